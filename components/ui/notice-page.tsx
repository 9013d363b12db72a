import type { ReactNode } from 'react';

/** Shows a page with only a message and a link onward. */
export function NoticePage({
  title,
  next,
  children,
}: {
  readonly title: string;
  readonly next: string;
  readonly children: ReactNode;
}) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center gap-3 px-6 pb-24">
      <p className="font-semibold font-serif text-lg tracking-tight">Vis-à-vis</p>
      <h1 className="font-serif text-4xl leading-tight tracking-tight">{title}</h1>
      <p className="text-muted">{next}</p>
      <div className="mt-3">{children}</div>
    </main>
  );
}
