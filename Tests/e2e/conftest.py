"""Starts the built program on a free port with a store of its own, and a browser to look at it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from workbench import pages

REPOSITORY = Path(__file__).resolve().parents[2]
PATIENCE = 30_000

# The answer no longer says how far it is.
WHOLE = ".progress:not(:has(progress))"


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory):
    """The address of a running workbench."""
    folder = tmp_path_factory.mktemp("workbench")
    with running(folder) as base:
        yield base


@contextmanager
def running(folder: Path):
    """Runs the program until the end of the block; gives its address."""
    program = os.environ.get("BALANS_PROGRAM", str(REPOSITORY / ".build/release/balans"))
    log = folder / "log"
    with open(log, "wb") as output:
        process = subprocess.Popen(
            [program, "serve", "--port", "0", "--store", str(folder / "store.sqlite")],
            stdout=output, stderr=output, env={**os.environ, "BALANS_DATA": str(REPOSITORY)})
    try:
        yield address_in(log, process)
    finally:
        process.terminate()
        process.wait(timeout=20)


def address_in(log: Path, process: subprocess.Popen) -> str:
    """The address that the program prints once it listens."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        told = re.search(r"http://127\.0\.0\.1:\d+", log.read_text())
        if told:
            return told.group()
        if process.poll() is not None:
            raise RuntimeError(f"balans serve ended with {process.returncode}:\n{log.read_text()}")
        time.sleep(0.05)
    raise RuntimeError(f"balans serve does not say where it is:\n{log.read_text()}")


def launch(playwright) -> Browser:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise RuntimeError("there is no chromium; `make e2e` installs it")
    return playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


class Visit:
    """A browser window that remembers whatever a page should not do."""

    def __init__(self, browser: Browser, base: str, **options):
        self.base = base
        self.faults: list[str] = []
        options = {"viewport": {"width": 1280, "height": 900}, **options}
        self.context: BrowserContext = browser.new_context(base_url=base, **options)
        self.context.set_default_timeout(PATIENCE)
        self.page: Page = self.context.new_page()
        self.page.on("request", self.note_request)
        self.page.on("response", self.note_response)
        self.page.on("console", self.note_console)
        self.page.on("pageerror", lambda error: self.faults.append(f"script error: {error}"))

    def note_request(self, request) -> None:
        if not request.url.startswith((self.base, "data:", "blob:", "about:")):
            self.faults.append(f"request that leaves the server: {request.url}")

    def note_response(self, response) -> None:
        if response.status >= 500:
            self.faults.append(f"{response.status} from {response.url}")

    def note_console(self, message) -> None:
        # A page that is refused or unknown has its status; the browser mentions it, rightly.
        refused = message.text.startswith("Failed to load resource") and " 4" in message.text
        if message.type in ("error", "warning") and not refused:
            self.faults.append(f"console {message.type}: {message.text}")

    def open(self, address: str) -> Page:
        self.page.goto(address)
        return self.page

    def settle(self) -> Page:
        """Waits until the answer on the page is the whole answer, and has been told."""
        self.page.wait_for_selector("#settled:not(:empty)", state="attached")
        self.page.wait_for_selector(WHOLE)
        return self.page

    def show(self, name: str, language: str) -> Page:
        """Opens a page of the workbench by its name, and waits until it is all there."""
        if name == "run":
            self.show("answer", language)
        self.open(pages(language)[name])
        if name == "answer":
            self.settle()
        if name == "run":
            self.page.locator('main a[href^="/runs/"]').first.click()
        return self.page

    def close(self) -> None:
        self.context.close()
        assert not self.faults, "\n".join(self.faults)


@pytest.fixture
def visit(browser: Browser, server: str):
    """Opens windows; at the end none of them may have done what a page should not."""
    windows: list[Visit] = []

    def open_window(**options) -> Visit:
        windows.append(Visit(browser, server, **options))
        return windows[-1]

    yield open_window
    for window in windows:
        window.close()
