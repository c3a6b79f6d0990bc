// Starts a page taken home: unpacks its scene, which the replay finds at its host, and the script that plays it. That
// one runs as an inline script does, so the page's policy allows it, also where a file may import nothing.

import { inflated } from "../take-home/inflate.js";

const find = (id) => document.getElementById(id);

try {
  const [scene, player] = await Promise.all(["scene", "player"].map((id) => inflated(find(id).textContent)));
  find("replay").blob = scene;
  const textContent = new TextDecoder().decode(player);
  document.body.append(Object.assign(document.createElement("script"), { type: "module", textContent }));
} catch {
  find("notices").textContent =
    "The picture could not be unpacked: this file is damaged, or the browser is older than May 2023.";
}
