// The blob that web/scene_blob.py packs: its head, and its arrays by name; for the player, as runs with typed arrays.

const NUMBERS = { 1: Uint8Array, 4: Float32Array, 8: Float64Array }; // by bytes a number

export function readBlob(data) {
  const bytes = data.slice(); // own, aligned copy
  const length = new DataView(bytes.buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const array = (name) => {
    const [offset, count, width] = head.arrays[name];
    return new NUMBERS[width](bytes.buffer, 4 + length + offset, count);
  };
  return { head, array };
}

export function unpack(data) {
  const { head, array } = readBlob(data);
  const floor = head.surface.floor ?? 0;
  head.allRuns = head.runs; // with the origins of branches that are nobody's choice, behind the others
  head.runs = head.allRuns.filter((run) => !run.offstage);
  head.allRuns.forEach((run, i) => {
    Object.assign(run, {
      x: array(`x${i}`),
      y: array(`y${i}`),
      height: array(`height${i}`),
      slope: array(`slope${i}`),
    });
    if (head.arrays[`rate${i}`]) run.rates = array(`rate${i}`); // a rate that changes with the step
    if (run.rule !== undefined) {
      run.noisyGradient = [array(`g_x${i}`), array(`g_y${i}`)];
      run.memory = Object.fromEntries(
        head.rules[run.rule].remembers.map((name) => [name, [array(`${name}_x${i}`), array(`${name}_y${i}`)]]),
      );
    }
    run.lossAt = (step) => run.height[Math.min(step, run.records - 1)] + floor;
  });
  if (head.arrays.noise_x) head.noiseRows = [array("noise_x"), array("noise_y")];
  return Object.assign(head, { array, head });
}
