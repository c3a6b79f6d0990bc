"""From a step of a run on: branches, and partners with another convention."""

from __future__ import annotations

import numpy as np
import pytest
from inspected import INSIDE, assert_numbers
from playwright.sync_api import expect
from screen import Open, Screen
from sheets import oracle, understood

from optim_viz import OPTIMIZERS

pytestmark = pytest.mark.panel(False)


def tabs(screen: Screen) -> list[str]:
    """The names of the runs that can be looked into, without what stands in their swatches."""
    return list(screen.who.evaluate_all("nodes => nodes.map(node => node.lastChild.textContent.trim())"))


# Branches -----------------------------------------------------------------------------------------------------------


def at_step(screen: Screen, t: int) -> list[str]:
    screen.seek(t)
    return screen.losses()


def test_a_branch_from_a_step(screen: Screen, open_screen: Open) -> None:
    query = "f=rosenbrock&start=-1.2,1&steps=200&run=momentum,learning_rate:0.0005&run=adam"
    screen.open(f"{query}&{INSIDE}").press("Home").seek(120)
    first = screen.fields["run"]
    screen.factor(2).click()
    screen.has(runs=3, step=120).until_address("q => q.getAll('run').length === 3")
    link = screen.fields["run"]
    assert link[0] == first[0]
    assert link[2] == first[1]
    assert link[1] == first[0] + "~120~" + first[0].replace("0.0005", "0.001")
    assert tabs(screen) == ["Momentum 1", "Momentum 2", "Adam"]
    screen.until_looks(run=1)
    expect(screen.who.nth(1)).to_have_attribute("aria-pressed", "true")
    runs, names = oracle("&".join(["f=rosenbrock&start=-1.2,1&steps=200", *(f"run={run}" for run in link)]))
    np.testing.assert_array_equal(runs[0].position[:121], runs[1].position[:121])
    for t, own in ((0, 0), (60, 0), (119, 0), (120, 1), (121, 1), (200, 1)):
        screen.seek(t)
        assert_numbers(screen, runs[own], t, names[own])
        shown = screen.losses()
        assert (shown[0] == shown[1]) == (t <= 120), t
        for text, run in zip(shown, runs, strict=True):
            assert understood(text)[0] == pytest.approx(run.loss[t], rel=1e-2)
    screen.seek(60)
    expect(screen.inside.locator(".ov-note")).to_have_text("Before step 120, Momentum 2 is Momentum 1.")

    steps = (60, 120, 121, 200)
    here = [at_step(screen, t) for t in steps]
    there = open_screen()
    there.follow(screen.page.url)
    there.settled().has(runs=3, inside="true")
    assert [at_step(there, t) for t in steps] == here
    assert_numbers(there, runs[1], 200, names[1])
    assert there.fields["run"] == link


def test_undo_takes_a_branch_back(screen: Screen) -> None:
    screen.open(f"f=rosenbrock&steps=200&run=sgd,learning_rate:0.001&{INSIDE}").press("Home").seek(50)
    first, losses = screen.fields["run"], screen.losses()
    paths = screen.settled().drawn("line")
    screen.factor(0.5).click()
    screen.has(runs=2).until_address("q => q.getAll('run').length === 2")
    assert screen.fields["run"][1].endswith("~50~sgd,learning_rate:0.0005")
    screen.button("Undo").click()
    screen.has(runs=1, step=50).until_address("q => q.getAll('run').length === 1")
    assert screen.fields["run"] == first
    assert screen.losses() == losses
    expect(screen.inside).to_have_attribute("data-of", "SGD")
    assert screen.until_drawn("line", "===", paths) == paths
    expect(screen.button("Undo")).to_be_disabled()
    screen.button("Redo").click()
    screen.has(runs=2).until_address("q => q.getAll('run').length === 2")
    assert screen.fields["run"][1].endswith("~50~sgd,learning_rate:0.0005")


def test_a_branch_to_another_method(screen: Screen) -> None:
    """By keyboard: B goes to the branch, and the new method begins with an empty memory where the old one stood."""
    screen.open("f=rosenbrock&start=-1.2,1&steps=200&run=sgd,learning_rate:0.001").press("Home").seek(50)
    screen.press("b").has(inside="true").until_looks(inside=1)
    screen.press("b")
    expect(screen.inside.locator("[data-factor]").first).to_be_focused()
    screen.inside.locator(".ov-switch").select_option("adam")
    screen.has(runs=1)  # choosing is not doing: arrow keys must be able to pass by
    screen.inside.get_by_role("button", name="Branch", exact=True).click()
    screen.has(runs=2, step=50).until_address("q => q.getAll('run').length === 2")
    link = screen.fields["run"]
    assert link[1].startswith(link[0] + "~50~adam,learning_rate:")
    runs, names = oracle("&".join(["f=rosenbrock&start=-1.2,1&steps=200", *(f"run={run}" for run in link)]))
    assert names == ["SGD", "Adam"]
    for t, own in ((49, 0), (50, 1), (51, 1), (200, 1)):
        screen.seek(t)
        numbers = assert_numbers(screen, runs[own], t, names[own]).numbers
        if t == 50:
            assert {number.value for number in numbers if (number.name, number.when) == ("mu", "before")} == {0.0}
            assert {number.value for number in numbers if number.name == "n"} == {1.0}
    screen.seek(0).factor(2).click()  # at the start, a branch is a run of its own
    screen.has(runs=3).until_address("q => q.getAll('run').length === 3")
    assert "~" not in screen.fields["run"][2]


def test_a_refused_branch_loses_nothing(screen: Screen) -> None:
    screen.open(f"f=sphere&steps=20&run=sgd,learning_rate:50&run=adam&{INSIDE}").press("Home").seek(2)
    before, losses = screen.fields, screen.losses()
    screen.factor(10).click()
    expect(screen.notices).to_contain_text("500 is outside 10⁻¹² to 100: nothing was branched.")
    screen.settled().has(runs=2, step=2, inside="true")
    assert screen.fields == before
    assert screen.losses() == losses
    expect(screen.button("Undo")).to_be_disabled()
    screen.factor(0.1).click()
    screen.has(runs=3).until_address("q => q.getAll('run').length === 3")
    expect(screen.notices).to_have_count(0)
    assert screen.fields["run"][1].endswith("~2~sgd,learning_rate:5")

    many = "&".join(["f=sphere&steps=20", *["run=sgd"] * 12, INSIDE])
    screen.open(many).has(runs=12).press("Home").seek(2)
    screen.factor(2).click()
    expect(screen.notices).to_contain_text("At most 12 runs")
    screen.settled().has(runs=12)


def test_hidden_runs_stay_hidden_when_one_branches(screen: Screen) -> None:
    """Who is hidden stays hidden, and who comes is seen."""
    screen.open("f=sphere&steps=20&run=sgd,learning_rate:0.05&run=sgd,learning_rate:0.2").press("Home").seek(5)
    screen.legend.nth(1).click()
    expect(screen.legend.nth(1)).to_have_attribute("aria-pressed", "false")
    screen.press("i").has(inside="true").until_looks(inside=1)
    screen.factor(0.5).click()
    screen.has(runs=3).until_address("q => q.getAll('run').length === 3")
    screen.press("i").has(inside="false")
    pressed = [row.get_attribute("aria-pressed") for row in screen.legend.all()]
    assert pressed == ["true", "true", "false"]


# Partners ---------------------------------------------------------------------------------------------------------


@pytest.mark.panel(True)
def test_a_partner_comes_follows_and_goes(screen: Screen, open_screen: Open) -> None:
    query = "f=rosenbrock&start=-1.2,1&steps=100&run=adam,learning_rate:0.1&run=sgd"
    screen.open(f"{query}&{INSIDE}").press("Home").seek(12)
    contrast = next(c for c in OPTIMIZERS["adam"].contrasts if c.name == "bias_correction")
    expect(screen.ghost("bias_correction")).to_have_text(contrast.label)
    expect(screen.ghost("bias_correction")).to_have_attribute("aria-pressed", "false")
    expect(screen.inside.locator(".ov-pairs")).not_to_contain_text(contrast.look_for)
    heads, alone = screen.drawn("line"), screen.fields["run"]
    screen.ghost("bias_correction").click()
    screen.has(runs=3, step=12).until_address("q => q.get('run').endsWith(',with:bias_correction')")
    expect(screen.ghost("bias_correction")).to_have_attribute("aria-pressed", "true")
    expect(screen.inside.locator(".ov-pairs")).to_contain_text(contrast.look_for)
    screen.until_drawn("line", "!==", heads)
    expect(screen.page.locator("h1")).to_contain_text("2 runs and 1 partner")
    assert tabs(screen) == ["Adam", "Adam, uncorrected", "SGD"]

    def follows() -> list[str]:
        runs, names = oracle(
            "&".join(["f=rosenbrock&start=-1.2,1&steps=100", *(f"run={run}" for run in screen.fields["run"])])
        )
        assert runs[1].hyperparameters == {**runs[0].hyperparameters, "bias_correction": 0.0}
        screen.look_into(1)
        assert_numbers(screen, runs[1], 12, names[1])
        expect(screen.inside.locator(".ov-note")).to_have_text(contrast.look_for)
        for text, run in zip(screen.losses(), runs, strict=True):
            assert understood(text)[0] == pytest.approx(run.loss[12], rel=1e-2)
        return screen.losses()

    before = follows()
    screen.nudge_rate(1)
    after = follows()
    assert after[0] != before[0]
    assert after[1] != before[1]
    assert after[2] == before[2]
    there = open_screen()
    there.follow(screen.page.url)
    there.settled().has(runs=3).press("Home").seek(12)
    assert there.losses() == after

    screen.look_into(0)
    screen.ghost("bias_correction").click()
    screen.has(runs=2).until_address("q => !q.get('run').includes('with:')")
    assert screen.fields["run"][1] == alone[1]
    expect(screen.ghost("bias_correction")).to_have_attribute("aria-pressed", "false")
    screen.button("Undo").click()
    screen.has(runs=3).until_address("q => q.get('run').includes('with:bias_correction')")
