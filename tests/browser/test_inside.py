"""Inside a run: every number of its rule against the arrays of the simulation, and what can be done from there.

The oracle is NumPy: positions, gradients and memories are those of ``ov.run``, taken one step further than the picture
goes, and what lies between two memories is worked out here once more, from the papers' formulas.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.sync_api import expect
from screen import Number, Open, Screen, looked_at, pixels

import optim_viz as ov
from optim_viz import OPTIMIZERS, from_query, style
from optim_viz.ui.session_address import LATE_SECONDS

Pair = NDArray[np.float64]  # (2,)
INSIDE = looked_at(inside=1)
MARKS = ("gradient", "memory", "step", "rates", "look_ahead", "curvature")
BARE = dict.fromkeys(MARKS, 0.0)
DIGITS = 1e-12


# The formulas, once more -----------------------------------------------------------------------------------------


class Step(NamedTuple):
    """What goes into a step, and what is remembered after it."""

    h: Mapping[str, float]
    n: int
    x: Pair
    g: Pair
    old: Mapping[str, Pair]
    new: Mapping[str, Pair]
    hessian: Pair  # (3,)


def root(s: Step, cache: Pair) -> Pair:
    return np.sqrt(cache + s.h["eps"]) if s.h["eps_in_sqrt"] else np.sqrt(cache) + s.h["eps"]


def corrected(s: Step, mean: str = "mu", cache: str = "nu", on: bool = True) -> dict[str, Pair]:
    """Kingma & Ba's averages, and the rate that divides by the second one."""
    mu_hat = s.new[mean] / (1 - s.h["b1"] ** s.n) if on else s.new[mean]
    nu_hat = s.new[cache] / (1 - s.h["b2"] ** s.n) if on else s.new[cache]
    return {"mu_hat": mu_hat, "nu_hat": nu_hat, "rate": s.h["learning_rate"] / (np.sqrt(nu_hat) + s.h["eps"])}


def adagrad(s: Step) -> dict[str, Pair]:
    sigma = root(s, s.new["sum_of_squares"])
    return {"root": sigma, "rate": s.h["learning_rate"] / sigma}


def rmsprop(s: Step) -> dict[str, Pair]:
    sigma = root(s, s.new["nu"])
    return {"root": sigma, "rate": s.h["learning_rate"] / sigma}


def adadelta(s: Step) -> dict[str, Pair]:
    ratio = np.sqrt((s.old["e_x"] + s.h["eps"]) / (s.new["e_g"] + s.h["eps"]))
    return {"ratio": ratio, "rate": s.h["learning_rate"] * ratio, "delta": ratio * s.g}


def adamw(s: Step) -> dict[str, Pair]:
    return {**corrected(s), "g_decayed": s.g if s.h["decoupled"] else s.g + s.h["weight_decay"] * s.x}


def nadam(s: Step) -> dict[str, Pair]:
    b1 = s.h["b1"]
    ahead = b1 * s.new["mu"] / (1 - b1 ** (s.n + 1)) + (1 - b1) * s.g / (1 - b1**s.n)
    return {**corrected(s), "mu_bar": ahead}


def radam(s: Step) -> dict[str, Any]:
    b2 = s.h["b2"]
    most = 2 / (1 - b2) - 1
    rho = most - 2 * s.n * b2**s.n / (1 - b2**s.n)
    hats = corrected(s)
    r: Any = np.ones(2)
    if rho >= s.h["threshold"]:
        warm = math.sqrt((rho - 4) * (rho - 2) * most / ((most - 4) * (most - 2) * rho))
        r = warm / (np.sqrt(hats["nu_hat"]) + s.h["eps"])
    return {**hats, "rho_inf": most, "rho": rho, "r": r, "rate": s.h["learning_rate"] * r}


def newton(s: Step) -> dict[str, Pair]:
    (a, b, c), g = s.hessian, s.g
    lam, axes = np.linalg.eigh(np.array([[a, b], [b, c]]))
    along = axes.T @ g
    return {"lam": lam[::-1], "s": along[::-1], "d": (along / (np.abs(lam) + s.h["damping"]))[::-1]}


BETWEEN: dict[str, Callable[[Step], dict[str, Any]]] = {
    "sgd": lambda s: {},
    "momentum": lambda s: {},
    "nesterov": lambda s: {"at": s.x if s.h["at_iterate"] else s.x + s.h["momentum"] * s.old["trace"]},
    "adagrad": adagrad,
    "adadelta": adadelta,
    "rmsprop": rmsprop,
    "adam": lambda s: corrected(s, on=s.h["bias_correction"] > 0),
    "adamw": adamw,
    "amsgrad": lambda s: corrected(s, cache="nu_max", on=s.h["bias_correction"] > 0),
    "nadam": nadam,
    "adamax": lambda s: {**corrected(s), "rate": s.h["learning_rate"] / s.new["nu"]},
    "radam": radam,
    "adabelief": corrected,
    "yogi": corrected,
    "lion": lambda s: {"c": s.h["b1"] * s.old["mu"] + (1 - s.h["b1"]) * s.g},
    "sign_sgd": lambda s: {},
    "rprop": lambda s: {"s": np.sign(s.g) * np.sign(s.old["prev_updates"])},
    "newton": newton,
    "adagrad_slide": lambda s: {"rate": s.h["learning_rate"] / (s.new["sum_of_squares"] + s.h["eps"])},
    "rmsprop_slide": lambda s: {"rate": s.h["learning_rate"] / (s.new["nu"] + s.h["eps"])},
    "adam_slide": lambda s: {"rate": s.h["learning_rate"] / (s.new["nu"] + s.h["eps"])},
}
AVERAGING = {"adam", "adamw", "amsgrad", "nadam", "adamax", "radam", "adabelief", "yogi", "adam_slide"}
REMEMBERING = {*AVERAGING, "momentum", "nesterov", "lion"}  # a direction
RECTANGULAR = {*AVERAGING, "adagrad", "adadelta", "rmsprop", "adagrad_slide", "rmsprop_slide"}  # a rate for each axis


def step_of(run: ov.Trajectory, t: int) -> Step:
    """Step t + 1 of a run that has that record."""
    old, new = ({name: a[i] for name, a in run.state.items() if name != "count"} for i in (t, t + 1))
    return Step(
        run.hyperparameters, t + 1 - run.method_start, run.position[t], run.noisy_gradient[t], old, new, run.hessian[t]
    )


def expected(run: ov.Trajectory, t: int) -> dict[tuple[str, str], Any]:
    """(name, when) -> the value of everything that a rule can mention."""
    s = step_of(run, t)
    between = BETWEEN[run.optimizer](s)
    before = {**s.h, **s.old, "x": s.x, "g": s.g, "n": float(s.n), "n_next": float(s.n + 1)}
    if "lam" in between:
        before["lam"] = between.pop("lam")
    after = {**s.new, **between, "x": run.position[t + 1]}
    return {(name, when): v for when, found in (("before", before), ("after", after)) for name, v in found.items()}


# Reading the panel ------------------------------------------------------------------------------------------------


RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


def understood(text: str) -> tuple[float, int]:
    """A number as people write it, and how many digits it is meant to have."""
    text = text.replace("−", "-")
    power = re.fullmatch(r"(?:(-?\d(?:\.\d+)?)·|(-)?)10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)", text)
    if not power:
        return float(text), 4
    factor, sign, exponent = power.groups()
    return float(factor or f"{sign or ''}1") * 10.0 ** int(exponent.translate(RAISED)), 3


def assert_shown(text: str, value: float) -> None:
    """The text is the value, rounded."""
    read, digits = understood(text)
    unit = 10.0 ** (math.floor(math.log10(abs(value))) - digits + 1) if value else 0.0
    assert read == pytest.approx(value, abs=0.5000001 * unit, rel=0), (text, value)


def fact(screen: Screen, name: str) -> str:
    return screen.inside.locator(f'[data-fact="{name}"]').inner_text()


def assert_numbers(screen: Screen, run: ov.Trajectory, t: int, label: str) -> list[Number]:
    """The panel has the numbers of step t of this run, all of them right."""
    expect(screen.inside).to_have_attribute("data-t", str(t))
    expect(screen.inside).to_have_attribute("data-of", label)
    sheet, want = screen.numbers(), expected(run, t)
    assert sheet
    size = float(
        np.abs(run.noisy_gradient[t]).max()
    )  # a sum may cancel: then it is right to so much of what went into it
    for number in sheet:
        value = want[number.name, number.when]
        value = float(value if np.ndim(value) == 0 else value[number.k])
        got, where = number.value, (label, t, *number, value)
        if run.optimizer == "newton" and number.name in ("s", "d"):  # an eigenvector has no sign
            got, value = abs(got), abs(value)
        assert math.isfinite(number.value), where
        slack = 1e-14 * size if number.name in ("mu_bar", "c", "g_decayed", "s") else 0.0
        if number.name == "d":
            slack = 1e-14 * size / run.hyperparameters["damping"]
        if run.optimizer == "newton" and number.name == "x":
            slack = 1e-15 * float(np.abs(run.position[t]).max())
        if number.name == "lam":
            slack = DIGITS * float(np.abs(run.hessian[t]).max())
        assert got == pytest.approx(value, rel=DIGITS, abs=slack), where
        assert_shown(number.text, number.value)
    step, downhill = run.position[t + 1] - run.position[t], -run.gradient[t]
    assert_shown(fact(screen, "length"), float(np.hypot(*step)))
    if np.hypot(*step) and np.hypot(*downhill):
        cosine = step @ downhill / (np.hypot(*step) * np.hypot(*downhill))
        angle = math.degrees(math.acos(max(-1.0, min(1.0, cosine))))
        assert float(fact(screen, "angle").removesuffix("°")) == pytest.approx(angle, abs=0.051)
    return sheet


def assert_lines(screen: Screen, run: ov.Trajectory, sheet: list[Number]) -> None:
    """One row of symbols and one of numbers for the gradient and for each line of the rule."""
    entry = OPTIMIZERS[run.optimizer]
    names = ["g", *(line.name for line in entry.rule.in_force(run.hyperparameters) if line.name != "at")]
    rows = screen.inside.locator(".ov-line:not(.ov-total)")
    expect(rows).to_have_count(len(names))
    symbols = rows.locator(".ov-symbols").all_inner_texts()
    assert len(symbols) == rows.locator(".ov-numbers").count() == len(names)
    assert all(re.search(r"\S\s*=\s*\S", text.replace("\n", "")) for text in symbols)
    ends = "rows => rows.map(row => [...row.querySelectorAll('.ov-num')].at(-1).dataset.name)"
    assert rows.evaluate_all(ends) == names
    assert {"x", "g", *entry.rule.remembers} <= {number.name for number in sheet}


def oracle(query: str) -> tuple[ov.Trajectories, list[str]]:
    """The runs of a query, one step longer than asked for, and their labels."""
    scenario, notices = from_query(query)
    assert not notices
    runs = ov.run(scenario.changed(steps=scenario.steps + 1))
    return runs, [look.label for look in style.scene_styles(scenario)]


NAMES = list(OPTIMIZERS)
SWITCHED = [
    "momentum,ema:1",
    "nesterov,at_iterate:1",
    "adagrad,eps_in_sqrt:1,eps:0.5,initial_accumulator_value:0.1",
    "rmsprop,eps_in_sqrt:1,eps:0.5",
    "adam,bias_correction:0",
    "adamw,decoupled:0,weight_decay:0.3",
    "amsgrad,bias_correction:0",
    "lion,weight_decay:0.5",
    "newton,damping:10",
]
SCENES = {
    "the first twelve": ("f=rosenbrock&steps=60", NAMES[:12]),
    "the others, in noise": ("f=himmelblau&steps=60&noise=0.5&seed=3", NAMES[12:]),
    "switches turned": ("f=quadratic&steps=60", SWITCHED),
}


@pytest.mark.parametrize("scene", SCENES)
def test_every_number_is_right(screen: Screen, scene: str) -> None:
    setting, members = SCENES[scene]
    query = "&".join([setting, *(f"run={member}" for member in members)])
    runs, labels = oracle(query)
    screen.open(f"{query}&{INSIDE}").press("Home").has(step=0, playing="false")
    expect(screen.who).to_have_count(len(members))
    for i, (run, label) in enumerate(zip(runs, labels, strict=True)):
        if i:
            screen.press("]")
            expect(screen.who.nth(i)).to_have_attribute("aria-pressed", "true")
        screen.press("Home").has(step=0)
        assert_lines(screen, run, assert_numbers(screen, run, 0, label))
        screen.press("ArrowRight").has(step=1)
        assert_numbers(screen, run, 1, label)
        screen.seek(37)
        assert_numbers(screen, run, 37, label)
        screen.press("End").has(step=60)
        assert_numbers(screen, run, 60, label)  # the step that would come next
        expect(screen.inside.locator(".ov-note")).to_contain_text("The last record; the step below would come next.")
        for name, has in {
            **dict.fromkeys(("gradient", "step", "curvature"), True),
            "memory": run.optimizer in REMEMBERING,
            "rates": run.optimizer in RECTANGULAR,
            "look_ahead": run.optimizer == "nesterov" and not run.hyperparameters["at_iterate"],
        }.items():
            assert screen.mark(name).count() == has, (label, name)
    screen.press("]")
    expect(screen.who.first).to_have_attribute("aria-pressed", "true")
    screen.press("[")
    expect(screen.who.last).to_have_attribute("aria-pressed", "true")
    screen.until_looks(run=len(members) - 1)


def formula(screen: Screen) -> str:
    return "".join(screen.inside.locator(".ov-symbols").all_inner_texts()).replace("\n", "").replace(" ", "")


def test_switches_change_the_formula(screen: Screen) -> None:
    screen.open(f"f=sphere&steps=20&run=adam&run=adam,bias_correction:0&run=momentum&run=momentum,ema:1&{INSIDE}")
    screen.press("End").has(step=20)
    texts = [formula(screen.look_into(i)) for i in range(4)]
    assert "\u0302" in texts[0]  # the hats
    assert "\u0302" not in texts[1]
    assert "1−ρ" not in texts[2].replace("\u2009", "")
    assert "1−ρ" in texts[3]


def test_an_overflow_ends_the_numbers(screen: Screen) -> None:
    """They stop at the last finite record, and say so."""
    query = "f=rosenbrock&start=-1.2,1&steps=60&run=sgd,learning_rate:0.01"
    runs, _ = oracle(query)
    last = len(runs[0]) - 1
    assert last < 20
    screen.open(f"{query}&{INSIDE}").press("End").has(step=60, playing="false")
    expect(screen.inside).to_have_attribute("data-t", str(last))
    expect(screen.inside.locator(".ov-note")).to_contain_text("last finite record")
    before = [number.value for number in screen.numbers() if (number.name, number.when) == ("x", "before")]
    assert before == [*runs[0].position[last]] * 2  # in the gradient's row and in the step's


# The clock ----------------------------------------------------------------------------------------------------------


def test_the_numbers_follow_the_clock_without_the_server(screen: Screen) -> None:
    query = "f=rosenbrock&steps=200&run=momentum&run=adam"
    (_, run), (_, label) = oracle(query)
    screen.open(f"{query}&{looked_at(inside=1, run=1)}").press("Home").has(step=0, playing="false").settled()
    screen.page.mouse.move(5, 5)
    sent = screen.sent
    assert sent
    scrub = screen.player.locator(".ov-scrub")
    for t in (150, 3, 77):
        screen.seek(t)
        assert_numbers(screen, run, t, label)
    scrub.focus()
    for key, t in (("ArrowLeft", 76), ("ArrowRight", 77), ("Home", 0), ("End", 200)):
        screen.page.keyboard.press(key)
        screen.has(step=t)
        assert_numbers(screen, run, t, label)
    for chart in ("height", "rate"):
        canvas = screen.inside.locator(f'[data-chart="inside-{chart}"] canvas')
        canvas.scroll_into_view_if_needed()
        for share in (0.3, 0.8):
            box = screen.box(canvas)
            across = 46 + share * (box["width"] - 58)
            canvas.click(position={"x": across, "y": box["height"] / 2})
            screen.page.wait_for_function(
                "wanted => Math.abs(document.querySelector('.ov-player').dataset.step - wanted) <= 1", arg=share * 200
            )
            assert_numbers(screen, run, int(screen.data("step")), label)
    screen.player.locator(".ov-speed").select_option("0.25")
    screen.press("Home").has(step=0)
    frames, first = int(screen.data("frames")), screen.numbers()
    screen.press(" ").has(playing="true")
    screen.page.wait_for_function(
        "from => { const d = document.querySelector('.ov-player').dataset; return d.frames > from + 10 && d.step > 3 }",
        arg=frames,
    )
    screen.page.wait_for_function("() => +document.querySelector('.ov-inside').dataset.t > 3")
    screen.press(" ").has(playing="false")
    t = int(screen.data("step"))
    last = assert_numbers(screen, run, t, label)
    assert [number.text for number in last] != [number.text for number in first]
    assert screen.sent == sent, "the clock is the browser's own business"


# Local theory ----------------------------------------------------------------------------------------------------


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


# Marks ------------------------------------------------------------------------------------------------------------


def only(screen: Screen, name: str, bare: str) -> Iterator[NDArray[np.float64]]:
    """While one mark alone is on: the pixels of the stage that it changed, as (n, 2) of x and y."""
    screen.mark(name).click()
    expect(screen.mark(name)).to_have_attribute("aria-pressed", "true")
    marked = pixels(screen.until_drawn("heads", "!==", bare)).astype(int)
    down, across = np.nonzero(np.abs(marked - pixels(bare).astype(int)).sum(axis=2) > 60)
    yield np.stack([across, down], axis=1).astype(float)
    screen.until_looks(**{name: 1})
    screen.mark(name).click()
    expect(screen.mark(name)).to_have_attribute("aria-pressed", "false")
    assert screen.until_drawn("heads", "===", bare) == bare


def direction(vector: Pair) -> Pair:
    """Of a vector of the plane, on the page."""
    return np.array([vector[0], -vector[1]]) / np.hypot(*vector)


LONG = {  # steps long enough to be seen beside the head
    "momentum": ("f=rosenbrock&start=-1.2,1&steps=60&run=momentum,learning_rate:0.001", 3),
    "nesterov": ("f=quadratic,kappa:4&start=-4,1.5&steps=60&run=nesterov,learning_rate:0.03", 2),
    "adam": ("f=rosenbrock&start=-1.2,1&steps=60&run=adam,learning_rate:0.1", 1),
}


@pytest.mark.parametrize("name", LONG)
def test_marks_show_what_they_say(screen: Screen, name: str) -> None:
    query, t = LONG[name]
    ((run,), _) = oracle(query)
    screen.open(f"{query}&{looked_at(inside=1, **BARE)}").press("Home").seek(t)
    bare, head = screen.drawn("heads"), np.array(screen.pixel(*run.position[t]))
    s, next_ = step_of(run, t), np.array(screen.pixel(*run.position[t + 1]))
    memory = {"momentum": s.old.get("trace"), "nesterov": -s.old.get("trace", s.g), "adam": s.old.get("mu")}[name]
    for mark, vector in (("gradient", -s.g), ("memory", -memory), ("step", run.position[t + 1] - run.position[t])):
        for changed in only(screen, mark, bare):
            towards = (changed - head).mean(axis=0)
            assert towards / np.hypot(*towards) @ direction(vector) > 0.98, mark
            if mark == "step":  # in true length
                assert ((changed - head) @ direction(vector)).max() == pytest.approx(np.hypot(*(next_ - head)), abs=3)
    for changed in only(screen, "curvature", bare):
        assert np.hypot(*(changed - head).T).max() > 30
    if name == "adam":
        for changed in only(screen, "rates", bare):
            low, high = changed.min(axis=0), changed.max(axis=0)
            assert (low + high) / 2 == pytest.approx(head, abs=2)
            rate = expected(run, t)["rate", "after"]
            assert ((high - low)[0] > (high - low)[1]) == (rate[0] > rate[1])
    if name == "nesterov":
        for changed in only(screen, "look_ahead", bare):
            ahead = np.array(screen.pixel(*expected(run, t)["at", "after"])) - head
            length = np.hypot(*ahead)
            assert length > 6
            assert np.hypot(*(changed - head - ahead).T).min() < 8  # the circle is around it
            assert ((changed - head) @ ahead).max() / length == pytest.approx(length + 6, abs=3)
    assert screen.button("Undo").is_disabled()  # a look is no step of it


def tabs(screen: Screen) -> list[str]:
    """The names of the runs that can be looked into, without what stands in their swatches."""
    return list(screen.who.evaluate_all("nodes => nodes.map(node => node.lastChild.textContent.trim())"))


# Branches -----------------------------------------------------------------------------------------------------------


def at_step(screen: Screen, t: int) -> list[str]:
    screen.seek(t)
    return screen.losses()


def test_a_branch_from_a_step(screen: Screen, open_screen: Open) -> None:
    query = "f=rosenbrock&start=-1.2,1&steps=200&run=momentum,learning_rate:0.0005&run=adam"
    screen.open(f"{query}&{INSIDE}").press("Home").seek(120)
    first = screen.fields["run"]
    screen.factor(2).click()
    screen.has(runs=3, step=120).until_address("q => q.getAll('run').length === 3")
    link = screen.fields["run"]
    assert link[0] == first[0]
    assert link[2] == first[1]
    assert link[1] == first[0] + "~120~" + first[0].replace("0.0005", "0.001")
    assert tabs(screen) == ["Momentum 1", "Momentum 2", "Adam"]
    screen.until_looks(run=1)
    expect(screen.who.nth(1)).to_have_attribute("aria-pressed", "true")
    runs, names = oracle("&".join(["f=rosenbrock&start=-1.2,1&steps=200", *(f"run={run}" for run in link)]))
    np.testing.assert_array_equal(runs[0].position[:121], runs[1].position[:121])
    for t, own in ((0, 0), (60, 0), (119, 0), (120, 1), (121, 1), (200, 1)):
        screen.seek(t)
        assert_numbers(screen, runs[own], t, names[own])
        shown = screen.losses()
        assert (shown[0] == shown[1]) == (t <= 120), t
        for text, run in zip(shown, runs, strict=True):
            assert understood(text)[0] == pytest.approx(run.loss[t], rel=1e-2)
    screen.seek(60)
    expect(screen.inside.locator(".ov-note")).to_have_text("Before step 120, Momentum 2 is Momentum 1.")

    steps = (60, 120, 121, 200)
    here = [at_step(screen, t) for t in steps]
    there = open_screen()
    there.follow(screen.page.url)
    there.settled().has(runs=3, inside="true")
    assert [at_step(there, t) for t in steps] == here
    assert_numbers(there, runs[1], 200, names[1])
    screen.page.reload()
    screen.settled().has(runs=3)
    assert screen.fields["run"] == link
    assert [at_step(screen, t) for t in steps] == here


def test_undo_takes_a_branch_back(screen: Screen) -> None:
    screen.open(f"f=rosenbrock&steps=200&run=sgd,learning_rate:0.001&{INSIDE}").press("Home").seek(50)
    first, losses = screen.fields["run"], screen.losses()
    paths = screen.settled().drawn("line")
    screen.factor(0.5).click()
    screen.has(runs=2).until_address("q => q.getAll('run').length === 2")
    assert screen.fields["run"][1].endswith("~50~sgd,learning_rate:0.0005")
    screen.button("Undo").click()
    screen.has(runs=1, step=50).until_address("q => q.getAll('run').length === 1")
    assert screen.fields["run"] == first
    assert screen.losses() == losses
    expect(screen.inside).to_have_attribute("data-of", "SGD")
    assert screen.until_drawn("line", "===", paths) == paths
    expect(screen.button("Undo")).to_be_disabled()
    screen.button("Redo").click()
    screen.has(runs=2).until_address("q => q.getAll('run').length === 2")
    assert screen.fields["run"][1].endswith("~50~sgd,learning_rate:0.0005")


def test_a_branch_to_another_method(screen: Screen) -> None:
    """By keyboard: B goes to the branch, and the new method begins with an empty memory where the old one stood."""
    screen.open("f=rosenbrock&start=-1.2,1&steps=200&run=sgd,learning_rate:0.001").press("Home").seek(50)
    screen.press("b").has(inside="true").until_looks(inside=1)
    screen.press("b")
    expect(screen.inside.locator("[data-factor]").first).to_be_focused()
    screen.inside.locator(".ov-switch").select_option("adam")
    screen.has(runs=1)  # choosing is not doing: arrow keys must be able to pass by
    screen.inside.get_by_role("button", name="Branch", exact=True).click()
    screen.has(runs=2, step=50).until_address("q => q.getAll('run').length === 2")
    link = screen.fields["run"]
    assert link[1].startswith(link[0] + "~50~adam,learning_rate:")
    runs, names = oracle("&".join(["f=rosenbrock&start=-1.2,1&steps=200", *(f"run={run}" for run in link)]))
    assert names == ["SGD", "Adam"]
    for t, own in ((49, 0), (50, 1), (51, 1), (200, 1)):
        screen.seek(t)
        sheet = assert_numbers(screen, runs[own], t, names[own])
        if t == 50:
            assert {number.value for number in sheet if (number.name, number.when) == ("mu", "before")} == {0.0}
            assert {number.value for number in sheet if number.name == "n"} == {1.0}
    screen.seek(0).factor(2).click()  # at the start, a branch is a run of its own
    screen.has(runs=3).until_address("q => q.getAll('run').length === 3")
    assert "~" not in screen.fields["run"][2]


def test_a_refused_branch_loses_nothing(screen: Screen) -> None:
    screen.open(f"f=sphere&steps=20&run=sgd,learning_rate:50&run=adam&{INSIDE}").press("Home").seek(2)
    before, losses = screen.fields, screen.losses()
    screen.factor(10).click()
    expect(screen.notices).to_contain_text("500 is outside 1e-06 to 100: nothing was branched.")
    screen.settled().has(runs=2, step=2, inside="true")
    assert screen.fields == before
    assert screen.losses() == losses
    expect(screen.button("Undo")).to_be_disabled()
    screen.factor(0.1).click()
    screen.has(runs=3).until_address("q => q.getAll('run').length === 3")
    expect(screen.notices).to_have_count(0)
    assert screen.fields["run"][1].endswith("~2~sgd,learning_rate:5")

    many = "&".join(["f=sphere&steps=20", *["run=sgd"] * 12, INSIDE])
    screen.open(many).has(runs=12).press("Home").seek(2)
    screen.factor(2).click()
    expect(screen.notices).to_contain_text("At most 12 runs")
    screen.settled().has(runs=12)


def test_hidden_runs_stay_hidden_when_one_branches(screen: Screen) -> None:
    """Who is hidden stays hidden, and who comes is seen."""
    screen.open("f=sphere&steps=20&run=sgd,learning_rate:0.05&run=sgd,learning_rate:0.2").press("Home").seek(5)
    screen.legend.nth(1).click()
    expect(screen.legend.nth(1)).to_have_attribute("aria-pressed", "false")
    screen.press("i").has(inside="true").until_looks(inside=1)
    screen.factor(0.5).click()
    screen.has(runs=3).until_address("q => q.getAll('run').length === 3")
    screen.press("i").has(inside="false")
    pressed = [row.get_attribute("aria-pressed") for row in screen.legend.all()]
    assert pressed == ["true", "true", "false"]


# Partners ---------------------------------------------------------------------------------------------------------


def test_a_partner_comes_follows_and_goes(screen: Screen, open_screen: Open) -> None:
    query = "f=rosenbrock&start=-1.2,1&steps=100&run=adam,learning_rate:0.1&run=sgd"
    screen.open(f"{query}&{INSIDE}").press("Home").seek(12)
    contrast = next(c for c in OPTIMIZERS["adam"].contrasts if c.name == "bias_correction")
    expect(screen.ghost("bias_correction")).to_have_text(contrast.label)
    expect(screen.ghost("bias_correction")).to_have_attribute("aria-pressed", "false")
    expect(screen.inside.locator(".ov-pairs")).not_to_contain_text(contrast.look_for)
    heads, alone = screen.drawn("line"), screen.fields["run"]
    screen.ghost("bias_correction").click()
    screen.has(runs=3, step=12).until_address("q => q.get('run').endsWith(',with:bias_correction')")
    expect(screen.ghost("bias_correction")).to_have_attribute("aria-pressed", "true")
    expect(screen.inside.locator(".ov-pairs")).to_contain_text(contrast.look_for)
    screen.until_drawn("line", "!==", heads)
    expect(screen.page.locator("h1")).to_contain_text("2 runs and 1 partner")
    assert tabs(screen) == ["Adam", "Adam, uncorrected", "SGD"]

    def follows() -> list[str]:
        runs, names = oracle(
            "&".join(["f=rosenbrock&start=-1.2,1&steps=100", *(f"run={run}" for run in screen.fields["run"])])
        )
        assert runs[1].hyperparameters == {**runs[0].hyperparameters, "bias_correction": 0.0}
        screen.look_into(1)
        assert_numbers(screen, runs[1], 12, names[1])
        expect(screen.inside.locator(".ov-note")).to_have_text(contrast.look_for)
        for text, run in zip(screen.losses(), runs, strict=True):
            assert understood(text)[0] == pytest.approx(run.loss[12], rel=1e-2)
        return screen.losses()

    before = follows()
    screen.nudge_rate(1)
    after = follows()
    assert after[0] != before[0]
    assert after[1] != before[1]
    assert after[2] == before[2]
    there = open_screen()
    there.follow(screen.page.url)
    there.settled().has(runs=3).press("Home").seek(12)
    assert there.losses() == after

    screen.look_into(0)
    screen.ghost("bias_correction").click()
    screen.has(runs=2).until_address("q => !q.get('run').includes('with:')")
    assert screen.fields["run"][1] == alone[1]
    expect(screen.ghost("bias_correction")).to_have_attribute("aria-pressed", "false")
    screen.button("Undo").click()
    screen.has(runs=3).until_address("q => q.get('run').includes('with:bias_correction')")


# The link ------------------------------------------------------------------------------------------------------------


def shown(screen: Screen) -> tuple[Any, ...]:
    """How the scene is looked at, as the browser shows it."""
    pressed = "nodes => nodes.map(n => [n.dataset.mark ?? n.dataset.do ?? n.textContent, n.ariaPressed])"
    buttons = screen.player.locator(".ov-segments button, .ov-who button, [data-mark], [data-do=log-height]")
    return screen.looks, screen.data("stage"), screen.data("inside"), buttons.evaluate_all(pressed)


def test_a_link_restores_every_setting_of_the_view(screen: Screen, open_screen: Open) -> None:
    query = "f=rosenbrock&steps=60&run=adam&run=nesterov"
    screen.open(query).press("Home").seek(3)
    off = {"inside": "0", "run": "0", "dial": "0", "fan": "0", "projector": "0"}
    assert screen.looks == {"stage": "map", **off, "log_height": "1", **dict.fromkeys(MARKS, "1")}
    plain = {key: value for key, value in screen.fields.items() if key != "view"}
    here = open_screen()  # everything but the stage is another than the default
    here.open(f"{query}&{looked_at('map', inside=1, run=1, log_height=0, **BARE)}").press("Home").seek(3)
    here.do("both").until_looks(stage="both").mark("step").click()
    here.until_looks(step=1)
    now = {"stage": "both", **off, "inside": "1", "run": "1", "log_height": "0"}
    assert here.looks == {**now, **dict.fromkeys(MARKS, "0"), "step": "1"}
    want, heads = shown(here), here.drawn("heads")
    assert want[1:3] == ("both", "true")
    assert dict(want[3])["log-height"] == "false"
    assert {key: value for key, value in here.fields.items() if key != "view"} == plain
    expect(here.button("Undo")).to_be_disabled()
    screen.follow(here.page.url)
    screen.settled().press("Home").seek(3)
    assert shown(screen) == want
    assert screen.until_drawn("heads", "===", heads) == heads
    expect(screen.notices).to_have_count(0)


def test_back_to_the_view_before(screen: Screen) -> None:
    def rest() -> None:  # an address that was replaced a moment ago is taken for a late one: as in test_links
        screen.page.wait_for_timeout(1000 * LATE_SECONDS + 100)

    screen.open("f=sphere&steps=60&run=adam&run=sgd").press("Home").seek(20)
    screen.do("inside").until_looks(inside=1)
    screen.look_into(1).until_looks(run=1)
    screen.do("relief").until_looks(stage="relief")
    rest()
    screen.page.go_back()
    screen.until_looks(stage="map", run=1).has(stage="map", inside="true", step=20)
    expect(screen.inside).to_have_attribute("data-of", "SGD")
    rest()
    screen.page.evaluate("history.go(-2)")
    screen.until_looks(inside=0).has(inside="false", stage="map", step=20)
    rest()
    screen.page.go_forward()
    screen.until_looks(inside=1, run=0).has(inside="true")
    expect(screen.inside).to_have_attribute("data-of", "Adam")
    screen.look_into(1).until_looks(run=1)  # and the visitor's next wish is heard
    expect(screen.button("Undo")).to_be_disabled()


def test_a_view_that_means_nothing(screen: Screen) -> None:
    screen.open("f=sphere&steps=20&run=adam&view=%3Cb%3E,inside:7,run:nan,zeta:1").has(stage="map", inside="false")
    expect(screen.notices.get_by_test_id("stText")).to_contain_text("view")
    assert screen.notices.locator("b").count() == 0
    screen.open(f"f=sphere&steps=20&run=adam&{looked_at(inside=1, run=11)}").has(inside="true")
    expect(screen.inside).to_have_attribute("data-of", "Adam")
    screen.open(f"f=sphere&steps=20&run=&{looked_at(inside=1)}").has(inside="true", runs=0)
    expect(screen.inside.locator(".ov-note")).to_contain_text("No run to look into")
    screen.press("]", "[", "b", "v").has(stage="relief")
