# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Long runs: order, promptness, memory, and a clear end when something goes wrong."""
import json
import os
import subprocess
import tempfile
import time
import unittest

from program import CILEGON, PROGRAM, answers, line, run


class Files(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)

    def write(self, name, data):
        path = os.path.join(self.directory.name, name)
        with open(path, "wb") as file:
            file.write(data)
        return path

    def test_each_file_is_an_article_named_without_suffix(self):
        paths = [self.write("b.cilegon.txt", CILEGON.encode()), self.write("a", b""),
                 self.write("\u00e9.txt", b"\xef\xbb\xbf" + CILEGON.encode())]
        for jobs in ("1", "3"):
            got = answers("--jobs", jobs, *paths)
            self.assertEqual([(a["id"], a["members"]) for a in got],
                             [("b.cilegon", 397886), ("a", None), ("\u00e9", 397886)])
        self.assertEqual(got[0]["facts"], got[2]["facts"], "the byte order mark is not part of the cell")

    def test_a_file_that_cannot_be_read_does_not_stop_the_others(self):
        path = self.write("a.txt", CILEGON.encode())
        status, out, _ = run(os.path.join(self.directory.name, "none.txt"), self.directory.name, path)
        none, folder, answer = [json.loads(row) for row in out.splitlines()]
        self.assertEqual(status, 1)
        self.assertEqual((none["id"], answer["members"]), ("none", 397886))
        self.assertIn("cannot read the file", none["error"])
        self.assertIn("cannot read the file", folder["error"])


class Streams(unittest.TestCase):
    def test_jobs_change_neither_order_nor_a_byte(self):
        # Articles of very different length, so that threads overtake each other.
        lines = "".join(line(id=i, text=CILEGON * (400 if i % 50 == 0 else 1 + i % 7)) if i % 97 else "bad\n"
                        for i in range(5000))
        one = run(stdin=lines)
        self.assertEqual(one[1].count("\n"), 5000)
        for jobs in ("2", "3", "8", "0"):
            self.assertEqual(run("--jobs", jobs, stdin=lines), one)

    def test_an_answer_comes_before_the_next_question(self):
        for jobs in ("1", "2"):
            with self.subTest(jobs), subprocess.Popen([PROGRAM, "--jobs", jobs], stdin=subprocess.PIPE,
                                                      stdout=subprocess.PIPE) as process:
                for i in range(3):
                    process.stdin.write(line(id=i, text=CILEGON).encode())
                    process.stdin.flush()
                    self.assertEqual(json.loads(process.stdout.readline())["id"], i)
                process.stdin.close()
                self.assertEqual(process.wait(timeout=30), 0)

    def test_memory_does_not_grow_with_the_input(self):
        def peak(count, jobs):
            process = subprocess.Popen([PROGRAM, "--jobs", jobs], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
            block = line(id="a", text=CILEGON * 20).encode() * 100
            for _ in range(count // 100):
                process.stdin.write(block)
            process.stdin.close()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(process.returncode, 0)
            return usage.ru_maxrss

        for jobs in ("1", "2"):
            small = peak(2000, jobs)
            large = peak(20000, jobs)
            self.assertLess(large - small, 4096, "kB more for ten times the articles")

    def test_a_huge_line_is_an_article_too(self):
        # Spread over hundreds of reads; a line looked through again with each of them would take minutes.
        filler = "Warga datang ke puskesmas untuk berobat. " * 400000
        start = time.monotonic()
        lines = line(id="a", text=CILEGON + " " + filler) + line(id="b", text=CILEGON)
        [answer, after] = answers("--jobs", "2", stdin=lines)
        self.assertEqual((answer["id"], after["id"], after["members"]), ("a", "b", 397886))
        self.assertLess(time.monotonic() - start, 30)

    def test_output_that_cannot_be_written_is_an_error(self):
        for jobs in ("1", "2"):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, "--jobs", jobs], input=line(id="a", text="x").encode() * 5000,
                                      stdout=full, stderr=subprocess.PIPE, timeout=60)
            self.assertEqual(done.returncode, 1)
            self.assertIn(b"cannot write the output", done.stderr)

    def test_a_closed_pipe_ends_the_run(self):
        # As in "uhc-extract < endless | head -1".
        with subprocess.Popen(["yes", line(id="a", text=CILEGON).strip()], stdout=subprocess.PIPE) as endless:
            with subprocess.Popen([PROGRAM], stdin=endless.stdout, stdout=subprocess.PIPE) as process:
                endless.stdout.close()
                process.stdout.readline()
                process.stdout.close()
                self.assertNotEqual(process.wait(timeout=30), 0)
            endless.wait(timeout=30)


if __name__ == "__main__":
    unittest.main()
