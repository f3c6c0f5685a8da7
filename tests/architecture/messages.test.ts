import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOf, productFiles, root, type SourceFile } from './source/files';
import { catalogueOf, holesOf, messageFiles, namedIds, sayings, wordsInPages } from './source/sentences';

const languages = ['vi', 'en'] as const;
const vi = catalogueOf('vi');
const en = catalogueOf('en');
const namespaces = new Set(messageFiles('vi').map((file) => file.namespace));
const named = namedIds(namespaces);

describe('sentences', () => {
  it('there are some', () => {
    expect(Object.keys(vi).length).toBeGreaterThan(0);
  });

  it('the same ids in Vietnamese and English', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(vi).toSorted());
  });

  it('the same holes in Vietnamese and English', () => {
    const differing = Object.keys(vi).filter((id) => `${holesOf(vi[id] ?? '')}` !== `${holesOf(en[id] ?? '')}`);
    expect(differing).toEqual([]);
  });

  it.each(languages)('no id stands twice (%s)', (language) => {
    const keys = messageFiles(language).flatMap((file) => file.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(languages)('each id begins with the name of its file (%s)', (language) => {
    const lost = messageFiles(language).flatMap((file) => file.keys.filter((key) => !key.startsWith(`${file.namespace}.`)));
    expect(lost).toEqual([]);
  });

  it.each(languages)('composed letters, no stray space, no exclamation mark (%s)', (language) => {
    const wrong = Object.entries(catalogueOf(language)).filter(
      ([, text]) =>
        text === '' || text !== text.normalize('NFC') || text !== text.trim() || text.includes('!') || /\{[^}\w]*\}|\{\w*$/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('every id that the code names has its sentence', () => {
    const ids = Object.keys(vi);
    const missing = named.filter(({ id, pattern }) => (pattern ? !ids.some((key) => pattern.test(key)) : vi[id] === undefined));
    expect(missing.map(({ file, node, id }) => `${placeOf(file, node)} ${id}`)).toEqual([]);
  });

  it('every sentence is said somewhere', () => {
    const literal = new Set(named.map(({ id }) => id));
    const patterns = named.flatMap(({ pattern }) => (pattern ? [pattern] : []));
    const silent = Object.keys(vi).filter((id) => !literal.has(id) && !patterns.some((pattern) => pattern.test(id)));
    expect(silent).toEqual([]);
  });

  it('every hole is given its value', () => {
    const open = sayings().flatMap(({ file, node, id, values }) => {
      if (values === undefined) return [];
      const holes = holesOf(vi[id] ?? '').filter((hole) => !values.includes(hole));
      return holes.map((hole) => `${placeOf(file, node)} ${id} lacks {${hole}}`);
    });
    expect(open).toEqual([]);
  });

  it('no page says anything by itself', () => {
    expect(wordsInPages(productFiles).map(({ file, node, words }) => `${placeOf(file, node)} ${words}`)).toEqual([]);
    const bad: SourceFile = { path: 'components/sample.tsx', text: 'const a = <p title="Đóng" id="dong">Xin chào {b} 5 %</p>;' };
    expect(wordsInPages([bad]).map(({ words }) => words)).toEqual(['Đóng', 'Xin chào']);
  });

  it('the manifest says the same things in both languages', () => {
    const [ofVi, ofEn] = languages.map((language) =>
      Object.keys(JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8')) as object).toSorted(),
    );
    expect(ofEn).toEqual(ofVi);
  });

  it('these tests see what they look for', () => {
    const text = 'message("fill.a"); say(`fill.${x}.b`, { n: 1 }); const id = "fill.c"; other("fillet.d"); message("new.e", { ...x });';
    const file: SourceFile = { path: 'lib/sample.ts', text };
    const found = namedIds(new Set(['fill']), [file]);
    expect(found.map(({ id }) => id)).toEqual(['fill.a', 'fill.${…}.b', 'fill.c', 'new.e']);
    expect(found[1]?.pattern?.test('fill.some.b')).toBe(true);
    expect(sayings([file]).map(({ id, values }) => [id, values])).toEqual([
      ['fill.a', []],
      ['new.e', undefined],
    ]);
  });
});
