// Built by tools/bundle.js from optim_viz/web/js: edit there.
var ss=`.ov-notice {
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
`;function To(i,t,o){let e=Object.assign(document.createElement("div"),{className:"ov-notice"});e.setAttribute("role","alert");let s=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",o),e.append(s,n),e}var is="optim-viz-reloaded-for";function ns(i,t,o){let e=!1;return({data:s,parentElement:n,...a})=>{e||kn(t),e=!0;let r=new TextDecoder().decode(s.subarray(0,8));if(r!=="8a349dac")return Sn(r,n);let c=n.querySelector(".ov-place");return c&&(c.outerHTML=i),o({...a,parentElement:n,data:s.subarray(8)})}}function kn(i){document.body.append(Object.assign(document.createElement("style"),{textContent:ss+i}))}function Sn(i,t){if(!Tn(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(To("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Tn(i){try{return sessionStorage.getItem(is)===i?!0:(sessionStorage.setItem(is,i),!1)}catch{return!0}}var rs=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;var En={1:Uint8Array,4:Float32Array,8:Float64Array};function zn(i){let t=i.slice(),o=new DataView(t.buffer).getUint32(0,!0),e=JSON.parse(new TextDecoder().decode(t.subarray(4,4+o)));return{head:e,array:n=>{let[a,r,c]=e.arrays[n];return new En[c](t.buffer,4+o+a,r)}}}function as(i){let{head:t,array:o}=zn(i),e=t.surface.floor??0,s=t.runs;s.forEach((r,c)=>{Object.assign(r,{x:o(`x${c}`),y:o(`y${c}`),height:o(`height${c}`),slope:o(`slope${c}`)}),t.arrays[`rate${c}`]&&(r.rates=o(`rate${c}`)),r.rule!==void 0&&t.rules&&(r.noisyGradient=[o(`g_x${c}`),o(`g_y${c}`)],r.memory=Object.fromEntries(t.rules[r.rule].remembers.map(h=>[h,[o(`${h}_x${c}`),o(`${h}_y${c}`)]]))),r.lossAt=h=>r.height[Math.min(h,r.records-1)]+e});let n=s.filter(r=>!r.offstage),a=t.arrays.noise_x?[o("noise_x"),o("noise_y")]:void 0;return Object.assign(t,{array:o,head:t,runs:n,allRuns:s,noiseRows:a})}function cs(i,t){let o=new WeakMap;return({data:e,parentElement:s,setTriggerValue:n,...a})=>{let r=o.get(s);return r?.root.isConnected||(r?.destroy(),r=i(s),o.set(s,r)),r.outbox.connect(n),t(r,e,a),()=>{s.isConnected||(o.get(s)?.destroy(),o.delete(s))}}}var Ao=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,o){this.deliver(t,o)}request(t,o){this.waiting.delete(t),this.waiting.set(t,o),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[o,e]]=this.waiting;this.waiting.delete(o),this.sentAt=performance.now(),this.due=o,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(o,e)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Eo=class{constructor(t,o){this.element=t,this.root=o}get shown(){return!this.element.hidden}showAt(t,o,e,s={}){let{width:n,height:a,x:r,y:c}=this.fill(e,s,t,o),h=r+16+n>this.root.clientWidth?r-16-n:r+16,v=c+14+a>this.root.clientHeight?c-14-a:c+14;this.place(h,v,n)}showBelow(t,o){let e=t.getBoundingClientRect(),{width:s,height:n,x:a,y:r}=this.fill(o,{},e.left,e.bottom+4);this.place(a,r+n>this.root.clientHeight?r-n-e.height-8:r,s)}hide(){this.element.hidden=!0}fill(t,o,e,s){let{element:n,root:a}=this,r=a.getBoundingClientRect();return typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,o),n.hidden=!1,{width:n.offsetWidth,height:n.offsetHeight,x:e-r.left,y:s-r.top}}place(t,o,e){let s=Math.max(0,Math.min(t,this.root.clientWidth-e));this.element.style.transform=`translate(${s}px, ${Math.max(0,o)}px)`}};function hs(i,t,o,e,s){i.beginPath(),t.forEach(([n,a],r)=>i[r?"lineTo":"moveTo"](o+n*s,e+a*s)),i.closePath()}function Wt(i,t,o,e,s,n){let a=n.of(t);i.setLineDash([]),i.lineJoin="round",hs(i,t.outline,o,e,s),i.strokeStyle=n.rim,i.lineWidth=s*.75,i.stroke(),i.fillStyle=t.ordinal===1?a:n.rim,i.fill(),i.strokeStyle=a,i.lineWidth=s*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=a,i.font=`600 ${Math.round(s*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,o+s*1.6,e-s))}var $n=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function zo(i,t,o,e,s,n,a,r){let c=Math.hypot(s,n)||1,h=s/c,v=n/c,l=$n.map(([d,u])=>[d*h-u*v,d*v+u*h]);i.setLineDash([]),hs(i,l,o,e,a*1.25),i.strokeStyle=r.rim,i.lineWidth=a*.6,i.stroke(),i.fillStyle=r.of(t),i.fill()}function $o(i,t,o,e,s,n){i.setLineDash([]);let a=[[n.rim,s*.95],[n.of(t),s*.45]];for(let[r,c]of a){i.beginPath();for(let h of[1,-1])i.moveTo(o-s,e-h*s),i.lineTo(o+s,e+h*s);i.strokeStyle=r,i.lineWidth=c,i.stroke()}}function Lo(i,t,o,e,s,n){i.setLineDash([]);let a=[[n.rim,s*.7],[n.of(t),s*.3]];for(let[r,c]of a)i.strokeStyle=r,i.lineWidth=c,i.beginPath(),i.arc(o,e,s*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(o,e,s*.3,0,2*Math.PI),i.fill()}function Ht(i,t,o){let e=i.outline.map(([h,v])=>`${(17+h*5).toFixed(2)},${(8+v*5).toFixed(2)}`).join(" "),[s,n,a]=i.ordinal===1?[t,o,1.2]:[o,t,1.8],r=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${r}/><polygon points="${e}" fill="${s}" stroke="${n}" stroke-width="${a}"/><text x="24" y="6.5" ${c}>${i.tag}</text></svg>`}var Ln={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},be=["map","relief","both","grid"];function No(i,t){let{clock:o,view:e,picture:s}=i,{plane:n,surface3d:a}=s,{box:r}=n,c=i.scene.runs.length,h=[r.left+r.width/2,r.top+r.height/2],v=e.stage==="relief",l=p=>(p(),s.schedule()),d=p=>v?l(()=>a.zoom(p)):s.moveWindow(()=>n.zoom(p,...h)),u={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:e.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:be[(be.indexOf(e.stage)+1)%be.length]}),"log-height":()=>i.viewState.change({log_height:e.log_height?0:1}),"previous-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+c-1)%c}),"next-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+1)%c}),branch:()=>{i.offline||(i.inside.focusBranch(),i.viewState.change({inside:1}))},dial:()=>i.viewState.change({dial:e.dial?0:1}),projector:()=>i.viewState.change({projector:e.projector?0:1}),share:()=>Nn(i),fan:()=>i.viewState.change({fan:e.fan?0:1}),nearer:()=>l(()=>a.zoom(1.4)),farther:()=>l(()=>a.zoom(1/1.4)),"turn-left":()=>l(()=>a.orbit(-40,0)),"turn-right":()=>l(()=>a.orbit(40,0)),"reset-camera":()=>l(()=>a.reset()),play:()=>o.playing?o.pause():o.play(),first:()=>(o.pause(),o.seek(0)),last:()=>(o.pause(),o.seek(o.last)),back:()=>o.stepBy(-1),forward:()=>o.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!o.loop)),o.setLoop(!o.loop)},record:()=>i.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():i.root.requestFullscreen?.(),"zoom-in":()=>d(1.5),"zoom-out":()=>d(1/1.5),"zoom-reset":()=>v?l(()=>a.reset()):s.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||u[t]()}async function Nn(i){if(i.offline)return;let t=i.playback.spell(),e=[...location.search.slice(1).split("&").filter(n=>n&&!n.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),s=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${e}`).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!s,at:Date.now()})}function ls(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let o=t.target,e=i.root.contains(o);if(!e&&o!==document.body&&o!==document.documentElement||e&&(o===i.start.handle||o===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||e&&(o.matches("select")||o.matches("[role=slider]")&&t.key==="Escape"))return;let s=t.key===" "||t.key==="Enter";if(e&&s&&o.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return No(i,"projector");let n=Ln[t.key.length===1?t.key.toLowerCase():t.key];n&&(t.preventDefault(),No(i,n))}var On={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function at(i){return i.replace(/[&<>"]/g,t=>On[t])}function $t(i,t,o){let e=(t-i)/Math.max(1,o),s=10**Math.floor(Math.log10(e)),n=[1,2,2.5,5,10].map(r=>r*s).find(r=>r>=e*.999)??NaN,a=[];for(let r=Math.ceil(i/n-1e-9);r*n<=t+n*1e-9&&a.length<99;r++)a.push(r*n);return{values:a,step:n}}function xe(i,t,o){let e=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=o)??100,s=[];for(let n=Math.ceil(i/e)*e;n<=t;n+=e)s.push(n);return s}var Pn={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function _t(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>Pn[t]).join("")}function Ut(i,t){if(Math.abs(i)<t*1e-6)return"0";let o=Math.floor(Math.log10(t)+1e-9),e=/^2\.[45]/.test(String(t/10**o))?1:0,s=Math.max(0,e-o);if(s>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),a=Math.max(0,Math.min(15,n-o+e));return i.toExponential(a).replaceAll("-","−").replace("e+","e")}return i.toFixed(s).replace("-","−")}function C(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let o=Math.abs(i);if(o!==0&&(o<.001||o>=1e5)){let[e,s]=i.toExponential(t-2).split("e"),n=_t(Number(s)),a=String(Number(e)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",n):`${a}·${n}`}return String(Number(i.toPrecision(t))).replace("-","−")}var Rn=.6,Oo=class{constructor(t,o){this.halo=t,this.line=o,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,o,e){Object.assign(this,{places:t,plane:o,colours:e}),this.pens=t.flatMap(({runs:s,dx:n,dy:a})=>s.map(r=>({run:r,dx:n,dy:a,next:0,x:0,y:0,length:0})));for(let s of[this.halo,this.line]){let{left:n,top:a,width:r,height:c}=o.box;s.restore(),s.clearRect(0,0,s.canvas.width,s.canvas.height),s.save(),s.beginPath();for(let{dx:h,dy:v}of t)s.rect(n+h,a+v,r,c);s.clip(),s.lineCap="butt",s.lineJoin="round"}this.time=0}draw(t){let{places:o,plane:e,colours:s}=this;if(!(!e||!s)){t<this.time&&this.reset(o,e,s),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),e,s)}}extend(t,o,e,s){let{run:n,dx:a,dy:r}=t;if(t.next===0){if(o<n.first)return;[t.x,t.y]=e.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>o)return;let c=new Path2D,h=t.length,v=!1,l=!1;for(let f=t.next;f<=o;f++){let[g,x]=e.toPixel(n.x[f],n.y[f]);if(Math.hypot(g-t.x,x-t.y)<Rn&&f<o)continue;let b=we(t.x,t.y,g,x,e.box);b&&((!l||b[4])&&c.moveTo(b[0]+a,b[1]+r),c.lineTo(b[2]+a,b[3]+r),v=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),l=b!==null&&!b[5],t.x=g,t.y=x}if(t.next=o+1,!v)return;let{scale:d}=s,{halo:u,line:p}=this;u.strokeStyle=s.halo,u.lineWidth=5*d,u.stroke(c),p.strokeStyle=s.of(n),p.lineWidth=2.3*d,p.setLineDash(n.dash.map(f=>f*d)),p.lineDashOffset=h,p.stroke(c)}};function vs(i,t,o,e,s){let{left:n,top:a,width:r,height:c}=o.box,h=6.2*s.scale,v=[];for(let l of t){if(l.hidden||e<l.first)continue;if(l.branch_step&&e>=l.branch_step&&l.branch_step<l.records){let[m,b]=o.toPixel(l.x[l.branch_step],l.y[l.branch_step]);o.inside(m,b)&&Lo(i,l,m,b,h,s)}let d=Math.min(e,l.records-1),u=Math.floor(d+1e-9),p=d-u,[f,g]=o.toPixel(l.x[u],l.y[u]);if(p>1e-9){let[m,b]=o.toPixel(l.x[u+1],l.y[u+1]),y=we(f,g,f+(m-f)*p,g+(b-g)*p,o.box);y&&(i.setLineDash([]),i.strokeStyle=s.of(l),i.lineWidth=2.3*s.scale,i.beginPath(),i.moveTo(y[0],y[1]),i.lineTo(y[2],y[3]),i.stroke()),f+=(m-f)*p,g+=(b-g)*p}let x=l.outcome.kind==="overflowed"&&e>=l.records-1;if(o.inside(f,g))x?$o(i,l,f,g,h,s):Wt(i,l,f,g,h,s);else{let m=jn(l,u,o);m&&v.push([l,...m])}}i.save(),i.beginPath(),i.rect(n-1,a-1,r+2,c+2),i.clip();for(let l of v)zo(i,...l,h,s);i.restore()}function jn(i,t,o){for(let e=Math.min(t,i.records-2);e>=0;e--){let[s,n]=o.toPixel(i.x[e],i.y[e]),[a,r]=o.toPixel(i.x[e+1],i.y[e+1]),c=we(s,n,a,r,o.box);if(c&&c[5])return[c[2],c[3],a-s,r-n];if(c)return null}return null}function ds(i,t,o,e,s,n){let a=n,r;for(let c of i){if(c.hidden)continue;let h=Math.min(o,c.records-1);for(let v=0;v<=h;v++){let[l,d]=t.toPixel(c.x[v],c.y[v]),u=Math.hypot(l-e,d-s);u<a&&([a,r]=[u,{run:c,i:v}])}}return r}function we(i,t,o,e,s){let n=o-i,a=e-t,r=0,c=1,h=[[-n,i-s.left],[n,s.left+s.width-i],[-a,t-s.top],[a,s.top+s.height-t]];for(let[v,l]of h)if(v===0){if(l<0)return null}else{let d=l/v;if(v<0?r=Math.max(r,d):c=Math.min(c,d),r>c)return null}return!Number.isFinite(n)||!Number.isFinite(a)?null:[i+n*r,t+a*r,i+n*c,t+a*c,r>0,c<1]}var In=5,Cn=11;function Xt(i,t){let o=t.getBoundingClientRect();return[i.clientX-o.left,i.clientY-o.top]}function Me(i,t,o){return i.moved||Math.hypot(t-i.px,o-i.py)>=In}function ke(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function Po({picture:i},t){return i.panels.local(Xt(t,i.stage))}function ye({picture:i,legend:t,start:o},e){let{panels:s,plane:n,stage:a}=i,{over:r}=s,c=e.target.closest(".ov-panel");c&&s.pointAt(c);let h=c||s.point(...Xt(e,a),n);t.light(s.on&&h?s.places[s.over].i:void 0),s.over!==r&&o.place()}function ps(i){let{on:t,picture:o,tooltip:e,legend:s,start:n,viewState:a}=i,{stage:r,plane:c,panels:h}=o,v;t(r,"pointerdown",p=>{if(p.button!==0||p.target.closest("button")||!i.scene)return;ye(i,p);let[f,g]=Po(i,p);c.inside(f,g)&&(v={px:f,py:g,x:f,y:g,moved:!1},r.setPointerCapture(p.pointerId),i.root.focus({preventScroll:!0}))}),t(r,"pointermove",p=>{if(!i.scene)return;!v&&!p.target.closest(".ov-start")&&ye(i,p);let[f,g]=Po(i,p);if(!v&&p.target.closest("button"))return e.hide();if(!v)return qn(i,f,g,p);Me(v,f,g)&&(r.classList.add("ov-panning"),e.hide(),o.moveWindow(()=>c.pan(f-v.x,g-v.y)),Object.assign(v,{x:f,y:g,moved:!0}))});let l=p=>{if(v&&!v.moved&&p.type==="pointerup"){let f=c.toPlane(v.px,v.py);n.begin(),h.on?a.change({run:h.places[h.over].i}):i.quiz.aims?i.quiz.put(...f):n.moveTo(...f)}v=void 0,r.classList.remove("ov-panning")};t(r,"pointerup",l),t(r,"pointercancel",l),t(r,"pointerleave",()=>{e.hide(),s.light(void 0)});let d=p=>Number(p.target.closest("button").dataset.place);t(h.root,"click",p=>a.change({run:d(p)})),t(h.root,"focusin",p=>s.light(d(p))),t(h.root,"focusout",()=>s.light(void 0)),t(r,"wheel",p=>{if(!ke(i,p))return;p.preventDefault(),ye(i,p);let[f,g]=Po(i,p);o.moveWindow(()=>c.zoom(Math.exp(-p.deltaY*.0022),f,g))},{passive:!1})}function fs(i){let{on:t,start:o,picture:e}=i,{handle:s}=o,{plane:n}=e;t(s,"pointerdown",a=>{a.button===0&&(o.hold(),s.setPointerCapture(a.pointerId),a.preventDefault(),s.focus())}),t(s,"pointermove",a=>{o.holding&&o.moveTo(...n.toPlane(...Po(i,a)))});for(let a of["pointerup","pointercancel"])t(s,a,()=>o.release());t(s,"keydown",a=>{let r={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[a.key];if(!r)return;a.preventDefault();let c=(a.shiftKey?30:5)/n.unit,[h,v]=o.position;o.moveTo(h+r[0]*c,v+r[1]*c)})}function qn(i,t,o,e){let{plane:s,panels:n,colours:a}=i.picture;if(!s.inside(t,o))return i.tooltip.hide();let r=ds(n.places[n.over].runs,s,i.clock.step,t,o,Cn),c=r?Dn(r,a):"";Se(i,s.toPlane(t,o),c,e)}function Dn({run:i,i:t},o){return`<div>${Ht(i,o.of(i),o.rim)}<b>${at(i.label)}</b> step ${t}<span>f = ${C(i.lossAt(t))}</span></div>`}function Se(i,[t,o],e,s){let n=i.picture.landscape.at(t,o),a=`<div>x = ${C(t)}, y = ${C(o)}</div><div><b>f = ${C(n,5)}</b></div>`;i.tooltip.showAt(s.clientX,s.clientY,a+e,{x:t,y:o,f:n})}function us(i){let{on:t,tooltip:o,start:e,picture:s}=i,{surface3d:n}=s,{canvas:a}=n,r;t(a,"pointerdown",h=>{if(h.button!==0||!i.scene)return;let[v,l]=Xt(h,a);r={px:v,py:l,x:v,y:l,moved:!1},a.setPointerCapture(h.pointerId)}),t(a,"pointermove",h=>{if(!i.scene)return;let[v,l]=Xt(h,a);if(!r){let d=n.pick(v,l);return d?Se(i,d,"",h):o.hide()}Me(r,v,l)&&(o.hide(),n.orbit(v-r.x,l-r.y),Object.assign(r,{x:v,y:l,moved:!0}),s.schedule())}),t(a,"pointerup",()=>{let h=r&&!r.moved&&n.pick(r.px,r.py);r=void 0,h&&(e.begin(),e.moveTo(...h,n.unit))}),t(a,"pointercancel",()=>r=void 0),t(a,"pointerleave",()=>o.hide()),t(a,"keydown",h=>{let v={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!v||!h.shiftKey||(h.preventDefault(),n.orbit(25*v[0],25*v[1]),s.schedule())}),t(a,"wheel",h=>{ke(i,h)&&(h.preventDefault(),n.zoom(Math.exp(-h.deltaY*.0022)),s.schedule())},{passive:!1})}function ms(i){let{on:t,root:o,readout:e}=i;t(o,"click",s=>{let n=s.target.closest("[data-do]");n&&i.scene&&No(i,n.dataset.do)}),t(e.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(e.slider.value))}),t(o.querySelector(".ov-speed"),"change",s=>i.clock.setSpeed(Number(s.target.value))),t(document,"keydown",s=>ls(i,s)),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),ps(i),fs(i),us(i)}function gs(i,t){let{on:o,tooltip:e}=i,{canvas:s}=t,n=r=>Math.round(t.stepAt(Xt(r,s)[0])),a=!1;o(s,"pointerdown",r=>{r.button!==0||!i.scene||(a=!0,s.setPointerCapture(r.pointerId),i.clock.pause(),i.clock.seek(n(r)))}),o(s,"pointermove",r=>{if(!i.scene)return;a&&i.clock.seek(n(r));let c=n(r),{colours:h}=i.picture,v=t.describe(c).map(([l,d,u])=>{let p=d==="x"||d==="y"?` along ${d}`:"";return`<div>${Ht(l,h.of(l),h.rim)}${at(l.label)}${p}<span>${u}</span></div>`});e.showAt(r.clientX,r.clientY,`<div><b>Step ${c}</b></div>${v.join("")}`)});for(let r of["pointerup","pointercancel"])o(s,r,()=>a=!1);o(s,"pointerleave",()=>e.hide())}var Ro=class{constructor(t,{inspector:o,importInspector:e}){Object.assign(this,{player:t,importInspector:e,attempt:0,loaded:!!o}),o&&t.install(o)}show(t){let{inside:o,dial:e}=t.view;this.scene=t,this.loaded||!(o||e)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(e){console.warn("The inspector's script did not come.",e),this.attempt+=1}this.requested=!1;let{player:o}=this;o.abort.signal.aborted||(this.notice?.remove(),t&&(o.install(t),this.loaded=!0),o.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:o}=this.player;this.notice=To("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:o).root.prepend(this.notice)}};var Bn={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function jo({outcome:i},t=""){return`<span class="ov-chip" data-kind="${i.kind}" ${t}>${Te(i)}</span>`}function Te({kind:i,label:t}){return`<i aria-hidden="true">${Bn[i]??""}</i>${at(t)}`}var Io=class{constructor(t,o){this.player=t,this.list=o,this.hidden=new Set,this.lit=void 0}load({runs:t}){let o=new Set(t.map(e=>e.name));this.hidden=new Set([...this.hidden].filter(e=>o.has(e)));for(let e of t)e.hidden=this.hidden.has(e.name)}build({runs:t}){this.list.replaceChildren(...t.map((o,e)=>this.row(o,e))),t.forEach((o,e)=>this.describe(e))}row(t,o){let{colours:e}=this.player.picture,s=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${at(t.label)}"`,a=`${Ht(t,e.of(t),e.rim)} <b>${at(t.label)}</b>`,r='<span class="ov-detail"></span><span class="ov-live"></span>';s.innerHTML=`<button type="button" ${n}>${a}${r}</button>`+jo(t,'tabindex="0" role="note"');let c=s.querySelector(".ov-chip"),{tooltip:h}=this.player;s.querySelector("button").addEventListener("click",()=>this.setHidden(o,!t.hidden));let v=()=>[t.outcome.sentence,t.outcome.criterion].map(l=>`<p>${at(l)}</p>`);for(let l of["pointerenter","focus"])c.addEventListener(l,()=>h.showBelow(c,v().join("")));for(let l of["pointerleave","blur"])c.addEventListener(l,()=>h.hide());return s}describe(t){let o=this.player.scene.runs[t],{outcome:e}=o,s=this.list.children[t],n=s.querySelector(".ov-chip");s.querySelector(".ov-detail").textContent=o.detail,n.dataset.kind=e.kind,n.setAttribute("aria-label",`${o.label}: ${e.sentence} ${e.criterion}`),n.innerHTML=Te(e)}update(t){this.player.scene.runs.forEach((o,e)=>{this.list.children[e].querySelector(".ov-live").textContent=C(o.lossAt(t),3)})}setHidden(t,o){let{picture:e,scene:s}=this.player,n=s.runs[t];n.hidden!==o&&(n.hidden=o,o?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!o)),e.invalidate("trails","charts"),e.resize(),e.schedule())}light(t){let{scene:o,picture:e}=this.player,s=o?.runs[t];s!==this.lit&&(this.lit=s,e.schedule(),[...this.list.children].forEach((n,a)=>n.classList.toggle("ov-lit",a===t)),e.panels.light(t))}};function vt(i,t){let o=i.getContext("2d",t);if(!o)throw new Error("this browser draws on no canvas");return o}function Lt(){return document.createElement("canvas")}var Ae=18,Co=class{constructor(t,o){this.surface=t,this.evaluate=o,this.buffer=void 0;let[e,s,n,a]=t.domain,r=Float64Array.from(this.grid(e,s,n,a,81,81)).filter(Number.isFinite).sort(),c=v=>r[Math.min(r.length-1,Math.floor(v*r.length))];this.low=r[0],this.high=r[r.length-1];let{floor:h}=t;if(h!==null){let v=Math.log10(Math.max(c(.01)-h,(this.high-h)*1e-6,1e-300)),l=(Math.log10(this.high-h)-v)/Ae||1;this.level=d=>(Math.log10(Math.max(d-h,1e-300))-v)/l,this.tint=d=>d/Ae}else{let v=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[l,d]=[Math.asinh(this.low/v),Math.asinh(this.high/v)],u=(d-l)/Ae;this.level=p=>Math.asinh(p/v)/u,this.tint=p=>(p*u-l)/(d-l)}}grid(t,o,e,s,n,a){let r=new Float64Array(n*a),c=new Float64Array(n*a);for(let h=0,v=0;h<a;h++)for(let l=0;l<n;l++,v++)r[v]=t+(o-t)*l/(n-1),c[v]=s+(e-s)*h/(a-1);return this.evaluate(r,c)}at(t,o){return this.evaluate(Float64Array.of(t),Float64Array.of(o))[0]}draw(t,o,e,s,n=!1){let{left:a,top:r,width:c,height:h}=o.box,v=Math.max(2,Math.round(c/s))+1,l=Math.max(2,Math.round(h/s))+1,d=this.grid(...o.view,v,l);for(let u=0;u<d.length;u++)d[u]=this.level(d[u]);this.paint(t,o,e,d,v,l),this.contour(t,o,e,d,v,l),this.veil(t,o,e),n||this.axes(t,o,e),this.points(t,o,e),t.strokeStyle=e.frame,t.lineWidth=1,t.strokeRect(a+.5,r+.5,c-1,h-1)}paint(t,o,e,s,n,a){let r=new ImageData(n,a),c=e.ramp,h=c.length/3-1;for(let g=0;g<s.length;g++){let x=Math.max(0,Math.min(1,this.tint(s[g]))),m=3*Math.round(x*h);r.data.set([c[m],c[m+1],c[m+2],Number.isNaN(s[g])?0:255],4*g)}this.buffer??=Lt(),this.buffer.width=n,this.buffer.height=a,vt(this.buffer).putImageData(r,0,0);let{left:v,top:l,width:d,height:u}=o.box,p=d/(n-1),f=u/(a-1);t.save(),t.beginPath(),t.rect(v,l,d,u),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,v-p/2,l-f/2,d+p,u+f),t.restore()}contour(t,o,e,s,n,a){let r=new Path2D,c=new Path2D,{left:h,top:v,width:l,height:d}=o.box,u=l/(n-1),p=d/(a-1);for(let f=0;f+1<a;f++)for(let g=0;g+1<n;g++){let x=f*n+g,m=s[x],b=s[x+1],y=s[x+n],M=s[x+n+1],A=Math.min(m,b,y,M),$=Math.max(m,b,y,M);if($-A<40)for(let k=Math.ceil(A);k<=$;k++){let E=k%3===0?c:r,S=h+g*u,N=v+f*p,w=[];m<k!=b<k&&w.push([S+u*(k-m)/(b-m),N]),b<k!=M<k&&w.push([S+u,N+p*(k-b)/(M-b)]),y<k!=M<k&&w.push([S+u*(k-y)/(M-y),N+p]),m<k!=y<k&&w.push([S,N+p*(k-m)/(y-m)]),w.length===4&&(m+b+y+M)/4<k!=m<k&&w.push(...w.splice(0,1));for(let R=0;R+1<w.length;R+=2)E.moveTo(...w[R]),E.lineTo(...w[R+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=e.contour,t.stroke(r),t.strokeStyle=e.contourStrong,t.stroke(c)}veil(t,o,e){let[s,n,a,r]=this.surface.domain,[c,h]=o.toPixel(s,r),[v,l]=o.toPixel(n,a),{left:d,top:u,width:p,height:f}=o.box;t.save(),t.beginPath(),t.rect(d,u,p,f),t.clip(),t.beginPath(),t.rect(d,u,p,f),t.rect(c,h,v-c,l-h),t.fillStyle=e.veil,t.fill("evenodd"),t.strokeStyle=e.frame,t.setLineDash([4,4]),t.strokeRect(c,h,v-c,l-h),t.restore()}axes(t,o,e,{below:s=!0,aside:n=!0,every:a=80}={}){let{left:r,top:c,width:h,height:v}=o.box,l=11.5*e.scale,[d,u,p,f]=o.view;t.fillStyle=e.muted,t.strokeStyle=e.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${l}px ${e.font}`;let g=$t(d,u,h/(a*e.scale)),x=$t(p,f,v/(.8*a*e.scale));t.textAlign="center",t.textBaseline="top";for(let m of s?g.values:[]){let[b]=o.toPixel(m,p);t.fillRect(Math.round(b),c+v,1,4),t.fillText(Ut(m,g.step),b,c+v+7)}t.textAlign="right",t.textBaseline="middle";for(let m of n?x.values:[]){let[,b]=o.toPixel(d,m);t.fillRect(r-4,Math.round(b),4,1),t.fillText(Ut(m,x.step),r-7,b)}t.fillStyle=e.text,t.font=`italic ${l+1}px ${e.font}`,t.textAlign="right",s&&t.fillText("x",r+h-4,c+v-10),t.textAlign="left",n&&t.fillText("y",r+6,c+12)}points(t,o,e){let s=5.5*e.scale,n=[[e.rim,4],[e.text,1.6]];t.setLineDash([]);for(let{x:a,y:r,kind:c}of this.surface.points){let[h,v]=o.toPixel(a,r);if(o.inside(h,v,1)){for(let[l,d]of n)t.strokeStyle=l,t.lineWidth=d*e.scale,t.beginPath(),c==="saddle"?(t.moveTo(h-s*.6,v-s*.6),t.lineTo(h+s*.6,v+s*.6),t.moveTo(h-s*.6,v+s*.6),t.lineTo(h+s*.6,v-s*.6)):c==="maximum"?(t.moveTo(h,v-s*.8),t.lineTo(h+s*.8,v+s*.6),t.lineTo(h-s*.8,v+s*.6),t.closePath()):t.arc(h,v,s,0,2*Math.PI),t.stroke();c==="global minimum"&&(t.fillStyle=e.text,t.beginPath(),t.arc(h,v,s*.42,0,2*Math.PI),t.fill())}}}};var qo={left:46,right:10,top:10,bottom:28},Do=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,o,e){let s={left:qo.left*e,right:qo.right,top:qo.top,bottom:qo.bottom*e};this.frame({left:s.left,top:s.top,width:Math.max(40,t-s.left-s.right),height:Math.max(40,o-s.top-s.bottom)})}frame(t){let o=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/o)}whole(){let[t,o,e,s]=this.domain;return Math.min(this.box.width/(o-t),this.box.height/(s-e))}fit(t){let[o,e,s,n]=t;this.domain=t,this.place([(o+e)/2,(s+n)/2],this.whole()),this.fitted=!0}show([t,o,e,s]){let n=(t+o)/2,a=(e+s)/2;this.place([n,a],this.within(Math.min(this.box.width/(o-t),this.box.height/(s-e)),n,a))}place(t,o){let e=this.box.width/o/2,s=this.box.height/o/2;this.centre=t,this.unit=o,this.fitted=!1,this.view=[t[0]-e,t[0]+e,t[1]-s,t[1]+s]}zoom(t,o,e){let[s,n]=this.toPlane(o,e),a=this.within(this.unit*t,s,n),r=this.unit/a;this.place([s+(this.centre[0]-s)*r,n+(this.centre[1]-n)*r],a)}within(t,o,e){let s=4e6/Math.max(.001,Math.abs(o),Math.abs(e));return Math.max(this.whole()/8,Math.min(s,t))}pan(t,o){this.place([this.centre[0]-t/this.unit,this.centre[1]+o/this.unit],this.unit)}toPixel(t,o){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-o)*this.unit]}toPlane(t,o){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(o-this.box.top)/this.unit]}inside(t,o,e=0){let s=this.box;return t>=s.left-e&&t<=s.left+s.width+e&&o>=s.top-e&&o<=s.top+s.height+e}};var Nt=22250738585072014e-324,Fn=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),no=new DataView(new ArrayBuffer(8)),go=i=>Fn[i+1022];function Bo(i){return no.setFloat64(0,i),(no.getUint32(0)>>>20)-1023}function Fo(i){return no.setFloat64(0,i),no.setUint32(0,no.getUint32(0)&1048575|1072693248),no.getFloat64(0)}var Yt=i=>Math.abs(i)>=Nt?i:i*0;function bs(i,t){let o=i*t;if(!(Math.abs(o)<=Nt))return o;let e=Math.abs(i)<Math.abs(t)?i*mo*t:i*(t*mo);return Math.abs(e)<Nt*mo?o*0:o}function xs(i,t){let o=i/t;return Math.abs(o)<=Nt&&Math.abs(i*mo/t)<Nt*mo?o*0:o}var mo=2**200;var ws=(i,t)=>i>=t||Number.isNaN(i)?i:t,ys=(i,t)=>i<=t||Number.isNaN(i)?i:t;function Ms(i){let t=i>710,e=i<-709?-709:i,s=t?710:e,a=s*1.4426950408889634+.5,r=Math.floor(a),c=r*.6931471805598903,h=s-c,v=r*5497923018708371e-29,l=h-v,u=h-l-v,p=i<-708.3964185322641,f=1+l,x=1-f+l,m=l*l,Y=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,nt=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,K=l*nt,H=Y+K,z=m*H,j=u+z,Q=x+j,_=f+Q,O=r>0,F=_*(O?2:.5),U=r-1,W=r+1,I=go(O?U:W),J=F*I,P=Yt(J);return p?0:P}function ks(i){let t=Bo(i),o=Fo(i),e=o>1.4142135623730951,s=t+1,n=e?s:t,a=.5*o,c=(e?a:o)-1,h=2+c,v=c/h,l=v*v,u=.5*c*c,B=(((((((((.08695652173913043*l+.09523809523809523)*l+.10526315789473684)*l+.11764705882352941)*l+.13333333333333333)*l+.15384615384615385)*l+.18181818181818182)*l+.2222222222222222)*l+.2857142857142857)*l+.4)*l+.6666666666666666,Z=l*B,V=u+Z,G=v*V,T=n*5497923018708371e-29,ot=G+T,ct=u-ot,nt=n*.6931471805598903,K=ct-c,H=nt-K,z=i<22250738585072014e-324,Q=i>-22250738585072014e-324?-1/0:NaN,_=z?Q:H;return i<=17976931348623157e292?_:i}function Ss(i){let t=Math.abs(i),o=t<=16777216,e=i*0,s=o?i:e,a=s*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=s-c,v=r*9920935774287987e-25,l=h-v,u=h-l-v,p=r*22517417706346578e-34,f=l-p,x=l-f-p,m=u+x,y=r*35215598651832e-40-m,M=f-y,A=.25*r,k=4*Math.floor(A),E=r-k,N=f-M-y,w=M*M,H=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,z=w*H,j=M*z,_=1-.5*w,O=N*_,X=j+O,F=M+X,U=-.5*w,W=1+U,I=1-W+U,J=w*w,xt=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,ft=J*xt,et=M*N,Rt=ft-et,wt=I+Rt,yt=W+wt,Mt=E>=2,st=.5*E,Tt=Math.floor(st)!==st?yt:F,zt=-Tt,it=Mt?zt:Tt;return t<3725290298461914e-24?i:it}function Ts(i){let o=Math.abs(i)<=16777216,e=i*0,s=o?i:e,a=s*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=s-c,v=r*9920935774287987e-25,l=h-v,u=h-l-v,p=r*22517417706346578e-34,f=l-p,x=l-f-p,m=u+x,y=r*35215598651832e-40-m,M=f-y,A=.25*r,k=4*Math.floor(A),E=r-k,N=f-M-y,w=M*M,H=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,z=w*H,j=M*z,_=1-.5*w,O=N*_,X=j+O,F=M+X,U=-.5*w,W=1+U,I=1-W+U,J=w*w,xt=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,ft=J*xt,et=M*N,Rt=ft-et,wt=I+Rt,yt=W+wt,Mt=3-E,St=E*Mt>1,lt=.5*E,it=Math.floor(lt)!==lt?F:yt,rt=-it,At=St?rt:it,jt=0*i;return o?At:jt}function As(i){let t=Math.abs(i),o=t<=16777216,e=i*0,s=o?i:e,a=s*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=s-c,v=r*9920935774287987e-25,l=h-v,u=h-l-v,p=r*22517417706346578e-34,f=l-p,x=l-f-p,m=u+x,y=r*35215598651832e-40-m,M=f-y,A=.25*r,k=4*Math.floor(A),E=r-k,N=f-M-y,w=M*M,H=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,z=w*H,j=M*z,_=1-.5*w,O=N*_,X=j+O,F=M+X,W=M-F+X,tt=-.5*w,I=1+tt,P=1-I+tt,mt=w*w,et=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,Rt=mt*et,wt=M*N,yt=Rt-wt,Mt=P+yt,st=I+Mt,lt=I-st+Mt,Tt=.5*E,it=Math.floor(Tt)!==Tt,rt=-st,At=it?rt:F,jt=-lt,Ct=it?jt:W,ut=it?F:st,Qt=it?W:lt,Vt=t<3725290298461914e-24,Et=At/ut,qt=Et*134217729,Gt=qt-Et,Dt=qt-Gt,ro=Et-Dt,to=ut*134217729,ao=to-ut,Bt=to-ao,oo=ut-Bt,Ft=Et*ut,Kt=Dt*Bt-Ft,le=Dt*oo,ho=ro*Bt,yo=le+ho,lo=Kt+yo,vo=ro*oo,eo=lo+vo,ko=At-Ft-eo,So=Et*Qt,Ie=Ct-So,ve=(ko+Ie)/ut,de=Et+ve;return Vt?i:de}function Es(i){let t=Math.abs(i),s=2*(t>20?20:t),a=s*1.4426950408889634+.5,r=Math.floor(a),c=r*.6931471805598903,h=s-c,v=r*5497923018708371e-29,l=h-v,u=h-l-v,p=go(r),f=l*l,N=(((((11470745597729725e-27*f+208767569878681e-23)*f+2755731922398589e-22)*f+248015873015873e-19)*f+.001388888888888889)*f+.041666666666666664)*f+.5,T=((((16059043836821613e-26*f+2505210838544172e-23)*f+27557319223985893e-22)*f+.0001984126984126984)*f+.008333333333333333)*f+.16666666666666666,ot=l*T,ct=N+ot,nt=f*ct,K=u+nt,H=l+K,j=l-H+K,Q=p-1,_=p*H,O=Q+_,F=Q-O+_,U=p*j,W=F+U,tt=O>2,I=tt?O:2,J=tt?2:O,P=I+J,pt=I-P+J+W,D=O/P,ht=D*134217729,gt=ht-D,bt=ht-gt,It=D-bt,Pt=P*134217729,Zt=Pt-P,xt=Pt-Zt,ft=P-xt,et=D*P,wt=bt*xt-et,yt=bt*ft,Mt=It*xt,st=yt+Mt,St=wt+st,lt=It*ft,Tt=St+lt,it=O-et-Tt,rt=D*pt,At=W-rt,Ct=(it+At)/P,ut=D+Ct,Qt=t<3725290298461914e-24,Vt=i<0,Et=-ut;return Qt?i:Vt?Et:ut}function zs(i){let t=i>1025,o=i<-1022,s=t?1025:o?-1022:i,n=s+.5,a=Math.floor(n),r=s-a,c=r*134217729,h=c-r,v=c-h,l=r-v,d=r*.6931471805599453,p=v*.6931471824645996-d,f=v*-1904654323148236e-24,g=l*.6931471824645996,x=f+g,m=p+x,b=l*-1904654323148236e-24,y=m+b,M=r*23190468138462996e-33,A=y+M,$=1+d,E=1-$+d,S=d*d,ot=(((((11470745597729725e-27*S+208767569878681e-23)*S+2755731922398589e-22)*S+248015873015873e-19)*S+.001388888888888889)*S+.041666666666666664)*S+.5,X=((((16059043836821613e-26*S+2505210838544172e-23)*S+27557319223985893e-22)*S+.0001984126984126984)*S+.008333333333333333)*S+.16666666666666666,F=d*X,U=ot+F,W=S*U,tt=A+W,I=E+tt,J=$+I,P=a>0,dt=J*(P?2:.5),pt=a-1,D=a+1,gt=go(P?pt:D),bt=dt*gt;return o?0:bt}function $s(i){let t=1+i,o=i>1,s=1-(t-i),n=t-1,a=i-n,c=(o?s:a)/t,h=Bo(t),v=Fo(t),l=v>1.4142135623730951,d=h+1,u=l?d:h,p=.5*v,g=(l?p:v)-1,x=2+g,m=g/x,b=m*m,M=.5*g*g,K=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,H=b*K,z=M+H,j=m*z,_=u*5497923018708371e-29+c,O=j+_,X=M-O,F=u*.6931471805598903,U=X-g,W=F-U,I=Math.abs(i)<5551115123125783e-32,J=t<22250738585072014e-324,mt=t>-22250738585072014e-324?-1/0:NaN,dt=J?mt:W,D=t<=17976931348623157e292?dt:t;return I?i:D}function Ls(i,t){let o=Math.abs(i),e=Bo(o),s=Fo(o),n=s>1.4142135623730951,a=e+1,r=n?a:e,c=.5*s,v=(n?c:s)-1,l=2+v,u=2-l+v,p=v/l,f=p*134217729,g=f-p,x=f-g,m=p-x,b=l*134217729,y=b-l,M=b-y,A=l-M,$=p*l,E=x*M-$,S=x*A,N=m*M,w=S+N,R=E+w,Y=m*A,q=R+Y,B=v-$-q,Z=p*u,G=(B-Z)/l,T=p*p,ct=x*x-T,nt=x*m,K=m*x,H=nt+K,z=ct+H,j=m*m,Q=z+j,O=2*p*G,X=Q+O,xt=((((((((.043478260869565216*T+.047619047619047616)*T+.05263157894736842)*T+.058823529411764705)*T+.06666666666666667)*T+.07692307692307693)*T+.09090909090909091)*T+.1111111111111111)*T+.14285714285714285)*T+.2,ft=T*xt,et=.3333333333333333+ft,wt=.3333333333333333-et+ft,yt=T*134217729,Mt=yt-T,st=yt-Mt,St=T-st,lt=et*134217729,Tt=lt-et,zt=lt-Tt,it=et-zt,rt=T*et,jt=st*zt-rt,Ct=st*it,ut=St*zt,Qt=Ct+ut,Vt=jt+Qt,Et=St*it,qt=Vt+Et,Gt=wt+1850371707708594e-32,Dt=T*Gt,ro=X*et,to=Dt+ro,ao=qt+to,Bt=rt*134217729,oo=Bt-rt,Ft=Bt-oo,co=rt-Ft,Kt=p*rt,ho=x*Ft-Kt,yo=x*co,lo=m*Ft,vo=yo+lo,eo=ho+vo,Mo=m*co,ko=eo+Mo,So=p+Kt,Ce=p-So+Kt,ve=p*ao,de=G*rt,qe=ve+de,ui=ko+qe+G,mi=Ce+ui,De=r*.6931471805598903,Be=2*So,pe=De+Be,gi=De-pe+Be,bi=2*mi,xi=r*5497923018708371e-29,wi=bi+xi,Fe=gi+wi,po=pe+Fe,yi=pe-po+Fe,Mi=t>11805916207174113e5,ki=t<-11805916207174113e5?-11805916207174113e5:t,fo=Mi?11805916207174113e5:ki,We=po*134217729,Si=We-po,fe=We-Si,He=po-fe,_e=fo*134217729,Ti=_e-fo,ue=_e-Ti,Ue=fo-ue,uo=po*fo,Ai=fe*ue-uo,Ei=fe*Ue,zi=He*ue,$i=Ei+zi,Li=Ai+$i,Ni=He*Ue,Oi=Li+Ni,Pi=Math.abs(uo)<1e3,Ri=yi*fo,ji=Oi+Ri,Ye=Pi?ji:0,Ii=uo>710,Ci=uo<-709?-709:uo,me=Ii?710:Ci,qi=me*1.4426950408889634+.5,so=Math.floor(qi),Di=so*.6931471805598903,Ve=me-Di,Ge=so*5497923018708371e-29,ge=Ve-Ge,Ke=Ve-ge-Ge+Ye,io=ge+Ke,Bi=ge-io+Ke,Xe=1+io,Fi=1-Xe+io,kt=io*io,Wi=(((((11470745597729725e-27*kt+208767569878681e-23)*kt+2755731922398589e-22)*kt+248015873015873e-19)*kt+.001388888888888889)*kt+.041666666666666664)*kt+.5,Hi=((((16059043836821613e-26*kt+2505210838544172e-23)*kt+27557319223985893e-22)*kt+.0001984126984126984)*kt+.008333333333333333)*kt+.16666666666666666,_i=io*Hi,Ui=Wi+_i,Yi=kt*Ui,Vi=Bi+Yi,Gi=Fi+Vi,Je=Xe+Gi,Ki=me+Ye<-708.3964185322641,Xi=so<-1021.5,Ji=Je<1,Zi=Ki||Xi&&Ji,Ze=so>0,Qi=Je*(Ze?2:.5),tn=so-1,on=so+1,en=go(Ze?tn:on),sn=Qi*en,nn=Yt(sn),rn=Zi?0:nn,an=o<22250738585072014e-324,Qe=t>0,cn=t<0?1/0:t,hn=an?Qe?0:cn:rn,ts=o>17976931348623157e292?Qe?1/0:0:hn,os=Math.floor(t)===t,ln=.5*t,vn=Math.floor(ln)*2!==t,dn=os&&vn,es=i<0,pn=i>=-17976931348623157e292,fn=es&&pn&&!os,un=i===0,mn=1/i<0,gn=(es||un&&mn)&&dn,bn=-ts,xn=fn?NaN:gn?bn:ts,wn=i!==i||t!==t,yn=i+t;return t===0||i===1?1:wn?yn:xn}function Ns(i,t){let o=Math.abs(i),e=Math.abs(t),s=o>e,n=s?e:o,a=s?o:e,r=a>17976931348623157e292,c=n>17976931348623157e292,h=0*n,l=r?c?1:h:n,p=r?1:a===0?1:a,f=p>8452712498170644e255,x=p<1499696813895631e-256?16069380442589903e44:1,m=f?7888609052210118e-46:x,b=l*m,y=p*m,M=.25*y,A=b<M,$=.75*y,E=b<$?.5:1,S=A?0:E,N=S*y,w=b-N,R=S*b,Y=y+R,q=w/Y,L=q*q,pt=((((((((((((.034482758620689655*L+-.037037037037037035)*L+.04)*L+-.043478260869565216)*L+.047619047619047616)*L+-.05263157894736842)*L+.058823529411764705)*L+-.06666666666666667)*L+.07692307692307693)*L+-.09090909090909091)*L+.1111111111111111)*L+-.14285714285714285)*L+.2)*L+-.3333333333333333,D=L*pt,ht=q*D,gt=S===0,bt=S===.5,Pt=gt?0:bt?.4636476090008061:.7853981633974483,xt=gt?0:bt?22698777452961687e-33:3061616997868383e-32,ft=Pt+q,Rt=Pt-ft+q,wt=gt?q:ft,yt=gt?0:Rt,Mt=xt+ht,st=yt+Mt,St=-wt,lt=1.5707963267948966+St,zt=1.5707963267948966-lt+St,it=6123233995736766e-32-st,rt=zt+it,At=s?lt:wt,jt=s?rt:st,Ct=t<0,ut=t===0,Vt=1/t<0,qt=Ct||ut&&Vt,Gt=-At,Dt=3.141592653589793+Gt,to=3.141592653589793-Dt+Gt,ao=12246467991473532e-32-jt,Bt=to+ao,oo=qt?Dt:At,Ft=qt?Bt:jt,co=i<0,Kt=i===0,ho=1/i<0,lo=co||Kt&&ho,vo=oo+Ft,eo=Yt(vo),Mo=-eo;return lo?Mo:eo}var Os={exp:Ms,log:ks,sin:Ss,cos:Ts,tan:As,tanh:Es,exp2:zs,log1p:$s,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},Ps={pow:Ls,atan2:Ns,max:ws,min:ys,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var Wn=i=>(t,o,e)=>{for(let s=0;s<t;s++)o[s]=i(e[s])},Hn=i=>(t,o,e,s)=>{for(let n=0;n<t;n++)o[n]=i(e[n],s[n])},Wo={add(i,t,o,e){for(let s=0;s<i;s++){let n=o[s]+e[s];t[s]=Math.abs(n)>=Nt?n:n*0}},sub(i,t,o,e){for(let s=0;s<i;s++){let n=o[s]-e[s];t[s]=Math.abs(n)>=Nt?n:n*0}},mul(i,t,o,e){for(let s=0;s<i;s++){let n=o[s]*e[s];t[s]=Math.abs(n)>Nt?n:bs(o[s],e[s])}},div(i,t,o,e){for(let s=0;s<i;s++){let n=o[s]/e[s];t[s]=Math.abs(n)>Nt?n:xs(o[s],e[s])}},select(i,t,o,e,s){for(let n=0;n<i;n++)t[n]=o[n]?s[n]:e[n]}};for(let[i,t]of Object.entries(Os))Wo[i]=Wn(t);for(let[i,t]of Object.entries(Ps))Wo[i]=Hn(t);function Rs({program:i,coefficients:t}){let o=Un({...i,results:i.results.slice(0,1)},t);return(e,s)=>o(e,s)[0]}var _n=new Float64Array(0),Jt=256;function Un({constants:i,code:t,results:o},e){let s=[...e,...i].map(Yt),n=2+s.length,a=new Set(o);for(let v=t.length-1;v>=0;v--)if(a.has(n+v))for(let l of t[v].slice(1))a.add(l);let r=[new Float64Array(Jt),new Float64Array(Jt)],c=new Set([0,1]);for(let v of s)r.push(new Float64Array(Jt).fill(v));let h=[];return t.forEach(([v,...l],d)=>{let u=n+d,p=a.has(u)?new Float64Array(Jt):_n,[f,g,x]=l.map(m=>r[m]);r.push(p),l.some(m=>c.has(m))&&c.add(u),a.has(u)&&(c.has(u)?h.push(m=>Wo[v](m,p,f,g,x)):Wo[v](Jt,p,f,g,x))}),(v,l)=>{let d=o.map(()=>new Float64Array(v.length));for(let u=0;u<v.length;u+=Jt){let p=Math.min(Jt,v.length-u);for(let f=0;f<p;f++)r[0][f]=Yt(v[u+f]),r[1][f]=Yt(l[u+f]);for(let f of h)f(p);o.forEach((f,g)=>d[g].set(r[f].subarray(0,p),u))}return d}}function js(){return Math.min(2,globalThis.devicePixelRatio||1)}function Ee(i,t){let o=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),e=()=>{i(),Ee(i,t)};o.addEventListener("change",e,{once:!0,signal:t})}var Is={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Cs(i){let o=new Uint8ClampedArray(768);for(let e=0;e<256;e++){let s=e/255*(i.length-1),n=Math.min(i.length-2,Math.floor(s)),a=s-n;for(let r=0;r<3;r++)o[3*e+r]=i[n][r]+(i[n+1][r]-i[n][r])*a}return o}var qs={light:Cs(Is.light),dark:Cs(Is.dark)};function ze(i){let t=getComputedStyle(i),o=vt(document.createElement("canvas"),{willReadFrequently:!0}),e=(c,h)=>(o.fillStyle=h,o.fillStyle=t.getPropertyValue(c).trim()||h,o.clearRect(0,0,1,1),o.fillRect(0,0,1,1),[...o.getImageData(0,0,1,1).data].slice(0,3)),s=e("--st-background-color","#ffffff"),n=e("--st-text-color","#222222"),a=.299*s[0]+.587*s[1]+.114*s[2]<128,r=(c,h)=>`rgb(${c.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:c=>(a?c.dark:c.light)+(c.dim?"55":""),rim:r(s,1),halo:r(s,a?.55:.7),text:r(n,1),muted:r(n,i.classList.contains("ov-large")?.86:.68),grid:r(n,.1),frame:r(n,.3),contour:r(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:r(a?[190,215,240]:[30,60,95],a?.3:.34),veil:r(s,.62),ramp:a?qs.dark:qs.light}}var Ds=["land","fan","halo","line","heads"],Ho=class{constructor(t){this.canvases=Ds.map(o=>t.querySelector(`.ov-${o}`)),this.contexts=Object.fromEntries(this.canvases.map((o,e)=>[Ds[e],o.getContext("2d")])),this.ratio=1}resize(t,o,e){Object.assign(this,{width:t,height:o,ratio:e});for(let s of this.canvases)s.width=Math.round(t*e),s.height=Math.round(o*e)}moved(t,o=0,e=0){let{ratio:s}=this,n=this.contexts[t];return n.setTransform(s,0,0,s,o*s,e*s),n}emptied(t){let o=this.moved(t);return o.clearRect(0,0,this.width,this.height),o}};var Ot={left:46,right:6,top:40,bottom:28,gap:12},_o={one:24,two:42,wide:330},Bs={bare:190,full:240},Yn=56,Vn=420,Uo=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:o,root:e,plane:s,colours:n,clock:a},r){let{stage:c}=this,h=t.runs.filter(b=>!b.hidden),v=e.classList.contains("ov-narrow");if(this.on=o.stage==="grid"&&h.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&s.resize(c.clientWidth,c.clientHeight,n.scale);return}let l=n.scale,d=b=>Math.round(b*r)/r,u=v?void 0:c.clientHeight,p=Gn(h.length,c.clientWidth,u,t.surface.domain,l),f=Math.floor(p.width),g=Math.floor(p.height),x=Ot.gap*l,m=g+p.title+x;v&&(c.style.height=`${Ot.top+p.rows*m+Ot.bottom}px`),s.frame({left:d(Ot.left*l),top:d(Ot.top*l+p.title),width:f,height:g}),this.colours={...n,scale:l*Math.max(.75,Math.min(1,Math.min(f,g)/Vn/l))},this.places=h.map((b,y)=>{let M=y%p.columns,A=(y-M)/p.columns;return{...{dx:d(M*(f+x)),dy:d(A*m),aside:M===0,below:y+p.columns>=h.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:f,scale:l},this.write({scene:t,view:o,plane:s,colours:n},p.title),this.update(a.step)}write({scene:t,view:o,plane:e,colours:s},n){let{left:a,top:r,width:c,height:h}=e.box,v=new Set(t.runs.flatMap(({distinguishing:l})=>l.map(([d])=>d||"schedule")));for(this.caption.innerHTML=t.method?`<b>${at(t.method)}</b> by ${[...v].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:l,dx:d,dy:u},p)=>{let f=t.runs[l],g=this.titles[p]??=this.root.appendChild(document.createElement("button")),x=f.distinguishing.map(([M,A])=>`${M} ${typeof A=="number"?`= ${C(A)}`:at(A)}`).join(", ");g.type="button",g.className=`ov-panel${n<_o.two*s.scale?" ov-flat":""}`;let m=`<b>${x||at(f.label)}</b><small>${x?"":at(f.detail)}</small>`,b=`<span class="ov-name">${Ht(f,s.of(f),s.rim)}${m}</span>`;g.innerHTML=`${b}${jo(f)}<small class="ov-now"></small>`,g.title=`${f.label}, ${f.detail}. ${f.outcome.sentence}`,g.setAttribute("aria-pressed",String(l===Math.min(o.run,t.runs.length-1))),g.dataset.place=l;let y={left:a+d,top:r+u-n,width:c,height:n};for(let[M,A]of Object.entries(y))g.style[M]=`${A}px`;g.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(l=>l.querySelector(".ov-now"))}update(t){let{width:o,scale:e}=this.room??{};if(!this.on||o<Bs.bare*e)return;let s=o<Bs.full*e?"":"f = ";this.places.forEach(({runs:[n]},a)=>this.now[a].textContent=s+C(n.lossAt(t),3))}point(t,o,e){let s=this.places.findIndex(({dx:n,dy:a})=>e.inside(t-n,o-a));return s>=0&&(this.over=s),s>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let o of this.titles)o.classList.toggle("ov-lit",Number(o.dataset.place)===t)}local([t,o]){let{dx:e,dy:s}=this.places[this.over];return[t-e,o-s]}drawLand(t,o,e,s,n,a){let{tile:r}=this,{left:c,top:h,width:v,height:l}=e.box;r.canvas.width=Math.round(v*a),r.canvas.height=Math.round(l*a),r.setTransform(a,0,0,a,-c*a,-h*a),o.draw(r,e,this.colours,s,!0);for(let{dx:d,dy:u,below:p,aside:f}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(r.canvas,Math.round((c+d)*a),Math.round((h+u)*a)),t.setTransform(a,0,0,a,d*a,u*a),o.axes(t,e,n,{below:p,aside:f,every:Yn})}drawStart(t,[o,e],s){let{rim:n,text:a,scale:r}=this.colours,[c,h]=s.toPixel(o,e);if(!(!this.on||!s.inside(c,h))){t.setLineDash([]);for(let[v,l]of[[n,6],[a,2.5]])t.strokeStyle=v,t.lineWidth=l*r,t.beginPath(),t.arc(c,h,5.5*r,0,2*Math.PI),t.stroke()}}};function Gn(i,t,o,[e,s,n,a],r){let c=Ot.gap*r,h,v=Math.min(i,2),l=Math.max(.75,Math.min(1.2,(a-n)/(s-e)));for(let d=o?1:v;d<=(o?i:v);d++){let u=Math.ceil(i/d),p=(t-Ot.left*r-Ot.right-c*(d-1))/d,f=r*(p<_o.wide*r?_o.two:_o.one),g=o?(o-(Ot.top+Ot.bottom)*r-c*(u-1))/u-f:p*l,x=1-.03*(u*d-i),m=Math.min(p/(s-e),g/(a-n))*x;(!h||m>h.unit)&&(h={unit:m,columns:d,rows:u,title:f,width:Math.max(20,p),height:Math.max(20,g)})}return h}var Yo=class{constructor(t){this.canvas=t,this.context=vt(t),this.faint=Lt(),this.bold=Lt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1}resize(t,o,e){Object.assign(this,{width:t,height:o,ratio:e});for(let s of[this.canvas,this.faint,this.bold])s.width=Math.round(t*e),s.height=Math.round(o*e)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,o=.1){let e=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-o,Math.min(1+o,e)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,o,e,s,n){let a=n.scale;Object.assign(this,{drawn:t,last:o,scale:e,colours:n}),this.box={left:46*a,top:7*a,width:Math.max(20,this.width-46*a-12),height:Math.max(20,this.height-27*a)},this.range(s),this.curves(vt(this.bold),n),this.static(n)}range(t){let o=1/0,e=-1/0,s=0,n=1/0;for(let{values:a,first:r=0}of this.drawn){let c=a.slice(r).find(h=>h>0);c!==void 0&&Number.isFinite(c)&&(s=Math.max(s,c));for(let h=r;h<a.length;h++){let v=a[h];!Number.isFinite(v)||this.scale==="log"&&!(v>0)||(v<o&&(o=v),v>e&&(e=v),v&&Math.abs(v)<n&&(n=Math.abs(v)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")e=Math.min(e,Math.max(s,1e-300)*1e3),o=Math.max(Math.min(o,e),e*1e-16),(!(o>0)||!(e>0))&&([o,e]=[.1,10]),this.low=Math.floor(Math.log10(o)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(e)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(o),Math.abs(e));(!(a>0)||!Number.isFinite(a))&&([o,e,n]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(n,Math.max(Math.abs(o),Math.abs(e))*1e-4))),[this.low,this.high]=[this.warp(Math.min(o,0)),this.warp(Math.max(e,0))];let r=.06*(this.high-this.low);this.low-=r,this.high+=r}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(o,t[1]),t[0])-a,this.high=Math.min(Math.max(e,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:o,high:e,box:s}=this;if(this.scale==="log")return xe(o,e,s.height/(26*t)).map(r=>[r,_t(r)]);if(this.scale==="symlog"){let r=Math.log10(Math.sinh(Math.max(Math.abs(o),Math.abs(e)))*this.unit),c=Math.log10(this.unit),v=xe(c,r,Math.max(1,s.height/(56*t))).flatMap(d=>[[this.warp(10**d),_t(d)],[this.warp(-(10**d)),`−${_t(d)}`]]),l=16*t*(e-o)/s.height;return[[0,"0"],...v.filter(([d])=>d>=o&&d<=e&&Math.abs(d)>l)]}if(this.scale==="degrees")return[0,90,180].map(r=>[r,`${r}°`]);let{values:n,step:a}=$t(o,e,s.height/(34*t));return n.map(r=>[r,Ut(r,a)])}static(t){let o=vt(this.faint),{box:e}=this,s=t.scale;o.setTransform(this.ratio,0,0,this.ratio,0,0),o.clearRect(0,0,this.width,this.height),o.font=`${11*s}px ${t.font}`,o.lineWidth=1,o.textAlign="right",o.textBaseline="middle";for(let[a,r]of this.marks(s)){let c=Math.round(e.top+e.height*(1-(a-this.low)/(this.high-this.low)))+.5;o.strokeStyle=a===0&&this.scale==="symlog"?t.frame:t.grid,o.setLineDash([]),o.beginPath(),o.moveTo(e.left,c),o.lineTo(e.left+e.width,c),o.stroke(),o.fillStyle=t.muted,o.fillText(r,e.left-6,c)}o.textAlign="center",o.textBaseline="top";let n=$t(0,this.last,e.width/(70*s));for(let a of n.values){let r=this.width-o.measureText(String(a)).width/2;Number.isInteger(a)&&o.fillText(String(a),Math.min(this.x(a),r),e.top+e.height+5)}o.globalAlpha=.28,o.drawImage(this.bold,0,0,this.width,this.height),o.globalAlpha=1}curves(t,o,e){let{box:s}=this;t.setTransform(this.ratio,0,0,this.ratio,0,0),e||t.clearRect(0,0,this.width,this.height),t.save(),t.beginPath(),t.rect(s.left,s.top-1,s.width+2,s.height+2),t.clip(),t.lineJoin="round";for(let{run:n,values:a,first:r=0,dash:c=n.dash}of this.drawn){if(e&&n!==e)continue;t.strokeStyle=o.of(n),t.lineWidth=(e?3.4:1.9)*o.scale,t.setLineDash(c.map(d=>d*.8*o.scale)),t.beginPath();let h=-1e9,v=-1e9,l=!1;for(let d=r;d<a.length;d++){let u=this.x(d),p=this.y(a[d]);if(!Number.isFinite(a[d])){l=!1;continue}l&&d<a.length-1&&Math.abs(u-h)<.5&&Math.abs(p-v)<.5||(t[l?"lineTo":"moveTo"](u,p),l=!0,h=u,v=p)}t.stroke()}t.restore()}draw(t,o){let{context:e,box:s,colours:n,ratio:a}=this,r=this.x(t);if(!n)return;e.setTransform(1,0,0,1,0,0),e.clearRect(0,0,this.canvas.width,this.canvas.height),e.drawImage(this.faint,0,0);let c=Math.min(this.bold.width,Math.round((r+.5)*a));c>0&&e.drawImage(this.bold,0,0,c,this.bold.height,0,0,c,this.bold.height),o&&this.curves(e,n,o),e.setTransform(a,0,0,a,0,0),e.strokeStyle=n.muted,e.lineWidth=1,e.setLineDash([2,3]),e.beginPath(),e.moveTo(r,s.top),e.lineTo(r,s.top+s.height),e.stroke();for(let{run:h,values:v,first:l=0,head:d}of this.drawn){let u=Math.min(t,v.length-1),p=Math.floor(u+1e-9),f=u-p;if(p<l||!Number.isFinite(v[p]))continue;let g=this.y(v[p],0),x=f>1e-9?this.y(v[p+1],0):g,m=Number.isFinite(x)?g+(x-g)*f:g;d?Kn(e,d,this.x(u),m,n.of(h),n):Wt(e,h,this.x(u),m,3.9*n.scale,n)}}describe(t){return this.drawn.map(({run:o,values:e,first:s=0,head:n})=>[o,n,t>=s&&t<e.length?C(e[t]):"–"])}};function Kn(i,t,o,e,s,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(o,e,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=s,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,o,e+.5)}var Vo=class{constructor(t){this.charts=["loss","slope","rates"].map(o=>new Yo(t.querySelector(`[data-chart="${o}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:o}){let s=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:n},a)=>{[n.previousElementSibling.innerHTML]=s[a],n.setAttribute("aria-label",s[a][1])}),this.charts[2].canvas.parentElement.hidden=!o.some(n=>n.rates)}prepare({surface:t,runs:o},e,s,n){let[a,r,c]=this.charts,h=d=>o.filter(u=>!u.hidden).map(u=>({run:u,values:u[d],first:u.first}));a.prepare(h("height"),e,t.floor===null?"linear":"log",s,n),r.prepare(h("slope"),e,"log",s,n);let v=d=>new Float64Array(d.records).fill(d.rate),l=h("rates").map(d=>({...d,values:d.values??v(d.run)}));c.prepare(l,e,"log",s,n)}};function Fs(i,t,o,e){let[s,n,a,r]=t.corners(),c=t.half[2],h=(v,l)=>{i.strokeStyle=v,i.beginPath();for(let[[d,u],p]of l){let[f,g]=t.project(d,u,p);i.lineTo(f,g)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:v}of e)h(o.grid,[[n,v],[a,v],[r,v]]);h(o.frame,[[s,-c],[n,-c],[n,c],[a,c],[r,c],[r,-c],[s,-c]]),h(o.frame,[[n,-c],[a,-c],[r,-c]]),h(o.frame,[[a,-c],[a,c]])}function Ws(i,t,o,e,s,n,a){let[r,c,,h]=t.corners(),v=t.half[2],l=e*.7,d=[],u=(m,b,y,M,A)=>{let $=i.measureText(m).width,k=b+(M>.4?.5:M<-.4?-.5:0)*$,E=A>.85?y+e/2:y;d.some(S=>Math.abs(S.x-k)<(S.across+$)/2+3&&Math.abs(S.y-E)<e)||(d.push({x:k,y:E,across:$}),i.textAlign="center",i.textBaseline="middle",i.fillText(m,k,E))},[p,f]=t.project(...c,-v),g=t.project(...c,v)[1];i.font=`${e}px ${o.font}`,i.fillStyle=o.muted;let x=0;for(let{z:m,text:b}of n){let y=t.project(...c,m)[1];i.fillRect(p-4,Math.round(y),4,1),u(b,p-l,y,-1,0),x=Math.max(x,i.measureText(b).width)}i.fillStyle=o.text,i.textAlign="center",i.measureText(a).width<f-g?(i.save(),i.translate(Math.max(e+2,p-l*1.6-x),(f+g)/2),i.rotate(-Math.PI/2),i.textBaseline="bottom",i.fillText(a,0,0),i.restore()):(i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${a}`,4,4)),i.strokeStyle=o.frame;for(let m of[c,h]){let b=m[0]===r[0]?1:0,[y,M]=s.slice(2*b,2*b+2),A=t.half[b],$=V=>b?t.project(r[0],A*V,-v):t.project(A*V,r[1],-v),[k,E]=$(-1),[S,N]=$(1),[w,R]=$(0),Y=Math.hypot(S-k,N-E),q=Math.sign((E-N)*(w-t.cx)+(S-k)*(R-t.cy))/Y||0,L=(E-N)*q,B=(S-k)*q,Z=$t(y,M,Y/(4.6*e));i.font=`${e}px ${o.font}`,i.fillStyle=o.muted;for(let V of Z.values){let[G,T]=$(2*(V-y)/(M-y)-1);i.beginPath(),i.moveTo(G,T),i.lineTo(G+4*L,T+4*B),i.stroke(),u(Ut(V,Z.step),G+l*L,T+l*B,L,B)}i.font=`italic ${e+1}px ${o.font}`,i.fillStyle=o.text,u(b?"y":"x",w+3.6*l*L,R+3.6*l*B,L,B)}}function Hs(i,t,o,e,s){let{floor:n}=i.surface,a=[],r=o?n===null?i.level:Xn(i,n):h=>h,c=(h,v)=>{let l=(r(h)-t.low)/(t.high-t.low);l>=0&&l<=1&&a.every(d=>Math.abs(d.share-l)>.9/s)&&a.push({share:l,text:v,z:e*(2*l-1)})};if(!(s>1))return[];if(t.least===t.most)return[{z:0,text:C(t.least)}];o&&n===null&&c(0,"0");for(let h=300;o&&h>-300;h--)c(10**h,_t(h)),n===null&&c(-(10**h),"−"+_t(h));if(a.length<2){let h=n??0,v=o?$t(t.least-h,t.most-h,s):$t(t.low,t.high,s);for(let l of v.values)c(l,Ut(l,v.step))}return a}function Xn(i,t){let o=i.level(t+1),e=i.level(t+10);return s=>o+(e-o)*Math.log10(s)}function Us(i,t,o,e){let[s,n,a,r]=t,c=Math.max(n-s,r-a),[h,v]=[n-s,r-a].map(u=>3*Math.max(4,Math.round(o*u/c/3))+1),l=i.grid(s,n,a,r,h,v).map(u=>Number.isFinite(u)?u:NaN),d=l.map(u=>i.level(u));return{columns:h,rows:v,f:l,level:d,height:e?d:l,domain:i.surface.domain,window:t}}function Ys(i){let t=(i.columns-1)/3+1,o=(i.rows-1)/3+1,e=s=>Float64Array.from({length:t*o},(n,a)=>s[(Math.floor(a/t)*i.columns+a%t)*3]);return{...i,columns:t,rows:o,level:e(i.level),height:e(i.height)}}function Vs(i,t,o){let e=t.height.filter(Number.isFinite).sort(),s=v=>e[Math.floor(v*(e.length-1))],[n,a]=_s(i.height),[r,c]=_s(i.f),h={low:n,high:a,least:r,most:c,cut:""};return e.length?(o?h.low=Math.max(n,s(.01)):a-n>12*(a-s(.02))&&Object.assign(h,{low:s(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(s(.98)-h.low)&&Object.assign(h,{high:s(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:n-.5,high:n+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function _s(i){let t=1/0,o=-1/0;for(let e of i)e<t&&(t=e),e>o&&(o=e);return[t,o]}function $e(i,t,o){let{columns:e,rows:s,height:n}=i,[a,r,c]=t,h=Float64Array.from({length:e},(f,g)=>a*(2*g/(e-1)-1)),v=Float64Array.from({length:s},(f,g)=>r*(1-2*g/(s-1))),l=n.map(f=>c*(2*(f-o.low)/(o.high-o.low)-1)),d=(f,g,x,m)=>(l[f+x]-l[f-g])/m||0,u=l.map((f,g)=>{let x=g%e,m=x>0?1:0,b=x<e-1?1:0;return d(g,m,b,h[x+b]-h[x-m])}),p=l.map((f,g)=>{let x=Math.floor(g/e),m=x>0?1:0,b=x<s-1?1:0;return d(g,m*e,b*e,v[x+b]-v[x-m])});return Object.assign(i,{x:h,y:v,z:l,slopeX:u,slopeY:p})}function Le({columns:i,rows:t,x:o,y:e,z:s},n,a){let r=(n-o[0])/(o[i-1]-o[0])*(i-1),c=(a-e[0])/(e[t-1]-e[0])*(t-1),h=Math.min(i-2,Math.floor(r)),v=Math.min(t-2,Math.floor(c));if(!(r>=0&&c>=0&&r<=i-1&&c<=t-1))return NaN;let l=v*i+h,d=r-h,u=c-v;return(s[l]*(1-d)+s[l+1]*d)*(1-u)+(s[l+i]*(1-d)+s[l+i+1]*d)*u}var Gs=180,Ks=.012,Go=class{constructor(t,o,e,s,n,a){this.landscape=t,this.window=o,this.logHeight=e,this.camera=n,this.terrain=a;let r=o[1]-o[0],c=o[3]-o[2],h=Math.max(r,c),{floor:v}=t.surface,l=Us(t,o,s?Gs:Gs/3,e),d=s?Ys(l):l;this.range=Vs(l,d,e&&v!==null),n.half=[r/h/2,c/h/2,.23],this.fine=$e(l,n.half,this.range),this.coarse=s?$e(d,n.half,this.range):this.fine,this.shown=this.coarse,this.title=e?v===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,o,e){let[s,n,a,r]=this.window,[c,h,v]=this.camera.half,{low:l,high:d}=this.range,u=this.logHeight?this.landscape.level(e):e;return[c*(2*(t-s)/(n-s)-1),h*(2*(o-a)/(r-a)-1),v*(2*(u-l)/(d-l)-1)]}lift(t){let o=Array.from({length:t.records},(e,s)=>this.toBox(t.x[s],t.y[s],t.lossAt(s)));return{run:t,x:t.x,points:o,first:Math.min(t.first,t.records-1)}}fault([t,o,e]){return Math.min(.05,Math.max(0,Le(this.shown,t,o)-e))||0}hides(t,o,e,s){if(e<-this.camera.half[2])return!0;let[n,a,r]=this.camera.project(t,o,e+s+Ks);return this.terrain.depthAt(n,a)>r+Ks/2}toCanvas([t,o,e]){return this.camera.project(t,o,Math.max(e,-this.camera.half[2]))}pick(t,o){let e=this.terrain.depthAt(t,o);if(e===-1/0)return null;let[s,n,a]=this.camera.unproject(t,o,e),[r,c]=this.camera.half,[h,v,l,d]=this.window;return Math.abs(Le(this.shown,s,n)-a)<.02?[h+(v-h)*(s/r+1)/2,l+(d-l)*(n/c+1)/2]:null}};function Ko(i,t,o){return[i[0]+(t[0]-i[0])*o,i[1]+(t[1]-i[1])*o,i[2]+(t[2]-i[2])*o]}function Ne(i,t,o){let e=0,s=1;for(let[n,a]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let r=a*(t[n]-i[n]),c=o[n]-a*i[n];if(!Number.isFinite(r)||r===0&&c<0)return null;r>0&&(s=Math.min(s,c/r)),r<0&&(e=Math.max(e,c/r))}return e<=s?[e,s]:null}function Xs(i,t,o,e){for(let s=Math.min(o,i.length-2);s>=t;s--){let n=i[s],a=i[s+1],r=Ne(n,a,e);if(r&&r[1]<1)return[Ko(n,a,r[1]),[a[0]-n[0],a[1]-n[1],a[2]-n[2]]];if(r)return null}return null}var Xo={azimuth:-108,elevation:54,magnification:1},Js=.4,Jo=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Xo.azimuth,this.elevation=Xo.elevation,this.magnification=Xo.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Xo)}orbit(t,o){this.azimuth=(this.azimuth-t*Js)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+o*Js))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,o,e,s){let[n,a]=[this.azimuth,this.elevation].map(h=>h*Math.PI/180);Object.assign(this,{sinA:Math.sin(n),cosA:Math.cos(n),sinE:Math.sin(a),cosE:Math.cos(a),cx:t/2,cy:o/2});let r=Math.hypot(this.half[0],this.half[1]),c=Math.hypot(r,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-e,(o/2-s)*r/c))/r}project(t,o,e){let s=this.cosA*t+this.sinA*o;return[this.cx+this.unit*(this.cosA*o-this.sinA*t),this.cy+this.unit*(this.sinE*s-this.cosE*e),this.cosE*s+this.sinE*e]}unproject(t,o,e){let s=(t-this.cx)/this.unit,n=(this.cy-o)/this.unit,a=this.cosE*e-this.sinE*n;return[this.cosA*a-this.sinA*s,this.sinA*a+this.cosA*s,this.sinE*e+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),o=this.half[1]*(this.sinA<0?-1:1),[e,s]=this.project(t,-o,0)[0]<this.project(-t,o,0)[0]?[[t,-o],[-t,o]]:[[-t,o],[t,-o]];return[[t,o],e,[-t,-o],s]}};var Jn=4,Oe=.25,Zo=class{constructor(t,o,e,s){this.box=t,this.colours=o,this.under=e,this.line=s,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let o=e=>this.paths.find(s=>s.run===e&&s.x===e.x);this.paths=t.filter(e=>!e.hidden).map(e=>o(e)??this.box.lift(e)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,o,e){(!this.fresh||t<this.time)&&this.restart(t,o,e),this.time=t;for(let s of this.pens)this.extend(s,Math.min(Math.floor(t+1e-9),s.path.run.records-1))}restart(t,o,e){let{under:s,line:n}=this;s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(o,0,0),s.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let a of[s,n])a.setTransform(e,0,0,e,0,0),a.lineCap="butt",a.lineJoin="round";this.pens=this.paths.map(a=>{let{pen:r}=a;return r&&a.camp===this.camp&&r.next-1<=t?(r.again=!0,r):(a.camp=this.camp,a.pen={path:a,next:a.first+1,at:a.points[a.first],length:0,strokes:[],again:!1},a.pen)}),this.fresh=!0}extend(t,o){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>o)return;let{box:e}=this,{points:s,run:n}=t.path,a=[];t.fault??=e.fault(t.at),t.stroke=void 0;for(let r=t.next;r<=o;r++){let c=s[r],[h,v]=e.toCanvas(t.at),[l,d]=e.toCanvas(c);Math.hypot(l-h,d-v)<.6&&r<o||this.follow(t,c,a)}t.next=o+1,this.stroke(n,a,this.under,this.line),t.strokes.push(...a)}follow(t,o,e){let{box:s}=this,n=t.at,a=t.fault??0,r=s.fault(o),c=Ne(n,o,s.camera.half);if(Object.assign(t,{at:o,fault:r}),!c){t.stroke=void 0;return}let[h,v]=c,l=x=>Ko(n,o,x),[d,u]=s.toCanvas(l(h)),[p,f]=s.toCanvas(l(v)),g=Math.max(1,Math.ceil(Math.hypot(p-d,f-u)/Jn));h>0&&(t.stroke=void 0);for(let x=0;x<g;x++){let m=h+(v-h)*(x+.5)/g,b=s.hides(...l(m),a+(r-a)*m);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(d,u),e.push(t.stroke));let[y,M]=s.toCanvas(l(h+(v-h)*(x+1)/g));t.stroke.path.lineTo(y,M),t.length+=Math.hypot(y-d,M-u),[d,u]=[y,M]}v<1&&(t.stroke=void 0)}stroke(t,o,e,s){let{colours:n}=this,a=n.scale;for(let{hidden:r,path:c,offset:h}of o){if(r){e.globalAlpha=Oe,e.strokeStyle=n.of(t),e.lineWidth=1.2*a,e.stroke(c),e.globalAlpha=1;continue}e!==s&&(e.strokeStyle=n.halo,e.lineWidth=5*a,e.stroke(c),s.setLineDash(t.dash.map(v=>v*a)),s.lineDashOffset=h),s.strokeStyle=n.of(t),s.lineWidth=2.3*a,s.stroke(c)}}drawHeads(t,o){let{box:e,colours:s}=this,{camera:n}=e,a=6.2*s.scale,r=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:h,points:v,first:l}=c;if(o<l)continue;h.branch_step&&o>=h.branch_step&&h.branch_step<h.records&&r.push({draw:Lo,at:v[h.branch_step],fault:e.fault(v[h.branch_step]),run:h});let d=Math.min(o,h.records-1),u=Math.floor(d+1e-9),p=d-u,f=v[u],g=e.fault(f);if(p>1e-9){let y=[],M={at:f,fault:g,length:0};f=Ko(f,v[u+1],p),g+=(e.fault(v[u+1])-g)*p,this.follow(M,f,y),this.stroke(h,y,t,t)}let[x,m,b]=n.half;if(Math.abs(f[0])<=x&&Math.abs(f[1])<=m&&f[2]<=b){let y=h.outcome.kind==="overflowed"&&o>=h.records-1;r.push({draw:y?$o:Wt,at:f,fault:g,run:h})}else{let y=Xs(v,l,u,n.half);y&&r.push({draw:Zn(n,y[1]),at:y[0],fault:0,run:h})}}for(let{draw:c,at:h,fault:v,run:l}of r){let[d,u,p]=h,[f,g]=e.toCanvas(h);t.globalAlpha=e.hides(d,u,Math.max(p,-n.half[2]),v)?.5:1,c(t,l,f,g,a,s),t.globalAlpha=1}}};function Zn(i,t){let[o,e]=i.project(...t);return(s,n,a,r,c,h)=>zo(s,n,a,r,o-i.cx,e-i.cy,c,h)}function Zs({contour:i,contourStrong:t}){return Math.round(8*bo(i)[3]/bo(t)[3])}function Qs(i){return[0,bo(i.veil)[3]].map(t=>Qn(i,t))}function bo(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Qn(i,t){let o=bo(i.rim),[e,s,n,a]=bo(i.contourStrong),r=[e,s,n],[c,h]=i.dark?[.62,1.5]:[.74,1.07],v=new Uint32Array(360*256),l=new Uint8ClampedArray(v.buffer),d=i.ramp.length/3-1;for(let u=0;u<v.length;u++){let p=3*Math.round((u&255)*d/255),f=(u>>8)%40,g=a*Math.floor((u>>8)/40)/8,x=c+(h-c)*f/39;for(let m=0;m<3;m++)l[4*u+m]=(Math.min(255,i.ramp[p+m]*x)*(1-g)+r[m]*g)*(1-t)+o[m]*t;l[4*u+3]=255}return v}var or=24e5,er=["px","py","pd","level","shade"],Qo=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,o){[this.tintBase,this.tintSlope]=[255*o(0),255*(o(1)-o(0))],t!==this.colours&&(this.colours=t,this.thin=Zs(t),this.palettes=Qs(t))}paint(t,o,e,s,n){let a=this.aim(o,e,s,n);this.place(t,o);let{columns:r,rows:c,z:h,domain:v,window:l}=t,[,,d]=o.half,u=(p,f)=>{let g=l[2*f]+(l[2*f+1]-l[2*f])*p;return g>=v[2*f]&&g<=v[2*f+1]};for(let p=0;p<c-1;p++){let f=o.sinA>0?c-2-p:p;for(let g=0;g<r-1;g++){let x=o.cosA>0?g:r-2-g,m=f*r+x,b=Math.min(h[m],h[m+1],h[m+r],h[m+r+1]),y=Math.max(h[m],h[m+1],h[m+r],h[m+r+1]);b<d&&y<1e4&&(this.cut=b<-d||y>d,this.palette=this.palettes[u((x+.5)/(r-1),0)&&u(1-(f+.5)/(c-1),1)?0:1],b<-d&&this.lid(t,o,[m,m+1,m+r,m+r+1]),this.lines=!0,this.triangle(m,m+1,m+r),this.triangle(m+1,m+r,m+r+1))}}return this.walls(t,o),a}aim(t,o,e,s){let[n,a,r]=t.half,c=Math.hypot(n,a)*t.unit,h=(Math.hypot(n,a)*t.sinE+r*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let v=Math.min(o,Math.ceil(t.cx+c+1)),l=Math.min(e,Math.ceil(t.cy+h+1));this.density=Math.min(s,Math.sqrt(or/((v-this.left)*(l-this.top)))),this.across=Math.round((v-this.left)*this.density),this.down=Math.round((l-this.top)*this.density),this.width=v-this.left,this.height=l-this.top;let{image:d}=this;return d?.width!==this.across||d?.height!==this.down?(this.image=d=new ImageData(this.across,this.down),this.pixels=new Uint32Array(d.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=r,d}place(t,o){let{columns:e,rows:s,x:n,y:a,z:r,slopeX:c,slopeY:h,level:v}=t,l=e*s;if(this.px.length!==l+4)for(let x of er)this[x]=new Float64Array(l+4);this.scratch=l,this.level.set(v);let{sinA:d,cosA:u}=o,[p,f,g]=[.45*u+.5*d,.45*d-.5*u,.74];for(let x=0,m=0;x<s;x++)for(let b=0;b<e;b++,m++){this.corner(m,o,n[b],a[x],r[m]);let y=(g-c[m]*p-h[m]*f)/Math.sqrt(1+c[m]*c[m]+h[m]*h[m]);this.shade[m]=y>0?y*39:0}}corner(t,o,e,s,n){let a=o.cosA*e+o.sinA*s,r=o.unit*this.density;this.px[t]=(o.cx-this.left)*this.density+r*(o.cosA*s-o.sinA*e),this.py[t]=(o.cy-this.top)*this.density+r*(o.sinE*a-o.cosE*n),this.pd[t]=o.cosE*a+o.sinE*n}face(t,o,e,s){let n=this.scratch;o.forEach(([a,r,c],h)=>{this.corner(n+h,t,a,r,c),this.level[n+h]=e,this.shade[n+h]=s*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:o,y:e},s,n){this.face(s,n.map(a=>[o[a%t],e[Math.floor(a/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:o,x:e,y:s,z:n},a){let r=(l,d)=>{for(let u=0;u+1<l.length;u++){let p=[l[u],l[u+1]],f=Math.max(n[p[0]],n[p[1]]);if(!(f>-this.hz&&f<1e4))continue;this.cut=!0;let x=[n[p[0]],n[p[1]],-this.hz,-this.hz].map((m,b)=>[e[p[b%2]%t],s[Math.floor(p[b%2]/t)],m]);this.face(a,x,(128-this.tintBase)/this.tintSlope,d)}},c=a.sinA>0?0:o-1,h=a.cosA>0?t-1:0,v=this.colours?.dark;[this.palette]=this.palettes,r(Array.from({length:t},(l,d)=>c*t+d),v?.12:.55),r(Array.from({length:o},(l,d)=>d*t+h),v?.3:.8)}triangle(t,o,e){let{px:s,py:n,pd:a,level:r,shade:c,pixels:h,depths:v,across:l,palette:d,tintBase:u,tintSlope:p,cut:f,hz:g,zDepth:x}=this;n[o]<n[t]&&([t,o]=[o,t]),n[e]<n[o]&&([o,e]=[e,o]),n[o]<n[t]&&([t,o]=[o,t]);let m=s[t],b=n[t],y=s[o],M=n[o],A=y-m,$=M-b,k=s[e]-m,E=n[e]-b,S=Math.max(0,Math.ceil(b-.5)),N=Math.min(this.down,Math.ceil(n[e]-.5)),w=A*E-k*$;if(S>=N||Math.abs(w)<.001)return;let R=z=>((z[o]-z[t])*E-(z[e]-z[t])*$)/w,Y=z=>((z[e]-z[t])*A-(z[o]-z[t])*k)/w,q=R(a),L=Y(a),B=R(r),Z=Y(r),V=R(c),G=Y(c),T=Math.hypot(B,Z),ot=this.density/2,ct=Math.min(r[t],r[o],r[e]),nt=Math.max(r[t],r[o],r[e]),K=Math.min(1,(.34-T*this.density)*7),H=this.lines&&K>0&&Math.floor(nt+T*ot+T)!==Math.floor(ct-T*ot-T);for(let z=S;z<N;z++){let j=z+.5,Q=m+(j-b)*k/E,_=j<M?m+(j-b)*A/$:y+(j-M)*(s[e]-y)/(n[e]-M),O=Math.max(0,Math.ceil(Math.min(Q,_)-.5)),X=Math.min(l,Math.ceil(Math.max(Q,_)-.5)),F=O+.5-m,U=j-b,W=this.zTop+this.zRow*j,tt=a[t]+q*F+L*U,I=r[t]+B*F+Z*U,J=c[t]+V*F+G*U;for(let P=z*l+O,mt=z*l+X;P<mt;P++,tt+=q,I+=B,J+=V){if(f){let D=x*tt+W;if(D>g+1e-6||D<-g-1e-6)continue}let dt=u+p*I,pt=0;if(H){let D=Math.round(I),ht=ot+.5-Math.abs(I-D)/T;ht>0&&(pt=Math.round(K*(ht<1?ht:1)*(D%3===0?8:this.thin)))}h[P]=d[(pt*40+(J+.5|0)<<8)+(dt<0?0:dt>255?255:dt|0)],v[P]=tt}}}depthAt(t,o){let e=Math.floor((t-this.left)*this.density),s=Math.floor((o-this.top)*this.density);return e>=0&&s>=0&&e<this.across&&s<this.down?this.depths[s*this.across+e]:-1/0}};var sr=140,te=class{constructor(t){this.canvas=t,this.context=vt(t),this.land=vt(Lt()),this.under=vt(Lt()),this.line=vt(Lt()),this.buffer=vt(Lt()),this.camera=new Jo,this.terrain=new Qo,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,o,e){Object.assign(this,{width:t,height:o,ratio:e,stale:!0});for(let{canvas:s}of[this.context,this.land,this.under,this.line])s.width=Math.round(t*e),s.height=Math.round(o*e)}prepare(t,o,e,s,n,a){let{camera:r,terrain:c}=this,h=JSON.stringify([e,s,a,n]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let v=new Go(t,e,s,a,r,c);c.mix(n,l=>t.tint(l)),this.paths=new Zo(v,n,this.under,this.line),Object.assign(this,{key:h,fine:a,stale:!0})}this.paths.load(o)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,o){this.camera.orbit(t,o),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},sr)}pick(t,o){return this.paths?.box.pick(t,o)??null}get unit(){let[t,o]=this.paths?.box.window??[0,1];return this.width/(o-t)}draw(t){let{paths:o,context:e,ratio:s}=this;!o||!this.width||(this.stale&&this.paintLand(o),o.draw(t,this.land.canvas,s),e.setTransform(1,0,0,1,0,0),e.globalCompositeOperation="copy",e.drawImage(this.under.canvas,0,0),e.globalCompositeOperation="source-over",e.drawImage(this.line.canvas,0,0),e.setTransform(s,0,0,s,0,0),o.drawHeads(e,t))}paintLand(t){let{land:o,camera:e,terrain:s,width:n,height:a,ratio:r,buffer:c}=this,{box:h,colours:v}=t,{landscape:l,range:d,logHeight:u,window:p,title:f}=h,g=this.fine&&!this.moving,x=Math.max(8.5,Math.min(11.5,Math.min(n,a)/28))*v.scale;e.face(n,a,Math.min(4.6*x,n*.18),Math.min(3*x,a*.14)),h.shown=g?h.fine:h.coarse;let m=s.paint(h.shown,e,n,a,g?2:1);c.canvas.width=m.width,c.canvas.height=m.height,c.putImageData(m,0,0),o.setTransform(r,0,0,r,0,0),o.clearRect(0,0,n,a);let b=2*e.half[2]*e.unit*e.cosE,y=Hs(l,d,u,e.half[2],b/(2.4*x));Fs(o,e,v,y),o.imageSmoothingQuality=g?"high":"low",o.drawImage(c.canvas,s.left,s.top,s.width,s.height),Ws(o,e,v,x,p,y,f);for(let M of[!0,!1])this.drawPoints(h,v,M);this.stale=!1,t.leave()}drawPoints(t,o,e){let{land:s}=this,{landscape:n}=t,[a,r,c]=this.camera.half,h=!1,v={toPixel:(l,d)=>{let[u,p,f]=t.toBox(l,d,n.at(l,d));h=Math.abs(u)<=a&&Math.abs(p)<=r&&f<=c&&t.hides(u,p,Math.max(f,-c),t.fault([u,p,f]))===e;let[g,x]=t.toCanvas([u,p,f]);return[g,x]},inside:()=>h};s.globalAlpha=e?Oe:1,n.points(s,v,o),s.globalAlpha=1}};var ir=2.5,nr=6,rr=760,ar=140,oe=class{constructor(t,o){let{root:e}=t;this.player=t,this.stage=e.querySelector(".ov-stage"),this.plane=new Do,this.panels=new Uo(this.stage),this.layers=new Ho(this.stage),this.trails=new Oo(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new te(e.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new Vo(e),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let s of[e,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(s);Ee(()=>this.resize(),o)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.surface3d.refine)}load({surface:t},o){let e=ze(this.player.root),s=(a,r)=>JSON.stringify([a.key,a.parameters,r]),n=o&&s(t,e)===s(o.surface,this.colours);this.colours=e,n||(this.landscape=new Co(t,Rs(t))),this.plane.domain=t.domain,o?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...n?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let o of t)this.stale[o]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:o}=this.player;return t?.inside?o.charts:this.race.shown}watch(t){for(let{canvas:o}of t)this.sizes.observe(o)}enlarge(){let{root:t,view:o}=this.player,e=!!o.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!o.projector),t.classList.toggle("ov-large",e)!==this.large&&(this.large=e,this.colours=ze(t),this.size=void 0)}resize(){let{player:t,layers:o,surface3d:e,stage:s}=this,{scene:n,root:a,view:r,dial:c}=t;if(!n)return;let h=t.sync.group||a.clientWidth<rr;a.classList.toggle("ov-narrow",!!h&&document.fullscreenElement!==a);let v=s.parentElement;v.classList.toggle("ov-upright",v.clientWidth<.95*v.clientHeight);let l=js();this.panels.arrange({scene:n,view:r,root:a,plane:this.plane,colours:this.colours,clock:t.clock},l);let{clientWidth:d,clientHeight:u}=s,{clientWidth:p,clientHeight:f}=e.canvas,g=this.panels.places.map(({i:b})=>b),x=this.charts.flatMap(({canvas:b})=>[b.clientWidth,b.clientHeight]),m=[d,u,l,this.colours.scale,p,f,c.width,this.panels.on,g,x];if(!(!(d*u||p*f)||m.join()===this.size)){this.size=m.join(),d&&u&&o.resize(d,u,l),p&&f&&e.resize(p,f,l),c.paint();for(let b of this.charts)b.canvas.clientWidth&&b.resize(b.canvas.clientWidth,b.canvas.clientHeight,l);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,o=!0){t(),o&&this.player.sync.shareWindow(),this.moving=!0,this.invalidate("land"),this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},ar)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:o,clock:e}=this.player;t.inside&&(this.inspected!==e.step||!e.playing)&&o.update(e.step,!e.playing),this.inspected=e.step}drawMap(){let{player:t,plane:o,layers:e,panels:s}=this,{clock:n,start:a}=t,{colours:r,places:c}=s;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let p of["halo","line"])e.moved(p);this.trails.reset(c,o,r),a.place()}this.trails.draw(n.time);let{view:h,inside:v,quiz:l,viewState:d}=t;e.emptied("heads");let u=h.inside&&v.ready&&v.at(n.time);for(let{runs:p,i:f=d.run,dx:g,dy:x}of c){let m=e.moved("heads",g,x);s.drawStart(m,a.position,o),u&&f===d.run&&(s.on||!u.insight.run.hidden)&&v.draw(m,u,r),vs(m,p,o,n.time,r),l.draw(m,o,r)}}drawLand(){let{plane:t,panels:o,layers:e,landscape:s}=this,n=e.emptied("land"),a=this.moving?nr:ir;o.on?o.drawLand(n,s,t,a,this.colours,e.ratio):s.draw(n,t,o.colours,a),this.player.root.dataset.view=t.view.map(r=>r.toPrecision(6)).join()}drawFan(){let{panels:t,layers:o,plane:e}=this,{scene:s,dial:n}=this.player,a=t.places.find(({i:r})=>r===void 0||s.runs[r]===n.run);o.emptied("fan"),n.drawFan(o.moved("fan",a?.dx,a?.dy),e,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:o,surface3d:e}=this,{scene:s,view:n,clock:a}=this.player,{domain:r}=s.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((v,l)=>l%2?Math.min(v,r[l]):Math.max(v,r[l])),h=t.fitted?r:c[0]<c[1]&&c[2]<c[3]?c:t.view;e.prepare(this.landscape,s.runs,h,!!n.log_height,o,!this.moving),e.canvas.setAttribute("aria-label",`${s.surface.label} from the side. ${e.label()}. Drag to turn, or Shift and the arrow keys.`)}e.draw(a.time)}drawCharts(){let{scene:t,view:o,clock:e,inside:s,legend:n}=this.player,{low:a,high:r}=this.landscape,c=[a-.5*(r-a),r+.5*(r-a)];this.stale.charts&&(o.inside?s.prepare(this.colours,c):this.race.prepare(t,e.last,c,this.colours));for(let h of this.charts)h.draw(e.time,n.lit)}};var ee=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:o,runs:e}){if(!t||t.number===this.restored||o)return!1;let{clock:s,picture:n,legend:a,root:r,reducedMotion:c}=this.player,{plane:h,surface3d:v}=n,{number:l,step:d,plays:u,speed:p,window:f,camera:g,hidden:x}=t;return this.restored=l,s.pause(),s.seek(d),s.speed=p,r.querySelector(".ov-speed").value=p,e.forEach((m,b)=>a.setHidden(b,x.includes(b))),f&&h.show(f),g&&Object.assign(v.camera,{azimuth:g[0],elevation:g[1],magnification:g[2]}),n.invalidate("land"),u&&!c&&s.play(),!0}spell(){let{clock:t,picture:o,scene:e,view:s}=this.player,{plane:n,surface3d:a}=o,{azimuth:r,elevation:c,magnification:h}=a.camera,v=e.runs.flatMap((d,u)=>d.hidden?u:[]),l=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||l.push(`window:${n.view.map(d=>Number(d.toPrecision(7))).join("~")}`),(s.stage==="relief"||s.stage==="both")&&l.push(`camera:${[r,c,h].map(d=>Number(d.toFixed(2))).join("~")}`),[...l,...v.length?[`hidden:${v.join("~")}`]:[]].join()}};var cr="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",hr=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,lr="race|inside|toggle-inside|branch|previous-run|next-run",vr={view:new RegExp(`^(${lr}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},se=class{constructor(t){let{on:o}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),o(document,"keydown",e=>{let s={PageDown:1,PageUp:-1}[e.key];!s||!t.scene?.quiz.pages||e.target.closest?.(cr)||document.querySelector("[role=dialog]")||(e.preventDefault(),e.stopPropagation(),t.outbox.send("page",{by:s,at:Date.now()}))},{capture:!0}),o(t.root,"keydown",e=>{let s={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[e.key];if(!this.aims||!s&&e.key!=="Enter"||e.target===t.picture.surface3d.canvas||!s&&(e.target.closest("button")??this.aim)!==this.aim)return;if(e.preventDefault(),!s)return this.submit();let n=(e.shiftKey?30:5)/t.picture.plane.unit,[a,r]=this.at;this.put(a+s[0]*n,r+s[1]*n)}),o(this.confirm,"click",()=>this.submit())}load({held:t,quiz:o,surface:e}){this.aims=t&&o.aims,Object.assign(this.player.root.dataset,{held:t,locked:o.locked?.join(" ")??""}),this.player.start.fix(!!(t||o.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(e.domain[0]+e.domain[1])/2,(e.domain[2]+e.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:o,quiz:e}=this.player.scene;return o&&!hr.test(t)||e.locked?.some(s=>vr[s]?.test(t))}put(t,o){this.guess=[t,o],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${C(t,3)}, ${C(o,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[o,e]=t.toPixel(...this.at);for(let s of[this.aim,this.confirm])s.style.transform=`translate(${o}px, ${e}px)`,s.style.visibility=t.inside(o,e)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(s=>C(s,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,o,e){let{guess:s}=this.player.scene.quiz;if(!s)return;let[n,a]=o.toPixel(...s),r=e.scale,c=n>o.box.left+o.box.width/2;if(o.inside(n,a)){t.font=`600 ${12*r}px ${e.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=e.text;for(let[h,v,l]of[[e.rim,5,[]],[e.text,2,[4*r,3*r]]])Object.assign(t,{strokeStyle:h,lineWidth:v*r}),t.setLineDash(l),t.beginPath(),t.arc(n,a,11*r,0,7),t.stroke(),t[l.length?"fillText":"strokeText"]("your guess",n+(c?-17:17)*r,a);t.setLineDash([])}}};var dr=90,pr=400,ie=class{constructor(t){let o=e=>t.root.querySelector(e);this.player=t,this.slider=o(".ov-scrub"),this.label=o(".ov-step"),this.spoken=o(".ov-sr"),this.button=o('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:o,picture:e,clock:s}=this.player,{runs:n,surface:a}=t;Object.assign(o.dataset,{runs:n.length,steps:t.steps,surface:a.key}),this.setLast(s.last),o.querySelector(".ov-empty").hidden=n.length>0,e.layers.canvases[0].setAttribute("aria-label",`Contour map of ${a.label}, with the paths of ${n.map(r=>r.label).join(", ")||"no run"}.`),e.race.describe(t)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:o,scene:e}=this.player,{step:s,playing:n}=o;this.frames+=1,Object.assign(t.dataset,{step:s,playing:n,frames:this.frames,speed:o.speed,ready:"true"}),this.slider.value=s,this.slider.setAttribute("aria-valuetext",`step ${s} of ${o.last}`),(this.shown.step!==s||this.shown.scene!==e)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===s)&&(this.timer=setTimeout(()=>{this.spokenStep=s;let a=this.player.scene.runs.map(r=>`${r.label}: ${C(r.lossAt(s),3)}`);this.announce(`Step ${s} of ${o.last}. ${a.join(", ")}.`)},pr))}writeStep(){let{clock:t,scene:o,legend:e,picture:s}=this.player,n=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let a=!t.playing||n-this.shown.at>dr||this.shown.scene!==o;a&&(e.update(t.step),s.panels.update(t.step)),this.shown={step:t.step,scene:o,at:a?n:this.shown.at}}announce(t){this.spoken.textContent=t}};var fr=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],ur=1500;function ti(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?fr.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Re=class{constructor(t,o){this.player=t,this.canvas=document.createElement("canvas");let[{width:e,height:s}]=this.sources();Object.assign(this.canvas,{width:e,height:s}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:ti(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=r=>n.push(r.data),this.recorder.onstop=()=>o(new Blob(n,{type:"video/webm"}));let{clock:a}=t;this.loop=a.loop,a.loop=!1,a.pause(),a.setTime(0),this.frame(),this.recorder.start(),a.play()}sources(){let{view:t,picture:o}=this.player;return t.stage==="relief"?[o.surface3d.canvas]:o.layers.canvases}frame(){let{canvas:t,player:o}=this,{clock:e}=o;this.compose(t.getContext("2d")),e.playing||e.time<e.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),ur)}compose(t){let{canvas:o,player:e}=this,{scene:s,clock:n,picture:a}=e,{colours:r}=a,{ratio:c}=a.layers,{width:h,height:v}=o;t.setTransform(1,0,0,1,0,0),t.fillStyle=r.rim,t.fillRect(0,0,h,v);for(let p of this.sources())t.drawImage(p,0,0,h,v);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${r.font}`,t.textBaseline="middle";let l=[{label:`${s.surface.label}, step ${n.step}`},...s.runs.filter(p=>!p.hidden)],d=h/c-22,u=Math.max(...l.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=r.rim,t.fillRect(d-u,18,u+6,l.length*20+8),t.globalAlpha=1,l.forEach((p,f)=>{let g=32+20*f;f&&Wt(t,p,d-u+15,g,5.5,r),t.font=`600 13px ${r.font}`,t.fillStyle=r.text,t.textAlign="left",t.fillText(p.label,d-u+(f?36:10),g)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},ne=class{constructor(t,o){this.player=t,this.button=o,this.film=void 0,o.hidden=!ti()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Re(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let o=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var re=class{constructor(t,o){this.player=t,this.handle=o,this.moved=void 0,this.requested=void 0,this.holding=!1,this.owing=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.owing&&this.request())}moveTo(t,o,e=this.player.picture.plane.unit){if(this.fixed||this.player.offline)return;let s=Math.min(15,Math.max(0,Math.ceil(Math.log10(e))+1));this.moved=[Number(t.toFixed(s)),Number(o.toFixed(s))],this.place(),this.request()}request(){let{outbox:t,scene:o}=this.player,[e,s]=this.position,{requested:n}=this,a={x:e,y:s,gesture:this.gesture,held:this.holding},r=c=>c.x===e&&c.y===s;if(t.expects("start")){if(r(n)&&n.held===a.held)return}else if(r({x:o.start[0],y:o.start[1]})&&!this.owing)return;this.requested=a,this.owing=this.holding,t.request("start",a)}settle(){this.moved=void 0}place(){let{plane:t,panels:o}=this.player.picture,[e,s]=this.position,[n,a]=t.toPixel(e,s),{dx:r,dy:c}=o.places[o.over];this.handle.style.transform=`translate(${n+r}px, ${a+c}px)`,this.handle.style.visibility=t.inside(n,a)?"visible":"hidden";let h=this.fixed?"":" Drag it, or move it with the arrow keys.";this.handle.setAttribute("aria-label",`Start at ${C(e)}, ${C(s)}.${h}`),this.handle.title=`The start${this.fixed?"":`: drag it${o.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var xo=class{constructor(t,o){this.player=t,this.root=o,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}build(){}update(){}prepare(){}apply(){}paint(){}back(){}stop(){}invalidate(){}drawFan(){}};var wo=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let o=this.time>=this.last;this.last=t,this.time=o?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let o=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=o*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(e=>this.tick(e))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var ae=new Map,ce=class{constructor(t){this.player=t,this.own=new wo(o=>this.tick(o)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t,steps:o}){if(!t)return this.clock.setLast(o);if(!ae.has(t)){let n=new Set;ae.set(t,{members:n,clock:new wo(a=>n.forEach(r=>r.tick(a)))})}let{root:e,picture:s}=this.player;this.group=ae.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),ei(this.group)}leave(){let{group:t,clock:o}=this;if(t?.members.delete(this),t?.members.size)return ei(t);o.stop(),t&&ae.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:o}=this,{root:e,scene:s}=this.player;e.querySelector(".ov-speed").value=t.speed,e.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>s.steps;o.hidden!==!n&&(o.hidden=!n,o.textContent=n?`Ended: its last step is ${s.steps}`:"")}shareWindow(){let{scene:t,picture:o}=this.player,{plane:e}=o;for(let{player:s}of this.group?.members??[]){if(s===this.player||oi(s.scene)!==oi(t))continue;let n=s.picture.plane,a=()=>e.fitted?n.fit(t.surface.domain):n.place(e.centre,e.unit*n.whole()/e.whole());s.picture.moveWindow(a,!1)}}},oi=({surface:i})=>JSON.stringify([i.key,i.parameters]);function ei({clock:i,members:t}){i.setLast(Math.max(...[...t].map(({player:o})=>o.scene.steps)));for(let{player:o}of t)o.readout.setLast(i.last),o.runsChanged(),o.picture.schedule()}var he=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:o},e){let[s,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(s!==this.imposed||n>=this.serial)&&(this.current={...t});let a=s===this.imposed&&(this.current.inside||this.current.dial),r=a?o.findIndex(c=>c.name===e):-1;return r>=0&&(this.current.run=r),this.imposed=s,r>=0&&r!==t.run&&n>=this.serial}change(t){let{player:o}=this;!this.current||o.offline&&t.dial&&!o.scene.dial||(this.current={...this.current,...t},this.serial+=1,this.arrange(),o.picture.resize(),o.picture.schedule(),o.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:o,inside:e,dial:s}=this.player,n=this.current,a=(r,c)=>t.querySelector(`[data-do="${r}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),o.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,e.root.hidden=!n.inside,s.root.hidden=!n.dial;for(let r of["map","relief","both","grid"])a(r,n.stage===r);a("race",!n.inside),a("log-height",n.log_height);for(let r of["inside","dial","fan","projector"])a(r,n[r]);o.enlarge(),s.invalidate(),n.dial||s.back(),n.inside&&e.build(),o.invalidate("trails","charts")}};var je=class{constructor(t){this.root=t.querySelector(".ov-player");let o=s=>this.root.querySelector(s);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:e}=this.abort;this.on=(s,n,a,r={})=>s.addEventListener(n,a,{signal:e,...r}),this.outbox=new Ao(()=>this.start.settle()),this.tooltip=new Eo(o(".ov-tip"),this.root),this.sync=new ce(this),this.viewState=new he(this),this.picture=new oe(this,e),this.start=new re(this,o(".ov-start")),this.legend=new Io(this,o(".ov-legend")),this.readout=new ie(this),this.playback=new ee(this),this.recorder=new ne(this,o('[data-do="record"]')),this.quiz=new se(this),this.inside=new xo(this,o(".ov-inside")),this.dial=new xo(this,o(".ov-dial")),ms(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop();for(let t of[this.picture,this.readout,this.recorder])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let o of t)gs(this,o)}load(t){let o=this.scene,e=o?.runs[this.viewState.run]?.name,s=o?.surface.key!==t.surface.key,n=o&&(t.played!==o.played||t.held!==o.held);this.scene=t;let a=this.viewState.load(t,e);this.inside.load(t),this.picture.load(t,o),this.legend.load(t),this.sync.join(t),(s||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.dial.load(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(s||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),a&&this.viewState.change({}),this.draw()}runsChanged(){this.picture.invalidate("trails","charts"),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.dial.apply(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},si=cs(i=>new je(i),(i,t,o)=>{i.inspectorLoader??=new Ro(i,o),i.inspectorLoader.show(as(t))});var ii=`.ov-player:focus-visible,
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
`;var ni=`.ov-player button {
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
`;var ri=`[data-dial="true"].ov-player {
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
`;var ai=`.ov-side {
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
`;var ci=`.ov-inside {
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
`;var hi=`.ov-legend {
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
`;var li=`.ov-chart {
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
`;var vi=`.ov-player.ov-large {
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
`;var di=`:is(.ov-aim, .ov-confirm) {
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
`;var pi=`.ov-ended {
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
`;var fi=[ii,ni,ri,ai,ci,hi,li,vi,di,pi].join("");var Ar=i=>import(new URL(`inspector.js${i?`?try=${i}`:""}`,import.meta.url)),wl=ns(rs,fi,i=>si({...i,importInspector:Ar}));export{wl as default};
