import type { Shape } from '../shape';
import { cards } from './cards';
import { htmlTable } from './html-table';

/** Every shape, in the order in which they are tried: what an earlier one has read is not read again by a later one. */
export const shapes: readonly Shape[] = [htmlTable, cards];
