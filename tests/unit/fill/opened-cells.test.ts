// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findEntryForms, findSameForm } from '../../../lib/browser/entry-page';
import type { Steps } from '../../../lib/browser/fill/read-back';
import { fillForm } from '../../../lib/browser/fill-form';
import { undoFill } from '../../../lib/browser/undo-fill';
import { makePlan } from '../../../lib/fill/make-plan';
import { sampleSource } from './sample-form';

const HEAD = '<p>Đơn vị báo cáo: UBND xã Thanh Kỳ</p><p>Kỳ báo cáo: Từ ngày 15/03/2023 đến ngày 14/06/2023</p>';
const LABELS = ['Số kỳ trước chuyển qua', 'Số hồ sơ đã giải quyết', 'Số hồ sơ đang giải quyết'];
const steps: Steps = { progress: () => undefined, stopped: () => false, pause: () => Promise.resolve() };

interface Drawing {
  opensWith: 'click' | 'dblclick' | 'never';
  inForm?: boolean;
  keepsWith?: 'Enter' | 'Tab' | 'blur';
}

let sent: number;
let pressed: string[];

/** A grid that shows a box in a cell only while it is typed into, and keeps what was typed in a model of its own. */
function draw({ opensWith, inForm = false, keepsWith = 'Enter' }: Drawing): (number | null)[][] {
  const model: (number | null)[][] = [
    [null, null, null],
    [7, null, null],
  ];
  // The parser of the test document; nothing here comes from outside.
  const table = `<table><thead><tr><th>STT</th><th>Lĩnh vực</th>${LABELS.map((label) => `<th>${label}</th>`).join('')}</tr></thead><tbody></tbody></table>`;
  const body = inForm ? `${HEAD}<form>${table}<button>Lưu</button></form>` : `${HEAD}${table}<button>Lưu báo cáo</button>`;
  document.body.replaceChildren(...new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html').body.childNodes);
  const show = (cell: HTMLElement, value: number | null): void => cell.replaceChildren(value === null ? '' : String(value));
  ['Đất đai', 'Hộ tịch'].forEach((label, row) => {
    const line = document.querySelector('tbody')!.insertRow();
    for (const text of [String(row + 1), label]) line.insertCell().textContent = text;
    model[row]!.forEach((value, col) => {
      const cell = line.insertCell();
      show(cell, value);
      cell.addEventListener(opensWith, () => {
        if (cell.querySelector('input')) return;
        const box = document.createElement('input');
        box.value = String(model[row]![col] ?? '');
        const keep = (): void => {
          model[row]![col] = box.value === '' ? null : Number(box.value);
          show(cell, model[row]![col]!);
        };
        box.addEventListener('keydown', (event) => event.key === keepsWith && keep());
        box.addEventListener('blur', () => (keepsWith === 'blur' ? keep() : show(cell, model[row]![col]!)));
        cell.replaceChildren(box);
        box.focus();
      });
    });
  });
  sent = 0;
  pressed = [];
  document.addEventListener('submit', () => sent++);
  document.querySelector('button')!.addEventListener('click', () => sent++);
  document.addEventListener('keydown', (event) => pressed.push(event.key), { capture: true });
  return model;
}

async function fillAll() {
  const [found] = findEntryForms(document);
  const values = (a: number, b: number, c: number) => ({ carriedOver: a, 'resolved.total': b, 'pending.total': c });
  const source = sampleSource([
    { label: 'Đất đai', kind: 'data', values: values(1, 5770, 0) },
    { label: 'Hộ tịch', kind: 'data', values: values(8, 31, 4) },
  ]);
  const plan = makePlan(found!.form, source);
  if (!plan.ok) throw new Error(plan.problem.code);
  const read = () => findSameForm(document, found!);
  const result = await fillForm({ form: found!.form, cells: plan.value.cells, leftOut: [] }, read, steps);
  if (!result.ok) throw new Error(result.problem.code);
  return { ...result.value, plan: plan.value, read };
}

describe('cells that open when they are pressed', () => {
  beforeEach(() => document.body.replaceChildren());

  it.each([
    { opensWith: 'click' },
    { opensWith: 'dblclick' },
    { opensWith: 'dblclick', keepsWith: 'blur' },
    { opensWith: 'click', keepsWith: 'Tab', inForm: true },
  ] as const)('are filled and taken back: %j', async (drawing) => {
    const model = draw(drawing);
    const before = structuredClone(model);
    const { written, notTaken, read, plan } = await fillAll();
    expect(plan.cells.filter(({ ticked }) => !ticked).map(({ old }) => old)).toEqual(['7']);
    expect([written.length, notTaken.length]).toEqual([6, 0]);
    expect(model).toEqual([
      [1, 5770, 0],
      [8, 31, 4],
    ]);
    const { kept } = await undoFill(written, read, steps);
    expect([kept.length, sent]).toEqual([0, 0]);
    expect(model).toEqual(before);
  });

  it('Enter is never pressed in a form', async () => {
    draw({ opensWith: 'click', keepsWith: 'Tab', inForm: true });
    await fillAll();
    expect(pressed).not.toContain('Enter');
  });

  it('cells that do not open are named with their figures, and after a few no more are pressed', async () => {
    draw({ opensWith: 'never' });
    let presses = 0;
    document.addEventListener('dblclick', () => presses++);
    const { written, notTaken } = await fillAll();
    expect(written).toEqual([]);
    expect(notTaken.map(({ why, value }) => [why.id, value])).toEqual(
      [1, 5770, 0, 8, 31, 4].map((value) => ['fill.notTaken.byHand', value]),
    );
    expect(presses).toBeLessThanOrEqual(6);
  });

  it('a statistics table on a page that keeps nothing has no open cells', () => {
    draw({ opensWith: 'never' });
    document.querySelector('button')!.textContent = 'Xuất Excel';
    expect(findEntryForms(document)).toEqual([]);
  });
});
