# SPDX-License-Identifier: GPL-3.0-or-later
# KArchive on Qt 6, as the one target breakwater_karchive: the system's KF6Archive where there is one, else the
# KF5Archive that installer/karchive.sh builds on Qt 6 into a private prefix. A KF5Archive of the system stands on
# Qt 5 and is never taken: two Qt versions in one process do not work.
set(BREAKWATER_KARCHIVE_PREFIX "" CACHE PATH "Prefix of a KArchive built on Qt 6, where the system has none")

add_library(breakwater_karchive INTERFACE)
find_package(KF6Archive QUIET)
if(KF6Archive_FOUND)
    target_link_libraries(breakwater_karchive INTERFACE KF6::Archive)
    message(STATUS "KArchive: KF6Archive ${KF6Archive_VERSION} of the system")
    return()
endif()

set(prefixes "${BREAKWATER_KARCHIVE_PREFIX}" "$ENV{BREAKWATER_KARCHIVE_PREFIX}")
if(DEFINED ENV{XDG_CACHE_HOME})
    list(APPEND prefixes "$ENV{XDG_CACHE_HOME}/breakwater/karchive")
elseif(DEFINED ENV{HOME})
    list(APPEND prefixes "$ENV{HOME}/.cache/breakwater/karchive")
endif()
list(REMOVE_ITEM prefixes "")
find_package(KF5Archive 5.100 QUIET NO_DEFAULT_PATH PATHS ${prefixes})

set(remedy "Remedy: install KF6Archive (libkf6archive-dev, kf6-karchive-devel), or run installer/karchive.sh, which "
           "builds KArchive on Qt 6 into a private prefix, or pass -DBREAKWATER_KARCHIVE_PREFIX=PREFIX.")
string(CONCAT remedy ${remedy})
if(NOT KF5Archive_FOUND)
    message(FATAL_ERROR "KArchive for Qt 6 was not found.\n${remedy}")
endif()
get_target_property(karchiveLinks KF5::Archive INTERFACE_LINK_LIBRARIES)
if(NOT karchiveLinks MATCHES "Qt6::Core")
    message(FATAL_ERROR "The KArchive at ${KF5Archive_DIR} links ${karchiveLinks}, not Qt6::Core.\n${remedy}")
endif()
target_link_libraries(breakwater_karchive INTERFACE KF5::Archive)
message(STATUS "KArchive: KF5Archive ${KF5Archive_VERSION} on Qt 6 from ${KF5Archive_DIR}")
