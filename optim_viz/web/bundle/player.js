// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Gt=`.ov-notice {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px 14px;
  margin: 8px 0;
  padding: 10px 14px;
  border: 1px solid color-mix(in srgb, var(--st-text-color) 24%, transparent);
  border-radius: 8px;
  color: var(--st-text-color);
  background: color-mix(in srgb, var(--st-text-color) 6%, transparent);
  font: 14px/1.35 var(--st-font, sans-serif);
}
.ov-notice p {
  margin: 0;
}
.ov-notice button {
  padding: 4px 12px;
  border: 1px solid currentColor;
  border-radius: 6px;
  color: inherit;
  background: transparent;
  font: inherit;
  cursor: pointer;
}
`;function et(s,t,e){let i=Object.assign(document.createElement("div"),{className:"ov-notice"});i.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:s}),a=Object.assign(document.createElement("button"),{type:"button",textContent:t});return a.addEventListener("click",e),i.append(o,a),i}var Yt="optim-viz-reloaded-for";function Kt(s,t,e){let i=!1;return({data:o,parentElement:a,...n})=>{i||qe(t),i=!0;let r=new TextDecoder().decode(o.subarray(0,8));if(r!=="6395ba86")return Fe(r,a);let l=a.querySelector(".ov-place");return l&&(l.outerHTML=s),e({...n,parentElement:a,data:o.subarray(8)})}}function qe(s){document.body.append(Object.assign(document.createElement("style"),{textContent:Gt+s}))}function Fe(s,t){if(!Be(s)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(et("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Be(s){try{return sessionStorage.getItem(Yt)===s?!0:(sessionStorage.setItem(Yt,s),!1)}catch{return!0}}var Xt=`.ov-player:focus-visible,
.ov-player :focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 2px;
  border-radius: 6px;
}
.ov-player [hidden] {
  display: none !important;
}
.ov-views {
  grid-area: stage;
  display: grid;
  grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  gap: 12px;
  min-height: 0;
  min-width: 0;
}
[data-stage="both"] > .ov-views {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
}
[data-stage="both"] > .ov-views.ov-upright {
  grid-template: minmax(0, 1fr) minmax(0, 1fr) / minmax(0, 1fr);
}
.ov-player[data-stage="grid"] {
  grid-template-columns: minmax(0, 1fr) minmax(330px, 0.42fr);
}
.ov-panels {
  display: contents;
}
.ov-player .ov-panels p {
  position: absolute;
  left: 46px;
  right: 130px;
  top: 0;
  margin: 0;
  line-height: 32px;
  color: var(--ov-muted);
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  pointer-events: none;
}
.ov-panels p b {
  color: var(--st-text-color);
}
.ov-player .ov-panel {
  position: absolute;
  display: grid;
  grid: "name name" auto "chip now" auto / minmax(0, 1fr) auto;
  align-content: center;
  align-items: center;
  gap: 0 8px;
  padding: 0;
  border: 0;
  background: none;
  font-size: 13px;
  text-align: left;
  cursor: pointer;
  outline: none;
}
.ov-player .ov-flat {
  grid: "name chip now" auto / minmax(0, 1fr) auto auto;
}
.ov-panel::after {
  content: "";
  position: absolute;
  inset: -2px -2px auto;
  height: calc(100% + var(--h) + 4px);
  box-sizing: border-box;
  border-radius: 6px;
  pointer-events: none;
}
.ov-panel.ov-lit::after {
  border: 1.5px solid var(--ov-muted);
}
[data-inside="true"] .ov-panel[aria-pressed="true"]::after {
  border: 2.5px solid var(--st-primary-color);
}
.ov-panel:focus-visible::after {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 1px;
}
.ov-name {
  grid-area: name;
  display: flex;
  align-items: center;
  gap: 6px;
  min-width: 0;
  white-space: nowrap;
}
.ov-name > :is(b, small) {
  overflow: hidden;
  text-overflow: ellipsis;
}
.ov-name > b {
  font-weight: 600;
  padding-bottom: 1px;
}
.ov-player .ov-panel > .ov-chip {
  justify-self: start;
  max-width: 100%;
  box-sizing: border-box;
  overflow: hidden;
  line-height: 18px;
  cursor: inherit;
}
.ov-panel small {
  color: var(--ov-muted);
  font-size: 12px;
}
.ov-now {
  justify-self: end;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.ov-panel[aria-pressed="true"] b {
  box-shadow: 0 2px var(--st-primary-color);
}
.ov-stage:has(> .ov-panels:not([hidden])) {
  cursor: pointer;
}
.ov-panels:not([hidden]) ~ .ov-start:not(:hover, :focus-visible, :active) {
  opacity: 0;
}
.ov-panels:not([hidden]) ~ .ov-tools {
  flex-direction: row;
  top: 0;
  right: 6px;
}
[data-stage="both"].ov-player {
  grid-template-columns: minmax(0, 1.75fr) minmax(330px, 1fr);
}
.ov-depth {
  position: relative;
  min-width: 0;
  min-height: 0;
  overflow: hidden;
}
.ov-surface3d {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  cursor: grab;
  touch-action: none;
}
.ov-surface3d:active {
  cursor: grabbing;
}
.ov-stage {
  position: relative;
  min-height: 0;
  min-width: 0;
  overflow: hidden;
  touch-action: pan-y;
  cursor: crosshair;
  user-select: none;
}
.ov-stage.ov-panning {
  cursor: grabbing;
}
.ov-stage canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-start {
  position: absolute;
  left: 0;
  top: 0;
  width: 32px;
  height: 32px;
  margin: -16px 0 0 -16px;
  padding: 0;
  border: 0;
  background: none;
  cursor: grab;
  touch-action: none;
}
.ov-start span {
  position: absolute;
  inset: 9px;
  border-radius: 50%;
  border: 2.5px solid var(--st-text-color);
  box-shadow:
    0 0 0 2.5px var(--st-background-color),
    inset 0 0 0 2px var(--st-background-color);
  transition: transform 0.12s;
}
.ov-start:hover span,
.ov-start:focus-visible span {
  transform: scale(1.25);
}
.ov-start:active {
  cursor: grabbing;
}
.ov-tools {
  position: absolute;
  right: 18px;
  top: 18px;
  display: flex;
  flex-direction: column;
  gap: 4px;
  cursor: default;
}
.ov-player button {
  font: inherit;
  color: inherit;
}
.ov-tools button,
.ov-controls button,
.ov-speed {
  min-width: 32px;
  height: 32px;
  padding: 0;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
  color: var(--st-text-color);
  cursor: pointer;
  display: grid;
  place-items: center;
}
.ov-tools button {
  opacity: 0.88;
}
.ov-tools button:hover,
.ov-controls button:hover,
.ov-speed:hover {
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-player svg {
  width: 15px;
  height: 15px;
  fill: currentColor;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linejoin: round;
  stroke-linecap: round;
}
.ov-tools svg,
.ov-controls [data-do="first"] path,
.ov-controls [data-do="last"] path {
  fill: none;
}
.ov-controls {
  grid-area: controls;
  display: flex;
  align-items: center;
  gap: 6px;
  min-width: 0;
}
:is(.ov-controls, .ov-tools, .ov-dial) button[aria-pressed="true"] {
  background: color-mix(in srgb, var(--st-primary-color) 16%, transparent);
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-controls .ov-play {
  min-width: 44px;
  background: var(--st-primary-color);
  border-color: var(--st-primary-color);
  color: var(--ov-on-accent, #fff);
}
.ov-controls .ov-play:hover {
  color: var(--ov-on-accent, #fff);
  filter: brightness(1.1);
}
.ov-icon-pause,
[data-playing="true"] .ov-icon-play {
  display: none;
}
[data-playing="true"] .ov-icon-pause {
  display: block;
}
.ov-scrub {
  flex: 1 1 80px;
  min-width: 60px;
  accent-color: var(--st-primary-color);
  height: 32px;
  margin: 0 4px;
}
.ov-step {
  min-width: 9.5ch;
  text-align: right;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.ov-step small {
  color: var(--ov-muted);
  font-size: 12px;
}
.ov-speed {
  padding: 0 4px;
  font: inherit;
}
[data-dial="true"].ov-player {
  grid-template-areas: "stage side" "controls side" "dial dial";
  grid-template-rows: minmax(0, 1fr) auto auto;
}
.ov-dial {
  grid-area: dial;
  display: flex;
  align-items: center;
  min-height: 48px;
  gap: 8px;
  min-width: 0;
  font-size: 13px;
}
.ov-dial select {
  height: 32px;
  max-width: 150px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
  color: inherit;
  font: inherit;
}
.ov-dial-run {
  display: grid;
}
.ov-dial.ov-waiting {
  opacity: 0.5;
}
.ov-dial-track {
  flex: 1 1 200px;
  min-width: 120px;
  position: relative;
  height: 48px;
  border-radius: 8px;
  background: var(--ov-soft);
  cursor: ew-resize;
  touch-action: none;
  user-select: none;
}
.ov-dial-track canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-dial-track i {
  position: absolute;
  top: 11px;
  width: 4px;
  height: 26px;
  margin-left: -2px;
  border-radius: 2px;
  background: var(--st-text-color);
  box-shadow: 0 0 0 2px var(--st-background-color);
  pointer-events: none;
}
.ov-dial output {
  min-width: 11ch;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.ov-dial .ov-chip {
  min-width: 148px;
  cursor: default;
}
.ov-dial small {
  color: var(--ov-muted);
  max-width: 9em;
}
.ov-dial small:empty {
  display: none;
}
.ov-dial button {
  width: 32px;
  height: 32px;
  padding: 0;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: none;
  cursor: pointer;
  display: grid;
  place-items: center;
}
.ov-side {
  grid-area: side;
  min-width: 0;
  min-height: 0;
  display: flex;
  flex-direction: column;
  gap: 8px;
}
.ov-race {
  flex: 1 1 0;
  min-height: 0;
  display: flex;
  flex-direction: column;
  gap: 8px;
}
.ov-head {
  display: flex;
  justify-content: space-between;
  gap: 8px;
  flex-wrap: wrap;
}
.ov-segments {
  display: inline-flex;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  overflow: hidden;
}
.ov-segments button {
  border: 0;
  background: none;
  padding: 4px 12px;
  font-size: 13px;
  cursor: pointer;
  color: var(--ov-muted);
}
.ov-share button {
  display: grid;
  place-items: center;
  padding: 4px 9px;
}
.ov-segments button + button {
  border-left: 1px solid var(--ov-line);
}
.ov-player :is(.ov-segments, .ov-who, .ov-buttons) button[aria-pressed="true"] {
  background: color-mix(in srgb, var(--st-primary-color) 14%, transparent);
  color: var(--st-text-color);
  font-weight: 600;
}
.ov-inside {
  flex: 1 1 0;
  min-height: 0;
  overflow-y: auto;
  scrollbar-width: thin;
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding-right: 4px;
}
.ov-side {
  container: side / inline-size;
}
.ov-inside > * {
  flex: none;
}
.ov-inside p {
  margin: 0;
}
.ov-who,
.ov-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  align-items: center;
}
.ov-player :is(.ov-who, .ov-buttons) :is(button, select) {
  display: inline-flex;
  align-items: center;
  gap: 5px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: none;
  padding: 2px 8px 2px 5px;
  min-height: 26px;
  font-size: 12.5px;
  cursor: pointer;
  color: var(--st-text-color);
}
.ov-player .ov-buttons select {
  padding: 2px 4px;
  background: var(--st-background-color);
}
.ov-player :is(.ov-who, .ov-buttons) :is(button, select):hover {
  border-color: var(--st-primary-color);
}
.ov-player .ov-who button[aria-pressed="true"] {
  border-color: var(--st-primary-color);
}
.ov-player .ov-buttons svg {
  width: 22px;
  height: 16px;
}
.ov-player button:disabled {
  opacity: 0.4;
  cursor: default;
}
.ov-buttons .ov-size {
  color: var(--ov-muted);
  font-weight: 400;
  font-variant-numeric: tabular-nums;
  min-width: 5.5ch;
  text-align: right;
}
.ov-buttons .ov-size:empty {
  display: none;
}
.ov-buttons p {
  flex-basis: 100%;
  font-size: 12.5px;
}
.ov-buttons small {
  color: var(--ov-muted);
}
.ov-player .ov-note,
.ov-player .ov-scale {
  color: var(--ov-muted);
  font-size: 12px;
  line-height: 1.35;
}
.ov-inside summary {
  font-size: 12px;
  color: var(--ov-muted);
  cursor: pointer;
  padding: 1px 0 3px;
}
.ov-rule {
  font:
    14px/1.3 "KaTeX_Main",
    "STIX Two Text",
    "Cambria",
    "Times New Roman",
    serif;
  display: flex;
  flex-direction: column;
  gap: 4px;
  overflow-x: auto;
  scrollbar-width: thin;
  padding-bottom: 2px;
}
.ov-line {
  display: flex;
  flex-direction: column;
  gap: 2px;
  white-space: nowrap;
}
.ov-symbols {
  font-size: 15px;
}
.ov-numbers {
  color: var(--ov-muted);
  padding-left: 1.6em;
  font-size: 13.5px;
}
.ov-numbers > .ov-vec:last-child,
.ov-numbers > .ov-num:last-child {
  color: var(--st-text-color);
  font-weight: 600;
}
.ov-total {
  font: 12.5px/1.4 var(--st-font, sans-serif);
  display: block;
  white-space: normal;
}
.ov-rule sub,
.ov-rule sup {
  font-size: 0.72em;
  line-height: 0;
}
.ov-rule sub sub,
.ov-rule sup sup {
  font-size: 0.9em;
}
.ov-num {
  font-variant-numeric: tabular-nums;
}
.ov-vec {
  display: inline-grid;
  vertical-align: middle;
  text-align: right;
  line-height: 1.15;
  padding: 0 4px;
  border: solid currentColor;
  border-width: 0 1px;
  border-radius: 6px / 12px;
}
.ov-vec .ov-num {
  min-width: 5.2ch;
}
.ov-frac {
  display: inline-grid;
  vertical-align: middle;
  text-align: center;
  justify-items: center;
  padding: 0 2px;
}
.ov-frac > span:first-child {
  border-bottom: 1px solid currentColor;
  padding: 0 3px 1px;
  align-self: end;
  width: 100%;
}
.ov-frac > span:last-child {
  padding: 1px 3px 0;
}
.ov-sqrt {
  display: inline-flex;
  vertical-align: middle;
}
.ov-sqrt > span {
  border-top: 1px solid currentColor;
  padding: 1px 3px 0 1px;
}
.ov-sqrt::before {
  content: "";
  width: 0.62em;
  background: currentColor;
  clip-path: polygon(0 62%, 28% 54%, 52% 88%, 90% 0, 100% 0, 100% 3%, 96% 3%, 57% 100%, 44% 100%, 20% 64%, 4% 67%);
}
.ov-numbers small {
  font-size: 0.85em;
  font-style: italic;
}
.ov-numbers [data-choice] + [data-choice]:not([hidden]) {
  margin-left: 8px;
}
.ov-cases {
  display: inline-grid;
  grid-template-columns: auto auto;
  column-gap: 10px;
  vertical-align: middle;
  border-left: 1.5px solid currentColor;
  border-radius: 6px;
  padding-left: 6px;
  align-items: center;
}
.ov-theory {
  font-size: 12.5px;
  line-height: 1.45;
  border-left: 3px solid var(--ov-line);
  padding-left: 8px;
  font-variant-numeric: tabular-nums;
}
.ov-theory em {
  font-style: normal;
  font-weight: 600;
}
.ov-theory b {
  font-weight: 600;
}
.ov-verdict {
  min-height: 2.9em;
}
.ov-theory:has([data-kind="stable"]) {
  border-color: #0a8f5b;
}
.ov-theory:has([data-kind="edge"]) {
  border-color: #b78100;
}
.ov-theory:has([data-kind="unstable"]) {
  border-color: #d03a3f;
  border-left-style: double;
  border-left-width: 5px;
}
.ov-graphs {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
  gap: 8px;
}
.ov-graphs .ov-chart {
  height: 118px;
}
.ov-waiting details {
  display: none;
}
@container side (min-width: 43em) {
  .ov-inside {
    display: grid;
    grid-template-columns: max-content minmax(240px, 1fr);
    grid-auto-rows: max-content;
    column-gap: 22px;
    align-content: start;
  }
  .ov-inside > :is(.ov-who, .ov-note) {
    grid-column: 1 / -1;
  }
  .ov-inside > details:first-of-type {
    grid-column: 1;
    grid-row: 3 / span 6;
    max-width: 46cqw;
  }
  .ov-inside > details:not(:first-of-type) {
    grid-column: 2;
  }
}
.ov-legend {
  list-style: none;
  margin: 0 !important;
  padding: 0 !important;
  flex: 0 1 auto;
  overflow-y: auto;
  max-height: 52%;
  scrollbar-width: thin;
}
.ov-legend li {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  align-items: center;
  gap: 6px;
  margin: 0 !important;
  padding: 0 !important;
  min-height: 28px;
  font-size: 14px;
  border-radius: 6px;
}
.ov-legend li:is(:hover, .ov-lit) {
  background: var(--ov-soft);
}
.ov-run {
  display: grid;
  grid-template-columns: auto auto minmax(0, 1fr) auto;
  align-items: center;
  gap: 8px;
  min-width: 0;
  width: 100%;
  text-align: left;
  border: 0;
  background: none;
  padding: 3px 4px;
  cursor: pointer;
}
.ov-run b {
  font-weight: 600;
  white-space: nowrap;
}
.ov-run .ov-detail {
  color: var(--ov-muted);
  font-size: 12px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.ov-run .ov-live {
  font-variant-numeric: tabular-nums;
  font-size: 12.5px;
  white-space: nowrap;
  color: var(--ov-muted);
}
.ov-run[aria-pressed="false"] {
  opacity: 0.45;
}
.ov-run[aria-pressed="false"] b {
  text-decoration: line-through;
}
.ov-player .ov-swatch {
  width: 34px;
  height: 16px;
  fill: initial;
  stroke: initial;
  stroke-width: initial;
  stroke-linecap: butt;
}
.ov-chip {
  --c: var(--ov-muted);
  display: inline-flex;
  align-items: center;
  gap: 4px;
  font-size: 12px;
  line-height: 20px;
  padding: 0 8px 0 6px;
  border-radius: 10px;
  white-space: nowrap;
  cursor: help;
  color: color-mix(in srgb, var(--c) 58%, var(--st-text-color));
  background: color-mix(in srgb, var(--c) 15%, transparent);
}
.ov-chip i {
  font-style: normal;
  font-weight: 700;
  width: 1em;
  text-align: center;
}
.ov-chip[data-kind="converged"] {
  --c: #0a8f5b;
}
.ov-chip[data-kind="still_descending"] {
  --c: #2b7bd6;
}
.ov-chip[data-kind="oscillating"] {
  --c: #b78100;
}
.ov-chip[data-kind="stuck_at_saddle"],
.ov-chip[data-kind="stalled"] {
  --c: #8457c5;
}
.ov-chip[data-kind="left_view"] {
  --c: #c2671a;
}
.ov-chip[data-kind="overflowed"] {
  --c: #d03a3f;
}
.ov-chart {
  flex: 1.25 1 0;
  min-height: 96px;
  display: flex;
  flex-direction: column;
  position: relative;
}
.ov-chart[data-chart="slope"] {
  flex-grow: 1;
}
.ov-chart-title {
  font-size: 12.5px;
  color: var(--ov-muted);
  padding: 0 0 2px 2px;
}
.ov-chart-title b {
  color: var(--st-text-color);
  font-weight: 600;
}
.ov-chart canvas {
  flex: 1 1 0;
  min-height: 0;
  width: 100%;
  cursor: col-resize;
  touch-action: pan-y;
}
.ov-tip {
  position: absolute;
  z-index: 5;
  left: 0;
  top: 0;
  pointer-events: none;
  max-width: 320px;
  padding: 6px 9px;
  border-radius: 8px;
  font-size: 12.5px;
  line-height: 1.4;
  background: var(--st-background-color);
  color: var(--st-text-color);
  border: 1px solid var(--ov-line);
  box-shadow: 0 4px 14px rgb(0 0 0 / 0.18);
  font-variant-numeric: tabular-nums;
}
.ov-tip div {
  display: flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.ov-tip p {
  margin: 0;
  white-space: normal;
  font-size: 13px;
  line-height: 1.4;
}
.ov-tip p + p {
  margin-top: 4px;
  color: var(--ov-muted);
  font-size: 12px;
}
.ov-tip .ov-swatch {
  width: 24px;
}
.ov-tip span {
  margin-left: auto;
  padding-left: 10px;
}
.ov-empty {
  position: absolute;
  inset: 0;
  display: grid;
  place-items: center;
  pointer-events: none;
}
.ov-empty p {
  margin: 0;
  max-width: 300px;
  padding: 10px 16px;
  text-align: center;
  border-radius: 10px;
  background: var(--st-background-color);
  border: 1px solid var(--ov-line);
}
.ov-sr {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.ov-player:fullscreen {
  height: 100vh;
  padding: 20px;
}
.ov-player.ov-large {
  font-size: 17px;
  --ov-muted: color-mix(in srgb, var(--st-text-color) 86%, transparent);
  gap: 10px 26px;
  box-sizing: border-box;
}
.ov-large .ov-panels p {
  left: 67px;
  line-height: 44px;
}
.ov-large .ov-panel {
  font-size: 18px;
}
.ov-large .ov-panel small {
  font-size: 15px;
}
.ov-large .ov-legend li {
  font-size: 18px;
  min-height: 36px;
}
.ov-large :is(.ov-detail, .ov-live, .ov-chip, .ov-chart-title, .ov-step small) {
  font-size: 15px;
}
.ov-large .ov-rule {
  font-size: 19px;
}
.ov-large .ov-symbols {
  font-size: 20px;
}
.ov-large .ov-numbers {
  font-size: 18px;
}
.ov-large
  :is(
    .ov-theory,
    .ov-total,
    .ov-note,
    .ov-scale,
    .ov-inside summary,
    .ov-segments button,
    .ov-who button,
    .ov-buttons button,
    .ov-buttons select,
    .ov-buttons p
  ) {
  font-size: 15.5px;
}
.ov-large .ov-graphs .ov-chart {
  height: 170px;
}
.ov-large .ov-chip {
  line-height: 26px;
  border-radius: 13px;
}
.ov-player.ov-narrow {
  display: flex;
  flex-direction: column;
  height: auto;
  gap: 10px;
}
.ov-narrow > .ov-views {
  grid-template: auto / minmax(0, 1fr) !important;
  flex: none;
}
.ov-narrow :is(.ov-stage, .ov-depth) {
  width: 100%;
  height: min(92vw, 62vh);
}
.ov-narrow[data-stage="grid"] .ov-controls {
  position: sticky;
  bottom: 0;
  z-index: 4;
  padding: 6px 0;
  background: var(--st-background-color);
}
.ov-narrow :is(.ov-side, .ov-race, .ov-inside) {
  flex: none;
}
.ov-narrow .ov-inside {
  overflow: visible;
}
.ov-narrow .ov-graphs {
  grid-template-columns: 1fr 1fr;
}
.ov-narrow :is(.ov-segments button) {
  min-height: 38px;
}
.ov-narrow :is(.ov-who, .ov-buttons) :is(button, select) {
  min-height: 36px;
}
.ov-narrow .ov-controls {
  flex-wrap: wrap;
  gap: 6px 4px;
}
.ov-narrow:not(.ov-hall) .ov-controls [data-do="projector"] {
  display: none;
}
.ov-narrow :is([data-do="record"], .ov-share) {
  display: none;
}
@media (max-width: 1599px) {
  .ov-controls [data-do="record"] {
    display: none;
  }
}
.ov-narrow .ov-scrub {
  flex: 1 0 calc(100% - 100px);
  order: -2;
  margin: 0;
}
.ov-narrow .ov-step {
  order: -1;
  min-width: 88px;
}
.ov-narrow .ov-dial {
  flex-wrap: wrap;
}
.ov-narrow .ov-dial-track {
  order: 9;
  flex: 1 0 100%;
  height: 52px;
}
.ov-narrow .ov-dial-run {
  display: none;
}
.ov-narrow .ov-dial select {
  height: 40px;
  flex: 1 1 40%;
}
.ov-narrow .ov-dial button {
  width: 40px;
  height: 40px;
}
.ov-narrow .ov-dial output {
  min-width: 13ch;
}
.ov-narrow .ov-dial .ov-chip {
  margin-right: auto;
}
.ov-large .ov-dial {
  font-size: 17px;
}
.ov-large .ov-dial-track {
  height: 68px;
}
.ov-large .ov-dial-track i {
  top: 15px;
  height: 38px;
}
.ov-narrow .ov-side {
  gap: 12px;
}
.ov-narrow .ov-legend {
  max-height: none;
}
.ov-narrow .ov-chart {
  flex: none;
  height: 190px;
}
.ov-narrow .ov-graphs .ov-chart {
  height: 130px;
  min-width: 0;
}
.ov-narrow .ov-run .ov-detail {
  display: none;
}
.ov-narrow .ov-run {
  grid-template-columns: auto minmax(0, 1fr) auto;
}
.ov-narrow :is(.ov-controls button, .ov-speed) {
  flex: 1 1 36px;
  min-width: 36px;
  height: 40px;
}
.ov-narrow .ov-speed {
  flex: 0 0 60px;
  padding: 0;
}
@media (prefers-reduced-motion: reduce) {
  .ov-start span {
    transition: none;
  }
}
.ov-large .ov-swatch {
  width: 48px;
  height: 22px;
}
.ov-large .ov-step {
  font-size: 24px;
  font-weight: 600;
}
.ov-large .ov-live {
  color: inherit;
}
.ov-hall:not(.ov-narrow) :is(.ov-head, .ov-tools, .ov-controls > button:not([data-do="play"], [data-do="projector"])) {
  display: none;
}
.ov-hall:not(.ov-narrow) :is(.ov-controls:hover, .ov-controls:focus-within) > button {
  display: grid;
}
.ov-hall {
  font-size: clamp(17px, 1.1vw, 26px);
}
.ov-hall .ov-legend li {
  font-size: clamp(18px, 1.25vw, 30px);
  min-height: 2em;
}
.ov-hall :is(.ov-detail, .ov-live, .ov-chip, .ov-chart-title, .ov-step small, .ov-tip) {
  font-size: clamp(15px, 1.05vw, 25px);
}
.ov-hall .ov-chip {
  line-height: 1.7;
  border-radius: 1em;
}
.ov-hall .ov-start:not(:hover, :focus-visible) span {
  transform: scale(1.5);
}
:is(.ov-aim, .ov-confirm) {
  position: absolute;
  left: 0;
  top: 0;
}
.ov-aim {
  width: 36px;
  height: 36px;
  margin: -18px 0 0 -18px;
  padding: 0;
  border: 0;
  background: none;
  pointer-events: none;
}
.ov-aim span {
  position: absolute;
  inset: 6px;
  border-radius: 50%;
  border: 2px dashed var(--st-text-color);
  box-shadow:
    0 0 0 3px var(--st-background-color),
    inset 0 0 0 3px var(--st-background-color);
}
.ov-aim span::after {
  content: "";
  position: absolute;
  inset: 8px;
  border-radius: 50%;
  background: var(--st-text-color);
}
.ov-player .ov-confirm {
  margin: 22px 0 0 -42px;
  width: 84px;
  height: 32px;
  border: 0;
  border-radius: 8px;
  background: var(--st-primary-color);
  color: var(--ov-on-accent, #fff);
  font-weight: 600;
  cursor: pointer;
}
.ov-start:disabled {
  pointer-events: none;
}
.ov-player[data-held="true"]
  :is(.ov-controls, .ov-chip, .ov-live, .ov-chart, .ov-dial, .ov-head > :not(:last-child), .ov-head [data-do="grid"]) {
  display: none !important;
}
.ov-player[data-held="true"] .ov-race::after {
  content: "The curves and the outcomes come with the answer.";
  color: var(--ov-muted);
  padding: 6px 2px;
}
[data-locked~="view"] .ov-head,
[data-locked~="dial"] [data-do="dial"],
[data-locked~="runs"] :is(.ov-forks, .ov-pairs, details:has(> :is(.ov-forks, .ov-pairs))) {
  display: none !important;
}
.ov-ended {
  position: absolute;
  left: 54px;
  bottom: 36px;
  margin: 0 !important;
  padding: 2px 10px;
  border-radius: 8px;
  font-size: 12.5px;
  background: var(--st-background-color);
  border: 1px solid var(--ov-line);
  pointer-events: none;
}
.ov-narrow[data-sync-group] {
  --ov-stage: min(74vw, 34vh);
  gap: 6px;
}
.ov-narrow[data-sync-group] :is(.ov-stage, .ov-depth) {
  height: var(--ov-stage);
}
.ov-narrow[data-sync-group][data-stage="both"] :is(.ov-stage, .ov-depth) {
  height: calc(var(--ov-stage) / 2 - 4px);
}
.ov-narrow[data-sync-group][data-stage="both"] .ov-views {
  gap: 8px;
}
.ov-narrow[data-sync-group][data-stage="both"] .ov-tools {
  flex-direction: row;
  top: 14px;
}
@media (min-width: 641px) {
  .ov-narrow[data-sync-group] {
    --ov-stage: clamp(260px, calc(100vh - 320px), 900px);
  }
  .ov-narrow[data-sync-group] .ov-controls {
    flex-wrap: nowrap;
    gap: 4px;
  }
  .ov-narrow[data-sync-group] .ov-controls > * {
    order: 0;
    height: 32px;
  }
  .ov-narrow[data-sync-group] .ov-controls button {
    flex: 0 1 36px;
    min-width: 28px;
  }
  .ov-narrow[data-sync-group] .ov-controls :is([data-do="projector"], [data-do="record"]) {
    display: none;
  }
  .ov-narrow[data-sync-group] .ov-controls .ov-scrub {
    flex: 1 1 60px;
  }
  .ov-narrow[data-sync-group] .ov-controls .ov-speed {
    flex: 0 0 60px;
  }
  .ov-narrow[data-sync-group] .ov-step {
    flex: none;
    min-width: 8.5ch;
    line-height: 32px;
  }
  .ov-narrow[data-sync-group] .ov-segments button {
    min-height: 28px;
  }
  .ov-narrow[data-sync-group] .ov-side {
    gap: 6px;
  }
}
@container pair (max-width: 695px) {
  [data-sync-group].ov-narrow {
    --ov-stage: min(74vw, 34vh);
  }
  [data-sync-group] .ov-race .ov-chart {
    display: none;
  }
}
`;var Jt=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, D opens the dial, V changes the view, F fills the screen, P is for a projector, S shares a link.">
  <div class="ov-views">
  <div class="ov-stage">
    <canvas class="ov-land" role="img"></canvas>
    <canvas class="ov-fan" aria-hidden="true"></canvas>
    <canvas class="ov-halo" aria-hidden="true"></canvas>
    <canvas class="ov-line" aria-hidden="true"></canvas>
    <canvas class="ov-heads" aria-hidden="true"></canvas>
    <div class="ov-panels" role="group" aria-label="Runs: press one to look into it" hidden><p></p></div>
    <button type="button" class="ov-start"><span></span></button>
    <button type="button" class="ov-aim" aria-label="Your guess" hidden><span></span></button>
    <button type="button" class="ov-confirm" hidden>Confirm</button>
    <div class="ov-tools" role="toolbar" aria-label="Zoom">
      <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
      <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
      <button type="button" data-do="zoom-reset" aria-label="Show the whole surface" title="Show the whole surface (0)">
        <svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
    </div>
    <div class="ov-empty" hidden><p><b>No runs yet.</b> Add one in the panel: pick an optimizer, and it starts from the ring.</p></div>
  </div>
  <div class="ov-depth" hidden>
    <canvas class="ov-surface3d" role="application" tabindex="0" title="Drag to turn; with the focus here, Shift and the arrow keys"></canvas>
    <div class="ov-tools" role="toolbar" aria-label="3D view">
      <button type="button" data-do="nearer" aria-label="Nearer" title="Nearer">+</button>
      <button type="button" data-do="farther" aria-label="Farther" title="Farther">−</button>
      <button type="button" data-do="turn-left" aria-label="Turn left" title="Turn (Shift ←)"><svg viewBox="0 0 16 16"><path d="M12 13a6 6 0 10-8-1M4 8v4H0" fill="none"/></svg></button>
      <button type="button" data-do="turn-right" aria-label="Turn right" title="Turn (Shift →)"><svg viewBox="0 0 16 16"><path d="M4 13a6 6 0 118-1M12 8v4h4" fill="none"/></svg></button>
      <button type="button" data-do="reset-camera" aria-label="First camera" title="First camera"><svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
      <button type="button" data-do="log-height" aria-pressed="true" title="Height on the contours' logarithmic scale, or f itself">log</button>
    </div>
  </div>
  </div>
  <div class="ov-controls" role="toolbar" aria-label="Playback">
    <button type="button" data-do="first" aria-label="To the start" title="To the start (Home)"><svg viewBox="0 0 16 16"><path d="M4 3v10M13 3L6 8l7 5z"/></svg></button>
    <button type="button" data-do="back" aria-label="One step back" title="One step back (←)"><svg viewBox="0 0 16 16"><path d="M11 3L4 8l7 5z"/></svg></button>
    <button type="button" data-do="play" class="ov-play" aria-label="Play" title="Play or pause (Space)">
      <svg viewBox="0 0 16 16" class="ov-icon-play"><path d="M4 2.5v11L13.5 8z"/></svg><svg viewBox="0 0 16 16" class="ov-icon-pause"><path d="M4 3h3v10H4zM9 3h3v10H9z"/></svg></button>
    <button type="button" data-do="forward" aria-label="One step forward" title="One step forward (→)"><svg viewBox="0 0 16 16"><path d="M5 3l7 5-7 5z"/></svg></button>
    <button type="button" data-do="last" aria-label="To the end" title="To the end (End)"><svg viewBox="0 0 16 16"><path d="M12 3v10M3 3l7 5-7 5z"/></svg></button>
    <input type="range" class="ov-scrub" min="0" value="0" step="1" aria-label="Step">
    <output class="ov-step"></output>
    <select class="ov-speed" aria-label="Speed" title="Speed">
      <option value="0.25">0.25×</option><option value="0.5">0.5×</option><option value="1" selected>1×</option>
      <option value="2">2×</option><option value="4">4×</option><option value="8">8×</option>
    </select>
    <button type="button" data-do="loop" aria-pressed="false" aria-label="Loop" title="Start again at the end (L)"><svg viewBox="0 0 16 16"><path d="M3 9V7a3 3 0 013-3h7M10.500 1.500L13 4l-2.500 2.500M13 7v2a3 3 0 01-3 3H3M5.500 14.500L3 12l2.500-2.500" fill="none"/></svg></button>
    <button type="button" data-do="record" aria-pressed="false" aria-label="Record" title="Play the run from step 0 and record it as a film (webm)" hidden><svg viewBox="0 0 16 16"><circle cx="8" cy="8" r="4.500"/></svg></button>
    <button type="button" data-do="projector" aria-pressed="false" aria-label="Projector" title="For a projector: large, without the panel (P)"><svg viewBox="0 0 16 16"><path d="M1 2.500h14M2.500 3v7h11V3M8 10v2M5 14.500l3-2.500 3 2.500" fill="none"/></svg></button>
    <button type="button" data-do="fullscreen" aria-label="Full screen" title="Full screen (F)"><svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" fill="none"/></svg></button>
  </div>
  <div class="ov-dial" role="group" aria-label="Dial" hidden></div>
  <div class="ov-side">
    <div class="ov-head">
      <div class="ov-segments" role="group" aria-label="Side panel">
        <button type="button" data-do="race" aria-pressed="true">Race</button><button type="button" data-do="inside" aria-pressed="false" title="One run's rule, memory and numbers (I)">Inside</button>
      </div>
      <div class="ov-segments"><button type="button" data-do="dial" aria-pressed="false" title="Turn a learning rate, or another number, and see the path bend (D)">Dial</button></div>
      <div class="ov-segments ov-share"><button type="button" data-do="share" aria-label="Share" title="Copy the link to this very moment (S)"><svg viewBox="0 0 16 16"><path d="M6 9.500l4-3M8.500 4l1.500-1.500a2.800 2.800 0 014 4L12 8.500M7.500 12L6 13.500a2.800 2.800 0 01-4-4L4 7.500" fill="none"/></svg></button></div>
      <div class="ov-segments" role="group" aria-label="View (V)">
        <button type="button" data-do="map" aria-pressed="true">Map</button><button type="button" data-do="relief" aria-pressed="false">3D</button><button type="button" data-do="both" aria-pressed="false">Both</button><button type="button" data-do="grid" aria-pressed="false" title="Every run in a map of its own">Grid</button>
      </div>
    </div>
    <div class="ov-race">
    <ul class="ov-legend" aria-label="Runs: press one to hide or show it"></ul>
    <div class="ov-chart" data-chart="loss"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="slope"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="rates"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    </div>
    <div class="ov-inside" hidden>
      <div class="ov-who" role="group" aria-label="Run to look into"></div>
      <p class="ov-note"></p>
      <details open><summary>Rule, in symbols and in this step's numbers</summary><div class="ov-rule"></div></details>
      <details open><summary>The surface at this point</summary><div class="ov-theory"></div></details>
      <details open><summary>Marks on the map</summary><div class="ov-marks"></div></details>
      <details open><summary>Charts</summary><div class="ov-graphs"></div></details>
      <details open><summary>Partners that teach</summary><div class="ov-pairs"></div></details>
      <details open><summary>Branch from this step (B)</summary><div class="ov-forks"></div></details>
    </div>
  </div>
  <div class="ov-tip" role="tooltip" hidden></div>
  <div class="ov-sr" aria-live="polite"></div>
</div>
`;function Zt(s,t,e,i,o){s.beginPath(),t.forEach(([a,n],r)=>s[r?"lineTo":"moveTo"](e+a*o,i+n*o)),s.closePath()}function I(s,t,e,i,o,a){let n=a.of(t);s.setLineDash([]),s.lineJoin="round",Zt(s,t.outline,e,i,o),s.strokeStyle=a.rim,s.lineWidth=o*.75,s.stroke(),s.fillStyle=t.ordinal===1?n:a.rim,s.fill(),s.strokeStyle=n,s.lineWidth=o*(t.ordinal===1?.12:.42),s.stroke(),t.tag&&(s.fillStyle=n,s.font=`600 ${Math.round(o*1.7)}px ${a.font}`,s.textAlign="left",s.textBaseline="middle",s.fillText(t.tag,e+o*1.6,i-o))}function it(s,t,e,i,o,a,n,r){let l=Math.hypot(o,a)||1,h=o/l,c=a/l,d=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]].map(([f,p])=>[f*h-p*c,f*c+p*h]);s.setLineDash([]),Zt(s,d,e,i,n*1.25),s.strokeStyle=r.rim,s.lineWidth=n*.6,s.stroke(),s.fillStyle=r.of(t),s.fill()}function st(s,t,e,i,o,a){s.setLineDash([]);for(let[n,r]of[[a.rim,o*.95],[a.of(t),o*.45]]){s.beginPath();for(let l of[1,-1])s.moveTo(e-o,i-l*o),s.lineTo(e+o,i+l*o);s.strokeStyle=n,s.lineWidth=r,s.stroke()}}function ot(s,t,e,i,o,a){s.setLineDash([]);for(let[n,r]of[[a.rim,o*.7],[a.of(t),o*.3]])s.strokeStyle=n,s.lineWidth=r,s.beginPath(),s.arc(e,i,o*.85,0,2*Math.PI),s.stroke();s.fillStyle=a.of(t),s.beginPath(),s.arc(e,i,o*.3,0,2*Math.PI),s.fill()}function H(s,t,e){let i=s.outline.map(([a,n])=>`${(17+a*5).toFixed(2)},${(8+n*5).toFixed(2)}`).join(" "),o=s.ordinal===1?t:e;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" stroke="${t}"
    stroke-width="2.4" stroke-dasharray="${s.dash.join(" ")}"/><polygon points="${i}" fill="${o}" stroke="${s.ordinal===1?e:t}"
    stroke-width="${s.ordinal===1?1.2:1.8}"/><text x="24" y="6.5" font-size="8.5" font-weight="700" stroke="none" fill="${t}">${s.tag}</text></svg>`}function R(s,t,e){let i=(t-s)/Math.max(1,e),o=10**Math.floor(Math.log10(i)),a=[1,2,2.5,5,10].map(r=>r*o).find(r=>r>=i*.999),n=[];for(let r=Math.ceil(s/a-1e-9);r*a<=t+a*1e-9&&n.length<99;r++)n.push(r*a);return{values:n,step:a}}function At(s,t,e){let i=[1,2,3,5,10,20,50,100].find(a=>(t-s)/a<=e)??100,o=[];for(let a=Math.ceil(s/i)*i;a<=t;a+=i)o.push(a);return o}var _e={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function q(s){return s===0?"1":s===1?"10":"10"+String(s).split("").map(t=>_e[t]).join("")}function F(s,t){if(Math.abs(s)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),i=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,i-e);if(o>6||Math.abs(s)>=1e6){let a=Math.floor(Math.log10(Math.abs(s))+1e-9),n=Math.max(0,Math.min(15,a-e+i));return s.toExponential(n).replaceAll("-","−").replace("e+","e")}return s.toFixed(o).replace("-","−")}function T(s,t=4){if(!Number.isFinite(s))return s>0?"∞":s<0?"−∞":"–";let e=Math.abs(s);if(e!==0&&(e<.001||e>=1e5)){let[i,o]=s.toExponential(t-2).split("e"),a=q(Number(o)),n=String(Number(i)).replace("-","−");return/^−?1$/.test(n)?n.replace("1",a):`${n}·${a}`}return String(Number(s.toPrecision(t))).replace("-","−")}var at=class{constructor(t){this.canvas=t,this.context=t.getContext("2d"),this.faint=document.createElement("canvas"),this.bold=document.createElement("canvas"),this.drawn=[]}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let o of[this.canvas,this.faint,this.bold])o.width=Math.round(t*i),o.height=Math.round(e*i)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let i=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,i)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,i,o,a){let n=a.scale;Object.assign(this,{drawn:t,last:e,scale:i,colours:a}),this.box={left:46*n,top:7*n,width:Math.max(20,this.width-46*n-12),height:Math.max(20,this.height-27*n)},this.range(o),this.curves(this.bold.getContext("2d")),this.static()}range(t){let e=1/0,i=-1/0,o=0,a=1/0;for(let{values:n,first:r=0}of this.drawn){let l=n.slice(r).find(h=>h>0);Number.isFinite(l)&&(o=Math.max(o,l));for(let h=r;h<n.length;h++){let c=n[h];!Number.isFinite(c)||this.scale==="log"&&!(c>0)||(c<e&&(e=c),c>i&&(i=c),c&&Math.abs(c)<a&&(a=Math.abs(c)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")i=Math.min(i,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,i),i*1e-16),(!(e>0)||!(i>0))&&([e,i]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(i)-1e-9));else if(this.scale==="symlog"){let n=Math.max(Math.abs(e),Math.abs(i));(!(n>0)||!Number.isFinite(n))&&([e,i,a]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(a,Math.max(Math.abs(e),Math.abs(i))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(i,0))];let r=.06*(this.high-this.low);this.low-=r,this.high+=r}else{let n=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-n,this.high=Math.min(Math.max(i,t[0]),t[1])+n,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(){let{low:t,high:e,box:i}=this,o=this.colours.scale;if(this.scale==="log")return At(t,e,i.height/(26*o)).map(r=>[r,q(r)]);if(this.scale==="symlog"){let r=Math.log10(Math.sinh(Math.max(Math.abs(t),Math.abs(e)))*this.unit),l=Math.log10(this.unit),c=At(l,r,Math.max(1,i.height/(56*o))).flatMap(f=>[[this.warp(10**f),q(f)],[this.warp(-(10**f)),`−${q(f)}`]]),d=16*o*(e-t)/i.height;return[[0,"0"],...c.filter(([f])=>f>=t&&f<=e&&Math.abs(f)>d)]}if(this.scale==="degrees")return[0,90,180].map(r=>[r,`${r}°`]);let{values:a,step:n}=R(t,e,i.height/(34*o));return a.map(r=>[r,F(r,n)])}static(){let t=this.faint.getContext("2d"),{box:e,colours:i}=this,o=i.scale;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.clearRect(0,0,this.width,this.height),t.font=`${11*o}px ${i.font}`,t.lineWidth=1,t.textAlign="right",t.textBaseline="middle";for(let[n,r]of this.marks()){let l=Math.round(e.top+e.height*(1-(n-this.low)/(this.high-this.low)))+.5;t.strokeStyle=n===0&&this.scale==="symlog"?i.frame:i.grid,t.setLineDash([]),t.beginPath(),t.moveTo(e.left,l),t.lineTo(e.left+e.width,l),t.stroke(),t.fillStyle=i.muted,t.fillText(r,e.left-6,l)}t.textAlign="center",t.textBaseline="top";let a=R(0,this.last,e.width/(70*o));for(let n of a.values){let r=this.width-t.measureText(String(n)).width/2;Number.isInteger(n)&&t.fillText(String(n),Math.min(this.x(n),r),e.top+e.height+5)}t.globalAlpha=.28,t.drawImage(this.bold,0,0,this.width,this.height),t.globalAlpha=1}curves(t,e){let{box:i,colours:o}=this;t.setTransform(this.ratio,0,0,this.ratio,0,0),e||t.clearRect(0,0,this.width,this.height),t.save(),t.beginPath(),t.rect(i.left,i.top-1,i.width+2,i.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:n,first:r=0,dash:l=a.dash}of this.drawn){if(e&&a!==e)continue;t.strokeStyle=o.of(a),t.lineWidth=(e?3.4:1.9)*o.scale,t.setLineDash(l.map(f=>f*.8*o.scale)),t.beginPath();let h=-1e9,c=-1e9,d=!1;for(let f=r;f<n.length;f++){let p=this.x(f),g=this.y(n[f]);if(!Number.isFinite(n[f])){d=!1;continue}d&&f<n.length-1&&Math.abs(p-h)<.5&&Math.abs(g-c)<.5||(t[d?"lineTo":"moveTo"](p,g),d=!0,h=p,c=g)}t.stroke()}t.restore()}draw(t,e){let{context:i,box:o,colours:a,ratio:n}=this,r=this.x(t);i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,this.canvas.width,this.canvas.height),i.drawImage(this.faint,0,0);let l=Math.min(this.bold.width,Math.round((r+.5)*n));l>0&&i.drawImage(this.bold,0,0,l,this.bold.height,0,0,l,this.bold.height),e&&this.curves(i,e),i.setTransform(n,0,0,n,0,0),i.strokeStyle=a.muted,i.lineWidth=1,i.setLineDash([2,3]),i.beginPath(),i.moveTo(r,o.top),i.lineTo(r,o.top+o.height),i.stroke();for(let{run:h,values:c,first:d=0,head:f}of this.drawn){let p=Math.min(t,c.length-1),g=Math.floor(p+1e-9),u=p-g;if(g<d||!Number.isFinite(c[g]))continue;let m=this.y(c[g],0),v=u>1e-9?this.y(c[g+1],0):m,b=Number.isFinite(v)?m+(v-m)*u:m;f?Ue(i,f,this.x(p),b,a.of(h),a):I(i,h,this.x(p),b,3.9*a.scale,a)}}describe(t){return this.drawn.map(({run:e,values:i,first:o=0,head:a})=>[e,a,t>=o&&t<i.length?T(i[t]):"–"])}};function Ue(s,t,e,i,o,a){s.fillStyle=a.rim,s.setLineDash([]),s.beginPath(),s.arc(e,i,6.5*a.scale,0,2*Math.PI),s.fill(),s.strokeStyle=s.fillStyle=o,s.lineWidth=1.2,s.stroke(),s.font=`600 ${10*a.scale}px ${a.font}`,s.textAlign="center",s.textBaseline="middle",s.fillText(t,e,i+.5)}var U=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(i=>this.tick(i))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var nt=class{constructor(t,{inspector:e,importInspector:i}){Object.assign(this,{player:t,importInspector:i,attempt:0,loaded:!!e}),e?.(t)}show(t){let{inside:e,dial:i}=t.view;this.scene=t,this.loaded||!(e||i)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(i){console.warn("The inspector's script did not come.",i),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(t(e),this.loaded=!0),e.load(this.scene),t||this.tell())}tell(){let{inside:t,dial:e}=this.player;this.notice=et("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var J=class{constructor(t,e){Object.assign(this,{player:t,root:e,charts:[]})}get run(){return Math.min(this.player.view.run,Math.max(0,this.player.scene.runs.length-1))}get ready(){return!1}get width(){return 0}load(){}build(){}update(){}prepare(){}apply(){}paint(){}back(){}stop(){}drawFan(){}};var Ve={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function L(s){return s.replace(/[&<>"]/g,t=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"})[t])}function $t({outcome:s},t=""){return`<span class="ov-chip" data-kind="${s.kind}" ${t}>${Qt(s)}</span>`}function Qt({kind:s,label:t}){return`<i aria-hidden="true">${Ve[s]??""}</i>${L(t)}`}function Ge(s,t){let{outcome:e}=t,i=s.querySelector(".ov-chip");s.querySelector(".ov-detail").textContent=t.detail,i.dataset.kind=e.kind,i.setAttribute("aria-label",`${t.label}: ${e.sentence} ${e.criterion}`),i.innerHTML=Qt(e)}function te(s,t){let{colours:e}=s,i=document.createElement("li");i.innerHTML=`<button type="button" class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${L(t.label)}">${H(t,e.of(t),e.rim)}
    <b>${L(t.label)}</b><span class="ov-detail"></span><span class="ov-live"></span></button>
    ${$t(t,'tabindex="0" role="note"')}`,Ge(i,t);let o=i.querySelector("button"),a=i.querySelector(".ov-chip");o.addEventListener("click",()=>{t.hidden=!t.hidden,s.hidden[t.hidden?"add":"delete"](t.name),o.setAttribute("aria-pressed",String(!t.hidden)),Object.assign(s.stale,{trails:!0,charts:!0}),s.resize(),s.schedule()});let n=()=>{let r=a.getBoundingClientRect(),{outcome:l}=t;s.showTip(r.left,r.bottom+4,`<p>${L(l.sentence)}</p><p>${L(l.criterion)}</p>`)};for(let r of["pointerenter","focus"])a.addEventListener(r,n);for(let r of["pointerleave","blur"])a.addEventListener(r,()=>s.hideTip());return i}var Ye=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Ke=1500;function Et(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Ye.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var zt=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:i,height:o}]=this.sources();Object.assign(this.canvas,{width:i,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Et(),videoBitsPerSecond:8e6});let a=[];this.recorder.ondataavailable=r=>a.push(r.data),this.recorder.onstop=()=>e(new Blob(a,{type:"video/webm"}));let{clock:n}=t;this.loop=n.loop,n.loop=!1,n.pause(),n.time=0,this.frame(),this.recorder.start(),n.play()}sources(){let{view:t,surface3d:e,canvases:i}=this.player;return t.stage==="relief"?[e.canvas]:Object.values(i)}frame(){let{canvas:t,player:e}=this,{clock:i}=e;this.compose(t.getContext("2d")),i.playing||i.time<i.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Ke)}compose(t){let{canvas:e,player:i}=this,{colours:o,scene:a,clock:n,ratio:r}=i,{width:l,height:h}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=o.rim,t.fillRect(0,0,l,h);for(let p of this.sources())t.drawImage(p,0,0,l,h);t.setTransform(r,0,0,r,0,0),t.font=`600 13px ${o.font}`,t.textBaseline="middle";let c=[{label:`${a.surface.label}, step ${n.step}`},...a.runs.filter(p=>!p.hidden)],d=l/r-22,f=Math.max(...c.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=o.rim,t.fillRect(d-f,18,f+6,c.length*20+8),t.globalAlpha=1,c.forEach((p,g)=>{let u=32+20*g;g&&I(t,p,d-f+15,u,5.5,o),t.font=`600 13px ${o.font}`,t.fillStyle=o.text,t.textAlign="left",t.fillText(p.label,d-f+(g?36:10),u)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}};function ee(s){let t=s.root.querySelector('[data-do="record"]');if(s.film){s.film.stop();return}t.setAttribute("aria-pressed","true"),s.film=new zt(s,e=>{s.film=void 0,t.setAttribute("aria-pressed","false");let i=Object.assign(document.createElement("a"),{href:URL.createObjectURL(e),download:`${s.scene.surface.key}.webm`});i.click(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)})}var Xe="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Je=/^(zoom|map|surface3d|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,Ze={view:/^(race|inside|toggle-inside|map|surface3d|both|grid|next-view|branch|dial|previous-run|next-run|log-height|fan)$/,dial:/^(dial|fan)$/,runs:/^branch$/},rt=class{constructor(t,e){this.player=t,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",i=>{let o={PageDown:1,PageUp:-1}[i.key];!o||!t.scene?.quiz.pages||i.target.closest?.(Xe)||document.querySelector("[role=dialog]")||(i.preventDefault(),i.stopPropagation(),t.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",i=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[i.key];if(!this.aims||!o&&i.key!=="Enter"||i.target===t.surface3d.canvas||!o&&(i.target.closest("button")??this.aim)!==this.aim)return;if(i.preventDefault(),!o)return this.say();let a=(i.shiftKey?30:5)/t.plane.unit,[n,r]=this.at;this.put(n+o[0]*a,r+o[1]*a)}),e(this.confirm,"click",()=>this.say())}load({held:t,quiz:e,surface:i}){this.aims=t&&e.aims,this.fixed=t||e.locked?.includes("start"),Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.handle.disabled=this.fixed,this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(i.domain[0]+i.domain[1])/2,(i.domain[2]+i.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:i}=this.player.scene;return e&&!Je.test(t)||i.locked?.some(o=>Ze[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.hideTip(),this.player.spoken.textContent=`Mark at ${t.toPrecision(3)}, ${e.toPrecision(3)}`,this.place()}place(){if(!this.aims)return;let{plane:t}=this.player,[e,i]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${i}px)`,o.style.visibility=t.inside(e,i)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>o.toPrecision(3)).join(", ")}. Arrow keys move it, Enter confirms.`)}say(){this.guess&&this.player.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,i){let{guess:o}=this.player.scene.quiz;if(!o)return;let[a,n]=e.toPixel(...o),r=i.scale,l=a>e.box.left+e.box.width/2;if(e.inside(a,n)){t.font=`600 ${12*r}px ${i.font}`,t.textAlign=l?"right":"left",t.textBaseline="middle",t.fillStyle=i.text;for(let[h,c,d]of[[i.rim,5,[]],[i.text,2,[4*r,3*r]]])Object.assign(t,{strokeStyle:h,lineWidth:c*r}),t.setLineDash(d),t.beginPath(),t.arc(a,n,11*r,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",a+(l?-17:17)*r,n);t.setLineDash([])}}};var Qe=.6,lt=class{constructor(t,e){this.layers=[t,e]}reset(t,e,i){Object.assign(this,{places:t,plane:e,colours:i}),this.pens=t.flatMap(({runs:o,dx:a,dy:n})=>o.map(r=>({run:r,dx:a,dy:n,next:0,x:0,y:0,length:0})));for(let o of this.layers){let{left:a,top:n,width:r,height:l}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:h,dy:c}of t)o.rect(a+h,n+c,r,l);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){t<this.time&&this.reset(this.places,this.plane,this.colours),this.time=t;for(let e of this.pens)e.run.hidden||this.extend(e,Math.min(Math.floor(t+1e-9),e.run.records-1))}extend(t,e){let{run:i,dx:o,dy:a}=t;if(t.next===0){if(e<i.first)return;[t.x,t.y]=this.plane.toPixel(i.x[i.first],i.y[i.first]),t.next=i.first+1}if(t.next>e)return;let n=new Path2D,r=t.length,l=!1,h=!1;for(let p=t.next;p<=e;p++){let[g,u]=this.plane.toPixel(i.x[p],i.y[p]);if(Math.hypot(g-t.x,u-t.y)<Qe&&p<e)continue;let v=Lt(t.x,t.y,g,u,this.plane.box);v&&((!h||v[4])&&n.moveTo(v[0]+o,v[1]+a),n.lineTo(v[2]+o,v[3]+a),l=!0,t.length+=Math.hypot(v[2]-v[0],v[3]-v[1])),h=!!v&&!v[5],t.x=g,t.y=u}if(t.next=e+1,!l)return;let c=this.colours.scale,[d,f]=this.layers;d.strokeStyle=this.colours.halo,d.lineWidth=5*c,d.stroke(n),f.strokeStyle=this.colours.of(i),f.lineWidth=2.3*c,f.setLineDash(i.dash.map(p=>p*c)),f.lineDashOffset=r,f.stroke(n)}};function ie(s,t,e,i,o){let{left:a,top:n,width:r,height:l}=e.box,h=6.2*o.scale,c=[];for(let d of t){if(d.hidden||i<d.first)continue;if(d.branch_step&&i>=d.branch_step&&d.branch_step<d.records){let[b,x]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(b,x)&&ot(s,d,b,x,h,o)}let f=Math.min(i,d.records-1),p=Math.floor(f+1e-9),g=f-p,[u,m]=e.toPixel(d.x[p],d.y[p]);if(g>1e-9){let[b,x]=e.toPixel(d.x[p+1],d.y[p+1]),w=Lt(u,m,u+(b-u)*g,m+(x-m)*g,e.box);w&&(s.setLineDash([]),s.strokeStyle=o.of(d),s.lineWidth=2.3*o.scale,s.beginPath(),s.moveTo(w[0],w[1]),s.lineTo(w[2],w[3]),s.stroke()),u+=(b-u)*g,m+=(x-m)*g}let v=d.outcome.kind==="overflowed"&&i>=d.records-1;if(e.inside(u,m))v?st(s,d,u,m,h,o):I(s,d,u,m,h,o);else{let b=ti(d,p,e);b&&c.push([d,...b])}}s.save(),s.beginPath(),s.rect(a-1,n-1,r+2,l+2),s.clip();for(let d of c)it(s,...d,h,o);s.restore()}function ti(s,t,e){for(let i=Math.min(t,s.records-2);i>=0;i--){let[o,a]=e.toPixel(s.x[i],s.y[i]),[n,r]=e.toPixel(s.x[i+1],s.y[i+1]),l=Lt(o,a,n,r,e.box);if(l&&l[5])return[l[2],l[3],n-o,r-a];if(l)return null}return null}function se(s,t,e,i,o,a){let n=a,r;for(let l of s){if(l.hidden)continue;let h=Math.min(e,l.records-1);for(let c=0;c<=h;c++){let[d,f]=t.toPixel(l.x[c],l.y[c]),p=Math.hypot(d-i,f-o);p<n&&([n,r]=[p,{run:l,i:c}])}}return r}function Lt(s,t,e,i,o){let a=e-s,n=i-t,r=0,l=1;for(let[h,c]of[[-a,s-o.left],[a,o.left+o.width-s],[-n,t-o.top],[n,o.top+o.height-t]])if(h===0){if(c<0)return null}else{let d=c/h;if(h<0?r=Math.max(r,d):l=Math.min(l,d),r>l)return null}return!Number.isFinite(a)||!Number.isFinite(n)?null:[s+a*r,t+n*r,s+a*l,t+n*l,r>0,l<1]}var ei=11,ii={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"};function oe(s,t){let e=(i,o,a,n={})=>i.addEventListener(o,a,{signal:t,...n});e(s.root,"click",i=>{let o=i.target.closest("[data-do]");o&&s.scene&&Ot(s,o.dataset.do)}),e(s.scrub,"input",()=>{s.clock.pause(),s.clock.seek(Number(s.scrub.value))}),e(s.root.querySelector(".ov-speed"),"change",i=>{s.clock.speed=Number(i.target.value),s.clock.onTick()}),e(document,"keydown",i=>oi(s,i)),e(document.fonts,"loadingdone",()=>{Object.assign(s.stale,{land:!0,trails:!0,charts:!0}),s.surface3d.stale=!0,s.schedule()}),e(document,"fullscreenchange",()=>{s.scene&&(s.enlarge(),s.resize())}),ai(s,e),ni(s,e),ri(s,e),s.on=e,s.quiz=new rt(s,e),s.listenTo=i=>li(s,e,i)}var jt=["map","relief","both","grid"];function Ot(s,t){let{clock:e,surface3d:i,view:o}=s,{box:a}=s.plane,n=s.scene.runs.length,r=[a.left+a.width/2,a.top+a.height/2],l=o.stage==="relief",h=f=>(f(),s.schedule()),c=f=>l?h(()=>i.zoom(f)):s.moveView(()=>s.plane.zoom(f,...r)),d={race:()=>s.look({inside:0}),inside:()=>s.look({inside:1}),"toggle-inside":()=>s.look({inside:o.inside?0:1}),map:()=>s.look({stage:"map"}),relief:()=>s.look({stage:"relief"}),both:()=>s.look({stage:"both"}),grid:()=>s.look({stage:"grid"}),"next-view":()=>s.look({stage:jt[(jt.indexOf(o.stage)+1)%jt.length]}),"log-height":()=>s.look({log_height:o.log_height?0:1}),"previous-run":()=>n&&s.look({inside:1,run:(s.inside.run+n-1)%n}),"next-run":()=>n&&s.look({inside:1,run:(s.inside.run+1)%n}),branch:()=>{s.offline||(s.inside.wanted=!0,s.look({inside:1}))},dial:()=>s.look({dial:o.dial?0:1}),projector:()=>s.look({projector:o.projector?0:1}),share:()=>si(s),fan:()=>s.look({fan:o.fan?0:1}),nearer:()=>h(()=>i.zoom(1.4)),farther:()=>h(()=>i.zoom(1/1.4)),"turn-left":()=>h(()=>i.orbit(-40,0)),"turn-right":()=>h(()=>i.orbit(40,0)),"reset-camera":()=>h(()=>i.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{e.loop=!e.loop,s.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(e.loop)),e.onTick()},record:()=>ee(s),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():s.root.requestFullscreen?.(),"zoom-in":()=>c(1.5),"zoom-out":()=>c(1/1.5),"zoom-reset":()=>l?h(()=>i.reset()):s.moveView(()=>s.plane.fit(s.scene.surface.domain))};s.quiz.bars(t)||d[t]()}async function si(s){if(s.offline)return;let{playback:t}=s,i=[...location.search.slice(1).split("&").filter(a=>a&&!a.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),o=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${i}`).then(()=>!0,()=>!1);s.send("share",{playback:t,copied:!!o,at:Date.now()})}function oi(s,t){if(!s.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,i=s.root.contains(e);if(!i&&e!==document.body&&e!==document.documentElement||i&&(e===s.handle||e===s.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||i&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape")||i&&e.matches("button, summary, [role=note]")&&(t.key===" "||t.key==="Enter"))return;if(t.key==="Escape"&&s.view.projector)return Ot(s,"projector");let o=ii[t.key.length===1?t.key.toLowerCase():t.key];o&&(t.preventDefault(),Ot(s,o))}function V(s,t){let e=t.getBoundingClientRect();return[s.clientX-e.left,s.clientY-e.top]}function ht(s,t){return s.panels.local(V(t,s.stage))}function Pt(s,t){let{panels:e}=s,{over:i}=e,o=t.target.closest(".ov-panel");o&&(e.over=e.titles.indexOf(o));let a=o||e.point(...V(t,s.stage),s.plane);dt(s,e.on&&a?e.places[e.over].i:void 0),e.over!==i&&s.placeHandle()}function dt(s,t){let e=s.scene?.runs[t];if(e!==s.lit){s.lit=e,s.schedule(),[...s.legend.children].forEach((i,o)=>i.classList.toggle("ov-lit",o===t));for(let i of s.panels.titles)i.classList.toggle("ov-lit",Number(i.dataset.place)===t)}}function ai(s,t){let e;t(s.stage,"pointerdown",n=>{if(n.button!==0||n.target.closest("button")||!s.scene)return;Pt(s,n);let[r,l]=ht(s,n);s.plane.inside(r,l)&&(e={px:r,py:l,x:r,y:l,moved:!1},s.stage.setPointerCapture(n.pointerId),s.root.focus({preventScroll:!0}))}),t(s.stage,"pointermove",n=>{!e&&!n.target.closest(".ov-start")&&Pt(s,n);let[r,l]=ht(s,n);if(!e)return n.target.closest("button")?s.hideTip():hi(s,r,l,n);!e.moved&&Math.hypot(r-e.px,l-e.py)<5||(e.moved=!0,s.stage.classList.add("ov-panning"),s.hideTip(),s.moveView(()=>s.plane.pan(r-e.x,l-e.y)),Object.assign(e,{x:r,y:l}))});let i=n=>{if(e&&!e.moved&&n.type==="pointerup"){let{on:r,places:l,over:h}=s.panels;s.gesture+=1,r?s.look({run:l[h].i}):s.quiz.aims?s.quiz.put(...s.plane.toPlane(e.px,e.py)):s.setStart(...s.plane.toPlane(e.px,e.py))}e=void 0,s.stage.classList.remove("ov-panning")};t(s.stage,"pointerup",i),t(s.stage,"pointercancel",i),t(s.stage,"pointerleave",()=>{s.hideTip(),dt(s)});let{root:o}=s.panels,a=n=>Number(n.target.closest("button").dataset.place);t(o,"click",n=>s.look({run:a(n)})),t(o,"focusin",n=>dt(s,a(n))),t(o,"focusout",()=>dt(s)),t(s.stage,"wheel",n=>{if(!s.scene||!n.ctrlKey&&!n.metaKey&&document.fullscreenElement!==s.root)return;n.preventDefault(),Pt(s,n);let[r,l]=ht(s,n);s.moveView(()=>s.plane.zoom(Math.exp(-n.deltaY*.0022),r,l))},{passive:!1})}function ni(s,t){t(s.handle,"pointerdown",e=>{e.button===0&&(s.holding=!0,s.gesture+=1,s.handle.setPointerCapture(e.pointerId),e.preventDefault(),s.handle.focus())}),t(s.handle,"pointermove",e=>{if(!s.holding)return;let[i,o]=ht(s,e);s.setStart(...s.plane.toPlane(i,o))});for(let e of["pointerup","pointercancel"])t(s.handle,e,()=>s.letGo());t(s.handle,"keydown",e=>{let i={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[e.key];if(!i)return;e.preventDefault();let o=e.shiftKey?30:5,[a,n]=s.start??s.scene.start;s.setStart(a+i[0]*o/s.plane.unit,n+i[1]*o/s.plane.unit)})}function ri(s,t){let{surface3d:e}=s,{canvas:i}=e,o;t(i,"pointerdown",a=>{if(a.button!==0||!s.scene)return;let[n,r]=V(a,i);o={px:n,py:r,x:n,y:r,moved:!1},i.setPointerCapture(a.pointerId)}),t(i,"pointermove",a=>{if(!s.scene)return;let[n,r]=V(a,i);if(!o){let l=e.pick(n,r);return l?ae(s,...l,"",a):s.hideTip()}!o.moved&&Math.hypot(n-o.px,r-o.py)<5||(s.hideTip(),e.orbit(n-o.x,r-o.y),Object.assign(o,{x:n,y:r,moved:!0}),s.schedule())}),t(i,"pointerup",()=>{let a=o&&!o.moved&&e.pick(o.px,o.py);o=void 0,a&&(s.gesture+=1,s.setStart(...a,e.unit))}),t(i,"pointercancel",()=>o=void 0),t(i,"pointerleave",()=>s.hideTip()),t(i,"keydown",a=>{let n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[a.key];!n||!a.shiftKey||(a.preventDefault(),e.orbit(25*n[0],25*n[1]),s.schedule())}),t(i,"wheel",a=>{!s.scene||!a.ctrlKey&&!a.metaKey&&document.fullscreenElement!==s.root||(a.preventDefault(),e.zoom(Math.exp(-a.deltaY*.0022)),s.schedule())},{passive:!1})}function li(s,t,e){let i=a=>s.clock.seek(Math.round(e.stepAt(V(a,e.canvas)[0]))),o=!1;t(e.canvas,"pointerdown",a=>{a.button!==0||!s.scene||(o=!0,e.canvas.setPointerCapture(a.pointerId),s.clock.pause(),i(a))}),t(e.canvas,"pointermove",a=>{if(!s.scene)return;o&&i(a);let n=Math.round(e.stepAt(V(a,e.canvas)[0])),r=e.describe(n).map(([l,h,c])=>`<div>${H(l,s.colours.of(l),s.colours.rim)}${L(l.label)}${"xy".includes(h||"-")?` along ${h}`:""}<span>${c}</span></div>`);s.showTip(a.clientX+14,a.clientY+10,`<div><b>Step ${n}</b></div>${r.join("")}`)});for(let a of["pointerup","pointercancel"])t(e.canvas,a,()=>o=!1);t(e.canvas,"pointerleave",()=>s.hideTip())}function hi(s,t,e,i){if(!s.scene||!s.plane.inside(t,e))return s.hideTip();let[o,a]=s.plane.toPlane(t,e),{panels:n,clock:r,colours:l}=s,h=se(n.places[n.over].runs,s.plane,r.step,t,e,ei),c=h?`<div>${H(h.run,l.of(h.run),l.rim)}<b>${L(h.run.label)}</b> step ${h.i}<span>f = ${T(h.run.lossAt(h.i))}</span></div>`:"";ae(s,o,a,c,i)}function ae(s,t,e,i,o){let a=s.landscape.at(t,e);s.showTip(o.clientX+16,o.clientY+14,`<div>x = ${T(t)}, y = ${T(e)}</div><div><b>f = ${T(a,5)}</b></div>${i}`),Object.assign(s.tip.dataset,{x:t,y:e,f:a})}var Rt=18,ct={left:46,right:10,top:10,bottom:28},pt=class{constructor(){this.box={left:0,top:0,width:1,height:1}}resize(t,e,i){let o={left:ct.left*i,right:ct.right,top:ct.top,bottom:ct.bottom*i};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.domain&&this.whole();this.box=t,this.domain&&(this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e))}whole(){let[t,e,i,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-i))}fit(t){let[e,i,o,a]=t;this.domain=t,this.place([(e+i)/2,(o+a)/2],this.whole()),this.fitted=!0}show([t,e,i,o]){let a=(t+e)/2,n=(i+o)/2;this.place([a,n],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-i)),a,n))}place(t,e){let i=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-i,t[0]+i,t[1]-o,t[1]+o]}zoom(t,e,i){let[o,a]=this.toPlane(e,i),n=this.within(this.unit*t,o,a),r=this.unit/n;this.place([o+(this.centre[0]-o)*r,a+(this.centre[1]-a)*r],n)}within(t,e,i){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(i));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,i=0){let o=this.box;return t>=o.left-i&&t<=o.left+o.width+i&&e>=o.top-i&&e<=o.top+o.height+i}},ft=class{constructor(t,e){this.surface=t,this.evaluate=e;let[i,o,a,n]=t.domain,r=Float64Array.from(this.grid(i,o,a,n,81,81)).filter(Number.isFinite).sort(),l=h=>r[Math.min(r.length-1,Math.floor(h*r.length))];if(this.low=r[0],this.high=r[r.length-1],t.floor!==null){let h=Math.log10(Math.max(l(.01)-t.floor,(this.high-t.floor)*1e-6,1e-300)),c=(Math.log10(this.high-t.floor)-h)/Rt||1;this.level=d=>(Math.log10(Math.max(d-t.floor,1e-300))-h)/c,this.tint=d=>d/Rt}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[c,d]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],f=(d-c)/Rt;this.level=p=>Math.asinh(p/h)/f,this.tint=p=>(p*f-c)/(d-c)}}grid(t,e,i,o,a,n){let r=new Float64Array(a*n),l=new Float64Array(a*n);for(let h=0,c=0;h<n;h++)for(let d=0;d<a;d++,c++)r[c]=t+(e-t)*d/(a-1),l[c]=o+(i-o)*h/(n-1);return this.evaluate(r,l)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,i,o,a=!1){let{left:n,top:r,width:l,height:h}=e.box,c=Math.max(2,Math.round(l/o))+1,d=Math.max(2,Math.round(h/o))+1,f=this.grid(...e.view,c,d);for(let p=0;p<f.length;p++)f[p]=this.level(f[p]);this.paint(t,e,i,f,c,d),this.contour(t,e,i,f,c,d),this.veil(t,e,i),a||this.axes(t,e,i),this.points(t,e,i),t.strokeStyle=i.frame,t.lineWidth=1,t.strokeRect(n+.5,r+.5,l-1,h-1)}paint(t,e,i,o,a,n){let r=new ImageData(a,n),l=i.ramp,h=l.length/3-1;for(let m=0;m<o.length;m++){let v=Math.max(0,Math.min(1,this.tint(o[m]))),b=3*Math.round(v*h);r.data.set([l[b],l[b+1],l[b+2],Number.isNaN(o[m])?0:255],4*m)}this.buffer??=document.createElement("canvas"),this.buffer.width=a,this.buffer.height=n,this.buffer.getContext("2d").putImageData(r,0,0);let{left:c,top:d,width:f,height:p}=e.box,g=f/(a-1),u=p/(n-1);t.save(),t.beginPath(),t.rect(c,d,f,p),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,c-g/2,d-u/2,f+g,p+u),t.restore()}contour(t,e,i,o,a,n){let r=new Path2D,l=new Path2D,{left:h,top:c,width:d,height:f}=e.box,p=d/(a-1),g=f/(n-1);for(let u=0;u+1<n;u++)for(let m=0;m+1<a;m++){let v=u*a+m,b=o[v],x=o[v+1],w=o[v+a],M=o[v+a+1],k=Math.min(b,x,w,M),A=Math.max(b,x,w,M);if(A-k<40)for(let y=Math.ceil(k);y<=A;y++){let E=y%3===0?l:r,$=h+m*p,j=c+u*g,S=[];b<y!=x<y&&S.push([$+p*(y-b)/(x-b),j]),x<y!=M<y&&S.push([$+p,j+g*(y-x)/(M-x)]),w<y!=M<y&&S.push([$+p*(y-w)/(M-w),j+g]),b<y!=w<y&&S.push([$,j+g*(y-b)/(w-b)]),S.length===4&&(b+x+w+M)/4<y!=b<y&&S.push(S.shift());for(let P=0;P+1<S.length;P+=2)E.moveTo(...S[P]),E.lineTo(...S[P+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=i.contour,t.stroke(r),t.strokeStyle=i.contourStrong,t.stroke(l)}veil(t,e,i){let[o,a,n,r]=this.surface.domain,[l,h]=e.toPixel(o,r),[c,d]=e.toPixel(a,n),{left:f,top:p,width:g,height:u}=e.box;t.save(),t.beginPath(),t.rect(f,p,g,u),t.clip(),t.beginPath(),t.rect(f,p,g,u),t.rect(l,h,c-l,d-h),t.fillStyle=i.veil,t.fill("evenodd"),t.strokeStyle=i.frame,t.setLineDash([4,4]),t.strokeRect(l,h,c-l,d-h),t.restore()}axes(t,e,i,{below:o=!0,aside:a=!0,every:n=80}={}){let{left:r,top:l,width:h,height:c}=e.box,d=11.5*i.scale,[f,p,g,u]=e.view;t.fillStyle=i.muted,t.strokeStyle=i.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${i.font}`;let m=R(f,p,h/(n*i.scale)),v=R(g,u,c/(.8*n*i.scale));t.textAlign="center",t.textBaseline="top";for(let b of o?m.values:[]){let[x]=e.toPixel(b,g);t.fillRect(Math.round(x),l+c,1,4),t.fillText(F(b,m.step),x,l+c+7)}t.textAlign="right",t.textBaseline="middle";for(let b of a?v.values:[]){let[,x]=e.toPixel(f,b);t.fillRect(r-4,Math.round(x),4,1),t.fillText(F(b,v.step),r-7,x)}t.fillStyle=i.text,t.font=`italic ${d+1}px ${i.font}`,t.textAlign="right",o&&t.fillText("x",r+h-4,l+c-10),t.textAlign="left",a&&t.fillText("y",r+6,l+12)}points(t,e,i){let o=5.5*i.scale;t.setLineDash([]);for(let{x:a,y:n,kind:r}of this.surface.points){let[l,h]=e.toPixel(a,n);if(e.inside(l,h,1)){for(let[c,d]of[[i.rim,4],[i.text,1.6]])t.strokeStyle=c,t.lineWidth=d*i.scale,t.beginPath(),r==="saddle"?(t.moveTo(l-o*.6,h-o*.6),t.lineTo(l+o*.6,h+o*.6),t.moveTo(l-o*.6,h+o*.6),t.lineTo(l+o*.6,h-o*.6)):r==="maximum"?(t.moveTo(l,h-o*.8),t.lineTo(l+o*.8,h+o*.6),t.lineTo(l-o*.8,h+o*.6),t.closePath()):t.arc(l,h,o,0,2*Math.PI),t.stroke();r==="global minimum"&&(t.fillStyle=i.text,t.beginPath(),t.arc(l,h,o*.42,0,2*Math.PI),t.fill())}}}};var C={left:46,right:6,top:40,bottom:28,gap:12},ut={one:24,two:42,wide:330},ne={bare:190,full:240},di=56,ci=420,mt=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange(t,e){let{scene:i,view:o,plane:a,colours:n,stage:r}=t,l=i.runs.filter(b=>!b.hidden),h=t.root.classList.contains("ov-narrow");if(this.on=o.stage==="grid"&&l.length>0,this.root.hidden=!this.on,r.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:i.runs,dx:0,dy:0}],r.clientWidth&&a.resize(r.clientWidth,r.clientHeight,n.scale);return}let c=n.scale,d=b=>Math.round(b*e)/e,f=h?void 0:r.clientHeight,p=pi(l.length,r.clientWidth,f,i.surface.domain,c),g=Math.floor(p.width),u=Math.floor(p.height),m=C.gap*c,v=u+p.title+m;h&&(r.style.height=`${C.top+p.rows*v+C.bottom}px`),a.frame({left:d(C.left*c),top:d(C.top*c+p.title),width:g,height:u}),this.colours={...n,scale:c*Math.max(.75,Math.min(1,Math.min(g,u)/ci/c))},this.places=l.map((b,x)=>{let w=x%p.columns,M=(x-w)/p.columns;return{...{dx:d(w*(g+m)),dy:d(M*v),aside:w===0,below:x+p.columns>=l.length},i:i.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:g,scale:c},this.write(t,p.title)}write({scene:t,view:e,plane:i,colours:o,clock:a},n){let{left:r,top:l,width:h,height:c}=i.box,d=new Set(t.runs.flatMap(({distinguishing:f})=>f.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${L(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:f,dx:p,dy:g},u)=>{let m=t.runs[f],v=this.titles[u]??=this.root.appendChild(document.createElement("button")),b=m.distinguishing.map(([M,k])=>`${M} ${typeof k=="number"?`= ${T(k)}`:L(k)}`).join(", ");v.type="button",v.className=`ov-panel${n<ut.two*o.scale?" ov-flat":""}`;let x=`<b>${b||L(m.label)}</b><small>${b?"":L(m.detail)}</small>`;v.innerHTML=`<span class="ov-name">${H(m,o.of(m),o.rim)}${x}</span>${$t(m)}<small class="ov-now"></small>`,v.title=`${m.label}, ${m.detail}. ${m.outcome.sentence}`,v.setAttribute("aria-pressed",String(f===Math.min(e.run,t.runs.length-1))),v.dataset.place=f;let w={left:r+p,top:l+g-n,width:h,height:n};for(let[M,k]of Object.entries(w))v.style[M]=`${k}px`;v.style.setProperty("--h",`${c}px`)}),this.now=this.titles.map(f=>f.querySelector(".ov-now")),this.tell(a.step)}tell(t){let{width:e,scale:i}=this.room??{};if(!this.on||e<ne.bare*i)return;let o=e<ne.full*i?"":"f = ";this.places.forEach(({runs:[a]},n)=>this.now[n].textContent=o+T(a.lossAt(t),3))}point(t,e,i){let o=this.places.findIndex(({dx:a,dy:n})=>i.inside(t-a,e-n));return o>=0&&(this.over=o),o>=0}local([t,e]){let{dx:i,dy:o}=this.places[this.over];return[t-i,e-o]}drawLand(t,e,i,o,a,n){let{tile:r}=this,{left:l,top:h,width:c,height:d}=i.box;r.canvas.width=Math.round(c*n),r.canvas.height=Math.round(d*n),r.setTransform(n,0,0,n,-l*n,-h*n),e.draw(r,i,this.colours,o,!0);for(let{dx:f,dy:p,below:g,aside:u}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(r.canvas,Math.round((l+f)*n),Math.round((h+p)*n)),t.setTransform(n,0,0,n,f*n,p*n),e.axes(t,i,a,{below:g,aside:u,every:di})}drawStart(t,[e,i],o){let{rim:a,text:n,scale:r}=this.colours,[l,h]=o.toPixel(e,i);if(!(!this.on||!o.inside(l,h))){t.setLineDash([]);for(let[c,d]of[[a,6],[n,2.5]])t.strokeStyle=c,t.lineWidth=d*r,t.beginPath(),t.arc(l,h,5.5*r,0,2*Math.PI),t.stroke()}}};function pi(s,t,e,[i,o,a,n],r){let l=C.gap*r,h,c=Math.min(s,2),d=Math.max(.75,Math.min(1.2,(n-a)/(o-i)));for(let f=e?1:c;f<=(e?s:c);f++){let p=Math.ceil(s/f),g=(t-C.left*r-C.right-l*(f-1))/f,u=r*(g<ut.wide*r?ut.two:ut.one),m=e?(e-(C.top+C.bottom)*r-l*(p-1))/p-u:g*d,v=Math.min(g/(o-i),m/(n-a))*(1-.03*(p*f-s));(!h||v>h.unit)&&(h={unit:v,columns:f,rows:p,title:u,width:Math.max(20,g),height:Math.max(20,m)})}return h}var re={neg:s=>-s,exp:Math.exp,log:Math.log,sin:Math.sin,cos:Math.cos,tan:Math.tan,tanh:Math.tanh,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:s=>2**s,log1p:Math.log1p},fi={pow:Math.pow,max:Math.max,min:Math.min,atan2:Math.atan2,lt:(s,t)=>+(s<t),le:(s,t)=>+(s<=t),gt:(s,t)=>+(s>t),ge:(s,t)=>+(s>=t),eq:(s,t)=>+(s===t),ne:(s,t)=>+(s!==t)};function le({constants:s,code:t,results:e}){let[i]=e,o={constants:s,code:t.slice(0,Math.max(0,i-1-s.length)),results:[i]},a=ui(o);return(n,r)=>a(n,r)[0]}function ui({constants:s,code:t,results:e}){return(i,o)=>{let a=i.length,n=[i,o,...s.map(r=>new Float64Array(a).fill(r))];for(let[r,l,h,c]of t){let d=n[l],f=n[h],p=n[c],g=new Float64Array(a);if(r==="add")for(let u=0;u<a;u++)g[u]=d[u]+f[u];else if(r==="sub")for(let u=0;u<a;u++)g[u]=d[u]-f[u];else if(r==="mul")for(let u=0;u<a;u++)g[u]=d[u]*f[u];else if(r==="div")for(let u=0;u<a;u++)g[u]=d[u]/f[u];else if(r==="select")for(let u=0;u<a;u++)g[u]=d[u]?p[u]:f[u];else if(re[r]){let u=re[r];for(let m=0;m<a;m++)g[m]=u(d[m])}else{let u=fi[r];for(let m=0;m<a;m++)g[m]=u(d[m],f[m])}n.push(g)}return e.map(r=>n[r])}}function he(s,t,e,i){let[o,a,n,r]=t.corners(),l=t.half[2],h=(c,d)=>{s.strokeStyle=c,s.beginPath();for(let[[f,p],g]of d)s.lineTo(...t.project(f,p,g).slice(0,2));s.stroke()};s.setLineDash([]),s.lineWidth=1;for(let{z:c}of i)h(e.grid,[[a,c],[n,c],[r,c]]);h(e.frame,[[o,-l],[a,-l],[a,l],[n,l],[r,l],[r,-l],[o,-l]]),h(e.frame,[[a,-l],[n,-l],[r,-l]]),h(e.frame,[[n,-l],[n,l]])}function de(s,t,e,i,o,a,n){let[r,l,,h]=t.corners(),c=t.half[2],d=i*.7,f=[],p=(b,x,w,M,k)=>{let A=s.measureText(b).width,y=x+(M>.4?.5:M<-.4?-.5:0)*A,E=k>.85?w+i/2:w;f.some($=>Math.abs($.x-y)<($.across+A)/2+3&&Math.abs($.y-E)<i)||(f.push({x:y,y:E,across:A}),s.textAlign="center",s.textBaseline="middle",s.fillText(b,y,E))},[g,u]=t.project(...l,-c),m=t.project(...l,c)[1];s.font=`${i}px ${e.font}`,s.fillStyle=e.muted;let v=0;for(let{z:b,text:x}of a){let w=t.project(...l,b)[1];s.fillRect(g-4,Math.round(w),4,1),p(x,g-d,w,-1,0),v=Math.max(v,s.measureText(x).width)}s.fillStyle=e.text,s.textAlign="center",s.measureText(n).width<u-m?(s.save(),s.translate(Math.max(i+2,g-d*1.6-v),(u+m)/2),s.rotate(-Math.PI/2),s.textBaseline="bottom",s.fillText(n,0,0),s.restore()):(s.textAlign="left",s.textBaseline="top",s.fillText(`height: ${n}`,4,4)),s.strokeStyle=e.frame;for(let b of[l,h]){let x=b[0]===r[0]?1:0,[w,M]=o.slice(2*x,2*x+2),k=t.half[x],A=D=>t.project(...x?[r[0],k*D]:[k*D,r[1]],-c),[y,E]=A(-1),[$,j]=A(1),[S,P]=A(0),W=Math.hypot($-y,j-E),G=Math.sign((E-j)*(S-t.cx)+($-y)*(P-t.cy))/W||0,B=(E-j)*G,N=($-y)*G,Y=R(w,M,W/(4.6*i));s.font=`${i}px ${e.font}`,s.fillStyle=e.muted;for(let D of Y.values){let[K,O]=A(2*(D-w)/(M-w)-1);s.beginPath(),s.moveTo(K,O),s.lineTo(K+4*B,O+4*N),s.stroke(),p(F(D,Y.step),K+d*B,O+d*N,B,N)}s.font=`italic ${i+1}px ${e.font}`,s.fillStyle=e.text,p(x?"y":"x",S+3.6*d*B,P+3.6*d*N,B,N)}}function ce(s,t,e,i,o){let{floor:a}=s.surface,n=[],r=e?a===null?s.level:mi(s,a):h=>h,l=(h,c)=>{let d=(r(h)-t.low)/(t.high-t.low);d>=0&&d<=1&&n.every(f=>Math.abs(f.share-d)>.9/o)&&n.push({share:d,text:c,z:i*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:T(t.least)}];e&&a===null&&l(0,"0");for(let h=300;e&&h>-300;h--)l(10**h,q(h)),a===null&&l(-(10**h),"−"+q(h));if(n.length<2){let h=a??0,c=e?R(t.least-h,t.most-h,o):R(t.low,t.high,o);for(let d of c.values)l(d,F(d,c.step))}return n}function mi(s,t){let e=s.level(t+1),i=s.level(t+10);return o=>e+(i-e)*Math.log10(o)}var gi={azimuth:-108,elevation:54,magnification:1},pe=.4,gt=class{constructor(){this.half=[.5,.5,.23],this.reset()}reset(){Object.assign(this,gi)}orbit(t,e){this.azimuth=(this.azimuth-t*pe)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*pe))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,i,o){let[a,n]=[this.azimuth,this.elevation].map(h=>h*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(n),cosE:Math.cos(n),cx:t/2,cy:e/2});let r=Math.hypot(this.half[0],this.half[1]),l=Math.hypot(r,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-i,(e/2-o)*r/l))/r}project(t,e,i){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*i),this.cosE*o+this.sinE*i]}unproject(t,e,i){let o=(t-this.cx)/this.unit,a=(this.cy-e)/this.unit,n=this.cosE*i-this.sinE*a;return[this.cosA*n-this.sinA*o,this.sinA*n+this.cosA*o,this.sinE*i+this.cosE*a]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[i,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],i,[-t,-e],o]}};function ue(s,t,e,i){let[o,a,n,r]=t,l=Math.max(a-o,r-n),[h,c]=[a-o,r-n].map(p=>3*Math.max(4,Math.round(e*p/l/3))+1),d=s.grid(o,a,n,r,h,c).map(p=>Number.isFinite(p)?p:NaN),f=d.map(p=>s.level(p));return{columns:h,rows:c,f:d,level:f,height:i?f:d,domain:s.surface.domain,window:t}}function me(s){let t=(s.columns-1)/3+1,e=(s.rows-1)/3+1,i=o=>Float64Array.from({length:t*e},(a,n)=>o[(Math.floor(n/t)*s.columns+n%t)*3]);return{...s,columns:t,rows:e,level:i(s.level),height:i(s.height)}}function ge(s,t,e){let i=t.height.filter(Number.isFinite).sort(),o=c=>i[Math.floor(c*(i.length-1))],[a,n]=fe(s.height),[r,l]=fe(s.f),h={low:a,high:n,least:r,most:l,cut:""};return i.length?(e?h.low=Math.max(a,o(.01)):n-a>12*(n-o(.02))&&Object.assign(h,{low:o(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(o(.98)-h.low)&&Object.assign(h,{high:o(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:a-.5,high:a+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function fe(s){let t=1/0,e=-1/0;for(let i of s)i<t&&(t=i),i>e&&(e=i);return[t,e]}function ve(s,t,e){let{columns:i,rows:o,height:a}=s,[n,r,l]=t,h=Float64Array.from({length:i},(u,m)=>n*(2*m/(i-1)-1)),c=Float64Array.from({length:o},(u,m)=>r*(1-2*m/(o-1))),d=a.map(u=>l*(2*(u-e.low)/(e.high-e.low)-1)),f=(u,m,v,b)=>(d[u+v]-d[u-m])/b||0,p=d.map((u,m)=>{let v=m%i,b=v>0?1:0,x=v<i-1?1:0;return f(m,b,x,h[v+x]-h[v-b])}),g=d.map((u,m)=>{let v=Math.floor(m/i),b=v>0?1:0,x=v<o-1?1:0;return f(m,b*i,x*i,c[v+x]-c[v-b])});return Object.assign(s,{x:h,y:c,z:d,slopeX:p,slopeY:g})}function Ct({columns:s,rows:t,x:e,y:i,z:o},a,n){let r=(a-e[0])/(e[s-1]-e[0])*(s-1),l=(n-i[0])/(i[t-1]-i[0])*(t-1),h=Math.min(s-2,Math.floor(r)),c=Math.min(t-2,Math.floor(l));if(!(r>=0&&l>=0&&r<=s-1&&l<=t-1))return NaN;let d=c*s+h,f=r-h,p=l-c;return(o[d]*(1-f)+o[d+1]*f)*(1-p)+(o[d+s]*(1-f)+o[d+s+1]*f)*p}function Z(s){return s.match(/[\d.]+/g).map(Number)}function vi(s,t){let e=Z(s.rim),[i,o,a,n]=Z(s.contourStrong),r=[i,o,a],[l,h]=s.dark?[.62,1.5]:[.74,1.07],c=new Uint32Array(360*256),d=new Uint8ClampedArray(c.buffer),f=s.ramp.length/3-1;for(let p=0;p<c.length;p++){let g=3*Math.round((p&255)*f/255),u=(p>>8)%40,m=n*Math.floor((p>>8)/40)/8,v=l+(h-l)*u/39;for(let b=0;b<3;b++)d[4*p+b]=(Math.min(255,s.ramp[g+b]*v)*(1-m)+r[b]*m)*(1-t)+e[b]*t;d[4*p+3]=255}return c}var vt=class{mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Math.round(8*Z(t.contour)[3]/Z(t.contourStrong)[3]),this.palettes=[0,Z(t.veil)[3]].map(i=>vi(t,i)))}paint(t,e,i,o,a){this.aim(e,i,o,a),this.place(t,e);let{columns:n,rows:r,z:l,domain:h,window:c}=t,[,,d]=e.half,f=(p,g)=>{let u=c[2*g]+(c[2*g+1]-c[2*g])*p;return u>=h[2*g]&&u<=h[2*g+1]};for(let p=0;p<r-1;p++){let g=e.sinA>0?r-2-p:p;for(let u=0;u<n-1;u++){let m=e.cosA>0?u:n-2-u,v=g*n+m,b=Math.min(l[v],l[v+1],l[v+n],l[v+n+1]),x=Math.max(l[v],l[v+1],l[v+n],l[v+n+1]);b<d&&x<1e4&&(this.cut=b<-d||x>d,this.palette=this.palettes[f((m+.5)/(n-1),0)&&f(1-(g+.5)/(r-1),1)?0:1],b<-d&&this.lid(t,e,[v,v+1,v+n,v+n+1]),this.lines=!0,this.triangle(v,v+1,v+n),this.triangle(v+1,v+n,v+n+1))}}this.walls(t,e)}aim(t,e,i,o){let[a,n,r]=t.half,l=Math.hypot(a,n)*t.unit,h=(Math.hypot(a,n)*t.sinE+r*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-l-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let c=Math.min(e,Math.ceil(t.cx+l+1)),d=Math.min(i,Math.ceil(t.cy+h+1));this.density=Math.min(o,Math.sqrt(24e5/((c-this.left)*(d-this.top)))),this.across=Math.round((c-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=c-this.left,this.height=d-this.top,this.image?.width!==this.across||this.image?.height!==this.down?(this.image=new ImageData(this.across,this.down),this.pixels=new Uint32Array(this.image.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=r}place(t,e){let{columns:i,rows:o,x:a,y:n,z:r,slopeX:l,slopeY:h,level:c}=t,d=i*o;if(this.px?.length!==d+4)for(let v of["px","py","pd","level","shade"])this[v]=new Float64Array(d+4);this.scratch=d,this.level.set(c);let{sinA:f,cosA:p}=e,[g,u,m]=[.45*p+.5*f,.45*f-.5*p,.74];for(let v=0,b=0;v<o;v++)for(let x=0;x<i;x++,b++){this.corner(b,e,a[x],n[v],r[b]);let w=(m-l[b]*g-h[b]*u)/Math.sqrt(1+l[b]*l[b]+h[b]*h[b]);this.shade[b]=w>0?w*39:0}}corner(t,e,i,o,a){let n=e.cosA*i+e.sinA*o,r=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+r*(e.cosA*o-e.sinA*i),this.py[t]=(e.cy-this.top)*this.density+r*(e.sinE*n-e.cosE*a),this.pd[t]=e.cosE*n+e.sinE*a}face(t,e,i,o){let a=this.scratch;e.forEach(([n,r,l],h)=>{this.corner(a+h,t,n,r,l),this.level[a+h]=i,this.shade[a+h]=o*39}),this.lines=!1,this.triangle(a,a+1,a+2),this.triangle(a+1,a+2,a+3)}lid({columns:t,x:e,y:i},o,a){this.face(o,a.map(n=>[e[n%t],i[Math.floor(n/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:i,y:o,z:a},n){let r=(c,d)=>{for(let f=0;f+1<c.length;f++){let p=[c[f],c[f+1]],g=Math.max(a[p[0]],a[p[1]]);if(!(g>-this.hz&&g<1e4))continue;this.cut=!0;let u=[...p.map(m=>a[m]),-this.hz,-this.hz].map((m,v)=>[i[p[v%2]%t],o[Math.floor(p[v%2]/t)],m]);this.face(n,u,(128-this.tintBase)/this.tintSlope,d)}},l=n.sinA>0?0:e-1,h=n.cosA>0?t-1:0;[this.palette]=this.palettes,r(Array.from({length:t},(c,d)=>l*t+d),this.colours.dark?.12:.55),r(Array.from({length:e},(c,d)=>d*t+h),this.colours.dark?.3:.8)}triangle(t,e,i){let{px:o,py:a,pd:n,level:r,shade:l,pixels:h,depths:c,across:d,palette:f,tintBase:p,tintSlope:g,cut:u,hz:m,zDepth:v}=this;a[e]<a[t]&&([t,e]=[e,t]),a[i]<a[e]&&([e,i]=[i,e]),a[e]<a[t]&&([t,e]=[e,t]);let b=o[t],x=a[t],w=o[e],M=a[e],k=w-b,A=M-x,y=o[i]-b,E=a[i]-x,$=Math.max(0,Math.ceil(x-.5)),j=Math.min(this.down,Math.ceil(a[i]-.5)),S=k*E-y*A;if($>=j||Math.abs(S)<.001)return;let P=z=>((z[e]-z[t])*E-(z[i]-z[t])*A)/S,W=z=>((z[i]-z[t])*k-(z[e]-z[t])*y)/S,G=P(n),B=W(n),N=P(r),Y=W(r),D=P(l),K=W(l),O=Math.hypot(N,Y),wt=this.density/2,Pe=Math.min(r[t],r[e],r[i]),Oe=Math.max(r[t],r[e],r[i]),Bt=Math.min(1,(.34-O*this.density)*7),Re=this.lines&&Bt>0&&Math.floor(Oe+O*wt+O)!==Math.floor(Pe-O*wt-O);for(let z=$;z<j;z++){let _=z+.5,Ht=b+(_-x)*y/E,Wt=_<M?b+(_-x)*k/A:w+(_-M)*(o[i]-w)/(a[i]-M),_t=Math.max(0,Math.ceil(Math.min(Ht,Wt)-.5)),Ce=Math.min(d,Math.ceil(Math.max(Ht,Wt)-.5)),yt=_t+.5-b,Mt=_-x,Ne=this.zTop+this.zRow*_,kt=n[t]+G*yt+B*Mt,Q=r[t]+N*yt+Y*Mt,Ut=l[t]+D*yt+K*Mt;for(let tt=z*d+_t,De=z*d+Ce;tt<De;tt++,kt+=G,Q+=N,Ut+=D){if(u){let X=v*kt+Ne;if(X>m+1e-6||X<-m-1e-6)continue}let St=p+g*Q,Vt=0;if(Re){let X=Math.round(Q),Tt=wt+.5-Math.abs(Q-X)/O;Tt>0&&(Vt=Math.round(Bt*(Tt<1?Tt:1)*(X%3===0?8:this.thin)))}h[tt]=f[(Vt*40+(Ut+.5|0)<<8)+(St<0?0:St>255?255:St|0)],c[tt]=kt}}}depthAt(t,e){let i=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return i>=0&&o>=0&&i<this.across&&o<this.down?this.depths[o*this.across+i]:-1/0}};var be=180,bi=140,xi=4,xe=.012,we=.25,bt=class{constructor(t){this.canvas=t,this.context=t.getContext("2d");for(let e of["land","under","line","buffer"])this[e]=document.createElement("canvas").getContext("2d");this.camera=new gt,this.terrain=new vt}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*i),o.height=Math.round(e*i)}prepare(t,e,i,o,a,n){let r=JSON.stringify([i,o,n,a]);(r!==this.key||t!==this.landscape)&&this.build(t,i,o,a,n),this.key=r;let l=h=>this.paths?.find(c=>c.run===h&&c.x===h.x);this.paths=e.filter(h=>!h.hidden).map(h=>l(h)??this.lift(h)),this.fresh=!1}build(t,e,i,o,a){let n=e[1]-e[0],r=e[3]-e[2],l=Math.max(n,r),{floor:h}=t.surface;Object.assign(this,{landscape:t,window:e,logHeight:i,colours:o,fine:a,stale:!0,paths:[]});let c=ue(t,e,a?be:be/3,i);this.mesh={fine:c,coarse:a?me(c):c},this.range=ge(c,this.mesh.coarse,i&&h!==null),this.camera.half=[n/l/2,r/l/2,.23];for(let d of new Set(Object.values(this.mesh)))ve(d,this.camera.half,this.range);this.title=i?h===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`),this.terrain.mix(o,d=>t.tint(d))}label(){return`Height: ${this.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine?.()},bi)}pick(t,e){let i=this.terrain.depthAt(t,e);if(i===-1/0)return null;let[o,a,n]=this.camera.unproject(t,e,i),[r,l]=this.camera.half,[h,c,d,f]=this.window;return Math.abs(Ct(this.shown,o,a)-n)<.02?[h+(c-h)*(o/r+1)/2,d+(f-d)*(a/l+1)/2]:null}get unit(){return this.width/(this.window[1]-this.window[0])}toBox(t,e,i){let[o,a,n,r]=this.window,[l,h,c]=this.camera.half,{low:d,high:f}=this.range,p=this.logHeight?this.landscape.level(i):i;return[l*(2*(t-o)/(a-o)-1),h*(2*(e-n)/(r-n)-1),c*(2*(p-d)/(f-d)-1)]}lift(t){let e=Array.from({length:t.records},(i,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,i]){return Math.min(.05,Math.max(0,Ct(this.shown,t,e)-i))||0}hides(t,e,i,o){if(i<-this.camera.half[2])return!0;let[a,n,r]=this.camera.project(t,e,i+o+xe);return this.terrain.depthAt(a,n)>r+xe/2}toCanvas([t,e,i]){return this.camera.project(t,e,Math.max(i,-this.camera.half[2]))}draw(t){if(!this.paths||!this.width)return;this.stale&&this.paintLand(),(!this.fresh||t<this.time)&&this.restart(t),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1));let{context:e,ratio:i}=this;e.setTransform(1,0,0,1,0,0),e.globalCompositeOperation="copy",e.drawImage(this.under.canvas,0,0),e.globalCompositeOperation="source-over",e.drawImage(this.line.canvas,0,0),e.setTransform(i,0,0,i,0,0),this.drawHeads(e,t)}paintLand(){let{land:t,camera:e,colours:i,terrain:o,width:a,height:n,ratio:r,buffer:l}=this,h=this.fine&&!this.moving,c=Math.max(8.5,Math.min(11.5,Math.min(a,n)/28))*i.scale;e.face(a,n,Math.min(4.6*c,a*.18),Math.min(3*c,n*.14)),this.shown=h?this.mesh.fine:this.mesh.coarse,o.paint(this.shown,e,a,n,h?2:1),l.canvas.width=o.across,l.canvas.height=o.down,l.putImageData(o.image,0,0),t.setTransform(r,0,0,r,0,0),t.clearRect(0,0,a,n);let d=2*e.half[2]*e.unit*e.cosE,f=ce(this.landscape,this.range,this.logHeight,e.half[2],d/(2.4*c));he(t,e,i,f),t.imageSmoothingQuality=h?"high":"low",t.drawImage(l.canvas,o.left,o.top,o.width,o.height),de(t,e,i,c,this.window,f,this.title);for(let p of[!0,!1])this.drawPoints(p);this.stale=this.fresh=!1,this.camp={}}drawPoints(t){let{land:e,landscape:i,camera:o}=this,[a,n,r]=o.half,l,h={toPixel:(c,d)=>{let[f,p,g]=this.toBox(c,d,i.at(c,d));return l=Math.abs(f)<=a&&Math.abs(p)<=n&&g<=r&&this.hides(f,p,Math.max(g,-r),this.fault([f,p,g]))===t,this.toCanvas([f,p,g])},inside:()=>l};e.globalAlpha=t?we:1,i.points(e,h,this.colours),e.globalAlpha=1}restart(t){let{under:e,line:i,land:o,ratio:a}=this;e.setTransform(1,0,0,1,0,0),e.globalCompositeOperation="copy",e.drawImage(o.canvas,0,0),e.globalCompositeOperation="source-over",i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,i.canvas.width,i.canvas.height);for(let n of[e,i])n.setTransform(a,0,0,a,0,0),n.lineCap="butt",n.lineJoin="round";this.pens=this.paths.map(n=>(n.camp===this.camp&&n.pen.next-1<=t?n.pen.again=!0:Object.assign(n,{camp:this.camp,pen:{path:n,next:n.first+1,at:n.points[n.first],length:0,strokes:[]}}),n.pen)),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{points:i,run:o}=t.path,a=[];t.fault??=this.fault(t.at),t.stroke=void 0;for(let n=t.next;n<=e;n++){let r=i[n],[l,h]=this.toCanvas(t.at),[c,d]=this.toCanvas(r);Math.hypot(c-l,d-h)<.6&&n<e||this.follow(t,r,a)}t.next=e+1,this.stroke(o,a,this.under,this.line),t.strokes.push(...a)}follow(t,e,i){let o=t.at,a=t.fault,n=this.fault(e),r=ye(o,e,this.camera.half);if(Object.assign(t,{at:e,fault:n}),!r)return t.stroke=void 0;let[l,h]=r,c=m=>o.map((v,b)=>v+(e[b]-v)*m),[d,f]=this.toCanvas(c(l)),[p,g]=this.toCanvas(c(h)),u=Math.max(1,Math.ceil(Math.hypot(p-d,g-f)/xi));l>0&&(t.stroke=void 0);for(let m=0;m<u;m++){let v=l+(h-l)*(m+.5)/u,b=this.hides(...c(v),a+(n-a)*v);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(d,f),i.push(t.stroke));let[x,w]=this.toCanvas(c(l+(h-l)*(m+1)/u));t.stroke.path.lineTo(x,w),t.length+=Math.hypot(x-d,w-f),[d,f]=[x,w]}h<1&&(t.stroke=void 0)}stroke(t,e,i,o){let{colours:a}=this,n=a.scale;for(let{hidden:r,path:l,offset:h}of e){if(r){i.globalAlpha=we,i.strokeStyle=a.of(t),i.lineWidth=1.2*n,i.stroke(l),i.globalAlpha=1;continue}i!==o&&(i.strokeStyle=a.halo,i.lineWidth=5*n,i.stroke(l),o.setLineDash(t.dash.map(c=>c*n)),o.lineDashOffset=h),o.strokeStyle=a.of(t),o.lineWidth=2.3*n,o.stroke(l)}}drawHeads(t,e){let{camera:i,colours:o}=this,a=6.2*o.scale,n=[];t.setLineDash([]);for(let{path:{run:r,points:l,first:h}}of this.pens){if(e<h)continue;r.branch_step&&e>=r.branch_step&&r.branch_step<r.records&&n.push([ot,l[r.branch_step],this.fault(l[r.branch_step]),r]);let c=Math.min(e,r.records-1),d=Math.floor(c+1e-9),f=c-d,p=l[d],g=this.fault(p);if(f>1e-9){let b=[],x={at:p,fault:g,length:0};p=p.map((w,M)=>w+(l[d+1][M]-w)*f),g+=(this.fault(l[d+1])-g)*f,this.follow(x,p,b),this.stroke(r,b,t,t)}let[u,m,v]=i.half;if(Math.abs(p[0])<=u&&Math.abs(p[1])<=m&&p[2]<=v){let b=r.outcome.kind==="overflowed"&&e>=r.records-1;n.push([b?st:I,p,g,r])}else{let b=wi(l,h,d,i.half);b&&n.push([it,b[0],0,r,b[1]])}}for(let[r,[l,h,c],d,f,p]of n){let[g,u]=this.toCanvas([l,h,c]),m=p&&i.project(...p);t.globalAlpha=this.hides(l,h,Math.max(c,-i.half[2]),d)?.5:1,r(t,f,g,u,...m?[m[0]-i.cx,m[1]-i.cy]:[],a,o),t.globalAlpha=1}}};function ye(s,t,e){let i=0,o=1;for(let[a,n]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let r=n*(t[a]-s[a]),l=e[a]-n*s[a];if(!Number.isFinite(r)||r===0&&l<0)return null;r>0&&(o=Math.min(o,l/r)),r<0&&(i=Math.max(i,l/r))}return i<=o?[i,o]:null}function wi(s,t,e,i){for(let o=Math.min(e,s.length-2);o>=t;o--){let a=s[o],n=s[o+1],r=ye(a,n,i);if(r&&r[1]<1)return[a.map((l,h)=>l+(n[h]-l)*r[1]),n.map((l,h)=>l-a[h])];if(r)return null}return null}var yi={1:Uint8Array,4:Float32Array,8:Float64Array};function Mi(s){let t=s.slice(),e=new DataView(t.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:i,array:a=>{let[n,r,l]=i.arrays[a];return new yi[l](t.buffer,4+e+n,r)}}}function Me(s){let{head:t,array:e}=Mi(s),i=t.surface.floor??0;return t.ways=t.runs,t.runs=t.ways.filter(o=>!o.offstage),t.ways.forEach((o,a)=>{Object.assign(o,{x:e(`x${a}`),y:e(`y${a}`),height:e(`height${a}`),slope:e(`slope${a}`)}),t.arrays[`rate${a}`]&&(o.rates=e(`rate${a}`)),o.rule!==void 0&&(o.noisyGradient=[e(`g_x${a}`),e(`g_y${a}`)],o.memory=Object.fromEntries(t.rules[o.rule].remembers.map(n=>[n,[e(`${n}_x${a}`),e(`${n}_y${a}`)]]))),o.lossAt=n=>o.height[Math.min(n,o.records-1)]+i}),t.arrays.kick_x&&(t.noiseRows=[e("kick_x"),e("kick_y")]),Object.assign(t,{array:e,head:t})}var xt=new Map;function Se(s){let{sync_group:t,steps:e}=s.scene;if(!t)return s.clock.setLast(e);if(!xt.has(t)){let i=new Set;xt.set(t,{players:i,clock:new U(o=>i.forEach(a=>o?a.draw():a.schedule()))})}s.syncGroup=xt.get(t),s.syncGroup.players.add(s),s.clock=s.syncGroup.clock,s.root.dataset.syncGroup=t,s.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),Ae(s.syncGroup)}function Te(s){let{syncGroup:t,clock:e,scene:i}=s;if(t?.players.delete(s),t?.players.size)return Ae(t);e.stop(),t&&xt.delete(i.sync_group)}function Ae({clock:s,players:t}){s.setLast(Math.max(...[...t].map(e=>e.scene.steps)));for(let e of t)e.scrub.max=s.last,e.changed(),e.schedule()}function $e({syncGroup:s,clock:t,scene:e,root:i,ended:o}){if(!s)return;i.querySelector(".ov-speed").value=t.speed,i.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let a=t.step>e.steps;o.hidden!==!a&&(o.hidden=!a,o.textContent=a?`Ended: its last step is ${e.steps}`:"")}var ke=({surface:s})=>JSON.stringify([s.key,s.parameters]);function ze(s){let{plane:t,scene:e}=s;for(let i of s.syncGroup?.players??[]){if(i===s||ke(i.scene)!==ke(e))continue;let o=()=>t.fitted?i.plane.fit(e.surface.domain):i.plane.place(t.centre,t.unit*i.plane.whole()/t.whole());i.moveView(o,!1)}}var Ee={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Le(s){let e=new Uint8ClampedArray(768);for(let i=0;i<256;i++){let o=i/255*(s.length-1),a=Math.min(s.length-2,Math.floor(o)),n=o-a;for(let r=0;r<3;r++)e[3*i+r]=s[a][r]+(s[a+1][r]-s[a][r])*n}return e}var je={light:Le(Ee.light),dark:Le(Ee.dark)};function Nt(s){let t=getComputedStyle(s),e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),i=(l,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(l).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=i("--st-background-color","#ffffff"),a=i("--st-text-color","#222222"),n=.299*o[0]+.587*o[1]+.114*o[2]<128,r=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return s.style.setProperty("--ov-on-accent",n?"#0d141c":"#ffffff"),{dark:n,font:t.fontFamily||"sans-serif",scale:s.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):s.classList.contains("ov-large")?1.45:1,of:l=>(n?l.dark:l.light)+(l.dim?"55":""),rim:r(o,1),halo:r(o,n?.55:.7),text:r(a,1),muted:r(a,s.classList.contains("ov-large")?.86:.68),grid:r(a,.1),frame:r(a,.3),contour:r(n?[190,215,240]:[30,60,95],n?.13:.15),contourStrong:r(n?[190,215,240]:[30,60,95],n?.3:.34),veil:r(o,.62),ramp:n?je.dark:je.light}}var ki=2.5,Si=6,Dt=1e12,Ti=760,qt=class{constructor(t){this.root=t.querySelector(".ov-player"),this.offline="offline"in this.root.dataset;let e=i=>this.root.querySelector(i);this.stage=e(".ov-stage"),this.canvases=Object.fromEntries(["land","fan","halo","line","heads"].map(i=>[i,e(`.ov-${i}`)])),this.layers=Object.fromEntries(Object.entries(this.canvases).map(([i,o])=>[i,o.getContext("2d")])),this.handle=e(".ov-start"),this.legend=e(".ov-legend"),this.scrub=e(".ov-scrub"),this.stepLabel=e(".ov-step"),this.tip=e(".ov-tip"),this.spoken=e(".ov-sr"),this.plane=new pt,this.panels=new mt(this.stage),this.trails=new lt(this.layers.halo,this.layers.line),this.race=["loss","slope","rates"].map(i=>new at(e(`[data-chart="${i}"] canvas`))),this.inside=new J(this,e(".ov-inside")),this.dial=new J(this,e(".ov-dial")),this.surface3d=new bt(e(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.serial=0,this.clock=new U(i=>i?this.draw():this.schedule()),this.hidden=new Set,this.frames=0,this.gesture=0,this.stale={land:!0,trails:!0,charts:!0},this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize()),oe(this,this.abort.signal);for(let i of[this.root,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(i);this.watch(this.race),e('[data-do="record"]').hidden=!Et(),this.still=matchMedia("(prefers-reduced-motion: reduce)").matches}destroy(){Te(this),this.abort.abort(),this.sizes.disconnect(),this.dial.stop(),this.film?.stop(!1),cancelAnimationFrame(this.request);for(let t of[this.refine,this.patience,this.saying,this.surface3d.refine])clearTimeout(t)}load(t){let e=this.scene===void 0,i=!e&&t.surface.key!==this.scene.surface.key,{surface:o}=t,a=Nt(this.root),n=(m,v)=>JSON.stringify([m.key,m.parameters,v]),r=!e&&n(o,a)===n(this.scene.surface,this.colours),l=e?void 0:this.scene.runs[this.inside.run]?.name,[h,c]=t.view.stamp;this.scene=t,this.colours=a,e&&(this.serial=c),(h!==this.imposed||c>=this.serial)&&(this.view={...t.view});let d=h===this.imposed&&(this.view.inside||this.view.dial)?t.runs.findIndex(m=>m.name===l):-1;d>=0&&(this.view.run=d),this.imposed=h,this.inside.load(t),r||(this.landscape=new ft(o,le(o.program))),this.plane.domain=o.domain;let f=new Set(t.runs.map(m=>m.name));this.hidden=new Set([...this.hidden].filter(m=>f.has(m)));for(let m of t.runs)m.hidden=this.hidden.has(m.name);Se(this);let p=!e&&(t.played!==this.played||t.held!==this.held);this.held=t.held,this.played=t.played,(e||i)&&this.plane.fit(o.domain),(e||i||p)&&(this.clock.time=this.still&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.describe(),this.dial.load(t),this.stale={land:this.stale.land||!r,trails:!0,charts:!0},this.arrange(),this.resize(),this.dial.paint(),this.answered();let{playback:g}=t;g&&g.number!==this.restored&&!t.held?this.stand(g):(e||i||p)&&!this.still&&!t.held&&this.clock.play(),d>=0&&d!==t.view.run&&c>=this.serial&&this.look({}),this.draw()}stand({number:t,step:e,plays:i,speed:o,window:a,camera:n,hidden:r}){let{clock:l,plane:h,surface3d:c,scene:d,legend:f}=this;this.restored=t,l.pause(),l.seek(e),l.speed=o,this.root.querySelector(".ov-speed").value=o,d.runs.forEach((p,g)=>p.hidden!==r.includes(g)&&f.children[g].querySelector("button").click()),a&&h.show(a),n&&Object.assign(c.camera,{azimuth:n[0],elevation:n[1],magnification:n[2]}),this.stale.land=!0,i&&!this.still&&l.play()}get playback(){let{clock:t,plane:e,surface3d:i,scene:o,view:a}=this,{azimuth:n,elevation:r,magnification:l}=i.camera,h=o.runs.flatMap((d,f)=>d.hidden?f:[]),c=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return e.fitted||c.push(`window:${e.view.map(d=>Number(d.toPrecision(7))).join("~")}`),(a.stage==="relief"||a.stage==="both")&&c.push(`camera:${[n,r,l].map(d=>Number(d.toFixed(2))).join("~")}`),[...c,...h.length?[`hidden:${h.join("~")}`]:[]].join()}describe(){let{scene:t}=this;this.root.dataset.runs=t.runs.length,this.root.dataset.steps=t.steps,this.root.dataset.surface=t.surface.key,this.scrub.max=this.clock.last,this.root.querySelector(".ov-empty").hidden=t.runs.length>0,this.canvases.land.setAttribute("aria-label",`Contour map of ${t.surface.label}, with the paths of ${t.runs.map(n=>n.label).join(", ")||"no run"}.`),this.legend.replaceChildren(...t.runs.map(n=>te(this,n)));let e=t.surface.floor===null?"<b>f</b> against step":t.surface.floor===0?"<b>Loss f</b> against step, log scale":"<b>Loss f − f*</b> against step, log scale",[i,o,a]=this.race.map(n=>n.canvas);a.parentElement.hidden=!t.runs.some(n=>n.rates),a.previousElementSibling.innerHTML="<b>Learning rate</b> against step, log scale",a.setAttribute("aria-label","Learning rate of each run against the step"),i.previousElementSibling.innerHTML=e,o.previousElementSibling.innerHTML="<b>Gradient norm ‖∇f‖</b> against step, log scale",i.setAttribute("aria-label","Loss of each run against the step"),o.setAttribute("aria-label","Gradient norm of each run against the step"),this.live=[...this.legend.querySelectorAll(".ov-live")]}arrange(){let{root:t,view:e}=this,i=(o,a)=>t.querySelector(`[data-do="${o}"]`)?.setAttribute("aria-pressed",String(!!a));Object.assign(t.dataset,{stage:e.stage,inside:!!e.inside}),this.stage.hidden=e.stage==="relief",t.querySelector(".ov-depth").hidden=e.stage==="map"||e.stage==="grid",t.querySelector(".ov-race").hidden=!!e.inside,this.inside.root.hidden=!e.inside;for(let o of["map","relief","both","grid"])i(o,e.stage===o);i("race",!e.inside),i("inside",e.inside),i("log-height",e.log_height),i("dial",e.dial),i("fan",e.fan),i("projector",e.projector),this.enlarge(),t.dataset.dial=!!e.dial,this.dial.root.hidden=!e.dial,this.dial.stale=!0,e.dial||this.dial.back(),e.inside&&this.inside.build(),this.looked=void 0,Object.assign(this.stale,{trails:!0,charts:!0})}enlarge(){let{root:t,view:e}=this,i=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",i)!==this.large&&(this.large=i,this.colours=Nt(t),this.size=void 0)}look(t){!this.view||this.offline&&t.dial&&!this.scene.dial||(this.view={...this.view,...t},this.serial+=1,this.arrange(),this.resize(),this.schedule(),this.send("view",{...this.view,serial:this.serial}))}changed(){Object.assign(this.stale,{trails:!0,charts:!0}),this.looked=this.toldOf=void 0}get charts(){return this.view?.inside?this.inside.charts:this.race.filter(({canvas:t})=>!t.parentElement.hidden)}watch(t){for(let e of t)this.sizes.observe(e.canvas),this.listenTo(e)}resize(){if(!this.scene)return;this.root.classList.toggle("ov-narrow",(this.syncGroup||this.root.clientWidth<Ti)&&document.fullscreenElement!==this.root);let t=this.stage.parentElement;t.classList.toggle("ov-upright",t.clientWidth<.95*t.clientHeight);let e=Math.min(2,window.devicePixelRatio||1),{scale:i}=this.colours;this.panels.arrange(this,e);let{clientWidth:o,clientHeight:a}=this.stage,{clientWidth:n,clientHeight:r}=this.surface3d.canvas,l=[o,a,e,i,n,r,this.dial.width,this.panels.on,this.panels.places.map(({i:h})=>h),...this.charts.flatMap(({canvas:h})=>[h.clientWidth,h.clientHeight])].join();if(!(!(o*a||n*r)||l===this.size)){if(this.size=l,this.ratio=e,o&&a)for(let h of Object.values(this.canvases))h.width=Math.round(o*e),h.height=Math.round(a*e);n&&r&&this.surface3d.resize(n,r,e),this.dial.paint();for(let h of this.charts)h.canvas.clientWidth&&h.resize(h.canvas.clientWidth,h.canvas.clientHeight,e);this.stale={land:!0,trails:!0,charts:!0},this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.draw()}))}draw(){if(!this.scene||!this.size)return;let{clock:t,view:e}=this;this.dial.apply(),e.stage!=="relief"&&this.drawMap(),(e.stage==="relief"||e.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},e.inside&&(this.looked!==t.step||!t.playing)&&this.inside.update(t.step,!t.playing),this.looked=t.step,this.tell(),this.film?.frame()}drawMap(){let{scene:t,plane:e,clock:i,ratio:o,view:a,panels:n}=this,{colours:r,places:l}=n;if(this.stale.land){let d=this.layers.land;d.setTransform(o,0,0,o,0,0),d.clearRect(0,0,this.stage.clientWidth,this.stage.clientHeight);let f=this.moving?Si:ki;n.on?n.drawLand(d,this.landscape,e,f,this.colours,o):this.landscape.draw(d,e,r,f),this.stale.trails=!0,this.root.dataset.view=e.view.map(p=>p.toPrecision(6)).join()}if(this.stale.land||this.dial.stale){let{fan:d}=this.layers,f=l.find(({i:p})=>p===void 0||t.runs[p]===this.dial.run);d.setTransform(o,0,0,o,0,0),d.clearRect(0,0,this.stage.clientWidth,this.stage.clientHeight),d.setTransform(o,0,0,o,(f?.dx??0)*o,(f?.dy??0)*o),this.dial.drawFan(d,e,r,this.moving)}if(this.stale.trails){for(let d of["halo","line"])this.layers[d].setTransform(o,0,0,o,0,0);this.trails.reset(l,e,r),this.placeHandle()}this.trails.draw(i.time);let h=this.layers.heads;h.setTransform(o,0,0,o,0,0),h.clearRect(0,0,this.stage.clientWidth,this.stage.clientHeight);let c=a.inside&&this.inside.ready&&this.inside.at(i.time);for(let{runs:d,i:f=this.inside.run,dx:p,dy:g}of l)h.setTransform(o,0,0,o,p*o,g*o),n.drawStart(h,this.start??t.start,e),c&&f===this.inside.run&&(n.on||!c.insight.run.hidden)&&this.inside.draw(h,c,r),ie(h,d,e,i.time,r),this.quiz.draw(h,e,r)}drawSurface3d(){let{scene:t,plane:e,clock:i,colours:o,view:a,surface3d:n}=this,{domain:r}=t.surface;if(this.stale.land||this.stale.trails){let l=e.view?.map((c,d)=>d%2?Math.min(c,r[d]):Math.max(c,r[d])),h=e.fitted||!l?r:l[0]<l[1]&&l[2]<l[3]?l:e.view;n.prepare(this.landscape,t.runs,h,!!a.log_height,o,!this.moving),n.canvas.setAttribute("aria-label",`${t.surface.label} from the side. ${n.label()}. Drag to turn, or Shift and the arrow keys.`)}n.draw(i.time)}drawCharts(){let{scene:t,clock:e,colours:i}=this,{low:o,high:a}=this.landscape,n=[o-.5*(a-o),a+.5*(a-o)];if(this.stale.charts)if(this.view.inside)this.inside.prepare(i,n);else{let r=h=>t.runs.filter(c=>!c.hidden).map(c=>({run:c,values:c[h],first:c.first}));this.race[0].prepare(r("height"),e.last,t.surface.floor===null?"linear":"log",n,i),this.race[1].prepare(r("slope"),e.last,"log",n,i);let l=r("rates").map(h=>({...h,values:h.values??new Float64Array(h.run.records).fill(h.run.rate)}));this.race[2].prepare(l,e.last,"log",n,i)}for(let r of this.charts)r.draw(e.time,this.lit)}tell(){let{root:t,clock:e,scene:i}=this;if(this.frames+=1,Object.assign(t.dataset,{step:e.step,playing:e.playing,frames:this.frames,speed:e.speed,ready:"true"}),this.scrub.value=e.step,this.scrub.setAttribute("aria-valuetext",`step ${e.step} of ${e.last}`),this.told!==e.step||this.toldOf!==i){this.stepLabel.innerHTML=`${e.step}<small> / ${e.last}</small>`;let a=performance.now();(!e.playing||a-(this.toldAt??0)>90||this.toldOf!==i)&&(this.toldAt=a,i.runs.forEach((n,r)=>this.live[r].textContent=T(n.lossAt(e.step),3)),this.panels.tell(e.step)),this.told=e.step,this.toldOf=i}$e(this);let o=t.querySelector('[data-do="play"]');this.playing!==e.playing&&(this.playing=e.playing,o.setAttribute("aria-label",e.playing?"Pause":"Play")),!e.playing&&this.saidStep!==e.step&&(clearTimeout(this.saying),this.saying=setTimeout(()=>{this.saidStep=e.step,this.spoken.textContent=`Step ${e.step} of ${e.last}. ${i.runs.map(a=>`${a.label}: ${T(a.lossAt(e.step),3)}`).join(", ")}.`},400))}moveView(t,e=!0){t(),e&&ze(this),this.moving=!0,this.stale.land=!0,this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale.land=!0,this.schedule()},140)}showTip(t,e,i){let{tip:o,root:a}=this,n=a.getBoundingClientRect();o.innerHTML=i,o.hidden=!1;let r=Math.min(t-n.left,n.width-o.offsetWidth-4),l=e-n.top,h=l+o.offsetHeight>n.height?l-o.offsetHeight-30:l;o.style.transform=`translate(${Math.max(0,r)}px, ${Math.max(0,h)}px)`}hideTip(){this.tip.hidden=!0}setStart(t,e,i=this.plane.unit){if(this.quiz.fixed||this.offline)return;let o=Math.max(0,Math.ceil(Math.log10(i))+1);if(this.start=[Number(t.toFixed(Math.min(o,15))),Number(e.toFixed(Math.min(o,15)))],this.placeHandle(),this.asked)return;let[a,n]=this.scene.start;this.start[0]===a&&this.start[1]===n&&!this.owing||(this.asked=this.start,this.owing=this.holding,this.send("start",{x:this.start[0],y:this.start[1],gesture:this.gesture,held:!!this.holding}),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),1e3))}answered(){let{asked:t,start:e}=this;clearTimeout(this.patience),this.asked=void 0,t&&e&&(t[0]!==e[0]||t[1]!==e[1])?this.setStart(...e,Dt):this.owing&&!this.holding?this.setStart(...this.scene.start,Dt):this.start=void 0}letGo(){this.holding&&(this.holding=!1,this.owing&&this.setStart(...this.start??this.scene.start,Dt))}placeHandle(){let[t,e]=this.start??this.scene.start,[i,o]=this.plane.toPixel(t,e),{on:a,places:n,over:r}=this.panels,{dx:l,dy:h}=n[r];this.handle.style.transform=`translate(${i+l}px, ${o+h}px)`,this.handle.style.visibility=this.plane.inside(i,o)?"visible":"hidden";let{fixed:c}=this.quiz;this.handle.setAttribute("aria-label",`Start at ${T(t)}, ${T(e)}.${c?"":" Drag it, or move it with the arrow keys."}`),this.handle.title=`The start${c?"":`: drag it${a?"":", or click anywhere"}`}`,this.quiz.place()}},It=new WeakMap;function Ft({data:s,parentElement:t,setTriggerValue:e,...i}){let o=It.get(t),a=o&&o.root.isConnected?o:new qt(t);return It.set(t,a),a.send=e,a.inspector??=new nt(a,i),a.inspector.show(Me(s)),()=>{a.destroy(),It.delete(t)}}var Ai=s=>import(new URL(`inspector.js${s?`?try=${s}`:""}`,import.meta.url)),_s=Kt(Jt,Xt,s=>Ft({...s,importInspector:Ai}));export{_s as default};
