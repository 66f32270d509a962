"""Ministries, agencies, companies, offices and joint commissions: one key for all ways in which one is printed."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

import pandas as pd
from anyascii import anyascii

from tradelines.analysis.tables import country_names, reference

BODY, OFFICE, COMMISSION = "body", "office", "commission"
_COMMISSION = "commission-"
_SESSION = "commission session"


def bodies_by_row(rows: pd.DataFrame) -> list[str]:
    """The key of the body (or, where none is named, of the office) of each row of `participants`; "" for neither."""
    cells = zip(rows["role"], rows["organisation"], rows["country"], strict=True)
    return [body_key(role, organisation, country) for role, organisation, country in cells]


@cache
def body_key(role: str, organisation: str, country: str) -> str:
    """The key of one body: its id in the reference table where it is known there, else its name and country.

    "State Customs Committee" of Azerbaijan and "State Customs Committee of Azerbaijan" are one, and so are spellings
    that differ in capitals. Where no body is named, the office itself ("President") is the key.
    """
    if not organisation:
        return _slug(role, country)
    folded = _folded(organisation)
    name = country_names().get(country, "")
    for printed in (f"{folded} of {name.lower()}", f"{name.lower()} {folded}", folded) if name else (folded,):
        if known := _known().get((printed, country)):
            return known
    return _slug(re.sub(rf" of (the )?{re.escape(name.lower())}$", "", folded) if name else folded, country)


def commission_id(kind: str, countries: Sequence[str]) -> str:
    """The key of the joint commission of a session: "commission-aze-irn"; "" for meetings of another kind."""
    return f"{_COMMISSION}{'-'.join(sorted(countries)).lower()}" if kind == _SESSION and len(countries) > 1 else ""


def commission_parties(body: str) -> tuple[str, ...]:
    """The countries of a joint commission by its key; empty for any other body."""
    return tuple(body.removeprefix(_COMMISSION).upper().split("-")) if body.startswith(_COMMISSION) else ()


@cache
def reference_body(body: str) -> dict[str, str]:
    """What the reference table has of a body (name, kind, country, source); empty where it is not in there."""
    table = reference("bodies")
    found = table[table["body_id"] == body]
    return {} if found.empty else {str(name): str(value) for name, value in found.iloc[0].items()}


@cache
def _known() -> dict[tuple[str, str], str]:
    """Ids of the reference table by name, as it is printed in full, and country."""
    table, known = reference("bodies"), dict[tuple[str, str], str]()
    for body, name, names, country in zip(
        table["body_id"], table["name"], table["names"], table["country"], strict=True
    ):
        if country:
            for printed in (name, *_whole(names.split("|"))):
                known.setdefault((_folded(printed), country), body)
    return known


def _whole(names: Iterable[str]) -> Iterable[str]:
    """The names without those that are patterns."""
    return (name for name in names if "*" not in name)


def _folded(name: str) -> str:
    return re.sub(r"\s+", " ", name.replace("’", "'")).strip().casefold().removeprefix("the ")


def _slug(name: str, country: str) -> str:
    word = re.sub(r"[^a-z0-9]+", "-", anyascii(name).lower()).strip("-")
    return "-".join(part for part in (word, country.lower()) if part) if word else ""
