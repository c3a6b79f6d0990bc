// The player's styles, one file a part. Their order counts: what is for another size, for a question or for players
// side by side stands last, and changes what stands before it.

import number from "../number-control/number-control.css";
import stage from "./styles/stage.css";
import controls from "./styles/controls.css";
import dial from "./styles/dial.css";
import side from "./styles/side.css";
import inside from "./styles/inside.css";
import legend from "./styles/legend.css";
import charts from "./styles/charts.css";
import firstVisit from "./styles/first-visit.css";
import sizes from "./styles/sizes.css";
import quiz from "./styles/quiz.css";
import syncGroup from "./styles/sync-group.css";

export default [stage, controls, number, dial, side, inside, legend, charts, firstVisit, sizes, quiz, syncGroup].join(
  "",
);
