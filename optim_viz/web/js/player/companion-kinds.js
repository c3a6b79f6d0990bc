// How each kind of companion is drawn, but for the picture of the data (`fit-chart.js`): its class by its name in
// `optim_viz/scene/companions.py`. `new Kind(player, root)` fills its root with what it needs, and has
//
//   charts               canvases that are drawn at every frame and saved with the picture, as `chart.js`: each has
//                        canvas, resize(width, height, ratio) and draw(time, lit); its title is the element before it
//   load(data, scene)    what `optim_viz/web/companions.py` sends, and the scene
//   prepare(scene, colours)      all that does not change with the clock
//   update(time, exact, lit)     words and elements, once a step; `exact`: the clock rests, for a screen reader
//   stop()               the player goes

import { DepthCompanion } from "./depth-companion.js";
import { InferenceCompanion } from "./inference-companion.js";
import { LayerStrip } from "./layer-strip.js";
import { NonlinearityCompanion } from "./nonlinearity-companion.js";

export const KINDS = {
  function: NonlinearityCompanion,
  layer: LayerStrip,
  depth: DepthCompanion,
  inference: InferenceCompanion,
};
