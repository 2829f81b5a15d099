"""Groups, sessions and themes that an import meets for the first time, made within its transaction."""

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.exchange.names import Named, NewName
from naravard_desktop.services.catalogue import PERSPECTIVES, add_group, add_session, add_theme, dimensions
from naravard_desktop.storage import tables
from naravard_desktop.storage.project_file import ProjectFile
from naravard_desktop.storage.writer import Writer


@dataclass(slots=True)
class NameMaker:
    """Makes what new names stand for.

    Attributes:
        writer: of the transaction that is open on *project*.
        allowed: kinds that may be made.
        always: title of the session that may be made in any case, or "".
        made: the names made so far, in their order.
    """

    project: ProjectFile
    writer: Writer
    allowed: frozenset[Named]
    always: str = ""
    made: list[NewName] = field(default_factory=list)
    _begun: dict[int, date | None] = field(default_factory=dict)

    def make(self, new: NewName, day: date | None) -> int | None:
        """Make what *new* stands for and return its local id; None when that isn't allowed.

        Args:
            day: of a session that has no day of its own: when the row was written.

        Raises:
            UserError: the name breaks a rule.
        """
        asked_for = new.what is Named.SESSION and bool(self.always) and new.name == self.always
        if new.what not in self.allowed and not asked_for:
            return None
        pk = self._make(new, day)
        self.made.append(new)
        return pk

    def set_days(self, earliest: dict[int, date]) -> None:
        """Let each session made here begin on the earliest day that its rows name."""
        for pk, day in earliest.items():
            if pk in self._begun and self._begun[pk] != day:
                self.writer.put(pk, "date", day)

    def _make(self, new: NewName, day: date | None) -> int:
        if new.what is Named.GROUP:
            return add_group(self.project, new.name).created[-1]
        if new.what is Named.SESSION:
            pk = add_session(self.project, SessionDraft(new.name, new.day or day)).created[-1]
            if new.day is None:
                self._begun[pk] = day
            return pk
        return add_theme(self.project, self._dimension(new.what), new.name).created[-1]

    def _dimension(self, what: Named) -> int:
        """Return the first dimension of themes or perspectives; one of perspectives is made if there's none."""
        wanted = what is Named.PERSPECTIVE
        for row in dimensions(self.project):
            if row.perspective == wanted:
                return row.pk
        roadmap = self.writer.connection.execute(select(tables.roadmap.c.pk).order_by(tables.roadmap.c.position))
        values = {"roadmap": roadmap.scalars().first(), "position": len(dimensions(self.project))}
        name = {"name": "Perspektiv", "role": PERSPECTIVES} if wanted else {"name": "Teman", "role": "themes"}
        return self.writer.create("dimension", values | name)
