// Built by tools/bundle.js from optim_viz/web/js: edit there.
var nt={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function d(o){return o.replace(/[&<>"]/g,t=>nt[t])}var st={1:Uint8Array,4:Float32Array,8:Float64Array};function A(o){let t=o.slice(),e=new DataView(t.buffer).getUint32(0,!0);return at(JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),t.buffer,4+e)}function at(o,t,e){return{head:o,array:n=>{let[i,a,s]=o.arrays[n];return new st[s](t,e+i,a)}}}function C(o,t,e){let r=o.outline.map(([c,h])=>`${(17+c*5).toFixed(2)},${(8+h*5).toFixed(2)}`).join(" "),[n,i,a]=o.ordinal===1?[t,e,1.2]:[e,t,1.8],s=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${o.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${s}/><polygon points="${r}" fill="${n}" stroke="${i}" stroke-width="${a}"/><text x="24" y="6.5" ${l}>${o.tag}</text></svg>`}var L=Symbol.for("optim-viz printing");function P(){!globalThis.addEventListener||L in globalThis||(Object.assign(globalThis,{[L]:!0}),addEventListener("beforeprint",()=>{let o=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!o)return;let e=o.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let r=Object.assign(document.createElement("p"),{className:"ov-printed"});r.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),o.append(r)}),addEventListener("afterprint",()=>{for(let o of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(o);document.querySelector(".ov-printed")?.remove()}))}function R(o,t){let e=new WeakMap;return P(),({data:r,parentElement:n,setTriggerValue:i,...a})=>{let s=e.get(n);return s?.root.isConnected||(s?.destroy(),s=o(n),e.set(n,s)),s.outbox.connect(i),t(s,r,a),()=>{n.isConnected||(e.get(n)?.destroy(),e.delete(n))}}}var lt="[data-testid=stApp]",ct='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var ht="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",pt="The server is back, and so is your scene, from the address.",w=Symbol("renew"),b=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,r)=>{let n={deliver:t,name:e,event:r};this.away||this.returning||!this.up?this.hold(n):(this.unanswered=[...this.unanswered.filter(i=>!O(i,n)),n],t(e,r))}}hold(t){this.held=[...this.held.filter(e=>!O(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(ht)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(pt,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[w]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(ct)?.click()}say(t,e){let r=document.querySelector(".ov-connection")??document.createElement("div");r.className="ov-connection",r.setAttribute("role","status"),r.isConnected||document.body.append(r),r.textContent=t,e&&setTimeout(()=>r.textContent===t&&r.remove(),e)}},O=(o,t)=>o.name===t.name&&["owner","name","parameter"].every(e=>o.event?.[e]===t.event?.[e]),N;function j(o){return N??=new b(document.querySelector(lt)),N.patient(o)}var dt=100,ft=1500;var f=class{constructor(t,e=1,r){this.onRest=t,this.most=e,this.renewal=r,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,w,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,r=""){let n=`${t} ${r}`;this.waiting.delete(n),this.waiting.set(n,[t,e]),this.flush()}withdraw(t){for(let[e,[r]]of this.waiting)r===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=dt-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[r,n]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([r,n]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),ft),this.send(r,n)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function B(o,t){let e=o.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}var y=.024,ut=11,I={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function z(o){let e=new Uint8ClampedArray(768);for(let r=0;r<256;r++){let n=r/255*(o.length-1),i=Math.min(o.length-2,Math.floor(n)),a=n-i;for(let s=0;s<3;s++)e[3*r+s]=o[i][s]+(o[i+1][s]-o[i][s])*a}return e}var H={light:z(I.light),dark:z(I.dark)};function D(o){let t=getComputedStyle(o),e=B(document.createElement("canvas"),{willReadFrequently:!0}),r=(l,c)=>(e.fillStyle=c,e.fillStyle=t.getPropertyValue(l).trim()||c,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),n=r("--st-background-color","#ffffff"),i=r("--st-text-color","#222222"),a=.299*n[0]+.587*n[1]+.114*n[2]<128,s=(l,c)=>`rgb(${l.join(" ")} / ${c})`;return o.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:t.fontFamily||"sans-serif",scale:o.classList.contains("ov-hall")?Math.max(1.45,y*innerHeight/ut,Math.min(2.4,innerWidth/1100)):o.classList.contains("ov-large")?1.45:1,of:l=>(a?l.dark:l.light)+(l.dim?"55":""),rim:s(n,1),halo:s(n,a?.55:.7),text:s(i,1),muted:s(i,o.classList.contains("ov-large")?.86:.68),grid:s(i,.1),frame:s(i,.3),contour:s(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:s(a?[190,215,240]:[30,60,95],a?.3:.34),veil:s(n,.62),ramp:a?H.dark:H.light}}var v=o=>o.currentCSSZoom??1;var k=16,W=14,u=class{constructor(t,e,r){this.element=t,this.root=e,this.open=r}get shown(){return!this.element.hidden}showAt(t,e,r,n={}){let{width:i,height:a,x:s,y:l}=this.fill(r,n,t,e),c=s+k+i>this.root.clientWidth?s-k-i:s+k;this.place(c,[l+W,l-W-a],i,a)}showBelow(t,e){let r=t.getBoundingClientRect(),{width:n,height:i,x:a,y:s}=this.fill(e,{},r.left,r.bottom+4);this.place(a,[s,s-i-r.height-8],n,i)}hide(){this.element.hidden=!0}fill(t,e,r,n){let{element:i,root:a}=this,s=a.getBoundingClientRect(),l=v(a);typeof t=="string"?i.innerHTML=t:i.replaceChildren(...t),Object.assign(i.dataset,e),i.hidden=!1;let[c,h]=[(r-s.left)/l,(n-s.top)/l];return{width:i.offsetWidth,height:i.offsetHeight,x:c,y:h}}place(t,e,r,n){let{clientWidth:i,clientHeight:a}=this.root,s=Math.max(0,Math.min(t,i-r)),l=this.openBox(),c=p=>l&&s<l.right&&s+r>l.left&&p<l.bottom&&p+n>l.top,h=e.find(p=>p>=0&&p+n<=a&&!c(p))??e[e.length-1];this.element.style.transform=`translate(${s}px, ${Math.max(0,h)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:r}=this.root.getBoundingClientRect(),n=v(this.root),[i,a,s,l]=[t.left-e,t.top-r,t.right-e,t.bottom-r];return{left:i/n,top:a/n,right:s/n,bottom:l/n}}};var mt={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function gt(o){return o===0?"1":o===1?"10":"10"+String(o).split("").map(t=>mt[t]).join("")}function S(o,t=4){if(!Number.isFinite(o))return o>0?"∞":o<0?"−∞":"–";if(xt(o))return String(Number(o.toPrecision(t))).replace("-","−");let[e,r]=bt(o.toExponential(t-2));return wt(String(Number(e)),r)}var xt=o=>!o||Math.abs(o)>=.001&&Math.abs(o)<1e5;function bt(o){let[t,e]=o.split("e");return[t,Number(e)]}function wt(o,t){let e=gt(t),r=o.replace("-","−");return t===0?r:/^−?1$/.test(r)?r.replace("1",e):`${r}·${e}`}function q(o,t,e){let r=t*o.problems.length+e,n=o.reached[r],i=o.ratio[r],a=o.outcomes[o.outcome[r]],s=n>=0,l=i===1,c=n===1?"1 step":`${n} steps`,h=l?"the fewest":`${S(i,3)} times the best`,p=`${o.methods[t].label} on ${o.problems[e].label}`,M=s?`solved in ${c}, ${h}`:`not solved: ${a.word}`;return{text:s?String(n):a.mark,tone:s?o.solved:a,words:`${p}: ${M}; α = ${S(o.rate[r])}`,best:l}}function F(o){let[t,e,r]=[1,3,5].map(i=>{let a=parseInt(o.slice(i,i+2),16)/255;return a<=.04045?a/12.92:((a+.055)/1.055)**2.4}),n=.2126*t+.7152*e+.0722*r;return(n+.05)/.05>1.05/(n+.05)?"#000000":"#ffffff"}function K(o,[t,e],r,n){let i=(a,s)=>Math.max(0,Math.min(s-1,a));if(o==="ArrowLeft")return[i(t-1,r),e];if(o==="ArrowRight")return[i(t+1,r),e];if(o==="ArrowUp")return[t,i(e-1,n)];if(o==="ArrowDown")return[t,i(e+1,n)];if(o==="Home")return[0,e];if(o==="End")return[r-1,e]}var E=new Map;function _(o){let t=E.get(o);if(t!==void 0)return t;try{return localStorage.getItem(o)}catch{return null}}function U(o,t){try{localStorage.setItem(o,t),E.delete(o)}catch{E.set(o,t)}}var V="optim-viz-keys",m=class{constructor(t){this.button=t,this.on=_(V)!=="off",this.show()}toggle(){this.on=!this.on,U(V,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};var yt=26,vt=11,g=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t||!!document.querySelector(".ov-hall"));let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,y*innerHeight/vt).toFixed(3));let r=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,n=Math.ceil(this.root.getBoundingClientRect().top+r)+yt;n!==this.above&&(this.above=n,t.setProperty("--ov-above",`${n}px`))}};var x=class{constructor(t,e,r){this.root=t,this.button=e,this.tell=r,this.hall=new g(t),this.keys=new m(document.createElement("button")),this.abort=new AbortController;let{signal:n}=this.abort;e.addEventListener("click",()=>this.turn(),{signal:n}),document.addEventListener("keydown",i=>this.press(i),{signal:n})}destroy(){this.abort.abort(),this.hall.destroy()}press(t){if(t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented||t.repeat)return;let e=t.target;!this.root.contains(e)&&e!==document.body&&e!==document.documentElement||(t.key==="Escape"?this.hall.on:t.key.toLowerCase()==="p"&&this.keys.hears(t.key,!1))&&this.turn()}turn(){this.show(!this.hall.on),this.tell(this.hall.on)}show(t){this.hall.set(t),this.button.setAttribute("aria-pressed",String(t))}};var $=class{constructor(t){let e=i=>t.querySelector(i);this.root=e(".ov-profile"),this.grid=e("table"),this.key=e(".ov-profile-key"),this.tooltip=new u(e(".ov-profile-tip"),this.root),this.outbox=new f(()=>{}),this.projector=new x(this.root,e(".ov-profile-projector"),i=>this.outbox.send("projector",{on:i,at:Date.now()})),this.abort=new AbortController,this.place=[0,0];let{signal:r}=this.abort,n=(i,a)=>this.grid.addEventListener(i,s=>{let l=s.target.closest("td");l?a(l,s):this.tooltip.hide()},{signal:r});n("click",i=>this.pick(i)),n("keydown",(i,a)=>this.press(i,a)),n("pointermove",(i,a)=>{a.pointerType!=="touch"&&this.tooltip.showAt(a.clientX,a.clientY,d(i.ariaLabel??""))}),n("focusin",i=>{i.matches(":focus-visible")&&this.tooltip.showBelow(i,d(i.ariaLabel??""))});for(let i of["pointerleave","focusout"])this.grid.addEventListener(i,()=>this.tooltip.hide(),{signal:r})}destroy(){this.abort.abort(),this.projector.destroy(),this.outbox.stop()}load(t){let{head:e,array:r}=A(t),i=Object.assign(e,Object.fromEntries(["reached","ratio","rate","outcome"].map(l=>[l,r(l)])));this.table=i;let[a,s]=this.place;this.place=[Math.min(a,i.methods.length-1),Math.min(s,i.problems.length-1)],this.projector.show(i.projector),this.draw(i),this.outbox.answered(),this.root.dataset.ready="true"}draw(t){let e=D(this.root),r=c=>e.dark?c.dark:c.light,n=c=>`background:${r(c)};color:${F(r(c))}`;this.root.setAttribute("aria-label",t.title),this.grid.setAttribute("aria-label",`${t.title}. Arrow keys walk, Enter opens the run on Compare.`);let[i,a]=this.grid.children;i.innerHTML=`<tr><th scope="col">Problem</th>${t.methods.map(c=>`<th scope="col"><span>${d(c.label)}</span>${C(c,e.of(c),e.rim)}</th>`).join("")}</tr>`,a.innerHTML=t.problems.map((c,h)=>{let p=t.methods.map((At,T)=>{let{text:et,tone:ot,words:rt,best:it}=q(t,T,h);return`<td role="gridcell" tabindex="-1" data-cell="${T},${h}" style="${n(ot)}"${it?' class="ov-best"':""} aria-label="${d(rt)}">${et}</td>`});return`<tr><th scope="row" title="${d(`${c.label}, from ${c.start}`)}">${d(c.label)}</th>${p.join("")}</tr>`}).join("");let s=new Set(Array.from(t.outcome).filter((c,h)=>t.reached[h]<0)),l=(c,h,p)=>`<li><b style="${n(c)}">${h}</b> ${d(p)}</li>`;this.key.innerHTML=[l(t.solved,"12","solved, in so many steps; underlined: the fewest"),...t.outcomes.map((c,h)=>s.has(h)?l(c,c.mark,c.word):"")].join(""),this.cellAt(...this.place)?.setAttribute("tabindex","0")}cellAt(t,e){return this.grid.querySelector(`[data-cell="${t},${e}"]`)}placeOf(t){let[e,r]=(t.dataset.cell??"").split(",").map(Number);return[e,r]}press(t,e){if(!this.table||e.ctrlKey||e.metaKey||e.altKey)return;let{methods:r,problems:n}=this.table,i=K(e.key,this.placeOf(t),r.length,n.length);if(!i&&e.key!=="Enter"&&e.key!==" ")return;if(e.preventDefault(),e.stopPropagation(),!i)return this.pick(t);t.setAttribute("tabindex","-1"),this.place=i;let a=this.cellAt(...i);a?.setAttribute("tabindex","0"),a?.focus()}pick(t){let[e,r]=this.placeOf(t);this.outbox.send("pick",{method:e,problem:r,at:Date.now()})}},Y=R(o=>new $(o),(o,t)=>o.load(t));var G=`.ov-profile [hidden] {
  display: none !important;
}
.ov-profile-scroll {
  overflow-x: auto;
}
.ov-profile table {
  border-collapse: separate;
  border-spacing: 2px;
  margin: 0;
  font-size: 12px;
  font-variant-numeric: tabular-nums;
}
.ov-profile :is(th, td) {
  padding: 0;
  border: 0;
}
.ov-profile thead th {
  height: 118px;
  min-width: 34px;
  padding-bottom: 4px;
  vertical-align: bottom;
  font-weight: 500;
}
.ov-profile thead span {
  display: inline-block;
  writing-mode: vertical-rl;
  transform: rotate(180deg);
  white-space: nowrap;
}
.ov-profile thead .ov-swatch {
  display: block;
  width: 30px;
  height: 14px;
  margin: 2px auto 0;
}
.ov-profile tbody th,
.ov-profile thead th:first-child {
  position: sticky;
  left: 0;
  z-index: 1;
  max-width: 200px;
  padding-right: 8px;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-weight: 500;
  background: var(--st-background-color);
}
.ov-profile td {
  min-width: 34px;
  height: 24px;
  text-align: center;
  border-radius: 4px;
  cursor: pointer;
}
.ov-profile td.ov-best {
  font-weight: 700;
  text-decoration: underline;
}
.ov-profile td:is(:hover, :focus-visible) {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 1px;
}
.ov-profile .ov-profile-key {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 16px;
  margin: 0;
  padding: 8px 0 0;
  list-style: none;
}
.ov-profile .ov-profile-key li {
  margin: 0;
  padding: 0;
  font-size: 13px;
}
.ov-profile-key b {
  display: inline-block;
  min-width: 28px;
  padding: 0 4px;
  border-radius: 4px;
  text-align: center;
  font-weight: 500;
}
.ov-profile-tip {
  position: absolute;
  z-index: 5;
  left: 0;
  top: 0;
  pointer-events: none;
  max-width: min(340px, 96%);
  padding: 6px 10px;
  border-radius: 8px;
  background: var(--st-background-color);
  border: 1px solid var(--ov-line);
  box-shadow: 0 4px 14px rgb(0 0 0 / 0.18);
}
.ov-profile .ov-profile-projector {
  padding: 3px 10px;
  margin: 0 0 8px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.ov-profile .ov-profile-projector[aria-pressed="true"] {
  border-color: var(--st-primary-color);
}
`;var J=`<div class="ov-profile" data-testid="profile" data-ready="false" role="group">
  <button class="ov-profile-projector" type="button" aria-pressed="false" title="Large, for a projector (P)">
    Projector
  </button>
  <div class="ov-profile-scroll">
    <table role="grid">
      <thead></thead>
      <tbody></tbody>
    </table>
  </div>
  <ul class="ov-profile-key" aria-label="What a cell says"></ul>
  <div class="ov-profile-tip" role="tooltip" hidden></div>
</div>
`;var X=`.ov-notice {
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
`;function Z(o,t,e){let r=Object.assign(document.createElement("div"),{className:"ov-notice"});r.setAttribute("role","alert");let n=Object.assign(document.createElement("p"),{textContent:o}),i=Object.assign(document.createElement("button"),{type:"button",textContent:t});return i.addEventListener("click",e),r.append(n,i),r}var Q="optim-viz-reloaded-for";function tt(o,t,e){let r=!1;return({data:n,parentElement:i,setTriggerValue:a,...s})=>{r||$t(t),r=!0;let l=new TextDecoder().decode(n.subarray(0,8));if(l!=="818e6cec")return Mt(l,i);let c=i.querySelector(".ov-place");c&&(c.outerHTML=o);let h=j(a);return e({...s,parentElement:i,setTriggerValue:h,data:n.subarray(8)})}}function $t(o){document.body.append(Object.assign(document.createElement("style"),{textContent:X+o}))}function Mt(o,t){if(!Tt(o)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Z("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Tt(o){try{return sessionStorage.getItem(Q)===o?!0:(sessionStorage.setItem(Q,o),!1)}catch{return!0}}var Se=tt(J,G,Y);export{Se as default};
