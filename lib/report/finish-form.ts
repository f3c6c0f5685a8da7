import { message } from '../text/message';
import { ok, refuse, type Result } from '../text/result';
import { idOf, type FormDraft } from './draft-form';
import type { FormEquation, FormLevel, FormRatio, ReportForm } from './form';

/** A draft with what the table does not say. */
export interface FinishedDraft extends FormDraft {
  issuer: string;
  /** `yyyy-MM-dd`. */
  validFrom: string;
  levels: readonly FormLevel[];
}

const needed = ['number', 'title', 'legalBasis', 'issuer'] as const;

/**
 * The form as it is kept. It is the office's own: nobody vouches for it but the office. Whoever keeps it checks it once more by
 * the schema of forms. Code `form-needs`; `at` is what is missing.
 */
export function finishForm(draft: FinishedDraft): Result<ReportForm> {
  const { rows, equations, ratios, unnumbered, validFrom, levels } = draft;
  const [number, title, legalBasis, issuer] = [draft.number.trim(), draft.title.trim(), draft.legalBasis.trim(), draft.issuer.trim()];
  const said = { number, title, legalBasis, issuer };
  const missing = needed.find((key) => said[key] === '');
  if (missing !== undefined) return needs(missing);
  if (!isDay(validFrom)) return needs('validFrom');
  if (levels.length === 0) return needs('levels');
  const totals = new Set([...equations.map(({ total }) => total), ...ratios.map(({ column }) => column)]);
  return ok({
    id: idOf(number),
    ...said,
    validFrom,
    levels,
    evidence: 'seen',
    ...(rows !== undefined && { rows }),
    columns: draft.columns.map(({ number: of, path, indicator }) => ({
      number: of,
      ...(indicator !== undefined && { indicator }),
      path,
      ...(totals.has(of) && { computed: true as const }),
    })),
    equations,
    ...(ratios.length > 0 && { ratios }),
    ...(unnumbered === true && { unnumbered }),
  });
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function needs(what: (typeof needed)[number] | 'validFrom' | 'levels'): ReturnType<typeof refuse> {
  return refuse('form-needs', message(`editor.refused.needs.${what}`), what);
}

/** `(3) = (4) + (5)`, `(12) = (11) / (9)`. */
export function sayEquation(identity: FormEquation | FormRatio): string {
  if ('parts' in identity) return `(${identity.total}) = ${identity.parts.map((part) => `(${part})`).join(' + ')}`;
  return `(${identity.column}) = (${identity.part}) / (${identity.whole})`;
}
