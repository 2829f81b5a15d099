"""Errors that a user can act on. Anything else that is raised is our own bug."""


class UserError(Exception):
    """A problem that one sentence explains: what happened, what was kept, what to do next.

    Args:
        sentence: Swedish template with ``{name}`` fields; it is also the key of its translation.
        values: what fills the fields; a `Wording` or another error is translated too. Never note text or anything
            else that could be personal data.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values))
        self.sentence = sentence
        self.values = values


class Wording:
    """Swedish words in a `UserError`, to be translated with it: the name of a field, a hint that's sometimes there.

    Args:
        sentence: template with ``{name}`` fields and the key of its translation; needn't be a whole sentence.
        values: what fills the fields.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values)


class InvalidNote(UserError):
    """A note breaks a rule; nothing was stored."""


class InvalidSession(UserError):
    """A session breaks a rule; nothing was stored."""


class InvalidPack(UserError):
    """A roadmap pack breaks its schema."""


class InvalidGuide(UserError):
    """A guide for a dialogue breaks its schema."""


class InvalidProject(UserError):
    """A file is no project, or is damaged."""


class DamagedProject(InvalidProject):
    """A project that was whole can't be read any more; a backup may be."""


class UnknownEntity(UserError):
    """Something was removed since it was shown; nothing was stored."""


class UnreadableFile(UserError):
    """A file or folder could not be read or written."""


class ProjectLocked(UserError):
    """Another program holds the project."""


class WrongPassphrase(UserError):
    """The passphrase is missing or wrong."""


class NewerProject(UserError):
    """A later version of the program wrote the project."""


class StorageFull(UserError):
    """There is no room left where the project is."""


class ReadOnlyProject(UserError):
    """The project is open for reading only."""
