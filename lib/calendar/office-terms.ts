import { fold } from '../text/normalise';
import { takeOver, type Changes } from '../text/take-over';
import { readTerm, type Term } from './read-term';
import { termConventions, type TermConvention } from './term-convention';

/** How long a procedure may take, as the decision that publishes it says: "10 ngày làm việc". */
export interface ProcedureTerm {
  procedure: string;
  /** National code, e.g. `1.001193`; tells procedures of like names apart. */
  code?: string;
  term: string;
  decision: string;
}

/** What an office knows of terms. A portal without a convention has no recomputed due dates. */
export interface OfficeTerms {
  version: 1;
  terms: readonly ProcedureTerm[];
  /** Id of the way in which a portal counts due dates, by origin. */
  conventions: Readonly<Record<string, string>>;
}

export const NO_OFFICE_TERMS: OfficeTerms = { version: 1, terms: [], conventions: {} };

/** A procedure as a list shows it. */
export interface NamedProcedure {
  procedure?: string;
  procedureCode?: string;
}

/**
 * Answers for the term of a dossier's procedure: by code where the list shows one, else by name. Undefined where two entries of
 * that code or name say different things, where a like name bears another code, and where the term cannot be read.
 */
export function termsByProcedure(terms: OfficeTerms): (dossier: NamedProcedure) => Term | undefined {
  const byCode = new Map<string, Term | undefined>();
  const byName = new Map<string, Term | undefined>();
  for (const { procedure, code, term } of terms.terms) {
    const read = readTerm(term);
    if (code !== undefined) put(byCode, code, read);
    put(byName, fold(procedure), read);
  }
  const codes = new Map(terms.terms.map(({ procedure, code }) => [fold(procedure), code]));
  return ({ procedure, procedureCode }) => {
    if (procedureCode !== undefined && byCode.has(procedureCode)) return byCode.get(procedureCode);
    if (procedure === undefined) return undefined;
    const name = fold(procedure);
    const known = codes.get(name);
    // The list names a code, the entry another: like names of two procedures.
    if (procedureCode !== undefined && known !== undefined) return undefined;
    return byName.get(name);
  };
}

function put(map: Map<string, Term | undefined>, key: string, term: Term | undefined): void {
  if (!map.has(key)) map.set(key, term);
  else if (map.get(key)?.unit !== term?.unit || map.get(key)?.amount !== term?.amount) map.set(key, undefined);
}

export function conventionOf(terms: OfficeTerms, portal: string): TermConvention | undefined {
  const id = terms.conventions[portal];
  return id === undefined ? undefined : termConventions.find((convention) => convention.id === id);
}

export function withConvention(terms: OfficeTerms, portal: string, id: string | undefined): OfficeTerms {
  const { [portal]: _before, ...others } = terms.conventions;
  return { ...terms, conventions: id === undefined ? others : { ...others, [portal]: id } };
}

/** Takes entries over; one of the same code, or of the same name where neither has another code, gives way. */
export function withTerms(terms: OfficeTerms, added: readonly ProcedureTerm[]): { terms: OfficeTerms; changes: Changes } {
  const { entries, changes } = takeOver(terms.terms, added, keyOfTerm);
  return { terms: { ...terms, terms: entries.sort((a, b) => a.procedure.localeCompare(b.procedure, 'vi')) }, changes };
}

export function withoutTerm(terms: OfficeTerms, key: string): OfficeTerms {
  return { ...terms, terms: terms.terms.filter((entry) => keyOfTerm(entry) !== key) };
}

export function keyOfTerm({ procedure, code }: ProcedureTerm): string {
  return code ?? fold(procedure);
}
