"""How work is done over many articles: in this process, and with the collector of cycles seldom at it."""

import gc

from tradelines.building.executing import mapped


def test_in_this_process_the_collector_runs_seldom_while_items_are_worked_on_and_as_before_behind_it() -> None:
    before = gc.get_threshold()
    during = list(mapped(lambda _: gc.get_threshold()[0], range(3), workers=1))
    assert min(during) > 10 * before[0]
    assert gc.get_threshold() == before


def test_the_collector_is_as_before_where_the_work_is_given_up() -> None:
    before = gc.get_threshold()
    working = mapped(str, range(3), workers=1)
    assert next(working) == "0"
    working.close()
    assert gc.get_threshold() == before
