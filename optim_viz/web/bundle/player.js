// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Sd="[data-testid=stApp]",kd='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var Ad="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",Ed="The server is back, and so is your scene, from the address.",ri=Symbol("renew"),ni=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!zn(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!zn(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(Ad)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(Ed,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[ri]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(kd)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},zn=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),Fn;function Bn(i){return Fn??=new ni(document.querySelector(Sd)),Fn.patient(i)}var jn=`.ov-notice {
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

.ov-connection {
  position: fixed;
  z-index: 1000000;
  left: 50%;
  bottom: 18px;
  transform: translateX(-50%);
  width: max-content;
  max-width: calc(100vw - 32px);
  box-sizing: border-box;
  padding: 10px 16px;
  border-radius: 8px;
  color: #fff;
  background: #1c2733;
  box-shadow: 0 2px 12px rgb(0 0 0 / 35%);
  font:
    15px/1.4 system-ui,
    sans-serif;
}
`;function Ne(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Wn="optim-viz-reloaded-for";function Un(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:r,...a})=>{s||Od(t),s=!0;let h=new TextDecoder().decode(o.subarray(0,8));if(h!=="818e6cec")return Nd(h,n);let c=n.querySelector(".ov-place");c&&(c.outerHTML=i);let l=Bn(r);return e({...a,parentElement:n,setTriggerValue:l,data:o.subarray(8)})}}function Od(i){document.body.append(Object.assign(document.createElement("style"),{textContent:jn+i}))}function Nd(i,t){if(!Ld(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Ne("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Ld(i){try{return sessionStorage.getItem(Wn)===i?!0:(sessionStorage.setItem(Wn,i),!1)}catch{return!0}}var qn=1e3,_d=512*1024;function Id(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>_d?"is far too long":t.split("&").length>qn?`has more than ${qn.toLocaleString("en")} parts`:""}var Hn=!1;function Gn(i){return t=>(Hn||Rd(t.parentElement),Hn=!0,i(t))}function Rd(i){let t=Id(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=Ne(e,"Dismiss",()=>s.remove());i.prepend(s)}var Vn=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, G shows the computational graph, D opens the dial, C shows the cloud of noisy steps, V changes the view, R and a drag zoom to a rectangle, F fills the screen, P is for a projector, S shares a link.">
  <div class="ov-switch">
    <div class="ov-segments" role="group" aria-label="View (V)">
      <button type="button" data-do="map" aria-pressed="true" title="The contour map from above (V goes on to the next view)">Map</button><button type="button" data-do="relief" aria-pressed="false" title="The surface from the side (V goes on to the next view)">3D</button><button type="button" data-do="both" aria-pressed="false" title="The map and the surface from the side (V goes on to the next view)">Both</button><button type="button" data-do="grid" aria-pressed="false" title="Every run in a map of its own (V goes on to the next view)">Grid</button>
    </div>
  </div>
  <div class="ov-views">
  <div class="ov-stage">
    <canvas class="ov-land" role="img"></canvas>
    <canvas class="ov-fan" aria-hidden="true"></canvas>
    <canvas class="ov-halo" aria-hidden="true"></canvas>
    <canvas class="ov-line" aria-hidden="true"></canvas>
    <canvas class="ov-cloud" aria-hidden="true" hidden></canvas>
    <canvas class="ov-heads" aria-hidden="true"></canvas>
    <div class="ov-panels" role="group" aria-label="Runs: press one to look into it" hidden><p></p></div>
    <button type="button" class="ov-start"><span></span></button>
    <button type="button" class="ov-aim" aria-label="Your guess" hidden><span></span></button>
    <button type="button" class="ov-confirm" hidden>Confirm</button>
    <ul class="ov-key" aria-label="Marks of the map" hidden></ul>
    <div class="ov-zoom-box" aria-hidden="true" hidden></div>
    <div class="ov-tools" role="toolbar" aria-label="Zoom">
      <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
      <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
      <button type="button" data-do="box-zoom" aria-pressed="false" aria-label="Zoom to a rectangle" title="Draw a rectangle to zoom to (R, or Shift and drag)">
        <svg viewBox="0 0 16 16"><path d="M2 5V2h3M8 2h2M13 5V2M2 8v2M2 13h3M13 8v1"/><path d="M9 12h6M12 9v6"/></svg></button>
      <button type="button" data-do="zoom-reset" aria-label="Show the whole surface" title="Show the whole surface (0)">
        <svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
      <button type="button" data-do="keys" aria-label="Letter keys off" aria-pressed="false"><svg viewBox="0 0 16 16"><path d="M1.500 4h13v8h-13zM4 6.700h.1M6.700 6.700h.1M9.300 6.700h.1M12 6.700h.1M5 9.500h6" fill="none"/></svg></button>
      <button type="button" data-do="save" aria-label="Save as PNG" title="Save what is drawn as a picture (PNG)"><svg viewBox="0 0 16 16"><path d="M8 2v8M4.500 7L8 10.500 11.500 7M2.500 13.500h11" fill="none"/></svg></button>
    </div>
    <section class="ov-first-visit" aria-label="First steps" hidden>
      <p aria-live="polite"></p><small></small>
      <button type="button" data-hint="close" title="Do not show this again (Escape)">Skip</button><button type="button" data-hint="next" title="Go on to what is said next, or close this">Next</button>
    </section>
    <div class="ov-empty" hidden><p><b>No runs yet.</b> Add one in the panel: pick an optimizer, and it starts from the ring.</p></div>
  </div>
  <div class="ov-depth" hidden>
    <canvas class="ov-surface3d" role="application" tabindex="0" title="Drag to turn; with the focus here, Shift and the arrow keys"></canvas>
    <div class="ov-tools" role="toolbar" aria-label="3D view">
      <button type="button" data-do="nearer" aria-label="Nearer" title="Nearer (+; in Both, with the focus here)">+</button>
      <button type="button" data-do="farther" aria-label="Farther" title="Farther (−; in Both, with the focus here)">−</button>
      <button type="button" data-do="turn-left" aria-label="Turn left" title="Turn to the left (Shift ←)"><svg viewBox="0 0 16 16"><path d="M12 13a6 6 0 10-8-1M4 8v4H0" fill="none"/></svg></button>
      <button type="button" data-do="turn-right" aria-label="Turn right" title="Turn to the right (Shift →)"><svg viewBox="0 0 16 16"><path d="M4 13a6 6 0 118-1M12 8v4h4" fill="none"/></svg></button>
      <button type="button" data-do="reset-camera" aria-label="First camera" title="As it was seen at first (0; in Both, with the focus here)"><svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
      <button type="button" data-do="log-height" aria-pressed="true" title="Height on the contours' logarithmic scale, or f itself">log</button>
      <button type="button" data-do="save" aria-label="Save as PNG" title="Save what is drawn as a picture (PNG)"><svg viewBox="0 0 16 16"><path d="M8 2v8M4.500 7L8 10.500 11.500 7M2.500 13.500h11" fill="none"/></svg></button>
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
    <input type="range" class="ov-scrub" min="0" value="0" step="1" aria-label="Step" title="Drag to any step (← and →)">
    <output class="ov-step"></output>
    <select class="ov-speed" aria-label="Speed" title="How fast the film runs">
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
        <button type="button" data-do="race" aria-pressed="true" title="All runs: where each stands, and their curves (I)">Race</button><button type="button" data-do="inside" aria-pressed="false" title="One run's rule, memory and numbers (I)">Inside</button><button type="button" data-do="graph" aria-pressed="false" title="The surface's computational graph at one run's step, and gradients back through it (G)">Graph</button>
      </div>
      <div class="ov-segments ov-cloud-switch" hidden><button type="button" data-do="cloud" aria-pressed="false" title="Where one plain step would lead the selected run, by each of 64 draws of its gradient, and their 1σ ellipse (C)">Cloud</button></div>
      <div class="ov-segments"><button type="button" data-do="dial" aria-pressed="false" title="Turn a learning rate, or another number, and see the path bend (D)">Dial</button></div>
      <div class="ov-segments ov-share"><button type="button" data-do="share" aria-label="Share" title="Copy the link to this very moment (S)"><svg viewBox="0 0 16 16"><path d="M6 9.500l4-3M8.500 4l1.500-1.500a2.800 2.800 0 014 4L12 8.500M7.500 12L6 13.500a2.800 2.800 0 01-4-4L4 7.500" fill="none"/></svg></button></div>
    </div>
    <div class="ov-race">
    <p class="ov-legend-head"><span></span><span><span class="ov-height">f at this step, </span>outcome by then</span></p>
    <ul class="ov-legend" aria-label="Runs: press one to hide or show it"></ul>
    <p class="ov-doubt" role="alert" hidden></p>
    <div class="ov-segments ov-companion-tabs" role="group" aria-label="Beside the map" hidden></div>
    <div class="ov-companion" hidden></div>
    <div class="ov-chart" data-chart="fit" hidden><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="loss"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="slope"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="rates"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    </div>
    <div class="ov-graph" hidden></div>
    <div class="ov-inside" hidden>
      <div class="ov-who" role="group" aria-label="Run to look into"></div>
      <p class="ov-note"></p>
      <details open><summary>Rule, in symbols and in this step's numbers</summary><div class="ov-rule"></div><p class="ov-proof" role="status"></p></details>
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
`;var Yn=Symbol.for("optim-viz printing");function Kn(){!globalThis.addEventListener||Yn in globalThis||(Object.assign(globalThis,{[Yn]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function Xn(i,t){let e=new WeakMap;return Kn(),({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Pd=100,Dd=1500,Zn=2500,Os=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,ri,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=Pd-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),Dd),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function Jn(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var ai=i=>i.currentCSSZoom??1;function hi(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),hi(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var ci=16,Qn=14,Ns=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:h}=this.fill(s,o,t,e),c=a+ci+n>this.root.clientWidth?a-ci-n:a+ci;this.place(c,[h+Qn,h-Qn-r],n,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-n-s.height-8],o,n)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect(),h=ai(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[c,l]=[(s-a.left)/h,(o-a.top)/h];return{width:n.offsetWidth,height:n.offsetHeight,x:c,y:l}}place(t,e,s,o){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-s)),h=this.openBox(),c=d=>h&&a<h.right&&a+s>h.left&&d<h.bottom&&d+o>h.top,l=e.find(d=>d>=0&&d+o<=r&&!c(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,l)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=ai(this.root),[n,r,a,h]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:n/o,top:r/o,right:a/o,bottom:h/o}}};var re=({key:i,parameters:t,coefficients:e,rows:s})=>[i,...e.slice(Object.keys(t).length),sr(s)].join(" "),Le=({key:i,coefficients:t,rows:e})=>[i,...t,sr(e)].join(" "),er=i=>[Le(i),i.floor,i.points?.length,i.minimizer?"with its minimizers":""].join(" "),tr=new WeakMap;function sr(i){if(!i)return"";let t=tr.get(i)??i.map(e=>e.join()).join(";");return tr.set(i,t),t}var ut=22250738585072014e-324,Cd=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),_e=new DataView(new ArrayBuffer(8)),rs=i=>Cd[i+1022];function Ls(i){return _e.setFloat64(0,i),(_e.getUint32(0)>>>20)-1023}function _s(i){return _e.setFloat64(0,i),_e.setUint32(0,_e.getUint32(0)&1048575|1072693248),_e.getFloat64(0)}var I=i=>Math.abs(i)>=ut?i:i*0;function P(i,t){let e=i*t;if(!(Math.abs(e)<=ut)||i===0||t===0)return e;let s=Math.abs(i)<Math.abs(t)?i*ns*t:i*(t*ns);return Math.abs(s)<ut*ns?e*0:e}function It(i,t){let e=i/t;return Math.abs(e)<=ut&&Math.abs(i*ns/t)<ut*ns?e*0:e}var ns=2**200;function or(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=P(s,e)),e=P(e,e);return s}var ir=(i,t)=>i>=t||Number.isNaN(i)?i:t,nr=(i,t)=>i<=t||Number.isNaN(i)?i:t;function Ie(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,c=o-h,l=a*5497923018708371e-29,d=c-l,p=c-d-l,u=i<-708.3964185322641,v=1+d,g=1-v+d,w=d*d,L=(((((11470745597729725e-27*w+208767569878681e-23)*w+2755731922398589e-22)*w+248015873015873e-19)*w+.001388888888888889)*w+.041666666666666664)*w+.5,ft=((((16059043836821613e-26*w+2505210838544172e-23)*w+27557319223985893e-22)*w+.0001984126984126984)*w+.008333333333333333)*w+.16666666666666666,tt=d*ft,X=L+tt,$=w*X,B=p+$,ot=g+B,Z=v+ot,C=a>0,G=Z*(C?2:.5),J=a-1,V=a+1,j=rs(C?J:V),st=G*j,F=I(st);return u?0:F}function Re(i){let t=Ls(i),e=_s(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,h=(s?r:e)-1,c=2+h,l=h/c,d=l*l,p=.5*h*h,D=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,nt=d*D,bt=p+nt,dt=l*bt,R=n*5497923018708371e-29,rt=dt+R,vt=p-rt,ft=n*.6931471805598903,tt=vt-h,X=ft-tt,$=i<22250738585072014e-324,ot=i>-22250738585072014e-324?-1/0:NaN,Z=$?ot:X;return i<=17976931348623157e292?Z:i}function rr(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,c=o-h,l=a*9920935774287987e-25,d=c-l,p=c-d-l,u=a*22517417706346578e-34,v=d-u,g=d-v-u,w=p+g,x=a*35215598651832e-40-w,y=v-x,M=.25*a,A=4*Math.floor(M),O=a-A,T=v-y-x,k=y*y,X=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,$=k*X,B=y*$,Z=1-.5*k,C=T*Z,et=B+C,G=y+et,J=-.5*k,V=1+J,j=1-V+J,st=k*k,Tt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,Mt=st*Tt,at=y*T,Vt=Mt-at,Ot=j+Vt,Nt=V+Ot,Lt=O>=2,ht=.5*O,Pt=Math.floor(ht)!==ht?Nt:G,Bt=-Pt,ct=Lt?Bt:Pt;return t<3725290298461914e-24?i:ct}function $e(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,c=o-h,l=a*9920935774287987e-25,d=c-l,p=c-d-l,u=a*22517417706346578e-34,v=d-u,g=d-v-u,w=p+g,x=a*35215598651832e-40-w,y=v-x,M=.25*a,A=4*Math.floor(M),O=a-A,T=v-y-x,k=y*y,X=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,$=k*X,B=y*$,Z=1-.5*k,C=T*Z,et=B+C,G=y+et,J=-.5*k,V=1+J,j=1-V+J,st=k*k,Tt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,Mt=st*Tt,at=y*T,Vt=Mt-at,Ot=j+Vt,Nt=V+Ot,Lt=3-O,$t=O*Lt>1,gt=.5*O,ct=Math.floor(gt)!==gt?G:Nt,pt=-ct,Dt=$t?pt:ct,Yt=0*i;return e?Dt:Yt}function ar(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,c=o-h,l=a*9920935774287987e-25,d=c-l,p=c-d-l,u=a*22517417706346578e-34,v=d-u,g=d-v-u,w=p+g,x=a*35215598651832e-40-w,y=v-x,M=.25*a,A=4*Math.floor(M),O=a-A,T=v-y-x,k=y*y,X=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,$=k*X,B=y*$,Z=1-.5*k,C=T*Z,et=B+C,G=y+et,V=y-G+et,it=-.5*k,j=1+it,F=1-j+it,kt=k*k,at=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,Vt=kt*at,Ot=y*T,Nt=Vt-Ot,Lt=F+Nt,ht=j+Lt,gt=j-ht+Lt,Pt=.5*O,ct=Math.floor(Pt)!==Pt,pt=-ht,Dt=ct?pt:G,Yt=-gt,ee=ct?Yt:V,St=ct?G:ht,Se=ct?V:gt,le=t<3725290298461914e-24,Ct=Dt/St,se=Ct*134217729,de=se-Ct,oe=se-de,Xe=Ct-oe,ke=St*134217729,Ze=ke-St,ie=ke-Ze,Ae=St-ie,ne=Ct*St,fe=oe*ie-ne,Zo=oe*Ae,Qe=Xe*ie,ks=Zo+Qe,ts=fe+ks,es=Xe*Ae,Ee=ts+es,Es=Dt-ne-Ee,Ts=Ct*Se,gn=ee-Ts,Jo=(Es+gn)/St,Qo=Ct+Jo;return le?i:Qo}function hr(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,c=o-h,l=a*5497923018708371e-29,d=c-l,p=c-d-l,u=rs(a),v=d*d,T=(((((11470745597729725e-27*v+208767569878681e-23)*v+2755731922398589e-22)*v+248015873015873e-19)*v+.001388888888888889)*v+.041666666666666664)*v+.5,R=((((16059043836821613e-26*v+2505210838544172e-23)*v+27557319223985893e-22)*v+.0001984126984126984)*v+.008333333333333333)*v+.16666666666666666,rt=d*R,vt=T+rt,ft=v*vt,tt=p+ft,X=d+tt,B=d-X+tt,ot=u-1,Z=u*X,C=ot+Z,G=ot-C+Z,J=u*B,V=G+J,it=C>2,j=it?C:2,st=it?2:C,F=j+st,yt=j-F+st+V,q=C/F,mt=q*134217729,At=mt-q,Et=mt-At,te=q-Et,Gt=F*134217729,Me=Gt-F,Tt=Gt-Me,Mt=F-Tt,at=q*F,Ot=Et*Tt-at,Nt=Et*Mt,Lt=te*Tt,ht=Nt+Lt,$t=Ot+ht,gt=te*Mt,Pt=$t+gt,ct=C-at-Pt,pt=q*yt,Dt=V-pt,ee=(ct+Dt)/F,St=q+ee,Se=t<3725290298461914e-24,le=i<0,Ct=-St;return Se?i:le?Ct:St}function cr(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,h=a*134217729,c=h-a,l=h-c,d=a-l,f=a*.6931471805599453,u=l*.6931471824645996-f,v=l*-1904654323148236e-24,m=d*.6931471824645996,g=v+m,w=u+g,b=d*-1904654323148236e-24,x=w+b,y=a*23190468138462996e-33,M=x+y,S=1+f,O=1-S+f,N=f*f,rt=(((((11470745597729725e-27*N+208767569878681e-23)*N+2755731922398589e-22)*N+248015873015873e-19)*N+.001388888888888889)*N+.041666666666666664)*N+.5,et=((((16059043836821613e-26*N+2505210838544172e-23)*N+27557319223985893e-22)*N+.0001984126984126984)*N+.008333333333333333)*N+.16666666666666666,G=f*et,J=rt+G,V=N*J,it=M+V,j=O+it,st=S+j,F=r>0,xt=st*(F?2:.5),yt=r-1,q=r+1,At=rs(F?yt:q),Et=xt*At;return e?0:Et}function Is(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,h=(e?o:r)/t,c=Ls(t),l=_s(t),d=l>1.4142135623730951,f=c+1,p=d?f:c,u=.5*l,m=(d?u:l)-1,g=2+m,w=m/g,b=w*w,y=.5*m*m,tt=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,X=b*tt,$=y+X,B=w*$,Z=p*5497923018708371e-29+h,C=B+Z,et=y-C,G=p*.6931471805598903,J=et-m,V=G-J,j=Math.abs(i)<5551115123125783e-32,st=t<22250738585072014e-324,kt=t>-22250738585072014e-324?-1/0:NaN,xt=st?kt:V,q=t<=17976931348623157e292?xt:t;return j?i:q}function lr(i,t){let e=Math.abs(i),s=Ls(e),o=_s(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,h=.5*o,l=(n?h:o)-1,d=2+l,p=2-d+l,u=l/d,v=u*134217729,m=v-u,g=v-m,w=u-g,b=d*134217729,x=b-d,y=b-x,M=d-y,S=u*d,O=g*y-S,N=g*M,T=w*y,k=N+T,z=O+k,L=w*M,H=z+L,D=l-S-H,nt=u*p,dt=(D-nt)/d,R=u*u,vt=g*g-R,ft=g*w,tt=w*g,X=ft+tt,$=vt+X,B=w*w,ot=$+B,C=2*u*dt,et=ot+C,Tt=((((((((.043478260869565216*R+.047619047619047616)*R+.05263157894736842)*R+.058823529411764705)*R+.06666666666666667)*R+.07692307692307693)*R+.09090909090909091)*R+.1111111111111111)*R+.14285714285714285)*R+.2,Mt=R*Tt,at=.3333333333333333+Mt,Ot=.3333333333333333-at+Mt,Nt=R*134217729,Lt=Nt-R,ht=Nt-Lt,$t=R-ht,gt=at*134217729,Pt=gt-at,Bt=gt-Pt,ct=at-Bt,pt=R*at,Yt=ht*Bt-pt,ee=ht*ct,St=$t*Bt,Se=ee+St,le=Yt+Se,Ct=$t*ct,se=le+Ct,de=Ot+1850371707708594e-32,oe=R*de,Xe=et*at,ke=oe+Xe,Ze=se+ke,ie=pt*134217729,Ae=ie-pt,ne=ie-Ae,Je=pt-ne,fe=u*pt,Qe=g*ne-fe,ks=g*Je,ts=w*ne,es=ks+ts,Ee=Qe+es,As=w*Je,Es=Ee+As,Ts=u+fe,wn=u-Ts+fe,Jo=u*Ze,Qo=dt*pt,bn=Jo+Qo,gl=Es+bn+dt,wl=wn+gl,xn=a*.6931471805598903,yn=2*Ts,ti=xn+yn,bl=xn-ti+yn,xl=2*wl,yl=a*5497923018708371e-29,Ml=xl+yl,Mn=bl+Ml,ss=ti+Mn,Sl=ti-ss+Mn,kl=t>11805916207174113e5,Al=t<-11805916207174113e5?-11805916207174113e5:t,os=kl?11805916207174113e5:Al,Sn=ss*134217729,El=Sn-ss,ei=Sn-El,kn=ss-ei,An=os*134217729,Tl=An-os,si=An-Tl,En=os-si,is=ss*os,Ol=ei*si-is,Nl=ei*En,Ll=kn*si,_l=Nl+Ll,Il=Ol+_l,Rl=kn*En,$l=Il+Rl,Pl=Math.abs(is)<1e3,Dl=Sl*os,Cl=$l+Dl,Tn=Pl?Cl:0,zl=is>710,Fl=is<-709?-709:is,oi=zl?710:Fl,Bl=oi*1.4426950408889634+.5,Te=Math.floor(Bl),jl=Te*.6931471805598903,On=oi-jl,Nn=Te*5497923018708371e-29,ii=On-Nn,Ln=On-ii-Nn+Tn,Oe=ii+Ln,Wl=ii-Oe+Ln,_n=1+Oe,Ul=1-_n+Oe,_t=Oe*Oe,ql=(((((11470745597729725e-27*_t+208767569878681e-23)*_t+2755731922398589e-22)*_t+248015873015873e-19)*_t+.001388888888888889)*_t+.041666666666666664)*_t+.5,Hl=((((16059043836821613e-26*_t+2505210838544172e-23)*_t+27557319223985893e-22)*_t+.0001984126984126984)*_t+.008333333333333333)*_t+.16666666666666666,Gl=Oe*Hl,Vl=ql+Gl,Yl=_t*Vl,Kl=Wl+Yl,Xl=Ul+Kl,In=_n+Xl,Zl=oi+Tn<-708.3964185322641,Jl=Te<-1021.5,Ql=In<1,td=Zl||Jl&&Ql,Rn=Te>0,ed=In*(Rn?2:.5),sd=Te-1,od=Te+1,id=rs(Rn?sd:od),nd=ed*id,rd=I(nd),ad=td?0:rd,hd=e<22250738585072014e-324,$n=t>0,cd=t<0?1/0:t,ld=hd?$n?0:cd:ad,Pn=e>17976931348623157e292?$n?1/0:0:ld,Dn=Math.floor(t)===t,dd=.5*t,fd=Math.floor(dd)*2!==t,pd=Dn&&fd,Cn=i<0,ud=i>=-17976931348623157e292,vd=Cn&&ud&&!Dn,md=i===0,gd=1/i<0,wd=(Cn||md&&gd)&&pd,bd=-Pn,xd=vd?NaN:wd?bd:Pn,yd=i!==i||t!==t,Md=i+t;return t===0||i===1?1:yd?Md:xd}function dr(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,h=n>17976931348623157e292,c=0*n,d=a?h?1:c:n,u=a?1:r===0?1:r,v=u>8452712498170644e255,g=u<1499696813895631e-256?16069380442589903e44:1,w=v?7888609052210118e-46:g,b=d*w,x=u*w,y=.25*x,M=b<y,S=.75*x,O=b<S?.5:1,N=M?0:O,T=N*x,k=b-T,z=N*b,L=x+z,H=k/L,_=H*H,yt=((((((((((((.034482758620689655*_+-.037037037037037035)*_+.04)*_+-.043478260869565216)*_+.047619047619047616)*_+-.05263157894736842)*_+.058823529411764705)*_+-.06666666666666667)*_+.07692307692307693)*_+-.09090909090909091)*_+.1111111111111111)*_+-.14285714285714285)*_+.2)*_+-.3333333333333333,q=_*yt,mt=H*q,At=N===0,Et=N===.5,Gt=At?0:Et?.4636476090008061:.7853981633974483,Tt=At?0:Et?22698777452961687e-33:3061616997868383e-32,Mt=Gt+H,Vt=Gt-Mt+H,Ot=At?H:Mt,Nt=At?0:Vt,Lt=Tt+mt,ht=Nt+Lt,$t=-Ot,gt=1.5707963267948966+$t,Bt=1.5707963267948966-gt+$t,ct=6123233995736766e-32-ht,pt=Bt+ct,Dt=o?gt:Ot,Yt=o?pt:ht,ee=t<0,St=t===0,le=1/t<0,se=ee||St&&le,de=-Dt,oe=3.141592653589793+de,ke=3.141592653589793-oe+de,Ze=12246467991473532e-32-Yt,ie=ke+Ze,Ae=se?oe:Dt,ne=se?ie:Yt,Je=i<0,fe=i===0,Qe=1/i<0,ts=Je||fe&&Qe,es=Ae+ne,Ee=I(es),As=-Ee;return ts?As:Ee}var Rs={exp:Ie,log:Re,sin:rr,cos:$e,tan:ar,tanh:hr,exp2:cr,log1p:Is,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},$s={pow:lr,atan2:dr,max:ir,min:nr,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var zd=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},Fd=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},jt={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=ut?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=ut?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>ut?n:P(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>ut?n:It(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]},neg(i,t,e){for(let s=0;s<i;s++)t[s]=-e[s]},gt(i,t,e,s){for(let o=0;o<i;o++)t[o]=e[o]>s[o]?1:0},exp(i,t,e){for(let s=0;s<i;s++)t[s]=Ie(e[s])},log1p(i,t,e){for(let s=0;s<i;s++)t[s]=Is(e[s])}};for(let[i,t]of Object.entries(Rs))jt[i]??=zd(t);for(let[i,t]of Object.entries($s))jt[i]??=Fd(t);var ae="sum_rows",lt=8,pe=new Float64Array(lt);function Ps(i,t=i.length){pe.fill(0);for(let e=0;e<t;e+=lt){let s=Math.min(lt,t-e);for(let o=0;o<s;o++){let n=pe[o]+i[e+o];pe[o]=Math.abs(n)>=ut?n:n*0}}for(let e=1;e<lt;e*=2)for(let s=0;s<lt;s+=2*e)pe[s]=I(pe[s]+pe[s+e]);return pe[0]}function fr(i,t){let e=new Map,s=[{numbers:[],ofRows:[],sums:[]}];for(let[o,n,r]of i){let a=Math.max(...r.map(h=>e.get(h)??0));e.set(o,a+ +(n===ae)),n===ae?(s[a+1]??={numbers:[],ofRows:[],sums:[]},s[a].sums.push([o,r[0]])):t.has(o)||s[a].numbers.push([o,n,r])}for(let o of s){let n=new Set(o.sums.map(([,r])=>r));for(let r of[...i].reverse())t.has(r[0])&&n.has(r[0])&&(r[2].forEach(a=>n.add(a)),o.ofRows.unshift(r))}return s}var Ds=i=>t=>{let[e,s,o]=t,n=jt[s],[r,a,h]=o.map(c=>i[c]);return c=>n(c,i[e],r,a,h)};function pr({ofRows:i,sums:t},e,s,o){let n=e[0].length,r=t.map(()=>Array.from({length:lt},()=>new Float64Array(n))),a=i.map(Ds(e));return h=>{for(let c of r)for(let l of c)l.fill(0,0,h);for(let c=0;c<o;c++){for(let{values:l,everywhere:d}of s)d.fill(l[c],0,h);for(let l of a)l(h);t.forEach(([,l],d)=>{let f=r[d][c%lt];jt.add(h,f,f,e[l],f)})}t.forEach(([c],l)=>{let d=r[l];for(;d.length>1;d=d.filter((f,p)=>p%2===0))for(let f=0;f<d.length;f+=2)jt.add(h,d[f],d[f],d[f+1],d[f]);e[c].set(d[0].subarray(0,h))})}}function Wt({program:i,coefficients:t,rows:e}){let s=ur({...i,results:i.results.slice(0,1)},t,e);return(o,n)=>s(o,n)[0]}function as({program:i,coefficients:t,rows:e}){return ur(i,t,e)}var Bd=new Float64Array(0),ue=256;function ur({constants:i,code:t,results:e},s,o=[]){let n=2+s.length+o.length+i.length,r=o.length?o[0].length:0,a=Math.max(ue,r),h=new Set(e);for(let v=t.length-1;v>=0;v--)if(h.has(n+v))for(let m of t[v].slice(1))h.add(m);let c=v=>new Float64Array(a).fill(I(v)),l=[new Float64Array(ue),new Float64Array(ue),...s.map(c)],d=new Set([0,1]),f=new Set(o.map((v,m)=>l.length+m));l.push(...o,...i.map(c));let p=[];t.forEach(([v,...m],g)=>{let w=n+g,[b,x,y]=m.map(N=>l[N]),M=m.some(N=>d.has(N)),S=v===ae,A=!S&&m.some(N=>f.has(N)),O=h.has(w)?new Float64Array(M?ue:A?r:a):Bd;l.push(O),M&&d.add(w),A&&f.add(w),h.has(w)&&(M?p.push([w,v,m]):S?O.fill(Ps(b)):jt[v](O.length,O,b,x,y))});let u=r?jd(p,l,{ofRows:f,varying:d,count:r}):p.map(Ds(l));return(v,m)=>{let g=e.map(()=>new Float64Array(v.length));for(let w=0;w<v.length;w+=ue){let b=Math.min(ue,v.length-w);for(let x=0;x<b;x++)l[0][x]=I(v[w+x]),l[1][x]=I(m[w+x]);for(let x of u)x(b);e.forEach((x,y)=>g[y].set(l[x].subarray(0,b),w))}return g}}function jd(i,t,{ofRows:e,varying:s,count:o}){let n=[...t];return fr(i,e).flatMap(r=>{let a=r.numbers.map(Ds(n));if(!r.sums.length)return a;let h=r.ofRows.flatMap(([,,d])=>d),c=new Set(h.filter(d=>e.has(d)&&!s.has(d))),l=[...c].map(d=>({values:t[d],everywhere:n[d]=new Float64Array(ue)}));return[...a,pr(r,n,l,o)]})}var Wd={1:Uint8Array,4:Float32Array,8:Float64Array};function Ud(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0);return qd(JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),t.buffer,4+e)}function qd(i,t,e){return{head:i,array:o=>{let[n,r,a]=i.arrays[o];return new Wd[a](t,e+n,r)}}}function Hd({program:i},t){let e=i?.columns;if(e)return Pe(t("rows"),e)}function Cs({surface:i,head:t,array:e}){return i.rows?i.rows.slice(0,3):t.arrays.rows_fitted&&Pe(e("rows_fitted"),3)}function Pe(i,t){let e=Float64Array.from(i),s=i.length/t;return Array.from({length:t},(o,n)=>e.subarray(n*s,(n+1)*s))}function vr(i){let{head:t,array:e}=i instanceof Uint8Array?Ud(i):i,s=Hd(t.surface,e);s&&(t.surface.rows=s);let o=t.runs;o.forEach((r,a)=>{if(r.floor=t.surface.floor??0,r.lossAt=h=>r.height[Math.min(h,r.records-1)]+r.floor,!!t.held)for(let h of["x","y","height","slope"])r[h]=e(`${h}${a}`)});let n=o.filter(r=>!r.offstage);return Object.assign(t,{array:e,head:t,runs:n,allRuns:o})}var li=3,mr=4,gr=5,wr=6,br=7;var Gd=[[13,15,26,6],[17,29,16,24]],Vd=466688986,Yd=2*Math.PI;function he(i,t,e,s){let o=i|0,n=t|0,r=o^n^Vd,a=e+o|0,h=s+n|0;for(let c=0;c<5;c++){let l=Gd[c%2];for(let f=0;f<4;f++)a=a+h|0,h=(h<<l[f]|h>>>32-l[f])^a;let d=c%3;a=a+(d===0?n:d===1?r:o)|0,h=h+(d===0?r:d===1?o:n)+c+1|0}return((a>>>5)*2**26+(h>>>6))*2**-53}function xr(i,t,e,s){let o=Math.sqrt(-2*Re(1-he(i,t,e,2*s)));return P(o,$e(Yd*he(i,t,e,2*s+1)))}var Kd=2*Math.PI,yr=([i,t],e)=>[i.map(s=>P(s,e)),t.map(s=>P(s,e))];function Mr(i,t,e,s){let o=-P(2,e),n=(a,h)=>{let[c,l]=[0,1].map(f=>he(i,br,a,2*h+f)),d=Math.sqrt(It(Ie(P(o,Re(1-c)))-1,e));return P(P(d,$e(Kd*l)),s)},r=a=>Float64Array.from({length:t+1},(h,c)=>n(c,a));return[r(0),r(1)]}var Sr=["local minimum","saddle","maximum"],kr=["converged","stuck_at_saddle","left_view","overflowed"],Ar={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Er="{fate} · step {step}",Tr="{count} step",Or="{count} steps",Nr="the last step",Lr="the last {count} steps",Kt="global minimum",_r="local minimum",De="lowest minimum found",Ir="stuck at a maximum",Rr="at equal height",$r="stalled on a plain",Pr="undefined",di="descending",Dr="at the start",Cr="Overflowed at step {step}; the last finite point is {place}, f = {f}.",zr="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",Fr="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",Br="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",jr="Converged to the {kind} at {place}, by step {step}.",fi="Converged to the minimum at {place}, which is not in the list, by step {step}.",Wr="Converged to a minimum at {place}, as low as any that is known, by step {step}.",Ur="Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.",qr="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Hr="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",Gr="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Vr="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",Yr="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is neither slope nor curvature.",Kr="{because} The Hessian is not positive there.",Xr="{because} f is {value} there, within {within} of the {lowest}, {optimum}.",Zr="{because} f is {value} there, above the {lowest}, {optimum}.",Jr="known optimum",Qr="Left the view at step {step} and has not come back; it is now at {place}.",ta="Outside the view from the start; it is now at {place}.",ea="Its last point lies outside the surface's window.",sa="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",oa="Stalled on a plain, at f = {f}: there is neither slope nor curvature, though this is no known minimum.",ia="f changed by less than 1e-12 of its size over {window}.",na="At equal height: after {steps} f is {f} as before, at another place.",ra="Oscillating around {place}, with a spread of {spread}: {how}",aa="f went uphill in {share} of {window}, between {lowest} and {highest}.",ha="it turned back in {share} of {window}, at f = {f} on both sides.",ca="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread. It is around the mean of its places over these steps, and its spread is the root of the mean square distance from there.",la="{because} In noise, a fall or a rise counts only where the means of f over six equal parts of these steps all go one way, as chance alone does once in 360 times.",da="Rising after {steps}: f went from {before} to {f} over {window}.",fa="At the end of the last quarter of the steps f is above where it was when that began.",pa="Still descending after {steps}: f = {f}.",ua="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";function zs(i,t,e){let s=P(.5,I(i-e)),o=P(.5,I(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=It(1,n>0?n:1),[a,h]=[P(s,r),P(t,r)],c=Math.sqrt(I(P(a,a)+P(h,h))),l=P(n,c),d=It(1,c>0?c:1),f=c>0?P(a,d):1,p=P(h,d),u=Math.sqrt(P(.5,I(1+Math.abs(f)))),v=It(P(.5,p),u),[m,g]=f>=0?[u,v]:[Math.abs(v),p>=0?u:-u];return{lam:[I(o+l),I(o-l)],V:[[m,0-g],[g,m]]}}function Xt(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function ma(i,t,e,s,o,n){let r=i.records-1,a=i.hessian.map(_=>_[r]),h=i.gradient.map(_=>_[r]);if(!a.every(Number.isFinite))return;let[[c,l],[d,f,p]]=o>0?Jd([i.x[r],i.y[r]],h,a,e,o):[h,a],{lam:u,V:v}=zs(d,f,p),[m,g]=[v[0][0],v[1][0]],w=Math.max(Math.abs(u[0]),Math.abs(u[1])),b=u.map(_=>Math.abs(_)<=1e-6*w),x=[m*c+g*l,m*l-g*c],y=x.some((_,D)=>b[D]&&Math.abs(_)>1e-6*e*w),M=x.map((_,D)=>b[D]?0:-_/u[D]),S=Xt(M[0],M[1],e);if(!(w>0||n)||y||!(S<=1))return;let A=[m*M[0]-g*M[1],g*M[0]+m*M[1]],O=u.map((_,D)=>!b[D]&&_<0);if(O.some(Boolean)){let _=Qd(i,t,A,S,e,s);O=O.map((D,nt)=>D&&u[nt]<-_)}let[N,T]=M.map((_,D)=>O[D]?_:0),[k,z,L]=Sr,H=O.every((_,D)=>_||b[D]);return{kind:O.some(Boolean)?H?L:z:k,offset:A,leaving:Xt(N,T,e)>.1}}function Jd([i,t],[e,s],[o,n,r],a,h){let[c,l]=[e-h*Math.sign(i),s-h*Math.sign(t)],[d,f]=[c-o*i,l-r*t],[p,u]=[Math.abs(i)<=a,Math.abs(t)<=a],[v,m]=[p&&Math.abs(d)<=h,u&&Math.abs(f)<=h],g=p?c-h*Math.sign(d):e,w=u?l-h*Math.sign(f):s,b=m||r===0?1:Math.abs(r),x=v||o===0?1:Math.abs(o),y=v?b*i:m?g-n*t:g,M=m?x*t:v?w-n*i:w;return[[y,M],[v?b:o,v||m?0:n,m?x:r]]}function Qd(i,t,e,s,o,n){let r=i.records-1,[a,h]=[i.x[r],i.y[r]],c=t,l=-1;for(let m=t;m<=r;m++){let g=Xt(i.x[m]-a,i.y[m]-h,o);g>l&&([c,l]=[m,g])}let d=i.hessian.map(m=>m[c]);l===0&&s>0&&(d=n(Float64Array.of(a+e[0]),Float64Array.of(h+e[1])).slice(3).map(([g])=>g),l=s);let[f,p,u]=d.map((m,g)=>m-i.hessian[g][r]),v=Math.sqrt(f*f+2*(p*p)+u*u);return l>0&&Number.isFinite(v)?2*s*v/l:0}var hs=({kind:i})=>i.endsWith("minimum");function ui([i,t,e,s]){let[o,n]=[t-i,s-e],r=Math.max(o,n),[a,h]=[o/r,n/r];return .001*(r*Math.sqrt(a*a+h*h))}var vi=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,mi=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),gi=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i)),xa=i=>i.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function Bs(i,t,e,s){let o=i.records;for(;o>0&&!(Xt(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}var wi=i=>i.find(({kind:t})=>t==="global minimum")?.value,bi=i=>1e-6*(1+Math.abs(i)),xi=(i,t)=>i-t<=bi(t);function ya({domain:i,points:t,differentiate:e,kink:s=0,inNoise:o=!1},n,r){let a=ui(i),h=r.records-1,c=h-mi(n),[l,d]=[r.x[h],r.y[h]],f=t.filter(({interior:x})=>x),p=f.filter(hs),u=f.filter(x=>!hs(x)),v=wi(t),m=v!==void 0&&xi(r.loss[h],v),g=x=>Bs(r,x.x,x.y,a)<=c,w=p.find(g);if(w)return{fate:Fs(w),target:w};let b=g({x:l,y:d})?ma(r,c,a,e,s,m):void 0;if(!b?.leaving){if(w=u.find(g),w)return{fate:Fs(w),target:w};if(b){let{kind:x,offset:y}=b,M={x:l+y[0],y:d+y[1],kind:x};return w=[...p,...u].find(S=>Xt(M.x-S.x,M.y-S.y,a)<=1),w?{fate:Fs(w),target:w}:{fate:Fs(M),unlisted:M}}}return vi(i,l,d)?{fate:yi(r,h+1-gi(n),a,o).fate}:{fate:"left_view"}}var Fs=i=>hs(i)?"converged":"stuck_at_saddle";function yi(i,t,e,s=!1){let o=i.loss.subarray(t,i.records),n=o.length-1,[r,a,h,c]=[o[0],o[0],0,0];for(let v=1;v<=n;v++)r=Math.min(r,o[v]),a=Math.max(a,o[v]),o[v]>o[v-1]&&h++,o[v]<o[v-1]&&c++;let l=a-r,d=l<=1e-12*(1+Math.abs(o[n])),f=h/n,p=d?hf(i,t,e):0,u="still_descending";if(d)u=p<.2?"stalled":"oscillating";else if(f>0){let v=Math.ceil(o.length/2),[m,g]=[o.subarray(0,v),o.subarray(v)],w=Ce(m)-Ce(g),[b,x]=[wa(m),wa(g)],y=c/n,M=s&&f>=.2&&y>=.2&&!af(o),S=b>x&&!M&&!(f>=.2&&w<.25*l),A=b<x&&!M&&!(y>=.2&&-w<.25*l);(S||A)&&o[n]>o[0]?u="rising":(!S||!(o[n]<o[0]))&&(u="oscillating")}return{fate:u,level:d,turning:p,rising:f,lowest:r,highest:a,begin:o[0]}}function Ma({x:i,y:t,records:e},s){let[o,n]=[i.subarray(s,e),t.subarray(s,e)],[r,a]=[Ce(o),Ce(n)],h=o.map((c,l)=>(c-r)*(c-r)+(n[l]-a)*(n[l]-a));return{mean:[r,a],spread:Math.sqrt(Ce(h))}}function af(i){let t=Math.floor(i.length/6),e=i.length-6*t,s=Array.from({length:6},(n,r)=>Ce(i.subarray(e+r*t,e+(r+1)*t))),o=s.slice(1);return o.every((n,r)=>s[r]>n)||o.every((n,r)=>s[r]<n)}function Ce(i){let t=0;for(let e of i)t+=e;return t/i.length}function wa(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function hf({x:i,y:t,records:e},s,o){let n=e-1,r=!1,a=0;for(let d=s;d<n;d++)Xt(i[d]-i[n],t[d]-t[n],o)>1&&(r=!0),a=Math.max(a,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!r||n-s<2)return 0;let h=0,[c,l]=[0,0];for(let d=s;d<n;d++){let[f,p]=[(i[d+1]-i[d])/a,(t[d+1]-t[d])/a];d>s&&f*c+p*l<0&&h++,[c,l]=[f,p]}return h/(n-s-1)}var js=["add","sub","mul","div","select","neg","sqrt","abs","dense"],Sa=Object.entries({...Rs,...$s}).filter(([i])=>!js.includes(i)),cf=Sa.map(([,i])=>i),ka=[...js,...Sa.map(([i])=>i),ae],Si=Object.fromEntries(ka.map((i,t)=>[i,t])),lf=255,ze=65535;function Ut(i,t,e=0){for(let s of i)s instanceof Int32Array?df(s,t):s(t,e)}function df(i,t){for(let e=0;e<i.length;e+=2){let s=i[e],o=i[e+1],n=s&lf,r=s>>>8;if(n>=js.length){Mi(cf[n-js.length],r,o,t);continue}let a=t[o&ze],h=t[o>>>16];switch(n){case 0:t[r]=I(a+h);break;case 1:t[r]=I(a-h);break;case 2:{let c=a*h;Math.abs(c)>ut?t[r]=c:Mi(P,r,o,t);break}case 3:{let c=a/h;Math.abs(c)>ut?t[r]=c:Mi(It,r,o,t);break}case 4:t[r]=a?t[i[e+2]]:h,e+=1;break;case 5:t[r]=-a;break;case 6:t[r]=Math.sqrt(a);break;case 7:t[r]=Math.abs(a);break;case 8:e=ff(i,e,t);break}}}function ff(i,t,e){let s=t+(i[t+1]>>>16),o=e[i[t+1]&ze],n=1/0;for(let r=t+1;r<=s;r++){let a=e[i[r+1]&ze]*e[i[r+1]>>>16];o+=a,n=Math.min(n,Math.abs(a),Math.abs(o))}return n>ut?e[i[t]>>>8]=o:pf(i,t,e),s}function pf(i,t,e){let s=e[i[t+1]&ze];for(let o=i[t+1]>>>16,n=t+2;o>0;o--,n++)s=I(s+P(e[i[n]&ze],e[i[n]>>>16]));e[i[t]>>>8]=s}function Mi(i,t,e,s){s[t]=i(s[e&ze],s[e>>>16])}var uf=i=>Int32Array.from(i.flatMap(([t,e,...s])=>{let o=t|e<<8,[n,r,a]=s;return t===Si.dense?[o,...vf(s)]:t===Si.select?[o,n|r<<16,a]:[o,n|r<<16]}));function vf([i,...t]){let e=t.filter((o,n)=>n%2===0),s=e.map((o,n)=>o|t[2*n+1]<<16);return[i|e.length<<16,...s]}var Zt=class{constructor(){this.values=[],this.changes=[],this.code=[],this.rows=new Map,this.filled=new Set}register(t=0,e=!1){return this.changes.push(e),this.values.push(I(t))-1}column(t,e=!1){let s=this.register(0,e);return e&&this.filled.add(s),this.rows.set(s,t),s}emit(t,e){let[s,o=s,n=s]=e,r=this.register(0,e.some(h=>this.changes[h])),a=t===ae?void 0:e.find(h=>this.rows.has(h));return a!==void 0&&this.rows.set(r,new Float64Array(this.rows.get(a).length)),a!==void 0&&this.filled.has(a)&&this.filled.add(r),this.code.push([Si[t],r,s,o,n,...e.slice(3)]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let a of[...this.code].reverse())if(e.has(a[1])){for(let h of a.slice(2))e.add(h);(this.changes[a[1]]?o:s).push(a)}let n=this.parts(s.reverse()),r=this.parts(o.reverse(),n);return{registers:Float64Array.from(this.values),once:n,each:r}}parts(t,e){let s=[],o=new Map,n=[],r=Math.max(0,...[...this.rows.values()].map(({length:h})=>h)),a=()=>{n.length&&s.push(uf(n)),n=[]};for(let h of t){let[c,l,...d]=h,f=d.find(x=>this.rows.has(x));if(f===void 0){n.push(h);continue}a();let[p,u,v]=d.map(x=>{let y=this.rows.get(x)??o.get(x);if(y)return y;let M=new Float64Array(r);return o.set(x,M),(!this.changes[x]&&e||s).push(S=>M.fill(S[x])),M}),m=this.rows.get(l),g=jt[ka[c]],w=this.rows.get(f),b=this.filled.has(f)?0:w.length;m?s.push((x,y)=>g(b||y,m,p,u,v)):s.push((x,y)=>x[l]=Ps(p,b||y))}return a(),s}};function Fe(i,t){let e=new Zt,s=e.append(i,t.map(r=>e.register(r))),{registers:o,once:n}=e.finish(s);return Ut(n,o),s.map(r=>o[r])}var ki=3;function Aa({coefficients:i,penalty:t}){if(!t)return 0;let[e,,s]=i;return e*s}function Ea({coefficients:i,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=i.slice(0,ki),n=(...r)=>Fe(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,h)=>[n(r[0],a[0],h),n(r[1],a[1],h)]}}var Ti={batch_size:0,sampling:"without_replacement",keep_prob:1,input_noise:0,tail_index:0},Oa=Object.keys(Ti),Na="with_replacement",La="shuffle",mf=2**20,gf=4,me=class{constructor(t){this.make=t,this.known=[],this.size=0}at(t){let e=this.known[t];if(e)return e;let s=this.make(t);return this.size+s.length<=mf&&(this.known[t]=s,this.size+=s.length),s}},Ai=class{constructor(t,e){let s=o=>new me(n=>{let r=Float64Array.from({length:e},(a,h)=>he(t,o,n,h));return Uint16Array.from(r.keys()).sort((a,h)=>r[a]-r[h]||a-h)});this.seed=t,this.batches=s(li),this.epochs=s(mr),this.dropout=new me(o=>Float64Array.from({length:2*e},(n,r)=>he(t,gr,o,r))),this.noise=new me(()=>new Float64Array(2*e).fill(NaN))}noiseAt(t,e,s){return Number.isNaN(s[e])&&(s[e]=xr(this.seed,wr,t,e)),s[e]}},Be=new Map;function wf(i,t){let e=[i,t].join(),s=Be.get(e)??new Ai(i,t);return Be.delete(e),Be.set(e,s),Be.size>gf&&Be.delete([...Be.keys()][0]),s}var bf={without_replacement:({batches:i},t,e,s)=>Ta(i.at(t).subarray(0,s),e),[Na]({seed:i},t,e,s){let o=new Uint16Array(e);for(let n=0;n<s;n++)o[Math.floor(he(i,li,t,n)*e)]++;return o},[La]({epochs:i},t,e,s){let o=Math.ceil(e/s),n=t%o*s;return Ta(i.at(Math.floor(t/o)).subarray(n,n+s),e)}};function Ta(i,t){let e=new Uint16Array(t);for(let s of i)e[s]=1;return e}var xf=i=>i.batch_size>0||_a(i),_a=({keep_prob:i,input_noise:t})=>i<1||t>0,Ia=(i,t,e)=>e&&xf(i)?new Ei(i,t,e):void 0,cs=i=>lt*Math.ceil(i/lt),Ei=class{constructor(t,e,{columns:s,inputs:o,sums:n}){let[r,a,h]=s;this.choice=t,this.count=h.length,this.features=[r.map(I),a.map(I)],this.kept=this.features.map(l=>l.map(d=>It(d,t.keep_prob))),this.target=h.map(I),this.inputs=o,this.drawn=wf(e,this.count),this.packed=new me(l=>this.pack(this.given(l)));let c=n&&yf(n,this.count);this.numbersMade=n?n.results.length:0,this.made=c&&new me(l=>c(this.pack(this.given(l))))}given(t){let{count:e}=this,s=this.counts(t),o=new Float64Array(e).fill(1/e);if(s){let n=0;for(let r=0;r<e;r++)n+=s[r];for(let r=0;r<e;r++)o[r]=s[r]/n}return{counts:s,weight:o,features:[this.feature(0,t,s),this.feature(1,t,s)]}}feature(t,e,s){let{drawn:o,count:n}=this,{keep_prob:r,input_noise:a}=this.choice,h=this.features[t];if(!this.inputs[t]||r===1&&!a)return h;let c=r<1?o.dropout.at(e):void 0,l=a>0?o.noise.at(e):void 0,d=this.kept[t],f=new Float64Array(n);for(let p=0,u=t;p<n;p++,u+=2)s&&!s[p]||((!c||c[u]<r)&&(f[p]=d[p]),l&&(f[p]=I(f[p]+P(o.noiseAt(e,u,l),a))));return f}get hasBatches(){let{batch_size:t,sampling:e}=this.choice;return t>0&&(t<this.count||e===Na)}get isRandom(){return this.hasBatches||_a(this.choice)}get stepsOfEpoch(){let{batch_size:t,sampling:e}=this.choice,s=this.count/(Math.min(t,this.count)||this.count);return e===La?Math.ceil(s):s}dropped(t){let{count:e,inputs:s,drawn:o}=this,{keep_prob:n}=this.choice,r=new Uint8Array(e);if(n===1)return r;let a=o.dropout.at(t);for(let h=0;h<e;h++)for(let c=0;c<2;c++)s[c]&&a[2*h+c]>=n&&r[h]++;return r}keptInputs(t,e){let{count:s,inputs:o,drawn:n}=this,{keep_prob:r}=this.choice,a=new Uint8Array(s).fill(1);if(r===1||!o[t])return a;let h=n.dropout.at(e);return a.map((c,l)=>+(h[2*l+t]<r))}counts(t){let{batch_size:e,sampling:s}=this.choice;return this.hasBatches?bf[s](this.drawn,t,this.count,e):void 0}pack({counts:t,weight:e,features:[s,o]}){let{count:n,target:r}=this,a=new Uint32Array(n),h=new Uint16Array(lt);for(let f=0;f<n;f++)(!t||t[f])&&(a[f]=lt*h[f%lt]+++f%lt);let c=lt*h.reduce((f,p)=>Math.max(f,p)),l=new Float64Array(4*c),d=t?t.findIndex(f=>f>0):0;[s,o,r].forEach((f,p)=>l.fill(f[d],p*c,(p+1)*c));for(let f=0;f<n;f++){if(t&&!t[f])continue;let p=a[f];l[p]=s[f],l[p+c]=o[f],l[p+2*c]=r[f],l[p+3*c]=e[f]}return l}columns(t){return this.packed.at(t)}numbers(t){return this.made?.at(t)}};function yf(i,t){let e=new Zt,s=Array.from({length:4},()=>new Float64Array(cs(t))),o=e.append(i,s.map(h=>e.column(h,!0))),{registers:n,once:r,each:a}=e.finish(o);return Ut(r,n),h=>(Ut(a,n,ls(s,h)),Float64Array.from(o,c=>n[c]))}function ls(i,t){let e=t.length/i.length;return i.forEach((s,o)=>s.set(t.subarray(o*e,(o+1)*e))),e}var Oi=class{constructor(t,e,s){let o=new Zt,n=(S,A=!0)=>Array.from({length:S},()=>o.register(0,A));this.method=e,this.hyperparameters=[o.register(0,!0),...n(e.update.inputs-kf(e)-1,!1)],this.position=n(2),this.memory=n(2*e.remembers.length),this.noise=n(2),this.counters=n(2),this.powers=n(e.powers.length),this.surface=t,this.strength=o.register(),this.treatment=o.register();let r=t.coefficients.map(S=>o.register(S)),a=t.rows??[],h=a.map(S=>o.column(S)),c=r.slice(0,ki),l=t.penalty?[this.strength,...r.slice(1)]:r;this.numbers=n(s??0),this.columns=s===void 0?[]:a.map(S=>new Float64Array(cs(S.length)));let d=[...l.slice(0,l.length-this.numbers.length),...this.numbers],f=this.columns.length?this.columns.map(S=>o.column(S,!0)):h,{hyperparameters:p,position:u,memory:v}=this,m=e.look_ahead?o.append(e.look_ahead,[...p,...u,...v]):u,g=o.append(t.program,[...m,...d,...f]),w=m===u&&s===void 0,b=w?g:o.append(t.program,[...u,...l,...h]);this.gradient=this.noise.map((S,A)=>o.emit("add",[g[1+A],S]));let x=e.uses_hessian?b.slice(3):[],y=[...p,...this.counters,...this.powers,...x],M=o.append(e.update,[...y,...u,...this.gradient,...v]);if(t.penalty)for(let S of[0,1]){let A=[M[S],u[S],p[0],this.treatment];[M[S]]=o.append(t.penalty.step,[...A,...c])}this.after=M,this.tape=o.finish([...M,...this.gradient])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:n,noise:r,stream:a},h){let{registers:c,once:l,each:d}=this.tape,{position:f,memory:p,gradient:u,after:v,method:m,powers:g}=this,w=m.powers.map(([T])=>Sf(I(e[T]),n+2)),b=m.powers.map(([,T])=>T);this.hyperparameters.forEach((T,k)=>c[T]=I(e[k]));let{penalty:x,coefficients:y}=this.surface,M=x?x.treatments.indexOf(o):0;c[this.treatment]=M,c[this.strength]=x&&!M?I(y[0]):0,Ut(l,c);let S=[t.x,t.y,...t.memory.flat()],A=[...f,...p];A.forEach((T,k)=>c[T]=I(S[k][h]));let[O,N]=t.noisyGradient;for(let T=h;T<=n;T++){let k=T-t.methodStart+1;c[this.hyperparameters[0]]=I(s[T]),c[this.counters[0]]=k,c[this.counters[1]]=k+1;for(let L=0;L<w.length;L++)c[g[L]]=w[L][k+b[L]];for(let L=0;L<2;L++)c[this.noise[L]]=r?I(r[L][T]):0;let z=a?.numbers(T)??[];for(let L=0;L<z.length;L++)c[this.numbers[L]]=z[L];Ut(d,c,a&&this.columns.length?ls(this.columns,a.columns(T)):0),O[T]=c[u[0]],N[T]=c[u[1]];for(let L=0;L<A.length;L++)c[A[L]]=c[v[L]];if(T===n)break;for(let L=0;L<A.length;L++)S[L][T+1]=c[v[L]];if(!f.every(L=>Number.isFinite(c[L])))return T+2}return n+1}},Ws=new Map,Mf=16;function Sf(i,t){let e=Ws.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>or(i,o)),Ws.size>=Mf&&Ws.clear(),Ws.set(i,e)),e}var kf=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,Us=class{constructor(t){this.surface=t,this.differentiate=as(t),this.steppers=new Map,this.streamed=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:r,rates:a}=t,{steps:h,start:c,stream:l}=e;if(o&&n>Math.min(h,o.records-1))return o;let d=l?this.streamed:this.steppers,f=d.get(s);f||d.set(s,f=new Oi(this.surface,s,l?.numbersMade));let p=h+1,u=new Float64Array(p*(10+2*s.remembers.length)),v=0,m=()=>u.subarray(v*p,++v*p),g=o?.choice.method===s,w=o?n:0,b=()=>[m(),m()],x=Fe(s.init,[a[w],...r.slice(1)]),y={choice:t,records:0,methodStart:g?o.methodStart:w,x:m(),y:m(),noisyGradient:b(),memory:s.remembers.map(b),loss:m(),gradient:b(),hessian:[m(),m(),m()]};if(y.memory.forEach((S,A)=>S.forEach((O,N)=>g?O.set(o.memory[A][N].subarray(0,w+1)):O.fill(x[A]))),o)for(let[S,A]of Af(y,o))S.set(A.subarray(0,w+1));else[y.x[0],y.y[0]]=c;let M=f.run(y,t,e,w);return this.measure(y,w,M),y.records=Ef(y,w,M),y.undefined=y.records<M&&xa(Ra(y).map(S=>S[y.records])),y.records>0?y:void 0}recorded(t,e,s){let[o,n,r,a,h,c,l,...d]=e.map(u=>Float64Array.from(u)),[,,,...f]=this.differentiate(o,n),p=t.method.remembers.map((u,v)=>d.slice(2*v,2*v+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:r,gradient:[a,h],noisyGradient:[c,l],memory:p,hessian:f}}measure(t,e,s){let[o,n,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,r].forEach((h,c)=>t.gradient[c].set(h,e)),a.forEach((h,c)=>t.hessian[c].set(h,e))}};function Af(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}var Ra=i=>[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];function Ef(i,t,e){let s=Ra(i);for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var $a=["steps","noise","batch_size","keep_prob","input_noise","tail_index"],Tf=4,je=new Map;function Of(i,t){let e=je.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return je.delete(i),je.set(i,s),je.size>Tf&&je.delete([...je.keys()][0]),s}var qs=class{constructor(t){let{head:e}=t,{points:s,seed:o,stream:n=Ti}=t.simulator,{rows:r,...a}=n,h=r&&Cs(t);this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise,stream:a},this.seed=o,this.points=s,this.rows=r&&h&&{...r,columns:h};let c=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=Of(o,c),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise,tail_index:s=this.scene.stream.tail_index}){return e&&!s&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>Nf(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,r=this.missing(s)?{steps:void 0,noise:void 0,tail_index:void 0}:{},{steps:a=n.steps,noise:h=n.noise,...c}={...s,...r},l=Lf(n.stream,c),d=this.surface(e,o),{times:f,ends:p}=o.find(u=>u.steps===a)??_f(a);return{surface:d,start:t,steps:a,level:h,chosen:l,times:f,ends:p,simulator:o.find(u=>u.surface===d)?.simulator??new Us(d),noise:this.noise({steps:a,level:h,chosen:l},o),stream:this.stream(l,o)}}noise({steps:t,level:e,chosen:{tail_index:s}},o){let n=o.find(r=>r.level===e&&r.chosen.tail_index===s&&(!s||r.steps===t));return n?n.noise:e&&s?Mr(this.seed,t,s,e):e&&this.normal?yr(this.normal,e):void 0}stream(t,e){let s=e.find(o=>Pa({...o.chosen,tail_index:t.tail_index},t));return s?s.stream:Ia(t,this.seed,this.rows)}numbers({steps:t,level:e,chosen:{batch_size:s,keep_prob:o,input_noise:n,tail_index:r}}){let{rows:a}=this,h=a?a.columns[0].length:0,c=s?Math.min(s,h):h;return{steps:t,noise:e,batch_size:c,keep_prob:o,input_noise:n,tail_index:r}}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([f,p])=>[f,t[f]??p])),r=[...Object.values(n),...s.coefficients.slice(o.length)],a=f=>r.every((p,u)=>p===f.coefficients[u]);if(a(s))return s;let h=e.find(f=>a(f.surface));if(h)return h.surface;let c=this.points===null?[]:s.points,l=this.points?If(s.points,this.points,Object.values(n)):c,d=l.find(({kind:f})=>f==="global minimum");return{...s,parameters:n,coefficients:r,points:l,floor:d?d.value:null}}},Nf=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s])&&Pa(i.chosen,t.chosen),Pa=(i,t)=>Oa.every(e=>i[e]===t[e]),Lf=(i,t)=>({...i,...Object.fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}),_f=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function If(i,t,e){let s=Fe(t,e);return i.map((o,n)=>{let[r,a,h]=s.slice(3*n);return{...o,x:r,y:a,value:h}})}var Rf=6,Hs=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new qs(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return zt(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return n.reduce((h,c)=>{let l=this.turned(h,c);return l.every((d,f)=>d===h[f])?h:this.fair(l,o,c.name==="learning_rate"?c.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:r}=this.given,{runs:a}=this.scene,h=s==="schedule"?"schedule_values":"values";return t.map((c,l)=>a[l]?.of===a[e].of?Ca(c,o,!s&&r[l]===o?1-n:n,h):c)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?zt(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=n.map(f=>n.findIndex(({of:p})=>p===f.of)),a=r[s??0],h=Da(t[a]),c;if(o==="same")c=t.map(()=>h);else{let f=t.map((u,v)=>r[v]===v?this.firstStep(u,e):1);if(!f.every(u=>u>0))return;let p=u=>Number((Da(t[u])*f[a]/f[u]).toPrecision(Rf));c=t.map((u,v)=>v>=n.length?0:r[v]===a?h:p(r[v]))}let l=t.map((f,p)=>p<n.length&&f.length===1);if(l.every((f,p)=>!f||this.takes(p,c[p])))return t.map((f,p)=>l[p]?Ca(f,"learning_rate",c[p]):f)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return Wt({program:r,coefficients:a})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=zt(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let r={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},zt=i=>i.at(-1),Da=i=>zt(i).values.learning_rate;function Ca(i,t,e,s="values"){let o=zt(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}var Q=({runs:i})=>i.some(({recorded:t})=>t)?i.filter($f):i,$f=i=>!i.recorded,We=({steps:i,runs:t})=>Math.max(i,...t.map(({last_step:e=0})=>e));function wt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function Ni(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var Pf={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Qt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>Pf[t]).join("")}function Jt(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return _i(...Li(i.toExponential(r)))}return i.toFixed(o).replace("-","−")}var Df=7;function Ue(i,t){let e=i.map(h=>Jt(h,t));if(e.every(h=>h.length<=Df&&!h.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(i[0]/10**(s+2)+1e-9),n=s+2<0?o/10**-(s+2):o*10**(s+2),r=n===0?"":`${Cf(n)} + `;return{texts:i.map(h=>Jt(h/10**s-o*100,t/10**s)),counted:` = ${r}… · ${Qt(s)}`}}function E(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";if(za(i))return String(Number(i.toPrecision(t))).replace("-","−");let[e,s]=Li(i.toExponential(t-2));return _i(String(Number(e)),s)}function Cf(i){return Number.isFinite(i)?za(i)?String(i).replace("-","−"):_i(...Li(i.toExponential())):E(i)}var za=i=>!i||Math.abs(i)>=.001&&Math.abs(i)<1e5;function Li(i){let[t,e]=i.split("e");return[t,Number(e)]}function _i(i,t){let e=Qt(t),s=i.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}function qe(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],r=Ri(o,n);if(s<t){let u={step:e.records,place:r,f:E(e.loss[s],3)};return e.undefined?Rt("overflowed",e.records,W(Fr,u),Br,Pr):Rt("overflowed",e.records,W(Cr,u),zr)}let{fate:a,target:h,unlisted:c}=ya(i,t,e),l=ui(i.domain),d=E(l,2),f=h?Bs(e,h.x,h.y,l):NaN;if(h&&s-f>=mi(t))return Fa(i,h,!0,f,W(Gr,{step:f,near:d}));let p=h??c;if(p){let u=Bs(e,o,n,l),v=!h&&e.hessian.every(g=>g[s]===0),m=W(v?Yr:Vr,{step:u,near:d});return Fa(i,p,!!h,u,m,v)}if(a==="left_view"){let u=e.records;for(;u>0&&!vi(i.domain,e.x[u-1],e.y[u-1]);)u--;let v=W(u?Qr:ta,{step:u,place:r});return Rt(a,u,v,ea)}return zf(a,e,l,i.inNoise)}function Gs(i,t,e,s){if(s>=t)return qe(i,t,e);if(!(s>0))return;let o=qe(i,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:di,variety:di}:o}function Rt(i,t,e,s,o=""){let n=o||Ar[i],r=kr.includes(i)?W(Er,{fate:n,step:t}):n;return{kind:i,variety:o,label:r,sentence:e,criterion:s,step:t}}function Fa(i,t,e,s,o,n=!1){let{kind:r,x:a,y:h}=t,c=i.points.some(({found:A})=>A)?De:Kt,l={kind:r===Kt?c:r,place:Ri(a,h),step:s};if(!hs(t)){let A=W(e?qr:Hr,l),O=r==="maximum"?Ir:"";return Rt("stuck_at_saddle",s,A,W(Kr,{because:o}),O)}let d=A=>W(e?jr:A,l),f=t.value??i.differentiate(Float64Array.of(a),Float64Array.of(h))[0][0],p=wi(i.points);if(p===void 0)return Rt("converged",s,d(fi),o);let u=bi(p),v=xi(f,p),m=n?Ur:Wr,[g,w,b]=[E(f,3),E(p,3),E(u,2)],x=c===Kt?Jr:c,y={because:o,value:g,optimum:w,within:b,lowest:x},M=d(v?m:fi),S=W(v?Xr:Zr,y);return Rt("converged",s,M,S,v?c:_r)}function zf(i,t,e,s=!1){let o=t.records-1,n=gi(o),r=W(o===1?Tr:Or,{count:o}),a=W(n===2?Nr:Lr,{count:n-1}),h=E(t.loss[o],3);if(i==="stalled"){let M=W(ia,{window:a}),S=Xt(t.x[o]-t.x[o-1],t.y[o]-t.y[o-1],e);return n===2&&S>1?Rt(i,o,W(na,{steps:r,f:h}),M,Rr):[...t.gradient,...t.hessian].every(O=>O[o]===0)?Rt(i,o,W(oa,{f:h}),M,$r):Rt(i,o,W(sa,{f:h}),M)}if(i==="still_descending")return Rt(i,o,W(pa,{steps:r,f:h}),ua);let{level:c,turning:l,rising:d,begin:f,...p}=yi(t,t.records-n,e),[u,v]=[E(p.lowest,3),E(p.highest,3)];if(i==="rising"){let M=W(da,{steps:r,before:E(f,3),f:h,window:a});return Rt(i,o,M,fa)}let{mean:m,spread:g}=Ma(t,t.records-n),w=c?W(ha,{share:Ii(l),window:a,f:h}):W(aa,{share:Ii(d),window:a,lowest:u,highest:v}),b=Ri(...m),x=W(ra,{place:b,spread:E(g,2),how:w}),y=W(ca,{rises:Ii(.2)});return Rt(i,o,x,s?W(la,{because:y}):y)}var W=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Ri=(i,t)=>`(${E(i)}, ${E(t)})`;function Ii(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}var $i="|w| ≤ 1/λ of a decoupled decay",Ff=[7,3,2,3];function Ba({decays:i},t){let e=i?.reduce((s,o)=>s*t[o],1);return e?1/e:void 0}var ja=i=>[...new Set(i.flatMap(({box:t,hidden:e})=>t&&!e?[t]:[]))],Wa=(i,{domain:t})=>ja(i).some(e=>e<=Math.max(...t.flat().map(Math.abs)));function Ua(i,t,e,s){for(let o of ja(t)){let[n,r]=e.toPixel(-o,o),[a,h]=e.toPixel(o,-o);Ha(i,n,r,a-n,h-r,s)}}var qa=(i,t,e)=>Ha(i,.15*t,.15*t,.7*t,.7*t,e);function Ha(i,t,e,s,o,n){i.setLineDash([]),i.strokeStyle=n.halo,i.lineWidth=3.6*n.scale,i.strokeRect(t,e,s,o),i.setLineDash(Ff.map(r=>r*n.scale)),i.strokeStyle=n.text,i.lineWidth=1.6*n.scale,i.strokeRect(t,e,s,o),i.setLineDash([])}function Vs(i,t,e,s,o){let{records:n}=o,r=t.surface.floor??0,[a,h]=o.gradient,c=i.pathRates(s,t).subarray(0,n),{method:l,values:d}=i.settings(o),f=m=>m.subarray(0,n),p={records:n,x:f(o.x),y:f(o.y),height:f(o.loss).map(m=>m-r),floor:r,box:Ba(l,d),slope:f(a).map((m,g)=>Math.hypot(m,h[g])),rates:c.every(m=>m===c[0])?void 0:c,outcomeAt:m=>Gs(Ys(t),t.steps,o,m)};if(e.rule===void 0)return p;let u=([m,g])=>[f(m),f(g)],v={values:d,rule:Bf(l,d)??e.rule,method_start:o.methodStart,beside:Ea(t.surface,o.choice.treatment),noisyGradient:u(o.noisyGradient),memory:Object.fromEntries(l.remembers.map((m,g)=>[m,u(o.memory[g])]))};return{...p,...v}}var Bf=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Ga(i,t,e,s,o,n){let{rule:r,origin:a}=e[o],h=s[o].slice(0,-1);if(r===void 0||!h.length||JSON.stringify(h)===JSON.stringify(s[Number(a)]))return;let c=e[Number(a)],l=i.simulate(h,t,n);return l&&{...c,...Vs(i,t,c,h,l),offstage:!0}}function Va(i,t,e,s,o){let n={detail:jf(s,i.given),dim:!o};if(!o)return n;let{method:r,values:a}=i.settings(o);if(n.rate=a.learning_rate,!e.offstage){let h=new Map(r.parameters.map(({sign:c,name:l})=>[c,a[l]]));n.outcome=qe(Ys(t),t.steps,o),n.distinguishing=e.distinguishing.map(([c,l])=>[c,typeof l=="number"?h.get(c)??l:l])}return{...n,...Vs(i,t,e,s,o)}}var Ys=({surface:i,simulator:{differentiate:t},level:e,stream:s})=>({domain:i.domain,points:i.points,kink:Aa(i),differentiate:t,inNoise:e>0||!!s?.isRandom});function jf(i,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:n,schedule:r,branch_step:a,treatment:h}=zt(i),[c]=Object.keys(s),l=[`α = ${E(n.learning_rate)}`];for(let{name:d,default:f}of t[o].parameters.slice(1))n[d]!==f&&l.push(`${d} ${E(n[d],6)}`);return r!=="constant"&&l.push(e[r].label.toLowerCase()),h!==c&&l.push(s[h]),i.length>1&&l.push(`from step ${a}`),l.join(", ")}function Ya(i,t){return(i.head.recorded_paths??[]).map((e,s)=>{let o=i.head.arrays[`recorded_step${s}`]&&i.array(`recorded_step${s}`),n=l=>Wf(i.array(`recorded_${l}${s}`),e.records,o),{remarks:r,last_step:a,...h}=e,c={...h,remarks:r,last_step:a,recorded:e,x:n("x"),y:n("y"),rate:NaN,branch_step:0,of:-1-s,distinguishing:[]};return c.lossAt=l=>c.height[Math.min(l,c.records-1)]+c.floor,Object.assign(c,Pi(c,t))})}function Wf(i,t,e){if(!e)return Float64Array.from(i);let s=0;return Float64Array.from({length:t},(o,n)=>{for(;s+1<e.length&&e[s+1]<=n;)s++;return i[s]})}function Pi({x:i,y:t,records:e,recorded:s},o){let{surface:n,simulator:r}=o,a=n.floor??0,[h,c]=[i,t].map(S=>Float64Array.from(S)),[l,d,f,...p]=r.differentiate(h,c),u={...Ys(o),inNoise:!1},{complete:v,judged:m,last_step:g,outcome:w,unknown:b,first:x}=s,y={x:h,y:c,loss:l,gradient:[d,f],hessian:p,records:e};return{floor:a,outcomeAt:S=>v?S<g?Gs(u,g,y,S):w:S>=x?b:void 0,height:l.map(S=>S-a),slope:d.map((S,A)=>Math.hypot(S,f[A])),outcome:m?qe(u,g,y):w}}var Ks=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return zt(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:r,inside:a}=t,{paths:h}=e.given,c=Q(r).length,l=e.conditions(s,this.conditions),d=new Map;this.share(l);let f=e.choices(s,l),p=e.firstDrawn(f);return this.choices=f,f.forEach((u,v)=>{let m=r.allRuns[v],{hidden:g}=m,{left:w}=m,b=t.proof.isDoubted(v);if(m.first=p[v],m.left=Ga(e,l,o,f,v,d),!b&&(l!==n||u!==h[v])){let x=e.simulate(u,l,d);Object.assign(m,Va(e,l,o[v],u,x)),this.bent.add(v)}else if(this.bent.delete(v))Object.assign(m,o[v],{hidden:g,dim:!1,first:p[v]});else if(!w&&!m.left)return;a.renew(v),v<c&&this.undescribed.add(v)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:r,level:a,stream:h}=t;if(t!==s){if(this.conditions=t,Object.assign(o,{surface:n,steps:r,noise:a,stream:h}),n!==s.surface){for(let c of o.runs)c.recorded&&Object.assign(c,Pi(c,t));e.picture.resurface()}r!==s.steps&&e.stepsChanged(),Ka(t)!==Ka(s)&&e.inside.givenOtherwise()}}},Ka=({level:i,stream:t})=>[i>0,!!t,!!t?.hasBatches].join();function Xa({px:i,py:t},e,s,{left:o,top:n,width:r,height:a}){return[i,t,Math.max(o,Math.min(o+r,e)),Math.max(n,Math.min(n+a,s))]}function Za([i,t,e,s],{left:o,top:n,width:r,height:a},[h,c,l,d]){let f=Math.abs(e-i)>=8,p=Math.abs(s-t)>=8;if(!f&&!p)return;let u=x=>h+(x-o)/r*(c-h),v=x=>d-(x-n)/a*(d-l),[m,g]=f?[u(Math.min(i,e)),u(Math.max(i,e))]:[h,c],[w,b]=p?[v(Math.max(t,s)),v(Math.min(t,s))]:[l,d];return[m,g,w,b]}var Xs=class{constructor(t,e){this.frame=t,this.button=e,this.armed=!1,this.corners=void 0}arm(t=!this.armed){this.armed=t,this.button.setAttribute("aria-pressed",String(t)),this.frame.parentElement?.classList.toggle("ov-box-zooms",t)}draw(t,e,s,o,[n,r]){let[a,h,c,l]=this.corners=Xa(t,e,s,o.box),{style:d}=this.frame;d.left=`${Math.min(a,c)+n}px`,d.top=`${Math.min(h,l)+r}px`,d.width=`${Math.abs(c-a)}px`,d.height=`${Math.abs(l-h)}px`,this.frame.hidden=!1}take(t){let e=this.corners&&Za(this.corners,t.box,t.view);return this.drop(),e}drop(){this.corners=void 0,this.frame.hidden=!0,this.arm(!1)}};var Di=new Map;function Zs(i){let t=Di.get(i);if(t!==void 0)return t;try{return localStorage.getItem(i)}catch{return null}}function Js(i,t){try{localStorage.setItem(i,t),Di.delete(i)}catch{Di.set(i,t)}}var Ja="optim-viz-keys",Qs=class{constructor(t){this.button=t,this.on=Zs(Ja)!=="off",this.show()}toggle(){this.on=!this.on,Js(Ja,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function Ci({companion:i,companions:t},e){return t?.length?(t.find(({value:s})=>s===e.companion)??t[0]).kind:i&&"fit"}var Qa=(i,t)=>(Ci(i,t)??"fit")!=="fit",to=class{constructor(t,e){this.root=t,this.names="",t.addEventListener("click",({target:s})=>{let o=s.closest("button");o&&e(Number(o.dataset.companion))})}show(t,e){this.root.hidden=t.length<2;let s=t.map(o=>o.kind).join();s!==this.names&&this.root.replaceChildren(...t.map(({value:o,label:n,help:r})=>{let a=document.createElement("button");return Object.assign(a,{type:"button",textContent:n,title:r}),a.dataset.companion=String(o),a})),this.names=s,t.forEach((o,n)=>this.root.children[n].setAttribute("aria-pressed",String(o.kind===e)))}};function th(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function qt(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",th(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var Uf=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function eo(i,t,e,s,o,n,r,a){let h=Math.hypot(o,n)||1,c=o/h,l=n/h,d=Uf.map(([f,p])=>[f*c-p*l,f*l+p*c]);i.setLineDash([]),th(i,d,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function so(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,h]of r){i.beginPath();for(let c of[1,-1])i.moveTo(e-o,s-c*o),i.lineTo(e+o,s+c*o);i.strokeStyle=a,i.lineWidth=h,i.stroke()}}function oo(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,h]of r)i.strokeStyle=a,i.lineWidth=h,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function ce(i,t,e){let s=i.outline.map(([c,l])=>`${(17+c*5).toFixed(2)},${(8+l*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,h=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${h}>${i.tag}</text></svg>`}var qf={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Y(i){return i.replace(/[&<>"]/g,t=>qf[t])}var eh={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},Hf={kind:"",variety:"",label:Dr,sentence:"No step is made yet.",criterion:"",step:0};function He({kind:i,variety:t}){let e=(t===De?Kt:t).replaceAll(" ","_");return e in eh?e:i}function ge(i,t,e){return t>=(i.last_step??e)||!i.outcome.kind?i.outcome:i.outcomeAt?.(t)??Hf}function io(i,t=""){return`<span class="ov-chip" data-kind="${He(i)}" ${t}>${ds(i)}</span>`}function ds(i){let[t,...e]=Y(i.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${eh[He(i)]??""}</i><span>${t}${s}</span>`}function U(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function K(){return document.createElement("canvas")}function no(i,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(i),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var Gf=2,Vf=8192,Yf=2**24,sh="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",we=16,ro=8,zi=24,Kf=18,Xf={font:"650 15px",line:20},oh={font:"12.5px",line:17},ih=(i,t)=>nh(Gf*(globalThis.devicePixelRatio||1),i,t),nh=(i,t,e)=>Math.min(i,Vf/Math.max(1,t,e),Math.sqrt(Yf/Math.max(1,t*e)));function Zf(i,t,e){let s=[];for(let o of t.split(" ")){let n=s.length?`${s[s.length-1]} ${o}`:o;s.length&&i.measureText(n).width<=e?s[s.length-1]=n:s.push(o)}return s}function rh({title:i,words:t=[],parts:e,captions:s=[],rows:o=[],notes:n=[],colours:r,ratio:a}){let h=K(),c=U(h),l=Math.max(...e.map(({x,width:y})=>x+y)),d=Math.max(...e.map(({y:x,height:y})=>x+y)),f=[],p=we,u=(x,{font:y,line:M},S)=>{c.font=`${y} ${r.font}`;for(let A of Zf(c,x,l)){let O=p;f.push(N=>{Object.assign(N,{font:`${y} ${r.font}`,fillStyle:S,textAlign:"left"}),Object.assign(N,{textBaseline:"top"}),N.fillText(A,we,O,l)}),p+=M}};u(i,Xf,r.text);for(let x of t)u(x,oh,r.muted);let v=p+ro;f.push(x=>{for(let{image:y,...M}of e)x.drawImage(y,we+M.x,v+M.y,M.width,M.height);Object.assign(x,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(x,{textBaseline:"middle"});for(let{text:y,x:M,y:S,width:A=l-M}of s)x.fillText(y,we+M,v+S,A)}),p=v+d+ro,c.font=`13px ${r.font}`;let m=0;for(let{text:x,wide:y=0,sign:M}of o){let S=y&&y+ro,A=S+c.measureText(x).width;m&&m+A>l&&([m,p]=[0,p+zi]);let[O,N]=[we+m,p+zi/2];f.push(T=>{T.save(),M?.(T,O,N),T.restore(),Object.assign(T,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(T,{textBaseline:"middle"}),T.fillText(x,O+S,N,l-S)}),m+=A+Kf}o.length&&(p+=zi+ro);for(let x of n)u(x,oh,r.muted);let[g,w]=[l+2*we,p+we],b=nh(a,g,w);h.width=Math.round(g*b),h.height=Math.round(w*b),c.setTransform(b,0,0,b,0,0),c.fillStyle=r.rim,c.fillRect(0,0,g,w);for(let x of f)x(c);return h}var Fi=34;function ah(i,t,e){return{text:t,wide:Fi,sign:(s,o,n)=>{Object.assign(s,{strokeStyle:e.of(i),lineWidth:2.4}),s.setLineDash(i.dash),s.beginPath(),s.moveTo(o,n),s.lineTo(o+Fi,n),s.stroke(),qt(s,i,o+Fi/2,n,5,e)}}}function hh(...i){return`${i.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function ch(i,t,e){i.toBlob(s=>{if(!s)return Jf(e);no(s,t)})}function Jf({root:i,tooltip:t,announce:e}){let s=[...i.querySelectorAll('[data-do="save"]')],o=s.find(n=>n.getClientRects().length);o&&t.showBelow(o,`<p>${sh}</p>`),e(sh)}var ao=({key:i})=>i.startsWith("=")?"your-function":i;var Bi=22,lh=14;function dh(i){let{scene:t,clock:e,root:s,tooltip:o,readout:n}=i,{runs:r,surface:a}=t,h=r.length===1?r[0].label:`${r.length} runs`;ch(Qf(i),hh(ao(a),h,`step ${e.step}`),{root:s,tooltip:o,announce:c=>n.announce(c)})}function Qf(i){let{picture:t,scene:e,clock:s,root:o}=i,{colours:n}=t,r=ih(o.clientWidth,o.clientHeight);tp(i,r);let a=rh({title:`${e.surface.label}, step ${s.step} of ${We(e)}`,...ep(i),rows:e.runs.filter(h=>!h.hidden).map(h=>ah(h,fh(h,s,e),n)),colours:n,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function tp({picture:i,start:t},e){let{layers:s,surface3d:o,charts:n,panels:r,plane:a}=i,{clientWidth:h,clientHeight:c}=o.canvas;s.resize(s.width,s.height,e),h&&c&&o.resize(h,c,e);for(let l of n)l.canvas.clientWidth&&l.resize(l.width,l.height,e);i.moving=!1,i.invalidate("land","trails","charts"),i.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function ep({picture:i,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),n=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:h}=i,c=g=>{let{left:w,top:b,width:x,height:y}=g.getBoundingClientRect();return{x:w-n.left,y:b-n.top,width:x,height:y}},l=[...r.canvases,a.canvas].filter(({clientWidth:g})=>g),d=l.map(g=>({image:g,...c(g)})),f=[];h.on&&h.places.forEach(({i:g},w)=>{let{x:b,y:x,width:y,height:M}=c(h.titles[w]),S=e.runs[g];f.push({x:b,y:x+M/2,width:y,text:fh(S,s,e)})});let p=t.classList.contains("ov-narrow"),u=(g,w)=>Math.max(...d.map(b=>b[g]+b[w]))+lh,[v,m]=p?[0,u("y","height")]:[u("x","width"),0];for(let{canvas:g}of i.charts){let{clientWidth:w,clientHeight:b}=g;!w||!b||(f.push({x:v,y:m+Bi/2,width:w,text:g.previousElementSibling?.textContent??""}),d.push({image:g,x:v,y:m+Bi,width:w,height:b}),m+=Bi+b+lh)}return{parts:d,captions:f}}function fh(i,{step:t},{steps:e}){let s=[i.label,i.detail].filter(Boolean).join(", "),{label:o}=ge(i,t,e);return`${s}: ${E(i.lossAt(t),3)}${o&&`, ${o}`}`}var sp={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",c:"cloud",g:"toggle-graph",n:"graph-next",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",r:"box-zoom",0:"zoom-reset"},op={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},ip=/^(back|forward|zoom-in|zoom-out)$/,ph=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',np="select, .ov-number-field",ho=1.5,ji=["map","relief","both","grid"];function co(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,h=Q(i.scene).length,c=[a.left+a.width/2,a.top+a.height/2],l=u=>(u(),o.schedule()),d=u=>o.moveWindow(()=>n.zoom(u,...c)),f=u=>h&&i.viewState.change({...s.graph?{}:{inside:1},run:u%h}),p={race:()=>i.viewState.change({inside:0,graph:0}),inside:()=>i.viewState.change({inside:1,graph:0}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1,graph:0}),graph:()=>i.viewState.change({inside:0,graph:1}),"toggle-graph":()=>i.viewState.change({inside:0,graph:s.graph?0:1}),"graph-next":()=>s.graph&&i.graph.next(),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:ji[(ji.indexOf(s.stage)+1)%ji.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>f(i.viewState.run+h-1),"next-run":()=>f(i.viewState.run+1),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1,graph:0})},dial:()=>i.viewState.change({dial:s.dial?0:1}),cloud:()=>i.viewState.change({cloud:s.cloud?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>ap(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>l(()=>r.zoom(ho)),farther:()=>l(()=>r.zoom(1/ho)),"turn-left":()=>l(()=>r.orbit(-40,0)),"turn-right":()=>l(()=>r.orbit(40,0)),"reset-camera":()=>l(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),save:()=>dh(i),fullscreen:()=>rp(i),keys:()=>i.keys.toggle(),"zoom-in":()=>d(ho),"zoom-out":()=>d(1/ho),"box-zoom":()=>i.boxZoom.arm(),"zoom-reset":()=>o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||p[t]()}async function rp({root:i,tooltip:t,readout:e}){let s=()=>{let o=i.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${ph}</p>`),e.announce(ph)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?i.requestFullscreen().catch(s):s()}async function ap(i){if(i.offline)return;let t=i.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),n=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function uh(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(np)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return co(i,"projector");t.key==="Escape"&&i.boxZoom.drop();let n=sp[t.key.length===1?t.key.toLowerCase():t.key];if(!n||!i.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!ip.test(n)))return;let{stage:r}=i.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");co(i,a&&op[n]||n)}var hp=.6,lo=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:h}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:c,dy:l}of t)o.rect(n+c,r+l,a,h);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0,this.drawBoxes(t,e,s)}drawBoxes(t,e,s){for(let{runs:o,dx:n,dy:r}of t){let a=(h,c)=>{let[l,d]=e.toPixel(h,c);return[l+n,d+r]};Ua(this.halo,o,{toPixel:a},s)}}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let h=new Path2D,c=t.length,l=!1,d=!1;for(let v=t.next;v<=e;v++){let[m,g]=s.toPixel(n.x[v],n.y[v]);if(Math.hypot(m-t.x,g-t.y)<hp&&v<e)continue;let b=Ge(t.x,t.y,m,g,s.box);b&&((!d||b[4])&&h.moveTo(b[0]+r,b[1]+a),h.lineTo(b[2]+r,b[3]+a),l=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),d=b!==null&&!b[5],t.x=m,t.y=g}if(t.next=e+1,!l)return;let{scale:f}=o,{halo:p,line:u}=this;p.strokeStyle=o.halo,p.lineWidth=5*f,p.stroke(h),u.strokeStyle=o.of(n),u.lineWidth=2.3*f,u.setLineDash(n.dash.map(v=>v*f)),u.lineDashOffset=c,u.stroke(h)}};function vh(i,t,e,s,o){let{left:n,top:r,width:a,height:h}=e.box,c=6.2*o.scale,l=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[w,b]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(w,b)&&oo(i,d,w,b,c,o)}let f=Math.min(s,d.records-1),p=Math.floor(f+1e-9),u=f-p,[v,m]=e.toPixel(d.x[p],d.y[p]);if(u>1e-9){let[w,b]=e.toPixel(d.x[p+1],d.y[p+1]),x=Ge(v,m,v+(w-v)*u,m+(b-m)*u,e.box);x&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(x[0],x[1]),i.lineTo(x[2],x[3]),i.stroke()),v+=(w-v)*u,m+=(b-m)*u}let g=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(v,m))g?so(i,d,v,m,c,o):qt(i,d,v,m,c,o);else{let w=cp(d,p,e);w&&l.push([d,...w])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,h+2),i.clip();for(let d of l)eo(i,...d,c,o);i.restore()}function cp(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),h=Ge(o,n,r,a,e.box);if(h&&h[5])return[h[2],h[3],r-o,a-n];if(h)return null}return null}function mh(i,t,e,s,o,n){let r=n,a;for(let h of i){if(h.hidden)continue;let c=Math.min(e,h.records-1);for(let l=0;l<=c;l++){let[d,f]=t.toPixel(h.x[l],h.y[l]),p=Math.hypot(d-s,f-o);p<r&&([r,a]=[p,{run:h,i:l}])}}return a}function Ge(i,t,e,s,o){let n=e-i,r=s-t,a=0,h=1,c=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[l,d]of c)if(l===0){if(d<0)return null}else{let f=d/l;if(l<0?a=Math.max(a,f):h=Math.min(h,f),a>h)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*h,t+r*h,a>0,h<1]}var lp=5,dp=11,gh="button, .ov-first-visit";function be(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function Ui(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=lp}function qi(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function fs({picture:i},t){return i.panels.local(be(t,i.stage))}function Wi({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,h=s.target.closest(".ov-panel");h&&o.pointAt(h);let c=h||o.point(...be(s,r),n);t.light(o.on&&c?o.places[o.over].i:void 0),o.over!==a&&e.place()}function bh(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r,boxZoom:a}=i,{stage:h,plane:c,panels:l}=e,d,f=new Map,p=!1;t(h,"pointerdown",g=>{if(g.button!==0||g.target.closest(gh)||!i.scene)return;f.size||Wi(i,g);let[w,b]=fs(i,g);if(c.inside(w,b)){if(f.set(g.pointerId,[w,b]),p||=f.size>1,p){d=void 0,a.drop(),s.hide();return}d={px:w,py:b,x:w,y:b,moved:!1,zooms:g.shiftKey||a.armed},h.setPointerCapture(g.pointerId),i.root.focus({preventScroll:!0})}}),t(h,"pointermove",g=>{if(!i.scene)return;if(p)return fp(e,f,g.pointerId,fs(i,g));if(!d&&!g.target.closest(".ov-start")&&Wi(i,g),!d&&g.target.closest(gh))return s.hide();let[w,b]=fs(i,g);if(!d)return pp(i,w,b,g);Ui(d,w,b)&&(s.hide(),d.zooms?a.draw(d,w,b,c,l.offset):(h.classList.add("ov-panning"),e.moveWindow(()=>c.pan(w-d.x,b-d.y))),Object.assign(d,{x:w,y:b,moved:!0}))});let u=g=>{if(f.delete(g.pointerId),p&&=f.size>0,d&&!d.moved&&g.type==="pointerup"){let w=c.toPlane(d.px,d.py);n.begin(),l.on?r.change({run:l.places[l.over].i}):i.quiz.aims?i.quiz.put(...w):n.moveTo(...w)}else if(d?.zooms){let w=a.take(c);w&&g.type==="pointerup"&&e.moveWindow(()=>c.show(w))}d=void 0,h.classList.remove("ov-panning")};t(h,"pointerup",u),t(h,"pointercancel",u),t(h,"touchmove",g=>g.touches.length>1&&g.preventDefault(),{passive:!1}),t(h,"pointerleave",()=>{s.hide(),o.light(void 0)});let v=g=>Number(g.target.closest("button").dataset.place);t(l.root,"click",g=>r.change({run:v(g)})),t(l.root,"focusin",g=>o.light(v(g))),t(l.root,"focusout",()=>o.light(void 0)),t(h,"wheel",g=>{if(!qi(i,g))return;g.preventDefault(),Wi(i,g);let[w,b]=fs(i,g);e.moveWindow(()=>c.zoom(Math.exp(-g.deltaY*.0022),w,b))},{passive:!1})}function fp(i,t,e,s){let{plane:o}=i;if(!t.has(e)||t.size!==2)return;let[n,r]=wh(t);t.set(e,s);let[a,[h,c]]=wh(t);i.moveWindow(()=>{o.pan(h-r[0],c-r[1]),n>0&&a>0&&o.zoom(a/n,h,c)})}function wh(i){let[[t,e],[s,o]]=i.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function xh(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...fs(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let h=(r.shiftKey?30:5)/n.unit,[c,l]=e.position;e.moveTo(c+a[0]*h,l+a[1]*h)})}function pp(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=mh(n.places[n.over].runs,o,i.clock.step,t,e,dp),h=a?up(a,r):"";Hi(i,o.toPlane(t,e),h,s)}function up({run:i,i:t},e){return`<div>${ce(i,e.of(i),e.rim)}<b>${Y(i.label)}</b> step ${t}<span>f = ${E(i.lossAt(t))}</span></div>`}function Hi(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${E(t)}, y = ${E(e)}</div><div><b>f = ${E(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}function yh(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",c=>{if(c.button!==0||!i.scene)return;let[l,d]=be(c,r);a={px:l,py:d,x:l,y:d,moved:!1},r.setPointerCapture(c.pointerId)}),t(r,"pointermove",c=>{if(!i.scene)return;let[l,d]=be(c,r);if(!a){let f=n.pick(l,d);return f?Hi(i,f,"",c):e.hide()}Ui(a,l,d)&&(e.hide(),n.orbit(l-a.x,d-a.y),Object.assign(a,{x:l,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let c=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,c&&(s.begin(),s.moveTo(...c,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",c=>{let l={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[c.key];!l||!c.shiftKey||(c.preventDefault(),n.orbit(25*l[0],25*l[1]),o.schedule())}),t(r,"wheel",c=>{qi(i,c)&&(c.preventDefault(),n.zoom(Math.exp(-c.deltaY*.0022)),o.schedule())},{passive:!1})}var vp=60;function Mh(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&co(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>uh(i,o)),t(document,"click",({target:o})=>{if(!i.scene||i.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let n={step:i.clock.step,at:Date.now()};setTimeout(()=>i.outbox.send("clock",n),vp)}),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),bh(i),xh(i),yh(i)}function Sh(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(be(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let h=n(a),{colours:c}=i.picture,l=t.describe(h).map(([d,f,p])=>{let u=f==="h"?" held out":f==="x"||f==="y"?` along ${f}`:"";return`<div>${ce(d,c.of(d),c.rim)}${Y(d.label)}${u}<span>${p}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${h}</b></div>${l.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var kh="optim-viz-first-visit",fo=[{marks:"goal",words:({surface:i})=>`Every run starts at the ring and walks downhill${mp(i.points.filter(Eh))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:i=>new Set(Q(i).map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],Eh=({kind:i})=>i==="global minimum",mp=i=>{let t=i.length,e=i.some(s=>s.found);return t?e?`. The goal is ${t>1?"any of the lowest points":"the lowest point"} that anybody found.`:t>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point."},gp=i=>{let t=Q(i);return t.length>0&&t.every(({distinguishing:e})=>!e.length)&&!i.quiz.locked?.length},po=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&Ah(t)!==Ah(e)&&this.leave();let{stage:s,projector:o}=t.view,n=t.welcomes&&gp(t)&&s==="map"&&!o;!e&&n&&Zs(kh)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=fo[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${fo.length}`,this.next.textContent=t+1<fo.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,Js(kh,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(fo[this.step]?.marks!=="goal")return;let{start:o,scene:n}=this.player,[r,a,h,c]=n.surface.domain,l=s.scale,d=[["start",o.position],...n.surface.points.filter(Eh).map(({x:m,y:g})=>["goal",[m,g]])],[f,p]=e.toPixel(r,c),[u,v]=e.toPixel(a,h);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*l}px ${s.font}`,t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.text;for(let[m,g,w]of[[s.rim,5,[]],[s.text,2,[6*l,4*l]]]){Object.assign(t,{strokeStyle:m,lineWidth:g*l}),t.setLineDash(w),t.strokeRect(f,p,u-f,v-p),t.setLineDash([]);for(let[b,x]of d){let[y,M]=e.toPixel(...x);t.beginPath(),t.arc(y,M,15*l,0,2*Math.PI),t.stroke(),t[w.length?"fillText":"strokeText"](b,y+21*l,M)}}t.restore()}},Ah=i=>{let{surface:t,start:e,steps:s,noise:o,simulator:n}=i,r=Q(i).map(({name:a,rate:h})=>[a,h]);return JSON.stringify([Le(t),e,s,o,n?.stream,r])};var uo=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,graph:s,dial:o}=t.view;this.scene=t,this.loaded||!(e||s||o||Qa(t,t.view))?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,graph:e,dial:s,companions:o}=this.player,{view:n}=this.scene;this.notice=Ne("This part's script did not come through.","Try again",()=>this.request()),(n.inside?t:n.graph?e:n.dial?s:o).root.prepend(this.notice)}};var Th=new WeakMap;function ps(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function Ft(i,t){let e=Th.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((c,l)=>l%2===0&&c),r=o.map((c,l)=>l%2||!c?c:"…").join(""),a=s?.tags===r?n.flatMap((c,l)=>c===s.texts[l]?[]:[l]):void 0;if(s&&a?.every(c=>s.nodes[c]&&!n[c].includes("&"))){for(let c of a)s.nodes[c].nodeValue=n[c];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let h=wp(i);Th.set(i,{html:t,tags:r,texts:n,first:i.firstChild,nodes:h.length===n.length?h:[]})}function wp(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var vo=({distinguishing:i})=>i.map(([t,e])=>`${t} ${typeof e=="number"?`= ${E(e)}`:Y(e)}`).join(", ");function bp(i){return i.length?i.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var mo=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name);this.lit=t.find(({name:s})=>s===this.lit?.name)}build({runs:t}){this.head.hidden=!t.length,Ft(this.head.firstElementChild,bp(t)),this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${Y(t.label)}"`,r=`${ce(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+io(this.now(t),'tabindex="0" role="note"'),o.classList.toggle("ov-lit",t===this.lit);for(let d of["pointerenter","focusin"])o.addEventListener(d,()=>this.light(e));for(let d of["pointerleave","focusout"])o.addEventListener(d,()=>this.light(void 0));let h=o.querySelector(".ov-chip"),{tooltip:c}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let l=()=>{let{sentence:d,criterion:f}=this.now(t);return[d,f,...t.remarks??[]].filter(Boolean).map(p=>`<p>${Y(p)}</p>`)};for(let d of["pointerenter","focus"])h.addEventListener(d,()=>c.showBelow(h,l().join("")));for(let d of["pointerleave","blur"])h.addEventListener(d,()=>c.hide());return o}now(t){let{clock:e,scene:s}=this.player;return ge(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=vo(e);Ft(s.querySelector("b"),o||Y(e.label)),s.classList.toggle("ov-number-first",!!o),ps(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),n=He(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==n&&(o.dataset.kind=n),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),Ft(o,ds(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];ps(o.querySelector(".ov-live"),E(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var Oh=(i,t,e)=>[i[e],i[e+1],i[e+t],i[e+t+1]];function Nh(i,t,e){let s=new Set,o=i.length/7**2;for(let n=0;n+1<e;n++)for(let r=0;r+1<t;r++){let a=n*t+r,[h,c,l,d]=Oh(i,t,a),f=Math.max(h,c,l,d)-Math.min(h,c,l,d);f>3&&f<40&&s.add(a)}return s.size<=o?s:new Set}function Gi({thin:i,strong:t},{left:e,top:s,dx:o,dy:n},r,a,h,c){for(let l=0;l+1<h;l++)for(let d=0;d+1<a;d++){let f=l*a+d,[p,u,v,m]=Oh(r,a,f),g=Math.min(p,u,v,m),w=Math.max(p,u,v,m);if(!(!(w-g<40)||Math.ceil(g)>w||c?.has(f)))for(let b=Math.ceil(g);b<=w;b++){let x=b%3===0?t:i,y=e+d*o,M=s+l*n,S=[];p<b!=u<b&&S.push([y+o*(b-p)/(u-p),M]),u<b!=m<b&&S.push([y+o,M+n*(b-u)/(m-u)]),v<b!=m<b&&S.push([y+o*(b-v)/(m-v),M+n]),p<b!=v<b&&S.push([y,M+n*(b-p)/(v-p)]),S.length===4&&(p+u+v+m)/4<b!=p<b&&S.push(...S.splice(0,1));for(let A=0;A+1<S.length;A+=2)x.moveTo(...S[A]),x.lineTo(...S[A+1])}}}function xe(i,t,e,s,o){let n=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];i.setLineDash([]);for(let[a,h]of r)i.strokeStyle=a,i.lineWidth=h*o.scale,i.beginPath(),t==="saddle"?(i.moveTo(e-n*.6,s-n*.6),i.lineTo(e+n*.6,s+n*.6),i.moveTo(e-n*.6,s+n*.6),i.lineTo(e+n*.6,s-n*.6)):t==="maximum"?(i.moveTo(e,s-n*.8),i.lineTo(e+n*.8,s+n*.6),i.lineTo(e-n*.8,s+n*.6),i.closePath()):i.arc(e,s,n,0,2*Math.PI),i.stroke();t==="global minimum"&&(i.fillStyle=o.text,i.beginPath(),i.arc(e,s,n*.42,0,2*Math.PI),i.fill())}var Vi="no row is active: level";function Lh(i,t,e,s){let{left:o,top:n,width:r,height:a}=e.box;i.save(),i.beginPath(),i.rect(o,n,r,a),i.clip(),Ih(i,t.map(h=>e.toPixel(...h)),[o,n,r,a],s),i.restore()}function _h(i,t,e){let[s,o]=[.1*t,.9*t];i.save(),Ih(i,[[s,s],[o,s],[o,o],[s,o]],[0,0,t,t],e,.45),i.restore()}function Ih(i,t,[e,s,o,n],r,a=1){i.beginPath(),t.forEach(([h,c],l)=>i[l?"lineTo":"moveTo"](h,c)),i.closePath(),i.setLineDash([]),i.lineWidth=r.scale,i.strokeStyle=r.text,i.globalAlpha=.45,i.stroke(),i.clip(),i.beginPath();for(let h=e;h<e+o+n;h+=9*a*r.scale)i.moveTo(h,s),i.lineTo(h-n,s+n);i.stroke()}var Rh=192,$h=3,Yi=192,Ph=[1,-1],Ki=new WeakMap;function go(i){let{penalty:t,minimizer:e}=i;return!t||!e?.results.length?null:(Ki.has(i)||Ki.set(i,xp(i)),Ki.get(i)??null)}function xp({minimizer:i,program:t,coefficients:e,rows:s}){let[o,n,r,...a]=e,h=as({program:i,coefficients:e.slice(2,i.inputs)}),c=x=>{let[y,M]=h(Float64Array.from(x),new Float64Array(x.length).fill(n));return Array.from(y,(S,A)=>[y[A],M[A]])},[l,d]=c([0,o]);if(!l.some(Boolean))return null;let f=Float64Array.of(0),p=as({program:t,coefficients:[0,n,r,...a],rows:s})(f,f),[u,v,m,g,w]=p.slice(1).map(([x])=>x),b=c(yp([-u,-v],[m,g,w],n,r));return b.flat().every(Number.isFinite)?{unpenalized:l,path:[...b,[0,0]],region:Sp(d,n,r)}:null}function yp([i,t],[e,s,o],n,r){let a=r?Math.max(Math.abs(i),Math.abs(t))/r:1/0,h=r?[Math.abs(i)/r,Math.abs(t)/r]:[];for(let l of r?Ph:[])for(let d of Ph)for(let[f,p,u,v,m]of[[i,l,o,t,d],[t,d,e,i,l]]){let g=2*n*f-r*(u*p-s*m);h.push(...Mp(u*f-s*v,g,-2*n*r*p))}if(n){let l=.5*(e+o)+Math.hypot(.5*(e-o),s),d=(e*o-s*s)/l,f=Math.min(a,l*10**$h/(2*n)),p=Math.min(f,d/(2*n)/10**$h);for(let u=0;u<Rh;u++)h.push(p*(f/p)**(u/(Rh-1)))}return[0,...h.filter(l=>l>0&&l<=a&&Number.isFinite(l)).sort((l,d)=>l-d)]}function Mp(i,t,e){let s=-.5*(t+(t<0?-1:1)*Math.sqrt(t*t-4*i*e));return[s/e,i/s]}function Sp([i,t],e,s){let o=e*(i*i+t*t)+s*(Math.abs(i)+Math.abs(t));return Array.from({length:Yi},(n,r)=>{let a=2*Math.PI*r/Yi,h=r%(Yi/4)===0,[c,l]=[Math.cos(a),Math.sin(a)].map(u=>h?Math.round(u):u),d=s*(Math.abs(c)+Math.abs(l)),f=d+Math.sqrt(d*d+4*e*o),p=f>0?2*o/f:0;return[c*p,l*p]})}var Dh={light:.09,dark:.16},kp=[.5,4.5],Zi=["minimum of f alone","minimizer for every λ","R(w) ≤ R(w*)"];function Ch(i,{unpenalized:t,path:e,region:s},o,n){let{left:r,top:a,width:h,height:c}=o.box,l=p=>p.map(u=>o.toPixel(...u));i.save(),i.beginPath(),i.rect(r,a,h,c),i.clip(),Fh(i,l(s),n),Bh(i,l(e),n);let[d,f]=o.toPixel(...t);xe(i,"unpenalized",d,f,n),i.restore()}function zh(i,t,e,s){let[o,n]=[.15*e,.85*e];if(t===0)xe(i,"unpenalized",e/2,e/2,s);else if(t===1)Bh(i,[[o,n],[n,o]],s);else{let r=e/2;Fh(i,[[o,r],[r,o],[n,r],[r,n]],s)}}function Fh(i,t,e){jh(i,t),i.closePath(),i.setLineDash([]),i.fillStyle=e.text,i.globalAlpha=e.dark?Dh.dark:Dh.light,i.fill(),i.globalAlpha=1,Xi(i,e,[[e.halo,3],[e.text,1.2]])}function Bh(i,t,e){jh(i,t),i.lineCap="round",i.lineJoin="round",i.setLineDash([]),Xi(i,e,[[e.halo,4]]),i.setLineDash(kp.map(s=>s*e.scale)),Xi(i,e,[[e.text,2.2]]),i.setLineDash([]),i.lineCap="butt"}function jh(i,t){i.beginPath(),t.forEach((e,s)=>i[s?"lineTo":"moveTo"](...e))}function Xi(i,t,e){for(let[s,o]of e)i.strokeStyle=s,i.lineWidth=o*t.scale,i.stroke()}var Ap=7,Qi="f is undefined";function Wh(i,{box:t},e,s,o){if(!s.some(Number.isNaN))return;let{left:n,top:r,width:a,height:h}=t,c=s.length/o,l=new ImageData(o,c);s.forEach((m,g)=>l.data[4*g+3]=Number.isNaN(m)?255:0);let[d,f]=[K(),K()];[d.width,d.height]=[o,c],U(d).putImageData(l,0,0),[f.width,f.height]=[Math.round(a),Math.round(h)];let p=U(f);qh(p,a,h,e),p.globalCompositeOperation="destination-in";let[u,v]=[a/(o-1),h/(c-1)];p.imageSmoothingEnabled=!1,p.drawImage(d,-u/2,-v/2,a+u,h+v),i.drawImage(f,n,r,a,h)}function Uh(i,t,e){i.save(),i.beginPath(),i.rect(.1*t,.1*t,.8*t,.8*t),i.clip(),qh(i,t,t,e,.6),i.restore()}function qh(i,t,e,s,o=1){i.setLineDash([]),i.lineWidth=s.scale,i.strokeStyle=s.text,i.globalAlpha=.45,i.beginPath();for(let n=-e;n<t;n+=Ap*o*s.scale)i.moveTo(n,0),i.lineTo(n+e,e);i.stroke(),i.globalAlpha=1}var tn=18,Ep=15e5,Tp=2.5;function Op(i){let t=new Uint8ClampedArray(4*i.length/3).fill(255);for(let e=0;e<i.length;e++)t[e+Math.floor(e/3)]=i[e];return new Uint32Array(t.buffer)}var vs=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),h=l=>a[Math.min(a.length-1,Math.floor(l*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:c}=t;if(c!==null){let l=Math.log10(Math.max(h(.01)-c,(this.high-c)*1e-6,1e-300)),d=(Math.log10(this.high-c)-l)/tn||1;this.level=f=>(Math.log10(Math.max(f-c,1e-300))-l)/d,this.tint=f=>f/tn}else{let l=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,f]=[Math.asinh(this.low/l),Math.asinh(this.high/l)],p=(f-d)/tn;this.level=u=>Math.asinh(u/l)/p,this.tint=u=>(u*p-d)/(f-d)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),h=new Float64Array(n*r);for(let c=0,l=0;c<r;c++)for(let d=0;d<n;d++,l++)a[l]=t+(e-t)*d/(n-1),h[l]=o+(s-o)*c/(r-1);return this.evaluate(a,h)}coarser(t,e){let s=this.surface.rows?this.surface.rows[0].length:0;return Math.max(1,Math.sqrt(t*e*s/Ep)/Tp)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:h,height:c}=e.box,l=o*this.coarser(h,c),d=Math.max(2,Math.round(h/l))+1,f=Math.max(2,Math.round(c/l))+1,p=this.grid(...e.view,d,f);for(let v=0;v<p.length;v++)p[v]=this.level(p[v]);this.paint(t,e,s,p,d,f),Wh(t,e,s,p,d),this.contour(t,e,s,p,d,f,e.view),this.veil(t,e,s),n||this.axes(t,e,s),this.surface.dead&&Lh(t,this.surface.dead,e,s);let u=go(this.surface);u&&Ch(t,u,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,h-1,c-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),h=new Uint32Array(a.data.buffer),c=Op(s.ramp),l=c.length-1;for(let g=0;g<o.length;g++){if(Number.isNaN(o[g]))continue;let w=Math.max(0,Math.min(1,this.tint(o[g])));h[g]=c[Math.round(w*l)]}this.buffer??=K(),this.buffer.width=n,this.buffer.height=r,U(this.buffer).putImageData(a,0,0);let{left:d,top:f,width:p,height:u}=e.box,v=p/(n-1),m=u/(r-1);t.save(),t.beginPath(),t.rect(d,f,p,u),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-v/2,f-m/2,p+v,u+m),t.restore()}contour(t,{box:e},s,o,n,r,a){let h={thin:new Path2D,strong:new Path2D},c=e.width/(n-1),l=e.height/(r-1),d=a?Nh(o,n,r):new Set;Gi(h,{left:e.left,top:e.top,dx:c,dy:l},o,n,r,d),a&&this.contourSteep(h,[...d],e,a,n,r),t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(h.thin),t.strokeStyle=s.contourStrong,t.stroke(h.strong)}contourSteep(t,e,s,[o,n,r,a],h,c){let l=7,d=new Float64Array(e.length*l**2),f=new Float64Array(d.length),p=g=>[g%h,Math.floor(g/h)];e.forEach((g,w)=>{let[b,x]=p(g);for(let y=0;y<l**2;y++)d[w*l**2+y]=o+(n-o)*(b+y%l/6)/(h-1),f[w*l**2+y]=a+(r-a)*(x+Math.floor(y/l)/6)/(c-1)});let u=this.evaluate(d,f).map(this.level),v=s.width/(h-1),m=s.height/(c-1);e.forEach((g,w)=>{let[b,x]=p(g),y={left:s.left+b*v,top:s.top+x*m,dx:v/6,dy:m/6};Gi(t,y,u.subarray(w*l**2,(w+1)*l**2),l,l)})}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[h,c]=e.toPixel(o,a),[l,d]=e.toPixel(n,r),{left:f,top:p,width:u,height:v}=e.box;t.save(),t.beginPath(),t.rect(f,p,u,v),t.clip(),t.beginPath(),t.rect(f,p,u,v),t.rect(h,c,l-h,d-c),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(h,c,l-h,d-c),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:h,width:c,height:l}=e.box,d=11.5*s.scale,[f,p,u,v]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let m=wt(f,p,c/(r*s.scale)),g=wt(u,v,l/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let w=Ue(m.values,m.step),b=Ue(g.values,g.step);for(let[x,y]of o?m.values.entries():[]){let[M]=e.toPixel(y,u);t.fillRect(Math.round(M),h+l,1,4),t.fillText(w.texts[x],M,h+l+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of n?g.values.entries():[]){let[,M]=e.toPixel(f,y);t.fillRect(a-4,Math.round(M),4,1),t.fillText(b.texts[x],a-7,M)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${w.counted}`,a+c-4,h+l-10),t.textAlign="left",n&&t.fillText(`y${b.counted}`,a+6,h+12)}points(t,e,s){for(let{x:o,y:n,kind:r}of this.surface.points){let[a,h]=e.toPixel(o,n);e.inside(a,h,1)&&xe(t,r,a,h,s)}}};var wo={left:46,right:10,top:10,bottom:28},bo=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0,this.shown=void 0}resize(t,e,s){let o={left:wo.left*s,right:wo.right*s,top:wo.top,bottom:wo.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.shown?this.show(this.shown):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show(t){let[e,s,o,n]=t,r=(e+s)/2,a=(o+n)/2;this.place([r,a],this.within(Math.min(this.box.width/(s-e),this.box.height/(n-o)),r,a)),this.shown=t}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.shown=void 0,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var en=.024,Np=11,Hh={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Gh(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var Vh={light:Gh(Hh.light),dark:Gh(Hh.dark)};function sn(i){let t=getComputedStyle(i),e=U(document.createElement("canvas"),{willReadFrequently:!0}),s=(h,c)=>(e.fillStyle=c,e.fillStyle=t.getPropertyValue(h).trim()||c,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(h,c)=>`rgb(${h.join(" ")} / ${c})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,en*innerHeight/Np,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:h=>(r?h.dark:h.light)+(h.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?Vh.dark:Vh.light}}function Yh(i){let t=i.length;if(t<2)return;let[e,s,o,n,r]=[0,0,0,0,0];for(let[a,h]of i)e+=a/t,s+=h/t;for(let[a,h]of i)o+=(a-e)*(a-e)/(t-1),n+=(a-e)*(h-s)/(t-1),r+=(h-s)*(h-s)/(t-1);return[e,s,o,n,r].every(Number.isFinite)?{mean:[e,s],covariance:[o,n,r]}:void 0}function Kh(i,t,{mean:e,covariance:[s,o,n]}){let{lam:r,V:a}=zs(s,o,n),[h,c]=r.map(f=>Math.sqrt(Math.max(0,f))*t.unit),[l,d]=t.toPixel(...e);i.beginPath(),i.ellipse(l,d,h,c,Math.atan2(-a[1][0],a[0][0]),0,2*Math.PI)}var Lp=64;function Xh({simulator:i,noise:t,stream:e,steps:s}){if(!t&&!e)return;let o=e?Ip(i.surface,e):_p(i);return{count:t?t[0].length:Math.max(Lp,s+1),at(n,r,a){let[h,c]=o(n,r,a);return t?[h+t[0][n],c+t[1][n]]:[h,c]}}}function _p(i){let t=[NaN,NaN],e=[NaN,NaN];return(s,o,n)=>{if(o!==t[0]||n!==t[1]){let[,[r],[a]]=i.differentiate(Float64Array.of(o),Float64Array.of(n));[t,e]=[[o,n],[r,a]]}return e}}function Ip(i,t){let e=new Zt,s=[e.register(0,!0),e.register(0,!0)],o=i.coefficients.length-t.numbersMade,n=i.coefficients.map((f,p)=>e.register(f,p>=o)),r=(i.rows??[]).map(f=>new Float64Array(cs(f.length))),a=r.map(f=>e.column(f,!0)),[,...h]=e.append(i.program,[...s,...n,...a]).slice(0,3),{registers:c,once:l,each:d}=e.finish(h);return Ut(l,c),(f,p,u)=>([c[s[0]],c[s[1]]]=[p,u],t.numbers(f)?.forEach((v,m)=>c[n[o+m]]=v),Ut(d,c,r.length?ls(r,t.columns(f)):0),[c[h[0]],c[h[1]]])}var Zh=64,on=2.3,Rp=5;function $p(i,t,e){let[s,o]=[i.x[t],i.y[t]],n=i.rates?i.rates[t]:i.rate,r=h=>{let[c,l]=e.at(h,s,o);return[s-n*c,o-n*l]};return{points:Array.from({length:Math.min(Zh,e.count)},(h,c)=>r(c)).filter(h=>h.every(Number.isFinite)),own:t<i.records-1&&t<e.count?r(t):void 0}}function Pp(i,{points:t,own:e},s,o,n){let{left:r,top:a,width:h,height:c}=s.box,l=n.scale,d=n.of(o),f=Yh(t);i.save(),i.beginPath(),i.rect(r,a,h,c),i.clip(),i.setLineDash([]),i.beginPath();for(let u of t){let[v,m]=s.toPixel(...u);s.inside(v,m,on*l)&&(i.moveTo(v+on*l,m),i.arc(v,m,on*l,0,2*Math.PI))}Object.assign(i,{strokeStyle:n.rim,lineWidth:1.6*l,fillStyle:d}),i.stroke(),i.fill();let p=u=>{for(let[v,m]of[[n.rim,4],[d,1.8]])u(),Object.assign(i,{strokeStyle:v,lineWidth:m*l}),i.stroke()};if(f&&p(()=>Kh(i,s,f)),e?.every(Number.isFinite)){let[u,v]=s.toPixel(...e);p(()=>{i.beginPath(),i.arc(u,v,Rp*l,0,2*Math.PI)})}i.restore()}var xo=class{constructor(t){this.player=t,this.button=t.root.querySelector(".ov-cloud-switch"),this.conditions=void 0,this.gradients=void 0,this.drawn="",this.said=""}offer(){let{conditions:t}=this.player.bending;t!==this.conditions&&(this.conditions=t,this.gradients=t&&Xh(t),this.drawn=""),this.button.hidden!==!this.gradients&&(this.button.hidden=!this.gradients),this.said!==this.words&&(this.said=this.words,this.player.picture.resize())}get on(){return!!(this.player.view?.cloud&&this.gradients)}get place(){let{scene:t,legend:e,viewState:s}=this.player,{lit:o}=e;return o&&!o.hidden&&!o.recorded?t.runs.indexOf(o):s.run}get words(){let t=this.on&&this.player.scene.runs[this.place];return t?`${t.label}: one plain step, ${Math.min(Zh,this.gradients?.count??0)} draws, 1σ`:""}draw(t){let{player:e,gradients:s}=this,{picture:o,scene:n,clock:r}=e,{layers:a,panels:h,plane:c}=o,l=this.place,d=n.runs[l],f=h.places.find(({i:m=l})=>m===l),p=d&&Math.min(Math.floor(r.time+1e-9),d.records-1),u=this.on&&f&&d&&!d.hidden&&r.time>=d.first,v=u?`${l} ${p}`:"";v===this.drawn&&!(t&&u)||(a.emptied("cloud").canvas.hidden=!u,this.drawn=v,!(!u||!s)&&Pp(a.moved("cloud",f.dx,f.dy),$p(d,p,s),c,d,h.colours))}};var Dp=26,Cp=11,yo=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t||!!document.querySelector(".ov-hall"));let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,en*innerHeight/Cp).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+Dp;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var Jh=["land","fan","halo","line","cloud","heads"],Mo=class{constructor(t){this.canvases=Jh.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Jh[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Ht={left:46,right:6,top:40,bottom:28,gap:12},So={one:24,two:42,wide:330},Qh={bare:190,full:240},zp=56,Fp=420,ko=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:h}=this,c=t.runs.filter(b=>!b.hidden),l=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&c.length>0,this.root.hidden=!this.on,h.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],h.clientWidth&&o.resize(h.clientWidth,h.clientHeight,n.scale);return}let d=n.scale,f=b=>Math.round(b*a)/a,p=l?void 0:h.clientHeight,u=Bp(c.length,h.clientWidth,p,t.surface.domain,d),v=Math.floor(u.width),m=Math.floor(u.height),g=Ht.gap*d,w=m+u.title+g;l&&(h.style.height=`${Ht.top+u.rows*w+Ht.bottom}px`),o.frame({left:f(Ht.left*d),top:f(Ht.top*d+u.title),width:v,height:m}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(v,m)/Fp/d))},this.places=c.map((b,x)=>{let y=x%u.columns,M=(x-y)/u.columns;return{...{dx:f(y*(v+g)),dy:f(M*w),aside:y===0,below:x+u.columns>=c.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,c.length-1),this.room={width:v,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:n,clock:r},u.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:n},r){let{left:a,top:h,width:c,height:l}=s.box,d=new Set(t.runs.flatMap(({distinguishing:f})=>f.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${Y(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:f,dx:p,dy:u},v)=>{let m=t.runs[f],g=this.titles[v]??=this.root.appendChild(document.createElement("button")),w=vo(m);g.type="button",g.className=`ov-panel${r<So.two*o.scale?" ov-flat":""}`;let b=`<b>${w||Y(m.label)}</b><small>${w?"":Y(m.detail)}</small>`,y=`<span class="ov-name${w?" ov-told":""}">${ce(m,o.of(m),o.rim)}${b}</span>`,M=io(ge(m,n.step,t.steps));g.innerHTML=`${y}${M}<small class="ov-now"></small>`,g.setAttribute("aria-pressed",String(f===Math.min(e.run,Q(t).length-1))),g.dataset.place=f;let S={left:a+p,top:h+u-r,width:c,height:r};for(let[A,O]of Object.entries(S))g.style[A]=`${O}px`;g.style.setProperty("--h",`${l}px`)}),this.now=this.titles.map(f=>f.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[n]},r)=>{let a=ge(n,t,this.steps),h=this.titles[r].querySelector(".ov-chip");h.dataset.kind=He(a),Ft(h,ds(a)),this.titles[r].title=`${n.label}, ${n.detail}. ${a.sentence}`}),e<Qh.bare*s))return;let o=e<Qh.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>ps(this.now[r],o+E(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}get offset(){let{dx:t,dy:e}=this.places[this.over];return[t,e]}local([t,e]){let[s,o]=this.offset;return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:h,top:c,width:l,height:d}=s.box;a.canvas.width=Math.round(l*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-h*r,-c*r),e.draw(a,s,this.colours,o,!0);for(let{dx:f,dy:p,below:u,aside:v}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((h+f)*r),Math.round((c+p)*r)),t.setTransform(r,0,0,r,f*r,p*r),e.axes(t,s,n,{below:u,aside:v,every:zp})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[h,c]=o.toPixel(e,s);if(o.inside(h,c)){t.setLineDash([]);for(let[l,d]of[[n,6],[r,2.5]])t.strokeStyle=l,t.lineWidth=d*a,t.beginPath(),t.arc(h,c,5.5*a,0,2*Math.PI),t.stroke()}}};function Bp(i,t,e,[s,o,n,r],a){let h=Ht.gap*a,c,l=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let f=e?1:l;f<=(e?i:l);f++){let p=Math.ceil(i/f),u=(t-Ht.left*a-Ht.right-h*(f-1))/f,v=a*(u<So.wide*a?So.two:So.one),m=e?(e-(Ht.top+Ht.bottom)*a-h*(p-1))/p-v:u*d,g=1-.03*(p*f-i),w=Math.min(u/(o-s),m/(r-n))*g;(!c||w>c.unit)&&(c={unit:w,columns:f,rows:p,title:v,width:Math.max(20,u),height:Math.max(20,m)})}return c}var jp=[Kt,"local minimum","saddle","maximum"],Wp=16,tc=6,Ao=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:n}=s.querySelector(".ov-tools"),r=(n&&s.clientWidth-o)+tc;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+tc)}px`)}show(t,e,s,o="",n=!1){let r=c=>t.points.some(l=>l.kind===c),a=[...jp.filter(r),...go(t)?Zi:[],...n?[$i]:[],...t.dead?[Vi]:[],...t.undefined?[Qi]:[]],h=JSON.stringify([a,o,e.dark,e.text,e.scale,s]);h!==this.shown&&(this.shown=h,this.list.hidden=!a.length&&!o,this.list.replaceChildren(...[...a,o].filter(Boolean).map(c=>{let l=document.createElement("li"),d=Wp*e.scale,f=document.createElement("canvas"),p=f.getContext("2d");f.width=f.height=Math.round(d*s),f.style.width=f.style.height=`${d}px`,f.setAttribute("aria-hidden","true"),p.scale(s,s);let u=Zi.indexOf(c);return c===o?qp(p,d,e):c===$i?qa(p,d,e):c===Vi?_h(p,d,e):c===Qi?Uh(p,d,e):u>=0?zh(p,u,d,e):xe(p,c,d/2,d/2,e),l.append(f,c===Kt&&t.points.some(v=>v.found)?De:c),l})))}},Up=[[.3,.55],[.5,.35],[.62,.6],[.45,.62],[.7,.42]];function qp(i,t,e){i.fillStyle=i.strokeStyle=e.text,i.lineWidth=1.2*e.scale,i.beginPath(),i.ellipse(t/2,t/2,.44*t,.3*t,0,0,2*Math.PI),i.stroke();for(let[s,o]of Up)i.beginPath(),i.arc(s*t,o*t,1.1*e.scale,0,2*Math.PI),i.fill()}function ec(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var Eo=class{constructor(){this.canvases=[K(),K()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,r=o.map(l=>l.values),a=[e,n,s.scale,s.text].join(),[h,c]=this.canvases;(a!==this.key||r.some((l,d)=>d!==e&&l!==this.values[d]))&&(t.curves(t.emptied(h),s,o.slice(0,e)),t.curves(t.emptied(c),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:n}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var Hp=.5,Gp=2.5,sc=.28,To=class{constructor(t){this.canvas=t,this.context=U(t),this.axes=K(),this.axesOf="",this.bold=K(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new Eo,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale,a=this.coarse?ec(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(n),a>=0&&this.others.prepare(this,a,n),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),n,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=U(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t,e=this.drawn){let s=1/0,o=-1/0,n=0,r=1/0;for(let{values:a,first:h=0}of e){let c=h;for(;c<a.length&&!(a[c]>0);)c++;Number.isFinite(a[c])&&(n=Math.max(n,a[c]));for(let l=h;l<a.length;l++){let d=a[l];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<s&&(s=d),d>o&&(o=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(n,1e-300)*1e3),s=Math.max(Math.min(s,o),o*1e-16),(!(s>0)||!(o>0))&&([s,o]=[.1,10]),this.low=Math.floor(Math.log10(s)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(s),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([s,o,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(s),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(s,0)),this.warp(Math.max(o,0))];let h=.06*(this.high-this.low);this.low-=h,this.high+=h}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(s,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return Ni(e,s,o.height/(26*t)).map(a=>[a,Qt(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),h=Math.log10(this.unit),l=Ni(h,a,Math.max(1,o.height/(56*t))).flatMap(f=>[[this.warp(10**f),Qt(f)],[this.warp(-(10**f)),`−${Qt(f)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...l.filter(([f])=>f>=e&&f<=s&&Math.abs(f)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=wt(e,s,o.height/(34*t));return n.map(a=>[a,Jt(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let h=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,h),e.lineTo(s.left+s.width,h),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,h)}e.textAlign="center",e.textBaseline="top";let n=wt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,r=this.coarse?Gp:Hp;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:h,first:c=0,dash:l=a.dash,share:d=1}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*d*e.scale,t.setLineDash(l.map(v=>v*.8*e.scale)),t.beginPath();let f=-1e9,p=-1e9,u=!1;for(let v=c;v<h.length;v++){let m=this.x(v),g=this.y(h[v]);if(!Number.isFinite(h[v])){u=!1;continue}u&&v<h.length-1&&Math.abs(m-f)<r&&Math.abs(g-p)<r||(t[u?"lineTo":"moveTo"](m,g),u=!0,f=m,p=g)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let h=t<this.last?Math.round((a+.5)*r):1/0,c=Math.min(this.canvas.width,h);this.coarse?this.drawBending(n,c):this.drawResting(c),e&&this.curves(s,n,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:l,values:d,first:f=0,head:p}of this.drawn){let u=Math.min(t,d.length-1),v=Math.floor(u+1e-9),m=u-v;if(v<f||!Number.isFinite(d[v]))continue;let g=this.y(d[v],0),w=m>1e-9?this.y(d[v+1],0):g,b=Number.isFinite(w)?g+(w-g)*m:g;p?this.coarse?this.stamp(p,this.x(u),b,n.of(l),n):oc(s,p,this.x(u),b,n.of(l),n):qt(s,l,this.x(u),b,3.9*n.scale,n)}}stamp(t,e,s,o,n){let{ratio:r,context:a}=this,h=Math.ceil(8*n.scale),c=[t,o,n.rim,n.scale,r].join(),l=this.letters.get(c);if(!l){l=K(),l.width=l.height=Math.ceil(2*h*r);let p=U(l);p.setTransform(r,0,0,r,0,0),oc(p,t,h,h,o,n),this.letters.set(c,l)}let[d,f]=[e-h,s-h].map(p=>Math.round(p*r)/r);a.drawImage(l,d,f,l.width/r,l.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?sc:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:r,others:a}=this,{width:h,height:c}=o;for(let[l,d,f]of[[0,e,1],[e,h,this.foretells?sc:0]])d<=l||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(l,0,d-l,c),s.clip(),s.globalAlpha=f,r>=0?a.drawAround(this,r,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?E(s[t]):"–"])}};function oc(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var nn={every:26,length:6,width:1.4},Vp=4,ic=[0,-1];function Ve(i,t,e,s,o){i.beginPath(),i.moveTo(t,e),i.lineTo(s,o),i.stroke()}function nc(i,t,e,s,o){if(s===1)return ms(i,t,e,1.35*3*o,ic);if(s===2)return Yp(i,t,e,.89*3*o);Oo(i,t,e,o)}function Oo(i,t,e,s){i.beginPath(),i.arc(t,e,3*s,0,2*Math.PI)}function rc(i,[t,e,s,o],[n,r],a){let h=Math.hypot(s-t,o-e),c=nn.every*a/(h||1),l=nn.length*a/(Math.hypot(n,r)||1),d=Math.floor(.5/c);i.lineWidth=nn.width*a,i.setLineDash([]);for(let f=-d;f<=d;f++){let[p,u]=[t+(.5+f*c)*(s-t),e+(.5+f*c)*(o-e)];Ve(i,p,u,p+l*n,u+l*r)}}function gs(i,{left:t,top:e,width:s,height:o},n,r,a){let h=Vp*a,[c,l]=[t+s,e+o];if(r<e)ms(i,n,e+h,h,ic);else if(r>l)ms(i,n,l-h,h,[0,1]);else if(n<t)ms(i,t+h,r,h,[-1,0]);else if(n>c)ms(i,c-h,r,h,[1,0]);else return;i.fill()}function Yp(i,t,e,s){i.beginPath(),i.rect(t-s,e-s,2*s,2*s)}function ms(i,t,e,s,[o,n]){let[r,a]=[.5*s,.87*s];i.beginPath(),i.moveTo(t+o*s,e+n*s),i.lineTo(t-o*r-n*a,e-n*r+o*a),i.lineTo(t-o*r+n*a,e-n*r-o*a),i.closePath()}var Kp=.06,Xp=.05,Zp=2;function No(i,{first:t,second:e,target:s}){return i==="boundary"?[t,e]:i==="prediction"?[s,s]:[t,s]}var Jp=(i,t,[e,s])=>Float64Array.from(i,(o,n)=>e*o+s*t[n]);function ac({output:i},{parameters:t,coefficients:e,rows:s}){if(!i)return Jp;let o=e.slice(Object.keys(t).length);return(n,r,a)=>Wt({program:i,coefficients:[...a,...o],rows:s})(Float64Array.from(n),Float64Array.from(r))}function hc(i,t,e,s){let o=t.map(d=>No(i,d)),n=rn(o.map(([d])=>d)),r=rn(o.map(([,d])=>d));if(i!=="prediction")return{across:n,up:r};let a=e.flatMap(d=>t.map(({first:f,second:p})=>Qp(s(f,p,bs(d,0))))),[h,c]=rn([...o.map(([,d])=>d),...a]),l=Zp*(r[1]-r[0]);return{across:n,up:[Math.max(h,r[0]-l),Math.min(c,r[1]+l)]}}function Qp(i){let t=Float64Array.from(i).filter(Number.isFinite).sort(),e=Math.floor(Xp*t.length);return t.slice(e,t.length-e)}function rn(i){let[t,e]=[1/0,-1/0];for(let o of i)for(let n of o)Number.isFinite(n)&&([t,e]=[Math.min(t,n),Math.max(e,n)]);if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=Kp*(e-t);return[t-s,e+s]}var cc=(i,{length:t})=>Uint8Array.from(i,e=>t>2?e:+(e>0));function lc({kind:i,predicts:t},[e,s],o){return t==="scores"?o.map(([n,r])=>i==="boundary"?[e-n,s-r,0]:[e-n,0,r-s]):i==="boundary"?[[e,s,0]]:t==="product"?[[e*s,-1,0]]:[[e,-1,-s]]}var dc=({kind:i,predicts:t})=>i==="boundary"||t==="scores",ws=({kind:i,predicts:t})=>i==="line"&&(t==="neurons"||t==="output"),fc=(i,t,[e,s])=>Float64Array.from(i,o=>Math.tanh(e*o)+Math.tanh(s*o));function pc([i,t,e],{across:s,up:o}){if(!i&&!t)return;if(Math.abs(t)*(o[1]-o[0])>=Math.abs(i)*(s[1]-s[0])){let[a,h]=s.map(c=>[c,(e-i*c)/t]);return[a,h]}let[n,r]=o.map(a=>[(e-t*a)/i,a]);return[n,r]}function bs({x:i,y:t,records:e},s){let o=Math.min(s,e-1),n=Math.floor(o+1e-9),r=o-n;return r>1e-9?[i[n]+(i[n+1]-i[n])*r,t[n]+(t[n+1]-t[n])*r]:[i[n],t[n]]}var tu=1;function uc(i,t,e,s){return ws(t)?[su(i,t.predicts==="neurons"?fc:i.outputs,e,s)]:lc(t,e,i.others).map(o=>eu(i,o,dc(t),s))}function eu(i,t,e,s){let{context:o,box:n,range:r}=i,a=pc(t,r);if(!a)return"none";let[[h,c],[l,d]]=a.map(([y,M])=>[i.x(y),i.y(M)]),f=Ge(h,c,l,d,n);if(!f)return gs(o,n,(h+l)/2,(c+d)/2,s),"outside";let[p,u,v,m]=f,[g,w]=t;if(Ve(o,p,u,v,m),!e)return"drawn";let b=g*(r.across[1]-r.across[0])/n.width,x=-w*(r.up[1]-r.up[0])/n.height;return o.save(),rc(o,[p,u,v,m],[b,x],s),o.restore(),"drawn"}function su(i,t,e,s){let{context:o,box:n,range:r}=i,[a,h]=r.across,c=Math.ceil(n.width/tu),l=Float64Array.from({length:c+1},(u,v)=>a+(h-a)*v/c),d=t(l,new Float64Array(c+1).fill(1),e),f=Array.from(l,(u,v)=>[i.x(u),i.y(d[v])]);if(!f.some(([u,v],m)=>m>0&&Ge(...f[m-1],u,v,n))){let[u,v]=f[c>>1];return gs(o,n,u,v,s),"outside"}return o.save(),o.beginPath(),o.rect(n.left,n.top,n.width,n.height),o.clip(),o.beginPath(),f.forEach(([u,v],m)=>o[m?"lineTo":"moveTo"](u,v)),o.stroke(),o.restore(),"drawn"}var vc=.5,ou=.16,iu=.35;function mc(i,t,e){let{counts:s,features:[o,n]}=i.given(t);return{t,counts:s,dropped:i.dropped(t),seen:i.choice.input_noise>0?{first:o,second:n,target:e}:void 0}}function gc(i,t){if(!i)return{alpha:vc,ring:0,times:1};let e=i.counts?i.counts[t]:1,s=i.dropped[t]>0;return{alpha:e>0&&!s?i.counts?1:vc:ou,ring:i.counts&&e?s?iu:1:0,times:e}}function wc(i,t){return i?.hasBatches?`batch ${i.counts(t).reduce((s,o)=>s+o,0)} of ${i.count}, epoch ${E(t/i.stepsOfEpoch,2)}`:""}function bc(i){if(!i)return"";let{keep_prob:t,input_noise:e}=i.choice;return[i.hasBatches?"ringed: the batch":"",t<1?"faint: an input is dropped":"",e>0?`small dots: inputs ± ${E(e)}`:""].filter(Boolean).join(", ")}var nu=2,ru=.5,au=1.6,hu=.55;function xc(i,[t,e],{box:s,scale:o,tones:n,classes:r,isHollow:a,step:h}){Mc(i,s);for(let c of h?.counts?[!1,!0]:[!0])for(let l=0;l<t.length;l++){let{alpha:d,ring:f,times:p}=gc(h,l),u=r?.[l]??0;p>0===c&&(i.fillStyle=i.strokeStyle=n[u],i.globalAlpha=d,nc(i,t[l],e[l],u,o),i[a?"stroke":"fill"](),f&&(i.globalAlpha=f,Oo(i,t[l],e[l],o*(nu+ru*(p-1))),i.lineWidth=au*o,i.stroke(),i.lineWidth=1))}i.restore()}function yc(i,[t,e],{box:s,scale:o,tone:n,step:{counts:r}}){Mc(i,s),i.fillStyle=n;for(let a=0;a<t.length;a++)r&&!r[a]||(Oo(i,t[a],e[a],hu*o),i.fill());i.restore()}function Mc(i,{left:t,top:e,width:s,height:o}){i.save(),i.beginPath(),i.rect(t,e,s,o),i.clip(),i.setLineDash([]),i.lineWidth=1}var cu=["dots","triangles","squares"],Sc={neurons:"a sum of two tanh",output:"what its model gives"};function kc({kind:i,predicts:t,across:e,up:s,classes:o},n){let r=`${s} against ${e}`,[a]=o,h=lu(o.map((l,d)=>`${l} (${cu[d]})`));if(t==="scores")return["Classes and borders",`${h}, ${r}; each run's two borders of ${a}, ticks on its side`];if(i==="prediction")return["Prediction",`against measured ${e}${n?`, ${n.label}`:""}`];if(i==="boundary")return["Classes and boundary",`${h.replace(/\)$/,", ticks on their side)")}, ${r}`];let c=t in Sc?`; each run's curve is ${Sc[t]}`:"";return["Data and fit",`${o.length?`${r}, ${h}`:r}${c}`]}function Ac({kind:i,predicts:t},e,s){let o=i==="prediction"?"row":ws({kind:i,predicts:t})?"curve":"line",n=s.join(", "),r=t==="scores"?`${n} scores two classes alike`:`the weights of ${n} are zero`;return[e&&`${e} ${o}${e>1?"s":""} outside`,s.length&&`no line: ${r}`].filter(Boolean).join("; ")}function Ec({kind:i,predicts:t},[e,s]){let o=`${E(e,3)} and ${E(s,3)}`;return ws({kind:i,predicts:t})?`curve of weights ${o}`:i!=="line"||t==="scores"?`weights ${o}`:t==="product"?`slope ${E(e*s,3)}`:`slope ${E(e,3)}, height ${E(s,3)}`}var lu=i=>[i.slice(0,-1).join(", "),...i.slice(-1)].filter(Boolean).join(" and ");var xs={left:46,right:12,top:7,bottom:20},Lo=class{constructor(t){this.canvas=t,this.context=U(t),this.ground=K(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]},this.others=[],this.outputs=e=>e,this.outside=0,this.without=[],this.stream=void 0,this.step=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s,surface:o}){if(this.companion=t,!t)return;let n=Object.keys(o.parameters).length;this.outputs=ac(t,o),this.others=t.predicts==="scores"?du(o.coefficients.slice(n)):[];let r=a=>a&&{first:a[0],second:a[1],target:a[2]};this.fitted=r(Cs({surface:o,head:e,array:s})),this.held=r(e.arrays.rows_held_out&&Pe(s("rows_held_out"),3)),this.outside=0,this.without=[]}get parts(){return[this.held,this.fitted].filter(t=>t!==void 0)}prepare(t,e,s){let o=e.scale,{companion:n}=this;if(!n)return;this.range=hc(n.kind,this.parts,t,this.outputs),Object.assign(this,{runs:t,colours:e,stream:s,step:void 0});let r=Math.max(xs.left*o,this.widestClass(e)+12);this.box={left:r,top:xs.top*o,width:Math.max(20,this.width-r-xs.right),height:Math.max(20,this.height-(xs.top+xs.bottom)*o)},this.drawGround(e)}widestClass(t){let e=U(this.ground);return e.font=Tc(t),Math.max(0,...this.classTicks().map(({text:s})=>e.measureText(s).width))}classTicks(){let{kind:t,classes:e}=this.companion??{classes:[]};return t==="line"?e.map((s,o)=>({value:e.length>2?o:2*o-1,text:s})):[]}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=U(this.ground),{box:s,range:o}=this,n=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=Tc(t),e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=wt(...o.up,s.height/(34*n)),a=r.values.map(l=>({value:l,text:Jt(l,r.step)})),h=this.classTicks();for(let{value:l,text:d}of h.length?h:a){let f=Math.round(this.y(l))+.5;Ve(e,s.left,f,s.left+s.width,f),e.fillText(d,s.left-6,f)}e.textAlign="center",e.textBaseline="top";let c=wt(...o.across,s.width/(70*n));for(let l of c.values)e.fillText(Jt(l,c.step),this.x(l),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[l,d]=o.across;Ve(e,this.x(l),this.y(l),this.x(d),this.y(d))}else for(let l of this.parts)(l!==this.fitted||!this.stream)&&this.drawPlaces(e,l,t)}drawPlaces(t,e,{muted:s,text:o},n){let r=this.companion?.kind??"line";this.drawRows(t,e,No(r,e),[s,o,s],n),n?.seen&&this.drawSeen(t,No(r,n.seen),o,n)}drawRows(t,e,s,o,n){let r=e===this.held,a=this.companion?.classes??[],h=a.length?cc(e.target,a):void 0;xc(t,this.pixels(s),{...this.pen,tones:o,classes:h,isHollow:r,step:n})}drawSeen(t,e,s,o){yc(t,this.pixels(e),{...this.pen,tone:s,step:o})}get pen(){return{box:this.box,scale:this.colours?.scale??1}}pixels([t,e]){return[Float64Array.from(t,s=>this.x(s)),Float64Array.from(e,s=>this.y(s))]}stepAt(t){let{stream:e,fitted:s}=this,o=Math.floor(t+1e-9);if(!(!e||!s))return this.step?.t!==o&&(this.step=mc(e,o,s.target)),this.step}draw(t,e){let{context:s,colours:o,ratio:n,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(n,0,0,n,0,0),this.outside=0,this.without=[];let a=this.shownOf(t,e),h=this.stepAt(t);if(h&&this.fitted&&r.kind!=="prediction"&&this.drawPlaces(s,this.fitted,o,h),a&&this.drawPredictions(a,t,o),r.kind!=="prediction"){for(let c of this.runs)t>=c.first&&c!==e&&this.drawLines(r,c,t,o,1.9);e&&this.runs.includes(e)&&this.drawLines(r,e,t,o,3.4)}}shownOf(t,e){if(this.companion?.kind==="prediction")return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}drawLines(t,e,s,o,n){let{context:r}=this,{scale:a}=o;r.strokeStyle=r.fillStyle=o.of(e),r.lineWidth=n*a,r.setLineDash(e.dash.map(c=>c*.8*a));let h=uc(this,t,bs(e,s),a);this.outside+=h.filter(c=>c==="outside").length,h.includes("none")&&this.without.push(e.label)}drawPredictions(t,e,s){let{context:o,range:n,box:r}=this,a=bs(t,e),h=this.stepAt(e);for(let c of this.parts){let l=this.outputs(c.first,c.second,a),d=c===this.fitted?h:void 0;if(this.drawRows(o,c,[c.target,l],[s.of(t),s.of(t)],d),d?.seen){let{first:f,second:p}=d.seen;this.drawSeen(o,[c.target,this.outputs(f,p,a)],s.text,d)}o.fillStyle=s.of(t),l.forEach((f,p)=>{f>=n.up[0]&&f<=n.up[1]||(this.outside++,gs(o,r,this.x(c.target[p]),this.y(f),s.scale))})}}describe(t){let{companion:e}=this,s=this.runs.filter(({first:o})=>t>=o);return e?s.map(o=>`${o.label}: ${Ec(e,bs(o,t))}`).join("; "):""}},du=i=>i.flatMap((t,e)=>e%2?[]:[[t,i[e+1]]]),Tc=({scale:i,font:t})=>`${11*i}px ${t}`;var fu=.55,_o=class{constructor(){this.heldOut=void 0,this.fitted=void 0,this.known=new WeakMap}load({surface:t,companion:e,array:s,held:o}){let n=e?.held_numbers;if(this.heldOut=this.fitted=void 0,this.known=new WeakMap,!n||o)return;let{program:r,penalty:a,parameters:h}=t,c=Object.keys(h).length,l=Object.entries(h).map(([v,m])=>a&&v==="strength"?0:m),d=Pe(s("rows_held_out"),3),f=d[0].length,p=new Float64Array(f).fill(1/f),u=r.columns?[...d,p].map(v=>v.map(I)):void 0;this.heldOut=Wt({program:r,coefficients:[...l,...n],rows:u}),a&&(this.fitted=Wt({...t,coefficients:[...l,...t.coefficients.slice(c)]}))}get isOn(){return this.heldOut!==void 0}losses(t){let{heldOut:e,fitted:s}=this,o=this.known.get(t.x);if(o||!e)return o??{fitted:new Float64Array,heldOut:new Float64Array};let[n,r]=[Float64Array.from(t.x),Float64Array.from(t.y)],a={fitted:s?s(n,r):Float64Array.from(t.height,h=>h+t.floor),heldOut:e(n,r)};return this.known.set(t.x,a),a}curves(t){return t.flatMap(e=>{let{fitted:s,heldOut:o}=this.losses(e),{first:n}=e;return[{run:e,values:o,first:n,share:fu,head:"h"},{run:e,values:s,first:n}]})}inWords(t,e){let{fitted:s,heldOut:o}=this.losses(t),n=Math.min(e,t.records-1),r=o[n]-s[n];return`held out ${E(o[n],3)}, gap ${r>0?"+":""}${E(r,3)}`}};var Io=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new To(e(s))),this.fit=new Lo(e("fit")),this.monitor=new _o,this.fitLabel=this.lossLabel=""}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}load(t){this.fit.load(t),this.monitor.load(t)}describe({surface:t,runs:e,companion:s,companions:o}){let r=[[t.floor===null?"<span><b>f</b> against step</span>":`<span><b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale</span>`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:c},l)=>{[c.previousElementSibling.innerHTML]=r[l],c.setAttribute("aria-label",r[l][1])});let[,a,h]=this.charts;a.canvas.parentElement.hidden=!!(s||o?.length),h.canvas.parentElement.hidden=!e.some(c=>c.rates),s&&this.nameFit(s),this.lossLabel=""}name({surface:t,runs:e,companion:s},o){s&&this.nameFit(s,o),this.monitor.isOn&&this.nameLoss(t,e,o)}nameLoss({penalty:t},e,{time:s,rests:o,lit:n}){let{canvas:r}=this.charts[0],a=Math.floor(s+1e-9),h=e.filter(u=>!u.hidden&&a>=u.first),c=h.includes(n)?n:h[0],l=e.length>1?`${c?.label}: `:"",d=c?`${l}${this.monitor.inWords(c,a)}`:"",f=`against step, log scale; thin, h: held out${t?"; without the penalty":""}`,p=[`Loss f ${f}`,o&&d].filter(Boolean).join(". ");Ft(r.previousElementSibling,`<span><b>Loss f</b> ${Y(f)}</span><span>${Y(d)}</span>`),p!==this.lossLabel&&r.setAttribute("aria-label",p),this.lossLabel=p}nameFit(t,{time:e=0,rests:s=!1,lit:o}={}){let{canvas:n,held:r,outside:a,without:h,stream:c}=this.fit,[l,d]=kc(t,this.fit.shownOf(e,o)),f=[d,r&&"hollow: held out",bc(c)].filter(Boolean).join("; "),p=wc(c,Math.floor(e+1e-9)),u=Ac(t,a,h),v=[p,Y(u)].filter(Boolean).join("; "),m=`<span><b>${l}</b> ${Y(f)}</span><span>${v}</span>`,g=[s&&p,u,s&&this.fit.describe(e)],w=[`${l} at this step: ${f}`,...g].filter(Boolean).join(". ");Ft(n.previousElementSibling,m),w!==this.fitLabel&&n.setAttribute("aria-label",w),this.fitLabel=w}prepare({surface:t,runs:e,companion:s,stream:o},n,r,a){let[h,c,l]=this.charts,d=v=>e.filter(m=>!m.hidden).map(m=>({run:m,values:m[v],first:m.first})),{monitor:f}=this;f.isOn?h.prepare(f.curves(e.filter(v=>!v.hidden)),n,"log",r,a):h.prepare(d("height"),n,t.floor===null?"linear":"log",r,a),c.prepare(d("slope"),n,"log",r,a);let p=v=>new Float64Array(v.records).fill(v.rate),u=d("rates").filter(({run:v})=>!v.recorded).map(v=>({...v,values:v.values??p(v.run)}));l.prepare(u,n,"log",r,a),s&&this.fit.prepare(e.filter(v=>!v.hidden),a,o)}};function Oc(i,t,e,s){let[o,n,r,a]=t.corners(),h=t.half[2],c=(l,d)=>{i.strokeStyle=l,i.beginPath();for(let[[f,p],u]of d){let[v,m]=t.project(f,p,u);i.lineTo(v,m)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:l}of s)c(e.grid,[[n,l],[r,l],[a,l]]);c(e.frame,[[o,-h],[n,-h],[n,h],[r,h],[a,h],[a,-h],[o,-h]]),c(e.frame,[[n,-h],[r,-h],[a,-h]]),c(e.frame,[[r,-h],[r,h]])}var Nc=3.6,pu=[2,3,4,5,6,8],Lc=i=>i*.7;function _c(i,t){let[e]=i.corners(),s=i.half[2],o=t[0]===e[0]?1:0,n=i.half[o],r=v=>o?i.project(e[0],n*v,-s):i.project(n*v,e[1],-s),[a,h]=r(-1),[c,l]=r(1),[d,f]=r(0),p=Math.hypot(c-a,l-h),u=Math.sign((h-l)*(d-i.cx)+(c-a)*(f-i.cy))/p||0;return{axis:o,at:r,out:[(h-l)*u,(c-a)*u],length:p}}function Ic(i,t,e,s,o){i.font=`${e}px ${t.font}`;let n=h=>Math.max(0,...h.map(c=>i.measureText(c).width)),r=n(o.map(({text:h})=>h)),a=[s.slice(0,2),s.slice(2)].map(([h,c])=>{let l=pu.map(d=>wt(h,c,d));return n(l.flatMap(({values:d,step:f})=>Ue(d,f).texts))});return{heights:r,numbers:a}}function Rc(i,[t,e],s,{heights:o,numbers:n}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)i.face(t,e,r),r=uu(i,s,o,n);i.face(t,e,r)}function uu(i,t,e,s){let o=Lc(t),[,n,,r]=i.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let h of[n,r]){let{axis:c,at:l,out:d}=_c(i,h),[f,p]=d.map(Math.abs),[u,v]=[0,1].map(M=>Math.abs(l(1)[M]-l(-1)[M])/2),m=h===n?"left":"right",g=(M,S)=>[f*(M+S)+S,p*(M+t/2)+t/2],[w,b]=g(o,s[c]/2),[x,y]=g(Nc*o,t/3);a[m]=Math.max(a[m],w,x-u),a.bottom=Math.max(a.bottom,b,y-v)}return a}function $c(i,t,e,s,o,n,r){let[,a,,h]=t.corners(),c=Lc(s),l=[],d=(f,p,u,[v,m],g)=>{let w=i.measureText(f).width,b=Math.max(w/2,p+v*(g+w/2)),x=u+m*(g+s/2);l.some(y=>Math.abs(y.x-b)<(y.across+w)/2+3&&Math.abs(y.y-x)<s)||(l.push({x:b,y:x,across:w}),i.fillText(f,b,x))};i.textAlign="center",i.textBaseline="middle",i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let{z:f,text:p}of n){let[u,v]=t.project(...a,f);i.fillRect(u-4,Math.round(v),4,1),d(p,u,v,[-1,0],c)}i.strokeStyle=e.frame;for(let f of[a,h]){let{axis:p,at:u,out:v,length:m}=_c(t,f),[g,w]=o.slice(2*p,2*p+2),[b,x]=v,y=wt(g,w,m/(4.6*s)),{texts:M,counted:S}=Ue(y.values,y.step);i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let[N,T]of y.values.entries()){let[k,z]=u(2*(T-g)/(w-g)-1);i.beginPath(),i.moveTo(k,z),i.lineTo(k+4*b,z+4*x),i.stroke(),d(M[N],k,z,v,c)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text;let[A,O]=u(0);d(`${p?"y":"x"}${S}`,A,O,v,Nc*c)}i.font=`${s}px ${e.font}`,i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)}function Pc(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:vu(i,n):c=>c,h=(c,l)=>{let d=(a(c)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(f=>Math.abs(f.share-d)>.9/o)&&r.push({share:d,text:l,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:E(t.least)}];e&&n===null&&h(0,"0");for(let c=300;e&&c>-300;c--)h(10**c,Qt(c)),n===null&&h(-(10**c),"−"+Qt(c));if(r.length<2){let c=n??0,l=e?wt(t.least-c,t.most-c,o):wt(t.low,t.high,o);for(let d of l.values)h(d,Jt(d,l.step))}return r}function vu(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function Cc(i,t,e,s){let[o,n,r,a]=t,h=Math.max(n-o,a-r),[c,l]=[n-o,a-r].map(p=>3*Math.max(4,Math.round(e*p/h/3))+1),d=i.grid(o,n,r,a,c,l).map(p=>Number.isFinite(p)?p:NaN),f=d.map(p=>i.level(p));return{columns:c,rows:l,f:d,level:f,height:s?f:d,domain:i.surface.domain,window:t}}function zc(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function Fc(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=l=>s[Math.floor(l*(s.length-1))],[n,r]=Dc(i.height),[a,h]=Dc(i.f),c={low:n,high:r,least:a,most:h,cut:""};return s.length?(e?c.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(c,{low:o(.02),cut:"cut at its 2nd percentile"}),c.high-c.low>12*(o(.98)-c.low)&&Object.assign(c,{high:o(.98),cut:"cut at its 98th percentile"}),c.high>c.low||Object.assign(c,{low:n-.5,high:n+.5}),c):{low:0,high:1,least:0,most:1,cut:""}}function Dc(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function an(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,h]=t,c=Float64Array.from({length:s},(v,m)=>r*(2*m/(s-1)-1)),l=Float64Array.from({length:o},(v,m)=>a*(1-2*m/(o-1))),d=n.map(v=>h*(2*(v-e.low)/(e.high-e.low)-1)),f=(v,m,g,w)=>(d[v+g]-d[v-m])/w||0,p=d.map((v,m)=>{let g=m%s,w=g>0?1:0,b=g<s-1?1:0;return f(m,w,b,c[g+b]-c[g-w])}),u=d.map((v,m)=>{let g=Math.floor(m/s),w=g>0?1:0,b=g<o-1?1:0;return f(m,w*s,b*s,l[g+b]-l[g-w])});return Object.assign(i,{x:c,y:l,z:d,slopeX:p,slopeY:u})}function hn({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),h=(r-s[0])/(s[t-1]-s[0])*(t-1),c=Math.min(i-2,Math.floor(a)),l=Math.min(t-2,Math.floor(h));if(!(a>=0&&h>=0&&a<=i-1&&h<=t-1))return NaN;let d=l*i+c,f=a-c,p=h-l;return(o[d]*(1-f)+o[d+1]*f)*(1-p)+(o[d+i]*(1-f)+o[d+i+1]*f)*p}var Bc=180,jc=.012,Ro=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],h=e[3]-e[2],c=Math.max(a,h),{floor:l}=t.surface,d=Cc(t,e,o?Bc:Bc/3,s),f=o?zc(d):d;this.range=Fc(d,f,s&&l!==null),n.half=[a/c/2,h/c/2,.23],this.fine=an(d,n.half,this.range),this.coarse=o?an(f,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?l===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[h,c,l]=this.camera.half,{low:d,high:f}=this.range,p=this.logHeight?this.landscape.level(s):s;return[h*(2*(t-o)/(n-o)-1),c*(2*(e-r)/(a-r)-1),l*(2*(p-d)/(f-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,hn(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+jc);return this.terrain.depthAt(n,r)>a+jc/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,h]=this.camera.half,[c,l,d,f]=this.window;return Math.abs(hn(this.shown,o,n)-r)<.02?[c+(l-c)*(o/a+1)/2,d+(f-d)*(n/h+1)/2]:null}};function $o(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function cn(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),h=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&h<0)return null;a>0&&(o=Math.min(o,h/a)),a<0&&(s=Math.max(s,h/a))}return s<=o?[s,o]:null}function Wc(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=cn(n,r,s);if(a&&a[1]<1)return[$o(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var Po={azimuth:-108,elevation:54,magnification:1},Uc=.4,Do=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Po.azimuth,this.elevation=Po.elevation,this.magnification=Po.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Po)}orbit(t,e){this.azimuth=(this.azimuth-t*Uc)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Uc))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:n,bottom:r}){let[a,h]=[this.azimuth,this.elevation].map(p=>p*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(h),cosE:Math.cos(h)});let[c,l]=this.reach(),d=Math.max(20,t-s-o),f=Math.max(20,e-n-r);this.unit=this.magnification*Math.min(d/c,f/l)/2,this.cx=s+(t-s-o)/2,this.cy=n+(e-n-r)/2}reach(){let[t,e,s]=this.half,[o,n]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*n,this.sinE*(t*n+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var mu=4,ys=.25,Co=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let h=o[a],[c,l]=s.toCanvas(t.at),[d,f]=s.toCanvas(h);Math.hypot(d-c,f-l)<.6&&a<e||this.follow(t,h,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),h=cn(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!h){t.stroke=void 0;return}let[c,l]=h,d=g=>$o(n,e,g),[f,p]=o.toCanvas(d(c)),[u,v]=o.toCanvas(d(l)),m=Math.max(1,Math.ceil(Math.hypot(u-f,v-p)/mu));c>0&&(t.stroke=void 0);for(let g=0;g<m;g++){let w=c+(l-c)*(g+.5)/m,b=o.hides(...d(w),r+(a-r)*w);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(f,p),s.push(t.stroke));let[x,y]=o.toCanvas(d(c+(l-c)*(g+1)/m));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-f,y-p),[f,p]=[x,y]}l<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:h,offset:c}of e){if(a){s.globalAlpha=ys,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(h),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(h),o.setLineDash(t.dash.map(l=>l*r)),o.lineDashOffset=c),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(h)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:h}of this.pens){let{run:c,points:l,first:d}=h;if(e<d)continue;c.branch_step&&e>=c.branch_step&&c.branch_step<c.records&&a.push({draw:oo,at:l[c.branch_step],fault:s.fault(l[c.branch_step]),run:c});let f=Math.min(e,c.records-1),p=Math.floor(f+1e-9),u=f-p,v=l[p],m=s.fault(v);if(u>1e-9){let x=[],y={at:v,fault:m,length:0};v=$o(v,l[p+1],u),m+=(s.fault(l[p+1])-m)*u,this.follow(y,v,x),this.stroke(c,x,t,t)}let[g,w,b]=n.half;if(Math.abs(v[0])<=g&&Math.abs(v[1])<=w&&v[2]<=b){let x=c.outcome.kind==="overflowed"&&e>=c.records-1;a.push({draw:x?so:qt,at:v,fault:m,run:c})}else{let x=Wc(l,d,p,n.half);x&&a.push({draw:gu(n,x[1]),at:x[0],fault:0,run:c})}}for(let{draw:h,at:c,fault:l,run:d}of a){let[f,p,u]=c,[v,m]=s.toCanvas(c);t.globalAlpha=s.hides(f,p,Math.max(u,-n.half[2]),l)?.5:1,h(t,d,v,m,r,o),t.globalAlpha=1}}};function gu(i,t){let[e,s]=i.project(...t);return(o,n,r,a,h,c)=>eo(o,n,r,a,e-i.cx,s-i.cy,h,c)}var wu=44,bu=6;function qc(i,t,e,s){let[o,n]=[new Path2D,new Path2D];for(let[r,a]of xu(e,t.window)){let h=u=>{let[v,m]=[0,1].map(g=>r[g]+(a[g]-r[g])*u);return t.toBox(v,m,t.landscape.at(v,m))},[[c,l],[d,f]]=[t.toCanvas(h(0)),t.toCanvas(h(1))],p=Math.max(1,Math.ceil(Math.hypot(d-c,f-l)/bu));for(let u=0;u<p;u++){let v=h((u+.5)/p),m=t.hides(...v,t.fault(v))?n:o,[g,w]=t.toCanvas(h(u/p)),[b,x]=t.toCanvas(h((u+1)/p));m.moveTo(g,w),m.lineTo(b,x)}}i.save(),i.setLineDash([]),i.lineWidth=s.scale,i.strokeStyle=s.text;for(let[r,a]of[[o,1],[n,ys]])i.globalAlpha=.45*a,i.stroke(r);i.restore()}function xu(i,[t,e,s,o],n=wu){let r=[[t,s],[e,s],[e,o],[t,o]],a=[],h=(c,l,d)=>{let f=yu(c,l,d);if(!f)return;let[p,u]=f.map(v=>[c[0]+(l[0]-c[0])*v,c[1]+(l[1]-c[1])*v]);a.push([p,u])};i.forEach((c,l)=>h(c,i[(l+1)%i.length],[r]));for(let c=1;c<n;c++){let l=t+(e-t)*(2*c/n-1);h([l,s],[l+(e-t),o],[r,i])}return a}function yu(i,t,e){let[s,o]=[0,1];for(let n of e){let r=Math.sign(Mu(n));for(let a=0;a<n.length;a++){let[h,c]=n[a],[l,d]=n[(a+1)%n.length],[f,p]=[r*(c-d),r*(l-h)],u=f*(t[0]-i[0])+p*(t[1]-i[1]),v=f*(i[0]-h)+p*(i[1]-c);if(u===0&&v<0)return null;u>0&&(s=Math.max(s,-v/u)),u<0&&(o=Math.min(o,-v/u))}}return s<o?[s,o]:null}function Mu(i){return i.reduce((t,[e,s],o)=>{let[n,r]=i[(o+1)%i.length];return t+e*r-n*s},0)}function Hc({contour:i,contourStrong:t}){return Math.round(8*Ms(i)[3]/Ms(t)[3])}function Gc(i){return[0,Ms(i.veil)[3]].map(t=>Su(i,t))}function Ms(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Su(i,t){let e=Ms(i.rim),[s,o,n,r]=Ms(i.contourStrong),a=[s,o,n],[h,c]=i.dark?[.62,1.5]:[.74,1.07],l=new Uint32Array(360*256),d=new Uint8ClampedArray(l.buffer),f=i.ramp.length/3-1;for(let p=0;p<l.length;p++){let u=3*Math.round((p&255)*f/255),v=(p>>8)%40,m=r*Math.floor((p>>8)/40)/8,g=h+(c-h)*v/39;for(let w=0;w<3;w++)d[4*p+w]=(Math.min(255,i.ramp[u+w]*g)*(1-m)+a[w]*m)*(1-t)+e[w]*t;d[4*p+3]=255}return l}var Au=24e5,Eu=["px","py","pd","level","shade"],zo=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Hc(t),this.palettes=Gc(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:h,z:c,domain:l,window:d}=t,[,,f]=e.half,p=(u,v)=>{let m=d[2*v]+(d[2*v+1]-d[2*v])*u;return m>=l[2*v]&&m<=l[2*v+1]};for(let u=0;u<h-1;u++){let v=e.sinA>0?h-2-u:u;for(let m=0;m<a-1;m++){let g=e.cosA>0?m:a-2-m,w=v*a+g,b=Math.min(c[w],c[w+1],c[w+a],c[w+a+1]),x=Math.max(c[w],c[w+1],c[w+a],c[w+a+1]);b<f&&x<1e4&&(this.cut=b<-f||x>f,this.palette=this.palettes[p((g+.5)/(a-1),0)&&p(1-(v+.5)/(h-1),1)?0:1],b<-f&&this.lid(t,e,[w,w+1,w+a,w+a+1]),this.lines=!0,this.triangle(w,w+1,w+a),this.triangle(w+1,w+a,w+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,h=Math.hypot(n,r)*t.unit,c=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-h-1)),this.top=Math.max(0,Math.floor(t.cy-c-1));let l=Math.min(e,Math.ceil(t.cx+h+1)),d=Math.min(s,Math.ceil(t.cy+c+1));this.density=Math.min(o,Math.sqrt(Au/((l-this.left)*(d-this.top)))),this.across=Math.round((l-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=l-this.left,this.height=d-this.top;let{image:f}=this;return f?.width!==this.across||f?.height!==this.down?(this.image=f=new ImageData(this.across,this.down),this.pixels=new Uint32Array(f.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,f}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:h,slopeY:c,level:l}=t,d=s*o;if(this.px.length!==d+4)for(let g of Eu)this[g]=new Float64Array(d+4);this.scratch=d,this.level.set(l);let{sinA:f,cosA:p}=e,[u,v,m]=[.45*p+.5*f,.45*f-.5*p,.74];for(let g=0,w=0;g<o;g++)for(let b=0;b<s;b++,w++){this.corner(w,e,n[b],r[g],a[w]);let x=(m-h[w]*u-c[w]*v)/Math.sqrt(1+h[w]*h[w]+c[w]*c[w]);this.shade[w]=x>0?x*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,h],c)=>{this.corner(n+c,t,r,a,h),this.level[n+c]=s,this.shade[n+c]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(d,f)=>{for(let p=0;p+1<d.length;p++){let u=[d[p],d[p+1]],v=Math.max(n[u[0]],n[u[1]]);if(!(v>-this.hz&&v<1e4))continue;this.cut=!0;let g=[n[u[0]],n[u[1]],-this.hz,-this.hz].map((w,b)=>[s[u[b%2]%t],o[Math.floor(u[b%2]/t)],w]);this.face(r,g,(128-this.tintBase)/this.tintSlope,f)}},h=r.sinA>0?0:e-1,c=r.cosA>0?t-1:0,l=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,f)=>h*t+f),l?.12:.55),a(Array.from({length:e},(d,f)=>f*t+c),l?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:h,pixels:c,depths:l,across:d,palette:f,tintBase:p,tintSlope:u,cut:v,hz:m,zDepth:g}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let w=o[t],b=n[t],x=o[e],y=n[e],M=x-w,S=y-b,A=o[s]-w,O=n[s]-b,N=Math.max(0,Math.ceil(b-.5)),T=Math.min(this.down,Math.ceil(n[s]-.5)),k=M*O-A*S;if(N>=T||Math.abs(k)<.001)return;let z=$=>(($[e]-$[t])*O-($[s]-$[t])*S)/k,L=$=>(($[s]-$[t])*M-($[e]-$[t])*A)/k,H=z(r),_=L(r),D=z(a),nt=L(a),bt=z(h),dt=L(h),R=Math.hypot(D,nt),rt=this.density/2,vt=Math.min(a[t],a[e],a[s]),ft=Math.max(a[t],a[e],a[s]),tt=Math.min(1,(.34-R*this.density)*7),X=this.lines&&tt>0&&Math.floor(ft+R*rt+R)!==Math.floor(vt-R*rt-R);for(let $=N;$<T;$++){let B=$+.5,ot=w+(B-b)*A/O,Z=B<y?w+(B-b)*M/S:x+(B-y)*(o[s]-x)/(n[s]-y),C=Math.max(0,Math.ceil(Math.min(ot,Z)-.5)),et=Math.min(d,Math.ceil(Math.max(ot,Z)-.5)),G=C+.5-w,J=B-b,V=this.zTop+this.zRow*B,it=r[t]+H*G+_*J,j=a[t]+D*G+nt*J,st=h[t]+bt*G+dt*J;for(let F=$*d+C,kt=$*d+et;F<kt;F++,it+=H,j+=D,st+=bt){if(v){let q=g*it+V;if(q>m+1e-6||q<-m-1e-6)continue}let xt=p+u*j,yt=0;if(X){let q=Math.round(j),mt=rt+.5-Math.abs(j-q)/R;mt>0&&(yt=Math.round(tt*(mt<1?mt:1)*(q%3===0?8:this.thin)))}c[F]=f[(yt*40+(st+.5|0)<<8)+(xt<0?0:xt>255?255:xt|0)],l[F]=it}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var Tu=140,Fo=class{constructor(t){this.canvas=t,this.context=U(t),this.land=U(K()),this.under=U(K()),this.line=U(K()),this.buffer=U(K()),this.camera=new Do,this.terrain=new zo,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:h}=this,c=JSON.stringify([s,o,r,n]);if(!this.paths||c!==this.key||t!==this.paths.box.landscape){let l=new Ro(t,s,o,r,a,h);h.mix(n,d=>t.tint(d)),this.paths=new Co(l,n,this.under,this.line),Object.assign(this,{key:c,fine:r,stale:!0})}this.paths.load(e)}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Tu)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:h}=this,{box:c,colours:l}=t,{landscape:d,range:f,logHeight:p,window:u,title:v}=c,m=this.fine&&!this.moving,g=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*l.scale,w=M=>Pc(d,f,p,s.half[2],M/(2.4*g)),b=[t,g,r];(!this.widths||b.some((M,S)=>M!==this.measured[S]))&&(this.measured=b,this.widths=Ic(e,l,g,u,w(.4*r))),Rc(s,[n,r],g,this.widths),c.shown=m?c.fine:c.coarse;let x=o.paint(c.shown,s,n,r,m?2:1);h.canvas.width=x.width,h.canvas.height=x.height,h.putImageData(x,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let y=w(2*s.half[2]*s.unit*s.cosE);Oc(e,s,l,y),e.imageSmoothingQuality=m?"high":"low",e.drawImage(h.canvas,o.left,o.top,o.width,o.height),$c(e,s,l,g,u,y,v),d.surface.dead&&qc(e,c,d.surface.dead,l);for(let M of[!0,!1])this.drawPoints(c,l,M);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,h]=this.camera.half,c=!1,l={toPixel:(d,f)=>{let[p,u,v]=t.toBox(d,f,n.at(d,f));c=Math.abs(p)<=r&&Math.abs(u)<=a&&v<=h&&t.hides(p,u,Math.max(v,-h),t.fault([p,u,v]))===s;let[m,g]=t.toCanvas([p,u,v]);return[m,g]},inside:()=>c};o.globalAlpha=s?ys:1,n.points(o,l,e),o.globalAlpha=1}};var Ou=2.5,Nu=6,dn=820,Lu=1100,_u=1.4,Vc=140,Bo=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new bo,this.panels=new ko(this.stage),this.key=new Ao(this.stage.querySelector(".ov-key")),this.hall=new yo(s),this.layers=new Mo(this.stage),this.trails=new lo(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Fo(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.cloud=new xo(t),this.race=new Io(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);hi(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=sn(this.player.root),n=(a,h)=>JSON.stringify([er(a),h]),r=e&&n(s,o)===n(e.surface,this.colours);this.colours=o,r||(this.landscape=new vs(s,Wt(s))),this.race.load(t),this.plane.domain=s.domain,(!e||re(e.surface)!==re(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e,companions:s}=this.player;return t?.graph?[]:t?.inside?e.charts:[...s.charts,...this.race.shown]}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=sn(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:h}=t;if(!n)return;let c=a.projector?dn*this.colours.scale/_u:dn,l=!!(t.sync.group||r.clientWidth<c)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",l),r.classList.toggle("ov-snug",!l&&r.clientWidth<c*Lu/dn);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let f=Jn();this.hall.fit(),this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},f),this.key.show(n.surface,this.colours,f,this.cloud.words,Wa(n.runs,n.surface)),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:p,clientHeight:u}=o,{clientWidth:v,clientHeight:m}=s.canvas,g=this.panels.places.map(({i:x})=>x),w=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),b=[p,u,f,this.colours.scale,v,m,h.width,this.panels.on,g,w];if(!(!(p*u||v*m)||b.join()===this.size)){this.size=b.join(),p&&u&&e.resize(p,u,f),v&&m&&s.resize(v,m,f),h.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,f);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Vc)}resurface(){let{surface:t}=this.player.scene;this.landscape=new vs(t,Wt(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},Vc)}draw(){let{view:t}=this.player;this.cloud.offer(),t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,graph:s,companions:o,clock:n,legend:r}=this.player,a=this.inspected!==n.step||!n.playing;t.inside&&a&&e.update(n.step,!n.playing),t.graph&&a&&s.update(n.step,!n.playing),!t.inside&&!t.graph&&a&&o.update(n.step,!n.playing,r.lit),this.inspected=n.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:h}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let v of["halo","line"])s.moved(v);this.trails.reset(h,e,a),r.place()}this.trails.draw(n.time),this.cloud.draw(this.stale.land||this.stale.trails);let{view:c,inside:l,quiz:d,viewState:f,firstVisit:p}=t;s.emptied("heads");let u=c.inside&&l.ready&&l.at(n.time);for(let{runs:v,i:m=f.run,dx:g,dy:w}of h){let b=s.moved("heads",g,w);o.on&&o.drawStart(b,r.position,e),u&&m===f.run&&(o.on||!u.insight.run.hidden)&&l.draw(b,u,a),c.graph&&m===f.run&&t.graph.drawArrow(b,n.time,a),vh(b,v,e,n.time,a),d.draw(b,e,a),p.draw(b,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?Nu:Ou;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let h=t.view.map((l,d)=>d%2?Math.min(l,a[d]):Math.max(l,a[d])),c=t.fitted?a:h[0]<h[1]&&h[2]<h[3]?h:t.view;s.prepare(this.landscape,o.runs,c,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,companions:n,legend:r}=this.player,{low:a,high:h}=this.landscape,c=[a-.5*(h-a),h+.5*(h-a)];if(this.stale.charts){let{undecided:l}=this.player.quiz;for(let d of this.charts)Object.assign(d,{coarse:this.bends,foretells:!l});e.inside?o.prepare(this.colours,c):e.graph||(n.prepare(t,this.colours),this.race.prepare(t,s.last,c,this.colours))}for(let l of this.charts)l.draw(s.time,r.lit);!e.inside&&!e.graph&&this.race.name(t,{time:s.time,rests:!s.playing,lit:r.lit})}};var jo=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:h}=this.player,{plane:c,surface3d:l}=n,{number:d,step:f,plays:p,speed:u,window:v,camera:m,hidden:g}=t;return this.restored=d,o.pause(),o.seek(f),o.speed=u,a.querySelector(".ov-speed").value=u,s.forEach((w,b)=>r.setHidden(b,g.includes(b))),v&&c.show(v),m&&Object.assign(l.camera,{azimuth:m[0],elevation:m[1],magnification:m[2]}),n.invalidate("land"),p&&!h&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:h,magnification:c}=r.camera,l=Q(s).flatMap((f,p)=>f.hidden?p:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(f=>Number(f.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,h,c].map(f=>Number(f.toFixed(2))).join("~")}`),[...d,...l.length?[`hidden:${l.join("~")}`]:[]].join()}};function Ye({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let h of r.method.remembers)a.push(`${h} along x`,`${h} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:a}}var fn=Array.from({length:2},()=>new Int32Array(0));function Iu(i,t){return fn[t].length<i&&(fn[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),fn[t]}function Yc(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,r=Array.from({length:2},(c,l)=>Iu(64*n,l)),a=r.map(()=>0),h=e*64;for(let c=0;c<64&&h+c<t;c++){for(let l=0;l<i.length;l++)s[l]=i[l][h+c]+0;for(let l=0;l<2;l++)for(let d=0;d<n;d++)a[l]=a[l]+Math.imul(o[d],r[l][c*n+d])|0}return a.map(c=>c>>>0)}function Xc(i,t,e){if(i?.records!==t)return!1;let{columns:s}=Ye(i);for(let o=0;o*2<e.length;o++)if(Yc(s,t,o).some((n,r)=>n!==e[o*2+r]))return!1;return!0}function Zc(i,t){let{columns:e,names:s}=Ye(t),o=i?Ye(i).columns:[],n=Math.min(i?.records??0,t.records);for(let r=0;r<n;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return i?.records===t.records?void 0:{step:n,name:"end"}}var Ru=400,$u=20,Wo=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{laboratory:e,simulated:s,recorded:o}=t,n=Q(t);Object.assign(this,{scene:t,records:0}),this.doubts=new Map,o.forEach((h,c)=>{let l=h&&Zc(s[c],h);l&&this.doubts.set(c,l)});let{arrays:r}=t.head,a=e&&n.every((h,c)=>r[`digest${c}`]);this.words=e&&n.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),Ru))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],r=o[t];Xc(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),$u)}finish(){let{records:t,scene:e,doubts:s}=this,o=Q(e).length,n=e.runs.length>o?" Recorded paths are drawn as they came: nothing computes them.":"";o&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.${n}`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let r=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Jc(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Jc(this.said,this.words)}};function Jc(i,t){i.textContent!==t&&(i.textContent=t)}var Pu="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Du=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,Cu="race|inside|toggle-inside|graph|toggle-graph|graph-next|branch|previous-run|next-run",zu={view:new RegExp(`^(${Cu}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Fu=5e3,Ke=0,Uo=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(Pu)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout(Ke),Ke=setTimeout(()=>{Ke=0,document.documentElement.removeAttribute("data-ov-undecided")},Fu))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!Ke&&this.decides>0;o&&(clearTimeout(Ke),Ke=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!Du.test(t)||s.locked?.some(o=>zu[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${E(t,3)}, ${E(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>E(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,h=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=h?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[c,l,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:c,lineWidth:l*a}),t.setLineDash(d),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(h?-17:17)*a,r);t.setLineDash([])}}};var Bu=90,ju=400,qo=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!n)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(h=>`${h.label}: ${E(h.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},ju))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();Ft(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||n-this.shown.at>Bu||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var Wu=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Uu=1500;function Qc(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Wu.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var pn=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Qc(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Uu)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:h}=r.layers,{width:c,height:l}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,c,l);for(let u of this.sources())t.drawImage(u,0,0,c,l);t.setTransform(h,0,0,h,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(u=>!u.hidden)],f=c/h-22,p=Math.max(...d.map(({label:u})=>t.measureText(u).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(f-p,18,p+6,d.length*20+8),t.globalAlpha=1,d.forEach((u,v)=>{let m=32+20*v;v&&qt(t,u,f-p+15,m,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(u.label,f-p+(v?36:10),m)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Ho=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Qc()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new pn(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),no(t,`${ao(this.player.scene.surface)}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};function tl(i){let t=vr(i),{simulator:e}=t,s=t.allRuns.map(({records:c})=>c);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});t.surface.penalty&&(t.surface.minimizer=e.points??void 0);let o=new Hs({...t,simulator:e}),n=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};t.allRuns.forEach((c,l)=>{let d=e.paths[l],f=o.simulate(d,n,r);a.simulated[l]=f,f&&t.head.arrays[`records${l}`]&&(a.recorded[l]=qu(n,t,l,f));let p=a.recorded[l]??f;p&&Object.assign(c,Vs(o,n,c,d,p))});let h=[...t.runs,...Ya(t,n)];return Object.assign(t,a,{stream:n.stream,runs:h})}function qu({simulator:i},t,e,s){let o=t.array(`records${e}`),n=Ye(s).columns.length,r=o.length/n,a=Array.from({length:n},(h,c)=>o.subarray(c*r,(c+1)*r));return{...i.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var Go=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:h}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+h}px)`;let c=this.position.join();this.handle.dataset.start!==c&&(this.handle.dataset.start=c),this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let l=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${E(s)}, ${E(o)}.${l}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var ye=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}givenOtherwise(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}drawArrow(){}next(){}};var Ss=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Vo=new Map,Yo=class{constructor(t){this.player=t,this.own=new Ss(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!Vo.has(t)){let o=new Set;Vo.set(t,{members:o,clock:new Ss(n=>o.forEach(r=>r.tick(n)))})}let{root:e,picture:s}=this.player;this.group=Vo.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?el(this.group):this.clock.setLast(We(this.player.scene))}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return el(t);e.stop(),t&&Vo.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=We(o),r=t.step>n;e.hidden!==!r&&(e.hidden=!r,e.textContent=r?`Ended: its last step is ${n}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||Le(o.scene.surface)!==Le(t.surface))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function el({clock:i,members:t}){let e=[...t].map(({player:o})=>o.scene),s=String(e.some(o=>o.companion||o.companions?.length));i.setLast(Math.max(...e.map(We)));for(let{player:o}of t)o.root.dataset.companion=s,o.readout.setLast(i.last),o.runsChanged(),o.picture.schedule()}var Ko=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},Zn),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let r={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>un(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&un(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return re(s.surface);if(n<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(n);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,r=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return o.sharing.numbers(n)[s];if(r<0)return;let{values:a,schedule_values:h}=o.last(r);return(t==="schedule"?h:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(h=>un(h,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(n);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(c=>this.turnOf(c)),[n]=t?this.turnOf(t):[],r=c=>Object.fromEntries(s.filter(l=>l.owner===c).map(({name:l,value:d})=>[l,d])),a=r("scene"),h=r("surface");return{kept:o.length?o:void 0,turn:n,...Object.fromEntries($a.map(c=>[c,a[c]])),coefficients:Object.keys(h).length?h:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,d=>s.last(d)),h=o?this.numbers(n,d=>zt(o[d])):a,c=Object.fromEntries(Q(t).map(({name:d},f)=>[d,s.method(f).suits])),l={side:t.side,shown:h,inForce:a,suits:c,domain:t.surface.domain};document.dispatchEvent(new CustomEvent("ov-bent",{detail:l}))}numbers(t,e){let{scene:s,bending:o}=this.player,n=Q(s),{surface:r,start:a}=t,[h,c]=a;return{run:Object.fromEntries(n.map(({name:l},d)=>[l,e(d).values])),schedule:Object.fromEntries(n.map(({name:l},d)=>[l,e(d).schedule_values])),surface:r.parameters,scene:o.laboratory.sharing.numbers(t),start:{x:h,y:c}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},un=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var sl="ov-hall",Xo=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,sl,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,Q(this.player.scene).length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.graph||this.current.dial),a=r?e.findIndex(h=>h.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(sl,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,graph:o,dial:n,companions:r,tabs:a,scene:h}=this.player,c=this.current,l=Ci(h,c),d=(p,u)=>t.querySelector(`[data-do="${p}"]`)?.setAttribute("aria-pressed",String(!!u)),f={inside:!!c.inside,graph:!!c.graph,dial:!!c.dial};Object.assign(t.dataset,{stage:c.stage,...f,companionKind:l??""}),e.stage.hidden=c.stage==="relief",t.querySelector(".ov-depth").hidden=c.stage==="map"||c.stage==="grid",t.querySelector(".ov-race").hidden=f.inside||f.graph,s.root.hidden=!c.inside,o.root.hidden=!c.graph,e.race.fit.canvas.parentElement.hidden=l!=="fit",r.root.hidden=(l??"fit")==="fit",a.show(h.companions??[],l),n.root.hidden=!c.dial;for(let p of["map","relief","both","grid"])d(p,c.stage===p);d("race",!(c.inside||c.graph)),d("log-height",c.log_height);for(let p of["inside","graph","dial","fan","cloud","projector"])d(p,c[p]);e.enlarge(),n.load(h),c.inside&&s.build(),c.graph&&o.build(),r.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var mn=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new Os(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new Ns(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new Yo(this),this.viewState=new Xo(this),this.picture=new Bo(this,s),this.bending=new Ks(this),this.turning=new Ko(this),this.proof=new Wo(this),this.boxZoom=new Xs(e(".ov-zoom-box"),e('[data-do="box-zoom"]')),this.start=new Go(this,e(".ov-start")),this.legend=new mo(this,e(".ov-legend")),this.readout=new qo(this),this.playback=new jo(this),this.recorder=new Ho(this,e('[data-do="record"]')),this.quiz=new Uo(this),this.firstVisit=new po(this,e(".ov-first-visit")),this.keys=new Qs(e('[data-do="keys"]')),this.inside=new ye(this,e(".ov-inside")),this.graph=new ye(this,e(".ov-graph")),this.dial=new ye(this,e(".ov-dial")),this.companions=new ye(this,e(".ov-companion")),this.tabs=new to(e(".ov-companion-tabs"),o=>this.viewState.change({companion:o})),Mh(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.graph.stop(),this.companions.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)Sh(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||re(e.surface)!==re(t.surface),n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.graph.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},ol=Xn(i=>new mn(i),(i,t,e)=>{i.inspectorLoader??=new uo(i,e),i.inspectorLoader.show(t instanceof Uint8Array?tl(t):t)});var il=`.ov-number-track {
  --ov-along: calc(100% - 2 * var(--ov-room));
  position: relative;
  flex: 1 1 200px;
  min-width: 60px;
  height: 28px;
  border-radius: 6px;
  cursor: ew-resize;
  touch-action: pan-y;
  user-select: none;
}
.ov-number-track[aria-disabled="true"] {
  cursor: default;
}
.ov-number-track::before,
.ov-number-track::after {
  content: "";
  position: absolute;
  left: var(--ov-room);
  top: calc(50% - 2px);
  width: var(--ov-along);
  height: 4px;
  border-radius: 2px;
  background: color-mix(in srgb, var(--st-text-color) 22%, transparent);
}
.ov-number-track::after {
  width: calc(var(--ov-along) * var(--ov-share));
  background: var(--st-primary-color);
}
.ov-number-thumb,
.ov-number-home {
  position: absolute;
  z-index: 1;
  left: calc(var(--ov-room) + var(--ov-along) * var(--ov-share));
  pointer-events: none;
}
.ov-number-thumb {
  top: calc(50% - 8px);
  width: 16px;
  height: 16px;
  margin-left: -8px;
  border-radius: 8px;
  background: var(--st-primary-color);
  box-shadow: 0 0 0 2px var(--st-background-color);
}
.ov-number-home {
  top: 2px;
  left: calc(var(--ov-room) + var(--ov-along) * var(--ov-home));
  margin-left: -4px;
  border: 4px solid transparent;
  border-top-color: currentColor;
}
.ov-number-track:not([data-changed="true"]) .ov-number-home {
  display: none;
}
.ov-number-track[aria-disabled="true"] .ov-number-thumb,
.ov-number-track[aria-disabled="true"]::after {
  background: color-mix(in srgb, var(--st-text-color) 55%, var(--st-background-color));
}
.ov-number-field {
  box-sizing: border-box;
  width: calc(11.5ch + 12px); /* a rate of six digits: 1.23456·10⁻⁵ */
  height: 28px;
  padding: 0 5px;
  border: 1px solid var(--ov-line);
  border-radius: 6px;
  background: var(--st-background-color);
  color: inherit;
  font: inherit;
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.ov-number-field:disabled {
  background: none;
  border-color: transparent;
  opacity: 1;
}
.ov-number-field[aria-invalid="true"] {
  border-color: var(--st-red-text-color, #b3261e);
}
.ov-number-refusal {
  margin: 0;
  font-size: 13px;
  color: var(--st-red-text-color, #b3261e);
}
.ov-number-toggle {
  position: relative;
  width: 40px;
  height: 24px;
  padding: 0;
  border: 0;
  border-radius: 12px;
  background: color-mix(in srgb, var(--st-text-color) 52%, var(--st-background-color));
  cursor: pointer;
}
.ov-number-toggle::after {
  content: "";
  position: absolute;
  top: 3px;
  left: 3px;
  width: 18px;
  height: 18px;
  border-radius: 9px;
  background: var(--st-background-color);
}
.ov-number-toggle[aria-checked="true"] {
  background: var(--st-primary-color);
}
.ov-number-toggle[aria-checked="true"]::after {
  left: 19px;
}
.ov-number-toggle:disabled {
  opacity: 0.5;
  cursor: default;
}
.ov-number-track:focus-visible,
.ov-number-field:focus-visible,
.ov-number-toggle:focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 1px;
}
.ov-number-track[hidden],
.ov-number-field[hidden],
.ov-number-toggle[hidden],
.ov-number-refusal[hidden] {
  display: none;
}
`;var nl=`.ov-player:focus-visible,
.ov-player :focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 2px;
  border-radius: 6px;
}
.ov-player [hidden] {
  display: none !important;
}
/* Above all pictures, at the edge that no view moves: a press leaves the button where it was. */
.ov-switch {
  grid-area: switch;
  display: flex;
  min-width: 0;
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
.ov-key {
  position: absolute;
  left: 52px;
  bottom: 32px;
  display: flex;
  flex-wrap: wrap;
  gap: 0 10px;
  max-width: calc(100% - 70px);
  margin: 0 !important;
  padding: 0 8px 0 4px !important;
  list-style: none;
  font-size: 12px;
  line-height: 20px;
  color: var(--ov-muted);
  background: color-mix(in srgb, var(--st-background-color) 78%, transparent);
  border-radius: 6px;
  pointer-events: none;
}
.ov-player .ov-key li {
  display: flex;
  align-items: center;
  gap: 2px;
  margin: 0;
  padding: 0;
  font-size: inherit;
}
[data-stage="grid"] .ov-key {
  left: auto;
  bottom: auto;
  top: 6px;
}
.ov-narrow[data-stage="grid"] .ov-key {
  display: none; /* no room beside the buttons; the map has it */
}
.ov-panels {
  display: contents;
}
.ov-player .ov-panels p {
  position: absolute;
  left: 46px;
  right: var(--ov-beside, 0px);
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
/* What tells the panels apart is whole, and the outcome has the room that is left. */
.ov-player .ov-flat:has(.ov-told) {
  grid-template-columns: max-content minmax(0, 1fr) auto;
}
.ov-player .ov-told > b {
  flex: none;
  overflow: visible;
}
.ov-player .ov-key canvas {
  position: static;
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
.ov-stage.ov-box-zooms {
  touch-action: none;
}
.ov-zoom-box {
  position: absolute;
  border: 1.5px dashed var(--st-text-color);
  background: color-mix(in srgb, var(--st-background-color) 35%, transparent);
  pointer-events: none;
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
`;var rl=`.ov-player button {
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
`;var al=`[data-dial="true"].ov-player {
  grid-template-areas: "switch side" "stage side" "controls side" "dial dial";
  grid-template-rows: auto minmax(0, 1fr) auto auto;
}
.ov-dial {
  grid-area: dial;
  position: relative;
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
.ov-dial-method {
  display: flex;
  align-items: center;
  gap: 8px;
}
.ov-dial-method[hidden] {
  display: none;
}
.ov-dial.ov-waiting {
  opacity: 0.5;
}
.ov-dial-number {
  display: contents;
}
.ov-dial .ov-dial-track {
  min-width: 120px;
  height: 48px;
  border-radius: 8px;
  background: var(--ov-soft);
}
.ov-dial-track canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-dial-track::before,
.ov-dial-track::after,
.ov-dial-track .ov-number-home {
  display: none; /* the bars stand there, and mark the value in force */
}
.ov-dial-track .ov-number-thumb {
  top: 11px;
  width: 4px;
  height: 26px;
  margin-left: -2px;
  border-radius: 2px;
  background: var(--st-text-color);
}
.ov-dial-note {
  position: absolute;
  z-index: 1; /* before the charts above it */
  right: 0;
  bottom: 100%;
  margin: 0;
  padding: 4px 10px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
}
.ov-dial-sign {
  white-space: nowrap;
}
.ov-dial .ov-number-field {
  height: 32px;
  border-radius: 8px;
}
.ov-dial .ov-number-refusal {
  position: absolute;
  z-index: 1;
  right: 0;
  bottom: 100%;
  padding: 4px 10px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
}
.ov-dial:has(.ov-number-refusal:not([hidden])) .ov-dial-note {
  visibility: hidden; /* the refusal stands there, and says as much */
}
.ov-dial .ov-chip {
  min-width: 148px;
  cursor: default;
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
`;var hl=`.ov-side {
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
  justify-content: flex-end;
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
  -webkit-text-stroke: 0.4px currentcolor; /* bold letters are wider, and would move the buttons beside them */
}
`;var cl=`.ov-inside {
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
.ov-proof,
.ov-doubt {
  margin: 6px 0 0;
  font-size: 12.5px;
  color: var(--ov-muted);
}
.ov-doubt {
  color: var(--st-text-color);
  padding: 6px 10px;
  border-left: 3px solid var(--st-orange-text-color, currentColor);
  background: var(--ov-soft);
}
.ov-result > :is(.ov-vec, .ov-num) {
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
.ov-theory[data-kind="stable"] {
  border-color: #0a8f5b;
}
.ov-theory[data-kind="edge"] {
  border-color: #b78100;
}
.ov-theory[data-kind="unstable"] {
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
    grid-template-columns: minmax(0, max-content) minmax(240px, 1fr);
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
    min-width: 0;
  }
  .ov-inside > details:not(:first-of-type) {
    grid-column: 2;
  }
}
`;var ll=`.ov-player .ov-legend-head {
  display: flex;
  justify-content: space-between;
  gap: 8px;
  margin: 0 4px -6px;
  font-size: 12px;
  color: var(--ov-muted);
  white-space: nowrap;
}
:is(.ov-hall, .ov-narrow, [data-held="true"]) .ov-legend-head {
  display: none;
}
.ov-legend {
  list-style: none;
  margin: 0 !important;
  padding: 0 !important;
  flex: 0 1 auto;
  overflow-y: auto;
  min-height: 30px;
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
  grid-template-columns: auto minmax(0, auto) minmax(0, 1fr) auto;
  align-items: center;
  gap: 6px;
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
  overflow: hidden;
  text-overflow: ellipsis;
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
.ov-chip:is([data-kind="converged"], [data-kind="global_minimum"]) {
  --c: #0a8f5b;
}
.ov-chip[data-kind="local_minimum"] {
  --c: #c0327f;
}
.ov-chip[data-kind="rising"] {
  --c: #b4502e;
}
.ov-chip[data-kind="still_descending"] {
  --c: #2b7bd6;
}
.ov-chip[data-kind="oscillating"] {
  --c: #b78100;
}
.ov-chip:is([data-kind="stuck_at_saddle"], [data-kind="stuck_at_a_maximum"]),
.ov-chip[data-kind="stalled"] {
  --c: #8457c5;
}
.ov-chip[data-kind="left_view"] {
  --c: #c2671a;
}
.ov-chip:is([data-kind="overflowed"], [data-kind="undefined"]) {
  --c: #d03a3f;
}
/* Where the list is too narrow for all of it, the tooltip keeps the step and the charts keep the height: a rate is what
   tells one run from another. */
.ov-race {
  container: legend / inline-size;
}
@container legend (max-width: 430px) {
  .ov-legend .ov-when {
    display: none;
  }
}
@container legend (max-width: 390px) {
  .ov-legend .ov-live,
  .ov-legend-head .ov-height {
    display: none;
  }
}
`;var dl=`.ov-chart {
  flex: 1.25 1 0;
  min-height: 96px;
  display: flex;
  flex-direction: column;
  position: relative;
}
.ov-chart[data-chart="slope"] {
  flex-grow: 1;
}
.ov-chart[data-chart="fit"] canvas {
  cursor: default;
}
.ov-chart-title {
  font-size: 12.5px;
  color: var(--ov-muted);
  padding: 0 0 2px 2px;
}
/* The room of what is counted is kept, so that its coming moves nothing. */
.ov-chart:is([data-chart="fit"], [data-chart="loss"]) .ov-chart-title {
  display: flex;
  justify-content: space-between;
  gap: 8px;
}
.ov-chart:is([data-chart="fit"], [data-chart="loss"]) .ov-chart-title span + span {
  flex: none;
  padding-right: 12px;
  text-align: right;
}
.ov-player:not([data-held="true"]) .ov-chart[data-chart="fit"] .ov-chart-title span + span {
  min-width: 7.5em;
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
.ov-companion-tabs {
  flex: none;
  align-self: flex-start;
}
`;var fl=`/* Over the foot of the picture, beside nothing that is to be pressed. */
.ov-player .ov-first-visit {
  position: absolute;
  z-index: 2;
  left: 52px;
  bottom: 58px;
  display: flex;
  align-items: center;
  gap: 6px 12px;
  flex-wrap: wrap;
  box-sizing: border-box;
  max-width: min(440px, calc(100% - 66px));
  padding: 8px 10px 8px 12px;
  border: 1px solid var(--st-primary-color);
  border-radius: 10px;
  background: var(--st-background-color);
  box-shadow: 0 4px 14px rgb(0 0 0 / 0.18);
  font-size: 13px;
  cursor: default;
}
.ov-player .ov-first-visit p {
  flex: 1 0 100%;
  margin: 0;
  font-size: inherit;
  line-height: 1.4;
}
.ov-first-visit small {
  flex: 1;
  color: var(--ov-muted);
  font-size: 12px;
}
.ov-player .ov-first-visit button {
  min-height: 26px;
  padding: 2px 10px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: none;
  cursor: pointer;
}
.ov-player .ov-first-visit [data-hint="next"] {
  border-color: var(--st-primary-color);
  background: var(--st-primary-color);
  color: var(--ov-on-accent, #fff);
}
[data-hint="rates"] .ov-run .ov-detail,
[data-hint="ways"] :is([data-do="dial"], [data-do="inside"], [data-do="grid"]) {
  outline: 2px solid var(--st-primary-color);
  outline-offset: -2px;
  border-radius: 6px;
}
[data-hint="rates"] .ov-run .ov-detail {
  justify-self: start;
  max-width: 100%;
  box-sizing: border-box;
  padding: 0 6px;
}
.ov-hall .ov-first-visit {
  display: none;
}
`;var pl=`.ov-player.ov-large {
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
.ov-player.ov-snug {
  grid-template-areas: "switch side" "stage side" "controls controls" "dial dial";
  grid-template-rows: auto minmax(0, 1fr) auto auto;
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
/* Always, not only where this step's numbers are long: what stands below must not jump. */
.ov-narrow .ov-numbers:has(> .ov-vec ~ .ov-vec) > .ov-result {
  display: block;
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
@media (max-width: 760px) {
  .ov-narrow:not(.ov-hall) .ov-controls [data-do="projector"] {
    display: none;
  }
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
.ov-narrow .ov-dial .ov-dial-track {
  order: 9;
  flex: 1 0 100%;
  height: 52px;
}
.ov-narrow .ov-dial-run {
  display: none;
}
.ov-narrow .ov-dial :is(select, .ov-dial-method) {
  height: 40px;
  flex: 1 1 calc(50% - 4px);
  max-width: none;
}
.ov-narrow .ov-dial button {
  width: 40px;
  height: 40px;
}
.ov-narrow .ov-dial .ov-number-field {
  height: 40px;
}
.ov-narrow .ov-dial .ov-chip {
  margin-right: auto;
}
.ov-large .ov-dial {
  font-size: 17px;
}
.ov-large .ov-dial .ov-dial-track {
  height: 68px;
}
.ov-large .ov-dial-track .ov-number-thumb {
  top: 15px;
  height: 38px;
}
.ov-narrow .ov-side {
  gap: 12px;
}
.ov-narrow .ov-head {
  justify-content: flex-start;
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
@container legend (max-width: 390px) {
  .ov-narrow :not(.ov-number-first) > .ov-run .ov-detail {
    display: none; /* but a method's name, behind its number, stays */
  }
  .ov-narrow :not(.ov-number-first) > .ov-run {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
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
.ov-hall:not(.ov-narrow)
  :is(.ov-head, .ov-switch, .ov-tools, .ov-controls > button:not([data-do="play"], [data-do="projector"])) {
  display: none;
}
.ov-hall:not(.ov-narrow) :is(.ov-controls:hover, .ov-controls:focus-within) > button {
  display: grid;
}
/* What a hall must read has 2.4 % of the window's height (theme.js: HALL_TYPE). */
.ov-player.ov-hall {
  font-size: max(2.4vh, 1.1vw);
}
.ov-player.ov-hall:not(.ov-narrow) {
  height: max(320px, calc(var(--ov-window, 100vh) - var(--ov-above, 96px)));
}
.ov-hall .ov-legend li {
  font-size: max(2.6vh, 1.25vw);
  min-height: 1.9em;
  display: flex; /* where a name, its settings and an outcome have no room in a line, the outcome takes the next one */
  flex-wrap: wrap;
  row-gap: 0;
}
.ov-hall .ov-run {
  flex: 1 1 auto;
  width: auto;
}
.ov-hall .ov-run .ov-detail {
  white-space: normal;
}
.ov-hall .ov-chip {
  margin-left: auto;
}
.ov-hall
  :is(
    .ov-run .ov-detail,
    .ov-run .ov-live,
    .ov-chip,
    .ov-chart-title,
    .ov-step small,
    .ov-tip,
    .ov-key,
    .ov-ended,
    .ov-panels p,
    .ov-panel,
    .ov-panel small,
    .ov-segments button,
    .ov-note,
    .ov-total,
    .ov-theory,
    .ov-scale,
    .ov-inside summary
  ) {
  font-size: max(2.4vh, 1.05vw);
}
.ov-hall .ov-key {
  line-height: 1.5;
}
.ov-hall .ov-chip {
  line-height: 1.7;
  border-radius: 1em;
}
.ov-hall .ov-start:not(:hover, :focus-visible) span {
  transform: scale(1.5);
}
`;var ul=`:is(.ov-aim, .ov-confirm) {
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
  :is(
    .ov-controls > :not([data-do="projector"], [data-do="fullscreen"]),
    .ov-chip,
    .ov-live,
    .ov-chart:not([data-chart="fit"], .ov-companion *),
    .ov-dial,
    .ov-head,
    .ov-switch [data-do="grid"]
  ) {
  display: none !important;
}
/* In a narrow column, the data are about as high as they are wide. */
.ov-player[data-held="true"]:not(.ov-narrow) [data-chart="fit"] {
  flex: none;
  height: 260px;
}
/* There is nothing to play and nothing to say but who runs, and on what data: the picture has the room. */
.ov-player[data-held="true"]:not(.ov-narrow) {
  grid-template-columns: minmax(0, 1fr) 240px;
}
/* Of the play bar there is what a hall asks for, below who runs. */
.ov-player[data-held="true"]:is(.ov-narrow, [data-sync-group]) .ov-controls {
  display: none;
}
.ov-player[data-held="true"] .ov-controls {
  place-self: end;
  z-index: 1;
}
.ov-player[data-held="true"][data-companion-kind=""]:not(.ov-narrow) .ov-controls {
  grid-area: side;
}
/* A companion has more to say, and in a lecture hall in larger letters. */
.ov-player[data-held="true"]:is([data-companion-kind="layer"], [data-companion-kind="depth"]):not(.ov-narrow) {
  grid-template-columns: minmax(0, 1fr) clamp(300px, 24%, 460px);
}
.ov-player[data-held="true"] .ov-race::after {
  content: "The curves and the outcomes come with the answer.";
  color: var(--ov-muted);
  padding: 6px 2px;
}
[data-locked~="view"] :is(.ov-head, .ov-switch, .ov-companion-tabs),
[data-locked~="dial"] [data-do="dial"],
[data-locked~="runs"] :is(.ov-forks, .ov-pairs, details:has(> :is(.ov-forks, .ov-pairs))) {
  display: none !important;
}
`;var vl=`.ov-ended {
  position: absolute;
  left: 54px;
  bottom: calc(44px + 2.1em); /* above the key of the marks */
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
    --ov-stage: clamp(260px, calc(var(--ov-window, 100vh) - 320px), 900px);
  }
  /* Data are seen without a scroll. */
  .ov-narrow[data-sync-group]:where([data-companion="true"]:not([data-stage="both"])) {
    --ov-stage: clamp(260px, calc(var(--ov-window, 100vh) - 450px), 900px);
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
  .ov-narrow[data-sync-group] .ov-controls [data-do="record"] {
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
  /* With tabs above them as well. */
  .ov-narrow[data-sync-group] .ov-companion-tabs:not([hidden]) ~ .ov-chart[data-chart="fit"] {
    height: 148px;
  }
}
/* One clock has one bar: that of scene A, below both pictures, and where they stand one above the other between them. */
[data-sync-group][data-side="b"]:not(:fullscreen) .ov-controls {
  visibility: hidden;
}
.ov-narrow[data-sync-group][data-side="a"] .ov-controls {
  position: relative;
  z-index: 2;
  width: 100cqi;
}
/* In a hall two scenes show their maps, their clock and who is who. */
.ov-hall.ov-narrow[data-sync-group] {
  --ov-stage: clamp(220px, calc(var(--ov-window, 100vh) - 14em), 900px);
}
.ov-hall.ov-narrow[data-sync-group]
  :is(.ov-head, .ov-switch, .ov-chart, .ov-companion, .ov-companion-tabs, .ov-dial, .ov-tools) {
  display: none;
}
@container pair (max-width: 695px) {
  [data-sync-group].ov-narrow {
    --ov-stage: min(74vw, 34vh);
  }
  [data-sync-group] .ov-race :is(.ov-chart, .ov-companion, .ov-companion-tabs),
  [data-sync-group][data-side="b"]:not(:fullscreen) .ov-controls {
    display: none;
  }
}
`;var ml=[nl,rl,il,al,hl,cl,ll,dl,fl,pl,ul,vl].join("");var ov=i=>import(new URL(`inspector.js${i?`?try=${i}`:""}`,import.meta.url)),fx=Un(Vn,ml,Gn(i=>ol({...i,importInspector:ov})));export{fx as default};
