"""Trains a network by native code, with the interface of `common/learner.py`."""

from pathlib import Path

import torch
from torch import Tensor

from training.common.model import Translator
from training.native.batches import PackedBatch
from training.native.network import NativeNetwork
from training.native.optimizers import NativeAdam, NativeMuon


class NativeLearner:
    """Trains with native code. Every step scores the whole vocabulary, which with matrix tiles costs no more than
    the encoder."""

    on_gpu = False

    def __init__(self, model: Translator, settings: dict, folder: Path, threads: int, emulated: bool = False):
        self.model, self.settings = model, settings
        self.network = NativeNetwork(model, folder, threads, emulated)
        matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and "embedding" not in name]
        others = [p for name, p in model.named_parameters() if p.dim() != 2 or "embedding" in name]
        self.steppers = [
            NativeMuon(self.network, matrices, settings["muon_rate"], momentum=0.95, weight_decay=0.01),
            NativeAdam(self.network, others, settings["adam_rate"], betas=(0.9, 0.98)),
        ]
        self.full_rates = [group["lr"] for stepper in self.steppers for group in stepper.param_groups]

    def step(self, batch: PackedBatch, rate_share: float, whole: bool) -> tuple[Tensor, Tensor]:
        """Updates the weights and returns both losses. `whole` is ignored, because the whole vocabulary is always
        scored."""
        rates = iter(self.full_rates)
        for stepper in self.steppers:
            for group in stepper.param_groups:
                group["lr"] = next(rates) * rate_share
        settings = self.settings
        loss, aligning = self.network.losses(batch.pairs, settings["label_smoothing"], settings["alignment_weight"])
        # This clips as `clip_grad_norm_` does, without another pass over the gradients.
        scale = min(1.0, 1.0 / (self.network.all_gradients.norm().item() + 1e-6))
        for stepper in self.steppers:
            stepper.scale = scale
            stepper.step()
        return torch.tensor(loss), torch.tensor(aligning)

    def state(self) -> dict:
        return {"model": self.model.state_dict(), "steppers": [s.state_dict() for s in self.steppers]}

    def resume(self, state: dict) -> None:
        self.model.load_state_dict(state["model"])
        for stepper, saved in zip(self.steppers, state["steppers"], strict=True):
            stepper.load_state_dict(saved)
