// Built by tools/bundle.js from optim_viz/web/js: edit there.
var tt="[data-testid=stApp]",et='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var rt="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",ot="The server is back, and so is your scene, from the address.",T=Symbol("renew"),S=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,r)=>{let i={deliver:t,name:e,event:r};this.away||this.returning||!this.up?this.hold(i):(this.unanswered=[...this.unanswered.filter(s=>!C(s,i)),i],t(e,r))}}hold(t){this.held=[...this.held.filter(e=>!C(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(rt)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(ot,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[T]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(et)?.click()}say(t,e){let r=document.querySelector(".ov-connection")??document.createElement("div");r.className="ov-connection",r.setAttribute("role","status"),r.isConnected||document.body.append(r),r.textContent=t,e&&setTimeout(()=>r.textContent===t&&r.remove(),e)}},C=(o,t)=>o.name===t.name&&["owner","name","parameter"].every(e=>o.event?.[e]===t.event?.[e]),L;function R(o){return L??=new S(document.querySelector(tt)),L.patient(o)}var I=`.ov-notice {
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
`;function D(o,t,e){let r=Object.assign(document.createElement("div"),{className:"ov-notice"});r.setAttribute("role","alert");let i=Object.assign(document.createElement("p"),{textContent:o}),s=Object.assign(document.createElement("button"),{type:"button",textContent:t});return s.addEventListener("click",e),r.append(i,s),r}var P="optim-viz-reloaded-for";function $(o,t,e){let r=!1;return({data:i,parentElement:s,setTriggerValue:n,...a})=>{r||st(t),r=!0;let h=new TextDecoder().decode(i.subarray(0,8));if(h!=="2426cc10")return nt(h,s);let l=s.querySelector(".ov-place");l&&(l.outerHTML=o);let c=R(n);return e({...a,parentElement:s,setTriggerValue:c,data:i.subarray(8)})}}function st(o){document.body.append(Object.assign(document.createElement("style"),{textContent:I+o}))}function nt(o,t){if(!at(o)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(D("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function at(o){try{return sessionStorage.getItem(P)===o?!0:(sessionStorage.setItem(P,o),!1)}catch{return!0}}var j=`.ov-number-track {
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
`;var F=`.ov-number:not(.ov-place) {
  display: grid;
  grid-template: "label more field" minmax(28px, auto) "track track track" 28px / auto 1fr auto;
  align-items: center;
  gap: 2px 6px;
}
/* Whoever has its name writes that beside the field. */
.ov-number[data-layout="bare"] {
  grid-template: ". field" 26px "track track" 18px / 1fr auto;
  gap: 0;
  min-height: 0;
}
.ov-number[data-layout="row"] {
  grid-template: "label track field" 34px / auto 1fr auto;
  min-height: 0;
}
.ov-number[data-layout="typed"] {
  grid-template: "label more field" minmax(28px, auto) / auto 1fr auto;
  min-height: 0;
}
.ov-number[data-layout="typed"] .ov-number-track {
  display: none;
}
.ov-number .ov-number-label {
  grid-area: label;
}
.ov-number .ov-number-more {
  grid-area: more;
  justify-self: start;
  position: relative;
  width: 24px;
  height: 24px;
  padding: 0;
  border: 0;
  border-radius: 12px;
  background: none;
  color: inherit;
  font: inherit;
  font-size: 11px;
  line-height: 24px;
  opacity: 0.8;
  cursor: help;
}
.ov-number .ov-number-more::after {
  content: "";
  position: absolute;
  inset: 4px;
  border: 1.5px solid currentcolor;
  border-radius: 8px;
}
.ov-number .ov-number-more:hover,
.ov-number .ov-number-more[aria-expanded="true"] {
  color: var(--st-primary-color);
  opacity: 1;
}
.ov-number .ov-number-more:focus-visible {
  outline: 2px solid var(--st-primary-color);
}
.ov-number .ov-number-track {
  grid-area: track;
}
.ov-number :is(.ov-number-field, .ov-number-toggle) {
  grid-area: field;
}
.ov-number .ov-number-field:enabled {
  background: var(--st-secondary-background-color); /* as the panel's other fields */
}
.ov-number :is(.ov-number-refusal, .ov-number-help) {
  grid-column: 1 / -1;
}
.ov-number .ov-number-help {
  margin: 0 0 4px;
  font-size: 13px;
  opacity: 0.82;
}
.ov-number:has(.ov-number-track[hidden]) {
  grid-template-rows: 28px;
  min-height: 0;
}
.ov-number [hidden] {
  display: none;
}
.ov-number[data-layout="bare"] .ov-number-field {
  width: calc(11ch + 12px); /* a rate of six digits, 6.51734·10⁻⁴ */
  height: 26px;
  font-size: 13px;
}
.ov-number[data-layout="bare"] .ov-number-track {
  height: 18px;
}
@media (pointer: coarse) {
  .ov-number[data-layout="bare"] {
    grid-template-rows: 34px 30px;
  }
  .ov-number[data-layout="bare"] :is(.ov-number-field, .ov-number-track) {
    height: 30px;
  }
}
`;var _=`<div class="ov-number" data-testid="number" data-ready="false">
  <span class="ov-number-label"></span>
  <button type="button" class="ov-number-more">?</button>
  <p class="ov-number-help" hidden></p>
</div>
`;var z=Symbol.for("optim-viz printing");function B(){!globalThis.addEventListener||z in globalThis||(Object.assign(globalThis,{[z]:!0}),addEventListener("beforeprint",()=>{let o=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!o)return;let e=o.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let r=Object.assign(document.createElement("p"),{className:"ov-printed"});r.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),o.append(r)}),addEventListener("afterprint",()=>{for(let o of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(o);document.querySelector(".ov-printed")?.remove()}))}function H(o,t){let e=new WeakMap;return B(),({data:r,parentElement:i,setTriggerValue:s,...n})=>{let a=e.get(i);return a?.root.isConnected||(a?.destroy(),a=o(i),e.set(i,a)),a.outbox.connect(s),t(a,r,n),()=>{i.isConnected||(e.get(i)?.destroy(),e.delete(i))}}}var dt=100,ut=1500,q=2500,x=class{constructor(t,e=1,r){this.onRest=t,this.most=e,this.renewal=r,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,T,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,r=""){let i=`${t} ${r}`;this.waiting.delete(i),this.waiting.set(i,[t,e]),this.flush()}withdraw(t){for(let[e,[r]]of this.waiting)r===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=dt-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[r,i]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([r,i]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),ut),this.send(r,i)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var mt={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function pt(o){return o===0?"1":o===1?"10":"10"+String(o).split("").map(t=>mt[t]).join("")}function f(o,t=4){if(!Number.isFinite(o))return o>0?"∞":o<0?"−∞":"–";if(G(o))return String(Number(o.toPrecision(t))).replace("-","−");let[e,r]=V(o.toExponential(t-2));return K(String(Number(e)),r)}function W(o){return Number.isFinite(o)?G(o)?String(o).replace("-","−"):K(...V(o.toExponential())):f(o)}var G=o=>!o||Math.abs(o)>=.001&&Math.abs(o)<1e5;function V(o){let[t,e]=o.split("e");return[t,Number(e)]}function K(o,t){let e=pt(t),r=o.replace("-","−");return t===0?r:/^−?1$/.test(r)?r.replace("1",e):`${r}·${e}`}var ft=[1,1.25,1.6,2,2.5,3,4,5,6,8],U={linear:[o=>o,o=>o],switch:[o=>o,o=>Math.round(o)],log:[Math.log10,o=>10**o],complement:[o=>-Math.log10(1-o),o=>1-10**-o]},w=class{constructor(t,e,r,i){if(this.parameter=t,this.ends=[t.low,t.high],t.reach_low){let s=t.name==="learning_rate"?Math.min(e,r):e;this.ends[0]=vt(t.reach_low,s,t.low)}t.name==="learning_rate"&&t.scale==="log"&&(this.ends=wt(this.ends,e,r)),i&&(this.ends=[Math.min(i[0],e),Math.max(i[1],e)]),t.reach&&(this.ends[1]=gt(t.reach,e,t.high))}share(t){let[e]=U[this.parameter.scale],[r,i]=this.ends.map(e);return(e(t)-r)/(i-r)}value(t,e=1e3){let{scale:r,whole:i}=this.parameter,[s,n]=U[r],[a,h]=this.ends.map(s),l=a+Math.min(1,Math.max(0,t))*(h-a),c=n(l);if(r==="switch")return c;let[b,p]=this.ends;if(r==="linear")return g(xt(c,i?1:(h-a)/e),b,p);let v=Math.max(2,Math.ceil(-Math.log10(10**((h-a)/e)-1))+1);if(i)return g(Math.round(m(c,2)),b,p);let E=r==="log"?m(c,v):m(1-m(1-c,v),12);return g(E,b,p)}lattice(t){let{parameter:e}=this,{scale:r,whole:i}=e,[s,n]=this.ends;if(r==="switch")return{values:[0,1],stride:1};if(i&&r==="log"){let d=bt(s,n).flatMap(u=>ft.map(O=>Math.floor(O*u)));return{values:N([s,...d.filter(u=>s<u&&u<n),n]),stride:10}}if(r==="linear"){let d=Math.min(t-1,100),u=Array.from({length:d+1},(O,Z)=>m(s+(n-s)*Z/d,6));return{values:N(u),stride:10}}let[a,h]=r==="log"?[s,n]:[1-n,1-s],l=Math.max(1,Math.floor((t-1)/Math.log10(h/a)+1e-9)),c=Math.ceil(Math.log10(a)*l-1e-9),b=Math.floor(Math.log10(h)*l+1e-9),p=Array.from({length:b-c+1},(d,u)=>m(10**((c+u)/l),3)),v=r==="log"?p:p.map(d=>m(1-d,12)),E=[e.low,e.high].filter(d=>s<=d&&d<=n);return{values:N([...v,...E]),stride:l}}},m=(o,t)=>Number(o.toPrecision(t)),g=(o,t,e)=>Math.min(e,Math.max(t,o)),N=o=>[...new Set(o)].sort((t,e)=>t-e),bt=(o,t)=>{let e=Math.floor(Math.log10(o)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(r,i)=>10**(e+i))},gt=(o,t,e)=>Math.min(e,o*10**Math.max(0,Math.ceil(Math.log10(t/o)-1e-9))),vt=(o,t,e)=>t>0?Math.max(e,o*10**Math.min(0,Math.floor(Math.log10(t/o)+1e-9))):o,xt=(o,t)=>Number(o.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function wt([o,t],e,r){let i=g(r,o,t),s=5/2,n=e>0?Math.log10(e/i):0,a=Math.sign(n)*Math.ceil(Math.max(0,Math.abs(n)-s-.01)),h=l=>g(i*10**l,o,t);return[h(a-s),h(a+s)]}var yt=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,kt=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,Mt="⁰¹²³⁴⁵⁶⁷⁸⁹";function X(o){let t=o.trim().replace(/[−–]/g,"-").replace(",",".").replace(kt,(e,r="1",i)=>`${r}e${[...i].map(Et).join("")}`);return yt.test(t)?Number(t):NaN}var Et=o=>o==="⁻"?"-":Mt.indexOf(o);function Y(o,{low:t,high:e,whole:r,scale:i,because:s}){return Number.isNaN(o)?"That is no number: 0.05 and 0,05 are.":o<t||o>e?[`From ${f(t)} to ${f(e)} only.`,s].filter(Boolean).join(" "):(r||i==="switch")&&!Number.isInteger(o)?"Whole numbers only.":""}var J=0,y=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",J+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${J}`,this.refusal.hidden=!0;for(let[r,i]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(r,i);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:r})=>r==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,r){let i=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",i),this.root.setAttribute("aria-label",e),this.root.disabled=r}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=X(this.root.value),e=Y(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=W(this.taker.value),this.root.value=this.written,this.say("")}};var k=class{constructor(t,e,r){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[i,s]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(i,s);this.root.style.setProperty("--ov-room",`${e}px`);for(let i of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${i}`}));this.pressed=!1,this.settle=0,this.listen(r)}listen(t){let{root:e,holder:r}=this,i=(s,n)=>e.addEventListener(s,n,{signal:t});i("pointerdown",s=>this.press(s)),i("pointermove",s=>this.pressed&&this.point(s)),i("pointerup",s=>{this.pressed&&(this.point(s),r.release())}),i("pointercancel",()=>{this.pressed=!1,r.back()}),i("keydown",s=>this.key(s)),i("keyup",()=>{!r.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>r.release(),400))}),i("blur",()=>this.pressed||r.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:r}=this.holder,{left:i,width:s}=this.root.getBoundingClientRect(),n=s-2*this.sideRoom,a=(t.clientX-i-this.sideRoom)/n;return!e||Math.abs(e.share(r)-a)*n<3?r:e.value(a,n)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let r=St(e.lattice,e.value,t.key);r!==void 0&&(t.preventDefault(),e.grasp(),e.turn(r))}rest(){clearTimeout(this.settle)}name(t){for(let[e,r]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(r)&&this.root.setAttribute(`aria-${e}`,String(r))}write(){let{scale:t,value:e,inForce:r}=this.holder,i=s=>String(Math.min(1,Math.max(0,t?.share(s)??0)));this.root.style.setProperty("--ov-share",i(e)),this.root.style.setProperty("--ov-home",i(r)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==r})}};function St({values:o,stride:t},e,r){let i={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[r];if(!i)return;let s=o.findIndex(l=>l>e),n=s<0?o.length:s,a=n-(o[n-1]===e?2:1),h=i>0?n+i-1:a+i+1;return o[Math.max(0,Math.min(o.length-1,h))]}var Tt=8,M=class{constructor(t,e,{signal:r,sideRoom:i=Tt,pressable:s=!0,spoken:n=String}){this.root=t,this.told=e,this.pressable=s,this.spoken=n,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new k(this,i,r),this.field=new y(this,r),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:r}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:r}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:r,value:i=r,label:s,fixed:n}){Object.assign(this,{scale:t,lattice:e,inForce:r,fixed:n,value:this.held?this.value:i});let{parameter:a,ends:h}=t,l=[s,a.name,h,n].join();l!==this.named&&this.arrange(a,h,s),this.named=l,this.write()}arrange(t,[e,r],i){let{track:s,toggle:n,field:a,fixed:h}=this,l=t.scale==="switch"&&this.pressable;s.root.hidden=a.root.hidden=l,n.hidden=!l,s.name({label:i,disabled:h,valuemin:e,valuemax:r}),n.setAttribute("aria-label",i),n.disabled=h,a.load(t,i,h)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:r}=this,i=t.target===r.root&&r.edited;!i&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),i?r.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:r}=this,i=[t,e,r?.ends].join();this.track.name({valuetext:this.spoken(t)}),i!==this.written&&(this.written=i,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var Nt=121,A=class{constructor(t){let e=i=>t.querySelector(i);this.root=e(".ov-number"),this.label=e(".ov-number-label"),this.more=e(".ov-number-more"),this.help=e(".ov-number-help"),this.abort=new AbortController,this.outbox=new x(()=>{}),this.sent=void 0,this.given=void 0,this.awaited=void 0,this.patience=0,this.shown=void 0;let{signal:r}=this.abort;this.control=new M(this.root,{turn:i=>this.tell("turn",i),release:i=>this.release(i),back:()=>this.tell("back",this.control.inForce)},{signal:r,spoken:i=>f(i,6)}),document.addEventListener("ov-bent",i=>this.hear(i.detail),{signal:r}),this.explain(!1),this.more.addEventListener("click",()=>this.explain(!!this.help.hidden),{signal:r})}destroy(){this.control.back(),this.abort.abort(),clearTimeout(this.patience),this.outbox.stop()}load(t){let e=this.sent?.value;this.sent=JSON.parse(new TextDecoder().decode(t)),this.sent.value!==e&&(this.shown=void 0);let{parameter:r,value:i,label:s,layout:n,help:a}=this.sent;i===this.awaited&&this.answered(),this.label.innerHTML=At(s,r),this.root.dataset.layout=n,this.label.hidden=n==="bare",this.more.hidden=!["tall","typed"].includes(n)||!a,this.more.setAttribute("aria-label",`About ${s}`),this.help.textContent=a,this.more.hidden&&this.explain(!1),this.show(),this.root.dataset.ready="true",this.sent.reveal&&e===void 0&&this.reveal(),i!==e&&document.dispatchEvent(new CustomEvent("ov-ask"))}show(){if(!this.sent)return;let{parameter:t,value:e,suits:r,ends:i,label:s,fixed:n}=this.sent,a=this.awaited??e,h=new w(t,a,r??t.default,i);this.given={scale:h,lattice:h.lattice(Nt),inForce:a,label:s,fixed:n},this.control.load({...this.given,value:this.shown})}reveal(){this.root.scrollIntoView({block:"center"}),this.control.track.root.focus({preventScroll:!0})}hear(t){let{turns:e,parameter:r}=this.sent??{};if(!this.sent||!this.given||!e||!r||t.side!==e.side)return;let{owner:i,run:s=""}=e,n=l=>(i==="run"||i==="schedule"?l[i][s]:l[i])?.[r.name],a=n(t.inForce),h=n(t.shown);a!==void 0&&(this.scaledBy(t,this.sent)||a!==this.sent.value)?(this.sent.value=a,a===this.awaited&&this.answered(),this.shown=h,this.show()):h!==this.shown&&(this.shown=h,this.control.load({...this.given,value:h}))}scaledBy({suits:t,domain:[e,r,i,s]},n){let{owner:a,run:h=""}=n.turns,{name:l}=n.parameter,c=[n.suits,...n.ends??[]].join();return a==="start"?n.ends=l==="x"?[e,r]:[i,s]:a==="run"&&l==="learning_rate"&&(n.suits=t[h]),[n.suits,...n.ends??[]].join()!==c}release(t){this.answered(),this.awaited=t,this.patience=setTimeout(()=>{this.answered(),this.show()},q),this.tell("release",t)&&this.outbox.send("release",{value:t,at:Date.now()}),this.show()}answered(){clearTimeout(this.patience),this.awaited=void 0}tell(t,e){if(!this.sent?.turns)return!!this.sent;let r={...this.sent.turns,name:this.sent.parameter.name,value:e,phase:t};return document.dispatchEvent(new CustomEvent("ov-turn",{detail:r,cancelable:!0}))}explain(t){this.help.hidden=!t,this.more.setAttribute("aria-expanded",String(t))}};function At(o,{sign:t,scale:e}){if(e==="switch")return o;let r=o.split(" "),i=r.pop();return[...r,...t.replace(/<[^>]*>/g,"")===i?[]:[i],t].join(" ")}var Q=H(o=>new A(o),(o,t)=>o.load(t));var ue=$(_,j+F,Q);export{ue as default};
