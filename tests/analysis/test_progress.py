import pytest
from made_network import claims_frame, made_network

from tradelines.analysis.network import tie_claims
from tradelines.analysis.progress import newest_news, projects

NETWORK = made_network()


def found(*claims):
    tied = tie_claims(claims_frame(*claims), NETWORK)
    return {project.work_id: project for project in projects(NETWORK, tied)}


NONE = ("x", "none", "rail", {})


def test_sources_of_one_work_stand_by_date_and_its_year_slips_or_not():
    work = found(NONE)["rail"]
    assert [item.as_of for item in work.said] == ["2018", "2023-05"]
    assert (work.first_due, work.last_due, work.slipped_years) == (2028, 2027, -1)
    assert (work.state, work.as_of) == ("agreed", "2023-05")
    assert found(NONE)["bridge"].slipped_years is None


def test_an_article_moves_the_state_and_the_year():
    told = {"as_of": "2024-02-01", "status": "under construction", "due": "2030"}
    work = found(("c1", "rail", "rail", told))["rail"]
    assert (work.state, work.as_of, work.last_due, work.slipped_years) == ("under construction", "2024-02-01", 2030, 2)


@pytest.mark.parametrize(
    ("newest", "freshness"),
    [("2024-01-01", "fresh"), ("2025-06-01", "stale"), ("2027-06-01", "dormant")],
)
def test_silence_is_counted_to_the_newest_news_of_all(newest, freshness):
    works = found(("c1", "bridge", "bridge", {"as_of": newest, "status": "operating"}))
    assert works["rail"].freshness == freshness
    assert works["bridge"].freshness == "finished"
    assert newest_news(works.values()) == newest
