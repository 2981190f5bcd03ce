# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.

# Finds a Boost whose Regex is header-only (1.76 or newer) and defines the target Boost::headers.
# Older ones need a compiled library that cannot go into a shared object and is not on users' machines.
# ./setup unpacks such a Boost into build/boost where another version occupies /usr/include.
find_path(BoostRegex_INCLUDE_DIR boost/regex/v5/regex.hpp
    HINTS ${PROJECT_SOURCE_DIR}/build/boost/usr/include ENV BOOST_ROOT
    PATH_SUFFIXES include
    DOC "Directory that holds boost/regex.hpp of Boost 1.76 or newer")

if(BoostRegex_INCLUDE_DIR)
    file(STRINGS ${BoostRegex_INCLUDE_DIR}/boost/version.hpp version_line REGEX "#define BOOST_LIB_VERSION")
    string(REGEX REPLACE ".*\"([0-9]+)_([0-9]+).*" "\\1.\\2" BoostRegex_VERSION "${version_line}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(BoostRegex
    REQUIRED_VARS BoostRegex_INCLUDE_DIR
    VERSION_VAR BoostRegex_VERSION
    REASON_FAILURE_MESSAGE "run ./setup, or set BOOST_ROOT to a Boost of 1.76 or newer")
mark_as_advanced(BoostRegex_INCLUDE_DIR)

if(BoostRegex_FOUND AND NOT TARGET Boost::headers)
    add_library(Boost::headers INTERFACE IMPORTED)
    set_target_properties(Boost::headers PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES ${BoostRegex_INCLUDE_DIR})
endif()
