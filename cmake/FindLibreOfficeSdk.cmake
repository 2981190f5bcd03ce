# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.

# Finds the LibreOffice SDK, Debian's or (with LIBREOFFICE_SDK_DIR) an upstream one beside its office. Defines
#   LibreOffice::uno            the UNO runtime, to link components with
#   LibreOfficeSdk_RDBS         the type libraries of the office's own API
#   LibreOfficeSdk_cppumaker, LibreOfficeSdk_unoidl-write, LibreOfficeSdk_unopkg, LibreOfficeSdk_soffice   programs
set(LIBREOFFICE_SDK_DIR "$ENV{LIBREOFFICE_SDK_DIR}" CACHE PATH
    "Directory of the LibreOffice SDK; empty: look in the usual places")

if(LIBREOFFICE_SDK_DIR)
    set(places ${LIBREOFFICE_SDK_DIR})
else()
    file(GLOB upstream_sdks /opt/libreoffice*/sdk)
    set(places /usr/lib/libreoffice/sdk /usr/lib64/libreoffice/sdk ${upstream_sdks})
endif()
find_path(LibreOfficeSdk_DIR_FOUND include/cppuhelper/implbase2.hxx PATHS ${places} NO_DEFAULT_PATH)
mark_as_advanced(LibreOfficeSdk_DIR_FOUND)
set(sdk ${LibreOfficeSdk_DIR_FOUND})
set(program ${sdk}/../program)

foreach(tool IN ITEMS cppumaker unoidl-write)
    find_program(LibreOfficeSdk_${tool} ${tool} PATHS ${sdk}/bin NO_DEFAULT_PATH)
    mark_as_advanced(LibreOfficeSdk_${tool})
endforeach()
foreach(tool IN ITEMS soffice unopkg)
    find_program(LibreOfficeSdk_${tool} ${tool} PATHS ${program} NO_DEFAULT_PATH)
    mark_as_advanced(LibreOfficeSdk_${tool})
endforeach()

set(LibreOfficeSdk_LIBRARIES)
foreach(name IN ITEMS uno_cppu uno_cppuhelpergcc3 uno_sal)
    find_library(LibreOfficeSdk_${name} ${name} PATHS ${sdk}/lib NO_DEFAULT_PATH)
    mark_as_advanced(LibreOfficeSdk_${name})
    list(APPEND LibreOfficeSdk_LIBRARIES ${LibreOfficeSdk_${name}})
endforeach()

set(LibreOfficeSdk_RDBS ${program}/types.rdb ${program}/types/offapi.rdb)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibreOfficeSdk
    REQUIRED_VARS LibreOfficeSdk_DIR_FOUND LibreOfficeSdk_cppumaker LibreOfficeSdk_unoidl-write
        LibreOfficeSdk_unopkg LibreOfficeSdk_soffice
        LibreOfficeSdk_uno_cppu LibreOfficeSdk_uno_cppuhelpergcc3 LibreOfficeSdk_uno_sal
    REASON_FAILURE_MESSAGE "run ./setup, or set LIBREOFFICE_SDK_DIR")

if(LibreOfficeSdk_FOUND AND NOT TARGET LibreOffice::uno)
    add_library(LibreOffice::uno INTERFACE IMPORTED)
    set_target_properties(LibreOffice::uno PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES ${sdk}/include
        INTERFACE_COMPILE_DEFINITIONS "UNX;GCC;LINUX;CPPU_ENV=gcc3"
        INTERFACE_LINK_LIBRARIES "${LibreOfficeSdk_LIBRARIES}")
endif()
