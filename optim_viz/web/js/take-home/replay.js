// A page without a server: the scene out of the page, the player, the scene's own numbers below it, and a session that
// answers them. What is in sight stands in the page's address. For the browser's console, the scene with all numbers of
// its runs is `document.getElementById("replay").scene`.

import { readBlob } from "../blob.js";
import mountNumber from "../number-control/panel-number.js";
import { Address } from "./address.js";
import { Session } from "./session.js";
import { headline, rows } from "./summary.js";

// Title and table, as they were written for the scene that was taken home.
function describe(page, choice, scene) {
  const { label } = scene.surface,
    words = headline(page, choice, scene),
    cells = (row) => row.map((text) => Object.assign(document.createElement("td"), { textContent: text }));
  document.title = `${label}: ${words}`;
  document.querySelector("h1").lastChild.data = `: ${words}`;
  document.querySelector("tbody").replaceChildren(
    ...rows(page, scene).map((row) => {
      const line = document.createElement("tr");
      line.append(...cells(row));
      return line;
    }),
  );
}

export function replay(host, mountPlayer) {
  const find = (id) => document.getElementById(id),
    text = find("scene").textContent.trim(),
    session = new Session(readBlob(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)))),
    notices = find("notices"),
    places = [...find("numbers").children];
  const address = new Address(() => {
    session.open(address.query);
    show();
  });

  const show = () => {
    notices.replaceChildren(
      ...session.notices.map((notice) => Object.assign(document.createElement("p"), { textContent: notice })),
    );
    host.scene = session.scene();
    describe(session.page, session.choice, host.scene);
    mountPlayer({ data: host.scene, parentElement: host, setTriggerValue: hear });
    session.numbers.forEach((number, i) =>
      mountNumber({
        data: new TextEncoder().encode(JSON.stringify(number)),
        parentElement: places[i],
        setTriggerValue: (_, { value }) =>
          hear("dial", { owner: number.turns.owner, parameter: number.parameter.name, value }),
      }),
    );
  };

  // Later, as a server answers: whoever tells it has not ended yet.
  const hear = (name, event) =>
    setTimeout(() => {
      const { choice } = session,
        answered = session.answer(name, event),
        kind = session.choice === choice ? undefined : [name, event.name, event.parameter].join(" ");
      if (kind || name === "view") address.write(session.query, kind);
      if (answered) show();
    });

  if (address.query) session.open(address.query);
  show();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
}
