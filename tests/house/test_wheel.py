"""What travels in the wheel: the package, its resources, its licence."""

from __future__ import annotations

import email
import subprocess
import sys
import zipfile

import pytest


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory):
    """Return the folder into which a freshly built wheel was unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=root,
        check=True,
        capture_output=True,
        timeout=100,
    )
    (path,) = folder.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_every_module_and_resource_travels(root, wheel):
    def names(folder):
        files = (path for path in folder.rglob("*") if path.is_file())
        return {
            path.relative_to(folder).as_posix()
            for path in files
            if "__pycache__" not in path.parts and path.suffix != ".pyc"
        }

    expected = names(root / "reader")
    expected |= {f"resources/{name}" for name in names(root / "resources")}
    assert names(wheel / "reader") == expected


def test_the_installed_package_finds_its_resources(wheel):
    code = "from reader.assets import resource; print(resource('samples', 'seed.txt').is_file())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=wheel, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "True"


def test_the_wheel_says_its_licences_and_its_needs(wheel):
    (folder,) = wheel.glob("*.dist-info")
    metadata = email.message_from_string((folder / "METADATA").read_text("utf-8"))
    licences = metadata["License-Expression"].split(" AND ")
    assert licences == [
        "Apache-2.0",
        "CC-BY-4.0",
        "CC-BY-SA-4.0",
        "MIT",
        "OFL-1.1",
        "Unicode-3.0",
    ]
    assert metadata["Requires-Python"] == ">=3.11"
    assert any(
        "pyside6-essentials!=6.12.0" in need.lower() for need in metadata.get_all("Requires-Dist")
    )
    assert (folder / "licenses" / "LICENSE").read_text("utf-8").count("Apache License") >= 1
    assert "reader = reader.cli:main" in (folder / "entry_points.txt").read_text("utf-8")


def test_the_wheel_brings_what_a_desktop_looks_for(wheel):
    (share,) = (folder / "data" / "share" for folder in wheel.glob("*.data"))
    names = {path.relative_to(share).as_posix() for path in share.rglob("*") if path.is_file()}
    assert "applications/org.qingdu.Reader.desktop" in names
    assert "metainfo/org.qingdu.Reader.metainfo.xml" in names
    assert "icons/hicolor/scalable/apps/org.qingdu.Reader.svg" in names
    assert "icons/hicolor/16x16/apps/org.qingdu.Reader.png" in names
