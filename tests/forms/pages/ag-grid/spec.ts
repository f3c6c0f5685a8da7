import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: 'tien-do', head: 'lines', computes: true, withoutRows: ['Phòng Kinh tế', 'Văn phòng HĐND và UBND'] };
