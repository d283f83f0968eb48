"""All keys in the settings: searched, changed by pressing them, given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.commands.key_list import name_of, section_of
from reader.ui.commands.keymap import assigned, keymap, native, refusal, usual_keys
from reader.ui.commands.table import COMMANDS
from reader.ui.preferences.key_field import KeyField

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.commands.presets import Keys
    from reader.ui.window import Window

__all__ = ["KeysBlock"]

_NAMES = {command.name: command for command in COMMANDS}
_ROLE = Qt.ItemDataRole.UserRole


class KeysBlock(QWidget):
    """A list of all commands; the keys of the one that is chosen are changed below it."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = window.settings
        self._adds = False
        self._asked = ""
        self.search = QLineEdit(self)
        self.search.setObjectName("keys-search")
        self.search.setPlaceholderText(self.tr("Search by what it does, or by the key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._fill())
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(220)
        self.list.itemActivated.connect(lambda _: self._begin(adds=False))
        self.list.currentItemChanged.connect(lambda _: self._end())
        self.field = KeyField(self)
        self.field.pressed.connect(self._pressed)
        self.field.left.connect(self._leave)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "quiet")
        self.buttons = {
            "change": self._button(self.tr("&Change…"), lambda: self._begin(adds=False)),
            "add": self._button(self.tr("&Add…"), lambda: self._begin(adds=True)),
            "none": self._button(self.tr("&No key"), lambda: self._assign(())),
            "usual": self._button(self.tr("As &usual"), self._usual),
            "all": self._button(self.tr("A&ll as usual"), self._all_usual),
        }
        self._lay_out()
        self._settings.changed.connect(self._follow)
        self._fill()

    @property
    def keys(self) -> Keys:
        """The keys as they are now."""
        value = self._settings.value
        return keymap(value.key_preset, value.own_keys)

    def choose(self, name: str) -> None:
        """Go to a command of the list."""
        for item in self._items():
            if item.data(0, _ROLE) == name:
                self.list.setCurrentItem(item)

    @property
    def current(self) -> str:
        """The command that is chosen, or an empty text."""
        item = self.list.currentItem()
        return (item.data(0, _ROLE) or "") if item is not None else ""

    def _items(self) -> list[QTreeWidgetItem]:
        count = self.list.topLevelItemCount()
        found = (self.list.topLevelItem(at) for at in range(count))
        return [item for item in found if item is not None]

    def _fill(self) -> None:
        """List what the search leaves; the command that was chosen stays so."""
        chosen, wanted = self.current, self.search.text().strip().casefold()
        keys, usual = self.keys, usual_keys(self._settings.value.key_preset)
        self.list.clear()
        before = ""
        for command in COMMANDS:
            written = ", ".join(map(native, keys[command.name]))
            if wanted not in f"{name_of(command)} {written}".casefold():
                continue
            if section_of(command) != before:
                before = section_of(command)
                self._add(before, "", "", is_bold=True)
            changed = keys[command.name] != usual[command.name]
            self._add(name_of(command), written, command.name, is_bold=changed)
        self.choose(chosen)
        if not self.current and len(self._items()) > 1:
            self.list.setCurrentItem(self._items()[1])
        self._show_buttons()

    def _add(self, words: str, keys: str, name: str, *, is_bold: bool) -> None:
        item = QTreeWidgetItem(self.list, [words, keys])
        item.setData(0, _ROLE, name)
        item.setSizeHint(0, QSize(0, 26))
        item.setToolTip(0, words)
        if not name:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setForeground(0, self.palette().text())
        if is_bold:
            font = self.font()
            font.setBold(True)
            item.setFont(0 if not name else 1, font)

    def _begin(self, *, adds: bool) -> None:
        if self.current:
            self._adds, self._asked = adds, ""
            self.field.clear()
            self.field.show()
            self.field.setFocus()
            words = self.tr("Press the new keys for “%1”. Esc leaves them as they are.")
            self._say(words.replace("%1", name_of(_NAMES[self.current])))

    def _end(self) -> None:
        self._asked = ""
        self.field.hide()
        self._say("")
        self._show_buttons()

    def _leave(self) -> None:
        self._end()
        self.list.setFocus()

    def _pressed(self, key: str) -> None:
        name, keys = self.current, self.keys
        sentence = refusal(key)
        if sentence:
            self._say(f"{native(key)}: {sentence}")
            return
        holders = [other for other, known in keys.items() if key in known and other != name]
        if holders and self._asked != key:
            self._asked = key
            words = self.tr("%1 is for “%2”. Press it again to take it from there.")
            holder = name_of(_NAMES[holders[0]])
            self._say(words.replace("%1", native(key)).replace("%2", holder))
            return
        kept = tuple(known for known in keys[name] if known != key) if self._adds else ()
        self._assign((*kept, key))

    def _assign(self, keys: tuple[str, ...]) -> None:
        name, value = self.current, self._settings.value
        if name:
            own = assigned(value.key_preset, value.own_keys, name, keys)
            self._settings.change(own_keys=own)
            self._leave()

    def _usual(self) -> None:
        if self.current:
            self._assign(usual_keys(self._settings.value.key_preset)[self.current])

    def _all_usual(self) -> None:
        self._settings.change(own_keys=())
        self._leave()

    def _follow(self, names: frozenset[str]) -> None:
        if names & {"own_keys", "key_preset"}:
            self._fill()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _show_buttons(self) -> None:
        value, name = self._settings.value, self.current
        for which in ("change", "add", "none"):
            self.buttons[which].setEnabled(bool(name))
        usual = usual_keys(value.key_preset).get(name)
        self.buttons["usual"].setEnabled(bool(name) and self.keys.get(name) != usual)
        self.buttons["all"].setEnabled(bool(value.own_keys))

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: do())
        return button

    def _lay_out(self) -> None:
        row = QGridLayout()
        row.setSpacing(6)
        for at, button in enumerate(self.buttons.values()):
            row.addWidget(button, at // 3, at % 3)
        row.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        for part in (self.search, self.list, self.message, self.field):
            column.addWidget(part)
        column.addLayout(row)
        self.field.hide()
        self.message.hide()
        self.list.header().setStretchLastSection(False)
        mode = self.list.header().ResizeMode
        self.list.header().setSectionResizeMode(0, mode.Stretch)
        self.list.header().setSectionResizeMode(1, mode.ResizeToContents)
