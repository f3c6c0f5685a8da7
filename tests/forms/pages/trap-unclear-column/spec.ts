import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: 'td-don-vi-kenh', head: 'table', reasons: ['fill.left.columnAmbiguous'] };
