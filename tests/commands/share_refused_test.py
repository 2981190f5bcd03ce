#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Copies that cannot be written: each is refused by a message in the user's language, what was there stays, no half of
a file is left behind and the workbook is as it was.

    share_refused_test.py OXT id
"""
import contextlib
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile

import dispatching
import office

# A part of each message.
SAID = {
    "en-US": {"no URL": "URL must name", "not a file": "is not the URL of a file", "suffix": "must end in .ods",
              "type": "wrong type", "exists": "exists already", "a folder": "is a folder", "no folder": "does not exist",
              "read-only": "cannot be written", "read-only folder": "cannot be written", "open": "is open",
              "long": "32,767", "full": "disk", "temporary": "temporary files"},
    "id": {"no URL": "URL harus menyebut", "not a file": "bukan URL berkas", "suffix": "harus berakhiran .ods",
           "type": "tidak sesuai jenisnya", "exists": "sudah ada", "a folder": "adalah folder", "no folder": "tidak ada",
           "read-only": "tidak dapat ditulis", "read-only folder": "tidak dapat ditulis", "open": "sedang terbuka",
           "long": "32.767", "full": "ruang penyimpanan", "temporary": "berkas sementara"},
}
OLD = b"what was there"


@contextlib.contextmanager
def tiny_disk(size):
    """A disk of a few KB; nothing where none can be mounted."""
    with tempfile.TemporaryDirectory(prefix="uhc-disk-") as name:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}k,mode=777", "tmpfs", name]
        if os.geteuid() or subprocess.run(mount, check=False, stderr=subprocess.DEVNULL).returncode:
            print("no disk can be mounted here: only the limit of a file's size is tried")
            yield None
            return
        try:
            yield pathlib.Path(name)
        finally:
            subprocess.run(["umount", name], check=True)


def main():
    oxt, language = sys.argv[1:]
    with tiny_disk(4) as disk, tiny_disk(8192) as temporary:
        return refuse(oxt, language, disk, temporary)


def refuse(oxt, language, disk, temporary):
    failures = []

    def run(directory, package):
        place = directory / "copies"
        place.mkdir()
        existing = place / "existing.xlsx"
        existing.write_bytes(OLD)
        protected = place / "protected.ods"
        protected.write_bytes(OLD)
        protected.chmod(0o444)
        closed = directory / "closed"
        closed.mkdir(mode=0o555)
        (place / "folder.ods").mkdir()
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a full disk is an error, not a signal
        environment = {"TMPDIR": str(temporary)} if temporary else None
        with office.Office(directory, language, package, environment, ignored_signals=True) as running:
            document = running.new_sheet()
            sheet = document.Sheets.getByIndex(0)
            sheet.getCellRangeByName("A1").String = "Cakupan JKN Kota Cilegon mencapai 96,14 persen. " * 700
            sheet.getCellRangeByName("B1").Formula = "=UHC_COVERAGE(A1)"
            own = place / "own.ods"
            document.storeAsURL(own.as_uri(), ())
            own_bytes = own.read_bytes()
            before = sorted(place.rglob("*"))

            def refused(case, **properties):
                try:
                    said = dispatching.run(running, document, "share-live", **properties)
                except dispatching.Refused as refusal:
                    said = refusal.Message
                    if SAID[language][case] in said:
                        return said
                failures.append(f"{case}: {said!r}, expected {SAID[language][case]!r}")
                return said

            refused("no URL")
            refused("no URL", Overwrite=True)
            refused("not a file", URL="https://example.org/a.ods")
            refused("suffix", URL=(place / "a.csv").as_uri())
            refused("type", URL=3)
            refused("exists", URL=existing.as_uri())
            refused("a folder", URL=(place / "folder.ods").as_uri(), Overwrite=True)
            refused("no folder", URL=(place / "none/a.ods").as_uri())
            refused("read-only", URL=protected.as_uri(), Overwrite=True)
            refused("read-only folder", URL=(closed / "a.ods").as_uri())
            refused("open", URL=own.as_uri(), Overwrite=True)
            if f"{sheet.Name}.A1" not in refused("long", URL=existing.as_uri(), Overwrite=True):
                failures.append("the message does not name the cell that is too long")
            pid = running.process.pid
            for child in office_processes(pid):
                limits = resource.prlimit(child, resource.RLIMIT_FSIZE)
                resource.prlimit(child, resource.RLIMIT_FSIZE, (3000, limits[1]))
            refused("full", URL=(place / "full.ods").as_uri())
            refused("full", URL=protected.with_name("existing.xlsx").as_uri(), Overwrite=True, CutLongTexts=True)
            for child in office_processes(pid):
                resource.prlimit(child, resource.RLIMIT_FSIZE, limits)
            for suffix in ("ods", "xlsx", "pdf") if disk else ():
                refused("full", URL=(disk / f"full.{suffix}").as_uri(), CutLongTexts=True)
                if list(disk.iterdir()):
                    failures.append(f"left on the full disk: {list(disk.iterdir())}")
            if temporary:
                # Less than an .xlsx needs: the office itself would crash.
                filler = temporary / "filler"
                disk_left = os.statvfs(temporary)
                filler.write_bytes(bytes(disk_left.f_bavail * disk_left.f_bsize - 900_000))
                refused("temporary", URL=existing.as_uri(), Overwrite=True, CutLongTexts=True)
                filler.unlink()
            if sorted(place.rglob("*")) != before:
                failures.append(f"left behind: {set(place.rglob('*')) ^ set(before)}")
            for path, content in ((existing, OLD), (protected, OLD), (own, own_bytes)):
                if path.read_bytes() != content:
                    failures.append(f"{path.name} was changed")
            if document.isModified():
                failures.append("the workbook is modified")
            # And with space again, it works.
            dispatching.run(running, document, "share-live", URL=existing.as_uri(), Overwrite=True, CutLongTexts=True)
            if existing.read_bytes()[:2] != b"PK":
                failures.append("the copy was not written in the end")
            document.close(True)
        print("\n".join(failures) or "refused as promised")
        return 1 if failures else 0

    return office.in_workspace(run, oxt)


def office_processes(pid):
    """soffice is a script that starts the office."""
    found = [pid]
    for child in (int(entry) for entry in os.listdir("/proc") if entry.isdigit()):
        try:
            with open(f"/proc/{child}/stat", encoding="utf-8") as stat:
                parent = int(stat.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
        if parent == pid:
            found += office_processes(child)
    return found


if __name__ == "__main__":
    sys.exit(main())
