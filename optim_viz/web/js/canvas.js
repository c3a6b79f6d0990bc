// Canvases, and what draws on them.

/** @type {(canvas: HTMLCanvasElement, settings?: CanvasRenderingContext2DSettings) => CanvasRenderingContext2D} */
export function contextOf(canvas, settings) {
  const context = canvas.getContext("2d", settings);
  if (!context) throw new Error("this browser draws on no canvas");
  return context;
}

// One that no page shows.
export function hiddenCanvas() {
  return document.createElement("canvas");
}
