"""Which number format this processor multiplies matrices fastest in."""

import time

import torch

ROWS, INNER, COLUMNS = 4096, 256, 1024
ROUNDS = 8


def product_seconds(kind: torch.dtype) -> float:
    """The best of some products of the network's usual size; the first, which compiles, is not counted."""
    left, right = torch.ones(ROWS, INNER, dtype=kind), torch.ones(COLUMNS, INNER, dtype=kind)
    left @ right.T
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.perf_counter()
        left @ right.T
        best = min(best, time.perf_counter() - began)
    return best


def bfloat16_pays() -> bool:
    """Whether bfloat16 is the faster. It is three to four times as fast as fp32 where the processor has
    matrix tiles, and half as fast where it has the dot product alone: both were measured."""
    return product_seconds(torch.bfloat16) < product_seconds(torch.float32)
