"""Short lines of a dictionary's entries in their forms: `il obtiendrait` = `he would obtain`, `les clés` = `the keys`.

They teach forms of a word that no sentence has; a few words long, they cost little.
"""

import random
from collections import Counter
from collections.abc import Iterator

from training.common.text_pairs import TextPair
from training.made_pairs.substitution import LEFT_ALONE
from training.words.english_forms import EnglishForms
from training.words.french_forms import FrenchForms, opens_with_vowel
from training.words.glosses import INFLECTED, fits
from training.words.wiktionary import Table

# Of a verb's form: what stands before it in French and in English, and the English form or its auxiliary.
_BEFORE_VERB = {
    "P3s": ("il", "he", "third"), "P3p": ("ils", "they", "base"), "P1p": ("nous", "we", "base"),
    "P2p": ("vous", "you", "base"), "I3s": ("elle", "she", "past"), "I3p": ("elles", "they", "past"),
    "J3s": ("il", "he", "past"), "J3p": ("ils", "they", "past"), "F3s": ("il", "he", "will"),
    "F3p": ("elles", "they", "will"), "F1p": ("nous", "we", "will"), "C3s": ("il", "he", "would"),
    "C3p": ("ils", "they", "would"), "Kms": ("il a", "he has", "participle"), "Kfs": ("", "", "participle"),
    "Kmp": ("", "", "participle"), "G": ("en", "", "gerund"), "W": ("", "to", "base"),
}
_ALWAYS_WRITTEN = ("W", "Kms", "P3s")


class ShortLines:
    def __init__(
        self, table: Table, french: FrenchForms, english: EnglishForms, seen: Counter[tuple[str, str]],
        draw: random.Random,
    ):
        self.table, self.french, self.english, self.seen, self.draw = table, french, english, seen, draw

    def lines(self) -> Iterator[TextPair]:
        """Lines of every entry, as people write French; some come twice."""
        for (kind, lemma), forms in self.french.forms.items():
            senses = self.table[lemma][kind]
            if self._is_wanted(kind, lemma, senses[0][0]):
                for feature, form in forms.items():
                    yield from self._of_form(kind, lemma, feature, form, self._choose_gloss(senses))
        for lemma, kinds in self.table.items():
            for kind, senses in kinds.items():
                yield from self._uninflected(lemma, kind, senses)

    def _is_wanted(self, kind: str, lemma: str, gloss: str) -> bool:
        common, times = self.english.commonness(gloss), self.seen[kind, lemma]
        if common == 0 or not fits(gloss, kind):
            return False
        in_little_need = (common < 10 and times < 3) or times > 3000
        return not in_little_need or self.draw.random() >= 0.6

    def _choose_gloss(self, senses: list[list[str]]) -> str:
        """The first gloss of the first sense, or of the second where that is not much less common."""
        first, common = senses[0][0], self.english.commonness(senses[0][0])
        second = [sense[0] for sense in senses[1:2] if self.english.commonness(sense[0]) >= common / 4]
        return second[0] if second and self.draw.random() >= 0.7 else first

    def _of_form(self, kind: str, lemma: str, feature: str, form: str, gloss: str) -> Iterator[TextPair]:
        if kind == "noun":
            yield self._with_article(feature, form, gloss)
            if self.draw.random() < 0.3:
                yield form, gloss if feature[1] == "s" else self.english.plural(gloss)
        elif kind == "verb":
            yield from self._of_verb(lemma, feature, form, gloss)
        else:
            yield form, gloss

    def _with_article(self, feature: str, form: str, gloss: str) -> TextPair:
        singular, masculine, vowel = feature[1] == "s", feature[0] == "m", opens_with_vowel(form)
        # Nothing says whether an h is mute, so no article that could be elided stands before it.
        definite = vowel is not None and self.draw.random() < 0.5
        if not singular:
            plural = self.english.plural(gloss)
            return (f"les {form}", f"the {plural}") if definite else (f"des {form}", plural)
        if definite:
            return ("l'" if vowel else "le " if masculine else "la ") + form, f"the {gloss}"
        article = self.english.article(gloss) if vowel is not None else ""
        return ("un " if masculine else "une ") + form, f"{article} {gloss}".strip()

    def _of_verb(self, lemma: str, feature: str, form: str, gloss: str) -> Iterator[TextPair]:
        written = feature in _ALWAYS_WRITTEN or self.draw.random() < 0.45
        # Verbs that take `être` have no `il a`.
        if feature not in _BEFORE_VERB or not written or (feature == "Kms" and lemma in LEFT_ALONE):
            return
        before, english_before, kind = _BEFORE_VERB[feature]
        english = f"{kind} {gloss}" if kind in ("will", "would") else self.english.verb(gloss)[kind]
        yield f"{before} {form}".strip(), f"{english_before} {english}".strip()
        if self.draw.random() < 0.25:
            yield form, english

    def _uninflected(self, lemma: str, kind: str, senses: list[list[str]]) -> Iterator[TextPair]:
        """Entries without forms: phrases, names, function words."""
        common = self.english.commonness(senses[0][0]) > 3
        if (kind, lemma) not in self.french.forms and (common or kind == "name" or " " in lemma):
            yield lemma, ("to " if kind == "verb" else "") + senses[0][0]
        if kind in INFLECTED and len(senses) > 1 and " " in lemma:
            yield lemma, senses[1][0]
