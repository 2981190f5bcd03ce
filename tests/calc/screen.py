# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""A screen of one's own for a real window: needs xvfb, openbox, xdotool and imagemagick."""
import os
import subprocess
import time


class Screen:
    """with Screen(directory, 1420, 660) as screen: Office(..., environment=screen.environment, arguments=())"""

    def __init__(self, directory, width, height):
        self.width, self.height = width, height
        read, write = os.pipe()
        self.processes = [subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)]
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError("Xvfb does not start")
        self.environment = {**os.environ, "DISPLAY": f":{number}", "HOME": str(directory),
                            "MAGICK_TMPDIR": str(directory), "SAL_USE_VCLPLUGIN": "gen"}
        self.processes.append(subprocess.Popen(["openbox", "--startup", ":"], env=self.environment,
                                               stderr=subprocess.DEVNULL))
        time.sleep(2)

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, check=False, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout

    def keys(self, *keys, pause=2):
        for key in keys:
            self.xdotool("key", key)
            time.sleep(pause)

    def type(self, text):
        self.xdotool("type", "--delay", "20", text)

    def click(self, x, y):
        self.xdotool("mousemove", str(x), str(y), "click", "1")
        time.sleep(2)

    def wait_for(self, title):
        """Until a window of that title has the keyboard; whether it gets it."""
        return until(lambda: title in self.active())

    def wait_until_gone(self, title):
        return until(lambda: title not in self.active())

    def active(self):
        return self.xdotool("getactivewindow", "getwindowname")

    def open_menu(self, key):
        """Whether a menu, which is a window of its own, comes up: a key that is pressed too early would go to the sheet."""
        before = self.windows()
        self.keys(key, pause=0)
        return until(lambda: self.windows() - before)

    def windows(self):
        return set(self.xdotool("search", "--onlyvisible", "--name", ".*").split())

    def take(self, path):
        time.sleep(2)
        subprocess.run(["import", "-window", "root", "+dither", "-colors", "64", str(path)], env=self.environment,
                       check=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.kill()
            process.wait()


def until(condition, seconds=30):
    """Whether it becomes true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.2)
    return False
