"""The lecture's ideas as scenes, in its order, each with one thing to look for and, mostly, one to predict."""

# ruff: noqa: I001 -- the order of these imports is the order of the chapters: the lecture's.
from optim_viz.teaching.lessons import nonlinearities
from optim_viz.teaching.lessons import layers
from optim_viz.teaching.lessons import sgd_and_momentum
from optim_viz.teaching.lessons import rates_per_coordinate
from optim_viz.teaching.lessons import comparing
from optim_viz.teaching.lessons import learning_rate
from optim_viz.teaching.lessons import regularization
from optim_viz.teaching.lessons import normalization
from optim_viz.teaching.lessons import beyond
from optim_viz.teaching.lessons.base import (
    CHAPTERS,
    LESSONS,
    Chapter,
    Lesson,
    chapter_of,
    lesson_number,
    neighbouring_lesson,
    shown_chapters,
)
from optim_viz.teaching.lessons.finding import FAILURE, PREDICT, find_lessons, marks_of, suggest_words

__all__ = [
    "CHAPTERS",
    "FAILURE",
    "LESSONS",
    "PREDICT",
    "Chapter",
    "Lesson",
    "beyond",
    "chapter_of",
    "comparing",
    "find_lessons",
    "layers",
    "learning_rate",
    "lesson_number",
    "marks_of",
    "neighbouring_lesson",
    "nonlinearities",
    "normalization",
    "rates_per_coordinate",
    "regularization",
    "sgd_and_momentum",
    "shown_chapters",
    "suggest_words",
]
