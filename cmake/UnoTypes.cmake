# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.

# add_uno_types(<target> <file.idl>)
#
# Compiles an IDL file to <binary dir>/<target>.rdb, which goes into the extension, and generates C++ headers of its
# types and of the office's own. <target> is an interface library that has the headers in its include path; the
# property RDB of the target names the type library.
function(add_uno_types target idl)
    cmake_path(ABSOLUTE_PATH idl)
    # cppumaker takes a relative path of a new type library for a legacy one.
    set(rdb ${CMAKE_CURRENT_BINARY_DIR}/${target}.rdb)
    set(headers ${CMAKE_CURRENT_BINARY_DIR}/${target}-headers)
    set(stamp ${CMAKE_CURRENT_BINARY_DIR}/${target}.stamp)

    add_custom_command(OUTPUT ${rdb}
        COMMAND ${LibreOfficeSdk_unoidl-write} ${LibreOfficeSdk_RDBS} ${idl} ${rdb}
        DEPENDS ${idl}
        COMMENT "Compiling the UNO interface")
    add_custom_command(OUTPUT ${stamp}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${headers}
        COMMAND ${LibreOfficeSdk_cppumaker} -Gc -O${headers} ${LibreOfficeSdk_RDBS} ${rdb}
        COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
        DEPENDS ${rdb}
        COMMENT "Generating the headers of the UNO types")
    add_custom_target(${target}-generate DEPENDS ${stamp})

    add_library(${target} INTERFACE)
    add_dependencies(${target} ${target}-generate)
    target_include_directories(${target} SYSTEM INTERFACE ${headers})
    target_link_libraries(${target} INTERFACE LibreOffice::uno)
    set_target_properties(${target} PROPERTIES RDB ${rdb})
endfunction()
