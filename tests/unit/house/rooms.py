# SPDX-License-Identifier: GPL-3.0-or-later
"""The rooms of the house and what each may include: design.md's directions as a table."""

SERVER_ROOMS = {
    "base": set(),
    "catalog": {"base"},
    "storage": {"base"},
    "upstream": {"base"},
    "http": {"base"},
    "access": {"base", "catalog"},
    "cache": {"base", "catalog", "storage", "upstream", "access"},
    "registry": {"base", "storage", "access", "http", "cache"},
    "activity": {"base", "catalog", "cache", "admin types"},
    "maintenance": {"base", "catalog", "storage", "cache", "activity"},
    "nodeconfig": {"base", "admin types"},
    "archive": {"base", "catalog", "storage", "cache"},
    "admin": {"base", "catalog", "storage", "upstream", "access", "cache", "http", "registry", "activity", "maintenance",
              "nodeconfig", "archive"},
}

# Of server/, the console sees the one door and the ground floor. Its models stand without QWidget.
UI_SEES = {"base", "admin"}
UI_MODELS_SEE = {"models", "base", "admin"}


def may_include(room, target, header):
    """Whether a file of a server room may include header ("cache/CacheEngine.h") of another room."""
    if target == room:
        return True
    allowed = SERVER_ROOMS[room]
    if target == "admin" and "admin types" in allowed:
        # The value types of the door belong to whoever fills them in; its implementation does not.
        return header.endswith("Types.h")
    return target in allowed
