import type { Figure, Mention } from '../../narrative/mention';
import { stretchOf } from '../../narrative/stretch';
import type { ReadText } from '../../narrative/read-text';
import { message, type MessageValue } from '../../text/message';
import type { Finding, Severity, Suspect, UsedFigure } from '../finding';
import type { RuleHead } from '../rule';
import { singleEdit } from '../single-edit';

/** A figure with what it is called in the finding. */
export interface NamedFigure extends Pick<Figure, 'raw' | 'place'> {
  label: string;
  value?: number;
}

/** A mention by what is written around it, shortened. */
export function namedFigure({ raw, place, value, unitWord }: Mention): NamedFigure {
  return { label: unitWord ?? '', raw, place, ...(value !== undefined && { value }) };
}

/** "908 + 72 + 42", as written. */
export function listed(mentions: readonly Mention[]): string {
  return mentions.map(({ raw }) => raw).join(' + ');
}

export interface TextFindingParts {
  figures: readonly NamedFigure[];
  /** Last part of the sentence's id, where a rule has several: `what.reversed`. */
  variant?: string;
  values: Readonly<Record<string, MessageValue>>;
  severity?: Severity;
  expected?: number | string;
  found?: number | string;
  difference?: number;
  /** Figures of which one alone, changed so, would mend it. */
  ways?: readonly { figure: NamedFigure; value: number }[];
}

/** What a rule of texts has found: with the sentence or clause that holds all figures used, verbatim. */
export function textFinding(head: RuleHead, { report }: ReadText, parts: TextFindingParts): Finding {
  const { figures, variant, values, severity = head.severity, expected, found, difference, ways = [] } = parts;
  const what = variant === undefined ? `text-rules.${head.id}.what` : `text-rules.${head.id}.what.${variant}`;
  const suspects = ways.map((way) => [suspectOf(way)]);
  const [slip, ...otherSlips] = suspects.filter(([suspect]) => suspect?.edit !== undefined);
  const repair = slip !== undefined && otherSlips.length === 0 ? slip[0] : undefined;
  return {
    id: `${head.id}|${figures.map(({ place: { block, row, column, start } }) => [block, row, column, start].join(':')).join('|')}`,
    rule: head.id,
    severity,
    what: message(what, values),
    why: message(`rule.${head.id}.why`),
    next: message('text-rules.next'),
    figures: figures.map(usedFigure),
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
    ...(difference !== undefined && { difference }),
    quote: stretchOf(
      report,
      figures.map(({ place }) => place),
    ),
    source: head.source,
    ...(suspects.length > 0 && { suspects: suspects.flatMap(([suspect]) => (suspect === undefined ? [] : [[suspect]])) }),
    ...(repair !== undefined && { repair }),
  };
}

function usedFigure({ label, raw, value, place }: NamedFigure): UsedFigure {
  return { label, raw, ...(value !== undefined && { value }), source: { text: place } };
}

function suspectOf({ figure, value }: { figure: NamedFigure; value: number }): Suspect {
  const edit = figure.value === undefined ? undefined : singleEdit(figure.value, value);
  return { source: { text: figure.place }, found: figure.value ?? Number.NaN, value, ...(edit !== undefined && { edit }) };
}
