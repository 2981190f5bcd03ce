# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Runs uhc-extract as a user or a script would."""
import json
import os
import subprocess

PROGRAM = os.environ["UHC_EXTRACT"]

CILEGON = ("Sebanyak 397.886 jiwa atau 96,14 persen penduduk Kota Cilegon telah terdaftar sebagai peserta JKN "
           "hingga 1 April 2019.")


def run(*arguments, stdin=b""):
    """Exit status, standard output and standard error of one run."""
    if isinstance(stdin, str):
        stdin = stdin.encode()
    done = subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def line(**members):
    return json.dumps(members) + "\n"


def answers(*arguments, stdin=b""):
    """The objects written for the input, whatever the exit status."""
    return [json.loads(row) for row in run(*arguments, stdin=stdin)[1].splitlines()]
