#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Writes all that follows from registry/functions.toml.

The written files are committed, so that a build needs no Python and a change of the contract shows in its diff.
tests/calc/names_test.py says when they are out of date.
"""
import pathlib
import tomllib
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parent.parent
LANGUAGES = {"en": "en-US", "id": "id"}


class Function:
    def __init__(self, row, arguments):
        self.name = row["name"]
        self.method = camel(row["name"])
        self.group = row["group"]
        self.serial = row.get("serial", False)
        self.array = row.get("array", False)
        self.text = {language: row[language] for language in LANGUAGES}
        self.example = row["example"]
        self.gives = row["gives"]
        self.arguments = [Argument(key, arguments[key.rstrip("?")]) for key in row["arguments"]]

    def signature(self, language):
        names = [f"[{a.name[language]}]" if a.optional else a.name[language] for a in self.arguments]
        return f"{self.name}({'; '.join(names)})"


class Argument:
    def __init__(self, key, texts):
        self.optional = key.endswith("?")
        self.name = {language: texts[language][0] for language in LANGUAGES}
        self.text = {language: texts[language][1] for language in LANGUAGES}
        self.parameter = camel(self.name["en"])
        # Calc takes an "any" for optional: only another type makes it show and demand an argument as required.
        self.type = texts.get("type", "any")


def camel(name):
    """UHC_GAP_COST and monthly_rate as UNO writes them: IDL refuses underscores in parameter names."""
    first, *others = name.lower().split("_")
    return first + "".join(word.capitalize() for word in others)


def load():
    table = tomllib.loads((ROOT / "registry/functions.toml").read_text(encoding="utf-8"))
    return [Function(row, table["argument"]) for row in table["function"]]


GENERATED = "Written by registry/functions.py from registry/functions.toml. Do not edit."
MPL = """This Source Code Form is subject to the terms of the Mozilla Public
License, v. 2.0. If a copy of the MPL was not distributed with this
file, You can obtain one at https://mozilla.org/MPL/2.0/."""


def idl(functions):
    methods = []
    for function in functions:
        parameters = [f"[in] {argument.type} {argument.parameter}" for argument in function.arguments]
        if function.serial:
            parameters.insert(0, "[in] com::sun::star::beans::XPropertySet document")
        methods.append(f"    /// {function.text['en']}\n"
                       f"    any {function.method}({', '.join(parameters)})\n"
                       f"        raises (com::sun::star::lang::IllegalArgumentException);\n")
    comment = "\n * ".join(MPL.splitlines())
    return f"""/* {comment} */

// {GENERATED}

module org {{ module uhccalc {{

/** The functions of UHC Calc, as Calc finds them by reflection.

    Names and order of parameters are stored in workbooks: they never change. A result is a double, a string, for
    the tables any[][], or void, which Calc shows as #N/A. Calc fills in "document" by itself.
*/
interface XArticleFunctions {{
{chr(10).join(methods)}}};

service AddIn : XArticleFunctions;

}}; }};
"""


def xcu(functions):
    out = [f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- {MPL.replace(chr(10), chr(10) + "     ")}
     {GENERATED} -->
<oor:component-data oor:name="CalcAddIns" oor:package="org.openoffice.Office"
    xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<node oor:name="AddInInfo">
<node oor:name="org.uhccalc.AddIn" oor:op="replace">
<node oor:name="AddInFunctions">"""]
    for function in functions:
        # A DisplayName in a second language would replace the English one for typing, so there is none.
        out += [f'<node oor:name="{function.method}" oor:op="replace">',
                prop("DisplayName", {"en": function.name}),
                prop("Description", function.text),
                "<prop oor:name=\"Category\"><value>Add-In</value></prop>",
                prop("CompatibilityName", {"en": function.name}),
                '<node oor:name="Parameters">']
        for argument in function.arguments:
            out += [f'<node oor:name="{argument.parameter}" oor:op="replace">',
                    prop("DisplayName", argument.name), prop("Description", argument.text), "</node>"]
        out += ["</node>", "</node>"]
    out += ["</node>", "</node>", "</node>", "</oor:component-data>", ""]
    return "\n".join(out)


def prop(name, texts):
    values = "".join(f'<value xml:lang="{LANGUAGES[language]}">{escape(text)}</value>'
                     for language, text in texts.items())
    return f'<prop oor:name="{name}">{values}</prop>'


REFERENCE = {
    "en": {
        "title": "# The functions of UHC Calc",
        "picture": "![The Function Wizard with UHC_COVERAGE](images/wizard.en-US.png)",
        "intro": """Arguments are separated by `;` and decimals written with a comma, as in an Indonesian office; an English
one shows `,` and a point, and a workbook opens in both.

**Nothing found is `#N/A`**: never 0, never an empty text, never a guess. **A bad argument is `Err:502`**: an unknown
region or keyword, a number out of its range. An *article* is a text or a range of cells: a range is one article, its
cells joined row by row. Shares are fractions, so give the cell the percent format; money is whole rupiah; counts are
persons; dates are Calc's.

`#N/A` rather than a doubtful figure: what the answers mean is what officials decide budgets on.""",
        "sample": "In the examples A2 holds this article. It was written for this page and is no source: some of its figures are made up.",
        "reading": "## Reading an article", "judging": "## Judging",
        "judging_intro": """*measure* is an article or a coverage. The date of judgement is the date argument, else the date of the article's
coverage, else the article's own date as far as its text shows it, else the latest rule known. A coverage reaches a
threshold when it is at least that; hedged with "<" ("hampir 98 persen") it must be above it.""",
        "argument": "argument", "meaning": "meaning", "optional": "optional", "gives": "gives",
        "other": "[Bahasa Indonesia](functions.id.md)",
        "table": "| function | what it gives |",
    },
    "id": {
        "title": "# Fungsi-fungsi UHC Calc",
        "picture": "![Wisaya Fungsi dengan UHC_COVERAGE](images/wizard.id.png)",
        "intro": """Argumen dipisahkan dengan `;` dan desimal ditulis dengan koma.

**Bila tidak ditemukan hasilnya `#N/A`**: bukan 0, bukan teks kosong, bukan perkiraan. **Argumen yang keliru menghasilkan
`Galat:502`**: wilayah atau kata kunci yang tidak dikenal, bilangan di luar batasnya. *Artikel* adalah teks atau rentang
sel: satu rentang adalah satu artikel, sel-selnya disambung baris demi baris. Persentase berupa pecahan, jadi pakailah
format persen pada selnya; uang dalam rupiah penuh; jumlah orang dalam jiwa; tanggal adalah tanggal Calc.

Lebih baik `#N/A` daripada angka yang meragukan: jawaban ini menjadi dasar keputusan anggaran.""",
        "sample": "Dalam contoh, A2 berisi artikel berikut. Artikel ini ditulis untuk halaman ini dan bukan sumber: sebagian angkanya rekaan.",
        "reading": "## Membaca artikel", "judging": "## Menilai",
        "judging_intro": """*ukuran* adalah artikel atau angka cakupan. Tanggal penilaian adalah argumen tanggal; bila kosong, tanggal angka cakupan
dalam artikel; bila tidak ada, tanggal artikel sejauh disebut dalam teksnya; selain itu ketentuan terbaru yang diketahui.
Cakupan mencapai ambang bila sekurang-kurangnya sama; bila ditandai "<" ("hampir 98 persen") harus di atasnya.""",
        "argument": "argumen", "meaning": "arti", "optional": "opsional", "gives": "hasil",
        "other": "[English](functions.en.md)",
        "table": "| fungsi | hasil |",
    },
}


def reference(functions, language):
    words = REFERENCE[language]
    sample = (ROOT / "packaging/samples/cilegon.txt").read_text(encoding="utf-8").strip()
    out = [f"<!-- {GENERATED} -->", words["title"], "", words["other"], "", words["intro"], "", words["picture"], "",
           words["sample"], ""]
    out += [f"> {line}".rstrip() for line in sample.splitlines()] + [""]
    for group in ("reading", "judging"):
        out += [words[group], ""]
        if group == "judging":
            out += [words["judging_intro"], ""]
        for function in functions:
            if function.group != group:
                continue
            out += [f"### {function.signature(language)}", "", function.text[language], ""]
            if function.arguments:
                out += [f"| {words['argument']} | {words['meaning']} |", "|---|---|"]
                for argument in function.arguments:
                    optional = f" ({words['optional']})" if argument.optional else ""
                    out.append(f"| `{argument.name[language]}`{optional} | {argument.text[language]} |")
                out.append("")
            out += [f"`{function.example}` {words['gives']}: {function.gives}".replace("|", "\\|"), ""]
    return "\n".join(out)


TABLE_BEGIN, TABLE_END = "<!-- functions: begin -->", "<!-- functions: end -->"


def readme(functions):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = [REFERENCE["en"]["table"], "|---|---|"]
    rows += [f"| `{function.signature('en')}` | {function.text['en']} |" for function in functions]
    head, rest = text.split(TABLE_BEGIN)
    tail = rest.split(TABLE_END)[1]
    return head + TABLE_BEGIN + "\n" + "\n".join(rows) + "\n" + TABLE_END + tail


def outputs():
    functions = load()
    return {
        "idl/XArticleFunctions.idl": idl(functions),
        "registry/CalcAddIns.xcu": xcu(functions),
        "docs/functions.en.md": reference(functions, "en"),
        "docs/functions.id.md": reference(functions, "id"),
        "README.md": readme(functions),
    }


def stale():
    """The files that are not what the list says."""
    return [name for name, text in outputs().items()
            if not (ROOT / name).exists() or (ROOT / name).read_text(encoding="utf-8") != text]


def main():
    for name in stale():
        (ROOT / name).write_text(outputs()[name], encoding="utf-8")
        print(f"wrote {name}")


if __name__ == "__main__":
    main()
