import { Component, EventEmitter } from '@angular/core';
import { dateSecond } from '../common/format.ts';
import type { DossierItem } from '../common/types.ts';

/** The same dossiers once more, for telephones: always in the page, on wide screens hidden by style. */
export class MobileCards {
  dossiers: readonly DossierItem[] = [];
  readonly opened = new EventEmitter<DossierItem>();
  readonly dateSecond = dateSecond;
}

Component({
  selector: 'app-mobile-cards',
  inputs: ['dossiers'],
  outputs: ['opened'],
  template: `
    @for (one of dossiers; track one.id) {
      <div class="card">
        <div class="card-line"><span class="card-label">Mã hồ sơ:</span> <a class="code" (click)="opened.emit(one)">{{ one.code }}</a></div>
        <div class="card-line"><span class="card-label">Tên thủ tục:</span> <span>{{ one.procedureName }}</span></div>
        <div class="card-line"><span class="card-label">Chủ hồ sơ:</span> <span>{{ one.owner.name }}</span></div>
        <div class="card-line"><span class="card-label">Ngày hẹn trả:</span> <span>{{ dateSecond(one.due) }}</span></div>
        <div class="card-line"><span class="card-label">Trạng thái:</span> <span>{{ one.statusText }}</span></div>
      </div>
    }`,
})(MobileCards);
