"""Decides how long a run lasts and how the learning rate changes."""

from dataclasses import dataclass
from enum import StrEnum

# Share of a run after which the rate falls, linearly, to zero (Hägele et al. 2024).
DECAY_FROM = 0.3


@dataclass(frozen=True)
class Budget:
    """The length of a schedule, in either seconds or steps."""

    seconds: float | None
    steps: int | None

    def spent(self, seconds: float, steps: int) -> float:
        """Returns the used share of the budget; it is 1 or more when the run is over."""
        return seconds / self.seconds if self.seconds else steps / (self.steps or 1)


class Course(StrEnum):
    """How the rate changes. `constant` leaves the end open; `fall` ends a run that was constant so far."""

    WHOLE = "whole"
    CONSTANT = "constant"
    FALL = "fall"


def rate_share(steps: int, spent: float, warmup: int, course: Course = Course.WHOLE) -> float:
    """Returns the share of the full rate: a linear warm-up in steps, then a linear decay to zero as the budget is
    spent."""
    rising, falling = (steps + 1) / warmup, 1 - spent
    match course:
        case Course.CONSTANT:
            return min(1.0, rising)
        case Course.FALL:
            return max(0.0, falling)
        case Course.WHOLE:
            return max(0.0, min(1.0, rising, falling / (1 - DECAY_FROM)))
