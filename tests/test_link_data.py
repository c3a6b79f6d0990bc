"""The data of a link: every part that was not understood is named, and the rest stands."""

from __future__ import annotations

import numpy as np
import pytest
from link_cases import SAFE

from optim_viz import OBJECTIVES, OPTIMIZERS, Scenario, Table, from_query, scene_b_from_query, to_query
from optim_viz.link.data_field import spell_table
from optim_viz.scene.scenario import suggested_rate

REGRESSION = "f=linear_regression"


def test_of_a_table_what_is_not_usual_is_spelled() -> None:
    assert to_query(Scenario.suggested("linear_regression", runs=())) == "v=3&f=linear_regression&run=&end=1"
    other = Scenario.suggested("linear_regression", table=Table("line", noise=0.25), runs=())
    assert to_query(other) == (
        f"v=3&f=linear_regression&data=line,noise:0.25&start={other.start[0]},{other.start[1]}&run=&end=1"
    )
    assert from_query(to_query(other)) == (other, ())
    assert (
        "&data=line,features:x,target:y,transform:standardize,held_out:0,split_seed:0,seed:0,noise:0.25,outliers:4&"
        in to_query(other, whole=True)
    )


def test_classes_belong_to_the_target_that_is_named() -> None:
    """The usual target of the Gaussians has classes, x₁ has none, and the penguins' species have their own."""
    for table in (Table("two_gaussians", "x2", "x1"), Table(target="species", classes=("adelie", "gentoo"))):
        scenario = Scenario.suggested("linear_regression", table=table)
        assert from_query(to_query(scenario)) == (scenario, ())
        assert from_query(to_query(scenario, whole=True)) == (scenario, ())


def test_a_link_with_data_alone_has_the_start_and_the_rates_that_suit_them() -> None:
    scenario, notices = from_query(f"v=3&{REGRESSION}&data=penguins,transform:raw&end=1")
    surface = OBJECTIVES["linear_regression"].bind(table=Table(transform="raw"))
    assert not notices
    assert scenario == Scenario.suggested("linear_regression", table=Table(transform="raw"))
    assert scenario.start == surface.start
    assert [run.rate for run in scenario.runs] == [
        suggested_rate(surface, OPTIMIZERS[r.optimizer]) for r in scenario.runs
    ]


def test_two_scenes_have_a_table_each() -> None:
    raw, line = (
        Scenario.suggested("linear_regression", table=table) for table in (Table(transform="raw"), Table("line"))
    )
    query = to_query(raw, scene_b=line)
    assert from_query(query) == (raw, ())
    assert scene_b_from_query(query) == (line, ())


def test_parts_come_in_any_order_and_case() -> None:
    parts = ["held_out:0.25", "target:BODY_MASS_G", "split_seed:3", "features:bill_depth_mm", "transform:Raw"]
    scenario, notices = from_query(f"{REGRESSION}&data=penguins,{','.join(parts)}")
    assert not notices
    assert scenario.table == Table("penguins", "bill_depth_mm", "body_mass_g", "raw", 0.25, 3)


WRONG = {
    "penguin,held_out:0.5": ("no data set named “penguin”", Table()),
    "": ("no data set named “”", Table()),
    "penguins,features:bill": ("Penguins has no column “bill”", Table()),
    "penguins,features:body_mass_g,held_out:0.5": ("feature and target at once", Table(held_out=0.5)),
    "penguins,features:body_mass_g~body_mass_g": ("is named twice", Table()),
    "penguins,features:": ("“” is no name", Table()),
    "penguins,transform:pca": ("no transformation named “pca”", Table()),
    "penguins,held_out:1": ("must be below 1", Table()),
    "penguins,held_out:x": ("“x” is not a number", Table()),
    "penguins,split_seed:0.5": ("must be a whole number, got 0.5", Table()),
    "penguins,colour:3": ("The data have no setting “colour”", Table()),
    "penguins,noise:0.5": ("The data have no setting “noise”", Table()),
    "penguins,held_out:0.5,held_out:0.25": ("“held_out” of the data twice; the first one counts", Table(held_out=0.5)),
    "line,noise:99": ("must lie between 0 and 3, got 99", Table("line")),
    "line,outliers:0.5": ("must be a whole number, got 0.5", Table("line")),
    "penguins,target:species": ("two classes, not of adelie, chinstrap, gentoo", Table()),
    "penguins,target:species,classes:adelie": ("at least two classes", Table()),
    "arrays": ("no link carries", Table()),
}


@pytest.mark.parametrize(("text", "expected"), WRONG.items(), ids=[text or "empty" for text in WRONG])
def test_each_wrong_part_is_named_and_the_rest_stands(text: str, expected: tuple[str, Table]) -> None:
    sentence, table = expected
    scenario, notices = from_query(f"{REGRESSION}&data={text}")
    assert len(notices) == 1
    assert sentence in notices[0]
    assert SAFE.fullmatch(notices[0])
    assert scenario.table == table


COLUMNS = "features:bill_depth_mm,target:flipper_length_mm"


@pytest.mark.parametrize("parts", [f"{COLUMNS},transform:pca", f"transform:pca,{COLUMNS}"])
def test_a_wrong_transformation_leaves_the_columns(parts: str) -> None:
    scenario, notices = from_query(f"{REGRESSION}&data=penguins,{parts}")
    assert scenario.table == Table("penguins", "bill_depth_mm", "flipper_length_mm")
    assert len(notices) == 1
    assert "The link's transformation of the data was not understood" in notices[0]
    assert "no transformation named “pca”" in notices[0]


@pytest.mark.parametrize("parts", ["features:bill,transform:raw", "transform:raw,target:height"])
def test_a_wrong_column_leaves_the_transformation(parts: str) -> None:
    scenario, notices = from_query(f"{REGRESSION}&data=penguins,{parts}")
    assert scenario.table == Table("penguins", transform="raw")
    assert len(notices) == 1
    assert "The link's choice of columns of the data was not understood" in notices[0]


def test_a_transformation_that_these_columns_cannot_have_leaves_them() -> None:
    scenario, notices = from_query(f"{REGRESSION}&data=penguins,features:bill_depth_mm,transform:group_average")
    assert scenario.table == Table("penguins", "bill_depth_mm")
    assert len(notices) == 1
    assert "there must be two" in notices[0]


def test_a_test_function_has_no_data() -> None:
    scenario, notices = from_query("f=beale&data=penguins")
    assert notices == ("Beale is no function of data; the link's were left out.",)
    assert scenario == Scenario.suggested("beale")


def test_arrays_of_python_are_no_part_of_a_link() -> None:
    table = Table(X=np.array([[1.0, 2.0], [0.5, -1.0], [2.0, 0.0]]), y=[1.0, 0.0, 2.0])
    query = to_query(Scenario.suggested("linear_regression", table=table))
    assert spell_table(table) == "arrays"
    scenario, (notice,) = from_query(query)
    assert "arrays in Python, which no link carries" in notice
    assert scenario.table == Table()
