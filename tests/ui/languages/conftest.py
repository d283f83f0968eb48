"""Windows in each language; what a test changes of it is taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from reader.ui.languages.language import Speech

LONGER = 0.4
"""German needs so much more room than English."""


class Stretched(QTranslator):
    """Says everything in English, 40 % longer."""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        del context, disambiguation, n
        return stretched(source)


def stretched(text):
    words = text.replace("&", "").rstrip("…")
    extra = round(LONGER * len(words))
    more = ("nnnnn " * extra)[:extra].rstrip()  # words that can be broken between
    return f"{text.rstrip('…')}{more}{'…' * text.endswith('…')}"


@pytest.fixture
def speech(qapp):
    made = Speech()
    yield made
    made.speak("en")
    QLocale.setDefault(QLocale.system())


@pytest.fixture(params=["en", "zh_Hans", "zh_Hant", "longer"])
def any_language(request, speech):
    """A language, or English that is 40 % longer."""
    if request.param != "longer":
        speech.speak(request.param)
        yield request.param
        return
    translator = Stretched()
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)
