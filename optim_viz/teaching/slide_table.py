"""Which scenes are of which slide, as the table that stands in README: ``python -m optim_viz.teaching.slide_table``."""

from __future__ import annotations

import re
from pathlib import Path

from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.slides import SLIDES

README = Path(__file__).resolve().parents[2] / "README.md"
BEGIN, END = "<!-- slides and scenes -->\n", "<!-- end of slides and scenes -->\n"


def slide_table() -> str:
    """A row a slide that has scenes: its number, what it is about, and their titles in order, in Markdown."""
    rows = ["| Slide | About | Scenes |", "|---|---|---|"]
    for number, about in SLIDES.items():
        titles = [lesson.title for lesson in LESSONS.values() if number in lesson.slides]
        if titles:
            rows.append(f"| {number} | {about} | {' · '.join(titles)} |")
    return "\n".join([*rows, ""])


def with_table(text: str) -> str:
    """README's text with the table as it is now."""
    return re.sub(f"(?<={re.escape(BEGIN)}).*?(?={re.escape(END)})", lambda _: slide_table(), text, flags=re.DOTALL)


if __name__ == "__main__":
    README.write_text(with_table(README.read_text(encoding="utf-8")), encoding="utf-8")
