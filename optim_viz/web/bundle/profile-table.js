// Built by tools/bundle.js from optim_viz/web/js: edit there.
var st={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function d(o){return o.replace(/[&<>"]/g,t=>st[t])}var at={1:Uint8Array,4:Float32Array,8:Float64Array};function R(o){let t=o.slice(),e=new DataView(t.buffer).getUint32(0,!0),r=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return ct(lt(r),t.buffer,4+e)}function lt({criteria:o,...t}){let{runs:e,simulator:r}=t;if(o)for(let{outcome:n}of e)n&&(n.criterion=o[n.criterion]);if(r?.usual){let n=({optimizer:i,values:s,...a})=>({optimizer:i,values:s,...r.usual,...a});r.paths=r.paths.map(i=>i.map(n))}return t}function ct(o,t,e){return{head:o,array:n=>{let[i,s,a]=o.arrays[n];return new at[a](t,e+i,s)}}}function C(o,t,e){let r=o.outline.map(([c,h])=>`${(17+c*5).toFixed(2)},${(8+h*5).toFixed(2)}`).join(" "),[n,i,s]=o.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${o.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${r}" fill="${n}" stroke="${i}" stroke-width="${s}"/><text x="24" y="6.5" ${l}>${o.tag}</text></svg>`}var L=Symbol.for("optim-viz printing");function O(){!globalThis.addEventListener||L in globalThis||(Object.assign(globalThis,{[L]:!0}),addEventListener("beforeprint",()=>{let o=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!o)return;let e=o.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let r=Object.assign(document.createElement("p"),{className:"ov-printed"});r.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),o.append(r)}),addEventListener("afterprint",()=>{for(let o of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(o);document.querySelector(".ov-printed")?.remove()}))}function P(o,t){let e=new WeakMap;return O(),({data:r,parentElement:n,setTriggerValue:i,...s})=>{let a=e.get(n);return a?.root.isConnected||(a?.destroy(),a=o(n),e.set(n,a)),a.outbox.connect(i),t(a,r,s),()=>{n.isConnected||(e.get(n)?.destroy(),e.delete(n))}}}var ht="[data-testid=stApp]",pt='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var dt="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",ft="The server is back, and so is your scene, from the address.",y=Symbol("renew"),w=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,r)=>{let n={deliver:t,name:e,event:r};this.away||this.returning||!this.up?this.hold(n):(this.unanswered=[...this.unanswered.filter(i=>!N(i,n)),n],t(e,r))}}hold(t){this.held=[...this.held.filter(e=>!N(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(dt)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(ft,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[y]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(pt)?.click()}say(t,e){let r=document.querySelector(".ov-connection")??document.createElement("div");r.className="ov-connection",r.setAttribute("role","status"),r.isConnected||document.body.append(r),r.textContent=t,e&&setTimeout(()=>r.textContent===t&&r.remove(),e)}},N=(o,t)=>o.name===t.name&&["owner","name","parameter"].every(e=>o.event?.[e]===t.event?.[e]),j;function B(o){return j??=new w(document.querySelector(ht)),j.patient(o)}var ut=100,mt=1500;var f=class{constructor(t,e=1,r){this.onRest=t,this.most=e,this.renewal=r,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,y,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,r=""){let n=`${t} ${r}`;this.waiting.delete(n),this.waiting.set(n,[t,e]),this.flush()}withdraw(t){for(let[e,[r]]of this.waiting)r===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=ut-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[r,n]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([r,n]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),mt),this.send(r,n)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function I(o,t){let e=o.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}var v=.024,gt=11,z={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function H(o){let e=new Uint8ClampedArray(768);for(let r=0;r<256;r++){let n=r/255*(o.length-1),i=Math.min(o.length-2,Math.floor(n)),s=n-i;for(let a=0;a<3;a++)e[3*r+a]=o[i][a]+(o[i+1][a]-o[i][a])*s}return e}var D={light:H(z.light),dark:H(z.dark)},u=new Map,xt=32;function bt(o,t){let e=`${o}, else ${t}`,r=u.get(e);if(r)return r;let n=I(document.createElement("canvas"),{willReadFrequently:!0});n.fillStyle=t,n.fillStyle=o||t,n.clearRect(0,0,1,1),n.fillRect(0,0,1,1);let i=[...n.getImageData(0,0,1,1).data].slice(0,3);return u.size>=xt&&u.clear(),u.set(e,i),i}function W(o){let t=getComputedStyle(o),e=(a,l)=>bt(t.getPropertyValue(a).trim(),l),r=e("--st-background-color","#ffffff"),n=e("--st-text-color","#222222"),i=.299*r[0]+.587*r[1]+.114*r[2]<128,s=(a,l)=>`rgb(${a.join(" ")} / ${l})`;return o.style.setProperty("--ov-on-accent",i?"#0d141c":"#ffffff"),{dark:i,font:t.fontFamily||"sans-serif",scale:o.classList.contains("ov-hall")?Math.max(1.45,v*innerHeight/gt,Math.min(2.4,innerWidth/1100)):o.classList.contains("ov-large")?1.45:1,of:a=>(i?a.dark:a.light)+(a.dim?"55":""),rim:s(r,1),halo:s(r,i?.55:.7),text:s(n,1),muted:s(n,o.classList.contains("ov-large")?.86:.68),grid:s(n,.1),frame:s(n,.3),contour:s(i?[190,215,240]:[30,60,95],i?.13:.15),contourStrong:s(i?[190,215,240]:[30,60,95],i?.3:.34),veil:s(r,.62),ramp:i?D.dark:D.light}}var k=o=>o.currentCSSZoom??1;var S=16,q=14,m=class{constructor(t,e,r){this.element=t,this.root=e,this.open=r}get shown(){return!this.element.hidden}showAt(t,e,r,n={}){let{width:i,height:s,x:a,y:l}=this.fill(r,n,t,e),c=a+S+i>this.root.clientWidth?a-S-i:a+S;this.place(c,[l+q,l-q-s],i,s)}showBelow(t,e){let r=t.getBoundingClientRect(),{width:n,height:i,x:s,y:a}=this.fill(e,{},r.left,r.bottom+4);this.place(s,[a,a-i-r.height-8],n,i)}hide(){this.element.hidden=!0}fill(t,e,r,n){let{element:i,root:s}=this,a=s.getBoundingClientRect(),l=k(s);typeof t=="string"?i.innerHTML=t:i.replaceChildren(...t),Object.assign(i.dataset,e),i.hidden=!1;let[c,h]=[(r-a.left)/l,(n-a.top)/l];return{width:i.offsetWidth,height:i.offsetHeight,x:c,y:h}}place(t,e,r,n){let{clientWidth:i,clientHeight:s}=this.root,a=Math.max(0,Math.min(t,i-r)),l=this.openBox(),c=p=>l&&a<l.right&&a+r>l.left&&p<l.bottom&&p+n>l.top,h=e.find(p=>p>=0&&p+n<=s&&!c(p))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,h)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:r}=this.root.getBoundingClientRect(),n=k(this.root),[i,s,a,l]=[t.left-e,t.top-r,t.right-e,t.bottom-r];return{left:i/n,top:s/n,right:a/n,bottom:l/n}}};var wt={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function yt(o){return o===0?"1":o===1?"10":"10"+String(o).split("").map(t=>wt[t]).join("")}function E(o,t=4){if(!Number.isFinite(o))return o>0?"∞":o<0?"−∞":"–";if(vt(o))return String(Number(o.toPrecision(t))).replace("-","−");let[e,r]=kt(o.toExponential(t-2));return St(String(Number(e)),r)}var vt=o=>!o||Math.abs(o)>=.001&&Math.abs(o)<1e5;function kt(o){let[t,e]=o.split("e");return[t,Number(e)]}function St(o,t){let e=yt(t),r=o.replace("-","−");return t===0?r:/^−?1$/.test(r)?r.replace("1",e):`${r}·${e}`}function F(o,t,e){let r=t*o.problems.length+e,n=o.reached[r],i=o.ratio[r],s=o.outcomes[o.outcome[r]],a=n>=0,l=i===1,c=n===1?"1 step":`${n} steps`,h=l?"the fewest":`${E(i,3)} times the best`,p=`${o.methods[t].label} on ${o.problems[e].label}`,A=a?`solved in ${c}, ${h}`:`not solved: ${s.word}`;return{text:a?String(n):s.mark,tone:a?o.solved:s,words:`${p}: ${A}; α = ${E(o.rate[r])}`,best:l}}function K(o){let[t,e,r]=[1,3,5].map(i=>{let s=parseInt(o.slice(i,i+2),16)/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4}),n=.2126*t+.7152*e+.0722*r;return(n+.05)/.05>1.05/(n+.05)?"#000000":"#ffffff"}function _(o,[t,e],r,n){let i=(s,a)=>Math.max(0,Math.min(a-1,s));if(o==="ArrowLeft")return[i(t-1,r),e];if(o==="ArrowRight")return[i(t+1,r),e];if(o==="ArrowUp")return[t,i(e-1,n)];if(o==="ArrowDown")return[t,i(e+1,n)];if(o==="Home")return[0,e];if(o==="End")return[r-1,e]}var M=new Map;function U(o){let t=M.get(o);if(t!==void 0)return t;try{return localStorage.getItem(o)}catch{return null}}function V(o,t){try{localStorage.setItem(o,t),M.delete(o)}catch{M.set(o,t)}}var Y="optim-viz-keys",g=class{constructor(t){this.button=t,this.on=U(Y)!=="off",this.show()}toggle(){this.on=!this.on,V(Y,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};var Et=26,Mt=12,$t="lesson question answer room study notices".split(" ").map(o=>`.st-key-${o}`),At=.6,Tt=11,x=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.page=t.closest(".stMainBlockContainer"),this.sizes=new ResizeObserver(()=>this.fit()),this.page&&this.sizes.observe(this.page)}set(t){t!==this.on&&(this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t||!!document.querySelector(".ov-hall")),this.fit())}destroy(){this.sizes.disconnect(),this.set(!1)}fit(){let{on:t,root:e,page:r}=this,n=e.closest('[data-testid="stMain"]')?.scrollTop??scrollY,i=Math.ceil(e.getBoundingClientRect().top+n);if(t){let s=Math.max(1,v*innerHeight/Tt).toFixed(3);document.documentElement.style.setProperty("--ov-hall-zoom",s)}this.put(t?i+Et:r?.querySelector($t.join())&&i<At*innerHeight?i+Mt:void 0)}put(t){if(t===this.above)return;this.above=t;let{root:e}=this;e.classList.toggle("ov-fitted",t!==void 0),t===void 0?e.style.removeProperty("--ov-above"):e.style.setProperty("--ov-above",`${t}px`)}};var b=class{constructor(t,e,r){this.root=t,this.button=e,this.tell=r,this.hall=new x(t),this.keys=new g(document.createElement("button")),this.abort=new AbortController;let{signal:n}=this.abort;e.addEventListener("click",()=>this.turn(),{signal:n}),document.addEventListener("keydown",i=>this.press(i),{signal:n})}destroy(){this.abort.abort(),this.hall.destroy()}press(t){if(t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented||t.repeat)return;let e=t.target;!this.root.contains(e)&&e!==document.body&&e!==document.documentElement||(t.key==="Escape"?this.hall.on:t.key.toLowerCase()==="p"&&this.keys.hears(t.key,!1))&&this.turn()}turn(){this.show(!this.hall.on),this.tell(this.hall.on)}show(t){this.hall.set(t),this.button.setAttribute("aria-pressed",String(t))}};var $=class{constructor(t){let e=i=>t.querySelector(i);this.root=e(".ov-profile"),this.grid=e("table"),this.key=e(".ov-profile-key"),this.tooltip=new m(e(".ov-profile-tip"),this.root),this.outbox=new f(()=>{}),this.projector=new b(this.root,e(".ov-profile-projector"),i=>this.outbox.send("projector",{on:i,at:Date.now()})),this.abort=new AbortController,this.place=[0,0];let{signal:r}=this.abort,n=(i,s)=>this.grid.addEventListener(i,a=>{let l=a.target.closest("td");l?s(l,a):this.tooltip.hide()},{signal:r});n("click",i=>this.pick(i)),n("keydown",(i,s)=>this.press(i,s)),n("pointermove",(i,s)=>{s.pointerType!=="touch"&&this.tooltip.showAt(s.clientX,s.clientY,d(i.ariaLabel??""))}),n("focusin",i=>{i.matches(":focus-visible")&&this.tooltip.showBelow(i,d(i.ariaLabel??""))});for(let i of["pointerleave","focusout"])this.grid.addEventListener(i,()=>this.tooltip.hide(),{signal:r})}destroy(){this.abort.abort(),this.projector.destroy(),this.outbox.stop()}load(t){let{head:e,array:r}=R(t),i=Object.assign(e,Object.fromEntries(["reached","ratio","rate","outcome"].map(l=>[l,r(l)])));this.table=i;let[s,a]=this.place;this.place=[Math.min(s,i.methods.length-1),Math.min(a,i.problems.length-1)],this.projector.show(i.projector),this.draw(i),this.outbox.answered(),this.root.dataset.ready="true"}draw(t){let e=W(this.root),r=c=>e.dark?c.dark:c.light,n=c=>`background:${r(c)};color:${K(r(c))}`;this.root.setAttribute("aria-label",t.title),this.grid.setAttribute("aria-label",`${t.title}. Arrow keys walk, Enter opens the run on Compare.`);let[i,s]=this.grid.children;i.innerHTML=`<tr><th scope="col">Problem</th>${t.methods.map(c=>`<th scope="col"><span>${d(c.label)}</span>${C(c,e.of(c),e.rim)}</th>`).join("")}</tr>`,s.innerHTML=t.problems.map((c,h)=>{let p=t.methods.map((jt,T)=>{let{text:ot,tone:rt,words:it,best:nt}=F(t,T,h);return`<td role="gridcell" tabindex="-1" data-cell="${T},${h}" style="${n(rt)}"${nt?' class="ov-best"':""} aria-label="${d(it)}">${ot}</td>`});return`<tr><th scope="row" title="${d(`${c.label}, from ${c.start}`)}">${d(c.label)}</th>${p.join("")}</tr>`}).join("");let a=new Set(Array.from(t.outcome).filter((c,h)=>t.reached[h]<0)),l=(c,h,p)=>`<li><b style="${n(c)}">${h}</b> ${d(p)}</li>`;this.key.innerHTML=[l(t.solved,"12","solved, in so many steps; underlined: the fewest"),...t.outcomes.map((c,h)=>a.has(h)?l(c,c.mark,c.word):"")].join(""),this.cellAt(...this.place)?.setAttribute("tabindex","0")}cellAt(t,e){return this.grid.querySelector(`[data-cell="${t},${e}"]`)}placeOf(t){let[e,r]=(t.dataset.cell??"").split(",").map(Number);return[e,r]}press(t,e){if(!this.table||e.ctrlKey||e.metaKey||e.altKey)return;let{methods:r,problems:n}=this.table,i=_(e.key,this.placeOf(t),r.length,n.length);if(!i&&e.key!=="Enter"&&e.key!==" ")return;if(e.preventDefault(),e.stopPropagation(),!i)return this.pick(t);t.setAttribute("tabindex","-1"),this.place=i;let s=this.cellAt(...i);s?.setAttribute("tabindex","0"),s?.focus()}pick(t){let[e,r]=this.placeOf(t);this.outbox.send("pick",{method:e,problem:r,at:Date.now()})}},G=P(o=>new $(o),(o,t)=>o.load(t));var J=`.ov-profile [hidden] {
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
`;var X=`<div class="ov-profile" data-testid="profile" data-ready="false" role="group">
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
`;var Z=`.ov-notice {
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
`;function Q(o,t,e){let r=Object.assign(document.createElement("div"),{className:"ov-notice"});r.setAttribute("role","alert");let n=Object.assign(document.createElement("p"),{textContent:o}),i=Object.assign(document.createElement("button"),{type:"button",textContent:t});return i.addEventListener("click",e),r.append(n,i),r}var tt="optim-viz-reloaded-for";function et(o,t,e){let r=!1;return({data:n,parentElement:i,setTriggerValue:s,...a})=>{r||Ot(t),r=!0;let l=new TextDecoder().decode(n.subarray(0,8));if(l!=="2426cc10")return Pt(l,i);let c=i.querySelector(".ov-place");c&&(c.outerHTML=o);let h=B(s);return e({...a,parentElement:i,setTriggerValue:h,data:n.subarray(8)})}}function Ot(o){document.body.append(Object.assign(document.createElement("style"),{textContent:Z+o}))}function Pt(o,t){if(!Nt(o)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Q("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Nt(o){try{return sessionStorage.getItem(tt)===o?!0:(sessionStorage.setItem(tt,o),!1)}catch{return!0}}var Pe=et(X,J,G);export{Pe as default};
