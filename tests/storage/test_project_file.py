"""What a project file promises whoever opens, shares and closes it."""

import stat
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from conftest import PASSPHRASE
