'use client';

import { formatDay } from '@/components/language/common/quantity';
import { useLanguage } from '@/components/language/language-provider';
import type { Provenance } from '@/lib/document/article-extras';
import { readLinkAddress } from '@/lib/document/inline';

/** Who wrote the article, when, and where it was found; nothing of it where that is not known. */
export function ProvenanceLine({ provenance }: { readonly provenance: Provenance }) {
  const { language } = useLanguage();
  const { byline, date, source } = provenance;
  const address = source === null ? null : readLinkAddress(source);
  const facts = [
    byline === null ? null : <span key="byline">{byline}</span>,
    date === null ? null : <span key="date">{formatDay(language, date)}</span>,
    source === null ? null : address === null ? (
      <span key="source">{source}</span>
    ) : (
      <a
        key="source"
        data-source=""
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        className="underline underline-offset-2"
      >
        {new URL(address).hostname || address}
      </a>
    ),
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : (
    <p className="mt-2 flex flex-wrap gap-x-3 text-muted text-small">{facts}</p>
  );
}
