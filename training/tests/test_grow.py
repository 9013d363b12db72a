"""A larger network from a smaller one. Run with `python -m unittest training.tests.test_grow`."""

import unittest

import torch

from training.common.model import PAD, Shape, Translator
from training.grow import FIXED_IDS, grow, spelt_by

OLD = [*(f"<{k}>" for k in range(FIXED_IDS)), "▁chat", "s", '"', "▁le", "▁chats"]
NEW = [*OLD[:FIXED_IDS], "▁le", "▁chatss", "“", "☆", "▁chats"]


def network(vocabulary_size: int, ffn: int, encoder_layers: int) -> Translator:
    return Translator(Shape(vocabulary_size, 32, ffn, 2, encoder_layers, 2, 16)).eval()


class GrowTest(unittest.TestCase):
    def test_spells_a_new_piece_by_the_longest_old_ones(self) -> None:
        known = {piece: index for index, piece in enumerate(OLD)}
        for piece, expected in (("▁le", ["▁le"]), ("▁chatss", ["▁chats", "s"]), ("“", ['"']), ("☆", [])):
            self.assertEqual([OLD[index] for index in spelt_by(piece, known)], expected)

    def test_says_at_first_what_the_smaller_network_said(self) -> None:
        torch.manual_seed(1)
        small, large = network(len(OLD), 64, 2), network(len(OLD), 96, 4)
        for name, weight in small.named_parameters():
            if name.endswith(("out.weight", "down.weight")):
                torch.nn.init.xavier_uniform_(weight)
        grow(large, small.state_dict(), OLD, OLD)
        source, target = torch.tensor([[6, 7, 8, 0]]), torch.tensor([[PAD, 9, 10]])
        mask = Translator.padding_mask(source != PAD)
        with torch.inference_mode():
            expected, found = (n.decode(n.encode(source, mask), mask, target)[0] for n in (small, large))
        torch.testing.assert_close(found, expected)

    def test_starts_a_piece_as_the_mean_of_those_that_spell_it(self) -> None:
        torch.manual_seed(2)
        small, large = network(len(OLD), 64, 2), network(len(NEW), 64, 2)
        old = small.state_dict()["embedding.weight"].clone()
        grow(large, small.state_dict(), NEW, OLD)
        new = large.state_dict()["embedding.weight"]
        torch.testing.assert_close(new[NEW.index("▁chatss")], (old[OLD.index("▁chats")] + old[OLD.index("s")]) / 2)
        torch.testing.assert_close(new[:FIXED_IDS], old[:FIXED_IDS])

    def test_refuses_to_shrink(self) -> None:
        with self.assertRaisesRegex(SystemExit, "grow, not shrink"):
            grow(network(len(OLD), 64, 2), network(len(OLD), 64, 4).state_dict(), OLD, OLD)


if __name__ == "__main__":
    unittest.main()
