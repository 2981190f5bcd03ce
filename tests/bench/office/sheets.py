# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Sheets of articles in a running office: the articles in column A, six functions of one add-in beside them."""
import pathlib
import threading
import time

import office
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.sheet.FillDirection import TO_BOTTOM

FUNCTIONS = {
    "UHC Calc": ("EXTRACT_REGION", "EXTRACT_DATE", "UHC_COVERAGE", "EXTRACT_MEMBERS", "EXTRACT_BUDGET", "EXTRACT_TARGET"),
    **{peer: tuple(f"{peer.upper()}_{name}" for name in ("REGION", "DATE", "COVERAGE", "MEMBERS", "BUDGET", "TARGET"))
       for peer in ("Nothing", "Python", "Basic")},
}
COLUMNS = "BCDEFG"
TABLE = f"{COLUMNS[0]}1:{COLUMNS[-1]}"


def bench_office(directory, *extensions):
    bench = office.Office(directory)
    for oxt in extensions:
        bench.unopkg("add", "--suppress-license", str(oxt))
    return bench


def add_basic(running, source):
    """As a macro of the user's own, which needs no permission."""
    libraries = running.service("com.sun.star.script.ApplicationScriptLibraryContainer")
    if not libraries.hasByName("Standard"):
        libraries.createLibrary("Standard")
    libraries.loadLibrary("Standard")
    libraries.getByName("Standard").insertByName("Answers", source)


def process_of(running):
    """The office itself, which is started by a program that waits for it."""
    threads = pathlib.Path(f"/proc/{running.process.pid}/task").iterdir()
    [office_process] = "".join((thread / "children").read_text() for thread in threads).split()
    return pathlib.Path("/proc") / office_process


def processor_seconds(process):
    """What a process has taken so far, threads that have ended included: the clock that clock_getcpuclockid(3) names."""
    return time.clock_gettime(~int(process.name) << 3 | 2)


class Call(unohelper.Base, XCallback):
    """Something to do on the office's main thread, as if the user had asked for it: what is called while the main thread
    waits for the end of `notify` runs there. Other threads of the office get their memory elsewhere and more slowly."""

    def __init__(self, work):
        self.work = work
        self.done = threading.Event()

    def notify(self, _data):
        self.work()
        self.done.set()


class Sheet:
    def __init__(self, running, peer, rows):
        self.rows = rows
        self.process = process_of(running)
        self.main_thread = running.service("com.sun.star.awt.AsyncCallback")
        self.document = running.new_sheet()
        # Else the office would calculate while the sheet is filled.
        self.document.enableAutomaticCalculation(False)
        self.sheet = self.document.Sheets.getByIndex(0)
        # Nor has it to lay out the texts to find how high each row should be, or to be able to take them back.
        self.sheet.Rows.Height = 500
        self.document.UndoManager.lock()
        self.table = self.sheet.getCellRangeByName(f"{TABLE}{rows}")
        self.sheet.getCellRangeByName(f"{TABLE}1").setFormulaArray((tuple(f"={name}(A1)" for name in FUNCTIONS[peer]),))
        self.table.fillAuto(TO_BOTTOM, 1)

    def put(self, articles, first=0):
        """As many as there are rows, from row `first` on."""
        rows = tuple((text,) for text in articles[:self.rows - first])
        self.document.addActionLock()
        self.sheet.getCellRangeByPosition(0, first, 0, first + len(rows) - 1).setDataArray(rows)
        self.document.removeActionLock()

    def recalculate(self):
        """Seconds of the processor that a hard recalculation takes, as by Ctrl+Shift+F9. It uses one core, so on an idle
        machine they pass on the clock as well; what else runs on the machine does not count."""
        spent = 0

        def calculate():
            nonlocal spent
            start = processor_seconds(self.process)
            self.document.calculateAll()
            spent = processor_seconds(self.process) - start

        call = Call(calculate)
        self.main_thread.addCallback(call, None)
        call.done.wait()
        return spent

    def answered(self):
        """How many cells hold an answer: neither an error, as #N/A is one, nor an empty text."""
        return sum(value not in ("", None) for row in self.table.getDataArray() for value in row)

    def close(self):
        self.document.close(True)
