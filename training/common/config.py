"""The one configuration file, read once and checked for what every step relies on."""

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Config:
    """`training/config.toml`. Sections stay plain dictionaries; paths become `Path`s."""

    corpus: Path
    work: Path
    release: Path
    model: dict
    clean: dict
    sources: dict
    vocabulary: dict
    align: dict
    train: dict
    shortlist: dict

    @property
    def model_folder(self) -> Path:
        return self.release / self.model["id"]


def read_config(path: str = "training/config.toml") -> Config:
    """Raises `SystemExit` with a sentence when the file or a section is missing."""
    file = Path(path)
    if not file.exists():
        raise SystemExit(f"No configuration at {file}: run the steps from the repository's root.")
    raw = tomllib.loads(file.read_text(encoding="utf8"))
    sections = ("paths", "model", "clean", "sources", "vocabulary", "align", "train", "shortlist")
    missing = [name for name in sections if name not in raw]
    if missing:
        raise SystemExit(f"{file} lacks the sections {', '.join(missing)}.")
    paths = {name: Path(value) for name, value in raw["paths"].items()}
    return Config(**paths, **{name: raw[name] for name in sections[1:]})


def require(path: Path, made_by: str) -> Path:
    """`path`, or an early exit that names the step which makes it."""
    if not path.exists():
        raise SystemExit(f"{path} is missing: run `{made_by}` first.")
    return path
