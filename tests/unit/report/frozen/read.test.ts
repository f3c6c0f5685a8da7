import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, packageText, sealed } from '../../../../lib/report/frozen-hash';
import type { FrozenPackage } from '../../../../lib/report/frozen-package';
import { readFrozen } from '../../../../lib/report/frozen-read';
import { digest, freeze, sampleDossiers } from './sample';

const { dossiers, period } = sampleDossiers('an-lao');
const content = freeze(dossiers.slice(0, 400), period, {
  note: 'Số liệu nộp lần 1',
  captures: [
    {
      kind: 'figures',
      portal: 'https://motcua.example.gov.vn',
      screen: 'Báo cáo 06a',
      at: '2023-06-15T07:00:00',
      hash: 'h',
      table: {
        rowsAre: 'field',
        columns: [{ col: 1, path: ['Tổng số'], indicator: 'toResolve.total' }],
        rows: [{ row: 1, label: 'Hộ tịch', kind: 'data', cells: [undefined] }],
        formulas: [],
        unclear: [],
      },
    },
  ],
  findings: [{ rule: 'can-doi-06a', severity: 'block', text: 'Tổng lệch 5', waiver: { reason: 'đã đối chiếu', at: '2023-06-15' } }],
});
const frozen = await sealed(content, digest);
const text = packageText(frozen);

async function codeOf(file: string): Promise<string> {
  const read = await readFrozen(file, digest);
  return read.ok ? 'ok' : read.problem.code;
}

/** Sealed again, as somebody would who knows how. */
async function resealed(change: (content: Record<string, unknown>) => void): Promise<string> {
  const { hash: _old, ...rest } = JSON.parse(text) as Record<string, unknown>;
  change(rest);
  return JSON.stringify({ ...rest, hash: await digest(canonicalText(rest)) });
}

describe('a package from a file', () => {
  it('comes back as it was frozen, tables with their blanks too', async () => {
    const read = await readFrozen(text, digest);
    expect(read).toEqual({ ok: true, value: frozen });
    expect(canonicalText(content)).toBe(canonicalText(JSON.parse(JSON.stringify(content))));
  });

  it('may be formatted anew and begin with a byte order mark', async () => {
    const { hash, ...rest } = JSON.parse(text) as FrozenPackage;
    expect(await codeOf(`\uFEFF${JSON.stringify({ hash, ...rest })}`)).toBe('ok');
  });

  it.each([
    ['cut off', text.slice(0, -40), 'frozen-damaged'],
    ['empty', '', 'frozen-damaged'],
    ['another file', '{"version":1}', 'frozen-other'],
    ['a list', '[1,2]', 'frozen-other'],
    ['newer', text.replace('"version": 1', '"version": 2'), 'frozen-newer'],
    ['without a version', text.replace('"version": 1', '"version": "1"'), 'frozen-version'],
    ['a figure edited by hand', text.replace(/"cells": \[\n\s+(\d+)/, (whole) => whole.replace(/\d+$/, '999999')), 'frozen-changed'],
    ['the note edited', text.replace('lần 1', 'lần 2'), 'frozen-changed'],
    ['a key added', text.replace('{', '{ "x": 1,'), 'frozen-changed'],
    ['without its hash', text.replace(frozen.hash, ''), 'frozen-changed'],
    [
      'nested without end',
      `{"format":"soat-mot-cua/chot-so-lieu","version":1,"rows":${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
      'frozen-changed',
    ],
  ])('%s is refused', async (_name, file, code) => {
    expect(await codeOf(file)).toBe(code);
  });

  it.each<[string, (content: Record<string, unknown>) => void]>([
    ['an unknown key', (rest) => void (rest['extra'] = 1)],
    ['a row with too few cells', (rest) => void (rest['total'] = { label: '', cells: [1] })],
    ['a period from its end', (rest) => void (rest['period'] = { from: '2023-06-14', to: '2023-03-15' })],
    ['a day that is none', (rest) => void (rest['period'] = { from: '2023-02-30', to: '2023-03-15' })],
    ['an indicator nobody knows', (rest) => void ((rest['form'] as { columns: { indicator: string }[] }).columns[0]!.indicator = 'x')],
    [
      'an equation over a column that is not there',
      (rest) => void ((rest['form'] as { equations: object[] }).equations[0] = { total: 99, parts: [4] }),
    ],
    ['no unit', (rest) => void (rest['unit'] = '')],
  ])('%s under a right hash is refused with its place', async (_name, change) => {
    const read = await readFrozen(await resealed(change), digest);
    expect(read).toMatchObject({ ok: false, problem: { code: 'frozen-not-understood' } });
  });

  it('property: nothing that calls itself a package makes the reader fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...Object.keys(frozen)), async (value, key) => {
        const file = await resealed((rest) => void (rest[key] = value));
        expect(['ok', 'frozen-other', 'frozen-newer', 'frozen-version', 'frozen-changed', 'frozen-not-understood']).toContain(
          await codeOf(file),
        );
        expect((await codeOf(JSON.stringify(value))).startsWith('frozen-')).toBe(true);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('property: any one sign changed in it is noticed, or means the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('0', '7', 'a', '"', ',', ' ', '}'), async (at, sign) => {
        const edited = text.slice(0, at) + sign + text.slice(at + 1);
        const read = await readFrozen(edited, digest);
        if (read.ok) expect(canonicalText(read.value)).toBe(canonicalText(frozen));
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
