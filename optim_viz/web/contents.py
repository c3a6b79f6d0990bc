"""What keeps a visitor's place in the lecture's contents: back from a scene, its row is in sight."""

from __future__ import annotations

import json

from optim_viz.web.frontend import FrontEnd

CONTENTS = FrontEnd("contents", "contents", "contents")


def pack_contents(last: str | None) -> bytes:
    """With the name of the scene that was opened last, if there is one."""
    return json.dumps({"last": last}).encode()
