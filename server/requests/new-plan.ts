import { newPlan } from '../../core/index.ts';
import { NewPlanRequest } from '../protocol.ts';
import { request } from '../request.ts';

/** The files of a plan that is begun. */
export default request(NewPlanRequest, {}, ({ settings: { language } }, { name, year }) =>
  newPlan({ name: String(name), year: Number(year), language }),
);
