// @vitest-environment happy-dom
import { act, createElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { SectionTabs } from '../../../components/common/section-tabs';
import { DossierList } from '../../../components/dossiers/dossier-list';
import { FigureSheet } from '../../../components/figures/figure-sheet';
import { FormsView } from '../../../components/forms/forms-view';
import { TodayView } from '../../../components/today/today-view';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import { message } from '../../../lib/text/message';
import { byText, click, draw, press } from './draw';
import { countedForm, dateFinding, dossier, figureTable, now, sumFinding } from './fixtures';

const many = Array.from({ length: 137 }, (_, n) => ({ dossier: dossier(n), pressure: 'late' as const }));

describe('tabs', () => {
  function Tabs() {
    const [chosen, choose] = useState('a');
    const sections = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));
    return createElement(SectionTabs<string>, { label: 'x', sections, chosen, onChoose: choose });
  }

  it('one tab stop; arrows, Home and End move and choose', async () => {
    const place = await draw(createElement(Tabs));
    const chosen = () => place.querySelector('[aria-selected="true"]')?.textContent;
    const list = place.querySelector('[role=tablist]');
    await press(list, 'ArrowRight');
    expect(chosen()).toBe('B');
    await press(list, 'End');
    expect(chosen()).toBe('C');
    await press(list, 'ArrowRight');
    expect(chosen()).toBe('A');
    await press(list, 'ArrowLeft');
    expect(chosen()).toBe('C');
    expect(document.activeElement?.textContent).toBe('C');
    expect(place.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });
});

describe('a long list', () => {
  it('draws fifty at a time and reaches the last one', async () => {
    const open = vi.fn();
    const place = await draw(createElement(DossierList, { label: 'x', entries: many, now, onOpen: open }));
    expect(place.querySelectorAll('.dossier')).toHaveLength(50);
    expect(place.textContent).toContain('1–50 / 137');
    await click(byText(place, 'button', 'Sau'));
    await click(byText(place, 'button', 'Sau'));
    expect(place.querySelectorAll('.dossier')).toHaveLength(37);
    expect(byText(place, 'nav button', 'Sau')?.hasAttribute('disabled')).toBe(true);
    await click([...place.querySelectorAll('.dossier')].at(-1));
    expect(open).toHaveBeenCalledWith(many[136]?.dossier.key);
  });
});

describe('today', () => {
  const none = { overdue: [], dueToday: [], dueSoon: [], stepOverdue: [], stuck: [] };
  const props = {
    reading: { lastRead: '2023-06-14T15:58:00', incomplete: [] },
    dossiers: none,
    findings: [],
    leftList: [],
    dueSoonHours: 24,
    now,
    onOpen: () => {},
    onOpenCode: () => {},
    onCopy: async () => ({ copied: true, text: '' }),
    onExport: async () => '',
    onExportFindings: async () => '',
    onPrint: async () => {},
    onPrintFindings: async () => {},
  };

  it('opens on the first list that is not empty', async () => {
    const place = await draw(createElement(TodayView, { ...props, dossiers: { ...none, dueSoon: many.slice(0, 3) } }));
    expect(place.querySelector('[aria-pressed="true"]')?.textContent).toBe('3Sắp đến hạn');
  });

  it('a dossier that hangs says so among the overdue', async () => {
    const overdue = [many[0]!, { ...many[1]!, stuck: true as const }];
    const place = await draw(createElement(TodayView, { ...props, dossiers: { ...none, overdue } }));
    await act(async () => void (await import('../../../components/today/today-dossiers')));
    expect([...place.querySelectorAll('.dossier')].map((line) => line.textContent?.includes('Treo'))).toEqual([false, true]);
  });

  it('says how old the figures are, and warns after a day', async () => {
    const fresh = await draw(createElement(TodayView, props));
    expect(fresh.textContent).toContain('Đọc lần cuối lúc 14/06/2023 15:58 (22 phút trước).');
    expect(fresh.querySelector('.tone-warn')).toBeNull();
    const old = await draw(createElement(TodayView, { ...props, now: '2023-06-16T08:00:00' }));
    expect(old.querySelector('.tone-warn')?.textContent).toContain('Số liệu đã qua một ngày');
  });

  it('a finding shows what, why, next, where; its severity is a word too', async () => {
    const opened = vi.fn();
    const place = await draw(createElement(TodayView, { ...props, findings: [sumFinding, dateFinding], onOpenCode: opened }));
    await click(byText(place, '.tile', 'Mâu thuẫn'));
    // The cards are loaded when they are first looked at.
    await act(async () => void (await import('../../../components/common/finding-groups')));
    const [sum, date] = place.querySelectorAll('article');
    expect(sum?.textContent).toContain('Chặn');
    expect(sum?.querySelector('.term.suspect .figure')?.textContent).toBe('457');
    for (const part of ['Vì sao', 'Nên làm', 'Ở đâu', 'Căn cứ']) expect(sum?.textContent).toContain(part);
    await click(date?.querySelector('button'));
    expect(opened).toHaveBeenCalledWith(dateFinding.code);
  });

  it('dossiers that left their list stand apart from the counts', async () => {
    const place = await draw(createElement(TodayView, { ...props, leftList: many.slice(0, 2) }));
    expect([...place.querySelectorAll('.tile .count')].map((count) => count.textContent)).toEqual(['0', '0', '0', '0', '0', '0']);
    expect(byText(place, 'summary', 'Đã rời danh sách')?.textContent).toContain('2 hồ sơ');
  });
});

describe('statistics table', () => {
  it('a blank cell stays blank and is no zero', async () => {
    const place = await draw(createElement(FigureSheet, { table: figureTable, marks: new Map([['5:6', 'block' as const]]) }));
    const row = [...place.querySelectorAll('tbody tr')].find((tr) => tr.textContent?.startsWith('UBND xã Phú Nhuận'));
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent).slice(0, 2)).toEqual(['', '0']);
    expect(place.querySelector('td.marked')?.textContent).toContain('457');
    expect(place.querySelectorAll('td.marked')).toHaveLength(1);
  });
});

describe('counted form', () => {
  const props = {
    form: ii06a,
    figures: countedForm,
    counted: countedForm,
    convention: 'x',
    completeness: [{ complete: true, say: message('workspace.forms.noList') }],
    procedures: [],
    fieldNames: [],
    onSetField: () => {},
    onOpenCode: () => {},
  };

  it('a cell opens the dossiers behind it', async () => {
    const opened = vi.fn();
    const place = await draw(createElement(FormsView, { ...props, onOpenCode: opened }));
    await click(byText(place, '.cell', '1.204'));
    const list = place.querySelector('[aria-label="Đất đai, cột (3): 70 hồ sơ"]');
    expect(list?.querySelectorAll('.link')).toHaveLength(50);
    await click(list?.querySelector('.link'));
    expect(opened).toHaveBeenCalledWith(dossier(0).code);
  });

  it('a refused cell shows a dash, never a zero, and its reason', async () => {
    const place = await draw(createElement(FormsView, props));
    const dashes = [...place.querySelectorAll('.cell.refused')];
    expect(dashes.map((cell) => cell.textContent)).toEqual(['—', '—']);
    await click(dashes[0]);
    expect(place.textContent).toContain('Có 12 hồ sơ đã giải quyết không ghi ngày có kết quả.');
  });

  it('names the dossiers that stand in no row', async () => {
    const place = await draw(createElement(FormsView, props));
    expect(place.textContent).toContain('1 hồ sơ chưa xếp được vào dòng nào');
  });
});
