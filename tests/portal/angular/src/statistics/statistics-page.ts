import { Component, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressSpinnerModule } from '@angular/material/progress-spinner';
import { getJson } from '../common/api.ts';
import { dateOnly, readDay } from '../common/format.ts';
import type { Me, Report } from '../common/types.ts';
import { GeneralTable } from './general-table.ts';
import { Table06a } from './table-06a.ts';

export type StatisticsKind = 'general' | '06a';

/** Nothing is asked on opening; an answer takes seconds, and the figures of the question before stay meanwhile. */
export class StatisticsPage {
  kind: StatisticsKind = 'general';
  title = '';
  readonly report = signal<Report | undefined>(undefined);
  readonly loading = signal(false);
  from = '';
  to = '';
  #office = '';

  set me({ now, office }: Me) {
    this.from = dateOnly(`${now.slice(0, 8)}01`);
    this.to = dateOnly(now);
    this.#office = office;
  }

  get office(): string {
    return this.#office;
  }

  async ask(): Promise<void> {
    const [from, to] = [readDay(this.from), readDay(this.to)];
    if (from === undefined || to === undefined || this.loading()) return;
    this.loading.set(true);
    const answer = await getJson<Report>('/digo/statistics/dossier-by-agency', { from, to }).catch(() => undefined);
    if (answer !== undefined) this.report.set(answer);
    this.loading.set(false);
  }
}

Component({
  selector: 'app-statistics-page',
  imports: [FormsModule, GeneralTable, MatButtonModule, MatFormFieldModule, MatInputModule, MatProgressSpinnerModule, Table06a],
  inputs: ['kind', 'title', 'me'],
  template: `
    <div class="page">
      <h2 class="page-title">{{ title }}</h2>
      <form class="search" (ngSubmit)="ask()">
        <mat-form-field appearance="outline"><mat-label>Từ ngày</mat-label><input matInput name="from" [(ngModel)]="from" /></mat-form-field>
        <mat-form-field appearance="outline"><mat-label>Đến ngày</mat-label><input matInput name="to" [(ngModel)]="to" /></mat-form-field>
        <mat-form-field appearance="outline"><mat-label>Đơn vị</mat-label><input matInput disabled [value]="office" /></mat-form-field>
        <button mat-flat-button type="submit">Thống kê</button>
        <button mat-stroked-button type="button">Xuất Excel</button>
      </form>
      <div class="report" [class.busy]="loading()">
        @if (loading()) { <mat-progress-spinner class="over" mode="indeterminate" diameter="48" /> }
        @if (kind === 'general') { <app-general-table [report]="report()" /> } @else { <app-table-06a [report]="report()" /> }
      </div>
    </div>`,
})(StatisticsPage);
