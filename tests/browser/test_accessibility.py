"""Every page by the rules that axe-core checks, in light and dark; and the main page by keyboard alone.

The lecture's contents, the gallery and a performance profile are looked at where they are visited: in
``test_contents_page.py``, ``test_gallery_page.py`` and ``test_profiles.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

import pytest
from playwright.sync_api import Locator, expect
from screen import Open, Screen

from optim_viz.scene.companions import COMPANIONS
from optim_viz.ui.shell import PAGES

AXE = next(path for path in files("axe_playwright_python").iterdir() if path.name == "axe.min.js").read_text("utf-8")
# Of axe's rules, those that can find what is serious or critical, or one alone; in the document, or a part of it.
GRAVE = """async ([within, only]) => {
  const grave = ({ impact }) => impact === "serious" || impact === "critical";
  const values = only ? [only] : axe._audit.rules.filter((rule) => rule.enabled && grave(rule)).map(({ id }) => id);
  const options = { preload: false, resultTypes: ["violations"], runOnly: { type: "rule", values } };
  return (await axe.run(within ?? document, options)).violations.filter(grave)
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join("; ")}`);
}"""

# A page's dozen colours are read some three thousand times, which takes a third of a run: from now on each once.
READ_ONCE = """() => {
  const { prototype } = axe.commons.color.Color, { parseString } = prototype, known = new Map();
  prototype.parseString = function (text) {
    if (!known.has(text)) {
      parseString.call(this, text);
      known.set(text, [this.r, this.g, this.b, this.alpha]);
    }
    [this.r, this.g, this.b, this.alpha] = known.get(text);
    return this;
  };
}"""

FADED = """() => Promise.allSettled(document.getAnimations()
  .filter((animation) => animation instanceof CSSTransition).map((animation) => animation.finished))"""

# What a page shows only when asked: page -> the queries to look at besides the bare address.
MORE = {
    "compare": [
        "view=map,projector:1&run=",
        "f=sphere&run=sgd&run=adam&ask=first&touch=rates",
        "f=sphere&run=sgd&b.f=sphere&b.noise=2&b.run=sgd",
        "f=linear_regression&run=sgd&penalty=elastic_net,strength:0.3",
    ],
    "lecture": ["lesson=adagrad_fades"],
}
# The same where the panel has no control that it has not on one of those: what the picture and its page have is enough.
WITHOUT_PANEL = {
    "compare": [
        "view=both,inside:1,dial:1&f=saddle&start=0,0&run=sgd&run=adam&run=newton,learning_rate:1",
        "view=grid&f=nowhere&steps=many&run=sgd,learning_rate:1&run=rmsprop,learning_rate:0.1"
        "&run=momentum,learning_rate:0.0001",
        "f=sphere&run=sgd&ask=arrival",
    ],
    "study": [
        "study=multiples",
        "study=heat",
        "study=starts,cells:50&steps=50",
        "run=adam&run=sgd&study=starts,beside:1,cells:50&steps=50",
        "study=seeds",
    ],
}
ADDRESSES = [
    *((page, "") for page in PAGES if page not in ("lecture", "gallery")),  # which show lists: see above
    *((page, query) for page, queries in MORE.items() for query in queries),
    *(
        pytest.param(page, query, marks=pytest.mark.panel(False))
        for page, queries in WITHOUT_PANEL.items()
        for query in queries
    ),
]


def violations(screen: Screen, only: str | None = None, within: str | None = None) -> list[str]:
    """The serious and critical ones of what is in sight, or of a part of it."""
    if screen.page.evaluate("!('axe' in window)"):  # a tab keeps it
        screen.page.evaluate(AXE)
        screen.page.evaluate(READ_ONCE)
    return list(screen.page.evaluate(GRAVE, [within, only]))


def grave(screen: Screen, within: str | None = None) -> list[str]:
    """Those in light, and what colours can do wrong in dark."""
    found = violations(screen, within=within)
    screen.tab.emulate(color_scheme="dark")
    screen.page.evaluate(FADED)  # one colour turns into the other
    return found + violations(screen, "color-contrast", within)


@pytest.mark.parametrize(("page", "query"), ADDRESSES)
def test_no_page_has_a_grave_violation(screen: Screen, page: str, query: str) -> None:
    if "b.f=" in query:  # two stand there
        screen.css = ".st-key-player_a [data-testid=player]"
    if "study=seeds" in query:  # no run plays there
        screen.css = "[data-testid=ensemble]"
    screen.open(query, f"/{page}")
    if "f=linear_regression" in query:  # its boxes are a part of what is looked at
        for box, seen in (("data-box", "Transformation"), ("noise-box", "Rows of a batch")):
            screen.sidebar.locator(f".st-key-{box} summary").click()
            expect(screen.sidebar.get_by_label(seen).first).to_be_visible()
            screen.settled()  # else what the first box brings may move the second one away
    assert grave(screen) == []


# What stands beside a map -> its element in the player, and an address.
BESIDE = {
    "graph": (".ov-graph-node", "view=map,graph:1,backward:4,graph_row:2&f=linear_regression&run=sgd"),
    "fit": ('[data-chart="fit"]', "f=hinge&run=sgd"),
    "function": ('[data-chart="function"]', "f=neuron_silu&run=sgd&view=map,companion:1"),
    "layer": (".ov-layer", "f=convolution&run=sgd&view=map,companion:2"),
    "depth": ('[data-chart="depth"]', "f=neuron_tanh&run=sgd&view=map,companion:3"),
    "inference": ('[data-chart="batch-mean"]', "f=neuron_bn&run=sgd&view=map,companion:4"),
}


@pytest.mark.panel(False)
@pytest.mark.parametrize("beside", BESIDE)
def test_what_stands_beside_a_map_has_no_grave_violation(screen: Screen, beside: str) -> None:
    """The graph, opened on a row, and each companion."""
    assert BESIDE.keys() - {"graph"} == {kind.name for kind in COMPANIONS}
    css, query = BESIDE[beside]
    screen.open(query)
    expect(screen.player.locator(css).first).to_be_visible()
    assert grave(screen, screen.css) == []


@pytest.mark.panel(False)
def test_axe_sees_what_is_wrong(screen: Screen) -> None:
    """A probe: a picture without a name, and a text that cannot be read in the dark, which must be found."""
    screen.open("f=sphere&run=sgd")
    screen.page.evaluate(
        """() => {
          window.probe = Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
          document.body.append(window.probe);
          const text = Object.assign(document.createElement("p"), { textContent: "a dark grey", style: "color: #555" });
          text.id = "probe";
          document.querySelector("h1").after(text);
        }"""
    )
    found = grave(screen)
    assert [one.partition(":")[0] for one in found] == ["image-alt", "color-contrast"], found
    assert "a dark grey" in found[1]
    assert violations(screen, "color-contrast", "#probe") == found[1:]
    assert violations(screen, "color-contrast", "h1") == []
    screen.page.evaluate("window.probe.remove()")  # the text goes with its page


def test_what_opens_has_no_grave_violation(screen: Screen) -> None:
    """A run's settings, what can be taken home, and the dialog that shares, each opened in turn: what lies below is as
    it was."""
    screen.open("f=sphere&run=sgd&run=adam")
    page, button = screen.page, screen.sidebar.get_by_role
    box, dialog = "[data-testid=stPopoverBody]", "[role=dialog]"
    opened: list[tuple[Callable[[], object], str, Locator]] = [
        (lambda: button("button", name="SGD").click(), box, page.get_by_text("Remove")),
        (lambda: button("button", name="Take it home").click(), box, page.get_by_role("button", name="GIF")),
        (lambda: screen.do("share"), dialog, page.get_by_role("dialog").get_by_test_id("stCode")),
    ]
    for do, where, seen in opened:
        screen.tab.emulate(color_scheme="light")
        do()
        expect(seen.first).to_be_visible()
        screen.settled()
        expect(page.locator(where)).to_have_count(1)
        assert grave(screen, where) == []
        page.keyboard.press("Escape")
        expect(seen).to_have_count(0)


@pytest.mark.panel(False)
def test_an_answer_has_no_grave_violation(screen: Screen) -> None:
    screen.open("f=sphere&run=sgd&run=adam&ask=first")
    screen.page.get_by_role("button", name="None of them").click()
    expect(screen.page.get_by_role("status").first).to_be_visible()
    screen.settled()
    assert grave(screen) == []


@pytest.mark.panel(False)
def test_a_number_that_was_said_has_no_grave_violation(screen: Screen) -> None:
    screen.open("f=quadratic&run=sgd&ask=condition")
    screen.page.get_by_role("button", name="Say κ").click()
    expect(screen.page.locator(".ov-guessed")).to_be_visible()
    screen.settled()
    assert grave(screen) == []


def test_the_main_page_by_keyboard_alone(screen: Screen) -> None:
    screen.open("f=sphere&start=-4,2.5&steps=60&run=sgd,learning_rate:0.2&run=adam")
    keyboard = screen.page.keyboard
    keyboard.press("Home")
    screen.has(step=0, playing="false")
    keyboard.press("ArrowRight")
    screen.has(step=1)
    keyboard.press("Space")
    screen.has(playing="true")
    keyboard.press("End")
    screen.has(step=60, playing="false")
    tab_to(screen, screen.player.locator(".ov-start"))
    old = screen.fields["start"]
    keyboard.press("ArrowUp")
    screen.until_start_is_not(old)
    keyboard.press("s")
    expect(screen.page.get_by_role("dialog")).to_be_visible()
    keyboard.press("Escape")
    expect(screen.page.get_by_role("dialog")).to_have_count(0)
    tab_to(screen, screen.rate(2))
    runs = screen.fields["run"]
    keyboard.press("ArrowRight")
    screen.until_address("(q, old) => q.getAll('run')[1] !== old", runs[1])


def test_a_lesson_by_keyboard_alone(screen: Screen) -> None:
    screen.open("lesson=zig_zag", "/lessons").has(held="true")
    tab_to(screen, screen.page.get_by_role("button", name="No", exact=True))
    screen.page.keyboard.press("Enter")
    expect(screen.page.get_by_role("status").filter(has_text="Right.")).to_be_visible()
    screen.has(held="false")
    screen.page.keyboard.press("PageDown")
    screen.until_address("q => q.get('lesson') === 'saddle'")


def tab_to(screen: Screen, target: Locator) -> None:
    """By the Tab key alone, from wherever the focus is."""
    wanted = target.element_handle()
    for _ in range(120):
        if screen.page.evaluate("element => document.activeElement === element", wanted):
            return
        screen.page.keyboard.press("Tab")
    raise AssertionError("the Tab key does not lead there")


def test_a_phone_has_no_grave_violation(open_screen: Open) -> None:
    screen = open_screen(viewport={"width": 390, "height": 844})
    screen.open("view=map,dial:1")
    assert grave(screen) == []
    assert screen.overflow() <= 0
