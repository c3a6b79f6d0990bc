"""The stills of the lecture's contents: each is drawn once a process, on each ground, when its row is first seen."""

from __future__ import annotations

from urllib.parse import quote

from optim_viz.export.pictures.thumbnail import to_thumbnail
from optim_viz.teaching.lessons import Lesson
from optim_viz.ui.finished import Finished, runs_of

MAX_BYTES = 4_000_000  # some 10 kB a still: without paths and with them, light and dark, of more lessons than there are
_PLAIN = " =/:,.'-()"  # signs that may stand in a quoted address as they are

_stills: Finished[str] = Finished(MAX_BYTES, len)


def still_of(lesson: Lesson, *, reveals: bool, dark: bool) -> str:
    """The lesson's scene as the address of an image; ``reveals``: with the paths, which tell the answer."""

    def draw() -> str:
        scenario = lesson.scenario
        svg = to_thumbnail(scenario, runs_of(scenario) if reveals else None, dark=dark)
        return "data:image/svg+xml," + quote(svg.decode().replace("\n", ""), safe=_PLAIN)

    return _stills.get((lesson.name, reveals, dark), draw)
