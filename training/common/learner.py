"""Trains a network: a step runs a batch forward and backward, and updates the weights."""

import numpy as np
import torch
from torch import Tensor

from training.common.loss import SampledVocabulary, alignment_loss, sampled_loss, whole_loss
from training.common.model import PAD, Translator
from training.common.muon import Muon
from training.common.pairs import Batch
from training.common.precision import bfloat16_pays


class Learner:
    """Trains with PyTorch. A GPU scores the whole vocabulary at every step, which costs it little; a processor
    samples it."""

    def __init__(self, model: Translator, settings: dict, device: torch.device, frequencies: np.ndarray):
        self.model, self.settings, self.device = model.to(device), settings, device
        self.on_gpu = device.type == "cuda"
        self.in_bfloat16 = self.on_gpu or bfloat16_pays()
        self.sampled = None if self.on_gpu else SampledVocabulary(frequencies, settings["seed"])
        matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and "embedding" not in name]
        others = [p for name, p in model.named_parameters() if p.dim() != 2 or "embedding" in name]
        self.steppers: list[torch.optim.Optimizer] = [
            Muon(matrices, lr=settings["muon_rate"], momentum=0.95, weight_decay=0.01),
            torch.optim.Adam(others, lr=settings["adam_rate"], betas=(0.9, 0.98), fused=True),
        ]
        self.full_rates = [group["lr"] for stepper in self.steppers for group in stepper.param_groups]

    def losses(self, batch: Batch, whole: bool) -> tuple[Tensor, Tensor]:
        """Returns the loss of the tokens, over the whole vocabulary or a sample of it, and the loss of the
        alignment."""
        model, smoothing = self.model, self.settings["label_smoothing"]
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.in_bfloat16):
            mask = model.padding_mask(batch.source != PAD)
            hidden, weights = model.decode(model.encode(batch.source, mask), mask, batch.target)
            if whole or self.sampled is None:
                loss = whole_loss(hidden, batch.labels, model.embedding.weight, smoothing)
            else:
                loss = sampled_loss(hidden, batch.labels, model.embedding.weight, smoothing, self.sampled)
        return loss, alignment_loss(weights, batch.alignment)

    def step(self, batch: Batch, rate_share: float, whole: bool) -> tuple[Tensor, Tensor]:
        """Updates the weights. Returns both losses, which are still on the device."""
        rates = iter(self.full_rates)
        for stepper in self.steppers:
            for group in stepper.param_groups:
                group["lr"] = next(rates) * rate_share
        loss, aligning = self.losses(batch, whole)
        (loss + self.settings["alignment_weight"] * aligning).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for stepper in self.steppers:
            stepper.step()
            stepper.zero_grad()
        return loss.detach(), aligning.detach()

    def state(self) -> dict:
        return {"model": self.model.state_dict(), "steppers": [s.state_dict() for s in self.steppers]}

    def resume(self, state: dict) -> None:
        self.model.load_state_dict(state["model"])
        for stepper, saved in zip(self.steppers, state["steppers"], strict=True):
            stepper.load_state_dict(saved)
