"""What can go wrong in a way that a reader can mend.

The tree::

    ReaderError
    ├── UsageError        an option, name or combination that does not exist
    ├── SourceError       the document cannot be had
    │   ├── NotFound          no such file
    │   ├── NotAFile          a folder, a device, a pipe
    │   ├── NotPermitted      the system refuses to let us read or write it
    │   ├── NotText           no text in any known form
    │   ├── Damaged           broken or cut off
    │   ├── Locked            kept from us by a password or digital rights
    │   └── TooMuch           larger than anything one would read, or made to do harm
    ├── WriteError        an output cannot be written; nothing was changed
    └── MemoryUnavailable the library cannot be opened or written; reading goes on without it

Every message is one sentence that says what is wrong and what to do. It is written as a literal
template with `%1` for what is put in, so that a window can say it in another language.
"""

from __future__ import annotations

from reader.core.wording import Sentence

__all__ = [
    "Damaged",
    "Locked",
    "MemoryUnavailable",
    "NotAFile",
    "NotFound",
    "NotPermitted",
    "NotText",
    "ReaderError",
    "SourceError",
    "TooMuch",
    "UsageError",
    "WriteError",
]


class ReaderError(Exception):
    """Anything a user can hit; its `sentence` is what is shown, and its text."""

    def __init__(self, template: str, *values: object) -> None:
        """Say it: a literal template and what stands at `%1`, `%2`, …, or a whole Sentence."""
        if not isinstance(template, Sentence) or values:
            template = Sentence(template, *values)
        self.sentence = template
        super().__init__(template)


class UsageError(ReaderError):
    """An option, name or combination that does not exist (or is not built yet)."""


class SourceError(ReaderError):
    """The document cannot be had."""


class NotFound(SourceError):
    """There is no such file."""


class NotAFile(SourceError):
    """A folder, a device or a pipe where a file was expected."""


class NotPermitted(SourceError):
    """The system refuses access."""


class NotText(SourceError):
    """The bytes are no text in any known form."""


class Damaged(SourceError):
    """The document is broken or was cut off."""


class Locked(SourceError):
    """The document is kept from us by a password or digital rights."""


class TooMuch(SourceError):
    """The document is larger than anything one would read, or made to do harm."""


class WriteError(ReaderError):
    """An output cannot be written; what stood there before is unchanged."""


class MemoryUnavailable(ReaderError):
    """The library cannot be opened or written; reading goes on without it."""
