"""Asks what a stretch of text is: which kind of name, and where that holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.names import KIND_OF_TYPE
from reader.ui.controls import unmarked
from reader.ui.names.correcting import SCOPES, Scope, Target

if TYPE_CHECKING:
    from reader.core.article import EntityType

__all__ = ["TYPE_OF_KIND", "NameDialog", "kind_words"]

TYPE_OF_KIND: dict[str, EntityType | None] = {
    "person": "PERSON",
    "organisation": "ORGANIZATION",
    "place": "LOCATION",
    "date": "DATE",
    "quantity": "QUANTITY",
    "office": "TITLE",
    "none": None,
}
"""The type that stands for a kind; an entity that has another type of the kind keeps it."""


def kind_words() -> dict[str, str]:
    """Return what each kind of name is called, and what is none."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("NameDialog", text)

    return {
        "person": tr("&Person"),
        "organisation": tr("&Organisation"),
        "place": tr("P&lace"),
        "date": tr("&Date or time"),
        "quantity": tr("&Quantity"),
        "office": tr("&Title of office"),
        "none": tr("&No name"),
    }


class NameDialog(QDialog):
    """Shows what is to be marked; `chosen` gives target, type (None: no name) and scope."""

    chosen = Signal(object, object, str)

    def __init__(
        self, target: Target, count: int, scope: Scope, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._target = target
        self.setWindowTitle(self.tr("Mark name"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QLabel(target.text, self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setProperty("role", "title")
        old = target.entity.type if target.entity is not None else None
        kind = KIND_OF_TYPE.get(old, "office") if old is not None else "person"
        self.kinds = self._choice(kind_words(), kind)
        self.scopes = self._choice(self._scope_words(count), scope)
        form = QFormLayout()
        form.setSpacing(12)
        for words, group in ((self.tr("It is"), self.kinds), (self.tr("Where"), self.scopes)):
            column = QVBoxLayout()
            column.setSpacing(0)
            for button in group.buttons():
                button.setAccessibleName(f"{words}: {unmarked(button.text())}")
                column.addWidget(button)
            form.addRow(words, column)
        buttons = QDialogButtonBox(self)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.mark_button = buttons.addButton(
            self.tr("Mark"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(16)
        outer.addWidget(text)
        outer.addLayout(form)
        outer.addWidget(buttons)
        checked = self.kinds.checkedButton()
        if checked is not None:
            checked.setFocus()

    def type(self) -> EntityType | None:
        """Return the type that is chosen, None for no name."""
        kind = _checked(self.kinds)
        entity = self._target.entity
        if entity is not None and KIND_OF_TYPE.get(entity.type) == kind:
            return entity.type
        return TYPE_OF_KIND[kind]

    def scope(self) -> Scope:
        """Return where it holds."""
        chosen = _checked(self.scopes)
        return next(scope for scope in SCOPES if scope == chosen)

    def _accept(self) -> None:
        self.chosen.emit(self._target, self.type(), self.scope())
        self.accept()

    def _choice(self, words: dict[str, str], checked: str) -> QButtonGroup:
        group = QButtonGroup(self)
        for name, label in words.items():
            button = QRadioButton(label, self)
            button.setObjectName(name)
            button.setChecked(name == checked)
            group.addButton(button)
        return group

    def _scope_words(self, count: int) -> dict[str, str]:
        many = self.tr("Throughout this text (%1)").replace("%1", str(count))
        return {
            "here": self.tr("&Here only"),
            "text": many,
            "all": self.tr("In &all texts: on my list"),
        }


def _checked(group: QButtonGroup) -> str:
    button = group.checkedButton()
    return button.objectName() if button is not None else ""
