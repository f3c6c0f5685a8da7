import type { Finding } from '../../check/finding';
import { applyWaivers, isActive } from '../../check/waive';
import type { Dossier } from '../../dossier/dossier';
import { toDossier } from '../../dossier/to-dossier';
import { message, type Message } from '../../text/message';
import { now } from '../clock';
import type { PageSettings } from '../message-types';
import type { Mark } from './marks';
import { findingsOfList, markOf } from './page-findings';
import type { PageReading } from './page-reading';
import type { View } from './view-page';

type Detail = Extract<PageReading, { kind: 'detail' }>;

/**
 * One dossier: each finding stands where the first value is shown that it speaks of. What a dialog leaves out, above all the
 * state, the row of its list may show.
 * @param behind the list over which the dossier was opened
 */
export function viewDetail({ row, places }: Detail, behind: View, portal: string, settings: PageSettings): Partial<View> {
  const own = toDossier(row, portal, settings.keepPersonal);
  if (own === undefined) return {};
  const dossier = { ...behind.dossiers.find(({ code }) => code === own.code), ...own };
  const found = findingsOfList([dossier], [row], behind.head ?? { screen: '', filter: {} }, now(), settings);
  const findings = applyWaivers(found, settings.waived).filter(isActive);
  const byRow = new Map<Element, Finding[]>();
  for (const finding of findings) {
    const place = finding.figures.map(({ source }) => places.get(source.column ?? '')).find(Boolean);
    if (place) byRow.set(place, [...(byRow.get(place) ?? []), finding]);
  }
  const marks = new Map<Element, Mark>();
  for (const [place, own] of byRow) {
    const mark = markOf(own);
    if (mark !== undefined) marks.set(place, `${mark} one`);
  }
  return { dossiers: [dossier], findings, byRow, marks, advice: adviceOf(findings, dossier) };
}

/** The gravest finding, with what to do next. Where no state is shown, nobody can say that the dossier is in time. */
function adviceOf(findings: readonly Finding[], { stateText }: Dossier): Message {
  const worst = findings.find(({ severity }) => severity === 'block') ?? findings[0];
  if (worst !== undefined) return message('overlay.advice', { what: worst.what, next: worst.next });
  return message(stateText === undefined ? 'overlay.noState' : 'overlay.noFindings');
}
