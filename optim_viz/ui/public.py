"""The settings of a public server, in one place; what stands in the environment or on the command line goes before.

``streamlit run app.py`` has none of them but those of ``.streamlit/config.toml``: it is for one desk.
"""

from __future__ import annotations

import re
from collections.abc import MutableMapping

SETTINGS: dict[str, tuple[str, str]] = {
    "server.headless": ("true", "no browser to open, no question to ask"),
    "server.fileWatcherType": ("none", "it walks every loaded module at each new session"),
    "server.runOnSave": ("false", "nothing is edited here"),
    "server.allowRunOnSave": ("false", "nor asked for by a visitor"),
    "client.showErrorDetails": ("none", "a visitor gets one friendly line, the log the rest"),
    "client.toolbarMode": ("viewer", "no menu of a developer's, with its clearing of caches"),
    "browser.gatherUsageStats": ("false", "no page of ours calls somebody else"),
    "browser.serverAddress": (
        "localhost",
        "for the line at the start; else Streamlit asks a host of Amazon's for this machine's own address",
    ),
    "runner.postScriptGC": ("false", "a full collection after each run visits all of JAX; see optim_viz/ui/warm.py"),
    "server.maxUploadSize": ("4", "MB; a recorded path, as MAX_RECORDED_BYTES: nothing else is uploaded"),
    "server.maxMessageSize": ("20", "MB; two maps of 256 × 256 cells have some four"),
    "server.maxWidgetStateSize": (
        "1",
        "MB; what a visitor's browser may send at once, an event has a few hundred bytes",
    ),
    "server.enableXsrfProtection": (
        "true",
        "with CORS, below: pages of other hosts open no connection in a visitor's name",
    ),
    "server.enableCORS": ("true", "it means: only the hosts that are allowed"),
    "server.disconnectedSessionTTL": (
        "120",
        "seconds for which a lost connection finds its session; the address has it too",
    ),
    "server.enableAgentApi": ("false", "the app is for people"),
    "server.websocketPingInterval": ("30", "seconds; proxies close what is silent for a minute"),
}


def set_environment(environment: MutableMapping[str, str]) -> None:
    """Make them the process' settings, where it has no others."""
    for option, (value, _) in SETTINGS.items():
        environment.setdefault(variable(option), value)


def variable(option: str) -> str:
    """The environment's name for an option of Streamlit's: server.maxUploadSize is STREAMLIT_SERVER_MAX_UPLOAD_SIZE."""
    spelled = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", option.replace(".", "_"))
    return f"STREAMLIT_{spelled}".upper()
