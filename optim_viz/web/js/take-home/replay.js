// A page without a server: the scene out of the page, the player, the numbers that all runs share below it, and a
// session that answers both. What is in sight stands in the page's address, title and table.
//
// The scene's bytes are its host's `blob`, which `entries/take-home.js` unpacked. For the browser's console, the scene
// with all numbers of its runs is `document.getElementById("replay").scene`.

import { readBlob } from "../blob.js";
import mountNumber from "../number-control/panel-number.js";
import { Address } from "./address.js";
import { Session } from "./session.js";
import { headline, rows } from "./summary.js";

class Replay {
  constructor(host, mountPlayer) {
    const find = (id) => document.getElementById(id);
    Object.assign(this, { host, mountPlayer });
    this.session = new Session(readBlob(host.blob));
    this.notices = find("notices");
    this.places = [...find("numbers").children];
    this.sampling = document.querySelector("#sampling select"); // where there are rows
    this.sampling?.addEventListener("change", ({ target }) => this.hear("sampling", { sampling: target.value }));
    this.wayBack = find("way-back"); // to the app: a link or, where nobody knows its address, a query
    [this.app, this.takenQuery] = (this.wayBack.href ?? this.wayBack.textContent).split(/\?(.*)/s);
    this.address = new Address(() => this.open());
    if (this.address.query) this.open();
    else this.show();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.show());
  }

  open() {
    const { query, note } = this.address;
    this.session.open(query, note?.ids);
    this.show();
  }

  show() {
    const { session, host } = this;
    host.scene = session.scene();
    this.describe(host.scene);
    this.mountPlayer({
      data: host.scene,
      parentElement: host,
      setTriggerValue: (name, event) => this.hear(name, event),
    });
    if (this.sampling) this.sampling.value = session.choice.stream.sampling;
    session.numbers.forEach((number, i) =>
      mountNumber({
        data: new TextEncoder().encode(JSON.stringify(number)),
        parentElement: this.places[i],
        setTriggerValue: (_, { value }) =>
          this.hear("dial", { owner: number.turns?.owner ?? "scene", parameter: number.parameter.name, value }),
      }),
    );
  }

  // Notices, title, table, and the way to the app.
  describe(scene) {
    const { session, notices, wayBack, app } = this,
      words = `: ${headline(session.page, session.choice, scene)}`,
      query = session.isAsTaken ? this.takenQuery : session.query;
    notices.replaceChildren(...session.notices.map((notice) => element("p", notice)));
    document.title = scene.surface.label + words;
    document.querySelector("h1").lastChild.data = words;
    document.querySelector("tbody").replaceChildren(
      ...rows(session.page, scene).map((row) => {
        const line = element("tr");
        line.append(...row.map((text) => element("td", text)));
        return line;
      }),
    );
    if (wayBack.href) wayBack.href = `${app}?${query}`;
    else wayBack.textContent = `?${query}`;
  }

  // Later, as a server answers: whoever tells it has not ended yet.
  hear(name, event) {
    setTimeout(() => {
      const { session, address } = this,
        { choice } = session,
        answered = session.answer(name, event),
        kind = session.choice === choice ? undefined : [name, event.name, event.parameter].join(" ");
      if (kind || name === "view") address.write(session.query, { ids: session.ids }, kind);
      if (answered) this.show();
    });
  }
}

const element = (name, textContent = "") => Object.assign(document.createElement(name), { textContent });

export const replay = (host, mountPlayer) => new Replay(host, mountPlayer);
