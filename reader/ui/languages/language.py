"""Which language the window speaks, and having Qt speak it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.assets import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["LANGUAGES", "Language", "Speech", "Spoken", "language_of", "spoken"]

Language: TypeAlias = Literal["system", "en", "zh_Hans", "zh_Hant"]
Spoken: TypeAlias = Literal["en", "zh_Hans", "zh_Hant"]

LANGUAGES: dict[Spoken, str] = {"en": "English", "zh_Hans": "简体中文", "zh_Hant": "繁體中文"}
"""The languages and their own names for themselves."""
_LOCALES = {"en": "en_US", "zh_Hans": "zh_CN", "zh_Hant": "zh_TW"}
_TRADITIONAL = frozenset({"TW", "HK", "MO"})
_CHINESE = {"zh": "", "cmn": "", "yue": "Hant", "lzh": "Hant", "nan": "Hant", "hak": "Hant"}
"""Chinese languages, and the script that each is written in where nothing says otherwise."""


def language_of(tag: str) -> Spoken | None:
    """Return ours for a tag of BCP 47 or a POSIX name (`zh-Hant-HK`, `zh_CN.UTF-8`), or None."""
    first, *rest = tag.partition(".")[0].partition("@")[0].replace("_", "-").split("-")
    if first.lower() == "en":
        return "en"
    script = _CHINESE.get(first.lower())
    if script is None:
        return None
    given = {part.title() for part in rest if len(part) == 4}
    if given & {"Hans", "Hant"}:
        return "zh_Hant" if "Hant" in given else "zh_Hans"
    regions = {part.upper() for part in rest if len(part) == 2}
    is_traditional = bool(regions & _TRADITIONAL) if regions else script == "Hant"
    return "zh_Hant" if is_traditional else "zh_Hans"


def spoken(language: Language, tags: Iterable[str] | None = None) -> Spoken:
    """Return the language that is meant; "system" is the first of the system's that is ours.

    `tags` are the system's languages, the dearest first; without them Qt is asked.
    """
    if language != "system":
        return language
    wanted = QLocale.system().uiLanguages() if tags is None else tags
    return next(filter(None, map(language_of, wanted)), "en")


class Speech:
    """The translators of this run: ours and those of Qt's own dialogs."""

    def __init__(self) -> None:
        """Speak English until told otherwise."""
        self.language: Spoken = "en"
        self._translators: list[QTranslator] = []

    def speak(self, language: Spoken) -> bool:
        """Have everything made from now on in this language; return whether it is another."""
        is_other = language != self.language
        self.language = language
        QLocale.setDefault(_locale(language))
        if is_other:
            for translator in self._translators:
                QCoreApplication.removeTranslator(translator)
            self._translators = [] if language == "en" else list(_loaded(language))
            for translator in self._translators:
                QCoreApplication.installTranslator(translator)
        return is_other


def _locale(language: Spoken) -> QLocale:
    """Return how numbers and dates are written: as the system has it where it speaks so."""
    system = QLocale.system()
    if language_of(system.bcp47Name()) == language:
        return system
    return QLocale(_LOCALES[language])


def _loaded(language: Spoken) -> Iterable[QTranslator]:
    """Yield the catalogues that are there; the one that is asked first comes last."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = resource("i18n", f"qingdu_{language}.qm")
    for file in (f"{qt}/qtbase_{_LOCALES[language]}.qm", str(ours)):
        translator = QTranslator()
        if translator.load(file):
            yield translator
