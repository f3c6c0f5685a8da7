import { Component, EventEmitter, computed } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIconModule } from '@angular/material/icon';
import { MatListModule } from '@angular/material/list';
import { MatSidenavModule } from '@angular/material/sidenav';
import { MatToolbarModule } from '@angular/material/toolbar';
import { postJson } from '../common/api.ts';
import type { Me } from '../common/types.ts';
import { ListPage } from '../list/list-page.ts';
import { StatisticsPage } from '../statistics/statistics-page.ts';
import { address, navigate } from './address.ts';
import { menus } from './menus.ts';

export class Shell {
  me!: Me;
  readonly left = new EventEmitter<void>();
  readonly menus = menus;
  readonly menu = computed(() => menus.find(({ path }) => address().path.startsWith(path)) ?? menus[0]);

  open(event: Event, path: string): void {
    event.preventDefault();
    navigate(path);
  }

  async leave(): Promise<void> {
    await postJson('/api/logout', {});
    this.left.emit();
  }
}

Component({
  selector: 'app-shell',
  imports: [ListPage, MatButtonModule, MatIconModule, MatListModule, MatSidenavModule, MatToolbarModule, StatisticsPage],
  inputs: ['me'],
  outputs: ['left'],
  template: `
    <mat-toolbar class="head"><span class="title">{{ me.title }}</span><span class="spacer"></span>
      <span class="who">{{ me.name }} ({{ me.office }})</span><button mat-button (click)="leave()">Đăng xuất</button></mat-toolbar>
    <mat-sidenav-container>
      <mat-sidenav mode="side" opened>
        <mat-nav-list>
          @for (one of menus; track one.path) {
            <a mat-list-item [href]="one.path" [activated]="one === menu()" (click)="open($event, one.path)"><mat-icon matListItemIcon [class]="'i-' + one.icon">{{ one.icon }}</mat-icon><span matListItemTitle>{{ one.title }}</span></a>
          }
        </mat-nav-list>
      </mat-sidenav>
      <mat-sidenav-content>
        @switch (menu().path) {
          @case ('/vi/dossier/processing') { <app-list-page kind="processing" title="Hồ sơ đang xử lý" [me]="me" /> }
          @case ('/vi/dossier/search') { <app-list-page kind="search" title="Tra cứu hồ sơ" [me]="me" /> }
          @case ('/vi/statistics/general') { <app-statistics-page kind="general" title="Thống kê tổng hợp" [me]="me" /> }
          @case ('/vi/statistics/06a') { <app-statistics-page kind="06a" title="Báo cáo 06a/VPCP/KSTT" [me]="me" /> }
        }
      </mat-sidenav-content>
    </mat-sidenav-container>`,
})(Shell);
