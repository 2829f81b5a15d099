"""Qt helpers that know nothing of notes and would serve any program.

Importing the package takes back one thing that PySide does. It wraps ``import`` for the sake of
``from __feature__ import snake_case``, which nobody here uses, and to know which modules might, it reads the source
of every module that is imported from then on: 5 ms of a start, and 70 ms of opening the first project.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - this is what wraps it

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
