"""carry: the corpus in few bytes, to take to a machine that trains; and back.

    python -m training.carry --pack        work/pairs.npz -> work/carry/*.xz
    python -m training.carry --unpack DIR  the files of a folder -> work/pairs.npz

The parts hold pairs drawn by chance, so that any of them can be left behind. Pairs that are never
drawn are; links are kept of as many as the configuration's `carry` says. A token takes seven bits.
"""

import argparse
import lzma
import multiprocessing
from pathlib import Path

import numpy as np

from training.common.config import Config, accept_changes, read_config, require
from training.common.pairs import Pairs, bounds_of

PARTS = 16
PROCESSES = multiprocessing.cpu_count()
# Ids are two bytes each: the model of a byte looks at the place within them.
_IDS = [{"id": lzma.FILTER_LZMA2, "preset": 9, "dict_size": 1 << 26, "lc": 0, "lp": 1, "pb": 1}]
_BYTES = [{"id": lzma.FILTER_LZMA2, "preset": 9, "dict_size": 1 << 26, "lc": 3, "lp": 0, "pb": 0}]
Fields = dict[str, np.ndarray]


def fields_of(pairs: Pairs, weight: np.ndarray, rows: np.ndarray, linked: np.ndarray) -> Fields:
    """What tells `rows` of the corpus; links of those alone of which `linked` is true."""
    chosen = pairs.select(rows)
    owner = np.repeat(np.arange(len(rows)), np.diff(chosen.link_bounds))
    kept = linked[owner]
    links, owner = chosen.links[kept], owner[kept]
    # By target place and then source place, so that neighbours differ by little.
    links = links[np.lexsort((links[:, 0], links[:, 1], owner))]
    steps = np.diff(links, axis=0, prepend=np.zeros((1, 2), np.uint8))
    return {
        "french": chosen.french, "english": chosen.english,
        "french_lengths": chosen.source_lengths().astype(np.uint8),
        "english_lengths": chosen.target_lengths().astype(np.uint8),
        "link_counts": np.bincount(owner, minlength=len(rows)).astype(np.uint16),
        "target_steps": steps[:, 1], "source_steps": steps[:, 0],
        "weight": weight[rows].astype(np.float16),
    }


def write_part(path: Path, fields: Fields) -> None:
    with path.open("wb") as file:
        for name, values in fields.items():
            filters = _IDS if values.dtype == np.uint16 else _BYTES
            packed = lzma.compress(values.tobytes(), lzma.FORMAT_RAW, filters=filters)
            file.write(f"{name} {values.dtype.str} {len(packed)}\n".encode() + packed)


def read_part(path: Path) -> Fields:
    fields: Fields = {}
    with path.open("rb") as file:
        while header := file.readline():
            name, kind, size = header.decode().split()
            filters = _IDS if np.dtype(kind) == np.uint16 else _BYTES
            content = lzma.decompress(file.read(int(size)), lzma.FORMAT_RAW, filters=filters)
            fields[name] = np.frombuffer(content, np.dtype(kind))
    return fields


def unpacked(folder: Path) -> tuple[Pairs, np.ndarray]:
    """The pairs of every part in `folder`, and how often each is drawn a pass."""
    files = sorted(folder.glob("*.xz"))
    if not files:
        raise SystemExit(f"No part of the corpus lies in {folder}.")
    with multiprocessing.get_context("fork").Pool(min(PROCESSES, len(files))) as pool:
        parts = pool.map(read_part, files)

    def together(name: str) -> np.ndarray:
        return np.concatenate([part[name] for part in parts])

    def links_of(part: Fields) -> np.ndarray:
        # Sums of bytes wrap as the differences did.
        sides = [np.cumsum(part[name], dtype=np.uint8) for name in ("source_steps", "target_steps")]
        return np.stack(sides, axis=1)

    pairs = Pairs(
        together("french"), bounds_of(together("french_lengths").astype(np.int64)),
        together("english"), bounds_of(together("english_lengths").astype(np.int64)),
        np.concatenate([links_of(part) for part in parts]), bounds_of(together("link_counts").astype(np.int64)),
    )
    return pairs, together("weight").astype(np.float32)


def _pack_part(job: tuple[Config, int, np.ndarray, np.ndarray]) -> str:
    config, number, rows, linked = job
    file = config.work / "pairs.npz"
    path = config.work / "carry" / f"{number:02}.xz"
    write_part(path, fields_of(Pairs.read(file), np.load(file)["weight"], rows, linked))
    return f"{path}: {len(rows)} pairs, {path.stat().st_size} bytes"


def pack(config: Config) -> None:
    weight = np.load(require(config.work / "pairs.npz", "python -m training.align"))["weight"]
    (config.work / "carry").mkdir(exist_ok=True)
    draw = np.random.default_rng(config.align["seed"])
    rows = draw.permutation(np.flatnonzero(weight > 0))
    linked = (weight[rows] >= 1) | (draw.random(len(rows)) < config.align["carried_links"])
    jobs = [(config, k, rows[k::PARTS], linked[k::PARTS]) for k in range(PARTS)]
    with multiprocessing.get_context("fork").Pool(PROCESSES) as pool:
        for line in pool.imap(_pack_part, jobs):
            print(line, flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    way = options.add_mutually_exclusive_group(required=True)
    way.add_argument("--pack", action="store_true")
    way.add_argument("--unpack", type=Path, metavar="DIR")
    accept_changes(options)
    given = options.parse_args()
    config = read_config(given.changes)
    if given.pack:
        pack(config)
        return
    pairs, weight = unpacked(given.unpack)
    np.savez(config.work / "pairs.npz", **vars(pairs), weight=weight)


if __name__ == "__main__":
    main()
