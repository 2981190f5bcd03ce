#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""What is in the package, without an office: an .oxt that names a file it does not hold, or a library that needs one
which users do not have, installs without a word and then shows #NAME?."""
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
import zipfile

MANIFEST = "{http://openoffice.org/2001/manifest}"
XLINK = "{http://www.w3.org/1999/xlink}href"
DESCRIPTION = "{http://openoffice.org/extensions/description/2006}"

# The office's own libraries and the C++ runtime, which the office needs itself.
ALWAYS_THERE = {"libuno_cppu.so.3", "libuno_cppuhelpergcc3.so.3", "libuno_sal.so.3", "libstdc++.so.6", "libgcc_s.so.1",
                "libm.so.6", "libc.so.6", "ld-linux-x86-64.so.2"}


class Contents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.oxt = zipfile.ZipFile(os.environ["UHC_OXT"])
        cls.names = set(cls.oxt.namelist())

    def xml(self, name):
        return xml.fromstring(self.oxt.read(name))

    def libraries(self):
        return [name for name in self.names if name.endswith(".so")]

    def in_file(self, name):
        file = tempfile.NamedTemporaryFile(suffix=".so")
        file.write(self.oxt.read(name))
        file.flush()
        return file

    def test_the_manifest_names_files_that_are_there(self):
        paths = [entry.get(MANIFEST + "full-path") for entry in self.xml("META-INF/manifest.xml")]
        self.assertTrue(paths)
        self.assertLessEqual(set(paths), self.names)

    def test_components_are_registered_without_running_their_code(self):
        for name in (name for name in self.names if name.endswith(".components")):
            for component in self.xml(name):
                self.assertEqual(component.get("environment"), "gcc3")
                self.assertIn(os.path.join(os.path.dirname(name), component.get("uri")), self.names)
                for implementation in component:
                    self.assertTrue(implementation.get("constructor"))

    def test_the_description_names_files_that_are_there(self):
        links = [node.get(XLINK) for node in self.xml("description.xml").iter() if node.get(XLINK)]
        self.assertIn("LICENSE", links)
        self.assertLessEqual({link for link in links if "://" not in link}, self.names)

    def test_name_publisher_and_description_are_in_both_languages(self):
        description = self.xml("description.xml")
        for element in ("display-name", "publisher", "extension-description"):
            languages = {node.get("lang") for node in description.find(DESCRIPTION + element)}
            self.assertEqual(languages, {"en", "id"}, element)

    def test_identifier_and_platform(self):
        description = self.xml("description.xml")
        self.assertEqual(description.find(DESCRIPTION + "identifier").get("value"), "org.uhccalc.addin")
        self.assertEqual(description.find(DESCRIPTION + "platform").get("value"), "linux_x86_64")
        self.assertRegex(description.find(DESCRIPTION + "version").get("value"), r"^\d+\.\d+\.\d+$")

    def test_libraries_need_nothing_but_the_office_and_the_cxx_runtime(self):
        self.assertTrue(self.libraries())
        for library in self.libraries():
            with self.in_file(library) as file:
                dynamic = subprocess.check_output(["readelf", "-d", file.name], text=True)
            self.assertLessEqual(set(re.findall(r"NEEDED.*\[(.*)\]", dynamic)), ALWAYS_THERE, library)
            self.assertNotRegex(dynamic, "R(UN)?PATH")

    def test_libraries_export_nothing_that_another_could_take_for_its_own(self):
        for library in self.libraries():
            with self.in_file(library) as file:
                symbols = subprocess.check_output(["nm", "-DC", "--defined-only", file.name], text=True)
            functions = [line.split()[-1] for line in symbols.splitlines() if " T " in line]
            self.assertTrue(functions)
            for function in functions:
                self.assertRegex(function, "^org_uhccalc_", library)

    def test_it_runs_on_the_debian_it_promises(self):
        """GLIBCXX_3.4.30 and glibc 2.36 are those of Debian 12."""
        for library in self.libraries():
            with self.in_file(library) as file:
                symbols = subprocess.check_output(["nm", "-D", file.name], text=True)
            for runtime, newest in (("GLIBCXX_", (3, 4, 30)), ("GLIBC_", (2, 36))):
                for version in re.findall(rf"@{runtime}([\d.]+)", symbols):
                    self.assertLessEqual(tuple(map(int, version.split("."))), newest, library)


if __name__ == "__main__":
    sys.exit(unittest.main())
