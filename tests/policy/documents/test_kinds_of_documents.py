"""Every kind of document gives headings, paragraphs, lists and tables with their places, whatever its name says."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.errors import DocumentError
from strategiekeuze.policy.documents import passages, read_document
from support.documents import BROKEN, for_owner, pdf, word, word_with

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.document import Document

MARKDOWN = """---
title: weg
---
# Datastrategie

Wij **kiezen** voor
[de basis](http://x) & meer.

## Doelen
- een _doel_
  dat doorloopt
1. twee

| naam | KPI |
|------|:---:|
| register | 80% |

> Een citaat.

```
weg
```
Onder\\*kop
--------
<!-- weg -->Slot.
"""

WEB_PAGE = """<!doctype html><html><head><title>weg</title></head><body><nav>weg</nav><header>weg</header>
<main><header><h1>Data<b>strategie</b></h1></header><p>Wij kiezen<br>voor de <i>basis</i>&nbsp;&amp; meer.</p>
<div>los<ul><li>een<ul><li>genest</li></ul></li><li><p>twee</p></li></ul></div>
<table><tr><th>naam</th><th>KPI</th></tr><tr><td><p>a</p><p>b</p></td><td></td><td>c</td></tr></table>
<p hidden>weg</p><p style="display: none">weg</p><!-- weg --><script>weg</script>Slot</main><footer>weg</footer>
</body></html>"""

PLAIN = """Datastrategie

1. Inleiding

De gemeente wil haar data-
kwaliteit verbeteren met data- en
AI-
kennis.
- punt een
- punt twee
  loopt door

1.1 Doelen

Wij kiezen.
"""

CHANGED = """
<w:p><w:r><w:t>Wij </w:t></w:r><w:del><w:r><w:delText>nooit </w:delText></w:r></w:del><w:ins><w:r><w:t>altijd </w:t>
</w:r></w:ins><w:moveFrom><w:r><w:t>weg </w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim </w:t></w:r>
<w:r><w:t>kiezen</w:t><w:br/><w:t>zelf.</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>maatregel</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>KPI</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>weg</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:sdt><w:sdtContent><w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Kop</w:t></w:r></w:p></w:sdtContent></w:sdt>
<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In een vak.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>
"""


def read(folder: Path, name: str, content: bytes | str) -> Document:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_document(path)


def shown(document: Document) -> list[tuple[str, str, str]]:
    return [(block.soort, block.tekst, block.plek) for block in document.blokken]


def test_markdown_is_read_without_its_marks(tmp_path: Path) -> None:
    found = read(tmp_path, "nota.md", MARKDOWN)
    assert shown(found) == [
        ("kop", "Datastrategie", 'kop "Datastrategie"'),
        ("alinea", "Wij kiezen voor de basis & meer.", 'onder "Datastrategie"'),
        ("kop", "Doelen", 'kop "Doelen"'),
        ("lijst", "een doel dat doorloopt", 'onder "Doelen"'),
        ("lijst", "twee", 'onder "Doelen"'),
        ("tabel", "naam | KPI", 'onder "Doelen"'),
        ("tabel", "register | 80%", 'onder "Doelen"'),
        ("alinea", "Een citaat.", 'onder "Doelen"'),
        ("kop", "Onder*kop", 'kop "Onder*kop"'),
        ("alinea", "Slot.", 'onder "Onder*kop"'),
    ]
    assert (found.naam, found.soort, found.bladzijden) == ("nota.md", "md", None)
    assert found.blokken[3].koppen == ("Datastrategie", "Doelen")


def test_a_page_of_the_web_is_read_without_menus_and_what_nobody_sees(tmp_path: Path) -> None:
    place = 'onder "Datastrategie"'
    assert shown(read(tmp_path, "nota.html", WEB_PAGE)) == [
        ("kop", "Datastrategie", 'kop "Datastrategie"'),
        ("alinea", "Wij kiezen voor de basis & meer.", place),
        ("alinea", "los", place),
        ("lijst", "een", place),
        ("lijst", "genest", place),
        ("lijst", "twee", place),
        ("tabel", "naam | KPI", place),
        ("tabel", "a b | c", place),
        ("alinea", "Slot", place),
    ]


def test_plain_text_has_headings_lists_and_words_that_were_broken_off(tmp_path: Path) -> None:
    assert shown(read(tmp_path, "nota.txt", PLAIN)) == [
        ("kop", "Datastrategie", 'kop "Datastrategie"'),
        ("kop", "1. Inleiding", 'kop "1. Inleiding"'),
        ("alinea", "De gemeente wil haar datakwaliteit verbeteren met data- en AI-kennis.", 'onder "1. Inleiding"'),
        ("lijst", "punt een", 'onder "1. Inleiding"'),
        ("lijst", "punt twee loopt door", 'onder "1. Inleiding"'),
        ("kop", "1.1 Doelen", 'kop "1.1 Doelen"'),
        ("alinea", "Wij kiezen.", 'onder "1.1 Doelen"'),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_text_is_the_same_in_every_character_set_and_with_all_line_ends(
    tmp_path: Path, encoding: str, line_end: str
) -> None:
    content = f"Één keuze:{line_end}{line_end}de «basis» kost € 5.".encode(encoding)
    found = read(tmp_path, "nota.txt", content)
    assert [block.tekst for block in found.blokken] == ["Één keuze:", "de «basis» kost € 5."]
    assert [block.plek for block in found.blokken] == ["alinea 1", "alinea 2"]


def test_a_document_of_word_is_read_by_its_styles(tmp_path: Path) -> None:
    content = word(
        ("Strategie", "Title"),
        ("Doelen", "Heading 1"),
        ("Wij kiezen.", "Normal"),
        ("een", "List Bullet"),
        ("Sub", "Heading 2"),
    )
    assert shown(read(tmp_path, "nota.docx", content)) == [
        ("kop", "Strategie", 'kop "Strategie"'),
        ("kop", "Doelen", 'kop "Doelen"'),
        ("alinea", "Wij kiezen.", 'onder "Doelen"'),
        ("lijst", "een", 'onder "Doelen"'),
        ("kop", "Sub", 'kop "Sub"'),
    ]


def test_word_counts_what_was_added_and_not_what_was_deleted_or_hidden(tmp_path: Path) -> None:
    assert shown(read(tmp_path, "nota.docx", word_with(CHANGED))) == [
        ("alinea", "Wij altijd kiezen zelf.", "alinea 1"),
        ("tabel", "maatregel | KPI", "alinea 2"),
        ("kop", "Kop", 'kop "Kop"'),
        ("alinea", "In een vak.", 'onder "Kop"'),
    ]


def test_the_content_of_a_file_decides_its_kind_and_not_its_name(tmp_path: Path) -> None:
    assert read(tmp_path, "nota.docx", pdf(["Wij kiezen."])).soort == "pdf"
    assert read(tmp_path, "nota.pdf", word(("Wij kiezen.", "Normal"))).soort == "docx"
    assert read(tmp_path, "nota.txt", WEB_PAGE).soort == "html"
    assert read(tmp_path, "nota", "Wij kiezen.").soort == "txt"


def test_what_no_reader_sees_does_not_survive_in_a_block(tmp_path: Path) -> None:
    text = "Wij\u00ad\u200b kie\x07zen\u00a0 voor\ufeff de\u2028eﬃciënte e\u0301\ufffe\x1b basis." + " En verder." * 20
    block = read(tmp_path, "nota.txt", text).blokken[0].tekst
    assert block.startswith("Wij kie zen voor de efficiënte é basis. En verder.")
    assert block.isprintable()


def test_deep_nesting_and_far_too_many_attributes_are_no_trouble(tmp_path: Path) -> None:
    assert shown(read(tmp_path, "diep.html", "<html>" + "<div>" * 5_000 + "diep")) == [("alinea", "diep", "alinea 1")]
    with pytest.raises(DocumentError, match="zit veel meer dan"):
        read(tmp_path, "breed.html", "<html><p " + "a=b " * 500_000 + ">x")
    with pytest.raises(DocumentError, match="beschadigd"):
        read(tmp_path, "diep.docx", word_with("<w:sdt><w:sdtContent>" * 3_000 + "</w:sdtContent></w:sdt>" * 3_000))


@pytest.mark.parametrize(
    "text", ["[" * 90_000, "# " + " " * 90_000 + "x", "<!--" * 20_000 + "x", "*a " * 30_000, "> " * 40_000]
)
def test_no_text_in_markdown_takes_long(tmp_path: Path, text: str) -> None:
    start = time.perf_counter()
    read(tmp_path, "nota.md", f"{text}\n\nWij kiezen.")
    assert time.perf_counter() - start < 3


def test_a_document_is_read_the_same_twice(tmp_path: Path) -> None:
    for name, content in (("a.md", MARKDOWN), ("a.html", WEB_PAGE), ("a.docx", word_with(CHANGED))):
        first, second = (read(tmp_path, name, content) for _ in range(2))
        assert first == second
        assert passages(first) == passages(second)
        assert len(first.sha256) == 64


def test_who_may_not_change_a_pdf_may_still_read_it(tmp_path: Path) -> None:
    assert shown(read(tmp_path, "nota.pdf", for_owner(pdf(["Wij kiezen."])))) == [
        ("alinea", "Wij kiezen.", "bladzijde 1")
    ]


@pytest.mark.parametrize("what", sorted(BROKEN))
def test_a_broken_document_says_nothing_on_the_screen_by_itself(
    tmp_path: Path, what: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(DocumentError):
        read(tmp_path, "nota.pdf", BROKEN[what]())
    assert capfd.readouterr() == ("", "")
