import type { Aspect } from './prose-aspects';

/** What a part of a whole is, beside what the whole is. */
export type Slot =
  | 'new'
  | 'carried'
  | 'online'
  | 'direct'
  | 'postal'
  | 'directOrPostal'
  | 'full'
  | 'part'
  | 'early'
  | 'onTime'
  | 'earlyOrOnTime'
  | 'inTime'
  | 'late'
  | 'resolved'
  | 'pending'
  | 'returned'
  | 'withdrawn'
  | 'refused'
  | 'supplement'
  | 'paused'
  | 'province'
  | 'district'
  | 'commune'
  | 'rules'
  | 'conduct'
  | 'noGrounds'
  | 'digitised'
  | 'notDigitised'
  | 'satisfied'
  | 'notSatisfied'
  | 'fee'
  | 'charge';

export interface PartSet {
  /** Each once: together they leave nothing out. */
  required: readonly Slot[];
  /** May be counted beside the others or within them. */
  optional?: readonly Slot[];
  /** Words are at times left out that change the sum: doubted, not denied. */
  loose?: true;
}

const ASIDE: readonly Slot[] = ['returned', 'withdrawn', 'refused', 'supplement', 'paused'];

/** Divisions of one whole, the finest first. */
export const partSets: readonly PartSet[] = [
  { required: ['early', 'onTime', 'late'] },
  { required: ['earlyOrOnTime', 'late'] },
  { required: ['onTime', 'late'], loose: true },
  { required: ['inTime', 'late'], optional: ['supplement', 'paused'] },
  { required: ['full', 'part', 'directOrPostal'], optional: ['carried'] },
  { required: ['full', 'part', 'direct', 'postal'], optional: ['carried'] },
  { required: ['online', 'direct', 'postal'], optional: ['carried'] },
  { required: ['online', 'directOrPostal'], optional: ['carried'] },
  { required: ['online', 'direct'], optional: ['carried'], loose: true },
  { required: ['full', 'part'], loose: true },
  { required: ['new', 'carried'] },
  { required: ['resolved', 'pending'], optional: ASIDE, loose: true },
  { required: ['province', 'district', 'commune'] },
  { required: ['province', 'commune'] },
  { required: ['district', 'commune'] },
  { required: ['rules', 'conduct'], optional: ['noGrounds'], loose: true },
  { required: ['digitised', 'notDigitised'] },
  { required: ['satisfied', 'notSatisfied'] },
  { required: ['fee', 'charge'], loose: true },
];

/** Aspects that leave a part what it is. */
const NOISE: ReadonlySet<Aspect> = new Set<Aspect>([
  'total',
  'rate',
  'average',
  'estimated',
  'results',
  'parts',
  'publicised',
  'increase',
  'decrease',
  'rated',
]);
const LEVELS: ReadonlySet<Aspect> = new Set<Aspect>(['province', 'district', 'commune']);
const CHANNELS: ReadonlySet<Aspect> = new Set<Aspect>(['online', 'direct', 'postal', 'full', 'part']);
const TIMES: ReadonlySet<Aspect> = new Set<Aspect>(['early', 'onTime', 'inTime', 'late']);

/**
 * What the words of a part say beyond those of its whole; undefined where that is nothing known, or more than one thing.
 * "Số mới tiếp nhận trực tuyến" under "Tổng số tiếp nhận" is `online`.
 */
export function slotOf(own: ReadonlySet<Aspect>, whole: ReadonlySet<Aspect>): Slot | undefined {
  const rest = new Set([...own].filter((aspect) => !whole.has(aspect) && !NOISE.has(aspect)));
  const says = (group: ReadonlySet<Aspect>): Aspect[] => [...rest].filter((aspect) => group.has(aspect));
  const [levels, channels, times] = [says(LEVELS), says(CHANNELS), says(TIMES)];
  if (levels.length + channels.length + times.length > 0) for (const taken of ['received', 'new', 'toResolve'] as const) rest.delete(taken);
  if (times.length > 0 && !whole.has('pending') && !own.has('pending') && !isTaken(whole)) rest.delete('resolved');
  if (rest.has('carried')) for (const said of ['received', 'toResolve', 'pending', 'new'] as const) rest.delete(said);
  if (levels.length > 0) return rest.size === 1 ? (levels[0] as Slot) : undefined;
  if (channels.length > 0) return rest.size === channels.length ? channelOf(new Set(channels)) : undefined;
  if (times.length > 0)
    return rest.size === times.length ? timeOf(new Set(times), own.has('resolved') || whole.has('resolved')) : undefined;
  if (rest.has('notDigitised')) rest.delete('digitised');
  if (rest.has('notSatisfied')) rest.delete('satisfied');
  if (rest.has('new')) rest.delete('received');
  // "Tiếp nhận trong kỳ" under "Tổng số tiếp nhận": the new ones, where the others were carried over.
  if (rest.size === 0) return isTaken(whole) && (own.has('received') || own.has('new')) ? 'new' : undefined;
  const [only] = rest;
  if (rest.size !== 1) return undefined;
  if (only === 'received') return 'new';
  return SLOTS.has(only as Slot) ? (only as Slot) : undefined;
}

const SLOTS: ReadonlySet<Slot> = new Set(partSets.flatMap(({ required, optional = [] }) => [...required, ...optional]));

/** The whole holds dossiers in every state: one "quá hạn" of it may be resolved or not. */
function isTaken(whole: ReadonlySet<Aspect>): boolean {
  return whole.has('received') || whole.has('toResolve') || whole.has('new');
}

function channelOf(said: ReadonlySet<Aspect>): Slot | undefined {
  if (said.has('direct') && said.has('postal')) return said.size === 2 ? 'directOrPostal' : undefined;
  if (said.has('full') !== said.has('part') && !said.has('direct') && !said.has('postal')) return said.has('full') ? 'full' : 'part';
  if (said.has('online') && [...said].every((aspect) => aspect === 'online' || aspect === 'full' || aspect === 'part')) return 'online';
  return said.size === 1 ? ([...said][0] as Slot) : undefined;
}

function timeOf(said: ReadonlySet<Aspect>, resolved: boolean): Slot | undefined {
  if (said.has('late')) return said.size === 1 ? 'late' : undefined;
  if (said.has('early')) return said.size === 1 ? 'early' : 'earlyOrOnTime';
  if (said.has('inTime')) return resolved ? 'earlyOrOnTime' : 'inTime';
  return said.has('onTime') ? 'onTime' : undefined;
}
