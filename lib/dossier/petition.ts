import type { Moment } from '../text/moment';
import type { PetitionFieldId, PetitionStateId, Publication } from '../vocabulary/petition-list';

/** Days that a list of petitions may tell. */
export const petitionDays = [
  'sent',
  'received',
  'classified',
  'refused',
  'supplementAsked',
  'supplemented',
  'due',
  'answered',
  'published',
] as const satisfies readonly PetitionFieldId[];

export type PetitionDay = (typeof petitionDays)[number];

/**
 * One petition (phản ánh, kiến nghị) of a list on a page, by its days and its state; nothing of who sent it or of what it says. It
 * is no dossier: it lives as long as its page stands and is neither kept nor counted.
 */
export interface Petition extends Partial<Readonly<Record<PetitionDay, Moment>>> {
  code: string;
  /** Row of the grid it was read from. */
  row: number;
  state?: PetitionStateId;
  stateText?: string;
  /** What a column without days says of the publication. */
  publication?: Publication;
  /** Cells that are filled and could not be understood: what they say is not known, which is not the same as nothing. */
  unclear: readonly PetitionFieldId[];
}

/** The petitions of a list, and what the list has columns for. */
export interface PetitionList {
  petitions: readonly Petition[];
  shown: ReadonlySet<PetitionFieldId>;
  /** How the page itself calls these columns. */
  labels: Readonly<Partial<Record<PetitionFieldId, string>>>;
}
