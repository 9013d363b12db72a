"""Makes batches of pairs of similar length, some of them varied: headlines without capitals, annotated terms.

The seed alone determines what is drawn, so that a run can be repeated with the same number of processes.
"""

import multiprocessing
import unicodedata
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.pool import AsyncResult
from pathlib import Path

import numpy as np
import sentencepiece

from training.common.annotate import Annotator
from training.common.model import EOS
from training.common.pairs import Batch, Pair, Pairs, PairsOnDevice

# This many pairs are sorted by length together: enough for even batches, and few enough to stay well mixed.
PORTION = 50_000
# Each process makes the varied pairs of this many portions in advance.
AHEAD = 1

Recase = Callable[[str], str]


@dataclass(frozen=True)
class Shares:
    """The shares of pairs without capitals, in title case, and with annotated terms."""

    lowercase: float
    title: float
    term: float

    @staticmethod
    def of(settings: dict) -> "Shares":
        return Shares(settings["lowercase_share"], settings["title_share"], settings["term_share"])

    @property
    def varied(self) -> float:
        return self.lowercase + self.title + self.term


def lowered(text: str) -> str:
    """Lowers a text as the app lowers a headline in capitals: only the first letter keeps its capital."""
    return text[:1] + text[1:].lower()


def lowered_bare(text: str) -> str:
    """Lowers a text and drops its accents, as French capitals often do: `LE CONSEIL FEDERAL`."""
    parts = unicodedata.normalize("NFD", lowered(text))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


class Variation:
    """Varies a pair into what is rare in the corpus: a headline without capitals, a title, a pair with annotated
    terms."""

    def __init__(self, pairs: Pairs, vocabulary: Path, settings: dict):
        self.pairs = pairs
        self.longest = settings["max_tokens"]
        self.pieces = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
        self.annotator = Annotator(self.pieces, settings["term_random_share"])

    def varied(self, rows: np.ndarray, shares: Shares, seed: int) -> Pairs:
        draw = np.random.default_rng(seed)
        return Pairs.of([self._vary(self.pairs.pair(k), shares, draw) for k in rows])

    def _vary(self, pair: Pair, shares: Shares, draw: np.random.Generator) -> Pair:
        share = draw.random() * shares.varied
        if share < shares.lowercase:
            bare = share < shares.lowercase / 2
            return self._recased(pair, lowered_bare if bare else lowered, lowered)
        if share < shares.lowercase + shares.title:
            return self._recased(pair, str.title, str.title)
        return self.annotator.annotate(pair, draw)

    def _recased(self, pair: Pair, french: Recase, english: Recase) -> Pair:
        source, target = (
            np.asarray(self.pieces.encode(change(self.pieces.decode(side.tolist()))), np.uint16)
            for change, side in ((french, pair.source), (english, pair.target))
        )
        if max(len(source), len(target)) > 2 * self.longest:
            return pair
        return Pair(source, target, np.empty((0, 2), np.int64))


# What a process of the pool varies. It is set once, when the process starts.
_variation: Variation | None = None


def _start_process(variation: Variation) -> None:
    global _variation
    _variation = variation


def _varied_in_process(rows: np.ndarray, shares: Shares, seed: int) -> Pairs:
    assert _variation is not None
    return _variation.varied(rows, shares, seed)


class VariationPool:
    """Holds processes that share the corpus's memory. They must be started before a GPU is used."""

    def __init__(self, variation: Variation, processes: int):
        self.processes = processes
        self.pool = multiprocessing.get_context("fork").Pool(processes, _start_process, (variation,))

    def vary(self, rows: np.ndarray, shares: Shares, seed: int) -> AsyncResult:
        return self.pool.apply_async(_varied_in_process, (rows, shares, seed))

    def stop(self) -> None:
        self.pool.terminate()


@dataclass(frozen=True)
class Portion:
    plain: np.ndarray
    varied: AsyncResult


def portions(
    draw: np.random.Generator, weight: np.ndarray, shares: Shares, pool: VariationPool, origins: np.ndarray
) -> Iterator[Portion]:
    """Yields the corpus in portions, pass after pass, while the varied pairs of each are being made."""
    while True:
        copies = np.floor(weight).astype(np.int64)
        copies += draw.random(len(copies)) < weight - copies
        order = draw.permutation(np.repeat(np.arange(len(copies)), copies))
        for start in range(0, len(order), PORTION):
            rows = order[start : start + PORTION]
            varies = draw.random(len(rows)) < shares.varied
            seed = int(draw.integers(1 << 62))
            yield Portion(rows[~varies], pool.vary(origins[rows[varies]], shares, seed))


class Batches:
    """Yields batches of `plain` without end. Some pairs, drawn anew in each pass, are varied. `origins` has
    the row that each pair of `plain` has in the pool's corpus; by default its own."""

    def __init__(
        self, plain: PairsOnDevice, weight: np.ndarray, pool: VariationPool, settings: dict,
        origins: np.ndarray | None = None,
    ):
        self.plain, self.weight, self.pool = plain, weight, pool
        self.origins = np.arange(len(weight)) if origins is None else origins
        self.shares = Shares.of(settings)
        self.tokens = settings["batch_tokens"]

    def drawn(self, seed: int) -> Iterator[Batch]:
        draw = np.random.default_rng(seed)
        waiting: deque[Portion] = deque()
        coming = portions(draw, self.weight, self.shares, self.pool, self.origins)
        while True:
            while len(waiting) < AHEAD * self.pool.processes:
                waiting.append(next(coming))
            portion = waiting.popleft()
            varied = PairsOnDevice(portion.varied.get(), self.plain.device)
            batches = [(self.plain, rows) for rows in by_length(self.plain, portion.plain, self.tokens)]
            batches += [(varied, rows) for rows in by_length(varied, np.arange(len(varied.source_lengths)), self.tokens)]
            for k in draw.permutation(len(batches)):
                source, rows = batches[k]
                yield source.batch(rows)


def by_length(pairs: PairsOnDevice, rows: np.ndarray, tokens: int) -> list[np.ndarray]:
    """Cuts `rows` into batches of pairs of similar length. A batch has at most `tokens` tokens, each pair counted
    as wide as the longest side in the batch."""
    targets, sources = pairs.target_lengths[rows], pairs.source_lengths[rows]
    order = np.lexsort((sources, targets // 4))
    rows, widths = rows[order], np.maximum(targets, sources)[order] + 1
    batches: list[np.ndarray] = []
    start = 0
    while start < len(rows):
        widest = np.maximum.accumulate(widths[start : start + tokens // 2])
        fitting = int(np.count_nonzero(widest * np.arange(1, len(widest) + 1) <= tokens))
        end = start + max(fitting, 1)
        batches.append(rows[start:end])
        start = end
    return batches


def frequencies(pairs: Pairs, vocabulary_size: int) -> np.ndarray:
    """Returns [V]: the share of each piece among the English tokens, `</s>` included."""
    counts = np.bincount(pairs.english, minlength=vocabulary_size).astype(np.float64)
    counts[EOS] += len(pairs)
    return counts / counts.sum()

