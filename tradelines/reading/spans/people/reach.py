"""How far the words of an office reach to either side of its head."""

import re
from collections.abc import Sequence

from tradelines.reading.spans.people.office import TOWARDS, Office
from tradelines.reading.spans.people.small_words import PARTICLES
from tradelines.reading.spans.people.tokens import Token, of_many_states

_ACRONYM = re.compile(r"[^\W\d_a-zа-я]{2}")
_AND = frozenset({"and", "&", "и", "və", "ve"})
_VERBS_AND_LINKS = frozenset({"meet", "meetpaper", "с", "со", "в", "на", "из", "от", "к", "о", "для"})
_OPENING_QUOTES = frozenset('«„“"')
_POSSESSIVE = frozenset({"'s", "'", "s", "-"})
# "... Republic" behind a country's name.
_STATE = ("respublika", "cumhuriyet", "krallı", "federasiya", "federasyon")
# Words of Azerbaijani that end a clause, or are too many for the name of a field.
_CLAUSE = re.compile(r"(?:[əa]n|[iu]b|diyi|\bki)\b|\w \w+ \w")
# «президенты двух стран A и B»
_OF_STATES = re.compile(r"(?:двух|трех|обеих|обоих|четырех|пяти|наших|этих) (?:[\w-]+ )?(?:стран|государств|республик)")
_DIRECTION = re.compile(r"(?:north|south)?(?:east|west)?(?:north|south)?(?:ern)?|central")
_LOCAL = frozenset({"mayor", "governor", "governor_general"})
_CLOSING = frozenset({"field", "body", "region", "country", "nationality", "place", "acronym", "quoted", "bracketed"})
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
            if token.kind in ("country", "nationality"):
                return self._at_country(index - 1)
            if self._is_dash(index - 1) or not self._goes_on(token, index - 1):
                break
            index -= 1
        return self._behind_holder() if index == self.reached > 0 else self.solid

    def _behind_holder(self) -> int:
        """Where the office begins behind the name of whoever holds the one before it: "sədri A B | Milli Məclisin"."""
        index = self.solid
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
        alike = self.tokens[index - 2].kind == self.tokens[index].kind
        return self.office.plural and alike and (link in _AND or link == ",")

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
        here = self.text[token.start : token.end].endswith(("da", "də", "ta", "tə", "de", "te"))
        return self.language in ("az", "tr") and self.body and here

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
            elif token.kind == "office" and index > self.begin and self._nests():
                index = self.solid = index + 1
            elif self._towards_here(index):
                index = self.solid = index + 3
                self.closed = "country"
            elif self.language == "ru" and _OF_STATES.fullmatch(token.key):
                index = self.solid = index + 1
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
            return False
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
