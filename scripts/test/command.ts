import { spawn } from 'node:child_process';
import { repoRoot } from '../build';
import { single, type Outcome } from './outcome';

export interface CommandResult {
  ok: boolean;
  output: string;
}

/** Runs a program of node_modules in the repository's root and keeps what it prints. */
export function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
      cwd: repoRoot,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    const keep = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const COLOURS = /\u001b\[[0-9;]*[A-Za-z]/g;

/** Without the colours that some programs print whatever they are asked. */
export function plain(output: string): string {
  return output.replace(COLOURS, '');
}

const MOST_LINES = 60;

/** The last lines, where compilers and test runners say what is wrong. */
export function tail(output: string): string[] {
  const lines = plain(output).trimEnd().split('\n');
  return lines.length <= MOST_LINES ? lines : [`… ${lines.length - MOST_LINES} lines before`, ...lines.slice(-MOST_LINES)];
}

/** A command that is one check by itself: it holds or it does not. */
export async function check(name: string, script: string, args: readonly string[]): Promise<Outcome> {
  const result = await run(script, args);
  return single(name, result.ok, result.ok ? [] : tail(result.output));
}
