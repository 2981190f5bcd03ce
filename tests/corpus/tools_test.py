# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""The scorer and the format check guard the reader, so a fault in them would let wrong figures through unseen."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).parent
TEXT = "Kabupaten Blora mencatat 900 jiwa peserta atau 90 persen. Rembang 80 persen. " + "Warga senang. " * 20
FACTS = [
    {"kind": "members", "role": "achieved", "region": "Kabupaten Blora", "value": 900, "span": "900 jiwa"},
    {"kind": "coverage", "role": "achieved", "region": "Kabupaten Blora", "value": 0.9, "span": "90 persen"},
    {"kind": "coverage", "role": "achieved", "region": "Kabupaten Rembang", "value": 0.8, "span": "80 persen"},
]
GOLD = {
    "id": "1-blora", "source": "made up", "language": "id", "region": "Kabupaten Blora", "coverage": 0.9,
    "coverage_basis": "stated", "coverage_qualifier": "", "active_rate": None, "members": 900, "population": None,
    "budget": None, "target": None, "threshold": None, "as_of": None, "published": None,
    "by_region": {"Kabupaten Rembang": 0.8}, "facts": FACTS, "ambiguous": [], "notes": "",
}


class Folder(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.path = pathlib.Path(scratch.name)

    def gold(self, **changes):
        (self.path / "1-blora.json").write_text(json.dumps({**GOLD, **changes}), "utf-8")
        (self.path / "1-blora.txt").write_text(TEXT, "utf-8")

    def run_tool(self, name, *arguments, stdin=""):
        done = subprocess.run([sys.executable, "-B", HERE / name, *arguments], input=stdin, capture_output=True, encoding="utf-8")
        return done.returncode, done.stdout + done.stderr


class Score(Folder):
    def score(self, prediction, floors=None, **changes):
        self.gold(**changes)
        (self.path / "floors").write_text(json.dumps(floors or {}), "utf-8")
        lines = prediction if isinstance(prediction, str) else json.dumps({"id": "1-blora", **prediction})
        return self.run_tool("score", "-", "--gold", self.path, "--floor", self.path / "floors", "--errors", stdin=lines)

    def test_the_gold_itself_reaches_every_floor(self):
        floors = {field: {"recall": 1, "precision": 1} for field in ("region", "coverage", "members", "by_region", "all")}
        status, output = self.score(GOLD, floors)
        self.assertEqual(status, 0, output)

    def test_a_false_figure_fails_precision_and_is_named(self):
        status, output = self.score({**GOLD, "coverage": 0.95}, {"coverage": {"precision": 0.9}})
        self.assertEqual(status, 1)
        self.assertIn("1-blora  coverage  gold=0.9  got=0.95", output)

    def test_a_figure_where_the_gold_has_none_is_wrong_not_unseen(self):
        status, _ = self.score({**GOLD, "budget": 5_000_000_000}, {"budget": {"precision": 0.9}})
        self.assertEqual(status, 1)

    def test_silence_passes_for_neither_recall_nor_precision(self):
        for measure in ("recall", "precision"):
            with self.subTest(measure):
                self.assertEqual(self.score({}, {"members": {measure: 0.5}})[0], 1)

    def test_a_region_too_many_counts_against_by_region(self):
        shares = {**GOLD["by_region"], "Kabupaten Pati": 0.9}
        self.assertEqual(self.score({**GOLD, "by_region": shares}, {"by_region": {"precision": 0.9}})[0], 1)

    def test_an_ambiguous_field_is_not_scored(self):
        status, _ = self.score({**GOLD, "coverage": 0.8}, {"coverage": {"precision": 1}}, ambiguous=["coverage"])
        self.assertEqual(status, 0)

    def test_names_are_compared_as_people_read_them(self):
        status, _ = self.score({**GOLD, "region": "kabupaten  blora"}, {"region": {"precision": 1}})
        self.assertEqual(status, 0)

    def test_a_mistyped_floor_or_article_is_an_error_not_a_pass(self):
        for prediction, floors in ((GOLD, {"cover": {"recall": 0}}), (GOLD, {"coverage": {"recal": 0}}),
                                   ({"id": "2-unknown"}, {}), ("{broken", {})):
            with self.subTest(prediction=prediction, floors=floors):
                self.assertEqual(self.score(prediction, floors)[0], 1)


class Check(Folder):
    def check(self, **changes):
        self.gold(**changes)
        return self.run_tool("check", self.path)

    def test_a_sound_pair_passes(self):
        status, output = self.check()
        self.assertEqual(status, 0, output)

    def test_what_it_must_refuse(self):
        absent = {**FACTS[0], "span": "901 jiwa"}
        for reason, changes in {
            "a span that is not in the text": {"facts": [absent, *FACTS[1:]]},
            "facts out of the text's order": {"facts": [FACTS[1], FACTS[0], FACTS[2]]},
            "an unknown kind": {"facts": [*FACTS[:2], {**FACTS[2], "kind": "share"}]},
            "an unknown role": {"facts": [*FACTS[:2], {**FACTS[2], "role": "now"}]},
            "an answer that no figure bears": {"members": 901},
            "a percentage in place of a fraction": {"coverage": 90},
            "a region that does not exist": {"by_region": {"Kabupaten Rembangan": 0.8}},
            "a date no calendar has": {"as_of": "2023-13"},
            "a source that is not said to be made up": {"source": "https://example.org"},
            "another article's id": {"id": "2-blora"},
        }.items():
            with self.subTest(reason):
                status, output = self.check(**changes)
                self.assertEqual(status, 1, output)


if __name__ == "__main__":
    unittest.main()
