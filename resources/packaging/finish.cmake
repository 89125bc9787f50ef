# SPDX-License-Identifier: MIT
# Run by cpack between installing and packing: what Debian's policy asks for (12.1 and 12.7).
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
configure_file(${CPACK_DOCKET_CHANGELOG} ${share}/doc/docket/changelog.Debian COPYONLY)
file(GLOB pages ${share}/man/man1/*.1)
foreach(text ${pages} ${share}/doc/docket/changelog.Debian)
    execute_process(COMMAND gzip --best --no-name --force ${text} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
