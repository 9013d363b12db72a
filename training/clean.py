"""clean: the corpus as the model will read it, one file of pairs a source.

Reads `train/<source>.{fr,en}.xz`; writes `work/clean/<source>.tsv` (French, tab, English) and
`work/clean/valid.tsv`. A source whose file already stands is left alone, and one that another step makes is left empty
for it.
"""

import lzma
import random
import re
from pathlib import Path

from training.common.config import Config, config_of_command, require
from training.common.normalise import normalise_english, normalise_french
from training.common.text_pairs import write_pairs

_BLANK_BEFORE_PERCENT = re.compile(r"(?<=\d) (?=%)")
_LETTER = re.compile(r"[^\W\d_]")


def tidy_french(text: str) -> str:
    return normalise_french(text.replace("\t", " "))


def tidy_english(text: str) -> str:
    return _BLANK_BEFORE_PERCENT.sub("", normalise_english(text.replace("\t", " ")))


def is_kept(french: str, english: str, settings: dict) -> bool:
    """Whether a pair is plausible as a translation by its shape alone."""
    words = max(french.count(" "), english.count(" ")) + 1
    if not french or not english or words > settings["max_words"]:
        return False
    if not _LETTER.search(french) or not _LETTER.search(english):
        return False
    longer, shorter = max(len(french), len(english)), min(len(french), len(english))
    if longer > 40 and longer > settings["max_ratio"] * shorter:
        return False
    if french == english and words > 3:
        return False
    return _numbers_agree(french, english)


def _numbers_agree(french: str, english: str) -> bool:
    """False when most numbers of two digits or more stand on one side alone: a misaligned pair."""
    left = set(re.findall(r"\d{2,}", french.replace(",", "")))
    right = set(re.findall(r"\d{2,}", english.replace(",", "")))
    if not left or not right:
        return len(left) + len(right) < 3
    return 2 * len(left & right) >= min(len(left), len(right))


def held_out_lines(corpus: Path) -> set[str]:
    """Every line of the validation and test sets, which no training pair may repeat."""
    lines: set[str] = set()
    for side, tidy in (("fr", tidy_french), ("en", tidy_english)):
        for file in [corpus / f"valid.{side}", *corpus.glob(f"eval/*.{side}")]:
            lines.update(tidy(line) for line in file.read_text(encoding="utf8").splitlines())
    return {line for line in lines if line.count(" ") >= 4}


def clean_source(config: Config, name: str, limit: int, held_out: set[str]) -> list[tuple[str, str]]:
    folder = config.corpus / "train"
    with (
        lzma.open(require(folder / f"{name}.fr.xz", "the corpus"), "rt", encoding="utf8") as fr,
        lzma.open(require(folder / f"{name}.en.xz", "the corpus"), "rt", encoding="utf8") as en,
    ):
        pairs = list(zip(fr.read().split("\n"), en.read().split("\n"), strict=True))
    random.Random(config.clean["seed"]).shuffle(pairs)
    kept: dict[tuple[str, str], None] = {}
    for raw_french, raw_english in pairs:
        if len(kept) >= limit:
            break
        french, english = tidy_french(raw_french), tidy_english(raw_english)
        if french in held_out or english in held_out:
            continue
        if is_kept(french, english, config.clean):
            kept[french, english] = None
    return list(kept)


def main() -> None:
    config = config_of_command(__doc__)
    folder = config.work / "clean"
    folder.mkdir(parents=True, exist_ok=True)
    held_out = held_out_lines(config.corpus)
    for name, settings in config.sources.items():
        path = folder / f"{name}.tsv"
        if path.exists() or settings["limit"] == 0:
            continue
        made = "made_by" in settings
        pairs = [] if made else clean_source(config, name, settings["limit"], held_out)
        write_pairs(path, pairs)
        print(f"{name}: {len(pairs)} pairs", flush=True)
    sides = [(config.corpus / f"valid.{side}").read_text(encoding="utf8").splitlines() for side in ("fr", "en")]
    write_pairs(folder / "valid.tsv", [(tidy_french(fr), tidy_english(en)) for fr, en in zip(*sides, strict=True)])


if __name__ == "__main__":
    main()
