import type { CountedThing } from '../vocabulary/counted-thing';
import type { IndicatorId } from '../vocabulary/indicator';
import type { Aspect } from '../vocabulary/prose-aspects';

type Aspects = ReadonlySet<Aspect>;

/** Words by which a figure counts something beside the dossiers of the period, or only some of them. */
const ASIDE: readonly Aspect[] = [
  'certified',
  'interlinked',
  'interlinkedBirth',
  'interlinkedDeath',
  'digitised',
  'notDigitised',
  'signed',
  'reused',
  'parts',
  'paid',
  'integrated',
  'rated',
  'satisfied',
  'notSatisfied',
  'trained',
  'publicised',
  'published',
  'average',
  'increase',
  'decrease',
  'estimated',
  'awaitingPayment',
];
const STATES = [
  'received',
  'new',
  'toResolve',
  'carried',
  'resolved',
  'pending',
  'returned',
  'withdrawn',
  'refused',
  'supplement',
  'paused',
] as const;

/** What a count of dossiers or petitions is in the one vocabulary; undefined where the words fit none, or more than one. */
export function indicatorOf(said: Aspects, thing: CountedThing | undefined): IndicatorId | undefined {
  if (thing === 'petition') return petitionOf(said);
  if ((thing !== undefined && thing !== 'dossier') || ASIDE.some((aspect) => said.has(aspect))) return undefined;
  const states = STATES.filter((state) => said.has(state));
  const channel = channelOf(said);
  if (channel === null) return undefined;
  if (said.has('carried') && said.has('late')) return undefined;
  if (said.has('carried')) return channel === undefined && !said.has('resolved') && !said.has('pending') ? 'carriedOver' : undefined;
  const [state] = states.filter((one) => !(one === 'received' && (said.has('new') || said.has('toResolve'))));
  if (states.some((one) => one === 'resolved' || one === 'pending') && states.length > 1) return undefined;
  const isTimed = said.has('early') || said.has('onTime') || said.has('inTime') || said.has('late');
  if (state === 'pending') return channel === undefined ? pendingOf(said) : undefined;
  if (state === 'resolved') return channel === undefined ? resolvedOf(said) : undefined;
  if (state === 'received' || state === 'new')
    return isTimed ? undefined : channel === undefined ? 'received.total' : `received.${channel}`;
  if (state === 'toResolve') return isTimed ? undefined : channel === undefined ? 'toResolve.total' : `received.${channel}`;
  if (state === 'supplement') return 'awaitingSupplement';
  if (states.length === 2 && said.has('returned') && said.has('withdrawn')) return 'returnedOrWithdrawn';
  if (state === 'returned' || state === 'withdrawn' || state === 'refused' || state === 'paused')
    return states.length === 1 ? state : undefined;
  if (state === undefined && channel === undefined && said.has('late') && !said.has('onTime') && !said.has('early')) return 'late.total';
  // "Hình thức: trực tuyến 815, trực tiếp 123".
  return state === undefined && !isTimed && channel !== undefined ? `received.${channel}` : undefined;
}

/** Null: several that make no one channel. */
function channelOf(said: Aspects): 'online' | 'direct' | 'postal' | 'directOrPostal' | 'onlineFull' | 'onlinePart' | null | undefined {
  const online = said.has('online') || said.has('full') || said.has('part');
  if (online) {
    if (said.has('direct') || said.has('postal')) return null;
    if (said.has('full') !== said.has('part')) return said.has('full') ? 'onlineFull' : 'onlinePart';
    return 'online';
  }
  if (said.has('direct')) return said.has('postal') ? 'directOrPostal' : 'direct';
  return said.has('postal') ? 'postal' : undefined;
}

function pendingOf(said: Aspects): IndicatorId | undefined {
  if (said.has('late')) return said.has('inTime') || said.has('onTime') ? undefined : 'pending.overdue';
  if (said.has('early')) return undefined;
  return said.has('inTime') || said.has('onTime') ? 'pending.inTime' : 'pending.total';
}

function resolvedOf(said: Aspects): IndicatorId | undefined {
  const good = said.has('early') || said.has('onTime') || said.has('inTime');
  if (said.has('late')) return good ? undefined : 'resolved.late';
  if (said.has('inTime') || (said.has('early') && said.has('onTime'))) return 'resolved.earlyOrOnTime';
  if (said.has('early')) return 'resolved.early';
  return said.has('onTime') ? 'resolved.onTime' : 'resolved.total';
}

function petitionOf(said: Aspects): IndicatorId | undefined {
  const kinds = (['rules', 'conduct', 'noGrounds', 'published'] as const).filter((kind) => said.has(kind));
  if (kinds.length > 1) return undefined;
  if (said.has('rules')) return 'petition.onRules';
  if (said.has('conduct')) return 'petition.onConduct';
  if (said.has('noGrounds')) return 'petition.noGrounds';
  if (said.has('published')) return 'petition.published';
  if (said.has('carried')) return 'petition.carriedOver';
  if (said.has('pending')) return said.has('resolved') ? undefined : 'petition.pending';
  if (said.has('resolved')) return said.has('received') || said.has('new') ? undefined : 'petition.resolved';
  if (said.has('new')) return 'petition.received';
  return said.has('received') ? 'petition.total' : undefined;
}
