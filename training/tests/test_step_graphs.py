"""Run with `python -m unittest training.tests.test_step_graphs` from the repository's root."""

import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch

from training.common.calibration import measure
from training.graphs.graph_parts import CANDIDATES
from training.common.model import PAD, Shape, Translator
from training.step_graphs import WEIGHTS_FILE, write_all

SHAPE = Shape(vocabulary_size=96, d_model=32, ffn=64, heads=4, encoder_layers=2, decoder_layers=2,
              max_positions=16)
SOURCE = np.array([[7, 9, 11, 0], [8, 0, PAD, PAD]], np.int32)
TARGET = np.array([[PAD, 20, 30], [PAD, 21, 31]], np.int32)
ASKED = np.array([5, 0], np.int32)


def outputs(session: onnxruntime.InferenceSession, inputs: dict) -> dict[str, np.ndarray]:
    names = [output.name for output in session.get_outputs()]
    known = {node.name for node in session.get_inputs()}
    return dict(zip(names, session.run(None, {k: v for k, v in inputs.items() if k in known}), strict=True))


class StepGraphsTest(unittest.TestCase):
    def setUp(self) -> None:
        torch.manual_seed(1)
        self.model = Translator(SHAPE).eval()
        # A fresh network's blocks do nothing yet.
        for name, weight in self.model.named_parameters():
            if name.endswith(("out.weight", "down.weight")):
                torch.nn.init.xavier_uniform_(weight)
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        pairs = [([7, 9, 11], [20, 30]), ([8], [21, 31]), ([12, 13, 14, 15], [40, 41, 42])]
        write_all(self.model, measure(self.model, pairs), self.folder)

    def open(self, name: str) -> onnxruntime.InferenceSession:
        return onnxruntime.InferenceSession(self.folder / f"{name}.onnx")

    def run_steps(self, shortlist: np.ndarray, prefix: str = "", listed: np.ndarray | None = None,
                  rows: slice = slice(None)) -> list[tuple[dict, dict]]:
        """For each target place what the step gives, and what the whole vocabulary gives of it, of these
        rows of the source; `listed` [B, L] says what of the shortlist each of them lists, by default all."""
        encoder, step, vocabulary = (self.open(prefix + name) for name in ("encoder", "step", "vocabulary"))
        source = SOURCE[rows]
        mask = (source != PAD).astype(np.int32)
        given = outputs(encoder, {"ids": source, "mask": mask, "shortlist": shortlist})
        width = SHAPE.d_model // SHAPE.heads
        empty = np.zeros((len(source), SHAPE.heads, 0, width), np.float32)
        unlisted = np.zeros((len(source), len(shortlist)), np.float32)
        if listed is not None:
            unlisted[~listed] = -np.inf
        sources = np.arange(len(source), dtype=np.int32)
        past = {f"past.{layer}.{kind}": empty for layer in range(2) for kind in ("key", "value")}
        padding = ((1 - mask) * np.float32(-1e9))[:, None, None, :].astype(np.float32)
        places = np.searchsorted(shortlist, ASKED).astype(np.int32)
        steps = []
        for last in TARGET[rows].T:
            found = outputs(step, {"last": last, "padding": padding, "asked": places, "shortlist": shortlist,
                                   "unlisted": unlisted, "sources": sources, **given, **past})
            past = {name: found[name.replace("past", "present")] for name in past}
            steps.append((found, outputs(vocabulary, {**found, "asked": ASKED})))
        return steps

    def expected(self) -> tuple[np.ndarray, np.ndarray]:
        """fp32: log-probabilities [B, T, V] and the aligning head's weights."""
        with torch.inference_mode():
            source = torch.from_numpy(SOURCE).long()
            mask = Translator.padding_mask(source != PAD)
            hidden, weights = self.model.decode(self.model.encode(source, mask), mask,
                                                torch.from_numpy(TARGET).long())
            scores = hidden @ self.model.embedding.weight.T
        return torch.log_softmax(scores, -1).numpy(), weights.numpy()

    def test_gives_what_the_network_gives_but_for_rounding(self) -> None:
        probabilities, weights = self.expected()
        everything = np.arange(SHAPE.vocabulary_size, dtype=np.int32)
        for place, (found, whole) in enumerate(self.run_steps(everything)):
            exact = np.take_along_axis(probabilities[:, place], found["candidates"], 1)
            np.testing.assert_allclose(found["log_probabilities"], exact, atol=0.05)
            np.testing.assert_allclose(found["asked_log_probabilities"], probabilities[:, place][:, ASKED], atol=0.05)
            np.testing.assert_allclose(found["alignment"], weights[:, place], atol=0.02)
            np.testing.assert_array_equal(found["candidates"], whole["candidates"])
            np.testing.assert_allclose(found["log_probabilities"], whole["log_probabilities"], atol=1e-5)

    def test_looks_at_the_shortlist_alone_unless_asked_for_the_whole_vocabulary(self) -> None:
        everything = np.arange(SHAPE.vocabulary_size, dtype=np.int32)
        shortlist = np.concatenate([np.arange(6), np.arange(6, 96, 3)]).astype(np.int32)
        for (found, whole), (_, before) in zip(
                self.run_steps(shortlist), self.run_steps(everything), strict=True):
            self.assertEqual(found["candidates"].shape, (len(SOURCE), CANDIDATES))
            self.assertTrue(np.isin(found["candidates"], shortlist).all())
            np.testing.assert_array_equal(whole["candidates"], before["candidates"])

    def test_computes_each_row_as_if_it_were_alone(self) -> None:
        lists = [np.concatenate([np.arange(6), np.arange(start, 96, 4)]).astype(np.int32) for start in (6, 8)]
        together = np.union1d(*lists)
        listed = np.array([np.isin(together, each) for each in lists])
        beside = self.run_steps(together, listed=listed)
        for row, own in enumerate(lists):
            alone = self.run_steps(own, rows=slice(row, row + 1))
            for (found, _), (expected, _) in zip(beside, alone, strict=True):
                for name in ("candidates", "log_probabilities", "hidden", "alignment", "present.1.value"):
                    np.testing.assert_array_equal(found[name][row : row + 1], expected[name], name)

    def test_gives_on_a_graphics_card_what_it_gives_on_a_processor(self) -> None:
        # Here the processor runs both; a card's own arithmetic is compared in the browser.
        shortlist = np.concatenate([np.arange(6), np.arange(6, 96, 3)]).astype(np.int32)
        for of_processor, of_card in zip(
                self.run_steps(shortlist), self.run_steps(shortlist, "gpu-"), strict=True):
            for expected, found in zip(of_processor, of_card, strict=True):
                self.assertEqual(found["candidates"].dtype, np.int32)
                for name in ("log_probabilities", "asked_log_probabilities"):
                    np.testing.assert_allclose(found[name], expected[name], atol=0.05)
            expected, found = of_processor[0], of_card[0]
            np.testing.assert_array_equal(found["candidates"][:, 0], expected["candidates"][:, 0])
            np.testing.assert_allclose(found["alignment"], expected["alignment"], atol=0.02)
            for name in (name for name in expected if name.startswith("present.")):
                np.testing.assert_allclose(found[name], expected[name], atol=0.1)

    def test_picks_rows_out_on_a_graphics_card(self) -> None:
        slots = [f"{layer}.{kind}" for layer in range(2) for kind in ("key", "value")]
        shape = (3, SHAPE.heads, 5, SHAPE.d_model // SHAPE.heads)
        given = {slot: np.random.default_rng(at).random(shape, np.float32) for at, slot in enumerate(slots)}
        kept = outputs(self.open("gpu-rows"), {**given, "rows": np.array([2, 0, 0, 1], np.int32)})
        for slot in slots:
            np.testing.assert_array_equal(kept[f"kept.{slot}"], given[slot][[2, 0, 0, 1]])

    def test_adds_no_weights_for_a_graphics_card(self) -> None:
        named = {}
        for path in self.folder.glob("*.onnx"):
            for tensor in onnx.load(path, load_external_data=False).graph.initializer:
                place = {entry.key: entry.value for entry in tensor.external_data}
                if place:
                    self.assertEqual(place["location"], WEIGHTS_FILE)
                    named.setdefault(path.name.startswith("gpu-"), set()).add(tensor.name)
        self.assertLessEqual(named[True], named[False])


if __name__ == "__main__":
    unittest.main()
