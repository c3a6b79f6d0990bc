#!/usr/bin/env python3
"""One folder with all that nginx needs: its configuration, and Streamlit's files beside their compressed selves.

Compose, Kubernetes and a plain Debian call it with other settings; the configuration is the same. It runs in the
environment in which the app is installed: the content policy lets through the inline line of that Streamlit's page, by
its hash, and no other.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import re
import shutil
from base64 import b64encode
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from string import Template

from optim_viz.serving.door import PAGE, WORDS

HERE = Path(__file__).resolve().parent
TEMPLATES = ("nginx.conf", "optim-viz.conf")
RETRY_SECONDS = 5  # of the page that stands in where no server answers
COMPRESSIBLE = {".css", ".html", ".js", ".json", ".svg", ".ttf", ".txt", ".wasm"}
INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
SOURCE = re.compile(r"'self'|'none'|\*|https?://[\w.*-]+(:\d+)?")  # of frame-ancestors
FRAMES = "who may show pages in a frame: addresses of sites with a space between, 'self', 'none' or *"
REPLICA = re.compile(r"[\w.-]+:\d+")


class NginxTemplate(Template):
    """``@{name}``, as nginx has its own use for the dollar; ``@name`` stays what it is to nginx."""

    delimiter = "@"
    # A text, which the base class compiles: no type checker knows.
    pattern = r"@(?:(?P<escaped>(?!))|(?P<named>(?!))|\{(?P<braced>[a-z_]+)\}|(?P<invalid>(?!)))"  # type: ignore[assignment]


def streamlit_files() -> Path:
    """The folder of the installed Streamlit's page and of what the page fetches."""
    spec = find_spec("streamlit")
    if spec is None or spec.origin is None:
        raise SystemExit("Streamlit is not installed here: run this with the Python of the app's environment.")
    return Path(spec.origin).parent / "static"


def content_policy(page: str, frame_ancestors: Iterable[str] = ("'self'",)) -> str:
    """Scripts from this server alone, and the page's own inline ones; styles also inline, as Streamlit writes them."""
    hashes = [b64encode(hashlib.sha256(line.encode()).digest()).decode() for line in INLINE.findall(page)]
    rules = {
        "default-src": ["'self'"],
        "script-src": ["'self'", *(f"'sha256-{digest}'" for digest in hashes)],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "blob:", "data:"],
        "media-src": ["'self'", "blob:"],
        "font-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": list(frame_ancestors),
    }
    return "; ".join(f"{rule} {' '.join(sources)}" for rule, sources in rules.items())


def settings(given: argparse.Namespace, page: str) -> dict[str, str]:
    """What the templates leave open."""
    https = given.scheme == "https" or given.certificate is not None
    listen = [f"    listen {port};" for port in given.listen]
    redirect = ""
    if given.certificate is not None:
        redirect = _REDIRECT.format(ports="\n".join(listen), name=given.server_name)
        listen = [
            "    listen 443 ssl http2;",
            "    listen [::]:443 ssl http2;",
            f"    ssl_certificate {given.certificate};",
            f"    ssl_certificate_key {given.key};",
            "    ssl_protocols TLSv1.2 TLSv1.3;",
            "    ssl_session_cache shared:optim_viz_tls:10m;",
        ]
    return {
        "user": f"user {given.user};" if given.user else "",
        "run": str(given.run),
        "folder": str(given.folder.resolve()),
        "base": given.base,
        "servers": "\n".join(f"    server {replica} max_fails=0;" for replica in given.replica),
        "listen": "\n".join(listen),
        "redirect": redirect,
        "server_name": given.server_name,
        "scheme": "https" if https else "http",
        # In another site's frame a browser sends a cookie only if it is marked so, which it may be over https alone.
        "cookie": "SameSite=None; Secure; Partitioned" if https else "SameSite=Lax",
        "content_policy": content_policy(page, given.frame_ancestors),
    }


_REDIRECT = """
server {{
{ports}
    server_name {name};
    location /.well-known/acme-challenge/ {{ root /var/www/html; }}  # where certbot --webroot answers
    location / {{ return 301 https://$host$request_uri; }}
}}
"""


def compress(files: Path, into: Path) -> None:
    """A copy in which each text lies compressed beside itself, as nginx's ``gzip_static`` looks for it."""
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(files, into)
    for file in sorted(path for path in into.rglob("*") if path.suffix in COMPRESSIBLE):
        file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(file.read_bytes(), 9, mtime=0))


def arguments(command: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where to write all of it")
    parser.add_argument("--replica", action="append", metavar="HOST:PORT", help="one server of the app; once for each")
    parser.add_argument("--server-name", default="_", help="the name that visitors type; any, if not given")
    parser.add_argument("--listen", nargs="+", default=["80", "[::]:80"], metavar="[ADDRESS:]PORT")
    parser.add_argument("--base", default="", help="the path below which the app is served, as /path")
    parser.add_argument("--frame-ancestors", type=str.split, default=["'self'"], metavar="SITES", help=FRAMES)
    parser.add_argument(
        "--scheme", choices=("http", "https"), default="http", help="how visitors come, if by https that ends elsewhere"
    )
    parser.add_argument("--certificate", type=Path, help="visitors come by https, which ends here: the full chain")
    parser.add_argument("--key", type=Path, help="the key of the certificate")
    parser.add_argument("--user", default="", help="whose the workers are, where nginx is started by root")
    parser.add_argument("--run", type=Path, default=Path("/run"), help="a folder for what lasts as long as nginx runs")
    given = parser.parse_args(command)
    given.replica = given.replica or ["127.0.0.1:8501"]
    if strange := [text for text in given.replica if not REPLICA.fullmatch(text)]:
        parser.error(f"a replica is HOST:PORT, not {strange[0]}")
    if strange := [text for text in given.frame_ancestors if not SOURCE.fullmatch(text)]:
        parser.error(f"who may embed is 'self', 'none', * or https://a.site, not {strange[0]}")
    if (given.certificate is None) != (given.key is None):
        parser.error("a certificate needs its key, and a key its certificate")
    if given.base and not re.fullmatch(r"(/[\w-]+)+", given.base):
        parser.error(f"a base is a path such as /path, without a slash at its end, not {given.base}")
    return given


def main(command: Sequence[str] | None = None) -> None:
    given = arguments(command)
    files = streamlit_files()
    values = settings(given, (files / "index.html").read_text(encoding="utf-8"))
    given.folder.mkdir(parents=True, exist_ok=True)
    compress(files / "static", given.folder / "static")
    for name in TEMPLATES:
        text = NginxTemplate((HERE / name).read_text(encoding="utf-8")).substitute(values)
        (given.folder / name).write_text(text, encoding="utf-8")
    title, words = WORDS["starting"]
    page = Template(PAGE.read_text(encoding="utf-8")).substitute(title=title, words=words, seconds=RETRY_SECONDS)
    (given.folder / "waiting.html").write_text(page, encoding="utf-8")
    print(f"{given.folder}: ready for nginx -c {given.folder.resolve() / 'nginx.conf'}")


if __name__ == "__main__":
    main()
