"""What several visitors ask for is made once: the runs of a scene, and the blob that shows them.

A class opens one link in the same minute, and each of a page's parts reads the same arrays. The results stand in this
process, not in Streamlit's caches, which any visitor can clear.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager
from threading import Lock
from typing import Generic, TypeVar

from optim_viz.link.codec import to_query
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.view import View
from optim_viz.simulation.simulate import run
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.turns import PAGE_TURNS
from optim_viz.web.scene_blob import SceneOptions, pack_scene

T = TypeVar("T")

MAX_RUNS_BYTES = 16_000_000  # eight runs of 500 steps have half a megabyte, the longest ones ten
MAX_BLOB_BYTES = 8_000_000  # a scene has some 10 to 30 kB


class Finished(Generic[T]):
    """Results by key; those not asked for longest go first, once all together have more than ``most`` bytes.

    Who asks for what somebody else is making waits for it. What fails is not kept.
    """

    def __init__(self, most: int, size: Callable[[T], int]) -> None:
        self._most, self._size, self._sum = most, size, 0
        self._results: OrderedDict[Hashable, T] = OrderedDict()
        self._making: dict[Hashable, Lock] = {}
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        with self._lock:
            if key in self._results:
                self._results.move_to_end(key)
                return self._results[key]
            making = self._making.setdefault(key, Lock())
        with _held(making):
            with self._lock:
                if key in self._results:  # made while this one waited
                    return self._results[key]
            try:
                result = make()
                self._keep(key, result)
            finally:
                with self._lock:
                    self._making.pop(key, None)
        return result

    def __contains__(self, key: Hashable) -> bool:
        with self._lock:
            return key in self._results

    def _keep(self, key: Hashable, result: T) -> None:
        with self._lock:
            if key in self._results:  # of two who tried again where a third had failed
                return
            self._results[key] = result
            self._sum += self._size(result)
            while self._sum > self._most and len(self._results) > 1:
                self._sum -= self._size(self._results.popitem(last=False)[1])


@contextmanager
def _held(making: Lock) -> Generator[None]:
    """Whoever has to wait for it leaves its turn to the maker, who may need one."""
    if not making.acquire(blocking=False):
        with PAGE_TURNS.left():
            making.acquire()
    try:
        yield
    finally:
        making.release()


def _bytes_of(runs: Trajectories) -> int:
    arrays = ("position", "loss", "gradient", "hessian", "noisy_gradient", "learning_rate")
    return sum(
        sum(getattr(path, name).nbytes for name in arrays) + sum(array.nbytes for array in path.state.values())
        for path in runs
    )


_runs = Finished(MAX_RUNS_BYTES, _bytes_of)
_scenes: Finished[bytes] = Finished(MAX_BLOB_BYTES, len)


def runs_of(scenario: Scenario) -> Trajectories:
    """The runs of a scene and their partners, as :func:`optim_viz.simulation.simulate.run` has them.

    Raises:
        InputError: where f is not finite at the start.
    """
    return _runs.get(to_query(scenario, whole=True), lambda: run(scenario))


def scene_of(scenario: Scenario, view: View, options: SceneOptions) -> bytes:
    """The blob that shows them, as :func:`optim_viz.web.scene_blob.pack_scene` makes it."""
    return _scenes.get(
        (to_query(scenario, view, whole=True), scenario.recorded, repr(options)),
        lambda: pack_scene(scenario, runs_of(scenario), view, options),
    )
