"""What goes wrong with computers, done on purpose and often; `docs/reliability.md` has the figures."""
