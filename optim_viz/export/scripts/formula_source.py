"""A declared formula as source that a person wants to read: its own lines, without what only this package needs.

The text comes from the function that is simulated, and from nowhere else: annotations and the declaring decorator go,
numbers in force become defaults, and helpers that it calls come along. A function that is applied to numbers alone is
``math``'s, so that the rest reads the same in JAX and in PyTorch.
"""

from __future__ import annotations

import ast
import inspect
import math
import textwrap
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

from optim_viz.errors import InputError

# Functions of jax.numpy that PyTorch has under the same name, with the same meaning.
IN_JAX_AND_TORCH = frozenset(
    {"abs", "arctan2", "ceil", "cos", "cosh", "exp", "exp2", "expm1", "floor", "hypot", "log", "log10", "log1p", "log2"}
    | {"ones_like", "sign", "sin", "sinh", "sqrt", "square", "tan", "tanh", "where", "zeros_like"}
)
IN_MATH = {name for name in IN_JAX_AND_TORCH if hasattr(math, name)}


def formula_source(
    function: Callable[..., Any], values: Mapping[str, float] | None = None, *, torch: bool = False, variables: int = 0
) -> list[str]:
    """The function and the helpers it calls, helpers first, each as one text.

    ``values`` are its coefficients in force, by name: the parameters that follow its first ``variables`` ones. With
    ``torch``, ``jax.numpy``'s functions become PyTorch's.

    Raises:
        InputError: where the source is not at hand, or holds what PyTorch has not.
    """
    texts: dict[str, str] = {}
    _collect(function, values or {}, torch, variables, texts)
    return list(texts.values())


def names_module(texts: list[str], module: str) -> bool:
    """Whether any of these texts names this module."""
    return any(isinstance(node, ast.Name) and node.id == module for text in texts for node in ast.walk(ast.parse(text)))


def _collect(
    function: Callable[..., Any], values: Mapping[str, float], torch: bool, variables: int, texts: dict[str, str]
) -> None:
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    except (OSError, TypeError, SyntaxError):
        raise InputError("The source of this surface is not at hand, so no script can spell it.") from None
    if not isinstance(tree, ast.FunctionDef):
        raise InputError("This surface is not written as a function, so no script can spell it.")
    tree.name = function.__name__
    tree.args.kwonlyargs = list[ast.arg]()  # rows is a script's own name
    tree.args.kw_defaults = list[ast.expr | None]()
    enclosing = _Enclosing(inspect.getclosurevars(function).nonlocals)
    tree = enclosing.visit(tree)
    arguments = [argument.arg for argument in tree.args.args]
    if values:
        tree.args.defaults = [ast.Constant(float(values[name])) for name in arguments[variables:]]
    tree = _SourceCleaner(set(arguments[variables:]) if variables else set(), torch).visit(tree)
    local = {*arguments, *(node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and _stored(node))}
    known_names = {**getattr(function, "__globals__", {}), **enclosing.functions}
    named = {name: value for name, value in known_names.items() if name not in local}
    tree = _Constants({name: value for name, value in named.items() if isinstance(value, int | float)}).visit(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id not in local:
            known = inspect.unwrap(named.get(node.id))  # with slopes of its own it is one all the same
            if inspect.isfunction(known) and known.__name__ not in texts:
                _collect(known, {}, torch, 0, texts)
            elif known is not None and not isinstance(known, ModuleType) and not inspect.isfunction(known):
                raise InputError(f"The surface's source needs {node.id}, which no script can spell.")
    texts[tree.name] = ast.unparse(ast.fix_missing_locations(tree))


def _stored(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


class _Enclosing(ast.NodeTransformer):
    """Functions that an object around the formula holds are called by their own names."""

    def __init__(self, objects: Mapping[str, Any]) -> None:
        self.objects, self.functions = objects, dict[str, Callable[..., Any]]()

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if isinstance(node.value, ast.Name) and node.value.id in self.objects:
            function = getattr(self.objects[node.value.id], node.attr)
            if inspect.isfunction(function):
                self.functions[function.__name__] = function
                return ast.Name(function.__name__, ast.Load())
        return node


class _Constants(ast.NodeTransformer):
    """Numbers that the module has a name for are written out."""

    def __init__(self, values: Mapping[str, float]) -> None:
        self.values = values

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.Constant(self.values[node.id]) if node.id in self.values else node


class _SourceCleaner(ast.NodeTransformer):
    """Takes away what only this package needs. ``numbers`` are the names that hold one number, not an array."""

    def __init__(self, numbers: set[str], torch: bool) -> None:
        self.numbers, self.torch = numbers, torch

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.decorator_list, node.returns = list[ast.expr](), None
        for argument in node.args.args:
            argument.annotation = None
        if ast.get_docstring(node):
            node.body = node.body[1:]
        node.body = [self.visit(statement) for statement in node.body]
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.Assign:
        node.value = self.visit(node.value)
        target, values = node.targets[0], [node.value]
        names = [target]
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            names, values = target.elts, node.value.elts
        for name, value in zip(names, values, strict=False):
            if isinstance(name, ast.Name) and self.is_number(value):
                self.numbers.add(name.id)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.Assign:
        assert node.value is not None  # a bare annotation states nothing
        return self.visit_Assign(ast.Assign([node.target], node.value))

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        match node.func:
            case ast.Attribute(value=ast.Name(id="jnp"), attr=name):
                if name in IN_MATH and all(map(self.is_number, node.args)):
                    node.func.value = ast.Name("math", ast.Load())
                elif self.torch and name not in IN_JAX_AND_TORCH:
                    raise InputError(f"The surface needs jax.numpy's {name}, which PyTorch spells in another way.")
                elif self.torch:
                    node.func.value = ast.Name("torch", ast.Load())
        return node

    def is_number(self, node: ast.AST) -> bool:
        """Whether the expression holds numbers alone."""
        names = [part for part in ast.walk(node) if isinstance(part, ast.Name)]
        return all(name.id in self.numbers or name.id == "math" for name in names)
