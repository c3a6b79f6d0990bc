// Built by tools/bundle.js from optim_viz/web/js: edit there.
var ue=`.ov-notice {
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
`;function ot(r,t,e){let i=Object.assign(document.createElement("div"),{className:"ov-notice"});i.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:r}),s=Object.assign(document.createElement("button"),{type:"button",textContent:t});return s.addEventListener("click",e),i.append(o,s),i}var me="optim-viz-reloaded-for";function ge(r,t,e){let i=!1;return({data:o,parentElement:s,...a})=>{i||mi(t),i=!0;let n=new TextDecoder().decode(o.subarray(0,8));if(n!=="8c21ebf5")return gi(n,s);let l=s.querySelector(".ov-place");return l&&(l.outerHTML=r),e({...a,parentElement:s,data:o.subarray(8)})}}function mi(r){document.body.append(Object.assign(document.createElement("style"),{textContent:ue+r}))}function gi(r,t){if(!vi(r)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(ot("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function vi(r){try{return sessionStorage.getItem(me)===r?!0:(sessionStorage.setItem(me,r),!1)}catch{return!0}}var ve=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;var xi={1:Uint8Array,4:Float32Array,8:Float64Array};function wi(r){let t=r.slice(),e=new DataView(t.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:i,array:s=>{let[a,n,l]=i.arrays[s];return new xi[l](t.buffer,4+e+a,n)}}}function be(r){let{head:t,array:e}=wi(r),i=t.surface.floor??0,o=t.runs;o.forEach((n,l)=>{Object.assign(n,{x:e(`x${l}`),y:e(`y${l}`),height:e(`height${l}`),slope:e(`slope${l}`)}),t.arrays[`rate${l}`]&&(n.rates=e(`rate${l}`)),n.rule!==void 0&&t.rules&&(n.noisyGradient=[e(`g_x${l}`),e(`g_y${l}`)],n.memory=Object.fromEntries(t.rules[n.rule].remembers.map(h=>[h,[e(`${h}_x${l}`),e(`${h}_y${l}`)]]))),n.lossAt=h=>n.height[Math.min(h,n.records-1)]+i});let s=o.filter(n=>!n.offstage),a=t.arrays.noise_x?[e("noise_x"),e("noise_y")]:void 0;return Object.assign(t,{array:e,head:t,runs:s,allRuns:o,noiseRows:a})}var st=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,i]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,i)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var rt=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,i,o={}){let{width:s,height:a,x:n,y:l}=this.fill(i,o,t,e),h=n+16+s>this.root.clientWidth?n-16-s:n+16,d=l+14+a>this.root.clientHeight?l-14-a:l+14;this.place(h,d,s)}showBelow(t,e){let i=t.getBoundingClientRect(),{width:o,height:s,x:a,y:n}=this.fill(e,{},i.left,i.bottom+4);this.place(a,n+s>this.root.clientHeight?n-s-i.height-8:n,o)}hide(){this.element.hidden=!0}fill(t,e,i,o){let{element:s,root:a}=this,n=a.getBoundingClientRect();return typeof t=="string"?s.innerHTML=t:s.replaceChildren(...t),Object.assign(s.dataset,e),s.hidden=!1,{width:s.offsetWidth,height:s.offsetHeight,x:i-n.left,y:o-n.top}}place(t,e,i){let o=Math.max(0,Math.min(t,this.root.clientWidth-i));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};function xe(r,t,e,i,o){r.beginPath(),t.forEach(([s,a],n)=>r[n?"lineTo":"moveTo"](e+s*o,i+a*o)),r.closePath()}function D(r,t,e,i,o,s){let a=s.of(t);r.setLineDash([]),r.lineJoin="round",xe(r,t.outline,e,i,o),r.strokeStyle=s.rim,r.lineWidth=o*.75,r.stroke(),r.fillStyle=t.ordinal===1?a:s.rim,r.fill(),r.strokeStyle=a,r.lineWidth=o*(t.ordinal===1?.12:.42),r.stroke(),t.tag&&(r.fillStyle=a,r.font=`600 ${Math.round(o*1.7)}px ${s.font}`,r.textAlign="left",r.textBaseline="middle",r.fillText(t.tag,e+o*1.6,i-o))}function at(r,t,e,i,o,s,a,n){let l=Math.hypot(o,s)||1,h=o/l,d=s/l,c=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]].map(([p,f])=>[p*h-f*d,p*d+f*h]);r.setLineDash([]),xe(r,c,e,i,a*1.25),r.strokeStyle=n.rim,r.lineWidth=a*.6,r.stroke(),r.fillStyle=n.of(t),r.fill()}function nt(r,t,e,i,o,s){r.setLineDash([]);for(let[a,n]of[[s.rim,o*.95],[s.of(t),o*.45]]){r.beginPath();for(let l of[1,-1])r.moveTo(e-o,i-l*o),r.lineTo(e+o,i+l*o);r.strokeStyle=a,r.lineWidth=n,r.stroke()}}function lt(r,t,e,i,o,s){r.setLineDash([]);for(let[a,n]of[[s.rim,o*.7],[s.of(t),o*.3]])r.strokeStyle=a,r.lineWidth=n,r.beginPath(),r.arc(e,i,o*.85,0,2*Math.PI),r.stroke();r.fillStyle=s.of(t),r.beginPath(),r.arc(e,i,o*.3,0,2*Math.PI),r.fill()}function q(r,t,e){let i=r.outline.map(([h,d])=>`${(17+h*5).toFixed(2)},${(8+d*5).toFixed(2)}`).join(" "),[o,s,a]=r.ordinal===1?[t,e,1.2]:[e,t,1.8],n=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${r.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${n}/><polygon points="${i}" fill="${o}" stroke="${s}" stroke-width="${a}"/><text x="24" y="6.5" ${l}>${r.tag}</text></svg>`}var yi={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},Ht=["map","relief","both","grid"];function ht(r,t){let{clock:e,view:i,picture:o}=r,{plane:s,surface3d:a}=o,{box:n}=s,l=r.scene.runs.length,h=[n.left+n.width/2,n.top+n.height/2],d=i.stage==="relief",c=m=>(m(),o.schedule()),p=m=>d?c(()=>a.zoom(m)):o.moveWindow(()=>s.zoom(m,...h)),f={race:()=>r.viewState.change({inside:0}),inside:()=>r.viewState.change({inside:1}),"toggle-inside":()=>r.viewState.change({inside:i.inside?0:1}),map:()=>r.viewState.change({stage:"map"}),relief:()=>r.viewState.change({stage:"relief"}),both:()=>r.viewState.change({stage:"both"}),grid:()=>r.viewState.change({stage:"grid"}),"next-view":()=>r.viewState.change({stage:Ht[(Ht.indexOf(i.stage)+1)%Ht.length]}),"log-height":()=>r.viewState.change({log_height:i.log_height?0:1}),"previous-run":()=>l&&r.viewState.change({inside:1,run:(r.viewState.run+l-1)%l}),"next-run":()=>l&&r.viewState.change({inside:1,run:(r.viewState.run+1)%l}),branch:()=>{r.offline||(r.inside.focusBranch(),r.viewState.change({inside:1}))},dial:()=>r.viewState.change({dial:i.dial?0:1}),projector:()=>r.viewState.change({projector:i.projector?0:1}),share:()=>Mi(r),fan:()=>r.viewState.change({fan:i.fan?0:1}),nearer:()=>c(()=>a.zoom(1.4)),farther:()=>c(()=>a.zoom(1/1.4)),"turn-left":()=>c(()=>a.orbit(-40,0)),"turn-right":()=>c(()=>a.orbit(40,0)),"reset-camera":()=>c(()=>a.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{r.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>r.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():r.root.requestFullscreen?.(),"zoom-in":()=>p(1.5),"zoom-out":()=>p(1/1.5),"zoom-reset":()=>d?c(()=>a.reset()):o.moveWindow(()=>s.fit(r.scene.surface.domain))};r.quiz.bars(t)||f[t]()}async function Mi(r){if(r.offline)return;let t=r.playback.spell(),i=[...location.search.slice(1).split("&").filter(s=>s&&!s.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),o=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${i}`).then(()=>!0,()=>!1);r.outbox.send("share",{playback:t,copied:!!o,at:Date.now()})}function we(r,t){if(!r.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,i=r.root.contains(e);if(!i&&e!==document.body&&e!==document.documentElement||i&&(e===r.start.handle||e===r.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||i&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(i&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&r.view.projector)return ht(r,"projector");let s=yi[t.key.length===1?t.key.toLowerCase():t.key];s&&(t.preventDefault(),ht(r,s))}function z(r){return r.replace(/[&<>"]/g,t=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"})[t])}function O(r,t,e){let i=(t-r)/Math.max(1,e),o=10**Math.floor(Math.log10(i)),s=[1,2,2.5,5,10].map(n=>n*o).find(n=>n>=i*.999)??NaN,a=[];for(let n=Math.ceil(r/s-1e-9);n*s<=t+s*1e-9&&a.length<99;n++)a.push(n*s);return{values:a,step:s}}function _t(r,t,e){let i=[1,2,3,5,10,20,50,100].find(s=>(t-r)/s<=e)??100,o=[];for(let s=Math.ceil(r/i)*i;s<=t;s+=i)o.push(s);return o}var ki={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function B(r){return r===0?"1":r===1?"10":"10"+String(r).split("").map(t=>ki[t]).join("")}function F(r,t){if(Math.abs(r)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),i=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,i-e);if(o>6||Math.abs(r)>=1e6){let s=Math.floor(Math.log10(Math.abs(r))+1e-9),a=Math.max(0,Math.min(15,s-e+i));return r.toExponential(a).replaceAll("-","−").replace("e+","e")}return r.toFixed(o).replace("-","−")}function k(r,t=4){if(!Number.isFinite(r))return r>0?"∞":r<0?"−∞":"–";let e=Math.abs(r);if(e!==0&&(e<.001||e>=1e5)){let[i,o]=r.toExponential(t-2).split("e"),s=B(Number(o)),a=String(Number(i)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",s):`${a}·${s}`}return String(Number(r.toPrecision(t))).replace("-","−")}var Si=.6,ct=class{constructor(t,e){this.layers=[t,e]}reset(t,e,i){Object.assign(this,{places:t,plane:e,colours:i}),this.pens=t.flatMap(({runs:o,dx:s,dy:a})=>o.map(n=>({run:n,dx:s,dy:a,next:0,x:0,y:0,length:0})));for(let o of this.layers){let{left:s,top:a,width:n,height:l}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:h,dy:d}of t)o.rect(s+h,a+d,n,l);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){t<this.time&&this.reset(this.places,this.plane,this.colours),this.time=t;for(let e of this.pens)e.run.hidden||this.extend(e,Math.min(Math.floor(t+1e-9),e.run.records-1))}extend(t,e){let{run:i,dx:o,dy:s}=t;if(t.next===0){if(e<i.first)return;[t.x,t.y]=this.plane.toPixel(i.x[i.first],i.y[i.first]),t.next=i.first+1}if(t.next>e)return;let a=new Path2D,n=t.length,l=!1,h=!1;for(let f=t.next;f<=e;f++){let[m,u]=this.plane.toPixel(i.x[f],i.y[f]);if(Math.hypot(m-t.x,u-t.y)<Si&&f<e)continue;let v=Ut(t.x,t.y,m,u,this.plane.box);v&&((!h||v[4])&&a.moveTo(v[0]+o,v[1]+s),a.lineTo(v[2]+o,v[3]+s),l=!0,t.length+=Math.hypot(v[2]-v[0],v[3]-v[1])),h=!!v&&!v[5],t.x=m,t.y=u}if(t.next=e+1,!l)return;let d=this.colours.scale,[c,p]=this.layers;c.strokeStyle=this.colours.halo,c.lineWidth=5*d,c.stroke(a),p.strokeStyle=this.colours.of(i),p.lineWidth=2.3*d,p.setLineDash(i.dash.map(f=>f*d)),p.lineDashOffset=n,p.stroke(a)}};function ye(r,t,e,i,o){let{left:s,top:a,width:n,height:l}=e.box,h=6.2*o.scale,d=[];for(let c of t){if(c.hidden||i<c.first)continue;if(c.branch_step&&i>=c.branch_step&&c.branch_step<c.records){let[b,x]=e.toPixel(c.x[c.branch_step],c.y[c.branch_step]);e.inside(b,x)&&lt(r,c,b,x,h,o)}let p=Math.min(i,c.records-1),f=Math.floor(p+1e-9),m=p-f,[u,g]=e.toPixel(c.x[f],c.y[f]);if(m>1e-9){let[b,x]=e.toPixel(c.x[f+1],c.y[f+1]),w=Ut(u,g,u+(b-u)*m,g+(x-g)*m,e.box);w&&(r.setLineDash([]),r.strokeStyle=o.of(c),r.lineWidth=2.3*o.scale,r.beginPath(),r.moveTo(w[0],w[1]),r.lineTo(w[2],w[3]),r.stroke()),u+=(b-u)*m,g+=(x-g)*m}let v=c.outcome.kind==="overflowed"&&i>=c.records-1;if(e.inside(u,g))v?nt(r,c,u,g,h,o):D(r,c,u,g,h,o);else{let b=Ti(c,f,e);b&&d.push([c,...b])}}r.save(),r.beginPath(),r.rect(s-1,a-1,n+2,l+2),r.clip();for(let c of d)at(r,...c,h,o);r.restore()}function Ti(r,t,e){for(let i=Math.min(t,r.records-2);i>=0;i--){let[o,s]=e.toPixel(r.x[i],r.y[i]),[a,n]=e.toPixel(r.x[i+1],r.y[i+1]),l=Ut(o,s,a,n,e.box);if(l&&l[5])return[l[2],l[3],a-o,n-s];if(l)return null}return null}function Me(r,t,e,i,o,s){let a=s,n;for(let l of r){if(l.hidden)continue;let h=Math.min(e,l.records-1);for(let d=0;d<=h;d++){let[c,p]=t.toPixel(l.x[d],l.y[d]),f=Math.hypot(c-i,p-o);f<a&&([a,n]=[f,{run:l,i:d}])}}return n}function Ut(r,t,e,i,o){let s=e-r,a=i-t,n=0,l=1;for(let[h,d]of[[-s,r-o.left],[s,o.left+o.width-r],[-a,t-o.top],[a,o.top+o.height-t]])if(h===0){if(d<0)return null}else{let c=d/h;if(h<0?n=Math.max(n,c):l=Math.min(l,c),n>l)return null}return!Number.isFinite(s)||!Number.isFinite(a)?null:[r+s*n,t+a*n,r+s*l,t+a*l,n>0,l<1]}var Ai=5,$i=11;function H(r,t){let e=t.getBoundingClientRect();return[r.clientX-e.left,r.clientY-e.top]}function Vt(r,t,e){return r.moved||Math.hypot(t-r.px,e-r.py)>=Ai}function Gt(r,t){return r.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===r.root)}function dt({picture:r},t){return r.panels.local(H(t,r.stage))}function Yt({picture:r,legend:t,start:e},i){let{panels:o,plane:s,stage:a}=r,{over:n}=o,l=i.target.closest(".ov-panel");l&&o.pointAt(l);let h=l||o.point(...H(i,a),s);t.light(o.on&&h?o.places[o.over].i:void 0),o.over!==n&&e.place()}function ke(r){let{on:t,picture:e,tooltip:i,legend:o,start:s,viewState:a}=r,{stage:n,plane:l,panels:h}=e,d;t(n,"pointerdown",m=>{if(m.button!==0||m.target.closest("button")||!r.scene)return;Yt(r,m);let[u,g]=dt(r,m);l.inside(u,g)&&(d={px:u,py:g,x:u,y:g,moved:!1},n.setPointerCapture(m.pointerId),r.root.focus({preventScroll:!0}))}),t(n,"pointermove",m=>{if(!r.scene)return;!d&&!m.target.closest(".ov-start")&&Yt(r,m);let[u,g]=dt(r,m);if(!d&&m.target.closest("button"))return i.hide();if(!d)return Ei(r,u,g,m);Vt(d,u,g)&&(n.classList.add("ov-panning"),i.hide(),e.moveWindow(()=>l.pan(u-d.x,g-d.y)),Object.assign(d,{x:u,y:g,moved:!0}))});let c=m=>{if(d&&!d.moved&&m.type==="pointerup"){let u=l.toPlane(d.px,d.py);s.begin(),h.on?a.change({run:h.places[h.over].i}):r.quiz.aims?r.quiz.put(...u):s.moveTo(...u)}d=void 0,n.classList.remove("ov-panning")};t(n,"pointerup",c),t(n,"pointercancel",c),t(n,"pointerleave",()=>{i.hide(),o.light(void 0)});let p=m=>Number(m.target.closest("button").dataset.place);t(h.root,"click",m=>a.change({run:p(m)})),t(h.root,"focusin",m=>o.light(p(m))),t(h.root,"focusout",()=>o.light(void 0)),t(n,"wheel",m=>{if(!Gt(r,m))return;m.preventDefault(),Yt(r,m);let[u,g]=dt(r,m);e.moveWindow(()=>l.zoom(Math.exp(-m.deltaY*.0022),u,g))},{passive:!1})}function Se(r){let{on:t,start:e,picture:i}=r,{handle:o}=e,{plane:s}=i;t(o,"pointerdown",a=>{a.button===0&&(e.hold(),o.setPointerCapture(a.pointerId),a.preventDefault(),o.focus())}),t(o,"pointermove",a=>{e.holding&&e.moveTo(...s.toPlane(...dt(r,a)))});for(let a of["pointerup","pointercancel"])t(o,a,()=>e.release());t(o,"keydown",a=>{let n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[a.key];if(!n)return;a.preventDefault();let l=(a.shiftKey?30:5)/s.unit,[h,d]=e.position;e.moveTo(h+n[0]*l,d+n[1]*l)})}function Ei(r,t,e,i){let{plane:o,panels:s,colours:a}=r.picture;if(!o.inside(t,e))return r.tooltip.hide();let n=Me(s.places[s.over].runs,o,r.clock.step,t,e,$i),l=n?zi(n,a):"";Kt(r,o.toPlane(t,e),l,i)}function zi({run:r,i:t},e){return`<div>${q(r,e.of(r),e.rim)}<b>${z(r.label)}</b> step ${t}<span>f = ${k(r.lossAt(t))}</span></div>`}function Kt(r,[t,e],i,o){let s=r.picture.landscape.at(t,e),a=`<div>x = ${k(t)}, y = ${k(e)}</div><div><b>f = ${k(s,5)}</b></div>`;r.tooltip.showAt(o.clientX,o.clientY,a+i,{x:t,y:e,f:s})}function Te(r){let{on:t,tooltip:e,start:i,picture:o}=r,{surface3d:s}=o,{canvas:a}=s,n;t(a,"pointerdown",h=>{if(h.button!==0||!r.scene)return;let[d,c]=H(h,a);n={px:d,py:c,x:d,y:c,moved:!1},a.setPointerCapture(h.pointerId)}),t(a,"pointermove",h=>{if(!r.scene)return;let[d,c]=H(h,a);if(!n){let p=s.pick(d,c);return p?Kt(r,p,"",h):e.hide()}Vt(n,d,c)&&(e.hide(),s.orbit(d-n.x,c-n.y),Object.assign(n,{x:d,y:c,moved:!0}),o.schedule())}),t(a,"pointerup",()=>{let h=n&&!n.moved&&s.pick(n.px,n.py);n=void 0,h&&(i.begin(),i.moveTo(...h,s.unit))}),t(a,"pointercancel",()=>n=void 0),t(a,"pointerleave",()=>e.hide()),t(a,"keydown",h=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!d||!h.shiftKey||(h.preventDefault(),s.orbit(25*d[0],25*d[1]),o.schedule())}),t(a,"wheel",h=>{Gt(r,h)&&(h.preventDefault(),s.zoom(Math.exp(-h.deltaY*.0022)),o.schedule())},{passive:!1})}function Ae(r){let{on:t,root:e,readout:i}=r;t(e,"click",o=>{let s=o.target.closest("[data-do]");s&&r.scene&&ht(r,s.dataset.do)}),t(i.slider,"input",()=>{r.clock.pause(),r.clock.seek(Number(i.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>r.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>we(r,o)),t(document.fonts,"loadingdone",()=>r.picture.rewrite()),t(document,"fullscreenchange",()=>{r.scene&&(r.picture.enlarge(),r.picture.resize())}),ke(r),Se(r),Te(r)}function $e(r,t){let{on:e,tooltip:i}=r,{canvas:o}=t,s=n=>Math.round(t.stepAt(H(n,o)[0])),a=!1;e(o,"pointerdown",n=>{n.button!==0||!r.scene||(a=!0,o.setPointerCapture(n.pointerId),r.clock.pause(),r.clock.seek(s(n)))}),e(o,"pointermove",n=>{if(!r.scene)return;a&&r.clock.seek(s(n));let l=s(n),{colours:h}=r.picture,d=t.describe(l).map(([c,p,f])=>{let m=p==="x"||p==="y"?` along ${p}`:"";return`<div>${q(c,h.of(c),h.rim)}${z(c.label)}${m}<span>${f}</span></div>`});i.showAt(n.clientX,n.clientY,`<div><b>Step ${l}</b></div>${d.join("")}`)});for(let n of["pointerup","pointercancel"])e(o,n,()=>a=!1);e(o,"pointerleave",()=>i.hide())}var pt=class{constructor(t,{inspector:e,importInspector:i}){Object.assign(this,{player:t,importInspector:i,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:i}=t.view;this.scene=t,this.loaded||!(e||i)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(i){console.warn("The inspector's script did not come.",i),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.tell())}tell(){let{inside:t,dial:e}=this.player;this.notice=ot("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Li={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function ft({outcome:r},t=""){return`<span class="ov-chip" data-kind="${r.kind}" ${t}>${Xt(r)}</span>`}function Xt({kind:r,label:t}){return`<i aria-hidden="true">${Li[r]??""}</i>${z(t)}`}var ut=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(i=>i.name));this.hidden=new Set([...this.hidden].filter(i=>e.has(i)));for(let i of t)i.hidden=this.hidden.has(i.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,i)=>this.row(e,i))),t.forEach((e,i)=>this.describe(i))}row(t,e){let{colours:i}=this.player.picture,o=document.createElement("li"),s=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${z(t.label)}"`,a=`${q(t,i.of(t),i.rim)} <b>${z(t.label)}</b>`,n='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${s}>${a}${n}</button>`+ft(t,'tabindex="0" role="note"');let l=o.querySelector(".ov-chip"),{tooltip:h}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let d=()=>[t.outcome.sentence,t.outcome.criterion].map(c=>`<p>${z(c)}</p>`);for(let c of["pointerenter","focus"])l.addEventListener(c,()=>h.showBelow(l,d().join("")));for(let c of["pointerleave","blur"])l.addEventListener(c,()=>h.hide());return o}describe(t){let e=this.player.scene.runs[t],{outcome:i}=e,o=this.list.children[t],s=o.querySelector(".ov-chip");o.querySelector(".ov-detail").textContent=e.detail,s.dataset.kind=i.kind,s.setAttribute("aria-label",`${e.label}: ${i.sentence} ${i.criterion}`),s.innerHTML=Xt(i)}update(t){this.player.scene.runs.forEach((e,i)=>{this.list.children[i].querySelector(".ov-live").textContent=k(e.lossAt(t),3)})}setHidden(t,e){let{picture:i,scene:o}=this.player,s=o.runs[t];s.hidden!==e&&(s.hidden=e,e?this.hidden.add(s.name):this.hidden.delete(s.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),i.invalidate("trails","charts"),i.resize(),i.schedule())}light(t){let{scene:e,picture:i}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,i.schedule(),[...this.list.children].forEach((s,a)=>s.classList.toggle("ov-lit",a===t)),i.panels.light(t))}};var Jt=18,mt=class{constructor(t,e){this.surface=t,this.evaluate=e;let[i,o,s,a]=t.domain,n=Float64Array.from(this.grid(i,o,s,a,81,81)).filter(Number.isFinite).sort(),l=h=>n[Math.min(n.length-1,Math.floor(h*n.length))];if(this.low=n[0],this.high=n[n.length-1],t.floor!==null){let h=Math.log10(Math.max(l(.01)-t.floor,(this.high-t.floor)*1e-6,1e-300)),d=(Math.log10(this.high-t.floor)-h)/Jt||1;this.level=c=>(Math.log10(Math.max(c-t.floor,1e-300))-h)/d,this.tint=c=>c/Jt}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,c]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],p=(c-d)/Jt;this.level=f=>Math.asinh(f/h)/p,this.tint=f=>(f*p-d)/(c-d)}}grid(t,e,i,o,s,a){let n=new Float64Array(s*a),l=new Float64Array(s*a);for(let h=0,d=0;h<a;h++)for(let c=0;c<s;c++,d++)n[d]=t+(e-t)*c/(s-1),l[d]=o+(i-o)*h/(a-1);return this.evaluate(n,l)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,i,o,s=!1){let{left:a,top:n,width:l,height:h}=e.box,d=Math.max(2,Math.round(l/o))+1,c=Math.max(2,Math.round(h/o))+1,p=this.grid(...e.view,d,c);for(let f=0;f<p.length;f++)p[f]=this.level(p[f]);this.paint(t,e,i,p,d,c),this.contour(t,e,i,p,d,c),this.veil(t,e,i),s||this.axes(t,e,i),this.points(t,e,i),t.strokeStyle=i.frame,t.lineWidth=1,t.strokeRect(a+.5,n+.5,l-1,h-1)}paint(t,e,i,o,s,a){let n=new ImageData(s,a),l=i.ramp,h=l.length/3-1;for(let g=0;g<o.length;g++){let v=Math.max(0,Math.min(1,this.tint(o[g]))),b=3*Math.round(v*h);n.data.set([l[b],l[b+1],l[b+2],Number.isNaN(o[g])?0:255],4*g)}this.buffer??=document.createElement("canvas"),this.buffer.width=s,this.buffer.height=a,this.buffer.getContext("2d").putImageData(n,0,0);let{left:d,top:c,width:p,height:f}=e.box,m=p/(s-1),u=f/(a-1);t.save(),t.beginPath(),t.rect(d,c,p,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-m/2,c-u/2,p+m,f+u),t.restore()}contour(t,e,i,o,s,a){let n=new Path2D,l=new Path2D,{left:h,top:d,width:c,height:p}=e.box,f=c/(s-1),m=p/(a-1);for(let u=0;u+1<a;u++)for(let g=0;g+1<s;g++){let v=u*s+g,b=o[v],x=o[v+1],w=o[v+s],y=o[v+s+1],S=Math.min(b,x,w,y),A=Math.max(b,x,w,y);if(A-S<40)for(let M=Math.ceil(S);M<=A;M++){let L=M%3===0?l:n,$=h+g*f,P=d+u*m,T=[];b<M!=x<M&&T.push([$+f*(M-b)/(x-b),P]),x<M!=y<M&&T.push([$+f,P+m*(M-x)/(y-x)]),w<M!=y<M&&T.push([$+f*(M-w)/(y-w),P+m]),b<M!=w<M&&T.push([$,P+m*(M-b)/(w-b)]),T.length===4&&(b+x+w+y)/4<M!=b<M&&T.push(T.shift());for(let j=0;j+1<T.length;j+=2)L.moveTo(...T[j]),L.lineTo(...T[j+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=i.contour,t.stroke(n),t.strokeStyle=i.contourStrong,t.stroke(l)}veil(t,e,i){let[o,s,a,n]=this.surface.domain,[l,h]=e.toPixel(o,n),[d,c]=e.toPixel(s,a),{left:p,top:f,width:m,height:u}=e.box;t.save(),t.beginPath(),t.rect(p,f,m,u),t.clip(),t.beginPath(),t.rect(p,f,m,u),t.rect(l,h,d-l,c-h),t.fillStyle=i.veil,t.fill("evenodd"),t.strokeStyle=i.frame,t.setLineDash([4,4]),t.strokeRect(l,h,d-l,c-h),t.restore()}axes(t,e,i,{below:o=!0,aside:s=!0,every:a=80}={}){let{left:n,top:l,width:h,height:d}=e.box,c=11.5*i.scale,[p,f,m,u]=e.view;t.fillStyle=i.muted,t.strokeStyle=i.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${c}px ${i.font}`;let g=O(p,f,h/(a*i.scale)),v=O(m,u,d/(.8*a*i.scale));t.textAlign="center",t.textBaseline="top";for(let b of o?g.values:[]){let[x]=e.toPixel(b,m);t.fillRect(Math.round(x),l+d,1,4),t.fillText(F(b,g.step),x,l+d+7)}t.textAlign="right",t.textBaseline="middle";for(let b of s?v.values:[]){let[,x]=e.toPixel(p,b);t.fillRect(n-4,Math.round(x),4,1),t.fillText(F(b,v.step),n-7,x)}t.fillStyle=i.text,t.font=`italic ${c+1}px ${i.font}`,t.textAlign="right",o&&t.fillText("x",n+h-4,l+d-10),t.textAlign="left",s&&t.fillText("y",n+6,l+12)}points(t,e,i){let o=5.5*i.scale;t.setLineDash([]);for(let{x:s,y:a,kind:n}of this.surface.points){let[l,h]=e.toPixel(s,a);if(e.inside(l,h,1)){for(let[d,c]of[[i.rim,4],[i.text,1.6]])t.strokeStyle=d,t.lineWidth=c*i.scale,t.beginPath(),n==="saddle"?(t.moveTo(l-o*.6,h-o*.6),t.lineTo(l+o*.6,h+o*.6),t.moveTo(l-o*.6,h+o*.6),t.lineTo(l+o*.6,h-o*.6)):n==="maximum"?(t.moveTo(l,h-o*.8),t.lineTo(l+o*.8,h+o*.6),t.lineTo(l-o*.8,h+o*.6),t.closePath()):t.arc(l,h,o,0,2*Math.PI),t.stroke();n==="global minimum"&&(t.fillStyle=i.text,t.beginPath(),t.arc(l,h,o*.42,0,2*Math.PI),t.fill())}}}};var gt={left:46,right:10,top:10,bottom:28},vt=class{constructor(){this.box={left:0,top:0,width:1,height:1}}resize(t,e,i){let o={left:gt.left*i,right:gt.right,top:gt.top,bottom:gt.bottom*i};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.domain&&this.whole();this.box=t,this.domain&&(this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e))}whole(){let[t,e,i,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-i))}fit(t){let[e,i,o,s]=t;this.domain=t,this.place([(e+i)/2,(o+s)/2],this.whole()),this.fitted=!0}show([t,e,i,o]){let s=(t+e)/2,a=(i+o)/2;this.place([s,a],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-i)),s,a))}place(t,e){let i=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-i,t[0]+i,t[1]-o,t[1]+o]}zoom(t,e,i){let[o,s]=this.toPlane(e,i),a=this.within(this.unit*t,o,s),n=this.unit/a;this.place([o+(this.centre[0]-o)*n,s+(this.centre[1]-s)*n],a)}within(t,e,i){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(i));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,i=0){let o=this.box;return t>=o.left-i&&t<=o.left+o.width+i&&e>=o.top-i&&e<=o.top+o.height+i}};var Ee={neg:r=>-r,exp:Math.exp,log:Math.log,sin:Math.sin,cos:Math.cos,tan:Math.tan,tanh:Math.tanh,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:r=>2**r,log1p:Math.log1p},Pi={pow:Math.pow,max:Math.max,min:Math.min,atan2:Math.atan2,lt:(r,t)=>+(r<t),le:(r,t)=>+(r<=t),gt:(r,t)=>+(r>t),ge:(r,t)=>+(r>=t),eq:(r,t)=>+(r===t),ne:(r,t)=>+(r!==t)};function ze({constants:r,code:t,results:e}){let[i]=e,o={constants:r,code:t.slice(0,Math.max(0,i-1-r.length)),results:[i]},s=ji(o);return(a,n)=>s(a,n)[0]}function ji({constants:r,code:t,results:e}){return(i,o)=>{let s=i.length,a=[i,o,...r.map(n=>new Float64Array(s).fill(n))];for(let[n,l,h,d]of t){let c=a[l],p=a[h],f=a[d],m=new Float64Array(s);if(n==="add")for(let u=0;u<s;u++)m[u]=c[u]+p[u];else if(n==="sub")for(let u=0;u<s;u++)m[u]=c[u]-p[u];else if(n==="mul")for(let u=0;u<s;u++)m[u]=c[u]*p[u];else if(n==="div")for(let u=0;u<s;u++)m[u]=c[u]/p[u];else if(n==="select")for(let u=0;u<s;u++)m[u]=c[u]?f[u]:p[u];else if(Ee[n]){let u=Ee[n];for(let g=0;g<s;g++)m[g]=u(c[g])}else{let u=Pi[n];for(let g=0;g<s;g++)m[g]=u(c[g],p[g])}a.push(m)}return e.map(n=>a[n])}}function Le(){return Math.min(2,globalThis.devicePixelRatio||1)}function Zt(r,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),i=()=>{r(),Zt(r,t)};e.addEventListener("change",i,{once:!0,signal:t})}var Pe={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function je(r){let e=new Uint8ClampedArray(768);for(let i=0;i<256;i++){let o=i/255*(r.length-1),s=Math.min(r.length-2,Math.floor(o)),a=o-s;for(let n=0;n<3;n++)e[3*i+n]=r[s][n]+(r[s+1][n]-r[s][n])*a}return e}var Re={light:je(Pe.light),dark:je(Pe.dark)};function Qt(r){let t=getComputedStyle(r),e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),i=(l,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(l).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=i("--st-background-color","#ffffff"),s=i("--st-text-color","#222222"),a=.299*o[0]+.587*o[1]+.114*o[2]<128,n=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return r.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:t.fontFamily||"sans-serif",scale:r.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):r.classList.contains("ov-large")?1.45:1,of:l=>(a?l.dark:l.light)+(l.dim?"55":""),rim:n(o,1),halo:n(o,a?.55:.7),text:n(s,1),muted:n(s,r.classList.contains("ov-large")?.86:.68),grid:n(s,.1),frame:n(s,.3),contour:n(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:n(a?[190,215,240]:[30,60,95],a?.3:.34),veil:n(o,.62),ramp:a?Re.dark:Re.light}}var Oe=["land","fan","halo","line","heads"],bt=class{constructor(t){this.canvases=Oe.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,i)=>[Oe[i],e.getContext("2d")])),this.ratio=1}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let o of this.canvases)o.width=Math.round(t*i),o.height=Math.round(e*i)}moved(t,e=0,i=0){let{ratio:o}=this,s=this.contexts[t];return s.setTransform(o,0,0,o,e*o,i*o),s}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var C={left:46,right:6,top:40,bottom:28,gap:12},xt={one:24,two:42,wide:330},Ce={bare:190,full:240},Ri=56,Oi=420,wt=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:i,plane:o,colours:s,clock:a},n){let{stage:l}=this,h=t.runs.filter(x=>!x.hidden),d=i.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&h.length>0,this.root.hidden=!this.on,l.style.height="",this.colours=s,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],l.clientWidth&&o.resize(l.clientWidth,l.clientHeight,s.scale);return}let c=s.scale,p=x=>Math.round(x*n)/n,f=d?void 0:l.clientHeight,m=Ci(h.length,l.clientWidth,f,t.surface.domain,c),u=Math.floor(m.width),g=Math.floor(m.height),v=C.gap*c,b=g+m.title+v;d&&(l.style.height=`${C.top+m.rows*b+C.bottom}px`),o.frame({left:p(C.left*c),top:p(C.top*c+m.title),width:u,height:g}),this.colours={...s,scale:c*Math.max(.75,Math.min(1,Math.min(u,g)/Oi/c))},this.places=h.map((x,w)=>{let y=w%m.columns,S=(w-y)/m.columns;return{...{dx:p(y*(u+v)),dy:p(S*b),aside:y===0,below:w+m.columns>=h.length},i:t.runs.indexOf(x),runs:[Object.create(x,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:u,scale:c},this.write({scene:t,view:e,plane:o,colours:s},m.title),this.update(a.step)}write({scene:t,view:e,plane:i,colours:o},s){let{left:a,top:n,width:l,height:h}=i.box,d=new Set(t.runs.flatMap(({distinguishing:c})=>c.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${z(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:c,dx:p,dy:f},m)=>{let u=t.runs[c],g=this.titles[m]??=this.root.appendChild(document.createElement("button")),v=u.distinguishing.map(([y,S])=>`${y} ${typeof S=="number"?`= ${k(S)}`:z(S)}`).join(", ");g.type="button",g.className=`ov-panel${s<xt.two*o.scale?" ov-flat":""}`;let b=`<b>${v||z(u.label)}</b><small>${v?"":z(u.detail)}</small>`,x=`<span class="ov-name">${q(u,o.of(u),o.rim)}${b}</span>`;g.innerHTML=`${x}${ft(u)}<small class="ov-now"></small>`,g.title=`${u.label}, ${u.detail}. ${u.outcome.sentence}`,g.setAttribute("aria-pressed",String(c===Math.min(e.run,t.runs.length-1))),g.dataset.place=c;let w={left:a+p,top:n+f-s,width:l,height:s};for(let[y,S]of Object.entries(w))g.style[y]=`${S}px`;g.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(c=>c.querySelector(".ov-now"))}update(t){let{width:e,scale:i}=this.room??{};if(!this.on||e<Ce.bare*i)return;let o=e<Ce.full*i?"":"f = ";this.places.forEach(({runs:[s]},a)=>this.now[a].textContent=o+k(s.lossAt(t),3))}point(t,e,i){let o=this.places.findIndex(({dx:s,dy:a})=>i.inside(t-s,e-a));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:i,dy:o}=this.places[this.over];return[t-i,e-o]}drawLand(t,e,i,o,s,a){let{tile:n}=this,{left:l,top:h,width:d,height:c}=i.box;n.canvas.width=Math.round(d*a),n.canvas.height=Math.round(c*a),n.setTransform(a,0,0,a,-l*a,-h*a),e.draw(n,i,this.colours,o,!0);for(let{dx:p,dy:f,below:m,aside:u}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(n.canvas,Math.round((l+p)*a),Math.round((h+f)*a)),t.setTransform(a,0,0,a,p*a,f*a),e.axes(t,i,s,{below:m,aside:u,every:Ri})}drawStart(t,[e,i],o){let{rim:s,text:a,scale:n}=this.colours,[l,h]=o.toPixel(e,i);if(!(!this.on||!o.inside(l,h))){t.setLineDash([]);for(let[d,c]of[[s,6],[a,2.5]])t.strokeStyle=d,t.lineWidth=c*n,t.beginPath(),t.arc(l,h,5.5*n,0,2*Math.PI),t.stroke()}}};function Ci(r,t,e,[i,o,s,a],n){let l=C.gap*n,h,d=Math.min(r,2),c=Math.max(.75,Math.min(1.2,(a-s)/(o-i)));for(let p=e?1:d;p<=(e?r:d);p++){let f=Math.ceil(r/p),m=(t-C.left*n-C.right-l*(p-1))/p,u=n*(m<xt.wide*n?xt.two:xt.one),g=e?(e-(C.top+C.bottom)*n-l*(f-1))/f-u:m*c,v=1-.03*(f*p-r),b=Math.min(m/(o-i),g/(a-s))*v;(!h||b>h.unit)&&(h={unit:b,columns:p,rows:f,title:u,width:Math.max(20,m),height:Math.max(20,g)})}return h}var yt=class{constructor(t){this.canvas=t,this.context=t.getContext("2d"),this.faint=document.createElement("canvas"),this.bold=document.createElement("canvas"),this.drawn=[]}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let o of[this.canvas,this.faint,this.bold])o.width=Math.round(t*i),o.height=Math.round(e*i)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let i=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,i)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,i,o,s){let a=s.scale;Object.assign(this,{drawn:t,last:e,scale:i,colours:s}),this.box={left:46*a,top:7*a,width:Math.max(20,this.width-46*a-12),height:Math.max(20,this.height-27*a)},this.range(o),this.curves(this.bold.getContext("2d")),this.static()}range(t){let e=1/0,i=-1/0,o=0,s=1/0;for(let{values:a,first:n=0}of this.drawn){let l=a.slice(n).find(h=>h>0);Number.isFinite(l)&&(o=Math.max(o,l));for(let h=n;h<a.length;h++){let d=a[h];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<e&&(e=d),d>i&&(i=d),d&&Math.abs(d)<s&&(s=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")i=Math.min(i,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,i),i*1e-16),(!(e>0)||!(i>0))&&([e,i]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(i)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(e),Math.abs(i));(!(a>0)||!Number.isFinite(a))&&([e,i,s]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(s,Math.max(Math.abs(e),Math.abs(i))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(i,0))];let n=.06*(this.high-this.low);this.low-=n,this.high+=n}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-a,this.high=Math.min(Math.max(i,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(){let{low:t,high:e,box:i}=this,o=this.colours.scale;if(this.scale==="log")return _t(t,e,i.height/(26*o)).map(n=>[n,B(n)]);if(this.scale==="symlog"){let n=Math.log10(Math.sinh(Math.max(Math.abs(t),Math.abs(e)))*this.unit),l=Math.log10(this.unit),d=_t(l,n,Math.max(1,i.height/(56*o))).flatMap(p=>[[this.warp(10**p),B(p)],[this.warp(-(10**p)),`−${B(p)}`]]),c=16*o*(e-t)/i.height;return[[0,"0"],...d.filter(([p])=>p>=t&&p<=e&&Math.abs(p)>c)]}if(this.scale==="degrees")return[0,90,180].map(n=>[n,`${n}°`]);let{values:s,step:a}=O(t,e,i.height/(34*o));return s.map(n=>[n,F(n,a)])}static(){let t=this.faint.getContext("2d"),{box:e,colours:i}=this,o=i.scale;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.clearRect(0,0,this.width,this.height),t.font=`${11*o}px ${i.font}`,t.lineWidth=1,t.textAlign="right",t.textBaseline="middle";for(let[a,n]of this.marks()){let l=Math.round(e.top+e.height*(1-(a-this.low)/(this.high-this.low)))+.5;t.strokeStyle=a===0&&this.scale==="symlog"?i.frame:i.grid,t.setLineDash([]),t.beginPath(),t.moveTo(e.left,l),t.lineTo(e.left+e.width,l),t.stroke(),t.fillStyle=i.muted,t.fillText(n,e.left-6,l)}t.textAlign="center",t.textBaseline="top";let s=O(0,this.last,e.width/(70*o));for(let a of s.values){let n=this.width-t.measureText(String(a)).width/2;Number.isInteger(a)&&t.fillText(String(a),Math.min(this.x(a),n),e.top+e.height+5)}t.globalAlpha=.28,t.drawImage(this.bold,0,0,this.width,this.height),t.globalAlpha=1}curves(t,e){let{box:i,colours:o}=this;t.setTransform(this.ratio,0,0,this.ratio,0,0),e||t.clearRect(0,0,this.width,this.height),t.save(),t.beginPath(),t.rect(i.left,i.top-1,i.width+2,i.height+2),t.clip(),t.lineJoin="round";for(let{run:s,values:a,first:n=0,dash:l=s.dash}of this.drawn){if(e&&s!==e)continue;t.strokeStyle=o.of(s),t.lineWidth=(e?3.4:1.9)*o.scale,t.setLineDash(l.map(p=>p*.8*o.scale)),t.beginPath();let h=-1e9,d=-1e9,c=!1;for(let p=n;p<a.length;p++){let f=this.x(p),m=this.y(a[p]);if(!Number.isFinite(a[p])){c=!1;continue}c&&p<a.length-1&&Math.abs(f-h)<.5&&Math.abs(m-d)<.5||(t[c?"lineTo":"moveTo"](f,m),c=!0,h=f,d=m)}t.stroke()}t.restore()}draw(t,e){let{context:i,box:o,colours:s,ratio:a}=this,n=this.x(t);i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,this.canvas.width,this.canvas.height),i.drawImage(this.faint,0,0);let l=Math.min(this.bold.width,Math.round((n+.5)*a));l>0&&i.drawImage(this.bold,0,0,l,this.bold.height,0,0,l,this.bold.height),e&&this.curves(i,e),i.setTransform(a,0,0,a,0,0),i.strokeStyle=s.muted,i.lineWidth=1,i.setLineDash([2,3]),i.beginPath(),i.moveTo(n,o.top),i.lineTo(n,o.top+o.height),i.stroke();for(let{run:h,values:d,first:c=0,head:p}of this.drawn){let f=Math.min(t,d.length-1),m=Math.floor(f+1e-9),u=f-m;if(m<c||!Number.isFinite(d[m]))continue;let g=this.y(d[m],0),v=u>1e-9?this.y(d[m+1],0):g,b=Number.isFinite(v)?g+(v-g)*u:g;p?Ni(i,p,this.x(f),b,s.of(h),s):D(i,h,this.x(f),b,3.9*s.scale,s)}}describe(t){return this.drawn.map(({run:e,values:i,first:o=0,head:s})=>[e,s,t>=o&&t<i.length?k(i[t]):"–"])}};function Ni(r,t,e,i,o,s){r.fillStyle=s.rim,r.setLineDash([]),r.beginPath(),r.arc(e,i,6.5*s.scale,0,2*Math.PI),r.fill(),r.strokeStyle=r.fillStyle=o,r.lineWidth=1.2,r.stroke(),r.font=`600 ${10*s.scale}px ${s.font}`,r.textAlign="center",r.textBaseline="middle",r.fillText(t,e,i+.5)}var Mt=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new yt(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let o=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:s},a)=>{[s.previousElementSibling.innerHTML]=o[a],s.setAttribute("aria-label",o[a][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(s=>s.rates)}prepare({surface:t,runs:e},i,o,s){let[a,n,l]=this.charts,h=p=>e.filter(f=>!f.hidden).map(f=>({run:f,values:f[p],first:f.first}));a.prepare(h("height"),i,t.floor===null?"linear":"log",o,s),n.prepare(h("slope"),i,"log",o,s);let d=p=>new Float64Array(p.records).fill(p.rate),c=h("rates").map(p=>({...p,values:p.values??d(p.run)}));l.prepare(c,i,"log",o,s)}};function Y(r){let t=r.getContext("2d");if(!t)throw new Error("this browser draws on no canvas");return t}function J(){return document.createElement("canvas")}function Ne(r,t,e,i){let[o,s,a,n]=t.corners(),l=t.half[2],h=(d,c)=>{r.strokeStyle=d,r.beginPath();for(let[[p,f],m]of c)r.lineTo(...t.project(p,f,m).slice(0,2));r.stroke()};r.setLineDash([]),r.lineWidth=1;for(let{z:d}of i)h(e.grid,[[s,d],[a,d],[n,d]]);h(e.frame,[[o,-l],[s,-l],[s,l],[a,l],[n,l],[n,-l],[o,-l]]),h(e.frame,[[s,-l],[a,-l],[n,-l]]),h(e.frame,[[a,-l],[a,l]])}function Ie(r,t,e,i,o,s,a){let[n,l,,h]=t.corners(),d=t.half[2],c=i*.7,p=[],f=(b,x,w,y,S)=>{let A=r.measureText(b).width,M=x+(y>.4?.5:y<-.4?-.5:0)*A,L=S>.85?w+i/2:w;p.some($=>Math.abs($.x-M)<($.across+A)/2+3&&Math.abs($.y-L)<i)||(p.push({x:M,y:L,across:A}),r.textAlign="center",r.textBaseline="middle",r.fillText(b,M,L))},[m,u]=t.project(...l,-d),g=t.project(...l,d)[1];r.font=`${i}px ${e.font}`,r.fillStyle=e.muted;let v=0;for(let{z:b,text:x}of s){let w=t.project(...l,b)[1];r.fillRect(m-4,Math.round(w),4,1),f(x,m-c,w,-1,0),v=Math.max(v,r.measureText(x).width)}r.fillStyle=e.text,r.textAlign="center",r.measureText(a).width<u-g?(r.save(),r.translate(Math.max(i+2,m-c*1.6-v),(u+g)/2),r.rotate(-Math.PI/2),r.textBaseline="bottom",r.fillText(a,0,0),r.restore()):(r.textAlign="left",r.textBaseline="top",r.fillText(`height: ${a}`,4,4)),r.strokeStyle=e.frame;for(let b of[l,h]){let x=b[0]===n[0]?1:0,[w,y]=o.slice(2*x,2*x+2),S=t.half[x],A=I=>t.project(...x?[n[0],S*I]:[S*I,n[1]],-d),[M,L]=A(-1),[$,P]=A(1),[T,j]=A(0),_=Math.hypot($-M,P-L),V=Math.sign((L-P)*(T-t.cx)+($-M)*(j-t.cy))/_||0,W=(L-P)*V,N=($-M)*V,G=O(w,y,_/(4.6*i));r.font=`${i}px ${e.font}`,r.fillStyle=e.muted;for(let I of G.values){let[K,R]=A(2*(I-w)/(y-w)-1);r.beginPath(),r.moveTo(K,R),r.lineTo(K+4*W,R+4*N),r.stroke(),f(F(I,G.step),K+c*W,R+c*N,W,N)}r.font=`italic ${i+1}px ${e.font}`,r.fillStyle=e.text,f(x?"y":"x",T+3.6*c*W,j+3.6*c*N,W,N)}}function De(r,t,e,i,o){let{floor:s}=r.surface,a=[],n=e?s===null?r.level:Ii(r,s):h=>h,l=(h,d)=>{let c=(n(h)-t.low)/(t.high-t.low);c>=0&&c<=1&&a.every(p=>Math.abs(p.share-c)>.9/o)&&a.push({share:c,text:d,z:i*(2*c-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:k(t.least)}];e&&s===null&&l(0,"0");for(let h=300;e&&h>-300;h--)l(10**h,B(h)),s===null&&l(-(10**h),"−"+B(h));if(a.length<2){let h=s??0,d=e?O(t.least-h,t.most-h,o):O(t.low,t.high,o);for(let c of d.values)l(c,F(c,d.step))}return a}function Ii(r,t){let e=r.level(t+1),i=r.level(t+10);return o=>e+(i-e)*Math.log10(o)}function Be(r,t,e,i){let[o,s,a,n]=t,l=Math.max(s-o,n-a),[h,d]=[s-o,n-a].map(f=>3*Math.max(4,Math.round(e*f/l/3))+1),c=r.grid(o,s,a,n,h,d).map(f=>Number.isFinite(f)?f:NaN),p=c.map(f=>r.level(f));return{columns:h,rows:d,f:c,level:p,height:i?p:c,domain:r.surface.domain,window:t}}function Fe(r){let t=(r.columns-1)/3+1,e=(r.rows-1)/3+1,i=o=>Float64Array.from({length:t*e},(s,a)=>o[(Math.floor(a/t)*r.columns+a%t)*3]);return{...r,columns:t,rows:e,level:i(r.level),height:i(r.height)}}function We(r,t,e){let i=t.height.filter(Number.isFinite).sort(),o=d=>i[Math.floor(d*(i.length-1))],[s,a]=qe(r.height),[n,l]=qe(r.f),h={low:s,high:a,least:n,most:l,cut:""};return i.length?(e?h.low=Math.max(s,o(.01)):a-s>12*(a-o(.02))&&Object.assign(h,{low:o(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(o(.98)-h.low)&&Object.assign(h,{high:o(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:s-.5,high:s+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function qe(r){let t=1/0,e=-1/0;for(let i of r)i<t&&(t=i),i>e&&(e=i);return[t,e]}function te(r,t,e){let{columns:i,rows:o,height:s}=r,[a,n,l]=t,h=Float64Array.from({length:i},(u,g)=>a*(2*g/(i-1)-1)),d=Float64Array.from({length:o},(u,g)=>n*(1-2*g/(o-1))),c=s.map(u=>l*(2*(u-e.low)/(e.high-e.low)-1)),p=(u,g,v,b)=>(c[u+v]-c[u-g])/b||0,f=c.map((u,g)=>{let v=g%i,b=v>0?1:0,x=v<i-1?1:0;return p(g,b,x,h[v+x]-h[v-b])}),m=c.map((u,g)=>{let v=Math.floor(g/i),b=v>0?1:0,x=v<o-1?1:0;return p(g,b*i,x*i,d[v+x]-d[v-b])});return Object.assign(r,{x:h,y:d,z:c,slopeX:f,slopeY:m})}function ee({columns:r,rows:t,x:e,y:i,z:o},s,a){let n=(s-e[0])/(e[r-1]-e[0])*(r-1),l=(a-i[0])/(i[t-1]-i[0])*(t-1),h=Math.min(r-2,Math.floor(n)),d=Math.min(t-2,Math.floor(l));if(!(n>=0&&l>=0&&n<=r-1&&l<=t-1))return NaN;let c=d*r+h,p=n-h,f=l-d;return(o[c]*(1-p)+o[c+1]*p)*(1-f)+(o[c+r]*(1-p)+o[c+r+1]*p)*f}var He=180,_e=.012,kt=class{constructor(t,e,i,o,s,a){this.landscape=t,this.window=e,this.logHeight=i,this.camera=s,this.terrain=a;let n=e[1]-e[0],l=e[3]-e[2],h=Math.max(n,l),{floor:d}=t.surface,c=Be(t,e,o?He:He/3,i),p=o?Fe(c):c;this.range=We(c,p,i&&d!==null),s.half=[n/h/2,l/h/2,.23],this.fine=te(c,s.half,this.range),this.coarse=o?te(p,s.half,this.range):this.fine,this.shown=this.coarse,this.title=i?d===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,i){let[o,s,a,n]=this.window,[l,h,d]=this.camera.half,{low:c,high:p}=this.range,f=this.logHeight?this.landscape.level(i):i;return[l*(2*(t-o)/(s-o)-1),h*(2*(e-a)/(n-a)-1),d*(2*(f-c)/(p-c)-1)]}lift(t){let e=Array.from({length:t.records},(i,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,i]){return Math.min(.05,Math.max(0,ee(this.shown,t,e)-i))||0}hides(t,e,i,o){if(i<-this.camera.half[2])return!0;let[s,a,n]=this.camera.project(t,e,i+o+_e);return this.terrain.depthAt(s,a)>n+_e/2}toCanvas([t,e,i]){return this.camera.project(t,e,Math.max(i,-this.camera.half[2]))}pick(t,e){let i=this.terrain.depthAt(t,e);if(i===-1/0)return null;let[o,s,a]=this.camera.unproject(t,e,i),[n,l]=this.camera.half,[h,d,c,p]=this.window;return Math.abs(ee(this.shown,o,s)-a)<.02?[h+(d-h)*(o/n+1)/2,c+(p-c)*(s/l+1)/2]:null}};function ie(r,t,e){let i=0,o=1;for(let[s,a]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let n=a*(t[s]-r[s]),l=e[s]-a*r[s];if(!Number.isFinite(n)||n===0&&l<0)return null;n>0&&(o=Math.min(o,l/n)),n<0&&(i=Math.max(i,l/n))}return i<=o?[i,o]:null}function Ue(r,t,e,i){for(let o=Math.min(e,r.length-2);o>=t;o--){let s=r[o],a=r[o+1],n=ie(s,a,i);if(n&&n[1]<1)return[s.map((l,h)=>l+(a[h]-l)*n[1]),a.map((l,h)=>l-s[h])];if(n)return null}return null}var Di={azimuth:-108,elevation:54,magnification:1},Ye=.4,St=class{constructor(){this.half=[.5,.5,.23],this.reset()}reset(){Object.assign(this,Di)}orbit(t,e){this.azimuth=(this.azimuth-t*Ye)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Ye))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,i,o){let[s,a]=[this.azimuth,this.elevation].map(h=>h*Math.PI/180);Object.assign(this,{sinA:Math.sin(s),cosA:Math.cos(s),sinE:Math.sin(a),cosE:Math.cos(a),cx:t/2,cy:e/2});let n=Math.hypot(this.half[0],this.half[1]),l=Math.hypot(n,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-i,(e/2-o)*n/l))/n}project(t,e,i){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*i),this.cosE*o+this.sinE*i]}unproject(t,e,i){let o=(t-this.cx)/this.unit,s=(this.cy-e)/this.unit,a=this.cosE*i-this.sinE*s;return[this.cosA*a-this.sinA*o,this.sinA*a+this.cosA*o,this.sinE*i+this.cosE*s]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[i,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],i,[-t,-e],o]}};var qi=4,oe=.25,Tt=class{constructor(t,e,i,o){this.box=t,this.colours=e,this.under=i,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=i=>this.paths.find(o=>o.run===i&&o.x===i.x);this.paths=t.filter(i=>!i.hidden).map(i=>e(i)??this.box.lift(i)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,i){(!this.fresh||t<this.time)&&this.restart(t,e,i),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,i){let{under:o,line:s}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,s.canvas.width,s.canvas.height);for(let a of[o,s])a.setTransform(i,0,0,i,0,0),a.lineCap="butt",a.lineJoin="round";this.pens=this.paths.map(a=>{let{pen:n}=a;return n&&a.camp===this.camp&&n.next-1<=t?(n.again=!0,n):(a.camp=this.camp,a.pen={path:a,next:a.first+1,at:a.points[a.first],length:0,strokes:[],again:!1},a.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:i}=this,{points:o,run:s}=t.path,a=[];t.fault??=i.fault(t.at),t.stroke=void 0;for(let n=t.next;n<=e;n++){let l=o[n],[h,d]=i.toCanvas(t.at),[c,p]=i.toCanvas(l);Math.hypot(c-h,p-d)<.6&&n<e||this.follow(t,l,a)}t.next=e+1,this.stroke(s,a,this.under,this.line),t.strokes.push(...a)}follow(t,e,i){let{box:o}=this,s=t.at,a=t.fault??0,n=o.fault(e),l=ie(s,e,o.camera.half);if(Object.assign(t,{at:e,fault:n}),!l){t.stroke=void 0;return}let[h,d]=l,c=v=>Ve(s,e,v),[p,f]=o.toCanvas(c(h)),[m,u]=o.toCanvas(c(d)),g=Math.max(1,Math.ceil(Math.hypot(m-p,u-f)/qi));h>0&&(t.stroke=void 0);for(let v=0;v<g;v++){let b=h+(d-h)*(v+.5)/g,x=o.hides(...c(b),a+(n-a)*b);(!t.stroke||t.stroke.hidden!==x)&&(t.stroke={hidden:x,path:new Path2D,offset:t.length},t.stroke.path.moveTo(p,f),i.push(t.stroke));let[w,y]=o.toCanvas(c(h+(d-h)*(v+1)/g));t.stroke.path.lineTo(w,y),t.length+=Math.hypot(w-p,y-f),[p,f]=[w,y]}d<1&&(t.stroke=void 0)}stroke(t,e,i,o){let{colours:s}=this,a=s.scale;for(let{hidden:n,path:l,offset:h}of e){if(n){i.globalAlpha=oe,i.strokeStyle=s.of(t),i.lineWidth=1.2*a,i.stroke(l),i.globalAlpha=1;continue}i!==o&&(i.strokeStyle=s.halo,i.lineWidth=5*a,i.stroke(l),o.setLineDash(t.dash.map(d=>d*a)),o.lineDashOffset=h),o.strokeStyle=s.of(t),o.lineWidth=2.3*a,o.stroke(l)}}drawHeads(t,e){let{box:i,colours:o}=this,{camera:s}=i,a=6.2*o.scale,n=[];t.setLineDash([]);for(let{path:l}of this.pens){let{run:h,points:d,first:c}=l;if(e<c)continue;h.branch_step&&e>=h.branch_step&&h.branch_step<h.records&&n.push({draw:lt,at:d[h.branch_step],fault:i.fault(d[h.branch_step]),run:h});let p=Math.min(e,h.records-1),f=Math.floor(p+1e-9),m=p-f,u=d[f],g=i.fault(u);if(m>1e-9){let w=[],y={at:u,fault:g,length:0};u=Ve(u,d[f+1],m),g+=(i.fault(d[f+1])-g)*m,this.follow(y,u,w),this.stroke(h,w,t,t)}let[v,b,x]=s.half;if(Math.abs(u[0])<=v&&Math.abs(u[1])<=b&&u[2]<=x){let w=h.outcome.kind==="overflowed"&&e>=h.records-1;n.push({draw:w?nt:D,at:u,fault:g,run:h})}else{let w=Ue(d,c,f,s.half);w&&n.push({draw:Bi(s,w[1]),at:w[0],fault:0,run:h})}}for(let{draw:l,at:h,fault:d,run:c}of n){let[p,f,m]=h,[u,g]=i.toCanvas(h);t.globalAlpha=i.hides(p,f,Math.max(m,-s.half[2]),d)?.5:1,l(t,c,u,g,a,o),t.globalAlpha=1}}};function Ve(r,t,e){return[r[0]+(t[0]-r[0])*e,r[1]+(t[1]-r[1])*e,r[2]+(t[2]-r[2])*e]}function Bi(r,t){let[e,i]=r.project(...t);return(o,s,a,n,l,h)=>at(o,s,a,n,e-r.cx,i-r.cy,l,h)}function Z(r){return r.match(/[\d.]+/g).map(Number)}function Fi(r,t){let e=Z(r.rim),[i,o,s,a]=Z(r.contourStrong),n=[i,o,s],[l,h]=r.dark?[.62,1.5]:[.74,1.07],d=new Uint32Array(360*256),c=new Uint8ClampedArray(d.buffer),p=r.ramp.length/3-1;for(let f=0;f<d.length;f++){let m=3*Math.round((f&255)*p/255),u=(f>>8)%40,g=a*Math.floor((f>>8)/40)/8,v=l+(h-l)*u/39;for(let b=0;b<3;b++)c[4*f+b]=(Math.min(255,r.ramp[m+b]*v)*(1-g)+n[b]*g)*(1-t)+e[b]*t;c[4*f+3]=255}return d}var At=class{mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Math.round(8*Z(t.contour)[3]/Z(t.contourStrong)[3]),this.palettes=[0,Z(t.veil)[3]].map(i=>Fi(t,i)))}paint(t,e,i,o,s){this.aim(e,i,o,s),this.place(t,e);let{columns:a,rows:n,z:l,domain:h,window:d}=t,[,,c]=e.half,p=(f,m)=>{let u=d[2*m]+(d[2*m+1]-d[2*m])*f;return u>=h[2*m]&&u<=h[2*m+1]};for(let f=0;f<n-1;f++){let m=e.sinA>0?n-2-f:f;for(let u=0;u<a-1;u++){let g=e.cosA>0?u:a-2-u,v=m*a+g,b=Math.min(l[v],l[v+1],l[v+a],l[v+a+1]),x=Math.max(l[v],l[v+1],l[v+a],l[v+a+1]);b<c&&x<1e4&&(this.cut=b<-c||x>c,this.palette=this.palettes[p((g+.5)/(a-1),0)&&p(1-(m+.5)/(n-1),1)?0:1],b<-c&&this.lid(t,e,[v,v+1,v+a,v+a+1]),this.lines=!0,this.triangle(v,v+1,v+a),this.triangle(v+1,v+a,v+a+1))}}return this.walls(t,e),this.image}aim(t,e,i,o){let[s,a,n]=t.half,l=Math.hypot(s,a)*t.unit,h=(Math.hypot(s,a)*t.sinE+n*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-l-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let d=Math.min(e,Math.ceil(t.cx+l+1)),c=Math.min(i,Math.ceil(t.cy+h+1));this.density=Math.min(o,Math.sqrt(24e5/((d-this.left)*(c-this.top)))),this.across=Math.round((d-this.left)*this.density),this.down=Math.round((c-this.top)*this.density),this.width=d-this.left,this.height=c-this.top,this.image?.width!==this.across||this.image?.height!==this.down?(this.image=new ImageData(this.across,this.down),this.pixels=new Uint32Array(this.image.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=n}place(t,e){let{columns:i,rows:o,x:s,y:a,z:n,slopeX:l,slopeY:h,level:d}=t,c=i*o;if(this.px?.length!==c+4)for(let v of["px","py","pd","level","shade"])this[v]=new Float64Array(c+4);this.scratch=c,this.level.set(d);let{sinA:p,cosA:f}=e,[m,u,g]=[.45*f+.5*p,.45*p-.5*f,.74];for(let v=0,b=0;v<o;v++)for(let x=0;x<i;x++,b++){this.corner(b,e,s[x],a[v],n[b]);let w=(g-l[b]*m-h[b]*u)/Math.sqrt(1+l[b]*l[b]+h[b]*h[b]);this.shade[b]=w>0?w*39:0}}corner(t,e,i,o,s){let a=e.cosA*i+e.sinA*o,n=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+n*(e.cosA*o-e.sinA*i),this.py[t]=(e.cy-this.top)*this.density+n*(e.sinE*a-e.cosE*s),this.pd[t]=e.cosE*a+e.sinE*s}face(t,e,i,o){let s=this.scratch;e.forEach(([a,n,l],h)=>{this.corner(s+h,t,a,n,l),this.level[s+h]=i,this.shade[s+h]=o*39}),this.lines=!1,this.triangle(s,s+1,s+2),this.triangle(s+1,s+2,s+3)}lid({columns:t,x:e,y:i},o,s){this.face(o,s.map(a=>[e[a%t],i[Math.floor(a/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:i,y:o,z:s},a){let n=(d,c)=>{for(let p=0;p+1<d.length;p++){let f=[d[p],d[p+1]],m=Math.max(s[f[0]],s[f[1]]);if(!(m>-this.hz&&m<1e4))continue;this.cut=!0;let u=[...f.map(g=>s[g]),-this.hz,-this.hz].map((g,v)=>[i[f[v%2]%t],o[Math.floor(f[v%2]/t)],g]);this.face(a,u,(128-this.tintBase)/this.tintSlope,c)}},l=a.sinA>0?0:e-1,h=a.cosA>0?t-1:0;[this.palette]=this.palettes,n(Array.from({length:t},(d,c)=>l*t+c),this.colours.dark?.12:.55),n(Array.from({length:e},(d,c)=>c*t+h),this.colours.dark?.3:.8)}triangle(t,e,i){let{px:o,py:s,pd:a,level:n,shade:l,pixels:h,depths:d,across:c,palette:p,tintBase:f,tintSlope:m,cut:u,hz:g,zDepth:v}=this;s[e]<s[t]&&([t,e]=[e,t]),s[i]<s[e]&&([e,i]=[i,e]),s[e]<s[t]&&([t,e]=[e,t]);let b=o[t],x=s[t],w=o[e],y=s[e],S=w-b,A=y-x,M=o[i]-b,L=s[i]-x,$=Math.max(0,Math.ceil(x-.5)),P=Math.min(this.down,Math.ceil(s[i]-.5)),T=S*L-M*A;if($>=P||Math.abs(T)<.001)return;let j=E=>((E[e]-E[t])*L-(E[i]-E[t])*A)/T,_=E=>((E[i]-E[t])*S-(E[e]-E[t])*M)/T,V=j(a),W=_(a),N=j(n),G=_(n),I=j(l),K=_(l),R=Math.hypot(N,G),It=this.density/2,li=Math.min(n[t],n[e],n[i]),hi=Math.max(n[t],n[e],n[i]),le=Math.min(1,(.34-R*this.density)*7),ci=this.lines&&le>0&&Math.floor(hi+R*It+R)!==Math.floor(li-R*It-R);for(let E=$;E<P;E++){let U=E+.5,he=b+(U-x)*M/L,ce=U<y?b+(U-x)*S/A:w+(U-y)*(o[i]-w)/(s[i]-y),de=Math.max(0,Math.ceil(Math.min(he,ce)-.5)),di=Math.min(c,Math.ceil(Math.max(he,ce)-.5)),Dt=de+.5-b,qt=U-x,pi=this.zTop+this.zRow*U,Bt=a[t]+V*Dt+W*qt,et=n[t]+N*Dt+G*qt,pe=l[t]+I*Dt+K*qt;for(let it=E*c+de,fi=E*c+di;it<fi;it++,Bt+=V,et+=N,pe+=I){if(u){let X=v*Bt+pi;if(X>g+1e-6||X<-g-1e-6)continue}let Ft=f+m*et,fe=0;if(ci){let X=Math.round(et),Wt=It+.5-Math.abs(et-X)/R;Wt>0&&(fe=Math.round(le*(Wt<1?Wt:1)*(X%3===0?8:this.thin)))}h[it]=p[(fe*40+(pe+.5|0)<<8)+(Ft<0?0:Ft>255?255:Ft|0)],d[it]=Bt}}}depthAt(t,e){let i=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return i>=0&&o>=0&&i<this.across&&o<this.down?this.depths[o*this.across+i]:-1/0}};var Wi=140,$t=class{constructor(t){this.canvas=t,this.context=Y(t),this.land=Y(J()),this.under=Y(J()),this.line=Y(J()),this.buffer=Y(J()),this.camera=new St,this.terrain=new At,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*i),o.height=Math.round(e*i)}prepare(t,e,i,o,s,a){let{camera:n,terrain:l}=this,h=JSON.stringify([i,o,a,s]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let d=new kt(t,i,o,a,n,l);l.mix(s,c=>t.tint(c)),this.paths=new Tt(d,s,this.under,this.line),Object.assign(this,{key:h,fine:a,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Wi)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:i,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),i.setTransform(1,0,0,1,0,0),i.globalCompositeOperation="copy",i.drawImage(this.under.canvas,0,0),i.globalCompositeOperation="source-over",i.drawImage(this.line.canvas,0,0),i.setTransform(o,0,0,o,0,0),e.drawHeads(i,t))}paintLand(t){let{land:e,camera:i,terrain:o,width:s,height:a,ratio:n,buffer:l}=this,{box:h,colours:d}=t,{landscape:c,range:p,logHeight:f,window:m,title:u}=h,g=this.fine&&!this.moving,v=Math.max(8.5,Math.min(11.5,Math.min(s,a)/28))*d.scale;i.face(s,a,Math.min(4.6*v,s*.18),Math.min(3*v,a*.14)),h.shown=g?h.fine:h.coarse;let b=o.paint(h.shown,i,s,a,g?2:1);l.canvas.width=b.width,l.canvas.height=b.height,l.putImageData(b,0,0),e.setTransform(n,0,0,n,0,0),e.clearRect(0,0,s,a);let x=2*i.half[2]*i.unit*i.cosE,w=De(c,p,f,i.half[2],x/(2.4*v));Ne(e,i,d,w),e.imageSmoothingQuality=g?"high":"low",e.drawImage(l.canvas,o.left,o.top,o.width,o.height),Ie(e,i,d,v,m,w,u);for(let y of[!0,!1])this.drawPoints(h,d,y);this.stale=!1,t.leave()}drawPoints(t,e,i){let{land:o}=this,{landscape:s}=t,[a,n,l]=this.camera.half,h=!1,d={toPixel:(c,p)=>{let[f,m,u]=t.toBox(c,p,s.at(c,p));return h=Math.abs(f)<=a&&Math.abs(m)<=n&&u<=l&&t.hides(f,m,Math.max(u,-l),t.fault([f,m,u]))===i,t.toCanvas([f,m,u])},inside:()=>h};o.globalAlpha=i?oe:1,s.points(o,d,e),o.globalAlpha=1}};var Hi=2.5,_i=6,Ui=760,Yi=140,Et=class{constructor(t,e){let{root:i}=t;this.player=t,this.stage=i.querySelector(".ov-stage"),this.plane=new vt,this.panels=new wt(this.stage),this.layers=new bt(this.stage),this.trails=new ct(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new $t(i.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new Mt(i),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[i,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(o);Zt(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.surface3d.refine)}load({surface:t},e){let i=Qt(this.player.root),o=(a,n)=>JSON.stringify([a.key,a.parameters,n]),s=e&&o(t,i)===o(e.surface,this.colours);this.colours=i,s||(this.landscape=new mt(t,ze(t.program))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...s?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,i=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",i)!==this.large&&(this.large=i,this.colours=Qt(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:i,stage:o}=this,{scene:s,root:a,view:n,dial:l}=t;if(!s)return;let h=t.sync.group||a.clientWidth<Ui;a.classList.toggle("ov-narrow",!!h&&document.fullscreenElement!==a);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let c=Le();this.panels.arrange({scene:s,view:n,root:a,plane:this.plane,colours:this.colours,clock:t.clock},c);let{clientWidth:p,clientHeight:f}=o,{clientWidth:m,clientHeight:u}=i.canvas,g=this.panels.places.map(({i:x})=>x),v=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),b=[p,f,c,this.colours.scale,m,u,l.width,this.panels.on,g,v];if(!(!(p*f||m*u)||b.join()===this.size)){this.size=b.join(),p&&f&&e.resize(p,f,c),m&&u&&i.resize(m,u,c),l.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,c);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.moving=!0,this.invalidate("land"),this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Yi)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:i}=this.player;t.inside&&(this.inspected!==i.step||!i.playing)&&e.update(i.step,!i.playing),this.inspected=i.step}drawMap(){let{player:t,plane:e,layers:i,panels:o}=this,{clock:s,start:a}=t,{colours:n,places:l}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let m of["halo","line"])i.moved(m);this.trails.reset(l,e,n),a.place()}this.trails.draw(s.time);let{view:h,inside:d,quiz:c,viewState:p}=t;i.emptied("heads");let f=h.inside&&d.ready&&d.at(s.time);for(let{runs:m,i:u=p.run,dx:g,dy:v}of l){let b=i.moved("heads",g,v);o.drawStart(b,a.position,e),f&&u===p.run&&(o.on||!f.insight.run.hidden)&&d.draw(b,f,n),ye(b,m,e,s.time,n),c.draw(b,e,n)}}drawLand(){let{plane:t,panels:e,layers:i,landscape:o}=this,s=i.emptied("land"),a=this.moving?_i:Hi;e.on?e.drawLand(s,o,t,a,this.colours,i.ratio):o.draw(s,t,e.colours,a),this.player.root.dataset.view=t.view.map(n=>n.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:i}=this,{scene:o,dial:s}=this.player,a=t.places.find(({i:n})=>n===void 0||o.runs[n]===s.run);e.emptied("fan"),s.drawFan(e.moved("fan",a?.dx,a?.dy),i,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:i}=this,{scene:o,view:s,clock:a}=this.player,{domain:n}=o.surface;if(this.stale.land||this.stale.trails){let l=t.view?.map((d,c)=>c%2?Math.min(d,n[c]):Math.max(d,n[c])),h=t.fitted||!l?n:l[0]<l[1]&&l[2]<l[3]?l:t.view;i.prepare(this.landscape,o.runs,h,!!s.log_height,e,!this.moving),i.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${i.label()}. Drag to turn, or Shift and the arrow keys.`)}i.draw(a.time)}drawCharts(){let{scene:t,view:e,clock:i,inside:o,legend:s}=this.player,{low:a,high:n}=this.landscape,l=[a-.5*(n-a),n+.5*(n-a)];this.stale.charts&&(e.inside?o.prepare(this.colours,l):this.race.prepare(t,i.last,l,this.colours));for(let h of this.charts)h.draw(i.time,s.lit)}};var zt=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:i}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:s,legend:a,root:n,reducedMotion:l}=this.player,{plane:h,surface3d:d}=s,{number:c,step:p,plays:f,speed:m,window:u,camera:g,hidden:v}=t;return this.restored=c,o.pause(),o.seek(p),o.speed=m,n.querySelector(".ov-speed").value=m,i.forEach((b,x)=>a.setHidden(x,v.includes(x))),u&&h.show(u),g&&Object.assign(d.camera,{azimuth:g[0],elevation:g[1],magnification:g[2]}),s.invalidate("land"),f&&!l&&o.play(),!0}spell(){let{clock:t,picture:e,scene:i,view:o}=this.player,{plane:s,surface3d:a}=e,{azimuth:n,elevation:l,magnification:h}=a.camera,d=i.runs.flatMap((p,f)=>p.hidden?f:[]),c=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return s.fitted||c.push(`window:${s.view.map(p=>Number(p.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&c.push(`camera:${[n,l,h].map(p=>Number(p.toFixed(2))).join("~")}`),[...c,...d.length?[`hidden:${d.join("~")}`]:[]].join()}};var Vi="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Gi=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,Ki="race|inside|toggle-inside|branch|previous-run|next-run",Xi={view:new RegExp(`^(${Ki}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Lt=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",i=>{let o={PageDown:1,PageUp:-1}[i.key];!o||!t.scene?.quiz.pages||i.target.closest?.(Vi)||document.querySelector("[role=dialog]")||(i.preventDefault(),i.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",i=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[i.key];if(!this.aims||!o&&i.key!=="Enter"||i.target===t.picture.surface3d.canvas||!o&&(i.target.closest("button")??this.aim)!==this.aim)return;if(i.preventDefault(),!o)return this.submit();let s=(i.shiftKey?30:5)/t.picture.plane.unit,[a,n]=this.at;this.put(a+o[0]*s,n+o[1]*s)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:i}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(i.domain[0]+i.domain[1])/2,(i.domain[2]+i.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:i}=this.player.scene;return e&&!Gi.test(t)||i.locked?.some(o=>Xi[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${k(t,3)}, ${k(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,i]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${i}px)`,o.style.visibility=t.inside(e,i)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>k(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,i){let{guess:o}=this.player.scene.quiz;if(!o)return;let[s,a]=e.toPixel(...o),n=i.scale,l=s>e.box.left+e.box.width/2;if(e.inside(s,a)){t.font=`600 ${12*n}px ${i.font}`,t.textAlign=l?"right":"left",t.textBaseline="middle",t.fillStyle=i.text;for(let[h,d,c]of[[i.rim,5,[]],[i.text,2,[4*n,3*n]]])Object.assign(t,{strokeStyle:h,lineWidth:d*n}),t.setLineDash(c),t.beginPath(),t.arc(s,a,11*n,0,7),t.stroke(),t[c.length?"fillText":"strokeText"]("your guess",s+(l?-17:17)*n,a);t.setLineDash([])}}};var Ji=90,Zi=400,Pt=class{constructor(t){let e=i=>t.root.querySelector(i);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:i,clock:o}=this.player,{runs:s,surface:a}=t;Object.assign(e.dataset,{runs:s.length,steps:t.steps,surface:a.key}),this.setLast(o.last),e.querySelector(".ov-empty").hidden=s.length>0,i.layers.canvases[0].setAttribute("aria-label",`Contour map of ${a.label}, with the paths of ${s.map(n=>n.label).join(", ")||"no run"}.`),i.race.describe(t)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:i}=this.player,{step:o,playing:s}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:s,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=o,this.slider.setAttribute("aria-valuetext",`step ${o} of ${e.last}`),(this.shown.step!==o||this.shown.scene!==i)&&this.writeStep(),this.playing!==s&&this.button.setAttribute("aria-label",s?"Pause":"Play"),this.playing=s,!(s||this.spokenStep===o)&&(clearTimeout(this.timer),this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(n=>`${n.label}: ${k(n.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},Zi))}writeStep(){let{clock:t,scene:e,legend:i,picture:o}=this.player,s=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let a=!t.playing||s-this.shown.at>Ji||this.shown.scene!==e;a&&(i.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:a?s:this.shown.at}}announce(t){this.spoken.textContent=t}};var Qi=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],to=1500;function Ge(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Qi.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var se=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:i,height:o}]=this.sources();Object.assign(this.canvas,{width:i,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Ge(),videoBitsPerSecond:8e6});let s=[];this.recorder.ondataavailable=n=>s.push(n.data),this.recorder.onstop=()=>e(new Blob(s,{type:"video/webm"}));let{clock:a}=t;this.loop=a.loop,a.loop=!1,a.pause(),a.setTime(0),this.frame(),this.recorder.start(),a.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:i}=e;this.compose(t.getContext("2d")),i.playing||i.time<i.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),to)}compose(t){let{canvas:e,player:i}=this,{scene:o,clock:s,picture:a}=i,{colours:n}=a,{ratio:l}=a.layers,{width:h,height:d}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=n.rim,t.fillRect(0,0,h,d);for(let m of this.sources())t.drawImage(m,0,0,h,d);t.setTransform(l,0,0,l,0,0),t.font=`600 13px ${n.font}`,t.textBaseline="middle";let c=[{label:`${o.surface.label}, step ${s.step}`},...o.runs.filter(m=>!m.hidden)],p=h/l-22,f=Math.max(...c.map(({label:m})=>t.measureText(m).width))+46;t.globalAlpha=.8,t.fillStyle=n.rim,t.fillRect(p-f,18,f+6,c.length*20+8),t.globalAlpha=1,c.forEach((m,u)=>{let g=32+20*u;u&&D(t,m,p-f+15,g,5.5,n),t.font=`600 13px ${n.font}`,t.fillStyle=n.text,t.textAlign="left",t.fillText(m.label,p-f+(u?36:10),g)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},jt=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Ge()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new se(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Rt=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.requested=void 0,this.holding=!1,this.owing=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.owing&&this.request())}moveTo(t,e,i=this.player.picture.plane.unit){if(this.fixed||this.player.offline)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(i))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.place(),this.request()}request(){let{outbox:t,scene:e}=this.player,[i,o]=this.position,{requested:s}=this,a={x:i,y:o,gesture:this.gesture,held:this.holding},n=l=>l.x===i&&l.y===o;if(t.expects("start")){if(n(s)&&s.held===a.held)return}else if(n({x:e.start[0],y:e.start[1]})&&!this.owing)return;this.requested=a,this.owing=this.holding,t.request("start",a)}settle(){this.moved=void 0}place(){let{plane:t,panels:e}=this.player.picture,[i,o]=this.position,[s,a]=t.toPixel(i,o),{dx:n,dy:l}=e.places[e.over];this.handle.style.transform=`translate(${s+n}px, ${a+l}px)`,this.handle.style.visibility=t.inside(s,a)?"visible":"hidden",this.handle.setAttribute("aria-label",`Start at ${k(i)}, ${k(o)}.${this.fixed?"":" Drag it, or move it with the arrow keys."}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var Q=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}build(){}update(){}prepare(){}apply(){}paint(){}back(){}stop(){}invalidate(){}drawFan(){}};var tt=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(i=>this.tick(i))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Ot=new Map,Ct=class{constructor(t){this.player=t,this.own=new tt(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t,steps:e}){if(!t)return this.clock.setLast(e);if(!Ot.has(t)){let s=new Set;Ot.set(t,{members:s,clock:new tt(a=>s.forEach(n=>n.tick(a)))})}let{root:i,picture:o}=this.player;this.group=Ot.get(t),this.name=t,this.group.members.add(this),i.dataset.syncGroup=t,this.ended??=o.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),Xe(this.group)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Xe(t);e.stop(),t&&Ot.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:i,scene:o}=this.player;i.querySelector(".ov-speed").value=t.speed,i.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let s=t.step>o.steps;e.hidden!==!s&&(e.hidden=!s,e.textContent=s?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:i}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||Ke(o.scene)!==Ke(t))continue;let s=o.picture.plane,a=()=>i.fitted?s.fit(t.surface.domain):s.place(i.centre,i.unit*s.whole()/i.whole());o.picture.moveWindow(a,!1)}}},Ke=({surface:r})=>JSON.stringify([r.key,r.parameters]);function Xe({clock:r,members:t}){r.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(r.last),e.runsChanged(),e.picture.schedule()}var Nt=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},i){let[o,s]=t.stamp;this.imposed===void 0&&(this.serial=s),(o!==this.imposed||s>=this.serial)&&(this.current={...t});let a=o===this.imposed&&(this.current.inside||this.current.dial),n=a?e.findIndex(l=>l.name===i):-1;return n>=0&&(this.current.run=n),this.imposed=o,n>=0&&n!==t.run&&s>=this.serial}change(t){let{player:e}=this;!this.current||e.offline&&t.dial&&!e.scene.dial||(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:i,dial:o}=this.player,s=this.current,a=(n,l)=>t.querySelector(`[data-do="${n}"]`)?.setAttribute("aria-pressed",String(!!l));Object.assign(t.dataset,{stage:s.stage,inside:!!s.inside,dial:!!s.dial}),e.stage.hidden=s.stage==="relief",t.querySelector(".ov-depth").hidden=s.stage==="map"||s.stage==="grid",t.querySelector(".ov-race").hidden=!!s.inside,i.root.hidden=!s.inside,o.root.hidden=!s.dial;for(let n of["map","relief","both","grid"])a(n,s.stage===n);a("race",!s.inside),a("log-height",s.log_height);for(let n of["inside","dial","fan","projector"])a(n,s[n]);e.enlarge(),o.invalidate(),s.dial||o.back(),s.inside&&i.build(),e.invalidate("trails","charts")}};var ae=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:i}=this.abort;this.on=(o,s,a,n={})=>o.addEventListener(s,a,{signal:i,...n}),this.outbox=new st(()=>this.start.settle()),this.tooltip=new rt(e(".ov-tip"),this.root),this.sync=new Ct(this),this.viewState=new Nt(this),this.picture=new Et(this,i),this.start=new Rt(this,e(".ov-start")),this.legend=new ut(this,e(".ov-legend")),this.readout=new Pt(this),this.playback=new zt(this),this.recorder=new jt(this,e('[data-do="record"]')),this.quiz=new Lt(this),this.inside=new Q(this,e(".ov-inside")),this.dial=new Q(this,e(".ov-dial")),Ae(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop();for(let t of[this.picture,this.readout,this.recorder])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)$e(this,e)}load(t){let e=this.scene,i=e?.runs[this.viewState.run]?.name,o=e?.surface.key!==t.surface.key,s=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let a=this.viewState.load(t,i);this.inside.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||s)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.dial.load(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||s)&&!this.reducedMotion&&!t.held&&this.clock.play(),a&&this.viewState.change({}),this.draw()}runsChanged(){this.picture.invalidate("trails","charts"),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.dial.apply(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},re=new WeakMap;function ne({data:r,parentElement:t,setTriggerValue:e,...i}){let o=re.get(t),s=o&&o.root.isConnected?o:new ae(t);return re.set(t,s),s.outbox.connect(e),s.inspectorLoader??=new pt(s,i),s.inspectorLoader.show(be(r)),()=>{s.destroy(),re.delete(t)}}var Je=`.ov-player:focus-visible,
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
`;var Ze=`.ov-player button {
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
`;var Qe=`[data-dial="true"].ov-player {
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
`;var ti=`.ov-side {
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
`;var ei=`.ov-inside {
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
`;var ii=`.ov-legend {
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
`;var oi=`.ov-chart {
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
`;var si=`.ov-player.ov-large {
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
`;var ri=`:is(.ov-aim, .ov-confirm) {
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
`;var ai=`.ov-ended {
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
`;var ni=[Je,Ze,Qe,ti,ei,ii,oi,si,ri,ai].join("");var po=r=>import(new URL(`inspector.js${r?`?try=${r}`:""}`,import.meta.url)),Hr=ge(ve,ni,r=>ne({...r,importInspector:po}));export{Hr as default};
