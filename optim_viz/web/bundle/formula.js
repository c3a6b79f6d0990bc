// Built by tools/bundle.js from optim_viz/web/js: edit there.
var N="[data-testid=stApp]",O='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var L="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",R="The server is back, and so is your scene, from the address.",u=Symbol("renew"),d=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,o)=>{let r={deliver:t,name:e,event:o};this.away||this.returning||!this.up?this.hold(r):(this.unanswered=[...this.unanswered.filter(s=>!p(s,r)),r],t(e,o))}}hold(t){this.held=[...this.held.filter(e=>!p(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(L)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(R,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[u]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(O)?.click()}say(t,e){let o=document.querySelector(".ov-connection")??document.createElement("div");o.className="ov-connection",o.setAttribute("role","status"),o.isConnected||document.body.append(o),o.textContent=t,e&&setTimeout(()=>o.textContent===t&&o.remove(),e)}},p=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),m;function v(i){return m??=new d(document.querySelector(N)),m.patient(i)}var x=`.ov-notice {
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
`;function g(i,t,e){let o=Object.assign(document.createElement("div"),{className:"ov-notice"});o.setAttribute("role","alert");let r=Object.assign(document.createElement("p"),{textContent:i}),s=Object.assign(document.createElement("button"),{type:"button",textContent:t});return s.addEventListener("click",e),o.append(r,s),o}var b="optim-viz-reloaded-for";function w(i,t,e){let o=!1;return({data:r,parentElement:s,setTriggerValue:a,...n})=>{o||P(t),o=!0;let h=new TextDecoder().decode(r.subarray(0,8));if(h!=="5a148cd8")return z(h,s);let f=s.querySelector(".ov-place");f&&(f.outerHTML=i);let A=v(a);return e({...n,parentElement:s,setTriggerValue:A,data:r.subarray(8)})}}function P(i){document.body.append(Object.assign(document.createElement("style"),{textContent:x+i}))}function z(i,t){if(!q(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(g("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function q(i){try{return sessionStorage.getItem(b)===i?!0:(sessionStorage.setItem(b,i),!1)}catch{return!0}}var y=`.ov-formula {
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
  font: 14px/1.4 var(--st-code-font, monospace);
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
  font: 13px/1.3 var(--st-code-font, monospace);
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
`;var E=`<div class="ov-formula" data-testid="formula" data-ready="false">
  <label class="ov-formula-label" for="ov-formula-text">f(x, y) =</label>
  <textarea
    id="ov-formula-text"
    class="ov-formula-text"
    rows="2"
    spellcheck="false"
    autocomplete="off"
    autocapitalize="off"
    aria-describedby="ov-formula-said"
  ></textarea>
  <div id="ov-formula-said" class="ov-formula-said" role="status">
    <pre class="ov-formula-where" aria-hidden="true" hidden></pre>
    <p class="ov-formula-why"></p>
  </div>
  <div class="ov-formula-shelf" role="group" aria-label="Formulas to start from"></div>
</div>
`;var T=Symbol.for("optim-viz printing");function S(){!globalThis.addEventListener||T in globalThis||(Object.assign(globalThis,{[T]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let o=Object.assign(document.createElement("p"),{className:"ov-printed"});o.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(o)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function k(i,t){let e=new WeakMap;return S(),({data:o,parentElement:r,setTriggerValue:s,...a})=>{let n=e.get(r);return n?.root.isConnected||(n?.destroy(),n=i(r),e.set(r,n)),n.outbox.connect(s),t(n,o,a),()=>{r.isConnected||(e.get(r)?.destroy(),e.delete(r))}}}var M=100,B=1500;var l=class{constructor(t,e=1,o){this.onRest=t,this.most=e,this.renewal=o,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,u,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,o=""){let r=`${t} ${o}`;this.waiting.delete(r),this.waiting.set(r,[t,e]),this.flush()}withdraw(t){for(let[e,[o]]of this.waiting)o===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=M-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[o,r]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([o,r]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),B),this.send(o,r)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var H=40,c=class{constructor(t){let e=o=>t.querySelector(o);this.root=e(".ov-formula"),this.field=e(".ov-formula-text"),this.where=e(".ov-formula-where"),this.why=e(".ov-formula-why"),this.shelf=e(".ov-formula-shelf"),this.outbox=new l(()=>{}),this.pause=0,this.sent=void 0,this.field.addEventListener("input",()=>this.typed(H));for(let o of["keydown","keyup","keypress"])this.field.addEventListener(o,r=>r.stopPropagation());this.field.addEventListener("blur",()=>this.typed(0))}destroy(){clearTimeout(this.pause),this.outbox.stop()}load(t){let e=this.sent;this.sent=JSON.parse(new TextDecoder().decode(t));let{text:o,typed:r,fixed:s,shelf:a}=this.sent;this.outbox.answered(),(e===void 0||o!==e.text&&r!==this.field.value)&&(this.field.value=r??o),this.field.readOnly=s,e===void 0&&this.arrange(a),this.shelf.hidden=s,this.say(),this.root.dataset.ready="true"}say(){let{wrong:t=null,note:e="",typed:o=null}=this.sent??{},r=o===null||o===this.field.value;if(this.root.dataset.wrong=String(!!t&&r),this.field.setAttribute("aria-invalid",this.root.dataset.wrong),!!r){if(this.where.hidden=!t,t){let s=document.createElement("mark");s.textContent=t.at||" ",this.where.replaceChildren(t.before,s,t.after)}this.why.textContent=t?t.why:e}}typed(t){clearTimeout(this.pause);let{text:e,typed:o}=this.sent??{};if(this.field.value===(o??e))return;let r=()=>this.outbox.request("typed",{text:this.field.value,at:Date.now()});t?this.pause=setTimeout(r,t):r()}arrange(t){this.shelf.replaceChildren(...t.map(({label:e,text:o})=>{let r=Object.assign(document.createElement("button"),{type:"button",textContent:e});return r.title=o,r.addEventListener("click",()=>{this.field.value=o,this.typed(0)}),r}))}},C=k(i=>new c(i),(i,t)=>i.load(t));var lt=w(E,y,C);export{lt as default};
