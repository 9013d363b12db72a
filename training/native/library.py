"""The native code, compiled for this machine, and whether this machine can run it."""

import ctypes
import hashlib
import shutil
import subprocess
from pathlib import Path

from training.common.model import Shape

HERE = Path(__file__).parent
# Not `-ffinite-math-only`: a loss that is not a number has to show.
COMMON_FLAGS = ("-std=c++17", "-O3", "-ffast-math", "-fno-finite-math-only", "-shared", "-fPIC", "-pthread")
TILE_FLAGS = (*COMMON_FLAGS, "-march=sapphirerapids")
EMULATED_FLAGS = (*COMMON_FLAGS, "-march=native", "-DEMULATED_TILES")
EMULATION_NEEDS = ("avx512f", "avx512dq", "avx512bw", "avx512vl", "avx512_bf16")


class MuonRates(ctypes.Structure):
    """As in muon.h."""

    _fields_ = [(name, ctypes.c_float) for name in ("rate", "momentum", "decay", "scale")]


class AdamRates(ctypes.Structure):
    """As in adam.h."""

    _fields_ = [(name, ctypes.c_float) for name in ("rate", "first", "second", "scale", "step")]


def processor_flags() -> set[str]:
    """What Linux says that the processor can do; nothing on other systems."""
    described = Path("/proc/cpuinfo")
    lines = described.read_text().splitlines() if described.exists() else []
    return set(next((line for line in lines if line.startswith("flags")), "").split())


def has_tiles() -> bool:
    """Whether this processor multiplies bfloat16 by tiles (Intel, since Sapphire Rapids)."""
    return "amx_bf16" in processor_flags()


def can_emulate_tiles() -> bool:
    """Whether the code runs here at all, by emulated tiles: for tests."""
    return processor_flags().issuperset(EMULATION_NEEDS)


def why_unfit(shape: Shape) -> str | None:
    """Why native code cannot train a network of this shape on this machine; `None` where it can."""
    if not has_tiles():
        return "this processor has no matrix tiles (amx_bf16)"
    if not shutil.which("g++"):
        return "there is no g++"
    if shape.d_model % 32 or shape.vocabulary_size % 32 or shape.ffn % 128 or shape.d_model != 64 * shape.heads:
        return "widths and vocabulary must be multiples of 32, the feed-forward's of 128, heads 64 wide"
    return None


def load_library(folder: Path, emulated: bool = False) -> ctypes.CDLL:
    """Compiled into `folder` where the sources have changed, which takes ten seconds."""
    flags = EMULATED_FLAGS if emulated else TILE_FLAGS
    code = sorted(HERE.glob("*.cpp"))
    sources = [*code, *sorted(HERE.glob("*.h"))]
    content = b"".join(path.read_bytes() for path in sources) + " ".join(flags).encode()
    built = folder / f"network-{hashlib.sha256(content).hexdigest()[:12]}.so"
    if not built.exists():
        partial = built.with_suffix(".partial")
        subprocess.run(["g++", *flags, "-o", str(partial), *map(str, code)], check=True)
        partial.rename(built)
    found = ctypes.CDLL(str(built))
    found.create_network.restype = ctypes.c_void_p
    return found
