"""Small words that stand inside names, and small words that only begin sentences."""

# Between the parts of a name, in small letters.
PARTICLES = frozenset({
    "bin", "ibn", "ben", "al", "ul", "ad", "as", "ar", "az", "el", "de", "der", "den", "von", "van", "da", "del",
    "di", "la", "le", "oglu", "oğlu", "ogly", "qızı", "kızı", "оглы", "кызы"
})  # fmt: skip

# With a capital at the beginning of a sentence, and no part of a name.
OPENING = frozenset({
    "akşam", "axşam", "bugünkü", "dünən", "evvelki", "ertesi", "gecə", "hazırda", "kotayı", "sabah", "səhər", "şimdi",
    "yarın", "днем", "днём", "вечером", "утром", "ночью", "завтра", "позже", "позднее", "затем", "потом", "сейчас",
    "теперь", "тогда", "ранним", "неделей", "месяцем", "годом", "вечер", "утро", "earlier", "afterwards", "today",
    "yesterday", "tomorrow", "then", "now", "some", "since",
    "a", "according", "addressing", "after", "agency", "also", "ama", "amma", "an", "ancak", "and", "as", "at",
    "ayrıca", "back", "before", "both", "bu", "bugün", "bundan", "bunun", "but", "by", "da", "daha", "during",
    "dün", "də", "eyni", "fakat", "following", "for", "from", "he", "her", "here", "his", "however",
    "həmçinin", "i", "if", "iki", "ile", "ilə", "in", "isə", "it", "its", "için", "lakin", "last", "later",
    "meanwhile", "moreover", "next", "noting", "o", "of", "on", "once", "onun", "our", "photo", "referring",
    "she", "sonra", "source", "speaking", "such", "that", "the", "their", "there", "these", "they", "this",
    "those", "to", "ve", "və", "we", "when", "while", "with", "xatırladaq", "you", "önce", "üçün", "əvvəl", "а",
    "в", "во", "во-первых", "вчера", "где", "для", "до", "его", "ее", "если", "за", "и", "из", "их", "к", "как",
    "ко", "когда", "кроме", "между", "на", "накануне", "напомним", "но", "о", "об", "однако", "он", "она", "они",
    "от", "отметим", "перед", "по", "под", "после", "при", "ранее", "с", "сегодня", "со", "так", "также", "тем",
    "это"
})  # fmt: skip

# Of these, the ones that are names where no sentence begins: "Vice Governor He Baoxiang".
OPENING_OR_NAME = frozenset({
    "he", "an", "so", "we", "you", "if", "o", "on", "as"
})  # fmt: skip
