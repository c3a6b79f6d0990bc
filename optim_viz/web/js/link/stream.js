// What is done to a scene's gradients, in a link, but for the noise, which has a field of its own: as
// `optim_viz/link/stream_field.py` has it. Only what is not usual is said.

import { formatExactly } from "../scales.js";
import { partition, quoteText, spell } from "./grammar.js";
import { knownAs } from "./mending.js";

/**
 * @import { StreamChoice } from "../types"
 * @import { Reading } from "./grammar.js"
 * @import { LinkTable } from "./types"
 */

const SAMPLING = "sampling",
  ALL = 0, // rows are the batch where no size is given
  LIGHTEST_TAILS = 1e-6;

// What is not usual of it, in order; empty where nothing is.
/** @type {(stream: StreamChoice, table: LinkTable["stream"]) => string} */
export const spellStream = (stream, { default: usual }) =>
  /** @type {(keyof StreamChoice)[]} */ (["batch_size", SAMPLING, "keep_prob", "input_noise", "tail_index"])
    .filter((name) => stream[name] !== usual[name])
    .map((name) => [name, stream[name]])
    .map(([name, value]) => `${name}:${typeof value === "number" ? spell(value) : value}`)
    .join();

// On a surface of this label.
/** @type {(reading: Reading, table: LinkTable["stream"], label: string, pairs: [string, string][]) => StreamChoice} */
export function readStream(reading, table, label, pairs) {
  const { key, owner, default: usual, parameters, has_rows: hasRows } = table,
    text = reading.field(pairs, key);
  if (text === undefined) return usual;
  const parts = text.split(","),
    isSampling = (/** @type {string} */ part) => partition(part, ":")[0] === SAMPLING,
    declared = parameters.map((one) => (one.name === "batch_size" ? { ...one, whole: true, default: ALL } : one)),
    others = parts.filter((part) => !isSampling(part)),
    { batch_size, keep_prob, input_noise, tail_index } = reading.values(others, declared, owner),
    sampling = readSampling(reading, table, parts.filter(isSampling)),
    stream = { batch_size, sampling, keep_prob, input_noise, tail_index },
    ofGradient = { ...usual, tail_index };
  if (tail_index > 0 && tail_index < LIGHTEST_TAILS) {
    const [least, given] = [LIGHTEST_TAILS, tail_index].map(formatExactly);
    reading.note(
      `'${key}': The tail index must be 0, for Gaussian noise, or at least ${least}, got ${given}. It was left out.`,
    );
    return usual;
  }
  if (hasRows || !spellStream(stream, { ...table, default: ofGradient })) return stream;
  reading.note(`${label} is no function of data; the link's batches were left out.`);
  return ofGradient;
}

// Of the parts that are one.
/** @type {(reading: Reading, table: LinkTable["stream"], parts: string[]) => string} */
function readSampling(reading, { owner, samplings, default: usual }, parts) {
  if (!parts.length) return usual.sampling;
  if (parts.length > 1) reading.note(`The link gives '${SAMPLING}' of ${owner} twice; the first one counts.`);
  const name = knownAs(partition(parts[0], ":")[1], Object.keys(samplings));
  if (Object.hasOwn(samplings, name)) return name;
  const meant = samplings[usual.sampling].toLowerCase();
  reading.note(`There is no sampling ${quoteText(name)}; ${meant} is meant.`);
  return usual.sampling;
}
