/** How a dashboard and reports stand on A4: nothing is cut off, nothing is torn apart that can stay together. */
export const ON_PAPER = `
@media print {
  @page { size: A4 portrait; margin: 12mm; }
  @page across { size: A4 landscape; margin: 12mm; }
  body { padding: 0; max-width: none; font-size: 9.5pt; print-color-adjust: exact; }
  nav, .controls { display: none; }
  .across { page: across; }
  .across + .across { break-before: page; }
  .wide { overflow: visible; }
  table { font-size: 7pt; line-height: 1.4; min-width: 0; table-layout: auto; }
  th, td { padding: .25rem .3rem; overflow-wrap: break-word; }
  td.right, th.right { overflow-wrap: normal; }
  .view { break-inside: auto; content-visibility: visible; padding-top: .9rem; }
  li, tr, figure { break-inside: avoid; }
  h2, h3, caption, figcaption, .group, .legend-note { break-after: avoid; }
  .note { font-size: 8pt; }
  thead { display: table-header-group; }
  #overview .blocks { grid-template-columns: repeat(2, 1fr); grid-template-rows: none; }
  #overview .blocks > * { grid-column: auto; grid-row: auto; }
  #overview .counts { grid-column: 1 / -1; }
  #courses .blocks { grid-template-columns: repeat(2, 1fr); }
  .bullets li { grid-template-columns: 11rem 1fr 13rem; }
}
`;
