"""Alembic's entry: runs the migrations on the connection that `schema_version.migrate` hands over."""

from alembic import context

from naravard_desktop.storage.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transaction_per_migration=False,
)
context.run_migrations()
