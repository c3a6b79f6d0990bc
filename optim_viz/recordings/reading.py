"""Recorded paths out of whatever somebody has: a file, its text, an array, or lists and columns of Python."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_RECORDED_BYTES
from optim_viz.recordings.building import paths_of
from optim_viz.recordings.csv_text import read_csv
from optim_viz.recordings.decoding import decode
from optim_viz.recordings.json_text import read_json, tables_of
from optim_viz.recordings.path import UNNAMED, RecordedPath


def recorded(
    source: object,
    *,
    name: str = "",
    method: str = "",
    objective: str = "",
    learning_rate: float | None = None,
    run: int | None = None,
) -> RecordedPath:
    """Somebody else's run, to be laid over a surface: ``Scenario("beale", recorded=[recorded("run.csv")])``.

    Args:
        source: a file of CSV or JSON, its text or bytes; an array (n, 2); or lists, columns or records of Python, as
            JSON would have them, or a frame of columns.
        name: by which the picture calls it; what its header says if not given, or the file's name. So are ``method``,
            ``objective``, a key of ``OBJECTIVES`` on which it is shown by itself, and ``learning_rate``.
        run: which one, from 0, of a source that has several, as an export of this project.

    Raises:
        InputError: where there is no path in it; the sentence names the line, where there is one.
    """
    found = read_paths(*_data(source), default=name)
    if run is None and len(found) > 1:
        names = ", ".join(f"{i} {path.name}" for i, path in enumerate(found[:12]))
        raise InputError(f"There are {len(found)} runs in it ({names}): say which one, by run=.")
    if not 0 <= (run or 0) < len(found):
        raise InputError(f"There is no run {quote_text(run)} in it: they are 0 to {len(found) - 1}.")
    given: dict[str, Any] = {"name": name, "method": method, "objective": objective, "rate": learning_rate}
    return replace(found[run or 0], **{key: value for key, value in given.items() if value not in ("", None)})


def read_paths(source: object, file_name: str = "", default: str = "") -> tuple[RecordedPath, ...]:
    """Every path of a text, bytes, an array, or a thing of Python.

    Raises:
        InputError: where there is none.
    """
    if isinstance(source, bytes | bytearray | memoryview):
        source = decode(bytes(source))
    called = default or Path(file_name).stem
    if isinstance(source, str):
        if len(source) > MAX_RECORDED_BYTES:
            raise InputError(f"The text has {len(source):,} characters, and {MAX_RECORDED_BYTES:,} are read at most.")
        text = decode(source.encode("utf-8", "surrogatepass")) if "\0" in source or not source.strip() else source
        tables = read_json(text) if text.lstrip("\ufeff \t\r\n")[:1] in ("[", "{") else [read_csv(text)]
    elif (array := _array(source)) is not None:
        position = _until_end(array)
        end_step = len(position) if len(position) < len(array) else None
        return (RecordedPath(position, name=called or UNNAMED, end_step=end_step),)
    else:
        tables = tables_of(_plain(source))
    return tuple(path for table in tables for path in paths_of(table, called))


def _data(source: object) -> tuple[object, str]:
    """What to read, and the name of the file that it is in."""
    if not isinstance(source, (str, os.PathLike)):
        return source, ""
    if isinstance(source, str) and ("\n" in source or source.lstrip()[:1] in ("[", "{", "<", "#", "")):
        return source, ""
    try:
        with Path(source).open("rb") as file:
            return file.read(MAX_RECORDED_BYTES + 1), Path(source).name
    except (OSError, ValueError):
        raise InputError(f"There is no file {quote_text(source)} that can be read.") from None


def _array(source: object) -> np.ndarray[Any, Any] | None:
    """An array of numbers; None where it is something else."""
    if isinstance(source, (Mapping, str)) or hasattr(source, "columns") or source is None:
        return None
    try:
        array = np.asarray(source, np.float64)
    except (TypeError, ValueError, OverflowError):
        return None
    return array if array.ndim else None


def _until_end(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The positions up to the first that is no number."""
    if array.ndim != 2 or array.shape[1] != 2 or not len(array):
        raise InputError(f"Positions have the shape (n, 2), got {array.shape}.")
    finite = np.isfinite(array).all(axis=1)
    end = len(array) if finite.all() else int(np.argmin(finite))
    if end == 0:
        raise InputError("The first position is no number, so there is nothing to draw.")
    return array[:end]


def _plain(source: Any) -> object:
    """Lists, columns and records as JSON has them; a frame is its columns."""
    if hasattr(source, "columns") and hasattr(source, "__getitem__"):
        return {str(name): np.asarray(source[name]).tolist() for name in source.columns}
    if isinstance(source, Mapping):
        return {str(name): value.tolist() if isinstance(value, np.ndarray) else value for name, value in source.items()}
    return source
