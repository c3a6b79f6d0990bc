// Built by tools/bundle.js from optim_viz/web/js: edit there.
var N="[data-testid=stApp]",O='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var L="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",R="The server is back, and so is your scene, from the address.",h=Symbol("renew"),d=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,o)=>{let i={deliver:t,name:e,event:o};this.away||this.returning||!this.up?this.hold(i):(this.unanswered=[...this.unanswered.filter(s=>!p(s,i)),i],t(e,o))}}hold(t){this.held=[...this.held.filter(e=>!p(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(L)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(R,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[h]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(O)?.click()}say(t,e){let o=document.querySelector(".ov-connection")??document.createElement("div");o.className="ov-connection",o.setAttribute("role","status"),o.isConnected||document.body.append(o),o.textContent=t,e&&setTimeout(()=>o.textContent===t&&o.remove(),e)}},p=(r,t)=>r.name===t.name&&["owner","name","parameter"].every(e=>r.event?.[e]===t.event?.[e]),m;function v(r){return m??=new d(document.querySelector(N)),m.patient(r)}var x=`.ov-notice {
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
`;function b(r,t,e){let o=Object.assign(document.createElement("div"),{className:"ov-notice"});o.setAttribute("role","alert");let i=Object.assign(document.createElement("p"),{textContent:r}),s=Object.assign(document.createElement("button"),{type:"button",textContent:t});return s.addEventListener("click",e),o.append(i,s),o}var g="optim-viz-reloaded-for";function w(r,t,e){let o=!1;return({data:i,parentElement:s,setTriggerValue:l,...n})=>{o||I(t),o=!0;let u=new TextDecoder().decode(i.subarray(0,8));if(u!=="2426cc10")return P(u,s);let f=s.querySelector(".ov-place");f&&(f.outerHTML=r);let A=v(l);return e({...n,parentElement:s,setTriggerValue:A,data:i.subarray(8)})}}function I(r){document.body.append(Object.assign(document.createElement("style"),{textContent:x+r}))}function P(r,t){if(!q(r)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(b("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function q(r){try{return sessionStorage.getItem(g)===r?!0:(sessionStorage.setItem(g,r),!1)}catch{return!0}}var y=`.ov-formula {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 4px;
}
.ov-formula-text {
  box-sizing: border-box;
  width: 100%;
  min-height: 52px;
  padding: 6px 8px;
  border: 1px solid var(--ov-line);
  border-radius: 6px;
  background: var(--ov-soft);
  color: inherit;
  font: 14px / 1.4 var(--st-code-font, monospace);
  resize: none;
  overflow: hidden;
  field-sizing: content;
}
.ov-formula-text:focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 1px;
}
.ov-formula[data-wrong="true"] .ov-formula-text {
  border-color: var(--st-red-color, #c0392b);
}
.ov-formula-said:empty {
  display: none;
}
.ov-formula-where {
  margin: 0 0 2px;
  padding: 0;
  overflow-x: auto;
  background: none;
  color: inherit;
  font: 13px / 1.3 var(--st-code-font, monospace);
}
.ov-formula-where mark {
  background: none;
  color: inherit;
  border-bottom: 3px solid var(--st-red-color, #c0392b);
  font-weight: 700;
}
.ov-formula-why {
  margin: 0;
  font-size: 13px;
}
.ov-formula[data-wrong="true"] .ov-formula-why::before {
  content: "⚠ ";
}
.ov-formula-shelf {
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
}
.ov-formula-shelf button {
  min-height: 24px;
  padding: 2px 8px;
  border: 1px solid var(--ov-line);
  border-radius: 12px;
  background: none;
  color: inherit;
  font: inherit;
  font-size: 12px;
  cursor: pointer;
}
.ov-formula-shelf button:hover {
  background: var(--ov-soft);
}
.ov-formula-shelf button:focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 1px;
}
/* Whoever has its name writes that above it. */
.ov-formula[data-bare="true"] .ov-formula-label {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.ov-formula[data-bare="true"] .ov-formula-text {
  font-size: 13px;
}
`;var E=`<div class="ov-formula" data-testid="formula" data-ready="false">
  <label class="ov-formula-label"></label>
  <textarea class="ov-formula-text" rows="1" spellcheck="false" autocomplete="off" autocapitalize="off"></textarea>
  <div class="ov-formula-said" role="status">
    <pre class="ov-formula-where" aria-hidden="true" hidden></pre>
    <p class="ov-formula-why"></p>
  </div>
  <div class="ov-formula-shelf" role="group" aria-label="Texts to begin with"></div>
</div>
`;var T=Symbol.for("optim-viz printing");function S(){!globalThis.addEventListener||T in globalThis||(Object.assign(globalThis,{[T]:!0}),addEventListener("beforeprint",()=>{let r=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!r)return;let e=r.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let o=Object.assign(document.createElement("p"),{className:"ov-printed"});o.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),r.append(o)}),addEventListener("afterprint",()=>{for(let r of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(r);document.querySelector(".ov-printed")?.remove()}))}function k(r,t){let e=new WeakMap;return S(),({data:o,parentElement:i,setTriggerValue:s,...l})=>{let n=e.get(i);return n?.root.isConnected||(n?.destroy(),n=r(i),e.set(i,n)),n.outbox.connect(s),t(n,o,l),()=>{i.isConnected||(e.get(i)?.destroy(),e.delete(i))}}}var M=100,B=1500;var a=class{constructor(t,e=1,o){this.onRest=t,this.most=e,this.renewal=o,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,h,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,o=""){let i=`${t} ${o}`;this.waiting.delete(i),this.waiting.set(i,[t,e]),this.flush()}withdraw(t){for(let[e,[o]]of this.waiting)o===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=M-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[o,i]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([o,i]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),B),this.send(o,i)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var H=0,c=class{constructor(t){let e=i=>t.querySelector(i);this.root=e(".ov-formula"),this.field=e(".ov-formula-text"),this.where=e(".ov-formula-where"),this.why=e(".ov-formula-why"),this.shelf=e(".ov-formula-shelf"),this.label=e(".ov-formula-label"),this.label.htmlFor=this.field.id=`ov-formula-${++H}`;let o=e(".ov-formula-said");o.id=`${this.field.id}-said`,this.field.setAttribute("aria-describedby",o.id),this.deliver=()=>{},this.own=new a(()=>{}),this.own.connect((i,s)=>this.carried(s)||this.deliver(i,s)),this.outbox={connect:i=>this.deliver=i},this.abort=new AbortController,document.addEventListener("ov-read",i=>this.hear(i.detail),{signal:this.abort.signal}),this.sent=void 0,this.told="",this.edited=!1,this.field.addEventListener("input",()=>{this.edited=!0,this.typed()});for(let i of["keydown","keyup","keypress"])this.field.addEventListener(i,s=>s.stopPropagation());this.field.addEventListener("blur",()=>this.typed())}destroy(){this.own.stop(),this.abort.abort()}load(t){let e=this.sent;this.sent=JSON.parse(new TextDecoder().decode(t));let{label:o,fixed:i,shelf:s}=this.sent;this.label.textContent=o,this.root.dataset.bare=String(!o.includes("=")),this.field.readOnly=i,e===void 0&&this.arrange(s),this.shelf.hidden=i,this.answered(e),document.dispatchEvent(new CustomEvent("ov-ask")),this.root.dataset.ready="true"}hear({side:t,field:e,...o}){let i=this.sent;!i||t!==i.side||e!==i.field||o.text===i.text&&o.number<=i.number||(this.sent={...i,...o},this.answered(i))}carried({text:t}){let{side:e,field:o}=this.sent,i={side:e,field:o,text:t};return!document.dispatchEvent(new CustomEvent("ov-typed",{detail:i,cancelable:!0}))}answered(t){let{text:e,typed:o}=this.sent;this.own.answered();let i=this.edited&&o!==null;(t===void 0||e!==t.text&&o!==this.field.value&&!i)&&(this.field.value=o??e,this.edited=!1),this.say()}say(){let{wrong:t=null,note:e="",typed:o=null}=this.sent??{},i=o===null||o===this.field.value;if(this.root.dataset.wrong=String(!!t&&i),this.field.setAttribute("aria-invalid",this.root.dataset.wrong),!!i){if(this.where.hidden=!t,t){let s=document.createElement("mark");s.textContent=t.at||" ",this.where.replaceChildren(t.before,s,t.after)}this.why.textContent=t?t.why:e}}typed(){let{text:t,typed:e}=this.sent??{};this.field.value!==(this.own.expects("typed")?this.told:e??t)&&(this.told=this.field.value,this.own.request("typed",{text:this.told,at:Date.now()}))}arrange(t){this.shelf.replaceChildren(...t.map(({label:e,text:o})=>{let i=Object.assign(document.createElement("button"),{type:"button",textContent:e});return i.title=o,i.addEventListener("click",()=>{this.field.value=o,this.edited=!0,this.typed()}),i}))}},C=k(r=>new c(r),(r,t)=>r.load(t));var lt=w(E,y,C);export{lt as default};
