import aggregation from './explained/aggregation.ts';
import figures from './explained/figures.ts';
import goals from './explained/goals.ts';
import numbers from './explained/numbers.ts';
import pace from './explained/pace.ts';
import periods from './explained/periods.ts';
import projects from './explained/projects.ts';
import provenance from './explained/provenance.ts';
import rollup from './explained/rollup.ts';
import rules from './explained/rules.ts';
import structure from './explained/structure.ts';
import targets from './explained/targets.ts';
import ways from './explained/ways.ts';
import type { Mutant } from './mutant.ts';

/** A survivor that changes nothing anybody could see, and why; in one function of the file or in all. */
export interface Explained {
  readonly inside?: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** The explained survivors of a folder, by file. */
export type Explanations = Readonly<Record<string, readonly Explained[]>>;

const EXPLAINED: Explanations = {
  ...aggregation,
  ...figures,
  ...goals,
  ...numbers,
  ...pace,
  ...periods,
  ...projects,
  ...provenance,
  ...rollup,
  ...rules,
  ...structure,
  ...targets,
  ...ways,
};

/** Why a mutant may survive, where somebody has looked at it. */
export function explanationOf({ file, inside, from, to }: Mutant): string | undefined {
  return EXPLAINED[file]?.find((each) => each.from === from && each.to === to && (each.inside ?? inside) === inside)?.why;
}
