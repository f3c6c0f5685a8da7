import { builtInCalendar } from '../../../../lib/calendar/work-calendar';
import { termConventions } from '../../../../lib/calendar/term-convention';
import { workingDaysBetween } from '../../../../lib/calendar/working-days';
import type { CaptureExample } from '../../../../lib/check/capture-rule.examples';
import { captureRules } from '../../../../lib/check/capture-rules';
import { checkCaptures } from '../../../../lib/check/check-captures';
import { checkCount } from '../../../../lib/check/check-count';
import { checkFigures } from '../../../../lib/check/check-figures';
import { checkRecords, recordContext } from '../../../../lib/check/check-records';
import { checkReadText } from '../../../../lib/check/check-text';
import { countRules } from '../../../../lib/check/count-rules';
import { dossierRules } from '../../../../lib/check/dossier-rules';
import { figureRules } from '../../../../lib/check/figure-rules';
import type { Finding } from '../../../../lib/check/finding';
import { listRules } from '../../../../lib/check/list-rules';
import { petitionRules } from '../../../../lib/check/petition-rules';
import { recordRules } from '../../../../lib/check/record-rules';
import type { DossierContext, KnownFigure, PetitionContext, SeenDossier } from '../../../../lib/check/rule';
import type {
  DossierExample,
  FigureExample,
  ListExample,
  PetitionExample,
  RecordExample,
  TextExample,
} from '../../../../lib/check/rule.examples';
import { counted } from '../../../../lib/check/rules/so-dem-voi-bang.examples';
import { targetRules } from '../../../../lib/check/target-rules';
import { textRules } from '../../../../lib/check/text-rules';
import { petitionDays, type Petition } from '../../../../lib/dossier/petition';
import { readPlainText } from '../../../../lib/narrative/read-plain-text';
import { readText } from '../../../../lib/narrative/read-text';
import { ii06a } from '../../../../lib/report/forms/ii-06a';
import { lineOf } from './line';

/** What is told of an example by all rules of its kind, not only by the one that it was written for. */
export interface Told {
  name: string;
  tell: () => readonly string[];
}

interface Examples<T> {
  holds: readonly T[];
  breaks: readonly T[];
  known?: readonly KnownFigure[];
}

const PORTAL = 'https://a.gov.vn';
const NOW = '2023-06-14T10:00:00';
const source = { portal: PORTAL, screen: 'Báo cáo 06a' };

async function of<T extends { name: string }>(
  rules: readonly { id: string }[],
  tell: (example: T, examples: Examples<T>) => readonly string[],
): Promise<(readonly [rule: string, told: readonly Told[]])[]> {
  return Promise.all(
    rules.map(async ({ id }) => {
      const examples = (await import(`../../../../lib/check/rules/${id}.examples.ts`)) as Examples<T>;
      const all = (['holds', 'breaks'] as const).flatMap((kind) => examples[kind].map((example) => ({ kind, example })));
      return [id, all.map(({ kind, example }) => ({ name: `${kind}: ${example.name}`, tell: () => tell(example, examples) }))] as const;
    }),
  );
}

function contextOf({ now = NOW, listIsOpen = false, shown }: DossierExample): DossierContext {
  return {
    now,
    dueSoonHours: 24,
    listIsOpen,
    previousQuarter: '2022-12-15',
    quarterBeforeThat: '2022-09-15',
    shown: new Set(shown ?? ['submitted', 'received', 'due', 'stepDue', 'completed', 'returned']),
    workingDays: workingDaysBetween,
  };
}

const seen = (dossier: Omit<SeenDossier, 'portal' | 'code'> & { code?: string }): SeenDossier => ({
  portal: PORTAL,
  code: 'H56.12-230601-0001',
  ...(dossier.state !== undefined && { stateText: dossier.state }),
  ...dossier,
});
/** Being processed: the portal knows that state. */
const OTHER: SeenDossier = { portal: PORTAL, code: 'H56.12-230601-9999', state: 'processing' };

function tellList({ dossiers, owners = {}, convention, now = NOW }: ListExample): readonly string[] {
  const said = termConventions.find(({ id }) => id === convention);
  const all = dossiers.map(seen);
  const context = recordContext([...all, OTHER], {
    now,
    dueSoonHours: 24,
    ownerOf: ({ code }) => owners[code],
    ...(said && { conventionOf: () => said }),
  });
  return lines(listRules.flatMap((rule) => rule.check(all, context)));
}

function tellPetition({ petition, others = [], now = NOW, calendar }: PetitionExample): readonly string[] {
  const petitions = [petition, ...others].map((told, row): Petition => ({ code: `PA-${row + 1}`, row, unclear: [], ...told }));
  const context: PetitionContext = {
    portal: PORTAL,
    now,
    dueSoonHours: 24,
    list: { petitions, shown: new Set(petitionDays), labels: {} },
    ...(calendar !== false && { calendar: builtInCalendar }),
  };
  return lines(petitionRules.flatMap((rule) => petitions.flatMap((one) => rule.check(one, context))));
}

/** What the rules find one by one, and what is told in the end: folded, with what is repeated left out. */
function both(found: readonly Finding[], told: readonly Finding[]): readonly string[] {
  const each = lines(found);
  return [...each, ...lines(told).map((line) => `told ${each.includes(line) ? each.indexOf(line) + 1 : line}`)];
}

function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(lineOf);
}

export const toldOf = {
  dossiers: await of<DossierExample>(dossierRules, (example) =>
    lines(
      dossierRules.flatMap((rule) => rule.check({ portal: PORTAL, code: 'H56.12-230601-0001', ...example.dossier }, contextOf(example))),
    ),
  ),
  records: await of<RecordExample>(recordRules, ({ dossier, now = NOW }) =>
    lines(checkRecords([seen(dossier), OTHER], { now, dueSoonHours: 24 }).filter(({ code }) => code !== OTHER.code)),
  ),
  lists: await of<ListExample>(listRules, tellList),
  petitions: await of<PetitionExample>(petitionRules, tellPetition),
  figures: await of<FigureExample>(figureRules, ({ table }) =>
    both(
      figureRules.flatMap((rule) => rule.check(table, { source })),
      checkFigures(table, { source }),
    ),
  ),
  counts: await of<FigureExample>(countRules, ({ table }) => lines(checkCount(counted, table, { source, form: ii06a }))),
  captures: await of<CaptureExample>([...captureRules, ...targetRules], ({ captures, targets }) =>
    lines(checkCaptures(captures, { more: targetRules, ...(targets && { targets }) })),
  ),
  texts: await of<TextExample>(textRules, ({ text }, { known = [] }) => {
    const read = readText(readPlainText(text));
    return both(
      textRules.flatMap((rule) => rule.check(read, { known })),
      checkReadText(read, { known }),
    );
  }),
} as const;
