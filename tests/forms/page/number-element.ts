/** Defines `x-input-number`: a form control of its own whose input lies in a shadow tree. */
export function defineNumberElement(mode: ShadowRootMode): void {
  class NumberElement extends HTMLElement {
    static readonly formAssociated = true;
    private readonly internals = this.attachInternals();
    private readonly input = document.createElement('input');
    private held: number | null = null;

    constructor() {
      super();
      const style = document.createElement('style');
      style.textContent = ':host{display:inline-block}input{width:64px;text-align:right}';
      this.input.type = 'text';
      this.input.inputMode = 'numeric';
      this.attachShadow({ mode }).append(style, this.input);
      this.input.addEventListener('input', () => this.take());
      this.input.addEventListener('change', () => {
        this.take();
        this.input.value = this.held === null ? '' : this.held.toLocaleString('vi-VN');
        this.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }

    connectedCallback(): void {
      this.input.disabled = this.hasAttribute('disabled');
    }

    get value(): number | null {
      return this.held;
    }

    set value(value: number | null) {
      this.held = value;
      this.input.value = value === null ? '' : value.toLocaleString('vi-VN');
      this.internals.setFormValue(value === null ? '' : String(value));
    }

    private take(): void {
      const digits = this.input.value.replace(/\D/g, '');
      this.held = digits === '' ? null : Number(digits);
      this.internals.setFormValue(digits);
    }
  }
  customElements.define('x-input-number', NumberElement);
}

export type NumberControl = HTMLElement & { value: number | null };
