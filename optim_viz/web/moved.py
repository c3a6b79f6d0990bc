"""What leads a browser from an old address to the new one, in the same entry of its history."""

from __future__ import annotations

import json

from optim_viz.web.frontend import FrontEnd

MOVED = FrontEnd("moved", "moved", "moved")


def pack_moved(address: str, page: str, query: str) -> bytes:
    """From the old ``address``, the last part of a path, to this page with this query."""
    return json.dumps({"address": address, "page": page, "query": query}, ensure_ascii=False).encode()
