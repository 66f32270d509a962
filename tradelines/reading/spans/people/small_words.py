"""Small words that stand inside names, and small words that only begin sentences."""

from tradelines.reading.matching import fold

# Between the parts of a name, in small letters.
PARTICLES = frozenset({
    "bin", "ibn", "ben", "al", "ul", "ad", "as", "ar", "az", "el", "de", "der", "den", "von", "van", "da", "del",
    "di", "la", "le", "oglu", "oğlu", "ogly", "qızı", "kızı", "оглы", "кызы", "де", "дер", "ван", "бин", "ибн"
})  # fmt: skip

# With a capital at the beginning of a sentence, and no part of a name.
OPENING = frozenset(map(fold, {
    "a", "according", "addressing", "after", "afterwards", "agency", "akşam", "also", "ama", "amma", "an", "ancak",
    "and", "another", "answering", "ardından", "as", "asked", "at", "attending", "axşam", "aynı", "ayrıca", "back",
    "basına", "başqa", "before", "belə", "bir", "both", "bu", "bugün", "bugünkü", "buna", "bunda", "bundan", "bunlar",
    "bunu", "bunun", "but", "by", "böylece", "commenting", "concerning", "da", "daha", "digər", "during", "dün",
    "dünən", "də", "earlier", "eləcə", "ertesi", "ertəsi", "evvelki", "eyni", "fakat", "following", "for", "from",
    "gecə", "gelecek", "geçen", "greeting", "görüşən", "günorta", "hazırda", "he", "her", "here", "heyetler", "his",
    "however", "həmin", "həmsöhbətlər", "həmçinin", "hər", "i", "if", "iki", "ikili", "ile", "ilk", "ilə", "in",
    "indi", "isə", "it", "its", "için", "keçən", "konuklar", "kotayı", "lakin", "last", "later", "meanwhile",
    "moreover", "məhz", "next", "noting", "now", "növbəti", "o", "of", "on", "ona", "once", "onlar", "onlardan",
    "onu", "onun", "opening", "our", "photo", "pointing", "qeyd", "receiving", "referring", "regarding", "rəqəmlər",
    "sabah", "separately", "she", "since", "some", "sonda", "sonra", "source", "speaking", "srağagün", "stressing",
    "such", "səhər", "taraflar", "that", "the", "their", "then", "there", "these", "they", "this", "those", "to",
    "today", "tomorrow", "touching", "tərəflər", "ve", "və", "we", "welcoming", "when", "while", "with", "xatırladaq",
    "yarın", "yesterday", "you", "yəni", "önce", "önceki", "öncesinde", "öte", "ötən", "öğleden", "ümumilikdə",
    "üçlü", "üçün", "şimdi", "əsas", "əvvəl", "əvvəlcə", "а", "беседуя", "благодаря", "в", "вечер", "вечером",
    "вместе", "во", "во-первых", "всего", "вскоре", "встречаясь", "вчера", "выступая", "где", "годом", "гости",
    "гость", "двусторонняя", "делегации", "делегация", "для", "днем", "днём", "до", "его", "ее", "если", "еще", "за",
    "завершив", "завтра", "затем", "здесь", "и", "из", "именно", "их", "к", "как", "касаясь", "ко", "когда",
    "комментируя", "кроме", "между", "месяцем", "на", "накануне", "напомним", "неделей", "но", "ночью", "о", "об",
    "оба", "обе", "обращаясь", "однако", "одновременно", "ожидается", "он", "она", "они", "от", "отвечая", "отдельно",
    "открывая", "отметим", "очередная", "очередное", "очередной", "параллельно", "перед", "планируется", "по", "под",
    "позавчера", "позднее", "позже", "пока", "помимо", "посетив", "после", "послезавтра", "потом", "предыдущая",
    "предыдущее", "предыдущий", "при", "приветствуя", "принимая", "ранее", "ранним", "раньше", "речь", "с", "сегодня",
    "сейчас", "следом", "следующая", "следующее", "следующие", "следующий", "со", "собеседники", "согласно", "среди",
    "сторона", "стороны", "так", "также", "там", "тем", "теперь", "тогда", "трехсторонняя", "тут", "уже", "утро",
    "утром", "участники", "хотя", "через", "эта", "эти", "это", "этот"
}))  # fmt: skip

# Of these, the ones that are names where no sentence begins: "Vice Governor He Baoxiang".
OPENING_OR_NAME = frozenset({
    "he", "an", "so", "we", "you", "if", "o", "on", "as", "sabah", "her", "bir", "then"
})  # fmt: skip
