// Wording: see docs/architecture.md.
