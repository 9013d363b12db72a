"""The network's parts as a graphics card computes them. It has no products in int8: the weights, int8 in
the file that both kinds of graph read, become floats once, when the graph is loaded and its constants
are folded."""

from onnx import TensorProto
from torch import nn

from training.graphs.graph import Graph
from training.graphs.processor_graph import side_by_side

# Added to a score of attention, it leaves nothing of it.
PADDING = -1e9


class GpuGraph(Graph):
    """Its methods are those of `ProcessorGraph`."""

    prefix = "gpu-"
    hidden = {"hidden": (TensorProto.FLOAT, ["B", "D"])}
    listed = {"shortlist.weight": (TensorProto.FLOAT, ["D", "L"])}

    def linear(self, x: str, name: str, *layers: nn.Linear) -> str:
        columns, scales, bias = side_by_side(*layers)
        weight = self._scaled(self.tensor(f"{name}.weight", columns), self.tensor(f"{name}.scale", scales))
        return self.add("Add", self.add("MatMul", x, weight), self.tensor(f"{name}.bias", bias))

    def keep_from_padding(self, mask: str) -> list[str]:
        # A card's attention takes no mask of keys; what is added to its scores has a row for each query.
        lacking = self.add("Sub", self.number("one", 1), self.floats(mask))
        added = self.add("Unsqueeze", self.add("Mul", lacking, self.number("padding", PADDING)), self.integers(1, 2))
        length = self.add("Shape", mask, start=1, end=2)
        dims = self.add("Concat", self.integers(1, 1), length, self.integers(1), axis=0)
        return ["", "", self.add("Expand", added, dims)]

    def floats(self, values: str) -> str:
        return self.add("Cast", values, to=TensorProto.FLOAT)

    def token_ids(self, places: str, count: int) -> str:
        return self.add("Cast", places, out="candidates", to=TensorProto.INT32)

    def compare(self, query: str, key: str, factor: float) -> str:
        scaled = self.add("Mul", query, self.number("factor", factor))
        return self.add("MatMul", scaled, self.add("Transpose", key, perm=[0, 1, 3, 2]))

    def positive(self, x: str) -> str:
        return self.add("Relu", x)

    def give_hidden(self, x: str, norm: nn.LayerNorm) -> None:
        self.add("Identity", x, out="hidden")

    def give_listed(self, rows: str, scales: str, ids: str) -> None:
        listed = self._rows(self.add("Gather", rows, ids), self.add("Gather", scales, ids))
        self.add("Transpose", listed, out="shortlist.weight", perm=[1, 0])

    def score_listed(self, norm: nn.LayerNorm) -> str:
        return self.add("MatMul", "hidden", "shortlist.weight")

    def score_all(self, rows: str, scales: str, norm: nn.LayerNorm) -> str:
        return self.add("MatMul", "hidden", self.add("Transpose", self._rows(rows, scales), perm=[1, 0]))

    def _rows(self, rows: str, scales: str) -> str:
        return self._scaled(rows, self.add("Unsqueeze", scales, self.integers(-1)))

    def _scaled(self, values: str, factors: str) -> str:
        return self.add("Mul", self.floats(values), factors)
