// The settings that tell a run from the others, where all are of one method.

import { escape } from "../html.js";
import { formatNumber } from "../scales.js";

/** @import { Run } from "../types" */

/** @param {Pick<Run, "distinguishing">} run */
export const settingsHtml = ({ distinguishing }) =>
  distinguishing
    .map(([sign, value]) => `${sign} ${typeof value === "number" ? `= ${formatNumber(value)}` : escape(value)}`)
    .join(", ");
