"""A listener's last moments: closing it resets every connection that the kernel has let in and no
process has taken. So nobody is let in any more first, and those who wait are taken.

Of Linux; elsewhere a few connections may be reset.
"""

import asyncio
import contextlib
import ctypes
import select
import socket
import struct
from collections.abc import Sequence

QUIET_SECONDS = 0.1
"""So long nobody comes before a listener is closed: a client whose connection was being made."""
LONGEST_SECONDS = 2.0

_SO_ATTACH_FILTER = 26
_SYN = 0x02
_INSTRUCTIONS = (
    (0x30, 0, 0, 13),  # the byte of TCP's flags
    (0x45, 0, 1, _SYN),  # does it open a connection?
    (0x06, 0, 0, 0),  # then drop it
    (0x06, 0, 0, 0xFFFFFFFF),
)
"""For the kernel's packet filter (socket(7), SO_ATTACH_FILTER): code, jumps, operand."""


def let_nobody_in(listeners: Sequence[socket.socket]) -> None:
    """From now on connections are opened by nobody, in whatever process: a client hears nothing,
    tries again a second later and is refused then, or taken by who listens then."""
    program = b"".join(struct.pack("HBBI", *one) for one in _INSTRUCTIONS)
    kept = ctypes.create_string_buffer(program)
    described = struct.pack("HP", len(_INSTRUCTIONS), ctypes.addressof(kept))
    for listener in listeners:
        with contextlib.suppress(OSError):
            listener.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, described)


async def all_are_taken(listeners: Sequence[socket.socket]) -> None:
    """Return when nobody waits to be taken by this process or another."""
    clock = asyncio.get_running_loop().time
    began = quiet_since = clock()
    while clock() - quiet_since < QUIET_SECONDS and clock() - began < LONGEST_SECONDS:
        if select.select(listeners, [], [], 0)[0]:
            quiet_since = clock()
        await asyncio.sleep(0.005)
