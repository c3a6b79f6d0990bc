"""Memory that maps and sweeps use again and again.

Some thousand runs at a time, their last records come back in arrays of a megabyte or two, which are gone once they
are judged. The C library tends to give such a piece back to the system as soon as it is free, and the system hands out
the next one as new pages, each cleared first: more than 4,000 of them for a heat map. Told to keep some, it does not.
"""

from __future__ import annotations

import ctypes
import platform
from functools import cache

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8  # as malloc.h names them

KEPT = 32 << 20  # bytes that are free, of each of malloc's arenas, at most
LARGE = 4 << 20  # bytes of one array from which on it comes from the system and goes back to it


@cache
def keep_freed_memory() -> bool:
    """Whether the C library keeps what is freed, from now on; only glibc's can be asked to."""
    if platform.libc_ver()[0] != "glibc":
        return False
    library = ctypes.CDLL(None)
    return bool(library.mallopt(_MMAP_THRESHOLD, LARGE)) and bool(library.mallopt(_TRIM_THRESHOLD, KEPT))


def share_one_arena() -> bool:
    """Whether all threads take memory from one place. It has to be asked for before a second thread takes any.

    For a server, whose every page runs in a thread of its own: each would keep what it has freed where the next one,
    which compiles, does not look for it.
    """
    return platform.libc_ver()[0] == "glibc" and bool(ctypes.CDLL(None).mallopt(_ARENA_MAX, 1))


def give_freed_memory_back() -> bool:
    """Whether the C library has given the system what is free by now, pages between what is in use too.

    For once, where much was freed that does not come again: compilers leave some 20 MB behind, and it takes 10 ms.
    """
    return platform.libc_ver()[0] == "glibc" and bool(ctypes.CDLL(None).malloc_trim(0))
