// @vitest-environment happy-dom
import { act, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useWords, WordsProvider } from '../../../components/common/words';
import { LetterSheet } from '../../../components/letters/letter-sheet';
import { LettersPrint } from '../../../components/letters/letters-print';
import { LettersView, type LettersViewProps } from '../../../components/letters/letters-view';
import { wordsWithLetters } from '../../../entrypoints/sidepanel/letters-sentences';
import { builtInCalendar } from '../../../lib/calendar/work-calendar';
import { beginDraft, writeLetters, type LetterDraft, type LetterSubject } from '../../../lib/letters/draft';
import { fillLetter } from '../../../lib/letters/fill-letter';
import { formsOffered, formToBeginWith } from '../../../lib/letters/form-registry';
import { keepsPerson } from '../../../lib/letters/keeps-person';
import { mau02tt012018 } from '../../../lib/letters/forms/mau-02-tt01-2018';
import { mau04tt012018 } from '../../../lib/letters/forms/mau-04-tt01-2018';
import { wholeFacts } from '../../../lib/letters/letter.examples';
import { sheetText } from '../../../lib/text/sheet';
import { byText, click, draw } from '../components/draw';
import { dossier, now } from '../components/fixtures';

const subjects: readonly LetterSubject[] = [
  { dossier: dossier(1), person: { owner: 'Nguyễn Thị Bịa', address: 'Thôn 2' }, overdue: true },
  { dossier: dossier(2), person: { submitter: 'Lê Văn Hộ' }, overdue: true },
  { dossier: dossier(3), person: { owner: '<img src=x onerror=alert(1)>' }, overdue: false },
];
const forms = formsOffered([], now);
const chosen = formToBeginWith(forms)!;
const begun = beginDraft(chosen.form, {}, 'UBND huyện Như Thanh', now, []);
const asked = { onDocx: vi.fn(), onPrint: vi.fn() };

function Page(props: Partial<LettersViewProps> & { from?: LetterDraft }) {
  const words = wordsWithLetters(useWords());
  const [draft, setDraft] = useState(props.from ?? begun);
  const chosenNow = forms.find(({ form }) => form.id === draft.formId)!;
  return (
    <WordsProvider words={words}>
      <LettersView
        subjects={subjects}
        beyond={0}
        forms={forms}
        chosen={chosenNow}
        draft={draft}
        now={now}
        calendar={builtInCalendar}
        screens={new Map([[dossier(2).key, 'Hồ sơ quá hạn']])}
        keepsPersons={false}
        printsElsewhere={false}
        told={undefined}
        formTold={undefined}
        onDraft={setDraft}
        onImportForm={() => {}}
        onExportForm={() => {}}
        onRemoveForm={() => {}}
        onClose={() => {}}
        {...asked}
        {...props}
      />
    </WordsProvider>
  );
}

async function write(box: Element | null | undefined, text: string): Promise<void> {
  if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement))
    throw new Error('no box');
  const prototype = Object.getPrototypeOf(box) as object;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(box, text);
    box.dispatchEvent(new Event(box instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

const boxOf = (place: Element, label: string) =>
  [...place.querySelectorAll('label')]
    .find((one) => one.querySelector('.label')?.textContent === label)
    ?.querySelector('input, select, textarea');
const page = (place: Element) => place.querySelector('.desk')?.textContent ?? '';

describe('letters of a batch', () => {
  it('one for each dossier ticked; the form says how sure it is; what is missing has a hint where to find it', async () => {
    const place = await draw(<Page />);
    expect(byText(place, 'button', 'Tải DOCX')?.textContent).toContain('3 phiếu');
    expect(place.textContent).toContain('lời văn chưa đối chiếu với bản ban hành');
    expect(place.textContent).toContain('Mở “Hồ sơ quá hạn” trên cổng và bấm “Đọc cả danh sách”');
    expect([...place.querySelectorAll('.subject')].map((row) => row.textContent?.includes('không quá hạn hoặc chưa rõ'))).toEqual([
      false,
      false,
      true,
    ]);
    await click(place.querySelectorAll('.subject input[type=checkbox]')[0]);
    expect(byText(place, 'button', 'Tải DOCX')?.textContent).toContain('2 phiếu');
    await click(byText(place, 'button', 'In ('));
    expect(asked.onPrint.mock.lastCall?.[0].map(({ key }: { key: string }) => key)).toEqual([dossier(2).key, dossier(3).key]);
  });

  it('reason and new day begin empty, and stay dots until the official decides', async () => {
    const place = await draw(<Page />);
    expect(page(place)).toMatch(/Lý do: …+\./);
    expect(page(place)).toContain('vào ngày …… tháng …… năm ………');
    await write(boxOf(place, 'Hẹn trả lại'), 'workingDays');
    await write(boxOf(place, 'Số ngày làm việc'), '5');
    // 14/06/2023 is a Wednesday.
    expect(page(place)).toContain('vào ngày 21 tháng 6 năm 2023');
    await write(boxOf(place, 'Lý do, in trên mọi phiếu'), 'chờ ý kiến của cơ quan phối hợp.');
    expect(page(place)).toContain('Lý do: chờ ý kiến của cơ quan phối hợp.');
  });

  it('a day that cannot be is neither printed nor saved', async () => {
    const place = await draw(<Page />);
    await write(boxOf(place, 'Hẹn trả lại'), 'day');
    await write(boxOf(place, 'Ngày hẹn mới'), '17/06/2023');
    expect(place.textContent).toContain('Ngày này là ngày nghỉ.');
    expect(byText(place, 'button', 'Tải DOCX')?.hasAttribute('disabled')).toBe(true);
    expect(byText(place, 'button', 'In (')?.hasAttribute('disabled')).toBe(true);
  });

  it('a name and a reason written for one dossier hold for this one alone', async () => {
    const place = await draw(<Page from={{ ...begun, reason: 'lý do chung' }} />);
    const second = place.querySelectorAll('.subject')[1]!;
    await write(boxOf(second, 'Kính gửi'), 'Trần Văn Hư');
    await write(second.querySelector('textarea'), 'lý do riêng');
    expect(page(place)).toContain('lý do chung');
    await click(second.querySelector('button'));
    expect(page(place)).toContain('Kính gửi: Trần Văn Hư');
    expect(page(place)).toContain('Lý do: lý do riêng.');
    await write(second.querySelector('textarea'), ' ');
    expect(page(place)).toContain('Lý do: lý do chung.');
  });

  it('that names are not stored is said only where they are not', async () => {
    expect((await draw(<Page />)).textContent).toContain('không được lưu');
    const kept = (await draw(<Page keepsPersons />)).textContent;
    expect(kept).not.toContain('không được lưu');
    expect(kept).toContain('cơ quan đã chọn lưu cột cá nhân');
  });

  it.each([
    [[], false],
    [['handler', 'note'], false],
    [['owner'], true],
    [['Địa chỉ'], true],
  ])('columns kept %j: %s', (columns, kept) => expect(keepsPerson(columns)).toBe(kept));

  it('who handed the dossier in is named beside the letter, and addressed only when the official says so', async () => {
    const place = await draw(<Page />);
    const second = place.querySelectorAll('.subject')[1]!;
    await click(second.querySelector('button'));
    expect(page(place)).not.toContain('Hộ');
    expect(second.textContent).toContain('người nộp là Lê Văn Hộ');
    await click(byText(second, 'button', 'Ghi tên này'));
    expect(page(place)).toContain('Kính gửi: Lê Văn Hộ');
  });

  it('text of a portal stays text', async () => {
    const place = await draw(<Page />);
    await click(place.querySelectorAll('.subject')[2]!.querySelector('button'));
    expect(page(place)).toContain('Kính gửi: <img src=x onerror=alert(1)>');
    expect(place.querySelector('img')).toBeNull();
  });

  it('more than fit are told, and a page that cannot print says where it prints', async () => {
    const place = await draw(<Page beyond={35} printsElsewhere />);
    expect(place.textContent).toContain('nhiều nhất 200 phiếu; còn 35 hồ sơ chưa đưa vào');
    expect(byText(place, 'button', 'Mở thẻ riêng để in')).toBeDefined();
  });

  it('the form whose text nobody has cannot be chosen, and is named', async () => {
    const place = await draw(<Page />);
    const offered = [...place.querySelectorAll('select')[0]!.querySelectorAll('option')].map(({ value }) => value);
    expect(offered).toEqual(['mau-04-tt01-2018', 'mau-02-tt01-2018', 'mau-03-tt01-2018']);
    expect(place.textContent).toContain('Chưa có lời văn – Mẫu số 04: VĂN BẢN XIN LỖI');
  });
});

describe('the print', () => {
  it('one sheet a letter, each line of it there, nothing else', async () => {
    const sheets = writeLetters({ ...begun, reason: 'x' }, mau04tt012018, subjects, now, builtInCalendar).map(({ sheet }) => sheet);
    const place = await draw(<LettersPrint sheets={sheets} />);
    const pages = [...place.querySelectorAll('.paper')];
    expect(pages).toHaveLength(3);
    pages.forEach((one, index) => {
      const lines = [...one.querySelectorAll('p, h1')].map(({ textContent }) => textContent);
      expect(lines).toEqual(sheetText(sheets[index]!));
    });
    expect(place.textContent).not.toMatch(/undefined|null|\[object/);
  });

  it('a table to fill in by hand has the rows and columns of its form', async () => {
    const place = await draw(<LetterSheet sheet={fillLetter(mau02tt012018, wholeFacts).sheet} />);
    expect([...place.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual([
      'TT',
      'Thành phần hồ sơ',
      'Bản chính',
      'Bản sao',
    ]);
    expect(place.querySelectorAll('tbody tr')).toHaveLength(3);
  });
});
