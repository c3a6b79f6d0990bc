import { component } from "../delivery.js";
import control from "../number-control/number-control.css";
import styles from "../number-control/number.css";
import markup from "../number-control/number.html";
import mount from "../number-control/panel-number.js";

export default component(markup, control + styles, mount);
