"""The panel's numbers: they bend the picture while they turn, and tell the server once when they are let go of."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect
from screen import Open, Screen, looked_at
from sheets import understood
from test_side_by_side import pair, stopped

import optim_viz as ov
from optim_viz.number_format import format_exactly, format_number
from optim_viz.registry import spell

RUNS = ("sgd,learning_rate:0.001", "adam,learning_rate:0.1", "momentum,learning_rate:0.0004")
SCENE = "f=rosenbrock&start=-0.7,2.7&steps=300" + "".join(f"&run={run}" for run in RUNS)
ROOM = 8  # pixels beside the least and the largest value


def value(track: Locator) -> float:
    return float(track.get_attribute("data-value") or "nan")


def at(screen: Screen, track: Locator, share: float) -> tuple[float, float]:
    box = screen.box(track)
    return box["x"] + ROOM + share * (box["width"] - 2 * ROOM), box["y"] + box["height"] / 2


def grasp(screen: Screen, track: Locator, *shares: float) -> float:
    """Press on the track and move to each share of it; the value under the pointer, once the picture shows it."""
    screen.page.mouse.move(*at(screen, track, shares[0]))
    screen.page.mouse.down()
    for share in shares:
        screen.page.mouse.move(*at(screen, track, share))
    expect(track).to_have_attribute("data-changed", "true")
    screen.drawn("line")
    return value(track)


def assert_shows(screen: Screen, query: str, **changes: object) -> None:
    """What the legend says of each run is the engine's, if the scene is so changed."""
    runs = ov.run(ov.from_query(query)[0].changed(**changes))
    shown = [understood(text)[0] for text in screen.losses()]
    assert shown == pytest.approx([run.loss[-1] for run in runs], rel=6e-3)
    for place, run in enumerate(runs):
        expect(screen.chips.nth(place)).to_contain_text(run.outcome.label)


def with_rate(query: str, place: int, rate: float) -> tuple[ov.Run, ...]:
    runs = ov.from_query(query)[0].runs
    return (*runs[:place], runs[place].changed(learning_rate=rate), *runs[place + 1 :])


def a_card_bends_the_picture_before_anything_is_sent_and_sends_once(screen: Screen) -> None:
    straight, sent, link = screen.drawn("line"), screen.sent, screen.fields["run"]
    cells = screen.page.locator(".ov-results tbody tr").nth(1)
    before = cells.inner_text()
    seen = {straight}
    for share in (0.55, 0.7):
        now = grasp(screen, screen.rate(2), 0.5, share)
        seen.add(screen.drawn("line"))
        assert_shows(screen, SCENE, runs=with_rate(SCENE, 1, now))
        expect(screen.typed("Learning rate of run 2")).to_have_value(spell(now))
    assert len(seen) == 3
    assert (screen.sent, screen.fields["run"], cells.inner_text()) == (sent, link, before)
    screen.page.mouse.up()
    screen.until_address("(q, old) => q.getAll('run')[1] !== old", link[1])
    assert screen.fields["run"][1] == link[1].replace("0.1", spell(now), 1)
    assert screen.sent == sent + 1
    expect(cells).not_to_have_text(before)
    assert_shows(screen, SCENE, runs=with_rate(SCENE, 1, now))
    screen.button("Undo").click()
    screen.until_address("(q, old) => q.getAll('run')[1] === old", link[1])
    expect(screen.rate(2)).to_have_attribute("data-value", "0.1")
    assert screen.drawn("line") == straight
    expect(screen.button("Undo")).to_be_disabled()  # one drag, one step


def a_card_by_keyboard(screen: Screen) -> None:
    straight, sent = screen.drawn("line"), screen.sent
    screen.rate(1).focus()
    screen.page.keyboard.down("PageUp")
    expect(screen.rate(1)).to_have_attribute("data-value", "0.01")
    screen.until_drawn("line", "!==", straight)
    screen.page.keyboard.press("Escape")
    screen.page.keyboard.up("PageUp")
    expect(screen.rate(1)).to_have_attribute("data-value", "0.001")
    assert screen.until_drawn("line", "===", straight)
    assert screen.sent == sent
    screen.page.keyboard.press("ArrowRight")
    screen.until_address("q => q.get('run').includes('learning_rate:0.0011')")
    assert screen.sent == sent + 1
    screen.has(step=300, playing="false")  # the keys are the track's, not the clock's
    screen.button("Undo").click()
    screen.until_address("q => !q.get('run').includes('learning_rate:0.0011')")


def a_number_is_typed_with_a_comma_and_refused_with_a_reason(screen: Screen) -> None:
    field, sent = screen.typed("Learning rate of run 2"), screen.sent
    refused = screen.sidebar.get_by_role("alert")
    for text, reason in (("0,5,", "no number"), ("1000", "10⁻¹² to 100")):
        field.fill(text)
        field.press("Enter")
        expect(refused.filter(has_text=reason)).to_be_visible()
        expect(field).to_have_value(text)
        expect(field).to_have_attribute("aria-invalid", "true")
    field.press("Escape")
    expect(field).to_have_value("0.1")
    expect(refused.locator("visible=true")).to_have_count(0)
    assert screen.sent == sent
    field.fill("0,05")
    field.press("Enter")
    screen.until_address("q => q.getAll('run')[1].includes('learning_rate:0.05')")
    expect(field).to_have_value("0.05")
    assert_shows(screen, SCENE, runs=with_rate(SCENE, 1, 0.05))
    screen.button("Undo").click()
    expect(field).to_have_value("0.1")
    screen.typed("Learning rate of run 1").fill("50")  # farther than its track
    screen.typed("Learning rate of run 1").blur()
    screen.until_address("q => q.get('run').includes('learning_rate:50')")
    expect(screen.rate(1)).to_have_attribute("aria-valuenow", "50")


def whoever_turns_by_keys_keeps_the_focus_and_its_box_says_the_value(screen: Screen) -> None:
    """In a box whose label has the numbers inside, at the first noise of a scene, too."""
    for box, label, field in (("coefficients", "b", "f"), ("noise-box", "standard deviation", "noise")):
        title = screen.sidebar.locator(f".st-key-{box} summary")
        title.click()
        track = screen.turned(label)
        for _ in range(2):
            old = screen.fields.get(field, [""])[0]
            track.press("ArrowRight")
            screen.until_address("(q, [field, old]) => (q.get(field) ?? '') !== old", [field, old])
            expect(track).to_be_focused()
            said = title.locator("p").evaluate("p => getComputedStyle(p, '::after').content")
            value = format_number(float(track.get_attribute("data-value") or "nan"), 6)
            assert said.strip('"').endswith(f"{'b' if box == 'coefficients' else 'σ'} = {value}")


def dial_and_panel_show_one_number(screen: Screen) -> None:
    dial = screen.player.locator(".ov-dial-track")
    expect(dial).to_have_attribute("data-value", "0.1")
    now = grasp(screen, screen.rate(2), 0.5, 0.7)
    expect(dial).to_have_attribute("data-value", spell(now))
    screen.page.keyboard.press("Escape")
    expect(dial).to_have_attribute("data-value", "0.1")
    screen.page.mouse.up()
    dial.focus()
    screen.page.keyboard.down("PageUp")
    expect(screen.rate(2)).to_have_attribute("data-value", "1")  # and the other way round
    screen.page.keyboard.press("Escape")
    screen.page.keyboard.up("PageUp")
    expect(screen.rate(2)).to_have_attribute("data-value", "0.1")
    field = screen.player.get_by_role("textbox", name="learning rate of Adam")
    field.fill("0,025")
    field.press("Enter")
    screen.until_address("q => q.getAll('run')[1].includes('learning_rate:0.025')")
    expect(screen.rate(2)).to_have_attribute("data-value", "0.025")
    screen.button("Undo").click()
    screen.until_address("q => q.getAll('run')[1].includes('learning_rate:0.1')")


def test_a_card_by_pointer_keys_and_typing(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    screen.still(f"{SCENE}&{looked_at(dial=1, run=1)}")
    dial_and_panel_show_one_number(screen)
    a_card_bends_the_picture_before_anything_is_sent_and_sends_once(screen)
    a_card_by_keyboard(screen)
    a_number_is_typed_with_a_comma_and_refused_with_a_reason(screen)
    whoever_turns_by_keys_keeps_the_focus_and_its_box_says_the_value(screen)


def test_a_rate_of_six_digits_stands_in_its_field_whole(screen: Screen) -> None:
    """As tuning finds them."""
    rates = ("0.00180419", "0.000651734", "0.0000123456")
    runs = "".join(f"&run=sgd,learning_rate:{rate}" for rate in rates)
    screen.still(f"f=rosenbrock&steps=50{runs}&{looked_at(dial=1, run=2)}")
    fields = [screen.typed(f"Learning rate of run {i}") for i in (1, 2, 3)]
    dial = screen.player.get_by_role("textbox", name="learning rate of SGD")
    for field, rate in zip([*fields, dial], [*rates, rates[-1]], strict=True):
        expect(field).to_have_value(format_exactly(float(rate)))
        room = field.evaluate("field => field.clientWidth - parseFloat(getComputedStyle(field).paddingLeft) * 2")
        wide = field.evaluate("""field => {
          const pen = document.createElement("canvas").getContext("2d");
          const { fontSize, fontFamily } = getComputedStyle(field);
          pen.font = `${fontSize} ${fontFamily}`;
          return pen.measureText(field.value).width;
        }""")
        assert wide <= room


def test_everything_that_all_runs_share_bends_the_picture(screen: Screen) -> None:
    query = f"{SCENE}&noise=0.5&seed=3"
    screen.still(query)
    for box, number in (("coefficients", "b"), ("noise-box", "standard deviation")):
        screen.sidebar.locator(f".st-key-{box} summary").click()
        expect(screen.turned(number)).to_be_visible()  # else what the first box brings may move the second one away
    screen.settled()
    sent = screen.sent
    for label, change in (
        ("Steps", lambda now: {"steps": int(now)}),
        ("b", lambda now: {"parameters": {"a": 1.0, "b": now}}),
        ("standard deviation", lambda now: {"noise": now}),
    ):
        track = screen.turned(label)
        track.scroll_into_view_if_needed()
        screen.press("End")
        now = grasp(screen, track, 0.5, 0.3)
        screen.press("End")
        screen.drawn("line")
        assert_shows(screen, query, **change(now))
        track.focus()
        screen.page.keyboard.press("Escape")
        screen.page.mouse.up()
        expect(track).to_have_attribute("data-changed", "false")
    assert screen.sent == sent
    track = screen.turned("b")
    track.focus()
    screen.page.keyboard.press("Home")
    screen.until_address("q => q.get('f').includes('b:1')")


def test_every_number_and_switch_of_a_run_is_in_its_details(screen: Screen) -> None:
    screen.still(
        "f=rosenbrock&steps=200&run=sgd,learning_rate:0.001&run=momentum,learning_rate:0.0002@cosine,final:0.5"
    )
    body, before, sent = screen.details(2), screen.drawn("line"), screen.sent
    final = screen.turned("final", body)
    final.focus()
    screen.page.keyboard.down("End")
    bent = screen.until_drawn("line", "!==", before)
    screen.page.keyboard.press("Escape")
    screen.page.keyboard.up("End")
    screen.until_drawn("line", "===", before)
    expect(body.get_by_role("button", name="Remove")).to_be_visible()  # the key was the number's
    assert (screen.sent, bent != before) == (sent, True)
    screen.typed("momentum", body).fill("0,5")
    screen.typed("momentum", body).press("Enter")
    screen.until_address("q => q.getAll('run')[1].includes('momentum:0.5')")
    before, toggle = screen.drawn("line"), body.get_by_role("switch", name="ema")
    toggle.press("Space")
    expect(toggle).to_have_attribute("aria-checked", "true")
    screen.until_address("q => q.getAll('run')[1].includes('ema:1')")
    assert screen.drawn("line") != before
    body.get_by_role("button", name="About momentum").click()
    expect(body.get_by_text("How much of the velocity survives")).to_be_visible()


def test_beside_another_scene_only_the_edited_one_bends(screen: Screen) -> None:
    a, b = ov.from_query(SCENE)[0], ov.from_query("f=sphere&steps=300&run=sgd,learning_rate:0.001")[0]
    players = stopped(*pair(screen, b, first=a))
    straight = [player.press("End").drawn("line") for player in players]
    for side, others in ((0, 1), (1, 0)):
        if side:
            screen.sidebar.get_by_role("radio", name="B", exact=True).click()
            expect(screen.rate(2)).to_have_count(0)  # the panel shows the other scene
        for track, key, turned in ((screen.rate(1), "PageUp", "0.01"), (screen.turned("Steps"), "PageDown", "30")):
            track.focus()
            screen.page.keyboard.down(key)
            expect(track).to_have_attribute("data-value", turned)
            assert players[side].drawn("line") != straight[side]
            assert players[others].drawn("line") == straight[others]
            screen.page.keyboard.press("Escape")
            screen.page.keyboard.up(key)
            assert players[side].drawn("line") == straight[side]


def test_a_locked_number_does_not_turn(screen: Screen) -> None:
    screen.still(f"{SCENE}&touch=steps")
    before, sent = screen.drawn("line"), screen.sent
    expect(screen.rate(1)).to_have_attribute("aria-disabled", "true")
    expect(screen.typed("Learning rate of run 1")).to_be_disabled()
    screen.page.mouse.click(*at(screen, screen.rate(1), 0.9))
    screen.rate(1).focus()
    screen.page.keyboard.press("End")
    assert (screen.drawn("line"), screen.sent, value(screen.rate(1))) == (before, sent, 0.001)
    expect(screen.turned("Steps")).to_have_attribute("aria-disabled", "false")


def test_a_held_scene_shows_no_path_whatever_turns(screen: Screen) -> None:
    screen.open(f"{SCENE}&ask=first").has(held="true")
    before = screen.drawn("line")
    screen.rate(1).focus()
    screen.page.keyboard.press("PageUp")
    screen.until_address("q => q.get('run').includes('learning_rate:0.01')")
    screen.has(held="true", step=0)
    assert screen.drawn("line") == before


def rates_that_are_to_be_equal_move_together(screen: Screen, query: str) -> None:
    now = grasp(screen, screen.rate(2), 0.5, 0.2)
    expect(screen.rate(1)).to_have_attribute("data-value", spell(now))
    expect(screen.typed("Learning rate of run 1")).to_have_value(spell(now))
    runs = tuple(run.changed(learning_rate=now) for run in ov.from_query(query)[0].runs)
    assert_shows(screen, query, runs=runs)
    screen.page.keyboard.press("Escape")
    expect(screen.rate(1)).to_have_attribute("data-value", "0.01")
    screen.page.mouse.up()


def words_that_are_of_before_stand_back_while_a_number_turns(screen: Screen) -> None:
    headline, table = screen.page.locator(".ov-headline"), screen.page.locator(".ov-results")
    expect(headline).to_contain_text("α = 0.01")
    now = grasp(screen, screen.rate(2), 0.5, 0.7)
    for words in (headline, table):
        expect(words).to_have_css("opacity", "0.45")
    screen.page.mouse.up()
    expect(headline).to_have_css("opacity", "1")
    expect(headline).to_contain_text(f"α = {format_number(now)}")


def test_equal_rates_and_words_that_wait(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    query = "f=sphere&steps=100&run=sgd,learning_rate:0.01&run=adam,learning_rate:0.01&fair=same"
    screen.still(query)
    rates_that_are_to_be_equal_move_together(screen, query)
    words_that_are_of_before_stand_back_while_a_number_turns(screen)


def test_a_number_on_a_phone(open_screen: Open) -> None:
    """In a tab of its own: the framework remembers that the sidebar was unfolded."""
    phone = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}
    screen = open_screen(fresh=True, **phone)
    screen.still(SCENE)
    screen.page.get_by_test_id("stExpandSidebarButton").tap()
    track, link = screen.rate(2), screen.fields["run"]
    expect(track).to_be_in_viewport()
    assert min(screen.box(track)["height"], screen.box(screen.typed("Learning rate of run 2"))["height"]) >= 24
    assert screen.overflow() <= 0
    screen.page.touchscreen.tap(*at(screen, track, 0.8))
    screen.until_address("(q, old) => q.getAll('run')[1] !== old", link[1])
    assert value(track) > 0.1
    assert track.evaluate("track => getComputedStyle(track).touchAction") == "pan-y"  # the page scrolls from there
