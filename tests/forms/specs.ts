import { spec as plain } from './pages/plain/spec';
import type { PageSpec } from './spec';

/** Every page by its folder. */
export const specs: Readonly<Record<string, PageSpec>> = { plain };

export function specOf(name: string): PageSpec {
  const spec = specs[name];
  if (spec === undefined) throw new Error(`no spec for page ${name}`);
  return spec;
}
