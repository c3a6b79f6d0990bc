// The player as a file of its own. The inspector lies beside it, and comes when somebody looks closer.

import { component } from "../delivery.js";
import { sayingIfDropped } from "../dropped-link.js";
import markup from "../player/player.html";
import mount from "../player/player.js";
import styles from "../player/styles.js";

const importInspector = (attempt) =>
  import(new URL(`inspector.js${attempt ? `?try=${attempt}` : ""}`, import.meta.url));

export default component(
  markup,
  styles,
  sayingIfDropped((given) => mount({ ...given, importInspector })),
);
