import { useEffect, useRef, useState, type ClipboardEvent } from 'react';
import { readClipboard } from '../../lib/browser/clipboard-report';
import { MOST_LETTERS, openReport, tooLong } from '../../lib/browser/open-report';
import { boxText, followEdit, layReport, textOfLaid, type LaidReport } from '../../lib/narrative/laid-report';
import { readPlainText } from '../../lib/narrative/read-plain-text';
import type { ReportText } from '../../lib/narrative/report-text';
import { message, type Message } from '../../lib/text/message';
import { ok, refuse, type Result } from '../../lib/text/result';

export interface Draft {
  laid: LaidReport;
  /** The laid report as the box shows it. */
  text: string;
  file?: { name: string; docx: Uint8Array | undefined };
}

export const EMPTY: Draft = { laid: [], text: '' };

/** What is being written outlives a look at another section; it is kept nowhere else and is gone with the page. */
let kept = EMPTY;

/** Pasting through the browser's own command can be undone, but holds up the page where the text is long. */
const UNDOABLE = 20_000;

export interface DraftOfReport {
  draft: Draft;
  begin(draft: Draft): void;
  /** What stands in the box now; a problem leaves it as it was. */
  write(typed: string): Message | undefined;
  /** A problem, or a file to be opened in place of text. */
  paste(event: ClipboardEvent<HTMLTextAreaElement>): { problem?: Message; file?: File };
}

/** The text in the box, whose blocks stay known while it is edited. */
export function useReportDraft(): DraftOfReport {
  const [draft, setDraft] = useState(kept);
  const pasted = useRef<Draft>(undefined);
  useEffect(() => {
    kept = draft;
  }, [draft]);

  function write(typed: string): Message | undefined {
    if (typed.length > MOST_LETTERS) return tooLong(typed.length).problem.say;
    const text = boxText(typed);
    const known = pasted.current?.text === text ? pasted.current : undefined;
    pasted.current = undefined;
    if (known !== undefined) setDraft(known);
    else setDraft((before) => ({ ...before, text, laid: followEdit(before.laid, text, readPlainText) }));
    return undefined;
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): { problem?: Message; file?: File } {
    const { clipboardData, currentTarget: area } = event;
    const [plain, html] = [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
    const [only] = clipboardData.files;
    if (plain === '' && html === '' && only !== undefined) {
      event.preventDefault();
      return { file: only };
    }
    if (plain.length > MOST_LETTERS) {
      event.preventDefault();
      return { problem: tooLong(plain.length).problem.say };
    }
    if (html === '') return {};
    event.preventDefault();
    const laid = asTyped(layReport(readClipboard(plain, html)));
    const inserted = textOfLaid(laid);
    const [before, after] = [draft.text.slice(0, area.selectionStart), draft.text.slice(area.selectionEnd)];
    if (before === '' && after === '') pasted.current = { laid, text: inserted };
    // The command speaks through the box like a hand that types.
    if (inserted.length <= UNDOABLE && document.execCommand('insertText', false, inserted)) return {};
    const problem = write(before + inserted + after);
    return problem === undefined ? {} : { problem };
  }

  return { draft, begin: setDraft, write, paste };
}

/** Of no file. */
function asTyped(laid: LaidReport): LaidReport {
  return laid.map(({ block, text, begins }) => ({ block, text, begins }));
}

/** A text that another page has handed over. */
export function draftOfText(raw: string): Result<Draft> {
  if (raw.length > MOST_LETTERS) return tooLong(raw.length);
  const text = boxText(raw);
  return ok({ laid: followEdit([], text, readPlainText), text });
}

/** What was written from figures, of no file. */
export function draftOfReport(report: ReportText): Draft {
  const laid = asTyped(layReport(report));
  return { laid, text: textOfLaid(laid) };
}

/** A file, or the sentence why it was not read. */
export async function draftOfFile(file: File): Promise<Result<Draft>> {
  const read = await openReport(file).catch(() => refuse('damaged', message('prose.refused.damaged')));
  const name = file.name.normalize('NFC');
  if (!read.ok) {
    const { code, say } = read.problem;
    return code === 'too-long' ? read : refuse(code, message('prose.notRead', { name, why: say }));
  }
  const laid = layReport(read.value.report);
  return ok({ laid, text: textOfLaid(laid), file: { name, docx: read.value.docx } });
}
