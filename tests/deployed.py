"""deploy/nginx/prepare.py, which is a script and in no package."""

from __future__ import annotations

from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

DEPLOY = Path(__file__).resolve().parents[1] / "deploy"


@cache
def prepare() -> ModuleType:
    """The script as a module."""
    spec = spec_from_file_location("prepare", DEPLOY / "nginx" / "prepare.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
