import { useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface Section<Id extends string> {
  id: Id;
  label: string;
}

interface SectionTabsProps<Id extends string> {
  label: string;
  sections: readonly Section<Id>[];
  chosen: Id;
  onChoose(id: Id): void;
}

/** Tabs as the ARIA practices have them: one tab stop, arrows move and choose, Home and End go to the ends. */
export function SectionTabs<Id extends string>({ label, sections, chosen, onChoose }: SectionTabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const at = sections.findIndex((section) => section.id === chosen);
    const last = sections.length - 1;
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
    const section = next === undefined ? undefined : sections[next];
    if (section === undefined || next === undefined) return;
    event.preventDefault();
    onChoose(section.id);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  }

  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {sections.map((section) => (
        <button
          key={section.id}
          type="button"
          className="tab"
          role="tab"
          id={`tab-${section.id}`}
          data-label={section.label}
          aria-selected={section.id === chosen}
          aria-controls={`panel-${section.id}`}
          tabIndex={section.id === chosen ? 0 : -1}
          onClick={() => onChoose(section.id)}
        >
          {section.label}
        </button>
      ))}
    </div>
  );
}

/** Hidden panels stay as empty places, so that every tab names a panel that exists. */
export function SectionPanel({ id, hidden, children }: { id: string; hidden: boolean; children: ReactNode }) {
  return (
    <div className="panel" role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={hidden}>
      {children}
    </div>
  );
}
