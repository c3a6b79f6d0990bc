"""A profile as a figure: of each method a curve of steps, with a dot for each problem that it solves."""

from __future__ import annotations

from math import ceil, log

import numpy as np
import plotly.graph_objects as go
from numpy.typing import NDArray

from optim_viz.comparison.profile_words import budget_words, describe_profile, notes, problem_words
from optim_viz.comparison.profiles import Profile
from optim_viz.figures.look import blank, line_of, log_axis, marker_of, plain_axis
from optim_viz.number_format import counted
from optim_viz.scene.study import PROFILE_KINDS
from optim_viz.style import run_styles

ACROSS = dict(zip(PROFILE_KINDS, ("τ: steps over those of the best method", "steps"), strict=True))
DOT = 8.0  # pixels
CLEAR = "rgba(0,0,0,0)"
HEIGHT = 440  # pixels, without who is who
HALL_TYPE, HALL_HEIGHT = (
    26,
    600,
)  # pixels: what a hall reads on a screen of 1080 lines, and what one of 768 has room for
HALL_ROW, HALL_COLUMNS = 38, 5  # of who is who, there: pixels of a row, and names in one
MAX_TOLD = 8  # dots on one place that are named when it is pointed at
NEAR = 0.005  # of a cost: dots nearer than that, at one share, are one on the screen

Dot = tuple[int, int]  # the numbers of a method and a problem


def dots_by_place(profile: Profile, kind: str) -> dict[tuple[int, int], list[Dot]]:
    """The dots of the curves, by where they lie: those of one place cover each other."""
    found: dict[tuple[int, int], list[Dot]] = {}
    for m, costs in enumerate(profile.costs(kind)):
        for rank, p in enumerate(_in_order(costs), 1):
            found.setdefault((rank, round(log(max(costs[p], 1.0)) / NEAR)), []).append((m, p))
    return found


def _in_order(costs: NDArray[np.float64]) -> list[int]:
    """The problems that are solved, from the cheapest on."""
    return [int(p) for p in np.argsort(costs, kind="stable") if np.isfinite(costs[p])]


def figure(
    profile: Profile, kind: str = PROFILE_KINDS[0], *, headline: bool = True, in_a_hall: bool = False
) -> go.Figure:
    """The ``"performance_profile"``, against τ, or the ``"data_profile"``, against steps. A dot's ``customdata`` begins
    with the numbers of its method and of its problem; what it says names all that lie where it does. ``headline``:
    whether it says what it shows, on a ground of its own, or the page around it does; ``in_a_hall``: whether that page
    is read from the last row.

    Raises:
        InputError: on another kind.
    """
    costs = profile.costs(kind)
    finite = costs[np.isfinite(costs) & (costs > 0.0)]
    low = 1.0
    high = float(max(finite.max() if finite.size else 2.0, 2.0))
    title = describe_profile(profile, kind)
    drawn = blank(title, f"{problem_words(profile)}; {budget_words(profile)}.", notes(profile))
    styles = run_styles(profile.methods)
    beside = {dot: dots for dots in dots_by_place(profile, kind).values() for dot in dots}

    def words(m: int, p: int) -> str:
        several = beside[m, p]
        told = [
            f"{styles[i].label} on {profile.problems[j].label}: {counted(int(profile.reached[i, j]), 'step')}"
            for i, j in several[:MAX_TOLD]
        ]
        return "<br>".join([*told, *([f"and {more} more"] if (more := len(several) - MAX_TOLD) > 0 else [])])

    for m, style in enumerate(styles):
        order = _in_order(costs[m])
        at = np.maximum(costs[m, order], low)  # what was solved at the start stands at the axis
        share = np.arange(1, len(order) + 1) / len(profile.problems)
        steps = np.concatenate([[low, *at], [high * 1.05]])
        drawn.add_trace(
            go.Scatter(
                x=steps, y=[0.0, *share, share[-1] if len(share) else 0.0], mode="lines+markers",
                name=style.label, cliponaxis=False,
                line={**line_of(style), "shape": "hv", "width": 1.8},
                marker={**marker_of(style), "size": [0, *[DOT] * len(order), 0]},
                customdata=[[m, -1, ""], *([m, p, words(m, p)] for p in order), [m, -1, ""]],
                hovertemplate="%{customdata[2]}<extra></extra>",
            )
        )  # fmt: skip
    axis = log_axis(ACROSS[kind], low, high * 1.05)
    shares = plain_axis(f"share of {len(profile.problems)} problems", 0.0, 1.0) | {"tickformat": ".0%"}
    drawn.update_layout(xaxis=axis, yaxis=shares)
    if not headline:
        below = {"orientation": "h", "y": -0.2, "yanchor": "top", "x": 0.0}  # where a phone has room for names
        rows = ceil(len(profile.methods) / 6)
        drawn.update_layout(title=None, height=HEIGHT + 20 * rows, margin={"t": 12, "l": 60}, legend=below)
        drawn.update_layout(paper_bgcolor=CLEAR, plot_bgcolor=CLEAR)
        if in_a_hall:
            large = {"size": HALL_TYPE}
            titles = {"title_font": large, "title_standoff": 6}
            more = HALL_ROW * (ceil(len(profile.methods) / HALL_COLUMNS) - 1)  # names take no room from the curves
            drawn.update_layout(
                height=HALL_HEIGHT + more, margin={"l": 110, "t": 20}, font=large, legend_y=-0.22, hoverlabel_font=large
            )
            drawn.update_layout(xaxis=titles, yaxis=titles).update_traces(line_width=4.0)
    return drawn
