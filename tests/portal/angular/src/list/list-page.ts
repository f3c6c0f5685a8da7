import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatDialog, MatDialogModule } from '@angular/material/dialog';
import { MatPaginatorIntl, MatPaginatorModule, type PageEvent } from '@angular/material/paginator';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { address, navigate } from '../app/address.ts';
import { paginatorWords } from '../common/paginator-words.ts';
import type { DossierItem, Me } from '../common/types.ts';
import { DetailDialog } from './detail-dialog.ts';
import { DossierTable, type ListKind } from './dossier-table.ts';
import { askDossiers, readListQuery, type ListQuery } from './list-query.ts';
import { MobileCards } from './mobile-cards.ts';
import { SearchForm } from './search-form.ts';

/** The old rows stay under the moving bar until the new ones are there. */
export class ListPage {
  kind: ListKind = 'search';
  title = '';
  me!: Me;
  readonly dossiers = signal<readonly DossierItem[]>([]);
  readonly total = signal(0);
  readonly shown = signal({ page: 1, size: 20 });
  readonly loading = signal(false);
  readonly query = computed(() => readListQuery(address()));
  readonly #dialog = inject(MatDialog);
  #turn = 0;

  constructor() {
    effect(() => {
      const query = this.query();
      untracked(() => void this.load(query));
    });
  }

  async load(query: ListQuery): Promise<void> {
    const mine = ++this.#turn;
    this.loading.set(true);
    const answer = await askDossiers(this.kind, query).catch(() => undefined);
    if (mine !== this.#turn) return;
    this.dossiers.set(answer?.content ?? []);
    this.total.set(answer?.totalElements ?? 0);
    this.shown.set({ page: query.page, size: query.size });
    this.loading.set(false);
  }

  turn({ pageIndex, pageSize }: PageEvent): void {
    this.go({ ...this.query(), page: pageIndex + 1, size: pageSize });
  }

  search(next: Partial<ListQuery>): void {
    this.go({ ...this.query(), ...next, page: 1 });
  }

  open({ id }: DossierItem): void {
    this.#dialog.open(DetailDialog, { data: { id }, width: '900px', maxWidth: '96vw' });
  }

  private go(query: ListQuery): void {
    navigate(address().path, { ...query });
  }
}

Component({
  selector: 'app-list-page',
  imports: [DossierTable, MatDialogModule, MatPaginatorModule, MatProgressBarModule, MobileCards, SearchForm],
  inputs: ['kind', 'title', 'me'],
  providers: [
    { provide: MatPaginatorIntl, useFactory: () => paginatorWords(address().path.startsWith('/vi/dossier/processing') ? 'of' : 'của') },
  ],
  template: `
    <div class="page">
      <h2 class="page-title">{{ title }}</h2>
      @if (kind === 'search') { <app-search-form [query]="query()" (asked)="search($event)" /> }
      <div class="bar">@if (loading()) { <mat-progress-bar mode="indeterminate" /> }</div>
      <app-dossier-table [class.wide-only]="kind === 'search'" [kind]="kind" [dossiers]="dossiers()" [offset]="(shown().page - 1) * shown().size" [now]="me.now" (opened)="open($event)" />
      @if (kind === 'search') { <app-mobile-cards class="mobile-only" [dossiers]="dossiers()" (opened)="open($event)" /> }
      <mat-paginator [length]="total()" [pageIndex]="shown().page - 1" [pageSize]="shown().size" [pageSizeOptions]="[10, 20, 50, 100]" showFirstLastButtons (page)="turn($event)" />
    </div>`,
})(ListPage);
