import { window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler, type Middleware } from 'vscode-languageclient';
import { say } from './language.ts';

/** Files that have ended the server twice are kept from it, so that the others go on being served. */
export interface SetAside {
  /** The files that are kept from the server, as URIs. */
  readonly files: () => readonly string[];
  readonly errorHandler: ErrorHandler;
  readonly middleware: Pick<Middleware, 'didOpen' | 'didChange' | 'didClose' | 'sendRequest'>;
  /** Has all files served again. */
  readonly forget: () => void;
}

/** Two ends within this time are laid to the same cause, in milliseconds. */
const SPAN = 180_000;
/** So often the server is started again within that time. */
const MOST = 5;

/** Watches which file the server was given last when it ends. */
export function setAside(retry: () => unknown): SetAside {
  const seen: { last?: string } = {};
  const ends: { readonly file: string | undefined; readonly at: number }[] = [];
  const aside = new Set<string>();
  const closed = (): CloseHandlerResult => {
    const at = Date.now();
    const file = seen.last;
    ends.push({ file, at });
    const lately = ends.filter((end) => at - end.at < SPAN);
    const isGuilty = file !== undefined && lately.filter((end) => end.file === file).length > 1;
    if (isGuilty) keepFrom(file, aside, retry);
    if (isGuilty || lately.length < MOST) return { action: CloseAction.Restart, handled: true };
    return {
      action: CloseAction.DoNotRestart,
      message: say('The language server has ended {0} times in three minutes and is not started again.', MOST),
    };
  };
  return {
    files: () => [...aside],
    errorHandler: {
      error: (_error, _message, count) => ({ action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown }),
      closed,
    },
    middleware: watching(seen, aside),
    forget: () => {
      aside.clear();
      ends.length = 0;
    },
  };
}

function keepFrom(file: string, aside: Set<string>, retry: () => unknown): void {
  aside.add(file);
  const again = say('Try again');
  const name = decodeURIComponent(file.slice(file.lastIndexOf('/') + 1));
  const told = window.showErrorMessage(
    say('{0} has ended the language server twice and is set aside: it is not checked until you try again. All other files are.', name),
    again,
  );
  void told.then((chosen) => chosen === again && retry());
}

function watching(seen: { last?: string }, aside: ReadonlySet<string>): SetAside['middleware'] {
  const serves = (uri: string) => {
    if (aside.has(uri)) return false;
    seen.last = uri;
    return true;
  };
  return {
    didOpen: async (document, next) => {
      if (serves(document.uri.toString())) await next(document);
    },
    didChange: async (event, next) => {
      if (serves(event.document.uri.toString())) await next(event);
    },
    didClose: async (document, next) => {
      if (!aside.has(document.uri.toString())) await next(document);
    },
    sendRequest: (type, param, token, next) => {
      const uri = (param as { readonly textDocument?: { readonly uri?: string } } | undefined)?.textDocument?.uri;
      if (uri !== undefined && !aside.has(uri)) seen.last = uri;
      return next(type, param, token);
    },
  };
}
