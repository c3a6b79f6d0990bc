"""The data in the panel: what is chosen there is the scene's table, and the picture is of it."""

from __future__ import annotations

import numpy as np
import pytest
from page_cases import _at_home, _no_clock, notice, opened, picture, scenario, sound, visit  # noqa: F401  # a fixture for every test of this module
from sent import numbers, turn
from streamlit.testing.v1 import AppTest

from optim_viz import DATASETS, OBJECTIVES, TRANSFORMATIONS, Table
from optim_viz.data.table import HELD_OUT


def regression(**query: str) -> AppTest:
    return opened(visit(f="linear_regression", run="sgd", steps="50", **query), "data-box")


def chosen(app: AppTest, key: str, value: str) -> AppTest:
    app.selectbox(key=key).set_value(value)
    return opened(sound(app.run()), "data-box")


def drawn_numbers(app: AppTest) -> list[float]:
    """What the browser draws the surface of."""
    numbers: list[float] = picture(app)["surface"]["coefficients"]
    return numbers


def test_the_paragraph_below_the_headline_begins_with_the_data() -> None:
    app = sound(visit(f="linear_regression", run="sgd", steps="50", data="penguins,held_out:0.1"))
    words = next(html.value for html in app.main.get("html") if "ov-headline" in html.value)
    said = "Body mass from bill length and flipper length; 34 rows held out by seed 0. "
    assert f'<p class="ov-teaches">{said}' in words
    assert "Body mass" not in words.partition("</h1>")[0]


def test_a_test_function_has_no_data() -> None:
    app = sound(visit(f="beale", run="sgd", steps="50"))
    assert not any(box.key == "data-set" for box in app.selectbox)


@pytest.mark.parametrize("name", DATASETS)
def test_every_data_set_is_a_surface(name: str) -> None:
    app = chosen(regression(), "data-set", name)
    table = scenario(app).table
    assert table == Table(name)
    X, y = table.X, table.y
    expected = [*(X.T @ X / len(y))[[0, 0, 1], [0, 1, 1]], *(X.T @ y / len(y)), 0.5 * np.mean(y * y)]
    np.testing.assert_allclose(drawn_numbers(app), expected, rtol=1e-9, atol=1e-12)
    assert scenario(app).start == OBJECTIVES["linear_regression"].bind(table=table).start
    assert table.entry.label.lower() in picture(app)["surface"]["label"].lower()


@pytest.mark.parametrize("name", TRANSFORMATIONS)
def test_every_transformation_is_a_surface(name: str) -> None:
    app = chosen(regression(), "data-transform", name)
    assert scenario(app).table == Table(transform=name)
    shown = numbers(app)
    assert any(TRANSFORMATIONS[name].formula in caption.value for caption in app.caption)
    assert any(
        TRANSFORMATIONS[name].doubles == (", each twice." in c.value) and "342 rows" in c.value for c in app.caption
    )
    assert {f"data-{p.name}" for p in TRANSFORMATIONS[name].parameters} <= shown.keys()
    if name != "standardize":  # which it begins with
        app.button(key="undo").click()
        assert scenario(sound(app.run())).table == Table()


def test_columns_change_places() -> None:
    app = chosen(regression(), "data-x", "flipper_length_mm")  # which y had
    assert scenario(app).table == Table(features=("flipper_length_mm", "bill_length_mm"))
    app = chosen(app, "data-y", "intercept")
    assert scenario(app).table == Table(features="flipper_length_mm")
    app = chosen(app, "data-target", "flipper_length_mm")  # which x had
    assert scenario(app).table == Table(features="body_mass_g", target="flipper_length_mm")
    app = chosen(app, "data-y", "flipper_length_mm")  # which was to be predicted
    table = scenario(app).table
    assert table is not None
    assert table.features == ("body_mass_g", "flipper_length_mm")
    assert table.target not in table.features


def test_every_pair_of_classes_is_one_press_away() -> None:
    app = chosen(regression(), "data-target", "species")
    assert scenario(app).table == Table(target="species", classes=("adelie", "chinstrap"))
    for pressed, pair in (
        (["adelie", "chinstrap", "gentoo"], ("chinstrap", "gentoo")),
        (["gentoo"], ("adelie", "gentoo")),
        (["adelie"], ("adelie", "chinstrap")),
    ):
        app.button_group(key="data-classes").set_value(pressed)
        app = opened(sound(app.run()), "data-box")
        assert scenario(app).table == Table(target="species", classes=pair)
        assert list(app.button_group(key="data-classes").value) == list(pair)
        assert not notice(app)


def test_only_what_can_be_is_offered() -> None:
    app = opened(visit(f="two_layer_linear", run="sgd", steps="50"), "data-box")
    assert not {"scale_ratio", "group_average"} & set(app.selectbox(key="data-transform").options)
    assert not any(box.key == "data-y" for box in app.selectbox)
    assert [box.label for box in app.selectbox if box.key == "data-x"] == ["Feature"]
    for name in DATASETS:
        app = chosen(app, "data-set", name)
        table = scenario(app).table
        assert table is not None
        assert (table.dataset, len(table.features)) == (name, 1)
    app = opened(visit(f="logistic_regression", run="sgd", steps="50"), "data-box")
    with_classes = [entry.label for entry in DATASETS.values() if any(column.is_class for column in entry.columns)]
    assert app.selectbox(key="data-set").options == with_classes
    assert "Two moons" in with_classes
    assert "Line with noise" not in with_classes
    assert app.selectbox(key="data-target").options == ["species"]


def test_rows_held_out_have_a_seed_and_are_counted() -> None:
    app = regression()
    assert "data-split_seed" not in numbers(app)
    app = opened(sound(turn(app, "data-held_out", 0.25)), "data-box")
    assert scenario(app).table == Table(held_out=0.25)
    app = opened(sound(turn(app, "data-split_seed", 3)), "data-box")
    assert scenario(app).table == Table(held_out=0.25, split_seed=3)
    assert any("257 rows fitted, 85 held out" in caption.value for caption in app.caption)


@pytest.mark.parametrize(
    ("key", "value"), [("held_out", 1.5), ("held_out", -0.1), ("held_out", "x"), ("held_out", None)]
)
def test_a_number_that_is_refused_says_its_range(key: str, value: object) -> None:
    app = sound(turn(regression(), f"data-{key}", value))
    assert scenario(app).table == Table()
    assert notice(app)
    assert HELD_OUT.high < 1.0


def test_who_may_not_change_the_surface_may_not_change_its_data() -> None:
    app = regression(touch="rates")
    assert app.selectbox(key="data-set").disabled
    assert app.selectbox(key="data-transform").disabled
    assert numbers(app)["data-held_out"]["fixed"]


def test_a_link_with_wrong_data_says_so_and_shows_the_rest() -> None:
    app = regression(data="penguins,features:bill,held_out:0.5")
    assert "no column “bill”" in notice(app)
    assert scenario(app).table == Table(held_out=0.5)


def test_another_surface_and_back() -> None:
    app = chosen(regression(), "data-transform", "raw")
    app.selectbox(key="surface").set_value("beale")
    app = sound(app.run())
    assert scenario(app).table is None
    app.selectbox(key="surface").set_value("two_layer_linear")
    assert scenario(sound(app.run())).table == OBJECTIVES["two_layer_linear"].table
