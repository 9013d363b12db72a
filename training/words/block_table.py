"""A sorted table of lines in compressed blocks, which a page searches without unpacking all of it.

A file is: the size of the index (4 bytes, big-endian); the index; the blocks, one after the other. The index and each
block are deflated (RFC 1951, without a header) UTF-8. A line of the index is a block's first key, a tab, and the size
of the block in bytes. A line of a block is a key, a tab, and the rest; lines are in order of their keys by UTF-16
units, and all lines of a key are in one block.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator
from itertools import groupby

# Unpacking a block of this many bytes takes a browser half a millisecond.
BLOCK_BYTES = 24_576


def write_table(lines: Iterable[str]) -> bytes:
    """`lines` need no order; none ends in a line feed."""
    blocks = list(_blocks(sorted(lines, key=_order)))
    packed = [(key, _deflate(text)) for key, text in blocks]
    index = _deflate("\n".join(f"{key}\t{len(block)}" for key, block in packed))
    return struct.pack(">I", len(index)) + index + b"".join(block for _, block in packed)


def _blocks(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Yields the first key and the text of each block."""
    first, block, size = "", [], 0
    for key, group in groupby(lines, key=_key_of):
        text = "\n".join(group)
        if block and size + len(text) > BLOCK_BYTES:
            yield first, "\n".join(block)
            block, size = [], 0
        if not block:
            first = key
        block.append(text)
        size += len(text.encode())
    if block:
        yield first, "\n".join(block)


def _key_of(line: str) -> str:
    return line.split("\t", 1)[0]


def _order(line: str) -> tuple[bytes, str]:
    return _key_of(line).encode("utf-16-be"), line


def _deflate(text: str) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(text.encode()) + packer.flush()
