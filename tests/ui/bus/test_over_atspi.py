"""The real window, read by another program over a real AT-SPI bus, as a screen reader would.

Needs Xvfb, dbus-run-session, at-spi2-core and the system's Python with gir1.2-atspi-2.0
(Debian: xvfb dbus at-spi2-core python3-gi gir1.2-atspi-2.0). Skipped without them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TEXT = "春天的𠮷河邊，柳樹剛剛發芽。協調工作。\n第二段在這裏。\n"
SYSTEM_PYTHON = "/usr/bin/python3"
_PROBE = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_SCRIPT = """
{python} -m reader open {text} & READER=$!
{system} {client} > {out}
echo $? > {out}.rc
kill -INT $READER
wait $READER
echo $? > {out}.reader
"""


@contextmanager
def _screen():
    """Run a screen that is not there; Xvfb itself finds a number that is free."""
    reads, writes = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writes),
        "-screen",
        "0",
        "1400x1000x24",
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _missing() -> str:
    for name in ("Xvfb", "dbus-run-session"):
        if shutil.which(name) is None:
            return name
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        return "at-spi2-core"
    if not Path(SYSTEM_PYTHON).exists():
        return SYSTEM_PYTHON
    probe = subprocess.run([SYSTEM_PYTHON, "-c", _PROBE], capture_output=True, check=False)
    return "gir1.2-atspi-2.0" if probe.returncode else ""


@pytest.fixture(scope="module")
def told(tmp_path_factory, root):
    """What the program outside was told of the window, and how both ended."""
    missing = _missing()
    if missing:
        pytest.skip(f"{missing} is not on this machine")
    folder = tmp_path_factory.mktemp("bus")
    text, out, script = folder / "text.txt", folder / "told.json", folder / "both.sh"
    text.write_text(TEXT, "utf-8")
    client = HERE / "client.py"
    words = {"python": sys.executable, "system": SYSTEM_PYTHON, "client": client}
    script.write_text(_SCRIPT.format(text=text, out=out, **words), "utf-8")
    with _screen() as display:
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(root),
        }
        run = subprocess.run(
            [shutil.which("dbus-run-session"), "--", "bash", str(script)],
            env=environment,
            cwd=root,
            capture_output=True,
            text=True,
            timeout=150,
            check=False,
        )
    if not out.exists() or out.read_text() == "":
        if "xcb" in run.stderr:
            pytest.skip(f"no xcb platform here: {run.stderr[-300:]}")
        pytest.fail(run.stderr[-2000:])
    found = json.loads(out.read_text("utf-8"))
    found["reader ended with"] = int((folder / "told.json.reader").read_text())
    return found


def test_the_page_is_a_document_with_its_text(told):
    assert told["role"].startswith("document")
    assert told["text"] == TEXT
    assert "Traditional" in told["name"]


def test_pieces_are_ours(told):
    assert told["strings"]["CHAR"] == ["𠮷", 3, 5]
    assert told["strings"]["SENTENCE"][0] == "春天的𠮷河邊，柳樹剛剛發芽。"
    assert told["strings"]["PARAGRAPH"][0].startswith("春天")
    assert told["strings"]["WORD"][0] in TEXT
    assert len(told["strings"]["WORD"][0]) <= 2
    assert told["strings"]["LINE"][0] in TEXT


def test_caret_and_selection_are_set_and_told(told):
    assert told["caret"] == 6
    assert told["selections"] == 0
    assert told["selected"] == 1
    assert told["selection"] == [3, 5]
    kinds = {kind for kind, _, role in told["events"] if role.startswith("document")}
    assert "object:text-caret-moved" in kinds
    assert "object:text-selection-changed" in kinds


def test_places_go_both_ways(told):
    assert told["there and back"] == 3


def test_every_control_is_named_from_outside(told):
    nameless = [role for role, name in told["controls"] if not name.strip()]
    assert not nameless
    assert len(told["controls"]) > 20


def test_the_program_ends_well(told):
    assert told["reader ended with"] == 0
