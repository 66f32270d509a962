import re
from html.parser import HTMLParser
from io import BytesIO

import pytest
from docx import Document
from made_tables import article, fact, figure, write

from tradelines.analysis.network import NetworkChoice, load_network
from tradelines.analysis.tables import load_tables
from tradelines.figures.brief.corridor import corridor_note
from tradelines.figures.brief.document import as_docx
from tradelines.figures.brief.page import as_html
from tradelines.figures.brief.pair import pair_note

NETWORK = load_network()
TRAP = 'Trade made $7 million </q><script src="http://bad.example/x.js">alert(1)</script><img src=x onerror=y> in 2020.'
_LOADING = {"src", "href", "srcset", "data", "poster", "action", "background", "xlink:href", "cite", "formaction"}


class Seen(HTMLParser):
    """All elements of a page with their attributes, and its text."""

    def __init__(self, page: bytes):
        super().__init__()
        self.elements, self.text = [], ""
        self.feed(page.decode("utf-8"))

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def note(few_tables):
    return pair_note(few_tables, NETWORK, "KAZ", "GEO")


@pytest.fixture(scope="module")
def trapped(tmp_path_factory):
    """A pair of which every word that an article may bring along is hostile."""
    text = f"{TRAP}\nThe <b>Trap</b> railway is 9 km long \x01and runs.\n"
    folder = write(
        tmp_path_factory.mktemp("trap"),
        articles=[
            article("x1", "<script>alert(2)</script>", "2021-01-02", publisher="<i>Outlet</i>", url="javascript:z()")
        ],
        texts=[{"article_id": "x1", "text": text}],
        trade=[
            figure(text, "$7 million", "x1-t1", "AZE", "IRN", "export", 7e6, ("2020-01-01", "2020-12-31"))
            | {"commodity": "<u>nuts</u>"}
        ],
        freight=[
            fact(text, "9 km", freight_id="x1-f1", article_id="x1", route="<a href='//bad'>r</a>", unit="t", quantity=9)
            | {"kind": "actual", "approx": "exact"}
        ],
        warnings=[
            {"article_id": "x1", "table": "trade", "row_id": "x1-t1", "code": "implausible", "detail": "<svg/onload=q>"}
        ],
    )
    return pair_note(load_tables(folder), NETWORK, "AZE", "IRN")


def test_each_statement_names_its_sentence_article_and_place(note):
    text = Seen(as_html(note)).text
    figures = next(section for section in note.sections if section.heading == "Figures quoted")
    assert len(figures.lines) == 5
    assert all(line.cites for line in figures.lines)
    year = next(line for line in figures.lines if line.cells[0].startswith("2020: 50.5 million USD turnover"))
    source = note.sources[year.cites[0] - 1]
    assert source.sentence == "Trade of Georgia and Kazakhstan made $50.5 million in 2020."
    assert source.article == "“Georgia and Kazakhstan trade more”, Made News, 2 May 2021"
    assert source.place == "characters 37 to 50 of its text"
    assert all(part in text for part in (source.sentence, source.article, source.place))


def test_the_offsets_are_those_of_the_article(note, few_tables):
    for source in note.sources:
        start, end = (int(part.replace(",", "")) for part in re.findall(r"[\d,]+", source.place))
        assert any(few_tables.text(key)[start:end] in source.sentence for key in ("a1", "a2"))


def test_what_is_doubtful_and_what_is_not_known_is_told(note):
    parts = {section.heading: section for section in note.sections}
    sides, doubt = parts["Open contradictions and doubts"].bullets
    assert sides.cells[0].startswith("The two sides' statistics of their turnover differ")
    assert doubt.cells[0].endswith("Part of a year: 3 months only.")
    assert doubt.cites
    assert "No freight is told of" in " ".join(line.cells[0] for line in parts["What is not known"].bullets)
    (meeting,) = parts["Meetings"].lines
    assert meeting.cells[-1] == "Tamar Gelashvili, Aidar Nurlan"


def test_words_of_an_article_never_become_markup(trapped):
    seen = Seen(as_html(trapped))
    assert {"script", "img", "b", "i", "u"}.isdisjoint(tag for tag, _ in seen.elements)
    assert TRAP in seen.text
    assert "<script>alert(2)</script>" in seen.text
    assert "<svg/onload=q>" in seen.text
    assert not [name for _, attributes in seen.elements for name in attributes if name.startswith("on")]


def test_the_page_loads_nothing(note, trapped):
    for page in map(as_html, (note, trapped)):
        seen = Seen(page)
        addresses = [value for _, attrs in seen.elements for name, value in attrs.items() if name in _LOADING]
        assert all(address.startswith("#") for address in addresses)
        assert {"link", "iframe", "object", "embed", "base", "use", "image"}.isdisjoint(tag for tag, _ in seen.elements)
        style = page.decode("utf-8").split("<style>")[1].split("</style>")[0]
        assert "url(" not in style
        assert "@import" not in style


def test_the_page_has_its_chart_and_its_map(trapped):
    pictures = [attrs for tag, attrs in Seen(as_html(trapped)).elements if tag == "svg"]
    assert [attrs["role"] for attrs in pictures] == ["img", "img"]
    assert "official, solid as Azerbaijan reports" in pictures[0]["aria-label"]
    assert pictures[1]["aria-label"].startswith("Map of ")


def test_the_document_opens_again_with_its_tables(note, trapped):
    for told in (note, trapped):
        paper = Document(BytesIO(as_docx(told)))
        kept = [section for section in told.sections if section.lines]
        assert len(paper.tables) == len(kept) > 1
        for table, section in zip(paper.tables, kept, strict=True):
            assert len(table.rows) == 1 + len(section.lines)
            assert [cell.text for cell in table.rows[1].cells][: len(section.columns)] == list(section.lines[0].cells)
        said = "\n".join(paragraph.text for paragraph in paper.paragraphs)
        assert all(source.article in said and source.place in said for source in told.sources)
        assert told.title == paper.core_properties.title


def test_the_same_input_gives_the_same_bytes(few_tables, note):
    again = pair_note(few_tables, NETWORK, "GEO", "KAZ")
    assert as_html(again) == as_html(note)
    assert as_docx(again) == as_docx(note)


def test_a_pair_of_which_nothing_is_known_says_so(no_tables):
    told = pair_note(no_tables, NETWORK, "CHL", "PER")
    text = Seen(as_html(told)).text
    assert "Chile–Peru: no article that was read tells of the two together" in text
    assert "No sentence of an article stands behind this note." in text
    assert not [section.heading for section in told.sections if section.lines or section.picture]
    assert all(section.empty or section.bullets for section in told.sections)
    assert Document(BytesIO(as_docx(told))).tables == []


CLAIM = "The <b>line</b> from Astara to Rasht, 162 km long, is due in 2027."


@pytest.fixture(scope="module")
def claimed(tmp_path_factory):
    """One claim, on a line of which the reference gives other lengths too."""
    spot = next(line.segment_id for line in NETWORK.segments.values() if line.corridor == "North-South")
    row = {"segment_id": "y1-s1", "article_id": "y1", "reference_id": spot, "name": "The <b>line</b>"}
    row |= {"corridor": "North-South", "mode": "rail", "length_km": 162, "as_of": "2021-01-02"}
    folder = write(
        tmp_path_factory.mktemp("claim"),
        articles=[article("y1", "Rails", "2021-01-02")],
        texts=[{"article_id": "y1", "text": CLAIM}],
        segments=[fact(CLAIM, "162 km", **row)],
    )
    return load_tables(folder)


def test_a_corridor_has_its_map_its_lines_and_its_claims(claimed):
    note = corridor_note(claimed, NETWORK, NetworkChoice(corridors=("North-South",)))
    parts = {section.heading: section for section in note.sections}
    lines = [line for line in NETWORK.segments.values() if line.corridor == "North-South"]
    assert note.title == "North-South"
    assert len(parts["Lines"].lines) == len(lines)
    assert parts["Lines"].picture.words.startswith(f"Map of {len(lines)} lines of North-South")
    (claim,) = parts["Claims on lines and places"].lines
    assert note.sources[claim.cites[0] - 1].sentence == CLAIM
    seen = Seen(as_html(note))
    assert CLAIM in seen.text
    assert "b" not in {tag for tag, _ in seen.elements}
    assert len(Document(BytesIO(as_docx(note))).tables) == len([part for part in note.sections if part.lines])


def test_a_corridor_of_which_no_article_tells_says_so(no_tables):
    note = corridor_note(no_tables, NETWORK, NetworkChoice(corridors=("Zangezur",), modes=("ferry",)))
    assert not [section.heading for section in note.sections if section.lines or section.picture]
    assert "Nothing is claimed of them in the articles that were read." in Seen(as_html(note)).text
