"""What deploy/ says to nginx, containers and systemd: that they agree, and that nginx does what its template is for."""

from __future__ import annotations

import gzip
import hashlib
import http.client
import os
import re
import shlex
import shutil
import socket
import ssl
import subprocess
import threading
import time
from base64 import b64decode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from deployed import DEPLOY, prepare
from missing import missing

from optim_viz.limits import MAX_QUERY, MAX_RECORDED_BYTES

ROOT = Path(__file__).resolve().parents[1]
AS_ROOT = ["--user=root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []  # else nobody reads a test's folders
DOCS = sorted((ROOT / "docs").glob("*.md"))


# Settings --------------------------------------------------------------------------------------------------------


class Inline(HTMLParser):
    """The page's scripts that are no files."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag == "script" and "src" not in dict(attrs)

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts.append(data)
            self._inside = False


def test_the_content_policy_knows_each_inline_script_of_the_installed_streamlit() -> None:
    """The hashes are compared with another reader's of the page; tests/browser/test_delivery.py asks a browser."""
    page = (prepare().streamlit_files() / "index.html").read_text(encoding="utf-8")
    reader = Inline()
    reader.feed(page)
    policy = prepare().content_policy(page, ["'self'", "https://a.example"])
    (scripts,) = re.findall(r"script-src ([^;]*)", policy)
    digests = {b64decode(text) for text in re.findall(r"'sha256-([^']*)'", scripts)}
    assert digests == {hashlib.sha256(text.encode()).digest() for text in reader.texts}
    assert re.sub(r" 'sha256-[^']*'", "", scripts) == "'self'"
    assert policy.endswith("frame-ancestors 'self' https://a.example")


@pytest.mark.parametrize(
    "given",
    [
        ["--frame-ancestors", "'self'; script-src *"],
        ["--frame-ancestors", 'https://a.example"'],
        ["--frame-ancestors", "moodle.example"],
        ["--replica", "127.0.0.1:8501; return 200"],
        ["--replica", "127.0.0.1"],
        ["--base", "class/"],
        ["--base", "/class/"],
        ["--certificate", "/chain.pem"],
    ],
    ids=" ".join,
)
def test_what_nginx_would_read_otherwise_is_refused(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        prepare().arguments(["folder", *given])
    assert refused.value.code == 2
    assert "error:" in capsys.readouterr().err


def prepare_commands() -> Iterator[list[str]]:
    """How compose, Kubernetes and the docs call it."""
    for name in ("compose.yaml", "kubernetes.yaml"):
        for block in re.findall(r"prepare\.py\n((?: +- .*\n)+)", (DEPLOY / name).read_text(encoding="utf-8")):
            yield [re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", line.strip()[2:]) for line in block.splitlines()]
    for path in DOCS:
        for line in re.findall(r"prepare\.py (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE):
            if line.startswith("/"):
                yield shlex.split(line)


def test_it_is_called_with_what_it_takes() -> None:
    called = [prepare().arguments(command) for command in prepare_commands()]
    assert len(called) >= 5
    assert all(len(given.replica) == 2 for given in called)


def test_everybody_means_the_same_server() -> None:
    """One port, one command and one place that says ready, in every file that names them."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in DEPLOY.iterdir() if path.is_file()}
    assert set(texts) == {"Containerfile", "compose.yaml", "kubernetes.yaml", "optim-viz@.service", "serve.py"}
    assert '"optim-viz", "serve", "--server.address=0.0.0.0", "--server.port=8501"' in texts["Containerfile"]
    assert "optim-viz serve --core %i --server.address=127.0.0.1 --server.port=%i" in texts["optim-viz@.service"]
    assert "ready" in re.findall(r"    def (\w+)\(_: Request\)", (ROOT / "optim_viz/ui/server.py").read_text("utf-8"))
    for name in ("Containerfile", "compose.yaml", "kubernetes.yaml"):
        assert "/ready" in texts[name], name
        assert "8501" in texts[name], name
    for name in ("compose.yaml", "kubernetes.yaml"):
        assert "/opt/optim-viz/nginx/prepare.py" in texts[name]
        assert "docker.io/library/nginx:stable" in texts[name]
        assert "OPTIM_VIZ_COMPILED" not in texts[name], "what is found compiled is larger: docs/capacity.md"
    assert "OPTIM_VIZ_COMPILED" not in texts["optim-viz@.service"]


def test_the_image_is_given_all_that_the_package_is_made_of() -> None:
    """What pyproject.toml puts into the wheel is copied, and not ignored."""
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", (DEPLOY / "Containerfile").read_text("utf-8"), re.MULTILINE)
    kept = re.findall(r"^!(\S+)$", (ROOT / ".dockerignore").read_text("utf-8"), re.MULTILINE)
    assert sorted(kept) == sorted(name for names in copied for name in names.split())
    (included,) = re.findall(r"force-include\]\n((?:\".*\n)+)", (ROOT / "pyproject.toml").read_text("utf-8"))
    for name in (*re.findall(r'^"([^"]+)" =', included, re.MULTILINE), "optim_viz", "README.md", "LICENSE"):
        assert name in kept, name


# nginx -----------------------------------------------------------------------------------------------------------


def reserved_port() -> socket.socket:
    """A port on which nobody listens, and which nobody else is given: a server may come and go there."""
    place = socket.socket()
    place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    place.bind(("127.0.0.1", 0))
    return place


class Replica(ThreadingHTTPServer):
    """In the place of a server of the app: answers with its own name."""

    daemon_threads = True

    def __init__(self, name: str, place: socket.socket | None = None) -> None:
        self.place = place or reserved_port()
        super().__init__(self.place.getsockname(), Handler)
        self.name, self.status = name, 200
        self.seen, self.open = list[tuple[str, Mapping[str, str]]](), list[socket.socket]()
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def process_request(self, request: Any, client_address: Any) -> None:
        self.open.append(request)
        super().process_request(request, client_address)

    def stop(self) -> None:
        """As a process that is killed: with all of its connections."""
        self.shutdown()
        self.server_close()
        for connection in self.open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class Handler(BaseHTTPRequestHandler):
    server: Replica
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.seen.append((self.path, dict(self.headers)))
        page = "." not in self.path
        status = self.server.status
        if self.path.startswith("/media/") and not self.path.startswith(f"/media/{self.server.name}"):
            status = 404
        body = self.server.name.encode().ljust(2000)
        self.send_response(status)
        self.send_header("Content-Type", "text/html" if page else "text/javascript")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """No line for each."""


class Front:
    """nginx with two of them behind it."""

    def __init__(self, port: int, replicas: list[Replica], folder: Path) -> None:
        self.port, self.replicas, self.folder = port, replicas, folder

    def ask(self, path: str, body: bytes | None = None, **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("POST" if body else "GET", path, body, {k.replace("_", "-"): v for k, v in headers.items()})
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        return answer, data

    def who(self, path: str = "/", **headers: str) -> str:
        answer, body = self.ask(path, **headers)
        assert answer.status == 200
        return body.decode().strip()


def listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
        return True
    return False


def nginx_command() -> str:
    return shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin") or missing(  # where Debian has it
        "no nginx here: apt-get install nginx-light"
    )


def small_streamlit(folder: Path) -> Path:
    """In the place of Streamlit's own files, which are 30 MB."""
    files = folder / "streamlit"
    (files / "static" / "js").mkdir(parents=True)
    (files / "index.html").write_text("<script>\n  window.one = 1\n</script>", encoding="utf-8")
    (files / "static" / "js" / "index.abc.js").write_text("export const a = 1;\n" * 200, encoding="utf-8")
    return files


@pytest.fixture(scope="module")
def front_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    nginx = nginx_command()
    folder = tmp_path_factory.mktemp("nginx")
    files = small_streamlit(folder)
    replicas = [Replica("one"), Replica("two")]
    place = reserved_port()
    port = place.getsockname()[1]
    (folder / "run").mkdir()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(prepare(), "streamlit_files", lambda: files)
        names = [f"--replica=127.0.0.1:{replica.server_port}" for replica in replicas]
        run = [f"--listen=127.0.0.1:{port}", f"--run={folder / 'run'}", *AS_ROOT]
        prepare().main([str(folder / "site"), *names, *run])
    process = subprocess.Popen(
        [nginx, "-c", folder / "site" / "nginx.conf", "-g", "daemon off;"], stderr=subprocess.DEVNULL
    )
    front = Front(port, replicas, folder / "site")
    give_up = time.monotonic() + 30
    while not listens(port):
        assert process.poll() is None, "nginx does not start"
        assert time.monotonic() < give_up
    yield front
    process.terminate()
    process.wait()
    place.close()
    for replica in front.replicas:
        replica.stop()
        replica.place.close()


@pytest.fixture
def front(front_of: Front) -> Iterator[Front]:
    yield front_of
    for replica in front_of.replicas:
        replica.status = 200
        replica.seen.clear()


def test_with_a_certificate_visitors_are_led_to_https(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And their cookie may be kept in another site's frame."""
    openssl = shutil.which("openssl") or missing("no openssl here")
    key, chain = tmp_path / "key.pem", tmp_path / "chain.pem"
    make = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=viz.example"]
    subprocess.run([openssl, *make, "-keyout", key, "-out", chain], check=True, capture_output=True)
    places = [reserved_port(), reserved_port()]
    plain, secure = (place.getsockname()[1] for place in places)
    replica, files = Replica("one"), small_streamlit(tmp_path)
    monkeypatch.setattr(prepare(), "streamlit_files", lambda: files)
    given = [f"--replica=127.0.0.1:{replica.server_port}", f"--listen=127.0.0.1:{plain}", f"--run={tmp_path}", *AS_ROOT]
    prepare().main([str(tmp_path), *given, f"--certificate={chain}", f"--key={key}", "--base=/class"])
    site = tmp_path / "optim-viz.conf"
    text = site.read_text(encoding="utf-8").replace("    listen [::]:443 ssl http2;\n", "")
    assert "listen 443 ssl" in text
    site.write_text(text.replace("listen 443 ssl", f"listen 127.0.0.1:{secure} ssl"), encoding="utf-8")
    process = subprocess.Popen([nginx_command(), "-c", tmp_path / "nginx.conf", "-g", "daemon off;"])
    try:
        while not listens(secure):
            assert process.poll() is None, "nginx does not start"
        answer, _ = Front(plain, [], tmp_path).ask("/class/compare?f=beale", host="viz.example")
        assert (answer.status, answer.headers["Location"]) == (301, "https://viz.example/class/compare?f=beale")
        connection = http.client.HTTPSConnection("127.0.0.1", secure, context=ssl._create_unverified_context())
        connection.request("GET", "/class/compare")
        answer = connection.getresponse()
        assert answer.read().strip() == b"one"
        assert answer.headers["Set-Cookie"].endswith("; Path=/class/; HttpOnly; SameSite=None; Secure; Partitioned")
        connection.close()
        ((path, headers),) = replica.seen
        assert (path, headers["X-Forwarded-Proto"]) == ("/class/compare", "https")
    finally:
        process.terminate()
        process.wait()
        replica.stop()
        for place in (replica.place, *places):
            place.close()


def visitors(count: int) -> list[str]:
    return [f"optim_viz_visitor={number}" for number in range(count)]


def test_a_page_names_its_visitor_once(front: Front) -> None:
    answer, _ = front.ask("/compare")
    cookie = answer.headers["Set-Cookie"]
    assert re.fullmatch(r"optim_viz_visitor=[0-9a-f]{32}; Path=/; HttpOnly; SameSite=Lax", cookie)
    assert front.ask("/compare")[0].headers["Set-Cookie"] != cookie
    again, _ = front.ask("/compare", cookie=cookie.partition(";")[0])
    assert again.headers["Set-Cookie"] is None
    assert front.ask("/app.js")[0].headers["Set-Cookie"] is None  # what is no page may lie in a cache of many


def test_a_visitor_stays_on_one_replica_and_visitors_are_shared_out(front: Front) -> None:
    homes = {cookie: front.who(cookie=cookie) for cookie in visitors(24)}
    assert 4 <= list(homes.values()).count("one") <= 20
    for cookie, home in homes.items():
        assert {front.who(path, cookie=cookie) for path in ("/compare", "/_stcore/health", "/_stcore/stream")} == {home}
    assert len({front.who(user_agent="of a frame without cookies") for _ in range(8)}) == 1


@pytest.mark.parametrize("path", ["/", "/_stcore/stream"])
def test_whoever_is_full_or_gone_is_passed_over(front: Front, path: str) -> None:
    one, two = front.replicas
    homes = {cookie: front.who(cookie=cookie) for cookie in visitors(12)}
    one.status = 503
    assert {front.who(path, cookie=cookie) for cookie in homes} == {"two"}
    one.status = 200
    assert {cookie: front.who(path, cookie=cookie) for cookie in homes} == homes  # at once
    one.status = two.status = 503
    answer, body = front.ask(path)
    assert (answer.status, body.strip() in (b"one", b"two")) == (503, True)  # its own words for that
    one.status = two.status = 200
    one.stop()
    assert {front.who(path, cookie=cookie) for cookie in homes} == {"two"}
    front.replicas[0] = Replica("one", one.place)
    assert {cookie: front.who(path, cookie=cookie) for cookie in homes} == homes


def test_where_nobody_answers_the_page_says_so_and_comes_again(front: Front) -> None:
    for replica in front.replicas:
        replica.stop()
    answer, body = front.ask("/compare?f=beale")
    assert answer.status == 503
    assert b"The server is warming up" in body
    assert b'http-equiv="refresh"' in body
    front.replicas[:] = [Replica(replica.name, replica.place) for replica in front.replicas]
    assert front.who() in ("one", "two")


def test_a_file_to_take_home_is_found_on_whichever_replica_it_lies(front: Front) -> None:
    for cookie in visitors(8):
        assert front.who("/media/one.csv", cookie=cookie) == "one"
        assert front.who("/media/two.csv", cookie=cookie) == "two"
    assert front.ask("/media/three.csv")[0].status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/_stcore/metrics",
        "/_stcore/metrics/",
        "//_stcore//metrics",
        "/compare/_stcore/metrics?families=active_sessions",
        "/_stcore/%6detrics",
        "/a/../_stcore/metrics",
        "/_stcore/script-health-check",
        "/_stcore/agent/mcp",
        "/seats",
    ],
)
def test_what_is_nobodys_business_is_closed(front: Front, path: str) -> None:
    assert front.ask(path)[0].status == 404
    assert not [seen for replica in front.replicas for seen, _ in replica.seen if "health" not in seen]


def test_bodies_and_addresses_have_a_size(front: Front) -> None:
    assert front.ask("/", body=b"0" * 60_000)[0].status == 200
    assert front.ask("/", body=b"0" * 70_000)[0].status == 413
    assert front.ask("/compare?" + "a" * (MAX_QUERY + 2_000))[0].status == 200
    assert front.ask("/?run=" + "a" * 42_000)[0].status == 414


def test_a_recorded_path_may_be_larger_and_nothing_else(front: Front) -> None:
    upload = "/_stcore/upload_file/a/b"
    assert front.ask(upload, body=b"0" * MAX_RECORDED_BYTES)[0].status == 200
    assert front.ask(upload, body=b"0" * (MAX_RECORDED_BYTES + 300_000))[0].status == 413


def test_every_answer_has_its_headers(front: Front) -> None:
    front.replicas[0].status = front.replicas[1].status = 500
    for path, status in (("/", 500), ("/seats", 404), ("/static/js/index.abc.js", 200), ("/static/js/none.js", 500)):
        answer, _ = front.ask(path)
        assert answer.status == status, path
        assert "script-src 'self' 'sha256-" in answer.headers["Content-Security-Policy"], path
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert answer.headers["Server"] == "nginx"


def test_streamlits_files_are_compressed_and_kept(front: Front) -> None:
    expected = b"export const a = 1;\n" * 200
    answer, body = front.ask("/static/js/index.abc.js", accept_encoding="gzip")
    assert answer.headers["Content-Encoding"] == "gzip"
    assert body == (front.folder / "static" / "js" / "index.abc.js.gz").read_bytes()  # and not packed for each
    assert gzip.decompress(body) == front.ask("/static/js/index.abc.js")[1] == expected
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert not [path for replica in front.replicas for path, _ in replica.seen]
    assert front.who("/static/js/of-another-version.js") in ("one", "two")


def test_our_scripts_are_asked_for_once_by_a_hall(front: Front) -> None:
    path = f"/_stcore/bidi-components/optim-viz.player/{time.monotonic_ns()}.js"
    for cookie in visitors(20):
        front.who(path, cookie=cookie)
    assert len([1 for replica in front.replicas for seen, _ in replica.seen if seen == path]) == 1


def test_the_connection_is_the_browsers_own(front: Front) -> None:
    """Streamlit compares a WebSocket's origin with the host, its port included."""
    host = f"viz.example:{front.port}"
    front.ask("/_stcore/stream", host=host, connection="Upgrade", upgrade="websocket")
    ((_, headers),) = [seen for replica in front.replicas for seen in replica.seen]
    assert headers["Host"] == host
    assert headers["Upgrade"] == "websocket"
    assert headers["Connection"].lower() == "upgrade"
    assert headers["X-Forwarded-Proto"] == "http"
