import { describe, expect, it } from 'vitest';
import { learnProcedureFields, procedureFields, setProcedureField } from '../../../lib/store/procedure-fields';
import { fold } from '../../../lib/text/normalise';
import { freshStore, value } from './sample';

const AT = '2026-03-03T08:00:00';

describe('procedures and their lĩnh vực', () => {
  it('learns each pair once and leaves an ambiguous procedure to the official', async () => {
    const store = freshStore();
    const pairs = [
      { procedure: 'Đăng ký khai sinh', fieldName: 'Hộ tịch' },
      { procedure: 'ĐĂNG KÝ KHAI SINH', fieldName: 'Hộ tịch' },
      { procedure: 'Chứng thực bản sao', fieldName: 'Chứng thực' },
      { procedure: 'Chứng thực bản sao', fieldName: 'Tư pháp' },
    ];
    expect(value(await learnProcedureFields(store, pairs, AT))).toBe(3);
    expect(await procedureFields(store)).toEqual(new Map([[fold('Đăng ký khai sinh'), 'Hộ tịch']]));
    value(await setProcedureField(store, 'Chứng thực bản sao', 'Chứng thực', AT));
    expect((await procedureFields(store)).get(fold('Chứng thực bản sao'))).toBe('Chứng thực');
    value(await learnProcedureFields(store, [{ procedure: 'Chứng thực bản sao', fieldName: 'Khác' }], AT));
    expect((await procedureFields(store)).get(fold('Chứng thực bản sao'))).toBe('Chứng thực');
  });
});
