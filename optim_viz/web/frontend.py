"""A front-end as files: one bundled script a component, and a page fragment that keeps its place until that is there.

The sources are plain ES modules in ``js/``; ``npm run build`` bundles them into ``bundle/``, which is part of the
package. A browser fetches a script once a page, and what travels with a change is the scene alone. Script and scene
come separately, so each scene begins with the version of the script that it is for: a page with another one notices.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from optim_viz.lazy import cached_property

SOURCES = Path(__file__).parent / "js"
BUNDLE = Path(__file__).parent / "bundle"  # what pyproject.toml declares as each component's asset_dir

# Until the script is there, with the other styles and the markup, a component has its place and size, and is not seen.
_UNSTYLED = '[data-ready="false"]{visibility:hidden;overflow:clip}\n'


@dataclass(frozen=True)
class FrontEnd:
    """One component: ``folder/file.html`` and ``folder/file-place.css`` in the sources, and its script.

    ``standalone`` is a script that needs no second file, where ``file.js`` does.
    """

    name: str  # as pyproject.toml declares it
    folder: str
    file: str
    standalone: str = ""

    @property
    def script(self) -> str:
        """The script's name among the bundles."""
        return f"{self.file}.js"

    @cached_property
    def inline(self) -> str:
        """Everything as one script, for a page that cannot fetch it."""
        return (BUNDLE / f"{self.standalone or self.file}.js").read_text(encoding="utf-8")

    @cached_property
    def css(self) -> str:
        """What comes with the placeholder: its size, which is the component's own."""
        return self._source("-place.css") + _UNSTYLED

    @property
    def placeholder(self) -> str:
        """What stands in the page until the script puts the markup there."""
        return f'<div class="ov-{self.name} ov-place" data-ready="false"></div>'

    @cached_property
    def html(self) -> str:
        """The markup, for a page that is written as a whole."""
        return re.sub(r"\n\s*", "\n", self._source(".html"))

    def _source(self, ending: str) -> str:
        return (SOURCES / self.folder / f"{self.file}{ending}").read_text(encoding="utf-8")


def with_version(scene: bytes) -> bytes:
    """The scene behind the version of the script that it is for, as the component expects it."""
    return _VERSION + scene


_VERSION = (BUNDLE / "version.txt").read_bytes().strip()  # eight hexadecimal digits: a hash of the sources
