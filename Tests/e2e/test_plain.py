"""Without scripts everything is still there; wrong input is answered where it was given."""

from __future__ import annotations

from conftest import WHOLE
from workbench import address, question


def test_the_answer_stands_without_scripts(visit) -> None:
    window = visit(java_script_enabled=False)
    page = window.open(address("/answer", "nl", question()))
    page.wait_for_selector(WHOLE)
    assert page.locator("table.verdicts").first.locator("tbody tr").count() >= 5


def test_what_cannot_be_is_refused_where_it_is_typed(visit) -> None:
    page = visit().open(address("/answer", "nl", question(y="99")))
    problem = page.locator('.problems a[href="#y"]')
    assert "1" in problem.text_content() and "10" in problem.text_content()
    field = page.locator("#y")
    assert field.get_attribute("aria-invalid") == "true"
    told = [page.locator(f"#{name}") for name in field.get_attribute("aria-describedby").split()]
    assert problem.text_content() in [text.text_content() for text in told]
    # What was right is still there.
    assert page.input_value("#h") == dict(question())["h"]


def test_markup_in_an_address_stays_text(visit) -> None:
    window = visit()
    hostile = '"><script>document.title="taken"</script>'
    page = window.open(address("/answer", "nl", [("p", hostile), ("n", "4")]))
    assert page.title() != "taken"
    assert page.locator("main script").count() == 0


def test_an_unknown_page_says_so_and_leads_back(visit) -> None:
    page = visit().open("/no-such-page")
    assert page.locator("main a").count() >= 1
