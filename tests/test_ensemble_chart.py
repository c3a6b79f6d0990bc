"""What is drawn, said and taken home of an ensemble: its own numbers, in the scene's words."""

from __future__ import annotations

import csv
import json
from typing import Any

import numpy as np
import pytest
from sent import head

from optim_viz import Fate, Run, Scenario, ensemble, ensemble_of
from optim_viz.comparison.ensembles import DID, count_outcomes, describe_ensembles, describe_outcomes, lowest_at_end
from optim_viz.export.ensemble_tables import ends_csv, quantiles_csv
from optim_viz.link.codec import from_query
from optim_viz.link.view_fields import STUDY
from optim_viz.outcomes import words
from optim_viz.scene.study import Study
from optim_viz.simulation.ensemble import EnsembleSummary
from optim_viz.style import styles_of
from optim_viz.web.ensemble_chart import OUTCOMES, pack_ensembles
from optim_viz.web.frontend import with_version

RUNS = (Run("sgd", {"learning_rate": 0.02}), Run("adam", {"learning_rate": 0.3}), Run("sgd", {"learning_rate": 0.03}))
SCENE = Scenario("himmelblau", (-1.0, 0.5), RUNS, steps=80, noise=40.0, seed=6)  # some of whose runs overflow
SEEDS = (6, 1, 30, 4, 9, 11, 2)


def summaries(scenario: Scenario = SCENE, seeds: Any = SEEDS) -> list[EnsembleSummary]:
    return [each.summary() for each in ensemble_of(scenario, seeds)]


def packed(scenario: Scenario, found: list[EnsembleSummary]) -> dict[str, Any]:
    return head(with_version(pack_ensembles(scenario, found, [5, 8, 2])))


def test_the_blob_has_each_run_s_ribbon_and_ends() -> None:
    found = summaries()
    sent = packed(SCENE, found)
    arrays = sent["values"]
    assert arrays["seeds"].tolist() == list(SEEDS)
    overflowed = 0
    for i, (run, summary, style) in enumerate(zip(sent["runs"], found, styles_of(RUNS), strict=True)):
        assert (run["name"], run["label"], run["dash"]) == (str([5, 8, 2][i]), style.label, list(style.dash))
        for row, name in enumerate(("low", "median", "high")):
            np.testing.assert_allclose(arrays[f"{name}{i}"], summary.quantiles[row], rtol=1e-6)
        np.testing.assert_array_equal(np.stack([arrays[f"x{i}"], arrays[f"y{i}"]], 1), summary.end)
        np.testing.assert_allclose(arrays[f"final{i}"], summary.final, rtol=1e-6)
        told = [sent["outcomes"][place] for place in arrays[f"outcome{i}"]]
        assert told == [outcome.variety or outcome.kind.value for outcome in summary.outcome]
        overflowed += told.count(Fate.OVERFLOWED.value)
        cov = summary.spread.covariance
        assert (run["spread"] is None) == (cov is None)
        if cov is not None:
            assert run["spread"]["ends"] == summary.spread.ends > 1
            assert run["spread"]["covariance"] == [cov[0, 0], cov[0, 1], cov[1, 1]]
    assert overflowed > 0
    assert [run["spread"] is None for run in sent["runs"]] == [False, False, True]
    assert sent["steps"] == 80


def test_heights_are_above_the_lowest_known_value() -> None:
    scene = Scenario.suggested("goldstein_price", runs=RUNS[:1], noise=1.0, steps=20)
    found = summaries(scene)
    sent = head(with_version(pack_ensembles(scene, found, [1])))
    assert sent["surface"]["floor"] == 3.0
    np.testing.assert_allclose(sent["values"]["median0"], found[0].quantiles[1] - 3.0, rtol=1e-6)


def test_a_scene_of_eight_runs_is_small() -> None:
    scene = SCENE.changed(runs=(*RUNS, *RUNS, *RUNS[:2]), steps=500)
    assert len(pack_ensembles(scene, summaries(scene, range(50)), range(8))) < 100_000


# Words -----------------------------------------------------------------------------------------------------------


def with_final(*rows: list[float]) -> list[EnsembleSummary]:
    """Summaries that differ from a real one in their losses at the end."""
    (one,) = summaries(SCENE.changed(runs=RUNS[1:2]), range(len(rows[0])))
    return [
        EnsembleSummary(one.run, one.seeds, one.quantiles, np.array(row), one.end, one.outcome, one.spread)
        for row in rows
    ]


def test_the_lowest_at_the_end_is_alone_or_nobody() -> None:
    inf = np.inf
    found = with_final([1.0, 2.0, 3.0, inf, inf], [2.0, 2.0, 1.0, inf, 7.0], [3.0, 4.0, 9.0, inf, inf])
    assert lowest_at_end(found).tolist() == [0, -1, 1, -1, 1]
    assert describe_ensembles(["A", "B", "C"], found) == (
        "At the last step B has the lowest loss in 2 of 5 seeds, A in 1, none alone in 2."
    )
    assert describe_ensembles(["A", "B"], found[:2]) == (
        "At the last step B has the lower loss in 2 of 5 seeds, A in 1, none alone in 2."
    )
    same = with_final([1.0, inf], [1.0, inf])
    assert (
        describe_ensembles(["A", "B"], same) == "At the last step no run has the lowest loss alone in any of 2 seeds."
    )


def test_one_run_alone_is_told_by_its_outcomes_and_its_spread() -> None:
    (found,) = summaries(SCENE.changed(runs=RUNS[:1]), range(20))
    told = describe_ensembles(["SGD"], [found])
    assert told.startswith(f"Of 20 seeds {describe_outcomes(found)}. At the last step f is ")
    assert sum(count for _, count in count_outcomes(found)) == 20


def test_every_outcome_can_be_said_of_one_seed_and_of_many() -> None:
    varieties = (
        words.GLOBAL_MINIMUM,
        words.LOWEST_FOUND,
        words.LOCAL_MINIMUM,
        words.STUCK_AT_A_MAXIMUM,
        words.AT_EQUAL_HEIGHT,
        words.ON_A_PLAIN,
    )
    assert set(DID) == {*varieties, words.UNDEFINED, *(fate.value for fate in Fate)}
    assert list(DID) == OUTCOMES
    (found,) = summaries(SCENE.changed(runs=RUNS[:1]), range(20))
    parts = [f"{count} {DID[word][count == 1]}" for word, count in count_outcomes(found)]
    assert len(parts) > 2
    assert describe_outcomes(found) == f"{', '.join(parts[:-1])} and {parts[-1]}"


# Taken home ------------------------------------------------------------------------------------------------------


def rows_of(file: bytes) -> tuple[list[str], list[dict[str, str]]]:
    lines = file.decode().splitlines()
    comments = [line for line in lines if line.startswith("#")]
    return comments, list(csv.DictReader(lines[len(comments) :]))


def test_tables_have_every_number_and_the_link_that_makes_them_again() -> None:
    found, study = summaries(), Study("seeds", seeds=20)
    comments, rows = rows_of(quantiles_csv(SCENE, study, found))
    query = comments[0].removeprefix("# link: ?")
    assert from_query(query) == (SCENE, ())
    assert STUDY.from_query(query) == (study, ())
    assert len(rows) == 3 * 81
    for row in rows:
        i, t = int(row["run"]), int(row["step"])
        assert row["optimizer"] == RUNS[i].optimizer
        read = [float(row[f"f_quantile_{share}"]) for share in (0.1, 0.5, 0.9)]
        assert read == found[i].quantiles[:, t].tolist()
    comments, rows = rows_of(ends_csv(SCENE, study, found))
    assert len(rows) == 3 * len(SEEDS)
    for n, row in enumerate(rows):
        i, k = divmod(n, len(SEEDS))
        assert (int(row["run"]), int(row["seed"])) == (i, SEEDS[k])
        assert row["outcome"] == (found[i].outcome[k].variety or found[i].outcome[k].kind.value)
        assert (float(row["x"]), float(row["y"])) == tuple(found[i].end[k])
        assert float(row["f"]) == found[i].final[k]


@pytest.mark.parametrize("table", [quantiles_csv, ends_csv])
def test_no_cell_is_a_formula(table: Any) -> None:
    _, rows = rows_of(table(SCENE, Study("seeds"), summaries()))
    for row in rows:
        for cell in row.values():
            assert cell[0] not in "=+@\t"
            assert not cell.startswith("-") or float(cell) < 0.0


def test_a_head_is_plain_json() -> None:
    blob = pack_ensembles(SCENE, summaries(), [1, 2, 3])
    json.loads(blob[4 : 4 + int.from_bytes(blob[:4], "little")])


# A figure --------------------------------------------------------------------------------------------------------


def test_a_figure_has_the_quantiles_above_the_lowest_value() -> None:
    found = ensemble("goldstein_price", "sgd", seeds=range(12), noise=5.0, steps=30, learning_rate=1e-5)
    figure = found.figure()
    low, above, median = figure.data
    for trace, row in zip((low, median, above), found.quantiles() - 3.0, strict=True):
        np.testing.assert_array_equal(trace.x, np.arange(31))
        np.testing.assert_allclose(trace.y, row)
    assert above.fill == "tonexty"
    assert figure.layout.yaxis.type == "log"
    assert "12 seeds, 30 steps" in figure.layout.title.text
    assert "overflowed" not in figure.layout.title.text


def test_a_figure_says_how_many_seeds_overflowed_and_opens_its_ribbon() -> None:
    found = ensemble("himmelblau", "sgd", seeds=range(20), learning_rate=0.02, noise=40.0, steps=120)
    lost = int(np.isinf(found.loss[:, -1]).sum())
    assert 2 < lost < 10  # of which the highest tenth is
    figure = found.figure()
    assert f"{lost} of 20 seeds overflowed" in figure.layout.title.text
    _, above, median = figure.data
    assert np.isfinite(np.asarray(above.y)).all()
    assert np.log10(above.y[-1]) > figure.layout.yaxis.range[1]
    assert np.isfinite(median.y[-1])
