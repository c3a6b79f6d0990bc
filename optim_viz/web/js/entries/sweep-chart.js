import mount from "../charts/sweep-chart.js";
import styles from "../charts/sweep-chart.css";
import markup from "../charts/sweep-chart.html";
import { component } from "../delivery.js";

export default component(markup, styles, mount);
