"""Meetings in the terms of PLOVER, the coding scheme of event data: the modes of its event CONSULT."""

from collections.abc import Collection

from tradelines.schema.vocabularies import ConsultMode, MeetingKind


def consult_mode(kind: MeetingKind, countries: Collection[str], place_country: str) -> ConsultMode:
    """The mode of a meeting as CONSULT has it; empty where it has none.

    A call is `phone` and a visit `visit`. Else more than two sides make it `multilateral`, and two sides in a country
    that is neither's `third-party`. `place_country` is the ISO3 code of the country it was held in, empty where that
    is not known. After the table CAMEO2PLOVER of the Open Event Data Alliance, which has CAMEO 041 (discuss by
    telephone), 042 (make a visit) and 044 (meet at a "third" location) as phone, visit and third-party.
    """
    if kind == "call":
        return "phone"
    if kind == "visit":
        return "visit"
    if len(countries) > 2:  # more than two sides
        return "multilateral"
    return "third-party" if len(countries) == 2 and place_country and place_country not in countries else ""
