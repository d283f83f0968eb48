"""A page from the web, when the user asks for it by its address: the only door to the network.

http and https alone; no cookies, no referrer, nothing that the page names is fetched. An address
of this machine or of a private network is refused, after its name was resolved and again at each
redirect, and the connection goes to the very address that was looked at (RFC 6890).
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from http.client import HTTPConnection, HTTPException, HTTPMessage, HTTPSConnection
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from reader.core.errors import NotFound, NotPermitted, SourceError, TooMuch
from reader.core.wording import Sentence

__all__ = ["fetch"]

_MOST_BYTES = 20 << 20
_MOST_SECONDS = 20.0
_MOST_REDIRECTS = 5
_CHUNK = 1 << 16
_MOVED = frozenset({301, 302, 303, 307, 308})
_ACCEPTED = "text/html,application/xhtml+xml,text/plain,application/epub+zip,application/pdf,*/*"
_NO_ANSWER = Sentence("the address does not answer: check it, and the network")


class _Answer(NamedTuple):
    status: int
    headers: HTTPMessage
    body: bytes


def fetch(address: str) -> bytes:
    """Return what stands at an address, at most 20 MiB and 20 s of it.

    Raise NotPermitted for addresses that are refused, NotFound when there is nothing, TooMuch
    for what is too long or too slow, and SourceError when the network fails.
    """
    until = time.monotonic() + _MOST_SECONDS
    for _ in range(_MOST_REDIRECTS + 1):
        parts = _checked(address)
        try:
            answer = _ask(parts, until)
        except (TimeoutError, ssl.SSLError, OSError, HTTPException) as error:
            if isinstance(error, TimeoutError):
                raise TooMuch("the page took more than 20 seconds: try again later") from error
            raise SourceError(_NO_ANSWER) from error
        if answer.status in _MOVED:
            address = _next(address, answer.headers.get("Location", ""))
        elif answer.status == 200:
            return answer.body
        else:
            raise _refusal(answer.status)
    raise TooMuch("the address leads from one place to the next without end: check it")


def _next(address: str, location: str) -> str:
    try:
        return urljoin(address, location)
    except ValueError:
        return location


def _refusal(status: int) -> SourceError:
    if status in {404, 410}:
        return NotFound("there is no such page any more: check the address")
    if status in {401, 402, 403, 451}:
        return NotPermitted("the site does not give the page to us: save it and open the file")
    return SourceError("the site answers with an error (%1): try again later", status)


def _checked(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise NotFound("it is no address of the web: check it") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname or port == 0:
        raise NotPermitted("only addresses with http and https are opened")
    if parts.username is not None or parts.password is not None:
        raise NotPermitted("an address that holds a password is not opened")
    return parts


def _public_places(host: str, port: int) -> list[str]:
    """Return the numeric addresses of a host; raise NotPermitted when one is not public."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        raise NotFound("there is no such site: check the address, and the network") from error
    places = [str(place[4][0]).partition("%")[0] for place in found]
    if not all(map(_is_public, places)):
        raise NotPermitted("it is an address of this machine or a private network: not opened")
    return places


def _is_public(place: str) -> bool:
    number = ipaddress.ip_address(place)
    for inside in ("ipv4_mapped", "sixtofour"):
        number = getattr(number, inside, None) or number
    if isinstance(number, ipaddress.IPv6Address) and number.teredo is not None:
        return False
    return number.is_global and not number.is_multicast


def _ask(parts: SplitResult, until: float) -> _Answer:
    host, is_secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if is_secure else 80)
    place = _public_places(host, port)[0]
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    stream = socket.create_connection((place, port), timeout=left)
    connection: HTTPConnection
    if is_secure:
        context = ssl.create_default_context()
        connection = HTTPSConnection(host, port, context=context)
        try:
            stream = context.wrap_socket(stream, server_hostname=host)
        except OSError:
            stream.close()
            raise
    else:
        connection = HTTPConnection(host, port)
    connection.sock = stream
    try:
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~")
        query = f"?{quote(parts.query, safe='/%:@!$&()*+,;=?~[]')}" if parts.query else ""
        headers = {"User-Agent": "qingdu", "Accept": _ACCEPTED, "Accept-Encoding": "identity"}
        connection.request("GET", path + query, headers=headers)
        response = connection.getresponse()
        if response.status != 200:
            return _Answer(response.status, response.headers, b"")
        pieces: list[bytes] = []
        size = 0
        while piece := response.read1(_CHUNK):
            size += len(piece)
            if size > _MOST_BYTES:
                raise TooMuch("the page is longer than 20 MiB: save it and open the file")
            if time.monotonic() > until:
                raise TimeoutError
            pieces.append(piece)
        return _Answer(response.status, response.headers, b"".join(pieces))
    finally:
        connection.close()
