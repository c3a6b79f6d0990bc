// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Jl="[data-testid=stApp]",Zl='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var Ql="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",td="The server is back, and so is your scene, from the address.",Jo=Symbol("renew"),Xo=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!kn(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!kn(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(Ql)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(td,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[Jo]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(Zl)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},kn=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),Sn;function An(i){return Sn??=new Xo(document.querySelector(Jl)),Sn.patient(i)}var En=`.ov-notice {
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
`;function Te(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Tn="optim-viz-reloaded-for";function On(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:r,...a})=>{s||sd(t),s=!0;let c=new TextDecoder().decode(o.subarray(0,8));if(c!=="c5743028")return od(c,n);let h=n.querySelector(".ov-place");h&&(h.outerHTML=i);let l=An(r);return e({...a,parentElement:n,setTriggerValue:l,data:o.subarray(8)})}}function sd(i){document.body.append(Object.assign(document.createElement("style"),{textContent:En+i}))}function od(i,t){if(!id(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Te("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function id(i){try{return sessionStorage.getItem(Tn)===i?!0:(sessionStorage.setItem(Tn,i),!1)}catch{return!0}}var Nn=1e3,nd=512*1024;function rd(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>nd?"is far too long":t.split("&").length>Nn?`has more than ${Nn.toLocaleString("en")} parts`:""}var Ln=!1;function _n(i){return t=>(Ln||ad(t.parentElement),Ln=!0,i(t))}function ad(i){let t=rd(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=Te(e,"Dismiss",()=>s.remove());i.prepend(s)}var In=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, G shows the computational graph, D opens the dial, C shows the cloud of noisy steps, V changes the view, F fills the screen, P is for a projector, S shares a link.">
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
    <div class="ov-tools" role="toolbar" aria-label="Zoom">
      <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
      <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
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
`;var Rn=Symbol.for("optim-viz printing");function $n(){!globalThis.addEventListener||Rn in globalThis||(Object.assign(globalThis,{[Rn]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function Pn(i,t){let e=new WeakMap;return $n(),({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var hd=100,ld=1500,Cn=2500,Ms=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,Jo,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=hd-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),ld),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function zn(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var Zo=i=>i.currentCSSZoom??1;function Qo(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),Qo(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var ti=16,Dn=14,ks=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:c}=this.fill(s,o,t,e),h=a+ti+n>this.root.clientWidth?a-ti-n:a+ti;this.place(h,[c+Dn,c-Dn-r],n,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-n-s.height-8],o,n)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect(),c=Zo(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[h,l]=[(s-a.left)/c,(o-a.top)/c];return{width:n.offsetWidth,height:n.offsetHeight,x:h,y:l}}place(t,e,s,o){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-s)),c=this.openBox(),h=d=>c&&a<c.right&&a+s>c.left&&d<c.bottom&&d+o>c.top,l=e.find(d=>d>=0&&d+o<=r&&!h(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,l)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=Zo(this.root),[n,r,a,c]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:n/o,top:r/o,right:a/o,bottom:c/o}}};var ie=({key:i,parameters:t,coefficients:e,rows:s})=>[i,...e.slice(Object.keys(t).length),Bn(s)].join(" "),Oe=({key:i,coefficients:t,rows:e})=>[i,...t,Bn(e)].join(" "),jn=i=>`${Oe(i)} ${i.minimizer?"with its minimizers":""}`,Fn=new WeakMap;function Bn(i){if(!i)return"";let t=Fn.get(i)??i.map(e=>e.join()).join(";");return Fn.set(i,t),t}var pt=22250738585072014e-324,dd=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),Ne=new DataView(new ArrayBuffer(8)),es=i=>dd[i+1022];function Ss(i){return Ne.setFloat64(0,i),(Ne.getUint32(0)>>>20)-1023}function As(i){return Ne.setFloat64(0,i),Ne.setUint32(0,Ne.getUint32(0)&1048575|1072693248),Ne.getFloat64(0)}var I=i=>Math.abs(i)>=pt?i:i*0;function P(i,t){let e=i*t;if(!(Math.abs(e)<=pt)||i===0||t===0)return e;let s=Math.abs(i)<Math.abs(t)?i*ts*t:i*(t*ts);return Math.abs(s)<pt*ts?e*0:e}function _t(i,t){let e=i/t;return Math.abs(e)<=pt&&Math.abs(i*ts/t)<pt*ts?e*0:e}var ts=2**200;function Wn(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=P(s,e)),e=P(e,e);return s}var qn=(i,t)=>i>=t||Number.isNaN(i)?i:t,Un=(i,t)=>i<=t||Number.isNaN(i)?i:t;function Le(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,h=o-c,l=a*5497923018708371e-29,d=h-l,u=h-d-l,p=i<-708.3964185322641,v=1+d,w=1-v+d,g=d*d,L=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,dt=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,Z=d*dt,Y=L+Z,$=g*Y,j=u+$,st=w+j,K=v+st,D=a>0,H=K*(D?2:.5),X=a-1,G=a+1,B=es(D?X:G),tt=H*B,F=I(tt);return p?0:F}function _e(i){let t=Ss(i),e=As(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,c=(s?r:e)-1,h=2+c,l=c/h,d=l*l,u=.5*c*c,z=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,it=d*z,wt=u+it,lt=l*wt,R=n*5497923018708371e-29,nt=lt+R,ut=u-nt,dt=n*.6931471805598903,Z=ut-c,Y=dt-Z,$=i<22250738585072014e-324,st=i>-22250738585072014e-324?-1/0:NaN,K=$?st:Y;return i<=17976931348623157e292?K:i}function Hn(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,l=a*9920935774287987e-25,d=h-l,u=h-d-l,p=a*22517417706346578e-34,v=d-p,w=d-v-p,g=u+w,x=a*35215598651832e-40-g,y=v-x,M=.25*a,A=4*Math.floor(M),N=a-A,E=v-y-x,k=y*y,Y=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,$=k*Y,j=y*$,K=1-.5*k,D=E*K,Q=j+D,H=y+Q,X=-.5*k,G=1+X,B=1-G+X,tt=k*k,Et=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,yt=tt*Et,rt=y*E,Gt=yt-rt,Tt=B+Gt,Ot=G+Tt,Nt=N>=2,at=.5*N,$t=Math.floor(at)!==at?Ot:H,Ft=-$t,ct=Nt?Ft:$t;return t<3725290298461914e-24?i:ct}function Ie(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,l=a*9920935774287987e-25,d=h-l,u=h-d-l,p=a*22517417706346578e-34,v=d-p,w=d-v-p,g=u+w,x=a*35215598651832e-40-g,y=v-x,M=.25*a,A=4*Math.floor(M),N=a-A,E=v-y-x,k=y*y,Y=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,$=k*Y,j=y*$,K=1-.5*k,D=E*K,Q=j+D,H=y+Q,X=-.5*k,G=1+X,B=1-G+X,tt=k*k,Et=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,yt=tt*Et,rt=y*E,Gt=yt-rt,Tt=B+Gt,Ot=G+Tt,Nt=3-N,Rt=N*Nt>1,mt=.5*N,ct=Math.floor(mt)!==mt?H:Ot,ft=-ct,Pt=Rt?ft:ct,Vt=0*i;return e?Pt:Vt}function Gn(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,l=a*9920935774287987e-25,d=h-l,u=h-d-l,p=a*22517417706346578e-34,v=d-p,w=d-v-p,g=u+w,x=a*35215598651832e-40-g,y=v-x,M=.25*a,A=4*Math.floor(M),N=a-A,E=v-y-x,k=y*y,Y=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,$=k*Y,j=y*$,K=1-.5*k,D=E*K,Q=j+D,H=y+Q,G=y-H+Q,ot=-.5*k,B=1+ot,F=1-B+ot,kt=k*k,rt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,Gt=kt*rt,Tt=y*E,Ot=Gt-Tt,Nt=F+Ot,at=B+Nt,mt=B-at+Nt,$t=.5*N,ct=Math.floor($t)!==$t,ft=-at,Pt=ct?ft:H,Vt=-mt,Qt=ct?Vt:G,Mt=ct?H:at,ye=ct?G:mt,ce=t<3725290298461914e-24,Ct=Pt/Mt,te=Ct*134217729,he=te-Ct,ee=te-he,He=Ct-ee,Me=Mt*134217729,Ge=Me-Mt,se=Me-Ge,ke=Mt-se,oe=Ct*Mt,le=ee*se-oe,Wo=ee*ke,Ye=He*se,ws=Wo+Ye,Ke=le+ws,Xe=He*ke,Se=Ke+Xe,xs=Pt-oe-Se,ys=Ct*ye,en=Qt-ys,qo=(xs+en)/Mt,Uo=Ct+qo;return ce?i:Uo}function Vn(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,h=o-c,l=a*5497923018708371e-29,d=h-l,u=h-d-l,p=es(a),v=d*d,E=(((((11470745597729725e-27*v+208767569878681e-23)*v+2755731922398589e-22)*v+248015873015873e-19)*v+.001388888888888889)*v+.041666666666666664)*v+.5,R=((((16059043836821613e-26*v+2505210838544172e-23)*v+27557319223985893e-22)*v+.0001984126984126984)*v+.008333333333333333)*v+.16666666666666666,nt=d*R,ut=E+nt,dt=v*ut,Z=u+dt,Y=d+Z,j=d-Y+Z,st=p-1,K=p*Y,D=st+K,H=st-D+K,X=p*j,G=H+X,ot=D>2,B=ot?D:2,tt=ot?2:D,F=B+tt,xt=B-F+tt+G,q=D/F,vt=q*134217729,St=vt-q,At=vt-St,Zt=q-At,Ht=F*134217729,xe=Ht-F,Et=Ht-xe,yt=F-Et,rt=q*F,Tt=At*Et-rt,Ot=At*yt,Nt=Zt*Et,at=Ot+Nt,Rt=Tt+at,mt=Zt*yt,$t=Rt+mt,ct=D-rt-$t,ft=q*xt,Pt=G-ft,Qt=(ct+Pt)/F,Mt=q+Qt,ye=t<3725290298461914e-24,ce=i<0,Ct=-Mt;return ye?i:ce?Ct:Mt}function Yn(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,c=a*134217729,h=c-a,l=c-h,d=a-l,f=a*.6931471805599453,p=l*.6931471824645996-f,v=l*-1904654323148236e-24,m=d*.6931471824645996,w=v+m,g=p+w,b=d*-1904654323148236e-24,x=g+b,y=a*23190468138462996e-33,M=x+y,S=1+f,N=1-S+f,T=f*f,nt=(((((11470745597729725e-27*T+208767569878681e-23)*T+2755731922398589e-22)*T+248015873015873e-19)*T+.001388888888888889)*T+.041666666666666664)*T+.5,Q=((((16059043836821613e-26*T+2505210838544172e-23)*T+27557319223985893e-22)*T+.0001984126984126984)*T+.008333333333333333)*T+.16666666666666666,H=f*Q,X=nt+H,G=T*X,ot=M+G,B=N+ot,tt=S+B,F=r>0,bt=tt*(F?2:.5),xt=r-1,q=r+1,St=es(F?xt:q),At=bt*St;return e?0:At}function Es(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,c=(e?o:r)/t,h=Ss(t),l=As(t),d=l>1.4142135623730951,f=h+1,u=d?f:h,p=.5*l,m=(d?p:l)-1,w=2+m,g=m/w,b=g*g,y=.5*m*m,Z=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,Y=b*Z,$=y+Y,j=g*$,K=u*5497923018708371e-29+c,D=j+K,Q=y-D,H=u*.6931471805598903,X=Q-m,G=H-X,B=Math.abs(i)<5551115123125783e-32,tt=t<22250738585072014e-324,kt=t>-22250738585072014e-324?-1/0:NaN,bt=tt?kt:G,q=t<=17976931348623157e292?bt:t;return B?i:q}function Kn(i,t){let e=Math.abs(i),s=Ss(e),o=As(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,c=.5*o,l=(n?c:o)-1,d=2+l,u=2-d+l,p=l/d,v=p*134217729,m=v-p,w=v-m,g=p-w,b=d*134217729,x=b-d,y=b-x,M=d-y,S=p*d,N=w*y-S,T=w*M,E=g*y,k=T+E,C=N+k,L=g*M,U=C+L,z=l-S-U,it=p*u,lt=(z-it)/d,R=p*p,ut=w*w-R,dt=w*g,Z=g*w,Y=dt+Z,$=ut+Y,j=g*g,st=$+j,D=2*p*lt,Q=st+D,Et=((((((((.043478260869565216*R+.047619047619047616)*R+.05263157894736842)*R+.058823529411764705)*R+.06666666666666667)*R+.07692307692307693)*R+.09090909090909091)*R+.1111111111111111)*R+.14285714285714285)*R+.2,yt=R*Et,rt=.3333333333333333+yt,Tt=.3333333333333333-rt+yt,Ot=R*134217729,Nt=Ot-R,at=Ot-Nt,Rt=R-at,mt=rt*134217729,$t=mt-rt,Ft=mt-$t,ct=rt-Ft,ft=R*rt,Vt=at*Ft-ft,Qt=at*ct,Mt=Rt*Ft,ye=Qt+Mt,ce=Vt+ye,Ct=Rt*ct,te=ce+Ct,he=Tt+1850371707708594e-32,ee=R*he,He=Q*rt,Me=ee+He,Ge=te+Me,se=ft*134217729,ke=se-ft,oe=se-ke,Ve=ft-oe,le=p*ft,Ye=w*oe-le,ws=w*Ve,Ke=g*oe,Xe=ws+Ke,Se=Ye+Xe,bs=g*Ve,xs=Se+bs,ys=p+le,sn=p-ys+le,qo=p*Ge,Uo=lt*ft,on=qo+Uo,Hh=xs+on+lt,Gh=sn+Hh,nn=a*.6931471805598903,rn=2*ys,Ho=nn+rn,Vh=nn-Ho+rn,Yh=2*Gh,Kh=a*5497923018708371e-29,Xh=Yh+Kh,an=Vh+Xh,Je=Ho+an,Jh=Ho-Je+an,Zh=t>11805916207174113e5,Qh=t<-11805916207174113e5?-11805916207174113e5:t,Ze=Zh?11805916207174113e5:Qh,cn=Je*134217729,tl=cn-Je,Go=cn-tl,hn=Je-Go,ln=Ze*134217729,el=ln-Ze,Vo=ln-el,dn=Ze-Vo,Qe=Je*Ze,sl=Go*Vo-Qe,ol=Go*dn,il=hn*Vo,nl=ol+il,rl=sl+nl,al=hn*dn,cl=rl+al,hl=Math.abs(Qe)<1e3,ll=Jh*Ze,dl=cl+ll,fn=hl?dl:0,fl=Qe>710,pl=Qe<-709?-709:Qe,Yo=fl?710:pl,ul=Yo*1.4426950408889634+.5,Ae=Math.floor(ul),vl=Ae*.6931471805598903,pn=Yo-vl,un=Ae*5497923018708371e-29,Ko=pn-un,vn=pn-Ko-un+fn,Ee=Ko+vn,ml=Ko-Ee+vn,mn=1+Ee,gl=1-mn+Ee,Lt=Ee*Ee,wl=(((((11470745597729725e-27*Lt+208767569878681e-23)*Lt+2755731922398589e-22)*Lt+248015873015873e-19)*Lt+.001388888888888889)*Lt+.041666666666666664)*Lt+.5,bl=((((16059043836821613e-26*Lt+2505210838544172e-23)*Lt+27557319223985893e-22)*Lt+.0001984126984126984)*Lt+.008333333333333333)*Lt+.16666666666666666,xl=Ee*bl,yl=wl+xl,Ml=Lt*yl,kl=ml+Ml,Sl=gl+kl,gn=mn+Sl,Al=Yo+fn<-708.3964185322641,El=Ae<-1021.5,Tl=gn<1,Ol=Al||El&&Tl,wn=Ae>0,Nl=gn*(wn?2:.5),Ll=Ae-1,_l=Ae+1,Il=es(wn?Ll:_l),Rl=Nl*Il,$l=I(Rl),Pl=Ol?0:$l,Cl=e<22250738585072014e-324,bn=t>0,zl=t<0?1/0:t,Dl=Cl?bn?0:zl:Pl,xn=e>17976931348623157e292?bn?1/0:0:Dl,yn=Math.floor(t)===t,Fl=.5*t,jl=Math.floor(Fl)*2!==t,Bl=yn&&jl,Mn=i<0,Wl=i>=-17976931348623157e292,ql=Mn&&Wl&&!yn,Ul=i===0,Hl=1/i<0,Gl=(Mn||Ul&&Hl)&&Bl,Vl=-xn,Yl=ql?NaN:Gl?Vl:xn,Kl=i!==i||t!==t,Xl=i+t;return t===0||i===1?1:Kl?Xl:Yl}function Xn(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,c=n>17976931348623157e292,h=0*n,d=a?c?1:h:n,p=a?1:r===0?1:r,v=p>8452712498170644e255,w=p<1499696813895631e-256?16069380442589903e44:1,g=v?7888609052210118e-46:w,b=d*g,x=p*g,y=.25*x,M=b<y,S=.75*x,N=b<S?.5:1,T=M?0:N,E=T*x,k=b-E,C=T*b,L=x+C,U=k/L,_=U*U,xt=((((((((((((.034482758620689655*_+-.037037037037037035)*_+.04)*_+-.043478260869565216)*_+.047619047619047616)*_+-.05263157894736842)*_+.058823529411764705)*_+-.06666666666666667)*_+.07692307692307693)*_+-.09090909090909091)*_+.1111111111111111)*_+-.14285714285714285)*_+.2)*_+-.3333333333333333,q=_*xt,vt=U*q,St=T===0,At=T===.5,Ht=St?0:At?.4636476090008061:.7853981633974483,Et=St?0:At?22698777452961687e-33:3061616997868383e-32,yt=Ht+U,Gt=Ht-yt+U,Tt=St?U:yt,Ot=St?0:Gt,Nt=Et+vt,at=Ot+Nt,Rt=-Tt,mt=1.5707963267948966+Rt,Ft=1.5707963267948966-mt+Rt,ct=6123233995736766e-32-at,ft=Ft+ct,Pt=o?mt:Tt,Vt=o?ft:at,Qt=t<0,Mt=t===0,ce=1/t<0,te=Qt||Mt&&ce,he=-Pt,ee=3.141592653589793+he,Me=3.141592653589793-ee+he,Ge=12246467991473532e-32-Vt,se=Me+Ge,ke=te?ee:Pt,oe=te?se:Vt,Ve=i<0,le=i===0,Ye=1/i<0,Ke=Ve||le&&Ye,Xe=ke+oe,Se=I(Xe),bs=-Se;return Ke?bs:Se}var Ts={exp:Le,log:_e,sin:Hn,cos:Ie,tan:Gn,tanh:Vn,exp2:Yn,log1p:Es,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},Os={pow:Kn,atan2:Xn,max:qn,min:Un,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var fd=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},pd=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},jt={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=pt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=pt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>pt?n:P(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>pt?n:_t(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]},neg(i,t,e){for(let s=0;s<i;s++)t[s]=-e[s]},gt(i,t,e,s){for(let o=0;o<i;o++)t[o]=e[o]>s[o]?1:0},exp(i,t,e){for(let s=0;s<i;s++)t[s]=Le(e[s])},log1p(i,t,e){for(let s=0;s<i;s++)t[s]=Es(e[s])}};for(let[i,t]of Object.entries(Ts))jt[i]??=fd(t);for(let[i,t]of Object.entries(Os))jt[i]??=pd(t);var ne="sum_rows",ht=8,de=new Float64Array(ht);function Ns(i,t=i.length){de.fill(0);for(let e=0;e<t;e+=ht){let s=Math.min(ht,t-e);for(let o=0;o<s;o++){let n=de[o]+i[e+o];de[o]=Math.abs(n)>=pt?n:n*0}}for(let e=1;e<ht;e*=2)for(let s=0;s<ht;s+=2*e)de[s]=I(de[s]+de[s+e]);return de[0]}function Jn(i,t){let e=new Map,s=[{numbers:[],ofRows:[],sums:[]}];for(let[o,n,r]of i){let a=Math.max(...r.map(c=>e.get(c)??0));e.set(o,a+ +(n===ne)),n===ne?(s[a+1]??={numbers:[],ofRows:[],sums:[]},s[a].sums.push([o,r[0]])):t.has(o)||s[a].numbers.push([o,n,r])}for(let o of s){let n=new Set(o.sums.map(([,r])=>r));for(let r of[...i].reverse())t.has(r[0])&&n.has(r[0])&&(r[2].forEach(a=>n.add(a)),o.ofRows.unshift(r))}return s}var Ls=i=>t=>{let[e,s,o]=t,n=jt[s],[r,a,c]=o.map(h=>i[h]);return h=>n(h,i[e],r,a,c)};function Zn({ofRows:i,sums:t},e,s,o){let n=e[0].length,r=t.map(()=>Array.from({length:ht},()=>new Float64Array(n))),a=i.map(Ls(e));return c=>{for(let h of r)for(let l of h)l.fill(0,0,c);for(let h=0;h<o;h++){for(let{values:l,everywhere:d}of s)d.fill(l[h],0,c);for(let l of a)l(c);t.forEach(([,l],d)=>{let f=r[d][h%ht];jt.add(c,f,f,e[l],f)})}t.forEach(([h],l)=>{let d=r[l];for(;d.length>1;d=d.filter((f,u)=>u%2===0))for(let f=0;f<d.length;f+=2)jt.add(c,d[f],d[f],d[f+1],d[f]);e[h].set(d[0].subarray(0,c))})}}function Bt({program:i,coefficients:t,rows:e}){let s=Qn({...i,results:i.results.slice(0,1)},t,e);return(o,n)=>s(o,n)[0]}function ss({program:i,coefficients:t,rows:e}){return Qn(i,t,e)}var ud=new Float64Array(0),fe=256;function Qn({constants:i,code:t,results:e},s,o=[]){let n=2+s.length+o.length+i.length,r=o.length?o[0].length:0,a=Math.max(fe,r),c=new Set(e);for(let v=t.length-1;v>=0;v--)if(c.has(n+v))for(let m of t[v].slice(1))c.add(m);let h=v=>new Float64Array(a).fill(I(v)),l=[new Float64Array(fe),new Float64Array(fe),...s.map(h)],d=new Set([0,1]),f=new Set(o.map((v,m)=>l.length+m));l.push(...o,...i.map(h));let u=[];t.forEach(([v,...m],w)=>{let g=n+w,[b,x,y]=m.map(T=>l[T]),M=m.some(T=>d.has(T)),S=v===ne,A=!S&&m.some(T=>f.has(T)),N=c.has(g)?new Float64Array(M?fe:A?r:a):ud;l.push(N),M&&d.add(g),A&&f.add(g),c.has(g)&&(M?u.push([g,v,m]):S?N.fill(Ns(b)):jt[v](N.length,N,b,x,y))});let p=r?vd(u,l,{ofRows:f,varying:d,count:r}):u.map(Ls(l));return(v,m)=>{let w=e.map(()=>new Float64Array(v.length));for(let g=0;g<v.length;g+=fe){let b=Math.min(fe,v.length-g);for(let x=0;x<b;x++)l[0][x]=I(v[g+x]),l[1][x]=I(m[g+x]);for(let x of p)x(b);e.forEach((x,y)=>w[y].set(l[x].subarray(0,b),g))}return w}}function vd(i,t,{ofRows:e,varying:s,count:o}){let n=[...t];return Jn(i,e).flatMap(r=>{let a=r.numbers.map(Ls(n));if(!r.sums.length)return a;let c=r.ofRows.flatMap(([,,d])=>d),h=new Set(c.filter(d=>e.has(d)&&!s.has(d))),l=[...h].map(d=>({values:t[d],everywhere:n[d]=new Float64Array(fe)}));return[...a,Zn(r,n,l,o)]})}var md={1:Uint8Array,4:Float32Array,8:Float64Array};function gd(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0);return wd(JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),t.buffer,4+e)}function wd(i,t,e){return{head:i,array:o=>{let[n,r,a]=i.arrays[o];return new md[a](t,e+n,r)}}}function bd({program:i},t){let e=i?.columns;if(e)return Re(t("rows"),e)}function _s({surface:i,head:t,array:e}){return i.rows?i.rows.slice(0,3):t.arrays.rows_fitted&&Re(e("rows_fitted"),3)}function Re(i,t){let e=Float64Array.from(i),s=i.length/t;return Array.from({length:t},(o,n)=>e.subarray(n*s,(n+1)*s))}function tr(i){let{head:t,array:e}=i instanceof Uint8Array?gd(i):i,s=bd(t.surface,e);s&&(t.surface.rows=s);let o=t.runs;o.forEach((r,a)=>{if(r.floor=t.surface.floor??0,r.lossAt=c=>r.height[Math.min(c,r.records-1)]+r.floor,!!t.held)for(let c of["x","y","height","slope"])r[c]=e(`${c}${a}`)});let n=o.filter(r=>!r.offstage);return Object.assign(t,{array:e,head:t,runs:n,allRuns:o})}var ei=3,er=4,sr=5,or=6,ir=7;var xd=[[13,15,26,6],[17,29,16,24]],yd=466688986,Md=2*Math.PI;function re(i,t,e,s){let o=i|0,n=t|0,r=o^n^yd,a=e+o|0,c=s+n|0;for(let h=0;h<5;h++){let l=xd[h%2];for(let f=0;f<4;f++)a=a+c|0,c=(c<<l[f]|c>>>32-l[f])^a;let d=h%3;a=a+(d===0?n:d===1?r:o)|0,c=c+(d===0?r:d===1?o:n)+h+1|0}return((a>>>5)*2**26+(c>>>6))*2**-53}function nr(i,t,e,s){let o=Math.sqrt(-2*_e(1-re(i,t,e,2*s)));return P(o,Ie(Md*re(i,t,e,2*s+1)))}var kd=2*Math.PI,rr=([i,t],e)=>[i.map(s=>P(s,e)),t.map(s=>P(s,e))];function ar(i,t,e,s){let o=-P(2,e),n=(a,c)=>{let[h,l]=[0,1].map(f=>re(i,ir,a,2*c+f)),d=Math.sqrt(_t(Le(P(o,_e(1-h)))-1,e));return P(P(d,Ie(kd*l)),s)},r=a=>Float64Array.from({length:t+1},(c,h)=>n(h,a));return[r(0),r(1)]}var cr=["local minimum","saddle","maximum"],hr=["converged","stuck_at_saddle","left_view","overflowed"],lr={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},dr="{fate} · step {step}",fr="{count} step",pr="{count} steps",ur="the last step",vr="the last {count} steps",mr="global minimum",gr="local minimum",wr="stuck at a maximum",br="at equal height",xr="stalled on a plain",yr="undefined",si="descending",Mr="at the start",kr="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Sr="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",Ar="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",Er="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",Tr="Converged to the {kind} at {place}, by step {step}.",oi="Converged to the minimum at {place}, which is not in the list, by step {step}.",Or="Converged to a minimum at {place}, as low as any that is known, by step {step}.",Nr="Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.",Lr="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",_r="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",Ir="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Rr="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",$r="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is neither slope nor curvature.",Pr="{because} The Hessian is not positive there.",Cr="{because} f is {value} there, within {within} of the known optimum, {optimum}.",zr="{because} f is {value} there, above the known optimum, {optimum}.",Dr="Left the view at step {step} and has not come back; it is now at {place}.",Fr="Outside the view from the start; it is now at {place}.",jr="Its last point lies outside the surface's window.",Br="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",Wr="Stalled on a plain, at f = {f}: there is neither slope nor curvature, though this is no known minimum.",qr="f changed by less than 1e-12 of its size over {window}.",Ur="At equal height: after {steps} f is {f} as before, at another place.",Hr="Oscillating around {place}, with a spread of {spread}: {how}",Gr="f went uphill in {share} of {window}, between {lowest} and {highest}.",Vr="it turned back in {share} of {window}, at f = {f} on both sides.",Yr="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread. It is around the mean of its places over these steps, and its spread is the root of the mean square distance from there.",Kr="{because} In noise, a fall or a rise counts only where the means of f over six equal parts of these steps all go one way, as chance alone does once in 360 times.",Xr="Rising after {steps}: f went from {before} to {f} over {window}.",Jr="At the end of the last quarter of the steps f is above where it was when that began.",Zr="Still descending after {steps}: f = {f}.",Qr="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";function Is(i,t,e){let s=P(.5,I(i-e)),o=P(.5,I(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=_t(1,n>0?n:1),[a,c]=[P(s,r),P(t,r)],h=Math.sqrt(I(P(a,a)+P(c,c))),l=P(n,h),d=_t(1,h>0?h:1),f=h>0?P(a,d):1,u=P(c,d),p=Math.sqrt(P(.5,I(1+Math.abs(f)))),v=_t(P(.5,u),p),[m,w]=f>=0?[p,v]:[Math.abs(v),u>=0?p:-p];return{lam:[I(o+l),I(o-l)],V:[[m,0-w],[w,m]]}}function Yt(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function ea(i,t,e,s,o,n){let r=i.records-1,a=i.hessian.map(_=>_[r]),c=i.gradient.map(_=>_[r]);if(!a.every(Number.isFinite))return;let[[h,l],[d,f,u]]=o>0?Ed([i.x[r],i.y[r]],c,a,e,o):[c,a],{lam:p,V:v}=Is(d,f,u),[m,w]=[v[0][0],v[1][0]],g=Math.max(Math.abs(p[0]),Math.abs(p[1])),b=p.map(_=>Math.abs(_)<=1e-6*g),x=[m*h+w*l,m*l-w*h],y=x.some((_,z)=>b[z]&&Math.abs(_)>1e-6*e*g),M=x.map((_,z)=>b[z]?0:-_/p[z]),S=Yt(M[0],M[1],e);if(!(g>0||n)||y||!(S<=1))return;let A=[m*M[0]-w*M[1],w*M[0]+m*M[1]],N=p.map((_,z)=>!b[z]&&_<0);if(N.some(Boolean)){let _=Td(i,t,A,S,e,s);N=N.map((z,it)=>z&&p[it]<-_)}let[T,E]=M.map((_,z)=>N[z]?_:0),[k,C,L]=cr,U=N.every((_,z)=>_||b[z]);return{kind:N.some(Boolean)?U?L:C:k,offset:A,leaving:Yt(T,E,e)>.1}}function Ed([i,t],[e,s],[o,n,r],a,c){let[h,l]=[e-c*Math.sign(i),s-c*Math.sign(t)],[d,f]=[h-o*i,l-r*t],[u,p]=[Math.abs(i)<=a,Math.abs(t)<=a],[v,m]=[u&&Math.abs(d)<=c,p&&Math.abs(f)<=c],w=u?h-c*Math.sign(d):e,g=p?l-c*Math.sign(f):s,b=m||r===0?1:Math.abs(r),x=v||o===0?1:Math.abs(o),y=v?b*i:m?w-n*t:w,M=m?x*t:v?g-n*i:g;return[[y,M],[v?b:o,v||m?0:n,m?x:r]]}function Td(i,t,e,s,o,n){let r=i.records-1,[a,c]=[i.x[r],i.y[r]],h=t,l=-1;for(let m=t;m<=r;m++){let w=Yt(i.x[m]-a,i.y[m]-c,o);w>l&&([h,l]=[m,w])}let d=i.hessian.map(m=>m[h]);l===0&&s>0&&(d=n(Float64Array.of(a+e[0]),Float64Array.of(c+e[1])).slice(3).map(([w])=>w),l=s);let[f,u,p]=d.map((m,w)=>m-i.hessian[w][r]),v=Math.sqrt(f*f+2*(u*u)+p*p);return l>0&&Number.isFinite(v)?2*s*v/l:0}var os=({kind:i})=>i.endsWith("minimum");function ni([i,t,e,s]){let[o,n]=[t-i,s-e],r=Math.max(o,n),[a,c]=[o/r,n/r];return .001*(r*Math.sqrt(a*a+c*c))}var ri=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,ai=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),ci=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i)),na=i=>i.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function $s(i,t,e,s){let o=i.records;for(;o>0&&!(Yt(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}var hi=i=>i.find(({kind:t})=>t==="global minimum")?.value,li=i=>1e-6*(1+Math.abs(i)),di=(i,t)=>i-t<=li(t);function ra({domain:i,points:t,differentiate:e,kink:s=0,inNoise:o=!1},n,r){let a=ni(i),c=r.records-1,h=c-ai(n),[l,d]=[r.x[c],r.y[c]],f=t.filter(({interior:x})=>x),u=f.filter(os),p=f.filter(x=>!os(x)),v=hi(t),m=v!==void 0&&di(r.loss[c],v),w=x=>$s(r,x.x,x.y,a)<=h,g=u.find(w);if(g)return{fate:Rs(g),target:g};let b=w({x:l,y:d})?ea(r,h,a,e,s,m):void 0;if(!b?.leaving){if(g=p.find(w),g)return{fate:Rs(g),target:g};if(b){let{kind:x,offset:y}=b,M={x:l+y[0],y:d+y[1],kind:x};return g=[...u,...p].find(S=>Yt(M.x-S.x,M.y-S.y,a)<=1),g?{fate:Rs(g),target:g}:{fate:Rs(M),unlisted:M}}}return ri(i,l,d)?{fate:fi(r,c+1-ci(n),a,o).fate}:{fate:"left_view"}}var Rs=i=>os(i)?"converged":"stuck_at_saddle";function fi(i,t,e,s=!1){let o=i.loss.subarray(t,i.records),n=o.length-1,[r,a,c,h]=[o[0],o[0],0,0];for(let v=1;v<=n;v++)r=Math.min(r,o[v]),a=Math.max(a,o[v]),o[v]>o[v-1]&&c++,o[v]<o[v-1]&&h++;let l=a-r,d=l<=1e-12*(1+Math.abs(o[n])),f=c/n,u=d?Pd(i,t,e):0,p="still_descending";if(d)p=u<.2?"stalled":"oscillating";else if(f>0){let v=Math.ceil(o.length/2),[m,w]=[o.subarray(0,v),o.subarray(v)],g=$e(m)-$e(w),[b,x]=[oa(m),oa(w)],y=h/n,M=s&&f>=.2&&y>=.2&&!$d(o),S=b>x&&!M&&!(f>=.2&&g<.25*l),A=b<x&&!M&&!(y>=.2&&-g<.25*l);(S||A)&&o[n]>o[0]?p="rising":(!S||!(o[n]<o[0]))&&(p="oscillating")}return{fate:p,level:d,turning:u,rising:f,lowest:r,highest:a,begin:o[0]}}function aa({x:i,y:t,records:e},s){let[o,n]=[i.subarray(s,e),t.subarray(s,e)],[r,a]=[$e(o),$e(n)],c=o.map((h,l)=>(h-r)*(h-r)+(n[l]-a)*(n[l]-a));return{mean:[r,a],spread:Math.sqrt($e(c))}}function $d(i){let t=Math.floor(i.length/6),e=i.length-6*t,s=Array.from({length:6},(n,r)=>$e(i.subarray(e+r*t,e+(r+1)*t))),o=s.slice(1);return o.every((n,r)=>s[r]>n)||o.every((n,r)=>s[r]<n)}function $e(i){let t=0;for(let e of i)t+=e;return t/i.length}function oa(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function Pd({x:i,y:t,records:e},s,o){let n=e-1,r=!1,a=0;for(let d=s;d<n;d++)Yt(i[d]-i[n],t[d]-t[n],o)>1&&(r=!0),a=Math.max(a,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!r||n-s<2)return 0;let c=0,[h,l]=[0,0];for(let d=s;d<n;d++){let[f,u]=[(i[d+1]-i[d])/a,(t[d+1]-t[d])/a];d>s&&f*h+u*l<0&&c++,[h,l]=[f,u]}return c/(n-s-1)}var Ps=["add","sub","mul","div","select","neg","sqrt","abs","dense"],ca=Object.entries({...Ts,...Os}).filter(([i])=>!Ps.includes(i)),Cd=ca.map(([,i])=>i),ha=[...Ps,...ca.map(([i])=>i),ne],ui=Object.fromEntries(ha.map((i,t)=>[i,t])),zd=255,Pe=65535;function Wt(i,t,e=0){for(let s of i)s instanceof Int32Array?Dd(s,t):s(t,e)}function Dd(i,t){for(let e=0;e<i.length;e+=2){let s=i[e],o=i[e+1],n=s&zd,r=s>>>8;if(n>=Ps.length){pi(Cd[n-Ps.length],r,o,t);continue}let a=t[o&Pe],c=t[o>>>16];switch(n){case 0:t[r]=I(a+c);break;case 1:t[r]=I(a-c);break;case 2:{let h=a*c;Math.abs(h)>pt?t[r]=h:pi(P,r,o,t);break}case 3:{let h=a/c;Math.abs(h)>pt?t[r]=h:pi(_t,r,o,t);break}case 4:t[r]=a?t[i[e+2]]:c,e+=1;break;case 5:t[r]=-a;break;case 6:t[r]=Math.sqrt(a);break;case 7:t[r]=Math.abs(a);break;case 8:e=Fd(i,e,t);break}}}function Fd(i,t,e){let s=t+(i[t+1]>>>16),o=e[i[t+1]&Pe],n=1/0;for(let r=t+1;r<=s;r++){let a=e[i[r+1]&Pe]*e[i[r+1]>>>16];o+=a,n=Math.min(n,Math.abs(a),Math.abs(o))}return n>pt?e[i[t]>>>8]=o:jd(i,t,e),s}function jd(i,t,e){let s=e[i[t+1]&Pe];for(let o=i[t+1]>>>16,n=t+2;o>0;o--,n++)s=I(s+P(e[i[n]&Pe],e[i[n]>>>16]));e[i[t]>>>8]=s}function pi(i,t,e,s){s[t]=i(s[e&Pe],s[e>>>16])}var Bd=i=>Int32Array.from(i.flatMap(([t,e,...s])=>{let o=t|e<<8,[n,r,a]=s;return t===ui.dense?[o,...Wd(s)]:t===ui.select?[o,n|r<<16,a]:[o,n|r<<16]}));function Wd([i,...t]){let e=t.filter((o,n)=>n%2===0),s=e.map((o,n)=>o|t[2*n+1]<<16);return[i|e.length<<16,...s]}var Kt=class{constructor(){this.values=[],this.changes=[],this.code=[],this.rows=new Map,this.filled=new Set}register(t=0,e=!1){return this.changes.push(e),this.values.push(I(t))-1}column(t,e=!1){let s=this.register(0,e);return e&&this.filled.add(s),this.rows.set(s,t),s}emit(t,e){let[s,o=s,n=s]=e,r=this.register(0,e.some(c=>this.changes[c])),a=t===ne?void 0:e.find(c=>this.rows.has(c));return a!==void 0&&this.rows.set(r,new Float64Array(this.rows.get(a).length)),a!==void 0&&this.filled.has(a)&&this.filled.add(r),this.code.push([ui[t],r,s,o,n,...e.slice(3)]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let a of[...this.code].reverse())if(e.has(a[1])){for(let c of a.slice(2))e.add(c);(this.changes[a[1]]?o:s).push(a)}let n=this.parts(s.reverse()),r=this.parts(o.reverse(),n);return{registers:Float64Array.from(this.values),once:n,each:r}}parts(t,e){let s=[],o=new Map,n=[],r=Math.max(0,...[...this.rows.values()].map(({length:c})=>c)),a=()=>{n.length&&s.push(Bd(n)),n=[]};for(let c of t){let[h,l,...d]=c,f=d.find(x=>this.rows.has(x));if(f===void 0){n.push(c);continue}a();let[u,p,v]=d.map(x=>{let y=this.rows.get(x)??o.get(x);if(y)return y;let M=new Float64Array(r);return o.set(x,M),(!this.changes[x]&&e||s).push(S=>M.fill(S[x])),M}),m=this.rows.get(l),w=jt[ha[h]],g=this.rows.get(f),b=this.filled.has(f)?0:g.length;m?s.push((x,y)=>w(b||y,m,u,p,v)):s.push((x,y)=>x[l]=Ns(u,b||y))}return a(),s}};function Ce(i,t){let e=new Kt,s=e.append(i,t.map(r=>e.register(r))),{registers:o,once:n}=e.finish(s);return Wt(n,o),s.map(r=>o[r])}var vi=3;function la({coefficients:i,penalty:t}){if(!t)return 0;let[e,,s]=i;return e*s}function da({coefficients:i,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=i.slice(0,vi),n=(...r)=>Ce(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,c)=>[n(r[0],a[0],c),n(r[1],a[1],c)]}}var wi={batch_size:0,sampling:"without_replacement",keep_prob:1,input_noise:0,tail_index:0},pa=Object.keys(wi),ua="with_replacement",va="shuffle",qd=2**20,Ud=4,ue=class{constructor(t){this.make=t,this.known=[],this.size=0}at(t){let e=this.known[t];if(e)return e;let s=this.make(t);return this.size+s.length<=qd&&(this.known[t]=s,this.size+=s.length),s}},mi=class{constructor(t,e){let s=o=>new ue(n=>{let r=Float64Array.from({length:e},(a,c)=>re(t,o,n,c));return Uint16Array.from(r.keys()).sort((a,c)=>r[a]-r[c]||a-c)});this.seed=t,this.batches=s(ei),this.epochs=s(er),this.dropout=new ue(o=>Float64Array.from({length:2*e},(n,r)=>re(t,sr,o,r))),this.noise=new ue(()=>new Float64Array(2*e).fill(NaN))}noiseAt(t,e,s){return Number.isNaN(s[e])&&(s[e]=nr(this.seed,or,t,e)),s[e]}},ze=new Map;function Hd(i,t){let e=[i,t].join(),s=ze.get(e)??new mi(i,t);return ze.delete(e),ze.set(e,s),ze.size>Ud&&ze.delete([...ze.keys()][0]),s}var Gd={without_replacement:({batches:i},t,e,s)=>fa(i.at(t).subarray(0,s),e),[ua]({seed:i},t,e,s){let o=new Uint16Array(e);for(let n=0;n<s;n++)o[Math.floor(re(i,ei,t,n)*e)]++;return o},[va]({epochs:i},t,e,s){let o=Math.ceil(e/s),n=t%o*s;return fa(i.at(Math.floor(t/o)).subarray(n,n+s),e)}};function fa(i,t){let e=new Uint16Array(t);for(let s of i)e[s]=1;return e}var Vd=i=>i.batch_size>0||ma(i),ma=({keep_prob:i,input_noise:t})=>i<1||t>0,ga=(i,t,e)=>e&&Vd(i)?new gi(i,t,e):void 0,is=i=>ht*Math.ceil(i/ht),gi=class{constructor(t,e,{columns:s,inputs:o,sums:n}){let[r,a,c]=s;this.choice=t,this.count=c.length,this.features=[r.map(I),a.map(I)],this.kept=this.features.map(l=>l.map(d=>_t(d,t.keep_prob))),this.target=c.map(I),this.inputs=o,this.drawn=Hd(e,this.count),this.packed=new ue(l=>this.pack(this.given(l)));let h=n&&Yd(n,this.count);this.numbersMade=n?n.results.length:0,this.made=h&&new ue(l=>h(this.pack(this.given(l))))}given(t){let{count:e}=this,s=this.counts(t),o=new Float64Array(e).fill(1/e);if(s){let n=0;for(let r=0;r<e;r++)n+=s[r];for(let r=0;r<e;r++)o[r]=s[r]/n}return{counts:s,weight:o,features:[this.feature(0,t,s),this.feature(1,t,s)]}}feature(t,e,s){let{drawn:o,count:n}=this,{keep_prob:r,input_noise:a}=this.choice,c=this.features[t];if(!this.inputs[t]||r===1&&!a)return c;let h=r<1?o.dropout.at(e):void 0,l=a>0?o.noise.at(e):void 0,d=this.kept[t],f=new Float64Array(n);for(let u=0,p=t;u<n;u++,p+=2)s&&!s[u]||((!h||h[p]<r)&&(f[u]=d[u]),l&&(f[u]=I(f[u]+P(o.noiseAt(e,p,l),a))));return f}get hasBatches(){let{batch_size:t,sampling:e}=this.choice;return t>0&&(t<this.count||e===ua)}get isRandom(){return this.hasBatches||ma(this.choice)}get stepsOfEpoch(){let{batch_size:t,sampling:e}=this.choice,s=this.count/(Math.min(t,this.count)||this.count);return e===va?Math.ceil(s):s}dropped(t){let{count:e,inputs:s,drawn:o}=this,{keep_prob:n}=this.choice,r=new Uint8Array(e);if(n===1)return r;let a=o.dropout.at(t);for(let c=0;c<e;c++)for(let h=0;h<2;h++)s[h]&&a[2*c+h]>=n&&r[c]++;return r}keptInputs(t,e){let{count:s,inputs:o,drawn:n}=this,{keep_prob:r}=this.choice,a=new Uint8Array(s).fill(1);if(r===1||!o[t])return a;let c=n.dropout.at(e);return a.map((h,l)=>+(c[2*l+t]<r))}counts(t){let{batch_size:e,sampling:s}=this.choice;return this.hasBatches?Gd[s](this.drawn,t,this.count,e):void 0}pack({counts:t,weight:e,features:[s,o]}){let{count:n,target:r}=this,a=new Uint32Array(n),c=new Uint16Array(ht);for(let f=0;f<n;f++)(!t||t[f])&&(a[f]=ht*c[f%ht]+++f%ht);let h=ht*c.reduce((f,u)=>Math.max(f,u)),l=new Float64Array(4*h),d=t?t.findIndex(f=>f>0):0;[s,o,r].forEach((f,u)=>l.fill(f[d],u*h,(u+1)*h));for(let f=0;f<n;f++){if(t&&!t[f])continue;let u=a[f];l[u]=s[f],l[u+h]=o[f],l[u+2*h]=r[f],l[u+3*h]=e[f]}return l}columns(t){return this.packed.at(t)}numbers(t){return this.made?.at(t)}};function Yd(i,t){let e=new Kt,s=Array.from({length:4},()=>new Float64Array(is(t))),o=e.append(i,s.map(c=>e.column(c,!0))),{registers:n,once:r,each:a}=e.finish(o);return Wt(r,n),c=>(Wt(a,n,ns(s,c)),Float64Array.from(o,h=>n[h]))}function ns(i,t){let e=t.length/i.length;return i.forEach((s,o)=>s.set(t.subarray(o*e,(o+1)*e))),e}var bi=class{constructor(t,e,s){let o=new Kt,n=(S,A=!0)=>Array.from({length:S},()=>o.register(0,A));this.method=e,this.hyperparameters=[o.register(0,!0),...n(e.update.inputs-Jd(e)-1,!1)],this.position=n(2),this.memory=n(2*e.remembers.length),this.noise=n(2),this.counters=n(2),this.powers=n(e.powers.length),this.surface=t,this.strength=o.register(),this.treatment=o.register();let r=t.coefficients.map(S=>o.register(S)),a=t.rows??[],c=a.map(S=>o.column(S)),h=r.slice(0,vi),l=t.penalty?[this.strength,...r.slice(1)]:r;this.numbers=n(s??0),this.columns=s===void 0?[]:a.map(S=>new Float64Array(is(S.length)));let d=[...l.slice(0,l.length-this.numbers.length),...this.numbers],f=this.columns.length?this.columns.map(S=>o.column(S,!0)):c,{hyperparameters:u,position:p,memory:v}=this,m=e.look_ahead?o.append(e.look_ahead,[...u,...p,...v]):p,w=o.append(t.program,[...m,...d,...f]),g=m===p&&s===void 0,b=g?w:o.append(t.program,[...p,...l,...c]);this.gradient=this.noise.map((S,A)=>o.emit("add",[w[1+A],S]));let x=e.uses_hessian?b.slice(3):[],y=[...u,...this.counters,...this.powers,...x],M=o.append(e.update,[...y,...p,...this.gradient,...v]);if(t.penalty)for(let S of[0,1]){let A=[M[S],p[S],u[0],this.treatment];[M[S]]=o.append(t.penalty.step,[...A,...h])}this.after=M,this.tape=o.finish([...M,...this.gradient])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:n,noise:r,stream:a},c){let{registers:h,once:l,each:d}=this.tape,{position:f,memory:u,gradient:p,after:v,method:m,powers:w}=this,g=m.powers.map(([E])=>Xd(I(e[E]),n+2)),b=m.powers.map(([,E])=>E);this.hyperparameters.forEach((E,k)=>h[E]=I(e[k]));let{penalty:x,coefficients:y}=this.surface,M=x?x.treatments.indexOf(o):0;h[this.treatment]=M,h[this.strength]=x&&!M?I(y[0]):0,Wt(l,h);let S=[t.x,t.y,...t.memory.flat()],A=[...f,...u];A.forEach((E,k)=>h[E]=I(S[k][c]));let[N,T]=t.noisyGradient;for(let E=c;E<=n;E++){let k=E-t.methodStart+1;h[this.hyperparameters[0]]=I(s[E]),h[this.counters[0]]=k,h[this.counters[1]]=k+1;for(let L=0;L<g.length;L++)h[w[L]]=g[L][k+b[L]];for(let L=0;L<2;L++)h[this.noise[L]]=r?I(r[L][E]):0;let C=a?.numbers(E)??[];for(let L=0;L<C.length;L++)h[this.numbers[L]]=C[L];Wt(d,h,a&&this.columns.length?ns(this.columns,a.columns(E)):0),N[E]=h[p[0]],T[E]=h[p[1]];for(let L=0;L<A.length;L++)h[A[L]]=h[v[L]];if(E===n)break;for(let L=0;L<A.length;L++)S[L][E+1]=h[v[L]];if(!f.every(L=>Number.isFinite(h[L])))return E+2}return n+1}},Cs=new Map,Kd=16;function Xd(i,t){let e=Cs.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>Wn(i,o)),Cs.size>=Kd&&Cs.clear(),Cs.set(i,e)),e}var Jd=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,zs=class{constructor(t){this.surface=t,this.differentiate=ss(t),this.steppers=new Map,this.streamed=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:r,rates:a}=t,{steps:c,start:h,stream:l}=e;if(o&&n>Math.min(c,o.records-1))return o;let d=l?this.streamed:this.steppers,f=d.get(s);f||d.set(s,f=new bi(this.surface,s,l?.numbersMade));let u=c+1,p=new Float64Array(u*(10+2*s.remembers.length)),v=0,m=()=>p.subarray(v*u,++v*u),w=o?.choice.method===s,g=o?n:0,b=()=>[m(),m()],x=Ce(s.init,[a[g],...r.slice(1)]),y={choice:t,records:0,methodStart:w?o.methodStart:g,x:m(),y:m(),noisyGradient:b(),memory:s.remembers.map(b),loss:m(),gradient:b(),hessian:[m(),m(),m()]};if(y.memory.forEach((S,A)=>S.forEach((N,T)=>w?N.set(o.memory[A][T].subarray(0,g+1)):N.fill(x[A]))),o)for(let[S,A]of Zd(y,o))S.set(A.subarray(0,g+1));else[y.x[0],y.y[0]]=h;let M=f.run(y,t,e,g);return this.measure(y,g,M),y.records=Qd(y,g,M),y.undefined=y.records<M&&na(wa(y).map(S=>S[y.records])),y.records>0?y:void 0}recorded(t,e,s){let[o,n,r,a,c,h,l,...d]=e.map(p=>Float64Array.from(p)),[,,,...f]=this.differentiate(o,n),u=t.method.remembers.map((p,v)=>d.slice(2*v,2*v+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:r,gradient:[a,c],noisyGradient:[h,l],memory:u,hessian:f}}measure(t,e,s){let[o,n,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,r].forEach((c,h)=>t.gradient[h].set(c,e)),a.forEach((c,h)=>t.hessian[h].set(c,e))}};function Zd(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}var wa=i=>[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];function Qd(i,t,e){let s=wa(i);for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var ba=["steps","noise","batch_size","keep_prob","input_noise","tail_index"],tf=4,De=new Map;function ef(i,t){let e=De.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return De.delete(i),De.set(i,s),De.size>tf&&De.delete([...De.keys()][0]),s}var Ds=class{constructor(t){let{head:e}=t,{points:s,seed:o,stream:n=wi}=t.simulator,{rows:r,...a}=n,c=r&&_s(t);this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise,stream:a},this.seed=o,this.points=s,this.rows=r&&c&&{...r,columns:c};let h=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=ef(o,h),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise,tail_index:s=this.scene.stream.tail_index}){return e&&!s&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>sf(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,r=this.missing(s)?{steps:void 0,noise:void 0,tail_index:void 0}:{},{steps:a=n.steps,noise:c=n.noise,...h}={...s,...r},l=of(n.stream,h),d=this.surface(e,o),{times:f,ends:u}=o.find(p=>p.steps===a)??nf(a);return{surface:d,start:t,steps:a,level:c,chosen:l,times:f,ends:u,simulator:o.find(p=>p.surface===d)?.simulator??new zs(d),noise:this.noise({steps:a,level:c,chosen:l},o),stream:this.stream(l,o)}}noise({steps:t,level:e,chosen:{tail_index:s}},o){let n=o.find(r=>r.level===e&&r.chosen.tail_index===s&&(!s||r.steps===t));return n?n.noise:e&&s?ar(this.seed,t,s,e):e&&this.normal?rr(this.normal,e):void 0}stream(t,e){let s=e.find(o=>xa({...o.chosen,tail_index:t.tail_index},t));return s?s.stream:ga(t,this.seed,this.rows)}numbers({steps:t,level:e,chosen:{batch_size:s,keep_prob:o,input_noise:n,tail_index:r}}){let{rows:a}=this,c=a?a.columns[0].length:0,h=s?Math.min(s,c):c;return{steps:t,noise:e,batch_size:h,keep_prob:o,input_noise:n,tail_index:r}}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([f,u])=>[f,t[f]??u])),r=[...Object.values(n),...s.coefficients.slice(o.length)],a=f=>r.every((u,p)=>u===f.coefficients[p]);if(a(s))return s;let c=e.find(f=>a(f.surface));if(c)return c.surface;let h=this.points===null?[]:s.points,l=this.points?rf(s.points,this.points,Object.values(n)):h,d=l.find(({kind:f})=>f==="global minimum");return{...s,parameters:n,coefficients:r,points:l,floor:d?d.value:null}}},sf=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s])&&xa(i.chosen,t.chosen),xa=(i,t)=>pa.every(e=>i[e]===t[e]),of=(i,t)=>({...i,...Object.fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}),nf=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function rf(i,t,e){let s=Ce(t,e);return i.map((o,n)=>{let[r,a,c]=s.slice(3*n);return{...o,x:r,y:a,value:c}})}var af=6,Fs=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new Ds(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return zt(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return n.reduce((c,h)=>{let l=this.turned(c,h);return l.every((d,f)=>d===c[f])?c:this.fair(l,o,h.name==="learning_rate"?h.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:r}=this.given,{runs:a}=this.scene,c=s==="schedule"?"schedule_values":"values";return t.map((h,l)=>a[l]?.of===a[e].of?Ma(h,o,!s&&r[l]===o?1-n:n,c):h)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?zt(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=n.map(f=>n.findIndex(({of:u})=>u===f.of)),a=r[s??0],c=ya(t[a]),h;if(o==="same")h=t.map(()=>c);else{let f=t.map((p,v)=>r[v]===v?this.firstStep(p,e):1);if(!f.every(p=>p>0))return;let u=p=>Number((ya(t[p])*f[a]/f[p]).toPrecision(af));h=t.map((p,v)=>v>=n.length?0:r[v]===a?c:u(r[v]))}let l=t.map((f,u)=>u<n.length&&f.length===1);if(l.every((f,u)=>!f||this.takes(u,h[u])))return t.map((f,u)=>l[u]?Ma(f,"learning_rate",h[u]):f)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return Bt({program:r,coefficients:a})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=zt(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let r={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},zt=i=>i.at(-1),ya=i=>zt(i).values.learning_rate;function Ma(i,t,e,s="values"){let o=zt(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function gt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function xi(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var cf={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Jt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>cf[t]).join("")}function Xt(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return Mi(...yi(i.toExponential(r)))}return i.toFixed(o).replace("-","−")}var hf=7;function Fe(i,t){let e=i.map(c=>Xt(c,t));if(e.every(c=>c.length<=hf&&!c.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(i[0]/10**(s+2)+1e-9),n=s+2<0?o/10**-(s+2):o*10**(s+2),r=n===0?"":`${lf(n)} + `;return{texts:i.map(c=>Xt(c/10**s-o*100,t/10**s)),counted:` = ${r}… · ${Jt(s)}`}}function O(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";if(ka(i))return String(Number(i.toPrecision(t))).replace("-","−");let[e,s]=yi(i.toExponential(t-2));return Mi(String(Number(e)),s)}function lf(i){return Number.isFinite(i)?ka(i)?String(i).replace("-","−"):Mi(...yi(i.toExponential())):O(i)}var ka=i=>!i||Math.abs(i)>=.001&&Math.abs(i)<1e5;function yi(i){let[t,e]=i.split("e");return[t,Number(e)]}function Mi(i,t){let e=Jt(t),s=i.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}function js(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],r=Si(o,n);if(s<t){let p={step:e.records,place:r,f:O(e.loss[s],3)};return e.undefined?It("overflowed",e.records,W(Ar,p),Er,yr):It("overflowed",e.records,W(kr,p),Sr)}let{fate:a,target:c,unlisted:h}=ra(i,t,e),l=ni(i.domain),d=O(l,2),f=c?$s(e,c.x,c.y,l):NaN;if(c&&s-f>=ai(t))return Sa(i,c,!0,f,W(Ir,{step:f,near:d}));let u=c??h;if(u){let p=$s(e,o,n,l),v=!c&&e.hessian.every(w=>w[s]===0),m=W(v?$r:Rr,{step:p,near:d});return Sa(i,u,!!c,p,m,v)}if(a==="left_view"){let p=e.records;for(;p>0&&!ri(i.domain,e.x[p-1],e.y[p-1]);)p--;let v=W(p?Dr:Fr,{step:p,place:r});return It(a,p,v,jr)}return df(a,e,l,i.inNoise)}function Aa(i,t,e,s){if(s>=t)return js(i,t,e);if(!(s>0))return;let o=js(i,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:si,variety:si}:o}function It(i,t,e,s,o=""){let n=o||lr[i],r=hr.includes(i)?W(dr,{fate:n,step:t}):n;return{kind:i,variety:o,label:r,sentence:e,criterion:s,step:t}}function Sa(i,t,e,s,o,n=!1){let{kind:r,x:a,y:c}=t,h={kind:r,place:Si(a,c),step:s};if(!os(t)){let M=W(e?Lr:_r,h),S=r==="maximum"?wr:"";return It("stuck_at_saddle",s,M,W(Pr,{because:o}),S)}let l=M=>W(e?Tr:M,h),d=t.value??i.differentiate(Float64Array.of(a),Float64Array.of(c))[0][0],f=hi(i.points);if(f===void 0)return It("converged",s,l(oi),o);let u=li(f),p=di(d,f),v=n?Nr:Or,[m,w,g]=[O(d,3),O(f,3),O(u,2)],b={because:o,value:m,optimum:w,within:g},x=l(p?v:oi),y=W(p?Cr:zr,b);return It("converged",s,x,y,p?mr:gr)}function df(i,t,e,s=!1){let o=t.records-1,n=ci(o),r=W(o===1?fr:pr,{count:o}),a=W(n===2?ur:vr,{count:n-1}),c=O(t.loss[o],3);if(i==="stalled"){let M=W(qr,{window:a}),S=Yt(t.x[o]-t.x[o-1],t.y[o]-t.y[o-1],e);return n===2&&S>1?It(i,o,W(Ur,{steps:r,f:c}),M,br):[...t.gradient,...t.hessian].every(N=>N[o]===0)?It(i,o,W(Wr,{f:c}),M,xr):It(i,o,W(Br,{f:c}),M)}if(i==="still_descending")return It(i,o,W(Zr,{steps:r,f:c}),Qr);let{level:h,turning:l,rising:d,begin:f,...u}=fi(t,t.records-n,e),[p,v]=[O(u.lowest,3),O(u.highest,3)];if(i==="rising"){let M=W(Xr,{steps:r,before:O(f,3),f:c,window:a});return It(i,o,M,Jr)}let{mean:m,spread:w}=aa(t,t.records-n),g=h?W(Vr,{share:ki(l),window:a,f:c}):W(Gr,{share:ki(d),window:a,lowest:p,highest:v}),b=Si(...m),x=W(Hr,{place:b,spread:O(w,2),how:g}),y=W(Yr,{rises:ki(.2)});return It(i,o,x,s?W(Kr,{because:y}):y)}var W=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Si=(i,t)=>`(${O(i)}, ${O(t)})`;function ki(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function Bs(i,t,e,s,o){let{records:n}=o,r=t.surface.floor??0,[a,c]=o.gradient,h=i.pathRates(s,t).subarray(0,n),l=m=>m.subarray(0,n),d={records:n,x:l(o.x),y:l(o.y),height:l(o.loss).map(m=>m-r),floor:r,slope:l(a).map((m,w)=>Math.hypot(m,c[w])),rates:h.every(m=>m===h[0])?void 0:h,outcomeAt:m=>Aa(Oa(t),t.steps,o,m)};if(e.rule===void 0)return d;let{method:f,values:u}=i.settings(o),p=([m,w])=>[l(m),l(w)],v={values:u,rule:ff(f,u)??e.rule,method_start:o.methodStart,beside:da(t.surface,o.choice.treatment),noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(f.remembers.map((m,w)=>[m,p(o.memory[w])]))};return{...d,...v}}var ff=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Ea(i,t,e,s,o,n){let{rule:r,origin:a}=e[o],c=s[o].slice(0,-1);if(r===void 0||!c.length||JSON.stringify(c)===JSON.stringify(s[Number(a)]))return;let h=e[Number(a)],l=i.simulate(c,t,n);return l&&{...h,...Bs(i,t,h,c,l),offstage:!0}}function Ta(i,t,e,s,o){let n={detail:pf(s,i.given),dim:!o};if(!o)return n;let{method:r,values:a}=i.settings(o);if(n.rate=a.learning_rate,!e.offstage){let c=new Map(r.parameters.map(({sign:h,name:l})=>[h,a[l]]));n.outcome=js(Oa(t),t.steps,o),n.distinguishing=e.distinguishing.map(([h,l])=>[h,typeof l=="number"?c.get(h)??l:l])}return{...n,...Bs(i,t,e,s,o)}}var Oa=({surface:i,simulator:{differentiate:t},level:e,stream:s})=>({domain:i.domain,points:i.points,kink:la(i),differentiate:t,inNoise:e>0||!!s?.isRandom});function pf(i,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:n,schedule:r,branch_step:a,treatment:c}=zt(i),[h]=Object.keys(s),l=[`α = ${O(n.learning_rate)}`];for(let{name:d,default:f}of t[o].parameters.slice(1))n[d]!==f&&l.push(`${d} ${O(n[d],6)}`);return r!=="constant"&&l.push(e[r].label.toLowerCase()),c!==h&&l.push(s[c]),i.length>1&&l.push(`from step ${a}`),l.join(", ")}var Ws=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return zt(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:r,inside:a}=t,{paths:c}=e.given,h=e.conditions(s,this.conditions),l=new Map;this.share(h);let d=e.choices(s,h),f=e.firstDrawn(d);return this.choices=d,d.forEach((u,p)=>{let v=r.allRuns[p],{hidden:m}=v,{left:w}=v,g=t.proof.isDoubted(p);if(v.first=f[p],v.left=Ea(e,h,o,d,p,l),!g&&(h!==n||u!==c[p])){let b=e.simulate(u,h,l);Object.assign(v,Ta(e,h,o[p],u,b)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(v,o[p],{hidden:m,dim:!1,first:f[p]});else if(!w&&!v.left)return;a.renew(p),p<r.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:r,level:a,stream:c}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:r,noise:a,stream:c}),n!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),Na(t)!==Na(s)&&e.inside.givenOtherwise())}},Na=({level:i,stream:t})=>[i>0,!!t,!!t?.hasBatches].join();var Ai=new Map;function qs(i){let t=Ai.get(i);if(t!==void 0)return t;try{return localStorage.getItem(i)}catch{return null}}function Us(i,t){try{localStorage.setItem(i,t),Ai.delete(i)}catch{Ai.set(i,t)}}var La="optim-viz-keys",Hs=class{constructor(t){this.button=t,this.on=qs(La)!=="off",this.show()}toggle(){this.on=!this.on,Us(La,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function Ei({companion:i,companions:t},e){return t?.length?(t.find(({value:s})=>s===e.companion)??t[0]).kind:i&&"fit"}var _a=(i,t)=>(Ei(i,t)??"fit")!=="fit",Gs=class{constructor(t,e){this.root=t,this.names="",t.addEventListener("click",({target:s})=>{let o=s.closest("button");o&&e(Number(o.dataset.companion))})}show(t,e){this.root.hidden=t.length<2;let s=t.map(o=>o.kind).join();s!==this.names&&this.root.replaceChildren(...t.map(({value:o,label:n,help:r})=>{let a=document.createElement("button");return Object.assign(a,{type:"button",textContent:n,title:r}),a.dataset.companion=String(o),a})),this.names=s,t.forEach((o,n)=>this.root.children[n].setAttribute("aria-pressed",String(o.kind===e)))}};function Ia(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function qt(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",Ia(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var uf=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Vs(i,t,e,s,o,n,r,a){let c=Math.hypot(o,n)||1,h=o/c,l=n/c,d=uf.map(([f,u])=>[f*h-u*l,f*l+u*h]);i.setLineDash([]),Ia(i,d,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function Ys(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,c]of r){i.beginPath();for(let h of[1,-1])i.moveTo(e-o,s-h*o),i.lineTo(e+o,s+h*o);i.strokeStyle=a,i.lineWidth=c,i.stroke()}}function Ks(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,c]of r)i.strokeStyle=a,i.lineWidth=c,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function ae(i,t,e){let s=i.outline.map(([h,l])=>`${(17+h*5).toFixed(2)},${(8+l*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${c}>${i.tag}</text></svg>`}var vf={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function V(i){return i.replace(/[&<>"]/g,t=>vf[t])}var Ra={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},mf={kind:"",variety:"",label:Mr,sentence:"No step is made yet.",criterion:"",step:0};function je({kind:i,variety:t}){let e=t.replaceAll(" ","_");return e in Ra?e:i}function ve(i,t,e){return t>=e||!i.outcome.kind?i.outcome:i.outcomeAt?.(t)??mf}function Xs(i,t=""){return`<span class="ov-chip" data-kind="${je(i)}" ${t}>${rs(i)}</span>`}function rs(i){let[t,...e]=V(i.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${Ra[je(i)]??""}</i><span>${t}${s}</span>`}function J(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function et(){return document.createElement("canvas")}function Js(i,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(i),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var gf=2,wf=8192,bf=2**24,$a="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",me=16,Zs=8,Ti=24,xf=18,yf={font:"650 15px",line:20},Pa={font:"12.5px",line:17},Ca=(i,t)=>za(gf*(globalThis.devicePixelRatio||1),i,t),za=(i,t,e)=>Math.min(i,wf/Math.max(1,t,e),Math.sqrt(bf/Math.max(1,t*e)));function Mf(i,t,e){let s=[];for(let o of t.split(" ")){let n=s.length?`${s[s.length-1]} ${o}`:o;s.length&&i.measureText(n).width<=e?s[s.length-1]=n:s.push(o)}return s}function Da({title:i,words:t=[],parts:e,captions:s=[],rows:o=[],notes:n=[],colours:r,ratio:a}){let c=et(),h=J(c),l=Math.max(...e.map(({x,width:y})=>x+y)),d=Math.max(...e.map(({y:x,height:y})=>x+y)),f=[],u=me,p=(x,{font:y,line:M},S)=>{h.font=`${y} ${r.font}`;for(let A of Mf(h,x,l)){let N=u;f.push(T=>{Object.assign(T,{font:`${y} ${r.font}`,fillStyle:S,textAlign:"left"}),Object.assign(T,{textBaseline:"top"}),T.fillText(A,me,N,l)}),u+=M}};p(i,yf,r.text);for(let x of t)p(x,Pa,r.muted);let v=u+Zs;f.push(x=>{for(let{image:y,...M}of e)x.drawImage(y,me+M.x,v+M.y,M.width,M.height);Object.assign(x,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(x,{textBaseline:"middle"});for(let{text:y,x:M,y:S,width:A=l-M}of s)x.fillText(y,me+M,v+S,A)}),u=v+d+Zs,h.font=`13px ${r.font}`;let m=0;for(let{text:x,wide:y=0,sign:M}of o){let S=y&&y+Zs,A=S+h.measureText(x).width;m&&m+A>l&&([m,u]=[0,u+Ti]);let[N,T]=[me+m,u+Ti/2];f.push(E=>{E.save(),M?.(E,N,T),E.restore(),Object.assign(E,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(E,{textBaseline:"middle"}),E.fillText(x,N+S,T,l-S)}),m+=A+xf}o.length&&(u+=Ti+Zs);for(let x of n)p(x,Pa,r.muted);let[w,g]=[l+2*me,u+me],b=za(a,w,g);c.width=Math.round(w*b),c.height=Math.round(g*b),h.setTransform(b,0,0,b,0,0),h.fillStyle=r.rim,h.fillRect(0,0,w,g);for(let x of f)x(h);return c}var Oi=34;function Fa(i,t,e){return{text:t,wide:Oi,sign:(s,o,n)=>{Object.assign(s,{strokeStyle:e.of(i),lineWidth:2.4}),s.setLineDash(i.dash),s.beginPath(),s.moveTo(o,n),s.lineTo(o+Oi,n),s.stroke(),qt(s,i,o+Oi/2,n,5,e)}}}function ja(...i){return`${i.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function Ba(i,t,e){i.toBlob(s=>{if(!s)return kf(e);Js(s,t)})}function kf({root:i,tooltip:t,announce:e}){let s=[...i.querySelectorAll('[data-do="save"]')],o=s.find(n=>n.getClientRects().length);o&&t.showBelow(o,`<p>${$a}</p>`),e($a)}var Ni=22,Wa=14;function qa(i){let{scene:t,clock:e,root:s,tooltip:o,readout:n}=i,{runs:r,surface:a}=t,c=r.length===1?r[0].label:`${r.length} runs`;Ba(Sf(i),ja(a.key,c,`step ${e.step}`),{root:s,tooltip:o,announce:h=>n.announce(h)})}function Sf(i){let{picture:t,scene:e,clock:s,root:o}=i,{colours:n}=t,r=Ca(o.clientWidth,o.clientHeight);Af(i,r);let a=Da({title:`${e.surface.label}, step ${s.step} of ${e.steps}`,...Ef(i),rows:e.runs.filter(c=>!c.hidden).map(c=>Fa(c,Ua(c,s,e),n)),colours:n,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function Af({picture:i,start:t},e){let{layers:s,surface3d:o,charts:n,panels:r,plane:a}=i,{clientWidth:c,clientHeight:h}=o.canvas;s.resize(s.width,s.height,e),c&&h&&o.resize(c,h,e);for(let l of n)l.canvas.clientWidth&&l.resize(l.width,l.height,e);i.moving=!1,i.invalidate("land","trails","charts"),i.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function Ef({picture:i,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),n=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:c}=i,h=w=>{let{left:g,top:b,width:x,height:y}=w.getBoundingClientRect();return{x:g-n.left,y:b-n.top,width:x,height:y}},l=[...r.canvases,a.canvas].filter(({clientWidth:w})=>w),d=l.map(w=>({image:w,...h(w)})),f=[];c.on&&c.places.forEach(({i:w},g)=>{let{x:b,y:x,width:y,height:M}=h(c.titles[g]),S=e.runs[w];f.push({x:b,y:x+M/2,width:y,text:Ua(S,s,e)})});let u=t.classList.contains("ov-narrow"),p=(w,g)=>Math.max(...d.map(b=>b[w]+b[g]))+Wa,[v,m]=u?[0,p("y","height")]:[p("x","width"),0];for(let{canvas:w}of i.charts){let{clientWidth:g,clientHeight:b}=w;!g||!b||(f.push({x:v,y:m+Ni/2,width:g,text:w.previousElementSibling?.textContent??""}),d.push({image:w,x:v,y:m+Ni,width:g,height:b}),m+=Ni+b+Wa)}return{parts:d,captions:f}}function Ua(i,{step:t},{steps:e}){let s=[i.label,i.detail].filter(Boolean).join(", "),{label:o}=ve(i,t,e);return`${s}: ${O(i.lossAt(t),3)}${o&&`, ${o}`}`}var Tf={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",c:"cloud",g:"toggle-graph",n:"graph-next",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},Of={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},Nf=/^(back|forward|zoom-in|zoom-out)$/,Ha=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',Lf="select, .ov-number-field",Qs=1.5,Li=["map","relief","both","grid"];function to(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,c=i.scene.runs.length,h=[a.left+a.width/2,a.top+a.height/2],l=p=>(p(),o.schedule()),d=p=>o.moveWindow(()=>n.zoom(p,...h)),f=p=>c&&i.viewState.change({...s.graph?{}:{inside:1},run:p%c}),u={race:()=>i.viewState.change({inside:0,graph:0}),inside:()=>i.viewState.change({inside:1,graph:0}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1,graph:0}),graph:()=>i.viewState.change({inside:0,graph:1}),"toggle-graph":()=>i.viewState.change({inside:0,graph:s.graph?0:1}),"graph-next":()=>s.graph&&i.graph.next(),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:Li[(Li.indexOf(s.stage)+1)%Li.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>f(i.viewState.run+c-1),"next-run":()=>f(i.viewState.run+1),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1,graph:0})},dial:()=>i.viewState.change({dial:s.dial?0:1}),cloud:()=>i.viewState.change({cloud:s.cloud?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>If(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>l(()=>r.zoom(Qs)),farther:()=>l(()=>r.zoom(1/Qs)),"turn-left":()=>l(()=>r.orbit(-40,0)),"turn-right":()=>l(()=>r.orbit(40,0)),"reset-camera":()=>l(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),save:()=>qa(i),fullscreen:()=>_f(i),keys:()=>i.keys.toggle(),"zoom-in":()=>d(Qs),"zoom-out":()=>d(1/Qs),"zoom-reset":()=>o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||u[t]()}async function _f({root:i,tooltip:t,readout:e}){let s=()=>{let o=i.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${Ha}</p>`),e.announce(Ha)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?i.requestFullscreen().catch(s):s()}async function If(i){if(i.offline)return;let t=i.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),n=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function Ga(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(Lf)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return to(i,"projector");let n=Tf[t.key.length===1?t.key.toLowerCase():t.key];if(!n||!i.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!Nf.test(n)))return;let{stage:r}=i.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");to(i,a&&Of[n]||n)}var Rf=.6,eo=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:h,dy:l}of t)o.rect(n+h,r+l,a,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let c=new Path2D,h=t.length,l=!1,d=!1;for(let v=t.next;v<=e;v++){let[m,w]=s.toPixel(n.x[v],n.y[v]);if(Math.hypot(m-t.x,w-t.y)<Rf&&v<e)continue;let b=Be(t.x,t.y,m,w,s.box);b&&((!d||b[4])&&c.moveTo(b[0]+r,b[1]+a),c.lineTo(b[2]+r,b[3]+a),l=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),d=b!==null&&!b[5],t.x=m,t.y=w}if(t.next=e+1,!l)return;let{scale:f}=o,{halo:u,line:p}=this;u.strokeStyle=o.halo,u.lineWidth=5*f,u.stroke(c),p.strokeStyle=o.of(n),p.lineWidth=2.3*f,p.setLineDash(n.dash.map(v=>v*f)),p.lineDashOffset=h,p.stroke(c)}};function Va(i,t,e,s,o){let{left:n,top:r,width:a,height:c}=e.box,h=6.2*o.scale,l=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[g,b]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(g,b)&&Ks(i,d,g,b,h,o)}let f=Math.min(s,d.records-1),u=Math.floor(f+1e-9),p=f-u,[v,m]=e.toPixel(d.x[u],d.y[u]);if(p>1e-9){let[g,b]=e.toPixel(d.x[u+1],d.y[u+1]),x=Be(v,m,v+(g-v)*p,m+(b-m)*p,e.box);x&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(x[0],x[1]),i.lineTo(x[2],x[3]),i.stroke()),v+=(g-v)*p,m+=(b-m)*p}let w=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(v,m))w?Ys(i,d,v,m,h,o):qt(i,d,v,m,h,o);else{let g=$f(d,u,e);g&&l.push([d,...g])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,c+2),i.clip();for(let d of l)Vs(i,...d,h,o);i.restore()}function $f(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),c=Be(o,n,r,a,e.box);if(c&&c[5])return[c[2],c[3],r-o,a-n];if(c)return null}return null}function Ya(i,t,e,s,o,n){let r=n,a;for(let c of i){if(c.hidden)continue;let h=Math.min(e,c.records-1);for(let l=0;l<=h;l++){let[d,f]=t.toPixel(c.x[l],c.y[l]),u=Math.hypot(d-s,f-o);u<r&&([r,a]=[u,{run:c,i:l}])}}return a}function Be(i,t,e,s,o){let n=e-i,r=s-t,a=0,c=1,h=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[l,d]of h)if(l===0){if(d<0)return null}else{let f=d/l;if(l<0?a=Math.max(a,f):c=Math.min(c,f),a>c)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*c,t+r*c,a>0,c<1]}var Pf=5,Cf=11,Ka="button, .ov-first-visit";function ge(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function Ii(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Pf}function Ri(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function as({picture:i},t){return i.panels.local(ge(t,i.stage))}function _i({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let h=c||o.point(...ge(s,r),n);t.light(o.on&&h?o.places[o.over].i:void 0),o.over!==a&&e.place()}function Ja(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r}=i,{stage:a,plane:c,panels:h}=e,l,d=new Map,f=!1;t(a,"pointerdown",m=>{if(m.button!==0||m.target.closest(Ka)||!i.scene)return;d.size||_i(i,m);let[w,g]=as(i,m);if(c.inside(w,g)){if(d.set(m.pointerId,[w,g]),f||=d.size>1,f){l=void 0,s.hide();return}l={px:w,py:g,x:w,y:g,moved:!1},a.setPointerCapture(m.pointerId),i.root.focus({preventScroll:!0})}}),t(a,"pointermove",m=>{if(!i.scene)return;if(f)return zf(e,d,m.pointerId,as(i,m));if(!l&&!m.target.closest(".ov-start")&&_i(i,m),!l&&m.target.closest(Ka))return s.hide();let[w,g]=as(i,m);if(!l)return Df(i,w,g,m);Ii(l,w,g)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(w-l.x,g-l.y)),Object.assign(l,{x:w,y:g,moved:!0}))});let u=m=>{if(d.delete(m.pointerId),f&&=d.size>0,l&&!l.moved&&m.type==="pointerup"){let w=c.toPlane(l.px,l.py);n.begin(),h.on?r.change({run:h.places[h.over].i}):i.quiz.aims?i.quiz.put(...w):n.moveTo(...w)}l=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",u),t(a,"pointercancel",u),t(a,"touchmove",m=>m.touches.length>1&&m.preventDefault(),{passive:!1}),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=m=>Number(m.target.closest("button").dataset.place);t(h.root,"click",m=>r.change({run:p(m)})),t(h.root,"focusin",m=>o.light(p(m))),t(h.root,"focusout",()=>o.light(void 0)),t(a,"wheel",m=>{if(!Ri(i,m))return;m.preventDefault(),_i(i,m);let[w,g]=as(i,m);e.moveWindow(()=>c.zoom(Math.exp(-m.deltaY*.0022),w,g))},{passive:!1})}function zf(i,t,e,s){let{plane:o}=i;if(!t.has(e)||t.size!==2)return;let[n,r]=Xa(t);t.set(e,s);let[a,[c,h]]=Xa(t);i.moveWindow(()=>{o.pan(c-r[0],h-r[1]),n>0&&a>0&&o.zoom(a/n,c,h)})}function Xa(i){let[[t,e],[s,o]]=i.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function Za(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...as(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let c=(r.shiftKey?30:5)/n.unit,[h,l]=e.position;e.moveTo(h+a[0]*c,l+a[1]*c)})}function Df(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=Ya(n.places[n.over].runs,o,i.clock.step,t,e,Cf),c=a?Ff(a,r):"";$i(i,o.toPlane(t,e),c,s)}function Ff({run:i,i:t},e){return`<div>${ae(i,e.of(i),e.rim)}<b>${V(i.label)}</b> step ${t}<span>f = ${O(i.lossAt(t))}</span></div>`}function $i(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${O(t)}, y = ${O(e)}</div><div><b>f = ${O(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}function Qa(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",h=>{if(h.button!==0||!i.scene)return;let[l,d]=ge(h,r);a={px:l,py:d,x:l,y:d,moved:!1},r.setPointerCapture(h.pointerId)}),t(r,"pointermove",h=>{if(!i.scene)return;let[l,d]=ge(h,r);if(!a){let f=n.pick(l,d);return f?$i(i,f,"",h):e.hide()}Ii(a,l,d)&&(e.hide(),n.orbit(l-a.x,d-a.y),Object.assign(a,{x:l,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let h=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,h&&(s.begin(),s.moveTo(...h,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",h=>{let l={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!l||!h.shiftKey||(h.preventDefault(),n.orbit(25*l[0],25*l[1]),o.schedule())}),t(r,"wheel",h=>{Ri(i,h)&&(h.preventDefault(),n.zoom(Math.exp(-h.deltaY*.0022)),o.schedule())},{passive:!1})}var jf=60;function tc(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&to(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Ga(i,o)),t(document,"click",({target:o})=>{if(!i.scene||i.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let n={step:i.clock.step,at:Date.now()};setTimeout(()=>i.outbox.send("clock",n),jf)}),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),Ja(i),Za(i),Qa(i)}function ec(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(ge(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let c=n(a),{colours:h}=i.picture,l=t.describe(c).map(([d,f,u])=>{let p=f==="h"?" held out":f==="x"||f==="y"?` along ${f}`:"";return`<div>${ae(d,h.of(d),h.rim)}${V(d.label)}${p}<span>${u}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${c}</b></div>${l.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var sc="optim-viz-first-visit",so=[{marks:"goal",words:({surface:i})=>`Every run starts at the ring and walks downhill${Bf(i.points.filter(ic))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:({runs:i})=>new Set(i.map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],ic=({kind:i})=>i==="global minimum",Bf=({length:i})=>i?i>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point.",Wf=({runs:i,quiz:t})=>i.length>0&&i.every(({distinguishing:e})=>!e.length)&&!t.locked?.length,oo=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&oc(t)!==oc(e)&&this.leave();let{stage:s,projector:o}=t.view,n=t.welcomes&&Wf(t)&&s==="map"&&!o;!e&&n&&qs(sc)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=so[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${so.length}`,this.next.textContent=t+1<so.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,Us(sc,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(so[this.step]?.marks!=="goal")return;let{start:o,scene:n}=this.player,[r,a,c,h]=n.surface.domain,l=s.scale,d=[["start",o.position],...n.surface.points.filter(ic).map(({x:m,y:w})=>["goal",[m,w]])],[f,u]=e.toPixel(r,h),[p,v]=e.toPixel(a,c);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*l}px ${s.font}`,t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.text;for(let[m,w,g]of[[s.rim,5,[]],[s.text,2,[6*l,4*l]]]){Object.assign(t,{strokeStyle:m,lineWidth:w*l}),t.setLineDash(g),t.strokeRect(f,u,p-f,v-u),t.setLineDash([]);for(let[b,x]of d){let[y,M]=e.toPixel(...x);t.beginPath(),t.arc(y,M,15*l,0,2*Math.PI),t.stroke(),t[g.length?"fillText":"strokeText"](b,y+21*l,M)}}t.restore()}},oc=({surface:i,start:t,steps:e,noise:s,simulator:o,runs:n})=>{let r=n.map(({name:a,rate:c})=>[a,c]);return JSON.stringify([Oe(i),t,e,s,o?.stream,r])};var io=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,graph:s,dial:o}=t.view;this.scene=t,this.loaded||!(e||s||o||_a(t,t.view))?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,graph:e,dial:s,companions:o}=this.player,{view:n}=this.scene;this.notice=Te("This part's script did not come through.","Try again",()=>this.request()),(n.inside?t:n.graph?e:n.dial?s:o).root.prepend(this.notice)}};var nc=new WeakMap;function cs(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function Dt(i,t){let e=nc.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((h,l)=>l%2===0&&h),r=o.map((h,l)=>l%2||!h?h:"…").join(""),a=s?.tags===r?n.flatMap((h,l)=>h===s.texts[l]?[]:[l]):void 0;if(s&&a?.every(h=>s.nodes[h]&&!n[h].includes("&"))){for(let h of a)s.nodes[h].nodeValue=n[h];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let c=qf(i);nc.set(i,{html:t,tags:r,texts:n,first:i.firstChild,nodes:c.length===n.length?c:[]})}function qf(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var no=({distinguishing:i})=>i.map(([t,e])=>`${t} ${typeof e=="number"?`= ${O(e)}`:V(e)}`).join(", ");function Uf(i){return i.length?i.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var ro=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name);this.lit=t.find(({name:s})=>s===this.lit?.name)}build({runs:t}){this.head.hidden=!t.length,Dt(this.head.firstElementChild,Uf(t)),this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${V(t.label)}"`,r=`${ae(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+Xs(this.now(t),'tabindex="0" role="note"'),o.classList.toggle("ov-lit",t===this.lit);for(let d of["pointerenter","focusin"])o.addEventListener(d,()=>this.light(e));for(let d of["pointerleave","focusout"])o.addEventListener(d,()=>this.light(void 0));let c=o.querySelector(".ov-chip"),{tooltip:h}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let l=()=>{let{sentence:d,criterion:f}=this.now(t);return[d,f].filter(Boolean).map(u=>`<p>${V(u)}</p>`)};for(let d of["pointerenter","focus"])c.addEventListener(d,()=>h.showBelow(c,l().join("")));for(let d of["pointerleave","blur"])c.addEventListener(d,()=>h.hide());return o}now(t){let{clock:e,scene:s}=this.player;return ve(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=no(e);Dt(s.querySelector("b"),o||V(e.label)),s.classList.toggle("ov-number-first",!!o),cs(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),n=je(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==n&&(o.dataset.kind=n),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),Dt(o,rs(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];cs(o.querySelector(".ov-live"),O(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};function we(i,t,e,s,o){let n=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];i.setLineDash([]);for(let[a,c]of r)i.strokeStyle=a,i.lineWidth=c*o.scale,i.beginPath(),t==="saddle"?(i.moveTo(e-n*.6,s-n*.6),i.lineTo(e+n*.6,s+n*.6),i.moveTo(e-n*.6,s+n*.6),i.lineTo(e+n*.6,s-n*.6)):t==="maximum"?(i.moveTo(e,s-n*.8),i.lineTo(e+n*.8,s+n*.6),i.lineTo(e-n*.8,s+n*.6),i.closePath()):i.arc(e,s,n,0,2*Math.PI),i.stroke();t==="global minimum"&&(i.fillStyle=o.text,i.beginPath(),i.arc(e,s,n*.42,0,2*Math.PI),i.fill())}var Pi="no row is active: level";function rc(i,t,e,s){let{left:o,top:n,width:r,height:a}=e.box;i.save(),i.beginPath(),i.rect(o,n,r,a),i.clip(),cc(i,t.map(c=>e.toPixel(...c)),[o,n,r,a],s),i.restore()}function ac(i,t,e){let[s,o]=[.1*t,.9*t];i.save(),cc(i,[[s,s],[o,s],[o,o],[s,o]],[0,0,t,t],e,.45),i.restore()}function cc(i,t,[e,s,o,n],r,a=1){i.beginPath(),t.forEach(([c,h],l)=>i[l?"lineTo":"moveTo"](c,h)),i.closePath(),i.setLineDash([]),i.lineWidth=r.scale,i.strokeStyle=r.text,i.globalAlpha=.45,i.stroke(),i.clip(),i.beginPath();for(let c=e;c<e+o+n;c+=9*a*r.scale)i.moveTo(c,s),i.lineTo(c-n,s+n);i.stroke()}var hc=192,lc=3,Ci=192,dc=[1,-1],zi=new WeakMap;function ao(i){let{penalty:t,minimizer:e}=i;return!t||!e?.results.length?null:(zi.has(i)||zi.set(i,Hf(i)),zi.get(i)??null)}function Hf({minimizer:i,program:t,coefficients:e,rows:s}){let[o,n,r,...a]=e,c=ss({program:i,coefficients:e.slice(2,i.inputs)}),h=x=>{let[y,M]=c(Float64Array.from(x),new Float64Array(x.length).fill(n));return Array.from(y,(S,A)=>[y[A],M[A]])},[l,d]=h([0,o]);if(!l.some(Boolean))return null;let f=Float64Array.of(0),u=ss({program:t,coefficients:[0,n,r,...a],rows:s})(f,f),[p,v,m,w,g]=u.slice(1).map(([x])=>x),b=h(Gf([-p,-v],[m,w,g],n,r));return b.flat().every(Number.isFinite)?{unpenalized:l,path:[...b,[0,0]],region:Yf(d,n,r)}:null}function Gf([i,t],[e,s,o],n,r){let a=r?Math.max(Math.abs(i),Math.abs(t))/r:1/0,c=r?[Math.abs(i)/r,Math.abs(t)/r]:[];for(let l of r?dc:[])for(let d of dc)for(let[f,u,p,v,m]of[[i,l,o,t,d],[t,d,e,i,l]]){let w=2*n*f-r*(p*u-s*m);c.push(...Vf(p*f-s*v,w,-2*n*r*u))}if(n){let l=.5*(e+o)+Math.hypot(.5*(e-o),s),d=(e*o-s*s)/l,f=Math.min(a,l*10**lc/(2*n)),u=Math.min(f,d/(2*n)/10**lc);for(let p=0;p<hc;p++)c.push(u*(f/u)**(p/(hc-1)))}return[0,...c.filter(l=>l>0&&l<=a&&Number.isFinite(l)).sort((l,d)=>l-d)]}function Vf(i,t,e){let s=-.5*(t+(t<0?-1:1)*Math.sqrt(t*t-4*i*e));return[s/e,i/s]}function Yf([i,t],e,s){let o=e*(i*i+t*t)+s*(Math.abs(i)+Math.abs(t));return Array.from({length:Ci},(n,r)=>{let a=2*Math.PI*r/Ci,c=r%(Ci/4)===0,[h,l]=[Math.cos(a),Math.sin(a)].map(p=>c?Math.round(p):p),d=s*(Math.abs(h)+Math.abs(l)),f=d+Math.sqrt(d*d+4*e*o),u=f>0?2*o/f:0;return[h*u,l*u]})}var fc={light:.09,dark:.16},Kf=[.5,4.5],Fi=["minimum of f alone","minimizer for every λ","R(w) ≤ R(w*)"];function pc(i,{unpenalized:t,path:e,region:s},o,n){let{left:r,top:a,width:c,height:h}=o.box,l=u=>u.map(p=>o.toPixel(...p));i.save(),i.beginPath(),i.rect(r,a,c,h),i.clip(),vc(i,l(s),n),mc(i,l(e),n);let[d,f]=o.toPixel(...t);we(i,"unpenalized",d,f,n),i.restore()}function uc(i,t,e,s){let[o,n]=[.15*e,.85*e];if(t===0)we(i,"unpenalized",e/2,e/2,s);else if(t===1)mc(i,[[o,n],[n,o]],s);else{let r=e/2;vc(i,[[o,r],[r,o],[n,r],[r,n]],s)}}function vc(i,t,e){gc(i,t),i.closePath(),i.setLineDash([]),i.fillStyle=e.text,i.globalAlpha=e.dark?fc.dark:fc.light,i.fill(),i.globalAlpha=1,Di(i,e,[[e.halo,3],[e.text,1.2]])}function mc(i,t,e){gc(i,t),i.lineCap="round",i.lineJoin="round",i.setLineDash([]),Di(i,e,[[e.halo,4]]),i.setLineDash(Kf.map(s=>s*e.scale)),Di(i,e,[[e.text,2.2]]),i.setLineDash([]),i.lineCap="butt"}function gc(i,t){i.beginPath(),t.forEach((e,s)=>i[s?"lineTo":"moveTo"](...e))}function Di(i,t,e){for(let[s,o]of e)i.strokeStyle=s,i.lineWidth=o*t.scale,i.stroke()}var ji=18,Xf=15e5,Jf=2.5,hs=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),c=l=>a[Math.min(a.length-1,Math.floor(l*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:h}=t;if(h!==null){let l=Math.log10(Math.max(c(.01)-h,(this.high-h)*1e-6,1e-300)),d=(Math.log10(this.high-h)-l)/ji||1;this.level=f=>(Math.log10(Math.max(f-h,1e-300))-l)/d,this.tint=f=>f/ji}else{let l=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,f]=[Math.asinh(this.low/l),Math.asinh(this.high/l)],u=(f-d)/ji;this.level=p=>Math.asinh(p/l)/u,this.tint=p=>(p*u-d)/(f-d)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),c=new Float64Array(n*r);for(let h=0,l=0;h<r;h++)for(let d=0;d<n;d++,l++)a[l]=t+(e-t)*d/(n-1),c[l]=o+(s-o)*h/(r-1);return this.evaluate(a,c)}coarser(t,e){let s=this.surface.rows?this.surface.rows[0].length:0;return Math.max(1,Math.sqrt(t*e*s/Xf)/Jf)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:c,height:h}=e.box,l=o*this.coarser(c,h),d=Math.max(2,Math.round(c/l))+1,f=Math.max(2,Math.round(h/l))+1,u=this.grid(...e.view,d,f);for(let v=0;v<u.length;v++)u[v]=this.level(u[v]);this.paint(t,e,s,u,d,f),this.contour(t,e,s,u,d,f),this.veil(t,e,s),n||this.axes(t,e,s),this.surface.dead&&rc(t,this.surface.dead,e,s);let p=ao(this.surface);p&&pc(t,p,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,c-1,h-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),c=s.ramp,h=c.length/3-1;for(let m=0;m<o.length;m++){let w=Math.max(0,Math.min(1,this.tint(o[m]))),g=3*Math.round(w*h);a.data.set([c[g],c[g+1],c[g+2],Number.isNaN(o[m])?0:255],4*m)}this.buffer??=et(),this.buffer.width=n,this.buffer.height=r,J(this.buffer).putImageData(a,0,0);let{left:l,top:d,width:f,height:u}=e.box,p=f/(n-1),v=u/(r-1);t.save(),t.beginPath(),t.rect(l,d,f,u),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,l-p/2,d-v/2,f+p,u+v),t.restore()}contour(t,e,s,o,n,r){let a=new Path2D,c=new Path2D,{left:h,top:l,width:d,height:f}=e.box,u=d/(n-1),p=f/(r-1);for(let v=0;v+1<r;v++)for(let m=0;m+1<n;m++){let w=v*n+m,g=o[w],b=o[w+1],x=o[w+n],y=o[w+n+1],M=Math.min(g,b,x,y),S=Math.max(g,b,x,y);if(S-M<40)for(let A=Math.ceil(M);A<=S;A++){let N=A%3===0?c:a,T=h+m*u,E=l+v*p,k=[];g<A!=b<A&&k.push([T+u*(A-g)/(b-g),E]),b<A!=y<A&&k.push([T+u,E+p*(A-b)/(y-b)]),x<A!=y<A&&k.push([T+u*(A-x)/(y-x),E+p]),g<A!=x<A&&k.push([T,E+p*(A-g)/(x-g)]),k.length===4&&(g+b+x+y)/4<A!=g<A&&k.push(...k.splice(0,1));for(let C=0;C+1<k.length;C+=2)N.moveTo(...k[C]),N.lineTo(...k[C+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(c)}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[c,h]=e.toPixel(o,a),[l,d]=e.toPixel(n,r),{left:f,top:u,width:p,height:v}=e.box;t.save(),t.beginPath(),t.rect(f,u,p,v),t.clip(),t.beginPath(),t.rect(f,u,p,v),t.rect(c,h,l-c,d-h),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,h,l-c,d-h),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:c,width:h,height:l}=e.box,d=11.5*s.scale,[f,u,p,v]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let m=gt(f,u,h/(r*s.scale)),w=gt(p,v,l/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let g=Fe(m.values,m.step),b=Fe(w.values,w.step);for(let[x,y]of o?m.values.entries():[]){let[M]=e.toPixel(y,p);t.fillRect(Math.round(M),c+l,1,4),t.fillText(g.texts[x],M,c+l+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of n?w.values.entries():[]){let[,M]=e.toPixel(f,y);t.fillRect(a-4,Math.round(M),4,1),t.fillText(b.texts[x],a-7,M)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${g.counted}`,a+h-4,c+l-10),t.textAlign="left",n&&t.fillText(`y${b.counted}`,a+6,c+12)}points(t,e,s){for(let{x:o,y:n,kind:r}of this.surface.points){let[a,c]=e.toPixel(o,n);e.inside(a,c,1)&&we(t,r,a,c,s)}}};var co={left:46,right:10,top:10,bottom:28},ho=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:co.left*s,right:co.right*s,top:co.top,bottom:co.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,r=(s+o)/2;this.place([n,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var Bi=.024,Zf=11,wc={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function bc(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var xc={light:bc(wc.light),dark:bc(wc.dark)};function Wi(i){let t=getComputedStyle(i),e=J(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(c).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(c,h)=>`rgb(${c.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Bi*innerHeight/Zf,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:c=>(r?c.dark:c.light)+(c.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?xc.dark:xc.light}}function yc(i){let t=i.length;if(t<2)return;let[e,s,o,n,r]=[0,0,0,0,0];for(let[a,c]of i)e+=a/t,s+=c/t;for(let[a,c]of i)o+=(a-e)*(a-e)/(t-1),n+=(a-e)*(c-s)/(t-1),r+=(c-s)*(c-s)/(t-1);return[e,s,o,n,r].every(Number.isFinite)?{mean:[e,s],covariance:[o,n,r]}:void 0}function Mc(i,t,{mean:e,covariance:[s,o,n]}){let{lam:r,V:a}=Is(s,o,n),[c,h]=r.map(f=>Math.sqrt(Math.max(0,f))*t.unit),[l,d]=t.toPixel(...e);i.beginPath(),i.ellipse(l,d,c,h,Math.atan2(-a[1][0],a[0][0]),0,2*Math.PI)}var Qf=64;function kc({simulator:i,noise:t,stream:e,steps:s}){if(!t&&!e)return;let o=e?ep(i.surface,e):tp(i);return{count:t?t[0].length:Math.max(Qf,s+1),at(n,r,a){let[c,h]=o(n,r,a);return t?[c+t[0][n],h+t[1][n]]:[c,h]}}}function tp(i){let t=[NaN,NaN],e=[NaN,NaN];return(s,o,n)=>{if(o!==t[0]||n!==t[1]){let[,[r],[a]]=i.differentiate(Float64Array.of(o),Float64Array.of(n));[t,e]=[[o,n],[r,a]]}return e}}function ep(i,t){let e=new Kt,s=[e.register(0,!0),e.register(0,!0)],o=i.coefficients.length-t.numbersMade,n=i.coefficients.map((f,u)=>e.register(f,u>=o)),r=(i.rows??[]).map(f=>new Float64Array(is(f.length))),a=r.map(f=>e.column(f,!0)),[,...c]=e.append(i.program,[...s,...n,...a]).slice(0,3),{registers:h,once:l,each:d}=e.finish(c);return Wt(l,h),(f,u,p)=>([h[s[0]],h[s[1]]]=[u,p],t.numbers(f)?.forEach((v,m)=>h[n[o+m]]=v),Wt(d,h,r.length?ns(r,t.columns(f)):0),[h[c[0]],h[c[1]]])}var Sc=64,qi=2.3,sp=5;function op(i,t,e){let[s,o]=[i.x[t],i.y[t]],n=i.rates?i.rates[t]:i.rate,r=c=>{let[h,l]=e.at(c,s,o);return[s-n*h,o-n*l]};return{points:Array.from({length:Math.min(Sc,e.count)},(c,h)=>r(h)).filter(c=>c.every(Number.isFinite)),own:t<i.records-1&&t<e.count?r(t):void 0}}function ip(i,{points:t,own:e},s,o,n){let{left:r,top:a,width:c,height:h}=s.box,l=n.scale,d=n.of(o),f=yc(t);i.save(),i.beginPath(),i.rect(r,a,c,h),i.clip(),i.setLineDash([]),i.beginPath();for(let p of t){let[v,m]=s.toPixel(...p);s.inside(v,m,qi*l)&&(i.moveTo(v+qi*l,m),i.arc(v,m,qi*l,0,2*Math.PI))}Object.assign(i,{strokeStyle:n.rim,lineWidth:1.6*l,fillStyle:d}),i.stroke(),i.fill();let u=p=>{for(let[v,m]of[[n.rim,4],[d,1.8]])p(),Object.assign(i,{strokeStyle:v,lineWidth:m*l}),i.stroke()};if(f&&u(()=>Mc(i,s,f)),e?.every(Number.isFinite)){let[p,v]=s.toPixel(...e);u(()=>{i.beginPath(),i.arc(p,v,sp*l,0,2*Math.PI)})}i.restore()}var lo=class{constructor(t){this.player=t,this.button=t.root.querySelector(".ov-cloud-switch"),this.conditions=void 0,this.gradients=void 0,this.drawn="",this.said=""}offer(){let{conditions:t}=this.player.bending;t!==this.conditions&&(this.conditions=t,this.gradients=t&&kc(t),this.drawn=""),this.button.hidden!==!this.gradients&&(this.button.hidden=!this.gradients),this.said!==this.words&&(this.said=this.words,this.player.picture.resize())}get on(){return!!(this.player.view?.cloud&&this.gradients)}get place(){let{scene:t,legend:e,viewState:s}=this.player;return e.lit&&!e.lit.hidden?t.runs.indexOf(e.lit):s.run}get words(){let t=this.on&&this.player.scene.runs[this.place];return t?`${t.label}: one plain step, ${Math.min(Sc,this.gradients?.count??0)} draws, 1σ`:""}draw(t){let{player:e,gradients:s}=this,{picture:o,scene:n,clock:r}=e,{layers:a,panels:c,plane:h}=o,l=this.place,d=n.runs[l],f=c.places.find(({i:m=l})=>m===l),u=d&&Math.min(Math.floor(r.time+1e-9),d.records-1),p=this.on&&f&&d&&!d.hidden&&r.time>=d.first,v=p?`${l} ${u}`:"";v===this.drawn&&!(t&&p)||(a.emptied("cloud").canvas.hidden=!p,this.drawn=v,!(!p||!s)&&ip(a.moved("cloud",f.dx,f.dy),op(d,u,s),h,d,c.colours))}};var np=26,rp=11,fo=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,Bi*innerHeight/rp).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+np;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var Ac=["land","fan","halo","line","cloud","heads"],po=class{constructor(t){this.canvases=Ac.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Ac[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Ut={left:46,right:6,top:40,bottom:28,gap:12},uo={one:24,two:42,wide:330},Ec={bare:190,full:240},ap=56,cp=420,vo=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:c}=this,h=t.runs.filter(b=>!b.hidden),l=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&h.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,n.scale);return}let d=n.scale,f=b=>Math.round(b*a)/a,u=l?void 0:c.clientHeight,p=hp(h.length,c.clientWidth,u,t.surface.domain,d),v=Math.floor(p.width),m=Math.floor(p.height),w=Ut.gap*d,g=m+p.title+w;l&&(c.style.height=`${Ut.top+p.rows*g+Ut.bottom}px`),o.frame({left:f(Ut.left*d),top:f(Ut.top*d+p.title),width:v,height:m}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(v,m)/cp/d))},this.places=h.map((b,x)=>{let y=x%p.columns,M=(x-y)/p.columns;return{...{dx:f(y*(v+w)),dy:f(M*g),aside:y===0,below:x+p.columns>=h.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:v,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:n,clock:r},p.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:n},r){let{left:a,top:c,width:h,height:l}=s.box,d=new Set(t.runs.flatMap(({distinguishing:f})=>f.map(([u])=>u||"schedule")));for(this.caption.innerHTML=t.method?`<b>${V(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:f,dx:u,dy:p},v)=>{let m=t.runs[f],w=this.titles[v]??=this.root.appendChild(document.createElement("button")),g=no(m);w.type="button",w.className=`ov-panel${r<uo.two*o.scale?" ov-flat":""}`;let b=`<b>${g||V(m.label)}</b><small>${g?"":V(m.detail)}</small>`,y=`<span class="ov-name${g?" ov-told":""}">${ae(m,o.of(m),o.rim)}${b}</span>`,M=Xs(ve(m,n.step,t.steps));w.innerHTML=`${y}${M}<small class="ov-now"></small>`,w.setAttribute("aria-pressed",String(f===Math.min(e.run,t.runs.length-1))),w.dataset.place=f;let S={left:a+u,top:c+p-r,width:h,height:r};for(let[A,N]of Object.entries(S))w.style[A]=`${N}px`;w.style.setProperty("--h",`${l}px`)}),this.now=this.titles.map(f=>f.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[n]},r)=>{let a=ve(n,t,this.steps),c=this.titles[r].querySelector(".ov-chip");c.dataset.kind=je(a),Dt(c,rs(a)),this.titles[r].title=`${n.label}, ${n.detail}. ${a.sentence}`}),e<Ec.bare*s))return;let o=e<Ec.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>cs(this.now[r],o+O(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:c,top:h,width:l,height:d}=s.box;a.canvas.width=Math.round(l*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-c*r,-h*r),e.draw(a,s,this.colours,o,!0);for(let{dx:f,dy:u,below:p,aside:v}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((c+f)*r),Math.round((h+u)*r)),t.setTransform(r,0,0,r,f*r,u*r),e.axes(t,s,n,{below:p,aside:v,every:ap})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[c,h]=o.toPixel(e,s);if(o.inside(c,h)){t.setLineDash([]);for(let[l,d]of[[n,6],[r,2.5]])t.strokeStyle=l,t.lineWidth=d*a,t.beginPath(),t.arc(c,h,5.5*a,0,2*Math.PI),t.stroke()}}};function hp(i,t,e,[s,o,n,r],a){let c=Ut.gap*a,h,l=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let f=e?1:l;f<=(e?i:l);f++){let u=Math.ceil(i/f),p=(t-Ut.left*a-Ut.right-c*(f-1))/f,v=a*(p<uo.wide*a?uo.two:uo.one),m=e?(e-(Ut.top+Ut.bottom)*a-c*(u-1))/u-v:p*d,w=1-.03*(u*f-i),g=Math.min(p/(o-s),m/(r-n))*w;(!h||g>h.unit)&&(h={unit:g,columns:f,rows:u,title:v,width:Math.max(20,p),height:Math.max(20,m)})}return h}var lp=["global minimum","local minimum","saddle","maximum"],dp=16,Tc=6,mo=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:n}=s.querySelector(".ov-tools"),r=(n&&s.clientWidth-o)+Tc;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+Tc)}px`)}show(t,e,s,o=""){let n=c=>t.points.some(h=>h.kind===c),r=[...lp.filter(n),...ao(t)?Fi:[],...t.dead?[Pi]:[]],a=JSON.stringify([r,o,e.dark,e.text,e.scale,s]);a!==this.shown&&(this.shown=a,this.list.hidden=!r.length&&!o,this.list.replaceChildren(...[...r,o].filter(Boolean).map(c=>{let h=document.createElement("li"),l=dp*e.scale,d=document.createElement("canvas"),f=d.getContext("2d");d.width=d.height=Math.round(l*s),d.style.width=d.style.height=`${l}px`,d.setAttribute("aria-hidden","true"),f.scale(s,s);let u=Fi.indexOf(c);return c===o?pp(f,l,e):c===Pi?ac(f,l,e):u>=0?uc(f,u,l,e):we(f,c,l/2,l/2,e),h.append(d,c),h})))}},fp=[[.3,.55],[.5,.35],[.62,.6],[.45,.62],[.7,.42]];function pp(i,t,e){i.fillStyle=i.strokeStyle=e.text,i.lineWidth=1.2*e.scale,i.beginPath(),i.ellipse(t/2,t/2,.44*t,.3*t,0,0,2*Math.PI),i.stroke();for(let[s,o]of fp)i.beginPath(),i.arc(s*t,o*t,1.1*e.scale,0,2*Math.PI),i.fill()}function Oc(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var go=class{constructor(){this.canvases=[et(),et()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,r=o.map(l=>l.values),a=[e,n,s.scale,s.text].join(),[c,h]=this.canvases;(a!==this.key||r.some((l,d)=>d!==e&&l!==this.values[d]))&&(t.curves(t.emptied(c),s,o.slice(0,e)),t.curves(t.emptied(h),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:n}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var up=.5,vp=2.5,Nc=.28,wo=class{constructor(t){this.canvas=t,this.context=J(t),this.axes=et(),this.axesOf="",this.bold=et(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new go,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale,a=this.coarse?Oc(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(n),a>=0&&this.others.prepare(this,a,n),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),n,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=J(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t,e=this.drawn){let s=1/0,o=-1/0,n=0,r=1/0;for(let{values:a,first:c=0}of e){let h=c;for(;h<a.length&&!(a[h]>0);)h++;Number.isFinite(a[h])&&(n=Math.max(n,a[h]));for(let l=c;l<a.length;l++){let d=a[l];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<s&&(s=d),d>o&&(o=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(n,1e-300)*1e3),s=Math.max(Math.min(s,o),o*1e-16),(!(s>0)||!(o>0))&&([s,o]=[.1,10]),this.low=Math.floor(Math.log10(s)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(s),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([s,o,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(s),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(s,0)),this.warp(Math.max(o,0))];let c=.06*(this.high-this.low);this.low-=c,this.high+=c}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(s,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return xi(e,s,o.height/(26*t)).map(a=>[a,Jt(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),l=xi(c,a,Math.max(1,o.height/(56*t))).flatMap(f=>[[this.warp(10**f),Jt(f)],[this.warp(-(10**f)),`−${Jt(f)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...l.filter(([f])=>f>=e&&f<=s&&Math.abs(f)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=gt(e,s,o.height/(34*t));return n.map(a=>[a,Xt(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let n=gt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,r=this.coarse?vp:up;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:c,first:h=0,dash:l=a.dash,share:d=1}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*d*e.scale,t.setLineDash(l.map(v=>v*.8*e.scale)),t.beginPath();let f=-1e9,u=-1e9,p=!1;for(let v=h;v<c.length;v++){let m=this.x(v),w=this.y(c[v]);if(!Number.isFinite(c[v])){p=!1;continue}p&&v<c.length-1&&Math.abs(m-f)<r&&Math.abs(w-u)<r||(t[p?"lineTo":"moveTo"](m,w),p=!0,f=m,u=w)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let c=t<this.last?Math.round((a+.5)*r):1/0,h=Math.min(this.canvas.width,c);this.coarse?this.drawBending(n,h):this.drawResting(h),e&&this.curves(s,n,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:l,values:d,first:f=0,head:u}of this.drawn){let p=Math.min(t,d.length-1),v=Math.floor(p+1e-9),m=p-v;if(v<f||!Number.isFinite(d[v]))continue;let w=this.y(d[v],0),g=m>1e-9?this.y(d[v+1],0):w,b=Number.isFinite(g)?w+(g-w)*m:w;u?this.coarse?this.stamp(u,this.x(p),b,n.of(l),n):Lc(s,u,this.x(p),b,n.of(l),n):qt(s,l,this.x(p),b,3.9*n.scale,n)}}stamp(t,e,s,o,n){let{ratio:r,context:a}=this,c=Math.ceil(8*n.scale),h=[t,o,n.rim,n.scale,r].join(),l=this.letters.get(h);if(!l){l=et(),l.width=l.height=Math.ceil(2*c*r);let u=J(l);u.setTransform(r,0,0,r,0,0),Lc(u,t,c,c,o,n),this.letters.set(h,l)}let[d,f]=[e-c,s-c].map(u=>Math.round(u*r)/r);a.drawImage(l,d,f,l.width/r,l.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?Nc:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:r,others:a}=this,{width:c,height:h}=o;for(let[l,d,f]of[[0,e,1],[e,c,this.foretells?Nc:0]])d<=l||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(l,0,d-l,h),s.clip(),s.globalAlpha=f,r>=0?a.drawAround(this,r,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?O(s[t]):"–"])}};function Lc(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var Ui={every:26,length:6,width:1.4},mp=4,_c=[0,-1];function We(i,t,e,s,o){i.beginPath(),i.moveTo(t,e),i.lineTo(s,o),i.stroke()}function Ic(i,t,e,s,o){if(s===1)return ls(i,t,e,1.35*3*o,_c);if(s===2)return gp(i,t,e,.89*3*o);bo(i,t,e,o)}function bo(i,t,e,s){i.beginPath(),i.arc(t,e,3*s,0,2*Math.PI)}function Rc(i,[t,e,s,o],[n,r],a){let c=Math.hypot(s-t,o-e),h=Ui.every*a/(c||1),l=Ui.length*a/(Math.hypot(n,r)||1),d=Math.floor(.5/h);i.lineWidth=Ui.width*a,i.setLineDash([]);for(let f=-d;f<=d;f++){let[u,p]=[t+(.5+f*h)*(s-t),e+(.5+f*h)*(o-e)];We(i,u,p,u+l*n,p+l*r)}}function ds(i,{left:t,top:e,width:s,height:o},n,r,a){let c=mp*a,[h,l]=[t+s,e+o];if(r<e)ls(i,n,e+c,c,_c);else if(r>l)ls(i,n,l-c,c,[0,1]);else if(n<t)ls(i,t+c,r,c,[-1,0]);else if(n>h)ls(i,h-c,r,c,[1,0]);else return;i.fill()}function gp(i,t,e,s){i.beginPath(),i.rect(t-s,e-s,2*s,2*s)}function ls(i,t,e,s,[o,n]){let[r,a]=[.5*s,.87*s];i.beginPath(),i.moveTo(t+o*s,e+n*s),i.lineTo(t-o*r-n*a,e-n*r+o*a),i.lineTo(t-o*r+n*a,e-n*r-o*a),i.closePath()}var wp=.06;function xo(i,{first:t,second:e,target:s}){return i==="boundary"?[t,e]:i==="prediction"?[s,s]:[t,s]}var bp=(i,t,[e,s])=>Float64Array.from(i,(o,n)=>e*o+s*t[n]);function Pc({output:i},{parameters:t,coefficients:e,rows:s}){if(!i)return bp;let o=e.slice(Object.keys(t).length);return(n,r,a)=>Bt({program:i,coefficients:[...a,...o],rows:s})(Float64Array.from(n),Float64Array.from(r))}function Cc(i,t,e,s){let o=t.map(r=>xo(i,r)),n=i==="prediction"?e.flatMap(r=>t.map(({first:a,second:c})=>s(a,c,ps(r,0)))):[];return{across:$c(o.map(([r])=>r)),up:$c([...o.map(([,r])=>r),...n])}}function $c(i){let[t,e]=[1/0,-1/0];for(let o of i)for(let n of o)Number.isFinite(n)&&([t,e]=[Math.min(t,n),Math.max(e,n)]);if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=wp*(e-t);return[t-s,e+s]}var zc=(i,{length:t})=>Uint8Array.from(i,e=>t>2?e:+(e>0));function Dc({kind:i,predicts:t},[e,s],o){return t==="scores"?o.map(([n,r])=>i==="boundary"?[e-n,s-r,0]:[e-n,0,r-s]):i==="boundary"?[[e,s,0]]:t==="product"?[[e*s,-1,0]]:[[e,-1,-s]]}var Fc=({kind:i,predicts:t})=>i==="boundary"||t==="scores",fs=({kind:i,predicts:t})=>i==="line"&&(t==="neurons"||t==="output"),jc=(i,t,[e,s])=>Float64Array.from(i,o=>Math.tanh(e*o)+Math.tanh(s*o));function Bc([i,t,e],{across:s,up:o}){if(!i&&!t)return;if(Math.abs(t)*(o[1]-o[0])>=Math.abs(i)*(s[1]-s[0])){let[a,c]=s.map(h=>[h,(e-i*h)/t]);return[a,c]}let[n,r]=o.map(a=>[(e-t*a)/i,a]);return[n,r]}function ps({x:i,y:t,records:e},s){let o=Math.min(s,e-1),n=Math.floor(o+1e-9),r=o-n;return r>1e-9?[i[n]+(i[n+1]-i[n])*r,t[n]+(t[n+1]-t[n])*r]:[i[n],t[n]]}var xp=1;function Wc(i,t,e,s){return fs(t)?[Mp(i,t.predicts==="neurons"?jc:i.outputs,e,s)]:Dc(t,e,i.others).map(o=>yp(i,o,Fc(t),s))}function yp(i,t,e,s){let{context:o,box:n,range:r}=i,a=Bc(t,r);if(!a)return"none";let[[c,h],[l,d]]=a.map(([y,M])=>[i.x(y),i.y(M)]),f=Be(c,h,l,d,n);if(!f)return ds(o,n,(c+l)/2,(h+d)/2,s),"outside";let[u,p,v,m]=f,[w,g]=t;if(We(o,u,p,v,m),!e)return"drawn";let b=w*(r.across[1]-r.across[0])/n.width,x=-g*(r.up[1]-r.up[0])/n.height;return o.save(),Rc(o,[u,p,v,m],[b,x],s),o.restore(),"drawn"}function Mp(i,t,e,s){let{context:o,box:n,range:r}=i,[a,c]=r.across,h=Math.ceil(n.width/xp),l=Float64Array.from({length:h+1},(p,v)=>a+(c-a)*v/h),d=t(l,new Float64Array(h+1).fill(1),e),f=Array.from(l,(p,v)=>[i.x(p),i.y(d[v])]);if(!f.some(([p,v],m)=>m>0&&Be(...f[m-1],p,v,n))){let[p,v]=f[h>>1];return ds(o,n,p,v,s),"outside"}return o.save(),o.beginPath(),o.rect(n.left,n.top,n.width,n.height),o.clip(),o.beginPath(),f.forEach(([p,v],m)=>o[m?"lineTo":"moveTo"](p,v)),o.stroke(),o.restore(),"drawn"}var qc=.5,kp=.16,Sp=.35;function Uc(i,t,e){let{counts:s,features:[o,n]}=i.given(t);return{t,counts:s,dropped:i.dropped(t),seen:i.choice.input_noise>0?{first:o,second:n,target:e}:void 0}}function Hc(i,t){if(!i)return{alpha:qc,ring:0,times:1};let e=i.counts?i.counts[t]:1,s=i.dropped[t]>0;return{alpha:e>0&&!s?i.counts?1:qc:kp,ring:i.counts&&e?s?Sp:1:0,times:e}}function Gc(i,t){return i?.hasBatches?`batch ${i.counts(t).reduce((s,o)=>s+o,0)} of ${i.count}, epoch ${O(t/i.stepsOfEpoch,2)}`:""}function Vc(i){if(!i)return"";let{keep_prob:t,input_noise:e}=i.choice;return[i.hasBatches?"ringed: the batch":"",t<1?"faint: an input is dropped":"",e>0?`small dots: inputs ± ${O(e)}`:""].filter(Boolean).join(", ")}var Ap=2,Ep=.5,Tp=1.6,Op=.55;function Yc(i,[t,e],{box:s,scale:o,tones:n,classes:r,isHollow:a,step:c}){Xc(i,s);for(let h of c?.counts?[!1,!0]:[!0])for(let l=0;l<t.length;l++){let{alpha:d,ring:f,times:u}=Hc(c,l),p=r?.[l]??0;u>0===h&&(i.fillStyle=i.strokeStyle=n[p],i.globalAlpha=d,Ic(i,t[l],e[l],p,o),i[a?"stroke":"fill"](),f&&(i.globalAlpha=f,bo(i,t[l],e[l],o*(Ap+Ep*(u-1))),i.lineWidth=Tp*o,i.stroke(),i.lineWidth=1))}i.restore()}function Kc(i,[t,e],{box:s,scale:o,tone:n,step:{counts:r}}){Xc(i,s),i.fillStyle=n;for(let a=0;a<t.length;a++)r&&!r[a]||(bo(i,t[a],e[a],Op*o),i.fill());i.restore()}function Xc(i,{left:t,top:e,width:s,height:o}){i.save(),i.beginPath(),i.rect(t,e,s,o),i.clip(),i.setLineDash([]),i.lineWidth=1}var Np=["dots","triangles","squares"],Jc={neurons:"a sum of two tanh",output:"what its model gives"};function Zc({kind:i,predicts:t,across:e,up:s,classes:o},n){let r=`${s} against ${e}`,[a]=o,c=Lp(o.map((l,d)=>`${l} (${Np[d]})`));if(t==="scores")return["Classes and borders",`${c}, ${r}; each run's two borders of ${a}, ticks on its side`];if(i==="prediction")return["Prediction",`against measured ${e}${n?`, ${n.label}`:""}`];if(i==="boundary")return["Classes and boundary",`${c.replace(/\)$/,", ticks on their side)")}, ${r}`];let h=t in Jc?`; each run's curve is ${Jc[t]}`:"";return["Data and fit",`${o.length?`${r}, ${c}`:r}${h}`]}function Qc({kind:i,predicts:t},e,s){let o=i==="prediction"?"row":fs({kind:i,predicts:t})?"curve":"line",n=s.join(", "),r=t==="scores"?`${n} scores two classes alike`:`the weights of ${n} are zero`;return[e&&`${e} ${o}${e>1?"s":""} outside`,s.length&&`no line: ${r}`].filter(Boolean).join("; ")}function th({kind:i,predicts:t},[e,s]){let o=`${O(e,3)} and ${O(s,3)}`;return fs({kind:i,predicts:t})?`curve of weights ${o}`:i!=="line"||t==="scores"?`weights ${o}`:t==="product"?`slope ${O(e*s,3)}`:`slope ${O(e,3)}, height ${O(s,3)}`}var Lp=i=>[i.slice(0,-1).join(", "),...i.slice(-1)].filter(Boolean).join(" and ");var us={left:46,right:12,top:7,bottom:20},yo=class{constructor(t){this.canvas=t,this.context=J(t),this.ground=et(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]},this.others=[],this.outputs=e=>e,this.outside=0,this.without=[],this.stream=void 0,this.step=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s,surface:o}){if(this.companion=t,!t)return;let n=Object.keys(o.parameters).length;this.outputs=Pc(t,o),this.others=t.predicts==="scores"?_p(o.coefficients.slice(n)):[];let r=a=>a&&{first:a[0],second:a[1],target:a[2]};this.fitted=r(_s({surface:o,head:e,array:s})),this.held=r(e.arrays.rows_held_out&&Re(s("rows_held_out"),3)),this.outside=0,this.without=[]}get parts(){return[this.held,this.fitted].filter(t=>t!==void 0)}prepare(t,e,s){let o=e.scale,{companion:n}=this;if(!n)return;this.range=Cc(n.kind,this.parts,t,this.outputs),Object.assign(this,{runs:t,colours:e,stream:s,step:void 0});let r=Math.max(us.left*o,this.widestClass(e)+12);this.box={left:r,top:us.top*o,width:Math.max(20,this.width-r-us.right),height:Math.max(20,this.height-(us.top+us.bottom)*o)},this.drawGround(e)}widestClass(t){let e=J(this.ground);return e.font=eh(t),Math.max(0,...this.classTicks().map(({text:s})=>e.measureText(s).width))}classTicks(){let{kind:t,classes:e}=this.companion??{classes:[]};return t==="line"?e.map((s,o)=>({value:e.length>2?o:2*o-1,text:s})):[]}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=J(this.ground),{box:s,range:o}=this,n=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=eh(t),e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=gt(...o.up,s.height/(34*n)),a=r.values.map(l=>({value:l,text:Xt(l,r.step)})),c=this.classTicks();for(let{value:l,text:d}of c.length?c:a){let f=Math.round(this.y(l))+.5;We(e,s.left,f,s.left+s.width,f),e.fillText(d,s.left-6,f)}e.textAlign="center",e.textBaseline="top";let h=gt(...o.across,s.width/(70*n));for(let l of h.values)e.fillText(Xt(l,h.step),this.x(l),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[l,d]=o.across;We(e,this.x(l),this.y(l),this.x(d),this.y(d))}else for(let l of this.parts)(l!==this.fitted||!this.stream)&&this.drawPlaces(e,l,t)}drawPlaces(t,e,{muted:s,text:o},n){let r=this.companion?.kind??"line";this.drawRows(t,e,xo(r,e),[s,o,s],n),n?.seen&&this.drawSeen(t,xo(r,n.seen),o,n)}drawRows(t,e,s,o,n){let r=e===this.held,a=this.companion?.classes??[],c=a.length?zc(e.target,a):void 0;Yc(t,this.pixels(s),{...this.pen,tones:o,classes:c,isHollow:r,step:n})}drawSeen(t,e,s,o){Kc(t,this.pixels(e),{...this.pen,tone:s,step:o})}get pen(){return{box:this.box,scale:this.colours?.scale??1}}pixels([t,e]){return[Float64Array.from(t,s=>this.x(s)),Float64Array.from(e,s=>this.y(s))]}stepAt(t){let{stream:e,fitted:s}=this,o=Math.floor(t+1e-9);if(!(!e||!s))return this.step?.t!==o&&(this.step=Uc(e,o,s.target)),this.step}draw(t,e){let{context:s,colours:o,ratio:n,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(n,0,0,n,0,0),this.outside=0,this.without=[];let a=this.shownOf(t,e),c=this.stepAt(t);if(c&&this.fitted&&r.kind!=="prediction"&&this.drawPlaces(s,this.fitted,o,c),a&&this.drawPredictions(a,t,o),r.kind!=="prediction"){for(let h of this.runs)t>=h.first&&h!==e&&this.drawLines(r,h,t,o,1.9);e&&this.runs.includes(e)&&this.drawLines(r,e,t,o,3.4)}}shownOf(t,e){if(this.companion?.kind==="prediction")return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}drawLines(t,e,s,o,n){let{context:r}=this,{scale:a}=o;r.strokeStyle=r.fillStyle=o.of(e),r.lineWidth=n*a,r.setLineDash(e.dash.map(h=>h*.8*a));let c=Wc(this,t,ps(e,s),a);this.outside+=c.filter(h=>h==="outside").length,c.includes("none")&&this.without.push(e.label)}drawPredictions(t,e,s){let{context:o,range:n,box:r}=this,a=ps(t,e),c=this.stepAt(e);for(let h of this.parts){let l=this.outputs(h.first,h.second,a),d=h===this.fitted?c:void 0;if(this.drawRows(o,h,[h.target,l],[s.of(t),s.of(t)],d),d?.seen){let{first:f,second:u}=d.seen;this.drawSeen(o,[h.target,this.outputs(f,u,a)],s.text,d)}o.fillStyle=s.of(t),l.forEach((f,u)=>{f>=n.up[0]&&f<=n.up[1]||(this.outside++,ds(o,r,this.x(h.target[u]),this.y(f),s.scale))})}}describe(t){let{companion:e}=this,s=this.runs.filter(({first:o})=>t>=o);return e?s.map(o=>`${o.label}: ${th(e,ps(o,t))}`).join("; "):""}},_p=i=>i.flatMap((t,e)=>e%2?[]:[[t,i[e+1]]]),eh=({scale:i,font:t})=>`${11*i}px ${t}`;var Ip=.55,Mo=class{constructor(){this.heldOut=void 0,this.fitted=void 0,this.known=new WeakMap}load({surface:t,companion:e,array:s,held:o}){let n=e?.held_numbers;if(this.heldOut=this.fitted=void 0,this.known=new WeakMap,!n||o)return;let{program:r,penalty:a,parameters:c}=t,h=Object.keys(c).length,l=Object.entries(c).map(([v,m])=>a&&v==="strength"?0:m),d=Re(s("rows_held_out"),3),f=d[0].length,u=new Float64Array(f).fill(1/f),p=r.columns?[...d,u].map(v=>v.map(I)):void 0;this.heldOut=Bt({program:r,coefficients:[...l,...n],rows:p}),a&&(this.fitted=Bt({...t,coefficients:[...l,...t.coefficients.slice(h)]}))}get isOn(){return this.heldOut!==void 0}losses(t){let{heldOut:e,fitted:s}=this,o=this.known.get(t.x);if(o||!e)return o??{fitted:new Float64Array,heldOut:new Float64Array};let[n,r]=[Float64Array.from(t.x),Float64Array.from(t.y)],a={fitted:s?s(n,r):Float64Array.from(t.height,c=>c+t.floor),heldOut:e(n,r)};return this.known.set(t.x,a),a}curves(t){return t.flatMap(e=>{let{fitted:s,heldOut:o}=this.losses(e),{first:n}=e;return[{run:e,values:o,first:n,share:Ip,head:"h"},{run:e,values:s,first:n}]})}inWords(t,e){let{fitted:s,heldOut:o}=this.losses(t),n=Math.min(e,t.records-1),r=o[n]-s[n];return`held out ${O(o[n],3)}, gap ${r>0?"+":""}${O(r,3)}`}};var ko=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new wo(e(s))),this.fit=new yo(e("fit")),this.monitor=new Mo,this.fitLabel=this.lossLabel=""}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}load(t){this.fit.load(t),this.monitor.load(t)}describe({surface:t,runs:e,companion:s,companions:o}){let r=[[t.floor===null?"<span><b>f</b> against step</span>":`<span><b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale</span>`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:h},l)=>{[h.previousElementSibling.innerHTML]=r[l],h.setAttribute("aria-label",r[l][1])});let[,a,c]=this.charts;a.canvas.parentElement.hidden=!!(s||o?.length),c.canvas.parentElement.hidden=!e.some(h=>h.rates),s&&this.nameFit(s),this.lossLabel=""}name({surface:t,runs:e,companion:s},o){s&&this.nameFit(s,o),this.monitor.isOn&&this.nameLoss(t,e,o)}nameLoss({penalty:t},e,{time:s,rests:o,lit:n}){let{canvas:r}=this.charts[0],a=Math.floor(s+1e-9),c=e.filter(p=>!p.hidden&&a>=p.first),h=c.includes(n)?n:c[0],l=e.length>1?`${h?.label}: `:"",d=h?`${l}${this.monitor.inWords(h,a)}`:"",f=`against step, log scale; thin, h: held out${t?"; without the penalty":""}`,u=[`Loss f ${f}`,o&&d].filter(Boolean).join(". ");Dt(r.previousElementSibling,`<span><b>Loss f</b> ${V(f)}</span><span>${V(d)}</span>`),u!==this.lossLabel&&r.setAttribute("aria-label",u),this.lossLabel=u}nameFit(t,{time:e=0,rests:s=!1,lit:o}={}){let{canvas:n,held:r,outside:a,without:c,stream:h}=this.fit,[l,d]=Zc(t,this.fit.shownOf(e,o)),f=[d,r&&"hollow: held out",Vc(h)].filter(Boolean).join("; "),u=Gc(h,Math.floor(e+1e-9)),p=Qc(t,a,c),v=[u,V(p)].filter(Boolean).join("; "),m=`<span><b>${l}</b> ${V(f)}</span><span>${v}</span>`,w=[s&&u,p,s&&this.fit.describe(e)],g=[`${l} at this step: ${f}`,...w].filter(Boolean).join(". ");Dt(n.previousElementSibling,m),g!==this.fitLabel&&n.setAttribute("aria-label",g),this.fitLabel=g}prepare({surface:t,runs:e,companion:s,stream:o},n,r,a){let[c,h,l]=this.charts,d=v=>e.filter(m=>!m.hidden).map(m=>({run:m,values:m[v],first:m.first})),{monitor:f}=this;f.isOn?c.prepare(f.curves(e.filter(v=>!v.hidden)),n,"log",r,a):c.prepare(d("height"),n,t.floor===null?"linear":"log",r,a),h.prepare(d("slope"),n,"log",r,a);let u=v=>new Float64Array(v.records).fill(v.rate),p=d("rates").map(v=>({...v,values:v.values??u(v.run)}));l.prepare(p,n,"log",r,a),s&&this.fit.prepare(e.filter(v=>!v.hidden),a,o)}};function sh(i,t,e,s){let[o,n,r,a]=t.corners(),c=t.half[2],h=(l,d)=>{i.strokeStyle=l,i.beginPath();for(let[[f,u],p]of d){let[v,m]=t.project(f,u,p);i.lineTo(v,m)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:l}of s)h(e.grid,[[n,l],[r,l],[a,l]]);h(e.frame,[[o,-c],[n,-c],[n,c],[r,c],[a,c],[a,-c],[o,-c]]),h(e.frame,[[n,-c],[r,-c],[a,-c]]),h(e.frame,[[r,-c],[r,c]])}var oh=3.6,Rp=[2,3,4,5,6,8],ih=i=>i*.7;function nh(i,t){let[e]=i.corners(),s=i.half[2],o=t[0]===e[0]?1:0,n=i.half[o],r=v=>o?i.project(e[0],n*v,-s):i.project(n*v,e[1],-s),[a,c]=r(-1),[h,l]=r(1),[d,f]=r(0),u=Math.hypot(h-a,l-c),p=Math.sign((c-l)*(d-i.cx)+(h-a)*(f-i.cy))/u||0;return{axis:o,at:r,out:[(c-l)*p,(h-a)*p],length:u}}function rh(i,t,e,s,o){i.font=`${e}px ${t.font}`;let n=c=>Math.max(0,...c.map(h=>i.measureText(h).width)),r=n(o.map(({text:c})=>c)),a=[s.slice(0,2),s.slice(2)].map(([c,h])=>{let l=Rp.map(d=>gt(c,h,d));return n(l.flatMap(({values:d,step:f})=>Fe(d,f).texts))});return{heights:r,numbers:a}}function ah(i,[t,e],s,{heights:o,numbers:n}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)i.face(t,e,r),r=$p(i,s,o,n);i.face(t,e,r)}function $p(i,t,e,s){let o=ih(t),[,n,,r]=i.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let c of[n,r]){let{axis:h,at:l,out:d}=nh(i,c),[f,u]=d.map(Math.abs),[p,v]=[0,1].map(M=>Math.abs(l(1)[M]-l(-1)[M])/2),m=c===n?"left":"right",w=(M,S)=>[f*(M+S)+S,u*(M+t/2)+t/2],[g,b]=w(o,s[h]/2),[x,y]=w(oh*o,t/3);a[m]=Math.max(a[m],g,x-p),a.bottom=Math.max(a.bottom,b,y-v)}return a}function ch(i,t,e,s,o,n,r){let[,a,,c]=t.corners(),h=ih(s),l=[],d=(f,u,p,[v,m],w)=>{let g=i.measureText(f).width,b=Math.max(g/2,u+v*(w+g/2)),x=p+m*(w+s/2);l.some(y=>Math.abs(y.x-b)<(y.across+g)/2+3&&Math.abs(y.y-x)<s)||(l.push({x:b,y:x,across:g}),i.fillText(f,b,x))};i.textAlign="center",i.textBaseline="middle",i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let{z:f,text:u}of n){let[p,v]=t.project(...a,f);i.fillRect(p-4,Math.round(v),4,1),d(u,p,v,[-1,0],h)}i.strokeStyle=e.frame;for(let f of[a,c]){let{axis:u,at:p,out:v,length:m}=nh(t,f),[w,g]=o.slice(2*u,2*u+2),[b,x]=v,y=gt(w,g,m/(4.6*s)),{texts:M,counted:S}=Fe(y.values,y.step);i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let[T,E]of y.values.entries()){let[k,C]=p(2*(E-w)/(g-w)-1);i.beginPath(),i.moveTo(k,C),i.lineTo(k+4*b,C+4*x),i.stroke(),d(M[T],k,C,v,h)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text;let[A,N]=p(0);d(`${u?"y":"x"}${S}`,A,N,v,oh*h)}i.font=`${s}px ${e.font}`,i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)}function hh(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:Pp(i,n):h=>h,c=(h,l)=>{let d=(a(h)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(f=>Math.abs(f.share-d)>.9/o)&&r.push({share:d,text:l,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:O(t.least)}];e&&n===null&&c(0,"0");for(let h=300;e&&h>-300;h--)c(10**h,Jt(h)),n===null&&c(-(10**h),"−"+Jt(h));if(r.length<2){let h=n??0,l=e?gt(t.least-h,t.most-h,o):gt(t.low,t.high,o);for(let d of l.values)c(d,Xt(d,l.step))}return r}function Pp(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function dh(i,t,e,s){let[o,n,r,a]=t,c=Math.max(n-o,a-r),[h,l]=[n-o,a-r].map(u=>3*Math.max(4,Math.round(e*u/c/3))+1),d=i.grid(o,n,r,a,h,l).map(u=>Number.isFinite(u)?u:NaN),f=d.map(u=>i.level(u));return{columns:h,rows:l,f:d,level:f,height:s?f:d,domain:i.surface.domain,window:t}}function fh(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function ph(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=l=>s[Math.floor(l*(s.length-1))],[n,r]=lh(i.height),[a,c]=lh(i.f),h={low:n,high:r,least:a,most:c,cut:""};return s.length?(e?h.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(h,{low:o(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(o(.98)-h.low)&&Object.assign(h,{high:o(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:n-.5,high:n+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function lh(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Hi(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,c]=t,h=Float64Array.from({length:s},(v,m)=>r*(2*m/(s-1)-1)),l=Float64Array.from({length:o},(v,m)=>a*(1-2*m/(o-1))),d=n.map(v=>c*(2*(v-e.low)/(e.high-e.low)-1)),f=(v,m,w,g)=>(d[v+w]-d[v-m])/g||0,u=d.map((v,m)=>{let w=m%s,g=w>0?1:0,b=w<s-1?1:0;return f(m,g,b,h[w+b]-h[w-g])}),p=d.map((v,m)=>{let w=Math.floor(m/s),g=w>0?1:0,b=w<o-1?1:0;return f(m,g*s,b*s,l[w+b]-l[w-g])});return Object.assign(i,{x:h,y:l,z:d,slopeX:u,slopeY:p})}function Gi({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),c=(r-s[0])/(s[t-1]-s[0])*(t-1),h=Math.min(i-2,Math.floor(a)),l=Math.min(t-2,Math.floor(c));if(!(a>=0&&c>=0&&a<=i-1&&c<=t-1))return NaN;let d=l*i+h,f=a-h,u=c-l;return(o[d]*(1-f)+o[d+1]*f)*(1-u)+(o[d+i]*(1-f)+o[d+i+1]*f)*u}var uh=180,vh=.012,So=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],c=e[3]-e[2],h=Math.max(a,c),{floor:l}=t.surface,d=dh(t,e,o?uh:uh/3,s),f=o?fh(d):d;this.range=ph(d,f,s&&l!==null),n.half=[a/h/2,c/h/2,.23],this.fine=Hi(d,n.half,this.range),this.coarse=o?Hi(f,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?l===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[c,h,l]=this.camera.half,{low:d,high:f}=this.range,u=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(n-o)-1),h*(2*(e-r)/(a-r)-1),l*(2*(u-d)/(f-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,Gi(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+vh);return this.terrain.depthAt(n,r)>a+vh/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,c]=this.camera.half,[h,l,d,f]=this.window;return Math.abs(Gi(this.shown,o,n)-r)<.02?[h+(l-h)*(o/a+1)/2,d+(f-d)*(n/c+1)/2]:null}};function Ao(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function Vi(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),c=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&c<0)return null;a>0&&(o=Math.min(o,c/a)),a<0&&(s=Math.max(s,c/a))}return s<=o?[s,o]:null}function mh(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=Vi(n,r,s);if(a&&a[1]<1)return[Ao(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var Eo={azimuth:-108,elevation:54,magnification:1},gh=.4,To=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Eo.azimuth,this.elevation=Eo.elevation,this.magnification=Eo.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Eo)}orbit(t,e){this.azimuth=(this.azimuth-t*gh)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*gh))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:n,bottom:r}){let[a,c]=[this.azimuth,this.elevation].map(u=>u*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(c),cosE:Math.cos(c)});let[h,l]=this.reach(),d=Math.max(20,t-s-o),f=Math.max(20,e-n-r);this.unit=this.magnification*Math.min(d/h,f/l)/2,this.cx=s+(t-s-o)/2,this.cy=n+(e-n-r)/2}reach(){let[t,e,s]=this.half,[o,n]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*n,this.sinE*(t*n+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var Cp=4,vs=.25,Oo=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let c=o[a],[h,l]=s.toCanvas(t.at),[d,f]=s.toCanvas(c);Math.hypot(d-h,f-l)<.6&&a<e||this.follow(t,c,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),c=Vi(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!c){t.stroke=void 0;return}let[h,l]=c,d=w=>Ao(n,e,w),[f,u]=o.toCanvas(d(h)),[p,v]=o.toCanvas(d(l)),m=Math.max(1,Math.ceil(Math.hypot(p-f,v-u)/Cp));h>0&&(t.stroke=void 0);for(let w=0;w<m;w++){let g=h+(l-h)*(w+.5)/m,b=o.hides(...d(g),r+(a-r)*g);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(f,u),s.push(t.stroke));let[x,y]=o.toCanvas(d(h+(l-h)*(w+1)/m));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-f,y-u),[f,u]=[x,y]}l<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:c,offset:h}of e){if(a){s.globalAlpha=vs,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(c),o.setLineDash(t.dash.map(l=>l*r)),o.lineDashOffset=h),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:h,points:l,first:d}=c;if(e<d)continue;h.branch_step&&e>=h.branch_step&&h.branch_step<h.records&&a.push({draw:Ks,at:l[h.branch_step],fault:s.fault(l[h.branch_step]),run:h});let f=Math.min(e,h.records-1),u=Math.floor(f+1e-9),p=f-u,v=l[u],m=s.fault(v);if(p>1e-9){let x=[],y={at:v,fault:m,length:0};v=Ao(v,l[u+1],p),m+=(s.fault(l[u+1])-m)*p,this.follow(y,v,x),this.stroke(h,x,t,t)}let[w,g,b]=n.half;if(Math.abs(v[0])<=w&&Math.abs(v[1])<=g&&v[2]<=b){let x=h.outcome.kind==="overflowed"&&e>=h.records-1;a.push({draw:x?Ys:qt,at:v,fault:m,run:h})}else{let x=mh(l,d,u,n.half);x&&a.push({draw:zp(n,x[1]),at:x[0],fault:0,run:h})}}for(let{draw:c,at:h,fault:l,run:d}of a){let[f,u,p]=h,[v,m]=s.toCanvas(h);t.globalAlpha=s.hides(f,u,Math.max(p,-n.half[2]),l)?.5:1,c(t,d,v,m,r,o),t.globalAlpha=1}}};function zp(i,t){let[e,s]=i.project(...t);return(o,n,r,a,c,h)=>Vs(o,n,r,a,e-i.cx,s-i.cy,c,h)}var Fp=44,jp=6;function wh(i,t,e,s){let[o,n]=[new Path2D,new Path2D];for(let[r,a]of Bp(e,t.window)){let c=p=>{let[v,m]=[0,1].map(w=>r[w]+(a[w]-r[w])*p);return t.toBox(v,m,t.landscape.at(v,m))},[[h,l],[d,f]]=[t.toCanvas(c(0)),t.toCanvas(c(1))],u=Math.max(1,Math.ceil(Math.hypot(d-h,f-l)/jp));for(let p=0;p<u;p++){let v=c((p+.5)/u),m=t.hides(...v,t.fault(v))?n:o,[w,g]=t.toCanvas(c(p/u)),[b,x]=t.toCanvas(c((p+1)/u));m.moveTo(w,g),m.lineTo(b,x)}}i.save(),i.setLineDash([]),i.lineWidth=s.scale,i.strokeStyle=s.text;for(let[r,a]of[[o,1],[n,vs]])i.globalAlpha=.45*a,i.stroke(r);i.restore()}function Bp(i,[t,e,s,o],n=Fp){let r=[[t,s],[e,s],[e,o],[t,o]],a=[],c=(h,l,d)=>{let f=Wp(h,l,d);if(!f)return;let[u,p]=f.map(v=>[h[0]+(l[0]-h[0])*v,h[1]+(l[1]-h[1])*v]);a.push([u,p])};i.forEach((h,l)=>c(h,i[(l+1)%i.length],[r]));for(let h=1;h<n;h++){let l=t+(e-t)*(2*h/n-1);c([l,s],[l+(e-t),o],[r,i])}return a}function Wp(i,t,e){let[s,o]=[0,1];for(let n of e){let r=Math.sign(qp(n));for(let a=0;a<n.length;a++){let[c,h]=n[a],[l,d]=n[(a+1)%n.length],[f,u]=[r*(h-d),r*(l-c)],p=f*(t[0]-i[0])+u*(t[1]-i[1]),v=f*(i[0]-c)+u*(i[1]-h);if(p===0&&v<0)return null;p>0&&(s=Math.max(s,-v/p)),p<0&&(o=Math.min(o,-v/p))}}return s<o?[s,o]:null}function qp(i){return i.reduce((t,[e,s],o)=>{let[n,r]=i[(o+1)%i.length];return t+e*r-n*s},0)}function bh({contour:i,contourStrong:t}){return Math.round(8*ms(i)[3]/ms(t)[3])}function xh(i){return[0,ms(i.veil)[3]].map(t=>Up(i,t))}function ms(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Up(i,t){let e=ms(i.rim),[s,o,n,r]=ms(i.contourStrong),a=[s,o,n],[c,h]=i.dark?[.62,1.5]:[.74,1.07],l=new Uint32Array(360*256),d=new Uint8ClampedArray(l.buffer),f=i.ramp.length/3-1;for(let u=0;u<l.length;u++){let p=3*Math.round((u&255)*f/255),v=(u>>8)%40,m=r*Math.floor((u>>8)/40)/8,w=c+(h-c)*v/39;for(let g=0;g<3;g++)d[4*u+g]=(Math.min(255,i.ramp[p+g]*w)*(1-m)+a[g]*m)*(1-t)+e[g]*t;d[4*u+3]=255}return l}var Gp=24e5,Vp=["px","py","pd","level","shade"],No=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=bh(t),this.palettes=xh(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:c,z:h,domain:l,window:d}=t,[,,f]=e.half,u=(p,v)=>{let m=d[2*v]+(d[2*v+1]-d[2*v])*p;return m>=l[2*v]&&m<=l[2*v+1]};for(let p=0;p<c-1;p++){let v=e.sinA>0?c-2-p:p;for(let m=0;m<a-1;m++){let w=e.cosA>0?m:a-2-m,g=v*a+w,b=Math.min(h[g],h[g+1],h[g+a],h[g+a+1]),x=Math.max(h[g],h[g+1],h[g+a],h[g+a+1]);b<f&&x<1e4&&(this.cut=b<-f||x>f,this.palette=this.palettes[u((w+.5)/(a-1),0)&&u(1-(v+.5)/(c-1),1)?0:1],b<-f&&this.lid(t,e,[g,g+1,g+a,g+a+1]),this.lines=!0,this.triangle(g,g+1,g+a),this.triangle(g+1,g+a,g+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,c=Math.hypot(n,r)*t.unit,h=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let l=Math.min(e,Math.ceil(t.cx+c+1)),d=Math.min(s,Math.ceil(t.cy+h+1));this.density=Math.min(o,Math.sqrt(Gp/((l-this.left)*(d-this.top)))),this.across=Math.round((l-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=l-this.left,this.height=d-this.top;let{image:f}=this;return f?.width!==this.across||f?.height!==this.down?(this.image=f=new ImageData(this.across,this.down),this.pixels=new Uint32Array(f.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,f}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:c,slopeY:h,level:l}=t,d=s*o;if(this.px.length!==d+4)for(let w of Vp)this[w]=new Float64Array(d+4);this.scratch=d,this.level.set(l);let{sinA:f,cosA:u}=e,[p,v,m]=[.45*u+.5*f,.45*f-.5*u,.74];for(let w=0,g=0;w<o;w++)for(let b=0;b<s;b++,g++){this.corner(g,e,n[b],r[w],a[g]);let x=(m-c[g]*p-h[g]*v)/Math.sqrt(1+c[g]*c[g]+h[g]*h[g]);this.shade[g]=x>0?x*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,c],h)=>{this.corner(n+h,t,r,a,c),this.level[n+h]=s,this.shade[n+h]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(d,f)=>{for(let u=0;u+1<d.length;u++){let p=[d[u],d[u+1]],v=Math.max(n[p[0]],n[p[1]]);if(!(v>-this.hz&&v<1e4))continue;this.cut=!0;let w=[n[p[0]],n[p[1]],-this.hz,-this.hz].map((g,b)=>[s[p[b%2]%t],o[Math.floor(p[b%2]/t)],g]);this.face(r,w,(128-this.tintBase)/this.tintSlope,f)}},c=r.sinA>0?0:e-1,h=r.cosA>0?t-1:0,l=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,f)=>c*t+f),l?.12:.55),a(Array.from({length:e},(d,f)=>f*t+h),l?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:c,pixels:h,depths:l,across:d,palette:f,tintBase:u,tintSlope:p,cut:v,hz:m,zDepth:w}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let g=o[t],b=n[t],x=o[e],y=n[e],M=x-g,S=y-b,A=o[s]-g,N=n[s]-b,T=Math.max(0,Math.ceil(b-.5)),E=Math.min(this.down,Math.ceil(n[s]-.5)),k=M*N-A*S;if(T>=E||Math.abs(k)<.001)return;let C=$=>(($[e]-$[t])*N-($[s]-$[t])*S)/k,L=$=>(($[s]-$[t])*M-($[e]-$[t])*A)/k,U=C(r),_=L(r),z=C(a),it=L(a),wt=C(c),lt=L(c),R=Math.hypot(z,it),nt=this.density/2,ut=Math.min(a[t],a[e],a[s]),dt=Math.max(a[t],a[e],a[s]),Z=Math.min(1,(.34-R*this.density)*7),Y=this.lines&&Z>0&&Math.floor(dt+R*nt+R)!==Math.floor(ut-R*nt-R);for(let $=T;$<E;$++){let j=$+.5,st=g+(j-b)*A/N,K=j<y?g+(j-b)*M/S:x+(j-y)*(o[s]-x)/(n[s]-y),D=Math.max(0,Math.ceil(Math.min(st,K)-.5)),Q=Math.min(d,Math.ceil(Math.max(st,K)-.5)),H=D+.5-g,X=j-b,G=this.zTop+this.zRow*j,ot=r[t]+U*H+_*X,B=a[t]+z*H+it*X,tt=c[t]+wt*H+lt*X;for(let F=$*d+D,kt=$*d+Q;F<kt;F++,ot+=U,B+=z,tt+=wt){if(v){let q=w*ot+G;if(q>m+1e-6||q<-m-1e-6)continue}let bt=u+p*B,xt=0;if(Y){let q=Math.round(B),vt=nt+.5-Math.abs(B-q)/R;vt>0&&(xt=Math.round(Z*(vt<1?vt:1)*(q%3===0?8:this.thin)))}h[F]=f[(xt*40+(tt+.5|0)<<8)+(bt<0?0:bt>255?255:bt|0)],l[F]=ot}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var Yp=140,Lo=class{constructor(t){this.canvas=t,this.context=J(t),this.land=J(et()),this.under=J(et()),this.line=J(et()),this.buffer=J(et()),this.camera=new To,this.terrain=new No,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:c}=this,h=JSON.stringify([s,o,r,n]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let l=new So(t,s,o,r,a,c);c.mix(n,d=>t.tint(d)),this.paths=new Oo(l,n,this.under,this.line),Object.assign(this,{key:h,fine:r,stale:!0})}this.paths.load(e)}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Yp)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:c}=this,{box:h,colours:l}=t,{landscape:d,range:f,logHeight:u,window:p,title:v}=h,m=this.fine&&!this.moving,w=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*l.scale,g=M=>hh(d,f,u,s.half[2],M/(2.4*w)),b=[t,w,r];(!this.widths||b.some((M,S)=>M!==this.measured[S]))&&(this.measured=b,this.widths=rh(e,l,w,p,g(.4*r))),ah(s,[n,r],w,this.widths),h.shown=m?h.fine:h.coarse;let x=o.paint(h.shown,s,n,r,m?2:1);c.canvas.width=x.width,c.canvas.height=x.height,c.putImageData(x,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let y=g(2*s.half[2]*s.unit*s.cosE);sh(e,s,l,y),e.imageSmoothingQuality=m?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),ch(e,s,l,w,p,y,v),d.surface.dead&&wh(e,h,d.surface.dead,l);for(let M of[!0,!1])this.drawPoints(h,l,M);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,c]=this.camera.half,h=!1,l={toPixel:(d,f)=>{let[u,p,v]=t.toBox(d,f,n.at(d,f));h=Math.abs(u)<=r&&Math.abs(p)<=a&&v<=c&&t.hides(u,p,Math.max(v,-c),t.fault([u,p,v]))===s;let[m,w]=t.toCanvas([u,p,v]);return[m,w]},inside:()=>h};o.globalAlpha=s?vs:1,n.points(o,l,e),o.globalAlpha=1}};var Kp=2.5,Xp=6,Ki=820,Jp=1100,Zp=1.4,yh=140,_o=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new ho,this.panels=new vo(this.stage),this.key=new mo(this.stage.querySelector(".ov-key")),this.hall=new fo(s),this.layers=new po(this.stage),this.trails=new eo(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Lo(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.cloud=new lo(t),this.race=new ko(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);Qo(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=Wi(this.player.root),n=(a,c)=>JSON.stringify([jn(a),c]),r=e&&n(s,o)===n(e.surface,this.colours);this.colours=o,r||(this.landscape=new hs(s,Bt(s))),this.race.load(t),this.plane.domain=s.domain,(!e||ie(e.surface)!==ie(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e,companions:s}=this.player;return t?.graph?[]:t?.inside?e.charts:[...s.charts,...this.race.shown]}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=Wi(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:c}=t;if(!n)return;let h=a.projector?Ki*this.colours.scale/Zp:Ki,l=!!(t.sync.group||r.clientWidth<h)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",l),r.classList.toggle("ov-snug",!l&&r.clientWidth<h*Jp/Ki);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let f=zn();this.hall.fit(),this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},f),this.key.show(n.surface,this.colours,f,this.cloud.words),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:u,clientHeight:p}=o,{clientWidth:v,clientHeight:m}=s.canvas,w=this.panels.places.map(({i:x})=>x),g=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),b=[u,p,f,this.colours.scale,v,m,c.width,this.panels.on,w,g];if(!(!(u*p||v*m)||b.join()===this.size)){this.size=b.join(),u&&p&&e.resize(u,p,f),v&&m&&s.resize(v,m,f),c.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,f);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},yh)}resurface(){let{surface:t}=this.player.scene;this.landscape=new hs(t,Bt(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},yh)}draw(){let{view:t}=this.player;this.cloud.offer(),t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,graph:s,companions:o,clock:n,legend:r}=this.player,a=this.inspected!==n.step||!n.playing;t.inside&&a&&e.update(n.step,!n.playing),t.graph&&a&&s.update(n.step,!n.playing),!t.inside&&!t.graph&&a&&o.update(n.step,!n.playing,r.lit),this.inspected=n.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let v of["halo","line"])s.moved(v);this.trails.reset(c,e,a),r.place()}this.trails.draw(n.time),this.cloud.draw(this.stale.land||this.stale.trails);let{view:h,inside:l,quiz:d,viewState:f,firstVisit:u}=t;s.emptied("heads");let p=h.inside&&l.ready&&l.at(n.time);for(let{runs:v,i:m=f.run,dx:w,dy:g}of c){let b=s.moved("heads",w,g);o.on&&o.drawStart(b,r.position,e),p&&m===f.run&&(o.on||!p.insight.run.hidden)&&l.draw(b,p,a),h.graph&&m===f.run&&t.graph.drawArrow(b,n.time,a),Va(b,v,e,n.time,a),d.draw(b,e,a),u.draw(b,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?Xp:Kp;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((l,d)=>d%2?Math.min(l,a[d]):Math.max(l,a[d])),h=t.fitted?a:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,h,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,companions:n,legend:r}=this.player,{low:a,high:c}=this.landscape,h=[a-.5*(c-a),c+.5*(c-a)];if(this.stale.charts){let{undecided:l}=this.player.quiz;for(let d of this.charts)Object.assign(d,{coarse:this.bends,foretells:!l});e.inside?o.prepare(this.colours,h):e.graph||(n.prepare(t,this.colours),this.race.prepare(t,s.last,h,this.colours))}for(let l of this.charts)l.draw(s.time,r.lit);!e.inside&&!e.graph&&this.race.name(t,{time:s.time,rests:!s.playing,lit:r.lit})}};var Io=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:c}=this.player,{plane:h,surface3d:l}=n,{number:d,step:f,plays:u,speed:p,window:v,camera:m,hidden:w}=t;return this.restored=d,o.pause(),o.seek(f),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((g,b)=>r.setHidden(b,w.includes(b))),v&&h.show(v),m&&Object.assign(l.camera,{azimuth:m[0],elevation:m[1],magnification:m[2]}),n.invalidate("land"),u&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:c,magnification:h}=r.camera,l=s.runs.flatMap((f,u)=>f.hidden?u:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(f=>Number(f.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,c,h].map(f=>Number(f.toFixed(2))).join("~")}`),[...d,...l.length?[`hidden:${l.join("~")}`]:[]].join()}};function qe({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of r.method.remembers)a.push(`${c} along x`,`${c} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:a}}var Xi=Array.from({length:2},()=>new Int32Array(0));function Qp(i,t){return Xi[t].length<i&&(Xi[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),Xi[t]}function Mh(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,r=Array.from({length:2},(h,l)=>Qp(64*n,l)),a=r.map(()=>0),c=e*64;for(let h=0;h<64&&c+h<t;h++){for(let l=0;l<i.length;l++)s[l]=i[l][c+h]+0;for(let l=0;l<2;l++)for(let d=0;d<n;d++)a[l]=a[l]+Math.imul(o[d],r[l][h*n+d])|0}return a.map(h=>h>>>0)}function Sh(i,t,e){if(i?.records!==t)return!1;let{columns:s}=qe(i);for(let o=0;o*2<e.length;o++)if(Mh(s,t,o).some((n,r)=>n!==e[o*2+r]))return!1;return!0}function Ah(i,t){let{columns:e,names:s}=qe(t),o=i?qe(i).columns:[],n=Math.min(i?.records??0,t.records);for(let r=0;r<n;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return i?.records===t.records?void 0:{step:n,name:"end"}}var tu=400,eu=20,Ro=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((c,h)=>{let l=c&&Ah(o[h],c);l&&this.doubts.set(h,l)});let{arrays:r}=t.head,a=s&&e.every((c,h)=>r[`digest${h}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),tu))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],r=o[t];Sh(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),eu)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let r=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Eh(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Eh(this.said,this.words)}};function Eh(i,t){i.textContent!==t&&(i.textContent=t)}var su="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",ou=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,iu="race|inside|toggle-inside|graph|toggle-graph|graph-next|branch|previous-run|next-run",nu={view:new RegExp(`^(${iu}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),dial:/^(dial|fan)$/,runs:/^branch$/},ru=5e3,Ue=0,$o=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(su)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout(Ue),Ue=setTimeout(()=>{Ue=0,document.documentElement.removeAttribute("data-ov-undecided")},ru))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!Ue&&this.decides>0;o&&(clearTimeout(Ue),Ue=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!ou.test(t)||s.locked?.some(o=>nu[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${O(t,3)}, ${O(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>O(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,c=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[h,l,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:h,lineWidth:l*a}),t.setLineDash(d),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(c?-17:17)*a,r);t.setLineDash([])}}};var au=90,cu=400,Po=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!n)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(c=>`${c.label}: ${O(c.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},cu))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();Dt(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||n-this.shown.at>au||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var hu=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],lu=1500;function Th(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?hu.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Ji=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Th(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),lu)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:c}=r.layers,{width:h,height:l}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,h,l);for(let p of this.sources())t.drawImage(p,0,0,h,l);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(p=>!p.hidden)],f=h/c-22,u=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(f-u,18,u+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,v)=>{let m=32+20*v;v&&qt(t,p,f-u+15,m,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,f-u+(v?36:10),m)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Co=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Th()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Ji(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),Js(t,`${this.player.scene.surface.key}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};function Oh(i){let t=tr(i),{simulator:e}=t,s=t.allRuns.map(({records:c})=>c);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});t.surface.penalty&&(t.surface.minimizer=e.points??void 0);let o=new Fs({...t,simulator:e}),n=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((c,h)=>{let l=e.paths[h],d=o.simulate(l,n,r);a.simulated[h]=d,d&&t.head.arrays[`records${h}`]&&(a.recorded[h]=du(n,t,h,d));let f=a.recorded[h]??d;f&&Object.assign(c,Bs(o,n,c,l,f))}),Object.assign(t,a,{stream:n.stream})}function du({simulator:i},t,e,s){let o=t.array(`records${e}`),n=qe(s).columns.length,r=o.length/n,a=Array.from({length:n},(c,h)=>o.subarray(h*r,(h+1)*r));return{...i.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var zo=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+c}px)`;let h=this.position.join();this.handle.dataset.start!==h&&(this.handle.dataset.start=h),this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let l=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${O(s)}, ${O(o)}.${l}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var be=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}givenOtherwise(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}drawArrow(){}next(){}};var gs=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Do=new Map,Fo=class{constructor(t){this.player=t,this.own=new gs(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!Do.has(t)){let o=new Set;Do.set(t,{members:o,clock:new gs(n=>o.forEach(r=>r.tick(n)))})}let{root:e,picture:s}=this.player;this.group=Do.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?Nh(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Nh(t);e.stop(),t&&Do.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||Oe(o.scene.surface)!==Oe(t.surface))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function Nh({clock:i,members:t}){let e=[...t].map(({player:o})=>o.scene),s=String(e.some(o=>o.companion||o.companions?.length));i.setLast(Math.max(...e.map(({steps:o})=>o)));for(let{player:o}of t)o.root.dataset.companion=s,o.readout.setLast(i.last),o.runsChanged(),o.picture.schedule()}var jo=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},Cn),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let r={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>Zi(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&Zi(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return ie(s.surface);if(n<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(n);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,r=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return o.sharing.numbers(n)[s];if(r<0)return;let{values:a,schedule_values:c}=o.last(r);return(t==="schedule"?c:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(c=>Zi(c,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(n);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(h=>this.turnOf(h)),[n]=t?this.turnOf(t):[],r=h=>Object.fromEntries(s.filter(l=>l.owner===h).map(({name:l,value:d})=>[l,d])),a=r("scene"),c=r("surface");return{kept:o.length?o:void 0,turn:n,...Object.fromEntries(ba.map(h=>[h,a[h]])),coefficients:Object.keys(c).length?c:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,l=>s.last(l)),c=o?this.numbers(n,l=>zt(o[l])):a,h={side:t.side,shown:c,inForce:a};document.dispatchEvent(new CustomEvent("ov-bent",{detail:h}))}numbers(t,e){let{scene:s,bending:o}=this.player,{runs:n}=s,{surface:r,start:a}=t,[c,h]=a;return{run:Object.fromEntries(n.map(({name:l},d)=>[l,e(d).values])),schedule:Object.fromEntries(n.map(({name:l},d)=>[l,e(d).schedule_values])),surface:r.parameters,scene:o.laboratory.sharing.numbers(t),start:{x:c,y:h}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},Zi=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var Lh="ov-hall",Bo=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,Lh,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.graph||this.current.dial),a=r?e.findIndex(c=>c.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(Lh,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,graph:o,dial:n,companions:r,tabs:a,scene:c}=this.player,h=this.current,l=Ei(c,h),d=(u,p)=>t.querySelector(`[data-do="${u}"]`)?.setAttribute("aria-pressed",String(!!p)),f={inside:!!h.inside,graph:!!h.graph,dial:!!h.dial};Object.assign(t.dataset,{stage:h.stage,...f,companionKind:l??""}),e.stage.hidden=h.stage==="relief",t.querySelector(".ov-depth").hidden=h.stage==="map"||h.stage==="grid",t.querySelector(".ov-race").hidden=f.inside||f.graph,s.root.hidden=!h.inside,o.root.hidden=!h.graph,e.race.fit.canvas.parentElement.hidden=l!=="fit",r.root.hidden=(l??"fit")==="fit",a.show(c.companions??[],l),n.root.hidden=!h.dial;for(let u of["map","relief","both","grid"])d(u,h.stage===u);d("race",!(h.inside||h.graph)),d("log-height",h.log_height);for(let u of["inside","graph","dial","fan","cloud","projector"])d(u,h[u]);e.enlarge(),n.load(c),h.inside&&s.build(),h.graph&&o.build(),r.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var tn=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new Ms(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new ks(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new Fo(this),this.viewState=new Bo(this),this.picture=new _o(this,s),this.bending=new Ws(this),this.turning=new jo(this),this.proof=new Ro(this),this.start=new zo(this,e(".ov-start")),this.legend=new ro(this,e(".ov-legend")),this.readout=new Po(this),this.playback=new Io(this),this.recorder=new Co(this,e('[data-do="record"]')),this.quiz=new $o(this),this.firstVisit=new oo(this,e(".ov-first-visit")),this.keys=new Hs(e('[data-do="keys"]')),this.inside=new be(this,e(".ov-inside")),this.graph=new be(this,e(".ov-graph")),this.dial=new be(this,e(".ov-dial")),this.companions=new be(this,e(".ov-companion")),this.tabs=new Gs(e(".ov-companion-tabs"),o=>this.viewState.change({companion:o})),tc(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.graph.stop(),this.companions.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)ec(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||ie(e.surface)!==ie(t.surface),n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.graph.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},_h=Pn(i=>new tn(i),(i,t,e)=>{i.inspectorLoader??=new io(i,e),i.inspectorLoader.show(t instanceof Uint8Array?Oh(t):t)});var Ih=`.ov-number-track {
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
`;var Rh=`.ov-player:focus-visible,
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
`;var $h=`.ov-player button {
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
`;var Ph=`[data-dial="true"].ov-player {
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
`;var Ch=`.ov-side {
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
`;var zh=`.ov-inside {
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
`;var Dh=`.ov-player .ov-legend-head {
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
  grid-template-columns: auto auto minmax(0, 1fr) auto;
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
`;var Fh=`.ov-chart {
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
`;var jh=`/* Over the foot of the picture, beside nothing that is to be pressed. */
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
`;var Bh=`.ov-player.ov-large {
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
`;var Wh=`:is(.ov-aim, .ov-confirm) {
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
    .ov-controls,
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
`;var qh=`.ov-ended {
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
`;var Uh=[Rh,$h,Ih,Ph,Ch,zh,Dh,Fh,jh,Bh,Wh,qh].join("");var Su=i=>import(new URL(`inspector.js${i?`?try=${i}`:""}`,import.meta.url)),Qb=On(In,Uh,_n(i=>_h({...i,importInspector:Su})));export{Qb as default};
