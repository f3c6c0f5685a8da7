import type { Aspect } from '../vocabulary/prose-aspects';
import { indicatorOf } from './indicators';
import { inherited } from './inherit';
import type { Mention, Scope } from './mention';
import type { Line } from './outline';
import type { PartList } from './part-list';
import { whatIsSaid, type Word } from './phrases';
import { piecesOf } from './pieces';
import type { ReportText } from './report-text';

const LEVELS = ['province', 'district', 'commune'] as const;

/** Each mention with what it means: by its own words, by the whole it is a part of, by the headings above. */
export function withMeanings(
  mentions: readonly Mention[],
  outline: readonly Line[],
  report: ReportText,
  lists: readonly PartList[],
): Mention[] {
  const lines = new Map(outline.map((line) => [line.block, line]));
  const levelUnder = levelsOfHeadings(lines, report);
  const wholeOf = new Map<number, number>();
  for (const { wholes, parts } of lists)
    for (const { at } of parts) if (wholes[0] !== undefined && wholes[0] < at) wholeOf.set(at, wholes[0]);
  const withCarried = new Set<number>();
  for (const { wholes, parts } of lists)
    if (parts.some(({ at }) => mentions[at]?.aspects.has('carried'))) for (const whole of wholes) withCarried.add(whole);
  const made: Mention[] = [];
  for (const mention of mentions) {
    const at = wholeOf.get(mention.at);
    const whole = at === undefined ? undefined : made[at];
    const aspects = whole === undefined ? mention.aspects : inherited(mention.aspects, whole.aspects);
    const thing = mention.thing ?? whole?.thing;
    const level = levelIn(aspects) ?? levelUnder(mention.place.block);
    const time = timeIn(mention.aspects) ?? whole?.scope.time;
    const section = lines.get(mention.place.block)?.under.at(-1) ?? -1;
    const indicator = mention.kind === 'count' ? indicatorOf(aspects, thing) : undefined;
    made.push({
      ...mention,
      aspects,
      ...(thing !== undefined && { thing }),
      // What holds the dossiers carried over is all there is to resolve, whatever it is called.
      ...(indicator !== undefined && {
        indicator: indicator === 'received.total' && withCarried.has(mention.at) ? 'toResolve.total' : indicator,
      }),
      scope: { section, ...(level && { level }), ...(time && { time }) },
    });
  }
  return made;
}

function levelsOfHeadings(lines: ReadonlyMap<number, Line>, report: ReportText): (block: number) => Scope['level'] {
  const known = new Map<number, Scope['level']>();
  const levelOf = (block: number): Scope['level'] => {
    if (!known.has(block)) known.set(block, levelIn(aspectsOf(report, block)));
    return known.get(block);
  };
  return (block) => {
    for (const above of (lines.get(block)?.under ?? []).toReversed()) {
      const level = levelOf(above);
      if (level !== undefined) return level;
    }
    return undefined;
  };
}

function aspectsOf(report: ReportText, block: number): ReadonlySet<Aspect> {
  const found = report.blocks[block];
  if (found?.kind !== 'paragraph') return new Set();
  const words = piecesOf(found.text).pieces.flatMap((piece): Word[] => (piece.kind === 'word' ? [piece] : []));
  return whatIsSaid(words).aspects;
}

/** Undefined where none is named, or several. */
function levelIn(aspects: ReadonlySet<Aspect>): Scope['level'] {
  const named = LEVELS.filter((level) => aspects.has(level));
  return named.length === 1 ? named[0] : undefined;
}

function timeIn(aspects: ReadonlySet<Aspect>): Scope['time'] {
  if (aspects.has('goal')) return 'goal';
  if (aspects.has('before')) return 'before';
  return aspects.has('cumulative') ? 'cumulative' : undefined;
}
