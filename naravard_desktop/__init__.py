"""Naravard Desktop: from what is said in the room to a decision."""

__version__ = "0.1.0"
