"""Pages by their address: what is refused, before and after a redirect, and what is bounded."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reader.core.address import is_address
from reader.core.errors import NotFound, NotPermitted, SourceError, TooMuch
from reader.core.source import load, web


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/",
        "http://localhost:8080/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://172.16.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[2002:7f00:1::]/",
        "http://224.0.0.1/",
        "http://a:b@93.184.216.34/",
        "http:///nowhere",
        "https://:0/",
    ],
)
def test_no_address_of_this_machine_or_a_private_network(address):
    with pytest.raises((NotPermitted, NotFound)):
        load(address)


@pytest.mark.parametrize("name", ["file:///etc/passwd", "ftp://93.184.216.34/", "javascript:1"])
def test_other_schemes_are_names_of_files(name):
    assert not is_address(name)
    with pytest.raises(NotFound):
        load(name)


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        page = "<html><body><p>你好</p></body></html>".encode()
        if self.path == "/page":
            self.answer(200, page)
        elif self.path.startswith("/to?"):
            self.answer(302, b"", Location=self.path[4:])
        elif self.path == "/endless":
            self.answer(302, b"", Location="/endless")
        elif self.path == "/long":
            self.answer(200, b"x" * 3000)
        elif self.path == "/secret":
            self.answer(403, b"")
        elif self.path == "/broken":
            self.wfile.write(b"nonsense\r\n\r\n")
        else:
            self.answer(404, b"")

    def answer(self, status, body, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def site(monkeypatch):
    """A site on this machine, whose address alone is taken for a public one."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    monkeypatch.setattr(web, "_is_public", lambda place: place == "127.0.0.1")
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_is_read_like_a_file(site):
    source = load(f"{site}/page")
    assert (source.text, source.format, source.name) == ("你好", "html", f"{site}/page")
    assert load(f"{site}/to?/page").text == "你好"


def test_each_redirect_is_looked_at_again(site):
    for target in ("http://127.0.0.2/", "file:///etc/passwd", "http://[::1]/page"):
        with pytest.raises(NotPermitted):
            load(f"{site}/to?{target}")
    with pytest.raises(TooMuch):
        load(f"{site}/endless")


def test_what_fails_is_said(site, monkeypatch):
    with pytest.raises(NotFound):
        load(f"{site}/nothing")
    with pytest.raises(NotPermitted):
        load(f"{site}/secret")
    with pytest.raises(SourceError):
        load(f"{site}/broken")
    monkeypatch.setattr(web, "_MOST_BYTES", 1000)
    with pytest.raises(TooMuch):
        load(f"{site}/long")
    monkeypatch.setattr(web, "_MOST_SECONDS", 0.0)
    with pytest.raises(TooMuch):
        load(f"{site}/page")
