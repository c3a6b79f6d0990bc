// What both pages share: bytes, clocks, and the scene's layout (see optim_viz/player/scene.py).

export const frame = () => new Promise((done) => requestAnimationFrame(done));

export const fetchBytes = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());

// Milliseconds from a frame's start until what `action` drew is on the screen: two frames later.
export async function shown(action) {
  await frame();
  const begin = performance.now();
  await action();
  await frame();
  await frame();
  return performance.now() - begin;
}

// Frames a second that `count()` grows by.
export async function rate(count, milliseconds) {
  const begin = performance.now(), first = count();
  await new Promise((done) => setTimeout(done, milliseconds));
  return (1000 * (count() - first)) / (performance.now() - begin);
}

export function unpack(bytes) {
  const length = new DataView(bytes.buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const array = (name) => {
    const [offset, count, width] = head.arrays[name];
    return new (width === 4 ? Float32Array : Float64Array)(bytes.buffer, 4 + length + offset, count);
  };
  return { head, array };
}
