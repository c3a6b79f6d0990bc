// Canvases, and what draws on them.

/** @type {(canvas: HTMLCanvasElement) => CanvasRenderingContext2D} */
export function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser draws on no canvas");
  return context;
}

// One that no page shows.
export function hiddenCanvas() {
  return document.createElement("canvas");
}
