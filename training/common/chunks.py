"""Noun phrases by their surroundings, in French and English, without a tagger: what stands between
a determiner and the next function word is one often enough to test a glossary with."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True)
class Word:
    """`start` and `end` in code points of the text it was cut from."""

    text: str
    start: int
    end: int


# `l'` and `qu'` are words of their own, compounds are one; `'s` is a word.
_WORD = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\w)|'s\b|\w+(?:-\w+)*", re.IGNORECASE)

_FRENCH_OPENERS = frozenset(
    """le la les l' un une des du de d' au aux à en ce cet cette ces mon ma mes ton ta tes son sa ses
    notre nos votre vos leur leurs par pour avec sans sur sous dans entre contre vers chez selon et ou
    plusieurs quelques chaque deux trois quatre cinq six sept huit neuf dix""".split()
)
_FRENCH_INNER = frozenset("de du des d' la l' le les à au aux en".split())
_FRENCH_FUNCTION = _FRENCH_OPENERS | _FRENCH_INNER | frozenset(
    """que qu' qui dont où quoi si ne n' pas plus moins très trop aussi bien mal mais donc or ni car comme
    quand lorsque lorsqu' puisque puisqu' jusque jusqu' je j' tu il elle on nous vous ils elles me m' te t'
    se s' lui y c' ça cela ceci celui celle ceux celles tout toute tous toutes même mêmes autre autres tel
    telle tels telles aucun aucune certains certaines certain certaine quel quelle quels quelles lequel
    est sont était étaient été être sera seront serait seraient fut soit suis es sommes êtes étant a ont avait
    avaient eu avoir aura auront aurait auraient ait ai as avons avez ayant fait faire font faisait peut
    peuvent pouvait pourrait pourraient doit doivent devait devrait devraient va vont allait veut veulent
    voulait il-y-a après avant depuis pendant dès lors encore toujours jamais déjà ici là alors ainsi
    puis ensuite enfin presque seulement surtout peu beaucoup assez autant tant environ hier aujourd hui
    demain près loin afin parce malgré hors lui-même elle-même dont également notamment cependant pourtant
    toutefois parfois souvent désormais actuellement maintenant non oui voici voilà rien personne chacun
    chacune autour face grâce lieu cours fois ans an année années jour jours mois semaine semaines heure
    heures temps gens chose choses façon manière partie part nombre moment moments plupart début fin cas fait
    faits point points monde côté suite peu grand grande grands grandes petit petite petits petites bon bonne
    bons bonnes nouveau nouvelle nouveaux nouvelles nouvel premier première premiers premières dernier
    dernière derniers dernières seul seule seuls seules propre propres autre prochain prochaine vrai vraie
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre million millions milliard milliards mille cent pourcent moitié tiers
    dizaine vingtaine centaine centaines milliers dizaines façons genre sorte sortes type types exemple
    monsieur madame mme""".split()
)
_ENGLISH_INNER = frozenset("of the for in on and to 's a an".split())
_ENGLISH_FUNCTION = _ENGLISH_INNER | frozenset(
    """i you he she it we they me him her us them my your his its our their this that these those who whom
    whose which what where when why how if then than so as at by with from into onto over under after before
    since until during about against between among through without within not no nor or but yet also too very
    more most less least much many few little some any every each all both either neither other others another
    such same own only just even still already again always never ever often is are was were be been being am
    has have had having do does did doing done can could may might must shall should will would up down out
    off away back here there now soon today yesterday tomorrow because though although while whereas however
    therefore thus hence instead like per via upon toward towards one two three four five six seven eight nine
    ten hundred thousand million billion first second last next new old great big good well said says year
    years month months week weeks day days hour hours time times people thing things way ways part lot number
    kind sort end beginning case cases point world mr mrs ms let 't s t re ve ll d m""".split()
)
# Before a noun phrase there stands none of these: after them comes a verb.
_BEFORE_A_VERB = frozenset("to i you he she it we they who not will would can could should must may might".split())

# A word of this count or more in the corpus sample is everyday language, no term by itself.
_EVERYDAY = 4_000
_KNOWN = 5


def split_words(text: str) -> list[Word]:
    return [Word(found.group(), *found.span()) for found in _WORD.finditer(text)]


def letters_of(text: str) -> str:
    """Lower case, without accents: `États-Unis` and `Etats-Unis` are the same."""
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in plain if not unicodedata.combining(c))


def is_content(word: str) -> bool:
    folded = word.lower()
    return (
        len(word) > 2 and folded not in _FRENCH_FUNCTION and folded not in _ENGLISH_FUNCTION
        and not any(c.isdigit() for c in word)
    )


def _touches(text: str, left: Word, right: Word) -> bool:
    """Whether nothing but a space, or nothing at all, parts them."""
    return text[left.end : right.start] in ("", " ")


def is_french_phrase(text: str, words: list[Word], first: int, last: int, counts: Counter) -> bool:
    """Whether `words[first..last]` stands as a whole noun phrase does: `des [forces de l'ordre] ,`."""
    inside = words[first : last + 1]
    if not (is_content(inside[0].text) and is_content(inside[-1].text)):
        return False
    if not all(is_content(word.text) or word.text.lower() in _FRENCH_INNER for word in inside):
        return False
    if not all(_touches(text, a, b) for a, b in zip(inside, inside[1:])):
        return False
    before = words[first - 1] if first > 0 else None
    opened = before is not None and _touches(text, before, inside[0])
    if opened and before is not None and before.text.lower() not in _FRENCH_OPENERS:
        return False
    # Without a determiner only a name is surely a noun.
    if not opened and not (first > 0 and inside[0].text[0].isupper()):
        return False
    after = words[last + 1] if last + 1 < len(words) else None
    if after is not None and _touches(text, inside[-1], after) and is_content(after.text):
        return False
    if any(_looks_like_verb(word.text) for word in inside):
        return False
    rare = [word for word in inside if is_content(word.text) and counts[word.text.lower()] < _EVERYDAY]
    return len(rare) > 0


def _looks_like_verb(word: str) -> bool:
    """`la voir`, `de partir`, `le domaine dépassent`: verbs after what looks like a determiner."""
    return (
        word.islower()
        and re.search(r"(?:er|ir|ez|ait|aient|ent|ant|èrent|ons)$", word) is not None
        and re.search(r"(?:ment|gent|ident|ésent|cent|anent|gnant|tant|fant|ions|ier|ger|fer|mer|avenir|voir)$", word) is None
    )


def looks_inflected(word: str) -> bool:
    """Whether an English word ends as a plural, or as a verb after `he`: with a singular in French it
    is no translation that a glossary would have (`vie continue` → `life continues`)."""
    return word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is", "ics")) and word not in _SINGULAR


def is_english_phrase(text: str, words: list[Word], low: int, high: int, counts: Counter) -> bool:
    """Whether `words[low..high]` stands as a whole noun phrase does."""
    inside = words[low : high + 1]
    if not (is_content(inside[0].text) and is_content(inside[-1].text)):
        return False
    if not all(is_content(word.text) or word.text.lower() in _ENGLISH_INNER for word in inside):
        return False
    if not all(_touches(text, a, b) for a, b in zip(inside, inside[1:])):
        return False
    before = words[low - 1] if low > 0 else None
    if before is not None and _touches(text, before, inside[0]):
        if before.text.lower() in _BEFORE_A_VERB:
            return False
        if is_content(before.text) and not before.text[0].isupper():
            return False
    if inside[0].text.endswith("ed") and inside[0].text.islower() and len(inside) == 1:
        return False
    return not inside[-1].text.endswith(("ly", "ing")) or counts[f"{inside[-1].text.lower()}s"] >= _KNOWN


_SINGULAR = frozenset("news politics economics physics series species means headquarters gas athletics always".split())
_PLURALS = {"men": "man", "women": "woman", "children": "child", "crises": "crisis", "bases": "base",
            "countries": "country", "lives": "life", "wives": "wife", "knives": "knife", "criteria": "criterion",
            "phenomena": "phenomenon", "feet": "foot", "teeth": "tooth", "mice": "mouse", "analyses": "analysis"}


def base_form(phrase: str, counts: Counter) -> str:
    """The phrase with its head in the singular: `flights` of `flights of capital`, else the last word.
    Names stay as they are: `United States`."""
    head, tail = phrase, ""
    inner = re.search(r" (?:of|for|in|on|to) ", phrase)
    if inner:
        head, tail = phrase[: inner.start()], phrase[inner.start() :]
    before, _, word = head.rpartition(" ")
    if word != word.lower() or word in _SINGULAR:
        return phrase
    singular = _PLURALS.get(word) or _singular(word, counts)
    return phrase if singular is None else f"{before} {singular}".strip() + tail


def _singular(word: str, counts: Counter) -> str | None:
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return None
    options = [word[:-1]]
    if word.endswith("ies"):
        options = [f"{word[:-3]}y", word[:-1]]
    elif word.endswith(("ches", "shes", "sses", "xes", "zes", "oes")):
        options = [word[:-2], word[:-1]]
    best = max(options, key=lambda option: counts[option])
    return best if counts[best] >= _KNOWN else None


def french_base_form(phrase: str, counts: Counter) -> str:
    """The phrase with the words before its first preposition in the singular, where the corpus has
    them so: `maladies infectieuses` → `maladie infectieuse`. Names stay as they are."""
    head = re.split(r" (?:d'|de |du |des |à |au |aux |en )", phrase)[0]
    return " ".join(_french_singular(word, counts) for word in head.split(" ")) + phrase[len(head) :]


def _french_singular(word: str, counts: Counter) -> str:
    options = [f"{word[:-3]}al", word[:-1]] if word.endswith("aux") else [word[:-1]]
    if word != word.lower() or len(word) < 4 or not word.endswith(("s", "x")):
        return word
    best = max(options, key=lambda option: counts[option])
    # `pays` is no plural of `pay`, nor `temps` of `temp`.
    return best if counts[best] >= max(_KNOWN, counts[word] / 20) else word
