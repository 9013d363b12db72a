"""Runs steps under a budget, and prints a line of progress now and then."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol, TextIO

import torch

from training.common.schedule import Budget, Course, rate_share

LINE_EVERY = 50
# A GPU gets its work ahead of time, so the clock is right only after a wait for it.
WAIT_EVERY = 10


class AnyBatch(Protocol):
    tokens: int


class AnyLearner(Protocol):
    """The interface of PyTorch's learner and the native one."""

    settings: dict
    on_gpu: bool

    def step(self, batch: AnyBatch, rate_share: float, whole: bool) -> tuple[torch.Tensor, torch.Tensor]: ...


@dataclass
class Progress:
    """`first_step` is where this schedule began; `tokens` counts the target's of all schedules."""

    step: int = 0
    first_step: int = 0
    elapsed: float = 0.0
    tokens: int = 0


def prefetch(batches: Iterator[AnyBatch]) -> Iterator[AnyBatch]:
    """Yields the same batches, prepared in a thread. An error in the thread is raised here."""
    ready: queue.Queue[AnyBatch | Exception] = queue.Queue(maxsize=8)

    def fill() -> None:
        try:
            for batch in batches:
                ready.put(batch)
        except Exception as failure:
            ready.put(failure)

    threading.Thread(target=fill, daemon=True).start()
    while True:
        made = ready.get()
        if isinstance(made, Exception):
            raise made
        yield made


def run(
    learner: AnyLearner, batches: Iterator[AnyBatch], budget: Budget, progress: Progress, log: TextIO,
    after_step: Callable[[Progress], None] = lambda _: None, course: Course = Course.WHOLE,
) -> None:
    settings = learner.settings
    began = time.monotonic() - progress.elapsed
    running: torch.Tensor | None = None
    while (spent := budget.spent(progress.elapsed, progress.step - progress.first_step)) < 1:
        batch = next(batches)
        share = rate_share(progress.step - progress.first_step, spent, settings["warmup_steps"], course)
        loss, aligning = learner.step(batch, share, spent > 1 - settings["full_softmax_share"])
        progress.step += 1
        progress.tokens += batch.tokens
        running = loss if running is None else running.lerp(loss, 0.02)
        if learner.on_gpu and progress.step % WAIT_EVERY == 0:
            torch.cuda.synchronize()
        progress.elapsed = time.monotonic() - began
        if progress.step % LINE_EVERY == 0:
            line = (
                f"{progress.step} {progress.elapsed:.0f}s tokens {progress.tokens} loss {running.item():.3f} "
                f"align {aligning.item():.3f} rate {share:.2f}"
            )
            print(line, flush=True)
            print(line, file=log, flush=True)
        after_step(progress)
