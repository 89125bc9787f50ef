# SPDX-License-Identifier: MIT
# The Debian package: cpack -G DEB.
set(CPACK_PACKAGE_NAME docket)
set(CPACK_PACKAGE_VENDOR "The Docket authors")
set(CPACK_PACKAGE_HOMEPAGE_URL ${DOCKET_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "say what was recorded about files, and whether they are whole")
set(CPACK_PACKAGE_DESCRIPTION "\
Docket shows, for each file that is dropped on it, the ETag that was recorded
when it was downloaded, its size, and when it was last modified, as the server
said and as the file system has it. From these it concludes whether the file
is whole and where it came from, and no more than that. Checksums are computed
and compared, whole checksum files too.
.
What was looked at is kept, and can be searched, compared and exported.
.
docket-cli is the same inspection for scripts.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Docket authors <docket@debian.invalid>")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Qt finds the plugin that reads its icon by itself; later than Debian 12 it is in a package of its own.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6 (<< 6.5) | qt6-svg-plugins")
# Beside what it links: a menu's icon, Qt's own dialogs in other languages, Wayland, and the address that GIO keeps for a download.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hicolor-icon-theme, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libglib2.0-bin, xdg-desktop-portal")
# What only Debian asks for: compressed manuals, and a changelog.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/packaging/finish.cmake)
set(CPACK_DOCKET_CHANGELOG ${CMAKE_CURRENT_SOURCE_DIR}/packaging/changelog)
include(CPack)
