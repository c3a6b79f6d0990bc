"""What the node tests hold the browser's numbers against: the engine's own, written to ``fixtures.json``.

``python tests/js/fixtures.py`` writes the file anew; ``tests/test_js.py`` says when it is due.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import numpy as np

from optim_viz import NONLINEARITIES, OBJECTIVES, OPTIMIZERS, Run, Scenario, run
from optim_viz.data.counter import normals, uniforms
from optim_viz.limits import MAX_SEED
from optim_viz.objectives.depth import gradient_by_depth
from optim_viz.programs.instructions import to_program
from optim_viz.web.blob import pack
from optim_viz.web.scene_blob import SceneOptions, pack_scene

FILE = Path(__file__).with_suffix(".json")
SURFACES = ("rosenbrock", "himmelblau", "ackley", "beale")
METHODS = ("sgd", "momentum", "nesterov", "adam", "rmsprop", "lion")


def programs() -> list[dict[str, Any]]:
    """Instruction lists, and f with its derivatives by the engine at a few points."""
    out = []
    for name in SURFACES:
        surface, draw = OBJECTIVES[name], np.random.default_rng(5)
        x, y = draw.uniform(*surface.domain.x, 6), draw.uniform(*surface.domain.y, 6)
        rows = []
        for point in zip(x.tolist(), y.tolist(), strict=True):
            (fxx, fxy), (_, fyy) = surface.hessian(*point)
            rows.append([float(v) for v in (surface(*point), *surface.gradient(*point), fxx, fxy, fyy)])
        out.append(
            {
                "name": name,
                "program": to_program(surface, derivatives=True),
                "coefficients": list(surface.coefficients),
                "x": x.tolist(),
                "y": y.tolist(),
                "f": rows,
            }
        )
    return out


def scene() -> dict[str, Any]:
    """A scene as the player gets it, with the insides of each run, and the paths that it must contain."""
    surface = OBJECTIVES["himmelblau"]
    scenario = Scenario(
        "himmelblau", start=(-1.5, 2.25), steps=7, runs=tuple(Run.suggested(name, surface) for name in METHODS)
    )
    runs = run(scenario)
    return {
        "blob": base64.b64encode(pack_scene(scenario, runs, options=SceneOptions(with_inspector=True))).decode(),
        "runs": [
            {
                "name": one.optimizer,
                "x": one.position[:, 0].tolist(),
                "y": one.position[:, 1].tolist(),
                "loss": one.loss.tolist(),
                "g": one.noisy_gradient.tolist(),
                "state": {name: one.state[name].tolist() for name in OPTIMIZERS[one.optimizer].rule.remembers},
            }
            for one in runs
        ],
    }


def small_blob() -> str:
    """Arrays of every width under one head."""
    arrays = {"few": np.array([1.5, -2.25]), "many": np.array([0.1, 1e300]), "codes": np.array([7, 0, 255], np.uint8)}
    return base64.b64encode(pack({"title": "ä – f*"}, arrays)).decode()


def counted() -> list[dict[str, Any]]:
    """Random numbers of a few keys and rows: those of the first columns."""
    places = ((0, 3, 0), (7, 5, 1), (1234567, 6, 500), (MAX_SEED, 7, 10_000), (2**31, 4, 2**32 - 1))
    columns = np.arange(6)
    return [
        {
            "place": place,
            "uniforms": uniforms(*place, columns).tolist(),
            "normals": normals(*place, columns).tolist(),
        }
        for place in places
    ]


def depths() -> list[dict[str, Any]]:
    """Gradients on their way back through drawn nets of every nonlinearity; at a large scale the nets are chaotic, and
    one bit more or less at the input would be another number at the top."""
    nets = ((32, 50, 3.0, 0), (7, 12, 0.7, 5))
    out = []
    for name, sigma in NONLINEARITIES.items():
        passed = [gradient_by_depth(name, width=n, depth=d, scale=scale, seed=seed) for n, d, scale, seed in nets]
        rows = [
            {"net": net, "norms": one.norms.tolist(), "activations": one.activations.tolist(), "says": one.sentence(12)}
            for net, one in zip(nets, passed, strict=True)
        ]
        out.append({"name": name, "program": sigma.curves, "passed": rows})
    return out


def ends() -> list[dict[str, Any]]:
    """Nets in which nothing comes through, or too much, and what is said of them."""
    nets = (("relu", (2, 40, 1.0, 0), 30), ("relu", (32, 50, 1e9, 0), 30), ("relu", (4, 3, 1e200, 1), 3))
    return [
        {
            "name": name,
            "net": net,
            "depth": depth,
            "says": gradient_by_depth(name, width=net[0], depth=net[1], scale=net[2], seed=net[3]).sentence(depth),
        }
        for name, net, depth in nets
    ]


def fixtures() -> dict[str, Any]:
    return {
        "programs": programs(),
        "scene": scene(),
        "blob": small_blob(),
        "counted": counted(),
        "depths": depths(),
        "depth_ends": ends(),
    }


if __name__ == "__main__":
    FILE.write_text(json.dumps(fixtures(), ensure_ascii=False) + "\n", encoding="utf-8")
