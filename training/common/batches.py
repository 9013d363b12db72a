"""Batches of pairs of like length, with headlines without their capitals and term annotations mixed in.

Everything is drawn from one random generator a pass, so a pass can be repeated.
"""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sentencepiece
import torch
from torch import Tensor

from training.common.annotate import Annotator, Pair
from training.common.model import EOS, PAD

# Pairs sorted by length together: enough for even batches, few enough to stay well mixed.
POOL = 16_384


Recase = Callable[[str], str]


def lowered(text: str) -> str:
    """The text as the app reads a headline in capitals: only its first letter keeps one."""
    return text[:1] + text[1:].lower()


def lowered_bare(text: str) -> str:
    """The same without accents, which French capitals often drop: `LE CONSEIL FEDERAL`."""
    parts = unicodedata.normalize("NFD", lowered(text))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


@dataclass(frozen=True)
class Batch:
    """`source` [B, S], `target` [B, T] as the decoder reads it, `labels` [B, T] (PAD for none),
    `alignment` [B, T, S] rows that sum to 1, or to 0 where nothing is known."""

    source: Tensor
    target: Tensor
    labels: Tensor
    alignment: Tensor


class Corpus:
    def __init__(self, pairs: Path, vocabulary: Path, settings: dict):
        data = np.load(pairs)
        self.french, self.french_bounds = data["french"], data["french_bounds"]
        self.english, self.english_bounds = data["english"], data["english_bounds"]
        self.links, self.link_bounds = data["links"], data["link_bounds"]
        self.weight = data["weight"]
        self.settings = settings
        self.pieces = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
        self.annotator = Annotator(self.pieces, settings["term_random_share"])

    def frequencies(self) -> np.ndarray:
        """[V] share of each piece among the English tokens, `</s>` included."""
        counts = np.bincount(self.english, minlength=self.pieces.get_piece_size()).astype(np.float64)
        counts[EOS] += len(self.weight)
        return counts / counts.sum()

    def pair(self, k: int) -> Pair:
        return Pair(
            self.french[self.french_bounds[k] : self.french_bounds[k + 1]],
            self.english[self.english_bounds[k] : self.english_bounds[k + 1]],
            self.links[self.link_bounds[k] : self.link_bounds[k + 1]].astype(np.int64),
        )

    def one_pass(self, seed: int) -> Iterator[Batch]:
        draw = np.random.default_rng(seed)
        copies = np.floor(self.weight).astype(np.int64)
        copies += draw.random(len(copies)) < self.weight - copies
        order = np.repeat(np.arange(len(copies)), copies)
        draw.shuffle(order)
        for start in range(0, len(order), POOL):
            pool = [self._vary(self.pair(k), draw) for k in order[start : start + POOL]]
            batches = _by_length(pool, self.settings["batch_tokens"])
            draw.shuffle(batches)
            for members in batches:
                yield collate([pool[k] for k in members])

    def _vary(self, pair: Pair, draw: np.random.Generator) -> Pair:
        share = draw.random()
        lower, title = self.settings["lowercase_share"], self.settings["title_share"]
        if share < lower:
            return self._recased(pair, lowered_bare if share < lower / 2 else lowered, lowered)
        if share < lower + title:
            return self._recased(pair, str.title, str.title)
        if share < lower + title + self.settings["term_share"]:
            return self.annotator.annotate(pair, draw)
        return pair

    def _recased(self, pair: Pair, french: Recase, english: Recase) -> Pair:
        source, target = (
            np.asarray(self.pieces.encode(change(self.pieces.decode(side.tolist()))), np.uint16)
            for change, side in ((french, pair.source), (english, pair.target))
        )
        if max(len(source), len(target)) > 2 * self.settings["max_tokens"]:
            return pair
        return Pair(source, target, np.empty((0, 2), np.int64))


def _by_length(pool: list[Pair], tokens: int) -> list[list[int]]:
    order = sorted(range(len(pool)), key=lambda k: (len(pool[k].target) // 4, len(pool[k].source)))
    batches: list[list[int]] = []
    current: list[int] = []
    widest = 0
    for k in order:
        widest = max(widest, len(pool[k].target) + 1, len(pool[k].source) + 1)
        if current and widest * (len(current) + 1) > tokens:
            batches.append(current)
            current, widest = [], max(len(pool[k].target), len(pool[k].source)) + 1
        current.append(k)
    return [*batches, current]


def collate(pairs: list[Pair]) -> Batch:
    def width(longest: int) -> int:
        # Multiples of eight let the kernels be reused from batch to batch.
        return (longest + 8) // 8 * 8

    sources = width(max(len(pair.source) for pair in pairs))
    targets = width(max(len(pair.target) for pair in pairs))
    source = np.full((len(pairs), sources), PAD, np.int64)
    target = np.full((len(pairs), targets), PAD, np.int64)
    labels = np.full((len(pairs), targets), PAD, np.int64)
    alignment = np.zeros((len(pairs), targets, sources), np.float32)
    for row, pair in enumerate(pairs):
        n, m = len(pair.source), len(pair.target)
        source[row, :n] = pair.source
        source[row, n] = EOS
        target[row, 1 : m + 1] = pair.target
        labels[row, :m] = pair.target
        labels[row, m] = EOS
        if len(pair.links):
            alignment[row, pair.links[:, 1], pair.links[:, 0]] = 1.0
            alignment[row, m, n] = 1.0
    alignment /= np.maximum(alignment.sum(axis=2, keepdims=True), 1.0)
    return Batch(*(torch.from_numpy(a) for a in (source, target, labels, alignment)))
