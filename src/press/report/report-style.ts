/** The style sheet of a report as a page: plain, to be read on a screen and on paper, light and dark. No fonts or pictures from elsewhere. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1d2230; --paper: #fff; --soft: #545b6b; --line: #d9d6cc; --wash: #f1f3f8; --good: #1d5c3f; --look: #7a5200; --bad: #9b1c1c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7e9ef; --paper: #1b1f29; --soft: #a9b0c0; --line: #363c4b; --wash: #252d40; --good: #98d8b5; --look: #f0cf86; --bad: #ffb4b4; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; background: var(--paper); color: var(--ink);
  font: 1rem / 1.75 "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, system-ui, sans-serif; line-break: strict; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.4; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin-top: 1.75rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; font-weight: normal; }
thead th, table.facts th { background: var(--wash); font-weight: bold; }
table.facts th { width: 11rem; }
td p { margin: 0 0 0.4rem; }
pre { background: var(--wash); padding: 0.6rem; overflow-x: auto; white-space: pre-wrap; font-family: ui-monospace, Menlo, Consolas, "Noto Sans Mono CJK JP", monospace; line-height: 1.5; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.85em; color: var(--soft); }
.result { display: inline-block; border: 2px solid; border-radius: 0.4rem; padding: 0 0.6rem; font-weight: bold; }
.fine { color: var(--good); } .warnings, .warning { color: var(--look); } .errors, .unread, .error { color: var(--bad); } .note { color: var(--soft); }
.who { font-weight: bold; }
li { margin-bottom: 0.6rem; }
@media print { body { max-width: none; padding: 0; font-size: 0.85rem; } tr, li { break-inside: avoid; } }
`;
