'use client';

import { useEffect, useState } from 'react';
import type { Entry } from '@/glossary/entry';
import {
  type ImportPlan,
  type Merged,
  type MergeRule,
  mergeSteps,
  planSteps,
} from '@/glossary/merge/plan-import';
import type { KeyedTaken } from '@/glossary/merge/preview-messages';
import { doInSlices } from '@/lib/base/steps';

type Plan = ImportPlan<KeyedTaken>;

/**
 * What a file is to a glossary, and what comes of it by a rule. It is worked out while the page has its turn:
 * meanwhile the plan from before stays in sight, and `merged` is null.
 *
 * @param existing the entries of the glossary; none for a new one
 */
export function useImportPlan(
  taken: readonly KeyedTaken[],
  rule: MergeRule,
  existing: readonly Entry[] = noEntries,
): { readonly plan: Plan | null; readonly merged: Merged | null } {
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [carriedOut, setCarriedOut] = useState<CarriedOut | null>(null);
  useEffect(() => {
    const planning = new AbortController();
    void doInSlices(planSteps(existing, taken), planning.signal).then((plan) => {
      if (plan !== null) setPlanned({ plan, taken, existing });
    });
    return () => planning.abort();
  }, [existing, taken]);
  const plan = planned?.plan ?? null;
  useEffect(() => {
    if (plan === null) return;
    const merging = new AbortController();
    void doInSlices(mergeSteps(plan, rule), merging.signal).then((merged) => {
      if (merged !== null) setCarriedOut({ merged, plan, rule });
    });
    return () => merging.abort();
  }, [plan, rule]);
  const isPlanned = planned?.taken === taken && planned.existing === existing;
  const isCurrent = isPlanned && carriedOut?.plan === plan && carriedOut.rule === rule;
  return { plan, merged: isCurrent ? carriedOut.merged : null };
}

/** What was worked out, and of what. */
interface Planned {
  readonly plan: Plan;
  readonly taken: readonly KeyedTaken[];
  readonly existing: readonly Entry[];
}

interface CarriedOut {
  readonly merged: Merged;
  readonly plan: Plan;
  readonly rule: MergeRule;
}

const noEntries: readonly Entry[] = [];
