import { message, type Message } from '../text/message';
import type { DraftedBlock, DraftedReport, DraftedRun, DraftFigures, DraftOptions, DraftTemplate } from './draft';
import { readSlot } from './draft-slots';
import { partsOf, type SaidCondition, type PartKind } from './draft-syntax';
import { draftValues, type DraftValues, type ValueRun } from './draft-values';

/** One condition that is open: whether what follows stands, whether an "else" may still stand. */
interface Open {
  stands: boolean;
  otherwise: boolean;
}

/**
 * The report as far as it is known. A part under a condition that nobody can decide is left out, with its opposite, and what it
 * asks for is named: neither "có hồ sơ quá hạn" nor "không có hồ sơ quá hạn" is claimed.
 */
export function draftReport(template: Pick<DraftTemplate, 'blocks'>, figures: DraftFigures, options: DraftOptions = {}): DraftedReport {
  const values = draftValues(figures, options.decimals);
  const missing = new Map<string, Message>();
  const unknown: { slot: string; block: number }[] = [];
  const blocks: DraftedBlock[] = [];
  const open: Open[] = [];
  template.blocks.forEach(({ kind, text }, origin) => {
    const parts = partsOf(text);
    const runs: DraftedRun[] = [];
    const directs = parts.some((part) => part.kind === 'if' || part.kind === 'else' || part.kind === 'end');
    let stood = open.every(({ stands }) => stands);
    for (const part of parts) {
      if (part.kind === 'if' || part.kind === 'else' || part.kind === 'end') {
        for (const slot of direct(part, open, values, missing)) unknown.push({ slot, block: origin });
        stood ||= open.every(({ stands }) => stands);
        continue;
      }
      if (!open.every(({ stands }) => stands)) continue;
      const { start, end } = part;
      const run = part.kind === 'words' ? { text: part.text } : slotRun(part.said, origin, values, missing, unknown);
      runs.push({ ...run, from: { start, end } });
    }
    const empty = runs.every((run) => run.text.trim() === '');
    if (stood && !(empty && directs)) blocks.push({ kind, runs: spaced(runs), origin });
  });
  if (open.length > 0) unknown.push({ slot: 'hết', block: template.blocks.length - 1 });
  return { blocks, missing: [...missing].map(([slot, why]) => ({ slot, why })), unknown };
}

/** Opens, turns or closes a condition; gives the names in it that mean nothing. */
function direct(
  part: Extract<PartKind, { kind: 'if' | 'else' | 'end' }>,
  open: Open[],
  values: DraftValues,
  missing: Map<string, Message>,
): string[] {
  if (part.kind === 'if') {
    // What stands in a part that is left out asks for nothing.
    const asked = open.every(({ stands }) => stands);
    const answers = part.conditions.map((condition) => (asked ? holds(condition, values, missing) : { decided: false as const }));
    const stands = answers.every((answer) => answer.decided && answer.holds);
    const decided = answers.every((answer) => answer.decided) || answers.some((answer) => answer.decided && !answer.holds);
    open.push({ stands, otherwise: decided && !stands });
    return answers.flatMap((answer) => ('unknown' in answer && answer.unknown !== undefined ? [answer.unknown] : []));
  }
  const last = open.pop();
  if (last === undefined) return [part.kind === 'else' ? 'còn lại' : 'hết'];
  if (part.kind === 'else') open.push({ stands: last.otherwise, otherwise: false });
  return [];
}

type Answer = { decided: true; holds: boolean } | { decided: false; unknown?: string };

function holds(condition: SaidCondition, values: DraftValues, missing: Map<string, Message>): Answer {
  const slot = readSlot(condition.slot);
  if (slot === undefined) return { decided: false, unknown: condition.slot };
  const found = values.valueOf(slot, condition.slot);
  if ('known' in condition) return { decided: true, holds: 'run' in found === condition.known };
  if (!('run' in found) || found.value === undefined) {
    missing.set(condition.slot, 'run' in found ? message('draft.missing.words') : found.why);
    return { decided: false };
  }
  const { sign, than } = condition;
  const { value } = found;
  const is = { '>': value > than, '<': value < than, '=': value === than, '>=': value >= than, '<=': value <= than };
  return { decided: true, holds: is[sign] };
}

function slotRun(
  said: string,
  block: number,
  values: DraftValues,
  missing: Map<string, Message>,
  unknown: { slot: string; block: number }[],
): ValueRun {
  const slot = readSlot(said);
  if (slot === undefined) {
    unknown.push({ slot: said, block });
    return { text: `{{${said}}}` };
  }
  const found = values.valueOf(slot, said);
  if ('run' in found) return found.run;
  missing.set(said, found.why);
  return { text: found.blank, blank: true };
}

/** Where a part was left out, the spaces around it would be two. */
function spaced(runs: readonly DraftedRun[]): DraftedRun[] {
  return runs.map((run, index) => {
    const before = runs[index - 1]?.text ?? '';
    return before.endsWith(' ') && run.text.startsWith(' ') ? { ...run, text: run.text.slice(1) } : run;
  });
}
