// Law: see docs/architecture.md.
