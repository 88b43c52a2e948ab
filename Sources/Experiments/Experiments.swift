// Experiments: see docs/architecture.md.
