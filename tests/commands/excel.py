# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""What Excel refuses in an .xlsx, or offers to repair, as far as it is known without one."""
import re
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ERRORS = {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"}
LONGEST_FORMULA, LONGEST_CONSTANT, LONGEST_TEXT = 8192, 255, 32767
CONSTANT = re.compile(r'"((?:[^"]|"")*)"')


def complaints(path):
    with zipfile.ZipFile(path) as package:
        parts = {name: ElementTree.fromstring(package.read(name)) for name in package.namelist()
                 if name.endswith((".xml", ".rels"))}  # each has to be well-formed
    texts = ["".join(item.itertext()) for item in parts["xl/sharedStrings.xml"].iter(f"{MAIN}si")]
    found = [f"a text of {len(text)} characters" for text in texts if len(text) > LONGEST_TEXT]
    for name, part in parts.items():
        if name.startswith("xl/worksheets/sheet"):
            for cell in part.iter(f"{MAIN}c"):
                found += [f"{cell.get('r')}: {what}" for what in wrong_with(cell, len(texts))]
            found += [f"rule: {what}" for rule in (f"{MAIN}formula", f"{MAIN}formula1")
                      for formula in part.iter(rule) for what in wrong_in(formula.text)]
    found += [f"name {entry.get('name')}: {what}" for entry in parts["xl/workbook.xml"].iter(f"{MAIN}definedName")
              for what in wrong_in(entry.text)]
    return [f"{path.name}: {what}" for what in found]


def wrong_with(cell, texts):
    kind, value, formula = cell.get("t", "n"), cell.findtext(f"{MAIN}v"), cell.find(f"{MAIN}f")
    if kind == "s" and not 0 <= int(value) < texts:
        yield f"no shared text {value}"
    if kind == "n" and value is not None:
        float(value)
    if kind == "e" and value not in ERRORS:
        yield f"unknown error {value}"
    if formula is None:
        return
    if value is None:
        yield "a formula without the value that Excel shows before it calculates"
    if formula.get("t") == "array" and not re.fullmatch(r"[A-Z]+\d+(:[A-Z]+\d+)?", formula.get("ref", "")):
        yield f"an array at {formula.get('ref')!r}"
    yield from wrong_in(formula.text)


def wrong_in(formula):
    if not formula:
        yield "an empty formula"
        return
    if len(formula) > LONGEST_FORMULA:
        yield f"a formula of {len(formula)} characters"
    for constant in CONSTANT.findall(formula):
        if len(constant.replace('""', '"')) > LONGEST_CONSTANT:
            yield f"a constant of {len(constant)} characters"
    bare = CONSTANT.sub('""', formula)
    if bare.count("(") != bare.count(")") or bare.count("{") != bare.count("}"):
        yield f"brackets: {formula}"
    # Separators and references as Calc and its files write them; names that Excel would have to resolve first.
    if re.search(r"[\[\]|]|_xl(?!fn\.)|of:|#ERR|Err:", bare) or re.search(r";(?![^{]*})", bare):
        yield f"no formula of Excel: {formula}"
