import { workingDaysBetween } from '../calendar/working-days';
import { builtInCalendar, type GradedCalendar } from '../calendar/work-calendar';
import type { FieldId } from '../vocabulary/field';
import type { StateId } from '../vocabulary/state';
import { dossierContext, switchedOn, type DossierCheckOptions } from './check-dossiers';
import { dossierRules } from './dossier-rules';
import type { Finding } from './finding';
import { listRules } from './list-rules';
import { recordRules } from './record-rules';
import type { DossierContext, RecordContext, SeenDossier } from './rule';
import { shownFields } from './shown-fields';

export interface RecordCheckOptions extends DossierCheckOptions, Pick<RecordContext, 'termOf' | 'conventionOf' | 'ownerOf'> {
  /** The office's own; else the one that comes with the extension. */
  calendar?: GradedCalendar;
  stillDays?: number;
  /** Others of the same portals, where not all that are known are checked: they tell which states a portal uses and which columns a list has. */
  among?: readonly SeenDossier[];
}

/** Two weeks: what lies longer has been forgotten rather than worked on. */
const STILL_DAYS = 10;

/** So many dossiers take a few milliseconds. */
const SLICE = 1_000;

/**
 * Everything that can be said of stored dossiers: the rules of the page, those that need the calendar or what was known before,
 * and those that compare dossiers. In the order of the dossiers; what concerns a whole portal comes last. Not for a page.
 */
export function checkRecords(dossiers: readonly SeenDossier[], options: RecordCheckOptions): Finding[] {
  return [...recordSlices(dossiers, options)].flat();
}

/** The same, slice by slice, so that a page can breathe in between. */
export function* recordSlices(
  dossiers: readonly SeenDossier[],
  options: RecordCheckOptions,
  size = SLICE,
): Generator<readonly Finding[], void, void> {
  const context = recordContext(dossiers, options);
  const [ofOne, ofRecord] = [switchedOn(dossierRules, options), switchedOn(recordRules, options)];
  const contextFor = contextsByList(dossiers, context, options);
  const beside = new Map<string, Finding[]>();
  const last: Finding[] = [];
  for (const rule of switchedOn(listRules, options)) {
    for (const finding of rule.check(dossiers, context)) {
      if (finding.code === undefined) last.push(finding);
      else addTo(beside, keyOf(finding.figures[0]?.source.portal, finding.code), finding);
    }
    yield [];
  }
  for (let from = 0; from < dossiers.length; from += size) {
    const found: Finding[] = [];
    for (const dossier of dossiers.slice(from, from + size)) {
      const ofList = contextFor(dossier);
      for (const rule of ofOne) for (const finding of rule.check(dossier, ofList)) found.push(finding);
      for (const rule of ofRecord) for (const finding of rule.check(dossier, context)) found.push(finding);
      if (beside.size > 0) for (const finding of beside.get(keyOf(dossier.portal, dossier.code)) ?? []) found.push(finding);
    }
    yield found;
  }
  yield last;
}

/** A date is missing only where the dossier's own list has a column for it. */
function contextsByList(
  dossiers: readonly SeenDossier[],
  context: RecordContext,
  { shown, among = [] }: RecordCheckOptions,
): (dossier: SeenDossier) => DossierContext {
  if (shown !== undefined) return () => context;
  const shownTo = shownFields([...dossiers, ...among]);
  const made = new Map<ReadonlySet<FieldId>, DossierContext>();
  return (dossier) => {
    const fields = shownTo(dossier);
    const known = made.get(fields) ?? { ...context, shown: fields };
    made.set(fields, known);
    return known;
  };
}

function addTo(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [finding]);
  else known.push(finding);
}

function keyOf(portal: string | undefined, code: string | undefined): string {
  return `${portal ?? ''}|${code ?? ''}`;
}

/** The dossiers tell which states their portal uses; one alone tells little. */
export function recordContext(dossiers: readonly SeenDossier[], options: RecordCheckOptions): RecordContext {
  const { calendar = builtInCalendar, stillDays = STILL_DAYS, termOf, conventionOf, ownerOf } = options;
  const states = new Map<string, Set<StateId>>();
  for (const { portal, state } of [...dossiers, ...(options.among ?? [])]) {
    if (state === undefined) continue;
    const known = states.get(portal);
    if (known === undefined) states.set(portal, new Set([state]));
    else known.add(state);
  }
  return {
    // Which columns there are is told list by list.
    ...dossierContext(dossiers, { ...options, shown: options.shown ?? [] }),
    calendar,
    partial: options.among !== undefined,
    stillDays,
    workingDays: (from, to) => workingDaysBetween(from, to, calendar.likely),
    statesOf: (portal) => states.get(portal) ?? NO_STATES,
    ...(termOf && { termOf }),
    ...(conventionOf && { conventionOf }),
    ...(ownerOf && { ownerOf }),
  };
}

const NO_STATES: ReadonlySet<StateId> = new Set();
