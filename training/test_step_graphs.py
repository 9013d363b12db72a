"""Run with `python -m unittest training.test_step_graphs` from the repository's root."""

import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from training.common.graph import Weights
from training.common.model import PAD, Shape, Translator
from training.step_graphs import CANDIDATES, WEIGHTS_FILE, write_encoder, write_step, write_vocabulary

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
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        weights = Weights()
        write_encoder(weights, self.model, folder)
        write_step(weights, self.model, folder)
        write_vocabulary(weights, self.model, folder)
        weights.write(folder / WEIGHTS_FILE)
        self.encoder, self.step, self.vocabulary = (
            onnxruntime.InferenceSession(folder / f"{name}.onnx") for name in ("encoder", "step", "vocabulary"))

    def run_steps(self, shortlist: np.ndarray) -> list[tuple[dict, dict]]:
        """For each target place what the step gives, and what the whole vocabulary gives of it."""
        mask = (SOURCE != PAD).astype(np.int32)
        given = outputs(self.encoder, {"ids": SOURCE, "mask": mask, "shortlist": shortlist})
        width = SHAPE.d_model // SHAPE.heads
        empty = np.zeros((len(SOURCE), SHAPE.heads, 0, width), np.float32)
        past = {f"past.{layer}.{kind}": empty for layer in range(2) for kind in ("key", "value")}
        padding = ((1 - mask) * np.float32(-1e9))[:, None, None, :].astype(np.float32)
        places = np.searchsorted(shortlist, ASKED).astype(np.int32)
        steps = []
        for last in TARGET.T:
            found = outputs(self.step, {"last": last, "padding": padding, "asked": places,
                                        "shortlist": shortlist, **given, **past})
            past = {name: found[name.replace("past", "present")] for name in past}
            steps.append((found, outputs(self.vocabulary, {**found, "asked": ASKED})))
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


if __name__ == "__main__":
    unittest.main()
