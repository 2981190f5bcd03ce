#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""A function exists in five places. If one of them misses it, or calls it otherwise, a user sees #NAME? or a nameless
argument, and a workbook of last year no longer opens: so all five are compared by name, each read on its own."""
import re
import sys
import unittest
import xml.etree.ElementTree as xml

import cases
import functions

OOR = "{http://openoffice.org/2001/registry}"


def text_of(path):
    return (cases.ROOT / path).read_text(encoding="utf-8")


def idl_methods():
    """method: its parameters without the hidden document"""
    methods = re.findall(r"^\s+any (\w+)\(([^)]*)\)", text_of("idl/XArticleFunctions.idl"), re.MULTILINE)
    return {name: [word.split()[-1] for word in parameters.split(",") if word and "XPropertySet" not in word]
            for name, parameters in methods}


def cxx_methods():
    code = text_of("addin/calc/component.hxx")
    methods = re.findall(r"css::uno::Any SAL_CALL (\w+)\(([^)]*)\) override;", code)
    return {name: [word.split()[-1] for word in parameters.split(",") if word and "XPropertySet" not in word]
            for name, parameters in methods}


def xcu_nodes():
    root = xml.parse(cases.ROOT / "registry/CalcAddIns.xcu").getroot()
    return {node.get(OOR + "name"): node
            for node in root.findall(f"node/node[@{OOR}name='org.uhccalc.AddIn']/node/node")}


def prop(node, name):
    values = node.findall(f"prop[@{OOR}name='{name}']/value")
    return {value.get("{http://www.w3.org/XML/1998/namespace}lang"): value.text for value in values}


class Names(unittest.TestCase):
    # Workbooks hold these: a change here breaks them. New functions are added, none is renamed or taken away.
    PUBLISHED = """
        EXTRACT_ACTIVE_RATE EXTRACT_BASIS EXTRACT_BUDGET EXTRACT_DATE EXTRACT_EVIDENCE EXTRACT_FACTS EXTRACT_MEMBERS
        EXTRACT_NUMBER EXTRACT_POPULATION EXTRACT_QUALIFIER EXTRACT_REGION EXTRACT_REGIONS EXTRACT_REGION_CODE
        EXTRACT_TARGET EXTRACT_THRESHOLD UHC_CATEGORY UHC_CONTRIBUTION UHC_COVERAGE UHC_GAP UHC_GAP_COST UHC_STATUS
        UHC_THRESHOLD UHC_VERSION""".split()

    def setUp(self):
        self.functions = functions.load()
        self.maxDiff = None

    def test_no_published_function_is_missing(self):
        self.assertLessEqual(set(self.PUBLISHED), {function.name for function in self.functions})

    def test_idl_list_and_component_have_the_same_methods_and_parameters(self):
        listed = {f.method: [argument.parameter for argument in f.arguments] for f in self.functions}
        self.assertEqual(idl_methods(), listed)
        self.assertEqual(cxx_methods(), listed)

    def test_calc_describes_every_method_by_its_name(self):
        nodes = xcu_nodes()
        self.assertEqual(set(nodes), set(idl_methods()))
        for function in self.functions:
            parameters = [p.get(OOR + "name") for p in nodes[function.method].find("node")]
            self.assertEqual(parameters, idl_methods()[function.method], function.name)

    def test_names_are_not_translated_but_descriptions_are(self):
        for function in self.functions:
            node = xcu_nodes()[function.method]
            self.assertEqual(prop(node, "DisplayName"), {"en-US": function.name})
            self.assertEqual(prop(node, "CompatibilityName"), {"en-US": function.name})
            for described in [node, *node.find("node")]:
                self.assertEqual(set(prop(described, "Description")), {"en-US", "id"}, function.name)

    def test_generated_files_are_up_to_date(self):
        self.assertEqual(functions.stale(), [], "run registry/functions.py")


class Table(unittest.TestCase):
    """The table of cases leaves out no function, no way to call it, and no kind of result."""

    # Their one argument is an article, which is never bad.
    NEVER_BAD = {"EXTRACT_REGION", "EXTRACT_REGION_CODE", "EXTRACT_THRESHOLD", "EXTRACT_DATE", "EXTRACT_FACTS",
                 "EXTRACT_REGIONS", "EXTRACT_NUMBER", "UHC_VERSION"}

    @classmethod
    def setUpClass(cls):
        cls.calls = {}
        for path in sorted((cases.ROOT / "tests/calc/cases").glob("*.tsv")):
            for case in cases.read_table(path).cases:
                for name, arguments in calls_in(case.formula):
                    cls.calls.setdefault(name, []).append((arguments, case.expected))

    def test_every_function_has_rows_for_its_results(self):
        for function in functions.load():
            results = [expected for _, expected in self.calls[function.name]]
            answers = [result for result in results if not isinstance(result, cases.Error)]
            self.assertTrue(answers, f"{function.name} has no row for its answer")
            if function.arguments:
                self.assertIn("#N/A", results, function.name)
            if function.name not in self.NEVER_BAD:
                self.assertIn("Err:502", results, function.name)

    def test_every_optional_argument_has_a_row_with_and_one_without(self):
        for function in functions.load():
            for i, argument in enumerate(function.arguments):
                given = {len(arguments) > i and arguments[i] != "" for arguments, _ in self.calls[function.name]}
                wanted = {True, False} if argument.optional else {True}
                self.assertLessEqual(wanted, given, f"{function.name}: {argument.name['en']}")


def calls_in(formula):
    """Each call of one of the functions: its name and its arguments as written."""
    for match in re.finditer(r"\b((?:UHC|EXTRACT)(?:_[A-Z]+)+)\(", formula):
        arguments, depth, quoted = [""], 0, False
        for character in formula[match.end():]:
            quoted ^= character == '"'
            if not quoted and depth == 0 and character == ")":
                break
            if not quoted and depth == 0 and character == ";":
                arguments.append("")
                continue
            depth += not quoted and (character in "({") - (character in ")}")
            arguments[-1] += character
        yield match[1], [argument.strip() for argument in arguments]


if __name__ == "__main__":
    sys.exit(unittest.main())
