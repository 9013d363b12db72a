"""What native code makes of a batch, against PyTorch in fp32: by the processor's tiles, or where it has none by
ordinary instructions that stand in for them."""

import shutil
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path
from unittest import mock

import numpy as np
import torch

from training.common.loss import alignment_loss, whole_loss
from training.common.model import PAD, Shape, Translator
from training.common.muon import Muon
from training.common.pairs import Pair, Pairs, PairsOnDevice
from training.native.batches import PackedBatch, cut, joined
from training.native.learner import NativeLearner
from training.native.library import can_emulate_tiles, has_tiles, why_unfit
from training.native.network import NativeNetwork
from training.native.optimizers import NativeAdam, NativeMuon

SHAPE = Shape(vocabulary_size=704, d_model=128, ffn=256, heads=2, encoder_layers=2, decoder_layers=2, max_positions=64)
SETTINGS = {"label_smoothing": 0.1, "alignment_weight": 0.15, "muon_rate": 0.02, "adam_rate": 0.002}
EMULATED = not has_tiles()


def random_pairs(count: int) -> Pairs:
    draw = np.random.default_rng(5)

    def pair() -> Pair:
        source, target = (draw.integers(6, SHAPE.vocabulary_size, draw.integers(1, 50)) for _ in range(2))
        links = draw.random((len(source), len(target))) < 0.05
        return Pair(source, target, np.argwhere(links))

    return Pairs.of([pair() for _ in range(count)])


def random_network() -> Translator:
    torch.manual_seed(3)
    model = Translator(SHAPE)
    for parameter in model.parameters():
        # No block is the identity, and no bias is nothing.
        torch.nn.init.normal_(parameter, std=0.1)
    return model


def matrices_of(model: Translator) -> list[torch.nn.Parameter]:
    return [p for name, p in model.named_parameters() if p.dim() == 2 and "embedding" not in name]


class FitnessTest(unittest.TestCase):
    def test_says_why_a_network_cannot_be_trained_natively(self) -> None:
        with mock.patch("training.native.library.has_tiles", return_value=False):
            self.assertIn("amx_bf16", why_unfit(SHAPE) or "")
        with (
            mock.patch("training.native.library.has_tiles", return_value=True),
            mock.patch("shutil.which", return_value="/usr/bin/g++"),
        ):
            self.assertIsNone(why_unfit(SHAPE))
            self.assertIn("heads", why_unfit(replace(SHAPE, heads=4)) or "")


class PackedBatchesTest(unittest.TestCase):
    def test_joins_pairs_of_two_origins_in_order(self) -> None:
        first, second = random_pairs(3), random_pairs(5)
        both = joined(first, second)
        for place, expected in enumerate([*map(first.pair, range(3)), *map(second.pair, range(5))]):
            for name in ("source", "target", "links"):
                np.testing.assert_array_equal(getattr(both.pair(place), name), getattr(expected, name))

    def test_cuts_batches_of_about_as_many_tokens(self) -> None:
        rows, tokens = np.arange(100), np.full(100, 7)
        parts = cut(rows, tokens, 50)
        np.testing.assert_array_equal(np.concatenate(parts), rows)
        self.assertTrue(all(43 <= 7 * len(part) <= 57 for part in parts[1:-1]))


@unittest.skipUnless(shutil.which("g++"), "needs g++")
@unittest.skipUnless(has_tiles() or can_emulate_tiles(), "needs matrix tiles (amx_bf16), or AVX-512 with bfloat16")
class NativeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))

    def native(self, model: Translator, threads: int) -> NativeNetwork:
        return NativeNetwork(model, self.folder, threads, EMULATED)

    def test_losses_and_gradients_are_those_of_fp32(self) -> None:
        pairs = random_pairs(40)
        batch = PairsOnDevice(pairs, torch.device("cpu")).batch(np.arange(len(pairs)))
        model = random_network()
        mask = model.padding_mask(batch.source != PAD)
        hidden, weights = model.decode(model.encode(batch.source, mask), mask, batch.target)
        loss = whole_loss(hidden, batch.labels, model.embedding.weight, 0.1)
        aligning = alignment_loss(weights, batch.alignment)
        (loss + 0.15 * aligning).backward()
        wanted = torch.cat([parameter.grad.flatten() for parameter in model.parameters()])
        for threads in (1, 2):
            native = self.native(model, threads)
            found = native.losses(pairs, 0.1, 0.15)
            self.assertAlmostEqual(found[0], loss.item(), delta=0.005 * loss.item())
            self.assertAlmostEqual(found[1], aligning.item(), delta=0.005 * aligning.item())
            error = (native.all_gradients - wanted).norm() / wanted.norm()
            self.assertLess(error.item(), 0.02)

    def test_adam_steps_as_in_pytorch(self) -> None:
        models = [random_network(), random_network()]
        native = NativeAdam(self.native(models[1], 2), models[1].parameters(), 0.002, (0.9, 0.98))
        plain = torch.optim.Adam(models[0].parameters(), 0.002, (0.9, 0.98))
        native.scale = 0.5
        for _ in range(3):
            for here, there in zip(models[0].parameters(), models[1].parameters(), strict=True):
                here.grad = 0.5 * there.grad.normal_()
            plain.step(), native.step()
        for here, there in zip(models[0].parameters(), models[1].parameters(), strict=True):
            torch.testing.assert_close(there, here, rtol=1e-4, atol=1e-6)

    def test_muon_steps_as_in_pytorch(self) -> None:
        models = [random_network(), random_network()]
        native = self.native(models[1], 2)
        matrices = [matrices_of(model) for model in models]
        before = [p.detach().clone() for p in matrices[0]]
        for here, there in zip(*matrices, strict=True):
            here.grad = there.grad.normal_().clone()
        for stepper in (Muon(matrices[0], 0.02, 0.95, 0.01), NativeMuon(native, matrices[1], 0.02, 0.95, 0.01)):
            stepper.step()
        for here, there, old in zip(*matrices, before, strict=True):
            self.assertLess(((there - here).norm() / (here - old).norm()).item(), 0.05)

    def test_a_batch_seen_again_and_again_is_learnt(self) -> None:
        torch.manual_seed(4)
        learner = NativeLearner(Translator(SHAPE), SETTINGS, self.folder, 2, EMULATED)
        batch = PackedBatch(random_pairs(8), 0)
        losses = [learner.step(batch, 1.0, True)[0].item() for _ in range(8)]
        self.assertLess(losses[-1], 0.8 * losses[0])


if __name__ == "__main__":
    unittest.main()
