// Built by tools/bundle.js from optim_viz/web/js: edit there.
var p=`<div class="ov-contents" data-testid="contents" data-ready="true"></div>
`;var E="[data-testid=stMain]",h=new WeakSet;function c({data:n,parentElement:t}){let e=t.closest(E);return h.has(t)||T(JSON.parse(new TextDecoder().decode(n)).last,e),h.add(t),()=>{t.isConnected||e?.scrollTo(0,0)}}function T(n,t){let e=n===null?null:document.querySelector(`.st-key-row-${CSS.escape(n)}`);if(!e||!t)return;let{top:o,bottom:r}=e.getBoundingClientRect(),{top:s,bottom:i}=t.getBoundingClientRect();(o<s||r>i)&&e.scrollIntoView({block:"center"});let a=e.querySelector("button");(!document.activeElement||document.activeElement===document.body)&&a?.focus({preventScroll:!0})}var C="[data-testid=stApp]",k='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var O="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",N="The server is back, and so is your scene, from the address.",A=Symbol("renew"),d=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,o)=>{let r={deliver:t,name:e,event:o};this.away||this.returning||!this.up?this.hold(r):(this.unanswered=[...this.unanswered.filter(s=>!f(s,r)),r],t(e,o))}}hold(t){this.held=[...this.held.filter(e=>!f(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(O)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(N,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[A]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(k)?.click()}say(t,e){let o=document.querySelector(".ov-connection")??document.createElement("div");o.className="ov-connection",o.setAttribute("role","status"),o.isConnected||document.body.append(o),o.textContent=t,e&&setTimeout(()=>o.textContent===t&&o.remove(),e)}},f=(n,t)=>n.name===t.name&&["owner","name","parameter"].every(e=>n.event?.[e]===t.event?.[e]),m;function x(n){return m??=new d(document.querySelector(C)),m.patient(n)}var b=`.ov-notice {
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
`;function g(n,t,e){let o=Object.assign(document.createElement("div"),{className:"ov-notice"});o.setAttribute("role","alert");let r=Object.assign(document.createElement("p"),{textContent:n}),s=Object.assign(document.createElement("button"),{type:"button",textContent:t});return s.addEventListener("click",e),o.append(r,s),o}var v="optim-viz-reloaded-for";function w(n,t,e){let o=!1;return({data:r,parentElement:s,setTriggerValue:i,...a})=>{o||L(t),o=!0;let u=new TextDecoder().decode(r.subarray(0,8));if(u!=="2426cc10")return D(u,s);let l=s.querySelector(".ov-place");l&&(l.outerHTML=n);let y=x(i);return e({...a,parentElement:s,setTriggerValue:y,data:r.subarray(8)})}}function L(n){document.body.append(Object.assign(document.createElement("style"),{textContent:b+n}))}function D(n,t){if(!I(n)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(g("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function I(n){try{return sessionStorage.getItem(v)===n?!0:(sessionStorage.setItem(v,n),!1)}catch{return!0}}var Y=w(p,"",c);export{Y as default};
