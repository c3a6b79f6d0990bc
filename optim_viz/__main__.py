"""The command ``optim-viz``: starts the app from any directory, and hands Streamlit's own options on."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def main() -> None:
    """``optim-viz --server.port 8600`` is ``streamlit run app.py --server.port 8600``, with the app's own settings."""
    try:
        from streamlit.web import cli
    except ImportError:
        sys.exit("The app needs Streamlit: pip install 'optim-viz[app]'")
    folder = PACKAGE if (PACKAGE / "app.py").is_file() else PACKAGE.parent  # from a wheel, or in a checkout
    sys.argv = ["streamlit", "run", str(folder / "app.py"), *sys.argv[1:]]
    cli.main()


if __name__ == "__main__":
    main()
