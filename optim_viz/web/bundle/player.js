// Built by tools/bundle.js from optim_viz/web/js: edit there.
<<<<<<< HEAD
var me=`.ov-notice {
=======
var as=`.ov-notice {
>>>>>>> el
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
<<<<<<< HEAD
<<<<<<< HEAD
`;function st(r,t,e){let i=Object.assign(document.createElement("div"),{className:"ov-notice"});i.setAttribute("role","alert");let s=Object.assign(document.createElement("p"),{textContent:r}),o=Object.assign(document.createElement("button"),{type:"button",textContent:t});return o.addEventListener("click",e),i.append(s,o),i}var ge="optim-viz-reloaded-for";function ve(r,t,e){let i=!1;return({data:s,parentElement:o,...n})=>{i||xi(t),i=!0;let a=new TextDecoder().decode(s.subarray(0,8));if(a!=="0671ab84")return wi(a,o);let h=o.querySelector(".ov-place");return h&&(h.outerHTML=r),e({...n,parentElement:o,data:s.subarray(8)})}}function xi(r){document.body.append(Object.assign(document.createElement("style"),{textContent:me+r}))}function wi(r,t){if(!yi(r)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(st("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function yi(r){try{return sessionStorage.getItem(ge)===r?!0:(sessionStorage.setItem(ge,r),!1)}catch{return!0}}var be=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
=======
`;function Ae(n,t,e){let o=Object.assign(document.createElement("div"),{className:"ov-notice"});o.setAttribute("role","alert");let s=Object.assign(document.createElement("p"),{textContent:n}),i=Object.assign(document.createElement("button"),{type:"button",textContent:t});return i.addEventListener("click",e),o.append(s,i),o}var cs="optim-viz-reloaded-for";function hs(n,t,e){let o=!1;return({data:s,parentElement:i,...a})=>{o||Mn(t),o=!0;let r=new TextDecoder().decode(s.subarray(0,8));if(r!=="1cba8548")return kn(r,i);let c=i.querySelector(".ov-place");return c&&(c.outerHTML=n),e({...a,parentElement:i,data:s.subarray(8)})}}function Mn(n){document.body.append(Object.assign(document.createElement("style"),{textContent:as+n}))}function kn(n,t){if(!Sn(n)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Ae("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Sn(n){try{return sessionStorage.getItem(cs)===n?!0:(sessionStorage.setItem(cs,n),!1)}catch{return!0}}var ls=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
>>>>>>> el
=======
`;function st(r,t,e){let i=Object.assign(document.createElement("div"),{className:"ov-notice"});i.setAttribute("role","alert");let s=Object.assign(document.createElement("p"),{textContent:r}),o=Object.assign(document.createElement("button"),{type:"button",textContent:t});return o.addEventListener("click",e),i.append(s,o),i}var be="optim-viz-reloaded-for";function xe(r,t,e){let i=!1;return({data:s,parentElement:o,...n})=>{i||xi(t),i=!0;let a=new TextDecoder().decode(s.subarray(0,8));if(a!=="81a09860")return wi(a,o);let h=o.querySelector(".ov-place");return h&&(h.outerHTML=r),e({...n,parentElement:o,data:s.subarray(8)})}}function xi(r){document.body.append(Object.assign(document.createElement("style"),{textContent:ve+r}))}function wi(r,t){if(!yi(r)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(st("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function yi(r){try{return sessionStorage.getItem(be)===r?!0:(sessionStorage.setItem(be,r),!1)}catch{return!0}}var we=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
>>>>>>> lang
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
    <div class="ov-chart" data-chart="loss"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="slope"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="rates"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    </div>
    <div class="ov-inside" hidden>
      <div class="ov-who" role="group" aria-label="Run to look into"></div>
      <p class="ov-note"></p>
      <details open><summary>Rule, in symbols and in this step's numbers</summary><div class="ov-rule"></div></details>
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
<<<<<<< HEAD
`;var ki={1:Uint8Array,4:Float32Array,8:Float64Array};function Si(r){let t=r.slice(),e=new DataView(t.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:i,array:o=>{let[n,a,h]=i.arrays[o];return new ki[h](t.buffer,4+e+n,a)}}}function xe(r){let{head:t,array:e}=Si(r),i=t.surface.floor??0,s=t.runs;s.forEach((a,h)=>{Object.assign(a,{x:e(`x${h}`),y:e(`y${h}`),height:e(`height${h}`),slope:e(`slope${h}`)}),t.arrays[`rate${h}`]&&(a.rates=e(`rate${h}`)),a.rule!==void 0&&t.rules&&(a.noisyGradient=[e(`g_x${h}`),e(`g_y${h}`)],a.memory=Object.fromEntries(t.rules[a.rule].remembers.map(l=>[l,[e(`${l}_x${h}`),e(`${l}_y${h}`)]]))),a.lossAt=l=>a.height[Math.min(l,a.records-1)]+i});let o=s.filter(a=>!a.offstage),n=t.arrays.noise_x?[e("noise_x"),e("noise_y")]:void 0;return Object.assign(t,{array:e,head:t,runs:o,allRuns:s,noiseRows:n})}function we(r,t){let e=new WeakMap;return({data:i,parentElement:s,setTriggerValue:o,...n})=>{let a=e.get(s);return a?.root.isConnected||(a?.destroy(),a=r(s),e.set(s,a)),a.outbox.connect(o),t(a,i,n),()=>{s.isConnected||(e.get(s)?.destroy(),e.delete(s))}}}var ot=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,i]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,i)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var rt=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,i,s={}){let{width:o,height:n,x:a,y:h}=this.fill(i,s,t,e),l=a+16+o>this.root.clientWidth?a-16-o:a+16,d=h+14+n>this.root.clientHeight?h-14-n:h+14;this.place(l,d,o)}showBelow(t,e){let i=t.getBoundingClientRect(),{width:s,height:o,x:n,y:a}=this.fill(e,{},i.left,i.bottom+4);this.place(n,a+o>this.root.clientHeight?a-o-i.height-8:a,s)}hide(){this.element.hidden=!0}fill(t,e,i,s){let{element:o,root:n}=this,a=n.getBoundingClientRect();return typeof t=="string"?o.innerHTML=t:o.replaceChildren(...t),Object.assign(o.dataset,e),o.hidden=!1,{width:o.offsetWidth,height:o.offsetHeight,x:i-a.left,y:s-a.top}}place(t,e,i){let s=Math.max(0,Math.min(t,this.root.clientWidth-i));this.element.style.transform=`translate(${s}px, ${Math.max(0,e)}px)`}};function ye(r,t,e,i,s){r.beginPath(),t.forEach(([o,n],a)=>r[a?"lineTo":"moveTo"](e+o*s,i+n*s)),r.closePath()}function B(r,t,e,i,s,o){let n=o.of(t);r.setLineDash([]),r.lineJoin="round",ye(r,t.outline,e,i,s),r.strokeStyle=o.rim,r.lineWidth=s*.75,r.stroke(),r.fillStyle=t.ordinal===1?n:o.rim,r.fill(),r.strokeStyle=n,r.lineWidth=s*(t.ordinal===1?.12:.42),r.stroke(),t.tag&&(r.fillStyle=n,r.font=`600 ${Math.round(s*1.7)}px ${o.font}`,r.textAlign="left",r.textBaseline="middle",r.fillText(t.tag,e+s*1.6,i-s))}var Ti=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function at(r,t,e,i,s,o,n,a){let h=Math.hypot(s,o)||1,l=s/h,d=o/h,c=Ti.map(([p,m])=>[p*l-m*d,p*d+m*l]);r.setLineDash([]),ye(r,c,e,i,n*1.25),r.strokeStyle=a.rim,r.lineWidth=n*.6,r.stroke(),r.fillStyle=a.of(t),r.fill()}function nt(r,t,e,i,s,o){r.setLineDash([]);let n=[[o.rim,s*.95],[o.of(t),s*.45]];for(let[a,h]of n){r.beginPath();for(let l of[1,-1])r.moveTo(e-s,i-l*s),r.lineTo(e+s,i+l*s);r.strokeStyle=a,r.lineWidth=h,r.stroke()}}function ht(r,t,e,i,s,o){r.setLineDash([]);let n=[[o.rim,s*.7],[o.of(t),s*.3]];for(let[a,h]of n)r.strokeStyle=a,r.lineWidth=h,r.beginPath(),r.arc(e,i,s*.85,0,2*Math.PI),r.stroke();r.fillStyle=o.of(t),r.beginPath(),r.arc(e,i,s*.3,0,2*Math.PI),r.fill()}function F(r,t,e){let i=r.outline.map(([l,d])=>`${(17+l*5).toFixed(2)},${(8+d*5).toFixed(2)}`).join(" "),[s,o,n]=r.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${r.dash.join(" ")}"`,h=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${i}" fill="${s}" stroke="${o}" stroke-width="${n}"/><text x="24" y="6.5" ${h}>${r.tag}</text></svg>`}var Ai={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},Ut=["map","relief","both","grid"];function lt(r,t){let{clock:e,view:i,picture:s}=r,{plane:o,surface3d:n}=s,{box:a}=o,h=r.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],d=i.stage==="relief",c=u=>(u(),s.schedule()),p=u=>d?c(()=>n.zoom(u)):s.moveWindow(()=>o.zoom(u,...l)),m={race:()=>r.viewState.change({inside:0}),inside:()=>r.viewState.change({inside:1}),"toggle-inside":()=>r.viewState.change({inside:i.inside?0:1}),map:()=>r.viewState.change({stage:"map"}),relief:()=>r.viewState.change({stage:"relief"}),both:()=>r.viewState.change({stage:"both"}),grid:()=>r.viewState.change({stage:"grid"}),"next-view":()=>r.viewState.change({stage:Ut[(Ut.indexOf(i.stage)+1)%Ut.length]}),"log-height":()=>r.viewState.change({log_height:i.log_height?0:1}),"previous-run":()=>h&&r.viewState.change({inside:1,run:(r.viewState.run+h-1)%h}),"next-run":()=>h&&r.viewState.change({inside:1,run:(r.viewState.run+1)%h}),branch:()=>{r.offline||(r.inside.focusBranch(),r.viewState.change({inside:1}))},dial:()=>r.viewState.change({dial:i.dial?0:1}),projector:()=>r.viewState.change({projector:i.projector?0:1}),share:()=>zi(r),fan:()=>r.viewState.change({fan:i.fan?0:1}),nearer:()=>c(()=>n.zoom(1.4)),farther:()=>c(()=>n.zoom(1/1.4)),"turn-left":()=>c(()=>n.orbit(-40,0)),"turn-right":()=>c(()=>n.orbit(40,0)),"reset-camera":()=>c(()=>n.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{r.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>r.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():r.root.requestFullscreen?.(),"zoom-in":()=>p(1.5),"zoom-out":()=>p(1/1.5),"zoom-reset":()=>d?c(()=>n.reset()):s.moveWindow(()=>o.fit(r.scene.surface.domain))};r.quiz.bars(t)||m[t]()}async function zi(r){if(r.offline)return;let t=r.playback.spell(),i=[...location.search.slice(1).split("&").filter(o=>o&&!o.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),s=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${i}`).then(()=>!0,()=>!1);r.outbox.send("share",{playback:t,copied:!!s,at:Date.now()})}function Me(r,t){if(!r.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,i=r.root.contains(e);if(!i&&e!==document.body&&e!==document.documentElement||i&&(e===r.start.handle||e===r.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||i&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape"))return;let s=t.key===" "||t.key==="Enter";if(i&&s&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&r.view.projector)return lt(r,"projector");let o=Ai[t.key.length===1?t.key.toLowerCase():t.key];o&&(t.preventDefault(),lt(r,o))}var $i={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function E(r){return r.replace(/[&<>"]/g,t=>$i[t])}function O(r,t,e){let i=(t-r)/Math.max(1,e),s=10**Math.floor(Math.log10(i)),o=[1,2,2.5,5,10].map(a=>a*s).find(a=>a>=i*.999)??NaN,n=[];for(let a=Math.ceil(r/o-1e-9);a*o<=t+o*1e-9&&n.length<99;a++)n.push(a*o);return{values:n,step:o}}function Yt(r,t,e){let i=[1,2,3,5,10,20,50,100].find(o=>(t-r)/o<=e)??100,s=[];for(let o=Math.ceil(r/i)*i;o<=t;o+=i)s.push(o);return s}var Ei={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function W(r){return r===0?"1":r===1?"10":"10"+String(r).split("").map(t=>Ei[t]).join("")}function H(r,t){if(Math.abs(r)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),i=/^2\.[45]/.test(String(t/10**e))?1:0,s=Math.max(0,i-e);if(s>6||Math.abs(r)>=1e6){let o=Math.floor(Math.log10(Math.abs(r))+1e-9),n=Math.max(0,Math.min(15,o-e+i));return r.toExponential(n).replaceAll("-","−").replace("e+","e")}return r.toFixed(s).replace("-","−")}function k(r,t=4){if(!Number.isFinite(r))return r>0?"∞":r<0?"−∞":"–";let e=Math.abs(r);if(e!==0&&(e<.001||e>=1e5)){let[i,s]=r.toExponential(t-2).split("e"),o=W(Number(s)),n=String(Number(i)).replace("-","−");return/^−?1$/.test(n)?n.replace("1",o):`${n}·${o}`}return String(Number(r.toPrecision(t))).replace("-","−")}var Li=.6,ct=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,i){Object.assign(this,{places:t,plane:e,colours:i}),this.pens=t.flatMap(({runs:s,dx:o,dy:n})=>s.map(a=>({run:a,dx:o,dy:n,next:0,x:0,y:0,length:0})));for(let s of[this.halo,this.line]){let{left:o,top:n,width:a,height:h}=e.box;s.restore(),s.clearRect(0,0,s.canvas.width,s.canvas.height),s.save(),s.beginPath();for(let{dx:l,dy:d}of t)s.rect(o+l,n+d,a,h);s.clip(),s.lineCap="butt",s.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:i,colours:s}=this;if(!(!i||!s)){t<this.time&&this.reset(e,i,s),this.time=t;for(let o of this.pens)o.run.hidden||this.extend(o,Math.min(Math.floor(t+1e-9),o.run.records-1),i,s)}}extend(t,e,i,s){let{run:o,dx:n,dy:a}=t;if(t.next===0){if(e<o.first)return;[t.x,t.y]=i.toPixel(o.x[o.first],o.y[o.first]),t.next=o.first+1}if(t.next>e)return;let h=new Path2D,l=t.length,d=!1,c=!1;for(let f=t.next;f<=e;f++){let[g,x]=i.toPixel(o.x[f],o.y[f]);if(Math.hypot(g-t.x,x-t.y)<Li&&f<e)continue;let b=Vt(t.x,t.y,g,x,i.box);b&&((!c||b[4])&&h.moveTo(b[0]+n,b[1]+a),h.lineTo(b[2]+n,b[3]+a),d=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),c=b!==null&&!b[5],t.x=g,t.y=x}if(t.next=e+1,!d)return;let{scale:p}=s,{halo:m,line:u}=this;m.strokeStyle=s.halo,m.lineWidth=5*p,m.stroke(h),u.strokeStyle=s.of(o),u.lineWidth=2.3*p,u.setLineDash(o.dash.map(f=>f*p)),u.lineDashOffset=l,u.stroke(h)}};function ke(r,t,e,i,s){let{left:o,top:n,width:a,height:h}=e.box,l=6.2*s.scale,d=[];for(let c of t){if(c.hidden||i<c.first)continue;if(c.branch_step&&i>=c.branch_step&&c.branch_step<c.records){let[v,b]=e.toPixel(c.x[c.branch_step],c.y[c.branch_step]);e.inside(v,b)&&ht(r,c,v,b,l,s)}let p=Math.min(i,c.records-1),m=Math.floor(p+1e-9),u=p-m,[f,g]=e.toPixel(c.x[m],c.y[m]);if(u>1e-9){let[v,b]=e.toPixel(c.x[m+1],c.y[m+1]),w=Vt(f,g,f+(v-f)*u,g+(b-g)*u,e.box);w&&(r.setLineDash([]),r.strokeStyle=s.of(c),r.lineWidth=2.3*s.scale,r.beginPath(),r.moveTo(w[0],w[1]),r.lineTo(w[2],w[3]),r.stroke()),f+=(v-f)*u,g+=(b-g)*u}let x=c.outcome.kind==="overflowed"&&i>=c.records-1;if(e.inside(f,g))x?nt(r,c,f,g,l,s):B(r,c,f,g,l,s);else{let v=Pi(c,m,e);v&&d.push([c,...v])}}r.save(),r.beginPath(),r.rect(o-1,n-1,a+2,h+2),r.clip();for(let c of d)at(r,...c,l,s);r.restore()}function Pi(r,t,e){for(let i=Math.min(t,r.records-2);i>=0;i--){let[s,o]=e.toPixel(r.x[i],r.y[i]),[n,a]=e.toPixel(r.x[i+1],r.y[i+1]),h=Vt(s,o,n,a,e.box);if(h&&h[5])return[h[2],h[3],n-s,a-o];if(h)return null}return null}function Se(r,t,e,i,s,o){let n=o,a;for(let h of r){if(h.hidden)continue;let l=Math.min(e,h.records-1);for(let d=0;d<=l;d++){let[c,p]=t.toPixel(h.x[d],h.y[d]),m=Math.hypot(c-i,p-s);m<n&&([n,a]=[m,{run:h,i:d}])}}return a}function Vt(r,t,e,i,s){let o=e-r,n=i-t,a=0,h=1,l=[[-o,r-s.left],[o,s.left+s.width-r],[-n,t-s.top],[n,s.top+s.height-t]];for(let[d,c]of l)if(d===0){if(c<0)return null}else{let p=c/d;if(d<0?a=Math.max(a,p):h=Math.min(h,p),a>h)return null}return!Number.isFinite(o)||!Number.isFinite(n)?null:[r+o*a,t+n*a,r+o*h,t+n*h,a>0,h<1]}var Ri=5,ji=11;function U(r,t){let e=t.getBoundingClientRect();return[r.clientX-e.left,r.clientY-e.top]}function Kt(r,t,e){return r.moved||Math.hypot(t-r.px,e-r.py)>=Ri}function Xt(r,t){return r.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===r.root)}function dt({picture:r},t){return r.panels.local(U(t,r.stage))}function Gt({picture:r,legend:t,start:e},i){let{panels:s,plane:o,stage:n}=r,{over:a}=s,h=i.target.closest(".ov-panel");h&&s.pointAt(h);let l=h||s.point(...U(i,n),o);t.light(s.on&&l?s.places[s.over].i:void 0),s.over!==a&&e.place()}function Te(r){let{on:t,picture:e,tooltip:i,legend:s,start:o,viewState:n}=r,{stage:a,plane:h,panels:l}=e,d;t(a,"pointerdown",u=>{if(u.button!==0||u.target.closest("button")||!r.scene)return;Gt(r,u);let[f,g]=dt(r,u);h.inside(f,g)&&(d={px:f,py:g,x:f,y:g,moved:!1},a.setPointerCapture(u.pointerId),r.root.focus({preventScroll:!0}))}),t(a,"pointermove",u=>{if(!r.scene)return;!d&&!u.target.closest(".ov-start")&&Gt(r,u);let[f,g]=dt(r,u);if(!d&&u.target.closest("button"))return i.hide();if(!d)return Ni(r,f,g,u);Kt(d,f,g)&&(a.classList.add("ov-panning"),i.hide(),e.moveWindow(()=>h.pan(f-d.x,g-d.y)),Object.assign(d,{x:f,y:g,moved:!0}))});let c=u=>{if(d&&!d.moved&&u.type==="pointerup"){let f=h.toPlane(d.px,d.py);o.begin(),l.on?n.change({run:l.places[l.over].i}):r.quiz.aims?r.quiz.put(...f):o.moveTo(...f)}d=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",c),t(a,"pointercancel",c),t(a,"pointerleave",()=>{i.hide(),s.light(void 0)});let p=u=>Number(u.target.closest("button").dataset.place);t(l.root,"click",u=>n.change({run:p(u)})),t(l.root,"focusin",u=>s.light(p(u))),t(l.root,"focusout",()=>s.light(void 0)),t(a,"wheel",u=>{if(!Xt(r,u))return;u.preventDefault(),Gt(r,u);let[f,g]=dt(r,u);e.moveWindow(()=>h.zoom(Math.exp(-u.deltaY*.0022),f,g))},{passive:!1})}function Ae(r){let{on:t,start:e,picture:i}=r,{handle:s}=e,{plane:o}=i;t(s,"pointerdown",n=>{n.button===0&&(e.hold(),s.setPointerCapture(n.pointerId),n.preventDefault(),s.focus())}),t(s,"pointermove",n=>{e.holding&&e.moveTo(...o.toPlane(...dt(r,n)))});for(let n of["pointerup","pointercancel"])t(s,n,()=>e.release());t(s,"keydown",n=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[n.key];if(!a)return;n.preventDefault();let h=(n.shiftKey?30:5)/o.unit,[l,d]=e.position;e.moveTo(l+a[0]*h,d+a[1]*h)})}function Ni(r,t,e,i){let{plane:s,panels:o,colours:n}=r.picture;if(!s.inside(t,e))return r.tooltip.hide();let a=Se(o.places[o.over].runs,s,r.clock.step,t,e,ji),h=a?Oi(a,n):"";Jt(r,s.toPlane(t,e),h,i)}function Oi({run:r,i:t},e){return`<div>${F(r,e.of(r),e.rim)}<b>${E(r.label)}</b> step ${t}<span>f = ${k(r.lossAt(t))}</span></div>`}function Jt(r,[t,e],i,s){let o=r.picture.landscape.at(t,e),n=`<div>x = ${k(t)}, y = ${k(e)}</div><div><b>f = ${k(o,5)}</b></div>`;r.tooltip.showAt(s.clientX,s.clientY,n+i,{x:t,y:e,f:o})}function ze(r){let{on:t,tooltip:e,start:i,picture:s}=r,{surface3d:o}=s,{canvas:n}=o,a;t(n,"pointerdown",l=>{if(l.button!==0||!r.scene)return;let[d,c]=U(l,n);a={px:d,py:c,x:d,y:c,moved:!1},n.setPointerCapture(l.pointerId)}),t(n,"pointermove",l=>{if(!r.scene)return;let[d,c]=U(l,n);if(!a){let p=o.pick(d,c);return p?Jt(r,p,"",l):e.hide()}Kt(a,d,c)&&(e.hide(),o.orbit(d-a.x,c-a.y),Object.assign(a,{x:d,y:c,moved:!0}),s.schedule())}),t(n,"pointerup",()=>{let l=a&&!a.moved&&o.pick(a.px,a.py);a=void 0,l&&(i.begin(),i.moveTo(...l,o.unit))}),t(n,"pointercancel",()=>a=void 0),t(n,"pointerleave",()=>e.hide()),t(n,"keydown",l=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!d||!l.shiftKey||(l.preventDefault(),o.orbit(25*d[0],25*d[1]),s.schedule())}),t(n,"wheel",l=>{Xt(r,l)&&(l.preventDefault(),o.zoom(Math.exp(-l.deltaY*.0022)),s.schedule())},{passive:!1})}function $e(r){let{on:t,root:e,readout:i}=r;t(e,"click",s=>{let o=s.target.closest("[data-do]");o&&r.scene&&lt(r,o.dataset.do)}),t(i.slider,"input",()=>{r.clock.pause(),r.clock.seek(Number(i.slider.value))}),t(e.querySelector(".ov-speed"),"change",s=>r.clock.setSpeed(Number(s.target.value))),t(document,"keydown",s=>Me(r,s)),t(document.fonts,"loadingdone",()=>r.picture.rewrite()),t(document,"fullscreenchange",()=>{r.scene&&(r.picture.enlarge(),r.picture.resize())}),Te(r),Ae(r),ze(r)}function Ee(r,t){let{on:e,tooltip:i}=r,{canvas:s}=t,o=a=>Math.round(t.stepAt(U(a,s)[0])),n=!1;e(s,"pointerdown",a=>{a.button!==0||!r.scene||(n=!0,s.setPointerCapture(a.pointerId),r.clock.pause(),r.clock.seek(o(a)))}),e(s,"pointermove",a=>{if(!r.scene)return;n&&r.clock.seek(o(a));let h=o(a),{colours:l}=r.picture,d=t.describe(h).map(([c,p,m])=>{let u=p==="x"||p==="y"?` along ${p}`:"";return`<div>${F(c,l.of(c),l.rim)}${E(c.label)}${u}<span>${m}</span></div>`});i.showAt(a.clientX,a.clientY,`<div><b>Step ${h}</b></div>${d.join("")}`)});for(let a of["pointerup","pointercancel"])e(s,a,()=>n=!1);e(s,"pointerleave",()=>i.hide())}var pt=class{constructor(t,{inspector:e,importInspector:i}){Object.assign(this,{player:t,importInspector:i,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:i}=t.view;this.scene=t,this.loaded||!(e||i)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(i){console.warn("The inspector's script did not come.",i),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=st("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Ci={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function ft({outcome:r},t=""){return`<span class="ov-chip" data-kind="${r.kind}" ${t}>${Zt(r)}</span>`}function Zt({kind:r,label:t}){return`<i aria-hidden="true">${Ci[r]??""}</i>${E(t)}`}var ut=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(i=>i.name));this.hidden=new Set([...this.hidden].filter(i=>e.has(i)));for(let i of t)i.hidden=this.hidden.has(i.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,i)=>this.row(e,i))),t.forEach((e,i)=>this.describe(i))}row(t,e){let{colours:i}=this.player.picture,s=document.createElement("li"),o=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${E(t.label)}"`,n=`${F(t,i.of(t),i.rim)} <b>${E(t.label)}</b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';s.innerHTML=`<button type="button" ${o}>${n}${a}</button>`+ft(t,'tabindex="0" role="note"');let h=s.querySelector(".ov-chip"),{tooltip:l}=this.player;s.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let d=()=>[t.outcome.sentence,t.outcome.criterion].map(c=>`<p>${E(c)}</p>`);for(let c of["pointerenter","focus"])h.addEventListener(c,()=>l.showBelow(h,d().join("")));for(let c of["pointerleave","blur"])h.addEventListener(c,()=>l.hide());return s}describe(t){let e=this.player.scene.runs[t],{outcome:i}=e,s=this.list.children[t],o=s.querySelector(".ov-chip");s.querySelector(".ov-detail").textContent=e.detail,o.dataset.kind=i.kind,o.setAttribute("aria-label",`${e.label}: ${i.sentence} ${i.criterion}`),o.innerHTML=Zt(i)}update(t){this.player.scene.runs.forEach((e,i)=>{this.list.children[i].querySelector(".ov-live").textContent=k(e.lossAt(t),3)})}setHidden(t,e){let{picture:i,scene:s}=this.player,o=s.runs[t];o.hidden!==e&&(o.hidden=e,e?this.hidden.add(o.name):this.hidden.delete(o.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),i.invalidate("trails","charts"),i.resize(),i.schedule())}light(t){let{scene:e,picture:i}=this.player,s=e?.runs[t];s!==this.lit&&(this.lit=s,i.schedule(),[...this.list.children].forEach((o,n)=>o.classList.toggle("ov-lit",n===t)),i.panels.light(t))}};function P(r,t){let e=r.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function C(){return document.createElement("canvas")}var Qt=18,mt=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[i,s,o,n]=t.domain,a=Float64Array.from(this.grid(i,s,o,n,81,81)).filter(Number.isFinite).sort(),h=d=>a[Math.min(a.length-1,Math.floor(d*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let d=Math.log10(Math.max(h(.01)-l,(this.high-l)*1e-6,1e-300)),c=(Math.log10(this.high-l)-d)/Qt||1;this.level=p=>(Math.log10(Math.max(p-l,1e-300))-d)/c,this.tint=p=>p/Qt}else{let d=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[c,p]=[Math.asinh(this.low/d),Math.asinh(this.high/d)],m=(p-c)/Qt;this.level=u=>Math.asinh(u/d)/m,this.tint=u=>(u*m-c)/(p-c)}}grid(t,e,i,s,o,n){let a=new Float64Array(o*n),h=new Float64Array(o*n);for(let l=0,d=0;l<n;l++)for(let c=0;c<o;c++,d++)a[d]=t+(e-t)*c/(o-1),h[d]=s+(i-s)*l/(n-1);return this.evaluate(a,h)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,i,s,o=!1){let{left:n,top:a,width:h,height:l}=e.box,d=Math.max(2,Math.round(h/s))+1,c=Math.max(2,Math.round(l/s))+1,p=this.grid(...e.view,d,c);for(let m=0;m<p.length;m++)p[m]=this.level(p[m]);this.paint(t,e,i,p,d,c),this.contour(t,e,i,p,d,c),this.veil(t,e,i),o||this.axes(t,e,i),this.points(t,e,i),t.strokeStyle=i.frame,t.lineWidth=1,t.strokeRect(n+.5,a+.5,h-1,l-1)}paint(t,e,i,s,o,n){let a=new ImageData(o,n),h=i.ramp,l=h.length/3-1;for(let g=0;g<s.length;g++){let x=Math.max(0,Math.min(1,this.tint(s[g]))),v=3*Math.round(x*l);a.data.set([h[v],h[v+1],h[v+2],Number.isNaN(s[g])?0:255],4*g)}this.buffer??=C(),this.buffer.width=o,this.buffer.height=n,P(this.buffer).putImageData(a,0,0);let{left:d,top:c,width:p,height:m}=e.box,u=p/(o-1),f=m/(n-1);t.save(),t.beginPath(),t.rect(d,c,p,m),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-u/2,c-f/2,p+u,m+f),t.restore()}contour(t,e,i,s,o,n){let a=new Path2D,h=new Path2D,{left:l,top:d,width:c,height:p}=e.box,m=c/(o-1),u=p/(n-1);for(let f=0;f+1<n;f++)for(let g=0;g+1<o;g++){let x=f*o+g,v=s[x],b=s[x+1],w=s[x+o],y=s[x+o+1],S=Math.min(v,b,w,y),A=Math.max(v,b,w,y);if(A-S<40)for(let M=Math.ceil(S);M<=A;M++){let L=M%3===0?h:a,z=l+g*m,R=d+f*u,T=[];v<M!=b<M&&T.push([z+m*(M-v)/(b-v),R]),b<M!=y<M&&T.push([z+m,R+u*(M-b)/(y-b)]),w<M!=y<M&&T.push([z+m*(M-w)/(y-w),R+u]),v<M!=w<M&&T.push([z,R+u*(M-v)/(w-v)]),T.length===4&&(v+b+w+y)/4<M!=v<M&&T.push(...T.splice(0,1));for(let j=0;j+1<T.length;j+=2)L.moveTo(...T[j]),L.lineTo(...T[j+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=i.contour,t.stroke(a),t.strokeStyle=i.contourStrong,t.stroke(h)}veil(t,e,i){let[s,o,n,a]=this.surface.domain,[h,l]=e.toPixel(s,a),[d,c]=e.toPixel(o,n),{left:p,top:m,width:u,height:f}=e.box;t.save(),t.beginPath(),t.rect(p,m,u,f),t.clip(),t.beginPath(),t.rect(p,m,u,f),t.rect(h,l,d-h,c-l),t.fillStyle=i.veil,t.fill("evenodd"),t.strokeStyle=i.frame,t.setLineDash([4,4]),t.strokeRect(h,l,d-h,c-l),t.restore()}axes(t,e,i,{below:s=!0,aside:o=!0,every:n=80}={}){let{left:a,top:h,width:l,height:d}=e.box,c=11.5*i.scale,[p,m,u,f]=e.view;t.fillStyle=i.muted,t.strokeStyle=i.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${c}px ${i.font}`;let g=O(p,m,l/(n*i.scale)),x=O(u,f,d/(.8*n*i.scale));t.textAlign="center",t.textBaseline="top";for(let v of s?g.values:[]){let[b]=e.toPixel(v,u);t.fillRect(Math.round(b),h+d,1,4),t.fillText(H(v,g.step),b,h+d+7)}t.textAlign="right",t.textBaseline="middle";for(let v of o?x.values:[]){let[,b]=e.toPixel(p,v);t.fillRect(a-4,Math.round(b),4,1),t.fillText(H(v,x.step),a-7,b)}t.fillStyle=i.text,t.font=`italic ${c+1}px ${i.font}`,t.textAlign="right",s&&t.fillText("x",a+l-4,h+d-10),t.textAlign="left",o&&t.fillText("y",a+6,h+12)}points(t,e,i){let s=5.5*i.scale,o=[[i.rim,4],[i.text,1.6]];t.setLineDash([]);for(let{x:n,y:a,kind:h}of this.surface.points){let[l,d]=e.toPixel(n,a);if(e.inside(l,d,1)){for(let[c,p]of o)t.strokeStyle=c,t.lineWidth=p*i.scale,t.beginPath(),h==="saddle"?(t.moveTo(l-s*.6,d-s*.6),t.lineTo(l+s*.6,d+s*.6),t.moveTo(l-s*.6,d+s*.6),t.lineTo(l+s*.6,d-s*.6)):h==="maximum"?(t.moveTo(l,d-s*.8),t.lineTo(l+s*.8,d+s*.6),t.lineTo(l-s*.8,d+s*.6),t.closePath()):t.arc(l,d,s,0,2*Math.PI),t.stroke();h==="global minimum"&&(t.fillStyle=i.text,t.beginPath(),t.arc(l,d,s*.42,0,2*Math.PI),t.fill())}}}};var gt={left:46,right:10,top:10,bottom:28},vt=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,i){let s={left:gt.left*i,right:gt.right,top:gt.top,bottom:gt.bottom*i};this.frame({left:s.left,top:s.top,width:Math.max(40,t-s.left-s.right),height:Math.max(40,e-s.top-s.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,i,s]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(s-i))}fit(t){let[e,i,s,o]=t;this.domain=t,this.place([(e+i)/2,(s+o)/2],this.whole()),this.fitted=!0}show([t,e,i,s]){let o=(t+e)/2,n=(i+s)/2;this.place([o,n],this.within(Math.min(this.box.width/(e-t),this.box.height/(s-i)),o,n))}place(t,e){let i=this.box.width/e/2,s=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-i,t[0]+i,t[1]-s,t[1]+s]}zoom(t,e,i){let[s,o]=this.toPlane(e,i),n=this.within(this.unit*t,s,o),a=this.unit/n;this.place([s+(this.centre[0]-s)*a,o+(this.centre[1]-o)*a],n)}within(t,e,i){let s=4e6/Math.max(.001,Math.abs(e),Math.abs(i));return Math.max(this.whole()/8,Math.min(s,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,i=0){let s=this.box;return t>=s.left-i&&t<=s.left+s.width+i&&e>=s.top-i&&e<=s.top+s.height+i}};var Le={neg:r=>-r,exp:Math.exp,log:Math.log,sin:Math.sin,cos:Math.cos,tan:Math.tan,tanh:Math.tanh,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:r=>2**r,log1p:Math.log1p},Ii={pow:Math.pow,max:Math.max,min:Math.min,atan2:Math.atan2,lt:(r,t)=>+(r<t),le:(r,t)=>+(r<=t),gt:(r,t)=>+(r>t),ge:(r,t)=>+(r>=t),eq:(r,t)=>+(r===t),ne:(r,t)=>+(r!==t)};function Pe({constants:r,code:t,results:e}){let[i]=e,s={constants:r,code:t.slice(0,Math.max(0,i-1-r.length)),results:[i]},o=qi(s);return(n,a)=>o(n,a)[0]}function qi({constants:r,code:t,results:e}){return(i,s)=>{let o=i.length,n=[i,s,...r.map(a=>new Float64Array(o).fill(a))];for(let[a,h,l,d]of t){let c=n[h],p=n[l],m=n[d],u=new Float64Array(o);if(a==="add")for(let f=0;f<o;f++)u[f]=c[f]+p[f];else if(a==="sub")for(let f=0;f<o;f++)u[f]=c[f]-p[f];else if(a==="mul")for(let f=0;f<o;f++)u[f]=c[f]*p[f];else if(a==="div")for(let f=0;f<o;f++)u[f]=c[f]/p[f];else if(a==="select")for(let f=0;f<o;f++)u[f]=c[f]?m[f]:p[f];else if(Le[a]){let f=Le[a];for(let g=0;g<o;g++)u[g]=f(c[g])}else{let f=Ii[a];for(let g=0;g<o;g++)u[g]=f(c[g],p[g])}n.push(u)}return e.map(a=>n[a])}}function Re(){return Math.min(2,globalThis.devicePixelRatio||1)}function te(r,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),i=()=>{r(),te(r,t)};e.addEventListener("change",i,{once:!0,signal:t})}var je={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Ne(r){let e=new Uint8ClampedArray(768);for(let i=0;i<256;i++){let s=i/255*(r.length-1),o=Math.min(r.length-2,Math.floor(s)),n=s-o;for(let a=0;a<3;a++)e[3*i+a]=r[o][a]+(r[o+1][a]-r[o][a])*n}return e}var Oe={light:Ne(je.light),dark:Ne(je.dark)};function ee(r){let t=getComputedStyle(r),e=P(document.createElement("canvas"),{willReadFrequently:!0}),i=(h,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(h).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),s=i("--st-background-color","#ffffff"),o=i("--st-text-color","#222222"),n=.299*s[0]+.587*s[1]+.114*s[2]<128,a=(h,l)=>`rgb(${h.join(" ")} / ${l})`;return r.style.setProperty("--ov-on-accent",n?"#0d141c":"#ffffff"),{dark:n,font:t.fontFamily||"sans-serif",scale:r.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):r.classList.contains("ov-large")?1.45:1,of:h=>(n?h.dark:h.light)+(h.dim?"55":""),rim:a(s,1),halo:a(s,n?.55:.7),text:a(o,1),muted:a(o,r.classList.contains("ov-large")?.86:.68),grid:a(o,.1),frame:a(o,.3),contour:a(n?[190,215,240]:[30,60,95],n?.13:.15),contourStrong:a(n?[190,215,240]:[30,60,95],n?.3:.34),veil:a(s,.62),ramp:n?Oe.dark:Oe.light}}var Ce=["land","fan","halo","line","heads"],bt=class{constructor(t){this.canvases=Ce.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,i)=>[Ce[i],e.getContext("2d")])),this.ratio=1}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let s of this.canvases)s.width=Math.round(t*i),s.height=Math.round(e*i)}moved(t,e=0,i=0){let{ratio:s}=this,o=this.contexts[t];return o.setTransform(s,0,0,s,e*s,i*s),o}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var I={left:46,right:6,top:40,bottom:28,gap:12},xt={one:24,two:42,wide:330},Ie={bare:190,full:240},Di=56,Bi=420,wt=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:i,plane:s,colours:o,clock:n},a){let{stage:h}=this,l=t.runs.filter(b=>!b.hidden),d=i.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,h.style.height="",this.colours=o,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],h.clientWidth&&s.resize(h.clientWidth,h.clientHeight,o.scale);return}let c=o.scale,p=b=>Math.round(b*a)/a,m=d?void 0:h.clientHeight,u=Fi(l.length,h.clientWidth,m,t.surface.domain,c),f=Math.floor(u.width),g=Math.floor(u.height),x=I.gap*c,v=g+u.title+x;d&&(h.style.height=`${I.top+u.rows*v+I.bottom}px`),s.frame({left:p(I.left*c),top:p(I.top*c+u.title),width:f,height:g}),this.colours={...o,scale:c*Math.max(.75,Math.min(1,Math.min(f,g)/Bi/c))},this.places=l.map((b,w)=>{let y=w%u.columns,S=(w-y)/u.columns;return{...{dx:p(y*(f+x)),dy:p(S*v),aside:y===0,below:w+u.columns>=l.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:f,scale:c},this.write({scene:t,view:e,plane:s,colours:o},u.title),this.update(n.step)}write({scene:t,view:e,plane:i,colours:s},o){let{left:n,top:a,width:h,height:l}=i.box,d=new Set(t.runs.flatMap(({distinguishing:c})=>c.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${E(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:c,dx:p,dy:m},u)=>{let f=t.runs[c],g=this.titles[u]??=this.root.appendChild(document.createElement("button")),x=f.distinguishing.map(([y,S])=>`${y} ${typeof S=="number"?`= ${k(S)}`:E(S)}`).join(", ");g.type="button",g.className=`ov-panel${o<xt.two*s.scale?" ov-flat":""}`;let v=`<b>${x||E(f.label)}</b><small>${x?"":E(f.detail)}</small>`,b=`<span class="ov-name">${F(f,s.of(f),s.rim)}${v}</span>`;g.innerHTML=`${b}${ft(f)}<small class="ov-now"></small>`,g.title=`${f.label}, ${f.detail}. ${f.outcome.sentence}`,g.setAttribute("aria-pressed",String(c===Math.min(e.run,t.runs.length-1))),g.dataset.place=c;let w={left:n+p,top:a+m-o,width:h,height:o};for(let[y,S]of Object.entries(w))g.style[y]=`${S}px`;g.style.setProperty("--h",`${l}px`)}),this.now=this.titles.map(c=>c.querySelector(".ov-now"))}update(t){let{width:e,scale:i}=this.room??{};if(!this.on||e<Ie.bare*i)return;let s=e<Ie.full*i?"":"f = ";this.places.forEach(({runs:[o]},n)=>this.now[n].textContent=s+k(o.lossAt(t),3))}point(t,e,i){let s=this.places.findIndex(({dx:o,dy:n})=>i.inside(t-o,e-n));return s>=0&&(this.over=s),s>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:i,dy:s}=this.places[this.over];return[t-i,e-s]}drawLand(t,e,i,s,o,n){let{tile:a}=this,{left:h,top:l,width:d,height:c}=i.box;a.canvas.width=Math.round(d*n),a.canvas.height=Math.round(c*n),a.setTransform(n,0,0,n,-h*n,-l*n),e.draw(a,i,this.colours,s,!0);for(let{dx:p,dy:m,below:u,aside:f}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((h+p)*n),Math.round((l+m)*n)),t.setTransform(n,0,0,n,p*n,m*n),e.axes(t,i,o,{below:u,aside:f,every:Di})}drawStart(t,[e,i],s){let{rim:o,text:n,scale:a}=this.colours,[h,l]=s.toPixel(e,i);if(!(!this.on||!s.inside(h,l))){t.setLineDash([]);for(let[d,c]of[[o,6],[n,2.5]])t.strokeStyle=d,t.lineWidth=c*a,t.beginPath(),t.arc(h,l,5.5*a,0,2*Math.PI),t.stroke()}}};function Fi(r,t,e,[i,s,o,n],a){let h=I.gap*a,l,d=Math.min(r,2),c=Math.max(.75,Math.min(1.2,(n-o)/(s-i)));for(let p=e?1:d;p<=(e?r:d);p++){let m=Math.ceil(r/p),u=(t-I.left*a-I.right-h*(p-1))/p,f=a*(u<xt.wide*a?xt.two:xt.one),g=e?(e-(I.top+I.bottom)*a-h*(m-1))/m-f:u*c,x=1-.03*(m*p-r),v=Math.min(u/(s-i),g/(n-o))*x;(!l||v>l.unit)&&(l={unit:v,columns:p,rows:m,title:f,width:Math.max(20,u),height:Math.max(20,g)})}return l}var yt=class{constructor(t){this.canvas=t,this.context=P(t),this.faint=C(),this.bold=C(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let s of[this.canvas,this.faint,this.bold])s.width=Math.round(t*i),s.height=Math.round(e*i)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let i=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,i)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,i,s,o){let n=o.scale;Object.assign(this,{drawn:t,last:e,scale:i,colours:o}),this.box={left:46*n,top:7*n,width:Math.max(20,this.width-46*n-12),height:Math.max(20,this.height-27*n)},this.range(s),this.curves(P(this.bold),o),this.static(o)}range(t){let e=1/0,i=-1/0,s=0,o=1/0;for(let{values:n,first:a=0}of this.drawn){let h=n.slice(a).find(l=>l>0);h!==void 0&&Number.isFinite(h)&&(s=Math.max(s,h));for(let l=a;l<n.length;l++){let d=n[l];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<e&&(e=d),d>i&&(i=d),d&&Math.abs(d)<o&&(o=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")i=Math.min(i,Math.max(s,1e-300)*1e3),e=Math.max(Math.min(e,i),i*1e-16),(!(e>0)||!(i>0))&&([e,i]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(i)-1e-9));else if(this.scale==="symlog"){let n=Math.max(Math.abs(e),Math.abs(i));(!(n>0)||!Number.isFinite(n))&&([e,i,o]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(o,Math.max(Math.abs(e),Math.abs(i))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(i,0))];let a=.06*(this.high-this.low);this.low-=a,this.high+=a}else{let n=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-n,this.high=Math.min(Math.max(i,t[0]),t[1])+n,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:i,box:s}=this;if(this.scale==="log")return Yt(e,i,s.height/(26*t)).map(a=>[a,W(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(i)))*this.unit),h=Math.log10(this.unit),d=Yt(h,a,Math.max(1,s.height/(56*t))).flatMap(p=>[[this.warp(10**p),W(p)],[this.warp(-(10**p)),`−${W(p)}`]]),c=16*t*(i-e)/s.height;return[[0,"0"],...d.filter(([p])=>p>=e&&p<=i&&Math.abs(p)>c)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:o,step:n}=O(e,i,s.height/(34*t));return o.map(a=>[a,H(a,n)])}static(t){let e=P(this.faint),{box:i}=this,s=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=`${11*s}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[n,a]of this.marks(s)){let h=Math.round(i.top+i.height*(1-(n-this.low)/(this.high-this.low)))+.5;e.strokeStyle=n===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(i.left,h),e.lineTo(i.left+i.width,h),e.stroke(),e.fillStyle=t.muted,e.fillText(a,i.left-6,h)}e.textAlign="center",e.textBaseline="top";let o=O(0,this.last,i.width/(70*s));for(let n of o.values){let a=this.width-e.measureText(String(n)).width/2;Number.isInteger(n)&&e.fillText(String(n),Math.min(this.x(n),a),i.top+i.height+5)}e.globalAlpha=.28,e.drawImage(this.bold,0,0,this.width,this.height),e.globalAlpha=1}curves(t,e,i){let{box:s}=this;t.setTransform(this.ratio,0,0,this.ratio,0,0),i||t.clearRect(0,0,this.width,this.height),t.save(),t.beginPath(),t.rect(s.left,s.top-1,s.width+2,s.height+2),t.clip(),t.lineJoin="round";for(let{run:o,values:n,first:a=0,dash:h=o.dash}of this.drawn){if(i&&o!==i)continue;t.strokeStyle=e.of(o),t.lineWidth=(i?3.4:1.9)*e.scale,t.setLineDash(h.map(p=>p*.8*e.scale)),t.beginPath();let l=-1e9,d=-1e9,c=!1;for(let p=a;p<n.length;p++){let m=this.x(p),u=this.y(n[p]);if(!Number.isFinite(n[p])){c=!1;continue}c&&p<n.length-1&&Math.abs(m-l)<.5&&Math.abs(u-d)<.5||(t[c?"lineTo":"moveTo"](m,u),c=!0,l=m,d=u)}t.stroke()}t.restore()}draw(t,e){let{context:i,box:s,colours:o,ratio:n}=this,a=this.x(t);if(!o)return;i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,this.canvas.width,this.canvas.height),i.drawImage(this.faint,0,0);let h=Math.min(this.bold.width,Math.round((a+.5)*n));h>0&&i.drawImage(this.bold,0,0,h,this.bold.height,0,0,h,this.bold.height),e&&this.curves(i,o,e),i.setTransform(n,0,0,n,0,0),i.strokeStyle=o.muted,i.lineWidth=1,i.setLineDash([2,3]),i.beginPath(),i.moveTo(a,s.top),i.lineTo(a,s.top+s.height),i.stroke();for(let{run:l,values:d,first:c=0,head:p}of this.drawn){let m=Math.min(t,d.length-1),u=Math.floor(m+1e-9),f=m-u;if(u<c||!Number.isFinite(d[u]))continue;let g=this.y(d[u],0),x=f>1e-9?this.y(d[u+1],0):g,v=Number.isFinite(x)?g+(x-g)*f:g;p?Wi(i,p,this.x(m),v,o.of(l),o):B(i,l,this.x(m),v,3.9*o.scale,o)}}describe(t){return this.drawn.map(({run:e,values:i,first:s=0,head:o})=>[e,o,t>=s&&t<i.length?k(i[t]):"–"])}};function Wi(r,t,e,i,s,o){r.fillStyle=o.rim,r.setLineDash([]),r.beginPath(),r.arc(e,i,6.5*o.scale,0,2*Math.PI),r.fill(),r.strokeStyle=r.fillStyle=s,r.lineWidth=1.2,r.stroke(),r.font=`600 ${10*o.scale}px ${o.font}`,r.textAlign="center",r.textBaseline="middle",r.fillText(t,e,i+.5)}var Mt=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new yt(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let s=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:o},n)=>{[o.previousElementSibling.innerHTML]=s[n],o.setAttribute("aria-label",s[n][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(o=>o.rates)}prepare({surface:t,runs:e},i,s,o){let[n,a,h]=this.charts,l=p=>e.filter(m=>!m.hidden).map(m=>({run:m,values:m[p],first:m.first}));n.prepare(l("height"),i,t.floor===null?"linear":"log",s,o),a.prepare(l("slope"),i,"log",s,o);let d=p=>new Float64Array(p.records).fill(p.rate),c=l("rates").map(p=>({...p,values:p.values??d(p.run)}));h.prepare(c,i,"log",s,o)}};function qe(r,t,e,i){let[s,o,n,a]=t.corners(),h=t.half[2],l=(d,c)=>{r.strokeStyle=d,r.beginPath();for(let[[p,m],u]of c){let[f,g]=t.project(p,m,u);r.lineTo(f,g)}r.stroke()};r.setLineDash([]),r.lineWidth=1;for(let{z:d}of i)l(e.grid,[[o,d],[n,d],[a,d]]);l(e.frame,[[s,-h],[o,-h],[o,h],[n,h],[a,h],[a,-h],[s,-h]]),l(e.frame,[[o,-h],[n,-h],[a,-h]]),l(e.frame,[[n,-h],[n,h]])}function De(r,t,e,i,s,o,n){let[a,h,,l]=t.corners(),d=t.half[2],c=i*.7,p=[],m=(v,b,w,y,S)=>{let A=r.measureText(v).width,M=b+(y>.4?.5:y<-.4?-.5:0)*A,L=S>.85?w+i/2:w;p.some(z=>Math.abs(z.x-M)<(z.across+A)/2+3&&Math.abs(z.y-L)<i)||(p.push({x:M,y:L,across:A}),r.textAlign="center",r.textBaseline="middle",r.fillText(v,M,L))},[u,f]=t.project(...h,-d),g=t.project(...h,d)[1];r.font=`${i}px ${e.font}`,r.fillStyle=e.muted;let x=0;for(let{z:v,text:b}of o){let w=t.project(...h,v)[1];r.fillRect(u-4,Math.round(w),4,1),m(b,u-c,w,-1,0),x=Math.max(x,r.measureText(b).width)}r.fillStyle=e.text,r.textAlign="center",r.measureText(n).width<f-g?(r.save(),r.translate(Math.max(i+2,u-c*1.6-x),(f+g)/2),r.rotate(-Math.PI/2),r.textBaseline="bottom",r.fillText(n,0,0),r.restore()):(r.textAlign="left",r.textBaseline="top",r.fillText(`height: ${n}`,4,4)),r.strokeStyle=e.frame;for(let v of[h,l]){let b=v[0]===a[0]?1:0,[w,y]=s.slice(2*b,2*b+2),S=t.half[b],A=D=>b?t.project(a[0],S*D,-d):t.project(S*D,a[1],-d),[M,L]=A(-1),[z,R]=A(1),[T,j]=A(0),Y=Math.hypot(z-M,R-L),G=Math.sign((L-R)*(T-t.cx)+(z-M)*(j-t.cy))/Y||0,_=(L-R)*G,q=(z-M)*G,K=O(w,y,Y/(4.6*i));r.font=`${i}px ${e.font}`,r.fillStyle=e.muted;for(let D of K.values){let[X,N]=A(2*(D-w)/(y-w)-1);r.beginPath(),r.moveTo(X,N),r.lineTo(X+4*_,N+4*q),r.stroke(),m(H(D,K.step),X+c*_,N+c*q,_,q)}r.font=`italic ${i+1}px ${e.font}`,r.fillStyle=e.text,m(b?"y":"x",T+3.6*c*_,j+3.6*c*q,_,q)}}function Be(r,t,e,i,s){let{floor:o}=r.surface,n=[],a=e?o===null?r.level:Hi(r,o):l=>l,h=(l,d)=>{let c=(a(l)-t.low)/(t.high-t.low);c>=0&&c<=1&&n.every(p=>Math.abs(p.share-c)>.9/s)&&n.push({share:c,text:d,z:i*(2*c-1)})};if(!(s>1))return[];if(t.least===t.most)return[{z:0,text:k(t.least)}];e&&o===null&&h(0,"0");for(let l=300;e&&l>-300;l--)h(10**l,W(l)),o===null&&h(-(10**l),"−"+W(l));if(n.length<2){let l=o??0,d=e?O(t.least-l,t.most-l,s):O(t.low,t.high,s);for(let c of d.values)h(c,H(c,d.step))}return n}function Hi(r,t){let e=r.level(t+1),i=r.level(t+10);return s=>e+(i-e)*Math.log10(s)}function We(r,t,e,i){let[s,o,n,a]=t,h=Math.max(o-s,a-n),[l,d]=[o-s,a-n].map(m=>3*Math.max(4,Math.round(e*m/h/3))+1),c=r.grid(s,o,n,a,l,d).map(m=>Number.isFinite(m)?m:NaN),p=c.map(m=>r.level(m));return{columns:l,rows:d,f:c,level:p,height:i?p:c,domain:r.surface.domain,window:t}}function He(r){let t=(r.columns-1)/3+1,e=(r.rows-1)/3+1,i=s=>Float64Array.from({length:t*e},(o,n)=>s[(Math.floor(n/t)*r.columns+n%t)*3]);return{...r,columns:t,rows:e,level:i(r.level),height:i(r.height)}}function _e(r,t,e){let i=t.height.filter(Number.isFinite).sort(),s=d=>i[Math.floor(d*(i.length-1))],[o,n]=Fe(r.height),[a,h]=Fe(r.f),l={low:o,high:n,least:a,most:h,cut:""};return i.length?(e?l.low=Math.max(o,s(.01)):n-o>12*(n-s(.02))&&Object.assign(l,{low:s(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(s(.98)-l.low)&&Object.assign(l,{high:s(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:o-.5,high:o+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function Fe(r){let t=1/0,e=-1/0;for(let i of r)i<t&&(t=i),i>e&&(e=i);return[t,e]}function ie(r,t,e){let{columns:i,rows:s,height:o}=r,[n,a,h]=t,l=Float64Array.from({length:i},(f,g)=>n*(2*g/(i-1)-1)),d=Float64Array.from({length:s},(f,g)=>a*(1-2*g/(s-1))),c=o.map(f=>h*(2*(f-e.low)/(e.high-e.low)-1)),p=(f,g,x,v)=>(c[f+x]-c[f-g])/v||0,m=c.map((f,g)=>{let x=g%i,v=x>0?1:0,b=x<i-1?1:0;return p(g,v,b,l[x+b]-l[x-v])}),u=c.map((f,g)=>{let x=Math.floor(g/i),v=x>0?1:0,b=x<s-1?1:0;return p(g,v*i,b*i,d[x+b]-d[x-v])});return Object.assign(r,{x:l,y:d,z:c,slopeX:m,slopeY:u})}function se({columns:r,rows:t,x:e,y:i,z:s},o,n){let a=(o-e[0])/(e[r-1]-e[0])*(r-1),h=(n-i[0])/(i[t-1]-i[0])*(t-1),l=Math.min(r-2,Math.floor(a)),d=Math.min(t-2,Math.floor(h));if(!(a>=0&&h>=0&&a<=r-1&&h<=t-1))return NaN;let c=d*r+l,p=a-l,m=h-d;return(s[c]*(1-p)+s[c+1]*p)*(1-m)+(s[c+r]*(1-p)+s[c+r+1]*p)*m}var Ue=180,Ye=.012,kt=class{constructor(t,e,i,s,o,n){this.landscape=t,this.window=e,this.logHeight=i,this.camera=o,this.terrain=n;let a=e[1]-e[0],h=e[3]-e[2],l=Math.max(a,h),{floor:d}=t.surface,c=We(t,e,s?Ue:Ue/3,i),p=s?He(c):c;this.range=_e(c,p,i&&d!==null),o.half=[a/l/2,h/l/2,.23],this.fine=ie(c,o.half,this.range),this.coarse=s?ie(p,o.half,this.range):this.fine,this.shown=this.coarse,this.title=i?d===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,i){let[s,o,n,a]=this.window,[h,l,d]=this.camera.half,{low:c,high:p}=this.range,m=this.logHeight?this.landscape.level(i):i;return[h*(2*(t-s)/(o-s)-1),l*(2*(e-n)/(a-n)-1),d*(2*(m-c)/(p-c)-1)]}lift(t){let e=Array.from({length:t.records},(i,s)=>this.toBox(t.x[s],t.y[s],t.lossAt(s)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,i]){return Math.min(.05,Math.max(0,se(this.shown,t,e)-i))||0}hides(t,e,i,s){if(i<-this.camera.half[2])return!0;let[o,n,a]=this.camera.project(t,e,i+s+Ye);return this.terrain.depthAt(o,n)>a+Ye/2}toCanvas([t,e,i]){return this.camera.project(t,e,Math.max(i,-this.camera.half[2]))}pick(t,e){let i=this.terrain.depthAt(t,e);if(i===-1/0)return null;let[s,o,n]=this.camera.unproject(t,e,i),[a,h]=this.camera.half,[l,d,c,p]=this.window;return Math.abs(se(this.shown,s,o)-n)<.02?[l+(d-l)*(s/a+1)/2,c+(p-c)*(o/h+1)/2]:null}};function St(r,t,e){return[r[0]+(t[0]-r[0])*e,r[1]+(t[1]-r[1])*e,r[2]+(t[2]-r[2])*e]}function oe(r,t,e){let i=0,s=1;for(let[o,n]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=n*(t[o]-r[o]),h=e[o]-n*r[o];if(!Number.isFinite(a)||a===0&&h<0)return null;a>0&&(s=Math.min(s,h/a)),a<0&&(i=Math.max(i,h/a))}return i<=s?[i,s]:null}function Ve(r,t,e,i){for(let s=Math.min(e,r.length-2);s>=t;s--){let o=r[s],n=r[s+1],a=oe(o,n,i);if(a&&a[1]<1)return[St(o,n,a[1]),[n[0]-o[0],n[1]-o[1],n[2]-o[2]]];if(a)return null}return null}var Tt={azimuth:-108,elevation:54,magnification:1},Ge=.4,At=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Tt.azimuth,this.elevation=Tt.elevation,this.magnification=Tt.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Tt)}orbit(t,e){this.azimuth=(this.azimuth-t*Ge)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Ge))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,i,s){let[o,n]=[this.azimuth,this.elevation].map(l=>l*Math.PI/180);Object.assign(this,{sinA:Math.sin(o),cosA:Math.cos(o),sinE:Math.sin(n),cosE:Math.cos(n),cx:t/2,cy:e/2});let a=Math.hypot(this.half[0],this.half[1]),h=Math.hypot(a,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-i,(e/2-s)*a/h))/a}project(t,e,i){let s=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*s-this.cosE*i),this.cosE*s+this.sinE*i]}unproject(t,e,i){let s=(t-this.cx)/this.unit,o=(this.cy-e)/this.unit,n=this.cosE*i-this.sinE*o;return[this.cosA*n-this.sinA*s,this.sinA*n+this.cosA*s,this.sinE*i+this.cosE*o]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[i,s]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],i,[-t,-e],s]}};var _i=4,re=.25,zt=class{constructor(t,e,i,s){this.box=t,this.colours=e,this.under=i,this.line=s,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=i=>this.paths.find(s=>s.run===i&&s.x===i.x);this.paths=t.filter(i=>!i.hidden).map(i=>e(i)??this.box.lift(i)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,i){(!this.fresh||t<this.time)&&this.restart(t,e,i),this.time=t;for(let s of this.pens)this.extend(s,Math.min(Math.floor(t+1e-9),s.path.run.records-1))}restart(t,e,i){let{under:s,line:o}=this;s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(e,0,0),s.globalCompositeOperation="source-over",o.setTransform(1,0,0,1,0,0),o.clearRect(0,0,o.canvas.width,o.canvas.height);for(let n of[s,o])n.setTransform(i,0,0,i,0,0),n.lineCap="butt",n.lineJoin="round";this.pens=this.paths.map(n=>{let{pen:a}=n;return a&&n.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(n.camp=this.camp,n.pen={path:n,next:n.first+1,at:n.points[n.first],length:0,strokes:[],again:!1},n.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:i}=this,{points:s,run:o}=t.path,n=[];t.fault??=i.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let h=s[a],[l,d]=i.toCanvas(t.at),[c,p]=i.toCanvas(h);Math.hypot(c-l,p-d)<.6&&a<e||this.follow(t,h,n)}t.next=e+1,this.stroke(o,n,this.under,this.line),t.strokes.push(...n)}follow(t,e,i){let{box:s}=this,o=t.at,n=t.fault??0,a=s.fault(e),h=oe(o,e,s.camera.half);if(Object.assign(t,{at:e,fault:a}),!h){t.stroke=void 0;return}let[l,d]=h,c=x=>St(o,e,x),[p,m]=s.toCanvas(c(l)),[u,f]=s.toCanvas(c(d)),g=Math.max(1,Math.ceil(Math.hypot(u-p,f-m)/_i));l>0&&(t.stroke=void 0);for(let x=0;x<g;x++){let v=l+(d-l)*(x+.5)/g,b=s.hides(...c(v),n+(a-n)*v);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(p,m),i.push(t.stroke));let[w,y]=s.toCanvas(c(l+(d-l)*(x+1)/g));t.stroke.path.lineTo(w,y),t.length+=Math.hypot(w-p,y-m),[p,m]=[w,y]}d<1&&(t.stroke=void 0)}stroke(t,e,i,s){let{colours:o}=this,n=o.scale;for(let{hidden:a,path:h,offset:l}of e){if(a){i.globalAlpha=re,i.strokeStyle=o.of(t),i.lineWidth=1.2*n,i.stroke(h),i.globalAlpha=1;continue}i!==s&&(i.strokeStyle=o.halo,i.lineWidth=5*n,i.stroke(h),s.setLineDash(t.dash.map(d=>d*n)),s.lineDashOffset=l),s.strokeStyle=o.of(t),s.lineWidth=2.3*n,s.stroke(h)}}drawHeads(t,e){let{box:i,colours:s}=this,{camera:o}=i,n=6.2*s.scale,a=[];t.setLineDash([]);for(let{path:h}of this.pens){let{run:l,points:d,first:c}=h;if(e<c)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:ht,at:d[l.branch_step],fault:i.fault(d[l.branch_step]),run:l});let p=Math.min(e,l.records-1),m=Math.floor(p+1e-9),u=p-m,f=d[m],g=i.fault(f);if(u>1e-9){let w=[],y={at:f,fault:g,length:0};f=St(f,d[m+1],u),g+=(i.fault(d[m+1])-g)*u,this.follow(y,f,w),this.stroke(l,w,t,t)}let[x,v,b]=o.half;if(Math.abs(f[0])<=x&&Math.abs(f[1])<=v&&f[2]<=b){let w=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:w?nt:B,at:f,fault:g,run:l})}else{let w=Ve(d,c,m,o.half);w&&a.push({draw:Ui(o,w[1]),at:w[0],fault:0,run:l})}}for(let{draw:h,at:l,fault:d,run:c}of a){let[p,m,u]=l,[f,g]=i.toCanvas(l);t.globalAlpha=i.hides(p,m,Math.max(u,-o.half[2]),d)?.5:1,h(t,c,f,g,n,s),t.globalAlpha=1}}};function Ui(r,t){let[e,i]=r.project(...t);return(s,o,n,a,h,l)=>at(s,o,n,a,e-r.cx,i-r.cy,h,l)}function Ke({contour:r,contourStrong:t}){return Math.round(8*Z(r)[3]/Z(t)[3])}function Xe(r){return[0,Z(r.veil)[3]].map(t=>Yi(r,t))}function Z(r){return(r.match(/[\d.]+/g)??[]).map(Number)}function Yi(r,t){let e=Z(r.rim),[i,s,o,n]=Z(r.contourStrong),a=[i,s,o],[h,l]=r.dark?[.62,1.5]:[.74,1.07],d=new Uint32Array(360*256),c=new Uint8ClampedArray(d.buffer),p=r.ramp.length/3-1;for(let m=0;m<d.length;m++){let u=3*Math.round((m&255)*p/255),f=(m>>8)%40,g=n*Math.floor((m>>8)/40)/8,x=h+(l-h)*f/39;for(let v=0;v<3;v++)c[4*m+v]=(Math.min(255,r.ramp[u+v]*x)*(1-g)+a[v]*g)*(1-t)+e[v]*t;c[4*m+3]=255}return d}var Gi=24e5,Ki=["px","py","pd","level","shade"],$t=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Ke(t),this.palettes=Xe(t))}paint(t,e,i,s,o){let n=this.aim(e,i,s,o);this.place(t,e);let{columns:a,rows:h,z:l,domain:d,window:c}=t,[,,p]=e.half,m=(u,f)=>{let g=c[2*f]+(c[2*f+1]-c[2*f])*u;return g>=d[2*f]&&g<=d[2*f+1]};for(let u=0;u<h-1;u++){let f=e.sinA>0?h-2-u:u;for(let g=0;g<a-1;g++){let x=e.cosA>0?g:a-2-g,v=f*a+x,b=Math.min(l[v],l[v+1],l[v+a],l[v+a+1]),w=Math.max(l[v],l[v+1],l[v+a],l[v+a+1]);b<p&&w<1e4&&(this.cut=b<-p||w>p,this.palette=this.palettes[m((x+.5)/(a-1),0)&&m(1-(f+.5)/(h-1),1)?0:1],b<-p&&this.lid(t,e,[v,v+1,v+a,v+a+1]),this.lines=!0,this.triangle(v,v+1,v+a),this.triangle(v+1,v+a,v+a+1))}}return this.walls(t,e),n}aim(t,e,i,s){let[o,n,a]=t.half,h=Math.hypot(o,n)*t.unit,l=(Math.hypot(o,n)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-h-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let d=Math.min(e,Math.ceil(t.cx+h+1)),c=Math.min(i,Math.ceil(t.cy+l+1));this.density=Math.min(s,Math.sqrt(Gi/((d-this.left)*(c-this.top)))),this.across=Math.round((d-this.left)*this.density),this.down=Math.round((c-this.top)*this.density),this.width=d-this.left,this.height=c-this.top;let{image:p}=this;return p?.width!==this.across||p?.height!==this.down?(this.image=p=new ImageData(this.across,this.down),this.pixels=new Uint32Array(p.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,p}place(t,e){let{columns:i,rows:s,x:o,y:n,z:a,slopeX:h,slopeY:l,level:d}=t,c=i*s;if(this.px.length!==c+4)for(let x of Ki)this[x]=new Float64Array(c+4);this.scratch=c,this.level.set(d);let{sinA:p,cosA:m}=e,[u,f,g]=[.45*m+.5*p,.45*p-.5*m,.74];for(let x=0,v=0;x<s;x++)for(let b=0;b<i;b++,v++){this.corner(v,e,o[b],n[x],a[v]);let w=(g-h[v]*u-l[v]*f)/Math.sqrt(1+h[v]*h[v]+l[v]*l[v]);this.shade[v]=w>0?w*39:0}}corner(t,e,i,s,o){let n=e.cosA*i+e.sinA*s,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*s-e.sinA*i),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*n-e.cosE*o),this.pd[t]=e.cosE*n+e.sinE*o}face(t,e,i,s){let o=this.scratch;e.forEach(([n,a,h],l)=>{this.corner(o+l,t,n,a,h),this.level[o+l]=i,this.shade[o+l]=s*39}),this.lines=!1,this.triangle(o,o+1,o+2),this.triangle(o+1,o+2,o+3)}lid({columns:t,x:e,y:i},s,o){this.face(s,o.map(n=>[e[n%t],i[Math.floor(n/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:i,y:s,z:o},n){let a=(c,p)=>{for(let m=0;m+1<c.length;m++){let u=[c[m],c[m+1]],f=Math.max(o[u[0]],o[u[1]]);if(!(f>-this.hz&&f<1e4))continue;this.cut=!0;let x=[o[u[0]],o[u[1]],-this.hz,-this.hz].map((v,b)=>[i[u[b%2]%t],s[Math.floor(u[b%2]/t)],v]);this.face(n,x,(128-this.tintBase)/this.tintSlope,p)}},h=n.sinA>0?0:e-1,l=n.cosA>0?t-1:0,d=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(c,p)=>h*t+p),d?.12:.55),a(Array.from({length:e},(c,p)=>p*t+l),d?.3:.8)}triangle(t,e,i){let{px:s,py:o,pd:n,level:a,shade:h,pixels:l,depths:d,across:c,palette:p,tintBase:m,tintSlope:u,cut:f,hz:g,zDepth:x}=this;o[e]<o[t]&&([t,e]=[e,t]),o[i]<o[e]&&([e,i]=[i,e]),o[e]<o[t]&&([t,e]=[e,t]);let v=s[t],b=o[t],w=s[e],y=o[e],S=w-v,A=y-b,M=s[i]-v,L=o[i]-b,z=Math.max(0,Math.ceil(b-.5)),R=Math.min(this.down,Math.ceil(o[i]-.5)),T=S*L-M*A;if(z>=R||Math.abs(T)<.001)return;let j=$=>(($[e]-$[t])*L-($[i]-$[t])*A)/T,Y=$=>(($[i]-$[t])*S-($[e]-$[t])*M)/T,G=j(n),_=Y(n),q=j(a),K=Y(a),D=j(h),X=Y(h),N=Math.hypot(q,K),Dt=this.density/2,pi=Math.min(a[t],a[e],a[i]),fi=Math.max(a[t],a[e],a[i]),le=Math.min(1,(.34-N*this.density)*7),ui=this.lines&&le>0&&Math.floor(fi+N*Dt+N)!==Math.floor(pi-N*Dt-N);for(let $=z;$<R;$++){let V=$+.5,ce=v+(V-b)*M/L,de=V<y?v+(V-b)*S/A:w+(V-y)*(s[i]-w)/(o[i]-y),pe=Math.max(0,Math.ceil(Math.min(ce,de)-.5)),mi=Math.min(c,Math.ceil(Math.max(ce,de)-.5)),Bt=pe+.5-v,Ft=V-b,gi=this.zTop+this.zRow*V,Wt=n[t]+G*Bt+_*Ft,et=a[t]+q*Bt+K*Ft,fe=h[t]+D*Bt+X*Ft;for(let it=$*c+pe,vi=$*c+mi;it<vi;it++,Wt+=G,et+=q,fe+=D){if(f){let J=x*Wt+gi;if(J>g+1e-6||J<-g-1e-6)continue}let Ht=m+u*et,ue=0;if(ui){let J=Math.round(et),_t=Dt+.5-Math.abs(et-J)/N;_t>0&&(ue=Math.round(le*(_t<1?_t:1)*(J%3===0?8:this.thin)))}l[it]=p[(ue*40+(fe+.5|0)<<8)+(Ht<0?0:Ht>255?255:Ht|0)],d[it]=Wt}}}depthAt(t,e){let i=Math.floor((t-this.left)*this.density),s=Math.floor((e-this.top)*this.density);return i>=0&&s>=0&&i<this.across&&s<this.down?this.depths[s*this.across+i]:-1/0}};var Xi=140,Et=class{constructor(t){this.canvas=t,this.context=P(t),this.land=P(C()),this.under=P(C()),this.line=P(C()),this.buffer=P(C()),this.camera=new At,this.terrain=new $t,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i,stale:!0});for(let{canvas:s}of[this.context,this.land,this.under,this.line])s.width=Math.round(t*i),s.height=Math.round(e*i)}prepare(t,e,i,s,o,n){let{camera:a,terrain:h}=this,l=JSON.stringify([i,s,n,o]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let d=new kt(t,i,s,n,a,h);h.mix(o,c=>t.tint(c)),this.paths=new zt(d,o,this.under,this.line),Object.assign(this,{key:l,fine:n,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Xi)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:i,ratio:s}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,s),i.setTransform(1,0,0,1,0,0),i.globalCompositeOperation="copy",i.drawImage(this.under.canvas,0,0),i.globalCompositeOperation="source-over",i.drawImage(this.line.canvas,0,0),i.setTransform(s,0,0,s,0,0),e.drawHeads(i,t))}paintLand(t){let{land:e,camera:i,terrain:s,width:o,height:n,ratio:a,buffer:h}=this,{box:l,colours:d}=t,{landscape:c,range:p,logHeight:m,window:u,title:f}=l,g=this.fine&&!this.moving,x=Math.max(8.5,Math.min(11.5,Math.min(o,n)/28))*d.scale;i.face(o,n,Math.min(4.6*x,o*.18),Math.min(3*x,n*.14)),l.shown=g?l.fine:l.coarse;let v=s.paint(l.shown,i,o,n,g?2:1);h.canvas.width=v.width,h.canvas.height=v.height,h.putImageData(v,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,o,n);let b=2*i.half[2]*i.unit*i.cosE,w=Be(c,p,m,i.half[2],b/(2.4*x));qe(e,i,d,w),e.imageSmoothingQuality=g?"high":"low",e.drawImage(h.canvas,s.left,s.top,s.width,s.height),De(e,i,d,x,u,w,f);for(let y of[!0,!1])this.drawPoints(l,d,y);this.stale=!1,t.leave()}drawPoints(t,e,i){let{land:s}=this,{landscape:o}=t,[n,a,h]=this.camera.half,l=!1,d={toPixel:(c,p)=>{let[m,u,f]=t.toBox(c,p,o.at(c,p));l=Math.abs(m)<=n&&Math.abs(u)<=a&&f<=h&&t.hides(m,u,Math.max(f,-h),t.fault([m,u,f]))===i;let[g,x]=t.toCanvas([m,u,f]);return[g,x]},inside:()=>l};s.globalAlpha=i?re:1,o.points(s,d,e),s.globalAlpha=1}};var Ji=2.5,Zi=6,Qi=760,ts=140,Lt=class{constructor(t,e){let{root:i}=t;this.player=t,this.stage=i.querySelector(".ov-stage"),this.plane=new vt,this.panels=new wt(this.stage),this.layers=new bt(this.stage),this.trails=new ct(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Et(i.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new Mt(i),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let s of[i,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(s);te(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.surface3d.refine)}load({surface:t},e){let i=ee(this.player.root),s=(n,a)=>JSON.stringify([n.key,n.parameters,a]),o=e&&s(t,i)===s(e.surface,this.colours);this.colours=i,o||(this.landscape=new mt(t,Pe(t.program))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...o?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,i=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",i)!==this.large&&(this.large=i,this.colours=ee(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:i,stage:s}=this,{scene:o,root:n,view:a,dial:h}=t;if(!o)return;let l=t.sync.group||n.clientWidth<Qi;n.classList.toggle("ov-narrow",!!l&&document.fullscreenElement!==n);let d=s.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let c=Re();this.panels.arrange({scene:o,view:a,root:n,plane:this.plane,colours:this.colours,clock:t.clock},c);let{clientWidth:p,clientHeight:m}=s,{clientWidth:u,clientHeight:f}=i.canvas,g=this.panels.places.map(({i:b})=>b),x=this.charts.flatMap(({canvas:b})=>[b.clientWidth,b.clientHeight]),v=[p,m,c,this.colours.scale,u,f,h.width,this.panels.on,g,x];if(!(!(p*m||u*f)||v.join()===this.size)){this.size=v.join(),p&&m&&e.resize(p,m,c),u&&f&&i.resize(u,f,c),h.paint();for(let b of this.charts)b.canvas.clientWidth&&b.resize(b.canvas.clientWidth,b.canvas.clientHeight,c);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.moving=!0,this.invalidate("land"),this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},ts)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:i}=this.player;t.inside&&(this.inspected!==i.step||!i.playing)&&e.update(i.step,!i.playing),this.inspected=i.step}drawMap(){let{player:t,plane:e,layers:i,panels:s}=this,{clock:o,start:n}=t,{colours:a,places:h}=s;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let u of["halo","line"])i.moved(u);this.trails.reset(h,e,a),n.place()}this.trails.draw(o.time);let{view:l,inside:d,quiz:c,viewState:p}=t;i.emptied("heads");let m=l.inside&&d.ready&&d.at(o.time);for(let{runs:u,i:f=p.run,dx:g,dy:x}of h){let v=i.moved("heads",g,x);s.drawStart(v,n.position,e),m&&f===p.run&&(s.on||!m.insight.run.hidden)&&d.draw(v,m,a),ke(v,u,e,o.time,a),c.draw(v,e,a)}}drawLand(){let{plane:t,panels:e,layers:i,landscape:s}=this,o=i.emptied("land"),n=this.moving?Zi:Ji;e.on?e.drawLand(o,s,t,n,this.colours,i.ratio):s.draw(o,t,e.colours,n),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:i}=this,{scene:s,dial:o}=this.player,n=t.places.find(({i:a})=>a===void 0||s.runs[a]===o.run);e.emptied("fan"),o.drawFan(e.moved("fan",n?.dx,n?.dy),i,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:i}=this,{scene:s,view:o,clock:n}=this.player,{domain:a}=s.surface;if(this.stale.land||this.stale.trails){let h=t.view.map((d,c)=>c%2?Math.min(d,a[c]):Math.max(d,a[c])),l=t.fitted?a:h[0]<h[1]&&h[2]<h[3]?h:t.view;i.prepare(this.landscape,s.runs,l,!!o.log_height,e,!this.moving),i.canvas.setAttribute("aria-label",`${s.surface.label} from the side. ${i.label()}. Drag to turn, or Shift and the arrow keys.`)}i.draw(n.time)}drawCharts(){let{scene:t,view:e,clock:i,inside:s,legend:o}=this.player,{low:n,high:a}=this.landscape,h=[n-.5*(a-n),a+.5*(a-n)];this.stale.charts&&(e.inside?s.prepare(this.colours,h):this.race.prepare(t,i.last,h,this.colours));for(let l of this.charts)l.draw(i.time,o.lit)}};var Pt=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:i}){if(!t||t.number===this.restored||e)return!1;let{clock:s,picture:o,legend:n,root:a,reducedMotion:h}=this.player,{plane:l,surface3d:d}=o,{number:c,step:p,plays:m,speed:u,window:f,camera:g,hidden:x}=t;return this.restored=c,s.pause(),s.seek(p),s.speed=u,a.querySelector(".ov-speed").value=u,i.forEach((v,b)=>n.setHidden(b,x.includes(b))),f&&l.show(f),g&&Object.assign(d.camera,{azimuth:g[0],elevation:g[1],magnification:g[2]}),o.invalidate("land"),m&&!h&&s.play(),!0}spell(){let{clock:t,picture:e,scene:i,view:s}=this.player,{plane:o,surface3d:n}=e,{azimuth:a,elevation:h,magnification:l}=n.camera,d=i.runs.flatMap((p,m)=>p.hidden?m:[]),c=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return o.fitted||c.push(`window:${o.view.map(p=>Number(p.toPrecision(7))).join("~")}`),(s.stage==="relief"||s.stage==="both")&&c.push(`camera:${[a,h,l].map(p=>Number(p.toFixed(2))).join("~")}`),[...c,...d.length?[`hidden:${d.join("~")}`]:[]].join()}};var es="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",is=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,ss="race|inside|toggle-inside|branch|previous-run|next-run",os={view:new RegExp(`^(${ss}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Rt=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",i=>{let s={PageDown:1,PageUp:-1}[i.key];!s||!t.scene?.quiz.pages||i.target.closest?.(es)||document.querySelector("[role=dialog]")||(i.preventDefault(),i.stopPropagation(),t.outbox.send("page",{by:s,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",i=>{let s={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[i.key];if(!this.aims||!s&&i.key!=="Enter"||i.target===t.picture.surface3d.canvas||!s&&(i.target.closest("button")??this.aim)!==this.aim)return;if(i.preventDefault(),!s)return this.submit();let o=(i.shiftKey?30:5)/t.picture.plane.unit,[n,a]=this.at;this.put(n+s[0]*o,a+s[1]*o)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:i}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(i.domain[0]+i.domain[1])/2,(i.domain[2]+i.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:i}=this.player.scene;return e&&!is.test(t)||i.locked?.some(s=>os[s]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${k(t,3)}, ${k(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,i]=t.toPixel(...this.at);for(let s of[this.aim,this.confirm])s.style.transform=`translate(${e}px, ${i}px)`,s.style.visibility=t.inside(e,i)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(s=>k(s,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,i){let{guess:s}=this.player.scene.quiz;if(!s)return;let[o,n]=e.toPixel(...s),a=i.scale,h=o>e.box.left+e.box.width/2;if(e.inside(o,n)){t.font=`600 ${12*a}px ${i.font}`,t.textAlign=h?"right":"left",t.textBaseline="middle",t.fillStyle=i.text;for(let[l,d,c]of[[i.rim,5,[]],[i.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:d*a}),t.setLineDash(c),t.beginPath(),t.arc(o,n,11*a,0,7),t.stroke(),t[c.length?"fillText":"strokeText"]("your guess",o+(h?-17:17)*a,n);t.setLineDash([])}}};var rs=90,as=400,jt=class{constructor(t){let e=i=>t.root.querySelector(i);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:i,clock:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,steps:t.steps,surface:n.key}),this.setLast(s.last),e.querySelector(".ov-empty").hidden=o.length>0,i.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(a=>a.label).join(", ")||"no run"}.`),i.race.describe(t)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:i}=this.player,{step:s,playing:o}=e;this.frames+=1,Object.assign(t.dataset,{step:s,playing:o,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=s,this.slider.setAttribute("aria-valuetext",`step ${s} of ${e.last}`),(this.shown.step!==s||this.shown.scene!==i)&&this.writeStep(),this.playing!==o&&this.button.setAttribute("aria-label",o?"Pause":"Play"),this.playing=o,clearTimeout(this.timer),!(o||this.spokenStep===s)&&(this.timer=setTimeout(()=>{this.spokenStep=s;let n=this.player.scene.runs.map(a=>`${a.label}: ${k(a.lossAt(s),3)}`);this.announce(`Step ${s} of ${e.last}. ${n.join(", ")}.`)},as))}writeStep(){let{clock:t,scene:e,legend:i,picture:s}=this.player,o=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let n=!t.playing||o-this.shown.at>rs||this.shown.scene!==e;n&&(i.update(t.step),s.panels.update(t.step)),this.shown={step:t.step,scene:e,at:n?o:this.shown.at}}announce(t){this.spoken.textContent=t}};var ns=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],hs=1500;function Je(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?ns.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var ne=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:i,height:s}]=this.sources();Object.assign(this.canvas,{width:i,height:s}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Je(),videoBitsPerSecond:8e6});let o=[];this.recorder.ondataavailable=a=>o.push(a.data),this.recorder.onstop=()=>e(new Blob(o,{type:"video/webm"}));let{clock:n}=t;this.loop=n.loop,n.loop=!1,n.pause(),n.setTime(0),this.frame(),this.recorder.start(),n.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:i}=e;this.compose(t.getContext("2d")),i.playing||i.time<i.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),hs)}compose(t){let{canvas:e,player:i}=this,{scene:s,clock:o,picture:n}=i,{colours:a}=n,{ratio:h}=n.layers,{width:l,height:d}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,d);for(let u of this.sources())t.drawImage(u,0,0,l,d);t.setTransform(h,0,0,h,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let c=[{label:`${s.surface.label}, step ${o.step}`},...s.runs.filter(u=>!u.hidden)],p=l/h-22,m=Math.max(...c.map(({label:u})=>t.measureText(u).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(p-m,18,m+6,c.length*20+8),t.globalAlpha=1,c.forEach((u,f)=>{let g=32+20*f;f&&B(t,u,p-m+15,g,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(u.label,p-m+(f?36:10),g)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Nt=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Je()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new ne(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Ot=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.requested=void 0,this.holding=!1,this.owing=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.owing&&this.request())}moveTo(t,e,i=this.player.picture.plane.unit){if(this.fixed||this.player.offline)return;let s=Math.min(15,Math.max(0,Math.ceil(Math.log10(i))+1));this.moved=[Number(t.toFixed(s)),Number(e.toFixed(s))],this.place(),this.request()}request(){let{outbox:t,scene:e}=this.player,[i,s]=this.position,{requested:o}=this,n={x:i,y:s,gesture:this.gesture,held:this.holding},a=h=>h.x===i&&h.y===s;if(t.expects("start")){if(a(o)&&o.held===n.held)return}else if(a({x:e.start[0],y:e.start[1]})&&!this.owing)return;this.requested=n,this.owing=this.holding,t.request("start",n)}settle(){this.moved=void 0}place(){let{plane:t,panels:e}=this.player.picture,[i,s]=this.position,[o,n]=t.toPixel(i,s),{dx:a,dy:h}=e.places[e.over];this.handle.style.transform=`translate(${o+a}px, ${n+h}px)`,this.handle.style.visibility=t.inside(o,n)?"visible":"hidden";let l=this.fixed?"":" Drag it, or move it with the arrow keys.";this.handle.setAttribute("aria-label",`Start at ${k(i)}, ${k(s)}.${l}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var Q=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}build(){}update(){}prepare(){}apply(){}paint(){}back(){}stop(){}invalidate(){}drawFan(){}};var tt=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(i=>this.tick(i))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Ct=new Map,It=class{constructor(t){this.player=t,this.own=new tt(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t,steps:e}){if(!t)return this.clock.setLast(e);if(!Ct.has(t)){let o=new Set;Ct.set(t,{members:o,clock:new tt(n=>o.forEach(a=>a.tick(n)))})}let{root:i,picture:s}=this.player;this.group=Ct.get(t),this.name=t,this.group.members.add(this),i.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),Qe(this.group)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Qe(t);e.stop(),t&&Ct.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:i,scene:s}=this.player;i.querySelector(".ov-speed").value=t.speed,i.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let o=t.step>s.steps;e.hidden!==!o&&(e.hidden=!o,e.textContent=o?`Ended: its last step is ${s.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:i}=e;for(let{player:s}of this.group?.members??[]){if(s===this.player||Ze(s.scene)!==Ze(t))continue;let o=s.picture.plane,n=()=>i.fitted?o.fit(t.surface.domain):o.place(i.centre,i.unit*o.whole()/i.whole());s.picture.moveWindow(n,!1)}}},Ze=({surface:r})=>JSON.stringify([r.key,r.parameters]);function Qe({clock:r,members:t}){r.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(r.last),e.runsChanged(),e.picture.schedule()}var qt=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},i){let[s,o]=t.stamp;this.imposed===void 0&&(this.serial=o),(s!==this.imposed||o>=this.serial)&&(this.current={...t});let n=s===this.imposed&&(this.current.inside||this.current.dial),a=n?e.findIndex(h=>h.name===i):-1;return a>=0&&(this.current.run=a),this.imposed=s,a>=0&&a!==t.run&&o>=this.serial}change(t){let{player:e}=this;!this.current||e.offline&&t.dial&&!e.scene.dial||(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:i,dial:s}=this.player,o=this.current,n=(a,h)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!h));Object.assign(t.dataset,{stage:o.stage,inside:!!o.inside,dial:!!o.dial}),e.stage.hidden=o.stage==="relief",t.querySelector(".ov-depth").hidden=o.stage==="map"||o.stage==="grid",t.querySelector(".ov-race").hidden=!!o.inside,i.root.hidden=!o.inside,s.root.hidden=!o.dial;for(let a of["map","relief","both","grid"])n(a,o.stage===a);n("race",!o.inside),n("log-height",o.log_height);for(let a of["inside","dial","fan","projector"])n(a,o[a]);e.enlarge(),s.invalidate(),o.dial||s.back(),o.inside&&i.build(),e.invalidate("trails","charts")}};var he=class{constructor(t){this.root=t.querySelector(".ov-player");let e=s=>this.root.querySelector(s);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:i}=this.abort;this.on=(s,o,n,a={})=>s.addEventListener(o,n,{signal:i,...a}),this.outbox=new ot(()=>this.start.settle()),this.tooltip=new rt(e(".ov-tip"),this.root),this.sync=new It(this),this.viewState=new qt(this),this.picture=new Lt(this,i),this.start=new Ot(this,e(".ov-start")),this.legend=new ut(this,e(".ov-legend")),this.readout=new jt(this),this.playback=new Pt(this),this.recorder=new Nt(this,e('[data-do="record"]')),this.quiz=new Rt(this),this.inside=new Q(this,e(".ov-inside")),this.dial=new Q(this,e(".ov-dial")),$e(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop();for(let t of[this.picture,this.readout,this.recorder])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)Ee(this,e)}load(t){let e=this.scene,i=e?.runs[this.viewState.run]?.name,s=e?.surface.key!==t.surface.key,o=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let n=this.viewState.load(t,i);this.inside.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(s||o)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.dial.load(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(s||o)&&!this.reducedMotion&&!t.held&&this.clock.play(),n&&this.viewState.change({}),this.draw()}runsChanged(){this.picture.invalidate("trails","charts"),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.dial.apply(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},ti=we(r=>new he(r),(r,t,e)=>{r.inspectorLoader??=new pt(r,e),r.inspectorLoader.show(xe(t))});var ei=`.ov-player:focus-visible,
=======
`;var An={1:Uint8Array,4:Float32Array,8:Float64Array};function En(n){let t=n.slice(),e=new DataView(t.buffer).getUint32(0,!0),o=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:o,array:i=>{let[a,r,c]=o.arrays[i];return new An[c](t.buffer,4+e+a,r)}}}function vs(n){let{head:t,array:e}=En(n),o=t.surface.floor??0,s=t.runs;s.forEach((r,c)=>{Object.assign(r,{x:e(`x${c}`),y:e(`y${c}`),height:e(`height${c}`),slope:e(`slope${c}`)}),t.arrays[`rate${c}`]&&(r.rates=e(`rate${c}`)),r.rule!==void 0&&t.rules&&(r.noisyGradient=[e(`g_x${c}`),e(`g_y${c}`)],r.memory=Object.fromEntries(t.rules[r.rule].remembers.map(h=>[h,[e(`${h}_x${c}`),e(`${h}_y${c}`)]]))),r.lossAt=h=>r.height[Math.min(h,r.records-1)]+o});let i=s.filter(r=>!r.offstage),a=t.arrays.noise_x?[e("noise_x"),e("noise_y")]:void 0;return Object.assign(t,{array:e,head:t,runs:i,allRuns:s,noiseRows:a})}var Ee=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,o]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,o)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var ze=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,o,s={}){let{width:i,height:a,x:r,y:c}=this.fill(o,s,t,e),h=r+16+i>this.root.clientWidth?r-16-i:r+16,v=c+14+a>this.root.clientHeight?c-14-a:c+14;this.place(h,v,i)}showBelow(t,e){let o=t.getBoundingClientRect(),{width:s,height:i,x:a,y:r}=this.fill(e,{},o.left,o.bottom+4);this.place(a,r+i>this.root.clientHeight?r-i-o.height-8:r,s)}hide(){this.element.hidden=!0}fill(t,e,o,s){let{element:i,root:a}=this,r=a.getBoundingClientRect();return typeof t=="string"?i.innerHTML=t:i.replaceChildren(...t),Object.assign(i.dataset,e),i.hidden=!1,{width:i.offsetWidth,height:i.offsetHeight,x:o-r.left,y:s-r.top}}place(t,e,o){let s=Math.max(0,Math.min(t,this.root.clientWidth-o));this.element.style.transform=`translate(${s}px, ${Math.max(0,e)}px)`}};function ds(n,t,e,o,s){n.beginPath(),t.forEach(([i,a],r)=>n[r?"lineTo":"moveTo"](e+i*s,o+a*s)),n.closePath()}function Wt(n,t,e,o,s,i){let a=i.of(t);n.setLineDash([]),n.lineJoin="round",ds(n,t.outline,e,o,s),n.strokeStyle=i.rim,n.lineWidth=s*.75,n.stroke(),n.fillStyle=t.ordinal===1?a:i.rim,n.fill(),n.strokeStyle=a,n.lineWidth=s*(t.ordinal===1?.12:.42),n.stroke(),t.tag&&(n.fillStyle=a,n.font=`600 ${Math.round(s*1.7)}px ${i.font}`,n.textAlign="left",n.textBaseline="middle",n.fillText(t.tag,e+s*1.6,o-s))}var zn=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function $e(n,t,e,o,s,i,a,r){let c=Math.hypot(s,i)||1,h=s/c,v=i/c,l=zn.map(([d,u])=>[d*h-u*v,d*v+u*h]);n.setLineDash([]),ds(n,l,e,o,a*1.25),n.strokeStyle=r.rim,n.lineWidth=a*.6,n.stroke(),n.fillStyle=r.of(t),n.fill()}function Le(n,t,e,o,s,i){n.setLineDash([]);let a=[[i.rim,s*.95],[i.of(t),s*.45]];for(let[r,c]of a){n.beginPath();for(let h of[1,-1])n.moveTo(e-s,o-h*s),n.lineTo(e+s,o+h*s);n.strokeStyle=r,n.lineWidth=c,n.stroke()}}function Pe(n,t,e,o,s,i){n.setLineDash([]);let a=[[i.rim,s*.7],[i.of(t),s*.3]];for(let[r,c]of a)n.strokeStyle=r,n.lineWidth=c,n.beginPath(),n.arc(e,o,s*.85,0,2*Math.PI),n.stroke();n.fillStyle=i.of(t),n.beginPath(),n.arc(e,o,s*.3,0,2*Math.PI),n.fill()}function Ht(n,t,e){let o=n.outline.map(([h,v])=>`${(17+h*5).toFixed(2)},${(8+v*5).toFixed(2)}`).join(" "),[s,i,a]=n.ordinal===1?[t,e,1.2]:[e,t,1.8],r=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${n.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${r}/><polygon points="${o}" fill="${s}" stroke="${i}" stroke-width="${a}"/><text x="24" y="6.5" ${c}>${n.tag}</text></svg>`}var $n={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},wo=["map","relief","both","grid"];function Oe(n,t){let{clock:e,view:o,picture:s}=n,{plane:i,surface3d:a}=s,{box:r}=i,c=n.scene.runs.length,h=[r.left+r.width/2,r.top+r.height/2],v=o.stage==="relief",l=p=>(p(),s.schedule()),d=p=>v?l(()=>a.zoom(p)):s.moveWindow(()=>i.zoom(p,...h)),u={race:()=>n.viewState.change({inside:0}),inside:()=>n.viewState.change({inside:1}),"toggle-inside":()=>n.viewState.change({inside:o.inside?0:1}),map:()=>n.viewState.change({stage:"map"}),relief:()=>n.viewState.change({stage:"relief"}),both:()=>n.viewState.change({stage:"both"}),grid:()=>n.viewState.change({stage:"grid"}),"next-view":()=>n.viewState.change({stage:wo[(wo.indexOf(o.stage)+1)%wo.length]}),"log-height":()=>n.viewState.change({log_height:o.log_height?0:1}),"previous-run":()=>c&&n.viewState.change({inside:1,run:(n.viewState.run+c-1)%c}),"next-run":()=>c&&n.viewState.change({inside:1,run:(n.viewState.run+1)%c}),branch:()=>{n.offline||(n.inside.focusBranch(),n.viewState.change({inside:1}))},dial:()=>n.viewState.change({dial:o.dial?0:1}),projector:()=>n.viewState.change({projector:o.projector?0:1}),share:()=>Ln(n),fan:()=>n.viewState.change({fan:o.fan?0:1}),nearer:()=>l(()=>a.zoom(1.4)),farther:()=>l(()=>a.zoom(1/1.4)),"turn-left":()=>l(()=>a.orbit(-40,0)),"turn-right":()=>l(()=>a.orbit(40,0)),"reset-camera":()=>l(()=>a.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{n.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>n.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():n.root.requestFullscreen?.(),"zoom-in":()=>d(1.5),"zoom-out":()=>d(1/1.5),"zoom-reset":()=>v?l(()=>a.reset()):s.moveWindow(()=>i.fit(n.scene.surface.domain))};n.quiz.bars(t)||u[t]()}async function Ln(n){if(n.offline)return;let t=n.playback.spell(),o=[...location.search.slice(1).split("&").filter(i=>i&&!i.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),s=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${o}`).then(()=>!0,()=>!1);n.outbox.send("share",{playback:t,copied:!!s,at:Date.now()})}function ps(n,t){if(!n.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,o=n.root.contains(e);if(!o&&e!==document.body&&e!==document.documentElement||o&&(e===n.start.handle||e===n.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||o&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape"))return;let s=t.key===" "||t.key==="Enter";if(o&&s&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&n.view.projector)return Oe(n,"projector");let i=$n[t.key.length===1?t.key.toLowerCase():t.key];i&&(t.preventDefault(),Oe(n,i))}var Pn={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function at(n){return n.replace(/[&<>"]/g,t=>Pn[t])}function Pt(n,t,e){let o=(t-n)/Math.max(1,e),s=10**Math.floor(Math.log10(o)),i=[1,2,2.5,5,10].map(r=>r*s).find(r=>r>=o*.999)??NaN,a=[];for(let r=Math.ceil(n/i-1e-9);r*i<=t+i*1e-9&&a.length<99;r++)a.push(r*i);return{values:a,step:i}}function yo(n,t,e){let o=[1,2,3,5,10,20,50,100].find(i=>(t-n)/i<=e)??100,s=[];for(let i=Math.ceil(n/o)*o;i<=t;i+=o)s.push(i);return s}var On={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function _t(n){return n===0?"1":n===1?"10":"10"+String(n).split("").map(t=>On[t]).join("")}function Ut(n,t){if(Math.abs(n)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),o=/^2\.[45]/.test(String(t/10**e))?1:0,s=Math.max(0,o-e);if(s>6||Math.abs(n)>=1e6){let i=Math.floor(Math.log10(Math.abs(n))+1e-9),a=Math.max(0,Math.min(15,i-e+o));return n.toExponential(a).replaceAll("-","−").replace("e+","e")}return n.toFixed(s).replace("-","−")}function C(n,t=4){if(!Number.isFinite(n))return n>0?"∞":n<0?"−∞":"–";let e=Math.abs(n);if(e!==0&&(e<.001||e>=1e5)){let[o,s]=n.toExponential(t-2).split("e"),i=_t(Number(s)),a=String(Number(o)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",i):`${a}·${i}`}return String(Number(n.toPrecision(t))).replace("-","−")}var Nn=.6,Ne=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,o){Object.assign(this,{places:t,plane:e,colours:o}),this.pens=t.flatMap(({runs:s,dx:i,dy:a})=>s.map(r=>({run:r,dx:i,dy:a,next:0,x:0,y:0,length:0})));for(let s of[this.halo,this.line]){let{left:i,top:a,width:r,height:c}=e.box;s.restore(),s.clearRect(0,0,s.canvas.width,s.canvas.height),s.save(),s.beginPath();for(let{dx:h,dy:v}of t)s.rect(i+h,a+v,r,c);s.clip(),s.lineCap="butt",s.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:o,colours:s}=this;if(!(!o||!s)){t<this.time&&this.reset(e,o,s),this.time=t;for(let i of this.pens)i.run.hidden||this.extend(i,Math.min(Math.floor(t+1e-9),i.run.records-1),o,s)}}extend(t,e,o,s){let{run:i,dx:a,dy:r}=t;if(t.next===0){if(e<i.first)return;[t.x,t.y]=o.toPixel(i.x[i.first],i.y[i.first]),t.next=i.first+1}if(t.next>e)return;let c=new Path2D,h=t.length,v=!1,l=!1;for(let f=t.next;f<=e;f++){let[g,x]=o.toPixel(i.x[f],i.y[f]);if(Math.hypot(g-t.x,x-t.y)<Nn&&f<e)continue;let b=Mo(t.x,t.y,g,x,o.box);b&&((!l||b[4])&&c.moveTo(b[0]+a,b[1]+r),c.lineTo(b[2]+a,b[3]+r),v=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),l=b!==null&&!b[5],t.x=g,t.y=x}if(t.next=e+1,!v)return;let{scale:d}=s,{halo:u,line:p}=this;u.strokeStyle=s.halo,u.lineWidth=5*d,u.stroke(c),p.strokeStyle=s.of(i),p.lineWidth=2.3*d,p.setLineDash(i.dash.map(f=>f*d)),p.lineDashOffset=h,p.stroke(c)}};function fs(n,t,e,o,s){let{left:i,top:a,width:r,height:c}=e.box,h=6.2*s.scale,v=[];for(let l of t){if(l.hidden||o<l.first)continue;if(l.branch_step&&o>=l.branch_step&&l.branch_step<l.records){let[m,b]=e.toPixel(l.x[l.branch_step],l.y[l.branch_step]);e.inside(m,b)&&Pe(n,l,m,b,h,s)}let d=Math.min(o,l.records-1),u=Math.floor(d+1e-9),p=d-u,[f,g]=e.toPixel(l.x[u],l.y[u]);if(p>1e-9){let[m,b]=e.toPixel(l.x[u+1],l.y[u+1]),y=Mo(f,g,f+(m-f)*p,g+(b-g)*p,e.box);y&&(n.setLineDash([]),n.strokeStyle=s.of(l),n.lineWidth=2.3*s.scale,n.beginPath(),n.moveTo(y[0],y[1]),n.lineTo(y[2],y[3]),n.stroke()),f+=(m-f)*p,g+=(b-g)*p}let x=l.outcome.kind==="overflowed"&&o>=l.records-1;if(e.inside(f,g))x?Le(n,l,f,g,h,s):Wt(n,l,f,g,h,s);else{let m=Rn(l,u,e);m&&v.push([l,...m])}}n.save(),n.beginPath(),n.rect(i-1,a-1,r+2,c+2),n.clip();for(let l of v)$e(n,...l,h,s);n.restore()}function Rn(n,t,e){for(let o=Math.min(t,n.records-2);o>=0;o--){let[s,i]=e.toPixel(n.x[o],n.y[o]),[a,r]=e.toPixel(n.x[o+1],n.y[o+1]),c=Mo(s,i,a,r,e.box);if(c&&c[5])return[c[2],c[3],a-s,r-i];if(c)return null}return null}function us(n,t,e,o,s,i){let a=i,r;for(let c of n){if(c.hidden)continue;let h=Math.min(e,c.records-1);for(let v=0;v<=h;v++){let[l,d]=t.toPixel(c.x[v],c.y[v]),u=Math.hypot(l-o,d-s);u<a&&([a,r]=[u,{run:c,i:v}])}}return r}function Mo(n,t,e,o,s){let i=e-n,a=o-t,r=0,c=1,h=[[-i,n-s.left],[i,s.left+s.width-n],[-a,t-s.top],[a,s.top+s.height-t]];for(let[v,l]of h)if(v===0){if(l<0)return null}else{let d=l/v;if(v<0?r=Math.max(r,d):c=Math.min(c,d),r>c)return null}return!Number.isFinite(i)||!Number.isFinite(a)?null:[n+i*r,t+a*r,n+i*c,t+a*c,r>0,c<1]}var jn=5,In=11;function Zt(n,t){let e=t.getBoundingClientRect();return[n.clientX-e.left,n.clientY-e.top]}function So(n,t,e){return n.moved||Math.hypot(t-n.px,e-n.py)>=jn}function To(n,t){return n.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===n.root)}function Re({picture:n},t){return n.panels.local(Zt(t,n.stage))}function ko({picture:n,legend:t,start:e},o){let{panels:s,plane:i,stage:a}=n,{over:r}=s,c=o.target.closest(".ov-panel");c&&s.pointAt(c);let h=c||s.point(...Zt(o,a),i);t.light(s.on&&h?s.places[s.over].i:void 0),s.over!==r&&e.place()}function ms(n){let{on:t,picture:e,tooltip:o,legend:s,start:i,viewState:a}=n,{stage:r,plane:c,panels:h}=e,v;t(r,"pointerdown",p=>{if(p.button!==0||p.target.closest("button")||!n.scene)return;ko(n,p);let[f,g]=Re(n,p);c.inside(f,g)&&(v={px:f,py:g,x:f,y:g,moved:!1},r.setPointerCapture(p.pointerId),n.root.focus({preventScroll:!0}))}),t(r,"pointermove",p=>{if(!n.scene)return;!v&&!p.target.closest(".ov-start")&&ko(n,p);let[f,g]=Re(n,p);if(!v&&p.target.closest("button"))return o.hide();if(!v)return Cn(n,f,g,p);So(v,f,g)&&(r.classList.add("ov-panning"),o.hide(),e.moveWindow(()=>c.pan(f-v.x,g-v.y)),Object.assign(v,{x:f,y:g,moved:!0}))});let l=p=>{if(v&&!v.moved&&p.type==="pointerup"){let f=c.toPlane(v.px,v.py);i.begin(),h.on?a.change({run:h.places[h.over].i}):n.quiz.aims?n.quiz.put(...f):i.moveTo(...f)}v=void 0,r.classList.remove("ov-panning")};t(r,"pointerup",l),t(r,"pointercancel",l),t(r,"pointerleave",()=>{o.hide(),s.light(void 0)});let d=p=>Number(p.target.closest("button").dataset.place);t(h.root,"click",p=>a.change({run:d(p)})),t(h.root,"focusin",p=>s.light(d(p))),t(h.root,"focusout",()=>s.light(void 0)),t(r,"wheel",p=>{if(!To(n,p))return;p.preventDefault(),ko(n,p);let[f,g]=Re(n,p);e.moveWindow(()=>c.zoom(Math.exp(-p.deltaY*.0022),f,g))},{passive:!1})}function gs(n){let{on:t,start:e,picture:o}=n,{handle:s}=e,{plane:i}=o;t(s,"pointerdown",a=>{a.button===0&&(e.hold(),s.setPointerCapture(a.pointerId),a.preventDefault(),s.focus())}),t(s,"pointermove",a=>{e.holding&&e.moveTo(...i.toPlane(...Re(n,a)))});for(let a of["pointerup","pointercancel"])t(s,a,()=>e.release());t(s,"keydown",a=>{let r={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[a.key];if(!r)return;a.preventDefault();let c=(a.shiftKey?30:5)/i.unit,[h,v]=e.position;e.moveTo(h+r[0]*c,v+r[1]*c)})}function Cn(n,t,e,o){let{plane:s,panels:i,colours:a}=n.picture;if(!s.inside(t,e))return n.tooltip.hide();let r=us(i.places[i.over].runs,s,n.clock.step,t,e,In),c=r?qn(r,a):"";Ao(n,s.toPlane(t,e),c,o)}function qn({run:n,i:t},e){return`<div>${Ht(n,e.of(n),e.rim)}<b>${at(n.label)}</b> step ${t}<span>f = ${C(n.lossAt(t))}</span></div>`}function Ao(n,[t,e],o,s){let i=n.picture.landscape.at(t,e),a=`<div>x = ${C(t)}, y = ${C(e)}</div><div><b>f = ${C(i,5)}</b></div>`;n.tooltip.showAt(s.clientX,s.clientY,a+o,{x:t,y:e,f:i})}function bs(n){let{on:t,tooltip:e,start:o,picture:s}=n,{surface3d:i}=s,{canvas:a}=i,r;t(a,"pointerdown",h=>{if(h.button!==0||!n.scene)return;let[v,l]=Zt(h,a);r={px:v,py:l,x:v,y:l,moved:!1},a.setPointerCapture(h.pointerId)}),t(a,"pointermove",h=>{if(!n.scene)return;let[v,l]=Zt(h,a);if(!r){let d=i.pick(v,l);return d?Ao(n,d,"",h):e.hide()}So(r,v,l)&&(e.hide(),i.orbit(v-r.x,l-r.y),Object.assign(r,{x:v,y:l,moved:!0}),s.schedule())}),t(a,"pointerup",()=>{let h=r&&!r.moved&&i.pick(r.px,r.py);r=void 0,h&&(o.begin(),o.moveTo(...h,i.unit))}),t(a,"pointercancel",()=>r=void 0),t(a,"pointerleave",()=>e.hide()),t(a,"keydown",h=>{let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!v||!h.shiftKey||(h.preventDefault(),i.orbit(25*v[0],25*v[1]),s.schedule())}),t(a,"wheel",h=>{To(n,h)&&(h.preventDefault(),i.zoom(Math.exp(-h.deltaY*.0022)),s.schedule())},{passive:!1})}function xs(n){let{on:t,root:e,readout:o}=n;t(e,"click",s=>{let i=s.target.closest("[data-do]");i&&n.scene&&Oe(n,i.dataset.do)}),t(o.slider,"input",()=>{n.clock.pause(),n.clock.seek(Number(o.slider.value))}),t(e.querySelector(".ov-speed"),"change",s=>n.clock.setSpeed(Number(s.target.value))),t(document,"keydown",s=>ps(n,s)),t(document.fonts,"loadingdone",()=>n.picture.rewrite()),t(document,"fullscreenchange",()=>{n.scene&&(n.picture.enlarge(),n.picture.resize())}),ms(n),gs(n),bs(n)}function ws(n,t){let{on:e,tooltip:o}=n,{canvas:s}=t,i=r=>Math.round(t.stepAt(Zt(r,s)[0])),a=!1;e(s,"pointerdown",r=>{r.button!==0||!n.scene||(a=!0,s.setPointerCapture(r.pointerId),n.clock.pause(),n.clock.seek(i(r)))}),e(s,"pointermove",r=>{if(!n.scene)return;a&&n.clock.seek(i(r));let c=i(r),{colours:h}=n.picture,v=t.describe(c).map(([l,d,u])=>{let p=d==="x"||d==="y"?` along ${d}`:"";return`<div>${Ht(l,h.of(l),h.rim)}${at(l.label)}${p}<span>${u}</span></div>`});o.showAt(r.clientX,r.clientY,`<div><b>Step ${c}</b></div>${v.join("")}`)});for(let r of["pointerup","pointercancel"])e(s,r,()=>a=!1);e(s,"pointerleave",()=>o.hide())}var je=class{constructor(t,{inspector:e,importInspector:o}){Object.assign(this,{player:t,importInspector:o,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:o}=t.view;this.scene=t,this.loaded||!(e||o)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(o){console.warn("The inspector's script did not come.",o),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=Ae("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Dn={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function Ie({outcome:n},t=""){return`<span class="ov-chip" data-kind="${n.kind}" ${t}>${Eo(n)}</span>`}function Eo({kind:n,label:t}){return`<i aria-hidden="true">${Dn[n]??""}</i>${at(t)}`}var Ce=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(o=>o.name));this.hidden=new Set([...this.hidden].filter(o=>e.has(o)));for(let o of t)o.hidden=this.hidden.has(o.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,o)=>this.row(e,o))),t.forEach((e,o)=>this.describe(o))}row(t,e){let{colours:o}=this.player.picture,s=document.createElement("li"),i=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${at(t.label)}"`,a=`${Ht(t,o.of(t),o.rim)} <b>${at(t.label)}</b>`,r='<span class="ov-detail"></span><span class="ov-live"></span>';s.innerHTML=`<button type="button" ${i}>${a}${r}</button>`+Ie(t,'tabindex="0" role="note"');let c=s.querySelector(".ov-chip"),{tooltip:h}=this.player;s.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let v=()=>[t.outcome.sentence,t.outcome.criterion].map(l=>`<p>${at(l)}</p>`);for(let l of["pointerenter","focus"])c.addEventListener(l,()=>h.showBelow(c,v().join("")));for(let l of["pointerleave","blur"])c.addEventListener(l,()=>h.hide());return s}describe(t){let e=this.player.scene.runs[t],{outcome:o}=e,s=this.list.children[t],i=s.querySelector(".ov-chip");s.querySelector(".ov-detail").textContent=e.detail,i.dataset.kind=o.kind,i.setAttribute("aria-label",`${e.label}: ${o.sentence} ${o.criterion}`),i.innerHTML=Eo(o)}update(t){this.player.scene.runs.forEach((e,o)=>{this.list.children[o].querySelector(".ov-live").textContent=C(e.lossAt(t),3)})}setHidden(t,e){let{picture:o,scene:s}=this.player,i=s.runs[t];i.hidden!==e&&(i.hidden=e,e?this.hidden.add(i.name):this.hidden.delete(i.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),o.invalidate("trails","charts"),o.resize(),o.schedule())}light(t){let{scene:e,picture:o}=this.player,s=e?.runs[t];s!==this.lit&&(this.lit=s,o.schedule(),[...this.list.children].forEach((i,a)=>i.classList.toggle("ov-lit",a===t)),o.panels.light(t))}};function vt(n,t){let e=n.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function Ot(){return document.createElement("canvas")}var zo=18,qe=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[o,s,i,a]=t.domain,r=Float64Array.from(this.grid(o,s,i,a,81,81)).filter(Number.isFinite).sort(),c=v=>r[Math.min(r.length-1,Math.floor(v*r.length))];this.low=r[0],this.high=r[r.length-1];let{floor:h}=t;if(h!==null){let v=Math.log10(Math.max(c(.01)-h,(this.high-h)*1e-6,1e-300)),l=(Math.log10(this.high-h)-v)/zo||1;this.level=d=>(Math.log10(Math.max(d-h,1e-300))-v)/l,this.tint=d=>d/zo}else{let v=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[l,d]=[Math.asinh(this.low/v),Math.asinh(this.high/v)],u=(d-l)/zo;this.level=p=>Math.asinh(p/v)/u,this.tint=p=>(p*u-l)/(d-l)}}grid(t,e,o,s,i,a){let r=new Float64Array(i*a),c=new Float64Array(i*a);for(let h=0,v=0;h<a;h++)for(let l=0;l<i;l++,v++)r[v]=t+(e-t)*l/(i-1),c[v]=s+(o-s)*h/(a-1);return this.evaluate(r,c)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,o,s,i=!1){let{left:a,top:r,width:c,height:h}=e.box,v=Math.max(2,Math.round(c/s))+1,l=Math.max(2,Math.round(h/s))+1,d=this.grid(...e.view,v,l);for(let u=0;u<d.length;u++)d[u]=this.level(d[u]);this.paint(t,e,o,d,v,l),this.contour(t,e,o,d,v,l),this.veil(t,e,o),i||this.axes(t,e,o),this.points(t,e,o),t.strokeStyle=o.frame,t.lineWidth=1,t.strokeRect(a+.5,r+.5,c-1,h-1)}paint(t,e,o,s,i,a){let r=new ImageData(i,a),c=o.ramp,h=c.length/3-1;for(let g=0;g<s.length;g++){let x=Math.max(0,Math.min(1,this.tint(s[g]))),m=3*Math.round(x*h);r.data.set([c[m],c[m+1],c[m+2],Number.isNaN(s[g])?0:255],4*g)}this.buffer??=Ot(),this.buffer.width=i,this.buffer.height=a,vt(this.buffer).putImageData(r,0,0);let{left:v,top:l,width:d,height:u}=e.box,p=d/(i-1),f=u/(a-1);t.save(),t.beginPath(),t.rect(v,l,d,u),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,v-p/2,l-f/2,d+p,u+f),t.restore()}contour(t,e,o,s,i,a){let r=new Path2D,c=new Path2D,{left:h,top:v,width:l,height:d}=e.box,u=l/(i-1),p=d/(a-1);for(let f=0;f+1<a;f++)for(let g=0;g+1<i;g++){let x=f*i+g,m=s[x],b=s[x+1],y=s[x+i],M=s[x+i+1],A=Math.min(m,b,y,M),$=Math.max(m,b,y,M);if($-A<40)for(let k=Math.ceil(A);k<=$;k++){let E=k%3===0?c:r,S=h+g*u,P=v+f*p,w=[];m<k!=b<k&&w.push([S+u*(k-m)/(b-m),P]),b<k!=M<k&&w.push([S+u,P+p*(k-b)/(M-b)]),y<k!=M<k&&w.push([S+u*(k-y)/(M-y),P+p]),m<k!=y<k&&w.push([S,P+p*(k-m)/(y-m)]),w.length===4&&(m+b+y+M)/4<k!=m<k&&w.push(...w.splice(0,1));for(let R=0;R+1<w.length;R+=2)E.moveTo(...w[R]),E.lineTo(...w[R+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=o.contour,t.stroke(r),t.strokeStyle=o.contourStrong,t.stroke(c)}veil(t,e,o){let[s,i,a,r]=this.surface.domain,[c,h]=e.toPixel(s,r),[v,l]=e.toPixel(i,a),{left:d,top:u,width:p,height:f}=e.box;t.save(),t.beginPath(),t.rect(d,u,p,f),t.clip(),t.beginPath(),t.rect(d,u,p,f),t.rect(c,h,v-c,l-h),t.fillStyle=o.veil,t.fill("evenodd"),t.strokeStyle=o.frame,t.setLineDash([4,4]),t.strokeRect(c,h,v-c,l-h),t.restore()}axes(t,e,o,{below:s=!0,aside:i=!0,every:a=80}={}){let{left:r,top:c,width:h,height:v}=e.box,l=11.5*o.scale,[d,u,p,f]=e.view;t.fillStyle=o.muted,t.strokeStyle=o.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${l}px ${o.font}`;let g=Pt(d,u,h/(a*o.scale)),x=Pt(p,f,v/(.8*a*o.scale));t.textAlign="center",t.textBaseline="top";for(let m of s?g.values:[]){let[b]=e.toPixel(m,p);t.fillRect(Math.round(b),c+v,1,4),t.fillText(Ut(m,g.step),b,c+v+7)}t.textAlign="right",t.textBaseline="middle";for(let m of i?x.values:[]){let[,b]=e.toPixel(d,m);t.fillRect(r-4,Math.round(b),4,1),t.fillText(Ut(m,x.step),r-7,b)}t.fillStyle=o.text,t.font=`italic ${l+1}px ${o.font}`,t.textAlign="right",s&&t.fillText("x",r+h-4,c+v-10),t.textAlign="left",i&&t.fillText("y",r+6,c+12)}points(t,e,o){let s=5.5*o.scale,i=[[o.rim,4],[o.text,1.6]];t.setLineDash([]);for(let{x:a,y:r,kind:c}of this.surface.points){let[h,v]=e.toPixel(a,r);if(e.inside(h,v,1)){for(let[l,d]of i)t.strokeStyle=l,t.lineWidth=d*o.scale,t.beginPath(),c==="saddle"?(t.moveTo(h-s*.6,v-s*.6),t.lineTo(h+s*.6,v+s*.6),t.moveTo(h-s*.6,v+s*.6),t.lineTo(h+s*.6,v-s*.6)):c==="maximum"?(t.moveTo(h,v-s*.8),t.lineTo(h+s*.8,v+s*.6),t.lineTo(h-s*.8,v+s*.6),t.closePath()):t.arc(h,v,s,0,2*Math.PI),t.stroke();c==="global minimum"&&(t.fillStyle=o.text,t.beginPath(),t.arc(h,v,s*.42,0,2*Math.PI),t.fill())}}}};var De={left:46,right:10,top:10,bottom:28},Be=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,o){let s={left:De.left*o,right:De.right,top:De.top,bottom:De.bottom*o};this.frame({left:s.left,top:s.top,width:Math.max(40,t-s.left-s.right),height:Math.max(40,e-s.top-s.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,o,s]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(s-o))}fit(t){let[e,o,s,i]=t;this.domain=t,this.place([(e+o)/2,(s+i)/2],this.whole()),this.fitted=!0}show([t,e,o,s]){let i=(t+e)/2,a=(o+s)/2;this.place([i,a],this.within(Math.min(this.box.width/(e-t),this.box.height/(s-o)),i,a))}place(t,e){let o=this.box.width/e/2,s=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-o,t[0]+o,t[1]-s,t[1]+s]}zoom(t,e,o){let[s,i]=this.toPlane(e,o),a=this.within(this.unit*t,s,i),r=this.unit/a;this.place([s+(this.centre[0]-s)*r,i+(this.centre[1]-i)*r],a)}within(t,e,o){let s=4e6/Math.max(.001,Math.abs(e),Math.abs(o));return Math.max(this.whole()/8,Math.min(s,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,o=0){let s=this.box;return t>=s.left-o&&t<=s.left+s.width+o&&e>=s.top-o&&e<=s.top+s.height+o}};var Nt=22250738585072014e-324,Bn=Float64Array.from({length:2047},(n,t)=>2**(t-1022)),ae=new DataView(new ArrayBuffer(8)),be=n=>Bn[n+1022];function We(n){return ae.setFloat64(0,n),(ae.getUint32(0)>>>20)-1023}function He(n){return ae.setFloat64(0,n),ae.setUint32(0,ae.getUint32(0)&1048575|1072693248),ae.getFloat64(0)}var Vt=n=>Math.abs(n)>=Nt?n:n*0;function Fe(n,t){let e=n*t;if(!(Math.abs(e)<=Nt))return e;let o=Math.abs(n)<Math.abs(t)?n*ge*t:n*(t*ge);return Math.abs(o)<Nt*ge?e*0:e}function ys(n,t){let e=n/t;return Math.abs(e)<=Nt&&Math.abs(n*ge/t)<Nt*ge?e*0:e}var ge=2**200;function Ms(n,t){let e=1;for(let o=n,s=t;s>0;o=Fe(o,o),s=Math.floor(s/2))s%2&&(e=Fe(e,o));return e}function ks(n){let t=n>710,o=n<-709?-709:n,s=t?710:o,a=s*1.4426950408889634+.5,r=Math.floor(a),c=r*.6931471805598903,h=s-c,v=r*5497923018708371e-29,l=h-v,u=h-l-v,p=n<-708.3964185322641,f=1+l,x=1-f+l,m=l*l,V=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,nt=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,K=l*nt,H=V+K,z=m*H,j=u+z,Q=x+j,_=f+Q,O=r>0,F=_*(O?2:.5),U=r-1,W=r+1,I=be(O?U:W),J=F*I,N=Vt(J);return p?0:N}function Ss(n){let t=We(n),e=He(n),o=e>1.4142135623730951,s=t+1,i=o?s:t,a=.5*e,c=(o?a:e)-1,h=2+c,v=c/h,l=v*v,u=.5*c*c,B=(((((((((.08695652173913043*l+.09523809523809523)*l+.10526315789473684)*l+.11764705882352941)*l+.13333333333333333)*l+.15384615384615385)*l+.18181818181818182)*l+.2222222222222222)*l+.2857142857142857)*l+.4)*l+.6666666666666666,Z=l*B,Y=u+Z,G=v*Y,T=i*5497923018708371e-29,et=G+T,ct=u-et,nt=i*.6931471805598903,K=ct-c,H=nt-K,z=n<22250738585072014e-324,Q=n>-22250738585072014e-324?-1/0:NaN,_=z?Q:H;return n<=17976931348623157e292?_:n}function Ts(n){let t=Math.abs(n),e=t<=16777216,o=n*0,s=e?n:o,a=s*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=s-c,v=r*9920935774287987e-25,l=h-v,u=h-l-v,p=r*22517417706346578e-34,f=l-p,x=l-f-p,m=u+x,y=r*35215598651832e-40-m,M=f-y,A=.25*r,k=4*Math.floor(A),E=r-k,P=f-M-y,w=M*M,H=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,z=w*H,j=M*z,_=1-.5*w,O=P*_,X=j+O,F=M+X,U=-.5*w,W=1+U,I=1-W+U,J=w*w,wt=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,ft=J*wt,ot=M*P,It=ft-ot,yt=I+It,Mt=W+yt,kt=E>=2,st=.5*E,At=Math.floor(st)!==st?Mt:F,$t=-At,it=kt?$t:At;return t<3725290298461914e-24?n:it}function As(n){let e=Math.abs(n)<=16777216,o=n*0,s=e?n:o,a=s*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=s-c,v=r*9920935774287987e-25,l=h-v,u=h-l-v,p=r*22517417706346578e-34,f=l-p,x=l-f-p,m=u+x,y=r*35215598651832e-40-m,M=f-y,A=.25*r,k=4*Math.floor(A),E=r-k,P=f-M-y,w=M*M,H=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,z=w*H,j=M*z,_=1-.5*w,O=P*_,X=j+O,F=M+X,U=-.5*w,W=1+U,I=1-W+U,J=w*w,wt=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,ft=J*wt,ot=M*P,It=ft-ot,yt=I+It,Mt=W+yt,kt=3-E,Tt=E*kt>1,lt=.5*E,it=Math.floor(lt)!==lt?F:Mt,rt=-it;return Tt?rt:it}function Es(n){let t=Math.abs(n),e=t<=16777216,o=n*0,s=e?n:o,a=s*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=s-c,v=r*9920935774287987e-25,l=h-v,u=h-l-v,p=r*22517417706346578e-34,f=l-p,x=l-f-p,m=u+x,y=r*35215598651832e-40-m,M=f-y,A=.25*r,k=4*Math.floor(A),E=r-k,P=f-M-y,w=M*M,H=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,z=w*H,j=M*z,_=1-.5*w,O=P*_,X=j+O,F=M+X,W=M-F+X,tt=-.5*w,I=1+tt,N=1-I+tt,gt=w*w,ot=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,It=gt*ot,yt=M*P,Mt=It-yt,kt=N+Mt,st=I+kt,lt=I-st+kt,At=.5*E,it=Math.floor(At)!==At,rt=-st,Lt=it?rt:F,Yt=-lt,Gt=it?Yt:W,ut=it?F:st,ee=it?W:lt,Kt=t<3725290298461914e-24,Et=Lt/ut,qt=Et*134217729,Xt=qt-Et,Dt=qt-Xt,ce=Et-Dt,oe=ut*134217729,he=oe-ut,Bt=oe-he,se=ut-Bt,Ft=Et*ut,Jt=Dt*Bt-Ft,vo=Dt*se,ve=ce*Bt,Me=vo+ve,de=Jt+Me,pe=ce*se,ie=de+pe,Se=Lt-Ft-ie,Te=Et*ee,Bo=Gt-Te,po=(Se+Bo)/ut,fo=Et+po;return Kt?n:fo}function zs(n){let t=Math.abs(n),s=2*(t>20?20:t),a=s*1.4426950408889634+.5,r=Math.floor(a),c=r*.6931471805598903,h=s-c,v=r*5497923018708371e-29,l=h-v,u=h-l-v,p=be(r),f=l*l,P=(((((11470745597729725e-27*f+208767569878681e-23)*f+2755731922398589e-22)*f+248015873015873e-19)*f+.001388888888888889)*f+.041666666666666664)*f+.5,T=((((16059043836821613e-26*f+2505210838544172e-23)*f+27557319223985893e-22)*f+.0001984126984126984)*f+.008333333333333333)*f+.16666666666666666,et=l*T,ct=P+et,nt=f*ct,K=u+nt,H=l+K,j=l-H+K,Q=p-1,_=p*H,O=Q+_,F=Q-O+_,U=p*j,W=F+U,tt=O>2,I=tt?O:2,J=tt?2:O,N=I+J,pt=I-N+J+W,D=O/N,ht=D*134217729,bt=ht-D,xt=ht-bt,Ct=D-xt,jt=N*134217729,te=jt-N,wt=jt-te,ft=N-wt,ot=D*N,yt=xt*wt-ot,Mt=xt*ft,kt=Ct*wt,st=Mt+kt,Tt=yt+st,lt=Ct*ft,At=Tt+lt,it=O-ot-At,rt=D*pt,Lt=W-rt,Gt=(it+Lt)/N,ut=D+Gt,ee=t<3725290298461914e-24,Kt=n<0,Et=-ut;return ee?n:Kt?Et:ut}function $s(n){let t=n>1025,e=n<-1022,s=t?1025:e?-1022:n,i=s+.5,a=Math.floor(i),r=s-a,c=r*134217729,h=c-r,v=c-h,l=r-v,d=r*.6931471805599453,p=v*.6931471824645996-d,f=v*-1904654323148236e-24,g=l*.6931471824645996,x=f+g,m=p+x,b=l*-1904654323148236e-24,y=m+b,M=r*23190468138462996e-33,A=y+M,$=1+d,E=1-$+d,S=d*d,et=(((((11470745597729725e-27*S+208767569878681e-23)*S+2755731922398589e-22)*S+248015873015873e-19)*S+.001388888888888889)*S+.041666666666666664)*S+.5,X=((((16059043836821613e-26*S+2505210838544172e-23)*S+27557319223985893e-22)*S+.0001984126984126984)*S+.008333333333333333)*S+.16666666666666666,F=d*X,U=et+F,W=S*U,tt=A+W,I=E+tt,J=$+I,N=a>0,dt=J*(N?2:.5),pt=a-1,D=a+1,bt=be(N?pt:D),xt=dt*bt;return e?0:xt}function Ls(n){let t=1+n,e=n>1,s=1-(t-n),i=t-1,a=n-i,c=(e?s:a)/t,h=We(t),v=He(t),l=v>1.4142135623730951,d=h+1,u=l?d:h,p=.5*v,g=(l?p:v)-1,x=2+g,m=g/x,b=m*m,M=.5*g*g,K=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,H=b*K,z=M+H,j=m*z,_=u*5497923018708371e-29+c,O=j+_,X=M-O,F=u*.6931471805598903,U=X-g,W=F-U,I=Math.abs(n)<5551115123125783e-32,J=t<22250738585072014e-324,gt=t>-22250738585072014e-324?-1/0:NaN,dt=J?gt:W,D=t<=17976931348623157e292?dt:t;return I?n:D}function Ps(n,t){let e=Math.abs(n),o=We(e),s=He(e),i=s>1.4142135623730951,a=o+1,r=i?a:o,c=.5*s,v=(i?c:s)-1,l=2+v,u=2-l+v,p=v/l,f=p*134217729,g=f-p,x=f-g,m=p-x,b=l*134217729,y=b-l,M=b-y,A=l-M,$=p*l,E=x*M-$,S=x*A,P=m*M,w=S+P,R=E+w,V=m*A,q=R+V,B=v-$-q,Z=p*u,G=(B-Z)/l,T=p*p,ct=x*x-T,nt=x*m,K=m*x,H=nt+K,z=ct+H,j=m*m,Q=z+j,O=2*p*G,X=Q+O,wt=((((((((.043478260869565216*T+.047619047619047616)*T+.05263157894736842)*T+.058823529411764705)*T+.06666666666666667)*T+.07692307692307693)*T+.09090909090909091)*T+.1111111111111111)*T+.14285714285714285)*T+.2,ft=T*wt,ot=.3333333333333333+ft,yt=.3333333333333333-ot+ft,Mt=T*134217729,kt=Mt-T,st=Mt-kt,Tt=T-st,lt=ot*134217729,At=lt-ot,$t=lt-At,it=ot-$t,rt=T*ot,Yt=st*$t-rt,Gt=st*it,ut=Tt*$t,ee=Gt+ut,Kt=Yt+ee,Et=Tt*it,qt=Kt+Et,Xt=yt+1850371707708594e-32,Dt=T*Xt,ce=X*ot,oe=Dt+ce,he=qt+oe,Bt=rt*134217729,se=Bt-rt,Ft=Bt-se,le=rt-Ft,Jt=p*rt,ve=x*Ft-Jt,Me=x*le,de=m*Ft,pe=Me+de,ie=ve+pe,ke=m*le,Se=ie+ke,Te=p+Jt,Fo=p-Te+Jt,po=p*he,fo=G*rt,Wo=po+fo,fi=Se+Wo+G,ui=Fo+fi,Ho=r*.6931471805598903,_o=2*Te,uo=Ho+_o,mi=Ho-uo+_o,gi=2*ui,bi=r*5497923018708371e-29,xi=gi+bi,Uo=mi+xi,fe=uo+Uo,wi=uo-fe+Uo,yi=t>11805916207174113e5,Mi=t<-11805916207174113e5?-11805916207174113e5:t,ue=yi?11805916207174113e5:Mi,Vo=fe*134217729,ki=Vo-fe,mo=Vo-ki,Yo=fe-mo,Go=ue*134217729,Si=Go-ue,go=Go-Si,Ko=ue-go,me=fe*ue,Ti=mo*go-me,Ai=mo*Ko,Ei=Yo*go,zi=Ai+Ei,$i=Ti+zi,Li=Yo*Ko,Pi=$i+Li,Oi=Math.abs(me)<1e3,Ni=wi*ue,Ri=Pi+Ni,Xo=Oi?Ri:0,ji=me>710,Ii=me<-709?-709:me,bo=ji?710:Ii,Ci=bo*1.4426950408889634+.5,ne=Math.floor(Ci),qi=ne*.6931471805598903,Jo=bo-qi,Zo=ne*5497923018708371e-29,xo=Jo-Zo,Qo=Jo-xo-Zo+Xo,re=xo+Qo,Di=xo-re+Qo,ts=1+re,Bi=1-ts+re,St=re*re,Fi=(((((11470745597729725e-27*St+208767569878681e-23)*St+2755731922398589e-22)*St+248015873015873e-19)*St+.001388888888888889)*St+.041666666666666664)*St+.5,Wi=((((16059043836821613e-26*St+2505210838544172e-23)*St+27557319223985893e-22)*St+.0001984126984126984)*St+.008333333333333333)*St+.16666666666666666,Hi=re*Wi,_i=Fi+Hi,Ui=St*_i,Vi=Di+Ui,Yi=Bi+Vi,es=ts+Yi,Gi=bo+Xo<-708.3964185322641,Ki=ne<-1021.5,Xi=es<1,Ji=Gi||Ki&&Xi,os=ne>0,Zi=es*(os?2:.5),Qi=ne-1,tn=ne+1,en=be(os?Qi:tn),on=Zi*en,sn=Vt(on),nn=Ji?0:sn,rn=e<22250738585072014e-324,ss=t>0,an=t<0?1/0:t,cn=rn?ss?0:an:nn,is=e>17976931348623157e292?ss?1/0:0:cn,ns=Math.floor(t)===t,hn=.5*t,ln=Math.floor(hn)*2!==t,vn=ns&&ln,rs=n<0,dn=n>=-17976931348623157e292,pn=rs&&dn&&!ns,fn=n===0,un=1/n<0,mn=(rs||fn&&un)&&vn,gn=-is,bn=pn?NaN:mn?gn:is,xn=n!==n||t!==t,wn=n+t;return t===0||n===1?1:xn?wn:bn}function Os(n,t){let e=Math.abs(n),o=Math.abs(t),s=e>o,i=s?o:e,a=s?e:o,r=a>17976931348623157e292,c=i>17976931348623157e292,h=0*i,l=r?c?1:h:i,p=r?1:a===0?1:a,f=p>8452712498170644e255,x=p<1499696813895631e-256?16069380442589903e44:1,m=f?7888609052210118e-46:x,b=l*m,y=p*m,M=.25*y,A=b<M,$=.75*y,E=b<$?.5:1,S=A?0:E,P=S*y,w=b-P,R=S*b,V=y+R,q=w/V,L=q*q,pt=((((((((((((.034482758620689655*L+-.037037037037037035)*L+.04)*L+-.043478260869565216)*L+.047619047619047616)*L+-.05263157894736842)*L+.058823529411764705)*L+-.06666666666666667)*L+.07692307692307693)*L+-.09090909090909091)*L+.1111111111111111)*L+-.14285714285714285)*L+.2)*L+-.3333333333333333,D=L*pt,ht=q*D,bt=S===0,xt=S===.5,jt=bt?0:xt?.4636476090008061:.7853981633974483,wt=bt?0:xt?22698777452961687e-33:3061616997868383e-32,ft=jt+q,It=jt-ft+q,yt=bt?q:ft,Mt=bt?0:It,kt=wt+ht,st=Mt+kt,Tt=-yt,lt=1.5707963267948966+Tt,$t=1.5707963267948966-lt+Tt,it=6123233995736766e-32-st,rt=$t+it,Lt=s?lt:yt,Yt=s?rt:st,Gt=t<0,ut=t===0,Kt=1/t<0,qt=Gt||ut&&Kt,Xt=-Lt,Dt=3.141592653589793+Xt,oe=3.141592653589793-Dt+Xt,he=12246467991473532e-32-Yt,Bt=oe+he,se=qt?Dt:Lt,Ft=qt?Bt:Yt,le=n<0,Jt=n===0,ve=1/n<0,de=le||Jt&&ve,pe=se+Ft,ie=Vt(pe),ke=-ie;return de?ke:ie}var mt=n=>(t,e,o)=>{for(let s=0;s<t;s++)e[s]=n(o[s])},zt=n=>(t,e,o,s)=>{for(let i=0;i<t;i++)e[i]=n(o[i],s[i])},Ns={add(n,t,e,o){for(let s=0;s<n;s++){let i=e[s]+o[s];t[s]=Math.abs(i)>=Nt?i:i*0}},sub(n,t,e,o){for(let s=0;s<n;s++){let i=e[s]-o[s];t[s]=Math.abs(i)>=Nt?i:i*0}},mul(n,t,e,o){for(let s=0;s<n;s++){let i=e[s]*o[s];t[s]=Math.abs(i)>Nt?i:Fe(e[s],o[s])}},div(n,t,e,o){for(let s=0;s<n;s++){let i=e[s]/o[s];t[s]=Math.abs(i)>Nt?i:ys(e[s],o[s])}},select(n,t,e,o,s){for(let i=0;i<n;i++)t[i]=e[i]?s[i]:o[i]},neg:mt(n=>-n),exp:mt(ks),log:mt(Ss),sin:mt(Ts),cos:mt(As),tan:mt(Es),tanh:mt(zs),sqrt:mt(Math.sqrt),abs:mt(Math.abs),sign:mt(Math.sign),floor:mt(Math.floor),exp2:mt($s),log1p:mt(Ls),pow:zt(Ps),integer_power:zt(Ms),max:zt(Math.max),min:zt(Math.min),atan2:zt(Os),lt:zt((n,t)=>+(n<t)),le:zt((n,t)=>+(n<=t)),gt:zt((n,t)=>+(n>t)),ge:zt((n,t)=>+(n>=t)),eq:zt((n,t)=>+(n===t)),ne:zt((n,t)=>+(n!==t))};function Rs({program:n,coefficients:t}){let e=Wn({...n,results:n.results.slice(0,1)},t);return(o,s)=>e(o,s)[0]}var Fn=new Float64Array(0),Qt=256;function Wn({constants:n,code:t,results:e},o){let s=[...o,...n].map(Vt),i=2+s.length,a=new Set(e);for(let v=t.length-1;v>=0;v--)if(a.has(i+v))for(let l of t[v].slice(1))a.add(l);let r=[new Float64Array(Qt),new Float64Array(Qt)],c=new Set([0,1]);for(let v of s)r.push(new Float64Array(Qt).fill(v));let h=[];return t.forEach(([v,...l],d)=>{let u=i+d,p=a.has(u)?new Float64Array(Qt):Fn,[f,g,x]=l.map(m=>r[m]);r.push(p),l.some(m=>c.has(m))&&c.add(u),a.has(u)&&(c.has(u)?h.push(m=>Ns[v](m,p,f,g,x)):Ns[v](Qt,p,f,g,x))}),(v,l)=>{let d=e.map(()=>new Float64Array(v.length));for(let u=0;u<v.length;u+=Qt){let p=Math.min(Qt,v.length-u);for(let f=0;f<p;f++)r[0][f]=Vt(v[u+f]),r[1][f]=Vt(l[u+f]);for(let f of h)f(p);e.forEach((f,g)=>d[g].set(r[f].subarray(0,p),u))}return d}}function js(){return Math.min(2,globalThis.devicePixelRatio||1)}function $o(n,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),o=()=>{n(),$o(n,t)};e.addEventListener("change",o,{once:!0,signal:t})}var Is={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Cs(n){let e=new Uint8ClampedArray(768);for(let o=0;o<256;o++){let s=o/255*(n.length-1),i=Math.min(n.length-2,Math.floor(s)),a=s-i;for(let r=0;r<3;r++)e[3*o+r]=n[i][r]+(n[i+1][r]-n[i][r])*a}return e}var qs={light:Cs(Is.light),dark:Cs(Is.dark)};function Lo(n){let t=getComputedStyle(n),e=vt(document.createElement("canvas"),{willReadFrequently:!0}),o=(c,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(c).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),s=o("--st-background-color","#ffffff"),i=o("--st-text-color","#222222"),a=.299*s[0]+.587*s[1]+.114*s[2]<128,r=(c,h)=>`rgb(${c.join(" ")} / ${h})`;return n.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:t.fontFamily||"sans-serif",scale:n.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):n.classList.contains("ov-large")?1.45:1,of:c=>(a?c.dark:c.light)+(c.dim?"55":""),rim:r(s,1),halo:r(s,a?.55:.7),text:r(i,1),muted:r(i,n.classList.contains("ov-large")?.86:.68),grid:r(i,.1),frame:r(i,.3),contour:r(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:r(a?[190,215,240]:[30,60,95],a?.3:.34),veil:r(s,.62),ramp:a?qs.dark:qs.light}}var Ds=["land","fan","halo","line","heads"],_e=class{constructor(t){this.canvases=Ds.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,o)=>[Ds[o],e.getContext("2d")])),this.ratio=1}resize(t,e,o){Object.assign(this,{width:t,height:e,ratio:o});for(let s of this.canvases)s.width=Math.round(t*o),s.height=Math.round(e*o)}moved(t,e=0,o=0){let{ratio:s}=this,i=this.contexts[t];return i.setTransform(s,0,0,s,e*s,o*s),i}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Rt={left:46,right:6,top:40,bottom:28,gap:12},Ue={one:24,two:42,wide:330},Bs={bare:190,full:240},Hn=56,_n=420,Ve=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:o,plane:s,colours:i,clock:a},r){let{stage:c}=this,h=t.runs.filter(b=>!b.hidden),v=o.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&h.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=i,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&s.resize(c.clientWidth,c.clientHeight,i.scale);return}let l=i.scale,d=b=>Math.round(b*r)/r,u=v?void 0:c.clientHeight,p=Un(h.length,c.clientWidth,u,t.surface.domain,l),f=Math.floor(p.width),g=Math.floor(p.height),x=Rt.gap*l,m=g+p.title+x;v&&(c.style.height=`${Rt.top+p.rows*m+Rt.bottom}px`),s.frame({left:d(Rt.left*l),top:d(Rt.top*l+p.title),width:f,height:g}),this.colours={...i,scale:l*Math.max(.75,Math.min(1,Math.min(f,g)/_n/l))},this.places=h.map((b,y)=>{let M=y%p.columns,A=(y-M)/p.columns;return{...{dx:d(M*(f+x)),dy:d(A*m),aside:M===0,below:y+p.columns>=h.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:f,scale:l},this.write({scene:t,view:e,plane:s,colours:i},p.title),this.update(a.step)}write({scene:t,view:e,plane:o,colours:s},i){let{left:a,top:r,width:c,height:h}=o.box,v=new Set(t.runs.flatMap(({distinguishing:l})=>l.map(([d])=>d||"schedule")));for(this.caption.innerHTML=t.method?`<b>${at(t.method)}</b> by ${[...v].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:l,dx:d,dy:u},p)=>{let f=t.runs[l],g=this.titles[p]??=this.root.appendChild(document.createElement("button")),x=f.distinguishing.map(([M,A])=>`${M} ${typeof A=="number"?`= ${C(A)}`:at(A)}`).join(", ");g.type="button",g.className=`ov-panel${i<Ue.two*s.scale?" ov-flat":""}`;let m=`<b>${x||at(f.label)}</b><small>${x?"":at(f.detail)}</small>`,b=`<span class="ov-name">${Ht(f,s.of(f),s.rim)}${m}</span>`;g.innerHTML=`${b}${Ie(f)}<small class="ov-now"></small>`,g.title=`${f.label}, ${f.detail}. ${f.outcome.sentence}`,g.setAttribute("aria-pressed",String(l===Math.min(e.run,t.runs.length-1))),g.dataset.place=l;let y={left:a+d,top:r+u-i,width:c,height:i};for(let[M,A]of Object.entries(y))g.style[M]=`${A}px`;g.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(l=>l.querySelector(".ov-now"))}update(t){let{width:e,scale:o}=this.room??{};if(!this.on||e<Bs.bare*o)return;let s=e<Bs.full*o?"":"f = ";this.places.forEach(({runs:[i]},a)=>this.now[a].textContent=s+C(i.lossAt(t),3))}point(t,e,o){let s=this.places.findIndex(({dx:i,dy:a})=>o.inside(t-i,e-a));return s>=0&&(this.over=s),s>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:o,dy:s}=this.places[this.over];return[t-o,e-s]}drawLand(t,e,o,s,i,a){let{tile:r}=this,{left:c,top:h,width:v,height:l}=o.box;r.canvas.width=Math.round(v*a),r.canvas.height=Math.round(l*a),r.setTransform(a,0,0,a,-c*a,-h*a),e.draw(r,o,this.colours,s,!0);for(let{dx:d,dy:u,below:p,aside:f}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(r.canvas,Math.round((c+d)*a),Math.round((h+u)*a)),t.setTransform(a,0,0,a,d*a,u*a),e.axes(t,o,i,{below:p,aside:f,every:Hn})}drawStart(t,[e,o],s){let{rim:i,text:a,scale:r}=this.colours,[c,h]=s.toPixel(e,o);if(!(!this.on||!s.inside(c,h))){t.setLineDash([]);for(let[v,l]of[[i,6],[a,2.5]])t.strokeStyle=v,t.lineWidth=l*r,t.beginPath(),t.arc(c,h,5.5*r,0,2*Math.PI),t.stroke()}}};function Un(n,t,e,[o,s,i,a],r){let c=Rt.gap*r,h,v=Math.min(n,2),l=Math.max(.75,Math.min(1.2,(a-i)/(s-o)));for(let d=e?1:v;d<=(e?n:v);d++){let u=Math.ceil(n/d),p=(t-Rt.left*r-Rt.right-c*(d-1))/d,f=r*(p<Ue.wide*r?Ue.two:Ue.one),g=e?(e-(Rt.top+Rt.bottom)*r-c*(u-1))/u-f:p*l,x=1-.03*(u*d-n),m=Math.min(p/(s-o),g/(a-i))*x;(!h||m>h.unit)&&(h={unit:m,columns:d,rows:u,title:f,width:Math.max(20,p),height:Math.max(20,g)})}return h}var Ye=class{constructor(t){this.canvas=t,this.context=vt(t),this.faint=Ot(),this.bold=Ot(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1}resize(t,e,o){Object.assign(this,{width:t,height:e,ratio:o});for(let s of[this.canvas,this.faint,this.bold])s.width=Math.round(t*o),s.height=Math.round(e*o)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let o=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,o)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,o,s,i){let a=i.scale;Object.assign(this,{drawn:t,last:e,scale:o,colours:i}),this.box={left:46*a,top:7*a,width:Math.max(20,this.width-46*a-12),height:Math.max(20,this.height-27*a)},this.range(s),this.curves(vt(this.bold),i),this.static(i)}range(t){let e=1/0,o=-1/0,s=0,i=1/0;for(let{values:a,first:r=0}of this.drawn){let c=a.slice(r).find(h=>h>0);c!==void 0&&Number.isFinite(c)&&(s=Math.max(s,c));for(let h=r;h<a.length;h++){let v=a[h];!Number.isFinite(v)||this.scale==="log"&&!(v>0)||(v<e&&(e=v),v>o&&(o=v),v&&Math.abs(v)<i&&(i=Math.abs(v)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(s,1e-300)*1e3),e=Math.max(Math.min(e,o),o*1e-16),(!(e>0)||!(o>0))&&([e,o]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(e),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([e,o,i]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(i,Math.max(Math.abs(e),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(o,0))];let r=.06*(this.high-this.low);this.low-=r,this.high+=r}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:o,box:s}=this;if(this.scale==="log")return yo(e,o,s.height/(26*t)).map(r=>[r,_t(r)]);if(this.scale==="symlog"){let r=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(o)))*this.unit),c=Math.log10(this.unit),v=yo(c,r,Math.max(1,s.height/(56*t))).flatMap(d=>[[this.warp(10**d),_t(d)],[this.warp(-(10**d)),`−${_t(d)}`]]),l=16*t*(o-e)/s.height;return[[0,"0"],...v.filter(([d])=>d>=e&&d<=o&&Math.abs(d)>l)]}if(this.scale==="degrees")return[0,90,180].map(r=>[r,`${r}°`]);let{values:i,step:a}=Pt(e,o,s.height/(34*t));return i.map(r=>[r,Ut(r,a)])}static(t){let e=vt(this.faint),{box:o}=this,s=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=`${11*s}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[a,r]of this.marks(s)){let c=Math.round(o.top+o.height*(1-(a-this.low)/(this.high-this.low)))+.5;e.strokeStyle=a===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(o.left,c),e.lineTo(o.left+o.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(r,o.left-6,c)}e.textAlign="center",e.textBaseline="top";let i=Pt(0,this.last,o.width/(70*s));for(let a of i.values){let r=this.width-e.measureText(String(a)).width/2;Number.isInteger(a)&&e.fillText(String(a),Math.min(this.x(a),r),o.top+o.height+5)}e.globalAlpha=.28,e.drawImage(this.bold,0,0,this.width,this.height),e.globalAlpha=1}curves(t,e,o){let{box:s}=this;t.setTransform(this.ratio,0,0,this.ratio,0,0),o||t.clearRect(0,0,this.width,this.height),t.save(),t.beginPath(),t.rect(s.left,s.top-1,s.width+2,s.height+2),t.clip(),t.lineJoin="round";for(let{run:i,values:a,first:r=0,dash:c=i.dash}of this.drawn){if(o&&i!==o)continue;t.strokeStyle=e.of(i),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(c.map(d=>d*.8*e.scale)),t.beginPath();let h=-1e9,v=-1e9,l=!1;for(let d=r;d<a.length;d++){let u=this.x(d),p=this.y(a[d]);if(!Number.isFinite(a[d])){l=!1;continue}l&&d<a.length-1&&Math.abs(u-h)<.5&&Math.abs(p-v)<.5||(t[l?"lineTo":"moveTo"](u,p),l=!0,h=u,v=p)}t.stroke()}t.restore()}draw(t,e){let{context:o,box:s,colours:i,ratio:a}=this,r=this.x(t);if(!i)return;o.setTransform(1,0,0,1,0,0),o.clearRect(0,0,this.canvas.width,this.canvas.height),o.drawImage(this.faint,0,0);let c=Math.min(this.bold.width,Math.round((r+.5)*a));c>0&&o.drawImage(this.bold,0,0,c,this.bold.height,0,0,c,this.bold.height),e&&this.curves(o,i,e),o.setTransform(a,0,0,a,0,0),o.strokeStyle=i.muted,o.lineWidth=1,o.setLineDash([2,3]),o.beginPath(),o.moveTo(r,s.top),o.lineTo(r,s.top+s.height),o.stroke();for(let{run:h,values:v,first:l=0,head:d}of this.drawn){let u=Math.min(t,v.length-1),p=Math.floor(u+1e-9),f=u-p;if(p<l||!Number.isFinite(v[p]))continue;let g=this.y(v[p],0),x=f>1e-9?this.y(v[p+1],0):g,m=Number.isFinite(x)?g+(x-g)*f:g;d?Vn(o,d,this.x(u),m,i.of(h),i):Wt(o,h,this.x(u),m,3.9*i.scale,i)}}describe(t){return this.drawn.map(({run:e,values:o,first:s=0,head:i})=>[e,i,t>=s&&t<o.length?C(o[t]):"–"])}};function Vn(n,t,e,o,s,i){n.fillStyle=i.rim,n.setLineDash([]),n.beginPath(),n.arc(e,o,6.5*i.scale,0,2*Math.PI),n.fill(),n.strokeStyle=n.fillStyle=s,n.lineWidth=1.2,n.stroke(),n.font=`600 ${10*i.scale}px ${i.font}`,n.textAlign="center",n.textBaseline="middle",n.fillText(t,e,o+.5)}var Ge=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new Ye(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let s=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:i},a)=>{[i.previousElementSibling.innerHTML]=s[a],i.setAttribute("aria-label",s[a][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(i=>i.rates)}prepare({surface:t,runs:e},o,s,i){let[a,r,c]=this.charts,h=d=>e.filter(u=>!u.hidden).map(u=>({run:u,values:u[d],first:u.first}));a.prepare(h("height"),o,t.floor===null?"linear":"log",s,i),r.prepare(h("slope"),o,"log",s,i);let v=d=>new Float64Array(d.records).fill(d.rate),l=h("rates").map(d=>({...d,values:d.values??v(d.run)}));c.prepare(l,o,"log",s,i)}};function Fs(n,t,e,o){let[s,i,a,r]=t.corners(),c=t.half[2],h=(v,l)=>{n.strokeStyle=v,n.beginPath();for(let[[d,u],p]of l){let[f,g]=t.project(d,u,p);n.lineTo(f,g)}n.stroke()};n.setLineDash([]),n.lineWidth=1;for(let{z:v}of o)h(e.grid,[[i,v],[a,v],[r,v]]);h(e.frame,[[s,-c],[i,-c],[i,c],[a,c],[r,c],[r,-c],[s,-c]]),h(e.frame,[[i,-c],[a,-c],[r,-c]]),h(e.frame,[[a,-c],[a,c]])}function Ws(n,t,e,o,s,i,a){let[r,c,,h]=t.corners(),v=t.half[2],l=o*.7,d=[],u=(m,b,y,M,A)=>{let $=n.measureText(m).width,k=b+(M>.4?.5:M<-.4?-.5:0)*$,E=A>.85?y+o/2:y;d.some(S=>Math.abs(S.x-k)<(S.across+$)/2+3&&Math.abs(S.y-E)<o)||(d.push({x:k,y:E,across:$}),n.textAlign="center",n.textBaseline="middle",n.fillText(m,k,E))},[p,f]=t.project(...c,-v),g=t.project(...c,v)[1];n.font=`${o}px ${e.font}`,n.fillStyle=e.muted;let x=0;for(let{z:m,text:b}of i){let y=t.project(...c,m)[1];n.fillRect(p-4,Math.round(y),4,1),u(b,p-l,y,-1,0),x=Math.max(x,n.measureText(b).width)}n.fillStyle=e.text,n.textAlign="center",n.measureText(a).width<f-g?(n.save(),n.translate(Math.max(o+2,p-l*1.6-x),(f+g)/2),n.rotate(-Math.PI/2),n.textBaseline="bottom",n.fillText(a,0,0),n.restore()):(n.textAlign="left",n.textBaseline="top",n.fillText(`height: ${a}`,4,4)),n.strokeStyle=e.frame;for(let m of[c,h]){let b=m[0]===r[0]?1:0,[y,M]=s.slice(2*b,2*b+2),A=t.half[b],$=Y=>b?t.project(r[0],A*Y,-v):t.project(A*Y,r[1],-v),[k,E]=$(-1),[S,P]=$(1),[w,R]=$(0),V=Math.hypot(S-k,P-E),q=Math.sign((E-P)*(w-t.cx)+(S-k)*(R-t.cy))/V||0,L=(E-P)*q,B=(S-k)*q,Z=Pt(y,M,V/(4.6*o));n.font=`${o}px ${e.font}`,n.fillStyle=e.muted;for(let Y of Z.values){let[G,T]=$(2*(Y-y)/(M-y)-1);n.beginPath(),n.moveTo(G,T),n.lineTo(G+4*L,T+4*B),n.stroke(),u(Ut(Y,Z.step),G+l*L,T+l*B,L,B)}n.font=`italic ${o+1}px ${e.font}`,n.fillStyle=e.text,u(b?"y":"x",w+3.6*l*L,R+3.6*l*B,L,B)}}function Hs(n,t,e,o,s){let{floor:i}=n.surface,a=[],r=e?i===null?n.level:Yn(n,i):h=>h,c=(h,v)=>{let l=(r(h)-t.low)/(t.high-t.low);l>=0&&l<=1&&a.every(d=>Math.abs(d.share-l)>.9/s)&&a.push({share:l,text:v,z:o*(2*l-1)})};if(!(s>1))return[];if(t.least===t.most)return[{z:0,text:C(t.least)}];e&&i===null&&c(0,"0");for(let h=300;e&&h>-300;h--)c(10**h,_t(h)),i===null&&c(-(10**h),"−"+_t(h));if(a.length<2){let h=i??0,v=e?Pt(t.least-h,t.most-h,s):Pt(t.low,t.high,s);for(let l of v.values)c(l,Ut(l,v.step))}return a}function Yn(n,t){let e=n.level(t+1),o=n.level(t+10);return s=>e+(o-e)*Math.log10(s)}function Us(n,t,e,o){let[s,i,a,r]=t,c=Math.max(i-s,r-a),[h,v]=[i-s,r-a].map(u=>3*Math.max(4,Math.round(e*u/c/3))+1),l=n.grid(s,i,a,r,h,v).map(u=>Number.isFinite(u)?u:NaN),d=l.map(u=>n.level(u));return{columns:h,rows:v,f:l,level:d,height:o?d:l,domain:n.surface.domain,window:t}}function Vs(n){let t=(n.columns-1)/3+1,e=(n.rows-1)/3+1,o=s=>Float64Array.from({length:t*e},(i,a)=>s[(Math.floor(a/t)*n.columns+a%t)*3]);return{...n,columns:t,rows:e,level:o(n.level),height:o(n.height)}}function Ys(n,t,e){let o=t.height.filter(Number.isFinite).sort(),s=v=>o[Math.floor(v*(o.length-1))],[i,a]=_s(n.height),[r,c]=_s(n.f),h={low:i,high:a,least:r,most:c,cut:""};return o.length?(e?h.low=Math.max(i,s(.01)):a-i>12*(a-s(.02))&&Object.assign(h,{low:s(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(s(.98)-h.low)&&Object.assign(h,{high:s(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:i-.5,high:i+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function _s(n){let t=1/0,e=-1/0;for(let o of n)o<t&&(t=o),o>e&&(e=o);return[t,e]}function Po(n,t,e){let{columns:o,rows:s,height:i}=n,[a,r,c]=t,h=Float64Array.from({length:o},(f,g)=>a*(2*g/(o-1)-1)),v=Float64Array.from({length:s},(f,g)=>r*(1-2*g/(s-1))),l=i.map(f=>c*(2*(f-e.low)/(e.high-e.low)-1)),d=(f,g,x,m)=>(l[f+x]-l[f-g])/m||0,u=l.map((f,g)=>{let x=g%o,m=x>0?1:0,b=x<o-1?1:0;return d(g,m,b,h[x+b]-h[x-m])}),p=l.map((f,g)=>{let x=Math.floor(g/o),m=x>0?1:0,b=x<s-1?1:0;return d(g,m*o,b*o,v[x+b]-v[x-m])});return Object.assign(n,{x:h,y:v,z:l,slopeX:u,slopeY:p})}function Oo({columns:n,rows:t,x:e,y:o,z:s},i,a){let r=(i-e[0])/(e[n-1]-e[0])*(n-1),c=(a-o[0])/(o[t-1]-o[0])*(t-1),h=Math.min(n-2,Math.floor(r)),v=Math.min(t-2,Math.floor(c));if(!(r>=0&&c>=0&&r<=n-1&&c<=t-1))return NaN;let l=v*n+h,d=r-h,u=c-v;return(s[l]*(1-d)+s[l+1]*d)*(1-u)+(s[l+n]*(1-d)+s[l+n+1]*d)*u}var Gs=180,Ks=.012,Ke=class{constructor(t,e,o,s,i,a){this.landscape=t,this.window=e,this.logHeight=o,this.camera=i,this.terrain=a;let r=e[1]-e[0],c=e[3]-e[2],h=Math.max(r,c),{floor:v}=t.surface,l=Us(t,e,s?Gs:Gs/3,o),d=s?Vs(l):l;this.range=Ys(l,d,o&&v!==null),i.half=[r/h/2,c/h/2,.23],this.fine=Po(l,i.half,this.range),this.coarse=s?Po(d,i.half,this.range):this.fine,this.shown=this.coarse,this.title=o?v===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,o){let[s,i,a,r]=this.window,[c,h,v]=this.camera.half,{low:l,high:d}=this.range,u=this.logHeight?this.landscape.level(o):o;return[c*(2*(t-s)/(i-s)-1),h*(2*(e-a)/(r-a)-1),v*(2*(u-l)/(d-l)-1)]}lift(t){let e=Array.from({length:t.records},(o,s)=>this.toBox(t.x[s],t.y[s],t.lossAt(s)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,o]){return Math.min(.05,Math.max(0,Oo(this.shown,t,e)-o))||0}hides(t,e,o,s){if(o<-this.camera.half[2])return!0;let[i,a,r]=this.camera.project(t,e,o+s+Ks);return this.terrain.depthAt(i,a)>r+Ks/2}toCanvas([t,e,o]){return this.camera.project(t,e,Math.max(o,-this.camera.half[2]))}pick(t,e){let o=this.terrain.depthAt(t,e);if(o===-1/0)return null;let[s,i,a]=this.camera.unproject(t,e,o),[r,c]=this.camera.half,[h,v,l,d]=this.window;return Math.abs(Oo(this.shown,s,i)-a)<.02?[h+(v-h)*(s/r+1)/2,l+(d-l)*(i/c+1)/2]:null}};function Xe(n,t,e){return[n[0]+(t[0]-n[0])*e,n[1]+(t[1]-n[1])*e,n[2]+(t[2]-n[2])*e]}function No(n,t,e){let o=0,s=1;for(let[i,a]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let r=a*(t[i]-n[i]),c=e[i]-a*n[i];if(!Number.isFinite(r)||r===0&&c<0)return null;r>0&&(s=Math.min(s,c/r)),r<0&&(o=Math.max(o,c/r))}return o<=s?[o,s]:null}function Xs(n,t,e,o){for(let s=Math.min(e,n.length-2);s>=t;s--){let i=n[s],a=n[s+1],r=No(i,a,o);if(r&&r[1]<1)return[Xe(i,a,r[1]),[a[0]-i[0],a[1]-i[1],a[2]-i[2]]];if(r)return null}return null}var Je={azimuth:-108,elevation:54,magnification:1},Js=.4,Ze=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Je.azimuth,this.elevation=Je.elevation,this.magnification=Je.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Je)}orbit(t,e){this.azimuth=(this.azimuth-t*Js)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Js))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,o,s){let[i,a]=[this.azimuth,this.elevation].map(h=>h*Math.PI/180);Object.assign(this,{sinA:Math.sin(i),cosA:Math.cos(i),sinE:Math.sin(a),cosE:Math.cos(a),cx:t/2,cy:e/2});let r=Math.hypot(this.half[0],this.half[1]),c=Math.hypot(r,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-o,(e/2-s)*r/c))/r}project(t,e,o){let s=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*s-this.cosE*o),this.cosE*s+this.sinE*o]}unproject(t,e,o){let s=(t-this.cx)/this.unit,i=(this.cy-e)/this.unit,a=this.cosE*o-this.sinE*i;return[this.cosA*a-this.sinA*s,this.sinA*a+this.cosA*s,this.sinE*o+this.cosE*i]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[o,s]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],o,[-t,-e],s]}};var Gn=4,Ro=.25,Qe=class{constructor(t,e,o,s){this.box=t,this.colours=e,this.under=o,this.line=s,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=o=>this.paths.find(s=>s.run===o&&s.x===o.x);this.paths=t.filter(o=>!o.hidden).map(o=>e(o)??this.box.lift(o)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,o){(!this.fresh||t<this.time)&&this.restart(t,e,o),this.time=t;for(let s of this.pens)this.extend(s,Math.min(Math.floor(t+1e-9),s.path.run.records-1))}restart(t,e,o){let{under:s,line:i}=this;s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(e,0,0),s.globalCompositeOperation="source-over",i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,i.canvas.width,i.canvas.height);for(let a of[s,i])a.setTransform(o,0,0,o,0,0),a.lineCap="butt",a.lineJoin="round";this.pens=this.paths.map(a=>{let{pen:r}=a;return r&&a.camp===this.camp&&r.next-1<=t?(r.again=!0,r):(a.camp=this.camp,a.pen={path:a,next:a.first+1,at:a.points[a.first],length:0,strokes:[],again:!1},a.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:o}=this,{points:s,run:i}=t.path,a=[];t.fault??=o.fault(t.at),t.stroke=void 0;for(let r=t.next;r<=e;r++){let c=s[r],[h,v]=o.toCanvas(t.at),[l,d]=o.toCanvas(c);Math.hypot(l-h,d-v)<.6&&r<e||this.follow(t,c,a)}t.next=e+1,this.stroke(i,a,this.under,this.line),t.strokes.push(...a)}follow(t,e,o){let{box:s}=this,i=t.at,a=t.fault??0,r=s.fault(e),c=No(i,e,s.camera.half);if(Object.assign(t,{at:e,fault:r}),!c){t.stroke=void 0;return}let[h,v]=c,l=x=>Xe(i,e,x),[d,u]=s.toCanvas(l(h)),[p,f]=s.toCanvas(l(v)),g=Math.max(1,Math.ceil(Math.hypot(p-d,f-u)/Gn));h>0&&(t.stroke=void 0);for(let x=0;x<g;x++){let m=h+(v-h)*(x+.5)/g,b=s.hides(...l(m),a+(r-a)*m);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(d,u),o.push(t.stroke));let[y,M]=s.toCanvas(l(h+(v-h)*(x+1)/g));t.stroke.path.lineTo(y,M),t.length+=Math.hypot(y-d,M-u),[d,u]=[y,M]}v<1&&(t.stroke=void 0)}stroke(t,e,o,s){let{colours:i}=this,a=i.scale;for(let{hidden:r,path:c,offset:h}of e){if(r){o.globalAlpha=Ro,o.strokeStyle=i.of(t),o.lineWidth=1.2*a,o.stroke(c),o.globalAlpha=1;continue}o!==s&&(o.strokeStyle=i.halo,o.lineWidth=5*a,o.stroke(c),s.setLineDash(t.dash.map(v=>v*a)),s.lineDashOffset=h),s.strokeStyle=i.of(t),s.lineWidth=2.3*a,s.stroke(c)}}drawHeads(t,e){let{box:o,colours:s}=this,{camera:i}=o,a=6.2*s.scale,r=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:h,points:v,first:l}=c;if(e<l)continue;h.branch_step&&e>=h.branch_step&&h.branch_step<h.records&&r.push({draw:Pe,at:v[h.branch_step],fault:o.fault(v[h.branch_step]),run:h});let d=Math.min(e,h.records-1),u=Math.floor(d+1e-9),p=d-u,f=v[u],g=o.fault(f);if(p>1e-9){let y=[],M={at:f,fault:g,length:0};f=Xe(f,v[u+1],p),g+=(o.fault(v[u+1])-g)*p,this.follow(M,f,y),this.stroke(h,y,t,t)}let[x,m,b]=i.half;if(Math.abs(f[0])<=x&&Math.abs(f[1])<=m&&f[2]<=b){let y=h.outcome.kind==="overflowed"&&e>=h.records-1;r.push({draw:y?Le:Wt,at:f,fault:g,run:h})}else{let y=Xs(v,l,u,i.half);y&&r.push({draw:Kn(i,y[1]),at:y[0],fault:0,run:h})}}for(let{draw:c,at:h,fault:v,run:l}of r){let[d,u,p]=h,[f,g]=o.toCanvas(h);t.globalAlpha=o.hides(d,u,Math.max(p,-i.half[2]),v)?.5:1,c(t,l,f,g,a,s),t.globalAlpha=1}}};function Kn(n,t){let[e,o]=n.project(...t);return(s,i,a,r,c,h)=>$e(s,i,a,r,e-n.cx,o-n.cy,c,h)}function Zs({contour:n,contourStrong:t}){return Math.round(8*xe(n)[3]/xe(t)[3])}function Qs(n){return[0,xe(n.veil)[3]].map(t=>Xn(n,t))}function xe(n){return(n.match(/[\d.]+/g)??[]).map(Number)}function Xn(n,t){let e=xe(n.rim),[o,s,i,a]=xe(n.contourStrong),r=[o,s,i],[c,h]=n.dark?[.62,1.5]:[.74,1.07],v=new Uint32Array(360*256),l=new Uint8ClampedArray(v.buffer),d=n.ramp.length/3-1;for(let u=0;u<v.length;u++){let p=3*Math.round((u&255)*d/255),f=(u>>8)%40,g=a*Math.floor((u>>8)/40)/8,x=c+(h-c)*f/39;for(let m=0;m<3;m++)l[4*u+m]=(Math.min(255,n.ramp[p+m]*x)*(1-g)+r[m]*g)*(1-t)+e[m]*t;l[4*u+3]=255}return v}var Zn=24e5,Qn=["px","py","pd","level","shade"],to=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Zs(t),this.palettes=Qs(t))}paint(t,e,o,s,i){let a=this.aim(e,o,s,i);this.place(t,e);let{columns:r,rows:c,z:h,domain:v,window:l}=t,[,,d]=e.half,u=(p,f)=>{let g=l[2*f]+(l[2*f+1]-l[2*f])*p;return g>=v[2*f]&&g<=v[2*f+1]};for(let p=0;p<c-1;p++){let f=e.sinA>0?c-2-p:p;for(let g=0;g<r-1;g++){let x=e.cosA>0?g:r-2-g,m=f*r+x,b=Math.min(h[m],h[m+1],h[m+r],h[m+r+1]),y=Math.max(h[m],h[m+1],h[m+r],h[m+r+1]);b<d&&y<1e4&&(this.cut=b<-d||y>d,this.palette=this.palettes[u((x+.5)/(r-1),0)&&u(1-(f+.5)/(c-1),1)?0:1],b<-d&&this.lid(t,e,[m,m+1,m+r,m+r+1]),this.lines=!0,this.triangle(m,m+1,m+r),this.triangle(m+1,m+r,m+r+1))}}return this.walls(t,e),a}aim(t,e,o,s){let[i,a,r]=t.half,c=Math.hypot(i,a)*t.unit,h=(Math.hypot(i,a)*t.sinE+r*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let v=Math.min(e,Math.ceil(t.cx+c+1)),l=Math.min(o,Math.ceil(t.cy+h+1));this.density=Math.min(s,Math.sqrt(Zn/((v-this.left)*(l-this.top)))),this.across=Math.round((v-this.left)*this.density),this.down=Math.round((l-this.top)*this.density),this.width=v-this.left,this.height=l-this.top;let{image:d}=this;return d?.width!==this.across||d?.height!==this.down?(this.image=d=new ImageData(this.across,this.down),this.pixels=new Uint32Array(d.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=r,d}place(t,e){let{columns:o,rows:s,x:i,y:a,z:r,slopeX:c,slopeY:h,level:v}=t,l=o*s;if(this.px.length!==l+4)for(let x of Qn)this[x]=new Float64Array(l+4);this.scratch=l,this.level.set(v);let{sinA:d,cosA:u}=e,[p,f,g]=[.45*u+.5*d,.45*d-.5*u,.74];for(let x=0,m=0;x<s;x++)for(let b=0;b<o;b++,m++){this.corner(m,e,i[b],a[x],r[m]);let y=(g-c[m]*p-h[m]*f)/Math.sqrt(1+c[m]*c[m]+h[m]*h[m]);this.shade[m]=y>0?y*39:0}}corner(t,e,o,s,i){let a=e.cosA*o+e.sinA*s,r=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+r*(e.cosA*s-e.sinA*o),this.py[t]=(e.cy-this.top)*this.density+r*(e.sinE*a-e.cosE*i),this.pd[t]=e.cosE*a+e.sinE*i}face(t,e,o,s){let i=this.scratch;e.forEach(([a,r,c],h)=>{this.corner(i+h,t,a,r,c),this.level[i+h]=o,this.shade[i+h]=s*39}),this.lines=!1,this.triangle(i,i+1,i+2),this.triangle(i+1,i+2,i+3)}lid({columns:t,x:e,y:o},s,i){this.face(s,i.map(a=>[e[a%t],o[Math.floor(a/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:o,y:s,z:i},a){let r=(l,d)=>{for(let u=0;u+1<l.length;u++){let p=[l[u],l[u+1]],f=Math.max(i[p[0]],i[p[1]]);if(!(f>-this.hz&&f<1e4))continue;this.cut=!0;let x=[i[p[0]],i[p[1]],-this.hz,-this.hz].map((m,b)=>[o[p[b%2]%t],s[Math.floor(p[b%2]/t)],m]);this.face(a,x,(128-this.tintBase)/this.tintSlope,d)}},c=a.sinA>0?0:e-1,h=a.cosA>0?t-1:0,v=this.colours?.dark;[this.palette]=this.palettes,r(Array.from({length:t},(l,d)=>c*t+d),v?.12:.55),r(Array.from({length:e},(l,d)=>d*t+h),v?.3:.8)}triangle(t,e,o){let{px:s,py:i,pd:a,level:r,shade:c,pixels:h,depths:v,across:l,palette:d,tintBase:u,tintSlope:p,cut:f,hz:g,zDepth:x}=this;i[e]<i[t]&&([t,e]=[e,t]),i[o]<i[e]&&([e,o]=[o,e]),i[e]<i[t]&&([t,e]=[e,t]);let m=s[t],b=i[t],y=s[e],M=i[e],A=y-m,$=M-b,k=s[o]-m,E=i[o]-b,S=Math.max(0,Math.ceil(b-.5)),P=Math.min(this.down,Math.ceil(i[o]-.5)),w=A*E-k*$;if(S>=P||Math.abs(w)<.001)return;let R=z=>((z[e]-z[t])*E-(z[o]-z[t])*$)/w,V=z=>((z[o]-z[t])*A-(z[e]-z[t])*k)/w,q=R(a),L=V(a),B=R(r),Z=V(r),Y=R(c),G=V(c),T=Math.hypot(B,Z),et=this.density/2,ct=Math.min(r[t],r[e],r[o]),nt=Math.max(r[t],r[e],r[o]),K=Math.min(1,(.34-T*this.density)*7),H=this.lines&&K>0&&Math.floor(nt+T*et+T)!==Math.floor(ct-T*et-T);for(let z=S;z<P;z++){let j=z+.5,Q=m+(j-b)*k/E,_=j<M?m+(j-b)*A/$:y+(j-M)*(s[o]-y)/(i[o]-M),O=Math.max(0,Math.ceil(Math.min(Q,_)-.5)),X=Math.min(l,Math.ceil(Math.max(Q,_)-.5)),F=O+.5-m,U=j-b,W=this.zTop+this.zRow*j,tt=a[t]+q*F+L*U,I=r[t]+B*F+Z*U,J=c[t]+Y*F+G*U;for(let N=z*l+O,gt=z*l+X;N<gt;N++,tt+=q,I+=B,J+=Y){if(f){let D=x*tt+W;if(D>g+1e-6||D<-g-1e-6)continue}let dt=u+p*I,pt=0;if(H){let D=Math.round(I),ht=et+.5-Math.abs(I-D)/T;ht>0&&(pt=Math.round(K*(ht<1?ht:1)*(D%3===0?8:this.thin)))}h[N]=d[(pt*40+(J+.5|0)<<8)+(dt<0?0:dt>255?255:dt|0)],v[N]=tt}}}depthAt(t,e){let o=Math.floor((t-this.left)*this.density),s=Math.floor((e-this.top)*this.density);return o>=0&&s>=0&&o<this.across&&s<this.down?this.depths[s*this.across+o]:-1/0}};var tr=140,eo=class{constructor(t){this.canvas=t,this.context=vt(t),this.land=vt(Ot()),this.under=vt(Ot()),this.line=vt(Ot()),this.buffer=vt(Ot()),this.camera=new Ze,this.terrain=new to,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,o){Object.assign(this,{width:t,height:e,ratio:o,stale:!0});for(let{canvas:s}of[this.context,this.land,this.under,this.line])s.width=Math.round(t*o),s.height=Math.round(e*o)}prepare(t,e,o,s,i,a){let{camera:r,terrain:c}=this,h=JSON.stringify([o,s,a,i]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let v=new Ke(t,o,s,a,r,c);c.mix(i,l=>t.tint(l)),this.paths=new Qe(v,i,this.under,this.line),Object.assign(this,{key:h,fine:a,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},tr)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:o,ratio:s}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,s),o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(this.under.canvas,0,0),o.globalCompositeOperation="source-over",o.drawImage(this.line.canvas,0,0),o.setTransform(s,0,0,s,0,0),e.drawHeads(o,t))}paintLand(t){let{land:e,camera:o,terrain:s,width:i,height:a,ratio:r,buffer:c}=this,{box:h,colours:v}=t,{landscape:l,range:d,logHeight:u,window:p,title:f}=h,g=this.fine&&!this.moving,x=Math.max(8.5,Math.min(11.5,Math.min(i,a)/28))*v.scale;o.face(i,a,Math.min(4.6*x,i*.18),Math.min(3*x,a*.14)),h.shown=g?h.fine:h.coarse;let m=s.paint(h.shown,o,i,a,g?2:1);c.canvas.width=m.width,c.canvas.height=m.height,c.putImageData(m,0,0),e.setTransform(r,0,0,r,0,0),e.clearRect(0,0,i,a);let b=2*o.half[2]*o.unit*o.cosE,y=Hs(l,d,u,o.half[2],b/(2.4*x));Fs(e,o,v,y),e.imageSmoothingQuality=g?"high":"low",e.drawImage(c.canvas,s.left,s.top,s.width,s.height),Ws(e,o,v,x,p,y,f);for(let M of[!0,!1])this.drawPoints(h,v,M);this.stale=!1,t.leave()}drawPoints(t,e,o){let{land:s}=this,{landscape:i}=t,[a,r,c]=this.camera.half,h=!1,v={toPixel:(l,d)=>{let[u,p,f]=t.toBox(l,d,i.at(l,d));h=Math.abs(u)<=a&&Math.abs(p)<=r&&f<=c&&t.hides(u,p,Math.max(f,-c),t.fault([u,p,f]))===o;let[g,x]=t.toCanvas([u,p,f]);return[g,x]},inside:()=>h};s.globalAlpha=o?Ro:1,i.points(s,v,e),s.globalAlpha=1}};var er=2.5,or=6,sr=760,ir=140,oo=class{constructor(t,e){let{root:o}=t;this.player=t,this.stage=o.querySelector(".ov-stage"),this.plane=new Be,this.panels=new Ve(this.stage),this.layers=new _e(this.stage),this.trails=new Ne(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new eo(o.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new Ge(o),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let s of[o,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(s);$o(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.surface3d.refine)}load({surface:t},e){let o=Lo(this.player.root),s=(a,r)=>JSON.stringify([a.key,a.parameters,r]),i=e&&s(t,o)===s(e.surface,this.colours);this.colours=o,i||(this.landscape=new qe(t,Rs(t))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...i?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,o=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",o)!==this.large&&(this.large=o,this.colours=Lo(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:o,stage:s}=this,{scene:i,root:a,view:r,dial:c}=t;if(!i)return;let h=t.sync.group||a.clientWidth<sr;a.classList.toggle("ov-narrow",!!h&&document.fullscreenElement!==a);let v=s.parentElement;v.classList.toggle("ov-upright",v.clientWidth<.95*v.clientHeight);let l=js();this.panels.arrange({scene:i,view:r,root:a,plane:this.plane,colours:this.colours,clock:t.clock},l);let{clientWidth:d,clientHeight:u}=s,{clientWidth:p,clientHeight:f}=o.canvas,g=this.panels.places.map(({i:b})=>b),x=this.charts.flatMap(({canvas:b})=>[b.clientWidth,b.clientHeight]),m=[d,u,l,this.colours.scale,p,f,c.width,this.panels.on,g,x];if(!(!(d*u||p*f)||m.join()===this.size)){this.size=m.join(),d&&u&&e.resize(d,u,l),p&&f&&o.resize(p,f,l),c.paint();for(let b of this.charts)b.canvas.clientWidth&&b.resize(b.canvas.clientWidth,b.canvas.clientHeight,l);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.moving=!0,this.invalidate("land"),this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},ir)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:o}=this.player;t.inside&&(this.inspected!==o.step||!o.playing)&&e.update(o.step,!o.playing),this.inspected=o.step}drawMap(){let{player:t,plane:e,layers:o,panels:s}=this,{clock:i,start:a}=t,{colours:r,places:c}=s;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let p of["halo","line"])o.moved(p);this.trails.reset(c,e,r),a.place()}this.trails.draw(i.time);let{view:h,inside:v,quiz:l,viewState:d}=t;o.emptied("heads");let u=h.inside&&v.ready&&v.at(i.time);for(let{runs:p,i:f=d.run,dx:g,dy:x}of c){let m=o.moved("heads",g,x);s.drawStart(m,a.position,e),u&&f===d.run&&(s.on||!u.insight.run.hidden)&&v.draw(m,u,r),fs(m,p,e,i.time,r),l.draw(m,e,r)}}drawLand(){let{plane:t,panels:e,layers:o,landscape:s}=this,i=o.emptied("land"),a=this.moving?or:er;e.on?e.drawLand(i,s,t,a,this.colours,o.ratio):s.draw(i,t,e.colours,a),this.player.root.dataset.view=t.view.map(r=>r.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:o}=this,{scene:s,dial:i}=this.player,a=t.places.find(({i:r})=>r===void 0||s.runs[r]===i.run);e.emptied("fan"),i.drawFan(e.moved("fan",a?.dx,a?.dy),o,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:o}=this,{scene:s,view:i,clock:a}=this.player,{domain:r}=s.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((v,l)=>l%2?Math.min(v,r[l]):Math.max(v,r[l])),h=t.fitted?r:c[0]<c[1]&&c[2]<c[3]?c:t.view;o.prepare(this.landscape,s.runs,h,!!i.log_height,e,!this.moving),o.canvas.setAttribute("aria-label",`${s.surface.label} from the side. ${o.label()}. Drag to turn, or Shift and the arrow keys.`)}o.draw(a.time)}drawCharts(){let{scene:t,view:e,clock:o,inside:s,legend:i}=this.player,{low:a,high:r}=this.landscape,c=[a-.5*(r-a),r+.5*(r-a)];this.stale.charts&&(e.inside?s.prepare(this.colours,c):this.race.prepare(t,o.last,c,this.colours));for(let h of this.charts)h.draw(o.time,i.lit)}};var so=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:o}){if(!t||t.number===this.restored||e)return!1;let{clock:s,picture:i,legend:a,root:r,reducedMotion:c}=this.player,{plane:h,surface3d:v}=i,{number:l,step:d,plays:u,speed:p,window:f,camera:g,hidden:x}=t;return this.restored=l,s.pause(),s.seek(d),s.speed=p,r.querySelector(".ov-speed").value=p,o.forEach((m,b)=>a.setHidden(b,x.includes(b))),f&&h.show(f),g&&Object.assign(v.camera,{azimuth:g[0],elevation:g[1],magnification:g[2]}),i.invalidate("land"),u&&!c&&s.play(),!0}spell(){let{clock:t,picture:e,scene:o,view:s}=this.player,{plane:i,surface3d:a}=e,{azimuth:r,elevation:c,magnification:h}=a.camera,v=o.runs.flatMap((d,u)=>d.hidden?u:[]),l=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return i.fitted||l.push(`window:${i.view.map(d=>Number(d.toPrecision(7))).join("~")}`),(s.stage==="relief"||s.stage==="both")&&l.push(`camera:${[r,c,h].map(d=>Number(d.toFixed(2))).join("~")}`),[...l,...v.length?[`hidden:${v.join("~")}`]:[]].join()}};var nr="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",rr=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,ar="race|inside|toggle-inside|branch|previous-run|next-run",cr={view:new RegExp(`^(${ar}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},io=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",o=>{let s={PageDown:1,PageUp:-1}[o.key];!s||!t.scene?.quiz.pages||o.target.closest?.(nr)||document.querySelector("[role=dialog]")||(o.preventDefault(),o.stopPropagation(),t.outbox.send("page",{by:s,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",o=>{let s={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[o.key];if(!this.aims||!s&&o.key!=="Enter"||o.target===t.picture.surface3d.canvas||!s&&(o.target.closest("button")??this.aim)!==this.aim)return;if(o.preventDefault(),!s)return this.submit();let i=(o.shiftKey?30:5)/t.picture.plane.unit,[a,r]=this.at;this.put(a+s[0]*i,r+s[1]*i)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:o}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(o.domain[0]+o.domain[1])/2,(o.domain[2]+o.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:o}=this.player.scene;return e&&!rr.test(t)||o.locked?.some(s=>cr[s]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${C(t,3)}, ${C(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,o]=t.toPixel(...this.at);for(let s of[this.aim,this.confirm])s.style.transform=`translate(${e}px, ${o}px)`,s.style.visibility=t.inside(e,o)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(s=>C(s,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,o){let{guess:s}=this.player.scene.quiz;if(!s)return;let[i,a]=e.toPixel(...s),r=o.scale,c=i>e.box.left+e.box.width/2;if(e.inside(i,a)){t.font=`600 ${12*r}px ${o.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=o.text;for(let[h,v,l]of[[o.rim,5,[]],[o.text,2,[4*r,3*r]]])Object.assign(t,{strokeStyle:h,lineWidth:v*r}),t.setLineDash(l),t.beginPath(),t.arc(i,a,11*r,0,7),t.stroke(),t[l.length?"fillText":"strokeText"]("your guess",i+(c?-17:17)*r,a);t.setLineDash([])}}};var hr=90,lr=400,no=class{constructor(t){let e=o=>t.root.querySelector(o);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:o,clock:s}=this.player,{runs:i,surface:a}=t;Object.assign(e.dataset,{runs:i.length,steps:t.steps,surface:a.key}),this.setLast(s.last),e.querySelector(".ov-empty").hidden=i.length>0,o.layers.canvases[0].setAttribute("aria-label",`Contour map of ${a.label}, with the paths of ${i.map(r=>r.label).join(", ")||"no run"}.`),o.race.describe(t)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:o}=this.player,{step:s,playing:i}=e;this.frames+=1,Object.assign(t.dataset,{step:s,playing:i,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=s,this.slider.setAttribute("aria-valuetext",`step ${s} of ${e.last}`),(this.shown.step!==s||this.shown.scene!==o)&&this.writeStep(),this.playing!==i&&this.button.setAttribute("aria-label",i?"Pause":"Play"),this.playing=i,clearTimeout(this.timer),!(i||this.spokenStep===s)&&(this.timer=setTimeout(()=>{this.spokenStep=s;let a=this.player.scene.runs.map(r=>`${r.label}: ${C(r.lossAt(s),3)}`);this.announce(`Step ${s} of ${e.last}. ${a.join(", ")}.`)},lr))}writeStep(){let{clock:t,scene:e,legend:o,picture:s}=this.player,i=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let a=!t.playing||i-this.shown.at>hr||this.shown.scene!==e;a&&(o.update(t.step),s.panels.update(t.step)),this.shown={step:t.step,scene:e,at:a?i:this.shown.at}}announce(t){this.spoken.textContent=t}};var vr=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],dr=1500;function ti(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?vr.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Io=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:o,height:s}]=this.sources();Object.assign(this.canvas,{width:o,height:s}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:ti(),videoBitsPerSecond:8e6});let i=[];this.recorder.ondataavailable=r=>i.push(r.data),this.recorder.onstop=()=>e(new Blob(i,{type:"video/webm"}));let{clock:a}=t;this.loop=a.loop,a.loop=!1,a.pause(),a.setTime(0),this.frame(),this.recorder.start(),a.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:o}=e;this.compose(t.getContext("2d")),o.playing||o.time<o.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),dr)}compose(t){let{canvas:e,player:o}=this,{scene:s,clock:i,picture:a}=o,{colours:r}=a,{ratio:c}=a.layers,{width:h,height:v}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=r.rim,t.fillRect(0,0,h,v);for(let p of this.sources())t.drawImage(p,0,0,h,v);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${r.font}`,t.textBaseline="middle";let l=[{label:`${s.surface.label}, step ${i.step}`},...s.runs.filter(p=>!p.hidden)],d=h/c-22,u=Math.max(...l.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=r.rim,t.fillRect(d-u,18,u+6,l.length*20+8),t.globalAlpha=1,l.forEach((p,f)=>{let g=32+20*f;f&&Wt(t,p,d-u+15,g,5.5,r),t.font=`600 13px ${r.font}`,t.fillStyle=r.text,t.textAlign="left",t.fillText(p.label,d-u+(f?36:10),g)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},ro=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!ti()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Io(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var ao=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.requested=void 0,this.holding=!1,this.owing=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.owing&&this.request())}moveTo(t,e,o=this.player.picture.plane.unit){if(this.fixed||this.player.offline)return;let s=Math.min(15,Math.max(0,Math.ceil(Math.log10(o))+1));this.moved=[Number(t.toFixed(s)),Number(e.toFixed(s))],this.place(),this.request()}request(){let{outbox:t,scene:e}=this.player,[o,s]=this.position,{requested:i}=this,a={x:o,y:s,gesture:this.gesture,held:this.holding},r=c=>c.x===o&&c.y===s;if(t.expects("start")){if(r(i)&&i.held===a.held)return}else if(r({x:e.start[0],y:e.start[1]})&&!this.owing)return;this.requested=a,this.owing=this.holding,t.request("start",a)}settle(){this.moved=void 0}place(){let{plane:t,panels:e}=this.player.picture,[o,s]=this.position,[i,a]=t.toPixel(o,s),{dx:r,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${i+r}px, ${a+c}px)`,this.handle.style.visibility=t.inside(i,a)?"visible":"hidden";let h=this.fixed?"":" Drag it, or move it with the arrow keys.";this.handle.setAttribute("aria-label",`Start at ${C(o)}, ${C(s)}.${h}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var we=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}build(){}update(){}prepare(){}apply(){}paint(){}back(){}stop(){}invalidate(){}drawFan(){}};var ye=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(o=>this.tick(o))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var co=new Map,ho=class{constructor(t){this.player=t,this.own=new ye(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t,steps:e}){if(!t)return this.clock.setLast(e);if(!co.has(t)){let i=new Set;co.set(t,{members:i,clock:new ye(a=>i.forEach(r=>r.tick(a)))})}let{root:o,picture:s}=this.player;this.group=co.get(t),this.name=t,this.group.members.add(this),o.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),oi(this.group)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return oi(t);e.stop(),t&&co.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:o,scene:s}=this.player;o.querySelector(".ov-speed").value=t.speed,o.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let i=t.step>s.steps;e.hidden!==!i&&(e.hidden=!i,e.textContent=i?`Ended: its last step is ${s.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:o}=e;for(let{player:s}of this.group?.members??[]){if(s===this.player||ei(s.scene)!==ei(t))continue;let i=s.picture.plane,a=()=>o.fitted?i.fit(t.surface.domain):i.place(o.centre,o.unit*i.whole()/o.whole());s.picture.moveWindow(a,!1)}}},ei=({surface:n})=>JSON.stringify([n.key,n.parameters]);function oi({clock:n,members:t}){n.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(n.last),e.runsChanged(),e.picture.schedule()}var lo=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},o){let[s,i]=t.stamp;this.imposed===void 0&&(this.serial=i),(s!==this.imposed||i>=this.serial)&&(this.current={...t});let a=s===this.imposed&&(this.current.inside||this.current.dial),r=a?e.findIndex(c=>c.name===o):-1;return r>=0&&(this.current.run=r),this.imposed=s,r>=0&&r!==t.run&&i>=this.serial}change(t){let{player:e}=this;!this.current||e.offline&&t.dial&&!e.scene.dial||(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:o,dial:s}=this.player,i=this.current,a=(r,c)=>t.querySelector(`[data-do="${r}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:i.stage,inside:!!i.inside,dial:!!i.dial}),e.stage.hidden=i.stage==="relief",t.querySelector(".ov-depth").hidden=i.stage==="map"||i.stage==="grid",t.querySelector(".ov-race").hidden=!!i.inside,o.root.hidden=!i.inside,s.root.hidden=!i.dial;for(let r of["map","relief","both","grid"])a(r,i.stage===r);a("race",!i.inside),a("log-height",i.log_height);for(let r of["inside","dial","fan","projector"])a(r,i[r]);e.enlarge(),s.invalidate(),i.dial||s.back(),i.inside&&o.build(),e.invalidate("trails","charts")}};var qo=class{constructor(t){this.root=t.querySelector(".ov-player");let e=s=>this.root.querySelector(s);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:o}=this.abort;this.on=(s,i,a,r={})=>s.addEventListener(i,a,{signal:o,...r}),this.outbox=new Ee(()=>this.start.settle()),this.tooltip=new ze(e(".ov-tip"),this.root),this.sync=new ho(this),this.viewState=new lo(this),this.picture=new oo(this,o),this.start=new ao(this,e(".ov-start")),this.legend=new Ce(this,e(".ov-legend")),this.readout=new no(this),this.playback=new so(this),this.recorder=new ro(this,e('[data-do="record"]')),this.quiz=new io(this),this.inside=new we(this,e(".ov-inside")),this.dial=new we(this,e(".ov-dial")),xs(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop();for(let t of[this.picture,this.readout,this.recorder])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)ws(this,e)}load(t){let e=this.scene,o=e?.runs[this.viewState.run]?.name,s=e?.surface.key!==t.surface.key,i=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let a=this.viewState.load(t,o);this.inside.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(s||i)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.dial.load(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(s||i)&&!this.reducedMotion&&!t.held&&this.clock.play(),a&&this.viewState.change({}),this.draw()}runsChanged(){this.picture.invalidate("trails","charts"),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.dial.apply(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},Co=new WeakMap;function Do({data:n,parentElement:t,setTriggerValue:e,...o}){let s=Co.get(t),i=s&&s.root.isConnected?s:new qo(t);return Co.set(t,i),i.outbox.connect(e),i.inspectorLoader??=new je(i,o),i.inspectorLoader.show(vs(n)),()=>{i.destroy(),Co.delete(t)}}var si=`.ov-player:focus-visible,
>>>>>>> el
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
`;var ii=`.ov-player button {
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
`;var ni=`[data-dial="true"].ov-player {
  grid-template-areas: "stage side" "controls side" "dial dial";
  grid-template-rows: minmax(0, 1fr) auto auto;
}
.ov-dial {
  grid-area: dial;
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
.ov-dial.ov-waiting {
  opacity: 0.5;
}
.ov-dial-track {
  flex: 1 1 200px;
  min-width: 120px;
  position: relative;
  height: 48px;
  border-radius: 8px;
  background: var(--ov-soft);
  cursor: ew-resize;
  touch-action: none;
  user-select: none;
}
.ov-dial-track canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-dial-track i {
  position: absolute;
  top: 11px;
  width: 4px;
  height: 26px;
  margin-left: -2px;
  border-radius: 2px;
  background: var(--st-text-color);
  box-shadow: 0 0 0 2px var(--st-background-color);
  pointer-events: none;
}
.ov-dial output {
  min-width: 11ch;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.ov-dial .ov-chip {
  min-width: 148px;
  cursor: default;
}
.ov-dial small {
  color: var(--ov-muted);
  max-width: 9em;
}
.ov-dial small:empty {
  display: none;
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
`;var ri=`.ov-side {
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
`;var ai=`.ov-inside {
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
.ov-numbers > .ov-vec:last-child,
.ov-numbers > .ov-num:last-child {
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
.ov-theory:has([data-kind="stable"]) {
  border-color: #0a8f5b;
}
.ov-theory:has([data-kind="edge"]) {
  border-color: #b78100;
}
.ov-theory:has([data-kind="unstable"]) {
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
    grid-template-columns: max-content minmax(240px, 1fr);
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
    max-width: 46cqw;
  }
  .ov-inside > details:not(:first-of-type) {
    grid-column: 2;
  }
}
`;var ci=`.ov-legend {
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
`;var hi=`.ov-chart {
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
`;var li=`.ov-player.ov-large {
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
.ov-narrow .ov-dial-track {
  order: 9;
  flex: 1 0 100%;
  height: 52px;
}
.ov-narrow .ov-dial-run {
  display: none;
}
.ov-narrow .ov-dial select {
  height: 40px;
  flex: 1 1 40%;
}
.ov-narrow .ov-dial button {
  width: 40px;
  height: 40px;
}
.ov-narrow .ov-dial output {
  min-width: 13ch;
}
.ov-narrow .ov-dial .ov-chip {
  margin-right: auto;
}
.ov-large .ov-dial {
  font-size: 17px;
}
.ov-large .ov-dial-track {
  height: 68px;
}
.ov-large .ov-dial-track i {
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
`;var vi=`:is(.ov-aim, .ov-confirm) {
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
`;var di=`.ov-ended {
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
<<<<<<< HEAD
`;var di=[ei,ii,si,oi,ri,ai,ni,hi,li,ci].join("");var xs=r=>import(new URL(`inspector.js${r?`?try=${r}`:""}`,import.meta.url)),oa=ve(be,di,r=>ti({...r,importInspector:xs}));export{oa as default};
=======
`;var pi=[si,ii,ni,ri,ai,ci,hi,li,vi,di].join("");var kr=n=>import(new URL(`inspector.js${n?`?try=${n}`:""}`,import.meta.url)),dl=hs(ls,pi,n=>Do({...n,importInspector:kr}));export{dl as default};
>>>>>>> el
