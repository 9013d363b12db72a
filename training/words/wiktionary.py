"""The French entries of the English Wiktionary, of a dictionary in StarDict 3 format, as a table of glosses.

The archive holds `.idx` (word, NUL, offset and size as big-endian 32-bit numbers), `.syn` (form, NUL, the number of its
headword) and `.dict.dz` (gzip), where an entry is HTML: for each part of speech its name in `<i>` and a list of senses.
"""

import gzip
import html
import re
import struct
import tarfile
from collections.abc import Iterator
from pathlib import Path

# French lemma -> part of speech -> senses, the usual first -> English glosses.
Table = dict[str, dict[str, list[list[str]]]]

PARTS_OF_SPEECH = {
    "noun": "noun", "verb": "verb", "adj": "adjective", "adv": "adverb", "name": "name", "phrase": "phrase",
    "prep": "preposition", "intj": "interjection", "proverb": "phrase", "prep_phrase": "phrase", "num": "number",
    "conj": "conjunction", "det": "determiner", "pron": "pronoun",
}
# Senses marked so are put after the others: a reader of news seldom meets them.
_UNUSUAL = (
    "obsolete", "archaic", "dated", "rare", "vulgar", "slang", "louisiana", "quebec", "heraldry", "historical",
    "offensive", "childish", "military", "nautical", "zool", "botany", "taxonomy", "figurative",
)
# What explains a word in place of translating it.
_EXPLAINS = re.compile(
    r"(Alternative|Obsolete|Archaic|Clipping|Abbreviation|Initialism|Acronym|Misspelling|Eye dialect|Pronunciation"
    r"|Nonstandard|Superseded|Dated|Rare|Synonym|Ellipsis|Contraction|plural|feminine|masculine|female equivalent"
    r"|diminutive|Used |a |the |one who|expressing|expresses|indicat|(?:Post|Pre)-|inflection|Apheresis|Verlan"
    r"|Short for|Augmentative|gerund|present participle|past participle|Suffix|Prefix|Letter)",
    re.IGNORECASE,
)
_GLOSS = re.compile(r"[A-Za-zéèêâîôûçïë' -]+")
_MOST_WORDS = 3


def read_entries(archive: Path) -> Iterator[tuple[str, str]]:
    """Yields each headword with the HTML of its entry."""
    parts = _read_parts(archive)
    text, index = gzip.decompress(parts["dict"]), parts["idx"]
    for word, at in _words(index, 8):
        offset, size = struct.unpack(">II", index[at : at + 8])
        yield word, text[offset : offset + size].decode()


def read_forms(archive: Path) -> Iterator[tuple[str, str]]:
    """Yields each inflected form with its headword, without tense or number."""
    parts = _read_parts(archive)
    headwords = [word for word, _ in _words(parts["idx"], 8)]
    for form, at in _words(parts["syn"], 4):
        yield form, headwords[struct.unpack(">I", parts["syn"][at : at + 4])[0]]


def _read_parts(archive: Path) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    with tarfile.open(archive) as files:
        for member in files:
            content = files.extractfile(member)
            suffix = re.search(r"\.(idx|syn|dict)(?:\.dz)?$", member.name)
            if content and suffix:
                parts[suffix[1]] = content.read()
    return parts


def _words(index: bytes, size: int) -> Iterator[tuple[str, int]]:
    """Yields each word of an index, and where its `size` bytes of numbers begin."""
    at = 0
    while at < len(index):
        end = index.index(b"\0", at)
        yield index[at:end].decode(), end + 1
        at = end + 1 + size


def senses_of(entry: str) -> Iterator[tuple[str, list[list[str]]]]:
    """Each part of speech of an entry, by the names of `PARTS_OF_SPEECH`, with its senses, the usual first."""
    for part in re.split(r"(?=<i>\w+</i><br><ol>)", entry):
        kind = re.match(r"<i>(\w+)</i>", part)
        if not kind or kind[1] not in PARTS_OF_SPEECH:
            continue
        senses = []
        for item in re.findall(r"<li>(.*?)</li>", part, re.DOTALL):
            sense = html.unescape(re.sub(r"<[^>]+>", "", item))
            glosses = _glosses(sense, kind[1] == "verb")
            if glosses:
                senses.append((_is_unusual(sense), glosses))
        if senses:
            senses.sort(key=lambda sense: sense[0])
            yield PARTS_OF_SPEECH[kind[1]], [glosses for _, glosses in senses]


def _is_unusual(sense: str) -> bool:
    marks = " ".join(re.findall(r"\(([^)]*)\)", sense)).lower()
    return any(mark in marks for mark in _UNUSUAL)


def _glosses(sense: str, is_verb: bool) -> list[str]:
    """English words and phrases of up to three words, without article or `to`."""
    if "⟨" in sense:  # a quotation of the pronunciation
        return []
    bare = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", sense)
    found = []
    for part in re.split(r"[;,/]| or ", bare):
        gloss = re.sub(r"\s+", " ", part).strip(" .:")
        gloss = re.sub(r"^to " if is_verb else r"^(?:to be able|a|an|the) (?=\w)", "", gloss)
        explains = " " in gloss and _EXPLAINS.match(gloss)
        if _GLOSS.fullmatch(gloss) and not explains and gloss.count(" ") < _MOST_WORDS:
            found.append(gloss)
    return found


def read_table(archive: Path) -> Table:
    table: Table = {}
    for word, entry in read_entries(archive):
        for kind, senses in senses_of(entry):
            table.setdefault(word, {}).setdefault(kind, []).extend(senses)
    return table
