"""At home on the desktop: the entry, the description, the icons, and their installing."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import struct
import subprocess
import sys
import tomllib
from configparser import ConfigParser

import pytest
from lxml import etree

from reader import __version__
from reader.assets import DESKTOP_NAME, resource
from reader.cli import main
from reader.commands.desktop import places
from reader.core.paths import data_folder

ENTRY = resource("desktop", f"{DESKTOP_NAME}.desktop")
ABOUT = resource("desktop", f"{DESKTOP_NAME}.metainfo.xml")
ICONS = resource("desktop", "icons", "hicolor")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="a Linux desktop's")


def entry(path=ENTRY):
    parsed = ConfigParser(interpolation=None, delimiters="=")
    parsed.optionxform = str
    parsed.read_string(path.read_text("utf-8"))
    return parsed["Desktop Entry"]


def about():
    return etree.fromstring(ABOUT.read_bytes())


def test_the_entry_names_the_program_in_three_languages():
    rows = entry()
    assert rows["Type"] == "Application"
    for name in ("Name", "GenericName", "Comment"):
        assert all(rows[f"{name}{language}"] for language in ("", "[zh_CN]", "[zh_TW]"))
    assert rows["Icon"] == DESKTOP_NAME
    assert rows["Exec"].split() == ["reader", "open", "%F"]
    assert rows["Terminal"] == "false"


def test_the_entry_has_one_main_category_and_nothing_that_validators_refuse():
    rows = entry()
    main_ones = {"AudioVideo", "Development", "Education", "Game", "Graphics", "Network", "Office"}
    main_ones |= {"Science", "Settings", "System", "Utility"}
    assert len(main_ones.intersection(rows["Categories"].split(";"))) == 1
    assert "SingleMainWindow" not in rows
    assert rows["Categories"].endswith(";")
    assert rows["MimeType"].endswith(";")


def test_both_files_name_the_same_types():
    in_entry = set(entry()["MimeType"].rstrip(";").split(";"))
    assert in_entry == {node.text for node in about().iter("mediatype")}
    assert {"text/plain", "application/epub+zip", "application/pdf"} <= in_entry


def test_the_description_is_that_of_this_program(root):
    tree = about()
    assert tree.findtext("id") == DESKTOP_NAME
    assert tree.findtext("launchable") == f"{DESKTOP_NAME}.desktop"
    assert tree.find("releases")[0].get("version") == __version__
    licence = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["license"]
    known = tree.findtext("project_license").split(" AND ")
    plain = [part.split("=")[0].removeprefix("LicenseRef-") for part in known]
    assert plain == licence.split(" AND ")
    names = {node.get("{http://www.w3.org/XML/1998/namespace}lang") for node in tree.iter("name")}
    assert {None, "zh_CN", "zh_TW"} <= names


@pytest.mark.parametrize("size", SIZES)
def test_each_picture_has_the_size_of_its_folder(size):
    head = (ICONS / f"{size}x{size}" / "apps" / f"{DESKTOP_NAME}.png").read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", head[16:24]) == (size, size)


def test_the_drawing_is_an_svg_without_anything_from_elsewhere():
    tree = etree.fromstring((ICONS / "scalable" / "apps" / f"{DESKTOP_NAME}.svg").read_bytes())
    assert tree.tag == "{http://www.w3.org/2000/svg}svg"
    assert not [node for node in tree.iter() if node.get("href")]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="no desktop-file-utils")
def test_the_entry_is_valid(tmp_path):
    done = subprocess.run(
        ["desktop-file-validate", ENTRY], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="no appstream")
def test_the_description_is_valid():
    command = ["appstreamcli", "validate", "--no-net", str(ABOUT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_it_is_installed_for_one_user_and_taken_out_again(capsys):
    assert main(["--install-desktop"]) == 0
    share = data_folder().parent
    assert str(share) in capsys.readouterr().out
    assert all((share / place).is_file() for place in places().values())
    written = share / "applications" / f"{DESKTOP_NAME}.desktop"
    command = shlex.split(entry(written)["Exec"].replace("\\\\", "\\"))
    assert command[1:] == ["open", "%F"]
    assert os.access(command[0], os.X_OK)
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", written], check=True)
    assert main(["--install-desktop"]) == 0
    assert main(["--remove-desktop"]) == 0
    assert not any((share / place).exists() for place in places().values())
    assert main(["--remove-desktop"]) == 0


def test_a_folder_with_odd_letters_is_quoted_as_desktops_want_it(monkeypatch, tmp_path, capsys):
    folder = tmp_path / 'a "b" $c `d` 50% \\e'
    folder.mkdir()
    (folder / "run").write_text("#!/bin/sh\n")
    (folder / "run").chmod(0o755)
    real = resource
    monkeypatch.setattr(
        "reader.commands.desktop.resource",
        lambda *parts: real(*parts) if parts else folder / "resources",
    )
    assert main(["--install-desktop"]) == 0
    capsys.readouterr()
    written = data_folder().parent / "applications" / f"{DESKTOP_NAME}.desktop"
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", written], check=True)
    value = entry(written)["Exec"].removesuffix(" open %F").replace("\\\\", "\\")
    inside = re.fullmatch(r'"((?:[^"\\]|\\.)*)"', value)[1]
    assert re.sub(r"\\(.)", r"\1", inside).replace("%%", "%") == str(folder / "run")
