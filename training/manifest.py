"""manifest: what ships, with bytes and SHA-256, what it was made from, and what it reached.

    python -m training.manifest --command "python -m training.train --minutes 110"
"""

import argparse
import hashlib
import json
import subprocess

from training.common.config import accept_changes, read_config, require
from training.common.licences import LICENCE, list_sources
from training.export import write_json

# What the app fetches; what it fetches besides to compute on a graphics card; and what stands beside
# them for the library's own loader.
APP_FILES = [
    "config.json", "tokenizer.json", "tokenizer_config.json", "step/encoder.onnx", "step/step.onnx",
    "step/vocabulary.onnx", "step/weights.bin", "step/shortlist.bin",
]
GPU_FILES = [
    "step/gpu-encoder.onnx", "step/gpu-step.onnx", "step/gpu-vocabulary.onnx", "step/gpu-rows.onnx",
]
LIBRARY_FILES = [
    "generation_config.json", "onnx/encoder_model_quantized.onnx",
    "onnx/decoder_model_merged_quantized.onnx",
]
MADE_BY = "python -m training.export, quantize, step_graphs and shortlist"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--command", required=True, help="how the network was trained")
    accept_changes(options)
    given = options.parse_args()
    config = read_config(given.changes)
    folder = config.model_folder
    files = []
    for name in APP_FILES + GPU_FILES + LIBRARY_FILES:
        content = require(folder / name, MADE_BY).read_bytes()
        files.append({"path": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest(),
                      "app": name not in LIBRARY_FILES,
                      **({"device": "webgpu"} if name in GPU_FILES else {})})
    figures_file = config.work / "figures.json"
    figures = json.loads(figures_file.read_text()) if figures_file.exists() else {}
    log = config.work / "train.log"
    commit = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=True)
    write_json(folder / "manifest.json", {
        "id": config.model["id"],
        "direction": {"source": "fr", "target": "en"},
        "files": files,
        "licence": LICENCE,
        "sources": list_sources(config),
        "training": {
            "command": given.command,
            "commit": commit.stdout.strip(),
            "last": log.read_text(encoding="utf8").splitlines()[-1] if log.exists() else None,
        },
        "figures": figures,
        "aligns": True,
        "obeysTerms": True,
    })


if __name__ == "__main__":
    main()
