/** Canonical states of a dossier; the texts portals print for them are data in `state-labels.ts`. */
export const stateIds = [
  'draft',
  'submitted',
  'received',
  'refused',
  'processing',
  'waitingSupplement',
  'supplemented',
  'waitingPayment',
  'paused',
  'interlinked',
  'resolved',
  'returnedToCitizen',
  'withdrawn',
  'error',
] as const;

export type StateId = (typeof stateIds)[number];

export const channelIds = ['direct', 'online', 'postal'] as const;
export type ChannelId = (typeof channelIds)[number];
