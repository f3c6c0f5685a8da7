import { memo, useEffect, useId, useImperativeHandle, useRef, type ClipboardEvent, type Ref } from 'react';
import type { LaidBlock, LaidReport, Stretch } from '../../lib/narrative/laid-report';
import { useSay } from '../common/words';
import type { Mark, MarksOfText } from './marks-of-text';

export interface ReportBoxHandle {
  /** Selects a stretch of the text and brings it into view. */
  show(stretch: Stretch): void;
  /** Writes over a stretch, as a hand would: it can be undone. */
  replace(stretch: Stretch, text: string): void;
}

interface ReportBoxProps {
  ref: Ref<ReportBoxHandle>;
  text: string;
  laid: LaidReport;
  marks: MarksOfText;
  /** The finding whose marks stand out. */
  chosen: string | undefined;
  onText(text: string): void;
  /** Asked before a text goes into the box: laying out one that is far too long would hold up the page. */
  mayInsert(text: string): boolean;
  onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void;
  /** The cursor stands here. */
  onCursor(at: number): void;
}

/**
 * The report as a text box. The marks lie on the same lines underneath: that layer has the height of the whole text, so both
 * scroll as one, and a line is drawn anew only when it has changed.
 */
export function ReportBox({ ref, text, laid, marks, chosen, onText, mayInsert, onPaste, onCursor }: ReportBoxProps) {
  const say = useSay();
  const box = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const [field, hint] = [useId(), useId()];

  useImperativeHandle(
    ref,
    () => ({
      show: (stretch) => select(box.current, under.current, stretch),
      replace(stretch, words) {
        const area = box.current;
        select(area, under.current, stretch);
        if (area === null || document.execCommand('insertText', false, words)) return;
        onText(area.value.slice(0, stretch.from) + words + area.value.slice(stretch.to));
      },
    }),
    [onText],
  );

  // React's event of this name is another one.
  useEffect(() => {
    const area = box.current;
    const guard = (event: InputEvent): void => {
      if (event.data !== null && !mayInsert(event.data)) event.preventDefault();
    };
    area?.addEventListener('beforeinput', guard);
    return () => area?.removeEventListener('beforeinput', guard);
  }, [mayInsert]);

  return (
    <div className="reportbox">
      <label htmlFor={field} className="label">
        {say('prose.text')}
      </label>
      <div className="scroll">
        <div className="layers">
          <div className="lines" ref={under} aria-hidden="true">
            {laid.map((block) => (
              <Line
                key={keyOf(block)}
                block={block}
                marks={marks.get(block)}
                chosen={shows(marks.get(block), chosen) ? chosen : undefined}
              />
            ))}
            {laid.length === 0 && <div>{'\n'}</div>}
          </div>
          <textarea
            ref={box}
            id={field}
            aria-describedby={hint}
            placeholder={say('prose.placeholder')}
            value={text}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => onText(event.target.value)}
            onPaste={onPaste}
            onSelect={(event) => onCursor(event.currentTarget.selectionStart)}
          />
        </div>
      </div>
      <span id={hint} hidden>
        {say('prose.hint')}
      </span>
    </div>
  );
}

function select(area: HTMLTextAreaElement | null, layer: HTMLElement | null, { from, to }: Stretch): void {
  if (area === null) return;
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, to);
  placeOf(layer, from)?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

const keys = new WeakMap<LaidBlock, number>();
let last = 0;

/** A line keeps its element however many lines come before it. */
function keyOf(block: LaidBlock): number {
  const known = keys.get(block);
  if (known !== undefined) return known;
  keys.set(block, ++last);
  return last;
}

function shows(marks: readonly Mark[] | undefined, finding: string | undefined): boolean {
  return finding !== undefined && marks?.some(({ findings }) => findings.includes(finding)) === true;
}

interface LineProps {
  block: LaidBlock;
  marks: readonly Mark[] | undefined;
  chosen: string | undefined;
}

const Line = memo(function Line({ block: { text }, marks = [], chosen }: LineProps) {
  const parts = [];
  let at = 0;
  for (const { from, to, severity, findings } of marks) {
    if (from > at) parts.push(text.slice(at, from));
    const isChosen = chosen !== undefined && findings.includes(chosen);
    parts.push(
      <mark key={from} className={isChosen ? `${severity} chosen` : severity}>
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  // The line end keeps the height of an empty line.
  parts.push(`${text.slice(at)}\n`);
  return <div>{parts}</div>;
});

/** The element of the layer in which a place of the text stands. */
function placeOf(layer: HTMLElement | null, at: number): Element | undefined {
  let left = at;
  for (const line of layer?.children ?? []) {
    const length = line.textContent?.length ?? 0;
    if (left >= length) {
      left -= length;
      continue;
    }
    for (const node of line.childNodes) {
      const part = node.textContent?.length ?? 0;
      if (left < part) return node instanceof Element ? node : line;
      left -= part;
    }
    return line;
  }
  return undefined;
}
