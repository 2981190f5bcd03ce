# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Writes a document of cases as flat ODS with the names that files hold, and no cached results."""
import re
from xml.sax.saxutils import escape, quoteattr

import cases

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>
<table:calculation-settings><table:null-date table:date-value="{null_date}"/></table:calculation-settings>
"""

TAIL = """<table:named-expressions><table:named-range table:name="artikel" table:base-cell-address="$Lain.$A$1"
 table:cell-range-address="$Lain.$A$1"/></table:named-expressions>
</office:spreadsheet></office:body></office:document>
"""

STRINGS = re.compile(r'("(?:[^"]|"")*")')
REFERENCE = re.compile(r"(\$?[A-Za-z]+\.)?(\$?[A-Z]{1,3}\$?[0-9]+)(?::(\$?[A-Z]{1,3}\$?[0-9]+))?")


def outside_strings(formula, change):
    parts = STRINGS.split(formula)
    return "".join(part if i % 2 else change(part) for i, part in enumerate(parts))


def stored(formula):
    """=UHC_COVERAGE(A2) as files hold it: of:=ORG.UHCCALC.ADDIN.UHCCOVERAGE([.A2])"""
    def change(part):
        part = REFERENCE.sub(lambda m: f"[{m[1] or '.'}{m[2]}" + (f":.{m[3]}" if m[3] else "") + "]", part)
        return re.sub(r"\b(?:UHC|EXTRACT)(?:_[A-Z]+)+\b",
                      lambda m: "ORG.UHCCALC.ADDIN." + m[0].replace("_", ""), part)
    return "of:" + outside_strings(formula, change)


def paragraph(line):
    line = escape(line).replace("\t", "<text:tab/>")
    return "<text:p>" + re.sub(" {2,}", lambda m: f' <text:s text:c="{len(m[0]) - 1}"/>', line) + "</text:p>"


def cell(value):
    if isinstance(value, float):
        return f'<table:table-cell office:value-type="float" office:value="{value!r}"/>'
    if value.startswith("="):
        return f"<table:table-cell table:formula={quoteattr(stored(value))}/>"
    text = "".join(map(paragraph, value.split("\n")))
    return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'


def column_number(name):
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def table(name, cells):
    grid = {}
    for address, value in cells.items():
        column, row = re.fullmatch(r"([A-Z]+)(\d+)", address).groups()
        grid.setdefault(int(row), {})[column_number(column)] = value
    out = [f"<table:table table:name={quoteattr(name)}>"]
    for number in range(1, max(grid) + 1):
        row = grid.get(number, {0: None})
        written = [cell(row[i]) if i in row and row[i] is not None else "<table:table-cell/>"
                   for i in range(1, max(row) + 1)]
        out.append(f"<table:table-row>{''.join(written) or '<table:table-cell/>'}</table:table-row>")
    return "\n".join(out + ["</table:table>"])


def write(path, document, sheets):
    """`sheets` are pairs of a name and its cells, formulas included."""
    tables = [table(name, cells) for name, cells in sheets]
    path.write_text(HEAD.format(null_date=document.null_date) + "\n".join(tables) +
                    table("Lain", {"A1": cases.OTHER_SHEET}) + TAIL, encoding="utf-8")
