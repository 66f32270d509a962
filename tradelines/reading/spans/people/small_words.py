"""Small words that stand inside names, and small words that only begin sentences."""

from tradelines.reading.matching import fold

# Between the parts of a name, in small letters.
PARTICLES = frozenset({
    "bin", "ibn", "ben", "al", "ul", "ad", "as", "ar", "az", "el", "de", "der", "den", "von", "van", "da", "del",
    "di", "la", "le", "oglu", "oğlu", "ogly", "qızı", "kızı", "оглы", "кызы", "де", "дер", "ван", "бин", "ибн"
})  # fmt: skip

# With a capital at the beginning of a sentence, and no part of a name.
OPENING = frozenset(map(fold, {
    "a", "according", "additionally", "addressing", "after", "afterwards", "agency", "akabinde", "akşam", "also",
    "although", "ama", "amid", "amma", "among", "an", "ancak", "and", "another", "answering", "aralarında",
    "ardınca", "ardından", "as", "asked", "at", "attending", "axşam", "aynı", "ayrıca", "back", "basına", "başqa",
    "before", "belə", "beləliklə", "besides", "bilahare", "bir", "both", "bu", "bugün", "bugünkü", "buna", "bunda",
    "bundan", "bunlar", "bunu", "bunun", "bununla", "burada", "but", "by", "böylece", "böylelikle", "commenting",
    "concerning", "currently", "da", "daha", "despite", "digər", "dolayısıyla", "during", "dün", "dünən", "də",
    "earlier", "eləcə", "ertesi", "ertəsi", "evvelki", "eyni", "fakat", "finally", "following", "for", "from",
    "furthermore", "gecə", "gelecek", "geçen", "greeting", "görüşən", "günorta", "hazırda", "he", "her", "here",
    "heyetler", "his", "however", "həmin", "həmsöhbətlər", "həmçinin", "hər", "i", "if", "iki", "ikili", "ile",
    "ilk", "ilə", "in", "indi", "isə", "it", "its", "için", "keçən", "konuklar", "kotayı", "lakin", "last", "later",
    "likewise", "meanwhile", "moreover", "müteakiben", "məhz", "nevertheless", "next", "nitekim", "nonetheless",
    "noting", "now", "növbəti", "o", "of", "on", "ona", "once", "onlar", "onlardan", "onu", "onun", "opening",
    "orada", "our", "photo", "pointing", "qeyd", "receiving", "recently", "referring", "regarding", "rəqəmlər",
    "sabah", "separately", "she", "similarly", "since", "some", "sonda", "sonra", "sonradan", "sonrasında",
    "source", "speaking", "srağagün", "stressing", "subsequently", "such", "səhər", "taraflar", "that", "the",
    "their", "then", "there", "thereafter", "therefore", "these", "they", "this", "those", "thus", "to", "today",
    "together", "tomorrow", "touching", "tərəflər", "upon", "ve", "və", "we", "welcoming", "when", "while", "with",
    "within", "xatırladaq", "xüsusilə", "yarın", "yesterday", "you", "yəni", "önce", "önceki", "öncelikle",
    "öncesinde", "öte", "ötən", "özellikle", "öğleden", "ümumilikdə", "üstelik", "üstəlik", "üçlü", "üçün", "şimdi",
    "əsas", "əvvəl", "əvvəlcə", "а", "беседуя", "благодаря", "в", "вечер", "вечером", "вместе", "во", "во-первых",
    "всего", "вскоре", "вслед", "встречаясь", "вчера", "выступая", "где", "годом", "гости", "гость", "двусторонняя",
    "делегации", "делегация", "для", "днем", "днём", "до", "его", "ее", "если", "еще", "за", "завершив", "завтра",
    "затем", "здесь", "и", "из", "именно", "их", "к", "как", "касаясь", "ко", "когда", "комментируя", "кроме",
    "между", "месяцем", "на", "накануне", "напомним", "неделей", "но", "ночью", "о", "об", "оба", "обе",
    "обращаясь", "однако", "одновременно", "ожидается", "он", "она", "они", "от", "отвечая", "отдельно", "открывая",
    "отметим", "очередная", "очередное", "очередной", "параллельно", "перед", "планируется", "по", "под",
    "позавчера", "позднее", "позже", "пока", "помимо", "посетив", "после", "послезавтра", "потом", "предыдущая",
    "предыдущее", "предыдущий", "при", "приветствуя", "принимая", "ранее", "ранним", "раньше", "речь", "с",
    "сегодня", "сейчас", "следом", "следующая", "следующее", "следующие", "следующий", "со", "собеседники",
    "согласно", "среди", "сторона", "стороны", "так", "такая", "также", "такие", "таким", "такое", "такой", "там",
    "тем", "теперь", "тогда", "трехсторонняя", "тут", "уже", "утро", "утром", "участники", "хотя", "через", "эта",
    "эти", "это", "этот"
}))  # fmt: skip

# Of these, the ones that are names where no sentence begins: "Vice Governor He Baoxiang".
OPENING_OR_NAME = frozenset({
    "he", "an", "so", "we", "you", "if", "o", "on", "as", "sabah", "her", "bir", "then"
})  # fmt: skip
