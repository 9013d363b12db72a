'use client';

import type { ReactNode } from 'react';
import type { DiffPiece } from '@/lib/text/diff-words';

/** One of two versions of a sentence, with the words marked that the other one lacks. */
export function Version({
  label,
  pieces,
  without,
}: {
  readonly label: string;
  readonly pieces: readonly DiffPiece[];
  readonly without: 'added' | 'removed';
}) {
  let at = 0;
  const parts: ReactNode[] = [];
  for (const { kind, text } of pieces) {
    if (kind === without) continue;
    parts.push(
      kind === 'removed' ? (
        <del key={at}>{text}</del>
      ) : kind === 'added' ? (
        <ins key={at}>{text}</ins>
      ) : (
        text
      ),
    );
    at += text.length;
  }
  return (
    <div>
      <p className="text-muted text-small">{label}</p>
      <p lang="en" className="font-serif text-base leading-relaxed">
        {parts}
      </p>
    </div>
  );
}
