"""What can be told of a problem: versions of what runs here, and nothing of what is read."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QSysInfo, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from reader import __version__
from reader.ui.settings import declared

if TYPE_CHECKING:
    from reader.ui.window import Window

__all__ = ["ReportDialog", "report_text"]


def report_text(window: Window) -> str:
    """Return what is copied: versions, the screen, settings of the dialog that are not usual.

    No names of files or folders, no text, no lists; a setting that is free text is not told.
    """
    value, screen = window.settings.value, window.screen()
    size = window.size()
    changed = [
        f"{known.name}={getattr(value, known.name)}"
        for known in declared()
        if known.hint is not str and getattr(value, known.name) != known.default
    ]
    shape = screen.geometry()
    lines = (
        f"Qingdu {__version__}",
        f"Python {platform.python_version()}, Qt {QLibraryInfo.version().toString()}",
        f"{QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})",
        f"Platform {QGuiApplication.platformName()}, language {QLocale().name()}",
        f"Screen {shape.width()} x {shape.height()}, scale {screen.devicePixelRatio():g}",
        f"Window {size.width()} x {size.height()}",
        f"Settings: {', '.join(changed) or 'as usual'}",
    )
    return "\n".join(lines) + "\n"


class ReportDialog(QDialog):
    """Shows what would be copied; it is the user who sends it, or not."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(
            self.tr(
                "Nothing is sent. Copy these lines, add what you did and what happened instead "
                "of what you expected, and send them where you got Qingdu from."
            ),
            self,
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What would be copied"))
        self.text.setPlainText(report_text(window))
        self.copy = QPushButton(self.tr("&Copy"), self)
        self.copy.clicked.connect(
            lambda _: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self.copy)
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addLayout(bottom)
        self.resize(min(560, window.width()), min(360, window.height()))
