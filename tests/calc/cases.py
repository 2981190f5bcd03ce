# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""The table of cases: tests/calc/cases/*.tsv, the examples of the reference, and the seed articles where they are.

A row is: case, cells, formula, expected, why.

cells     what stands on the sheet, parted by " ¦ ": "B3: value", or a value alone for A2. A value is
            @cilegon        an article (packaging/samples, tests/calc/articles, or made by ARTICLES below)
            @cilegon/rows   its paragraphs, one a row from that cell downwards
            =1/0            a formula
            12.5            a number
            anything else   a text, in which \\n, \\t, \\r and \\uXXXX stand for what they are in C
formula   in the grammar of files: ";" between arguments and columns, "|" between rows, "." in decimals
expected  a number, a "text", or the error as an English office shows it: #N/A, Err:502
"""
import csv
import dataclasses
import datetime
import json
import os
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "registry"))
import functions  # noqa: E402  the list of functions and their examples

CORPUS = pathlib.Path(os.environ.get("UHC_CORPUS", ROOT.parent / "shared/corpus"))
SPREADSHEET_EPOCH = datetime.date(1899, 12, 30)


@dataclasses.dataclass
class Case:
    where: str
    name: str
    cells: dict
    formula: str
    expected: object
    why: str


@dataclasses.dataclass
class Document:
    """The cases of one document: a file of the table has one null date."""
    name: str
    null_date: datetime.date
    cases: list


class Error(str):
    """An error value of a cell, as an English office shows it."""


def megabyte(text):
    return text * (1_000_000 // len(text) + 1)


ARTICLES = {
    "megabyte-plain": lambda: megabyte("Warga datang ke puskesmas lalu pulang dengan tenang. "),
    "megabyte-digits": lambda: megabyte("1"),
    "megabyte-figures": lambda: megabyte("Ada 3 ember, 12 kursi dan 7 meja di balai desa. "),
    "cilegon-behind-megabyte": lambda: article("cilegon") + "\n" + ARTICLES["megabyte-plain"](),
}


def article(name):
    if name in ARTICLES:
        return ARTICLES[name]()
    for directory in ("packaging/samples", "tests/calc/articles"):
        path = ROOT / directory / f"{name}.txt"
        if path.exists():
            return path.read_text(encoding="utf-8").strip()
    raise KeyError(f"no article is called {name}")


OTHER_SHEET = article("cilegon")
"""What stands on the sheet "Lain", and under the name "artikel"."""


def unescape(text):
    return re.sub(r"\\(n|t|r|u[0-9a-fA-F]{4})",
                  lambda m: {"n": "\n", "t": "\t", "r": "\r"}.get(m[1]) or chr(int(m[1][1:], 16)), text)


def value_of(text):
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        return float(text)
    return text if text.startswith("=") else unescape(text)


def rows_below(cell, texts):
    column, row = re.fullmatch(r"([A-Z]+)(\d+)", cell).groups()
    return {f"{column}{int(row) + i}": text for i, text in enumerate(texts)}


def cells_of(column):
    cells = {}
    for part in column.split(" ¦ ") if column else []:
        cell, text = re.fullmatch(r"(?:([A-Z]+\d+): ?)?(.*)", part, re.DOTALL).groups()
        cell = cell or "A2"
        if text.startswith("@") and text.endswith("/rows"):
            cells.update(rows_below(cell, article(text[1:-len("/rows")]).split("\n")))
        elif text.startswith("@"):
            cells[cell] = article(text[1:])
        else:
            cells[cell] = value_of(text)
    return cells


def expected_of(text):
    if text.startswith('"'):
        return unescape(text[1:-1])
    if text.startswith(("#", "Err:")):
        return Error(text)
    return float(text)


def read_table(path):
    null_date = SPREADSHEET_EPOCH
    cases = []
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE), 1):
            line = "\t".join(row)
            if line.startswith("# null date: "):
                null_date = datetime.date.fromisoformat(line.removeprefix("# null date: "))
            if not line or line.startswith("#") or row[0] == "case":
                continue
            name, cells, formula, expected, why = row
            cases.append(Case(f"{path.name}:{number}", name, cells_of(cells), formula, expected_of(expected), why))
    return Document(path.stem, null_date, cases)


def figure_of(shown):
    """What the reference shows for an example, as the value that the cell has: "Rp 21.500.000.000" is a number."""
    if match := re.fullmatch(r"(\d+)/(\d+)/(\d+)", shown):
        day, month, year = map(int, match.groups())
        return float((datetime.date(year, month, day) - SPREADSHEET_EPOCH).days)
    if match := re.fullmatch(r"(?:Rp )?([\d.]+(?:,\d+)?)(%?)", shown):
        number = float(match[1].replace(".", "").replace(",", "."))
        return round(number / 100, 12) if match[2] else number
    return shown


def examples():
    """Each example of the reference, so that none of them is ever wrong. The tables are checked in the table."""
    cases = []
    for function in functions.load():
        if function.array:
            continue
        formula = re.sub(r"(\d),(\d)", r"\1.\2", function.example)
        gives = function.gives if function.example.count("CODE") or function.name == "UHC_VERSION" \
            else figure_of(function.gives)
        cases.append(Case("registry/functions.toml", function.name, {"A2": article("cilegon")}, formula, gives,
                          "the reference says so"))
    return Document("examples", SPREADSHEET_EPOCH, cases)


SEED_FIELDS = {
    "region": "EXTRACT_REGION({})",
    "coverage": "UHC_COVERAGE({})",
    "coverage_basis": 'EXTRACT_BASIS({};"coverage")',
    "active_rate": "EXTRACT_ACTIVE_RATE({})",
    "members": "EXTRACT_MEMBERS({})",
    "population": "EXTRACT_POPULATION({})",
    "budget": "EXTRACT_BUDGET({})",
    "target": "EXTRACT_TARGET({})",
    "threshold": "EXTRACT_THRESHOLD({})",
    "as_of": "EXTRACT_DATE({})",
}


def seed_cases(gold, text):
    paragraphs = rows_below("C2", text.split("\n"))
    cells = {"A2": text, **paragraphs}
    formulas = [(field, formula, gold[field]) for field, formula in SEED_FIELDS.items()
                if field not in gold["ambiguous"]]
    formulas += [("by_region", f'UHC_COVERAGE({{}};"{region}")', share) for region, share in gold["by_region"].items()]
    for field, formula, value in formulas:
        if value is None:
            value = Error("#N/A")
        elif field == "as_of":
            value = float((last_day(value) - SPREADSHEET_EPOCH).days)
        elif not isinstance(value, str):
            value = float(value)
        for form in ("A2", f"C2:C{1 + len(paragraphs)}"):
            yield Case(gold["id"], field, cells, "=" + formula.format(form), value, "gold of the seed article")


def last_day(date):
    """2019-04 is 30 April 2019, 2019 is 31 December 2019."""
    year, month, day = (list(map(int, date.split("-"))) + [0, 0])[:3]
    if day:
        return datetime.date(year, month, day)
    following = datetime.date(year + (month == 12), month % 12 + 1, 1) if month else datetime.date(year + 1, 1, 1)
    return following - datetime.timedelta(days=1)


def seeds():
    cases = []
    for path in sorted((CORPUS / "seeds").glob("*.json")):
        text = path.with_suffix(".txt").read_text(encoding="utf-8").rstrip()
        cases += seed_cases(json.loads(path.read_text(encoding="utf-8")), text)
    return Document("seeds", SPREADSHEET_EPOCH, cases)


def load():
    documents = [read_table(path) for path in sorted((ROOT / "tests/calc/cases").glob("*.tsv"))]
    documents.append(examples())
    if (seed_document := seeds()).cases:
        documents.append(seed_document)
    else:
        print(f"The seed articles are not at {CORPUS}/seeds: their rows are skipped.")
    return documents
