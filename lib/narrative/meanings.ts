import type { Aspect } from '../vocabulary/prose-aspects';
import { indicatorOf } from './indicators';
import { inherited } from './inherit';
import type { Mention, Scope } from './mention';
import type { Line } from './outline';
import type { OwnOffice } from './own-office';
import type { PartList } from './part-list';
import { whatIsSaid, type Word } from './phrases';
import { headLength } from './report-period';
import { shortPeriodName } from './leads';
import { piecesOf } from './pieces';
import type { ReportText } from './report-text';

const LEVELS = ['province', 'district', 'commune'] as const;

/** What stands around the mentions of a report. */
export interface Around {
  report: ReportText;
  outline: readonly Line[];
  lists: readonly PartList[];
  own: OwnOffice;
}

/** Each mention with what it means: by its own words, by the whole it is a part of, by the headings above. */
export function withMeanings(mentions: readonly Mention[], { report, outline, lists, own }: Around): Mention[] {
  const lines = new Map(outline.map((line) => [line.block, line]));
  const topicUnder = topicsOfHeadings(lines, report);
  const wholeOf = new Map<number, number>();
  for (const { wholes, parts } of lists)
    for (const { at } of parts) if (wholes[0] !== undefined && wholes[0] < at) wholeOf.set(at, wholes[0]);
  const withCarried = new Set<number>();
  for (const { wholes, parts } of lists)
    if (parts.some(({ at }) => mentions[at]?.aspects.has('carried'))) for (const whole of wholes) withCarried.add(whole);
  const main = mainPeriod(mentions, report);
  const made: Mention[] = [];
  for (const mention of mentions) {
    const at = wholeOf.get(mention.at);
    const whole = at === undefined ? undefined : made[at];
    const aspects = whole === undefined ? mention.aspects : inherited(mention.aspects, whole.aspects);
    const above = topicUnder(mention.place.block);
    const thing = mention.thing ?? whole?.thing ?? above.thing;
    const said = levelIn(aspects) ?? above.level;
    const level = said === own.level ? undefined : said;
    const period = samePeriodName(mention.scope.period, main) ? undefined : mention.scope.period;
    const topic = [above.topic, mention.scope.topic].filter((one) => one !== undefined).join(' ');
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
      scope: {
        section,
        ...(period !== undefined && { period }),
        ...(level && { level }),
        ...(topic !== '' && { topic }),
        ...(time && { time }),
      },
    });
  }
  return made;
}

/** The report's own period: the one its head names, else the only one that is named at all. */
function mainPeriod(mentions: readonly Mention[], report: ReportText): string | undefined {
  const periods = mentions.filter(({ kind }) => kind === 'period');
  const head = headLength(report);
  const inHead = periods.filter(({ place }) => place.block < head);
  const named = inHead.find(({ raw }) => !/^(?:tháng|năm)/iu.test(raw)) ?? inHead[0];
  if (named !== undefined) return shortPeriodName(named.raw);
  const names = new Set(periods.map(({ raw }) => shortPeriodName(raw)));
  return names.size === 1 ? [...names][0] : undefined;
}

/** "quy 2" and "quy 2 2023" are one where the report is of 2023. */
function samePeriodName(said: string | undefined, main: string | undefined): boolean {
  if (said === undefined || main === undefined) return false;
  return said === main || main.startsWith(`${said} `) || main.endsWith(` ${said}`) || said.startsWith(`${main} `);
}

interface Topic {
  thing?: Mention['thing'];
  level?: Scope['level'];
  topic?: string;
}

/** What the headings above a block say of whose figures stand there. */
function topicsOfHeadings(lines: ReadonlyMap<number, Line>, report: ReportText): (block: number) => Topic {
  const known = new Map<number, Topic>();
  const topicOf = (block: number): Topic => {
    const kept = known.get(block);
    if (kept !== undefined) return kept;
    const made = topicOfHeading(report, block);
    known.set(block, made);
    return made;
  };
  return (block) => {
    const above = (lines.get(block)?.under ?? []).toReversed().map(topicOf);
    const level = above.find((heading) => heading.level !== undefined)?.level;
    const topic = above.find((heading) => heading.topic !== undefined)?.topic;
    const thing = above.find((heading) => heading.thing !== undefined)?.thing;
    return { ...(thing && { thing }), ...(level && { level }), ...(topic !== undefined && { topic }) };
  };
}

/** What a heading may be about, beside all dossiers: figures under it are compared with each other alone. */
const SUBJECTS: readonly Aspect[] = [
  'online',
  'direct',
  'postal',
  'certified',
  'interlinkedBirth',
  'interlinkedDeath',
  'digitised',
  'paid',
];

const OFFICE_NAME = /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Tt]hành phố|Sở|Phòng|Chi nhánh)\s+\p{Lu}\p{Ll}/u;

function topicOfHeading(report: ReportText, block: number): Topic {
  const found = report.blocks[block];
  if (found?.kind !== 'paragraph') return {};
  const words = piecesOf(found.text).pieces.flatMap((piece): Word[] => (piece.kind === 'word' ? [piece] : []));
  const { aspects, others } = whatIsSaid(words);
  const level = levelIn(aspects);
  const about = SUBJECTS.filter((subject) => aspects.has(subject));
  const isNamed = others.length > 0 && (/lĩnh vực|hệ thống|cổng/iu.test(found.text) || OFFICE_NAME.test(found.text));
  const topic = [...about, ...(isNamed ? others : [])].join(' ');
  const isPetition = /phản ánh|kiến nghị|PAKN/iu.test(found.text) && !/hồ sơ/iu.test(found.text);
  return { ...(level && { level }), ...(topic !== '' && { topic }), ...(isPetition && { thing: 'petition' as const }) };
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
