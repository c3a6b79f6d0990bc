import mount from "../charts/sweep-chart.js";
import chart from "../charts/sweep-chart.css";
import legend from "../charts/sweep-legend.css";
import tools from "../charts/tools.css";
import markup from "../charts/sweep-chart.html";
import { component } from "../delivery.js";

export default component(markup, tools + legend + chart, mount);
