"""Takes a picture of every page: python Tests/e2e/look.py FOLDER [WIDTH…]. For people to look at."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from conftest import Visit, launch, running
from workbench import LANGUAGES, pages


def main(folder: Path, widths: list[int]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as store, running(Path(store)) as base:
        with sync_playwright() as playwright:
            browser = launch(playwright)
            for scheme in ("light", "dark"):
                for language in LANGUAGES:
                    for width in widths:
                        viewport = {"width": width, "height": 900}
                        window = Visit(browser, base, viewport=viewport, color_scheme=scheme)
                        take(window, folder, f"{width}-{language}-{scheme}", language)
                        window.context.close()
            browser.close()


def take(window: Visit, folder: Path, look: str, language: str) -> None:
    for name in pages(language):
        page = window.show(name, language)
        if name == "answer":
            page.pdf(path=folder / f"{name}-{look}.pdf", tagged=True)
        page.screenshot(path=folder / f"{name}-{look}.png", full_page=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(width) for width in sys.argv[2:]] or [390, 768, 1280, 1920])
