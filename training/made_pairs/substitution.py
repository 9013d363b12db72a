"""Sentences in which a word and its translation are another word and its translation (Fadaee et al. 2017).

A word that the dictionary joins to one word of the English is exchanged on both sides for another of the same
kind in the same form, drawn by how common its English is: so everyday words that the corpus hardly has come in
real sentences. What the sentence then says need not make sense; what it teaches is the word.
"""

import random
import re
from bisect import bisect
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import accumulate

from training.common.text_pairs import TextPair
from training.words.english_forms import EnglishForms
from training.words.french_forms import Analysis, FrenchForms, opens_with_vowel
from training.words.glosses import fits
from training.words.wiktionary import Table

# Verbs that help others, or take `être`: exchanging them breaks the sentence.
LEFT_ALONE = set(
    "aller venir partir arriver entrer sortir monter descendre naître mourir rester tomber passer retourner revenir "
    "devenir parvenir intervenir survenir décéder advenir être avoir pouvoir devoir vouloir falloir faire savoir "
    "laisser".split()
)
_REFLEXIVE = ("se", "s'", "me", "m'", "nous", "vous")
_TOKEN = re.compile(r"[^\W\d_](?:[\w-]*\w)?'?|[^\w\s]|\d[\d.,]*|\s+")
# Which English forms stand for a tense.
_ENGLISH_FORMS = {
    "W": ("base", "gerund"), "G": ("gerund",), "K": ("participle",), "J": ("past", "base"), "I": ("past", "base"),
    "T": ("past", "base"), "P": ("third", "base"), "S": ("third", "base"),
}
_MOST_USES = 110  # of one lemma
_LEAST_COMMON = {"noun": 25, "adjective": 15, "verb": 15, "adverb": 15}
_WELL_KNOWN = 4000  # Seen more often than this, a word has been learnt.
_SENSES = (0.7, 0.22, 0.08)
_LONG = 14  # words; a sentence of fewer has one word exchanged, others two


@dataclass(frozen=True)
class Anchor:
    """A French word and the English one that the dictionary joins it to, by their places among the tokens."""

    french: int
    english: int
    kind: str
    feature: str
    english_form: str | None


def weight_by_sight(times: int) -> float:
    """How much a lemma is wanted by how often the corpus has it: most what it has 4 to 400 times."""
    for limit, weight in ((1, 0.06), (2, 0.25), (4, 0.6), (400, 1.0), (2000, 0.5)):
        if times < limit:
            return weight
    return 0.2


class Substitution:
    """`seen` has how often the corpus has each French lemma, by kind and lemma."""

    def __init__(
        self, table: Table, french: FrenchForms, english: EnglishForms, seen: Counter[tuple[str, str]],
        draw: random.Random,
    ):
        self.table, self.french, self.english, self.draw = table, french, english, draw
        self.used: Counter[tuple[str, str]] = Counter()
        self.pools = self._fill_pools(seen)

    def _fill_pools(self, seen: Counter) -> dict:
        """By kind, feature and opening vowel: running sums of weights, and the lemmas and forms they belong to."""
        members: dict = defaultdict(list)
        for (kind, lemma), forms in self.french.forms.items():
            gloss, times = self.table[lemma][kind][0][0], seen[kind, lemma]
            common = self.english.commonness(gloss)
            learnt = kind != "adverb" and times > _WELL_KNOWN
            if learnt or lemma in LEFT_ALONE or not fits(gloss, kind) or common < _LEAST_COMMON[kind]:
                continue
            weight = (common + 5) ** 0.35 * weight_by_sight(times)
            for feature, form in forms.items():
                members[kind, feature, opens_with_vowel(form)].append((weight, lemma, form))
        return {
            key: (list(accumulate(weight for weight, _, _ in found)), [(lemma, form) for _, lemma, form in found])
            for key, found in members.items() if key[2] is not None
        }

    def substituted(self, french: str, english: str) -> TextPair | None:
        """The pair with one or two words exchanged; `None` where the dictionary joins none."""
        left, right = _TOKEN.findall(french), _TOKEN.findall(english)
        if "".join(left) != french or "".join(right) != english:
            return None
        anchors = self.anchors(left, right)
        self.draw.shuffle(anchors)
        words = sum(not token.isspace() for token in left)
        changed = [self._exchange(left, right, anchor) for anchor in anchors[: 1 if words < _LONG else 2]]
        return ("".join(left), "".join(right)) if any(changed) else None

    def anchors(self, left: list[str], right: list[str]) -> list[Anchor]:
        """Words that the dictionary joins and that stand once on either side; each English one is taken once."""
        times = Counter(token.lower() for token in left)
        english = Counter(token.lower() for token in right)
        places = {token.lower(): place for place, token in enumerate(right) if english[token.lower()] == 1}
        found: dict[int, Anchor] = {}
        before = ""
        for place, token in enumerate(left):
            if token.isspace():
                continue
            low = token.lower()
            # A capital within the sentence is a name's.
            if times[low] == 1 and len(low) > 2 and (place == 0 or token == low):
                anchor = self._anchor(place, low, before, places)
                if anchor:
                    found.setdefault(anchor.english, anchor)
            before = low
        return list(found.values())

    def _anchor(self, place: int, word: str, before: str, places: dict[str, int]) -> Anchor | None:
        for analysis in self.french.analyses.get(word, ()):
            if analysis.kind == "verb" and (analysis.lemma in LEFT_ALONE or before in _REFLEXIVE):
                continue
            glosses = [gloss for sense in self.table[analysis.lemma][analysis.kind] for gloss in sense]
            for gloss in glosses:
                for text, form in self._english_of(analysis, gloss):
                    if " " not in gloss and text in places:
                        return Anchor(place, places[text], analysis.kind, analysis.feature, form)
        return None

    def _english_of(self, analysis: Analysis, gloss: str) -> list[tuple[str, str | None]]:
        """What a gloss becomes for a French form, with the name of the form where it is a verb's."""
        if analysis.kind == "verb":
            forms = self.english.verb(gloss)
            return [(forms[name], name) for name in _ENGLISH_FORMS.get(analysis.feature[0], ("base",))]
        return [(self._inflected(analysis.kind, analysis.feature, gloss, None), None)]

    def _inflected(self, kind: str, feature: str, gloss: str, form: str | None) -> str:
        if kind == "verb" and form:
            return self.english.verb(gloss)[form]
        return self.english.plural(gloss) if kind == "noun" and feature[1] == "p" else gloss

    def _exchange(self, left: list[str], right: list[str], anchor: Anchor) -> bool:
        """Changes both lists in place; false where no other word fits."""
        old, old_english = left[anchor.french], right[anchor.english]
        chosen = self._other(anchor.kind, anchor.feature, opens_with_vowel(old.lower()))
        if not chosen:
            return False
        lemma, form = chosen
        gloss = self._choose_gloss(lemma, anchor.kind)
        if anchor.kind == "adjective" and " " in gloss:
            return False
        self.used[anchor.kind, lemma] += 1
        new = self._inflected(anchor.kind, anchor.feature, gloss, anchor.english_form)
        left[anchor.french] = form.capitalize() if old[0].isupper() else form
        right[anchor.english] = new[0].upper() + new[1:] if old_english[0].isupper() else new
        self._fit_article(right, anchor.english)
        return True

    def _other(self, kind: str, feature: str, vowel: bool | None) -> tuple[str, str] | None:
        sums, members = self.pools.get((kind, feature, vowel), ([], []))
        for _ in range(4 if sums else 0):
            lemma, form = members[min(bisect(sums, self.draw.random() * sums[-1]), len(members) - 1)]
            if self.used[kind, lemma] < _MOST_USES:
                return lemma, form
        return None

    def _choose_gloss(self, lemma: str, kind: str) -> str:
        senses = self.table[lemma][kind][: len(_SENSES)]
        sense = self.draw.choices(senses, _SENSES[: len(senses)])[0]
        return sense[0] if self.draw.random() < 0.75 else self.draw.choice(sense)

    def _fit_article(self, words: list[str], place: int) -> None:
        """Writes `a` or `an` before the word at `place`, by its sound, where one of the two stands there."""
        before = next((k for k in range(place - 1, -1, -1) if not words[k].isspace()), None)
        if before is not None and words[before].lower() in ("a", "an"):
            article = self.english.article(words[place])
            words[before] = article.capitalize() if words[before][0].isupper() else article
