"""Make sure that the system libraries which Qt leaves to Linux are there. Needs nothing but Python 3.11.

Exit status 0: nothing is missing, or it was installed. 1: something is missing and the command that
installs it stands on standard error. Does nothing on other systems, where Qt brings what it needs.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import sysconfig

QT_LIBRARIES = {  # shared library → Debian package
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",  # brings a font with it
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
INSTALLER_TOOLS = {"objdump": "binutils"}  # PyInstaller reads shared libraries with it


def main(arguments: list[str]) -> int:
    """Install what is missing, or say how. ``--installer`` also asks for what build_installer.py needs."""
    if not sys.platform.startswith("linux"):
        return 0
    missing = missing_packages(for_installer="--installer" in arguments)
    if not missing:
        return 0
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if shutil.which("apt-get") is None:
        return refuse(f"Install the libraries that Debian calls: {' '.join(missing)}")
    if os.geteuid() != 0:
        return refuse(f"Run this once, then make again:\n  sudo {' '.join(command)}")
    return install(command)


def missing_packages(for_installer: bool) -> list[str]:
    """Debian packages of the libraries and tools that this machine lacks, sorted."""
    missing = {package for library, package in QT_LIBRARIES.items() if not is_loadable(library)}
    if for_installer:
        missing |= {package for tool, package in INSTALLER_TOOLS.items() if shutil.which(tool) is None}
        missing |= shared_python_package()
    return sorted(missing)


def is_loadable(library: str) -> bool:
    """Ask the dynamic loader itself: no other program, and it knows every folder that counts."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def shared_python_package() -> set[str]:
    """PyInstaller packs the shared library of Python, which Debian keeps in a package of its own."""
    library = sysconfig.get_config_var("INSTSONAME")
    if not sysconfig.get_config_var("Py_ENABLE_SHARED") or is_loadable(library):
        return set()
    return {f"libpython3.{sys.version_info.minor}"}


def install(command: list[str]) -> int:
    """Run *command* without questions, after fetching the list of packages that a bare machine lacks."""
    print("Installing the system libraries that Qt needs …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "--quiet=2"], [*command[:2], "--quiet=2", *command[2:]]):
        done = subprocess.run(step, env=environment, check=False, capture_output=True, text=True)
        if done.returncode != 0:
            return refuse(f"apt-get failed:\n{done.stderr}Mend that, then run:\n  {' '.join(command)}")
    return 0


def refuse(sentence: str) -> int:
    """Say what to do on standard error; the exit status that stops make."""
    print(f"Qt needs system libraries that are missing. {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
