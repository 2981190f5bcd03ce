# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""The command line: a slip in it must be told before hours of work are done in the wrong form."""
import unittest

from program import run


class Options(unittest.TestCase):
    def test_help_names_every_option(self):
        status, out, _ = run("--help")
        self.assertEqual(status, 0)
        for option in ("--format", "--jobs", "--version"):
            self.assertIn(option, out)

    def test_version_is_a_number(self):
        status, out, _ = run("--version")
        self.assertEqual(status, 0)
        self.assertRegex(out, r"^uhc-extract \d+\.\d+\.\d+\n$")

    def test_mistakes_end_with_status_2_and_a_message(self):
        for arguments in (["--bogus"], ["-x"], ["--format"], ["--format", "xml"], ["--jobs"], ["--jobs", "two"],
                          ["--jobs", "-1"], ["--jobs", "999999"], ["--jobs=1x"]):
            with self.subTest(arguments):
                status, out, error = run(*arguments)
                self.assertEqual((status, out), (2, ""))
                self.assertIn("uhc-extract: ", error)

    def test_values_may_follow_an_equals_sign(self):
        status, out, _ = run("--format=csv", "--jobs=2")
        self.assertEqual(status, 0)
        self.assertTrue(out.startswith("id,region,"))

    def test_after_two_dashes_a_dash_begins_a_file_name(self):
        status, out, _ = run("--", "--help")
        self.assertEqual(status, 1)
        self.assertIn('"id":"--help"', out)


if __name__ == "__main__":
    unittest.main()
