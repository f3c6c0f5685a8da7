/** Styles of the bar and its popovers, inside the shadow root. px only: portals change the root size. */
export const barStyle = `
:host { all: initial; color-scheme: light dark; }
* { box-sizing: border-box; }
.dock, .pop, .chip, .frame {
  --nen: #fff; --chu: #1b1f24; --mo: #57606a; --vien: #c9d1d9; --nhan: #0b57a4; --nhan-nen: #e8f1fb; --chan: #a3180f; --canh: #8a4b00; --luu: #0b57a4; --ro: #f4f6f8;
  font: 13px/20px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--chu); font-variant-numeric: tabular-nums;
}
:host([data-theme="dark"]) :is(.dock, .pop, .chip, .frame) { --nen: #1f2328; --chu: #e6edf3; --mo: #a3adb8; --vien: #444c56; --nhan: #79b8ff; --nhan-nen: #16324f; --chan: #ff8f85; --canh: #f0b35c; --luu: #79b8ff; --ro: #2b3138; }
.dock { position: fixed; z-index: 2147483000; max-width: calc(100vw - 16px); display: flex; flex-direction: column; gap: 4px; pointer-events: none; }
.dock > * { pointer-events: auto; }
.dock.seen-through > * { pointer-events: none; }
.dock.bottom { bottom: 0; flex-direction: column; } .dock.top { top: 0; flex-direction: column-reverse; }
.dock.left { left: 8px; align-items: flex-start; } .dock.right { right: 8px; align-items: flex-end; } .dock.middle { left: 8px; right: 8px; margin-inline: auto; width: max-content; align-items: center; }
.bar { min-height: 36px; display: flex; align-items: center; gap: 4px; padding: 0 8px; background: var(--nen); border: 1px solid var(--vien); box-shadow: 0 2px 10px rgb(0 0 0 / .18); flex-wrap: wrap; }
.bottom .bar { border-bottom: 0; border-radius: 8px 8px 0 0; } .top .bar { border-top: 0; border-radius: 0 0 8px 8px; }
.name { font-weight: 600; color: var(--nhan); padding: 0 4px; white-space: nowrap; }
.said { color: var(--mo); padding: 0 6px; max-width: 460px; overflow-wrap: anywhere; }
.one .said { max-width: 720px; }
.said:empty { display: none; }
button { font: inherit; color: inherit; background: transparent; border: 1px solid transparent; border-radius: 6px; min-height: 28px; min-width: 28px; padding: 3px 8px; cursor: pointer; white-space: nowrap; }
button:hover { background: var(--ro); }
button:focus-visible { outline: 2px solid var(--nhan); outline-offset: 1px; }
button[disabled] { opacity: .5; cursor: default; }
button.line { border-color: var(--vien); }
button.main { background: var(--nhan); color: var(--nen); } button.main:hover { filter: brightness(1.08); }
button.sum { font-weight: 500; white-space: normal; text-align: left; } .sum b { font-weight: 600; } .sum .chan { color: var(--chan); } .sum .canh { color: var(--canh); } .sum .luu { color: var(--luu); }
.work { display: flex; align-items: center; gap: 8px; padding: 0 4px; }
.track { width: 120px; height: 8px; background: var(--ro); border: 1px solid var(--vien); border-radius: 4px; overflow: hidden; }
.fill { height: 100%; background: var(--nhan); }
.note { background: var(--nen); border: 1px solid var(--vien); border-left: 4px solid var(--canh); border-radius: 6px; padding: 8px 12px; max-width: 560px; box-shadow: 0 2px 10px rgb(0 0 0 / .18); display: flex; gap: 12px; align-items: flex-start; }
.pop { position: fixed; z-index: 2147483001; width: min(420px, calc(100vw - 16px)); max-height: min(70vh, 560px); overflow: auto; background: var(--nen); border: 1px solid var(--vien); border-radius: 8px; box-shadow: 0 6px 24px rgb(0 0 0 / .25); padding: 12px; }
.pop h2 { font-size: 15px; line-height: 20px; margin: 0 0 8px; } .pop h3 { font-size: 14px; margin: 12px 0 4px; }
.pop .head { display: flex; justify-content: space-between; align-items: flex-start; gap: 8px; }
.pop p { margin: 4px 0; } .pop .mo { color: var(--mo); font-size: 13px; }
.sev { display: inline-flex; gap: 4px; align-items: center; font-weight: 600; vertical-align: bottom; } .sev.block { color: var(--chan); } .sev.warn { color: var(--canh); } .sev.note-sev { color: var(--luu); }
ul { list-style: none; margin: 0; padding: 0; } li + li { border-top: 1px solid var(--vien); }
li button { width: 100%; text-align: left; white-space: normal; padding: 6px 4px; border-radius: 4px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; margin: 4px 0; } dt { color: var(--mo); } dd { margin: 0; text-align: right; }
.frame { position: fixed; z-index: 2147482999; border: 2px solid var(--nhan); border-radius: 4px; pointer-events: none; }
.chip { position: fixed; z-index: 2147482999; background: var(--nen); border: 1px solid var(--vien); border-radius: 6px; box-shadow: 0 2px 8px rgb(0 0 0 / .2); }
.chip button { min-height: 26px; padding: 2px 8px; font-size: 13px; }
@media (forced-colors: active) { button { border-color: ButtonBorder; } .fill { forced-color-adjust: none; background: Highlight; } }
@media print { .dock, .pop, .chip, .frame { display: none !important; } }
`;
