"""What the browser needs to draw an ensemble: of each run the ribbon of its loss, and where its seeds end on the map.

Heights are above the surface's lowest known value, as the player's. Ribbons travel at every step, and what overflowed
travels as +inf: the picture clips, and moves nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.comparison.ensembles import DID, describe_ensembles, describe_outcomes, word_of
from optim_viz.number_format import counted, format_position
from optim_viz.programs.instructions import to_program
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.ensemble import EnsembleSummary, Spread
from optim_viz.style import styles_of
from optim_viz.web.blob import BlobPart, pack_parts, table_part
from optim_viz.web.scene_blob import settings_text

RIBBON = ("low", "median", "high")  # the rows of the quantiles, as arrays of the blob
OUTCOMES = list(DID)  # whose places travel


def pack_ensembles(
    scenario: Scenario, summaries: Sequence[EnsembleSummary], ids: Sequence[int], *, projector: bool = False
) -> bytes:
    """The picture as one blob: of run i the arrays ``low{i}``, ``median{i}`` and ``high{i}`` along the steps, and
    ``final{i}``, ``x{i}``, ``y{i}`` and ``outcome{i}`` along the ``seeds``; ``ids`` has a number for each run.
    ``projector``: whether a hall reads the page."""
    surface = scenario.surface
    floor = surface.minima[0].value if surface.minima else None
    arrays: dict[str, NDArray[Any]] = {"seeds": np.array(summaries[0].seeds, np.float64)}
    heads = list[dict[str, Any]]()
    for i, (summary, style, uid) in enumerate(zip(summaries, styles_of(scenario.runs), ids, strict=True)):
        ribbon = summary.quantiles - (floor or 0.0)
        arrays |= {f"{name}{i}": row for name, row in zip(RIBBON, ribbon, strict=True)}
        x, y = summary.end.T
        arrays |= {f"final{i}": summary.final - (floor or 0.0), f"x{i}": x, f"y{i}": y}
        arrays[f"outcome{i}"] = np.array([OUTCOMES.index(word_of(outcome)) for outcome in summary.outcome], np.uint8)
        heads.append(
            {
                **style._asdict(),
                "outline": style.outline,
                "name": str(uid),
                "detail": settings_text(summary.run),
                "outcomes": describe_outcomes(summary),
                "spread": _spread(summary.spread),
            }
        )
    labels = [head["label"] for head in heads]
    head = {
        "key": " ".join(map(str, scenario.ground)),
        "title": f"Seeds on {surface.title}",
        "task": f"{counted(scenario.steps, 'step')} from {format_position(scenario.start)}",
        "sentence": describe_ensembles(labels, summaries),
        "steps": scenario.steps,
        "seed": scenario.seed,
        "start": list(scenario.start),
        "outcomes": OUTCOMES,
        "projector": projector,
        "runs": heads,
        "surface": {
            "program": to_program(surface),
            "coefficients": list(surface.coefficients),
            "domain": [*surface.domain.x, *surface.domain.y],
            "floor": floor,
            "points": [
                {"x": p.position[0], "y": p.position[1], "value": p.value, "kind": p.kind, "interior": p.interior}
                for p in surface.critical_points
            ],
        },
    }
    exact = {"seeds", *(name for name in arrays if name.startswith(("x", "y")))}
    return pack_parts([BlobPart(head, arrays, frozenset(exact)), table_part(surface.rows)])


def _spread(spread: Spread) -> dict[str, Any] | None:
    """The mean end, and the covariance as xx, xy, yy; None where there are fewer than two ends to speak of."""
    if spread.mean is None or spread.covariance is None:
        return None
    (xx, xy), (_, yy) = spread.covariance.tolist()
    return {"ends": spread.ends, "mean": spread.mean.tolist(), "covariance": [xx, xy, yy]}
