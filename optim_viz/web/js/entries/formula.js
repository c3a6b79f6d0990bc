import { component } from "../delivery.js";
import styles from "../formula/formula.css";
import markup from "../formula/formula.html";
import mount from "../formula/formula.js";

export default component(markup, styles, mount);
