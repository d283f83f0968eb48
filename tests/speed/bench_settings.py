"""What the settings cost the window: opening the dialog, its sections, each change.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=.:tests/ui python tests/speed/bench_settings.py

CPU time of the thread of the window in milliseconds; the repaint comes after and is not in it.
`clean` and `force` are left out: the fakes clean in the thread itself, the program does not.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from window_fakes import SAMPLE, FakeOpener

if TYPE_CHECKING:
    from collections.abc import Callable

OPENS, CHANGES = 30, 50
PARAGRAPHS = 240


def cpu(do: Callable[[], object]) -> float:
    start = time.thread_time()
    do()
    return 1000 * (time.thread_time() - start)


def row(what: str, times: list[float], floor: float) -> None:
    times = sorted(times)
    p99 = times[min(len(times) - 1, int(0.99 * len(times)))]
    print(f"{what:28} median {statistics.median(times):6.2f}  p99 {p99:6.2f}  floor {floor:g}")


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        os.environ[variable] = str(folder)
    from reader.ui.app import make_application  # noqa: PLC0415 - after the folders are told
    from reader.ui.preferences.store import SettingsStore  # noqa: PLC0415
    from reader.ui.settings import declared  # noqa: PLC0415
    from reader.ui.window import Window  # noqa: PLC0415

    application = make_application()
    store = SettingsStore(folder / "settings.json")
    store.change(theme="light", first_run=False)
    window = Window(store, None, FakeOpener(store))
    window.resize(1360, 900)
    window.show()
    path = folder / "text.txt"
    path.write_text("\n".join([SAMPLE] * (PARAGRAPHS // 4)), "utf-8")
    window.opening.open_path(str(path))
    application.processEvents()
    at_start = [name for name in sys.modules if name.startswith("reader.ui.preferences.dialog")]
    print(f"loaded before it is asked for: {at_start or 'nothing'}")
    row("open, the first time", [cpu(window.show_settings)], 50)
    from reader.ui.preferences.dialog import SettingsDialog  # noqa: PLC0415

    def close() -> None:
        window.findChild(SettingsDialog).deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    times = []
    for _ in range(OPENS):
        close()
        times.append(cpu(window.show_settings))
    row("open again", times, 50)
    dialog = window.findChild(SettingsDialog)
    for at in range(1, dialog.sections.count()):
        name = dialog.sections.item(at).text()
        row(f"section {name}", [cpu(lambda at=at: dialog.sections.setCurrentRow(at))], 50)
        application.processEvents()
    row("search", [cpu(lambda: dialog.search.setText("tone"))], 50)
    close()
    for known in declared():
        if known.name in ("clean", "force"):
            continue
        others = known.among or (known.shown.offers() if known.shown.offers else ())
        values = {bool: (not known.default,)}.get(known.hint, tuple(others))
        if isinstance(known.default, tuple):
            values = (tuple(known.among[:1]),)
        value = next((v for v in reversed(values) if v != known.default), known.default)
        value = value[0] if known.shown.offers and isinstance(value, tuple) else value
        times = []
        for number in range(CHANGES):
            wanted = known.default if number % 2 else value
            change = {known.name: wanted}
            times.append(cpu(lambda change=change: store.change_everywhere(**change)))
            application.processEvents()
        row(known.name, times, 16)


if __name__ == "__main__":
    main()
