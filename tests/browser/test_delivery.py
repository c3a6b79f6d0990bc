"""How the front end comes to the browser: as files, under a strict policy, in step with the server, or told so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from deployed import prepare
from playwright.sync_api import Page, Route, expect
from screen import Open, Screen, looked_at
from server import Server, serve

from optim_viz import from_query, function, rule
from optim_viz.web.frontend import BUNDLE, with_version

SCRIPTS = re.compile(r"/_stcore/bidi-components/optim-viz\.")
MOST_A_CHANGE = 75_000  # bytes through the WebSocket when the start of the first scene is moved

# As a sitecustomize: the project's distribution is not seen, as in a checkout that nobody installed.
HIDDEN = """
import importlib.metadata as metadata
found = metadata.distributions
metadata.distributions = lambda **where: (d for d in found(**where) if d.name != "optim-viz")
"""


@pytest.fixture
def screen(open_screen: Open) -> Screen:
    """A tab that has loaded nothing before."""
    return open_screen(fresh=True)


@pytest.fixture
def uninstalled_app(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "sitecustomize.py").write_text(HIDDEN, encoding="utf-8")
    server = serve(tmp_path, blank=False, environment={"PYTHONPATH": str(tmp_path)})
    yield server
    server.stop()


def forgive(screen: Screen, *words: str) -> None:
    """The problems of a tab, all of which are of these kinds, are what its test brought about."""
    assert screen.problems
    strange = [problem for problem in screen.problems if not any(word in problem for word in words)]
    assert not strange, "\n".join(strange)
    screen.problems.clear()


def under_policy(page: Page) -> list[str]:
    """Serve every page under the policy that deploy/ has nginx send: our files, and Streamlit's own inline line."""
    policies: list[str] = []

    def answer(route: Route) -> None:
        if route.request.resource_type != "document":
            route.fallback()
            return
        response = route.fetch()
        policies.append(prepare().content_policy(response.text()))
        route.fulfill(response=response, headers={**response.headers, "content-security-policy": policies[-1]})

    page.route("**/*", answer)
    return policies


def other_version(route: Route) -> None:
    """A script as an older server had it."""
    version = with_version(b"").decode()
    text = (BUNDLE / "player.js").read_text(encoding="utf-8")
    assert version in text
    route.fulfill(body=text.replace(version, "0" * len(version)), content_type="text/javascript")


# Files -----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("installed")
def test_under_a_strict_policy_each_script_is_a_file(open_screen: Open) -> None:
    """In one visit, each once, and not before something asks for it; a change sends the scene alone."""
    screen = open_screen(
        fresh=True, permissions=["local-network-access"]
    )  # an answer given here counts as from the internet
    fetched: list[str] = []
    screen.page.on(
        "request", lambda request: SCRIPTS.search(request.url) and fetched.append(request.url.rsplit("/", 1)[1])
    )
    frames: list[bytes] = []
    screen.page.on(
        "websocket",
        lambda socket: socket.on("framereceived", lambda load: frames.append(load if isinstance(load, bytes) else b"")),
    )
    policies = under_policy(screen.page)
    screen.still()
    assert policies
    assert any(with_version(b"") in frame for frame in frames)
    frames.clear()
    old = screen.fields["start"]
    screen.ring.press("ArrowRight")
    screen.until_start_is_not(old)
    size = sum(map(len, frames))
    print(f"a start moved by a key: {size} bytes")
    assert 10_000 < size <= MOST_A_CHANGE
    assert any(with_version(b"") in frame for frame in frames)
    for word in (b"addEventListener", b"prototype", b"=>{", b"export{"):  # each is in every script of ours
        assert not any(word in frame for frame in frames), word

    assert sorted(fetched) == ["number.js", "player.js"]
    loaded = screen.page.evaluate("() => performance.getEntriesByType('resource').map(entry => entry.name)")
    assert any("BidiComponent" in name for name in loaded)
    assert not [name for name in loaded if "katex" in name.lower()]  # no label of the first page is set in LaTeX
    screen.do("dial").do("inside").has(inside="true")
    expect(screen.who.first).to_be_visible()
    expect(screen.player.locator(".ov-dial-track")).to_have_attribute("data-changed", "false")
    assert fetched[2:] == ["inspector.js"]
    screen.settled().page.get_by_role("link", name="Study").click()
    expect(screen.page.get_by_test_id("sweep")).to_have_attribute("data-ready", "true")
    screen.settled()
    assert fetched[2:] == ["inspector.js", "sweep-chart.js"]
    refused = screen.page.evaluate(
        """() => new Promise(tell => {
             addEventListener("securitypolicyviolation", () => tell(true));
             const url = URL.createObjectURL(new Blob([""], { type: "text/javascript" }));
             const script = document.createElement("script");
             document.head.append(Object.assign(script, { src: url, onload: () => tell(false) }));
           })"""
    )
    assert refused  # the policy is in force
    forgive(screen, "Content Security Policy", "blob:")


def test_an_app_that_is_not_installed_starts_and_says_once_what_that_costs(
    uninstalled_app: Server, open_screen: Open
) -> None:
    screen = open_screen(uninstalled_app.origin, fresh=True)
    screen.still(f"f=himmelblau&run=adam&study=sweep,count:50&{looked_at(inside=1)}", "/study")
    screen.has(inside="true").assert_deep_link("/study")
    expect(screen.page.get_by_test_id("sweep")).to_have_attribute("data-ready", "true")
    assert "study=sweep" in screen.page.url
    expect(screen.who.first).to_be_visible()
    screen.choose("Surface", "Beale")
    screen.has(surface="beale")
    log = uninstalled_app.news()
    assert log.count("not installed") == 1
    assert "Traceback" not in log


# A script that does not come -------------------------------------------------------------------------------------


@pytest.mark.usefixtures("installed")
def test_a_profile_with_a_typed_function_and_rule_holds_under_the_policy(open_screen: Open) -> None:
    """Plotly's curves, a dot that is pointed at, and the run behind a cell, whose function and rule are text."""
    screen = open_screen(fresh=True, permissions=["local-network-access"])
    policies = under_policy(screen.page)
    scene = "f=formula&formula=x^2%2B3y^2&run=rule1,0.05&rule=v=0.9v%2Bg;x=x-lr*v&steps=60"
    screen.css = "[data-testid=profile]"
    screen.open(f"{scene}&study=performance_profile,methods:sgd~adam,problems:sphere~booth,own:1", "/study")
    dot = screen.page.locator(".js-plotly-plot .points path").first
    expect(dot).to_be_attached()
    assert policies
    cells = screen.page.get_by_test_id("profile").locator("td")
    expect(cells).to_have_count(9)
    dot.hover(force=True)
    cells.last.click()
    screen.css = "[data-testid=player]"
    expect(screen.page.locator("[aria-current=page]")).to_have_text("Compare")
    shown, notices = from_query(screen.settled().page.url.partition("?")[2])
    assert notices == ()
    assert (shown.objective, shown.runs[0].optimizer) == (
        function("x^2+3y^2").name,
        rule("v = 0.9 v + g; x = x - lr v").name,
    )


@pytest.mark.usefixtures("installed")
def test_a_script_that_does_not_come_says_so_and_comes_again(screen: Screen) -> None:
    """And if the one that comes is of another version, the page loads itself anew."""
    loads: list[str] = []
    screen.page.on("domcontentloaded", lambda page: loads.append(page.url))
    screen.page.route(SCRIPTS, lambda route: route.abort())
    screen.page.goto(f"{screen.origin}/?f=beale")
    again = screen.page.get_by_role("link", name="Try again")
    expect(again).to_be_visible()
    expect(screen.page.get_by_text("script did not come through")).to_be_visible()
    expect(screen.page.get_by_text("BidiComponent Error").locator("visible=true")).to_have_count(0)
    forgive(screen, "ERR_FAILED", "Failed to load script", "BidiComponent")
    screen.page.unroute(SCRIPTS)
    assert len(loads) == 1
    screen.page.route("**/player.js", other_version, times=1)
    again.click()
    screen.settled().has(surface="beale")
    expect(again).not_to_be_visible()
    assert len(loads) == 3
    expect(screen.page.locator(".ov-notice")).to_have_count(0)


@pytest.mark.usefixtures("installed")
def test_where_the_script_of_the_numbers_does_not_come_the_panel_says_so_once(screen: Screen) -> None:
    screen.page.route("**/number.js", lambda route: route.abort())
    screen.page.goto(f"{screen.origin}/?f=beale")
    screen.has(surface="beale")
    lost = screen.page.get_by_role("alert").filter(has_text="script of the numbers").locator("visible=true")
    expect(lost).to_have_count(1)
    expect(screen.page.get_by_text("BidiComponent Error").locator("visible=true")).to_have_count(0)
    forgive(screen, "ERR_FAILED", "Failed to load script", "BidiComponent")
    screen.page.unroute("**/number.js")
    lost.get_by_role("link", name="Try again").click()
    screen.settled()
    expect(lost).to_have_count(0)


@pytest.mark.usefixtures("installed")
def test_the_inspectors_script_is_fetched_again_where_it_did_not_come(screen: Screen) -> None:
    """Each time under another address: some browsers remember a module that did not come."""
    asked: list[str] = []
    screen.page.on("request", lambda request: asked.append(request.url) if "/inspector.js" in request.url else None)
    screen.page.route("**/inspector.js*", lambda route: route.abort())
    screen.still(looked_at(inside=1))  # the picture goes on without it
    again = screen.inside.get_by_role("button", name="Try again")
    again.evaluate("button => button.dataset.try = 'first'")
    again.click()
    # It has failed, too: while one try is under way, a press asks for nothing.
    expect(again).not_to_have_attribute("data-try", "first")
    expect(
        screen.page.get_by_role("alert").filter(has_text="did not come through").locator("visible=true")
    ).to_have_count(1)
    screen.page.unroute("**/inspector.js*")
    again.click()
    expect(screen.who.first).to_be_visible()
    expect(again).to_have_count(0)
    assert len(asked) == len(set(asked)) == 3
    forgive(screen, "inspector.js")


# Versions --------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("installed")
def test_a_page_loads_itself_anew_once_and_then_says_so(screen: Screen) -> None:
    loads: list[str] = []
    screen.page.on("domcontentloaded", lambda page: loads.append(page.url))
    screen.page.route("**/player.js", other_version)
    screen.page.goto(screen.origin)
    again = screen.page.get_by_role("button", name="Load it again")
    expect(again).to_be_visible()
    expect(screen.page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    assert len(loads) == 2
    screen.page.unroute("**/player.js")
    again.click()
    screen.settled()
    assert len(loads) == 3
