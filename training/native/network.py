"""The network's losses and gradients, and the optimizers' steps, by native code."""

import ctypes
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from training.common.model import Translator
from training.common.pairs import Pairs
from training.native.library import AdamRates, MuonRates, load_library


def addresses(tensors: list[Tensor]) -> ctypes.Array:
    return (ctypes.c_void_p * len(tensors))(*(tensor.data_ptr() for tensor in tensors))


class NativeNetwork:
    """`model`'s losses, and their gradients in `.grad` of its parameters. Neither may be moved in memory."""

    def __init__(self, model: Translator, folder: Path, threads: int, emulated: bool = False):
        self.code = load_library(folder, emulated)
        weights = [parameter.data for parameter in model.parameters()]
        sizes = [weight.numel() for weight in weights]
        self.all_gradients = torch.zeros(sum(sizes))
        gradients = [part.view_as(w) for part, w in zip(self.all_gradients.split(sizes), weights, strict=True)]
        for parameter, gradient in zip(model.parameters(), gradients, strict=True):
            parameter.grad = gradient
        # Kept, since native code reads from these addresses for as long as it is there.
        self.kept = (model, gradients, addresses(weights), addresses(gradients))
        shape = model.shape
        self.network = ctypes.c_void_p(self.code.create_network(
            shape.vocabulary_size, shape.d_model, shape.ffn, shape.encoder_layers, shape.decoder_layers,
            *self.kept[2:], ctypes.c_void_p(model.positions.data_ptr()), threads,
        ))
        if not self.network:
            raise SystemExit("This processor has no matrix tiles, or Linux does not lend them.")

    def losses(self, pairs: Pairs, smoothing: float, alignment_weight: float) -> tuple[float, float]:
        """Mean cross-entropy a token and mean alignment loss a linked token, in nats. Fills the gradients."""
        arrays = [
            np.ascontiguousarray(array, kind)
            for array, kind in (
                (pairs.french, np.uint16), (pairs.french_bounds, np.int64), (pairs.english, np.uint16),
                (pairs.english_bounds, np.int64), (pairs.links, np.uint8), (pairs.link_bounds, np.int64),
            )
        ]
        found = (ctypes.c_double * 2)()
        self.code.compute_gradients(
            self.network, len(pairs), *(array.ctypes.data_as(ctypes.c_void_p) for array in arrays),
            ctypes.c_float(smoothing), ctypes.c_float(alignment_weight), found,
        )
        return found[0], found[1]

    def muon_step(self, weights: list[Tensor], momenta: list[Tensor], rates: MuonRates) -> None:
        """Muon's change of matrices of one shape."""
        rows, columns = weights[0].shape
        gradients = [weight.grad for weight in weights]
        self.code.muon_step(
            self.network, len(weights), rows, columns, addresses(weights), addresses(gradients), addresses(momenta), rates
        )

    def adam_step(self, weights: list[Tensor], means: list[Tensor], squares: list[Tensor], rates: AdamRates) -> None:
        """Adam's change of parameters of any shape."""
        sizes = (ctypes.c_int64 * len(weights))(*(weight.numel() for weight in weights))
        gradients = [weight.grad for weight in weights]
        self.code.adam_step(
            self.network, len(weights), sizes, addresses(weights), addresses(gradients), addresses(means),
            addresses(squares), rates,
        )
