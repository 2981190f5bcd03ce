#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Pastes articles as browsers and editors copy them: each stays in one cell and is one step back; what cannot be pasted
is refused and changes nothing.

    paste_article_test.py OXT
"""
import sys

import dispatching
import office
import unohelper
from com.sun.star.datatransfer import DataFlavor, UnsupportedFlavorException, XTransferable

PLAIN = ("text/plain;charset=utf-16", "string")
HTML = ("text/html", "[]byte")
PARAGRAPHS = "CILEGON - Cakupan JKN mencapai 96,14 persen.\nPeserta 451.700 jiwa, “semuanya” aktif."
PAGE = ("<html><head><title>Berita</title><style>p {color: red}</style></head><body><h1></h1>"
        "<p>CILEGON - Cakupan JKN\nmencapai <b>96,14</b>&nbsp;persen.</p><!-- iklan -->"
        "<p>Peserta 451.700 jiwa, &ldquo;semuanya&rdquo; aktif.<script>var a = '<p>';</script></p></body></html>")


class Copied(unohelper.Base, XTransferable):
    def __init__(self, contents):
        self.contents = contents

    def getTransferData(self, flavor):
        for (mime, _), data in self.contents.items():
            if flavor.MimeType == mime:
                return data
        raise UnsupportedFlavorException("not copied", self)

    def getTransferDataFlavors(self):
        return tuple(DataFlavor(mime, mime, office.uno.getTypeByName(kind)) for mime, kind in self.contents)

    def isDataFlavorSupported(self, flavor):
        return any(flavor.MimeType == mime for mime, _ in self.contents)


def main():
    failures = []

    def expect(what, got, wanted):
        if got != wanted:
            failures.append(f"{what}: {got!r}, expected {wanted!r}")

    def run(directory, oxt):
        with office.Office(directory, oxt=oxt) as running:
            clipboard = running.service("com.sun.star.datatransfer.clipboard.SystemClipboard")
            document = running.new_sheet()
            sheet = document.Sheets.getByIndex(0)
            undo = document.UndoManager

            def pasted(contents, place, **properties):
                clipboard.setContents(Copied(contents), None)
                document.CurrentController.select(sheet.getCellRangeByName(place))
                dispatching.run(running, document, "paste-article", **properties)
                return sheet.getCellRangeByName(place).getCellByPosition(0, 0).String

            def refused(what, contents, place, said):
                before = [cell.String for cell in (sheet.getCellRangeByName("A1"), sheet.getCellRangeByName("C3"))]
                steps = undo.getAllUndoActionTitles()
                document.setModified(False)
                try:
                    pasted(contents, place)
                    failures.append(f"{what} was pasted")
                except dispatching.Refused as refusal:
                    expect(f"{what} says {refusal.Message!r}", said in refusal.Message, True)
                expect(what, [sheet.getCellRangeByName("A1").String, sheet.getCellRangeByName("C3").String], before)
                expect(f"{what}: steps", undo.getAllUndoActionTitles(), steps)
                expect(f"{what}: modified", document.isModified(), False)

            expect("plain", pasted({PLAIN: PARAGRAPHS.replace("\n", "\r\n") + "\r\n"}, "A1"), PARAGRAPHS)
            expect("one step", undo.getAllUndoActionTitles(), ("Paste article",))
            sheet.getCellRangeByName("B1").Formula = "=UHC_COVERAGE(A1)"
            expect("read", sheet.getCellRangeByName("B1").String, "0.9614")
            undo.undo()
            undo.undo()
            expect("taken back", sheet.getCellRangeByName("A1").String, "")
            undo.redo()
            expect("and again", sheet.getCellRangeByName("A1").String, PARAGRAPHS)

            html = PARAGRAPHS.replace("96,14 persen", "96,14\N{NO-BREAK SPACE}persen")
            for bits, name in ((PAGE.encode(), "UTF-8"), (b"\xff\xfe" + PAGE.encode("utf-16-le"), "UTF-16")):
                expect(f"HTML in {name}", pasted({HTML: office.uno.ByteSequence(bits)}, "A2"), html)
            expect("text before HTML", pasted({HTML: office.uno.ByteSequence(PAGE.encode()), PLAIN: "teks"}, "A3"), "teks")
            expect("a table's tabs", pasted({PLAIN: "Kota\tCakupan\nCilegon\t96,14"}, "A4"), "Kota Cakupan\nCilegon 96,14")
            expect("no formula", pasted({PLAIN: "=1+1"}, "A5"), "=1+1")
            expect("long", len(pasted({PLAIN: "baris\n" * 20000}, "A6")), 6 * 20000 - 1)
            expect("not a high row", sheet.Rows.getByIndex(5).Height < 2200, True)
            pasted({PLAIN: "pertama"}, "A7:B9")
            expect("the first cell of a range", [sheet.getCellRangeByName(c).String for c in ("A7", "B7")], ["pertama", ""])
            pasted({PLAIN: "di sana"}, "A8", Target="C9")
            expect("a target", (sheet.getCellRangeByName("C9").String, sheet.getCellRangeByName("A8").String), ("di sana", ""))

            sheet.getCellRangeByName("C3:D4").setArrayFormula("={1;2|3;4}")
            refused("an empty clipboard", {PLAIN: " \n"}, "A1", "no text")
            refused("a picture", {("image/png", "[]byte"): office.uno.ByteSequence(b"x")}, "A1", "no text")
            refused("a part of an array", {PLAIN: "teks"}, "D4", "array")
            sheet.protect("")
            refused("a protected sheet", {PLAIN: "teks"}, "A1", "protected")
            document.close(True)
        print("\n".join(failures) or "pasted")
        return 1 if failures else 0

    return office.in_workspace(run, sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())
