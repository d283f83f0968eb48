"""What the project's folder may hold, and what its modules may not."""

from __future__ import annotations

import ast
import os
import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

TOP_LEVEL = {
    "reader", "resources", "tests", "pyproject.toml", "README.md",
    "ARCHITECTURE.md", "LICENSE", "requirements.lock", "run", "test",
    ".ci", ".github", ".gitignore", ".git",
}  # fmt: skip
ENTRY_POINTS = {"reader/cli.py", "reader/ui/work/tasks.py", "reader/ui/work/worker.py"}
"""The three doors where any exception is caught: command, task, worker process."""

LONGEST = 400
LONGEST_WINDOW = 300
TEXT_ENDINGS = {".py", ".sh", ".md", ".toml", ".lock", ".txt", ".tsv", ".json", ".svg", ".qss", ""}


def ignored_names(root):
    lines = (root / ".gitignore").read_text("utf-8").split()
    return {line.strip("/") for line in lines}


def is_any(name, patterns):
    return any(fnmatch(name, pattern) for pattern in patterns)


def sources(root):
    return sorted((root / "reader").rglob("*.py"))


def test_only_the_agreed_names_stand_at_the_top(root):
    ignored = ignored_names(root)
    found = {path.name for path in root.iterdir() if not is_any(path.name, ignored)}
    assert found <= TOP_LEVEL, f"not agreed: {sorted(found - TOP_LEVEL)}"


@pytest.mark.parametrize("name", sorted(TOP_LEVEL - {".git"}))
def test_all_agreed_names_are_there(root, name):
    assert (root / name).exists()


def test_modules_stay_short(root):
    long = {}
    for path in sources(root):
        name = path.relative_to(root).as_posix()
        limit = LONGEST_WINDOW if name == "reader/ui/window.py" else LONGEST
        lines = len(path.read_text("utf-8").splitlines())
        if lines > limit:
            long[name] = lines
    assert not long


def test_nothing_pumps_the_event_loop_by_hand(root):
    guilty = [
        path.relative_to(root).as_posix()
        for path in sources(root)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "processEvents"
    ]
    assert not guilty


def catches_everything(handler):
    """Whether any exception ends here; what is tidied up and raised again goes on."""
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False
    if handler.type is None:
        return True
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(
        isinstance(kind, ast.Name) and kind.id in {"Exception", "BaseException"} for kind in kinds
    )


def test_everything_is_caught_at_three_doors_only(root):
    guilty = {
        path.relative_to(root).as_posix()
        for path in sources(root)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler) and catches_everything(node)
    }
    assert guilty <= ENTRY_POINTS


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ("except Exception: pass", True),
        ("except (OSError, Exception): pass", True),
        ("except: pass", True),
        ("except BaseException: print()", True),
        ("except BaseException: print(); raise", False),
        ("except OSError: pass", False),
    ],
)
def test_the_look_for_catch_alls_sees_them(line, caught):
    tree = ast.parse(f"try: pass\n{line}")
    handlers = [node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)]
    assert [catches_everything(handler) for handler in handlers] == [caught]


def our_files(root):
    skip = ignored_names(root) | {".git"}
    for folder, names, files in os.walk(root):
        names[:] = [name for name in names if not is_any(name, skip)]
        for name in files:
            path = Path(folder, name)
            if path.suffix in TEXT_ENDINGS and not is_any(name, skip):
                yield path


def test_no_file_names_a_machine_or_a_registry(root):
    # Written apart, so that this file does not accuse itself.
    places = ["work", "root", "home/[a-z]+", "farm"]
    hosts = ["pypi" + r"\.org", "python" + "hosted", "deb" + r"\.debian", "registry" + r"\.npm"]
    pattern = re.compile(rf"(?<![\w.$}}])/(?:{'|'.join(places)})/\w|{'|'.join(hosts)}")
    guilty = [
        f"{path.relative_to(root)}: {found.group()}"
        for path in our_files(root)
        if (found := pattern.search(path.read_text("utf-8", errors="replace")))
    ]
    assert not guilty


def test_locks_have_hashes_and_no_address(root):
    for lock in (root / "requirements.lock", root / "tests" / "requirements.lock"):
        text = lock.read_text("utf-8")
        assert "://" not in text
        assert "--index" not in text
        assert "--find-links" not in text
        for requirement in re.split(r"\n(?=\S)", text.strip()):
            assert "--hash=sha256:" in requirement, requirement.splitlines()[0]


def pins(path):
    return dict(re.findall(r"^([\w.-]+)==(\S+)", path.read_text("utf-8"), re.MULTILINE))


def test_the_tests_lock_holds_the_runtime_lock_unchanged(root):
    runtime = pins(root / "requirements.lock")
    tests = pins(root / "tests" / "requirements.lock")
    assert runtime.items() <= tests.items()
    assert len(tests) > len(runtime)


def test_the_lock_names_what_old_pips_forget_and_avoids_the_qt_that_crashes(root):
    runtime = pins(root / "requirements.lock")
    assert "lxml-html-clean" in runtime
    assert runtime["pyside6-essentials"] == runtime["shiboken6"]
    assert runtime["shiboken6"] != "6.12.0"


@pytest.mark.parametrize("name", ["run", "test", ".ci/run"])
def test_the_commands_can_be_run(root, name):
    assert (root / name).stat().st_mode & 0o111 == 0o111
