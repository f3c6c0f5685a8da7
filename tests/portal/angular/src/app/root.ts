import { Component, signal } from '@angular/core';
import { getJson, sessionLost } from '../common/api.ts';
import type { Me } from '../common/types.ts';
import { LoginPage } from './login-page.ts';
import { Shell } from './shell.ts';

/** Without a session the login page stands in place of whatever the address names, and the address stays. */
export class Root {
  readonly me = signal<Me | undefined>(undefined);
  readonly asked = signal(false);

  constructor() {
    sessionLost.addEventListener('lost', () => this.me.set(undefined));
    void this.load();
  }

  async load(): Promise<void> {
    this.me.set(await getJson<Me>('/digo/me').catch(() => undefined));
    this.asked.set(true);
  }
}

Component({
  selector: 'app-root',
  imports: [LoginPage, Shell],
  template: `
    @if (me(); as known) {
      <app-shell [me]="known" (left)="me.set(undefined)" />
    } @else if (asked()) {
      <app-login (entered)="load()" />
    }`,
})(Root);
