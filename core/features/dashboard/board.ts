import type { Place } from '../../syntax/place.ts';
import type { Status } from '../../plan/words.ts';
import type { BulletShape } from '../bullet-shapes.ts';
import type { Choice } from '../called.ts';
import type { ReportTable } from '../report/report.ts';

/** What is looked at: the views of one plan on one day, in words of the reader and figures of the plan; plain data for any screen. */
export interface Board {
  readonly plan: string;
  readonly title: string;
  /** `tính đến 15/11/2024`; `''` in a plan without figures. */
  readonly subtitle: string;
  readonly language: 'en' | 'vi';
  /** What the board can be narrowed to, and what it is. */
  readonly choices: readonly BoardChoice[];
  /** What it can be compared with; absent in the open, where no change is shown. */
  readonly comparison?: Comparing;
  readonly views: readonly BoardView[];
}

/** One way to narrow a board: to the targets of a policy, an indicator, a zone, an owner, a status. */
export interface BoardChoice {
  readonly of: Choice | 'status';
  readonly title: string;
  /** What is said where all are shown. */
  readonly any: string;
  /** The value, or several that were named, between commas. */
  readonly chosen?: string;
  /** Each with how many targets it leaves beside what else is chosen. */
  readonly options: readonly { readonly value: string; readonly said: string; readonly count: number }[];
}

/** With which earlier state the plan is compared. */
export interface Comparing {
  readonly title: string;
  readonly chosen: 'review' | 'commit' | 'day';
  /** The ISO date of `day`; `''` for the others. */
  readonly day: string;
  readonly saidDay: string;
  readonly options: readonly { readonly value: 'review' | 'commit' | 'day'; readonly said: string }[];
}

/** One view; it stands under its title and can be jumped to by its id. */
export interface BoardView {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly is: 'counts'; readonly counts: readonly StatusCount[] }
  | {
      readonly is: 'items';
      readonly title: string;
      readonly empty: string;
      readonly items: readonly BoardItem[];
      /** That there is more of it, and in which view. */
      readonly more?: { readonly said: string; readonly view: string };
    }
  | { readonly is: 'table'; readonly table: ReportTable }
  | { readonly is: 'bullets'; readonly legend: string; readonly bullets: readonly Bullet[] }
  | { readonly is: 'curve'; readonly curve: Curve }
  | { readonly is: 'bridge'; readonly bridge: Bridge }
  | { readonly is: 'heat'; readonly heat: Heat }
  | { readonly is: 'funnel'; readonly funnel: Funnel };

/** How many targets have a status. */
export interface StatusCount {
  readonly status: Status;
  readonly said: string;
  readonly count: number;
  /** The board is narrowed to it. */
  readonly chosen?: boolean;
}

/** A line: what it is about, what is to be known, and a detail behind it. */
export interface BoardItem {
  readonly label: string;
  readonly text: string;
  readonly detail: string;
  readonly status?: Status;
  readonly place?: Place;
}

/** A target as a bullet chart: what is said is exact, the shapes are for drawing only. */
export interface Bullet {
  readonly id: string;
  readonly label: string;
  readonly status: Status;
  readonly saidStatus: string;
  readonly said: string;
  readonly shapes: readonly BulletShape[];
  readonly place: Place;
}

/** A target over time: what was reported, what was asked for by when, and where it is expected to end. */
export interface Curve {
  readonly label: string;
  readonly place: Place;
  /** The unit of the values. */
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly actual: readonly CurvePoint[];
  readonly expected: readonly CurvePoint[];
  readonly forecast: readonly CurvePoint[];
  /** Between what and what it may end, and by what that is known; absent where the forecast is a single number. */
  readonly fan?: { readonly low: CurvePoint; readonly high: CurvePoint };
  readonly target: CurvePoint;
  /** What the lines are, in words. */
  readonly legend: readonly { readonly is: 'reported' | 'asked' | 'coming' | 'fan'; readonly said: string }[];
  /** Days on which the target was revised. */
  readonly revisions: readonly { readonly x: number; readonly said: string }[];
}

/** `x` is the part of the time that has passed, `y` the part of the largest value. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly said: string;
  readonly place?: Place;
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
    readonly decimals: number;
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

/** How far projects have come; the detail says how many stand still at a step, and since when the first of them. */
export interface Funnel {
  readonly stages: readonly {
    readonly label: string;
    readonly count: number;
    readonly said: string;
    readonly detail: string;
    readonly part: number;
  }[];
}
