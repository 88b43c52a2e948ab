"""The workbench as the tests know it: its addresses, and a question small enough to be quick."""

from __future__ import annotations

from urllib.parse import urlencode

LANGUAGES = ("nl", "en")
WIDTHS = (390, 1280)

# A hundred households for two years: seconds, and still every section of the answer.
SMALL = {"h": "100", "y": "2", "n": "4"}
POLICIES = ("preventie-voorop", "streng-sanctioneren")


def question(**changes: str) -> list[tuple[str, str]]:
    """The query of the small question."""
    return [("p", policy) for policy in POLICIES] + list({**SMALL, **changes}.items())


def address(path: str, language: str, query: list[tuple[str, str]] | None = None) -> str:
    """An address of the workbench, without its host."""
    items = (query or []) + ([("lang", language)] if language != "nl" else [])
    return f"{path}?{urlencode(items)}" if items else path


def pages(language: str) -> dict[str, str]:
    """Every page of the workbench, by name."""
    asked = question()
    return {
        "question": address("/", language),
        "question-filled": address("/", language, asked),
        "refused": address("/answer", language, question(n="100000")),
        "answer": address("/answer", language, asked),
        "lives": address("/lives", language, asked),
        "ground": address("/ground", language),
        "runs": address("/runs", language),
        "run": address("/runs", language),
        "unknown": address("/no-such-page", language),
    }
