"""How far the words of an office reach to the right of its head."""

import re
from collections.abc import Sequence

from tradelines.reading.spans.people.office import TOWARDS, Office
from tradelines.reading.spans.people.small_words import PARTICLES
from tradelines.reading.spans.people.tokens import Token, of_many_states

_ACRONYM = re.compile(r"[^\W\d_a-zа-я]{2}")
_AND = frozenset({"and", "&", "и", "və", "ve"})
_VERBS_AND_LINKS = frozenset({"meet", "meetpaper", "с", "со", "в", "на", "из", "от", "к", "о", "для"})
_FIELD_WORDS = 6
_OPENING_QUOTES = frozenset('«„“"')
_POSSESSIVE = frozenset({"'s", "'", "s", "-"})
# «президенты двух стран A и B»
_OF_STATES = re.compile(
    r"(?:двух|трех|обеих|обоих|четырех|пяти|наших|этих) (?:[\w-]+ )?(?:стран|государств|республик)"
    r"|(?:этой )?(?:страны|республики)|этого государства"
)
_DIRECTION = re.compile(r"(?:north|south)?(?:east|west)?(?:north|south)?(?:ern)?|central")
_LOCAL = frozenset({"mayor", "governor", "governor_general"})
_CLOSING = frozenset({"field", "body", "region", "country", "nationality", "place", "acronym", "quoted", "bracketed"})


class Ahead:
    """Walks from a head to the right, as far as the words belong to the office and not to the person."""

    def __init__(self, tokens: Sequence[Token], start: int, language: str, office: Office) -> None:
        """The walk stands at the head."""
        self.tokens, self.begin, self.language, self.office = tokens, start, language, office
        self.solid = start
        self.closed = ""

    def end(self) -> int:
        """Where the office ends, one past its last word."""
        index = self.begin
        while index < len(self.tokens):
            token = self.tokens[index]
            if token.kind in _CLOSING:
                if of_many_states(self.tokens, index) or not self._closes(token, index):
                    break
                self.closed = self.closed if token.kind == "bracketed" and self.closed else token.kind
                index = self.solid = index + 1
            elif token.kind == "name":
                following = self._names(index)
                if following is None:
                    break
                index = following
            elif token.kind == "office" and index > self.begin and (self._nests() or self._owned(index)):
                index = self.solid = index + 1
            elif self._towards_here(index):
                index = self.solid = index + 3
                self.closed = "country"
            elif self.language == "ru" and _OF_STATES.fullmatch(token.key):
                index = self.solid = index + 1
            elif (behind := self._behind_field(index)) > index:
                index = self.solid = behind
            elif self._connects(token, index):
                index += 1
            else:
                break
        return self.solid

    def _towards_here(self, index: int) -> bool:
        """Whether the host goes without its name: "the Kazakh ambassador to the country"."""
        words = [token.key for token in self.tokens[index : index + 3]]
        return words in (["to", "the", "country"], ["in", "the", "country"]) and bool(TOWARDS & set(self.office.cores))

    def _closes(self, token: Token, index: int) -> bool:
        """Whether a country or body still belongs here: "... of Georgia and Turkish ..." does not."""
        if self.tokens[index - 1].key in _AND:
            if token.kind == "field" and index + 1 < len(self.tokens) and self.tokens[index + 1].kind == "office":
                return False  # "chairman of the cabinet and foreign minister"
            return token.kind in ("field", "body", "quoted") or (token.kind == "country" and self.closed == "country")
        return token.kind != "nationality" or self.tokens[index - 1].key in ("of", "the") or self.language == "ru"

    def _nests(self) -> bool:
        return bool(TOWARDS & set(self.office.cores)) and self.closed in ("", "nationality", "field")

    def _behind_field(self, index: int) -> int:
        """Where the country ends that stands behind what a Russian body is for: "комитета | по развитию КНР"."""
        if self.language != "ru" or self.closed != "body" or self.tokens[index].key != "по":
            return index
        end = index + 1
        while end < len(self.tokens) and self.tokens[end].kind in ("word", "field") and end - index <= _FIELD_WORDS:
            end += 1
        return end + 1 if end < len(self.tokens) and self.tokens[end].kind == "country" else index

    def _owned(self, index: int) -> bool:
        """Whether a country owns the office served: "the special representative of Uzbekistan's president"."""
        owns = self.tokens[index - 1].key in ("s", "'s") and self.closed == "country"
        return owns and bool(TOWARDS & set(self.office.cores))

    def _names(self, index: int) -> int | None:
        """Capitals that go on to a body's name are skipped; one that must be a place is taken; a person's end it."""
        end = index
        while end < len(self.tokens) and (self.tokens[end].kind == "name" or self.tokens[end].key in PARTICLES):
            end += 1
        after = self.tokens[end].kind if end < len(self.tokens) else "mark"
        if after == "bracketed" and not _ACRONYM.search(self.tokens[end].key):
            after = "mark"  # "(L)" in a caption
        if after in ("body", "region", "field", "bracketed", "acronym"):
            return end
        if end - index == 1 and self.closed in ("", "field") and self.language == "en" and self._title_goes_on(end):
            return end
        if self.language == "ru" and after == "word" and self._body_follows(end):
            return end
        if self.language != "en":
            return None
        opened = self.tokens[index - 1].key
        if not self.closed:
            self.solid = index + 1 if end - index >= 3 else end
        elif opened in ("for", "on") and self.closed == "body" and end - index >= 3:
            self.solid = end - 2  # "the Council for Transit Freight John Doe"
        elif opened in _AND and self.closed == "field" and end - index >= 3:
            self.solid = index + 1
        return None

    def _body_follows(self, index: int) -> bool:
        run = self.tokens[index : index + 4]
        kinds = ["end" if token.key in _VERBS_AND_LINKS else token.kind for token in run]
        kept = kinds[: next((n for n, kind in enumerate(kinds) if kind not in ("word", "nationality", "field")), 4)]
        return len(kept) < len(kinds) and kinds[len(kept)] in ("body", "field")

    def _title_goes_on(self, index: int) -> bool:
        """Whether capitals and "and" lead on to a word for a body: "Customs Regulation and Trade Administration"."""
        for token in self.tokens[index : index + 8]:
            if token.kind == "body":
                return True
            if token.kind not in ("name", "field") and token.key not in _AND:
                return False
        return False

    def _connects(self, token: Token, index: int) -> bool:
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if following is None:
            return False
        if token.key == ",":
            return self._listed(index)
        if token.kind == "degree":
            of_body = token.key == "senior" and following.kind in ("name", "field", "body")  # "the Federal Service"
            return of_body or (following.kind == "office" and self._nests())
        if token.key in _AND or (token.key == "from" and index == self.begin):
            return following.kind in _CLOSING or following.kind == "name"
        if token.key in _OPENING_QUOTES:
            return following.kind in ("acronym", "quoted", "body")  # «НК «Казахстан темир жолы»
        if self.language == "ru":
            if token.key == "из" and index == self.begin:
                return "counterpart" in self.office.cores  # "с коллегой из КТЖ"
            return token.key in ("по", "в", "во", "при", "*", "-") or (
                token.kind == "word" and self._body_follows(index)
            )
        if _DIRECTION.fullmatch(token.key):  # "the governor of Iran's southern Hormozgan province"
            return bool(_LOCAL & set(self.office.cores)) and following.kind in ("name", "place", "region")
        if token.key in _POSSESSIVE:
            return self.tokens[index - 1].kind in ("country", "body", "acronym") or token.key == "s"
        if index > self.begin and token.key in ("to", "in", "at"):
            return bool(TOWARDS & set(self.office.cores)) and self.closed == "country" and following.country != ""
        if token.key in ("on", "for") and index > self.begin and self.closed != "body":
            served = self.tokens[index - 1].kind == "office" and bool(TOWARDS & set(self.office.cores))
            return served and following.kind == "country"
        capital = following.kind in _CLOSING or following.kind == "name" or following.key in ("the", "of")
        return token.key in ("of", "the", "for", "on", "to", "in", "at") and (capital or self._nests())

    def _listed(self, index: int) -> bool:
        after = self.tokens[index + 1]
        if after.key in _AND and index + 2 < len(self.tokens):
            after = self.tokens[index + 2]
        many = self.language == "ru" or (self.language == "en" and self.office.plural)
        if many and self.tokens[index - 1].kind == after.kind == "country":
            return self._lists_countries(index)
        return self.tokens[index - 1].kind == "field" and after.kind == "field"

    def _lists_countries(self, index: int) -> bool:
        """Whether a comma stands in a list of countries that share an office: "главы МИД A, B и C"."""
        run = self.tokens[index : index + 8]
        end = next((n for n, t in enumerate(run) if t.kind != "country" and t.key != ","), len(run))
        return end + 1 < len(run) and run[end].key in _AND and run[end + 1].kind == "country"
