import { momentText, periodText } from '../calendar/say-moment';
import { message, type Message } from '../text/message';
import { indicatorName } from '../vocabulary/indicator-name';
import type { DraftFigure, Provenance } from './draft';

/** Where a written figure comes from, a line for each figure behind it; the first line says how it was computed. */
export function provenanceLines({ slot, from, formula }: Provenance): Message[] {
  const lines = from.map(({ indicator, figure, period }) =>
    message('draft.comment.figure', {
      name: indicatorName(indicator),
      value: figure.value,
      period: periodText(period),
      where: whereOf(figure),
    }),
  );
  return [message('draft.comment.slot', { slot }), ...(formula === undefined ? [] : [formula]), ...lines];
}

function whereOf({ portal, screen, row, column, at }: DraftFigure): Message {
  const places = [screen, row, column].filter((part) => part !== undefined && part !== '').join(' / ');
  const source = [portal, places].filter((part) => part !== undefined && part !== '').join(', ');
  if (source === '') return message('draft.comment.noSource');
  return at === undefined ? message('draft.comment.source', { source }) : message('draft.comment.sourceAt', { source, at: momentText(at) });
}
