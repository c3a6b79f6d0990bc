"""A front-end as one script: ES modules in order, without their imports and exports.

Each module is an ordinary one (``node --check`` accepts it); joined, they need no packaging and no extra request.
Streamlit sends a component's code with every change of its data, uncompressed: so what it gets is a loader of some
lines, and the script travels compressed in front of the scene, the styles within it.
"""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_IMPORT = re.compile(r"^import .*?;\n", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"^\s*//.*\n|^\s+|\s+// .*$", re.MULTILINE)  # comments and indentation: a third of the bytes
_EXPORT = re.compile(r"^export (?!default)", re.MULTILINE)


# A script is unpacked once a page; scenes that come meanwhile wait for it, in order. Components with one and the same
# loader share it as one module: so scripts are told apart, by what gzip writes last, their checksum and length.
LOADER = """\
const scripts = {};
async function unpack(packed) {
  const text = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  return import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
}
export default function load({ data, ...rest }) {
  const end = 4 + new DataView(data.buffer, data.byteOffset).getUint32(0, true);
  const script = (scripts[data.slice(end - 8, end).join()] ??= unpack(data.slice(4, end)));
  let undo, gone = false;
  script.then((module) => gone || (undo = module.default({ ...rest, data: data.subarray(end) })));
  return () => {
    gone = true;
    undo?.();
  };
}
"""

# Until the styles are there, the component has its place and its size, and is not seen.
_UNSTYLED = '[data-ready="false"]{visibility:hidden;overflow:clip}\n'
_ADD_STYLES = 'document.body.append(Object.assign(document.createElement("style"),{textContent:%s}));'


@dataclass(frozen=True)
class FrontEnd:
    """One component: its modules in order, as paths relative to ``folder``, and its page fragment and styles there.

    A module may be another component's (``../player/theme.js``); only the last one's default export remains.
    """

    folder: Path
    modules: tuple[str, ...]
    html_file: str
    css_file: str

    @cached_property
    def js(self) -> str:
        """The modules joined, and the styles."""
        texts = (self.folder / name for name in self.modules)
        script = "\n".join(_EXPORT.sub("", _IMPORT.sub("", path.read_text(encoding="utf-8"))) for path in texts)
        lines = [*map(_tight, _COMMENT.sub("", script).splitlines()), _ADD_STYLES % json.dumps(self._styles)]
        return "\n".join(lines)

    @cached_property
    def css(self) -> str:
        """What comes with the page fragment: the first rule, which is the component's own size."""
        return self._styles[: self._styles.index("}") + 1] + "\n" + _UNSTYLED

    @cached_property
    def _styles(self) -> str:
        text = (self.folder / self.css_file).read_text(encoding="utf-8")
        return re.sub(r"\s*([{};,])\s*", r"\1", re.sub(r"\s+", " ", text))

    @cached_property
    def html(self) -> str:
        return re.sub(r"\n\s*", "\n", (self.folder / self.html_file).read_text(encoding="utf-8"))

    @cached_property
    def _packed(self) -> bytes:
        code = gzip.compress(self.js.encode(), 9, mtime=0)
        return len(code).to_bytes(4, "little") + code

    def with_script(self, scene: bytes) -> bytes:
        """The scene behind the compressed script, as ``LOADER`` expects it: uint32 length, script, scene."""
        return self._packed + scene


def _tight(line: str) -> str:
    """A line without the spaces around its signs; as it is where it holds a string, a template or a slash."""
    return line if any(c in line for c in "\"'`/") else re.sub(r"\s*([=*<>?:,;{}()|&!])\s*", r"\1", line)
