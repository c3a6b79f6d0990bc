"""One blob for one picture: a JSON head and arrays behind it, which ``web/js/blob.js`` reads.

Layout: uint32 length of the head (little-endian), the head in UTF-8, padding to a multiple of 8, the arrays. Numbers
travel as float32, seven digits; as float64 where they must be exact, or where float32 cannot hold them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.programs.rows import RowTable

Arrays = Mapping[str, NDArray[Any]]


class BlobPart(NamedTuple):
    """Some fields of a head, some arrays by name, and the names of those arrays that must stay exact."""

    head: Mapping[str, Any]
    arrays: Arrays
    exact: frozenset[str] = frozenset()


def table_part(rows: RowTable | None) -> BlobPart:
    """The table that the surface of a picture is over, if there is one: its columns one behind the other, ``rows``."""
    arrays = {} if rows is None else {"rows": rows.present.ravel()}
    return BlobPart({}, arrays, frozenset(arrays))


def pack_parts(parts: list[BlobPart]) -> bytes:
    """The parts as one blob; a field or array that a later part names again is that part's."""
    return pack(
        {name: value for part in parts for name, value in part.head.items()},
        {name: array for part in parts for name, array in part.arrays.items()},
        frozenset[str]().union(*(part.exact for part in parts)),
    )


def pack(head: Mapping[str, Any], arrays: Arrays, exact: frozenset[str] = frozenset()) -> bytes:
    """The head, extended by ``arrays``: name -> [offset in bytes, length, bytes a number], and the arrays behind it.
    Those named in ``exact`` travel as float64, and bytes as bytes."""
    typed = {name: array.astype(_format(array, name in exact)) for name, array in arrays.items()}
    offsets, parts, offset = dict[str, list[int]](), list[bytes](), 0
    for name, array in sorted(typed.items(), key=lambda item: -item[1].itemsize):  # wide ones first: all stay aligned
        offsets[name] = [offset, array.size, array.itemsize]
        parts.append(array.tobytes())
        offset += array.nbytes
    text = json.dumps({**head, "arrays": offsets}, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    text += b" " * (-(4 + len(text)) % 8)
    return b"".join([len(text).to_bytes(4, "little"), text, *parts])


def _format(array: NDArray[Any], exact: bool) -> str:
    if array.dtype == np.uint8:
        return "u1"
    return "<f8" if exact or not fits_float32(array) else "<f4"


def fits_float32(array: NDArray[Any]) -> bool:
    """Whether float32 neither overflows nor flushes a number to zero. NaN and infinity are what they are in both."""
    size = np.abs(array[(array != 0) & np.isfinite(array)])
    return not size.size or bool(size.max() < 1e38 and size.min() > 1e-37)
