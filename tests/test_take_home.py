"""The panel's exports without a browser, and the call from Python: one registry, and every entry can be had."""

from __future__ import annotations

from pathlib import Path

import pytest
from sent import head, numbers, taken_home, trigger
from streamlit.testing.v1 import AppTest

import optim_viz as ov
from optim_viz.errors import InputError, UnknownNameError
from optim_viz.export import file_name
from optim_viz.export.replay import HERE
from optim_viz.limits import MAX_RUNS, MAX_STEPS
from optim_viz.scene.scenario import Run, Scenario, first_scene
from optim_viz.scene.view import View
from optim_viz.web.frontend import with_version
from optim_viz.web.player import PLAYER

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def _at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("name", ov.EXPORTS)
def test_every_export_can_be_had_and_says_when_it_cannot(name: str) -> None:
    small = Scenario.suggested("sphere", runs=(Run("adam", {"learning_rate": 0.1}),), steps=5)
    entry = ov.EXPORTS[name]
    assert entry.name == name
    assert entry.label
    assert entry.help.endswith(".")
    assert len(ov.export_scene(small, name)) > 200
    if name in ("html", "optax", "torch"):
        with pytest.raises(InputError, match="There is no run"):
            ov.export_scene(Scenario.suggested("sphere", runs=()), name)


def test_the_replay_bears_whatever_a_link_holds() -> None:
    page = ov.export_scene(first_scene(), "html", link='https://x.example/?a="><script>alert(1)</script>').decode()
    assert "<script>alert" not in page
    assert page.count("</script>") == 3, "nothing in the scene or the player ends a script early"
    assert page.count("<script") == 3


def test_the_replay_carries_the_player_and_its_scene_deflated() -> None:
    page = ov.export_scene(first_scene(), "html")
    assert taken_home(page, "player").decode() == PLAYER.inline
    assert head(with_version(taken_home(page)))["start"] == list(first_scene().start)


def test_the_longest_replay_is_one_file_of_at_most_500_kilobytes() -> None:
    """Twelve runs of 10,000 steps, and their noise, which is the most of it: drawn numbers cannot be packed."""
    runs = tuple(Run.suggested(name, ov.OBJECTIVES["peaks"]) for name in list(ov.OPTIMIZERS)[:MAX_RUNS])
    scenario = Scenario.suggested("peaks", runs=runs, steps=MAX_STEPS, noise=0.01, seed=1)
    assert len(ov.export_scene(scenario, "html")) <= 500_000
    assert len(ov.export_scene(first_scene(), "html")) <= 260_000


def test_the_replays_colours_are_the_apps() -> None:
    config = (ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    style = (HERE / "replay.css").read_text(encoding="utf-8")
    light, dark = style.split("@media (prefers-color-scheme: dark)")
    for theme, text in (("light", light), ("dark", dark)):
        lines = config.split(f"[theme.{theme}]")[1].split("[")[0].strip().splitlines()
        for name, colour in (line.split(" = ") for line in lines):
            variable = "--st-" + "".join(f"-{c.lower()}" if c.isupper() else c for c in name)
            assert f"{variable}: {colour.strip(chr(34))};" in text


def test_names_and_numbers_are_checked() -> None:
    with pytest.raises(UnknownNameError, match="did you mean html"):
        ov.export_scene(first_scene(), "htm")
    with pytest.raises(InputError, match="step"):
        ov.export_scene(first_scene(), "html", step=501)


def test_a_file_is_called_by_what_is_in_it() -> None:
    names = {name: file_name(entry, first_scene(), View("map", {"run": 4})) for name, entry in ov.EXPORTS.items()}
    assert names["html"] == "rosenbrock-5-runs.html"
    assert names["optax"] == "rosenbrock-adam-optax.py"
    assert len(set(names.values())) == len(names)
    one = Scenario.suggested("sphere", runs=(Run("adam_slide"),))
    assert file_name(ov.EXPORTS["csv"], one, View()) == "sphere-adam-slide.csv"


# The panel -------------------------------------------------------------------------------------------------------


def opened(query: dict[str, str | list[str]]) -> AppTest:
    app = AppTest.from_file(ROOT / "app.py", default_timeout=120)
    for key, value in query.items():
        app.query_params[key] = value
    app.run()
    assert not [button for button in app.button if button.key.startswith("make-")], "closed, it costs nothing"
    app.session_state["take-home"] = True
    app.run()
    assert not app.exception
    return app


def test_each_file_is_made_when_it_is_asked_for() -> None:
    app = opened({"f": "sphere", "run": ["sgd,learning_rate:0.1", "adam,learning_rate:0.1"], "steps": "20"})
    offered = [button.key for button in app.button if (button.key or "").startswith("make-")]
    assert offered == [f"make-{name}" for name in ov.EXPORTS]
    app.button(key="make-csv").click().run()
    assert not app.exception
    saves = app.get("download_button")
    assert [save.proto.label.split(" · ")[0] for save in saves] == ["Save Numbers (CSV)"]
    # Another scene is another file.
    app.menu_button(key="add-run").click("lion").run()
    assert app.get("download_button") == []
    assert "make-csv" in [button.key for button in app.button]


def test_a_still_stands_where_the_clock_stood_when_the_list_was_opened() -> None:
    app = opened({"f": "sphere", "run": ["sgd,learning_rate:0.1"], "steps": "20"})
    assert numbers(app)["still-step"]["value"] == 20  # nobody has said yet where it stands
    trigger(app, "clock", {"step": 7, "at": 1})
    assert not app.exception
    assert numbers(app)["still-step"]["value"] == 7
    trigger(app, "clock", {"step": "seven", "at": 2})
    assert not app.exception


def test_the_list_says_which_run_a_script_holds_and_offers_all() -> None:
    app = opened({"f": "sphere", "run": ["sgd,learning_rate:0.1", "adam,learning_rate:0.2"], "steps": "20"})
    captions = [caption.value for caption in app.caption]
    assert "SGD, α = 0.1: in PyTorch." in captions
    app.segmented_control[-1].select("All 2 runs").run()
    assert not app.exception
    assert "All 2 runs: in JAX and optax." in [caption.value for caption in app.caption]
    app.button(key="make-optax").click().run()
    (save,) = app.get("download_button")
    assert save.proto.label.startswith("Save Script (optax)")
    names = file_name(ov.EXPORTS["optax"], first_scene(), View(), every_run=True)
    assert names == "rosenbrock-5-runs-optax.py"


def test_what_cannot_be_made_says_why_in_its_place() -> None:
    app = opened({"f": "sphere", "run": "", "steps": "20"})
    app.button(key="make-optax").click().run()
    assert not app.exception
    assert "There is no run to write down: add one." in "\n".join(text.value for text in app.text)
