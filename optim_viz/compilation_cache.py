"""What XLA has compiled, in a folder: a server's next start, its replicas, the processes of a test run read it there.

JAX has a cache on disk of its own, which is not enough for a server. Measured with JAX 0.10: a file that a full disk
cut short is read in vain at each start and never written anew; each failure is a warning; of two processes one may read
what the other has half written, unless each goes through all files under a lock at each write. So JAX asks this one,
through the interface by which it asks its own:

* A file appears whole or not at all: it is written under another name, and renamed.
* It begins with a checksum. What is damaged is compiled and written anew.
* Where nothing can be written, what is there is read, and what is not is compiled; the log says so once.
* It is bounded: what was not read for longest goes.

JAX's key names all that an executable depends on: its program, the versions, the flags, the processor's kind. Whoever
may write to the folder decides what this process executes: it belongs to nobody else.
"""

from __future__ import annotations

import logging
import os
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path
from threading import Lock

import jax
from jax._src import compilation_cache as jax_cache
from jax._src.compilation_cache_interface import CacheInterface

LOG = logging.getLogger(__name__)
MEGABYTE = 2**20
FINISHED, UNFINISHED = ".xla", ".part"
_MEASURED = {(0, 10), (0, 11)}  # JAX promises nobody the interface


def keep_compiled(folder: str | os.PathLike[str], limit: int = 512 * MEGABYTE) -> bool:
    """Read from this folder, and write to it, what this process compiles from now on. ``limit``: its bytes at most.

    Whether that can be done: not on a JAX release that was not measured, nor where there is no folder and none can be
    made. Nothing fails for it: what is not kept is compiled.
    """
    if tuple(int(part) for part in jax.__version__.split(".")[:2]) not in _MEASURED:
        return False
    path = Path(folder).expanduser()
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = CompiledFolder(path, limit)
    except OSError as error:
        LOG.warning("Nothing that is compiled is kept: %s", error)
        return False
    # A load costs half of what compiling the smallest program does, and a write a thirtieth: all of them are kept.
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.0)
    jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)
    jax_cache.reset_cache()
    jax_cache._cache, jax_cache._cache_initialized = kept, True
    return True


class CompiledFolder(CacheInterface):
    """Executables by their keys, one a file: the checksum of the rest in four bytes, and the rest."""

    def __init__(self, path: Path, limit: int) -> None:
        self._path, self.limit = path, limit
        self._bytes = sum(size for _, size, _ in self._files())
        self._failed = False  # the last write
        self._lock = Lock()

    def get(self, key: str) -> bytes | None:  # pyrefly: ignore[bad-override]  # JAX's has no type
        file = self._file(key)
        try:
            kept = file.read_bytes()
        except OSError:
            return None
        value = kept[4:]
        if kept[:4] != _checksum(value):
            LOG.warning("A damaged file of what was compiled: %s", file)
            return None
        with suppress(OSError):  # whoever may not write reads on
            os.utime(file)  # the last to go
        return value

    def put(self, key: str, value: bytes) -> None:
        """Also where there is a file of this name: JAX asks for that only if it is damaged."""
        with self._lock:
            if len(value) > self.limit:
                return
            try:
                self._make_room(len(value))
                self._write(self._file(key), _checksum(value) + value)
                self._failed = False
            except OSError as error:
                if not self._failed:
                    LOG.warning("What is compiled is not kept, for now: %s", error)
                self._failed = True

    def _write(self, file: Path, content: bytes) -> None:
        handle, name = tempfile.mkstemp(dir=self._path, prefix=file.stem, suffix=UNFINISHED)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(content)
            os.replace(name, file)
        except OSError:
            os.unlink(name)
            raise
        self._bytes += len(content)

    def _make_room(self, size: int) -> None:
        """Drop the files that were not read for longest, down to three quarters, if there is no room for one more."""
        if self._bytes + size <= self.limit:
            return
        files = sorted(self._files())  # others may have written and dropped some
        self._bytes = sum(size for _, size, _ in files)
        for _, old, path in files:
            if self._bytes + size <= 3 * self.limit // 4:
                break
            Path(path).unlink(missing_ok=True)
            self._bytes -= old

    def _files(self) -> list[tuple[float, int, str]]:
        """When each file was last read, its bytes, its path."""
        found = []
        with os.scandir(self._path) as entries:
            for entry in entries:
                if entry.name.endswith((FINISHED, UNFINISHED)):  # some were begun by a process that was killed
                    with suppress(FileNotFoundError):  # another process dropped it
                        at = entry.stat()
                        found.append((at.st_mtime, at.st_size, entry.path))
        return found

    def _file(self, key: str) -> Path:
        return self._path / f"{key}{FINISHED}"


def _checksum(content: bytes) -> bytes:
    return zlib.crc32(content).to_bytes(4, "big")
