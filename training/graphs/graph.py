"""Writing ONNX graphs node by node, over weights that lie in one file beside them."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from training.common.calibration import Ranges

OPSET = 17
# Each tensor starts at a multiple of this many bytes, so that it can be used where it lies.
ALIGNMENT = 64
# Tensors of fewer values stand in the graphs: the runtime wants some of them before it reads files.
FEWEST_OUTSIDE = 64


def to_int8(weights: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """int8 of the same shape, and its scales: symmetric, the largest of each slice along `axis` at 127."""
    scales = np.maximum(np.abs(weights).max(axis=axis, keepdims=True), 1e-8) / 127
    return np.round(weights / scales).astype(np.int8), scales.astype(np.float32)


def array(parameter) -> np.ndarray:
    return parameter.detach().numpy()


class Weights:
    """Tensors by name, each once, in one file."""

    def __init__(self) -> None:
        self.tensors: dict[str, np.ndarray] = {}
        self.places: dict[str, int] = {}
        self.size = 0

    def add(self, name: str, tensor: np.ndarray) -> str:
        """Keeps the first of a name; a second with other content is a mistake."""
        if name in self.tensors:
            if not np.array_equal(self.tensors[name], tensor):
                raise ValueError(f"Two tensors are called {name}.")
            return name
        self.tensors[name] = np.array(tensor, order="C")
        self.places[name] = self.size
        if tensor.size >= FEWEST_OUTSIDE:
            self.size += -(-tensor.nbytes // ALIGNMENT) * ALIGNMENT
        return name

    def write(self, path: Path) -> None:
        content = bytearray(self.size)
        for name, tensor in self.tensors.items():
            if tensor.size >= FEWEST_OUTSIDE:
                content[self.places[name] : self.places[name] + tensor.nbytes] = tensor.tobytes()
        path.write_bytes(content)

    def initialiser(self, name: str, file: str) -> TensorProto:
        """By its place in `file`, or whole when it is small."""
        tensor = self.tensors[name]
        if tensor.size < FEWEST_OUTSIDE:
            return numpy_helper.from_array(tensor, name)
        proto = TensorProto(
            name=name, dims=tensor.shape, data_location=TensorProto.EXTERNAL,
            data_type=helper.np_dtype_to_tensor_dtype(tensor.dtype),
        )
        for key, value in (("location", file), ("offset", self.places[name]), ("length", tensor.nbytes)):
            proto.external_data.add(key=key, value=str(value))
        return proto


class Graph:
    """A graph under construction. Operators of ONNX Runtime's own have names that start with `ms.`."""

    def __init__(self, weights: Weights, ranges: Ranges) -> None:
        self.weights = weights
        self.ranges = ranges
        self.nodes: list[onnx.NodeProto] = []
        self.used: dict[str, None] = {}

    def tensor(self, name: str, tensor: np.ndarray) -> str:
        self.used[self.weights.add(name, tensor)] = None
        return name

    def integers(self, *values: int) -> str:
        return self.tensor("integers_" + "_".join(map(str, values)), np.array(values, np.int64))

    def number(self, name: str, value: float) -> str:
        return self.tensor(name, np.array([value], np.float32))

    def add(self, op: str, *inputs: str, out: str | None = None, **attributes) -> str:
        return self.add_many(op, *inputs, out=[out or self.fresh()], **attributes)[0]

    def add_many(self, op: str, *inputs: str, out: list[str], **attributes) -> list[str]:
        domain = "com.microsoft" if op.startswith("ms.") else ""
        self.nodes.append(helper.make_node(
            op.removeprefix("ms."), inputs, out, name=f"node_{len(self.nodes)}", domain=domain, **attributes))
        return out

    def fresh(self) -> str:
        self.values = getattr(self, "values", 0) + 1
        return f"value_{self.values}"

    def _norm_weights(self, name: str, norm: nn.LayerNorm) -> tuple[str, str]:
        return (self.tensor(f"{name}.weight", array(norm.weight)),
                self.tensor(f"{name}.bias", array(norm.bias)))

    def norm(self, x: str, name: str, norm: nn.LayerNorm) -> str:
        return self.add("LayerNormalization", x, *self._norm_weights(name, norm), epsilon=norm.eps)

    def add_and_norm(self, x: str, change: str, name: str, norm: nn.LayerNorm) -> tuple[str, str]:
        """The sum, and the sum normalised."""
        total, normed = self.fresh(), self.fresh()
        self.add_many("ms.SkipLayerNormalization", x, change, *self._norm_weights(name, norm),
                      out=[normed, "", "", total], epsilon=norm.eps)
        return total, normed

    def save(self, path: Path, weights_file: str, inputs: dict, outputs: dict) -> None:
        """`inputs` and `outputs`: by name, the kind and the dimensions, those that vary by a name."""
        def values(named: dict) -> list[onnx.ValueInfoProto]:
            return [helper.make_tensor_value_info(name, kind, dims) for name, (kind, dims) in named.items()]

        graph = helper.make_graph(
            self.nodes, path.stem, values(inputs), values(outputs),
            initializer=[self.weights.initialiser(name, weights_file) for name in self.used],
        )
        model = helper.make_model(graph, ir_version=8, opset_imports=[
            helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)])
        path.write_bytes(model.SerializeToString())
