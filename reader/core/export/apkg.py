"""Anki: a deck with a card a word, in the collection format (version 11) every Anki imports.

https://github.com/ankidroid/Anki-Android/wiki/Database-Structure. Numbers and identifiers come
from the words and the document, never from a clock: exporting again renews the same cards.
"""

from __future__ import annotations

import json
from contextlib import closing
from hashlib import sha1, sha256
from html import escape
from typing import TYPE_CHECKING

from reader.core.export.packing import packed
from reader.core.export.vocabulary import COLUMNS, rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from reader.core.page import Page

__all__ = ["write"]

_CREATED = 1_500_000_000
_MODEL = 1_500_000_000_001
_SCHEMA = """
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null,
  scm integer not null, ver integer not null, dty integer not null, usn integer not null,
  ls integer not null, conf text not null, models text not null, decks text not null,
  dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null,
  mod integer not null, usn integer not null, tags text not null, flds text not null,
  sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null,
  ord integer not null, mod integer not null, usn integer not null, type integer not null,
  queue integer not null, due integer not null, ivl integer not null, factor integer not null,
  reps integer not null, lapses integer not null, left integer not null, odue integer not null,
  odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null,
  ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,
  time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);
"""
_STYLE = """\
.card { font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; font-size: 40px;
  text-align: center; } .small { font-size: 20px; }"""
_FRONT = "{{word}}"
_BACK = """\
{{FrontSide}}<hr id="answer">{{pinyin}}<div class="small">{{simplified}} · {{traditional}}</div>\
<p class="small">{{sentence}}</p>"""


def write(page: Page) -> bytes:
    """Return the deck, named after the document."""
    import sqlite3  # noqa: PLC0415 - nothing else that is exported needs it

    title = page.article.metadata.title
    name = page.shown(title) if title else "Qingdu 清讀"
    deck = 1 + int(page.article.source.digest[:12], 16) % (1 << 52)
    with closing(sqlite3.connect(":memory:")) as collection:
        collection.executescript(_SCHEMA)
        collection.execute(
            "INSERT INTO col VALUES (1,?,?,?,11,0,0,0,?,?,?,?,'{}')",
            (
                _CREATED,
                _CREATED * 1000,
                _CREATED * 1000,
                json.dumps({"curDeck": deck, "curModel": _MODEL, "nextPos": 1}),
                json.dumps({str(_MODEL): _model(deck)}),
                json.dumps({str(deck): _deck(deck, name)}),
                json.dumps({"1": _deck_options()}),
            ),
        )
        for order, row in enumerate(rows(page)):
            _add(collection, deck, order, row)
        collection.commit()
        data = collection.serialize()
    return packed([("collection.anki2", data), ("media", "{}")])


def _add(collection: sqlite3.Connection, deck: int, order: int, row: tuple[str, ...]) -> None:
    """Add a note and its card; a note is the same one wherever its word is the same."""
    word = row[0]
    digest = sha256(word.encode("utf-8", "surrogatepass")).hexdigest()
    identifier = 1 + int(digest[:12], 16) % (1 << 52)
    checksum = int(sha1(word.encode("utf-8", "replace")).hexdigest()[:8], 16)  # noqa: S324 - Anki's
    fields = "\x1f".join(escape(field, quote=False) for field in row)
    collection.execute(
        "INSERT OR IGNORE INTO notes VALUES (?,?,?,?,-1,'',?,?,?,0,'')",
        (identifier, digest[:10], _MODEL, _CREATED, fields, word, checksum),
    )
    collection.execute(
        "INSERT OR IGNORE INTO cards VALUES (?,?,?,0,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')",
        (identifier, identifier, deck, _CREATED, order + 1),
    )


def _model(deck: int) -> Mapping[str, object]:
    fields = [
        {"name": name, "ord": n, "sticky": False, "rtl": False, "font": "Arial", "size": 20,
         "media": []}
        for n, name in enumerate(COLUMNS)
    ]  # fmt: skip
    card = {
        "name": "Word", "ord": 0, "qfmt": _FRONT, "afmt": _BACK, "bqfmt": "", "bafmt": "",
        "did": None,
    }  # fmt: skip
    return {
        "id": _MODEL, "name": "Qingdu word", "type": 0, "mod": _CREATED, "usn": -1, "sortf": 0,
        "did": deck, "tmpls": [card], "flds": fields, "css": _STYLE, "latexPre": "",
        "latexPost": "", "tags": [], "vers": [], "req": [[0, "any", [0]]],
    }  # fmt: skip


def _deck(deck: int, name: str) -> Mapping[str, object]:
    today = {key: [0, 0] for key in ("newToday", "revToday", "lrnToday", "timeToday")}
    return {
        "id": deck, "name": name, "mod": _CREATED, "usn": -1, "desc": "", "dyn": 0, "conf": 1,
        "collapsed": False, "browserCollapsed": False, "extendNew": 10, "extendRev": 50, **today,
    }  # fmt: skip


def _deck_options() -> Mapping[str, object]:
    return {
        "id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": True,
        "timer": 0, "replayq": True, "dyn": False,
        "new": {"bury": True, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 7],
                "order": 1, "perDay": 20, "separate": True},
        "rev": {"bury": True, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500,
                "minSpace": 1, "perDay": 100},
        "lapse": {"delays": [10], "leechAction": 0, "leechFails": 8, "minInt": 1, "mult": 0},
    }  # fmt: skip
