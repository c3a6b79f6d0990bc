// What the blobs carry, as the browser reads them: the heads that `optim_viz/web/*.py` write, and the arrays beside them.

import type { Beside } from "./simulation/penalty.js";
import type { Stream } from "./simulation/stream.js";
import type { TakeHome } from "./take-home/types";

export type Numbers = Uint8Array | Float32Array | Float64Array;
export type Pair = [number, number];

// A function as data: `code` works on registers, of which the first are the inputs (x, y and the coefficients) and the
// next the constants.
export interface Program {
  inputs: number;
  columns?: number; // of a table, behind the inputs: each is a number for each row
  constants: number[];
  code: [name: string, ...registers: number[]][];
  results: number[];
}

// A method's step as data: `optim_viz/optimizers/step_program.py` says what each program is given, and gives.
export interface StepProgram {
  init: Program;
  look_ahead?: Program | null;
  update: Program;
  powers: [hyperparameter: number, ahead: number][];
  uses_hessian?: boolean;
  remembers: string[];
}

// What is drawn with: the theme's colours, as `theme.js` reads them.
export type Context = CanvasRenderingContext2D;
export type Rgb = number[]; // red, green, blue, 0 to 255

export interface Colours {
  dark: boolean;
  font: string;
  scale: number;
  of(run: Painted): string;
  rim: string;
  halo: string;
  text: string;
  muted: string;
  grid: string;
  frame: string;
  contour: string;
  contourStrong: string;
  veil: string;
  ramp: Uint8ClampedArray; // red, green, blue, red, ... from low ground to high
}

export interface Painted {
  light: string;
  dark: string;
  dim?: boolean;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

// x and y along the floor, z upward.
export type Point3 = [x: number, y: number, z: number];
export type Window = [x0: number, x1: number, y0: number, y1: number];

// A style and how wide a line is in it: most lines are drawn twice, first the rim.
export type Pen = [style: string, width: number];

export interface BlobHead {
  arrays: Record<string, [offset: number, length: number, bytes: number]>;
}

// A point of the surface that its objective lists; one on the border of the domain may have a slope.
export interface CriticalPoint {
  x: number;
  y: number;
  value: number;
  kind: string;
  interior: boolean;
  found?: boolean; // by looking, where nobody knows all of them
}

export interface Surface {
  key: string;
  label: string;
  parameters: Record<string, number>;
  program: Program;
  coefficients: number[];
  rows?: Float64Array[]; // the columns of its table, if it is over the rows of one
  domain: Window;
  floor: number | null;
  points: CriticalPoint[];
  dead?: Pair[]; // the corners of where a neuron is active for no row, which reach beyond every window
  undefined?: boolean; // whether f is no number somewhere in the window
  // Of f + λR: a coordinate after a step, of where the rule moved it; and the names of the treatments, by their numbers.
  penalty?: { step: Program; treatments: string[] };
  minimizer?: Program; // (λ, β, γ, its own coefficients) -> x, y and f + λR there; of a scene that is held there is none
}

export interface Identity {
  label: string;
  light: string;
  dark: string;
  dash: number[];
  marker: string;
  outline: Pair[]; // of the marker, in its size
  ordinal: number;
  size?: number;
  tag: string;
}

export interface Outcome {
  kind: string; // the fate
  variety: string; // what its own word would not tell: a global minimum from a local one, ...
  label: string;
  sentence: string;
  criterion: string;
  step: number;
}

export interface Contrast {
  name: string;
  label: string;
  teaches: string;
  sources: string;
  on: boolean;
}

// One run as it is sent.
export interface RunHead extends Identity {
  name: string;
  detail: string;
  records: number;
  outcome: Outcome;
  rate: number;
  branch_step: number;
  first: number;
  of: number;
  distinguishing: [sign: string, value: number | string][];
  offstage?: boolean;
  // For somebody who looks inside:
  rule?: number;
  values?: Record<string, number>;
  method_start?: number;
  origin?: number | null;
  contrasts?: Contrast[];
  teaches?: string;
}

// A recorded path as it is sent, beside its positions.
export interface RecordedHead extends Identity {
  name: string;
  detail: string;
  records: number; // one for every step, with those that stand in for missing ones
  first: number; // the step of its first record
  last_step: number;
  complete: boolean; // a record for every step, from 0 on
  judged: boolean; // by the criteria of a run
  outcome: Outcome;
  unknown: Outcome; // what is said of it between its records
  remarks: string[];
}

// One run as it is looked into: with what its rule was given and remembered.
export interface InspectedRun extends Run {
  rule: number;
  values: Record<string, number>;
  method_start: number;
  noisyGradient: [Numbers, Numbers];
  memory: Record<string, [Numbers, Numbers]>;
  beside?: Beside; // what follows the rule's update, where a penalty is treated beside it
}

// One run as it is drawn: with its arrays, and what the visitor has made of it.
export interface Run extends RunHead {
  x: Numbers;
  y: Numbers;
  height: Numbers; // above the floor
  floor: number;
  box?: number; // half the side of the box in which its decay keeps it
  slope: Numbers;
  rates?: Numbers;
  noisyGradient?: [Numbers, Numbers];
  memory?: Record<string, [Numbers, Numbers]>;
  lossAt(step: number): number;
  outcomeAt?: (step: number) => Outcome | undefined; // knowing nothing of the steps to come
  hidden?: boolean;
  dim?: boolean;
  recorded?: RecordedHead; // of a path that somebody else's run went
  last_step?: number; // of a recorded path: its own
  remarks?: string[]; // what is to be known of it
  left?: Run; // the run that it left, as it was then, where the one at "origin" is another by now
}

// A tree: ["number", 2], ["name", "g"], ["+", left, right], ["call", "sqrt", inner], ...
export type Operator = "+" | "-" | "*" | "/" | "**" | "pow" | "<" | ">" | "<=" | ">=" | "==" | "!=" | "neg";
export type Cases = ["if", Expression, Expression, Expression];
export type Expression =
  | ["number", number]
  | ["name", string]
  | ["call", string, ...Expression[]]
  | ["net", string, Layers, ...Expression[]]
  | Cases
  | [Operator, ...Expression[]];
export type Layers = [bias: number, ...weights: number[]][][]; // a row for each unit

// What the names of a rule mean at one step: numbers, or pairs [along x, along y]. Some are there for every rule.
export type Quantity = number | Pair;
export type Values = Record<string, Quantity> & {
  x: Pair;
  g: Pair; // the gradient that it is given
  at?: Pair; // where that is taken, for a rule that looks ahead
  learning_rate: number;
  lam: Pair; // the Hessian's eigenvalues, and its eigenvectors as the columns of V
  V: [Pair, Pair];
};

export interface RuleHead {
  lines: [name: string, expression: Expression][];
  signs: Record<string, string>;
  remembers: string[];
  memory: Expression | null;
  stability: Expression | null;
  rate: Expression | null;
  reads_rate: boolean;
  stride: string;
}

export type Stage = "map" | "relief" | "both" | "grid";

export interface View {
  stage: Stage;
  stamp: [imposed: number, serial: number];
  inside: number;
  graph: number;
  backward: number; // to how many nodes the gradient has come
  companion: number; // by which the scene names the one beside the map
  sigma_w: number; // of the deep net that one companion is about
  net_width: number;
  graph_row: number; // the row on which the sum over rows is opened, from 1
  run: number;
  dial: number;
  fan: number;
  cloud: number;
  projector: number;
  log_height: number;
  [mark: string]: unknown;
}

export interface Playback {
  number: number;
  step: number;
  plays: boolean;
  speed: number;
  window: Window | null;
  camera: [azimuth: number, elevation: number, magnification: number] | null;
  hidden: number[];
}

export interface Quiz {
  aims?: boolean;
  guess?: Pair | null;
  decides?: number | null; // the step behind which the film has told the answer
  locked?: string[];
  pages?: boolean;
}

// A number that somebody may turn.
export interface Parameter {
  name: string;
  sign: string;
  scale: "linear" | "log" | "complement" | "switch";
  low: number;
  high: number;
  default: number;
  whole?: boolean;
  reach?: number; // as far as a track goes by itself, where the range is much longer
  reach_low?: number; // and downward
  because?: string; // why the range ends where it does, in a sentence
}

// What a number of the panel tells the players and maps on the page, by an event "ov-turn" of the document.
export interface Turned {
  side: string; // of the scene: "a" or "b"
  owner: "run" | "schedule" | "surface" | "scene" | "start";
  run?: string; // the name of the run, where it is one's
  name: string;
  value: number;
  phase: "turn" | "release" | "back";
}

// What a player tells the panel's numbers, by an event "ov-bent": those that its picture shows, and those in force; and
// along which scales they lie on its surface: the learning rates that suit, by the run's name, and the window.
export interface Bent {
  side: string;
  shown: SceneNumbers;
  inForce: SceneNumbers;
  suits: Record<string, number>;
  domain: Window;
}

export interface SceneNumbers {
  run: Record<string, Record<string, number>>; // by the run's name
  schedule: Record<string, Record<string, number>>;
  surface: Record<string, number>;
  scene: Record<string, number>;
  start: Record<string, number>;
}

// A text of a scene that somebody types, and what the server says of it.
export interface TypedText {
  text: string; // in force
  typed: string | null; // what the last answer is about
  wrong: { before: string; at: string; after: string; why: string } | null; // the line around the character, a sentence
  note: string;
  number: number; // how many texts had been typed by then
}

// What was typed in a field of the panel, by an event "ov-typed" of the document, which a picture of its scene cancels
// when it tells the server; and what a picture says in a field, by an event "ov-read".
export interface Typing {
  side: string;
  field: string;
  text: string;
}
export type Read = TypedText & Pick<Typing, "side" | "field">;

// A method as it is simulated here.
export interface Method extends StepProgram {
  parameters: Parameter[];
  suits: number; // the learning rate that suits it on this surface
  decays?: string[]; // of a decoupled weight decay: the numbers whose product is its λ
  rules?: [switches: Record<string, number>, rule: number][]; // for somebody who looks inside
}

// What a run is, from a step on: `values` are in order of declaration, the learning rate first.
export interface Segment {
  optimizer: string;
  values: Record<string, number>;
  schedule: string;
  schedule_values: Record<string, number>;
  branch_step: number;
  treatment: string; // of the surface's penalty
}

// What the runs of a scene are simulated from, by the place of the run.
export interface SimulatorHead {
  methods: Record<string, Method>;
  schedules: Record<string, { label: string; program: Program; parameters: Parameter[] }>;
  paths: Segment[][];
  contrasts: (string | null)[]; // the switch that sets a partner apart
  treatments: Record<string, string>; // of a penalty, in words; the usual one first
  fairness: string;
  seed: number; // of the noise
  scene: Parameter[]; // what all runs share, but for the coefficients
  coefficients: Parameter[]; // of the surface
  points?: Program | null; // (coefficients) -> x, y and f of each known point, where they move; null: only the server knows
  // What is done to the gradient; where it is not said, nothing. Of a surface that is made of data, also which features
  // are inputs, an intercept being none, and what makes its numbers of rows and their weights, if it takes numbers.
  stream?: StreamChoice & { rows?: { inputs: boolean[]; sums: Program | null } };
}

// What training does to the gradient, besides the noise that is added to it.
export interface StreamChoice {
  batch_size: number; // 0: all rows
  sampling: string;
  keep_prob: number; // of an input
  input_noise: number;
  tail_index: number; // of the noise that is added to the gradient: 0 is Gaussian
}

// The data that a surface is made of, as they are drawn beside the map; the rows are arrays of the blob.
export interface Companion {
  kind: "line" | "boundary" | "prediction";
  predicts: "sum" | "product" | "neurons" | "scores" | "output"; // of a row u and v: xu + yv, xyu, tanh(xu) + tanh(yu), of several scores the first, xu + yv, or what the program gives
  output?: Program; // (u, v, x, y, the surface's numbers) -> what the model makes of a row
  across: string; // what the axes are
  up: string;
  classes: string[];
  held_numbers?: number[]; // that the surface's program takes of the rows held out, where some are
}

// Cells of a layer's strip, side by side: `optim_viz/layers/base.py` says what each is.
export interface LayerBand {
  symbol: string;
  meaning: string;
  at: number; // where the first one stands, in half cells,
  stride: number; // and how far from one to the next
  forward: boolean;
  backward: boolean;
  total: boolean;
  gradient: string;
  flags: [does: string, doesNot: string] | null;
  cells: number;
}

// The layer whose two weights the map has.
export interface Layer {
  name: string;
  label: string;
  says: string;
  loss: string; // what L is
  columns: string; // what stands above the cells
  rows: number; // of how many of the table's it is, at most; 0: of no table
  in_order: boolean; // the table's first rows, whatever batches are
  masks: boolean; // shown where inputs are dropped
  numbers: number; // of the surface, that the program is given
  bands: LayerBand[];
  program: Program; // (x, y, the surface's numbers, the rows) -> values, gradients, flags, the loss
  joins: [from: [band: number, cell: number], to: [band: number, cell: number]][];
  backward: boolean; // whether there are gradients
}

// What can stand beside the map, where there is more than the data.
export interface CompanionEntry {
  value: number; // by which a view names it
  kind: string;
  label: string;
  help: string;
  data: unknown; // each kind's own; null of the data, which are `companion`
}

// What a neuron's sum passes through.
export interface FunctionData {
  name: string;
  program: Program; // (a, anything) -> σ(a) and σ′(a)
  window: Pair; // of a
  saturated: [number | null, number | null][]; // from where to where; null: without end
  limit: number; // there, |σ′| is less
  corner: boolean; // whether σ′ jumps at 0
}

// A deep net of such neurons, through which a gradient passes back. What passes through a neuron is the function's.
export interface DepthData {
  held: boolean; // then nothing of it may be seen
  depth: number;
  asked: number; // the depth that is marked
  parameters: { sigma_w: Parameter; net_width: Parameter };
  marks: DepthMark[]; // in ascending order
  note: string;
}

export interface DepthMark {
  value: number; // of σ_w
  label: string;
  help: string;
}

// Which of (x, y, the surface's numbers) make the sum that is normalized over the batch, and what is made of it.
export interface InferenceData {
  weights: [number, number | null]; // of the features; null: none
  gain: number;
  offset: number | null;
  numbers: number; // how many the surface has, the last of its coefficients
  epsilon: number; // added to the variance
  begin: Pair; // of the moving averages of mean and variance
  momenta: number[]; // to choose from: the weight of the new value
}

// A node of a computational graph; others are named by their places.
export interface GraphNode {
  kind: "variable" | "coefficient" | "column" | "operation" | "sum";
  symbol: string;
  formula: string;
  of_rows: boolean; // whether it has a number for each row of the table
  inputs: number[];
  program: number; // (the inputs' values) -> its value and its derivative by each of them; -1 of what is given
  derivatives: string[]; // in symbols; "" where they are too long
  given: number; // which of (x, y, coefficients, columns) it is
}

export type PlacedNode = [
  left: number,
  top: number,
  width: number,
  height: number,
  lines: string[], // of its formula
  beside: boolean, // whether its two numbers stand side by side
];

export interface GraphLayout {
  down: boolean; // from top to bottom, not from left to right
  width: number;
  height: number;
  nodes: Record<number, PlacedNode>;
  routes: [source: number, target: number, points: Pair[]][];
}

// The graph of a surface's f, whatever the numbers: closed, and with its sum over rows opened on one; each of them laid
// out in several ways, of which a pane shows the one that is largest in it.
export interface GraphPlan {
  nodes: GraphNode[];
  programs: Program[];
  layouts: { closed: GraphLayout[]; opened?: GraphLayout[] };
}

export interface SceneHead extends BlobHead {
  played: number;
  side: string | null; // of the scene that the panel's numbers are of, if it is one
  sync_group: string | null;
  surface: Surface;
  start: Pair;
  steps: number;
  noise: number;
  method: string | null;
  view: View;
  playback: Playback | null;
  held: boolean;
  welcomes?: true; // who sees it for the first time is told what it is about
  quiz: Quiz;
  texts?: Record<string, TypedText>; // by the panel's field, what stands in it and is said of it
  runs: RunHead[];
  recorded_paths?: RecordedHead[]; // not of a scene that is held
  rules?: RuleHead[];
  marks?: { name: string; label: string; help: string }[];
  methods?: [name: string, label: string][];
  companion?: Companion; // of a scene whose surface is made of data
  companions?: CompanionEntry[];
  graph?: GraphPlan; // where somebody looks at it
  simulator?: SimulatorHead; // not of a scene that is held
  take_home?: TakeHome; // of a page without a server
}

export interface Scene extends Omit<SceneHead, "runs"> {
  stream?: Stream; // what its steps are given of the rows, where these are not always all of them
  runs: Run[];
  allRuns: Run[];
  head: SceneHead;
  array(name: string): Numbers;
}

// The sweep chart ----------------------------------------------------------------------------------------------------

export interface SweepCurve extends Identity {
  name: string;
  now: number | null;
  nowValue: number | null;
  nowKnown: boolean;
  best: number | null;
  limit: number | null;
  limitText: string;
  words: string[] | null;
  rates: Numbers;
  values: Numbers;
  fates: Numbers;
  hidden?: boolean; // the visitor does not want to see it
  points?: { x: number; y: number; where: "in" | "above" | "below" | "none"; aside: boolean }[]; // beside the window
}

export interface SweepHead extends BlobHead {
  key: string;
  title: string;
  goal: string;
  metric: string;
  across: string;
  scale: "log" | "linear";
  window: Pair;
  start: number | null;
  selected: number;
  missing: string;
  busy: boolean;
  bands: { name: string; label: string }[];
  fates: { kind: string; label: string; band: number }[];
  curves: SweepCurve[];
}

// The ensemble --------------------------------------------------------------------------------------------------------

// One run under many seeds.
export interface EnsembleRun extends Identity {
  name: string;
  detail: string;
  outcomes: string; // of all of its seeds
  spread: { ends: number; mean: Pair; covariance: [xx: number, xy: number, yy: number] } | null;
  low: Numbers; // a tenth of the seeds is below, at each step
  median: Numbers;
  high: Numbers; // and a tenth above
  final: Numbers; // at the last step, of each seed
  x: Numbers; // where it ends
  y: Numbers;
  outcome: Numbers; // which of the scene's
  hidden?: boolean;
}

export interface EnsembleHead extends BlobHead {
  key: string;
  title: string;
  task: string;
  sentence: string;
  steps: number;
  seed: number; // in force
  start: Pair;
  outcomes: string[];
  projector: boolean; // whether a hall reads it
  runs: Omit<EnsembleRun, "low" | "median" | "high" | "final" | "x" | "y" | "outcome">[];
  surface: Pick<Surface, "program" | "coefficients" | "rows" | "domain" | "floor" | "points">;
}

export interface EnsembleScene extends Omit<EnsembleHead, "runs"> {
  seeds: Numbers;
  runs: EnsembleRun[];
}

// The table of a profile ------------------------------------------------------------------------------------------------

export interface ProfileTone {
  light: string;
  dark: string;
}

export interface ProfileHead extends BlobHead {
  title: string;
  methods: (Identity & { name: string })[];
  problems: { label: string; start: string }[];
  outcomes: (ProfileTone & { word: string; mark: string })[];
  solved: ProfileTone;
  projector: boolean; // whether a hall reads it
}

// Arrays have one method's problems after the other's.
export interface ProfileTable extends ProfileHead {
  reached: Numbers; // steps until it was solved; -1: never
  ratio: Numbers; // of these to the best method's
  rate: Numbers;
  outcome: Numbers; // which of the head's
}

// The heat map -------------------------------------------------------------------------------------------------------

export type AxisScale = "linear" | "log" | "complement";

export interface AxisHead {
  label: string;
  symbol: string;
  scale: AxisScale;
}

export interface PaneHead {
  name: string;
  title: string;
  chosen: Pair | null;
  shares: number[];
}

export interface Pane extends PaneHead {
  codes: Numbers;
  values?: Numbers;
}

export interface CategoryHead {
  label: string;
  words: string;
  light: string;
  dark: string;
  pattern: string;
  point: Pair | null;
}

export interface ValueScale {
  label: string;
  scale: "log" | "linear";
  limits: Pair;
  beyond: [boolean, boolean];
  ramp: { light: string[]; dark: string[] };
}

export interface HeatMapHead extends BlobHead {
  key: string;
  answers: number;
  follows: "" | "in time" | "too late";
  followed: number; // no two answers are the same: of one that is, the page would not be told
  title: string;
  mode: "category" | "value";
  zoom: boolean;
  finer: boolean;
  progress: number | null;
  of: string;
  whole: Window;
  axes: [AxisHead, AxisHead];
  panes: PaneHead[];
  categories: CategoryHead[];
  value: ValueScale | null;
  lines: string[];
  marks: { label: string; x: number; y: number; kind: string }[];
  contours: Pick<Surface, "program" | "coefficients" | "rows" | "domain" | "floor" | "points"> | null;
}
