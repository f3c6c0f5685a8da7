import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: 'cot-phang', head: 'table' };
