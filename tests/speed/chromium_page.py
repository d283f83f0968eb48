"""The other side of bench_chromium: a page with `<ruby>` in QtWebEngine, with clocks in it.

Run by the Python of an environment that has QtWebEngine; it knows nothing of the reader.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

TOGGLE = """
window.toggled = (on) => new Promise((done) => {
  const began = performance.now();
  document.documentElement.classList.toggle("bare", !on);
  document.body.offsetHeight;
  const laid = performance.now();
  requestAnimationFrame(() => setTimeout(() => done([laid - began, performance.now() - began])));
});
const style = document.createElement("style");
style.textContent = ".bare rt, .bare rp { display: none }";
document.head.append(style);
"""
ASK = (
    "window.answer = null; toggled(%s).then((times) => { window.answer = JSON.stringify(times); })"
)


def waited(start: Callable[[Callable[[Any], None]], object]) -> Any:
    """Call what answers by a callback, and return the answer."""
    loop, answers = QEventLoop(), []

    def answered(answer: Any = None) -> None:
        answers.append(answer)
        loop.quit()

    start(answered)
    loop.exec()
    return answers[0]


def rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Page:
    """A shown page; `run` returns what JavaScript says."""

    def __init__(self, path: str) -> None:
        self.view = QWebEngineView()
        self.view.resize(900, 900)
        self.view.show()
        began = time.monotonic()
        waited(
            lambda done: (self.view.loadFinished.connect(done), self.view.load(self._url(path)))
        )
        self.loaded = (time.monotonic() - began) * 1000
        self.run(TOGGLE)

    @staticmethod
    def _url(path: str) -> QUrl:
        return QUrl.fromLocalFile(path)

    def run(self, script: str) -> Any:
        return waited(lambda done: self.view.page().runJavaScript(script, 0, done))

    def toggle(self, *, on: bool) -> tuple[float, float]:
        """Return milliseconds until the layout was done, and until the frame was made."""
        self.run(ASK % json.dumps(on))
        while not (answer := self.run("window.answer")):
            rest(2)
        laid, painted = json.loads(answer)
        return laid, painted

    def found(self, words: str) -> tuple[int, float]:
        """Return how often words are found, and in how many milliseconds."""
        began = time.monotonic()
        finished = self.view.page().findTextFinished
        result = waited(lambda done: (finished.connect(done), self.view.findText(words)))
        return result.numberOfMatches(), (time.monotonic() - began) * 1000


def main() -> int:
    """Print the figures as JSON, then wait to be ended, so that memory can be read."""
    path, words, repeat = sys.argv[1], sys.argv[2], int(sys.argv[3])
    application = QApplication(["page", "--no-sandbox"])
    page = Page(path)
    rest(1000)
    times = [page.toggle(on=bool(at % 2)) for at in range(repeat)]
    page.toggle(on=True)
    hits, finding = page.found(words)
    page.view.findText("")
    copied = page.run("getSelection().selectAllChildren(document.body); String(getSelection())")
    figures = {
        "loaded": page.loaded,
        "layout": [laid for laid, _ in times],
        "painted": [painted for _, painted in times],
        "hits": hits,
        "finding": finding,
        "copied": copied,
    }
    Path(sys.argv[4]).write_text(json.dumps(figures), "utf-8")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    del page, application
    return 0


if __name__ == "__main__":
    sys.exit(main())
