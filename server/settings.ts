import { HINT_KINDS, type HintKind, type Language, LENS_KINDS, type LensKind } from '../core/index.ts';
import type { InitializeParams } from 'vscode-languageserver';
import type { ClientOptions } from './protocol.ts';

/** What the planner chose in the editor, in the core's terms. */
export interface Settings {
  readonly language: Language;
  readonly hints: ReadonlySet<HintKind>;
  readonly lenses: ReadonlySet<LensKind>;
  /** Whether the whole plan is checked or only what is open. */
  readonly wholePlan: boolean;
  /** Whether git may be run on the folders of the workspace. */
  readonly trusted: boolean;
}

/** Reads the section `zoneplan` of the client's configuration; what is missing or odd falls back to the default. */
export function settingsFrom(section: unknown, initialize: InitializeParams): Settings {
  const hints = within(section, 'inlayHints');
  const lenses = within(section, 'codeLens');
  return {
    language: languageOf(within(section, 'language'), clientOptions(initialize).language, initialize.locale),
    hints: new Set(within(hints, 'enabled') === false ? [] : HINT_KINDS.filter((kind) => within(hints, kind) !== false)),
    lenses: new Set(
      within(lenses, 'enabled') === false ? [] : LENS_KINDS.filter((kind) => (within(lenses, kind) ?? kind === 'target') === true),
    ),
    wholePlan: within(section, 'workspaceDiagnostics') !== 'open files',
    trusted: (within(section, 'trusted') ?? clientOptions(initialize).trusted) !== false,
  };
}

/** What the client says about itself beyond LSP. */
export function clientOptions(initialize: InitializeParams): ClientOptions {
  const options: unknown = initialize.initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}

function languageOf(...wishes: readonly unknown[]): Language {
  for (const wish of wishes) {
    if (typeof wish === 'string' && /^vi\b/i.test(wish)) return 'vi';
    if (typeof wish === 'string' && /^en\b/i.test(wish)) return 'en';
  }
  return 'en';
}

function within(section: unknown, key: string): unknown {
  return typeof section === 'object' && section !== null ? (section as Readonly<Record<string, unknown>>)[key] : undefined;
}
