"""Memory that is freed stays with the process, where the C library can be told so: used again, it costs no new page.
Told so, it gives back what lies between pieces that are in use, and keeps it in one place for all threads."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from optim_viz.simulation.memory import keep_freed_memory

IN_A_NEW_PROCESS = """
import resource
import numpy as np
from optim_viz.simulation.memory import KEPT, LARGE, keep_freed_memory

def fill_and_free(size):
    for array in (arrays := [np.empty(size // 8) for _ in range(KEPT // size - 2)]):
        array.fill(1.0)
    return sum(array.nbytes for array in arrays) // resource.getpagesize()

def pages():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

keep_freed_memory()
fill_and_free(LARGE * 3 // 4)
before = pages()
used = fill_and_free(LARGE * 3 // 4)
print(pages() - before, used)
"""


def test_what_is_freed_is_used_again(fresh_python: Callable[..., str]) -> None:
    if not keep_freed_memory():
        pytest.skip("not glibc")
    new, used = map(int, fresh_python(IN_A_NEW_PROCESS).split())
    assert new < used // 20


BETWEEN_WHAT_IS_IN_USE = """
import resource
from optim_viz.simulation.memory import give_freed_memory_back, keep_freed_memory

def megabytes():
    with open("/proc/self/statm") as numbers:
        return int(numbers.read().split()[1]) * resource.getpagesize() / 2**20

keep_freed_memory()
pieces = [bytearray(b"1" * 50_000) for _ in range(800)]
full = megabytes()
kept = pieces[::2]
del pieces
freed = megabytes()
give_freed_memory_back()
print(full - freed, freed - megabytes())
"""


def test_what_is_free_between_what_is_in_use_is_given_back(fresh_python: Callable[..., str]) -> None:
    if not keep_freed_memory():
        pytest.skip("not glibc")
    by_itself, told_to = map(float, fresh_python(BETWEEN_WHAT_IS_IN_USE).split())
    assert by_itself < 5
    assert told_to > 10  # of the 20 that were freed


ARENAS_OF_THREADS = """
import ctypes, threading
from optim_viz.simulation.memory import share_one_arena

library = ctypes.CDLL(None)
library.fopen.restype = ctypes.c_void_p

def in_threads(together=threading.Barrier(3)):
    threads = [threading.Thread(target=lambda: (library.malloc(1000), together.wait())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

{before}
in_threads()
out = ctypes.c_void_p(library.fopen(b"/dev/stdout", b"w"))
library.malloc_info(0, out)
library.fclose(out)
"""


@pytest.mark.parametrize(("before", "more"), [("", True), ("share_one_arena()", False)], ids=["by itself", "told to"])
def test_threads_share_one_arena(before: str, more: bool, fresh_python: Callable[..., str]) -> None:
    if not keep_freed_memory():
        pytest.skip("not glibc")
    assert (fresh_python(ARENAS_OF_THREADS.replace("{before}", before)).count("<heap nr=") > 1) is more
