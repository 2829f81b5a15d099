"""The first schema.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_UID = sa.Uuid(as_uuid=False)
_PK = sa.Integer()
_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create everything."""
    _create_log()
    _create_beside()
    _create_plan()
    _create_dialogue()
    op.execute(
        "CREATE VIRTUAL TABLE note_search USING fts5(stems, content='note', content_rowid='pk', "
        "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4')"
    )
    op.execute("PRAGMA application_id = 1312903766")


def _create_log() -> None:
    op.create_table(
        "meta",
        sa.Column("key", sa.String(40), nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
    op.create_table(
        "device",
        sa.Column("pk", _PK, nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("code", sa.String(8), nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("stamp", sa.BigInteger, nullable=False),
        sa.Column("numbered", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("pk", name="pk_device"),
        sa.UniqueConstraint("uid", name="uq_device_uid"),
    )
    op.create_table(
        "entity",
        sa.Column("pk", _PK, nullable=False),
        sa.Column("uid", _UID, nullable=False),
        sa.Column("kind", sa.String(20)),
        sa.PrimaryKeyConstraint("pk", name="pk_entity"),
        sa.UniqueConstraint("uid", name="uq_entity_uid"),
    )
    op.create_table(
        "operation",
        sa.Column("pk", _PK, nullable=False),
        sa.Column("id", sa.LargeBinary(32), nullable=False),
        sa.Column("entity", _PK, sa.ForeignKey("entity.pk", name="fk_operation_entity"), nullable=False),
        sa.Column("device", _PK, sa.ForeignKey("device.pk", name="fk_operation_device"), nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("stamp", sa.BigInteger, nullable=False),
        sa.Column("action", sa.String(8), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("parents", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("pk", name="pk_operation"),
        sa.UniqueConstraint("id", name="uq_operation_id"),
    )
    op.create_index("ix_operation_entity", "operation", ["entity"])


def _create_beside() -> None:
    op.create_table(
        "draft",
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("saved_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_draft"),
    )
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_blob"),
    )
    op.create_table(
        "conflict",
        sa.Column("entity", _PK, sa.ForeignKey("entity.pk", name="fk_conflict_entity"), nullable=False),
        sa.Column("field", sa.String(80), nullable=False),
        sa.Column("values", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("entity", "field", name="pk_conflict"),
    )
    op.create_table(
        "tally",
        *(sa.Column(name, _PK, nullable=False) for name in ("session", "group")),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("theme", _PK, nullable=False),
        sa.Column("notes", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("session", "group", "kind", "theme", name="pk_tally"),
    )


def _create_plan() -> None:
    _entity_table("project", *_texts("title", "organisation"), sa.Column("created_at", _TIME))
    _entity_table(
        "roadmap",
        *_texts("title", "pack", "owner", "horizon", "status", "source", "language", "guiding_question"),
        sa.Column("position", sa.Integer),
    )
    _entity_table(
        "dimension",
        _reference("dimension", "roadmap"),
        *_texts("name", "role"),
        sa.Column("position", sa.Integer),
    )
    _entity_table(
        "theme",
        _reference("theme", "dimension"),
        _reference("theme", "parent"),
        *_texts("name", "short", "about"),
        sa.Column("keywords", sa.JSON),
        sa.Column("position", sa.Integer),
    )
    _entity_table(
        "actor_group",
        _reference("actor_group", "parent"),
        *_texts("name", "short"),
        _reference("actor_group", "principal"),
        sa.Column("position", sa.Integer),
    )
    _entity_table("principal", *_texts("name"), sa.Column("position", sa.Integer))


def _create_dialogue() -> None:
    _entity_table(
        "session",
        *_texts("title"),
        sa.Column("date", sa.Date),
        *_texts("place", "forum", "kind", "method"),
        sa.Column("questions", sa.JSON),
        sa.Column("tables", sa.Integer),
        sa.Column("rounds", sa.Integer),
        _reference("session", "principal"),
    )
    op.create_table(
        "participants",
        sa.Column("session", _PK, sa.ForeignKey("entity.pk", name="fk_participants_session"), nullable=False),
        sa.Column("group", _PK, sa.ForeignKey("entity.pk", name="fk_participants_group"), nullable=False),
        sa.Column("persons", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("session", "group", name="pk_participants"),
    )
    _entity_table(
        "note",
        *_texts("readable_id"),
        *(_reference("note", name) for name in ("session", "group", "principal")),
        *_texts("kind", "table", "round", "text"),
        sa.Column("votes", sa.Integer),
        sa.Column("voters", sa.Integer),
        sa.Column("quotable", sa.Boolean),
        sa.Column("captured_at", _TIME),
        sa.Column("contested", sa.Boolean, nullable=False),
        sa.Column("stems", sa.Text, nullable=False),
    )
    op.create_index("ix_note_session", "note", ["session", "pk"])
    op.create_index("ix_note_readable_id", "note", ["readable_id"])
    _entity_table(
        "coding",
        _reference("coding", "note"),
        _reference("coding", "theme"),
        *_texts("origin"),
        sa.Column("coded_at", _TIME),
        sa.Column("start", sa.Integer),
        sa.Column("end", sa.Integer),
    )
    op.create_index("ix_coding_note", "coding", ["note", "theme"])
    op.create_index("ix_coding_theme", "coding", ["theme", "note"])
    _entity_table("memo", _reference("memo", "target"), *_texts("text"), sa.Column("written_at", _TIME))
    _entity_table(
        "attachment",
        _reference("attachment", "target"),
        *_texts("name", "media_type"),
        sa.Column("sha256", sa.String(64)),
    )


def _entity_table(name: str, *columns: sa.Column) -> None:
    key = sa.Column("pk", _PK, sa.ForeignKey("entity.pk", name=f"fk_{name}_pk"), nullable=False)
    op.create_table(name, key, *columns, sa.PrimaryKeyConstraint("pk", name=f"pk_{name}"))


def _reference(table: str, name: str) -> sa.Column:
    return sa.Column(name, _PK, sa.ForeignKey("entity.pk", name=f"fk_{table}_{name}"))


def _texts(*names: str) -> list[sa.Column]:
    return [sa.Column(name, sa.Text) for name in names]
