"""The network's parts as a processor computes them best: products in int8.

Activations are rounded by ranges that were measured once, as Bergamot's are, and not by the values of a
run: a row then comes out the same whatever rows it is computed beside."""

import numpy as np
from onnx import TensorProto
from torch import nn

from training.graphs.graph import Graph, array, to_int8


def side_by_side(*layers: nn.Linear) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Linear layers as one: int8 weights [in, out], the scale of each column [out], the bias [out]."""
    matrix = np.concatenate([array(layer.weight).T for layer in layers], axis=1)
    columns, scales = to_int8(matrix, axis=0)
    return columns, scales.reshape(-1), np.concatenate([array(layer.bias) for layer in layers])


class ProcessorGraph(Graph):
    # Before the names of its files.
    prefix = ""
    # What scores are computed from, by name with kind and dimensions. It is handed out as it was
    # quantised, so that the whole vocabulary is asked of the very same.
    hidden = {"hidden": (TensorProto.UINT8, ["B", "D"])}
    # The output weights of a shortlist.
    listed = {"shortlist.weight": (TensorProto.INT8, ["D", "L"]), "shortlist.scale": (TensorProto.FLOAT, ["L"])}

    def linear(self, x: str, name: str, *layers: nn.Linear) -> str:
        columns, scales, bias = side_by_side(*layers)
        scale, zero = self._steps(name, layers[0])
        return self.add(
            "ms.MatMulIntegerToFloat", self.add("QuantizeLinear", x, scale, zero),
            self.tensor(f"{name}.weight", columns), scale, self.tensor(f"{name}.scale", scales), zero, "",
            self.tensor(f"{name}.bias", bias))

    def positive(self, x: str) -> str:
        """The values, with 0 in place of those below it: what only a product reads needs no operator for
        that, since the least that it reads of such values is 0."""
        return x

    def keep_from_padding(self, mask: str) -> list[str]:
        """What attention takes after query, key and value, of a mask [B, S]: 1 for tokens, 0 for padding."""
        return ["", mask]

    def floats(self, values: str) -> str:
        """Of int8."""
        # By no cast: in a browser's runtime one function holds those between all kinds, 490 KB of it,
        # and is compiled where a cast is first run, which is before the first sentence (40 ms).
        return self.add("DequantizeLinear", values, self.number("one", 1))

    def token_ids(self, places: str, count: int) -> str:
        """int32 of places among `count`, which are int64."""
        bounds = [self.tensor(f"int32_{bound}", np.array(bound, np.int32)) for bound in (0, count, 1)]
        return self.add("Gather", self.add("Range", *bounds), places, out="candidates")

    def compare(self, query: str, key: str, factor: float) -> str:
        """Each query with each key: the products of rows, times the factor."""
        return self.add("ms.FusedMatMul", query, key, transB=1, alpha=factor)

    def give_hidden(self, x: str, norm: nn.LayerNorm) -> None:
        """Hands out [B, D], which `norm` gave."""
        self.add("QuantizeLinear", x, *self._steps("hidden", norm), out="hidden")

    def give_listed(self, rows: str, scales: str, ids: str) -> None:
        """Hands out the output weights of these ids [L], of the embedding: int8 rows [V, D], their scales [V]."""
        self.add("Transpose", self.add("Gather", rows, ids), out="shortlist.weight", perm=[1, 0])
        self.add("Gather", scales, ids, out="shortlist.scale")

    def score_listed(self, norm: nn.LayerNorm) -> str:
        """[B, L], of `hidden`, which `norm` gave, and what is `listed`."""
        return self._score("shortlist.weight", "shortlist.scale", norm)

    def score_all(self, rows: str, scales: str, norm: nn.LayerNorm) -> str:
        """[B, V], of `hidden`, which `norm` gave, and the embedding."""
        # Turned when it is loaded, so that the file holds one copy.
        return self._score(self.add("Transpose", rows, perm=[1, 0]), scales, norm)

    def _score(self, columns: str, scales: str, norm: nn.LayerNorm) -> str:
        scale, zero = self._steps("hidden", norm)
        return self.add("ms.MatMulIntegerToFloat", "hidden", columns, scale, scales, zero)

    def _steps(self, name: str, module: nn.Module) -> tuple[str, str]:
        """How far apart the 256 values are that an activation is rounded to, and which of them is 0."""
        least, greatest = self.ranges[module]
        least, greatest = min(least, 0.0), max(greatest, 0.0)
        scale = (greatest - least) / 255
        return (self.tensor(f"{name}.step", np.array(scale, np.float32)),
                self.tensor(f"{name}.zero", np.array(round(-least / scale), np.uint8)))
