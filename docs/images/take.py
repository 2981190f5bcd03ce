#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Takes the pictures of the documentation in a real window: needs xvfb, openbox, xdotool and imagemagick.

    docs/images/take.py build/release/uhc-calc.oxt
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent / "packaging/demo")]
import demo  # noqa: E402
import office  # noqa: E402
import screen as screens  # noqa: E402

WIDTH, HEIGHT = 1420, 660
NEXT = (800, 541)  # the wizard's button: its underlined letter is another in each language


def pictures(directory, oxt, language, articles):
    results = directory / "results"
    with screens.Screen(directory, WIDTH, HEIGHT) as screen, \
            office.Office(directory, language, oxt, environment=screen.environment, arguments=()) as running:
        document = running.new_sheet(hidden=False)
        sheet = demo.fill(document, articles)
        controller = document.CurrentController
        controller.Frame.ContainerWindow.setPosSize(0, 0, WIDTH, HEIGHT - 20, 15)
        running.service("com.sun.star.frame.DispatchHelper").executeDispatch(controller.Frame, ".uno:Sidebar", "", 0, ())
        controller.select(sheet.getCellRangeByName("C4"))
        if language == "id":
            screen.take(results / "calc.png")
        screen.keys("ctrl+F2")
        screen.click(*NEXT)
        screen.take(results / f"wizard.{language}.png")
        screen.keys("Escape", "Escape")
        document.close(True)


def main():
    articles = demo.sample_articles()

    def run(directory, oxt):
        for language in ("en-US", "id"):
            pictures(directory, oxt, language, articles)
        return 0

    return office.in_workspace(run, sys.argv[1], results=HERE)


if __name__ == "__main__":
    sys.exit(main())
