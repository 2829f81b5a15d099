"""Correcting a note as a whole: its text, group, kind, dots and themes, in one step."""

from naravard_desktop.domain.note import NoteDraft, checked
from naravard_desktop.services.change import Change, change_of
from naravard_desktop.services.coding import code_notes, uncode_notes
from naravard_desktop.services.notes import edit_text, set_field
from naravard_desktop.services.projects import Project

_FIELDS = ("group", "kind", "votes")


def correct_note(project: Project, note: int, was: NoteDraft, now: NoteDraft) -> Change:
    """Change in *note* what differs between *was* and *now*, as one change.

    What somebody else has given it meanwhile, another theme for instance, stays.

    Raises:
        InvalidNote: *now* breaks a rule; nothing was changed.
        UnknownEntity: the note, or what is chosen for it, was removed; nothing was changed.
    """
    now = checked(now)
    with project.write() as writer:
        if now.text != was.text:
            edit_text(project, note, now.text)
        for field in _FIELDS:
            value = getattr(now, field)
            if value != getattr(was, field):
                set_field(project, [note], field, value)
        for theme in set(was.themes) - set(now.themes):
            uncode_notes(project, [note], theme)
        for theme in now.themes:
            if theme not in was.themes:
                code_notes(project, [note], theme)
    return change_of(writer)
