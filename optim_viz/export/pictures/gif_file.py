"""An animated GIF, frame by frame: a global palette, and of each frame only what the one before did not have."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from optim_viz.export.pictures.shapes import rgb

if TYPE_CHECKING:
    from PIL import Image

Indices = NDArray[np.uint8]  # (height, width), places in the palette

SAME = 255  # the place of "as in the frame before"


class Palette:
    """At most 255 colours, and for any other the nearest of them."""

    def __init__(self, colours: list[str]) -> None:
        self.colours = np.array([rgb(colour) for colour in colours[:SAME]], np.int64)
        self._nearest = np.full(1 << 24, SAME, np.uint8)  # by 0xrrggbb; SAME where nobody has asked

    def indices(self, image: Image.Image) -> Indices:
        """The places of an RGB image's colours in the palette."""
        parts = np.asarray(image).astype(np.int32)
        keys = parts[..., 0] << 16 | parts[..., 1] << 8 | parts[..., 2]
        places: Indices = self._nearest[keys]
        new = np.unique(keys[places == SAME])
        if new.size:
            asked = np.stack([new >> 16, new >> 8 & 255, new & 255], axis=1)
            away = ((asked[:, None] - self.colours) ** 2).sum(axis=2)
            self._nearest[new] = away.argmin(axis=1)
            places = self._nearest[keys]
        return places


class GifWriter:
    """The file, written as the frames come. It plays for ever."""

    def __init__(self, size: tuple[int, int], palette: Palette, comment: str = "") -> None:
        self._out = BytesIO()
        self._before: Indices | None = None
        colours = np.zeros((256, 3), np.uint8)
        colours[: len(palette.colours)] = palette.colours
        self._colours = colours.tobytes()
        write = self._out.write
        write(b"GIF89a" + b"".join(side.to_bytes(2, "little") for side in size))
        write(b"\xf7\x00\x00" + self._colours)  # a global palette of 256
        write(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")
        text = comment.encode()
        if text:
            write(b"\x21\xfe")
            for i in range(0, len(text), 255):
                block = text[i : i + 255]
                write(bytes([len(block)]) + block)
            write(b"\x00")

    def add(self, frame: Indices, milliseconds: int) -> None:
        from PIL import Image
        from PIL.GifImagePlugin import getdata

        part, (top, left) = frame, (0, 0)
        if self._before is not None:
            changed = frame != self._before
            rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
            top, bottom = (rows[0], rows[-1] + 1) if rows.size else (0, 1)
            left, right = (columns[0], columns[-1] + 1) if columns.size else (0, 1)
            part = np.where(changed, frame, SAME)[top:bottom, left:right]
        image = Image.fromarray(np.ascontiguousarray(part, np.uint8))
        image.putpalette(self._colours)
        data = getdata(image, (int(left), int(top)), duration=milliseconds, disposal=1, transparency=SAME)
        self._out.write(b"".join(data))
        self._before = frame.copy()

    def finish(self) -> bytes:
        return self._out.getvalue() + b"\x3b"
