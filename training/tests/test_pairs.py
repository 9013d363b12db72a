"""Run with `python -m unittest training.tests.test_pairs` from the repository's root."""

import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from training.carry import fields_of, unpacked, write_part
from training.common.batches import by_length
from training.common.distil import with_english
from training.common.model import EOS, PAD
from training.common.pairs import Pair, Pairs, PairsOnDevice


def some_pairs(count: int = 60, longest: int = 30) -> Pairs:
    draw = np.random.default_rng(1)

    def one() -> Pair:
        source, target = (draw.integers(6, 16000, draw.integers(1, longest)) for _ in range(2))
        places = [(s, t) for t in range(len(target)) for s in range(len(source)) if draw.random() < 0.05]
        return Pair(source.astype(np.uint16), target.astype(np.uint16), np.asarray(places, np.int64).reshape(-1, 2))

    return Pairs.of([one() for _ in range(count)])


def links_as_set(pair: Pair) -> set[tuple[int, ...]]:
    return {tuple(link) for link in pair.links.tolist()}


class BatchTest(unittest.TestCase):
    def setUp(self) -> None:
        self.pairs = some_pairs()
        self.rows = np.asarray([3, 41, 0, 17])
        self.batch = PairsOnDevice(self.pairs, torch.device("cpu")).batch(self.rows)

    def test_each_row_holds_its_pair_closed_and_padded(self) -> None:
        for row, k in enumerate(self.rows):
            pair = self.pairs.pair(k)
            source, labels = self.batch.source[row].tolist(), self.batch.labels[row].tolist()
            n, m = len(pair.source), len(pair.target)
            self.assertEqual(source, [*pair.source, EOS, *[PAD] * (len(source) - n - 1)])
            self.assertEqual(labels, [*pair.target, EOS, *[PAD] * (len(labels) - m - 1)])

    def test_the_decoder_reads_what_stands_before_each_label(self) -> None:
        for row, k in enumerate(self.rows):
            target = self.pairs.pair(k).target
            self.assertEqual(self.batch.target[row, : len(target) + 1].tolist(), [PAD, *target])

    def test_links_share_each_target_token_among_its_sources(self) -> None:
        for row, k in enumerate(self.rows):
            pair, found = self.pairs.pair(k), self.batch.alignment[row]
            linked = {(int(s), int(t)) for t, s in found.nonzero()}
            closing = {(len(pair.source), len(pair.target))} if len(pair.links) else set()
            self.assertEqual(linked, links_as_set(pair) | closing)
            sums = found.sum(1)
            self.assertTrue(bool(((sums - 1).abs() < 1e-5)[sums > 0].all()))


class ByLengthTest(unittest.TestCase):
    def test_every_row_is_in_one_batch_that_is_not_too_wide(self) -> None:
        here = PairsOnDevice(some_pairs(500), torch.device("cpu"))
        rows = np.arange(500)
        batches = by_length(here, rows, 200)
        self.assertEqual(sorted(np.concatenate(batches).tolist()), rows.tolist())
        for batch in batches:
            widest = max(here.source_lengths[batch].max(), here.target_lengths[batch].max()) + 1
            self.assertLessEqual(widest * len(batch), 200)


class CarryTest(unittest.TestCase):
    def test_what_was_packed_comes_back(self) -> None:
        pairs, rows = some_pairs(), np.asarray([5, 2, 59, 30])
        linked = np.asarray([True, False, True, True])
        weight = np.linspace(0, 3, len(pairs), dtype=np.float32)
        with tempfile.TemporaryDirectory() as folder:
            write_part(Path(folder) / "00.xz", fields_of(pairs, weight, rows, linked))
            found, found_weight = unpacked(Path(folder))
        np.testing.assert_allclose(found_weight, weight[rows], rtol=1e-3)
        for place, k in enumerate(rows):
            before, after = pairs.pair(k), found.pair(place)
            self.assertEqual(before.source.tolist(), after.source.tolist())
            self.assertEqual(before.target.tolist(), after.target.tolist())
            self.assertEqual(links_as_set(before) if linked[place] else set(), links_as_set(after))


class DistilTest(unittest.TestCase):
    def test_links_to_the_end_of_the_source_are_left_out(self) -> None:
        french = some_pairs(2).select(np.asarray([0, 1]))
        last = french.source_lengths()
        english, bounds = np.asarray([7, 8, 9], np.uint16), np.asarray([0, 2, 3])
        found = with_english(french, english, bounds, np.asarray([0, last[0], last[1] - 1]))
        self.assertEqual(found.pair(0).links.tolist(), [[0, 0]])
        self.assertEqual(found.pair(1).links.tolist(), [[int(last[1]) - 1, 0]])
        self.assertEqual(found.pair(1).target.tolist(), [9])


if __name__ == "__main__":
    unittest.main()
