import pytest
from page_words import addresses_of, words_of


def test_the_newest_article_is_shown_first_and_told_in_the_address(open_page):
    app = open_page("articles")
    assert app.query_params["ar_id"] == "a4"
    assert "was not read: its text is the same" in words_of(app)
    assert any(query == "ar_id=a1" for _, query in addresses_of(app))


def test_facts_are_highlighted_in_place_and_the_text_is_no_markup(open_page):
    words = words_of(open_page("articles", ar_id="a1"))
    assert "The chosen article holds 5 trade figures." in words
    for amount in ("50\\.5", "20", "12", "8", "100"):
        assert f":blue-background[\\${amount} million]" in words
    assert "\\*not\\*" in words
    assert "\\:red\\[here\\]" in words
    assert "\\<b\\>now\\<\\/b\\>" in words


def test_a_chosen_fact_alone_is_highlighted(open_page):
    app = open_page("articles", ar_id="a1", ar_fact="a1-t3")
    text = next(element.value for element in app.markdown if "Trade of Georgia" in element.value)
    assert ":blue-background[**\\$12 million**]" in text
    assert text.count("blue-background") == 1
    assert text.count("gray-background") == 2


def test_another_fact_is_chosen_from_the_list(open_page):
    app = open_page("articles", ar_id="a1")
    app.radio(key="ar_fact").set_value("a1-t2").run()
    assert app.query_params["ar_fact"] == "a1-t2"
    assert "3 months only" in words_of(app)


def test_an_article_without_a_figure_says_so(open_page):
    words = words_of(open_page("articles", ar_id="a2"))
    assert "holds 1 meeting and 2 participants, but no figure" in words
    assert ":violet-background[met]" in words


def test_a_rejected_article_says_why(open_page):
    app = open_page("articles", ar_id="a3")
    assert "was not read: the file is empty" in words_of(app)
    assert app.info


@pytest.mark.parametrize(("holds", "chosen"), [("figures", "a1"), ("none", "a2"), ("unread", "a4")])
def test_articles_by_what_they_hold(open_page, holds, chosen):
    assert open_page("articles", ar_holds=holds).query_params["ar_id"] == chosen


def test_facts_of_another_article_are_dropped_from_the_address(open_page):
    app = open_page("articles", ar_id="a2", ar_fact="a1-t3")
    assert "ar_fact" not in app.query_params
    assert not app.exception


def test_no_article_fits(open_page, empty_folder):
    app = open_page("articles", empty_folder)
    assert "No article fits this choice." in words_of(app)


def test_words_find_articles_among_many(open_page, many_folder):
    app = open_page("articles", many_folder, ar_words="report 17")
    assert app.query_params["ar_id"] in {"n00017", *(f"n00{number}" for number in range(170, 180))}
