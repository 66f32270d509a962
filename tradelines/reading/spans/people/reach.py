"""How far the words of an office reach to the left of its head."""

import re
from collections.abc import Sequence

from tradelines.reading.spans.people.office import TOWARDS, Office
from tradelines.reading.spans.people.tokens import Token

_AND = frozenset({"and", "&", "и", "və", "ve"})
_POSSESSIVE = frozenset({"'s", "'", "s", "-"})
# "... Republic" behind a country's name.
_STATE = ("respublika", "cumhuriyet", "krallı", "federasiya", "federasyon")
# Words of Azerbaijani that end a clause, or are too many for the name of a field.
_CLAUSE = re.compile(r"(?:[əa]n|[iu]b|diyi|\bki)\b|\w \w+ \w")
_LOCAL = frozenset({"mayor", "governor", "governor_general"})
_OF_BODIES = frozenset({"body", "region", "acronym", "bracketed", "quoted"})


class Back:
    """Walks from a head to the left: fields, bodies and the country at their beginning."""

    def __init__(self, tokens: Sequence[Token], reached: int, language: str, office: Office, text: str) -> None:
        """The walk stands at the head."""
        self.tokens, self.reached, self.language, self.office = tokens, reached, language, office
        self.text = text
        self.solid = office.first
        self.body = self.linked = False

    def start(self) -> int:
        """Where the office begins."""
        index = self.office.first
        while index > self.reached:
            token = self.tokens[index - 1]
            if token.kind in ("country", "nationality") or self._is_one_of_bodies(index - 1):
                return self._at_country(index - 1)
            if self._is_dash(index - 1) or self._is_occasion(token) or not self._goes_on(token, index - 1):
                break
            index -= 1
        return self._behind_holder() if index == self.reached > 0 else self.solid

    def _behind_holder(self) -> int:
        """Where the office begins behind the name of whoever holds the one before it: "sədri A B | Milli Məclisin"."""
        index = self.solid
        if self.language == "en" and index == self.reached:  # "chairman A B and C Association | chairman"
            kinds = [token.kind for token in self.tokens[index : index + 2]]
            joined = kinds == ["name", "name"] and self.tokens[index + 2].key in _AND
            return index + 3 if joined and index + 3 < self.office.first else index
        if self.language not in ("az", "tr") or index != self.reached:
            return index
        names = [token.kind == "name" for token in self.tokens[index : index + 3]]
        return index + 2 if names[:2] == [True, True] and self.solid + 2 < self.office.first else index

    def _is_dash(self, index: int) -> bool:
        """Whether a dash with a space at its side parts the dateline from the text: "BAKU - Minister", "BAKU- Head"."""
        token = self.tokens[index]
        if token.key != "-" or index == 0:
            return False
        return self.tokens[index - 1].end < token.start or token.end < self.tokens[index + 1].start

    def _at_country(self, index: int) -> int:
        if self.language == "ru" and self.tokens[index].kind == "country":
            return self.solid
        if self.linked and self.tokens[index + 1].key not in _POSSESSIVE:
            return self.solid
        if self.language in ("az", "tr") and TOWARDS & set(self.office.cores):
            # "Türkiyənin Azərbaycandakı səfiri": the host stands between the country and the office.
            # A town before the country is where it was: "Bakıda Pakistanın səfiri".
            while index > self.reached and self.tokens[index - 1].country and self.tokens[index - 1].kind != "place":
                index -= 1
            return index
        while index - 2 >= self.reached and (self._pair(index) or self._both(index)):
            index -= 2
        return index

    def _both(self, index: int) -> bool:
        """Whether nationalities share the office: "his Iranian, Turkish and Russian counterparts"."""
        link = self.tokens[index - 1].key
        kind = self.tokens[index].kind
        alike = self.tokens[index - 2].kind == ("country" if kind == "body" else kind)
        return self.office.plural and alike and (link in _AND or link == ",")

    def _is_one_of_bodies(self, index: int) -> bool:
        """Whether the last of several countries is part of a body's name: "A, B və C dəmir yollarının rəhbərləri"."""
        body = self.tokens[index].kind == "body" and bool(self.tokens[index].country) and self.office.plural
        return body and index - 2 >= self.reached and self.tokens[index - 2].kind == "country" and self._both(index)

    def _pair(self, index: int) -> bool:
        """Whether a country stands glued to the one before it: "Iran-Russia"."""
        dash, other = self.tokens[index - 1], self.tokens[index - 2]
        glued = other.end == dash.start and dash.end == self.tokens[index].start
        return glued and dash.key == "-" and bool(other.country)

    def _goes_on(self, token: Token, index: int) -> bool:
        if token.kind == "degree":
            english = self.language == "en" and token.key in ("deputy", "first", "acting")
            self.solid = index if english else self.solid  # "Deputy Transport Minister A"
            return True
        if self.language == "ru":
            return False
        if token.kind in _OF_BODIES or token.kind == "field":
            self.body = self.body or token.kind != "field"
            self.solid = index
            return True
        if token.kind == "place":
            return not self._in_town(index) and self._at_place(index)
        if token.kind == "name" and token.key.startswith(_STATE) and self.tokens[index - 1].kind == "country":
            return True  # "Qazaxıstan Respublikasının"
        if token.kind == "name":
            if self.language in ("az", "tr") and self.tokens[index + 1].kind == "quoted":
                return False  # "A.Əliyev “B” QSC-nin direktoru": the body begins with its quotation mark
            self.solid = index if self.body else self.solid
            return self.body or self.language == "en"
        if token.key in _AND or token.key == ",":
            return self._lists(token, index)
        if self.language == "en" and token.key in ("of", "for", "the") and index + 1 < self.office.first:
            self.linked = True
            return True
        if self.language == "az" and token.kind == "word" and self._unknown_field(index):
            return True
        if self.language == "tr" and self.tokens[index - 1].key == "'":
            return self.tokens[index - 1].end == token.start  # an ending: "Çin'in Ankara Büyükelçisi"
        return token.key in _POSSESSIVE or self._ends_quoted(token, index)

    def _in_town(self, index: int) -> bool:
        """Whether a Turkic town only says where: "Astanada ADY sədri A", "Astana'da Azerbaycan Demiryolları ..."."""
        token, behind = self.tokens[index], self.tokens[index + 1 : index + 3]
        if [other.key for other in behind[:1]] == ["'"]:
            token = behind[-1]
        return self.language in ("az", "tr") and self.body and self._is_at(token)

    def _is_occasion(self, token: Token) -> bool:
        """Whether a word tells where something was said: "komissiyanın iclasında | Baş nazirin müavini A"."""
        return token.key == "meet" and self.language in ("az", "tr") and self._is_at(token)

    def _is_at(self, token: Token) -> bool:
        """Whether a word stands in the Turkic case that says where: "iclasında"."""
        return self.text.endswith(("da", "də", "de", "ta", "tə", "te"), token.start, token.end)

    def _ends_quoted(self, token: Token, index: int) -> bool:
        """Whether a word is the ending of a body's quoted name: ""Qazaxıstan Temir Jolı"nın sədri"."""
        quoted = self.tokens[index - 1] if self.language in ("az", "tr") else token
        return quoted.kind == "quoted" and quoted.end == token.start and index > self.reached

    def _unknown_field(self, index: int) -> bool:
        """Whether words up to a country's genitive are a field no vocabulary has: "Türkmənistanın dəmiryol naziri"."""
        for token in reversed(self.tokens[max(index - 4, self.reached) : index + 1]):
            if token.kind in ("country", "nationality"):
                return True
            if token.key in ("meet", "meetpaper"):
                return False  # "Azərbaycan-Özbəkistan biznes forumunda iqtisadiyyat naziri"
            known = token.kind in ("field", "region") or token.key.startswith(_STATE)
            if not known and (token.kind != "word" or _CLAUSE.search(token.key)):
                return False
        return False

    def _at_place(self, index: int) -> bool:
        if self.language in ("az", "tr") and TOWARDS & set(self.office.cores):
            return True
        port = self.tokens[index].key.endswith("-port")
        if self.body or self.language == "en" or port or _LOCAL & set(self.office.cores):
            self.solid = index
        return False

    def _lists(self, token: Token, index: int) -> bool:
        if index == self.reached or (index + 1 >= self.office.first and token.key == ","):
            return False
        before, after = self.tokens[index - 1].kind, self.tokens[index + 1].kind
        return before == "field" or (token.key != "," and before == "name" and after in ("name", "field"))
