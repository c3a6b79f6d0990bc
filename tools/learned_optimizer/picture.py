"""What the net has learned, as a picture: ``docs/learned-optimizer.svg``, the one on the method's card.

python -m tools.learned_optimizer.picture
"""

from __future__ import annotations

from pathlib import Path

from optim_viz.export.pictures.learned_plane import learned_plane

FILE = Path(__file__).parents[2] / "docs" / "learned-optimizer.svg"

if __name__ == "__main__":
    FILE.write_bytes(learned_plane())
