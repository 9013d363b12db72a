"""Replaces the corpus's English by a teacher's translations, which a small network learns better (Kim & Rush 2016,
sequence-level distillation)."""

import time
from dataclasses import dataclass

import numpy as np
import torch

from training.common.decode import greedy
from training.common.model import EOS, Translator
from training.common.pairs import Pairs, PairsOnDevice, bounds_of

# The tokens of a batch, padding included, that fill a GPU.
BATCH_TOKENS = 131_072
WINDOW = 8_192
# A translation that is this many times as long as its source has fallen into a loop.
LONGEST = 1.3
ALLOWANCE = 8


@dataclass(frozen=True)
class _Translated:
    """Rows of the corpus, ids of their English end to end, the source place of each, and their lengths."""

    rows: np.ndarray
    english: np.ndarray
    places: np.ndarray
    lengths: np.ndarray


def distilled(
    teacher: Translator, pairs: Pairs, here: PairsOnDevice, rows: np.ndarray, seconds: float
) -> tuple[Pairs, np.ndarray]:
    """Translates as many of `rows` as the time allows, from the first on. Returns the pairs with the teacher's
    English and its word links, and which rows they are."""
    began = time.monotonic()
    made: list[_Translated] = []
    # The rows are sorted by length within each tenth, so that the end of the time favours no length.
    for tenth in np.array_split(rows, 10):
        order = tenth[np.argsort(here.source_lengths[tenth], kind="stable")]
        start = 0
        while start < len(order) and time.monotonic() - began < seconds:
            widest = int(here.source_lengths[order[min(start + WINDOW, len(order)) - 1]]) + 1
            members = order[start : start + min(WINDOW, max(1, BATCH_TOKENS // widest))]
            made.append(_translated(teacher, here, members))
            start += len(members)
    kept = np.concatenate([part.rows for part in made])
    english = np.concatenate([part.english for part in made]).astype(np.uint16)
    bounds = bounds_of(np.concatenate([part.lengths for part in made]))
    french = pairs.select(kept)
    return with_english(french, english, bounds, np.concatenate([part.places for part in made])), kept


def _translated(teacher: Translator, here: PairsOnDevice, members: np.ndarray) -> _Translated:
    source = here.batch(members).source
    limit = min(int(LONGEST * source.shape[1]) + ALLOWANCE, teacher.shape.max_positions)
    ids, places = greedy(teacher, source, limit)
    ends = ids == EOS
    lengths = ends.int().argmax(1)
    # A row that never ended is a loop, and one that ended at once is empty.
    kept = ends.any(1) & (lengths > 0)
    within = (torch.arange(ids.shape[1], device=ids.device) < lengths[:, None]) & kept[:, None]
    return _Translated(
        members[kept.cpu().numpy()], ids[within].cpu().numpy(), places[within].cpu().numpy(),
        lengths[kept].cpu().numpy(),
    )


def with_english(french: Pairs, english: np.ndarray, bounds: np.ndarray, places: np.ndarray) -> Pairs:
    """Joins `french` with other English. A position after the last stands for `</s>`, which is no word."""
    owner = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
    inside = places < french.source_lengths()[owner]
    links = np.stack([places, np.arange(len(english)) - bounds[owner]], axis=1)[inside].astype(np.uint8)
    counts = np.bincount(owner[inside], minlength=len(bounds) - 1)
    return Pairs(french.french, french.french_bounds, english, bounds, links, bounds_of(counts))
