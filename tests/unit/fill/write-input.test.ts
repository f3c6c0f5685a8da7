// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreText, writeFigure } from '../../../lib/browser/fill/write-input';
import { formatNumber } from '../../../lib/text/say';

let input: HTMLInputElement;

beforeEach(() => {
  document.body.replaceChildren();
  input = document.createElement('input');
  document.body.append(input);
});

/** A model behind the input, as component libraries keep it: the input shows the model, whatever was put into it. */
function control(start: number | null, accept: (text: string) => number | null | undefined): { value: number | null } {
  const model = { value: start };
  const show = (): void => void (input.value = model.value === null ? '' : formatNumber(model.value));
  show();
  input.addEventListener('input', () => {
    const next = accept(input.value);
    if (next !== undefined) model.value = next;
  });
  input.addEventListener('blur', show);
  return model;
}

describe('one figure into one cell', () => {
  it('tells the page all that a person would, in this order, and neither Enter nor a submit', async () => {
    const told: string[] = [];
    for (const type of ['focus', 'input', 'keydown', 'keypress', 'keyup', 'change', 'blur', 'submit'])
      input.addEventListener(type, () => told.push(type));
    expect(await writeFigure(input, 5770)).toBe('digits');
    // Entered and left once more: what is shown then is what the page has kept.
    expect(told).toEqual(['focus', 'input', 'keyup', 'change', 'blur', 'focus', 'blur']);
    expect(input.value).toBe('5770');
  });

  it('a model that writes 5.770 by itself has taken 5770', async () => {
    const model = control(null, (text) => Number(text.replaceAll('.', '')));
    expect(await writeFigure(input, 5770)).toBe('digits');
    expect([model.value, input.value]).toEqual([5770, '5.770']);
  });

  it('a mask that wants points gets them, where the page shows that it sets them', async () => {
    const model = control(1234, (text) => (/^\d{1,3}(\.\d{3})*$/.test(text) ? Number(text.replaceAll('.', '')) : null));
    expect(await writeFigure(input, 5770)).toBe('formatted');
    expect(model.value).toBe(5770);
  });

  it('a box with a limit is not given 5.770 for 5770', async () => {
    let model = '';
    input.addEventListener('change', () => {
      if (Number(input.value) > 999) input.value = '';
      model = input.value;
    });
    expect(await writeFigure(input, 5770)).toBe('by-hand');
    expect([model, input.value]).toEqual(['', '']);
  });

  it('a cell that takes no script is put back as it was and is for the hand', async () => {
    const model = control(12, () => undefined);
    expect(await writeFigure(input, 5770)).toBe('by-hand');
    expect([model.value, input.value]).toEqual([12, '12']);
  });

  it('a figure longer than the cell allows is not cut', async () => {
    input.maxLength = 3;
    expect(await writeFigure(input, 5770)).toBe('by-hand');
    expect(input.value).toBe('');
  });

  it('a page that put its own value on the element learns of the change by the event alone', async () => {
    let tracked = '';
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    Object.defineProperty(input, 'value', {
      configurable: true,
      get: () => own.get!.call(input) as string,
      set: (text: string) => {
        tracked = text;
      },
    });
    await writeFigure(input, 7);
    expect([input.value, tracked]).toEqual(['7', '']);
  });
});

describe('back to what stood there', () => {
  it.each([
    ['', null],
    ['5.770', 5770],
    ['0', 0],
  ] as const)('%j', async (text, value) => {
    const model = control(value, (typed) => (typed === '' ? null : Number(typed.replaceAll('.', ''))));
    await writeFigure(input, 31);
    expect(model.value).toBe(31);
    expect(await restoreText(input, text)).toBe(true);
    expect([input.value, model.value]).toEqual([text, value]);
  });

  it('byte for byte in a plain cell', async () => {
    for (const text of ['5.770', '05', ' x ', '']) {
      input.value = text;
      await writeFigure(input, 31);
      await restoreText(input, text);
      expect(input.value).toBe(text);
    }
  });
});
