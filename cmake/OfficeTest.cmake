# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.

# add_office_test(<name> <script.py> [<argument>...])
#
# A test that starts a real office with the extension: script.py gets the .oxt and the arguments.
include_guard(GLOBAL)

# The office's own bridge to Python is a package of the system's Python, whatever else is first in the path.
find_program(UHC_OFFICE_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH DOC "A Python that has the module uno")

function(add_office_test name script)
    cmake_path(GET LibreOfficeSdk_soffice PARENT_PATH program)
    add_test(NAME ${name}
        COMMAND ${UHC_OFFICE_PYTHON} -B ${CMAKE_CURRENT_SOURCE_DIR}/${script} ${CMAKE_BINARY_DIR}/uhc-calc.oxt ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS office TIMEOUT 600
        ENVIRONMENT "UHC_OFFICE_PROGRAM=${program};PYTHONPATH=${PROJECT_SOURCE_DIR}/tests/calc")
endfunction()
