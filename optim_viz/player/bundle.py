"""The front-end as one script: the ES modules beside this file, in order, without their imports and exports.

Each module is an ordinary one (``node --check`` accepts it); joined, they need no packaging and no extra request.
Streamlit sends a component's code with every change of its data, uncompressed: so what it gets is a loader of some
lines, and the script travels compressed in front of the scene.
"""

from __future__ import annotations

import gzip
import re
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
MODULES = (
    "scene.js",
    "program.js",
    "scales.js",
    "theme.js",
    "markers.js",
    "landscape.js",
    "trails.js",
    "chart.js",
    "rule.js",
    "theory.js",
    "insight.js",
    "marks.js",
    "relief-camera.js",
    "relief-axes.js",
    "relief-terrain.js",
    "relief.js",
    "clock.js",
    "legend.js",
    "inside.js",
    "input.js",
    "player.js",
)

_IMPORT = re.compile(r"^import .*?;\n", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"^\s*//.*\n|^\s+|\s+// .*$", re.MULTILINE)  # comments and indentation: a third of the bytes
_EXPORT = re.compile(r"^export (?!default)", re.MULTILINE)


# The script is unpacked once a page; scenes that come meanwhile wait for it, in order.
LOADER = """\
let script;
async function unpack(packed) {
  const text = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  return import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
}
export default function load({ data, ...rest }) {
  const end = 4 + new DataView(data.buffer, data.byteOffset).getUint32(0, true);
  script ??= unpack(data.slice(4, end));
  let undo, gone = false;
  script.then((module) => gone || (undo = module.default({ ...rest, data: data.subarray(end) })));
  return () => {
    gone = true;
    undo?.();
  };
}
"""


@cache
def _packed() -> bytes:
    code = gzip.compress(read_js().encode(), 9, mtime=0)
    return len(code).to_bytes(4, "little") + code


def with_script(scene: bytes) -> bytes:
    """The scene behind the compressed script, as ``LOADER`` expects it: uint32 length, script, scene."""
    return _packed() + scene


@cache
def read_js() -> str:
    """The modules joined; only the last one's default export remains."""
    texts = (HERE / name for name in MODULES)
    script = "\n".join(_EXPORT.sub("", _IMPORT.sub("", path.read_text(encoding="utf-8"))) for path in texts)
    return "\n".join(map(_tight, _COMMENT.sub("", script).splitlines()))


def _tight(line: str) -> str:
    """A line without the spaces around its signs; as it is where it holds a string, a template or a slash."""
    return line if any(c in line for c in "\"'`/") else re.sub(r"\s*([=*<>?:,;{}()|&!])\s*", r"\1", line)


@cache
def read_css() -> str:
    text = (HERE / "player.css").read_text(encoding="utf-8")
    text = re.sub(r"\s*([{};,])\s*", r"\1", re.sub(r"\s+", " ", text))
    return text.replace("}", "}\n")  # Streamlit takes a text of one line for the name of a file


@cache
def read_html() -> str:
    return re.sub(r"\n\s*", "\n", (HERE / "player.html").read_text(encoding="utf-8"))
