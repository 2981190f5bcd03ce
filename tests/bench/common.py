# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""What the benchmarks share: building, made-up articles, tables."""
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build/release"

sys.path.insert(0, str(ROOT / "tests/calc"))


def build(*targets):
    if not (BUILD / "build.ninja").exists():
        subprocess.run(["cmake", "--preset", "release"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", "--preset", "release", "--target", *targets], cwd=ROOT, check=True,
                   stdout=subprocess.DEVNULL)


def write_articles(path, count):
    """Made-up articles as JSON Lines, no two alike."""
    with open(path, "wb") as file:
        subprocess.run([BUILD / "uhc-press", str(count)], stdout=file, check=True)


def read_articles(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line)["text"] for line in file]


def print_table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|---" * len(head) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(flush=True)


def print_bounds(bounds):
    """Each (what, measured, bound) in a line; gives back whether all hold."""
    holds = True
    for what, measured, bound in bounds:
        holds = holds and measured <= bound
        print(f"{what}: {measured:.3f}, bound {bound:.3f}{'' if measured <= bound else '  <-- too much'}")
    return holds
