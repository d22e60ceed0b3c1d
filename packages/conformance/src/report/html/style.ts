/** The style of the page. It is the only one that its Content-Security-Policy allows. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f7f8fa; --card: #ffffff; --text: #1b1f27; --quiet: #5a6372; --line: #dfe3e9; --code: #f2f4f7; --link: #1d5fc4;
  --good: #14713d; --good-back: #e2f4e8; --bad: #b3261e; --bad-back: #fdeae8; --warn: #8a5200; --warn-back: #fdf1dc;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12151b; --card: #1a1e26; --text: #e4e8ee; --quiet: #9aa4b3; --line: #2d333e; --code: #141820; --link: #83b2ff;
    --good: #6fd195; --good-back: #173224; --bad: #ff9a91; --bad-back: #3c1c1b; --warn: #f0b95c; --warn-back: #372a14;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 var(--sans); overflow-wrap: anywhere; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2rem); }
header { padding-top: clamp(1.25rem, 3vw, 2.25rem); }
footer { padding-top: 1.5rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: 13px; }
a { color: var(--link); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
h1 { margin: 0; font-size: clamp(1.35rem, 3.4vw, 1.8rem); line-height: 1.25; letter-spacing: -0.01em; font-weight: 650; }
h2 { margin: 2.25rem 0 0.75rem; font-size: 1.12rem; line-height: 1.3; font-weight: 650; }
h2 small { margin-left: 0.4em; color: var(--quiet); font-size: 0.85em; font-weight: 400; }
h3 { margin: 0; font: inherit; }
p { margin: 0.35rem 0; }
code, pre { font-family: var(--mono); font-size: 0.87em; }
.quiet { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip-link { position: absolute; left: 1rem; top: -4rem; padding: 0.4rem 0.8rem; background: var(--card); z-index: 3; }
.skip-link:focus { top: 0.5rem; }

.kind { margin: 0 0 0.15rem; color: var(--quiet); font-size: 13px; }
.verdict { display: inline-block; margin-top: 0.6rem; padding: 0.2rem 0.75rem; border-radius: 99px; font-weight: 650; }
.verdict.passed { color: var(--good); background: var(--good-back); }
.verdict.failed { color: var(--bad); background: var(--bad-back); }
.verdict.open { color: var(--warn); background: var(--warn-back); }
.facts { display: flex; flex-wrap: wrap; gap: 0.35rem 1.75rem; margin: 1rem 0 0; }
.facts div { min-width: 0; }
.facts dt { color: var(--quiet); font-size: 12px; line-height: 1.4; }
.facts dd { margin: 0; }
.numbers { display: flex; flex-wrap: wrap; gap: 1px; margin: 1.25rem 0 0; padding: 0; border: 1px solid var(--line); border-radius: 8px; background: var(--line); overflow: hidden; list-style: none; }
.numbers li { flex: 1 1 6.5rem; background: var(--card); }
.numbers a { display: block; height: 100%; padding: 0.55rem 0.9rem; color: var(--quiet); font-size: 13px; line-height: 1.35; text-decoration: none; }
.numbers a:hover { background: var(--code); }
.numbers a:focus-visible { outline-offset: -3px; }
.numbers strong { display: block; white-space: nowrap; color: var(--text); font-size: 1.3rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.numbers .passed strong { color: var(--good); }
.numbers .failed strong { color: var(--bad); }
.numbers .open strong { color: var(--warn); }

.card { border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.card + .card { margin-top: 0.6rem; }
details > summary { position: relative; padding: 0.6rem 0.9rem 0.6rem 2.2rem; border-radius: 8px; cursor: pointer; list-style: none; }
details > summary::-webkit-details-marker { display: none; }
details > summary::before { content: ""; position: absolute; top: 1.15rem; left: 1rem; width: 0.42em; height: 0.42em; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
details[open] > summary::before { transform: rotate(45deg); }
details > summary:hover { background: var(--code); }
summary h3 { display: inline; font-weight: 600; }
summary code { display: block; color: var(--quiet); }
.body { padding: 0.25rem 0.9rem 0.9rem; }
.group { border-left: 3px solid var(--bad); }
.others { border-top: 1px solid var(--line); }
.others > .failure { margin-left: 1.35rem; border-top: 1px solid var(--line); }
summary h4 { display: inline; font-weight: 400; color: var(--quiet); }
summary h3 { margin-right: 0.5em; }
summary small { margin-right: 0.5em; font-size: 13px; white-space: nowrap; }
summary small:not([class]) { color: var(--quiet); }
.others h3 { font-weight: 500; }

.terms { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0.35rem 0.75rem; margin: 0; }
.terms dt { color: var(--quiet); }
.terms dd { margin: 0; }
.terms .good { color: var(--good); }
.terms .bad { color: var(--bad); }
blockquote code { color: var(--text); }
blockquote { margin: 0.2rem 0 0; padding-left: 0.75rem; border-left: 2px solid var(--line); color: var(--quiet); white-space: pre-line; }
.exchange { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); gap: 0.6rem; margin-top: 0.75rem; }
figure { min-width: 0; margin: 0; }
figcaption { color: var(--quiet); font-size: 12px; }
pre { margin: 0.15rem 0 0; padding: 0.6rem 0.75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--code); line-height: 1.45; white-space: pre-wrap; }
.copy { user-select: all; -webkit-user-select: all; }
.repeat { margin-top: 0.75rem; }

.scroll { position: relative; overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.list { width: 100%; }
.list th, .list td { padding: 0.3rem 0.9rem; border-top: 1px solid var(--line); text-align: left; vertical-align: baseline; font-weight: 400; }
.list thead th { border-top: 0; color: var(--quiet); font-size: 12px; }
.list .number { width: 1%; padding-left: 0; text-align: right; white-space: nowrap; }
.list td.zero { color: var(--quiet); }
.good { color: var(--good); }
.bad { color: var(--bad); }
.warn { color: var(--warn); }
.reason { display: flex; gap: 0.75rem; }
.reason b { min-width: 2.5rem; font-weight: 600; text-align: right; font-variant-numeric: tabular-nums; }
.ids { margin: 0; padding: 0 0.9rem 0.8rem 2.25rem; columns: 24rem; column-gap: 2rem; list-style: none; }

.matrix { width: 100%; font-size: 13px; line-height: 1.3; overflow-wrap: normal; }
.matrix thead th { padding: 0.6rem 0 0.4rem; font-weight: 500; vertical-align: bottom; }
.matrix thead span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
.matrix tbody th { position: sticky; left: 0; padding: 0.18rem 0.9rem; background: var(--card); text-align: left; font-weight: 500; white-space: nowrap; }
.matrix .part th { padding-top: 0.9rem; padding-bottom: 0.25rem; color: var(--quiet); font-size: 12px; font-weight: 400; }
.matrix .nested th { padding-left: 1.9rem; color: var(--quiet); font-weight: 400; }
.matrix tbody tr:hover > * { background: var(--code); }
.matrix td { width: 6%; min-width: 1.9rem; height: 1.55rem; padding: 1px; text-align: center; }
.matrix td > * { display: block; padding: 0.12rem 0; border-radius: 3px; text-decoration: none; }
.matrix .passed { color: var(--good); background: var(--good-back); }
.matrix .failed { color: var(--bad); background: var(--bad-back); font-weight: 700; }
.matrix .errors, .matrix .accepted { color: var(--warn); background: var(--warn-back); }
.matrix .skipped { color: var(--quiet); background: var(--code); }
.matrix .uncovered { color: var(--quiet); }
.matrix wbr { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; margin: 0.5rem 0 0; padding: 0; color: var(--quiet); font-size: 13px; list-style: none; }
.cases td, .cases th { font-size: 13px; }
@media (max-width: 40rem) {
  .terms { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .terms dt { margin-top: 0.5rem; font-size: 12px; }
  .list th, .list td { padding-left: 0.7rem; padding-right: 0.7rem; }
  .matrix tbody th { min-width: 8.5rem; max-width: 9.5rem; padding-left: 0.6rem; padding-right: 0.5rem; white-space: normal; overflow-wrap: anywhere; }
  .matrix .nested th { padding-left: 1.1rem; }
  .matrix wbr { display: inline; }
}
@media print { body { background: none; } .card, .scroll { break-inside: avoid; } }
`;
