import type { Convention } from '../dossier/convention';
import { conventions as builtInConventions } from './convention-registry';
import type { ReportForm } from './form';
import { forms as builtInForms } from './form-registry';
import type { OfficeForms } from './office-forms';

/** Those of the office, of its policy and of the extension; of one id the first. */
export interface KnownForms {
  forms: readonly ReportForm[];
  conventions: readonly Convention[];
  /** Ids of what the extension itself brings. */
  builtIn: ReadonlySet<string>;
}

export function knownForms(own: OfficeForms, shipped: readonly OfficeForms[] = []): KnownForms {
  const added = [own, ...shipped];
  return {
    forms: distinct([...added.flatMap(({ forms }) => forms), ...builtInForms], builtInForms),
    conventions: distinct([...added.flatMap(({ conventions }) => conventions), ...builtInConventions], builtInConventions),
    builtIn: new Set(builtInForms.map(({ id }) => id).filter((id) => added.every(({ forms }) => forms.every((form) => form.id !== id)))),
  };
}

/** In the order of what the extension brings, then what was added: an office's own version stands where the old one stood. */
function distinct<T extends { id: string }>(all: readonly T[], order: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(one.id)) first.set(one.id, one);
  const known = order.flatMap(({ id }) => first.get(id) ?? []);
  return [...known, ...[...first.values()].filter((one) => !known.includes(one))];
}

/** The form to begin with: the first that a unit of this level hands in, a department handing in those of its province. */
export function firstFormFor(
  level: 'commune' | 'department' | 'province' | undefined,
  forms: readonly ReportForm[],
): ReportForm | undefined {
  const own = level === 'department' ? 'province' : level;
  return forms.find(({ levels }) => own === undefined || levels.includes(own)) ?? forms[0];
}
