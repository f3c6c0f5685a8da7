import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '06a-don-vi', head: 'lines', upTo: { c4: 999, c8: 2000 }, reasons: ['fill.notTaken.byHand'] };
