"""The door of a public server: nobody gets the page before the server is ready, or where every seat is taken.

As ASGI middleware, around everything that the server answers. Pages and connections pass through the room; files,
health and readiness do not. A refused page is answered with 503, which a proxy takes as a hint to ask another replica,
and with a page that asks again by itself.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from http.cookies import CookieError, SimpleCookie
from pathlib import Path
from string import Template
from typing import Any

from optim_viz.serving.room import Room, retry_seconds

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

CONNECTION = "/_stcore/stream"
NO_PAGE = ("/_stcore/", "/static/", "/media/", "/component/")
COOKIE = "optim-viz-seat"  # a random mark, for as long as the browser is open; it says nothing but who sits already
MAX_MARK = 40  # characters; ours have 16
START_PATIENCE = 10.0  # seconds for which a connection of before a restart is held; browsers wait for fifteen
PAGE = Path(__file__).with_name("waiting.html")
WORDS = {
    "starting": ("The server is warming up", "It was started a moment ago, and will be ready soon."),
    "full": ("Every seat is taken", "This server shows Optim Viz to as many people as it can at once."),
}


class Door:
    """ASGI middleware that lets in as many as ``room`` has seats."""

    def __init__(self, app: App, room: Room) -> None:
        self.app, self.room = app, room

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and scope["path"].endswith(CONNECTION):
            await self._connect(scope, receive, send)
        elif scope["type"] == "http" and _asks_for_page(scope):
            await self._show(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _connect(self, scope: Scope, receive: Receive, send: Send) -> None:
        with suppress(TimeoutError):  # whom a restart has cut off comes back before all is warm, and waits
            await asyncio.wait_for(self.room.opened.wait(), START_PATIENCE)
        mark = _mark(scope)
        if not self.room.ready or not self.room.enter(mark):
            await _refuse_connection(scope, receive, send)
            return
        try:
            await self.app(scope, receive, send)
        finally:
            self.room.leave(mark)

    async def _show(self, scope: Scope, receive: Receive, send: Send) -> None:
        mark = _mark(scope)
        if not self.room.promise(mark):
            await _answer(send, *_waiting_page(self.room.refusal or "full"))
            return
        cookie = "" if mark else _new_cookie(scope)

        async def with_cookie(message: Message) -> None:
            if cookie and message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), (b"set-cookie", cookie.encode())]
            await send(message)

        await self.app(scope, receive, with_cookie)


def _asks_for_page(scope: Scope) -> bool:
    """Whether a browser asks for the page itself, at whatever address: a script that looks in takes no seat."""
    path = scope["path"]
    if scope["method"] != "GET" or any(part in path for part in NO_PAGE) or "." in path.rpartition("/")[2]:
        return False
    return "text/html" in _header(scope, b"accept")


def _header(scope: Scope, name: bytes) -> str:
    headers: list[tuple[bytes, bytes]] = scope["headers"]
    return ",".join(value.decode("latin-1") for key, value in headers if key.lower() == name)


def _mark(scope: Scope) -> str:
    """Who asks, as far as the room has seen them; "" for somebody new."""
    try:
        cookies = SimpleCookie(_header(scope, b"cookie").replace(",", ";"))
    except CookieError:
        return ""
    return cookies[COOKIE].value[:MAX_MARK] if COOKIE in cookies else ""


def _new_cookie(scope: Scope) -> str:
    secure = "; Secure" if scope.get("scheme") == "https" else ""
    return f"{COOKIE}={secrets.token_urlsafe(12)}; Path=/; HttpOnly; SameSite=Lax{secure}"


def _waiting_page(reason: str) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    title, words = WORDS[reason]
    seconds = str(retry_seconds(reason))
    body = Template(PAGE.read_text(encoding="utf-8")).substitute(title=title, words=words, seconds=seconds).encode()
    headers = [(b"content-type", b"text/html; charset=utf-8"), (b"cache-control", b"no-store")]
    return 503, [*headers, (b"retry-after", seconds.encode()), (b"content-length", str(len(body)).encode())], body


async def _answer(
    send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes, kind: str = "http.response"
) -> None:
    await send({"type": f"{kind}.start", "status": status, "headers": headers})
    await send({"type": f"{kind}.body", "body": body})


async def _refuse_connection(scope: Scope, receive: Receive, send: Send) -> None:
    """With 503 where the server can, which a proxy understands. The browser tries again by itself, ever more slowly."""
    await receive()  # what asks for the connection
    if "websocket.http.response" in scope.get("extensions", {}):
        await _answer(send, 503, [(b"retry-after", b"15")], b"", "websocket.http.response")
    else:
        await send({"type": "websocket.close", "code": 1013})
