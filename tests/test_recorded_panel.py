"""A file is uploaded in the panel and plays; undo, removal and what is refused leave the scene as it was."""

from __future__ import annotations

import numpy as np
import pytest
from page_cases import notice, opened, picture, scenario, sound, visit
from recorded_cases import HOSTILE_NAMES, REFUSED
from streamlit.testing.v1 import AppTest

import optim_viz as ov
from optim_viz.limits import MAX_RUNS
from optim_viz.ui.panel.recorded_controls import ENTRY, as_written

POSITIONS = np.array([[0.5, -1.25], [0.25, 3.0], [-2.0, 1e-3]])
FILE = "x,y\n" + "".join(f"{x!r},{y!r}\n" for x, y in POSITIONS.tolist())


def scene() -> AppTest:
    return visit(f="rosenbrock", start="-1.25,1.5", steps="40", run=["sgd", "adam"])


def give(app: AppTest, *files: tuple[str, bytes]) -> AppTest:
    """Upload them, one after the other."""
    for name, content in files:
        app.menu_button(key="add-run").click(ENTRY)
        (uploader,) = sound(app.run()).file_uploader
        uploader.upload(name, content, "text/csv")
        sound(app.run())
    return app


def labels(app: AppTest) -> list[str]:
    return [path["label"] for path in picture(app).get("recorded_paths", [])]


def test_a_file_plays_and_is_undone_redone_and_removed() -> None:
    app = scene()
    before = scenario(app)
    give(app, ("their run.csv", FILE.encode()))
    assert labels(app) == ["their run"]
    assert scenario(app) == before  # as the address has it
    assert not app.file_uploader
    assert "beside a recorded path" in "".join(str(part.proto) for part in app.get("html"))
    for key, expected in (("undo", []), ("redo", ["their run"])):
        app.button(key=key).click()
        sound(app.run())
        assert labels(app) == expected
    opened(app, "more-recorded-0").button(key="remove-recorded-0").click()
    assert labels(sound(app.run())) == []
    assert not app.button(key="undo").disabled


def test_it_stays_while_the_scene_is_changed() -> None:
    app = give(scene(), ("theirs.csv", FILE.encode()))
    app.selectbox(key="surface").select("beale")
    assert labels(sound(app.run())) == ["theirs"]
    assert picture(app)["surface"]["key"] == "beale"


def test_three_fit_and_a_fourth_is_refused_in_words() -> None:
    app = give(scene(), *((f"{name}.csv", FILE.encode()) for name in "abcd"))
    assert labels(app) == ["a", "b", "c"]
    assert "remove one first" in notice(app)


def test_of_a_file_with_many_runs_those_are_taken_that_are_picked() -> None:
    runs = [ov.Run(name) for name in ("sgd", "adam", "lion", "momentum")]
    file = ov.export_scene(ov.Scenario("rosenbrock", runs=runs, steps=20), "csv")
    app = give(scene(), ("own.csv", FILE.encode()), ("export.csv", file))
    assert labels(app) == ["own"]
    (picker,) = (found for found in app.multiselect if found.label == "Its 4 runs")
    assert picker.options == ["1: SGD", "2: Adam", "3: Lion", "4: Momentum"]
    assert picker.value == [0, 1], "as many as fit"
    picker.set_value([3, 1])
    app.button(key="recorded-lay").click()
    assert labels(sound(app.run())) == ["own", "Momentum", "Adam"]
    assert not app.file_uploader
    app.button(key="undo").click()
    assert labels(sound(app.run())) == ["own"]


def test_a_file_whose_runs_are_not_wanted_is_closed() -> None:
    file = ov.export_scene(ov.Scenario("rosenbrock", runs=[ov.Run("sgd"), ov.Run("adam")], steps=20), "csv")
    app = give(scene(), ("export.csv", file))
    app.button(key="recorded-close").click()
    assert not sound(app.run()).file_uploader
    give(app, ("one.csv", FILE.encode()))
    assert labels(app) == ["one"]
    assert not [found for found in app.multiselect if "runs" in found.label]


def test_of_twelve_runs_it_is_said_what_to_do() -> None:
    app = visit(f="sphere", steps="5", run=["sgd"] * MAX_RUNS)
    assert app.menu_button(key="add-run").disabled
    assert any("remove one in its menu" in caption.value for caption in app.caption)
    assert not any("remove one in its menu" in caption.value for caption in scene().caption)


@pytest.mark.parametrize("name", ["a zip archive", "cut off in a line", "a page", "JSON 10,000 deep", "zero bytes"])
def test_what_is_refused_loses_nothing(name: str) -> None:
    content, word = REFUSED[name]
    app = give(scene(), ("good.csv", FILE.encode()))
    before = scenario(app)
    give(app, ("bad.csv", content if isinstance(content, bytes) else content.encode()))
    assert word in notice(app)
    assert (labels(app), scenario(app)) == (["good"], before)
    assert app.file_uploader  # another file may be given


@pytest.mark.parametrize("name", ["Markdown", "HTML", "a formula"])
def test_a_name_is_shown_as_it_is_written(name: str) -> None:
    text = HOSTILE_NAMES[name]
    app = give(scene(), ("x.csv", f"# name: {text}\n{FILE}".encode()))
    (label,) = labels(app)
    assert label in text
    assert as_written("[run](javascript:x) **a** `b` $c$") == r"\[run\]\(javascript\:x\) \*\*a\*\* \`b\` \$c\$"
    app = opened(app, "more-recorded-0")
    assert not app.exception


def test_the_share_dialog_says_that_the_link_does_not_carry_it() -> None:
    app = give(scene(), ("theirs.csv", FILE.encode()))
    app.button(key="share").click()
    app.run()
    assert any("does not carry a recorded path" in caption.value for caption in app.caption)
    bare = scene()
    bare.button(key="share").click()
    bare.run()
    assert not any("recorded path" in caption.value for caption in bare.caption)
