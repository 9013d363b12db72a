"""quantize: the two graphs in int8.

Matrix products: int8 weights by column, activations quantised as they come (ONNX Runtime's dynamic
scheme). Embeddings: int8 by row, stored once in each graph; the decoder's output projection is the
same tensor, turned when the graph is loaded. Reads `work/onnx/*.onnx`; writes
`onnx/encoder_model_quantized.onnx` and `onnx/decoder_model_merged_quantized.onnx`.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from training.common.config import config_of_command, require

RELEASED = {"encoder": "encoder_model_quantized.onnx", "decoder": "decoder_model_merged_quantized.onnx"}


def rows_to_int8(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 [V, D] and the scale of each row [V, 1], symmetric."""
    scales = np.maximum(np.abs(weights).max(axis=1, keepdims=True), 1e-8) / 127
    return np.round(weights / scales).astype(np.int8), scales.astype(np.float32)


def share_embedding(graph: onnx.GraphProto) -> None:
    """Replaces the fp32 embedding, its look-up, and the projection by it, with one int8 tensor."""
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    lookup = next(node for node in graph.node
                  if node.op_type == "Gather" and node.input[0] in tensors
                  and tensors[node.input[0]].dims[0] > 1000)
    table = tensors[lookup.input[0]]
    weights = numpy_helper.to_array(table)
    rows, scales = rows_to_int8(weights)
    graph.initializer.extend([
        numpy_helper.from_array(rows, "embedding_int8"),
        numpy_helper.from_array(scales, "embedding_scale"),
    ])
    places = lookup.input[1]
    new_lookup = [
        helper.make_node("Gather", ["embedding_int8", places], ["embedded_int8"]),
        helper.make_node("Cast", ["embedded_int8"], ["embedded_cast"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["embedding_scale", places], ["embedded_scale"]),
        helper.make_node("Mul", ["embedded_cast", "embedded_scale"], [lookup.output[0]]),
    ]
    _replace(graph, lookup, new_lookup)
    for projection in [node for node in graph.node if node.op_type == "MatMul" and node.input[1] in tensors]:
        matrix = tensors[projection.input[1]]
        if list(matrix.dims) != list(reversed(table.dims)):
            continue
        graph.initializer.append(
            numpy_helper.from_array(scales.reshape(-1), "projection_scale")
        )
        _replace(graph, projection, [
            helper.make_node("Transpose", ["embedding_int8"], ["projection_int8"], perm=[1, 0]),
            helper.make_node("DynamicQuantizeLinear", [projection.input[0]],
                             ["hidden_uint8", "hidden_scale", "hidden_zero"]),
            helper.make_node("MatMulInteger", ["hidden_uint8", "projection_int8", "hidden_zero"], ["logits_int32"]),
            helper.make_node("Cast", ["logits_int32"], ["logits_cast"], to=TensorProto.FLOAT),
            helper.make_node("Mul", ["hidden_scale", "projection_scale"], ["logits_scale"]),
            helper.make_node("Mul", ["logits_cast", "logits_scale"], [projection.output[0]]),
        ])
        graph.initializer.remove(matrix)
    graph.initializer.remove(table)


def _replace(graph: onnx.GraphProto, old: onnx.NodeProto, new: list[onnx.NodeProto]) -> None:
    place = list(graph.node).index(old)
    graph.node.remove(old)
    for offset, node in enumerate(new):
        node.name = f"{node.op_type}_{node.output[0]}"
        graph.node.insert(place + offset, node)


def quantize(source: Path, target: Path) -> None:
    prepared = source.with_name(f"{source.stem}-prepared.onnx")
    quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
    model = onnx.load(prepared)
    share_embedding(model.graph)
    onnx.save(model, prepared)
    quantize_dynamic(
        prepared, target, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"]
    )
    print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB", flush=True)


def main() -> None:
    config = config_of_command(__doc__)
    folder = config.model_folder / "onnx"
    folder.mkdir(parents=True, exist_ok=True)
    for name, released in RELEASED.items():
        source = require(config.work / "onnx" / f"{name}.onnx", "python -m training.export")
        quantize(source, folder / released)


if __name__ == "__main__":
    main()
