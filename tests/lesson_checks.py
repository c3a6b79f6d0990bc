"""What the lessons on penalties, margins and conditioning claim, checked against arrays, rows and closed forms."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from penalty_cases import away_from_path, kkt_residual

from optim_viz import OBJECTIVES, Penalty, Stream, Table, simulate
from optim_viz.objectives.regularization_path import constraint_region, regularization_of
from optim_viz.outcomes.outcome import Fate
from optim_viz.simulation.stream_table import StreamTable
from optim_viz.simulation.trajectory import Trajectories, Trajectory

Numbers = NDArray[np.float64]


def rows_of(way: Trajectory) -> tuple[Numbers, Numbers]:
    table = way.objective.table
    assert table is not None
    return table.X, table.y


def moments(way: Trajectory) -> tuple[Numbers, Numbers]:
    """H = XᵀX/N and b = Xᵀy/N, from the rows."""
    X, y = rows_of(way)
    return X.T @ X / len(y), X.T @ y / len(y)


def margins(way: Trajectory, step: int = -1) -> Numbers:
    X, y = rows_of(way)
    return np.asarray(y * (X @ way.position[step]))


def penalty_path(runs: Trajectories) -> bool:
    """With L1 the minimizer has a first weight of zero from λ = 0.068 on, and both from max|b| on; with L2 none has."""
    (way,) = runs
    H, b = moments(way)
    first = (b[0] - H[0, 1] / H[1, 1] * b[1]) / (1.0 - H[0, 1] / H[1, 1])
    corner = np.array([0.0, (b[1] - first) / H[1, 1]])
    lasso = way.objective
    at_corner = kkt_residual(H, b, Penalty("l1", first), corner) < 1e-12
    stays = all(
        kkt_residual(H, b, Penalty("l1", s), np.array([0.0, (b[1] - s) / H[1, 1]])) < 1e-12 for s in (0.1, 0.5, 0.87)
    )
    both = (
        kkt_residual(H, b, Penalty("l1", 0.8713), np.zeros(2))
        == 0.0
        < kkt_residual(H, b, Penalty("l1", 0.871), np.zeros(2))
    )
    ridge = regularization_of(lasso.penalized("l2", strength=0.03))
    assert ridge is not None
    sharp = constraint_region((0.0, 0.8), 0.0, 1.0)[48]
    said = round(first, 4) == 0.0682 and 0.8712 < float(np.abs(b).max()) < 0.8713
    return at_corner and stays and both and said and np.allclose(sharp, (0, 0.8)) and bool((ridge.path[:-1] != 0).all())


def losses_of_descent(table: Table, steps: int) -> tuple[Numbers, Numbers]:
    """Of plain descent from (0, 0) at a rate of 0.1, by hand: half the mean squared error on the rows fitted and on
    those held out, (steps + 1,) each."""
    assert table.held is not None
    w, ways = np.zeros(2), []
    for _ in range(steps + 1):
        ways.append(w)
        w = w - 0.1 * table.X.T @ (table.X @ w - table.y) / len(table.y)
    at = np.array(ways).T
    fitted, held = (0.5 * ((X @ at - y[:, None]) ** 2).mean(axis=0) for X, y in ((table.X, table.y), table.held))
    return fitted, held


def monitoring(runs: Trajectories) -> bool:
    (way,) = runs
    table = way.objective.table
    assert table is not None
    assert table.held is not None
    fitted, held = losses_of_descent(table, 200)
    low, falls = int(np.argmin(held)), bool((np.diff(fitted) < 0.0).all())
    held_out = way.objective.held_out
    assert held_out is not None
    alike = np.allclose(way.loss, fitted, rtol=1e-9) and np.allclose(held_out(*way.position.T), held, rtol=1e-9)
    ridge = held_out(*ridge_of(way, 0.065))
    said = [len(table.y), len(table.held.y), low, *(round(float(v), 3) for v in (held[low], held[-1], ridge))]
    turned = 0
    for seed in range(100):
        _, other = losses_of_descent(table.changed(split_seed=seed), 200)
        turned += bool(other[-1] >= 1.1 * other.min())
    return falls and alike and said == [7, 335, 49, 0.133, 0.181, 0.137] and turned == 44


def rattle(runs: Trajectories) -> bool:
    large, small, exact = runs
    swings = [float(np.ptp(way.position[-60:, 0])) for way in (large, small)]
    return (
        3.0 < swings[0] / swings[1] < 5.0
        and bool((exact.position[60:, 0] == 0.0).all())
        and exact.outcome.kind is Fate.CONVERGED
    )


def decay_draws_a_box(runs: Trajectories) -> bool:
    """Booth's H = [10, 8; 8, 10], b = (34, 38). In the box of 2 the second weight is at its edge, and the first one at
    (34 − 8·2)/10; with 0.5 w in the gradient, at the solution of (H + 0.5 I) w = b."""
    beside, lion, inside = (way.position[-60:].mean(axis=0) for way in runs)
    H, b = np.array([[10.0, 8.0], [8.0, 10.0]]), np.array([34.0, 38.0])
    box = np.array([(b[0] - H[0, 1] * 2.0) / H[0, 0], 2.0])
    edge = b[1] - H[1] @ box > 0.0  # beyond it f would be lower
    ridge = np.linalg.solve(H + 0.5 * np.eye(2), b)
    near = np.allclose(beside, box, atol=0.02) and np.allclose(lion, box, atol=0.03)
    return bool(edge) and near and np.allclose(box, (1.8, 2)) and np.allclose(inside, ridge, atol=0.01)


def stopping_early(runs: Trajectories) -> bool:
    """Against the minimizers of ½ mean (w·x − y)² + ‖w‖²/2t, step by step, and against the drawn path."""
    (way,) = runs
    H, b = moments(way)
    times = 0.05 * np.arange(1, 41)
    ridge = np.array([np.linalg.solve(H + np.eye(2) / t, b) for t in times])
    drawn = regularization_of(way.objective)
    assert drawn is not None
    length = float(np.hypot(*np.linalg.solve(H, b)))
    beside = away_from_path(drawn.path, way.position).max() < 0.1 * length
    return beside and float(np.hypot(*(way.position[1:] - ridge).T).max()) < length / 6 and 1 / (2 * times[-1]) == 0.25


def hinge_plain(runs: Trajectories) -> bool:
    plain = all(way.loss[-1] == 0.0 and margins(way).min() >= 1.0 and "plain" in way.outcome.sentence for way in runs)
    stopped, gliding, _ = runs
    at = int(np.argmax(stopped.loss == 0.0))
    dead = bool((stopped.position[at:] == stopped.position[at]).all())
    entered = int(np.argmax(gliding.loss == 0.0))
    glides = float(np.hypot(*(gliding.position[-1] - gliding.position[entered]))) > 0.3
    lines = [np.arctan2(*way.position[-1]) for way in runs]
    return plain and dead and glides and len({round(float(line), 2) for line in lines}) == 3


def margin(runs: Trajectories) -> bool:
    """Of all weights with margins of 1 at least, those that end are the shortest: by going through all directions."""
    (way,) = runs
    X, y = rows_of(way)
    angles = np.linspace(0.0, 2.0 * np.pi, 200_001)
    least = (np.stack([np.cos(angles), np.sin(angles)], axis=1) @ (X * y[:, None]).T).min(axis=1)
    widest = int(np.argmax(least))
    best = np.array([np.cos(angles[widest]), np.sin(angles[widest])]) / least[widest]
    begins_on_plain = margins(way, 0).min() > 1.0
    touching = int((np.abs(margins(way) - 1.0) < 0.02).sum())
    return begins_on_plain and np.allclose(way.position[-1], best, atol=0.02) and touching == 2


def logistic_never_arrives(runs: Trajectories) -> bool:
    (way,) = runs
    lengths = np.hypot(*way.position[[125, 250, 500, 1000]].T)
    doubled = np.diff(lengths)
    turned = np.abs(np.diff(np.arctan2(*way.position[[125, 250, 500, 1000]].T)))
    alike = bool(doubled.max() < 1.3 * doubled.min()) and bool((turned < 0.05).all())
    return alike and margins(way).min() > 0.0 and way.outcome.kind is Fate.STILL_DESCENDING


def sensitive_weights(runs: Trajectories) -> bool:
    (way,) = runs
    raw, table = way.objective, way.objective.table
    assert table is not None
    standardized = raw.bind(table=Table(table.dataset, table.features, table.target, classes=table.classes))
    around = 0.1 * np.exp(1j * np.linspace(0.0, 2.0 * np.pi, 721))
    worst = []
    for surface in (raw, standardized):
        (lowest,) = surface.minima
        length = np.hypot(*lowest.position)
        there = surface(lowest.position[0] + length * around.real, lowest.position[1] + length * around.imag)
        worst.append(float(there.max()) / lowest.value)
    tenth = np.hypot(*(way.position[0] - raw.minima[0].position)) / np.hypot(*raw.minima[0].position)
    kappa, limit = (
        np.linalg.cond(raw.hessian(*raw.minima[0].position)),
        2.0 / np.linalg.eigvalsh(raw.hessian(*raw.minima[0].position))[1],
    )
    times = way.loss[0] / raw.minima[0].value
    return (
        abs(tenth - 0.1) < 1e-3 and 4.4 < times < 4.6 and 7.5 < worst[0] < 8.5 and 1.002 < worst[1] < 1.003
        and round(kappa, -3) == 33_000 and round(limit, 5) == 0.00026
    )  # fmt: skip


def usually_a_good_idea(runs: Trajectories) -> bool:
    (way,) = runs
    table = way.objective.table
    assert table is not None
    centred = way.objective.bind(
        table=Table(table.dataset, table.features, table.target, "centre", classes=table.classes)
    )
    kappas = [np.linalg.cond(surface.hessian(*surface.minima[0].position)) for surface in (way.objective, centred)]
    spread = np.linalg.cond(centred.table.X) ** 2 if centred.table else 0.0
    better = np.linalg.cond(table.X) ** 2
    return [round(kappa) for kappa in kappas] == [13, 8] and better < spread


def adadelta(runs: Trajectories) -> bool:
    little, more = runs
    steps = [np.abs(way.position[1] - way.position[0]) for way in runs]
    exact = all(np.allclose(step, np.sqrt(eps / 0.1), rtol=1e-3) for step, eps in zip(steps, (1e-6, 1e-5), strict=True))
    steeper = simulate(OBJECTIVES["quadratic"].bind(kappa=400.0), "adadelta", start=(-2.0, 1.0), steps=1, eps=1e-6)
    alike = np.allclose(np.abs(np.diff(steeper.position, axis=0)[0]), steps[0], rtol=1e-3)
    return exact and alike and more.loss[-1] < little.loss[-1] / 100


def noise_of_rows(way: Trajectory, w: Numbers) -> Numbers:
    """The covariance of the gradients of single rows at w, (2, 2)."""
    X, y = rows_of(way)
    return np.cov(((X @ w - y)[:, None] * X).T, bias=True)


def batch_noise(runs: Trajectories) -> bool:
    (way,) = runs
    H, _ = moments(way)
    trace = float(np.trace(noise_of_rows(way, way.position[0])))
    drawn = StreamTable(way.objective, 4000, way.stream, way.seed).numbers(0, 4000)
    assert drawn is not None
    h11, h12, h22, b1, b2, _ = drawn.T
    x, y = way.position[0]
    slopes = np.stack([h11 * x + h12 * y - b1, h12 * x + h22 * y - b2])
    wide = float(np.trace(np.cov(slopes)))
    return np.allclose(H, np.eye(2), atol=1e-9) and round(trace, 2) == 7.39 and abs(wide / (trace / 8) - 1.0) < 0.06


def equal_neurons(runs: Trajectories) -> bool:
    (way,) = runs
    (saddle,) = way.objective.saddles
    same = bool((way.position[:, 0] == way.position[:, 1]).all())
    shaken = np.ptp(way.position[-100:, 0]) > 0.05
    near = np.hypot(*(way.position[-100:].mean(axis=0) - saddle.position)) < 0.15
    off = simulate(
        "tiny_net", "sgd", start=(1.6, 1.5), steps=way.steps, stream=way.stream, seed=way.seed, learning_rate=0.5
    )
    freed = min(np.hypot(*(off.position[-1] - point.position)) for point in way.objective.minima) < 0.5
    return same and bool(shaken and near and freed) and np.allclose(saddle.position, -0.26, atol=0.005)


def noise_floor(runs: Trajectories) -> bool:
    """The floors by the recursion of second moments, and the runs on average over seeds."""
    first = runs[0]
    X, y = rows_of(first)
    H, b = moments(first)
    lowest = np.linalg.solve(H, b)
    left, outer = X @ lowest - y, X[:, :, None] * X[:, None, :]
    floors = []
    for rate in (0.2, 0.05):
        M, shrink = np.zeros((2, 2)), np.eye(2) - rate * H
        for _ in range(1000):
            spread = np.einsum("ni,ij,nj->n", X, M, X) + left**2
            M = shrink @ M @ shrink + rate**2 / 8 * ((outer * spread[:, None, None]).mean(axis=0) - H @ M @ H)
        floors.append(0.5 * float(np.trace(H @ M)))
    above = [run.loss[-100:].mean() - first.objective.minima[0].value for run in runs]
    said = [round(floor, 4) for floor in floors] == [0.0033, 0.0007]
    return said and np.allclose(above[:2], floors, rtol=0.5) and above[2] < above[1]


def ridge_of(way: Trajectory, strength: float) -> Numbers:
    """Where ½ mean (w·x − y)² + strength ‖w‖² is lowest."""
    H, b = moments(way)
    return np.asarray(np.linalg.solve(H + 2.0 * strength * np.eye(2), b))


def dropout(runs: Trajectories) -> bool:
    (way,) = runs
    ends_at = ridge_of(way, 0.5)
    away = np.hypot(*(way.position[-1] - way.objective.minima[0].position))
    return (
        np.allclose(way.position[-1], ends_at, atol=0.02)
        and away > 0.4
        and np.allclose(ends_at, (0.17, 0.38), atol=0.005)
    )


def noisy_inputs(runs: Trajectories) -> bool:
    (way,) = runs
    scale = np.allclose((rows_of(way)[0] ** 2).mean(axis=0), 1.0)
    return scale and np.allclose(way.position[-1], ridge_of(way, 0.5), atol=0.02)


def learned_optimizer(runs: Trajectories) -> bool:
    learned, same_rate, suited = runs
    lowest = learned.loss[-1] < min(same_rate.loss[-1], suited.loss[-1])
    jumps_out = np.abs(learned.position[:5]).max() > 10
    ravine, start = OBJECTIVES["quadratic"].bind(kappa=40.0), learned.position[0]
    usual, further = (
        simulate(ravine, "learned_optimizer", start=tuple(start), steps=100, learning_rate=rate)
        for rate in (0.1, 0.001)
    )
    nearer = simulate(ravine, "learned_optimizer", start=tuple(start / 100), steps=100, learning_rate=0.1)
    as_if_nearer = np.allclose(100 * nearer.position, learned.position, atol=1e-6)
    lower = 300 < learned.loss[-1] / usual.loss[-1] < 800
    strides = np.exp(further.state["log_step"][-1])
    return bool(lowest and jumps_out and as_if_nearer and lower and (strides > 3).all() and further.loss[-1] > 0.1)


def dead_relu(runs: Trajectories) -> bool:
    """The second run ends where no row's sum is positive, and a softplus, which has a slope there, arrives."""
    alive, dead = runs
    X, t = rows_of(dead)
    w, b = dead.position[-1]
    off = bool((w * X[:, 0] + b <= 0.0).all())
    half = 0.5 * float((t * t).mean())
    stays = not dead.gradient[-1].any() and dead.loss[-1] == dead.loss[10] and np.isclose(dead.loss[-1], half)
    steps = dead.learning_rate[0] / alive.learning_rate[0]
    soft = simulate("neuron_softplus", "sgd", start=(0.5, 4.5), steps=100, learning_rate=1.2)
    arrived = all(way.outcome.kind is Fate.CONVERGED for way in (alive, soft))
    return off and bool(stays) and arrived and round(half, 3) == 0.165 and round(steps) == 6


def saturated_sigmoid(runs: Trajectories) -> bool:
    plain, adam = runs
    X, _ = rows_of(plain)
    w, b = plain.position[0]
    output = 1.0 / (1.0 + np.exp(-(w * X[:, 0] + b)))
    passes = float((output * (1.0 - output)).max())
    moved = float(np.hypot(*(plain.position[-1] - plain.position[0])))
    low = bool((w * X[:, 0] + b < -2.5).all())
    return low and 0.05 < passes < 0.06 and 0.3 < moved < 0.4 and adam.outcome.kind is Fate.CONVERGED


def batch_norm_rays(runs: Trajectories) -> bool:
    near, far = runs
    lengths = np.hypot(*np.diff(far.position, axis=0).T)
    squares, slopes = (far.position**2).sum(axis=1), (far.gradient**2).sum(axis=1)
    pythagoras = np.allclose(squares[1:], squares[:-1] + 1e4 * slopes[:-1], rtol=1e-6)
    lower = far.loss[1] < far.loss[0] and near.loss[-1] < far.loss[-1] < far.loss[0]
    larger = simulate(far.objective, "sgd", start=(-0.7, 1.1), steps=60, learning_rate=1e4)
    stays = len(larger) == 61 and larger.loss[-1] < larger.loss[0]
    return bool(pythagoras and lower and stays) and round(lengths[0]) == 72 and bool((lengths[1:] < 0.24).all())


def batch_norm_valley(runs: Trajectories) -> bool:
    (way,) = runs
    plain = simulate("two_layer_linear", "sgd", start=(2.5, 0.1), steps=60, learning_rate=1.5)
    at = float(np.linalg.eigvalsh(plain.objective.hessian(2.5, plain.objective.numbers[1] / 2.5))[-1])
    along = [way.position[-1, 1] * np.sqrt(1.0 + 1e-5 / x**2) for x in (0.3, 1.0, 2.5)]
    sharp = [np.linalg.eigvalsh(way.objective.hessian(x, y))[-1] for x, y in zip((0.3, 1.0, 2.5), along, strict=True)]
    gone = plain.outcome.kind is Fate.OVERFLOWED and plain.outcome.step == 6
    return (
        way.outcome.kind is Fate.CONVERGED
        and gone
        and round(at, 1) == 6.4
        and round(2.0 / at, 2) == 0.31
        and np.allclose(sharp, 1.0, atol=2e-3)
    )


def batch_of_two(runs: Trajectories) -> bool:
    (way,) = runs
    moved = float(np.hypot(*np.diff(way.position, axis=0).T).sum())
    eight = simulate(way.objective, "sgd", start=(-0.7, 1.1), steps=60, stream=Stream(batch_size=8), seed=1,
        learning_rate=0.5,
    )  # fmt: skip
    lowest = way.objective.minima[0].value
    return moved < 0.03 and eight.loss[-1] < lowest + 0.001 and way.loss[-1] > lowest + 0.15


def moving_averages(runs: Trajectories) -> bool:
    quick, slow = runs
    X, _ = rows_of(quick)
    settled = quick.position[50:]
    there = [float(np.argmax(way.position[:, 0] > 0.95 * X[:, 0].mean())) for way in runs]
    return (
        there[0] <= 50 < 200 < there[1]
        and round(float(X[:, 0].var()), 1) == 3.9
        and np.isclose(settled[:, 1].mean(), 0.75 * X[:, 0].var(), atol=0.1)
        and np.isclose(slow.position[-1, 1], 0.75 * X[:, 0].var(), atol=0.1)
        and settled[:, 1].std() > 3.0 * slow.position[300:, 1].std()
    )


CHECKS: dict[str, Callable[[Trajectories], bool]] = {
    check.__name__: check
    for check in (
        monitoring, penalty_path, rattle, decay_draws_a_box, stopping_early, hinge_plain, margin,
        logistic_never_arrives, sensitive_weights, usually_a_good_idea, adadelta, learned_optimizer,
        batch_noise, equal_neurons, noise_floor, dropout, noisy_inputs, dead_relu, saturated_sigmoid, batch_norm_rays,
        batch_norm_valley, batch_of_two, moving_averages,
    )
}  # fmt: skip
