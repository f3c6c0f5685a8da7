import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '06a-don-vi', head: 'fields', unit: 'UBND huyện Nông Cống', refused: 'unit-other' };
