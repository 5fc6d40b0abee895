// Generated from schemas/*.json by scripts/generate.ts; do not edit.
import type { Validator } from '../validator.ts';

export declare const localities: Validator;
export declare const zones: Validator;
export declare const organisations: Validator;
export declare const indicators: Validator;
export declare const targets: Validator;
export declare const actuals: Validator;
export declare const forecasts: Validator;
export declare const projects: Validator;
export declare const cohorts: Validator;
export declare const milestones: Validator;
export declare const policies: Validator;
export declare const sources: Validator;
export declare const objectives: Validator;
export declare const reviews: Validator;
export declare const deviations: Validator;
export declare const allocations: Validator;
export declare const rates: Validator;
export declare const plan: Validator;
export declare const files: Validator;
export declare const rules: Validator;
