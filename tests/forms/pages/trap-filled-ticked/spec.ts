import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '06a-don-vi', head: 'lines', filled: { h1: { c4: 7 }, h3: { c8: 5, c13: 0 } } };
