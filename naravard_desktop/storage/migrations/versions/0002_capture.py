"""What capture in the room needs: minutes and dots of a session, pictures and masks of notes, targets.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns to what is there, and the targets."""
    op.add_column("session", sa.Column("minutes", sa.JSON))
    op.add_column("session", sa.Column("dots_each", sa.Integer))
    op.add_column("session", sa.Column("dots_stacked", sa.Boolean))
    op.add_column("note", sa.Column("masked", sa.JSON))
    op.add_column("attachment", sa.Column("added_at", sa.DateTime(timezone=True)))
    # Written out, because SQLite takes a foreign key only together with its new column.
    op.execute("ALTER TABLE note ADD COLUMN picture INTEGER CONSTRAINT fk_note_picture REFERENCES entity(pk)")
    op.create_index("ix_memo_target", "memo", ["target"])
    op.create_index("ix_attachment_target", "attachment", ["target"])
    op.create_table(
        "target",
        sa.Column("pk", sa.Integer, sa.ForeignKey("entity.pk", name="fk_target_pk"), nullable=False),
        *(_reference(name) for name in ("session", "group", "theme")),
        sa.Column("notes", sa.Integer),
        sa.PrimaryKeyConstraint("pk", name="pk_target"),
    )


def _reference(name: str) -> sa.Column:
    return sa.Column(name, sa.Integer, sa.ForeignKey("entity.pk", name=f"fk_target_{name}"))
