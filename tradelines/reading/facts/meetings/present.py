"""Whether someone whom a sentence names may have been there."""

import re
from collections.abc import Sequence

from tradelines.reading.matching import word_beginning
from tradelines.reading.spans.document import Document, within
from tradelines.reading.spans.people import Mention
from tradelines.reading.spans.sentences import Sentence

# Who speaks for another, reports or is meant in general is at no meeting.
_ABSENT = frozenset({"spokesperson", "member", "lawmaker", "manager"})
_LOCAL = frozenset({"governor", "mayor"})
# "According to A, ..." and not "According to the report, A received B".
_ACCORDING = (
    r"according to(?! (?:the |this |its |an? )?(?:[\w-]+ ){0,2}(?:information|reports?|statements?|data|sources?|"
    r"release|news|website|message|figures|statistics|portal|page|note)\b)"
)
_FOR_WHOM = (
    _ACCORDING, "по словам", "по мнению", "words of", "view of", "opinion of", "invitation of", "message from",
    "message of",
    r"behalf of(?! (?:the )?[\w-]+ (?:it was )?by\b)", "predecessor",
    "по приглашению", "послание", "dəvəti ilə", "daveti", "efforts of", "initiatives? of", "proposals? of", "thanks to",
    "resignation of", "appointment of", "election of", r"отставк\w+", r"назначени\w+", r"избрани\w+",
    "assassination of", "killing of", "murder of", "death of", "funeral of", "martyrdom of", "passing of",
    r"убийств\w+", r"похорон\w*",
    "instructions? of", "orders? of", "decree of", "respect of", "greetings (?:of|from)", "wishes (?:of|from)",
    "regards (?:of|from)", "condolences (?:of|from)", "policy of", "vision of", "благодаря", r"инициатив\w+",
    r"поручени\w+", r"указани\w+", r"приветстви\w+", r"пожелани\w+", r"усили\w+", r"распоряжени\w+",
)  # fmt: skip
_MEMORIALS = (
    "monument", "statue", "bust", "memorial", "grave", "tomb", "mausoleum", "memory", "portrait", "legacy",
    "anniversary",
)  # fmt: skip
_MEMORIALS_RUSSIAN = (
    r"памятник\w*", r"бюст\w*", r"мемориал\w*", r"могил\w*", r"мавзоле\w*", r"гробниц\w*", r"портрет\w*", r"юбиле\w*",
    r"памят(?:ь|и|ью)", "имени(?<!от имени)",
)  # fmt: skip
_BY_OTHERS = re.compile(  # each alternative with its end, so that each begins with a letter to jump to
    "|".join(
        [
            *(word + r"\W+(?:\w+\W+){0,4}$" for word in _FOR_WHOM),
            "press service of (?:the )?$",
            r"(?:reached|initiated|outlined|put forward) (?:earlier )?(?:by|between) (?:\w+\W+){0,4}$",
            r"(?:достигнут|поставленн|выдвинут|озвученн|обозначенн)\w+ (?!на |в |по |после )(?:ранее )?"
            r"(?:\w+\W+){0,4}$",
            r"пресс-служб\w+ $",
            *(word_beginning(word) + r" (?:of|to) (?:[\w-]+ ){0,3}$" for word in _MEMORIALS),
            *(word_beginning(word) + r" (?:[\w-]+ ){0,3}$" for word in _MEMORIALS_RUSSIAN),
        ]
    )
)
# "at the invitation of his counterpart": a host of his guest's rank receives him.
_HOST = re.compile(r"(?:invitation of|по приглашению)\W+(?:\w+\W+){0,2}(?:counterpart|коллег\w)\W+$")
# The same behind a name: "Aliyev'in davetlisi olarak", "Əliyevin tapşırığı ilə".
_FOR_OTHERS = re.compile(
    r"(?:['’]?\w{1,4})?\s(?:davet|dəvət|tapşiriğ|talimat|adina\b|adindan\b|selam|salam|mesaj|səyi|səyləri|təşəbbüs|"
    r"siyasət|sərəncam|fərman|göstəriş|girişim|çaba|siyaset|genelge|kararname|başsağliğ|baş sağliği)"
)
# What bears someone's name: "Heydar Aliyev International Airport".
_NAMED_AFTER = re.compile(
    r"(?:['’]s)?\s(?:international |beynəlxalq |uluslararasi )?(?:airport|center|centre|street|avenue|palace|"
    r"foundation|stadium|mausoleum|memorial|hava liman|havaliman|prospekt|mərkəzi|fondu|sarayi|caddesi|vakfi|adina )"
    r"|\w*(?:['’]\w+)? (?:məzar|qəbr|abidə|heykəl|büst|xatirə|mavzoley|ad[iı] daş|anit|mezar|heykel|hatira|türbe)"
)
# "A and B sent letters": they were not there.
_SENDS = re.compile(
    r"(?:,? and [\w .'’-]{3,60}?)?\s(?:has |have |had |also )?(?:sent|addressed|conveyed)\s"
    r"(?:(?:a|an|his|her|their|video) ){0,3}(?:[\w-]+ )?(?:letters?|messages?|greetings?|telegrams?)\b"
    r"|,? (?:said|wrote|noted|stressed) in (?:a|an|his|her) (?:[\w-]+ )?(?:letter|message|telegram)\b"
    r"|(?: и [\w .-]{3,60}?)?\s(?:направил\w*|прислал\w*)\s(?:[\w-]+ ){0,2}"
    r"(?:послани|письм|приветстви|обращени|видеообращени)"
)
_SENDS_TURKIC = re.compile(
    r"[^.;]{0,40}\s(?:məktub|müraciət|təbrik)\w*\s(?:göndər|ünvanla)|[^.;]{0,40}\s(?:video )?mesaj\w*\s(?:gönder|ilet)"
)


def is_present(document: Document, mention: Mention, sentence: Sentence) -> bool:
    """Whether someone named here may take part: no spokesman, no one who only invites or sends a message."""
    person = mention.person
    absent = set(person.core.split("|")[0].split("+")) & _ABSENT or person.role.startswith("Spokesperson")
    if absent or person.former or mention.plural:
        return False
    if sends_word(document, mention):
        return False
    if document.lexicon.language in ("az", "tr") and _FOR_OTHERS.match(document.folded, mention.outer_end):
        return False
    if _NAMED_AFTER.match(document.folded, mention.outer_end) or _in_title(document, mention):
        return False
    before = document.folded[max(sentence.start, mention.outer_start - 70) : mention.start]
    invites = _BY_OTHERS.search(before, 0, len(before) - (mention.start - mention.outer_start))
    if invites and not _HOST.search(before):
        return False
    return not _owns(document, mention) and not _names_a_body(document, mention)


def _in_title(document: Document, mention: Mention) -> bool:
    """Whether a name opens a title between single quotation marks: the conference 'Heydar Aliyev 100'."""
    return mention.outer_start == mention.start > 1 and document.text[mention.start - 2 : mention.start] in (" '", " ‘")


# "the minister of trade, co-chairman", "глава азербайджанского государства", "лидером туркменского народа, спикером"
_APPOSED = re.compile(r"(?: \w+(?:ого|его|ой|ей|ства|ода|ии|ов|ей)){0,2}(?:, ?| )")


def is_apposed(document: Document, mention: Mention, everyone: Sequence[Mention]) -> bool:
    """Whether an office only says more of the one named right behind it: "the minister of trade, co-chairman A"."""
    if mention.person.name or mention.plural:
        return False
    for other in everyone:
        gap = document.folded[mention.outer_end : other.outer_start] if other.start > mention.start else "-"
        if other.person.name and _APPOSED.fullmatch(gap):
            return other.person.country in ("", mention.person.country) or not mention.person.country
    return False


def sends_word(document: Document, mention: Mention) -> bool:
    """Whether someone is there by letter only."""
    sends = _SENDS_TURKIC if document.lexicon.language in ("az", "tr") else _SENDS
    return bool(sends.match(document.folded, mention.outer_end))


def _names_a_body(document: Document, mention: Mention) -> bool:
    """Whether a name stands for a government: "the Trump administration"."""
    return mention.form == "short" and bool(within(document.family("bodyword"), mention.end + 1, mention.end + 2))


def _owns(document: Document, mention: Mention) -> bool:
    """Whether someone only owns what is spoken of ("Smith's decision"), and that is no meeting."""
    if document.folded[mention.end : mention.end + 2] != "'s":
        return False
    if not mention.person.name and mention.person.core.split("+")[0] in _LOCAL:
        return False  # "the governor of Iran's Hormozgan province"
    return not within(document.family("meet"), mention.end, mention.end + 30)
