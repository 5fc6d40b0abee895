import {
  asOfChoice,
  Database,
  filesOf,
  manifestOf,
  now,
  openSource,
  otherFilesOf,
  type PlanRoot,
  rootOf,
  rootsIn,
  sourceOf,
} from '../core/index.ts';
import { type Asked, asked, askedFile, type Unasked } from './disk/input.ts';
import { absolute, byPath, isPlanName, liesIn } from './disk/path.ts';
import { readText } from './disk/text.ts';
import { leadsOutside, type Obstacle, walk } from './disk/walk.ts';

/** What to load. */
export interface Request {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Days since 1970-01-01; undefined leaves the choice to the plan. */
  readonly asOf: number | undefined;
  /** What came by standard input, in place of a file's text. */
  readonly typedIn?: { readonly name: string; readonly text: string };
  /** Texts in place of those on the disk, by absolute path; also of files that are not there. */
  readonly overlay?: ReadonlyMap<string, string>;
  /** Files that are there and are not looked at unless they are named. */
  readonly without?: ReadonlySet<string>;
}

/** Plans read from the disk, with everything that stood in the way. */
export interface Loaded {
  readonly db: Database;
  readonly plans: readonly LoadedPlan[];
  readonly unasked: readonly Unasked[];
  readonly obstacles: readonly Obstacle[];
}

/** One plan, and which of its files are to be reported on. */
export interface LoadedPlan {
  readonly root: string;
  readonly manifest: string | undefined;
  /** In path order, the manifest among them. */
  readonly files: readonly string[];
  /** Those asked for that could be read. */
  readonly reported: readonly string[];
}

/** Loads every plan that the paths touch, each one whole. */
export function loadPlans(request: Request): Loaded {
  const answers = answersOf(request);
  const wanted = answers.filter((each): each is readonly Asked[] => Array.isArray(each)).flat();
  const unasked = answers.filter((each): each is Unasked => !Array.isArray(each));
  const desk = newDesk(request);
  for (const top of new Set(wanted.map((each) => each.top)))
    loadFolder(
      desk,
      top,
      wanted.filter((each) => each.top === top),
    );
  const plans = [...desk.roots.values()].map((root) => planOf(root, wanted, desk.texts)).sort((a, b) => byPath(a.root, b.root));
  const silent = wanted.filter(
    (each) => !plans.some((plan) => plan.files.some(each.reports)) && !desk.obstacles.some(({ path }) => each.reports(path)),
  );
  return {
    db: desk.db,
    plans: plans.filter((plan) => plan.reported.length > 0),
    unasked: [...unasked, ...silent.map(({ typed, files }): Unasked => ({ typed, problem: files.length > 0 ? 'left-out' : 'no-match' }))],
    obstacles: desk.obstacles,
  };
}

interface Desk {
  readonly db: Database;
  readonly request: Request;
  readonly roots: Map<string, PlanRoot>;
  readonly texts: Map<string, string | undefined>;
  readonly obstacles: Obstacle[];
}

function newDesk(request: Request): Desk {
  const db = new Database();
  db.set(now, '', new Date().toISOString());
  const texts = new Map<string, string | undefined>();
  const { typedIn, cwd } = request;
  if (typedIn) texts.set(absolute(cwd, typedIn.name), typedIn.text);
  for (const [file, text] of request.overlay ?? []) texts.set(file, text);
  return { db, request, roots: new Map(), texts, obstacles: [] };
}

function answersOf({ paths, cwd, typedIn }: Request): readonly (readonly Asked[] | Unasked)[] {
  return paths.map((path) => (path === '-' && typedIn ? [askedFile(typedIn.name, absolute(cwd, typedIn.name), cwd)] : asked(path, cwd)));
}

function loadFolder(desk: Desk, top: string, wanted: readonly Asked[]): void {
  const listing = walk(top);
  const over = [...(desk.request.overlay?.keys() ?? [])].filter((file) => liesIn(top, file));
  const named = [...wanted.flatMap((each) => each.files), ...over];
  const listed = listing.files.filter((file) => !desk.request.without?.has(file));
  const files = [...new Set([...listed, ...named])].sort(byPath);
  for (const obstacle of listing.obstacles) {
    if (!isPlanName(obstacle.path) || !desk.texts.has(obstacle.path)) addObstacle(desk, obstacle);
  }
  for (const file of named) if (!desk.texts.has(file) && leadsOutside(file, top)) addObstacle(desk, { path: file, why: 'leads-outside' });
  for (const root of rootsIn(top, files, (file) => textOf(desk, file))) {
    if (root.manifest || root.files.length > 0) tellRoot(desk, root);
  }
}

function tellRoot(desk: Desk, root: PlanRoot): void {
  const { db, request } = desk;
  for (const file of planFiles(root)) {
    const text = textOf(desk, file);
    db.set(rootOf, file, root.root);
    if (text !== undefined) db.set(sourceOf, file, openSource(text));
  }
  db.set(filesOf, root.root, root.files);
  db.set(manifestOf, root.root, root.manifest);
  db.set(otherFilesOf, root.root, root.others);
  db.set(asOfChoice, root.root, request.asOf);
  desk.roots.set(root.root, root);
}

function textOf(desk: Desk, file: string): string | undefined {
  if (desk.texts.has(file)) return desk.texts.get(file);
  const read = desk.obstacles.some(({ path }) => path === file) ? undefined : readText(file);
  if (read && 'why' in read) addObstacle(desk, { path: file, why: read.why });
  const text = read && 'text' in read ? read.text : undefined;
  desk.texts.set(file, text);
  return text;
}

function addObstacle(desk: Desk, obstacle: Obstacle): void {
  if (!desk.obstacles.some(({ path }) => path === obstacle.path)) desk.obstacles.push(obstacle);
}

function planOf(root: PlanRoot, wanted: readonly Asked[], texts: Desk['texts']): LoadedPlan {
  const files = planFiles(root);
  const reported = files.filter((file) => texts.get(file) !== undefined && wanted.some((each) => each.reports(file)));
  return { root: root.root, manifest: root.manifest, files, reported };
}

function planFiles(root: PlanRoot): readonly string[] {
  return (root.manifest ? [root.manifest, ...root.files] : [...root.files]).sort(byPath);
}
