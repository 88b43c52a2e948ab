// Population: see docs/architecture.md.
