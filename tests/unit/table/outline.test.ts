// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findOutsideRows, keepOutlines, outlineOf } from '../../../lib/table/outline';

function page(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
}

const row = (n: number): string => `<tr id="r${n}"><td>${n}</td><td><b class="loading">x</b></td></tr>`;
const list = (count: number): string => `<table><tbody>${Array.from({ length: count }, (_, n) => row(n)).join('')}</tbody></table>`;
const rowsSeen = (document: Document): string[] => outlineOf(document).elements.flatMap(({ id }) => (id.startsWith('r') ? [id] : []));

describe('the outline of a page', () => {
  it('is the whole page where no list is long', () => {
    const document = page(list(60));
    expect(outlineOf(document).thinned).toEqual([]);
    expect(outlineOf(document).elements).toEqual([...document.querySelectorAll('*')]);
  });

  it('leaves out the middle of a long list, and says of which', () => {
    const document = page(`<p>trước</p>${list(200)}<p id="sau">sau</p>`);
    expect(rowsSeen(document)).toEqual(['r0', 'r1', 'r2', 'r3', 'r198', 'r199']);
    expect(outlineOf(document).thinned).toEqual([document.querySelector('tbody')]);
    expect(outlineOf(document).elements.at(-1)?.id).toBe('sau');
  });

  it('looks at what is made otherwise in the middle of a long list', () => {
    const document = page(list(200));
    document.querySelector('#r100')!.lastElementChild!.remove();
    expect(rowsSeen(document)).toContain('r100');
  });

  it('knows dossiers of two rows each', () => {
    const two = Array.from({ length: 80 }, (_, n) => `${row(n)}<tr><td>a</td><td>b</td><td>c</td></tr>`).join('');
    expect(rowsSeen(page(`<table><tbody>${two}</tbody></table>`)).length).toBeLessThan(10);
  });

  it.each(['form', 'fieldset'])('keeps the boxes of a %s, however many', (name) => {
    const boxes = Array.from({ length: 90 }, (_, n) => `<div><label>L${n}</label><input id="r${n}"></div>`).join('');
    expect(rowsSeen(page(`<${name}>${boxes}</${name}>`))).toHaveLength(90);
  });

  it('keeps layers that libraries add to the end of the page', () => {
    const layers = Array.from({ length: 90 }, (_, n) => `<div id="r${n}"><div></div><div></div></div>`).join('');
    expect(rowsSeen(page(layers))).toHaveLength(90);
  });
});

describe('what is found outside the rows', () => {
  it('is what the selector finds where nothing was left out, and no sign in the middle of a long list', () => {
    expect(findOutsideRows(page(list(20)), '.loading')).toHaveLength(20);
    expect(findOutsideRows(page(`<p class="loading"></p>${list(200)}`), '.loading')).toHaveLength(1 + 6);
  });
});

describe('outlines that are kept', () => {
  it.each(['table', '#thuong', '#trong'])('of %s is the same as its part of the page that was walked through before', (selector) => {
    const html = `<p>trước</p><div id="thuong"><i></i>${list(200)}<b></b></div><div id="trong"></div><p>sau</p>`;
    const [fresh, known] = [page(html), page(html)];
    const walked = outlineOf(fresh.querySelector(selector)!);
    const taken = keepOutlines().during(() => [outlineOf(known), outlineOf(known.querySelector(selector)!)].at(-1)!);
    const names = (elements: readonly unknown[]): string[] =>
      (elements as Element[]).map((element) => `${element.localName}#${element.id}`);
    expect(names(taken.elements)).toEqual(names(walked.elements));
    expect(names(taken.thinned)).toEqual(names(walked.thinned));
  });

  it("of a row that the page's own outline leaves out is walked through by itself", () => {
    const document = page(list(200));
    const row = document.querySelector('#r100')!;
    expect(keepOutlines().during(() => [outlineOf(document), outlineOf(row)].at(-1)!).elements).toEqual([...row.querySelectorAll('*')]);
  });

  it('are drawn once, and anew after a change or outside the work', () => {
    const document = page(list(3));
    const outlines = keepOutlines();
    const first = outlines.during(() => outlineOf(document));
    expect(outlines.during(() => outlineOf(document))).toBe(first);
    expect(outlineOf(document)).not.toBe(first);
    document.querySelector('tbody')!.innerHTML = '';
    outlines.drop();
    expect(outlines.during(() => rowsSeen(document))).toEqual([]);
  });

  it('are not used once the work has broken', () => {
    const document = page(list(3));
    expect(() =>
      keepOutlines().during(() => {
        outlineOf(document);
        throw new Error('broken');
      }),
    ).toThrow('broken');
    document.querySelector('tbody')!.innerHTML = '';
    expect(rowsSeen(document)).toEqual([]);
  });
});
