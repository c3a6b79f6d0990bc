"""A profile as a figure: of each method a curve of steps, with a dot for each problem that it solves."""

from __future__ import annotations

from math import ceil, log2

import numpy as np
import plotly.graph_objects as go

from optim_viz.comparison.profile_words import budget_words, describe_profile, notes, problem_words
from optim_viz.comparison.profiles import Profile
from optim_viz.figures.look import blank, line_of, log_axis, marker_of, plain_axis
from optim_viz.number_format import format_number
from optim_viz.scene.study import PROFILE_KINDS
from optim_viz.style import run_styles

ACROSS = dict(zip(PROFILE_KINDS, ("τ: steps over those of the best method", "steps"), strict=True))
DOT = 8.0  # pixels
CLEAR = "rgba(0,0,0,0)"


def figure(profile: Profile, kind: str = PROFILE_KINDS[0], *, dark: bool = False, headline: bool = True) -> go.Figure:
    """The ``"performance_profile"``, against τ, or the ``"data_profile"``, against steps. A dot's ``customdata`` begins
    with the numbers of its method and of its problem. ``dark``: whether curves have the colours for a dark ground;
    ``headline``: whether it says what it shows, on a ground of its own, or the page around it does.

    Raises:
        InputError: on another kind.
    """
    costs = profile.costs(kind)
    finite = costs[np.isfinite(costs) & (costs > 0.0)]
    low = 1.0
    high = float(max(finite.max() if finite.size else 2.0, 2.0))
    title = describe_profile(profile, kind)
    drawn = blank(title, f"{problem_words(profile)}; {budget_words(profile)}.", notes(profile))
    for m, style in enumerate(run_styles(profile.methods)):
        style = style._replace(light=style.dark) if dark else style  # figures are drawn by the first of the two
        order = [p for p in np.argsort(costs[m], kind="stable") if np.isfinite(costs[m, p])]
        at = np.maximum(costs[m, order], low)  # what was solved at the start stands at the axis
        share = np.arange(1, len(order) + 1) / len(profile.problems)
        steps = np.concatenate([[low, *at], [high * 1.05]])
        drawn.add_trace(
            go.Scatter(
                x=steps, y=[0.0, *share, share[-1] if len(share) else 0.0], mode="lines+markers",
                name=style.label, cliponaxis=False,
                line={**line_of(style), "shape": "hv", "width": 1.8},
                marker={**marker_of(style), "size": [0, *[DOT] * len(order), 0]},
                customdata=[[m, -1, "", ""], *(
                    [m, int(p), profile.problems[p].label, str(profile.reached[m, p])] for p in order
                ), [m, -1, "", ""]],
                hovertemplate="%{customdata[2]}: %{customdata[3]} steps<extra>" + style.label + "</extra>",
            )
        )  # fmt: skip
    axis = log_axis(ACROSS[kind], low, high * 1.05)
    if kind == PROFILE_KINDS[0]:  # powers of two
        powers = [2.0**k for k in range(int(log2(high)) + 1)]
        axis |= {"tickmode": "array", "tickvals": powers, "ticktext": [format_number(power) for power in powers]}
    shares = plain_axis(f"share of {len(profile.problems)} problems", 0.0, 1.0) | {"tickformat": ".0%"}
    drawn.update_layout(xaxis=axis, yaxis=shares)
    if not headline:
        below = {"orientation": "h", "y": -0.2, "yanchor": "top", "x": 0.0}  # where a phone has room for names
        rows = ceil(len(profile.methods) / 6)
        drawn.update_layout(title=None, height=440 + 20 * rows, margin={"t": 12, "l": 60}, legend=below)
        drawn.update_layout(paper_bgcolor=CLEAR, plot_bgcolor=CLEAR)
    return drawn
