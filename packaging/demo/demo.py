# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Pastes the sample articles into a sheet of an Indonesian Calc, as a user does, and shows what the functions say.

    demo.py OXT DIRECTORY_FOR_THE_WORKBOOKS
"""
import pathlib
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/calc"))
import office  # noqa: E402
import uno  # noqa: E402

INDONESIAN = uno.createUnoStruct("com.sun.star.lang.Locale", "id", "ID", "")

# heading, formula for row {0}, number format as an Indonesian writes it, width in the sheet (1/100 mm) and here
COLUMNS = [
    ("Artikel", None, None, 5600, 0),
    ("Wilayah", "=EXTRACT_REGION(A{0})", None, 4200, 19),
    ("Cakupan", "=UHC_COVERAGE(A{0})", "0,00%", 2200, 9),
    ("Peserta", "=EXTRACT_MEMBERS(A{0})", "#.##0", 2600, 11),
    ("Anggaran", "=EXTRACT_BUDGET(A{0})", '"Rp "#.##0', 4600, 20),
    ("Target", "=EXTRACT_TARGET(A{0})", "0,00%", 2200, 9),
    ("Per tanggal", "=EXTRACT_DATE(A{0})", "DD/MM/YYYY", 2600, 12),
    ("Status", "=UHC_STATUS(A{0})", None, 2600, 10),
    ("Bukti cakupan", '=EXTRACT_EVIDENCE(A{0};"coverage")', None, 7400, 0),
    ("Bukti anggaran", '=EXTRACT_EVIDENCE(A{0};"budget")', None, 7400, 0),
]
EVIDENCE = {"Bukti cakupan": "cakupan", "Bukti anggaran": "anggaran"}


def sample_articles():
    return [path.read_text(encoding="utf-8").strip() for path in sorted((ROOT / "packaging/samples").glob("*.txt"))]


def fill(document, articles):
    sheet = document.Sheets.getByIndex(0)
    sheet.Name = "Artikel"
    formats = document.NumberFormats
    for i, (heading, formula, code, width, _) in enumerate(COLUMNS):
        column = sheet.Columns.getByIndex(i)
        column.Width = width
        if code:
            key = formats.queryKey(code, INDONESIAN, False)
            column.NumberFormat = key if key != -1 else formats.addNew(code, INDONESIAN)
        top = sheet.getCellByPosition(i, 0)
        top.String = heading
        top.CharWeight = 150  # com.sun.star.awt.FontWeight.BOLD
        for row, article in enumerate(articles, 1):
            cell = sheet.getCellByPosition(i, row)
            if formula:
                cell.Formula = formula.format(row + 1)
            else:
                cell.String = article
    for row in range(1, len(articles) + 1):
        # An article is long; its row need not be high.
        sheet.Rows.getByIndex(row).OptimalHeight = False
        sheet.Rows.getByIndex(row).Height = 2100
        sheet.Rows.getByIndex(row).VertJustify = 1  # com.sun.star.table.CellVertJustify2.TOP
    sheet.getCellRangeByPosition(0, 0, len(COLUMNS) - 1, len(articles)).IsTextWrapped = True
    return sheet


def print_answers(sheet, rows):
    shown = [column for column in COLUMNS if column[4]]
    print("\n" + "".join(heading.ljust(width) for heading, *_, width in shown))
    for row in range(1, rows + 1):
        texts = {column[0]: sheet.getCellByPosition(i, row).String for i, column in enumerate(COLUMNS)}
        print("\n" + "".join(texts[heading].ljust(width) for heading, *_, width in shown).rstrip())
        for heading, label in EVIDENCE.items():
            if texts[heading] != "#N/A":
                print(textwrap.fill(f"{label}: “{texts[heading]}”", 100, initial_indent="    ",
                                    subsequent_indent="        "))


def main():
    oxt, results = sys.argv[1:]
    articles = sample_articles()

    def run(directory, oxt):
        with office.Office(directory, "id", oxt) as running:
            document = running.new_sheet()
            sheet = fill(document, articles)
            document.calculateAll()
            for suffix in (".ods", ".xlsx"):
                office.save(document, directory / "results" / f"uhc-calc{suffix}")
            print_answers(sheet, len(articles))
            document.close(True)
        return 0

    return office.in_workspace(run, oxt, results=results)


if __name__ == "__main__":
    sys.exit(main())
