# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.

# An .oxt is a zip archive with a manifest that tells the office what to do with its files.
#
# oxt_add(<path in the archive> <file or generator expression> [<media type>])   one more file; with a media type it is
#                                                                               listed in the manifest
# oxt_add_component(<target> <file.components>)   a component library and its passive registration
# oxt_pack(<target> <file.oxt>)                   packs all that was added since the last one was packed
include_guard(GLOBAL)

function(oxt_add path source)
    set_property(GLOBAL APPEND PROPERTY OXT_PATHS ${path})
    set_property(GLOBAL PROPERTY OXT_SOURCE_${path} ${source})
    set_property(GLOBAL PROPERTY OXT_TYPE_${path} ${ARGN})
endfunction()

function(oxt_add_component target components)
    cmake_path(ABSOLUTE_PATH components)
    cmake_path(GET components FILENAME name)
    oxt_add(linux_x86_64/${name} ${components}
        "application/vnd.sun.star.uno-components\;platform=Linux_x86_64")
    oxt_add(linux_x86_64/lib${target}.so $<TARGET_FILE:${target}>)
    set_property(GLOBAL APPEND PROPERTY OXT_TARGETS ${target})
endfunction()

function(oxt_pack target oxt)
    set(stage ${CMAKE_CURRENT_BINARY_DIR}/${target})
    get_property(paths GLOBAL PROPERTY OXT_PATHS)
    get_property(targets GLOBAL PROPERTY OXT_TARGETS)

    set(entries)
    set(copies)
    set(sources)
    foreach(path IN LISTS paths)
        get_property(source GLOBAL PROPERTY OXT_SOURCE_${path})
        get_property(type GLOBAL PROPERTY OXT_TYPE_${path})
        if(type)
            string(APPEND entries
                "    <manifest:file-entry manifest:full-path=\"${path}\" manifest:media-type=\"${type}\"/>\n")
        endif()
        list(APPEND copies COMMAND ${CMAKE_COMMAND} -E copy ${source} ${stage}/${path})
        cmake_path(GET path PARENT_PATH directory)
        list(APPEND directories ${stage}/${directory})
        list(APPEND sources ${source})
    endforeach()
    set(OXT_ENTRIES ${entries})
    configure_file(${PROJECT_SOURCE_DIR}/packaging/manifest.xml.in ${CMAKE_CURRENT_BINARY_DIR}/manifest.xml @ONLY)

    add_custom_command(OUTPUT ${oxt}
        COMMAND ${CMAKE_COMMAND} -E rm -rf ${stage} ${oxt}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${stage}/META-INF ${directories}
        COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_CURRENT_BINARY_DIR}/manifest.xml ${stage}/META-INF/manifest.xml
        ${copies}
        COMMAND ${CMAKE_COMMAND} -E chdir ${stage} ${CMAKE_COMMAND} -E tar cf ${oxt} --format=zip .
        DEPENDS ${sources} ${targets} ${CMAKE_CURRENT_BINARY_DIR}/manifest.xml
        COMMENT "Packing ${target}"
        VERBATIM)
    add_custom_target(${target} ALL DEPENDS ${oxt})
    set_property(GLOBAL PROPERTY OXT_PATHS)
    set_property(GLOBAL PROPERTY OXT_TARGETS)
endfunction()
