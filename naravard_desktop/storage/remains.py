"""What is left of an erased text in the backups beside a project."""

from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from naravard_desktop.domain.operation import decode_body
from naravard_desktop.storage.engine import Key, connect

_BODY = "SELECT body FROM operation WHERE id = ?"
_DRAFTS = "SELECT count(*) FROM draft"


def may_hold(backup: Path, key: Key | None, texts: Collection[bytes], erasures: Collection[bytes]) -> bool:
    """Tell whether *backup* holds one of the texts that the operations *texts* gave, or may do so.

    One that can't be read, as it has a passphrase of earlier, may. So may one that holds something that was being
    typed before the text was erased.

    Args:
        erasures: the operations by which they were erased; none = they're there yet.
    """
    try:
        with closing(connect(backup, key, read_only=True)) as copy:
            if any(_has_text(copy, operation) for operation in texts):
                return True
            erased = bool(erasures) and all(copy.execute(_BODY, (each,)).fetchone() for each in erasures)
            return not erased and copy.execute(_DRAFTS).fetchone()[0] > 0
    except (sqlcipher.DatabaseError, UnicodeDecodeError, ValueError):
        return True


def _has_text(copy: Any, operation: bytes) -> bool:
    row = copy.execute(_BODY, (operation,)).fetchone()
    return row is not None and any(not seal.is_erased for seal in decode_body(row[0])[1].values())
