"""What the browser needs to show every method on every problem: a table of what became of each run."""

from __future__ import annotations

from typing import Any

import numpy as np

from optim_viz.comparison.profiles import Profile
from optim_viz.number_format import counted, format_position
from optim_viz.outcomes import words
from optim_viz.outcomes.outcome import Fate, Outcome
from optim_viz.style import run_styles
from optim_viz.web.blob import BlobPart, pack_parts
from optim_viz.web.categories import LOCAL, Category, fate_category

SOLVED = "solved"
# By what became of a run that did not solve its problem: its mark in a cell. A solved one has its steps there.
MARKS = {
    words.LOCAL_MINIMUM: "◡",
    words.STUCK_AT_A_MAXIMUM: "◠",
    words.UNDEFINED: "?",
    Fate.CONVERGED.value: "◡",
    Fate.STILL_DESCENDING.value: "↘",
    Fate.RISING.value: "↗",
    Fate.OSCILLATING.value: "≈",
    Fate.STUCK_AT_SADDLE.value: "×",
    Fate.STALLED.value: "–",
    Fate.LEFT_VIEW.value: "→",
    Fate.OVERFLOWED.value: "∞",
}


def outcome_word(outcome: Outcome) -> str:
    """A key of ``MARKS``: what became of a run that did not solve its problem."""
    if outcome.variety in MARKS:
        return outcome.variety
    return outcome.kind.value


def pack_profile(profile: Profile, *, projector: bool = False) -> bytes:
    """The table as one blob. Arrays have one method's problems after the other's, (methods · problems): ``reached``,
    the steps, -1 where it was not solved; ``ratio`` to the best method's; ``rate``; and ``outcome``, a number of the
    head's ``outcomes``. ``projector``: whether a hall reads the page."""
    arrays: dict[str, Any] = {
        "reached": profile.reached.astype(np.float64).ravel(),
        "ratio": profile.ratio.ravel(),
        "rate": np.array([run.rate for row in profile.run for run in row]),
        "outcome": np.array(
            [list(MARKS).index(outcome_word(outcome)) for row in profile.outcome for outcome in row], np.uint8
        ),
    }
    head = {
        "title": f"{counted(len(profile.methods), 'method')} on {counted(len(profile.problems), 'problem')}",
        "steps": profile.steps,
        "methods": [
            {**style._asdict(), "outline": style.outline, "name": name}
            for name, style in zip(profile.methods, run_styles(profile.methods), strict=True)
        ],
        "problems": [{"label": problem.label, "start": format_position(problem.start)} for problem in profile.problems],
        "outcomes": [{"word": word, "mark": mark, **_tones(_category(word))} for word, mark in MARKS.items()],
        "solved": _tones(Category("", SOLVED, 4)),
        "projector": projector,
    }
    return pack_parts([BlobPart(head, arrays, frozenset({"rate"}))])


def _category(word: str) -> Category:
    if word in (words.LOCAL_MINIMUM, Fate.CONVERGED.value):
        return Category("", word, LOCAL)
    if word == words.STUCK_AT_A_MAXIMUM:
        return Category("", word, "saddle")
    return Category("", word, "undefined") if word == words.UNDEFINED else fate_category(Fate(word))


def _tones(category: Category) -> dict[str, str]:
    return {"light": category.appearance.light, "dark": category.appearance.dark}
