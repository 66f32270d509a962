"""About: the method, the merges with the command that undoes each, the corrections."""

from made_tables import write
from page_words import words_of

PERSON = {
    "person_id": "safar-mehdiyev-aze", "name": "Safar Mehdiyev", "country": "AZE",
    "spellings": ("Safar Mehdiyev", "Сафар Мехтиев"),
    "merged": ("Safar Mehdiyev = Сафар Мехтиев: names spelt alike, both for AZE, the same office",),
}  # fmt: skip
CORRECTION = {
    "correction_id": "c4", "kind": "drop", "table": "trade", "row_id": "a-t1", "author": "nino",
    "made_on": "2024-06-01", "reason": "a misprint", "state": "lapsed", "detail": "there is no trade a-t1",
}  # fmt: skip


def test_merges_stand_with_their_reason_and_the_command_that_undoes_them(open_page, tmp_path):
    app = open_page("about", write(tmp_path / "out", people=[PERSON], corrections=[CORRECTION]), ab_view="Merged")
    assert "names spelt alike, both for AZE, the same office" in words_of(app)
    command = "correct add apart people 'Safar Mehdiyev (AZE)' 'Сафар Мехтиев (AZE)' --why"
    assert command in app.code[0].value
    shown = app.dataframe[0].value
    assert shown["State"].tolist() == ["lapsed: there is no trade a-t1"]
    assert shown["To take it back"].tolist() == ["python -m tradelines correct withdraw c4"]
    app.text_input(key="ab_merged").set_value("nobody").run()
    assert "Nothing that fits" in app.info[0].value


def test_where_nothing_was_put_right_the_page_says_how(open_page):
    said = open_page("about", ab_view="Merged").info[0].value
    assert "Nothing was put right by hand" in said
    assert "correct add --help" in said
