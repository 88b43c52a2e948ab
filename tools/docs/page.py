"""A Markdown page of docs/ as one HTML page that needs nothing else. Usage: page.py PAGE OUT"""
import html
import sys
from pathlib import Path

from markdown_it import MarkdownIt

page, out = Path(sys.argv[1]), Path(sys.argv[2])
text = page.read_text(encoding="utf-8")
title = next((line[2:] for line in text.splitlines() if line.startswith("# ")), page.stem)
body = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
style = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")
out.parent.mkdir(parents=True, exist_ok=True)
out.write_text(
    f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    f"<title>{html.escape(title)}</title>\n<style>\n{style}</style>\n</head>\n"
    f"<body>\n<main>\n{body}</main>\n</body>\n</html>\n", encoding="utf-8")
print(out)
