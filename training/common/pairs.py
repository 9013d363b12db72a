"""The parallel corpus as training reads it: ids of both sides end to end, with word links; and
batches of it, gathered on the device that trains.

Shapes: B pairs, S source tokens, T target tokens.
"""

from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training.common.model import EOS, PAD

# Widths are multiples of this, so that the kernels can be reused from batch to batch.
STEP = 8


@dataclass(frozen=True)
class Pair:
    """Ids without `</s>`. `links` are rows of (source place, target place)."""

    source: np.ndarray
    target: np.ndarray
    links: np.ndarray


@dataclass(frozen=True)
class Pairs:
    """`french`, `english` uint16; `links` uint8 rows of (source place, target place); pair k is
    `bounds[k]:bounds[k+1]` of each."""

    french: np.ndarray
    french_bounds: np.ndarray
    english: np.ndarray
    english_bounds: np.ndarray
    links: np.ndarray
    link_bounds: np.ndarray

    @staticmethod
    def read(path: Path) -> "Pairs":
        with np.load(path) as data:
            return Pairs(*(data[field.name] for field in fields(Pairs)))

    @staticmethod
    def of(pairs: list[Pair]) -> "Pairs":
        def flat(sides: list[np.ndarray], kind: type) -> tuple[np.ndarray, np.ndarray]:
            together = np.concatenate(sides) if sides else np.empty(0)
            return together.astype(kind), bounds_of(np.asarray([len(side) for side in sides], np.int64))

        links, link_bounds = flat([pair.links.reshape(-1, 2) for pair in pairs], np.uint8)
        return Pairs(
            *flat([pair.source for pair in pairs], np.uint16),
            *flat([pair.target for pair in pairs], np.uint16),
            links.reshape(-1, 2), link_bounds,
        )

    def __len__(self) -> int:
        return len(self.french_bounds) - 1

    def pair(self, k: int) -> Pair:
        return Pair(
            self.french[self.french_bounds[k] : self.french_bounds[k + 1]],
            self.english[self.english_bounds[k] : self.english_bounds[k + 1]],
            self.links[self.link_bounds[k] : self.link_bounds[k + 1]].astype(np.int64),
        )

    def select(self, rows: np.ndarray) -> "Pairs":
        """`rows` of these, in that order."""
        return Pairs(
            *_selected(self.french, self.french_bounds, rows),
            *_selected(self.english, self.english_bounds, rows),
            *_selected(self.links, self.link_bounds, rows),
        )

    def source_lengths(self) -> np.ndarray:
        return np.diff(self.french_bounds)

    def target_lengths(self) -> np.ndarray:
        return np.diff(self.english_bounds)


def bounds_of(lengths: np.ndarray) -> np.ndarray:
    bounds = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=bounds[1:])
    return bounds


def _selected(flat: np.ndarray, bounds: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    starts = bounds[rows]
    chosen = bounds_of(bounds[rows + 1] - starts)
    places = np.arange(chosen[-1]) + np.repeat(starts - chosen[:-1], np.diff(chosen))
    return flat[places], chosen


@dataclass(frozen=True)
class Batch:
    """`source` [B, S], `target` [B, T] as the decoder reads it, `labels` [B, T] (PAD for none),
    `alignment` [B, T, S] rows that sum to 1, or to 0 where nothing is known."""

    source: Tensor
    target: Tensor
    labels: Tensor
    alignment: Tensor
    tokens: int


class PairsOnDevice:
    """Pairs in the memory of the device that trains: a batch is a few gathers, with nothing copied
    to the device but its rows."""

    def __init__(self, pairs: Pairs, device: torch.device):
        self.device = device
        self.source_lengths, self.target_lengths = pairs.source_lengths(), pairs.target_lengths()
        self.link_counts = np.diff(pairs.link_bounds)
        self.french, self.english = (
            torch.from_numpy(side.astype(np.int16)).to(device) for side in (pairs.french, pairs.english)
        )
        self.links = torch.from_numpy(pairs.links).to(device)
        self.french_bounds, self.english_bounds, self.link_bounds = (
            torch.from_numpy(bounds).to(device)
            for bounds in (pairs.french_bounds, pairs.english_bounds, pairs.link_bounds)
        )

    def batch(self, rows: np.ndarray) -> Batch:
        chosen = torch.from_numpy(rows.astype(np.int64)).to(self.device, non_blocking=True)
        source, ends = self._padded(self.french, self.french_bounds, chosen, self.source_lengths[rows])
        labels, last = self._padded(self.english, self.english_bounds, chosen, self.target_lengths[rows])
        target = torch.cat([torch.full_like(labels[:, :1], PAD), labels[:, :-1]], 1)
        target = torch.where(target == EOS, PAD, target)
        alignment = self._alignment(chosen, int(self.link_counts[rows].sum()), labels.shape[1], source.shape[1])
        known = (self.link_bounds[chosen + 1] > self.link_bounds[chosen]).float()
        alignment[torch.arange(len(rows), device=self.device), last, ends] = known
        alignment /= alignment.sum(2, keepdim=True).clamp(min=1.0)
        tokens = int(self.target_lengths[rows].sum()) + len(rows)
        return Batch(source, target, labels, alignment, tokens)

    def _padded(self, flat: Tensor, bounds: Tensor, rows: Tensor, lengths: np.ndarray) -> tuple[Tensor, Tensor]:
        """Ids [B, L] with `</s>` after the last and PAD behind it, and the place of `</s>` [B]."""
        width = (int(lengths.max()) + STEP) // STEP * STEP
        starts, ends = bounds[rows, None], bounds[rows + 1, None]
        places = torch.arange(width, device=self.device)[None]
        tokens = flat[(starts + places).clamp(max=len(flat) - 1)].long()
        within = ends - starts
        ids = torch.where(places < within, tokens, torch.where(places == within, EOS, PAD))
        return ids, within[:, 0]

    def _alignment(self, rows: Tensor, count: int, targets: int, sources: int) -> Tensor:
        """[B, T, S] of 1 for each link. `count` is the number of all links, which only a wait for
        the device would tell otherwise."""
        found = torch.zeros(len(rows), targets, sources, device=self.device)
        starts = self.link_bounds[rows]
        counts = self.link_bounds[rows + 1] - starts
        owner = torch.repeat_interleave(torch.arange(len(rows), device=self.device), counts, output_size=count)
        before = torch.cumsum(counts, 0) - counts
        place = torch.arange(count, device=self.device) - before[owner] + starts[owner]
        links = self.links[place].long()
        found[owner, links[:, 1], links[:, 0]] = 1.0
        return found
