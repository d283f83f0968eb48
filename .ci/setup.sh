# What ./run and ./test share: everything from a bare machine to a complete .venv.
# shellcheck shell=sh disable=SC2154
# POSIX sh, read with `.` after `root` names the project's folder. Speaks on stderr only.

venv=$root/.venv
lock=$root/.venv.lock

say() { printf 'qingdu: %s\n' "$*" >&2; }
fail() { say "$@"; exit 2; }

# set_up runtime|tests none|offscreen|window must|may
# The second word is what Qt will be asked for, the third whether it surely will be.
# A complete .venv costs a few milliseconds here.
set_up() {
    is_complete "$1" && libraries_known "$2" && return 0
    hold_lock
    if is_complete runtime; then python=$venv/bin/python; else find_python; fi
    libraries=$2
    has_libraries "$2" || { [ "$3" = may ] && libraries=none; } || exit 2
    is_complete "$1" || fill_venv "$1"
    [ "$libraries" = none ] || printf '%s\n' "$libraries" >"$venv/libraries"
    release_lock
}

# ---- the stamps: written last, so what is half-made has none ----

key_of() { cksum <"$1"; }
lock_of() { if [ "$1" = tests ]; then echo "$root/tests/requirements.lock"; else echo "$root/requirements.lock"; fi; }

# A stamp holds the lock's checksum, the interpreter, and the $PYTHON that asked for it.
is_complete() {
    [ -x "$venv/bin/python" ] && [ -r "$venv/stamp-runtime" ] || return 1
    { read -r key && read -r made_with && read -r asked; } <"$venv/stamp-runtime" || return 1
    [ "$key" = "$(key_of "$root/requirements.lock")" ] && [ -x "$made_with" ] || return 1
    [ -z "${PYTHON-}" ] || [ "asked $PYTHON" = "$asked" ] || is_same_python || return 1
    [ "$1" = runtime ] && return 0
    [ -r "$venv/stamp-tests" ] && read -r key <"$venv/stamp-tests" || return 1
    [ "$key" = "$(key_of "$root/tests/requirements.lock")" ]
}

is_same_python() { ask "$PYTHON" && [ "$found" = "$made_with" ]; }

# A symbolic link is made in one step and carries its owner's number.
hold_lock() {
    told='' refused=0
    until ln -s "$$" "$lock" 2>/dev/null; do
        if ! owner=$(readlink "$lock"); then
            refused=$((refused + 1))
            [ "$refused" -lt 5 ] || fail "cannot write in $root; put the project into a folder of your own"
        elif kill -0 "$owner" 2>/dev/null; then
            [ -n "$told" ] || say "another ./run or ./test is setting up; waiting (if none is, remove $lock)"
            told=yes
            sleep 1
        else
            rm -f "$lock"
        fi
    done
    trap release_lock EXIT
    trap 'exit 130' INT
    trap 'exit 143' HUP TERM
}

release_lock() {
    rm -f "$lock"
    trap - EXIT INT HUP TERM
}

# ---- Python ----

# Prints: minor version, verdict, the real interpreter behind shims, links and environments.
probe='
import os, platform, sys
from importlib.util import find_spec
version = sys.version_info[:2]
libc, release = platform.libc_ver()
if version < (3, 11):
    verdict = "old"
elif version > (3, 14):
    verdict = "new"
elif sys.implementation.name != "cpython" or "t" in getattr(sys, "abiflags", ""):
    verdict = "other"
elif sys.platform == "linux" and [int(n) for n in (release or "0").split(".")[:2]] < [2, 34]:
    verdict = "libc"
elif find_spec("venv") is None or find_spec("ensurepip") is None:
    verdict = "bare"
else:
    verdict = "good"
base = getattr(sys, "_base_executable", None) or sys.executable
print(version[1], verdict, os.path.realpath(base))
'

# ask NAME: run it, for a name on the PATH may be a shim that fails. Sets minor, verdict, found.
ask() {
    answer=$("$1" -I -c "$probe" 2>/dev/null </dev/null) || return 1
    minor=${answer%% *}
    answer=${answer#* }
    verdict=${answer%% *}
    found=${answer#* }
    # uv needs no pip in the environment, and so no ensurepip.
    if [ "$verdict" = bare ] && has_uv && "$found" -I -c 'import venv' 2>/dev/null; then verdict=good; fi
}

has_uv() { uv --version >/dev/null 2>&1; }

# The newest good one of $PYTHON alone, or of the usual names.
search() {
    python='' newest=0 seen=''
    if [ -n "${PYTHON-}" ]; then set -- "$PYTHON"; else set -- python3.14 python3.13 python3.12 python3.11 python3; fi
    for name; do
        ask "$name" || continue
        case $verdict in
        good) if [ "$minor" -gt "$newest" ]; then newest=$minor python=$found; fi ;;
        old | new) seen="$seen; $name is 3.$minor" ;;
        other) seen="$seen; $name is not the usual CPython" ;;
        libc) seen="$seen; Qt needs glibc 2.34 (Debian 12, Ubuntu 22.04 or newer)" ;;
        bare) seen="$seen; $name lacks venv (on Debian and Ubuntu: $(as_root apt-get install "$(venv_package)"))" ;;
        esac
    done
    [ -n "$python" ]
}

# Debian keeps venv apart; python3-venv brings python3 and certificates too.
venv_package() { if [ -n "${PYTHON-}" ]; then echo "python3.$minor-venv"; else echo python3-venv; fi; }

find_python() {
    search && return 0
    if can_apt; then
        case $seen in
        *glibc*) ;;
        *"lacks venv"*) apt_install "$(venv_package)" || true ;;
        *) [ -n "${PYTHON-}" ] || apt_install python3-venv || true ;;
        esac
        search && return 0
        if [ -z "${PYTHON-}" ]; then
            for name in python3.14 python3.13 python3.12 python3.11; do
                apt-cache show "$name-venv" >/dev/null 2>&1 && apt_install "$name-venv" && break
            done
            search && return 0
        fi
    fi
    [ -z "${PYTHON-}" ] || fail "PYTHON=$PYTHON is no Python from 3.11 to 3.14 that works here${seen}"
    [ -n "$seen" ] || seen="; none was found (on Debian and Ubuntu: $(as_root apt-get install python3-venv))"
    fail "Python 3.11 to 3.14 is needed${seen}"
}

# ---- the system's packages ----

can_apt() { [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; }

as_root() { if [ "$(id -u)" = 0 ]; then echo "$*"; else echo "sudo $*"; fi; }

apt_install() {
    say "installing with apt: $*"
    quiet_apt install "$@" >/dev/null 2>&1 && return 0
    quiet_apt update >&2 && quiet_apt install "$@" >&2
}

quiet_apt() {
    verb=$1
    shift
    [ "$verb" = update ] || set -- --yes --no-install-recommends "$@"
    DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$verb" "$@" </dev/null
}

# Library and the Debian package that brings it, from Qt 6.11's needs on a bare Debian 12.
offscreen_libraries='
libGL.so.1 libgl1
libEGL.so.1 libegl1
libglib-2.0.so.0 libglib2.0-0
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
'
window_libraries='
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
'

libraries_known() {
    [ "$1" = none ] && return 0
    [ -r "$venv/libraries" ] && read -r known <"$venv/libraries" || return 1
    [ "$known" = window ] || [ "$known" = "$1" ]
}

# Asks the loader, before anything is downloaded. Prints the packages whose library is missing.
missing_packages() {
    "$python" -I -c '
import sys
try:
    from ctypes import CDLL
except ImportError:
    sys.exit()
words = sys.argv[1].split()
for library, package in zip(words[::2], words[1::2]):
    try:
        CDLL(library)
    except OSError:
        print(package)
' "$1"
}

# Says what is missing, or installs it.
has_libraries() {
    [ "$1" != none ] && [ "$(uname -s)" = Linux ] || return 0
    wanted=$offscreen_libraries
    [ "$1" = offscreen ] || wanted=$wanted$window_libraries
    missing=$(missing_packages "$wanted" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086 # one word a package
    if can_apt && apt_install $missing && [ -z "$(missing_packages "$wanted")" ]; then return 0; fi
    say "Qt needs libraries that this system lacks. On Debian and Ubuntu:"
    say "$(as_root apt-get install "${missing% }")"
    return 1
}

# ---- the environment ----

fill_venv() {
    if [ "$1" = tests ] && is_complete runtime && [ ! -e "$venv/stamp-tests" ] && can_install; then
        say "adding the test tools to .venv"
    else
        [ "$python" = "$venv/bin/python" ] && python=$made_with
        make_venv "$1"
    fi
    [ "$1" = runtime ] || echo unfinished >"$venv/stamp-tests"
    install_lock "$(lock_of "$1")"
    "$venv/bin/python" -m compileall -q "$root/reader" || true
    [ "$1" = runtime ] || key_of "$root/tests/requirements.lock" >"$venv/stamp-tests"
    is_complete runtime || stamp_runtime
}

stamp_runtime() {
    { key_of "$root/requirements.lock" && printf '%s\nasked %s\n' "$python" "${PYTHON-}"; } >"$venv/stamp-runtime"
}

can_install() { has_uv || "$venv/bin/python" -m pip --version >/dev/null 2>&1; }

make_venv() {
    say "setting up in .venv with $python (once, about 100 MB to download)"
    rm -rf "$venv" || fail "cannot remove $venv; please remove it"
    if has_uv; then set -- --without-pip; else set --; fi
    "$python" -I -m venv "$@" "$venv" >&2 || fail "$python could not make $venv; the lines above say why"
}

install_lock() {
    if has_uv; then
        UV_PYTHON_DOWNLOADS=never uv pip sync --python "$venv/bin/python" --require-hashes \
            --only-binary :all: --compile-bytecode "$1" >&2 && return 0
        "$venv/bin/python" -m ensurepip >/dev/null 2>&1 || fail "uv could not install the packages; the lines above say why"
        say "uv could not install the packages; trying pip"
    fi
    set -- --no-deps --require-hashes --only-binary :all: -r "$1"
    [ -t 2 ] || set -- --quiet "$@"
    PIP_USER=0 "$venv/bin/python" -I -m pip install --disable-pip-version-check --no-input "$@" >&2 ||
        fail "the packages could not be installed; the lines above say why (is there a network?)"
}
