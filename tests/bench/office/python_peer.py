# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Six answers from an article as a spreadsheet user who knows Python and regular expressions writes them: each pattern
compiled once and led by a word that the expression engine finds quickly, the first match is the answer. basic_peer.bas
has the same patterns."""
import datetime
import re

import unohelper
from org.uhccalc.bench import XPython

MONTHS = ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
          "desember"]
SCALES = {"ribu": 1e3, "juta": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12}
DAY_ZERO = datetime.date(1899, 12, 30).toordinal()

REGION = re.compile(r"(?:Kabupaten|Kota|Provinsi) [A-Z][a-z]+(?: [A-Z][a-z]+)?")
DATE = re.compile(r"([0-9]{1,2}) (" + "|".join(name.capitalize() for name in MONTHS) + r") (20[0-9]{2})")
COVERAGE = re.compile(r"(?:mencapai|cakupan|terdaftar)[^.%]{0,60}?([0-9]{1,3}(?:,[0-9]+)?) ?(?:persen|%)")
MEMBERS = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3})+) (?:jiwa|orang|peserta|warga)")
BUDGET = re.compile(r"anggar[^.]{0,60}?Rp ?([0-9]+(?:,[0-9]+)?) (ribu|juta|miliar|milyar|triliun)")
TARGET = re.compile(r"target[^.%]{0,60}?([0-9]{1,3}(?:,[0-9]+)?) ?(?:persen|%)")


def number(written):
    return float(written.replace(".", "").replace(",", "."))


class Python(unohelper.Base, XPython):
    def __init__(self, _context):
        pass

    def region(self, article):
        found = REGION.search(article)
        return found.group() if found else None

    def date(self, article):
        found = DATE.search(article)
        if not found:
            return None
        day, month, year = found.groups()
        try:
            date = datetime.date(int(year), MONTHS.index(month.lower()) + 1, int(day))
        except ValueError:
            return None
        return float(date.toordinal() - DAY_ZERO)

    def coverage(self, article):
        found = COVERAGE.search(article)
        return number(found[1]) / 100 if found else None

    def members(self, article):
        found = MEMBERS.search(article)
        return number(found[1]) if found else None

    def budget(self, article):
        found = BUDGET.search(article)
        return number(found[1]) * SCALES[found[2]] if found else None

    def target(self, article):
        found = TARGET.search(article)
        return number(found[1]) / 100 if found else None


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Python, "org.uhccalc.bench.PythonImplementation", ("org.uhccalc.bench.Python",))
