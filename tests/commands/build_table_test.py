#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Builds tables of articles, on a new sheet and beside them: figures, formats, filter, colours, chart, the threshold's
cell, one step back; and what is refused.

    build_table_test.py OXT id
"""
import sys

import dispatching
import office

ARTICLES = [
    "CILEGON - Cakupan JKN di Kota Cilegon mencapai 96,14 persen per 3 Maret 2024. Pemkot menganggarkan Rp 21,5 miliar "
    "untuk iuran JKN.",
    "",
    "Cakupan kepesertaan JKN di Kabupaten Lebak baru 91,5 persen per 30 Juni 2024, atau 1.320.000 dari 1.442.623 jiwa.",
    "Hujan deras mengguyur pasar pada hari Minggu.",
    # Judged by the rule of its publication, though its figure has no date.
    "Bontang, 23 November 2017 – Pemerintah Kota Bontang menyiapkan anggaran Rp25 miliar. Cakupan kepesertaan JKN di Kota "
    "Bontang saat ini sudah 92 persen dari 178.000 jiwa penduduk.",
    # Between that rule and the latest.
    "Bontang, 23 November 2017 – Pemerintah Kota Bontang menyiapkan anggaran Rp25 miliar. Cakupan kepesertaan JKN di Kota "
    "Bontang saat ini sudah 96,5 persen dari jumlah penduduk.",
    "Cakupan kepesertaan JKN di Kota Bontang saat ini sudah 97 persen dari jumlah penduduk.",
    "Cakupan kepesertaan JKN di Kota Bontang saat ini sudah 98,5 persen dari 178.000 jiwa penduduk.",
]
LAST = 2 + len(ARTICLES)  # row of the last article
THRESHOLDS = ["95.00%", "", "95.00%", "#N/A", "95.00%", "#N/A", "98.00%", "98.00%"]
HEADINGS = {
    "en-US": "Region|Code|Date|Coverage|Active rate|Members|Population|Target|Budget|Status|Gap (persons)|Cost a year|"
             "Evidence|Threshold",
    "id": "Wilayah|Kode|Tanggal|Cakupan|Keaktifan|Peserta|Penduduk|Target|Anggaran|Status|Kekurangan (jiwa)|"
          "Biaya setahun|Bukti|Ambang",
}
CILEGON = {
    "en-US": ["Kota Cilegon", "36.72", "3 Mar 2024", "96.14%", "#N/A", "#N/A", "#N/A", "#N/A", "Rp21,500,000,000"],
    "id": ["Kota Cilegon", "36.72", "3 Mar 2024", "96,14%", "#N/A", "#N/A", "#N/A", "#N/A", "Rp21.500.000.000"],
}
SAID = {
    "en-US": {"columns": "one column", "none": "no article", "range": "no cell range", "full": "not empty",
              "room": "not enough room", "protected": "is protected", "selection": "Select a cell", "read-only": "read-only"},
    "id": {"columns": "satu kolom", "none": "Tidak ada artikel", "range": "Tidak ada rentang", "full": "tidak kosong",
           "room": "Tidak cukup ruang", "protected": "dilindungi", "selection": "Pilih sebuah sel",
           "read-only": "hanya dapat dibaca"},
}
COVERAGE, POPULATION, STATUS, GAP, THRESHOLD = 3, 6, 9, 10, 13


def main():
    oxt, language = sys.argv[1:]
    failures = []

    def expect(what, got, wanted):
        if got != wanted:
            failures.append(f"{what}: {got!r}, expected {wanted!r}")

    def texts(sheet, column, row, count=14):
        return [sheet.getCellByPosition(column + i, row).String for i in range(count)]

    def state(document):
        """The formulas, and what else a table leaves in a workbook."""
        return ({sheet.Name: sheet.getCellRangeByName("A1:Z40").getFormulaArray() for sheet in document.Sheets},
                [sheet.Columns.getByIndex(i).Width for sheet in document.Sheets for i in range(20)],
                document.StyleFamilies.getByName("CellStyles").ElementNames, document.DatabaseRanges.ElementNames)

    def column_of(sheet, column, row):
        return [sheet.getCellByPosition(column, row + i).String for i in range(len(ARTICLES))]

    def judged_alike(sheet, column, row):
        """The threshold of a row is the one of its status and of its gap."""
        for i in range(row, row + len(ARTICLES)):
            cells = [sheet.getCellByPosition(column + j, i) for j in (COVERAGE, POPULATION, STATUS, GAP, THRESHOLD)]
            coverage, population, status, gap, threshold = (None if c.getError() or not c.String else c.Value for c in cells)
            if not threshold or not coverage:
                continue
            expect(f"row {i}: status", cells[2].String, "UHC" if coverage >= threshold else "Belum UHC")
            if population and gap:
                expect(f"row {i}: gap", abs(gap - (threshold - coverage) * population) < 2, True)

    def look(document, sheet, column, row):
        expect("headings", "|".join(texts(sheet, column, row)), HEADINGS[language])
        expect("figures", texts(sheet, column, row + 1, 9), CILEGON[language])
        expect("an empty cell", texts(sheet, column, row + 2), [""] * 14)
        expect("status", [sheet.getCellByPosition(column + STATUS, row + i).String for i in (1, 3, 4)],
               ["UHC", "Belum UHC", "#N/A"])
        expect("thresholds", [text.replace(",", ".") for text in column_of(sheet, column + THRESHOLD, row + 1)], THRESHOLDS)
        judged_alike(sheet, column, row + 1)
        expect("gap", sheet.getCellByPosition(column + GAP, row + 3).Value > 0, True)
        expect("chart", sheet.Charts.Count, 1)
        expect("conditions", sheet.getCellByPosition(column + STATUS, row + 1).ConditionalFormat.Count, 3)
        ranges = [document.DatabaseRanges.getByIndex(i) for i in range(document.DatabaseRanges.Count)]
        expect("filter", [(r.AutoFilter, r.DataArea.StartColumn, r.DataArea.EndRow) for r in ranges],
               [(True, column, row + len(ARTICLES))])

    def run(directory, package):
        with office.Office(directory, language, package) as running:
            # The office cannot take back a sheet of a document without a window.
            document = running.new_sheet(hidden=False)
            articles = document.Sheets.getByIndex(0)
            for row, text in enumerate(ARTICLES, 2):
                articles.getCellByPosition(1, row).String = text
            undo = document.UndoManager
            before, steps = state(document), undo.getAllUndoActionTitles()

            dispatching.run(running, document, "build-table", Articles=f"B3:B{LAST}")
            table = document.Sheets.getByIndex(1)
            look(document, table, 0, 2)
            expect("one step", len(undo.getAllUndoActionTitles()), len(steps) + 1)
            threshold = table.getCellRangeByName("D1")
            threshold.Value = 0.9
            expect("a threshold of one's own", table.getCellByPosition(STATUS, 5).String, "UHC")
            expect("and in the chart", table.getCellByPosition(THRESHOLD, 5).Value, 0.9)
            undo.undo()
            articles.getCellRangeByName("B3").String = ARTICLES[0].replace("96,14", "97,25")
            expect("live", table.getCellByPosition(COVERAGE, 3).Value, 0.9725)
            undo.undo()
            undo.undo()
            expect("undone", state(document), before)
            undo.redo()
            look(document, document.Sheets.getByIndex(1), 0, 2)
            undo.undo()

            dispatching.run(running, document, "build-table", Articles="$B$1:$B$1000", Target=f"{articles.Name}.D2")
            look(document, articles, 3, 1)
            undo.undo()
            expect("undone beside", (state(document), articles.Charts.Count), (before, 0))

            def refused(case, **properties):
                document.setModified(False)
                now = state(document)
                try:
                    failures.append(f"{case}: {dispatching.run(running, document, 'build-table', **properties)!r}")
                except dispatching.Refused as refusal:
                    expect(f"{case} says {refusal.Message!r}", SAID[language][case] in refusal.Message, True)
                expect(f"{case}: untouched", (document.isModified(), state(document)), (False, now))

            refused("columns", Articles="A3:B6")
            refused("none", Articles="Z1:Z9")
            refused("range", Articles="Nowhere.B3")
            refused("full", Articles=f"B3:B{LAST}", Target="A3")
            refused("room", Articles=f"B3:B{LAST}", Target="XFA1")
            articles.protect("")
            refused("protected", Articles=f"B3:B{LAST}", Target="D2")
            articles.unprotect("")
            document.protect("")
            refused("protected", Articles=f"B3:B{LAST}")
            document.unprotect("")

            # What all commands say that work on cells.
            def all_refuse(case, opened, **targets):
                for command in ("paste-article", "build-table", "show-evidence"):
                    try:
                        said = dispatching.run(running, opened, command, **targets.get(command.replace("-", "_"), {}))
                    except dispatching.Refused as refusal:
                        said = refusal.Message
                    expect(f"{command}, {case}, says {said!r}", SAID[language][case] in said, True)

            two = document.createInstance("com.sun.star.sheet.SheetCellRanges")
            for place in ("B3", "D5:D6"):
                two.addRangeAddress(articles.getCellRangeByName(place).RangeAddress, False)
            document.CurrentController.select(two)
            all_refuse("selection", document)
            document.storeToURL((directory / "table.ods").as_uri(), office.properties(FilterName="calc8"))
            closed = running.desktop.loadComponentFromURL((directory / "table.ods").as_uri(), "_blank", 0,
                                                          office.properties(Hidden=True, ReadOnly=True))
            all_refuse("read-only", closed, build_table={"Articles": "B3:B6", "Target": "D2"},
                       show_evidence={"Cell": "B3", "Facts": "D2"})
            closed.close(True)

            # More rows than Undo keeps actions of one step.
            articles.getCellRangeByName("B3:B302").setDataArray(((ARTICLES[0],),) * 300)
            before = state(document)
            dispatching.run(running, document, "build-table", Articles="B3:B302", Target="D2")
            undo.undo()
            expect("many rows undone", state(document), before)
            document.close(True)
        print("\n".join(failures) or "tables as promised")
        return 1 if failures else 0

    return office.in_workspace(run, oxt)


if __name__ == "__main__":
    sys.exit(main())
