// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageSettings } from '../../../lib/browser/message-types';
import { readPage } from '../../../lib/browser/overlay/page-reading';
import { bringPart } from '../../../lib/browser/overlay/parts';
import { viewDetail } from '../../../lib/browser/overlay/view-detail';
import { barOf, NO_VIEW, viewPage, type View } from '../../../lib/browser/overlay/view-page';
import { readDetail } from '../../../lib/dossier/read-detail';
import { everyShape } from '../../../lib/table/shapes/shapes';
import { finish } from '../../../lib/table/steps';

bringPart('shapes', {
  set: everyShape,
  readDetail,
  viewDetail,
  asEntry: (_document, reading) => reading,
  entryForms: async () => [],
  sameForm: async () => undefined,
});

const settings: PageSettings = {
  language: 'vi',
  dueSoonHours: 24,
  csv: { separator: ',' },
  keepPersonal: [],
  theme: 'light',
  marks: true,
  rulesOff: [],
  readersOff: [],
};
const CODE = '000.25.31.H56-230612-0003';

/** The page of one dossier, label and value side by side, as a dossier that fell due in 2023. */
function view(rows: Readonly<Record<string, string>>, behind?: View, more: Partial<PageSettings> = {}): View {
  const place = document.createElement('main');
  const lines = Object.entries({ 'Mã hồ sơ': CODE, ...rows }).map(([label, value]) => {
    const line = document.createElement('div');
    line.append(Object.assign(document.createElement('label'), { textContent: `${label}:` }));
    line.append(Object.assign(document.createElement('span'), { textContent: value }));
    return line;
  });
  place.append(Object.assign(document.createElement('h2'), { textContent: `Chi tiết hồ sơ ${CODE}` }), ...lines);
  document.body.replaceChildren(place);
  const reading = finish(readPage(document, [], undefined, readDetail));
  expect(reading.kind).toBe('detail');
  return viewPage(document, reading, NO_VIEW.belong, { ...settings, ...more }, behind);
}

const late = { 'Thủ tục': 'Đăng ký khai sinh', 'Ngày tiếp nhận': '12/06/2023 08:00', 'Ngày hẹn trả': '15/06/2023 17:00' };
const rulesOf = ({ findings }: View) => findings.map(({ rule }) => rule);

describe('the page of one dossier', () => {
  it('is checked by the rules of the page, and each finding stands at the value it speaks of', () => {
    const seen = view({ ...late, 'Trạng thái': 'Đang xử lý' });
    expect(rulesOf(seen)).toContain('qua-han');
    expect([...seen.marks].map(([place, mark]) => [place.textContent, mark])).toEqual([['15/06/2023 17:00', 'overdue one']]);
    expect(barOf(seen)).toMatchObject({ one: true, canReadAll: false, canExport: false });
    expect(seen.advice).toMatchObject({ id: 'overlay.advice' });
  });

  it('without a state nobody says that it is late, nor that nothing is to be seen', () => {
    const seen = view(late);
    expect(rulesOf(seen)).not.toContain('qua-han');
    expect(seen.advice?.id).toBe('overlay.noState');
  });

  it('over its list the state of its row counts, what the dialog shows itself comes first, other rows do not', () => {
    const row = { portal: location.origin, code: CODE, due: '2099-01-01', state: 'processing', stateText: 'Đang xử lý' } as const;
    expect(rulesOf(view(late, { ...NO_VIEW, dossiers: [row] }))).toContain('qua-han');
    expect(rulesOf(view(late, { ...NO_VIEW, dossiers: [{ ...row, code: `${CODE}9` }] }))).not.toContain('qua-han');
  });

  it('a dossier that waits for the citizen is not late; a rule switched off is not heard', () => {
    expect(rulesOf(view({ ...late, 'Trạng thái': 'Chờ bổ sung' }))).not.toContain('qua-han');
    const off = view({ ...late, 'Trạng thái': 'Đang xử lý' }, undefined, { rulesOff: ['qua-han'] });
    expect(rulesOf(off)).not.toContain('qua-han');
  });
});
