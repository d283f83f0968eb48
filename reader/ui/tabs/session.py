"""Which texts were open when the window closed, in a small JSON file; no Qt in it.

Only one running program keeps it, the first that took the lock beside the file.

Places and choices are the library's; here stand only what is open, in which order, and which
one was shown. A text that is no file is named by its digest, under which the library keeps it;
while the library does not have it, its words stand here.
"""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from reader.core.errors import WriteError
from reader.core.files import put_aside, read_object, write_atomically, write_sentence
from reader.core.locks import Lock
from reader.core.paths import data_folder

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["KeptSession", "Session", "SessionText", "load_session", "save_session", "session_file"]

MOST_TEXTS = 500
"""Texts that are remembered; of more, the first."""
MOST_BYTES = 1 << 28
"""The size of a file that is surely none of ours."""


@dataclass(frozen=True, slots=True)
class SessionText:
    """One text that was open.

    It is the sample that comes with the program, or a file or an address (`path`), or a text
    that was pasted: `digest` is then its name in the library, `text` what it is while there is
    no such name.
    """

    path: str = ""
    is_sample: bool = False
    encoding: str = ""
    digest: str = ""
    text: str = ""
    is_html: bool = False
    title: str = ""

    @property
    def is_anything(self) -> bool:
        """Whether there is anything to open."""
        return bool(self.path or self.is_sample or self.digest or self.text)


@dataclass(frozen=True, slots=True)
class Session:
    """The open texts in order; `shown` is the number of the one that was read."""

    texts: tuple[SessionText, ...] = ()
    shown: int = 0


def session_file() -> Path:
    """Return the session's usual place."""
    return data_folder() / "session.json"


class KeptSession:
    """The session of this program's user, if no other running program keeps it."""

    def __init__(self, path: Path | None = None, patience: float = 0.0) -> None:
        """Take the lock beside the file, and read it; without `path`, in its usual place.

        Wait `patience` seconds for the lock: its program may be about to end.
        """
        self.path = session_file() if path is None else path
        self._lock = Lock(self.path.with_suffix(".lock"))
        until = time.monotonic() + patience
        while not self._lock.is_ours and time.monotonic() < until:
            time.sleep(0.02)
            self._lock = Lock(self.path.with_suffix(".lock"))
        self.is_ours = self._lock.is_ours
        self.last, self.put_aside = load_session(self.path) if self.is_ours else (Session(), None)

    def release(self) -> None:
        """Let another program keep it."""
        self._lock.release()


def load_session(path: Path) -> tuple[Session, Path | None]:
    """Read the session; return it and where a broken file was put aside, or None.

    A missing or unreadable file gives an empty one; what cannot be understood is left out.
    """
    stored, kept = read_object(path, MOST_BYTES)
    if stored is None:
        return Session(), kept
    if not isinstance(stored.get("texts"), list):
        return Session(), put_aside(path)
    shown = stored.get("shown")
    numbered = [(at, _text(row)) for at, row in enumerate(stored["texts"][:MOST_TEXTS])]
    there = [(at, text) for at, text in numbered if text is not None]
    at = next((new for new, (old, _) in enumerate(there) if old == shown), 0)
    return Session(tuple(text for _, text in there), at), None


def save_session(session: Session, path: Path) -> None:
    """Write the session in one step; raise WriteError, the old file then stands unchanged."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError("%1: %2", path.parent, write_sentence(error)) from error
    rows = [
        {name: value for name, value in asdict(text).items() if value}
        for text in session.texts[:MOST_TEXTS]
    ]
    content = json.dumps({"shown": session.shown, "texts": rows}, indent=1)
    write_atomically(path, content + "\n", private=True)


def _text(row: Any) -> SessionText | None:  # noqa: ANN401 - whatever stands in the file
    if not isinstance(row, dict):
        return None
    known: dict[str, Any] = {}
    for field in fields(SessionText):
        value = row.get(field.name, field.default)
        if type(value) is not type(field.default):
            return None
        known[field.name] = value
    text = SessionText(**known)
    return text if text.is_anything else None
