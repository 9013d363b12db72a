"""The optimizers of PyTorch's training, with what they do to the weights done by native code and its threads.
Their state is PyTorch's, so that a run may go on with either."""

from collections.abc import Iterable

import torch
from torch import nn

from training.common.muon import Muon
from training.native.library import AdamRates, MuonRates
from training.native.network import NativeNetwork


class NativeMuon(Muon):
    def __init__(
        self, network: NativeNetwork, matrices: Iterable[nn.Parameter], lr: float, momentum: float, weight_decay: float
    ):
        super().__init__(matrices, lr, momentum, weight_decay)
        self.network = network
        # What gradients are multiplied by first: it clips them.
        self.scale = 1.0

    def _turn(self, shape: torch.Size, matrices: list[nn.Parameter], group: dict) -> None:
        for matrix in matrices:
            if not self.state[matrix]:
                self.state[matrix]["momentum"] = torch.zeros_like(matrix)
        momenta = [self.state[matrix]["momentum"] for matrix in matrices]
        rates = MuonRates(group["lr"], group["momentum"], group["weight_decay"], self.scale)
        self.network.muon_step(matrices, momenta, rates)


class NativeAdam(torch.optim.Adam):
    def __init__(
        self, network: NativeNetwork, parameters: Iterable[nn.Parameter], lr: float, betas: tuple[float, float]
    ):
        super().__init__(parameters, lr=lr, betas=betas)
        self.network = network
        self.scale = 1.0

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        for group in self.param_groups:
            states = [self._state_of(parameter) for parameter in group["params"]]
            for state in states:
                state["step"] += 1
            rates = AdamRates(group["lr"], *group["betas"], self.scale, float(states[0]["step"]))
            means, squares = ([state[name] for state in states] for name in ("exp_avg", "exp_avg_sq"))
            self.network.adam_step(group["params"], means, squares, rates)

    def _state_of(self, parameter: nn.Parameter) -> dict:
        state = self.state[parameter]
        if not state:
            state |= {
                "step": torch.tensor(0.0), "exp_avg": torch.zeros_like(parameter), "exp_avg_sq": torch.zeros_like(parameter),
            }
        return state
