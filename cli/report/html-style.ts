/** How a printed report looks: A4 across, figures of equal width, quiet lines. */
export const STYLE = `
:root { color-scheme: light dark; --line: #c9d1d6; --quiet: #5b6870; --head: #e8f0f1; --accent: #0f5c63; --silent: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --line: #3a464d; --quiet: #a2afb6; --head: #1c2b2e; --accent: #6fc3cb; --silent: #e0b050; } }
* { box-sizing: border-box; }
body { font: 15px/1.5 "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.35; margin: 0; color: var(--accent); }
h2 { font-size: 1.05rem; line-height: 1.4; margin: 2rem 0 .5rem; }
.about { margin: .25rem 0 1.5rem; color: var(--quiet); }
.note { margin: .5rem 0; color: var(--quiet); font-size: .85rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .87rem; font-variant-numeric: tabular-nums lining-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .6rem; vertical-align: top; text-align: left; }
thead th { background: var(--head); border-bottom: 2px solid var(--accent); font-weight: 600; }
.right { text-align: right; }
.center { text-align: center; }
.group th { padding-top: 1rem; color: var(--accent); }
.part td:nth-child(2), .part td:first-child { padding-left: 1.4rem; }
.total td { font-weight: 600; border-top: 2px solid var(--line); }
.silent td { color: var(--silent); font-style: italic; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; }
  table { font-size: 7.5pt; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  article + article { break-before: page; }
}
`;
