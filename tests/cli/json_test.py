# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""JSON Lines in and out: the form that scripts and clusters rely on."""
import json
import unittest

from program import CILEGON, answers, line, run

FIELDS = ["id", "region", "region_code", "coverage", "coverage_basis", "coverage_qualifier", "active_rate", "members",
          "population", "budget", "target", "threshold", "as_of", "published", "by_region", "facts"]


class Output(unittest.TestCase):
    def test_the_fields_are_the_contract_s_in_its_order(self):
        [answer] = answers(stdin=line(id="a", text=CILEGON))
        self.assertEqual(list(answer), FIELDS)

    def test_figures_are_given_as_a_person_would_write_them(self):
        _, out, _ = run(stdin=line(id="a", text=CILEGON))
        self.assertIn('"region":"Kota Cilegon"', out)
        self.assertIn('"region_code":"36.72"', out)
        self.assertIn('"coverage":0.9614,', out)
        self.assertIn('"coverage_basis":"stated"', out)
        self.assertIn('"coverage_qualifier":""', out)
        self.assertIn('"members":397886,', out)
        self.assertIn('"as_of":"2019-04-01"', out)

    def test_a_large_sum_has_no_exponent(self):
        text = "Pemerintah Kota Cilegon menganggarkan Rp100 miliar untuk iuran JKN warganya."
        _, out, _ = run(stdin=line(id="a", text=text))
        self.assertIn('"budget":100000000000,', out)

    def test_other_regions_have_their_coverage_and_the_subject_has_not(self):
        text = CILEGON + " Secara nasional, cakupan kepesertaan JKN baru 83 persen."
        [answer] = answers(stdin=line(id="a", text=text))
        self.assertNotIn("Kota Cilegon", answer["by_region"])
        self.assertEqual(answer["by_region"], {"Indonesia": 0.83})

    def test_unknown_is_null_and_a_text_without_figures_has_no_facts(self):
        [answer] = answers(stdin=line(id="a", text="Kopi dan pisang goreng."))
        self.assertEqual({name for name in FIELDS if answer[name] is None},
                         set(FIELDS) - {"id", "coverage_qualifier", "by_region", "facts"})
        self.assertEqual((answer["by_region"], answer["facts"]), ({}, []))

    def test_spans_count_utf16_units_as_a_cell_does(self):
        text = "\U0001F600 \u201cAlhamdulillah\u201d " + CILEGON
        [answer] = answers(stdin=line(id="a", text=text))
        units = text.encode("utf-16-le")
        self.assertTrue(answer["facts"])
        for fact in answer["facts"]:
            written = units[2 * fact["start"]:2 * fact["end"]].decode("utf-16-le")
            self.assertEqual(written, fact["span"])
            self.assertEqual(list(fact), ["kind", "role", "region", "value", "span", "start", "end"])
        self.assertIn(0.9614, [fact["value"] for fact in answer["facts"]])


class Input(unittest.TestCase):
    def test_ids_come_back_as_they_were(self):
        for identity in ("teks", "kutip \" dan \\", "caf\u00e9 \U0001F600", 7, -1, None, True, ""):
            with self.subTest(identity):
                [answer] = answers(stdin=line(id=identity, text="x"))
                self.assertEqual(answer["id"], identity)
        _, out, _ = run(stdin='{"id": 12345678901234567890123, "text": ""}')
        self.assertIn('"id":12345678901234567890123,', out)

    def test_an_article_without_id_is_still_read(self):
        [answer] = answers(stdin=line(text=CILEGON))
        self.assertEqual((answer["id"], answer["members"]), (None, 397886))

    def test_only_the_outermost_members_count(self):
        nested = {"meta": {"id": "wrong", "text": "wrong", "list": [{"text": "wrong"}]}, "text": CILEGON, "id": "a",
                  "n": [1, 2.5, True, None]}
        [answer] = answers(stdin=json.dumps(nested))
        self.assertEqual((answer["id"], answer["members"]), ("a", 397886))

    def test_a_bad_line_is_reported_and_the_rest_goes_on(self):
        bad = ["kosong", "[]", "7", '"text"', "{", '{"id":"b","text":', '{"id":"b"}', '{"id":"b","text":null}',
               '{"id":"b","text":5}', '{"id":"b","text":"x"} {}', "{'id':'b','text':'x'}"]
        for wrong in bad:
            with self.subTest(wrong):
                status, out, _ = run(stdin=line(id="a", text=CILEGON) + wrong + "\n" + line(id="c", text=CILEGON))
                first, error, last = [json.loads(row) for row in out.splitlines()]
                self.assertEqual(status, 1)
                self.assertEqual((first["id"], last["id"], last["members"]), ("a", "c", 397886))
                self.assertEqual(list(error), ["id", "error"])
                self.assertIn("line 2: ", error["error"])

    def test_a_line_that_is_json_keeps_its_id_in_the_error(self):
        [error] = answers(stdin='{"id":"b"}')
        self.assertEqual(error, {"id": "b", "error": 'line 1: no "text"'})

    def test_blank_lines_and_dos_line_ends_are_no_articles(self):
        status, out, _ = run(stdin="\r\n" + line(id="a", text="x").replace("\n", "\r\n") + "\n  \n" + "mistake")
        self.assertEqual(status, 1)
        answer, error = [json.loads(row) for row in out.splitlines()]
        self.assertEqual(answer["id"], "a")
        self.assertIn("line 5: ", error["error"])

    def test_no_input_no_output(self):
        self.assertEqual(run(), (0, "", ""))
        self.assertEqual(run("--jobs", "4"), (0, "", ""))

    def test_the_last_line_needs_no_line_end(self):
        self.assertEqual([a["id"] for a in answers(stdin=(line(id=1, text="") + line(id=2, text="")).rstrip("\n"))],
                         [1, 2])

    def test_a_byte_order_mark_is_no_mistake(self):
        [answer] = answers(stdin=b"\xef\xbb\xbf" + line(id="a", text=CILEGON).encode())
        self.assertEqual(answer["members"], 397886)

    def test_bytes_that_are_no_utf8_do_not_hide_the_figures(self):
        for broken in (b"\xff", b"\xc3", b"\xe2\x80", b"\xf0\x9f\x98", b"\xc0\xaf", b"\xed\xa0\x80", b"\x93kutip\x94"):
            with self.subTest(broken):
                raw = b'{"id":"a' + broken + b'","text":"' + broken + b" " + CILEGON.encode() + b'"}\n'
                [answer] = answers(stdin=raw)
                self.assertIn("\ufffd", answer["id"])
                self.assertEqual(answer["members"], 397886)

    def test_half_a_character_in_an_escape_does_not_hide_the_figures(self):
        for half in (r"\ud83d", r"\uDE00", r"\ud83d\ud83d", r"\ud83d x \ude00"):
            with self.subTest(half):
                [answer] = answers(stdin='{"id":"a","text":"%s %s"}' % (half, CILEGON))
                self.assertEqual(answer["members"], 397886)
        [answer] = answers(stdin=r'{"id":"\ud83d\ude00 \\ud83d","text":""}')
        self.assertEqual(answer["id"], "\U0001F600 \\ud83d")

    def test_a_null_character_ends_nothing(self):
        [answer] = answers(stdin=line(id="a\0b", text="\0 " + CILEGON))
        self.assertEqual((answer["id"], answer["members"]), ("a\0b", 397886))

    def test_deep_nesting_is_no_way_to_crash(self):
        depth = 200000
        status, out, _ = run(stdin='{"x":' + "[" * depth + "]" * depth + ',"id":"a","text":""}\n' + "[" * depth)
        answer, error = [json.loads(row) for row in out.splitlines()]
        self.assertEqual((status, answer["id"]), (1, "a"))
        self.assertIn("line 2: not JSON", error["error"])


if __name__ == "__main__":
    unittest.main()
