"""The command ``optim-viz``: starts the app from any directory, and hands Streamlit's own options on."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from optim_viz.serving.cores import keep_to_core
from optim_viz.serving.rooms_setting import setting
from optim_viz.simulation.memory import share_one_arena
from optim_viz.ui.public import set_environment

PACKAGE = Path(__file__).resolve().parent


def main() -> None:
    """``optim-viz --server.port 8600`` is ``streamlit run app.py --server.port 8600``, with the app's own settings.

    ``optim-viz serve`` is ``streamlit run deploy/serve.py`` with the settings of a public server. It takes the same
    options, ``--seats`` for how many visitors it lets in, ``--core`` for the core that it keeps to, and ``--rooms`` to
    let lecturers count a class's answers, in memory or in the store at this address.
    """
    if sys.argv[1:2] == ["serve"]:
        share_one_arena()  # before there is another thread
    try:
        from streamlit.web import cli
    except ImportError:
        sys.exit("The app needs Streamlit: pip install 'optim-viz[app]'")
    installed = (PACKAGE / "app.py").is_file()  # from a wheel, or in a checkout
    folder, script, options = PACKAGE if installed else PACKAGE.parent, "app.py", sys.argv[1:]
    if options[:1] == ["serve"]:
        script, options = "serve.py" if installed else "deploy/serve.py", _public(options[1:])
        if not installed:
            os.chdir(folder)  # Streamlit looks for the app's settings there, or beside the script
    sys.argv = ["streamlit", "run", str(folder / script), *options]
    cli.main()


def _public(options: list[str]) -> list[str]:
    """Make the settings of a public server; what is left are Streamlit's options."""
    set_environment(os.environ)
    ours = argparse.ArgumentParser("optim-viz serve", add_help=False, allow_abbrev=False)
    ours.add_argument("--seats", type=int, choices=range(1, 10_001), metavar="1 to 10000")
    rooms = os.environ.get("OPTIM_VIZ_ROOMS") or None  # empty, as a list of settings may have it: none
    ours.add_argument("--rooms", nargs="?", const="memory", default=rooms, type=setting)
    ours.add_argument("--core", type=int, default=os.environ.get("OPTIM_VIZ_CORE"))
    given, left = ours.parse_known_args(options)
    if given.seats is not None:
        os.environ["OPTIM_VIZ_SEATS"] = str(given.seats)
    if given.rooms is not None:
        os.environ["OPTIM_VIZ_ROOMS"] = given.rooms
    if given.core is not None:
        keep_to_core(given.core)
    return left


if __name__ == "__main__":
    main()
