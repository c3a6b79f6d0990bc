// The player and the inspector in one file, for where no second one can be fetched: a replay, which starts itself, and
// an app that was not installed.

import { addStyles, component } from "../delivery.js";
import { sayingIfDropped } from "../dropped-link.js";
import inspector from "../player/inspector.js";
import markup from "../player/player.html";
import mount from "../player/player.js";
import number from "../number-control/number.css";
import styles from "../player/styles.js";
import { replay } from "../take-home/replay.js";

const mountWhole = (given) => mount({ ...given, inspector });

export default component(markup, styles, sayingIfDropped(mountWhole));

const host = document.getElementById("replay");
if (host) {
  addStyles(styles + number);
  replay(host, mountWhole);
}
