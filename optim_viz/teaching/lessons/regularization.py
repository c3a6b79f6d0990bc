"""What is added to a loss, or to its data, for the sake of rows that were not seen."""

from __future__ import annotations

from optim_viz.teaching.lessons.base import declare_chapter

declare_chapter(
    "regularization",
    "Regularization",
)
