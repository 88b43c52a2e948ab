"""For everybody: no accessibility fault that can be found by machine, keys only, large type, calm."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from workbench import LANGUAGES, pages, question, address

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
NAMES = list(pages("nl"))


def shown(window, name: str, language: str):
    """A page with everything on it that comes later."""
    page = window.show(name, language)
    page.locator("details").evaluate_all("all => all.forEach(details => { details.open = true })")
    return page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_keeps_nobody_out(visit, name: str, language: str) -> None:
    page = shown(visit(), name, language)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        report = Axe().run(page, options=RULES)
        assert not report.response["violations"], f"{scheme}: {report.generate_report()}"

    levels = page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(h => +h.tagName[1])")
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), levels

    # 320 pixels are a window of 1280 at 400%.
    for width in (768, 390, 320):
        page.set_viewport_size({"width": width, "height": 640})
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{wide} pixels wide in a window of {width}"


def test_keys_alone_lead_to_the_answer(visit) -> None:
    window = visit()
    page = window.open(address("/", "nl", question()))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
    page.keyboard.press("Enter")
    for _ in range(400):
        page.keyboard.press("Tab")
        focus = page.evaluate(
            """() => {
              const focused = document.activeElement, style = getComputedStyle(focused)
              return {
                submits: focused.matches('#ask .primary'),
                seen: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
                what: focused.outerHTML.slice(0, 90),
              }
            }""")
        assert focus["seen"], f"the focus cannot be seen on {focus['what']}"
        if focus["submits"]:
            break
    else:
        pytest.fail("the button cannot be reached by the Tab key")
    page.keyboard.press("Enter")
    window.settle()


def test_calm_where_that_is_asked_for(visit) -> None:
    window = visit(reduced_motion="reduce")
    page = window.open(address("/answer", "nl", question()))
    window.settle()
    moving = page.evaluate("document.getAnimations().length")
    slow = page.evaluate(
        """() => [...document.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element)
          return [style.transitionDuration, style.animationDuration]
            .some(text => text.split(',').some(one => parseFloat(one) > 0.01))
        }).length""")
    assert moving == 0 and slow == 0
