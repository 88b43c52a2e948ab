// Scenarios: see docs/architecture.md.
