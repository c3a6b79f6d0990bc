// Built by tools/bundle.js from optim_viz/web/js: edit there.
var wf="[data-testid=stApp]",bf='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var xf="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",yf="The server is back, and so is your scene, from the address.",hi=Symbol("renew"),ci=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(i=>!qr(i,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!qr(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(xf)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(yf,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[hi]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(bf)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},qr=(n,t)=>n.name===t.name&&["owner","name","parameter"].every(e=>n.event?.[e]===t.event?.[e]),Hr;function Gr(n){return Hr??=new ci(document.querySelector(wf)),Hr.patient(n)}var Vr=`.ov-notice {
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
  font: 14px / 1.35 var(--st-font, sans-serif);
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
    15px / 1.4 system-ui,
    sans-serif;
}
`;function cs(n,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:n}),i=Object.assign(document.createElement("button"),{type:"button",textContent:t});return i.addEventListener("click",e),s.append(o,i),s}var Yr="optim-viz-reloaded-for";function Kr(n,t,e){let s=!1;return({data:o,parentElement:i,setTriggerValue:r,...a})=>{s||Sf(t),s=!0;let c=new TextDecoder().decode(o.subarray(0,8));if(c!=="2426cc10")return kf(c,i);let h=i.querySelector(".ov-place");h&&(h.outerHTML=n);let l=Gr(r);return e({...a,parentElement:i,setTriggerValue:l,data:o.subarray(8)})}}function Sf(n){document.body.append(Object.assign(document.createElement("style"),{textContent:Vr+n}))}function kf(n,t){if(!Af(n)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(cs("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Af(n){try{return sessionStorage.getItem(Yr)===n?!0:(sessionStorage.setItem(Yr,n),!1)}catch{return!0}}var Xr=1e3,Ef=512*1024;function Tf(n){let t=n.split("#")[0].split("?").slice(1).join("?");return t.length>Ef?"is far too long":t.split("&").length>Xr?`has more than ${Xr.toLocaleString("en")} parts`:""}var Zr=!1;function Jr(n){return t=>(Zr||Of(t.parentElement),Zr=!0,n(t))}function Of(n){let t=Tf(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=cs(e,"Dismiss",()=>s.remove());n.prepend(s)}var Qr=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;var ta=Symbol.for("optim-viz printing");function ea(){!globalThis.addEventListener||ta in globalThis||(Object.assign(globalThis,{[ta]:!0}),addEventListener("beforeprint",()=>{let n=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!n)return;let e=n.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),n.append(s)}),addEventListener("afterprint",()=>{for(let n of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(n);document.querySelector(".ov-printed")?.remove()}))}function sa(n,t){let e=new WeakMap;return ea(),({data:s,parentElement:o,setTriggerValue:i,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=n(o),e.set(o,a)),a.outbox.connect(i),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Lf=100,If=1500,oa=2500,vo=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,hi,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=Lf-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),If),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function na(n=1){return Math.min(2,(globalThis.devicePixelRatio||1)*n)}var li=n=>n.currentCSSZoom??1;function di(n,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{n(),di(n,t)};e.addEventListener("change",s,{once:!0,signal:t})}var fi=16,ia=14,mo=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:i,height:r,x:a,y:c}=this.fill(s,o,t,e),h=a+fi+i>this.root.clientWidth?a-fi-i:a+fi;this.place(h,[c+ia,c-ia-r],i,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:i,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-i-s.height-8],o,i)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:i,root:r}=this,a=r.getBoundingClientRect(),c=li(r);typeof t=="string"?i.innerHTML=t:i.replaceChildren(...t),Object.assign(i.dataset,e),i.hidden=!1;let[h,l]=[(s-a.left)/c,(o-a.top)/c];return{width:i.offsetWidth,height:i.offsetHeight,x:h,y:l}}place(t,e,s,o){let{clientWidth:i,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,i-s)),c=this.openBox(),h=d=>c&&a<c.right&&a+s>c.left&&d<c.bottom&&d+o>c.top,l=e.find(d=>d>=0&&d+o<=r&&!h(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,l)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=li(this.root),[i,r,a,c]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:i/o,top:r/o,right:a/o,bottom:c/o}}};var qe=({key:n,parameters:t,coefficients:e,rows:s})=>[n,...e.slice(Object.keys(t).length),ca(s)].join(" "),hs=({key:n,coefficients:t,rows:e})=>[n,...t,ca(e)].join(" "),aa=n=>[hs(n),n.floor,n.points?.length,n.minimizer?"with its minimizers":""].join(" "),ra=new WeakMap;function ca(n){if(!n)return"";let t=ra.get(n)??n.map(e=>e.join()).join(";");return ra.set(n,t),t}var Wt=22250738585072014e-324,go=-1024,ha=Float64Array.from({length:1025-go},(n,t)=>2**(t+go)),la=new Float64Array([1]),da=new Uint32Array(la.buffer),_f=+(da[1]!==0),_e=n=>ha[n-go];function Xe(n){return la[0]=n,(da[_f]>>>20&2047)-1023}var ls=n=>n*ha[-Xe(n)-go],P=n=>Math.abs(n)>=Wt?n:n*0;function H(n,t){let e=n*t;if(!(Math.abs(e)<=Wt)||n===0||t===0)return e;let s=Math.abs(n)<Math.abs(t)?n*js*t:n*(t*js);return Math.abs(s)<Wt*js?e*0:e}function ie(n,t){let e=n/t;return Math.abs(e)<=Wt&&Math.abs(n*js/t)<Wt*js?e*0:e}var js=2**200;function fa(n,t){let e=n,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=H(s,e)),e=H(e,e);return s}var pa=(n,t)=>n>=t||Number.isNaN(n)?n:t,ua=(n,t)=>n<=t||Number.isNaN(n)?n:t;function Ws(n){let t=n>710,s=n<-709?-709:n,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,h=o-c,l=a*5497923018708371e-29,d=h-l,p=h-d-l,u=n<-708.3964185322641,v=1+d,w=1-v+d,m=d*d,B=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,F=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,$=d*F,D=B+$,_=m*D,G=p+_,st=w+G,K=v+st,j=a>0,X=K*(j?2:.5),J=a-1,Z=a+1,V=_e(j?J:Z),et=X*V,q=P(et);return u?0:q}function va(n,t,e){for(let s=0;s+1<n;s+=2){let o=e[s],i=e[s+1],r=o>710,a=i>710,c=o<-709,h=i<-709,l=c?-709:o,d=h?-709:i,f=r?710:l,p=a?710:d,u=f*1.4426950408889634,v=p*1.4426950408889634,g=u+.5,w=v+.5,m=Math.floor(g),b=Math.floor(w),x=m*.6931471805598903,y=b*.6931471805598903,M=f-x,S=p-y,A=m*5497923018708371e-29,O=b*5497923018708371e-29,T=M-A,N=S-O,k=M-T,L=S-N,B=k-A,W=L-O,E=o<-708.3964185322641,C=i<-708.3964185322641,z=1+T,U=1+N,Q=1-z,R=1-U,rt=Q+T,pt=R+N,F=T*T,$=N*N,D=11470745597729725e-27*F,_=11470745597729725e-27*$,G=D+208767569878681e-23,st=_+208767569878681e-23,K=G*F,j=st*$,tt=K+2755731922398589e-22,X=j+2755731922398589e-22,J=tt*F,Z=X*$,ot=J+248015873015873e-19,V=Z+248015873015873e-19,et=ot*F,q=V*$,yt=et+.001388888888888889,gt=q+.001388888888888889,wt=yt*F,Y=gt*$,ut=wt+.041666666666666664,Mt=Y+.041666666666666664,St=ut*F,Ut=Mt*$,$t=St+.5,te=Ut+.5,kt=16059043836821613e-26*F,bt=16059043836821613e-26*$,at=kt+2505210838544172e-23,Ct=bt+2505210838544172e-23,At=at*F,Et=Ct*$,Tt=At+27557319223985893e-22,ct=Et+27557319223985893e-22,Nt=Tt*F,vt=ct*$,Lt=Nt+.0001984126984126984,Rt=vt+.0001984126984126984,ht=Lt*F,lt=Rt*$,It=ht+.008333333333333333,Dt=lt+.008333333333333333,qt=It*F,xt=Dt*$,ee=qt+.16666666666666666,Zt=xt+.16666666666666666,Ot=T*ee,zt=N*Zt,Ht=$t+Ot,Ft=te+zt,ce=F*Ht,se=$*Ft,he=B+ce,Gt=W+se,Jt=rt+he,Bt=pt+Gt,oe=z+Jt,Vt=U+Bt,jt=m>0,_t=b>0,me=jt?2:.5,le=_t?2:.5,de=oe*me,ne=Vt*le,ge=m-1,we=b-1,fe=m+1,Oe=b+1,Ne=jt?ge:fe,be=_t?we:Oe,xe=_e(Ne),Le=_e(be),Ye=de*xe,ze=ne*Le,Qt=P(Ye),Yt=P(ze),Fe=E?0:Qt,Ie=C?0:Yt;t[s]=Fe,t[s+1]=Ie}n%2&&(t[n-1]=Ws(e[n-1]))}function ds(n){let t=Xe(n),e=ls(n),s=e>1.4142135623730951,o=t+1,i=s?o:t,r=.5*e,c=(s?r:e)-1,h=2+c,l=c/h,d=l*l,p=.5*c*c,C=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,z=d*C,U=p+z,Q=l*U,R=i*5497923018708371e-29,rt=Q+R,pt=p-rt,F=i*.6931471805598903,$=pt-c,D=F-$,_=n<22250738585072014e-324,st=n>-22250738585072014e-324?-1/0:NaN,K=_?st:D;return n<=17976931348623157e292?K:n}function ma(n){let t=Math.abs(n),e=t<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,l=a*9920935774287987e-25,d=h-l,p=h-d-l,u=a*22517417706346578e-34,v=d-u,w=d-v-u,m=p+w,x=a*35215598651832e-40-m,y=v-x,M=.25*a,A=4*Math.floor(M),O=a-A,N=v-y-x,k=y*y,D=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,_=k*D,G=y*_,K=1-.5*k,j=N*K,tt=G+j,X=y+tt,J=-.5*k,Z=1+J,V=1-Z+J,et=k*k,kt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,bt=et*kt,at=y*N,Ct=bt-at,At=V+Ct,Et=Z+At,Tt=O>=2,ct=.5*O,Lt=Math.floor(ct)!==ct?Et:X,Rt=-Lt,ht=Tt?Rt:Lt;return t<3725290298461914e-24?n:ht}function fs(n){let e=Math.abs(n)<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,l=a*9920935774287987e-25,d=h-l,p=h-d-l,u=a*22517417706346578e-34,v=d-u,w=d-v-u,m=p+w,x=a*35215598651832e-40-m,y=v-x,M=.25*a,A=4*Math.floor(M),O=a-A,N=v-y-x,k=y*y,D=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,_=k*D,G=y*_,K=1-.5*k,j=N*K,tt=G+j,X=y+tt,J=-.5*k,Z=1+J,V=1-Z+J,et=k*k,kt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,bt=et*kt,at=y*N,Ct=bt-at,At=V+Ct,Et=Z+At,Tt=3-O,Nt=O*Tt>1,vt=.5*O,ht=Math.floor(vt)!==vt?X:Et,lt=-ht,It=Nt?lt:ht,Dt=0*n;return e?It:Dt}function ga(n){let t=Math.abs(n),e=t<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,l=a*9920935774287987e-25,d=h-l,p=h-d-l,u=a*22517417706346578e-34,v=d-u,w=d-v-u,m=p+w,x=a*35215598651832e-40-m,y=v-x,M=.25*a,A=4*Math.floor(M),O=a-A,N=v-y-x,k=y*y,D=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,_=k*D,G=y*_,K=1-.5*k,j=N*K,tt=G+j,X=y+tt,Z=y-X+tt,ot=-.5*k,V=1+ot,q=1-V+ot,yt=k*k,at=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,Ct=yt*at,At=y*N,Et=Ct-At,Tt=q+Et,ct=V+Tt,vt=V-ct+Tt,Lt=.5*O,ht=Math.floor(Lt)!==Lt,lt=-ct,It=ht?lt:X,Dt=-vt,qt=ht?Dt:Z,xt=ht?X:ct,ee=ht?Z:vt,Zt=t<3725290298461914e-24,Ot=It/xt,zt=Ot*134217729,Ht=zt-Ot,Ft=zt-Ht,ce=Ot-Ft,se=xt*134217729,he=se-xt,Gt=se-he,Jt=xt-Gt,Bt=Ot*xt,Vt=Ft*Gt-Bt,jt=Ft*Jt,_t=ce*Gt,me=jt+_t,le=Vt+me,de=ce*Jt,ne=le+de,we=It-Bt-ne,fe=Ot*ee,Oe=qt-fe,be=(we+Oe)/xt,xe=Ot+be;return Zt?n:xe}function pi(n){let t=Math.abs(n),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,h=o-c,l=a*5497923018708371e-29,d=h-l,p=h-d-l,u=_e(a),v=d*d,N=(((((11470745597729725e-27*v+208767569878681e-23)*v+2755731922398589e-22)*v+248015873015873e-19)*v+.001388888888888889)*v+.041666666666666664)*v+.5,R=((((16059043836821613e-26*v+2505210838544172e-23)*v+27557319223985893e-22)*v+.0001984126984126984)*v+.008333333333333333)*v+.16666666666666666,rt=d*R,pt=N+rt,F=v*pt,$=p+F,D=d+$,G=d-D+$,st=u-1,K=u*D,j=st+K,X=st-j+K,J=u*G,Z=X+J,ot=j>2,V=ot?j:2,et=ot?2:j,q=V+et,wt=V-q+et+Z,Y=j/q,ut=Y*134217729,Mt=ut-Y,St=ut-Mt,Ut=Y-St,$t=q*134217729,te=$t-q,kt=$t-te,bt=q-kt,at=Y*q,At=St*kt-at,Et=St*bt,Tt=Ut*kt,ct=Et+Tt,Nt=At+ct,vt=Ut*bt,Lt=Nt+vt,ht=j-at-Lt,lt=Y*wt,It=Z-lt,qt=(ht+It)/q,xt=Y+qt,ee=t<3725290298461914e-24,Zt=n<0,Ot=-xt;return ee?n:Zt?Ot:xt}function wa(n,t,e){for(let s=0;s+1<n;s+=2){let o=e[s],i=e[s+1],r=Math.abs(o),a=Math.abs(i),c=r>20,h=a>20,l=c?20:r,d=h?20:a,f=2*l,p=2*d,u=f*1.4426950408889634,v=p*1.4426950408889634,g=u+.5,w=v+.5,m=Math.floor(g),b=Math.floor(w),x=m*.6931471805598903,y=b*.6931471805598903,M=f-x,S=p-y,A=m*5497923018708371e-29,O=b*5497923018708371e-29,T=M-A,N=S-O,k=M-T,L=S-N,B=k-A,W=L-O,E=_e(m),C=_e(b),z=T*T,U=N*N,Q=11470745597729725e-27*z,R=11470745597729725e-27*U,rt=Q+208767569878681e-23,pt=R+208767569878681e-23,F=rt*z,$=pt*U,D=F+2755731922398589e-22,_=$+2755731922398589e-22,G=D*z,st=_*U,K=G+248015873015873e-19,j=st+248015873015873e-19,tt=K*z,X=j*U,J=tt+.001388888888888889,Z=X+.001388888888888889,ot=J*z,V=Z*U,et=ot+.041666666666666664,q=V+.041666666666666664,yt=et*z,gt=q*U,wt=yt+.5,Y=gt+.5,ut=16059043836821613e-26*z,Mt=16059043836821613e-26*U,St=ut+2505210838544172e-23,Ut=Mt+2505210838544172e-23,$t=St*z,te=Ut*U,kt=$t+27557319223985893e-22,bt=te+27557319223985893e-22,at=kt*z,Ct=bt*U,At=at+.0001984126984126984,Et=Ct+.0001984126984126984,Tt=At*z,ct=Et*U,Nt=Tt+.008333333333333333,vt=ct+.008333333333333333,Lt=Nt*z,Rt=vt*U,ht=Lt+.16666666666666666,lt=Rt+.16666666666666666,It=T*ht,Dt=N*lt,qt=wt+It,xt=Y+Dt,ee=z*qt,Zt=U*xt,Ot=B+ee,zt=W+Zt,Ht=T+Ot,Ft=N+zt,ce=T-Ht,se=N-Ft,he=ce+Ot,Gt=se+zt,Jt=E-1,Bt=C-1,oe=E*Ht,Vt=C*Ft,jt=Jt+oe,_t=Bt+Vt,me=Jt-jt,le=Bt-_t,de=me+oe,ne=le+Vt,ge=E*he,we=C*Gt,fe=de+ge,Oe=ne+we,Ne=jt>2,be=_t>2,xe=Ne?jt:2,Le=be?_t:2,Ye=Ne?2:jt,ze=be?2:_t,Qt=xe+Ye,Yt=Le+ze,Fe=xe-Qt,Ie=Le-Yt,no=Fe+Ye,Ls=Ie+ze,Is=no+fe,_s=Ls+Oe,ye=jt/Qt,pe=_t/Yt,Me=ye*134217729,Rs=pe*134217729,Un=Me-ye,qn=Rs-pe,io=Me-Un,Ps=Rs-qn,Be=ye-io,$s=pe-Ps,ro=Qt*134217729,as=Yt*134217729,ao=ro-Qt,co=as-Yt,Cs=ro-ao,Ke=as-co,Ds=Qt-Cs,je=Yt-Ke,Hn=ye*Qt,ho=pe*Yt,Gn=io*Cs,Vn=Ps*Ke,Yn=Gn-Hn,Kn=Vn-ho,Xn=io*Ds,Zn=Ps*je,kr=Be*Cs,Jn=$s*Ke,Qn=Xn+kr,ti=Zn+Jn,lo=Yn+Qn,ei=Kn+ti,Ar=Be*Ds,si=$s*je,zs=lo+Ar,Er=ei+si,oi=jt-Hn,We=_t-ho,ni=oi-zs,fo=We-Er,po=ye*Is,Fs=pe*_s,Tr=fe-po,Or=Oe-Fs,uo=ni+Tr,Ue=fo+Or,Nr=uo/Qt,ii=Ue/Yt,Bs=ye+Nr,ri=pe+ii,ai=r<3725290298461914e-24,Kt=a<3725290298461914e-24,Lr=o<0,Ir=i<0,_r=-Bs,Rr=-ri,Pr=Lr?_r:Bs,$r=Ir?Rr:ri,Cr=ai?o:Pr,Dr=Kt?i:$r;t[s]=Cr,t[s+1]=Dr}n%2&&(t[n-1]=pi(e[n-1]))}function ba(n){let t=n>1025,e=n<-1022,o=t?1025:e?-1022:n,i=o+.5,r=Math.floor(i),a=o-r,c=a*134217729,h=c-a,l=c-h,d=a-l,f=a*.6931471805599453,u=l*.6931471824645996-f,v=l*-1904654323148236e-24,g=d*.6931471824645996,w=v+g,m=u+w,b=d*-1904654323148236e-24,x=m+b,y=a*23190468138462996e-33,M=x+y,S=1+f,O=1-S+f,T=f*f,rt=(((((11470745597729725e-27*T+208767569878681e-23)*T+2755731922398589e-22)*T+248015873015873e-19)*T+.001388888888888889)*T+.041666666666666664)*T+.5,tt=((((16059043836821613e-26*T+2505210838544172e-23)*T+27557319223985893e-22)*T+.0001984126984126984)*T+.008333333333333333)*T+.16666666666666666,X=f*tt,J=rt+X,Z=T*J,ot=M+Z,V=O+ot,et=S+V,q=r>0,gt=et*(q?2:.5),wt=r-1,Y=r+1,Mt=_e(q?wt:Y),St=gt*Mt;return e?0:St}function ui(n){let t=1+n,e=n>1,o=1-(t-n),i=t-1,r=n-i,c=(e?o:r)/t,h=Xe(t),l=ls(t),d=l>1.4142135623730951,f=h+1,p=d?f:h,u=.5*l,g=(d?u:l)-1,w=2+g,m=g/w,b=m*m,y=.5*g*g,$=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,D=b*$,_=y+D,G=m*_,K=p*5497923018708371e-29+c,j=G+K,tt=y-j,X=p*.6931471805598903,J=tt-g,Z=X-J,V=Math.abs(n)<5551115123125783e-32,et=t<22250738585072014e-324,yt=t>-22250738585072014e-324?-1/0:NaN,gt=et?yt:Z,Y=t<=17976931348623157e292?gt:t;return V?n:Y}function xa(n,t,e){for(let s=0;s+1<n;s+=2){let o=e[s],i=e[s+1],r=1+o,a=1+i,c=o>1,h=i>1,l=r-o,d=a-i,f=1-l,p=1-d,u=r-1,v=a-1,g=o-u,w=i-v,m=c?f:g,b=h?p:w,x=m/r,y=b/a,M=Xe(r),S=Xe(a),A=ls(r),O=ls(a),T=A>1.4142135623730951,N=O>1.4142135623730951,k=M+1,L=S+1,B=T?k:M,W=N?L:S,E=.5*A,C=.5*O,z=T?E:A,U=N?C:O,Q=z-1,R=U-1,rt=2+Q,pt=2+R,F=Q/rt,$=R/pt,D=F*F,_=$*$,G=.5*Q,st=.5*R,K=G*Q,j=st*R,tt=.08695652173913043*D,X=.08695652173913043*_,J=tt+.09523809523809523,Z=X+.09523809523809523,ot=J*D,V=Z*_,et=ot+.10526315789473684,q=V+.10526315789473684,yt=et*D,gt=q*_,wt=yt+.11764705882352941,Y=gt+.11764705882352941,ut=wt*D,Mt=Y*_,St=ut+.13333333333333333,Ut=Mt+.13333333333333333,$t=St*D,te=Ut*_,kt=$t+.15384615384615385,bt=te+.15384615384615385,at=kt*D,Ct=bt*_,At=at+.18181818181818182,Et=Ct+.18181818181818182,Tt=At*D,ct=Et*_,Nt=Tt+.2222222222222222,vt=ct+.2222222222222222,Lt=Nt*D,Rt=vt*_,ht=Lt+.2857142857142857,lt=Rt+.2857142857142857,It=ht*D,Dt=lt*_,qt=It+.4,xt=Dt+.4,ee=qt*D,Zt=xt*_,Ot=ee+.6666666666666666,zt=Zt+.6666666666666666,Ht=D*Ot,Ft=_*zt,ce=K+Ht,se=j+Ft,he=F*ce,Gt=$*se,Jt=B*5497923018708371e-29,Bt=W*5497923018708371e-29,oe=Jt+x,Vt=Bt+y,jt=he+oe,_t=Gt+Vt,me=K-jt,le=j-_t,de=B*.6931471805598903,ne=W*.6931471805598903,ge=me-Q,we=le-R,fe=de-ge,Oe=ne-we,Ne=Math.abs(o),be=Math.abs(i),xe=Ne<5551115123125783e-32,Le=be<5551115123125783e-32,Ye=r<22250738585072014e-324,ze=a<22250738585072014e-324,Qt=r>-22250738585072014e-324,Yt=a>-22250738585072014e-324,Fe=Qt?-1/0:NaN,Ie=Yt?-1/0:NaN,no=Ye?Fe:fe,Ls=ze?Ie:Oe,Is=r<=17976931348623157e292,_s=a<=17976931348623157e292,ye=Is?no:r,pe=_s?Ls:a,Me=xe?o:ye,Rs=Le?i:pe;t[s]=Me,t[s+1]=Rs}n%2&&(t[n-1]=ui(e[n-1]))}function ya(n,t){let e=Math.abs(n),s=Xe(e),o=ls(e),i=o>1.4142135623730951,r=s+1,a=i?r:s,c=.5*o,l=(i?c:o)-1,d=2+l,p=2-d+l,u=l/d,v=u*134217729,g=v-u,w=v-g,m=u-w,b=d*134217729,x=b-d,y=b-x,M=d-y,S=u*d,O=w*y-S,T=w*M,N=m*y,k=T+N,L=O+k,B=m*M,W=L+B,C=l-S-W,z=u*p,Q=(C-z)/d,R=u*u,pt=w*w-R,F=w*m,$=m*w,D=F+$,_=pt+D,G=m*m,st=_+G,j=2*u*Q,tt=st+j,kt=((((((((.043478260869565216*R+.047619047619047616)*R+.05263157894736842)*R+.058823529411764705)*R+.06666666666666667)*R+.07692307692307693)*R+.09090909090909091)*R+.1111111111111111)*R+.14285714285714285)*R+.2,bt=R*kt,at=.3333333333333333+bt,At=.3333333333333333-at+bt,Et=R*134217729,Tt=Et-R,ct=Et-Tt,Nt=R-ct,vt=at*134217729,Lt=vt-at,Rt=vt-Lt,ht=at-Rt,lt=R*at,Dt=ct*Rt-lt,qt=ct*ht,xt=Nt*Rt,ee=qt+xt,Zt=Dt+ee,Ot=Nt*ht,zt=Zt+Ot,Ht=At+1850371707708594e-32,Ft=R*Ht,ce=tt*at,se=Ft+ce,he=zt+se,Gt=lt*134217729,Jt=Gt-lt,Bt=Gt-Jt,oe=lt-Bt,Vt=u*lt,_t=w*Bt-Vt,me=w*oe,le=m*Bt,de=me+le,ne=_t+de,ge=m*oe,we=ne+ge,fe=u+Vt,Ne=u-fe+Vt,be=u*he,xe=Q*lt,Le=be+xe,ze=we+Le+Q,Qt=Ne+ze,Yt=a*.6931471805598903,Fe=2*fe,Ie=Yt+Fe,Ls=Yt-Ie+Fe,Is=2*Qt,_s=a*5497923018708371e-29,ye=Is+_s,pe=Ls+ye,Me=Ie+pe,Un=Ie-Me+pe,qn=t>11805916207174113e5,Ps=t<-11805916207174113e5?-11805916207174113e5:t,Be=qn?11805916207174113e5:Ps,$s=Me*134217729,ro=$s-Me,as=$s-ro,ao=Me-as,co=Be*134217729,Cs=co-Be,Ke=co-Cs,Ds=Be-Ke,je=Me*Be,ho=as*Ke-je,Gn=as*Ds,Vn=ao*Ke,Yn=Gn+Vn,Kn=ho+Yn,Xn=ao*Ds,Zn=Kn+Xn,Jn=Math.abs(je)<1e3,Qn=Un*Be,ti=Zn+Qn,lo=Jn?ti:0,ei=je>710,si=je<-709?-709:je,zs=ei?710:si,oi=zs*1.4426950408889634+.5,We=Math.floor(oi),ni=We*.6931471805598903,fo=zs-ni,po=We*5497923018708371e-29,Fs=fo-po,uo=fo-Fs-po+lo,Ue=Fs+uo,ii=Fs-Ue+uo,Bs=1+Ue,ai=1-Bs+Ue,Kt=Ue*Ue,zd=(((((11470745597729725e-27*Kt+208767569878681e-23)*Kt+2755731922398589e-22)*Kt+248015873015873e-19)*Kt+.001388888888888889)*Kt+.041666666666666664)*Kt+.5,Fd=((((16059043836821613e-26*Kt+2505210838544172e-23)*Kt+27557319223985893e-22)*Kt+.0001984126984126984)*Kt+.008333333333333333)*Kt+.16666666666666666,Bd=Ue*Fd,jd=zd+Bd,Wd=Kt*jd,Ud=ii+Wd,qd=ai+Ud,zr=Bs+qd,Hd=zs+lo<-708.3964185322641,Gd=We<-1021.5,Vd=zr<1,Yd=Hd||Gd&&Vd,Fr=We>0,Kd=zr*(Fr?2:.5),Xd=We-1,Zd=We+1,Jd=_e(Fr?Xd:Zd),Qd=Kd*Jd,tf=P(Qd),ef=Yd?0:tf,sf=e<22250738585072014e-324,Br=t>0,of=t<0?1/0:t,nf=sf?Br?0:of:ef,jr=e>17976931348623157e292?Br?1/0:0:nf,Wr=Math.floor(t)===t,rf=.5*t,af=Math.floor(rf)*2!==t,cf=Wr&&af,Ur=n<0,hf=n>=-17976931348623157e292,lf=Ur&&hf&&!Wr,df=n===0,ff=1/n<0,pf=(Ur||df&&ff)&&cf,uf=-jr,vf=lf?NaN:pf?uf:jr,mf=n!==n||t!==t,gf=n+t;return t===0||n===1?1:mf?gf:vf}function Ma(n,t){let e=Math.abs(n),s=Math.abs(t),o=e>s,i=o?s:e,r=o?e:s,a=r>17976931348623157e292,c=i>17976931348623157e292,h=0*i,d=a?c?1:h:i,u=a?1:r===0?1:r,v=u>8452712498170644e255,w=u<1499696813895631e-256?16069380442589903e44:1,m=v?7888609052210118e-46:w,b=d*m,x=u*m,y=.25*x,M=b<y,S=.75*x,O=b<S?.5:1,T=M?0:O,N=T*x,k=b-N,L=T*b,B=x+L,W=k/B,E=W*W,wt=((((((((((((.034482758620689655*E+-.037037037037037035)*E+.04)*E+-.043478260869565216)*E+.047619047619047616)*E+-.05263157894736842)*E+.058823529411764705)*E+-.06666666666666667)*E+.07692307692307693)*E+-.09090909090909091)*E+.1111111111111111)*E+-.14285714285714285)*E+.2)*E+-.3333333333333333,Y=E*wt,ut=W*Y,Mt=T===0,St=T===.5,$t=Mt?0:St?.4636476090008061:.7853981633974483,kt=Mt?0:St?22698777452961687e-33:3061616997868383e-32,bt=$t+W,Ct=$t-bt+W,At=Mt?W:bt,Et=Mt?0:Ct,Tt=kt+ut,ct=Et+Tt,Nt=-At,vt=1.5707963267948966+Nt,Rt=1.5707963267948966-vt+Nt,ht=6123233995736766e-32-ct,lt=Rt+ht,It=o?vt:At,Dt=o?lt:ct,qt=t<0,xt=t===0,Zt=1/t<0,zt=qt||xt&&Zt,Ht=-It,Ft=3.141592653589793+Ht,se=3.141592653589793-Ft+Ht,he=12246467991473532e-32-Dt,Gt=se+he,Jt=zt?Ft:It,Bt=zt?Gt:Dt,oe=n<0,Vt=n===0,_t=1/n<0,le=oe||Vt&&_t,de=Jt+Bt,ne=P(de),ge=-ne;return le?ge:ne}var wo={exp:Ws,log:ds,sin:ma,cos:fs,tan:ga,tanh:pi,exp2:ba,log1p:ui,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:n=>-n},bo={pow:ya,atan2:Ma,max:pa,min:ua,lt:(n,t)=>+(n<t),le:(n,t)=>+(n<=t),gt:(n,t)=>+(n>t),ge:(n,t)=>+(n>=t),eq:(n,t)=>+(n===t),ne:(n,t)=>+(n!==t)};var Rf=n=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=n(s[o])},Pf=n=>(t,e,s,o)=>{for(let i=0;i<t;i++)e[i]=n(s[i],o[i])},re={add(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]+s[o];t[o]=Math.abs(i)>=Wt?i:i*0}},sub(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]-s[o];t[o]=Math.abs(i)>=Wt?i:i*0}},mul(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]*s[o];t[o]=Math.abs(i)>Wt?i:H(e[o],s[o])}},div(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]/s[o];t[o]=Math.abs(i)>Wt?i:ie(e[o],s[o])}},select(n,t,e,s,o){for(let i=0;i<n;i++)t[i]=e[i]?o[i]:s[i]},neg(n,t,e){for(let s=0;s<n;s++)t[s]=-e[s]},gt(n,t,e,s){for(let o=0;o<n;o++)t[o]=e[o]>s[o]?1:0},exp:va,log1p:xa,tanh:wa};for(let[n,t]of Object.entries(wo))re[n]??=Rf(t);for(let[n,t]of Object.entries(bo))re[n]??=Pf(t);var Se="sum_rows",Pt=8,Ze=new Float64Array(Pt);function xo(n,t=n.length){Ze.fill(0);for(let e=0;e<t;e+=Pt){let s=Math.min(Pt,t-e);for(let o=0;o<s;o++){let i=Ze[o]+n[e+o];Ze[o]=Math.abs(i)>=Wt?i:i*0}}for(let e=1;e<Pt;e*=2)for(let s=0;s<Pt;s+=2*e)Ze[s]=P(Ze[s]+Ze[s+e]);return Ze[0]}var $f=4,Cf=64,Df=32768,Sa=new WeakMap;function ka(n,t,e,s,o){if(s.length<Cf||s.length>Df)return;let i=Sa.get(e[0])??[],r=i.findIndex(c=>c.code===n&&vi(c.given,t)&&vi(c.xs,s)&&vi(c.ys,o)),[a]=r<0?[{code:n,given:t,xs:s.slice(),ys:o.slice(),sums:new Map}]:i.splice(r,1);return Sa.set(e[0],[a,...i].slice(0,$f)),a}function Aa({sums:n},t,e,s,o,i){let r=n.get(t)??new Float64Array(i);r.set(e.subarray(0,o),s),n.set(t,r)}function Ea({sums:n},t,e,s,o){let i=n.get(t);i&&e.set(i.subarray(s,s+o))}function vi(n,t){if(n.length!==t.length)return!1;for(let e=0;e<n.length;e++)if(n[e]!==t[e])return!1;return!0}function Ta(n,t){let e=new Set;for(let s=n.length-1;s>=0;s--){let[o,...i]=n[s];if(o===Se||e.has(t+s))for(let r of i)e.add(r)}return e}function yo(n,t,e){let s=new Set(e);for(let o=n.length-1;o>=0;o--)if(s.has(t+o))for(let i of n[o].slice(1))s.add(i);return s}function Oa(n,t){let e=new Map,s=[{numbers:[],ofRows:[],sums:[]}];for(let[o,i,r]of n){let a=Math.max(...r.map(c=>e.get(c)??0));e.set(o,a+ +(i===Se)),i===Se?(s[a+1]??={numbers:[],ofRows:[],sums:[]},s[a].sums.push([o,r[0]])):t.has(o)||s[a].numbers.push([o,i,r])}for(let o of s){let i=new Set(o.sums.map(([,r])=>r));for(let r of[...n].reverse())t.has(r[0])&&i.has(r[0])&&(r[2].forEach(a=>i.add(a)),o.ofRows.unshift(r))}return s}var ps=n=>t=>{let[e,s,o]=t,i=re[s],[r,a,c]=o.map(h=>n[h]);return h=>i(h,n[e],r,a,c)};function Na({ofRows:n,sums:t},e,s,o){let i=e[0].length,r=t.map(()=>Array.from({length:Pt},()=>new Float64Array(i))),a=n.map(ps(e));return c=>{for(let h of r)for(let l of h)l.fill(0,0,c);for(let h=0;h<o;h++){for(let{values:l,everywhere:d}of s)d.fill(l[h],0,c);for(let l of a)l(c);t.forEach(([,l],d)=>{let f=r[d][h%Pt];re.add(c,f,f,e[l],f)})}t.forEach(([h],l)=>{let d=r[l];for(;d.length>1;d=d.filter((f,p)=>p%2===0))for(let f=0;f<d.length;f+=2)re.add(c,d[f],d[f],d[f+1],d[f]);e[h].set(d[0].subarray(0,c))})}}var La=1,Mo=2,zf=La|Mo,Ff=new Float64Array(0);function Ia({program:{constants:n,code:t,results:e},coefficients:s},o,i){let[r]=e,a=o.length,c=[...s,...n],h=2+c.length,l=yo(t,h,[r]),d=Math.max(a,i.length),f=[o.map(P),i.map(P),...c.map(b=>new Float64Array(d).fill(P(b)))],p=[La,Mo,...c.map(()=>0)],u=[];t.forEach(([b,...x],y)=>{let M=x.reduce((k,L)=>k|p[L],0),S=M===0?d:M===Mo?i.length:a,A=l.has(h+y)?new Float64Array(S):Ff,[O,T,N]=x.map(k=>f[k]);p.push(M),f.push(A),l.has(h+y)&&(M===zf?u.push([h+y,b,x]):re[b](S,A,O,T,N))});let v=[...f],g=[...new Set([...u.flatMap(([,,b])=>b),r])].filter(b=>p[b]===Mo);for(let b of g)v[b]=new Float64Array(a);let w=u.map(ps(v)),m=new Float64Array(a*i.length);for(let b=0;b<i.length;b++){for(let x of g)v[x].fill(f[x][b]);for(let x of w)x(a);m.set(v[r].subarray(0,a),b*a)}return m}function ke({program:n,coefficients:t,rows:e}){let s=Pa({...n,results:n.results.slice(0,1)},t,e,!0),o=So({program:n,coefficients:t,rows:e},0,1);return Object.assign((c,h)=>s(c,h)[0],e?{once:(c,h)=>o(c,h)[0]}:{onGrid:(c,h)=>Ia({program:n,coefficients:t},c,h)})}var Us=n=>So(n,0),_a=n=>So(n,0,3),Ra=n=>So(n,3,6);function So({program:n,coefficients:t,rows:e},s,o){let i;return(r,a)=>(i??=Pa({...n,results:n.results.slice(s,o)},t,e),i(r,a))}var Bf=new Float64Array(0),Je=256;function Pa({constants:n,code:t,results:e},s,o=[],i=!1){let r=2+s.length+o.length+n.length,a=o.length?o[0].length:0,c=Math.max(Je,a),h=yo(t,r,e),l=m=>new Float64Array(c).fill(P(m)),d=[new Float64Array(Je),new Float64Array(Je),...s.map(l)],f=new Set([0,1]),p=new Set(o.map((m,b)=>d.length+b));d.push(...o,...n.map(l));let u=[];t.forEach(([m,...b],x)=>{let y=r+x,[M,S,A]=b.map(L=>d[L]),O=b.some(L=>f.has(L)),T=m===Se,N=!T&&b.some(L=>p.has(L)),k=h.has(y)?new Float64Array(O?Je:N?a:c):Bf;d.push(k),O&&f.add(y),N&&p.add(y),h.has(y)&&(O?u.push([y,m,b]):T?k.fill(xo(M)):re[m](k.length,k,M,S,A))});let v=a?jf(u,d,{ofRows:p,varying:f,count:a}):u.map(ps(d)),g=Ta(t,r),w=s.filter((m,b)=>g.has(2+b));return(m,b)=>{let x=e.map(()=>new Float64Array(m.length)),y=i&&a?ka(t,w,o,m,b):void 0,M=!y?.sums.size;for(let S=0;S<m.length;S+=Je){let A=Math.min(Je,m.length-S);for(let O=0;O<A;O++)d[0][O]=P(m[S+O]),d[1][O]=P(b[S+O]);for(let O of v)if((M||!O.sums)&&O(A),y)for(let T of O.sums??[])(M?Aa:Ea)(y,T,d[T],S,A,m.length);e.forEach((O,T)=>x[T].set(d[O].subarray(0,A),S))}return x}}function jf(n,t,{ofRows:e,varying:s,count:o}){let i=[...t];return Oa(n,e).flatMap(r=>{let a=r.numbers.map(ps(i));if(!r.sums.length)return a;let c=r.ofRows.flatMap(([,,f])=>f),h=new Set(c.filter(f=>e.has(f)&&!s.has(f))),l=[...h].map(f=>({values:t[f],everywhere:i[f]=new Float64Array(Je)})),d=r.sums.map(([f])=>f);return[...a,Object.assign(Na(r,i,l,o),{sums:d})]})}var $a={circle:"0,-1 0.383,-0.924 0.707,-0.707 0.924,-0.383 1,0 0.924,0.383 0.707,0.707 0.383,0.924 0,1 -0.383,0.924 -0.707,0.707 -0.924,0.383 -1,0 -0.924,-0.383 -0.707,-0.707 -0.383,-0.924",square:"0.813,-0.813 0.813,0.813 -0.813,0.813 -0.813,-0.813",diamond:"0,-1.2 1.2,0 0,1.2 -1.2,0",up:"0,-1.25 1.083,0.625 -1.083,0.625",down:"0,1.25 -1.083,-0.625 1.083,-0.625",plus:"-0.4,-1.1 0.4,-1.1 0.4,-0.4 1.1,-0.4 1.1,0.4 0.4,0.4 0.4,1.1 -0.4,1.1 -0.4,0.4 -1.1,0.4 -1.1,-0.4 -0.4,-0.4",star:"0,-1.3 0.323,-0.445 1.236,-0.402 0.523,0.17 0.764,1.052 0,0.55 -0.764,1.052 -0.523,0.17 -1.236,-0.402 -0.323,-0.445",hexagon:"0,-1.15 0.996,-0.575 0.996,0.575 0,1.15 -0.996,0.575 -0.996,-0.575"};var Wf={1:Uint8Array,4:Float32Array,8:Float64Array};function Uf(n){let t=n.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return Hf(qf(s),t.buffer,4+e)}function qf({criteria:n,...t}){let{runs:e,simulator:s}=t;if(n)for(let{outcome:o}of e)o&&(o.criterion=n[o.criterion]);if(s?.usual){let o=({optimizer:i,values:r,...a})=>({optimizer:i,values:r,...s.usual,...a});s.paths=s.paths.map(i=>i.map(o))}return t}function Hf(n,t,e){return{head:n,array:o=>{let[i,r,a]=n.arrays[o];return new Wf[a](t,e+i,r)}}}function Gf({program:n},t){let e=n?.columns;if(e)return us(t("rows"),e)}function ko({surface:n,head:t,array:e}){return n.rows?n.rows.slice(0,3):t.arrays.rows_fitted&&us(e("rows_fitted"),3)}function us(n,t){let e=Float64Array.from(n),s=n.length/t;return Array.from({length:t},(o,i)=>e.subarray(i*s,(i+1)*s))}var Vf=({marker:n,size:t=1})=>$a[n].split(" ").map(e=>{let[s,o]=e.split(",").map(Number);return[s*t,o*t]});function Ca(n){let{head:t,array:e}=n instanceof Uint8Array?Uf(n):n,s=Gf(t.surface,e);s&&(t.surface.rows=s);let o=t.runs;o.forEach((r,a)=>{if(r.marker&&(r.outline??=Vf(r)),r.floor=t.surface.floor??0,r.lossAt=c=>r.height[Math.min(c,r.records-1)]+r.floor,!!t.held)for(let c of["x","y","height","slope"])r[c]=e(`${c}${a}`)});let i=o.filter(r=>!r.offstage);return Object.assign(t,{array:e,head:t,runs:i,allRuns:o})}var mi=3,Da=4,za=5,Fa=6,Ba=7;var Yf=[[13,15,26,6],[17,29,16,24]],Kf=466688986,Xf=2*Math.PI;function He(n,t,e,s){let o=n|0,i=t|0,r=o^i^Kf,a=e+o|0,c=s+i|0;for(let h=0;h<5;h++){let l=Yf[h%2];for(let f=0;f<4;f++)a=a+c|0,c=(c<<l[f]|c>>>32-l[f])^a;let d=h%3;a=a+(d===0?i:d===1?r:o)|0,c=c+(d===0?r:d===1?o:i)+h+1|0}return((a>>>5)*2**26+(c>>>6))*2**-53}function ja(n,t,e,s){let o=Math.sqrt(-2*ds(1-He(n,t,e,2*s)));return H(o,fs(Xf*He(n,t,e,2*s+1)))}var Zf=2*Math.PI,Wa=([n,t],e)=>[n.map(s=>H(s,e)),t.map(s=>H(s,e))];function Ua(n,t,e,s){let o=-H(2,e),i=(a,c)=>{let[h,l]=[0,1].map(f=>He(n,Ba,a,2*c+f)),d=Math.sqrt(ie(Ws(H(o,ds(1-h)))-1,e));return H(H(d,fs(Zf*l)),s)},r=a=>Float64Array.from({length:t+1},(c,h)=>i(h,a));return[r(0),r(1)]}var qa=["local minimum","saddle","maximum"],Ha=["converged","stuck_at_saddle","left_view","overflowed"],Ga={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Va="{fate} · step {step}",Ya="{count} step",Ka="{count} steps",Xa="the last step",Za="the last {count} steps",Re="global minimum",Ja="local minimum",vs="lowest minimum found",Qa="stuck at a maximum",tc="at equal height",ec="stalled on a plain",sc="undefined",gi="descending",oc="at the start",nc="Overflowed at step {step}; the last finite point is {place}, f = {f}.",ic="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",rc="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",ac="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",cc="Converged to the {kind} at {place}, by step {step}.",wi="Converged to the minimum at {place}, which is not in the list, by step {step}.",hc="Converged to a minimum at {place}, as low as any that is known, by step {step}.",lc="Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.",dc="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",fc="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",pc="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",uc="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",vc="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is neither slope nor curvature.",mc="{because} The Hessian is not positive there.",gc="{because} f is {value} there, within {within} of the {lowest}, {optimum}.",wc="{because} f is {value} there, above the {lowest}, {optimum}.",bc="known optimum",xc="Left the view at step {step} and has not come back; it is now at {place}.",yc="Outside the view from the start; it is now at {place}.",Mc="Its last point lies outside the surface's window.",Sc="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",kc="Stalled on a plain, at f = {f}: there is neither slope nor curvature, though this is no known minimum.",Ac="f changed by less than 1e-12 of its size over {window}.",Ec="At equal height: after {steps} f is {f} as before, at another place.",Tc="Oscillating around {place}, with a spread of {spread}: {how}",Oc="f went uphill in {share} of {window}, between {lowest} and {highest}.",Nc="it turned back in {share} of {window}, at f = {f} on both sides.",Lc="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread. It is around the mean of its places over these steps, and its spread is the root of the mean square distance from there.",Ic="{because} In noise, a fall or a rise counts only where the means of f over six equal parts of these steps all go one way, as chance alone does once in 360 times.",_c="Rising after {steps}: f went from {before} to {f} over {window}.",Rc="At the end of the last quarter of the steps f is above where it was when that began.",Pc="Still descending after {steps}: f = {f}.",$c="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";function Ao(n,t,e){let s=H(.5,P(n-e)),o=H(.5,P(n+e)),i=Math.max(Math.abs(s),Math.abs(t)),r=ie(1,i>0?i:1),[a,c]=[H(s,r),H(t,r)],h=Math.sqrt(P(H(a,a)+H(c,c))),l=H(i,h),d=ie(1,h>0?h:1),f=h>0?H(a,d):1,p=H(c,d),u=Math.sqrt(H(.5,P(1+Math.abs(f)))),v=ie(H(.5,p),u),[g,w]=f>=0?[u,v]:[Math.abs(v),p>=0?u:-u];return{lam:[P(o+l),P(o-l)],V:[[g,0-w],[w,g]]}}function Pe(n,t,e){let[s,o]=[n/e,t/e];return Math.sqrt(s*s+o*o)}function Dc(n,t,e,s,o,i){let r=n.records-1,a=n.hessian(r),c=n.gradient.map(E=>E[r]);if(!a.every(Number.isFinite))return;let[[h,l],[d,f,p]]=o>0?tp([n.x[r],n.y[r]],c,a,e,o):[c,a],{lam:u,V:v}=Ao(d,f,p),[g,w]=[v[0][0],v[1][0]],m=Math.max(Math.abs(u[0]),Math.abs(u[1])),b=u.map(E=>Math.abs(E)<=1e-6*m),x=[g*h+w*l,g*l-w*h],y=x.some((E,C)=>b[C]&&Math.abs(E)>1e-6*e*m),M=x.map((E,C)=>b[C]?0:-E/u[C]),S=Pe(M[0],M[1],e);if(!(m>0||i)||y||!(S<=1))return;let A=[g*M[0]-w*M[1],w*M[0]+g*M[1]],O=u.map((E,C)=>!b[C]&&E<0);if(O.some(Boolean)){let E=ep(n,t,A,S,e,s);O=O.map((C,z)=>C&&u[z]<-E)}let[T,N]=M.map((E,C)=>O[C]?E:0),[k,L,B]=qa,W=O.every((E,C)=>E||b[C]);return{kind:O.some(Boolean)?W?B:L:k,offset:A,leaving:Pe(T,N,e)>.1}}function tp([n,t],[e,s],[o,i,r],a,c){let[h,l]=[e-c*Math.sign(n),s-c*Math.sign(t)],[d,f]=[h-o*n,l-r*t],[p,u]=[Math.abs(n)<=a,Math.abs(t)<=a],[v,g]=[p&&Math.abs(d)<=c,u&&Math.abs(f)<=c],w=p?h-c*Math.sign(d):e,m=u?l-c*Math.sign(f):s,b=g||r===0?1:Math.abs(r),x=v||o===0?1:Math.abs(o),y=v?b*n:g?w-i*t:w,M=g?x*t:v?m-i*n:m;return[[y,M],[v?b:o,v||g?0:i,g?x:r]]}function ep(n,t,e,s,o,i){let r=n.records-1,[a,c]=[n.x[r],n.y[r]],h=t,l=-1;for(let w=t;w<=r;w++){let m=Pe(n.x[w]-a,n.y[w]-c,o);m>l&&([h,l]=[w,m])}let d=n.hessian(h);l===0&&s>0&&(d=i(Float64Array.of(a+e[0]),Float64Array.of(c+e[1])).slice(3).map(([m])=>m),l=s);let f=n.hessian(r),[p,u,v]=d.map((w,m)=>w-f[m]),g=Math.sqrt(p*p+2*(u*u)+v*v);return l>0&&Number.isFinite(g)?2*s*g/l:0}var qs=({kind:n})=>n.endsWith("minimum");function xi([n,t,e,s]){let[o,i]=[t-n,s-e],r=Math.max(o,i),[a,c]=[o/r,i/r];return .001*(r*Math.sqrt(a*a+c*c))}var yi=([n,t,e,s],o,i)=>o>=n&&o<=t&&i>=e&&i<=s,Mi=n=>Math.min(Math.floor((n+1)/2),Math.max(10,Math.floor(.05*n))),Si=n=>Math.max(Math.min(n+1,20),Math.floor(.25*n)),jc=n=>n.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function To(n,t,e,s){let o=n.records;for(;o>0&&!(Pe(n.x[o-1]-t,n.y[o-1]-e,s)>1);)o--;return o}var ki=n=>n.find(({kind:t})=>t==="global minimum")?.value,Ai=n=>1e-6*(1+Math.abs(n)),Ei=(n,t)=>n-t<=Ai(t);function Wc({domain:n,points:t,differentiate:e,kink:s=0,inNoise:o=!1},i,r){let a=xi(n),c=r.records-1,h=c-Mi(i),[l,d]=[r.x[c],r.y[c]],f=t.filter(({interior:x})=>x),p=f.filter(qs),u=f.filter(x=>!qs(x)),v=ki(t),g=v!==void 0&&Ei(r.loss[c],v),w=x=>To(r,x.x,x.y,a)<=h,m=p.find(w);if(m)return{fate:Eo(m),target:m};let b=w({x:l,y:d})?Dc(r,h,a,e,s,g):void 0;if(!b?.leaving){if(m=u.find(w),m)return{fate:Eo(m),target:m};if(b){let{kind:x,offset:y}=b,M={x:l+y[0],y:d+y[1],kind:x};return m=[...p,...u].find(S=>Pe(M.x-S.x,M.y-S.y,a)<=1),m?{fate:Eo(m),target:m}:{fate:Eo(M),unlisted:M}}}return yi(n,l,d)?{fate:Ti(r,c+1-Si(i),a,o).fate}:{fate:"left_view"}}var Eo=n=>qs(n)?"converged":"stuck_at_saddle";function Ti(n,t,e,s=!1){let o=n.loss.subarray(t,n.records),i=o.length-1,[r,a,c,h]=[o[0],o[0],0,0];for(let v=1;v<=i;v++)r=Math.min(r,o[v]),a=Math.max(a,o[v]),o[v]>o[v-1]&&c++,o[v]<o[v-1]&&h++;let l=a-r,d=l<=1e-12*(1+Math.abs(o[i])),f=c/i,p=d?hp(n,t,e):0,u="still_descending";if(d)u=p<.2?"stalled":"oscillating";else if(f>0){let v=Math.ceil(o.length/2),[g,w]=[o.subarray(0,v),o.subarray(v)],m=ms(g)-ms(w),[b,x]=[Fc(g),Fc(w)],y=h/i,M=s&&f>=.2&&y>=.2&&!cp(o),S=b>x&&!M&&!(f>=.2&&m<.25*l),A=b<x&&!M&&!(y>=.2&&-m<.25*l);(S||A)&&o[i]>o[0]?u="rising":(!S||!(o[i]<o[0]))&&(u="oscillating")}return{fate:u,level:d,turning:p,rising:f,lowest:r,highest:a,begin:o[0]}}function Uc({x:n,y:t,records:e},s){let[o,i]=[n.subarray(s,e),t.subarray(s,e)],[r,a]=[ms(o),ms(i)],c=o.map((h,l)=>(h-r)*(h-r)+(i[l]-a)*(i[l]-a));return{mean:[r,a],spread:Math.sqrt(ms(c))}}function cp(n){let t=Math.floor(n.length/6),e=n.length-6*t,s=Array.from({length:6},(i,r)=>ms(n.subarray(e+r*t,e+(r+1)*t))),o=s.slice(1);return o.every((i,r)=>s[r]>i)||o.every((i,r)=>s[r]<i)}function ms(n){let t=0;for(let e of n)t+=e;return t/n.length}function Fc(n){let t=n.slice().sort(),e=n.length>>1;return n.length%2?t[e]:(t[e-1]+t[e])/2}function hp({x:n,y:t,records:e},s,o){let i=e-1,r=!1,a=0;for(let d=s;d<i;d++)Pe(n[d]-n[i],t[d]-t[i],o)>1&&(r=!0),a=Math.max(a,Math.abs(n[d+1]-n[d]),Math.abs(t[d+1]-t[d]));if(!r||i-s<2)return 0;let c=0,[h,l]=[0,0];for(let d=s;d<i;d++){let[f,p]=[(n[d+1]-n[d])/a,(t[d+1]-t[d])/a];d>s&&f*h+p*l<0&&c++,[h,l]=[f,p]}return c/(i-s-1)}function Hs(n,t,e){let s=new Map;return o=>{let i=o-o%32,r=s.get(i)??n(t.subarray(i,i+32),e.subarray(i,i+32)),[a,c,h]=r;return s.set(i,r),[a[o-i],c[o-i],h[o-i]]}}var Oo=["add","sub","mul","div","select","neg","sqrt","abs","dense"],qc=Object.entries({...wo,...bo}).filter(([n])=>!Oo.includes(n)),lp=qc.map(([,n])=>n),Hc=[...Oo,...qc.map(([n])=>n),Se],Ni=Object.fromEntries(Hc.map((n,t)=>[n,t])),dp=255,gs=65535;function Ae(n,t,e=0){for(let s of n)s instanceof Int32Array?fp(s,t):s(t,e)}function fp(n,t){for(let e=0;e<n.length;e+=2){let s=n[e],o=n[e+1],i=s&dp,r=s>>>8;if(i>=Oo.length){Oi(lp[i-Oo.length],r,o,t);continue}let a=t[o&gs],c=t[o>>>16];switch(i){case 0:t[r]=P(a+c);break;case 1:t[r]=P(a-c);break;case 2:{let h=a*c;Math.abs(h)>Wt?t[r]=h:Oi(H,r,o,t);break}case 3:{let h=a/c;Math.abs(h)>Wt?t[r]=h:Oi(ie,r,o,t);break}case 4:t[r]=a?t[n[e+2]]:c,e+=1;break;case 5:t[r]=-a;break;case 6:t[r]=Math.sqrt(a);break;case 7:t[r]=Math.abs(a);break;case 8:e=pp(n,e,t);break}}}function pp(n,t,e){let s=t+(n[t+1]>>>16),o=e[n[t+1]&gs],i=1/0;for(let r=t+1;r<=s;r++){let a=e[n[r+1]&gs]*e[n[r+1]>>>16];o+=a,i=Math.min(i,Math.abs(a),Math.abs(o))}return i>Wt?e[n[t]>>>8]=o:up(n,t,e),s}function up(n,t,e){let s=e[n[t+1]&gs];for(let o=n[t+1]>>>16,i=t+2;o>0;o--,i++)s=P(s+H(e[n[i]&gs],e[n[i]>>>16]));e[n[t]>>>8]=s}function Oi(n,t,e,s){s[t]=n(s[e&gs],s[e>>>16])}var vp=n=>Int32Array.from(n.flatMap(([t,e,...s])=>{let o=t|e<<8,[i,r,a]=s;return t===Ni.dense?[o,...mp(s)]:t===Ni.select?[o,i|r<<16,a]:[o,i|r<<16]}));function mp([n,...t]){let e=t.filter((o,i)=>i%2===0),s=e.map((o,i)=>o|t[2*i+1]<<16);return[n|e.length<<16,...s]}var $e=class{constructor(){this.values=[],this.changes=[],this.code=[],this.rows=new Map,this.filled=new Set}register(t=0,e=!1){return this.changes.push(e),this.values.push(P(t))-1}column(t,e=!1){let s=this.register(0,e);return e&&this.filled.add(s),this.rows.set(s,t),s}emit(t,e){let[s,o=s,i=s]=e,r=this.register(0,e.some(c=>this.changes[c])),a=t===Se?void 0:e.find(c=>this.rows.has(c));return a!==void 0&&this.rows.set(r,new Float64Array(this.rows.get(a).length)),a!==void 0&&this.filled.has(a)&&this.filled.add(r),this.code.push([Ni[t],r,s,o,i,...e.slice(3)]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...i]of t.code)s.push(this.emit(o,i.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let a of[...this.code].reverse())if(e.has(a[1])){for(let c of a.slice(2))e.add(c);(this.changes[a[1]]?o:s).push(a)}let i=this.parts(s.reverse()),r=this.parts(o.reverse(),i);return{registers:Float64Array.from(this.values),once:i,each:r}}parts(t,e){let s=[],o=new Map,i=[],r=Math.max(0,...[...this.rows.values()].map(({length:c})=>c)),a=()=>{i.length&&s.push(vp(i)),i=[]};for(let c of t){let[h,l,...d]=c,f=d.find(x=>this.rows.has(x));if(f===void 0){i.push(c);continue}a();let[p,u,v]=d.map(x=>{let y=this.rows.get(x)??o.get(x);if(y)return y;let M=new Float64Array(r);return o.set(x,M),(!this.changes[x]&&e||s).push(S=>M.fill(S[x])),M}),g=this.rows.get(l),w=re[Hc[h]],m=this.rows.get(f),b=this.filled.has(f)?0:m.length;g?s.push((x,y)=>w(b||y,g,p,u,v)):s.push((x,y)=>x[l]=xo(p,b||y))}return a(),s}};function ws(n,t){let e=new $e,s=e.append(n,t.map(r=>e.register(r))),{registers:o,once:i}=e.finish(s);return Ae(i,o),s.map(r=>o[r])}var Li=3;function Gc({coefficients:n,penalty:t}){if(!t)return 0;let[e,,s]=n;return e*s}function Vc({coefficients:n,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=n.slice(0,Li),i=(...r)=>ws(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,c)=>[i(r[0],a[0],c),i(r[1],a[1],c)]}}var Ri={batch_size:0,sampling:"without_replacement",keep_prob:1,input_noise:0,tail_index:0},Kc=Object.keys(Ri),Xc="with_replacement",Zc="shuffle",gp=2**20,wp=4,ts=class{constructor(t){this.make=t,this.known=[],this.size=0}at(t){let e=this.known[t];if(e)return e;let s=this.make(t);return this.size+s.length<=gp&&(this.known[t]=s,this.size+=s.length),s}},Ii=class{constructor(t,e){let s=o=>new ts(i=>{let r=Float64Array.from({length:e},(a,c)=>He(t,o,i,c));return Uint16Array.from(r.keys()).sort((a,c)=>r[a]-r[c]||a-c)});this.seed=t,this.batches=s(mi),this.epochs=s(Da),this.dropout=new ts(o=>Float64Array.from({length:2*e},(i,r)=>He(t,za,o,r))),this.noise=new ts(()=>new Float64Array(2*e).fill(NaN))}noiseAt(t,e,s){return Number.isNaN(s[e])&&(s[e]=ja(this.seed,Fa,t,e)),s[e]}},bs=new Map;function bp(n,t){let e=[n,t].join(),s=bs.get(e)??new Ii(n,t);return bs.delete(e),bs.set(e,s),bs.size>wp&&bs.delete([...bs.keys()][0]),s}var xp={without_replacement:({batches:n},t,e,s)=>Yc(n.at(t).subarray(0,s),e),[Xc]({seed:n},t,e,s){let o=new Uint16Array(e);for(let i=0;i<s;i++)o[Math.floor(He(n,mi,t,i)*e)]++;return o},[Zc]({epochs:n},t,e,s){let o=Math.ceil(e/s),i=t%o*s;return Yc(n.at(Math.floor(t/o)).subarray(i,i+s),e)}};function Yc(n,t){let e=new Uint16Array(t);for(let s of n)e[s]=1;return e}var yp=n=>n.batch_size>0||Jc(n),Jc=({keep_prob:n,input_noise:t})=>n<1||t>0,Qc=(n,t,e)=>e&&yp(n)?new _i(n,t,e):void 0,Gs=n=>Pt*Math.ceil(n/Pt),_i=class{constructor(t,e,{columns:s,inputs:o,sums:i}){let[r,a,c]=s;this.choice=t,this.count=c.length,this.features=[r.map(P),a.map(P)],this.kept=this.features.map(l=>l.map(d=>ie(d,t.keep_prob))),this.target=c.map(P),this.inputs=o,this.drawn=bp(e,this.count),this.packed=new ts(l=>this.pack(this.given(l)));let h=i&&Mp(i,this.count);this.numbersMade=i?i.results.length:0,this.made=h&&new ts(l=>h(this.pack(this.given(l))))}given(t){let{count:e}=this,s=this.counts(t),o=new Float64Array(e).fill(1/e);if(s){let i=0;for(let r=0;r<e;r++)i+=s[r];for(let r=0;r<e;r++)o[r]=s[r]/i}return{counts:s,weight:o,features:[this.feature(0,t,s),this.feature(1,t,s)]}}feature(t,e,s){let{drawn:o,count:i}=this,{keep_prob:r,input_noise:a}=this.choice,c=this.features[t];if(!this.inputs[t]||r===1&&!a)return c;let h=r<1?o.dropout.at(e):void 0,l=a>0?o.noise.at(e):void 0,d=this.kept[t],f=new Float64Array(i);for(let p=0,u=t;p<i;p++,u+=2)s&&!s[p]||((!h||h[u]<r)&&(f[p]=d[p]),l&&(f[p]=P(f[p]+H(o.noiseAt(e,u,l),a))));return f}get hasBatches(){let{batch_size:t,sampling:e}=this.choice;return t>0&&(t<this.count||e===Xc)}get isRandom(){return this.hasBatches||Jc(this.choice)}get stepsOfEpoch(){let{batch_size:t,sampling:e}=this.choice,s=this.count/(Math.min(t,this.count)||this.count);return e===Zc?Math.ceil(s):s}dropped(t){let{count:e,inputs:s,drawn:o}=this,{keep_prob:i}=this.choice,r=new Uint8Array(e);if(i===1)return r;let a=o.dropout.at(t);for(let c=0;c<e;c++)for(let h=0;h<2;h++)s[h]&&a[2*c+h]>=i&&r[c]++;return r}keptInputs(t,e){let{count:s,inputs:o,drawn:i}=this,{keep_prob:r}=this.choice,a=new Uint8Array(s).fill(1);if(r===1||!o[t])return a;let c=i.dropout.at(e);return a.map((h,l)=>+(c[2*l+t]<r))}counts(t){let{batch_size:e,sampling:s}=this.choice;return this.hasBatches?xp[s](this.drawn,t,this.count,e):void 0}pack({counts:t,weight:e,features:[s,o]}){let{count:i,target:r}=this,a=new Uint32Array(i),c=new Uint16Array(Pt);for(let f=0;f<i;f++)(!t||t[f])&&(a[f]=Pt*c[f%Pt]+++f%Pt);let h=Pt*c.reduce((f,p)=>Math.max(f,p)),l=new Float64Array(4*h),d=t?t.findIndex(f=>f>0):0;[s,o,r].forEach((f,p)=>l.fill(f[d],p*h,(p+1)*h));for(let f=0;f<i;f++){if(t&&!t[f])continue;let p=a[f];l[p]=s[f],l[p+h]=o[f],l[p+2*h]=r[f],l[p+3*h]=e[f]}return l}columns(t){return this.packed.at(t)}numbers(t){return this.made?.at(t)}};function Mp(n,t){let e=new $e,s=Array.from({length:4},()=>new Float64Array(Gs(t))),o=e.append(n,s.map(c=>e.column(c,!0))),{registers:i,once:r,each:a}=e.finish(o);return Ae(r,i),c=>(Ae(a,i,Vs(s,c)),Float64Array.from(o,h=>i[h]))}function Vs(n,t){let e=t.length/n.length;return n.forEach((s,o)=>s.set(t.subarray(o*e,(o+1)*e))),e}var Pi=class{constructor(t,e,s){let o=new $e,i=(S,A=!0)=>Array.from({length:S},()=>o.register(0,A));this.method=e,this.hyperparameters=[o.register(0,!0),...i(e.update.inputs-Ap(e)-1,!1)],this.position=i(2),this.memory=i(2*e.remembers.length),this.noise=i(2),this.counters=i(2),this.powers=i(e.powers.length),this.surface=t,this.strength=o.register(),this.treatment=o.register();let r=t.coefficients.map(S=>o.register(S)),a=t.rows??[],c=a.map(S=>o.column(S)),h=r.slice(0,Li),l=t.penalty?[this.strength,...r.slice(1)]:r;this.numbers=i(s??0),this.columns=s===void 0?[]:a.map(S=>new Float64Array(Gs(S.length)));let d=[...l.slice(0,l.length-this.numbers.length),...this.numbers],f=this.columns.length?this.columns.map(S=>o.column(S,!0)):c,{hyperparameters:p,position:u,memory:v}=this,g=e.look_ahead?o.append(e.look_ahead,[...p,...u,...v]):u,w=o.append(t.program,[...g,...d,...f]),m=g===u&&s===void 0,b=m?w:o.append(t.program,[...u,...l,...c]);this.gradient=this.noise.map((S,A)=>o.emit("add",[w[1+A],S]));let x=e.uses_hessian?b.slice(3):[],y=[...p,...this.counters,...this.powers,...x],M=o.append(e.update,[...y,...u,...this.gradient,...v]);if(t.penalty)for(let S of[0,1]){let A=[M[S],u[S],p[0],this.treatment];[M[S]]=o.append(t.penalty.step,[...A,...h])}this.after=M,this.measured=m?w.slice(0,3):[],this.tape=o.finish([...M,...this.gradient,...this.measured])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:i,noise:r,stream:a},c){let{registers:h,once:l,each:d}=this.tape,{position:f,memory:p,gradient:u,after:v,method:g,powers:w}=this,m=g.powers.map(([L])=>kp(P(e[L]),i+2)),b=g.powers.map(([,L])=>L);this.hyperparameters.forEach((L,B)=>h[L]=P(e[B]));let{penalty:x,coefficients:y}=this.surface,M=x?x.treatments.indexOf(o):0;h[this.treatment]=M,h[this.strength]=x&&!M?P(y[0]):0,Ae(l,h);let S=[t.x,t.y,...t.memory.flat()],A=[...f,...p];A.forEach((L,B)=>h[L]=P(S[B][c]));let[O,T]=t.noisyGradient,N=[t.loss,...t.gradient],k=x&&M?[]:this.measured;for(let L=c;L<=i;L++){let B=L-t.methodStart+1;h[this.hyperparameters[0]]=P(s[L]),h[this.counters[0]]=B,h[this.counters[1]]=B+1;for(let E=0;E<m.length;E++)h[w[E]]=m[E][B+b[E]];for(let E=0;E<2;E++)h[this.noise[E]]=r?P(r[E][L]):0;let W=a?.numbers(L)??[];for(let E=0;E<W.length;E++)h[this.numbers[E]]=W[E];Ae(d,h,a&&this.columns.length?Vs(this.columns,a.columns(L)):0),O[L]=h[u[0]],T[L]=h[u[1]];for(let E=0;E<k.length;E++)N[E][L]=h[k[E]];for(let E=0;E<A.length;E++)h[A[E]]=h[v[E]];if(L===i)break;for(let E=0;E<A.length;E++)S[E][L+1]=h[v[E]];if(!f.every(E=>Number.isFinite(h[E])))return[L+2,k.length?L+1:c]}return[i+1,k.length?i+1:c]}},No=new Map,Sp=16;function kp(n,t){let e=No.get(n);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>fa(n,o)),No.size>=Sp&&No.clear(),No.set(n,e)),e}var Ap=({powers:n,uses_hessian:t,remembers:e})=>2+n.length+(t?3:0)+4+2*e.length,Lo=class{constructor(t){this.surface=t,this.differentiate=Us(t),this.slopes=_a(t),this.bend=Ra(t),this.steppers=new Map,this.streamed=new Map}simulate(t,e){let{method:s,origin:o,branchStep:i=0,hyperparameters:r,rates:a}=t,{steps:c,start:h,stream:l}=e;if(o&&i>Math.min(c,o.records-1))return o;let d=l?this.streamed:this.steppers,f=d.get(s);f||d.set(s,f=new Pi(this.surface,s,l?.numbersMade));let p=c+1,u=new Float64Array(p*(7+2*s.remembers.length)),v=0,g=()=>u.subarray(v*p,++v*p),w=o?.choice.method===s,m=o?i:0,b=()=>[g(),g()],x=ws(s.init,[a[m],...r.slice(1)]),y={choice:t,records:0,methodStart:w?o.methodStart:m,x:g(),y:g(),noisyGradient:b(),memory:s.remembers.map(b),loss:g(),gradient:b(),hessian:()=>[NaN,NaN,NaN]};if(y.hessian=Hs(this.bend,y.x,y.y),y.memory.forEach((A,O)=>A.forEach((T,N)=>w?T.set(o.memory[O][N].subarray(0,m+1)):T.fill(x[O]))),o)for(let[A,O]of Ep(y,o))A.set(O.subarray(0,m+1));else[y.x[0],y.y[0]]=h;let[M,S]=f.run(y,t,e,m);return this.measure(y,S,M),y.records=Tp(y,m,M),y.undefined=y.records<M&&jc(th(y).map(A=>A[y.records])),y.records>0?y:void 0}recorded(t,e,s){let[o,i,r,a,c,h,l,...d]=e.map(p=>Float64Array.from(p)),f=t.method.remembers.map((p,u)=>d.slice(2*u,2*u+2));return{choice:t,records:o.length,methodStart:s,x:o,y:i,loss:r,gradient:[a,c],noisyGradient:[h,l],memory:f,hessian:Hs(this.bend,o,i)}}measure(t,e,s){if(e>=s)return;let[o,i,r]=this.slopes(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[i,r].forEach((a,c)=>t.gradient[c].set(a,e))}};function Ep(n,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient],s=e(t);return e(n).map((o,i)=>[o,s[i]])}var th=n=>[n.x,n.y,n.loss,...n.gradient,...n.noisyGradient,...n.memory.flat()];function Tp(n,t,e){let s=th(n);for(let o=t;o<e;o++)for(let i of s)if(!Number.isFinite(i[o]))return o;return e}var eh=["steps","noise","batch_size","keep_prob","input_noise","tail_index"],Op=4,xs=new Map;function Np(n,t){let e=xs.get(n),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return xs.delete(n),xs.set(n,s),xs.size>Op&&xs.delete([...xs.keys()][0]),s}var Io=class{constructor(t){let{head:e}=t,{points:s,seed:o,stream:i=Ri}=t.simulator,{rows:r,...a}=i,c=r&&ko(t);this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise,stream:a},this.seed=o,this.points=s,this.rows=r&&c&&{...r,columns:c};let h=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=Np(o,h),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise,tail_index:s=this.scene.stream.tail_index}){return e&&!s&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(i=>Lp(i,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:i}=this,r=this.missing(s)?{steps:void 0,noise:void 0,tail_index:void 0}:{},{steps:a=i.steps,noise:c=i.noise,...h}={...s,...r},l=Ip(i.stream,h),d=this.surface(e,o),{times:f,ends:p}=o.find(u=>u.steps===a)??_p(a);return{surface:d,start:t,steps:a,level:c,chosen:l,times:f,ends:p,simulator:o.find(u=>u.surface===d)?.simulator??new Lo(d),noise:this.noise({steps:a,level:c,chosen:l},o),stream:this.stream(l,o)}}noise({steps:t,level:e,chosen:{tail_index:s}},o){let i=o.find(r=>r.level===e&&r.chosen.tail_index===s&&(!s||r.steps===t));return i?i.noise:e&&s?Ua(this.seed,t,s,e):e&&this.normal?Wa(this.normal,e):void 0}stream(t,e){let s=e.find(o=>sh({...o.chosen,tail_index:t.tail_index},t));return s?s.stream:Qc(t,this.seed,this.rows)}numbers({steps:t,level:e,chosen:{batch_size:s,keep_prob:o,input_noise:i,tail_index:r}}){let{rows:a}=this,c=a?a.columns[0].length:0,h=s?Math.min(s,c):c;return{steps:t,noise:e,batch_size:h,keep_prob:o,input_noise:i,tail_index:r}}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),i=Object.fromEntries(o.map(([f,p])=>[f,t[f]??p])),r=[...Object.values(i),...s.coefficients.slice(o.length)],a=f=>r.every((p,u)=>p===f.coefficients[u]);if(a(s))return s;let c=e.find(f=>a(f.surface));if(c)return c.surface;let h=this.points===null?[]:s.points,l=this.points?Rp(s.points,this.points,Object.values(i)):h,d=l.find(({kind:f})=>f==="global minimum");return{...s,parameters:i,coefficients:r,points:l,floor:d?d.value:null}}},Lp=(n,t)=>n.surface===t.surface&&n.steps===t.steps&&n.level===t.level&&n.start.every((e,s)=>e===t.start[s])&&sh(n.chosen,t.chosen),sh=(n,t)=>Kc.every(e=>n[e]===t[e]),Ip=(n,t)=>({...n,...Object.fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}),_p=n=>({times:Float64Array.from({length:n+1},(t,e)=>e),ends:new Float64Array(n+1).fill(n)});function Rp(n,t,e){let s=ws(t,e);return n.map((o,i)=>{let[r,a,c]=s.slice(3*i);return{...o,x:r,y:a,value:c}})}var Pp=6,_o=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new Io(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return ue(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let i=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return i.reduce((c,h)=>{let l=this.turned(c,h);return l.every((d,f)=>d===c[f])?c:this.fair(l,o,h.name==="learning_rate"?h.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:i}){let{contrasts:r}=this.given,{runs:a}=this.scene,c=s==="schedule"?"schedule_values":"values";return t.map((h,l)=>a[l]?.of===a[e].of?nh(h,o,!s&&r[l]===o?1-i:i,c):h)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let i=o.slice(0,-1);return i.length?e.has(JSON.stringify(i))?ue(o).branch_step:s(i):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:i}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=i.map(f=>i.findIndex(({of:p})=>p===f.of)),a=r[s??0],c=oh(t[a]),h;if(o==="same")h=t.map(()=>c);else{let f=t.map((u,v)=>r[v]===v?this.firstStep(u,e):1);if(!f.every(u=>u>0))return;let p=u=>Number((oh(t[u])*f[a]/f[u]).toPrecision(Pp));h=t.map((u,v)=>v>=i.length?0:r[v]===a?c:p(r[v]))}let l=t.map((f,p)=>p<i.length&&f.length===1);if(l.every((f,p)=>!f||this.takes(p,h[p])))return t.map((f,p)=>l[p]?nh(f,"learning_rate",h[p]):f)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:i}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return ke({program:r,coefficients:a})(o,i)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},i)=>[o,e[i]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=ue(t),i=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!i)return;let r={...this.choice(o,this.rates(o,e)),origin:i,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},ue=n=>n.at(-1),oh=n=>ue(n).values.learning_rate;function nh(n,t,e,s="values"){let o=ue(n),i=o[s];return!(t in i)||i[t]===e?n:[...n.slice(0,-1),{...o,[s]:{...i,[t]:e}}]}var mt=({runs:n})=>n.some(({recorded:t})=>t)?n.filter($p):n,$p=n=>!n.recorded,ys=({steps:n,runs:t})=>Math.max(n,...t.map(({last_step:e=0})=>e));function Xt(n,t,e){let s=(t-n)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),i=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(n/i-1e-9);a*i<=t+i*1e-9&&r.length<99;a++)r.push(a*i);return{values:r,step:i}}function $i(n,t,e){let s=[1,2,3,5,10,20,50,100].find(i=>(t-n)/i<=e)??100,o=[];for(let i=Math.ceil(n/s)*s;i<=t;i+=s)o.push(i);return o}var Cp={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function De(n){return n===0?"1":n===1?"10":"10"+String(n).split("").map(t=>Cp[t]).join("")}function Ce(n,t){if(Math.abs(n)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(n)>=1e6){let i=Math.floor(Math.log10(Math.abs(n))+1e-9),r=Math.max(0,Math.min(15,i-e+s));return Di(...Ci(n.toExponential(r)))}return n.toFixed(o).replace("-","−")}var Dp=7;function Ms(n,t){let e=n.map(c=>Ce(c,t));if(e.every(c=>c.length<=Dp&&!c.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(n[0]/10**(s+2)+1e-9),i=s+2<0?o/10**-(s+2):o*10**(s+2),r=i===0?"":`${zp(i)} + `;return{texts:n.map(c=>Ce(c/10**s-o*100,t/10**s)),counted:` = ${r}… · ${De(s)}`}}function I(n,t=4){if(!Number.isFinite(n))return n>0?"∞":n<0?"−∞":"–";if(ih(n))return String(Number(n.toPrecision(t))).replace("-","−");let[e,s]=Ci(n.toExponential(t-2));return Di(String(Number(e)),s)}function zp(n){return Number.isFinite(n)?ih(n)?String(n).replace("-","−"):Di(...Ci(n.toExponential())):I(n)}var ih=n=>!n||Math.abs(n)>=.001&&Math.abs(n)<1e5;function Ci(n){let[t,e]=n.split("e");return[t,Number(e)]}function Di(n,t){let e=De(t),s=n.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}function Ss(n,t,e){let s=e.records-1,[o,i]=[e.x[s],e.y[s]],r=Fi(o,i);if(s<t){let u={step:e.records,place:r,f:I(e.loss[s],3)};return e.undefined?ae("overflowed",e.records,nt(rc,u),ac,sc):ae("overflowed",e.records,nt(nc,u),ic)}let{fate:a,target:c,unlisted:h}=Wc(n,t,e),l=xi(n.domain),d=I(l,2),f=c?To(e,c.x,c.y,l):NaN;if(c&&s-f>=Mi(t))return rh(n,c,!0,f,nt(pc,{step:f,near:d}));let p=c??h;if(p){let u=To(e,o,i,l),v=!c&&e.hessian(s).every(w=>w===0),g=nt(v?vc:uc,{step:u,near:d});return rh(n,p,!!c,u,g,v)}if(a==="left_view"){let u=e.records;for(;u>0&&!yi(n.domain,e.x[u-1],e.y[u-1]);)u--;let v=nt(u?xc:yc,{step:u,place:r});return ae(a,u,v,Mc)}return Fp(a,e,l,n.inNoise)}function Ro(n,t,e,s){if(s>=t)return Ss(n,t,e);if(!(s>0))return;let o=Ss(n,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:gi,variety:gi}:o}function ae(n,t,e,s,o=""){let i=o||Ga[n],r=Ha.includes(n)?nt(Va,{fate:i,step:t}):i;return{kind:n,variety:o,label:r,sentence:e,criterion:s,step:t}}function rh(n,t,e,s,o,i=!1){let{kind:r,x:a,y:c}=t,h=n.points.some(({found:A})=>A)?vs:Re,l={kind:r===Re?h:r,place:Fi(a,c),step:s};if(!qs(t)){let A=nt(e?dc:fc,l),O=r==="maximum"?Qa:"";return ae("stuck_at_saddle",s,A,nt(mc,{because:o}),O)}let d=A=>nt(e?cc:A,l),f=t.value??n.differentiate(Float64Array.of(a),Float64Array.of(c))[0][0],p=ki(n.points);if(p===void 0)return ae("converged",s,d(wi),o);let u=Ai(p),v=Ei(f,p),g=i?lc:hc,[w,m,b]=[I(f,3),I(p,3),I(u,2)],x=h===Re?bc:h,y={because:o,value:w,optimum:m,within:b,lowest:x},M=d(v?g:wi),S=nt(v?gc:wc,y);return ae("converged",s,M,S,v?h:Ja)}function Fp(n,t,e,s=!1){let o=t.records-1,i=Si(o),r=nt(o===1?Ya:Ka,{count:o}),a=nt(i===2?Xa:Za,{count:i-1}),c=I(t.loss[o],3);if(n==="stalled"){let M=nt(Ac,{window:a}),S=Pe(t.x[o]-t.x[o-1],t.y[o]-t.y[o-1],e);return i===2&&S>1?ae(n,o,nt(Ec,{steps:r,f:c}),M,tc):t.gradient.every(T=>T[o]===0)&&t.hessian(o).every(T=>T===0)?ae(n,o,nt(kc,{f:c}),M,ec):ae(n,o,nt(Sc,{f:c}),M)}if(n==="still_descending")return ae(n,o,nt(Pc,{steps:r,f:c}),$c);let{level:h,turning:l,rising:d,begin:f,...p}=Ti(t,t.records-i,e),[u,v]=[I(p.lowest,3),I(p.highest,3)];if(n==="rising"){let M=nt(_c,{steps:r,before:I(f,3),f:c,window:a});return ae(n,o,M,Rc)}let{mean:g,spread:w}=Uc(t,t.records-i),m=h?nt(Nc,{share:zi(l),window:a,f:c}):nt(Oc,{share:zi(d),window:a,lowest:u,highest:v}),b=Fi(...g),x=nt(Tc,{place:b,spread:I(w,2),how:m}),y=nt(Lc,{rises:zi(.2)});return ae(n,o,x,s?nt(Ic,{because:y}):y)}var nt=(n,t)=>n.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Fi=(n,t)=>`(${I(n)}, ${I(t)})`;function zi(n){let t=100*n,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function Po(n,t){let e=new Path2D,s=new Path2D;for(let[o,i]of t){let r=p=>{let[u,v]=[0,1].map(g=>o[g]+(i[g]-o[g])*p);return n.toBox(u,v,n.landscape.at(u,v))},[[a,c],[h,l]]=[n.toCanvas(r(0)),n.toCanvas(r(1))],d=Math.max(1,Math.ceil(Math.hypot(h-a,l-c)/6)),f;for(let p=0;p<d;p++){let u=r((p+.5)/d),v=n.hides(...u,n.fault(u))?s:e,[g,w]=n.toCanvas(r(p/d)),[m,b]=n.toCanvas(r((p+1)/d));v!==f&&v.moveTo(g,w),v.lineTo(m,b),f=v}}return{seen:e,hidden:s}}var Bi=([n,t,e,s])=>[[n,e],[t,e],[t,s],[n,s]],$o=(n,t)=>n.flatMap((e,s)=>{let o=ji(e,n[(s+1)%n.length],[Bi(t)]);return o?[o]:[]});function ji(n,t,e){let s=i=>[0,1].map(r=>n[r]+(t[r]-n[r])*i),o=Bp(n,t,e);return o&&[s(o[0]),s(o[1])]}function Bp(n,t,e){let[s,o]=[0,1];for(let i of e){let r=Math.sign(jp(i));for(let a=0;a<i.length;a++){let[c,h]=i[a],[l,d]=i[(a+1)%i.length],[f,p]=[r*(h-d),r*(l-c)],u=f*(t[0]-n[0])+p*(t[1]-n[1]),v=f*(n[0]-c)+p*(n[1]-h);if(u===0&&v<0)return null;u>0&&(s=Math.max(s,-v/u)),u<0&&(o=Math.min(o,-v/u))}}return s<o?[s,o]:null}function jp(n){return n.reduce((t,[e,s],o)=>{let[i,r]=n[(o+1)%n.length];return t+e*r-i*s},0)}function ah(n,t,e,s,o){n.beginPath(),t.forEach(([i,r],a)=>n[a?"lineTo":"moveTo"](e+i*o,s+r*o)),n.closePath()}function Ee(n,t,e,s,o,i){let r=i.of(t);n.setLineDash([]),n.lineJoin="round",ah(n,t.outline,e,s,o),n.strokeStyle=i.rim,n.lineWidth=o*.75,n.stroke(),n.fillStyle=t.ordinal===1?r:i.rim,n.fill(),n.strokeStyle=r,n.lineWidth=o*(t.ordinal===1?.12:.42),n.stroke(),t.tag&&(n.fillStyle=r,n.font=`600 ${Math.round(o*1.7)}px ${i.font}`,n.textAlign="left",n.textBaseline="middle",n.fillText(t.tag,e+o*1.6,s-o))}var Wp=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Co(n,t,e,s,o,i,r,a){let c=Math.hypot(o,i)||1,h=o/c,l=i/c,d=Wp.map(([f,p])=>[f*h-p*l,f*l+p*h]);n.setLineDash([]),ah(n,d,e,s,r*1.25),n.strokeStyle=a.rim,n.lineWidth=r*.6,n.stroke(),n.fillStyle=a.of(t),n.fill()}function Do(n,t,e,s,o,i){n.setLineDash([]);let r=[[i.rim,o*.95],[i.of(t),o*.45]];for(let[a,c]of r){n.beginPath();for(let h of[1,-1])n.moveTo(e-o,s-h*o),n.lineTo(e+o,s+h*o);n.strokeStyle=a,n.lineWidth=c,n.stroke()}}function zo(n,t,e,s,o,i){n.setLineDash([]);let r=[[i.rim,o*.7],[i.of(t),o*.3]];for(let[a,c]of r)n.strokeStyle=a,n.lineWidth=c,n.beginPath(),n.arc(e,s,o*.85,0,2*Math.PI),n.stroke();n.fillStyle=i.of(t),n.beginPath(),n.arc(e,s,o*.3,0,2*Math.PI),n.fill()}function Ge(n,t,e){let s=n.outline.map(([h,l])=>`${(17+h*5).toFixed(2)},${(8+l*5).toFixed(2)}`).join(" "),[o,i,r]=n.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${n.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${i}" stroke-width="${r}"/><text x="24" y="6.5" ${c}>${n.tag}</text></svg>`}function hh(n,t,e,s){let[o,i,r,a]=t,c=Math.max(i-o,a-r),[h,l]=[i-o,a-r].map(p=>3*Math.max(4,Math.round(e*p/c/3))+1),d=n.grid(o,i,r,a,h,l).map(p=>Number.isFinite(p)?p:NaN),f=d.map(p=>n.level(p));return{columns:h,rows:l,f:d,level:f,height:s?f:d,domain:n.surface.domain,window:t}}function lh(n){let t=(n.columns-1)/3+1,e=(n.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(i,r)=>o[(Math.floor(r/t)*n.columns+r%t)*3]);return{...n,columns:t,rows:e,level:s(n.level),height:s(n.height)}}function dh(n,t,e){let s=t.height.filter(Number.isFinite).sort(),o=l=>s[Math.floor(l*(s.length-1))],[i,r]=ch(n.height),[a,c]=ch(n.f),h={low:i,high:r,least:a,most:c,cut:""};return s.length?(e?h.low=Math.max(i,o(.01)):r-i>12*(r-o(.02))&&Object.assign(h,{low:o(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(o(.98)-h.low)&&Object.assign(h,{high:o(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:i-.5,high:i+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function ch(n){let t=1/0,e=-1/0;for(let s of n)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Wi(n,t,e){let{columns:s,rows:o,height:i}=n,[r,a,c]=t,h=Float64Array.from({length:s},(v,g)=>r*(2*g/(s-1)-1)),l=Float64Array.from({length:o},(v,g)=>a*(1-2*g/(o-1))),d=i.map(v=>c*(2*(v-e.low)/(e.high-e.low)-1)),f=(v,g,w,m)=>(d[v+w]-d[v-g])/m||0,p=d.map((v,g)=>{let w=g%s,m=w>0?1:0,b=w<s-1?1:0;return f(g,m,b,h[w+b]-h[w-m])}),u=d.map((v,g)=>{let w=Math.floor(g/s),m=w>0?1:0,b=w<o-1?1:0;return f(g,m*s,b*s,l[w+b]-l[w-m])});return Object.assign(n,{x:h,y:l,z:d,slopeX:p,slopeY:u})}function Ui({columns:n,rows:t,x:e,y:s,z:o},i,r){let a=(i-e[0])/(e[n-1]-e[0])*(n-1),c=(r-s[0])/(s[t-1]-s[0])*(t-1),h=Math.min(n-2,Math.floor(a)),l=Math.min(t-2,Math.floor(c));if(!(a>=0&&c>=0&&a<=n-1&&c<=t-1))return NaN;let d=l*n+h,f=a-h,p=c-l;return(o[d]*(1-f)+o[d+1]*f)*(1-p)+(o[d+n]*(1-f)+o[d+n+1]*f)*p}var fh=180,ph=.012,Fo=class{constructor(t,e,s,o,i,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=i,this.terrain=r;let a=e[1]-e[0],c=e[3]-e[2],h=Math.max(a,c),{floor:l}=t.surface,d=hh(t,e,o?fh:fh/3,s),f=o?lh(d):d;this.range=dh(d,f,s&&l!==null),i.half=[a/h/2,c/h/2,.23],this.fine=Wi(d,i.half,this.range),this.coarse=o?Wi(f,i.half,this.range):this.fine,this.shown=this.coarse,this.title=s?l===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,i,r,a]=this.window,[c,h,l]=this.camera.half,{low:d,high:f}=this.range,p=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(i-o)-1),h*(2*(e-r)/(a-r)-1),l*(2*(p-d)/(f-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,Ui(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[i,r,a]=this.camera.project(t,e,s+o+ph);return this.terrain.depthAt(i,r)>a+ph/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,i,r]=this.camera.unproject(t,e,s),[a,c]=this.camera.half,[h,l,d,f]=this.window;return Math.abs(Ui(this.shown,o,i)-r)<.02?[h+(l-h)*(o/a+1)/2,d+(f-d)*(i/c+1)/2]:null}};function Bo(n,t,e){return[n[0]+(t[0]-n[0])*e,n[1]+(t[1]-n[1])*e,n[2]+(t[2]-n[2])*e]}function qi(n,t,e){let s=0,o=1;for(let[i,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[i]-n[i]),c=e[i]-r*n[i];if(!Number.isFinite(a)||a===0&&c<0)return null;a>0&&(o=Math.min(o,c/a)),a<0&&(s=Math.max(s,c/a))}return s<=o?[s,o]:null}function uh(n,t,e,s){for(let o=Math.min(e,n.length-2);o>=t;o--){let i=n[o],r=n[o+1],a=qi(i,r,s);if(a&&a[1]<1)return[Bo(i,r,a[1]),[r[0]-i[0],r[1]-i[1],r[2]-i[2]]];if(a)return null}return null}var Up=4,es=.25,jo=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:i}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,i.canvas.width,i.canvas.height);for(let r of[o,i])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:i}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let c=o[a],[h,l]=s.toCanvas(t.at),[d,f]=s.toCanvas(c);Math.hypot(d-h,f-l)<.6&&a<e||this.follow(t,c,r)}t.next=e+1,this.stroke(i,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,i=t.at,r=t.fault??0,a=o.fault(e),c=qi(i,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!c){t.stroke=void 0;return}let[h,l]=c,d=w=>Bo(i,e,w),[f,p]=o.toCanvas(d(h)),[u,v]=o.toCanvas(d(l)),g=Math.max(1,Math.ceil(Math.hypot(u-f,v-p)/Up));h>0&&(t.stroke=void 0);for(let w=0;w<g;w++){let m=h+(l-h)*(w+.5)/g,b=o.hides(...d(m),r+(a-r)*m);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(f,p),s.push(t.stroke));let[x,y]=o.toCanvas(d(h+(l-h)*(w+1)/g));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-f,y-p),[f,p]=[x,y]}l<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:i}=this,r=i.scale;for(let{hidden:a,path:c,offset:h}of e){if(a){s.globalAlpha=es,s.strokeStyle=i.of(t),s.lineWidth=1.2*r,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=i.halo,s.lineWidth=5*r,s.stroke(c),o.setLineDash(t.dash.map(l=>l*r)),o.lineDashOffset=h),o.strokeStyle=i.of(t),o.lineWidth=2.3*r,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:i}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:h,points:l,first:d}=c;if(e<d)continue;h.branch_step&&e>=h.branch_step&&h.branch_step<h.records&&a.push({draw:zo,at:l[h.branch_step],fault:s.fault(l[h.branch_step]),run:h});let f=Math.min(e,h.records-1),p=Math.floor(f+1e-9),u=f-p,v=l[p],g=s.fault(v);if(u>1e-9){let x=[],y={at:v,fault:g,length:0};v=Bo(v,l[p+1],u),g+=(s.fault(l[p+1])-g)*u,this.follow(y,v,x),this.stroke(h,x,t,t)}let[w,m,b]=i.half;if(Math.abs(v[0])<=w&&Math.abs(v[1])<=m&&v[2]<=b){let x=h.outcome.kind==="overflowed"&&e>=h.records-1;a.push({draw:x?Do:Ee,at:v,fault:g,run:h})}else{let x=uh(l,d,p,i.half);x&&a.push({draw:qp(i,x[1]),at:x[0],fault:0,run:h})}}for(let{draw:c,at:h,fault:l,run:d}of a){let[f,p,u]=h,[v,g]=s.toCanvas(h);t.globalAlpha=s.hides(f,p,Math.max(u,-i.half[2]),l)?.5:1,c(t,d,v,g,r,o),t.globalAlpha=1}}};function qp(n,t){let[e,s]=n.project(...t);return(o,i,r,a,c,h)=>Co(o,i,r,a,e-n.cx,s-n.cy,c,h)}var Hi="|w| ≤ 1/λ of a decoupled decay",Hp=[7,3,2,3];function vh({decays:n},t){let e=n?.reduce((s,o)=>s*t[o],1);return e?1/e:void 0}var Wo=n=>[...new Set(n.flatMap(({box:t,hidden:e})=>t&&!e?[t]:[]))],mh=(n,{domain:t})=>Wo(n).some(e=>e<=Math.max(...t.flat().map(Math.abs)));function gh(n,t,e,s){for(let o of Wo(t)){let[i,r]=e.toPixel(-o,o),[a,c]=e.toPixel(o,-o);xh(n,i,r,a-i,c-r,s)}}function wh(n,t,e,s){for(let o of t){let i=[[-o,o],[o,o],[o,-o],[-o,-o]],{seen:r,hidden:a}=Po(e,$o(i,e.window));n.save();for(let[c,h]of[[r,1],[a,es]])n.globalAlpha=h,yh(n,s,()=>n.stroke(c));n.restore()}}var bh=(n,t,e)=>xh(n,.15*t,.15*t,.7*t,.7*t,e),xh=(n,t,e,s,o,i)=>yh(n,i,()=>n.strokeRect(t,e,s,o));function yh(n,t,e){n.setLineDash([]),n.strokeStyle=t.halo,n.lineWidth=3.6*t.scale,e(),n.setLineDash(Hp.map(s=>s*t.scale)),n.strokeStyle=t.text,n.lineWidth=1.6*t.scale,e(),n.setLineDash([])}function Uo(n,t,e,s,o){let{records:i}=o,r=t.surface.floor??0,[a,c]=o.gradient,h=n.pathRates(s,t).subarray(0,i),{method:l,values:d}=n.settings(o),f=g=>g.subarray(0,i),p={records:i,x:f(o.x),y:f(o.y),height:f(o.loss).map(g=>g-r),floor:r,box:vh(l,d),slope:f(a).map((g,w)=>Math.hypot(g,c[w])),rates:h.every(g=>g===h[0])?void 0:h,outcomeAt:g=>Ro(qo(t),t.steps,o,g)};if(e.rule===void 0)return p;let u=([g,w])=>[f(g),f(w)],v={values:d,rule:Gp(l,d)??e.rule,method_start:o.methodStart,beside:Vc(t.surface,o.choice.treatment),noisyGradient:u(o.noisyGradient),memory:Object.fromEntries(l.remembers.map((g,w)=>[g,u(o.memory[w])]))};return{...p,...v}}var Gp=({rules:n},t)=>n?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Mh(n,t,e,s,o,i){let{rule:r,origin:a}=e[o],c=s[o].slice(0,-1);if(r===void 0||!c.length||JSON.stringify(c)===JSON.stringify(s[Number(a)]))return;let h=e[Number(a)],l=n.simulate(c,t,i);return l&&{...h,...Uo(n,t,h,c,l),offstage:!0}}function Sh(n,t,e,s,o){let i={detail:Vp(s,n.given),dim:!o};if(!o)return i;let{method:r,values:a}=n.settings(o);if(i.rate=a.learning_rate,!e.offstage){let c=new Map(r.parameters.map(({sign:h,name:l})=>[h,a[l]]));i.outcome=Ss(qo(t),t.steps,o),i.distinguishing=e.distinguishing.map(([h,l])=>[h,typeof l=="number"?c.get(h)??l:l])}return{...i,...Uo(n,t,e,s,o)}}var qo=({surface:n,simulator:{differentiate:t},level:e,stream:s})=>({domain:n.domain,points:n.points,kink:Gc(n),differentiate:t,inNoise:e>0||!!s?.isRandom});function Vp(n,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:i,schedule:r,branch_step:a,treatment:c}=ue(n),[h]=Object.keys(s),l=[`α = ${I(i.learning_rate)}`];for(let{name:d,default:f}of t[o].parameters.slice(1))i[d]!==f&&l.push(`${d} ${I(i[d],6)}`);return r!=="constant"&&l.push(e[r].label.toLowerCase()),c!==h&&l.push(s[c]),n.length>1&&l.push(`from step ${a}`),l.join(", ")}function kh(n,t){return(n.head.recorded_paths??[]).map((e,s)=>{let o=n.head.arrays[`recorded_step${s}`]&&n.array(`recorded_step${s}`),i=l=>Yp(n.array(`recorded_${l}${s}`),e.records,o),{remarks:r,last_step:a,...c}=e,h={...c,remarks:r,last_step:a,recorded:e,x:i("x"),y:i("y"),rate:NaN,branch_step:0,of:-1-s,distinguishing:[]};return h.lossAt=l=>h.height[Math.min(l,h.records-1)]+h.floor,Object.assign(h,Gi(h,t))})}function Yp(n,t,e){if(!e)return Float64Array.from(n);let s=0;return Float64Array.from({length:t},(o,i)=>{for(;s+1<e.length&&e[s+1]<=i;)s++;return n[s]})}function Gi({x:n,y:t,records:e,recorded:s},o){let{surface:i,simulator:r}=o,a=i.floor??0,[c,h]=[n,t].map(S=>Float64Array.from(S)),[l,d,f]=r.slopes(c,h),p=Hs(r.bend,c,h),u={...qo(o),inNoise:!1},{complete:v,judged:g,last_step:w,outcome:m,unknown:b,first:x}=s,y={x:c,y:h,loss:l,gradient:[d,f],hessian:p,records:e};return{floor:a,outcomeAt:S=>v?S<w?Ro(u,w,y,S):m:S>=x?b:void 0,height:l.map(S=>S-a),slope:d.map((S,A)=>Math.hypot(S,f[A])),outcome:g?Ss(u,w,y):m}}var Ho=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return ue(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:i}=this,{scene:r,inside:a}=t,{paths:c}=e.given,h=mt(r).length,l=e.conditions(s,this.conditions),d=new Map;this.share(l);let f=e.choices(s,l),p=e.firstDrawn(f);return this.choices=f,f.forEach((u,v)=>{let g=r.allRuns[v],{hidden:w}=g,{left:m}=g,b=t.proof.isDoubted(v);if(g.first=p[v],g.left=Mh(e,l,o,f,v,d),!b&&(l!==i||u!==c[v])){let x=e.simulate(u,l,d);Object.assign(g,Sh(e,l,o[v],u,x)),this.bent.add(v)}else if(this.bent.delete(v))Object.assign(g,o[v],{hidden:w,dim:!1,first:p[v]});else if(!m&&!g.left)return;a.renew(v),v<h&&this.undescribed.add(v)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:i,steps:r,level:a,stream:c}=t;if(t!==s){if(this.conditions=t,Object.assign(o,{surface:i,steps:r,noise:a,stream:c}),i!==s.surface){for(let h of o.runs)h.recorded&&Object.assign(h,Gi(h,t));e.picture.resurface()}r!==s.steps&&e.stepsChanged(),Ah(t)!==Ah(s)&&e.inside.givenOtherwise()}}},Ah=({level:n,stream:t})=>[n>0,!!t,!!t?.hasBatches].join();function Eh({px:n,py:t},e,s,{left:o,top:i,width:r,height:a}){return[n,t,Math.max(o,Math.min(o+r,e)),Math.max(i,Math.min(i+a,s))]}function Th([n,t,e,s],{left:o,top:i,width:r,height:a},[c,h,l,d]){let f=Math.abs(e-n)>=8,p=Math.abs(s-t)>=8;if(!f&&!p)return;let u=x=>c+(x-o)/r*(h-c),v=x=>d-(x-i)/a*(d-l),[g,w]=f?[u(Math.min(n,e)),u(Math.max(n,e))]:[c,h],[m,b]=p?[v(Math.max(t,s)),v(Math.min(t,s))]:[l,d];return[g,w,m,b]}var Go=class{constructor(t,e){this.frame=t,this.button=e,this.armed=!1,this.corners=void 0}arm(t=!this.armed){this.armed=t,this.button.setAttribute("aria-pressed",String(t)),this.frame.parentElement?.classList.toggle("ov-box-zooms",t)}draw(t,e,s,o,[i,r]){let[a,c,h,l]=this.corners=Eh(t,e,s,o.box),{style:d}=this.frame;d.left=`${Math.min(a,h)+i}px`,d.top=`${Math.min(c,l)+r}px`,d.width=`${Math.abs(h-a)}px`,d.height=`${Math.abs(l-c)}px`,this.frame.hidden=!1}take(t){let e=this.corners&&Th(this.corners,t.box,t.view);return this.drop(),e}drop(){this.corners=void 0,this.frame.hidden=!0,this.arm(!1)}};var Vi=new Map;function Vo(n){let t=Vi.get(n);if(t!==void 0)return t;try{return localStorage.getItem(n)}catch{return null}}function Yo(n,t){try{localStorage.setItem(n,t),Vi.delete(n)}catch{Vi.set(n,t)}}var Oh="optim-viz-keys",Ko=class{constructor(t){this.button=t,this.on=Vo(Oh)!=="off",this.show()}toggle(){this.on=!this.on,Yo(Oh,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function Yi({companion:n,companions:t},e){return t?.length?(t.find(({value:s})=>s===e.companion)??t[0]).kind:n&&"fit"}var Nh=(n,t)=>(Yi(n,t)??"fit")!=="fit",Xo=class{constructor(t,e){this.root=t,this.names="",t.addEventListener("click",({target:s})=>{let o=s.closest("button");o&&e(Number(o.dataset.companion))})}show(t,e){this.root.hidden=t.length<2;let s=t.map(o=>o.kind).join();s!==this.names&&this.root.replaceChildren(...t.map(({value:o,label:i,help:r})=>{let a=document.createElement("button");return Object.assign(a,{type:"button",textContent:i,title:r}),a.dataset.companion=String(o),a})),this.names=s,t.forEach((o,i)=>this.root.children[i].setAttribute("aria-pressed",String(o.kind===e)))}};var Kp={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function dt(n){return n.replace(/[&<>"]/g,t=>Kp[t])}var Lh={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},Xp={kind:"",variety:"",label:oc,sentence:"No step is made yet.",criterion:"",step:0};function ks({kind:n,variety:t}){let e=(t===vs?Re:t).replaceAll(" ","_");return e in Lh?e:n}function ss(n,t,e){return t>=(n.last_step??e)||!n.outcome.kind?n.outcome:n.outcomeAt?.(t)??Xp}function Zo(n,t=""){return`<span class="ov-chip" data-kind="${ks(n)}" ${t}>${Ys(n)}</span>`}function Ys(n){let[t,...e]=dt(n.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${Lh[ks(n)]??""}</i><span>${t}${s}</span>`}function it(n,t){let e=n.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function ft(){return document.createElement("canvas")}function Jo(n,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(n),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var Zp=2,Jp=8192,Qp=2**24,Ih="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",os=16,Qo=8,Ki=24,tu=18,eu={font:"650 15px",line:20},_h={font:"12.5px",line:17},Rh=(n,t)=>Ph(Zp*(globalThis.devicePixelRatio||1),n,t),Ph=(n,t,e)=>Math.min(n,Jp/Math.max(1,t,e),Math.sqrt(Qp/Math.max(1,t*e)));function su(n,t,e){let s=[];for(let o of t.split(" ")){let i=s.length?`${s[s.length-1]} ${o}`:o;s.length&&n.measureText(i).width<=e?s[s.length-1]=i:s.push(o)}return s}function $h({title:n,words:t=[],parts:e,captions:s=[],rows:o=[],notes:i=[],colours:r,ratio:a}){let c=ft(),h=it(c),l=Math.max(...e.map(({x,width:y})=>x+y)),d=Math.max(...e.map(({y:x,height:y})=>x+y)),f=[],p=os,u=(x,{font:y,line:M},S)=>{h.font=`${y} ${r.font}`;for(let A of su(h,x,l)){let O=p;f.push(T=>{Object.assign(T,{font:`${y} ${r.font}`,fillStyle:S,textAlign:"left"}),Object.assign(T,{textBaseline:"top"}),T.fillText(A,os,O,l)}),p+=M}};u(n,eu,r.text);for(let x of t)u(x,_h,r.muted);let v=p+Qo;f.push(x=>{for(let{image:y,...M}of e)x.drawImage(y,os+M.x,v+M.y,M.width,M.height);Object.assign(x,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(x,{textBaseline:"middle"});for(let{text:y,x:M,y:S,width:A=l-M}of s)x.fillText(y,os+M,v+S,A)}),p=v+d+Qo,h.font=`13px ${r.font}`;let g=0;for(let{text:x,wide:y=0,sign:M}of o){let S=y&&y+Qo,A=S+h.measureText(x).width;g&&g+A>l&&([g,p]=[0,p+Ki]);let[O,T]=[os+g,p+Ki/2];f.push(N=>{N.save(),M?.(N,O,T),N.restore(),Object.assign(N,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(N,{textBaseline:"middle"}),N.fillText(x,O+S,T,l-S)}),g+=A+tu}o.length&&(p+=Ki+Qo);for(let x of i)u(x,_h,r.muted);let[w,m]=[l+2*os,p+os],b=Ph(a,w,m);c.width=Math.round(w*b),c.height=Math.round(m*b),h.setTransform(b,0,0,b,0,0),h.fillStyle=r.rim,h.fillRect(0,0,w,m);for(let x of f)x(h);return c}var Xi=34;function Ch(n,t,e){return{text:t,wide:Xi,sign:(s,o,i)=>{Object.assign(s,{strokeStyle:e.of(n),lineWidth:2.4}),s.setLineDash(n.dash),s.beginPath(),s.moveTo(o,i),s.lineTo(o+Xi,i),s.stroke(),Ee(s,n,o+Xi/2,i,5,e)}}}function Dh(...n){return`${n.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function zh(n,t,e){n.toBlob(s=>{if(!s)return ou(e);Jo(s,t)})}function ou({root:n,tooltip:t,announce:e}){let s=[...n.querySelectorAll('[data-do="save"]')],o=s.find(i=>i.getClientRects().length);o&&t.showBelow(o,`<p>${Ih}</p>`),e(Ih)}var tn=({key:n})=>n.startsWith("=")?"your-function":n;var Zi=22,Fh=14;function Bh(n){let{scene:t,clock:e,root:s,tooltip:o,readout:i}=n,{runs:r,surface:a}=t,c=r.length===1?r[0].label:`${r.length} runs`;zh(nu(n),Dh(tn(a),c,`step ${e.step}`),{root:s,tooltip:o,announce:h=>i.announce(h)})}function nu(n){let{picture:t,scene:e,clock:s,root:o}=n,{colours:i}=t,r=Rh(o.clientWidth,o.clientHeight);iu(n,r);let a=$h({title:`${e.surface.label}, step ${s.step} of ${ys(e)}`,...ru(n),rows:e.runs.filter(c=>!c.hidden).map(c=>Ch(c,jh(c,s,e),i)),colours:i,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function iu({picture:n,start:t},e){let{layers:s,surface3d:o,charts:i,panels:r,plane:a}=n,{clientWidth:c,clientHeight:h}=o.canvas;s.resize(s.width,s.height,e),c&&h&&o.resize(c,h,e);for(let l of i)l.canvas.clientWidth&&l.resize(l.width,l.height,e);n.moving=!1,n.invalidate("land","trails","charts"),n.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function ru({picture:n,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),i=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:c}=n,h=w=>{let{left:m,top:b,width:x,height:y}=w.getBoundingClientRect();return{x:m-i.left,y:b-i.top,width:x,height:y}},l=[...r.canvases,a.canvas].filter(({clientWidth:w})=>w),d=l.map(w=>({image:w,...h(w)})),f=[];c.on&&c.places.forEach(({i:w},m)=>{let{x:b,y:x,width:y,height:M}=h(c.titles[m]),S=e.runs[w];f.push({x:b,y:x+M/2,width:y,text:jh(S,s,e)})});let p=t.classList.contains("ov-narrow"),u=(w,m)=>Math.max(...d.map(b=>b[w]+b[m]))+Fh,[v,g]=p?[0,u("y","height")]:[u("x","width"),0];for(let{canvas:w}of n.charts){let{clientWidth:m,clientHeight:b}=w;!m||!b||(f.push({x:v,y:g+Zi/2,width:m,text:w.previousElementSibling?.textContent??""}),d.push({image:w,x:v,y:g+Zi,width:m,height:b}),g+=Zi+b+Fh)}return{parts:d,captions:f}}function jh(n,{step:t},{steps:e}){let s=[n.label,n.detail].filter(Boolean).join(", "),{label:o}=ss(n,t,e);return`${s}: ${I(n.lossAt(t),3)}${o&&`, ${o}`}`}var au={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",c:"cloud",g:"toggle-graph",n:"graph-next",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",r:"box-zoom",0:"zoom-reset"},cu={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},hu=/^(back|forward|zoom-in|zoom-out)$/,Wh=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',lu="select, .ov-number-field",en=1.5,Ji=["map","relief","both","grid"];function sn(n,t){let{clock:e,view:s,picture:o}=n,{plane:i,surface3d:r}=o,{box:a}=i,c=mt(n.scene).length,h=[a.left+a.width/2,a.top+a.height/2],l=u=>(u(),o.schedule()),d=u=>o.moveWindow(()=>i.zoom(u,...h)),f=u=>c&&n.viewState.change({...s.graph?{}:{inside:1},run:u%c}),p={race:()=>n.viewState.change({inside:0,graph:0}),inside:()=>n.viewState.change({inside:1,graph:0}),"toggle-inside":()=>n.viewState.change({inside:s.inside?0:1,graph:0}),graph:()=>n.viewState.change({inside:0,graph:1}),"toggle-graph":()=>n.viewState.change({inside:0,graph:s.graph?0:1}),"graph-next":()=>s.graph&&n.graph.next(),map:()=>n.viewState.change({stage:"map"}),relief:()=>n.viewState.change({stage:"relief"}),both:()=>n.viewState.change({stage:"both"}),grid:()=>n.viewState.change({stage:"grid"}),"next-view":()=>n.viewState.change({stage:Ji[(Ji.indexOf(s.stage)+1)%Ji.length]}),"log-height":()=>n.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>f(n.viewState.run+c-1),"next-run":()=>f(n.viewState.run+1),branch:()=>{n.inside.focusBranch(),n.viewState.change({inside:1,graph:0})},dial:()=>n.viewState.change({dial:s.dial?0:1}),cloud:()=>n.viewState.change({cloud:s.cloud?0:1}),projector:()=>n.viewState.change({projector:s.projector?0:1}),share:()=>fu(n),fan:()=>n.viewState.change({fan:s.fan?0:1}),nearer:()=>l(()=>r.zoom(en)),farther:()=>l(()=>r.zoom(1/en)),"turn-left":()=>l(()=>r.orbit(-40,0)),"turn-right":()=>l(()=>r.orbit(40,0)),"reset-camera":()=>l(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{n.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>n.recorder.toggle(),save:()=>Bh(n),fullscreen:()=>du(n),keys:()=>n.keys.toggle(),"zoom-in":()=>d(en),"zoom-out":()=>d(1/en),"box-zoom":()=>n.boxZoom.arm(),"zoom-reset":()=>o.moveWindow(()=>i.fit(n.scene.surface.domain))};n.quiz.bars(t)||p[t]()}async function du({root:n,tooltip:t,readout:e}){let s=()=>{let o=n.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${Wh}</p>`),e.announce(Wh)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?n.requestFullscreen().catch(s):s()}async function fu(n){if(n.offline)return;let t=n.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),i=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(i).then(()=>!0,()=>!1);n.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function Uh(n,t){if(!n.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=n.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===n.start.handle||e===n.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(lu)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&n.view.projector)return sn(n,"projector");t.key==="Escape"&&n.boxZoom.drop();let i=au[t.key.length===1?t.key.toLowerCase():t.key];if(!i||!n.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!hu.test(i)))return;let{stage:r}=n.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");sn(n,a&&cu[i]||i)}var pu=.6,on=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:i,dy:r})=>o.map(a=>({run:a,dx:i,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:i,top:r,width:a,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:h,dy:l}of t)o.rect(i+h,r+l,a,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0,this.drawBoxes(t,e,s)}drawBoxes(t,e,s){for(let{runs:o,dx:i,dy:r}of t){let a=(c,h)=>{let[l,d]=e.toPixel(c,h);return[l+i,d+r]};gh(this.halo,o,{toPixel:a},s)}}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let i of this.pens)i.run.hidden||this.extend(i,Math.min(Math.floor(t+1e-9),i.run.records-1),s,o)}}extend(t,e,s,o){let{run:i,dx:r,dy:a}=t;if(t.next===0){if(e<i.first)return;[t.x,t.y]=s.toPixel(i.x[i.first],i.y[i.first]),t.next=i.first+1}if(t.next>e)return;let c=new Path2D,h=t.length,l=!1,d=!1;for(let v=t.next;v<=e;v++){let[g,w]=s.toPixel(i.x[v],i.y[v]);if(Math.hypot(g-t.x,w-t.y)<pu&&v<e)continue;let b=As(t.x,t.y,g,w,s.box);b&&((!d||b[4])&&c.moveTo(b[0]+r,b[1]+a),c.lineTo(b[2]+r,b[3]+a),l=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),d=b!==null&&!b[5],t.x=g,t.y=w}if(t.next=e+1,!l)return;let{scale:f}=o,{halo:p,line:u}=this;p.strokeStyle=o.halo,p.lineWidth=5*f,p.stroke(c),u.strokeStyle=o.of(i),u.lineWidth=2.3*f,u.setLineDash(i.dash.map(v=>v*f)),u.lineDashOffset=h,u.stroke(c)}};function qh(n,t,e,s,o){let{left:i,top:r,width:a,height:c}=e.box,h=6.2*o.scale,l=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[m,b]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(m,b)&&zo(n,d,m,b,h,o)}let f=Math.min(s,d.records-1),p=Math.floor(f+1e-9),u=f-p,[v,g]=e.toPixel(d.x[p],d.y[p]);if(u>1e-9){let[m,b]=e.toPixel(d.x[p+1],d.y[p+1]),x=As(v,g,v+(m-v)*u,g+(b-g)*u,e.box);x&&(n.setLineDash([]),n.strokeStyle=o.of(d),n.lineWidth=2.3*o.scale,n.beginPath(),n.moveTo(x[0],x[1]),n.lineTo(x[2],x[3]),n.stroke()),v+=(m-v)*u,g+=(b-g)*u}let w=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(v,g))w?Do(n,d,v,g,h,o):Ee(n,d,v,g,h,o);else{let m=uu(d,p,e);m&&l.push([d,...m])}}n.save(),n.beginPath(),n.rect(i-1,r-1,a+2,c+2),n.clip();for(let d of l)Co(n,...d,h,o);n.restore()}function uu(n,t,e){for(let s=Math.min(t,n.records-2);s>=0;s--){let[o,i]=e.toPixel(n.x[s],n.y[s]),[r,a]=e.toPixel(n.x[s+1],n.y[s+1]),c=As(o,i,r,a,e.box);if(c?.[5])return[c[2],c[3],r-o,a-i];if(c)return null}return null}function Hh(n,t,e,s,o,i){let r=i,a;for(let c of n){if(c.hidden)continue;let h=Math.min(e,c.records-1);for(let l=0;l<=h;l++){let[d,f]=t.toPixel(c.x[l],c.y[l]),p=Math.hypot(d-s,f-o);p<r&&([r,a]=[p,{run:c,i:l}])}}return a}function As(n,t,e,s,o){let i=e-n,r=s-t,a=0,c=1,h=[[-i,n-o.left],[i,o.left+o.width-n],[-r,t-o.top],[r,o.top+o.height-t]];for(let[l,d]of h)if(l===0){if(d<0)return null}else{let f=d/l;if(l<0?a=Math.max(a,f):c=Math.min(c,f),a>c)return null}return!Number.isFinite(i)||!Number.isFinite(r)?null:[n+i*a,t+r*a,n+i*c,t+r*c,a>0,c<1]}var vu=5,mu=11,Gh="button, .ov-first-visit";function ns(n,t){let e=t.getBoundingClientRect();return[n.clientX-e.left,n.clientY-e.top]}function tr(n,t,e){return n.moved||Math.hypot(t-n.px,e-n.py)>=vu}function er(n,t){return n.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===n.root)}function Ks({picture:n},t){return n.panels.local(ns(t,n.stage))}function Qi({picture:n,legend:t,start:e},s){let{panels:o,plane:i,stage:r}=n,{over:a}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let h=c||o.point(...ns(s,r),i);t.light(o.on&&h?o.places[o.over].i:void 0),o.over!==a&&e.place()}function Yh(n){let{on:t,picture:e,tooltip:s,legend:o,start:i,viewState:r,boxZoom:a}=n,{stage:c,plane:h,panels:l}=e,d,f=new Map,p=!1;t(c,"pointerdown",w=>{if(w.button!==0||w.target.closest(Gh)||!n.scene)return;f.size||Qi(n,w);let[m,b]=Ks(n,w);if(h.inside(m,b)){if(f.set(w.pointerId,[m,b]),p||=f.size>1,p){d=void 0,a.drop(),s.hide();return}d={px:m,py:b,x:m,y:b,moved:!1,zooms:w.shiftKey||a.armed},c.setPointerCapture(w.pointerId),n.root.focus({preventScroll:!0})}}),t(c,"pointermove",w=>{if(!n.scene)return;if(p)return gu(e,f,w.pointerId,Ks(n,w));if(!d&&!w.target.closest(".ov-start")&&Qi(n,w),!d&&w.target.closest(Gh))return s.hide();let[m,b]=Ks(n,w);if(!d)return wu(n,m,b,w);tr(d,m,b)&&(s.hide(),d.zooms?a.draw(d,m,b,h,l.offset):(c.classList.add("ov-panning"),e.moveWindow(()=>h.pan(m-d.x,b-d.y))),Object.assign(d,{x:m,y:b,moved:!0}))});let u=w=>{if(f.delete(w.pointerId),p&&=f.size>0,d&&!d.moved&&w.type==="pointerup"){let m=h.toPlane(d.px,d.py);i.begin(),l.on?r.change({run:l.places[l.over].i}):n.quiz.aims?n.quiz.put(...m):i.moveTo(...m)}else if(d?.zooms){let m=a.take(h);m&&w.type==="pointerup"&&e.moveWindow(()=>h.show(m))}d=void 0,c.classList.remove("ov-panning")};t(c,"pointerup",u),t(c,"pointercancel",u),t(c,"touchmove",w=>w.touches.length>1&&w.preventDefault(),{passive:!1}),t(c,"pointerleave",()=>{s.hide(),o.light(void 0)});let v=w=>Number(w.target.closest("button").dataset.place);t(l.root,"click",w=>r.change({run:v(w)})),t(l.root,"focusin",w=>o.light(v(w))),t(l.root,"focusout",()=>o.light(void 0)),t(c,"wheel",w=>{if(!er(n,w))return;w.preventDefault(),Qi(n,w);let[m,b]=Ks(n,w);e.moveWindow(()=>h.zoom(Math.exp(-w.deltaY*.0022),m,b))},{passive:!1})}function gu(n,t,e,s){let{plane:o}=n;if(!t.has(e)||t.size!==2)return;let[i,r]=Vh(t);t.set(e,s);let[a,[c,h]]=Vh(t);n.moveWindow(()=>{o.pan(c-r[0],h-r[1]),i>0&&a>0&&o.zoom(a/i,c,h)})}function Vh(n){let[[t,e],[s,o]]=n.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function Kh(n){let{on:t,start:e,picture:s}=n,{handle:o}=e,{plane:i}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...i.toPlane(...Ks(n,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let c=(r.shiftKey?30:5)/i.unit,[h,l]=e.position;e.moveTo(h+a[0]*c,l+a[1]*c)})}function wu(n,t,e,s){let{plane:o,panels:i,colours:r}=n.picture;if(!o.inside(t,e))return n.tooltip.hide();let a=Hh(i.places[i.over].runs,o,n.clock.step,t,e,mu),c=a?bu(a,r):"";sr(n,o.toPlane(t,e),c,s)}function bu({run:n,i:t},e){return`<div>${Ge(n,e.of(n),e.rim)}<b>${dt(n.label)}</b> step ${t}<span>f = ${I(n.lossAt(t))}</span></div>`}function sr(n,[t,e],s,o){let i=n.picture.landscape.at(t,e),r=`<div>x = ${I(t)}, y = ${I(e)}</div><div><b>f = ${I(i,5)}</b></div>`;n.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:i})}function Xh(n){let{on:t,tooltip:e,start:s,picture:o}=n,{surface3d:i}=o,{canvas:r}=i,a;t(r,"pointerdown",h=>{if(h.button!==0||!n.scene)return;let[l,d]=ns(h,r);a={px:l,py:d,x:l,y:d,moved:!1},r.setPointerCapture(h.pointerId)}),t(r,"pointermove",h=>{if(!n.scene)return;let[l,d]=ns(h,r);if(!a){let f=i.pick(l,d);return f?sr(n,f,"",h):e.hide()}tr(a,l,d)&&(e.hide(),i.orbit(l-a.x,d-a.y),Object.assign(a,{x:l,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let h=a&&!a.moved&&i.pick(a.px,a.py);a=void 0,h&&(s.begin(),s.moveTo(...h,i.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",h=>{let l={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!l||!h.shiftKey||(h.preventDefault(),i.orbit(25*l[0],25*l[1]),o.schedule())}),t(r,"wheel",h=>{er(n,h)&&(h.preventDefault(),i.zoom(Math.exp(-h.deltaY*.0022)),o.schedule())},{passive:!1})}var xu=60;function Zh(n){let{on:t,root:e,readout:s}=n;t(e,"click",o=>{let i=o.target.closest("[data-do]");i&&n.scene&&sn(n,i.dataset.do)}),t(s.slider,"input",()=>{n.clock.pause(),n.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>n.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Uh(n,o)),t(document,"click",({target:o})=>{if(!n.scene||n.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let i={step:n.clock.step,at:Date.now()};setTimeout(()=>n.outbox.send("clock",i),xu)}),t(document.fonts,"loadingdone",()=>n.picture.rewrite()),t(document,"fullscreenchange",()=>{n.scene&&(n.picture.enlarge(),n.picture.resize())}),Yh(n),Kh(n),Xh(n)}function Jh(n,t){let{on:e,tooltip:s}=n,{canvas:o}=t,i=a=>Math.round(t.stepAt(ns(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!n.scene||(r=!0,o.setPointerCapture(a.pointerId),n.clock.pause(),n.clock.seek(i(a)))}),e(o,"pointermove",a=>{if(!n.scene)return;r&&n.clock.seek(i(a));let c=i(a),{colours:h}=n.picture,l=t.describe(c).map(([d,f,p])=>{let u=f==="h"?" held out":f==="x"||f==="y"?` along ${f}`:"";return`<div>${Ge(d,h.of(d),h.rim)}${dt(d.label)}${u}<span>${p}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${c}</b></div>${l.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var Qh="optim-viz-first-visit",yu=56,nn=[{marks:"goal",words:({surface:n})=>`Every run starts at the ring and walks downhill${Mu(n.points.filter(el))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:n=>new Set(mt(n).map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],el=({kind:n})=>n==="global minimum",Mu=n=>{let t=n.length,e=n.some(s=>s.found);return t?e?`. The goal is ${t>1?"any of the lowest points":"the lowest point"} that anybody found.`:t>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point."},Su=n=>{let t=mt(n);return t.length>0&&t.every(({distinguishing:e})=>!e.length)&&!n.quiz.locked?.length},rn=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&tl(t)!==tl(e)&&this.leave();let{stage:s,projector:o}=t.view,i=t.welcomes&&Su(t)&&s==="map"&&!o;!e&&i&&Vo(Qh)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=nn[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${nn.length}`,this.next.textContent=t+1<nn.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,Yo(Qh,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(nn[this.step]?.marks!=="goal")return;let{start:o,scene:i}=this.player,[r,a,c,h]=i.surface.domain,l=s.scale,d=[["start",o.position],...i.surface.points.filter(el).map(({x:g,y:w})=>["goal",[g,w]])],[f,p]=e.toPixel(r,h),[u,v]=e.toPixel(a,c);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*l}px ${s.font}`,t.textBaseline="middle",t.fillStyle=s.text;for(let[g,w,m]of[[s.rim,5,[]],[s.text,2,[6*l,4*l]]]){Object.assign(t,{strokeStyle:g,lineWidth:w*l}),t.setLineDash(m),t.strokeRect(f,p,u-f,v-p),t.setLineDash([]);for(let[b,x]of d){let[y,M]=e.toPixel(...x);t.beginPath(),t.arc(y,M,15*l,0,2*Math.PI),t.stroke();let{box:S}=e,A=y+21*l+t.measureText(b).width>S.left+S.width-yu?-1:1;t.textAlign=A<0?"right":"left",t[m.length?"fillText":"strokeText"](b,y+A*21*l,M)}}t.restore()}},tl=n=>{let{surface:t,start:e,steps:s,noise:o,simulator:i}=n,r=mt(n).map(({name:a,rate:c})=>[a,c]);return JSON.stringify([hs(t),e,s,o,i?.stream,r])};var an=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,graph:s,dial:o}=t.view;this.scene=t,this.loaded||!(e||s||o||Nh(t,t.view))?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,graph:e,dial:s,companions:o}=this.player,{view:i}=this.scene;this.notice=cs("This part's script did not come through.","Try again",()=>this.request()),(i.inside?t:i.graph?e:i.dial?s:o).root.prepend(this.notice)}};var sl=new WeakMap;function Ve(n,t){let e=n.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):n.textContent!==t&&(n.textContent=t)}function ve(n,t){let e=sl.get(n),s=e&&e.first===n.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),i=o.filter((h,l)=>l%2===0&&h),r=o.map((h,l)=>l%2||!h?h:"…").join(""),a=s?.tags===r?i.flatMap((h,l)=>h===s.texts[l]?[]:[l]):void 0;if(s&&a?.every(h=>s.nodes[h]&&!i[h].includes("&"))){for(let h of a)s.nodes[h].nodeValue=i[h];Object.assign(s,{html:t,texts:i});return}n.innerHTML=t;let c=ku(n);sl.set(n,{html:t,tags:r,texts:i,first:n.firstChild,nodes:c.length===i.length?c:[]})}function ku(n){let t=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var cn=({distinguishing:n})=>n.map(([t,e])=>`${t} ${typeof e=="number"?`= ${I(e)}`:dt(e)}`).join(", ");function Au(n){return n.length?n.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var hn=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.looks=[],this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name);this.lit=t.find(({name:s})=>s===this.lit?.name)}build({runs:t}){this.head.hidden=!t.length,ve(this.head.firstElementChild,Au(t));let e=t.map(o=>this.look(o)),s=t.map((o,i)=>e[i]===this.looks[i]?this.list.children[i]:this.row(e[i],i));(s.length!==this.list.children.length||s.some((o,i)=>o!==this.list.children[i]))&&this.list.replaceChildren(...s),this.looks=e,s.forEach((o,i)=>o.classList.toggle("ov-lit",t[i]===this.lit)),t.forEach((o,i)=>this.describe(i))}look(t){let{colours:e}=this.player.picture,s=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${dt(t.label)}"`,o=`${Ge(t,e.of(t),e.rim)} <b></b>`;return`<button type="button" ${s}>${o}<span class="ov-detail"></span><span class="ov-live"></span></button>`}row(t,e){let s=document.createElement("li"),o=()=>this.player.scene.runs[e];s.innerHTML=t+Zo(this.now(o()),'tabindex="0" role="note"');for(let c of["pointerenter","focusin"])s.addEventListener(c,()=>this.light(e));for(let c of["pointerleave","focusout"])s.addEventListener(c,()=>this.light(void 0));let i=s.querySelector(".ov-chip"),{tooltip:r}=this.player;s.querySelector("button").addEventListener("click",()=>this.setHidden(e,!o().hidden));let a=()=>{let{sentence:c,criterion:h}=this.now(o());return[c,h,...o().remarks??[]].filter(Boolean).map(l=>`<p>${dt(l)}</p>`)};for(let c of["pointerenter","focus"])i.addEventListener(c,()=>r.showBelow(i,a().join("")));for(let c of["pointerleave","blur"])i.addEventListener(c,()=>r.hide());return s}now(t){let{clock:e,scene:s}=this.player;return ss(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=cn(e);ve(s.querySelector("b"),o||dt(e.label)),s.classList.toggle("ov-number-first",!!o),Ve(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),i=ks(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==i&&(o.dataset.kind=i),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),ve(o,Ys(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];Ve(o.querySelector(".ov-live"),I(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,i=o.runs[t];i.hidden!==e&&(i.hidden=e,e?this.hidden.add(i.name):this.hidden.delete(i.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),this.looks[t]=this.look(i),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((i,r)=>i.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var ln=class{constructor(t){this.ready=t,this.begun=void 0,this.timer=void 0}of(t,e,s){let{width:o,height:i}=e.box;if(t.coarser(o,i)===1)return this.stop();let[r,a]=t.counts(o,i,s),c=e.view.join(),{begun:h}=this;if(h?.landscape===t&&h.view===c&&h.columns===r&&h.rows===a)return h.whole?h:void 0;this.stop();let l=new Float64Array(r*a);this.begun={landscape:t,view:c,columns:r,rows:a,heights:l,steep:l,whole:!1},this.wait(Eu(this.begun,e.view))}get awaited(){return this.begun?.whole===!1}wait(t){this.timer=setTimeout(()=>this.work(t),1)}work(t){let e=performance.now()+4;for(;!t.next().done;)if(performance.now()>=e)return this.wait(t);this.ready()}stop(){clearTimeout(this.timer),this.begun=void 0}};function*Eu(n,t){let{landscape:e,columns:s,rows:o,heights:i}=n,[r,a,c,h]=t,l=Float64Array.from({length:s},(p,u)=>r+(a-r)*u/(s-1));for(let p=0;p<o;p++){let u=new Float64Array(s).fill(h+(c-h)*p/(o-1));i.set(e.once(l,u),p*s),yield}let[,d,f]=e.steepPoints(i.map(e.level),t,s,o);n.steep=new Float64Array(d.length);for(let p=0;p<d.length;p+=256){yield;let u=[d,f].map(v=>v.subarray(p,p+256));n.steep.set(e.once(u[0],u[1]),p)}n.whole=!0}var ol=(n,t,e)=>[n[e],n[e+1],n[e+t],n[e+t+1]];function nl(n,t,e){let s=new Set,o=n.length/7**2;for(let i=0;i+1<e;i++)for(let r=0;r+1<t;r++){let a=i*t+r,[c,h,l,d]=ol(n,t,a),f=Math.max(c,h,l,d)-Math.min(c,h,l,d);f>3&&f<40&&s.add(a)}return s.size<=o?s:new Set}function or({thin:n,strong:t},{left:e,top:s,dx:o,dy:i},r,a,c,h){for(let l=0;l+1<c;l++)for(let d=0;d+1<a;d++){let f=l*a+d,[p,u,v,g]=ol(r,a,f),w=Math.min(p,u,v,g),m=Math.max(p,u,v,g);if(!(!(m-w<40)||Math.ceil(w)>m||h?.has(f)))for(let b=Math.ceil(w);b<=m;b++){let x=b%3===0?t:n,y=e+d*o,M=s+l*i,S=[];p<b!=u<b&&S.push([y+o*(b-p)/(u-p),M]),u<b!=g<b&&S.push([y+o,M+i*(b-u)/(g-u)]),v<b!=g<b&&S.push([y+o*(b-v)/(g-v),M+i]),p<b!=v<b&&S.push([y,M+i*(b-p)/(v-p)]),S.length===4&&(p+u+v+g)/4<b!=p<b&&S.push(...S.splice(0,1));for(let A=0;A+1<S.length;A+=2)x.moveTo(...S[A]),x.lineTo(...S[A+1])}}}function is(n,t,e,s,o){let i=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];n.setLineDash([]);for(let[a,c]of r)n.strokeStyle=a,n.lineWidth=c*o.scale,n.beginPath(),t==="saddle"?(n.moveTo(e-i*.6,s-i*.6),n.lineTo(e+i*.6,s+i*.6),n.moveTo(e-i*.6,s+i*.6),n.lineTo(e+i*.6,s-i*.6)):t==="maximum"?(n.moveTo(e,s-i*.8),n.lineTo(e+i*.8,s+i*.6),n.lineTo(e-i*.8,s+i*.6),n.closePath()):n.arc(e,s,i,0,2*Math.PI),n.stroke();t==="global minimum"&&(n.fillStyle=o.text,n.beginPath(),n.arc(e,s,i*.42,0,2*Math.PI),n.fill())}var nr="no row is active: level";function il(n,t,e,s){let{left:o,top:i,width:r,height:a}=e.box;n.save(),n.beginPath(),n.rect(o,i,r,a),n.clip(),al(n,t.map(c=>e.toPixel(...c)),[o,i,r,a],s),n.restore()}function rl(n,t,e){let[s,o]=[.1*t,.9*t];n.save(),al(n,[[s,s],[o,s],[o,o],[s,o]],[0,0,t,t],e,.45),n.restore()}function al(n,t,[e,s,o,i],r,a=1){n.beginPath(),t.forEach(([c,h],l)=>n[l?"lineTo":"moveTo"](c,h)),n.closePath(),n.setLineDash([]),n.lineWidth=r.scale,n.strokeStyle=r.text,n.globalAlpha=.45,n.stroke(),n.clip(),n.beginPath();for(let c=e;c<e+o+i;c+=9*a*r.scale)n.moveTo(c,s),n.lineTo(c-i,s+i);n.stroke()}var cl=192,hl=3,ir=192,ll=[1,-1],rr=new WeakMap;function dn(n){let{penalty:t,minimizer:e}=n;return!t||!e?.results.length?null:(rr.has(n)||rr.set(n,Tu(n)),rr.get(n)??null)}function Tu({minimizer:n,program:t,coefficients:e,rows:s}){let[o,i,r,...a]=e,c=Us({program:n,coefficients:e.slice(2,n.inputs)}),h=x=>{let[y,M]=c(Float64Array.from(x),new Float64Array(x.length).fill(i));return Array.from(y,(S,A)=>[y[A],M[A]])},[l,d]=h([0,o]);if(!l.some(Boolean))return null;let f=Float64Array.of(0),p=Us({program:t,coefficients:[0,i,r,...a],rows:s})(f,f),[u,v,g,w,m]=p.slice(1).map(([x])=>x),b=h(Ou([-u,-v],[g,w,m],i,r));return b.flat().every(Number.isFinite)?{unpenalized:l,path:[...b,[0,0]],region:Lu(d,i,r)}:null}function Ou([n,t],[e,s,o],i,r){let a=r?Math.max(Math.abs(n),Math.abs(t))/r:1/0,c=r?[Math.abs(n)/r,Math.abs(t)/r]:[];for(let l of r?ll:[])for(let d of ll)for(let[f,p,u,v,g]of[[n,l,o,t,d],[t,d,e,n,l]]){let w=2*i*f-r*(u*p-s*g);c.push(...Nu(u*f-s*v,w,-2*i*r*p))}if(i){let l=.5*(e+o)+Math.hypot(.5*(e-o),s),d=(e*o-s*s)/l,f=Math.min(a,l*10**hl/(2*i)),p=Math.min(f,d/(2*i)/10**hl);for(let u=0;u<cl;u++)c.push(p*(f/p)**(u/(cl-1)))}return[0,...c.filter(l=>l>0&&l<=a&&Number.isFinite(l)).sort((l,d)=>l-d)]}function Nu(n,t,e){let s=-.5*(t+(t<0?-1:1)*Math.sqrt(t*t-4*n*e));return[s/e,n/s]}function Lu([n,t],e,s){let o=e*(n*n+t*t)+s*(Math.abs(n)+Math.abs(t));return Array.from({length:ir},(i,r)=>{let a=2*Math.PI*r/ir,c=r%(ir/4)===0,[h,l]=[Math.cos(a),Math.sin(a)].map(u=>c?Math.round(u):u),d=s*(Math.abs(h)+Math.abs(l)),f=d+Math.sqrt(d*d+4*e*o),p=f>0?2*o/f:0;return[h*p,l*p]})}var dl={light:.09,dark:.16},Iu=[.5,4.5],cr=["minimum of f alone","minimizer for every λ","R(w) ≤ R(w*)"];function fl(n,{unpenalized:t,path:e,region:s},o,i){let{left:r,top:a,width:c,height:h}=o.box,l=p=>p.map(u=>o.toPixel(...u));n.save(),n.beginPath(),n.rect(r,a,c,h),n.clip(),ul(n,l(s),i),vl(n,l(e),i);let[d,f]=o.toPixel(...t);is(n,"unpenalized",d,f,i),n.restore()}function pl(n,t,e,s){let[o,i]=[.15*e,.85*e];if(t===0)is(n,"unpenalized",e/2,e/2,s);else if(t===1)vl(n,[[o,i],[i,o]],s);else{let r=e/2;ul(n,[[o,r],[r,o],[i,r],[r,i]],s)}}function ul(n,t,e){ml(n,t),n.closePath(),n.setLineDash([]),n.fillStyle=e.text,n.globalAlpha=e.dark?dl.dark:dl.light,n.fill(),n.globalAlpha=1,ar(n,e,[[e.halo,3],[e.text,1.2]])}function vl(n,t,e){ml(n,t),n.lineCap="round",n.lineJoin="round",n.setLineDash([]),ar(n,e,[[e.halo,4]]),n.setLineDash(Iu.map(s=>s*e.scale)),ar(n,e,[[e.text,2.2]]),n.setLineDash([]),n.lineCap="butt"}function ml(n,t){n.beginPath(),t.forEach((e,s)=>n[s?"lineTo":"moveTo"](...e))}function ar(n,t,e){for(let[s,o]of e)n.strokeStyle=s,n.lineWidth=o*t.scale,n.stroke()}var _u=7,lr="f is undefined";function gl(n,{box:t},e,s,o){if(!s.some(Number.isNaN))return;let{left:i,top:r,width:a,height:c}=t,h=s.length/o,l=new ImageData(o,h);s.forEach((g,w)=>l.data[4*w+3]=Number.isNaN(g)?255:0);let[d,f]=[ft(),ft()];[d.width,d.height]=[o,h],it(d).putImageData(l,0,0),[f.width,f.height]=[Math.round(a),Math.round(c)];let p=it(f);bl(p,a,c,e),p.globalCompositeOperation="destination-in";let[u,v]=[a/(o-1),c/(h-1)];p.imageSmoothingEnabled=!1,p.drawImage(d,-u/2,-v/2,a+u,c+v),n.drawImage(f,i,r,a,c)}function wl(n,t,e){n.save(),n.beginPath(),n.rect(.1*t,.1*t,.8*t,.8*t),n.clip(),bl(n,t,t,e,.6),n.restore()}function bl(n,t,e,s,o=1){n.setLineDash([]),n.lineWidth=s.scale,n.strokeStyle=s.text,n.globalAlpha=.45,n.beginPath();for(let i=-e;i<t;i+=_u*o*s.scale)n.moveTo(i,0),n.lineTo(i+e,e);n.stroke(),n.globalAlpha=1}var dr=18,Ru=15e5,Pu=2.5;function $u(n){let t=new Uint8ClampedArray(4*n.length/3).fill(255);for(let e=0;e<n.length;e++)t[e+Math.floor(e/3)]=n[e];return new Uint32Array(t.buffer)}var Xs=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,i,r]=t.domain,a=Float64Array.from(this.grid(s,o,i,r,81,81)).filter(Number.isFinite).sort(),c=l=>a[Math.min(a.length-1,Math.floor(l*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:h}=t;if(h!==null){let l=Math.log10(Math.max(c(.01)-h,(this.high-h)*1e-6,1e-300)),d=(Math.log10(this.high-h)-l)/dr||1;this.level=f=>(Math.log10(Math.max(f-h,1e-300))-l)/d,this.tint=f=>f/dr}else{let l=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,f]=[Math.asinh(this.low/l),Math.asinh(this.high/l)],p=(f-d)/dr;this.level=u=>Math.asinh(u/l)/p,this.tint=u=>(u*p-d)/(f-d)}}grid(t,e,s,o,i,r){let a=Float64Array.from({length:i},(d,f)=>t+(e-t)*f/(i-1)),c=Float64Array.from({length:r},(d,f)=>o+(s-o)*f/(r-1));if(this.evaluate.onGrid)return this.evaluate.onGrid(a,c);let h=new Float64Array(i*r),l=new Float64Array(i*r);for(let d=0;d<r;d++)h.set(a,d*i),l.fill(c[d],d*i,(d+1)*i);return this.evaluate(h,l)}once(t,e){return(this.evaluate.once??this.evaluate)(t,e)}coarser(t,e){let s=this.surface.rows?this.surface.rows[0].length:0;return Math.max(1,Math.sqrt(t*e*s/Ru)/Pu)}counts(t,e,s){return[Math.max(2,Math.round(t/s))+1,Math.max(2,Math.round(e/s))+1]}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,i=!1,r=void 0){let{left:a,top:c,width:h,height:l}=e.box,[d,f]=r?[r.columns,r.rows]:this.counts(h,l,o*this.coarser(h,l)),p=r?r.heights.slice():this.grid(...e.view,d,f);for(let v=0;v<p.length;v++)p[v]=this.level(p[v]);this.paint(t,e,s,p,d,f),gl(t,e,s,p,d),this.contour(t,e,s,p,d,f,e.view,r?.steep),this.veil(t,e,s),i||this.axes(t,e,s),this.surface.dead&&il(t,this.surface.dead,e,s);let u=dn(this.surface);u&&fl(t,u,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(a+.5,c+.5,h-1,l-1)}paint(t,e,s,o,i,r){let a=new ImageData(i,r),c=new Uint32Array(a.data.buffer),h=$u(s.ramp),l=h.length-1;for(let w=0;w<o.length;w++){if(Number.isNaN(o[w]))continue;let m=Math.max(0,Math.min(1,this.tint(o[w])));c[w]=h[Math.round(m*l)]}this.buffer??=ft(),this.buffer.width=i,this.buffer.height=r,it(this.buffer).putImageData(a,0,0);let{left:d,top:f,width:p,height:u}=e.box,v=p/(i-1),g=u/(r-1);t.save(),t.beginPath(),t.rect(d,f,p,u),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-v/2,f-g/2,p+v,u+g),t.restore()}contour(t,{box:e},s,o,i,r,a,c){let h={thin:new Path2D,strong:new Path2D},l=e.width/(i-1),d=e.height/(r-1),[f,p,u]=a?this.steepPoints(o,a,i,r):[[]];or(h,{left:e.left,top:e.top,dx:l,dy:d},o,i,r,new Set(f)),p&&u&&this.contourSteep(h,f,(c??this.evaluate(p,u)).map(this.level),e,i,r),t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(h.thin),t.strokeStyle=s.contourStrong,t.stroke(h.strong)}steepPoints(t,[e,s,o,i],r,a){let c=[...nl(t,r,a)],h=7,l=new Float64Array(c.length*h**2),d=new Float64Array(l.length);return c.forEach((f,p)=>{let[u,v]=[f%r,Math.floor(f/r)];for(let g=0;g<h**2;g++)l[p*h**2+g]=e+(s-e)*(u+g%h/6)/(r-1),d[p*h**2+g]=i+(o-i)*(v+Math.floor(g/h)/6)/(a-1)}),[c,l,d]}contourSteep(t,e,s,o,i,r){let a=7,c=o.width/(i-1),h=o.height/(r-1);e.forEach((l,d)=>{let[f,p]=[l%i,Math.floor(l/i)],u={left:o.left+f*c,top:o.top+p*h,dx:c/6,dy:h/6};or(t,u,s.subarray(d*a**2,(d+1)*a**2),a,a)})}veil(t,e,s){let[o,i,r,a]=this.surface.domain,[c,h]=e.toPixel(o,a),[l,d]=e.toPixel(i,r),{left:f,top:p,width:u,height:v}=e.box;t.save(),t.beginPath(),t.rect(f,p,u,v),t.clip(),t.beginPath(),t.rect(f,p,u,v),t.rect(c,h,l-c,d-h),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,h,l-c,d-h),t.restore()}axes(t,e,s,{below:o=!0,aside:i=!0,every:r=80}={}){let{left:a,top:c,width:h,height:l}=e.box,d=11.5*s.scale,[f,p,u,v]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let g=Xt(f,p,h/(r*s.scale)),w=Xt(u,v,l/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let m=Ms(g.values,g.step),b=Ms(w.values,w.step);for(let[x,y]of o?g.values.entries():[]){let[M]=e.toPixel(y,u);t.fillRect(Math.round(M),c+l,1,4),t.fillText(m.texts[x],M,c+l+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of i?w.values.entries():[]){let[,M]=e.toPixel(f,y);t.fillRect(a-4,Math.round(M),4,1),t.fillText(b.texts[x],a-7,M)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${m.counted}`,a+h-4,c+l-10),t.textAlign="left",i&&t.fillText(`y${b.counted}`,a+6,c+12)}points(t,e,s){for(let{x:o,y:i,kind:r}of this.surface.points){let[a,c]=e.toPixel(o,i);e.inside(a,c,1)&&is(t,r,a,c,s)}}};var fn={left:46,right:10,top:10,bottom:28},pn=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0,this.shown=void 0}resize(t,e,s){let o={left:fn.left*s,right:fn.right*s,top:fn.top,bottom:fn.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.shown?this.show(this.shown):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,i]=t;this.domain=t,this.place([(e+s)/2,(o+i)/2],this.whole()),this.fitted=!0}show(t){let[e,s,o,i]=t,r=(e+s)/2,a=(o+i)/2;this.place([r,a],this.within(Math.min(this.box.width/(s-e),this.box.height/(i-o)),r,a)),this.shown=t}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.shown=void 0,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,i]=this.toPlane(e,s),r=this.within(this.unit*t,o,i),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,i+(this.centre[1]-i)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var fr=.024,Cu=11,xl={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function yl(n){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(n.length-1),i=Math.min(n.length-2,Math.floor(o)),r=o-i;for(let a=0;a<3;a++)e[3*s+a]=n[i][a]+(n[i+1][a]-n[i][a])*r}return e}var Ml={light:yl(xl.light),dark:yl(xl.dark)},un=new Map,Du=32;function zu(n,t){let e=`${n}, else ${t}`,s=un.get(e);if(s)return s;let o=it(document.createElement("canvas"),{willReadFrequently:!0});o.fillStyle=t,o.fillStyle=n||t,o.clearRect(0,0,1,1),o.fillRect(0,0,1,1);let i=[...o.getImageData(0,0,1,1).data].slice(0,3);return un.size>=Du&&un.clear(),un.set(e,i),i}function pr(n){let t=getComputedStyle(n),e=(a,c)=>zu(t.getPropertyValue(a).trim(),c),s=e("--st-background-color","#ffffff"),o=e("--st-text-color","#222222"),i=.299*s[0]+.587*s[1]+.114*s[2]<128,r=(a,c)=>`rgb(${a.join(" ")} / ${c})`;return n.style.setProperty("--ov-on-accent",i?"#0d141c":"#ffffff"),{dark:i,font:t.fontFamily||"sans-serif",scale:n.classList.contains("ov-hall")?Math.max(1.45,fr*innerHeight/Cu,Math.min(2.4,innerWidth/1100)):n.classList.contains("ov-large")?1.45:1,of:a=>(i?a.dark:a.light)+(a.dim?"55":""),rim:r(s,1),halo:r(s,i?.55:.7),text:r(o,1),muted:r(o,n.classList.contains("ov-large")?.86:.68),grid:r(o,.1),frame:r(o,.3),contour:r(i?[190,215,240]:[30,60,95],i?.13:.15),contourStrong:r(i?[190,215,240]:[30,60,95],i?.3:.34),veil:r(s,.62),ramp:i?Ml.dark:Ml.light}}function Sl(n){let t=n.length;if(t<2)return;let[e,s,o,i,r]=[0,0,0,0,0];for(let[a,c]of n)e+=a/t,s+=c/t;for(let[a,c]of n)o+=(a-e)*(a-e)/(t-1),i+=(a-e)*(c-s)/(t-1),r+=(c-s)*(c-s)/(t-1);return[e,s,o,i,r].every(Number.isFinite)?{mean:[e,s],covariance:[o,i,r]}:void 0}function kl(n,t,{mean:e,covariance:[s,o,i]}){let{lam:r,V:a}=Ao(s,o,i),[c,h]=r.map(f=>Math.sqrt(Math.max(0,f))*t.unit),[l,d]=t.toPixel(...e);n.beginPath(),n.ellipse(l,d,c,h,Math.atan2(-a[1][0],a[0][0]),0,2*Math.PI)}var Fu=64;function Al({simulator:n,noise:t,stream:e,steps:s}){if(!t&&!e)return;let o=e?ju(n.surface,e):Bu(n);return{count:t?t[0].length:Math.max(Fu,s+1),at(i,r,a){let[c,h]=o(i,r,a);return t?[c+t[0][i],h+t[1][i]]:[c,h]}}}function Bu(n){let t=[NaN,NaN],e=[NaN,NaN];return(s,o,i)=>{if(o!==t[0]||i!==t[1]){let[,[r],[a]]=n.differentiate(Float64Array.of(o),Float64Array.of(i));[t,e]=[[o,i],[r,a]]}return e}}function ju(n,t){let e=new $e,s=[e.register(0,!0),e.register(0,!0)],o=n.coefficients.length-t.numbersMade,i=n.coefficients.map((f,p)=>e.register(f,p>=o)),r=(n.rows??[]).map(f=>new Float64Array(Gs(f.length))),a=r.map(f=>e.column(f,!0)),[,...c]=e.append(n.program,[...s,...i,...a]).slice(0,3),{registers:h,once:l,each:d}=e.finish(c);return Ae(l,h),(f,p,u)=>([h[s[0]],h[s[1]]]=[p,u],t.numbers(f)?.forEach((v,g)=>h[i[o+g]]=v),Ae(d,h,r.length?Vs(r,t.columns(f)):0),[h[c[0]],h[c[1]]])}var El=64,ur=2.3,Wu=5;function Uu(n,t,e){let[s,o]=[n.x[t],n.y[t]],i=n.rates?n.rates[t]:n.rate,r=c=>{let[h,l]=e.at(c,s,o);return[s-i*h,o-i*l]};return{points:Array.from({length:Math.min(El,e.count)},(c,h)=>r(h)).filter(c=>c.every(Number.isFinite)),own:t<n.records-1&&t<e.count?r(t):void 0}}function qu(n,{points:t,own:e},s,o,i){let{left:r,top:a,width:c,height:h}=s.box,l=i.scale,d=i.of(o),f=Sl(t);n.save(),n.beginPath(),n.rect(r,a,c,h),n.clip(),n.setLineDash([]),n.beginPath();for(let u of t){let[v,g]=s.toPixel(...u);s.inside(v,g,ur*l)&&(n.moveTo(v+ur*l,g),n.arc(v,g,ur*l,0,2*Math.PI))}Object.assign(n,{strokeStyle:i.rim,lineWidth:1.6*l,fillStyle:d}),n.stroke(),n.fill();let p=u=>{for(let[v,g]of[[i.rim,4],[d,1.8]])u(),Object.assign(n,{strokeStyle:v,lineWidth:g*l}),n.stroke()};if(f&&p(()=>kl(n,s,f)),e?.every(Number.isFinite)){let[u,v]=s.toPixel(...e);p(()=>{n.beginPath(),n.arc(u,v,Wu*l,0,2*Math.PI)})}n.restore()}var vn=class{constructor(t){this.player=t,this.button=t.root.querySelector(".ov-cloud-switch"),this.conditions=void 0,this.gradients=void 0,this.drawn="",this.said=""}offer(){let{conditions:t}=this.player.bending;t!==this.conditions&&(this.conditions=t,this.gradients=t&&Al(t),this.drawn=""),this.button.hidden!==!this.gradients&&(this.button.hidden=!this.gradients),this.said!==this.words&&(this.said=this.words,this.player.picture.resize())}get on(){return!!(this.player.view?.cloud&&this.gradients)}get place(){let{scene:t,legend:e,viewState:s}=this.player,{lit:o}=e;return o&&!o.hidden&&!o.recorded?t.runs.indexOf(o):s.run}get words(){let t=this.on&&this.player.scene.runs[this.place];return t?`${t.label}: one plain step, ${Math.min(El,this.gradients?.count??0)} draws, 1σ`:""}draw(t){let{player:e,gradients:s}=this,{picture:o,scene:i,clock:r}=e,{layers:a,panels:c,plane:h}=o,l=this.place,d=i.runs[l],f=c.places.find(({i:g=l})=>g===l),p=d&&Math.min(Math.floor(r.time+1e-9),d.records-1),u=this.on&&f&&d&&!d.hidden&&r.time>=d.first,v=u?`${l} ${p}`:"";v===this.drawn&&!(t&&u)||(a.emptied("cloud").canvas.hidden=!u,this.drawn=v,!(!u||!s)&&qu(a.moved("cloud",f.dx,f.dy),Uu(d,p,s),h,d,c.colours))}};var Hu=26,Gu=12,Vu="lesson question answer room study notices".split(" ").map(n=>`.st-key-${n}`),Yu=.6,Ku=11,mn=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.page=t.closest(".stMainBlockContainer"),this.sizes=new ResizeObserver(()=>this.fit()),this.page&&this.sizes.observe(this.page)}set(t){t!==this.on&&(this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t||!!document.querySelector(".ov-hall")),this.fit())}destroy(){this.sizes.disconnect(),this.set(!1)}fit(){let{on:t,root:e,page:s}=this,o=e.closest('[data-testid="stMain"]')?.scrollTop??scrollY,i=Math.ceil(e.getBoundingClientRect().top+o);if(t){let r=Math.max(1,fr*innerHeight/Ku).toFixed(3);document.documentElement.style.setProperty("--ov-hall-zoom",r)}this.put(t?i+Hu:s?.querySelector(Vu.join())&&i<Yu*innerHeight?i+Gu:void 0)}put(t){if(t===this.above)return;this.above=t;let{root:e}=this;e.classList.toggle("ov-fitted",t!==void 0),t===void 0?e.style.removeProperty("--ov-above"):e.style.setProperty("--ov-above",`${t}px`)}};var Tl=["land","fan","halo","line","cloud","heads"],gn=class{constructor(t){this.canvases=Tl.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Tl[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,i=this.contexts[t];return i.setTransform(o,0,0,o,e*o,s*o),i}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Te={left:46,right:6,top:40,bottom:28,gap:12},Xu=[24,42,60],Zu=330,Ju=112,Ol={bare:190,full:240},Qu=56,tv=420,wn=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:i,clock:r},a){let{stage:c}=this,h=t.runs.filter(b=>!b.hidden),l=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&h.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=i,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,i.scale);return}let d=i.scale,f=b=>Math.round(b*a)/a,p=l?void 0:c.clientHeight,u=ev(h.length,c.clientWidth,p,t.surface.domain,d),v=Math.floor(u.width),g=Math.floor(u.height),w=Te.gap*d,m=g+u.title+w;l&&(c.style.height=`${Te.top+u.rows*m+Te.bottom}px`),o.frame({left:f(Te.left*d),top:f(Te.top*d+u.title),width:v,height:g}),this.colours={...i,scale:d*Math.max(.75,Math.min(1,Math.min(v,g)/tv/d))},this.places=h.map((b,x)=>{let y=x%u.columns,M=(x-y)/u.columns;return{...{dx:f(y*(v+w)),dy:f(M*m),aside:y===0,below:x+u.columns>=h.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:v,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:i,clock:r},u),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:i},{title:r,lines:a}){let{left:c,top:h,width:l,height:d}=s.box,f=new Set(t.runs.flatMap(({distinguishing:p})=>p.map(([u])=>u||"schedule")));for(this.caption.innerHTML=t.method?`<b>${dt(t.method)}</b> by ${[...f].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:p,dx:u,dy:v},g)=>{let w=t.runs[p],m=this.titles[g]??=this.root.appendChild(document.createElement("button")),b=cn(w);m.type="button",m.className=`ov-panel${[""," ov-flat",""," ov-tall"][a]}`;let x=`<b>${b||dt(w.label)}</b><small>${b?"":dt(w.detail)}</small>`,M=`<span class="ov-name${b?" ov-told":""}">${Ge(w,o.of(w),o.rim)}${x}</span>`,S=Zo(ss(w,i.step,t.steps));m.innerHTML=`${M}${S}<small class="ov-now"></small>`,m.setAttribute("aria-pressed",String(p===Math.min(e.run,mt(t).length-1))),m.dataset.place=p;let A={left:c+u,top:h+v-r,width:l,height:r};for(let[O,T]of Object.entries(A))m.style[O]=`${T}px`;m.style.setProperty("--h",`${d}px`)}),this.now=this.titles.map(p=>p.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[i]},r)=>{let a=ss(i,t,this.steps),c=this.titles[r].querySelector(".ov-chip");c.dataset.kind=ks(a),ve(c,Ys(a)),this.titles[r].title=`${i.label}, ${i.detail}. ${a.sentence}`}),e<Ol.bare*s))return;let o=e<Ol.full*s?"":"f = ";this.places.forEach(({runs:[i]},r)=>Ve(this.now[r],o+I(i.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:i,dy:r})=>s.inside(t-i,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}get offset(){let{dx:t,dy:e}=this.places[this.over];return[t,e]}local([t,e]){let[s,o]=this.offset;return[t-s,e-o]}drawLand(t,e,s,o,i,r,a){let{tile:c}=this,{left:h,top:l,width:d,height:f}=s.box;c.canvas.width=Math.round(d*a),c.canvas.height=Math.round(f*a),c.setTransform(a,0,0,a,-h*a,-l*a),e.draw(c,s,this.colours,o,!0,i);for(let{dx:p,dy:u,below:v,aside:g}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(c.canvas,Math.round((h+p)*a),Math.round((l+u)*a)),t.setTransform(a,0,0,a,p*a,u*a),e.axes(t,s,r,{below:v,aside:g,every:Qu})}drawStart(t,[e,s],o){let{rim:i,text:r,scale:a}=this.colours,[c,h]=o.toPixel(e,s);if(o.inside(c,h)){t.setLineDash([]);for(let[l,d]of[[i,6],[r,2.5]])t.strokeStyle=l,t.lineWidth=d*a,t.beginPath(),t.arc(c,h,5.5*a,0,2*Math.PI),t.stroke()}}};function ev(n,t,e,[s,o,i,r],a){let c=Te.gap*a,h,l=Math.min(n,2),d=Math.max(.75,Math.min(1.2,(r-i)/(o-s)));for(let f=e?1:l;f<=(e?n:l);f++){let p=Math.ceil(n/f),u=(t-Te.left*a-Te.right-c*(f-1))/f,v=u<Ju*a?3:u<Zu*a?2:1,g=a*Xu[v-1],w=e?(e-(Te.top+Te.bottom)*a-c*(p-1))/p-g:u*d,m=1-.03*(p*f-n),b=Math.min(u/(o-s),w/(r-i))*m;(!h||b>h.unit)&&(h={unit:b,columns:f,rows:p,title:g,lines:v,width:Math.max(20,u),height:Math.max(20,w)})}return h}var sv=[Re,"local minimum","saddle","maximum"],ov=16,Nl=6,bn=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:i}=s.querySelector(".ov-tools"),r=(i&&s.clientWidth-o)+Nl;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+Nl)}px`)}show(t,e,s,o="",i=!1){let r=h=>t.points.some(l=>l.kind===h),a=[...sv.filter(r),...dn(t)?cr:[],...i?[Hi]:[],...t.dead?[nr]:[],...t.undefined?[lr]:[]],c=JSON.stringify([a,o,e.dark,e.text,e.scale,s]);c!==this.shown&&(this.shown=c,this.list.hidden=!a.length&&!o,this.list.replaceChildren(...[...a,o].filter(Boolean).map(h=>{let l=document.createElement("li"),d=ov*e.scale,f=document.createElement("canvas"),p=f.getContext("2d");f.width=f.height=Math.round(d*s),f.style.width=f.style.height=`${d}px`,f.setAttribute("aria-hidden","true"),p.scale(s,s);let u=cr.indexOf(h);return h===o?iv(p,d,e):h===Hi?bh(p,d,e):h===nr?rl(p,d,e):h===lr?wl(p,d,e):u>=0?pl(p,u,d,e):is(p,h,d/2,d/2,e),l.append(f,h===Re&&t.points.some(v=>v.found)?vs:h),l})))}},nv=[[.3,.55],[.5,.35],[.62,.6],[.45,.62],[.7,.42]];function iv(n,t,e){n.fillStyle=n.strokeStyle=e.text,n.lineWidth=1.2*e.scale,n.beginPath(),n.ellipse(t/2,t/2,.44*t,.3*t,0,0,2*Math.PI),n.stroke();for(let[s,o]of nv)n.beginPath(),n.arc(s*t,o*t,1.1*e.scale,0,2*Math.PI),n.fill()}function Ll(n,t){if(n.length!==t.length||t.some(({run:s},o)=>s!==n[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===n[o].values?[]:[o]);return e.length===1?e[0]:-1}var xn=class{constructor(){this.canvases=[ft(),ft()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:i}=t,r=o.map(l=>l.values),a=[e,i,s.scale,s.text].join(),[c,h]=this.canvases;(a!==this.key||r.some((l,d)=>d!==e&&l!==this.values[d]))&&(t.curves(t.emptied(c),s,o.slice(0,e)),t.curves(t.emptied(h),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:i}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[i[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var rv=.5,av=2.5,Il=.28,yn=class{constructor(t){this.canvas=t,this.context=it(t),this.axes=ft(),this.axesOf="",this.bold=ft(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new xn,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,i){let r=i.scale,a=this.coarse?Ll(this.drawn,t):-1;i!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:i}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(i),a>=0&&this.others.prepare(this,a,i),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),i,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:i}=this;return[t,e,s,o,i].join()}emptied(t){let e=it(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t,e=this.drawn){let s=1/0,o=-1/0,i=0,r=1/0;for(let{values:a,first:c=0}of e){let h=c;for(;h<a.length&&!(a[h]>0);)h++;Number.isFinite(a[h])&&(i=Math.max(i,a[h]));for(let l=c;l<a.length;l++){let d=a[l];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<s&&(s=d),d>o&&(o=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(i,1e-300)*1e3),s=Math.max(Math.min(s,o),o*1e-16),(!(s>0)||!(o>0))&&([s,o]=[.1,10]),this.low=Math.floor(Math.log10(s)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(s),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([s,o,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(s),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(s,0)),this.warp(Math.max(o,0))];let c=.06*(this.high-this.low);this.low-=c,this.high+=c}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(s,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return $i(e,s,o.height/(26*t)).map(a=>[a,De(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),l=$i(c,a,Math.max(1,o.height/(56*t))).flatMap(f=>[[this.warp(10**f),De(f)],[this.warp(-(10**f)),`−${De(f)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...l.filter(([f])=>f>=e&&f<=s&&Math.abs(f)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:i,step:r}=Xt(e,s,o.height/(34*t));return i.map(a=>[a,Ce(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let i=Xt(0,this.last,s.width/(70*o));for(let r of i.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:i}=this,r=this.coarse?av:rv;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(i.left,i.top-1,i.width+2,i.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:c,first:h=0,dash:l=a.dash,share:d=1}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*d*e.scale,t.setLineDash(l.map(v=>v*.8*e.scale)),t.beginPath();let f=-1e9,p=-1e9,u=!1;for(let v=h;v<c.length;v++){let g=this.x(v),w=this.y(c[v]);if(!Number.isFinite(c[v])){u=!1;continue}u&&v<c.length-1&&Math.abs(g-f)<r&&Math.abs(w-p)<r||(t[u?"lineTo":"moveTo"](g,w),u=!0,f=g,p=w)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:i,ratio:r}=this,a=this.x(t);if(!i)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let c=t<this.last?Math.round((a+.5)*r):1/0,h=Math.min(this.canvas.width,c);this.coarse?this.drawBending(i,h):this.drawResting(h),e&&this.curves(s,i,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=i.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:l,values:d,first:f=0,head:p}of this.drawn){let u=Math.min(t,d.length-1),v=Math.floor(u+1e-9),g=u-v;if(v<f||!Number.isFinite(d[v]))continue;let w=this.y(d[v],0),m=g>1e-9?this.y(d[v+1],0):w,b=Number.isFinite(m)?w+(m-w)*g:w;p?this.coarse?this.stamp(p,this.x(u),b,i.of(l),i):_l(s,p,this.x(u),b,i.of(l),i):Ee(s,l,this.x(u),b,3.9*i.scale,i)}}stamp(t,e,s,o,i){let{ratio:r,context:a}=this,c=Math.ceil(8*i.scale),h=[t,o,i.rim,i.scale,r].join(),l=this.letters.get(h);if(!l){l=ft(),l.width=l.height=Math.ceil(2*c*r);let p=it(l);p.setTransform(r,0,0,r,0,0),_l(p,t,c,c,o,i),this.letters.set(h,l)}let[d,f]=[e-c,s-c].map(p=>Math.round(p*r)/r);a.drawImage(l,d,f,l.width/r,l.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?Il:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:i,one:r,others:a}=this,{width:c,height:h}=o;for(let[l,d,f]of[[0,e,1],[e,c,this.foretells?Il:0]])d<=l||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(l,0,d-l,h),s.clip(),s.globalAlpha=f,r>=0?a.drawAround(this,r,t):this.curves(s,t,i),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:i})=>[e,i,t>=o&&t<s.length?I(s[t]):"–"])}};function _l(n,t,e,s,o,i){n.fillStyle=i.rim,n.setLineDash([]),n.beginPath(),n.arc(e,s,6.5*i.scale,0,2*Math.PI),n.fill(),n.strokeStyle=n.fillStyle=o,n.lineWidth=1.2,n.stroke(),n.font=`600 ${10*i.scale}px ${i.font}`,n.textAlign="center",n.textBaseline="middle",n.fillText(t,e,s+.5)}var vr={every:26,length:6,width:1.4},cv=4,Rl=[0,-1];function Ts(n,t,e,s,o){n.beginPath(),n.moveTo(t,e),n.lineTo(s,o),n.stroke()}function Pl(n,t,e,s,o){if(s===1)return Zs(n,t,e,1.35*3*o,Rl);if(s===2)return hv(n,t,e,.89*3*o);Mn(n,t,e,o)}function Mn(n,t,e,s){n.beginPath(),n.arc(t,e,3*s,0,2*Math.PI)}function $l(n,[t,e,s,o],[i,r],a){let c=Math.hypot(s-t,o-e),h=vr.every*a/(c||1),l=vr.length*a/(Math.hypot(i,r)||1),d=Math.floor(.5/h);n.lineWidth=vr.width*a,n.setLineDash([]);for(let f=-d;f<=d;f++){let[p,u]=[t+(.5+f*h)*(s-t),e+(.5+f*h)*(o-e)];Ts(n,p,u,p+l*i,u+l*r)}}function Js(n,{left:t,top:e,width:s,height:o},i,r,a){let c=cv*a,[h,l]=[t+s,e+o];if(r<e)Zs(n,i,e+c,c,Rl);else if(r>l)Zs(n,i,l-c,c,[0,1]);else if(i<t)Zs(n,t+c,r,c,[-1,0]);else if(i>h)Zs(n,h-c,r,c,[1,0]);else return;n.fill()}function hv(n,t,e,s){n.beginPath(),n.rect(t-s,e-s,2*s,2*s)}function Zs(n,t,e,s,[o,i]){let[r,a]=[.5*s,.87*s];n.beginPath(),n.moveTo(t+o*s,e+i*s),n.lineTo(t-o*r-i*a,e-i*r+o*a),n.lineTo(t-o*r+i*a,e-i*r-o*a),n.closePath()}var lv=.06,dv=.05,fv=1,pv=2;function Sn(n,{first:t,second:e,target:s}){return n==="boundary"?[t,e]:n==="prediction"?[s,s]:[t,s]}var uv=(n,t,[e,s])=>Float64Array.from(n,(o,i)=>e*o+s*t[i]);function Cl({output:n},{parameters:t,coefficients:e,rows:s}){if(!n)return uv;let o=e.slice(Object.keys(t).length);return(i,r,a)=>ke({program:n,coefficients:[...a,...o],rows:s})(Float64Array.from(i),Float64Array.from(r))}function Dl(n,t,e,s){let o=t.map(d=>Sn(n,d)),i=mr(o.map(([d])=>d)),r=mr(o.map(([,d])=>d));if(n!=="prediction")return{across:i,up:r};let a=e.flatMap(d=>t.map(({first:f,second:p})=>vv(s(f,p,to(d,0))))),[c,h]=mr([...o.map(([,d])=>d),...a]),l=pv*(r[1]-r[0]);return{across:i,up:[Math.max(c,r[0]-l),Math.min(h,r[1]+l)]}}function vv(n){let t=Float64Array.from(n).filter(Number.isFinite).sort(),e=Math.floor(dv*t.length),[s,o]=[t[e],t[t.length-1-e]],i=fv*(o-s);return t.filter(r=>r>=s-i&&r<=o+i)}function mr(n){let[t,e]=[1/0,-1/0];for(let o of n)for(let i of o)Number.isFinite(i)&&([t,e]=[Math.min(t,i),Math.max(e,i)]);if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=lv*(e-t);return[t-s,e+s]}var zl=(n,{length:t})=>Uint8Array.from(n,e=>t>2?e:+(e>0));function Fl({kind:n,predicts:t},[e,s],o){return t==="scores"?o.map(([i,r])=>n==="boundary"?[e-i,s-r,0]:[e-i,0,r-s]):n==="boundary"?[[e,s,0]]:t==="product"?[[e*s,-1,0]]:[[e,-1,-s]]}var Bl=({kind:n,predicts:t})=>n==="boundary"||t==="scores",Qs=({kind:n,predicts:t})=>n==="line"&&(t==="neurons"||t==="output"),jl=(n,t,[e,s])=>Float64Array.from(n,o=>Math.tanh(e*o)+Math.tanh(s*o));function Wl([n,t,e],{across:s,up:o}){if(!n&&!t)return;if(Math.abs(t)*(o[1]-o[0])>=Math.abs(n)*(s[1]-s[0])){let[a,c]=s.map(h=>[h,(e-n*h)/t]);return[a,c]}let[i,r]=o.map(a=>[(e-t*a)/n,a]);return[i,r]}function to({x:n,y:t,records:e},s){let o=Math.min(s,e-1),i=Math.floor(o+1e-9),r=o-i;return r>1e-9?[n[i]+(n[i+1]-n[i])*r,t[i]+(t[i+1]-t[i])*r]:[n[i],t[i]]}var mv=1;function Ul(n,t,e,s){return Qs(t)?[wv(n,t.predicts==="neurons"?jl:n.outputs,e,s)]:Fl(t,e,n.others).map(o=>gv(n,o,Bl(t),s))}function gv(n,t,e,s){let{context:o,box:i,range:r}=n,a=Wl(t,r);if(!a)return"none";let[[c,h],[l,d]]=a.map(([y,M])=>[n.x(y),n.y(M)]),f=As(c,h,l,d,i);if(!f)return Js(o,i,(c+l)/2,(h+d)/2,s),"outside";let[p,u,v,g]=f,[w,m]=t;if(Ts(o,p,u,v,g),!e)return"drawn";let b=w*(r.across[1]-r.across[0])/i.width,x=-m*(r.up[1]-r.up[0])/i.height;return o.save(),$l(o,[p,u,v,g],[b,x],s),o.restore(),"drawn"}function wv(n,t,e,s){let{context:o,box:i,range:r}=n,[a,c]=r.across,h=Math.ceil(i.width/mv),l=Float64Array.from({length:h+1},(u,v)=>a+(c-a)*v/h),d=t(l,new Float64Array(h+1).fill(1),e),f=Array.from(l,(u,v)=>[n.x(u),n.y(d[v])]);if(!f.some(([u,v],g)=>g>0&&As(...f[g-1],u,v,i))){let[u,v]=f[h>>1];return Js(o,i,u,v,s),"outside"}return o.save(),o.beginPath(),o.rect(i.left,i.top,i.width,i.height),o.clip(),o.beginPath(),f.forEach(([u,v],g)=>o[g?"lineTo":"moveTo"](u,v)),o.stroke(),o.restore(),"drawn"}var ql=.5,bv=.16,xv=.35;function Hl(n,t,e){let{counts:s,features:[o,i]}=n.given(t);return{t,counts:s,dropped:n.dropped(t),seen:n.choice.input_noise>0?{first:o,second:i,target:e}:void 0}}function Gl(n,t){if(!n)return{alpha:ql,ring:0,times:1};let e=n.counts?n.counts[t]:1,s=n.dropped[t]>0;return{alpha:e>0&&!s?n.counts?1:ql:bv,ring:n.counts&&e?s?xv:1:0,times:e}}function Vl(n,t){return n?.hasBatches?`batch ${n.counts(t).reduce((s,o)=>s+o,0)} of ${n.count}, epoch ${I(t/n.stepsOfEpoch,2)}`:""}function Yl(n){if(!n)return"";let{keep_prob:t,input_noise:e}=n.choice;return[n.hasBatches?"ringed: the batch":"",t<1?"faint: an input is dropped":"",e>0?`small dots: inputs ± ${I(e)}`:""].filter(Boolean).join(", ")}var yv=2,Mv=.5,Sv=1.6,kv=.55;function Kl(n,[t,e],{box:s,scale:o,tones:i,classes:r,isHollow:a,step:c}){Zl(n,s);for(let h of c?.counts?[!1,!0]:[!0])for(let l=0;l<t.length;l++){let{alpha:d,ring:f,times:p}=Gl(c,l),u=r?.[l]??0;p>0===h&&(n.fillStyle=n.strokeStyle=i[u],n.globalAlpha=d,Pl(n,t[l],e[l],u,o),n[a?"stroke":"fill"](),f&&(n.globalAlpha=f,Mn(n,t[l],e[l],o*(yv+Mv*(p-1))),n.lineWidth=Sv*o,n.stroke(),n.lineWidth=1))}n.restore()}function Xl(n,[t,e],{box:s,scale:o,tone:i,step:{counts:r}}){Zl(n,s),n.fillStyle=i;for(let a=0;a<t.length;a++)r&&!r[a]||(Mn(n,t[a],e[a],kv*o),n.fill());n.restore()}function Zl(n,{left:t,top:e,width:s,height:o}){n.save(),n.beginPath(),n.rect(t,e,s,o),n.clip(),n.setLineDash([]),n.lineWidth=1}var Av=["dots","triangles","squares"],Jl={neurons:"a sum of two tanh",output:"what its model gives"};function Ql({kind:n,predicts:t,across:e,up:s,classes:o},i){let r=`${s} against ${e}`,[a]=o,c=Ev(o.map((l,d)=>`${l} (${Av[d]})`));if(t==="scores")return["Classes and borders",`${c}, ${r}; each run's two borders of ${a}, ticks on its side`];if(n==="prediction")return["Prediction",`against measured ${e}${i?`, ${i.label}`:""}`];if(n==="boundary")return["Classes and boundary",`${c.replace(/\)$/,", ticks on their side)")}, ${r}`];let h=t in Jl?`; each run's curve is ${Jl[t]}`:"";return["Data and fit",`${o.length?`${r}, ${c}`:r}${h}`]}function td({kind:n,predicts:t},e,s){let o=n==="prediction"?"row":Qs({kind:n,predicts:t})?"curve":"line",i=s.join(", "),r=t==="scores"?`${i} scores two classes alike`:`the weights of ${i} are zero`;return[e&&`${e} ${o}${e>1?"s":""} outside`,s.length&&`no line: ${r}`].filter(Boolean).join("; ")}function ed({kind:n,predicts:t},[e,s]){let o=`${I(e,3)} and ${I(s,3)}`;return Qs({kind:n,predicts:t})?`curve of weights ${o}`:n!=="line"||t==="scores"?`weights ${o}`:t==="product"?`slope ${I(e*s,3)}`:`slope ${I(e,3)}, height ${I(s,3)}`}var Ev=n=>[n.slice(0,-1).join(", "),...n.slice(-1)].filter(Boolean).join(" and ");var eo={left:46,right:12,top:7,bottom:20},kn=class{constructor(t){this.canvas=t,this.context=it(t),this.ground=ft(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]},this.others=[],this.outputs=e=>e,this.outside=0,this.without=[],this.stream=void 0,this.step=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s,surface:o}){if(this.companion=t,!t)return;let i=Object.keys(o.parameters).length;this.outputs=Cl(t,o),this.others=t.predicts==="scores"?Tv(o.coefficients.slice(i)):[];let r=a=>a&&{first:a[0],second:a[1],target:a[2]};this.fitted=r(ko({surface:o,head:e,array:s})),this.held=r(e.arrays.rows_held_out&&us(s("rows_held_out"),3)),this.outside=0,this.without=[]}get parts(){return[this.held,this.fitted].filter(t=>t!==void 0)}prepare(t,e,s){let o=e.scale,{companion:i}=this;if(!i)return;this.range=Dl(i.kind,this.parts,t,this.outputs),Object.assign(this,{runs:t,colours:e,stream:s,step:void 0});let r=Math.max(eo.left*o,this.widestClass(e)+12);this.box={left:r,top:eo.top*o,width:Math.max(20,this.width-r-eo.right),height:Math.max(20,this.height-(eo.top+eo.bottom)*o)},this.drawGround(e)}widestClass(t){let e=it(this.ground);return e.font=sd(t),Math.max(0,...this.classTicks().map(({text:s})=>e.measureText(s).width))}classTicks(){let{kind:t,classes:e}=this.companion??{classes:[]};return t==="line"?e.map((s,o)=>({value:e.length>2?o:2*o-1,text:s})):[]}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=it(this.ground),{box:s,range:o}=this,i=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=sd(t),e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=Xt(...o.up,s.height/(34*i)),a=r.values.map(l=>({value:l,text:Ce(l,r.step)})),c=this.classTicks();for(let{value:l,text:d}of c.length?c:a){let f=Math.round(this.y(l))+.5;Ts(e,s.left,f,s.left+s.width,f),e.fillText(d,s.left-6,f)}e.textAlign="center",e.textBaseline="top";let h=Xt(...o.across,s.width/(70*i));for(let l of h.values)e.fillText(Ce(l,h.step),this.x(l),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[l,d]=o.across;Ts(e,this.x(l),this.y(l),this.x(d),this.y(d))}else for(let l of this.parts)(l!==this.fitted||!this.stream)&&this.drawPlaces(e,l,t)}drawPlaces(t,e,{muted:s,text:o},i){let r=this.companion?.kind??"line";this.drawRows(t,e,Sn(r,e),[s,o,s],i),i?.seen&&this.drawSeen(t,Sn(r,i.seen),o,i)}drawRows(t,e,s,o,i){let r=e===this.held,a=this.companion?.classes??[],c=a.length?zl(e.target,a):void 0;Kl(t,this.pixels(s),{...this.pen,tones:o,classes:c,isHollow:r,step:i})}drawSeen(t,e,s,o){Xl(t,this.pixels(e),{...this.pen,tone:s,step:o})}get pen(){return{box:this.box,scale:this.colours?.scale??1}}pixels([t,e]){return[Float64Array.from(t,s=>this.x(s)),Float64Array.from(e,s=>this.y(s))]}stepAt(t){let{stream:e,fitted:s}=this,o=Math.floor(t+1e-9);if(!(!e||!s))return this.step?.t!==o&&(this.step=Hl(e,o,s.target)),this.step}draw(t,e){let{context:s,colours:o,ratio:i,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(i,0,0,i,0,0),this.outside=0,this.without=[];let a=this.shownOf(t,e),c=this.stepAt(t);if(c&&this.fitted&&r.kind!=="prediction"&&this.drawPlaces(s,this.fitted,o,c),a&&this.drawPredictions(a,t,o),r.kind!=="prediction"){for(let h of this.runs)t>=h.first&&h!==e&&this.drawLines(r,h,t,o,1.9);e&&this.runs.includes(e)&&this.drawLines(r,e,t,o,3.4)}}shownOf(t,e){if(this.companion?.kind==="prediction")return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}drawLines(t,e,s,o,i){let{context:r}=this,{scale:a}=o;r.strokeStyle=r.fillStyle=o.of(e),r.lineWidth=i*a,r.setLineDash(e.dash.map(h=>h*.8*a));let c=Ul(this,t,to(e,s),a);this.outside+=c.filter(h=>h==="outside").length,c.includes("none")&&this.without.push(e.label)}drawPredictions(t,e,s){let{context:o,range:i,box:r}=this,a=to(t,e),c=this.stepAt(e);for(let h of this.parts){let l=this.outputs(h.first,h.second,a),d=h===this.fitted?c:void 0;if(this.drawRows(o,h,[h.target,l],[s.of(t),s.of(t)],d),d?.seen){let{first:f,second:p}=d.seen;this.drawSeen(o,[h.target,this.outputs(f,p,a)],s.text,d)}o.fillStyle=s.of(t),l.forEach((f,p)=>{f>=i.up[0]&&f<=i.up[1]||(this.outside++,Js(o,r,this.x(h.target[p]),this.y(f),s.scale))})}}describe(t){let{companion:e}=this,s=this.runs.filter(({first:o})=>t>=o);return e?s.map(o=>`${o.label}: ${ed(e,to(o,t))}`).join("; "):""}},Tv=n=>n.flatMap((t,e)=>e%2?[]:[[t,n[e+1]]]),sd=({scale:n,font:t})=>`${11*n}px ${t}`;var Ov=.55,An=class{constructor(){this.heldOut=void 0,this.fitted=void 0,this.known=new WeakMap}load({surface:t,companion:e,array:s,held:o}){let i=e?.held_numbers;if(this.heldOut=this.fitted=void 0,this.known=new WeakMap,!i||o)return;let{program:r,penalty:a,parameters:c}=t,h=Object.keys(c).length,l=Object.entries(c).map(([v,g])=>a&&v==="strength"?0:g),d=us(s("rows_held_out"),3),f=d[0].length,p=new Float64Array(f).fill(1/f),u=r.columns?[...d,p].map(v=>v.map(P)):void 0;this.heldOut=ke({program:r,coefficients:[...l,...i],rows:u}),a&&(this.fitted=ke({...t,coefficients:[...l,...t.coefficients.slice(h)]}))}get isOn(){return this.heldOut!==void 0}losses(t){let{heldOut:e,fitted:s}=this,o=this.known.get(t.x);if(o||!e)return o??{fitted:new Float64Array,heldOut:new Float64Array};let[i,r]=[Float64Array.from(t.x),Float64Array.from(t.y)],a={fitted:s?s(i,r):Float64Array.from(t.height,c=>c+t.floor),heldOut:e(i,r)};return this.known.set(t.x,a),a}curves(t){return t.flatMap(e=>{let{fitted:s,heldOut:o}=this.losses(e),{first:i}=e;return[{run:e,values:o,first:i,share:Ov,head:"h"},{run:e,values:s,first:i}]})}inWords(t,e){let{fitted:s,heldOut:o}=this.losses(t),i=Math.min(e,t.records-1),r=o[i]-s[i];return`held out ${I(o[i],3)}, gap ${r>0?"+":""}${I(r,3)}`}};var En=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new yn(e(s))),this.fit=new kn(e("fit")),this.monitor=new An,this.fitLabel=this.lossLabel=""}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}load(t){this.fit.load(t),this.monitor.load(t)}describe({surface:t,runs:e,companion:s,companions:o}){let r=[[t.floor===null?"<span><b>f</b> against step</span>":`<span><b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale</span>`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:h},l)=>{[h.previousElementSibling.innerHTML]=r[l],h.setAttribute("aria-label",r[l][1])});let[,a,c]=this.charts;a.canvas.parentElement.hidden=!!(s||o?.length),c.canvas.parentElement.hidden=!e.some(h=>h.rates),s&&this.nameFit(s),this.lossLabel=""}name({surface:t,runs:e,companion:s},o){s&&this.nameFit(s,o),this.monitor.isOn&&this.nameLoss(t,e,o)}nameLoss({penalty:t},e,{time:s,rests:o,lit:i}){let{canvas:r}=this.charts[0],a=Math.floor(s+1e-9),c=e.filter(u=>!u.hidden&&a>=u.first),h=c.includes(i)?i:c[0],l=e.length>1?`${h?.label}: `:"",d=h?`${l}${this.monitor.inWords(h,a)}`:"",f=`against step, log scale; thin, h: held out${t?"; without the penalty":""}`,p=[`Loss f ${f}`,o&&d].filter(Boolean).join(". ");ve(r.previousElementSibling,`<span><b>Loss f</b> ${dt(f)}</span><span>${dt(d)}</span>`),p!==this.lossLabel&&r.setAttribute("aria-label",p),this.lossLabel=p}nameFit(t,{time:e=0,rests:s=!1,lit:o}={}){let{canvas:i,held:r,outside:a,without:c,stream:h}=this.fit,[l,d]=Ql(t,this.fit.shownOf(e,o)),f=[d,r&&"hollow: held out",Yl(h)].filter(Boolean).join("; "),p=Vl(h,Math.floor(e+1e-9)),u=td(t,a,c),v=[p,dt(u)].filter(Boolean).join("; "),g=`<span><b>${l}</b> ${dt(f)}</span><span>${v}</span>`,w=[s&&p,u,s&&this.fit.describe(e)],m=[`${l} at this step: ${f}`,...w].filter(Boolean).join(". ");ve(i.previousElementSibling,g),m!==this.fitLabel&&i.setAttribute("aria-label",m),this.fitLabel=m}prepare({surface:t,runs:e,companion:s,stream:o},i,r,a){let[c,h,l]=this.charts,d=v=>e.filter(g=>!g.hidden).map(g=>({run:g,values:g[v],first:g.first})),{monitor:f}=this;f.isOn?c.prepare(f.curves(e.filter(v=>!v.hidden)),i,"log",r,a):c.prepare(d("height"),i,t.floor===null?"linear":"log",r,a),h.prepare(d("slope"),i,"log",r,a);let p=v=>new Float64Array(v.records).fill(v.rate),u=d("rates").filter(({run:v})=>!v.recorded).map(v=>({...v,values:v.values??p(v.run)}));l.prepare(u,i,"log",r,a),s&&this.fit.prepare(e.filter(v=>!v.hidden),a,o)}};function od(n,t,e,s){let[o,i,r,a]=t.corners(),c=t.half[2],h=(l,d)=>{n.strokeStyle=l,n.beginPath();for(let[[f,p],u]of d){let[v,g]=t.project(f,p,u);n.lineTo(v,g)}n.stroke()};n.setLineDash([]),n.lineWidth=1;for(let{z:l}of s)h(e.grid,[[i,l],[r,l],[a,l]]);h(e.frame,[[o,-c],[i,-c],[i,c],[r,c],[a,c],[a,-c],[o,-c]]),h(e.frame,[[i,-c],[r,-c],[a,-c]]),h(e.frame,[[r,-c],[r,c]])}var nd=3.6,Nv=[2,3,4,5,6,8],id=n=>n*.7;function rd(n,t){let[e]=n.corners(),s=n.half[2],o=t[0]===e[0]?1:0,i=n.half[o],r=v=>o?n.project(e[0],i*v,-s):n.project(i*v,e[1],-s),[a,c]=r(-1),[h,l]=r(1),[d,f]=r(0),p=Math.hypot(h-a,l-c),u=Math.sign((c-l)*(d-n.cx)+(h-a)*(f-n.cy))/p||0;return{axis:o,at:r,out:[(c-l)*u,(h-a)*u],length:p}}function ad(n,t,e,s,o){n.font=`${e}px ${t.font}`;let i=c=>Math.max(0,...c.map(h=>n.measureText(h).width)),r=i(o.map(({text:c})=>c)),a=[s.slice(0,2),s.slice(2)].map(([c,h])=>{let l=Nv.map(d=>Xt(c,h,d));return i(l.flatMap(({values:d,step:f})=>Ms(d,f).texts))});return{heights:r,numbers:a}}function cd(n,[t,e],s,{heights:o,numbers:i}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)n.face(t,e,r),r=Lv(n,s,o,i);n.face(t,e,r)}function Lv(n,t,e,s){let o=id(t),[,i,,r]=n.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let c of[i,r]){let{axis:h,at:l,out:d}=rd(n,c),[f,p]=d.map(Math.abs),[u,v]=[0,1].map(M=>Math.abs(l(1)[M]-l(-1)[M])/2),g=c===i?"left":"right",w=(M,S)=>[f*(M+S)+S,p*(M+t/2)+t/2],[m,b]=w(o,s[h]/2),[x,y]=w(nd*o,t/3);a[g]=Math.max(a[g],m,x-u),a.bottom=Math.max(a.bottom,b,y-v)}return a}function hd(n,t,e,s,o,i,r){let[,a,,c]=t.corners(),h=id(s),l=[],d=(f,p,u,[v,g],w)=>{let m=n.measureText(f).width,b=Math.max(m/2,p+v*(w+m/2)),x=u+g*(w+s/2);l.some(y=>Math.abs(y.x-b)<(y.across+m)/2+3&&Math.abs(y.y-x)<s)||(l.push({x:b,y:x,across:m}),n.fillText(f,b,x))};n.textAlign="center",n.textBaseline="middle",n.font=`${s}px ${e.font}`,n.fillStyle=e.muted;for(let{z:f,text:p}of i){let[u,v]=t.project(...a,f);n.fillRect(u-4,Math.round(v),4,1),d(p,u,v,[-1,0],h)}n.strokeStyle=e.frame;for(let f of[a,c]){let{axis:p,at:u,out:v,length:g}=rd(t,f),[w,m]=o.slice(2*p,2*p+2),[b,x]=v,y=Xt(w,m,g/(4.6*s)),{texts:M,counted:S}=Ms(y.values,y.step);n.font=`${s}px ${e.font}`,n.fillStyle=e.muted;for(let[T,N]of y.values.entries()){let[k,L]=u(2*(N-w)/(m-w)-1);n.beginPath(),n.moveTo(k,L),n.lineTo(k+4*b,L+4*x),n.stroke(),d(M[T],k,L,v,h)}n.font=`italic ${s+1}px ${e.font}`,n.fillStyle=e.text;let[A,O]=u(0);d(`${p?"y":"x"}${S}`,A,O,v,nd*h)}n.font=`${s}px ${e.font}`,n.textAlign="left",n.textBaseline="top",n.fillText(`height: ${r}`,4,4)}function ld(n,t,e,s,o){let{floor:i}=n.surface,r=[],a=e?i===null?n.level:Iv(n,i):h=>h,c=(h,l)=>{let d=(a(h)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(f=>Math.abs(f.share-d)>.9/o)&&r.push({share:d,text:l,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:I(t.least)}];e&&i===null&&c(0,"0");for(let h=300;e&&h>-300;h--)c(10**h,De(h)),i===null&&c(-(10**h),"−"+De(h));if(r.length<2){let h=i??0,l=e?Xt(t.least-h,t.most-h,o):Xt(t.low,t.high,o);for(let d of l.values)c(d,Ce(d,l.step))}return r}function Iv(n,t){let e=n.level(t+1),s=n.level(t+10);return o=>e+(s-e)*Math.log10(o)}var Tn={azimuth:-108,elevation:54,magnification:1},dd=.4,On=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Tn.azimuth,this.elevation=Tn.elevation,this.magnification=Tn.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Tn)}orbit(t,e){this.azimuth=(this.azimuth-t*dd)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*dd))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:i,bottom:r}){let[a,c]=[this.azimuth,this.elevation].map(p=>p*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(c),cosE:Math.cos(c)});let[h,l]=this.reach(),d=Math.max(20,t-s-o),f=Math.max(20,e-i-r);this.unit=this.magnification*Math.min(d/h,f/l)/2,this.cx=s+(t-s-o)/2,this.cy=i+(e-i-r)/2}reach(){let[t,e,s]=this.half,[o,i]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*i,this.sinE*(t*i+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,i=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*i;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*i]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var _v=44;function fd(n,t,e,s){let{seen:o,hidden:i}=Po(t,Rv(e,t.window));n.save(),n.setLineDash([]),n.lineWidth=s.scale,n.strokeStyle=s.text;for(let[r,a]of[[o,1],[i,es]])n.globalAlpha=.45*a,n.stroke(r);n.restore()}function Rv(n,t,e=_v){let s=$o(n,t),[o,i,r,a]=t;for(let c=1;c<e;c++){let h=o+(i-o)*(2*c/e-1),l=ji([h,r],[h+(i-o),a],[Bi(t),n]);l&&s.push(l)}return s}function pd({contour:n,contourStrong:t}){return Math.round(8*so(n)[3]/so(t)[3])}function ud(n){return[0,so(n.veil)[3]].map(t=>Pv(n,t))}function so(n){return(n.match(/[\d.]+/g)??[]).map(Number)}function Pv(n,t){let e=so(n.rim),[s,o,i,r]=so(n.contourStrong),a=[s,o,i],[c,h]=n.dark?[.62,1.5]:[.74,1.07],l=new Uint32Array(360*256),d=new Uint8ClampedArray(l.buffer),f=n.ramp.length/3-1;for(let p=0;p<l.length;p++){let u=3*Math.round((p&255)*f/255),v=(p>>8)%40,g=r*Math.floor((p>>8)/40)/8,w=c+(h-c)*v/39;for(let m=0;m<3;m++)d[4*p+m]=(Math.min(255,n.ramp[u+m]*w)*(1-g)+a[m]*g)*(1-t)+e[m]*t;d[4*p+3]=255}return l}var Cv=24e5,Dv=["px","py","pd","level","shade"],Nn=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=pd(t),this.palettes=ud(t))}paint(t,e,s,o,i){let r=this.aim(e,s,o,i);this.place(t,e);let{columns:a,rows:c,z:h,domain:l,window:d}=t,[,,f]=e.half,p=(u,v)=>{let g=d[2*v]+(d[2*v+1]-d[2*v])*u;return g>=l[2*v]&&g<=l[2*v+1]};for(let u=0;u<c-1;u++){let v=e.sinA>0?c-2-u:u;for(let g=0;g<a-1;g++){let w=e.cosA>0?g:a-2-g,m=v*a+w,b=Math.min(h[m],h[m+1],h[m+a],h[m+a+1]),x=Math.max(h[m],h[m+1],h[m+a],h[m+a+1]);b<f&&x<1e4&&(this.cut=b<-f||x>f,this.palette=this.palettes[p((w+.5)/(a-1),0)&&p(1-(v+.5)/(c-1),1)?0:1],b<-f&&this.lid(t,e,[m,m+1,m+a,m+a+1]),this.lines=!0,this.triangle(m,m+1,m+a),this.triangle(m+1,m+a,m+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[i,r,a]=t.half,c=Math.hypot(i,r)*t.unit,h=(Math.hypot(i,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let l=Math.min(e,Math.ceil(t.cx+c+1)),d=Math.min(s,Math.ceil(t.cy+h+1));this.density=Math.min(o,Math.sqrt(Cv/((l-this.left)*(d-this.top)))),this.across=Math.round((l-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=l-this.left,this.height=d-this.top;let{image:f}=this;return f?.width!==this.across||f?.height!==this.down?(this.image=f=new ImageData(this.across,this.down),this.pixels=new Uint32Array(f.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,f}place(t,e){let{columns:s,rows:o,x:i,y:r,z:a,slopeX:c,slopeY:h,level:l}=t,d=s*o;if(this.px.length!==d+4)for(let w of Dv)this[w]=new Float64Array(d+4);this.scratch=d,this.level.set(l);let{sinA:f,cosA:p}=e,[u,v,g]=[.45*p+.5*f,.45*f-.5*p,.74];for(let w=0,m=0;w<o;w++)for(let b=0;b<s;b++,m++){this.corner(m,e,i[b],r[w],a[m]);let x=(g-c[m]*u-h[m]*v)/Math.sqrt(1+c[m]*c[m]+h[m]*h[m]);this.shade[m]=x>0?x*39:0}}corner(t,e,s,o,i){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*i),this.pd[t]=e.cosE*r+e.sinE*i}face(t,e,s,o){let i=this.scratch;e.forEach(([r,a,c],h)=>{this.corner(i+h,t,r,a,c),this.level[i+h]=s,this.shade[i+h]=o*39}),this.lines=!1,this.triangle(i,i+1,i+2),this.triangle(i+1,i+2,i+3)}lid({columns:t,x:e,y:s},o,i){this.face(o,i.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:i},r){let a=(d,f)=>{for(let p=0;p+1<d.length;p++){let u=[d[p],d[p+1]],v=Math.max(i[u[0]],i[u[1]]);if(!(v>-this.hz&&v<1e4))continue;this.cut=!0;let w=[i[u[0]],i[u[1]],-this.hz,-this.hz].map((m,b)=>[s[u[b%2]%t],o[Math.floor(u[b%2]/t)],m]);this.face(r,w,(128-this.tintBase)/this.tintSlope,f)}},c=r.sinA>0?0:e-1,h=r.cosA>0?t-1:0,l=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,f)=>c*t+f),l?.12:.55),a(Array.from({length:e},(d,f)=>f*t+h),l?.3:.8)}triangle(t,e,s){let{px:o,py:i,pd:r,level:a,shade:c,pixels:h,depths:l,across:d,palette:f,tintBase:p,tintSlope:u,cut:v,hz:g,zDepth:w}=this;i[e]<i[t]&&([t,e]=[e,t]),i[s]<i[e]&&([e,s]=[s,e]),i[e]<i[t]&&([t,e]=[e,t]);let m=o[t],b=i[t],x=o[e],y=i[e],M=x-m,S=y-b,A=o[s]-m,O=i[s]-b,T=Math.max(0,Math.ceil(b-.5)),N=Math.min(this.down,Math.ceil(i[s]-.5)),k=M*O-A*S;if(T>=N||Math.abs(k)<.001)return;let L=_=>((_[e]-_[t])*O-(_[s]-_[t])*S)/k,B=_=>((_[s]-_[t])*M-(_[e]-_[t])*A)/k,W=L(r),E=B(r),C=L(a),z=B(a),U=L(c),Q=B(c),R=Math.hypot(C,z),rt=this.density/2,pt=Math.min(a[t],a[e],a[s]),F=Math.max(a[t],a[e],a[s]),$=Math.min(1,(.34-R*this.density)*7),D=this.lines&&$>0&&Math.floor(F+R*rt+R)!==Math.floor(pt-R*rt-R);for(let _=T;_<N;_++){let G=_+.5,st=m+(G-b)*A/O,K=G<y?m+(G-b)*M/S:x+(G-y)*(o[s]-x)/(i[s]-y),j=Math.max(0,Math.ceil(Math.min(st,K)-.5)),tt=Math.min(d,Math.ceil(Math.max(st,K)-.5)),X=j+.5-m,J=G-b,Z=this.zTop+this.zRow*G,ot=r[t]+W*X+E*J,V=a[t]+C*X+z*J,et=c[t]+U*X+Q*J;for(let q=_*d+j,yt=_*d+tt;q<yt;q++,ot+=W,V+=C,et+=U){if(v){let Y=w*ot+Z;if(Y>g+1e-6||Y<-g-1e-6)continue}let gt=p+u*V,wt=0;if(D){let Y=Math.round(V),ut=rt+.5-Math.abs(V-Y)/R;ut>0&&(wt=Math.round($*(ut<1?ut:1)*(Y%3===0?8:this.thin)))}h[q]=f[(wt*40+(et+.5|0)<<8)+(gt<0?0:gt>255?255:gt|0)],l[q]=ot}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var zv=140,Ln=class{constructor(t){this.canvas=t,this.context=it(t),this.land=it(ft()),this.under=it(ft()),this.line=it(ft()),this.buffer=it(ft()),this.camera=new On,this.terrain=new Nn,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.halves=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,i,r){let{camera:a,terrain:c}=this,h=JSON.stringify([s,o,r,i]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let d=new Fo(t,s,o,r,a,c);c.mix(i,f=>t.tint(f)),this.paths=new jo(d,i,this.under,this.line),Object.assign(this,{key:h,fine:r,stale:!0})}this.paths.load(e);let l=Wo(e);l.join()!==this.halves.join()&&Object.assign(this,{halves:l,stale:!0})}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},zv)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:i,height:r,ratio:a,buffer:c}=this,{box:h,colours:l}=t,{landscape:d,range:f,logHeight:p,window:u,title:v}=h,g=this.fine&&!this.moving,w=Math.max(8.5,Math.min(11.5,Math.min(i,r)/28))*l.scale,m=M=>ld(d,f,p,s.half[2],M/(2.4*w)),b=[t,w,r];(!this.widths||b.some((M,S)=>M!==this.measured[S]))&&(this.measured=b,this.widths=ad(e,l,w,u,m(.4*r))),cd(s,[i,r],w,this.widths),h.shown=g?h.fine:h.coarse;let x=o.paint(h.shown,s,i,r,g?2:1);c.canvas.width=x.width,c.canvas.height=x.height,c.putImageData(x,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,i,r);let y=m(2*s.half[2]*s.unit*s.cosE);od(e,s,l,y),e.imageSmoothingQuality=g?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),hd(e,s,l,w,u,y,v),d.surface.dead&&fd(e,h,d.surface.dead,l),wh(e,this.halves,h,l);for(let M of[!0,!1])this.drawPoints(h,l,M);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:i}=t,[r,a,c]=this.camera.half,h=!1,l={toPixel:(d,f)=>{let[p,u,v]=t.toBox(d,f,i.at(d,f));h=Math.abs(p)<=r&&Math.abs(u)<=a&&v<=c&&t.hides(p,u,Math.max(v,-c),t.fault([p,u,v]))===s;let[g,w]=t.toCanvas([p,u,v]);return[g,w]},inside:()=>h};o.globalAlpha=s?es:1,i.points(o,l,e),o.globalAlpha=1}};var Fv=2.5,Bv=6,wr=820,jv=600,Wv=1100,Uv=1.4,vd=140,In=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new pn,this.panels=new wn(this.stage),this.key=new bn(this.stage.querySelector(".ov-key")),this.hall=new mn(s),this.layers=new gn(this.stage),this.trails=new on(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Ln(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.cloud=new vn(t),this.race=new En(s),this.landscape=void 0,this.finer=new ln(()=>{this.invalidate("land"),this.schedule()}),this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);di(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),this.finer.stop(),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=pr(this.player.root),i=(a,c)=>JSON.stringify([aa(a),c]),r=e&&i(s,o)===i(e.surface,this.colours);this.colours=o,r||(this.landscape=new Xs(s,ke(s))),this.race.load(t),this.plane.domain=s.domain,(!e||qe(e.surface)!==qe(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e,companions:s}=this.player;return t?.graph?[]:t?.inside?e.charts:[...s.charts,...this.race.shown]}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=pr(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:i,root:r,view:a,dial:c}=t;if(!i)return;let h=a.projector?wr*this.colours.scale/Uv:wr,l=!!(t.sync.group||r.clientWidth<h)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",l),r.classList.toggle("ov-beside",l&&!t.sync.group&&r.clientWidth>=jv),r.classList.toggle("ov-snug",!l&&r.clientWidth<h*Wv/wr);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let f=na();this.hall.fit(),this.panels.arrange({scene:i,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},f),this.key.show(i.surface,this.colours,f,this.cloud.words,mh(i.runs,i.surface)),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:p,clientHeight:u}=o,{clientWidth:v,clientHeight:g}=s.canvas,w=this.panels.places.map(({i:x})=>x),m=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),b=[p,u,f,this.colours.scale,v,g,c.width,this.panels.on,w,m];if(!(!(p*u||v*g)||b.join()===this.size)){this.size=b.join(),p&&u&&e.resize(p,u,f),v&&g&&s.resize(v,g,f),c.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,f);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},vd)}resurface(){let{surface:t}=this.player.scene;this.landscape=new Xs(t,ke(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},vd)}draw(){let{view:t}=this.player;this.cloud.offer(),t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,graph:s,companions:o,clock:i,legend:r}=this.player,a=this.inspected!==i.step||!i.playing;t.inside&&a&&e.update(i.step,!i.playing),t.graph&&a&&s.update(i.step,!i.playing),!t.inside&&!t.graph&&a&&o.update(i.step,!i.playing,r.lit),this.inspected=i.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:i,start:r}=t,{colours:a,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let v of["halo","line"])s.moved(v);this.trails.reset(c,e,a),r.place()}this.trails.draw(i.time),this.cloud.draw(this.stale.land||this.stale.trails);let{view:h,inside:l,quiz:d,viewState:f,firstVisit:p}=t;s.emptied("heads");let u=h.inside&&l.ready&&l.at(i.time);for(let{runs:v,i:g=f.run,dx:w,dy:m}of c){let b=s.moved("heads",w,m);o.on&&o.drawStart(b,r.position,e),u&&g===f.run&&(o.on||!u.insight.run.hidden)&&l.draw(b,u,a),h.graph&&g===f.run&&t.graph.drawArrow(b,i.time,a),qh(b,v,e,i.time,a),d.draw(b,e,a),p.draw(b,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,i=s.emptied("land"),r=this.moving?Bv:Fv,a=this.moving?this.finer.stop():this.finer.of(o,t,r);e.on?e.drawLand(i,o,t,r,a,this.colours,s.ratio):o.draw(i,t,e.colours,r,!1,a),Object.assign(this.player.root.dataset,{view:t.view.map(c=>c.toPrecision(6)).join(),ground:this.moving||this.finer.awaited?"coarse":"fine"})}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:i}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===i.run);e.emptied("fan"),i.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:i,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((l,d)=>d%2?Math.min(l,a[d]):Math.max(l,a[d])),h=t.fitted?a:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,h,!!i.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,companions:i,legend:r}=this.player,{low:a,high:c}=this.landscape,h=[a-.5*(c-a),c+.5*(c-a)];if(this.stale.charts){let{undecided:l}=this.player.quiz;for(let d of this.charts)Object.assign(d,{coarse:this.bends,foretells:!l});e.inside?o.prepare(this.colours,h):e.graph||(i.prepare(t,this.colours),this.race.prepare(t,s.last,h,this.colours))}for(let l of this.charts)l.draw(s.time,r.lit);!e.inside&&!e.graph&&this.race.name(t,{time:s.time,rests:!s.playing,lit:r.lit})}};var _n=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:i,legend:r,root:a,reducedMotion:c}=this.player,{plane:h,surface3d:l}=i,{number:d,step:f,plays:p,speed:u,window:v,camera:g,hidden:w}=t;return this.restored=d,o.pause(),o.seek(f),o.speed=u,a.querySelector(".ov-speed").value=u,s.forEach((m,b)=>r.setHidden(b,w.includes(b))),v&&h.show(v),g&&Object.assign(l.camera,{azimuth:g[0],elevation:g[1],magnification:g[2]}),i.invalidate("land"),p&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:i,surface3d:r}=e,{azimuth:a,elevation:c,magnification:h}=r.camera,l=mt(s).flatMap((f,p)=>f.hidden?p:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return i.fitted||d.push(`window:${i.view.map(f=>Number(f.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,c,h].map(f=>Number(f.toFixed(2))).join("~")}`),[...d,...l.length?[`hidden:${l.join("~")}`]:[]].join()}};function Os({x:n,y:t,loss:e,gradient:s,noisyGradient:o,memory:i,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of r.method.remembers)a.push(`${c} along x`,`${c} along y`);return{columns:[n,t,e,...s,...o,...i.flat()],names:a}}var br=Array.from({length:2},()=>new Int32Array(0));function qv(n,t){return br[t].length<n&&(br[t]=Int32Array.from({length:n},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),br[t]}function md(n,t,e){let s=new Float64Array(n.length),o=new Int32Array(s.buffer),i=o.length,r=Array.from({length:2},(h,l)=>qv(64*i,l)),a=r.map(()=>0),c=e*64;for(let h=0;h<64&&c+h<t;h++){for(let l=0;l<n.length;l++)s[l]=n[l][c+h]+0;for(let l=0;l<2;l++)for(let d=0;d<i;d++)a[l]=a[l]+Math.imul(o[d],r[l][h*i+d])|0}return a.map(h=>h>>>0)}function wd(n,t,e){if(n?.records!==t)return!1;let{columns:s}=Os(n);for(let o=0;o*2<e.length;o++)if(md(s,t,o).some((i,r)=>i!==e[o*2+r]))return!1;return!0}function bd(n,t){let{columns:e,names:s}=Os(t),o=n?Os(n).columns:[],i=Math.min(n?.records??0,t.records);for(let r=0;r<i;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return n?.records===t.records?void 0:{step:i,name:"end"}}var Hv=400,Gv=20,Rn=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{laboratory:e,simulated:s,recorded:o}=t,i=mt(t);Object.assign(this,{scene:t,records:0}),this.doubts=new Map,o.forEach((c,h)=>{let l=c&&bd(s[h],c);l&&this.doubts.set(h,l)});let{arrays:r}=t.head,a=e&&i.every((c,h)=>r[`digest${h}`]);this.words=e&&i.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),Hv))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let i=e.allRuns[t],r=o[t];wd(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:i.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),Gv)}finish(){let{records:t,scene:e,doubts:s}=this,o=mt(e).length,i=e.runs.length>o?" Recorded paths are drawn as they came: nothing computes them.":"";o&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.${i}`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,i])=>{let r=i?`another ${i.name} at step ${i.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Ve(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Ve(this.said,this.words)}};var Vv="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Yv=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,Kv="race|inside|toggle-inside|graph|toggle-graph|graph-next|branch|previous-run|next-run",Xv={view:new RegExp(`^(${Kv}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Zv=5e3,Ns=0,Pn=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(Vv)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let i=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*i,a+o[1]*i)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout(Ns),Ns=setTimeout(()=>{Ns=0,document.documentElement.removeAttribute("data-ov-undecided")},Zv))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!Ns&&this.decides>0;o&&(clearTimeout(Ns),Ns=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!Yv.test(t)||s.locked?.some(o=>Xv[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${I(t,3)}, ${I(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>I(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[i,r]=e.toPixel(...o),a=s.scale,c=i>e.box.left+e.box.width/2;if(e.inside(i,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[h,l,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:h,lineWidth:l*a}),t.setLineDash(d),t.beginPath(),t.arc(i,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",i+(c?-17:17)*a,r);t.setLineDash([])}}};var Jv=90,Qv=400,$n=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:i}=t;Object.assign(e.dataset,{runs:o.length,surface:i.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${i.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:i}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:i,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!i)&&this.writeStep(),this.playing!==i&&this.button.setAttribute("aria-label",i?"Pause":"Play"),this.playing=i,clearTimeout(this.timer),!(i||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(c=>`${c.label}: ${I(c.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},Qv))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,i=performance.now();ve(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||i-this.shown.at>Jv||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?i:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var tm=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],em=1500;function xd(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?tm.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var xr=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:xd(),videoBitsPerSecond:8e6});let i=[];this.recorder.ondataavailable=a=>i.push(a.data),this.recorder.onstop=()=>e(new Blob(i,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),em)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:i,picture:r}=s,{colours:a}=r,{ratio:c}=r.layers,{width:h,height:l}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,h,l);for(let u of this.sources())t.drawImage(u,0,0,h,l);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${i.step}`},...o.runs.filter(u=>!u.hidden)],f=h/c-22,p=Math.max(...d.map(({label:u})=>t.measureText(u).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(f-p,18,p+6,d.length*20+8),t.globalAlpha=1,d.forEach((u,v)=>{let g=32+20*v;v&&Ee(t,u,f-p+15,g,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(u.label,f-p+(v?36:10),g)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Cn=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!xd()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new xr(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),Jo(t,`${tn(this.player.scene.surface)}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};function yd(n){let t=Ca(n),{simulator:e}=t,s=t.allRuns.map(({records:h})=>h);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});t.surface.penalty&&(t.surface.minimizer=e.points??void 0);let o=new _o({...t,simulator:e}),i=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};t.allRuns.forEach((h,l)=>{let d=e.paths[l],f=o.simulate(d,i,r);a.simulated[l]=f,f&&t.head.arrays[`records${l}`]&&(a.recorded[l]=sm(i,t,l,f));let p=a.recorded[l]??f;p&&Object.assign(h,Uo(o,i,h,d,p))});let c=[...t.runs,...kh(t,i)];return Object.assign(t,a,{stream:i.stream,runs:c})}function sm({simulator:n},t,e,s){let o=t.array(`records${e}`),i=Os(s).columns.length,r=o.length/i,a=Array.from({length:i},(c,h)=>o.subarray(h*r,(h+1)*r));return{...n.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var Dn=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,i]=this.position;return this.holding=!0,this.moved=e==="x"?[s,i]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,i]=this.position;!e.expects("start")&&o===s.start[0]&&i===s.start[1]||e.request("start",{x:o,y:i,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[i,r]=t.toPixel(s,o),{dx:a,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${i+a}px, ${r+c}px)`;let h=this.position.join();this.handle.dataset.start!==h&&(this.handle.dataset.start=h),this.handle.style.visibility=t.inside(i,r)?"visible":"hidden";let l=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${I(s)}, ${I(o)}.${l}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var rs=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}givenOtherwise(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}drawArrow(){}next(){}};var oo=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var zn=new Map,Fn=class{constructor(t){this.player=t,this.own=new oo(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!zn.has(t)){let o=new Set;zn.set(t,{members:o,clock:new oo(i=>o.forEach(r=>r.tick(i)))})}let{root:e,picture:s}=this.player;this.group=zn.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?Md(this.group):this.clock.setLast(ys(this.player.scene))}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Md(t);e.stop(),t&&zn.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let i=ys(o),r=t.step>i;e.hidden!==!r&&(e.hidden=!r,e.textContent=r?`Ended: its last step is ${i}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||hs(o.scene.surface)!==hs(t.surface))continue;let i=o.picture.plane,r=()=>s.fitted?i.fit(t.surface.domain):i.place(s.centre,s.unit*i.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function Md({clock:n,members:t}){let e=[...t].map(({player:o})=>o.scene),s=String(e.some(o=>o.companion||o.companions?.length));n.setLast(Math.max(...e.map(ys)));for(let{player:o}of t)o.root.dataset.companion=s,o.readout.setLast(n.last),o.runsChanged(),o.picture.schedule()}var Bn=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:i}=this;return t!==i.scene?.side||!i.bending.laboratory?!1:o.owner==="start"?i.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},oa),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,i){let r={owner:t,name:e,parameter:s,value:o,gesture:i};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>yr(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&yr(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,i=this.placeOf(e);if(t==="surface")return qe(s.surface);if(i<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(i);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:i}=this.player.bending,r=this.placeOf(e);if(t==="surface")return i.surface.parameters[s];if(t==="scene")return o.sharing.numbers(i)[s];if(r<0)return;let{values:a,schedule_values:c}=o.last(r);return(t==="schedule"?c:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,i=this.placeOf(s);if(i<0)return this.released.find(c=>yr(c,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(i);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(h=>this.turnOf(h)),[i]=t?this.turnOf(t):[],r=h=>Object.fromEntries(s.filter(l=>l.owner===h).map(({name:l,value:d})=>[l,d])),a=r("scene"),c=r("surface");return{kept:o.length?o:void 0,turn:i,...Object.fromEntries(eh.map(h=>[h,a[h]])),coefficients:Object.keys(c).length?c:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:i,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,d=>s.last(d)),c=o?this.numbers(i,d=>ue(o[d])):a,h=Object.fromEntries(mt(t).map(({name:d},f)=>[d,s.method(f).suits])),l={side:t.side,shown:c,inForce:a,suits:h,domain:t.surface.domain};document.dispatchEvent(new CustomEvent("ov-bent",{detail:l}))}numbers(t,e){let{scene:s,bending:o}=this.player,i=mt(s),{surface:r,start:a}=t,[c,h]=a;return{run:Object.fromEntries(i.map(({name:l},d)=>[l,e(d).values])),schedule:Object.fromEntries(i.map(({name:l},d)=>[l,e(d).schedule_values])),surface:r.parameters,scene:o.laboratory.sharing.numbers(t),start:{x:c,y:h}}}turnOf({owner:t,run:e,name:s,value:o}){let i=this.placeOf(e);return i<0?[]:[t==="schedule"?{run:i,of:"schedule",name:s,value:o}:{run:i,name:s,value:o}]}},yr=(n,t)=>n.owner===t.owner&&n.run===t.run&&n.name===t.name;var jn=class{constructor(t){this.player=t,t.on(document,"ov-typed",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}hear({side:t,field:e,text:s}){let{scene:o,outbox:i}=this.player;return t!==o?.side||!o.texts?.[e]?!1:(i.send("typed",{field:e,text:s,at:Date.now()}),!0)}tell(){let{side:t,texts:e={}}=this.player.scene??{};for(let[s,o]of Object.entries(e)){let i={side:t,field:s,...o};document.dispatchEvent(new CustomEvent("ov-read",{detail:i}))}}};var Sd="ov-hall",Wn=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,Sd,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,mt(this.player.scene).length-1))}load({view:t,runs:e},s){let[o,i]=t.stamp;this.imposed===void 0&&(this.serial=i),(o!==this.imposed||i>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.graph||this.current.dial),a=r?e.findIndex(c=>c.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&i>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(Sd,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,graph:o,dial:i,companions:r,tabs:a,scene:c}=this.player,h=this.current,l=Yi(c,h),d=(p,u)=>t.querySelector(`[data-do="${p}"]`)?.setAttribute("aria-pressed",String(!!u)),f={inside:!!h.inside,graph:!!h.graph,dial:!!h.dial};Object.assign(t.dataset,{stage:h.stage,...f,companionKind:l??""}),e.stage.hidden=h.stage==="relief",t.querySelector(".ov-depth").hidden=h.stage==="map"||h.stage==="grid",t.querySelector(".ov-race").hidden=f.inside||f.graph,s.root.hidden=!h.inside,o.root.hidden=!h.graph,e.race.fit.canvas.parentElement.hidden=l!=="fit",r.root.hidden=(l??"fit")==="fit",a.show(c.companions??[],l),i.root.hidden=!h.dial;for(let p of["map","relief","both","grid"])d(p,h.stage===p);d("race",!(h.inside||h.graph)),d("log-height",h.log_height);for(let p of["inside","graph","dial","fan","cloud","projector"])d(p,h[p]);e.enlarge(),i.load(c),h.inside&&s.build(),h.graph&&o.build(),r.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var Sr=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,i,r,a={})=>o.addEventListener(i,r,{signal:s,...a}),this.outbox=new vo(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new mo(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new Fn(this),this.viewState=new Wn(this),this.picture=new In(this,s),this.bending=new Ho(this),this.turning=new Bn(this),this.texts=new jn(this),this.proof=new Rn(this),this.boxZoom=new Go(e(".ov-zoom-box"),e('[data-do="box-zoom"]')),this.start=new Dn(this,e(".ov-start")),this.legend=new hn(this,e(".ov-legend")),this.readout=new $n(this),this.playback=new _n(this),this.recorder=new Cn(this,e('[data-do="record"]')),this.quiz=new Pn(this),this.firstVisit=new rn(this,e(".ov-first-visit")),this.keys=new Ko(e('[data-do="keys"]')),this.inside=new rs(this,e(".ov-inside")),this.graph=new rs(this,e(".ov-graph")),this.dial=new rs(this,e(".ov-dial")),this.companions=new rs(this,e(".ov-companion")),this.tabs=new Xo(e(".ov-companion-tabs"),o=>this.viewState.change({companion:o})),Zh(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.graph.stop(),this.companions.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)Jh(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||qe(e.surface)!==qe(t.surface),i=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.graph.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||i)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||i)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell(),this.texts.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},kd=sa(n=>new Sr(n),(n,t,e)=>{n.inspectorLoader??=new an(n,e),n.inspectorLoader.show(t instanceof Uint8Array?yd(t):t)});var Ad=`.ov-number-track {
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
`;var Ed=`.ov-player:focus-visible,
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
/* Where a panel is narrower than its outcome, that takes two lines. */
.ov-player .ov-tall > .ov-chip {
  white-space: normal;
  line-height: 1.15;
}
.ov-panel small {
  color: var(--ov-muted);
  font-size: 12px;
}
/* Of a narrow panel, too, a method's name and its rate are whole. */
.ov-player:not(.ov-large) .ov-panel .ov-swatch {
  width: 26px;
}
.ov-player:not(.ov-large) .ov-panel .ov-name {
  gap: 4px;
}
.ov-narrow:not(.ov-large) .ov-panels p {
  font-size: 13px;
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
`;var Td=`.ov-player button {
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
`;var Od=`[data-dial="true"].ov-player {
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
`;var Nd=`.ov-side {
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
/* What stands beside the map may need more room than there is: then it scrolls, and nothing lies on the clock. */
.ov-player:not(.ov-narrow) .ov-race {
  margin: 0 -4px; /* room for the frame around what has the focus */
  padding: 0 4px;
  overflow: hidden auto;
  scrollbar-width: thin;
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
`;var Ld=`.ov-inside {
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
    14px / 1.3 "KaTeX_Main",
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
  font: 12.5px / 1.4 var(--st-font, sans-serif);
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
.ov-theory .ov-verdict {
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
`;var Id=`.ov-player .ov-legend-head {
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
`;var _d=`.ov-chart {
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
.ov-narrow .ov-empty {
  right: 56px; /* beside the buttons */
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
`;var Rd=`/* Over the foot of the picture, beside nothing that is to be pressed. */
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
`;var Pd=`.ov-player.ov-large {
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
.ov-narrow.ov-beside[data-stage="both"] > .ov-views {
  grid-template: auto / minmax(0, 1fr) minmax(0, 1fr) !important;
}
/* A window with more room than a phone's has the play bar of one picture in sight, below what stands above it. */
@media (min-width: 641px) {
  .ov-narrow:not([data-sync-group]):is(:not([data-stage="both"]), .ov-beside) :is(.ov-stage, .ov-depth) {
    height: min(62vh, max(230px, calc(var(--ov-window, 100vh) - var(--ov-above, 84px) - 136px)));
  }
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
  flex: 1 1 25px; /* beside a study's picture all of them stand in a row */
  min-width: 25px;
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
.ov-hall .ov-dial .ov-dial-track {
  height: max(68px, 12.5vh); /* with the numbers below it */
}
/* In a panel stand the name and the outcome; the legend beside them has the rates. */
.ov-hall .ov-panel > .ov-chip {
  line-height: 1.35;
}
.ov-hall .ov-panel .ov-name:not(.ov-told) > small {
  display: none;
}
.ov-hall .ov-panel .ov-name {
  gap: 3px;
}
.ov-hall .ov-panel .ov-when {
  display: none;
}
.ov-hall .ov-panel .ov-swatch {
  flex: 0 1 48px; /* the name is whole for as long as the sign can give way */
  min-width: 12px;
}
.ov-hall .ov-panel .ov-name > b {
  flex: none;
  max-width: calc(100% - 15px);
}
/* What a hall must read has 2.4 % of the window's height (theme.js: HALL_TYPE). */
.ov-player.ov-hall {
  font-size: max(2.4vh, 1.1vw);
}
.ov-player.ov-hall:not(.ov-narrow) {
  height: max(290px, calc(var(--ov-window, 100vh) - var(--ov-above, 96px)));
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
  display: flex; /* and a setting the next one where it does not stand beside the name */
  flex-wrap: wrap;
  row-gap: 0;
}
.ov-hall .ov-run .ov-live {
  margin-left: auto;
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
    .ov-inside summary,
    .ov-who button,
    .ov-buttons button,
    .ov-proof,
    .ov-empty
  ) {
  font-size: max(2.4vh, 1.05vw);
}
.ov-hall .ov-dial {
  font-size: max(2.4vh, 17px);
}
.ov-hall :is(.ov-rule, .ov-symbols, .ov-numbers) {
  font-size: max(2.4vh, 19px);
}
.ov-hall .ov-step {
  font-size: max(2.4vh, 24px);
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
`;var $d=`:is(.ov-aim, .ov-confirm) {
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
`;var Cd=`.ov-ended {
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
/* On a phone one scrolls anyway: what both show is large enough to be seen. */
@media (max-width: 640px) {
  .ov-narrow[data-sync-group][data-stage="both"] :is(.ov-stage, .ov-depth) {
    height: calc(var(--ov-stage) * 0.8);
  }
}
@media (min-width: 641px) {
  .ov-narrow[data-sync-group] {
    --ov-room: calc(var(--ov-window, 100vh) - var(--ov-above, 0px) - 110px); /* above the play bar */
    --ov-stage: clamp(220px, min(var(--ov-window, 100vh) - 320px, var(--ov-room)), 900px);
  }
  /* Data are seen without a scroll. */
  .ov-narrow[data-sync-group]:where([data-companion="true"]:not([data-stage="both"])) {
    --ov-stage: clamp(220px, min(var(--ov-window, 100vh) - 466px, var(--ov-room)), 900px);
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
  --ov-room: calc(var(--ov-window, 100vh) - var(--ov-above, 0px) - 110px); /* the clock and who is who */
  --ov-stage: clamp(220px, min(var(--ov-window, 100vh) - 14em, var(--ov-room)), 900px);
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
/* One above the other, and wide enough for both of a scene's pictures beside each other. */
@container pair (min-width: 560px) and (max-width: 695px) {
  [data-sync-group][data-stage="both"] > .ov-views {
    grid-template: auto / minmax(0, 1fr) minmax(0, 1fr) !important;
  }
  .ov-narrow[data-sync-group][data-stage="both"] :is(.ov-stage, .ov-depth) {
    height: var(--ov-stage);
  }
}
`;var Dd=[Ed,Td,Ad,Od,Nd,Ld,Id,_d,Rd,Pd,$d,Cd].join("");var vm=n=>import(new URL(`inspector.js${n?`?try=${n}`:""}`,import.meta.url)),Lx=Kr(Qr,Dd,Jr(n=>kd({...n,importInspector:vm})));export{Lx as default};
