// Built by tools/bundle.js from optim_viz/web/js: edit there.
var ed="[data-testid=stApp]",sd='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var od="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",id="The server is back, and so is your scene, from the address.",Zo=Symbol("renew"),Jo=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!En(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!En(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(od)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(id,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[Zo]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(sd)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},En=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),An;function Tn(i){return An??=new Jo(document.querySelector(ed)),An.patient(i)}var On=`.ov-notice {
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
`;function Te(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Nn="optim-viz-reloaded-for";function Ln(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:r,...a})=>{s||rd(t),s=!0;let c=new TextDecoder().decode(o.subarray(0,8));if(c!=="06743731")return ad(c,n);let h=n.querySelector(".ov-place");h&&(h.outerHTML=i);let l=Tn(r);return e({...a,parentElement:n,setTriggerValue:l,data:o.subarray(8)})}}function rd(i){document.body.append(Object.assign(document.createElement("style"),{textContent:On+i}))}function ad(i,t){if(!cd(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Te("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function cd(i){try{return sessionStorage.getItem(Nn)===i?!0:(sessionStorage.setItem(Nn,i),!1)}catch{return!0}}var In=1e3,hd=512*1024;function ld(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>hd?"is far too long":t.split("&").length>In?`has more than ${In.toLocaleString("en")} parts`:""}var _n=!1;function Rn(i){return t=>(_n||dd(t.parentElement),_n=!0,i(t))}function dd(i){let t=ld(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=Te(e,"Dismiss",()=>s.remove());i.prepend(s)}var $n=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;var Pn=Symbol.for("optim-viz printing");function Cn(){!globalThis.addEventListener||Pn in globalThis||(Object.assign(globalThis,{[Pn]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function zn(i,t){let e=new WeakMap;return Cn(),({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var pd=100,ud=1500,Dn=2500,ks=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,Zo,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=pd-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),ud),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function Fn(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var Qo=i=>i.currentCSSZoom??1;function ti(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),ti(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var ei=16,jn=14,Ss=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:c}=this.fill(s,o,t,e),h=a+ei+n>this.root.clientWidth?a-ei-n:a+ei;this.place(h,[c+jn,c-jn-r],n,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-n-s.height-8],o,n)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect(),c=Qo(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[h,l]=[(s-a.left)/c,(o-a.top)/c];return{width:n.offsetWidth,height:n.offsetHeight,x:h,y:l}}place(t,e,s,o){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-s)),c=this.openBox(),h=d=>c&&a<c.right&&a+s>c.left&&d<c.bottom&&d+o>c.top,l=e.find(d=>d>=0&&d+o<=r&&!h(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,l)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=Qo(this.root),[n,r,a,c]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:n/o,top:r/o,right:a/o,bottom:c/o}}};var ie=({key:i,parameters:t,coefficients:e,rows:s})=>[i,...e.slice(Object.keys(t).length),qn(s)].join(" "),Oe=({key:i,coefficients:t,rows:e})=>[i,...t,qn(e)].join(" "),Wn=i=>`${Oe(i)} ${i.minimizer?"with its minimizers":""}`,Bn=new WeakMap;function qn(i){if(!i)return"";let t=Bn.get(i)??i.map(e=>e.join()).join(";");return Bn.set(i,t),t}var pt=22250738585072014e-324,vd=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),Ne=new DataView(new ArrayBuffer(8)),es=i=>vd[i+1022];function Es(i){return Ne.setFloat64(0,i),(Ne.getUint32(0)>>>20)-1023}function As(i){return Ne.setFloat64(0,i),Ne.setUint32(0,Ne.getUint32(0)&1048575|1072693248),Ne.getFloat64(0)}var _=i=>Math.abs(i)>=pt?i:i*0;function P(i,t){let e=i*t;if(!(Math.abs(e)<=pt)||i===0||t===0)return e;let s=Math.abs(i)<Math.abs(t)?i*ts*t:i*(t*ts);return Math.abs(s)<pt*ts?e*0:e}function It(i,t){let e=i/t;return Math.abs(e)<=pt&&Math.abs(i*ts/t)<pt*ts?e*0:e}var ts=2**200;function Un(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=P(s,e)),e=P(e,e);return s}var Hn=(i,t)=>i>=t||Number.isNaN(i)?i:t,Gn=(i,t)=>i<=t||Number.isNaN(i)?i:t;function Le(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,h=o-c,l=a*5497923018708371e-29,d=h-l,u=h-d-l,p=i<-708.3964185322641,v=1+d,w=1-v+d,g=d*d,L=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,dt=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,Z=d*dt,Y=L+Z,$=g*Y,j=u+$,st=w+j,K=v+st,z=a>0,H=K*(z?2:.5),X=a-1,G=a+1,B=es(z?X:G),tt=H*B,F=_(tt);return p?0:F}function Ie(i){let t=Es(i),e=As(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,c=(s?r:e)-1,h=2+c,l=c/h,d=l*l,u=.5*c*c,C=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,it=d*C,wt=u+it,lt=l*wt,R=n*5497923018708371e-29,nt=lt+R,ut=u-nt,dt=n*.6931471805598903,Z=ut-c,Y=dt-Z,$=i<22250738585072014e-324,st=i>-22250738585072014e-324?-1/0:NaN,K=$?st:Y;return i<=17976931348623157e292?K:i}function Vn(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,l=a*9920935774287987e-25,d=h-l,u=h-d-l,p=a*22517417706346578e-34,v=d-p,w=d-v-p,g=u+w,x=a*35215598651832e-40-g,y=v-x,M=.25*a,E=4*Math.floor(M),O=a-E,T=v-y-x,S=y*y,Y=((((((28114572543455206e-31*S+-7647163731819816e-28)*S+16059043836821613e-26)*S+-2505210838544172e-23)*S+27557319223985893e-22)*S+-.0001984126984126984)*S+.008333333333333333)*S+-.16666666666666666,$=S*Y,j=y*$,K=1-.5*S,z=T*K,Q=j+z,H=y+Q,X=-.5*S,G=1+X,B=1-G+X,tt=S*S,At=(((((4779477332387385e-29*S+-11470745597729725e-27)*S+208767569878681e-23)*S+-2755731922398589e-22)*S+248015873015873e-19)*S+-.001388888888888889)*S+.041666666666666664,yt=tt*At,rt=y*T,Gt=yt-rt,Tt=B+Gt,Ot=G+Tt,Nt=O>=2,at=.5*O,$t=Math.floor(at)!==at?Ot:H,Ft=-$t,ct=Nt?Ft:$t;return t<3725290298461914e-24?i:ct}function _e(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,l=a*9920935774287987e-25,d=h-l,u=h-d-l,p=a*22517417706346578e-34,v=d-p,w=d-v-p,g=u+w,x=a*35215598651832e-40-g,y=v-x,M=.25*a,E=4*Math.floor(M),O=a-E,T=v-y-x,S=y*y,Y=((((((28114572543455206e-31*S+-7647163731819816e-28)*S+16059043836821613e-26)*S+-2505210838544172e-23)*S+27557319223985893e-22)*S+-.0001984126984126984)*S+.008333333333333333)*S+-.16666666666666666,$=S*Y,j=y*$,K=1-.5*S,z=T*K,Q=j+z,H=y+Q,X=-.5*S,G=1+X,B=1-G+X,tt=S*S,At=(((((4779477332387385e-29*S+-11470745597729725e-27)*S+208767569878681e-23)*S+-2755731922398589e-22)*S+248015873015873e-19)*S+-.001388888888888889)*S+.041666666666666664,yt=tt*At,rt=y*T,Gt=yt-rt,Tt=B+Gt,Ot=G+Tt,Nt=3-O,Rt=O*Nt>1,mt=.5*O,ct=Math.floor(mt)!==mt?H:Ot,ft=-ct,Pt=Rt?ft:ct,Vt=0*i;return e?Pt:Vt}function Yn(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,l=a*9920935774287987e-25,d=h-l,u=h-d-l,p=a*22517417706346578e-34,v=d-p,w=d-v-p,g=u+w,x=a*35215598651832e-40-g,y=v-x,M=.25*a,E=4*Math.floor(M),O=a-E,T=v-y-x,S=y*y,Y=((((((28114572543455206e-31*S+-7647163731819816e-28)*S+16059043836821613e-26)*S+-2505210838544172e-23)*S+27557319223985893e-22)*S+-.0001984126984126984)*S+.008333333333333333)*S+-.16666666666666666,$=S*Y,j=y*$,K=1-.5*S,z=T*K,Q=j+z,H=y+Q,G=y-H+Q,ot=-.5*S,B=1+ot,F=1-B+ot,kt=S*S,rt=(((((4779477332387385e-29*S+-11470745597729725e-27)*S+208767569878681e-23)*S+-2755731922398589e-22)*S+248015873015873e-19)*S+-.001388888888888889)*S+.041666666666666664,Gt=kt*rt,Tt=y*T,Ot=Gt-Tt,Nt=F+Ot,at=B+Nt,mt=B-at+Nt,$t=.5*O,ct=Math.floor($t)!==$t,ft=-at,Pt=ct?ft:H,Vt=-mt,Qt=ct?Vt:G,Mt=ct?H:at,ye=ct?G:mt,ce=t<3725290298461914e-24,Ct=Pt/Mt,te=Ct*134217729,he=te-Ct,ee=te-he,He=Ct-ee,Me=Mt*134217729,Ge=Me-Mt,se=Me-Ge,ke=Mt-se,oe=Ct*Mt,le=ee*se-oe,qo=ee*ke,Ye=He*se,bs=qo+Ye,Ke=le+bs,Xe=He*ke,Se=Ke+Xe,ys=Pt-oe-Se,Ms=Ct*ye,on=Qt-Ms,Uo=(ys+on)/Mt,Ho=Ct+Uo;return ce?i:Ho}function Kn(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,h=o-c,l=a*5497923018708371e-29,d=h-l,u=h-d-l,p=es(a),v=d*d,T=(((((11470745597729725e-27*v+208767569878681e-23)*v+2755731922398589e-22)*v+248015873015873e-19)*v+.001388888888888889)*v+.041666666666666664)*v+.5,R=((((16059043836821613e-26*v+2505210838544172e-23)*v+27557319223985893e-22)*v+.0001984126984126984)*v+.008333333333333333)*v+.16666666666666666,nt=d*R,ut=T+nt,dt=v*ut,Z=u+dt,Y=d+Z,j=d-Y+Z,st=p-1,K=p*Y,z=st+K,H=st-z+K,X=p*j,G=H+X,ot=z>2,B=ot?z:2,tt=ot?2:z,F=B+tt,xt=B-F+tt+G,q=z/F,vt=q*134217729,St=vt-q,Et=vt-St,Zt=q-Et,Ht=F*134217729,xe=Ht-F,At=Ht-xe,yt=F-At,rt=q*F,Tt=Et*At-rt,Ot=Et*yt,Nt=Zt*At,at=Ot+Nt,Rt=Tt+at,mt=Zt*yt,$t=Rt+mt,ct=z-rt-$t,ft=q*xt,Pt=G-ft,Qt=(ct+Pt)/F,Mt=q+Qt,ye=t<3725290298461914e-24,ce=i<0,Ct=-Mt;return ye?i:ce?Ct:Mt}function Xn(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,c=a*134217729,h=c-a,l=c-h,d=a-l,f=a*.6931471805599453,p=l*.6931471824645996-f,v=l*-1904654323148236e-24,m=d*.6931471824645996,w=v+m,g=p+w,b=d*-1904654323148236e-24,x=g+b,y=a*23190468138462996e-33,M=x+y,k=1+f,O=1-k+f,N=f*f,nt=(((((11470745597729725e-27*N+208767569878681e-23)*N+2755731922398589e-22)*N+248015873015873e-19)*N+.001388888888888889)*N+.041666666666666664)*N+.5,Q=((((16059043836821613e-26*N+2505210838544172e-23)*N+27557319223985893e-22)*N+.0001984126984126984)*N+.008333333333333333)*N+.16666666666666666,H=f*Q,X=nt+H,G=N*X,ot=M+G,B=O+ot,tt=k+B,F=r>0,bt=tt*(F?2:.5),xt=r-1,q=r+1,St=es(F?xt:q),Et=bt*St;return e?0:Et}function Ts(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,c=(e?o:r)/t,h=Es(t),l=As(t),d=l>1.4142135623730951,f=h+1,u=d?f:h,p=.5*l,m=(d?p:l)-1,w=2+m,g=m/w,b=g*g,y=.5*m*m,Z=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,Y=b*Z,$=y+Y,j=g*$,K=u*5497923018708371e-29+c,z=j+K,Q=y-z,H=u*.6931471805598903,X=Q-m,G=H-X,B=Math.abs(i)<5551115123125783e-32,tt=t<22250738585072014e-324,kt=t>-22250738585072014e-324?-1/0:NaN,bt=tt?kt:G,q=t<=17976931348623157e292?bt:t;return B?i:q}function Jn(i,t){let e=Math.abs(i),s=Es(e),o=As(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,c=.5*o,l=(n?c:o)-1,d=2+l,u=2-d+l,p=l/d,v=p*134217729,m=v-p,w=v-m,g=p-w,b=d*134217729,x=b-d,y=b-x,M=d-y,k=p*d,O=w*y-k,N=w*M,T=g*y,S=N+T,D=O+S,L=g*M,U=D+L,C=l-k-U,it=p*u,lt=(C-it)/d,R=p*p,ut=w*w-R,dt=w*g,Z=g*w,Y=dt+Z,$=ut+Y,j=g*g,st=$+j,z=2*p*lt,Q=st+z,At=((((((((.043478260869565216*R+.047619047619047616)*R+.05263157894736842)*R+.058823529411764705)*R+.06666666666666667)*R+.07692307692307693)*R+.09090909090909091)*R+.1111111111111111)*R+.14285714285714285)*R+.2,yt=R*At,rt=.3333333333333333+yt,Tt=.3333333333333333-rt+yt,Ot=R*134217729,Nt=Ot-R,at=Ot-Nt,Rt=R-at,mt=rt*134217729,$t=mt-rt,Ft=mt-$t,ct=rt-Ft,ft=R*rt,Vt=at*Ft-ft,Qt=at*ct,Mt=Rt*Ft,ye=Qt+Mt,ce=Vt+ye,Ct=Rt*ct,te=ce+Ct,he=Tt+1850371707708594e-32,ee=R*he,He=Q*rt,Me=ee+He,Ge=te+Me,se=ft*134217729,ke=se-ft,oe=se-ke,Ve=ft-oe,le=p*ft,Ye=w*oe-le,bs=w*Ve,Ke=g*oe,Xe=bs+Ke,Se=Ye+Xe,xs=g*Ve,ys=Se+xs,Ms=p+le,nn=p-Ms+le,Uo=p*Ge,Ho=lt*ft,rn=Uo+Ho,Kh=ys+rn+lt,Xh=nn+Kh,an=a*.6931471805598903,cn=2*Ms,Go=an+cn,Jh=an-Go+cn,Zh=2*Xh,Qh=a*5497923018708371e-29,tl=Zh+Qh,hn=Jh+tl,Je=Go+hn,el=Go-Je+hn,sl=t>11805916207174113e5,ol=t<-11805916207174113e5?-11805916207174113e5:t,Ze=sl?11805916207174113e5:ol,ln=Je*134217729,il=ln-Je,Vo=ln-il,dn=Je-Vo,fn=Ze*134217729,nl=fn-Ze,Yo=fn-nl,pn=Ze-Yo,Qe=Je*Ze,rl=Vo*Yo-Qe,al=Vo*pn,cl=dn*Yo,hl=al+cl,ll=rl+hl,dl=dn*pn,fl=ll+dl,pl=Math.abs(Qe)<1e3,ul=el*Ze,vl=fl+ul,un=pl?vl:0,ml=Qe>710,gl=Qe<-709?-709:Qe,Ko=ml?710:gl,wl=Ko*1.4426950408889634+.5,Ee=Math.floor(wl),bl=Ee*.6931471805598903,vn=Ko-bl,mn=Ee*5497923018708371e-29,Xo=vn-mn,gn=vn-Xo-mn+un,Ae=Xo+gn,xl=Xo-Ae+gn,wn=1+Ae,yl=1-wn+Ae,Lt=Ae*Ae,Ml=(((((11470745597729725e-27*Lt+208767569878681e-23)*Lt+2755731922398589e-22)*Lt+248015873015873e-19)*Lt+.001388888888888889)*Lt+.041666666666666664)*Lt+.5,kl=((((16059043836821613e-26*Lt+2505210838544172e-23)*Lt+27557319223985893e-22)*Lt+.0001984126984126984)*Lt+.008333333333333333)*Lt+.16666666666666666,Sl=Ae*kl,El=Ml+Sl,Al=Lt*El,Tl=xl+Al,Ol=yl+Tl,bn=wn+Ol,Nl=Ko+un<-708.3964185322641,Ll=Ee<-1021.5,Il=bn<1,_l=Nl||Ll&&Il,xn=Ee>0,Rl=bn*(xn?2:.5),$l=Ee-1,Pl=Ee+1,Cl=es(xn?$l:Pl),zl=Rl*Cl,Dl=_(zl),Fl=_l?0:Dl,jl=e<22250738585072014e-324,yn=t>0,Bl=t<0?1/0:t,Wl=jl?yn?0:Bl:Fl,Mn=e>17976931348623157e292?yn?1/0:0:Wl,kn=Math.floor(t)===t,ql=.5*t,Ul=Math.floor(ql)*2!==t,Hl=kn&&Ul,Sn=i<0,Gl=i>=-17976931348623157e292,Vl=Sn&&Gl&&!kn,Yl=i===0,Kl=1/i<0,Xl=(Sn||Yl&&Kl)&&Hl,Jl=-Mn,Zl=Vl?NaN:Xl?Jl:Mn,Ql=i!==i||t!==t,td=i+t;return t===0||i===1?1:Ql?td:Zl}function Zn(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,c=n>17976931348623157e292,h=0*n,d=a?c?1:h:n,p=a?1:r===0?1:r,v=p>8452712498170644e255,w=p<1499696813895631e-256?16069380442589903e44:1,g=v?7888609052210118e-46:w,b=d*g,x=p*g,y=.25*x,M=b<y,k=.75*x,O=b<k?.5:1,N=M?0:O,T=N*x,S=b-T,D=N*b,L=x+D,U=S/L,I=U*U,xt=((((((((((((.034482758620689655*I+-.037037037037037035)*I+.04)*I+-.043478260869565216)*I+.047619047619047616)*I+-.05263157894736842)*I+.058823529411764705)*I+-.06666666666666667)*I+.07692307692307693)*I+-.09090909090909091)*I+.1111111111111111)*I+-.14285714285714285)*I+.2)*I+-.3333333333333333,q=I*xt,vt=U*q,St=N===0,Et=N===.5,Ht=St?0:Et?.4636476090008061:.7853981633974483,At=St?0:Et?22698777452961687e-33:3061616997868383e-32,yt=Ht+U,Gt=Ht-yt+U,Tt=St?U:yt,Ot=St?0:Gt,Nt=At+vt,at=Ot+Nt,Rt=-Tt,mt=1.5707963267948966+Rt,Ft=1.5707963267948966-mt+Rt,ct=6123233995736766e-32-at,ft=Ft+ct,Pt=o?mt:Tt,Vt=o?ft:at,Qt=t<0,Mt=t===0,ce=1/t<0,te=Qt||Mt&&ce,he=-Pt,ee=3.141592653589793+he,Me=3.141592653589793-ee+he,Ge=12246467991473532e-32-Vt,se=Me+Ge,ke=te?ee:Pt,oe=te?se:Vt,Ve=i<0,le=i===0,Ye=1/i<0,Ke=Ve||le&&Ye,Xe=ke+oe,Se=_(Xe),xs=-Se;return Ke?xs:Se}var Os={exp:Le,log:Ie,sin:Vn,cos:_e,tan:Yn,tanh:Kn,exp2:Xn,log1p:Ts,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},Ns={pow:Jn,atan2:Zn,max:Hn,min:Gn,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var md=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},gd=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},jt={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=pt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=pt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>pt?n:P(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>pt?n:It(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]},neg(i,t,e){for(let s=0;s<i;s++)t[s]=-e[s]},gt(i,t,e,s){for(let o=0;o<i;o++)t[o]=e[o]>s[o]?1:0},exp(i,t,e){for(let s=0;s<i;s++)t[s]=Le(e[s])},log1p(i,t,e){for(let s=0;s<i;s++)t[s]=Ts(e[s])}};for(let[i,t]of Object.entries(Os))jt[i]??=md(t);for(let[i,t]of Object.entries(Ns))jt[i]??=gd(t);var ne="sum_rows",ht=8,de=new Float64Array(ht);function Ls(i,t=i.length){de.fill(0);for(let e=0;e<t;e+=ht){let s=Math.min(ht,t-e);for(let o=0;o<s;o++){let n=de[o]+i[e+o];de[o]=Math.abs(n)>=pt?n:n*0}}for(let e=1;e<ht;e*=2)for(let s=0;s<ht;s+=2*e)de[s]=_(de[s]+de[s+e]);return de[0]}function Qn(i,t){let e=new Map,s=[{numbers:[],ofRows:[],sums:[]}];for(let[o,n,r]of i){let a=Math.max(...r.map(c=>e.get(c)??0));e.set(o,a+ +(n===ne)),n===ne?(s[a+1]??={numbers:[],ofRows:[],sums:[]},s[a].sums.push([o,r[0]])):t.has(o)||s[a].numbers.push([o,n,r])}for(let o of s){let n=new Set(o.sums.map(([,r])=>r));for(let r of[...i].reverse())t.has(r[0])&&n.has(r[0])&&(r[2].forEach(a=>n.add(a)),o.ofRows.unshift(r))}return s}var Is=i=>t=>{let[e,s,o]=t,n=jt[s],[r,a,c]=o.map(h=>i[h]);return h=>n(h,i[e],r,a,c)};function tr({ofRows:i,sums:t},e,s,o){let n=e[0].length,r=t.map(()=>Array.from({length:ht},()=>new Float64Array(n))),a=i.map(Is(e));return c=>{for(let h of r)for(let l of h)l.fill(0,0,c);for(let h=0;h<o;h++){for(let{values:l,everywhere:d}of s)d.fill(l[h],0,c);for(let l of a)l(c);t.forEach(([,l],d)=>{let f=r[d][h%ht];jt.add(c,f,f,e[l],f)})}t.forEach(([h],l)=>{let d=r[l];for(;d.length>1;d=d.filter((f,u)=>u%2===0))for(let f=0;f<d.length;f+=2)jt.add(c,d[f],d[f],d[f+1],d[f]);e[h].set(d[0].subarray(0,c))})}}function Bt({program:i,coefficients:t,rows:e}){let s=er({...i,results:i.results.slice(0,1)},t,e);return(o,n)=>s(o,n)[0]}function ss({program:i,coefficients:t,rows:e}){return er(i,t,e)}var wd=new Float64Array(0),fe=256;function er({constants:i,code:t,results:e},s,o=[]){let n=2+s.length+o.length+i.length,r=o.length?o[0].length:0,a=Math.max(fe,r),c=new Set(e);for(let v=t.length-1;v>=0;v--)if(c.has(n+v))for(let m of t[v].slice(1))c.add(m);let h=v=>new Float64Array(a).fill(_(v)),l=[new Float64Array(fe),new Float64Array(fe),...s.map(h)],d=new Set([0,1]),f=new Set(o.map((v,m)=>l.length+m));l.push(...o,...i.map(h));let u=[];t.forEach(([v,...m],w)=>{let g=n+w,[b,x,y]=m.map(N=>l[N]),M=m.some(N=>d.has(N)),k=v===ne,E=!k&&m.some(N=>f.has(N)),O=c.has(g)?new Float64Array(M?fe:E?r:a):wd;l.push(O),M&&d.add(g),E&&f.add(g),c.has(g)&&(M?u.push([g,v,m]):k?O.fill(Ls(b)):jt[v](O.length,O,b,x,y))});let p=r?bd(u,l,{ofRows:f,varying:d,count:r}):u.map(Is(l));return(v,m)=>{let w=e.map(()=>new Float64Array(v.length));for(let g=0;g<v.length;g+=fe){let b=Math.min(fe,v.length-g);for(let x=0;x<b;x++)l[0][x]=_(v[g+x]),l[1][x]=_(m[g+x]);for(let x of p)x(b);e.forEach((x,y)=>w[y].set(l[x].subarray(0,b),g))}return w}}function bd(i,t,{ofRows:e,varying:s,count:o}){let n=[...t];return Qn(i,e).flatMap(r=>{let a=r.numbers.map(Is(n));if(!r.sums.length)return a;let c=r.ofRows.flatMap(([,,d])=>d),h=new Set(c.filter(d=>e.has(d)&&!s.has(d))),l=[...h].map(d=>({values:t[d],everywhere:n[d]=new Float64Array(fe)}));return[...a,tr(r,n,l,o)]})}var xd={1:Uint8Array,4:Float32Array,8:Float64Array};function yd(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0);return Md(JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),t.buffer,4+e)}function Md(i,t,e){return{head:i,array:o=>{let[n,r,a]=i.arrays[o];return new xd[a](t,e+n,r)}}}function kd({program:i},t){let e=i?.columns;if(e)return Re(t("rows"),e)}function _s({surface:i,head:t,array:e}){return i.rows?i.rows.slice(0,3):t.arrays.rows_fitted&&Re(e("rows_fitted"),3)}function Re(i,t){let e=Float64Array.from(i),s=i.length/t;return Array.from({length:t},(o,n)=>e.subarray(n*s,(n+1)*s))}function sr(i){let{head:t,array:e}=i instanceof Uint8Array?yd(i):i,s=kd(t.surface,e);s&&(t.surface.rows=s);let o=t.runs;o.forEach((r,a)=>{if(r.floor=t.surface.floor??0,r.lossAt=c=>r.height[Math.min(c,r.records-1)]+r.floor,!!t.held)for(let c of["x","y","height","slope"])r[c]=e(`${c}${a}`)});let n=o.filter(r=>!r.offstage);return Object.assign(t,{array:e,head:t,runs:n,allRuns:o})}var si=3,or=4,ir=5,nr=6,rr=7;var Sd=[[13,15,26,6],[17,29,16,24]],Ed=466688986,Ad=2*Math.PI;function re(i,t,e,s){let o=i|0,n=t|0,r=o^n^Ed,a=e+o|0,c=s+n|0;for(let h=0;h<5;h++){let l=Sd[h%2];for(let f=0;f<4;f++)a=a+c|0,c=(c<<l[f]|c>>>32-l[f])^a;let d=h%3;a=a+(d===0?n:d===1?r:o)|0,c=c+(d===0?r:d===1?o:n)+h+1|0}return((a>>>5)*2**26+(c>>>6))*2**-53}function ar(i,t,e,s){let o=Math.sqrt(-2*Ie(1-re(i,t,e,2*s)));return P(o,_e(Ad*re(i,t,e,2*s+1)))}var Td=2*Math.PI,cr=([i,t],e)=>[i.map(s=>P(s,e)),t.map(s=>P(s,e))];function hr(i,t,e,s){let o=-P(2,e),n=(a,c)=>{let[h,l]=[0,1].map(f=>re(i,rr,a,2*c+f)),d=Math.sqrt(It(Le(P(o,Ie(1-h)))-1,e));return P(P(d,_e(Td*l)),s)},r=a=>Float64Array.from({length:t+1},(c,h)=>n(h,a));return[r(0),r(1)]}var lr=["local minimum","saddle","maximum"],dr=["converged","stuck_at_saddle","left_view","overflowed"],fr={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},pr="{fate} · step {step}",ur="{count} step",vr="{count} steps",mr="the last step",gr="the last {count} steps",wr="global minimum",br="local minimum",xr="stuck at a maximum",yr="at equal height",Mr="stalled on a plain",kr="undefined",oi="descending",Sr="at the start",Er="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Ar="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",Tr="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",Or="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",Nr="Converged to the {kind} at {place}, by step {step}.",ii="Converged to the minimum at {place}, which is not in the list, by step {step}.",Lr="Converged to a minimum at {place}, as low as any that is known, by step {step}.",Ir="Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.",_r="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Rr="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",$r="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Pr="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",Cr="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is neither slope nor curvature.",zr="{because} The Hessian is not positive there.",Dr="{because} f is {value} there, within {within} of the known optimum, {optimum}.",Fr="{because} f is {value} there, above the known optimum, {optimum}.",jr="Left the view at step {step} and has not come back; it is now at {place}.",Br="Outside the view from the start; it is now at {place}.",Wr="Its last point lies outside the surface's window.",qr="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",Ur="Stalled on a plain, at f = {f}: there is neither slope nor curvature, though this is no known minimum.",Hr="f changed by less than 1e-12 of its size over {window}.",Gr="At equal height: after {steps} f is {f} as before, at another place.",Vr="Oscillating around {place}, with a spread of {spread}: {how}",Yr="f went uphill in {share} of {window}, between {lowest} and {highest}.",Kr="it turned back in {share} of {window}, at f = {f} on both sides.",Xr="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread. It is around the mean of its places over these steps, and its spread is the root of the mean square distance from there.",Jr="{because} In noise, a fall or a rise counts only where the means of f over six equal parts of these steps all go one way, as chance alone does once in 360 times.",Zr="Rising after {steps}: f went from {before} to {f} over {window}.",Qr="At the end of the last quarter of the steps f is above where it was when that began.",ta="Still descending after {steps}: f = {f}.",ea="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";function Rs(i,t,e){let s=P(.5,_(i-e)),o=P(.5,_(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=It(1,n>0?n:1),[a,c]=[P(s,r),P(t,r)],h=Math.sqrt(_(P(a,a)+P(c,c))),l=P(n,h),d=It(1,h>0?h:1),f=h>0?P(a,d):1,u=P(c,d),p=Math.sqrt(P(.5,_(1+Math.abs(f)))),v=It(P(.5,u),p),[m,w]=f>=0?[p,v]:[Math.abs(v),u>=0?p:-p];return{lam:[_(o+l),_(o-l)],V:[[m,0-w],[w,m]]}}function Yt(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function oa(i,t,e,s,o,n){let r=i.records-1,a=i.hessian.map(I=>I[r]),c=i.gradient.map(I=>I[r]);if(!a.every(Number.isFinite))return;let[[h,l],[d,f,u]]=o>0?Ld([i.x[r],i.y[r]],c,a,e,o):[c,a],{lam:p,V:v}=Rs(d,f,u),[m,w]=[v[0][0],v[1][0]],g=Math.max(Math.abs(p[0]),Math.abs(p[1])),b=p.map(I=>Math.abs(I)<=1e-6*g),x=[m*h+w*l,m*l-w*h],y=x.some((I,C)=>b[C]&&Math.abs(I)>1e-6*e*g),M=x.map((I,C)=>b[C]?0:-I/p[C]),k=Yt(M[0],M[1],e);if(!(g>0||n)||y||!(k<=1))return;let E=[m*M[0]-w*M[1],w*M[0]+m*M[1]],O=p.map((I,C)=>!b[C]&&I<0);if(O.some(Boolean)){let I=Id(i,t,E,k,e,s);O=O.map((C,it)=>C&&p[it]<-I)}let[N,T]=M.map((I,C)=>O[C]?I:0),[S,D,L]=lr,U=O.every((I,C)=>I||b[C]);return{kind:O.some(Boolean)?U?L:D:S,offset:E,leaving:Yt(N,T,e)>.1}}function Ld([i,t],[e,s],[o,n,r],a,c){let[h,l]=[e-c*Math.sign(i),s-c*Math.sign(t)],[d,f]=[h-o*i,l-r*t],[u,p]=[Math.abs(i)<=a,Math.abs(t)<=a],[v,m]=[u&&Math.abs(d)<=c,p&&Math.abs(f)<=c],w=u?h-c*Math.sign(d):e,g=p?l-c*Math.sign(f):s,b=m||r===0?1:Math.abs(r),x=v||o===0?1:Math.abs(o),y=v?b*i:m?w-n*t:w,M=m?x*t:v?g-n*i:g;return[[y,M],[v?b:o,v||m?0:n,m?x:r]]}function Id(i,t,e,s,o,n){let r=i.records-1,[a,c]=[i.x[r],i.y[r]],h=t,l=-1;for(let m=t;m<=r;m++){let w=Yt(i.x[m]-a,i.y[m]-c,o);w>l&&([h,l]=[m,w])}let d=i.hessian.map(m=>m[h]);l===0&&s>0&&(d=n(Float64Array.of(a+e[0]),Float64Array.of(c+e[1])).slice(3).map(([w])=>w),l=s);let[f,u,p]=d.map((m,w)=>m-i.hessian[w][r]),v=Math.sqrt(f*f+2*(u*u)+p*p);return l>0&&Number.isFinite(v)?2*s*v/l:0}var os=({kind:i})=>i.endsWith("minimum");function ri([i,t,e,s]){let[o,n]=[t-i,s-e],r=Math.max(o,n),[a,c]=[o/r,n/r];return .001*(r*Math.sqrt(a*a+c*c))}var ai=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,ci=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),hi=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i)),aa=i=>i.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function Ps(i,t,e,s){let o=i.records;for(;o>0&&!(Yt(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}var li=i=>i.find(({kind:t})=>t==="global minimum")?.value,di=i=>1e-6*(1+Math.abs(i)),fi=(i,t)=>i-t<=di(t);function ca({domain:i,points:t,differentiate:e,kink:s=0,inNoise:o=!1},n,r){let a=ri(i),c=r.records-1,h=c-ci(n),[l,d]=[r.x[c],r.y[c]],f=t.filter(({interior:x})=>x),u=f.filter(os),p=f.filter(x=>!os(x)),v=li(t),m=v!==void 0&&fi(r.loss[c],v),w=x=>Ps(r,x.x,x.y,a)<=h,g=u.find(w);if(g)return{fate:$s(g),target:g};let b=w({x:l,y:d})?oa(r,h,a,e,s,m):void 0;if(!b?.leaving){if(g=p.find(w),g)return{fate:$s(g),target:g};if(b){let{kind:x,offset:y}=b,M={x:l+y[0],y:d+y[1],kind:x};return g=[...u,...p].find(k=>Yt(M.x-k.x,M.y-k.y,a)<=1),g?{fate:$s(g),target:g}:{fate:$s(M),unlisted:M}}}return ai(i,l,d)?{fate:pi(r,c+1-hi(n),a,o).fate}:{fate:"left_view"}}var $s=i=>os(i)?"converged":"stuck_at_saddle";function pi(i,t,e,s=!1){let o=i.loss.subarray(t,i.records),n=o.length-1,[r,a,c,h]=[o[0],o[0],0,0];for(let v=1;v<=n;v++)r=Math.min(r,o[v]),a=Math.max(a,o[v]),o[v]>o[v-1]&&c++,o[v]<o[v-1]&&h++;let l=a-r,d=l<=1e-12*(1+Math.abs(o[n])),f=c/n,u=d?Fd(i,t,e):0,p="still_descending";if(d)p=u<.2?"stalled":"oscillating";else if(f>0){let v=Math.ceil(o.length/2),[m,w]=[o.subarray(0,v),o.subarray(v)],g=$e(m)-$e(w),[b,x]=[na(m),na(w)],y=h/n,M=s&&f>=.2&&y>=.2&&!Dd(o),k=b>x&&!M&&!(f>=.2&&g<.25*l),E=b<x&&!M&&!(y>=.2&&-g<.25*l);(k||E)&&o[n]>o[0]?p="rising":(!k||!(o[n]<o[0]))&&(p="oscillating")}return{fate:p,level:d,turning:u,rising:f,lowest:r,highest:a,begin:o[0]}}function ha({x:i,y:t,records:e},s){let[o,n]=[i.subarray(s,e),t.subarray(s,e)],[r,a]=[$e(o),$e(n)],c=o.map((h,l)=>(h-r)*(h-r)+(n[l]-a)*(n[l]-a));return{mean:[r,a],spread:Math.sqrt($e(c))}}function Dd(i){let t=Math.floor(i.length/6),e=i.length-6*t,s=Array.from({length:6},(n,r)=>$e(i.subarray(e+r*t,e+(r+1)*t))),o=s.slice(1);return o.every((n,r)=>s[r]>n)||o.every((n,r)=>s[r]<n)}function $e(i){let t=0;for(let e of i)t+=e;return t/i.length}function na(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function Fd({x:i,y:t,records:e},s,o){let n=e-1,r=!1,a=0;for(let d=s;d<n;d++)Yt(i[d]-i[n],t[d]-t[n],o)>1&&(r=!0),a=Math.max(a,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!r||n-s<2)return 0;let c=0,[h,l]=[0,0];for(let d=s;d<n;d++){let[f,u]=[(i[d+1]-i[d])/a,(t[d+1]-t[d])/a];d>s&&f*h+u*l<0&&c++,[h,l]=[f,u]}return c/(n-s-1)}var Cs=["add","sub","mul","div","select","neg","sqrt","abs","dense"],la=Object.entries({...Os,...Ns}).filter(([i])=>!Cs.includes(i)),jd=la.map(([,i])=>i),da=[...Cs,...la.map(([i])=>i),ne],vi=Object.fromEntries(da.map((i,t)=>[i,t])),Bd=255,Pe=65535;function Wt(i,t,e=0){for(let s of i)s instanceof Int32Array?Wd(s,t):s(t,e)}function Wd(i,t){for(let e=0;e<i.length;e+=2){let s=i[e],o=i[e+1],n=s&Bd,r=s>>>8;if(n>=Cs.length){ui(jd[n-Cs.length],r,o,t);continue}let a=t[o&Pe],c=t[o>>>16];switch(n){case 0:t[r]=_(a+c);break;case 1:t[r]=_(a-c);break;case 2:{let h=a*c;Math.abs(h)>pt?t[r]=h:ui(P,r,o,t);break}case 3:{let h=a/c;Math.abs(h)>pt?t[r]=h:ui(It,r,o,t);break}case 4:t[r]=a?t[i[e+2]]:c,e+=1;break;case 5:t[r]=-a;break;case 6:t[r]=Math.sqrt(a);break;case 7:t[r]=Math.abs(a);break;case 8:e=qd(i,e,t);break}}}function qd(i,t,e){let s=t+(i[t+1]>>>16),o=e[i[t+1]&Pe],n=1/0;for(let r=t+1;r<=s;r++){let a=e[i[r+1]&Pe]*e[i[r+1]>>>16];o+=a,n=Math.min(n,Math.abs(a),Math.abs(o))}return n>pt?e[i[t]>>>8]=o:Ud(i,t,e),s}function Ud(i,t,e){let s=e[i[t+1]&Pe];for(let o=i[t+1]>>>16,n=t+2;o>0;o--,n++)s=_(s+P(e[i[n]&Pe],e[i[n]>>>16]));e[i[t]>>>8]=s}function ui(i,t,e,s){s[t]=i(s[e&Pe],s[e>>>16])}var Hd=i=>Int32Array.from(i.flatMap(([t,e,...s])=>{let o=t|e<<8,[n,r,a]=s;return t===vi.dense?[o,...Gd(s)]:t===vi.select?[o,n|r<<16,a]:[o,n|r<<16]}));function Gd([i,...t]){let e=t.filter((o,n)=>n%2===0),s=e.map((o,n)=>o|t[2*n+1]<<16);return[i|e.length<<16,...s]}var Kt=class{constructor(){this.values=[],this.changes=[],this.code=[],this.rows=new Map,this.filled=new Set}register(t=0,e=!1){return this.changes.push(e),this.values.push(_(t))-1}column(t,e=!1){let s=this.register(0,e);return e&&this.filled.add(s),this.rows.set(s,t),s}emit(t,e){let[s,o=s,n=s]=e,r=this.register(0,e.some(c=>this.changes[c])),a=t===ne?void 0:e.find(c=>this.rows.has(c));return a!==void 0&&this.rows.set(r,new Float64Array(this.rows.get(a).length)),a!==void 0&&this.filled.has(a)&&this.filled.add(r),this.code.push([vi[t],r,s,o,n,...e.slice(3)]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let a of[...this.code].reverse())if(e.has(a[1])){for(let c of a.slice(2))e.add(c);(this.changes[a[1]]?o:s).push(a)}let n=this.parts(s.reverse()),r=this.parts(o.reverse(),n);return{registers:Float64Array.from(this.values),once:n,each:r}}parts(t,e){let s=[],o=new Map,n=[],r=Math.max(0,...[...this.rows.values()].map(({length:c})=>c)),a=()=>{n.length&&s.push(Hd(n)),n=[]};for(let c of t){let[h,l,...d]=c,f=d.find(x=>this.rows.has(x));if(f===void 0){n.push(c);continue}a();let[u,p,v]=d.map(x=>{let y=this.rows.get(x)??o.get(x);if(y)return y;let M=new Float64Array(r);return o.set(x,M),(!this.changes[x]&&e||s).push(k=>M.fill(k[x])),M}),m=this.rows.get(l),w=jt[da[h]],g=this.rows.get(f),b=this.filled.has(f)?0:g.length;m?s.push((x,y)=>w(b||y,m,u,p,v)):s.push((x,y)=>x[l]=Ls(u,b||y))}return a(),s}};function Ce(i,t){let e=new Kt,s=e.append(i,t.map(r=>e.register(r))),{registers:o,once:n}=e.finish(s);return Wt(n,o),s.map(r=>o[r])}var mi=3;function fa({coefficients:i,penalty:t}){if(!t)return 0;let[e,,s]=i;return e*s}function pa({coefficients:i,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=i.slice(0,mi),n=(...r)=>Ce(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,c)=>[n(r[0],a[0],c),n(r[1],a[1],c)]}}var bi={batch_size:0,sampling:"without_replacement",keep_prob:1,input_noise:0,tail_index:0},va=Object.keys(bi),ma="with_replacement",ga="shuffle",Vd=2**20,Yd=4,ue=class{constructor(t){this.make=t,this.known=[],this.size=0}at(t){let e=this.known[t];if(e)return e;let s=this.make(t);return this.size+s.length<=Vd&&(this.known[t]=s,this.size+=s.length),s}},gi=class{constructor(t,e){let s=o=>new ue(n=>{let r=Float64Array.from({length:e},(a,c)=>re(t,o,n,c));return Uint16Array.from(r.keys()).sort((a,c)=>r[a]-r[c]||a-c)});this.seed=t,this.batches=s(si),this.epochs=s(or),this.dropout=new ue(o=>Float64Array.from({length:2*e},(n,r)=>re(t,ir,o,r))),this.noise=new ue(()=>new Float64Array(2*e).fill(NaN))}noiseAt(t,e,s){return Number.isNaN(s[e])&&(s[e]=ar(this.seed,nr,t,e)),s[e]}},ze=new Map;function Kd(i,t){let e=[i,t].join(),s=ze.get(e)??new gi(i,t);return ze.delete(e),ze.set(e,s),ze.size>Yd&&ze.delete([...ze.keys()][0]),s}var Xd={without_replacement:({batches:i},t,e,s)=>ua(i.at(t).subarray(0,s),e),[ma]({seed:i},t,e,s){let o=new Uint16Array(e);for(let n=0;n<s;n++)o[Math.floor(re(i,si,t,n)*e)]++;return o},[ga]({epochs:i},t,e,s){let o=Math.ceil(e/s),n=t%o*s;return ua(i.at(Math.floor(t/o)).subarray(n,n+s),e)}};function ua(i,t){let e=new Uint16Array(t);for(let s of i)e[s]=1;return e}var Jd=i=>i.batch_size>0||wa(i),wa=({keep_prob:i,input_noise:t})=>i<1||t>0,ba=(i,t,e)=>e&&Jd(i)?new wi(i,t,e):void 0,is=i=>ht*Math.ceil(i/ht),wi=class{constructor(t,e,{columns:s,inputs:o,sums:n}){let[r,a,c]=s;this.choice=t,this.count=c.length,this.features=[r.map(_),a.map(_)],this.kept=this.features.map(l=>l.map(d=>It(d,t.keep_prob))),this.target=c.map(_),this.inputs=o,this.drawn=Kd(e,this.count),this.packed=new ue(l=>this.pack(this.given(l)));let h=n&&Zd(n,this.count);this.numbersMade=n?n.results.length:0,this.made=h&&new ue(l=>h(this.pack(this.given(l))))}given(t){let{count:e}=this,s=this.counts(t),o=new Float64Array(e).fill(1/e);if(s){let n=0;for(let r=0;r<e;r++)n+=s[r];for(let r=0;r<e;r++)o[r]=s[r]/n}return{counts:s,weight:o,features:[this.feature(0,t,s),this.feature(1,t,s)]}}feature(t,e,s){let{drawn:o,count:n}=this,{keep_prob:r,input_noise:a}=this.choice,c=this.features[t];if(!this.inputs[t]||r===1&&!a)return c;let h=r<1?o.dropout.at(e):void 0,l=a>0?o.noise.at(e):void 0,d=this.kept[t],f=new Float64Array(n);for(let u=0,p=t;u<n;u++,p+=2)s&&!s[u]||((!h||h[p]<r)&&(f[u]=d[u]),l&&(f[u]=_(f[u]+P(o.noiseAt(e,p,l),a))));return f}get hasBatches(){let{batch_size:t,sampling:e}=this.choice;return t>0&&(t<this.count||e===ma)}get isRandom(){return this.hasBatches||wa(this.choice)}get stepsOfEpoch(){let{batch_size:t,sampling:e}=this.choice,s=this.count/(Math.min(t,this.count)||this.count);return e===ga?Math.ceil(s):s}dropped(t){let{count:e,inputs:s,drawn:o}=this,{keep_prob:n}=this.choice,r=new Uint8Array(e);if(n===1)return r;let a=o.dropout.at(t);for(let c=0;c<e;c++)for(let h=0;h<2;h++)s[h]&&a[2*c+h]>=n&&r[c]++;return r}keptInputs(t,e){let{count:s,inputs:o,drawn:n}=this,{keep_prob:r}=this.choice,a=new Uint8Array(s).fill(1);if(r===1||!o[t])return a;let c=n.dropout.at(e);return a.map((h,l)=>+(c[2*l+t]<r))}counts(t){let{batch_size:e,sampling:s}=this.choice;return this.hasBatches?Xd[s](this.drawn,t,this.count,e):void 0}pack({counts:t,weight:e,features:[s,o]}){let{count:n,target:r}=this,a=new Uint32Array(n),c=new Uint16Array(ht);for(let f=0;f<n;f++)(!t||t[f])&&(a[f]=ht*c[f%ht]+++f%ht);let h=ht*c.reduce((f,u)=>Math.max(f,u)),l=new Float64Array(4*h),d=t?t.findIndex(f=>f>0):0;[s,o,r].forEach((f,u)=>l.fill(f[d],u*h,(u+1)*h));for(let f=0;f<n;f++){if(t&&!t[f])continue;let u=a[f];l[u]=s[f],l[u+h]=o[f],l[u+2*h]=r[f],l[u+3*h]=e[f]}return l}columns(t){return this.packed.at(t)}numbers(t){return this.made?.at(t)}};function Zd(i,t){let e=new Kt,s=Array.from({length:4},()=>new Float64Array(is(t))),o=e.append(i,s.map(c=>e.column(c,!0))),{registers:n,once:r,each:a}=e.finish(o);return Wt(r,n),c=>(Wt(a,n,ns(s,c)),Float64Array.from(o,h=>n[h]))}function ns(i,t){let e=t.length/i.length;return i.forEach((s,o)=>s.set(t.subarray(o*e,(o+1)*e))),e}var xi=class{constructor(t,e,s){let o=new Kt,n=(k,E=!0)=>Array.from({length:k},()=>o.register(0,E));this.method=e,this.hyperparameters=[o.register(0,!0),...n(e.update.inputs-ef(e)-1,!1)],this.position=n(2),this.memory=n(2*e.remembers.length),this.noise=n(2),this.counters=n(2),this.powers=n(e.powers.length),this.surface=t,this.strength=o.register(),this.treatment=o.register();let r=t.coefficients.map(k=>o.register(k)),a=t.rows??[],c=a.map(k=>o.column(k)),h=r.slice(0,mi),l=t.penalty?[this.strength,...r.slice(1)]:r;this.numbers=n(s??0),this.columns=s===void 0?[]:a.map(k=>new Float64Array(is(k.length)));let d=[...l.slice(0,l.length-this.numbers.length),...this.numbers],f=this.columns.length?this.columns.map(k=>o.column(k,!0)):c,{hyperparameters:u,position:p,memory:v}=this,m=e.look_ahead?o.append(e.look_ahead,[...u,...p,...v]):p,w=o.append(t.program,[...m,...d,...f]),g=m===p&&s===void 0,b=g?w:o.append(t.program,[...p,...l,...c]);this.gradient=this.noise.map((k,E)=>o.emit("add",[w[1+E],k]));let x=e.uses_hessian?b.slice(3):[],y=[...u,...this.counters,...this.powers,...x],M=o.append(e.update,[...y,...p,...this.gradient,...v]);if(t.penalty)for(let k of[0,1]){let E=[M[k],p[k],u[0],this.treatment];[M[k]]=o.append(t.penalty.step,[...E,...h])}this.after=M,this.tape=o.finish([...M,...this.gradient])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:n,noise:r,stream:a},c){let{registers:h,once:l,each:d}=this.tape,{position:f,memory:u,gradient:p,after:v,method:m,powers:w}=this,g=m.powers.map(([T])=>tf(_(e[T]),n+2)),b=m.powers.map(([,T])=>T);this.hyperparameters.forEach((T,S)=>h[T]=_(e[S]));let{penalty:x,coefficients:y}=this.surface,M=x?x.treatments.indexOf(o):0;h[this.treatment]=M,h[this.strength]=x&&!M?_(y[0]):0,Wt(l,h);let k=[t.x,t.y,...t.memory.flat()],E=[...f,...u];E.forEach((T,S)=>h[T]=_(k[S][c]));let[O,N]=t.noisyGradient;for(let T=c;T<=n;T++){let S=T-t.methodStart+1;h[this.hyperparameters[0]]=_(s[T]),h[this.counters[0]]=S,h[this.counters[1]]=S+1;for(let L=0;L<g.length;L++)h[w[L]]=g[L][S+b[L]];for(let L=0;L<2;L++)h[this.noise[L]]=r?_(r[L][T]):0;let D=a?.numbers(T)??[];for(let L=0;L<D.length;L++)h[this.numbers[L]]=D[L];Wt(d,h,a&&this.columns.length?ns(this.columns,a.columns(T)):0),O[T]=h[p[0]],N[T]=h[p[1]];for(let L=0;L<E.length;L++)h[E[L]]=h[v[L]];if(T===n)break;for(let L=0;L<E.length;L++)k[L][T+1]=h[v[L]];if(!f.every(L=>Number.isFinite(h[L])))return T+2}return n+1}},zs=new Map,Qd=16;function tf(i,t){let e=zs.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>Un(i,o)),zs.size>=Qd&&zs.clear(),zs.set(i,e)),e}var ef=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,Ds=class{constructor(t){this.surface=t,this.differentiate=ss(t),this.steppers=new Map,this.streamed=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:r,rates:a}=t,{steps:c,start:h,stream:l}=e;if(o&&n>Math.min(c,o.records-1))return o;let d=l?this.streamed:this.steppers,f=d.get(s);f||d.set(s,f=new xi(this.surface,s,l?.numbersMade));let u=c+1,p=new Float64Array(u*(10+2*s.remembers.length)),v=0,m=()=>p.subarray(v*u,++v*u),w=o?.choice.method===s,g=o?n:0,b=()=>[m(),m()],x=Ce(s.init,[a[g],...r.slice(1)]),y={choice:t,records:0,methodStart:w?o.methodStart:g,x:m(),y:m(),noisyGradient:b(),memory:s.remembers.map(b),loss:m(),gradient:b(),hessian:[m(),m(),m()]};if(y.memory.forEach((k,E)=>k.forEach((O,N)=>w?O.set(o.memory[E][N].subarray(0,g+1)):O.fill(x[E]))),o)for(let[k,E]of sf(y,o))k.set(E.subarray(0,g+1));else[y.x[0],y.y[0]]=h;let M=f.run(y,t,e,g);return this.measure(y,g,M),y.records=of(y,g,M),y.undefined=y.records<M&&aa(xa(y).map(k=>k[y.records])),y.records>0?y:void 0}recorded(t,e,s){let[o,n,r,a,c,h,l,...d]=e.map(p=>Float64Array.from(p)),[,,,...f]=this.differentiate(o,n),u=t.method.remembers.map((p,v)=>d.slice(2*v,2*v+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:r,gradient:[a,c],noisyGradient:[h,l],memory:u,hessian:f}}measure(t,e,s){let[o,n,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,r].forEach((c,h)=>t.gradient[h].set(c,e)),a.forEach((c,h)=>t.hessian[h].set(c,e))}};function sf(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}var xa=i=>[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];function of(i,t,e){let s=xa(i);for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var ya=["steps","noise","batch_size","keep_prob","input_noise","tail_index"],nf=4,De=new Map;function rf(i,t){let e=De.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return De.delete(i),De.set(i,s),De.size>nf&&De.delete([...De.keys()][0]),s}var Fs=class{constructor(t){let{head:e}=t,{points:s,seed:o,stream:n=bi}=t.simulator,{rows:r,...a}=n,c=r&&_s(t);this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise,stream:a},this.seed=o,this.points=s,this.rows=r&&c&&{...r,columns:c};let h=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=rf(o,h),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise,tail_index:s=this.scene.stream.tail_index}){return e&&!s&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>af(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,r=this.missing(s)?{steps:void 0,noise:void 0,tail_index:void 0}:{},{steps:a=n.steps,noise:c=n.noise,...h}={...s,...r},l=cf(n.stream,h),d=this.surface(e,o),{times:f,ends:u}=o.find(p=>p.steps===a)??hf(a);return{surface:d,start:t,steps:a,level:c,chosen:l,times:f,ends:u,simulator:o.find(p=>p.surface===d)?.simulator??new Ds(d),noise:this.noise({steps:a,level:c,chosen:l},o),stream:this.stream(l,o)}}noise({steps:t,level:e,chosen:{tail_index:s}},o){let n=o.find(r=>r.level===e&&r.chosen.tail_index===s&&(!s||r.steps===t));return n?n.noise:e&&s?hr(this.seed,t,s,e):e&&this.normal?cr(this.normal,e):void 0}stream(t,e){let s=e.find(o=>Ma({...o.chosen,tail_index:t.tail_index},t));return s?s.stream:ba(t,this.seed,this.rows)}numbers({steps:t,level:e,chosen:{batch_size:s,keep_prob:o,input_noise:n,tail_index:r}}){let{rows:a}=this,c=a?a.columns[0].length:0,h=s?Math.min(s,c):c;return{steps:t,noise:e,batch_size:h,keep_prob:o,input_noise:n,tail_index:r}}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([f,u])=>[f,t[f]??u])),r=[...Object.values(n),...s.coefficients.slice(o.length)],a=f=>r.every((u,p)=>u===f.coefficients[p]);if(a(s))return s;let c=e.find(f=>a(f.surface));if(c)return c.surface;let h=this.points===null?[]:s.points,l=this.points?lf(s.points,this.points,Object.values(n)):h,d=l.find(({kind:f})=>f==="global minimum");return{...s,parameters:n,coefficients:r,points:l,floor:d?d.value:null}}},af=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s])&&Ma(i.chosen,t.chosen),Ma=(i,t)=>va.every(e=>i[e]===t[e]),cf=(i,t)=>({...i,...Object.fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}),hf=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function lf(i,t,e){let s=Ce(t,e);return i.map((o,n)=>{let[r,a,c]=s.slice(3*n);return{...o,x:r,y:a,value:c}})}var df=6,js=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new Fs(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return zt(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return n.reduce((c,h)=>{let l=this.turned(c,h);return l.every((d,f)=>d===c[f])?c:this.fair(l,o,h.name==="learning_rate"?h.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:r}=this.given,{runs:a}=this.scene,c=s==="schedule"?"schedule_values":"values";return t.map((h,l)=>a[l]?.of===a[e].of?Sa(h,o,!s&&r[l]===o?1-n:n,c):h)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?zt(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=n.map(f=>n.findIndex(({of:u})=>u===f.of)),a=r[s??0],c=ka(t[a]),h;if(o==="same")h=t.map(()=>c);else{let f=t.map((p,v)=>r[v]===v?this.firstStep(p,e):1);if(!f.every(p=>p>0))return;let u=p=>Number((ka(t[p])*f[a]/f[p]).toPrecision(df));h=t.map((p,v)=>v>=n.length?0:r[v]===a?c:u(r[v]))}let l=t.map((f,u)=>u<n.length&&f.length===1);if(l.every((f,u)=>!f||this.takes(u,h[u])))return t.map((f,u)=>l[u]?Sa(f,"learning_rate",h[u]):f)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return Bt({program:r,coefficients:a})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=zt(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let r={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},zt=i=>i.at(-1),ka=i=>zt(i).values.learning_rate;function Sa(i,t,e,s="values"){let o=zt(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function gt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function yi(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var ff={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Jt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>ff[t]).join("")}function Xt(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return ki(...Mi(i.toExponential(r)))}return i.toFixed(o).replace("-","−")}var pf=7;function Fe(i,t){let e=i.map(c=>Xt(c,t));if(e.every(c=>c.length<=pf&&!c.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(i[0]/10**(s+2)+1e-9),n=s+2<0?o/10**-(s+2):o*10**(s+2),r=n===0?"":`${uf(n)} + `;return{texts:i.map(c=>Xt(c/10**s-o*100,t/10**s)),counted:` = ${r}… · ${Jt(s)}`}}function A(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";if(Ea(i))return String(Number(i.toPrecision(t))).replace("-","−");let[e,s]=Mi(i.toExponential(t-2));return ki(String(Number(e)),s)}function uf(i){return Number.isFinite(i)?Ea(i)?String(i).replace("-","−"):ki(...Mi(i.toExponential())):A(i)}var Ea=i=>!i||Math.abs(i)>=.001&&Math.abs(i)<1e5;function Mi(i){let[t,e]=i.split("e");return[t,Number(e)]}function ki(i,t){let e=Jt(t),s=i.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}function Bs(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],r=Ei(o,n);if(s<t){let p={step:e.records,place:r,f:A(e.loss[s],3)};return e.undefined?_t("overflowed",e.records,W(Tr,p),Or,kr):_t("overflowed",e.records,W(Er,p),Ar)}let{fate:a,target:c,unlisted:h}=ca(i,t,e),l=ri(i.domain),d=A(l,2),f=c?Ps(e,c.x,c.y,l):NaN;if(c&&s-f>=ci(t))return Aa(i,c,!0,f,W($r,{step:f,near:d}));let u=c??h;if(u){let p=Ps(e,o,n,l),v=!c&&e.hessian.every(w=>w[s]===0),m=W(v?Cr:Pr,{step:p,near:d});return Aa(i,u,!!c,p,m,v)}if(a==="left_view"){let p=e.records;for(;p>0&&!ai(i.domain,e.x[p-1],e.y[p-1]);)p--;let v=W(p?jr:Br,{step:p,place:r});return _t(a,p,v,Wr)}return vf(a,e,l,i.inNoise)}function Ta(i,t,e,s){if(s>=t)return Bs(i,t,e);if(!(s>0))return;let o=Bs(i,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:oi,variety:oi}:o}function _t(i,t,e,s,o=""){let n=o||fr[i],r=dr.includes(i)?W(pr,{fate:n,step:t}):n;return{kind:i,variety:o,label:r,sentence:e,criterion:s,step:t}}function Aa(i,t,e,s,o,n=!1){let{kind:r,x:a,y:c}=t,h={kind:r,place:Ei(a,c),step:s};if(!os(t)){let M=W(e?_r:Rr,h),k=r==="maximum"?xr:"";return _t("stuck_at_saddle",s,M,W(zr,{because:o}),k)}let l=M=>W(e?Nr:M,h),d=t.value??i.differentiate(Float64Array.of(a),Float64Array.of(c))[0][0],f=li(i.points);if(f===void 0)return _t("converged",s,l(ii),o);let u=di(f),p=fi(d,f),v=n?Ir:Lr,[m,w,g]=[A(d,3),A(f,3),A(u,2)],b={because:o,value:m,optimum:w,within:g},x=l(p?v:ii),y=W(p?Dr:Fr,b);return _t("converged",s,x,y,p?wr:br)}function vf(i,t,e,s=!1){let o=t.records-1,n=hi(o),r=W(o===1?ur:vr,{count:o}),a=W(n===2?mr:gr,{count:n-1}),c=A(t.loss[o],3);if(i==="stalled"){let M=W(Hr,{window:a}),k=Yt(t.x[o]-t.x[o-1],t.y[o]-t.y[o-1],e);return n===2&&k>1?_t(i,o,W(Gr,{steps:r,f:c}),M,yr):[...t.gradient,...t.hessian].every(O=>O[o]===0)?_t(i,o,W(Ur,{f:c}),M,Mr):_t(i,o,W(qr,{f:c}),M)}if(i==="still_descending")return _t(i,o,W(ta,{steps:r,f:c}),ea);let{level:h,turning:l,rising:d,begin:f,...u}=pi(t,t.records-n,e),[p,v]=[A(u.lowest,3),A(u.highest,3)];if(i==="rising"){let M=W(Zr,{steps:r,before:A(f,3),f:c,window:a});return _t(i,o,M,Qr)}let{mean:m,spread:w}=ha(t,t.records-n),g=h?W(Kr,{share:Si(l),window:a,f:c}):W(Yr,{share:Si(d),window:a,lowest:p,highest:v}),b=Ei(...m),x=W(Vr,{place:b,spread:A(w,2),how:g}),y=W(Xr,{rises:Si(.2)});return _t(i,o,x,s?W(Jr,{because:y}):y)}var W=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Ei=(i,t)=>`(${A(i)}, ${A(t)})`;function Si(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function Ws(i,t,e,s,o){let{records:n}=o,r=t.surface.floor??0,[a,c]=o.gradient,h=i.pathRates(s,t).subarray(0,n),l=m=>m.subarray(0,n),d={records:n,x:l(o.x),y:l(o.y),height:l(o.loss).map(m=>m-r),floor:r,slope:l(a).map((m,w)=>Math.hypot(m,c[w])),rates:h.every(m=>m===h[0])?void 0:h,outcomeAt:m=>Ta(La(t),t.steps,o,m)};if(e.rule===void 0)return d;let{method:f,values:u}=i.settings(o),p=([m,w])=>[l(m),l(w)],v={values:u,rule:mf(f,u)??e.rule,method_start:o.methodStart,beside:pa(t.surface,o.choice.treatment),noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(f.remembers.map((m,w)=>[m,p(o.memory[w])]))};return{...d,...v}}var mf=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Oa(i,t,e,s,o,n){let{rule:r,origin:a}=e[o],c=s[o].slice(0,-1);if(r===void 0||!c.length||JSON.stringify(c)===JSON.stringify(s[Number(a)]))return;let h=e[Number(a)],l=i.simulate(c,t,n);return l&&{...h,...Ws(i,t,h,c,l),offstage:!0}}function Na(i,t,e,s,o){let n={detail:gf(s,i.given),dim:!o};if(!o)return n;let{method:r,values:a}=i.settings(o);if(n.rate=a.learning_rate,!e.offstage){let c=new Map(r.parameters.map(({sign:h,name:l})=>[h,a[l]]));n.outcome=Bs(La(t),t.steps,o),n.distinguishing=e.distinguishing.map(([h,l])=>[h,typeof l=="number"?c.get(h)??l:l])}return{...n,...Ws(i,t,e,s,o)}}var La=({surface:i,simulator:{differentiate:t},level:e,stream:s})=>({domain:i.domain,points:i.points,kink:fa(i),differentiate:t,inNoise:e>0||!!s?.isRandom});function gf(i,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:n,schedule:r,branch_step:a,treatment:c}=zt(i),[h]=Object.keys(s),l=[`α = ${A(n.learning_rate)}`];for(let{name:d,default:f}of t[o].parameters.slice(1))n[d]!==f&&l.push(`${d} ${A(n[d],6)}`);return r!=="constant"&&l.push(e[r].label.toLowerCase()),c!==h&&l.push(s[c]),i.length>1&&l.push(`from step ${a}`),l.join(", ")}var qs=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return zt(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:r,inside:a}=t,{paths:c}=e.given,h=e.conditions(s,this.conditions),l=new Map;this.share(h);let d=e.choices(s,h),f=e.firstDrawn(d);return this.choices=d,d.forEach((u,p)=>{let v=r.allRuns[p],{hidden:m}=v,{left:w}=v,g=t.proof.isDoubted(p);if(v.first=f[p],v.left=Oa(e,h,o,d,p,l),!g&&(h!==n||u!==c[p])){let b=e.simulate(u,h,l);Object.assign(v,Na(e,h,o[p],u,b)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(v,o[p],{hidden:m,dim:!1,first:f[p]});else if(!w&&!v.left)return;a.renew(p),p<r.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:r,level:a,stream:c}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:r,noise:a,stream:c}),n!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),Ia(t)!==Ia(s)&&e.inside.givenOtherwise())}},Ia=({level:i,stream:t})=>[i>0,!!t,!!t?.hasBatches].join();var Ai=new Map;function Us(i){let t=Ai.get(i);if(t!==void 0)return t;try{return localStorage.getItem(i)}catch{return null}}function Hs(i,t){try{localStorage.setItem(i,t),Ai.delete(i)}catch{Ai.set(i,t)}}var _a="optim-viz-keys",Gs=class{constructor(t){this.button=t,this.on=Us(_a)!=="off",this.show()}toggle(){this.on=!this.on,Hs(_a,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function Ti({companion:i,companions:t},e){return t?.length?(t.find(({value:s})=>s===e.companion)??t[0]).kind:i&&"fit"}var Ra=(i,t)=>(Ti(i,t)??"fit")!=="fit",Vs=class{constructor(t,e){this.root=t,this.names="",t.addEventListener("click",({target:s})=>{let o=s.closest("button");o&&e(Number(o.dataset.companion))})}show(t,e){this.root.hidden=t.length<2;let s=t.map(o=>o.kind).join();s!==this.names&&this.root.replaceChildren(...t.map(({value:o,label:n,help:r})=>{let a=document.createElement("button");return Object.assign(a,{type:"button",textContent:n,title:r}),a.dataset.companion=String(o),a})),this.names=s,t.forEach((o,n)=>this.root.children[n].setAttribute("aria-pressed",String(o.kind===e)))}};function $a(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function qt(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",$a(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var wf=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Ys(i,t,e,s,o,n,r,a){let c=Math.hypot(o,n)||1,h=o/c,l=n/c,d=wf.map(([f,u])=>[f*h-u*l,f*l+u*h]);i.setLineDash([]),$a(i,d,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function Ks(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,c]of r){i.beginPath();for(let h of[1,-1])i.moveTo(e-o,s-h*o),i.lineTo(e+o,s+h*o);i.strokeStyle=a,i.lineWidth=c,i.stroke()}}function Xs(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,c]of r)i.strokeStyle=a,i.lineWidth=c,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function ae(i,t,e){let s=i.outline.map(([h,l])=>`${(17+h*5).toFixed(2)},${(8+l*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${c}>${i.tag}</text></svg>`}var bf={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function V(i){return i.replace(/[&<>"]/g,t=>bf[t])}var Pa={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},xf={kind:"",variety:"",label:Sr,sentence:"No step is made yet.",criterion:"",step:0};function je({kind:i,variety:t}){let e=t.replaceAll(" ","_");return e in Pa?e:i}function ve(i,t,e){return t>=e||!i.outcome.kind?i.outcome:i.outcomeAt?.(t)??xf}function Js(i,t=""){return`<span class="ov-chip" data-kind="${je(i)}" ${t}>${rs(i)}</span>`}function rs(i){let[t,...e]=V(i.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${Pa[je(i)]??""}</i><span>${t}${s}</span>`}function J(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function et(){return document.createElement("canvas")}function Zs(i,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(i),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var yf=2,Mf=8192,kf=2**24,Ca="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",me=16,Qs=8,Oi=24,Sf=18,Ef={font:"650 15px",line:20},za={font:"12.5px",line:17},Da=(i,t)=>Fa(yf*(globalThis.devicePixelRatio||1),i,t),Fa=(i,t,e)=>Math.min(i,Mf/Math.max(1,t,e),Math.sqrt(kf/Math.max(1,t*e)));function Af(i,t,e){let s=[];for(let o of t.split(" ")){let n=s.length?`${s[s.length-1]} ${o}`:o;s.length&&i.measureText(n).width<=e?s[s.length-1]=n:s.push(o)}return s}function ja({title:i,words:t=[],parts:e,captions:s=[],rows:o=[],notes:n=[],colours:r,ratio:a}){let c=et(),h=J(c),l=Math.max(...e.map(({x,width:y})=>x+y)),d=Math.max(...e.map(({y:x,height:y})=>x+y)),f=[],u=me,p=(x,{font:y,line:M},k)=>{h.font=`${y} ${r.font}`;for(let E of Af(h,x,l)){let O=u;f.push(N=>{Object.assign(N,{font:`${y} ${r.font}`,fillStyle:k,textAlign:"left"}),Object.assign(N,{textBaseline:"top"}),N.fillText(E,me,O,l)}),u+=M}};p(i,Ef,r.text);for(let x of t)p(x,za,r.muted);let v=u+Qs;f.push(x=>{for(let{image:y,...M}of e)x.drawImage(y,me+M.x,v+M.y,M.width,M.height);Object.assign(x,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(x,{textBaseline:"middle"});for(let{text:y,x:M,y:k,width:E=l-M}of s)x.fillText(y,me+M,v+k,E)}),u=v+d+Qs,h.font=`13px ${r.font}`;let m=0;for(let{text:x,wide:y=0,sign:M}of o){let k=y&&y+Qs,E=k+h.measureText(x).width;m&&m+E>l&&([m,u]=[0,u+Oi]);let[O,N]=[me+m,u+Oi/2];f.push(T=>{T.save(),M?.(T,O,N),T.restore(),Object.assign(T,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(T,{textBaseline:"middle"}),T.fillText(x,O+k,N,l-k)}),m+=E+Sf}o.length&&(u+=Oi+Qs);for(let x of n)p(x,za,r.muted);let[w,g]=[l+2*me,u+me],b=Fa(a,w,g);c.width=Math.round(w*b),c.height=Math.round(g*b),h.setTransform(b,0,0,b,0,0),h.fillStyle=r.rim,h.fillRect(0,0,w,g);for(let x of f)x(h);return c}var Ni=34;function Ba(i,t,e){return{text:t,wide:Ni,sign:(s,o,n)=>{Object.assign(s,{strokeStyle:e.of(i),lineWidth:2.4}),s.setLineDash(i.dash),s.beginPath(),s.moveTo(o,n),s.lineTo(o+Ni,n),s.stroke(),qt(s,i,o+Ni/2,n,5,e)}}}function Wa(...i){return`${i.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function qa(i,t,e){i.toBlob(s=>{if(!s)return Tf(e);Zs(s,t)})}function Tf({root:i,tooltip:t,announce:e}){let s=[...i.querySelectorAll('[data-do="save"]')],o=s.find(n=>n.getClientRects().length);o&&t.showBelow(o,`<p>${Ca}</p>`),e(Ca)}var Li=22,Ua=14;function Ha(i){let{scene:t,clock:e,root:s,tooltip:o,readout:n}=i,{runs:r,surface:a}=t,c=r.length===1?r[0].label:`${r.length} runs`;qa(Of(i),Wa(a.key,c,`step ${e.step}`),{root:s,tooltip:o,announce:h=>n.announce(h)})}function Of(i){let{picture:t,scene:e,clock:s,root:o}=i,{colours:n}=t,r=Da(o.clientWidth,o.clientHeight);Nf(i,r);let a=ja({title:`${e.surface.label}, step ${s.step} of ${e.steps}`,...Lf(i),rows:e.runs.filter(c=>!c.hidden).map(c=>Ba(c,Ga(c,s,e),n)),colours:n,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function Nf({picture:i,start:t},e){let{layers:s,surface3d:o,charts:n,panels:r,plane:a}=i,{clientWidth:c,clientHeight:h}=o.canvas;s.resize(s.width,s.height,e),c&&h&&o.resize(c,h,e);for(let l of n)l.canvas.clientWidth&&l.resize(l.width,l.height,e);i.moving=!1,i.invalidate("land","trails","charts"),i.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function Lf({picture:i,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),n=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:c}=i,h=w=>{let{left:g,top:b,width:x,height:y}=w.getBoundingClientRect();return{x:g-n.left,y:b-n.top,width:x,height:y}},l=[...r.canvases,a.canvas].filter(({clientWidth:w})=>w),d=l.map(w=>({image:w,...h(w)})),f=[];c.on&&c.places.forEach(({i:w},g)=>{let{x:b,y:x,width:y,height:M}=h(c.titles[g]),k=e.runs[w];f.push({x:b,y:x+M/2,width:y,text:Ga(k,s,e)})});let u=t.classList.contains("ov-narrow"),p=(w,g)=>Math.max(...d.map(b=>b[w]+b[g]))+Ua,[v,m]=u?[0,p("y","height")]:[p("x","width"),0];for(let{canvas:w}of i.charts){let{clientWidth:g,clientHeight:b}=w;!g||!b||(f.push({x:v,y:m+Li/2,width:g,text:w.previousElementSibling?.textContent??""}),d.push({image:w,x:v,y:m+Li,width:g,height:b}),m+=Li+b+Ua)}return{parts:d,captions:f}}function Ga(i,{step:t},{steps:e}){let s=[i.label,i.detail].filter(Boolean).join(", "),{label:o}=ve(i,t,e);return`${s}: ${A(i.lossAt(t),3)}${o&&`, ${o}`}`}var If={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",c:"cloud",g:"toggle-graph",n:"graph-next",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},_f={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},Rf=/^(back|forward|zoom-in|zoom-out)$/,Va=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',$f="select, .ov-number-field",to=1.5,Ii=["map","relief","both","grid"];function eo(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,c=i.scene.runs.length,h=[a.left+a.width/2,a.top+a.height/2],l=p=>(p(),o.schedule()),d=p=>o.moveWindow(()=>n.zoom(p,...h)),f=p=>c&&i.viewState.change({...s.graph?{}:{inside:1},run:p%c}),u={race:()=>i.viewState.change({inside:0,graph:0}),inside:()=>i.viewState.change({inside:1,graph:0}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1,graph:0}),graph:()=>i.viewState.change({inside:0,graph:1}),"toggle-graph":()=>i.viewState.change({inside:0,graph:s.graph?0:1}),"graph-next":()=>s.graph&&i.graph.next(),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:Ii[(Ii.indexOf(s.stage)+1)%Ii.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>f(i.viewState.run+c-1),"next-run":()=>f(i.viewState.run+1),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1,graph:0})},dial:()=>i.viewState.change({dial:s.dial?0:1}),cloud:()=>i.viewState.change({cloud:s.cloud?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>Cf(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>l(()=>r.zoom(to)),farther:()=>l(()=>r.zoom(1/to)),"turn-left":()=>l(()=>r.orbit(-40,0)),"turn-right":()=>l(()=>r.orbit(40,0)),"reset-camera":()=>l(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),save:()=>Ha(i),fullscreen:()=>Pf(i),keys:()=>i.keys.toggle(),"zoom-in":()=>d(to),"zoom-out":()=>d(1/to),"zoom-reset":()=>o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||u[t]()}async function Pf({root:i,tooltip:t,readout:e}){let s=()=>{let o=i.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${Va}</p>`),e.announce(Va)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?i.requestFullscreen().catch(s):s()}async function Cf(i){if(i.offline)return;let t=i.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),n=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function Ya(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches($f)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return eo(i,"projector");let n=If[t.key.length===1?t.key.toLowerCase():t.key];if(!n||!i.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!Rf.test(n)))return;let{stage:r}=i.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");eo(i,a&&_f[n]||n)}var zf=.6,so=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:h,dy:l}of t)o.rect(n+h,r+l,a,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let c=new Path2D,h=t.length,l=!1,d=!1;for(let v=t.next;v<=e;v++){let[m,w]=s.toPixel(n.x[v],n.y[v]);if(Math.hypot(m-t.x,w-t.y)<zf&&v<e)continue;let b=Be(t.x,t.y,m,w,s.box);b&&((!d||b[4])&&c.moveTo(b[0]+r,b[1]+a),c.lineTo(b[2]+r,b[3]+a),l=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),d=b!==null&&!b[5],t.x=m,t.y=w}if(t.next=e+1,!l)return;let{scale:f}=o,{halo:u,line:p}=this;u.strokeStyle=o.halo,u.lineWidth=5*f,u.stroke(c),p.strokeStyle=o.of(n),p.lineWidth=2.3*f,p.setLineDash(n.dash.map(v=>v*f)),p.lineDashOffset=h,p.stroke(c)}};function Ka(i,t,e,s,o){let{left:n,top:r,width:a,height:c}=e.box,h=6.2*o.scale,l=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[g,b]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(g,b)&&Xs(i,d,g,b,h,o)}let f=Math.min(s,d.records-1),u=Math.floor(f+1e-9),p=f-u,[v,m]=e.toPixel(d.x[u],d.y[u]);if(p>1e-9){let[g,b]=e.toPixel(d.x[u+1],d.y[u+1]),x=Be(v,m,v+(g-v)*p,m+(b-m)*p,e.box);x&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(x[0],x[1]),i.lineTo(x[2],x[3]),i.stroke()),v+=(g-v)*p,m+=(b-m)*p}let w=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(v,m))w?Ks(i,d,v,m,h,o):qt(i,d,v,m,h,o);else{let g=Df(d,u,e);g&&l.push([d,...g])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,c+2),i.clip();for(let d of l)Ys(i,...d,h,o);i.restore()}function Df(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),c=Be(o,n,r,a,e.box);if(c&&c[5])return[c[2],c[3],r-o,a-n];if(c)return null}return null}function Xa(i,t,e,s,o,n){let r=n,a;for(let c of i){if(c.hidden)continue;let h=Math.min(e,c.records-1);for(let l=0;l<=h;l++){let[d,f]=t.toPixel(c.x[l],c.y[l]),u=Math.hypot(d-s,f-o);u<r&&([r,a]=[u,{run:c,i:l}])}}return a}function Be(i,t,e,s,o){let n=e-i,r=s-t,a=0,c=1,h=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[l,d]of h)if(l===0){if(d<0)return null}else{let f=d/l;if(l<0?a=Math.max(a,f):c=Math.min(c,f),a>c)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*c,t+r*c,a>0,c<1]}var Ff=5,jf=11,Ja="button, .ov-first-visit";function ge(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function Ri(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Ff}function $i(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function as({picture:i},t){return i.panels.local(ge(t,i.stage))}function _i({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let h=c||o.point(...ge(s,r),n);t.light(o.on&&h?o.places[o.over].i:void 0),o.over!==a&&e.place()}function Qa(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r}=i,{stage:a,plane:c,panels:h}=e,l,d=new Map,f=!1;t(a,"pointerdown",m=>{if(m.button!==0||m.target.closest(Ja)||!i.scene)return;d.size||_i(i,m);let[w,g]=as(i,m);if(c.inside(w,g)){if(d.set(m.pointerId,[w,g]),f||=d.size>1,f){l=void 0,s.hide();return}l={px:w,py:g,x:w,y:g,moved:!1},a.setPointerCapture(m.pointerId),i.root.focus({preventScroll:!0})}}),t(a,"pointermove",m=>{if(!i.scene)return;if(f)return Bf(e,d,m.pointerId,as(i,m));if(!l&&!m.target.closest(".ov-start")&&_i(i,m),!l&&m.target.closest(Ja))return s.hide();let[w,g]=as(i,m);if(!l)return Wf(i,w,g,m);Ri(l,w,g)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(w-l.x,g-l.y)),Object.assign(l,{x:w,y:g,moved:!0}))});let u=m=>{if(d.delete(m.pointerId),f&&=d.size>0,l&&!l.moved&&m.type==="pointerup"){let w=c.toPlane(l.px,l.py);n.begin(),h.on?r.change({run:h.places[h.over].i}):i.quiz.aims?i.quiz.put(...w):n.moveTo(...w)}l=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",u),t(a,"pointercancel",u),t(a,"touchmove",m=>m.touches.length>1&&m.preventDefault(),{passive:!1}),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=m=>Number(m.target.closest("button").dataset.place);t(h.root,"click",m=>r.change({run:p(m)})),t(h.root,"focusin",m=>o.light(p(m))),t(h.root,"focusout",()=>o.light(void 0)),t(a,"wheel",m=>{if(!$i(i,m))return;m.preventDefault(),_i(i,m);let[w,g]=as(i,m);e.moveWindow(()=>c.zoom(Math.exp(-m.deltaY*.0022),w,g))},{passive:!1})}function Bf(i,t,e,s){let{plane:o}=i;if(!t.has(e)||t.size!==2)return;let[n,r]=Za(t);t.set(e,s);let[a,[c,h]]=Za(t);i.moveWindow(()=>{o.pan(c-r[0],h-r[1]),n>0&&a>0&&o.zoom(a/n,c,h)})}function Za(i){let[[t,e],[s,o]]=i.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function tc(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...as(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let c=(r.shiftKey?30:5)/n.unit,[h,l]=e.position;e.moveTo(h+a[0]*c,l+a[1]*c)})}function Wf(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=Xa(n.places[n.over].runs,o,i.clock.step,t,e,jf),c=a?qf(a,r):"";Pi(i,o.toPlane(t,e),c,s)}function qf({run:i,i:t},e){return`<div>${ae(i,e.of(i),e.rim)}<b>${V(i.label)}</b> step ${t}<span>f = ${A(i.lossAt(t))}</span></div>`}function Pi(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${A(t)}, y = ${A(e)}</div><div><b>f = ${A(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}function ec(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",h=>{if(h.button!==0||!i.scene)return;let[l,d]=ge(h,r);a={px:l,py:d,x:l,y:d,moved:!1},r.setPointerCapture(h.pointerId)}),t(r,"pointermove",h=>{if(!i.scene)return;let[l,d]=ge(h,r);if(!a){let f=n.pick(l,d);return f?Pi(i,f,"",h):e.hide()}Ri(a,l,d)&&(e.hide(),n.orbit(l-a.x,d-a.y),Object.assign(a,{x:l,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let h=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,h&&(s.begin(),s.moveTo(...h,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",h=>{let l={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!l||!h.shiftKey||(h.preventDefault(),n.orbit(25*l[0],25*l[1]),o.schedule())}),t(r,"wheel",h=>{$i(i,h)&&(h.preventDefault(),n.zoom(Math.exp(-h.deltaY*.0022)),o.schedule())},{passive:!1})}var Uf=60;function sc(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&eo(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Ya(i,o)),t(document,"click",({target:o})=>{if(!i.scene||i.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let n={step:i.clock.step,at:Date.now()};setTimeout(()=>i.outbox.send("clock",n),Uf)}),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),Qa(i),tc(i),ec(i)}function oc(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(ge(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let c=n(a),{colours:h}=i.picture,l=t.describe(c).map(([d,f,u])=>{let p=f==="h"?" held out":f==="x"||f==="y"?` along ${f}`:"";return`<div>${ae(d,h.of(d),h.rim)}${V(d.label)}${p}<span>${u}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${c}</b></div>${l.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var ic="optim-viz-first-visit",oo=[{marks:"goal",words:({surface:i})=>`Every run starts at the ring and walks downhill${Hf(i.points.filter(rc))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:({runs:i})=>new Set(i.map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],rc=({kind:i})=>i==="global minimum",Hf=({length:i})=>i?i>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point.",Gf=({runs:i,quiz:t})=>i.length>0&&i.every(({distinguishing:e})=>!e.length)&&!t.locked?.length,io=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&nc(t)!==nc(e)&&this.leave();let{stage:s,projector:o}=t.view,n=t.welcomes&&Gf(t)&&s==="map"&&!o;!e&&n&&Us(ic)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=oo[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${oo.length}`,this.next.textContent=t+1<oo.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,Hs(ic,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(oo[this.step]?.marks!=="goal")return;let{start:o,scene:n}=this.player,[r,a,c,h]=n.surface.domain,l=s.scale,d=[["start",o.position],...n.surface.points.filter(rc).map(({x:m,y:w})=>["goal",[m,w]])],[f,u]=e.toPixel(r,h),[p,v]=e.toPixel(a,c);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*l}px ${s.font}`,t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.text;for(let[m,w,g]of[[s.rim,5,[]],[s.text,2,[6*l,4*l]]]){Object.assign(t,{strokeStyle:m,lineWidth:w*l}),t.setLineDash(g),t.strokeRect(f,u,p-f,v-u),t.setLineDash([]);for(let[b,x]of d){let[y,M]=e.toPixel(...x);t.beginPath(),t.arc(y,M,15*l,0,2*Math.PI),t.stroke(),t[g.length?"fillText":"strokeText"](b,y+21*l,M)}}t.restore()}},nc=({surface:i,start:t,steps:e,noise:s,simulator:o,runs:n})=>{let r=n.map(({name:a,rate:c})=>[a,c]);return JSON.stringify([Oe(i),t,e,s,o?.stream,r])};var no=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,graph:s,dial:o}=t.view;this.scene=t,this.loaded||!(e||s||o||Ra(t,t.view))?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,graph:e,dial:s,companions:o}=this.player,{view:n}=this.scene;this.notice=Te("This part's script did not come through.","Try again",()=>this.request()),(n.inside?t:n.graph?e:n.dial?s:o).root.prepend(this.notice)}};var ac=new WeakMap;function cs(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function Dt(i,t){let e=ac.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((h,l)=>l%2===0&&h),r=o.map((h,l)=>l%2||!h?h:"…").join(""),a=s?.tags===r?n.flatMap((h,l)=>h===s.texts[l]?[]:[l]):void 0;if(s&&a?.every(h=>s.nodes[h]&&!n[h].includes("&"))){for(let h of a)s.nodes[h].nodeValue=n[h];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let c=Vf(i);ac.set(i,{html:t,tags:r,texts:n,first:i.firstChild,nodes:c.length===n.length?c:[]})}function Vf(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var ro=({distinguishing:i})=>i.map(([t,e])=>`${t} ${typeof e=="number"?`= ${A(e)}`:V(e)}`).join(", ");function Yf(i){return i.length?i.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var ao=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name);this.lit=t.find(({name:s})=>s===this.lit?.name)}build({runs:t}){this.head.hidden=!t.length,Dt(this.head.firstElementChild,Yf(t)),this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${V(t.label)}"`,r=`${ae(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+Js(this.now(t),'tabindex="0" role="note"'),o.classList.toggle("ov-lit",t===this.lit);for(let d of["pointerenter","focusin"])o.addEventListener(d,()=>this.light(e));for(let d of["pointerleave","focusout"])o.addEventListener(d,()=>this.light(void 0));let c=o.querySelector(".ov-chip"),{tooltip:h}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let l=()=>{let{sentence:d,criterion:f}=this.now(t);return[d,f].filter(Boolean).map(u=>`<p>${V(u)}</p>`)};for(let d of["pointerenter","focus"])c.addEventListener(d,()=>h.showBelow(c,l().join("")));for(let d of["pointerleave","blur"])c.addEventListener(d,()=>h.hide());return o}now(t){let{clock:e,scene:s}=this.player;return ve(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=ro(e);Dt(s.querySelector("b"),o||V(e.label)),s.classList.toggle("ov-number-first",!!o),cs(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),n=je(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==n&&(o.dataset.kind=n),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),Dt(o,rs(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];cs(o.querySelector(".ov-live"),A(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var cc=(i,t,e)=>[i[e],i[e+1],i[e+t],i[e+t+1]];function hc(i,t,e){let s=new Set,o=i.length/7**2;for(let n=0;n+1<e;n++)for(let r=0;r+1<t;r++){let a=n*t+r,c=cc(i,t,a),h=Math.max(...c)-Math.min(...c);h>3&&h<40&&s.add(a)}return s.size<=o?s:new Set}function Ci({thin:i,strong:t},{left:e,top:s,dx:o,dy:n},r,a,c,h){for(let l=0;l+1<c;l++)for(let d=0;d+1<a;d++){let f=l*a+d;if(h?.has(f))continue;let[u,p,v,m]=cc(r,a,f),w=Math.min(u,p,v,m),g=Math.max(u,p,v,m);if(g-w<40)for(let b=Math.ceil(w);b<=g;b++){let x=b%3===0?t:i,y=e+d*o,M=s+l*n,k=[];u<b!=p<b&&k.push([y+o*(b-u)/(p-u),M]),p<b!=m<b&&k.push([y+o,M+n*(b-p)/(m-p)]),v<b!=m<b&&k.push([y+o*(b-v)/(m-v),M+n]),u<b!=v<b&&k.push([y,M+n*(b-u)/(v-u)]),k.length===4&&(u+p+v+m)/4<b!=u<b&&k.push(...k.splice(0,1));for(let E=0;E+1<k.length;E+=2)x.moveTo(...k[E]),x.lineTo(...k[E+1])}}}function we(i,t,e,s,o){let n=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];i.setLineDash([]);for(let[a,c]of r)i.strokeStyle=a,i.lineWidth=c*o.scale,i.beginPath(),t==="saddle"?(i.moveTo(e-n*.6,s-n*.6),i.lineTo(e+n*.6,s+n*.6),i.moveTo(e-n*.6,s+n*.6),i.lineTo(e+n*.6,s-n*.6)):t==="maximum"?(i.moveTo(e,s-n*.8),i.lineTo(e+n*.8,s+n*.6),i.lineTo(e-n*.8,s+n*.6),i.closePath()):i.arc(e,s,n,0,2*Math.PI),i.stroke();t==="global minimum"&&(i.fillStyle=o.text,i.beginPath(),i.arc(e,s,n*.42,0,2*Math.PI),i.fill())}var zi="no row is active: level";function lc(i,t,e,s){let{left:o,top:n,width:r,height:a}=e.box;i.save(),i.beginPath(),i.rect(o,n,r,a),i.clip(),fc(i,t.map(c=>e.toPixel(...c)),[o,n,r,a],s),i.restore()}function dc(i,t,e){let[s,o]=[.1*t,.9*t];i.save(),fc(i,[[s,s],[o,s],[o,o],[s,o]],[0,0,t,t],e,.45),i.restore()}function fc(i,t,[e,s,o,n],r,a=1){i.beginPath(),t.forEach(([c,h],l)=>i[l?"lineTo":"moveTo"](c,h)),i.closePath(),i.setLineDash([]),i.lineWidth=r.scale,i.strokeStyle=r.text,i.globalAlpha=.45,i.stroke(),i.clip(),i.beginPath();for(let c=e;c<e+o+n;c+=9*a*r.scale)i.moveTo(c,s),i.lineTo(c-n,s+n);i.stroke()}var pc=192,uc=3,Di=192,vc=[1,-1],Fi=new WeakMap;function co(i){let{penalty:t,minimizer:e}=i;return!t||!e?.results.length?null:(Fi.has(i)||Fi.set(i,Kf(i)),Fi.get(i)??null)}function Kf({minimizer:i,program:t,coefficients:e,rows:s}){let[o,n,r,...a]=e,c=ss({program:i,coefficients:e.slice(2,i.inputs)}),h=x=>{let[y,M]=c(Float64Array.from(x),new Float64Array(x.length).fill(n));return Array.from(y,(k,E)=>[y[E],M[E]])},[l,d]=h([0,o]);if(!l.some(Boolean))return null;let f=Float64Array.of(0),u=ss({program:t,coefficients:[0,n,r,...a],rows:s})(f,f),[p,v,m,w,g]=u.slice(1).map(([x])=>x),b=h(Xf([-p,-v],[m,w,g],n,r));return b.flat().every(Number.isFinite)?{unpenalized:l,path:[...b,[0,0]],region:Zf(d,n,r)}:null}function Xf([i,t],[e,s,o],n,r){let a=r?Math.max(Math.abs(i),Math.abs(t))/r:1/0,c=r?[Math.abs(i)/r,Math.abs(t)/r]:[];for(let l of r?vc:[])for(let d of vc)for(let[f,u,p,v,m]of[[i,l,o,t,d],[t,d,e,i,l]]){let w=2*n*f-r*(p*u-s*m);c.push(...Jf(p*f-s*v,w,-2*n*r*u))}if(n){let l=.5*(e+o)+Math.hypot(.5*(e-o),s),d=(e*o-s*s)/l,f=Math.min(a,l*10**uc/(2*n)),u=Math.min(f,d/(2*n)/10**uc);for(let p=0;p<pc;p++)c.push(u*(f/u)**(p/(pc-1)))}return[0,...c.filter(l=>l>0&&l<=a&&Number.isFinite(l)).sort((l,d)=>l-d)]}function Jf(i,t,e){let s=-.5*(t+(t<0?-1:1)*Math.sqrt(t*t-4*i*e));return[s/e,i/s]}function Zf([i,t],e,s){let o=e*(i*i+t*t)+s*(Math.abs(i)+Math.abs(t));return Array.from({length:Di},(n,r)=>{let a=2*Math.PI*r/Di,c=r%(Di/4)===0,[h,l]=[Math.cos(a),Math.sin(a)].map(p=>c?Math.round(p):p),d=s*(Math.abs(h)+Math.abs(l)),f=d+Math.sqrt(d*d+4*e*o),u=f>0?2*o/f:0;return[h*u,l*u]})}var mc={light:.09,dark:.16},Qf=[.5,4.5],Bi=["minimum of f alone","minimizer for every λ","R(w) ≤ R(w*)"];function gc(i,{unpenalized:t,path:e,region:s},o,n){let{left:r,top:a,width:c,height:h}=o.box,l=u=>u.map(p=>o.toPixel(...p));i.save(),i.beginPath(),i.rect(r,a,c,h),i.clip(),bc(i,l(s),n),xc(i,l(e),n);let[d,f]=o.toPixel(...t);we(i,"unpenalized",d,f,n),i.restore()}function wc(i,t,e,s){let[o,n]=[.15*e,.85*e];if(t===0)we(i,"unpenalized",e/2,e/2,s);else if(t===1)xc(i,[[o,n],[n,o]],s);else{let r=e/2;bc(i,[[o,r],[r,o],[n,r],[r,n]],s)}}function bc(i,t,e){yc(i,t),i.closePath(),i.setLineDash([]),i.fillStyle=e.text,i.globalAlpha=e.dark?mc.dark:mc.light,i.fill(),i.globalAlpha=1,ji(i,e,[[e.halo,3],[e.text,1.2]])}function xc(i,t,e){yc(i,t),i.lineCap="round",i.lineJoin="round",i.setLineDash([]),ji(i,e,[[e.halo,4]]),i.setLineDash(Qf.map(s=>s*e.scale)),ji(i,e,[[e.text,2.2]]),i.setLineDash([]),i.lineCap="butt"}function yc(i,t){i.beginPath(),t.forEach((e,s)=>i[s?"lineTo":"moveTo"](...e))}function ji(i,t,e){for(let[s,o]of e)i.strokeStyle=s,i.lineWidth=o*t.scale,i.stroke()}var Wi=18,tp=15e5,ep=2.5,ls=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),c=l=>a[Math.min(a.length-1,Math.floor(l*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:h}=t;if(h!==null){let l=Math.log10(Math.max(c(.01)-h,(this.high-h)*1e-6,1e-300)),d=(Math.log10(this.high-h)-l)/Wi||1;this.level=f=>(Math.log10(Math.max(f-h,1e-300))-l)/d,this.tint=f=>f/Wi}else{let l=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,f]=[Math.asinh(this.low/l),Math.asinh(this.high/l)],u=(f-d)/Wi;this.level=p=>Math.asinh(p/l)/u,this.tint=p=>(p*u-d)/(f-d)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),c=new Float64Array(n*r);for(let h=0,l=0;h<r;h++)for(let d=0;d<n;d++,l++)a[l]=t+(e-t)*d/(n-1),c[l]=o+(s-o)*h/(r-1);return this.evaluate(a,c)}coarser(t,e){let s=this.surface.rows?this.surface.rows[0].length:0;return Math.max(1,Math.sqrt(t*e*s/tp)/ep)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:c,height:h}=e.box,l=o*this.coarser(c,h),d=Math.max(2,Math.round(c/l))+1,f=Math.max(2,Math.round(h/l))+1,u=this.grid(...e.view,d,f);for(let v=0;v<u.length;v++)u[v]=this.level(u[v]);this.paint(t,e,s,u,d,f),this.contour(t,e,s,u,d,f,e.view),this.veil(t,e,s),n||this.axes(t,e,s),this.surface.dead&&lc(t,this.surface.dead,e,s);let p=co(this.surface);p&&gc(t,p,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,c-1,h-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),c=s.ramp,h=c.length/3-1;for(let m=0;m<o.length;m++){let w=Math.max(0,Math.min(1,this.tint(o[m]))),g=3*Math.round(w*h);a.data.set([c[g],c[g+1],c[g+2],Number.isNaN(o[m])?0:255],4*m)}this.buffer??=et(),this.buffer.width=n,this.buffer.height=r,J(this.buffer).putImageData(a,0,0);let{left:l,top:d,width:f,height:u}=e.box,p=f/(n-1),v=u/(r-1);t.save(),t.beginPath(),t.rect(l,d,f,u),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,l-p/2,d-v/2,f+p,u+v),t.restore()}contour(t,{box:e},s,o,n,r,a){let c={thin:new Path2D,strong:new Path2D},h=e.width/(n-1),l=e.height/(r-1),d=a?hc(o,n,r):new Set;Ci(c,{left:e.left,top:e.top,dx:h,dy:l},o,n,r,d),a&&this.contourSteep(c,[...d],e,a,n,r),t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(c.thin),t.strokeStyle=s.contourStrong,t.stroke(c.strong)}contourSteep(t,e,s,[o,n,r,a],c,h){let l=7,d=new Float64Array(e.length*l**2),f=new Float64Array(d.length),u=w=>[w%c,Math.floor(w/c)];e.forEach((w,g)=>{let[b,x]=u(w);for(let y=0;y<l**2;y++)d[g*l**2+y]=o+(n-o)*(b+y%l/6)/(c-1),f[g*l**2+y]=a+(r-a)*(x+Math.floor(y/l)/6)/(h-1)});let p=this.evaluate(d,f).map(this.level),v=s.width/(c-1),m=s.height/(h-1);e.forEach((w,g)=>{let[b,x]=u(w),y={left:s.left+b*v,top:s.top+x*m,dx:v/6,dy:m/6};Ci(t,y,p.subarray(g*l**2,(g+1)*l**2),l,l)})}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[c,h]=e.toPixel(o,a),[l,d]=e.toPixel(n,r),{left:f,top:u,width:p,height:v}=e.box;t.save(),t.beginPath(),t.rect(f,u,p,v),t.clip(),t.beginPath(),t.rect(f,u,p,v),t.rect(c,h,l-c,d-h),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,h,l-c,d-h),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:c,width:h,height:l}=e.box,d=11.5*s.scale,[f,u,p,v]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let m=gt(f,u,h/(r*s.scale)),w=gt(p,v,l/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let g=Fe(m.values,m.step),b=Fe(w.values,w.step);for(let[x,y]of o?m.values.entries():[]){let[M]=e.toPixel(y,p);t.fillRect(Math.round(M),c+l,1,4),t.fillText(g.texts[x],M,c+l+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of n?w.values.entries():[]){let[,M]=e.toPixel(f,y);t.fillRect(a-4,Math.round(M),4,1),t.fillText(b.texts[x],a-7,M)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${g.counted}`,a+h-4,c+l-10),t.textAlign="left",n&&t.fillText(`y${b.counted}`,a+6,c+12)}points(t,e,s){for(let{x:o,y:n,kind:r}of this.surface.points){let[a,c]=e.toPixel(o,n);e.inside(a,c,1)&&we(t,r,a,c,s)}}};var ho={left:46,right:10,top:10,bottom:28},lo=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:ho.left*s,right:ho.right*s,top:ho.top,bottom:ho.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,r=(s+o)/2;this.place([n,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var qi=.024,sp=11,Mc={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function kc(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var Sc={light:kc(Mc.light),dark:kc(Mc.dark)};function Ui(i){let t=getComputedStyle(i),e=J(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(c).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(c,h)=>`rgb(${c.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,qi*innerHeight/sp,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:c=>(r?c.dark:c.light)+(c.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?Sc.dark:Sc.light}}function Ec(i){let t=i.length;if(t<2)return;let[e,s,o,n,r]=[0,0,0,0,0];for(let[a,c]of i)e+=a/t,s+=c/t;for(let[a,c]of i)o+=(a-e)*(a-e)/(t-1),n+=(a-e)*(c-s)/(t-1),r+=(c-s)*(c-s)/(t-1);return[e,s,o,n,r].every(Number.isFinite)?{mean:[e,s],covariance:[o,n,r]}:void 0}function Ac(i,t,{mean:e,covariance:[s,o,n]}){let{lam:r,V:a}=Rs(s,o,n),[c,h]=r.map(f=>Math.sqrt(Math.max(0,f))*t.unit),[l,d]=t.toPixel(...e);i.beginPath(),i.ellipse(l,d,c,h,Math.atan2(-a[1][0],a[0][0]),0,2*Math.PI)}var op=64;function Tc({simulator:i,noise:t,stream:e,steps:s}){if(!t&&!e)return;let o=e?np(i.surface,e):ip(i);return{count:t?t[0].length:Math.max(op,s+1),at(n,r,a){let[c,h]=o(n,r,a);return t?[c+t[0][n],h+t[1][n]]:[c,h]}}}function ip(i){let t=[NaN,NaN],e=[NaN,NaN];return(s,o,n)=>{if(o!==t[0]||n!==t[1]){let[,[r],[a]]=i.differentiate(Float64Array.of(o),Float64Array.of(n));[t,e]=[[o,n],[r,a]]}return e}}function np(i,t){let e=new Kt,s=[e.register(0,!0),e.register(0,!0)],o=i.coefficients.length-t.numbersMade,n=i.coefficients.map((f,u)=>e.register(f,u>=o)),r=(i.rows??[]).map(f=>new Float64Array(is(f.length))),a=r.map(f=>e.column(f,!0)),[,...c]=e.append(i.program,[...s,...n,...a]).slice(0,3),{registers:h,once:l,each:d}=e.finish(c);return Wt(l,h),(f,u,p)=>([h[s[0]],h[s[1]]]=[u,p],t.numbers(f)?.forEach((v,m)=>h[n[o+m]]=v),Wt(d,h,r.length?ns(r,t.columns(f)):0),[h[c[0]],h[c[1]]])}var Oc=64,Hi=2.3,rp=5;function ap(i,t,e){let[s,o]=[i.x[t],i.y[t]],n=i.rates?i.rates[t]:i.rate,r=c=>{let[h,l]=e.at(c,s,o);return[s-n*h,o-n*l]};return{points:Array.from({length:Math.min(Oc,e.count)},(c,h)=>r(h)).filter(c=>c.every(Number.isFinite)),own:t<i.records-1&&t<e.count?r(t):void 0}}function cp(i,{points:t,own:e},s,o,n){let{left:r,top:a,width:c,height:h}=s.box,l=n.scale,d=n.of(o),f=Ec(t);i.save(),i.beginPath(),i.rect(r,a,c,h),i.clip(),i.setLineDash([]),i.beginPath();for(let p of t){let[v,m]=s.toPixel(...p);s.inside(v,m,Hi*l)&&(i.moveTo(v+Hi*l,m),i.arc(v,m,Hi*l,0,2*Math.PI))}Object.assign(i,{strokeStyle:n.rim,lineWidth:1.6*l,fillStyle:d}),i.stroke(),i.fill();let u=p=>{for(let[v,m]of[[n.rim,4],[d,1.8]])p(),Object.assign(i,{strokeStyle:v,lineWidth:m*l}),i.stroke()};if(f&&u(()=>Ac(i,s,f)),e?.every(Number.isFinite)){let[p,v]=s.toPixel(...e);u(()=>{i.beginPath(),i.arc(p,v,rp*l,0,2*Math.PI)})}i.restore()}var fo=class{constructor(t){this.player=t,this.button=t.root.querySelector(".ov-cloud-switch"),this.conditions=void 0,this.gradients=void 0,this.drawn="",this.said=""}offer(){let{conditions:t}=this.player.bending;t!==this.conditions&&(this.conditions=t,this.gradients=t&&Tc(t),this.drawn=""),this.button.hidden!==!this.gradients&&(this.button.hidden=!this.gradients),this.said!==this.words&&(this.said=this.words,this.player.picture.resize())}get on(){return!!(this.player.view?.cloud&&this.gradients)}get place(){let{scene:t,legend:e,viewState:s}=this.player;return e.lit&&!e.lit.hidden?t.runs.indexOf(e.lit):s.run}get words(){let t=this.on&&this.player.scene.runs[this.place];return t?`${t.label}: one plain step, ${Math.min(Oc,this.gradients?.count??0)} draws, 1σ`:""}draw(t){let{player:e,gradients:s}=this,{picture:o,scene:n,clock:r}=e,{layers:a,panels:c,plane:h}=o,l=this.place,d=n.runs[l],f=c.places.find(({i:m=l})=>m===l),u=d&&Math.min(Math.floor(r.time+1e-9),d.records-1),p=this.on&&f&&d&&!d.hidden&&r.time>=d.first,v=p?`${l} ${u}`:"";v===this.drawn&&!(t&&p)||(a.emptied("cloud").canvas.hidden=!p,this.drawn=v,!(!p||!s)&&cp(a.moved("cloud",f.dx,f.dy),ap(d,u,s),h,d,c.colours))}};var hp=26,lp=11,po=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,qi*innerHeight/lp).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+hp;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var Nc=["land","fan","halo","line","cloud","heads"],uo=class{constructor(t){this.canvases=Nc.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Nc[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Ut={left:46,right:6,top:40,bottom:28,gap:12},vo={one:24,two:42,wide:330},Lc={bare:190,full:240},dp=56,fp=420,mo=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:c}=this,h=t.runs.filter(b=>!b.hidden),l=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&h.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,n.scale);return}let d=n.scale,f=b=>Math.round(b*a)/a,u=l?void 0:c.clientHeight,p=pp(h.length,c.clientWidth,u,t.surface.domain,d),v=Math.floor(p.width),m=Math.floor(p.height),w=Ut.gap*d,g=m+p.title+w;l&&(c.style.height=`${Ut.top+p.rows*g+Ut.bottom}px`),o.frame({left:f(Ut.left*d),top:f(Ut.top*d+p.title),width:v,height:m}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(v,m)/fp/d))},this.places=h.map((b,x)=>{let y=x%p.columns,M=(x-y)/p.columns;return{...{dx:f(y*(v+w)),dy:f(M*g),aside:y===0,below:x+p.columns>=h.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:v,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:n,clock:r},p.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:n},r){let{left:a,top:c,width:h,height:l}=s.box,d=new Set(t.runs.flatMap(({distinguishing:f})=>f.map(([u])=>u||"schedule")));for(this.caption.innerHTML=t.method?`<b>${V(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:f,dx:u,dy:p},v)=>{let m=t.runs[f],w=this.titles[v]??=this.root.appendChild(document.createElement("button")),g=ro(m);w.type="button",w.className=`ov-panel${r<vo.two*o.scale?" ov-flat":""}`;let b=`<b>${g||V(m.label)}</b><small>${g?"":V(m.detail)}</small>`,y=`<span class="ov-name${g?" ov-told":""}">${ae(m,o.of(m),o.rim)}${b}</span>`,M=Js(ve(m,n.step,t.steps));w.innerHTML=`${y}${M}<small class="ov-now"></small>`,w.setAttribute("aria-pressed",String(f===Math.min(e.run,t.runs.length-1))),w.dataset.place=f;let k={left:a+u,top:c+p-r,width:h,height:r};for(let[E,O]of Object.entries(k))w.style[E]=`${O}px`;w.style.setProperty("--h",`${l}px`)}),this.now=this.titles.map(f=>f.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[n]},r)=>{let a=ve(n,t,this.steps),c=this.titles[r].querySelector(".ov-chip");c.dataset.kind=je(a),Dt(c,rs(a)),this.titles[r].title=`${n.label}, ${n.detail}. ${a.sentence}`}),e<Lc.bare*s))return;let o=e<Lc.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>cs(this.now[r],o+A(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:c,top:h,width:l,height:d}=s.box;a.canvas.width=Math.round(l*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-c*r,-h*r),e.draw(a,s,this.colours,o,!0);for(let{dx:f,dy:u,below:p,aside:v}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((c+f)*r),Math.round((h+u)*r)),t.setTransform(r,0,0,r,f*r,u*r),e.axes(t,s,n,{below:p,aside:v,every:dp})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[c,h]=o.toPixel(e,s);if(o.inside(c,h)){t.setLineDash([]);for(let[l,d]of[[n,6],[r,2.5]])t.strokeStyle=l,t.lineWidth=d*a,t.beginPath(),t.arc(c,h,5.5*a,0,2*Math.PI),t.stroke()}}};function pp(i,t,e,[s,o,n,r],a){let c=Ut.gap*a,h,l=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let f=e?1:l;f<=(e?i:l);f++){let u=Math.ceil(i/f),p=(t-Ut.left*a-Ut.right-c*(f-1))/f,v=a*(p<vo.wide*a?vo.two:vo.one),m=e?(e-(Ut.top+Ut.bottom)*a-c*(u-1))/u-v:p*d,w=1-.03*(u*f-i),g=Math.min(p/(o-s),m/(r-n))*w;(!h||g>h.unit)&&(h={unit:g,columns:f,rows:u,title:v,width:Math.max(20,p),height:Math.max(20,m)})}return h}var up=["global minimum","local minimum","saddle","maximum"],vp=16,Ic=6,go=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:n}=s.querySelector(".ov-tools"),r=(n&&s.clientWidth-o)+Ic;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+Ic)}px`)}show(t,e,s,o=""){let n=c=>t.points.some(h=>h.kind===c),r=[...up.filter(n),...co(t)?Bi:[],...t.dead?[zi]:[]],a=JSON.stringify([r,o,e.dark,e.text,e.scale,s]);a!==this.shown&&(this.shown=a,this.list.hidden=!r.length&&!o,this.list.replaceChildren(...[...r,o].filter(Boolean).map(c=>{let h=document.createElement("li"),l=vp*e.scale,d=document.createElement("canvas"),f=d.getContext("2d");d.width=d.height=Math.round(l*s),d.style.width=d.style.height=`${l}px`,d.setAttribute("aria-hidden","true"),f.scale(s,s);let u=Bi.indexOf(c);return c===o?gp(f,l,e):c===zi?dc(f,l,e):u>=0?wc(f,u,l,e):we(f,c,l/2,l/2,e),h.append(d,c),h})))}},mp=[[.3,.55],[.5,.35],[.62,.6],[.45,.62],[.7,.42]];function gp(i,t,e){i.fillStyle=i.strokeStyle=e.text,i.lineWidth=1.2*e.scale,i.beginPath(),i.ellipse(t/2,t/2,.44*t,.3*t,0,0,2*Math.PI),i.stroke();for(let[s,o]of mp)i.beginPath(),i.arc(s*t,o*t,1.1*e.scale,0,2*Math.PI),i.fill()}function _c(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var wo=class{constructor(){this.canvases=[et(),et()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,r=o.map(l=>l.values),a=[e,n,s.scale,s.text].join(),[c,h]=this.canvases;(a!==this.key||r.some((l,d)=>d!==e&&l!==this.values[d]))&&(t.curves(t.emptied(c),s,o.slice(0,e)),t.curves(t.emptied(h),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:n}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var wp=.5,bp=2.5,Rc=.28,bo=class{constructor(t){this.canvas=t,this.context=J(t),this.axes=et(),this.axesOf="",this.bold=et(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new wo,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale,a=this.coarse?_c(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(n),a>=0&&this.others.prepare(this,a,n),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),n,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=J(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t,e=this.drawn){let s=1/0,o=-1/0,n=0,r=1/0;for(let{values:a,first:c=0}of e){let h=c;for(;h<a.length&&!(a[h]>0);)h++;Number.isFinite(a[h])&&(n=Math.max(n,a[h]));for(let l=c;l<a.length;l++){let d=a[l];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<s&&(s=d),d>o&&(o=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(n,1e-300)*1e3),s=Math.max(Math.min(s,o),o*1e-16),(!(s>0)||!(o>0))&&([s,o]=[.1,10]),this.low=Math.floor(Math.log10(s)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(s),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([s,o,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(s),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(s,0)),this.warp(Math.max(o,0))];let c=.06*(this.high-this.low);this.low-=c,this.high+=c}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(s,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return yi(e,s,o.height/(26*t)).map(a=>[a,Jt(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),l=yi(c,a,Math.max(1,o.height/(56*t))).flatMap(f=>[[this.warp(10**f),Jt(f)],[this.warp(-(10**f)),`−${Jt(f)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...l.filter(([f])=>f>=e&&f<=s&&Math.abs(f)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=gt(e,s,o.height/(34*t));return n.map(a=>[a,Xt(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let n=gt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,r=this.coarse?bp:wp;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:c,first:h=0,dash:l=a.dash,share:d=1}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*d*e.scale,t.setLineDash(l.map(v=>v*.8*e.scale)),t.beginPath();let f=-1e9,u=-1e9,p=!1;for(let v=h;v<c.length;v++){let m=this.x(v),w=this.y(c[v]);if(!Number.isFinite(c[v])){p=!1;continue}p&&v<c.length-1&&Math.abs(m-f)<r&&Math.abs(w-u)<r||(t[p?"lineTo":"moveTo"](m,w),p=!0,f=m,u=w)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let c=t<this.last?Math.round((a+.5)*r):1/0,h=Math.min(this.canvas.width,c);this.coarse?this.drawBending(n,h):this.drawResting(h),e&&this.curves(s,n,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:l,values:d,first:f=0,head:u}of this.drawn){let p=Math.min(t,d.length-1),v=Math.floor(p+1e-9),m=p-v;if(v<f||!Number.isFinite(d[v]))continue;let w=this.y(d[v],0),g=m>1e-9?this.y(d[v+1],0):w,b=Number.isFinite(g)?w+(g-w)*m:w;u?this.coarse?this.stamp(u,this.x(p),b,n.of(l),n):$c(s,u,this.x(p),b,n.of(l),n):qt(s,l,this.x(p),b,3.9*n.scale,n)}}stamp(t,e,s,o,n){let{ratio:r,context:a}=this,c=Math.ceil(8*n.scale),h=[t,o,n.rim,n.scale,r].join(),l=this.letters.get(h);if(!l){l=et(),l.width=l.height=Math.ceil(2*c*r);let u=J(l);u.setTransform(r,0,0,r,0,0),$c(u,t,c,c,o,n),this.letters.set(h,l)}let[d,f]=[e-c,s-c].map(u=>Math.round(u*r)/r);a.drawImage(l,d,f,l.width/r,l.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?Rc:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:r,others:a}=this,{width:c,height:h}=o;for(let[l,d,f]of[[0,e,1],[e,c,this.foretells?Rc:0]])d<=l||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(l,0,d-l,h),s.clip(),s.globalAlpha=f,r>=0?a.drawAround(this,r,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?A(s[t]):"–"])}};function $c(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var Gi={every:26,length:6,width:1.4},xp=4,Pc=[0,-1];function We(i,t,e,s,o){i.beginPath(),i.moveTo(t,e),i.lineTo(s,o),i.stroke()}function Cc(i,t,e,s,o){if(s===1)return ds(i,t,e,1.35*3*o,Pc);if(s===2)return yp(i,t,e,.89*3*o);xo(i,t,e,o)}function xo(i,t,e,s){i.beginPath(),i.arc(t,e,3*s,0,2*Math.PI)}function zc(i,[t,e,s,o],[n,r],a){let c=Math.hypot(s-t,o-e),h=Gi.every*a/(c||1),l=Gi.length*a/(Math.hypot(n,r)||1),d=Math.floor(.5/h);i.lineWidth=Gi.width*a,i.setLineDash([]);for(let f=-d;f<=d;f++){let[u,p]=[t+(.5+f*h)*(s-t),e+(.5+f*h)*(o-e)];We(i,u,p,u+l*n,p+l*r)}}function fs(i,{left:t,top:e,width:s,height:o},n,r,a){let c=xp*a,[h,l]=[t+s,e+o];if(r<e)ds(i,n,e+c,c,Pc);else if(r>l)ds(i,n,l-c,c,[0,1]);else if(n<t)ds(i,t+c,r,c,[-1,0]);else if(n>h)ds(i,h-c,r,c,[1,0]);else return;i.fill()}function yp(i,t,e,s){i.beginPath(),i.rect(t-s,e-s,2*s,2*s)}function ds(i,t,e,s,[o,n]){let[r,a]=[.5*s,.87*s];i.beginPath(),i.moveTo(t+o*s,e+n*s),i.lineTo(t-o*r-n*a,e-n*r+o*a),i.lineTo(t-o*r+n*a,e-n*r-o*a),i.closePath()}var Mp=.06;function yo(i,{first:t,second:e,target:s}){return i==="boundary"?[t,e]:i==="prediction"?[s,s]:[t,s]}var kp=(i,t,[e,s])=>Float64Array.from(i,(o,n)=>e*o+s*t[n]);function Fc({output:i},{parameters:t,coefficients:e,rows:s}){if(!i)return kp;let o=e.slice(Object.keys(t).length);return(n,r,a)=>Bt({program:i,coefficients:[...a,...o],rows:s})(Float64Array.from(n),Float64Array.from(r))}function jc(i,t,e,s){let o=t.map(r=>yo(i,r)),n=i==="prediction"?e.flatMap(r=>t.map(({first:a,second:c})=>s(a,c,us(r,0)))):[];return{across:Dc(o.map(([r])=>r)),up:Dc([...o.map(([,r])=>r),...n])}}function Dc(i){let[t,e]=[1/0,-1/0];for(let o of i)for(let n of o)Number.isFinite(n)&&([t,e]=[Math.min(t,n),Math.max(e,n)]);if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=Mp*(e-t);return[t-s,e+s]}var Bc=(i,{length:t})=>Uint8Array.from(i,e=>t>2?e:+(e>0));function Wc({kind:i,predicts:t},[e,s],o){return t==="scores"?o.map(([n,r])=>i==="boundary"?[e-n,s-r,0]:[e-n,0,r-s]):i==="boundary"?[[e,s,0]]:t==="product"?[[e*s,-1,0]]:[[e,-1,-s]]}var qc=({kind:i,predicts:t})=>i==="boundary"||t==="scores",ps=({kind:i,predicts:t})=>i==="line"&&(t==="neurons"||t==="output"),Uc=(i,t,[e,s])=>Float64Array.from(i,o=>Math.tanh(e*o)+Math.tanh(s*o));function Hc([i,t,e],{across:s,up:o}){if(!i&&!t)return;if(Math.abs(t)*(o[1]-o[0])>=Math.abs(i)*(s[1]-s[0])){let[a,c]=s.map(h=>[h,(e-i*h)/t]);return[a,c]}let[n,r]=o.map(a=>[(e-t*a)/i,a]);return[n,r]}function us({x:i,y:t,records:e},s){let o=Math.min(s,e-1),n=Math.floor(o+1e-9),r=o-n;return r>1e-9?[i[n]+(i[n+1]-i[n])*r,t[n]+(t[n+1]-t[n])*r]:[i[n],t[n]]}var Sp=1;function Gc(i,t,e,s){return ps(t)?[Ap(i,t.predicts==="neurons"?Uc:i.outputs,e,s)]:Wc(t,e,i.others).map(o=>Ep(i,o,qc(t),s))}function Ep(i,t,e,s){let{context:o,box:n,range:r}=i,a=Hc(t,r);if(!a)return"none";let[[c,h],[l,d]]=a.map(([y,M])=>[i.x(y),i.y(M)]),f=Be(c,h,l,d,n);if(!f)return fs(o,n,(c+l)/2,(h+d)/2,s),"outside";let[u,p,v,m]=f,[w,g]=t;if(We(o,u,p,v,m),!e)return"drawn";let b=w*(r.across[1]-r.across[0])/n.width,x=-g*(r.up[1]-r.up[0])/n.height;return o.save(),zc(o,[u,p,v,m],[b,x],s),o.restore(),"drawn"}function Ap(i,t,e,s){let{context:o,box:n,range:r}=i,[a,c]=r.across,h=Math.ceil(n.width/Sp),l=Float64Array.from({length:h+1},(p,v)=>a+(c-a)*v/h),d=t(l,new Float64Array(h+1).fill(1),e),f=Array.from(l,(p,v)=>[i.x(p),i.y(d[v])]);if(!f.some(([p,v],m)=>m>0&&Be(...f[m-1],p,v,n))){let[p,v]=f[h>>1];return fs(o,n,p,v,s),"outside"}return o.save(),o.beginPath(),o.rect(n.left,n.top,n.width,n.height),o.clip(),o.beginPath(),f.forEach(([p,v],m)=>o[m?"lineTo":"moveTo"](p,v)),o.stroke(),o.restore(),"drawn"}var Vc=.5,Tp=.16,Op=.35;function Yc(i,t,e){let{counts:s,features:[o,n]}=i.given(t);return{t,counts:s,dropped:i.dropped(t),seen:i.choice.input_noise>0?{first:o,second:n,target:e}:void 0}}function Kc(i,t){if(!i)return{alpha:Vc,ring:0,times:1};let e=i.counts?i.counts[t]:1,s=i.dropped[t]>0;return{alpha:e>0&&!s?i.counts?1:Vc:Tp,ring:i.counts&&e?s?Op:1:0,times:e}}function Xc(i,t){return i?.hasBatches?`batch ${i.counts(t).reduce((s,o)=>s+o,0)} of ${i.count}, epoch ${A(t/i.stepsOfEpoch,2)}`:""}function Jc(i){if(!i)return"";let{keep_prob:t,input_noise:e}=i.choice;return[i.hasBatches?"ringed: the batch":"",t<1?"faint: an input is dropped":"",e>0?`small dots: inputs ± ${A(e)}`:""].filter(Boolean).join(", ")}var Np=2,Lp=.5,Ip=1.6,_p=.55;function Zc(i,[t,e],{box:s,scale:o,tones:n,classes:r,isHollow:a,step:c}){th(i,s);for(let h of c?.counts?[!1,!0]:[!0])for(let l=0;l<t.length;l++){let{alpha:d,ring:f,times:u}=Kc(c,l),p=r?.[l]??0;u>0===h&&(i.fillStyle=i.strokeStyle=n[p],i.globalAlpha=d,Cc(i,t[l],e[l],p,o),i[a?"stroke":"fill"](),f&&(i.globalAlpha=f,xo(i,t[l],e[l],o*(Np+Lp*(u-1))),i.lineWidth=Ip*o,i.stroke(),i.lineWidth=1))}i.restore()}function Qc(i,[t,e],{box:s,scale:o,tone:n,step:{counts:r}}){th(i,s),i.fillStyle=n;for(let a=0;a<t.length;a++)r&&!r[a]||(xo(i,t[a],e[a],_p*o),i.fill());i.restore()}function th(i,{left:t,top:e,width:s,height:o}){i.save(),i.beginPath(),i.rect(t,e,s,o),i.clip(),i.setLineDash([]),i.lineWidth=1}var Rp=["dots","triangles","squares"],eh={neurons:"a sum of two tanh",output:"what its model gives"};function sh({kind:i,predicts:t,across:e,up:s,classes:o},n){let r=`${s} against ${e}`,[a]=o,c=$p(o.map((l,d)=>`${l} (${Rp[d]})`));if(t==="scores")return["Classes and borders",`${c}, ${r}; each run's two borders of ${a}, ticks on its side`];if(i==="prediction")return["Prediction",`against measured ${e}${n?`, ${n.label}`:""}`];if(i==="boundary")return["Classes and boundary",`${c.replace(/\)$/,", ticks on their side)")}, ${r}`];let h=t in eh?`; each run's curve is ${eh[t]}`:"";return["Data and fit",`${o.length?`${r}, ${c}`:r}${h}`]}function oh({kind:i,predicts:t},e,s){let o=i==="prediction"?"row":ps({kind:i,predicts:t})?"curve":"line",n=s.join(", "),r=t==="scores"?`${n} scores two classes alike`:`the weights of ${n} are zero`;return[e&&`${e} ${o}${e>1?"s":""} outside`,s.length&&`no line: ${r}`].filter(Boolean).join("; ")}function ih({kind:i,predicts:t},[e,s]){let o=`${A(e,3)} and ${A(s,3)}`;return ps({kind:i,predicts:t})?`curve of weights ${o}`:i!=="line"||t==="scores"?`weights ${o}`:t==="product"?`slope ${A(e*s,3)}`:`slope ${A(e,3)}, height ${A(s,3)}`}var $p=i=>[i.slice(0,-1).join(", "),...i.slice(-1)].filter(Boolean).join(" and ");var vs={left:46,right:12,top:7,bottom:20},Mo=class{constructor(t){this.canvas=t,this.context=J(t),this.ground=et(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]},this.others=[],this.outputs=e=>e,this.outside=0,this.without=[],this.stream=void 0,this.step=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s,surface:o}){if(this.companion=t,!t)return;let n=Object.keys(o.parameters).length;this.outputs=Fc(t,o),this.others=t.predicts==="scores"?Pp(o.coefficients.slice(n)):[];let r=a=>a&&{first:a[0],second:a[1],target:a[2]};this.fitted=r(_s({surface:o,head:e,array:s})),this.held=r(e.arrays.rows_held_out&&Re(s("rows_held_out"),3)),this.outside=0,this.without=[]}get parts(){return[this.held,this.fitted].filter(t=>t!==void 0)}prepare(t,e,s){let o=e.scale,{companion:n}=this;if(!n)return;this.range=jc(n.kind,this.parts,t,this.outputs),Object.assign(this,{runs:t,colours:e,stream:s,step:void 0});let r=Math.max(vs.left*o,this.widestClass(e)+12);this.box={left:r,top:vs.top*o,width:Math.max(20,this.width-r-vs.right),height:Math.max(20,this.height-(vs.top+vs.bottom)*o)},this.drawGround(e)}widestClass(t){let e=J(this.ground);return e.font=nh(t),Math.max(0,...this.classTicks().map(({text:s})=>e.measureText(s).width))}classTicks(){let{kind:t,classes:e}=this.companion??{classes:[]};return t==="line"?e.map((s,o)=>({value:e.length>2?o:2*o-1,text:s})):[]}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=J(this.ground),{box:s,range:o}=this,n=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=nh(t),e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=gt(...o.up,s.height/(34*n)),a=r.values.map(l=>({value:l,text:Xt(l,r.step)})),c=this.classTicks();for(let{value:l,text:d}of c.length?c:a){let f=Math.round(this.y(l))+.5;We(e,s.left,f,s.left+s.width,f),e.fillText(d,s.left-6,f)}e.textAlign="center",e.textBaseline="top";let h=gt(...o.across,s.width/(70*n));for(let l of h.values)e.fillText(Xt(l,h.step),this.x(l),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[l,d]=o.across;We(e,this.x(l),this.y(l),this.x(d),this.y(d))}else for(let l of this.parts)(l!==this.fitted||!this.stream)&&this.drawPlaces(e,l,t)}drawPlaces(t,e,{muted:s,text:o},n){let r=this.companion?.kind??"line";this.drawRows(t,e,yo(r,e),[s,o,s],n),n?.seen&&this.drawSeen(t,yo(r,n.seen),o,n)}drawRows(t,e,s,o,n){let r=e===this.held,a=this.companion?.classes??[],c=a.length?Bc(e.target,a):void 0;Zc(t,this.pixels(s),{...this.pen,tones:o,classes:c,isHollow:r,step:n})}drawSeen(t,e,s,o){Qc(t,this.pixels(e),{...this.pen,tone:s,step:o})}get pen(){return{box:this.box,scale:this.colours?.scale??1}}pixels([t,e]){return[Float64Array.from(t,s=>this.x(s)),Float64Array.from(e,s=>this.y(s))]}stepAt(t){let{stream:e,fitted:s}=this,o=Math.floor(t+1e-9);if(!(!e||!s))return this.step?.t!==o&&(this.step=Yc(e,o,s.target)),this.step}draw(t,e){let{context:s,colours:o,ratio:n,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(n,0,0,n,0,0),this.outside=0,this.without=[];let a=this.shownOf(t,e),c=this.stepAt(t);if(c&&this.fitted&&r.kind!=="prediction"&&this.drawPlaces(s,this.fitted,o,c),a&&this.drawPredictions(a,t,o),r.kind!=="prediction"){for(let h of this.runs)t>=h.first&&h!==e&&this.drawLines(r,h,t,o,1.9);e&&this.runs.includes(e)&&this.drawLines(r,e,t,o,3.4)}}shownOf(t,e){if(this.companion?.kind==="prediction")return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}drawLines(t,e,s,o,n){let{context:r}=this,{scale:a}=o;r.strokeStyle=r.fillStyle=o.of(e),r.lineWidth=n*a,r.setLineDash(e.dash.map(h=>h*.8*a));let c=Gc(this,t,us(e,s),a);this.outside+=c.filter(h=>h==="outside").length,c.includes("none")&&this.without.push(e.label)}drawPredictions(t,e,s){let{context:o,range:n,box:r}=this,a=us(t,e),c=this.stepAt(e);for(let h of this.parts){let l=this.outputs(h.first,h.second,a),d=h===this.fitted?c:void 0;if(this.drawRows(o,h,[h.target,l],[s.of(t),s.of(t)],d),d?.seen){let{first:f,second:u}=d.seen;this.drawSeen(o,[h.target,this.outputs(f,u,a)],s.text,d)}o.fillStyle=s.of(t),l.forEach((f,u)=>{f>=n.up[0]&&f<=n.up[1]||(this.outside++,fs(o,r,this.x(h.target[u]),this.y(f),s.scale))})}}describe(t){let{companion:e}=this,s=this.runs.filter(({first:o})=>t>=o);return e?s.map(o=>`${o.label}: ${ih(e,us(o,t))}`).join("; "):""}},Pp=i=>i.flatMap((t,e)=>e%2?[]:[[t,i[e+1]]]),nh=({scale:i,font:t})=>`${11*i}px ${t}`;var Cp=.55,ko=class{constructor(){this.heldOut=void 0,this.fitted=void 0,this.known=new WeakMap}load({surface:t,companion:e,array:s,held:o}){let n=e?.held_numbers;if(this.heldOut=this.fitted=void 0,this.known=new WeakMap,!n||o)return;let{program:r,penalty:a,parameters:c}=t,h=Object.keys(c).length,l=Object.entries(c).map(([v,m])=>a&&v==="strength"?0:m),d=Re(s("rows_held_out"),3),f=d[0].length,u=new Float64Array(f).fill(1/f),p=r.columns?[...d,u].map(v=>v.map(_)):void 0;this.heldOut=Bt({program:r,coefficients:[...l,...n],rows:p}),a&&(this.fitted=Bt({...t,coefficients:[...l,...t.coefficients.slice(h)]}))}get isOn(){return this.heldOut!==void 0}losses(t){let{heldOut:e,fitted:s}=this,o=this.known.get(t.x);if(o||!e)return o??{fitted:new Float64Array,heldOut:new Float64Array};let[n,r]=[Float64Array.from(t.x),Float64Array.from(t.y)],a={fitted:s?s(n,r):Float64Array.from(t.height,c=>c+t.floor),heldOut:e(n,r)};return this.known.set(t.x,a),a}curves(t){return t.flatMap(e=>{let{fitted:s,heldOut:o}=this.losses(e),{first:n}=e;return[{run:e,values:o,first:n,share:Cp,head:"h"},{run:e,values:s,first:n}]})}inWords(t,e){let{fitted:s,heldOut:o}=this.losses(t),n=Math.min(e,t.records-1),r=o[n]-s[n];return`held out ${A(o[n],3)}, gap ${r>0?"+":""}${A(r,3)}`}};var So=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new bo(e(s))),this.fit=new Mo(e("fit")),this.monitor=new ko,this.fitLabel=this.lossLabel=""}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}load(t){this.fit.load(t),this.monitor.load(t)}describe({surface:t,runs:e,companion:s,companions:o}){let r=[[t.floor===null?"<span><b>f</b> against step</span>":`<span><b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale</span>`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:h},l)=>{[h.previousElementSibling.innerHTML]=r[l],h.setAttribute("aria-label",r[l][1])});let[,a,c]=this.charts;a.canvas.parentElement.hidden=!!(s||o?.length),c.canvas.parentElement.hidden=!e.some(h=>h.rates),s&&this.nameFit(s),this.lossLabel=""}name({surface:t,runs:e,companion:s},o){s&&this.nameFit(s,o),this.monitor.isOn&&this.nameLoss(t,e,o)}nameLoss({penalty:t},e,{time:s,rests:o,lit:n}){let{canvas:r}=this.charts[0],a=Math.floor(s+1e-9),c=e.filter(p=>!p.hidden&&a>=p.first),h=c.includes(n)?n:c[0],l=e.length>1?`${h?.label}: `:"",d=h?`${l}${this.monitor.inWords(h,a)}`:"",f=`against step, log scale; thin, h: held out${t?"; without the penalty":""}`,u=[`Loss f ${f}`,o&&d].filter(Boolean).join(". ");Dt(r.previousElementSibling,`<span><b>Loss f</b> ${V(f)}</span><span>${V(d)}</span>`),u!==this.lossLabel&&r.setAttribute("aria-label",u),this.lossLabel=u}nameFit(t,{time:e=0,rests:s=!1,lit:o}={}){let{canvas:n,held:r,outside:a,without:c,stream:h}=this.fit,[l,d]=sh(t,this.fit.shownOf(e,o)),f=[d,r&&"hollow: held out",Jc(h)].filter(Boolean).join("; "),u=Xc(h,Math.floor(e+1e-9)),p=oh(t,a,c),v=[u,V(p)].filter(Boolean).join("; "),m=`<span><b>${l}</b> ${V(f)}</span><span>${v}</span>`,w=[s&&u,p,s&&this.fit.describe(e)],g=[`${l} at this step: ${f}`,...w].filter(Boolean).join(". ");Dt(n.previousElementSibling,m),g!==this.fitLabel&&n.setAttribute("aria-label",g),this.fitLabel=g}prepare({surface:t,runs:e,companion:s,stream:o},n,r,a){let[c,h,l]=this.charts,d=v=>e.filter(m=>!m.hidden).map(m=>({run:m,values:m[v],first:m.first})),{monitor:f}=this;f.isOn?c.prepare(f.curves(e.filter(v=>!v.hidden)),n,"log",r,a):c.prepare(d("height"),n,t.floor===null?"linear":"log",r,a),h.prepare(d("slope"),n,"log",r,a);let u=v=>new Float64Array(v.records).fill(v.rate),p=d("rates").map(v=>({...v,values:v.values??u(v.run)}));l.prepare(p,n,"log",r,a),s&&this.fit.prepare(e.filter(v=>!v.hidden),a,o)}};function rh(i,t,e,s){let[o,n,r,a]=t.corners(),c=t.half[2],h=(l,d)=>{i.strokeStyle=l,i.beginPath();for(let[[f,u],p]of d){let[v,m]=t.project(f,u,p);i.lineTo(v,m)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:l}of s)h(e.grid,[[n,l],[r,l],[a,l]]);h(e.frame,[[o,-c],[n,-c],[n,c],[r,c],[a,c],[a,-c],[o,-c]]),h(e.frame,[[n,-c],[r,-c],[a,-c]]),h(e.frame,[[r,-c],[r,c]])}var ah=3.6,zp=[2,3,4,5,6,8],ch=i=>i*.7;function hh(i,t){let[e]=i.corners(),s=i.half[2],o=t[0]===e[0]?1:0,n=i.half[o],r=v=>o?i.project(e[0],n*v,-s):i.project(n*v,e[1],-s),[a,c]=r(-1),[h,l]=r(1),[d,f]=r(0),u=Math.hypot(h-a,l-c),p=Math.sign((c-l)*(d-i.cx)+(h-a)*(f-i.cy))/u||0;return{axis:o,at:r,out:[(c-l)*p,(h-a)*p],length:u}}function lh(i,t,e,s,o){i.font=`${e}px ${t.font}`;let n=c=>Math.max(0,...c.map(h=>i.measureText(h).width)),r=n(o.map(({text:c})=>c)),a=[s.slice(0,2),s.slice(2)].map(([c,h])=>{let l=zp.map(d=>gt(c,h,d));return n(l.flatMap(({values:d,step:f})=>Fe(d,f).texts))});return{heights:r,numbers:a}}function dh(i,[t,e],s,{heights:o,numbers:n}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)i.face(t,e,r),r=Dp(i,s,o,n);i.face(t,e,r)}function Dp(i,t,e,s){let o=ch(t),[,n,,r]=i.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let c of[n,r]){let{axis:h,at:l,out:d}=hh(i,c),[f,u]=d.map(Math.abs),[p,v]=[0,1].map(M=>Math.abs(l(1)[M]-l(-1)[M])/2),m=c===n?"left":"right",w=(M,k)=>[f*(M+k)+k,u*(M+t/2)+t/2],[g,b]=w(o,s[h]/2),[x,y]=w(ah*o,t/3);a[m]=Math.max(a[m],g,x-p),a.bottom=Math.max(a.bottom,b,y-v)}return a}function fh(i,t,e,s,o,n,r){let[,a,,c]=t.corners(),h=ch(s),l=[],d=(f,u,p,[v,m],w)=>{let g=i.measureText(f).width,b=Math.max(g/2,u+v*(w+g/2)),x=p+m*(w+s/2);l.some(y=>Math.abs(y.x-b)<(y.across+g)/2+3&&Math.abs(y.y-x)<s)||(l.push({x:b,y:x,across:g}),i.fillText(f,b,x))};i.textAlign="center",i.textBaseline="middle",i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let{z:f,text:u}of n){let[p,v]=t.project(...a,f);i.fillRect(p-4,Math.round(v),4,1),d(u,p,v,[-1,0],h)}i.strokeStyle=e.frame;for(let f of[a,c]){let{axis:u,at:p,out:v,length:m}=hh(t,f),[w,g]=o.slice(2*u,2*u+2),[b,x]=v,y=gt(w,g,m/(4.6*s)),{texts:M,counted:k}=Fe(y.values,y.step);i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let[N,T]of y.values.entries()){let[S,D]=p(2*(T-w)/(g-w)-1);i.beginPath(),i.moveTo(S,D),i.lineTo(S+4*b,D+4*x),i.stroke(),d(M[N],S,D,v,h)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text;let[E,O]=p(0);d(`${u?"y":"x"}${k}`,E,O,v,ah*h)}i.font=`${s}px ${e.font}`,i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)}function ph(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:Fp(i,n):h=>h,c=(h,l)=>{let d=(a(h)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(f=>Math.abs(f.share-d)>.9/o)&&r.push({share:d,text:l,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:A(t.least)}];e&&n===null&&c(0,"0");for(let h=300;e&&h>-300;h--)c(10**h,Jt(h)),n===null&&c(-(10**h),"−"+Jt(h));if(r.length<2){let h=n??0,l=e?gt(t.least-h,t.most-h,o):gt(t.low,t.high,o);for(let d of l.values)c(d,Xt(d,l.step))}return r}function Fp(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function vh(i,t,e,s){let[o,n,r,a]=t,c=Math.max(n-o,a-r),[h,l]=[n-o,a-r].map(u=>3*Math.max(4,Math.round(e*u/c/3))+1),d=i.grid(o,n,r,a,h,l).map(u=>Number.isFinite(u)?u:NaN),f=d.map(u=>i.level(u));return{columns:h,rows:l,f:d,level:f,height:s?f:d,domain:i.surface.domain,window:t}}function mh(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function gh(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=l=>s[Math.floor(l*(s.length-1))],[n,r]=uh(i.height),[a,c]=uh(i.f),h={low:n,high:r,least:a,most:c,cut:""};return s.length?(e?h.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(h,{low:o(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(o(.98)-h.low)&&Object.assign(h,{high:o(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:n-.5,high:n+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function uh(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Vi(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,c]=t,h=Float64Array.from({length:s},(v,m)=>r*(2*m/(s-1)-1)),l=Float64Array.from({length:o},(v,m)=>a*(1-2*m/(o-1))),d=n.map(v=>c*(2*(v-e.low)/(e.high-e.low)-1)),f=(v,m,w,g)=>(d[v+w]-d[v-m])/g||0,u=d.map((v,m)=>{let w=m%s,g=w>0?1:0,b=w<s-1?1:0;return f(m,g,b,h[w+b]-h[w-g])}),p=d.map((v,m)=>{let w=Math.floor(m/s),g=w>0?1:0,b=w<o-1?1:0;return f(m,g*s,b*s,l[w+b]-l[w-g])});return Object.assign(i,{x:h,y:l,z:d,slopeX:u,slopeY:p})}function Yi({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),c=(r-s[0])/(s[t-1]-s[0])*(t-1),h=Math.min(i-2,Math.floor(a)),l=Math.min(t-2,Math.floor(c));if(!(a>=0&&c>=0&&a<=i-1&&c<=t-1))return NaN;let d=l*i+h,f=a-h,u=c-l;return(o[d]*(1-f)+o[d+1]*f)*(1-u)+(o[d+i]*(1-f)+o[d+i+1]*f)*u}var wh=180,bh=.012,Eo=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],c=e[3]-e[2],h=Math.max(a,c),{floor:l}=t.surface,d=vh(t,e,o?wh:wh/3,s),f=o?mh(d):d;this.range=gh(d,f,s&&l!==null),n.half=[a/h/2,c/h/2,.23],this.fine=Vi(d,n.half,this.range),this.coarse=o?Vi(f,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?l===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[c,h,l]=this.camera.half,{low:d,high:f}=this.range,u=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(n-o)-1),h*(2*(e-r)/(a-r)-1),l*(2*(u-d)/(f-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,Yi(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+bh);return this.terrain.depthAt(n,r)>a+bh/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,c]=this.camera.half,[h,l,d,f]=this.window;return Math.abs(Yi(this.shown,o,n)-r)<.02?[h+(l-h)*(o/a+1)/2,d+(f-d)*(n/c+1)/2]:null}};function Ao(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function Ki(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),c=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&c<0)return null;a>0&&(o=Math.min(o,c/a)),a<0&&(s=Math.max(s,c/a))}return s<=o?[s,o]:null}function xh(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=Ki(n,r,s);if(a&&a[1]<1)return[Ao(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var To={azimuth:-108,elevation:54,magnification:1},yh=.4,Oo=class{constructor(){this.half=[.5,.5,.23],this.azimuth=To.azimuth,this.elevation=To.elevation,this.magnification=To.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,To)}orbit(t,e){this.azimuth=(this.azimuth-t*yh)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*yh))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:n,bottom:r}){let[a,c]=[this.azimuth,this.elevation].map(u=>u*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(c),cosE:Math.cos(c)});let[h,l]=this.reach(),d=Math.max(20,t-s-o),f=Math.max(20,e-n-r);this.unit=this.magnification*Math.min(d/h,f/l)/2,this.cx=s+(t-s-o)/2,this.cy=n+(e-n-r)/2}reach(){let[t,e,s]=this.half,[o,n]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*n,this.sinE*(t*n+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var jp=4,ms=.25,No=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let c=o[a],[h,l]=s.toCanvas(t.at),[d,f]=s.toCanvas(c);Math.hypot(d-h,f-l)<.6&&a<e||this.follow(t,c,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),c=Ki(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!c){t.stroke=void 0;return}let[h,l]=c,d=w=>Ao(n,e,w),[f,u]=o.toCanvas(d(h)),[p,v]=o.toCanvas(d(l)),m=Math.max(1,Math.ceil(Math.hypot(p-f,v-u)/jp));h>0&&(t.stroke=void 0);for(let w=0;w<m;w++){let g=h+(l-h)*(w+.5)/m,b=o.hides(...d(g),r+(a-r)*g);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(f,u),s.push(t.stroke));let[x,y]=o.toCanvas(d(h+(l-h)*(w+1)/m));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-f,y-u),[f,u]=[x,y]}l<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:c,offset:h}of e){if(a){s.globalAlpha=ms,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(c),o.setLineDash(t.dash.map(l=>l*r)),o.lineDashOffset=h),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:h,points:l,first:d}=c;if(e<d)continue;h.branch_step&&e>=h.branch_step&&h.branch_step<h.records&&a.push({draw:Xs,at:l[h.branch_step],fault:s.fault(l[h.branch_step]),run:h});let f=Math.min(e,h.records-1),u=Math.floor(f+1e-9),p=f-u,v=l[u],m=s.fault(v);if(p>1e-9){let x=[],y={at:v,fault:m,length:0};v=Ao(v,l[u+1],p),m+=(s.fault(l[u+1])-m)*p,this.follow(y,v,x),this.stroke(h,x,t,t)}let[w,g,b]=n.half;if(Math.abs(v[0])<=w&&Math.abs(v[1])<=g&&v[2]<=b){let x=h.outcome.kind==="overflowed"&&e>=h.records-1;a.push({draw:x?Ks:qt,at:v,fault:m,run:h})}else{let x=xh(l,d,u,n.half);x&&a.push({draw:Bp(n,x[1]),at:x[0],fault:0,run:h})}}for(let{draw:c,at:h,fault:l,run:d}of a){let[f,u,p]=h,[v,m]=s.toCanvas(h);t.globalAlpha=s.hides(f,u,Math.max(p,-n.half[2]),l)?.5:1,c(t,d,v,m,r,o),t.globalAlpha=1}}};function Bp(i,t){let[e,s]=i.project(...t);return(o,n,r,a,c,h)=>Ys(o,n,r,a,e-i.cx,s-i.cy,c,h)}var qp=44,Up=6;function Mh(i,t,e,s){let[o,n]=[new Path2D,new Path2D];for(let[r,a]of Hp(e,t.window)){let c=p=>{let[v,m]=[0,1].map(w=>r[w]+(a[w]-r[w])*p);return t.toBox(v,m,t.landscape.at(v,m))},[[h,l],[d,f]]=[t.toCanvas(c(0)),t.toCanvas(c(1))],u=Math.max(1,Math.ceil(Math.hypot(d-h,f-l)/Up));for(let p=0;p<u;p++){let v=c((p+.5)/u),m=t.hides(...v,t.fault(v))?n:o,[w,g]=t.toCanvas(c(p/u)),[b,x]=t.toCanvas(c((p+1)/u));m.moveTo(w,g),m.lineTo(b,x)}}i.save(),i.setLineDash([]),i.lineWidth=s.scale,i.strokeStyle=s.text;for(let[r,a]of[[o,1],[n,ms]])i.globalAlpha=.45*a,i.stroke(r);i.restore()}function Hp(i,[t,e,s,o],n=qp){let r=[[t,s],[e,s],[e,o],[t,o]],a=[],c=(h,l,d)=>{let f=Gp(h,l,d);if(!f)return;let[u,p]=f.map(v=>[h[0]+(l[0]-h[0])*v,h[1]+(l[1]-h[1])*v]);a.push([u,p])};i.forEach((h,l)=>c(h,i[(l+1)%i.length],[r]));for(let h=1;h<n;h++){let l=t+(e-t)*(2*h/n-1);c([l,s],[l+(e-t),o],[r,i])}return a}function Gp(i,t,e){let[s,o]=[0,1];for(let n of e){let r=Math.sign(Vp(n));for(let a=0;a<n.length;a++){let[c,h]=n[a],[l,d]=n[(a+1)%n.length],[f,u]=[r*(h-d),r*(l-c)],p=f*(t[0]-i[0])+u*(t[1]-i[1]),v=f*(i[0]-c)+u*(i[1]-h);if(p===0&&v<0)return null;p>0&&(s=Math.max(s,-v/p)),p<0&&(o=Math.min(o,-v/p))}}return s<o?[s,o]:null}function Vp(i){return i.reduce((t,[e,s],o)=>{let[n,r]=i[(o+1)%i.length];return t+e*r-n*s},0)}function kh({contour:i,contourStrong:t}){return Math.round(8*gs(i)[3]/gs(t)[3])}function Sh(i){return[0,gs(i.veil)[3]].map(t=>Yp(i,t))}function gs(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Yp(i,t){let e=gs(i.rim),[s,o,n,r]=gs(i.contourStrong),a=[s,o,n],[c,h]=i.dark?[.62,1.5]:[.74,1.07],l=new Uint32Array(360*256),d=new Uint8ClampedArray(l.buffer),f=i.ramp.length/3-1;for(let u=0;u<l.length;u++){let p=3*Math.round((u&255)*f/255),v=(u>>8)%40,m=r*Math.floor((u>>8)/40)/8,w=c+(h-c)*v/39;for(let g=0;g<3;g++)d[4*u+g]=(Math.min(255,i.ramp[p+g]*w)*(1-m)+a[g]*m)*(1-t)+e[g]*t;d[4*u+3]=255}return l}var Xp=24e5,Jp=["px","py","pd","level","shade"],Lo=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=kh(t),this.palettes=Sh(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:c,z:h,domain:l,window:d}=t,[,,f]=e.half,u=(p,v)=>{let m=d[2*v]+(d[2*v+1]-d[2*v])*p;return m>=l[2*v]&&m<=l[2*v+1]};for(let p=0;p<c-1;p++){let v=e.sinA>0?c-2-p:p;for(let m=0;m<a-1;m++){let w=e.cosA>0?m:a-2-m,g=v*a+w,b=Math.min(h[g],h[g+1],h[g+a],h[g+a+1]),x=Math.max(h[g],h[g+1],h[g+a],h[g+a+1]);b<f&&x<1e4&&(this.cut=b<-f||x>f,this.palette=this.palettes[u((w+.5)/(a-1),0)&&u(1-(v+.5)/(c-1),1)?0:1],b<-f&&this.lid(t,e,[g,g+1,g+a,g+a+1]),this.lines=!0,this.triangle(g,g+1,g+a),this.triangle(g+1,g+a,g+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,c=Math.hypot(n,r)*t.unit,h=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let l=Math.min(e,Math.ceil(t.cx+c+1)),d=Math.min(s,Math.ceil(t.cy+h+1));this.density=Math.min(o,Math.sqrt(Xp/((l-this.left)*(d-this.top)))),this.across=Math.round((l-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=l-this.left,this.height=d-this.top;let{image:f}=this;return f?.width!==this.across||f?.height!==this.down?(this.image=f=new ImageData(this.across,this.down),this.pixels=new Uint32Array(f.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,f}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:c,slopeY:h,level:l}=t,d=s*o;if(this.px.length!==d+4)for(let w of Jp)this[w]=new Float64Array(d+4);this.scratch=d,this.level.set(l);let{sinA:f,cosA:u}=e,[p,v,m]=[.45*u+.5*f,.45*f-.5*u,.74];for(let w=0,g=0;w<o;w++)for(let b=0;b<s;b++,g++){this.corner(g,e,n[b],r[w],a[g]);let x=(m-c[g]*p-h[g]*v)/Math.sqrt(1+c[g]*c[g]+h[g]*h[g]);this.shade[g]=x>0?x*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,c],h)=>{this.corner(n+h,t,r,a,c),this.level[n+h]=s,this.shade[n+h]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(d,f)=>{for(let u=0;u+1<d.length;u++){let p=[d[u],d[u+1]],v=Math.max(n[p[0]],n[p[1]]);if(!(v>-this.hz&&v<1e4))continue;this.cut=!0;let w=[n[p[0]],n[p[1]],-this.hz,-this.hz].map((g,b)=>[s[p[b%2]%t],o[Math.floor(p[b%2]/t)],g]);this.face(r,w,(128-this.tintBase)/this.tintSlope,f)}},c=r.sinA>0?0:e-1,h=r.cosA>0?t-1:0,l=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,f)=>c*t+f),l?.12:.55),a(Array.from({length:e},(d,f)=>f*t+h),l?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:c,pixels:h,depths:l,across:d,palette:f,tintBase:u,tintSlope:p,cut:v,hz:m,zDepth:w}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let g=o[t],b=n[t],x=o[e],y=n[e],M=x-g,k=y-b,E=o[s]-g,O=n[s]-b,N=Math.max(0,Math.ceil(b-.5)),T=Math.min(this.down,Math.ceil(n[s]-.5)),S=M*O-E*k;if(N>=T||Math.abs(S)<.001)return;let D=$=>(($[e]-$[t])*O-($[s]-$[t])*k)/S,L=$=>(($[s]-$[t])*M-($[e]-$[t])*E)/S,U=D(r),I=L(r),C=D(a),it=L(a),wt=D(c),lt=L(c),R=Math.hypot(C,it),nt=this.density/2,ut=Math.min(a[t],a[e],a[s]),dt=Math.max(a[t],a[e],a[s]),Z=Math.min(1,(.34-R*this.density)*7),Y=this.lines&&Z>0&&Math.floor(dt+R*nt+R)!==Math.floor(ut-R*nt-R);for(let $=N;$<T;$++){let j=$+.5,st=g+(j-b)*E/O,K=j<y?g+(j-b)*M/k:x+(j-y)*(o[s]-x)/(n[s]-y),z=Math.max(0,Math.ceil(Math.min(st,K)-.5)),Q=Math.min(d,Math.ceil(Math.max(st,K)-.5)),H=z+.5-g,X=j-b,G=this.zTop+this.zRow*j,ot=r[t]+U*H+I*X,B=a[t]+C*H+it*X,tt=c[t]+wt*H+lt*X;for(let F=$*d+z,kt=$*d+Q;F<kt;F++,ot+=U,B+=C,tt+=wt){if(v){let q=w*ot+G;if(q>m+1e-6||q<-m-1e-6)continue}let bt=u+p*B,xt=0;if(Y){let q=Math.round(B),vt=nt+.5-Math.abs(B-q)/R;vt>0&&(xt=Math.round(Z*(vt<1?vt:1)*(q%3===0?8:this.thin)))}h[F]=f[(xt*40+(tt+.5|0)<<8)+(bt<0?0:bt>255?255:bt|0)],l[F]=ot}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var Zp=140,Io=class{constructor(t){this.canvas=t,this.context=J(t),this.land=J(et()),this.under=J(et()),this.line=J(et()),this.buffer=J(et()),this.camera=new Oo,this.terrain=new Lo,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:c}=this,h=JSON.stringify([s,o,r,n]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let l=new Eo(t,s,o,r,a,c);c.mix(n,d=>t.tint(d)),this.paths=new No(l,n,this.under,this.line),Object.assign(this,{key:h,fine:r,stale:!0})}this.paths.load(e)}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Zp)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:c}=this,{box:h,colours:l}=t,{landscape:d,range:f,logHeight:u,window:p,title:v}=h,m=this.fine&&!this.moving,w=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*l.scale,g=M=>ph(d,f,u,s.half[2],M/(2.4*w)),b=[t,w,r];(!this.widths||b.some((M,k)=>M!==this.measured[k]))&&(this.measured=b,this.widths=lh(e,l,w,p,g(.4*r))),dh(s,[n,r],w,this.widths),h.shown=m?h.fine:h.coarse;let x=o.paint(h.shown,s,n,r,m?2:1);c.canvas.width=x.width,c.canvas.height=x.height,c.putImageData(x,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let y=g(2*s.half[2]*s.unit*s.cosE);rh(e,s,l,y),e.imageSmoothingQuality=m?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),fh(e,s,l,w,p,y,v),d.surface.dead&&Mh(e,h,d.surface.dead,l);for(let M of[!0,!1])this.drawPoints(h,l,M);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,c]=this.camera.half,h=!1,l={toPixel:(d,f)=>{let[u,p,v]=t.toBox(d,f,n.at(d,f));h=Math.abs(u)<=r&&Math.abs(p)<=a&&v<=c&&t.hides(u,p,Math.max(v,-c),t.fault([u,p,v]))===s;let[m,w]=t.toCanvas([u,p,v]);return[m,w]},inside:()=>h};o.globalAlpha=s?ms:1,n.points(o,l,e),o.globalAlpha=1}};var Qp=2.5,tu=6,Ji=820,eu=1100,su=1.4,Eh=140,_o=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new lo,this.panels=new mo(this.stage),this.key=new go(this.stage.querySelector(".ov-key")),this.hall=new po(s),this.layers=new uo(this.stage),this.trails=new so(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Io(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.cloud=new fo(t),this.race=new So(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);ti(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=Ui(this.player.root),n=(a,c)=>JSON.stringify([Wn(a),c]),r=e&&n(s,o)===n(e.surface,this.colours);this.colours=o,r||(this.landscape=new ls(s,Bt(s))),this.race.load(t),this.plane.domain=s.domain,(!e||ie(e.surface)!==ie(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e,companions:s}=this.player;return t?.graph?[]:t?.inside?e.charts:[...s.charts,...this.race.shown]}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=Ui(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:c}=t;if(!n)return;let h=a.projector?Ji*this.colours.scale/su:Ji,l=!!(t.sync.group||r.clientWidth<h)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",l),r.classList.toggle("ov-snug",!l&&r.clientWidth<h*eu/Ji);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let f=Fn();this.hall.fit(),this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},f),this.key.show(n.surface,this.colours,f,this.cloud.words),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:u,clientHeight:p}=o,{clientWidth:v,clientHeight:m}=s.canvas,w=this.panels.places.map(({i:x})=>x),g=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),b=[u,p,f,this.colours.scale,v,m,c.width,this.panels.on,w,g];if(!(!(u*p||v*m)||b.join()===this.size)){this.size=b.join(),u&&p&&e.resize(u,p,f),v&&m&&s.resize(v,m,f),c.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,f);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Eh)}resurface(){let{surface:t}=this.player.scene;this.landscape=new ls(t,Bt(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},Eh)}draw(){let{view:t}=this.player;this.cloud.offer(),t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,graph:s,companions:o,clock:n,legend:r}=this.player,a=this.inspected!==n.step||!n.playing;t.inside&&a&&e.update(n.step,!n.playing),t.graph&&a&&s.update(n.step,!n.playing),!t.inside&&!t.graph&&a&&o.update(n.step,!n.playing,r.lit),this.inspected=n.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let v of["halo","line"])s.moved(v);this.trails.reset(c,e,a),r.place()}this.trails.draw(n.time),this.cloud.draw(this.stale.land||this.stale.trails);let{view:h,inside:l,quiz:d,viewState:f,firstVisit:u}=t;s.emptied("heads");let p=h.inside&&l.ready&&l.at(n.time);for(let{runs:v,i:m=f.run,dx:w,dy:g}of c){let b=s.moved("heads",w,g);o.on&&o.drawStart(b,r.position,e),p&&m===f.run&&(o.on||!p.insight.run.hidden)&&l.draw(b,p,a),h.graph&&m===f.run&&t.graph.drawArrow(b,n.time,a),Ka(b,v,e,n.time,a),d.draw(b,e,a),u.draw(b,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?tu:Qp;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((l,d)=>d%2?Math.min(l,a[d]):Math.max(l,a[d])),h=t.fitted?a:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,h,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,companions:n,legend:r}=this.player,{low:a,high:c}=this.landscape,h=[a-.5*(c-a),c+.5*(c-a)];if(this.stale.charts){let{undecided:l}=this.player.quiz;for(let d of this.charts)Object.assign(d,{coarse:this.bends,foretells:!l});e.inside?o.prepare(this.colours,h):e.graph||(n.prepare(t,this.colours),this.race.prepare(t,s.last,h,this.colours))}for(let l of this.charts)l.draw(s.time,r.lit);!e.inside&&!e.graph&&this.race.name(t,{time:s.time,rests:!s.playing,lit:r.lit})}};var Ro=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:c}=this.player,{plane:h,surface3d:l}=n,{number:d,step:f,plays:u,speed:p,window:v,camera:m,hidden:w}=t;return this.restored=d,o.pause(),o.seek(f),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((g,b)=>r.setHidden(b,w.includes(b))),v&&h.show(v),m&&Object.assign(l.camera,{azimuth:m[0],elevation:m[1],magnification:m[2]}),n.invalidate("land"),u&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:c,magnification:h}=r.camera,l=s.runs.flatMap((f,u)=>f.hidden?u:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(f=>Number(f.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,c,h].map(f=>Number(f.toFixed(2))).join("~")}`),[...d,...l.length?[`hidden:${l.join("~")}`]:[]].join()}};function qe({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of r.method.remembers)a.push(`${c} along x`,`${c} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:a}}var Zi=Array.from({length:2},()=>new Int32Array(0));function ou(i,t){return Zi[t].length<i&&(Zi[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),Zi[t]}function Ah(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,r=Array.from({length:2},(h,l)=>ou(64*n,l)),a=r.map(()=>0),c=e*64;for(let h=0;h<64&&c+h<t;h++){for(let l=0;l<i.length;l++)s[l]=i[l][c+h]+0;for(let l=0;l<2;l++)for(let d=0;d<n;d++)a[l]=a[l]+Math.imul(o[d],r[l][h*n+d])|0}return a.map(h=>h>>>0)}function Oh(i,t,e){if(i?.records!==t)return!1;let{columns:s}=qe(i);for(let o=0;o*2<e.length;o++)if(Ah(s,t,o).some((n,r)=>n!==e[o*2+r]))return!1;return!0}function Nh(i,t){let{columns:e,names:s}=qe(t),o=i?qe(i).columns:[],n=Math.min(i?.records??0,t.records);for(let r=0;r<n;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return i?.records===t.records?void 0:{step:n,name:"end"}}var iu=400,nu=20,$o=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((c,h)=>{let l=c&&Nh(o[h],c);l&&this.doubts.set(h,l)});let{arrays:r}=t.head,a=s&&e.every((c,h)=>r[`digest${h}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),iu))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],r=o[t];Oh(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),nu)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let r=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Lh(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Lh(this.said,this.words)}};function Lh(i,t){i.textContent!==t&&(i.textContent=t)}var ru="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",au=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,cu="race|inside|toggle-inside|graph|toggle-graph|graph-next|branch|previous-run|next-run",hu={view:new RegExp(`^(${cu}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),dial:/^(dial|fan)$/,runs:/^branch$/},lu=5e3,Ue=0,Po=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(ru)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout(Ue),Ue=setTimeout(()=>{Ue=0,document.documentElement.removeAttribute("data-ov-undecided")},lu))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!Ue&&this.decides>0;o&&(clearTimeout(Ue),Ue=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!au.test(t)||s.locked?.some(o=>hu[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${A(t,3)}, ${A(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>A(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,c=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[h,l,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:h,lineWidth:l*a}),t.setLineDash(d),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(c?-17:17)*a,r);t.setLineDash([])}}};var du=90,fu=400,Co=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!n)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(c=>`${c.label}: ${A(c.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},fu))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();Dt(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||n-this.shown.at>du||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var pu=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],uu=1500;function Ih(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?pu.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Qi=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Ih(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),uu)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:c}=r.layers,{width:h,height:l}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,h,l);for(let p of this.sources())t.drawImage(p,0,0,h,l);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(p=>!p.hidden)],f=h/c-22,u=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(f-u,18,u+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,v)=>{let m=32+20*v;v&&qt(t,p,f-u+15,m,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,f-u+(v?36:10),m)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},zo=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Ih()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Qi(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),Zs(t,`${this.player.scene.surface.key}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};function _h(i){let t=sr(i),{simulator:e}=t,s=t.allRuns.map(({records:c})=>c);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});t.surface.penalty&&(t.surface.minimizer=e.points??void 0);let o=new js({...t,simulator:e}),n=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((c,h)=>{let l=e.paths[h],d=o.simulate(l,n,r);a.simulated[h]=d,d&&t.head.arrays[`records${h}`]&&(a.recorded[h]=vu(n,t,h,d));let f=a.recorded[h]??d;f&&Object.assign(c,Ws(o,n,c,l,f))}),Object.assign(t,a,{stream:n.stream})}function vu({simulator:i},t,e,s){let o=t.array(`records${e}`),n=qe(s).columns.length,r=o.length/n,a=Array.from({length:n},(c,h)=>o.subarray(h*r,(h+1)*r));return{...i.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var Do=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+c}px)`;let h=this.position.join();this.handle.dataset.start!==h&&(this.handle.dataset.start=h),this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let l=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${A(s)}, ${A(o)}.${l}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var be=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}givenOtherwise(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}drawArrow(){}next(){}};var ws=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Fo=new Map,jo=class{constructor(t){this.player=t,this.own=new ws(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!Fo.has(t)){let o=new Set;Fo.set(t,{members:o,clock:new ws(n=>o.forEach(r=>r.tick(n)))})}let{root:e,picture:s}=this.player;this.group=Fo.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?Rh(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Rh(t);e.stop(),t&&Fo.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||Oe(o.scene.surface)!==Oe(t.surface))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function Rh({clock:i,members:t}){let e=[...t].map(({player:o})=>o.scene),s=String(e.some(o=>o.companion||o.companions?.length));i.setLast(Math.max(...e.map(({steps:o})=>o)));for(let{player:o}of t)o.root.dataset.companion=s,o.readout.setLast(i.last),o.runsChanged(),o.picture.schedule()}var Bo=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},Dn),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let r={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>tn(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&tn(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return ie(s.surface);if(n<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(n);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,r=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return o.sharing.numbers(n)[s];if(r<0)return;let{values:a,schedule_values:c}=o.last(r);return(t==="schedule"?c:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(c=>tn(c,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(n);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(h=>this.turnOf(h)),[n]=t?this.turnOf(t):[],r=h=>Object.fromEntries(s.filter(l=>l.owner===h).map(({name:l,value:d})=>[l,d])),a=r("scene"),c=r("surface");return{kept:o.length?o:void 0,turn:n,...Object.fromEntries(ya.map(h=>[h,a[h]])),coefficients:Object.keys(c).length?c:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,l=>s.last(l)),c=o?this.numbers(n,l=>zt(o[l])):a,h={side:t.side,shown:c,inForce:a};document.dispatchEvent(new CustomEvent("ov-bent",{detail:h}))}numbers(t,e){let{scene:s,bending:o}=this.player,{runs:n}=s,{surface:r,start:a}=t,[c,h]=a;return{run:Object.fromEntries(n.map(({name:l},d)=>[l,e(d).values])),schedule:Object.fromEntries(n.map(({name:l},d)=>[l,e(d).schedule_values])),surface:r.parameters,scene:o.laboratory.sharing.numbers(t),start:{x:c,y:h}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},tn=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var $h="ov-hall",Wo=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,$h,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.graph||this.current.dial),a=r?e.findIndex(c=>c.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent($h,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,graph:o,dial:n,companions:r,tabs:a,scene:c}=this.player,h=this.current,l=Ti(c,h),d=(u,p)=>t.querySelector(`[data-do="${u}"]`)?.setAttribute("aria-pressed",String(!!p)),f={inside:!!h.inside,graph:!!h.graph,dial:!!h.dial};Object.assign(t.dataset,{stage:h.stage,...f,companionKind:l??""}),e.stage.hidden=h.stage==="relief",t.querySelector(".ov-depth").hidden=h.stage==="map"||h.stage==="grid",t.querySelector(".ov-race").hidden=f.inside||f.graph,s.root.hidden=!h.inside,o.root.hidden=!h.graph,e.race.fit.canvas.parentElement.hidden=l!=="fit",r.root.hidden=(l??"fit")==="fit",a.show(c.companions??[],l),n.root.hidden=!h.dial;for(let u of["map","relief","both","grid"])d(u,h.stage===u);d("race",!(h.inside||h.graph)),d("log-height",h.log_height);for(let u of["inside","graph","dial","fan","cloud","projector"])d(u,h[u]);e.enlarge(),n.load(c),h.inside&&s.build(),h.graph&&o.build(),r.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var sn=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new ks(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new Ss(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new jo(this),this.viewState=new Wo(this),this.picture=new _o(this,s),this.bending=new qs(this),this.turning=new Bo(this),this.proof=new $o(this),this.start=new Do(this,e(".ov-start")),this.legend=new ao(this,e(".ov-legend")),this.readout=new Co(this),this.playback=new Ro(this),this.recorder=new zo(this,e('[data-do="record"]')),this.quiz=new Po(this),this.firstVisit=new io(this,e(".ov-first-visit")),this.keys=new Gs(e('[data-do="keys"]')),this.inside=new be(this,e(".ov-inside")),this.graph=new be(this,e(".ov-graph")),this.dial=new be(this,e(".ov-dial")),this.companions=new be(this,e(".ov-companion")),this.tabs=new Vs(e(".ov-companion-tabs"),o=>this.viewState.change({companion:o})),sc(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.graph.stop(),this.companions.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)oc(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||ie(e.surface)!==ie(t.surface),n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.graph.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},Ph=zn(i=>new sn(i),(i,t,e)=>{i.inspectorLoader??=new no(i,e),i.inspectorLoader.show(t instanceof Uint8Array?_h(t):t)});var Ch=`.ov-number-track {
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
`;var zh=`.ov-player:focus-visible,
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
`;var Dh=`.ov-player button {
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
`;var Fh=`[data-dial="true"].ov-player {
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
`;var jh=`.ov-side {
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
`;var Bh=`.ov-inside {
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
`;var Wh=`.ov-player .ov-legend-head {
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
`;var qh=`.ov-chart {
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
`;var Uh=`/* Over the foot of the picture, beside nothing that is to be pressed. */
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
`;var Hh=`.ov-player.ov-large {
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
`;var Gh=`:is(.ov-aim, .ov-confirm) {
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
`;var Vh=`.ov-ended {
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
`;var Yh=[zh,Dh,Ch,Fh,jh,Bh,Wh,qh,Uh,Hh,Gh,Vh].join("");var Ou=i=>import(new URL(`inspector.js${i?`?try=${i}`:""}`,import.meta.url)),n2=Ln($n,Yh,Rn(i=>Ph({...i,importInspector:Ou})));export{n2 as default};
