"""Muon (Jordan et al. 2024): momentum whose update is orthogonalised, for matrices only. All matrices of one shape
are updated at once, because a network of this size has eighty small ones, and one by one a GPU would mostly wait
for its next kernel."""

from collections import defaultdict
from collections.abc import Iterable

import torch
from torch import Tensor, nn

# These are the coefficients of the quintic that Jordan et al. (2024) fitted: five rounds bring singular values near
# 1.
_A, _B, _C = 3.4445, -4.7750, 2.0315
_ROUNDS = 5


def orthogonal(updates: Tensor) -> Tensor:
    """Maps [N, R, C] to matrices with nearly the same row and column spaces and singular values near 1."""
    tall = updates.shape[1] > updates.shape[2]
    x = updates.bfloat16()
    x = x.transpose(1, 2) if tall else x
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp(min=1e-7)
    for _ in range(_ROUNDS):
        gram = x @ x.transpose(1, 2)
        x = _A * x + (_B * gram + _C * (gram @ gram)) @ x
    return x.transpose(1, 2) if tall else x


class Muon(torch.optim.Optimizer):
    def __init__(self, matrices: Iterable[nn.Parameter], lr: float, momentum: float, weight_decay: float):
        super().__init__(matrices, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        for group in self.param_groups:
            shapes: dict[torch.Size, list[nn.Parameter]] = defaultdict(list)
            for matrix in group["params"]:
                if matrix.grad is not None:
                    shapes[matrix.shape].append(matrix)
            for shape, matrices in shapes.items():
                self._turn(shape, matrices, group)

    def _turn(self, shape: torch.Size, matrices: list[nn.Parameter], group: dict) -> None:
        for matrix in matrices:
            if not self.state[matrix]:
                self.state[matrix]["momentum"] = torch.zeros_like(matrix)
        moving = [self.state[matrix]["momentum"] for matrix in matrices]
        gradients = [matrix.grad for matrix in matrices]
        torch._foreach_lerp_(moving, gradients, 1 - group["momentum"])
        # This is Nesterov's momentum.
        ahead = torch.stack(gradients).lerp_(torch.stack(moving), group["momentum"])
        updates = orthogonal(ahead).float()
        rate = group["lr"] * max(1.0, shape[0] / shape[1]) ** 0.5
        torch._foreach_mul_(matrices, 1 - group["lr"] * group["weight_decay"])
        torch._foreach_add_(matrices, list(updates.unbind()), alpha=-rate)
