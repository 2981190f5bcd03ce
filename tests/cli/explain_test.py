# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""--explain, held against the example of the guides: who compares his own output with it must not be misled."""
import pathlib
import re
import tempfile
import unittest

from program import run

DOCS = pathlib.Path(__file__).resolve().parents[2] / "docs"


def article_and_output(guide):
    """The quoted article and the block that the guide shows for it."""
    text = guide.read_text(encoding="utf-8")
    quoted = re.search(r"(?:^>.*\n)+", text, re.M)[0]
    shown = re.search(r"```text\n(subject.*?)```", text, re.S)[1]
    paragraphs = re.sub(r"^> ?", "", quoted, flags=re.M).split("\n\n")
    return "\n\n".join(" ".join(one.split()) for one in paragraphs), shown


class Explain(unittest.TestCase):
    def test_the_guides_show_what_it_prints(self):
        for name in ("reading.md", "reading.id.md"):
            with self.subTest(name):
                article, shown = article_and_output(DOCS / name)
                with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
                    file.write(article)
                    file.flush()
                    status, out, _ = run("--explain", file.name)
                self.assertEqual(status, 0)
                # The guide breaks long lines.
                self.assertEqual(out.split(), shown.split())


if __name__ == "__main__":
    unittest.main()
