"""What a contrast puts beside a run, and whether what it tells people to look for is there to be seen."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from round_values import round_values

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, Trajectory, run, simulate
from optim_viz.optimizers import Contrast
from optim_viz.registry import Reference

ALL = [pytest.param(name, c, id=f"{name}-{c.name}") for name, entry in OPTIMIZERS.items() for c in entry.contrasts]
SLOPE = (3.0, 0.25)


def even(x: Any, y: Any) -> Any:
    """A plane: the same slope everywhere."""
    return SLOPE[0] * x + SLOPE[1] * y


PLANE = dataclasses.replace(OBJECTIVES["sphere"], function=even)


def contrast(name: str, called: str) -> Contrast:
    return next(c for c in OPTIMIZERS[name].contrasts if c.name == called)


def steps_of(t: Trajectory) -> NDArray[np.float64]:
    return np.diff(t.position, axis=0)


def on_the_plane(choice: Run, steps: int = 400) -> Trajectory:
    found = simulate(PLANE, choice.optimizer, start=(0.0, 0.0), steps=steps, **choice.hyperparameters)
    assert isinstance(found, Trajectory)
    return found


def both(name: str, called: str, steps: int = 400, **hyper: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The steps of a run and of its partner on an even slope."""
    choice = Run(name, hyper)
    partner = choice.partner(contrast(name, called))
    return steps_of(on_the_plane(choice, steps)), steps_of(on_the_plane(partner, steps))


# ------------------------------------------------------------------------------------------------------- declarations


def test_there_are_contrasts() -> None:
    assert len(ALL) >= 10


@pytest.mark.parametrize(("name", "c"), ALL)
def test_a_contrast_bears_words_and_two_titled_sources(name: str, c: Contrast) -> None:
    assert len(c.sources) == 2
    for source in c.sources:
        assert isinstance(source, Reference)
        assert source.title
        assert source.authors
    assert c.label
    assert not c.label.endswith(".")
    assert c.look_for.endswith(".")
    assert ". " not in c.look_for  # one sentence
    assert len(c.look_for) < 160
    assert c.name.isidentifier()  # it is spelled in the link


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_a_methods_contrasts_have_different_names_and_labels(name: str) -> None:
    contrasts = OPTIMIZERS[name].contrasts
    assert len({c.name for c in contrasts}) == len({c.label for c in contrasts}) == len(contrasts)


@pytest.mark.parametrize("given", [{}, {"switch": "ema", "optimizer": "adam"}], ids=["neither", "both"])
def test_a_contrast_flips_a_switch_or_goes_to_another_method(given: dict[str, str]) -> None:
    sources = (Reference("A", None, "T"), Reference("B", None, "U"))
    with pytest.raises(ValueError, match="contrast odd: it either flips a switch or goes to another optimizer"):
        Contrast("odd", "Odd", "Look.", sources, **given)


@pytest.mark.parametrize(("name", "c"), ALL)
def test_what_is_flipped_is_a_switch_and_where_it_goes_is_a_method(name: str, c: Contrast) -> None:
    if c.switch:
        assert c.switch in OPTIMIZERS[name].rule.switches
    else:
        assert c.optimizer in OPTIMIZERS
        assert c.optimizer != name


def settings(name: str) -> dict[str, float]:
    """No value at its default, so that one that is not handed on would show."""
    return {
        p.name: p.default if p.scale == "switch" else next(v for v in round_values(p) if v not in (p.default, p.low))
        for p in OPTIMIZERS[name].hyperparameters
    }


@pytest.mark.parametrize(("name", "c"), ALL)
@pytest.mark.parametrize("branched", [False, True], ids=["alone", "branch"])
def test_a_partner_differs_in_that_convention_alone(name: str, c: Contrast, branched: bool) -> None:
    origin = Run("sign_sgd", {"learning_rate": 0.5}) if branched else None
    choice = Run(name, settings(name), origin, 7, partners=(c.name,))
    partner = choice.partner(c)
    assert partner.partners == ()
    assert (
        (partner.origin, partner.branch_step) == (choice.origin, choice.branch_step) == (origin, 7 if branched else 0)
    )
    if c.switch:
        assert partner.optimizer == name
        changed = {k for k, v in choice.hyperparameters.items() if partner.hyperparameters[k] != v}
        assert changed == {c.switch}
        assert {choice.hyperparameters[c.switch], partner.hyperparameters[c.switch]} == {0.0, 1.0}
        assert partner.partner(c) == choice.without_partners
    else:
        assert partner.optimizer == c.optimizer
        for key, value in partner.hyperparameters.items():
            declared = next(p for p in OPTIMIZERS[c.optimizer].hyperparameters if p.name == key)
            assert value == choice.hyperparameters.get(key, declared.default)
            assert declared.accepts(value)
        assert partner.hyperparameters["learning_rate"] == choice.rate


@pytest.mark.parametrize(("name", "c"), ALL)
def test_a_partner_goes_another_way(name: str, c: Contrast) -> None:
    """At a rate that suits the surface, and with ε or λ large enough to matter."""
    choice = Run.suggested(name, OBJECTIVES["rosenbrock"])
    raised = {k: v for k, v in {"eps": 1.0, "weight_decay": 0.5}.items() if k in choice.hyperparameters}
    haunted = dataclasses.replace(choice.changed(**raised), partners=(c.name,))
    own, partner = run(Scenario.suggested("rosenbrock", steps=100, runs=(haunted,)))
    n = min(len(own), len(partner))
    assert np.abs(own.position[:n] - partner.position[:n]).max() > 1e-3


# ------------------------------------------------------------------------------------------- what they tell to look for


def test_on_the_cliff_the_clipped_partner_takes_the_same_direction_and_a_step_of_one_rate() -> None:
    plain = Run("sgd", {"learning_rate": 0.2}, partners=("clipping",))
    own, clipped = run(Scenario("recurrent", (2.0, 0.0), (plain,), steps=200))
    longer = int(np.argmax(own.grad_norm > 1.0))
    np.testing.assert_array_equal(own.position[: longer + 1], clipped.position[: longer + 1])  # as long as none is
    assert own.grad_norm[longer] > 40.0
    step, cut = steps_of(own)[longer], steps_of(clipped)[longer]
    np.testing.assert_allclose(cut / np.hypot(*cut), step / np.hypot(*step), rtol=1e-12)
    assert np.hypot(*cut) == pytest.approx(0.2, rel=1e-12)
    assert np.hypot(*steps_of(clipped).T).max() <= 0.2 * (1.0 + 1e-12)


@pytest.mark.parametrize("rho", [0.5, 0.9, 0.99])
def test_the_heavy_ball_moves_one_over_one_minus_rho_times_as_far(rho: float) -> None:
    ball, average = both("momentum", "averaging", learning_rate=0.1, momentum=rho)
    np.testing.assert_allclose(ball, average / (1 - rho), rtol=1e-10)
    np.testing.assert_allclose(average[-1], -0.1 * np.array(SLOPE) * (1 - rho**400), rtol=1e-10)


@pytest.mark.parametrize("key", ["rosenbrock", "himmelblau", "sphere"])
def test_each_dot_of_pytorchs_path_is_where_the_other_path_takes_its_gradient(key: str) -> None:
    choice = dataclasses.replace(Run.suggested("nesterov", OBJECTIVES[key]), partners=("iterate",))
    own, pytorch = run(Scenario.suggested(key, steps=60, runs=(choice,)))
    assert pytorch.hyperparameters["at_iterate"] == 1.0
    ahead = own.position + own.hyperparameters["momentum"] * own.state["trace"]
    np.testing.assert_allclose(pytorch.position, ahead, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(pytorch.noisy_gradient, own.noisy_gradient, rtol=1e-7, atol=1e-7)
    assert np.abs(own.position - pytorch.position).max() > 0.01  # one method, two dots


def test_uncorrected_adams_steps_swell_to_6_57_rates_at_step_12() -> None:
    own, uncorrected = both("adam", "bias_correction", learning_rate=0.1, eps=1e-16)
    np.testing.assert_allclose(own, -0.1, rtol=1e-9)  # corrected: one rate on each axis, every step
    long = -uncorrected / 0.1
    n = np.arange(1, 401)
    np.testing.assert_allclose(long, np.tile(((1 - 0.9**n) / np.sqrt(1 - 0.999**n))[:, None], 2), rtol=1e-9)
    assert long[0] == pytest.approx(3.16, abs=0.005)
    assert long.argmax(axis=0).tolist() == [11, 11]  # the twelfth
    assert long.max() == pytest.approx(6.57, abs=0.005)


def test_uncorrected_amsgrads_first_steps_are_long() -> None:
    own, uncorrected = both("amsgrad", "bias_correction", learning_rate=0.1, eps=1e-16)
    np.testing.assert_allclose(own[0], -0.1, rtol=1e-9)
    assert np.abs(uncorrected[:20]).min() > 0.3
    assert np.abs(uncorrected).max() == pytest.approx(0.657, abs=5e-4)


@pytest.mark.parametrize("name", ["adagrad", "rmsprop"])
@pytest.mark.parametrize("root", [0.01, 0.1, 0.4, 0.6, 2.0, 50.0])
@pytest.mark.parametrize("eps", [1e-8, 1e-3, 0.1, 0.5, 1.0])
def test_which_epsilon_slows_more_depends_on_the_slope(name: str, root: float, eps: float) -> None:
    """√(c + ε) > √c + ε exactly where √c < (1 − ε) / 2: the one inside is the slower on gentle slopes only."""
    slope = root if name == "adagrad" else root / np.sqrt(0.1)  # so that √cache is ``root`` after the first gradient
    start = (slope / 2, slope / 2)  # on x² + y²
    outside, inside = (
        abs(steps_of(simulate("sphere", name, start=start, steps=1, learning_rate=1.0, eps=eps, eps_in_sqrt=on))[0, 0])
        for on in (0.0, 1.0)
    )
    assert outside != inside
    assert (inside < outside) == (root < (1 - eps) / 2)


def test_with_epsilon_far_below_the_slopes_both_conventions_lie_on_each_other() -> None:
    for name in ("adagrad", "rmsprop"):
        own, inside = both(name, "eps", learning_rate=0.1, eps=1e-12)
        np.testing.assert_allclose(own, inside, rtol=1e-8)


def test_adagrads_first_step_is_one_rate_and_the_slides_is_the_slope_over_its_square() -> None:
    own, slide = both("adagrad", "slide", learning_rate=0.1)
    np.testing.assert_allclose(own[0], -0.1, rtol=1e-6)
    np.testing.assert_allclose(slide[0], -0.1 / np.array(SLOPE), rtol=1e-6)
    assert abs(slide[0, 0]) < abs(own[0, 0]) < abs(slide[0, 1])  # tiny where it is steep, a leap where it is gentle


def test_published_adagrad_fades_like_one_over_root_t_and_the_slides_like_one_over_t() -> None:
    slide, published = both("adagrad_slide", "published", steps=1000, learning_rate=0.1)
    t = np.arange(1, 1001)[:, None]
    np.testing.assert_allclose(published, np.tile(-0.1 / np.sqrt(t), 2), rtol=1e-6)
    np.testing.assert_allclose(slide, -0.1 / (t * np.array(SLOPE)), rtol=1e-6)


def test_published_rmsprop_is_one_rate_long_and_the_slides_depends_on_the_slope_the_wrong_way_round() -> None:
    slide, published = both("rmsprop_slide", "published", learning_rate=0.1, eps=1e-16)
    np.testing.assert_allclose(published[-1], -0.1, rtol=1e-6)
    np.testing.assert_allclose(slide[-1], -0.1 / np.array(SLOPE), rtol=1e-6)
    n = np.arange(1, 401)[:, None]
    np.testing.assert_allclose(slide, -0.1 / (np.array(SLOPE) * (1 - 0.9**n)), rtol=1e-6)  # ten times as far at first


def test_the_slides_adam_steps_follow_one_over_the_slope() -> None:
    slide, published = both("adam_slide", "published", learning_rate=0.1, eps=1e-16)
    np.testing.assert_allclose(published[0], -0.1, rtol=1e-6)
    n = np.arange(1, 401)[:, None]
    np.testing.assert_allclose(slide, -0.1 * (1 - 0.9**n) / ((1 - 0.999**n) * np.array(SLOPE)), rtol=1e-6)
    again, back = both("adam", "slide", learning_rate=0.1, eps=1e-16)
    np.testing.assert_array_equal(again, published)
    np.testing.assert_array_equal(back, slide)


@pytest.mark.parametrize("decay", [0.1, 0.5, 1.0])
def test_decoupled_decay_bends_the_path_and_the_cache_divides_l2_away(decay: float) -> None:
    """On an even slope far from the origin; without decay each step is one rate."""
    start, rate = (10.0, 10.0), 0.01
    plain, decoupled, coupled = (
        simulate(PLANE, "adamw", start=start, steps=200, learning_rate=rate, weight_decay=w, decoupled=d).position[-1]
        for w, d in ((0.0, 1.0), (decay, 1.0), (decay, 0.0))
    )
    np.testing.assert_allclose(plain, 10.0 - 200 * rate, rtol=1e-6)
    np.testing.assert_allclose(coupled, plain, atol=0.1)
    t = np.arange(200)
    expected = 10.0 * (1 - rate * decay) ** 200 - rate * ((1 - rate * decay) ** t).sum()
    np.testing.assert_allclose(decoupled, expected, rtol=1e-6)
    assert (decoupled < coupled - 1.0).all()
