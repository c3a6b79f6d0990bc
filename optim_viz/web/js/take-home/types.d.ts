// What a page that is taken home knows besides its scene, as `optim_viz/web/take_home_blob.py` writes it: all that a
// server would look up.

import type { Choice, LinkTable } from "../link/types";
import type { Sent } from "../number-control/panel-number.js";
import type { Pair } from "../types";

// A partner that teaches, of one method: its switch is flipped, or it goes by another method.
export interface ContrastTable {
  name: string;
  label: string;
  teaches: string;
  sources: string;
  forms: [off: string, on: string];
  switch: string;
  optimizer: string;
}

// How a method's first run looks: `dash` is a place in the table of dashes.
export interface Look {
  light: string;
  dark: string;
  dash: number;
  marker: string;
  label: string;
  outline: Pair[];
  shades: [light: string, dark: string][]; // of the runs of a ramp, from the lowest number to the highest
}

export interface TakeHome {
  link: LinkTable;
  dashes: number[][];
  ramp: { fuller: number[]; larger: number[] }; // places of dashes, and sizes of a marker
  looks: Record<string, Look>;
  numbers: Sent[]; // what all runs share, each as a control is told of it
  contrasts: Record<string, ContrastTable[]>;
  metrics: Record<string, string>; // by which rates are tuned
  tolerance: number; // of the gap at the start
  schedule_signs: Record<string, string[]>;
  choice: Choice; // the scene as it was taken home
}
