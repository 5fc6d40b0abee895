import type { Place } from '../../syntax/place.ts';
import type { Status } from '../../plan/words.ts';
import type { ReportTable } from '../report/report.ts';

/** What is looked at: the views of one plan on one day, in words of the reader and figures of the plan; plain data for any screen. */
export interface Board {
  readonly plan: string;
  readonly title: string;
  /** `tính đến 15/11/2024`; `''` in a plan without figures. */
  readonly subtitle: string;
  readonly language: 'en' | 'vi';
  readonly views: readonly BoardView[];
}

/** One view; it stands under its title and can be jumped to by its id. */
export interface BoardView {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly is: 'counts'; readonly counts: readonly StatusCount[] }
  | { readonly is: 'items'; readonly title: string; readonly empty: string; readonly items: readonly BoardItem[] }
  | { readonly is: 'table'; readonly table: ReportTable }
  | { readonly is: 'bullets'; readonly bullets: readonly Bullet[] }
  | { readonly is: 'curve'; readonly curve: Curve }
  | { readonly is: 'bridge'; readonly bridge: Bridge }
  | { readonly is: 'heat'; readonly heat: Heat }
  | { readonly is: 'funnel'; readonly funnel: Funnel };

/** How many targets have a status. */
export interface StatusCount {
  readonly status: Status;
  readonly said: string;
  readonly count: number;
}

/** A line: what it is about, what is to be known, and a detail behind it. */
export interface BoardItem {
  readonly label: string;
  readonly text: string;
  readonly detail: string;
  readonly status?: Status;
  readonly place?: Place;
}

/** A target as a bullet chart. Shares are parts of the target, for drawing only; what is said is exact. */
export interface Bullet {
  readonly id: string;
  readonly label: string;
  readonly status: Status;
  readonly saidStatus: string;
  readonly said: string;
  readonly share: number;
  readonly expected?: number;
  readonly forecast?: number;
  /** From where it counts as at risk, and as on track, at this day. */
  readonly bands: readonly [atRisk: number, onTrack: number];
  readonly place: Place;
}

/** A target over time: what was reported, what was asked for by when, and where it is expected to end. */
export interface Curve {
  readonly label: string;
  /** The unit of the values. */
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly actual: readonly CurvePoint[];
  readonly expected: readonly CurvePoint[];
  readonly forecast: readonly CurvePoint[];
  readonly target: CurvePoint;
  /** Days on which the target was revised. */
  readonly revisions: readonly { readonly x: number; readonly said: string }[];
}

/** `x` is the part of the time that has passed, `y` the part of the largest value. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly said: string;
}

/** From what is achieved over each line of the forecast to the total, beside the target. */
export interface Bridge {
  readonly label: string;
  readonly unit: string;
  /** `from` and `to` are parts of the largest value. */
  readonly steps: readonly {
    readonly is: 'base' | 'line' | 'total' | 'target';
    readonly label: string;
    readonly said: string;
    readonly from: number;
    readonly to: number;
    readonly place?: Place;
  }[];
}

/** Pace by zone and period; grey where nothing was reported. */
export interface Heat {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly said: string; readonly status?: Status; readonly place?: Place }[];
  }[];
}

/** How far projects have come. */
export interface Funnel {
  readonly stages: readonly { readonly label: string; readonly count: number; readonly said: string; readonly part: number }[];
}
