import mount from "../charts/ensemble-chart.js";
import styles from "../charts/ensemble-chart.css";
import tools from "../charts/tools.css";
import markup from "../charts/ensemble-chart.html";
import { component } from "../delivery.js";

export default component(markup, tools + styles, mount);
