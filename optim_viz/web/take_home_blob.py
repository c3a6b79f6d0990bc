"""What a page without a server needs to make scenes by itself: all that the server would look up.

It goes on from the scene that it was made of, to any other one on its surface: by every method and schedule, with
partners and branches. ``web/js/take-home`` makes the head of such a scene, field by field as
:mod:`optim_viz.web.scene_blob` does; ``tests/test_take_home_scenes.py`` holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from optim_viz.optimizers import OPTIMIZERS, Contrast
from optim_viz.scene.numbers import NOISE, SEED, Shared, scene_numbers
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.study import METRICS
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation.metrics import TOLERANCE
from optim_viz.style import DASHES, FULLER, LARGER, run_style, shades
from optim_viz.web.blob import BlobPart
from optim_viz.web.inspector_blob import contrast_data
from optim_viz.web.notation import to_html
from optim_viz.web.number import Turns, number_head
from optim_viz.web.simulator_blob import segment_data, stream_data


def take_home_part(scenario: Scenario, link: Mapping[str, Any]) -> BlobPart:
    """This part of the head; ``link`` is what the page spells its address by (:mod:`optim_viz.link.table`)."""
    typed = (segment.optimizer for run in scenario.runs for segment in run.segments)
    methods = list(dict.fromkeys([*OPTIMIZERS, *typed]))
    head = {
        "link": link,
        "choice": _choice(scenario),
        "dashes": DASHES,
        "ramp": {"fuller": FULLER, "larger": LARGER},
        "looks": {name: _look(name) for name in methods},
        "numbers": _numbers(scenario),
        "contrasts": {name: [_contrast(c) for c in OPTIMIZERS[name].contrasts] for name in methods},
        "metrics": {name: metric.label for name, metric in METRICS.items()},
        "tolerance": TOLERANCE,
        "schedule_signs": {name: [to_html(p.symbol) for p in entry.parameters] for name, entry in SCHEDULES.items()},
    }
    return BlobPart({"take_home": head}, {})


def _numbers(scenario: Scenario) -> list[dict[str, Any]]:
    """What all runs share, to be turned: its own control each, as in the panel."""
    scene, surface = Turns("a", "scene"), Turns("a", "surface")
    return [
        *(number_head(number.parameter, number.value, _label(number), scene) for number in scene_numbers(scenario)),
        *(
            number_head(p, scenario.surface.values[p.name], p.name.replace("_", " "), surface)
            for p in scenario.surface.parameters
        ),
        *([number_head(SEED, scenario.seed, "Seed", None, layout="typed")] if has_rows(scenario) else []),
    ]


def has_rows(scenario: Scenario) -> bool:
    """Whether steps may be given batches: which ones is then chosen by a seed."""
    return scenario.surface.data is not None


def _label(number: Shared) -> str:
    """Beside the others of the page, which have no box of their own that says what they are of."""
    return "Noise" if number.parameter is NOISE else number.label.capitalize()


def _choice(scenario: Scenario) -> dict[str, Any]:
    return {
        "coefficients": dict(scenario.parameters),
        "start": scenario.start,
        "steps": scenario.steps,
        "noise": scenario.noise,
        "stream": stream_data(scenario.stream),
        "seed": scenario.seed,
        "runs": [_run(run) for run in scenario.runs],
        "fairness": asdict(scenario.fairness),
        "penalty": {"kind": scenario.penalty.kind, "values": scenario.penalty.values},
    }


def _run(run: Run) -> dict[str, Any]:
    return {"segments": [segment_data(segment) for segment in run.segments], "partners": run.partners}


def _look(optimizer: str) -> dict[str, Any]:
    """Of the method's first run; of the others the dash moves on."""
    style = run_style(optimizer)
    look = {"light": style.light, "dark": style.dark, "marker": style.marker, "label": style.label}
    ramp = shades((style.light, style.dark))
    return {**look, "outline": style.outline, "dash": DASHES.index(style.dash), "shades": ramp}


def _contrast(contrast: Contrast) -> dict[str, Any]:
    return {
        **contrast_data(contrast),
        "forms": contrast.forms,
        "switch": contrast.switch,
        "optimizer": contrast.optimizer,
    }
