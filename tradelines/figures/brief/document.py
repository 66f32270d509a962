"""A note as a Word document of text, tables and charts; the same note gives the same bytes."""

import re
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Paper
from docx.shared import Cm, Pt

from tradelines.figures.brief.note import Line, Note, Picture, Section
from tradelines.figures.brief.raster import as_png

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# No clock in a document: it would make every copy another one. ZIP knows no year before 1980.
_DATE = datetime(2000, 1, 1)
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_PAGE = Cm(15.2)  # the text of a page is so wide
_UNDRAWN = "The picture stands in the brief as a page (HTML): what draws it for Word is not installed here."
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_docx(note: Note) -> bytes:
    """The document: headings, text, tables, numbered sentences. Characters that XML does not hold are left out."""
    paper = Document()
    paper.styles["Normal"].font.size = Pt(10)
    paper.add_heading(_plain(note.title), 0)
    paper.add_paragraph(_plain(note.answer))
    for section in note.sections:
        _section(paper, section)
    paper.add_heading("Sentences and articles", 1)
    for source in note.sources:
        where = "; ".join(part for part in (source.article, source.place, source.address) if part)
        paper.add_paragraph(_plain(f"[{source.number}] \u201c{source.sentence}\u201d {where}."))
    if not note.sources:
        paper.add_paragraph("No sentence of an article stands behind this note.")
    paper.add_paragraph(_plain(note.foot))
    _name(paper, note)
    return _same_every_time(paper)


def _section(paper: Paper, section: Section) -> None:
    paper.add_heading(_plain(section.heading), 1)
    if section.picture:
        _picture(paper, section.picture)
    for words in section.words:
        paper.add_paragraph(_plain(words))
    if section.lines:
        _table(paper, section)
    for line in section.bullets:
        paper.add_paragraph(_plain(" ".join((*line.cells, _cites(line))).strip()), style="List Bullet")
    if section.empty:
        paper.add_paragraph(_plain(section.empty))


def _picture(paper: Paper, picture: Picture) -> None:
    """The picture with its words for those who do not see it, or where it is to be found."""
    drawn = as_png(picture)
    if drawn is None:
        paper.add_paragraph(_UNDRAWN)
        return
    placed = paper.add_picture(BytesIO(drawn), width=_PAGE)
    about = placed._inline.docPr  # the library has no way of its own to say what a picture shows
    about.set("descr", _plain(picture.words))


def _table(paper: Paper, section: Section) -> None:
    """The table, filled row by row: asking it for single cells takes longer the longer it gets."""
    head = (*section.columns, *(("Source",) if section.cited else ()))
    table = paper.add_table(rows=1 + len(section.lines), cols=len(head), style="Light Grid Accent 1")
    rows = [head, *((*line.cells, *((_cites(line),) if section.cited else ())) for line in section.lines)]
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = _plain(words)


def _cites(line: Line) -> str:
    return " ".join(f"[{number}]" for number in line.cites)


def _plain(words: str) -> str:
    return _NOT_IN_XML.sub("", words)


def _name(paper: Paper, note: Note) -> None:
    about = paper.core_properties
    about.title, about.author, about.last_modified_by, about.comments = _plain(note.title)[:255], "Tradelines", "", ""
    about.created = about.modified = _DATE


def _same_every_time(paper: Paper) -> bytes:
    """The file with a fixed date on each of its parts."""
    written, steady = BytesIO(), BytesIO()
    paper.save(written)
    with ZipFile(written) as made, ZipFile(steady, "w", ZIP_DEFLATED) as kept:
        for part in made.namelist():
            kept.writestr(ZipInfo(part, _ZIP_DATE), made.read(part), ZIP_DEFLATED)
    return steady.getvalue()
