// What a link is spelled by, as `optim_viz/link/table.py` writes it, and what it spells.

import type { Pair, Segment, Stage, StreamChoice } from "../types";

// A number that a link may carry: a switch is 0 or 1.
export interface Declared {
  name: string;
  default: number;
  low: number;
  high: number;
  switch: boolean;
  whole?: boolean;
}

export interface Bounds {
  key: string;
  low: number;
  high: number;
  what: string;
}

export interface Limits {
  query: number;
  fields: number;
  notices: number;
  named: number; // parts that mean nothing, in their one line
  number: number;
  runs: number;
  members: number;
  segments: number;
  steps: number;
}

export interface Fairness {
  rule: string;
  metric: string;
  low: number;
  high: number;
  count: number;
}

export interface Penalty {
  kind: string;
  values: Record<string, number>;
}

export interface LinkedMethod {
  label: string;
  rate: number; // that suits it on this surface
  parameters: Declared[];
  contrasts: string[];
  ordered: [low: string, high: string][]; // of its numbers, the first of each two at most the second
  treatments: string[]; // of a penalty, that it takes; the usual one first
}

// What a version says for a link on the surface, each entry as a link would spell it.
export interface Frozen {
  fields: Record<string, string>;
  settings: Record<string, string>;
  methods: Record<string, string>;
  schedules: Record<string, string>;
  runs: string[];
}

export interface LinkTable {
  version: string;
  older_versions: string[];
  frozen: Record<string, Frozen>; // by version
  scene_b: string;
  known: string[];
  end: string;
  with_words: string;
  foreign: string;
  cut: string; // what is said of a link that was cut short
  mending: { blanks: string; closing: string; closing_of_formula: string; encodings: number };
  limits: Limits;
  surface: { key: string; name: string; label: string; parameters: Declared[] };
  rules: { key: string; known: Record<string, string> }; // that were typed: what a link says, and the method's key
  formula: { key: string; text: string }; // of a surface that has no name; "" of one that has
  // The one table of the page, what a link need not say of it, and the table that is meant where a link names none; no
  // texts where the surface is no function of data.
  data: { key: string; text: string; usual: string; first: string };
  start: Bounds & { default: Pair };
  numbers: (Bounds & { key: "steps" | "noise" | "seed"; default: number; whole: boolean })[];
  runs: { key: string; first: string[] };
  methods: Record<string, LinkedMethod>;
  schedules: Record<string, { label: string; parameters: Declared[] }>;
  fairness: {
    key: string;
    default: Fairness;
    rules: string[];
    metrics: string[];
    rates: Pair;
    count: Pair; // bounds of what is read as one
    counts: number[];
  };
  penalty: { key: string; default: Penalty; kinds: Record<string, { label: string; parameters: Declared[] }> };
  // Of the noise its own field says how much there is.
  stream: {
    key: string;
    owner: string;
    default: StreamChoice;
    samplings: Record<string, string>;
    parameters: Declared[];
    has_rows: boolean;
  };
  view: { key: string; stages: Stage[]; settings: Declared[]; whole: string[] };
}

// A run as it is chosen: its segments, the last of which has partners.
export interface ChosenRun {
  segments: Segment[];
  partners: string[];
}

// A scene as it is chosen, on the surface of the table.
export interface Choice {
  coefficients: Record<string, number>;
  start: Pair;
  steps: number;
  noise: number;
  seed: number;
  runs: ChosenRun[];
  fairness: Fairness;
  penalty: Penalty;
  stream: StreamChoice;
}

export type ViewChoice = { stage: Stage } & Record<string, string | number>;
