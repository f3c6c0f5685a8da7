import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '06a-don-vi', head: 'lines', rowTwice: 'UBND xã Cán Khê', reasons: ['fill.left.rowTwiceInForm'] };
