// Built by tools/bundle.js from optim_viz/web/js: edit there.
var sc="[data-testid=stApp]",oc='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var ic="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",nc="The server is back, and so is your scene, from the address.",so=Symbol("renew"),eo=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!oi(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!oi(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(ic)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(nc,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[so]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(oc)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},oi=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),ii;function ni(i){return ii??=new eo(document.querySelector(sc)),ii.patient(i)}var ri=`.ov-notice {
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
`;function de(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var ai="optim-viz-reloaded-for";function ci(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:a,...r})=>{s||ac(t),s=!0;let c=new TextDecoder().decode(o.subarray(0,8));if(c!=="0058c0d3")return cc(c,n);let l=n.querySelector(".ov-place");l&&(l.outerHTML=i);let h=ni(a);return e({...r,parentElement:n,setTriggerValue:h,data:o.subarray(8)})}}function ac(i){document.body.append(Object.assign(document.createElement("style"),{textContent:ri+i}))}function cc(i,t){if(!lc(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(de("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function lc(i){try{return sessionStorage.getItem(ai)===i?!0:(sessionStorage.setItem(ai,i),!1)}catch{return!0}}var li=1e3,hc=512*1024;function dc(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>hc?"is far too long":t.split("&").length>li?`has more than ${li.toLocaleString("en")} parts`:""}var hi=!1;function di(i){return t=>(hi||vc(t.parentElement),hi=!0,i(t))}function vc(i){let t=dc(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=de(e,"Dismiss",()=>s.remove());i.prepend(s)}var vi=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, D opens the dial, V changes the view, F fills the screen, P is for a projector, S shares a link.">
  <div class="ov-views">
  <div class="ov-stage">
    <canvas class="ov-land" role="img"></canvas>
    <canvas class="ov-fan" aria-hidden="true"></canvas>
    <canvas class="ov-halo" aria-hidden="true"></canvas>
    <canvas class="ov-line" aria-hidden="true"></canvas>
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
    </div>
    <div class="ov-empty" hidden><p><b>No runs yet.</b> Add one in the panel: pick an optimizer, and it starts from the ring.</p></div>
  </div>
  <div class="ov-depth" hidden>
    <canvas class="ov-surface3d" role="application" tabindex="0" title="Drag to turn; with the focus here, Shift and the arrow keys"></canvas>
    <div class="ov-tools" role="toolbar" aria-label="3D view">
      <button type="button" data-do="nearer" aria-label="Nearer" title="Nearer">+</button>
      <button type="button" data-do="farther" aria-label="Farther" title="Farther">−</button>
      <button type="button" data-do="turn-left" aria-label="Turn left" title="Turn (Shift ←)"><svg viewBox="0 0 16 16"><path d="M12 13a6 6 0 10-8-1M4 8v4H0" fill="none"/></svg></button>
      <button type="button" data-do="turn-right" aria-label="Turn right" title="Turn (Shift →)"><svg viewBox="0 0 16 16"><path d="M4 13a6 6 0 118-1M12 8v4h4" fill="none"/></svg></button>
      <button type="button" data-do="reset-camera" aria-label="First camera" title="First camera"><svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
      <button type="button" data-do="log-height" aria-pressed="true" title="Height on the contours' logarithmic scale, or f itself">log</button>
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
    <input type="range" class="ov-scrub" min="0" value="0" step="1" aria-label="Step">
    <output class="ov-step"></output>
    <select class="ov-speed" aria-label="Speed" title="Speed">
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
        <button type="button" data-do="race" aria-pressed="true">Race</button><button type="button" data-do="inside" aria-pressed="false" title="One run's rule, memory and numbers (I)">Inside</button>
      </div>
      <div class="ov-segments"><button type="button" data-do="dial" aria-pressed="false" title="Turn a learning rate, or another number, and see the path bend (D)">Dial</button></div>
      <div class="ov-segments ov-share"><button type="button" data-do="share" aria-label="Share" title="Copy the link to this very moment (S)"><svg viewBox="0 0 16 16"><path d="M6 9.500l4-3M8.500 4l1.500-1.500a2.800 2.800 0 014 4L12 8.500M7.500 12L6 13.500a2.800 2.800 0 01-4-4L4 7.500" fill="none"/></svg></button></div>
      <div class="ov-segments" role="group" aria-label="View (V)">
        <button type="button" data-do="map" aria-pressed="true">Map</button><button type="button" data-do="relief" aria-pressed="false">3D</button><button type="button" data-do="both" aria-pressed="false">Both</button><button type="button" data-do="grid" aria-pressed="false" title="Every run in a map of its own">Grid</button>
      </div>
    </div>
    <div class="ov-race">
    <ul class="ov-legend" aria-label="Runs: press one to hide or show it"></ul>
    <p class="ov-doubt" role="alert" hidden></p>
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
`;var pi=Symbol.for("optim-viz printing");function ui(){!globalThis.addEventListener||pi in globalThis||(Object.assign(globalThis,{[pi]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function fi(i,t){let e=new WeakMap;return ui(),({data:s,parentElement:o,setTriggerValue:n,...a})=>{let r=e.get(o);return r?.root.isConnected||(r?.destroy(),r=i(o),e.set(o,r)),r.outbox.connect(n),t(r,s,a),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var uc=100,fc=1500,mi=2500,We=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,so,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=uc-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),fc),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function gi(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var bi=i=>i.currentCSSZoom??1;function oo(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),oo(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var io=16,no=14,Ge=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:a,x:r,y:c}=this.fill(s,o,t,e),l=r+io+n>this.root.clientWidth?r-io-n:r+io,h=c+no+a>this.root.clientHeight?c-no-a:c+no;this.place(l,h,n)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:a,y:r}=this.fill(e,{},s.left,s.bottom+4);this.place(a,r+n>this.root.clientHeight?r-n-s.height-8:r,o)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:a}=this,r=a.getBoundingClientRect(),c=bi(a);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[l,h]=[(s-r.left)/c,(o-r.top)/c];return{width:n.offsetWidth,height:n.offsetHeight,x:l,y:h}}place(t,e,s){let o=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};var vt=22250738585072014e-324,mc=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),ve=new DataView(new ArrayBuffer(8)),Ae=i=>mc[i+1022];function Ye(i){return ve.setFloat64(0,i),(ve.getUint32(0)>>>20)-1023}function Ve(i){return ve.setFloat64(0,i),ve.setUint32(0,ve.getUint32(0)&1048575|1072693248),ve.getFloat64(0)}var j=i=>Math.abs(i)>=vt?i:i*0;function V(i,t){let e=i*t;if(!(Math.abs(e)<=vt))return e;let s=Math.abs(i)<Math.abs(t)?i*Te*t:i*(t*Te);return Math.abs(s)<vt*Te?e*0:e}function Kt(i,t){let e=i/t;return Math.abs(e)<=vt&&Math.abs(i*Te/t)<vt*Te?e*0:e}var Te=2**200;function xi(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=V(s,e)),e=V(e,e);return s}var wi=(i,t)=>i>=t||Number.isNaN(i)?i:t,yi=(i,t)=>i<=t||Number.isNaN(i)?i:t;function Mi(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,a=o*1.4426950408889634+.5,r=Math.floor(a),c=r*.6931471805598903,l=o-c,h=r*5497923018708371e-29,d=l-h,u=l-d-h,p=i<-708.3964185322641,m=1+d,b=1-m+d,g=d*d,B=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,X=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,tt=d*X,W=B+tt,_=g*W,C=u+_,it=b+C,G=m+it,R=r>0,U=G*(R?2:.5),Y=r-1,H=r+1,P=Ae(R?Y:H),st=U*P,$=j(st);return p?0:$}function ki(i){let t=Ye(i),e=Ve(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,a=.5*e,c=(s?a:e)-1,l=2+c,h=c/l,d=h*h,u=.5*c*c,q=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,J=d*q,ht=u+J,ot=h*ht,A=n*5497923018708371e-29,Z=ot+A,Q=u-Z,X=n*.6931471805598903,tt=Q-c,W=X-tt,_=i<22250738585072014e-324,it=i>-22250738585072014e-324?-1/0:NaN,G=_?it:W;return i<=17976931348623157e292?G:i}function Si(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,l=o-c,h=r*9920935774287987e-25,d=l-h,u=l-d-h,p=r*22517417706346578e-34,m=d-p,b=d-m-p,g=u+b,w=r*35215598651832e-40-g,M=m-w,S=.25*r,k=4*Math.floor(S),L=r-k,I=m-M-w,y=M*M,W=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,_=y*W,C=M*_,G=1-.5*y,R=I*G,et=C+R,U=M+et,Y=-.5*y,H=1+Y,P=1-H+Y,st=y*y,St=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,xt=st*St,rt=M*I,Dt=xt-rt,Et=P+Dt,Tt=H+Et,At=L>=2,at=.5*L,Nt=Math.floor(at)!==at?Tt:U,$t=-Nt,ct=At?$t:Nt;return t<3725290298461914e-24?i:ct}function Ei(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,l=o-c,h=r*9920935774287987e-25,d=l-h,u=l-d-h,p=r*22517417706346578e-34,m=d-p,b=d-m-p,g=u+b,w=r*35215598651832e-40-g,M=m-w,S=.25*r,k=4*Math.floor(S),L=r-k,I=m-M-w,y=M*M,W=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,_=y*W,C=M*_,G=1-.5*y,R=I*G,et=C+R,U=M+et,Y=-.5*y,H=1+Y,P=1-H+Y,st=y*y,St=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,xt=st*St,rt=M*I,Dt=xt-rt,Et=P+Dt,Tt=H+Et,At=3-L,Lt=L*At>1,ut=.5*L,ct=Math.floor(ut)!==ut?U:Tt,dt=-ct,It=Lt?dt:ct,Ft=0*i;return e?It:Ft}function Ti(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,l=o-c,h=r*9920935774287987e-25,d=l-h,u=l-d-h,p=r*22517417706346578e-34,m=d-p,b=d-m-p,g=u+b,w=r*35215598651832e-40-g,M=m-w,S=.25*r,k=4*Math.floor(S),L=r-k,I=m-M-w,y=M*M,W=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,_=y*W,C=M*_,G=1-.5*y,R=I*G,et=C+R,U=M+et,H=M-U+et,nt=-.5*y,P=1+nt,$=1-P+nt,yt=y*y,rt=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,Dt=yt*rt,Et=M*I,Tt=Dt-Et,At=$+Tt,at=P+At,ut=P-at+At,Nt=.5*L,ct=Math.floor(Nt)!==Nt,dt=-at,It=ct?dt:U,Ft=-ut,Ht=ct?Ft:H,wt=ct?U:at,ne=ct?H:ut,Zt=t<3725290298461914e-24,_t=It/wt,Wt=_t*134217729,Qt=Wt-_t,Gt=Wt-Qt,ge=_t-Gt,re=wt*134217729,be=re-wt,Yt=re-be,ae=wt-Yt,Vt=_t*wt,te=Gt*Yt-Vt,Ys=Gt*ae,we=ge*Yt,Be=Ys+we,ye=te+Be,Me=ge*ae,ce=ye+Me,Ue=It-Vt-ce,He=_t*ne,Co=Ht-He,Vs=(Ue+Co)/wt,Ks=_t+Vs;return Zt?i:Ks}function Ai(i){let t=Math.abs(i),o=2*(t>20?20:t),a=o*1.4426950408889634+.5,r=Math.floor(a),c=r*.6931471805598903,l=o-c,h=r*5497923018708371e-29,d=l-h,u=l-d-h,p=Ae(r),m=d*d,I=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,A=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,Z=d*A,Q=I+Z,X=m*Q,tt=u+X,W=d+tt,C=d-W+tt,it=p-1,G=p*W,R=it+G,U=it-R+G,Y=p*C,H=U+Y,nt=R>2,P=nt?R:2,st=nt?2:R,$=P+st,bt=P-$+st+H,F=R/$,pt=F*134217729,Mt=pt-F,kt=pt-Mt,Ut=F-kt,jt=$*134217729,ie=jt-$,St=jt-ie,xt=$-St,rt=F*$,Et=kt*St-rt,Tt=kt*xt,At=Ut*St,at=Tt+At,Lt=Et+at,ut=Ut*xt,Nt=Lt+ut,ct=R-rt-Nt,dt=F*bt,It=H-dt,Ht=(ct+It)/$,wt=F+Ht,ne=t<3725290298461914e-24,Zt=i<0,_t=-wt;return ne?i:Zt?_t:wt}function Oi(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,a=Math.floor(n),r=o-a,c=r*134217729,l=c-r,h=c-l,d=r-h,v=r*.6931471805599453,p=h*.6931471824645996-v,m=h*-1904654323148236e-24,f=d*.6931471824645996,b=m+f,g=p+b,x=d*-1904654323148236e-24,w=g+x,M=r*23190468138462996e-33,S=w+M,E=1+v,L=1-E+v,T=v*v,Z=(((((11470745597729725e-27*T+208767569878681e-23)*T+2755731922398589e-22)*T+248015873015873e-19)*T+.001388888888888889)*T+.041666666666666664)*T+.5,et=((((16059043836821613e-26*T+2505210838544172e-23)*T+27557319223985893e-22)*T+.0001984126984126984)*T+.008333333333333333)*T+.16666666666666666,U=v*et,Y=Z+U,H=T*Y,nt=S+H,P=L+nt,st=E+P,$=a>0,gt=st*($?2:.5),bt=a-1,F=a+1,Mt=Ae($?bt:F),kt=gt*Mt;return e?0:kt}function Li(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,a=i-n,c=(e?o:a)/t,l=Ye(t),h=Ve(t),d=h>1.4142135623730951,v=l+1,u=d?v:l,p=.5*h,f=(d?p:h)-1,b=2+f,g=f/b,x=g*g,M=.5*f*f,tt=(((((((((.08695652173913043*x+.09523809523809523)*x+.10526315789473684)*x+.11764705882352941)*x+.13333333333333333)*x+.15384615384615385)*x+.18181818181818182)*x+.2222222222222222)*x+.2857142857142857)*x+.4)*x+.6666666666666666,W=x*tt,_=M+W,C=g*_,G=u*5497923018708371e-29+c,R=C+G,et=M-R,U=u*.6931471805598903,Y=et-f,H=U-Y,P=Math.abs(i)<5551115123125783e-32,st=t<22250738585072014e-324,yt=t>-22250738585072014e-324?-1/0:NaN,gt=st?yt:H,F=t<=17976931348623157e292?gt:t;return P?i:F}function Ni(i,t){let e=Math.abs(i),s=Ye(e),o=Ve(e),n=o>1.4142135623730951,a=s+1,r=n?a:s,c=.5*o,h=(n?c:o)-1,d=2+h,u=2-d+h,p=h/d,m=p*134217729,f=m-p,b=m-f,g=p-b,x=d*134217729,w=x-d,M=x-w,S=d-M,E=p*d,L=b*M-E,T=b*S,I=g*M,y=T+I,N=L+y,B=g*S,D=N+B,q=h-E-D,J=p*u,ot=(q-J)/d,A=p*p,Q=b*b-A,X=b*g,tt=g*b,W=X+tt,_=Q+W,C=g*g,it=_+C,R=2*p*ot,et=it+R,St=((((((((.043478260869565216*A+.047619047619047616)*A+.05263157894736842)*A+.058823529411764705)*A+.06666666666666667)*A+.07692307692307693)*A+.09090909090909091)*A+.1111111111111111)*A+.14285714285714285)*A+.2,xt=A*St,rt=.3333333333333333+xt,Et=.3333333333333333-rt+xt,Tt=A*134217729,At=Tt-A,at=Tt-At,Lt=A-at,ut=rt*134217729,Nt=ut-rt,$t=ut-Nt,ct=rt-$t,dt=A*rt,Ft=at*$t-dt,Ht=at*ct,wt=Lt*$t,ne=Ht+wt,Zt=Ft+ne,_t=Lt*ct,Wt=Zt+_t,Qt=Et+1850371707708594e-32,Gt=A*Qt,ge=et*rt,re=Gt+ge,be=Wt+re,Yt=dt*134217729,ae=Yt-dt,Vt=Yt-ae,xe=dt-Vt,te=p*dt,we=b*Vt-te,Be=b*xe,ye=g*Vt,Me=Be+ye,ce=we+Me,qe=g*xe,Ue=ce+qe,He=p+te,Po=p-He+te,Vs=p*be,Ks=ot*dt,jo=Vs+Ks,Xr=Ue+jo+ot,Jr=Po+Xr,Do=r*.6931471805598903,Fo=2*He,Xs=Do+Fo,Zr=Do-Xs+Fo,Qr=2*Jr,ta=r*5497923018708371e-29,ea=Qr+ta,Bo=Zr+ea,ke=Xs+Bo,sa=Xs-ke+Bo,oa=t>11805916207174113e5,ia=t<-11805916207174113e5?-11805916207174113e5:t,Se=oa?11805916207174113e5:ia,qo=ke*134217729,na=qo-ke,Js=qo-na,Uo=ke-Js,Ho=Se*134217729,ra=Ho-Se,Zs=Ho-ra,Wo=Se-Zs,Ee=ke*Se,aa=Js*Zs-Ee,ca=Js*Wo,la=Uo*Zs,ha=ca+la,da=aa+ha,va=Uo*Wo,pa=da+va,ua=Math.abs(Ee)<1e3,fa=sa*Se,ma=pa+fa,Go=ua?ma:0,ga=Ee>710,ba=Ee<-709?-709:Ee,Qs=ga?710:ba,xa=Qs*1.4426950408889634+.5,le=Math.floor(xa),wa=le*.6931471805598903,Yo=Qs-wa,Vo=le*5497923018708371e-29,to=Yo-Vo,Ko=Yo-to-Vo+Go,he=to+Ko,ya=to-he+Ko,Xo=1+he,Ma=1-Xo+he,Ot=he*he,ka=(((((11470745597729725e-27*Ot+208767569878681e-23)*Ot+2755731922398589e-22)*Ot+248015873015873e-19)*Ot+.001388888888888889)*Ot+.041666666666666664)*Ot+.5,Sa=((((16059043836821613e-26*Ot+2505210838544172e-23)*Ot+27557319223985893e-22)*Ot+.0001984126984126984)*Ot+.008333333333333333)*Ot+.16666666666666666,Ea=he*Sa,Ta=ka+Ea,Aa=Ot*Ta,Oa=ya+Aa,La=Ma+Oa,Jo=Xo+La,Na=Qs+Go<-708.3964185322641,Ia=le<-1021.5,_a=Jo<1,za=Na||Ia&&_a,Zo=le>0,Ra=Jo*(Zo?2:.5),$a=le-1,Ca=le+1,Pa=Ae(Zo?$a:Ca),ja=Ra*Pa,Da=j(ja),Fa=za?0:Da,Ba=e<22250738585072014e-324,Qo=t>0,qa=t<0?1/0:t,Ua=Ba?Qo?0:qa:Fa,ti=e>17976931348623157e292?Qo?1/0:0:Ua,ei=Math.floor(t)===t,Ha=.5*t,Wa=Math.floor(Ha)*2!==t,Ga=ei&&Wa,si=i<0,Ya=i>=-17976931348623157e292,Va=si&&Ya&&!ei,Ka=i===0,Xa=1/i<0,Ja=(si||Ka&&Xa)&&Ga,Za=-ti,Qa=Va?NaN:Ja?Za:ti,tc=i!==i||t!==t,ec=i+t;return t===0||i===1?1:tc?ec:Qa}function Ii(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,a=o?e:s,r=a>17976931348623157e292,c=n>17976931348623157e292,l=0*n,d=r?c?1:l:n,p=r?1:a===0?1:a,m=p>8452712498170644e255,b=p<1499696813895631e-256?16069380442589903e44:1,g=m?7888609052210118e-46:b,x=d*g,w=p*g,M=.25*w,S=x<M,E=.75*w,L=x<E?.5:1,T=S?0:L,I=T*w,y=x-I,N=T*x,B=w+N,D=y/B,z=D*D,bt=((((((((((((.034482758620689655*z+-.037037037037037035)*z+.04)*z+-.043478260869565216)*z+.047619047619047616)*z+-.05263157894736842)*z+.058823529411764705)*z+-.06666666666666667)*z+.07692307692307693)*z+-.09090909090909091)*z+.1111111111111111)*z+-.14285714285714285)*z+.2)*z+-.3333333333333333,F=z*bt,pt=D*F,Mt=T===0,kt=T===.5,jt=Mt?0:kt?.4636476090008061:.7853981633974483,St=Mt?0:kt?22698777452961687e-33:3061616997868383e-32,xt=jt+D,Dt=jt-xt+D,Et=Mt?D:xt,Tt=Mt?0:Dt,At=St+pt,at=Tt+At,Lt=-Et,ut=1.5707963267948966+Lt,$t=1.5707963267948966-ut+Lt,ct=6123233995736766e-32-at,dt=$t+ct,It=o?ut:Et,Ft=o?dt:at,Ht=t<0,wt=t===0,Zt=1/t<0,Wt=Ht||wt&&Zt,Qt=-It,Gt=3.141592653589793+Qt,re=3.141592653589793-Gt+Qt,be=12246467991473532e-32-Ft,Yt=re+be,ae=Wt?Gt:It,Vt=Wt?Yt:Ft,xe=i<0,te=i===0,we=1/i<0,ye=xe||te&&we,Me=ae+Vt,ce=j(Me),qe=-ce;return ye?qe:ce}var Ke={exp:Mi,log:ki,sin:Si,cos:Ei,tan:Ti,tanh:Ai,exp2:Oi,log1p:Li,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},Xe={pow:Ni,atan2:Ii,max:wi,min:yi,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var gc=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},bc=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},Je={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=vt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=vt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>vt?n:V(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>vt?n:Kt(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]}};for(let[i,t]of Object.entries(Ke))Je[i]=gc(t);for(let[i,t]of Object.entries(Xe))Je[i]=bc(t);function Oe({program:i,coefficients:t}){let e=zi({...i,results:i.results.slice(0,1)},t);return(s,o)=>e(s,o)[0]}function _i({program:i,coefficients:t}){return zi(i,t)}var xc=new Float64Array(0),ee=256;function zi({constants:i,code:t,results:e},s){let o=[...s,...i].map(j),n=2+o.length,a=new Set(e);for(let h=t.length-1;h>=0;h--)if(a.has(n+h))for(let d of t[h].slice(1))a.add(d);let r=[new Float64Array(ee),new Float64Array(ee)],c=new Set([0,1]);for(let h of o)r.push(new Float64Array(ee).fill(h));let l=[];return t.forEach(([h,...d],v)=>{let u=n+v,p=a.has(u)?new Float64Array(ee):xc,[m,f,b]=d.map(g=>r[g]);r.push(p),d.some(g=>c.has(g))&&c.add(u),a.has(u)&&(c.has(u)?l.push(g=>Je[h](g,p,m,f,b)):Je[h](ee,p,m,f,b))}),(h,d)=>{let v=e.map(()=>new Float64Array(h.length));for(let u=0;u<h.length;u+=ee){let p=Math.min(ee,h.length-u);for(let m=0;m<p;m++)r[0][m]=j(h[u+m]),r[1][m]=j(d[u+m]);for(let m of l)m(p);e.forEach((m,f)=>v[f].set(r[m].subarray(0,p),u))}return v}}var Ri=["local minimum","saddle","maximum"],$i=["converged","stuck_at_saddle","left_view","overflowed"],Ci={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Pi="{fate} · step {step}",ji="{count} step",Di="{count} steps",Fi="the last step",Bi="the last {count} steps",qi="global minimum",Ui="local minimum",Hi="stuck at a maximum",Wi="at equal height",Gi="undefined",ro="descending",Yi="at the start",Vi="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Ki="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",Xi="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",Ji="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",Zi="Converged to the {kind} at {place}, by step {step}.",Qi="Converged to the minimum at {place}, which is not in the list, by step {step}.",tn="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",en="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",sn="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",on="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",nn="{because} The Hessian is not positive there.",rn="{because} f is {value} there, within {within} of the known optimum, {optimum}.",an="{because} f is {value} there, above the known optimum, {optimum}.",cn="Left the view at step {step} and has not come back; it is now at {place}.",ln="Outside the view from the start; it is now at {place}.",hn="Its last point lies outside the surface's window.",dn="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",vn="f changed by less than 1e-12 of its size over {window}.",pn="At equal height: after {steps} f is {f} as before, at another place.",un="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",fn="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",mn="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",gn="Rising after {steps}: f went from {before} to {f} over {window}.",bn="At the end of the last quarter of the steps f is above where it was when that began.",xn="Still descending after {steps}: f = {f}.",wn="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";function yn(i,t,e){let s=V(.5,j(i-e)),o=V(.5,j(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),a=Kt(1,n>0?n:1),[r,c]=[V(s,a),V(t,a)],l=Math.sqrt(j(V(r,r)+V(c,c))),h=V(n,l),d=Kt(1,l>0?l:1),v=l>0?V(r,d):1,u=V(c,d),p=Math.sqrt(V(.5,j(1+Math.abs(v)))),m=Kt(V(.5,u),p),[f,b]=v>=0?[p,m]:[Math.abs(m),u>=0?p:-p];return{lam:[j(o+h),j(o-h)],V:[[f,0-b],[b,f]]}}function Bt(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function kn(i,t,e,s){let o=i.records-1,[n,a,r]=i.hessian.map(y=>y[o]);if(![n,a,r].every(Number.isFinite))return;let{lam:c,V:l}=yn(n,a,r),[h,d]=[l[0][0],l[1][0]],[v,u]=i.gradient.map(y=>y[o]),p=Math.max(Math.abs(c[0]),Math.abs(c[1])),m=c.map(y=>Math.abs(y)<=1e-6*p),f=[h*v+d*u,h*u-d*v],b=f.some((y,N)=>m[N]&&Math.abs(y)>1e-6*e*p),g=f.map((y,N)=>m[N]?0:-y/c[N]),x=Bt(g[0],g[1],e);if(!(p>0)||b||!(x<=1))return;let w=[h*g[0]-d*g[1],d*g[0]+h*g[1]],M=c.map((y,N)=>!m[N]&&y<0);if(M.some(Boolean)){let y=Mc(i,t,w,x,e,s);M=M.map((N,B)=>N&&c[B]<-y)}let[S,E]=g.map((y,N)=>M[N]?y:0),[k,L,T]=Ri,I=M.every((y,N)=>y||m[N]);return{kind:M.some(Boolean)?I?T:L:k,offset:w,leaving:Bt(S,E,e)>.1}}function Mc(i,t,e,s,o,n){let a=i.records-1,[r,c]=[i.x[a],i.y[a]],l=t,h=-1;for(let f=t;f<=a;f++){let b=Bt(i.x[f]-r,i.y[f]-c,o);b>h&&([l,h]=[f,b])}let d=i.hessian.map(f=>f[l]);h===0&&s>0&&(d=n(Float64Array.of(r+e[0]),Float64Array.of(c+e[1])).slice(3).map(([b])=>b),h=s);let[v,u,p]=d.map((f,b)=>f-i.hessian[b][a]),m=Math.sqrt(v*v+2*(u*u)+p*p);return h>0&&Number.isFinite(m)?2*s*m/h:0}var Ne=({kind:i})=>i.endsWith("minimum");function ao([i,t,e,s]){let[o,n]=[t-i,s-e],a=Math.max(o,n),[r,c]=[o/a,n/a];return .001*(a*Math.sqrt(r*r+c*c))}var co=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,lo=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),ho=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i)),On=i=>i.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function Qe(i,t,e,s){let o=i.records;for(;o>0&&!(Bt(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}function Ln({domain:i,points:t,differentiate:e},s,o){let n=ao(i),a=o.records-1,r=a-lo(s),[c,l]=[o.x[a],o.y[a]],h=t.filter(({interior:f})=>f),d=h.filter(Ne),v=h.filter(f=>!Ne(f)),u=f=>Qe(o,f.x,f.y,n)<=r,p=d.find(u);if(p)return{fate:Ze(p),target:p};let m=u({x:c,y:l})?kn(o,r,n,e):void 0;if(!m?.leaving){if(p=v.find(u),p)return{fate:Ze(p),target:p};if(m){let{kind:f,offset:b}=m,g={x:c+b[0],y:l+b[1],kind:f};return p=[...d,...v].find(x=>Bt(g.x-x.x,g.y-x.y,n)<=1),p?{fate:Ze(p),target:p}:{fate:Ze(g),unlisted:g}}}return co(i,c,l)?{fate:vo(o,a+1-ho(s),n).fate}:{fate:"left_view"}}var Ze=i=>Ne(i)?"converged":"stuck_at_saddle";function vo(i,t,e){let s=i.loss.subarray(t,i.records),o=s.length-1,[n,a,r,c]=[s[0],s[0],0,0];for(let p=1;p<=o;p++)n=Math.min(n,s[p]),a=Math.max(a,s[p]),s[p]>s[p-1]&&r++,s[p]<s[p-1]&&c++;let l=a-n,h=l<=1e-12*(1+Math.abs(s[o])),d=r/o,v=h?Oc(i,t,e):0,u="still_descending";if(h)u=v<.2?"stalled":"oscillating";else if(d>0){let p=Math.ceil(s.length/2),[m,f]=[s.subarray(0,p),s.subarray(p)],b=En(m)-En(f),[g,x]=[Tn(m),Tn(f)],w=g>x&&!(d>=.2&&b<.25*l),M=g<x&&!(c/o>=.2&&-b<.25*l);(w||M)&&s[o]>s[0]?u="rising":(!w||!(s[o]<s[0]))&&(u="oscillating")}return{fate:u,level:h,turning:v,rising:d,lowest:n,highest:a,begin:s[0]}}function En(i){let t=0;for(let e of i)t+=e;return t/i.length}function Tn(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function Oc({x:i,y:t,records:e},s,o){let n=e-1,a=!1,r=0;for(let d=s;d<n;d++)Bt(i[d]-i[n],t[d]-t[n],o)>1&&(a=!0),r=Math.max(r,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!a||n-s<2)return 0;let c=0,[l,h]=[0,0];for(let d=s;d<n;d++){let[v,u]=[(i[d+1]-i[d])/r,(t[d+1]-t[d])/r];d>s&&v*l+u*h<0&&c++,[l,h]=[v,u]}return c/(n-s-1)}var po=["add","sub","mul","div","select","neg","sqrt","abs"],_n=Object.entries({...Ke,...Xe}).filter(([i])=>!po.includes(i)),Lc=_n.map(([,i])=>i),zn=Object.fromEntries([...po,..._n.map(([i])=>i)].map((i,t)=>[i,t])),Nn=255,Nc=65535;function ts(i,t){for(let e=0;e<i.length;e+=2){let[s,o]=[i[e],i[e+1]],n=t[o&Nc],a=t[o>>>16],r;switch(s&Nn){case 0:r=n+a,Math.abs(r)>=vt||(r*=0);break;case 1:r=n-a,Math.abs(r)>=vt||(r*=0);break;case 2:r=n*a,Math.abs(r)>vt||(r=V(n,a));break;case 3:r=n/a,Math.abs(r)>vt||(r=Kt(n,a));break;case 4:r=n?t[i[e+2]]:a,e+=1;break;case 5:r=-n;break;case 6:r=Math.sqrt(n);break;case 7:r=Math.abs(n);break;default:r=Lc[(s&Nn)-po.length](n,a)}t[s>>>8]=r}}var In=i=>Int32Array.from(i.flatMap(([t,e,s,o,n])=>{let a=[t|e<<8,s|o<<16];return t===zn.select?[...a,n]:a})),Ie=class{constructor(){this.values=[],this.changes=[],this.code=[]}register(t=0,e=!1){return this.changes.push(e),this.values.push(j(t))-1}emit(t,e){let[s,o=s,n=s]=e,a=this.register(0,e.some(r=>this.changes[r]));return this.code.push([zn[t],a,s,o,n]),a}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(a=>s[a])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let n of[...this.code].reverse())if(e.has(n[1])){for(let a of n.slice(2))e.add(a);(this.changes[n[1]]?o:s).push(n)}return{registers:Float64Array.from(this.values),once:In(s.reverse()),each:In(o.reverse())}}};function es(i,t){let e=new Ie,s=e.append(i,t.map(a=>e.register(a))),{registers:o,once:n}=e.finish(s);return ts(n,o),s.map(a=>o[a])}var uo=class{constructor(t,e){let s=new Ie,o=(m,f=!0)=>Array.from({length:m},()=>s.register(0,f));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-zc(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length);let n=t.coefficients.map(m=>s.register(m)),a=m=>s.append(t.program,[...m,...n]),{hyperparameters:r,position:c,memory:l}=this,h=a(c),d=e.look_ahead?a(s.append(e.look_ahead,[...r,...c,...l])):h;this.gradient=this.noise.map((m,f)=>s.emit("add",[d[1+f],m]));let v=e.uses_hessian?h.slice(3):[],u=[...r,...this.counters,...this.powers,...v],p=s.append(e.update,[...u,...c,...this.gradient,...l]);this.after=p,this.tape=s.finish([...p,...this.gradient])}run(t,{hyperparameters:e,rates:s},{steps:o,noise:n},a){let{registers:r,once:c,each:l}=this.tape,{position:h,memory:d,gradient:v,after:u,method:p,powers:m}=this,f=p.powers.map(([S])=>_c(j(e[S]),o+2)),b=p.powers.map(([,S])=>S);this.hyperparameters.forEach((S,E)=>r[S]=j(e[E])),ts(c,r);let g=[t.x,t.y,...t.memory.flat()],x=[...h,...d];x.forEach((S,E)=>r[S]=j(g[E][a]));let[w,M]=t.noisyGradient;for(let S=a;S<=o;S++){let E=S-t.methodStart+1;r[this.hyperparameters[0]]=j(s[S]),r[this.counters[0]]=E,r[this.counters[1]]=E+1;for(let k=0;k<f.length;k++)r[m[k]]=f[k][E+b[k]];for(let k=0;k<2;k++)r[this.noise[k]]=n?j(n[k][S]):0;ts(l,r),w[S]=r[v[0]],M[S]=r[v[1]];for(let k=0;k<x.length;k++)r[x[k]]=r[u[k]];if(S===o)break;for(let k=0;k<x.length;k++)g[k][S+1]=r[u[k]];if(!h.every(k=>Number.isFinite(r[k])))return S+2}return o+1}},ss=new Map,Ic=16;function _c(i,t){let e=ss.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>xi(i,o)),ss.size>=Ic&&ss.clear(),ss.set(i,e)),e}var zc=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,os=class{constructor(t){this.surface=t,this.differentiate=_i(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:a,rates:r}=t,{steps:c,start:l}=e;if(o&&n>Math.min(c,o.records-1))return o;let h=this.steppers.get(s);h||this.steppers.set(s,h=new uo(this.surface,s));let d=c+1,v=new Float64Array(d*(10+2*s.remembers.length)),u=0,p=()=>v.subarray(u*d,++u*d),m=o?.choice.method===s,f=o?n:0,b=()=>[p(),p()],g=es(s.init,[r[f],...a.slice(1)]),x={choice:t,records:0,methodStart:m?o.methodStart:f,x:p(),y:p(),noisyGradient:b(),memory:s.remembers.map(b),loss:p(),gradient:b(),hessian:[p(),p(),p()]};if(x.memory.forEach((M,S)=>M.forEach((E,k)=>m?E.set(o.memory[S][k].subarray(0,f+1)):E.fill(g[S]))),o)for(let[M,S]of Rc(x,o))M.set(S.subarray(0,f+1));else[x.x[0],x.y[0]]=l;let w=h.run(x,t,e,f);return this.measure(x,f,w),x.records=$c(x,f,w),x.undefined=x.records<w&&On(Rn(x).map(M=>M[x.records])),x.records>0?x:void 0}recorded(t,e,s){let[o,n,a,r,c,l,h,...d]=e.map(p=>Float64Array.from(p)),[,,,...v]=this.differentiate(o,n),u=t.method.remembers.map((p,m)=>d.slice(2*m,2*m+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:a,gradient:[r,c],noisyGradient:[l,h],memory:u,hessian:v}}measure(t,e,s){let[o,n,a,...r]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,a].forEach((c,l)=>t.gradient[l].set(c,e)),r.forEach((c,l)=>t.hessian[l].set(c,e))}};function Rc(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}var Rn=i=>[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];function $c(i,t,e){let s=Rn(i);for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var Cc=4,pe=new Map;function Pc(i,t){let e=pe.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return pe.delete(i),pe.set(i,s),pe.size>Cc&&pe.delete([...pe.keys()][0]),s}var is=class{constructor(t){let{head:e}=t;this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise},this.points=t.simulator.points;let s=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=Pc(t.simulator.seed,s),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise}){return e&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>jc(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,{steps:a=n.steps,noise:r=n.noise}=this.missing(s)?n:s,c=this.surface(e,o),{times:l,ends:h}=o.find(v=>v.steps===a)??Dc(a),d=o.find(v=>v.level===r);return{surface:c,start:t,steps:a,level:r,times:l,ends:h,simulator:o.find(v=>v.surface===c)?.simulator??new os(c),noise:d?d.noise:this.noise(r)}}noise(t){if(!t||!this.normal)return;let[e,s]=this.normal.map(o=>o.map(n=>V(n,t)));return[e,s]}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([d,v])=>[d,t[d]??v])),a=Object.values(n),r=d=>a.every((v,u)=>v===d.coefficients[u]);if(r(s))return s;let c=e.find(d=>r(d.surface));if(c)return c.surface;let l=this.points?Fc(s.points,this.points,a):s.points,h=l.find(({kind:d})=>d==="global minimum");return{...s,parameters:n,coefficients:a,points:l,floor:h?h.value:null}}},jc=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s]),Dc=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function Fc(i,t,e){let s=es(t,e);return i.map((o,n)=>{let[a,r,c]=s.slice(3*n);return{...o,x:a,y:r,value:c}})}var Bc=6,ns=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new is(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return zt(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:a}=this.given,r=o===this.sharing.usual;return n.reduce((c,l)=>{let h=this.turned(c,l);return h.every((d,v)=>d===c[v])?c:this.fair(h,o,l.name==="learning_rate"?l.run:void 0)},r?a:this.fair(a,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:a}=this.given,{runs:r}=this.scene,c=s==="schedule"?"schedule_values":"values";return t.map((l,h)=>r[h]?.of===r[e].of?Cn(l,o,!s&&a[h]===o?1-n:n,c):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?zt(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let a=n.map(v=>n.findIndex(({of:u})=>u===v.of)),r=a[s??0],c=$n(t[r]),l;if(o==="same")l=t.map(()=>c);else{let v=t.map((p,m)=>a[m]===m?this.firstStep(p,e):1);if(!v.every(p=>p>0))return;let u=p=>Number(($n(t[p])*v[r]/v[p]).toPrecision(Bc));l=t.map((p,m)=>m>=n.length?0:a[m]===r?c:u(a[m]))}let h=t.map((v,u)=>u<n.length&&v.length===1);if(h.every((v,u)=>!v||this.takes(u,l[u])))return t.map((v,u)=>h[u]?Cn(v,"learning_rate",l[u]):v)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:a}=this.given.schedules[t],r=[e.learning_rate,...Object.values(s)];return Oe({program:a,coefficients:r})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e},s){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=zt(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let a={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(a,e)}},zt=i=>i.at(-1),$n=i=>zt(i).values.learning_rate;function Cn(i,t,e,s="values"){let o=zt(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function Ct(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(r=>r*o).find(r=>r>=s*.999)??NaN,a=[];for(let r=Math.ceil(i/n-1e-9);r*n<=t+n*1e-9&&a.length<99;r++)a.push(r*n);return{values:a,step:n}}function fo(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var qc={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function qt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>qc[t]).join("")}function ue(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),a=Math.max(0,Math.min(15,n-e+s));return i.toExponential(a).replaceAll("-","−").replace("e+","e")}return i.toFixed(o).replace("-","−")}var Uc=7;function _e(i,t){let e=i.map(c=>ue(c,t));if(e.every(c=>c.length<=Uc&&!c.includes("e"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(i[0]/10**(s+2)+1e-9),n=s+2<0?o/10**-(s+2):o*10**(s+2),a=n===0?"":`${Hc(n)} + `;return{texts:i.map(c=>ue(c/10**s-o*100,t/10**s)),counted:` = ${a}… · ${qt(s)}`}}var Hc=i=>String(i).replaceAll("-","−").replace("e+","e");function O(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=i.toExponential(t-2).split("e"),n=qt(Number(o)),a=String(Number(s)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",n):`${a}·${n}`}return String(Number(i.toPrecision(t))).replace("-","−")}function rs(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],a=Dn(o,n);if(s<t){let p={step:e.records,place:a,f:O(e.loss[s],3)};return e.undefined?Rt("overflowed",e.records,K(Xi,p),Ji,Gi):Rt("overflowed",e.records,K(Vi,p),Ki)}let{fate:r,target:c,unlisted:l}=Ln(i,t,e),h=ao(i.domain),d=O(h,2),v=c?Qe(e,c.x,c.y,h):NaN;if(c&&s-v>=lo(t))return Pn(i,c,!0,v,K(sn,{step:v,near:d}));let u=c??l;if(u){let p=Qe(e,o,n,h);return Pn(i,u,!!c,p,K(on,{step:p,near:d}))}if(r==="left_view"){let p=e.records;for(;p>0&&!co(i.domain,e.x[p-1],e.y[p-1]);)p--;let m=K(p?cn:ln,{step:p,place:a});return Rt(r,p,m,hn)}return Gc(r,e,h)}function jn(i,t,e,s){if(s>=t)return rs(i,t,e);if(!(s>0))return;let o=rs(i,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:ro,variety:ro}:o}function Rt(i,t,e,s,o=""){let n=o||Ci[i],a=$i.includes(i)?K(Pi,{fate:n,step:t}):n;return{kind:i,variety:o,label:a,sentence:e,criterion:s,step:t}}function Pn(i,t,e,s,o){let{kind:n,x:a,y:r}=t,c={kind:n,place:Dn(a,r),step:s};if(!Ne(t)){let x=K(e?tn:en,c),w=n==="maximum"?Hi:"";return Rt("stuck_at_saddle",s,x,K(nn,{because:o}),w)}let l=K(e?Zi:Qi,c),h=t.value??i.differentiate(Float64Array.of(a),Float64Array.of(r))[0][0],d=i.points.find(x=>x.kind==="global minimum")?.value;if(d===void 0)return Rt("converged",s,l,o);let v=1e-6*(1+Math.abs(d)),u=h-d<=v,[p,m,f]=[O(h,3),O(d,3),O(v,2)],b={because:o,value:p,optimum:m,within:f},g=K(u?rn:an,b);return Rt("converged",s,l,g,u?qi:Ui)}function Gc(i,t,e){let s=t.records-1,o=ho(s),n=K(s===1?ji:Di,{count:s}),a=K(o===2?Fi:Bi,{count:o-1}),r=O(t.loss[s],3);if(i==="stalled"){let f=K(vn,{window:a}),b=Bt(t.x[s]-t.x[s-1],t.y[s]-t.y[s-1],e);return o===2&&b>1?Rt(i,s,K(pn,{steps:n,f:r}),f,Wi):Rt(i,s,K(dn,{f:r}),f)}if(i==="still_descending")return Rt(i,s,K(xn,{steps:n,f:r}),wn);let{level:c,turning:l,rising:h,begin:d,...v}=vo(t,t.records-o,e),[u,p]=[O(v.lowest,3),O(v.highest,3)];if(i==="rising"){let f=K(gn,{steps:n,before:O(d,3),f:r,window:a});return Rt(i,s,f,bn)}let m=c?K(fn,{share:mo(l),window:a,f:r}):K(un,{share:mo(h),window:a,lowest:u,highest:p});return Rt(i,s,m,K(mn,{rises:mo(.2)}))}var K=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Dn=(i,t)=>`(${O(i)}, ${O(t)})`;function mo(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function as(i,t,e,s,o){let{records:n}=o,a=t.surface.floor??0,[r,c]=o.gradient,l=i.pathRates(s,t).subarray(0,n),h=f=>f.subarray(0,n),d={records:n,x:h(o.x),y:h(o.y),height:h(o.loss).map(f=>f-a),floor:a,slope:h(r).map((f,b)=>Math.hypot(f,c[b])),rates:l.every(f=>f===l[0])?void 0:l,outcomeAt:f=>jn(qn(t),t.steps,o,f)};if(e.rule===void 0)return d;let{method:v,values:u}=i.settings(o),p=([f,b])=>[h(f),h(b)],m={values:u,rule:Yc(v,u)??e.rule,method_start:o.methodStart,noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(v.remembers.map((f,b)=>[f,p(o.memory[b])]))};return{...d,...m}}var Yc=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Fn(i,t,e,s,o,n){let{rule:a,origin:r}=e[o],c=s[o].slice(0,-1);if(a===void 0||!c.length||JSON.stringify(c)===JSON.stringify(s[Number(r)]))return;let l=e[Number(r)],h=i.simulate(c,t,n);return h&&{...l,...as(i,t,l,c,h),offstage:!0}}function Bn(i,t,e,s,o){let n={detail:Vc(s,i.given),dim:!o};if(!o)return n;let{method:a,values:r}=i.settings(o);if(n.rate=r.learning_rate,!e.offstage){let c=new Map(a.parameters.map(({sign:l,name:h})=>[l,r[h]]));n.outcome=rs(qn(t),t.steps,o),n.distinguishing=e.distinguishing.map(([l,h])=>[l,typeof h=="number"?c.get(l)??h:h])}return{...n,...as(i,t,e,s,o)}}var qn=({surface:{domain:i,points:t},simulator:{differentiate:e}})=>({domain:i,points:t,differentiate:e});function Vc(i,{methods:t,schedules:e}){let{optimizer:s,values:o,schedule:n,branch_step:a}=zt(i),r=[`α = ${O(o.learning_rate)}`];for(let{name:c,default:l}of t[s].parameters.slice(1))o[c]!==l&&r.push(`${c} ${O(o[c],6)}`);return n!=="constant"&&r.push(e[n].label.toLowerCase()),i.length>1&&r.push(`from step ${a}`),r.join(", ")}var cs=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return zt(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:a,inside:r}=t,{paths:c}=e.given,l=e.conditions(s,this.conditions),h=new Map;this.share(l);let d=e.choices(s,l),v=e.firstDrawn(d);return this.choices=d,d.forEach((u,p)=>{let m=a.allRuns[p],{hidden:f}=m,{left:b}=m,g=t.proof.isDoubted(p);if(m.first=v[p],m.left=Fn(e,l,o,d,p,h),!g&&(l!==n||u!==c[p])){let x=e.simulate(u,l,h);Object.assign(m,Bn(e,l,o[p],u,x)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(m,o[p],{hidden:f,dim:!1,first:v[p]});else if(!b&&!m.left)return;r.renew(p),p<a.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:a,level:r}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:a,noise:r}),n!==s.surface&&e.picture.resurface(),a!==s.steps&&e.stepsChanged(),r>0!=s.level>0&&e.inside.noiseChanged())}};var Un="optim-viz-keys",ls=class{constructor(t){this.button=t,this.on=Kc()!=="off",this.show()}toggle(){this.on=!this.on,Xc(this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function Kc(){try{return localStorage.getItem(Un)}catch{return null}}function Xc(i){try{localStorage.setItem(Un,i)}catch{}}function Hn(i,t,e,s,o){i.beginPath(),t.forEach(([n,a],r)=>i[r?"lineTo":"moveTo"](e+n*o,s+a*o)),i.closePath()}function Xt(i,t,e,s,o,n){let a=n.of(t);i.setLineDash([]),i.lineJoin="round",Hn(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?a:n.rim,i.fill(),i.strokeStyle=a,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=a,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var Jc=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function hs(i,t,e,s,o,n,a,r){let c=Math.hypot(o,n)||1,l=o/c,h=n/c,d=Jc.map(([v,u])=>[v*l-u*h,v*h+u*l]);i.setLineDash([]),Hn(i,d,e,s,a*1.25),i.strokeStyle=r.rim,i.lineWidth=a*.6,i.stroke(),i.fillStyle=r.of(t),i.fill()}function ds(i,t,e,s,o,n){i.setLineDash([]);let a=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[r,c]of a){i.beginPath();for(let l of[1,-1])i.moveTo(e-o,s-l*o),i.lineTo(e+o,s+l*o);i.strokeStyle=r,i.lineWidth=c,i.stroke()}}function vs(i,t,e,s,o,n){i.setLineDash([]);let a=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[r,c]of a)i.strokeStyle=r,i.lineWidth=c,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function Jt(i,t,e){let s=i.outline.map(([l,h])=>`${(17+l*5).toFixed(2)},${(8+h*5).toFixed(2)}`).join(" "),[o,n,a]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],r=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${r}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${a}"/><text x="24" y="6.5" ${c}>${i.tag}</text></svg>`}var Zc={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},Qc=/^(back|forward|zoom-in|zoom-out)$/,Wn=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',tl="select, .ov-number-field",go=["map","relief","both","grid"];function ps(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:a}=o,{box:r}=n,c=i.scene.runs.length,l=[r.left+r.width/2,r.top+r.height/2],h=s.stage==="relief",d=p=>(p(),o.schedule()),v=p=>h?d(()=>a.zoom(p)):o.moveWindow(()=>n.zoom(p,...l)),u={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:go[(go.indexOf(s.stage)+1)%go.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+c-1)%c}),"next-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+1)%c}),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1})},dial:()=>i.viewState.change({dial:s.dial?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>sl(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>d(()=>a.zoom(1.4)),farther:()=>d(()=>a.zoom(1/1.4)),"turn-left":()=>d(()=>a.orbit(-40,0)),"turn-right":()=>d(()=>a.orbit(40,0)),"reset-camera":()=>d(()=>a.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),fullscreen:()=>el(i),keys:()=>i.keys.toggle(),"zoom-in":()=>v(1.5),"zoom-out":()=>v(1/1.5),"zoom-reset":()=>h?d(()=>a.reset()):o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||u[t]()}async function el({root:i,tooltip:t,readout:e}){let s=()=>{let o=i.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${Wn}</p>`),e.announce(Wn)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?i.requestFullscreen().catch(s):s()}async function sl(i){if(i.offline)return;let t=i.playback.spell(),e=location.search.slice(1).split("&").filter(r=>r&&!/^(?:moment|end|embed|embed_options)=/.test(r)),s=e.some(r=>r.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),n=`${location.origin}${location.pathname}?${o}`,a=!s&&await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!a,at:Date.now()})}function Gn(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(tl)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return ps(i,"projector");let n=Zc[t.key.length===1?t.key.toLowerCase():t.key];!n||!i.keys.hears(t.key,s)||(t.preventDefault(),(!t.repeat||Qc.test(n))&&ps(i,n))}var ol={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function lt(i){return i.replace(/[&<>"]/g,t=>ol[t])}var il=.6,us=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:a})=>o.map(r=>({run:r,dx:n,dy:a,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:a,width:r,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:h}of t)o.rect(n+l,a+h,r,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:a,dy:r}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let c=new Path2D,l=t.length,h=!1,d=!1;for(let m=t.next;m<=e;m++){let[f,b]=s.toPixel(n.x[m],n.y[m]);if(Math.hypot(f-t.x,b-t.y)<il&&m<e)continue;let x=bo(t.x,t.y,f,b,s.box);x&&((!d||x[4])&&c.moveTo(x[0]+a,x[1]+r),c.lineTo(x[2]+a,x[3]+r),h=!0,t.length+=Math.hypot(x[2]-x[0],x[3]-x[1])),d=x!==null&&!x[5],t.x=f,t.y=b}if(t.next=e+1,!h)return;let{scale:v}=o,{halo:u,line:p}=this;u.strokeStyle=o.halo,u.lineWidth=5*v,u.stroke(c),p.strokeStyle=o.of(n),p.lineWidth=2.3*v,p.setLineDash(n.dash.map(m=>m*v)),p.lineDashOffset=l,p.stroke(c)}};function Yn(i,t,e,s,o){let{left:n,top:a,width:r,height:c}=e.box,l=6.2*o.scale,h=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[g,x]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(g,x)&&vs(i,d,g,x,l,o)}let v=Math.min(s,d.records-1),u=Math.floor(v+1e-9),p=v-u,[m,f]=e.toPixel(d.x[u],d.y[u]);if(p>1e-9){let[g,x]=e.toPixel(d.x[u+1],d.y[u+1]),w=bo(m,f,m+(g-m)*p,f+(x-f)*p,e.box);w&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(w[0],w[1]),i.lineTo(w[2],w[3]),i.stroke()),m+=(g-m)*p,f+=(x-f)*p}let b=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(m,f))b?ds(i,d,m,f,l,o):Xt(i,d,m,f,l,o);else{let g=nl(d,u,e);g&&h.push([d,...g])}}i.save(),i.beginPath(),i.rect(n-1,a-1,r+2,c+2),i.clip();for(let d of h)hs(i,...d,l,o);i.restore()}function nl(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[a,r]=e.toPixel(i.x[s+1],i.y[s+1]),c=bo(o,n,a,r,e.box);if(c&&c[5])return[c[2],c[3],a-o,r-n];if(c)return null}return null}function Vn(i,t,e,s,o,n){let a=n,r;for(let c of i){if(c.hidden)continue;let l=Math.min(e,c.records-1);for(let h=0;h<=l;h++){let[d,v]=t.toPixel(c.x[h],c.y[h]),u=Math.hypot(d-s,v-o);u<a&&([a,r]=[u,{run:c,i:h}])}}return r}function bo(i,t,e,s,o){let n=e-i,a=s-t,r=0,c=1,l=[[-n,i-o.left],[n,o.left+o.width-i],[-a,t-o.top],[a,o.top+o.height-t]];for(let[h,d]of l)if(h===0){if(d<0)return null}else{let v=d/h;if(h<0?r=Math.max(r,v):c=Math.min(c,v),r>c)return null}return!Number.isFinite(n)||!Number.isFinite(a)?null:[i+n*r,t+a*r,i+n*c,t+a*c,r>0,c<1]}var rl=5,al=11;function se(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function wo(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=rl}function yo(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function ze({picture:i},t){return i.panels.local(se(t,i.stage))}function xo({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:a}=i,{over:r}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let l=c||o.point(...se(s,a),n);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==r&&e.place()}function Xn(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:a}=i,{stage:r,plane:c,panels:l}=e,h,d=new Map,v=!1;t(r,"pointerdown",f=>{if(f.button!==0||f.target.closest("button")||!i.scene)return;d.size||xo(i,f);let[b,g]=ze(i,f);if(c.inside(b,g)){if(d.set(f.pointerId,[b,g]),v||=d.size>1,v){h=void 0,s.hide();return}h={px:b,py:g,x:b,y:g,moved:!1},r.setPointerCapture(f.pointerId),i.root.focus({preventScroll:!0})}}),t(r,"pointermove",f=>{if(!i.scene)return;if(v)return cl(e,d,f.pointerId,ze(i,f));if(!h&&!f.target.closest(".ov-start")&&xo(i,f),!h&&f.target.closest("button"))return s.hide();let[b,g]=ze(i,f);if(!h)return ll(i,b,g,f);wo(h,b,g)&&(r.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(b-h.x,g-h.y)),Object.assign(h,{x:b,y:g,moved:!0}))});let u=f=>{if(d.delete(f.pointerId),v&&=d.size>0,h&&!h.moved&&f.type==="pointerup"){let b=c.toPlane(h.px,h.py);n.begin(),l.on?a.change({run:l.places[l.over].i}):i.quiz.aims?i.quiz.put(...b):n.moveTo(...b)}h=void 0,r.classList.remove("ov-panning")};t(r,"pointerup",u),t(r,"pointercancel",u),t(r,"touchmove",f=>f.touches.length>1&&f.preventDefault(),{passive:!1}),t(r,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=f=>Number(f.target.closest("button").dataset.place);t(l.root,"click",f=>a.change({run:p(f)})),t(l.root,"focusin",f=>o.light(p(f))),t(l.root,"focusout",()=>o.light(void 0)),t(r,"wheel",f=>{if(!yo(i,f))return;f.preventDefault(),xo(i,f);let[b,g]=ze(i,f);e.moveWindow(()=>c.zoom(Math.exp(-f.deltaY*.0022),b,g))},{passive:!1})}function cl(i,t,e,s){let{plane:o}=i;if(!t.has(e)||t.size!==2)return;let[n,a]=Kn(t);t.set(e,s);let[r,[c,l]]=Kn(t);i.moveWindow(()=>{o.pan(c-a[0],l-a[1]),n>0&&r>0&&o.zoom(r/n,c,l)})}function Kn(i){let[[t,e],[s,o]]=i.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function Jn(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",a=>{a.button===0&&(e.hold(),o.setPointerCapture(a.pointerId),a.preventDefault(),o.focus())}),t(o,"pointermove",a=>{e.holding&&e.moveTo(...n.toPlane(...ze(i,a)))});for(let a of["pointerup","pointercancel"])t(o,a,()=>e.release());t(o,"keydown",a=>{let r={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[a.key];if(!r)return;a.preventDefault();let c=(a.shiftKey?30:5)/n.unit,[l,h]=e.position;e.moveTo(l+r[0]*c,h+r[1]*c)})}function ll(i,t,e,s){let{plane:o,panels:n,colours:a}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let r=Vn(n.places[n.over].runs,o,i.clock.step,t,e,al),c=r?hl(r,a):"";Mo(i,o.toPlane(t,e),c,s)}function hl({run:i,i:t},e){return`<div>${Jt(i,e.of(i),e.rim)}<b>${lt(i.label)}</b> step ${t}<span>f = ${O(i.lossAt(t))}</span></div>`}function Mo(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),a=`<div>x = ${O(t)}, y = ${O(e)}</div><div><b>f = ${O(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,a+s,{x:t,y:e,f:n})}function Zn(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:a}=n,r;t(a,"pointerdown",l=>{if(l.button!==0||!i.scene)return;let[h,d]=se(l,a);r={px:h,py:d,x:h,y:d,moved:!1},a.setPointerCapture(l.pointerId)}),t(a,"pointermove",l=>{if(!i.scene)return;let[h,d]=se(l,a);if(!r){let v=n.pick(h,d);return v?Mo(i,v,"",l):e.hide()}wo(r,h,d)&&(e.hide(),n.orbit(h-r.x,d-r.y),Object.assign(r,{x:h,y:d,moved:!0}),o.schedule())}),t(a,"pointerup",()=>{let l=r&&!r.moved&&n.pick(r.px,r.py);r=void 0,l&&(s.begin(),s.moveTo(...l,n.unit))}),t(a,"pointercancel",()=>r=void 0),t(a,"pointerleave",()=>e.hide()),t(a,"keydown",l=>{let h={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!h||!l.shiftKey||(l.preventDefault(),n.orbit(25*h[0],25*h[1]),o.schedule())}),t(a,"wheel",l=>{yo(i,l)&&(l.preventDefault(),n.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}var dl=60;function Qn(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&ps(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Gn(i,o)),t(document,"click",({target:o})=>{if(!i.scene||i.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let n={step:i.clock.step,at:Date.now()};setTimeout(()=>i.outbox.send("clock",n),dl)}),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),Xn(i),Jn(i),Zn(i)}function tr(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=r=>Math.round(t.stepAt(se(r,o)[0])),a=!1;e(o,"pointerdown",r=>{r.button!==0||!i.scene||(a=!0,o.setPointerCapture(r.pointerId),i.clock.pause(),i.clock.seek(n(r)))}),e(o,"pointermove",r=>{if(!i.scene)return;a&&i.clock.seek(n(r));let c=n(r),{colours:l}=i.picture,h=t.describe(c).map(([d,v,u])=>{let p=v==="x"||v==="y"?` along ${v}`:"";return`<div>${Jt(d,l.of(d),l.rim)}${lt(d.label)}${p}<span>${u}</span></div>`});s.showAt(r.clientX,r.clientY,`<div><b>Step ${c}</b></div>${h.join("")}`)});for(let r of["pointerup","pointercancel"])e(o,r,()=>a=!1);e(o,"pointerleave",()=>s.hide())}var fs=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=de("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var er=new WeakMap;function Re(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function oe(i,t){let e=er.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((l,h)=>h%2===0&&l),a=o.map((l,h)=>h%2||!l?l:"…").join(""),r=s?.tags===a?n.flatMap((l,h)=>l===s.texts[h]?[]:[h]):void 0;if(s&&r?.every(l=>s.nodes[l]&&!n[l].includes("&"))){for(let l of r)s.nodes[l].nodeValue=n[l];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let c=vl(i);er.set(i,{html:t,tags:a,texts:n,first:i.firstChild,nodes:c.length===n.length?c:[]})}function vl(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var sr={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},pl={kind:"",variety:"",label:Yi,sentence:"No step is made yet.",criterion:"",step:0};function fe({kind:i,variety:t}){let e=t.replaceAll(" ","_");return e in sr?e:i}function $e(i,t,e){return t>=e||!i.outcome.kind?i.outcome:i.outcomeAt?.(t)??pl}function ms(i,t=""){return`<span class="ov-chip" data-kind="${fe(i)}" ${t}>${Ce(i)}</span>`}function Ce(i){return`<i aria-hidden="true">${sr[fe(i)]??""}</i>${lt(i.label)}`}var gs=({distinguishing:i})=>i.map(([t,e])=>`${t} ${typeof e=="number"?`= ${O(e)}`:lt(e)}`).join(", ");var bs=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${lt(t.label)}"`,a=`${Jt(t,s.of(t),s.rim)} <b></b>`,r='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${a}${r}</button>`+ms(this.now(t),'tabindex="0" role="note"');let c=o.querySelector(".ov-chip"),{tooltip:l}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let h=()=>{let{sentence:d,criterion:v}=this.now(t);return[d,v].filter(Boolean).map(u=>`<p>${lt(u)}</p>`)};for(let d of["pointerenter","focus"])c.addEventListener(d,()=>l.showBelow(c,h().join("")));for(let d of["pointerleave","blur"])c.addEventListener(d,()=>l.hide());return o}now(t){let{clock:e,scene:s}=this.player;return $e(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=gs(e);oe(s.querySelector("b"),o||lt(e.label)),s.classList.toggle("ov-number-first",!!o),Re(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),n=fe(s),a=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==n&&(o.dataset.kind=n),o.getAttribute("aria-label")!==a&&o.setAttribute("aria-label",a),oe(o,Ce(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];Re(o.querySelector(".ov-live"),O(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,a)=>n.classList.toggle("ov-lit",a===t)),s.panels.light(t))}};function ft(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function mt(){return document.createElement("canvas")}var ko=18,Pe=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,a]=t.domain,r=Float64Array.from(this.grid(s,o,n,a,81,81)).filter(Number.isFinite).sort(),c=h=>r[Math.min(r.length-1,Math.floor(h*r.length))];this.low=r[0],this.high=r[r.length-1];let{floor:l}=t;if(l!==null){let h=Math.log10(Math.max(c(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-h)/ko||1;this.level=v=>(Math.log10(Math.max(v-l,1e-300))-h)/d,this.tint=v=>v/ko}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,v]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],u=(v-d)/ko;this.level=p=>Math.asinh(p/h)/u,this.tint=p=>(p*u-d)/(v-d)}}grid(t,e,s,o,n,a){let r=new Float64Array(n*a),c=new Float64Array(n*a);for(let l=0,h=0;l<a;l++)for(let d=0;d<n;d++,h++)r[h]=t+(e-t)*d/(n-1),c[h]=o+(s-o)*l/(a-1);return this.evaluate(r,c)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:a,top:r,width:c,height:l}=e.box,h=Math.max(2,Math.round(c/o))+1,d=Math.max(2,Math.round(l/o))+1,v=this.grid(...e.view,h,d);for(let u=0;u<v.length;u++)v[u]=this.level(v[u]);this.paint(t,e,s,v,h,d),this.contour(t,e,s,v,h,d),this.veil(t,e,s),n||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(a+.5,r+.5,c-1,l-1)}paint(t,e,s,o,n,a){let r=new ImageData(n,a),c=s.ramp,l=c.length/3-1;for(let f=0;f<o.length;f++){let b=Math.max(0,Math.min(1,this.tint(o[f]))),g=3*Math.round(b*l);r.data.set([c[g],c[g+1],c[g+2],Number.isNaN(o[f])?0:255],4*f)}this.buffer??=mt(),this.buffer.width=n,this.buffer.height=a,ft(this.buffer).putImageData(r,0,0);let{left:h,top:d,width:v,height:u}=e.box,p=v/(n-1),m=u/(a-1);t.save(),t.beginPath(),t.rect(h,d,v,u),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,h-p/2,d-m/2,v+p,u+m),t.restore()}contour(t,e,s,o,n,a){let r=new Path2D,c=new Path2D,{left:l,top:h,width:d,height:v}=e.box,u=d/(n-1),p=v/(a-1);for(let m=0;m+1<a;m++)for(let f=0;f+1<n;f++){let b=m*n+f,g=o[b],x=o[b+1],w=o[b+n],M=o[b+n+1],S=Math.min(g,x,w,M),E=Math.max(g,x,w,M);if(E-S<40)for(let k=Math.ceil(S);k<=E;k++){let L=k%3===0?c:r,T=l+f*u,I=h+m*p,y=[];g<k!=x<k&&y.push([T+u*(k-g)/(x-g),I]),x<k!=M<k&&y.push([T+u,I+p*(k-x)/(M-x)]),w<k!=M<k&&y.push([T+u*(k-w)/(M-w),I+p]),g<k!=w<k&&y.push([T,I+p*(k-g)/(w-g)]),y.length===4&&(g+x+w+M)/4<k!=g<k&&y.push(...y.splice(0,1));for(let N=0;N+1<y.length;N+=2)L.moveTo(...y[N]),L.lineTo(...y[N+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(r),t.strokeStyle=s.contourStrong,t.stroke(c)}veil(t,e,s){let[o,n,a,r]=this.surface.domain,[c,l]=e.toPixel(o,r),[h,d]=e.toPixel(n,a),{left:v,top:u,width:p,height:m}=e.box;t.save(),t.beginPath(),t.rect(v,u,p,m),t.clip(),t.beginPath(),t.rect(v,u,p,m),t.rect(c,l,h-c,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,l,h-c,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:a=80}={}){let{left:r,top:c,width:l,height:h}=e.box,d=11.5*s.scale,[v,u,p,m]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let f=Ct(v,u,l/(a*s.scale)),b=Ct(p,m,h/(.8*a*s.scale));t.textAlign="center",t.textBaseline="top";let g=_e(f.values,f.step),x=_e(b.values,b.step);for(let[w,M]of o?f.values.entries():[]){let[S]=e.toPixel(M,p);t.fillRect(Math.round(S),c+h,1,4),t.fillText(g.texts[w],S,c+h+7)}t.textAlign="right",t.textBaseline="middle";for(let[w,M]of n?b.values.entries():[]){let[,S]=e.toPixel(v,M);t.fillRect(r-4,Math.round(S),4,1),t.fillText(x.texts[w],r-7,S)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${g.counted}`,r+l-4,c+h-10),t.textAlign="left",n&&t.fillText(`y${x.counted}`,r+6,c+12)}points(t,e,s){for(let{x:o,y:n,kind:a}of this.surface.points){let[r,c]=e.toPixel(o,n);e.inside(r,c,1)&&So(t,a,r,c,s)}}};function So(i,t,e,s,o){let n=5.5*o.scale,a=[[o.rim,4],[o.text,1.6]];i.setLineDash([]);for(let[r,c]of a)i.strokeStyle=r,i.lineWidth=c*o.scale,i.beginPath(),t==="saddle"?(i.moveTo(e-n*.6,s-n*.6),i.lineTo(e+n*.6,s+n*.6),i.moveTo(e-n*.6,s+n*.6),i.lineTo(e+n*.6,s-n*.6)):t==="maximum"?(i.moveTo(e,s-n*.8),i.lineTo(e+n*.8,s+n*.6),i.lineTo(e-n*.8,s+n*.6),i.closePath()):i.arc(e,s,n,0,2*Math.PI),i.stroke();t==="global minimum"&&(i.fillStyle=o.text,i.beginPath(),i.arc(e,s,n*.42,0,2*Math.PI),i.fill())}var xs={left:46,right:10,top:10,bottom:28},ws=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:xs.left*s,right:xs.right*s,top:xs.top,bottom:xs.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,a=(s+o)/2;this.place([n,a],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,a))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),a=this.within(this.unit*t,o,n),r=this.unit/a;this.place([o+(this.centre[0]-o)*r,n+(this.centre[1]-n)*r],a)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var Eo=.024,ul=11,or={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function ir(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),a=o-n;for(let r=0;r<3;r++)e[3*s+r]=i[n][r]+(i[n+1][r]-i[n][r])*a}return e}var nr={light:ir(or.light),dark:ir(or.dark)};function To(i){let t=getComputedStyle(i),e=ft(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(c).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),a=.299*o[0]+.587*o[1]+.114*o[2]<128,r=(c,l)=>`rgb(${c.join(" ")} / ${l})`;return i.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Eo*innerHeight/ul,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:c=>(a?c.dark:c.light)+(c.dim?"55":""),rim:r(o,1),halo:r(o,a?.55:.7),text:r(n,1),muted:r(n,i.classList.contains("ov-large")?.86:.68),grid:r(n,.1),frame:r(n,.3),contour:r(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:r(a?[190,215,240]:[30,60,95],a?.3:.34),veil:r(o,.62),ramp:a?nr.dark:nr.light}}var fl=26,ml=11,ys=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,Eo*innerHeight/ml).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+fl;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var rr=["land","fan","halo","line","heads"],Ms=class{constructor(t){this.canvases=rr.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[rr[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Pt={left:46,right:6,top:40,bottom:28,gap:12},ks={one:24,two:42,wide:330},ar={bare:190,full:240},gl=56,bl=420,Ss=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:a},r){let{stage:c}=this,l=t.runs.filter(x=>!x.hidden),h=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,n.scale);return}let d=n.scale,v=x=>Math.round(x*r)/r,u=h?void 0:c.clientHeight,p=xl(l.length,c.clientWidth,u,t.surface.domain,d),m=Math.floor(p.width),f=Math.floor(p.height),b=Pt.gap*d,g=f+p.title+b;h&&(c.style.height=`${Pt.top+p.rows*g+Pt.bottom}px`),o.frame({left:v(Pt.left*d),top:v(Pt.top*d+p.title),width:m,height:f}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(m,f)/bl/d))},this.places=l.map((x,w)=>{let M=w%p.columns,S=(w-M)/p.columns;return{...{dx:v(M*(m+b)),dy:v(S*g),aside:M===0,below:w+p.columns>=l.length},i:t.runs.indexOf(x),runs:[Object.create(x,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:m,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:n,clock:a},p.title),this.update(a.step)}write({scene:t,view:e,plane:s,colours:o,clock:n},a){let{left:r,top:c,width:l,height:h}=s.box,d=new Set(t.runs.flatMap(({distinguishing:v})=>v.map(([u])=>u||"schedule")));for(this.caption.innerHTML=t.method?`<b>${lt(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:v,dx:u,dy:p},m)=>{let f=t.runs[v],b=this.titles[m]??=this.root.appendChild(document.createElement("button")),g=gs(f);b.type="button",b.className=`ov-panel${a<ks.two*o.scale?" ov-flat":""}`;let x=`<b>${g||lt(f.label)}</b><small>${g?"":lt(f.detail)}</small>`,M=`<span class="ov-name${g?" ov-told":""}">${Jt(f,o.of(f),o.rim)}${x}</span>`,S=ms($e(f,n.step,t.steps));b.innerHTML=`${M}${S}<small class="ov-now"></small>`,b.setAttribute("aria-pressed",String(v===Math.min(e.run,t.runs.length-1))),b.dataset.place=v;let E={left:r+u,top:c+p-a,width:l,height:a};for(let[k,L]of Object.entries(E))b.style[k]=`${L}px`;b.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(v=>v.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[n]},a)=>{let r=$e(n,t,this.steps),c=this.titles[a].querySelector(".ov-chip");c.dataset.kind=fe(r),oe(c,Ce(r)),this.titles[a].title=`${n.label}, ${n.detail}. ${r.sentence}`}),e<ar.bare*s))return;let o=e<ar.full*s?"":"f = ";this.places.forEach(({runs:[n]},a)=>Re(this.now[a],o+O(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:a})=>s.inside(t-n,e-a));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,a){let{tile:r}=this,{left:c,top:l,width:h,height:d}=s.box;r.canvas.width=Math.round(h*a),r.canvas.height=Math.round(d*a),r.setTransform(a,0,0,a,-c*a,-l*a),e.draw(r,s,this.colours,o,!0);for(let{dx:v,dy:u,below:p,aside:m}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(r.canvas,Math.round((c+v)*a),Math.round((l+u)*a)),t.setTransform(a,0,0,a,v*a,u*a),e.axes(t,s,n,{below:p,aside:m,every:gl})}drawStart(t,[e,s],o){let{rim:n,text:a,scale:r}=this.colours,[c,l]=o.toPixel(e,s);if(!(!this.on||!o.inside(c,l))){t.setLineDash([]);for(let[h,d]of[[n,6],[a,2.5]])t.strokeStyle=h,t.lineWidth=d*r,t.beginPath(),t.arc(c,l,5.5*r,0,2*Math.PI),t.stroke()}}};function xl(i,t,e,[s,o,n,a],r){let c=Pt.gap*r,l,h=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(a-n)/(o-s)));for(let v=e?1:h;v<=(e?i:h);v++){let u=Math.ceil(i/v),p=(t-Pt.left*r-Pt.right-c*(v-1))/v,m=r*(p<ks.wide*r?ks.two:ks.one),f=e?(e-(Pt.top+Pt.bottom)*r-c*(u-1))/u-m:p*d,b=1-.03*(u*v-i),g=Math.min(p/(o-s),f/(a-n))*b;(!l||g>l.unit)&&(l={unit:g,columns:v,rows:u,title:m,width:Math.max(20,p),height:Math.max(20,f)})}return l}var wl=["global minimum","local minimum","saddle","maximum"],yl=16,Es=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",e.right=t?"":`${s.clientWidth-s.querySelector(".ov-tools").offsetLeft+6}px`}show({points:t},e,s){let o=wl.filter(a=>t.some(r=>r.kind===a)),n=JSON.stringify([o,e.dark,e.text,e.scale,s]);n!==this.shown&&(this.shown=n,this.list.hidden=!o.length,this.list.replaceChildren(...o.map(a=>{let r=document.createElement("li"),c=yl*e.scale,l=document.createElement("canvas"),h=l.getContext("2d");return l.width=l.height=Math.round(c*s),l.style.width=l.style.height=`${c}px`,l.setAttribute("aria-hidden","true"),h.scale(s,s),So(h,a,c/2,c/2,e),r.append(l,a),r})))}};function cr(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var Ts=class{constructor(){this.canvases=[mt(),mt()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,a=o.map(h=>h.values),r=[e,n,s.scale,s.text].join(),[c,l]=this.canvases;(r!==this.key||a.some((h,d)=>d!==e&&h!==this.values[d]))&&(t.curves(t.emptied(c),s,o.slice(0,e)),t.curves(t.emptied(l),s,o.slice(e+1))),Object.assign(this,{key:r,values:a})}drawAround(t,e,s){let{context:o,drawn:n}=t,[a,r]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0)}};var Ml=.5,kl=2.5,lr=.28,As=class{constructor(t){this.canvas=t,this.context=ft(t),this.axes=mt(),this.axesOf="",this.bold=mt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new Ts,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let a=n.scale,r=this.coarse?cr(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:r,last:e,scale:s,colours:n}),this.box={left:46*a,top:7*a,width:Math.max(20,this.width-46*a-12),height:Math.max(20,this.height-27*a)},this.range(o),this.drawAxes(n),r>=0&&this.others.prepare(this,r,n),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),n,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=ft(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t){let e=1/0,s=-1/0,o=0,n=1/0;for(let{values:a,first:r=0}of this.drawn){let c=r;for(;c<a.length&&!(a[c]>0);)c++;Number.isFinite(a[c])&&(o=Math.max(o,a[c]));for(let l=r;l<a.length;l++){let h=a[l];!Number.isFinite(h)||this.scale==="log"&&!(h>0)||(h<e&&(e=h),h>s&&(s=h),h&&Math.abs(h)<n&&(n=Math.abs(h)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(e),Math.abs(s));(!(a>0)||!Number.isFinite(a))&&([e,s,n]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(n,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let r=.06*(this.high-this.low);this.low-=r,this.high+=r}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-a,this.high=Math.min(Math.max(s,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return fo(e,s,o.height/(26*t)).map(r=>[r,qt(r)]);if(this.scale==="symlog"){let r=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),h=fo(c,r,Math.max(1,o.height/(56*t))).flatMap(v=>[[this.warp(10**v),qt(v)],[this.warp(-(10**v)),`−${qt(v)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...h.filter(([v])=>v>=e&&v<=s&&Math.abs(v)>d)]}if(this.scale==="degrees")return[0,90,180].map(r=>[r,`${r}°`]);let{values:n,step:a}=Ct(e,s,o.height/(34*t));return n.map(r=>[r,ue(r,a)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[a,r]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(a-this.low)/(this.high-this.low)))+.5;e.strokeStyle=a===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(r,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let n=Ct(0,this.last,s.width/(70*o));for(let a of n.values){let r=this.width-e.measureText(String(a)).width/2;Number.isInteger(a)&&e.fillText(String(a),Math.min(this.x(a),r),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,a=this.coarse?kl:Ml;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:r,values:c,first:l=0,dash:h=r.dash}of s){if(o&&r!==o)continue;t.strokeStyle=e.of(r),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(h.map(p=>p*.8*e.scale)),t.beginPath();let d=-1e9,v=-1e9,u=!1;for(let p=l;p<c.length;p++){let m=this.x(p),f=this.y(c[p]);if(!Number.isFinite(c[p])){u=!1;continue}u&&p<c.length-1&&Math.abs(m-d)<a&&Math.abs(f-v)<a||(t[u?"lineTo":"moveTo"](m,f),u=!0,d=m,v=f)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:a}=this,r=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let c=t<this.last?Math.round((r+.5)*a):1/0,l=Math.min(this.canvas.width,c);this.coarse?this.drawBending(n,l):this.drawResting(l),e&&this.curves(s,n,this.drawn,e),s.setTransform(a,0,0,a,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(r,o.top),s.lineTo(r,o.top+o.height),s.stroke();for(let{run:h,values:d,first:v=0,head:u}of this.drawn){let p=Math.min(t,d.length-1),m=Math.floor(p+1e-9),f=p-m;if(m<v||!Number.isFinite(d[m]))continue;let b=this.y(d[m],0),g=f>1e-9?this.y(d[m+1],0):b,x=Number.isFinite(g)?b+(g-b)*f:b;u?this.coarse?this.stamp(u,this.x(p),x,n.of(h),n):hr(s,u,this.x(p),x,n.of(h),n):Xt(s,h,this.x(p),x,3.9*n.scale,n)}}stamp(t,e,s,o,n){let{ratio:a,context:r}=this,c=Math.ceil(8*n.scale),l=[t,o,n.rim,n.scale,a].join(),h=this.letters.get(l);if(!h){h=mt(),h.width=h.height=Math.ceil(2*c*a);let u=ft(h);u.setTransform(a,0,0,a,0,0),hr(u,t,c,c,o,n),this.letters.set(l,h)}let[d,v]=[e-c,s-c].map(u=>Math.round(u*a)/a);r.drawImage(h,d,v,h.width/a,h.height/a)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?lr:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:a,others:r}=this,{width:c,height:l}=o;for(let[h,d,v]of[[0,e,1],[e,c,this.foretells?lr:0]])d<=h||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(h,0,d-h,l),s.clip(),s.globalAlpha=v,a>=0?r.drawAround(this,a,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?O(s[t]):"–"])}};function hr(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var Os=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new As(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let o=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:n},a)=>{[n.previousElementSibling.innerHTML]=o[a],n.setAttribute("aria-label",o[a][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(n=>n.rates)}prepare({surface:t,runs:e},s,o,n){let[a,r,c]=this.charts,l=v=>e.filter(u=>!u.hidden).map(u=>({run:u,values:u[v],first:u.first}));a.prepare(l("height"),s,t.floor===null?"linear":"log",o,n),r.prepare(l("slope"),s,"log",o,n);let h=v=>new Float64Array(v.records).fill(v.rate),d=l("rates").map(v=>({...v,values:v.values??h(v.run)}));c.prepare(d,s,"log",o,n)}};function dr(i,t,e,s){let[o,n,a,r]=t.corners(),c=t.half[2],l=(h,d)=>{i.strokeStyle=h,i.beginPath();for(let[[v,u],p]of d){let[m,f]=t.project(v,u,p);i.lineTo(m,f)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:h}of s)l(e.grid,[[n,h],[a,h],[r,h]]);l(e.frame,[[o,-c],[n,-c],[n,c],[a,c],[r,c],[r,-c],[o,-c]]),l(e.frame,[[n,-c],[a,-c],[r,-c]]),l(e.frame,[[a,-c],[a,c]])}function vr(i,t,e,s,o,n,a){let[r,c,,l]=t.corners(),h=t.half[2],d=s*.7,v=[],u=(g,x,w,M,S)=>{let E=i.measureText(g).width,k=x+(M>.4?.5:M<-.4?-.5:0)*E,L=S>.85?w+s/2:w;v.some(T=>Math.abs(T.x-k)<(T.across+E)/2+3&&Math.abs(T.y-L)<s)||(v.push({x:k,y:L,across:E}),i.textAlign="center",i.textBaseline="middle",i.fillText(g,k,L))},[p,m]=t.project(...c,-h),f=t.project(...c,h)[1];i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;let b=0;for(let{z:g,text:x}of n){let w=t.project(...c,g)[1];i.fillRect(p-4,Math.round(w),4,1),u(x,p-d,w,-1,0),b=Math.max(b,i.measureText(x).width)}i.fillStyle=e.text,i.textAlign="center",i.measureText(a).width<m-f?(i.save(),i.translate(Math.max(s+2,p-d*1.6-b),(m+f)/2),i.rotate(-Math.PI/2),i.textBaseline="bottom",i.fillText(a,0,0),i.restore()):(i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${a}`,4,4)),i.strokeStyle=e.frame;for(let g of[c,l]){let x=g[0]===r[0]?1:0,[w,M]=o.slice(2*x,2*x+2),S=t.half[x],E=A=>x?t.project(r[0],S*A,-h):t.project(S*A,r[1],-h),[k,L]=E(-1),[T,I]=E(1),[y,N]=E(0),B=Math.hypot(T-k,I-L),D=Math.sign((L-I)*(y-t.cx)+(T-k)*(N-t.cy))/B||0,z=(L-I)*D,q=(T-k)*D,J=Ct(w,M,B/(4.6*s)),{texts:ht,counted:ot}=_e(J.values,J.step);i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let[A,Z]of J.values.entries()){let[Q,X]=E(2*(Z-w)/(M-w)-1);i.beginPath(),i.moveTo(Q,X),i.lineTo(Q+4*z,X+4*q),i.stroke(),u(ht[A],Q+d*z,X+d*q,z,q)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text,u(`${x?"y":"x"}${ot}`,y+3.6*d*z,N+3.6*d*q,z,q)}}function pr(i,t,e,s,o){let{floor:n}=i.surface,a=[],r=e?n===null?i.level:Sl(i,n):l=>l,c=(l,h)=>{let d=(r(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&a.every(v=>Math.abs(v.share-d)>.9/o)&&a.push({share:d,text:h,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:O(t.least)}];e&&n===null&&c(0,"0");for(let l=300;e&&l>-300;l--)c(10**l,qt(l)),n===null&&c(-(10**l),"−"+qt(l));if(a.length<2){let l=n??0,h=e?Ct(t.least-l,t.most-l,o):Ct(t.low,t.high,o);for(let d of h.values)c(d,ue(d,h.step))}return a}function Sl(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function fr(i,t,e,s){let[o,n,a,r]=t,c=Math.max(n-o,r-a),[l,h]=[n-o,r-a].map(u=>3*Math.max(4,Math.round(e*u/c/3))+1),d=i.grid(o,n,a,r,l,h).map(u=>Number.isFinite(u)?u:NaN),v=d.map(u=>i.level(u));return{columns:l,rows:h,f:d,level:v,height:s?v:d,domain:i.surface.domain,window:t}}function mr(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,a)=>o[(Math.floor(a/t)*i.columns+a%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function gr(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=h=>s[Math.floor(h*(s.length-1))],[n,a]=ur(i.height),[r,c]=ur(i.f),l={low:n,high:a,least:r,most:c,cut:""};return s.length?(e?l.low=Math.max(n,o(.01)):a-n>12*(a-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:n-.5,high:n+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function ur(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Ao(i,t,e){let{columns:s,rows:o,height:n}=i,[a,r,c]=t,l=Float64Array.from({length:s},(m,f)=>a*(2*f/(s-1)-1)),h=Float64Array.from({length:o},(m,f)=>r*(1-2*f/(o-1))),d=n.map(m=>c*(2*(m-e.low)/(e.high-e.low)-1)),v=(m,f,b,g)=>(d[m+b]-d[m-f])/g||0,u=d.map((m,f)=>{let b=f%s,g=b>0?1:0,x=b<s-1?1:0;return v(f,g,x,l[b+x]-l[b-g])}),p=d.map((m,f)=>{let b=Math.floor(f/s),g=b>0?1:0,x=b<o-1?1:0;return v(f,g*s,x*s,h[b+x]-h[b-g])});return Object.assign(i,{x:l,y:h,z:d,slopeX:u,slopeY:p})}function Oo({columns:i,rows:t,x:e,y:s,z:o},n,a){let r=(n-e[0])/(e[i-1]-e[0])*(i-1),c=(a-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(i-2,Math.floor(r)),h=Math.min(t-2,Math.floor(c));if(!(r>=0&&c>=0&&r<=i-1&&c<=t-1))return NaN;let d=h*i+l,v=r-l,u=c-h;return(o[d]*(1-v)+o[d+1]*v)*(1-u)+(o[d+i]*(1-v)+o[d+i+1]*v)*u}var br=180,xr=.012,Ls=class{constructor(t,e,s,o,n,a){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=a;let r=e[1]-e[0],c=e[3]-e[2],l=Math.max(r,c),{floor:h}=t.surface,d=fr(t,e,o?br:br/3,s),v=o?mr(d):d;this.range=gr(d,v,s&&h!==null),n.half=[r/l/2,c/l/2,.23],this.fine=Ao(d,n.half,this.range),this.coarse=o?Ao(v,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?h===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,a,r]=this.window,[c,l,h]=this.camera.half,{low:d,high:v}=this.range,u=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(n-o)-1),l*(2*(e-a)/(r-a)-1),h*(2*(u-d)/(v-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,Oo(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,a,r]=this.camera.project(t,e,s+o+xr);return this.terrain.depthAt(n,a)>r+xr/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,a]=this.camera.unproject(t,e,s),[r,c]=this.camera.half,[l,h,d,v]=this.window;return Math.abs(Oo(this.shown,o,n)-a)<.02?[l+(h-l)*(o/r+1)/2,d+(v-d)*(n/c+1)/2]:null}};function Ns(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function Lo(i,t,e){let s=0,o=1;for(let[n,a]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let r=a*(t[n]-i[n]),c=e[n]-a*i[n];if(!Number.isFinite(r)||r===0&&c<0)return null;r>0&&(o=Math.min(o,c/r)),r<0&&(s=Math.max(s,c/r))}return s<=o?[s,o]:null}function wr(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],a=i[o+1],r=Lo(n,a,s);if(r&&r[1]<1)return[Ns(n,a,r[1]),[a[0]-n[0],a[1]-n[1],a[2]-n[2]]];if(r)return null}return null}var Is={azimuth:-108,elevation:54,magnification:1},yr=.4,_s=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Is.azimuth,this.elevation=Is.elevation,this.magnification=Is.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Is)}orbit(t,e){this.azimuth=(this.azimuth-t*yr)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*yr))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,s,o){let[n,a]=[this.azimuth,this.elevation].map(l=>l*Math.PI/180);Object.assign(this,{sinA:Math.sin(n),cosA:Math.cos(n),sinE:Math.sin(a),cosE:Math.cos(a),cx:t/2,cy:e/2});let r=Math.hypot(this.half[0],this.half[1]),c=Math.hypot(r,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-s,(e/2-o)*r/c))/r}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,a=this.cosE*s-this.sinE*n;return[this.cosA*a-this.sinA*o,this.sinA*a+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var El=4,No=.25,zs=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let a of[o,n])a.setTransform(s,0,0,s,0,0),a.lineCap="butt",a.lineJoin="round";this.pens=this.paths.map(a=>{let{pen:r}=a;return r&&a.camp===this.camp&&r.next-1<=t?(r.again=!0,r):(a.camp=this.camp,a.pen={path:a,next:a.first+1,at:a.points[a.first],length:0,strokes:[],again:!1},a.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,a=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let r=t.next;r<=e;r++){let c=o[r],[l,h]=s.toCanvas(t.at),[d,v]=s.toCanvas(c);Math.hypot(d-l,v-h)<.6&&r<e||this.follow(t,c,a)}t.next=e+1,this.stroke(n,a,this.under,this.line),t.strokes.push(...a)}follow(t,e,s){let{box:o}=this,n=t.at,a=t.fault??0,r=o.fault(e),c=Lo(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:r}),!c){t.stroke=void 0;return}let[l,h]=c,d=b=>Ns(n,e,b),[v,u]=o.toCanvas(d(l)),[p,m]=o.toCanvas(d(h)),f=Math.max(1,Math.ceil(Math.hypot(p-v,m-u)/El));l>0&&(t.stroke=void 0);for(let b=0;b<f;b++){let g=l+(h-l)*(b+.5)/f,x=o.hides(...d(g),a+(r-a)*g);(!t.stroke||t.stroke.hidden!==x)&&(t.stroke={hidden:x,path:new Path2D,offset:t.length},t.stroke.path.moveTo(v,u),s.push(t.stroke));let[w,M]=o.toCanvas(d(l+(h-l)*(b+1)/f));t.stroke.path.lineTo(w,M),t.length+=Math.hypot(w-v,M-u),[v,u]=[w,M]}h<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,a=n.scale;for(let{hidden:r,path:c,offset:l}of e){if(r){s.globalAlpha=No,s.strokeStyle=n.of(t),s.lineWidth=1.2*a,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*a,s.stroke(c),o.setLineDash(t.dash.map(h=>h*a)),o.lineDashOffset=l),o.strokeStyle=n.of(t),o.lineWidth=2.3*a,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,a=6.2*o.scale,r=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:l,points:h,first:d}=c;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&r.push({draw:vs,at:h[l.branch_step],fault:s.fault(h[l.branch_step]),run:l});let v=Math.min(e,l.records-1),u=Math.floor(v+1e-9),p=v-u,m=h[u],f=s.fault(m);if(p>1e-9){let w=[],M={at:m,fault:f,length:0};m=Ns(m,h[u+1],p),f+=(s.fault(h[u+1])-f)*p,this.follow(M,m,w),this.stroke(l,w,t,t)}let[b,g,x]=n.half;if(Math.abs(m[0])<=b&&Math.abs(m[1])<=g&&m[2]<=x){let w=l.outcome.kind==="overflowed"&&e>=l.records-1;r.push({draw:w?ds:Xt,at:m,fault:f,run:l})}else{let w=wr(h,d,u,n.half);w&&r.push({draw:Tl(n,w[1]),at:w[0],fault:0,run:l})}}for(let{draw:c,at:l,fault:h,run:d}of r){let[v,u,p]=l,[m,f]=s.toCanvas(l);t.globalAlpha=s.hides(v,u,Math.max(p,-n.half[2]),h)?.5:1,c(t,d,m,f,a,o),t.globalAlpha=1}}};function Tl(i,t){let[e,s]=i.project(...t);return(o,n,a,r,c,l)=>hs(o,n,a,r,e-i.cx,s-i.cy,c,l)}function Mr({contour:i,contourStrong:t}){return Math.round(8*je(i)[3]/je(t)[3])}function kr(i){return[0,je(i.veil)[3]].map(t=>Al(i,t))}function je(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Al(i,t){let e=je(i.rim),[s,o,n,a]=je(i.contourStrong),r=[s,o,n],[c,l]=i.dark?[.62,1.5]:[.74,1.07],h=new Uint32Array(360*256),d=new Uint8ClampedArray(h.buffer),v=i.ramp.length/3-1;for(let u=0;u<h.length;u++){let p=3*Math.round((u&255)*v/255),m=(u>>8)%40,f=a*Math.floor((u>>8)/40)/8,b=c+(l-c)*m/39;for(let g=0;g<3;g++)d[4*u+g]=(Math.min(255,i.ramp[p+g]*b)*(1-f)+r[g]*f)*(1-t)+e[g]*t;d[4*u+3]=255}return h}var Ll=24e5,Nl=["px","py","pd","level","shade"],Rs=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Mr(t),this.palettes=kr(t))}paint(t,e,s,o,n){let a=this.aim(e,s,o,n);this.place(t,e);let{columns:r,rows:c,z:l,domain:h,window:d}=t,[,,v]=e.half,u=(p,m)=>{let f=d[2*m]+(d[2*m+1]-d[2*m])*p;return f>=h[2*m]&&f<=h[2*m+1]};for(let p=0;p<c-1;p++){let m=e.sinA>0?c-2-p:p;for(let f=0;f<r-1;f++){let b=e.cosA>0?f:r-2-f,g=m*r+b,x=Math.min(l[g],l[g+1],l[g+r],l[g+r+1]),w=Math.max(l[g],l[g+1],l[g+r],l[g+r+1]);x<v&&w<1e4&&(this.cut=x<-v||w>v,this.palette=this.palettes[u((b+.5)/(r-1),0)&&u(1-(m+.5)/(c-1),1)?0:1],x<-v&&this.lid(t,e,[g,g+1,g+r,g+r+1]),this.lines=!0,this.triangle(g,g+1,g+r),this.triangle(g+1,g+r,g+r+1))}}return this.walls(t,e),a}aim(t,e,s,o){let[n,a,r]=t.half,c=Math.hypot(n,a)*t.unit,l=(Math.hypot(n,a)*t.sinE+r*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let h=Math.min(e,Math.ceil(t.cx+c+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(Ll/((h-this.left)*(d-this.top)))),this.across=Math.round((h-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=h-this.left,this.height=d-this.top;let{image:v}=this;return v?.width!==this.across||v?.height!==this.down?(this.image=v=new ImageData(this.across,this.down),this.pixels=new Uint32Array(v.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=r,v}place(t,e){let{columns:s,rows:o,x:n,y:a,z:r,slopeX:c,slopeY:l,level:h}=t,d=s*o;if(this.px.length!==d+4)for(let b of Nl)this[b]=new Float64Array(d+4);this.scratch=d,this.level.set(h);let{sinA:v,cosA:u}=e,[p,m,f]=[.45*u+.5*v,.45*v-.5*u,.74];for(let b=0,g=0;b<o;b++)for(let x=0;x<s;x++,g++){this.corner(g,e,n[x],a[b],r[g]);let w=(f-c[g]*p-l[g]*m)/Math.sqrt(1+c[g]*c[g]+l[g]*l[g]);this.shade[g]=w>0?w*39:0}}corner(t,e,s,o,n){let a=e.cosA*s+e.sinA*o,r=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+r*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+r*(e.sinE*a-e.cosE*n),this.pd[t]=e.cosE*a+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([a,r,c],l)=>{this.corner(n+l,t,a,r,c),this.level[n+l]=s,this.shade[n+l]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(a=>[e[a%t],s[Math.floor(a/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},a){let r=(d,v)=>{for(let u=0;u+1<d.length;u++){let p=[d[u],d[u+1]],m=Math.max(n[p[0]],n[p[1]]);if(!(m>-this.hz&&m<1e4))continue;this.cut=!0;let b=[n[p[0]],n[p[1]],-this.hz,-this.hz].map((g,x)=>[s[p[x%2]%t],o[Math.floor(p[x%2]/t)],g]);this.face(a,b,(128-this.tintBase)/this.tintSlope,v)}},c=a.sinA>0?0:e-1,l=a.cosA>0?t-1:0,h=this.colours?.dark;[this.palette]=this.palettes,r(Array.from({length:t},(d,v)=>c*t+v),h?.12:.55),r(Array.from({length:e},(d,v)=>v*t+l),h?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:a,level:r,shade:c,pixels:l,depths:h,across:d,palette:v,tintBase:u,tintSlope:p,cut:m,hz:f,zDepth:b}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let g=o[t],x=n[t],w=o[e],M=n[e],S=w-g,E=M-x,k=o[s]-g,L=n[s]-x,T=Math.max(0,Math.ceil(x-.5)),I=Math.min(this.down,Math.ceil(n[s]-.5)),y=S*L-k*E;if(T>=I||Math.abs(y)<.001)return;let N=_=>((_[e]-_[t])*L-(_[s]-_[t])*E)/y,B=_=>((_[s]-_[t])*S-(_[e]-_[t])*k)/y,D=N(a),z=B(a),q=N(r),J=B(r),ht=N(c),ot=B(c),A=Math.hypot(q,J),Z=this.density/2,Q=Math.min(r[t],r[e],r[s]),X=Math.max(r[t],r[e],r[s]),tt=Math.min(1,(.34-A*this.density)*7),W=this.lines&&tt>0&&Math.floor(X+A*Z+A)!==Math.floor(Q-A*Z-A);for(let _=T;_<I;_++){let C=_+.5,it=g+(C-x)*k/L,G=C<M?g+(C-x)*S/E:w+(C-M)*(o[s]-w)/(n[s]-M),R=Math.max(0,Math.ceil(Math.min(it,G)-.5)),et=Math.min(d,Math.ceil(Math.max(it,G)-.5)),U=R+.5-g,Y=C-x,H=this.zTop+this.zRow*C,nt=a[t]+D*U+z*Y,P=r[t]+q*U+J*Y,st=c[t]+ht*U+ot*Y;for(let $=_*d+R,yt=_*d+et;$<yt;$++,nt+=D,P+=q,st+=ht){if(m){let F=b*nt+H;if(F>f+1e-6||F<-f-1e-6)continue}let gt=u+p*P,bt=0;if(W){let F=Math.round(P),pt=Z+.5-Math.abs(P-F)/A;pt>0&&(bt=Math.round(tt*(pt<1?pt:1)*(F%3===0?8:this.thin)))}l[$]=v[(bt*40+(st+.5|0)<<8)+(gt<0?0:gt>255?255:gt|0)],h[$]=nt}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var Il=140,$s=class{constructor(t){this.canvas=t,this.context=ft(t),this.land=ft(mt()),this.under=ft(mt()),this.line=ft(mt()),this.buffer=ft(mt()),this.camera=new _s,this.terrain=new Rs,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,a){let{camera:r,terrain:c}=this,l=JSON.stringify([s,o,a,n]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let h=new Ls(t,s,o,a,r,c);c.mix(n,d=>t.tint(d)),this.paths=new zs(h,n,this.under,this.line),Object.assign(this,{key:l,fine:a,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Il)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:a,ratio:r,buffer:c}=this,{box:l,colours:h}=t,{landscape:d,range:v,logHeight:u,window:p,title:m}=l,f=this.fine&&!this.moving,b=Math.max(8.5,Math.min(11.5,Math.min(n,a)/28))*h.scale;s.face(n,a,Math.min(4.6*b,n*.18),Math.min(3*b,a*.14)),l.shown=f?l.fine:l.coarse;let g=o.paint(l.shown,s,n,a,f?2:1);c.canvas.width=g.width,c.canvas.height=g.height,c.putImageData(g,0,0),e.setTransform(r,0,0,r,0,0),e.clearRect(0,0,n,a);let x=2*s.half[2]*s.unit*s.cosE,w=pr(d,v,u,s.half[2],x/(2.4*b));dr(e,s,h,w),e.imageSmoothingQuality=f?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),vr(e,s,h,b,p,w,m);for(let M of[!0,!1])this.drawPoints(l,h,M);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[a,r,c]=this.camera.half,l=!1,h={toPixel:(d,v)=>{let[u,p,m]=t.toBox(d,v,n.at(d,v));l=Math.abs(u)<=a&&Math.abs(p)<=r&&m<=c&&t.hides(u,p,Math.max(m,-c),t.fault([u,p,m]))===s;let[f,b]=t.toCanvas([u,p,m]);return[f,b]},inside:()=>l};o.globalAlpha=s?No:1,n.points(o,h,e),o.globalAlpha=1}};var _l=2.5,zl=6,Sr=760,Rl=1.4,Er=140,Cs=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new ws,this.panels=new Ss(this.stage),this.key=new Es(this.stage.querySelector(".ov-key")),this.hall=new ys(s),this.layers=new Ms(this.stage),this.trails=new us(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new $s(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new Os(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(o);oo(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load({surface:t},e){let s=To(this.player.root),o=(a,r)=>JSON.stringify([a.key,a.parameters,r]),n=e&&o(t,s)===o(e.surface,this.colours);this.colours=s,n||(this.landscape=new Pe(t,Oe(t))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...n?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=To(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:a,view:r,dial:c}=t;if(!n)return;let l=r.projector?Sr*this.colours.scale/Rl:Sr,h=t.sync.group||a.clientWidth<l;a.classList.toggle("ov-narrow",!!h&&document.fullscreenElement!==a);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let v=gi();this.hall.fit(),this.panels.arrange({scene:n,view:r,root:a,plane:this.plane,colours:this.colours,clock:t.clock},v),this.key.show(n.surface,this.colours,v),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:u,clientHeight:p}=o,{clientWidth:m,clientHeight:f}=s.canvas,b=this.panels.places.map(({i:w})=>w),g=this.charts.flatMap(({canvas:w})=>[w.clientWidth,w.clientHeight]),x=[u,p,v,this.colours.scale,m,f,c.width,this.panels.on,b,g];if(!(!(u*p||m*f)||x.join()===this.size)){this.size=x.join(),u&&p&&e.resize(u,p,v),m&&f&&s.resize(m,f,v),c.paint();for(let w of this.charts)w.canvas.clientWidth&&w.resize(w.canvas.clientWidth,w.canvas.clientHeight,v);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Er)}resurface(){let{surface:t}=this.player.scene;this.landscape=new Pe(t,Oe(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},Er)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:a}=t,{colours:r,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let p of["halo","line"])s.moved(p);this.trails.reset(c,e,r),a.place()}this.trails.draw(n.time);let{view:l,inside:h,quiz:d,viewState:v}=t;s.emptied("heads");let u=l.inside&&h.ready&&h.at(n.time);for(let{runs:p,i:m=v.run,dx:f,dy:b}of c){let g=s.moved("heads",f,b);o.drawStart(g,a.position,e),u&&m===v.run&&(o.on||!u.insight.run.hidden)&&h.draw(g,u,r),Yn(g,p,e,n.time,r),d.draw(g,e,r)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),a=this.moving?zl:_l;e.on?e.drawLand(n,o,t,a,this.colours,s.ratio):o.draw(n,t,e.colours,a),this.player.root.dataset.view=t.view.map(r=>r.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,a=t.places.find(({i:r})=>r===void 0||o.runs[r]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",a?.dx,a?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:a}=this.player,{domain:r}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((h,d)=>d%2?Math.min(h,r[d]):Math.max(h,r[d])),l=t.fitted?r:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,l,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(a.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:n}=this.player,{low:a,high:r}=this.landscape,c=[a-.5*(r-a),r+.5*(r-a)];if(this.stale.charts){let{undecided:l}=this.player.quiz;for(let h of this.charts)Object.assign(h,{coarse:this.bends,foretells:!l});e.inside?o.prepare(this.colours,c):this.race.prepare(t,s.last,c,this.colours)}for(let l of this.charts)l.draw(s.time,n.lit)}};var Ps=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:a,root:r,reducedMotion:c}=this.player,{plane:l,surface3d:h}=n,{number:d,step:v,plays:u,speed:p,window:m,camera:f,hidden:b}=t;return this.restored=d,o.pause(),o.seek(v),o.speed=p,r.querySelector(".ov-speed").value=p,s.forEach((g,x)=>a.setHidden(x,b.includes(x))),m&&l.show(m),f&&Object.assign(h.camera,{azimuth:f[0],elevation:f[1],magnification:f[2]}),n.invalidate("land"),u&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:a}=e,{azimuth:r,elevation:c,magnification:l}=a.camera,h=s.runs.flatMap((v,u)=>v.hidden?u:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(v=>Number(v.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[r,c,l].map(v=>Number(v.toFixed(2))).join("~")}`),[...d,...h.length?[`hidden:${h.join("~")}`]:[]].join()}};function me({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:a}){let r=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of a.method.remembers)r.push(`${c} along x`,`${c} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:r}}var _o=Array.from({length:2},()=>new Int32Array(0));function $l(i,t){return _o[t].length<i&&(_o[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),_o[t]}function Tr(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,a=Array.from({length:2},(l,h)=>$l(64*n,h)),r=a.map(()=>0),c=e*64;for(let l=0;l<64&&c+l<t;l++){for(let h=0;h<i.length;h++)s[h]=i[h][c+l]+0;for(let h=0;h<2;h++)for(let d=0;d<n;d++)r[h]=r[h]+Math.imul(o[d],a[h][l*n+d])|0}return r.map(l=>l>>>0)}function Or(i,t,e){if(i?.records!==t)return!1;let{columns:s}=me(i);for(let o=0;o*2<e.length;o++)if(Tr(s,t,o).some((n,a)=>n!==e[o*2+a]))return!1;return!0}function Lr(i,t){let{columns:e,names:s}=me(t),o=i?me(i).columns:[],n=Math.min(i?.records??0,t.records);for(let a=0;a<n;a++)for(let r=0;r<e.length;r++)if(e[r][a]!==o[r][a])return{step:a,name:s[r]};return i?.records===t.records?void 0:{step:n,name:"end"}}var Cl=400,Pl=20,js=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((c,l)=>{let h=c&&Lr(o[l],c);h&&this.doubts.set(l,h)});let{arrays:a}=t.head,r=s&&e.every((c,l)=>a[`digest${l}`]);this.words=s&&e.length?r?"Recomputing here …":"Computed here alone.":"",this.write(),r&&(this.timer=setTimeout(()=>this.check(0),Cl))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],a=o[t];Or(a,e.sent[t],e.array(`digest${t}`))?this.records+=a.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),Pl)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let a=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${a} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Nr(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Nr(this.said,this.words)}};function Nr(i,t){i.textContent!==t&&(i.textContent=t)}var jl="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Dl=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,Fl="race|inside|toggle-inside|branch|previous-run|next-run",Bl={view:new RegExp(`^(${Fl}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Ds=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(jl)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[a,r]=this.at;this.put(a+o[0]*n,r+o[1]*n)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.setUndecided(!1)}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0,this.setUndecided(t||this.undecided&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),this.undecided=t,document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!Dl.test(t)||s.locked?.some(o=>Bl[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${O(t,3)}, ${O(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>O(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,a]=e.toPixel(...o),r=s.scale,c=n>e.box.left+e.box.width/2;if(e.inside(n,a)){t.font=`600 ${12*r}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,h,d]of[[s.rim,5,[]],[s.text,2,[4*r,3*r]]])Object.assign(t,{strokeStyle:l,lineWidth:h*r}),t.setLineDash(d),t.beginPath(),t.arc(n,a,11*r,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(c?-17:17)*r,a);t.setLineDash([])}}};var ql=90,Ul=400,Fs=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(a=>a.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:a}=this;(a.step!==o||a.scene!==s||a.late&&!n)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let r=this.player.scene.runs.map(c=>`${c.label}: ${O(c.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${r.join(", ")}.`)},Ul))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();oe(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let a=!t.playing||n-this.shown.at>ql||this.shown.scene!==e;a&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:a?n:this.shown.at,late:!a}}announce(t){this.spoken.textContent=t}};var Hl=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Wl=1500;function Ir(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Hl.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var zo=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Ir(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=r=>n.push(r.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:a}=t;this.loop=a.loop,a.loop=!1,a.pause(),a.setTime(0),this.frame(),this.recorder.start(),a.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Wl)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:a}=s,{colours:r}=a,{ratio:c}=a.layers,{width:l,height:h}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=r.rim,t.fillRect(0,0,l,h);for(let p of this.sources())t.drawImage(p,0,0,l,h);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${r.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(p=>!p.hidden)],v=l/c-22,u=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=r.rim,t.fillRect(v-u,18,u+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,m)=>{let f=32+20*m;m&&Xt(t,p,v-u+15,f,5.5,r),t.font=`600 13px ${r.font}`,t.fillStyle=r.text,t.textAlign="left",t.fillText(p.label,v-u+(m?36:10),f)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Bs=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Ir()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new zo(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Gl={1:Uint8Array,4:Float32Array,8:Float64Array};function Yl(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:n=>{let[a,r,c]=s.arrays[n];return new Gl[c](t.buffer,4+e+a,r)}}}function _r(i){let{head:t,array:e}=i instanceof Uint8Array?Yl(i):i,s=t.runs;s.forEach((n,a)=>{if(n.floor=t.surface.floor??0,n.lossAt=r=>n.height[Math.min(r,n.records-1)]+n.floor,!!t.held)for(let r of["x","y","height","slope"])n[r]=e(`${r}${a}`)});let o=s.filter(n=>!n.offstage);return Object.assign(t,{array:e,head:t,runs:o,allRuns:s})}function zr(i){let t=_r(i),{simulator:e}=t,s=t.allRuns.map(({records:c})=>c);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new ns({...t,simulator:e}),n=o.conditions({}),a=new Map,r={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((c,l)=>{let h=e.paths[l],d=o.simulate(h,n,a);r.simulated[l]=d,d&&t.head.arrays[`records${l}`]&&(r.recorded[l]=Vl(n,t,l,d));let v=r.recorded[l]??d;v&&Object.assign(c,as(o,n,c,h,v))}),Object.assign(t,r)}function Vl({simulator:i},t,e,s){let o=t.array(`records${e}`),n=me(s).columns.length,a=o.length/n,r=Array.from({length:n},(c,l)=>o.subarray(l*a,(l+1)*a));return{...i.recorded(s.choice,r,s.methodStart),undefined:s.undefined}}var qs=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,a]=t.toPixel(s,o),{dx:r,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${n+r}px, ${a+c}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(n,a)?"visible":"hidden";let h=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${O(s)}, ${O(o)}.${h}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var De=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}noiseChanged(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}};var Fe=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.time=this.last,this.loop?(this.onTick(!0),this.time=0):this.playing=!1),this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Us=new Map,Hs=class{constructor(t){this.player=t,this.own=new Fe(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!Us.has(t)){let o=new Set;Us.set(t,{members:o,clock:new Fe(n=>o.forEach(a=>a.tick(n)))})}let{root:e,picture:s}=this.player;this.group=Us.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?$r(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return $r(t);e.stop(),t&&Us.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||Rr(o.scene)!==Rr(t))continue;let n=o.picture.plane,a=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(a,!1)}}},Rr=({surface:i})=>JSON.stringify([i.key,i.parameters]);function $r({clock:i,members:t}){i.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(i.last),e.runsChanged(),e.picture.schedule()}var Ws=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},mi),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let a={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",a,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>Ro(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&Ro(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return s.surface.key;if(n<0)return;let{optimizer:a,schedule:r}=o.laboratory.last(n);return t==="schedule"?r:a}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,a=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return{steps:n.steps,noise:n.level}[s];if(a<0)return;let{values:r,schedule_values:c}=o.last(a);return(t==="schedule"?c:r)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(c=>Ro(c,t))?.value??this.inScene(t);let{values:a,schedule_values:r}=this.player.bending.inForce(n);return(e==="schedule"?r:a)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(h=>this.turnOf(h)),[n]=t?this.turnOf(t):[],a=h=>Object.fromEntries(s.filter(d=>d.owner===h).map(({name:d,value:v})=>[d,v])),{steps:r,noise:c}=a("scene"),l=a("surface");return{kept:o.length?o:void 0,turn:n,steps:r,noise:c,coefficients:Object.keys(l).length?l:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:a}=e;if(!t?.side||!s)return;let r=this.numbers(a,h=>s.last(h)),c=o?this.numbers(n,h=>zt(o[h])):r,l={side:t.side,shown:c,inForce:r};document.dispatchEvent(new CustomEvent("ov-bent",{detail:l}))}numbers({surface:t,start:[e,s],steps:o,level:n},a){let{runs:r}=this.player.scene;return{run:Object.fromEntries(r.map(({name:c},l)=>[c,a(l).values])),schedule:Object.fromEntries(r.map(({name:c},l)=>[c,a(l).schedule_values])),surface:t.parameters,scene:{steps:o,noise:n},start:{x:e,y:s}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},Ro=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var Cr="ov-hall",Gs=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,Cr,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let a=o===this.imposed&&(this.current.inside||this.current.dial),r=a?e.findIndex(c=>c.name===s):-1;return r>=0&&(this.current.run=r),this.imposed=o,r>=0&&r!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(Cr,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,n=this.current,a=(r,c)=>t.querySelector(`[data-do="${r}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),e.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,s.root.hidden=!n.inside,o.root.hidden=!n.dial;for(let r of["map","relief","both","grid"])a(r,n.stage===r);a("race",!n.inside),a("log-height",n.log_height);for(let r of["inside","dial","fan","projector"])a(r,n[r]);e.enlarge(),o.load(this.player.scene),n.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var $o=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,a,r={})=>o.addEventListener(n,a,{signal:s,...r}),this.outbox=new We(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new Ge(e(".ov-tip"),this.root),this.sync=new Hs(this),this.viewState=new Gs(this),this.picture=new Cs(this,s),this.bending=new cs(this),this.turning=new Ws(this),this.proof=new js(this),this.start=new qs(this,e(".ov-start")),this.legend=new bs(this,e(".ov-legend")),this.readout=new Fs(this),this.playback=new Ps(this),this.recorder=new Bs(this,e('[data-do="record"]')),this.quiz=new Ds(this),this.keys=new ls(e('[data-do="keys"]')),this.inside=new De(this,e(".ov-inside")),this.dial=new De(this,e(".ov-dial")),Qn(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)tr(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=e?.surface.key!==t.surface.key,n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let a=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),a&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},Pr=fi(i=>new $o(i),(i,t,e)=>{i.inspectorLoader??=new fs(i,e),i.inspectorLoader.show(t instanceof Uint8Array?zr(t):t)});var jr=`.ov-number-track {
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
  width: calc(11.5ch + 12px); /* a rate of six digits: 0.0000123456 */
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
`;var Dr=`.ov-player:focus-visible,
.ov-player :focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 2px;
  border-radius: 6px;
}
.ov-player [hidden] {
  display: none !important;
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
  right: 130px;
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
`;var Fr=`.ov-player button {
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
`;var Br=`[data-dial="true"].ov-player {
  grid-template-areas: "stage side" "controls side" "dial dial";
  grid-template-rows: minmax(0, 1fr) auto auto;
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
`;var qr=`.ov-side {
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
  justify-content: space-between;
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
  font-weight: 600;
}
`;var Ur=`.ov-inside {
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
`;var Hr=`.ov-legend {
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
  gap: 8px;
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
`;var Wr=`.ov-chart {
  flex: 1.25 1 0;
  min-height: 96px;
  display: flex;
  flex-direction: column;
  position: relative;
}
.ov-chart[data-chart="slope"] {
  flex-grow: 1;
}
.ov-chart-title {
  font-size: 12.5px;
  color: var(--ov-muted);
  padding: 0 0 2px 2px;
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
`;var Gr=`.ov-player.ov-large {
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
.ov-narrow :not(.ov-number-first) > .ov-run .ov-detail {
  display: none; /* but a method's name, behind its number, stays */
}
.ov-narrow :not(.ov-number-first) > .ov-run {
  grid-template-columns: auto minmax(0, 1fr) auto;
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
.ov-hall:not(.ov-narrow) :is(.ov-head, .ov-tools, .ov-controls > button:not([data-do="play"], [data-do="projector"])) {
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
`;var Yr=`:is(.ov-aim, .ov-confirm) {
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
  :is(.ov-controls, .ov-chip, .ov-live, .ov-chart, .ov-dial, .ov-head > :not(:last-child), .ov-head [data-do="grid"]) {
  display: none !important;
}
.ov-player[data-held="true"] .ov-race::after {
  content: "The curves and the outcomes come with the answer.";
  color: var(--ov-muted);
  padding: 6px 2px;
}
[data-locked~="view"] .ov-head,
[data-locked~="dial"] [data-do="dial"],
[data-locked~="runs"] :is(.ov-forks, .ov-pairs, details:has(> :is(.ov-forks, .ov-pairs))) {
  display: none !important;
}
`;var Vr=`.ov-ended {
  position: absolute;
  left: 54px;
  bottom: 36px;
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
  .ov-narrow[data-sync-group] .ov-controls [data-do="record"],
  .ov-narrow[data-side="b"] .ov-controls [data-do="projector"] {
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
/* In a hall two scenes show their maps, their clock and who is who. */
.ov-hall.ov-narrow[data-sync-group] {
  --ov-stage: clamp(220px, calc(var(--ov-window, 100vh) - 14em), 900px);
}
.ov-hall.ov-narrow[data-sync-group] :is(.ov-head, .ov-chart, .ov-dial, .ov-tools) {
  display: none;
}
@container pair (max-width: 695px) {
  [data-sync-group].ov-narrow {
    --ov-stage: min(74vw, 34vh);
  }
  [data-sync-group] .ov-race .ov-chart {
    display: none;
  }
}
`;var Kr=[Dr,Fr,jr,Br,qr,Ur,Hr,Wr,Gr,Yr,Vr].join("");var rh=i=>import(new URL(`inspector.js${i?`?try=${i}`:""}`,import.meta.url)),Lf=ci(vi,Kr,di(i=>Pr({...i,importInspector:rh})));export{Lf as default};
