// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PortalProfile } from '../../../lib/portal/profile';
import { dialectOf } from '../../../lib/portal/profile-dialect';
import { drawn } from '../../../lib/portal/profile.examples';
import { findAllTables, readWholePage } from '../../read-whole-page';

const profile: PortalProfile = {
  version: 1,
  id: 'x1',
  name: 'X',
  evidence: 'inferred',
  recognise: { addresses: ['a.vn/**'] },
  states: { 'Đã xong, chưa trả': 'resolved', 'Đang xử lý': 'unclear' },
};

function side(state: string, returned = '', said = 'Trễ 3 ngày', own: readonly PortalProfile[] = []): unknown {
  const html = drawn(
    ['Mã hồ sơ | Thủ tục | Trạng thái | Ngày trả | Thời gian còn lại'],
    [`H56.1-230405-0001 | A | ${state} | ${returned} | ${said}`],
  );
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const reading = readWholePage(
    page,
    findAllTables(
      page,
      dialectOf(own, () => 'a.vn/ho-so'),
    ),
  );
  return reading.kind === 'list' && reading.rows[0]?.values.remaining?.timeliness;
}

describe('"Trễ 3 ngày" by the state of the dossier', () => {
  test.each([
    ['Đang xử lý', '', 'over'],
    ['Mới tiếp nhận', '', 'over'],
    ['Chờ bổ sung', '', 'over'],
    ['Đã trả kết quả', '', 'late'],
    ['Đã có kết quả', '', 'late'],
    ['', '05/04/2023', 'late'],
    ['', '', 'behind'],
    ['Chưa ai biết', '05/04/2023', 'behind'],
    ['Đang xử lý', '05/04/2023', 'behind'],
    ['Đã rút hồ sơ', '', 'behind'],
  ])('%j, returned %j: %s', (state, returned, expected) => {
    expect(side(state, returned)).toEqual({ side: expected, days: 3 });
  });
  test('words that say it themselves are left', () => {
    expect(side('Đã trả kết quả', '', 'Quá hạn 3 ngày')).toEqual({ side: 'over', days: 3 });
  });
  test('a state in the portal’s own words counts', () => {
    expect(side('Đã xong, chưa trả', '', undefined, [profile])).toEqual({ side: 'late', days: 3 });
    expect(side('Đang xử lý', '', undefined, [profile])).toEqual({ side: 'behind', days: 3 });
  });
});
