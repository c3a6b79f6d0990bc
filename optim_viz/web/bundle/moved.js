// Built by tools/bundle.js from optim_viz/web/js: edit there.
var y="[data-testid=stApp]",E='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var S="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",T="The server is back, and so is your scene, from the address.",O=Symbol("renew"),d=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(n,r)=>{let s={deliver:t,name:n,event:r};this.away||this.returning||!this.up?this.hold(s):(this.unanswered=[...this.unanswered.filter(o=>!p(o,s)),s],t(n,r))}}hold(t){this.held=[...this.held.filter(n=>!p(n,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(S)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(T,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[O]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(E)?.click()}say(t,n){let r=document.querySelector(".ov-connection")??document.createElement("div");r.className="ov-connection",r.setAttribute("role","status"),r.isConnected||document.body.append(r),r.textContent=t,n&&setTimeout(()=>r.textContent===t&&r.remove(),n)}},p=(e,t)=>e.name===t.name&&["owner","name","parameter"].every(n=>e.event?.[n]===t.event?.[n]),h;function f(e){return h??=new d(document.querySelector(y)),h.patient(e)}var m=`.ov-notice {
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
`;function x(e,t,n){let r=Object.assign(document.createElement("div"),{className:"ov-notice"});r.setAttribute("role","alert");let s=Object.assign(document.createElement("p"),{textContent:e}),o=Object.assign(document.createElement("button"),{type:"button",textContent:t});return o.addEventListener("click",n),r.append(s,o),r}var b="optim-viz-reloaded-for";function g(e,t,n){let r=!1;return({data:s,parentElement:o,setTriggerValue:c,...i})=>{r||C(t),r=!0;let a=new TextDecoder().decode(s.subarray(0,8));if(a!=="2426cc10")return k(a,o);let u=o.querySelector(".ov-place");u&&(u.outerHTML=e);let w=f(c);return n({...i,parentElement:o,setTriggerValue:w,data:s.subarray(8)})}}function C(e){document.body.append(Object.assign(document.createElement("style"),{textContent:m+e}))}function k(e,t){if(!A(e)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(x("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function A(e){try{return sessionStorage.getItem(b)===e?!0:(sessionStorage.setItem(b,e),!1)}catch{return!0}}var v=`<div class="ov-moved" data-testid="moved" data-ready="true"></div>
`;var I=/^embed(_options)?=/i;function L({pathname:e,search:t},{address:n,page:r,query:s}){let o=e.slice(0,e.lastIndexOf("/")+1);if(e!==o+n)return;let c=t.slice(1).split("&"),i=[s,...c.filter(a=>I.test(a))].filter(Boolean).join("&");return o+r+(i&&`?${i}`)}function l({data:e}){let t=L(location,JSON.parse(new TextDecoder().decode(e)));t&&(history.replaceState({},"",t),document.querySelector("[role=dialog] [aria-label=Close]")?.dispatchEvent(new MouseEvent("click",{bubbles:!0})),dispatchEvent(new PopStateEvent("popstate")))}var W=g(v,"",l);export{W as default};
