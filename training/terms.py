"""terms: glossary-like terms of a test set, mined by word alignment, for `bench/quality`.

    python -m training.terms                 newstest2013, into bench/quality/terms.tsv
    python -m training.terms --show 50       a random fifty of them, to read

A term is a French noun phrase of one to five words and the English phrase that it alone is aligned
to, both ways. Of each it keeps the place (line from 0, UTF-16 units of the line as it stands), the
French in its base form, and three translations: the reference's own words, their base form, and
another sentence's phrase. A line's terms come in order of preference: the longer, then the surer.
The test set itself is not copied: its digests are, so that a bench can tell another edition.
"""

import argparse
import hashlib
import random
import re
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import sentencepiece

from training.common import aligner
from training.common.chunks import (
    Word,
    base_form,
    french_base_form,
    is_content,
    is_english_phrase,
    is_french_phrase,
    letters_of,
    looks_inflected,
    split_words,
)
from training.common.config import Config, read_config, require
from training.common.normalise import normalise_english, normalise_french

OUTPUT = Path("bench/quality/terms.tsv")
MAX_WORDS = 5
MOST_A_LINE = 6
LINES = 600
# French words of a line: shorter ones are hardly sentences.
LEAST_WORDS = 8
# Chance of a content word's best link, forward and back: under it the pair is a paraphrase at best.
LEAST_CHANCE = 0.06
# Read from every source, to tell rare words from common ones.
LINES_FOR_COUNTS = 60_000
SEED = 13


@dataclass(frozen=True)
class Term:
    """`start` and `end` in UTF-16 units of line `line` of the French; `chance` orders a line's terms."""

    line: int
    start: int
    end: int
    french: str
    real: str
    lemma: str
    random: str
    chance: float


class Aligner:
    """Word links of a pair, from the piece tables that `training.align` estimated."""

    def __init__(self, config: Config):
        made_by = "python -m training.align"
        self.pieces = sentencepiece.SentencePieceProcessor(
            model_file=str(require(config.work / "vocabulary.model", "python -m training.vocabulary"))
        )
        self.forward = np.load(require(config.work / "table-french-english.npy", made_by), mmap_mode="r")
        self.backward = np.load(require(config.work / "table-english-french.npy", made_by), mmap_mode="r")
        ids = np.load(require(config.work / "ids.npz", made_by))
        size = config.model["vocabulary_size"]
        # What stands for no word of the other side is drawn as words are.
        self.english_shares = _shares(ids["english"], size)
        self.french_shares = _shares(ids["french"], size)

    def link(self, french: str, english: str) -> dict[tuple[int, int], float]:
        """Links of words (their places) and the geometric mean of their chances in both directions."""
        source, source_words = self._cut(french)
        target, target_words = self._cut(english)
        if not source or not target:
            return {}
        a, b = np.asarray(source, np.uint16), np.asarray(target, np.uint16)
        table = np.asarray(self.forward[np.ix_(source, target)], np.float32)
        back = np.asarray(self.backward[np.ix_(target, source)], np.float32)
        forward = _best(table, self.english_shares[b])
        backward = _best(back, self.french_shares[a])
        links: dict[tuple[int, int], float] = {}
        for s, t in aligner.grow_diag(forward, backward):
            pair = (source_words[s], target_words[t])
            if pair[0] is not None and pair[1] is not None:
                chance = float(np.sqrt(max(table[s, t], 1e-7) * max(back[t, s], 1e-7)))
                links[pair] = max(links.get(pair, 0.0), chance)
        return links

    def _cut(self, text: str) -> tuple[list[int], list[int | None]]:
        """Pieces, and the word that each is a part of: null for punctuation."""
        words = split_words(text)
        pieces = self.pieces.encode(text, out_type=str)
        owners: list[int | None] = []
        # The model's text opens with a space that the line has not.
        at = -1
        for piece in pieces:
            start, at = at + piece.startswith("▁"), at + len(piece)
            inside = [k for k, word in enumerate(words) if word.start < at and start < word.end]
            owners.append(inside[0] if inside else None)
        return [self.pieces.piece_to_id(piece) for piece in pieces], owners


def _shares(ids: np.ndarray, size: int) -> np.ndarray:
    counts = np.bincount(ids, minlength=size).astype(np.float32)
    return counts / counts.sum()


def _best(table: np.ndarray, null: np.ndarray) -> np.ndarray:
    """Best source place of each target piece, by IBM model 2 as `aligner.viterbi` has it; -1 for none."""
    n, m = table.shape
    j, i = (np.arange(n) + 0.5) / n, (np.arange(m) + 0.5) / m
    prior = np.exp(-aligner.TENSION * np.abs(i[None, :] - j[:, None]))
    prior *= (1 - aligner.NULL_SHARE) / prior.sum(0)
    scores = prior * table
    best = scores.argmax(0).astype(np.int16)
    best[scores.max(0) < aligner.NULL_SHARE * null] = -1
    return best


def count_words(config: Config) -> tuple[Counter, Counter]:
    """French and English words of the training corpus, folded to lower case."""
    french, english = Counter(), Counter()
    for name in config.sources:
        file = require(config.work / "clean" / f"{name}.tsv", "python -m training.clean")
        with file.open(encoding="utf8") as lines:
            for _, line in zip(range(LINES_FOR_COUNTS), lines):
                left, right = line.rstrip("\n").split("\t")
                french.update(word.text.lower() for word in split_words(left))
                english.update(word.text.lower() for word in split_words(right))
    return french, english


def mine_line(
    number: int, raw: str, reference: str, links: dict[tuple[int, int], float], counts: tuple[Counter, Counter]
) -> list[Term]:
    french, english = normalise_french(raw), normalise_english(reference)
    left, right = split_words(french), split_words(english)
    found = []
    for first in range(len(left)):
        for last in range(first, min(first + MAX_WORDS, len(left))):
            if not is_french_phrase(french, left, first, last, counts[0]):
                continue
            span = _closed_span(left, right, first, last, links)
            if span is None or not is_english_phrase(english, right, *span, counts[1]):
                continue
            low, high = span
            real = english[right[low].start : right[high].end]
            phrase = french[left[first].start : left[last].end]
            place = _place_in_raw(raw, phrase)
            if place is None or letters_of(phrase) == letters_of(real):
                continue
            inside = [links[s, t] for s, t in links if first <= s <= last and _are_content(left[s], right[t])]
            chance = float(np.exp(np.mean(np.log(inside))))
            if chance < LEAST_CHANCE:
                continue
            plural = any(word.text.endswith(("s", "x")) for word in left[first : last + 1])
            if not plural and looks_inflected(right[high].text):
                continue
            lemma = base_form(real, counts[1]) if plural else real
            found.append(Term(number, *place, phrase, real, lemma, "", chance))
    return _without_overlaps(found)


def _are_content(source: Word, target: Word) -> bool:
    return is_content(source.text) and is_content(target.text)


def _closed_span(
    left: list[Word], right: list[Word], first: int, last: int, links: dict[tuple[int, int], float]
) -> tuple[int, int] | None:
    """First and last place of the English words linked to `first..last` and to nothing else."""
    places = [t for s, t in links if first <= s <= last and is_content(left[s].text)]
    if not places:
        return None
    low, high = min(places), max(places)
    if high - low >= MAX_WORDS:
        return None
    if any(low <= t <= high and not first <= s <= last for s, t in links):
        return None
    for s in range(first, last + 1):
        chances = [c for (a, t), c in links.items() if a == s and low <= t <= high]
        if is_content(left[s].text) and max(chances, default=0.0) < LEAST_CHANCE:
            return None
    for t in range(low, high + 1):
        chances = [c for (a, b), c in links.items() if b == t]
        if is_content(right[t].text) and max(chances, default=0.0) < LEAST_CHANCE:
            return None
    # A content word beside the phrase that nothing accounts for may well belong to it.
    linked_left, linked_right = {s for s, _ in links}, {t for _, t in links}
    beside_left = [k for k in (first - 1, last + 1) if 0 <= k < len(left)]
    beside_right = [k for k in (low - 1, high + 1) if 0 <= k < len(right)]
    if any(is_content(left[k].text) and k not in linked_left for k in beside_left):
        return None
    if any(is_content(right[k].text) and k not in linked_right for k in beside_right):
        return None
    return low, high


def _place_in_raw(raw: str, phrase: str) -> tuple[int, int] | None:
    """Where the normalised phrase stands in the line as written; null unless just once, and where a
    number is written otherwise."""
    ways = {"'": "['’ʼ‘]", " ": r"\s+", "-": "[-‐‑–]"}
    # The normal form has a space after an elision, and the line has none.
    parts = [ways.get(c, re.escape(c)) for c in phrase.replace("' ", "'")]
    found = list(re.finditer(rf"(?<!\w){''.join(parts)}(?!\w)", raw))
    if len(found) != 1:
        return None
    start, end = found[0].span()
    return len(raw[:start].encode("utf-16-le")) // 2, len(raw[:end].encode("utf-16-le")) // 2


def _without_overlaps(terms: list[Term]) -> list[Term]:
    """Of two that overlap the longer, or the surer; in order of preference."""
    kept: list[Term] = []
    for term in sorted(terms, key=lambda t: (-len(t.french.split()), -t.chance)):
        if all(term.end <= other.start or other.end <= term.start for other in kept):
            kept.append(term)
    return kept[:MOST_A_LINE]


def with_random(terms: list[Term], references: list[str], draw: random.Random) -> list[Term]:
    """Each with a phrase of another line that its own reference does not hold, each phrase used once."""
    pool = [term.real for term in terms]
    draw.shuffle(pool)
    given = []
    for term in terms:
        reference = letters_of(normalise_english(references[term.line]))
        at = next((k for k, phrase in enumerate(pool) if letters_of(phrase) not in reference), None)
        if at is not None:
            given.append(replace(term, random=pool.pop(at)))
    return given


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--set", default="newstest2013", help="a test set of the corpus's eval folder")
    options.add_argument("--show", type=int, default=0, help="how many to print, drawn at random")
    given = options.parse_args()
    config = read_config()
    files = {side: require(config.corpus / "eval" / f"{given.set}.{side}", "the corpus") for side in ("fr", "en")}
    french, english = (files[side].read_text(encoding="utf8").split("\n")[:-1] for side in ("fr", "en"))
    links = Aligner(config)
    counts = count_words(config)
    draw = random.Random(SEED)
    by_line: dict[int, list[Term]] = {}
    for number, (raw, reference) in enumerate(zip(french, english, strict=True)):
        if len(split_words(normalise_french(raw))) < LEAST_WORDS:
            continue
        found = mine_line(number, raw, reference, links.link(normalise_french(raw), normalise_english(reference)), counts)
        if found:
            by_line[number] = found
    chosen = sorted(draw.sample(sorted(by_line), min(LINES, len(by_line))))
    terms = with_random([term for number in chosen for term in by_line[number]], english, draw)
    head = f"# {given.set} {digest(files['fr'])} {digest(files['en'])}"
    rows = [f"{t.line}\t{t.start}\t{t.end}\t{french_base_form(t.french, counts[0])}\t{t.real}\t{t.lemma}\t{t.random}" for t in terms]
    OUTPUT.write_text("\n".join([head, "line\tstart\tend\tfrench\treal\tlemma\trandom", *rows]) + "\n", encoding="utf8")
    print(f"{len(terms)} terms in {len(chosen)} of {len(by_line)} lines that have any: {OUTPUT}")
    for term in draw.sample(terms, min(given.show, len(terms))):
        print(f"{term.line}\t{term.chance:.2f}\t{term.french}\t{term.real}\t{term.lemma}\t{term.random}")


if __name__ == "__main__":
    main()
