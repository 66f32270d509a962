"""Amounts told one after the other behind countries that are named together."""

import re
from collections.abc import Sequence

from tradelines.reading.facts.trade.clauses import Clause
from tradelines.reading.facts.trade.parties import Party

# "... with $9 million, $7 million and $4 million": nothing but the next amount.
_NEXT = re.compile(r"(?:,|,?\s(?:and|и|və|ve))\s(?:[^\W\d]{2,12}\s)?")


def shared_out(clauses: Sequence[Clause], first: int) -> dict[int, Party]:
    """The country of each amount from the clause `first` on, by the clauses' starts, where countries stand together.

    As in "followed by Russia, China and Cuba with $9 million, $7 million and $4 million".
    """
    shared: dict[int, Party] = {}
    for index in range(first, len(clauses)):
        clause = clauses[index]
        told = [party for party in clause.parties() if party.end <= clause.money.start and not party.paired]
        codes = told[-1].codes if told else ()
        following = clauses[index : index + len(codes)]
        bare = all(_NEXT.fullmatch(one.before) and not one.parties() for one in following[1:])
        if len(codes) > 1 and len(following) == len(codes) and bare:
            shared |= {one.start: told[-1]._replace(codes=(code,)) for one, code in zip(following, codes, strict=True)}
    return shared
