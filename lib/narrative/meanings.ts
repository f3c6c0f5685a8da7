import type { Aspect } from '../vocabulary/prose-aspects';
import { indicatorOf } from './indicators';
import { inherited } from './inherit';
import type { Mention, Scope } from './mention';
import type { Line } from './outline';
import type { OwnOffice } from './own-office';
import type { PartList } from './part-list';
import { whatIsSaid, type Word } from './phrases';
import { mainLastDay, mainPeriod, samePeriodName } from './main-period';
import { shortPeriodName, UNTIL } from './leads';
import { piecesOf } from './pieces';
import type { ReportText } from './report-text';
import { wholeText } from './stretch';

const LEVELS = ['province', 'district', 'commune'] as const;

/** What stands around the mentions of a report. */
export interface Around {
  report: ReportText;
  outline: readonly Line[];
  lists: readonly PartList[];
  own: OwnOffice;
}

/** Each mention with what it means: by its own words, by the whole it is a part of, by the headings above. */
export function withMeanings(mentions: readonly Mention[], { report, outline, lists: all, own: office }: Around): Mention[] {
  // Standing behind a figure does not make a part of it.
  const lists = all.filter(({ strength }) => strength !== 'near' && strength !== 'total');
  const lines = new Map(outline.map((line) => [line.block, line]));
  const topicUnder = topicsOfHeadings(lines, report, office);
  const wholeOf = new Map<number, number>();
  for (const { wholes, parts } of lists)
    for (const { at } of parts) if (wholes[0] !== undefined && wholes[0] < at) wholeOf.set(at, wholes[0]);
  const fromBefore = carriedBesideOthers(mentions, lists, report);
  const withCarried = wholesWithCarried(mentions, lists, fromBefore);
  const main = mainPeriod(mentions, report);
  const lastDay = mainLastDay(mentions, report);
  const made: Mention[] = [];
  for (const mention of mentions) {
    const at = wholeOf.get(mention.at);
    const whole = at === undefined ? undefined : made[at];
    const own = fromBefore.has(mention.at) ? CARRIED : mention.aspects;
    const aspects = whole === undefined ? own : inherited(own, whole.aspects);
    const above = topicUnder(mention.place.block);
    const thing = mention.thing ?? whole?.thing ?? above.thing;
    const said = levelIn(aspects) ?? (saysWhole(report, mention) ? undefined : above.level);
    const level = said === office.level ? undefined : said;
    const saidPeriod = mention.scope.period ?? above.period;
    const period = samePeriodName(saidPeriod, saidPeriod?.startsWith(UNTIL) === true ? lastDay : main) ? undefined : saidPeriod;
    const topic = [above.topic, mention.scope.topic].filter((one) => one !== undefined).join(' ');
    const time = timeIn(own) ?? whole?.scope.time;
    const section = lines.get(mention.place.block)?.under.at(-1) ?? -1;
    const indicator = mention.kind === 'count' ? indicatorOf(aspects, thing) : undefined;
    made.push({
      ...mention,
      aspects,
      ...(thing !== undefined && { thing }),
      // What holds the dossiers carried over is all there is to resolve, whatever it is called.
      ...(indicator !== undefined && {
        indicator: indicator === 'received.total' && withCarried(mention) ? 'toResolve.total' : indicator,
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

/** "Trong số đã giải quyết, toàn tỉnh có …" below the part of the communes: no longer of them. */
function saysWhole(report: ReportText, { place }: Mention): boolean {
  const before = /[^.;]*$/u.exec(wholeText(report, place).slice(0, place.start))?.[0] ?? '';
  return /(?<!\p{L})(?:toàn|cả)\s+(?:tỉnh|huyện|thành phố|quận|thị xã)(?!\p{L})/iu.test(before);
}

const CARRIED: ReadonlySet<Aspect> = new Set<Aspect>(['carried']);

/**
 * "Tiếp nhận 15.982 hồ sơ (mới 15.880; năm trước 102)", "… (trực tuyến 418, trực tiếp 61, năm trước 7)": among the parts of what came in
 * those of the year before were carried over, unless they are only compared.
 */
function carriedBesideOthers(mentions: readonly Mention[], lists: readonly PartList[], report: ReportText): Set<number> {
  const cameIn = (at: number): boolean => CAME_IN.some((aspect) => mentions[at]!.aspects.has(aspect));
  const isBefore = (at: number): boolean => {
    const { aspects, place } = mentions[at]!;
    if (aspects.size === 0 || [...aspects].some((aspect) => aspect !== 'before')) return false;
    return !/(?:cùng kỳ|so với)[^,;.:()]*$/iu.test(wholeText(report, place).slice(0, place.start));
  };
  return new Set(
    lists.flatMap(({ parts }) => {
      const before = parts.map(({ at }) => at).filter(isBefore);
      return before.length === 1 && parts.some(({ at }) => cameIn(at)) ? before : [];
    }),
  );
}

const CAME_IN: readonly Aspect[] = ['new', 'online', 'direct', 'postal'];

/**
 * Whether "tiếp nhận" means all there is to resolve: where its parts hold those carried over, and, in a report that says so of every
 * whole, throughout.
 */
function wholesWithCarried(
  mentions: readonly Mention[],
  lists: readonly PartList[],
  fromBefore: ReadonlySet<number>,
): (mention: Mention) => boolean {
  const isCarried = ({ at }: { at: number }): boolean => fromBefore.has(at) || mentions[at]!.aspects.has('carried');
  const within = new Set<number>();
  const without = new Set<number>();
  for (const { wholes, parts } of lists) {
    const carried = parts.filter(isCarried);
    const whole = mentions[wholes[0] ?? -1];
    if (whole === undefined || !(whole.aspects.has('received') || whole.aspects.has('toResolve'))) continue;
    const first = parts.findIndex(isCarried);
    const others = parts.slice(0, first < 0 ? parts.length : first).reduce((sum, { at }) => sum + (mentions[at]!.value ?? 0), 0);
    (carried.length > 0 && others !== whole.value ? within : without).add(whole.at);
  }
  const throughout = within.size > 0 && [...mentions].every(({ aspects }) => !aspects.has('toResolve'));
  return ({ at, aspects }) => !aspects.has('new') && (within.has(at) || (throughout && !without.has(at)));
}

interface Topic {
  period?: string;
  thing?: Mention['thing'];
  level?: Scope['level'];
  topic?: string;
}

/** What the headings above a block say of whose figures stand there. */
function topicsOfHeadings(lines: ReadonlyMap<number, Line>, report: ReportText, office: OwnOffice): (block: number) => Topic {
  const known = new Map<number, Topic>();
  const topicOf = (block: number): Topic => {
    const kept = known.get(block);
    if (kept !== undefined) return kept;
    const made = topicOfHeading(report, block, office);
    known.set(block, made);
    return made;
  };
  // Headings side by side, each of another period; one alone names the report's own, however it is written.
  const periodsOf = new Map<string, Set<string>>();
  for (const { heading, bullet, block } of lines.values()) {
    const { period } = heading && /^(?:A|I|1|1\.1|a)$/.test(bullet) ? topicOf(block) : {};
    if (period !== undefined) periodsOf.set(bullet, (periodsOf.get(bullet) ?? new Set()).add(period));
  }
  const several = [...periodsOf.values()].some((periods) => periods.size > 1);
  return (block) => {
    const above = (lines.get(block)?.under ?? []).toReversed().map(topicOf);
    const level = above.find((heading) => heading.level !== undefined)?.level;
    const topic = above.find((heading) => heading.topic !== undefined)?.topic;
    const thing = above.find((heading) => heading.thing !== undefined)?.thing;
    const period = several ? above.find((heading) => heading.period !== undefined)?.period : undefined;
    return {
      ...(period !== undefined && { period }),
      ...(thing && { thing }),
      ...(level && { level }),
      ...(topic !== undefined && { topic }),
    };
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

function topicOfHeading(report: ReportText, block: number, office: OwnOffice): Topic {
  const found = report.blocks[block];
  if (found?.kind !== 'paragraph') return {};
  // "2. Tại UBND 17 xã, thị trấn": how many units there are says nothing of whose figures follow.
  // The office's own name tells no figure from another.
  const bare = (office.named.get(block) ?? []).reduceRight((all, [start, end]) => all.slice(0, start) + all.slice(end), found.text);
  const text = bare.replace(/(?<!\p{L})\d+\s+(?=(?:xã|phường|thị trấn|huyện|sở)(?!\p{L}))/giu, '');
  const { pieces } = piecesOf(text);
  const words = pieces.flatMap((piece): Word[] => (piece.kind === 'word' ? [piece] : []));
  const when = pieces.find((piece) => piece.kind === 'other' && piece.number.kind !== 'document');
  const period = when === undefined ? undefined : shortPeriodName(text.slice(when.start, when.end));
  const { aspects, others } = whatIsSaid(words);
  const level = levelIn(aspects);
  const about = SUBJECTS.filter((subject) => aspects.has(subject));
  const isNamed = others.length > 0 && (/lĩnh vực|hệ thống|cổng/iu.test(text) || OFFICE_NAME.test(text));
  const topic = [...about, ...(isNamed ? others : [])].join(' ');
  const isPetition = /phản ánh|kiến nghị|PAKN/iu.test(text) && !/hồ sơ/iu.test(text);
  return {
    ...(period !== undefined && { period }),
    ...(level && { level }),
    ...(topic !== '' && { topic }),
    ...(isPetition && { thing: 'petition' as const }),
  };
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
