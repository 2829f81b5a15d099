"""Keys that this computer remembers, in the operating system's keyring and nowhere else.

Everything here may wait for the user to unlock the keyring: call it in a worker.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from naravard_desktop.domain.errors import UnreadableFile, UserError, WrongPassphrase
from naravard_desktop.services.projects import Project, open_project
from naravard_desktop.storage import location
from naravard_desktop.storage.engine import Key, salt_of

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Naravard"
"""What the keyring shows; the entry's name is the file's salt, which tells nobody what the project is."""

_RECOMMENDED = 1
"""The priority from which on the library itself recommends a keyring: below are none at all, and plain files."""

_NO_KEYRINGS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""The last keeps passwords in a file, readable or as good as."""


def can_remember() -> bool:
    """Tell whether there's a keyring here that keeps a key safe."""
    try:
        with _store() as store:
            return store is not None
    except UnreadableFile:
        return False


def remember(key: Key) -> None:
    """Keep *key* until `forget`.

    Raises:
        UnreadableFile: there is no safe keyring, it's locked, or the user said no.
    """
    with _store() as store:
        if store is None:
            raise UnreadableFile("Den här datorn har ingen nyckelring som är säker nog. Lösenfrasen sparades inte.")
        store.set_password(SERVICE, key.salt.hex(), key.kept_text())


def forget(key: Key) -> None:
    """Take *key* out of the keyring, if it's there.

    Raises:
        UnreadableFile: the keyring is locked, or the user said no.
    """
    from keyring.errors import PasswordDeleteError

    with _store() as store, suppress(PasswordDeleteError):  # it wasn't there
        if store is not None:
            store.delete_password(SERVICE, key.salt.hex())


def open_remembered(path: Path, *, claim: bool = False) -> Project:
    """Open the project at *path* with the key that is remembered for it, if it needs one.

    Raises:
        WrongPassphrase: it needs one, and none is remembered that fits.
        UserError: it can't be opened for another reason; the file is as it was.
    """
    key = find_key(path)
    try:
        return open_project(path, key=key, claim=claim)
    except WrongPassphrase:
        if key is None:
            raise
        return open_project(path, claim=claim)  # which says that a passphrase is needed


def find_key(path: Path) -> Key | None:
    """Return the remembered key of the project at *path*; None where there's none, or no keyring that answers."""
    if location.inspect(path) is not location.Kind.ENCRYPTED:
        return None
    salt = salt_of(path)
    try:
        with _store() as store:
            kept = store.get_password(SERVICE, salt.hex()) if store is not None else None
            return Key.from_kept(kept, salt) if kept else None
    except UnreadableFile:
        return None  # the passphrase is asked for instead


def is_remembered(key: Key) -> bool:
    """Tell whether *key* is in the keyring; False where it can't be asked."""
    try:
        with _store() as store:
            return store is not None and store.get_password(SERVICE, key.salt.hex()) == key.kept_text()
    except UnreadableFile:
        return False


@contextmanager
def _store() -> "Iterator[KeyringBackend | None]":
    """Give the keyring, None where there's no safe one; what goes wrong with it is one sentence."""
    try:
        yield _backend()
    except UserError:
        raise
    except Exception as error:  # stores and the services behind them raise what they like
        raise UnreadableFile("Datorns nyckelring svarade inte eller är låst. Lås upp den och försök igen.") from error


def _backend() -> "KeyringBackend | None":
    """Return the keyring in use if it's a safe one; of a chain, its first safe link."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    return next((each for each in candidates if _is_safe(each)), None)


def _is_safe(backend: "KeyringBackend") -> bool:
    module = type(backend).__module__
    return backend.priority >= _RECOMMENDED and not module.startswith(_NO_KEYRINGS)
