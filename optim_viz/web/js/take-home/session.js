// What a page without a server does in its place: it changes the scene as the player asks (`optim_viz/ui/events.py`),
// keeps its rule of fairness, and spells it as a link. Nothing here touches the page.

import { unpack } from "../blob.js";
import { LinkCodec } from "../link/codec.js";
import { InputError } from "../link/grammar.js";
import { Sharing } from "../simulation/conditions.js";
import { Laboratory } from "../simulation/laboratory.js";
import { sceneOf } from "../player/scene.js";
import { CHANGES, newId, Refusal } from "./changes.js";
import { membersOf } from "./members.js";
import { headOf, simulatedScene } from "./scene.js";

/**
 * @import { Choice, ViewChoice } from "../link/types"
 * @import { View } from "../types"
 * @import { Change, Event } from "./changes.js"
 * @import { Taken } from "./scene.js"
 */

export class Session {
  /** @param {Taken} taken */
  constructor(taken) {
    const { head } = taken;
    this.taken = taken;
    this.page = head.take_home;
    this.sharing = new Sharing({ ...this.unpacked(head), simulator: head.simulator });
    this.codec = new LinkCodec(this.page.link);
    this.choice = this.page.choice;
    this.ids = this.firstIds;
    this.view = head.view;
    /** @type {string[]} */
    this.notices = []; // what was not understood of the last link, or refused of the last change
    /** @type {ReturnType<typeof simulatedScene> | undefined} */
    this.made = undefined; // the scene of the choice, until somebody asks for it
  }

  // By which the scene knows its runs that was taken home.
  get firstIds() {
    return this.page.choice.runs.map((_, i) => i);
  }

  get isAsTaken() {
    return this.choice === this.page.choice;
  }

  // The scene in force, with its runs: as it was sent, until it is another one.
  scene() {
    const { made, taken } = this;
    this.made = undefined;
    if (made) return made;
    if (!this.isAsTaken) return this.simulate(this.choice, this.ids);
    const runs = taken.head.runs.map((run) => ({ ...run }));
    return sceneOf({ ...taken, head: { ...taken.head, runs, view: this.view } });
  }

  // Spells it; the view that was taken home need not be said.
  get query() {
    const { codec, choice, view, taken } = this,
      isTaken = codec.table.view.settings.every(({ name }) => view[name] === taken.head.view[name]);
    return codec.spell(choice, isTaken && view.stage === taken.head.view.stage ? undefined : viewChoice(view));
  }

  // Show what a link says, as far as this page carries it; an empty one says what was taken home. `known`: by which its
  // runs were known when it was in sight.
  /** @param {string} query @param {number[]} [known] */
  open(query, known = this.ids) {
    const { codec, page } = this;
    if (!query) return this.replace({ choice: page.choice }, []);
    const { choice, notices } = codec.read(query),
      { view, notices: ofView } = codec.readView(query);
    const said = [...notices, ...ofView];
    if (!choice) return void Object.assign(this, { notices: said, view: this.imposed(view) });
    const carried = this.recognized(this.carried(choice, said)),
      ids = carried.runs.length === known.length ? known : carried.runs.map((_, i) => newId(this.ids) + i);
    try {
      this.replace({ choice: carried, ids, view }, said);
    } catch (error) {
      this.refuse(error, said);
    }
  }

  // The numbers that all runs share, each as its control is told of it. Noise that was drawn goes with as many steps as
  // it was drawn for, at most.
  get numbers() {
    const { choice, sharing } = this,
      { steps, noise: level, stream: chosen } = choice,
      /** @type {Record<string, number>} */ values = {
        ...coefficientsOf(choice),
        seed: choice.seed,
        ...sharing.numbers({ steps, level, chosen }),
      };
    return this.page.numbers.map((number) => {
      const { parameter } = number,
        { covered } = sharing,
        ends = parameter.name === "steps" && level > 0 && !chosen.tail_index,
        lack = this.reasonAgainst(parameter.name),
        high = ends ? Math.min(parameter.high, Math.max(parameter.low, covered)) : parameter.high,
        because = ends ? `${this.coverage} Without noise there can be more.` : undefined,
        help = [number.help, because ?? lack].filter(Boolean).join(" "),
        turned = { parameter: { ...parameter, high, because }, fixed: Boolean(lack), value: values[parameter.name] };
      return { ...number, ...turned, help };
    });
  }

  // Why a number cannot be turned now.
  /** @param {string} name */
  reasonAgainst(name) {
    const { choice } = this;
    if (name === "noise") return this.lacking({ ...choice, noise: 1 });
    return name === "seed" && choice.noise && !choice.stream.tail_index ? this.onlySeed : undefined;
  }

  get coverage() {
    return `This page carries noise for ${this.sharing.covered} steps.`;
  }

  get onlySeed() {
    return `This page carries the noise of seed ${this.page.choice.seed} alone.`;
  }

  // Of the noise that a choice needs, what the page does not carry, in words. Batches and heavy tails are made here, of
  // any seed.
  /** @param {Choice} choice */
  lacking({ noise, seed, steps, stream: { tail_index } }) {
    if (!noise || tail_index) return undefined;
    if (seed !== this.page.choice.seed) return this.onlySeed;
    return this.sharing.missing({ steps, noise, tail_index }) ? this.coverage : undefined;
  }

  // What this event of the player's makes of the scene; whether there is anything new to show.
  /** @type {(name: string, event: Event) => boolean} */
  answer(name, event) {
    if (name === "view") {
      const { serial, ...view } = event;
      this.view = /** @type {View} */ ({ ...view, stamp: [this.view.stamp[0], serial] });
      return false;
    }
    const make = CHANGES[name];
    if (!make) return false;
    try {
      const { byHand, ...change } = make(this, event),
        notices = /** @type {string[]} */ ([]);
      const lack = this.lacking(change.choice);
      if (lack) throw new Refusal(lack);
      const choice = this.recognized(this.fair(change.choice, change.ids ?? this.ids, byHand, notices));
      this.replace({ ...change, choice }, notices);
    } catch (error) {
      this.refuse(error, []);
    }
    return true;
  }

  /** @type {(error: unknown, notices: string[]) => void} */
  refuse(error, notices) {
    if (!(error instanceof Refusal || error instanceof InputError)) throw error;
    this.notices = [...notices, error.message];
  }

  // In the place of the present scene, unless a run cannot begin.
  /** @type {(change: Change, notices: string[]) => void} */
  replace({ choice, ids: given = this.ids, view: looked }, notices) {
    const { runs: most, members } = this.page.link.limits,
      ids = choice === this.page.choice ? this.firstIds : given,
      paths = membersOf(this.page, choice.runs).length;
    if (choice.runs.length > most) throw new Refusal(`At most ${most} runs fit one picture.`);
    if (paths > members) throw new Refusal(`At most ${members} runs and partners fit one picture, got ${paths}.`);
    const view = this.imposed(looked),
      made = choice === this.page.choice ? undefined : this.simulate(choice, ids, view);
    if (made?.simulated.some((path) => !path))
      throw new Refusal("No run can begin there: f or its gradient is not finite.");
    Object.assign(this, { choice, ids, view, made, notices });
  }

  /** @type {(choice: Choice, ids: number[], view?: View) => ReturnType<typeof simulatedScene>} */
  simulate(choice, ids, view) {
    return simulatedScene({ ...this.taken, head: this.head(choice, ids, view) });
  }

  /** @type {(choice: Choice, ids: number[], view?: View) => Taken["head"]} */
  head(choice, ids, view = this.view) {
    return headOf(this.taken.head, choice, ids, view, this.sharing.surface(coefficientsOf(choice), []));
  }

  // A scene of the page, before its runs are simulated. A head is changed by it.
  /** @param {Taken["head"]} head */
  unpacked(head) {
    return unpack({ ...this.taken, head: { ...head, runs: head.runs.map((run) => ({ ...run })) } });
  }

  // The scene that was taken home is known again, with all that came with it.
  /** @param {Choice} choice */
  recognized(choice) {
    const { codec, page } = this;
    return codec.spell(choice) === codec.spell(page.choice) ? page.choice : choice;
  }

  // The surface is of one kind of penalty. Noise without heavy tails is numbers that were drawn for this page: of one
  // seed, and for so many steps.
  /** @type {(choice: Choice, notices: string[]) => Choice} */
  carried(given, notices) {
    const { seed, penalty } = this.page.choice,
      { kinds } = this.page.link.penalty,
      steps = this.sharing.covered,
      isOther = given.penalty.kind !== penalty.kind,
      choice = isOther ? { ...given, penalty } : given;
    if (isOther) notices.push(`This page carries the penalty ${kinds[penalty.kind].label} alone.`);
    if (!choice.noise || choice.stream.tail_index) return choice;
    if (choice.seed !== seed) notices.push(this.onlySeed);
    if (choice.steps > steps) notices.push(this.coverage);
    return { ...choice, seed, steps: Math.min(choice.steps, steps) };
  }

  // The learning rates that the scene's fairness wants; where it cannot be had, those it has, and it ends.
  /** @type {(choice: Choice, ids: number[], byHand: number | undefined, notices: string[]) => Choice} */
  fair(choice, ids, byHand, notices) {
    const { rule } = choice.fairness,
      own = { ...choice, fairness: this.page.link.fairness.default };
    if (rule === "own" || !choice.runs.length) return choice;
    if (rule === "tuned") {
      if (byHand === undefined) notices.push("This page does not tune: each run keeps its own learning rate.");
      return own;
    }
    const head = this.head(choice, ids),
      laboratory = new Laboratory({ ...this.unpacked(head), simulator: head.simulator }),
      members = membersOf(this.page, choice.runs),
      leader = members.findIndex(({ of, contrast }) => of === byHand && !contrast),
      paths = laboratory.fairPaths(head.simulator.paths, laboratory.conditions({}), leader < 0 ? undefined : leader);
    if (!paths) {
      notices.push("The learning rates cannot be kept equal or matched. Each run keeps its own learning rate.");
      return own;
    }
    const alone = members.flatMap(({ contrast }, i) => (contrast ? [] : [paths[i]]));
    return { ...choice, runs: choice.runs.map(({ partners }, i) => ({ partners, segments: alone[i] })) };
  }

  // The view, turned without the player's asking.
  /** @param {Partial<ViewChoice>} [changes] @returns {View} */
  imposed(changes) {
    const [imposed, serial] = this.view.stamp;
    return changes
      ? /** @type {View} */ (/** @type {unknown} */ ({ ...this.view, ...changes, stamp: [imposed + 1, serial] }))
      : this.view;
  }
}

// The stage, and each setting.
/** @param {View} view */
const viewChoice = (view) => /** @type {ViewChoice} */ (/** @type {unknown} */ (view));

// The numbers of the surface, with those of its penalty.
/** @param {Choice} choice */
const coefficientsOf = ({ coefficients, penalty }) => ({ ...coefficients, ...penalty.values });
