"""Pairs of sentences as text: `work/clean/<source>.tsv`, French, tab, English, in the model's normal form."""

from pathlib import Path

from training.common.config import Config, require

TextPair = tuple[str, str]


def path_of(config: Config, source: str) -> Path:
    return config.work / "clean" / f"{source}.tsv"


def read_file(path: Path) -> list[TextPair]:
    lines = path.read_text(encoding="utf8").split("\n")
    return [(french, english) for french, english in (line.split("\t") for line in lines if line)]


def read_pairs(config: Config, source: str) -> list[TextPair]:
    """The pairs of a source, in the order in which they were kept."""
    return read_file(require(path_of(config, source), "python -m training.clean"))


def write_pairs(path: Path, pairs: list[TextPair]) -> None:
    """Writes a whole file or none, so that a step that was stopped starts over."""
    partial = path.with_suffix(".partial")
    partial.write_text("".join(f"{french}\t{english}\n" for french, english in pairs), encoding="utf8")
    partial.rename(path)


def natural_sources(config: Config, left_out: list[str]) -> list[str]:
    """The sources that people wrote and that are in use, but for those `left_out`."""
    return [
        name for name, settings in config.sources.items()
        if settings["limit"] > 0 and "made_by" not in settings and name not in left_out
    ]
