"""train: the network, for a given number of minutes or steps; goes on from the newest checkpoint.

    python -m training.train --minutes 110
    python -m training.train --steps 1600

The rate falls to zero as the budget runs out. In minutes, measured by the clock, a slower machine
gives fewer steps and never an unfinished schedule; in steps, a run may be paused, and two runs can be
compared. `--extend` starts a new schedule from the newest checkpoint, or, where none stands, from what
`restore` made of the shipped weights. Writes `work/checkpoints/step-<n>.pt` and `work/train.log`.
"""

import argparse
import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from training.common.batches import Batch, Corpus
from training.common.config import Config, accept_changes, read_config, require
from training.common.loss import SampledVocabulary, alignment_loss, token_loss
from training.common.model import PAD, Shape, Translator
from training.common.precision import bfloat16_pays

CHECKPOINT_SECONDS = 300
CHECKPOINTS_KEPT = 6
# Share of a run after which the rate falls, linearly, to zero (Hägele et al. 2024).
DECAY_FROM = 0.3


def optimisers(model: Translator, settings: dict) -> list[torch.optim.Optimizer]:
    """Muon (Jordan et al. 2024) for the matrices, Adam for embeddings, norms and biases."""
    matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and "embedding" not in name]
    others = [p for name, p in model.named_parameters() if p.dim() != 2 or "embedding" in name]
    return [
        torch.optim.Muon(matrices, lr=settings["muon_rate"], momentum=0.95, weight_decay=0.01),
        torch.optim.Adam(others, lr=settings["adam_rate"], betas=(0.9, 0.98), fused=True),
    ]


@dataclass(frozen=True)
class Budget:
    """What a schedule may take: seconds or steps, one of the two."""

    seconds: float | None
    steps: int | None

    def spent(self, seconds: float, steps: int) -> float:
        """Share of the budget that is used up: 1 and more when the run is over."""
        return seconds / self.seconds if self.seconds else steps / (self.steps or 1)


def rate_share(steps: int, spent: float, warmup: int) -> float:
    """Share of the full rate: a linear warm-up in steps, a linear fall as the budget is spent."""
    return max(0.0, min(1.0, (steps + 1) / warmup, (1 - spent) / (1 - DECAY_FROM)))


def prefetch(batches: Iterator[Batch]) -> Iterator[Batch]:
    """The same batches, made ahead in a thread."""
    ready: queue.Queue[Batch] = queue.Queue(maxsize=8)

    def fill() -> None:
        for batch in batches:
            ready.put(batch)

    threading.Thread(target=fill, daemon=True).start()
    while True:
        yield ready.get()


def endless(corpus: Corpus, seed: int) -> Iterator[Batch]:
    number = seed
    while True:
        yield from corpus.one_pass(number)
        number += 1


def forward(model: Translator, batch: Batch) -> tuple[Tensor, Tensor]:
    mask = model.padding_mask(batch.source != PAD)
    return model.decode(model.encode(batch.source, mask), mask, batch.target)


def newest_checkpoint(folder: Path) -> Path | None:
    found = sorted(folder.glob("step-*.pt"), key=lambda path: int(path.stem.split("-")[1]))
    return found[-1] if found else None


def save(folder: Path, state: dict) -> None:
    path = folder / f"step-{state['step']}.pt"
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.rename(path)
    old = sorted(folder.glob("step-*.pt"), key=lambda p: int(p.stem.split("-")[1]))
    for surplus in old[:-CHECKPOINTS_KEPT]:
        surplus.unlink()


def train(config: Config, budget: Budget, extend: bool) -> None:
    settings = config.train
    torch.manual_seed(settings["seed"])
    corpus = Corpus(
        require(config.work / "pairs.npz", "python -m training.align"),
        require(config.work / "vocabulary.model", "python -m training.vocabulary"),
        settings,
    )
    model = Translator(Shape.from_config(config.model))
    steppers = optimisers(model, settings)
    full_rates = [group["lr"] for stepper in steppers for group in stepper.param_groups]
    folder = config.work / "checkpoints"
    folder.mkdir(parents=True, exist_ok=True)
    step, first_step, elapsed, tokens = 0, 0, 0.0, 0
    newest = newest_checkpoint(folder)
    if newest:
        state = torch.load(newest, weights_only=True)
        model.load_state_dict(state["model"])
        for stepper, saved in zip(steppers, state["steppers"], strict=True):
            stepper.load_state_dict(saved)
        step, tokens = state["step"], state["tokens"]
        elapsed = 0.0 if extend else state["elapsed"]
        first_step = step if extend else state.get("first_step", 0)
    elif extend:
        model.load_state_dict(
            load_file(require(config.work / "restored.safetensors", "python -m training.restore"))
        )
    in_bfloat16 = bfloat16_pays()
    print(f"multiplying in {'bfloat16' if in_bfloat16 else 'fp32'}", flush=True)
    sampled = SampledVocabulary(corpus.frequencies(), settings["seed"] + step)
    log = (config.work / "train.log").open("a", encoding="utf8")
    batches = prefetch(endless(corpus, settings["seed"] * 1000 + step))
    saved_at, running, began = elapsed, 0.0, time.monotonic() - elapsed
    while (spent := budget.spent(elapsed, step - first_step)) < 1:
        batch = next(batches)
        share = rate_share(step - first_step, spent, settings["warmup_steps"])
        rates = iter(full_rates)
        for stepper in steppers:
            for group in stepper.param_groups:
                group["lr"] = next(rates) * share
        whole = spent > 1 - settings["full_softmax_share"]
        with torch.autocast("cpu", torch.bfloat16, enabled=in_bfloat16):
            hidden, weights = forward(model, batch)
            loss = token_loss(
                hidden, batch.labels, model.embedding.weight, settings["label_smoothing"],
                None if whole else sampled,
            )
        aligning = alignment_loss(weights, batch.alignment)
        (loss + settings["alignment_weight"] * aligning).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for stepper in steppers:
            stepper.step()
            stepper.zero_grad()
        step += 1
        tokens += int((batch.labels != PAD).sum())
        elapsed = time.monotonic() - began
        running = loss.item() if running == 0 else 0.98 * running + 0.02 * loss.item()
        if step % 50 == 0:
            line = f"{step} {elapsed:.0f}s tokens {tokens} loss {running:.3f} align {aligning.item():.3f} rate {share:.2f}"
            print(line, flush=True)
            print(line, file=log, flush=True)
        if elapsed - saved_at > CHECKPOINT_SECONDS or budget.spent(elapsed, step - first_step) >= 1:
            saved_at = elapsed
            save(folder, {
                "model": model.state_dict(), "steppers": [s.state_dict() for s in steppers],
                "step": step, "first_step": first_step, "elapsed": elapsed, "tokens": tokens,
            })


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    length = options.add_mutually_exclusive_group(required=True)
    length.add_argument("--minutes", type=float)
    length.add_argument("--steps", type=int)
    options.add_argument("--extend", action="store_true", help="start a new schedule from the newest weights")
    accept_changes(options)
    given = options.parse_args()
    budget = Budget(given.minutes * 60 if given.minutes else None, given.steps)
    train(read_config(given.changes), budget, given.extend)


if __name__ == "__main__":
    main()
