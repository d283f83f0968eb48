"""`./run` and `./test` with Pythons, installers and libraries that are only played.

A player is a small script that writes down what it was asked and answers as the real one would,
so these tests need no network and take no time.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time

import pytest

UTILITIES = [
    "cat", "chmod", "cksum", "cp", "dirname", "head", "id", "ln", "mkdir", "mv",
    "readlink", "rm", "sh", "sleep", "tr", "uname",
]  # fmt: skip
SHELLS = [path for name in ("sh", "dash", "bash", "busybox") if (path := shutil.which(name))]

PYTHON = """#!/bin/sh
printf '%s\\n' "NAME $*" | head -n 1 >>"$STAGE/log"
case "$*" in
*libc_ver*) [ -n "ANSWER" ] || exit 127; printf '%s\\n' "ANSWER $0" ;;
*CDLL*) cat "$STAGE/missing" ;;
*"-m venv"*)
    for last; do :; done
    mkdir -p "$last/bin"
    cp "$STAGE/venv-python" "$last/bin/python"
    ;;
esac
"""

VENV_PYTHON = """#!/bin/sh
case "$*" in
*"pip install"*) echo "pip $*" >>"$STAGE/log"; exit "$(cat "$STAGE/pip-status")" ;;
*CDLL*) cat "$STAGE/missing" ;;
"-m reader"*)
    shift 2
    echo "reader in $PWD with $PYTHONPATH"
    for word; do echo "[$word]"; done
    ;;
"-m pytest"*) echo "pytest $*" ;;
esac
"""

UV = """#!/bin/sh
[ "$1" = --version ] || echo "uv $* (downloads $UV_PYTHON_DOWNLOADS)" >>"$STAGE/log"
"""


class Stage:
    """A copy of the two commands, a PATH with nothing but players, and the log of their calls."""

    def __init__(self, root, folder):
        self.folder = folder
        self.bin = folder / "bin"
        self.project = folder / "my project"
        self.log = folder / "log"
        self.bin.mkdir()
        for name in UTILITIES:
            (self.bin / name).symlink_to(shutil.which(name))
        for name in (
            "run",
            "test",
            ".ci/setup.sh",
            "requirements.lock",
            "tests/requirements.lock",
        ):
            (self.project / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(root / name, self.project / name)
        self.write("venv-python", VENV_PYTHON)
        self.set(missing="", pip_status="0")
        self.forget()

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, "utf-8")
        path.chmod(0o755)

    def set(self, **values):
        for name, value in values.items():
            (self.folder / name.replace("_", "-")).write_text(value, "utf-8")

    def python(self, name, answer):
        """Play a Python that gives this answer to the question for its version; "" fails."""
        self.write(f"bin/{name}", PYTHON.replace("NAME", name).replace("ANSWER", answer))

    def forget(self):
        self.log.write_text("", "utf-8")

    def calls(self, word):
        return [line for line in self.log.read_text("utf-8").splitlines() if word in line]

    def environment(self, **more):
        return {"PATH": str(self.bin), "STAGE": str(self.folder), "HOME": str(self.folder), **more}

    def go(self, command="run", *arguments, shell=(), cwd=None, **environment):
        return subprocess.run(
            [*shell, str(self.project / command), *arguments],
            env=self.environment(**environment),
            cwd=cwd or self.folder,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )


@pytest.fixture
def stage(root, tmp_path):
    return Stage(root, tmp_path)


@pytest.fixture
def ready(stage):
    """A stage on which the first start has happened."""
    stage.python("python3.12", "12 good")
    assert stage.go().returncode == 0
    stage.forget()
    return stage


def test_the_first_start_sets_up_and_hands_over(stage):
    stage.python("python3.12", "12 good")
    done = stage.go("run", "one file.txt", "--theme", "dark")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        f"reader in {stage.folder} with {stage.project}",
        "[one file.txt]",
        "[--theme]",
        "[dark]",
    ]
    (install,) = stage.calls("pip install")
    assert "--require-hashes" in install
    assert install.endswith("my project/requirements.lock")
    assert "setting up" in done.stderr


def test_the_second_start_asks_no_python_and_is_quick(ready):
    begun = time.monotonic()
    done = ready.go()
    assert time.monotonic() - begun < 1
    assert done.returncode == 0
    assert done.stderr == ""
    assert ready.log.read_text("utf-8") == ""


@pytest.mark.parametrize(
    ("default", "taken"), [("13 good", "python3 "), ("11 good", "python3.12 ")]
)
def test_the_newest_python_that_works_is_taken(stage, default, taken):
    stage.python("python3.14", "")  # a shim without its version
    stage.python("python3.12", "12 good")
    stage.python("python3.11", "11 good")
    stage.python("python3", default)
    stage.go()
    (made,) = stage.calls("-m venv")
    assert made.startswith(taken)


def test_a_python_without_venv_is_passed_over(stage):
    stage.python("python3.13", "13 bare")
    stage.python("python3.11", "11 good")
    stage.go()
    (made,) = stage.calls("-m venv")
    assert made.startswith("python3.11 ")


@pytest.mark.parametrize(
    ("name", "answer", "words"),
    [
        ("python3", "9 old", "python3 is 3.9"),
        ("python3", "15 new", "python3 is 3.15"),
        ("python3", "12 other", "python3 is not the usual CPython"),
        ("python3", "12 libc", "Qt needs glibc 2.34"),
        ("python3", "11 bare", "apt-get install python3-venv"),
        ("python3.12", "", "none was found"),
    ],
)
def test_without_a_fitting_python_the_reason_is_said(stage, name, answer, words):
    stage.python(name, answer)
    done = stage.go()
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("qingdu: Python 3.11 to 3.14 is needed; ")
    assert words in line
    assert not (stage.project / ".venv").exists()
    assert not (stage.project / ".venv.lock").is_symlink()


def test_the_python_asked_for_is_the_one_used(stage):
    stage.python("python3.13", "13 good")
    stage.python("odd name", "11 good")
    stage.go(PYTHON=str(stage.bin / "odd name"))
    (made,) = stage.calls("-m venv")
    assert made.startswith("odd name ")


def test_a_wrong_python_asked_for_is_not_replaced_in_silence(stage):
    stage.python("python3.13", "13 good")
    done = stage.go(PYTHON="python3.99")
    assert done.returncode == 2
    assert "PYTHON=python3.99" in done.stderr


def test_asking_for_another_python_builds_anew_and_asking_again_does_not(ready):
    ready.python("python3.13", "13 good")
    ready.go(PYTHON="python3.13")
    assert len(ready.calls("-m venv")) == 1
    ready.go(PYTHON="python3.13")
    ready.go()
    assert len(ready.calls("-m venv")) == 1


def test_an_interpreter_that_went_away_is_noticed(ready):
    (ready.bin / "python3.12").unlink()
    ready.python("python3.13", "13 good")
    ready.go()
    assert len(ready.calls("python3.13 -I -m venv")) == 1


def test_a_changed_lock_builds_anew(ready):
    with (ready.project / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    ready.go()
    assert len(ready.calls("-m venv")) == 1
    assert len(ready.calls("pip install")) == 1


def test_what_is_half_made_is_made_anew(stage):
    stage.python("python3.12", "12 good")
    stage.set(pip_status="1")
    leftover = stage.project / ".venv" / "leftover"
    leftover.parent.mkdir()
    leftover.touch()
    done = stage.go()
    assert done.returncode == 2
    assert "could not be installed" in done.stderr
    assert not leftover.exists()
    stage.set(pip_status="0")
    assert stage.go().returncode == 0
    assert len(stage.calls("-m venv")) == 2


def test_run_and_test_share_one_environment(ready):
    done = ready.go("test", "-k", "nothing")
    assert done.stdout == "pytest -m pytest -k nothing\n"
    (install,) = ready.calls("pip install")
    assert install.endswith("tests/requirements.lock")
    assert not ready.calls("-m venv")
    for command in ("run", "test", "run"):
        assert ready.go(command, "-k", "nothing").returncode == 0
    assert len(ready.calls("pip install")) == 1


def test_run_after_test_installs_nothing(stage):
    stage.python("python3.12", "12 good")
    stage.go("test", "-k", "nothing")
    stage.go()
    assert len(stage.calls("pip install")) == 1


def test_test_tools_that_were_not_finished_do_not_hinder_reading(ready):
    ready.set(pip_status="1")
    assert ready.go("test", "-k", "nothing").returncode == 2
    ready.forget()
    assert ready.go().returncode == 0
    assert not ready.calls("pip install")
    ready.set(pip_status="0")
    assert ready.go("test", "-k", "nothing").returncode == 0
    assert len(ready.calls("-m venv")) == 1


def test_uv_installs_where_it_is_present(stage):
    stage.python("python3.12", "12 bare")
    stage.write("bin/uv", UV)
    done = stage.go()
    assert done.returncode == 0, done.stderr
    (made,) = stage.calls("-m venv")
    assert "--without-pip" in made
    (install,) = stage.calls("uv pip sync")
    assert "--require-hashes" in install
    assert "downloads never" in install
    assert not stage.calls("pip install")


def test_a_symbolic_link_from_elsewhere_works(ready, tmp_path):
    elsewhere = tmp_path / "else where"
    elsewhere.mkdir()
    (elsewhere / "first").symlink_to(ready.project / "run")
    (elsewhere / "second").symlink_to("first")
    done = subprocess.run(
        [elsewhere / "second", "text.txt"],
        env=ready.environment(),
        cwd=elsewhere,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == [
        f"reader in {elsewhere} with {ready.project}",
        "[text.txt]",
    ]


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("command", ["run", "test"])
def test_other_shells_read_it_too(stage, shell, command):
    words = [shell, *(["sh"] if shell.endswith("busybox") else []), "-u", "-e"]
    stage.python("python3.12", "12 good")
    done = stage.go(command, "-k", shell=words)
    assert done.returncode == 0, done.stderr


MISSING = "libegl1\nlibdbus-1-3\n"


def test_missing_libraries_are_named_before_anything_is_downloaded(stage):
    stage.python("python3.12", "12 good")
    stage.set(missing=MISSING)
    done = stage.go("run", DISPLAY=":7")
    assert done.returncode == 2
    line = done.stderr.splitlines()[-1]
    sudo = "" if os.getuid() == 0 else "sudo "
    assert line == f"qingdu: {sudo}apt-get install libegl1 libdbus-1-3"
    assert not stage.calls("pip install")


def test_without_a_display_missing_libraries_are_said_and_the_text_is_printed(stage):
    stage.python("python3.12", "12 good")
    stage.set(missing=MISSING)
    done = stage.go("run")
    assert done.returncode == 0
    assert "apt-get install libegl1 libdbus-1-3" in done.stderr
    assert done.stdout.startswith("reader in ")


@pytest.mark.parametrize("command", ["clean", "analyze", "batch", "--help", "--version"])
def test_commands_without_qt_ask_for_no_library(stage, command):
    stage.python("python3.12", "12 good")
    stage.set(missing=MISSING)
    done = stage.go("run", command)
    assert done.returncode == 0
    assert "apt-get" not in done.stderr


def test_a_picture_needs_them_even_without_a_display(stage):
    stage.python("python3.12", "12 good")
    stage.set(missing=MISSING)
    assert stage.go("run", "shot").returncode == 2


def test_a_display_that_comes_later_is_asked_for_its_libraries_once(ready):
    ready.go(DISPLAY=":7")
    ready.set(missing=MISSING)
    assert ready.go(DISPLAY=":7").returncode == 0
    assert ready.go(WAYLAND_DISPLAY="wayland-0").returncode == 0
    assert ready.go().stderr == ""


def test_two_at_once_set_up_once(stage):
    stage.python("python3.12", "12 good")
    stage.write("venv-python", VENV_PYTHON.replace("exit", "sleep 0.3; exit"))
    both = [
        subprocess.Popen(
            [stage.project / "run"],
            env=stage.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(2)
    ]
    assert all(process.communicate(timeout=20)[0] for process in both)
    assert len(stage.calls("pip install")) == 1


def test_the_lock_of_one_that_was_killed_is_taken_over(stage):
    stage.python("python3.12", "12 good")
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    (stage.project / ".venv.lock").symlink_to(str(ended.pid))
    assert stage.go().returncode == 0
