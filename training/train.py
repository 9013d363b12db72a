"""train: trains the network for a given number of minutes or steps, from the newest checkpoint on.

    python -m training.train --minutes 110
    python -m training.train --steps 1600

The rate falls to zero as the budget runs out. In minutes, measured by the clock, a slower machine
gives fewer steps and never an unfinished schedule; in steps, a run may be paused, and two runs can be
compared. `--course constant` leaves the rate high, for a run whose end is open, and `--course fall`, with `--extend`,
ends such a run (Hägele et al. 2024). `--extend` starts a new schedule from the newest checkpoint, or, where none stands, from what
`restore` or `grow` made. Writes `work/checkpoints/step-<n>.pt` and `work/train.log`.

On a processor with matrix tiles the step is native code's (`training/native`), three times as fast; elsewhere, or
with `--pytorch`, PyTorch's. Checkpoints are alike, so that a run may go on with either.
"""

import argparse
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

from training.common.batches import Batches, Variation, VariationPool, frequencies
from training.common.config import Config, accept_changes, read_config, require
from training.common.learner import Learner
from training.common.model import Shape, Translator
from training.common.pairs import Pairs, PairsOnDevice
from training.common.run import Progress, prefetch, run
from training.common.schedule import Budget, Course
from training.native.batches import PackedBatches
from training.native.learner import NativeLearner
from training.native.library import why_unfit

CHECKPOINT_SECONDS = 300
CHECKPOINTS_KEPT = 6


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


def start(config: Config, learner: Learner | NativeLearner, folder: Path, extend: bool) -> Progress:
    """Loads the newest checkpoint, or the shipped weights, and returns the progress of the run."""
    newest = newest_checkpoint(folder)
    if newest is None:
        if extend:
            learner.model.load_state_dict(
                load_file(require(config.work / "restored.safetensors", "python -m training.restore` or `python -m training.grow"))
            )
        return Progress()
    state = torch.load(newest, weights_only=True)
    learner.resume(state)
    if extend:
        return Progress(state["step"], state["step"], 0.0, state["tokens"])
    return Progress(state["step"], state.get("first_step", 0), state["elapsed"], state["tokens"])


@dataclass(frozen=True)
class Options:
    budget: Budget
    course: Course
    extend: bool
    pytorch: bool
    threads: int


def choose_learner(config: Config, pairs: Pairs, options: Options) -> Learner | NativeLearner:
    """Chooses native code where this machine and the network's shape allow it. Prints the choice and the reason."""
    shape = Shape.from_config(config.model)
    why_not = "asked for" if options.pytorch else why_unfit(shape)
    if why_not is None:
        print("training by native code", flush=True)
        return NativeLearner(Translator(shape), config.train, config.work, options.threads)
    learner = Learner(
        Translator(shape), config.train, torch.device("cpu"), frequencies(pairs, config.model["vocabulary_size"])
    )
    print(f"training by PyTorch in {'bfloat16' if learner.in_bfloat16 else 'fp32'}: {why_not}", flush=True)
    return learner


def train(config: Config, options: Options) -> None:
    settings, budget = config.train, options.budget
    torch.manual_seed(settings["seed"])
    torch.set_num_threads(options.threads)
    file = require(config.work / "pairs.npz", "python -m training.align")
    pairs, weight = Pairs.read(file), np.load(file)["weight"]
    variation = Variation(pairs, require(config.work / "vocabulary.model", "python -m training.vocabulary"), settings)
    pool = VariationPool(variation, 1)
    learner = choose_learner(config, pairs, options)
    folder = config.work / "checkpoints"
    folder.mkdir(parents=True, exist_ok=True)
    progress = start(config, learner, folder, options.extend)
    saved_at = progress.elapsed

    def save_at_times(progress: Progress) -> None:
        nonlocal saved_at
        over = budget.spent(progress.elapsed, progress.step - progress.first_step) >= 1
        if progress.elapsed - saved_at > CHECKPOINT_SECONDS or over:
            saved_at = progress.elapsed
            save(folder, {**learner.state(), **vars(progress)})

    batches = (
        PackedBatches(pairs, weight, pool, settings) if isinstance(learner, NativeLearner)
        else Batches(PairsOnDevice(pairs, torch.device("cpu")), weight, pool, settings)
    )
    drawn = prefetch(batches.drawn(settings["seed"] * 1000 + progress.step))
    with (config.work / "train.log").open("a", encoding="utf8") as log:
        run(learner, drawn, budget, progress, log, save_at_times, options.course)
    pool.stop()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    length = options.add_mutually_exclusive_group(required=True)
    length.add_argument("--minutes", type=float)
    length.add_argument("--steps", type=int)
    options.add_argument("--course", choices=list(Course), type=Course, default=Course.WHOLE, help="how the rate goes")
    options.add_argument("--extend", action="store_true", help="start a new schedule from the newest weights")
    options.add_argument("--pytorch", action="store_true", help="by PyTorch even where native code could train")
    options.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    accept_changes(options)
    given = options.parse_args()
    budget = Budget(given.minutes * 60 if given.minutes else None, given.steps)
    chosen = Options(budget, given.course, given.extend, given.pytorch, given.threads)
    train(read_config(given.changes), chosen)


if __name__ == "__main__":
    main()
