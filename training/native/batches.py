"""Makes batches whose pairs lie end to end. Nothing is padded, so that pairs of all lengths fit together."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from training.common.batches import AHEAD, Shares, VariationPool, portions
from training.common.pairs import Pairs


@dataclass(frozen=True)
class PackedBatch:
    """A batch; `tokens` counts the target's, `</s>` included."""

    pairs: Pairs
    tokens: int


class PackedBatches:
    """Yields batches of about `batch_tokens` target tokens without end. Some pairs, drawn anew in each pass, are
    varied."""

    def __init__(self, pairs: Pairs, weight: np.ndarray, pool: VariationPool, settings: dict):
        self.pairs, self.weight, self.pool = pairs, weight, pool
        self.shares = Shares.of(settings)
        self.tokens = settings["batch_tokens"]

    def drawn(self, seed: int) -> Iterator[PackedBatch]:
        draw = np.random.default_rng(seed)
        coming = portions(draw, self.weight, self.shares, self.pool, np.arange(len(self.weight)))
        waiting = deque(next(coming) for _ in range(AHEAD * self.pool.processes))
        while True:
            portion = waiting.popleft()
            together = joined(self.pairs.select(portion.plain), portion.varied.get())
            waiting.append(next(coming))
            order = draw.permutation(len(together))
            for rows in cut(order, together.target_lengths()[order] + 1, self.tokens):
                batch = together.select(rows)
                yield PackedBatch(batch, int(batch.target_lengths().sum()) + len(batch))


def cut(rows: np.ndarray, tokens: np.ndarray, most: int) -> list[np.ndarray]:
    """Cuts `rows` where the running sum of their `tokens` passes a multiple of `most`."""
    return np.split(rows, np.flatnonzero(np.diff(np.cumsum(tokens) // most)) + 1)


def joined(first: Pairs, second: Pairs) -> Pairs:
    """Joins the pairs of both, in that order."""

    def bounds(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return np.concatenate([a, a[-1] + b[1:]])

    return Pairs(
        np.concatenate([first.french, second.french]), bounds(first.french_bounds, second.french_bounds),
        np.concatenate([first.english, second.english]), bounds(first.english_bounds, second.english_bounds),
        np.concatenate([first.links, second.links]), bounds(first.link_bounds, second.link_bounds),
    )
