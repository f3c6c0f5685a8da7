import { whyIncomplete, type ReadingFacts } from '../../components/today/data-age';
import { ageOf } from '../../components/common/time-span';
import { placesOf } from '../../components/common/source-text';
import { dueText } from '../../components/dossiers/due-text';
import type { DossierEntry } from '../../components/dossiers/dossier-line';
import type { ShownList } from '../../components/today/today-dossiers';
import printEn from '../../lib/text/messages/en/print.json';
import printVi from '../../lib/text/messages/vi/print.json';
import { momentText } from '../../lib/calendar/say-moment';
import type { Finding } from '../../lib/check/finding';
import { todayRows } from '../../lib/dossier/today-list';
import type { ListPaper } from '../../lib/export/list-paper';
import { waiverText } from '../../lib/export/waiver-text';
import type { Settings } from '../../lib/settings/settings';
import type { Moment } from '../../lib/text/moment';
import { createSay, type Say } from '../../lib/text/say';

/** What every list on paper says of itself. */
export interface PrintFacts {
  say: Say;
  settings: Settings;
  now: Moment;
  /** Where the data was read; absent for a text, which is what it is. */
  reading?: ReadingFacts;
}

/** Beyond this many lines nobody reads paper, and the browser would lay it out for a minute. */
export const MOST_LINES = 2000;

/** The list of the day as it is shown, narrowed down and grouped, with room for notes by hand. */
export function paperOfDossiers(list: ShownList, facts: PrintFacts): ListPaper {
  const print = sayPrint(facts);
  const printed = list.entries.slice(0, MOST_LINES);
  let ordinal = 0;
  const rows = todayRows(printed, list.group, new Set()).map((row) =>
    row.kind === 'group'
      ? { group: `${row.name ?? facts.say(`today.unknown.${list.group}`)} (${facts.say('today.groupCount', { n: row.count })})` }
      : { cells: [[String(++ordinal)], ...cellsOf(row.entry, facts)] },
  );
  return {
    ...headOf(`${facts.say('workspace.section.today')} – ${list.name}`, facts),
    about: [
      ...aboutOf(facts),
      print(list.entries.length < list.total ? 'print.narrowed' : 'print.dossiers', { n: list.entries.length, total: list.total }),
    ],
    columns: [
      { head: print('print.ordinal'), kind: 'ordinal' },
      { head: print('print.code') },
      { head: print('print.procedure') },
      { head: print('print.due'), kind: 'short' },
      { head: print('print.standing') },
      { head: print('print.note'), kind: 'blank' },
    ],
    rows,
    notes: beyond(list.entries.length, print),
  };
}

function cellsOf({ dossier, pressure, stuck }: DossierEntry, { say, now }: PrintFacts): string[][] {
  const { due, state, stateText } = dossier;
  const standing = due === undefined ? undefined : dueText(due, now, pressure);
  const shown = state === undefined ? (stateText ?? say('common.state.unknown')) : say(`common.state.${state}`);
  return [
    [dossier.code],
    [dossier.procedure ?? say('common.procedureUnknown'), ...(dossier.unit === undefined ? [] : [dossier.unit])],
    [due === undefined ? say('common.due.none') : momentText(due)],
    [
      standing === undefined ? shown : say(standing),
      ...(stuck ? [say('workspace.today.stuck')] : []),
      ...(standing === undefined ? [] : [shown]),
    ],
    [],
  ];
}

/** Findings in the order given; what was set aside says so. @param name of the list */
export function paperOfFindings(name: string, findings: readonly Finding[], facts: PrintFacts): ListPaper {
  const print = sayPrint(facts);
  const { say } = facts;
  return {
    ...headOf(name, facts),
    about: [...aboutOf(facts), print('print.findings', { n: findings.length })],
    columns: [
      { head: print('print.ordinal'), kind: 'ordinal' },
      { head: print('print.severity'), kind: 'short' },
      { head: print('print.finding') },
      { head: print('print.next') },
    ],
    rows: findings.slice(0, MOST_LINES).map((finding, at) => {
      const { code, quote, what, why, next, figures, waiver } = finding;
      const places = placesOf(
        figures.map(({ source }) => source),
        say,
      );
      return {
        cells: [
          [String(at + 1)],
          [say(`common.severity.${finding.severity}`)],
          [
            say(what),
            ...(code === undefined ? [] : [code]),
            ...(quote === undefined ? [] : [`“${quote}”`]),
            ...places,
            ...(waiver === undefined ? [] : [waiverText(finding)]),
          ],
          [say(next), say(why)],
        ],
      };
    }),
    notes: beyond(findings.length, print),
  };
}

function headOf(title: string, { settings: { unit } }: PrintFacts): Pick<ListPaper, 'kind' | 'title' | 'unit'> {
  return { kind: 'list', title, ...(unit !== undefined && { unit }) };
}

function aboutOf(facts: PrintFacts): string[] {
  const { say, now, reading } = facts;
  const printed = sayPrint(facts)('print.printedAt', { at: momentText(now) });
  if (reading === undefined) return [printed];
  return [
    `${say('workspace.today.age', { at: momentText(reading.lastRead), age: ageOf(reading.lastRead, now) })} ${printed}`,
    ...reading.incomplete.map(({ screen, completeness }) =>
      say('workspace.today.incomplete', { screen, why: whyIncomplete(completeness) }),
    ),
  ];
}

function beyond(count: number, print: Say): string[] {
  return count > MOST_LINES ? [print('print.beyond', { n: MOST_LINES, total: count })] : [];
}

function sayPrint({ settings: { language } }: PrintFacts): Say {
  return createSay(language === 'vi' ? printVi : printEn, language);
}
