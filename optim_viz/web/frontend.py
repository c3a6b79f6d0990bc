"""A front-end as one script: ES modules in order, without their imports and exports.

Each module is an ordinary one (``node --check`` accepts it); joined, they need no packaging and no extra request.
Streamlit sends a component's code with every change of its data, uncompressed: so what it gets is a loader of some
lines, and the script travels compressed in front of the scene, the styles within it. What few scenes need is a part of
its own, a script that comes with these scenes alone.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

_IMPORT = re.compile(r"^import .*?;\n", re.MULTILINE | re.DOTALL)
_TYPES = re.compile(r"^[ \t]*/\*\*.*?\*/[ \t]*\n", re.MULTILINE | re.DOTALL)  # JSDoc
_COMMENT = re.compile(r"^\s*//.*\n|^\s+|\s+// .*$", re.MULTILINE)  # comments and indentation: a third of the bytes
_EXPORT = re.compile(r"^export (?!default)", re.MULTILINE)
_IMPORTED = re.compile(r'^import \{ (.*?) \} from "(.*?)";', re.MULTILINE | re.DOTALL)
_DEFAULT, _NAMED = re.compile(r"^export default function (\w+)", re.MULTILINE), r"function \1"


# A script is unpacked once a page; scenes that come meanwhile wait for it, in order. Components with one and the same
# loader share it as one module: so scripts are told apart, by what gzip writes last, their checksum and length.
LOADER = """\
const scripts = {};
let line = Promise.resolve();
async function unpack(packed) {
  const text = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  return import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
}
export default function load({ data, ...rest }) {
  const view = new DataView(data.buffer, data.byteOffset), came = [];
  let at = 4, undo, gone = false;
  for (let left = view.getUint32(0, true); left; left--) {
    const end = at + 4 + view.getUint32(at, true);
    came.push((scripts[data.slice(end - 8, end).join()] ??= unpack(data.slice(at + 4, end))));
    at = end;
  }
  line = line.then(() => Promise.all(came)).then(([main, ...others]) => {
    const parts = others.map((part) => part.default(main.shared));
    gone || (undo = main.default({ ...rest, parts, data: data.subarray(at) }));
  }).catch(console.error);
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

    A module may be another component's (``../theme.js``); only the last one's default export remains.

    ``parts`` are more modules, by name, which come only where asked for. A part may use what the component's own
    modules export, and nothing of another part; its last module's default export is handed to the component's as one
    of ``parts``, a function of what it uses.
    """

    folder: Path
    modules: tuple[str, ...]
    html_file: str
    css_file: str
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def js(self) -> str:
        """The modules joined, and the styles."""
        used = f"export const shared = {{ {', '.join(self._shared)} }};\n" if self.parts else ""
        return "\n".join([self._joined(self.modules), used + _ADD_STYLES % json.dumps(self._styles)])

    def part(self, name: str) -> str:
        """The script of a part: its default export makes the part's own of what the component shares."""
        text = self._joined(self.parts[name])
        (last,) = _DEFAULT.findall(text)
        return (
            f"export default ({{ {', '.join(self._shared)} }}) => {{\n{_DEFAULT.sub(_NAMED, text)}\nreturn {last};\n}};"
        )

    @cached_property
    def inline(self) -> str:
        """Everything as one script that declares ``mount`` and ``parts``, for a page without a server."""
        script = _DEFAULT.sub(_NAMED, _EXPORT.sub("", self.js))
        parts = ",\n".join(self.part(name).removeprefix("export default ").rstrip(";") for name in self.parts)
        return f"{script}\nconst parts = [{parts}].map((part) => part(shared));"

    def _joined(self, modules: tuple[str, ...]) -> str:
        texts = (self.folder / name for name in modules)
        script = "\n".join(_EXPORT.sub("", _IMPORT.sub("", path.read_text(encoding="utf-8"))) for path in texts)
        return "\n".join(map(_tight, _COMMENT.sub("", _TYPES.sub("", script)).splitlines()))

    @cached_property
    def _shared(self) -> list[str]:
        """What the parts import from the component's own modules."""
        own, names = {(self.folder / name).resolve() for name in self.modules}, set[str]()
        for path in (self.folder / name for modules in self.parts.values() for name in modules):
            for listed, module in _IMPORTED.findall(path.read_text(encoding="utf-8")):
                if (path.parent / module).resolve() in own:
                    names |= {name.strip() for name in listed.split(",")}
        return sorted(names)

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
    def _packed(self) -> dict[str, bytes]:
        """Each script compressed, behind its length as uint32; the component's own is named ""."""
        scripts = {"": self.js, **{name: self.part(name) for name in self.parts}}
        packed = {name: gzip.compress(script.encode(), 9, mtime=0) for name, script in scripts.items()}
        return {name: len(code).to_bytes(4, "little") + code for name, code in packed.items()}

    def with_script(self, scene: bytes, *parts: str) -> bytes:
        """The scene behind the compressed scripts, as ``LOADER`` expects it: uint32 how many, the scripts, itself."""
        scripts = [self._packed[name] for name in ("", *parts)]
        return b"".join([len(scripts).to_bytes(4, "little"), *scripts, scene])


def _tight(line: str) -> str:
    """A line without the spaces around its signs; as it is where it holds a string, a template or a slash."""
    return line if any(c in line for c in "\"'`/") else re.sub(r"\s*([=*<>?:,;{}()|&!])\s*", r"\1", line)
