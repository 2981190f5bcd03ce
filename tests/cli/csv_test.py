# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""CSV output: it must open in a spreadsheet with every figure in its own column."""
import csv
import io
import json
import unittest

from program import CILEGON, answers, line, run


def rows(stdin):
    status, out, _ = run("--format", "csv", stdin=stdin)
    return status, list(csv.DictReader(io.StringIO(out)))


class Csv(unittest.TestCase):
    def test_columns_are_the_json_fields_and_the_error(self):
        [answer] = answers(stdin=line(id="a", text=CILEGON))
        _, [row] = rows(line(id="a", text=CILEGON))
        self.assertEqual(list(row), [*answer, "error"])

    def test_cells_say_what_json_says(self):
        text = CILEGON + " Secara nasional, cakupan kepesertaan JKN baru 83 persen."
        [answer] = answers(stdin=line(id="a", text=text))
        _, [row] = rows(line(id="a", text=text))
        for name, value in answer.items():
            with self.subTest(name):
                if value is None or value == "":
                    self.assertEqual(row[name], "")
                elif isinstance(value, str):
                    self.assertEqual(row[name], value)
                else:
                    self.assertEqual(json.loads(row[name]), value)

    def test_quotes_commas_and_line_ends_stay_in_their_cell(self):
        for identity in ('a,b', 'kata "kutip"', "dua\nbaris", "cr\rcr", '"', ","):
            with self.subTest(identity):
                status, [row] = rows(line(id=identity, text="x"))
                self.assertEqual((status, row["id"], row["error"]), (0, identity, ""))

    def test_an_unreadable_line_is_a_row_that_says_so(self):
        status, [bad, good] = rows("kosong\n" + line(id="a", text=CILEGON))
        self.assertEqual((status, bad["id"], bad["region"]), (1, "", ""))
        self.assertIn("line 1: not JSON", bad["error"])
        self.assertEqual(good["members"], "397886")

    def test_empty_input_gives_the_header_alone(self):
        status, out, _ = run("--format", "csv")
        self.assertEqual((status, out.count("\n")), (0, 1))


if __name__ == "__main__":
    unittest.main()
