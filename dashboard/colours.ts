/** Few colours, each with a meaning; shapes and words stand beside them. */
const LIGHT = `--page: #fbfcfc; --ink: #1d2529; --quiet: #56636a; --line: #d4dbde; --soft: #eef3f4; --accent: #0f5c63;
  --good: #1b7a3d; --warn: #8a5a00; --bad: #b3261e; --none: #56626a;
  --good-soft: #dcefe2; --warn-soft: #fbecc8; --bad-soft: #f8d9d6; --none-soft: #e4e9eb;`;

const DARK = `--page: #171c1e; --ink: #dde4e6; --quiet: #a3b0b6; --line: #364146; --soft: #20282b; --accent: #6fc3cb;
  --good: #6fce8f; --warn: #e8b750; --bad: #f59a92; --none: #a3b0b6;
  --good-soft: #173a24; --warn-soft: #42330f; --bad-soft: #4a1f1c; --none-soft: #2a3337;`;

/** Nothing rests on a shade: edges are drawn, and all text stands on the ground. */
const EDGES = `--quiet: var(--ink); --soft: var(--page); --edge: var(--line);
  --good-soft: var(--page); --warn-soft: var(--page); --bad-soft: var(--page); --none-soft: var(--page);`;

/** The colours of a dashboard: those of the editor where it stands in one, else its own, light or dark; strong where the reader asks for it. */
export const COLOURS = `
:root { color-scheme: light dark; }
body { ${LIGHT} --edge: transparent; }
@media (prefers-color-scheme: dark) { body { ${DARK} } }
body.vscode-light, body.vscode-high-contrast-light { ${LIGHT} color-scheme: light; }
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) { ${DARK} color-scheme: dark; }
body[class*="vscode-"] {
  --page: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground); --quiet: var(--vscode-descriptionForeground, var(--ink));
  --accent: var(--vscode-textLink-foreground); --soft: color-mix(in srgb, var(--ink) 6%, var(--page));
  --line: color-mix(in srgb, var(--ink) 22%, var(--page)); --none-soft: color-mix(in srgb, var(--ink) 12%, var(--page));
}
@media (prefers-contrast: more) {
  body { --good: #0b5a26; --warn: #5c3c00; --bad: #8a1414; --none: var(--ink); --line: var(--ink); ${EDGES} }
}
@media (prefers-contrast: more) and (prefers-color-scheme: dark) { body { --good: #9be8b4; --warn: #ffd479; --bad: #ffb4ad; } }
body.vscode-high-contrast { --good: #9be8b4; --warn: #ffd479; --bad: #ffb4ad; --none: var(--ink); --line: var(--vscode-contrastBorder, var(--ink)); ${EDGES} }
body.vscode-high-contrast-light { --good: #0b5a26; --warn: #5c3c00; --bad: #8a1414; }
.is-exceeded, .is-achieved, .is-on-track { --tone: var(--good); --tone-soft: var(--good-soft); }
.is-at-risk, .is-stale { --tone: var(--warn); --tone-soft: var(--warn-soft); }
.is-off-track, .is-missed, .is-breached { --tone: var(--bad); --tone-soft: var(--bad-soft); }
.is-no-data, .is-unmeasurable { --tone: var(--none); --tone-soft: var(--none-soft); }
@media (forced-colors: active) {
  body:not(#_) { --page: Canvas; --ink: CanvasText; --accent: LinkText; --line: CanvasText; --good: CanvasText; --warn: CanvasText; --bad: CanvasText;
    --none: CanvasText; ${EDGES} }
  .target, .expected, .revision { fill: Highlight; stroke: Highlight; }
}
@media print {
  body { ${LIGHT} --page: #fff; --ink: #000; --quiet: #3c4448; --line: #b4bcc0; --soft: #f2f5f5; }
}
`;
