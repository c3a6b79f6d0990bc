// The cloud at the head: where one plain step would lead from the record at which the clock stands, by each of many
// draws of the gradient, and the ellipse of one standard deviation of these points.
//
// A plain step is x − α g, in true length, with the run's own rate at that step; the draw that this step is given has a
// ring. Plain gradient descent goes there. A method that remembers, or has rates of its own, does not: the cloud is the
// noise's, and where the head then goes is what the method makes of it.

import { scatterOf, traceEllipse } from "../ellipse.js";
import { noisyGradients } from "../simulation/noisy-gradients.js";

/**
 * @import { Plane } from "../plane.js"
 * @import { Conditions } from "../simulation/conditions.js"
 * @import { Gradients } from "../simulation/noisy-gradients.js"
 * @import { Colours, Context, Pair, Run } from "../types"
 * @typedef {{ points: Pair[], own?: Pair }} Steps where they lead; `own` is the step's own draw
 */

export const DRAWS = 64;
const DOT = 2.3,
  RING = 5; // pixels

// Where the plain steps lead from record t of a run; those that are nowhere are left out.
/** @type {(run: Pick<Run, "x" | "y" | "rate" | "rates" | "records">, t: number, gradients: Gradients) => Steps} */
export function plainSteps(run, t, gradients) {
  const [x, y] = [run.x[t], run.y[t]],
    rate = run.rates ? run.rates[t] : run.rate;
  /** @type {(k: number) => Pair} */
  const step = (k) => {
    const [gx, gy] = gradients.at(k, x, y);
    return [x - rate * gx, y - rate * gy];
  };
  const points = Array.from({ length: Math.min(DRAWS, gradients.count) }, (_, k) => step(k));
  return {
    points: points.filter((point) => point.every(Number.isFinite)),
    own: t < run.records - 1 && t < gradients.count ? step(t) : undefined,
  };
}

/** @type {(context: Context, steps: Steps, plane: Plane, run: Run, colours: Colours) => void} */
export function drawCloud(context, { points, own }, plane, run, colours) {
  const { left, top, width, height } = plane.box,
    s = colours.scale,
    colour = colours.of(run),
    scatter = scatterOf(points);
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.setLineDash([]);
  context.beginPath();
  for (const point of points) {
    const [px, py] = plane.toPixel(...point);
    if (!plane.inside(px, py, DOT * s)) continue;
    context.moveTo(px + DOT * s, py);
    context.arc(px, py, DOT * s, 0, 2 * Math.PI);
  }
  Object.assign(context, { strokeStyle: colours.rim, lineWidth: 1.6 * s, fillStyle: colour });
  context.stroke();
  context.fill();
  /** @type {(trace: () => void) => void} */
  const twice = (trace) => {
    for (const [style, wide] of /** @type {[string, number][]} */ ([
      [colours.rim, 4],
      [colour, 1.8],
    ])) {
      trace();
      Object.assign(context, { strokeStyle: style, lineWidth: wide * s });
      context.stroke();
    }
  };
  if (scatter) twice(() => traceEllipse(context, plane, scatter));
  if (own?.every(Number.isFinite)) {
    const [px, py] = plane.toPixel(...own);
    twice(() => {
      context.beginPath();
      context.arc(px, py, RING * s, 0, 2 * Math.PI);
    });
  }
  context.restore();
}

// The cloud's layer, its button, and what its dots mean.
export class Cloud {
  constructor(player) {
    this.player = player;
    this.button = player.root.querySelector(".ov-cloud-switch");
    /** @type {Pick<Conditions, "simulator" | "noise" | "stream" | "steps"> | undefined} */
    this.conditions = undefined; // whose gradients are at hand
    /** @type {Gradients | undefined} */
    this.gradients = undefined;
    this.drawn = ""; // of which record, of which run
    this.said = "";
  }

  // What is random now. The button is there where something is.
  offer() {
    const { conditions } = this.player.bending;
    if (conditions !== this.conditions) {
      this.conditions = conditions;
      this.gradients = conditions && noisyGradients(conditions);
      this.drawn = "";
    }
    if (this.button.hidden !== !this.gradients) this.button.hidden = !this.gradients;
    if (this.said === this.words) return;
    this.said = this.words;
    this.player.picture.resize(); // the key says another thing
  }

  get on() {
    return Boolean(this.player.view?.cloud && this.gradients);
  }

  // Whose cloud it is: the run that is pointed at, else the one that is selected.
  get place() {
    const { scene, legend, viewState } = this.player;
    const { lit } = legend;
    return lit && !lit.hidden && !lit.recorded ? scene.runs.indexOf(lit) : viewState.run;
  }

  // What the key of the map says of it.
  get words() {
    const run = this.on && this.player.scene.runs[this.place];
    return run ? `${run.label}: one plain step, ${Math.min(DRAWS, this.gradients?.count ?? 0)} draws, 1σ` : "";
  }

  // At the head of that run; drawn anew where its record is another one, or `stale`.
  /** @param {boolean} stale */
  draw(stale) {
    const { player, gradients } = this,
      { picture, scene, clock } = player,
      { layers, panels, plane } = picture,
      chosen = this.place,
      run = scene.runs[chosen],
      place = panels.places.find(({ i = chosen }) => i === chosen),
      t = run && Math.min(Math.floor(clock.time + 1e-9), run.records - 1),
      shown = this.on && place && run && !run.hidden && clock.time >= run.first;
    const key = shown ? `${chosen} ${t}` : "";
    if (key === this.drawn && !(stale && shown)) return;
    layers.emptied("cloud").canvas.hidden = !shown; // a layer that is not there is not put together with the others
    this.drawn = key;
    if (!shown || !gradients) return;
    drawCloud(layers.moved("cloud", place.dx, place.dy), plainSteps(run, t, gradients), plane, run, panels.colours);
  }
}
