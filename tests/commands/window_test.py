#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""A user's day in a real window, by the menu: paste five articles, build the table, look at the evidence, share a copy;
then the recipient, who has no extension, opens it. Leaves a picture of each.

    window_test.py OXT en-US|id DIRECTORY_FOR_THE_PICTURES
"""
import pathlib
import sys

import dispatching
import office
import screen as screens
from paste_article_test import PLAIN, Copied

WIDTH, HEIGHT = 1420, 760
# The underlined letters of the menu's commands, and what windows are called.
KEYS = {"en-US": {"paste": "p", "table": "b", "evidence": "e", "share": "v"},
        "id": {"paste": "t", "table": "b", "evidence": "k", "share": "n"}}
TITLES = {"en-US": {"table": "Build table", "evidence": "Show evidence", "share": "Share a copy with values"},
          "id": {"table": "Buat tabel", "evidence": "Tampilkan bukti", "share": "Bagikan salinan berisi nilai"}}
ARTICLES = 5


class Failed(Exception):
    pass


def must(what, condition):
    if not condition:
        raise Failed(what)


def shown(sheet, rows):
    return [[sheet.getCellByPosition(column, row).String for column in range(14)] for row in range(2, rows + 3)]


def open_window(running, document):
    frame = document.CurrentController.Frame
    frame.ContainerWindow.setPosSize(0, 0, WIDTH, HEIGHT - 20, 15)
    running.service("com.sun.star.frame.DispatchHelper").executeDispatch(frame, ".uno:Sidebar", "", 0, ())


class User:
    """Works with the menu "UHC" of one window."""

    def __init__(self, running, screen, language, results):
        self.running, self.screen, self.language, self.results = running, screen, language, results
        self.document = running.new_sheet(hidden=False)
        open_window(running, self.document)

    def picture(self, name):
        self.screen.take(self.results / f"{name}.{self.language}.png")

    def choose(self, command):
        must("the menu opens", self.screen.open_menu("alt+u"))
        self.screen.keys(KEYS[self.language][command], pause=0)

    def select(self, cells):
        self.document.CurrentController.select(cells)

    def paste(self, articles):
        sheet = self.document.Sheets.getByIndex(0)
        sheet.getCellRangeByName("A1").String = "Artikel"
        sheet.Columns.getByIndex(0).Width = 12000
        clipboard = self.running.service("com.sun.star.datatransfer.clipboard.SystemClipboard")
        for row, article in enumerate(articles, 1):
            clipboard.setContents(Copied({PLAIN: article}), None)
            cell = sheet.getCellByPosition(0, row)
            self.select(cell)
            self.choose("paste")
            must(f"article {row} is pasted", screens.until(lambda cell=cell: cell.String == article))
        must("the menu opens", self.screen.open_menu("alt+u"))
        self.picture("menu")
        self.screen.keys("Escape", "Escape")
        return sheet

    def build_table(self, articles):
        self.select(articles.getCellRangeByName(f"A2:A{ARTICLES + 1}"))
        title = TITLES[self.language]["table"]
        self.choose("table")
        must("it asks where", self.screen.wait_for(title))
        self.screen.keys("Escape", pause=0)  # thought better of it
        must("the question goes", self.screen.wait_until_gone(title))
        must("nothing is built", self.document.Sheets.Count == 1)
        self.choose("table")
        must("it asks where again", self.screen.wait_for(title))
        self.screen.keys("Return", pause=0)
        must("there is a table", screens.until(
            lambda: self.document.Sheets.Count == 2 and self.document.Sheets.getByIndex(1).Charts.Count == 1))
        self.picture("table")
        return self.document.Sheets.getByIndex(1)

    def show_evidence(self, cell):
        title = TITLES[self.language]["evidence"]
        self.select(cell)
        self.choose("evidence")
        must("the evidence shows", self.screen.wait_for(title))
        self.picture("evidence")
        self.screen.keys("Escape", pause=0)
        must("the evidence goes", self.screen.wait_until_gone(title))
        self.choose("evidence")
        must("the evidence shows again", self.screen.wait_for(title))
        self.screen.keys("Tab", "Tab", "space", pause=0.2)  # article, words, "Insert all figures"
        must("the figures have a sheet", screens.until(lambda: self.document.Sheets.Count == 3))
        must("all of them", self.document.Sheets.getByIndex(2).getCellRangeByName("A1").String == "kind")
        must("the evidence is gone", self.screen.wait_until_gone(title))

    def share(self, path):
        title = TITLES[self.language]["share"]
        self.choose("share")
        must("it asks for a file", self.screen.wait_for(title))
        self.screen.keys("Escape", pause=0)  # thought better of it
        must("the question goes", self.screen.wait_until_gone(title))
        must("nothing is written", not list(path.parent.iterdir()))
        self.choose("share")
        must("it asks for a file again", self.screen.wait_for(title))
        self.screen.keys("ctrl+a", pause=0.5)
        self.screen.type(str(path))
        self.screen.keys("Return")
        must("the copy is there", screens.until(path.exists))
        self.screen.keys("Return")  # the box that says so


def work(directory, package, language, articles):
    results = directory / "results"
    copies = directory / "copies"
    copies.mkdir()
    copy = copies / "copy.ods"
    with screens.Screen(directory, WIDTH, HEIGHT) as screen:
        with office.Office(directory, language, package, environment=screen.environment, arguments=()) as running:
            user = User(running, screen, language, results)
            try:
                pasted = user.paste(articles)
                table = user.build_table(pasted)
                user.show_evidence(table.getCellRangeByName("D5"))
                sent = shown(table, ARTICLES)
                must("the table has figures", "%" in sent[2][3])
                user.share(copy)
                must("a live copy, too", dispatching.run(running, user.document, "share-live",
                                                        URL=(copies / "live.xlsx").as_uri()))
            except Exception:
                screen.take(results / f"failed.{language}.png")
                raise
            finally:
                screen.keys("Escape", "Escape")
                user.document.setModified(False)
                user.document.close(True)
        with office.Office(directory, language, environment=screen.environment, arguments=()) as running:
            for path in (copies / "live.xlsx", copy):
                document = running.open(path, hidden=False)
                open_window(running, document)
                table = document.Sheets.getByIndex(1)
                document.CurrentController.setActiveSheet(table)
                must(f"the recipient of {path.name} sees what was sent", shown(table, ARTICLES) == sent)
                document.calculateAll()
                must(f"and after a recalculation of {path.name}", shown(table, ARTICLES) == sent)
                if path == copy:
                    screen.take(results / f"shared.{language}.png")
                document.setModified(False)
                document.close(True)


def main():
    oxt, language, pictures = sys.argv[1:]
    samples = pathlib.Path(__file__).resolve().parent.parent.parent / "packaging/samples"
    articles = [path.read_text(encoding="utf-8").strip() for path in sorted(samples.glob("*.txt"))][:ARTICLES]
    pathlib.Path(pictures).mkdir(parents=True, exist_ok=True)

    def run(directory, package):
        try:
            work(directory, package, language, articles)
        except Failed as failed:
            print(f"failed: {failed}")
            return 1
        print("from the clipboard to the recipient")
        return 0

    return office.in_workspace(run, oxt, results=pictures)


if __name__ == "__main__":
    sys.exit(main())
