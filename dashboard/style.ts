/** How a dashboard looks, in the colours of the editor where it stands in one, else in its own; on a screen and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: var(--vscode-editor-background, #fbfcfc);
  --ink: var(--vscode-editor-foreground, #1d2529);
  --quiet: var(--vscode-descriptionForeground, #5a676e);
  --line: var(--vscode-panel-border, #d4dbde);
  --soft: var(--vscode-textBlockQuote-background, #eef3f4);
  --accent: var(--vscode-textLink-foreground, #0f5c63);
  --good: #1b7a3d; --warn: #8a5a00; --bad: #b3261e; --none: #56626a;
  --good-soft: #dcefe2; --warn-soft: #fbecc8; --bad-soft: #f8d9d6; --none-soft: #e8ecee;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: var(--vscode-editor-background, #171c1e); --ink: var(--vscode-editor-foreground, #dde4e6);
    --quiet: var(--vscode-descriptionForeground, #a3b0b6); --line: var(--vscode-panel-border, #364146);
    --soft: var(--vscode-textBlockQuote-background, #20282b); --accent: var(--vscode-textLink-foreground, #6fc3cb);
    --good: #6fce8f; --warn: #e8b750; --bad: #f59a92; --none: #a3b0b6;
    --good-soft: #173a24; --warn-soft: #42330f; --bad-soft: #4a1f1c; --none-soft: #2a3337;
  }
}
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) {
  --good: #6fce8f; --warn: #e8b750; --bad: #f59a92; --none: #a3b0b6;
  --good-soft: #173a24; --warn-soft: #42330f; --bad-soft: #4a1f1c; --none-soft: #2a3337;
}
body.vscode-light, body.vscode-high-contrast-light {
  --good: #1b7a3d; --warn: #8a5a00; --bad: #b3261e; --none: #56626a;
  --good-soft: #dcefe2; --warn-soft: #fbecc8; --bad-soft: #f8d9d6; --none-soft: #e8ecee;
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 92rem; padding: 1.5rem 2rem 4rem; background: var(--page); color: var(--ink);
  font: 15px/1.55 var(--vscode-font-family, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif); font-variant-numeric: tabular-nums lining-nums; }
h1 { font-size: 1.6rem; line-height: 1.4; margin: 0; }
h2 { font-size: 1.2rem; line-height: 1.4; margin: 0 0 .75rem; padding-top: .5rem; }
h3 { font-size: .95rem; line-height: 1.4; margin: 0 0 .5rem; }
.about, .note, .quiet, .unit, .detail { color: var(--quiet); }
header .about { margin: .15rem 0 1rem; }
.note { font-size: .85rem; margin: .4rem 0 0; }
a { color: inherit; text-decoration: none; }
a.place:hover, a.place:focus-visible { text-decoration: underline; color: var(--accent); }
nav { position: sticky; top: 0; background: var(--page); border-bottom: 1px solid var(--line); z-index: 1; }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem .4rem; list-style: none; margin: 0; padding: .4rem 0; }
nav a { display: block; padding: .15rem .55rem; border-radius: .4rem; color: var(--quiet); }
nav a:hover, nav a:focus-visible { background: var(--soft); color: var(--ink); }
.view { padding-top: 1.25rem; scroll-margin-top: 3rem; content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.blocks { display: grid; gap: 1.5rem; }
#overview .blocks { grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); align-items: start; }
#overview .counts { grid-column: 1 / -1; }
@media (min-width: 70rem) {
  #overview .blocks { grid-template-columns: repeat(3, 1fr); grid-template-rows: auto auto 1fr; }
  #overview .items:nth-of-type(1), #overview .items:nth-of-type(4) { grid-row: 2 / 4; }
  #overview .items:nth-of-type(2), #overview .items:nth-of-type(3) { grid-column: 2; }
  #overview .items:nth-of-type(4) { grid-column: 3; }
}
#milestones .blocks { grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); align-items: start; }
#courses .blocks { grid-template-columns: repeat(auto-fit, minmax(min(34rem, 100%), 1fr)); }
.counts { display: flex; flex-wrap: wrap; gap: .6rem; list-style: none; margin: 0; padding: 0; }
.counts li { background: var(--soft); border-radius: .6rem; padding: .5rem .9rem; display: flex; gap: .6rem; align-items: baseline; }
.counts strong { font-size: 1.5rem; line-height: 1.3; font-weight: 600; }
.items { background: var(--soft); border-radius: .6rem; padding: .9rem 1.1rem; }
.items ul { list-style: none; margin: 0; padding: 0; }
.items li { padding: .35rem 0; border-top: 1px solid var(--line); display: grid; gap: 0 .75rem; grid-template-columns: 1fr auto; font-size: .93rem; }
.items li:first-child { border-top: 0; }
.items .label { font-weight: 600; }
.items .label { grid-column: 1; }
.items .text, .items .detail { grid-column: 1 / -1; }
.items .badge { grid-column: 2; grid-row: 1; text-align: right; }
.items .quiet { margin: 0; }
.funnel .name { display: block; } .funnel .name::first-letter { text-transform: uppercase; }
.badge { white-space: nowrap; font-size: .88rem; }
.badge .shape { font-size: .8em; }
.is-exceeded, .is-achieved, .is-on-track { --tone: var(--good); --tone-soft: var(--good-soft); }
.is-at-risk, .is-stale { --tone: var(--warn); --tone-soft: var(--warn-soft); }
.is-off-track, .is-missed, .is-breached { --tone: var(--bad); --tone-soft: var(--bad-soft); }
.is-no-data, .is-unmeasurable { --tone: var(--none); --tone-soft: var(--none-soft); }
.badge { color: var(--tone, var(--quiet)); }
.bullets { list-style: none; margin: 0; padding: 0; }
.bullets li { display: grid; grid-template-columns: minmax(14rem, 24rem) minmax(10rem, 1fr) minmax(14rem, 22rem); gap: .25rem 1.25rem; align-items: center; padding: .45rem 0; border-top: 1px solid var(--line); }
.bullets li:first-child { border-top: 0; }
.bullets .about { display: flex; flex-direction: column; color: var(--ink); }
.bullets .figures { text-align: right; }
svg { display: block; width: 100%; overflow: visible; }
svg.bullet { height: 26px; }
.band { fill: var(--none-soft); opacity: .55; } .band.risk { opacity: .75; } .band.off { opacity: 1; }
.reached { fill: var(--tone, var(--accent)); }
.whisker { stroke: var(--tone, var(--accent)); stroke-width: 2; }
.expected { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 3 2; }
.target { stroke: var(--ink); stroke-width: 3; }
figure { margin: 0; }
figcaption { font-weight: 600; margin-bottom: .4rem; }
figcaption .unit { font-weight: 400; }
.curve svg text { font-size: 13px; fill: var(--quiet); }
.curve svg .latest { fill: var(--ink); font-weight: 600; stroke: var(--page); stroke-width: 5px; paint-order: stroke; }
.curve svg .end { text-anchor: end; }
.axis { stroke: var(--line); stroke-width: 1; }
.goal { stroke: var(--ink); stroke-width: 1.5; }
.asked { fill: none; stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 5 4; }
.line { fill: none; stroke: var(--accent); stroke-width: 2.5; }
.coming { fill: none; stroke: var(--accent); stroke-width: 2; stroke-dasharray: 2 4; }
.point { fill: var(--accent); }
.revision { stroke: var(--warn); stroke-width: 1.5; stroke-dasharray: 2 2; }
.bridge ol, .funnel { list-style: none; margin: 0; padding: 0; }
.bridge li, .funnel li { display: grid; grid-template-columns: minmax(9rem, 16rem) 1fr minmax(7rem, 10rem); gap: 1rem; align-items: center; padding: .15rem 0; }
.bridge svg, .funnel svg { height: 18px; }
.bridge .said, .funnel .said { text-align: right; }
.step { fill: var(--accent); }
.bridge .is-line .step { fill: var(--quiet); }
.bridge .is-target .step { fill: none; stroke: var(--ink); stroke-width: 2; }
.bridge .is-total, .bridge .is-target { font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; font-size: .95rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .55rem; vertical-align: top; text-align: left; }
thead th { background: var(--soft); font-weight: 600; }
.right { text-align: right; } .center { text-align: center; }
tr.group th { padding-top: .9rem; color: var(--accent); }
tr.part td:first-child, tr.part td:nth-child(2) { padding-left: 1.3rem; }
tr.total td { font-weight: 600; border-top: 2px solid var(--line); }
tr.silent td { color: var(--warn); font-style: italic; }
.heat td { text-align: center; background: var(--tone-soft, transparent); color: var(--tone, var(--quiet)); }
.hidden { display: none; }
.followed { background: var(--soft); outline: 2px solid var(--accent); outline-offset: 2px; }
.counts [role="button"] { cursor: pointer; } .counts [aria-pressed="true"] { outline: 2px solid var(--accent); }
#filter { width: min(26rem, 100%); font: inherit; padding: .35rem .6rem; color: var(--vscode-input-foreground, var(--ink)); background: var(--vscode-input-background, var(--soft)); border: 1px solid var(--vscode-input-border, var(--line)); border-radius: .3rem; }
@media (max-width: 46rem) {
  body { padding: 1rem; }
  .bullets li, .bridge li, .funnel li { grid-template-columns: 1fr; }
  .bullets .figures, .bridge .said, .funnel .said { text-align: left; }
  table { min-width: 40rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .reached, .step, .point { fill: CanvasText; } .line { stroke: CanvasText; } }
@media print {
  @page { size: A4 portrait; margin: 12mm; }
  :root { --page: #fff; --ink: #000; --quiet: #444; --line: #bbb; --soft: #f2f4f4; --accent: #0f5c63; }
  body { padding: 0; max-width: none; font-size: 9.5pt; }
  nav { display: none; }
  @page across { size: A4 landscape; margin: 12mm; }
  .across { page: across; }
  .across + .across { break-before: page; }
  .wide { overflow: visible; }
  table { font-size: 6.6pt; min-width: 0; }
  th, td { padding: .25rem .3rem; }
  .view { break-inside: auto; content-visibility: visible; }
  li, tr, figure { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
