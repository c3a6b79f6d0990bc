// The picture of a sweep, drawn: plot bands, axes, curves, and what is marked on them.

import { drawArrow, drawMarker } from "../markers.js";
import { logTicks, formatNumber, formatTick, ticks } from "../scales.js";
import { drawLabel, drawPill, drawRing, drawStar, drawTriangle } from "./sweep-annotations.js";
import { drawPlotBands } from "./sweep-bands.js";
import { pointsAt, SweepGeometry } from "./sweep-geometry.js";
import { drawZoomBox } from "../zoom-box.js";

/**
 * @import { Colours, Context, Window } from "../types"
 * @import { PlacedCurve, Sweep, SweepPoint } from "./sweep-geometry.js"
 * @import { Corners } from "../zoom-box.js"
 */

const LINE = 16, // pixels of a line of text
  MARK = 12; // and from a mark's middle to its edge

export class SweepPicture extends SweepGeometry {
  /**
   * @param {Sweep} scene
   * @param {number} chosen
   * @param {number} width
   * @param {number} height
   * @param {Colours} colours
   * @param {Window} [view]
   */
  constructor(scene, chosen, width, height, colours, view) {
    super(scene, chosen, width, height, view);
    this.colours = colours;
  }

  // `ratio`: device pixels a CSS pixel, for the textures.
  /** @param {Context} context @param {number} ratio */
  draw(context, ratio) {
    const { box, scene, colours, curves, mine } = this;
    if (!mine || mine.hidden) return;
    drawPlotBands(context, mine, scene, box, (i) => this.edge(mine, i), ratio, colours);
    this.axes(context, mine);
    const others = curves.filter((curve) => curve !== mine && !curve.hidden);
    for (const curve of others) this.line(context, curve, 1.5, 0.85);
    for (const curve of others) this.leavings(context, curve, false);
    this.limit(context, mine);
    if (mine.now) this.upright(context, mine.now, colours.of(mine), []);
    this.line(context, mine, 6, 0.8, colours.rim, []);
    this.line(context, mine, 3.2, 1);
    this.leavings(context, mine, true);
    for (const curve of others) this.badge(context, curve, false);
    for (const curve of others) this.inForce(context, curve, false);
    this.badge(context, mine, true);
    this.inForce(context, mine, true);
    if (mine.now) this.pill(context, mine.now, colours.of(mine));
  }

  /** @param {Context} context @param {PlacedCurve} mine */
  axes(context, { now }) {
    const { box, colours, scene } = this,
      bottom = box.top + box.height;
    Object.assign(context, {
      font: `11px ${colours.font}`,
      lineWidth: 1,
      fillStyle: colours.muted,
      strokeStyle: colours.grid,
    });
    /** @type {(x0: number, y0: number, x1: number, y1: number) => void} */
    const rule = (x0, y0, x1, y1) => {
      context.beginPath();
      context.moveTo(x0, y0);
      context.lineTo(x1, y1);
      context.stroke();
    };
    Object.assign(context, { textAlign: "right", textBaseline: "middle" });
    /** @type {() => [number, string][]} */
    const linear = () => {
      const { values, step } = ticks(this.low, this.high, box.height / 34);
      return values.map((value) => [value, formatTick(value, step)]);
    };
    /** @type {(level: number) => number} */
    const height = (level) =>
      Math.round(box.top + box.height * (1 - (level - this.low) / (this.high - this.low))) + 0.5;
    const start = scene.start === null ? NaN : this.warp(scene.start),
      begins = start > this.low && start < this.high ? height(start) : NaN;
    for (const [level, text] of scene.scale === "log" ? logTicks(this.low, this.high, box.height / 26) : linear()) {
      const y = height(level);
      rule(box.left, y, box.left + box.width, y);
      if (!(Math.abs(y - begins) < 12)) context.fillText(text, box.left - 6, y);
    }
    Object.assign(context, { textAlign: "center", textBaseline: "top" });
    const covered = now ? this.x(now) : NaN; // by the pill with the rate in force
    for (const [level, text] of logTicks(this.west, this.east, box.width / 46)) {
      const x = Math.round(this.x(10 ** level)) + 0.5;
      rule(x, box.top, x, bottom + 4);
      if (!(Math.abs(x - covered) < 40)) context.fillText(text, x, bottom + 6);
    }
    context.fillText(scene.across, box.left + box.width / 2, bottom + 23);
    context.strokeStyle = colours.frame;
    rule(box.left, bottom + 0.5, box.left + box.width, bottom + 0.5);
    if (Number.isNaN(begins)) return;
    context.strokeStyle = colours.muted;
    context.setLineDash([1.5, 3]);
    rule(box.left, begins, box.left + box.width, begins);
    context.setLineDash([]);
    Object.assign(context, { fillStyle: colours.text, textAlign: "right", textBaseline: "middle" });
    context.fillText("start", box.left - 6, begins);
  }

  /**
   * @param {Context} context
   * @param {PlacedCurve} curve
   * @param {number} width
   * @param {number} alpha
   */
  line(context, curve, width, alpha, colour = this.colours.of(curve), dash = curve.dash) {
    const { box } = this;
    context.save();
    context.beginPath();
    context.rect(box.left, box.top, box.width, box.height);
    context.clip();
    Object.assign(context, { strokeStyle: colour, lineWidth: width, globalAlpha: alpha, lineJoin: "round" });
    context.setLineDash(dash);
    context.beginPath();
    let open = false;
    curve.values.forEach((value, i) => {
      const y = this.y(value);
      if (!Number.isFinite(y)) return (open = false);
      context[open ? "lineTo" : "moveTo"](curve.points[i].x, Math.max(-1e5, Math.min(1e5, y))); // a canvas overflows
      return (open = true);
    });
    context.stroke();
    // From its last finite value to where a run has none: it goes on, but nobody knows how.
    context.setLineDash([1, 4]);
    context.beginPath();
    curve.points.forEach(({ x, y, where }, i) => {
      const beside = [curve.points[i - 1], curve.points[i + 1]].filter((point) => point?.where === "in");
      if (where !== "above" || Number.isFinite(curve.values[i])) return;
      for (const point of beside) {
        context.moveTo(point.x, point.y);
        context.lineTo(x, y);
      }
    });
    context.stroke();
    context.restore();
  }

  // Where a curve leaves the picture: its marker with a small triangle; of the selected one, every point out there.
  /** @param {Context} context @param {PlacedCurve} curve @param {boolean} whole */
  leavings(context, curve, whole) {
    const { points } = curve;
    let drawn = -1e9,
      named = -1e9;
    points.forEach(({ x, y, where, aside }, i) => {
      if (aside || where === "in" || (where === "none" && !whole)) return;
      const leaves = points[i - 1]?.where === "in" || (i === 0 && where !== "none") || points[i + 1]?.where === "in";
      const up = where === "below" ? -1 : 1;
      context.setLineDash([]);
      if (leaves && where !== "none" && x - named >= (whole ? 16 : 40)) {
        drawTriangle(context, x, y - 2 * up, 4.2, up, this.colours.of(curve), this.colours);
        drawMarker(context, { ...curve, tag: "" }, x, y + 8 * up, whole ? 4.4 : 3.4, this.colours);
        drawn = named = x;
      } else if ((whole || leaves) && x - drawn >= 9) {
        if (where === "none") drawRing(context, x, y, 2.4, this.colours.of(curve), 1.2);
        else drawTriangle(context, x, y - 2 * up, 2.8, up, this.colours.of(curve), this.colours);
        drawn = x;
      }
    });
  }

  // The best rate: a star around the curve's marker.
  /** @param {Context} context @param {PlacedCurve} curve @param {boolean} mine */
  badge(context, curve, mine) {
    if (curve.best === null) return;
    const { x, y, aside } = curve.points[curve.best];
    if (aside) return;
    drawStar(context, x, y, mine ? 12 : 9, this.colours.of(curve), this.colours, mine ? 1.8 : 1.3);
    drawMarker(context, { ...curve, tag: "" }, x, y + 0.5, mine ? 4.2 : 3, this.colours);
  }

  // The rate in force, at the value of the run that has it; on the axis where that is not known.
  /** @param {Context} context @param {PlacedCurve} curve @param {boolean} mine */
  inForce(context, curve, mine) {
    const at = this.nowAt(curve);
    if (!at) return;
    const radius = mine ? 6.4 : 4.6,
      { box, colours } = this;
    if (at.x < box.left || at.x > box.left + box.width) {
      const side = at.x < box.left ? -1 : 1;
      return drawArrow(
        context,
        curve,
        side < 0 ? box.left + 2 : box.left + box.width - 2,
        at.y,
        side,
        0,
        radius,
        colours,
      );
    }
    context.beginPath();
    context.arc(at.x, at.y, radius * 1.75, 0, 2 * Math.PI);
    context.fillStyle = colours.halo;
    context.fill();
    drawRing(context, at.x, at.y, radius * 1.75, colours.of(curve), mine ? 1.8 : 1.2);
    drawMarker(context, curve, at.x, at.y, radius, colours);
    return undefined;
  }

  /** @type {(context: Context, rate: number, colour: string, dash: number[], width?: number) => void} */
  upright(context, rate, colour, dash, width = 1.4) {
    const { box } = this,
      x = Math.round(this.x(rate)) + 0.5;
    if (x < box.left || x > box.left + box.width) return;
    Object.assign(context, { strokeStyle: colour, lineWidth: width });
    context.setLineDash(dash);
    context.beginPath();
    context.moveTo(x, box.top);
    context.lineTo(x, box.top + box.height);
    context.stroke();
    context.setLineDash([]);
  }

  // The limit of stability, with its text inside the box; an arrow in the text where it lies beyond the rates.
  /** @param {Context} context @param {PlacedCurve} curve */
  limit(context, curve) {
    if (!curve.limit) return;
    const { box, colours } = this,
      right = box.left + box.width,
      x = this.x(curve.limit),
      text = `${curve.limitText} = ${formatNumber(curve.limit, 3)}`;
    this.upright(context, curve.limit, colours.text, [6, 4]);
    context.font = `600 11px ${colours.font}`;
    const wide = context.measureText(text).width,
      room = x + wide + 14 < right;
    const [shown, at, align] = /** @type {[string, number, CanvasTextAlign]} */ (
      x > right
        ? [`${text} →`, right - 6, "right"]
        : x < box.left
          ? [`← ${text}`, box.left + 6, "left"]
          : [text, room ? x + 6 : x - 6, room ? "left" : "right"]
    );
    const long = context.measureText(shown).width,
      left = align === "left" ? at : at - long;
    drawLabel(context, shown, at, this.freeHeight(left, left + long), align, colours, true);
  }

  // Where a line of text between two pixels covers no curve's best rate, and none that is in force: above the marks on
  // the lower edge, as low as it can.
  /** @param {number} left @param {number} right */
  freeHeight(left, right) {
    const { box, curves } = this,
      lowest = box.top + box.height - 30;
    const marks = curves.flatMap((curve) => {
      const best = curve.best === null ? undefined : curve.points[curve.best];
      return curve.hidden ? [] : [best, this.nowAt(curve)].flatMap((mark) => (mark ? [mark] : []));
    });
    for (let y = lowest; y > box.top + 20; y -= LINE)
      if (marks.every((mark) => mark.x < left - MARK || mark.x > right + MARK || Math.abs(mark.y - y) > MARK + 7))
        return y;
    return lowest;
  }

  // A rate in words, on the axis.
  /** @param {Context} context @param {number} rate @param {string} colour */
  pill(context, rate, colour) {
    const { box, colours } = this;
    drawPill(context, formatNumber(rate, 3), this.x(rate), box.top + box.height + 3, box, colour, colours);
  }

  // What follows the hand: the point that is hovered with the other curves' points at its rate, the pick that has no
  // answer yet, and the rectangle to zoom to.
  /**
   * @param {Context} context
   * @param {SweepPoint | undefined} hovered
   * @param {SweepPoint | undefined} picked
   * @param {Corners} [zoomBox]
   */
  follow(context, hovered, picked, zoomBox) {
    const { colours, curves } = this;
    if (zoomBox) drawZoomBox(context, zoomBox, colours);
    const rate = hovered?.curve.rates[hovered.index];
    for (const { curve, index } of rate ? pointsAt(curves, rate) : []) {
      const { x, y, where, aside } = /** @type {PlacedCurve} */ (curve).points[index];
      if (aside || where !== "in" || curve === hovered?.curve) continue;
      drawRing(context, x, y, 4, colours.rim, 3);
      drawRing(context, x, y, 4, colours.of(curve), 1.6);
    }
    for (const { point, strong } of [
      { point: picked, strong: true },
      { point: hovered, strong: false },
    ]) {
      if (!point) continue;
      const { curve, index } = point,
        { x, y, aside } = curve.points[index],
        colour = colours.of(curve);
      if (aside || curve.hidden) continue;
      if (curve !== this.mine) this.line(context, curve, 2.8, 1);
      this.upright(
        context,
        curve.rates[index],
        strong ? colour : colours.muted,
        strong ? [4, 3] : [1, 3],
        strong ? 1.6 : 1,
      );
      drawRing(context, x, y, 8, colours.rim, 4);
      drawRing(context, x, y, 8, colour, 2);
      if (strong) this.pill(context, curve.rates[index], colour);
    }
  }
}
