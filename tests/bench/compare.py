#!/usr/bin/env python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Prints the tables of docs/performance.md: what reading an article costs beside its peers, and how fast
uhc-extract streams.

  tests/bench/compare.py [--build build/release] [--processes 5] [--articles 50000]

Each figure is the median over several processes, since one process may run a loop at half its speed from begin to end.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

PEER = "peer: Boost.Regex, one pattern"
READ = "read all fields"


def bench(build):
    """Nanoseconds an article of every benchmark, from one process."""
    out = subprocess.run([build / "uhc-bench", "--benchmark_format=json", "--benchmark_repetitions=3",
                          "--benchmark_min_time=0.2", "--benchmark_enable_random_interleaving=true"],
                         check=True, capture_output=True, text=True).stdout
    runs = json.loads(out)["benchmarks"]
    return {run["run_name"]: run["cpu_time"] for run in runs if run.get("aggregate_name") == "median"}


def medians(samples):
    return {name: statistics.median(sample[name] for sample in samples) for name in samples[0]}


def print_table(rows, head):
    print("| " + " | ".join(head) + " |")
    print("|---" * len(head) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(flush=True)


def seconds(command, source):
    """Wall time of a command that reads `source`, the best of three since the disk may be slow at first."""
    best = float("inf")
    for _ in range(3):
        with open(source, "rb") as file:
            start = time.monotonic()
            subprocess.run(command, stdin=file, stdout=subprocess.DEVNULL, check=True)
            best = min(best, time.monotonic() - start)
    return best


def stream(build, count, read_ns):
    with tempfile.TemporaryDirectory() as directory:
        source = os.path.join(directory, "articles.jsonl")
        with open(source, "wb") as file:
            subprocess.run([build / "uhc-press", str(count)], stdout=file, check=True)
        extract = str(build / "uhc-extract")
        commands = {"uhc-extract": [extract], "uhc-extract --format csv": [extract, "--format", "csv"],
                    "uhc-extract --jobs 0": [extract, "--jobs", "0"]}
        if shutil.which("parallel"):
            commands["parallel --pipe -k uhc-extract"] = ["parallel", "--pipe", "--block", "8M", "-k", extract]
        for name, command in commands.items():
            each = seconds(command, source) / count * 1e9
            yield [name, f"{each / 1000:.2f}", f"{read_ns / each:.2f}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"))
    parser.add_argument("--processes", type=int, default=5)
    parser.add_argument("--articles", type=int, default=50000)
    options = parser.parse_args()
    build = options.build.resolve()

    cost = medians([bench(build) for _ in range(options.processes)])
    by_cost = sorted(cost.items(), key=lambda item: item[1])
    print_table([[name, f"{ns / 1000:.2f}", f"{ns / cost[PEER]:.3f}"] for name, ns in by_cost],
                ["an article of 2.8 kB", "µs", "x one Boost search"])
    print_table(stream(build, options.articles, cost[READ]),
                [f"{options.articles} articles as JSON Lines", "µs each", "speed, x the reader on one core"])


if __name__ == "__main__":
    main()
