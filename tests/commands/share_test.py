#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Shares a workbook in every way and opens the copies as a recipient does: without the extension, on load and after a
hard recalculation, each cell compared; and with it, where a live copy follows an edited article.

    share_test.py OXT
"""
import sys

import dispatching
import excel
import office
from com.sun.star.table import CellRangeAddress

ARTICLE = ("CILEGON - Cakupan kepesertaan JKN di Kota Cilegon mencapai 96,14 persen per 3 Maret 2024.\n"
           "Sebanyak 451.700 jiwa telah terdaftar. Pemkot menganggarkan Rp 21,5 miliar untuk iuran JKN.")
QUIET = "Hujan deras mengguyur Kota Cilegon pada hari Minggu."
LONG = ("Menurut catatan dinas, setelah pendataan ulang di seluruh kelurahan dan kecamatan yang dilakukan bersama kader, "
        "petugas puskesmas, aparat desa serta relawan dari berbagai organisasi kemasyarakatan sejak awal tahun, "
        "cakupan kepesertaan JKN di Kabupaten Lebak mencapai 91,5 persen dari jumlah penduduk yang tercatat.")

FORMULAS = {
    "Data": {
        "B1": "=UHC_COVERAGE(A1)",
        "C1": "=EXTRACT_REGION(A1)",
        "D1": "=EXTRACT_REGION_CODE(A1)",                      # a text that looks like a number
        "E1": "=EXTRACT_DATE(A1)",
        "F1": "=EXTRACT_BUDGET(A1)",
        "G1": '=UHC_COVERAGE(A1;"Kota Antah")',                # Err:502
        "H1": "=UHC_STATUS(A1)",
        "B2": "=UHC_COVERAGE(A2)",                             # #N/A
        "C2": "=IFNA(UHC_COVERAGE(A2);\"tidak ada\")",
        "D2": '=IF(UHC_COVERAGE(A1)>0;"";1)',                  # an empty text
        "E2": "=UHC_COVERAGE(A1)>0.5",                       # a truth value
        "F2": "=EXTRACT_DATE(A1)+DATE(2000;1;1)*0",            # a date by the formula's own format
        "B3": "=UHC_COVERAGE(A3)",
        "C3": '=EXTRACT_EVIDENCE(A3;"coverage")',              # longer than Excel takes in a formula
        "D3": "=EXTRACT_MEMBERS(A1)/3",                        # needs all digits
        "E3": "=cakupan",                                      # through a name
        "F3": '="“"&EXTRACT_REGION(A1)&"”"&CHAR(10)&"baris <2> & ""kutip"""',
        "G3": '=IF(ISERROR(UHC_VERSION());"x";UHC_COVERAGE(A1))',  # shared before
        "B5": "=SUM(B1;B3)",
        "C5": "=LEN(A1)",
        "D5": "=B5*2",
        "E5": "=SUM(SheetX)",
        "F5": '=INDIRECT("B1")*2',                             # hides what it refers to
        "G5": "=OFFSET(A1;0;1)*2",
        "H5": "=IF(lulus;\"UHC\";\"\")",                       # through a name that compares
    },
    "Rekap": {
        "A1": "=Data.B1",
        "A2": "=SUM(Data.B1:B1)*100",
        "A3": "=COUNT(Data.A1:A3)",
    },
    "Terlindung": {"A1": "=UHC_COVERAGE($Data.A1)", "A2": "=1+1"},
    "Tersembunyi": {"A1": "=EXTRACT_REGION($Data.A3)"},
}
ARRAYS = {"Data": {"A7:H12": "=EXTRACT_FACTS(A1)", "J7:J9": "=UHC_COVERAGE(A1:A3)", "L7:L9": "=LEN(A1:A3)"}}

# What stays a formula in a copy with values: it takes nothing from ours.
STAY = {("Data", "C5"), ("Data", "E5"), ("Data", "F5"), ("Data", "G5"),
        ("Rekap", "A3"), ("Terlindung", "A2"), *(("Data", f"L{n}") for n in (7, 8, 9))}


# What stands for a value that a cell cannot hold.
CONSTANTS = ("=NA()", '=""', "=TRUE()", "=CHAR(-1)", "=#ERR502!")

EMPTY = ("", 0.0, "")

# Neither cells nor values: the message says that they stay as they are.
RULES = "validity rule Data.O2, conditional format Data.N1:Data.N3, name cakupan, name lulus."


def fill(document):
    sheets = document.Sheets
    sheets.getByIndex(0).Name = "Data"
    for i, name in enumerate(("Rekap", "Terlindung", "Tersembunyi"), 1):
        sheets.insertNewByName(name, i)
    data = sheets.getByName("Data")
    for row, text in enumerate((ARTICLE, QUIET, LONG)):
        data.getCellByPosition(0, row).String = text
    document.NamedRanges.addNewByName("cakupan", "UHC_COVERAGE($Data.$A$1)", data.getCellRangeByName("A1").CellAddress, 0)
    document.NamedRanges.addNewByName("lulus", 'UHC_STATUS($Data.$A$1)="UHC"', data.getCellRangeByName("A1").CellAddress, 0)
    document.NamedRanges.addNewByName("SheetX", "$Data.$K$1:$K$9", data.getCellRangeByName("A1").CellAddress, 0)
    for name, formulas in FORMULAS.items():
        for place, formula in formulas.items():
            sheets.getByName(name).getCellRangeByName(place).Formula = formula
    for name, arrays in ARRAYS.items():
        for place, formula in arrays.items():
            sheets.getByName(name).getCellRangeByName(place).setArrayFormula(formula)
    percent = document.NumberFormats.queryKey("0.00%", office.uno.createUnoStruct("com.sun.star.lang.Locale"), False)
    data.getCellRangeByName("B1:B3").NumberFormat = percent
    data.getCellRangeByName("B1").CellBackColor = 0x99CC00
    data.Annotations.insertNew(data.getCellRangeByName("B1").CellAddress, "catatan saya")
    box = office.uno.createUnoStruct("com.sun.star.awt.Rectangle", 1000, 9000, 8000, 5000)
    area = CellRangeAddress(0, 1, 0, 1, 2)
    data.Charts.addNewByName("Grafik", box, (area,), False, False)
    conditions = data.getCellRangeByName("H1").ConditionalFormat
    conditions.addNew(office.properties(Operator=office.uno.Enum("com.sun.star.sheet.ConditionOperator", "EQUAL"),
                                        Formula1='"UHC"', StyleName="Good"))
    data.getCellRangeByName("H1").ConditionalFormat = conditions
    rules = data.getCellRangeByName("N1:N3").ConditionalFormat
    rules.addNew(office.properties(Operator=office.uno.Enum("com.sun.star.sheet.ConditionOperator", "FORMULA"),
                                   Formula1="UHC_COVERAGE($A1)>0.95", StyleName="Good"))
    data.getCellRangeByName("N1:N3").ConditionalFormat = rules
    validity = data.getCellRangeByName("O2:O3").Validation
    validity.Type = office.uno.Enum("com.sun.star.sheet.ValidationType", "CUSTOM")
    validity.setFormula1("lulus")
    data.getCellRangeByName("O2:O3").Validation = validity
    sheets.getByName("Terlindung").protect("rahasia")
    sheets.getByName("Tersembunyi").IsVisible = False
    data.getCellRangeByName("K1").String = "undone"


def cells(document):
    seen = {}
    for sheet in document.Sheets:
        cursor = sheet.createCursor()
        cursor.gotoStartOfUsedArea(False)
        cursor.gotoEndOfUsedArea(True)
        first = cursor.RangeAddress
        for row, formulas in enumerate(cursor.getFormulaArray(), first.StartRow):
            for column, formula in enumerate(formulas, first.StartColumn):
                if formula:
                    cell = sheet.getCellByPosition(column, row)
                    shown = cell.String.replace("Err:502", "#VALUE!")  # two names, the office's and Excel's
                    seen[sheet.Name, f"{chr(65 + column)}{row + 1}"] = (shown, cell.Value, formula)
    return seen


def state(document):
    manager = document.UndoManager
    return (document.isModified(), document.URL, manager.getAllUndoActionTitles(), manager.getAllRedoActionTitles(),
            cells(document))


class Comparison:
    def __init__(self):
        self.failures = []

    def expect(self, what, got, wanted):
        if got != wanted:
            self.failures.append(f"{what}: {got!r}, expected {wanted!r}")

    def same_cells(self, what, got, wanted):
        for place in sorted(set(got) | set(wanted)):
            a, b = got.get(place, EMPTY), wanted.get(place, EMPTY)
            if a[0] != b[0] or abs(a[1] - b[1]) > 1e-9 * max(1, abs(b[1])):
                self.failures.append(f"{what} {place}: {a[:2]!r}, expected {b[:2]!r}, formula {a[2]!r}")


def is_formula(cell):
    return len(cell[2]) > 1 and cell[2].startswith(("=", "{=")) and cell[2] not in CONSTANTS


def look(comparison, what, document, kind, wanted):
    """What of a copy no cell shows."""
    data = document.Sheets.getByName("Data")
    comparison.expect(f"{what}: note", [note.String for note in data.Annotations], ["catatan saya"])
    comparison.expect(f"{what}: charts", data.Charts.Count, 1)
    comparison.expect(f"{what}: colour", data.getCellRangeByName("B1").CellBackColor, 0x99CC00)
    comparison.expect(f"{what}: conditions", data.getCellRangeByName("H1").ConditionalFormat.Count, 1)
    comparison.expect(f"{what}: name", document.NamedRanges.hasByName("cakupan"), True)
    comparison.expect(f"{what}: hidden", document.Sheets.getByName("Tersembunyi").IsVisible, False)
    comparison.expect(f"{what}: protected", document.Sheets.getByName("Terlindung").isProtected(), True)
    now = cells(document)
    for place, cell in wanted.items():
        if kind == "values":
            comparison.expect(f"{what} {place} is a formula", is_formula(now.get(place, EMPTY)), place in STAY)
        else:
            asked = now.get(place, EMPTY)[2].lower().count("uhcversion")
            longer = "xlsx" in what and len(cell[0]) > 255
            comparison.expect(f"{what} {place} asks for the version", asked, 0 if longer or not uses(cell) else 1)


def uses(cell):
    return any(what in cell[2].lower() for what in ("uhccalc", "=cakupan", "(lulus;"))


def share(running, comparison, paths):
    """Gives back the cells of the workbook that was shared."""
    document = running.new_sheet()
    fill(document)
    document.calculateAll()
    document.UndoManager.undo()  # so that there is something to redo, too
    for modified in (True, False):
        document.setModified(modified)
        before = state(document)
        for (kind, suffix), path in paths.items():
            said = dispatching.run(running, document, f"share-{kind}", URL=path.as_uri(), Overwrite=not modified)
            comparison.expect(f"what {path.name} says of rules that need the extension", RULES in said, suffix != "pdf")
        comparison.expect("the open document", state(document), before)
    document.close(True)
    return before[-1]


def follow(comparison, what, document, wanted):
    """With the extension a live copy is as good as the workbook itself."""
    document.calculateAll()
    comparison.same_cells(what, cells(document), wanted)
    data = document.Sheets.getByName("Data")
    data.getCellRangeByName("A1").String = ARTICLE.replace("96,14", "97,25")
    data.getCellRangeByName("A3").String = QUIET
    for place, text in {"B1": "97.25%", "E3": "0.9725", "B3": "#N/A", "B5": "#N/A"}.items():
        comparison.expect(f"{what} {place}", data.getCellRangeByName(place).String, text)
    comparison.expect(f"{what} array", data.getCellRangeByName("J7").String, "0.9725")


def main():
    comparison = Comparison()

    def run(directory, oxt):
        paths = {(kind, suffix): directory / f"{kind}.{suffix}"
                 for kind in ("values", "live") for suffix in ("ods", "xlsx", "pdf")}
        with office.Office(directory, oxt=oxt) as running:
            wanted = share(running, comparison, paths)
            for suffix in ("ods", "xlsx"):
                document = running.open(paths["live", suffix])
                # Shared again, a copy is what it was.
                again = directory / f"again.{suffix}"
                dispatching.run(running, document, "share-live", URL=again.as_uri())
                follow(comparison, f"live.{suffix} with the extension", document, wanted)
                document.close(True)
                paths["live", f"again.{suffix}"] = again
        for (kind, suffix), path in paths.items():
            if suffix.endswith("xlsx"):
                comparison.failures += excel.complaints(path)
        comparison.expect("pdf", paths.pop(("values", "pdf")).read_bytes()[:5], b"%PDF-")
        comparison.expect("pdf", paths.pop(("live", "pdf")).read_bytes()[:5], b"%PDF-")
        with office.Office(directory) as running:
            for (kind, suffix), path in paths.items():
                document = running.open(path)
                what = f"{kind}.{suffix} without the extension"
                look(comparison, what, document, kind, wanted)
                comparison.same_cells(what, cells(document), wanted)
                document.calculateAll()
                comparison.same_cells(f"{what}, recalculated", cells(document), wanted)
                document.close(True)
        print("\n".join(comparison.failures) or "recipients see what was shared")
        return 1 if comparison.failures else 0

    return office.in_workspace(run, sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())
