// SPDX-License-Identifier: GPL-3.0-or-later
// Given to moc before every header: libstdc++'s <compare>, when it is the first standard header that Qt 6.4's moc
// meets, is read without the macros that this one defines, and moc stops with a parse error.
#include <cstddef>
