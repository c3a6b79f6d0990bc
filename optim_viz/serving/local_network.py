"""Whether an address opens on this computer alone, and what others in its network would have to open instead.

Somebody who starts the app at a desk sees it at ``localhost``, which is another computer for every phone that is told
so.
"""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit, urlunsplit

EVERYWHERE = "0.0.0.0"  # as a server's address: it hears whoever reaches this computer
NOWHERE = ("192.0.2.1", 9)  # set aside for documentation: nobody's, and nothing is sent there


def opens_here_alone(address: str) -> bool:
    """Whether the host of this address is each computer's name for itself."""
    host = (urlsplit(address).hostname or "").rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return False
    return number.is_loopback or number.is_unspecified


def hears_the_network(listens: str | None) -> bool:
    """Whether a server that was told to listen at this address, or at none, is reached from elsewhere."""
    try:
        return not listens or not ipaddress.ip_address(listens).is_loopback
    except ValueError:
        return listens != "localhost"


def network_address() -> str:
    """By which this computer is known in its network; "" where it is in none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(NOWHERE)  # of a datagram's socket: only the way there is looked up
            found = ipaddress.ip_address(probe.getsockname()[0])
        except OSError:
            return ""
    return "" if found.is_loopback or found.is_unspecified else str(found)


def for_others(address: str, host: str) -> str:
    """The same address with another host."""
    parts = urlsplit(address)
    port = "" if parts.port is None else f":{parts.port}"
    return urlunsplit(parts._replace(netloc=f"{host}{port}"))
