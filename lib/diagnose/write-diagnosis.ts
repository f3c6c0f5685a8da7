import { momentText } from '../calendar/say-moment';
import { message, type Message } from '../text/message';
import { fields, type FieldId } from '../vocabulary/field';
import type { IndicatorId } from '../vocabulary/indicator';
import { indicatorName } from '../vocabulary/indicator-name';
import type { Facts } from './facts';
import type { ColumnTrace, PageTrace, RuleTrace, TableTrace } from './page-trace';

/** One heading with its lines: what the page shows and what is copied are the same. */
export interface DiagnosisPart {
  title: Message;
  lines: readonly Message[];
}

const line = (id: string, values?: Message['values']): Message => message(`selfCheck.${id}`, values);
const listed = (ids: readonly string[]): Message | string => (ids.length === 0 ? line('none') : ids.join(', '));

/** @param trace absent where the page could not be read */
export function writeDiagnosis(trace: PageTrace | undefined, facts: Facts): DiagnosisPart[] {
  const parts: DiagnosisPart[] = [];
  if (trace !== undefined) {
    parts.push({ title: line('page'), lines: pageLines(trace) });
    for (const table of trace.tables)
      parts.push({ title: line(table.taken ? 'tableTaken' : 'table', { shape: line(`shape.${table.shape}`) }), lines: tableLines(table) });
    if (trace.rules.length > 0) parts.push({ title: line('rules'), lines: trace.rules.map(ruleLine) });
  }
  parts.push({ title: line('extension'), lines: factLines(facts) });
  parts.push({ title: line('store'), lines: storeLines(facts) });
  if (facts.log.length > 0)
    parts.push({ title: line('log'), lines: facts.log.map(({ at, event, detail }) => line('logLine', { at, event, detail })) });
  return parts;
}

function pageLines({ address, system, kind, rows, withoutCode, pager, taughtChanged }: PageTrace): Message[] {
  const lines = [
    line('address', { address }),
    system.id === undefined ? line(`system.${system.why ?? 'none'}`) : line(`system.${system.by ?? 'signs'}`, { id: system.id }),
    line('kind', { kind: line(`kind.${kind}`) }),
  ];
  if (system.own.length > 0) lines.push(line('ownProfiles', { ids: system.own.join(', ') }));
  if (taughtChanged > 0) lines.push(line('taughtChanged', { count: taughtChanged }));
  if (rows !== undefined) lines.push(line('rows', { rows }));
  if (withoutCode !== undefined && withoutCode > 0) lines.push(line('withoutCode', { count: withoutCode }));
  if (pager !== undefined) {
    const { page, last, totalRows, next, unclear } = pager;
    lines.push(
      line(unclear ? 'pagerUnclear' : 'pager', {
        page: page ?? line('unsaid'),
        last: last ?? line('unsaid'),
        total: totalRows ?? line('unsaid'),
        next: line(next ? 'yes' : 'no'),
      }),
    );
  }
  return lines;
}

function tableLines({ kind, why, visible, rows, columns }: TableTrace): Message[] {
  return [
    line(`tableKind.${kind}`, { rows, shown: line(visible ? 'shown' : 'notShown') }),
    ...(why === undefined ? [] : [line(`why.${why}`)]),
    ...columns.map(columnLine),
  ];
}

function columnLine({ label, meaning, by, why }: ColumnTrace): Message {
  if (meaning !== undefined) return line('column', { label, name: nameOf(meaning), meaning, by: line(`by.${by ?? 'vocabulary'}`) });
  return why === undefined ? line('columnOwn', { label }) : line('columnUnknown', { label, why: line(`columnWhy.${why}`) });
}

/** What people call a field, an indicator, or what the rows are. */
function nameOf(meaning: string): string | Message {
  if (meaning.startsWith('row:')) return line('rowName');
  return isField(meaning) ? fields[meaning].csv : indicatorName(meaning as IndicatorId);
}

function isField(meaning: string): meaning is FieldId {
  return Object.hasOwn(fields, meaning);
}

function ruleLine({ id, state, found, missing }: RuleTrace): Message {
  const title = message(`rule.${id}.title`);
  if (state === 'skipped') {
    const columns = (missing ?? []).filter((oneOf) => oneOf.length > 0).map((oneOf) => oneOf.join(' / '));
    return columns.length === 0
      ? line('checked.noSums', { id, title })
      : line('checked.skipped', { id, title, missing: columns.join(', ') });
  }
  return line(`checked.${state}`, { id, title, ...(found !== undefined && { found }) });
}

function factLines(facts: Facts): Message[] {
  const { version, browser, at, zoneShift, language, permissions, switchedOn, quiet, marks, unitSet, personal, calendar } = facts;
  return [
    line('version', { version, browser }),
    line('at', { at: momentText(at) }),
    ...(zoneShift === 0 ? [] : [line('zoneShift', { minutes: zoneShift })]),
    line('language', { language }),
    line('permissions', { permissions: listed(permissions) }),
    line(switchedOn ? 'switchedOn' : 'switchedOff'),
    ...(quiet ? [line('quiet')] : []),
    ...(marks ? [] : [line('marksOff')]),
    line(unitSet ? 'unitSet' : 'unitNotSet'),
    line('personal', { count: personal }),
    line('rulesOff', { ids: listed(facts.rulesOff) }),
    line('readersOff', { ids: listed(facts.readersOff) }),
    line('policy', { keys: listed(facts.policy) }),
    ...(facts.unreadable.length === 0 ? [] : [line('unreadable', { keys: facts.unreadable.join(', ') })]),
    line(calendar.convention ? 'calendarWith' : 'calendarWithout', { days: calendar.days, terms: calendar.terms }),
  ];
}

function storeLines({ store }: Facts): Message[] {
  if ('problem' in store) return [line('storeProblem', { problem: store.problem })];
  const { version, dossiers, lists, figures, readings, frozen, bytes } = store;
  return [
    line('storeVersion', { version: String(version) }),
    line('storeCounts', { dossiers, lists, figures, readings, frozen }),
    ...(bytes === undefined ? [] : [line('storeBytes', { megabytes: Math.round(bytes / 100_000) / 10 })]),
  ];
}
