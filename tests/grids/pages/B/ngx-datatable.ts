import '@angular/compiler';
import '../../../../node_modules/@swimlane/ngx-datatable/index.css';
import '../../../../node_modules/@swimlane/ngx-datatable/themes/material.css';
import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { NgxDatatableModule } from '@swimlane/ngx-datatable';
import { contentsB } from '../../contents/B';
import { el } from '../../chrome';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsB['ngx-datatable']);
mount.append(el('div', { id: 'angular' }));

/** Written without decorators, which the bundler would not compile. */
class ListPage {
  readonly rows = rows;
  readonly columns = columns.map(({ key, header, width }) => ({
    prop: key,
    name: header,
    width,
    frozenLeft: key === 'code',
    sortable: true,
  }));
}

const template = `
  <ngx-datatable class="material" style="height: 430px" columnMode="force" [rows]="rows" [columns]="columns" [scrollbarV]="true" [scrollbarH]="true"
    [rowHeight]="40" [headerHeight]="50" [footerHeight]="40" [virtualization]="true" />
`;

const App = Component({ selector: '#angular', template, imports: [NgxDatatableModule] })(ListPage) as typeof ListPage;

await bootstrapApplication(App);
