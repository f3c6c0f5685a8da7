import type { Command } from './command';
import { commands } from './command-registry';

const all: readonly Command[] = commands;

/** As the manifest names its sentence; the browser says it in its own list of shortcuts. */
export function manifestSentence(id: string): string {
  return `command_${id.replaceAll('-', '_')}`;
}

/** The `commands` of the manifest: those with keys, and those that may be given some. */
export function manifestCommands(): Record<string, { suggested_key?: { default: string }; description: string }> {
  const named = all.filter(({ keys, mayHaveKeys }) => keys !== undefined || mayHaveKeys === true);
  return Object.fromEntries(
    named.map(({ id, keys }) => [
      id,
      { ...(keys !== undefined && { suggested_key: { default: keys } }), description: `__MSG_${manifestSentence(id)}__` },
    ]),
  );
}
