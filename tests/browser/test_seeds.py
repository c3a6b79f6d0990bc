"""The question of seeds in a browser, and the cloud at the head: what is drawn is what the arrays say."""

from __future__ import annotations

import numpy as np
import pytest
from playwright.sync_api import Locator, expect
from screen import PHONE, Screen
from tab import WIDE

from optim_viz import OBJECTIVES, ensemble, from_query, simulate

ENSEMBLE = "[data-testid=ensemble]"
SCENE = "f=quadratic,kappa:4&start=-4,1.5&steps=120&noise=1&run=sgd,0.05&run=adam,0.1"
SURFACE = OBJECTIVES["quadratic"].bind(kappa=4.0)
SEEDS = f"{SCENE}&study=seeds,seeds:20"


def opened(screen: Screen, query: str = SEEDS) -> Locator:
    """The study, when it stands."""
    screen.css = ENSEMBLE
    screen.open(query, "/study")
    return screen.page.get_by_test_id("ensemble")


def numbers(part: Locator, name: str) -> list[float]:
    return [float(text) for text in (part.get_attribute(f"data-{name}") or "").split(",")]


def on_map(root: Locator, x: float, y: float) -> tuple[float, float]:
    """The pixel of the page over a point of the plane."""
    stage = root.locator(".ov-ensemble-stage")
    stage.scroll_into_view_if_needed()
    outer, (left, top, width, height), (x0, x1, y0, y1) = Screen.box(stage), numbers(root, "box"), numbers(root, "view")
    return outer["x"] + left + (x - x0) / (x1 - x0) * width, outer["y"] + top + (y1 - y) / (y1 - y0) * height


def farthest(rate: float, optimizer: str = "sgd") -> tuple[int, float, float]:
    """The seed whose end lies farthest out, which no other mark covers."""
    found = ensemble(SURFACE, optimizer, seeds=range(20), start=(-4.0, 1.5), steps=120, noise=1.0, learning_rate=rate)
    k = int(np.hypot(*found.end.T).argmax())
    return k, float(found.end[k, 0]), float(found.end[k, 1])


@pytest.mark.panel(False)
def test_a_click_on_an_end_opens_that_seed_on_compare_and_back_returns(screen: Screen) -> None:
    root = opened(screen)
    expect(root).to_have_attribute("data-seeds", "20")
    expect(root.locator(".ov-ensemble-sentence")).to_contain_text("of 20 seeds")
    entry = screen.entry()
    k, x, y = farthest(0.1, "adam")
    screen.page.mouse.move(*on_map(root, x, y))
    tip = root.locator(".ov-ensemble-tip")
    expect(tip).to_contain_text(f"Seed {k}")
    expect(root).to_have_attribute("data-looked", f"2:{k}")
    screen.page.mouse.click(*on_map(root, x, y))
    screen.css = "[data-testid=player]"
    expect(screen.page.locator("[aria-current=page]")).to_have_text("Compare")
    screen.settled()
    found = from_query(screen.page.url.partition("?")[2])[0]
    assert found.seed == k
    screen.press("End").has(step=120)
    way = simulate(SURFACE, "adam", start=(-4.0, 1.5), steps=120, noise=1.0, seed=k, learning_rate=0.1)
    assert float(screen.losses()[1]) == pytest.approx(way.loss[-1], rel=5e-3)
    # Streamlit (1.67) puts the bare address of the page that is left there, and of the one that is come to.
    entries = screen.entries_since(entry)
    assert entries in (1, 2, 3)
    screen.rest().page.evaluate("entries => history.go(-entries)", entries)
    screen.css = ENSEMBLE
    expect(screen.page.locator("[aria-current=page]")).to_have_text("Study")
    expect(screen.page.get_by_test_id("ensemble")).to_have_attribute("data-ready", "true")


def by_keyboard_alone_from_seed_to_seed(screen: Screen, root: Locator) -> None:
    root.locator(".ov-ensemble-stage").focus()
    keyboard = screen.page.keyboard
    keyboard.press("ArrowRight")
    keyboard.press("ArrowDown")
    expect(root).to_have_attribute("data-looked", "2:1")
    expect(root.locator(".ov-ensemble-said")).to_contain_text("Adam, seed 1:")
    zoomed = root.get_attribute("data-view") or ""  # by the rectangle
    keyboard.press("0")
    expect(root).not_to_have_attribute("data-view", zoomed)
    whole = root.get_attribute("data-view") or ""
    assert numbers(root, "view")[0] <= -5.0
    keyboard.press("e")
    expect(root).not_to_have_attribute("data-view", whole)
    assert numbers(root, "view")[0] > -5.0
    keyboard.press("Enter")
    screen.css = "[data-testid=player]"
    screen.until_address("q => q.get('seed') === '1'")
    expect(screen.page.locator("[aria-current=page]")).to_have_text("Compare")


def runs_are_hidden_and_the_last_one_stays(root: Locator) -> None:
    rows = root.locator(".ov-ensemble-rows button")
    for _ in range(2):
        rows.nth(0).click()
        rows.nth(1).click()
        expect(root).to_have_attribute("data-hidden", "1")
        rows.nth(0).click()
        expect(root).to_have_attribute("data-hidden", "")
    root.locator(".ov-ensemble-loss canvas").hover()
    expect(root.locator(".ov-ensemble-tip")).to_contain_text("Step")


def tables_and_the_picture_are_saved(screen: Screen, root: Locator) -> None:
    with screen.page.expect_download() as download:
        screen.page.get_by_role("button", name="Ends by seed, CSV").click()
    file = download.value
    assert file.suggested_filename == "quadratic-20-seeds-ends.csv"
    lines = file.path().read_text().splitlines()
    assert lines[1] == "run,optimizer,seed,outcome,f,x,y"
    assert len(lines) == 2 + 2 * 20
    with screen.page.expect_download() as download:
        root.locator('[data-do="save"]').click()
    assert download.value.suggested_filename.endswith(".png")


def a_rectangle_zooms_the_map(screen: Screen, root: Locator) -> None:
    """Around the middle half of each side; and a double click brings the whole surface."""
    x0, x1, y0, y1 = numbers(root, "view")
    corners = [((3 * x0 + x1) / 4, (3 * y0 + y1) / 4), ((x0 + 3 * x1) / 4, (y0 + 3 * y1) / 4)]
    root.locator('[data-do="box-zoom"]').click()
    screen.page.mouse.move(*on_map(root, *corners[0]))
    screen.page.mouse.down()
    screen.page.mouse.move(*on_map(root, *corners[1]), steps=4)
    screen.page.mouse.up()
    expect(root.locator('[data-do="box-zoom"]')).to_have_attribute("aria-pressed", "false")
    expect(root).not_to_have_attribute("data-view", f"{x0},{x1},{y0},{y1}")
    found = numbers(root, "view")
    slack = 0.02 * (x1 - x0)
    assert found == pytest.approx([corners[0][0], corners[1][0], corners[0][1], corners[1][1]], abs=slack)
    root.locator('[data-do="ends"]').click()


def a_phone_shows_all_of_it(screen: Screen, root: Locator) -> None:
    screen.resized(**PHONE)
    for scheme in ("light", "dark"):
        screen.tab.emulate(color_scheme=scheme)
        screen.settled()
        assert screen.overflow() <= 0, scheme
        for part in (root.locator(".ov-ensemble-loss canvas"), root.locator(".ov-ensemble-stage")):
            box = Screen.box(part)
            assert box["x"] >= 0, scheme
            assert box["x"] + box["width"] <= PHONE["width"], scheme
    words = root.locator(".ov-ensemble-map figcaption > *").evaluate_all(
        """all => all.map((part) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            return range.getBoundingClientRect().right;
        })"""
    )
    assert max(words) <= Screen.box(root.locator(".ov-ensemble-tools"))["x"], "the tools lie on no word"
    screen.resized(**WIDE)


@pytest.mark.panel(False)
def test_runs_hidden_files_saved_and_keys(screen: Screen) -> None:
    """One visit, which ends on Compare: what is claimed of it has a name of its own."""
    root = opened(screen)
    runs_are_hidden_and_the_last_one_stays(root)
    tables_and_the_picture_are_saved(screen, root)
    a_rectangle_zooms_the_map(screen, root)
    a_phone_shows_all_of_it(screen, root)
    by_keyboard_alone_from_seed_to_seed(screen, root)


# The cloud -------------------------------------------------------------------------------------------------------


def painted(screen: Screen) -> bool:
    return bool(
        screen.player.locator("canvas.ov-cloud").evaluate(
            "c => new Uint32Array(c.getContext('2d').getImageData(0, 0, c.width, c.height).data.buffer).some(Boolean)"
        )
    )


@pytest.mark.panel(False)
def test_the_cloud_is_shown_by_its_button_where_there_is_noise_and_the_link_says_so(screen: Screen) -> None:
    screen.still(SCENE).seek(3)
    assert not painted(screen)
    screen.do("cloud")
    screen.until_address("q => q.get('view')?.includes('cloud:1')")
    assert painted(screen)
    expect(screen.stage.locator(".ov-key")).to_contain_text("SGD: one plain step, 64 draws, 1σ")
    the_cloud_lies_where_plain_steps_lead(screen)
    screen.press("c")
    screen.until_address("q => !q.get('view')?.includes('cloud:1')")
    assert not painted(screen)
    screen.still(f"{SCENE}&noise=0&view=map,cloud:1".replace("noise=1&", "")).seek(3)
    assert not painted(screen)
    expect(screen.player.locator(".ov-cloud-switch")).to_be_hidden()


def the_cloud_lies_where_plain_steps_lead(screen: Screen) -> None:
    """Before the first step of plain descent, all dots lie around x − α∇f, and the ring on the next record."""
    screen.seek(0)
    way = simulate(SURFACE, "sgd", start=(-4.0, 1.5), steps=120, noise=1.0, learning_rate=0.05)
    ratio, ys, xs = screen.player.locator("canvas.ov-cloud").evaluate(
        """c => {
          const { data } = c.getContext("2d").getImageData(0, 0, c.width, c.height), ys = [], xs = [];
          for (let p = 0; p < c.width * c.height; p++)
            if (data[4 * p + 3]) (ys.push(Math.floor(p / c.width)), xs.push(p % c.width));
          return [c.width / c.clientWidth, ys, xs];
        }"""
    )
    left, top = np.min(xs) / ratio, np.min(ys) / ratio
    right, bottom = np.max(xs) / ratio, np.max(ys) / ratio
    draws = np.random.RandomState(0).standard_normal((512, 2))[:64]
    ends = np.array([-4.0, 1.5]) - 0.05 * (np.array([-4.0, 6.0]) + draws)
    px, py = screen.pixel(ends[:, 0], ends[:, 1])
    assert np.abs(np.array([left, right]) - [px.min(), px.max()]).max() < 8
    assert np.abs(np.array([top, bottom]) - [py.min(), py.max()]).max() < 8
    np.testing.assert_allclose(ends[0], way.position[1], rtol=1e-12)
