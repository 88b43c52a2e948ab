"""From the question to the paper: the whole way, as an adviser goes it."""

from __future__ import annotations

import pytest

from workbench import LANGUAGES, POLICIES, SMALL, WIDTHS, address


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", WIDTHS)
def test_from_question_to_paper(visit, language: str, width: int, tmp_path) -> None:
    window = visit(viewport={"width": width, "height": 900})
    page = window.open(address("/", language))
    assert page.locator("html").get_attribute("lang") == language

    # The question.
    for box in page.locator('input[name="p"]').all():
        box.set_checked(box.get_attribute("value") in POLICIES)
    page.fill("#y", SMALL["y"])
    page.fill("#h", SMALL["h"])
    page.select_option("#n", "16")
    page.click("#ask .primary")

    # The answer.
    window.settle()
    assert page.locator("html").get_attribute("lang") == language
    rows = page.locator("table.verdicts").first.locator("tbody tr")
    assert rows.count() >= 5
    words = rows.locator(".verdict").all_text_contents()
    assert len(words) >= 10 and all(any(c.isalpha() for c in word) for word in words)

    # On paper: a tagged PDF.
    paper = page.pdf(path=tmp_path / "answer.pdf", tagged=True)
    assert paper.startswith(b"%PDF") and b"/StructTreeRoot" in paper

    # In a spreadsheet, both ways.
    for link, separator in (("answer.csv", ","), ("answer-nl.csv", ";")):
        with page.expect_download() as download:
            page.click(f'a[href$="{link}"]')
        lines = download.value.path().read_text(encoding="utf-8-sig").splitlines()
        assert len(lines) > 100 and all(separator in line for line in lines[:50])

    # The report is one file that fetches nothing.
    with page.expect_download() as download:
        page.click('a[href*="/report.html"]')
    report = download.value.path().read_text(encoding="utf-8")
    assert "balans-report/1" in report and "<script" not in report
    assert 'src="http' not in report and 'href="http' not in report

    # Back to the question: everything is still filled in.
    page.click("a.change")
    assert page.input_value("#y") == SMALL["y"]
    assert page.input_value("#h") == SMALL["h"]
    assert page.input_value("#n") == "16"
    chosen = [box.get_attribute("value") for box in page.locator('input[name="p"]:checked').all()]
    assert sorted(chosen) == sorted(POLICIES)

    # A life under each of these policies, and the scripted ones.
    page.click('nav a[href^="/lives"]')
    page.wait_for_selector("#end")
    for name in page.locator("#who-lives option").evaluate_all("all => all.map(o => o.value)"):
        page.select_option("#who-lives", name)
        page.click(".choose button")
        page.wait_for_selector("#end")
        assert page.locator(".ends dt").count() == 1 + len(POLICIES)

    # What it rests on.
    page.click('nav a[href^="/ground"]')
    everything = page.locator("table.register tbody tr").count()
    assert everything > 100
    page.fill("#q", "stress")
    page.click(".choose button")
    assert 0 < page.locator("table.register tbody tr").count() < everything

    # The run was kept.
    page.click('nav a[href^="/runs"]')
    page.locator('main a[href^="/runs/"]').first.click()
    assert page.locator("table.verdicts").first.locator("tbody tr").count() >= 5
