import { html, LitElement } from 'lit';
import { contents } from '../../contents.ts';
import { headerRows, openPage, ready, toFigure } from '../../kit/page.ts';

const content = contents['lit-change'];
const page = openPage(content, 'pairs');
const { mount, cells, columns, rows } = page;
const levels = headerRows(content.tree);

/** Hears of a figure only when its box is left. */
class NhapBieu extends LitElement {
  static properties = { cells: { state: true } };

  constructor() {
    super();
    this.cells = cells;
  }

  keep(row, column, event) {
    cells[row][column] = toFigure(event.target.value);
    this.cells = { ...cells };
  }

  render() {
    return html`<table border="1">
      <thead>
        ${levels.map(
          (level, at) =>
            html`<tr>
              ${at === 0 ? html`<th rowspan=${levels.length}>STT</th><th rowspan=${levels.length}>${content.labelHeader}</th>` : ''}
              ${level.map(({ header, colspan, rowspan }) => html`<th colspan=${colspan} rowspan=${rowspan}>${header}</th>`)}
            </tr>`,
        )}
      </thead>
      <tbody>
        ${rows.map(
          (row, at) =>
            html`<tr>
              <td>${at + 1}</td>
              <td>${row.label}</td>
              ${columns.map(
                ({ key, state }) =>
                  html`<td>
                    <input
                      size="6"
                      data-o="${row.key}.${key}"
                      .value=${String(this.cells[row.key][key] ?? '')}
                      ?readonly=${state === 'locked'}
                      @change=${(event) => this.keep(row.key, key, event)}
                    />
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
customElements.define('nhap-bieu', NhapBieu);
const element = document.createElement('nhap-bieu');
mount.append(element);
await element.updateComplete;

ready(page, (row, column) => element.shadowRoot.querySelector(`[data-o="${row}.${column}"]`));
