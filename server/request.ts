import type {
  CancellationToken,
  ProgressToken,
  ProtocolRequestType,
  RequestType,
  ResponseError,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { Session } from './session.ts';

/** A request the server answers, with the capability it offers by answering it. */
export interface Request {
  readonly method: string;
  readonly offers: Partial<ServerCapabilities>;
  readonly handle: (session: Session, params: never, call: Call) => unknown;
  /** Its answer is worked out in slices; otherwise it sees to that itself. */
  readonly sliced: boolean;
}

/** One call of a request. */
export interface Call {
  readonly token: CancellationToken;
  /** Sends a part of the answer before the rest. */
  readonly partial: (to: ProgressToken, part: object) => void;
}

/** Declares a request whose answer is worked out in one go, be it in slices: `handle` may be called again until it comes to its end. */
export function request<P, R, PR, E, O>(
  type: ProtocolRequestType<P, R, PR, E, O> | RequestType<P, R, E>,
  offers: Partial<ServerCapabilities>,
  handle: (session: Session, params: P, call: Call) => Answer<R>,
): Request {
  return { method: type.method, offers, handle, sliced: true };
}

/** Declares a request that waits for something. */
export function waitingRequest<P, R, PR, E, O>(
  type: ProtocolRequestType<P, R, PR, E, O> | RequestType<P, R, E>,
  offers: Partial<ServerCapabilities>,
  handle: (session: Session, params: P, call: Call) => Promise<Answer<R>>,
): Request {
  return { method: type.method, offers, handle, sliced: false };
}

type Answer<R> = R | ResponseError<unknown>;
