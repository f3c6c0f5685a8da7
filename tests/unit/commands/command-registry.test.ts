import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Command } from '../../../lib/commands/command';
import { commands } from '../../../lib/commands/command-registry';
import { manifestCommands, manifestSentence } from '../../../lib/commands/manifest-commands';
import en from '../../../lib/text/messages/en/command.json';
import vi from '../../../lib/text/messages/vi/command.json';

const root = new URL('../../../', import.meta.url);
const all: readonly Command[] = commands;
const locale = (language: string) =>
  JSON.parse(readFileSync(new URL(`public/_locales/${language}/messages.json`, root), 'utf8')) as Record<string, { message: string }>;

it('every command is registered once, under the name of its file', () => {
  const files = readdirSync(new URL('lib/commands/', root)).map((file) => file.replace('.ts', ''));
  const own = files.filter((file) => !['command', 'command-registry', 'manifest-commands'].includes(file));
  expect(all.map(({ id }) => id).toSorted()).toEqual(own.toSorted());
});

it.each(all.map(({ id }) => id))('%s has its title in both languages, each unlike any other', (id) => {
  for (const catalogue of [vi, en] as Record<string, string>[]) {
    const titles = all.map((command) => catalogue[`command.${command.id}`]);
    expect(titles.filter((title) => title === catalogue[`command.${id}`])).toHaveLength(1);
  }
});

it('at most four have keys, all others than the browser itself and typing Vietnamese use', () => {
  const keys = all.flatMap((command) => command.keys ?? []);
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(new Set(keys).size).toBe(keys.length);
  // Ctrl+Shift switches the keyboard in UniKey; Alt with a letter opens menus.
  for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
});

it('what the browser lists is said in both languages, as the palette says it', () => {
  for (const [id, { description }] of Object.entries(manifestCommands())) {
    expect(description).toBe(`__MSG_${manifestSentence(id)}__`);
    expect(locale('vi')[manifestSentence(id)]?.message).toBe((vi as Record<string, string>)[`command.${id}`]);
    expect(locale('en')[manifestSentence(id)]?.message).toBe((en as Record<string, string>)[`command.${id}`]);
  }
  const listed = Object.keys(locale('vi')).filter((key) => key.startsWith('command_'));
  expect(listed.toSorted()).toEqual(Object.keys(manifestCommands()).map(manifestSentence).toSorted());
  expect(Object.keys(locale('en')).toSorted()).toEqual(Object.keys(locale('vi')).toSorted());
});
