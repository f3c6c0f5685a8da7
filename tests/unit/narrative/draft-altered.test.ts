import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/check/check-text';
import { reportOfDraft, type DraftedReport } from '../../../lib/narrative/draft';
import { draftReport } from '../../../lib/narrative/draft-report';
import { draftTemplates } from '../../../lib/narrative/template-registry';
import { formatNumber } from '../../../lib/text/say';
import { draftFigures } from './drafted';

/** Said once, beside nothing that it could contradict. */
const ALONE = new Set(['bao-cao-hai-cap đang quá hạn']);
/** Slips of the hand and plain wrong figures. */
const slips: readonly ((digits: string) => string)[] = [
  (digits) => String(Number(digits) + 1),
  (digits) => String(Number(digits) + 9),
  (digits) => digits.replace(/\d$/, (last) => String((Number(last) + 3) % 10)),
  (digits) => digits.replace(/(\d)(\d)/, '$2$1'),
  (digits) => digits.slice(0, -1),
  (digits) => `${digits}0`,
];

interface Altered {
  draft: DraftedReport;
  block: number;
  start: number;
  end: number;
  slot: string;
}

function altered(draft: DraftedReport, pick: number, slip: number): Altered | undefined {
  const spots = draft.blocks.flatMap(({ runs }, block) =>
    runs.flatMap(({ provenance, text }, run) => (provenance && /^[\d.]+$/.test(text) ? [{ block, run, slot: provenance.slot, text }] : [])),
  );
  const spot = spots[pick % Math.max(1, spots.length)];
  const digits = String(Number(spot?.text.replaceAll('.', '')));
  const value = Number(slips[slip % slips.length]?.(digits));
  if (spot === undefined || value === Number(digits)) return undefined;
  const text = formatNumber(value);
  const blocks = draft.blocks.map((block, at) =>
    at === spot.block ? { ...block, runs: block.runs.map((run, index) => (index === spot.run ? { ...run, text } : run)) } : block,
  );
  const before = blocks[spot.block]?.runs.slice(0, spot.run).map((run) => run.text) ?? [];
  const start = before.join('').length;
  return { draft: { ...draft, blocks }, block: spot.block, start, end: start + text.length, slot: spot.slot };
}

/** A part of a ratio beside its share: two decimals do not notice every change of a large number. */
function onlyShared({ draft, block, start, end }: Altered): boolean {
  const text = draft.blocks[block]?.runs.map((run) => run.text).join('') ?? '';
  return text[end] === '/' || text[start - 1] === '/';
}

function isFound({ draft, block, start, end }: Altered): boolean {
  return checkText(reportOfDraft(draft), {}).some(
    ({ severity, figures }) =>
      severity !== 'note' &&
      figures.some(({ source: { text } }) => text !== undefined && text.block === block && text.start <= start && text.end >= end),
  );
}

describe('a drafted report with one figure altered', () => {
  it.each(draftTemplates)('$id: the alteration is found in at least 95 of 100', (template) => {
    const runs = Number(process.env['RUNS'] ?? 60);
    const samples = fc.sample(fc.tuple(draftFigures, fc.nat(), fc.nat()), runs);
    const covered = samples.flatMap(([figures, pick, slip]) => {
      const one = altered(draftReport(template, figures), pick, slip);
      return one === undefined || ALONE.has(`${template.id} ${one.slot}`) || onlyShared(one) ? [] : [one];
    });
    const missed = covered.filter((one) => !isFound(one));
    expect(covered.length).toBeGreaterThan(runs / 2);
    expect(missed.length / covered.length, missed.map(({ slot }) => slot).join(', ')).toBeLessThanOrEqual(0.05);
  });
});
