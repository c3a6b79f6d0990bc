// The player and the inspector in one file, for where no second one can be fetched: a replay, which starts itself, and
// an app that was not installed.

import { addStyles, component } from "../delivery.js";
import inspector from "../player/inspector.js";
import markup from "../player/player.html";
import mount from "../player/player.js";
import { replay } from "../player/replay.js";
import styles from "../player/styles.js";

const mountWhole = (given) => mount({ ...given, inspector });

export default component(markup, styles, mountWhole);

const host = document.getElementById("replay");
if (host) {
  addStyles(styles);
  replay(host, mountWhole);
}
