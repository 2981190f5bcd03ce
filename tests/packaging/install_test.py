#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Installs as a user does, upgrades over an older version, and uninstalls; each step is seen in a cell.

    install_test.py OXT
"""
import re
import sys
import zipfile

import office

IDENTIFIER = "org.uhccalc.addin"


def with_version(oxt, version, path):
    """A copy of the package that says to be of another version."""
    with zipfile.ZipFile(oxt) as source, zipfile.ZipFile(path, "w") as copy:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename == "description.xml":
                data = re.sub(rb'<version value="[^"]*"', b'<version value="%s"' % version.encode(), data)
            copy.writestr(entry, data)
    return path


def installed_version(profile):
    listed = profile.unopkg("list").stdout
    match = re.search(rf"Identifier: {IDENTIFIER}\s+Version: (\S+)", listed)
    return match[1] if match else None


def shown(profile, formula):
    with profile as running:
        document = running.new_sheet()
        cell = document.Sheets.getByIndex(0).getCellRangeByName("A1")
        cell.Formula = formula
        text = cell.String
        document.close(True)
        return text


class Steps:
    def __init__(self):
        self.failed = 0

    def expect(self, what, seen, wanted):
        if seen != wanted:
            print(f"{what}: {seen!r}, expected {wanted!r}")
            self.failed += 1


def main():
    def run(directory, oxt):
        steps = Steps()
        profile = office.Office(directory)
        old = with_version(oxt, "0.9.0", directory / "uhc-calc-0.9.0.oxt")

        first = profile.unopkg("add", str(old), input="yes\n")
        steps.expect("the licence is shown", "Mozilla Public License" in first.stdout, True)
        steps.expect("the first version", installed_version(profile), "0.9.0")
        steps.expect("its functions work", shown(profile, '=EXTRACT_NUMBER("1,8 juta")'), "1800000")

        upgrade = profile.unopkg("add", str(oxt), input="")
        steps.expect("the licence is shown again", "Mozilla Public License" in upgrade.stdout, False)
        steps.expect("the version is the new one", installed_version(profile) not in (None, "0.9.0"), True)
        steps.expect("the functions work", shown(profile, '=EXTRACT_NUMBER("1,8 juta")'), "1800000")

        profile.unopkg("remove", IDENTIFIER)
        steps.expect("nothing is installed", installed_version(profile), None)
        left = [str(path) for path in (profile.profile / "user/uno_packages").rglob("*uhc*")]
        steps.expect("files left behind", left, [])
        steps.expect("the functions are gone", shown(profile, '=EXTRACT_NUMBER("1,8 juta")'), "#NAME?")
        print("installed, upgraded, uninstalled" if not steps.failed else f"{steps.failed} wrong")
        return 1 if steps.failed else 0

    return office.in_workspace(run, sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())
