"""The tables of a project file, as SQLAlchemy Core declares them.

``device``, ``entity`` and ``operation`` are the truth; ``draft`` and ``blob`` are kept beside it; everything else is
the fold of the operations. The migrations spell out their own columns: a test keeps the two identical.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_json = JSON().with_variant(JSONB(), "postgresql")
_pk = BigInteger().with_variant(Integer(), "sqlite")


def _entity_table(name: str, *columns: Column) -> Table:
    key = Column("pk", _pk, ForeignKey("entity.pk"), primary_key=True, autoincrement=False)
    return Table(name, METADATA, key, *columns)


def _reference(name: str) -> Column:
    # To entity, not to its own table: what it points at may arrive in a later merge.
    return Column(name, _pk, ForeignKey("entity.pk"))


meta = Table("meta", METADATA, Column("key", String(40), primary_key=True), Column("value", Text, nullable=False))

device = Table(
    "device",
    METADATA,
    Column("pk", _pk, primary_key=True),
    Column("uid", Uuid(as_uuid=False), nullable=False, unique=True),
    Column("code", String(8), nullable=False),
    Column("sequence", BigInteger, nullable=False, default=0),
    Column("stamp", BigInteger, nullable=False, default=0),
    Column("numbered", Integer, nullable=False, default=0),
)
"""Each laptop ever heard of: its last operation and clock, and the last readable number that it gave out."""

entity = Table(
    "entity",
    METADATA,
    Column("pk", _pk, primary_key=True),
    Column("uid", Uuid(as_uuid=False), nullable=False, unique=True),
    Column("kind", String(20)),
)
"""Every uid ever seen, also one that is only pointed at yet (its kind is NULL until it arrives)."""

operation = Table(
    "operation",
    METADATA,
    Column("pk", _pk, primary_key=True),
    Column("id", LargeBinary(32), nullable=False, unique=True),
    Column("entity", _pk, ForeignKey("entity.pk"), nullable=False, index=True),
    Column("device", _pk, ForeignKey("device.pk"), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("stamp", BigInteger, nullable=False),
    Column("action", String(8), nullable=False),
    Column("body", Text, nullable=False),
    Column("parents", LargeBinary, nullable=False),
)

draft = Table(
    "draft",
    METADATA,
    Column("key", String(80), primary_key=True),
    Column("text", Text, nullable=False),
    Column("saved_at", DateTime(timezone=True), nullable=False),
)

blob = Table(
    "blob",
    METADATA,
    Column("sha256", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

conflict = Table(
    "conflict",
    METADATA,
    Column("entity", _pk, ForeignKey("entity.pk"), primary_key=True),
    Column("field", String(80), primary_key=True),
    Column("values", _json, nullable=False),
)
"""Texts that nobody replaced; the field ``*`` stands for a change against a deletion."""

project = _entity_table(
    "project",
    Column("title", Text),
    Column("organisation", Text),
    Column("created_at", DateTime(timezone=True)),
)
roadmap = _entity_table(
    "roadmap",
    Column("title", Text),
    Column("pack", Text),
    Column("owner", Text),
    Column("horizon", Text),
    Column("status", Text),
    Column("source", Text),
    Column("language", Text),
    Column("guiding_question", Text),
    Column("position", Integer),
)
dimension = _entity_table(
    "dimension",
    _reference("roadmap"),
    Column("name", Text),
    Column("role", Text),
    Column("position", Integer),
)
theme = _entity_table(
    "theme",
    _reference("dimension"),
    _reference("parent"),
    Column("name", Text),
    Column("short", Text),
    Column("about", Text),
    Column("keywords", _json),
    Column("position", Integer),
)
group = _entity_table(
    "actor_group",
    _reference("parent"),
    Column("name", Text),
    Column("short", Text),
    _reference("principal"),
    Column("position", Integer),
)
principal = _entity_table("principal", Column("name", Text), Column("position", Integer))
session = _entity_table(
    "session",
    Column("title", Text),
    Column("date", Date),
    Column("place", Text),
    Column("forum", Text),
    Column("kind", Text),
    Column("method", Text),
    Column("questions", _json),
    Column("tables", Integer),
    Column("rounds", Integer),
    _reference("principal"),
    Column("minutes", _json, info={"of": int}),
    Column("dots_each", Integer),
    Column("dots_stacked", Boolean),
)
participants = Table(
    "participants",
    METADATA,
    Column("session", _pk, ForeignKey("entity.pk"), primary_key=True),
    Column("group", _pk, ForeignKey("entity.pk"), primary_key=True),
    Column("persons", Integer, nullable=False),
)
note = _entity_table(
    "note",
    Column("readable_id", Text),
    _reference("session"),
    _reference("group"),
    _reference("principal"),
    Column("kind", Text),
    Column("table", Text),
    Column("round", Text),
    Column("text", Text),
    Column("votes", Integer),
    Column("voters", Integer),
    Column("quotable", Boolean),
    Column("captured_at", DateTime(timezone=True)),
    _reference("picture"),
    Column("masked", _json),
    Column("contested", Boolean, nullable=False, default=False),
    Column("stems", Text, nullable=False, default=""),
)
Index("ix_note_session", note.c.session, note.c.pk)
Index("ix_note_readable_id", note.c.readable_id)
coding = _entity_table(
    "coding",
    _reference("note"),
    _reference("theme"),
    Column("origin", Text),
    Column("coded_at", DateTime(timezone=True)),
    Column("start", Integer),
    Column("end", Integer),
)
Index("ix_coding_note", coding.c.note, coding.c.theme)
Index("ix_coding_theme", coding.c.theme, coding.c.note)
memo = _entity_table("memo", _reference("target"), Column("text", Text), Column("written_at", DateTime(timezone=True)))
Index("ix_memo_target", memo.c.target)
attachment = _entity_table(
    "attachment",
    _reference("target"),
    Column("name", Text),
    Column("media_type", Text),
    Column("sha256", String(64)),
    Column("added_at", DateTime(timezone=True)),
)
Index("ix_attachment_target", attachment.c.target)
target = _entity_table(
    "target",
    _reference("session"),
    _reference("group"),
    _reference("theme"),
    Column("notes", Integer),
)
tally = Table(
    "tally",
    METADATA,
    Column("session", _pk, primary_key=True, autoincrement=False),
    Column("group", _pk, primary_key=True, autoincrement=False),
    Column("kind", String(20), primary_key=True),
    Column("theme", _pk, primary_key=True, autoincrement=False),
    Column("notes", Integer, nullable=False),
)
"""Notes per session, group, kind and theme; 0 stands for none, theme 0 for all notes, theme -1 for uncoded ones.

A perspective (who a note is about) is counted like a theme, but it doesn't make a note coded.

It's kept in step with every change, so that counts cost the same at a million notes as at a hundred.
"""

ENTITY_TABLES = {
    "project": project,
    "roadmap": roadmap,
    "dimension": dimension,
    "theme": theme,
    "group": group,
    "principal": principal,
    "session": session,
    "note": note,
    "coding": coding,
    "memo": memo,
    "attachment": attachment,
    "target": target,
}
"""Entity kind of the schema → the table that shows it."""
