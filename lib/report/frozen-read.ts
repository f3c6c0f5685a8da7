import { message } from '../text/message';
import { ok, refuse, type Problem, type Result } from '../text/result';
import { canonicalText, type Digest } from './frozen-hash';
import { FROZEN_FORMAT, FROZEN_LIMIT, FROZEN_VERSION, type FrozenPackage } from './frozen-package';
import { frozenSchema } from './frozen-schema';

/**
 * A package from a file. Refused whole, with the reason: `frozen-too-large`, `frozen-damaged` (no JSON), `frozen-other` (no
 * package), `frozen-newer`, `frozen-version`, `frozen-changed` (the hash is not that of the content: damaged or edited),
 * `frozen-not-understood` (`at` is the place).
 */
export async function readFrozen(text: string, digest: Digest): Promise<Result<FrozenPackage>> {
  if (text.length > FROZEN_LIMIT) return refused('too-large');
  const value = fromJson(text);
  if (value === undefined) return refused('damaged');
  if (!isRecord(value) || value['format'] !== FROZEN_FORMAT) return refused('other');
  const { version, hash, ...content } = value;
  if (version !== FROZEN_VERSION) return refused(typeof version === 'number' && version > FROZEN_VERSION ? 'newer' : 'version');
  const written = canonically({ version, ...content });
  if (written === undefined || typeof hash !== 'string' || (await digest(written)) !== hash) return refused('changed');
  const read = frozenSchema.safeParse(value);
  if (read.success) return ok(read.data);
  const at = read.error.issues[0]?.path.map(String).join(' › ') ?? '';
  return refuse('frozen-not-understood', message('frozen.refused.not-understood', { where: at === '' ? '{}' : at }), at);
}

function refused(why: 'too-large' | 'damaged' | 'other' | 'newer' | 'version' | 'changed'): { ok: false; problem: Problem } {
  return refuse(`frozen-${why}`, message(`frozen.refused.${why}`));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Nested deeper than any package: nothing to be followed. */
function canonically(value: unknown): string | undefined {
  try {
    return canonicalText(value);
  } catch {
    return undefined;
  }
}
