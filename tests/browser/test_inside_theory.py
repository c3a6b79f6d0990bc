"""The local theory of the inspector: curvature, limits of stability, verdicts on the rate."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from inspected import DIGITS, INSIDE, Pair, assert_shown, expected, fact, oracle
from playwright.sync_api import expect
from screen import Screen

import optim_viz as ov


def theory(screen: Screen) -> dict[str, str]:
    return dict(screen.inside.locator(".ov-theory").evaluate("node => ({ ...node.dataset })"))


def curvature(run: ov.Trajectory, t: int) -> Pair:
    """The Hessian's eigenvalues, the larger first."""
    a, b, c = run.hessian[t]
    return np.linalg.eigvalsh(np.array([[a, b], [b, c]]))[::-1]


def assert_curvature(screen: Screen, run: ov.Trajectory, t: int) -> dict[str, str]:
    expect(screen.inside).to_have_attribute("data-t", str(t))
    found, lam = theory(screen), curvature(run, t)
    slack = DIGITS * float(np.abs(lam).max())
    assert [float(found[name]) for name in ("lambda1", "lambda2")] == pytest.approx([*lam], rel=DIGITS, abs=slack)
    assert_shown(fact(screen, "lambda1"), float(found["lambda1"]))
    assert_shown(fact(screen, "lambda2"), float(found["lambda2"]))
    return found


LIMITS = {"sgd": 2.0, "momentum": 2.0 * (1 + 0.9)}  # of rate × eigenvalue: gradient descent, and Polyak's heavy ball
VERDICTS = {0.5: "stable", 1.0: "edge", 1.5: "unstable"}


@pytest.mark.parametrize("surface", ["quadratic", "rosenbrock"])
def test_the_verdict_on_the_rate(screen: Screen, surface: str) -> None:
    """Half the limit, the limit, and half as much again, by eigvalsh of the Hessian at the start."""
    (start,) = {ov.simulate(surface, "sgd", steps=1).start}
    steepest = curvature(ov.simulate(surface, "sgd", steps=1), 0)[0]
    cases = list(itertools.product(LIMITS, VERDICTS))
    rates = [float(f"{share * LIMITS[name] / steepest:.12g}") for name, share in cases]
    members = [f"run={name},learning_rate:{rate!r}" for (name, _), rate in zip(cases, rates, strict=True)]
    query = "&".join([f"f={surface}&start={start[0]},{start[1]}&steps=40", *members])
    runs, _ = oracle(query)
    screen.open(f"{query}&{INSIDE}").press("Home").has(step=0, playing="false")
    for i, ((name, share), run) in enumerate(zip(cases, runs, strict=True)):
        screen.look_into(i).press("Home").has(step=0)
        found = assert_curvature(screen, run, 0)
        assert found["kind"] == VERDICTS[share]
        expect(screen.inside.locator(".ov-verdict")).to_have_attribute("data-kind", VERDICTS[share])
        assert float(found["bound"]) == pytest.approx(LIMITS[name] / steepest, rel=DIGITS)
        assert_shown(fact(screen, "bound"), float(found["bound"]))
        assert_shown(fact(screen, "kappa"), float(curvature(run, 0)[0] / curvature(run, 0)[1]))
        if surface == "quadratic" and share != 1:  # there, the verdict is what happens
            assert (run.loss[-1] > run.loss[0]) == (share > 1)
        if share == 0.5:
            screen.press("ArrowRight", "ArrowRight").has(step=2)
            lam = curvature(run, 2)
            found = assert_curvature(screen, run, 2)
            if lam[0] > 0:
                assert float(found["bound"]) == pytest.approx(LIMITS[name] / lam[0], rel=DIGITS)


def test_the_verdict_on_rates_of_their_own(screen: Screen) -> None:
    """Adam, after some steps: the eigenvalues of √D H √D against 2 (1 + β₁) / (1 − β₁)."""
    query = "f=himmelblau&steps=60&run=adam,learning_rate:0.5&run=adam,learning_rate:0.5,b1:0"
    runs, _ = oracle(query)
    screen.open(f"{query}&{INSIDE}").press("Home").has(step=0, playing="false")
    kinds = []
    for i, run in enumerate(runs):
        screen.look_into(i).seek(30)
        found = assert_curvature(screen, run, 30)
        (a, b, c), d = run.hessian[30], np.sqrt(expected(run, 30)["rate", "after"])
        steepest = np.linalg.eigvalsh(np.diag(d) @ np.array([[a, b], [b, c]]) @ np.diag(d))[-1]
        b1 = run.hyperparameters["b1"]
        limit = 2 * (1 + b1) / (1 - b1)
        assert float(found["bound"]) == pytest.approx(0.5 * limit / steepest, rel=1e-9)
        assert found["kind"] == ("stable" if steepest < 0.95 * limit else "unstable"), steepest
        kinds.append(found["kind"])
    assert kinds == ["stable", "unstable"]


def test_saddles_and_tops(screen: Screen) -> None:
    """Where it falls away there is no limit along that axis; at a top there is none at all."""
    runs, _ = oracle("f=saddle&steps=20&run=sgd&run=newton")
    screen.open(f"f=saddle&steps=20&run=sgd&run=newton&{INSIDE}").press("Home").has(step=0, playing="false")
    found = assert_curvature(screen, runs[0], 0)
    assert (found["lambda1"], found["lambda2"], found["kind"], float(found["bound"])) == ("2", "-2", "stable", 1.0)
    expect(screen.inside.locator(".ov-theory")).to_contain_text("along v₂ it falls away")
    assert screen.inside.locator('[data-fact="kappa"]').count() == 0
    screen.look_into(1)
    expect(screen.inside.locator(".ov-verdict")).to_have_attribute("data-kind", "none")
    top = "f=himmelblau&start=-0.27,-0.92&steps=20&run=sgd"
    runs, _ = oracle(top)
    screen.open(f"{top}&{INSIDE}").press("Home").has(step=0, playing="false")
    found = assert_curvature(screen, runs[0], 0)
    assert float(found["lambda1"]) < 0
    assert (found["kind"], found["bound"]) == ("falls", "")
