import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Text under a heading of the second level. */
function under(text: string, heading: string): string {
  return (text.split(`## ${heading}\n`)[1] ?? '').split('\n## ')[0]!.trim();
}

describe.each([
  { language: 'vi', name: 'Tên', summary: 'Tóm tắt', description: 'Giới thiệu', permissions: 'Lý do từng quyền', pictures: 'Hình' },
  { language: 'en', name: 'Name', summary: 'Summary', description: 'Description', permissions: 'Permissions', pictures: 'Pictures' },
])('the store text ($language)', ({ language, name, summary, description, permissions, pictures }) => {
  const text = read(`docs/cua-hang/${language}.md`);
  const locale = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;

  it('is as short as the stores want it, and says what the package says', () => {
    expect(under(text, name)).toBe(locale['name']?.message);
    expect(under(text, summary)).toBe(locale['description']?.message);
    expect(under(text, name).length).toBeLessThanOrEqual(45);
    expect(under(text, summary).length).toBeLessThanOrEqual(132);
    expect(under(text, description).length).toBeGreaterThan(300);
    expect(under(text, description)).not.toContain('!');
  });

  it('gives a reason for every permission of the package', () => {
    const asked = /const permissions = \[([^\]]+)\]/.exec(read('wxt.config.ts'))?.[1] ?? '';
    const names = [...asked.matchAll(/'(\w+)'/g)].map((match) => match[1]!);
    expect(names.length).toBeGreaterThan(4);
    for (const permission of [...names, 'notifications']) expect(under(text, permissions)).toContain(permission);
  });

  it('names five pictures', () => {
    expect(under(text, pictures).match(/^\d\. /gm)).toHaveLength(5);
  });
});
