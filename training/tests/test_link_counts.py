"""Run with `python -m unittest training.tests.test_link_counts` from the repository's root."""

import unittest
from unittest import mock

import numpy as np

from training.common import link_counts
from training.shortlist import likeliest_pieces

# Two pairs drawn and, between them, one that is not.
PAIRS = {
    "french": np.array([7, 8, 9, 7, 7], np.uint16),
    "french_bounds": np.array([0, 2, 3, 5]),
    "english": np.array([11, 12, 13, 11, 10], np.uint16),
    "english_bounds": np.array([0, 2, 3, 5]),
    "links": np.array([[0, 0], [1, 1], [0, 0], [0, 0], [1, 1]], np.uint8),
    "link_bounds": np.array([0, 2, 3, 5]),
    "weight": np.array([1.0, 0.0, 2.0], np.float32),
}


class LinkCountsTest(unittest.TestCase):
    def test_counts_the_links_of_the_pairs_that_are_drawn(self) -> None:
        for at_once in (1, 2, 100):
            with self.subTest(at_once), mock.patch.object(link_counts, "PAIRS_AT_ONCE", at_once):
                found = np.stack(link_counts.count_links(PAIRS, 20), axis=1)
                self.assertEqual(found.tolist(), [[7, 10, 1], [7, 11, 2], [8, 12, 1]])

    def test_lists_a_piece_itself_then_what_it_was_linked_to_most_often(self) -> None:
        lists = likeliest_pieces(PAIRS, 20, 1, np.array([0, 12]))
        self.assertEqual(lists[7].tolist(), [7, 11])
        self.assertEqual(lists[8].tolist(), [8])
        self.assertEqual(lists[12].tolist(), [])
        self.assertEqual(likeliest_pieces(PAIRS, 20, 2, np.array([0]))[7].tolist(), [7, 11, 10])


if __name__ == "__main__":
    unittest.main()
