"""What is compiled is found by other processes, with the same bits; and nothing that befalls the folder is felt."""

from __future__ import annotations

import logging
import os
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from optim_viz.compilation_cache import CompiledFolder, keep_compiled

MEGABYTE = 2**20

# What a process says that evaluates a surface: the bits, how many programs it asked for, and how many it found.
EVALUATE = """
import hashlib, logging, sys
logging.basicConfig(stream=sys.stdout, format="%(message)s")
import jax
import numpy as np
asked = {"/cache_hits": 0, "/compile_requests_use_cache": 0}
def count(event, **_):
    for name in asked:
        asked[name] += event.endswith(name)
jax.monitoring.register_event_listener(count)
from optim_viz import OBJECTIVES
from optim_viz.jax_settings import engine_settings
from optim_viz.programs.surfaces import compiled_soon, gradient_of, value_of
from optim_viz.xla import AS_WRITTEN, configure_compiler
configure_compiler()
beale = OBJECTIVES["beale"].function
options = {**AS_WRITTEN, **compiled_soon(beale)}
x, y = np.random.RandomState(0).uniform(-2, 2, (2, 100))
with engine_settings():
    found = [jax.jit(of(beale), compiler_options=options)(x, y) for of in (value_of, gradient_of)]
print(hashlib.sha256(b"".join(map(np.ndarray.tobytes, map(np.asarray, found)))).hexdigest(), *asked.values())
"""


def test_the_next_process_compiles_what_is_damaged_alone_and_has_the_same_bits(
    fresh_python: Callable[..., str], tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    bits, found, asked = fresh_python(EVALUATE, OPTIM_VIZ_COMPILED=str(kept)).split()
    files = sorted(kept.iterdir())
    assert int(found) == 0 < int(asked) == len(files) >= 2
    files[0].write_bytes(files[0].read_bytes()[:-100])
    told, answer = fresh_python(EVALUATE, OPTIM_VIZ_COMPILED=str(kept)).splitlines()
    assert told.startswith("A damaged file")
    assert answer == f"{bits} {int(asked) - 1} {asked}"
    assert CompiledFolder(kept, MEGABYTE).get(files[0].stem) is not None  # whole; XLA's bytes may be others


@pytest.mark.parametrize("damage", [lambda _: b"", lambda b: b[:3], lambda b: b[: len(b) // 2], lambda b: b[:9] + b"?"])
def test_what_is_damaged_is_written_anew(
    damage: Callable[[bytes], bytes], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = CompiledFolder(tmp_path, MEGABYTE)
    folder.put("program", b"executable")
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage(file.read_bytes()))
    assert folder.get("program") is None
    assert len(caplog.messages) == 1
    folder.put("program", b"executable")
    assert folder.get("program") == b"executable"


def test_where_nothing_can_be_written_the_log_says_so_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """No file of this process may have more than a hundred bytes: the system refuses the rest, as on a full disk."""
    resource = pytest.importorskip("resource", reason="limits of a process are a matter of Unix")
    folder, limits = CompiledFolder(tmp_path, MEGABYTE), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        for n in range(3):
            folder.put(f"program {n}", bytes(1000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert list(tmp_path.iterdir()) == []  # nor is anything left of the attempts


def test_where_there_can_be_no_folder_nothing_is_kept(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("no folder")
    assert not keep_compiled(tmp_path / "file")
    assert not keep_compiled(tmp_path / "file" / "below")
    assert all(message.startswith("Nothing that is compiled is kept") for message in caplog.messages)


def test_who_may_not_write_reads_and_who_may_again_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    folder = CompiledFolder(tmp_path, MEGABYTE)
    folder.put("there", b"executable")

    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(30, "Read-only file system")

    with monkeypatch.context() as read_only:
        read_only.setattr(os, "utime", refuse)
        read_only.setattr(tempfile, "mkstemp", refuse)
        folder.put("another", b"executable")
        folder.put("one more", b"executable")
        assert folder.get("there") == b"executable"
        assert folder.get("another") is None
        assert [record.levelno for record in caplog.records] == [logging.WARNING]
    folder.put("another", b"executable")
    assert folder.get("another") == b"executable"


def test_what_was_not_read_for_longest_goes(tmp_path: Path) -> None:
    folder = CompiledFolder(tmp_path, 10_000)
    begun = tmp_path / "killed.part"  # by a process that did not come to its end
    begun.write_bytes(bytes(900))
    for n in range(9):
        folder.put(f"program {n}", bytes([n]) * 996)
    ages = {path.stem: i for i, path in enumerate(sorted(tmp_path.iterdir()))}
    assert len(ages) == 10
    for path in tmp_path.iterdir():
        then = time.time() - 100 + ages[path.stem]
        os.utime(path, (then, then))
    assert folder.get("program 1") == bytes([1]) * 996
    CompiledFolder(tmp_path, 10_000).put("new", bytes(996))  # another process, which has written none of them
    assert folder.get("new") == bytes(996)
    # 900 bytes of "killed", "program 0" and "program 2" went: 6 thousand and the new one are left
    assert sorted(path.stem for path in tmp_path.iterdir()) == [
        "new",
        "program 1",
        *(f"program {n}" for n in range(4, 9)),
    ]
    folder.put("too large", bytes(10_001))
    assert folder.get("too large") is None


def test_a_reader_sees_a_whole_file_or_none(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    written, stop = [bytes([n]) * MEGABYTE for n in range(4)], threading.Event()
    one, other = CompiledFolder(tmp_path, 64 * MEGABYTE), CompiledFolder(tmp_path, 64 * MEGABYTE)

    def write() -> None:
        while not stop.is_set():
            for value in written:
                one.put("program", value)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(200):
            assert other.get("program") in (None, *written)
    finally:
        stop.set()
        writer.join()
    assert not caplog.messages
