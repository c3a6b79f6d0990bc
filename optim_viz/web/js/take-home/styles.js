// Who is who in a picture: what each path looks like and is called, as `optim_viz/style.py` deals it out; and what
// tells the runs apart where all are of one method, as `optim_viz/web/distinguishing.py`.

/**
 * @import { Identity, Parameter, Segment, SimulatorHead } from "../types"
 * @import { Member } from "./members.js"
 * @import { TakeHome } from "./types"
 * @typedef {Identity & { marker: string }} Style
 * @typedef {[sign: string, value: number | string]} Setting
 */

/** @type {(page: TakeHome, members: Member[], parameters: SimulatorHead["methods"]) => Style[]} */
export function stylesOf(page, members, parameters) {
  const runs = members.filter(({ contrast }) => !contrast).map(({ segments }) => segments),
    methods = runs.map((segments) => lastOf(segments).optimizer),
    ofRuns = methods.map((name, i) => {
      const ordinal = methods.slice(0, i + 1).filter((other) => other === name).length;
      return runStyle(page, name, ordinal, methods.filter((other) => other === name).length === 1);
    });
  for (const name of new Set(methods)) {
    const places = methods.flatMap((other, i) => (other === name ? i : []));
    const ranks = ranksOf(
      places.map((i) => runs[i]),
      parameters[name].parameters,
    );
    ranks.forEach((rank, k) => Object.assign(ofRuns[places[k]], onRamp(page, name, rank, ranks.length)));
  }
  let ordinal = 0; // of a partner among those of its run
  return members.map((member) => {
    ordinal = member.contrast ? ordinal + 1 : 0;
    return ordinal ? partnerStyle(page, member, ofRuns[member.of], ordinal) : ofRuns[member.of];
  });
}

/** @type {(page: TakeHome, method: string, ordinal: number, alone: boolean) => Style} */
function runStyle({ looks, dashes }, method, ordinal, alone) {
  const { dash, label, light, dark, marker, outline } = looks[method];
  return {
    ...{ light, dark, marker, outline },
    dash: dashes[(dash + ordinal - 1) % dashes.length],
    ordinal,
    label: alone ? label : `${label} ${ordinal}`,
    size: 1,
    tag: ordinal > 1 ? String(ordinal) : "",
  };
}

// Of runs of one method, the place of each by the one number in which they differ; none if that is not all.
/** @type {(runs: Segment[][], parameters: Parameter[]) => number[]} */
function ranksOf(runs, parameters) {
  const [first] = runs.map(lastOf);
  const isAlike = (/** @type {Segment} */ { schedule, treatment }) =>
    schedule === first.schedule && treatment === first.treatment;
  if (runs.length < 2 || runs.some((run) => run.length > 1 || !isAlike(lastOf(run)))) return [];
  const numbers = runs.map((run) => [
      ...Object.values(lastOf(run).values),
      ...Object.values(lastOf(run).schedule_values),
    ]),
    differing = numbers[0].flatMap((_, k) => (new Set(numbers.map((each) => each[k])).size > 1 ? k : []));
  if (differing.length !== 1 || parameters[differing[0]]?.scale === "switch") return [];
  const values = numbers.map((each) => each[differing[0]]),
    ordered = [...values].sort((a, b) => a - b);
  return new Set(values).size === values.length ? values.map((value) => ordered.indexOf(value)) : [];
}

// How the run of this rank looks on a ramp of so many.
/** @type {(page: TakeHome, method: string, rank: number, count: number) => Partial<Style>} */
function onRamp({ looks, dashes, ramp }, method, rank, count) {
  const spread = (/** @type {number} */ places) =>
      Math.floor((2 * rank * (places - 1) + count - 1) / (2 * (count - 1))),
    { outline, shades } = looks[method],
    [light, dark] = shades[spread(shades.length)],
    size = ramp.larger[spread(ramp.larger.length)];
  return {
    ...{ light, dark, size },
    dash: dashes[ramp.fuller[spread(ramp.fuller.length)]],
    outline: outline.map(([x, y]) => [x * size, y * size]),
  };
}

// Hollow, and lettered behind its run's number.
/** @type {(page: TakeHome, member: Member, ofRun: Style, ordinal: number) => Style} */
function partnerStyle(page, { segments, contrast }, ofRun, ordinal) {
  const { optimizer, values } = lastOf(segments),
    { switch: flipped = "", forms = ["", ""] } = contrast ?? {},
    form = forms[values[flipped] > 0.5 ? 1 : 0],
    { dashes, looks } = page;
  return {
    ...runStyle(page, optimizer, 1, true),
    dash: dashes[(dashes.indexOf(ofRun.dash) + 1 + ordinal) % dashes.length],
    ordinal: 0,
    label: flipped ? `${ofRun.label}, ${form}` : `${looks[optimizer].label} for ${ofRun.label}`,
    tag: `${ofRun.tag}${"abcdefgh"[ordinal - 1]}`,
  };
}

// Of each run, the settings in which not all agree, in order of declaration; none where labels must tell them apart.
/** @type {(page: TakeHome, simulator: SimulatorHead, runs: Segment[][]) => Setting[][]} */
export function distinguishingSettings(page, simulator, runs) {
  const none = runs.map(() => []);
  if (new Set(runs.map((segments) => lastOf(segments).optimizer)).size !== 1) return none;
  const all = runs.map((segments) => settingsOf(page, simulator, segments)),
    names = [...new Set(all.flatMap((settings) => [...settings.keys()]))];
  const differing = names.filter((name) => {
    const given = all.flatMap((settings) => (settings.has(name) ? [JSON.stringify(settings.get(name))] : []));
    return name === "branch_step" || new Set(given).size > 1;
  });
  const found = all.map((settings) => differing.map((name) => settings.get(name)).filter((one) => one !== undefined));
  return new Set(found.map((settings) => JSON.stringify(settings))).size === runs.length ? found : none;
}

// Everything that can be set of a run, by a name that is its own.
/** @type {(page: TakeHome, simulator: SimulatorHead, segments: Segment[]) => Map<string, Setting>} */
function settingsOf(page, simulator, segments) {
  const { optimizer, values, schedule, schedule_values: numbers, branch_step: step, treatment } = lastOf(segments),
    { label, parameters } = page.link.schedules[schedule];
  /** @type {(sign: string, isSwitch: boolean, value: number) => Setting} */
  const setting = (sign, isSwitch, value) => [sign, isSwitch ? (value > 0.5 ? "on" : "off") : value];
  /** @type {Map<string, Setting>} */
  const settings = new Map();
  for (const { name, sign, scale } of simulator.methods[optimizer].parameters)
    settings.set(name, setting(sign, scale === "switch", values[name]));
  settings.set("schedule", ["", label.toLowerCase()]);
  parameters.forEach(({ name, switch: isSwitch }, i) =>
    settings.set(`schedule ${name}`, setting(page.schedule_signs[schedule][i], isSwitch, numbers[name])),
  );
  settings.set("treatment", ["", simulator.treatments[treatment]]);
  if (segments.length > 1) settings.set("branch_step", ["from step", String(step)]);
  return settings;
}

/** @param {Segment[]} segments */
const lastOf = (segments) => segments[segments.length - 1];
