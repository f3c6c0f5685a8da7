import { boxes } from './contents/boxes';
import { grids } from './contents/grids';
import { refused } from './contents/refused';
import type { Content } from './kit/content';

/** By the name of the page's folder. */
export const contents: Readonly<Record<string, Content>> = { ...boxes, ...grids, ...refused };
