import '@angular/compiler';
import '../../../../node_modules/ngx-easy-table/style.css';
import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { DefaultConfig, TableModule } from 'ngx-easy-table';
import { el } from '../../chrome';
import { contentsE } from '../../contents/E';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsE['ngx-easy-table']);
mount.append(el('div', { id: 'angular' }));

/** Written without decorators, which the bundler would not compile. */
class ListPage {
  readonly rows = rows;
  readonly columns = columns.map(({ key, header }) => ({ key, title: header, searchEnabled: key === 'code' || key === 'owner' }));
  readonly configuration = {
    ...DefaultConfig,
    rows: shown,
    checkboxes: true,
    searchEnabled: true,
    tableLayout: { ...DefaultConfig.tableLayout, striped: true },
  };
}

const template = `<ngx-table [configuration]="configuration" [data]="rows" [columns]="columns" />`;

const App = Component({ selector: '#angular', template, imports: [TableModule] })(ListPage) as typeof ListPage;

await bootstrapApplication(App);
