#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""What the Function Wizard, the autocompletion and the tooltips show: each function with its texts in the language of
the office, its arguments in their order, and which of them may be left out.

    wizard_test.py OXT en-US|id
"""
import sys

import cases  # noqa: F401  finds the list of functions
import functions
import office

TEXTS = {"en-US": "en", "id": "id"}
ADD_INS = 11  # com.sun.star.sheet.FunctionCategory has no name for it

# Calc takes every argument of type "any" for optional. An article is one, because a blank cell has to be #N/A rather
# than an error; so are the figures of UHC_CATEGORY.
SHOWN_AS_OPTIONAL = {"article", "text", "measure", "coverage", "activeRate"}


def descriptions(running):
    service = running.service("com.sun.star.sheet.FunctionDescriptions")
    for i in range(service.Count):
        values = {value.Name: value.Value for value in service.getByIndex(i)}
        if values["Category"] == ADD_INS:
            yield values["Name"], values


def differences(function, shown, language):
    wanted = [(argument.name[language], argument.text[language],
               argument.optional or argument.parameter in SHOWN_AS_OPTIONAL) for argument in function.arguments]
    seen = [(argument.Name, argument.Description, argument.IsOptional) for argument in shown["Arguments"] or ()]
    if shown["Description"] != function.text[language]:
        yield f"{function.name} is described as {shown['Description']!r}"
    if seen != wanted:
        yield f"{function.name} has the arguments {seen}, expected {wanted}"


def main():
    oxt, office_language = sys.argv[1:]
    listed = functions.load()

    def run(directory, oxt):
        with office.Office(directory, office_language, oxt) as running:
            shown = dict(descriptions(running))
        wrong = [f"{function.name} is not shown" for function in listed if function.name not in shown]
        wrong += [difference for function in listed if function.name in shown
                  for difference in differences(function, shown[function.name], TEXTS[office_language])]
        print("\n".join(wrong) or f"{len(listed)} functions are described")
        return 1 if wrong else 0

    return office.in_workspace(run, oxt)


if __name__ == "__main__":
    sys.exit(main())
