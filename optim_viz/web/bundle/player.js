// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Ol="[data-testid=stApp]",Nl='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var Ll="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",$l="The server is back, and so is your scene, from the address.",Oo=Symbol("renew"),Ao=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!Gi(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!Gi(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(Ll)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say($l,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[Oo]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(Nl)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},Gi=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),Vi;function Yi(i){return Vi??=new Ao(document.querySelector(Ol)),Vi.patient(i)}var Ki=`.ov-notice {
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
`;function xe(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Xi="optim-viz-reloaded-for";function Ji(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:r,...a})=>{s||Il(t),s=!0;let c=new TextDecoder().decode(o.subarray(0,8));if(c!=="53fbaff6")return _l(c,n);let l=n.querySelector(".ov-place");l&&(l.outerHTML=i);let h=Yi(r);return e({...a,parentElement:n,setTriggerValue:h,data:o.subarray(8)})}}function Il(i){document.body.append(Object.assign(document.createElement("style"),{textContent:Ki+i}))}function _l(i,t){if(!Cl(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(xe("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Cl(i){try{return sessionStorage.getItem(Xi)===i?!0:(sessionStorage.setItem(Xi,i),!1)}catch{return!0}}var Zi=1e3,Pl=512*1024;function zl(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>Pl?"is far too long":t.split("&").length>Zi?`has more than ${Zi.toLocaleString("en")} parts`:""}var Qi=!1;function tn(i){return t=>(Qi||Dl(t.parentElement),Qi=!0,i(t))}function Dl(i){let t=zl(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=xe(e,"Dismiss",()=>s.remove());i.prepend(s)}var en=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, D opens the dial, C shows the cloud of noisy steps, V changes the view, F fills the screen, P is for a projector, S shares a link.">
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
        <button type="button" data-do="race" aria-pressed="true" title="All runs: where each stands, and their curves (I)">Race</button><button type="button" data-do="inside" aria-pressed="false" title="One run's rule, memory and numbers (I)">Inside</button>
      </div>
      <div class="ov-segments ov-cloud-switch" hidden><button type="button" data-do="cloud" aria-pressed="false" title="Where one plain step would lead the selected run, by each of 64 draws of its gradient, and their 1σ ellipse (C)">Cloud</button></div>
      <div class="ov-segments"><button type="button" data-do="dial" aria-pressed="false" title="Turn a learning rate, or another number, and see the path bend (D)">Dial</button></div>
      <div class="ov-segments ov-share"><button type="button" data-do="share" aria-label="Share" title="Copy the link to this very moment (S)"><svg viewBox="0 0 16 16"><path d="M6 9.500l4-3M8.500 4l1.500-1.500a2.800 2.800 0 014 4L12 8.500M7.500 12L6 13.500a2.800 2.800 0 01-4-4L4 7.500" fill="none"/></svg></button></div>
    </div>
    <div class="ov-race">
    <p class="ov-legend-head"><span></span><span><span class="ov-height">f at this step, </span>outcome by then</span></p>
    <ul class="ov-legend" aria-label="Runs: press one to hide or show it"></ul>
    <p class="ov-doubt" role="alert" hidden></p>
    <div class="ov-chart" data-chart="fit" hidden><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="loss"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="slope"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="rates"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    </div>
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
`;var sn=Symbol.for("optim-viz printing");function on(){!globalThis.addEventListener||sn in globalThis||(Object.assign(globalThis,{[sn]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function nn(i,t){let e=new WeakMap;return on(),({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Bl=100,Fl=1500,rn=2500,is=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,Oo,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=Bl-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),Fl),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function an(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var No=i=>i.currentCSSZoom??1;function Lo(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),Lo(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var $o=16,cn=14,ns=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:c}=this.fill(s,o,t,e),l=a+$o+n>this.root.clientWidth?a-$o-n:a+$o;this.place(l,[c+cn,c-cn-r],n,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-n-s.height-8],o,n)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect(),c=No(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[l,h]=[(s-a.left)/c,(o-a.top)/c];return{width:n.offsetWidth,height:n.offsetHeight,x:l,y:h}}place(t,e,s,o){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-s)),c=this.openBox(),l=d=>c&&a<c.right&&a+s>c.left&&d<c.bottom&&d+o>c.top,h=e.find(d=>d>=0&&d+o<=r&&!l(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,h)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=No(this.root),[n,r,a,c]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:n/o,top:r/o,right:a/o,bottom:c/o}}};var Qt=({key:i,parameters:t,coefficients:e,rows:s})=>[i,...e.slice(Object.keys(t).length),hn(s)].join(" "),ae=({key:i,coefficients:t,rows:e})=>[i,...t,hn(e)].join(" "),ln=new WeakMap;function hn(i){if(!i)return"";let t=ln.get(i)??i.map(e=>e.join()).join(";");return ln.set(i,t),t}var lt=22250738585072014e-324,ql=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),ye=new DataView(new ArrayBuffer(8)),De=i=>ql[i+1022];function rs(i){return ye.setFloat64(0,i),(ye.getUint32(0)>>>20)-1023}function as(i){return ye.setFloat64(0,i),ye.setUint32(0,ye.getUint32(0)&1048575|1072693248),ye.getFloat64(0)}var C=i=>Math.abs(i)>=lt?i:i*0;function V(i,t){let e=i*t;if(!(Math.abs(e)<=lt))return e;let s=Math.abs(i)<Math.abs(t)?i*ze*t:i*(t*ze);return Math.abs(s)<lt*ze?e*0:e}function te(i,t){let e=i/t;return Math.abs(e)<=lt&&Math.abs(i*ze/t)<lt*ze?e*0:e}var ze=2**200;function dn(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=V(s,e)),e=V(e,e);return s}var fn=(i,t)=>i>=t||Number.isNaN(i)?i:t,pn=(i,t)=>i<=t||Number.isNaN(i)?i:t;function cs(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,l=o-c,h=a*5497923018708371e-29,d=l-h,u=l-d-h,p=i<-708.3964185322641,m=1+d,b=1-m+d,g=d*d,X=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,dt=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,J=d*dt,U=X+J,R=g*U,D=u+R,st=b+D,H=m+st,P=a>0,q=H*(P?2:.5),G=a-1,W=a+1,j=De(P?G:W),Q=q*j,z=C(Q);return p?0:z}function un(i){let t=rs(i),e=as(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,c=(s?r:e)-1,l=2+c,h=c/l,d=h*h,u=.5*c*c,I=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,it=d*I,gt=u+it,ht=h*gt,$=n*5497923018708371e-29,nt=ht+$,pt=u-nt,dt=n*.6931471805598903,J=pt-c,U=dt-J,R=i<22250738585072014e-324,st=i>-22250738585072014e-324?-1/0:NaN,H=R?st:U;return i<=17976931348623157e292?H:i}function vn(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,u=l-d-h,p=a*22517417706346578e-34,m=d-p,b=d-m-p,g=u+b,x=a*35215598651832e-40-g,y=m-x,k=.25*a,E=4*Math.floor(k),A=a-E,N=m-y-x,M=y*y,U=((((((28114572543455206e-31*M+-7647163731819816e-28)*M+16059043836821613e-26)*M+-2505210838544172e-23)*M+27557319223985893e-22)*M+-.0001984126984126984)*M+.008333333333333333)*M+-.16666666666666666,R=M*U,D=y*R,H=1-.5*M,P=N*H,Z=D+P,q=y+Z,G=-.5*M,W=1+G,j=1-W+G,Q=M*M,Tt=(((((4779477332387385e-29*M+-11470745597729725e-27)*M+208767569878681e-23)*M+-2755731922398589e-22)*M+248015873015873e-19)*M+-.001388888888888889)*M+.041666666666666664,xt=Q*Tt,rt=y*N,qt=xt-rt,Et=j+qt,At=W+Et,Ot=A>=2,at=.5*A,$t=Math.floor(at)!==at?At:q,Pt=-$t,ct=Ot?Pt:$t;return t<3725290298461914e-24?i:ct}function mn(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,u=l-d-h,p=a*22517417706346578e-34,m=d-p,b=d-m-p,g=u+b,x=a*35215598651832e-40-g,y=m-x,k=.25*a,E=4*Math.floor(k),A=a-E,N=m-y-x,M=y*y,U=((((((28114572543455206e-31*M+-7647163731819816e-28)*M+16059043836821613e-26)*M+-2505210838544172e-23)*M+27557319223985893e-22)*M+-.0001984126984126984)*M+.008333333333333333)*M+-.16666666666666666,R=M*U,D=y*R,H=1-.5*M,P=N*H,Z=D+P,q=y+Z,G=-.5*M,W=1+G,j=1-W+G,Q=M*M,Tt=(((((4779477332387385e-29*M+-11470745597729725e-27)*M+208767569878681e-23)*M+-2755731922398589e-22)*M+248015873015873e-19)*M+-.001388888888888889)*M+.041666666666666664,xt=Q*Tt,rt=y*N,qt=xt-rt,Et=j+qt,At=W+Et,Ot=3-A,Lt=A*Ot>1,vt=.5*A,ct=Math.floor(vt)!==vt?q:At,ft=-ct,Rt=Lt?ft:ct,Wt=0*i;return e?Rt:Wt}function gn(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,u=l-d-h,p=a*22517417706346578e-34,m=d-p,b=d-m-p,g=u+b,x=a*35215598651832e-40-g,y=m-x,k=.25*a,E=4*Math.floor(k),A=a-E,N=m-y-x,M=y*y,U=((((((28114572543455206e-31*M+-7647163731819816e-28)*M+16059043836821613e-26)*M+-2505210838544172e-23)*M+27557319223985893e-22)*M+-.0001984126984126984)*M+.008333333333333333)*M+-.16666666666666666,R=M*U,D=y*R,H=1-.5*M,P=N*H,Z=D+P,q=y+Z,W=y-q+Z,ot=-.5*M,j=1+ot,z=1-j+ot,Mt=M*M,rt=(((((4779477332387385e-29*M+-11470745597729725e-27)*M+208767569878681e-23)*M+-2755731922398589e-22)*M+248015873015873e-19)*M+-.001388888888888889)*M+.041666666666666664,qt=Mt*rt,Et=y*N,At=qt-Et,Ot=z+At,at=j+Ot,vt=j-at+Ot,$t=.5*A,ct=Math.floor($t)!==$t,ft=-at,Rt=ct?ft:q,Wt=-vt,Yt=ct?Wt:W,yt=ct?q:at,ue=ct?W:vt,ie=t<3725290298461914e-24,It=Rt/yt,Kt=It*134217729,ne=Kt-It,Xt=Kt-ne,Oe=It-Xt,ve=yt*134217729,Ne=ve-yt,Jt=ve-Ne,me=yt-Jt,Zt=It*yt,re=Xt*Jt-Zt,wo=Xt*me,$e=Oe*Jt,ts=wo+$e,Re=re+ts,Ie=Oe*me,ge=Re+Ie,ss=Rt-Zt-ge,os=It*ue,Ti=Yt-os,xo=(ss+Ti)/yt,yo=It+xo;return ie?i:yo}function bn(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,l=o-c,h=a*5497923018708371e-29,d=l-h,u=l-d-h,p=De(a),m=d*d,N=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,$=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,nt=d*$,pt=N+nt,dt=m*pt,J=u+dt,U=d+J,D=d-U+J,st=p-1,H=p*U,P=st+H,q=st-P+H,G=p*D,W=q+G,ot=P>2,j=ot?P:2,Q=ot?2:P,z=j+Q,wt=j-z+Q+W,B=P/z,ut=B*134217729,kt=ut-B,St=ut-kt,Vt=B-St,Ft=z*134217729,pe=Ft-z,Tt=Ft-pe,xt=z-Tt,rt=B*z,Et=St*Tt-rt,At=St*xt,Ot=Vt*Tt,at=At+Ot,Lt=Et+at,vt=Vt*xt,$t=Lt+vt,ct=P-rt-$t,ft=B*wt,Rt=W-ft,Yt=(ct+Rt)/z,yt=B+Yt,ue=t<3725290298461914e-24,ie=i<0,It=-yt;return ue?i:ie?It:yt}function wn(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,c=a*134217729,l=c-a,h=c-l,d=a-h,f=a*.6931471805599453,p=h*.6931471824645996-f,m=h*-1904654323148236e-24,v=d*.6931471824645996,b=m+v,g=p+b,w=d*-1904654323148236e-24,x=g+w,y=a*23190468138462996e-33,k=x+y,T=1+f,A=1-T+f,S=f*f,nt=(((((11470745597729725e-27*S+208767569878681e-23)*S+2755731922398589e-22)*S+248015873015873e-19)*S+.001388888888888889)*S+.041666666666666664)*S+.5,Z=((((16059043836821613e-26*S+2505210838544172e-23)*S+27557319223985893e-22)*S+.0001984126984126984)*S+.008333333333333333)*S+.16666666666666666,q=f*Z,G=nt+q,W=S*G,ot=k+W,j=A+ot,Q=T+j,z=r>0,bt=Q*(z?2:.5),wt=r-1,B=r+1,kt=De(z?wt:B),St=bt*kt;return e?0:St}function ls(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,c=(e?o:r)/t,l=rs(t),h=as(t),d=h>1.4142135623730951,f=l+1,u=d?f:l,p=.5*h,v=(d?p:h)-1,b=2+v,g=v/b,w=g*g,y=.5*v*v,J=(((((((((.08695652173913043*w+.09523809523809523)*w+.10526315789473684)*w+.11764705882352941)*w+.13333333333333333)*w+.15384615384615385)*w+.18181818181818182)*w+.2222222222222222)*w+.2857142857142857)*w+.4)*w+.6666666666666666,U=w*J,R=y+U,D=g*R,H=u*5497923018708371e-29+c,P=D+H,Z=y-P,q=u*.6931471805598903,G=Z-v,W=q-G,j=Math.abs(i)<5551115123125783e-32,Q=t<22250738585072014e-324,Mt=t>-22250738585072014e-324?-1/0:NaN,bt=Q?Mt:W,B=t<=17976931348623157e292?bt:t;return j?i:B}function xn(i,t){let e=Math.abs(i),s=rs(e),o=as(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,c=.5*o,h=(n?c:o)-1,d=2+h,u=2-d+h,p=h/d,m=p*134217729,v=m-p,b=m-v,g=p-b,w=d*134217729,x=w-d,y=w-x,k=d-y,T=p*d,A=b*y-T,S=b*k,N=g*y,M=S+N,_=A+M,X=g*k,F=_+X,I=h-T-F,it=p*u,ht=(I-it)/d,$=p*p,pt=b*b-$,dt=b*g,J=g*b,U=dt+J,R=pt+U,D=g*g,st=R+D,P=2*p*ht,Z=st+P,Tt=((((((((.043478260869565216*$+.047619047619047616)*$+.05263157894736842)*$+.058823529411764705)*$+.06666666666666667)*$+.07692307692307693)*$+.09090909090909091)*$+.1111111111111111)*$+.14285714285714285)*$+.2,xt=$*Tt,rt=.3333333333333333+xt,Et=.3333333333333333-rt+xt,At=$*134217729,Ot=At-$,at=At-Ot,Lt=$-at,vt=rt*134217729,$t=vt-rt,Pt=vt-$t,ct=rt-Pt,ft=$*rt,Wt=at*Pt-ft,Yt=at*ct,yt=Lt*Pt,ue=Yt+yt,ie=Wt+ue,It=Lt*ct,Kt=ie+It,ne=Et+1850371707708594e-32,Xt=$*ne,Oe=Z*rt,ve=Xt+Oe,Ne=Kt+ve,Jt=ft*134217729,me=Jt-ft,Zt=Jt-me,Le=ft-Zt,re=p*ft,$e=b*Zt-re,ts=b*Le,Re=g*Zt,Ie=ts+Re,ge=$e+Ie,es=g*Le,ss=ge+es,os=p+re,Ei=p-os+re,xo=p*Ne,yo=ht*ft,Ai=xo+yo,Mc=ss+Ai+ht,kc=Ei+Mc,Oi=a*.6931471805598903,Ni=2*os,Mo=Oi+Ni,Sc=Oi-Mo+Ni,Tc=2*kc,Ec=a*5497923018708371e-29,Ac=Tc+Ec,Li=Sc+Ac,_e=Mo+Li,Oc=Mo-_e+Li,Nc=t>11805916207174113e5,Lc=t<-11805916207174113e5?-11805916207174113e5:t,Ce=Nc?11805916207174113e5:Lc,$i=_e*134217729,$c=$i-_e,ko=$i-$c,Ri=_e-ko,Ii=Ce*134217729,Rc=Ii-Ce,So=Ii-Rc,_i=Ce-So,Pe=_e*Ce,Ic=ko*So-Pe,_c=ko*_i,Cc=Ri*So,Pc=_c+Cc,zc=Ic+Pc,Dc=Ri*_i,jc=zc+Dc,Bc=Math.abs(Pe)<1e3,Fc=Oc*Ce,qc=jc+Fc,Ci=Bc?qc:0,Wc=Pe>710,Uc=Pe<-709?-709:Pe,To=Wc?710:Uc,Hc=To*1.4426950408889634+.5,be=Math.floor(Hc),Gc=be*.6931471805598903,Pi=To-Gc,zi=be*5497923018708371e-29,Eo=Pi-zi,Di=Pi-Eo-zi+Ci,we=Eo+Di,Vc=Eo-we+Di,ji=1+we,Yc=1-ji+we,Nt=we*we,Kc=(((((11470745597729725e-27*Nt+208767569878681e-23)*Nt+2755731922398589e-22)*Nt+248015873015873e-19)*Nt+.001388888888888889)*Nt+.041666666666666664)*Nt+.5,Xc=((((16059043836821613e-26*Nt+2505210838544172e-23)*Nt+27557319223985893e-22)*Nt+.0001984126984126984)*Nt+.008333333333333333)*Nt+.16666666666666666,Jc=we*Xc,Zc=Kc+Jc,Qc=Nt*Zc,tl=Vc+Qc,el=Yc+tl,Bi=ji+el,sl=To+Ci<-708.3964185322641,ol=be<-1021.5,il=Bi<1,nl=sl||ol&&il,Fi=be>0,rl=Bi*(Fi?2:.5),al=be-1,cl=be+1,ll=De(Fi?al:cl),hl=rl*ll,dl=C(hl),fl=nl?0:dl,pl=e<22250738585072014e-324,qi=t>0,ul=t<0?1/0:t,vl=pl?qi?0:ul:fl,Wi=e>17976931348623157e292?qi?1/0:0:vl,Ui=Math.floor(t)===t,ml=.5*t,gl=Math.floor(ml)*2!==t,bl=Ui&&gl,Hi=i<0,wl=i>=-17976931348623157e292,xl=Hi&&wl&&!Ui,yl=i===0,Ml=1/i<0,kl=(Hi||yl&&Ml)&&bl,Sl=-Wi,Tl=xl?NaN:kl?Sl:Wi,El=i!==i||t!==t,Al=i+t;return t===0||i===1?1:El?Al:Tl}function yn(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,c=n>17976931348623157e292,l=0*n,d=a?c?1:l:n,p=a?1:r===0?1:r,m=p>8452712498170644e255,b=p<1499696813895631e-256?16069380442589903e44:1,g=m?7888609052210118e-46:b,w=d*g,x=p*g,y=.25*x,k=w<y,T=.75*x,A=w<T?.5:1,S=k?0:A,N=S*x,M=w-N,_=S*w,X=x+_,F=M/X,L=F*F,wt=((((((((((((.034482758620689655*L+-.037037037037037035)*L+.04)*L+-.043478260869565216)*L+.047619047619047616)*L+-.05263157894736842)*L+.058823529411764705)*L+-.06666666666666667)*L+.07692307692307693)*L+-.09090909090909091)*L+.1111111111111111)*L+-.14285714285714285)*L+.2)*L+-.3333333333333333,B=L*wt,ut=F*B,kt=S===0,St=S===.5,Ft=kt?0:St?.4636476090008061:.7853981633974483,Tt=kt?0:St?22698777452961687e-33:3061616997868383e-32,xt=Ft+F,qt=Ft-xt+F,Et=kt?F:xt,At=kt?0:qt,Ot=Tt+ut,at=At+Ot,Lt=-Et,vt=1.5707963267948966+Lt,Pt=1.5707963267948966-vt+Lt,ct=6123233995736766e-32-at,ft=Pt+ct,Rt=o?vt:Et,Wt=o?ft:at,Yt=t<0,yt=t===0,ie=1/t<0,Kt=Yt||yt&&ie,ne=-Rt,Xt=3.141592653589793+ne,ve=3.141592653589793-Xt+ne,Ne=12246467991473532e-32-Wt,Jt=ve+Ne,me=Kt?Xt:Rt,Zt=Kt?Jt:Wt,Le=i<0,re=i===0,$e=1/i<0,Re=Le||re&&$e,Ie=me+Zt,ge=C(Ie),es=-ge;return Re?es:ge}var hs={exp:cs,log:un,sin:vn,cos:mn,tan:gn,tanh:bn,exp2:wn,log1p:ls,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},ds={pow:xn,atan2:yn,max:fn,min:pn,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var Wl=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},Ul=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},zt={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=lt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=lt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>lt?n:V(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>lt?n:te(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]},neg(i,t,e){for(let s=0;s<i;s++)t[s]=-e[s]},gt(i,t,e,s){for(let o=0;o<i;o++)t[o]=e[o]>s[o]?1:0},exp(i,t,e){for(let s=0;s<i;s++)t[s]=cs(e[s])},log1p(i,t,e){for(let s=0;s<i;s++)t[s]=ls(e[s])}};for(let[i,t]of Object.entries(hs))zt[i]??=Wl(t);for(let[i,t]of Object.entries(ds))zt[i]??=Ul(t);var se="sum_rows",ee=8,ce=new Float64Array(ee);function fs(i){ce.fill(0);for(let t=0;t<i.length;t++){let e=ce[t%ee]+i[t];ce[t%ee]=Math.abs(e)>=lt?e:e*0}for(let t=1;t<ee;t*=2)for(let e=0;e<ee;e+=2*t)ce[e]=C(ce[e]+ce[e+t]);return ce[0]}function Mn(i,t){let e=new Map,s=[{numbers:[],ofRows:[],sums:[]}];for(let[o,n,r]of i){let a=Math.max(...r.map(c=>e.get(c)??0));e.set(o,a+ +(n===se)),n===se?(s[a+1]??={numbers:[],ofRows:[],sums:[]},s[a].sums.push([o,r[0]])):t.has(o)||s[a].numbers.push([o,n,r])}for(let o of s){let n=new Set(o.sums.map(([,r])=>r));for(let r of[...i].reverse())t.has(r[0])&&n.has(r[0])&&(r[2].forEach(a=>n.add(a)),o.ofRows.unshift(r))}return s}var ps=i=>t=>{let[e,s,o]=t,n=zt[s],[r,a,c]=o.map(l=>i[l]);return l=>n(l,i[e],r,a,c)};function kn({ofRows:i,sums:t},e,s,o){let n=e[0].length,r=t.map(()=>Array.from({length:ee},()=>new Float64Array(n))),a=i.map(ps(e));return c=>{for(let l of r)for(let h of l)h.fill(0,0,c);for(let l=0;l<o;l++){for(let{values:h,everywhere:d}of s)d.fill(h[l],0,c);for(let h of a)h(c);t.forEach(([,h],d)=>{let f=r[d][l%ee];zt.add(c,f,f,e[h],f)})}t.forEach(([l],h)=>{let d=r[h];for(;d.length>1;d=d.filter((f,u)=>u%2===0))for(let f=0;f<d.length;f+=2)zt.add(c,d[f],d[f],d[f+1],d[f]);e[l].set(d[0].subarray(0,c))})}}function je({program:i,coefficients:t,rows:e}){let s=Tn({...i,results:i.results.slice(0,1)},t,e);return(o,n)=>s(o,n)[0]}function Sn({program:i,coefficients:t,rows:e}){return Tn(i,t,e)}var Hl=new Float64Array(0),le=256;function Tn({constants:i,code:t,results:e},s,o=[]){let n=2+s.length+o.length+i.length,r=o.length?o[0].length:0,a=Math.max(le,r),c=new Set(e);for(let m=t.length-1;m>=0;m--)if(c.has(n+m))for(let v of t[m].slice(1))c.add(v);let l=m=>new Float64Array(a).fill(C(m)),h=[new Float64Array(le),new Float64Array(le),...s.map(l)],d=new Set([0,1]),f=new Set(o.map((m,v)=>h.length+v));h.push(...o,...i.map(l));let u=[];t.forEach(([m,...v],b)=>{let g=n+b,[w,x,y]=v.map(S=>h[S]),k=v.some(S=>d.has(S)),T=m===se,E=!T&&v.some(S=>f.has(S)),A=c.has(g)?new Float64Array(k?le:E?r:a):Hl;h.push(A),k&&d.add(g),E&&f.add(g),c.has(g)&&(k?u.push([g,m,v]):T?A.fill(fs(w)):zt[m](A.length,A,w,x,y))});let p=r?Gl(u,h,{ofRows:f,varying:d,count:r}):u.map(ps(h));return(m,v)=>{let b=e.map(()=>new Float64Array(m.length));for(let g=0;g<m.length;g+=le){let w=Math.min(le,m.length-g);for(let x=0;x<w;x++)h[0][x]=C(m[g+x]),h[1][x]=C(v[g+x]);for(let x of p)x(w);e.forEach((x,y)=>b[y].set(h[x].subarray(0,w),g))}return b}}function Gl(i,t,{ofRows:e,varying:s,count:o}){let n=[...t];return Mn(i,e).flatMap(r=>{let a=r.numbers.map(ps(n));if(!r.sums.length)return a;let c=r.ofRows.flatMap(([,,d])=>d),l=new Set(c.filter(d=>e.has(d)&&!s.has(d))),h=[...l].map(d=>({values:t[d],everywhere:n[d]=new Float64Array(le)}));return[...a,kn(r,n,h,o)]})}var En=["local minimum","saddle","maximum"],An=["converged","stuck_at_saddle","left_view","overflowed"],On={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Nn="{fate} · step {step}",Ln="{count} step",$n="{count} steps",Rn="the last step",In="the last {count} steps",_n="global minimum",Cn="local minimum",Pn="stuck at a maximum",zn="at equal height",Dn="undefined",Ro="descending",jn="at the start",Bn="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Fn="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",qn="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",Wn="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",Un="Converged to the {kind} at {place}, by step {step}.",Io="Converged to the minimum at {place}, which is not in the list, by step {step}.",Hn="Converged to a minimum at {place}, as low as any that is known, by step {step}.",Gn="Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.",Vn="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Yn="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",Kn="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Xn="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",Jn="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is neither slope nor curvature.",Zn="{because} The Hessian is not positive there.",Qn="{because} f is {value} there, within {within} of the known optimum, {optimum}.",tr="{because} f is {value} there, above the known optimum, {optimum}.",er="Left the view at step {step} and has not come back; it is now at {place}.",sr="Outside the view from the start; it is now at {place}.",or="Its last point lies outside the surface's window.",ir="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",nr="f changed by less than 1e-12 of its size over {window}.",rr="At equal height: after {steps} f is {f} as before, at another place.",ar="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",cr="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",lr="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",hr="Rising after {steps}: f went from {before} to {f} over {window}.",dr="At the end of the last quarter of the steps f is above where it was when that began.",fr="Still descending after {steps}: f = {f}.",pr="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";function us(i,t,e){let s=V(.5,C(i-e)),o=V(.5,C(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=te(1,n>0?n:1),[a,c]=[V(s,r),V(t,r)],l=Math.sqrt(C(V(a,a)+V(c,c))),h=V(n,l),d=te(1,l>0?l:1),f=l>0?V(a,d):1,u=V(c,d),p=Math.sqrt(V(.5,C(1+Math.abs(f)))),m=te(V(.5,u),p),[v,b]=f>=0?[p,m]:[Math.abs(m),u>=0?p:-p];return{lam:[C(o+h),C(o-h)],V:[[v,0-b],[b,v]]}}function Ut(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function vr(i,t,e,s,o,n){let r=i.records-1,a=i.hessian.map(L=>L[r]),c=i.gradient.map(L=>L[r]);if(!a.every(Number.isFinite))return;let[[l,h],[d,f,u]]=o>0?Kl([i.x[r],i.y[r]],c,a,e,o):[c,a],{lam:p,V:m}=us(d,f,u),[v,b]=[m[0][0],m[1][0]],g=Math.max(Math.abs(p[0]),Math.abs(p[1])),w=p.map(L=>Math.abs(L)<=1e-6*g),x=[v*l+b*h,v*h-b*l],y=x.some((L,I)=>w[I]&&Math.abs(L)>1e-6*e*g),k=x.map((L,I)=>w[I]?0:-L/p[I]),T=Ut(k[0],k[1],e);if(!(g>0||n)||y||!(T<=1))return;let E=[v*k[0]-b*k[1],b*k[0]+v*k[1]],A=p.map((L,I)=>!w[I]&&L<0);if(A.some(Boolean)){let L=Xl(i,t,E,T,e,s);A=A.map((I,it)=>I&&p[it]<-L)}let[S,N]=k.map((L,I)=>A[I]?L:0),[M,_,X]=En,F=A.every((L,I)=>L||w[I]);return{kind:A.some(Boolean)?F?X:_:M,offset:E,leaving:Ut(S,N,e)>.1}}function Kl([i,t],[e,s],[o,n,r],a,c){let[l,h]=[e-c*Math.sign(i),s-c*Math.sign(t)],[d,f]=[l-o*i,h-r*t],[u,p]=[Math.abs(i)<=a,Math.abs(t)<=a],[m,v]=[u&&Math.abs(d)<=c,p&&Math.abs(f)<=c],b=u?l-c*Math.sign(d):e,g=p?h-c*Math.sign(f):s,w=v||r===0?1:Math.abs(r),x=m||o===0?1:Math.abs(o),y=m?w*i:v?b-n*t:b,k=v?x*t:m?g-n*i:g;return[[y,k],[m?w:o,m||v?0:n,v?x:r]]}function Xl(i,t,e,s,o,n){let r=i.records-1,[a,c]=[i.x[r],i.y[r]],l=t,h=-1;for(let v=t;v<=r;v++){let b=Ut(i.x[v]-a,i.y[v]-c,o);b>h&&([l,h]=[v,b])}let d=i.hessian.map(v=>v[l]);h===0&&s>0&&(d=n(Float64Array.of(a+e[0]),Float64Array.of(c+e[1])).slice(3).map(([b])=>b),h=s);let[f,u,p]=d.map((v,b)=>v-i.hessian[b][r]),m=Math.sqrt(f*f+2*(u*u)+p*p);return h>0&&Number.isFinite(m)?2*s*m/h:0}var Fe=({kind:i})=>i.endsWith("minimum");function _o([i,t,e,s]){let[o,n]=[t-i,s-e],r=Math.max(o,n),[a,c]=[o/r,n/r];return .001*(r*Math.sqrt(a*a+c*c))}var Co=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,Po=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),zo=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i)),xr=i=>i.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function ms(i,t,e,s){let o=i.records;for(;o>0&&!(Ut(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}var Do=i=>i.find(({kind:t})=>t==="global minimum")?.value,jo=i=>1e-6*(1+Math.abs(i)),Bo=(i,t)=>i-t<=jo(t);function yr({domain:i,points:t,differentiate:e,kink:s=0},o,n){let r=_o(i),a=n.records-1,c=a-Po(o),[l,h]=[n.x[a],n.y[a]],d=t.filter(({interior:w})=>w),f=d.filter(Fe),u=d.filter(w=>!Fe(w)),p=Do(t),m=p!==void 0&&Bo(n.loss[a],p),v=w=>ms(n,w.x,w.y,r)<=c,b=f.find(v);if(b)return{fate:vs(b),target:b};let g=v({x:l,y:h})?vr(n,c,r,e,s,m):void 0;if(!g?.leaving){if(b=u.find(v),b)return{fate:vs(b),target:b};if(g){let{kind:w,offset:x}=g,y={x:l+x[0],y:h+x[1],kind:w};return b=[...f,...u].find(k=>Ut(y.x-k.x,y.y-k.y,r)<=1),b?{fate:vs(b),target:b}:{fate:vs(y),unlisted:y}}}return Co(i,l,h)?{fate:Fo(n,a+1-zo(o),r).fate}:{fate:"left_view"}}var vs=i=>Fe(i)?"converged":"stuck_at_saddle";function Fo(i,t,e){let s=i.loss.subarray(t,i.records),o=s.length-1,[n,r,a,c]=[s[0],s[0],0,0];for(let p=1;p<=o;p++)n=Math.min(n,s[p]),r=Math.max(r,s[p]),s[p]>s[p-1]&&a++,s[p]<s[p-1]&&c++;let l=r-n,h=l<=1e-12*(1+Math.abs(s[o])),d=a/o,f=h?oh(i,t,e):0,u="still_descending";if(h)u=f<.2?"stalled":"oscillating";else if(d>0){let p=Math.ceil(s.length/2),[m,v]=[s.subarray(0,p),s.subarray(p)],b=gr(m)-gr(v),[g,w]=[br(m),br(v)],x=g>w&&!(d>=.2&&b<.25*l),y=g<w&&!(c/o>=.2&&-b<.25*l);(x||y)&&s[o]>s[0]?u="rising":(!x||!(s[o]<s[0]))&&(u="oscillating")}return{fate:u,level:h,turning:f,rising:d,lowest:n,highest:r,begin:s[0]}}function gr(i){let t=0;for(let e of i)t+=e;return t/i.length}function br(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function oh({x:i,y:t,records:e},s,o){let n=e-1,r=!1,a=0;for(let d=s;d<n;d++)Ut(i[d]-i[n],t[d]-t[n],o)>1&&(r=!0),a=Math.max(a,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!r||n-s<2)return 0;let c=0,[l,h]=[0,0];for(let d=s;d<n;d++){let[f,u]=[(i[d+1]-i[d])/a,(t[d+1]-t[d])/a];d>s&&f*l+u*h<0&&c++,[l,h]=[f,u]}return c/(n-s-1)}var qo=["add","sub","mul","div","select","neg","sqrt","abs"],kr=Object.entries({...hs,...ds}).filter(([i])=>!qo.includes(i)),ih=kr.map(([,i])=>i),Sr=[...qo,...kr.map(([i])=>i),se],Tr=Object.fromEntries(Sr.map((i,t)=>[i,t])),Mr=255,nh=65535;function gs(i,t){for(let e of i)e instanceof Int32Array?rh(e,t):e(t)}function rh(i,t){for(let e=0;e<i.length;e+=2){let[s,o]=[i[e],i[e+1]],n=t[o&nh],r=t[o>>>16],a;switch(s&Mr){case 0:a=n+r,Math.abs(a)>=lt||(a*=0);break;case 1:a=n-r,Math.abs(a)>=lt||(a*=0);break;case 2:a=n*r,Math.abs(a)>lt||(a=V(n,r));break;case 3:a=n/r,Math.abs(a)>lt||(a=te(n,r));break;case 4:a=n?t[i[e+2]]:r,e+=1;break;case 5:a=-n;break;case 6:a=Math.sqrt(n);break;case 7:a=Math.abs(n);break;default:a=ih[(s&Mr)-qo.length](n,r)}t[s>>>8]=a}}var ah=i=>Int32Array.from(i.flatMap(([t,e,s,o,n])=>{let r=[t|e<<8,s|o<<16];return t===Tr.select?[...r,n]:r})),qe=class{constructor(){this.values=[],this.changes=[],this.code=[],this.rows=new Map}register(t=0,e=!1){return this.changes.push(e),this.values.push(C(t))-1}column(t){let e=this.register();return this.rows.set(e,t),e}emit(t,e){let[s,o=s,n=s]=e,r=this.register(0,e.some(c=>this.changes[c])),a=t===se?void 0:e.map(c=>this.rows.get(c)).find(Boolean);return a&&this.rows.set(r,new Float64Array(a.length)),this.code.push([Tr[t],r,s,o,n]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let a of[...this.code].reverse())if(e.has(a[1])){for(let c of a.slice(2))e.add(c);(this.changes[a[1]]?o:s).push(a)}let n=this.parts(s.reverse()),r=this.parts(o.reverse(),n);return{registers:Float64Array.from(this.values),once:n,each:r}}parts(t,e){let s=[],o=new Map,n=[],r=()=>{n.length&&s.push(ah(n)),n=[]};for(let a of t){let[c,l,...h]=a,d=this.rows.get(h.find(b=>this.rows.has(b))??-1)?.length;if(d===void 0){n.push(a);continue}r();let[f,u,p]=h.map(b=>{let g=this.rows.get(b)??o.get(b);if(g)return g;let w=new Float64Array(d);return o.set(b,w),(!this.changes[b]&&e||s).push(x=>w.fill(x[b])),w}),m=this.rows.get(l),v=zt[Sr[c]];m?s.push(()=>v(d,m,f,u,p)):s.push(b=>b[l]=fs(f))}return r(),s}};function Me(i,t){let e=new qe,s=e.append(i,t.map(r=>e.register(r))),{registers:o,once:n}=e.finish(s);return gs(n,o),s.map(r=>o[r])}var Wo=3;function Er({coefficients:i,penalty:t}){if(!t)return 0;let[e,,s]=i;return e*s}function Ar({coefficients:i,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=i.slice(0,Wo),n=(...r)=>Me(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,c)=>[n(r[0],a[0],c),n(r[1],a[1],c)]}}var Uo=class{constructor(t,e){let s=new qe,o=(g,w=!0)=>Array.from({length:g},()=>s.register(0,w));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-hh(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length),this.surface=t,this.strength=s.register(),this.treatment=s.register();let n=t.coefficients.map(g=>s.register(g)),r=(t.rows??[]).map(g=>s.column(g)),a=n.slice(0,Wo),c=t.penalty?[this.strength,...n.slice(1)]:n,l=g=>s.append(t.program,[...g,...c,...r]),{hyperparameters:h,position:d,memory:f}=this,u=l(d),p=e.look_ahead?l(s.append(e.look_ahead,[...h,...d,...f])):u;this.gradient=this.noise.map((g,w)=>s.emit("add",[p[1+w],g]));let m=e.uses_hessian?u.slice(3):[],v=[...h,...this.counters,...this.powers,...m],b=s.append(e.update,[...v,...d,...this.gradient,...f]);if(t.penalty)for(let g of[0,1]){let w=[b[g],d[g],h[0],this.treatment];[b[g]]=s.append(t.penalty.step,[...w,...a])}this.after=b,this.tape=s.finish([...b,...this.gradient])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:n,noise:r},a){let{registers:c,once:l,each:h}=this.tape,{position:d,memory:f,gradient:u,after:p,method:m,powers:v}=this,b=m.powers.map(([S])=>lh(C(e[S]),n+2)),g=m.powers.map(([,S])=>S);this.hyperparameters.forEach((S,N)=>c[S]=C(e[N]));let{penalty:w,coefficients:x}=this.surface,y=w?w.treatments.indexOf(o):0;c[this.treatment]=y,c[this.strength]=w&&!y?C(x[0]):0,gs(l,c);let k=[t.x,t.y,...t.memory.flat()],T=[...d,...f];T.forEach((S,N)=>c[S]=C(k[N][a]));let[E,A]=t.noisyGradient;for(let S=a;S<=n;S++){let N=S-t.methodStart+1;c[this.hyperparameters[0]]=C(s[S]),c[this.counters[0]]=N,c[this.counters[1]]=N+1;for(let M=0;M<b.length;M++)c[v[M]]=b[M][N+g[M]];for(let M=0;M<2;M++)c[this.noise[M]]=r?C(r[M][S]):0;gs(h,c),E[S]=c[u[0]],A[S]=c[u[1]];for(let M=0;M<T.length;M++)c[T[M]]=c[p[M]];if(S===n)break;for(let M=0;M<T.length;M++)k[M][S+1]=c[p[M]];if(!d.every(M=>Number.isFinite(c[M])))return S+2}return n+1}},bs=new Map,ch=16;function lh(i,t){let e=bs.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>dn(i,o)),bs.size>=ch&&bs.clear(),bs.set(i,e)),e}var hh=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,ws=class{constructor(t){this.surface=t,this.differentiate=Sn(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:r,rates:a}=t,{steps:c,start:l}=e;if(o&&n>Math.min(c,o.records-1))return o;let h=this.steppers.get(s);h||this.steppers.set(s,h=new Uo(this.surface,s));let d=c+1,f=new Float64Array(d*(10+2*s.remembers.length)),u=0,p=()=>f.subarray(u*d,++u*d),m=o?.choice.method===s,v=o?n:0,b=()=>[p(),p()],g=Me(s.init,[a[v],...r.slice(1)]),w={choice:t,records:0,methodStart:m?o.methodStart:v,x:p(),y:p(),noisyGradient:b(),memory:s.remembers.map(b),loss:p(),gradient:b(),hessian:[p(),p(),p()]};if(w.memory.forEach((y,k)=>y.forEach((T,E)=>m?T.set(o.memory[k][E].subarray(0,v+1)):T.fill(g[k]))),o)for(let[y,k]of dh(w,o))y.set(k.subarray(0,v+1));else[w.x[0],w.y[0]]=l;let x=h.run(w,t,e,v);return this.measure(w,v,x),w.records=fh(w,v,x),w.undefined=w.records<x&&xr(Or(w).map(y=>y[w.records])),w.records>0?w:void 0}recorded(t,e,s){let[o,n,r,a,c,l,h,...d]=e.map(p=>Float64Array.from(p)),[,,,...f]=this.differentiate(o,n),u=t.method.remembers.map((p,m)=>d.slice(2*m,2*m+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:r,gradient:[a,c],noisyGradient:[l,h],memory:u,hessian:f}}measure(t,e,s){let[o,n,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,r].forEach((c,l)=>t.gradient[l].set(c,e)),a.forEach((c,l)=>t.hessian[l].set(c,e))}};function dh(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}var Or=i=>[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];function fh(i,t,e){let s=Or(i);for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var ph=4,ke=new Map;function uh(i,t){let e=ke.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return ke.delete(i),ke.set(i,s),ke.size>ph&&ke.delete([...ke.keys()][0]),s}var xs=class{constructor(t){let{head:e}=t;this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise},this.points=t.simulator.points;let s=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=uh(t.simulator.seed,s),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise}){return e&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>vh(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,{steps:r=n.steps,noise:a=n.noise}=this.missing(s)?n:s,c=this.surface(e,o),{times:l,ends:h}=o.find(f=>f.steps===r)??mh(r),d=o.find(f=>f.level===a);return{surface:c,start:t,steps:r,level:a,times:l,ends:h,simulator:o.find(f=>f.surface===c)?.simulator??new ws(c),noise:d?d.noise:this.noise(a)}}noise(t){if(!t||!this.normal)return;let[e,s]=this.normal.map(o=>o.map(n=>V(n,t)));return[e,s]}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([d,f])=>[d,t[d]??f])),r=[...Object.values(n),...s.coefficients.slice(o.length)],a=d=>r.every((f,u)=>f===d.coefficients[u]);if(a(s))return s;let c=e.find(d=>a(d.surface));if(c)return c.surface;let l=this.points?gh(s.points,this.points,Object.values(n)):s.points,h=l.find(({kind:d})=>d==="global minimum");return{...s,parameters:n,coefficients:r,points:l,floor:h?h.value:null}}},vh=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s]),mh=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function gh(i,t,e){let s=Me(t,e);return i.map((o,n)=>{let[r,a,c]=s.slice(3*n);return{...o,x:r,y:a,value:c}})}var bh=6,ys=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new xs(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return _t(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return n.reduce((c,l)=>{let h=this.turned(c,l);return h.every((d,f)=>d===c[f])?c:this.fair(h,o,l.name==="learning_rate"?l.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:r}=this.given,{runs:a}=this.scene,c=s==="schedule"?"schedule_values":"values";return t.map((l,h)=>a[h]?.of===a[e].of?Lr(l,o,!s&&r[h]===o?1-n:n,c):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?_t(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=n.map(f=>n.findIndex(({of:u})=>u===f.of)),a=r[s??0],c=Nr(t[a]),l;if(o==="same")l=t.map(()=>c);else{let f=t.map((p,m)=>r[m]===m?this.firstStep(p,e):1);if(!f.every(p=>p>0))return;let u=p=>Number((Nr(t[p])*f[a]/f[p]).toPrecision(bh));l=t.map((p,m)=>m>=n.length?0:r[m]===a?c:u(r[m]))}let h=t.map((f,u)=>u<n.length&&f.length===1);if(h.every((f,u)=>!f||this.takes(u,l[u])))return t.map((f,u)=>h[u]?Lr(f,"learning_rate",l[u]):f)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return je({program:r,coefficients:a})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=_t(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let r={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},_t=i=>i.at(-1),Nr=i=>_t(i).values.learning_rate;function Lr(i,t,e,s="values"){let o=_t(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function mt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function Ho(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var wh={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Gt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>wh[t]).join("")}function Ht(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return Vo(...Go(i.toExponential(r)))}return i.toFixed(o).replace("-","−")}var xh=7;function Se(i,t){let e=i.map(c=>Ht(c,t));if(e.every(c=>c.length<=xh&&!c.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(i[0]/10**(s+2)+1e-9),n=s+2<0?o/10**-(s+2):o*10**(s+2),r=n===0?"":`${yh(n)} + `;return{texts:i.map(c=>Ht(c/10**s-o*100,t/10**s)),counted:` = ${r}… · ${Gt(s)}`}}function O(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";if($r(i))return String(Number(i.toPrecision(t))).replace("-","−");let[e,s]=Go(i.toExponential(t-2));return Vo(String(Number(e)),s)}function yh(i){return Number.isFinite(i)?$r(i)?String(i).replace("-","−"):Vo(...Go(i.toExponential())):O(i)}var $r=i=>!i||Math.abs(i)>=.001&&Math.abs(i)<1e5;function Go(i){let[t,e]=i.split("e");return[t,Number(e)]}function Vo(i,t){let e=Gt(t),s=i.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}function Ms(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],r=_r(o,n);if(s<t){let p={step:e.records,place:r,f:O(e.loss[s],3)};return e.undefined?Ct("overflowed",e.records,Y(qn,p),Wn,Dn):Ct("overflowed",e.records,Y(Bn,p),Fn)}let{fate:a,target:c,unlisted:l}=yr(i,t,e),h=_o(i.domain),d=O(h,2),f=c?ms(e,c.x,c.y,h):NaN;if(c&&s-f>=Po(t))return Rr(i,c,!0,f,Y(Kn,{step:f,near:d}));let u=c??l;if(u){let p=ms(e,o,n,h),m=!c&&e.hessian.every(b=>b[s]===0),v=Y(m?Jn:Xn,{step:p,near:d});return Rr(i,u,!!c,p,v,m)}if(a==="left_view"){let p=e.records;for(;p>0&&!Co(i.domain,e.x[p-1],e.y[p-1]);)p--;let m=Y(p?er:sr,{step:p,place:r});return Ct(a,p,m,or)}return Mh(a,e,h)}function Ir(i,t,e,s){if(s>=t)return Ms(i,t,e);if(!(s>0))return;let o=Ms(i,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:Ro,variety:Ro}:o}function Ct(i,t,e,s,o=""){let n=o||On[i],r=An.includes(i)?Y(Nn,{fate:n,step:t}):n;return{kind:i,variety:o,label:r,sentence:e,criterion:s,step:t}}function Rr(i,t,e,s,o,n=!1){let{kind:r,x:a,y:c}=t,l={kind:r,place:_r(a,c),step:s};if(!Fe(t)){let k=Y(e?Vn:Yn,l),T=r==="maximum"?Pn:"";return Ct("stuck_at_saddle",s,k,Y(Zn,{because:o}),T)}let h=k=>Y(e?Un:k,l),d=t.value??i.differentiate(Float64Array.of(a),Float64Array.of(c))[0][0],f=Do(i.points);if(f===void 0)return Ct("converged",s,h(Io),o);let u=jo(f),p=Bo(d,f),m=n?Gn:Hn,[v,b,g]=[O(d,3),O(f,3),O(u,2)],w={because:o,value:v,optimum:b,within:g},x=h(p?m:Io),y=Y(p?Qn:tr,w);return Ct("converged",s,x,y,p?_n:Cn)}function Mh(i,t,e){let s=t.records-1,o=zo(s),n=Y(s===1?Ln:$n,{count:s}),r=Y(o===2?Rn:In,{count:o-1}),a=O(t.loss[s],3);if(i==="stalled"){let v=Y(nr,{window:r}),b=Ut(t.x[s]-t.x[s-1],t.y[s]-t.y[s-1],e);return o===2&&b>1?Ct(i,s,Y(rr,{steps:n,f:a}),v,zn):Ct(i,s,Y(ir,{f:a}),v)}if(i==="still_descending")return Ct(i,s,Y(fr,{steps:n,f:a}),pr);let{level:c,turning:l,rising:h,begin:d,...f}=Fo(t,t.records-o,e),[u,p]=[O(f.lowest,3),O(f.highest,3)];if(i==="rising"){let v=Y(hr,{steps:n,before:O(d,3),f:a,window:r});return Ct(i,s,v,dr)}let m=c?Y(cr,{share:Yo(l),window:r,f:a}):Y(ar,{share:Yo(h),window:r,lowest:u,highest:p});return Ct(i,s,m,Y(lr,{rises:Yo(.2)}))}var Y=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),_r=(i,t)=>`(${O(i)}, ${O(t)})`;function Yo(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function ks(i,t,e,s,o){let{records:n}=o,r=t.surface.floor??0,[a,c]=o.gradient,l=i.pathRates(s,t).subarray(0,n),h=v=>v.subarray(0,n),d={records:n,x:h(o.x),y:h(o.y),height:h(o.loss).map(v=>v-r),floor:r,slope:h(a).map((v,b)=>Math.hypot(v,c[b])),rates:l.every(v=>v===l[0])?void 0:l,outcomeAt:v=>Ir(zr(t),t.steps,o,v)};if(e.rule===void 0)return d;let{method:f,values:u}=i.settings(o),p=([v,b])=>[h(v),h(b)],m={values:u,rule:kh(f,u)??e.rule,method_start:o.methodStart,beside:Ar(t.surface,o.choice.treatment),noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(f.remembers.map((v,b)=>[v,p(o.memory[b])]))};return{...d,...m}}var kh=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Cr(i,t,e,s,o,n){let{rule:r,origin:a}=e[o],c=s[o].slice(0,-1);if(r===void 0||!c.length||JSON.stringify(c)===JSON.stringify(s[Number(a)]))return;let l=e[Number(a)],h=i.simulate(c,t,n);return h&&{...l,...ks(i,t,l,c,h),offstage:!0}}function Pr(i,t,e,s,o){let n={detail:Sh(s,i.given),dim:!o};if(!o)return n;let{method:r,values:a}=i.settings(o);if(n.rate=a.learning_rate,!e.offstage){let c=new Map(r.parameters.map(({sign:l,name:h})=>[l,a[h]]));n.outcome=Ms(zr(t),t.steps,o),n.distinguishing=e.distinguishing.map(([l,h])=>[l,typeof h=="number"?c.get(l)??h:h])}return{...n,...ks(i,t,e,s,o)}}var zr=({surface:i,simulator:{differentiate:t}})=>({domain:i.domain,points:i.points,kink:Er(i),differentiate:t});function Sh(i,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:n,schedule:r,branch_step:a,treatment:c}=_t(i),[l]=Object.keys(s),h=[`α = ${O(n.learning_rate)}`];for(let{name:d,default:f}of t[o].parameters.slice(1))n[d]!==f&&h.push(`${d} ${O(n[d],6)}`);return r!=="constant"&&h.push(e[r].label.toLowerCase()),c!==l&&h.push(s[c]),i.length>1&&h.push(`from step ${a}`),h.join(", ")}var Ss=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return _t(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:r,inside:a}=t,{paths:c}=e.given,l=e.conditions(s,this.conditions),h=new Map;this.share(l);let d=e.choices(s,l),f=e.firstDrawn(d);return this.choices=d,d.forEach((u,p)=>{let m=r.allRuns[p],{hidden:v}=m,{left:b}=m,g=t.proof.isDoubted(p);if(m.first=f[p],m.left=Cr(e,l,o,d,p,h),!g&&(l!==n||u!==c[p])){let w=e.simulate(u,l,h);Object.assign(m,Pr(e,l,o[p],u,w)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(m,o[p],{hidden:v,dim:!1,first:f[p]});else if(!b&&!m.left)return;a.renew(p),p<r.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:r,level:a}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:r,noise:a}),n!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),a>0!=s.level>0&&e.inside.noiseChanged())}};var Ko=new Map;function Ts(i){let t=Ko.get(i);if(t!==void 0)return t;try{return localStorage.getItem(i)}catch{return null}}function Es(i,t){try{localStorage.setItem(i,t),Ko.delete(i)}catch{Ko.set(i,t)}}var Dr="optim-viz-keys",As=class{constructor(t){this.button=t,this.on=Ts(Dr)!=="off",this.show()}toggle(){this.on=!this.on,Es(Dr,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function jr(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function Dt(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",jr(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var Th=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Os(i,t,e,s,o,n,r,a){let c=Math.hypot(o,n)||1,l=o/c,h=n/c,d=Th.map(([f,u])=>[f*l-u*h,f*h+u*l]);i.setLineDash([]),jr(i,d,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function Ns(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,c]of r){i.beginPath();for(let l of[1,-1])i.moveTo(e-o,s-l*o),i.lineTo(e+o,s+l*o);i.strokeStyle=a,i.lineWidth=c,i.stroke()}}function Ls(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,c]of r)i.strokeStyle=a,i.lineWidth=c,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function oe(i,t,e){let s=i.outline.map(([l,h])=>`${(17+l*5).toFixed(2)},${(8+h*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${c}>${i.tag}</text></svg>`}var Eh={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function tt(i){return i.replace(/[&<>"]/g,t=>Eh[t])}var Br={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},Ah={kind:"",variety:"",label:jn,sentence:"No step is made yet.",criterion:"",step:0};function Te({kind:i,variety:t}){let e=t.replaceAll(" ","_");return e in Br?e:i}function he(i,t,e){return t>=e||!i.outcome.kind?i.outcome:i.outcomeAt?.(t)??Ah}function $s(i,t=""){return`<span class="ov-chip" data-kind="${Te(i)}" ${t}>${We(i)}</span>`}function We(i){let[t,...e]=tt(i.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${Br[Te(i)]??""}</i><span>${t}${s}</span>`}function K(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function et(){return document.createElement("canvas")}function Rs(i,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(i),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var Oh=2,Nh=8192,Lh=2**24,Fr="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",de=16,Is=8,Xo=24,$h=18,Rh={font:"650 15px",line:20},qr={font:"12.5px",line:17},Wr=(i,t)=>Ur(Oh*(globalThis.devicePixelRatio||1),i,t),Ur=(i,t,e)=>Math.min(i,Nh/Math.max(1,t,e),Math.sqrt(Lh/Math.max(1,t*e)));function Ih(i,t,e){let s=[];for(let o of t.split(" ")){let n=s.length?`${s[s.length-1]} ${o}`:o;s.length&&i.measureText(n).width<=e?s[s.length-1]=n:s.push(o)}return s}function Hr({title:i,words:t=[],parts:e,captions:s=[],rows:o=[],notes:n=[],colours:r,ratio:a}){let c=et(),l=K(c),h=Math.max(...e.map(({x,width:y})=>x+y)),d=Math.max(...e.map(({y:x,height:y})=>x+y)),f=[],u=de,p=(x,{font:y,line:k},T)=>{l.font=`${y} ${r.font}`;for(let E of Ih(l,x,h)){let A=u;f.push(S=>{Object.assign(S,{font:`${y} ${r.font}`,fillStyle:T,textAlign:"left"}),Object.assign(S,{textBaseline:"top"}),S.fillText(E,de,A,h)}),u+=k}};p(i,Rh,r.text);for(let x of t)p(x,qr,r.muted);let m=u+Is;f.push(x=>{for(let{image:y,...k}of e)x.drawImage(y,de+k.x,m+k.y,k.width,k.height);Object.assign(x,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(x,{textBaseline:"middle"});for(let{text:y,x:k,y:T,width:E=h-k}of s)x.fillText(y,de+k,m+T,E)}),u=m+d+Is,l.font=`13px ${r.font}`;let v=0;for(let{text:x,wide:y=0,sign:k}of o){let T=y&&y+Is,E=T+l.measureText(x).width;v&&v+E>h&&([v,u]=[0,u+Xo]);let[A,S]=[de+v,u+Xo/2];f.push(N=>{N.save(),k?.(N,A,S),N.restore(),Object.assign(N,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(N,{textBaseline:"middle"}),N.fillText(x,A+T,S,h-T)}),v+=E+$h}o.length&&(u+=Xo+Is);for(let x of n)p(x,qr,r.muted);let[b,g]=[h+2*de,u+de],w=Ur(a,b,g);c.width=Math.round(b*w),c.height=Math.round(g*w),l.setTransform(w,0,0,w,0,0),l.fillStyle=r.rim,l.fillRect(0,0,b,g);for(let x of f)x(l);return c}var Jo=34;function Gr(i,t,e){return{text:t,wide:Jo,sign:(s,o,n)=>{Object.assign(s,{strokeStyle:e.of(i),lineWidth:2.4}),s.setLineDash(i.dash),s.beginPath(),s.moveTo(o,n),s.lineTo(o+Jo,n),s.stroke(),Dt(s,i,o+Jo/2,n,5,e)}}}function Vr(...i){return`${i.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function Yr(i,t,e){i.toBlob(s=>{if(!s)return _h(e);Rs(s,t)})}function _h({root:i,tooltip:t,announce:e}){let s=[...i.querySelectorAll('[data-do="save"]')],o=s.find(n=>n.getClientRects().length);o&&t.showBelow(o,`<p>${Fr}</p>`),e(Fr)}var Zo=22,Kr=14;function Xr(i){let{scene:t,clock:e,root:s,tooltip:o,readout:n}=i,{runs:r,surface:a}=t,c=r.length===1?r[0].label:`${r.length} runs`;Yr(Ch(i),Vr(a.key,c,`step ${e.step}`),{root:s,tooltip:o,announce:l=>n.announce(l)})}function Ch(i){let{picture:t,scene:e,clock:s,root:o}=i,{colours:n}=t,r=Wr(o.clientWidth,o.clientHeight);Ph(i,r);let a=Hr({title:`${e.surface.label}, step ${s.step} of ${e.steps}`,...zh(i),rows:e.runs.filter(c=>!c.hidden).map(c=>Gr(c,Jr(c,s,e),n)),colours:n,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function Ph({picture:i,start:t},e){let{layers:s,surface3d:o,charts:n,panels:r,plane:a}=i,{clientWidth:c,clientHeight:l}=o.canvas;s.resize(s.width,s.height,e),c&&l&&o.resize(c,l,e);for(let h of n)h.canvas.clientWidth&&h.resize(h.width,h.height,e);i.moving=!1,i.invalidate("land","trails","charts"),i.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function zh({picture:i,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),n=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:c}=i,l=b=>{let{left:g,top:w,width:x,height:y}=b.getBoundingClientRect();return{x:g-n.left,y:w-n.top,width:x,height:y}},h=[...r.canvases,a.canvas].filter(({clientWidth:b})=>b),d=h.map(b=>({image:b,...l(b)})),f=[];c.on&&c.places.forEach(({i:b},g)=>{let{x:w,y:x,width:y,height:k}=l(c.titles[g]),T=e.runs[b];f.push({x:w,y:x+k/2,width:y,text:Jr(T,s,e)})});let u=t.classList.contains("ov-narrow"),p=(b,g)=>Math.max(...d.map(w=>w[b]+w[g]))+Kr,[m,v]=u?[0,p("y","height")]:[p("x","width"),0];for(let{canvas:b}of i.charts){let{clientWidth:g,clientHeight:w}=b;!g||!w||(f.push({x:m,y:v+Zo/2,width:g,text:b.previousElementSibling?.textContent??""}),d.push({image:b,x:m,y:v+Zo,width:g,height:w}),v+=Zo+w+Kr)}return{parts:d,captions:f}}function Jr(i,{step:t},{steps:e}){let s=[i.label,i.detail].filter(Boolean).join(", "),{label:o}=he(i,t,e);return`${s}: ${O(i.lossAt(t),3)}${o&&`, ${o}`}`}var Dh={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",c:"cloud",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},jh={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},Bh=/^(back|forward|zoom-in|zoom-out)$/,Zr=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',Fh="select, .ov-number-field",_s=1.5,Qo=["map","relief","both","grid"];function Cs(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,c=i.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],h=u=>(u(),o.schedule()),d=u=>o.moveWindow(()=>n.zoom(u,...l)),f={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:Qo[(Qo.indexOf(s.stage)+1)%Qo.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+c-1)%c}),"next-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+1)%c}),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1})},dial:()=>i.viewState.change({dial:s.dial?0:1}),cloud:()=>i.viewState.change({cloud:s.cloud?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>Wh(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>h(()=>r.zoom(_s)),farther:()=>h(()=>r.zoom(1/_s)),"turn-left":()=>h(()=>r.orbit(-40,0)),"turn-right":()=>h(()=>r.orbit(40,0)),"reset-camera":()=>h(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),save:()=>Xr(i),fullscreen:()=>qh(i),keys:()=>i.keys.toggle(),"zoom-in":()=>d(_s),"zoom-out":()=>d(1/_s),"zoom-reset":()=>o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||f[t]()}async function qh({root:i,tooltip:t,readout:e}){let s=()=>{let o=i.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${Zr}</p>`),e.announce(Zr)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?i.requestFullscreen().catch(s):s()}async function Wh(i){if(i.offline)return;let t=i.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),n=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function Qr(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(Fh)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return Cs(i,"projector");let n=Dh[t.key.length===1?t.key.toLowerCase():t.key];if(!n||!i.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!Bh.test(n)))return;let{stage:r}=i.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");Cs(i,a&&jh[n]||n)}var Uh=.6,Ps=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:h}of t)o.rect(n+l,r+h,a,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let c=new Path2D,l=t.length,h=!1,d=!1;for(let m=t.next;m<=e;m++){let[v,b]=s.toPixel(n.x[m],n.y[m]);if(Math.hypot(v-t.x,b-t.y)<Uh&&m<e)continue;let w=Ue(t.x,t.y,v,b,s.box);w&&((!d||w[4])&&c.moveTo(w[0]+r,w[1]+a),c.lineTo(w[2]+r,w[3]+a),h=!0,t.length+=Math.hypot(w[2]-w[0],w[3]-w[1])),d=w!==null&&!w[5],t.x=v,t.y=b}if(t.next=e+1,!h)return;let{scale:f}=o,{halo:u,line:p}=this;u.strokeStyle=o.halo,u.lineWidth=5*f,u.stroke(c),p.strokeStyle=o.of(n),p.lineWidth=2.3*f,p.setLineDash(n.dash.map(m=>m*f)),p.lineDashOffset=l,p.stroke(c)}};function ta(i,t,e,s,o){let{left:n,top:r,width:a,height:c}=e.box,l=6.2*o.scale,h=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[g,w]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(g,w)&&Ls(i,d,g,w,l,o)}let f=Math.min(s,d.records-1),u=Math.floor(f+1e-9),p=f-u,[m,v]=e.toPixel(d.x[u],d.y[u]);if(p>1e-9){let[g,w]=e.toPixel(d.x[u+1],d.y[u+1]),x=Ue(m,v,m+(g-m)*p,v+(w-v)*p,e.box);x&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(x[0],x[1]),i.lineTo(x[2],x[3]),i.stroke()),m+=(g-m)*p,v+=(w-v)*p}let b=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(m,v))b?Ns(i,d,m,v,l,o):Dt(i,d,m,v,l,o);else{let g=Hh(d,u,e);g&&h.push([d,...g])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,c+2),i.clip();for(let d of h)Os(i,...d,l,o);i.restore()}function Hh(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),c=Ue(o,n,r,a,e.box);if(c&&c[5])return[c[2],c[3],r-o,a-n];if(c)return null}return null}function ea(i,t,e,s,o,n){let r=n,a;for(let c of i){if(c.hidden)continue;let l=Math.min(e,c.records-1);for(let h=0;h<=l;h++){let[d,f]=t.toPixel(c.x[h],c.y[h]),u=Math.hypot(d-s,f-o);u<r&&([r,a]=[u,{run:c,i:h}])}}return a}function Ue(i,t,e,s,o){let n=e-i,r=s-t,a=0,c=1,l=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[h,d]of l)if(h===0){if(d<0)return null}else{let f=d/h;if(h<0?a=Math.max(a,f):c=Math.min(c,f),a>c)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*c,t+r*c,a>0,c<1]}var Gh=5,Vh=11,sa="button, .ov-first-visit";function fe(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function ei(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Gh}function si(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function He({picture:i},t){return i.panels.local(fe(t,i.stage))}function ti({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let l=c||o.point(...fe(s,r),n);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==a&&e.place()}function ia(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r}=i,{stage:a,plane:c,panels:l}=e,h,d=new Map,f=!1;t(a,"pointerdown",v=>{if(v.button!==0||v.target.closest(sa)||!i.scene)return;d.size||ti(i,v);let[b,g]=He(i,v);if(c.inside(b,g)){if(d.set(v.pointerId,[b,g]),f||=d.size>1,f){h=void 0,s.hide();return}h={px:b,py:g,x:b,y:g,moved:!1},a.setPointerCapture(v.pointerId),i.root.focus({preventScroll:!0})}}),t(a,"pointermove",v=>{if(!i.scene)return;if(f)return Yh(e,d,v.pointerId,He(i,v));if(!h&&!v.target.closest(".ov-start")&&ti(i,v),!h&&v.target.closest(sa))return s.hide();let[b,g]=He(i,v);if(!h)return Kh(i,b,g,v);ei(h,b,g)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(b-h.x,g-h.y)),Object.assign(h,{x:b,y:g,moved:!0}))});let u=v=>{if(d.delete(v.pointerId),f&&=d.size>0,h&&!h.moved&&v.type==="pointerup"){let b=c.toPlane(h.px,h.py);n.begin(),l.on?r.change({run:l.places[l.over].i}):i.quiz.aims?i.quiz.put(...b):n.moveTo(...b)}h=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",u),t(a,"pointercancel",u),t(a,"touchmove",v=>v.touches.length>1&&v.preventDefault(),{passive:!1}),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=v=>Number(v.target.closest("button").dataset.place);t(l.root,"click",v=>r.change({run:p(v)})),t(l.root,"focusin",v=>o.light(p(v))),t(l.root,"focusout",()=>o.light(void 0)),t(a,"wheel",v=>{if(!si(i,v))return;v.preventDefault(),ti(i,v);let[b,g]=He(i,v);e.moveWindow(()=>c.zoom(Math.exp(-v.deltaY*.0022),b,g))},{passive:!1})}function Yh(i,t,e,s){let{plane:o}=i;if(!t.has(e)||t.size!==2)return;let[n,r]=oa(t);t.set(e,s);let[a,[c,l]]=oa(t);i.moveWindow(()=>{o.pan(c-r[0],l-r[1]),n>0&&a>0&&o.zoom(a/n,c,l)})}function oa(i){let[[t,e],[s,o]]=i.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function na(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...He(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let c=(r.shiftKey?30:5)/n.unit,[l,h]=e.position;e.moveTo(l+a[0]*c,h+a[1]*c)})}function Kh(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=ea(n.places[n.over].runs,o,i.clock.step,t,e,Vh),c=a?Xh(a,r):"";oi(i,o.toPlane(t,e),c,s)}function Xh({run:i,i:t},e){return`<div>${oe(i,e.of(i),e.rim)}<b>${tt(i.label)}</b> step ${t}<span>f = ${O(i.lossAt(t))}</span></div>`}function oi(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${O(t)}, y = ${O(e)}</div><div><b>f = ${O(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}function ra(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",l=>{if(l.button!==0||!i.scene)return;let[h,d]=fe(l,r);a={px:h,py:d,x:h,y:d,moved:!1},r.setPointerCapture(l.pointerId)}),t(r,"pointermove",l=>{if(!i.scene)return;let[h,d]=fe(l,r);if(!a){let f=n.pick(h,d);return f?oi(i,f,"",l):e.hide()}ei(a,h,d)&&(e.hide(),n.orbit(h-a.x,d-a.y),Object.assign(a,{x:h,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let l=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,l&&(s.begin(),s.moveTo(...l,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",l=>{let h={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!h||!l.shiftKey||(l.preventDefault(),n.orbit(25*h[0],25*h[1]),o.schedule())}),t(r,"wheel",l=>{si(i,l)&&(l.preventDefault(),n.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}var Jh=60;function aa(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&Cs(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Qr(i,o)),t(document,"click",({target:o})=>{if(!i.scene||i.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let n={step:i.clock.step,at:Date.now()};setTimeout(()=>i.outbox.send("clock",n),Jh)}),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),ia(i),na(i),ra(i)}function ca(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(fe(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let c=n(a),{colours:l}=i.picture,h=t.describe(c).map(([d,f,u])=>{let p=f==="x"||f==="y"?` along ${f}`:"";return`<div>${oe(d,l.of(d),l.rim)}${tt(d.label)}${p}<span>${u}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${c}</b></div>${h.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var la="optim-viz-first-visit",zs=[{marks:"goal",words:({surface:i})=>`Every run starts at the ring and walks downhill${Zh(i.points.filter(da))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:({runs:i})=>new Set(i.map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],da=({kind:i})=>i==="global minimum",Zh=({length:i})=>i?i>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point.",Qh=({runs:i,quiz:t})=>i.length>0&&i.every(({distinguishing:e})=>!e.length)&&!t.locked?.length,Ds=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&ha(t)!==ha(e)&&this.leave();let{stage:s,projector:o}=t.view,n=t.welcomes&&Qh(t)&&s==="map"&&!o;!e&&n&&Ts(la)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=zs[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${zs.length}`,this.next.textContent=t+1<zs.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,Es(la,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(zs[this.step]?.marks!=="goal")return;let{start:o,scene:n}=this.player,[r,a,c,l]=n.surface.domain,h=s.scale,d=[["start",o.position],...n.surface.points.filter(da).map(({x:v,y:b})=>["goal",[v,b]])],[f,u]=e.toPixel(r,l),[p,m]=e.toPixel(a,c);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*h}px ${s.font}`,t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.text;for(let[v,b,g]of[[s.rim,5,[]],[s.text,2,[6*h,4*h]]]){Object.assign(t,{strokeStyle:v,lineWidth:b*h}),t.setLineDash(g),t.strokeRect(f,u,p-f,m-u),t.setLineDash([]);for(let[w,x]of d){let[y,k]=e.toPixel(...x);t.beginPath(),t.arc(y,k,15*h,0,2*Math.PI),t.stroke(),t[g.length?"fillText":"strokeText"](w,y+21*h,k)}}t.restore()}},ha=({surface:i,start:t,steps:e,noise:s,runs:o})=>JSON.stringify([ae(i),t,e,s,o.map(({name:n,rate:r})=>[n,r])]);var js=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=xe("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var fa=new WeakMap;function Ge(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function jt(i,t){let e=fa.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((l,h)=>h%2===0&&l),r=o.map((l,h)=>h%2||!l?l:"…").join(""),a=s?.tags===r?n.flatMap((l,h)=>l===s.texts[h]?[]:[h]):void 0;if(s&&a?.every(l=>s.nodes[l]&&!n[l].includes("&"))){for(let l of a)s.nodes[l].nodeValue=n[l];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let c=td(i);fa.set(i,{html:t,tags:r,texts:n,first:i.firstChild,nodes:c.length===n.length?c:[]})}function td(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var Bs=({distinguishing:i})=>i.map(([t,e])=>`${t} ${typeof e=="number"?`= ${O(e)}`:tt(e)}`).join(", ");function ed(i){return i.length?i.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var Fs=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name);this.lit=t.find(({name:s})=>s===this.lit?.name)}build({runs:t}){this.head.hidden=!t.length,jt(this.head.firstElementChild,ed(t)),this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${tt(t.label)}"`,r=`${oe(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+$s(this.now(t),'tabindex="0" role="note"'),o.classList.toggle("ov-lit",t===this.lit);for(let d of["pointerenter","focusin"])o.addEventListener(d,()=>this.light(e));for(let d of["pointerleave","focusout"])o.addEventListener(d,()=>this.light(void 0));let c=o.querySelector(".ov-chip"),{tooltip:l}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let h=()=>{let{sentence:d,criterion:f}=this.now(t);return[d,f].filter(Boolean).map(u=>`<p>${tt(u)}</p>`)};for(let d of["pointerenter","focus"])c.addEventListener(d,()=>l.showBelow(c,h().join("")));for(let d of["pointerleave","blur"])c.addEventListener(d,()=>l.hide());return o}now(t){let{clock:e,scene:s}=this.player;return he(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=Bs(e);jt(s.querySelector("b"),o||tt(e.label)),s.classList.toggle("ov-number-first",!!o),Ge(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),n=Te(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==n&&(o.dataset.kind=n),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),jt(o,We(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];Ge(o.querySelector(".ov-live"),O(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var ii=18,sd=15e5,od=2.5,Ve=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),c=h=>a[Math.min(a.length-1,Math.floor(h*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let h=Math.log10(Math.max(c(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-h)/ii||1;this.level=f=>(Math.log10(Math.max(f-l,1e-300))-h)/d,this.tint=f=>f/ii}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,f]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],u=(f-d)/ii;this.level=p=>Math.asinh(p/h)/u,this.tint=p=>(p*u-d)/(f-d)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),c=new Float64Array(n*r);for(let l=0,h=0;l<r;l++)for(let d=0;d<n;d++,h++)a[h]=t+(e-t)*d/(n-1),c[h]=o+(s-o)*l/(r-1);return this.evaluate(a,c)}coarser(t,e){let s=this.surface.rows?this.surface.rows[0].length:0;return Math.max(1,Math.sqrt(t*e*s/sd)/od)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:c,height:l}=e.box,h=o*this.coarser(c,l),d=Math.max(2,Math.round(c/h))+1,f=Math.max(2,Math.round(l/h))+1,u=this.grid(...e.view,d,f);for(let p=0;p<u.length;p++)u[p]=this.level(u[p]);this.paint(t,e,s,u,d,f),this.contour(t,e,s,u,d,f),this.veil(t,e,s),n||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,c-1,l-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),c=s.ramp,l=c.length/3-1;for(let v=0;v<o.length;v++){let b=Math.max(0,Math.min(1,this.tint(o[v]))),g=3*Math.round(b*l);a.data.set([c[g],c[g+1],c[g+2],Number.isNaN(o[v])?0:255],4*v)}this.buffer??=et(),this.buffer.width=n,this.buffer.height=r,K(this.buffer).putImageData(a,0,0);let{left:h,top:d,width:f,height:u}=e.box,p=f/(n-1),m=u/(r-1);t.save(),t.beginPath(),t.rect(h,d,f,u),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,h-p/2,d-m/2,f+p,u+m),t.restore()}contour(t,e,s,o,n,r){let a=new Path2D,c=new Path2D,{left:l,top:h,width:d,height:f}=e.box,u=d/(n-1),p=f/(r-1);for(let m=0;m+1<r;m++)for(let v=0;v+1<n;v++){let b=m*n+v,g=o[b],w=o[b+1],x=o[b+n],y=o[b+n+1],k=Math.min(g,w,x,y),T=Math.max(g,w,x,y);if(T-k<40)for(let E=Math.ceil(k);E<=T;E++){let A=E%3===0?c:a,S=l+v*u,N=h+m*p,M=[];g<E!=w<E&&M.push([S+u*(E-g)/(w-g),N]),w<E!=y<E&&M.push([S+u,N+p*(E-w)/(y-w)]),x<E!=y<E&&M.push([S+u*(E-x)/(y-x),N+p]),g<E!=x<E&&M.push([S,N+p*(E-g)/(x-g)]),M.length===4&&(g+w+x+y)/4<E!=g<E&&M.push(...M.splice(0,1));for(let _=0;_+1<M.length;_+=2)A.moveTo(...M[_]),A.lineTo(...M[_+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(c)}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[c,l]=e.toPixel(o,a),[h,d]=e.toPixel(n,r),{left:f,top:u,width:p,height:m}=e.box;t.save(),t.beginPath(),t.rect(f,u,p,m),t.clip(),t.beginPath(),t.rect(f,u,p,m),t.rect(c,l,h-c,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,l,h-c,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:c,width:l,height:h}=e.box,d=11.5*s.scale,[f,u,p,m]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let v=mt(f,u,l/(r*s.scale)),b=mt(p,m,h/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let g=Se(v.values,v.step),w=Se(b.values,b.step);for(let[x,y]of o?v.values.entries():[]){let[k]=e.toPixel(y,p);t.fillRect(Math.round(k),c+h,1,4),t.fillText(g.texts[x],k,c+h+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of n?b.values.entries():[]){let[,k]=e.toPixel(f,y);t.fillRect(a-4,Math.round(k),4,1),t.fillText(w.texts[x],a-7,k)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${g.counted}`,a+l-4,c+h-10),t.textAlign="left",n&&t.fillText(`y${w.counted}`,a+6,c+12)}points(t,e,s){for(let{x:o,y:n,kind:r}of this.surface.points){let[a,c]=e.toPixel(o,n);e.inside(a,c,1)&&ni(t,r,a,c,s)}}};function ni(i,t,e,s,o){let n=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];i.setLineDash([]);for(let[a,c]of r)i.strokeStyle=a,i.lineWidth=c*o.scale,i.beginPath(),t==="saddle"?(i.moveTo(e-n*.6,s-n*.6),i.lineTo(e+n*.6,s+n*.6),i.moveTo(e-n*.6,s+n*.6),i.lineTo(e+n*.6,s-n*.6)):t==="maximum"?(i.moveTo(e,s-n*.8),i.lineTo(e+n*.8,s+n*.6),i.lineTo(e-n*.8,s+n*.6),i.closePath()):i.arc(e,s,n,0,2*Math.PI),i.stroke();t==="global minimum"&&(i.fillStyle=o.text,i.beginPath(),i.arc(e,s,n*.42,0,2*Math.PI),i.fill())}var qs={left:46,right:10,top:10,bottom:28},Ws=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:qs.left*s,right:qs.right*s,top:qs.top,bottom:qs.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,r=(s+o)/2;this.place([n,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var ri=.024,id=11,pa={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function ua(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var va={light:ua(pa.light),dark:ua(pa.dark)};function ai(i){let t=getComputedStyle(i),e=K(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(c).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(c,l)=>`rgb(${c.join(" ")} / ${l})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,ri*innerHeight/id,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:c=>(r?c.dark:c.light)+(c.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?va.dark:va.light}}function ma(i){let t=i.length;if(t<2)return;let[e,s,o,n,r]=[0,0,0,0,0];for(let[a,c]of i)e+=a/t,s+=c/t;for(let[a,c]of i)o+=(a-e)*(a-e)/(t-1),n+=(a-e)*(c-s)/(t-1),r+=(c-s)*(c-s)/(t-1);return[e,s,o,n,r].every(Number.isFinite)?{mean:[e,s],covariance:[o,n,r]}:void 0}function ga(i,t,{mean:e,covariance:[s,o,n]}){let{lam:r,V:a}=us(s,o,n),[c,l]=r.map(f=>Math.sqrt(Math.max(0,f))*t.unit),[h,d]=t.toPixel(...e);i.beginPath(),i.ellipse(h,d,c,l,Math.atan2(-a[1][0],a[0][0]),0,2*Math.PI)}function ba({simulator:i,noise:t}){if(!t)return;let[e,s]=t,o=[NaN,NaN],n=[NaN,NaN];return{count:e.length,at:(r,a,c)=>{if(a!==o[0]||c!==o[1]){let[,[l],[h]]=i.differentiate(Float64Array.of(a),Float64Array.of(c));[o,n]=[[a,c],[l,h]]}return[n[0]+e[r],n[1]+s[r]]}}}var wa=64,ci=2.3,nd=5;function rd(i,t,e){let[s,o]=[i.x[t],i.y[t]],n=i.rates?i.rates[t]:i.rate,r=c=>{let[l,h]=e.at(c,s,o);return[s-n*l,o-n*h]};return{points:Array.from({length:Math.min(wa,e.count)},(c,l)=>r(l)).filter(c=>c.every(Number.isFinite)),own:t<i.records-1&&t<e.count?r(t):void 0}}function ad(i,{points:t,own:e},s,o,n){let{left:r,top:a,width:c,height:l}=s.box,h=n.scale,d=n.of(o),f=ma(t);i.save(),i.beginPath(),i.rect(r,a,c,l),i.clip(),i.setLineDash([]),i.beginPath();for(let p of t){let[m,v]=s.toPixel(...p);s.inside(m,v,ci*h)&&(i.moveTo(m+ci*h,v),i.arc(m,v,ci*h,0,2*Math.PI))}Object.assign(i,{strokeStyle:n.rim,lineWidth:1.6*h,fillStyle:d}),i.stroke(),i.fill();let u=p=>{for(let[m,v]of[[n.rim,4],[d,1.8]])p(),Object.assign(i,{strokeStyle:m,lineWidth:v*h}),i.stroke()};if(f&&u(()=>ga(i,s,f)),e?.every(Number.isFinite)){let[p,m]=s.toPixel(...e);u(()=>{i.beginPath(),i.arc(p,m,nd*h,0,2*Math.PI)})}i.restore()}var Us=class{constructor(t){this.player=t,this.button=t.root.querySelector(".ov-cloud-switch"),this.conditions=void 0,this.gradients=void 0,this.drawn="",this.said=""}offer(){let{conditions:t}=this.player.bending;t!==this.conditions&&(this.conditions=t,this.gradients=t&&ba(t),this.drawn=""),this.button.hidden!==!this.gradients&&(this.button.hidden=!this.gradients),this.said!==this.words&&(this.said=this.words,this.player.picture.resize())}get on(){return!!(this.player.view?.cloud&&this.gradients)}get place(){let{scene:t,legend:e,viewState:s}=this.player;return e.lit&&!e.lit.hidden?t.runs.indexOf(e.lit):s.run}get words(){let t=this.on&&this.player.scene.runs[this.place];return t?`${t.label}: one plain step, ${Math.min(wa,this.gradients?.count??0)} draws, 1σ`:""}draw(t){let{player:e,gradients:s}=this,{picture:o,scene:n,clock:r}=e,{layers:a,panels:c,plane:l}=o,h=this.place,d=n.runs[h],f=c.places.find(({i:v=h})=>v===h),u=d&&Math.min(Math.floor(r.time+1e-9),d.records-1),p=this.on&&f&&d&&!d.hidden&&r.time>=d.first,m=p?`${h} ${u}`:"";m===this.drawn&&!(t&&p)||(a.emptied("cloud").canvas.hidden=!p,this.drawn=m,!(!p||!s)&&ad(a.moved("cloud",f.dx,f.dy),rd(d,u,s),l,d,c.colours))}};var cd=26,ld=11,Hs=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,ri*innerHeight/ld).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+cd;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var xa=["land","fan","halo","line","cloud","heads"],Gs=class{constructor(t){this.canvases=xa.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[xa[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Bt={left:46,right:6,top:40,bottom:28,gap:12},Vs={one:24,two:42,wide:330},ya={bare:190,full:240},hd=56,dd=420,Ys=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:c}=this,l=t.runs.filter(w=>!w.hidden),h=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,n.scale);return}let d=n.scale,f=w=>Math.round(w*a)/a,u=h?void 0:c.clientHeight,p=fd(l.length,c.clientWidth,u,t.surface.domain,d),m=Math.floor(p.width),v=Math.floor(p.height),b=Bt.gap*d,g=v+p.title+b;h&&(c.style.height=`${Bt.top+p.rows*g+Bt.bottom}px`),o.frame({left:f(Bt.left*d),top:f(Bt.top*d+p.title),width:m,height:v}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(m,v)/dd/d))},this.places=l.map((w,x)=>{let y=x%p.columns,k=(x-y)/p.columns;return{...{dx:f(y*(m+b)),dy:f(k*g),aside:y===0,below:x+p.columns>=l.length},i:t.runs.indexOf(w),runs:[Object.create(w,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:m,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:n,clock:r},p.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:n},r){let{left:a,top:c,width:l,height:h}=s.box,d=new Set(t.runs.flatMap(({distinguishing:f})=>f.map(([u])=>u||"schedule")));for(this.caption.innerHTML=t.method?`<b>${tt(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:f,dx:u,dy:p},m)=>{let v=t.runs[f],b=this.titles[m]??=this.root.appendChild(document.createElement("button")),g=Bs(v);b.type="button",b.className=`ov-panel${r<Vs.two*o.scale?" ov-flat":""}`;let w=`<b>${g||tt(v.label)}</b><small>${g?"":tt(v.detail)}</small>`,y=`<span class="ov-name${g?" ov-told":""}">${oe(v,o.of(v),o.rim)}${w}</span>`,k=$s(he(v,n.step,t.steps));b.innerHTML=`${y}${k}<small class="ov-now"></small>`,b.setAttribute("aria-pressed",String(f===Math.min(e.run,t.runs.length-1))),b.dataset.place=f;let T={left:a+u,top:c+p-r,width:l,height:r};for(let[E,A]of Object.entries(T))b.style[E]=`${A}px`;b.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(f=>f.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[n]},r)=>{let a=he(n,t,this.steps),c=this.titles[r].querySelector(".ov-chip");c.dataset.kind=Te(a),jt(c,We(a)),this.titles[r].title=`${n.label}, ${n.detail}. ${a.sentence}`}),e<ya.bare*s))return;let o=e<ya.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>Ge(this.now[r],o+O(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:c,top:l,width:h,height:d}=s.box;a.canvas.width=Math.round(h*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-c*r,-l*r),e.draw(a,s,this.colours,o,!0);for(let{dx:f,dy:u,below:p,aside:m}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((c+f)*r),Math.round((l+u)*r)),t.setTransform(r,0,0,r,f*r,u*r),e.axes(t,s,n,{below:p,aside:m,every:hd})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[c,l]=o.toPixel(e,s);if(o.inside(c,l)){t.setLineDash([]);for(let[h,d]of[[n,6],[r,2.5]])t.strokeStyle=h,t.lineWidth=d*a,t.beginPath(),t.arc(c,l,5.5*a,0,2*Math.PI),t.stroke()}}};function fd(i,t,e,[s,o,n,r],a){let c=Bt.gap*a,l,h=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let f=e?1:h;f<=(e?i:h);f++){let u=Math.ceil(i/f),p=(t-Bt.left*a-Bt.right-c*(f-1))/f,m=a*(p<Vs.wide*a?Vs.two:Vs.one),v=e?(e-(Bt.top+Bt.bottom)*a-c*(u-1))/u-m:p*d,b=1-.03*(u*f-i),g=Math.min(p/(o-s),v/(r-n))*b;(!l||g>l.unit)&&(l={unit:g,columns:f,rows:u,title:m,width:Math.max(20,p),height:Math.max(20,v)})}return l}var pd=["global minimum","local minimum","saddle","maximum"],ud=16,Ma=6,Ks=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:n}=s.querySelector(".ov-tools"),r=(n&&s.clientWidth-o)+Ma;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+Ma)}px`)}show({points:t},e,s,o=""){let n=pd.filter(a=>t.some(c=>c.kind===a)),r=JSON.stringify([n,o,e.dark,e.text,e.scale,s]);r!==this.shown&&(this.shown=r,this.list.hidden=!n.length&&!o,this.list.replaceChildren(...[...n,o].filter(Boolean).map(a=>{let c=document.createElement("li"),l=ud*e.scale,h=document.createElement("canvas"),d=h.getContext("2d");return h.width=h.height=Math.round(l*s),h.style.width=h.style.height=`${l}px`,h.setAttribute("aria-hidden","true"),d.scale(s,s),a===o?md(d,l,e):ni(d,a,l/2,l/2,e),c.append(h,a),c})))}},vd=[[.3,.55],[.5,.35],[.62,.6],[.45,.62],[.7,.42]];function md(i,t,e){i.fillStyle=i.strokeStyle=e.text,i.lineWidth=1.2*e.scale,i.beginPath(),i.ellipse(t/2,t/2,.44*t,.3*t,0,0,2*Math.PI),i.stroke();for(let[s,o]of vd)i.beginPath(),i.arc(s*t,o*t,1.1*e.scale,0,2*Math.PI),i.fill()}function ka(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var Xs=class{constructor(){this.canvases=[et(),et()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,r=o.map(h=>h.values),a=[e,n,s.scale,s.text].join(),[c,l]=this.canvases;(a!==this.key||r.some((h,d)=>d!==e&&h!==this.values[d]))&&(t.curves(t.emptied(c),s,o.slice(0,e)),t.curves(t.emptied(l),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:n}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var gd=.5,bd=2.5,Sa=.28,Js=class{constructor(t){this.canvas=t,this.context=K(t),this.axes=et(),this.axesOf="",this.bold=et(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new Xs,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale,a=this.coarse?ka(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(n),a>=0&&this.others.prepare(this,a,n),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),n,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=K(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t,e=this.drawn){let s=1/0,o=-1/0,n=0,r=1/0;for(let{values:a,first:c=0}of e){let l=c;for(;l<a.length&&!(a[l]>0);)l++;Number.isFinite(a[l])&&(n=Math.max(n,a[l]));for(let h=c;h<a.length;h++){let d=a[h];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<s&&(s=d),d>o&&(o=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(n,1e-300)*1e3),s=Math.max(Math.min(s,o),o*1e-16),(!(s>0)||!(o>0))&&([s,o]=[.1,10]),this.low=Math.floor(Math.log10(s)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(s),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([s,o,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(s),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(s,0)),this.warp(Math.max(o,0))];let c=.06*(this.high-this.low);this.low-=c,this.high+=c}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(s,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return Ho(e,s,o.height/(26*t)).map(a=>[a,Gt(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),h=Ho(c,a,Math.max(1,o.height/(56*t))).flatMap(f=>[[this.warp(10**f),Gt(f)],[this.warp(-(10**f)),`−${Gt(f)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...h.filter(([f])=>f>=e&&f<=s&&Math.abs(f)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=mt(e,s,o.height/(34*t));return n.map(a=>[a,Ht(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let n=mt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,r=this.coarse?bd:gd;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:c,first:l=0,dash:h=a.dash}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(h.map(p=>p*.8*e.scale)),t.beginPath();let d=-1e9,f=-1e9,u=!1;for(let p=l;p<c.length;p++){let m=this.x(p),v=this.y(c[p]);if(!Number.isFinite(c[p])){u=!1;continue}u&&p<c.length-1&&Math.abs(m-d)<r&&Math.abs(v-f)<r||(t[u?"lineTo":"moveTo"](m,v),u=!0,d=m,f=v)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let c=t<this.last?Math.round((a+.5)*r):1/0,l=Math.min(this.canvas.width,c);this.coarse?this.drawBending(n,l):this.drawResting(l),e&&this.curves(s,n,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:h,values:d,first:f=0,head:u}of this.drawn){let p=Math.min(t,d.length-1),m=Math.floor(p+1e-9),v=p-m;if(m<f||!Number.isFinite(d[m]))continue;let b=this.y(d[m],0),g=v>1e-9?this.y(d[m+1],0):b,w=Number.isFinite(g)?b+(g-b)*v:b;u?this.coarse?this.stamp(u,this.x(p),w,n.of(h),n):Ta(s,u,this.x(p),w,n.of(h),n):Dt(s,h,this.x(p),w,3.9*n.scale,n)}}stamp(t,e,s,o,n){let{ratio:r,context:a}=this,c=Math.ceil(8*n.scale),l=[t,o,n.rim,n.scale,r].join(),h=this.letters.get(l);if(!h){h=et(),h.width=h.height=Math.ceil(2*c*r);let u=K(h);u.setTransform(r,0,0,r,0,0),Ta(u,t,c,c,o,n),this.letters.set(l,h)}let[d,f]=[e-c,s-c].map(u=>Math.round(u*r)/r);a.drawImage(h,d,f,h.width/r,h.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?Sa:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:r,others:a}=this,{width:c,height:l}=o;for(let[h,d,f]of[[0,e,1],[e,c,this.foretells?Sa:0]])d<=h||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(h,0,d-h,l),s.clip(),s.globalAlpha=f,r>=0?a.drawAround(this,r,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?O(s[t]):"–"])}};function Ta(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var li={every:26,length:6,width:1.4},wd=4;function Ye(i,t,e,s,o){i.beginPath(),i.moveTo(t,e),i.lineTo(s,o),i.stroke()}function Ea(i,t,e,s,o){if(s)return hi(i,t,e,1.35*3*o,-1);i.beginPath(),i.arc(t,e,3*o,0,2*Math.PI)}function Aa(i,[t,e,s,o],[n,r],a){let c=Math.hypot(s-t,o-e),l=li.every*a/(c||1),h=li.length*a/(Math.hypot(n,r)||1),d=Math.floor(.5/l);i.lineWidth=li.width*a,i.setLineDash([]);for(let f=-d;f<=d;f++){let[u,p]=[t+(.5+f*l)*(s-t),e+(.5+f*l)*(o-e)];Ye(i,u,p,u+h*n,p+h*r)}}function di(i,{top:t,height:e},s,o,n){let r=wd*n;if(o<t)hi(i,s,t+r,r,-1);else if(o>t+e)hi(i,s,t+e-r,r,1);else return;i.fill()}function hi(i,t,e,s,o){i.beginPath(),i.moveTo(t,e+o*s),i.lineTo(t+.87*s,e-.5*o*s),i.lineTo(t-.87*s,e-.5*o*s),i.closePath()}function fi(i){let t=i.length/3;return{first:i.subarray(0,t),second:i.subarray(t,2*t),target:i.subarray(2*t)}}function pi(i,{first:t,second:e,target:s}){return i==="boundary"?[t,e]:i==="prediction"?[s,s]:[t,s]}function ui({first:i,second:t},[e,s]){return Float64Array.from(i,(o,n)=>e*o+s*t[n])}function Na(i,t,e){let s=t.map(n=>pi(i,n)),o=i==="prediction"?e.flatMap(n=>t.map(r=>ui(r,Ke(n,0)))):[];return{across:Oa(s.map(([n])=>n)),up:Oa([...s.map(([,n])=>n),...o])}}function Oa(i){let[t,e]=[1/0,-1/0];for(let o of i)for(let n of o)Number.isFinite(n)&&([t,e]=[Math.min(t,n),Math.max(e,n)]);if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=.06*(e-t);return[t-s,e+s]}function La({kind:i,predicts:t},[e,s]){return i==="boundary"?[e,s,0]:t==="product"?[e*s,-1,0]:[e,-1,-s]}function $a([i,t,e],{across:s,up:o}){if(!i&&!t)return;if(Math.abs(t)*(o[1]-o[0])>=Math.abs(i)*(s[1]-s[0])){let[a,c]=s.map(l=>[l,(e-i*l)/t]);return[a,c]}let[n,r]=o.map(a=>[(e-t*a)/i,a]);return[n,r]}function Ke({x:i,y:t,records:e},s){let o=Math.min(s,e-1),n=Math.floor(o+1e-9),r=o-n;return r>1e-9?[i[n]+(i[n+1]-i[n])*r,t[n]+(t[n+1]-t[n])*r]:[i[n],t[n]]}var Xe={left:46,right:12,top:7,bottom:20},xd=.5,Zs=class{constructor(t){this.canvas=t,this.context=K(t),this.ground=et(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]},this.outside=0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s,surface:o}){if(this.companion=t,!t)return;let[n,r,a]=o.rows??[];this.fitted=a?{first:n,second:r,target:a}:fi(s("rows_fitted")),this.held=e.arrays.rows_held_out?fi(s("rows_held_out")):void 0,this.outside=0}get parts(){return[this.held,this.fitted].filter(t=>t!==void 0)}prepare(t,e){let s=e.scale,{companion:o}=this;if(!o)return;this.range=Na(o.kind,this.parts,t),Object.assign(this,{runs:t,colours:e});let n=Math.max(Xe.left*s,this.widestClass(e)+12);this.box={left:n,top:Xe.top*s,width:Math.max(20,this.width-n-Xe.right),height:Math.max(20,this.height-(Xe.top+Xe.bottom)*s)},this.drawGround(e)}widestClass(t){let e=K(this.ground);return e.font=Ra(t),Math.max(0,...this.classTicks().map(({text:s})=>e.measureText(s).width))}classTicks(){let{kind:t,classes:e}=this.companion??{classes:[]};return t==="line"?e.map((s,o)=>({value:2*o-1,text:s})):[]}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=K(this.ground),{box:s,range:o}=this,n=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=Ra(t),e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=mt(...o.up,s.height/(34*n)),a=r.values.map(h=>({value:h,text:Ht(h,r.step)})),c=this.classTicks();for(let{value:h,text:d}of c.length?c:a){let f=Math.round(this.y(h))+.5;Ye(e,s.left,f,s.left+s.width,f),e.fillText(d,s.left-6,f)}e.textAlign="center",e.textBaseline="top";let l=mt(...o.across,s.width/(70*n));for(let h of l.values)e.fillText(Ht(h,l.step),this.x(h),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[h,d]=o.across;Ye(e,this.x(h),this.y(h),this.x(d),this.y(d))}else for(let h of this.parts)this.drawRows(e,h,...pi(this.companion?.kind??"line",h),[t.muted,t.text])}drawRows(t,e,s,o,n){let{target:r}=e,a=this.colours?.scale??1,c=e===this.held,l=(this.companion?.classes.length??0)>0;t.save(),t.beginPath(),t.rect(this.box.left,this.box.top,this.box.width,this.box.height),t.clip(),t.globalAlpha=xd,t.lineWidth=1;for(let h=0;h<r.length;h++){let[d,f]=[this.x(s[h]),this.y(o[h])],u=l&&r[h]>0;t.fillStyle=t.strokeStyle=n[u?1:0],Ea(t,d,f,u,a),t[c?"stroke":"fill"]()}t.restore()}draw(t,e){let{context:s,colours:o,ratio:n,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(n,0,0,n,0,0),this.outside=0;let a=this.shownOf(t,e);if(a&&this.drawPredictions(a,t,o),r.kind!=="prediction"){for(let c of this.runs)t>=c.first&&c!==e&&this.drawLine(r,c,t,o,1.9);e&&this.runs.includes(e)&&this.drawLine(r,e,t,o,3.4)}}shownOf(t,e){if(this.companion?.kind==="prediction")return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}drawLine(t,e,s,o,n){let{context:r,box:a,range:c}=this,l=La(t,Ke(e,s)),h=$a(l,c),{scale:d}=o;if(!h)return;let[[f,u],[p,m]]=h.map(([A,S])=>[this.x(A),this.y(S)]),v=Ue(f,u,p,m,a);if(r.strokeStyle=r.fillStyle=o.of(e),!v){this.outside++,di(r,a,a.left+a.width/2,(u+m)/2,d);return}let[b,g,w,x]=v,[y,k]=l;if(r.lineWidth=n*d,r.setLineDash(e.dash.map(A=>A*.8*d)),Ye(r,b,g,w,x),t.kind!=="boundary")return;let T=y*(c.across[1]-c.across[0])/a.width,E=-k*(c.up[1]-c.up[0])/a.height;Aa(r,[b,g,w,x],[T,E],d)}drawPredictions(t,e,s){let{context:o,range:n,box:r}=this,a=Ke(t,e);for(let c of this.parts){let l=ui(c,a);this.drawRows(o,c,c.target,l,[s.of(t),s.of(t)]),o.fillStyle=s.of(t),l.forEach((h,d)=>{h>=n.up[0]&&h<=n.up[1]||(this.outside++,di(o,r,this.x(c.target[d]),this.y(h),s.scale))})}}describe(t){let{kind:e,predicts:s}=this.companion??{};return this.runs.filter(({first:n})=>t>=n).map(n=>{let[r,a]=Ke(n,t);return e!=="line"?`${n.label}: weights ${O(r,3)} and ${O(a,3)}`:s==="product"?`${n.label}: slope ${O(r*a,3)}`:`${n.label}: slope ${O(r,3)}, height ${O(a,3)}`}).join("; ")}},Ra=({scale:i,font:t})=>`${11*i}px ${t}`;var Qs=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new Js(e(s))),this.fit=new Zs(e("fit")),this.fitLabel=""}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e,companion:s}){let n=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:c},l)=>{[c.previousElementSibling.innerHTML]=n[l],c.setAttribute("aria-label",n[l][1])});let[,r,a]=this.charts;r.canvas.parentElement.hidden=!!s,a.canvas.parentElement.hidden=!e.some(c=>c.rates),this.fit.canvas.parentElement.hidden=!s,s&&this.nameFit(s)}nameFit(t,{time:e=0,rests:s=!1,lit:o}={}){let{canvas:n,held:r,outside:a}=this.fit,[c,l]=yd(t,this.fit.shownOf(e,o)),h=l+(r?"; hollow: held out":""),d=a?`${a} ${t.kind==="prediction"?"row":"line"}${a>1?"s":""} outside`:"",f=`<span><b>${c}</b> ${tt(h)}</span><span>${d}</span>`,u=[`${c} at this step: ${h}`,d,s&&this.fit.describe(e)].filter(Boolean).join(". ");jt(n.previousElementSibling,f),u!==this.fitLabel&&n.setAttribute("aria-label",u),this.fitLabel=u}prepare({surface:t,runs:e,companion:s},o,n,r){let[a,c,l]=this.charts,h=u=>e.filter(p=>!p.hidden).map(p=>({run:p,values:p[u],first:p.first}));a.prepare(h("height"),o,t.floor===null?"linear":"log",n,r),c.prepare(h("slope"),o,"log",n,r);let d=u=>new Float64Array(u.records).fill(u.rate),f=h("rates").map(u=>({...u,values:u.values??d(u.run)}));l.prepare(f,o,"log",n,r),s&&this.fit.prepare(e.filter(u=>!u.hidden),r)}};function yd({kind:i,across:t,up:e,classes:[s,o]},n){let r=`${e} against ${t}`;return i==="prediction"?["Prediction",`against measured ${t}${n?`, ${n.label}`:""}`]:i==="boundary"?["Classes and boundary",`${s} (dots) and ${o} (triangles, ticks on their side), ${r}`]:["Data and fit",o?`${r}, ${s} (dots) and ${o} (triangles)`:r]}function Ia(i,t,e,s){let[o,n,r,a]=t.corners(),c=t.half[2],l=(h,d)=>{i.strokeStyle=h,i.beginPath();for(let[[f,u],p]of d){let[m,v]=t.project(f,u,p);i.lineTo(m,v)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:h}of s)l(e.grid,[[n,h],[r,h],[a,h]]);l(e.frame,[[o,-c],[n,-c],[n,c],[r,c],[a,c],[a,-c],[o,-c]]),l(e.frame,[[n,-c],[r,-c],[a,-c]]),l(e.frame,[[r,-c],[r,c]])}var _a=3.6,Md=[2,3,4,5,6,8],Ca=i=>i*.7;function Pa(i,t){let[e]=i.corners(),s=i.half[2],o=t[0]===e[0]?1:0,n=i.half[o],r=m=>o?i.project(e[0],n*m,-s):i.project(n*m,e[1],-s),[a,c]=r(-1),[l,h]=r(1),[d,f]=r(0),u=Math.hypot(l-a,h-c),p=Math.sign((c-h)*(d-i.cx)+(l-a)*(f-i.cy))/u||0;return{axis:o,at:r,out:[(c-h)*p,(l-a)*p],length:u}}function za(i,t,e,s,o){i.font=`${e}px ${t.font}`;let n=c=>Math.max(0,...c.map(l=>i.measureText(l).width)),r=n(o.map(({text:c})=>c)),a=[s.slice(0,2),s.slice(2)].map(([c,l])=>{let h=Md.map(d=>mt(c,l,d));return n(h.flatMap(({values:d,step:f})=>Se(d,f).texts))});return{heights:r,numbers:a}}function Da(i,[t,e],s,{heights:o,numbers:n}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)i.face(t,e,r),r=kd(i,s,o,n);i.face(t,e,r)}function kd(i,t,e,s){let o=Ca(t),[,n,,r]=i.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let c of[n,r]){let{axis:l,at:h,out:d}=Pa(i,c),[f,u]=d.map(Math.abs),[p,m]=[0,1].map(k=>Math.abs(h(1)[k]-h(-1)[k])/2),v=c===n?"left":"right",b=(k,T)=>[f*(k+T)+T,u*(k+t/2)+t/2],[g,w]=b(o,s[l]/2),[x,y]=b(_a*o,t/3);a[v]=Math.max(a[v],g,x-p),a.bottom=Math.max(a.bottom,w,y-m)}return a}function ja(i,t,e,s,o,n,r){let[,a,,c]=t.corners(),l=Ca(s),h=[],d=(f,u,p,[m,v],b)=>{let g=i.measureText(f).width,w=Math.max(g/2,u+m*(b+g/2)),x=p+v*(b+s/2);h.some(y=>Math.abs(y.x-w)<(y.across+g)/2+3&&Math.abs(y.y-x)<s)||(h.push({x:w,y:x,across:g}),i.fillText(f,w,x))};i.textAlign="center",i.textBaseline="middle",i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let{z:f,text:u}of n){let[p,m]=t.project(...a,f);i.fillRect(p-4,Math.round(m),4,1),d(u,p,m,[-1,0],l)}i.strokeStyle=e.frame;for(let f of[a,c]){let{axis:u,at:p,out:m,length:v}=Pa(t,f),[b,g]=o.slice(2*u,2*u+2),[w,x]=m,y=mt(b,g,v/(4.6*s)),{texts:k,counted:T}=Se(y.values,y.step);i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let[S,N]of y.values.entries()){let[M,_]=p(2*(N-b)/(g-b)-1);i.beginPath(),i.moveTo(M,_),i.lineTo(M+4*w,_+4*x),i.stroke(),d(k[S],M,_,m,l)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text;let[E,A]=p(0);d(`${u?"y":"x"}${T}`,E,A,m,_a*l)}i.font=`${s}px ${e.font}`,i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)}function Ba(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:Sd(i,n):l=>l,c=(l,h)=>{let d=(a(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(f=>Math.abs(f.share-d)>.9/o)&&r.push({share:d,text:h,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:O(t.least)}];e&&n===null&&c(0,"0");for(let l=300;e&&l>-300;l--)c(10**l,Gt(l)),n===null&&c(-(10**l),"−"+Gt(l));if(r.length<2){let l=n??0,h=e?mt(t.least-l,t.most-l,o):mt(t.low,t.high,o);for(let d of h.values)c(d,Ht(d,h.step))}return r}function Sd(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function qa(i,t,e,s){let[o,n,r,a]=t,c=Math.max(n-o,a-r),[l,h]=[n-o,a-r].map(u=>3*Math.max(4,Math.round(e*u/c/3))+1),d=i.grid(o,n,r,a,l,h).map(u=>Number.isFinite(u)?u:NaN),f=d.map(u=>i.level(u));return{columns:l,rows:h,f:d,level:f,height:s?f:d,domain:i.surface.domain,window:t}}function Wa(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function Ua(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=h=>s[Math.floor(h*(s.length-1))],[n,r]=Fa(i.height),[a,c]=Fa(i.f),l={low:n,high:r,least:a,most:c,cut:""};return s.length?(e?l.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:n-.5,high:n+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function Fa(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function vi(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,c]=t,l=Float64Array.from({length:s},(m,v)=>r*(2*v/(s-1)-1)),h=Float64Array.from({length:o},(m,v)=>a*(1-2*v/(o-1))),d=n.map(m=>c*(2*(m-e.low)/(e.high-e.low)-1)),f=(m,v,b,g)=>(d[m+b]-d[m-v])/g||0,u=d.map((m,v)=>{let b=v%s,g=b>0?1:0,w=b<s-1?1:0;return f(v,g,w,l[b+w]-l[b-g])}),p=d.map((m,v)=>{let b=Math.floor(v/s),g=b>0?1:0,w=b<o-1?1:0;return f(v,g*s,w*s,h[b+w]-h[b-g])});return Object.assign(i,{x:l,y:h,z:d,slopeX:u,slopeY:p})}function mi({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),c=(r-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(i-2,Math.floor(a)),h=Math.min(t-2,Math.floor(c));if(!(a>=0&&c>=0&&a<=i-1&&c<=t-1))return NaN;let d=h*i+l,f=a-l,u=c-h;return(o[d]*(1-f)+o[d+1]*f)*(1-u)+(o[d+i]*(1-f)+o[d+i+1]*f)*u}var Ha=180,Ga=.012,to=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],c=e[3]-e[2],l=Math.max(a,c),{floor:h}=t.surface,d=qa(t,e,o?Ha:Ha/3,s),f=o?Wa(d):d;this.range=Ua(d,f,s&&h!==null),n.half=[a/l/2,c/l/2,.23],this.fine=vi(d,n.half,this.range),this.coarse=o?vi(f,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?h===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[c,l,h]=this.camera.half,{low:d,high:f}=this.range,u=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(n-o)-1),l*(2*(e-r)/(a-r)-1),h*(2*(u-d)/(f-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,mi(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+Ga);return this.terrain.depthAt(n,r)>a+Ga/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,c]=this.camera.half,[l,h,d,f]=this.window;return Math.abs(mi(this.shown,o,n)-r)<.02?[l+(h-l)*(o/a+1)/2,d+(f-d)*(n/c+1)/2]:null}};function eo(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function gi(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),c=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&c<0)return null;a>0&&(o=Math.min(o,c/a)),a<0&&(s=Math.max(s,c/a))}return s<=o?[s,o]:null}function Va(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=gi(n,r,s);if(a&&a[1]<1)return[eo(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var so={azimuth:-108,elevation:54,magnification:1},Ya=.4,oo=class{constructor(){this.half=[.5,.5,.23],this.azimuth=so.azimuth,this.elevation=so.elevation,this.magnification=so.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,so)}orbit(t,e){this.azimuth=(this.azimuth-t*Ya)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Ya))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:n,bottom:r}){let[a,c]=[this.azimuth,this.elevation].map(u=>u*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(c),cosE:Math.cos(c)});let[l,h]=this.reach(),d=Math.max(20,t-s-o),f=Math.max(20,e-n-r);this.unit=this.magnification*Math.min(d/l,f/h)/2,this.cx=s+(t-s-o)/2,this.cy=n+(e-n-r)/2}reach(){let[t,e,s]=this.half,[o,n]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*n,this.sinE*(t*n+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var Td=4,bi=.25,io=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let c=o[a],[l,h]=s.toCanvas(t.at),[d,f]=s.toCanvas(c);Math.hypot(d-l,f-h)<.6&&a<e||this.follow(t,c,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),c=gi(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!c){t.stroke=void 0;return}let[l,h]=c,d=b=>eo(n,e,b),[f,u]=o.toCanvas(d(l)),[p,m]=o.toCanvas(d(h)),v=Math.max(1,Math.ceil(Math.hypot(p-f,m-u)/Td));l>0&&(t.stroke=void 0);for(let b=0;b<v;b++){let g=l+(h-l)*(b+.5)/v,w=o.hides(...d(g),r+(a-r)*g);(!t.stroke||t.stroke.hidden!==w)&&(t.stroke={hidden:w,path:new Path2D,offset:t.length},t.stroke.path.moveTo(f,u),s.push(t.stroke));let[x,y]=o.toCanvas(d(l+(h-l)*(b+1)/v));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-f,y-u),[f,u]=[x,y]}h<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:c,offset:l}of e){if(a){s.globalAlpha=bi,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(c),o.setLineDash(t.dash.map(h=>h*r)),o.lineDashOffset=l),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:l,points:h,first:d}=c;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:Ls,at:h[l.branch_step],fault:s.fault(h[l.branch_step]),run:l});let f=Math.min(e,l.records-1),u=Math.floor(f+1e-9),p=f-u,m=h[u],v=s.fault(m);if(p>1e-9){let x=[],y={at:m,fault:v,length:0};m=eo(m,h[u+1],p),v+=(s.fault(h[u+1])-v)*p,this.follow(y,m,x),this.stroke(l,x,t,t)}let[b,g,w]=n.half;if(Math.abs(m[0])<=b&&Math.abs(m[1])<=g&&m[2]<=w){let x=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:x?Ns:Dt,at:m,fault:v,run:l})}else{let x=Va(h,d,u,n.half);x&&a.push({draw:Ed(n,x[1]),at:x[0],fault:0,run:l})}}for(let{draw:c,at:l,fault:h,run:d}of a){let[f,u,p]=l,[m,v]=s.toCanvas(l);t.globalAlpha=s.hides(f,u,Math.max(p,-n.half[2]),h)?.5:1,c(t,d,m,v,r,o),t.globalAlpha=1}}};function Ed(i,t){let[e,s]=i.project(...t);return(o,n,r,a,c,l)=>Os(o,n,r,a,e-i.cx,s-i.cy,c,l)}function Ka({contour:i,contourStrong:t}){return Math.round(8*Je(i)[3]/Je(t)[3])}function Xa(i){return[0,Je(i.veil)[3]].map(t=>Ad(i,t))}function Je(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Ad(i,t){let e=Je(i.rim),[s,o,n,r]=Je(i.contourStrong),a=[s,o,n],[c,l]=i.dark?[.62,1.5]:[.74,1.07],h=new Uint32Array(360*256),d=new Uint8ClampedArray(h.buffer),f=i.ramp.length/3-1;for(let u=0;u<h.length;u++){let p=3*Math.round((u&255)*f/255),m=(u>>8)%40,v=r*Math.floor((u>>8)/40)/8,b=c+(l-c)*m/39;for(let g=0;g<3;g++)d[4*u+g]=(Math.min(255,i.ramp[p+g]*b)*(1-v)+a[g]*v)*(1-t)+e[g]*t;d[4*u+3]=255}return h}var Nd=24e5,Ld=["px","py","pd","level","shade"],no=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Ka(t),this.palettes=Xa(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:c,z:l,domain:h,window:d}=t,[,,f]=e.half,u=(p,m)=>{let v=d[2*m]+(d[2*m+1]-d[2*m])*p;return v>=h[2*m]&&v<=h[2*m+1]};for(let p=0;p<c-1;p++){let m=e.sinA>0?c-2-p:p;for(let v=0;v<a-1;v++){let b=e.cosA>0?v:a-2-v,g=m*a+b,w=Math.min(l[g],l[g+1],l[g+a],l[g+a+1]),x=Math.max(l[g],l[g+1],l[g+a],l[g+a+1]);w<f&&x<1e4&&(this.cut=w<-f||x>f,this.palette=this.palettes[u((b+.5)/(a-1),0)&&u(1-(m+.5)/(c-1),1)?0:1],w<-f&&this.lid(t,e,[g,g+1,g+a,g+a+1]),this.lines=!0,this.triangle(g,g+1,g+a),this.triangle(g+1,g+a,g+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,c=Math.hypot(n,r)*t.unit,l=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let h=Math.min(e,Math.ceil(t.cx+c+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(Nd/((h-this.left)*(d-this.top)))),this.across=Math.round((h-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=h-this.left,this.height=d-this.top;let{image:f}=this;return f?.width!==this.across||f?.height!==this.down?(this.image=f=new ImageData(this.across,this.down),this.pixels=new Uint32Array(f.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,f}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:c,slopeY:l,level:h}=t,d=s*o;if(this.px.length!==d+4)for(let b of Ld)this[b]=new Float64Array(d+4);this.scratch=d,this.level.set(h);let{sinA:f,cosA:u}=e,[p,m,v]=[.45*u+.5*f,.45*f-.5*u,.74];for(let b=0,g=0;b<o;b++)for(let w=0;w<s;w++,g++){this.corner(g,e,n[w],r[b],a[g]);let x=(v-c[g]*p-l[g]*m)/Math.sqrt(1+c[g]*c[g]+l[g]*l[g]);this.shade[g]=x>0?x*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,c],l)=>{this.corner(n+l,t,r,a,c),this.level[n+l]=s,this.shade[n+l]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(d,f)=>{for(let u=0;u+1<d.length;u++){let p=[d[u],d[u+1]],m=Math.max(n[p[0]],n[p[1]]);if(!(m>-this.hz&&m<1e4))continue;this.cut=!0;let b=[n[p[0]],n[p[1]],-this.hz,-this.hz].map((g,w)=>[s[p[w%2]%t],o[Math.floor(p[w%2]/t)],g]);this.face(r,b,(128-this.tintBase)/this.tintSlope,f)}},c=r.sinA>0?0:e-1,l=r.cosA>0?t-1:0,h=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,f)=>c*t+f),h?.12:.55),a(Array.from({length:e},(d,f)=>f*t+l),h?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:c,pixels:l,depths:h,across:d,palette:f,tintBase:u,tintSlope:p,cut:m,hz:v,zDepth:b}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let g=o[t],w=n[t],x=o[e],y=n[e],k=x-g,T=y-w,E=o[s]-g,A=n[s]-w,S=Math.max(0,Math.ceil(w-.5)),N=Math.min(this.down,Math.ceil(n[s]-.5)),M=k*A-E*T;if(S>=N||Math.abs(M)<.001)return;let _=R=>((R[e]-R[t])*A-(R[s]-R[t])*T)/M,X=R=>((R[s]-R[t])*k-(R[e]-R[t])*E)/M,F=_(r),L=X(r),I=_(a),it=X(a),gt=_(c),ht=X(c),$=Math.hypot(I,it),nt=this.density/2,pt=Math.min(a[t],a[e],a[s]),dt=Math.max(a[t],a[e],a[s]),J=Math.min(1,(.34-$*this.density)*7),U=this.lines&&J>0&&Math.floor(dt+$*nt+$)!==Math.floor(pt-$*nt-$);for(let R=S;R<N;R++){let D=R+.5,st=g+(D-w)*E/A,H=D<y?g+(D-w)*k/T:x+(D-y)*(o[s]-x)/(n[s]-y),P=Math.max(0,Math.ceil(Math.min(st,H)-.5)),Z=Math.min(d,Math.ceil(Math.max(st,H)-.5)),q=P+.5-g,G=D-w,W=this.zTop+this.zRow*D,ot=r[t]+F*q+L*G,j=a[t]+I*q+it*G,Q=c[t]+gt*q+ht*G;for(let z=R*d+P,Mt=R*d+Z;z<Mt;z++,ot+=F,j+=I,Q+=gt){if(m){let B=b*ot+W;if(B>v+1e-6||B<-v-1e-6)continue}let bt=u+p*j,wt=0;if(U){let B=Math.round(j),ut=nt+.5-Math.abs(j-B)/$;ut>0&&(wt=Math.round(J*(ut<1?ut:1)*(B%3===0?8:this.thin)))}l[z]=f[(wt*40+(Q+.5|0)<<8)+(bt<0?0:bt>255?255:bt|0)],h[z]=ot}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var $d=140,ro=class{constructor(t){this.canvas=t,this.context=K(t),this.land=K(et()),this.under=K(et()),this.line=K(et()),this.buffer=K(et()),this.camera=new oo,this.terrain=new no,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:c}=this,l=JSON.stringify([s,o,r,n]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let h=new to(t,s,o,r,a,c);c.mix(n,d=>t.tint(d)),this.paths=new io(h,n,this.under,this.line),Object.assign(this,{key:l,fine:r,stale:!0})}this.paths.load(e)}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},$d)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:c}=this,{box:l,colours:h}=t,{landscape:d,range:f,logHeight:u,window:p,title:m}=l,v=this.fine&&!this.moving,b=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*h.scale,g=k=>Ba(d,f,u,s.half[2],k/(2.4*b)),w=[t,b,r];(!this.widths||w.some((k,T)=>k!==this.measured[T]))&&(this.measured=w,this.widths=za(e,h,b,p,g(.4*r))),Da(s,[n,r],b,this.widths),l.shown=v?l.fine:l.coarse;let x=o.paint(l.shown,s,n,r,v?2:1);c.canvas.width=x.width,c.canvas.height=x.height,c.putImageData(x,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let y=g(2*s.half[2]*s.unit*s.cosE);Ia(e,s,h,y),e.imageSmoothingQuality=v?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),ja(e,s,h,b,p,y,m);for(let k of[!0,!1])this.drawPoints(l,h,k);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,c]=this.camera.half,l=!1,h={toPixel:(d,f)=>{let[u,p,m]=t.toBox(d,f,n.at(d,f));l=Math.abs(u)<=r&&Math.abs(p)<=a&&m<=c&&t.hides(u,p,Math.max(m,-c),t.fault([u,p,m]))===s;let[v,b]=t.toCanvas([u,p,m]);return[v,b]},inside:()=>l};o.globalAlpha=s?bi:1,n.points(o,h,e),o.globalAlpha=1}};var Rd=2.5,Id=6,xi=820,_d=1100,Cd=1.4,Ja=140,ao=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new Ws,this.panels=new Ys(this.stage),this.key=new Ks(this.stage.querySelector(".ov-key")),this.hall=new Hs(s),this.layers=new Gs(this.stage),this.trails=new Ps(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new ro(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.cloud=new Us(t),this.race=new Qs(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);Lo(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=ai(this.player.root),n=(a,c)=>JSON.stringify([ae(a),c]),r=e&&n(s,o)===n(e.surface,this.colours);this.colours=o,r||(this.landscape=new Ve(s,je(s))),this.race.fit.load(t),this.plane.domain=s.domain,(!e||Qt(e.surface)!==Qt(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=ai(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:c}=t;if(!n)return;let l=a.projector?xi*this.colours.scale/Cd:xi,h=!!(t.sync.group||r.clientWidth<l)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",h),r.classList.toggle("ov-snug",!h&&r.clientWidth<l*_d/xi);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let f=an();this.hall.fit(),this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},f),this.key.show(n.surface,this.colours,f,this.cloud.words),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:u,clientHeight:p}=o,{clientWidth:m,clientHeight:v}=s.canvas,b=this.panels.places.map(({i:x})=>x),g=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),w=[u,p,f,this.colours.scale,m,v,c.width,this.panels.on,b,g];if(!(!(u*p||m*v)||w.join()===this.size)){this.size=w.join(),u&&p&&e.resize(u,p,f),m&&v&&s.resize(m,v,f),c.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,f);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Ja)}resurface(){let{surface:t}=this.player.scene;this.landscape=new Ve(t,je(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},Ja)}draw(){let{view:t}=this.player;this.cloud.offer(),t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let m of["halo","line"])s.moved(m);this.trails.reset(c,e,a),r.place()}this.trails.draw(n.time),this.cloud.draw(this.stale.land||this.stale.trails);let{view:l,inside:h,quiz:d,viewState:f,firstVisit:u}=t;s.emptied("heads");let p=l.inside&&h.ready&&h.at(n.time);for(let{runs:m,i:v=f.run,dx:b,dy:g}of c){let w=s.moved("heads",b,g);o.on&&o.drawStart(w,r.position,e),p&&v===f.run&&(o.on||!p.insight.run.hidden)&&h.draw(w,p,a),ta(w,m,e,n.time,a),d.draw(w,e,a),u.draw(w,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?Id:Rd;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((h,d)=>d%2?Math.min(h,a[d]):Math.max(h,a[d])),l=t.fitted?a:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,l,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:n}=this.player,{low:r,high:a}=this.landscape,c=[r-.5*(a-r),a+.5*(a-r)];if(this.stale.charts){let{undecided:l}=this.player.quiz;for(let h of this.charts)Object.assign(h,{coarse:this.bends,foretells:!l});e.inside?o.prepare(this.colours,c):this.race.prepare(t,s.last,c,this.colours)}for(let l of this.charts)l.draw(s.time,n.lit);t.companion&&!e.inside&&this.race.nameFit(t.companion,{time:s.time,rests:!s.playing,lit:n.lit})}};var co=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:c}=this.player,{plane:l,surface3d:h}=n,{number:d,step:f,plays:u,speed:p,window:m,camera:v,hidden:b}=t;return this.restored=d,o.pause(),o.seek(f),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((g,w)=>r.setHidden(w,b.includes(w))),m&&l.show(m),v&&Object.assign(h.camera,{azimuth:v[0],elevation:v[1],magnification:v[2]}),n.invalidate("land"),u&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:c,magnification:l}=r.camera,h=s.runs.flatMap((f,u)=>f.hidden?u:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(f=>Number(f.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,c,l].map(f=>Number(f.toFixed(2))).join("~")}`),[...d,...h.length?[`hidden:${h.join("~")}`]:[]].join()}};function Ee({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of r.method.remembers)a.push(`${c} along x`,`${c} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:a}}var yi=Array.from({length:2},()=>new Int32Array(0));function Pd(i,t){return yi[t].length<i&&(yi[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),yi[t]}function Za(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,r=Array.from({length:2},(l,h)=>Pd(64*n,h)),a=r.map(()=>0),c=e*64;for(let l=0;l<64&&c+l<t;l++){for(let h=0;h<i.length;h++)s[h]=i[h][c+l]+0;for(let h=0;h<2;h++)for(let d=0;d<n;d++)a[h]=a[h]+Math.imul(o[d],r[h][l*n+d])|0}return a.map(l=>l>>>0)}function tc(i,t,e){if(i?.records!==t)return!1;let{columns:s}=Ee(i);for(let o=0;o*2<e.length;o++)if(Za(s,t,o).some((n,r)=>n!==e[o*2+r]))return!1;return!0}function ec(i,t){let{columns:e,names:s}=Ee(t),o=i?Ee(i).columns:[],n=Math.min(i?.records??0,t.records);for(let r=0;r<n;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return i?.records===t.records?void 0:{step:n,name:"end"}}var zd=400,Dd=20,lo=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((c,l)=>{let h=c&&ec(o[l],c);h&&this.doubts.set(l,h)});let{arrays:r}=t.head,a=s&&e.every((c,l)=>r[`digest${l}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),zd))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],r=o[t];tc(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),Dd)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let r=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),sc(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&sc(this.said,this.words)}};function sc(i,t){i.textContent!==t&&(i.textContent=t)}var jd="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Bd=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,Fd="race|inside|toggle-inside|branch|previous-run|next-run",qd={view:new RegExp(`^(${Fd}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Wd=5e3,Ae=0,ho=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(jd)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout(Ae),Ae=setTimeout(()=>{Ae=0,document.documentElement.removeAttribute("data-ov-undecided")},Wd))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!Ae&&this.decides>0;o&&(clearTimeout(Ae),Ae=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!Bd.test(t)||s.locked?.some(o=>qd[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${O(t,3)}, ${O(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>O(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,c=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,h,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:h*a}),t.setLineDash(d),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(c?-17:17)*a,r);t.setLineDash([])}}};var Ud=90,Hd=400,fo=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!n)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(c=>`${c.label}: ${O(c.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},Hd))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();jt(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||n-this.shown.at>Ud||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var Gd=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Vd=1500;function oc(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Gd.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Mi=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:oc(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Vd)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:c}=r.layers,{width:l,height:h}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,h);for(let p of this.sources())t.drawImage(p,0,0,l,h);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(p=>!p.hidden)],f=l/c-22,u=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(f-u,18,u+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,m)=>{let v=32+20*m;m&&Dt(t,p,f-u+15,v,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,f-u+(m?36:10),v)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},po=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!oc()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Mi(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),Rs(t,`${this.player.scene.surface.key}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Yd={1:Uint8Array,4:Float32Array,8:Float64Array};function Kd(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0);return Xd(JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),t.buffer,4+e)}function Xd(i,t,e){return{head:i,array:o=>{let[n,r,a]=i.arrays[o];return new Yd[a](t,e+n,r)}}}function Jd({program:i},t){let e=i?.columns;if(!e)return;let s=Float64Array.from(t("rows")),o=s.length/e;return Array.from({length:e},(n,r)=>s.subarray(r*o,(r+1)*o))}function ic(i){let{head:t,array:e}=i instanceof Uint8Array?Kd(i):i,s=Jd(t.surface,e);s&&(t.surface.rows=s);let o=t.runs;o.forEach((r,a)=>{if(r.floor=t.surface.floor??0,r.lossAt=c=>r.height[Math.min(c,r.records-1)]+r.floor,!!t.held)for(let c of["x","y","height","slope"])r[c]=e(`${c}${a}`)});let n=o.filter(r=>!r.offstage);return Object.assign(t,{array:e,head:t,runs:n,allRuns:o})}function nc(i){let t=ic(i),{simulator:e}=t,s=t.allRuns.map(({records:c})=>c);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new ys({...t,simulator:e}),n=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((c,l)=>{let h=e.paths[l],d=o.simulate(h,n,r);a.simulated[l]=d,d&&t.head.arrays[`records${l}`]&&(a.recorded[l]=Zd(n,t,l,d));let f=a.recorded[l]??d;f&&Object.assign(c,ks(o,n,c,h,f))}),Object.assign(t,a)}function Zd({simulator:i},t,e,s){let o=t.array(`records${e}`),n=Ee(s).columns.length,r=o.length/n,a=Array.from({length:n},(c,l)=>o.subarray(l*r,(l+1)*r));return{...i.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var uo=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+c}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let h=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${O(s)}, ${O(o)}.${h}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var Ze=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}noiseChanged(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}};var Qe=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var vo=new Map,mo=class{constructor(t){this.player=t,this.own=new Qe(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!vo.has(t)){let o=new Set;vo.set(t,{members:o,clock:new Qe(n=>o.forEach(r=>r.tick(n)))})}let{root:e,picture:s}=this.player;this.group=vo.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?rc(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return rc(t);e.stop(),t&&vo.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||ae(o.scene.surface)!==ae(t.surface))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function rc({clock:i,members:t}){let e=[...t].map(({player:o})=>o.scene),s=String(e.some(o=>o.companion));i.setLast(Math.max(...e.map(({steps:o})=>o)));for(let{player:o}of t)o.root.dataset.companion=s,o.readout.setLast(i.last),o.runsChanged(),o.picture.schedule()}var go=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},rn),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let r={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>ki(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&ki(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return Qt(s.surface);if(n<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(n);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,r=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return{steps:n.steps,noise:n.level}[s];if(r<0)return;let{values:a,schedule_values:c}=o.last(r);return(t==="schedule"?c:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(c=>ki(c,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(n);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(h=>this.turnOf(h)),[n]=t?this.turnOf(t):[],r=h=>Object.fromEntries(s.filter(d=>d.owner===h).map(({name:d,value:f})=>[d,f])),{steps:a,noise:c}=r("scene"),l=r("surface");return{kept:o.length?o:void 0,turn:n,steps:a,noise:c,coefficients:Object.keys(l).length?l:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,h=>s.last(h)),c=o?this.numbers(n,h=>_t(o[h])):a,l={side:t.side,shown:c,inForce:a};document.dispatchEvent(new CustomEvent("ov-bent",{detail:l}))}numbers({surface:t,start:[e,s],steps:o,level:n},r){let{runs:a}=this.player.scene;return{run:Object.fromEntries(a.map(({name:c},l)=>[c,r(l).values])),schedule:Object.fromEntries(a.map(({name:c},l)=>[c,r(l).schedule_values])),surface:t.parameters,scene:{steps:o,noise:n},start:{x:e,y:s}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},ki=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var ac="ov-hall",bo=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,ac,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.dial),a=r?e.findIndex(c=>c.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(ac,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,n=this.current,r=(a,c)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),e.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,s.root.hidden=!n.inside,o.root.hidden=!n.dial;for(let a of["map","relief","both","grid"])r(a,n.stage===a);r("race",!n.inside),r("log-height",n.log_height);for(let a of["inside","dial","fan","cloud","projector"])r(a,n[a]);e.enlarge(),o.load(this.player.scene),n.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var Si=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new is(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new ns(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new mo(this),this.viewState=new bo(this),this.picture=new ao(this,s),this.bending=new Ss(this),this.turning=new go(this),this.proof=new lo(this),this.start=new uo(this,e(".ov-start")),this.legend=new Fs(this,e(".ov-legend")),this.readout=new fo(this),this.playback=new co(this),this.recorder=new po(this,e('[data-do="record"]')),this.quiz=new ho(this),this.firstVisit=new Ds(this,e(".ov-first-visit")),this.keys=new As(e('[data-do="keys"]')),this.inside=new Ze(this,e(".ov-inside")),this.dial=new Ze(this,e(".ov-dial")),aa(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)ca(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||Qt(e.surface)!==Qt(t.surface),n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},cc=nn(i=>new Si(i),(i,t,e)=>{i.inspectorLoader??=new js(i,e),i.inspectorLoader.show(t instanceof Uint8Array?nc(t):t)});var lc=`.ov-number-track {
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
`;var hc=`.ov-player:focus-visible,
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
`;var dc=`.ov-player button {
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
`;var fc=`[data-dial="true"].ov-player {
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
`;var pc=`.ov-side {
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
`;var uc=`.ov-inside {
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
`;var vc=`.ov-player .ov-legend-head {
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
`;var mc=`.ov-chart {
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
.ov-chart[data-chart="fit"] .ov-chart-title {
  display: flex;
  justify-content: space-between;
  gap: 8px;
}
.ov-chart[data-chart="fit"] .ov-chart-title span + span {
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
`;var gc=`/* Over the foot of the picture, beside nothing that is to be pressed. */
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
`;var bc=`.ov-player.ov-large {
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
`;var wc=`:is(.ov-aim, .ov-confirm) {
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
    .ov-chart:not([data-chart="fit"]),
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
.ov-player[data-held="true"] .ov-race::after {
  content: "The curves and the outcomes come with the answer.";
  color: var(--ov-muted);
  padding: 6px 2px;
}
[data-locked~="view"] :is(.ov-head, .ov-switch),
[data-locked~="dial"] [data-do="dial"],
[data-locked~="runs"] :is(.ov-forks, .ov-pairs, details:has(> :is(.ov-forks, .ov-pairs))) {
  display: none !important;
}
`;var xc=`.ov-ended {
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
.ov-hall.ov-narrow[data-sync-group] :is(.ov-head, .ov-switch, .ov-chart, .ov-dial, .ov-tools) {
  display: none;
}
@container pair (max-width: 695px) {
  [data-sync-group].ov-narrow {
    --ov-stage: min(74vw, 34vh);
  }
  [data-sync-group] .ov-race .ov-chart,
  [data-sync-group][data-side="b"]:not(:fullscreen) .ov-controls {
    display: none;
  }
}
`;var yc=[hc,dc,lc,fc,pc,uc,vc,mc,gc,bc,wc,xc].join("");var ff=i=>import(new URL(`inspector.js${i?`?try=${i}`:""}`,import.meta.url)),_1=Ji(en,yc,tn(i=>cc({...i,importInspector:ff})));export{_1 as default};
