# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.

# embed_text(<target> HEADER <name.hxx> NAMESPACE <namespace> FILES <file>...)
#
# Makes each text file a `const std::string_view` of the target, named after the file
# (region-aliases.tsv: regionAliases), and a header that declares them all. The program so needs no file
# beside it, and the views are constants: they are there before any other object is made.
#
# The same file is the script that writes one such source at build time:
#     cmake -DINPUT=... -DOUTPUT=... -DNAMESPACE=... -DSYMBOL=... -P EmbedText.cmake

if(CMAKE_SCRIPT_MODE_FILE)
    file(READ "${INPUT}" text)
    # One literal may not exceed what compilers take (16 KB with some); adjacent ones are joined.
    set(pieceSize 8000)
    set(literals "")
    string(LENGTH "${text}" left)
    while(left GREATER 0)
        string(SUBSTRING "${text}" 0 ${pieceSize} piece)
        string(LENGTH "${piece}" size)
        if(left GREATER pieceSize)
            string(FIND "${piece}" "\n" lineEnd REVERSE) # never inside a character of several bytes
            if(lineEnd LESS 0)
                message(FATAL_ERROR "${INPUT}: a line is longer than ${pieceSize} bytes")
            endif()
            math(EXPR size "${lineEnd} + 1")
            string(SUBSTRING "${text}" 0 ${size} piece)
        endif()
        string(SUBSTRING "${text}" ${size} -1 text)
        string(LENGTH "${text}" left)
        string(APPEND literals "\n    R\"~~~(${piece})~~~\"")
    endwhile()
    file(WRITE "${OUTPUT}" "#include <string_view>\n\nnamespace ${NAMESPACE} {\n"
        "extern const std::string_view ${SYMBOL};\n"
        "constinit const std::string_view ${SYMBOL} = \"\"${literals};\n}\n")
    return()
endif()

set(EMBED_TEXT_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")

function(embed_text target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "HEADER;NAMESPACE" "FILES")
    set(directory "${CMAKE_CURRENT_BINARY_DIR}/embedded")
    set(declarations "")
    foreach(file IN LISTS arg_FILES)
        get_filename_component(file "${file}" ABSOLUTE)
        get_filename_component(stem "${file}" NAME_WE)
        string(REGEX REPLACE "[-_]" ";" words "${stem}")
        set(symbol "")
        foreach(word IN LISTS words)
            if(symbol)
                string(SUBSTRING "${word}" 0 1 first)
                string(SUBSTRING "${word}" 1 -1 rest)
                string(TOUPPER "${first}" first)
                set(word "${first}${rest}")
            endif()
            string(APPEND symbol "${word}")
        endforeach()
        set(source "${directory}/${stem}.cxx")
        add_custom_command(OUTPUT "${source}"
            COMMAND "${CMAKE_COMMAND}" "-DINPUT=${file}" "-DOUTPUT=${source}" "-DNAMESPACE=${arg_NAMESPACE}"
                "-DSYMBOL=${symbol}" -P "${EMBED_TEXT_SCRIPT}"
            DEPENDS "${file}" "${EMBED_TEXT_SCRIPT}"
            VERBATIM)
        target_sources(${target} PRIVATE "${source}")
        string(APPEND declarations "extern const std::string_view ${symbol};\n")
    endforeach()
    file(CONFIGURE OUTPUT "${directory}/${arg_HEADER}" CONTENT
        "#pragma once\n\n#include <string_view>\n\nnamespace ${arg_NAMESPACE} {\n${declarations}}\n" @ONLY)
    target_include_directories(${target} PRIVATE "${directory}")
endfunction()
