"""What is left out of a list while it is written changes no bit: each surface as JAX traced it, and as it is kept."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from optim_viz import OBJECTIVES
from optim_viz.programs import instructions
from optim_viz.programs.instructions import Program, program_of
from optim_viz.programs.machines import NUMPY, evaluate
from optim_viz.programs.rows import takes_rows
from optim_viz.programs.writer import ProgramWriter

ALL = tuple(range(6))


def points_of(name: str, count: int) -> NDArray[np.float64]:
    """(2, count): in the window and far outside, on the axes, of any size, and where there is no number."""
    draw, domain = np.random.default_rng(0), OBJECTIVES[name].domain
    (x0, x1), (y0, y1) = domain.x, domain.y
    points = draw.uniform((x0, y0), (x1, y1), (count, 2)).T
    points[:, ::5] *= 1e3
    points[:, 1::5] = draw.normal(size=points[:, 1::5].shape) * 10.0 ** draw.uniform(-300, 300, points[:, 1::5].shape)
    points[0, 2::10], points[1, 3::10], points[0, 4::20], points[1, 14::20] = 0.0, 0.0, -0.0, -0.0
    points[:, :6] = [[0.0, -0.0, np.inf, -np.inf, np.nan, 1e308], [-0.0, 0.0, 1.0, 2.0, 3.0, -1e308]]
    return points


def bits(program: Program, name: str) -> NDArray[np.int64]:
    """Of the six results; whatever is no number counts as one."""
    surface, columns = OBJECTIVES[name], ()
    x, y = points_of(name, 60 if takes_rows(surface.function) else 600)
    if surface.rows is not None:
        there = np.asarray(surface.rows.columns)[:, : int(surface.rows.count)]
        columns = (list(np.broadcast_to(there[:, :, None], (*there.shape, len(x)))),)
    with np.errstate(all="ignore"):  # far outside
        found = evaluate(NUMPY, program, [x, y, *map(np.float64, surface.coefficients)], *columns)
    values = np.array([np.broadcast_to(value, x.shape) for value in found])
    return np.where(np.isnan(values), np.nan, values).view(np.int64)


@pytest.mark.parametrize("name", OBJECTIVES)
def test_a_surfaces_list_has_the_bits_of_what_jax_traced(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    surface = OBJECTIVES[name]
    kept = program_of(surface.function, len(surface.coefficients), ALL)
    monkeypatch.setattr(instructions, "FoldingWriter", ProgramWriter)
    plain = instructions._translated.__wrapped__(surface.function, len(surface.coefficients), ALL)
    assert len(kept["code"]) <= len(plain["code"])
    np.testing.assert_array_equal(bits(kept, name), bits(plain, name))
