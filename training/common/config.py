"""The one configuration file, read once and checked for what every step relies on."""

import argparse
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Config:
    """`training/config.toml`. Sections stay plain dictionaries; paths become `Path`s."""

    corpus: Path
    work: Path
    dictionary: Path
    release: Path
    model: dict
    clean: dict
    sources: dict
    vocabulary: dict
    align: dict
    augment: dict
    substitute: dict
    weigh: dict
    train: dict
    gpu: dict
    teacher: dict
    shortlist: dict

    @property
    def model_folder(self) -> Path:
        return self.release / self.model["id"]


def accept_changes(options: argparse.ArgumentParser) -> None:
    """Adds `--set`, by which a variant is trained beside the model without another file."""
    options.add_argument(
        "--set", action="append", default=[], metavar="SECTION.NAME=VALUE", dest="changes",
        help="read the configuration with this value, as TOML writes it, in place of the file's",
    )


def read_config(changes: Sequence[str] = (), path: str = "training/config.toml") -> Config:
    """Raises `SystemExit` with a sentence when the file or a section is missing, or a change names nothing."""
    file = Path(path)
    if not file.exists():
        raise SystemExit(f"No configuration at {file}: run the steps from the repository's root.")
    raw = tomllib.loads(file.read_text(encoding="utf8"))
    sections = (
        "paths", "model", "clean", "sources", "vocabulary", "align", "augment", "substitute", "weigh", "train", "gpu",
        "teacher", "shortlist",
    )
    missing = [name for name in sections if name not in raw]
    if missing:
        raise SystemExit(f"{file} lacks the sections {', '.join(missing)}.")
    for change in changes:
        _apply(raw, change)
    paths = {name: Path(value) for name, value in raw["paths"].items()}
    return Config(**paths, **{name: raw[name] for name in sections[1:]})


def config_of_command(description: str) -> Config:
    """The configuration of a step that is told nothing else on its command line."""
    options = argparse.ArgumentParser(description=description.split("\n")[0])
    accept_changes(options)
    return read_config(options.parse_args().changes)


def _apply(raw: dict, change: str) -> None:
    place, _, value = change.partition("=")
    section, _, name = place.partition(".")
    if name not in raw.get(section, {}):
        raise SystemExit(f"--set {change}: the configuration has no {place}.")
    try:
        raw[section][name] = tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        raise SystemExit(f"--set {change}: {value} is no value that TOML knows.") from None


def require(path: Path, made_by: str) -> Path:
    """`path`, or an early exit that names the step which makes it."""
    if not path.exists():
        raise SystemExit(f"{path} is missing: run `{made_by}` first.")
    return path
