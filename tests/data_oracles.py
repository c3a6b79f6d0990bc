"""The data sets written anew in NumPy: the penguins from their file, drawn ones from the same random numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from objective_oracles import PENGUINS

from optim_viz.data import DATASETS
from optim_viz.data.counter import DRAWN_DATA, normals, uniforms

Numbers = NDArray[np.float64]
ROWS = 128


class Drawn:
    """A seed's numbers."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def uniform(self, column: int) -> Numbers:
        return uniforms(self.seed, DRAWN_DATA, np.arange(ROWS), column)

    def normal(self, column: int, rows: int = ROWS) -> Numbers:
        return normals(self.seed, DRAWN_DATA, np.arange(rows), column)


def penguins(_: Drawn) -> Mapping[str, Numbers]:
    species = np.genfromtxt(PENGUINS, delimiter=",", skip_header=1, usecols=0, dtype=str)
    numbers = np.genfromtxt(PENGUINS, delimiter=",", skip_header=1, usecols=(2, 3, 4, 5))
    kept = np.isfinite(numbers).all(axis=1)
    names = ("bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g")
    return {
        **dict(zip(names, numbers[kept].T, strict=True)),
        "species": np.searchsorted(["Adelie", "Chinstrap", "Gentoo"], species[kept]) * 1.0,
    }


def line(drawn: Drawn, noise: float, outliers: float) -> Mapping[str, Numbers]:
    x = np.interp(drawn.uniform(10), [0, 1], [-2, 2])
    rank = np.argsort(np.argsort(drawn.uniform(11)))
    return {"x": x, "y": 2 * x + 1 + noise * drawn.normal(0) + np.where(rank < outliers, 8, 0)}


def two_gaussians(drawn: Drawn, separation: float) -> Mapping[str, Numbers]:
    label = np.tile([0.0, 1.0], ROWS // 2)
    centres = separation * np.array([[-0.4, -0.3], [0.4, 0.3]])[label.astype(int)]
    return {"x1": drawn.normal(0) + centres[:, 0], "x2": drawn.normal(1) + centres[:, 1], "label": label}


def two_moons(drawn: Drawn, noise: float) -> Mapping[str, Numbers]:
    label = np.tile([0.0, 1.0], ROWS // 2)
    way = np.exp(1j * np.pi * drawn.uniform(10))
    at = np.where(label == 1.0, 1 + 0.5j - way, way) + noise * (drawn.normal(0) + 1j * drawn.normal(1))
    return {"x1": at.real, "x2": at.imag, "label": label}


def autoregressive(drawn: Drawn, correlation: float) -> Mapping[str, Numbers]:
    """By the sum over all shocks before, instead of step by step; the first is as wide as the signal."""
    count = ROWS + 2
    shocks = np.sqrt(1 - correlation**2) * drawn.normal(0, count)
    shocks[0] = drawn.normal(1, 1)[0]
    back = np.subtract.outer(np.arange(count), np.arange(count))
    weights = np.where(back >= 0, float(correlation) ** np.maximum(back, 0), 0.0)
    signal = weights @ shocks
    return {"previous": signal[1:-1], "before_previous": signal[:-2], "next": signal[2:]}


def dose_response(drawn: Drawn, noise: float) -> Mapping[str, Numbers]:
    dose = np.interp(drawn.uniform(10), [0, 1], [-3, 3])
    return {"dose": dose, "response": 1 / (1 + np.exp(1 - 2 * dose)) + noise * drawn.normal(0)}


def word_contexts(drawn: Drawn, negatives: float) -> Mapping[str, Numbers]:
    seen = np.where(np.arange(ROWS) % (negatives + 1) == 0, 1.0, 0.0)
    return {"c1": drawn.normal(0) + 1.2 * seen, "c2": drawn.normal(1) + 0.5 * seen, "context": seen}


ANEW: dict[str, Callable[..., Mapping[str, Numbers]]] = {
    made.__name__: made
    for made in (penguins, line, two_gaussians, two_moons, autoregressive, dose_response, word_contexts)
}


def data_gap(name: str) -> float:
    """Of every column, relative to its largest number: of some seeds, with the usual settings and with others."""
    entry, gaps = DATASETS[name], []
    for seed, share in ((0, None), (5, 0.2), (2**31, 0.9)):
        values = {p.name: p.default if share is None else p.low + share * (p.high - p.low) for p in entry.parameters}
        values |= {p.name: round(values[p.name]) for p in entry.parameters if p.whole}
        ours, anew = entry.read(seed, **values), ANEW[name](Drawn(seed), **values)
        assert ours.keys() == anew.keys()
        gaps += [float(np.abs(ours[c] - anew[c]).max() / np.abs(anew[c]).max()) for c in ours]
    return max(gaps)
