"""Who may import whom, and what may be written where: the layers of README, kept true by reading the source."""

from __future__ import annotations

import ast
import re
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "optim_viz"
SOURCES = sorted(PACKAGE.rglob("*.py"))
SCRIPTS = [ROOT / "app.py", ROOT / "deploy" / "serve.py", *sorted((ROOT / "pages").glob("*.py"))]
FRONT_END = sorted(PACKAGE.rglob("*.js")) + sorted(PACKAGE.rglob("*.css")) + sorted(PACKAGE.rglob("*.html"))

# Each folder, or single module beside them, and those that it may import; in the order of the data.
BASICS = {"registry", "errors", "limits", "number_format", "frozen", "names"}
REGISTRIES = {*BASICS, "data", "language", "objectives", "optimizers", "schedules"}
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "limits": set(),
    "number_format": set(),
    "names": set(),
    "frozen": set(),
    "registry": {"errors", "names", "number_format"},
    "word_search": {"names"},
    "lazy": set(),
    "turns": {"limits"},
    "compilation_cache": set(),
    "xla": {"compilation_cache", "turns"},
    "jax_settings": {"errors", "xla"},
    "programs": {"errors", "limits", "jax_settings", "xla"},
    "data": {"registry", "errors", "frozen", "limits", "number_format", "programs"},
    "language": {"registry", "errors", "limits", "programs"},
    "objectives": {
        *("registry", "data", "errors", "frozen", "limits", "number_format", "jax_settings", "xla", "programs"),
        "language",
    },
    "backprop": {"registry", "errors", "frozen", "number_format", "objectives", "programs"},
    "layers": {"registry", "frozen", "data", "objectives", "jax_settings", "programs"},
    "optimizers": {
        "registry",
        "errors",
        "limits",
        "frozen",
        "lazy",
        "number_format",
        "jax_settings",
        "programs",
        "language",
    },
    "schedules": {"registry", "errors", "programs", "language"},
    "shown": set(),  # reaches up by name alone, see below
    "recordings": {"errors", "limits", "number_format", "frozen", "shown"},
    "scene": {*REGISTRIES, "lazy", "shown", "recordings"},
    "style": {"limits", "optimizers", "scene"},
    "link": {*REGISTRIES, "scene"},
    "outcomes": {"number_format", "objectives", "programs", "language"},
    "simulation": {
        *REGISTRIES,
        "lazy",
        "shown",
        "turns",
        "jax_settings",
        "xla",
        "programs",
        "scene",
        "outcomes",
        "recordings",
    },
    "comparison": {*REGISTRIES, "lazy", "shown", "recordings", "scene", "style", "outcomes", "simulation"},
    "gallery": {*REGISTRIES, "layers", "names", "scene", "word_search"},
    "teaching": {*REGISTRIES, "scene", "style", "link", "outcomes", "simulation", "comparison", "word_search"},
    "web": {
        *REGISTRIES,
        "lazy",
        "backprop",
        "layers",
        "programs",
        "scene",
        "style",
        "outcomes",
        "simulation",
        "comparison",
    },
    "figures": {*REGISTRIES, "scene", "style", "outcomes", "simulation", "comparison", "web"},
    "serving": {"errors", "limits", "teaching"},
    "export": {
        *REGISTRIES,
        "recordings",
        "shown",
        "backprop",
        "layers",
        "programs",
        "scene",
        "style",
        "link",
        "outcomes",
        "simulation",
        "comparison",
        "web",
    },
}
EVERYTHING_ELSE = {*MAY_IMPORT, "ui"}
JAX_BELONGS_TO = {
    "backprop",
    "layers",
    "language",
    "objectives",
    "optimizers",
    "simulation",
    "programs",
    "compilation_cache",
    "jax_settings",
    "xla",
}


def layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Everything that a file says, read once."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def imports(path: Path) -> frozenset[str]:
    """Every module that a file imports, dotted; names imported from the package itself count as its modules."""
    found: set[str] = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(found)


def test_plotly_belongs_to_figures_and_one_module_alone_reaches_up_by_name() -> None:
    for path in SOURCES:
        body = ast.parse(path.read_text(encoding="utf-8")).body  # not what is imported for the sake of types alone
        at_import = [ast.unparse(node) for node in body if isinstance(node, ast.Import | ast.ImportFrom)]
        assert layer(path) == "figures" or "plotly" not in "".join(at_import), path
        assert layer(path) == "shown" or not imports(path) & {"importlib", "importlib.import_module"}, path


def test_every_layer_is_in_the_table() -> None:
    assert {layer(path) for path in SOURCES} == {*MAY_IMPORT, "ui", "__init__", "__main__"}


def test_the_table_has_an_order_and_names_only_layers() -> None:
    order = list(TopologicalSorter(MAY_IMPORT).static_order())  # CycleError if there is none
    assert set(order) == set(MAY_IMPORT)
    assert order.index("registry") < order.index("objectives") < order.index("simulation") < order.index("web")


def test_readme_shows_every_folder_once_in_an_order_of_imports() -> None:
    """Whoever reads README from the top meets nothing that needs what stands below it."""
    shown = re.findall(r"^  (\w+)(?:/|\.py) ", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(shown) == sorted([*MAY_IMPORT, "ui"])
    for here, needed in MAY_IMPORT.items():
        assert not {name for name in needed if shown.index(name) > shown.index(here)}, here


# Each of these is one test of all files, which names the one that fails: a test for each would cost more than its work.


def test_imports_point_one_way() -> None:
    for path in SOURCES:
        here = layer(path)
        if here != "__init__":
            used = {name.split(".")[1] for name in imports(path) if name.startswith("optim_viz.")} - {here}
            allowed = EVERYTHING_ELSE if here in {"ui", "__main__"} else MAY_IMPORT.get(here, set())
            assert used <= allowed, f"{path}: {here} may not import {sorted(used - allowed)}"


def test_streamlit_and_jax_stay_where_they_belong() -> None:
    for path in SOURCES:
        roots = {name.split(".")[0] for name in imports(path)}
        assert roots & {"sympy", "optax", "hypothesis", "pytest"} == set(), path  # of tests alone
        assert layer(path) in {"ui", "__main__"} or "streamlit" not in roots, path
        assert layer(path) in JAX_BELONGS_TO or "jax" not in roots, path


@pytest.mark.parametrize("path", sorted((ROOT / "pages").glob("*.py")), ids=lambda p: p.name)
def test_a_page_is_a_paragraph(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 60
    assert {name.rsplit(".", 1)[0] for name in imports(path)} <= {"optim_viz.ui", "optim_viz.ui.pages"}
    assert "shell.begin(" in text


def test_the_entry_point_is_short() -> None:
    entry = ROOT / "app.py"
    assert len(entry.read_text(encoding="utf-8").splitlines()) < 20
    assert {name for name in imports(entry) if not name.startswith("optim_viz.ui.")} == {"streamlit"}


def names_used(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return attributes | {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def kept_by_streamlit(path: Path) -> set[str]:
    """What a file uses of what Streamlit keeps for a visitor. (A module of ours is called as one of these is.)"""
    stores = {"session_state", "query_params"}
    attributes = [node for node in nodes(path) if isinstance(node, ast.Attribute) and node.attr in stores]
    used = {ast.unparse(node) for node in attributes}
    return used | {name for name in imports(path) if name.split(".")[0] == "streamlit" and stores & {*name.split(".")}}


def test_one_module_alone_touches_the_session_and_the_address() -> None:
    touching = {path for path in (*SOURCES, *SCRIPTS) if kept_by_streamlit(path)}
    assert touching == {PACKAGE / "ui" / "session.py"}


@pytest.mark.parametrize("name", ["session_state", "session_address", "lesson_state"])
def test_what_a_session_knows_is_kept_without_streamlit(name: str) -> None:
    """Nor do its functions reach the module that keeps it, or a clock."""
    names = imports(PACKAGE / "ui" / f"{name}.py")
    assert {name.split(".")[0] for name in names} <= {"__future__", "collections", "dataclasses", "optim_viz", "typing"}
    inside = {name.split(".")[2] for name in names if name.startswith("optim_viz.ui.")}
    assert inside <= {"session_state"}


def test_nothing_is_kept_where_a_visitor_can_clear_it_or_behind_a_lock_that_all_share() -> None:
    """Any visitor can clear Streamlit's caches; Python 3.11's cached properties wait for each other."""
    for path in (*SOURCES, *SCRIPTS):
        assert not {node.attr for node in nodes(path) if isinstance(node, ast.Attribute)} & {
            "cache_data",
            "cache_resource",
        }
        assert "functools.cached_property" not in imports(path) or path == PACKAGE / "lazy.py", path


def test_nothing_is_evaluated_and_nothing_sleeps() -> None:
    for path in (*SOURCES, *SCRIPTS):
        calls = [node.func for node in nodes(path) if isinstance(node, ast.Call)]
        called = {func.id if isinstance(func, ast.Name) else getattr(func, "attr", "") for func in calls}
        assert not called & {"eval", "exec", "sympify", "sleep", "__import__"}, path
        assert "compile" not in {func.id for func in calls if isinstance(func, ast.Name)}, path


def addresses(text: str) -> list[str]:
    return re.findall(r"(?:https?:)?//(?:[\w-]+\.)+[a-z]{2,}\S*", text)


def test_addresses_stand_in_references_alone() -> None:
    """Nothing is fetched from elsewhere: an address is a citation, or the name of an XML namespace."""
    for path in (*SOURCES, *SCRIPTS):
        cited = {
            id(text)
            for node in nodes(path)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Reference"
            for text in ast.walk(node)
        }
        texts = [node for node in nodes(path) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        stray = {url for text in texts if id(text) not in cited for url in addresses(str(text.value))}
        assert not {url for url in stray if not url.startswith("http://www.w3.org/")}, path


def test_an_address_would_be_found() -> None:
    assert addresses("see https://cdn.example.com/x.js or //cdn.example.com/y.css") == [
        "https://cdn.example.com/x.js",
        "//cdn.example.com/y.css",
    ]
    assert addresses("a // b, 7 // 2, // comment. Next") == []


def test_the_front_end_fetches_and_evaluates_nothing() -> None:
    for path in FRONT_END:
        text = path.read_text(encoding="utf-8")
        spelled = re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)
        addresses = set(re.findall(r"(?:https?:)?//[\w.-]+\.\w+", spelled))
        assert not addresses, (path, addresses)
        assert not re.search(r"\beval\(|new Function|\bfetch\(|XMLHttpRequest|importScripts", text), path


def test_the_mapping_of_names_is_read_only_at_import() -> None:
    """`__init__` modules only pass names on."""
    for path in PACKAGE.rglob("__init__.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            passes_on = isinstance(node, ast.Import | ast.ImportFrom | ast.Expr)
            assert passes_on or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"), path
