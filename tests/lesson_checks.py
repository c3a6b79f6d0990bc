"""What the lessons on penalties, margins and conditioning claim, checked against arrays, rows and closed forms."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from layer_checks import CHECKS as LAYER_CHECKS
from lesson_rows import Numbers, moments, ridge_of, rows_of
from net_checks import CHECKS as NET_CHECKS
from penalty_cases import away_from_path, kkt_residual
from stream_checks import CHECKS as STREAM_CHECKS

from optim_viz import OBJECTIVES, Penalty, Table, profile, simulate
from optim_viz.objectives.regularization_path import constraint_region, regularization_of
from optim_viz.outcomes.outcome import Fate
from optim_viz.simulation.trajectory import Trajectories, Trajectory


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


def many_problems(runs: Trajectories) -> bool:
    """Three problems with three winners, and the fifth method within twice of each; without momentum, Adam as well."""
    methods = ("sgd", "momentum", "rmsprop", "adam", "nadam")
    table, others = (
        {made.methods[m]: row for m, row in enumerate(made.reached)}
        for made in (
            profile([*names], ["rosenbrock", "beale", "himmelblau"], steps=300)
            for names in (methods, [name for name in methods if name != "momentum"])
        )
    )
    counts = {name: np.where(row < 0, np.inf, row) for name, row in table.items()}
    best = np.min([*counts.values()], axis=0)
    first = [[name for name in methods if counts[name][p] == best[p]] for p in range(3)]
    best_without = np.min([row for name, row in counts.items() if name != "momentum"], axis=0)
    within = {name: int((row <= 2.0 * best).sum()) for name, row in counts.items()}
    unchanged = all((others[name] == table[name]).all() for name in others)
    falls = [int(np.argmax(way.loss <= 1e-3 * way.loss[0])) for way in runs]  # the minimum is 0
    here = abs(falls[1] - counts["momentum"][0]) <= 5 and falls[3:] == [counts["adam"][0], counts["nadam"][0]]
    rises = runs[4].loss[-1] > 50 * runs[4].loss[falls[4]]
    return (
        first == [["momentum"], ["adam"], ["rmsprop"]]
        and within == {"sgd": 1, "momentum": 1, "rmsprop": 2, "adam": 2, "nadam": 3}
        and bool((counts["adam"] <= 2.0 * best_without).all())
        and unchanged
        and bool(here)
        and bool(rises)
    )


CHECKS: dict[str, Callable[[Trajectories], bool]] = {
    check.__name__: check
    for check in (
        monitoring, penalty_path, rattle, decay_draws_a_box, stopping_early, hinge_plain, margin,
        logistic_never_arrives, sensitive_weights, usually_a_good_idea, adadelta,
        many_problems, *STREAM_CHECKS, *NET_CHECKS, *LAYER_CHECKS,
    )
}  # fmt: skip
