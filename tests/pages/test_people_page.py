import pytest
from made_network import meetings_folder
from page_words import addresses_of, words_of


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return meetings_folder(tmp_path_factory.mktemp("meetings"))


def test_a_person_has_spellings_offices_sentence_and_meetings(open_page, folder):
    app = open_page("people", folder, pe_who_id="anar-aliev")
    words = words_of(app)
    assert not app.exception
    assert "Anar Aliev \\(Azerbaijan\\)\\: at 1 meeting, 2022, with 1 other country; 2 offices named" in words
    assert "Printed as Anar Aliev and Anar Aliyev" in words
    assert ":green-background[**Anar Aliev**]" in words or ":green-background[**Anar Aliyev**]" in words
    assert len(app.get("plotly_chart")) == 1
    assert ("meetings", "me_person=anar-aliev") in addresses_of(app)
    assert dict(app.query_params)["pe_who_id"] in ("anar-aliev", ["anar-aliev"])


@pytest.mark.parametrize(("view", "lines"), [("Offices", 2), ("Met with", 1)])
def test_the_views_of_a_person(open_page, folder, view, lines):
    assert len(open_page("people", folder, pe_who_id="anar-aliev", pe_view=view).dataframe[0].value) == lines


def test_a_body_has_its_people_and_meetings(open_page, folder):
    app = open_page("people", folder, pe_who_id="body:chairman-aze", pe_view="Members")
    assert "Chairman \\(Azerbaijan\\)\\: at 1 meeting, 2022 with 1 named person" in words_of(app)
    assert list(app.dataframe[0].value["Name"]) == ["Anar Aliev"]
    assert ("people", "pe_who_id=anar-aliev") in addresses_of(app)


def test_a_joint_commission_has_its_sessions(open_page, folder):
    app = open_page("people", folder, pe_who_id="body:commission-aze-irn")
    assert "Joint commission, Azerbaijan–Iran\\: at no meetings and 1 only planned, 2023" in words_of(app)
    assert "No article names anybody here" in words_of(app)


def test_anybody_is_found_by_any_spelling(open_page, folder):
    app = open_page("people", folder, pe_find="aliyev")
    assert app.selectbox(key="pe_who_id").options == ["Anar Aliev (Azerbaijan)"]
    nobody = open_page("people", folder, pe_find="nobody of that name")
    assert "Nobody fits this search" in words_of(nobody)
    assert not nobody.exception


def test_a_key_of_nobody_is_dropped(open_page, folder):
    app = open_page("people", folder, pe_who_id="<b>")
    assert not app.exception
    assert dict(app.query_params) != {"pe_who_id": "<b>"}
