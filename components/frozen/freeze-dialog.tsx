import { useState } from 'react';
import { NOTE_LENGTH } from '../../lib/report/frozen-package';
import { speaksOfPeople } from '../../lib/report/frozen-text';
import { ConfirmDialog } from '../common/confirm-dialog';
import { Labelled } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

/** What is about to be frozen. */
export interface FreezeFacts {
  title: string;
  period: string;
  /** Chosen unit; may be named here where none was chosen. */
  unit: string;
  rows: number;
  /** Cells without a figure. */
  blank: number;
  /** Absent: not counted from dossiers. */
  dossiers?: number;
  captures: number;
  /** Findings of severity block that were not set aside. */
  blocked: number;
  findings: number;
  aside: number;
}

interface FreezeDialogProps {
  facts: FreezeFacts;
  onFreeze(unit: string, note: string): void;
  onCancel(): void;
}

/** Says what will be kept before it is kept. */
export function FreezeDialog({ facts, onFreeze, onCancel }: FreezeDialogProps) {
  const say = useSay();
  const [unit, setUnit] = useState(facts.unit);
  const [note, setNote] = useState('');
  const people = speaksOfPeople(note);
  const { rows, blank, dossiers, captures, blocked, findings, aside } = facts;
  return (
    <ConfirmDialog
      title={say('frozen.freeze')}
      confirm={say('frozen.freezeNow')}
      ready={unit.trim() !== '' && !people}
      onConfirm={() => onFreeze(unit.trim(), note)}
      onCancel={onCancel}
    >
      <p>
        {facts.title}, {facts.period}
      </p>
      <Labelled label={say('common.field.unit')}>
        <input className="input" value={unit} onChange={(event) => setUnit(event.target.value)} />
      </Labelled>
      <p className="small">
        {dossiers === undefined
          ? say('frozen.holdsFigures', { rows, captures, findings, aside })
          : say('frozen.holds', { rows, dossiers, captures, findings, aside })}
      </p>
      {blank > 0 && <Notice tone="warn">{say('frozen.blank', { n: blank })}</Notice>}
      {blocked > 0 && <Notice tone="block">{say('frozen.blocked', { n: blocked })}</Notice>}
      <Labelled label={say('frozen.note')}>
        <textarea className="input" rows={3} maxLength={NOTE_LENGTH} value={note} onChange={(event) => setNote(event.target.value)} />
      </Labelled>
      {people ? <Notice tone="warn">{say('frozen.notePeople')}</Notice> : <p className="small quiet">{say('frozen.noPeople')}</p>}
    </ConfirmDialog>
  );
}
