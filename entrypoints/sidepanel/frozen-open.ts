import { send } from '../../lib/browser/send';
import { periodText } from '../../lib/calendar/say-moment';
import { FROZEN_LIMIT } from '../../lib/report/frozen-package';
import { decodeText } from '../../lib/text/decode-text';
import { message, type Message } from '../../lib/text/message';

export interface OpenedFiles {
  hashes: string[];
  /** One sentence per file that was refused, or about those that were taken. */
  taken: Message[];
  refused: Message[];
}

/** Files one after the other: each is kept whole or refused with its reason, and one that is refused holds up no other. */
export async function openPackages(files: readonly File[]): Promise<OpenedFiles> {
  const opened: OpenedFiles = { hashes: [], taken: [], refused: [] };
  for (const file of files) {
    const refuse = (why: Message): void => void opened.refused.push(message('frozen.notOpened', { name: file.name, why }));
    const text = await textOf(file);
    if (typeof text !== 'string') {
      refuse(text);
      continue;
    }
    const answer = await send('frozen.open', { text });
    if (!answer.ok) {
      refuse(answer.problem.say);
      continue;
    }
    const { hash, unit, period, outcome } = answer.value;
    opened.hashes.push(hash);
    opened.taken.push(message(outcome === 'new' ? 'frozen.opened' : 'frozen.openedAgain', { unit, period: periodText(period) }));
  }
  return opened;
}

async function textOf(file: File): Promise<string | Message> {
  if (file.size > FROZEN_LIMIT) return message('frozen.refused.too-large');
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  return decoded.ok ? decoded.text : message('frozen.refused.damaged');
}
