import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rule } from '../../../lib/check/rule';
import type { ReportForm } from '../../../lib/report/form';
import { pageFiles } from '../checklist/page-files';
import { registered, withSentences } from '../../../scripts/new/stub';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'soat-mot-cua-new-'));
const at = (path: string): string => join(place, path);
const text = (path: string): string => readFileSync(at(path), 'utf8');
const sentences = (language: string): Record<string, string> =>
  JSON.parse(text(`lib/text/messages/${language}/rule.json`)) as Record<string, string>;

function run(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', program), args, { cwd: root, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

const create = (...args: string[]) => run('tsx', ['scripts/new.ts', ...args, '--root', place]);

beforeAll(() => {
  cpSync(join(root, 'lib'), at('lib'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), at('node_modules'));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('npm run new', { timeout: 60_000 }, () => {
  it('refuses what it does not know and names that are no ids, and writes nothing', () => {
    for (const args of [
      [],
      ['rule'],
      ['thing', 'a'],
      ['rule', 'Tên'],
      ['rule', 'a b'],
      ['rule', '../a'],
      ['form', 'a', 'b'],
      ['rule', 'a', '--scope', 'x'],
      ['rule', 'a', '--page', 'b'],
      ['reader', 'a', '--page', '../b'],
      ['reader', 'a', '--page', 'page'],
    ]) {
      const { status, output } = create(...args);
      expect(status, args.join(' ')).toBe(1);
      expect(output).toContain('npm run new reader|rule|form NAME');
    }
    expect(existsSync(at('lib/check/rules/a.ts'))).toBe(false);
  });

  it('makes rules, a form and a page that compile and are registered', async () => {
    for (const args of [
      ['rule', 'cham-lien-thong'],
      ['rule', 'lau-khong-ai-mo', '--scope', 'record'],
      ['rule', 'hai-ky-lien-tiep', '--scope', 'figures'],
      ['form', 'ii-99a'],
      ['reader', 'cong-moi'],
      ['reader', 'cong-moi', '--page', 'tong-hop'],
    ]) {
      expect(create(...args)).toMatchObject({ status: 0 });
    }
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'preserve',
      moduleResolution: 'bundler',
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      skipLibCheck: true,
      types: [],
    };
    writeFileSync(at('tsconfig.json'), JSON.stringify({ compilerOptions, include: ['lib/check', 'lib/report'] }));
    expect(run('tsc', ['-p', place])).toEqual({ status: 0, output: '' });
    const { rules } = (await import(/* @vite-ignore */ at('lib/check/rule-registry.ts'))) as { rules: readonly Rule[] };
    expect(rules.filter(({ id }) => /^(?:cham-lien-thong|lau-khong-ai-mo|hai-ky-lien-tiep)$/.test(id)).map(({ scope }) => scope)).toEqual([
      'dossier',
      'record',
      'figures',
    ]);
    const { forms } = (await import(/* @vite-ignore */ at('lib/report/form-registry.ts'))) as { forms: readonly ReportForm[] };
    // A stub is the last choice and not in force.
    expect(forms.at(-1)).toMatchObject({ id: 'ii-99a', validFrom: '9999-12-31' });
    for (const id of ['rules/cham-lien-thong', 'rules/hai-ky-lien-tiep'])
      expect(text(`lib/check/${id}.examples.ts`)).toContain('export const breaks');
    const [vi, en] = [sentences('vi'), sentences('en')];
    for (const part of ['title', 'what', 'why', 'next']) {
      expect(vi[`rule.cham-lien-thong.${part}`]).toMatch(/cần ghi/i);
      expect(en[`rule.cham-lien-thong.${part}`]).toMatch(/to be written/i);
    }
    expect(Object.keys(vi)).toEqual(Object.keys(en));
    expect(JSON.parse(text('tests/portal-pages/cong-moi/expected.json'))).toMatchObject({ kind: 'list' });
    expect(text('tests/portal-pages/cong-moi/page.html')).toContain('<table>');
    expect(pageFiles(at('tests/portal-pages')).map((page) => [page.name, page.expected.kind])).toEqual([
      ['cong-moi', 'list'],
      ['cong-moi/tong-hop', 'list'],
    ]);
  });

  it('never writes over what is there', () => {
    const before = text('lib/check/dossier-rules.ts');
    expect(create('rule', 'qua-han')).toMatchObject({ status: 1, output: 'lib/check/rules/qua-han.ts is there already.\n' });
    expect(text('lib/check/dossier-rules.ts')).toBe(before);
  });
});

describe('what a stub writes into other files', () => {
  it('a list on one line and a list on several', () => {
    const one = "import { a } from './a';\n\nexport const list: readonly X[] = [a];\n\nexport const other = [1];\n";
    expect(registered(one, 'list', 'b', './b')).toBe(
      "import { a } from './a';\nimport { b } from './b';\n\nexport const list: readonly X[] = [a, b];\n\nexport const other = [1];\n",
    );
    const many = "import { a } from './a';\nexport const list: readonly X[] = [\n  a,\n];\n";
    expect(registered(many, 'list', 'b', './b')).toContain('[\n  a,\n  b,\n];');
    expect(() => registered(one, 'gone', 'b', './b')).toThrow();
  });

  it('sentences come last and what stood before stays as it was', () => {
    const before = '{\n  "a": "x",\n\n  "b": "y"\n}\n';
    expect(withSentences(before, { c: 'z “{d}”' })).toBe('{\n  "a": "x",\n\n  "b": "y",\n\n  "c": "z “{d}”"\n}\n');
  });
});
