# The one target that carries compiler flags and warnings; every target of ours links it privately.
add_library(breakwater_flags INTERFACE)
target_compile_options(breakwater_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion
    -Wcast-align -Wformat=2 -fno-strict-aliasing
    # GCC 12 sees uninitialised values in optimised std::variant and std::optional that are not there (GCC bug 80635).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<BOOL:${BREAKWATER_WERROR}>:-Werror>)
target_compile_definitions(breakwater_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 _FILE_OFFSET_BITS=64
    BREAKWATER_VERSION="${PROJECT_VERSION}")
if(BREAKWATER_SANITIZE)
    add_compile_options(-fsanitize=${BREAKWATER_SANITIZE} -fno-omit-frame-pointer -g)
    add_link_options(-fsanitize=${BREAKWATER_SANITIZE})
endif()
