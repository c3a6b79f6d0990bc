"""Which addresses open on one computer alone, and what the share dialog says and offers at such a one."""

from __future__ import annotations

import pytest
import streamlit as st
from page_cases import visit
from streamlit.testing.v1 import AppTest

from optim_viz.serving import local_network
from optim_viz.serving.local_network import for_others, hears_the_network, opens_here_alone
from optim_viz.ui.panel.share import frame_of

SCENE = {"f": "beale", "run": ["sgd", "adam"]}


@pytest.mark.parametrize(
    "host",
    ["localhost", "LOCALHOST", "app.localhost", "localhost.", "127.0.0.1", "127.4.5.6", "[::1]", "0.0.0.0", "[::]"],
)
def test_each_computers_name_for_itself(host: str) -> None:
    for address in (f"http://{host}/", f"http://{host}:8501/compare?f=beale", f"https://{host}"):
        assert opens_here_alone(address)


@pytest.mark.parametrize(
    "host",
    ["viz.example.edu", "192.168.1.20", "10.0.0.1", "[fd00::1]", "localhost.example.edu", "mylocalhost", "128.0.0.1"],
)
def test_addresses_that_others_have_too(host: str) -> None:
    assert not opens_here_alone(f"http://{host}:8501/compare?f=localhost")


def test_a_page_without_an_address_is_none_of_localhost() -> None:
    assert not opens_here_alone("")
    assert not opens_here_alone("/compare?f=beale")


@pytest.mark.parametrize(
    ("listens", "hears"),
    [
        *((listens, True) for listens in (None, "", "0.0.0.0", "::", "192.168.1.20", "viz.example.edu")),
        *((listens, False) for listens in ("localhost", "127.0.0.1", "::1")),
    ],
)
def test_who_is_heard_by_a_server(listens: str | None, hears: bool) -> None:
    assert hears_the_network(listens) is hears


def test_only_the_host_is_another() -> None:
    assert for_others("http://localhost:8501/compare?f=a,b:1&x#y", "192.168.1.20") == (
        "http://192.168.1.20:8501/compare?f=a,b:1&x#y"
    )
    assert for_others("http://localhost/x", "192.168.1.20") == "http://192.168.1.20/x"


def test_a_computer_without_a_network_has_no_address_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError("Network is unreachable")

    monkeypatch.setattr(local_network.socket, "socket", lambda *_: Probe(refused))
    assert local_network.network_address() == ""
    for own, told in (("192.168.1.20", "192.168.1.20"), ("127.0.0.1", ""), ("0.0.0.0", "")):
        monkeypatch.setattr(local_network.socket, "socket", lambda *_, own=own: Probe(lambda *_: None, own))
        assert local_network.network_address() == told


class Probe:
    """A socket that asks nobody."""

    def __init__(self, connect: object, own: str = "") -> None:
        self.connect, self.own = connect, own

    def __enter__(self) -> Probe:
        return self

    def __exit__(self, *_: object) -> None: ...

    def getsockname(self) -> tuple[str, int]:
        return self.own, 1


# The dialog -------------------------------------------------------------------------------------------------------


def shared_at(
    monkeypatch: pytest.MonkeyPatch, url: str, listens: str | None = None, network: str = "192.168.1.20", **headers: str
) -> AppTest:
    """The page with the dialog open, by somebody who sees it at this address."""
    monkeypatch.setattr(local_network, "network_address", lambda: network)
    monkeypatch.setattr(type(st.context), "url", property(lambda _: url))
    monkeypatch.setattr(type(st.context), "headers", property(lambda _: headers))
    option = st.get_option
    monkeypatch.setattr(st, "get_option", lambda name: listens if name == "server.address" else option(name))
    app = visit(**SCENE)
    app.button("share").click().run()
    assert not app.exception
    return app


def told(app: AppTest) -> str:
    return "\n".join([*(info.value for info in app.info), *(caption.value for caption in app.caption)])


def has_code(app: AppTest) -> bool:
    return any('class="ov-qr"' in element.proto.body for element in app.get("html"))


def test_at_an_address_that_others_have_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    app = shared_at(monkeypatch, "https://viz.example.edu/compare")
    code = app.code[0]
    assert code.value == "https://viz.example.edu/compare?v=3&f=beale&run=sgd&run=adam&end=1"
    assert has_code(app)
    assert app.code[1].value == frame_of(code.value)
    assert "this computer alone" not in told(app)


@pytest.mark.parametrize("listens", [None, "0.0.0.0"])
def test_at_localhost_the_link_has_the_networks_address(monkeypatch: pytest.MonkeyPatch, listens: str | None) -> None:
    app = shared_at(monkeypatch, "http://localhost:8501/compare", listens)
    code = app.code[0]
    assert code.value.startswith("http://192.168.1.20:8501/compare?v=3&f=beale")
    assert has_code(app)
    assert "this computer alone" in told(app)
    assert "in the same network" in told(app)


def test_a_server_that_hears_nobody_else_is_told_how_to_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    app = shared_at(monkeypatch, "http://localhost:8501/compare", "127.0.0.1")
    code = app.code[0]
    assert code.value.startswith("http://localhost:8501/compare?")
    assert not has_code(app)
    assert "`streamlit run app.py --server.address 0.0.0.0`" in told(app)
    assert "`http://192.168.1.20:8501`" in told(app)


@pytest.mark.parametrize(("network", "headers"), [("", {}), ("10.1.2.3", {"X-Forwarded-Proto": "https"})])
def test_no_address_is_told_where_there_is_none_or_the_visitor_is_elsewhere(
    monkeypatch: pytest.MonkeyPatch, network: str, headers: dict[str, str]
) -> None:
    app = shared_at(monkeypatch, "http://localhost:8501/compare", None, network, **headers)
    assert not has_code(app)
    assert "this computer alone" in told(app)
    assert "10.1.2.3" not in told(app) + app.code[0].value
