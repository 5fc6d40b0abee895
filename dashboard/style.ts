import { COLOURS } from './colours.ts';
import { ON_PAPER } from './on-paper.ts';

const PAGE = `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 92rem; padding: 1.1rem 2rem 4rem; background: var(--page); color: var(--ink);
  font: 15px/1.5 var(--vscode-font-family, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif); font-variant-numeric: tabular-nums lining-nums; }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 0; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.4; margin: 0 0 .75rem; padding-top: .5rem; }
h3 { font-size: .95rem; line-height: 1.4; margin: 0 0 .35rem; }
.about, .note, .quiet, .unit, .detail { color: var(--quiet); }
header { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; }
header .about { margin: 0; }
.note { font-size: .85rem; margin: .4rem 0 0; }
a { color: inherit; text-decoration: none; }
a.place:hover, a.place:focus-visible, .more a { text-decoration: underline; color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .2rem; }
#head { display: contents; }
nav { position: sticky; top: 0; background: var(--page); border-bottom: 1px solid var(--line); z-index: 1; margin-top: .35rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 .2rem; list-style: none; margin: 0 -.5rem; padding: .25rem 0; font-size: .9rem; }
nav a { display: block; padding: .1rem .5rem; border-radius: .4rem; color: var(--quiet); white-space: nowrap; }
nav a:hover, nav a:focus-visible { background: var(--soft); color: var(--ink); }
.view { padding-top: 1.25rem; scroll-margin-top: 4.5rem; content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.blocks { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
.hidden { display: none !important; }
.followed { background: var(--soft); outline: 2px solid var(--accent); outline-offset: 2px; }
`;

const OVERVIEW = `
#overview { padding-top: .9rem; content-visibility: visible; }
#overview h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
#overview .blocks { gap: .9rem; align-items: start; }
@media (min-width: 70rem) {
  #overview .blocks { grid-template-columns: repeat(3, minmax(0, 1fr)); grid-template-rows: auto auto 1fr; }
  #overview .counts { grid-column: 1 / -1; }
  #overview .items:nth-of-type(1), #overview .items:nth-of-type(4) { grid-row: 2 / 4; }
  #overview .items:nth-of-type(2), #overview .items:nth-of-type(3) { grid-column: 2; }
  #overview .items:nth-of-type(4) { grid-column: 3; }
}
@media (min-width: 44rem) and (max-width: 69.99rem) { #overview .blocks { grid-template-columns: repeat(2, minmax(0, 1fr)); } #overview .counts { grid-column: 1 / -1; } }
#overview .items li { padding: .25rem 0; line-height: 1.4; font-size: .9rem; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0; padding: 0; }
.counts li { background: var(--soft); border: 1px solid var(--edge); border-radius: .6rem; padding: .2rem .8rem; display: flex; gap: .55rem; align-items: baseline; }
.counts strong { font-size: 1.35rem; line-height: 1.4; font-weight: 600; }
.counts button { font: inherit; color: inherit; background: none; border: 0; padding: .2rem .8rem; margin: -.2rem -.8rem; border-radius: .6rem; display: flex; gap: .55rem; align-items: baseline; cursor: pointer; }
.counts [aria-pressed="true"] { outline: 2px solid var(--accent); outline-offset: 0; }
.items { background: var(--soft); border: 1px solid var(--edge); border-radius: .6rem; padding: .7rem 1rem; }
.items ul { list-style: none; margin: 0; padding: 0; }
.items li { padding: .35rem 0; border-top: 1px solid var(--line); display: grid; gap: 0 .75rem; grid-template-columns: minmax(0, 1fr) auto; font-size: .93rem; }
.items li:first-child { border-top: 0; }
.items .label { font-weight: 600; grid-column: 1; }
.items .text, .items .detail { grid-column: 1 / -1; }
.items .badge { grid-column: 2; grid-row: 1; text-align: right; }
.items .quiet, .items .more { margin: 0; } .items .more { font-size: .88rem; padding-top: .25rem; }
.badge { white-space: nowrap; font-size: .88rem; color: var(--tone, var(--quiet)); }
.badge .shape { font-size: .85em; }
#milestones .blocks { grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); align-items: start; }
#milestones .items:last-child { grid-column: 1 / -1; }
#milestones .items:last-child ul { columns: 22rem; column-gap: 2rem; } #milestones .items:last-child li { break-inside: avoid; }
`;

const CHARTS = `
svg { display: block; width: 100%; overflow: visible; }
.bullets { list-style: none; margin: 0; padding: 0; }
.bullets li { display: grid; grid-template-columns: minmax(14rem, 24rem) minmax(10rem, 1fr) minmax(14rem, 22rem); gap: .25rem 1.25rem; align-items: center; padding: .45rem 0; border-top: 1px solid var(--line); }
.bullets li:first-child { border-top: 0; }
.bullets .about { display: flex; flex-direction: column; color: var(--ink); }
.bullets .figures { text-align: right; }
svg.bullet { height: 26px; }
.track, .risk, .off { fill: var(--quiet); fill-opacity: .14; }
.reached, .coming { fill: var(--tone, var(--accent)); }
.expected, .target { fill: var(--ink); }
figure { margin: 0; } .curve { max-width: 38rem; }
figcaption { font-weight: 600; margin-bottom: .3rem; } figcaption .unit { font-weight: 400; }
#courses .blocks { grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); gap: 2rem; }
.curve svg text { font-size: 11.5px; fill: var(--quiet); }
.curve svg .latest { fill: var(--ink); font-weight: 600; text-anchor: middle; stroke: var(--page); stroke-width: 5px; paint-order: stroke; }
.curve svg .end { text-anchor: end; }
.axis { stroke: var(--line); stroke-width: 1; } .goal { stroke: var(--ink); stroke-width: 1.5; }
.asked { fill: none; stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 5 4; }
.line { fill: none; stroke: var(--accent); stroke-width: 2.5; }
.course { fill: none; stroke: var(--accent); stroke-width: 2; stroke-dasharray: 2 4; }
.fan { fill: var(--accent); fill-opacity: .16; stroke: var(--accent); stroke-width: .75; }
.point { fill: var(--accent); } .ending { fill: var(--page); stroke: var(--accent); stroke-width: 2; }
.revision { stroke: var(--warn); stroke-width: 1.5; stroke-dasharray: 2 2; }
.legend { display: flex; flex-wrap: wrap; gap: 0 1.1rem; list-style: none; margin: .15rem 0 0; padding: 0; font-size: .85rem; color: var(--quiet); }
.legend li { display: flex; align-items: center; gap: .4rem; } .legend svg { width: 26px; height: 10px; flex: none; }
.bridge ol, .funnel { list-style: none; margin: 0; padding: 0; }
.bridge li, .funnel li { display: grid; grid-template-columns: minmax(9rem, 16rem) 1fr minmax(7rem, 11rem); gap: 1rem; align-items: center; padding: .15rem 0; }
.bridge svg, .funnel svg { height: 18px; } .bridge .said, .funnel .said { text-align: right; }
.funnel .name { display: block; } .funnel .name::first-letter { text-transform: uppercase; }
.step { fill: var(--accent); } .bridge .is-line .step { fill: var(--quiet); }
.bridge .is-target .step { fill: none; stroke: var(--ink); stroke-width: 2; vector-effect: non-scaling-stroke; }
.bridge .is-total, .bridge .is-target { font-weight: 600; }
`;

const TABLES = `
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; font-size: .95rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .55rem; vertical-align: top; text-align: left; }
thead th { background: var(--soft); font-weight: 600; vertical-align: bottom; }
.right { text-align: right; } .center { text-align: center; }
td.right { white-space: nowrap; } td.words { white-space: normal; }
td .aside, .said .aside { display: block; color: var(--quiet); font-size: .92em; }
.pad { display: inline-block; } .pad-1 { width: 1ch; } .pad-2 { width: 2ch; } .pad-3 { width: 3ch; } .pad-4 { width: 4ch; } .pad-mark { padding-left: .27em; box-sizing: content-box; }
tr.group th { padding-top: .9rem; color: var(--accent); }
tr.part td:first-child, tr.part td:nth-child(2) { padding-left: 1.3rem; }
tr.total td { font-weight: 600; border-top: 2px solid var(--line); }
tr.silent td { color: var(--warn); font-style: italic; }
.heat { width: auto; min-width: min(30rem, 100%); } .heat td { min-width: 6.5rem; } .heat td.is-empty { background: var(--none-soft); }
.heat th { font-weight: 400; } .heat thead th { text-align: center; font-weight: 600; }
.heat td { text-align: center; background: var(--tone-soft, transparent); color: var(--tone, var(--quiet)); border: 2px solid var(--page); box-shadow: inset 0 0 0 1px var(--edge); }
`;

const CONTROLS = `
.controls { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr)); gap: .3rem .8rem; align-items: end; margin: .6rem 0 0; }
.controls label { display: flex; flex-direction: column; font-size: .8rem; color: var(--quiet); min-width: 0; }
.controls form { display: contents; }
.controls select, .controls input { font: inherit; font-size: .95rem; line-height: 1.5; padding: .15rem .4rem; width: 100%; border-radius: .3rem; border: 1px solid var(--vscode-dropdown-border, var(--line));
  color: var(--vscode-dropdown-foreground, var(--ink)); background: var(--vscode-dropdown-background, var(--soft)); }
.controls #filter { color: var(--vscode-input-foreground, var(--ink)); background: var(--vscode-input-background, var(--soft)); border-color: var(--vscode-input-border, var(--line)); }
.controls [data-chosen="true"] { outline: 2px solid var(--accent); outline-offset: -1px; }
`;

const NARROW = `
@media (max-width: 69.99rem) { nav ul { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: thin; } .view { scroll-margin-top: 2.75rem; } }
@media (max-width: 46rem) {
  body { padding: 1rem; }
  .bullets li, .bridge li, .funnel li { grid-template-columns: minmax(0, 1fr); }
  .bullets .figures, .bridge .said, .funnel .said { text-align: left; }
  table { min-width: 40rem; }
}
`;

/** How a dashboard looks on a screen, wide or narrow, and on paper. */
export const STYLE = [COLOURS, PAGE, OVERVIEW, CHARTS, TABLES, CONTROLS, NARROW, ON_PAPER].join('');
