"""What a deep net makes of a gradient on its way back: ``ov.gradient_by_depth("relu", scale=1.0)``.

A drawn net without biases, in which every layer is as wide as the next, and which nobody trains:

    a_l = (σ_w / √n) Z_l h_l,    h_{l+1} = σ(a_l),    ∂h_l = (σ_w / √n) Z_lᵀ (σ′(a_l) ∘ ∂h_{l+1})

with Z_l of standard normal numbers, an input h_0 of norm √n, and a gradient of norm 1 in a drawn direction at the top.
All of it is drawn by counting (:mod:`optim_viz.data.counter`): another σ_w scales the same weights, and the browser
(``web/js/player/depth-numbers.js``) draws the very same net. Sums are in the order of the neurons, so that it comes to
the same bits; where the activations are chaotic nothing less would do.

Initial scales as their papers have them, of as many outputs as inputs: Glorot's Var W = 2 / (n_in + n_out) is σ_w = 1,
He's 2 / n_in is σ_w = √2.

Sources: Glorot, X. and Bengio, Y. (2010), "Understanding the difficulty of training deep feedforward neural networks";
He, K., Zhang, X., Ren, S. and Sun, J. (2015), "Delving deep into rectifiers", arXiv:1502.01852; Poole, B., Lahiri, S.,
Raghu, M., Sohl-Dickstein, J. and Ganguli, S. (2016), "Exponential expressivity in deep neural networks through
transient chaos", arXiv:1606.05340; Schoenholz, S. S., Gilmer, J., Ganguli, S. and Sohl-Dickstein, J. (2017), "Deep
information propagation", arXiv:1611.01232.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.data.counter import NETWORK, normals
from optim_viz.errors import InputError
from optim_viz.frozen import Frozen
from optim_viz.number_format import format_number
from optim_viz.objectives.nonlinearities import NONLINEARITIES, Nonlinearity
from optim_viz.registry import finite, whole

Numbers = NDArray[np.float64]

WIDTH: Final = 32  # of the net that is drawn where nobody asks for another
DEPTH: Final = 50
ASKED: Final = 30  # layers below the top: whether a gradient has vanished there is what a class is asked
MAX_WIDTH: Final = 512
MAX_DEPTH: Final = 100
MAX_SEED: Final = 2**32 - 1
FACTOR: Final = 100.0  # a gradient that much smaller than at the top has vanished, one that much larger has exploded

GLOROT: Final = 1.0
HE: Final = math.sqrt(2.0)

_INPUT, _TOP, _WEIGHTS = 0, 1, 2  # rows of what is drawn: the input, the gradient at the top, then all weights


@dataclass(frozen=True)
class DepthGradient(Frozen):
    """What passed through the layers of a drawn net, there and back; arrays read-only, of shape (depth + 1,).

    ``norms[d]``: the gradient's norm d layers below the top, relative to that at the top, so that ``norms[0]`` is 1 and
    ``norms[depth]`` is what reaches the input. ``activations[l]``: ‖h_l‖ / √n, l layers above the input, which has 1.
    An overflow is ``inf``, from where it is on; where activations overflow there is no gradient, and its norms are
    ``nan``.
    """

    nonlinearity: str
    width: int
    depth: int
    scale: float
    seed: int
    norms: Numbers = field(repr=False, compare=False, kw_only=True)
    activations: Numbers = field(repr=False, compare=False, kw_only=True)

    def fate(self, depth: int) -> str:
        """Of the gradient so many layers below the top: ``"vanishes"``, ``"stays"`` or ``"explodes"``, by a factor of
        100; ``"none"`` where there is no gradient.

        Raises:
            InputError: on a depth that the net has not.
        """
        norm = float(self.norms[whole(depth, 0, self.depth, "The depth")])
        if math.isnan(norm):
            return "none"
        return "vanishes" if norm * FACTOR < 1.0 else "explodes" if norm > FACTOR else "stays"

    def sentence(self, depth: int) -> str:
        """The same in words."""
        depth = whole(depth, 0, self.depth, "The depth")
        fate, norm = self.fate(depth), float(self.norms[depth])
        if fate == "none":
            layer = int(np.argmax(np.isinf(self.activations)))
            return f"The activations overflow at layer {layer}: there is no gradient."
        if norm == 0.0:
            return f"At depth {depth} the gradient is exactly 0: nothing of it comes that far."
        if math.isinf(norm):
            return f"At depth {depth} the gradient has overflowed: it explodes."
        ending = {"vanishes": "it vanishes", "explodes": "it explodes", "stays": "it neither vanishes nor explodes"}[
            fate
        ]
        share = f"{format_number(norm, 2)} {'of' if norm < 1.0 else 'times'} the top's"
        return f"At depth {depth} the gradient is {share}: {ending}."


def gradient_by_depth(
    nonlinearity: Nonlinearity | str, *, width: int = WIDTH, depth: int = DEPTH, scale: float = GLOROT, seed: int = 0
) -> DepthGradient:
    """The norms of a gradient on its way back through a drawn net, and those of the activations on the way there.

    Args:
        nonlinearity: the name of one of ``ov.NONLINEARITIES``, or the entry.
        width: n, the neurons of each layer.
        depth: how many layers there are.
        scale: σ_w; each weight has the standard deviation σ_w / √n. 1 is Glorot's for layers of one width, √2 is He's.
        seed: of the weights, the input and the direction of the gradient at the top.

    Raises:
        InputError: on an unknown nonlinearity, a width, depth or seed that is no whole number in its range, or a scale
            that is not a positive number.
    """
    sigma = nonlinearity if isinstance(nonlinearity, Nonlinearity) else NONLINEARITIES[nonlinearity]
    n = whole(width, 1, MAX_WIDTH, "The width")
    layers = whole(depth, 1, MAX_DEPTH, "The depth")
    drawn = whole(seed, 0, MAX_SEED, "The seed")
    if isinstance(scale, bool | np.bool_):
        raise InputError(f"The scale σ_w must be a number, got {scale}.")
    spread = finite(scale, "The scale σ_w")
    if spread <= 0.0:
        raise InputError(f"The scale σ_w must be positive, got {format_number(spread)}.")
    net = _drawn(n, layers, drawn)
    gain = spread / math.sqrt(n)
    h, slopes, activations = net.input, list[Numbers](), [1.0]
    with np.errstate(all="ignore"):  # an overflow is one of the things to see
        for Z in net.weights:
            h, slope, _ = sigma.derivatives(gain * _in_order(Z * h))
            slopes.append(slope)
            activations.append(_norm(h) / math.sqrt(n))
        g, norms = net.top, [1.0]
        for Z, slope in zip(reversed(net.weights), reversed(slopes), strict=True):
            g = gain * _in_order((Z * (slope * g)[:, None]).T)
            norms.append(_norm(g))
    sizes, passed = np.array(activations), np.array(norms)
    if not np.isfinite(sizes).all():
        sizes[np.argmin(np.isfinite(sizes)) :] = np.inf
        passed[1:] = np.nan
    elif not np.isfinite(passed).all():
        passed[np.argmin(np.isfinite(passed)) :] = np.inf
    for array in (sizes, passed):
        array.flags.writeable = False
    return DepthGradient(sigma.name, n, layers, spread, drawn, norms=passed, activations=sizes)


class _Net(NamedTuple):
    input: Numbers  # (n,)
    top: Numbers  # (n,), of norm 1
    weights: Numbers  # (depth, n, n), of each layer Z_l: a row for each neuron that it leads to


@lru_cache(maxsize=1)  # a large one has 200 MB
def _drawn(n: int, depth: int, seed: int) -> _Net:
    columns = np.arange(n)
    given, top = (normals(seed, NETWORK, row, columns) for row in (_INPUT, _TOP))
    rows = _WEIGHTS + np.arange(depth * n).reshape(depth, n, 1)
    weights = np.stack([normals(seed, NETWORK, of_layer, columns) for of_layer in rows])
    return _Net(given / _norm(given) * math.sqrt(n), top / _norm(top), weights)


def _in_order(terms: Numbers) -> Numbers:
    """Sums along the last axis, from its first number to its last."""
    return np.asarray(np.add.accumulate(terms, axis=-1)[..., -1])


def _norm(v: Numbers) -> float:
    """Of the largest, so that nothing is too small or too large to be squared."""
    largest = float(np.abs(v).max())
    if largest == 0.0 or not math.isfinite(largest):
        return largest
    return largest * math.sqrt(float(_in_order((v / largest) ** 2)))


# Mean field ---------------------------------------------------------------------------------------------------------

_FAR: Final = 14.0  # variances of 10^±14 are as good as 0 and as without end
_AT_THE_ENDS: Final = 1e-5  # χ there, to the limit
_EDGES = (*(10.0**power for power in np.arange(-7.0, 0.0)), *np.arange(1.0, 11.0))


@lru_cache(maxsize=1)
def _normal_rule() -> tuple[Numbers, Numbers]:
    """Places and weights of a mean over a standard normal number, by Gauss and Legendre piece by piece, so that corners
    and steep places at 0 cost no digits."""
    nodes, weights = np.polynomial.legendre.leggauss(20)
    edges = np.array([0.0, *_EDGES])
    half = 0.5 * np.diff(edges)[:, None]
    z = (edges[:-1, None] + half * (1.0 + nodes)).ravel()
    density = (half * weights).ravel() * np.exp(-0.5 * z * z) / math.sqrt(2.0 * math.pi)
    return np.concatenate([-z[::-1], z]), np.concatenate([density[::-1], density])


def _at_rest(sigma: Nonlinearity, q: Numbers) -> tuple[Numbers, Numbers]:
    """For each variance q, (k,), the σ_w by which pre-activations keep it, q = σ_w² E[σ(√q z)²], and
    χ = σ_w² E[σ′(√q z)²] there."""
    z, weight = _normal_rule()
    found = sigma.derivatives(np.sqrt(q)[:, None] * z)
    squared = q / ((found.value * found.value) @ weight)
    return np.sqrt(squared), squared * ((found.slope * found.slope) @ weight)


@lru_cache(maxsize=64)
def critical_scale(name: str) -> float | None:
    """The σ_w at which a wide net's gradient keeps its size from layer to layer, χ = σ_w² E[σ′(√q z)²] = 1, at a
    variance q at which its pre-activations come to rest; the smallest such q, which may be 0, or without end. None
    where there is none: a variance that is left for good by what is a little larger is not one to rest at.

    Source: Schoenholz et al. (2017), equations 3 and 6, without biases.

    Raises:
        UnknownNameError: on an unknown nonlinearity.
    """
    sigma, powers = NONLINEARITIES[name], np.arange(-_FAR, _FAR + 1.0)
    scales, chis = _at_rest(sigma, 10.0**powers)
    if abs(chis[0] - 1.0) < _AT_THE_ENDS and _rises(scales):
        return float(scales[0])
    for i in np.flatnonzero((chis[:-1] - 1.0) * (chis[1:] - 1.0) < 0.0):
        if scales[i + 1] > scales[i] and np.abs(chis[i : i + 2] - 1.0).max() > _AT_THE_ENDS:
            return _crossing(sigma, powers[i], powers[i + 1])
    if abs(chis[-1] - 1.0) < _AT_THE_ENDS and _rises(-scales[::-1]):
        return float(scales[-1])
    return None


def _rises(scales: Numbers) -> bool:
    """Whether what first differs from the first one is larger: a larger variance then takes larger weights than there
    are, and falls back."""
    other = scales[np.abs(scales / scales[0] - 1.0) > 1e-6]
    return not other.size or bool(other[0] > scales[0])


def _crossing(sigma: Nonlinearity, low: float, high: float) -> float:
    """σ_w where χ = 1 between two powers of ten of q, by halving."""

    def at(power: float) -> tuple[float, float]:
        scale, chi = _at_rest(sigma, np.array([10.0**power]))
        return float(scale[0]), float(chi[0])

    begins = at(low)[1] < 1.0
    for _ in range(50):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if (at(middle)[1] < 1.0) == begins else (low, middle)
    return at(low)[0]
