"""The network's parts as a processor computes them best: products in int8, of activations that are
quantised as they come."""

import numpy as np
from onnx import TensorProto
from torch import nn

from training.common.graph import Graph, array, to_int8


def side_by_side(*layers: nn.Linear) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Linear layers as one: int8 weights [in, out], the scale of each column [out], the bias [out]."""
    matrix = np.concatenate([array(layer.weight).T for layer in layers], axis=1)
    columns, scales = to_int8(matrix, axis=0)
    return columns, scales.reshape(-1), np.concatenate([array(layer.bias) for layer in layers])


class ProcessorGraph(Graph):
    # Before the names of its files.
    prefix = ""
    # What scores are computed from: the values, their scale and their zero, by name with kind and
    # dimensions. Handed out as it was quantised, so that the whole vocabulary is asked of the very same.
    hidden = {"hidden": (TensorProto.UINT8, ["B", "D"]), "hidden.scale": (TensorProto.FLOAT, []),
              "hidden.zero": (TensorProto.UINT8, [])}
    # The output weights of a shortlist.
    listed = {"shortlist.weight": (TensorProto.INT8, ["D", "L"]), "shortlist.scale": (TensorProto.FLOAT, ["L"])}

    def linear(self, x: str, name: str, *layers: nn.Linear) -> str:
        columns, scales, bias = side_by_side(*layers)
        return self.add(
            "ms.DynamicQuantizeMatMul", x, self.tensor(f"{name}.weight", columns),
            self.tensor(f"{name}.scale", scales), "", self.tensor(f"{name}.bias", bias))

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

    def give_hidden(self, x: str) -> None:
        """Hands out [B, D]."""
        self.add_many("DynamicQuantizeLinear", x, out=list(self.hidden))

    def give_listed(self, rows: str, scales: str, ids: str) -> None:
        """Hands out the output weights of these ids [L], of the embedding: int8 rows [V, D], their scales [V]."""
        self.add("Transpose", self.add("Gather", rows, ids), out="shortlist.weight", perm=[1, 0])
        self.add("Gather", scales, ids, out="shortlist.scale")

    def score_listed(self) -> str:
        """[B, L], of `hidden` and what is `listed`."""
        return self._score("shortlist.weight", "shortlist.scale")

    def score_all(self, rows: str, scales: str) -> str:
        """[B, V], of `hidden` and the embedding."""
        # Turned when it is loaded, so that the file holds one copy.
        return self._score(self.add("Transpose", rows, perm=[1, 0]), scales)

    def _score(self, columns: str, scales: str) -> str:
        return self.add("ms.MatMulIntegerToFloat", "hidden", columns, "hidden.scale", scales, "hidden.zero")
