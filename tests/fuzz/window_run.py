"""Random keys, clicks, wheels and drops on the real program, second processes and all.

python tests/fuzz/window_run.py [--minutes 10] [--seed 0] [--verbose]

The program runs off screen with folders of its own. What fails the run: an exception anywhere, a
warning of Qt, a second process that says something unexpected, an opened file that changed.
Memory is printed every half minute: after the first third it must stay where it is, within a
tenth. The same seed asks for the same actions; how far the program is when each comes is chance.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import sys
import tempfile
import time
import traceback
from collections import deque
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLES = ROOT / "resources" / "samples"
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

LETTERS = "abcdegiknoprstvwxz/?"
NAMED = (
    "Left Right Up Down Home End PageUp PageDown Space Return Tab Backtab Escape F1 F3 F6 F9 "
    "Delete Backspace Menu"
).split()
WITH_CONTROL = "1 2 3 4 5 A B C E F K L M T V Z Y Plus Minus 0 Home End Tab Comma P W".split()
LAST = 25
"""Actions that are told of when one fails."""
SETTLED = 30
"""Milliseconds between two actions."""
TOLD = 30
"""Seconds between two words about memory."""
MOST_FAULTS = 5
OFF_SCREEN = "This plugin does not support"
"""What Qt says when there is no screen and a menu opens."""
GROWTH = 0.1
"""The part by which memory may grow after the first third of a run."""


class Run:
    """One run: the program, what was done to it, and what went wrong."""

    def __init__(self, seed: int, folder: Path) -> None:
        """Start the program on three texts in an empty home."""
        from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415

        from reader.ui.app import Program, make_application, spare_collections  # noqa: PLC0415

        self.rng, self.folder = random.Random(seed), folder
        self.faults: list[str] = []
        self.done: deque[str] = deque(maxlen=LAST)
        self.count = 0
        self.lost = 0
        self.is_verbose = False
        sys.excepthook = self._note_exception
        sys.unraisablehook = lambda u: self._note_exception(
            u.exc_type, u.exc_value, u.exc_traceback
        )
        qInstallMessageHandler(lambda _kind, _context, text: self._hear_qt(text))
        self.application = make_application()
        self.application.setQuitOnLastWindowClosed(False)  # another is opened then
        self.files = _files(folder)
        self.sums = {path: sha256(path.read_bytes()).hexdigest() for path in self.files}
        self.program = Program()
        self.program.desk.text.received.connect(self._hear)
        self.program.desk.marks.received.connect(self._hear)
        self.program.open([str(path) for path in self.files[:3]])
        spare_collections()
        self.window = self.program.windows[0]
        self.window.resize(1100, 760)

    def _hear_qt(self, text: str) -> None:
        if not text.startswith(OFF_SCREEN):
            self._note(f"Qt: {text}")

    def _hear(self, message: object) -> None:
        sentence = str(getattr(message, "sentence", ""))
        if "unexpected" in sentence:
            self._note(f"second process: {sentence}")

    def _note_exception(self, kind: object, value: BaseException | None, trace: object) -> None:
        if value is not None:
            self._note("".join(traceback.format_exception(value)))

    def _note(self, fault: str) -> None:
        self.faults.append(f"{fault}\nafter: {' | '.join(self.done)}")

    def step(self) -> None:
        """Do one thing at random; a menu that opens is a loop within, in which this goes on."""
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        actions: list[tuple[int, Callable[[], str]]] = [
            (10, self._press_letter),
            (10, self._press_named),
            (6, self._press_with_control),
            (4, self._type_hanzi),
            (12, self._click_page),
            (8, self._click_control),
            (3, self._open_menu),
            (4, self._wheel),
            (2, self._drop),
            (2, self._resize),
        ]
        weights = [weight for weight, _ in actions]
        act = self.rng.choices([act for _, act in actions], weights)[0]
        self.count += 1
        self.lost += QApplication.focusWidget() is None and not self._has_popup()
        self.done.append(act.__name__)
        try:
            said = act()
            self.done.append(said)
            if self.is_verbose:
                print(said, flush=True)
        except RuntimeError as error:  # the widget went while it was meant
            if "already deleted" not in str(error):
                raise
        self._keep_open()

    def _target(self) -> QWidget:
        """Return what the keyboard would reach."""
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is not None:
            return top.focusWidget() or top
        return QApplication.focusWidget() or self.window

    def _press(self, key: str, *, control: bool = False, shift: bool = False) -> str:
        from PySide6.QtCore import Qt  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415

        modifiers = Qt.KeyboardModifier.NoModifier
        if control:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        target = self._target()
        if isinstance(target, QMenu) and self.rng.random() < 0.2:
            key, modifiers = "Escape", Qt.KeyboardModifier.NoModifier
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"), modifiers)
        return f"{'Ctrl+' * control}{'Shift+' * shift}{key} on {type(target).__name__}"

    def _press_letter(self) -> str:
        letter = self.rng.choice(LETTERS)
        key = {"/": "Slash", "?": "Question"}.get(letter, letter.upper())
        return self._press(key, shift=self.rng.random() < 0.2)

    def _press_named(self) -> str:
        return self._press(self.rng.choice(NAMED), shift=self.rng.random() < 0.2)

    def _press_with_control(self) -> str:
        key = self.rng.choice(WITH_CONTROL)
        return self._press(key, control=True, shift=self.rng.random() < 0.25)

    def _type_hanzi(self) -> str:
        from PySide6.QtGui import QInputMethodEvent  # noqa: PLC0415
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        target = self._target()
        event = QInputMethodEvent("guang", [])
        event.setCommitString(self.rng.choice(("广州", "企業", "一", "𠮷", "guangzhou", "")))
        QApplication.sendEvent(target, event)
        return f"type {event.commitString()} on {type(target).__name__}"

    def _click_page(self) -> str:
        from PySide6.QtCore import QPoint, Qt  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415

        if self._has_popup():
            return self._press("Escape")
        area = self.window.view.viewport()
        x, y = self.rng.randrange(area.width() + 1), self.rng.randrange(area.height() + 1)
        where, left = QPoint(x, y), Qt.MouseButton.LeftButton
        how = self.rng.randrange(4)
        if how == 0:
            QTest.mouseDClick(area, left, Qt.KeyboardModifier.NoModifier, where)
        elif how == 1:
            QTest.mousePress(area, left, Qt.KeyboardModifier.NoModifier, where)
            for _ in range(3):
                to = QPoint(self.rng.randrange(area.width()), self.rng.randrange(area.height()))
                QTest.mouseMove(area, to)
            QTest.mouseRelease(area, left, Qt.KeyboardModifier.NoModifier, to)
        elif how == 2:
            QTest.mouseMove(area, where)
        else:
            QTest.mouseClick(area, left, Qt.KeyboardModifier.NoModifier, where)
        return f"page {('double', 'drag', 'move', 'click')[how]} {x},{y}"

    def _has_popup(self) -> bool:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        return bool(QApplication.activePopupWidget() or QApplication.activeModalWidget())

    def _click_control(self) -> str:
        from PySide6.QtCore import Qt  # noqa: PLC0415
        from PySide6.QtTest import QTest  # noqa: PLC0415
        from PySide6.QtWidgets import (  # noqa: PLC0415
            QAbstractButton,
            QAbstractItemView,
            QApplication,
            QFileDialog,
            QLineEdit,
            QMenu,
        )

        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        if isinstance(top, QFileDialog) or isinstance(top.window(), QFileDialog):
            return self._press("Escape")  # it could rename and delete files
        if isinstance(top, QMenu):
            return self._press(self.rng.choice(("Down", "Down", "Right", "Return", "Escape")))
        kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
        found = [w for kind in kinds for w in top.findChildren(kind)]
        shown = [
            w for w in found if w.isVisible() and w.isEnabled() and not w.visibleRegion().isEmpty()
        ]
        if not shown:
            return self._press("Escape")
        widget = self.rng.choice(shown)
        words = f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"
        area = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        where = area.visibleRegion().boundingRect().center()
        QTest.mouseClick(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        return f"click {words}"

    def _open_menu(self) -> str:
        from PySide6.QtCore import QPoint  # noqa: PLC0415
        from PySide6.QtGui import QContextMenuEvent  # noqa: PLC0415
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        if self._has_popup():
            return self._press("Escape")
        areas = [self.window.view.viewport(), getattr(self.window, "sidebar", None)]
        area = self.rng.choice([area for area in areas if area is not None])
        where = QPoint(self.rng.randrange(area.width() + 1), self.rng.randrange(area.height() + 1))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, area.mapToGlobal(where))
        QApplication.postEvent(area, event)
        return f"menu on {type(area).__name__}"

    def _wheel(self) -> str:
        from PySide6.QtCore import QPoint, QPointF, Qt  # noqa: PLC0415
        from PySide6.QtGui import QWheelEvent  # noqa: PLC0415
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        area = self.window.view.viewport()
        turn = self.rng.choice((-2400, -240, -120, 120, 240, 2400))
        held = Qt.KeyboardModifier.ControlModifier
        modifiers = held if self.rng.random() < 0.1 else Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(area.mapToGlobal(QPoint(50, 50))),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(area, event)
        return f"wheel {turn}"

    def _drop(self) -> str:
        from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl  # noqa: PLC0415
        from PySide6.QtGui import QDropEvent  # noqa: PLC0415

        if self._has_popup():
            return self._press("Escape")
        data = QMimeData()
        chosen = self.rng.sample(self.files, self.rng.randint(1, 2))
        if self.rng.random() < 0.3:
            data.setText("貼上的文字(zi),和(he)一些別的。\n" * self.rng.randint(1, 40))
        else:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in chosen])
        event = QDropEvent(
            QPointF(20, 20),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.window.dropEvent(event)
        return f"drop {[path.name for path in chosen]}"

    def _resize(self) -> str:
        size = self.rng.randint(560, 1500), self.rng.randint(360, 1000)
        self.window.resize(*size)
        return f"resize {size}"

    def _keep_open(self) -> None:
        """Get out of a dialog of files, and open a window again where the last was closed."""
        from PySide6.QtWidgets import QApplication, QFileDialog  # noqa: PLC0415

        top = QApplication.activeModalWidget()
        if isinstance(top, QFileDialog) and self.rng.random() < 0.5:
            top.reject()
        if QApplication.activeWindow() is None:
            self.window.activateWindow()  # as whoever arranges windows does
        if not self.window.isVisible():
            self.program.open([str(self.rng.choice(self.files))])
            self.program.windows.remove(self.window)
            self.window.deleteLater()
            self.window = self.program.windows[-1]

    def end(self) -> None:
        """Leave every loop within, then the program's own."""
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is not None:
            top.close()
        else:
            self.application.quit()

    def memory(self) -> float:
        """Return the resident megabytes of the window's process."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def close(self) -> None:
        """End the program; note each opened file that is not what it was."""
        from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

        self.program.close()
        QGuiApplication.clipboard().clear()  # off screen Qt lets go of it after Python has ended
        qInstallMessageHandler(None)
        sys.excepthook, sys.unraisablehook = sys.__excepthook__, sys.__unraisablehook__
        for path, before in self.sums.items():
            if sha256(path.read_bytes()).hexdigest() != before:
                self._note(f"{path.name} was written to")


def _files(folder: Path) -> list[Path]:
    """Write the texts that are opened: the samples, a longer one, an HTML page, no text."""
    texts = folder / "texts"
    texts.mkdir()
    seed = (SAMPLES / "seed.txt").read_text("utf-8")
    sample = (SAMPLES / "qingdu_sample.txt").read_text("utf-8")
    contents = {
        "seed.txt": seed.encode(),
        "sample.txt": sample.encode("gb18030"),
        "long.txt": "\n".join([seed, sample] * 12).encode(),
        "page.html": f"<h1>標題</h1><p>{sample}</p><p><a href='#n'>注</a></p>".encode(),
        "chapters.md": "# 一\n\n春眠不覺曉。\n\n## 二\n\n處處聞啼鳥。\n".encode(),
        "empty.txt": b"",
        "broken.epub": b"PK\x03\x04 nothing",
    }
    for name, data in contents.items():
        (texts / name).write_bytes(data)
    return [texts / name for name in contents]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            (folder / variable).mkdir(mode=0o700)
            os.environ[variable] = str(folder / variable)
        os.environ["PYTHONPATH"] = str(ROOT)
        os.environ["HOME"] = os.environ["BROWSER"] = str(folder)
        os.chdir(folder)
        return _run(options, folder)


def _run(options: argparse.Namespace, folder: Path) -> int:
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    run = Run(options.seed, folder)
    run.is_verbose = options.verbose
    began, seconds = time.monotonic(), 60 * options.minutes
    sizes: list[tuple[float, float]] = []

    def act() -> None:
        now = time.monotonic() - began
        if now > seconds or len(run.faults) >= MOST_FAULTS:
            ending.start()
            return
        QTimer.singleShot(SETTLED, act)  # a new one: the loop of a menu within goes on acting
        run.step()

    def tell() -> None:
        sizes.append((time.monotonic() - began, run.memory()))
        print(f"{sizes[-1][0]:6.0f} s  {run.count:6} actions  {sizes[-1][1]:6.0f} MB", flush=True)

    ending, telling = QTimer(interval=SETTLED), QTimer(interval=1000 * TOLD)
    telling.timeout.connect(tell)
    ending.timeout.connect(run.end)
    QTimer.singleShot(SETTLED, act)
    telling.start()
    run.application.exec()
    tell()
    run.close()
    settled = [size for at, size in sizes if at >= seconds / 3]
    growth = settled[-1] / settled[0] - 1 if settled else 0.0
    for fault in run.faults:
        print(fault)
    print(f"{run.count} actions, {len(run.faults)} faults, memory {growth:+.1%} since a third")
    print(f"{run.lost} times nothing had the keyboard")
    return 1 if run.faults or growth > GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())
