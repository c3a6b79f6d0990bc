"""What may stand behind ``--rooms``: where a class's answers are counted."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from importlib.util import find_spec

ADDRESS = re.compile(r"(redis|rediss|unix)://\S+")


def setting(text: str) -> str:
    """The same text, if it can be used.

    Raises:
        ArgumentTypeError: on what is neither "memory" nor a store's address, or where the store's client is missing.
    """
    if text == "memory":
        return text
    if not ADDRESS.fullmatch(text):
        raise ArgumentTypeError("rooms are kept in memory, or at redis://HOST:PORT, rediss://HOST:PORT or unix:///PATH")
    if find_spec("redis") is None:
        raise ArgumentTypeError("a store needs its client: pip install 'optim-viz[rooms]'")
    return text
