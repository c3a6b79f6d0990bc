"""A name that is not known: what was meant is asked, in whatever case, by label or by what others call it."""

from __future__ import annotations

from typing import Any

import pytest

import optim_viz as ov
from optim_viz.errors import InputError
from optim_viz.names import PARAMETER_ALIASES, meant, near, normalized
from optim_viz.registry import Registry

REGISTRIES: dict[str, Registry[Any]] = {
    "objective": ov.OBJECTIVES,
    "optimizer": ov.OPTIMIZERS,
    "schedule": ov.SCHEDULES,
}
NAMES = [
    ("optimizer", "AdamW", "adamw"),
    ("optimizer", "ADAM", "adam"),
    ("optimizer", "AMSGrad", "amsgrad"),
    ("optimizer", "SGD", "sgd"),
    ("optimizer", "RMSProp", "rmsprop"),
    ("optimizer", "RMS-prop", "rmsprop"),
    ("optimizer", "nag", "nesterov"),
    ("optimizer", "heavy ball", "momentum"),
    ("optimizer", "Sign SGD", "sign_sgd"),
    ("optimizer", "Adam (slide)", "adam_slide"),
    ("schedule", "linear", "polynomial"),
    ("schedule", "Cosine, warm restarts", "cosine_restarts"),
    ("schedule", "OneCycleLR", "one_cycle"),
    ("objective", "Himmelblau", "himmelblau"),
    ("objective", "Lévi N. 13", "levi_n13"),
    ("objective", "levy", "levi_n13"),
    ("objective", "Goldstein-Price", "goldstein_price"),
    ("objective", "banana", "rosenbrock"),
]


@pytest.mark.parametrize(("kind", "written", "key"), NAMES, ids=[f"{kind} {written}" for kind, written, _ in NAMES])
def test_what_was_meant_is_asked_and_nothing_else(kind: str, written: str, key: str) -> None:
    registry = REGISTRIES[kind]
    assert registry.find(written) == key
    with pytest.raises(ov.UnknownNameError) as error:
        registry[written]
    assert str(error.value).endswith(f"did you mean {key}?")
    assert written not in registry  # asked, and not taken for it


@pytest.mark.parametrize(
    ("optimizer", "written", "names"),
    [
        ("adam", "lr", "learning_rate"),
        ("adam", "LR", "learning_rate"),
        ("adam", "alpha", "learning_rate"),
        ("adam", "betas", "b1 or b2"),
        ("adam", "beta1", "b1"),
        ("adam", "beta_2", "b2"),
        ("adam", "epsilon", "eps"),
        ("adamw", "weightDecay", "weight_decay"),
        ("momentum", "rho", "momentum"),
        ("momentum", "momentun", "momentum"),
        ("rmsprop", "rho", "decay"),
        ("rmsprop", "alpha", "learning_rate or decay"),
        ("rprop", "etas", "eta_minus or eta_plus"),
    ],
)
def test_numbers_are_known_by_the_names_of_other_libraries(optimizer: str, written: str, names: str) -> None:
    with pytest.raises(InputError, match=rf"did you mean {names}\?$"):
        ov.simulate("sphere", optimizer, steps=1, **{written: 0.5})


def test_a_name_that_means_nothing_gets_the_whole_list() -> None:
    with pytest.raises(InputError, match=r"known: sgd, momentum, .*radam"):
        ov.OPTIMIZERS["???"]
    with pytest.raises(InputError, match=r"it has learning_rate\.$"):
        ov.Run("sgd", {"qqq": 1.0})


@pytest.mark.parametrize("kind", REGISTRIES)
def test_every_entry_is_found_by_its_key_its_label_and_its_aliases(kind: str) -> None:
    for key, entry in REGISTRIES[kind].items():
        for name in (key, key.upper(), key.replace("_", "-"), entry.label, *entry.aliases):
            assert REGISTRIES[kind].find(name) == key, name


def test_aliases_of_numbers_are_of_numbers_that_there_are() -> None:
    declared = {p.name for entry in ov.OPTIMIZERS.values() for p in entry.hyperparameters}
    assert set(PARAMETER_ALIASES) <= declared


def test_a_key_comes_before_what_others_are_called() -> None:
    known = {"momentum": ("beta",), "beta": ()}
    assert meant("Beta", known) == ("beta",)
    assert meant("", known) == ()
    assert near("betta", known) == ("beta",)
    assert near("momentom", known) == ("momentum",)
    assert normalized("Lévi N. 13") == "levin13"
