import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePolicy, policyKeys } from '../../../lib/settings/policy';

const folder = new URL('../../../docs/chinh-sach/', import.meta.url);

/** What a ready-made file sets, by what the browser would make of it. */
function valuesOf(file: string): Record<string, unknown> {
  const bytes = readFileSync(new URL(file, folder));
  if (file.endsWith('.reg')) return valuesOfRegistry(bytes.toString('utf16le'));
  const data = JSON.parse(bytes.toString('utf8')) as Record<string, Record<string, Record<string, Record<string, unknown>>>>;
  const parties = data['policies']?.['3rdparty'] ?? data['3rdparty'];
  if (parties === undefined) return data;
  const extensions = (parties['Extensions'] ?? parties['extensions']) as Record<string, Record<string, unknown>>;
  return Object.values(extensions)[0] ?? {};
}

/** Numbers for numbers and yes or no, numbered names for lists. */
function valuesOfRegistry(text: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  let list: string[] | undefined;
  let inPolicy = false;
  for (const line of text.split(/\r?\n/)) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      const parts = key.split('\\');
      inPolicy = parts.includes('policy');
      const name = parts.at(-1) ?? '';
      list = inPolicy && name !== 'policy' ? [] : undefined;
      if (list !== undefined) values[name] = list;
    }
    const [, name = '', value = ''] = /^"([^"]+)"=(.+)$/.exec(line) ?? [];
    if (!inPolicy || name === '') continue;
    const read = value.startsWith('dword:') ? Number.parseInt(value.slice(6), 16) : value.slice(1, -1);
    if (list !== undefined) list.push(String(read));
    else values[name] = name === 'marks' || name === 'lookOnly' || name === 'waivers' ? read === 1 : read;
  }
  return values;
}

const files = readdirSync(folder);

it('there is one for each browser and system', () => {
  expect(files.toSorted()).toEqual([
    'chi-xem.json',
    'chrome-linux.json',
    'chrome-windows.reg',
    'edge-linux.json',
    'edge-windows.reg',
    'firefox-policies.json',
  ]);
});

it.each(files)('%s sets only what is known, and each of it as it is taken', (file) => {
  const values = valuesOf(file);
  expect(Object.keys(values).filter((key) => !(policyKeys as readonly string[]).includes(key))).toEqual([]);
  const { policy, refused } = parsePolicy(values);
  expect(refused).toEqual([]);
  expect(policy).toEqual(values);
  expect(policy.unit).toBe('UBND xã Mẫu');
  expect(policy.lookOnly).toBe(file === 'chi-xem.json');
});
