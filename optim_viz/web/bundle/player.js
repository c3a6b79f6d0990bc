// Built by tools/bundle.js from optim_viz/web/js: edit there.
var fa="[data-testid=stApp]",ma='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var ga="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",ba="The server is back, and so is your scene, from the address.",Ys=Symbol("renew"),Vs=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!Ho(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!Ho(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(ga)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(ba,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[Ys]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(ma)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},Ho=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),Uo;function Vo(i){return Uo??=new Vs(document.querySelector(fa)),Uo.patient(i)}var Yo=`.ov-notice {
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
`;function de(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Go="optim-viz-reloaded-for";function Ko(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:a,...r})=>{s||wa(t),s=!0;let l=new TextDecoder().decode(o.subarray(0,8));if(l!=="adc1d7e4")return ya(l,n);let c=n.querySelector(".ov-place");c&&(c.outerHTML=i);let h=Vo(a);return e({...r,parentElement:n,setTriggerValue:h,data:o.subarray(8)})}}function wa(i){document.body.append(Object.assign(document.createElement("style"),{textContent:Yo+i}))}function ya(i,t){if(!Ma(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(de("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Ma(i){try{return sessionStorage.getItem(Go)===i?!0:(sessionStorage.setItem(Go,i),!1)}catch{return!0}}var Xo=1e3,ka=512*1024;function Sa(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>ka?"is far too long":t.split("&").length>Xo?`has more than ${Xo.toLocaleString("en")} parts`:""}var Jo=!1;function Zo(i){return t=>(Jo||Ta(t.parentElement),Jo=!0,i(t))}function Ta(i){let t=Sa(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=de(e,"Dismiss",()=>s.remove());i.prepend(s)}var Qo=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
    <div class="ov-tools" role="toolbar" aria-label="Zoom">
      <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
      <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
      <button type="button" data-do="zoom-reset" aria-label="Show the whole surface" title="Show the whole surface (0)">
        <svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
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
`;function ti(i,t){let e=new WeakMap;return({data:s,parentElement:o,setTriggerValue:n,...a})=>{let r=e.get(o);return r?.root.isConnected||(r?.destroy(),r=i(o),e.set(o,r)),r.outbox.connect(n),t(r,s,a),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Aa=100,Oa=1500,ei=2500,De=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,Ys,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=Aa-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),Oa),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Pe=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:a,x:r,y:l}=this.fill(s,o,t,e),c=r+16+n>this.root.clientWidth?r-16-n:r+16,h=l+14+a>this.root.clientHeight?l-14-a:l+14;this.place(c,h,n)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:a,y:r}=this.fill(e,{},s.left,s.bottom+4);this.place(a,r+n>this.root.clientHeight?r-n-s.height-8:r,o)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:a}=this,r=a.getBoundingClientRect();return typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1,{width:n.offsetWidth,height:n.offsetHeight,x:s-r.left,y:o-r.top}}place(t,e,s){let o=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};var lt=22250738585072014e-324,La=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),ve=new DataView(new ArrayBuffer(8)),Te=i=>La[i+1022];function Fe(i){return ve.setFloat64(0,i),(ve.getUint32(0)>>>20)-1023}function Be(i){return ve.setFloat64(0,i),ve.setUint32(0,ve.getUint32(0)&1048575|1072693248),ve.getFloat64(0)}var D=i=>Math.abs(i)>=lt?i:i*0;function G(i,t){let e=i*t;if(!(Math.abs(e)<=lt))return e;let s=Math.abs(i)<Math.abs(t)?i*Se*t:i*(t*Se);return Math.abs(s)<lt*Se?e*0:e}function Vt(i,t){let e=i/t;return Math.abs(e)<=lt&&Math.abs(i*Se/t)<lt*Se?e*0:e}var Se=2**200;function si(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=G(s,e)),e=G(e,e);return s}var oi=(i,t)=>i>=t||Number.isNaN(i)?i:t,ii=(i,t)=>i<=t||Number.isNaN(i)?i:t;function ni(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,a=o*1.4426950408889634+.5,r=Math.floor(a),l=r*.6931471805598903,c=o-l,h=r*5497923018708371e-29,d=c-h,f=c-d-h,v=i<-708.3964185322641,u=1+d,x=1-u+d,g=d*d,B=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,at=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,J=d*at,U=B+J,$=g*U,_=f+$,et=x+_,V=u+et,R=r>0,W=V*(R?2:.5),Y=r-1,H=r+1,j=Te(R?Y:H),Q=W*j,C=D(Q);return v?0:C}function ri(i){let t=Fe(i),e=Be(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,a=.5*e,l=(s?a:e)-1,c=2+l,h=l/c,d=h*h,f=.5*l*l,q=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,tt=d*q,K=f+tt,X=h*K,A=n*5497923018708371e-29,ot=X+A,vt=f-ot,at=n*.6931471805598903,J=vt-l,U=at-J,$=i<22250738585072014e-324,et=i>-22250738585072014e-324?-1/0:NaN,V=$?et:U;return i<=17976931348623157e292?V:i}function ai(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),l=r*1.570796325802803,c=o-l,h=r*9920935774287987e-25,d=c-h,f=c-d-h,v=r*22517417706346578e-34,u=d-v,x=d-u-v,g=f+x,y=r*35215598651832e-40-g,M=u-y,S=.25*r,k=4*Math.floor(S),L=r-k,z=u-M-y,w=M*M,U=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,$=w*U,_=M*$,V=1-.5*w,R=z*V,Z=_+R,W=M+Z,Y=-.5*w,H=1+Y,j=1-H+Y,Q=w*w,St=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,gt=Q*St,it=M*z,Dt=gt-it,Tt=j+Dt,Et=H+Tt,At=L>=2,nt=.5*L,Nt=Math.floor(nt)!==nt?Et:W,Rt=-Nt,rt=At?Rt:Nt;return t<3725290298461914e-24?i:rt}function ci(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),l=r*1.570796325802803,c=o-l,h=r*9920935774287987e-25,d=c-h,f=c-d-h,v=r*22517417706346578e-34,u=d-v,x=d-u-v,g=f+x,y=r*35215598651832e-40-g,M=u-y,S=.25*r,k=4*Math.floor(S),L=r-k,z=u-M-y,w=M*M,U=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,$=w*U,_=M*$,V=1-.5*w,R=z*V,Z=_+R,W=M+Z,Y=-.5*w,H=1+Y,j=1-H+Y,Q=w*w,St=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,gt=Q*St,it=M*z,Dt=gt-it,Tt=j+Dt,Et=H+Tt,At=3-L,Lt=L*At>1,ut=.5*L,rt=Math.floor(ut)!==ut?W:Et,ct=-rt,zt=Lt?ct:rt,Pt=0*i;return e?zt:Pt}function li(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),l=r*1.570796325802803,c=o-l,h=r*9920935774287987e-25,d=c-h,f=c-d-h,v=r*22517417706346578e-34,u=d-v,x=d-u-v,g=f+x,y=r*35215598651832e-40-g,M=u-y,S=.25*r,k=4*Math.floor(S),L=r-k,z=u-M-y,w=M*M,U=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,$=w*U,_=M*$,V=1-.5*w,R=z*V,Z=_+R,W=M+Z,H=M-W+Z,st=-.5*w,j=1+st,C=1-j+st,yt=w*w,it=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,Dt=yt*it,Tt=M*z,Et=Dt-Tt,At=C+Et,nt=j+At,ut=j-nt+At,Nt=.5*L,rt=Math.floor(Nt)!==Nt,ct=-nt,zt=rt?ct:W,Pt=-ut,Bt=rt?Pt:H,bt=rt?W:nt,ne=rt?H:ut,Jt=t<3725290298461914e-24,$t=zt/bt,qt=$t*134217729,Zt=qt-$t,Wt=qt-Zt,fe=$t-Wt,re=bt*134217729,me=re-bt,Ht=re-me,ae=bt-Ht,Ut=$t*bt,Qt=Wt*Ht-Ut,Ds=Wt*ae,be=fe*Ht,Re=Ds+be,xe=Qt+Re,we=fe*ae,ce=xe+we,_e=zt-Ut-ce,je=$t*ne,ko=Bt-je,Ps=(_e+ko)/bt,Fs=$t+Ps;return Jt?i:Fs}function hi(i){let t=Math.abs(i),o=2*(t>20?20:t),a=o*1.4426950408889634+.5,r=Math.floor(a),l=r*.6931471805598903,c=o-l,h=r*5497923018708371e-29,d=c-h,f=c-d-h,v=Te(r),u=d*d,z=(((((11470745597729725e-27*u+208767569878681e-23)*u+2755731922398589e-22)*u+248015873015873e-19)*u+.001388888888888889)*u+.041666666666666664)*u+.5,A=((((16059043836821613e-26*u+2505210838544172e-23)*u+27557319223985893e-22)*u+.0001984126984126984)*u+.008333333333333333)*u+.16666666666666666,ot=d*A,vt=z+ot,at=u*vt,J=f+at,U=d+J,_=d-U+J,et=v-1,V=v*U,R=et+V,W=et-R+V,Y=v*_,H=W+Y,st=R>2,j=st?R:2,Q=st?2:R,C=j+Q,mt=j-C+Q+H,F=R/C,pt=F*134217729,Mt=pt-F,kt=pt-Mt,Ft=F-kt,jt=C*134217729,ie=jt-C,St=jt-ie,gt=C-St,it=F*C,Tt=kt*St-it,Et=kt*gt,At=Ft*St,nt=Et+At,Lt=Tt+nt,ut=Ft*gt,Nt=Lt+ut,rt=R-it-Nt,ct=F*mt,zt=H-ct,Bt=(rt+zt)/C,bt=F+Bt,ne=t<3725290298461914e-24,Jt=i<0,$t=-bt;return ne?i:Jt?$t:bt}function di(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,a=Math.floor(n),r=o-a,l=r*134217729,c=l-r,h=l-c,d=r-h,p=r*.6931471805599453,v=h*.6931471824645996-p,u=h*-1904654323148236e-24,m=d*.6931471824645996,x=u+m,g=v+x,b=d*-1904654323148236e-24,y=g+b,M=r*23190468138462996e-33,S=y+M,T=1+p,L=1-T+p,E=p*p,ot=(((((11470745597729725e-27*E+208767569878681e-23)*E+2755731922398589e-22)*E+248015873015873e-19)*E+.001388888888888889)*E+.041666666666666664)*E+.5,Z=((((16059043836821613e-26*E+2505210838544172e-23)*E+27557319223985893e-22)*E+.0001984126984126984)*E+.008333333333333333)*E+.16666666666666666,W=p*Z,Y=ot+W,H=E*Y,st=S+H,j=L+st,Q=T+j,C=a>0,ft=Q*(C?2:.5),mt=a-1,F=a+1,Mt=Te(C?mt:F),kt=ft*Mt;return e?0:kt}function vi(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,a=i-n,l=(e?o:a)/t,c=Fe(t),h=Be(t),d=h>1.4142135623730951,p=c+1,f=d?p:c,v=.5*h,m=(d?v:h)-1,x=2+m,g=m/x,b=g*g,M=.5*m*m,J=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,U=b*J,$=M+U,_=g*$,V=f*5497923018708371e-29+l,R=_+V,Z=M-R,W=f*.6931471805598903,Y=Z-m,H=W-Y,j=Math.abs(i)<5551115123125783e-32,Q=t<22250738585072014e-324,yt=t>-22250738585072014e-324?-1/0:NaN,ft=Q?yt:H,F=t<=17976931348623157e292?ft:t;return j?i:F}function pi(i,t){let e=Math.abs(i),s=Fe(e),o=Be(e),n=o>1.4142135623730951,a=s+1,r=n?a:s,l=.5*o,h=(n?l:o)-1,d=2+h,f=2-d+h,v=h/d,u=v*134217729,m=u-v,x=u-m,g=v-x,b=d*134217729,y=b-d,M=b-y,S=d-M,T=v*d,L=x*M-T,E=x*S,z=g*M,w=E+z,O=L+w,B=g*S,P=O+B,q=h-T-P,tt=v*f,X=(q-tt)/d,A=v*v,vt=x*x-A,at=x*g,J=g*x,U=at+J,$=vt+U,_=g*g,et=$+_,R=2*v*X,Z=et+R,St=((((((((.043478260869565216*A+.047619047619047616)*A+.05263157894736842)*A+.058823529411764705)*A+.06666666666666667)*A+.07692307692307693)*A+.09090909090909091)*A+.1111111111111111)*A+.14285714285714285)*A+.2,gt=A*St,it=.3333333333333333+gt,Tt=.3333333333333333-it+gt,Et=A*134217729,At=Et-A,nt=Et-At,Lt=A-nt,ut=it*134217729,Nt=ut-it,Rt=ut-Nt,rt=it-Rt,ct=A*it,Pt=nt*Rt-ct,Bt=nt*rt,bt=Lt*Rt,ne=Bt+bt,Jt=Pt+ne,$t=Lt*rt,qt=Jt+$t,Zt=Tt+1850371707708594e-32,Wt=A*Zt,fe=Z*it,re=Wt+fe,me=qt+re,Ht=ct*134217729,ae=Ht-ct,Ut=Ht-ae,ge=ct-Ut,Qt=v*ct,be=x*Ut-Qt,Re=x*ge,xe=g*Ut,we=Re+xe,ce=be+we,Ce=g*ge,_e=ce+Ce,je=v+Qt,So=v-je+Qt,Ps=v*me,Fs=X*ct,To=Ps+Fs,lr=_e+To+X,hr=So+lr,Eo=r*.6931471805598903,Ao=2*je,Bs=Eo+Ao,dr=Eo-Bs+Ao,vr=2*hr,pr=r*5497923018708371e-29,ur=vr+pr,Oo=dr+ur,ye=Bs+Oo,fr=Bs-ye+Oo,mr=t>11805916207174113e5,gr=t<-11805916207174113e5?-11805916207174113e5:t,Me=mr?11805916207174113e5:gr,Lo=ye*134217729,br=Lo-ye,qs=Lo-br,No=ye-qs,zo=Me*134217729,xr=zo-Me,Ws=zo-xr,$o=Me-Ws,ke=ye*Me,wr=qs*Ws-ke,yr=qs*$o,Mr=No*Ws,kr=yr+Mr,Sr=wr+kr,Tr=No*$o,Er=Sr+Tr,Ar=Math.abs(ke)<1e3,Or=fr*Me,Lr=Er+Or,Io=Ar?Lr:0,Nr=ke>710,zr=ke<-709?-709:ke,Hs=Nr?710:zr,$r=Hs*1.4426950408889634+.5,le=Math.floor($r),Ir=le*.6931471805598903,Ro=Hs-Ir,Co=le*5497923018708371e-29,Us=Ro-Co,_o=Ro-Us-Co+Io,he=Us+_o,Rr=Us-he+_o,jo=1+he,Cr=1-jo+he,Ot=he*he,_r=(((((11470745597729725e-27*Ot+208767569878681e-23)*Ot+2755731922398589e-22)*Ot+248015873015873e-19)*Ot+.001388888888888889)*Ot+.041666666666666664)*Ot+.5,jr=((((16059043836821613e-26*Ot+2505210838544172e-23)*Ot+27557319223985893e-22)*Ot+.0001984126984126984)*Ot+.008333333333333333)*Ot+.16666666666666666,Dr=he*jr,Pr=_r+Dr,Fr=Ot*Pr,Br=Rr+Fr,qr=Cr+Br,Do=jo+qr,Wr=Hs+Io<-708.3964185322641,Hr=le<-1021.5,Ur=Do<1,Vr=Wr||Hr&&Ur,Po=le>0,Yr=Do*(Po?2:.5),Gr=le-1,Kr=le+1,Xr=Te(Po?Gr:Kr),Jr=Yr*Xr,Zr=D(Jr),Qr=Vr?0:Zr,ta=e<22250738585072014e-324,Fo=t>0,ea=t<0?1/0:t,sa=ta?Fo?0:ea:Qr,Bo=e>17976931348623157e292?Fo?1/0:0:sa,qo=Math.floor(t)===t,oa=.5*t,ia=Math.floor(oa)*2!==t,na=qo&&ia,Wo=i<0,ra=i>=-17976931348623157e292,aa=Wo&&ra&&!qo,ca=i===0,la=1/i<0,ha=(Wo||ca&&la)&&na,da=-Bo,va=aa?NaN:ha?da:Bo,pa=i!==i||t!==t,ua=i+t;return t===0||i===1?1:pa?ua:va}function ui(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,a=o?e:s,r=a>17976931348623157e292,l=n>17976931348623157e292,c=0*n,d=r?l?1:c:n,v=r?1:a===0?1:a,u=v>8452712498170644e255,x=v<1499696813895631e-256?16069380442589903e44:1,g=u?7888609052210118e-46:x,b=d*g,y=v*g,M=.25*y,S=b<M,T=.75*y,L=b<T?.5:1,E=S?0:L,z=E*y,w=b-z,O=E*b,B=y+O,P=w/B,I=P*P,mt=((((((((((((.034482758620689655*I+-.037037037037037035)*I+.04)*I+-.043478260869565216)*I+.047619047619047616)*I+-.05263157894736842)*I+.058823529411764705)*I+-.06666666666666667)*I+.07692307692307693)*I+-.09090909090909091)*I+.1111111111111111)*I+-.14285714285714285)*I+.2)*I+-.3333333333333333,F=I*mt,pt=P*F,Mt=E===0,kt=E===.5,jt=Mt?0:kt?.4636476090008061:.7853981633974483,St=Mt?0:kt?22698777452961687e-33:3061616997868383e-32,gt=jt+P,Dt=jt-gt+P,Tt=Mt?P:gt,Et=Mt?0:Dt,At=St+pt,nt=Et+At,Lt=-Tt,ut=1.5707963267948966+Lt,Rt=1.5707963267948966-ut+Lt,rt=6123233995736766e-32-nt,ct=Rt+rt,zt=o?ut:Tt,Pt=o?ct:nt,Bt=t<0,bt=t===0,Jt=1/t<0,qt=Bt||bt&&Jt,Zt=-zt,Wt=3.141592653589793+Zt,re=3.141592653589793-Wt+Zt,me=12246467991473532e-32-Pt,Ht=re+me,ae=qt?Wt:zt,Ut=qt?Ht:Pt,ge=i<0,Qt=i===0,be=1/i<0,xe=ge||Qt&&be,we=ae+Ut,ce=D(we),Ce=-ce;return xe?Ce:ce}var qe={exp:ni,log:ri,sin:ai,cos:ci,tan:li,tanh:hi,exp2:di,log1p:vi,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},We={pow:pi,atan2:ui,max:oi,min:ii,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var Na=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},za=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},He={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=lt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=lt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>lt?n:G(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>lt?n:Vt(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]}};for(let[i,t]of Object.entries(qe))He[i]=Na(t);for(let[i,t]of Object.entries(We))He[i]=za(t);function Ee({program:i,coefficients:t}){let e=mi({...i,results:i.results.slice(0,1)},t);return(s,o)=>e(s,o)[0]}function fi({program:i,coefficients:t}){return mi(i,t)}var $a=new Float64Array(0),te=256;function mi({constants:i,code:t,results:e},s){let o=[...s,...i].map(D),n=2+o.length,a=new Set(e);for(let h=t.length-1;h>=0;h--)if(a.has(n+h))for(let d of t[h].slice(1))a.add(d);let r=[new Float64Array(te),new Float64Array(te)],l=new Set([0,1]);for(let h of o)r.push(new Float64Array(te).fill(h));let c=[];return t.forEach(([h,...d],p)=>{let f=n+p,v=a.has(f)?new Float64Array(te):$a,[u,m,x]=d.map(g=>r[g]);r.push(v),d.some(g=>l.has(g))&&l.add(f),a.has(f)&&(l.has(f)?c.push(g=>He[h](g,v,u,m,x)):He[h](te,v,u,m,x))}),(h,d)=>{let p=e.map(()=>new Float64Array(h.length));for(let f=0;f<h.length;f+=te){let v=Math.min(te,h.length-f);for(let u=0;u<v;u++)r[0][u]=D(h[f+u]),r[1][u]=D(d[f+u]);for(let u of c)u(v);e.forEach((u,m)=>p[m].set(r[u].subarray(0,v),f))}return p}}var Gs=["add","sub","mul","div","select","neg","sqrt","abs"],xi=Object.entries({...qe,...We}).filter(([i])=>!Gs.includes(i)),Ia=xi.map(([,i])=>i),wi=Object.fromEntries([...Gs,...xi.map(([i])=>i)].map((i,t)=>[i,t])),gi=255,Ra=65535;function Ue(i,t){for(let e=0;e<i.length;e+=2){let[s,o]=[i[e],i[e+1]],n=t[o&Ra],a=t[o>>>16],r;switch(s&gi){case 0:r=n+a,Math.abs(r)>=lt||(r*=0);break;case 1:r=n-a,Math.abs(r)>=lt||(r*=0);break;case 2:r=n*a,Math.abs(r)>lt||(r=G(n,a));break;case 3:r=n/a,Math.abs(r)>lt||(r=Vt(n,a));break;case 4:r=n?t[i[e+2]]:a,e+=1;break;case 5:r=-n;break;case 6:r=Math.sqrt(n);break;case 7:r=Math.abs(n);break;default:r=Ia[(s&gi)-Gs.length](n,a)}t[s>>>8]=r}}var bi=i=>Int32Array.from(i.flatMap(([t,e,s,o,n])=>{let a=[t|e<<8,s|o<<16];return t===wi.select?[...a,n]:a})),Ae=class{constructor(){this.values=[],this.changes=[],this.code=[]}register(t=0,e=!1){return this.changes.push(e),this.values.push(D(t))-1}emit(t,e){let[s,o=s,n=s]=e,a=this.register(0,e.some(r=>this.changes[r]));return this.code.push([wi[t],a,s,o,n]),a}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(a=>s[a])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let n of[...this.code].reverse())if(e.has(n[1])){for(let a of n.slice(2))e.add(a);(this.changes[n[1]]?o:s).push(n)}return{registers:Float64Array.from(this.values),once:bi(s.reverse()),each:bi(o.reverse())}}};function Ve(i,t){let e=new Ae,s=e.append(i,t.map(a=>e.register(a))),{registers:o,once:n}=e.finish(s);return Ue(n,o),s.map(a=>o[a])}var Ks=class{constructor(t,e){let s=new Ae,o=(u,m=!0)=>Array.from({length:u},()=>s.register(0,m));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-ja(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length);let n=t.coefficients.map(u=>s.register(u)),a=u=>s.append(t.program,[...u,...n]),{hyperparameters:r,position:l,memory:c}=this,h=a(l),d=e.look_ahead?a(s.append(e.look_ahead,[...r,...l,...c])):h;this.gradient=this.noise.map((u,m)=>s.emit("add",[d[1+m],u]));let p=e.uses_hessian?h.slice(3):[],f=[...r,...this.counters,...this.powers,...p],v=s.append(e.update,[...f,...l,...this.gradient,...c]);this.after=v,this.tape=s.finish([...v,...this.gradient])}run(t,{hyperparameters:e,rates:s},{steps:o,noise:n},a){let{registers:r,once:l,each:c}=this.tape,{position:h,memory:d,gradient:p,after:f,method:v,powers:u}=this,m=v.powers.map(([S])=>_a(D(e[S]),o+2)),x=v.powers.map(([,S])=>S);this.hyperparameters.forEach((S,T)=>r[S]=D(e[T])),Ue(l,r);let g=[t.x,t.y,...t.memory.flat()],b=[...h,...d];b.forEach((S,T)=>r[S]=D(g[T][a]));let[y,M]=t.noisyGradient;for(let S=a;S<=o;S++){let T=S-t.methodStart+1;r[this.hyperparameters[0]]=D(s[S]),r[this.counters[0]]=T,r[this.counters[1]]=T+1;for(let k=0;k<m.length;k++)r[u[k]]=m[k][T+x[k]];for(let k=0;k<2;k++)r[this.noise[k]]=n?D(n[k][S]):0;Ue(c,r),y[S]=r[p[0]],M[S]=r[p[1]];for(let k=0;k<b.length;k++)r[b[k]]=r[f[k]];if(S===o)break;for(let k=0;k<b.length;k++)g[k][S+1]=r[f[k]];if(!h.every(k=>Number.isFinite(r[k])))return S+2}return o+1}},Ye=new Map,Ca=16;function _a(i,t){let e=Ye.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>si(i,o)),Ye.size>=Ca&&Ye.clear(),Ye.set(i,e)),e}var ja=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,Ge=class{constructor(t){this.surface=t,this.differentiate=fi(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:a,rates:r}=t,{steps:l,start:c}=e;if(o&&n>Math.min(l,o.records-1))return o;let h=this.steppers.get(s);h||this.steppers.set(s,h=new Ks(this.surface,s));let d=l+1,p=new Float64Array(d*(10+2*s.remembers.length)),f=0,v=()=>p.subarray(f*d,++f*d),u=o?.choice.method===s,m=o?n:0,x=()=>[v(),v()],g=Ve(s.init,[r[m],...a.slice(1)]),b={choice:t,records:0,methodStart:u?o.methodStart:m,x:v(),y:v(),noisyGradient:x(),memory:s.remembers.map(x),loss:v(),gradient:x(),hessian:[v(),v(),v()]};if(b.memory.forEach((M,S)=>M.forEach((T,k)=>u?T.set(o.memory[S][k].subarray(0,m+1)):T.fill(g[S]))),o)for(let[M,S]of Da(b,o))M.set(S.subarray(0,m+1));else[b.x[0],b.y[0]]=c;let y=h.run(b,t,e,m);return this.measure(b,m,y),b.records=Pa(b,m,y),b.records>0?b:void 0}recorded(t,e,s){let[o,n,a,r,l,c,h,...d]=e.map(v=>Float64Array.from(v)),[,,,...p]=this.differentiate(o,n),f=t.method.remembers.map((v,u)=>d.slice(2*u,2*u+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:a,gradient:[r,l],noisyGradient:[c,h],memory:f,hessian:p}}measure(t,e,s){let[o,n,a,...r]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,a].forEach((l,c)=>t.gradient[c].set(l,e)),r.forEach((l,c)=>t.hessian[c].set(l,e))}};function Da(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}function Pa(i,t,e){let s=[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var Fa=4,pe=new Map;function Ba(i,t){let e=pe.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return pe.delete(i),pe.set(i,s),pe.size>Fa&&pe.delete([...pe.keys()][0]),s}var Ke=class{constructor(t){let{head:e}=t;this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise},this.points=t.simulator.points;let s=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=Ba(t.simulator.seed,s),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise}){return e&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>qa(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,{steps:a=n.steps,noise:r=n.noise}=this.missing(s)?n:s,l=this.surface(e,o),{times:c,ends:h}=o.find(p=>p.steps===a)??Wa(a),d=o.find(p=>p.level===r);return{surface:l,start:t,steps:a,level:r,times:c,ends:h,simulator:o.find(p=>p.surface===l)?.simulator??new Ge(l),noise:d?d.noise:this.noise(r)}}noise(t){if(!t||!this.normal)return;let[e,s]=this.normal.map(o=>o.map(n=>G(n,t)));return[e,s]}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([d,p])=>[d,t[d]??p])),a=Object.values(n),r=d=>a.every((p,f)=>p===d.coefficients[f]);if(r(s))return s;let l=e.find(d=>r(d.surface));if(l)return l.surface;let c=this.points?Ha(s.points,this.points,a):s.points,h=c.find(({kind:d})=>d==="global minimum");return{...s,parameters:n,coefficients:a,points:c,floor:h?h.value:null}}},qa=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s]),Wa=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function Ha(i,t,e){let s=Ve(t,e);return i.map((o,n)=>{let[a,r,l]=s.slice(3*n);return{...o,x:a,y:r,value:l}})}var Ua=6,Xe=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new Ke(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return It(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:a}=this.given,r=o===this.sharing.usual;return n.reduce((l,c)=>{let h=this.turned(l,c);return h.every((d,p)=>d===l[p])?l:this.fair(h,o,c.name==="learning_rate"?c.run:void 0)},r?a:this.fair(a,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:a}=this.given,{runs:r}=this.scene,l=s==="schedule"?"schedule_values":"values";return t.map((c,h)=>r[h]?.of===r[e].of?Mi(c,o,!s&&a[h]===o?1-n:n,l):c)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?It(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let a=n.map(p=>n.findIndex(({of:f})=>f===p.of)),r=a[s??0],l=yi(t[r]),c;if(o==="same")c=t.map(()=>l);else{let p=t.map((v,u)=>a[u]===u?this.firstStep(v,e):1);if(!p.every(v=>v>0))return;let f=v=>Number((yi(t[v])*p[r]/p[v]).toPrecision(Ua));c=t.map((v,u)=>u>=n.length?0:a[u]===r?l:f(a[u]))}let h=t.map((p,f)=>f<n.length&&p.length===1);if(h.every((p,f)=>!p||this.takes(f,c[f])))return t.map((p,f)=>h[f]?Mi(p,"learning_rate",c[f]):p)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:a}=this.given.schedules[t],r=[e.learning_rate,...Object.values(s)];return Ee({program:a,coefficients:r})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e},s){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=It(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let a={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(a,e)}},It=i=>i.at(-1),yi=i=>It(i).values.learning_rate;function Mi(i,t,e,s="values"){let o=It(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function Ct(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(r=>r*o).find(r=>r>=s*.999)??NaN,a=[];for(let r=Math.ceil(i/n-1e-9);r*n<=t+n*1e-9&&a.length<99;r++)a.push(r*n);return{values:a,step:n}}function Xs(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var Va={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Yt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>Va[t]).join("")}function Gt(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),a=Math.max(0,Math.min(15,n-e+s));return i.toExponential(a).replaceAll("-","−").replace("e+","e")}return i.toFixed(o).replace("-","−")}function N(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=i.toExponential(t-2).split("e"),n=Yt(Number(o)),a=String(Number(s)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",n):`${a}·${n}`}return String(Number(i.toPrecision(t))).replace("-","−")}var ki=["local minimum","saddle","maximum"],Si=["converged","stuck_at_saddle","left_view","overflowed"],Ti={converged:"converged",still_descending:"still descending",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Ei="{fate} · step {step}",Ai="stuck at a maximum",Oi="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Li="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",Ni="Converged to the {kind} at {place}, by step {step}.",zi="Converged to the minimum at {place}, which is not in the list, by step {step}.",$i="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Ii="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",Ri="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Ci="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",_i="{because} The Hessian is not positive there.",ji="Left the view at step {step} and has not come back; it is now at {place}.",Di="Outside the view from the start; it is now at {place}.",Pi="Its last point lies outside the surface's window.",Fi="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",Bi="f changed by less than 1e-12 of its size over {window}.",qi="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",Wi="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",Hi="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",Ui="Still descending after {step} steps: f = {f}.",Vi="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.",Yi="the last {count} step",Gi="the last {count} steps";function Ki(i,t,e){let s=G(.5,D(i-e)),o=G(.5,D(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),a=Vt(1,n>0?n:1),[r,l]=[G(s,a),G(t,a)],c=Math.sqrt(D(G(r,r)+G(l,l))),h=G(n,c),d=Vt(1,c>0?c:1),p=c>0?G(r,d):1,f=G(l,d),v=Math.sqrt(G(.5,D(1+Math.abs(p)))),u=Vt(G(.5,f),v),[m,x]=p>=0?[v,u]:[Math.abs(u),f>=0?v:-v];return{lam:[D(o+h),D(o-h)],V:[[m,0-x],[x,m]]}}function ee(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function Ji(i,t,e,s){let o=i.records-1,[n,a,r]=i.hessian.map(w=>w[o]);if(![n,a,r].every(Number.isFinite))return;let{lam:l,V:c}=Ki(n,a,r),[h,d]=[c[0][0],c[1][0]],[p,f]=i.gradient.map(w=>w[o]),v=Math.max(Math.abs(l[0]),Math.abs(l[1])),u=l.map(w=>Math.abs(w)<=1e-6*v),m=[h*p+d*f,h*f-d*p],x=m.some((w,O)=>u[O]&&Math.abs(w)>1e-6*e*v),g=m.map((w,O)=>u[O]?0:-w/l[O]),b=ee(g[0],g[1],e);if(!(v>0)||x||!(b<=1))return;let y=[h*g[0]-d*g[1],d*g[0]+h*g[1]],M=l.map((w,O)=>!u[O]&&w<0);if(M.some(Boolean)){let w=Ka(i,t,y,b,e,s);M=M.map((O,B)=>O&&l[B]<-w)}let[S,T]=g.map((w,O)=>M[O]?w:0),[k,L,E]=ki,z=M.every((w,O)=>w||u[O]);return{kind:M.some(Boolean)?z?E:L:k,offset:y,leaving:ee(S,T,e)>.1}}function Ka(i,t,e,s,o,n){let a=i.records-1,[r,l]=[i.x[a],i.y[a]],c=t,h=-1;for(let m=t;m<=a;m++){let x=ee(i.x[m]-r,i.y[m]-l,o);x>h&&([c,h]=[m,x])}let d=i.hessian.map(m=>m[c]);h===0&&s>0&&(d=n(Float64Array.of(r+e[0]),Float64Array.of(l+e[1])).slice(3).map(([x])=>x),h=s);let[p,f,v]=d.map((m,x)=>m-i.hessian[x][a]),u=Math.sqrt(p*p+2*(f*f)+v*v);return h>0&&Number.isFinite(u)?2*s*u/h:0}var Oe=({kind:i})=>i.endsWith("minimum");function Js([i,t,e,s]){let[o,n]=[t-i,s-e],a=Math.max(o,n),[r,l]=[o/a,n/a];return .001*(a*Math.sqrt(r*r+l*l))}var Zs=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,Qs=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),to=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i));function Qe(i,t,e,s){let o=i.records;for(;o>0&&!(ee(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}function en({domain:i,points:t,differentiate:e},s,o){let n=Js(i),a=o.records-1,r=a-Qs(s),[l,c]=[o.x[a],o.y[a]],h=t.filter(({interior:m})=>m),d=h.filter(Oe),p=h.filter(m=>!Oe(m)),f=m=>Qe(o,m.x,m.y,n)<=r,v=d.find(f);if(v)return{fate:Je(v),target:v};let u=f({x:l,y:c})?Ji(o,r,n,e):void 0;if(!u?.leaving){if(v=p.find(f),v)return{fate:Je(v),target:v};if(u){let{kind:m,offset:x}=u,g={x:l+x[0],y:c+x[1],kind:m};return v=[...d,...p].find(b=>ee(g.x-b.x,g.y-b.y,n)<=1),v?{fate:Je(v),target:v}:{fate:Je(g),unlisted:g}}}return Zs(i,l,c)?{fate:eo(o,a+1-to(s),n).fate}:{fate:"left_view"}}var Je=i=>Oe(i)?"converged":"stuck_at_saddle";function eo(i,t,e){let s=i.loss.subarray(t,i.records),o=s.length-1,[n,a,r]=[s[0],s[0],0];for(let f=1;f<=o;f++)n=Math.min(n,s[f]),a=Math.max(a,s[f]),s[f]>s[f-1]&&r++;let l=a-n,c=l<=1e-12*(1+Math.abs(s[o])),h=r/o,d=c?ec(i,t,e):0,p="still_descending";if(c)p=d<.2?"stalled":"oscillating";else if(h>0){let f=Math.ceil(s.length/2),[v,u]=[s.subarray(0,f),s.subarray(f)],m=Zi(v)-Zi(u);(!(Qi(v)>Qi(u))||h>=.2&&m<.25*l)&&(p="oscillating")}return{fate:p,level:c,turning:d,rising:h,lowest:n,highest:a}}function Zi(i){let t=0;for(let e of i)t+=e;return t/i.length}function Qi(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function ec({x:i,y:t,records:e},s,o){let n=e-1,a=!1,r=0;for(let d=s;d<n;d++)ee(i[d]-i[n],t[d]-t[n],o)>1&&(a=!0),r=Math.max(r,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!a||n-s<2)return 0;let l=0,[c,h]=[0,0];for(let d=s;d<n;d++){let[p,f]=[(i[d+1]-i[d])/r,(t[d+1]-t[d])/r];d>s&&p*c+f*h<0&&l++,[c,h]=[p,f]}return l/(n-s-1)}function on(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],a=nn(o,n);if(s<t){let v=ht(Oi,{step:e.records,place:a,f:N(e.loss[s],3)});return se("overflowed",e.records,v,Li)}let{fate:r,target:l,unlisted:c}=en(i,t,e),h=Js(i.domain),d=N(h,2),p=l?Qe(e,l.x,l.y,h):NaN;if(l&&s-p>=Qs(t))return sn(l,!0,p,ht(Ri,{step:p,near:d}));let f=l??c;if(f){let v=Qe(e,o,n,h);return sn(f,!!l,v,ht(Ci,{step:v,near:d}))}if(r==="left_view"){let v=e.records;for(;v>0&&!Zs(i.domain,e.x[v-1],e.y[v-1]);)v--;let u=ht(v?ji:Di,{step:v,place:a});return se(r,v,u,Pi)}return sc(r,e,h)}function se(i,t,e,s,o=Ti[i]){let n=Si.includes(i)?ht(Ei,{fate:o,step:t}):o;return{kind:i,label:n,sentence:e,criterion:s,step:t}}function sn(i,t,e,s){let{kind:o,x:n,y:a}=i,r={kind:o,place:nn(n,a),step:e};if(Oe(i))return se("converged",e,ht(t?Ni:zi,r),s);let l=ht(t?$i:Ii,r),c=t&&o==="maximum"?Ai:void 0;return se("stuck_at_saddle",e,l,ht(_i,{because:s}),c)}function sc(i,t,e){let s=t.records-1,o=to(s),n=ht(o>2?Gi:Yi,{count:o-1}),a=N(t.loss[s],3);if(i==="stalled")return se(i,s,ht(Fi,{f:a}),ht(Bi,{window:n}));if(i==="still_descending")return se(i,s,ht(Ui,{step:s,f:a}),Vi);let{level:r,turning:l,rising:c,...h}=eo(t,t.records-o,e),[d,p]=[N(h.lowest,3),N(h.highest,3)],f=r?ht(Wi,{share:so(l),window:n,f:a}):ht(qi,{share:so(c),window:n,lowest:d,highest:p});return se(i,s,f,ht(Hi,{rises:so(.2)}))}var ht=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),nn=(i,t)=>`(${N(i)}, ${N(t)})`;function so(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function ts(i,t,e,s,o){let{records:n}=o,a=t.surface.floor??0,[r,l]=o.gradient,c=i.pathRates(s,t).subarray(0,n),h=m=>m.subarray(0,n),d={records:n,x:h(o.x),y:h(o.y),height:h(o.loss).map(m=>m-a),floor:a,slope:h(r).map((m,x)=>Math.hypot(m,l[x])),rates:c.every(m=>m===c[0])?void 0:c};if(e.rule===void 0)return d;let{method:p,values:f}=i.settings(o),v=([m,x])=>[h(m),h(x)],u={values:f,rule:oc(p,f)??e.rule,method_start:o.methodStart,noisyGradient:v(o.noisyGradient),memory:Object.fromEntries(p.remembers.map((m,x)=>[m,v(o.memory[x])]))};return{...d,...u}}var oc=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function rn(i,t,e,s,o,n){let{rule:a,origin:r}=e[o],l=s[o].slice(0,-1);if(a===void 0||!l.length||JSON.stringify(l)===JSON.stringify(s[Number(r)]))return;let c=e[Number(r)],h=i.simulate(l,t,n);return h&&{...c,...ts(i,t,c,l,h),offstage:!0}}function an(i,t,e,s,o){let n={detail:nc(s,i.given),dim:!o};if(!o)return n;let{method:a,values:r}=i.settings(o);if(n.rate=r.learning_rate,!e.offstage){let l=new Map(a.parameters.map(({sign:c,name:h})=>[c,r[h]]));n.outcome=on(ic(t),t.steps,o),n.distinguishing=e.distinguishing.map(([c,h])=>[c,typeof h=="number"?l.get(c)??h:h])}return{...n,...ts(i,t,e,s,o)}}var ic=({surface:{domain:i,points:t},simulator:{differentiate:e}})=>({domain:i,points:t,differentiate:e});function nc(i,{methods:t,schedules:e}){let{optimizer:s,values:o,schedule:n,branch_step:a}=It(i),r=[`α = ${N(o.learning_rate)}`];for(let{name:l,default:c}of t[s].parameters.slice(1))o[l]!==c&&r.push(`${l} ${N(o[l],6)}`);return n!=="constant"&&r.push(e[n].label.toLowerCase()),i.length>1&&r.push(`from step ${a}`),r.join(", ")}var es=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return It(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:a,inside:r}=t,{paths:l}=e.given,c=e.conditions(s,this.conditions),h=new Map;this.share(c);let d=e.choices(s,c),p=e.firstDrawn(d);return this.choices=d,d.forEach((f,v)=>{let u=a.allRuns[v],{hidden:m}=u,{left:x}=u,g=t.proof.isDoubted(v);if(u.first=p[v],u.left=rn(e,c,o,d,v,h),!g&&(c!==n||f!==l[v])){let b=e.simulate(f,c,h);Object.assign(u,an(e,c,o[v],f,b)),this.bent.add(v)}else if(this.bent.delete(v))Object.assign(u,o[v],{hidden:m,dim:!1,first:p[v]});else if(!x&&!u.left)return;r.renew(v),v<a.runs.length&&this.undescribed.add(v)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:a,level:r}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:a,noise:r}),n!==s.surface&&e.picture.resurface(),a!==s.steps&&e.stepsChanged(),r>0!=s.level>0&&e.inside.noiseChanged())}};function cn(i,t,e,s,o){i.beginPath(),t.forEach(([n,a],r)=>i[r?"lineTo":"moveTo"](e+n*o,s+a*o)),i.closePath()}function Kt(i,t,e,s,o,n){let a=n.of(t);i.setLineDash([]),i.lineJoin="round",cn(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?a:n.rim,i.fill(),i.strokeStyle=a,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=a,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var rc=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function ss(i,t,e,s,o,n,a,r){let l=Math.hypot(o,n)||1,c=o/l,h=n/l,d=rc.map(([p,f])=>[p*c-f*h,p*h+f*c]);i.setLineDash([]),cn(i,d,e,s,a*1.25),i.strokeStyle=r.rim,i.lineWidth=a*.6,i.stroke(),i.fillStyle=r.of(t),i.fill()}function os(i,t,e,s,o,n){i.setLineDash([]);let a=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[r,l]of a){i.beginPath();for(let c of[1,-1])i.moveTo(e-o,s-c*o),i.lineTo(e+o,s+c*o);i.strokeStyle=r,i.lineWidth=l,i.stroke()}}function is(i,t,e,s,o,n){i.setLineDash([]);let a=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[r,l]of a)i.strokeStyle=r,i.lineWidth=l,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function Xt(i,t,e){let s=i.outline.map(([c,h])=>`${(17+c*5).toFixed(2)},${(8+h*5).toFixed(2)}`).join(" "),[o,n,a]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],r=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${r}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${a}"/><text x="24" y="6.5" ${l}>${i.tag}</text></svg>`}var ac={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},cc="select, .ov-number-field",oo=["map","relief","both","grid"];function ns(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:a}=o,{box:r}=n,l=i.scene.runs.length,c=[r.left+r.width/2,r.top+r.height/2],h=s.stage==="relief",d=v=>(v(),o.schedule()),p=v=>h?d(()=>a.zoom(v)):o.moveWindow(()=>n.zoom(v,...c)),f={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:oo[(oo.indexOf(s.stage)+1)%oo.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>l&&i.viewState.change({inside:1,run:(i.viewState.run+l-1)%l}),"next-run":()=>l&&i.viewState.change({inside:1,run:(i.viewState.run+1)%l}),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1})},dial:()=>i.viewState.change({dial:s.dial?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>lc(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>d(()=>a.zoom(1.4)),farther:()=>d(()=>a.zoom(1/1.4)),"turn-left":()=>d(()=>a.orbit(-40,0)),"turn-right":()=>d(()=>a.orbit(40,0)),"reset-camera":()=>d(()=>a.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():i.root.requestFullscreen?.(),"zoom-in":()=>p(1.5),"zoom-out":()=>p(1/1.5),"zoom-reset":()=>h?d(()=>a.reset()):o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||f[t]()}async function lc(i){if(i.offline)return;let t=i.playback.spell(),s=[...location.search.slice(1).split("&").filter(n=>n&&!n.startsWith("moment=")).map(n=>n.replace(/^(room=\w+).*/,"$1")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),o=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${s}`).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!o,at:Date.now()})}function ln(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(cc)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return ns(i,"projector");let n=ac[t.key.length===1?t.key.toLowerCase():t.key];n&&(t.preventDefault(),ns(i,n))}var hc={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function dt(i){return i.replace(/[&<>"]/g,t=>hc[t])}var dc=.6,rs=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:a})=>o.map(r=>({run:r,dx:n,dy:a,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:a,width:r,height:l}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:c,dy:h}of t)o.rect(n+c,a+h,r,l);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:a,dy:r}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let l=new Path2D,c=t.length,h=!1,d=!1;for(let u=t.next;u<=e;u++){let[m,x]=s.toPixel(n.x[u],n.y[u]);if(Math.hypot(m-t.x,x-t.y)<dc&&u<e)continue;let b=io(t.x,t.y,m,x,s.box);b&&((!d||b[4])&&l.moveTo(b[0]+a,b[1]+r),l.lineTo(b[2]+a,b[3]+r),h=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),d=b!==null&&!b[5],t.x=m,t.y=x}if(t.next=e+1,!h)return;let{scale:p}=o,{halo:f,line:v}=this;f.strokeStyle=o.halo,f.lineWidth=5*p,f.stroke(l),v.strokeStyle=o.of(n),v.lineWidth=2.3*p,v.setLineDash(n.dash.map(u=>u*p)),v.lineDashOffset=c,v.stroke(l)}};function hn(i,t,e,s,o){let{left:n,top:a,width:r,height:l}=e.box,c=6.2*o.scale,h=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[g,b]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(g,b)&&is(i,d,g,b,c,o)}let p=Math.min(s,d.records-1),f=Math.floor(p+1e-9),v=p-f,[u,m]=e.toPixel(d.x[f],d.y[f]);if(v>1e-9){let[g,b]=e.toPixel(d.x[f+1],d.y[f+1]),y=io(u,m,u+(g-u)*v,m+(b-m)*v,e.box);y&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(y[0],y[1]),i.lineTo(y[2],y[3]),i.stroke()),u+=(g-u)*v,m+=(b-m)*v}let x=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(u,m))x?os(i,d,u,m,c,o):Kt(i,d,u,m,c,o);else{let g=vc(d,f,e);g&&h.push([d,...g])}}i.save(),i.beginPath(),i.rect(n-1,a-1,r+2,l+2),i.clip();for(let d of h)ss(i,...d,c,o);i.restore()}function vc(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[a,r]=e.toPixel(i.x[s+1],i.y[s+1]),l=io(o,n,a,r,e.box);if(l&&l[5])return[l[2],l[3],a-o,r-n];if(l)return null}return null}function dn(i,t,e,s,o,n){let a=n,r;for(let l of i){if(l.hidden)continue;let c=Math.min(e,l.records-1);for(let h=0;h<=c;h++){let[d,p]=t.toPixel(l.x[h],l.y[h]),f=Math.hypot(d-s,p-o);f<a&&([a,r]=[f,{run:l,i:h}])}}return r}function io(i,t,e,s,o){let n=e-i,a=s-t,r=0,l=1,c=[[-n,i-o.left],[n,o.left+o.width-i],[-a,t-o.top],[a,o.top+o.height-t]];for(let[h,d]of c)if(h===0){if(d<0)return null}else{let p=d/h;if(h<0?r=Math.max(r,p):l=Math.min(l,p),r>l)return null}return!Number.isFinite(n)||!Number.isFinite(a)?null:[i+n*r,t+a*r,i+n*l,t+a*l,r>0,l<1]}var pc=5,uc=11;function oe(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function ro(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=pc}function ao(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function as({picture:i},t){return i.panels.local(oe(t,i.stage))}function no({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:a}=i,{over:r}=o,l=s.target.closest(".ov-panel");l&&o.pointAt(l);let c=l||o.point(...oe(s,a),n);t.light(o.on&&c?o.places[o.over].i:void 0),o.over!==r&&e.place()}function vn(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:a}=i,{stage:r,plane:l,panels:c}=e,h;t(r,"pointerdown",v=>{if(v.button!==0||v.target.closest("button")||!i.scene)return;no(i,v);let[u,m]=as(i,v);l.inside(u,m)&&(h={px:u,py:m,x:u,y:m,moved:!1},r.setPointerCapture(v.pointerId),i.root.focus({preventScroll:!0}))}),t(r,"pointermove",v=>{if(!i.scene)return;if(!h&&!v.target.closest(".ov-start")&&no(i,v),!h&&v.target.closest("button"))return s.hide();let[u,m]=as(i,v);if(!h)return fc(i,u,m,v);ro(h,u,m)&&(r.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>l.pan(u-h.x,m-h.y)),Object.assign(h,{x:u,y:m,moved:!0}))});let d=v=>{if(h&&!h.moved&&v.type==="pointerup"){let u=l.toPlane(h.px,h.py);n.begin(),c.on?a.change({run:c.places[c.over].i}):i.quiz.aims?i.quiz.put(...u):n.moveTo(...u)}h=void 0,r.classList.remove("ov-panning")};t(r,"pointerup",d),t(r,"pointercancel",d),t(r,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=v=>Number(v.target.closest("button").dataset.place);t(c.root,"click",v=>a.change({run:p(v)})),t(c.root,"focusin",v=>o.light(p(v))),t(c.root,"focusout",()=>o.light(void 0)),t(r,"wheel",v=>{if(!ao(i,v))return;v.preventDefault(),no(i,v);let[u,m]=as(i,v);e.moveWindow(()=>l.zoom(Math.exp(-v.deltaY*.0022),u,m))},{passive:!1})}function pn(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",a=>{a.button===0&&(e.hold(),o.setPointerCapture(a.pointerId),a.preventDefault(),o.focus())}),t(o,"pointermove",a=>{e.holding&&e.moveTo(...n.toPlane(...as(i,a)))});for(let a of["pointerup","pointercancel"])t(o,a,()=>e.release());t(o,"keydown",a=>{let r={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[a.key];if(!r)return;a.preventDefault();let l=(a.shiftKey?30:5)/n.unit,[c,h]=e.position;e.moveTo(c+r[0]*l,h+r[1]*l)})}function fc(i,t,e,s){let{plane:o,panels:n,colours:a}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let r=dn(n.places[n.over].runs,o,i.clock.step,t,e,uc),l=r?mc(r,a):"";co(i,o.toPlane(t,e),l,s)}function mc({run:i,i:t},e){return`<div>${Xt(i,e.of(i),e.rim)}<b>${dt(i.label)}</b> step ${t}<span>f = ${N(i.lossAt(t))}</span></div>`}function co(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),a=`<div>x = ${N(t)}, y = ${N(e)}</div><div><b>f = ${N(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,a+s,{x:t,y:e,f:n})}function un(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:a}=n,r;t(a,"pointerdown",c=>{if(c.button!==0||!i.scene)return;let[h,d]=oe(c,a);r={px:h,py:d,x:h,y:d,moved:!1},a.setPointerCapture(c.pointerId)}),t(a,"pointermove",c=>{if(!i.scene)return;let[h,d]=oe(c,a);if(!r){let p=n.pick(h,d);return p?co(i,p,"",c):e.hide()}ro(r,h,d)&&(e.hide(),n.orbit(h-r.x,d-r.y),Object.assign(r,{x:h,y:d,moved:!0}),o.schedule())}),t(a,"pointerup",()=>{let c=r&&!r.moved&&n.pick(r.px,r.py);r=void 0,c&&(s.begin(),s.moveTo(...c,n.unit))}),t(a,"pointercancel",()=>r=void 0),t(a,"pointerleave",()=>e.hide()),t(a,"keydown",c=>{let h={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[c.key];!h||!c.shiftKey||(c.preventDefault(),n.orbit(25*h[0],25*h[1]),o.schedule())}),t(a,"wheel",c=>{ao(i,c)&&(c.preventDefault(),n.zoom(Math.exp(-c.deltaY*.0022)),o.schedule())},{passive:!1})}function fn(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&ns(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>ln(i,o)),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),vn(i),pn(i),un(i)}function mn(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=r=>Math.round(t.stepAt(oe(r,o)[0])),a=!1;e(o,"pointerdown",r=>{r.button!==0||!i.scene||(a=!0,o.setPointerCapture(r.pointerId),i.clock.pause(),i.clock.seek(n(r)))}),e(o,"pointermove",r=>{if(!i.scene)return;a&&i.clock.seek(n(r));let l=n(r),{colours:c}=i.picture,h=t.describe(l).map(([d,p,f])=>{let v=p==="x"||p==="y"?` along ${p}`:"";return`<div>${Xt(d,c.of(d),c.rim)}${dt(d.label)}${v}<span>${f}</span></div>`});s.showAt(r.clientX,r.clientY,`<div><b>Step ${l}</b></div>${h.join("")}`)});for(let r of["pointerup","pointercancel"])e(o,r,()=>a=!1);e(o,"pointerleave",()=>s.hide())}var cs=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=de("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var gn=new WeakMap;function Le(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function ls(i,t){let e=gn.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((c,h)=>h%2===0&&c),a=o.map((c,h)=>h%2||!c?c:"…").join(""),r=s?.tags===a?n.flatMap((c,h)=>c===s.texts[h]?[]:[h]):void 0;if(s&&r?.every(c=>s.nodes[c]&&!n[c].includes("&"))){for(let c of r)s.nodes[c].nodeValue=n[c];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let l=gc(i);gn.set(i,{html:t,tags:a,texts:n,first:i.firstChild,nodes:l.length===n.length?l:[]})}function gc(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var bc={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function hs({outcome:i},t=""){return`<span class="ov-chip" data-kind="${i.kind}" ${t}>${lo(i)}</span>`}function lo({kind:i,label:t}){return`<i aria-hidden="true">${bc[i]??""}</i>${dt(t)}`}var ds=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${dt(t.label)}"`,a=`${Xt(t,s.of(t),s.rim)} <b>${dt(t.label)}</b>`,r='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${a}${r}</button>`+hs(t,'tabindex="0" role="note"');let l=o.querySelector(".ov-chip"),{tooltip:c}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let h=()=>[t.outcome.sentence,t.outcome.criterion].map(d=>`<p>${dt(d)}</p>`);for(let d of["pointerenter","focus"])l.addEventListener(d,()=>c.showBelow(l,h().join("")));for(let d of["pointerleave","blur"])l.addEventListener(d,()=>c.hide());return o}describe(t){let e=this.player.scene.runs[t],{outcome:s}=e,o=this.list.children[t],n=o.querySelector(".ov-chip");Le(o.querySelector(".ov-detail"),e.detail),n.dataset.kind=s.kind,n.setAttribute("aria-label",`${e.label}: ${s.sentence} ${s.criterion}`),ls(n,lo(s))}update(t){this.player.scene.runs.forEach((e,s)=>{Le(this.list.children[s].querySelector(".ov-live"),N(e.lossAt(t),3))})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,a)=>n.classList.toggle("ov-lit",a===t)),s.panels.light(t))}};function xt(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function wt(){return document.createElement("canvas")}var ho=18,Ne=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,a]=t.domain,r=Float64Array.from(this.grid(s,o,n,a,81,81)).filter(Number.isFinite).sort(),l=h=>r[Math.min(r.length-1,Math.floor(h*r.length))];this.low=r[0],this.high=r[r.length-1];let{floor:c}=t;if(c!==null){let h=Math.log10(Math.max(l(.01)-c,(this.high-c)*1e-6,1e-300)),d=(Math.log10(this.high-c)-h)/ho||1;this.level=p=>(Math.log10(Math.max(p-c,1e-300))-h)/d,this.tint=p=>p/ho}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,p]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],f=(p-d)/ho;this.level=v=>Math.asinh(v/h)/f,this.tint=v=>(v*f-d)/(p-d)}}grid(t,e,s,o,n,a){let r=new Float64Array(n*a),l=new Float64Array(n*a);for(let c=0,h=0;c<a;c++)for(let d=0;d<n;d++,h++)r[h]=t+(e-t)*d/(n-1),l[h]=o+(s-o)*c/(a-1);return this.evaluate(r,l)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:a,top:r,width:l,height:c}=e.box,h=Math.max(2,Math.round(l/o))+1,d=Math.max(2,Math.round(c/o))+1,p=this.grid(...e.view,h,d);for(let f=0;f<p.length;f++)p[f]=this.level(p[f]);this.paint(t,e,s,p,h,d),this.contour(t,e,s,p,h,d),this.veil(t,e,s),n||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(a+.5,r+.5,l-1,c-1)}paint(t,e,s,o,n,a){let r=new ImageData(n,a),l=s.ramp,c=l.length/3-1;for(let m=0;m<o.length;m++){let x=Math.max(0,Math.min(1,this.tint(o[m]))),g=3*Math.round(x*c);r.data.set([l[g],l[g+1],l[g+2],Number.isNaN(o[m])?0:255],4*m)}this.buffer??=wt(),this.buffer.width=n,this.buffer.height=a,xt(this.buffer).putImageData(r,0,0);let{left:h,top:d,width:p,height:f}=e.box,v=p/(n-1),u=f/(a-1);t.save(),t.beginPath(),t.rect(h,d,p,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,h-v/2,d-u/2,p+v,f+u),t.restore()}contour(t,e,s,o,n,a){let r=new Path2D,l=new Path2D,{left:c,top:h,width:d,height:p}=e.box,f=d/(n-1),v=p/(a-1);for(let u=0;u+1<a;u++)for(let m=0;m+1<n;m++){let x=u*n+m,g=o[x],b=o[x+1],y=o[x+n],M=o[x+n+1],S=Math.min(g,b,y,M),T=Math.max(g,b,y,M);if(T-S<40)for(let k=Math.ceil(S);k<=T;k++){let L=k%3===0?l:r,E=c+m*f,z=h+u*v,w=[];g<k!=b<k&&w.push([E+f*(k-g)/(b-g),z]),b<k!=M<k&&w.push([E+f,z+v*(k-b)/(M-b)]),y<k!=M<k&&w.push([E+f*(k-y)/(M-y),z+v]),g<k!=y<k&&w.push([E,z+v*(k-g)/(y-g)]),w.length===4&&(g+b+y+M)/4<k!=g<k&&w.push(...w.splice(0,1));for(let O=0;O+1<w.length;O+=2)L.moveTo(...w[O]),L.lineTo(...w[O+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(r),t.strokeStyle=s.contourStrong,t.stroke(l)}veil(t,e,s){let[o,n,a,r]=this.surface.domain,[l,c]=e.toPixel(o,r),[h,d]=e.toPixel(n,a),{left:p,top:f,width:v,height:u}=e.box;t.save(),t.beginPath(),t.rect(p,f,v,u),t.clip(),t.beginPath(),t.rect(p,f,v,u),t.rect(l,c,h-l,d-c),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(l,c,h-l,d-c),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:a=80}={}){let{left:r,top:l,width:c,height:h}=e.box,d=11.5*s.scale,[p,f,v,u]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let m=Ct(p,f,c/(a*s.scale)),x=Ct(v,u,h/(.8*a*s.scale));t.textAlign="center",t.textBaseline="top";for(let g of o?m.values:[]){let[b]=e.toPixel(g,v);t.fillRect(Math.round(b),l+h,1,4),t.fillText(Gt(g,m.step),b,l+h+7)}t.textAlign="right",t.textBaseline="middle";for(let g of n?x.values:[]){let[,b]=e.toPixel(p,g);t.fillRect(r-4,Math.round(b),4,1),t.fillText(Gt(g,x.step),r-7,b)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText("x",r+c-4,l+h-10),t.textAlign="left",n&&t.fillText("y",r+6,l+12)}points(t,e,s){let o=5.5*s.scale,n=[[s.rim,4],[s.text,1.6]];t.setLineDash([]);for(let{x:a,y:r,kind:l}of this.surface.points){let[c,h]=e.toPixel(a,r);if(e.inside(c,h,1)){for(let[d,p]of n)t.strokeStyle=d,t.lineWidth=p*s.scale,t.beginPath(),l==="saddle"?(t.moveTo(c-o*.6,h-o*.6),t.lineTo(c+o*.6,h+o*.6),t.moveTo(c-o*.6,h+o*.6),t.lineTo(c+o*.6,h-o*.6)):l==="maximum"?(t.moveTo(c,h-o*.8),t.lineTo(c+o*.8,h+o*.6),t.lineTo(c-o*.8,h+o*.6),t.closePath()):t.arc(c,h,o,0,2*Math.PI),t.stroke();l==="global minimum"&&(t.fillStyle=s.text,t.beginPath(),t.arc(c,h,o*.42,0,2*Math.PI),t.fill())}}}};var vs={left:46,right:10,top:10,bottom:28},ps=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:vs.left*s,right:vs.right,top:vs.top,bottom:vs.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,a=(s+o)/2;this.place([n,a],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,a))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),a=this.within(this.unit*t,o,n),r=this.unit/a;this.place([o+(this.centre[0]-o)*r,n+(this.centre[1]-n)*r],a)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};function bn(){return Math.min(2,globalThis.devicePixelRatio||1)}function vo(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),vo(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var xn={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function wn(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),a=o-n;for(let r=0;r<3;r++)e[3*s+r]=i[n][r]+(i[n+1][r]-i[n][r])*a}return e}var yn={light:wn(xn.light),dark:wn(xn.dark)};function po(i){let t=getComputedStyle(i),e=xt(document.createElement("canvas"),{willReadFrequently:!0}),s=(l,c)=>(e.fillStyle=c,e.fillStyle=t.getPropertyValue(l).trim()||c,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),a=.299*o[0]+.587*o[1]+.114*o[2]<128,r=(l,c)=>`rgb(${l.join(" ")} / ${c})`;return i.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:l=>(a?l.dark:l.light)+(l.dim?"55":""),rim:r(o,1),halo:r(o,a?.55:.7),text:r(n,1),muted:r(n,i.classList.contains("ov-large")?.86:.68),grid:r(n,.1),frame:r(n,.3),contour:r(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:r(a?[190,215,240]:[30,60,95],a?.3:.34),veil:r(o,.62),ramp:a?yn.dark:yn.light}}var Mn=["land","fan","halo","line","heads"],us=class{constructor(t){this.canvases=Mn.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Mn[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var _t={left:46,right:6,top:40,bottom:28,gap:12},fs={one:24,two:42,wide:330},kn={bare:190,full:240},xc=56,wc=420,ms=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:a},r){let{stage:l}=this,c=t.runs.filter(b=>!b.hidden),h=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&c.length>0,this.root.hidden=!this.on,l.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],l.clientWidth&&o.resize(l.clientWidth,l.clientHeight,n.scale);return}let d=n.scale,p=b=>Math.round(b*r)/r,f=h?void 0:l.clientHeight,v=yc(c.length,l.clientWidth,f,t.surface.domain,d),u=Math.floor(v.width),m=Math.floor(v.height),x=_t.gap*d,g=m+v.title+x;h&&(l.style.height=`${_t.top+v.rows*g+_t.bottom}px`),o.frame({left:p(_t.left*d),top:p(_t.top*d+v.title),width:u,height:m}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(u,m)/wc/d))},this.places=c.map((b,y)=>{let M=y%v.columns,S=(y-M)/v.columns;return{...{dx:p(M*(u+x)),dy:p(S*g),aside:M===0,below:y+v.columns>=c.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,c.length-1),this.room={width:u,scale:d},this.write({scene:t,view:e,plane:o,colours:n},v.title),this.update(a.step)}write({scene:t,view:e,plane:s,colours:o},n){let{left:a,top:r,width:l,height:c}=s.box,h=new Set(t.runs.flatMap(({distinguishing:d})=>d.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${dt(t.method)}</b> by ${[...h].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:d,dx:p,dy:f},v)=>{let u=t.runs[d],m=this.titles[v]??=this.root.appendChild(document.createElement("button")),x=u.distinguishing.map(([M,S])=>`${M} ${typeof S=="number"?`= ${N(S)}`:dt(S)}`).join(", ");m.type="button",m.className=`ov-panel${n<fs.two*o.scale?" ov-flat":""}`;let g=`<b>${x||dt(u.label)}</b><small>${x?"":dt(u.detail)}</small>`,b=`<span class="ov-name">${Xt(u,o.of(u),o.rim)}${g}</span>`;m.innerHTML=`${b}${hs(u)}<small class="ov-now"></small>`,m.title=`${u.label}, ${u.detail}. ${u.outcome.sentence}`,m.setAttribute("aria-pressed",String(d===Math.min(e.run,t.runs.length-1))),m.dataset.place=d;let y={left:a+p,top:r+f-n,width:l,height:n};for(let[M,S]of Object.entries(y))m.style[M]=`${S}px`;m.style.setProperty("--h",`${c}px`)}),this.now=this.titles.map(d=>d.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||e<kn.bare*s)return;let o=e<kn.full*s?"":"f = ";this.places.forEach(({runs:[n]},a)=>Le(this.now[a],o+N(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:a})=>s.inside(t-n,e-a));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,a){let{tile:r}=this,{left:l,top:c,width:h,height:d}=s.box;r.canvas.width=Math.round(h*a),r.canvas.height=Math.round(d*a),r.setTransform(a,0,0,a,-l*a,-c*a),e.draw(r,s,this.colours,o,!0);for(let{dx:p,dy:f,below:v,aside:u}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(r.canvas,Math.round((l+p)*a),Math.round((c+f)*a)),t.setTransform(a,0,0,a,p*a,f*a),e.axes(t,s,n,{below:v,aside:u,every:xc})}drawStart(t,[e,s],o){let{rim:n,text:a,scale:r}=this.colours,[l,c]=o.toPixel(e,s);if(!(!this.on||!o.inside(l,c))){t.setLineDash([]);for(let[h,d]of[[n,6],[a,2.5]])t.strokeStyle=h,t.lineWidth=d*r,t.beginPath(),t.arc(l,c,5.5*r,0,2*Math.PI),t.stroke()}}};function yc(i,t,e,[s,o,n,a],r){let l=_t.gap*r,c,h=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(a-n)/(o-s)));for(let p=e?1:h;p<=(e?i:h);p++){let f=Math.ceil(i/p),v=(t-_t.left*r-_t.right-l*(p-1))/p,u=r*(v<fs.wide*r?fs.two:fs.one),m=e?(e-(_t.top+_t.bottom)*r-l*(f-1))/f-u:v*d,x=1-.03*(f*p-i),g=Math.min(v/(o-s),m/(a-n))*x;(!c||g>c.unit)&&(c={unit:g,columns:p,rows:f,title:u,width:Math.max(20,v),height:Math.max(20,m)})}return c}function Sn(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var gs=class{constructor(){this.canvases=[wt(),wt()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,a=o.map(h=>h.values),r=[e,n,s.scale,s.text].join(),[l,c]=this.canvases;(r!==this.key||a.some((h,d)=>d!==e&&h!==this.values[d]))&&(t.curves(t.emptied(l),s,o.slice(0,e)),t.curves(t.emptied(c),s,o.slice(e+1))),Object.assign(this,{key:r,values:a})}drawAround(t,e,s){let{context:o,drawn:n}=t,[a,r]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0)}};var Mc=.5,kc=2.5,Tn=.28,bs=class{constructor(t){this.canvas=t,this.context=xt(t),this.axes=wt(),this.axesOf="",this.bold=wt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.others=new gs,this.one=-1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let a=n.scale,r=this.coarse?Sn(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:r,last:e,scale:s,colours:n}),this.box={left:46*a,top:7*a,width:Math.max(20,this.width-46*a-12),height:Math.max(20,this.height-27*a)},this.range(o),this.drawAxes(n),r>=0&&this.others.prepare(this,r,n),this.coarse||this.curves(this.emptied(this.bold),n,this.drawn)}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=xt(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t){let e=1/0,s=-1/0,o=0,n=1/0;for(let{values:a,first:r=0}of this.drawn){let l=a.slice(r).find(c=>c>0);l!==void 0&&Number.isFinite(l)&&(o=Math.max(o,l));for(let c=r;c<a.length;c++){let h=a[c];!Number.isFinite(h)||this.scale==="log"&&!(h>0)||(h<e&&(e=h),h>s&&(s=h),h&&Math.abs(h)<n&&(n=Math.abs(h)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(e),Math.abs(s));(!(a>0)||!Number.isFinite(a))&&([e,s,n]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(n,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let r=.06*(this.high-this.low);this.low-=r,this.high+=r}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-a,this.high=Math.min(Math.max(s,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return Xs(e,s,o.height/(26*t)).map(r=>[r,Yt(r)]);if(this.scale==="symlog"){let r=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),l=Math.log10(this.unit),h=Xs(l,r,Math.max(1,o.height/(56*t))).flatMap(p=>[[this.warp(10**p),Yt(p)],[this.warp(-(10**p)),`−${Yt(p)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...h.filter(([p])=>p>=e&&p<=s&&Math.abs(p)>d)]}if(this.scale==="degrees")return[0,90,180].map(r=>[r,`${r}°`]);let{values:n,step:a}=Ct(e,s,o.height/(34*t));return n.map(r=>[r,Gt(r,a)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[a,r]of this.marks(o)){let l=Math.round(s.top+s.height*(1-(a-this.low)/(this.high-this.low)))+.5;e.strokeStyle=a===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,l),e.lineTo(s.left+s.width,l),e.stroke(),e.fillStyle=t.muted,e.fillText(r,s.left-6,l)}e.textAlign="center",e.textBaseline="top";let n=Ct(0,this.last,s.width/(70*o));for(let a of n.values){let r=this.width-e.measureText(String(a)).width/2;Number.isInteger(a)&&e.fillText(String(a),Math.min(this.x(a),r),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,a=this.coarse?kc:Mc;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:r,values:l,first:c=0,dash:h=r.dash}of s){if(o&&r!==o)continue;t.strokeStyle=e.of(r),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(h.map(v=>v*.8*e.scale)),t.beginPath();let d=-1e9,p=-1e9,f=!1;for(let v=c;v<l.length;v++){let u=this.x(v),m=this.y(l[v]);if(!Number.isFinite(l[v])){f=!1;continue}f&&v<l.length-1&&Math.abs(u-d)<a&&Math.abs(m-p)<a||(t[f?"lineTo":"moveTo"](u,m),f=!0,d=u,p=m)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:a}=this,r=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let l=t<this.last?Math.round((r+.5)*a):1/0,c=Math.min(this.canvas.width,l);this.coarse?this.drawBending(n,c):this.drawResting(c),e&&this.curves(s,n,this.drawn,e),s.setTransform(a,0,0,a,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(r,o.top),s.lineTo(r,o.top+o.height),s.stroke();for(let{run:h,values:d,first:p=0,head:f}of this.drawn){let v=Math.min(t,d.length-1),u=Math.floor(v+1e-9),m=v-u;if(u<p||!Number.isFinite(d[u]))continue;let x=this.y(d[u],0),g=m>1e-9?this.y(d[u+1],0):x,b=Number.isFinite(g)?x+(g-x)*m:x;f?Sc(s,f,this.x(v),b,n.of(h),n):Kt(s,h,this.x(v),b,3.9*n.scale,n)}}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=Tn,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:a,others:r}=this,{width:l,height:c}=o;for(let[h,d,p]of[[0,e,1],[e,l,Tn]])d<=h||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(h,0,d-h,c),s.clip(),s.globalAlpha=p,a>=0?r.drawAround(this,a,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?N(s[t]):"–"])}};function Sc(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var xs=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new bs(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let o=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:n},a)=>{[n.previousElementSibling.innerHTML]=o[a],n.setAttribute("aria-label",o[a][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(n=>n.rates)}prepare({surface:t,runs:e},s,o,n){let[a,r,l]=this.charts,c=p=>e.filter(f=>!f.hidden).map(f=>({run:f,values:f[p],first:f.first}));a.prepare(c("height"),s,t.floor===null?"linear":"log",o,n),r.prepare(c("slope"),s,"log",o,n);let h=p=>new Float64Array(p.records).fill(p.rate),d=c("rates").map(p=>({...p,values:p.values??h(p.run)}));l.prepare(d,s,"log",o,n)}};function En(i,t,e,s){let[o,n,a,r]=t.corners(),l=t.half[2],c=(h,d)=>{i.strokeStyle=h,i.beginPath();for(let[[p,f],v]of d){let[u,m]=t.project(p,f,v);i.lineTo(u,m)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:h}of s)c(e.grid,[[n,h],[a,h],[r,h]]);c(e.frame,[[o,-l],[n,-l],[n,l],[a,l],[r,l],[r,-l],[o,-l]]),c(e.frame,[[n,-l],[a,-l],[r,-l]]),c(e.frame,[[a,-l],[a,l]])}function An(i,t,e,s,o,n,a){let[r,l,,c]=t.corners(),h=t.half[2],d=s*.7,p=[],f=(g,b,y,M,S)=>{let T=i.measureText(g).width,k=b+(M>.4?.5:M<-.4?-.5:0)*T,L=S>.85?y+s/2:y;p.some(E=>Math.abs(E.x-k)<(E.across+T)/2+3&&Math.abs(E.y-L)<s)||(p.push({x:k,y:L,across:T}),i.textAlign="center",i.textBaseline="middle",i.fillText(g,k,L))},[v,u]=t.project(...l,-h),m=t.project(...l,h)[1];i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;let x=0;for(let{z:g,text:b}of n){let y=t.project(...l,g)[1];i.fillRect(v-4,Math.round(y),4,1),f(b,v-d,y,-1,0),x=Math.max(x,i.measureText(b).width)}i.fillStyle=e.text,i.textAlign="center",i.measureText(a).width<u-m?(i.save(),i.translate(Math.max(s+2,v-d*1.6-x),(u+m)/2),i.rotate(-Math.PI/2),i.textBaseline="bottom",i.fillText(a,0,0),i.restore()):(i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${a}`,4,4)),i.strokeStyle=e.frame;for(let g of[l,c]){let b=g[0]===r[0]?1:0,[y,M]=o.slice(2*b,2*b+2),S=t.half[b],T=K=>b?t.project(r[0],S*K,-h):t.project(S*K,r[1],-h),[k,L]=T(-1),[E,z]=T(1),[w,O]=T(0),B=Math.hypot(E-k,z-L),P=Math.sign((L-z)*(w-t.cx)+(E-k)*(O-t.cy))/B||0,I=(L-z)*P,q=(E-k)*P,tt=Ct(y,M,B/(4.6*s));i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let K of tt.values){let[X,A]=T(2*(K-y)/(M-y)-1);i.beginPath(),i.moveTo(X,A),i.lineTo(X+4*I,A+4*q),i.stroke(),f(Gt(K,tt.step),X+d*I,A+d*q,I,q)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text,f(b?"y":"x",w+3.6*d*I,O+3.6*d*q,I,q)}}function On(i,t,e,s,o){let{floor:n}=i.surface,a=[],r=e?n===null?i.level:Tc(i,n):c=>c,l=(c,h)=>{let d=(r(c)-t.low)/(t.high-t.low);d>=0&&d<=1&&a.every(p=>Math.abs(p.share-d)>.9/o)&&a.push({share:d,text:h,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:N(t.least)}];e&&n===null&&l(0,"0");for(let c=300;e&&c>-300;c--)l(10**c,Yt(c)),n===null&&l(-(10**c),"−"+Yt(c));if(a.length<2){let c=n??0,h=e?Ct(t.least-c,t.most-c,o):Ct(t.low,t.high,o);for(let d of h.values)l(d,Gt(d,h.step))}return a}function Tc(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function Nn(i,t,e,s){let[o,n,a,r]=t,l=Math.max(n-o,r-a),[c,h]=[n-o,r-a].map(f=>3*Math.max(4,Math.round(e*f/l/3))+1),d=i.grid(o,n,a,r,c,h).map(f=>Number.isFinite(f)?f:NaN),p=d.map(f=>i.level(f));return{columns:c,rows:h,f:d,level:p,height:s?p:d,domain:i.surface.domain,window:t}}function zn(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,a)=>o[(Math.floor(a/t)*i.columns+a%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function $n(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=h=>s[Math.floor(h*(s.length-1))],[n,a]=Ln(i.height),[r,l]=Ln(i.f),c={low:n,high:a,least:r,most:l,cut:""};return s.length?(e?c.low=Math.max(n,o(.01)):a-n>12*(a-o(.02))&&Object.assign(c,{low:o(.02),cut:"cut at its 2nd percentile"}),c.high-c.low>12*(o(.98)-c.low)&&Object.assign(c,{high:o(.98),cut:"cut at its 98th percentile"}),c.high>c.low||Object.assign(c,{low:n-.5,high:n+.5}),c):{low:0,high:1,least:0,most:1,cut:""}}function Ln(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function uo(i,t,e){let{columns:s,rows:o,height:n}=i,[a,r,l]=t,c=Float64Array.from({length:s},(u,m)=>a*(2*m/(s-1)-1)),h=Float64Array.from({length:o},(u,m)=>r*(1-2*m/(o-1))),d=n.map(u=>l*(2*(u-e.low)/(e.high-e.low)-1)),p=(u,m,x,g)=>(d[u+x]-d[u-m])/g||0,f=d.map((u,m)=>{let x=m%s,g=x>0?1:0,b=x<s-1?1:0;return p(m,g,b,c[x+b]-c[x-g])}),v=d.map((u,m)=>{let x=Math.floor(m/s),g=x>0?1:0,b=x<o-1?1:0;return p(m,g*s,b*s,h[x+b]-h[x-g])});return Object.assign(i,{x:c,y:h,z:d,slopeX:f,slopeY:v})}function fo({columns:i,rows:t,x:e,y:s,z:o},n,a){let r=(n-e[0])/(e[i-1]-e[0])*(i-1),l=(a-s[0])/(s[t-1]-s[0])*(t-1),c=Math.min(i-2,Math.floor(r)),h=Math.min(t-2,Math.floor(l));if(!(r>=0&&l>=0&&r<=i-1&&l<=t-1))return NaN;let d=h*i+c,p=r-c,f=l-h;return(o[d]*(1-p)+o[d+1]*p)*(1-f)+(o[d+i]*(1-p)+o[d+i+1]*p)*f}var In=180,Rn=.012,ws=class{constructor(t,e,s,o,n,a){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=a;let r=e[1]-e[0],l=e[3]-e[2],c=Math.max(r,l),{floor:h}=t.surface,d=Nn(t,e,o?In:In/3,s),p=o?zn(d):d;this.range=$n(d,p,s&&h!==null),n.half=[r/c/2,l/c/2,.23],this.fine=uo(d,n.half,this.range),this.coarse=o?uo(p,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?h===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,a,r]=this.window,[l,c,h]=this.camera.half,{low:d,high:p}=this.range,f=this.logHeight?this.landscape.level(s):s;return[l*(2*(t-o)/(n-o)-1),c*(2*(e-a)/(r-a)-1),h*(2*(f-d)/(p-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,fo(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,a,r]=this.camera.project(t,e,s+o+Rn);return this.terrain.depthAt(n,a)>r+Rn/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,a]=this.camera.unproject(t,e,s),[r,l]=this.camera.half,[c,h,d,p]=this.window;return Math.abs(fo(this.shown,o,n)-a)<.02?[c+(h-c)*(o/r+1)/2,d+(p-d)*(n/l+1)/2]:null}};function ys(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function mo(i,t,e){let s=0,o=1;for(let[n,a]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let r=a*(t[n]-i[n]),l=e[n]-a*i[n];if(!Number.isFinite(r)||r===0&&l<0)return null;r>0&&(o=Math.min(o,l/r)),r<0&&(s=Math.max(s,l/r))}return s<=o?[s,o]:null}function Cn(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],a=i[o+1],r=mo(n,a,s);if(r&&r[1]<1)return[ys(n,a,r[1]),[a[0]-n[0],a[1]-n[1],a[2]-n[2]]];if(r)return null}return null}var Ms={azimuth:-108,elevation:54,magnification:1},_n=.4,ks=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Ms.azimuth,this.elevation=Ms.elevation,this.magnification=Ms.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Ms)}orbit(t,e){this.azimuth=(this.azimuth-t*_n)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*_n))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,s,o){let[n,a]=[this.azimuth,this.elevation].map(c=>c*Math.PI/180);Object.assign(this,{sinA:Math.sin(n),cosA:Math.cos(n),sinE:Math.sin(a),cosE:Math.cos(a),cx:t/2,cy:e/2});let r=Math.hypot(this.half[0],this.half[1]),l=Math.hypot(r,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-s,(e/2-o)*r/l))/r}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,a=this.cosE*s-this.sinE*n;return[this.cosA*a-this.sinA*o,this.sinA*a+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var Ec=4,go=.25,Ss=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let a of[o,n])a.setTransform(s,0,0,s,0,0),a.lineCap="butt",a.lineJoin="round";this.pens=this.paths.map(a=>{let{pen:r}=a;return r&&a.camp===this.camp&&r.next-1<=t?(r.again=!0,r):(a.camp=this.camp,a.pen={path:a,next:a.first+1,at:a.points[a.first],length:0,strokes:[],again:!1},a.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,a=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let r=t.next;r<=e;r++){let l=o[r],[c,h]=s.toCanvas(t.at),[d,p]=s.toCanvas(l);Math.hypot(d-c,p-h)<.6&&r<e||this.follow(t,l,a)}t.next=e+1,this.stroke(n,a,this.under,this.line),t.strokes.push(...a)}follow(t,e,s){let{box:o}=this,n=t.at,a=t.fault??0,r=o.fault(e),l=mo(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:r}),!l){t.stroke=void 0;return}let[c,h]=l,d=x=>ys(n,e,x),[p,f]=o.toCanvas(d(c)),[v,u]=o.toCanvas(d(h)),m=Math.max(1,Math.ceil(Math.hypot(v-p,u-f)/Ec));c>0&&(t.stroke=void 0);for(let x=0;x<m;x++){let g=c+(h-c)*(x+.5)/m,b=o.hides(...d(g),a+(r-a)*g);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(p,f),s.push(t.stroke));let[y,M]=o.toCanvas(d(c+(h-c)*(x+1)/m));t.stroke.path.lineTo(y,M),t.length+=Math.hypot(y-p,M-f),[p,f]=[y,M]}h<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,a=n.scale;for(let{hidden:r,path:l,offset:c}of e){if(r){s.globalAlpha=go,s.strokeStyle=n.of(t),s.lineWidth=1.2*a,s.stroke(l),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*a,s.stroke(l),o.setLineDash(t.dash.map(h=>h*a)),o.lineDashOffset=c),o.strokeStyle=n.of(t),o.lineWidth=2.3*a,o.stroke(l)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,a=6.2*o.scale,r=[];t.setLineDash([]);for(let{path:l}of this.pens){let{run:c,points:h,first:d}=l;if(e<d)continue;c.branch_step&&e>=c.branch_step&&c.branch_step<c.records&&r.push({draw:is,at:h[c.branch_step],fault:s.fault(h[c.branch_step]),run:c});let p=Math.min(e,c.records-1),f=Math.floor(p+1e-9),v=p-f,u=h[f],m=s.fault(u);if(v>1e-9){let y=[],M={at:u,fault:m,length:0};u=ys(u,h[f+1],v),m+=(s.fault(h[f+1])-m)*v,this.follow(M,u,y),this.stroke(c,y,t,t)}let[x,g,b]=n.half;if(Math.abs(u[0])<=x&&Math.abs(u[1])<=g&&u[2]<=b){let y=c.outcome.kind==="overflowed"&&e>=c.records-1;r.push({draw:y?os:Kt,at:u,fault:m,run:c})}else{let y=Cn(h,d,f,n.half);y&&r.push({draw:Ac(n,y[1]),at:y[0],fault:0,run:c})}}for(let{draw:l,at:c,fault:h,run:d}of r){let[p,f,v]=c,[u,m]=s.toCanvas(c);t.globalAlpha=s.hides(p,f,Math.max(v,-n.half[2]),h)?.5:1,l(t,d,u,m,a,o),t.globalAlpha=1}}};function Ac(i,t){let[e,s]=i.project(...t);return(o,n,a,r,l,c)=>ss(o,n,a,r,e-i.cx,s-i.cy,l,c)}function jn({contour:i,contourStrong:t}){return Math.round(8*ze(i)[3]/ze(t)[3])}function Dn(i){return[0,ze(i.veil)[3]].map(t=>Oc(i,t))}function ze(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Oc(i,t){let e=ze(i.rim),[s,o,n,a]=ze(i.contourStrong),r=[s,o,n],[l,c]=i.dark?[.62,1.5]:[.74,1.07],h=new Uint32Array(360*256),d=new Uint8ClampedArray(h.buffer),p=i.ramp.length/3-1;for(let f=0;f<h.length;f++){let v=3*Math.round((f&255)*p/255),u=(f>>8)%40,m=a*Math.floor((f>>8)/40)/8,x=l+(c-l)*u/39;for(let g=0;g<3;g++)d[4*f+g]=(Math.min(255,i.ramp[v+g]*x)*(1-m)+r[g]*m)*(1-t)+e[g]*t;d[4*f+3]=255}return h}var Nc=24e5,zc=["px","py","pd","level","shade"],Ts=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=jn(t),this.palettes=Dn(t))}paint(t,e,s,o,n){let a=this.aim(e,s,o,n);this.place(t,e);let{columns:r,rows:l,z:c,domain:h,window:d}=t,[,,p]=e.half,f=(v,u)=>{let m=d[2*u]+(d[2*u+1]-d[2*u])*v;return m>=h[2*u]&&m<=h[2*u+1]};for(let v=0;v<l-1;v++){let u=e.sinA>0?l-2-v:v;for(let m=0;m<r-1;m++){let x=e.cosA>0?m:r-2-m,g=u*r+x,b=Math.min(c[g],c[g+1],c[g+r],c[g+r+1]),y=Math.max(c[g],c[g+1],c[g+r],c[g+r+1]);b<p&&y<1e4&&(this.cut=b<-p||y>p,this.palette=this.palettes[f((x+.5)/(r-1),0)&&f(1-(u+.5)/(l-1),1)?0:1],b<-p&&this.lid(t,e,[g,g+1,g+r,g+r+1]),this.lines=!0,this.triangle(g,g+1,g+r),this.triangle(g+1,g+r,g+r+1))}}return this.walls(t,e),a}aim(t,e,s,o){let[n,a,r]=t.half,l=Math.hypot(n,a)*t.unit,c=(Math.hypot(n,a)*t.sinE+r*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-l-1)),this.top=Math.max(0,Math.floor(t.cy-c-1));let h=Math.min(e,Math.ceil(t.cx+l+1)),d=Math.min(s,Math.ceil(t.cy+c+1));this.density=Math.min(o,Math.sqrt(Nc/((h-this.left)*(d-this.top)))),this.across=Math.round((h-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=h-this.left,this.height=d-this.top;let{image:p}=this;return p?.width!==this.across||p?.height!==this.down?(this.image=p=new ImageData(this.across,this.down),this.pixels=new Uint32Array(p.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=r,p}place(t,e){let{columns:s,rows:o,x:n,y:a,z:r,slopeX:l,slopeY:c,level:h}=t,d=s*o;if(this.px.length!==d+4)for(let x of zc)this[x]=new Float64Array(d+4);this.scratch=d,this.level.set(h);let{sinA:p,cosA:f}=e,[v,u,m]=[.45*f+.5*p,.45*p-.5*f,.74];for(let x=0,g=0;x<o;x++)for(let b=0;b<s;b++,g++){this.corner(g,e,n[b],a[x],r[g]);let y=(m-l[g]*v-c[g]*u)/Math.sqrt(1+l[g]*l[g]+c[g]*c[g]);this.shade[g]=y>0?y*39:0}}corner(t,e,s,o,n){let a=e.cosA*s+e.sinA*o,r=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+r*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+r*(e.sinE*a-e.cosE*n),this.pd[t]=e.cosE*a+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([a,r,l],c)=>{this.corner(n+c,t,a,r,l),this.level[n+c]=s,this.shade[n+c]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(a=>[e[a%t],s[Math.floor(a/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},a){let r=(d,p)=>{for(let f=0;f+1<d.length;f++){let v=[d[f],d[f+1]],u=Math.max(n[v[0]],n[v[1]]);if(!(u>-this.hz&&u<1e4))continue;this.cut=!0;let x=[n[v[0]],n[v[1]],-this.hz,-this.hz].map((g,b)=>[s[v[b%2]%t],o[Math.floor(v[b%2]/t)],g]);this.face(a,x,(128-this.tintBase)/this.tintSlope,p)}},l=a.sinA>0?0:e-1,c=a.cosA>0?t-1:0,h=this.colours?.dark;[this.palette]=this.palettes,r(Array.from({length:t},(d,p)=>l*t+p),h?.12:.55),r(Array.from({length:e},(d,p)=>p*t+c),h?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:a,level:r,shade:l,pixels:c,depths:h,across:d,palette:p,tintBase:f,tintSlope:v,cut:u,hz:m,zDepth:x}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let g=o[t],b=n[t],y=o[e],M=n[e],S=y-g,T=M-b,k=o[s]-g,L=n[s]-b,E=Math.max(0,Math.ceil(b-.5)),z=Math.min(this.down,Math.ceil(n[s]-.5)),w=S*L-k*T;if(E>=z||Math.abs(w)<.001)return;let O=$=>(($[e]-$[t])*L-($[s]-$[t])*T)/w,B=$=>(($[s]-$[t])*S-($[e]-$[t])*k)/w,P=O(a),I=B(a),q=O(r),tt=B(r),K=O(l),X=B(l),A=Math.hypot(q,tt),ot=this.density/2,vt=Math.min(r[t],r[e],r[s]),at=Math.max(r[t],r[e],r[s]),J=Math.min(1,(.34-A*this.density)*7),U=this.lines&&J>0&&Math.floor(at+A*ot+A)!==Math.floor(vt-A*ot-A);for(let $=E;$<z;$++){let _=$+.5,et=g+(_-b)*k/L,V=_<M?g+(_-b)*S/T:y+(_-M)*(o[s]-y)/(n[s]-M),R=Math.max(0,Math.ceil(Math.min(et,V)-.5)),Z=Math.min(d,Math.ceil(Math.max(et,V)-.5)),W=R+.5-g,Y=_-b,H=this.zTop+this.zRow*_,st=a[t]+P*W+I*Y,j=r[t]+q*W+tt*Y,Q=l[t]+K*W+X*Y;for(let C=$*d+R,yt=$*d+Z;C<yt;C++,st+=P,j+=q,Q+=K){if(u){let F=x*st+H;if(F>m+1e-6||F<-m-1e-6)continue}let ft=f+v*j,mt=0;if(U){let F=Math.round(j),pt=ot+.5-Math.abs(j-F)/A;pt>0&&(mt=Math.round(J*(pt<1?pt:1)*(F%3===0?8:this.thin)))}c[C]=p[(mt*40+(Q+.5|0)<<8)+(ft<0?0:ft>255?255:ft|0)],h[C]=st}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var $c=140,Es=class{constructor(t){this.canvas=t,this.context=xt(t),this.land=xt(wt()),this.under=xt(wt()),this.line=xt(wt()),this.buffer=xt(wt()),this.camera=new ks,this.terrain=new Ts,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,a){let{camera:r,terrain:l}=this,c=JSON.stringify([s,o,a,n]);if(!this.paths||c!==this.key||t!==this.paths.box.landscape){let h=new ws(t,s,o,a,r,l);l.mix(n,d=>t.tint(d)),this.paths=new Ss(h,n,this.under,this.line),Object.assign(this,{key:c,fine:a,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},$c)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:a,ratio:r,buffer:l}=this,{box:c,colours:h}=t,{landscape:d,range:p,logHeight:f,window:v,title:u}=c,m=this.fine&&!this.moving,x=Math.max(8.5,Math.min(11.5,Math.min(n,a)/28))*h.scale;s.face(n,a,Math.min(4.6*x,n*.18),Math.min(3*x,a*.14)),c.shown=m?c.fine:c.coarse;let g=o.paint(c.shown,s,n,a,m?2:1);l.canvas.width=g.width,l.canvas.height=g.height,l.putImageData(g,0,0),e.setTransform(r,0,0,r,0,0),e.clearRect(0,0,n,a);let b=2*s.half[2]*s.unit*s.cosE,y=On(d,p,f,s.half[2],b/(2.4*x));En(e,s,h,y),e.imageSmoothingQuality=m?"high":"low",e.drawImage(l.canvas,o.left,o.top,o.width,o.height),An(e,s,h,x,v,y,u);for(let M of[!0,!1])this.drawPoints(c,h,M);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[a,r,l]=this.camera.half,c=!1,h={toPixel:(d,p)=>{let[f,v,u]=t.toBox(d,p,n.at(d,p));c=Math.abs(f)<=a&&Math.abs(v)<=r&&u<=l&&t.hides(f,v,Math.max(u,-l),t.fault([f,v,u]))===s;let[m,x]=t.toCanvas([f,v,u]);return[m,x]},inside:()=>c};o.globalAlpha=s?go:1,n.points(o,h,e),o.globalAlpha=1}};var Ic=2.5,Rc=6,Cc=760,Pn=140,As=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new ps,this.panels=new ms(this.stage),this.layers=new us(this.stage),this.trails=new rs(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Es(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new xs(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(o);vo(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load({surface:t},e){let s=po(this.player.root),o=(a,r)=>JSON.stringify([a.key,a.parameters,r]),n=e&&o(t,s)===o(e.surface,this.colours);this.colours=s,n||(this.landscape=new Ne(t,Ee(t))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...n?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=po(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:a,view:r,dial:l}=t;if(!n)return;let c=t.sync.group||a.clientWidth<Cc;a.classList.toggle("ov-narrow",!!c&&document.fullscreenElement!==a);let h=o.parentElement;h.classList.toggle("ov-upright",h.clientWidth<.95*h.clientHeight);let d=bn();this.panels.arrange({scene:n,view:r,root:a,plane:this.plane,colours:this.colours,clock:t.clock},d);let{clientWidth:p,clientHeight:f}=o,{clientWidth:v,clientHeight:u}=s.canvas,m=this.panels.places.map(({i:b})=>b),x=this.charts.flatMap(({canvas:b})=>[b.clientWidth,b.clientHeight]),g=[p,f,d,this.colours.scale,v,u,l.width,this.panels.on,m,x];if(!(!(p*f||v*u)||g.join()===this.size)){this.size=g.join(),p&&f&&e.resize(p,f,d),v&&u&&s.resize(v,u,d),l.paint();for(let b of this.charts)b.canvas.clientWidth&&b.resize(b.canvas.clientWidth,b.canvas.clientHeight,d);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Pn)}resurface(){let{surface:t}=this.player.scene;this.landscape=new Ne(t,Ee(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},Pn)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:a}=t,{colours:r,places:l}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let v of["halo","line"])s.moved(v);this.trails.reset(l,e,r),a.place()}this.trails.draw(n.time);let{view:c,inside:h,quiz:d,viewState:p}=t;s.emptied("heads");let f=c.inside&&h.ready&&h.at(n.time);for(let{runs:v,i:u=p.run,dx:m,dy:x}of l){let g=s.moved("heads",m,x);o.drawStart(g,a.position,e),f&&u===p.run&&(o.on||!f.insight.run.hidden)&&h.draw(g,f,r),hn(g,v,e,n.time,r),d.draw(g,e,r)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),a=this.moving?Rc:Ic;e.on?e.drawLand(n,o,t,a,this.colours,s.ratio):o.draw(n,t,e.colours,a),this.player.root.dataset.view=t.view.map(r=>r.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,a=t.places.find(({i:r})=>r===void 0||o.runs[r]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",a?.dx,a?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:a}=this.player,{domain:r}=o.surface;if(this.stale.land||this.stale.trails){let l=t.view.map((h,d)=>d%2?Math.min(h,r[d]):Math.max(h,r[d])),c=t.fitted?r:l[0]<l[1]&&l[2]<l[3]?l:t.view;s.prepare(this.landscape,o.runs,c,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(a.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:n}=this.player,{low:a,high:r}=this.landscape,l=[a-.5*(r-a),r+.5*(r-a)];if(this.stale.charts){for(let c of this.charts)c.coarse=this.bends;e.inside?o.prepare(this.colours,l):this.race.prepare(t,s.last,l,this.colours)}for(let c of this.charts)c.draw(s.time,n.lit)}};var Os=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:a,root:r,reducedMotion:l}=this.player,{plane:c,surface3d:h}=n,{number:d,step:p,plays:f,speed:v,window:u,camera:m,hidden:x}=t;return this.restored=d,o.pause(),o.seek(p),o.speed=v,r.querySelector(".ov-speed").value=v,s.forEach((g,b)=>a.setHidden(b,x.includes(b))),u&&c.show(u),m&&Object.assign(h.camera,{azimuth:m[0],elevation:m[1],magnification:m[2]}),n.invalidate("land"),f&&!l&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:a}=e,{azimuth:r,elevation:l,magnification:c}=a.camera,h=s.runs.flatMap((p,f)=>p.hidden?f:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(p=>Number(p.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[r,l,c].map(p=>Number(p.toFixed(2))).join("~")}`),[...d,...h.length?[`hidden:${h.join("~")}`]:[]].join()}};function ue({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:a}){let r=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let l of a.method.remembers)r.push(`${l} along x`,`${l} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:r}}var xo=Array.from({length:2},()=>new Int32Array(0));function _c(i,t){return xo[t].length<i&&(xo[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),xo[t]}function Fn(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,a=Array.from({length:2},(c,h)=>_c(64*n,h)),r=a.map(()=>0),l=e*64;for(let c=0;c<64&&l+c<t;c++){for(let h=0;h<i.length;h++)s[h]=i[h][l+c]+0;for(let h=0;h<2;h++)for(let d=0;d<n;d++)r[h]=r[h]+Math.imul(o[d],a[h][c*n+d])|0}return r.map(c=>c>>>0)}function qn(i,t,e){if(i?.records!==t)return!1;let{columns:s}=ue(i);for(let o=0;o*2<e.length;o++)if(Fn(s,t,o).some((n,a)=>n!==e[o*2+a]))return!1;return!0}function Wn(i,t){let{columns:e,names:s}=ue(t),o=i?ue(i).columns:[],n=Math.min(i?.records??0,t.records);for(let a=0;a<n;a++)for(let r=0;r<e.length;r++)if(e[r][a]!==o[r][a])return{step:a,name:s[r]};return i?.records===t.records?void 0:{step:n,name:"end"}}var jc=400,Dc=20,Ls=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((l,c)=>{let h=l&&Wn(o[c],l);h&&this.doubts.set(c,h)});let{arrays:a}=t.head,r=s&&e.every((l,c)=>a[`digest${c}`]);this.words=s&&e.length?r?"Recomputing here …":"Computed here alone.":"",this.write(),r&&(this.timer=setTimeout(()=>this.check(0),jc))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],a=o[t];qn(a,e.sent[t],e.array(`digest${t}`))?this.records+=a.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),Dc)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let a=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${a} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Hn(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Hn(this.said,this.words)}};function Hn(i,t){i.textContent!==t&&(i.textContent=t)}var Pc="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Fc=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,Bc="race|inside|toggle-inside|branch|previous-run|next-run",qc={view:new RegExp(`^(${Bc}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Ns=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(Pc)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[a,r]=this.at;this.put(a+o[0]*n,r+o[1]*n)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:s}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!Fc.test(t)||s.locked?.some(o=>qc[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${N(t,3)}, ${N(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>N(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,a]=e.toPixel(...o),r=s.scale,l=n>e.box.left+e.box.width/2;if(e.inside(n,a)){t.font=`600 ${12*r}px ${s.font}`,t.textAlign=l?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[c,h,d]of[[s.rim,5,[]],[s.text,2,[4*r,3*r]]])Object.assign(t,{strokeStyle:c,lineWidth:h*r}),t.setLineDash(d),t.beginPath(),t.arc(n,a,11*r,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(l?-17:17)*r,a);t.setLineDash([])}}};var Wc=90,Hc=400,zs=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(a=>a.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o),(this.shown.step!==o||this.shown.scene!==s)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(r=>`${r.label}: ${N(r.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},Hc))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();ls(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let a=!t.playing||n-this.shown.at>Wc||this.shown.scene!==e;a&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:a?n:this.shown.at}}announce(t){this.spoken.textContent=t}};var Uc=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Vc=1500;function Un(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Uc.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var wo=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Un(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=r=>n.push(r.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:a}=t;this.loop=a.loop,a.loop=!1,a.pause(),a.setTime(0),this.frame(),this.recorder.start(),a.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Vc)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:a}=s,{colours:r}=a,{ratio:l}=a.layers,{width:c,height:h}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=r.rim,t.fillRect(0,0,c,h);for(let v of this.sources())t.drawImage(v,0,0,c,h);t.setTransform(l,0,0,l,0,0),t.font=`600 13px ${r.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(v=>!v.hidden)],p=c/l-22,f=Math.max(...d.map(({label:v})=>t.measureText(v).width))+46;t.globalAlpha=.8,t.fillStyle=r.rim,t.fillRect(p-f,18,f+6,d.length*20+8),t.globalAlpha=1,d.forEach((v,u)=>{let m=32+20*u;u&&Kt(t,v,p-f+15,m,5.5,r),t.font=`600 13px ${r.font}`,t.fillStyle=r.text,t.textAlign="left",t.fillText(v.label,p-f+(u?36:10),m)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},$s=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Un()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new wo(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Yc={1:Uint8Array,4:Float32Array,8:Float64Array};function Gc(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:n=>{let[a,r,l]=s.arrays[n];return new Yc[l](t.buffer,4+e+a,r)}}}function Vn(i){let{head:t,array:e}=i instanceof Uint8Array?Gc(i):i,s=t.runs;s.forEach((n,a)=>{if(n.floor=t.surface.floor??0,n.lossAt=r=>n.height[Math.min(r,n.records-1)]+n.floor,!!t.held)for(let r of["x","y","height","slope"])n[r]=e(`${r}${a}`)});let o=s.filter(n=>!n.offstage);return Object.assign(t,{array:e,head:t,runs:o,allRuns:s})}function Yn(i){let t=Vn(i),{simulator:e}=t,s=t.allRuns.map(({records:l})=>l);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new Xe({...t,simulator:e}),n=o.conditions({}),a=new Map,r={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((l,c)=>{let h=e.paths[c],d=o.simulate(h,n,a);r.simulated[c]=d,d&&t.head.arrays[`records${c}`]&&(r.recorded[c]=Kc(n,t,c,d));let p=r.recorded[c]??d;p&&Object.assign(l,ts(o,n,l,h,p))}),Object.assign(t,r)}function Kc({simulator:i},t,e,s){let o=t.array(`records${e}`),n=ue(s).columns.length,a=o.length/n,r=Array.from({length:n},(l,c)=>o.subarray(c*a,(c+1)*a));return i.recorded(s.choice,r,s.methodStart)}var Is=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,a]=t.toPixel(s,o),{dx:r,dy:l}=e.places[e.over];this.handle.style.transform=`translate(${n+r}px, ${a+l}px)`;let c=this.position.join();this.handle.dataset.start!==c&&(this.handle.dataset.start=c),this.handle.style.visibility=t.inside(n,a)?"visible":"hidden";let h=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${N(s)}, ${N(o)}.${h}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var $e=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}noiseChanged(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}};var Ie=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Rs=new Map,Cs=class{constructor(t){this.player=t,this.own=new Ie(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!Rs.has(t)){let o=new Set;Rs.set(t,{members:o,clock:new Ie(n=>o.forEach(a=>a.tick(n)))})}let{root:e,picture:s}=this.player;this.group=Rs.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?Kn(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Kn(t);e.stop(),t&&Rs.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||Gn(o.scene)!==Gn(t))continue;let n=o.picture.plane,a=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(a,!1)}}},Gn=({surface:i})=>JSON.stringify([i.key,i.parameters]);function Kn({clock:i,members:t}){i.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(i.last),e.runsChanged(),e.picture.schedule()}var _s=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},ei),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let a={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",a,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>yo(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&yo(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return s.surface.key;if(n<0)return;let{optimizer:a,schedule:r}=o.laboratory.last(n);return t==="schedule"?r:a}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,a=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return{steps:n.steps,noise:n.level}[s];if(a<0)return;let{values:r,schedule_values:l}=o.last(a);return(t==="schedule"?l:r)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(l=>yo(l,t))?.value??this.inScene(t);let{values:a,schedule_values:r}=this.player.bending.inForce(n);return(e==="schedule"?r:a)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(h=>this.turnOf(h)),[n]=t?this.turnOf(t):[],a=h=>Object.fromEntries(s.filter(d=>d.owner===h).map(({name:d,value:p})=>[d,p])),{steps:r,noise:l}=a("scene"),c=a("surface");return{kept:o.length?o:void 0,turn:n,steps:r,noise:l,coefficients:Object.keys(c).length?c:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:a}=e;if(!t?.side||!s)return;let r=this.numbers(a,h=>s.last(h)),l=o?this.numbers(n,h=>It(o[h])):r,c={side:t.side,shown:l,inForce:r};document.dispatchEvent(new CustomEvent("ov-bent",{detail:c}))}numbers({surface:t,start:[e,s],steps:o,level:n},a){let{runs:r}=this.player.scene;return{run:Object.fromEntries(r.map(({name:l},c)=>[l,a(c).values])),schedule:Object.fromEntries(r.map(({name:l},c)=>[l,a(c).schedule_values])),surface:t.parameters,scene:{steps:o,noise:n},start:{x:e,y:s}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},yo=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var js=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let a=o===this.imposed&&(this.current.inside||this.current.dial),r=a?e.findIndex(l=>l.name===s):-1;return r>=0&&(this.current.run=r),this.imposed=o,r>=0&&r!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,n=this.current,a=(r,l)=>t.querySelector(`[data-do="${r}"]`)?.setAttribute("aria-pressed",String(!!l));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),e.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,s.root.hidden=!n.inside,o.root.hidden=!n.dial;for(let r of["map","relief","both","grid"])a(r,n.stage===r);a("race",!n.inside),a("log-height",n.log_height);for(let r of["inside","dial","fan","projector"])a(r,n[r]);e.enlarge(),o.load(this.player.scene),n.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var Mo=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,a,r={})=>o.addEventListener(n,a,{signal:s,...r}),this.outbox=new De(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new Pe(e(".ov-tip"),this.root),this.sync=new Cs(this),this.viewState=new js(this),this.picture=new As(this,s),this.bending=new es(this),this.turning=new _s(this),this.proof=new Ls(this),this.start=new Is(this,e(".ov-start")),this.legend=new ds(this,e(".ov-legend")),this.readout=new zs(this),this.playback=new Os(this),this.recorder=new $s(this,e('[data-do="record"]')),this.quiz=new Ns(this),this.inside=new $e(this,e(".ov-inside")),this.dial=new $e(this,e(".ov-dial")),fn(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)mn(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=e?.surface.key!==t.surface.key,n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let a=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),a&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.readout.update(),this.sync.update(),this.recorder.frame()}},Xn=ti(i=>new Mo(i),(i,t,e)=>{i.inspectorLoader??=new cs(i,e),i.inspectorLoader.show(t instanceof Uint8Array?Yn(t):t)});var Jn=`.ov-number-track {
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
`;var Zn=`.ov-player:focus-visible,
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
`;var Qn=`.ov-player button {
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
`;var tr=`[data-dial="true"].ov-player {
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
`;var er=`.ov-side {
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
`;var sr=`.ov-inside {
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
`;var or=`.ov-legend {
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
.ov-chip[data-kind="converged"] {
  --c: #0a8f5b;
}
.ov-chip[data-kind="still_descending"] {
  --c: #2b7bd6;
}
.ov-chip[data-kind="oscillating"] {
  --c: #b78100;
}
.ov-chip[data-kind="stuck_at_saddle"],
.ov-chip[data-kind="stalled"] {
  --c: #8457c5;
}
.ov-chip[data-kind="left_view"] {
  --c: #c2671a;
}
.ov-chip[data-kind="overflowed"] {
  --c: #d03a3f;
}
`;var ir=`.ov-chart {
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
`;var nr=`.ov-player.ov-large {
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
.ov-narrow:not(.ov-hall) .ov-controls [data-do="projector"] {
  display: none;
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
.ov-narrow .ov-run .ov-detail {
  display: none;
}
.ov-narrow .ov-run {
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
.ov-hall {
  font-size: clamp(17px, 1.1vw, 26px);
}
.ov-hall .ov-legend li {
  font-size: clamp(18px, 1.25vw, 30px);
  min-height: 2em;
}
.ov-hall :is(.ov-detail, .ov-live, .ov-chip, .ov-chart-title, .ov-step small, .ov-tip) {
  font-size: clamp(15px, 1.05vw, 25px);
}
.ov-hall .ov-chip {
  line-height: 1.7;
  border-radius: 1em;
}
.ov-hall .ov-start:not(:hover, :focus-visible) span {
  transform: scale(1.5);
}
`;var rr=`:is(.ov-aim, .ov-confirm) {
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
`;var ar=`.ov-ended {
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
    --ov-stage: clamp(260px, calc(100vh - 320px), 900px);
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
  .ov-narrow[data-sync-group] .ov-controls :is([data-do="projector"], [data-do="record"]) {
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
@container pair (max-width: 695px) {
  [data-sync-group].ov-narrow {
    --ov-stage: min(74vw, 34vh);
  }
  [data-sync-group] .ov-race .ov-chart {
    display: none;
  }
}
`;var cr=[Zn,Qn,Jn,tr,er,sr,or,ir,nr,rr,ar].join("");var al=i=>import(new URL(`inspector.js${i?`?try=${i}`:""}`,import.meta.url)),hu=Ko(Qo,cr,Zo(i=>Xn({...i,importInspector:al})));export{hu as default};
