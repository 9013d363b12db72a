"""lexicon: French words and phrases with their likely English, counted from the word links.

Reads `work/pairs.npz` and `work/vocabulary.model`; writes `public/lexicon/fr-en.tsv.gz` and, with its
size, digest, licence and sources, `public/lexicon/manifest.json`. A line of the table is the French,
how often it came, and up to five times an English and its share of those, in per mille; tabs between.
French is in small letters, in the model's normal form (`oe` for `œ`), in order of code points.
"""

import gzip
import hashlib
from collections import defaultdict
from pathlib import Path

import numpy as np
import sentencepiece

from training.common import phrases
from training.common.annotate import Annotator
from training.common.config import Config, read_config, require
from training.common.licences import LICENCE, list_sources
from training.export import write_json

FOLDER = Path("public/lexicon")
# Pairs made from others, by exchanging words or by machine: what stands in them is counted already,
# or nobody ever wrote it.
MADE_SOURCES = ("copied", "substituted", "back")
BEST = 5
# By words in the French: how often it must come, and how often with one English. Names come seldom,
# and one sight of a word is as often a wrong link as a right one.
LEAST_SEEN = {1: 2, 2: 24, 3: 24}
LEAST_TOGETHER = 2
LEAST_SHARE = 0.02
# How many times more often the two stand together than by chance. "the" comes with every noun, some
# 5 times in 100 words, and falls out; "of" for "de" stays at 9.
LEAST_LIFT = 4.0
# A phrase is worth its place when its words do not say it: `pomme de terre`, but no `le président`.
ARTICLES = set("le la les l' un une des du de d' au aux à et que qu' ce cette ces son sa ses leur leurs "
               "notre nos votre vos mon ma mes en par pour dans sur avec".split())
# What a phrase does not end in, unless it is all it is: `parce que` may.
ENDS = {"le", "la", "les", "l'", "un", "une", "des", "du", "d'", "au", "aux", "et", "à", "ce", "cette",
        "son", "sa", "ses", "leur", "notre", "votre", "qui", "en", "dans", "sur", "par", "pour"}
ELIDED = set("c' d' j' l' m' n' s' t' qu' jusqu' lorsqu' puisqu' quoiqu' aujourd'".split())
SPARE_ENGLISH = {"the", "a", "an"}
# After these `'s` is a verb: `it's`, `let's`.
VERB_AFTER = set("it he she that this what there let who here where how when everything".split())


class Side:
    """One language's corpus as words: `types` holds each word's id, below 0 for what is no word."""

    def __init__(self, pairs, name: str, pieces: sentencepiece.SentencePieceProcessor, marks: Annotator):
        ids, self.piece_bounds = pairs[name], pairs[f"{name}_bounds"]
        # An apostrophe ends a French word (`l'|air`) and stands within an English one (`don't`).
        is_mark = marks.is_mark & ~marks.is_apostrophe
        is_apostrophe = marks.is_apostrophe if name == "french" else np.zeros_like(is_mark)
        self.word_of, self.bounds, first_piece, hashes = phrases.cut_words(
            ids, self.piece_bounds, marks.opens_word, is_mark, is_apostrophe
        )
        _, samples, surface_of = np.unique(hashes, return_index=True, return_inverse=True)
        ends = np.append(first_piece, len(ids))
        surfaces = [
            "".join(pieces.id_to_piece(int(k)) for k in ids[ends[at] : ends[at + 1]]).replace("▁", "")
            for at in samples
        ]
        # A sentence's first word has a capital whatever it is.
        inside = np.ones(len(surface_of), bool)
        inside[self.bounds[:-1][self.bounds[:-1] < len(inside)]] = False
        seen = np.bincount(surface_of[inside], minlength=len(surfaces))
        self.words: list[str] = []
        self.looks: list[str] = []
        known: dict[str, int] = {}
        most: list[int] = []
        type_of = np.full(len(surfaces), -1, np.int64)
        for surface, text in enumerate(surfaces):
            if text.lower() not in ELIDED:
                text = text.strip("'")
            if not is_word(text):
                continue
            at = known.setdefault(text.lower(), len(known))
            if at == len(most):
                self.words.append(text.lower())
                self.looks.append(text)
                most.append(-1)
            if seen[surface] > most[at]:
                self.looks[at], most[at] = text, int(seen[surface])
            type_of[surface] = at
        self.types = type_of[surface_of]

    def text(self, phrase: int, words: list[str]) -> str:
        return " ".join(words[k] for k in phrases.words_of(phrase)).replace("' ", "'")


def is_word(text: str) -> bool:
    return (
        any(c.isalpha() for c in text)
        and not any(c.isdigit() for c in text)
        and all(c.isalpha() or c in "-'." for c in text)
        and text[0].isalpha()
        and text[-1] not in "-."
        and len(text) <= 40
    )


def count_phrases(pairs, french: Side, english: Side, words: int):
    kept = pairs["weight"] > 0
    given = (
        french.types, french.bounds, french.word_of, french.piece_bounds,
        english.types, english.bounds, english.word_of, english.piece_bounds,
        pairs["links"], pairs["link_bounds"], kept, words,
    )
    empty = np.empty(0, np.int64)
    size = phrases.extract(*given, empty, empty)
    source, target = np.empty(size, np.int64), np.empty(size, np.int64)
    phrases.extract(*given, source, target)
    return size, phrases.count_pairs(source, target)


def is_phrase(words: list[str]) -> bool:
    return len(words) == 1 or (words[0] not in ARTICLES and words[-1] not in ENDS)


def bare(english: str) -> str:
    """Without an article before and a possessive behind: `the minister's` → `minister`."""
    first, _, rest = english.partition(" ")
    if rest and first.lower() in SPARE_ENGLISH:
        english = rest
    stem = english.removesuffix("'s")
    return english if stem.split(" ")[-1].lower() in VERB_AFTER else stem


def choose(together: dict[str, list[float]], seen: int) -> list[tuple[str, int]]:
    """The best of a French phrase's renderings, with their share in per mille. `together` tells of
    each how often it came and the chance of it; forms that differ in article or
    possessive alone count as one."""
    merged: dict[str, list[float]] = defaultdict(lambda: [0, 0.0])
    for english, (count, chance) in together.items():
        merged[bare(english)][0] += count
        merged[bare(english)][1] += chance
    good = []
    for english, (count, chance) in merged.items():
        share = count / seen
        if share >= LEAST_SHARE and share / chance >= LEAST_LIFT and (count >= LEAST_TOGETHER or share > 0.5):
            good.append((english, share))
    good.sort(key=lambda each: (-each[1], each[0]))
    return [(english, min(1000, round(share * 1000))) for english, share in good[:BEST]]


def build(config: Config) -> list[str]:
    pieces = sentencepiece.SentencePieceProcessor(
        model_file=str(require(config.work / "vocabulary.model", "python -m training.vocabulary"))
    )
    pairs = dict(np.load(require(config.work / "pairs.npz", "python -m training.align")))
    made = [at for at, name in enumerate(config.sources) if name in MADE_SOURCES]
    pairs["weight"] = np.where(np.isin(pairs["source"], made), 0, pairs["weight"])
    marks = Annotator(pieces, 0.0)
    french, english = (Side(pairs, name, pieces, marks) for name in ("french", "english"))
    print(f"{len(french.words)} French words, {len(english.words)} English ones", flush=True)
    lines: list[str] = []
    for words, least in LEAST_SEEN.items():
        total, (sources, targets, counts, source_seen, target_seen) = count_phrases(
            pairs, french, english, words
        )
        worth = (source_seen >= least) & (counts >= (1 if words == 1 else LEAST_TOGETHER))
        print(f"{words}: {total} phrase pairs, {worth.sum()} to choose from", flush=True)
        starts = np.flatnonzero(np.append(True, np.diff(sources[worth]) != 0))
        columns = [column[worth] for column in (sources, targets, counts, source_seen, target_seen)]
        for low, high in zip(starts, np.append(starts[1:], int(worth.sum())), strict=True):
            source = int(columns[0][low])
            if not is_phrase([french.words[k] for k in phrases.words_of(source)]):
                continue
            together = {
                english.text(int(columns[1][at]), english.looks): [int(columns[2][at]), columns[4][at] / total]
                for at in range(low, high)
            }
            seen = int(columns[3][low])
            best = choose(together, seen)
            if best:
                cells = [french.text(source, french.words), str(seen)]
                lines.append("\t".join(cells + [cell for text, share in best for cell in (text, str(share))]))
    return sorted(lines, key=lambda line: line.split("\t")[0])


def main() -> None:
    config = read_config()
    output = FOLDER / "fr-en.tsv.gz"
    if output.exists() and (FOLDER / "manifest.json").exists():
        return
    lines = build(config)
    # Without a time, so that the same table gives the same bytes.
    content = gzip.compress("".join(f"{line}\n" for line in lines).encode(), 9, mtime=0)
    FOLDER.mkdir(parents=True, exist_ok=True)
    output.write_bytes(content)
    write_json(FOLDER / "manifest.json", {
        "id": "visavis-fr-en-lexicon",
        "file": {"path": output.name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()},
        "entries": len(lines),
        "licence": LICENCE,
        "sources": list_sources(config),
    })
    print(f"{len(lines)} French words and phrases, {len(content) / 1e6:.2f} MB", flush=True)


if __name__ == "__main__":
    main()
