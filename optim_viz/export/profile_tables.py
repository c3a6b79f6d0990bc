"""A profile as CSV and as JSON: every method on every problem, with the run that was counted; digit for digit.

Lines of the CSV that begin with # tell the study. No cell is a formula to a spreadsheet.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from optim_viz.comparison.profile_words import budget_words, notes, problem_words
from optim_viz.comparison.profiles import Profile, Share
from optim_viz.link.codec import to_query
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import Study

COLUMNS = ("optimizer", "problem", "x0", "y0", "solved_in", "ratio", "outcome", "learning_rate")


def profile_csv(scenario: Scenario, study: Study, profile: Profile) -> bytes:
    """One row for each method and problem; what was not solved has no steps and no ratio."""
    lines = [f"# link: ?{_link(scenario, study)}", ",".join(COLUMNS)]
    for row in profile.table:
        x, y = row.start
        steps, ratio = ("" if value is None else repr(value) for value in (row.steps, row.ratio))
        cells = [row.method, f'"{row.problem}"', repr(x), repr(y), steps, ratio, row.outcome.kind.value]
        lines.append(",".join([*cells, repr(row.learning_rate)]))
    return "\n".join([*lines, ""]).encode()


def profile_json(scenario: Scenario, study: Study, profile: Profile) -> bytes:
    """The same rows, with both profiles' steps and what was counted."""
    rows = [dict(zip(COLUMNS, (r.method, r.problem, *r.start, *r[3:5], r.outcome.kind.value, r[6]), strict=True))
            for r in profile.table]  # fmt: skip
    content: dict[str, Any] = {
        "link": f"?{_link(scenario, study)}",
        "solved": problem_words(profile),
        "learning_rates": budget_words(profile),
        "notes": notes(profile),
        "tolerance": profile.tolerance,
        "steps": profile.steps,
        "performance_profile": _curves(profile.shares),
        "data_profile": _curves(profile.data_profile),
        "rows": rows,
    }
    return json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False).encode()


def _curves(shares: Mapping[str, Share]) -> dict[str, dict[str, list[float]]]:
    return {name: {"at": curve.at.tolist(), "share": curve.share.tolist()} for name, curve in shares.items()}


def _link(scenario: Scenario, study: Study) -> str:
    return quote(to_query(scenario, study=study), safe=":/?&=~@%#+-._")  # one cell, whose commas are written otherwise
