"""What a layer makes of the plane of two of its weights."""

from __future__ import annotations

from optim_viz.teaching.lessons.base import declare_chapter

declare_chapter(
    "layers",
    "Layers",
)
