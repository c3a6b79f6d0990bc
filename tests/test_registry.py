"""The tables, the parameters, and the one way to fill in what was not given."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from optim_viz.errors import InputError, UnknownNameError
from optim_viz.objectives import OBJECTIVES
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.registry import Parameter, Reference, Registry, finite, resolve

TABLES = {"objective": OBJECTIVES, "optimizer": OPTIMIZERS}
PARAMETERS = {
    **{f"{o.name}.{p.name}": p for o in OBJECTIVES.values() for p in o.parameters},
    **{f"{o.name}.{p.name}": p for o in OPTIMIZERS.values() for p in o.hyperparameters},
}

every_table = pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
every_parameter = pytest.mark.parametrize("parameter", PARAMETERS.values(), ids=PARAMETERS.keys())

# --------------------------------------------------------------------------------------------------------- the tables


@every_table
def test_a_table_is_a_read_only_mapping(table: Registry[Any]) -> None:
    assert isinstance(table, Mapping)
    first = next(iter(table))
    for forbidden in ("__setitem__", "__delitem__", "pop", "update", "clear", "setdefault"):
        assert not hasattr(table, forbidden)
    with pytest.raises(TypeError):
        table["mine"] = table[first]  # type: ignore[index]
    with pytest.raises(TypeError):
        del table[first]  # type: ignore[attr-defined]


@every_table
def test_a_table_keeps_its_order_and_its_entries_know_their_key(table: Registry[Any]) -> None:
    assert len(table) == len(list(table)) == len(set(table))
    assert [entry.name for entry in table.values()] == list(table)
    assert repr(table) == f"<{len(table)} {table.kind} entries: {', '.join(table)}>"


@pytest.mark.parametrize("key", ["", "Sphere", "sphere ", None, 3, ("sphere",), ["sphere"], {}], ids=repr)
def test_what_is_no_key_is_not_in_the_table(key: Any) -> None:
    assert key not in OBJECTIVES
    with pytest.raises(UnknownNameError):
        OBJECTIVES[key]
    assert "sphere" in OBJECTIVES


def test_an_unknown_key_is_told_up_to_three_neighbours_without_quotes_around_the_message() -> None:
    with pytest.raises(UnknownNameError) as caught:
        OPTIMIZERS["adagard"]
    message = str(caught.value)
    assert message.startswith("There is no optimizer named “adagard”; did you mean adagrad or ")
    assert message.count(" or ") == 2
    assert isinstance(caught.value, InputError)
    assert isinstance(caught.value, KeyError)
    assert OPTIMIZERS.get("adagard") is None


def test_a_key_without_neighbours_is_told_everything() -> None:
    with pytest.raises(UnknownNameError, match=f"known: {', '.join(OPTIMIZERS)}"):
        OPTIMIZERS["zzzzzz"]


def test_declaring_twice_fails() -> None:
    table: Registry[int] = Registry("number")
    table.declare("one", 1)
    with pytest.raises(ValueError, match="number 'one' is declared twice"):
        table.declare("one", 2)
    assert dict(table) == {"one": 1}


def test_a_reference_reads_like_one() -> None:
    assert str(Reference("Polyak, B. T.", 1964, "Some methods")) == "Polyak, B. T. (1964). Some methods."
    assert str(Reference("Machine Learning Course", None, "Lecture 10")) == "Machine Learning Course. Lecture 10."
    assert str(Reference("Somebody, A.", None, "Notes")) == "Somebody, A. Notes."


OFFERED = [
    *("sgd", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "adamw", "amsgrad", "nadam", "adamax"),
    *("radam", "adabelief", "yogi", "lion", "sign_sgd", "rprop", "newton"),
    *("adagrad_slide", "rmsprop_slide", "adam_slide"),
]


def test_the_optimizers_keep_their_order() -> None:
    """Colours, dashes and the engine's branches are dealt out in it: a new method comes last, or others change."""
    assert list(OPTIMIZERS)[: len(OFFERED)] == OFFERED


# ----------------------------------------------------------------------------------------------------- the parameters


@pytest.mark.parametrize(
    ("arguments", "describe"),
    [
        (("two words", "a", 1.0, 0.0, 2.0), "no identifier"),
        (("1st", "a", 1.0, 0.0, 2.0), "no identifier"),
        (("a", "a", 3.0, 0.0, 2.0), r"default 3.0 lies outside \[0.0, 2.0\]"),
        (("a", "a", -1.0, 0.0, 2.0), "default -1.0 lies outside"),
        (("a", "a", math.nan, 0.0, 2.0), "default nan lies outside"),
        (("a", "a", 1.0, 2.0, 0.0), "lies outside"),
        (("a", "a", 1.0, 0.0, 2.0, "log"), "log scale needs low > 0"),
        (("a", "a", 0.5, 0.0, 1.0, "complement"), r"complement scale lives in \[0, 1\)"),
        (("a", "a", 0.5, -0.5, 0.9, "complement"), r"complement scale lives in \[0, 1\)"),
        (("a", "a", 0.0, 0.0, 2.0, "switch"), "a switch runs from 0 to 1"),
    ],
    ids=["space", "digit", "above", "below", "nan", "upside down", "log 0", "complement 1", "complement < 0", "switch"],
)
def test_a_wrong_declaration_fails_with_the_reason(arguments: tuple[Any, ...], describe: str) -> None:
    with pytest.raises(ValueError, match=describe):
        Parameter(*arguments)


@every_parameter
def test_a_parameter_accepts_its_range_and_nothing_else(parameter: Parameter) -> None:
    for value in (parameter.low, parameter.default, parameter.high):
        assert parameter.accepts(value)
    for value in (math.nan, math.inf, -math.inf, math.nextafter(parameter.high, math.inf), parameter.low - 1e-9):
        assert not parameter.accepts(value)
    assert parameter.accepts(0.5) == (parameter.scale != "switch" and parameter.low <= 0.5 <= parameter.high)


def test_whole_numbers_have_no_halves() -> None:
    whole = Parameter("a", "a", 5.0, 1.0, 9.0, whole=True)
    assert [whole.accepts(value) for value in (1.0, 5, 5.5, 9.0, 10)] == [True, True, False, True, False]


@every_parameter
def test_every_parameter_has_a_symbol_and_says_what_it_is(parameter: Parameter) -> None:
    assert parameter.symbol
    assert parameter.symbol.count("{") == parameter.symbol.count("}")
    if parameter.scale == "switch":
        assert parameter.default in (0.0, 1.0)
        assert parameter.help.startswith(("Off: ", "On: "))
        assert "Off: " in parameter.help
        assert "On: " in parameter.help


# ------------------------------------------------------------------------------------------------ filling in, checking

AB = (Parameter("alpha", "a", 1.0, 0.0, 2.0), Parameter("beta", "b", 5.0, 0.0, 9.0))


def test_resolving_fills_in_in_the_order_of_declaration() -> None:
    assert list(resolve(AB, {"beta": 2}, "It").items()) == [("alpha", 1.0), ("beta", 2.0)]
    assert resolve(AB, {"alpha": 77.0}, "It")["alpha"] == 77.0  # from Python, beyond the slider
    assert resolve((), {}, "It") == {}


def test_resolving_refuses_unknown_names_and_unusable_values() -> None:
    with pytest.raises(InputError, match="It has no parameter “alhpa”; did you mean alpha"):
        resolve(AB, {"alhpa": 1.0}, "It")
    with pytest.raises(InputError, match="it has alpha, beta"):
        resolve(AB, {"zzzzz": 1.0}, "It")
    with pytest.raises(InputError, match="it has none"):
        resolve((), {"alpha": 1.0}, "It")
    with pytest.raises(InputError, match="It's beta must be finite, got nan"):
        resolve(AB, {"beta": math.nan}, "It")


@pytest.mark.parametrize(
    "value", [1, 1.0, True, np.float64(1), np.float32(1), np.int8(1), np.bool_(True), np.array(1.0)], ids=repr
)
def test_finite_takes_every_kind_of_number(value: Any) -> None:
    number = finite(value, "It")
    assert number == 1.0
    assert type(number) is float


@pytest.mark.parametrize(
    ("value", "describe"),
    [
        ("1", "one number, got “1”"),
        ("1_0", "one number"),
        ("nan", "one number"),
        (b"1", "one number"),
        (np.str_("1"), "one number"),
        (None, "one number, got “None”"),
        ([1.0], "one number"),
        ((), "one number"),
        (np.array([1.0, 2.0]), "one number"),
        (1 + 0j, "one number"),
        (np.complex128(1), "one number"),
        (object(), "one number"),
        ("x" * 10_000, "one number"),
        (math.nan, "finite, got nan"),
        (-math.inf, "finite, got -inf"),
        (np.float64("nan"), "finite"),
        (10**400, "finite"),
        (-(10**5000), "finite"),
    ],
    ids=[
        *("text", "underscore", "text nan", "bytes", "numpy text", "none", "list", "empty", "array", "complex"),
        *("numpy complex", "object", "long text", "nan", "-inf", "numpy nan", "big integer", "endless integer"),
    ],
)
def test_finite_refuses_everything_else_in_a_short_sentence(value: Any, describe: str) -> None:
    with pytest.raises(InputError) as caught:
        finite(value, "It")
    assert describe in str(caught.value)
    assert str(caught.value).startswith("It must be ")
    assert len(str(caught.value)) < 120


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_finite_changes_no_number(number: float) -> None:
    assert finite(number, "It") == number
