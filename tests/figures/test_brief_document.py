"""The brief for Word: its pictures where they can be drawn, and where they are not, where they stand."""

from io import BytesIO

import pytest
from docx import Document

from tradelines.analysis.network import load_network
from tradelines.figures.brief import raster
from tradelines.figures.brief.document import as_docx
from tradelines.figures.brief.pair import pair_note


@pytest.fixture
def note(few_tables):
    return pair_note(few_tables, load_network(), "GEO", "KAZ")


def test_pictures_stand_in_the_document_with_their_words(note):
    paper = Document(BytesIO(as_docx(note)))
    pictures = [section.picture for section in note.sections if section.picture]
    assert pictures
    assert [shape._inline.docPr.get("descr") for shape in paper.inline_shapes] == [item.words for item in pictures]
    assert all(picture.words in {paragraph.text for paragraph in paper.paragraphs} for picture in pictures)


def test_a_picture_is_a_png_with_words_in_it(note):
    picture = next(section.picture for section in note.sections if section.picture)
    drawn = raster.as_png(picture)
    assert drawn is not None
    assert drawn.startswith(b"\x89PNG")
    wordless = raster.Picture(picture.svg.replace("<text", "<desc").replace("</text", "</desc"), "")
    assert len(drawn) > len(raster.as_png(wordless) or b"")


def test_without_the_means_to_draw_the_document_says_where_the_pictures_are(note, monkeypatch):
    monkeypatch.setattr(raster, "_resvg", lambda: None)
    paper = Document(BytesIO(as_docx(note)))
    assert len(paper.inline_shapes) == 0
    said = [paragraph.text for paragraph in paper.paragraphs]
    missing = [line for line in said if line.startswith("The picture stands in the brief as a page (HTML)")]
    assert len(missing) == len([section for section in note.sections if section.picture])
