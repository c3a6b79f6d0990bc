"""The text of a file of which nothing is known: what is no text, or the text of something else, is named."""

from __future__ import annotations

from optim_viz.errors import InputError
from optim_viz.limits import MAX_RECORDED_BYTES

# What files of another kind begin with.
BEGINNINGS = (
    (b"PK\x03\x04", "a zip archive or a workbook"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x93NUMPY", "an array in NumPy's own format"),
    (b"\x89HDF", "an HDF5 file"),
    (b"PAR1", "a Parquet file"),
    (b"ARROW1", "an Arrow file"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"%PDF", "a PDF"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old workbook or document"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\x80\x02", "a Python pickle, which is never read here"),
    (b"\x80\x03", "a Python pickle, which is never read here"),
    (b"\x80\x04", "a Python pickle, which is never read here"),
    (b"\x80\x05", "a Python pickle, which is never read here"),
)
ADVICE = "Save the positions as CSV or JSON."


def decode(data: bytes) -> str:
    """The text, in UTF-8 or in UTF-16 with its mark.

    Raises:
        InputError: where it is too large, empty, no text, or a page.
    """
    if len(data) > MAX_RECORDED_BYTES:
        raise InputError(
            f"The file has {len(data) / 1e6:.1f} MB, and {MAX_RECORDED_BYTES / 1e6:g} MB are read at most: "
            "leave out records or columns."
        )
    for beginning, kind in BEGINNINGS:
        if data.startswith(beginning):
            raise InputError(f"The file is {kind}. {ADVICE}")
    text = _text(data)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise InputError(f"Line {line} holds a zero byte, so this is no text in UTF-8. {ADVICE}")
    if not text.strip():
        raise InputError("The file is empty.")
    if text.lstrip()[:1] == "<":
        raise InputError(f"The file is a page (HTML or XML), perhaps of an address that wanted a login. {ADVICE}")
    return text


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16").removeprefix("\ufeff")
        except UnicodeDecodeError as error:
            raise InputError(f"Byte {error.start + 1} is no UTF-16, though the file begins as such. {ADVICE}") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"Line {line} is no UTF-8 (byte {error.start + 1} of the file). Save it as UTF-8.") from None
