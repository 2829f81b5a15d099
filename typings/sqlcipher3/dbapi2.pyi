# The C module has no annotations; it is the standard library's sqlite3 over another SQLite.
from sqlite3 import Connection as Connection
from sqlite3 import DatabaseError as DatabaseError
from sqlite3 import OperationalError as OperationalError
from sqlite3 import connect as connect
from sqlite3 import sqlite_version as sqlite_version

sqlite_version_info: tuple[int, int, int]
