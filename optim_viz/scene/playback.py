"""Where a visitor stands in a scene when it is shared: the clock, the map's window, the camera, the hidden runs.

The browser keeps all of it and spells it when somebody shares; the server reads it, and hands it to the player once.
Spelled in the link behind the scenario:

    moment=step:120,plays:0,speed:1,window:-2~2~-1~3,camera:-108~54~1,hidden:1~3
"""

from __future__ import annotations

from dataclasses import dataclass

from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_MEMBERS, MAX_START, MAX_STEPS
from optim_viz.registry import finite_numbers, spell, whole

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)  # on the player's menu
FARTHEST = 1000 * MAX_START  # a border that the map can reach: it zooms out eight surfaces, and is dragged from there
NARROWEST = 1e-9  # of a border's size: the map cannot zoom in farther


@dataclass(frozen=True)
class Playback:
    """Frozen; equal playbacks compare equal.

    Raises:
        InputError: on a step, speed, window, camera or place that the player could not show.
    """

    step: int = 0
    plays: bool = True
    speed: float = 1.0  # of those on the menu
    window: tuple[float, ...] | None = None  # x low, x high, y low, y high of what must be in sight; None: the surface
    camera: tuple[float, ...] | None = None  # azimuth and elevation in degrees, magnification; None: the first one
    hidden: tuple[int, ...] = ()  # places among the paths of the picture

    def __post_init__(self) -> None:
        whole(self.step, 0, MAX_STEPS, "The step of the clock")
        if self.speed not in SPEEDS:
            raise InputError(f"The speed is one of {', '.join(map(spell, SPEEDS))}, not {quote_text(self.speed)}.")
        window, camera = self.window, self.camera
        if window is not None:
            window = finite_numbers(window, 4, -FARTHEST, FARTHEST, "The map's window")
            for low, high in (window[:2], window[2:]):
                if not high - low > NARROWEST * max(1.0, abs(low), abs(high)):
                    raise InputError("The map's window must have a width and a height that can be drawn.")
        if camera is not None:
            camera = finite_numbers(camera, 3, -360, 360, "The camera")
            if not (8 <= camera[1] <= 88 and 0.5 <= camera[2] <= 8):
                raise InputError("The camera looks down at 8 to 88 degrees, and magnifies 0.5 to 8 times.")
        places = tuple(whole(place, 0, MAX_MEMBERS - 1, "The place of a hidden run") for place in self.hidden)
        for name, value in {"window": window, "camera": camera, "hidden": tuple(sorted(set(places)))}.items():
            object.__setattr__(self, name, value)
