"""What the lecture leaves out."""

from __future__ import annotations

from optim_viz.teaching.lessons.base import Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.prediction import Question

declare_chapter(
    "beyond",
    "Sum up, and beyond",
    Lesson(
        "newton",
        "Newton and the saddle",
        (),
        scene_of("double_well", (0.05, 1.2), 100, run_of("sgd", 0.05), run_of("newton", 1.0)),
        "A start just beside the ridge. Newton sees the curvature, and here divides by its size |λ|.",
        "Newton leaves the ridge at once and arrives within ten steps. Pure Newton, which divides by λ itself, would "
        "be drawn to the saddle.",
        Question("first"),
    ),
)
