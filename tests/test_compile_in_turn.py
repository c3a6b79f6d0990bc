"""Compilations of one process go one at a time, and what is compiled never waits for one."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from optim_viz.xla import compile_in_turn, thread_safe_cache

PATIENCE = 60  # seconds; a bound for what hangs


class Compiling:
    """A function whose first call takes as long as the test wants, as JAX's do."""

    def __init__(self) -> None:
        self.begun, self.may_end, self.calls = threading.Event(), threading.Event(), 0

    def __call__(self, value: int) -> int:
        self.calls += 1
        self.begun.set()
        assert self.may_end.wait(PATIENCE)
        return value


def test_one_compiles_while_another_waits_and_what_is_compiled_goes_on() -> None:
    first, second, old = Compiling(), Compiling(), Compiling()
    slow, slower, compiled = map(compile_in_turn, (first, second, old))
    old.may_end.set()
    assert compiled(1) == 1
    with ThreadPoolExecutor(2) as visitors:
        one = visitors.submit(slow, 2)
        assert first.begun.wait(PATIENCE)
        other = visitors.submit(slower, 3)
        assert compiled(4) == 4
        assert not second.begun.wait(0.1)
        first.may_end.set()
        assert one.result(PATIENCE) == 2
        assert second.begun.wait(PATIENCE)
        second.may_end.set()
        assert other.result(PATIENCE) == 3


def test_a_compilation_that_fails_lets_the_next_one_in_and_is_tried_again() -> None:
    def fails(value: int) -> int:
        if value < 0:
            raise ArithmeticError
        return value

    function = compile_in_turn(fails)
    with pytest.raises(ArithmeticError):
        function(-1)
    with ThreadPoolExecutor(1) as another:
        assert another.submit(compile_in_turn(abs), -2).result(PATIENCE) == 2
    assert function(3) == 3


def test_makers_of_one_function_and_of_several_compile_in_turn() -> None:
    functions = [Compiling() for _ in range(3)]

    @thread_safe_cache(maxsize=4)
    def maker(several: bool) -> object:
        return (functions[0], functions[1]) if several else functions[2]

    made = [*maker(True), maker(False)]  # type: ignore[misc]
    with ThreadPoolExecutor(3) as visitors:
        results = [visitors.submit(function, i) for i, function in enumerate(made)]
        for function in functions:
            function.may_end.set()
        assert [result.result(PATIENCE) for result in results] == [0, 1, 2]
    assert maker(True) is maker(True)
