// The map's layers: canvases of one size that lie on each other, from the landscape up to the heads.

const LAYERS = ["land", "fan", "halo", "line", "cloud", "heads"];

export class Layers {
  constructor(stage) {
    this.canvases = LAYERS.map((name) => stage.querySelector(`.ov-${name}`));
    this.contexts = Object.fromEntries(this.canvases.map((canvas, i) => [LAYERS[i], canvas.getContext("2d")]));
    this.ratio = 1;
  }

  resize(width, height, ratio) {
    Object.assign(this, { width, height, ratio });
    for (const canvas of this.canvases) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
  }

  // A layer that is drawn in CSS pixels, moved by (dx, dy).
  moved(name, dx = 0, dy = 0) {
    const { ratio } = this,
      context = this.contexts[name];
    context.setTransform(ratio, 0, 0, ratio, dx * ratio, dy * ratio);
    return context;
  }

  emptied(name) {
    const context = this.moved(name);
    context.clearRect(0, 0, this.width, this.height);
    return context;
  }
}
