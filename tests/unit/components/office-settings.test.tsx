// @vitest-environment happy-dom
import { act, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../../components/common/words';
import { CalendarSettings } from '../../../components/settings/calendar-settings';
import { TargetSettings } from '../../../components/settings/target-settings';
import { TermSettings } from '../../../components/settings/term-settings';
import { NO_OFFICE_DAYS, type OfficeCalendar } from '../../../lib/calendar/office-calendar';
import { NO_OFFICE_TERMS, type OfficeTerms } from '../../../lib/calendar/office-terms';
import { NO_OFFICE_TARGETS, type OfficeTargets } from '../../../lib/report/targets/office-targets';
import calendar from '../../../lib/text/messages/vi/calendar.json';
import common from '../../../lib/text/messages/vi/common.json';
import index from '../../../lib/text/messages/vi/index.json';
import target from '../../../lib/text/messages/vi/target.json';
import { createSay } from '../../../lib/text/say';
import { byText, click, draw } from './draw';
import { choose, fill, labelled } from './type-into';

const words = { say: createSay({ ...common, ...calendar, ...target, ...index }, 'vi'), language: 'vi' as const };
const rest = { unreadable: false, today: '2026-11-21', told: undefined, onImport: () => {}, onExport: () => {} };

/** Keeps what a section changes, as the page does. */
function Kept<T>({
  first,
  children,
  watch,
}: {
  first: T;
  watch(value: T): void;
  children(value: T, change: (act: (before: T) => T) => void): React.ReactNode;
}) {
  const [value, setValue] = useState(first);
  watch(value);
  return <WordsProvider words={words}>{children(value, setValue)}</WordsProvider>;
}

describe('working days', () => {
  async function drawn(first: OfficeCalendar = NO_OFFICE_DAYS) {
    let now = first;
    const place = await draw(
      <Kept first={first} watch={(value) => (now = value)}>
        {(value, change) => <CalendarSettings {...rest} calendar={value} onChange={change} />}
      </Kept>,
    );
    return {
      place,
      kept: () => now,
      row: (day: string) => [...place.querySelectorAll('tbody tr')].find((tr) => tr.textContent?.includes(day)),
    };
  }

  it('open on this year and mark what nobody has compared', async () => {
    const { place, row } = await drawn();
    expect(row('27/04/2026')?.textContent).toContain('chưa đối chiếu');
    expect(row('31/08/2026')?.textContent).toContain('theo thông báo');
    expect(row('22/08/2026')?.textContent).toMatch(/Thứ Bảy.*Làm việc/);
    expect(place.textContent).toContain('3 ngày chưa đối chiếu với văn bản');
  });

  it('a day is confirmed, taken back, and a whole year confirmed', async () => {
    const { place, kept, row } = await drawn();
    await click(place.querySelector('[aria-label="Xác nhận đã đối chiếu ngày 27/04/2026"]'));
    expect(kept().compared).toEqual([{ day: '2026-04-27', kind: 'off' }]);
    expect(row('27/04/2026')?.textContent).toContain('đã đối chiếu');
    await click(place.querySelector('[aria-label="Bỏ đối chiếu ngày 27/04/2026"]'));
    expect(kept()).toEqual(NO_OFFICE_DAYS);
    await click(byText(place, 'button', 'Xác nhận cả năm'));
    expect(kept().compared).toHaveLength(3);
    expect(place.textContent).not.toContain('chưa đối chiếu với văn bản');
  });

  it('a later year is provisional', async () => {
    const { place } = await drawn();
    await choose(place.querySelector('select'), '2027');
    expect(place.textContent).toContain('Năm 2027 chưa có thông báo nghỉ lễ');
    expect([...place.querySelectorAll('tbody tr')].every((tr) => tr.textContent?.includes('tạm tính'))).toBe(true);
  });

  it('a day of the office is added, shown in its year in place of the built-in one, and removed', async () => {
    const { place, kept, row } = await drawn();
    await fill(labelled(place, 'Ngày'), '27/04/2026');
    await choose(labelled(place, 'Loại'), 'work');
    await fill(labelled(place, 'Tên ngày'), 'Làm việc theo thông báo');
    await fill(labelled(place, 'Quyết định, thông báo'), 'TB 12/TB-UBND');
    await click(place.querySelector('form button[type=submit]'));
    expect(kept().days).toEqual([{ day: '2026-04-27', kind: 'work', name: 'Làm việc theo thông báo', decision: 'TB 12/TB-UBND' }]);
    expect(row('27/04/2026')?.textContent).toContain('Thay cho: Giỗ Tổ Hùng Vương (nghỉ bù)');
    await click(place.querySelector('[aria-label="Xóa ngày 27/04/2026"]'));
    expect(kept().days).toEqual([]);
  });

  it('a day outside the calendar is named and not kept', async () => {
    const { place, kept } = await drawn();
    await fill(labelled(place, 'Ngày'), '01/01/2040');
    await fill(labelled(place, 'Tên ngày'), 'x');
    expect(place.textContent).toContain('Chỉ nhận ngày trong các năm 2022–2035.');
    expect(place.querySelector('form button[type=submit]')?.hasAttribute('disabled')).toBe(true);
    expect(kept()).toEqual(NO_OFFICE_DAYS);
  });

  it('a refused file is said as an alert; unreadable data are said', async () => {
    const place = await draw(
      <WordsProvider words={words}>
        <CalendarSettings
          {...rest}
          unreadable
          told={{ text: 'Không nhận tệp.', refused: true }}
          calendar={NO_OFFICE_DAYS}
          onChange={() => {}}
        />
      </WordsProvider>,
    );
    expect(place.querySelector('[role=alert]')?.textContent).toBe('Không nhận tệp.');
    expect(place.textContent).toContain('không bị ghi đè');
  });

  it('files are taken and given', async () => {
    const [taken, given] = [vi.fn(), vi.fn()];
    const place = await draw(
      <WordsProvider words={words}>
        <CalendarSettings {...rest} calendar={NO_OFFICE_DAYS} onChange={() => {}} onImport={taken} onExport={given} />
      </WordsProvider>,
    );
    const input = place.querySelector<HTMLInputElement>('input[type=file]')!;
    const file = new File(['{}'], 'a.json');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(taken).toHaveBeenCalledWith(file);
    await click(byText(place, 'button', 'Xuất JSON'));
    await click(byText(place, 'button', 'Xuất CSV'));
    expect(given.mock.calls.flat()).toEqual(['json', 'csv']);
  });
});

describe('terms', () => {
  it('are added with what they mean; a portal is given its convention', async () => {
    let now: OfficeTerms = NO_OFFICE_TERMS;
    const place = await draw(
      <Kept first={now} watch={(value) => (now = value)}>
        {(value, change) => <TermSettings {...rest} portals={['https://motcua.a.gov.vn']} terms={value} onChange={change} />}
      </Kept>,
    );
    await fill(labelled(place, 'Thủ tục'), 'Đăng ký khai sinh');
    await fill(labelled(place, 'Thời hạn'), 'sớm');
    expect(place.textContent).toContain('Ghi như “10 ngày làm việc”');
    expect(place.querySelector('form button[type=submit]')?.hasAttribute('disabled')).toBe(true);
    await fill(labelled(place, 'Thời hạn'), '15 ngày');
    await click(place.querySelector('form button[type=submit]'));
    expect(now.terms).toEqual([{ procedure: 'Đăng ký khai sinh', term: '15 ngày', decision: '' }]);
    expect(place.querySelector('tbody')?.textContent).toContain('ngày thường (tính cả ngày nghỉ)');
    await choose(place.querySelector('select'), 'he-thong-td');
    expect(now.conventions).toEqual({ 'https://motcua.a.gov.vn': 'he-thong-td' });
    await click(place.querySelector('[aria-label="Xóa thời hạn của Đăng ký khai sinh"]'));
    expect(now.terms).toEqual([]);
  });

  it('two thousand procedures: twenty are drawn, the others are found', async () => {
    const terms = Array.from({ length: 2000 }, (_, n) => ({ procedure: `Thủ tục số ${n}`, term: '5 ngày làm việc', decision: '' }));
    const place = await draw(
      <WordsProvider words={words}>
        <TermSettings {...rest} portals={[]} terms={{ ...NO_OFFICE_TERMS, terms }} onChange={() => {}} />
      </WordsProvider>,
    );
    expect(place.querySelectorAll('tbody tr')).toHaveLength(20);
    await fill(labelled(place, 'Tìm thủ tục'), 'thu tuc so 1234');
    expect([...place.querySelectorAll('tbody tr')].map((tr) => tr.textContent)).toEqual([expect.stringContaining('Thủ tục số 1234')]);
  });
});

describe('targets', () => {
  it('are added with a comma for the decimals, and removed', async () => {
    let now: OfficeTargets = NO_OFFICE_TARGETS;
    const place = await draw(
      <Kept first={now} watch={(value) => (now = value)}>
        {(value, change) => <TargetSettings {...rest} targets={value} onChange={change} />}
      </Kept>,
    );
    await fill(labelled(place, 'Chỉ tiêu (%)'), '101');
    expect(place.querySelector('form button[type=submit]')?.hasAttribute('disabled')).toBe(true);
    await fill(labelled(place, 'Chỉ tiêu (%)'), '97,5');
    await fill(labelled(place, 'Đơn vị'), ' UBND xã Xuân Du ');
    await click(place.querySelector('form button[type=submit]'));
    expect(now.targets).toEqual([{ index: 'dung-han', unit: 'UBND xã Xuân Du', year: 2026, atLeast: 97.5, decision: '' }]);
    expect(place.querySelector('tbody')?.textContent).toContain('97,5');
    await click(byText(place, 'tbody button', 'Xóa'));
    expect(now.targets).toEqual([]);
  });
});
