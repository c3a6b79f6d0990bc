"""The pages in AppTest: first sight, controls, runs, undo, the address."""

from __future__ import annotations

import pytest
from page_cases import _at_home, _no_clock, notice, opened, picture, scenario, sound, visit  # noqa: F401  # a fixture for every test of this module
from sent import numbers, rows, turn
from streamlit.testing.v1 import AppTest

from optim_viz import OBJECTIVES, OPTIMIZERS
from optim_viz.limits import MAX_RUNS
from optim_viz.link.codec import to_fields
from optim_viz.scene.scenario import Run, Scenario, first_scene
from optim_viz.ui import session_address

# First sight -----------------------------------------------------------------------------------------------------


def test_first_visit() -> None:
    app = visit()
    assert scenario(app) == first_scene()
    assert notice(app) == ""
    assert "Rosenbrock" in app.main.get("html")[0].value
    assert app.button(key="undo").disabled
    assert app.button(key="redo").disabled
    assert len(rows(app)) == len(first_scene().runs)


def test_a_page_run_before_the_app_routes_itself() -> None:
    """A cold deep link: Streamlit runs the page's file as if it were the app."""
    app = visit("pages/compare.py", f="himmelblau", run="adam,learning_rate:0.1")
    assert scenario(app).objective == "himmelblau"
    assert app.sidebar.selectbox(key="surface").value == "himmelblau"


def test_the_page_at_its_own_address() -> None:
    app = visit(f="sphere", run="sgd")
    app.switch_page("pages/compare.py")
    sound(app.run())
    assert scenario(app).objective == "sphere"


@pytest.mark.parametrize("name", OBJECTIVES)
def test_every_surface(name: str) -> None:
    app = visit(f=name)
    assert scenario(app) == Scenario.suggested(name)
    assert notice(app) == ""
    assert OBJECTIVES[name].label in app.main.get("html")[0].value


def test_rules_of_every_optimizer() -> None:
    """The cards, with every formula, convention and source."""
    keys = list(OPTIMIZERS)
    seen = ""
    for i in range(0, len(keys), MAX_RUNS):
        app = opened(visit(f="sphere", run=keys[i : i + MAX_RUNS], steps="10"), "rules")
        seen += "\n".join(text.value for text in app.markdown)
        assert len(app.latex) >= len(keys[i : i + MAX_RUNS])
    for entry in OPTIMIZERS.values():
        assert f"**{entry.label}**" in seen


# Controls --------------------------------------------------------------------------------------------------------


def test_learning_rate_slider() -> None:
    app = visit(f="sphere", run=["sgd", "adam"])
    before = scenario(app)
    sound(turn(app, "learning_rate-1-sgd", 0.25))
    after = scenario(app)
    assert after.runs[0].hyperparameters["learning_rate"] == 0.25
    assert after.runs[1] == before.runs[1]
    assert "α = 0.25" in picture(app)["runs"][0]["detail"]


def test_surface_brings_its_own_start_and_rates() -> None:
    app = visit()
    sound(app.selectbox(key="surface").select("beale").run())
    assert scenario(app) == first_scene().moved_to("beale")


def test_steps() -> None:
    app = visit(f="sphere", run="sgd")
    sound(turn(app, "steps", 1000))
    assert scenario(app).steps == 1000
    assert picture(app)["runs"][0]["records"] == 1001


def test_start_inputs() -> None:
    app = visit(f="sphere", run="sgd")
    sound(turn(app, "start-x", 1.5))
    sound(turn(app, "start-y", -2.5))
    assert scenario(app).start == (1.5, -2.5)


@pytest.mark.parametrize(
    ("box", "number", "value"), [("noise-box", "noise", 0.7), ("coefficients", "coefficient-rosenbrock-b", 40.0)]
)
def test_a_box_stays_open_when_a_number_behind_its_title_is_another(box: str, number: str, value: float) -> None:
    app = visit(f="rosenbrock")
    app.session_state[box] = True
    app.run()
    assert number in numbers(app)
    turn(app, number, value)
    assert numbers(app)[number]["value"] == value


def test_coefficients_and_noise() -> None:
    app = opened(visit(f="rosenbrock", run="sgd"), "coefficients", "noise-box")
    sound(turn(app, "coefficient-rosenbrock-b", 10.0))
    assert scenario(app).parameters["b"] == 10.0
    opened(app, "noise-box")
    sound(turn(app, "noise", 0.5))
    opened(app, "noise-box")
    sound(turn(app, "seed", 7))
    assert (scenario(app).noise, scenario(app).seed) == (0.5, 7)
    assert "seed 7" in app.main.get("html")[0].value


def test_every_hyperparameter_has_a_control() -> None:
    keys = list(OPTIMIZERS)
    for i in range(0, len(keys), MAX_RUNS):
        some = keys[i : i + MAX_RUNS]
        app = opened(visit(f="sphere", run=some, steps="10"), *(f"more-{n + 1}" for n in range(len(some))))
        controls = numbers(app)
        for n, name in enumerate(some):
            for parameter in OPTIMIZERS[name].hyperparameters:
                sent = controls[f"{parameter.name}-{n + 1}-{name}"]
                assert (sent["parameter"]["low"], sent["parameter"]["high"]) == (parameter.low, parameter.high)
                assert sent["turns"] == {"side": "a", "owner": "run", "run": picture(app)["runs"][n]["name"]}


def test_a_switch_and_an_exact_rate() -> None:
    app = opened(visit(f="sphere", run="momentum"), "more-1")
    sound(turn(app, "ema-1-momentum", 1))
    opened(app, "more-1")
    sound(turn(app, "learning_rate-1-momentum", 0.0123))
    assert scenario(app).runs[0].hyperparameters["ema"] == 1.0
    assert scenario(app).runs[0].hyperparameters["learning_rate"] == 0.0123
    assert numbers(app)["learning_rate-1-momentum"]["value"] == 0.0123


def test_another_optimizer() -> None:
    app = opened(visit(f="sphere", run=["sgd", "adam"]), "more-1")
    sound(app.selectbox(key="optimizer-1").select("lion").run())
    assert [run.optimizer for run in scenario(app).runs] == ["lion", "adam"]


# Runs, undo, redo ------------------------------------------------------------------------------------------------


def test_add_duplicate_remove_undo_redo_start_over() -> None:
    app = visit()
    seen = [scenario(app)]
    app.menu_button(key="add-run").click("lion")
    seen.append(scenario(sound(app.run())))
    assert seen[-1].runs == (*seen[-2].runs, Run.suggested("lion", seen[-2].surface))
    assert [key for key, sent in numbers(app).items() if sent.get("reveal")] == ["learning_rate-6-lion"]
    opened(app, "more-6")
    assert not [key for key, sent in numbers(app).items() if sent.get("reveal")]  # it has come into sight, once
    app.button(key="copy-6").click()
    seen.append(scenario(sound(app.run())))
    assert seen[-1].runs[5] == seen[-1].runs[6]
    assert len({run["label"] for run in picture(app)["runs"]}) == 7
    opened(app, "more-1").button(key="remove-1").click()
    seen.append(scenario(sound(app.run())))
    assert seen[-1].runs == seen[-2].runs[1:]

    for expected in reversed(seen[:-1]):
        app.button(key="undo").click()
        assert scenario(sound(app.run())) == expected
    assert app.button(key="undo").disabled
    for expected in seen[1:]:
        app.button(key="redo").click()
        assert scenario(sound(app.run())) == expected
    assert app.button(key="redo").disabled
    app.button(key="start-over").click()
    assert scenario(sound(app.run())) == first_scene()


def test_a_run_keeps_its_controls_while_others_go() -> None:
    app = opened(visit(f="sphere", run=["sgd", "adam", "lion"]), "more-1")
    app.button(key="remove-1").click()
    sound(app.run())
    keys = [key for key in numbers(app) if key.startswith("learning_rate-")]
    assert keys == ["learning_rate-2-adam", "learning_rate-3-lion"]
    sound(turn(app, "learning_rate-3-lion", 0.5))
    assert scenario(app).runs[1].hyperparameters["learning_rate"] == 0.5


def test_no_more_runs_than_fit() -> None:
    app = visit(f="sphere", run=["sgd"] * (MAX_RUNS - 1))
    app.menu_button(key="add-run").click("adam")
    sound(app.run())
    assert len(scenario(app).runs) == MAX_RUNS
    assert app.menu_button(key="add-run").disabled
    assert opened(app, "more-1").button(key="copy-1").disabled


def test_no_runs() -> None:
    app = visit(f="sphere", run="")
    assert scenario(app).runs == ()
    assert not rows(app)
    app.menu_button(key="add-run").click("adam")
    assert len(scenario(sound(app.run())).runs) == 1


# The address -----------------------------------------------------------------------------------------------------


def goto(app: AppTest, target: Scenario) -> AppTest:
    """Another address in the same session, as by a pasted link or the back button."""
    app.query_params.clear()
    app.query_params.update(to_fields(target, whole=True))
    return sound(app.run())


def test_a_pasted_link_replaces_the_scene_and_can_be_undone() -> None:
    app = visit()
    target = Scenario.suggested("himmelblau", steps=100)
    goto(app, target)
    assert scenario(app) == target
    assert app.selectbox(key="surface").value == "himmelblau"
    app.button(key="undo").click()
    assert scenario(sound(app.run())) == first_scene()


def test_the_back_button_goes_back() -> None:
    """The browser comes with an address that this session has written, and nothing else has changed."""
    app = visit(f="sphere", run="sgd")
    before = scenario(app)
    sound(turn(app, "learning_rate-1-sgd", 0.25))
    goto(app, before)
    assert scenario(app) == before


def address(app: AppTest) -> dict[str, list[str]]:
    return {key: [text] if isinstance(text, str) else list(text) for key, text in app.query_params.items()}


def test_a_link_that_says_all_is_left_as_it_came() -> None:
    """To write it anew would be one more press of Back: in short, in whole, or in whole by an older version."""
    target = Scenario.suggested("himmelblau", steps=100, runs=(Run("adam"),))
    short, whole = to_fields(target), to_fields(target, whole=True)
    old = {**{key: text for key, text in whole.items() if key != "end"}, "v": "2"}
    for fields in (short, whole, old):
        app = visit(**fields)
        assert address(app) == {key: [text] if isinstance(text, str) else text for key, text in fields.items()}
        assert scenario(app) == target
        sound(turn(app, "steps", 200))
        assert address(app) == {
            key: [text] if isinstance(text, str) else text
            for key, text in to_fields(target.changed(steps=200), whole=True).items()
        }
    for fields in ({**short, "v": "2"}, {"f": "beale"}):
        assert address(visit(**fields))["v"] == ["3"]


def test_a_late_address_does_not_undo_a_newer_choice() -> None:
    """A busy browser sends a change together with the address from before the change before it."""
    app = visit(f="sphere", run="sgd")
    old = dict(app.query_params)
    sound(turn(app, "learning_rate-1-sgd", 0.25))
    app.query_params.clear()
    app.query_params.update(old)
    sound(turn(app, "steps", 1000))
    assert scenario(app).runs[0].hyperparameters["learning_rate"] == 0.25
    assert scenario(app).steps == 1000


def test_a_straggler_is_not_the_back_button(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same without a change of its own, as when a popover opens, right after the address was replaced."""
    monkeypatch.setattr(session_address, "LATE_SECONDS", float("inf"))
    app = visit(f="sphere", run="sgd")
    before = scenario(app)
    sound(turn(app, "learning_rate-1-sgd", 0.25))
    after = scenario(app)
    assert scenario(goto(app, before)) == after


HOSTILE: dict[str, dict[str, str | list[str]]] = {
    "nan": {"start": "nan,nan", "noise": "nan", "steps": "nan"},
    "infinite": {"start": "inf,1", "steps": "1e999", "noise": "Infinity", "run": "sgd,learning_rate:1e999"},
    "markup": {"f": "<script>alert(1)</script>", "run": "![x](https://example.com/x.png)"},
    "latex": {"f": r"$\href{https://example.com}{x}$", "start": ":material/home:"},
    "unknown": {"colour": "red", "<b>": "1", "f": "rosenbrock,c:1", "run": "adam,zeta:1"},
    "long": {"f": "x" * 10_000},
    "many": {"run": ["adam"] * 60},
    "too many": {"run": ["adam"] * 200},
    "numerals": {"steps": "1_0", "seed": "١", "start": "0x1,2", "noise": "-1"},
    "null": {"f": "\0", "run": "\0,learning_rate:\0"},
    "twice": {"f": ["sphere", "beale"], "steps": ["10", "20"]},
    "version": {"v": "99"},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_links(name: str) -> None:
    """A notice in plain text (``st.text``: no Markdown), a picture, and an address that is sound again."""
    app = visit(**HOSTILE[name])
    said = notice(app)
    assert "link" in said.lower()
    assert len(rows(app)) <= MAX_RUNS == 12
    assert "<" not in said
    assert "](" not in said
    for element in (*app.markdown, *app.caption, *app.get("html")):
        assert "example.com" not in element.value
    app.button(key="dismiss").click()
    assert notice(sound(app.run())) == ""
