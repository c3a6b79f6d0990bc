"""A property that is computed once an object, when it is first asked for: ``functools.cached_property``.

Before Python 3.12 that one holds a lock, which all objects of a class share, while it computes: what became of one
visitor's runs would wait for another's. Here as there, two threads that ask at once may both compute.
"""

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from functools import cached_property
else:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar, overload

    T = TypeVar("T")

    class cached_property(Generic[T]):  # it is that one
        def __init__(self, compute: Callable[[Any], T]) -> None:
            self.compute = compute
            self.__doc__ = compute.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self.name = name

        @overload
        def __get__(self, instance: None, owner: type) -> cached_property[T]: ...
        @overload
        def __get__(self, instance: object, owner: type) -> T: ...
        def __get__(self, instance: object | None, owner: type) -> T | cached_property[T]:
            if instance is None:
                return self
            value = self.compute(instance)
            instance.__dict__[self.name] = value  # found before this, from now on
            return value


__all__ = ["cached_property"]
