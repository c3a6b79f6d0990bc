"""The relief beside the map, and the passage between the views: clock, camera, hover, start, hidden runs."""

from __future__ import annotations

import numpy as np
import pytest
from playwright.sync_api import expect
from screen import Screen, looked_at, pixels, tones
from stand import OpenStand, Stand

from optim_viz import OBJECTIVES


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


def test_v_goes_round_the_views(stand: Stand) -> None:
    stand.open("f=himmelblau&steps=40&run=adam").press("Home").has(stage="map", step=0, playing="false")
    expect(stand.relief).to_be_hidden()
    for stage in ("relief", "both", "grid", "map", "relief"):
        stand.press("v").has(stage=stage, step=0).until_looks(stage=stage)
        for part, shown in ((stand.stage, stage != "relief"), (stand.relief, stage in ("relief", "both"))):
            expect(part).to_be_visible() if shown else expect(part).to_be_hidden()
        for name in ("map", "relief", "both", "grid"):
            pressed = stand.player.locator(f'[data-do="{name}"]')
            expect(pressed).to_have_attribute("aria-pressed", str(name == stage).lower())
        if stage == "both":
            stage_, relief = stand.box(stand.stage), stand.box(stand.player.locator(".ov-depth"))
            separate = stage_["x"] + stage_["width"] <= relief["x"] or stage_["y"] + stage_["height"] <= relief["y"]
            assert separate
            assert min(relief["width"], relief["height"], stage_["width"], stage_["height"]) > 200
            assert tones(pixels(stand.drawn("land"))) > 200
        if stage in ("relief", "both"):
            assert tones(pixels(stand.drawn("surface3d"))) > 200
    for name in ("map", "both", "relief"):
        stand.do(name).has(stage=name)
    assert stand.sent == len(stand.events("view"))


def test_the_relief_follows_the_clock(stand: Stand) -> None:
    stand.open(f"f=himmelblau&steps=40&run=adam&run=sgd&{looked_at('relief')}").press("Home").has(step=0)
    first = stand.drawn("surface3d")
    seen = {first}
    for t in (1, 20, 40):
        stand.seek(t)
        seen.add(stand.until_drawn("surface3d", "!==", first))
    assert len(seen) == 4
    stand.seek(0)
    assert stand.until_drawn("surface3d", "===", first) == first
    stand.player.locator(".ov-speed").select_option("0.25")
    frames = int(stand.data("frames"))
    stand.press(" ").has(playing="true")
    stand.page.wait_for_function("n => +document.querySelector('.ov-player').dataset.frames > n", arg=frames + 5)
    stand.until_drawn("surface3d", "!==", first)
    stand.press(" ").has(playing="false")
    assert stand.sent == 0, "the clock is the browser's own business"


def test_the_camera_turns_and_returns(open_stand: OpenStand) -> None:
    """In a small window, as there are some sixty pictures to paint."""
    stand = open_stand(viewport={"width": 900, "height": 640})
    stand.still(f"f=himmelblau&steps=40&run=adam&{looked_at('relief')}")
    home = picture(stand)

    def changed() -> None:
        """Wait for another picture, then go back to the first camera: it is the first picture again."""
        stand.until_drawn("surface3d", "!==", home)
        stand.do("reset-camera")
        assert stand.until_drawn("surface3d", "===", home) == home

    for name in ("nearer", "farther", "turn-left", "turn-right"):
        stand.do(name)
        changed()
    for key in ("Left", "Right", "Up", "Down"):
        stand.relief.focus()
        stand.page.keyboard.press(f"Shift+Arrow{key}")
        changed()
        stand.has(step=40)  # these are not the clock's
    stand.relief.focus()
    stand.page.keyboard.press("ArrowLeft")
    stand.has(step=39)
    stand.page.keyboard.press("ArrowRight")
    stand.has(step=40)
    for key in ("+", "-"):
        stand.press(key)
        stand.until_drawn("surface3d", "!==", home)
        stand.press("0")
        stand.until_drawn("surface3d", "===", home)
    (px, py), (qx, qy) = middle(stand), middle(stand, 0.7, 0.4)
    stand.page.mouse.move(px, py)
    stand.page.mouse.down()
    stand.page.mouse.move(qx, qy, steps=4)
    stand.page.mouse.up()
    changed()
    stand.page.mouse.move(px, py)
    stand.page.keyboard.down("Control")
    stand.page.mouse.wheel(0, -240)
    stand.page.keyboard.up("Control")
    stand.until_drawn("surface3d", "!==", home)
    stand.page.mouse.move(5, 5)
    changed()
    assert stand.events("start") == []


def test_height_on_two_scales(stand: Stand) -> None:
    stand.still(f"f=rosenbrock&steps=40&run=adam&{looked_at('relief')}")
    logarithmic, button = picture(stand), stand.player.locator('[data-do="log-height"]')
    expect(button).to_have_attribute("aria-pressed", "true")
    assert "log" in (stand.relief.get_attribute("aria-label") or "")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    linear = stand.until_drawn("surface3d", "!==", logarithmic)
    stand.until_looks(log_height=0)
    assert "log" not in (stand.relief.get_attribute("aria-label") or "")
    stand.still(f"f=rosenbrock&steps=40&run=adam&{looked_at('relief', log_height=0)}")
    assert picture(stand) == linear
    button.click()
    stand.until_drawn("surface3d", "===", logarithmic)
    stand.until_looks(log_height=1)


@pytest.mark.parametrize("stage", ["relief", "both"])
def test_hover_and_click_on_the_surface(stand: Stand, stage: str) -> None:
    """The tooltip tells the true f of the point below, where heads are drawn too; a click starts there."""
    surface = OBJECTIVES["himmelblau"]
    stand.open(f"f=himmelblau&start=-1,-2&steps=40&run=adam&{looked_at(stage)}").press("Home").has(step=0)
    for turn in ("reset-camera", "turn-left"):
        stand.do(turn)
        x, y, _ = stand.hover(*map(round, head(stand)))
        assert (x, y) == pytest.approx((-1, -2), abs=0.15)
    stand.do("reset-camera")
    for share in ((0.5, 0.5), (0.42, 0.55), (0.6, 0.48)):
        x, y, f = stand.hover(*middle(stand, *share))
        assert f == pytest.approx(float(surface(x, y)), rel=1e-9)
        assert abs(x) <= 5
        assert abs(y) <= 5
    losses = stand.losses()
    px, py = middle(stand, 0.55, 0.52)
    wanted = stand.hover(px, py)[:2]
    stand.page.mouse.click(px, py)
    sent = stand.until_sent("start")
    got = (sent["x"], sent["y"])
    stand.answer(stand.scenario.changed(start=got))
    assert got == pytest.approx(wanted, abs=0.02)  # a quarter of a pixel is some 0.005 here
    expect(stand.player.locator(".ov-live").first).not_to_have_text(losses[0])  # the answer's picture is there
    stand.page.mouse.move(5, 5)
    expect(stand.tip).to_be_hidden()
    assert head(stand) == pytest.approx((px, py), abs=3)


def test_beside_the_surface_a_click_does_nothing(stand: Stand) -> None:
    stand.open(f"f=himmelblau&steps=40&run=adam&{looked_at('relief')}").press("Home").has(step=0)
    stand.page.mouse.move(*middle(stand, 0.5, 0.5))
    expect(stand.tip).to_be_visible()
    stand.page.mouse.move(*middle(stand, 0.02, 0.5))
    expect(stand.tip).to_be_hidden()
    stand.page.mouse.click(*middle(stand, 0.02, 0.5))
    stand.press("ArrowRight").has(step=1)
    assert stand.sent == 0


def test_hidden_runs_leave_the_relief_too(stand: Stand) -> None:
    stand.still(f"f=himmelblau&steps=40&run=adam&run=sgd&{looked_at('both')}")
    relief, lines = stand.drawn("surface3d"), stand.drawn("line")
    for row in (stand.legend.first, stand.legend.last):
        row.click()
        assert stand.until_drawn("surface3d", "!==", relief) != relief
        assert stand.until_drawn("line", "!==", lines) != lines
        row.click()
        stand.until_drawn("surface3d", "===", relief)
        stand.until_drawn("line", "===", lines)
    for row in (stand.legend.first, stand.legend.last):
        row.click()
    without = pixels(stand.until_drawn("surface3d", "!==", relief))
    stand.press("Home").has(step=0)
    assert (pixels(stand.drawn("surface3d")) == without).all()


def test_nothing_jumps_as_the_side_changes(stand: Stand) -> None:
    stand.open("f=himmelblau&steps=40&run=adam&run=sgd").press("End").has(step=40, playing="false")
    for stage, part in (("map", stand.stage), ("relief", stand.relief), ("both", stand.stage)):
        stand.do(stage).has(stage=stage).settled()
        before, view = stand.box(part), stand.data("view")
        for inside in ("true", "false"):
            stand.press("i").has(inside=inside, step=40).until_looks(inside=int(inside == "true"))
            assert stand.box(part) == before
            assert stand.data("view") == view
            expect(stand.inside).to_be_visible() if inside == "true" else expect(stand.inside).to_be_hidden()
            expect(stand.legend.first).to_be_hidden() if inside == "true" else expect(
                stand.legend.first
            ).to_be_visible()


def test_reduced_motion_and_dark(open_stand: OpenStand) -> None:
    """The views are not animated, and dark is another picture of the same relief."""
    link = f"f=himmelblau&steps=40&run=adam&{looked_at('relief', inside=1)}"
    light = open_stand(reduced_motion="reduce", color_scheme="light").open(link)
    light.has(playing="false", step=40, stage="relief", inside="true")
    frames = light.data("frames")
    day = pixels(light.drawn("surface3d")).astype(float)
    light.press("v").has(stage="both", step=40, playing="false")
    light.press("i").has(inside="false", step=40, playing="false")
    assert light.data("frames") != frames
    dark = open_stand(reduced_motion="reduce", color_scheme="dark").open(link).has(step=40)
    night = pixels(dark.drawn("surface3d")).astype(float)
    ground = (day[..., 3] > 250) & (night[..., 3] > 250)
    assert ground.mean() > 0.15
    assert day[ground][:, :3].mean() > 150
    assert night[ground][:, :3].mean() < 100
