"""The ground over a table on the screen: coarse while the window moves, fine a moment after it rests."""

from __future__ import annotations

from playwright.sync_api import expect
from stand import Stand

# What `data-ground` has been, and how many pixels of the ground were others, each time that it changed.
WATCH = """() => {
  const player = document.querySelector("[data-testid=player]"), land = player.querySelector("canvas.ov-land"),
    shot = () => new Uint32Array(land.getContext("2d").getImageData(0, 0, land.width, land.height).data.buffer);
  let before = shot();
  window.grounds = [];
  new MutationObserver(() => {
    const now = shot();
    window.grounds.push([player.dataset.ground, now.filter((pixel, i) => pixel !== before[i]).length > 1000]);
    before = now;
  }).observe(player, { attributeFilter: ["data-ground"] });
}"""


def test_it_is_coarse_while_the_window_moves_and_fine_when_it_rests(stand: Stand) -> None:
    stand.open("f=tiny_net&steps=20&run=sgd,0.1")
    expect(stand.player).to_have_attribute("data-ground", "fine")
    stand.page.evaluate(WATCH)
    stand.player.get_by_role("button", name="Zoom in").click()
    stand.page.wait_for_function("window.grounds.at(-1)?.[0] === 'fine'")
    assert stand.page.evaluate("[window.grounds[0], window.grounds.at(-1)]") == [["coarse", True], ["fine", True]]
