"""The entries themselves: names, defaults, shapes of state, purity, no compilation, refused declarations."""

from __future__ import annotations

import inspect
import math
from collections import Counter
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from optimizer_oracles import IN_OPTAX, START, SURFACES, constant, draws, every_optimizer, float64, our_path, our_steps  # noqa: F401  # a fixture for every test of this module

import optim_viz as ov
from optim_viz.errors import InputError
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.optimizers.base import optimizer
from optim_viz.registry import Parameter, Reference
from optim_viz.web.two_parameter_map import hyperparameter_values

# ---------------------------------------------------------------------------------------------------------- structure


def test_declarations_are_complete() -> None:
    for key, entry in OPTIMIZERS.items():
        assert entry.name == key
        assert entry.summary.endswith(".")
        assert "x" in entry.update_rule
        assert entry.update_rule.count("{") == entry.update_rule.count("}")
        assert entry.reference.title in str(entry.reference)
        for p in entry.hyperparameters:
            assert all(map(p.accepts, (p.low, p.default, p.high)))
            assert all((p.symbol, p.help))
    labels = [entry.label for entry in OPTIMIZERS.values()]
    assert len(set(labels)) == len(labels)


# Names that optax lacks: switches between its convention and another, and what it sets in a deeper layer.
OWN_NAMES = {
    "momentum": {"ema"},
    "nesterov": {"at_iterate"},
    "adagrad": {"eps_in_sqrt"},
    "adam": {"bias_correction"},
    "adamw": {"decoupled"},
    "amsgrad": {"bias_correction"},  # optax: bias_correction_mu and bias_correction_nu
    "yogi": {"initial_accumulator_value"},  # in optax.scale_by_yogi
    "clipped_sgd": {"max_norm"},  # in optax.clip_by_global_norm
}
# Defaults that differ from optax's, here and there; each is a convention that a card states, or plainly a choice.
OTHER_DEFAULTS = {
    "adagrad": {"initial_accumulator_value": (0.0, 0.1), "eps": (1e-8, 1e-7)},
    "adadelta": {"learning_rate": (1.0, None)},
    "rmsprop": {"eps_in_sqrt": (0.0, True)},
    "adamw": {"weight_decay": (0.01, 1e-4)},
    "lion": {"weight_decay": (0.0, 1e-3)},
    "momentum": {"momentum": (0.9, None)},
    "nesterov": {"momentum": (0.9, None)},
}


@pytest.mark.parametrize("key", IN_OPTAX)
def test_names_and_defaults_are_optaxs(key: str) -> None:
    named = "sgd" if key in ("momentum", "nesterov", "clipped_sgd") else key
    theirs = inspect.signature(getattr(optax, named)).parameters
    ours = {p.name: p.default for p in OPTIMIZERS[key].hyperparameters}
    assert set(ours) - set(theirs) == OWN_NAMES.get(key, set())
    required = inspect.Parameter.empty
    differ = {
        n: (v, theirs[n].default) for n, v in ours.items() if n in theirs and theirs[n].default not in (v, required)
    }
    assert differ == OTHER_DEFAULTS.get(key, {})


def test_optaxs_yogi_starts_both_moments_at_1e_6() -> None:
    state = optax.yogi(0.1).init(jnp.zeros(2))[0]
    np.testing.assert_array_equal([state.mu, state.nu], np.full((2, 2), 1e-6))


def leaves(state: Any) -> dict[str, tuple[tuple[int, ...], np.dtype[Any]]]:
    return {name: (leaf.shape, leaf.dtype) for name, leaf in state._asdict().items()}


def curvature(entry: Any, along_x_and_y: Any) -> dict[str, Any]:
    """What else ``update`` is given: the Hessian of ½ Σ cᵢxᵢ², where the rule uses it."""
    return {"hessian": jnp.diag(along_x_and_y)} if entry.uses_hessian else {}


@every_optimizer
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_state_keeps_its_shape_and_type(key: str, dtype: type) -> None:
    """Also under JAX's strict promotion: no rule mixes types or ranks silently. Traced, not run: shapes and types are
    all that is looked at."""
    entry = OPTIMIZERS[key]

    def two_steps(params: jax.Array, gradient: jax.Array) -> None:
        rule = entry()
        state = rule.init(params)
        assert isinstance(state, tuple)
        before = leaves(state)  # by name: a NamedTuple
        assert {name: shape for name, (shape, _) in before.items()} == entry.state_shapes()
        for name, (shape, kind) in before.items():
            assert (shape, kind) in [((2,), dtype), ((), jnp.int32)], name
        for _ in range(2):
            at = params if rule.evaluate_at is None else rule.evaluate_at(params, state)
            assert (at.shape, at.dtype) == ((2,), dtype)
            moves, state = rule.update(gradient, state, params, **curvature(entry, params))
            assert (moves.shape, moves.dtype) == ((2,), dtype)
            assert leaves(state) == before

    with jax.enable_x64(dtype is np.float64), jax.numpy_dtype_promotion("strict"), jax.numpy_rank_promotion("raise"):
        jax.eval_shape(two_steps, np.zeros(2, dtype), np.zeros(2, dtype))


@every_optimizer
@pytest.mark.parametrize("size", [0.0, 1e-12, 1e8])
def test_steps_are_finite(key: str, size: float) -> None:
    """Wherever a formula would divide 0 by 0 some ε is in the way, so that a zero gradient gives a zero step."""
    steps = our_steps(key, constant([size, -size], 50))
    assert np.isfinite(steps).all()
    if size == 0 and key != "adamw":  # its decay pulls on flat ground, too
        np.testing.assert_array_equal(steps, 0.0)


@every_optimizer
def test_update_is_pure(key: str) -> None:
    entry = OPTIMIZERS[key]
    rule, params = entry(), jnp.array([2.0, -1.0])
    gradients = [np.array([0.5, -3.0]), np.array([-0.25, 1.0])]
    _, state = rule.update(gradients[0], rule.init(params), params, **curvature(entry, params))
    arguments = [gradients[1], jax.tree.map(np.array, state), np.array(params)]
    copies = jax.tree.map(np.copy, arguments)
    first = rule.update(*arguments, **curvature(entry, params))
    entry(learning_rate=7.0).update(*arguments, **curvature(entry, params))  # another instance shares nothing
    again = rule.update(*arguments, **curvature(entry, params))
    jax.tree.map(np.testing.assert_array_equal, first, again)
    jax.tree.map(np.testing.assert_array_equal, arguments, copies)


@every_optimizer
def test_no_number_compiles_anything(key: str, compilations: Counter[str]) -> None:
    """Every hyperparameter, switches and initial values included, is an argument of one compiled step."""

    def end(numbers: dict[str, float]) -> tuple[float, ...]:
        return tuple(our_path(key, SURFACES["bowl"], numbers, steps=2)[0][-1])

    first, *others = draws(key)
    ends = {end(first)}
    compilations.clear()
    ends |= set(map(end, others))
    assert not compilations
    assert len(ends) > 1  # and the numbers did count


# ------------------------------------------------------------------------------------------------------ wrong input


def declare(rule: str) -> None:
    optimizer(
        "wrong",
        label="Wrong",
        family="gradient",
        hyperparameters=(Parameter("learning_rate", r"\alpha", 0.1, 0.0, 1.0),),
        rule=rule,
        summary="",
        reference=Reference("Nobody", None, "Nothing"),
    )


def test_a_wrong_declaration_says_whose_it_is() -> None:
    with pytest.raises(ValueError, match=r"optimizer wrong: Line 2, column 9: there is no name learning_rat here"):
        declare("\n    # a step\n    x = x - learning_rat * g\n")
    with pytest.raises(ValueError, match=r"optimizer wrong: learning_rate is declared, but the rule does not read it"):
        declare("x = x - g")
    assert "wrong" not in OPTIMIZERS


def test_an_unknown_hyperparameter_is_a_type_error_as_of_any_function() -> None:
    with pytest.raises(TypeError, match="sgd has no hyperparameter momentum; it has learning_rate"):
        OPTIMIZERS["sgd"](momentum=0.9)


@every_optimizer
def test_an_unknown_number_is_named_with_its_neighbour(key: str) -> None:
    with pytest.raises(InputError, match=r"“learning_rat”.*did you mean learning_rate\?"):
        OPTIMIZERS[key].resolve({"learning_rat": 0.1})


@every_optimizer
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, "fast", None])
def test_a_number_must_be_finite(key: str, value: Any) -> None:
    with pytest.raises(InputError, match="learning_rate must be"):
        OPTIMIZERS[key].resolve({"learning_rate": value})


def test_an_unknown_optimizer_is_named_with_its_neighbours() -> None:
    with pytest.raises(InputError, match="adam"):
        OPTIMIZERS["adamm"]


def test_whole_numbers_are_parameters_too() -> None:
    rule = OPTIMIZERS["momentum"](learning_rate=0.1)
    moves, _ = rule.update(jnp.array([1.0, -2.0]), rule.init(jnp.array([3, 4])), jnp.array([3, 4]))
    np.testing.assert_allclose(moves, [-0.1, 0.2], rtol=1e-6)


# Bounds that belong together ---------------------------------------------------------------------------------------


def test_a_shortest_step_beyond_the_longest_is_refused_wherever_it_is_chosen() -> None:
    words = "Rprop's min_step_size must not exceed its max_step_size, but 0.5 is more than 0.25"
    for choose in (
        lambda: ov.simulate("sphere", "rprop", min_step_size=0.5, max_step_size=0.25),
        lambda: ov.Run("rprop", {"min_step_size": 0.5, "max_step_size": 0.25}),
        lambda: ov.Run("rprop", {"max_step_size": 0.25}).changed(min_step_size=0.5),
        lambda: ov.simulate("sphere", "rprop", min_step_size=[0.1, 0.5], max_step_size=0.25),
        lambda: ov.sweep("sphere", "rprop", min_step_size=[0.1, 0.5], max_step_size=[1.0, 0.25]),
    ):
        with pytest.raises(ov.InputError, match=words):
            choose()
    assert ov.simulate("sphere", "rprop", min_step_size=0.25, max_step_size=0.25, steps=3).outcome


def test_a_sweep_of_one_bound_needs_the_other_one_alone() -> None:
    """No value that the sweep does not have is asked for: min 0.5 goes with each of these."""
    swept = ov.sweep("sphere", "rprop", max_step_size=[0.5, 2.0], min_step_size=0.5, steps=5)
    assert swept.final.shape == (2,)
    run = ov.Run("rprop", {"min_step_size": 0.01})
    values = hyperparameter_values(run.entry.parameter("max_step_size"), run=run)
    assert values.min() >= 0.01
    assert values.max() == 1000.0
    assert len(values) > 50


def test_radam_says_where_pytorch_adds_its_epsilon() -> None:
    """√(1 − β₂ᵗ) / (√ν + ε) against 1 / (√(ν / (1 − β₂ᵗ)) + ε), from the first step that is adaptive, the sixth, on."""
    torch = pytest.importorskip("torch")
    (said,) = [text for text in ov.OPTIMIZERS["radam"].conventions if "PyTorch adds it before" in text]
    assert "√(1 − β₂ᵗ) / (√ν + ε)" in said
    p = torch.tensor([2.0, -1.0], dtype=torch.float64, requires_grad=True)
    method, theirs = torch.optim.RAdam([p], lr=0.1), []
    for _ in range(40):
        method.zero_grad()
        (p * p).sum().backward()
        theirs.append(p.detach().numpy().copy())
        method.step()
    ours = ov.simulate("sphere", "radam", start=(2.0, -1.0), learning_rate=0.1, steps=40, threshold=5.0).position
    apart = np.abs(np.array(theirs) - ours[:40]).max(axis=1)
    assert apart[:6].max() < 1e-15  # both plain until then
    assert 1e-12 < apart[8] < 1e-6
    # With ε = 0 they are one.
    exact = ov.simulate("sphere", "radam", start=(2.0, -1.0), learning_rate=0.1, steps=40, eps=0.0).position
    p0 = torch.tensor([2.0, -1.0], dtype=torch.float64, requires_grad=True)
    method = torch.optim.RAdam([p0], lr=0.1, eps=0.0)
    for t in range(40):
        np.testing.assert_allclose(p0.detach().numpy(), exact[t], rtol=1e-10, atol=1e-12)
        method.zero_grad()
        (p0 * p0).sum().backward()
        method.step()
