import { boxes } from './contents/boxes';
import { fourth } from './contents/fourth';
import { grids } from './contents/grids';
import { refused } from './contents/refused';
import { second } from './contents/second';
import { third } from './contents/third';
import type { Content } from './kit/content';

/** Pages by the batch they were committed in, each by the name of its folder. */
export const batches: Readonly<Record<'first' | 'second' | 'third' | 'fourth', Readonly<Record<string, Content>>>> = {
  first: { ...boxes, ...grids, ...refused },
  second,
  third,
  fourth,
};

export const contents: Readonly<Record<string, Content>> = { ...batches.first, ...batches.second, ...batches.third, ...batches.fourth };
