"""The relief beside the map, and the passage between the views: clock, camera, hover, start, hidden runs."""

from __future__ import annotations

import numpy as np
import pytest
from playwright.sync_api import expect
from screen import Open, Screen, looked_at, pixels, tones

from optim_viz import OBJECTIVES

pytestmark = pytest.mark.panel(False)


def picture(screen: Screen) -> str:
    """The relief, painted anew now that the letters of its axes have come: the first time they may have been late."""
    screen.page.evaluate("document.fonts.ready.then(() => null)")
    screen.do("both").has(stage="both").do("relief").has(stage="relief")
    return screen.drawn("surface3d")


def at_rest(screen: Screen) -> str:
    """The relief once it is fine: it is coarse for a moment after each turn. The same for half a second."""
    return str(
        screen.relief.evaluate(
            """async canvas => {
              let last = "", same = 0;
              while (same < 8) {
                await new Promise((next) => setTimeout(next, 60));
                const now = canvas.toDataURL();
                same = now === last ? same + 1 : 0;
                last = now;
              }
              return last;
            }"""
        )
    )


def middle(screen: Screen, across: float = 0.5, down: float = 0.5) -> tuple[float, float]:
    """A pixel of the page at these shares of the relief."""
    box = screen.box(screen.relief)
    return round(box["x"] + across * box["width"]), round(box["y"] + down * box["height"])


def head(screen: Screen) -> tuple[float, float]:
    """The pixel of the page at which the first run's head is drawn: the middle of what vanishes as it is hidden."""
    run, there = screen.legend.first, at_rest(screen)
    run.click()
    expect(run).to_have_attribute("aria-pressed", "false")
    gone = screen.until_drawn("surface3d", "!==", there)
    run.click()
    expect(run).to_have_attribute("aria-pressed", "true")
    screen.until_drawn("surface3d", "===", there)
    down, across = np.nonzero((pixels(there) != pixels(gone)).any(axis=2))
    box = screen.box(screen.relief)
    return box["x"] + (across.min() + across.max() + 1) / 2, box["y"] + (down.min() + down.max() + 1) / 2


def test_v_goes_round_the_views(screen: Screen) -> None:
    screen.open("f=himmelblau&steps=40&run=adam").press("Home").has(stage="map", step=0, playing="false")
    expect(screen.relief).to_be_hidden()
    for stage in ("relief", "both", "grid", "map", "relief"):
        screen.press("v").has(stage=stage, step=0).until_looks(stage=stage)
        for part, shown in ((screen.stage, stage != "relief"), (screen.relief, stage in ("relief", "both"))):
            expect(part).to_be_visible() if shown else expect(part).to_be_hidden()
        for name in ("map", "relief", "both", "grid"):
            pressed = screen.player.locator(f'[data-do="{name}"]')
            expect(pressed).to_have_attribute("aria-pressed", str(name == stage).lower())
        if stage == "both":
            stage_, relief = screen.box(screen.stage), screen.box(screen.player.locator(".ov-depth"))
            separate = stage_["x"] + stage_["width"] <= relief["x"] or stage_["y"] + stage_["height"] <= relief["y"]
            assert separate
            assert min(relief["width"], relief["height"], stage_["width"], stage_["height"]) > 200
            assert tones(pixels(screen.drawn("land"))) > 200
        if stage in ("relief", "both"):
            assert tones(pixels(screen.drawn("surface3d"))) > 200
    for name in ("map", "both", "relief"):
        screen.do(name).has(stage=name)
    expect(screen.button("Undo")).to_be_disabled()


def test_the_relief_follows_the_clock(screen: Screen) -> None:
    screen.open(f"f=himmelblau&steps=40&run=adam&run=sgd&{looked_at('relief')}").press("Home").has(step=0)
    first = screen.drawn("surface3d")
    seen = {first}
    for t in (1, 20, 40):
        screen.seek(t)
        seen.add(screen.until_drawn("surface3d", "!==", first))
    assert len(seen) == 4
    screen.seek(0)
    assert screen.until_drawn("surface3d", "===", first) == first
    screen.player.locator(".ov-speed").select_option("0.25")
    frames = int(screen.data("frames"))
    screen.press(" ").has(playing="true")
    screen.page.wait_for_function("n => +document.querySelector('.ov-player').dataset.frames > n", arg=frames + 5)
    screen.until_drawn("surface3d", "!==", first)
    screen.press(" ").has(playing="false")
    assert screen.sent, "the socket is counted"


def test_the_camera_turns_and_returns(open_screen: Open) -> None:
    """In a small window, as there are some sixty pictures to paint."""
    screen = open_screen(viewport={"width": 900, "height": 640})
    screen.still(f"f=himmelblau&steps=40&run=adam&{looked_at('relief')}")
    home, start = picture(screen), screen.fields["start"]

    def changed() -> None:
        """Wait for another picture, then go back to the first camera: it is the first picture again."""
        screen.until_drawn("surface3d", "!==", home)
        screen.do("reset-camera")
        assert screen.until_drawn("surface3d", "===", home) == home

    for name in ("nearer", "farther", "turn-left", "turn-right"):
        screen.do(name)
        changed()
    for key in ("Left", "Right", "Up", "Down"):
        screen.relief.focus()
        screen.page.keyboard.press(f"Shift+Arrow{key}")
        changed()
        screen.has(step=40)  # these are not the clock's
    screen.relief.focus()
    screen.page.keyboard.press("ArrowLeft")
    screen.has(step=39)
    screen.page.keyboard.press("ArrowRight")
    screen.has(step=40)
    for key in ("+", "-"):
        screen.press(key)
        screen.until_drawn("surface3d", "!==", home)
        screen.press("0")
        screen.until_drawn("surface3d", "===", home)
    (px, py), (qx, qy) = middle(screen), middle(screen, 0.7, 0.4)
    screen.page.mouse.move(px, py)
    screen.page.mouse.down()
    screen.page.mouse.move(qx, qy, steps=4)
    screen.page.mouse.up()
    changed()
    screen.page.mouse.move(px, py)
    screen.page.keyboard.down("Control")
    screen.page.mouse.wheel(0, -240)
    screen.page.keyboard.up("Control")
    screen.until_drawn("surface3d", "!==", home)
    screen.page.mouse.move(5, 5)
    changed()
    assert screen.settled().fields["start"] == start


def test_height_on_two_scales(screen: Screen) -> None:
    screen.still(f"f=rosenbrock&steps=40&run=adam&{looked_at('relief')}")
    logarithmic, button = picture(screen), screen.player.locator('[data-do="log-height"]')
    expect(button).to_have_attribute("aria-pressed", "true")
    assert "log" in (screen.relief.get_attribute("aria-label") or "")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    linear = screen.until_drawn("surface3d", "!==", logarithmic)
    screen.until_looks(log_height=0)
    assert "log" not in (screen.relief.get_attribute("aria-label") or "")
    screen.follow(screen.page.url)
    screen.settled().has(stage="relief").press("Home").has(step=0, playing="false").press("End").has(step=40)
    assert picture(screen) == linear
    button.click()
    screen.until_drawn("surface3d", "===", logarithmic)
    screen.until_looks(log_height=1)


@pytest.mark.parametrize("stage", ["relief", "both"])
def test_hover_and_click_on_the_surface(screen: Screen, stage: str) -> None:
    """The tooltip tells the true f of the point below, where heads are drawn too; a click starts there."""
    surface = OBJECTIVES["himmelblau"]
    screen.open(f"f=himmelblau&start=-1,-2&steps=40&run=adam&{looked_at(stage)}").press("Home").has(step=0)
    for turn in ("reset-camera", "turn-left"):
        screen.do(turn)
        x, y, _ = screen.hover(*map(round, head(screen)))
        assert (x, y) == pytest.approx((-1, -2), abs=0.15)
    screen.do("reset-camera")
    for share in ((0.5, 0.5), (0.42, 0.55), (0.6, 0.48)):
        x, y, f = screen.hover(*middle(screen, *share))
        assert f == pytest.approx(float(surface(x, y)), rel=1e-9)
        assert abs(x) <= 5
        assert abs(y) <= 5
    losses, old = screen.losses(), screen.fields["start"]
    px, py = middle(screen, 0.55, 0.52)
    wanted = screen.hover(px, py)[:2]
    screen.page.mouse.click(px, py)
    got = screen.until_start_is_not(old)
    assert got == pytest.approx(wanted, abs=0.02)  # a quarter of a pixel is some 0.005 here
    expect(screen.player.locator(".ov-live").first).not_to_have_text(losses[0])  # the answer's picture is there
    screen.page.mouse.move(5, 5)
    expect(screen.tip).to_be_hidden()
    assert head(screen) == pytest.approx((px, py), abs=3)
    screen.button("Undo").click()
    screen.until_address("(q, old) => q.get('start') === old", old[0])


def test_beside_the_surface_a_click_does_nothing(screen: Screen) -> None:
    screen.open(f"f=himmelblau&steps=40&run=adam&{looked_at('relief')}").press("Home").has(step=0)
    start = screen.fields["start"]
    screen.page.mouse.move(*middle(screen, 0.5, 0.5))
    expect(screen.tip).to_be_visible()
    screen.page.mouse.move(*middle(screen, 0.02, 0.5))
    expect(screen.tip).to_be_hidden()
    screen.page.mouse.click(*middle(screen, 0.02, 0.5))
    screen.press("ArrowRight").has(step=1)
    assert screen.settled().fields["start"] == start


def test_hidden_runs_leave_the_relief_too(screen: Screen) -> None:
    screen.still(f"f=himmelblau&steps=40&run=adam&run=sgd&{looked_at('both')}")
    relief, lines = screen.drawn("surface3d"), screen.drawn("line")
    for row in (screen.legend.first, screen.legend.last):
        row.click()
        assert screen.until_drawn("surface3d", "!==", relief) != relief
        assert screen.until_drawn("line", "!==", lines) != lines
        row.click()
        screen.until_drawn("surface3d", "===", relief)
        screen.until_drawn("line", "===", lines)
    for row in (screen.legend.first, screen.legend.last):
        row.click()
    without = pixels(screen.until_drawn("surface3d", "!==", relief))
    screen.press("Home").has(step=0)
    assert (pixels(screen.drawn("surface3d")) == without).all()


def test_nothing_jumps_as_the_side_changes(screen: Screen) -> None:
    screen.open("f=himmelblau&steps=40&run=adam&run=sgd").press("End").has(step=40, playing="false")
    for stage, part in (("map", screen.stage), ("relief", screen.relief), ("both", screen.stage)):
        screen.do(stage).has(stage=stage).settled()
        before, view = screen.box(part), screen.data("view")
        for inside in ("true", "false"):
            screen.press("i").has(inside=inside, step=40).until_looks(inside=int(inside == "true"))
            assert screen.box(part) == before
            assert screen.data("view") == view
            expect(screen.inside).to_be_visible() if inside == "true" else expect(screen.inside).to_be_hidden()
            expect(screen.legend.first).to_be_hidden() if inside == "true" else expect(
                screen.legend.first
            ).to_be_visible()


def test_reduced_motion_and_dark(open_screen: Open) -> None:
    """The views are not animated, and dark is another picture of the same relief."""
    link = f"f=himmelblau&steps=40&run=adam&{looked_at('relief', inside=1)}"
    light = open_screen(reduced_motion="reduce", color_scheme="light").open(link)
    light.has(playing="false", step=40, stage="relief", inside="true")
    frames = light.data("frames")
    day = pixels(light.drawn("surface3d")).astype(float)
    light.press("v").has(stage="both", step=40, playing="false")
    light.press("i").has(inside="false", step=40, playing="false")
    assert light.data("frames") != frames
    dark = open_screen(reduced_motion="reduce", color_scheme="dark").open(link).has(step=40)
    night = pixels(dark.drawn("surface3d")).astype(float)
    ground = (day[..., 3] > 250) & (night[..., 3] > 250)
    assert ground.mean() > 0.15
    assert day[ground][:, :3].mean() > 150
    assert night[ground][:, :3].mean() < 100
