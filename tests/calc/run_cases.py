# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
#!/usr/bin/python3
"""Runs the table of cases in a real Calc: as a file that is opened, and as formulas that are typed.

    run_cases.py OXT en-US|id
"""
import re
import sys

import cases
import flat_ods
import office
import uno
from com.sun.star.sheet.FormulaResult import ERROR, STRING

ERRORS = {32767: "#N/A", 502: "Err:502", 504: "Err:504", 519: "#VALUE!", 532: "#DIV/0!", 525: "#NAME?"}
FORMULA_COLUMN = "H"


def shown(cell):
    if cell.FormulaResultType2 == ERROR:
        return cases.Error(ERRORS.get(cell.getError(), f"Err:{cell.getError()}"))
    return cell.String if cell.FormulaResultType2 == STRING else cell.Value


def same(seen, expected):
    """A double is stored to the last bit, but shares are quotients and written out with 15 digits."""
    if isinstance(seen, float) and isinstance(expected, float):
        return abs(seen - expected) <= 1e-12 * max(1.0, abs(expected))
    return type(seen) is type(expected) and seen == expected


def sheets_of(document):
    """Cases that have the same cells share a sheet; each gets its own row for the formula."""
    sheets = []
    for case in document.cases:
        for cells, on_sheet in sheets:
            if cells == case.cells:
                on_sheet.append(case)
                break
        else:
            sheets.append((case.cells, [case]))
    return [(f"S{i}", cells, on_sheet) for i, (cells, on_sheet) in enumerate(sheets)]


def formula_cell(i):
    return f"{FORMULA_COLUMN}{i + 1}"


def opened(running, document, directory):
    """The document as a file with stored names."""
    path = directory / f"{document.name}.fods"
    sheets = [(name, {**cells, **{formula_cell(i): case.formula for i, case in enumerate(on_sheet)}})
              for name, cells, on_sheet in sheets_of(document)]
    flat_ods.write(path, document, sheets)
    loaded = running.open(path)
    loaded.calculateAll()
    return loaded


def typed(running, document, _):
    """The document as a user makes it: texts and formulas entered, in the language of the office."""
    made = running.new_sheet()
    date = document.null_date
    made.NullDate = uno.createUnoStruct("com.sun.star.util.Date", date.day, date.month, date.year)
    made.Sheets.insertNewByName("Lain", 0)
    made.Sheets.getByName("Lain").getCellRangeByName("A1").String = cases.OTHER_SHEET
    address = uno.createUnoStruct("com.sun.star.table.CellAddress", 0, 0, 0)
    made.NamedRanges.addNewByName("artikel", "$Lain.$A$1", address, 0)
    for name, cells, on_sheet in sheets_of(document):
        made.Sheets.insertNewByName(name, made.Sheets.Count)
        sheet = made.Sheets.getByName(name)
        for place, value in cells.items():
            cell = sheet.getCellRangeByName(place)
            if isinstance(value, float):
                cell.Value = value
            elif value.startswith("="):
                cell.Formula = value
            else:
                cell.String = value
        for i, case in enumerate(on_sheet):
            cell = sheet.getCellRangeByName(formula_cell(i))
            cell.Formula = case.formula
            # The office says how the formula looks in its language; that is then typed.
            local = cell.FormulaLocal
            assert names_in(case.formula) <= names_in(local), f"{case.formula} is typed {local}"
            cell.String = ""
            cell.FormulaLocal = local
    return made


def names_in(formula):
    return set(re.findall(r"\b(?:UHC|EXTRACT)(?:_[A-Z]+)+\b", formula))


def failures(loaded, document, how):
    for name, _, on_sheet in sheets_of(document):
        sheet = loaded.Sheets.getByName(name)
        for i, case in enumerate(on_sheet):
            seen = shown(sheet.getCellRangeByName(formula_cell(i)))
            if not same(seen, case.expected):
                yield (f"{case.where} {case.name} [{how}] {case.formula} gives {seen!r}, "
                       f"expected {case.expected!r}: {case.why}")


def main():
    oxt, language = sys.argv[1:]
    documents = cases.load()

    def run(directory, oxt):
        failed = 0
        total = 0
        with office.Office(directory, language, oxt) as running:
            for document in documents:
                for make in (opened, typed):
                    loaded = make(running, document, directory)
                    for failure in failures(loaded, document, f"{make.__name__}, {language}"):
                        print(failure)
                        failed += 1
                    total += len(document.cases)
                    loaded.close(True)
        print(f"{total} cells in {len(documents)} documents, {failed} wrong")
        return 1 if failed else 0

    return office.in_workspace(run, oxt)


if __name__ == "__main__":
    sys.exit(main())
