// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Jf="[data-testid=stApp]",Zf='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var Qf="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",tp="The server is back, and so is your scene, from the address.",di=Symbol("renew"),ci=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(i=>!ca(i,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!ca(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(Qf)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(tp,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[di]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(Zf)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},ca=(n,t)=>n.name===t.name&&["owner","name","parameter"].every(e=>n.event?.[e]===t.event?.[e]),da;function ua(n){return da??=new ci(document.querySelector(Jf)),da.patient(n)}var fa=`.ov-notice {
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
`;function Ze(n,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:n}),i=Object.assign(document.createElement("button"),{type:"button",textContent:t});return i.addEventListener("click",e),s.append(o,i),s}var pa="optim-viz-reloaded-for";function ma(n,t,e){let s=!1;return({data:o,parentElement:i,setTriggerValue:r,...a})=>{s||_s(t),s=!0;let h=new TextDecoder().decode(o.subarray(0,8));if(h!=="4219d53b")return sp(h,i);let l=i.querySelector(".ov-place");l&&(l.outerHTML=n);let c=ua(r);return e({...a,parentElement:i,setTriggerValue:c,data:o.subarray(8)})}}function _s(n){document.body.append(Object.assign(document.createElement("style"),{textContent:fa+n}))}function sp(n,t){if(!op(n)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Ze("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function op(n){try{return sessionStorage.getItem(pa)===n?!0:(sessionStorage.setItem(pa,n),!1)}catch{return!0}}var va=1e3,np=512*1024;function ip(n){let t=n.split("#")[0].split("?").slice(1).join("?");return t.length>np?"is far too long":t.split("&").length>va?`has more than ${va.toLocaleString("en")} parts`:""}var ga=!1;function ba(n){return t=>(ga||rp(t.parentElement),ga=!0,n(t))}function rp(n){let t=ip(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=Ze(e,"Dismiss",()=>s.remove());n.prepend(s)}var wa=new WeakMap;function wt(n,t){let e=n.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):n.textContent!==t&&(n.textContent=t)}function et(n,t){let e=wa.get(n),s=e&&e.first===n.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),i=o.filter((l,c)=>c%2===0&&l),r=o.map((l,c)=>c%2||!l?l:"…").join(""),a=s?.tags===r?i.flatMap((l,c)=>l===s.texts[c]?[]:[c]):void 0;if(s&&a?.every(l=>s.nodes[l]&&!i[l].includes("&"))){for(let l of a)s.nodes[l].nodeValue=i[l];Object.assign(s,{html:t,texts:i});return}n.innerHTML=t;let h=ap(n);wa.set(n,{html:t,tags:r,texts:i,first:n.firstChild,nodes:h.length===i.length?h:[]})}function ap(n){let t=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var hp={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function _(n){return n.replace(/[&<>"]/g,t=>hp[t])}function xa(n,t,e,s,o){n.beginPath(),t.forEach(([i,r],a)=>n[a?"lineTo":"moveTo"](e+i*o,s+r*o)),n.closePath()}function Xt(n,t,e,s,o,i){let r=i.of(t);n.setLineDash([]),n.lineJoin="round",xa(n,t.outline,e,s,o),n.strokeStyle=i.rim,n.lineWidth=o*.75,n.stroke(),n.fillStyle=t.ordinal===1?r:i.rim,n.fill(),n.strokeStyle=r,n.lineWidth=o*(t.ordinal===1?.12:.42),n.stroke(),t.tag&&(n.fillStyle=r,n.font=`600 ${Math.round(o*1.7)}px ${i.font}`,n.textAlign="left",n.textBaseline="middle",n.fillText(t.tag,e+o*1.6,s-o))}var lp=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function ao(n,t,e,s,o,i,r,a){let h=Math.hypot(o,i)||1,l=o/h,c=i/h,d=lp.map(([u,f])=>[u*l-f*c,u*c+f*l]);n.setLineDash([]),xa(n,d,e,s,r*1.25),n.strokeStyle=a.rim,n.lineWidth=r*.6,n.stroke(),n.fillStyle=a.of(t),n.fill()}function ho(n,t,e,s,o,i){n.setLineDash([]);let r=[[i.rim,o*.95],[i.of(t),o*.45]];for(let[a,h]of r){n.beginPath();for(let l of[1,-1])n.moveTo(e-o,s-l*o),n.lineTo(e+o,s+l*o);n.strokeStyle=a,n.lineWidth=h,n.stroke()}}function lo(n,t,e,s,o,i){n.setLineDash([]);let r=[[i.rim,o*.7],[i.of(t),o*.3]];for(let[a,h]of r)n.strokeStyle=a,n.lineWidth=h,n.beginPath(),n.arc(e,s,o*.85,0,2*Math.PI),n.stroke();n.fillStyle=i.of(t),n.beginPath(),n.arc(e,s,o*.3,0,2*Math.PI),n.fill()}function Mt(n,t,e){let s=n.outline.map(([l,c])=>`${(17+l*5).toFixed(2)},${(8+c*5).toFixed(2)}`).join(" "),[o,i,r]=n.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${n.dash.join(" ")}"`,h=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${i}" stroke-width="${r}"/><text x="24" y="6.5" ${h}>${n.tag}</text></svg>`}function St(n,t,e){let s=(t-n)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),i=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(n/i-1e-9);a*i<=t+i*1e-9&&r.length<99;a++)r.push(a*i);return{values:r,step:i}}function ui(n,t,e){let s=[1,2,3,5,10,20,50,100].find(i=>(t-n)/i<=e)??100,o=[];for(let i=Math.ceil(n/s)*s;i<=t;i+=s)o.push(i);return o}var cp={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Vt(n){return n===0?"1":n===1?"10":"10"+String(n).split("").map(t=>cp[t]).join("")}function re(n,t){if(Math.abs(n)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(n)>=1e6){let i=Math.floor(Math.log10(Math.abs(n))+1e-9),r=Math.max(0,Math.min(15,i-e+s));return pi(...fi(n.toExponential(r)))}return n.toFixed(o).replace("-","−")}var dp=7;function Qe(n,t){let e=n.map(h=>re(h,t));if(e.every(h=>h.length<=dp&&!h.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(n[0]/10**(s+2)+1e-9),i=s+2<0?o/10**-(s+2):o*10**(s+2),r=i===0?"":`${H(i)} + `;return{texts:n.map(h=>re(h/10**s-o*100,t/10**s)),counted:` = ${r}… · ${Vt(s)}`}}function M(n,t=4){if(!Number.isFinite(n))return n>0?"∞":n<0?"−∞":"–";if(ya(n))return String(Number(n.toPrecision(t))).replace("-","−");let[e,s]=fi(n.toExponential(t-2));return pi(String(Number(e)),s)}function H(n){return Number.isFinite(n)?ya(n)?String(n).replace("-","−"):pi(...fi(n.toExponential())):M(n)}var ya=n=>!n||Math.abs(n)>=.001&&Math.abs(n)<1e5;function fi(n){let[t,e]=n.split("e");return[t,Number(e)]}function pi(n,t){let e=Vt(t),s=n.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}var up=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,fp=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,pp="⁰¹²³⁴⁵⁶⁷⁸⁹";function ka(n){let t=n.trim().replace(/[−–]/g,"-").replace(",",".").replace(fp,(e,s="1",o)=>`${s}e${[...o].map(mp).join("")}`);return up.test(t)?Number(t):NaN}var mp=n=>n==="⁻"?"-":pp.indexOf(n);function Ma(n,{low:t,high:e,whole:s,scale:o,because:i}){return Number.isNaN(n)?"That is no number: 0.05 and 0,05 are.":n<t||n>e?[`From ${M(t)} to ${M(e)} only.`,i].filter(Boolean).join(" "):(s||o==="switch")&&!Number.isInteger(n)?"Whole numbers only.":""}var Sa=0,co=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",Sa+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${Sa}`,this.refusal.hidden=!0;for(let[s,o]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(s,o);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:s})=>s==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,s){let o=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",o),this.root.setAttribute("aria-label",e),this.root.disabled=s}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=ka(this.root.value),e=Ma(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=H(this.taker.value),this.root.value=this.written,this.say("")}};var uo=class{constructor(t,e,s){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[o,i]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(o,i);this.root.style.setProperty("--ov-room",`${e}px`);for(let o of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${o}`}));this.pressed=!1,this.settle=0,this.listen(s)}listen(t){let{root:e,holder:s}=this,o=(i,r)=>e.addEventListener(i,r,{signal:t});o("pointerdown",i=>this.press(i)),o("pointermove",i=>this.pressed&&this.point(i)),o("pointerup",i=>{this.pressed&&(this.point(i),s.release())}),o("pointercancel",()=>{this.pressed=!1,s.back()}),o("keydown",i=>this.key(i)),o("keyup",()=>{!s.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>s.release(),400))}),o("blur",()=>this.pressed||s.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:s}=this.holder,{left:o,width:i}=this.root.getBoundingClientRect(),r=i-2*this.sideRoom,a=(t.clientX-o-this.sideRoom)/r;return!e||Math.abs(e.share(s)-a)*r<3?s:e.value(a,r)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let s=vp(e.lattice,e.value,t.key);s!==void 0&&(t.preventDefault(),e.grasp(),e.turn(s))}rest(){clearTimeout(this.settle)}name(t){for(let[e,s]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(s)&&this.root.setAttribute(`aria-${e}`,String(s))}write(){let{scale:t,value:e,inForce:s}=this.holder,o=i=>String(Math.min(1,Math.max(0,t?.share(i)??0)));this.root.style.setProperty("--ov-share",o(e)),this.root.style.setProperty("--ov-home",o(s)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==s})}};function vp({values:n,stride:t},e,s){let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[s];if(!o)return;let i=n.findIndex(l=>l>e),r=i<0?n.length:i,a=r-(n[r-1]===e?2:1),h=o>0?r+o-1:a+o+1;return n[Math.max(0,Math.min(n.length-1,h))]}var gp=8,ts=class{constructor(t,e,{signal:s,sideRoom:o=gp,pressable:i=!0,spoken:r=String}){this.root=t,this.told=e,this.pressable=i,this.spoken=r,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new uo(this,o,s),this.field=new co(this,s),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:s}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:s}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:s,value:o=s,label:i,fixed:r}){Object.assign(this,{scale:t,lattice:e,inForce:s,fixed:r,value:this.held?this.value:o});let{parameter:a,ends:h}=t,l=[i,a.name,h,r].join();l!==this.named&&this.arrange(a,h,i),this.named=l,this.write()}arrange(t,[e,s],o){let{track:i,toggle:r,field:a,fixed:h}=this,l=t.scale==="switch"&&this.pressable;i.root.hidden=a.root.hidden=l,r.hidden=!l,i.name({label:o,disabled:h,valuemin:e,valuemax:s}),r.setAttribute("aria-label",o),r.disabled=h,a.load(t,o,h)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:s}=this,o=t.target===s.root&&s.edited;!o&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),o?s.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:s}=this,o=[t,e,s?.ends].join();this.track.name({valuetext:this.spoken(t)}),o!==this.written&&(this.written=o,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var $a=["local minimum","saddle","maximum"],Aa=["converged","stuck_at_saddle","left_view","overflowed"],Ea={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Ta="{fate} · step {step}",Oa="{count} step",Na="{count} steps",_a="the last step",La="the last {count} steps",Ia="global minimum",Ra="local minimum",Ca="stuck at a maximum",Pa="at equal height",ja="stalled on a plain",za="undefined",mi="descending",Da="at the start",Fa="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Ba="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",qa="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",Wa="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",Ha="Converged to the {kind} at {place}, by step {step}.",vi="Converged to the minimum at {place}, which is not in the list, by step {step}.",Ua="Converged to a minimum at {place}, as low as any that is known, by step {step}.",Ga="Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.",Va="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Ya="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",Ka="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Xa="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",Ja="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is neither slope nor curvature.",Za="{because} The Hessian is not positive there.",Qa="{because} f is {value} there, within {within} of the known optimum, {optimum}.",th="{because} f is {value} there, above the known optimum, {optimum}.",eh="Left the view at step {step} and has not come back; it is now at {place}.",sh="Outside the view from the start; it is now at {place}.",oh="Its last point lies outside the surface's window.",nh="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",ih="Stalled on a plain, at f = {f}: there is neither slope nor curvature, though this is no known minimum.",rh="f changed by less than 1e-12 of its size over {window}.",ah="At equal height: after {steps} f is {f} as before, at another place.",hh="Oscillating around {place}, with a spread of {spread}: {how}",lh="f went uphill in {share} of {window}, between {lowest} and {highest}.",ch="it turned back in {share} of {window}, at f = {f} on both sides.",dh="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread. It is around the mean of its places over these steps, and its spread is the root of the mean square distance from there.",uh="{because} In noise, a fall or a rise counts only where the means of f over six equal parts of these steps all go one way, as chance alone does once in 360 times.",fh="Rising after {steps}: f went from {before} to {f} over {window}.",ph="At the end of the last quarter of the steps f is above where it was when that began.",mh="Still descending after {steps}: f = {f}.",vh="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";var fo={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},wp={kind:"",variety:"",label:Da,sentence:"No step is made yet.",criterion:"",step:0};function Jt({kind:n,variety:t}){let e=t.replaceAll(" ","_");return e in fo?e:n}function Le(n,t,e){return t>=e||!n.outcome.kind?n.outcome:n.outcomeAt?.(t)??wp}function po(n,t=""){return`<span class="ov-chip" data-kind="${Jt(n)}" ${t}>${Ie(n)}</span>`}function Ie(n){let[t,...e]=_(n.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${fo[Jt(n)]??""}</i><span>${t}${s}</span>`}var xp=[1,1.25,1.6,2,2.5,3,4,5,6,8],gh={linear:[n=>n,n=>n],switch:[n=>n,n=>Math.round(n)],log:[Math.log10,n=>10**n],complement:[n=>-Math.log10(1-n),n=>1-10**-n]},es=class{constructor(t,e,s,o){if(this.parameter=t,this.ends=[t.low,t.high],t.reach_low){let i=t.name==="learning_rate"?Math.min(e,s):e;this.ends[0]=Mp(t.reach_low,i,t.low)}t.name==="learning_rate"&&t.scale==="log"&&(this.ends=$p(this.ends,e,s)),o&&(this.ends=[Math.min(o[0],e),Math.max(o[1],e)]),t.reach&&(this.ends[1]=kp(t.reach,e,t.high))}share(t){let[e]=gh[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s,whole:o}=this.parameter,[i,r]=gh[s],[a,h]=this.ends.map(i),l=a+Math.min(1,Math.max(0,t))*(h-a),c=r(l);if(s==="switch")return c;let[d,u]=this.ends;if(s==="linear")return Ls(Sp(c,o?1:(h-a)/e),d,u);let f=Math.max(2,Math.ceil(-Math.log10(10**((h-a)/e)-1))+1);if(o)return Ls(Math.round(Re(c,2)),d,u);let p=s==="log"?Re(c,f):Re(1-Re(1-c,f),12);return Ls(p,d,u)}lattice(t){let{parameter:e}=this,{scale:s,whole:o}=e,[i,r]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(o&&s==="log"){let m=yp(i,r).flatMap(v=>xp.map(b=>Math.floor(b*v)));return{values:gi([i,...m.filter(v=>i<v&&v<r),r]),stride:10}}if(s==="linear"){let m=Math.min(t-1,100),v=Array.from({length:m+1},(b,g)=>Re(i+(r-i)*g/m,6));return{values:gi(v),stride:10}}let[a,h]=s==="log"?[i,r]:[1-r,1-i],l=Math.max(1,Math.floor((t-1)/Math.log10(h/a)+1e-9)),c=Math.ceil(Math.log10(a)*l-1e-9),d=Math.floor(Math.log10(h)*l+1e-9),u=Array.from({length:d-c+1},(m,v)=>Re(10**((c+v)/l),3)),f=s==="log"?u:u.map(m=>Re(1-m,12)),p=[e.low,e.high].filter(m=>i<=m&&m<=r);return{values:gi([...f,...p]),stride:l}}},Re=(n,t)=>Number(n.toPrecision(t)),Ls=(n,t,e)=>Math.min(e,Math.max(t,n)),gi=n=>[...new Set(n)].sort((t,e)=>t-e),yp=(n,t)=>{let e=Math.floor(Math.log10(n)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(s,o)=>10**(e+o))},kp=(n,t,e)=>Math.min(e,n*10**Math.max(0,Math.ceil(Math.log10(t/n)-1e-9))),Mp=(n,t,e)=>t>0?Math.max(e,n*10**Math.min(0,Math.floor(Math.log10(t/n)+1e-9))):n,Sp=(n,t)=>Number(n.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function $p([n,t],e,s){let o=Ls(s,n,t),i=5/2,r=e>0?Math.log10(e/o):0,a=Math.sign(r)*Math.ceil(Math.max(0,Math.abs(r)-i-.01)),h=l=>Ls(o*10**l,n,t);return[h(a-i),h(a+i)]}var pt=22250738585072014e-324,Ap=Float64Array.from({length:2047},(n,t)=>2**(t-1022)),ss=new DataView(new ArrayBuffer(8)),Rs=n=>Ap[n+1022];function mo(n){return ss.setFloat64(0,n),(ss.getUint32(0)>>>20)-1023}function vo(n){return ss.setFloat64(0,n),ss.setUint32(0,ss.getUint32(0)&1048575|1072693248),ss.getFloat64(0)}var I=n=>Math.abs(n)>=pt?n:n*0;function R(n,t){let e=n*t;if(!(Math.abs(e)<=pt)||n===0||t===0)return e;let s=Math.abs(n)<Math.abs(t)?n*Is*t:n*(t*Is);return Math.abs(s)<pt*Is?e*0:e}function $t(n,t){let e=n/t;return Math.abs(e)<=pt&&Math.abs(n*Is/t)<pt*Is?e*0:e}var Is=2**200;function go(n,t){let e=n,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=R(s,e)),e=R(e,e);return s}var Cs=(n,t)=>n>=t||Number.isNaN(n)?n:t,Ps=(n,t)=>n<=t||Number.isNaN(n)?n:t;function ae(n,t,e){let s=R(.5,I(n-e)),o=R(.5,I(n+e)),i=Math.max(Math.abs(s),Math.abs(t)),r=$t(1,i>0?i:1),[a,h]=[R(s,r),R(t,r)],l=Math.sqrt(I(R(a,a)+R(h,h))),c=R(i,l),d=$t(1,l>0?l:1),u=l>0?R(a,d):1,f=R(h,d),p=Math.sqrt(R(.5,I(1+Math.abs(u)))),m=$t(R(.5,f),p),[v,b]=u>=0?[p,m]:[Math.abs(m),f>=0?p:-p];return{lam:[I(o+c),I(o-c)],V:[[v,0-b],[b,v]]}}function he(n,t,e){let[s,o]=[n/e,t/e];return Math.sqrt(s*s+o*o)}function wh(n,t,e,s,o,i){let r=n.records-1,a=n.hessian.map(L=>L[r]),h=n.gradient.map(L=>L[r]);if(!a.every(Number.isFinite))return;let[[l,c],[d,u,f]]=o>0?Tp([n.x[r],n.y[r]],h,a,e,o):[h,a],{lam:p,V:m}=ae(d,u,f),[v,b]=[m[0][0],m[1][0]],g=Math.max(Math.abs(p[0]),Math.abs(p[1])),w=p.map(L=>Math.abs(L)<=1e-6*g),x=[v*l+b*c,v*c-b*l],y=x.some((L,D)=>w[D]&&Math.abs(L)>1e-6*e*g),k=x.map((L,D)=>w[D]?0:-L/p[D]),S=he(k[0],k[1],e);if(!(g>0||i)||y||!(S<=1))return;let A=[v*k[0]-b*k[1],b*k[0]+v*k[1]],O=p.map((L,D)=>!w[D]&&L<0);if(O.some(Boolean)){let L=Op(n,t,A,S,e,s);O=O.map((D,lt)=>D&&p[lt]<-L)}let[E,T]=k.map((L,D)=>O[D]?L:0),[$,z,N]=$a,K=O.every((L,D)=>L||w[D]);return{kind:O.some(Boolean)?K?N:z:$,offset:A,leaving:he(E,T,e)>.1}}function Tp([n,t],[e,s],[o,i,r],a,h){let[l,c]=[e-h*Math.sign(n),s-h*Math.sign(t)],[d,u]=[l-o*n,c-r*t],[f,p]=[Math.abs(n)<=a,Math.abs(t)<=a],[m,v]=[f&&Math.abs(d)<=h,p&&Math.abs(u)<=h],b=f?l-h*Math.sign(d):e,g=p?c-h*Math.sign(u):s,w=v||r===0?1:Math.abs(r),x=m||o===0?1:Math.abs(o),y=m?w*n:v?b-i*t:b,k=v?x*t:m?g-i*n:g;return[[y,k],[m?w:o,m||v?0:i,v?x:r]]}function Op(n,t,e,s,o,i){let r=n.records-1,[a,h]=[n.x[r],n.y[r]],l=t,c=-1;for(let v=t;v<=r;v++){let b=he(n.x[v]-a,n.y[v]-h,o);b>c&&([l,c]=[v,b])}let d=n.hessian.map(v=>v[l]);c===0&&s>0&&(d=i(Float64Array.of(a+e[0]),Float64Array.of(h+e[1])).slice(3).map(([b])=>b),c=s);let[u,f,p]=d.map((v,b)=>v-n.hessian[b][r]),m=Math.sqrt(u*u+2*(f*f)+p*p);return c>0&&Number.isFinite(m)?2*s*m/c:0}var js=({kind:n})=>n.endsWith("minimum");function wi([n,t,e,s]){let[o,i]=[t-n,s-e],r=Math.max(o,i),[a,h]=[o/r,i/r];return .001*(r*Math.sqrt(a*a+h*h))}var xi=([n,t,e,s],o,i)=>o>=n&&o<=t&&i>=e&&i<=s,yi=n=>Math.min(Math.floor((n+1)/2),Math.max(10,Math.floor(.05*n))),ki=n=>Math.max(Math.min(n+1,20),Math.floor(.25*n)),Mh=n=>n.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function wo(n,t,e,s){let o=n.records;for(;o>0&&!(he(n.x[o-1]-t,n.y[o-1]-e,s)>1);)o--;return o}var Mi=n=>n.find(({kind:t})=>t==="global minimum")?.value,Si=n=>1e-6*(1+Math.abs(n)),$i=(n,t)=>n-t<=Si(t);function Sh({domain:n,points:t,differentiate:e,kink:s=0,inNoise:o=!1},i,r){let a=wi(n),h=r.records-1,l=h-yi(i),[c,d]=[r.x[h],r.y[h]],u=t.filter(({interior:x})=>x),f=u.filter(js),p=u.filter(x=>!js(x)),m=Mi(t),v=m!==void 0&&$i(r.loss[h],m),b=x=>wo(r,x.x,x.y,a)<=l,g=f.find(b);if(g)return{fate:bo(g),target:g};let w=b({x:c,y:d})?wh(r,l,a,e,s,v):void 0;if(!w?.leaving){if(g=p.find(b),g)return{fate:bo(g),target:g};if(w){let{kind:x,offset:y}=w,k={x:c+y[0],y:d+y[1],kind:x};return g=[...f,...p].find(S=>he(k.x-S.x,k.y-S.y,a)<=1),g?{fate:bo(g),target:g}:{fate:bo(k),unlisted:k}}}return xi(n,c,d)?{fate:Ai(r,h+1-ki(i),a,o).fate}:{fate:"left_view"}}var bo=n=>js(n)?"converged":"stuck_at_saddle";function Ai(n,t,e,s=!1){let o=n.loss.subarray(t,n.records),i=o.length-1,[r,a,h,l]=[o[0],o[0],0,0];for(let m=1;m<=i;m++)r=Math.min(r,o[m]),a=Math.max(a,o[m]),o[m]>o[m-1]&&h++,o[m]<o[m-1]&&l++;let c=a-r,d=c<=1e-12*(1+Math.abs(o[i])),u=h/i,f=d?jp(n,t,e):0,p="still_descending";if(d)p=f<.2?"stalled":"oscillating";else if(u>0){let m=Math.ceil(o.length/2),[v,b]=[o.subarray(0,m),o.subarray(m)],g=os(v)-os(b),[w,x]=[yh(v),yh(b)],y=l/i,k=s&&u>=.2&&y>=.2&&!Pp(o),S=w>x&&!k&&!(u>=.2&&g<.25*c),A=w<x&&!k&&!(y>=.2&&-g<.25*c);(S||A)&&o[i]>o[0]?p="rising":(!S||!(o[i]<o[0]))&&(p="oscillating")}return{fate:p,level:d,turning:f,rising:u,lowest:r,highest:a,begin:o[0]}}function $h({x:n,y:t,records:e},s){let[o,i]=[n.subarray(s,e),t.subarray(s,e)],[r,a]=[os(o),os(i)],h=o.map((l,c)=>(l-r)*(l-r)+(i[c]-a)*(i[c]-a));return{mean:[r,a],spread:Math.sqrt(os(h))}}function Pp(n){let t=Math.floor(n.length/6),e=n.length-6*t,s=Array.from({length:6},(i,r)=>os(n.subarray(e+r*t,e+(r+1)*t))),o=s.slice(1);return o.every((i,r)=>s[r]>i)||o.every((i,r)=>s[r]<i)}function os(n){let t=0;for(let e of n)t+=e;return t/n.length}function yh(n){let t=n.slice().sort(),e=n.length>>1;return n.length%2?t[e]:(t[e-1]+t[e])/2}function jp({x:n,y:t,records:e},s,o){let i=e-1,r=!1,a=0;for(let d=s;d<i;d++)he(n[d]-n[i],t[d]-t[i],o)>1&&(r=!0),a=Math.max(a,Math.abs(n[d+1]-n[d]),Math.abs(t[d+1]-t[d]));if(!r||i-s<2)return 0;let h=0,[l,c]=[0,0];for(let d=s;d<i;d++){let[u,f]=[(n[d+1]-n[d])/a,(t[d+1]-t[d])/a];d>s&&u*l+f*c<0&&h++,[l,c]=[u,f]}return h/(i-s-1)}function be(n,t,e){let s=e.records-1,[o,i]=[e.x[s],e.y[s]],r=zs(o,i);if(s<t){let p={step:e.records,place:r,f:M(e.loss[s],3)};return e.undefined?Ft("overflowed",e.records,U(qa,p),Wa,za):Ft("overflowed",e.records,U(Fa,p),Ba)}let{fate:a,target:h,unlisted:l}=Sh(n,t,e),c=wi(n.domain),d=M(c,2),u=h?wo(e,h.x,h.y,c):NaN;if(h&&s-u>=yi(t))return Ah(n,h,!0,u,U(Ka,{step:u,near:d}));let f=h??l;if(f){let p=wo(e,o,i,c),m=!h&&e.hessian.every(b=>b[s]===0),v=U(m?Ja:Xa,{step:p,near:d});return Ah(n,f,!!h,p,v,m)}if(a==="left_view"){let p=e.records;for(;p>0&&!xi(n.domain,e.x[p-1],e.y[p-1]);)p--;let m=U(p?eh:sh,{step:p,place:r});return Ft(a,p,m,oh)}return zp(a,e,c,n.inNoise)}function Eh(n,t,e,s){if(s>=t)return be(n,t,e);if(!(s>0))return;let o=be(n,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:mi,variety:mi}:o}function Ft(n,t,e,s,o=""){let i=o||Ea[n],r=Aa.includes(n)?U(Ta,{fate:i,step:t}):i;return{kind:n,variety:o,label:r,sentence:e,criterion:s,step:t}}function Ah(n,t,e,s,o,i=!1){let{kind:r,x:a,y:h}=t,l={kind:r,place:zs(a,h),step:s};if(!js(t)){let k=U(e?Va:Ya,l),S=r==="maximum"?Ca:"";return Ft("stuck_at_saddle",s,k,U(Za,{because:o}),S)}let c=k=>U(e?Ha:k,l),d=t.value??n.differentiate(Float64Array.of(a),Float64Array.of(h))[0][0],u=Mi(n.points);if(u===void 0)return Ft("converged",s,c(vi),o);let f=Si(u),p=$i(d,u),m=i?Ga:Ua,[v,b,g]=[M(d,3),M(u,3),M(f,2)],w={because:o,value:v,optimum:b,within:g},x=c(p?m:vi),y=U(p?Qa:th,w);return Ft("converged",s,x,y,p?Ia:Ra)}function zp(n,t,e,s=!1){let o=t.records-1,i=ki(o),r=U(o===1?Oa:Na,{count:o}),a=U(i===2?_a:La,{count:i-1}),h=M(t.loss[o],3);if(n==="stalled"){let k=U(rh,{window:a}),S=he(t.x[o]-t.x[o-1],t.y[o]-t.y[o-1],e);return i===2&&S>1?Ft(n,o,U(ah,{steps:r,f:h}),k,Pa):[...t.gradient,...t.hessian].every(O=>O[o]===0)?Ft(n,o,U(ih,{f:h}),k,ja):Ft(n,o,U(nh,{f:h}),k)}if(n==="still_descending")return Ft(n,o,U(mh,{steps:r,f:h}),vh);let{level:l,turning:c,rising:d,begin:u,...f}=Ai(t,t.records-i,e),[p,m]=[M(f.lowest,3),M(f.highest,3)];if(n==="rising"){let k=U(fh,{steps:r,before:M(u,3),f:h,window:a});return Ft(n,o,k,ph)}let{mean:v,spread:b}=$h(t,t.records-i),g=l?U(ch,{share:Ei(c),window:a,f:h}):U(lh,{share:Ei(d),window:a,lowest:p,highest:m}),w=zs(...v),x=U(hh,{place:w,spread:M(b,2),how:g}),y=U(dh,{rises:Ei(.2)});return Ft(n,o,x,s?U(uh,{because:y}):y)}var U=(n,t)=>n.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),zs=(n,t)=>`(${M(n)}, ${M(t)})`;function Ei(n){let t=100*n,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}var we=({key:n,parameters:t,coefficients:e,rows:s})=>[n,...e.slice(Object.keys(t).length),Nh(s)].join(" "),xe=({key:n,coefficients:t,rows:e})=>[n,...t,Nh(e)].join(" "),Oh=n=>`${xe(n)} ${n.minimizer?"with its minimizers":""}`,Th=new WeakMap;function Nh(n){if(!n)return"";let t=Th.get(n)??n.map(e=>e.join()).join(";");return Th.set(n,t),t}function ye(n){let t=n>710,s=n<-709?-709:n,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,l=o-h,c=a*5497923018708371e-29,d=l-c,f=l-d-c,p=n<-708.3964185322641,m=1+d,b=1-m+d,g=d*d,N=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,gt=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,ot=d*gt,Z=N+ot,P=g*Z,q=f+P,at=b+q,Q=m+at,F=a>0,X=Q*(F?2:.5),tt=a-1,J=a+1,W=Rs(F?tt:J),it=X*W,B=I(it);return p?0:B}function ke(n){let t=mo(n),e=vo(n),s=e>1.4142135623730951,o=t+1,i=s?o:t,r=.5*e,h=(s?r:e)-1,l=2+h,c=h/l,d=c*c,f=.5*h*h,D=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,lt=d*D,At=f+lt,vt=c*At,C=i*5497923018708371e-29,ct=vt+C,xt=f-ct,gt=i*.6931471805598903,ot=xt-h,Z=gt-ot,P=n<22250738585072014e-324,at=n>-22250738585072014e-324?-1/0:NaN,Q=P?at:Z;return n<=17976931348623157e292?Q:n}function xo(n){let t=Math.abs(n),e=t<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,b=d-m-p,g=f+b,x=a*35215598651832e-40-g,y=m-x,k=.25*a,A=4*Math.floor(k),O=a-A,T=m-y-x,$=y*y,Z=((((((28114572543455206e-31*$+-7647163731819816e-28)*$+16059043836821613e-26)*$+-2505210838544172e-23)*$+27557319223985893e-22)*$+-.0001984126984126984)*$+.008333333333333333)*$+-.16666666666666666,P=$*Z,q=y*P,Q=1-.5*$,F=T*Q,nt=q+F,X=y+nt,tt=-.5*$,J=1+tt,W=1-J+tt,it=$*$,Ct=(((((4779477332387385e-29*$+-11470745597729725e-27)*$+208767569878681e-23)*$+-2755731922398589e-22)*$+248015873015873e-19)*$+-.001388888888888889)*$+.041666666666666664,Ot=it*Ct,dt=y*T,ne=Ot-dt,Pt=W+ne,jt=J+Pt,zt=O>=2,ut=.5*O,Ht=Math.floor(ut)!==ut?jt:X,Kt=-Ht,ft=zt?Kt:Ht;return t<3725290298461914e-24?n:ft}function Me(n){let e=Math.abs(n)<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,b=d-m-p,g=f+b,x=a*35215598651832e-40-g,y=m-x,k=.25*a,A=4*Math.floor(k),O=a-A,T=m-y-x,$=y*y,Z=((((((28114572543455206e-31*$+-7647163731819816e-28)*$+16059043836821613e-26)*$+-2505210838544172e-23)*$+27557319223985893e-22)*$+-.0001984126984126984)*$+.008333333333333333)*$+-.16666666666666666,P=$*Z,q=y*P,Q=1-.5*$,F=T*Q,nt=q+F,X=y+nt,tt=-.5*$,J=1+tt,W=1-J+tt,it=$*$,Ct=(((((4779477332387385e-29*$+-11470745597729725e-27)*$+208767569878681e-23)*$+-2755731922398589e-22)*$+248015873015873e-19)*$+-.001388888888888889)*$+.041666666666666664,Ot=it*Ct,dt=y*T,ne=Ot-dt,Pt=W+ne,jt=J+Pt,zt=3-O,Wt=O*zt>1,kt=.5*O,ft=Math.floor(kt)!==kt?X:jt,bt=-ft,Ut=Wt?bt:ft,ie=0*n;return e?Ut:ie}function yo(n){let t=Math.abs(n),e=t<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,b=d-m-p,g=f+b,x=a*35215598651832e-40-g,y=m-x,k=.25*a,A=4*Math.floor(k),O=a-A,T=m-y-x,$=y*y,Z=((((((28114572543455206e-31*$+-7647163731819816e-28)*$+16059043836821613e-26)*$+-2505210838544172e-23)*$+27557319223985893e-22)*$+-.0001984126984126984)*$+.008333333333333333)*$+-.16666666666666666,P=$*Z,q=y*P,Q=1-.5*$,F=T*Q,nt=q+F,X=y+nt,J=y-X+nt,ht=-.5*$,W=1+ht,B=1-W+ht,Lt=$*$,dt=(((((4779477332387385e-29*$+-11470745597729725e-27)*$+208767569878681e-23)*$+-2755731922398589e-22)*$+248015873015873e-19)*$+-.001388888888888889)*$+.041666666666666664,ne=Lt*dt,Pt=y*T,jt=ne-Pt,zt=B+jt,ut=W+zt,kt=W-ut+zt,Ht=.5*O,ft=Math.floor(Ht)!==Ht,bt=-ut,Ut=ft?bt:X,ie=-kt,fe=ft?ie:J,Nt=ft?X:ut,Ge=ft?J:kt,Oe=t<3725290298461914e-24,Gt=Ut/Nt,pe=Gt*134217729,Ne=pe-Gt,me=pe-Ne,ks=Gt-me,Ve=Nt*134217729,Ms=Ve-Nt,ve=Ve-Ms,Ye=Nt-ve,ge=Gt*Nt,_e=me*ve-ge,si=me*Ye,$s=ks*ve,oo=si+$s,As=_e+oo,Es=ks*Ye,Ke=As+Es,io=Ut-ge-Ke,ro=Gt*Ge,Wr=fe-ro,oi=(io+Wr)/Nt,ni=Gt+oi;return Oe?n:ni}function ns(n){let t=Math.abs(n),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,l=o-h,c=a*5497923018708371e-29,d=l-c,f=l-d-c,p=Rs(a),m=d*d,T=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,C=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,ct=d*C,xt=T+ct,gt=m*xt,ot=f+gt,Z=d+ot,q=d-Z+ot,at=p-1,Q=p*Z,F=at+Q,X=at-F+Q,tt=p*q,J=X+tt,ht=F>2,W=ht?F:2,it=ht?2:F,B=W+it,Tt=W-B+it+J,V=F/B,yt=V*134217729,It=yt-V,Rt=yt-It,ue=V-Rt,oe=B*134217729,Ue=oe-B,Ct=oe-Ue,Ot=B-Ct,dt=V*B,Pt=Rt*Ct-dt,jt=Rt*Ot,zt=ue*Ct,ut=jt+zt,Wt=Pt+ut,kt=ue*Ot,Ht=Wt+kt,ft=F-dt-Ht,bt=V*Tt,Ut=J-bt,fe=(ft+Ut)/B,Nt=V+fe,Ge=t<3725290298461914e-24,Oe=n<0,Gt=-Nt;return Ge?n:Oe?Gt:Nt}function _h(n){let t=n>1025,e=n<-1022,o=t?1025:e?-1022:n,i=o+.5,r=Math.floor(i),a=o-r,h=a*134217729,l=h-a,c=h-l,d=a-c,u=a*.6931471805599453,p=c*.6931471824645996-u,m=c*-1904654323148236e-24,v=d*.6931471824645996,b=m+v,g=p+b,w=d*-1904654323148236e-24,x=g+w,y=a*23190468138462996e-33,k=x+y,S=1+u,O=1-S+u,E=u*u,ct=(((((11470745597729725e-27*E+208767569878681e-23)*E+2755731922398589e-22)*E+248015873015873e-19)*E+.001388888888888889)*E+.041666666666666664)*E+.5,nt=((((16059043836821613e-26*E+2505210838544172e-23)*E+27557319223985893e-22)*E+.0001984126984126984)*E+.008333333333333333)*E+.16666666666666666,X=u*nt,tt=ct+X,J=E*tt,ht=k+J,W=O+ht,it=S+W,B=r>0,Et=it*(B?2:.5),Tt=r-1,V=r+1,It=Rs(B?Tt:V),Rt=Et*It;return e?0:Rt}function ko(n){let t=1+n,e=n>1,o=1-(t-n),i=t-1,r=n-i,h=(e?o:r)/t,l=mo(t),c=vo(t),d=c>1.4142135623730951,u=l+1,f=d?u:l,p=.5*c,v=(d?p:c)-1,b=2+v,g=v/b,w=g*g,y=.5*v*v,ot=(((((((((.08695652173913043*w+.09523809523809523)*w+.10526315789473684)*w+.11764705882352941)*w+.13333333333333333)*w+.15384615384615385)*w+.18181818181818182)*w+.2222222222222222)*w+.2857142857142857)*w+.4)*w+.6666666666666666,Z=w*ot,P=y+Z,q=g*P,Q=f*5497923018708371e-29+h,F=q+Q,nt=y-F,X=f*.6931471805598903,tt=nt-v,J=X-tt,W=Math.abs(n)<5551115123125783e-32,it=t<22250738585072014e-324,Lt=t>-22250738585072014e-324?-1/0:NaN,Et=it?Lt:J,V=t<=17976931348623157e292?Et:t;return W?n:V}function Mo(n,t){let e=Math.abs(n),s=mo(e),o=vo(e),i=o>1.4142135623730951,r=s+1,a=i?r:s,h=.5*o,c=(i?h:o)-1,d=2+c,f=2-d+c,p=c/d,m=p*134217729,v=m-p,b=m-v,g=p-b,w=d*134217729,x=w-d,y=w-x,k=d-y,S=p*d,O=b*y-S,E=b*k,T=g*y,$=E+T,z=O+$,N=g*k,K=z+N,D=c-S-K,lt=p*f,vt=(D-lt)/d,C=p*p,xt=b*b-C,gt=b*g,ot=g*b,Z=gt+ot,P=xt+Z,q=g*g,at=P+q,F=2*p*vt,nt=at+F,Ct=((((((((.043478260869565216*C+.047619047619047616)*C+.05263157894736842)*C+.058823529411764705)*C+.06666666666666667)*C+.07692307692307693)*C+.09090909090909091)*C+.1111111111111111)*C+.14285714285714285)*C+.2,Ot=C*Ct,dt=.3333333333333333+Ot,Pt=.3333333333333333-dt+Ot,jt=C*134217729,zt=jt-C,ut=jt-zt,Wt=C-ut,kt=dt*134217729,Ht=kt-dt,Kt=kt-Ht,ft=dt-Kt,bt=C*dt,ie=ut*Kt-bt,fe=ut*ft,Nt=Wt*Kt,Ge=fe+Nt,Oe=ie+Ge,Gt=Wt*ft,pe=Oe+Gt,Ne=Pt+1850371707708594e-32,me=C*Ne,ks=nt*dt,Ve=me+ks,Ms=pe+Ve,ve=bt*134217729,Ye=ve-bt,ge=ve-Ye,Ss=bt-ge,_e=p*bt,$s=b*ge-_e,oo=b*Ss,As=g*ge,Es=oo+As,Ke=$s+Es,no=g*Ss,io=Ke+no,ro=p+_e,Hr=p-ro+_e,oi=p*Ms,ni=vt*bt,Ur=oi+ni,Hu=io+Ur+vt,Uu=Hr+Hu,Gr=a*.6931471805598903,Vr=2*ro,ii=Gr+Vr,Gu=Gr-ii+Vr,Vu=2*Uu,Yu=a*5497923018708371e-29,Ku=Vu+Yu,Yr=Gu+Ku,Ts=ii+Yr,Xu=ii-Ts+Yr,Ju=t>11805916207174113e5,Zu=t<-11805916207174113e5?-11805916207174113e5:t,Os=Ju?11805916207174113e5:Zu,Kr=Ts*134217729,Qu=Kr-Ts,ri=Kr-Qu,Xr=Ts-ri,Jr=Os*134217729,tf=Jr-Os,ai=Jr-tf,Zr=Os-ai,Ns=Ts*Os,ef=ri*ai-Ns,sf=ri*Zr,of=Xr*ai,nf=sf+of,rf=ef+nf,af=Xr*Zr,hf=rf+af,lf=Math.abs(Ns)<1e3,cf=Xu*Os,df=hf+cf,Qr=lf?df:0,uf=Ns>710,ff=Ns<-709?-709:Ns,hi=uf?710:ff,pf=hi*1.4426950408889634+.5,Xe=Math.floor(pf),mf=Xe*.6931471805598903,ta=hi-mf,ea=Xe*5497923018708371e-29,li=ta-ea,sa=ta-li-ea+Qr,Je=li+sa,vf=li-Je+sa,oa=1+Je,gf=1-oa+Je,Dt=Je*Je,bf=(((((11470745597729725e-27*Dt+208767569878681e-23)*Dt+2755731922398589e-22)*Dt+248015873015873e-19)*Dt+.001388888888888889)*Dt+.041666666666666664)*Dt+.5,wf=((((16059043836821613e-26*Dt+2505210838544172e-23)*Dt+27557319223985893e-22)*Dt+.0001984126984126984)*Dt+.008333333333333333)*Dt+.16666666666666666,xf=Je*wf,yf=bf+xf,kf=Dt*yf,Mf=vf+kf,Sf=gf+Mf,na=oa+Sf,$f=hi+Qr<-708.3964185322641,Af=Xe<-1021.5,Ef=na<1,Tf=$f||Af&&Ef,ia=Xe>0,Of=na*(ia?2:.5),Nf=Xe-1,_f=Xe+1,Lf=Rs(ia?Nf:_f),If=Of*Lf,Rf=I(If),Cf=Tf?0:Rf,Pf=e<22250738585072014e-324,ra=t>0,jf=t<0?1/0:t,zf=Pf?ra?0:jf:Cf,aa=e>17976931348623157e292?ra?1/0:0:zf,ha=Math.floor(t)===t,Df=.5*t,Ff=Math.floor(Df)*2!==t,Bf=ha&&Ff,la=n<0,qf=n>=-17976931348623157e292,Wf=la&&qf&&!ha,Hf=n===0,Uf=1/n<0,Gf=(la||Hf&&Uf)&&Bf,Vf=-aa,Yf=Wf?NaN:Gf?Vf:aa,Kf=n!==n||t!==t,Xf=n+t;return t===0||n===1?1:Kf?Xf:Yf}function So(n,t){let e=Math.abs(n),s=Math.abs(t),o=e>s,i=o?s:e,r=o?e:s,a=r>17976931348623157e292,h=i>17976931348623157e292,l=0*i,d=a?h?1:l:i,p=a?1:r===0?1:r,m=p>8452712498170644e255,b=p<1499696813895631e-256?16069380442589903e44:1,g=m?7888609052210118e-46:b,w=d*g,x=p*g,y=.25*x,k=w<y,S=.75*x,O=w<S?.5:1,E=k?0:O,T=E*x,$=w-T,z=E*w,N=x+z,K=$/N,L=K*K,Tt=((((((((((((.034482758620689655*L+-.037037037037037035)*L+.04)*L+-.043478260869565216)*L+.047619047619047616)*L+-.05263157894736842)*L+.058823529411764705)*L+-.06666666666666667)*L+.07692307692307693)*L+-.09090909090909091)*L+.1111111111111111)*L+-.14285714285714285)*L+.2)*L+-.3333333333333333,V=L*Tt,yt=K*V,It=E===0,Rt=E===.5,oe=It?0:Rt?.4636476090008061:.7853981633974483,Ct=It?0:Rt?22698777452961687e-33:3061616997868383e-32,Ot=oe+K,ne=oe-Ot+K,Pt=It?K:Ot,jt=It?0:ne,zt=Ct+yt,ut=jt+zt,Wt=-Pt,kt=1.5707963267948966+Wt,Kt=1.5707963267948966-kt+Wt,ft=6123233995736766e-32-ut,bt=Kt+ft,Ut=o?kt:Pt,ie=o?bt:ut,fe=t<0,Nt=t===0,Oe=1/t<0,pe=fe||Nt&&Oe,Ne=-Ut,me=3.141592653589793+Ne,Ve=3.141592653589793-me+Ne,Ms=12246467991473532e-32-ie,ve=Ve+Ms,Ye=pe?me:Ut,ge=pe?ve:ie,Ss=n<0,_e=n===0,$s=1/n<0,As=Ss||_e&&$s,Es=Ye+ge,Ke=I(Es),no=-Ke;return As?no:Ke}var $o={exp:ye,log:ke,sin:xo,cos:Me,tan:yo,tanh:ns,exp2:_h,log1p:ko,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:n=>-n},Ao={pow:Mo,atan2:So,max:Cs,min:Ps,lt:(n,t)=>+(n<t),le:(n,t)=>+(n<=t),gt:(n,t)=>+(n>t),ge:(n,t)=>+(n>=t),eq:(n,t)=>+(n===t),ne:(n,t)=>+(n!==t)};var Dp=n=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=n(s[o])},Fp=n=>(t,e,s,o)=>{for(let i=0;i<t;i++)e[i]=n(s[i],o[i])},Bt={add(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]+s[o];t[o]=Math.abs(i)>=pt?i:i*0}},sub(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]-s[o];t[o]=Math.abs(i)>=pt?i:i*0}},mul(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]*s[o];t[o]=Math.abs(i)>pt?i:R(e[o],s[o])}},div(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]/s[o];t[o]=Math.abs(i)>pt?i:$t(e[o],s[o])}},select(n,t,e,s,o){for(let i=0;i<n;i++)t[i]=e[i]?o[i]:s[i]},neg(n,t,e){for(let s=0;s<n;s++)t[s]=-e[s]},gt(n,t,e,s){for(let o=0;o<n;o++)t[o]=e[o]>s[o]?1:0},exp(n,t,e){for(let s=0;s<n;s++)t[s]=ye(e[s])},log1p(n,t,e){for(let s=0;s<n;s++)t[s]=ko(e[s])}};for(let[n,t]of Object.entries($o))Bt[n]??=Dp(t);for(let[n,t]of Object.entries(Ao))Bt[n]??=Fp(t);var Se="sum_rows",mt=8,Pe=new Float64Array(mt);function je(n,t=n.length){Pe.fill(0);for(let e=0;e<t;e+=mt){let s=Math.min(mt,t-e);for(let o=0;o<s;o++){let i=Pe[o]+n[e+o];Pe[o]=Math.abs(i)>=pt?i:i*0}}for(let e=1;e<mt;e*=2)for(let s=0;s<mt;s+=2*e)Pe[s]=I(Pe[s]+Pe[s+e]);return Pe[0]}var Ti=["add","sub","mul","div","select","neg","sqrt","abs"],Ih=Object.entries({...$o,...Ao}).filter(([n])=>!Ti.includes(n)),Bp=Ih.map(([,n])=>n),Rh=[...Ti,...Ih.map(([n])=>n),Se],Ch=Object.fromEntries(Rh.map((n,t)=>[n,t])),Lh=255,qp=65535;function Zt(n,t,e=0){for(let s of n)s instanceof Int32Array?Wp(s,t):s(t,e)}function Wp(n,t){for(let e=0;e<n.length;e+=2){let[s,o]=[n[e],n[e+1]],i=t[o&qp],r=t[o>>>16],a;switch(s&Lh){case 0:a=i+r,Math.abs(a)>=pt||(a*=0);break;case 1:a=i-r,Math.abs(a)>=pt||(a*=0);break;case 2:a=i*r,Math.abs(a)>pt||(a=R(i,r));break;case 3:a=i/r,Math.abs(a)>pt||(a=$t(i,r));break;case 4:a=i?t[n[e+2]]:r,e+=1;break;case 5:a=-i;break;case 6:a=Math.sqrt(i);break;case 7:a=Math.abs(i);break;default:a=Bp[(s&Lh)-Ti.length](i,r)}t[s>>>8]=a}}var Hp=n=>Int32Array.from(n.flatMap(([t,e,s,o,i])=>{let r=[t|e<<8,s|o<<16];return t===Ch.select?[...r,i]:r})),le=class{constructor(){this.values=[],this.changes=[],this.code=[],this.rows=new Map,this.filled=new Set}register(t=0,e=!1){return this.changes.push(e),this.values.push(I(t))-1}column(t,e=!1){let s=this.register(0,e);return e&&this.filled.add(s),this.rows.set(s,t),s}emit(t,e){if(t==="dense")return this.dense(e);let[s,o=s,i=s]=e,r=this.register(0,e.some(h=>this.changes[h])),a=t===Se?void 0:e.find(h=>this.rows.has(h));return a!==void 0&&this.rows.set(r,new Float64Array(this.rows.get(a).length)),a!==void 0&&this.filled.has(a)&&this.filled.add(r),this.code.push([Ch[t],r,s,o,i]),r}dense([t,...e]){let s=t;for(let o=0;o<e.length;o+=2)s=this.emit("add",[s,this.emit("mul",e.slice(o,o+2))]);return s}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...i]of t.code)s.push(this.emit(o,i.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let a of[...this.code].reverse())if(e.has(a[1])){for(let h of a.slice(2))e.add(h);(this.changes[a[1]]?o:s).push(a)}let i=this.parts(s.reverse()),r=this.parts(o.reverse(),i);return{registers:Float64Array.from(this.values),once:i,each:r}}parts(t,e){let s=[],o=new Map,i=[],r=Math.max(0,...[...this.rows.values()].map(({length:h})=>h)),a=()=>{i.length&&s.push(Hp(i)),i=[]};for(let h of t){let[l,c,...d]=h,u=d.find(x=>this.rows.has(x));if(u===void 0){i.push(h);continue}a();let[f,p,m]=d.map(x=>{let y=this.rows.get(x)??o.get(x);if(y)return y;let k=new Float64Array(r);return o.set(x,k),(!this.changes[x]&&e||s).push(S=>k.fill(S[x])),k}),v=this.rows.get(c),b=Bt[Rh[l]],g=this.rows.get(u),w=this.filled.has(u)?0:g.length;v?s.push((x,y)=>b(w||y,v,f,p,m)):s.push((x,y)=>x[c]=je(f,w||y))}return a(),s}};function is(n,t){let e=new le,s=e.append(n,t.map(r=>e.register(r))),{registers:o,once:i}=e.finish(s);return Zt(i,o),s.map(r=>o[r])}var Oi=3;function Ph({coefficients:n,penalty:t}){if(!t)return 0;let[e,,s]=n;return e*s}function jh({coefficients:n,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=n.slice(0,Oi),i=(...r)=>is(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,h)=>[i(r[0],a[0],h),i(r[1],a[1],h)]}}function zh(n,t){let e=new Map,s=[{numbers:[],ofRows:[],sums:[]}];for(let[o,i,r]of n){let a=Math.max(...r.map(h=>e.get(h)??0));e.set(o,a+ +(i===Se)),i===Se?(s[a+1]??={numbers:[],ofRows:[],sums:[]},s[a].sums.push([o,r[0]])):t.has(o)||s[a].numbers.push([o,i,r])}for(let o of s){let i=new Set(o.sums.map(([,r])=>r));for(let r of[...n].reverse())t.has(r[0])&&i.has(r[0])&&(r[2].forEach(a=>i.add(a)),o.ofRows.unshift(r))}return s}var Eo=n=>t=>{let[e,s,o]=t,i=Bt[s],[r,a,h]=o.map(l=>n[l]);return l=>i(l,n[e],r,a,h)};function Dh({ofRows:n,sums:t},e,s,o){let i=e[0].length,r=t.map(()=>Array.from({length:mt},()=>new Float64Array(i))),a=n.map(Eo(e));return h=>{for(let l of r)for(let c of l)c.fill(0,0,h);for(let l=0;l<o;l++){for(let{values:c,everywhere:d}of s)d.fill(c[l],0,h);for(let c of a)c(h);t.forEach(([,c],d)=>{let u=r[d][l%mt];Bt.add(h,u,u,e[c],u)})}t.forEach(([l],c)=>{let d=r[c];for(;d.length>1;d=d.filter((u,f)=>f%2===0))for(let u=0;u<d.length;u+=2)Bt.add(h,d[u],d[u],d[u+1],d[u]);e[l].set(d[0].subarray(0,h))})}}function Qt({program:n,coefficients:t,rows:e}){let s=Fh({...n,results:n.results.slice(0,1)},t,e);return(o,i)=>s(o,i)[0]}function De({program:n,coefficients:t,rows:e}){return Fh(n,t,e)}var Up=new Float64Array(0),ze=256;function Fh({constants:n,code:t,results:e},s,o=[]){let i=2+s.length+o.length+n.length,r=o.length?o[0].length:0,a=Math.max(ze,r),h=new Set(e);for(let m=t.length-1;m>=0;m--)if(h.has(i+m))for(let v of t[m].slice(1))h.add(v);let l=m=>new Float64Array(a).fill(I(m)),c=[new Float64Array(ze),new Float64Array(ze),...s.map(l)],d=new Set([0,1]),u=new Set(o.map((m,v)=>c.length+v));c.push(...o,...n.map(l));let f=[];t.forEach(([m,...v],b)=>{let g=i+b,[w,x,y]=v.map(E=>c[E]),k=v.some(E=>d.has(E)),S=m===Se,A=!S&&v.some(E=>u.has(E)),O=h.has(g)?new Float64Array(k?ze:A?r:a):Up;c.push(O),k&&d.add(g),A&&u.add(g),h.has(g)&&(k?f.push([g,m,v]):S?O.fill(je(w)):Bt[m](O.length,O,w,x,y))});let p=r?Gp(f,c,{ofRows:u,varying:d,count:r}):f.map(Eo(c));return(m,v)=>{let b=e.map(()=>new Float64Array(m.length));for(let g=0;g<m.length;g+=ze){let w=Math.min(ze,m.length-g);for(let x=0;x<w;x++)c[0][x]=I(m[g+x]),c[1][x]=I(v[g+x]);for(let x of p)x(w);e.forEach((x,y)=>b[y].set(c[x].subarray(0,w),g))}return b}}function Gp(n,t,{ofRows:e,varying:s,count:o}){let i=[...t];return zh(n,e).flatMap(r=>{let a=r.numbers.map(Eo(i));if(!r.sums.length)return a;let h=r.ofRows.flatMap(([,,d])=>d),l=new Set(h.filter(d=>e.has(d)&&!s.has(d))),c=[...l].map(d=>({values:t[d],everywhere:i[d]=new Float64Array(ze)}));return[...a,Dh(r,i,c,o)]})}var Vp={1:Uint8Array,4:Float32Array,8:Float64Array};function Yp(n){let t=n.slice(),e=new DataView(t.buffer).getUint32(0,!0);return Ni(JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),t.buffer,4+e)}function Ni(n,t,e){return{head:n,array:o=>{let[i,r,a]=n.arrays[o];return new Vp[a](t,e+i,r)}}}function Kp({program:n},t){let e=n?.columns;if(e)return rs(t("rows"),e)}function To({surface:n,head:t,array:e}){return n.rows?n.rows.slice(0,3):t.arrays.rows_fitted&&rs(e("rows_fitted"),3)}function rs(n,t){let e=Float64Array.from(n),s=n.length/t;return Array.from({length:t},(o,i)=>e.subarray(i*s,(i+1)*s))}function Oo(n){let{head:t,array:e}=n instanceof Uint8Array?Yp(n):n,s=Kp(t.surface,e);s&&(t.surface.rows=s);let o=t.runs;o.forEach((r,a)=>{if(r.floor=t.surface.floor??0,r.lossAt=h=>r.height[Math.min(h,r.records-1)]+r.floor,!!t.held)for(let h of["x","y","height","slope"])r[h]=e(`${h}${a}`)});let i=o.filter(r=>!r.offstage);return Object.assign(t,{array:e,head:t,runs:i,allRuns:o})}var _i=3,Bh=4,qh=5,Wh=6,Hh=7;var Xp=[[13,15,26,6],[17,29,16,24]],Jp=466688986,Zp=2*Math.PI;function $e(n,t,e,s){let o=n|0,i=t|0,r=o^i^Jp,a=e+o|0,h=s+i|0;for(let l=0;l<5;l++){let c=Xp[l%2];for(let u=0;u<4;u++)a=a+h|0,h=(h<<c[u]|h>>>32-c[u])^a;let d=l%3;a=a+(d===0?i:d===1?r:o)|0,h=h+(d===0?r:d===1?o:i)+l+1|0}return((a>>>5)*2**26+(h>>>6))*2**-53}function Uh(n,t,e,s){let o=Math.sqrt(-2*ke(1-$e(n,t,e,2*s)));return R(o,Me(Zp*$e(n,t,e,2*s+1)))}var Qp=2*Math.PI,Gh=([n,t],e)=>[n.map(s=>R(s,e)),t.map(s=>R(s,e))];function Vh(n,t,e,s){let o=-R(2,e),i=(a,h)=>{let[l,c]=[0,1].map(u=>$e(n,Hh,a,2*h+u)),d=Math.sqrt($t(ye(R(o,ke(1-l)))-1,e));return R(R(d,Me(Qp*c)),s)},r=a=>Float64Array.from({length:t+1},(h,l)=>i(l,a));return[r(0),r(1)]}var Ri={batch_size:0,sampling:"without_replacement",keep_prob:1,input_noise:0,tail_index:0},Kh=Object.keys(Ri),No="with_replacement",Xh="shuffle",tm=2**20,em=4,Fe=class{constructor(t){this.make=t,this.known=[],this.size=0}at(t){let e=this.known[t];if(e)return e;let s=this.make(t);return this.size+s.length<=tm&&(this.known[t]=s,this.size+=s.length),s}},Li=class{constructor(t,e){let s=o=>new Fe(i=>{let r=Float64Array.from({length:e},(a,h)=>$e(t,o,i,h));return Uint16Array.from(r.keys()).sort((a,h)=>r[a]-r[h]||a-h)});this.seed=t,this.batches=s(_i),this.epochs=s(Bh),this.dropout=new Fe(o=>Float64Array.from({length:2*e},(i,r)=>$e(t,qh,o,r))),this.noise=new Fe(()=>new Float64Array(2*e).fill(NaN))}noiseAt(t,e,s){return Number.isNaN(s[e])&&(s[e]=Uh(this.seed,Wh,t,e)),s[e]}},as=new Map;function sm(n,t){let e=[n,t].join(),s=as.get(e)??new Li(n,t);return as.delete(e),as.set(e,s),as.size>em&&as.delete([...as.keys()][0]),s}var om={without_replacement:({batches:n},t,e,s)=>Yh(n.at(t).subarray(0,s),e),[No]({seed:n},t,e,s){let o=new Uint16Array(e);for(let i=0;i<s;i++)o[Math.floor($e(n,_i,t,i)*e)]++;return o},[Xh]({epochs:n},t,e,s){let o=Math.ceil(e/s),i=t%o*s;return Yh(n.at(Math.floor(t/o)).subarray(i,i+s),e)}};function Yh(n,t){let e=new Uint16Array(t);for(let s of n)e[s]=1;return e}var nm=n=>n.batch_size>0||Jh(n),Jh=({keep_prob:n,input_noise:t})=>n<1||t>0,Zh=(n,t,e)=>e&&nm(n)?new Ii(n,t,e):void 0,Ds=n=>mt*Math.ceil(n/mt),Ii=class{constructor(t,e,{columns:s,inputs:o,sums:i}){let[r,a,h]=s;this.choice=t,this.count=h.length,this.features=[r.map(I),a.map(I)],this.kept=this.features.map(c=>c.map(d=>$t(d,t.keep_prob))),this.target=h.map(I),this.inputs=o,this.drawn=sm(e,this.count),this.packed=new Fe(c=>this.pack(this.given(c)));let l=i&&im(i,this.count);this.numbersMade=i?i.results.length:0,this.made=l&&new Fe(c=>l(this.pack(this.given(c))))}given(t){let{count:e}=this,s=this.counts(t),o=new Float64Array(e).fill(1/e);if(s){let i=0;for(let r=0;r<e;r++)i+=s[r];for(let r=0;r<e;r++)o[r]=s[r]/i}return{counts:s,weight:o,features:[this.feature(0,t,s),this.feature(1,t,s)]}}feature(t,e,s){let{drawn:o,count:i}=this,{keep_prob:r,input_noise:a}=this.choice,h=this.features[t];if(!this.inputs[t]||r===1&&!a)return h;let l=r<1?o.dropout.at(e):void 0,c=a>0?o.noise.at(e):void 0,d=this.kept[t],u=new Float64Array(i);for(let f=0,p=t;f<i;f++,p+=2)s&&!s[f]||((!l||l[p]<r)&&(u[f]=d[f]),c&&(u[f]=I(u[f]+R(o.noiseAt(e,p,c),a))));return u}get hasBatches(){let{batch_size:t,sampling:e}=this.choice;return t>0&&(t<this.count||e===No)}get isRandom(){return this.hasBatches||Jh(this.choice)}get stepsOfEpoch(){let{batch_size:t,sampling:e}=this.choice,s=this.count/(Math.min(t,this.count)||this.count);return e===Xh?Math.ceil(s):s}dropped(t){let{count:e,inputs:s,drawn:o}=this,{keep_prob:i}=this.choice,r=new Uint8Array(e);if(i===1)return r;let a=o.dropout.at(t);for(let h=0;h<e;h++)for(let l=0;l<2;l++)s[l]&&a[2*h+l]>=i&&r[h]++;return r}counts(t){let{batch_size:e,sampling:s}=this.choice;return this.hasBatches?om[s](this.drawn,t,this.count,e):void 0}pack({counts:t,weight:e,features:[s,o]}){let{count:i,target:r}=this,a=new Uint32Array(i),h=new Uint16Array(mt);for(let u=0;u<i;u++)(!t||t[u])&&(a[u]=mt*h[u%mt]+++u%mt);let l=mt*h.reduce((u,f)=>Math.max(u,f)),c=new Float64Array(4*l),d=t?t.findIndex(u=>u>0):0;[s,o,r].forEach((u,f)=>c.fill(u[d],f*l,(f+1)*l));for(let u=0;u<i;u++){if(t&&!t[u])continue;let f=a[u];c[f]=s[u],c[f+l]=o[u],c[f+2*l]=r[u],c[f+3*l]=e[u]}return c}columns(t){return this.packed.at(t)}numbers(t){return this.made?.at(t)}};function im(n,t){let e=new le,s=Array.from({length:4},()=>new Float64Array(Ds(t))),o=e.append(n,s.map(h=>e.column(h,!0))),{registers:i,once:r,each:a}=e.finish(o);return Zt(r,i),h=>(Zt(a,i,Fs(s,h)),Float64Array.from(o,l=>i[l]))}function Fs(n,t){let e=t.length/n.length;return n.forEach((s,o)=>s.set(t.subarray(o*e,(o+1)*e))),e}var Ci=class{constructor(t,e,s){let o=new le,i=(S,A=!0)=>Array.from({length:S},()=>o.register(0,A));this.method=e,this.hyperparameters=[o.register(0,!0),...i(e.update.inputs-hm(e)-1,!1)],this.position=i(2),this.memory=i(2*e.remembers.length),this.noise=i(2),this.counters=i(2),this.powers=i(e.powers.length),this.surface=t,this.strength=o.register(),this.treatment=o.register();let r=t.coefficients.map(S=>o.register(S)),a=t.rows??[],h=a.map(S=>o.column(S)),l=r.slice(0,Oi),c=t.penalty?[this.strength,...r.slice(1)]:r;this.numbers=i(s??0),this.columns=s===void 0?[]:a.map(S=>new Float64Array(Ds(S.length)));let d=[...c.slice(0,c.length-this.numbers.length),...this.numbers],u=this.columns.length?this.columns.map(S=>o.column(S,!0)):h,{hyperparameters:f,position:p,memory:m}=this,v=e.look_ahead?o.append(e.look_ahead,[...f,...p,...m]):p,b=o.append(t.program,[...v,...d,...u]),g=v===p&&s===void 0,w=g?b:o.append(t.program,[...p,...c,...h]);this.gradient=this.noise.map((S,A)=>o.emit("add",[b[1+A],S]));let x=e.uses_hessian?w.slice(3):[],y=[...f,...this.counters,...this.powers,...x],k=o.append(e.update,[...y,...p,...this.gradient,...m]);if(t.penalty)for(let S of[0,1]){let A=[k[S],p[S],f[0],this.treatment];[k[S]]=o.append(t.penalty.step,[...A,...l])}this.after=k,this.tape=o.finish([...k,...this.gradient])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:i,noise:r,stream:a},h){let{registers:l,once:c,each:d}=this.tape,{position:u,memory:f,gradient:p,after:m,method:v,powers:b}=this,g=v.powers.map(([T])=>am(I(e[T]),i+2)),w=v.powers.map(([,T])=>T);this.hyperparameters.forEach((T,$)=>l[T]=I(e[$]));let{penalty:x,coefficients:y}=this.surface,k=x?x.treatments.indexOf(o):0;l[this.treatment]=k,l[this.strength]=x&&!k?I(y[0]):0,Zt(c,l);let S=[t.x,t.y,...t.memory.flat()],A=[...u,...f];A.forEach((T,$)=>l[T]=I(S[$][h]));let[O,E]=t.noisyGradient;for(let T=h;T<=i;T++){let $=T-t.methodStart+1;l[this.hyperparameters[0]]=I(s[T]),l[this.counters[0]]=$,l[this.counters[1]]=$+1;for(let N=0;N<g.length;N++)l[b[N]]=g[N][$+w[N]];for(let N=0;N<2;N++)l[this.noise[N]]=r?I(r[N][T]):0;let z=a?.numbers(T)??[];for(let N=0;N<z.length;N++)l[this.numbers[N]]=z[N];Zt(d,l,a&&this.columns.length?Fs(this.columns,a.columns(T)):0),O[T]=l[p[0]],E[T]=l[p[1]];for(let N=0;N<A.length;N++)l[A[N]]=l[m[N]];if(T===i)break;for(let N=0;N<A.length;N++)S[N][T+1]=l[m[N]];if(!u.every(N=>Number.isFinite(l[N])))return T+2}return i+1}},_o=new Map,rm=16;function am(n,t){let e=_o.get(n);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>go(n,o)),_o.size>=rm&&_o.clear(),_o.set(n,e)),e}var hm=({powers:n,uses_hessian:t,remembers:e})=>2+n.length+(t?3:0)+4+2*e.length,Lo=class{constructor(t){this.surface=t,this.differentiate=De(t),this.steppers=new Map,this.streamed=new Map}simulate(t,e){let{method:s,origin:o,branchStep:i=0,hyperparameters:r,rates:a}=t,{steps:h,start:l,stream:c}=e;if(o&&i>Math.min(h,o.records-1))return o;let d=c?this.streamed:this.steppers,u=d.get(s);u||d.set(s,u=new Ci(this.surface,s,c?.numbersMade));let f=h+1,p=new Float64Array(f*(10+2*s.remembers.length)),m=0,v=()=>p.subarray(m*f,++m*f),b=o?.choice.method===s,g=o?i:0,w=()=>[v(),v()],x=is(s.init,[a[g],...r.slice(1)]),y={choice:t,records:0,methodStart:b?o.methodStart:g,x:v(),y:v(),noisyGradient:w(),memory:s.remembers.map(w),loss:v(),gradient:w(),hessian:[v(),v(),v()]};if(y.memory.forEach((S,A)=>S.forEach((O,E)=>b?O.set(o.memory[A][E].subarray(0,g+1)):O.fill(x[A]))),o)for(let[S,A]of lm(y,o))S.set(A.subarray(0,g+1));else[y.x[0],y.y[0]]=l;let k=u.run(y,t,e,g);return this.measure(y,g,k),y.records=cm(y,g,k),y.undefined=y.records<k&&Mh(Qh(y).map(S=>S[y.records])),y.records>0?y:void 0}recorded(t,e,s){let[o,i,r,a,h,l,c,...d]=e.map(p=>Float64Array.from(p)),[,,,...u]=this.differentiate(o,i),f=t.method.remembers.map((p,m)=>d.slice(2*m,2*m+2));return{choice:t,records:o.length,methodStart:s,x:o,y:i,loss:r,gradient:[a,h],noisyGradient:[l,c],memory:f,hessian:u}}measure(t,e,s){let[o,i,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[i,r].forEach((h,l)=>t.gradient[l].set(h,e)),a.forEach((h,l)=>t.hessian[l].set(h,e))}};function lm(n,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(n).map((o,i)=>[o,s[i]])}var Qh=n=>[n.x,n.y,n.loss,...n.gradient,...n.noisyGradient,...n.memory.flat()];function cm(n,t,e){let s=Qh(n);for(let o=t;o<e;o++)for(let i of s)if(!Number.isFinite(i[o]))return o;return e}var tl=["steps","noise","batch_size","keep_prob","input_noise","tail_index"],dm=4,hs=new Map;function um(n,t){let e=hs.get(n),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return hs.delete(n),hs.set(n,s),hs.size>dm&&hs.delete([...hs.keys()][0]),s}var ls=class{constructor(t){let{head:e}=t,{points:s,seed:o,stream:i=Ri}=t.simulator,{rows:r,...a}=i,h=r&&To(t);this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise,stream:a},this.seed=o,this.points=s,this.rows=r&&h&&{...r,columns:h};let l=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=um(o,l),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise,tail_index:s=this.scene.stream.tail_index}){return e&&!s&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(i=>fm(i,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:i}=this,r=this.missing(s)?{steps:void 0,noise:void 0,tail_index:void 0}:{},{steps:a=i.steps,noise:h=i.noise,...l}={...s,...r},c=pm(i.stream,l),d=this.surface(e,o),{times:u,ends:f}=o.find(p=>p.steps===a)??mm(a);return{surface:d,start:t,steps:a,level:h,chosen:c,times:u,ends:f,simulator:o.find(p=>p.surface===d)?.simulator??new Lo(d),noise:this.noise({steps:a,level:h,chosen:c},o),stream:this.stream(c,o)}}noise({steps:t,level:e,chosen:{tail_index:s}},o){let i=o.find(r=>r.level===e&&r.chosen.tail_index===s&&(!s||r.steps===t));return i?i.noise:e&&s?Vh(this.seed,t,s,e):e&&this.normal?Gh(this.normal,e):void 0}stream(t,e){let s=e.find(o=>el({...o.chosen,tail_index:t.tail_index},t));return s?s.stream:Zh(t,this.seed,this.rows)}numbers({steps:t,level:e,chosen:{batch_size:s,keep_prob:o,input_noise:i,tail_index:r}}){let{rows:a}=this,h=a?a.columns[0].length:0,l=s?Math.min(s,h):h;return{steps:t,noise:e,batch_size:l,keep_prob:o,input_noise:i,tail_index:r}}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),i=Object.fromEntries(o.map(([u,f])=>[u,t[u]??f])),r=[...Object.values(i),...s.coefficients.slice(o.length)],a=u=>r.every((f,p)=>f===u.coefficients[p]);if(a(s))return s;let h=e.find(u=>a(u.surface));if(h)return h.surface;let l=this.points===null?[]:s.points,c=this.points?vm(s.points,this.points,Object.values(i)):l,d=c.find(({kind:u})=>u==="global minimum");return{...s,parameters:i,coefficients:r,points:c,floor:d?d.value:null}}},fm=(n,t)=>n.surface===t.surface&&n.steps===t.steps&&n.level===t.level&&n.start.every((e,s)=>e===t.start[s])&&el(n.chosen,t.chosen),el=(n,t)=>Kh.every(e=>n[e]===t[e]),pm=(n,t)=>({...n,...Object.fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}),mm=n=>({times:Float64Array.from({length:n+1},(t,e)=>e),ends:new Float64Array(n+1).fill(n)});function vm(n,t,e){let s=is(t,e);return n.map((o,i)=>{let[r,a,h]=s.slice(3*i);return{...o,x:r,y:a,value:h}})}var gm=6,cs=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new ls(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return G(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let i=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return i.reduce((h,l)=>{let c=this.turned(h,l);return c.every((d,u)=>d===h[u])?h:this.fair(c,o,l.name==="learning_rate"?l.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:i}){let{contrasts:r}=this.given,{runs:a}=this.scene,h=s==="schedule"?"schedule_values":"values";return t.map((l,c)=>a[c]?.of===a[e].of?ol(l,o,!s&&r[c]===o?1-i:i,h):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let i=o.slice(0,-1);return i.length?e.has(JSON.stringify(i))?G(o).branch_step:s(i):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:i}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=i.map(u=>i.findIndex(({of:f})=>f===u.of)),a=r[s??0],h=sl(t[a]),l;if(o==="same")l=t.map(()=>h);else{let u=t.map((p,m)=>r[m]===m?this.firstStep(p,e):1);if(!u.every(p=>p>0))return;let f=p=>Number((sl(t[p])*u[a]/u[p]).toPrecision(gm));l=t.map((p,m)=>m>=i.length?0:r[m]===a?h:f(r[m]))}let c=t.map((u,f)=>f<i.length&&u.length===1);if(c.every((u,f)=>!u||this.takes(f,l[f])))return t.map((u,f)=>c[f]?ol(u,"learning_rate",l[f]):u)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:i}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return Qt({program:r,coefficients:a})(o,i)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},i)=>[o,e[i]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=G(t),i=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!i)return;let r={...this.choice(o,this.rates(o,e)),origin:i,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},G=n=>n.at(-1),sl=n=>G(n).values.learning_rate;function ol(n,t,e,s="values"){let o=G(n),i=o[s];return!(t in i)||i[t]===e?n:[...n.slice(0,-1),{...o,[s]:{...i,[t]:e}}]}function Io(n,t,e,s,o){let{records:i}=o,r=t.surface.floor??0,[a,h]=o.gradient,l=n.pathRates(s,t).subarray(0,i),c=v=>v.subarray(0,i),d={records:i,x:c(o.x),y:c(o.y),height:c(o.loss).map(v=>v-r),floor:r,slope:c(a).map((v,b)=>Math.hypot(v,h[b])),rates:l.every(v=>v===l[0])?void 0:l,outcomeAt:v=>Eh(ds(t),t.steps,o,v)};if(e.rule===void 0)return d;let{method:u,values:f}=n.settings(o),p=([v,b])=>[c(v),c(b)],m={values:f,rule:bm(u,f)??e.rule,method_start:o.methodStart,beside:jh(t.surface,o.choice.treatment),noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(u.remembers.map((v,b)=>[v,p(o.memory[b])]))};return{...d,...m}}var bm=({rules:n},t)=>n?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function nl(n,t,e,s,o,i){let{rule:r,origin:a}=e[o],h=s[o].slice(0,-1);if(r===void 0||!h.length||JSON.stringify(h)===JSON.stringify(s[Number(a)]))return;let l=e[Number(a)],c=n.simulate(h,t,i);return c&&{...l,...Io(n,t,l,h,c),offstage:!0}}function il(n,t,e,s,o){let i={detail:Pi(s,n.given),dim:!o};if(!o)return i;let{method:r,values:a}=n.settings(o);if(i.rate=a.learning_rate,!e.offstage){let h=new Map(r.parameters.map(({sign:l,name:c})=>[l,a[c]]));i.outcome=be(ds(t),t.steps,o),i.distinguishing=e.distinguishing.map(([l,c])=>[l,typeof c=="number"?h.get(l)??c:c])}return{...i,...Io(n,t,e,s,o)}}var ds=({surface:n,simulator:{differentiate:t},level:e,stream:s})=>({domain:n.domain,points:n.points,kink:Ph(n),differentiate:t,inNoise:e>0||!!s?.isRandom});function Pi(n,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:i,schedule:r,branch_step:a,treatment:h}=G(n),[l]=Object.keys(s),c=[`α = ${M(i.learning_rate)}`];for(let{name:d,default:u}of t[o].parameters.slice(1))i[d]!==u&&c.push(`${d} ${M(i[d],6)}`);return r!=="constant"&&c.push(e[r].label.toLowerCase()),h!==l&&c.push(s[h]),n.length>1&&c.push(`from step ${a}`),c.join(", ")}var wm=121,xm=31,ym=12e4,km=20,Mm=90,Sm=40,Bs=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(xm,Math.min(wm,Math.floor(ym/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t){this.stop();let{laboratory:e,place:s,name:o,values:i,changesAt:r}=t,a=r(i[0]),h=e.conditions(a),l=e.choices(a,h)[s],{surface:c,steps:d,start:u,noise:f,chosen:p}=h,m=[xe(c),d,f?.[0].slice(0,9),p,e.sharing.covered],v=JSON.stringify([...m,u,o,i,l]);if(v===this.key&&!this.rungs.includes(void 0))return!1;let b=v!==this.key&&this.rungs.some(Boolean);return v!==this.key&&(this.rungs=i.map(()=>{})),this.key=v,this.timer=setTimeout(()=>this.work(t),Sm),b}work(t){let e=performance.now()+km,s=this.rungs.indexOf(void 0);for(;s>=0&&performance.now()<e;s=this.rungs.indexOf(void 0))this.rungs[s]=$m(t,t.values[s]);this.timer=s<0?0:setTimeout(()=>this.work(t));let o=performance.now()-this.shownAt>Mm;s>=0&&!o||(this.shownAt=performance.now(),this.onFill())}};function $m({laboratory:n,place:t,changesAt:e},s){let o=e(s);if(n.sharing.missing(o))return{kind:""};let i=n.conditions(o),r=n.simulate(n.choices(o,i)[t],i);return r?{kind:Jt(be(ds(i),i.steps,r)),x:Float32Array.from(r.x.subarray(0,r.records)),y:Float32Array.from(r.y.subarray(0,r.records))}:{kind:""}}var Am=["steps","noise"];function rl(n,t){let{scene:e,coefficients:s,schedules:o}=n.given,{schedule:i}=n.last(t),r=(u,f,p)=>p.map(m=>({owner:u,parameter:m,label:Em(m.name),lock:f??m.name})),[a,...h]=n.method(t).parameters,l=[...r("run","rates",[a]),...r("run","settings",h),...r("schedule","schedule",o[i].parameters)],c=u=>e.filter(({name:f})=>u(f)),d=[...r("scene",void 0,c(u=>u==="steps")),...r("scene","noise",c(u=>u==="noise")),...r("surface","surface",s),...r("scene","noise",c(u=>!Am.includes(u)))];return[...l.map((u,f)=>({...u,dial:f+1})),...d.map((u,f)=>({...u,dial:-f-1}))]}var Em=n=>n.replaceAll("_"," ");function Ro(n=1){return Math.min(2,(globalThis.devicePixelRatio||1)*n)}var ji=n=>n.currentCSSZoom??1;function zi(n,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{n(),zi(n,t)};e.addEventListener("change",s,{once:!0,signal:t})}var hl={converged:1,global_minimum:1,local_minimum:.86,still_descending:.72,rising:.46,oscillating:.72,stuck_at_saddle:.46,stuck_at_a_maximum:.46,stalled:.46,left_view:.46,overflowed:.2,undefined:.2},qs=12,Co=15,al=17;function ll(n,{scale:t,lattice:e,ladder:s,inForce:o},i,r){let a=i.scale,h=Ro(),{clientWidth:l,clientHeight:c}=n,d=n.getContext("2d");n.width=Math.round(l*h),n.height=Math.round(c*h),d.setTransform(h,0,0,h,0,0);let u=Tm(i,r),{values:f}=e,p=f.map((x,y)=>s.rungs[y]?.kind),m=(l-2*qs)/Math.max(1,f.length-1),v=Math.min(9,Math.max(1.2,m*.62)),b=(Co+al)*a,g=x=>qs+(l-2*qs)*t.share(x);d.textAlign="center",d.textBaseline="middle",p.forEach((x,y)=>{if(!x)return;let k=hl[x]*al*a,S=g(f[y])-v/2;if(d.fillStyle=d.strokeStyle=u[x],x==="left_view"?d.strokeRect(S+.5,b-k+.5,Math.max(.5,v-1),k-1):d.fillRect(S,b-k,v,k),x==="oscillating"&&d.clearRect(S-1,b-k*.62,v+2,k*.24),y>0&&p[y-1]===x)return;let A=y;for(;p[A+1]===x;)A+=1;d.font=`700 ${12*a}px ${i.font}`,((A-y+1)*m>13*a||f.length<9)&&d.fillText(fo[x],(g(f[y])+g(f[A]))/2,Co*.48*a)}),d.fillStyle=i.muted,d.font=`${10.5*a}px ${i.font}`;let w=-99;for(let[x,y]of Om(t,f))g(x)-w<42*a||(w=g(x),d.fillText(y,Math.max(14*a,Math.min(l-14*a,g(x))),b+8*a));d.fillStyle=i.text,d.beginPath(),d.moveTo(g(o),(Co-1)*a);for(let x of[-4,4])d.lineTo(g(o)+x*a,(Co-7)*a);d.fill()}var Di=new WeakMap;function Tm(n,t){if(!Di.has(n)){let{kind:e}=t.dataset,s=o=>(t.dataset.kind=o,getComputedStyle(t).color);Di.set(n,Object.fromEntries(Object.keys(hl).map(o=>[o,s(o)]))),t.dataset.kind=e}return Di.get(n)}function Om({parameter:n,ends:t},e){if(n.scale==="log"){let[o,i]=t.map(Math.log10);return Array.from({length:Math.floor(i+1e-9)-Math.ceil(o-1e-9)+1},(a,h)=>h+Math.ceil(o-1e-9)).map(a=>[10**a,Math.abs(a)>2?Vt(a):M(10**a,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,i)=>e.length<9||i%s===0).map(o=>[o,M(o,3)])}var Nm=.6,Po=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:i,dy:r})=>o.map(a=>({run:a,dx:i,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:i,top:r,width:a,height:h}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:c}of t)o.rect(i+l,r+c,a,h);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let i of this.pens)i.run.hidden||this.extend(i,Math.min(Math.floor(t+1e-9),i.run.records-1),s,o)}}extend(t,e,s,o){let{run:i,dx:r,dy:a}=t;if(t.next===0){if(e<i.first)return;[t.x,t.y]=s.toPixel(i.x[i.first],i.y[i.first]),t.next=i.first+1}if(t.next>e)return;let h=new Path2D,l=t.length,c=!1,d=!1;for(let m=t.next;m<=e;m++){let[v,b]=s.toPixel(i.x[m],i.y[m]);if(Math.hypot(v-t.x,b-t.y)<Nm&&m<e)continue;let w=Ae(t.x,t.y,v,b,s.box);w&&((!d||w[4])&&h.moveTo(w[0]+r,w[1]+a),h.lineTo(w[2]+r,w[3]+a),c=!0,t.length+=Math.hypot(w[2]-w[0],w[3]-w[1])),d=w!==null&&!w[5],t.x=v,t.y=b}if(t.next=e+1,!c)return;let{scale:u}=o,{halo:f,line:p}=this;f.strokeStyle=o.halo,f.lineWidth=5*u,f.stroke(h),p.strokeStyle=o.of(i),p.lineWidth=2.3*u,p.setLineDash(i.dash.map(m=>m*u)),p.lineDashOffset=l,p.stroke(h)}};function cl(n,t,e,s,o){let{left:i,top:r,width:a,height:h}=e.box,l=6.2*o.scale,c=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[g,w]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(g,w)&&lo(n,d,g,w,l,o)}let u=Math.min(s,d.records-1),f=Math.floor(u+1e-9),p=u-f,[m,v]=e.toPixel(d.x[f],d.y[f]);if(p>1e-9){let[g,w]=e.toPixel(d.x[f+1],d.y[f+1]),x=Ae(m,v,m+(g-m)*p,v+(w-v)*p,e.box);x&&(n.setLineDash([]),n.strokeStyle=o.of(d),n.lineWidth=2.3*o.scale,n.beginPath(),n.moveTo(x[0],x[1]),n.lineTo(x[2],x[3]),n.stroke()),m+=(g-m)*p,v+=(w-v)*p}let b=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(m,v))b?ho(n,d,m,v,l,o):Xt(n,d,m,v,l,o);else{let g=_m(d,f,e);g&&c.push([d,...g])}}n.save(),n.beginPath(),n.rect(i-1,r-1,a+2,h+2),n.clip();for(let d of c)ao(n,...d,l,o);n.restore()}function _m(n,t,e){for(let s=Math.min(t,n.records-2);s>=0;s--){let[o,i]=e.toPixel(n.x[s],n.y[s]),[r,a]=e.toPixel(n.x[s+1],n.y[s+1]),h=Ae(o,i,r,a,e.box);if(h&&h[5])return[h[2],h[3],r-o,a-i];if(h)return null}return null}function dl(n,t,e,s,o,i){let r=i,a;for(let h of n){if(h.hidden)continue;let l=Math.min(e,h.records-1);for(let c=0;c<=l;c++){let[d,u]=t.toPixel(h.x[c],h.y[c]),f=Math.hypot(d-s,u-o);f<r&&([r,a]=[f,{run:h,i:c}])}}return a}function Ae(n,t,e,s,o){let i=e-n,r=s-t,a=0,h=1,l=[[-i,n-o.left],[i,o.left+o.width-n],[-r,t-o.top],[r,o.top+o.height-t]];for(let[c,d]of l)if(c===0){if(d<0)return null}else{let u=d/c;if(c<0?a=Math.max(a,u):h=Math.min(h,u),a>h)return null}return!Number.isFinite(i)||!Number.isFinite(r)?null:[n+i*a,t+r*a,n+i*h,t+r*h,a>0,h<1]}var Lm='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',Im=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<label class="ov-dial-method" hidden>by','<select data-dial="method" aria-label="Method on the dial"></select></label>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-number"></div><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${Lm}`,'</button><p class="ov-dial-note" role="note" hidden></p>'].join(""),jo=class{constructor(t,e){let{on:s,turning:o}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=Im;for(let[i,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",methods:"[data-dial=method]",names:"[data-dial=name]",chip:".ov-chip",note:".ov-dial-note"}))this[i]=e.querySelector(r);this.ladder=new Bs(()=>this.filled()),this.control=new ts(e.querySelector(".ov-dial-number"),{turn:i=>o.turn(this.number,i),release:i=>this.release(i),back:()=>o.back()},{signal:t.abort.signal,sideRoom:qs,pressable:!1,spoken:i=>`${this.label} ${M(i,6)}, ${this.run?.outcome.label}`}),this.track=this.control.track.root,this.track.classList.add("ov-dial-track"),this.canvas=document.createElement("canvas"),this.track.prepend(this.canvas),this.equals=Object.assign(document.createElement("span"),{className:"ov-dial-sign"}),this.control.field.root.before(this.equals),s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),this.methods.parentElement.hidden=!t.offline,s(this.methods,"change",()=>t.outbox.send("method",{name:this.run.name,optimizer:this.methods.value,at:Date.now()})),s(this.names,"change",()=>t.viewState.change({dial:Number(this.names.value)}))}get number(){let{owner:t,run:e,name:s}=this;return t==="run"||t==="schedule"?{owner:t,run:e.name,name:s}:{owner:t,name:s}}release(t){let{turning:e}=this.player;this.gesture+=1,e.release(this.number,t),e.request(this.number,t,this.gesture)}stop(){this.control.back(),this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,dial:o,control:i}=this,{laboratory:r}=e.bending,{view:a,viewState:h}=e,l=!!(a?.dial&&r&&t.runs.length),c=t===this.scene;if(this.root.classList.toggle("ov-waiting",!l),this.ladder.stop(),!l)return c?i.release():i.back(),Object.assign(this,{scale:void 0,run:void 0});let d=t.runs[h.run].of,u=t.runs.findIndex(b=>b.of===d),f=t.runs[u],p=rl(r,u),m=p.find(({dial:b})=>b===a.dial)??p[0];(s?.name!==f.name||o!==m.dial)&&(c?i.release():i.back()),this.fixed=t.quiz.locked?.includes(m.lock)??!1;let{suits:v}=r.method(u);Object.assign(this,{...m,scene:t,place:u,run:f,numbers:p,suits:v,name:m.parameter.name,stale:!0}),this.end(),this.lay(e.turning.inForce(this.number)),this.name==="noise"&&e.bending.askForNoise({...e.bending.changes,noise:1}),this.name==="tail_index"&&e.bending.askForNoise({...e.bending.changes,tail_index:0}),this.climb(),this.fill(),this.write(),this.paint()}end(){let{player:t,owner:e,name:s}=this,{laboratory:o,conditions:i}=t.bending,{covered:r}=o.sharing,a=t.offline&&e==="scene",h=!i.chosen.tail_index,l=a&&s==="steps"&&h&&i.level>0,c=a&&s==="noise"&&h&&i.steps>r,d=l?"without noise there can be more.":r<0?"with heavy tails there can be some.":"with fewer steps there can be noise.",u=r<0?"no noise of this seed":`the noise of ${r} steps`,f=l||c?`This page has ${u}: ${d}`:"";l&&(this.parameter={...this.parameter,high:r,because:f}),this.fixed||=c,this.note.hidden=!f,this.note.textContent=f}lay(t){this.inForce=t,this.scale=new es(this.parameter,t,this.suits),this.lattice=this.scale.lattice(Bs.room(this.scene.steps))}fill(){let{scene:t,player:e,run:s,numbers:o}=this,i=(a,h,l)=>`<option value="${a}" ${l?"selected":""}>${_(h)}</option>`;this.sign.innerHTML=Mt(s,e.picture.colours.of(s),e.picture.colours.rim),this.runs.innerHTML=t.runs.map((a,h)=>t.runs.findIndex(({of:l})=>l===a.of)===h?i(h,a.label,a===s):"").join(""),e.offline&&(this.methods.innerHTML=t.methods.map(([a,h])=>i(a,h,a===e.bending.laboratory.last(this.place).optimizer)).join(""));let r=(a,h)=>`<optgroup label="${_(a)}">${h.map(({dial:l,label:c})=>i(l,c,l===this.dial)).join("")}</optgroup>`;this.names.innerHTML=r(s.label,o.filter(({dial:a})=>a>0))+r("All runs",o.filter(({dial:a})=>a<0)),this.equals.innerHTML=`${this.parameter.sign} =`}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){if(!this.scale)return;let t=this.player.turning.inForce(this.number);t!==this.inForce&&(this.lay(t),this.paint()),this.climb()}climb(){let{player:t,number:e,place:s,lattice:o}=this,{bending:i,turning:r}=t,a=c=>({...i.changes,...r.changes({...e,value:c})}),{laboratory:h}=i,l=this.ladder.load({laboratory:h,place:s,name:this.label,values:o.values,changesAt:a});this.stale||=l,l&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){if(!this.scale)return;let{control:t,player:e,run:s,scale:o,lattice:i,inForce:r,fixed:a}=this,{label:h}=s.outcome,l=Jt(s.outcome),c=e.turning.valueOf(this.number),d=this.dial>0?s.label:"all runs";t.load({scale:o,lattice:i,inForce:r,value:c,label:`${this.label} of ${d}`,fixed:a});let u=[l,h].join();u!==this.outcome&&(this.outcome=u,this.track.dataset.kind=this.chip.dataset.kind=l,et(this.chip,Ie(s.outcome)))}paint(){this.scale&&this.width&&ll(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:i,run:r,ladder:a}=this,{box:h}=e;if(this.stale=!1,!(!this.scale||this.owner==="surface"||!i.view.fan||!i.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let l=0;l<a.rungs.length;l+=o?6:1){let c=a.rungs[l];if(!c?.x)continue;let{x:d,y:u}=c,f=new Path2D,[p,m]=e.toPixel(d[0],u[0]);for(let v=1;v<d.length;v++){let[b,g]=e.toPixel(d[v],u[v]);if(Math.hypot(b-p,g-m)<1.5&&v<d.length-1)continue;let w=Ae(p,m,b,g,h);w&&(f.moveTo(w[0],w[1]),f.lineTo(w[2],w[3])),[p,m]=[b,g]}t.stroke(f)}t.globalAlpha=1}}};var us=class n{constructor({nodes:t,programs:e},s=0){this.nodes=t,this.count=s,this.values=t.map(o=>new Float64Array(o.of_rows?s:1)),this.gradients=this.values.map(o=>new Float64Array(o.length)),this.computations=t.map(o=>o.program<0?void 0:this.computation(o,e)),this.sums=t.flatMap(({kind:o},i)=>o==="sum"?i:[]),this.through=new Map(this.sums.map(o=>[o,this.values.map(i=>new Float64Array(i.length))]))}computation({program:t,inputs:e,kind:s,of_rows:o},i){let{constants:r,code:a,results:h}=i[t],l=o||s==="sum"?this.count:1,c=()=>new Float64Array(l),d=e.map(m=>[m,c()]),u=[...d.map(([,m])=>m),...r.map(m=>c().fill(m)),...a.map(c)],f=u.length-a.length;return{lines:a.map(([m,...v],b)=>{let[g,w,x]=v.map(y=>u[y]);return()=>Bt[m](l,u[f+b],g,w,x)}),given:d,results:h.map(m=>u[m])}}sweep(t,e,s,o=[]){let i=[[t],[e],...s.map(r=>[r]),...o];this.nodes.forEach((r,a)=>{let h=this.values[a],l=this.computations[a];if(!l){for(let d=0;d<h.length;d++)h[d]=I(i[r.given][d]);return}for(let[d,u]of l.given)Rm(this.values[d],u);for(let d of l.lines)d();let[c]=l.results;r.kind==="sum"?h[0]=je(c):h.set(c)}),this.back(this.nodes.length-1,this.gradients);for(let r of this.sums)this.back(r,this.through.get(r),!0)}back(t,e,s=!1){let o=new Set([t]);e.forEach(i=>i.fill(0)),e[t].fill(1);for(let i=t;i>=0;i--){let r=this.nodes[i],a=this.computations[i];!a||!o.has(i)||s&&i!==t&&!r.of_rows||r.inputs.forEach((h,l)=>{Cm(e[i],a.results[l+1],e[h],!o.has(h)),o.add(h)})}}static at=(t,e)=>t[t.length>1?e:0];derivative(t,e,s,o){let i=this.nodes[e].inputs.indexOf(t);return!o&&this.nodes[e].kind==="sum"||i<0?this.through.get(e)?.[t][0]??NaN:n.at(this.computations[e].results[i+1],s)}};function Rm(n,t){n.length===t.length?t.set(n):t.fill(n[0])}function Cm(n,t,e,s){let o=Math.max(n.length,t.length),i=new Float64Array(o);for(let a=0;a<o;a++)i[a]=n[n.length>1?a:0]*t[t.length>1?a:0];let r=e.length===o?i:[je(i)];for(let a=0;a<e.length;a++)e[a]=s?r[a]:e[a]+r[a]}var zo=8,Pm=17,Do=({width:n,height:t})=>({width:Math.round(n+2*zo),height:Math.round(t+2*zo)});function pl(n,t,e){let s=o=>{let i=Do(o);return Math.min(t/i.width,e/i.height)};return n.reduce((o,i)=>s(i)>s(o)?i:o)}function ml({nodes:n},t,e){let s=t.routes.map(([c,d,u])=>{let f=t.down?fl(u.map(jm),!0):fl(u);return`<path class="ov-graph-edge" data-source="${c}" data-target="${d}" d="${f}"/>`}),o=t.routes.map(([,,c])=>{let[d,u]=c[c.length-1],[f,p]=t.down?[d+4,u-5]:[d-7,u-3];return`<text class="ov-graph-derivative" x="${f}" y="${p}"></text>`}),i=Object.entries(t.nodes).map(([c,[d,u,f,p,m,v]])=>{let b=n[Number(c)],g=d+f/2,w=u+p,x=m.map((y,k)=>`<tspan x="${g}" y="${u+Pm*(k+1)}">${_(y)}</tspan>`);return`<g class="ov-graph-node" data-node="${c}" data-kind="${b.kind}" role="button" tabindex="-1"><rect x="${d}" y="${u}" width="${f}" height="${p}" rx="7"/><text class="ov-graph-formula">${x.join("")}</text>`+(v?ul([d+f/4,w-7],[g,w-20,g,w-4],[d+3*f/4,w-7]):ul([g,w-24],[d+8,w-20,d+f-8,w-20],[g,w-6]))+"</g>"}),{width:r,height:a}=Do(t);return`${`<svg viewBox="${`${-zo} ${-zo} ${r} ${a}`}" class="${t.down?"ov-graph-down":""}" role="group"`} aria-label="${_(e)}">${[...s,...o,...i].join("")}</svg>`}function ul([n,t],[e,s,o,i],[r,a]){let h=`<line x1="${e}" y1="${s}" x2="${o}" y2="${i}"/>`,l=(c,d,u)=>`<text class="ov-graph-${c}" x="${d}" y="${u}"></text>`;return l("value",n,t)+h+l("gradient",r,a)}function fl(n,t=!1){let e=(s,o)=>t?`${o} ${s}`:`${s} ${o}`;return n.map(([s,o],i)=>{if(!i)return`M${e(s,o)}`;let[r,a]=n[i-1],h=(r+s)/2;return a===o?`L${e(s,o)}`:`C${e(h,a)} ${e(h,o)} ${e(s,o)}`}).join("")}var jm=([n,t])=>[t,n];function vl(n){let t=(r,a)=>r.querySelector(a),e=new Map;for(let r of n.querySelectorAll(".ov-graph-node"))e.set(Number(r.dataset.node),{group:r,value:t(r,".ov-graph-value"),gradient:t(r,".ov-graph-gradient")});let s=n.querySelectorAll(".ov-graph-derivative"),i=[...n.querySelectorAll(".ov-graph-edge")].map((r,a)=>({source:Number(r.dataset.source),target:Number(r.dataset.target),path:r,number:s[a]}));return{nodes:e,edges:i}}var Be=wt;function gl({nodes:n,routes:t,down:e},s,o){let[i,r,a]=e?["ArrowUp","ArrowDown","ArrowLeft"]:["ArrowLeft","ArrowRight","ArrowUp"],h=(f,p)=>p?n[f][1]+n[f][3]/2:n[f][0]+n[f][2]/2,l=f=>h(f,!e),c=f=>f.sort((p,m)=>Math.abs(l(p)-l(s))-Math.abs(l(m)-l(s)))[0];if(o===i)return c(t.flatMap(([f,p])=>p===s?f:[]));if(o===r)return c(t.flatMap(([f,p])=>f===s?p:[]));let d=Object.keys(n).map(Number).filter(f=>Math.abs(h(f,e)-h(s,e))<1).sort((f,p)=>l(f)-l(p)),u=d.indexOf(s);return d[u+(o===a?-1:1)]}var Fi=n=>n===void 0?"":M(n,4);function wl({symbol:n,formula:t,inputs:e,kind:s},{value:o,gradient:i}){let r=e.length?`${n} = ${t}`:s==="variable"?n:`${n}, ${t}`,a=i===void 0?"gradient not yet known":`gradient ${M(i,4)}`;return`${r}. Value ${M(o,4)}, ${a}`}function xl(n,t,e,s){let o=`∂f/∂${n}`,i=t===void 0?"":M(t,4);if(!e.length)return[`${o} = 1`,"The sweep begins here."];let r=s?"Σ ":"",a=({to:f,symbols:p})=>p?bl(p):`∂${f}/∂${n}`,h=e.map(f=>`∂f/∂${f.to} · ${a(f)}`),l=e.every(f=>f.gradient!==void 0),c=f=>bl(Fi(f)||"…"),d=e.map(f=>`${c(f.gradient)} · ${c(f.derivative)}`),u=s?`row ${s.row+1}: ${d.join(" + ")}; all ${s.all} rows together: ${l&&i?i:"…"}`:`= ${d.join(" + ")} = ${l&&i?i:"…"}`;return[`${o} = ${r}${s&&h.length>1?`(${h.join(" + ")})`:h.join(" + ")}`,u]}var bl=n=>/^[−-]|[ ]/.test(n)?`(${n})`:n;function Fo(n,t,e,s){return n>0&&t>0?Math.max(s,e+15*Math.log10(n/t)):0}function yl(n,t,e,s,o,i){let{run:r,rule:a}=t,h=i.scale,l=t.before(e),c=t.after(e),{most:d}=t.series,[u,f]=s.toPixel(...l.x);if(!s.inside(u,f,200))return;n.save(),n.beginPath(),n.rect(s.box.left,s.box.top,s.box.width,s.box.height),n.clip(),n.lineCap="round";let p={context:n,colours:i,s:h},m=o.curvature?t.theory(e,c):void 0;m&&Fm(p,u,f,m),m?.step&&a.vectors.has("rate")&&Sl(p,u,f,m.step.axes[0],38*1.25*h,"u₁",[8,3,2,3]);let v=o.rates&&a.vectors.has("rate")?t.rate(c):void 0,b=k=>Fo(k,d.rate,38,3)*h;v&&zm(p,u,f,[b(v[0]),b(v[1])],r);let[g,w]=c.at?s.toPixel(...c.at):[u,f];c.at&&o.look_ahead&&Dm(p,u,f,g,w,r);let x=(k,S,A,O)=>{let E=Math.hypot(...A),T=Fo(E,d.slope,92,13)*h;T>0&&Number.isFinite(E)&&Bi(p,k,S,k+A[0]/E*T,S-A[1]/E*T,O)},y=o.memory?t.memory(l):void 0;if(y&&x(u,f,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:i.of(r)}),o.gradient&&x(g,w,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:i.text}),o.step){let[k,S]=s.toPixel(...c.x);Bi(p,u,f,k,S,{letter:"",dash:[],width:3.4,colour:i.of(r)})}n.restore()}function kl(n,t,e,s,o,i){let r=Math.hypot(...e),[a,h]=o.toPixel(...t),l=92*.8*i.scale;if(!(r>0)||!Number.isFinite(r)||!o.inside(a,h,200))return;let c=[a+e[0]/r*l,h-e[1]/r*l];Bi({context:n,colours:i,s:i.scale},a,h,...c,{letter:s,dash:[],width:2.6,colour:i.text})}function Bo({context:n,colours:t,s:e},s,o,i,r){let a=[[t.rim,o+2.6,[]],[s,o,i]];for(let[h,l,c]of a)n.strokeStyle=h,n.lineWidth=l*e,n.setLineDash(c.map(d=>d*e)),n.beginPath(),r(n),n.stroke()}function Bi(n,t,e,s,o,{letter:i,dash:r,width:a,colour:h}){let{context:l,colours:c,s:d}=n,u=Math.hypot(s-t,o-e);if(!(u>1)||!Number.isFinite(u))return;let[f,p]=[(s-t)/u,(o-e)/u],m=Math.min(u,(5+2*a)*d);Bo(n,h,a,r,v=>(v.moveTo(t,e),v.lineTo(s-f*m*.8,o-p*m*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(s,o);for(let v of[1,-1])l.lineTo(s-f*m+v*p*m*.45,o-p*m-v*f*m*.45);l.closePath(),l.fillStyle=h,l.strokeStyle=c.rim,l.lineWidth=1.2*d,l.stroke(),l.fill(),i&&Ml(n,i,s+f*9*d,o+p*9*d,h)}function Ml({context:n,colours:t,s:e},s,o,i,r){n.font=`italic 600 ${12.5*e}px ${t.font}`,n.textAlign="center",n.textBaseline="middle",n.setLineDash([]),n.lineJoin="round",n.strokeStyle=t.rim,n.lineWidth=4*e,n.strokeText(s,o,i),n.fillStyle=r,n.fillText(s,o,i)}function zm(n,t,e,[s,o],i){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=n;r.globalAlpha=.14,r.fillStyle=a.of(i),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,Bo(n,a.of(i),1.3,[],h=>h.rect(t-s,e-o,2*s,2*o))}function Dm(n,t,e,s,o,i){let{context:r,colours:a,s:h}=n;Math.hypot(s-t,o-e)<1||(Bo(n,a.of(i),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*h,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(i),r.lineWidth=1.6*h,r.stroke())}function Fm(n,t,e,{lam:s,V:o}){let{context:i,colours:r,s:a}=n,h=Math.min(...s.map(Math.abs).filter(c=>c>0));if(!Number.isFinite(h))return;let l=s.map(c=>(c?Math.max(3,38*1.25*Math.sqrt(h/Math.abs(c))):38*1.25)*a);s.forEach((c,d)=>Sl(n,t,e,[o[0][d],o[1][d]],l[d],d?"v₂":"v₁",c<0?[2,3]:[])),s[1]>0&&(i.strokeStyle=r.muted,i.lineWidth=1.1*a,i.setLineDash([]),i.beginPath(),i.ellipse(t,e,l[0],l[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),i.stroke())}function Sl(n,t,e,[s,o],i,r,a){let{colours:h,s:l}=n,[c,d]=[s*i,-o*i],u=Math.max(1+11*l/i,19*l/i);Bo(n,h.muted,1.2,a,f=>(f.moveTo(t-c,e-d),f.lineTo(t+c,e+d))),Ml(n,r,t+c*u,e+d*u,h.muted)}var te=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}givenOtherwise(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}drawArrow(){}next(){}};var Bm=`In a box: formula, value, gradient. At an edge: derivative of the box by what comes in.
Forward, from what is given to f, every value is known. Press N: backward begins at f.`,qm=600,Wm=`<div class="ov-graph-tools"><div class="ov-who" role="group" aria-label="Run whose graph this is"></div>
<div class="ov-buttons" role="toolbar" aria-label="Backward">
<button type="button" data-graph="clear" title="No gradient is known yet">Clear</button>
<button type="button" data-graph="undo" title="One node back">−1</button>
<button type="button" data-do="graph-next" title="The next node's gradient (N)">Backward: next node</button>
<button type="button" data-graph="play" aria-pressed="false" title="Node by node, by itself">Play</button>
<button type="button" data-graph="all" title="All gradients at once">All</button>
<span class="ov-graph-row">
<button type="button" data-graph="open" aria-pressed="false" title="Opens the sum over rows on one row">One row</button>
<label>row <input type="number" class="ov-number-field" min="1" step="1" data-graph="row"></label></span>
</div></div>
<p class="ov-graph-line" aria-live="polite"></p><div class="ov-graph-pane"></div>`,qo=class extends te{constructor(t,e){super(t,e),e.innerHTML=Wm;let s=o=>e.querySelector(o);this.who=s(".ov-who"),this.line=s(".ov-graph-line"),this.pane=s(".ov-graph-pane"),this.rowTools=s(".ov-graph-row"),this.rowField=s('[data-graph="row"]'),this.lit=void 0,this.timer=0,this.drawn=void 0,this.order=[],this.listen()}get stub(){return!1}get ready(){return!!(this.plan&&this.scene?.runs.length)}load(t){this.scene=t;let e=t.graph,s=JSON.stringify(e);s!==this.spelled&&(Object.assign(this,{plan:e,spelled:s,numbers:void 0,drawn:void 0,lit:void 0}),this.stop())}get opened(){return!!this.plan?.layouts.opened&&this.player.view.graph_row>0}get row(){return Math.max(0,Math.min(this.player.view.graph_row,this.count)-1)}get count(){return this.scene.surface.rows?.[0].length??0}get layout(){let{layouts:t}=this.plan,{offsetWidth:e,offsetHeight:s}=this.pane;return pl(this.opened&&t.opened||t.closed,e,s)}get reached(){return Math.min(this.player.view.backward,this.order.length)}build(){let{player:t,who:e,scene:s}=this,{colours:o}=t.picture;if(this.root.classList.toggle("ov-waiting",!this.ready),e.replaceChildren(...s.runs.map((i,r)=>{let a=document.createElement("button");return a.type="button",a.setAttribute("aria-pressed",String(r===t.viewState.run)),a.innerHTML=`${Mt(i,o.of(i),o.rim)}${_(i.label)}`,a.addEventListener("click",()=>t.viewState.change({run:r})),a})),e.hidden=s.runs.length<2,!this.ready){this.pane.replaceChildren(),this.drawn=void 0,Be(this.line,s.runs.length?"Drawing the graph …":"No run: add one in the panel.");return}this.rowTools.hidden=!this.plan.layouts.opened,this.rowTools.querySelector("button").setAttribute("aria-pressed",String(this.opened)),this.rowField.max=this.count,this.rowField.value=this.row+1,this.arrange(),t.picture.invalidate()}arrange(){let{layout:t}=this;this.drawn!==t&&this.draw(t)}draw(t){let e=this.pane.contains(document.activeElement);this.drawn=t,this.pane.innerHTML=ml(this.plan,t,this.label);for(let[s,o]of Object.entries(Do(t)))this.pane.style.setProperty(`--ov-graph-${s}`,`${o}px`);this.order=Object.keys(t.nodes).map(Number).sort((s,o)=>o-s),this.parts=vl(this.pane),t.nodes[this.lit]||(this.lit=void 0),this.light(this.lit,e)}get label(){let t=this.drawn.down?"what is given above, f below":"what is given on the left, f on the right";return`Computational graph of ${this.scene.surface.label}: ${t}. Arrow keys walk along its edges; N passes the gradient on to the next node.`}at(t){let e=this.scene.runs[this.player.viewState.run],s=Math.max(0,Math.min(Math.floor(t+1e-9),e.records-1));return{run:e,t:s,x:e.x[s],y:e.y[s]}}update(t,e){if(!this.ready||!this.drawn)return;let{run:s,t:o,x:i,y:r}=this.at(t),{surface:a}=this.scene;this.numbers?.count!==this.count&&(this.numbers=void 0),this.numbers??=new us(this.plan,this.count),this.numbers.sweep(i,r,a.coefficients,a.rows);let h=new Set(this.order.slice(0,this.reached)),l=this.order[this.reached];for(let[c,{group:d,value:u,gradient:f}]of this.parts.nodes){let p=this.shown(c,h);Be(u,M(p.value,4)),Be(f,Fi(p.gradient)),d.classList.toggle("ov-graph-known",h.has(c)),d.classList.toggle("ov-graph-next",c===l),e&&(d.setAttribute("aria-label",wl(this.plan.nodes[c],p)),Object.assign(d.dataset,{value:p.value,gradient:p.gradient??""}))}for(let{source:c,target:d,path:u,number:f}of this.parts.edges)Be(f,M(this.numbers.derivative(c,d,this.row,this.opened),3)),u.classList.toggle("ov-graph-known",h.has(c));this.known=h,Object.assign(this.root.dataset,{of:s.label,t:o,reached:this.reached}),this.describe()}shown(t,e){let{values:s,gradients:o}=this.numbers,i=r=>us.at(r[t],this.row);return{value:i(s),gradient:e.has(t)?i(o):void 0}}describe(){let t=this.lit??this.order[this.reached-1],{nodes:e}=this.plan;if(t===void 0)return Be(this.line,Bm);let{opened:s,row:o,known:i}=this,{value:r,gradient:a}=this.shown(t,i),h=e[t],l=this.drawn.routes.flatMap(([f,p])=>{if(f!==t)return[];let m=e[p].inputs.indexOf(t),v=m>=0&&(s||e[p].kind!=="sum");return{to:e[p].symbol,symbols:v?e[p].derivatives[m]:"",derivative:this.numbers.derivative(t,p,o,s),gradient:this.shown(p,i).gradient}}),c=s&&!h.of_rows&&this.drawn.routes.some(([f,p])=>f===t&&e[p].of_rows),d=h.inputs.length?`${h.symbol} = ${h.formula}`:h.symbol,u=xl(h.symbol,a,l,c?{all:this.count,row:o}:void 0);return Be(this.line,[`${d} = ${M(r,4)}`,...u].join(`
`))}light(t,e=!1){this.lit=t;let s=t??this.order[0];for(let[o,{group:i}]of this.parts.nodes)i.setAttribute("tabindex",o===s?"0":"-1"),i.classList.toggle("ov-graph-lit",o===t);for(let{source:o,target:i,path:r,number:a}of this.parts.edges)for(let h of[r,a])h.classList.toggle("ov-graph-lit",o===t||i===t);e&&this.parts.nodes.get(s)?.group.focus(),this.numbers&&this.known&&this.describe()}listen(){let{player:t,root:e,pane:s}=this,o=r=>{let a=r.target.closest?.(".ov-graph-node")?.dataset.node;return a===void 0?void 0:Number(a)};t.on(s,"pointerover",r=>this.parts&&this.light(o(r))),t.on(s,"pointerleave",()=>this.parts&&this.light(void 0)),t.on(s,"focusin",r=>this.light(o(r))),t.on(s,"keydown",r=>{let a=o(r);if(a===void 0||!r.key.startsWith("Arrow"))return;r.preventDefault();let h=gl(this.drawn,a,r.key);h!==void 0&&this.light(h,!0)}),t.on(e,"click",r=>{let a=r.target.closest("button")?.dataset.graph,h={clear:()=>this.go(0),undo:()=>this.go(this.reached-1),all:()=>this.go(this.order.length),play:()=>this.timer?this.stop():this.play(),open:()=>t.viewState.change({graph_row:t.view.graph_row?0:1,backward:0})};this.ready&&!t.scene.held&&h[a]?.()});let i=new ResizeObserver(()=>{this.drawn&&(this.arrange(),t.picture.invalidate())});i.observe(s),t.abort.signal.addEventListener("abort",()=>i.disconnect()),t.on(this.rowField,"change",()=>{let r=Math.max(1,Math.min(this.count,Math.round(Number(this.rowField.value))||1));t.viewState.change({graph_row:r})})}go(t){t<this.order.length&&this.stop(),this.reach(t)}reach(t){if(!this.ready)return;let e=Math.max(0,Math.min(t,this.order.length));this.player.viewState.change({backward:e});let s=this.order[e-1];if(s===void 0)return;let o=this.plan.nodes[s].symbol,i=us.at(this.numbers.gradients[s],this.row);this.player.readout.announce(`Gradient of ${o}: ${M(i,4)}`)}next(){this.reach(this.reached+1)}play(){this.reached>=this.order.length&&this.reach(0),this.press(!0),this.timer=setInterval(()=>{this.next(),this.reached>=this.order.length&&this.stop()},qm)}stop(){clearInterval(this.timer),this.timer=0,this.press(!1)}press(t){this.root.querySelector('[data-graph="play"]')?.setAttribute("aria-pressed",String(t))}drawArrow(t,e,s){if(!this.ready||!this.numbers||!this.known)return;let{run:o,x:i,y:r}=this.at(e),a=l=>this.known.has(l)?this.numbers.gradients[l][0]:0;if(o.hidden||!(this.known.has(0)||this.known.has(1)))return;let h=this.known.has(0)&&this.known.has(1)?"∇f":this.known.has(0)?"∂f/∂x":"∂f/∂y";kl(t,[i,r],[a(0),a(1)],h,this.player.picture.plane,s)}};function st(n,t){let e=n.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function rt(){return document.createElement("canvas")}function $l(n,t){if(n.length!==t.length||t.some(({run:s},o)=>s!==n[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===n[o].values?[]:[o]);return e.length===1?e[0]:-1}var Wo=class{constructor(){this.canvases=[rt(),rt()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:i}=t,r=o.map(c=>c.values),a=[e,i,s.scale,s.text].join(),[h,l]=this.canvases;(a!==this.key||r.some((c,d)=>d!==e&&c!==this.values[d]))&&(t.curves(t.emptied(h),s,o.slice(0,e)),t.curves(t.emptied(l),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:i}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[i[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var Hm=.5,Um=2.5,Al=.28,fs=class{constructor(t){this.canvas=t,this.context=st(t),this.axes=rt(),this.axesOf="",this.bold=rt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new Wo,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,i){let r=i.scale,a=this.coarse?$l(this.drawn,t):-1;i!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:i}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(i),a>=0&&this.others.prepare(this,a,i),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),i,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:i}=this;return[t,e,s,o,i].join()}emptied(t){let e=st(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t,e=this.drawn){let s=1/0,o=-1/0,i=0,r=1/0;for(let{values:a,first:h=0}of e){let l=h;for(;l<a.length&&!(a[l]>0);)l++;Number.isFinite(a[l])&&(i=Math.max(i,a[l]));for(let c=h;c<a.length;c++){let d=a[c];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<s&&(s=d),d>o&&(o=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(i,1e-300)*1e3),s=Math.max(Math.min(s,o),o*1e-16),(!(s>0)||!(o>0))&&([s,o]=[.1,10]),this.low=Math.floor(Math.log10(s)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(s),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([s,o,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(s),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(s,0)),this.warp(Math.max(o,0))];let h=.06*(this.high-this.low);this.low-=h,this.high+=h}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(s,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return ui(e,s,o.height/(26*t)).map(a=>[a,Vt(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),h=Math.log10(this.unit),c=ui(h,a,Math.max(1,o.height/(56*t))).flatMap(u=>[[this.warp(10**u),Vt(u)],[this.warp(-(10**u)),`−${Vt(u)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...c.filter(([u])=>u>=e&&u<=s&&Math.abs(u)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:i,step:r}=St(e,s,o.height/(34*t));return i.map(a=>[a,re(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let h=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,h),e.lineTo(s.left+s.width,h),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,h)}e.textAlign="center",e.textBaseline="top";let i=St(0,this.last,s.width/(70*o));for(let r of i.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:i}=this,r=this.coarse?Um:Hm;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(i.left,i.top-1,i.width+2,i.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:h,first:l=0,dash:c=a.dash,share:d=1}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*d*e.scale,t.setLineDash(c.map(m=>m*.8*e.scale)),t.beginPath();let u=-1e9,f=-1e9,p=!1;for(let m=l;m<h.length;m++){let v=this.x(m),b=this.y(h[m]);if(!Number.isFinite(h[m])){p=!1;continue}p&&m<h.length-1&&Math.abs(v-u)<r&&Math.abs(b-f)<r||(t[p?"lineTo":"moveTo"](v,b),p=!0,u=v,f=b)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:i,ratio:r}=this,a=this.x(t);if(!i)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let h=t<this.last?Math.round((a+.5)*r):1/0,l=Math.min(this.canvas.width,h);this.coarse?this.drawBending(i,l):this.drawResting(l),e&&this.curves(s,i,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=i.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:c,values:d,first:u=0,head:f}of this.drawn){let p=Math.min(t,d.length-1),m=Math.floor(p+1e-9),v=p-m;if(m<u||!Number.isFinite(d[m]))continue;let b=this.y(d[m],0),g=v>1e-9?this.y(d[m+1],0):b,w=Number.isFinite(g)?b+(g-b)*v:b;f?this.coarse?this.stamp(f,this.x(p),w,i.of(c),i):El(s,f,this.x(p),w,i.of(c),i):Xt(s,c,this.x(p),w,3.9*i.scale,i)}}stamp(t,e,s,o,i){let{ratio:r,context:a}=this,h=Math.ceil(8*i.scale),l=[t,o,i.rim,i.scale,r].join(),c=this.letters.get(l);if(!c){c=rt(),c.width=c.height=Math.ceil(2*h*r);let f=st(c);f.setTransform(r,0,0,r,0,0),El(f,t,h,h,o,i),this.letters.set(l,c)}let[d,u]=[e-h,s-h].map(f=>Math.round(f*r)/r);a.drawImage(c,d,u,c.width/r,c.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?Al:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:i,one:r,others:a}=this,{width:h,height:l}=o;for(let[c,d,u]of[[0,e,1],[e,h,this.foretells?Al:0]])d<=c||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(c,0,d-c,l),s.clip(),s.globalAlpha=u,r>=0?a.drawAround(this,r,t):this.curves(s,t,i),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:i})=>[e,i,t>=o&&t<s.length?M(s[t]):"–"])}};function El(n,t,e,s,o,i){n.fillStyle=i.rim,n.setLineDash([]),n.beginPath(),n.arc(e,s,6.5*i.scale,0,2*Math.PI),n.fill(),n.strokeStyle=n.fillStyle=o,n.lineWidth=1.2,n.stroke(),n.font=`600 ${10*i.scale}px ${i.font}`,n.textAlign="center",n.textBaseline="middle",n.fillText(t,e,s+.5)}var Tl=.05;function Ol([n,t,e],s,o){let[i,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:h}=ae(n*i*i,t*i*r,e*r*r),l=d=>d>0?d>o*(1+Tl)?"unstable":d>o*(1-Tl)?"edge":"stable":d<0?"falls":"flat",c=d=>{let[u,f]=[h[0][d]*i,h[1][d]*r],p=Math.hypot(u,f)||1;return[u/p,f/p]};return{values:a,kinds:a.map(l),axes:[c(0),c(1)],largest:a[0]>0?o/a[0]:1/0}}var Uo=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t,e={...this.run.values}){let{run:s}=this,o=t-s.method_start+1;for(let l in s.memory)e[l]=Ho(s.memory[l],t);if(e.x=[s.x[t],s.y[t]],e.g=Ho(s.noisyGradient,t),e.learning_rate=s.rates?s.rates[t]:s.values.learning_rate,e.n=o,e.n_next=o+1,!this.rule.usesHessian)return e;let[i,r,a]=this.hessian(t),h=s.beside?.ridge??0;return Object.assign(e,ae(i-h,r,a-h))}after(t){let e=this.before(t),s=this.rule.after(e),{run:o}=this;if(o.beside&&(s.moved=s.x,s.x=o.beside.step(s.x,e.x,e.learning_rate)),t<this.last){s.x=Ho([o.x,o.y],t+1);for(let[i,r]of Object.entries(o.memory))s[i]=Ho(r,t+1)}return s}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,i]=[this.slopes[0][t],this.slopes[1][t]];return!o&&!i||!e&&!s?NaN:Math.atan2(Math.abs(e*i-s*o),-(e*o+s*i))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),i=this.rule.stability?this.rule.stability(e,0):0,r=!this.run.beside&&i>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...ae(...s),limit:i,step:o&&r?Ol(s,o,i):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:i,most:r}=s,a={...this.run.values},{rule:h,run:l,last:c}=this;for(let d=l.branch_step;d<t;d++){let{x:u,g:f}=this.before(d,a),p=this.memory(a),m=d<c?[l.x[d+1],l.y[d+1]]:this.after(d).x,v=h.rateOfStep(a);v&&([o[0][d],o[1][d]]=v),i[d]=this.angle(d,[m[0]-u[0],m[1]-u[1]]),!(r.slope&&!Gm(this.domain,u))&&(r.slope=qi(r.slope,f),p&&(r.slope=qi(r.slope,p)),v&&(r.rate=qi(r.rate,v)))}return this.whole=s,s}};function Ho([n,t],e){return[n[e],t[e]]}function Gm([n,t,e,s],[o,i]){return o>=n&&o<=t&&i>=e&&i<=s}function qi(n,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e));if(!(1.5*s>n))return n;let o=Math.max(s,Math.hypot(t,e));return Number.isFinite(o)&&o>n?o:n}function Nl(n,t){let e=t;return n.forEach((s,o)=>{let i=o?e.map(ns):e;e=s.map(([r,...a])=>a.reduce((h,l,c)=>I(h+R(l,i[c])),r))}),e[0]}var Vm={"+":(n,t)=>I(n+t),"-":(n,t)=>I(n-t),"*":R,"/":$t,"**":go,pow:Mo,"<":(n,t)=>+(n<t),">":(n,t)=>+(n>t),"<=":(n,t)=>+(n<=t),">=":(n,t)=>+(n>=t),"==":(n,t)=>+(n===t),"!=":(n,t)=>+(n!==t),neg:n=>-n},Ym={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:Cs,min:Ps,exp:ye,log:ke,sin:xo,cos:Me,tan:yo,tanh:ns,atan2:So,clip:(n,t,e)=>Ps(Cs(n,t),e)},Km=(n,t)=>n.flatMap(e=>[e(t,0),e(t,1)]),Go=(n,t,e,s)=>I(R(n,t)+R(e,s)),Xm={norm:(n,t,[e,s])=>Math.sqrt(Go(e,e,s,s)),dot:(n,t,[e,s,o,i])=>Go(e,o,s,i),along:({V:n},t,[e,s])=>Go(n[0][t],e,n[1][t],s),across:({V:n},t,[e,s])=>Go(n[t][0],e,n[t][1],s)},Jm=(n,t)=>typeof n=="number"?n:n[t];function qt(n){if(n[0]==="number"){let[,s]=n;return()=>s}if(n[0]==="name"){let[,s]=n;return(o,i)=>Jm(o[s],i)}if(n[0]==="if"){let[,s,o,i]=n,[r,a,h]=[qt(s),qt(o),qt(i)];return(l,c)=>r(l,c)>.5?a(l,c):h(l,c)}if(n[0]==="call"){let[,s,...o]=n,i=o.map(qt),r=Xm[s];return r?(a,h)=>r(a,h,Km(i,a)):_l(Ym[s],i)}if(n[0]==="net"){let[,,s,...o]=n,i=o.map(qt);return(r,a)=>Nl(s,i.map(h=>h(r,a)))}let[t,...e]=n;return _l(Vm[t],e.map(qt))}function _l(n,t){let[e,s]=t;return t.length===1?(o,i)=>n(e(o,i)):t.length===2?(o,i)=>n(e(o,i),s(o,i)):(o,i)=>n(...t.map(r=>r(o,i)))}function Il(n){return(n[0]==="net"?n.slice(3):n.slice(1)).filter(Array.isArray)}function Ws(n,t){return n[0]==="name"?t.has(n[1]):Il(n).some(e=>Ws(e,t))}function Rl(n){return n[0]==="call"&&(n[1]==="along"||n[1]==="across")?!0:Ws(n,new Set(["lam"]))||Il(n).some(Rl)}var Vo=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:i,rate:r,stride:a,reads_rate:h}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=h,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([l,c])=>(Ws(c,this.vectors)&&this.vectors.add(l),{name:l,tree:c,value:qt(c),pair:this.vectors.has(l)})),this.memory=o&&qt(o),this.stability=i&&qt(i),this.limitMoves=i!==null&&Ws(i,new Set(["learning_rate"])),this.rate=r&&qt(r),this.linesOfRate=r?this.linesFor(r):[],this.usesHessian=[...t.map(([,l])=>l),o,i,r].some(l=>l&&Rl(l)),this.looksAhead=this.lines.some(({name:l})=>l==="at")}linesFor(t){let e=[t],s=[];for(let o of[...this.lines].reverse())e.some(i=>Ws(i,new Set([o.name])))&&(e.push(o.tree),s.unshift(o));return s}rateOfStep(t){if(this.rate)return Ll(this.linesOfRate,t),[this.rate(t,0),this.rate(t,1)]}after(t){return Ll(this.lines,{...t})}};function Ll(n,t){for(let{name:e,value:s,pair:o}of n)t[e]=o?[s(t,0),s(t,1)]:s(t,0);return t}function Cl(n){let t=(n.rules??[]).map(o=>new Vo(o)),e=De(n.surface),s=n.allRuns.map(o=>Yo(o,t,e,n.surface.domain));return{rules:t,insights:s}}function Yo(n,t,e,s){if(!Zm(n))return;let o=new Uo(n,t[n.rule],e,s);return n.left&&(o.left=Yo(n.left,t,e,s)),o}var Zm=n=>n.rule!==void 0;function Pl(n,t,e){let s=n[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??n[Number(s.run.origin)];return{insight:s,t:o}}var ev=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],ps=n=>`<svg viewBox="0 0 22 16">${n}</svg>`,sv={gradient:ps('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:ps('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:ps('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:ps('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:ps('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:ps('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function Fl(n,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${n.filter(({name:i})=>s[i]).map(({name:i,label:r,help:a})=>{let h=`data-mark="${i}" aria-pressed="${!!t[i]}" title="${_(a)}"`,l=`${sv[i]}<span>${_(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${h}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function Bl(n,{series:t,rule:e},s,o,i,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),h={gradient:Math.hypot(...s.g),step:a};e.memory&&(h.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[u,f]of Object.entries(h)){let p=n.querySelector(`[data-mark="${u}"] .ov-size`);p&&wt(p,M(f,3))}let l=u=>`${Math.round(u*i.scale)} px`,c=Fo(h.gradient,t.most.slope,92,13),d=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${M(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(c)}).`];e.vectors.has("rate")&&d.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${M(t.most.rate,3)}.`),d.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),wt(n.querySelector(".ov-scale"),d.join(" "))}function ql(n){return`<div class="ov-buttons">${n.contrasts.map(({name:e,label:s,teaches:o,sources:i,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${_(`${o} Sources: ${i}`)}"`,h=r?`<p>${_(o)} <small>${_(i)}</small></p>`:"";return`<button type="button" ${a}>${_(s)}</button>${h}`}).join("")}</div>`}function Wl(n,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=ev.map(([h,l])=>{let c=l===1?"The same settings, to be changed in the panel":`From this step on, ${h}`,d=l!==1&&!t?e:`title="${c}"`;return`<button type="button" data-factor="${l}" ${d}>${h}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${n.map(([h,l])=>`<option value="${h}">${_(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go">Branch</button></div>`}function Hl({run:n,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(n.memory))e.push([s,"memory"]);return n.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function Ul(n,t,e,s,o){let{run:i,rule:r}=t,a=i.branch_step,h=(m,v)=>[{run:i,values:m,first:a,dash:[],...v}];if(s==="height"||s==="slope")return ov(n,i,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:h(t.series.angle)};if(s==="rates"&&i.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:h(i.rates)};let l=s==="rate",c=l?t.series.rate:i.memory[s],d=o==="log"||c.every(m=>m.every(v=>v>=0)),u=c[0].every((m,v)=>m===c[1][v]||v<a||!Number.isFinite(m)),f=l?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${_(s.replaceAll("_"," "))}${d?", log":", log both ways"}`,p=u?h(c[0],{head:"="}):c.map((m,v)=>({run:i,values:m,first:a,dash:v?[3,3]:[],head:"xy"[v]}));return{title:f,scale:d?"log":"symlog",curves:p}}function ov(n,t,e,s){let{origin:o}=t,i=typeof o=="number"?n.allRuns[o]:void 0,r=c=>c===t||c.of===t.of||c.origin===e||i===c,a=n.runs.filter(c=>r(c)&&(c===t||!c.hidden)),{floor:h}=n.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":h===null?"<b>f</b>":h===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&h===null?"linear":"log",curves:a.map(c=>({run:c,values:c[s],first:c.first}))}}var nv={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function Hs(n,t,e=void 0,s=0){let o=n[0]==="name"&&n[1]==="n"&&!e?2:e&&n[0]==="/"?3:nv[n[0]]??9,i=rv(n,t,e);return o<s?`<span class="ov-paren">(</span>${i}<span class="ov-paren">)</span>`:i}var iv={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function rv(n,t,e){let s=(i,r=0)=>Hs(i,t,e,r),o=i=>`${e?"<wbr>":""} ${i==="-"?"−":"+"}`;switch(n[0]){case"name":return t(n[1]);case"number":return`<span class="ov-num">${M(n[1])}</span>`;case"+":case"-":return`${s(n[1],2)}${o(n[0])} ${s(n[2],n[0]==="-"?2.5:2)}`;case"*":return s(n[1],3)+(e?" · ":"&thinsp;")+s(n[2],3.5);case"/":return e?`${s(n[1],3)} / ${s(n[2],3.6)}`:av(s(n[1]),s(n[2]));case"**":case"pow":return`${s(n[1],6)}<sup>${s(n[2])}</sup>`;case"neg":return`−${s(n[1],3)}`;case"if":return e?lv(n,s,e):hv(n,s);case"call":{let[,i,...r]=n;return cv(i,r,s,!!e)}case"net":{let[,i,,...r]=n,[a,h]=i.split("_");return`${a}<sub>${h}</sub>(${r.map(l=>s(l)).join(", ")})`}default:return`${s(n[1],2)} ${iv[n[0]]} ${s(n[2],2)}`}}function av(n,t){return`<span class="ov-frac"><span>${n}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function hv(n,t){let e=[],s=n;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function lv(n,t,e){let s=e.push([])-1,o=[],i=n;for(;i[0]==="if";i=i[3])e[s].push(qt(i[1])),o.push(t(i[2],3));return[...o,t(i,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function cv(n,t,e,s){let o=e(t[0]);return n==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:n==="abs"?`|${o}|`:n==="norm"?`‖${o}‖`:n==="dot"?`⟨${o}, ${e(t[1])}⟩`:n==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:n==="across"?`<i>V</i> ${e(t[0],3)}`:n==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${n}(${t.map(i=>e(i)).join(", ")})`}var dv={decoupled:(n,t)=>`${n} − <i>α</i>∇(<i>λR</i>)(${t})`,proximal:n=>`prox<sub><i>αλR</i></sub>(${n})`},uv=n=>n?` ${n.hasBatches?"of this batch":"of these inputs"}`:"",Ko=class{constructor({rule:t,run:e},{noise:s,stream:o}){let i=new Set,r=w=>w==="x"||t.remembers.includes(w),a=w=>w==="g"||w==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":r(w)?i.has(w)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",h=w=>(t.signs[w]??_(w))+a(w),l=h("x"),c=`${t.signs.x??"x"}′`,d=(w,x,y)=>`<span class="ov-num" data-name="${w}" data-when="${x}" data-k="${y}"></span>`,u=(w,x)=>`<span class="ov-vec">${d(w,x,0)}${d(w,x,1)}</span>`,f=(w,x=i.has(w)?"after":"before")=>t.vectors.has(w)?u(w,x):d(w,x,0),p=(w,x,y,k)=>`<div class="ov-line"><div class="ov-symbols">${w} = ${x}</div><div class="ov-numbers">= ${y}<wbr><span class="ov-result"> = ${k}</span></div></div>`,m=t.lines.find(({name:w})=>w==="at"),v=s>0?" + noise":"",b=`${uv(o)}${v}`,g=m?[Hs(m.tree,h),f("at","after")]:[h("x"),f("x")];this.rows=[p(h("g"),`∇<i>f</i>(${g[0]})${b}`,`∇<i>f</i>${g[1]}${b}`,f("g"))],this.tests=[];for(let{name:w,tree:x}of t.lines){if(w==="at")continue;let y=Hs(x,h),k=Hs(x,f,this.tests);i.add(w);let S=e.beside&&w==="x";this.rows.push(p(S?c:h(w),y,k,S?u("moved","after"):f(w)))}if(e.beside){let w=dv[e.beside.name],x=w(c,l),y=w(u("moved","after"),u("x","before"));this.rows.push(p(h("x"),x,y,f("x")))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function fv({name:n,when:t,k:e},s,o){let i=(t==="after"?o:s)[n];return typeof i=="number"?i:i[e]}function Gl(n,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],i=n.angle(t,o),r=`<b data-fact="length">${M(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(i)?`${i.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var Xo=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:i}=e.dataset;return{node:e,name:s,when:o,k:Number(i)}})}update(t,e,s,o){for(let r of this.slots){let a=fv(r,t,e);wt(r.node,M(a)),o&&(r.node.dataset.value=a)}let i=this.sheet.held(e);for(let[r,a,h]of this.choices){let l=i[a].map((c,d)=>c===h?"xy"[d]:"").join("");r.hidden=!l,wt(r.firstChild,l==="xy"?"":`${l}: `)}et(this.total,s)}};var pv={stable:"stable",edge:"on the edge",unstable:"unstable"},mv={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function vv(n){return n[1]>0?`κ = <b data-fact="kappa">${M(n[0]/n[1])}</b>`:n.every(Number.isFinite)?n[0]>0&&n[1]<0?"bent up along v₁ and down along v₂: no κ":n[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var gv=({rule:n})=>!n.vectors.has("rate");function bv(n,{limit:t,step:e},s,o){let i=gv(n),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let h=i?`${t===2?"2":M(t)} / λ₁`:"the limit of α with these rates",l=o===void 0?"":`${h} = <b data-fact="bound">${M(o)}</b> and α = ${M(s)}: `,c=i?"v":"u",d=a==="stable"&&r==="stable"?"both axes":`${c}₁`,u=a==="falls"?`; along ${c}₂ it falls away, and steps lead off there`:"";return`${l}<em>${pv[r]} along ${d}</em>${mv[r]??""}${u}.`}function Vl(n,t,e){let{rule:s}=n,o=n.theory(t,e),{lam:i,step:r}=o,a=e.learning_rate,h=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[l,c]=i.map((p,m)=>`<b data-fact="lambda${m+1}">${M(p)}</b>`),d=r?bv(n,o,a,h):s.rate||n.run.beside?"No simple limit is known for these settings.":_(s.stride),u=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${c}, ${vv(i)}</div><div class="ov-verdict">${d}</div>`,data:{lambda1:i[0],lambda2:i[1],bound:h??"",kind:u}}}function Yl(n,{html:t,data:e},s){et(n,t),n.dataset.kind=e.kind,s&&Object.assign(n.dataset,e)}var Jo=class extends te{constructor(t,e,s){super(t,e);let o=i=>e.querySelector(`.ov-${i}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new Xo(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0,this.unspecified=!1}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,Cl(t))}at(t){return Pl(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){yl(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((i,r)=>this.tab(i,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;et(this.partners,ql(e)),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";et(this.branches,Wl(this.scene.methods,s)),this.branches.querySelector("select").value=o,this.kinds=Hl(t),this.buildCharts(this.kinds.map(([i])=>i)),this.specify(),this.charts.forEach(({canvas:i},r)=>{i.previousElementSibling.innerHTML=this.specs[r].title,i.setAttribute("aria-label",`${i.previousElementSibling.textContent}, against the step`)})}empty(){let{runs:t}=this.scene;this.note.textContent=t.length?"Looking inside …":"No run to look into: add one in the panel.";for(let e of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])e.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new fs(o)),this.player.watch(this.charts)}specify(){this.unspecified=!1;let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>Ul(this.scene,t,this.run,e,s))}givenOtherwise(){this.shown=void 0}renew(t){let e=this.insights?.[t],{simulator:s,surface:o}=this.player.bending.conditions;if(!e)return;let i=Yo(this.scene.allRuns[t],this.rules,s.differentiate,o.domain);this.insights[t]=i;let r=e.rule!==i.rule;r&&(this.shown=void 0),this.player.view.inside&&(r||!this.built?this.build():this.unspecified=!0)}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${Mt(t,o.of(t),o.rim)}${_(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.unspecified&&this.specify(),this.charts.forEach((s,o)=>{let{curves:i,scale:r}=this.specs[o];s.prepare(i,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:i,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new Ko(s,this.scene)),this.keepFocus(()=>this.marks.innerHTML=Fl(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),h=s.after(o);this.ruleTable.update(a,h,Gl(s,o,a,h),e),wt(this.note,this.remark(s,o,this.scene.runs[this.run])),Object.assign(this.root.dataset,{of:s.run.label,t:o}),Yl(this.local,Vl(s,o,h),e),Bl(this.marks,s,a,h,i.panels.colours,i.plane.unit)}remark(t,e,s){let{run:o}=t,i=s.branch_step;return i>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${i} never began.`:o!==s?`Before step ${i}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};var Kl=`.ov-graph {
  flex: 1 1 0;
  min-height: 0;
  display: flex;
  flex-direction: column;
  gap: 8px;
}
.ov-graph-tools {
  display: flex;
  flex-wrap: wrap;
  gap: 6px 12px;
}
.ov-graph-row {
  display: inline-flex;
  gap: 6px;
  align-items: center;
  font-size: 12.5px;
}
.ov-graph-row input {
  width: 5.5em;
}
.ov-player .ov-graph-line {
  margin: 0;
  min-height: 4.2em;
  white-space: pre-line;
  font-size: 13.5px;
  line-height: 1.4;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
.ov-graph-pane {
  flex: 1 1 0;
  min-height: 0;
  overflow: auto;
  scrollbar-width: thin;
  display: grid;
}
.ov-graph-pane svg {
  --ov-graph-least: 0.79; /* 11 of the 14 pixels of a number; a graph that is larger than its pane then scrolls */
  width: 100%;
  height: 100%;
  min-width: calc(var(--ov-graph-least) * var(--ov-graph-width));
  min-height: calc(var(--ov-graph-least) * var(--ov-graph-height));
  max-width: calc(1.7 * var(--ov-graph-width));
  margin: auto;
  overflow: visible;
}
.ov-narrow .ov-graph-pane svg {
  --ov-graph-least: 0.72;
}
.ov-player.ov-hall .ov-graph-line {
  font-size: max(2.4vh, 1.05vw);
}
.ov-graph text {
  fill: var(--st-text-color);
  stroke: none;
  font-size: 14px;
  text-anchor: middle;
  font-variant-numeric: tabular-nums;
}
.ov-graph .ov-graph-formula {
  font-family: "KaTeX_Main", "STIX Two Text", "Cambria", "Times New Roman", serif;
  font-size: 16px;
}
.ov-graph .ov-graph-gradient {
  font-weight: 700;
}
.ov-graph-node rect {
  fill: var(--st-background-color);
  stroke: var(--ov-muted);
  stroke-width: 1;
}
.ov-graph-node:is([data-kind="variable"], [data-kind="coefficient"], [data-kind="column"]) rect {
  fill: var(--st-secondary-background-color, var(--ov-soft));
}
.ov-graph-node line {
  stroke: var(--ov-line);
}
.ov-graph-node.ov-graph-known rect {
  stroke: var(--st-primary-color);
  stroke-width: 2.4;
}
.ov-graph-node.ov-graph-next rect {
  stroke-dasharray: 5 3;
  stroke: var(--st-text-color);
  stroke-width: 1.8;
}
.ov-graph-node:focus {
  outline: none;
}
.ov-graph-node:is(.ov-graph-lit, :focus-visible) rect {
  fill: color-mix(in srgb, var(--st-primary-color) 16%, var(--st-background-color));
}
.ov-graph-node:focus-visible rect {
  stroke: var(--st-text-color);
  stroke-width: 3;
}
.ov-graph-edge {
  fill: none;
  stroke: var(--ov-muted);
  stroke-width: 1.1;
  opacity: 0.75;
}
.ov-graph-edge.ov-graph-known {
  stroke: var(--st-primary-color);
  stroke-width: 2.2;
  opacity: 1;
}
.ov-graph-edge.ov-graph-lit {
  stroke: var(--st-text-color);
  stroke-width: 2.6;
  opacity: 1;
}
.ov-graph .ov-graph-derivative {
  text-anchor: end;
  fill: var(--ov-muted);
  paint-order: stroke;
  stroke: var(--st-background-color);
  stroke-width: 4px;
}
.ov-graph .ov-graph-down .ov-graph-derivative {
  text-anchor: start;
}
.ov-graph .ov-graph-derivative.ov-graph-lit {
  fill: var(--st-text-color);
  font-weight: 600;
}
.ov-player[data-graph="true"]:not(.ov-narrow) {
  grid-template:
    "switch side" auto
    "stage side" minmax(0, 1fr)
    "controls controls" auto
    "dial dial" auto / minmax(0, 0.72fr) minmax(330px, 1fr);
}
.ov-player.ov-hall[data-graph="true"]:not(.ov-narrow) {
  grid-template-columns: minmax(0, 0.5fr) minmax(330px, 1fr);
}
.ov-narrow .ov-graph {
  flex: none;
}
.ov-narrow .ov-graph-pane {
  flex: none;
  height: min(70vh, 520px);
}
`;var Xl=!1;function Wi(n){let t=new Jo(n,n.inside.root,n.inside.focusDue);return xv(n,t),Xl||_s(Kl),Xl=!0,{inside:t,graph:new qo(n,n.graph.root),dial:new jo(n,n.dial.root)}}function xv(n,t){let{root:e}=t;n.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!n.scene?.rules)return;let{mark:i,ghost:r,factor:a}=o.dataset;i&&n.viewState.change({[i]:n.view[i]?0:1}),r&&n.outbox.send("ghost",{name:n.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&Jl(n,t,{factor:Number(a)});let h=o.dataset.switch&&e.querySelector(".ov-switch").value;h&&Jl(n,t,{optimizer:h})})}function Jl(n,t,e){let{clock:s,scene:o,outbox:i}=n,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),i.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var Zl=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, G shows the computational graph, D opens the dial, C shows the cloud of noisy steps, V changes the view, F fills the screen, P is for a projector, S shares a link.">
  <div class="ov-switch">
    <div class="ov-segments" role="group" aria-label="View (V)">
      <button type="button" data-do="map" aria-pressed="true" title="The contour map from above (V goes on to the next view)">Map</button><button type="button" data-do="relief" aria-pressed="false" title="The surface from the side (V goes on to the next view)">3D</button><button type="button" data-do="both" aria-pressed="false" title="The map and the surface from the side (V goes on to the next view)">Both</button><button type="button" data-do="grid" aria-pressed="false" title="Every run in a map of its own (V goes on to the next view)">Grid</button>
    </div>
  </div>
  <div class="ov-views">
  <div class="ov-stage">
    <canvas class="ov-land" role="img"></canvas>
    <canvas class="ov-fan" aria-hidden="true"></canvas>
    <canvas class="ov-halo" aria-hidden="true"></canvas>
    <canvas class="ov-line" aria-hidden="true"></canvas>
    <canvas class="ov-cloud" aria-hidden="true" hidden></canvas>
    <canvas class="ov-heads" aria-hidden="true"></canvas>
    <div class="ov-panels" role="group" aria-label="Runs: press one to look into it" hidden><p></p></div>
    <button type="button" class="ov-start"><span></span></button>
    <button type="button" class="ov-aim" aria-label="Your guess" hidden><span></span></button>
    <button type="button" class="ov-confirm" hidden>Confirm</button>
    <ul class="ov-key" aria-label="Marks of the map" hidden></ul>
    <div class="ov-tools" role="toolbar" aria-label="Zoom">
      <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
      <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
      <button type="button" data-do="zoom-reset" aria-label="Show the whole surface" title="Show the whole surface (0)">
        <svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
      <button type="button" data-do="keys" aria-label="Letter keys off" aria-pressed="false"><svg viewBox="0 0 16 16"><path d="M1.500 4h13v8h-13zM4 6.700h.1M6.700 6.700h.1M9.300 6.700h.1M12 6.700h.1M5 9.500h6" fill="none"/></svg></button>
      <button type="button" data-do="save" aria-label="Save as PNG" title="Save what is drawn as a picture (PNG)"><svg viewBox="0 0 16 16"><path d="M8 2v8M4.500 7L8 10.500 11.500 7M2.500 13.500h11" fill="none"/></svg></button>
    </div>
    <section class="ov-first-visit" aria-label="First steps" hidden>
      <p aria-live="polite"></p><small></small>
      <button type="button" data-hint="close" title="Do not show this again (Escape)">Skip</button><button type="button" data-hint="next" title="Go on to what is said next, or close this">Next</button>
    </section>
    <div class="ov-empty" hidden><p><b>No runs yet.</b> Add one in the panel: pick an optimizer, and it starts from the ring.</p></div>
  </div>
  <div class="ov-depth" hidden>
    <canvas class="ov-surface3d" role="application" tabindex="0" title="Drag to turn; with the focus here, Shift and the arrow keys"></canvas>
    <div class="ov-tools" role="toolbar" aria-label="3D view">
      <button type="button" data-do="nearer" aria-label="Nearer" title="Nearer (+; in Both, with the focus here)">+</button>
      <button type="button" data-do="farther" aria-label="Farther" title="Farther (−; in Both, with the focus here)">−</button>
      <button type="button" data-do="turn-left" aria-label="Turn left" title="Turn to the left (Shift ←)"><svg viewBox="0 0 16 16"><path d="M12 13a6 6 0 10-8-1M4 8v4H0" fill="none"/></svg></button>
      <button type="button" data-do="turn-right" aria-label="Turn right" title="Turn to the right (Shift →)"><svg viewBox="0 0 16 16"><path d="M4 13a6 6 0 118-1M12 8v4h4" fill="none"/></svg></button>
      <button type="button" data-do="reset-camera" aria-label="First camera" title="As it was seen at first (0; in Both, with the focus here)"><svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
      <button type="button" data-do="log-height" aria-pressed="true" title="Height on the contours' logarithmic scale, or f itself">log</button>
      <button type="button" data-do="save" aria-label="Save as PNG" title="Save what is drawn as a picture (PNG)"><svg viewBox="0 0 16 16"><path d="M8 2v8M4.500 7L8 10.500 11.500 7M2.500 13.500h11" fill="none"/></svg></button>
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
    <input type="range" class="ov-scrub" min="0" value="0" step="1" aria-label="Step" title="Drag to any step (← and →)">
    <output class="ov-step"></output>
    <select class="ov-speed" aria-label="Speed" title="How fast the film runs">
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
        <button type="button" data-do="race" aria-pressed="true" title="All runs: where each stands, and their curves (I)">Race</button><button type="button" data-do="inside" aria-pressed="false" title="One run's rule, memory and numbers (I)">Inside</button><button type="button" data-do="graph" aria-pressed="false" title="The surface's computational graph at one run's step, and gradients back through it (G)">Graph</button>
      </div>
      <div class="ov-segments ov-cloud-switch" hidden><button type="button" data-do="cloud" aria-pressed="false" title="Where one plain step would lead the selected run, by each of 64 draws of its gradient, and their 1σ ellipse (C)">Cloud</button></div>
      <div class="ov-segments"><button type="button" data-do="dial" aria-pressed="false" title="Turn a learning rate, or another number, and see the path bend (D)">Dial</button></div>
      <div class="ov-segments ov-share"><button type="button" data-do="share" aria-label="Share" title="Copy the link to this very moment (S)"><svg viewBox="0 0 16 16"><path d="M6 9.500l4-3M8.500 4l1.500-1.500a2.800 2.800 0 014 4L12 8.500M7.500 12L6 13.500a2.800 2.800 0 01-4-4L4 7.500" fill="none"/></svg></button></div>
    </div>
    <div class="ov-race">
    <p class="ov-legend-head"><span></span><span><span class="ov-height">f at this step, </span>outcome by then</span></p>
    <ul class="ov-legend" aria-label="Runs: press one to hide or show it"></ul>
    <p class="ov-doubt" role="alert" hidden></p>
    <div class="ov-chart" data-chart="fit" hidden><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="loss"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="slope"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="rates"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    </div>
    <div class="ov-graph" hidden></div>
    <div class="ov-inside" hidden>
      <div class="ov-who" role="group" aria-label="Run to look into"></div>
      <p class="ov-note"></p>
      <details open><summary>Rule, in symbols and in this step's numbers</summary><div class="ov-rule"></div><p class="ov-proof" role="status"></p></details>
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
`;var Ql=Symbol.for("optim-viz printing");function tc(){!globalThis.addEventListener||Ql in globalThis||(Object.assign(globalThis,{[Ql]:!0}),addEventListener("beforeprint",()=>{let n=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!n)return;let e=n.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),n.append(s)}),addEventListener("afterprint",()=>{for(let n of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(n);document.querySelector(".ov-printed")?.remove()}))}function Zo(n,t){let e=new WeakMap;return tc(),({data:s,parentElement:o,setTriggerValue:i,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=n(o),e.set(o,a)),a.outbox.connect(i),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var kv=100,Mv=1500,Qo=2500,ms=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,di,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=kv-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),Mv),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Hi=16,ec=14,tn=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:i,height:r,x:a,y:h}=this.fill(s,o,t,e),l=a+Hi+i>this.root.clientWidth?a-Hi-i:a+Hi;this.place(l,[h+ec,h-ec-r],i,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:i,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-i-s.height-8],o,i)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:i,root:r}=this,a=r.getBoundingClientRect(),h=ji(r);typeof t=="string"?i.innerHTML=t:i.replaceChildren(...t),Object.assign(i.dataset,e),i.hidden=!1;let[l,c]=[(s-a.left)/h,(o-a.top)/h];return{width:i.offsetWidth,height:i.offsetHeight,x:l,y:c}}place(t,e,s,o){let{clientWidth:i,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,i-s)),h=this.openBox(),l=d=>h&&a<h.right&&a+s>h.left&&d<h.bottom&&d+o>h.top,c=e.find(d=>d>=0&&d+o<=r&&!l(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,c)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=ji(this.root),[i,r,a,h]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:i/o,top:r/o,right:a/o,bottom:h/o}}};var en=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return G(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:i}=this,{scene:r,inside:a}=t,{paths:h}=e.given,l=e.conditions(s,this.conditions),c=new Map;this.share(l);let d=e.choices(s,l),u=e.firstDrawn(d);return this.choices=d,d.forEach((f,p)=>{let m=r.allRuns[p],{hidden:v}=m,{left:b}=m,g=t.proof.isDoubted(p);if(m.first=u[p],m.left=nl(e,l,o,d,p,c),!g&&(l!==i||f!==h[p])){let w=e.simulate(f,l,c);Object.assign(m,il(e,l,o[p],f,w)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(m,o[p],{hidden:v,dim:!1,first:u[p]});else if(!b&&!m.left)return;a.renew(p),p<r.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:i,steps:r,level:a,stream:h}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:i,steps:r,noise:a,stream:h}),i!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),sc(t)!==sc(s)&&e.inside.givenOtherwise())}},sc=({level:n,stream:t})=>[n>0,!!t,!!t?.hasBatches].join();var Ui=new Map;function sn(n){let t=Ui.get(n);if(t!==void 0)return t;try{return localStorage.getItem(n)}catch{return null}}function on(n,t){try{localStorage.setItem(n,t),Ui.delete(n)}catch{Ui.set(n,t)}}var oc="optim-viz-keys",nn=class{constructor(t){this.button=t,this.on=sn(oc)!=="off",this.show()}toggle(){this.on=!this.on,on(oc,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function rn(n,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(n),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var Sv=2,$v=8192,Av=2**24,nc="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",qe=16,an=8,Gi=24,Ev=18,Tv={font:"650 15px",line:20},ic={font:"12.5px",line:17},rc=(n,t)=>ac(Sv*(globalThis.devicePixelRatio||1),n,t),ac=(n,t,e)=>Math.min(n,$v/Math.max(1,t,e),Math.sqrt(Av/Math.max(1,t*e)));function Ov(n,t,e){let s=[];for(let o of t.split(" ")){let i=s.length?`${s[s.length-1]} ${o}`:o;s.length&&n.measureText(i).width<=e?s[s.length-1]=i:s.push(o)}return s}function hc({title:n,words:t=[],parts:e,captions:s=[],rows:o=[],notes:i=[],colours:r,ratio:a}){let h=rt(),l=st(h),c=Math.max(...e.map(({x,width:y})=>x+y)),d=Math.max(...e.map(({y:x,height:y})=>x+y)),u=[],f=qe,p=(x,{font:y,line:k},S)=>{l.font=`${y} ${r.font}`;for(let A of Ov(l,x,c)){let O=f;u.push(E=>{Object.assign(E,{font:`${y} ${r.font}`,fillStyle:S,textAlign:"left"}),Object.assign(E,{textBaseline:"top"}),E.fillText(A,qe,O,c)}),f+=k}};p(n,Tv,r.text);for(let x of t)p(x,ic,r.muted);let m=f+an;u.push(x=>{for(let{image:y,...k}of e)x.drawImage(y,qe+k.x,m+k.y,k.width,k.height);Object.assign(x,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(x,{textBaseline:"middle"});for(let{text:y,x:k,y:S,width:A=c-k}of s)x.fillText(y,qe+k,m+S,A)}),f=m+d+an,l.font=`13px ${r.font}`;let v=0;for(let{text:x,wide:y=0,sign:k}of o){let S=y&&y+an,A=S+l.measureText(x).width;v&&v+A>c&&([v,f]=[0,f+Gi]);let[O,E]=[qe+v,f+Gi/2];u.push(T=>{T.save(),k?.(T,O,E),T.restore(),Object.assign(T,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(T,{textBaseline:"middle"}),T.fillText(x,O+S,E,c-S)}),v+=A+Ev}o.length&&(f+=Gi+an);for(let x of i)p(x,ic,r.muted);let[b,g]=[c+2*qe,f+qe],w=ac(a,b,g);h.width=Math.round(b*w),h.height=Math.round(g*w),l.setTransform(w,0,0,w,0,0),l.fillStyle=r.rim,l.fillRect(0,0,b,g);for(let x of u)x(l);return h}var Vi=34;function lc(n,t,e){return{text:t,wide:Vi,sign:(s,o,i)=>{Object.assign(s,{strokeStyle:e.of(n),lineWidth:2.4}),s.setLineDash(n.dash),s.beginPath(),s.moveTo(o,i),s.lineTo(o+Vi,i),s.stroke(),Xt(s,n,o+Vi/2,i,5,e)}}}function cc(...n){return`${n.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function dc(n,t,e){n.toBlob(s=>{if(!s)return Nv(e);rn(s,t)})}function Nv({root:n,tooltip:t,announce:e}){let s=[...n.querySelectorAll('[data-do="save"]')],o=s.find(i=>i.getClientRects().length);o&&t.showBelow(o,`<p>${nc}</p>`),e(nc)}var Yi=22,uc=14;function fc(n){let{scene:t,clock:e,root:s,tooltip:o,readout:i}=n,{runs:r,surface:a}=t,h=r.length===1?r[0].label:`${r.length} runs`;dc(_v(n),cc(a.key,h,`step ${e.step}`),{root:s,tooltip:o,announce:l=>i.announce(l)})}function _v(n){let{picture:t,scene:e,clock:s,root:o}=n,{colours:i}=t,r=rc(o.clientWidth,o.clientHeight);Lv(n,r);let a=hc({title:`${e.surface.label}, step ${s.step} of ${e.steps}`,...Iv(n),rows:e.runs.filter(h=>!h.hidden).map(h=>lc(h,pc(h,s,e),i)),colours:i,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function Lv({picture:n,start:t},e){let{layers:s,surface3d:o,charts:i,panels:r,plane:a}=n,{clientWidth:h,clientHeight:l}=o.canvas;s.resize(s.width,s.height,e),h&&l&&o.resize(h,l,e);for(let c of i)c.canvas.clientWidth&&c.resize(c.width,c.height,e);n.moving=!1,n.invalidate("land","trails","charts"),n.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function Iv({picture:n,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),i=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:h}=n,l=b=>{let{left:g,top:w,width:x,height:y}=b.getBoundingClientRect();return{x:g-i.left,y:w-i.top,width:x,height:y}},c=[...r.canvases,a.canvas].filter(({clientWidth:b})=>b),d=c.map(b=>({image:b,...l(b)})),u=[];h.on&&h.places.forEach(({i:b},g)=>{let{x:w,y:x,width:y,height:k}=l(h.titles[g]),S=e.runs[b];u.push({x:w,y:x+k/2,width:y,text:pc(S,s,e)})});let f=t.classList.contains("ov-narrow"),p=(b,g)=>Math.max(...d.map(w=>w[b]+w[g]))+uc,[m,v]=f?[0,p("y","height")]:[p("x","width"),0];for(let{canvas:b}of n.charts){let{clientWidth:g,clientHeight:w}=b;!g||!w||(u.push({x:m,y:v+Yi/2,width:g,text:b.previousElementSibling?.textContent??""}),d.push({image:b,x:m,y:v+Yi,width:g,height:w}),v+=Yi+w+uc)}return{parts:d,captions:u}}function pc(n,{step:t},{steps:e}){let s=[n.label,n.detail].filter(Boolean).join(", "),{label:o}=Le(n,t,e);return`${s}: ${M(n.lossAt(t),3)}${o&&`, ${o}`}`}var Rv={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",c:"cloud",g:"toggle-graph",n:"graph-next",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},Cv={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},Pv=/^(back|forward|zoom-in|zoom-out)$/,mc=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',jv="select, .ov-number-field",hn=1.5,Ki=["map","relief","both","grid"];function ln(n,t){let{clock:e,view:s,picture:o}=n,{plane:i,surface3d:r}=o,{box:a}=i,h=n.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],c=p=>(p(),o.schedule()),d=p=>o.moveWindow(()=>i.zoom(p,...l)),u=p=>h&&n.viewState.change({...s.graph?{}:{inside:1},run:p%h}),f={race:()=>n.viewState.change({inside:0,graph:0}),inside:()=>n.viewState.change({inside:1,graph:0}),"toggle-inside":()=>n.viewState.change({inside:s.inside?0:1,graph:0}),graph:()=>n.viewState.change({inside:0,graph:1}),"toggle-graph":()=>n.viewState.change({inside:0,graph:s.graph?0:1}),"graph-next":()=>s.graph&&n.graph.next(),map:()=>n.viewState.change({stage:"map"}),relief:()=>n.viewState.change({stage:"relief"}),both:()=>n.viewState.change({stage:"both"}),grid:()=>n.viewState.change({stage:"grid"}),"next-view":()=>n.viewState.change({stage:Ki[(Ki.indexOf(s.stage)+1)%Ki.length]}),"log-height":()=>n.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>u(n.viewState.run+h-1),"next-run":()=>u(n.viewState.run+1),branch:()=>{n.inside.focusBranch(),n.viewState.change({inside:1,graph:0})},dial:()=>n.viewState.change({dial:s.dial?0:1}),cloud:()=>n.viewState.change({cloud:s.cloud?0:1}),projector:()=>n.viewState.change({projector:s.projector?0:1}),share:()=>Dv(n),fan:()=>n.viewState.change({fan:s.fan?0:1}),nearer:()=>c(()=>r.zoom(hn)),farther:()=>c(()=>r.zoom(1/hn)),"turn-left":()=>c(()=>r.orbit(-40,0)),"turn-right":()=>c(()=>r.orbit(40,0)),"reset-camera":()=>c(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{n.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>n.recorder.toggle(),save:()=>fc(n),fullscreen:()=>zv(n),keys:()=>n.keys.toggle(),"zoom-in":()=>d(hn),"zoom-out":()=>d(1/hn),"zoom-reset":()=>o.moveWindow(()=>i.fit(n.scene.surface.domain))};n.quiz.bars(t)||f[t]()}async function zv({root:n,tooltip:t,readout:e}){let s=()=>{let o=n.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${mc}</p>`),e.announce(mc)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?n.requestFullscreen().catch(s):s()}async function Dv(n){if(n.offline)return;let t=n.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),i=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(i).then(()=>!0,()=>!1);n.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function vc(n,t){if(!n.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=n.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===n.start.handle||e===n.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(jv)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&n.view.projector)return ln(n,"projector");let i=Rv[t.key.length===1?t.key.toLowerCase():t.key];if(!i||!n.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!Pv.test(i)))return;let{stage:r}=n.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");ln(n,a&&Cv[i]||i)}var Fv=5,Bv=11,gc="button, .ov-first-visit";function We(n,t){let e=t.getBoundingClientRect();return[n.clientX-e.left,n.clientY-e.top]}function Ji(n,t,e){return n.moved||Math.hypot(t-n.px,e-n.py)>=Fv}function Zi(n,t){return n.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===n.root)}function Us({picture:n},t){return n.panels.local(We(t,n.stage))}function Xi({picture:n,legend:t,start:e},s){let{panels:o,plane:i,stage:r}=n,{over:a}=o,h=s.target.closest(".ov-panel");h&&o.pointAt(h);let l=h||o.point(...We(s,r),i);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==a&&e.place()}function wc(n){let{on:t,picture:e,tooltip:s,legend:o,start:i,viewState:r}=n,{stage:a,plane:h,panels:l}=e,c,d=new Map,u=!1;t(a,"pointerdown",v=>{if(v.button!==0||v.target.closest(gc)||!n.scene)return;d.size||Xi(n,v);let[b,g]=Us(n,v);if(h.inside(b,g)){if(d.set(v.pointerId,[b,g]),u||=d.size>1,u){c=void 0,s.hide();return}c={px:b,py:g,x:b,y:g,moved:!1},a.setPointerCapture(v.pointerId),n.root.focus({preventScroll:!0})}}),t(a,"pointermove",v=>{if(!n.scene)return;if(u)return qv(e,d,v.pointerId,Us(n,v));if(!c&&!v.target.closest(".ov-start")&&Xi(n,v),!c&&v.target.closest(gc))return s.hide();let[b,g]=Us(n,v);if(!c)return Wv(n,b,g,v);Ji(c,b,g)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>h.pan(b-c.x,g-c.y)),Object.assign(c,{x:b,y:g,moved:!0}))});let f=v=>{if(d.delete(v.pointerId),u&&=d.size>0,c&&!c.moved&&v.type==="pointerup"){let b=h.toPlane(c.px,c.py);i.begin(),l.on?r.change({run:l.places[l.over].i}):n.quiz.aims?n.quiz.put(...b):i.moveTo(...b)}c=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",f),t(a,"pointercancel",f),t(a,"touchmove",v=>v.touches.length>1&&v.preventDefault(),{passive:!1}),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=v=>Number(v.target.closest("button").dataset.place);t(l.root,"click",v=>r.change({run:p(v)})),t(l.root,"focusin",v=>o.light(p(v))),t(l.root,"focusout",()=>o.light(void 0)),t(a,"wheel",v=>{if(!Zi(n,v))return;v.preventDefault(),Xi(n,v);let[b,g]=Us(n,v);e.moveWindow(()=>h.zoom(Math.exp(-v.deltaY*.0022),b,g))},{passive:!1})}function qv(n,t,e,s){let{plane:o}=n;if(!t.has(e)||t.size!==2)return;let[i,r]=bc(t);t.set(e,s);let[a,[h,l]]=bc(t);n.moveWindow(()=>{o.pan(h-r[0],l-r[1]),i>0&&a>0&&o.zoom(a/i,h,l)})}function bc(n){let[[t,e],[s,o]]=n.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function xc(n){let{on:t,start:e,picture:s}=n,{handle:o}=e,{plane:i}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...i.toPlane(...Us(n,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let h=(r.shiftKey?30:5)/i.unit,[l,c]=e.position;e.moveTo(l+a[0]*h,c+a[1]*h)})}function Wv(n,t,e,s){let{plane:o,panels:i,colours:r}=n.picture;if(!o.inside(t,e))return n.tooltip.hide();let a=dl(i.places[i.over].runs,o,n.clock.step,t,e,Bv),h=a?Hv(a,r):"";Qi(n,o.toPlane(t,e),h,s)}function Hv({run:n,i:t},e){return`<div>${Mt(n,e.of(n),e.rim)}<b>${_(n.label)}</b> step ${t}<span>f = ${M(n.lossAt(t))}</span></div>`}function Qi(n,[t,e],s,o){let i=n.picture.landscape.at(t,e),r=`<div>x = ${M(t)}, y = ${M(e)}</div><div><b>f = ${M(i,5)}</b></div>`;n.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:i})}function yc(n){let{on:t,tooltip:e,start:s,picture:o}=n,{surface3d:i}=o,{canvas:r}=i,a;t(r,"pointerdown",l=>{if(l.button!==0||!n.scene)return;let[c,d]=We(l,r);a={px:c,py:d,x:c,y:d,moved:!1},r.setPointerCapture(l.pointerId)}),t(r,"pointermove",l=>{if(!n.scene)return;let[c,d]=We(l,r);if(!a){let u=i.pick(c,d);return u?Qi(n,u,"",l):e.hide()}Ji(a,c,d)&&(e.hide(),i.orbit(c-a.x,d-a.y),Object.assign(a,{x:c,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let l=a&&!a.moved&&i.pick(a.px,a.py);a=void 0,l&&(s.begin(),s.moveTo(...l,i.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",l=>{let c={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!c||!l.shiftKey||(l.preventDefault(),i.orbit(25*c[0],25*c[1]),o.schedule())}),t(r,"wheel",l=>{Zi(n,l)&&(l.preventDefault(),i.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}var Uv=60;function kc(n){let{on:t,root:e,readout:s}=n;t(e,"click",o=>{let i=o.target.closest("[data-do]");i&&n.scene&&ln(n,i.dataset.do)}),t(s.slider,"input",()=>{n.clock.pause(),n.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>n.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>vc(n,o)),t(document,"click",({target:o})=>{if(!n.scene||n.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let i={step:n.clock.step,at:Date.now()};setTimeout(()=>n.outbox.send("clock",i),Uv)}),t(document.fonts,"loadingdone",()=>n.picture.rewrite()),t(document,"fullscreenchange",()=>{n.scene&&(n.picture.enlarge(),n.picture.resize())}),wc(n),xc(n),yc(n)}function Mc(n,t){let{on:e,tooltip:s}=n,{canvas:o}=t,i=a=>Math.round(t.stepAt(We(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!n.scene||(r=!0,o.setPointerCapture(a.pointerId),n.clock.pause(),n.clock.seek(i(a)))}),e(o,"pointermove",a=>{if(!n.scene)return;r&&n.clock.seek(i(a));let h=i(a),{colours:l}=n.picture,c=t.describe(h).map(([d,u,f])=>{let p=u==="h"?" held out":u==="x"||u==="y"?` along ${u}`:"";return`<div>${Mt(d,l.of(d),l.rim)}${_(d.label)}${p}<span>${f}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${h}</b></div>${c.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var Sc="optim-viz-first-visit",cn=[{marks:"goal",words:({surface:n})=>`Every run starts at the ring and walks downhill${Gv(n.points.filter(Ac))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:({runs:n})=>new Set(n.map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],Ac=({kind:n})=>n==="global minimum",Gv=({length:n})=>n?n>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point.",Vv=({runs:n,quiz:t})=>n.length>0&&n.every(({distinguishing:e})=>!e.length)&&!t.locked?.length,dn=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&$c(t)!==$c(e)&&this.leave();let{stage:s,projector:o}=t.view,i=t.welcomes&&Vv(t)&&s==="map"&&!o;!e&&i&&sn(Sc)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=cn[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${cn.length}`,this.next.textContent=t+1<cn.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,on(Sc,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(cn[this.step]?.marks!=="goal")return;let{start:o,scene:i}=this.player,[r,a,h,l]=i.surface.domain,c=s.scale,d=[["start",o.position],...i.surface.points.filter(Ac).map(({x:v,y:b})=>["goal",[v,b]])],[u,f]=e.toPixel(r,l),[p,m]=e.toPixel(a,h);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*c}px ${s.font}`,t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.text;for(let[v,b,g]of[[s.rim,5,[]],[s.text,2,[6*c,4*c]]]){Object.assign(t,{strokeStyle:v,lineWidth:b*c}),t.setLineDash(g),t.strokeRect(u,f,p-u,m-f),t.setLineDash([]);for(let[w,x]of d){let[y,k]=e.toPixel(...x);t.beginPath(),t.arc(y,k,15*c,0,2*Math.PI),t.stroke(),t[g.length?"fillText":"strokeText"](w,y+21*c,k)}}t.restore()}},$c=({surface:n,start:t,steps:e,noise:s,simulator:o,runs:i})=>{let r=i.map(({name:a,rate:h})=>[a,h]);return JSON.stringify([xe(n),t,e,s,o?.stream,r])};var un=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,graph:s,dial:o}=t.view;this.scene=t,this.loaded||!(e||s||o)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,graph:e,dial:s}=this.player,{view:o}=this.scene;this.notice=Ze("This part's script did not come through.","Try again",()=>this.request()),(o.inside?t:o.graph?e:s).root.prepend(this.notice)}};var fn=({distinguishing:n})=>n.map(([t,e])=>`${t} ${typeof e=="number"?`= ${M(e)}`:_(e)}`).join(", ");function Yv(n){return n.length?n.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var pn=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name);this.lit=t.find(({name:s})=>s===this.lit?.name)}build({runs:t}){this.head.hidden=!t.length,et(this.head.firstElementChild,Yv(t)),this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),i=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${_(t.label)}"`,r=`${Mt(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${i}>${r}${a}</button>`+po(this.now(t),'tabindex="0" role="note"'),o.classList.toggle("ov-lit",t===this.lit);for(let d of["pointerenter","focusin"])o.addEventListener(d,()=>this.light(e));for(let d of["pointerleave","focusout"])o.addEventListener(d,()=>this.light(void 0));let h=o.querySelector(".ov-chip"),{tooltip:l}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let c=()=>{let{sentence:d,criterion:u}=this.now(t);return[d,u].filter(Boolean).map(f=>`<p>${_(f)}</p>`)};for(let d of["pointerenter","focus"])h.addEventListener(d,()=>l.showBelow(h,c().join("")));for(let d of["pointerleave","blur"])h.addEventListener(d,()=>l.hide());return o}now(t){let{clock:e,scene:s}=this.player;return Le(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=fn(e);et(s.querySelector("b"),o||_(e.label)),s.classList.toggle("ov-number-first",!!o),wt(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),i=Jt(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==i&&(o.dataset.kind=i),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),et(o,Ie(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];wt(o.querySelector(".ov-live"),M(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,i=o.runs[t];i.hidden!==e&&(i.hidden=e,e?this.hidden.add(i.name):this.hidden.delete(i.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((i,r)=>i.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};function He(n,t,e,s,o){let i=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];n.setLineDash([]);for(let[a,h]of r)n.strokeStyle=a,n.lineWidth=h*o.scale,n.beginPath(),t==="saddle"?(n.moveTo(e-i*.6,s-i*.6),n.lineTo(e+i*.6,s+i*.6),n.moveTo(e-i*.6,s+i*.6),n.lineTo(e+i*.6,s-i*.6)):t==="maximum"?(n.moveTo(e,s-i*.8),n.lineTo(e+i*.8,s+i*.6),n.lineTo(e-i*.8,s+i*.6),n.closePath()):n.arc(e,s,i,0,2*Math.PI),n.stroke();t==="global minimum"&&(n.fillStyle=o.text,n.beginPath(),n.arc(e,s,i*.42,0,2*Math.PI),n.fill())}var tr="no row is active: level";function Ec(n,t,e,s){let{left:o,top:i,width:r,height:a}=e.box;n.save(),n.beginPath(),n.rect(o,i,r,a),n.clip(),Oc(n,t.map(h=>e.toPixel(...h)),[o,i,r,a],s),n.restore()}function Tc(n,t,e){let[s,o]=[.1*t,.9*t];n.save(),Oc(n,[[s,s],[o,s],[o,o],[s,o]],[0,0,t,t],e,.45),n.restore()}function Oc(n,t,[e,s,o,i],r,a=1){n.beginPath(),t.forEach(([h,l],c)=>n[c?"lineTo":"moveTo"](h,l)),n.closePath(),n.setLineDash([]),n.lineWidth=r.scale,n.strokeStyle=r.text,n.globalAlpha=.45,n.stroke(),n.clip(),n.beginPath();for(let h=e;h<e+o+i;h+=9*a*r.scale)n.moveTo(h,s),n.lineTo(h-i,s+i);n.stroke()}var Nc=192,_c=3,er=192,Lc=[1,-1],sr=new WeakMap;function mn(n){let{penalty:t,minimizer:e}=n;return!t||!e?.results.length?null:(sr.has(n)||sr.set(n,Kv(n)),sr.get(n)??null)}function Kv({minimizer:n,program:t,coefficients:e,rows:s}){let[o,i,r,...a]=e,h=De({program:n,coefficients:e.slice(2,n.inputs)}),l=x=>{let[y,k]=h(Float64Array.from(x),new Float64Array(x.length).fill(i));return Array.from(y,(S,A)=>[y[A],k[A]])},[c,d]=l([0,o]);if(!c.some(Boolean))return null;let u=Float64Array.of(0),f=De({program:t,coefficients:[0,i,r,...a],rows:s})(u,u),[p,m,v,b,g]=f.slice(1).map(([x])=>x),w=l(Xv([-p,-m],[v,b,g],i,r));return w.flat().every(Number.isFinite)?{unpenalized:c,path:[...w,[0,0]],region:Zv(d,i,r)}:null}function Xv([n,t],[e,s,o],i,r){let a=r?Math.max(Math.abs(n),Math.abs(t))/r:1/0,h=r?[Math.abs(n)/r,Math.abs(t)/r]:[];for(let c of r?Lc:[])for(let d of Lc)for(let[u,f,p,m,v]of[[n,c,o,t,d],[t,d,e,n,c]]){let b=2*i*u-r*(p*f-s*v);h.push(...Jv(p*u-s*m,b,-2*i*r*f))}if(i){let c=.5*(e+o)+Math.hypot(.5*(e-o),s),d=(e*o-s*s)/c,u=Math.min(a,c*10**_c/(2*i)),f=Math.min(u,d/(2*i)/10**_c);for(let p=0;p<Nc;p++)h.push(f*(u/f)**(p/(Nc-1)))}return[0,...h.filter(c=>c>0&&c<=a&&Number.isFinite(c)).sort((c,d)=>c-d)]}function Jv(n,t,e){let s=-.5*(t+(t<0?-1:1)*Math.sqrt(t*t-4*n*e));return[s/e,n/s]}function Zv([n,t],e,s){let o=e*(n*n+t*t)+s*(Math.abs(n)+Math.abs(t));return Array.from({length:er},(i,r)=>{let a=2*Math.PI*r/er,h=r%(er/4)===0,[l,c]=[Math.cos(a),Math.sin(a)].map(p=>h?Math.round(p):p),d=s*(Math.abs(l)+Math.abs(c)),u=d+Math.sqrt(d*d+4*e*o),f=u>0?2*o/u:0;return[l*f,c*f]})}var Ic={light:.09,dark:.16},Qv=[.5,4.5],nr=["minimum of f alone","minimizer for every λ","R(w) ≤ R(w*)"];function Rc(n,{unpenalized:t,path:e,region:s},o,i){let{left:r,top:a,width:h,height:l}=o.box,c=f=>f.map(p=>o.toPixel(...p));n.save(),n.beginPath(),n.rect(r,a,h,l),n.clip(),Pc(n,c(s),i),jc(n,c(e),i);let[d,u]=o.toPixel(...t);He(n,"unpenalized",d,u,i),n.restore()}function Cc(n,t,e,s){let[o,i]=[.15*e,.85*e];if(t===0)He(n,"unpenalized",e/2,e/2,s);else if(t===1)jc(n,[[o,i],[i,o]],s);else{let r=e/2;Pc(n,[[o,r],[r,o],[i,r],[r,i]],s)}}function Pc(n,t,e){zc(n,t),n.closePath(),n.setLineDash([]),n.fillStyle=e.text,n.globalAlpha=e.dark?Ic.dark:Ic.light,n.fill(),n.globalAlpha=1,or(n,e,[[e.halo,3],[e.text,1.2]])}function jc(n,t,e){zc(n,t),n.lineCap="round",n.lineJoin="round",n.setLineDash([]),or(n,e,[[e.halo,4]]),n.setLineDash(Qv.map(s=>s*e.scale)),or(n,e,[[e.text,2.2]]),n.setLineDash([]),n.lineCap="butt"}function zc(n,t){n.beginPath(),t.forEach((e,s)=>n[s?"lineTo":"moveTo"](...e))}function or(n,t,e){for(let[s,o]of e)n.strokeStyle=s,n.lineWidth=o*t.scale,n.stroke()}var ir=18,tg=15e5,eg=2.5,Gs=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,i,r]=t.domain,a=Float64Array.from(this.grid(s,o,i,r,81,81)).filter(Number.isFinite).sort(),h=c=>a[Math.min(a.length-1,Math.floor(c*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let c=Math.log10(Math.max(h(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-c)/ir||1;this.level=u=>(Math.log10(Math.max(u-l,1e-300))-c)/d,this.tint=u=>u/ir}else{let c=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,u]=[Math.asinh(this.low/c),Math.asinh(this.high/c)],f=(u-d)/ir;this.level=p=>Math.asinh(p/c)/f,this.tint=p=>(p*f-d)/(u-d)}}grid(t,e,s,o,i,r){let a=new Float64Array(i*r),h=new Float64Array(i*r);for(let l=0,c=0;l<r;l++)for(let d=0;d<i;d++,c++)a[c]=t+(e-t)*d/(i-1),h[c]=o+(s-o)*l/(r-1);return this.evaluate(a,h)}coarser(t,e){let s=this.surface.rows?this.surface.rows[0].length:0;return Math.max(1,Math.sqrt(t*e*s/tg)/eg)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,i=!1){let{left:r,top:a,width:h,height:l}=e.box,c=o*this.coarser(h,l),d=Math.max(2,Math.round(h/c))+1,u=Math.max(2,Math.round(l/c))+1,f=this.grid(...e.view,d,u);for(let m=0;m<f.length;m++)f[m]=this.level(f[m]);this.paint(t,e,s,f,d,u),this.contour(t,e,s,f,d,u),this.veil(t,e,s),i||this.axes(t,e,s),this.surface.dead&&Ec(t,this.surface.dead,e,s);let p=mn(this.surface);p&&Rc(t,p,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,h-1,l-1)}paint(t,e,s,o,i,r){let a=new ImageData(i,r),h=s.ramp,l=h.length/3-1;for(let v=0;v<o.length;v++){let b=Math.max(0,Math.min(1,this.tint(o[v]))),g=3*Math.round(b*l);a.data.set([h[g],h[g+1],h[g+2],Number.isNaN(o[v])?0:255],4*v)}this.buffer??=rt(),this.buffer.width=i,this.buffer.height=r,st(this.buffer).putImageData(a,0,0);let{left:c,top:d,width:u,height:f}=e.box,p=u/(i-1),m=f/(r-1);t.save(),t.beginPath(),t.rect(c,d,u,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,c-p/2,d-m/2,u+p,f+m),t.restore()}contour(t,e,s,o,i,r){let a=new Path2D,h=new Path2D,{left:l,top:c,width:d,height:u}=e.box,f=d/(i-1),p=u/(r-1);for(let m=0;m+1<r;m++)for(let v=0;v+1<i;v++){let b=m*i+v,g=o[b],w=o[b+1],x=o[b+i],y=o[b+i+1],k=Math.min(g,w,x,y),S=Math.max(g,w,x,y);if(S-k<40)for(let A=Math.ceil(k);A<=S;A++){let O=A%3===0?h:a,E=l+v*f,T=c+m*p,$=[];g<A!=w<A&&$.push([E+f*(A-g)/(w-g),T]),w<A!=y<A&&$.push([E+f,T+p*(A-w)/(y-w)]),x<A!=y<A&&$.push([E+f*(A-x)/(y-x),T+p]),g<A!=x<A&&$.push([E,T+p*(A-g)/(x-g)]),$.length===4&&(g+w+x+y)/4<A!=g<A&&$.push(...$.splice(0,1));for(let z=0;z+1<$.length;z+=2)O.moveTo(...$[z]),O.lineTo(...$[z+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(h)}veil(t,e,s){let[o,i,r,a]=this.surface.domain,[h,l]=e.toPixel(o,a),[c,d]=e.toPixel(i,r),{left:u,top:f,width:p,height:m}=e.box;t.save(),t.beginPath(),t.rect(u,f,p,m),t.clip(),t.beginPath(),t.rect(u,f,p,m),t.rect(h,l,c-h,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(h,l,c-h,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:i=!0,every:r=80}={}){let{left:a,top:h,width:l,height:c}=e.box,d=11.5*s.scale,[u,f,p,m]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let v=St(u,f,l/(r*s.scale)),b=St(p,m,c/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let g=Qe(v.values,v.step),w=Qe(b.values,b.step);for(let[x,y]of o?v.values.entries():[]){let[k]=e.toPixel(y,p);t.fillRect(Math.round(k),h+c,1,4),t.fillText(g.texts[x],k,h+c+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of i?b.values.entries():[]){let[,k]=e.toPixel(u,y);t.fillRect(a-4,Math.round(k),4,1),t.fillText(w.texts[x],a-7,k)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${g.counted}`,a+l-4,h+c-10),t.textAlign="left",i&&t.fillText(`y${w.counted}`,a+6,h+12)}points(t,e,s){for(let{x:o,y:i,kind:r}of this.surface.points){let[a,h]=e.toPixel(o,i);e.inside(a,h,1)&&He(t,r,a,h,s)}}};var vn={left:46,right:10,top:10,bottom:28},gn=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:vn.left*s,right:vn.right*s,top:vn.top,bottom:vn.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,i]=t;this.domain=t,this.place([(e+s)/2,(o+i)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let i=(t+e)/2,r=(s+o)/2;this.place([i,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),i,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,i]=this.toPlane(e,s),r=this.within(this.unit*t,o,i),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,i+(this.centre[1]-i)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var rr=.024,sg=11,Dc={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Fc(n){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(n.length-1),i=Math.min(n.length-2,Math.floor(o)),r=o-i;for(let a=0;a<3;a++)e[3*s+a]=n[i][a]+(n[i+1][a]-n[i][a])*r}return e}var Bc={light:Fc(Dc.light),dark:Fc(Dc.dark)};function ar(n){let t=getComputedStyle(n),e=st(document.createElement("canvas"),{willReadFrequently:!0}),s=(h,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(h).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),i=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(h,l)=>`rgb(${h.join(" ")} / ${l})`;return n.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:n.classList.contains("ov-hall")?Math.max(1.45,rr*innerHeight/sg,Math.min(2.4,innerWidth/1100)):n.classList.contains("ov-large")?1.45:1,of:h=>(r?h.dark:h.light)+(h.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(i,1),muted:a(i,n.classList.contains("ov-large")?.86:.68),grid:a(i,.1),frame:a(i,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?Bc.dark:Bc.light}}function qc(n){let t=n.length;if(t<2)return;let[e,s,o,i,r]=[0,0,0,0,0];for(let[a,h]of n)e+=a/t,s+=h/t;for(let[a,h]of n)o+=(a-e)*(a-e)/(t-1),i+=(a-e)*(h-s)/(t-1),r+=(h-s)*(h-s)/(t-1);return[e,s,o,i,r].every(Number.isFinite)?{mean:[e,s],covariance:[o,i,r]}:void 0}function Wc(n,t,{mean:e,covariance:[s,o,i]}){let{lam:r,V:a}=ae(s,o,i),[h,l]=r.map(u=>Math.sqrt(Math.max(0,u))*t.unit),[c,d]=t.toPixel(...e);n.beginPath(),n.ellipse(c,d,h,l,Math.atan2(-a[1][0],a[0][0]),0,2*Math.PI)}var og=64;function Hc({simulator:n,noise:t,stream:e,steps:s}){if(!t&&!e)return;let o=e?ig(n.surface,e):ng(n);return{count:t?t[0].length:Math.max(og,s+1),at(i,r,a){let[h,l]=o(i,r,a);return t?[h+t[0][i],l+t[1][i]]:[h,l]}}}function ng(n){let t=[NaN,NaN],e=[NaN,NaN];return(s,o,i)=>{if(o!==t[0]||i!==t[1]){let[,[r],[a]]=n.differentiate(Float64Array.of(o),Float64Array.of(i));[t,e]=[[o,i],[r,a]]}return e}}function ig(n,t){let e=new le,s=[e.register(0,!0),e.register(0,!0)],o=n.coefficients.length-t.numbersMade,i=n.coefficients.map((u,f)=>e.register(u,f>=o)),r=(n.rows??[]).map(u=>new Float64Array(Ds(u.length))),a=r.map(u=>e.column(u,!0)),[,...h]=e.append(n.program,[...s,...i,...a]).slice(0,3),{registers:l,once:c,each:d}=e.finish(h);return Zt(c,l),(u,f,p)=>([l[s[0]],l[s[1]]]=[f,p],t.numbers(u)?.forEach((m,v)=>l[i[o+v]]=m),Zt(d,l,r.length?Fs(r,t.columns(u)):0),[l[h[0]],l[h[1]]])}var Uc=64,hr=2.3,rg=5;function ag(n,t,e){let[s,o]=[n.x[t],n.y[t]],i=n.rates?n.rates[t]:n.rate,r=h=>{let[l,c]=e.at(h,s,o);return[s-i*l,o-i*c]};return{points:Array.from({length:Math.min(Uc,e.count)},(h,l)=>r(l)).filter(h=>h.every(Number.isFinite)),own:t<n.records-1&&t<e.count?r(t):void 0}}function hg(n,{points:t,own:e},s,o,i){let{left:r,top:a,width:h,height:l}=s.box,c=i.scale,d=i.of(o),u=qc(t);n.save(),n.beginPath(),n.rect(r,a,h,l),n.clip(),n.setLineDash([]),n.beginPath();for(let p of t){let[m,v]=s.toPixel(...p);s.inside(m,v,hr*c)&&(n.moveTo(m+hr*c,v),n.arc(m,v,hr*c,0,2*Math.PI))}Object.assign(n,{strokeStyle:i.rim,lineWidth:1.6*c,fillStyle:d}),n.stroke(),n.fill();let f=p=>{for(let[m,v]of[[i.rim,4],[d,1.8]])p(),Object.assign(n,{strokeStyle:m,lineWidth:v*c}),n.stroke()};if(u&&f(()=>Wc(n,s,u)),e?.every(Number.isFinite)){let[p,m]=s.toPixel(...e);f(()=>{n.beginPath(),n.arc(p,m,rg*c,0,2*Math.PI)})}n.restore()}var bn=class{constructor(t){this.player=t,this.button=t.root.querySelector(".ov-cloud-switch"),this.conditions=void 0,this.gradients=void 0,this.drawn="",this.said=""}offer(){let{conditions:t}=this.player.bending;t!==this.conditions&&(this.conditions=t,this.gradients=t&&Hc(t),this.drawn=""),this.button.hidden!==!this.gradients&&(this.button.hidden=!this.gradients),this.said!==this.words&&(this.said=this.words,this.player.picture.resize())}get on(){return!!(this.player.view?.cloud&&this.gradients)}get place(){let{scene:t,legend:e,viewState:s}=this.player;return e.lit&&!e.lit.hidden?t.runs.indexOf(e.lit):s.run}get words(){let t=this.on&&this.player.scene.runs[this.place];return t?`${t.label}: one plain step, ${Math.min(Uc,this.gradients?.count??0)} draws, 1σ`:""}draw(t){let{player:e,gradients:s}=this,{picture:o,scene:i,clock:r}=e,{layers:a,panels:h,plane:l}=o,c=this.place,d=i.runs[c],u=h.places.find(({i:v=c})=>v===c),f=d&&Math.min(Math.floor(r.time+1e-9),d.records-1),p=this.on&&u&&d&&!d.hidden&&r.time>=d.first,m=p?`${c} ${f}`:"";m===this.drawn&&!(t&&p)||(a.emptied("cloud").canvas.hidden=!p,this.drawn=m,!(!p||!s)&&hg(a.moved("cloud",u.dx,u.dy),ag(d,f,s),l,d,h.colours))}};var lg=26,cg=11,wn=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,rr*innerHeight/cg).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+lg;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var Gc=["land","fan","halo","line","cloud","heads"],xn=class{constructor(t){this.canvases=Gc.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Gc[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,i=this.contexts[t];return i.setTransform(o,0,0,o,e*o,s*o),i}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var ee={left:46,right:6,top:40,bottom:28,gap:12},yn={one:24,two:42,wide:330},Vc={bare:190,full:240},dg=56,ug=420,kn=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:i,clock:r},a){let{stage:h}=this,l=t.runs.filter(w=>!w.hidden),c=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,h.style.height="",this.colours=i,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],h.clientWidth&&o.resize(h.clientWidth,h.clientHeight,i.scale);return}let d=i.scale,u=w=>Math.round(w*a)/a,f=c?void 0:h.clientHeight,p=fg(l.length,h.clientWidth,f,t.surface.domain,d),m=Math.floor(p.width),v=Math.floor(p.height),b=ee.gap*d,g=v+p.title+b;c&&(h.style.height=`${ee.top+p.rows*g+ee.bottom}px`),o.frame({left:u(ee.left*d),top:u(ee.top*d+p.title),width:m,height:v}),this.colours={...i,scale:d*Math.max(.75,Math.min(1,Math.min(m,v)/ug/d))},this.places=l.map((w,x)=>{let y=x%p.columns,k=(x-y)/p.columns;return{...{dx:u(y*(m+b)),dy:u(k*g),aside:y===0,below:x+p.columns>=l.length},i:t.runs.indexOf(w),runs:[Object.create(w,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:m,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:i,clock:r},p.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:i},r){let{left:a,top:h,width:l,height:c}=s.box,d=new Set(t.runs.flatMap(({distinguishing:u})=>u.map(([f])=>f||"schedule")));for(this.caption.innerHTML=t.method?`<b>${_(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:u,dx:f,dy:p},m)=>{let v=t.runs[u],b=this.titles[m]??=this.root.appendChild(document.createElement("button")),g=fn(v);b.type="button",b.className=`ov-panel${r<yn.two*o.scale?" ov-flat":""}`;let w=`<b>${g||_(v.label)}</b><small>${g?"":_(v.detail)}</small>`,y=`<span class="ov-name${g?" ov-told":""}">${Mt(v,o.of(v),o.rim)}${w}</span>`,k=po(Le(v,i.step,t.steps));b.innerHTML=`${y}${k}<small class="ov-now"></small>`,b.setAttribute("aria-pressed",String(u===Math.min(e.run,t.runs.length-1))),b.dataset.place=u;let S={left:a+f,top:h+p-r,width:l,height:r};for(let[A,O]of Object.entries(S))b.style[A]=`${O}px`;b.style.setProperty("--h",`${c}px`)}),this.now=this.titles.map(u=>u.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[i]},r)=>{let a=Le(i,t,this.steps),h=this.titles[r].querySelector(".ov-chip");h.dataset.kind=Jt(a),et(h,Ie(a)),this.titles[r].title=`${i.label}, ${i.detail}. ${a.sentence}`}),e<Vc.bare*s))return;let o=e<Vc.full*s?"":"f = ";this.places.forEach(({runs:[i]},r)=>wt(this.now[r],o+M(i.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:i,dy:r})=>s.inside(t-i,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,i,r){let{tile:a}=this,{left:h,top:l,width:c,height:d}=s.box;a.canvas.width=Math.round(c*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-h*r,-l*r),e.draw(a,s,this.colours,o,!0);for(let{dx:u,dy:f,below:p,aside:m}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((h+u)*r),Math.round((l+f)*r)),t.setTransform(r,0,0,r,u*r,f*r),e.axes(t,s,i,{below:p,aside:m,every:dg})}drawStart(t,[e,s],o){let{rim:i,text:r,scale:a}=this.colours,[h,l]=o.toPixel(e,s);if(o.inside(h,l)){t.setLineDash([]);for(let[c,d]of[[i,6],[r,2.5]])t.strokeStyle=c,t.lineWidth=d*a,t.beginPath(),t.arc(h,l,5.5*a,0,2*Math.PI),t.stroke()}}};function fg(n,t,e,[s,o,i,r],a){let h=ee.gap*a,l,c=Math.min(n,2),d=Math.max(.75,Math.min(1.2,(r-i)/(o-s)));for(let u=e?1:c;u<=(e?n:c);u++){let f=Math.ceil(n/u),p=(t-ee.left*a-ee.right-h*(u-1))/u,m=a*(p<yn.wide*a?yn.two:yn.one),v=e?(e-(ee.top+ee.bottom)*a-h*(f-1))/f-m:p*d,b=1-.03*(f*u-n),g=Math.min(p/(o-s),v/(r-i))*b;(!l||g>l.unit)&&(l={unit:g,columns:u,rows:f,title:m,width:Math.max(20,p),height:Math.max(20,v)})}return l}var pg=["global minimum","local minimum","saddle","maximum"],mg=16,Yc=6,Mn=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:i}=s.querySelector(".ov-tools"),r=(i&&s.clientWidth-o)+Yc;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+Yc)}px`)}show(t,e,s,o=""){let i=h=>t.points.some(l=>l.kind===h),r=[...pg.filter(i),...mn(t)?nr:[],...t.dead?[tr]:[]],a=JSON.stringify([r,o,e.dark,e.text,e.scale,s]);a!==this.shown&&(this.shown=a,this.list.hidden=!r.length&&!o,this.list.replaceChildren(...[...r,o].filter(Boolean).map(h=>{let l=document.createElement("li"),c=mg*e.scale,d=document.createElement("canvas"),u=d.getContext("2d");d.width=d.height=Math.round(c*s),d.style.width=d.style.height=`${c}px`,d.setAttribute("aria-hidden","true"),u.scale(s,s);let f=nr.indexOf(h);return h===o?gg(u,c,e):h===tr?Tc(u,c,e):f>=0?Cc(u,f,c,e):He(u,h,c/2,c/2,e),l.append(d,h),l})))}},vg=[[.3,.55],[.5,.35],[.62,.6],[.45,.62],[.7,.42]];function gg(n,t,e){n.fillStyle=n.strokeStyle=e.text,n.lineWidth=1.2*e.scale,n.beginPath(),n.ellipse(t/2,t/2,.44*t,.3*t,0,0,2*Math.PI),n.stroke();for(let[s,o]of vg)n.beginPath(),n.arc(s*t,o*t,1.1*e.scale,0,2*Math.PI),n.fill()}var lr={every:26,length:6,width:1.4},bg=4,Kc=[0,-1];function vs(n,t,e,s,o){n.beginPath(),n.moveTo(t,e),n.lineTo(s,o),n.stroke()}function Xc(n,t,e,s,o){if(s===1)return Vs(n,t,e,1.35*3*o,Kc);if(s===2)return wg(n,t,e,.89*3*o);Sn(n,t,e,o)}function Sn(n,t,e,s){n.beginPath(),n.arc(t,e,3*s,0,2*Math.PI)}function Jc(n,[t,e,s,o],[i,r],a){let h=Math.hypot(s-t,o-e),l=lr.every*a/(h||1),c=lr.length*a/(Math.hypot(i,r)||1),d=Math.floor(.5/l);n.lineWidth=lr.width*a,n.setLineDash([]);for(let u=-d;u<=d;u++){let[f,p]=[t+(.5+u*l)*(s-t),e+(.5+u*l)*(o-e)];vs(n,f,p,f+c*i,p+c*r)}}function Ys(n,{left:t,top:e,width:s,height:o},i,r,a){let h=bg*a,[l,c]=[t+s,e+o];if(r<e)Vs(n,i,e+h,h,Kc);else if(r>c)Vs(n,i,c-h,h,[0,1]);else if(i<t)Vs(n,t+h,r,h,[-1,0]);else if(i>l)Vs(n,l-h,r,h,[1,0]);else return;n.fill()}function wg(n,t,e,s){n.beginPath(),n.rect(t-s,e-s,2*s,2*s)}function Vs(n,t,e,s,[o,i]){let[r,a]=[.5*s,.87*s];n.beginPath(),n.moveTo(t+o*s,e+i*s),n.lineTo(t-o*r-i*a,e-i*r+o*a),n.lineTo(t-o*r+i*a,e-i*r-o*a),n.closePath()}var xg=.06;function $n(n,{first:t,second:e,target:s}){return n==="boundary"?[t,e]:n==="prediction"?[s,s]:[t,s]}var yg=(n,t,[e,s])=>Float64Array.from(n,(o,i)=>e*o+s*t[i]);function Qc({output:n},{parameters:t,coefficients:e,rows:s}){if(!n)return yg;let o=e.slice(Object.keys(t).length);return(i,r,a)=>Qt({program:n,coefficients:[...a,...o],rows:s})(Float64Array.from(i),Float64Array.from(r))}function td(n,t,e,s){let o=t.map(r=>$n(n,r)),i=n==="prediction"?e.flatMap(r=>t.map(({first:a,second:h})=>s(a,h,Xs(r,0)))):[];return{across:Zc(o.map(([r])=>r)),up:Zc([...o.map(([,r])=>r),...i])}}function Zc(n){let[t,e]=[1/0,-1/0];for(let o of n)for(let i of o)Number.isFinite(i)&&([t,e]=[Math.min(t,i),Math.max(e,i)]);if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=xg*(e-t);return[t-s,e+s]}var ed=(n,{length:t})=>Uint8Array.from(n,e=>t>2?e:+(e>0));function sd({kind:n,predicts:t},[e,s],o){return t==="scores"?o.map(([i,r])=>n==="boundary"?[e-i,s-r,0]:[e-i,0,r-s]):n==="boundary"?[[e,s,0]]:t==="product"?[[e*s,-1,0]]:[[e,-1,-s]]}var od=({kind:n,predicts:t})=>n==="boundary"||t==="scores",Ks=({kind:n,predicts:t})=>n==="line"&&(t==="neurons"||t==="output"),nd=(n,t,[e,s])=>Float64Array.from(n,o=>Math.tanh(e*o)+Math.tanh(s*o));function id([n,t,e],{across:s,up:o}){if(!n&&!t)return;if(Math.abs(t)*(o[1]-o[0])>=Math.abs(n)*(s[1]-s[0])){let[a,h]=s.map(l=>[l,(e-n*l)/t]);return[a,h]}let[i,r]=o.map(a=>[(e-t*a)/n,a]);return[i,r]}function Xs({x:n,y:t,records:e},s){let o=Math.min(s,e-1),i=Math.floor(o+1e-9),r=o-i;return r>1e-9?[n[i]+(n[i+1]-n[i])*r,t[i]+(t[i+1]-t[i])*r]:[n[i],t[i]]}var kg=1;function rd(n,t,e,s){return Ks(t)?[Sg(n,t.predicts==="neurons"?nd:n.outputs,e,s)]:sd(t,e,n.others).map(o=>Mg(n,o,od(t),s))}function Mg(n,t,e,s){let{context:o,box:i,range:r}=n,a=id(t,r);if(!a)return"none";let[[h,l],[c,d]]=a.map(([y,k])=>[n.x(y),n.y(k)]),u=Ae(h,l,c,d,i);if(!u)return Ys(o,i,(h+c)/2,(l+d)/2,s),"outside";let[f,p,m,v]=u,[b,g]=t;if(vs(o,f,p,m,v),!e)return"drawn";let w=b*(r.across[1]-r.across[0])/i.width,x=-g*(r.up[1]-r.up[0])/i.height;return o.save(),Jc(o,[f,p,m,v],[w,x],s),o.restore(),"drawn"}function Sg(n,t,e,s){let{context:o,box:i,range:r}=n,[a,h]=r.across,l=Math.ceil(i.width/kg),c=Float64Array.from({length:l+1},(p,m)=>a+(h-a)*m/l),d=t(c,new Float64Array(l+1).fill(1),e),u=Array.from(c,(p,m)=>[n.x(p),n.y(d[m])]);if(!u.some(([p,m],v)=>v>0&&Ae(...u[v-1],p,m,i))){let[p,m]=u[l>>1];return Ys(o,i,p,m,s),"outside"}return o.save(),o.beginPath(),o.rect(i.left,i.top,i.width,i.height),o.clip(),o.beginPath(),u.forEach(([p,m],v)=>o[v?"lineTo":"moveTo"](p,m)),o.stroke(),o.restore(),"drawn"}var ad=.5,$g=.16,Ag=.35;function hd(n,t,e){let{counts:s,features:[o,i]}=n.given(t);return{t,counts:s,dropped:n.dropped(t),seen:n.choice.input_noise>0?{first:o,second:i,target:e}:void 0}}function ld(n,t){if(!n)return{alpha:ad,ring:0,times:1};let e=n.counts?n.counts[t]:1,s=n.dropped[t]>0;return{alpha:e>0&&!s?n.counts?1:ad:$g,ring:n.counts&&e?s?Ag:1:0,times:e}}function cd(n,t){return n?.hasBatches?`batch ${n.counts(t).reduce((s,o)=>s+o,0)} of ${n.count}, epoch ${M(t/n.stepsOfEpoch,2)}`:""}function dd(n){if(!n)return"";let{keep_prob:t,input_noise:e}=n.choice;return[n.hasBatches?"ringed: the batch":"",t<1?"faint: an input is dropped":"",e>0?`small dots: inputs ± ${M(e)}`:""].filter(Boolean).join(", ")}var Eg=2,Tg=.5,Og=1.6,Ng=.55;function ud(n,[t,e],{box:s,scale:o,tones:i,classes:r,isHollow:a,step:h}){pd(n,s);for(let l of h?.counts?[!1,!0]:[!0])for(let c=0;c<t.length;c++){let{alpha:d,ring:u,times:f}=ld(h,c),p=r?.[c]??0;f>0===l&&(n.fillStyle=n.strokeStyle=i[p],n.globalAlpha=d,Xc(n,t[c],e[c],p,o),n[a?"stroke":"fill"](),u&&(n.globalAlpha=u,Sn(n,t[c],e[c],o*(Eg+Tg*(f-1))),n.lineWidth=Og*o,n.stroke(),n.lineWidth=1))}n.restore()}function fd(n,[t,e],{box:s,scale:o,tone:i,step:{counts:r}}){pd(n,s),n.fillStyle=i;for(let a=0;a<t.length;a++)r&&!r[a]||(Sn(n,t[a],e[a],Ng*o),n.fill());n.restore()}function pd(n,{left:t,top:e,width:s,height:o}){n.save(),n.beginPath(),n.rect(t,e,s,o),n.clip(),n.setLineDash([]),n.lineWidth=1}var _g=["dots","triangles","squares"],md={neurons:"a sum of two tanh",output:"what its model gives"};function vd({kind:n,predicts:t,across:e,up:s,classes:o},i){let r=`${s} against ${e}`,[a]=o,h=Lg(o.map((c,d)=>`${c} (${_g[d]})`));if(t==="scores")return["Classes and borders",`${h}, ${r}; each run's two borders of ${a}, ticks on its side`];if(n==="prediction")return["Prediction",`against measured ${e}${i?`, ${i.label}`:""}`];if(n==="boundary")return["Classes and boundary",`${h.replace(/\)$/,", ticks on their side)")}, ${r}`];let l=t in md?`; each run's curve is ${md[t]}`:"";return["Data and fit",`${o.length?`${r}, ${h}`:r}${l}`]}function gd({kind:n,predicts:t},e,s){let o=n==="prediction"?"row":Ks({kind:n,predicts:t})?"curve":"line",i=s.join(", "),r=t==="scores"?`${i} scores two classes alike`:`the weights of ${i} are zero`;return[e&&`${e} ${o}${e>1?"s":""} outside`,s.length&&`no line: ${r}`].filter(Boolean).join("; ")}function bd({kind:n,predicts:t},[e,s]){let o=`${M(e,3)} and ${M(s,3)}`;return Ks({kind:n,predicts:t})?`curve of weights ${o}`:n!=="line"||t==="scores"?`weights ${o}`:t==="product"?`slope ${M(e*s,3)}`:`slope ${M(e,3)}, height ${M(s,3)}`}var Lg=n=>[n.slice(0,-1).join(", "),...n.slice(-1)].filter(Boolean).join(" and ");var Js={left:46,right:12,top:7,bottom:20},An=class{constructor(t){this.canvas=t,this.context=st(t),this.ground=rt(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]},this.others=[],this.outputs=e=>e,this.outside=0,this.without=[],this.stream=void 0,this.step=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s,surface:o}){if(this.companion=t,!t)return;let i=Object.keys(o.parameters).length;this.outputs=Qc(t,o),this.others=t.predicts==="scores"?Ig(o.coefficients.slice(i)):[];let r=a=>a&&{first:a[0],second:a[1],target:a[2]};this.fitted=r(To({surface:o,head:e,array:s})),this.held=r(e.arrays.rows_held_out&&rs(s("rows_held_out"),3)),this.outside=0,this.without=[]}get parts(){return[this.held,this.fitted].filter(t=>t!==void 0)}prepare(t,e,s){let o=e.scale,{companion:i}=this;if(!i)return;this.range=td(i.kind,this.parts,t,this.outputs),Object.assign(this,{runs:t,colours:e,stream:s,step:void 0});let r=Math.max(Js.left*o,this.widestClass(e)+12);this.box={left:r,top:Js.top*o,width:Math.max(20,this.width-r-Js.right),height:Math.max(20,this.height-(Js.top+Js.bottom)*o)},this.drawGround(e)}widestClass(t){let e=st(this.ground);return e.font=wd(t),Math.max(0,...this.classTicks().map(({text:s})=>e.measureText(s).width))}classTicks(){let{kind:t,classes:e}=this.companion??{classes:[]};return t==="line"?e.map((s,o)=>({value:e.length>2?o:2*o-1,text:s})):[]}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=st(this.ground),{box:s,range:o}=this,i=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=wd(t),e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=St(...o.up,s.height/(34*i)),a=r.values.map(c=>({value:c,text:re(c,r.step)})),h=this.classTicks();for(let{value:c,text:d}of h.length?h:a){let u=Math.round(this.y(c))+.5;vs(e,s.left,u,s.left+s.width,u),e.fillText(d,s.left-6,u)}e.textAlign="center",e.textBaseline="top";let l=St(...o.across,s.width/(70*i));for(let c of l.values)e.fillText(re(c,l.step),this.x(c),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[c,d]=o.across;vs(e,this.x(c),this.y(c),this.x(d),this.y(d))}else for(let c of this.parts)(c!==this.fitted||!this.stream)&&this.drawPlaces(e,c,t)}drawPlaces(t,e,{muted:s,text:o},i){let r=this.companion?.kind??"line";this.drawRows(t,e,$n(r,e),[s,o,s],i),i?.seen&&this.drawSeen(t,$n(r,i.seen),o,i)}drawRows(t,e,s,o,i){let r=e===this.held,a=this.companion?.classes??[],h=a.length?ed(e.target,a):void 0;ud(t,this.pixels(s),{...this.pen,tones:o,classes:h,isHollow:r,step:i})}drawSeen(t,e,s,o){fd(t,this.pixels(e),{...this.pen,tone:s,step:o})}get pen(){return{box:this.box,scale:this.colours?.scale??1}}pixels([t,e]){return[Float64Array.from(t,s=>this.x(s)),Float64Array.from(e,s=>this.y(s))]}stepAt(t){let{stream:e,fitted:s}=this,o=Math.floor(t+1e-9);if(!(!e||!s))return this.step?.t!==o&&(this.step=hd(e,o,s.target)),this.step}draw(t,e){let{context:s,colours:o,ratio:i,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(i,0,0,i,0,0),this.outside=0,this.without=[];let a=this.shownOf(t,e),h=this.stepAt(t);if(h&&this.fitted&&r.kind!=="prediction"&&this.drawPlaces(s,this.fitted,o,h),a&&this.drawPredictions(a,t,o),r.kind!=="prediction"){for(let l of this.runs)t>=l.first&&l!==e&&this.drawLines(r,l,t,o,1.9);e&&this.runs.includes(e)&&this.drawLines(r,e,t,o,3.4)}}shownOf(t,e){if(this.companion?.kind==="prediction")return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}drawLines(t,e,s,o,i){let{context:r}=this,{scale:a}=o;r.strokeStyle=r.fillStyle=o.of(e),r.lineWidth=i*a,r.setLineDash(e.dash.map(l=>l*.8*a));let h=rd(this,t,Xs(e,s),a);this.outside+=h.filter(l=>l==="outside").length,h.includes("none")&&this.without.push(e.label)}drawPredictions(t,e,s){let{context:o,range:i,box:r}=this,a=Xs(t,e),h=this.stepAt(e);for(let l of this.parts){let c=this.outputs(l.first,l.second,a),d=l===this.fitted?h:void 0;if(this.drawRows(o,l,[l.target,c],[s.of(t),s.of(t)],d),d?.seen){let{first:u,second:f}=d.seen;this.drawSeen(o,[l.target,this.outputs(u,f,a)],s.text,d)}o.fillStyle=s.of(t),c.forEach((u,f)=>{u>=i.up[0]&&u<=i.up[1]||(this.outside++,Ys(o,r,this.x(l.target[f]),this.y(u),s.scale))})}}describe(t){let{companion:e}=this,s=this.runs.filter(({first:o})=>t>=o);return e?s.map(o=>`${o.label}: ${bd(e,Xs(o,t))}`).join("; "):""}},Ig=n=>n.flatMap((t,e)=>e%2?[]:[[t,n[e+1]]]),wd=({scale:n,font:t})=>`${11*n}px ${t}`;var Rg=.55,En=class{constructor(){this.heldOut=void 0,this.fitted=void 0,this.known=new WeakMap}load({surface:t,companion:e,array:s,held:o}){let i=e?.held_numbers;if(this.heldOut=this.fitted=void 0,this.known=new WeakMap,!i||o)return;let{program:r,penalty:a,parameters:h}=t,l=Object.keys(h).length,c=Object.entries(h).map(([m,v])=>a&&m==="strength"?0:v),d=rs(s("rows_held_out"),3),u=d[0].length,f=new Float64Array(u).fill(1/u),p=r.columns?[...d,f].map(m=>m.map(I)):void 0;this.heldOut=Qt({program:r,coefficients:[...c,...i],rows:p}),a&&(this.fitted=Qt({...t,coefficients:[...c,...t.coefficients.slice(l)]}))}get isOn(){return this.heldOut!==void 0}losses(t){let{heldOut:e,fitted:s}=this,o=this.known.get(t.x);if(o||!e)return o??{fitted:new Float64Array,heldOut:new Float64Array};let[i,r]=[Float64Array.from(t.x),Float64Array.from(t.y)],a={fitted:s?s(i,r):Float64Array.from(t.height,h=>h+t.floor),heldOut:e(i,r)};return this.known.set(t.x,a),a}curves(t){return t.flatMap(e=>{let{fitted:s,heldOut:o}=this.losses(e),{first:i}=e;return[{run:e,values:o,first:i,share:Rg,head:"h"},{run:e,values:s,first:i}]})}inWords(t,e){let{fitted:s,heldOut:o}=this.losses(t),i=Math.min(e,t.records-1),r=o[i]-s[i];return`held out ${M(o[i],3)}, gap ${r>0?"+":""}${M(r,3)}`}};var Tn=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new fs(e(s))),this.fit=new An(e("fit")),this.monitor=new En,this.fitLabel=this.lossLabel=""}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}load(t){this.fit.load(t),this.monitor.load(t)}describe({surface:t,runs:e,companion:s}){let i=[[t.floor===null?"<span><b>f</b> against step</span>":`<span><b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale</span>`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:h},l)=>{[h.previousElementSibling.innerHTML]=i[l],h.setAttribute("aria-label",i[l][1])});let[,r,a]=this.charts;r.canvas.parentElement.hidden=!!s,a.canvas.parentElement.hidden=!e.some(h=>h.rates),this.fit.canvas.parentElement.hidden=!s,s&&this.nameFit(s),this.lossLabel=""}name({surface:t,runs:e,companion:s},o){s&&this.nameFit(s,o),this.monitor.isOn&&this.nameLoss(t,e,o)}nameLoss({penalty:t},e,{time:s,rests:o,lit:i}){let{canvas:r}=this.charts[0],a=Math.floor(s+1e-9),h=e.filter(p=>!p.hidden&&a>=p.first),l=h.includes(i)?i:h[0],c=e.length>1?`${l?.label}: `:"",d=l?`${c}${this.monitor.inWords(l,a)}`:"",u=`against step, log scale; thin, h: held out${t?"; without the penalty":""}`,f=[`Loss f ${u}`,o&&d].filter(Boolean).join(". ");et(r.previousElementSibling,`<span><b>Loss f</b> ${_(u)}</span><span>${_(d)}</span>`),f!==this.lossLabel&&r.setAttribute("aria-label",f),this.lossLabel=f}nameFit(t,{time:e=0,rests:s=!1,lit:o}={}){let{canvas:i,held:r,outside:a,without:h,stream:l}=this.fit,[c,d]=vd(t,this.fit.shownOf(e,o)),u=[d,r&&"hollow: held out",dd(l)].filter(Boolean).join("; "),f=cd(l,Math.floor(e+1e-9)),p=gd(t,a,h),m=[f,_(p)].filter(Boolean).join("; "),v=`<span><b>${c}</b> ${_(u)}</span><span>${m}</span>`,b=[s&&f,p,s&&this.fit.describe(e)],g=[`${c} at this step: ${u}`,...b].filter(Boolean).join(". ");et(i.previousElementSibling,v),g!==this.fitLabel&&i.setAttribute("aria-label",g),this.fitLabel=g}prepare({surface:t,runs:e,companion:s,stream:o},i,r,a){let[h,l,c]=this.charts,d=m=>e.filter(v=>!v.hidden).map(v=>({run:v,values:v[m],first:v.first})),{monitor:u}=this;u.isOn?h.prepare(u.curves(e.filter(m=>!m.hidden)),i,"log",r,a):h.prepare(d("height"),i,t.floor===null?"linear":"log",r,a),l.prepare(d("slope"),i,"log",r,a);let f=m=>new Float64Array(m.records).fill(m.rate),p=d("rates").map(m=>({...m,values:m.values??f(m.run)}));c.prepare(p,i,"log",r,a),s&&this.fit.prepare(e.filter(m=>!m.hidden),a,o)}};function xd(n,t,e,s){let[o,i,r,a]=t.corners(),h=t.half[2],l=(c,d)=>{n.strokeStyle=c,n.beginPath();for(let[[u,f],p]of d){let[m,v]=t.project(u,f,p);n.lineTo(m,v)}n.stroke()};n.setLineDash([]),n.lineWidth=1;for(let{z:c}of s)l(e.grid,[[i,c],[r,c],[a,c]]);l(e.frame,[[o,-h],[i,-h],[i,h],[r,h],[a,h],[a,-h],[o,-h]]),l(e.frame,[[i,-h],[r,-h],[a,-h]]),l(e.frame,[[r,-h],[r,h]])}var yd=3.6,Cg=[2,3,4,5,6,8],kd=n=>n*.7;function Md(n,t){let[e]=n.corners(),s=n.half[2],o=t[0]===e[0]?1:0,i=n.half[o],r=m=>o?n.project(e[0],i*m,-s):n.project(i*m,e[1],-s),[a,h]=r(-1),[l,c]=r(1),[d,u]=r(0),f=Math.hypot(l-a,c-h),p=Math.sign((h-c)*(d-n.cx)+(l-a)*(u-n.cy))/f||0;return{axis:o,at:r,out:[(h-c)*p,(l-a)*p],length:f}}function Sd(n,t,e,s,o){n.font=`${e}px ${t.font}`;let i=h=>Math.max(0,...h.map(l=>n.measureText(l).width)),r=i(o.map(({text:h})=>h)),a=[s.slice(0,2),s.slice(2)].map(([h,l])=>{let c=Cg.map(d=>St(h,l,d));return i(c.flatMap(({values:d,step:u})=>Qe(d,u).texts))});return{heights:r,numbers:a}}function $d(n,[t,e],s,{heights:o,numbers:i}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)n.face(t,e,r),r=Pg(n,s,o,i);n.face(t,e,r)}function Pg(n,t,e,s){let o=kd(t),[,i,,r]=n.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let h of[i,r]){let{axis:l,at:c,out:d}=Md(n,h),[u,f]=d.map(Math.abs),[p,m]=[0,1].map(k=>Math.abs(c(1)[k]-c(-1)[k])/2),v=h===i?"left":"right",b=(k,S)=>[u*(k+S)+S,f*(k+t/2)+t/2],[g,w]=b(o,s[l]/2),[x,y]=b(yd*o,t/3);a[v]=Math.max(a[v],g,x-p),a.bottom=Math.max(a.bottom,w,y-m)}return a}function Ad(n,t,e,s,o,i,r){let[,a,,h]=t.corners(),l=kd(s),c=[],d=(u,f,p,[m,v],b)=>{let g=n.measureText(u).width,w=Math.max(g/2,f+m*(b+g/2)),x=p+v*(b+s/2);c.some(y=>Math.abs(y.x-w)<(y.across+g)/2+3&&Math.abs(y.y-x)<s)||(c.push({x:w,y:x,across:g}),n.fillText(u,w,x))};n.textAlign="center",n.textBaseline="middle",n.font=`${s}px ${e.font}`,n.fillStyle=e.muted;for(let{z:u,text:f}of i){let[p,m]=t.project(...a,u);n.fillRect(p-4,Math.round(m),4,1),d(f,p,m,[-1,0],l)}n.strokeStyle=e.frame;for(let u of[a,h]){let{axis:f,at:p,out:m,length:v}=Md(t,u),[b,g]=o.slice(2*f,2*f+2),[w,x]=m,y=St(b,g,v/(4.6*s)),{texts:k,counted:S}=Qe(y.values,y.step);n.font=`${s}px ${e.font}`,n.fillStyle=e.muted;for(let[E,T]of y.values.entries()){let[$,z]=p(2*(T-b)/(g-b)-1);n.beginPath(),n.moveTo($,z),n.lineTo($+4*w,z+4*x),n.stroke(),d(k[E],$,z,m,l)}n.font=`italic ${s+1}px ${e.font}`,n.fillStyle=e.text;let[A,O]=p(0);d(`${f?"y":"x"}${S}`,A,O,m,yd*l)}n.font=`${s}px ${e.font}`,n.textAlign="left",n.textBaseline="top",n.fillText(`height: ${r}`,4,4)}function Ed(n,t,e,s,o){let{floor:i}=n.surface,r=[],a=e?i===null?n.level:jg(n,i):l=>l,h=(l,c)=>{let d=(a(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(u=>Math.abs(u.share-d)>.9/o)&&r.push({share:d,text:c,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:M(t.least)}];e&&i===null&&h(0,"0");for(let l=300;e&&l>-300;l--)h(10**l,Vt(l)),i===null&&h(-(10**l),"−"+Vt(l));if(r.length<2){let l=i??0,c=e?St(t.least-l,t.most-l,o):St(t.low,t.high,o);for(let d of c.values)h(d,re(d,c.step))}return r}function jg(n,t){let e=n.level(t+1),s=n.level(t+10);return o=>e+(s-e)*Math.log10(o)}function Od(n,t,e,s){let[o,i,r,a]=t,h=Math.max(i-o,a-r),[l,c]=[i-o,a-r].map(f=>3*Math.max(4,Math.round(e*f/h/3))+1),d=n.grid(o,i,r,a,l,c).map(f=>Number.isFinite(f)?f:NaN),u=d.map(f=>n.level(f));return{columns:l,rows:c,f:d,level:u,height:s?u:d,domain:n.surface.domain,window:t}}function Nd(n){let t=(n.columns-1)/3+1,e=(n.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(i,r)=>o[(Math.floor(r/t)*n.columns+r%t)*3]);return{...n,columns:t,rows:e,level:s(n.level),height:s(n.height)}}function _d(n,t,e){let s=t.height.filter(Number.isFinite).sort(),o=c=>s[Math.floor(c*(s.length-1))],[i,r]=Td(n.height),[a,h]=Td(n.f),l={low:i,high:r,least:a,most:h,cut:""};return s.length?(e?l.low=Math.max(i,o(.01)):r-i>12*(r-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:i-.5,high:i+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function Td(n){let t=1/0,e=-1/0;for(let s of n)s<t&&(t=s),s>e&&(e=s);return[t,e]}function cr(n,t,e){let{columns:s,rows:o,height:i}=n,[r,a,h]=t,l=Float64Array.from({length:s},(m,v)=>r*(2*v/(s-1)-1)),c=Float64Array.from({length:o},(m,v)=>a*(1-2*v/(o-1))),d=i.map(m=>h*(2*(m-e.low)/(e.high-e.low)-1)),u=(m,v,b,g)=>(d[m+b]-d[m-v])/g||0,f=d.map((m,v)=>{let b=v%s,g=b>0?1:0,w=b<s-1?1:0;return u(v,g,w,l[b+w]-l[b-g])}),p=d.map((m,v)=>{let b=Math.floor(v/s),g=b>0?1:0,w=b<o-1?1:0;return u(v,g*s,w*s,c[b+w]-c[b-g])});return Object.assign(n,{x:l,y:c,z:d,slopeX:f,slopeY:p})}function dr({columns:n,rows:t,x:e,y:s,z:o},i,r){let a=(i-e[0])/(e[n-1]-e[0])*(n-1),h=(r-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(n-2,Math.floor(a)),c=Math.min(t-2,Math.floor(h));if(!(a>=0&&h>=0&&a<=n-1&&h<=t-1))return NaN;let d=c*n+l,u=a-l,f=h-c;return(o[d]*(1-u)+o[d+1]*u)*(1-f)+(o[d+n]*(1-u)+o[d+n+1]*u)*f}var Ld=180,Id=.012,On=class{constructor(t,e,s,o,i,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=i,this.terrain=r;let a=e[1]-e[0],h=e[3]-e[2],l=Math.max(a,h),{floor:c}=t.surface,d=Od(t,e,o?Ld:Ld/3,s),u=o?Nd(d):d;this.range=_d(d,u,s&&c!==null),i.half=[a/l/2,h/l/2,.23],this.fine=cr(d,i.half,this.range),this.coarse=o?cr(u,i.half,this.range):this.fine,this.shown=this.coarse,this.title=s?c===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,i,r,a]=this.window,[h,l,c]=this.camera.half,{low:d,high:u}=this.range,f=this.logHeight?this.landscape.level(s):s;return[h*(2*(t-o)/(i-o)-1),l*(2*(e-r)/(a-r)-1),c*(2*(f-d)/(u-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,dr(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[i,r,a]=this.camera.project(t,e,s+o+Id);return this.terrain.depthAt(i,r)>a+Id/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,i,r]=this.camera.unproject(t,e,s),[a,h]=this.camera.half,[l,c,d,u]=this.window;return Math.abs(dr(this.shown,o,i)-r)<.02?[l+(c-l)*(o/a+1)/2,d+(u-d)*(i/h+1)/2]:null}};function Nn(n,t,e){return[n[0]+(t[0]-n[0])*e,n[1]+(t[1]-n[1])*e,n[2]+(t[2]-n[2])*e]}function ur(n,t,e){let s=0,o=1;for(let[i,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[i]-n[i]),h=e[i]-r*n[i];if(!Number.isFinite(a)||a===0&&h<0)return null;a>0&&(o=Math.min(o,h/a)),a<0&&(s=Math.max(s,h/a))}return s<=o?[s,o]:null}function Rd(n,t,e,s){for(let o=Math.min(e,n.length-2);o>=t;o--){let i=n[o],r=n[o+1],a=ur(i,r,s);if(a&&a[1]<1)return[Nn(i,r,a[1]),[r[0]-i[0],r[1]-i[1],r[2]-i[2]]];if(a)return null}return null}var _n={azimuth:-108,elevation:54,magnification:1},Cd=.4,Ln=class{constructor(){this.half=[.5,.5,.23],this.azimuth=_n.azimuth,this.elevation=_n.elevation,this.magnification=_n.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,_n)}orbit(t,e){this.azimuth=(this.azimuth-t*Cd)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Cd))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:i,bottom:r}){let[a,h]=[this.azimuth,this.elevation].map(f=>f*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(h),cosE:Math.cos(h)});let[l,c]=this.reach(),d=Math.max(20,t-s-o),u=Math.max(20,e-i-r);this.unit=this.magnification*Math.min(d/l,u/c)/2,this.cx=s+(t-s-o)/2,this.cy=i+(e-i-r)/2}reach(){let[t,e,s]=this.half,[o,i]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*i,this.sinE*(t*i+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,i=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*i;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*i]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var zg=4,fr=.25,In=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:i}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,i.canvas.width,i.canvas.height);for(let r of[o,i])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:i}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let h=o[a],[l,c]=s.toCanvas(t.at),[d,u]=s.toCanvas(h);Math.hypot(d-l,u-c)<.6&&a<e||this.follow(t,h,r)}t.next=e+1,this.stroke(i,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,i=t.at,r=t.fault??0,a=o.fault(e),h=ur(i,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!h){t.stroke=void 0;return}let[l,c]=h,d=b=>Nn(i,e,b),[u,f]=o.toCanvas(d(l)),[p,m]=o.toCanvas(d(c)),v=Math.max(1,Math.ceil(Math.hypot(p-u,m-f)/zg));l>0&&(t.stroke=void 0);for(let b=0;b<v;b++){let g=l+(c-l)*(b+.5)/v,w=o.hides(...d(g),r+(a-r)*g);(!t.stroke||t.stroke.hidden!==w)&&(t.stroke={hidden:w,path:new Path2D,offset:t.length},t.stroke.path.moveTo(u,f),s.push(t.stroke));let[x,y]=o.toCanvas(d(l+(c-l)*(b+1)/v));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-u,y-f),[u,f]=[x,y]}c<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:i}=this,r=i.scale;for(let{hidden:a,path:h,offset:l}of e){if(a){s.globalAlpha=fr,s.strokeStyle=i.of(t),s.lineWidth=1.2*r,s.stroke(h),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=i.halo,s.lineWidth=5*r,s.stroke(h),o.setLineDash(t.dash.map(c=>c*r)),o.lineDashOffset=l),o.strokeStyle=i.of(t),o.lineWidth=2.3*r,o.stroke(h)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:i}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:h}of this.pens){let{run:l,points:c,first:d}=h;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:lo,at:c[l.branch_step],fault:s.fault(c[l.branch_step]),run:l});let u=Math.min(e,l.records-1),f=Math.floor(u+1e-9),p=u-f,m=c[f],v=s.fault(m);if(p>1e-9){let x=[],y={at:m,fault:v,length:0};m=Nn(m,c[f+1],p),v+=(s.fault(c[f+1])-v)*p,this.follow(y,m,x),this.stroke(l,x,t,t)}let[b,g,w]=i.half;if(Math.abs(m[0])<=b&&Math.abs(m[1])<=g&&m[2]<=w){let x=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:x?ho:Xt,at:m,fault:v,run:l})}else{let x=Rd(c,d,f,i.half);x&&a.push({draw:Dg(i,x[1]),at:x[0],fault:0,run:l})}}for(let{draw:h,at:l,fault:c,run:d}of a){let[u,f,p]=l,[m,v]=s.toCanvas(l);t.globalAlpha=s.hides(u,f,Math.max(p,-i.half[2]),c)?.5:1,h(t,d,m,v,r,o),t.globalAlpha=1}}};function Dg(n,t){let[e,s]=n.project(...t);return(o,i,r,a,h,l)=>ao(o,i,r,a,e-n.cx,s-n.cy,h,l)}function Pd({contour:n,contourStrong:t}){return Math.round(8*Zs(n)[3]/Zs(t)[3])}function jd(n){return[0,Zs(n.veil)[3]].map(t=>Fg(n,t))}function Zs(n){return(n.match(/[\d.]+/g)??[]).map(Number)}function Fg(n,t){let e=Zs(n.rim),[s,o,i,r]=Zs(n.contourStrong),a=[s,o,i],[h,l]=n.dark?[.62,1.5]:[.74,1.07],c=new Uint32Array(360*256),d=new Uint8ClampedArray(c.buffer),u=n.ramp.length/3-1;for(let f=0;f<c.length;f++){let p=3*Math.round((f&255)*u/255),m=(f>>8)%40,v=r*Math.floor((f>>8)/40)/8,b=h+(l-h)*m/39;for(let g=0;g<3;g++)d[4*f+g]=(Math.min(255,n.ramp[p+g]*b)*(1-v)+a[g]*v)*(1-t)+e[g]*t;d[4*f+3]=255}return c}var qg=24e5,Wg=["px","py","pd","level","shade"],Rn=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Pd(t),this.palettes=jd(t))}paint(t,e,s,o,i){let r=this.aim(e,s,o,i);this.place(t,e);let{columns:a,rows:h,z:l,domain:c,window:d}=t,[,,u]=e.half,f=(p,m)=>{let v=d[2*m]+(d[2*m+1]-d[2*m])*p;return v>=c[2*m]&&v<=c[2*m+1]};for(let p=0;p<h-1;p++){let m=e.sinA>0?h-2-p:p;for(let v=0;v<a-1;v++){let b=e.cosA>0?v:a-2-v,g=m*a+b,w=Math.min(l[g],l[g+1],l[g+a],l[g+a+1]),x=Math.max(l[g],l[g+1],l[g+a],l[g+a+1]);w<u&&x<1e4&&(this.cut=w<-u||x>u,this.palette=this.palettes[f((b+.5)/(a-1),0)&&f(1-(m+.5)/(h-1),1)?0:1],w<-u&&this.lid(t,e,[g,g+1,g+a,g+a+1]),this.lines=!0,this.triangle(g,g+1,g+a),this.triangle(g+1,g+a,g+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[i,r,a]=t.half,h=Math.hypot(i,r)*t.unit,l=(Math.hypot(i,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-h-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let c=Math.min(e,Math.ceil(t.cx+h+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(qg/((c-this.left)*(d-this.top)))),this.across=Math.round((c-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=c-this.left,this.height=d-this.top;let{image:u}=this;return u?.width!==this.across||u?.height!==this.down?(this.image=u=new ImageData(this.across,this.down),this.pixels=new Uint32Array(u.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,u}place(t,e){let{columns:s,rows:o,x:i,y:r,z:a,slopeX:h,slopeY:l,level:c}=t,d=s*o;if(this.px.length!==d+4)for(let b of Wg)this[b]=new Float64Array(d+4);this.scratch=d,this.level.set(c);let{sinA:u,cosA:f}=e,[p,m,v]=[.45*f+.5*u,.45*u-.5*f,.74];for(let b=0,g=0;b<o;b++)for(let w=0;w<s;w++,g++){this.corner(g,e,i[w],r[b],a[g]);let x=(v-h[g]*p-l[g]*m)/Math.sqrt(1+h[g]*h[g]+l[g]*l[g]);this.shade[g]=x>0?x*39:0}}corner(t,e,s,o,i){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*i),this.pd[t]=e.cosE*r+e.sinE*i}face(t,e,s,o){let i=this.scratch;e.forEach(([r,a,h],l)=>{this.corner(i+l,t,r,a,h),this.level[i+l]=s,this.shade[i+l]=o*39}),this.lines=!1,this.triangle(i,i+1,i+2),this.triangle(i+1,i+2,i+3)}lid({columns:t,x:e,y:s},o,i){this.face(o,i.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:i},r){let a=(d,u)=>{for(let f=0;f+1<d.length;f++){let p=[d[f],d[f+1]],m=Math.max(i[p[0]],i[p[1]]);if(!(m>-this.hz&&m<1e4))continue;this.cut=!0;let b=[i[p[0]],i[p[1]],-this.hz,-this.hz].map((g,w)=>[s[p[w%2]%t],o[Math.floor(p[w%2]/t)],g]);this.face(r,b,(128-this.tintBase)/this.tintSlope,u)}},h=r.sinA>0?0:e-1,l=r.cosA>0?t-1:0,c=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,u)=>h*t+u),c?.12:.55),a(Array.from({length:e},(d,u)=>u*t+l),c?.3:.8)}triangle(t,e,s){let{px:o,py:i,pd:r,level:a,shade:h,pixels:l,depths:c,across:d,palette:u,tintBase:f,tintSlope:p,cut:m,hz:v,zDepth:b}=this;i[e]<i[t]&&([t,e]=[e,t]),i[s]<i[e]&&([e,s]=[s,e]),i[e]<i[t]&&([t,e]=[e,t]);let g=o[t],w=i[t],x=o[e],y=i[e],k=x-g,S=y-w,A=o[s]-g,O=i[s]-w,E=Math.max(0,Math.ceil(w-.5)),T=Math.min(this.down,Math.ceil(i[s]-.5)),$=k*O-A*S;if(E>=T||Math.abs($)<.001)return;let z=P=>((P[e]-P[t])*O-(P[s]-P[t])*S)/$,N=P=>((P[s]-P[t])*k-(P[e]-P[t])*A)/$,K=z(r),L=N(r),D=z(a),lt=N(a),At=z(h),vt=N(h),C=Math.hypot(D,lt),ct=this.density/2,xt=Math.min(a[t],a[e],a[s]),gt=Math.max(a[t],a[e],a[s]),ot=Math.min(1,(.34-C*this.density)*7),Z=this.lines&&ot>0&&Math.floor(gt+C*ct+C)!==Math.floor(xt-C*ct-C);for(let P=E;P<T;P++){let q=P+.5,at=g+(q-w)*A/O,Q=q<y?g+(q-w)*k/S:x+(q-y)*(o[s]-x)/(i[s]-y),F=Math.max(0,Math.ceil(Math.min(at,Q)-.5)),nt=Math.min(d,Math.ceil(Math.max(at,Q)-.5)),X=F+.5-g,tt=q-w,J=this.zTop+this.zRow*q,ht=r[t]+K*X+L*tt,W=a[t]+D*X+lt*tt,it=h[t]+At*X+vt*tt;for(let B=P*d+F,Lt=P*d+nt;B<Lt;B++,ht+=K,W+=D,it+=At){if(m){let V=b*ht+J;if(V>v+1e-6||V<-v-1e-6)continue}let Et=f+p*W,Tt=0;if(Z){let V=Math.round(W),yt=ct+.5-Math.abs(W-V)/C;yt>0&&(Tt=Math.round(ot*(yt<1?yt:1)*(V%3===0?8:this.thin)))}l[B]=u[(Tt*40+(it+.5|0)<<8)+(Et<0?0:Et>255?255:Et|0)],c[B]=ht}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var Hg=140,Cn=class{constructor(t){this.canvas=t,this.context=st(t),this.land=st(rt()),this.under=st(rt()),this.line=st(rt()),this.buffer=st(rt()),this.camera=new Ln,this.terrain=new Rn,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,i,r){let{camera:a,terrain:h}=this,l=JSON.stringify([s,o,r,i]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let c=new On(t,s,o,r,a,h);h.mix(i,d=>t.tint(d)),this.paths=new In(c,i,this.under,this.line),Object.assign(this,{key:l,fine:r,stale:!0})}this.paths.load(e)}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Hg)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:i,height:r,ratio:a,buffer:h}=this,{box:l,colours:c}=t,{landscape:d,range:u,logHeight:f,window:p,title:m}=l,v=this.fine&&!this.moving,b=Math.max(8.5,Math.min(11.5,Math.min(i,r)/28))*c.scale,g=k=>Ed(d,u,f,s.half[2],k/(2.4*b)),w=[t,b,r];(!this.widths||w.some((k,S)=>k!==this.measured[S]))&&(this.measured=w,this.widths=Sd(e,c,b,p,g(.4*r))),$d(s,[i,r],b,this.widths),l.shown=v?l.fine:l.coarse;let x=o.paint(l.shown,s,i,r,v?2:1);h.canvas.width=x.width,h.canvas.height=x.height,h.putImageData(x,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,i,r);let y=g(2*s.half[2]*s.unit*s.cosE);xd(e,s,c,y),e.imageSmoothingQuality=v?"high":"low",e.drawImage(h.canvas,o.left,o.top,o.width,o.height),Ad(e,s,c,b,p,y,m);for(let k of[!0,!1])this.drawPoints(l,c,k);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:i}=t,[r,a,h]=this.camera.half,l=!1,c={toPixel:(d,u)=>{let[f,p,m]=t.toBox(d,u,i.at(d,u));l=Math.abs(f)<=r&&Math.abs(p)<=a&&m<=h&&t.hides(f,p,Math.max(m,-h),t.fault([f,p,m]))===s;let[v,b]=t.toCanvas([f,p,m]);return[v,b]},inside:()=>l};o.globalAlpha=s?fr:1,i.points(o,c,e),o.globalAlpha=1}};var Ug=2.5,Gg=6,mr=820,Vg=1100,Yg=1.4,zd=140,Pn=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new gn,this.panels=new kn(this.stage),this.key=new Mn(this.stage.querySelector(".ov-key")),this.hall=new wn(s),this.layers=new xn(this.stage),this.trails=new Po(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Cn(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.cloud=new bn(t),this.race=new Tn(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);zi(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=ar(this.player.root),i=(a,h)=>JSON.stringify([Oh(a),h]),r=e&&i(s,o)===i(e.surface,this.colours);this.colours=o,r||(this.landscape=new Gs(s,Qt(s))),this.race.load(t),this.plane.domain=s.domain,(!e||we(e.surface)!==we(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.graph?[]:t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=ar(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:i,root:r,view:a,dial:h}=t;if(!i)return;let l=a.projector?mr*this.colours.scale/Yg:mr,c=!!(t.sync.group||r.clientWidth<l)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",c),r.classList.toggle("ov-snug",!c&&r.clientWidth<l*Vg/mr);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let u=Ro();this.hall.fit(),this.panels.arrange({scene:i,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},u),this.key.show(i.surface,this.colours,u,this.cloud.words),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:f,clientHeight:p}=o,{clientWidth:m,clientHeight:v}=s.canvas,b=this.panels.places.map(({i:x})=>x),g=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),w=[f,p,u,this.colours.scale,m,v,h.width,this.panels.on,b,g];if(!(!(f*p||m*v)||w.join()===this.size)){this.size=w.join(),f&&p&&e.resize(f,p,u),m&&v&&s.resize(m,v,u),h.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,u);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},zd)}resurface(){let{surface:t}=this.player.scene;this.landscape=new Gs(t,Qt(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},zd)}draw(){let{view:t}=this.player;this.cloud.offer(),t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,graph:s,clock:o}=this.player,i=this.inspected!==o.step||!o.playing;t.inside&&i&&e.update(o.step,!o.playing),t.graph&&i&&s.update(o.step,!o.playing),this.inspected=o.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:i,start:r}=t,{colours:a,places:h}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let m of["halo","line"])s.moved(m);this.trails.reset(h,e,a),r.place()}this.trails.draw(i.time),this.cloud.draw(this.stale.land||this.stale.trails);let{view:l,inside:c,quiz:d,viewState:u,firstVisit:f}=t;s.emptied("heads");let p=l.inside&&c.ready&&c.at(i.time);for(let{runs:m,i:v=u.run,dx:b,dy:g}of h){let w=s.moved("heads",b,g);o.on&&o.drawStart(w,r.position,e),p&&v===u.run&&(o.on||!p.insight.run.hidden)&&c.draw(w,p,a),l.graph&&v===u.run&&t.graph.drawArrow(w,i.time,a),cl(w,m,e,i.time,a),d.draw(w,e,a),f.draw(w,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,i=s.emptied("land"),r=this.moving?Gg:Ug;e.on?e.drawLand(i,o,t,r,this.colours,s.ratio):o.draw(i,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:i}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===i.run);e.emptied("fan"),i.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:i,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let h=t.view.map((c,d)=>d%2?Math.min(c,a[d]):Math.max(c,a[d])),l=t.fitted?a:h[0]<h[1]&&h[2]<h[3]?h:t.view;s.prepare(this.landscape,o.runs,l,!!i.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:i}=this.player,{low:r,high:a}=this.landscape,h=[r-.5*(a-r),a+.5*(a-r)];if(this.stale.charts){let{undecided:l}=this.player.quiz;for(let c of this.charts)Object.assign(c,{coarse:this.bends,foretells:!l});e.inside?o.prepare(this.colours,h):e.graph||this.race.prepare(t,s.last,h,this.colours)}for(let l of this.charts)l.draw(s.time,i.lit);!e.inside&&!e.graph&&this.race.name(t,{time:s.time,rests:!s.playing,lit:i.lit})}};var jn=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:i,legend:r,root:a,reducedMotion:h}=this.player,{plane:l,surface3d:c}=i,{number:d,step:u,plays:f,speed:p,window:m,camera:v,hidden:b}=t;return this.restored=d,o.pause(),o.seek(u),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((g,w)=>r.setHidden(w,b.includes(w))),m&&l.show(m),v&&Object.assign(c.camera,{azimuth:v[0],elevation:v[1],magnification:v[2]}),i.invalidate("land"),f&&!h&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:i,surface3d:r}=e,{azimuth:a,elevation:h,magnification:l}=r.camera,c=s.runs.flatMap((u,f)=>u.hidden?f:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return i.fitted||d.push(`window:${i.view.map(u=>Number(u.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,h,l].map(u=>Number(u.toFixed(2))).join("~")}`),[...d,...c.length?[`hidden:${c.join("~")}`]:[]].join()}};function gs({x:n,y:t,loss:e,gradient:s,noisyGradient:o,memory:i,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let h of r.method.remembers)a.push(`${h} along x`,`${h} along y`);return{columns:[n,t,e,...s,...o,...i.flat()],names:a}}var vr=Array.from({length:2},()=>new Int32Array(0));function Kg(n,t){return vr[t].length<n&&(vr[t]=Int32Array.from({length:n},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),vr[t]}function Dd(n,t,e){let s=new Float64Array(n.length),o=new Int32Array(s.buffer),i=o.length,r=Array.from({length:2},(l,c)=>Kg(64*i,c)),a=r.map(()=>0),h=e*64;for(let l=0;l<64&&h+l<t;l++){for(let c=0;c<n.length;c++)s[c]=n[c][h+l]+0;for(let c=0;c<2;c++)for(let d=0;d<i;d++)a[c]=a[c]+Math.imul(o[d],r[c][l*i+d])|0}return a.map(l=>l>>>0)}function Bd(n,t,e){if(n?.records!==t)return!1;let{columns:s}=gs(n);for(let o=0;o*2<e.length;o++)if(Dd(s,t,o).some((i,r)=>i!==e[o*2+r]))return!1;return!0}function qd(n,t){let{columns:e,names:s}=gs(t),o=n?gs(n).columns:[],i=Math.min(n?.records??0,t.records);for(let r=0;r<i;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return n?.records===t.records?void 0:{step:i,name:"end"}}var Xg=400,Jg=20,zn=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:i}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,i.forEach((h,l)=>{let c=h&&qd(o[l],h);c&&this.doubts.set(l,c)});let{arrays:r}=t.head,a=s&&e.every((h,l)=>r[`digest${l}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),Xg))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let i=e.allRuns[t],r=o[t];Bd(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:i.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),Jg)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,i])=>{let r=i?`another ${i.name} at step ${i.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Wd(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Wd(this.said,this.words)}};function Wd(n,t){n.textContent!==t&&(n.textContent=t)}var Zg="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Qg=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,t0="race|inside|toggle-inside|graph|toggle-graph|graph-next|branch|previous-run|next-run",e0={view:new RegExp(`^(${t0}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),dial:/^(dial|fan)$/,runs:/^branch$/},s0=5e3,bs=0,Dn=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(Zg)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let i=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*i,a+o[1]*i)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout(bs),bs=setTimeout(()=>{bs=0,document.documentElement.removeAttribute("data-ov-undecided")},s0))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!bs&&this.decides>0;o&&(clearTimeout(bs),bs=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!Qg.test(t)||s.locked?.some(o=>e0[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${M(t,3)}, ${M(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>M(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[i,r]=e.toPixel(...o),a=s.scale,h=i>e.box.left+e.box.width/2;if(e.inside(i,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=h?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,c,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:c*a}),t.setLineDash(d),t.beginPath(),t.arc(i,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",i+(h?-17:17)*a,r);t.setLineDash([])}}};var o0=90,n0=400,Fn=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:i}=t;Object.assign(e.dataset,{runs:o.length,surface:i.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${i.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:i}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:i,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!i)&&this.writeStep(),this.playing!==i&&this.button.setAttribute("aria-label",i?"Pause":"Play"),this.playing=i,clearTimeout(this.timer),!(i||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(h=>`${h.label}: ${M(h.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},n0))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,i=performance.now();et(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||i-this.shown.at>o0||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?i:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var i0=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],r0=1500;function Hd(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?i0.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var gr=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Hd(),videoBitsPerSecond:8e6});let i=[];this.recorder.ondataavailable=a=>i.push(a.data),this.recorder.onstop=()=>e(new Blob(i,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),r0)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:i,picture:r}=s,{colours:a}=r,{ratio:h}=r.layers,{width:l,height:c}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,c);for(let p of this.sources())t.drawImage(p,0,0,l,c);t.setTransform(h,0,0,h,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${i.step}`},...o.runs.filter(p=>!p.hidden)],u=l/h-22,f=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(u-f,18,f+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,m)=>{let v=32+20*m;m&&Xt(t,p,u-f+15,v,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,u-f+(m?36:10),v)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Bn=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Hd()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new gr(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),rn(t,`${this.player.scene.surface.key}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};function ws(n){let t=Oo(n),{simulator:e}=t,s=t.allRuns.map(({records:h})=>h);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});t.surface.penalty&&(t.surface.minimizer=e.points??void 0);let o=new cs({...t,simulator:e}),i=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((h,l)=>{let c=e.paths[l],d=o.simulate(c,i,r);a.simulated[l]=d,d&&t.head.arrays[`records${l}`]&&(a.recorded[l]=a0(i,t,l,d));let u=a.recorded[l]??d;u&&Object.assign(h,Io(o,i,h,c,u))}),Object.assign(t,a,{stream:i.stream})}function a0({simulator:n},t,e,s){let o=t.array(`records${e}`),i=gs(s).columns.length,r=o.length/i,a=Array.from({length:i},(h,l)=>o.subarray(l*r,(l+1)*r));return{...n.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var qn=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,i]=this.position;return this.holding=!0,this.moved=e==="x"?[s,i]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,i]=this.position;!e.expects("start")&&o===s.start[0]&&i===s.start[1]||e.request("start",{x:o,y:i,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[i,r]=t.toPixel(s,o),{dx:a,dy:h}=e.places[e.over];this.handle.style.transform=`translate(${i+a}px, ${r+h}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(i,r)?"visible":"hidden";let c=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${M(s)}, ${M(o)}.${c}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var Qs=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Wn=new Map,Hn=class{constructor(t){this.player=t,this.own=new Qs(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!Wn.has(t)){let o=new Set;Wn.set(t,{members:o,clock:new Qs(i=>o.forEach(r=>r.tick(i)))})}let{root:e,picture:s}=this.player;this.group=Wn.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?Ud(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Ud(t);e.stop(),t&&Wn.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let i=t.step>o.steps;e.hidden!==!i&&(e.hidden=!i,e.textContent=i?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||xe(o.scene.surface)!==xe(t.surface))continue;let i=o.picture.plane,r=()=>s.fitted?i.fit(t.surface.domain):i.place(s.centre,s.unit*i.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function Ud({clock:n,members:t}){let e=[...t].map(({player:o})=>o.scene),s=String(e.some(o=>o.companion));n.setLast(Math.max(...e.map(({steps:o})=>o)));for(let{player:o}of t)o.root.dataset.companion=s,o.readout.setLast(n.last),o.runsChanged(),o.picture.schedule()}var Un=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:i}=this;return t!==i.scene?.side||!i.bending.laboratory?!1:o.owner==="start"?i.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},Qo),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,i){let r={owner:t,name:e,parameter:s,value:o,gesture:i};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>br(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&br(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,i=this.placeOf(e);if(t==="surface")return we(s.surface);if(i<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(i);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:i}=this.player.bending,r=this.placeOf(e);if(t==="surface")return i.surface.parameters[s];if(t==="scene")return o.sharing.numbers(i)[s];if(r<0)return;let{values:a,schedule_values:h}=o.last(r);return(t==="schedule"?h:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,i=this.placeOf(s);if(i<0)return this.released.find(h=>br(h,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(i);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(l=>this.turnOf(l)),[i]=t?this.turnOf(t):[],r=l=>Object.fromEntries(s.filter(c=>c.owner===l).map(({name:c,value:d})=>[c,d])),a=r("scene"),h=r("surface");return{kept:o.length?o:void 0,turn:i,...Object.fromEntries(tl.map(l=>[l,a[l]])),coefficients:Object.keys(h).length?h:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:i,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,c=>s.last(c)),h=o?this.numbers(i,c=>G(o[c])):a,l={side:t.side,shown:h,inForce:a};document.dispatchEvent(new CustomEvent("ov-bent",{detail:l}))}numbers(t,e){let{scene:s,bending:o}=this.player,{runs:i}=s,{surface:r,start:a}=t,[h,l]=a;return{run:Object.fromEntries(i.map(({name:c},d)=>[c,e(d).values])),schedule:Object.fromEntries(i.map(({name:c},d)=>[c,e(d).schedule_values])),surface:r.parameters,scene:o.laboratory.sharing.numbers(t),start:{x:h,y:l}}}turnOf({owner:t,run:e,name:s,value:o}){let i=this.placeOf(e);return i<0?[]:[t==="schedule"?{run:i,of:"schedule",name:s,value:o}:{run:i,name:s,value:o}]}},br=(n,t)=>n.owner===t.owner&&n.run===t.run&&n.name===t.name;var Gd="ov-hall",Gn=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,Gd,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,i]=t.stamp;this.imposed===void 0&&(this.serial=i),(o!==this.imposed||i>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.graph||this.current.dial),a=r?e.findIndex(h=>h.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&i>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(Gd,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,graph:o,dial:i}=this.player,r=this.current,a=(l,c)=>t.querySelector(`[data-do="${l}"]`)?.setAttribute("aria-pressed",String(!!c)),h={inside:!!r.inside,graph:!!r.graph,dial:!!r.dial};Object.assign(t.dataset,{stage:r.stage,...h}),e.stage.hidden=r.stage==="relief",t.querySelector(".ov-depth").hidden=r.stage==="map"||r.stage==="grid",t.querySelector(".ov-race").hidden=h.inside||h.graph,s.root.hidden=!r.inside,o.root.hidden=!r.graph,i.root.hidden=!r.dial;for(let l of["map","relief","both","grid"])a(l,r.stage===l);a("race",!(r.inside||r.graph)),a("log-height",r.log_height);for(let l of["inside","graph","dial","fan","cloud","projector"])a(l,r[l]);e.enlarge(),i.load(this.player.scene),r.inside&&s.build(),r.graph&&o.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var wr=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,i,r,a={})=>o.addEventListener(i,r,{signal:s,...a}),this.outbox=new ms(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new tn(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new Hn(this),this.viewState=new Gn(this),this.picture=new Pn(this,s),this.bending=new en(this),this.turning=new Un(this),this.proof=new zn(this),this.start=new qn(this,e(".ov-start")),this.legend=new pn(this,e(".ov-legend")),this.readout=new Fn(this),this.playback=new jn(this),this.recorder=new Bn(this,e('[data-do="record"]')),this.quiz=new Dn(this),this.firstVisit=new dn(this,e(".ov-first-visit")),this.keys=new nn(e('[data-do="keys"]')),this.inside=new te(this,e(".ov-inside")),this.graph=new te(this,e(".ov-graph")),this.dial=new te(this,e(".ov-dial")),kc(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.graph.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)Mc(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||we(e.surface)!==we(t.surface),i=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.graph.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||i)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||i)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},Vd=Zo(n=>new wr(n),(n,t,e)=>{n.inspectorLoader??=new un(n,e),n.inspectorLoader.show(t instanceof Uint8Array?ws(t):t)});var Yd=`.ov-number {
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
`;var Kd=`.ov-number-track {
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
`;var Xd=`.ov-player:focus-visible,
.ov-player :focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 2px;
  border-radius: 6px;
}
.ov-player [hidden] {
  display: none !important;
}
/* Above all pictures, at the edge that no view moves: a press leaves the button where it was. */
.ov-switch {
  grid-area: switch;
  display: flex;
  min-width: 0;
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
.ov-key {
  position: absolute;
  left: 52px;
  bottom: 32px;
  display: flex;
  flex-wrap: wrap;
  gap: 0 10px;
  max-width: calc(100% - 70px);
  margin: 0 !important;
  padding: 0 8px 0 4px !important;
  list-style: none;
  font-size: 12px;
  line-height: 20px;
  color: var(--ov-muted);
  background: color-mix(in srgb, var(--st-background-color) 78%, transparent);
  border-radius: 6px;
  pointer-events: none;
}
.ov-player .ov-key li {
  display: flex;
  align-items: center;
  gap: 2px;
  margin: 0;
  padding: 0;
  font-size: inherit;
}
[data-stage="grid"] .ov-key {
  left: auto;
  bottom: auto;
  top: 6px;
}
.ov-narrow[data-stage="grid"] .ov-key {
  display: none; /* no room beside the buttons; the map has it */
}
.ov-panels {
  display: contents;
}
.ov-player .ov-panels p {
  position: absolute;
  left: 46px;
  right: var(--ov-beside, 0px);
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
/* What tells the panels apart is whole, and the outcome has the room that is left. */
.ov-player .ov-flat:has(.ov-told) {
  grid-template-columns: max-content minmax(0, 1fr) auto;
}
.ov-player .ov-told > b {
  flex: none;
  overflow: visible;
}
.ov-player .ov-key canvas {
  position: static;
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
`;var Jd=`.ov-player button {
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
`;var Zd=`[data-dial="true"].ov-player {
  grid-template-areas: "switch side" "stage side" "controls side" "dial dial";
  grid-template-rows: auto minmax(0, 1fr) auto auto;
}
.ov-dial {
  grid-area: dial;
  position: relative;
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
.ov-dial-method {
  display: flex;
  align-items: center;
  gap: 8px;
}
.ov-dial-method[hidden] {
  display: none;
}
.ov-dial.ov-waiting {
  opacity: 0.5;
}
.ov-dial-number {
  display: contents;
}
.ov-dial .ov-dial-track {
  min-width: 120px;
  height: 48px;
  border-radius: 8px;
  background: var(--ov-soft);
}
.ov-dial-track canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-dial-track::before,
.ov-dial-track::after,
.ov-dial-track .ov-number-home {
  display: none; /* the bars stand there, and mark the value in force */
}
.ov-dial-track .ov-number-thumb {
  top: 11px;
  width: 4px;
  height: 26px;
  margin-left: -2px;
  border-radius: 2px;
  background: var(--st-text-color);
}
.ov-dial-note {
  position: absolute;
  z-index: 1; /* before the charts above it */
  right: 0;
  bottom: 100%;
  margin: 0;
  padding: 4px 10px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
}
.ov-dial-sign {
  white-space: nowrap;
}
.ov-dial .ov-number-field {
  height: 32px;
  border-radius: 8px;
}
.ov-dial .ov-number-refusal {
  position: absolute;
  z-index: 1;
  right: 0;
  bottom: 100%;
  padding: 4px 10px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
}
.ov-dial:has(.ov-number-refusal:not([hidden])) .ov-dial-note {
  visibility: hidden; /* the refusal stands there, and says as much */
}
.ov-dial .ov-chip {
  min-width: 148px;
  cursor: default;
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
`;var Qd=`.ov-side {
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
  justify-content: flex-end;
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
  -webkit-text-stroke: 0.4px currentcolor; /* bold letters are wider, and would move the buttons beside them */
}
`;var tu=`.ov-inside {
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
.ov-proof,
.ov-doubt {
  margin: 6px 0 0;
  font-size: 12.5px;
  color: var(--ov-muted);
}
.ov-doubt {
  color: var(--st-text-color);
  padding: 6px 10px;
  border-left: 3px solid var(--st-orange-text-color, currentColor);
  background: var(--ov-soft);
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
.ov-theory[data-kind="stable"] {
  border-color: #0a8f5b;
}
.ov-theory[data-kind="edge"] {
  border-color: #b78100;
}
.ov-theory[data-kind="unstable"] {
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
`;var eu=`.ov-player .ov-legend-head {
  display: flex;
  justify-content: space-between;
  gap: 8px;
  margin: 0 4px -6px;
  font-size: 12px;
  color: var(--ov-muted);
  white-space: nowrap;
}
:is(.ov-hall, .ov-narrow, [data-held="true"]) .ov-legend-head {
  display: none;
}
.ov-legend {
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
  gap: 6px;
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
.ov-chip:is([data-kind="converged"], [data-kind="global_minimum"]) {
  --c: #0a8f5b;
}
.ov-chip[data-kind="local_minimum"] {
  --c: #c0327f;
}
.ov-chip[data-kind="rising"] {
  --c: #b4502e;
}
.ov-chip[data-kind="still_descending"] {
  --c: #2b7bd6;
}
.ov-chip[data-kind="oscillating"] {
  --c: #b78100;
}
.ov-chip:is([data-kind="stuck_at_saddle"], [data-kind="stuck_at_a_maximum"]),
.ov-chip[data-kind="stalled"] {
  --c: #8457c5;
}
.ov-chip[data-kind="left_view"] {
  --c: #c2671a;
}
.ov-chip:is([data-kind="overflowed"], [data-kind="undefined"]) {
  --c: #d03a3f;
}
/* Where the list is too narrow for all of it, the tooltip keeps the step and the charts keep the height: a rate is what
   tells one run from another. */
.ov-race {
  container: legend / inline-size;
}
@container legend (max-width: 430px) {
  .ov-legend .ov-when {
    display: none;
  }
}
@container legend (max-width: 390px) {
  .ov-legend .ov-live,
  .ov-legend-head .ov-height {
    display: none;
  }
}
`;var su=`.ov-chart {
  flex: 1.25 1 0;
  min-height: 96px;
  display: flex;
  flex-direction: column;
  position: relative;
}
.ov-chart[data-chart="slope"] {
  flex-grow: 1;
}
.ov-chart[data-chart="fit"] canvas {
  cursor: default;
}
.ov-chart-title {
  font-size: 12.5px;
  color: var(--ov-muted);
  padding: 0 0 2px 2px;
}
/* The room of what is counted is kept, so that its coming moves nothing. */
.ov-chart:is([data-chart="fit"], [data-chart="loss"]) .ov-chart-title {
  display: flex;
  justify-content: space-between;
  gap: 8px;
}
.ov-chart:is([data-chart="fit"], [data-chart="loss"]) .ov-chart-title span + span {
  flex: none;
  padding-right: 12px;
  text-align: right;
}
.ov-player:not([data-held="true"]) .ov-chart[data-chart="fit"] .ov-chart-title span + span {
  min-width: 7.5em;
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
`;var ou=`/* Over the foot of the picture, beside nothing that is to be pressed. */
.ov-player .ov-first-visit {
  position: absolute;
  z-index: 2;
  left: 52px;
  bottom: 58px;
  display: flex;
  align-items: center;
  gap: 6px 12px;
  flex-wrap: wrap;
  box-sizing: border-box;
  max-width: min(440px, calc(100% - 66px));
  padding: 8px 10px 8px 12px;
  border: 1px solid var(--st-primary-color);
  border-radius: 10px;
  background: var(--st-background-color);
  box-shadow: 0 4px 14px rgb(0 0 0 / 0.18);
  font-size: 13px;
  cursor: default;
}
.ov-player .ov-first-visit p {
  flex: 1 0 100%;
  margin: 0;
  font-size: inherit;
  line-height: 1.4;
}
.ov-first-visit small {
  flex: 1;
  color: var(--ov-muted);
  font-size: 12px;
}
.ov-player .ov-first-visit button {
  min-height: 26px;
  padding: 2px 10px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: none;
  cursor: pointer;
}
.ov-player .ov-first-visit [data-hint="next"] {
  border-color: var(--st-primary-color);
  background: var(--st-primary-color);
  color: var(--ov-on-accent, #fff);
}
[data-hint="rates"] .ov-run .ov-detail,
[data-hint="ways"] :is([data-do="dial"], [data-do="inside"], [data-do="grid"]) {
  outline: 2px solid var(--st-primary-color);
  outline-offset: -2px;
  border-radius: 6px;
}
[data-hint="rates"] .ov-run .ov-detail {
  justify-self: start;
  max-width: 100%;
  box-sizing: border-box;
  padding: 0 6px;
}
.ov-hall .ov-first-visit {
  display: none;
}
`;var nu=`.ov-player.ov-large {
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
.ov-player.ov-snug {
  grid-template-areas: "switch side" "stage side" "controls controls" "dial dial";
  grid-template-rows: auto minmax(0, 1fr) auto auto;
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
@media (max-width: 760px) {
  .ov-narrow:not(.ov-hall) .ov-controls [data-do="projector"] {
    display: none;
  }
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
.ov-narrow .ov-dial .ov-dial-track {
  order: 9;
  flex: 1 0 100%;
  height: 52px;
}
.ov-narrow .ov-dial-run {
  display: none;
}
.ov-narrow .ov-dial :is(select, .ov-dial-method) {
  height: 40px;
  flex: 1 1 calc(50% - 4px);
  max-width: none;
}
.ov-narrow .ov-dial button {
  width: 40px;
  height: 40px;
}
.ov-narrow .ov-dial .ov-number-field {
  height: 40px;
}
.ov-narrow .ov-dial .ov-chip {
  margin-right: auto;
}
.ov-large .ov-dial {
  font-size: 17px;
}
.ov-large .ov-dial .ov-dial-track {
  height: 68px;
}
.ov-large .ov-dial-track .ov-number-thumb {
  top: 15px;
  height: 38px;
}
.ov-narrow .ov-side {
  gap: 12px;
}
.ov-narrow .ov-head {
  justify-content: flex-start;
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
@container legend (max-width: 390px) {
  .ov-narrow :not(.ov-number-first) > .ov-run .ov-detail {
    display: none; /* but a method's name, behind its number, stays */
  }
  .ov-narrow :not(.ov-number-first) > .ov-run {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
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
.ov-hall:not(.ov-narrow)
  :is(.ov-head, .ov-switch, .ov-tools, .ov-controls > button:not([data-do="play"], [data-do="projector"])) {
  display: none;
}
.ov-hall:not(.ov-narrow) :is(.ov-controls:hover, .ov-controls:focus-within) > button {
  display: grid;
}
/* What a hall must read has 2.4 % of the window's height (theme.js: HALL_TYPE). */
.ov-player.ov-hall {
  font-size: max(2.4vh, 1.1vw);
}
.ov-player.ov-hall:not(.ov-narrow) {
  height: max(320px, calc(var(--ov-window, 100vh) - var(--ov-above, 96px)));
}
.ov-hall .ov-legend li {
  font-size: max(2.6vh, 1.25vw);
  min-height: 1.9em;
  display: flex; /* where a name, its settings and an outcome have no room in a line, the outcome takes the next one */
  flex-wrap: wrap;
  row-gap: 0;
}
.ov-hall .ov-run {
  flex: 1 1 auto;
  width: auto;
}
.ov-hall .ov-run .ov-detail {
  white-space: normal;
}
.ov-hall .ov-chip {
  margin-left: auto;
}
.ov-hall
  :is(
    .ov-run .ov-detail,
    .ov-run .ov-live,
    .ov-chip,
    .ov-chart-title,
    .ov-step small,
    .ov-tip,
    .ov-key,
    .ov-ended,
    .ov-panels p,
    .ov-panel,
    .ov-panel small,
    .ov-segments button,
    .ov-note,
    .ov-total,
    .ov-theory,
    .ov-scale,
    .ov-inside summary
  ) {
  font-size: max(2.4vh, 1.05vw);
}
.ov-hall .ov-key {
  line-height: 1.5;
}
.ov-hall .ov-chip {
  line-height: 1.7;
  border-radius: 1em;
}
.ov-hall .ov-start:not(:hover, :focus-visible) span {
  transform: scale(1.5);
}
`;var iu=`:is(.ov-aim, .ov-confirm) {
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
  :is(
    .ov-controls,
    .ov-chip,
    .ov-live,
    .ov-chart:not([data-chart="fit"]),
    .ov-dial,
    .ov-head,
    .ov-switch [data-do="grid"]
  ) {
  display: none !important;
}
/* In a narrow column, the data are about as high as they are wide. */
.ov-player[data-held="true"]:not(.ov-narrow) [data-chart="fit"] {
  flex: none;
  height: 260px;
}
/* There is nothing to play and nothing to say but who runs, and on what data: the picture has the room. */
.ov-player[data-held="true"]:not(.ov-narrow) {
  grid-template-columns: minmax(0, 1fr) 240px;
}
.ov-player[data-held="true"] .ov-race::after {
  content: "The curves and the outcomes come with the answer.";
  color: var(--ov-muted);
  padding: 6px 2px;
}
[data-locked~="view"] :is(.ov-head, .ov-switch),
[data-locked~="dial"] [data-do="dial"],
[data-locked~="runs"] :is(.ov-forks, .ov-pairs, details:has(> :is(.ov-forks, .ov-pairs))) {
  display: none !important;
}
`;var ru=`.ov-ended {
  position: absolute;
  left: 54px;
  bottom: calc(44px + 2.1em); /* above the key of the marks */
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
    --ov-stage: clamp(260px, calc(var(--ov-window, 100vh) - 320px), 900px);
  }
  /* Data are seen without a scroll. */
  .ov-narrow[data-sync-group]:where([data-companion="true"]:not([data-stage="both"])) {
    --ov-stage: clamp(260px, calc(var(--ov-window, 100vh) - 450px), 900px);
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
  .ov-narrow[data-sync-group] .ov-controls [data-do="record"] {
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
/* One clock has one bar: that of scene A, below both pictures, and where they stand one above the other between them. */
[data-sync-group][data-side="b"]:not(:fullscreen) .ov-controls {
  visibility: hidden;
}
.ov-narrow[data-sync-group][data-side="a"] .ov-controls {
  position: relative;
  z-index: 2;
  width: 100cqi;
}
/* In a hall two scenes show their maps, their clock and who is who. */
.ov-hall.ov-narrow[data-sync-group] {
  --ov-stage: clamp(220px, calc(var(--ov-window, 100vh) - 14em), 900px);
}
.ov-hall.ov-narrow[data-sync-group] :is(.ov-head, .ov-switch, .ov-chart, .ov-dial, .ov-tools) {
  display: none;
}
@container pair (max-width: 695px) {
  [data-sync-group].ov-narrow {
    --ov-stage: min(74vw, 34vh);
  }
  [data-sync-group] .ov-race .ov-chart,
  [data-sync-group][data-side="b"]:not(:fullscreen) .ov-controls {
    display: none;
  }
}
`;var xr=[Xd,Jd,Kd,Zd,Qd,tu,eu,su,ou,nu,iu,ru].join("");var y0=121,yr=class{constructor(t){let e=o=>t.querySelector(o);this.root=e(".ov-number"),this.label=e(".ov-number-label"),this.more=e(".ov-number-more"),this.help=e(".ov-number-help"),this.abort=new AbortController,this.outbox=new ms(()=>{}),this.sent=void 0,this.given=void 0,this.awaited=void 0,this.patience=0,this.shown=void 0;let{signal:s}=this.abort;this.control=new ts(this.root,{turn:o=>this.tell("turn",o),release:o=>this.release(o),back:()=>this.tell("back",this.control.inForce)},{signal:s,spoken:o=>M(o,6)}),document.addEventListener("ov-bent",o=>this.hear(o.detail),{signal:s}),this.explain(!1),this.more.addEventListener("click",()=>this.explain(!!this.help.hidden),{signal:s})}destroy(){this.control.back(),this.abort.abort(),clearTimeout(this.patience),this.outbox.stop()}load(t){let e=this.sent?.value;this.sent=JSON.parse(new TextDecoder().decode(t)),this.sent.value!==e&&(this.shown=void 0);let{parameter:s,value:o,label:i,layout:r,help:a}=this.sent;o===this.awaited&&this.answered(),this.label.innerHTML=k0(i,s),this.root.dataset.layout=r,this.label.hidden=r==="bare",this.more.hidden=!["tall","typed"].includes(r)||!a,this.more.setAttribute("aria-label",`About ${i}`),this.help.textContent=a,this.more.hidden&&this.explain(!1),this.show(),this.root.dataset.ready="true",this.sent.reveal&&e===void 0&&this.reveal(),o!==e&&document.dispatchEvent(new CustomEvent("ov-ask"))}show(){if(!this.sent)return;let{parameter:t,value:e,suits:s,ends:o,label:i,fixed:r}=this.sent,a=this.awaited??e,h=new es(t,a,s??t.default,o);this.given={scale:h,lattice:h.lattice(y0),inForce:a,label:i,fixed:r},this.control.load({...this.given,value:this.shown})}reveal(){this.root.scrollIntoView({block:"center"}),this.control.track.root.focus({preventScroll:!0})}hear(t){let{turns:e,parameter:s}=this.sent??{};if(!this.sent||!this.given||!e||!s||t.side!==e.side)return;let{owner:o,run:i=""}=e,r=l=>(o==="run"||o==="schedule"?l[o][i]:l[o])?.[s.name],a=r(t.inForce),h=r(t.shown);a!==void 0&&a!==this.sent.value?(this.sent.value=a,a===this.awaited&&this.answered(),this.shown=h,this.show()):h!==this.shown&&(this.shown=h,this.control.load({...this.given,value:h}))}release(t){this.answered(),this.awaited=t,this.patience=setTimeout(()=>{this.answered(),this.show()},Qo),this.tell("release",t)&&this.outbox.send("release",{value:t,at:Date.now()}),this.show()}answered(){clearTimeout(this.patience),this.awaited=void 0}tell(t,e){if(!this.sent?.turns)return!!this.sent;let s={...this.sent.turns,name:this.sent.parameter.name,value:e,phase:t};return document.dispatchEvent(new CustomEvent("ov-turn",{detail:s,cancelable:!0}))}explain(t){this.help.hidden=!t,this.more.setAttribute("aria-expanded",String(t))}};function k0(n,{sign:t,scale:e}){if(e==="switch")return n;let s=n.split(" "),o=s.pop();return[...s,...t.replace(/<[^>]*>/g,"")===o?[]:[o],t].join(" ")}var au=Zo(n=>new yr(n),(n,t)=>n.load(t));var Vn=class{constructor(t){this.kind="",this.at=-1/0,addEventListener("hashchange",t)}get query(){return location.hash.slice(1)}get note(){return history.state}write(t,e,s){if(t===this.query)return;let o=performance.now(),i=s===this.kind&&o-this.at<1500;s&&Object.assign(this,{kind:s,at:o});try{history[!s||i?"replaceState":"pushState"](e,"",`#${t}`)}catch{}}};var hu=/%[0-9A-Fa-f]{2}/,Mr=n=>n.replace(/[A-Z]/g,t=>t.toLowerCase()),_t=(n,t)=>t.includes(n)?n:t.find(e=>Mr(e)===n)??n,M0=new TextDecoder("utf-8",{ignoreBOM:!0}),Yn=n=>n.replace(/[\0-\x7f]+/g,t=>{let e=[];for(let s=0;s<t.length;s++){let o=/^%([0-9a-fA-F]{2})/.exec(t.slice(s,s+3));e.push(o?parseInt(o[1],16):t.charCodeAt(s)),o&&(s+=2)}return M0.decode(Uint8Array.from(e))}),Kn=class{constructor({mending:{blanks:t,closing:e,encodings:s},with_words:o}){this.blanks=t,this.closing=e+t,this.encodings=s,this.words=o}queryInKey(t){for(let e=0;e<this.encodings&&!t.includes("=")&&hu.test(t);e++)t=Yn(t);return t.includes("=")?t:""}key(t){return kr(Mr(this.decoded(t)),this.blanks).replace(/^(?:amp;)+/,"")}field(t,e){if(t===this.words)return e;let s=Mr(this.decoded(e)).replace(/([0-9.]e) (?=[0-9])/g,"$1+"),o=s.split(/([,:~@])/).map(i=>kr(i,this.blanks));return kr(o.join(""),"",this.closing)}decoded(t){for(let e=0;e<this.encodings&&hu.test(t);e++)t=Yn(t);return t}};function kr(n,t,e=t){let[s,o]=[0,n.length];for(;s<o&&t.includes(n[s]);)s++;for(;o>s&&e.includes(n[o-1]);)o--;return n.slice(s,o)}var j=class extends Error{},S0=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;function ce(n){let[,t,e,s="",o]=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(n.toExponential()),i=Object.is(n,-0)?"-":t,r=Number(o),a=e+s;if(r<-4||r>=16){let c=String(Math.abs(r)).padStart(2,"0");return`${i}${e}${s&&`.${s}`}e${r<0?"-":"+"}${c}`}if(r<0)return`${i}0.${"0".repeat(-r-1)}${a}`;let h=a.slice(0,r+1).padEnd(r+1,"0"),l=a.slice(r+1);return`${i}${h}${l&&`.${l}`}`}var de=(n,t)=>[n,...Object.entries(t).map(([e,s])=>`${e}:${ce(s)}`)].join(),lu=n=>n.map(([t,e])=>`${t}=${$0(e)}`).join("&"),$0=n=>encodeURIComponent(n).replace(/%(2C|3A|40)/g,decodeURIComponent).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);function Y(n){let t=[...n];return`“${t.slice(0,40).join("").replace(/[^A-Za-z0-9_.,:+\- ]/gu,"·")}${t.length>40?"…":""}”`}function se(n,t){let e=n.indexOf(t);return e<0?[n,"",!1]:[n.slice(0,e),n.slice(e+t.length),!0]}function xs(n,t,e,s){if(t<=n&&n<=e)return n;let o=`${H(t)} and ${H(e)}`;throw new j(`${s} must lie between ${o}, got ${H(n)}.`)}function ys(n,t,e,s){if(!Number.isInteger(n))throw new j(`${s} must be a whole number, got ${H(n)}.`);if(t<=n&&n<=e)return n+0;throw new j(`${s} must lie between ${t} and ${e}, got ${H(n)}.`)}function Sr(n){if(!/^[a-z][A-Za-z0-9_]{0,39}$/.test(n))throw new j(`${Y(n)} is no name`);return n}var to=class{constructor(t){this.limits=t,this.notices=[]}note(t){this.notices.push(t)}limited(t=this.notices){let e=[...new Set(t)],{length:s}=e.splice(this.limits.notices);return s?[...e,`And ${s} more of the kind.`]:e}number(t){if(t.length>this.limits.number||!S0.test(t))throw new j(`${Y(t)} is not a number`);let e=Number(t);if(Number.isFinite(e))return e;throw new j(`a number in the link must be finite, got ${e<0?"-":""}inf.`)}orDefault(t,e,s){try{return t()}catch(o){if(!(o instanceof j))throw o;return this.note(`The link's ${s} was not understood (${$r(o.message)}); the default is used.`),e}}field(t,e){let s=t.filter(([o])=>o===e);return s.length>1&&this.note(`The link gives '${e}' ${s.length} times; the first one counts.`),s[0]?.[1]}values(t,e,s){let o=new Map;for(let i of t){let[r,a]=se(i,":"),h=_t(r,e.map(c=>c.name)),l=e.find(c=>c.name===h);if(!l)this.note(`${s[0].toUpperCase()}${s.slice(1)} has no setting ${Y(h)}; it was left out.`);else if(o.has(h))this.note(`The link gives ${h} of ${s} twice; the first one counts.`);else{let c=this.orDefault(()=>A0(this.number(a),l),void 0,`${h} of ${s}`);c!==void 0&&o.set(h,c)}}return Object.fromEntries(e.map(i=>[i.name,o.get(i.name)??i.default]))}};function A0(n,{low:t,high:e,switch:s,whole:o}){if((Number.isInteger(n)||!(s||o))&&t<=n&&n<=e)return n;if(o&&t<=n&&n<=e)throw new j(`${H(n)} is no whole number`);let r=s?"0 or 1":`${H(t)} to ${H(e)}`;throw new j(`${H(n)} is outside ${r}`)}var $r=n=>n.replace(/\.+$/,"");var Ar=({rule:n,metric:t,low:e,high:s,count:o})=>n+(n==="tuned"?`,metric:${t},low:${ce(e)},high:${ce(s)},count:${o}`:"");function cu(n,t,e){let{key:s,default:o}=t,i=n.field(e,s);return i===void 0?o:n.orDefault(()=>E0(n,t,i),o,`'${s}'`)}function E0(n,{default:t,rules:e,metrics:s,counts:o,count:i,rates:r},a){let[h,...l]=a.split(","),c=new Map(l.map(b=>se(b,":")).map(([b,g])=>[b,g]));for(let b of c.keys())if(!Object.hasOwn(t,b)||b==="rule")throw T0(b);let d=(b,g,w)=>c.has(b)?g(c.get(b)??""):w,u=b=>n.number(b),f=d("low",u,t.low),p=d("high",u,t.high),m=d("count",b=>ys(u(b),...i,"The count"),t.count),v=d("metric",Sr,t.metric);if(Sr(h),!e.includes(h))throw new j(`There is no fairness named ${Y(h)}; there are ${e.join(", ")}.`);if(!s.includes(v))throw new j(`Runs are tuned by ${s.join(", ")}, not by ${Y(v)}.`);if(xs(f,...r,"The lowest learning rate"),xs(p,...r,"The highest learning rate"),!(f<p))throw new j(`The learning rates must go up, but go from ${H(f)} to ${H(p)}.`);if(!o.includes(m))throw new j(`The number of learning rates is one of ${o.join(", ")}, not ${Y(String(m))}.`);return h==="tuned"?{rule:h,metric:v,low:f,high:p,count:m}:{...t,rule:h}}var T0=n=>new j(`${Y(n)} is no setting of it`);var O0=/^([a-z][a-z0-9_]*),([+-]?[.0-9][^,:@]*)(?=[,@]|$)/,fu="learning_rate";function Nr(n,t,e){let{key:s}=t.runs,o=Or(n,(a,h)=>a===s?Tr(h,N0):h);if(!Object.hasOwn(t.frozen,e))return o;let i=t.frozen[e],r=a=>!n.some(([h])=>h===a);return[...Or(o,(a,h)=>a===s?h&&Tr(h,l=>mu(l,i,Xn)):Xn(h,eo(i.settings,a))),...Object.entries(i.fields).filter(([a])=>r(a)),...r(s)?i.runs.map(a=>[s,i.methods[a]]):[]]}function pu(n,t){let e=t.frozen[t.version],{key:s}=t.runs,o=n.filter(([i,r])=>eo(e.fields,i)!==r);return Or(o,(i,r)=>i===s?r&&Tr(r,a=>mu(a,e,Er)):Er(r,eo(e.settings,i)))}function Xn(n,t){let e=n?n.split(","):[],s=new Set(e.map(uu));return[...e,...vu(t).filter(o=>!s.has(uu(o)))].join()}function Er(n,t){let e=new Set(vu(t));return n.split(",").filter(s=>!e.has(s)).join()}var Tr=(n,t)=>n.split("~").map((e,s)=>s%2?e:t(e)).join("~");function N0(n){let t=O0.exec(n);return t?`${t[1]},${fu}:${n.slice(t[1].length+1)}`:n}function mu(n,{methods:t,schedules:e},s){let[o,...i]=n.split("@"),r=i.join("@"),a=s(o,eo(t,du(o))),h=s===Er?a.replace(new RegExp(`^([^,]*),${fu}:`),"$1,"):a;return i.length?`${h}@${s(r,eo(e,du(r)))}`:h}var Or=(n,t)=>n.map(([e,s])=>[e,t(e,s)]),eo=(n,t)=>Object.hasOwn(n,t)?n[t]:void 0,du=n=>n.split(",",1)[0],uu=n=>n.split(":",1)[0],vu=(n="")=>n.split(",").filter(t=>t.includes(":"));var Jn=class{constructor(t){this.table=t,this.mending=new Kn(t),this.foreign=new RegExp(`^${t.foreign}$`)}read(t){let{table:e,mending:s}=this,{query:o,fields:i}=e.limits;if(t.length>o&&[...t].length>o)return{pairs:[],notices:[`The link is longer than ${o} characters and was not read.`]};let r=this.unwrapped(this.split(t.replace(/^\?/,"")));if(!r||r.length>i)return{pairs:[],notices:[`The link has more than ${i} parts and was not read.`]};let a=r.map(([l,c])=>[l,s.field(l,c)]),h=a.find(([l])=>l==="v")?.[1]??"";return!Object.hasOwn(e.frozen,h)||a.some(([l])=>l===e.end)?{pairs:Nr(a,e,h),notices:[]}:{pairs:Nr(this.withoutLast(a),e,h),notices:[e.cut]}}split(t){let e=t.split("&");if(e.length>this.table.limits.fields)return;let s=o=>Yn(o.replaceAll("+"," "));return e.filter(o=>o).map(o=>se(o,"=")).map(([o,i])=>[s(o),s(i)])}unwrapped(t){let{mending:e}=this,s=t?.map(([o,i])=>{let r=i?[]:this.split(e.queryInKey(o));return r&&(r.length?r:[[o,i]])});if(!(!s||s.includes(void 0)))return s.flatMap((o=[])=>o.map(([i,r])=>[e.key(i),r]))}withoutLast(t){let{known:e}=this.table,s=t.findLastIndex(([o,i])=>o!=="v"&&(e.includes(o)||!i&&e.some(r=>r.startsWith(o))));return t.filter(([o],i)=>s<0||i<s||i>s&&this.isForeign(o))}meaningless(t){return[...new Set(t.map(([s])=>s))].filter(s=>!this.table.known.includes(s)&&!this.isForeign(s))}isForeign(t){return this.foreign.test(t)}};var _r="treatment:",_0="gradient",gu=({kind:n,values:t})=>de(n,t);function bu(n,t,e){let{key:s,kinds:o,default:i}=t,r=n.field(e,s);if(r===void 0)return i;let a=()=>{let[h,...l]=r.split(","),c=_t(h,Object.keys(o));if(!Object.hasOwn(o,c))throw new j(`there is no penalty named ${Y(c)}`);let{label:d,parameters:u}=o[c];return{kind:c,values:n.values(l,u,`the penalty ${d}`)}};return n.orDefault(a,i,`'${s}'`)}var wu=n=>n===_0?"":`,${_r}${n}`,Lr=n=>n.startsWith(_r);function xu(n,{label:t,treatments:e},s){let[o]=e;if(!s.length)return o;s.length>1&&n.note(`The link gives the treatment of ${t} twice; the first one counts.`);let i=_t(s[0].slice(_r.length),e);return e.includes(i)?i:(n.note(`${t} has no treatment ${Y(i)}; the penalty stays in the gradient.`),o)}function ku({segments:n,partners:t}){let e=n.length-1;return n.map((o,i)=>L0(o,i===e?t:[])).map((o,i)=>i?`~${n[i].branch_step}~${o}`:o).join("")}function L0({optimizer:n,values:t,schedule:e,schedule_values:s,treatment:o},i){let r=de(n,t)+wu(o),a=r+i.map(h=>`,with:${h}`).join("");return e==="constant"?a:`${a}@${de(e,s)}`}function so(n,t){let{rate:e,parameters:s,treatments:o}=n.methods[t],i={...I0(s),learning_rate:e};return{segments:[{optimizer:t,values:i,schedule:"constant",schedule_values:{},branch_step:0,treatment:o[0]}],partners:[]}}var I0=n=>Object.fromEntries(n.map(t=>[t.name,t.default]));function Mu(n,t,e){if(!e)return[];let{segments:s,steps:o}=t.limits,i=e.split("~");try{if(i.length%2===0||i.length>2*s-1)throw new j(`A run has at most ${s} segments, with a step between any two`);let r=yu(n,t,i[0]);for(let a=1;a<i.length;a+=2){let h=ys(n.number(i[a]),1,o,"The step of a branch");r=Ir(r,h,yu(n,t,i[a+1]))}return[r]}catch(r){if(!(r instanceof j))throw r;return n.note(`${$r(r.message)}; that run was left out.`),[]}}function Ir(n,t,{segments:[e],partners:s}){return{segments:[...n.segments.filter(({branch_step:i},r)=>!r||i<t),{...e,branch_step:t}],partners:s}}function yu(n,t,e){let[s,o]=se(e,"@"),[i,...r]=s.split(","),a=_t(i,Object.keys(t.methods));if(!Object.hasOwn(t.methods,a))throw new j(`There is no optimizer named ${Y(a)}`);let{label:h,rate:l,parameters:c,contrasts:d,ordered:u}=t.methods[a],f=r.filter(x=>x.startsWith("with:")).map(x=>x.slice(5)),p=f.map(x=>_t(x,d));for(let x of p)d.includes(x)||n.note(`${h} has no partner ${Y(x)}; it was left out.`);let m=xu(n,t.methods[a],r.filter(Lr)),v=c.map(x=>x.name==="learning_rate"?{...x,default:l}:x),b=r.filter(x=>!x.startsWith("with:")&&!Lr(x)),g=n.values(b,v,h),w=R0(n,t,o);return Rr({label:h,ordered:u},g),{segments:[{optimizer:a,values:g,...w,branch_step:0,treatment:m}],partners:d.filter(x=>p.includes(x))}}function Rr({label:n,ordered:t},e){for(let[s,o]of t)if(e[s]>e[o])throw new j(`${n}'s ${s} must not exceed its ${o}, but ${H(e[s])} is more than ${H(e[o])}.`)}function R0(n,t,e){let[s,...o]=e?e.split(","):["constant"],i=_t(s,Object.keys(t.schedules));if(!Object.hasOwn(t.schedules,i))return n.note(`There is no schedule named ${Y(i)}; the learning rate stays constant.`),{schedule:"constant",schedule_values:{}};let{label:r,parameters:a}=t.schedules[i];return{schedule:i,schedule_values:n.values(o,a,`the schedule ${r}`)}}var Cr="sampling",C0=0,Su=1e-6,Pr=(n,{default:t})=>["batch_size",Cr,"keep_prob","input_noise","tail_index"].filter(e=>n[e]!==t[e]).map(e=>[e,n[e]]).map(([e,s])=>`${e}:${typeof s=="number"?ce(s):s}`).join();function $u(n,t,e,s){let{key:o,owner:i,default:r,parameters:a,has_rows:h}=t,l=n.field(s,o);if(l===void 0)return r;let c=l.split(","),d=y=>se(y,":")[0]===Cr,u=a.map(y=>y.name==="batch_size"?{...y,whole:!0,default:C0}:y),f=c.filter(y=>!d(y)),{batch_size:p,keep_prob:m,input_noise:v,tail_index:b}=n.values(f,u,i),g=P0(n,t,c.filter(d)),w={batch_size:p,sampling:g,keep_prob:m,input_noise:v,tail_index:b},x={...r,tail_index:b};if(b>0&&b<Su){let[y,k]=[Su,b].map(H);return n.note(`'${o}': The tail index must be 0, for Gaussian noise, or at least ${y}, got ${k}. It was left out.`),r}return h||!Pr(w,{...t,default:x})?w:(n.note(`${e} is no function of data; the link's batches were left out.`),x)}function P0(n,{owner:t,samplings:e,default:s},o){if(!o.length)return s.sampling;o.length>1&&n.note(`The link gives '${Cr}' of ${t} twice; the first one counts.`);let i=_t(se(o[0],":")[1],Object.keys(e));if(Object.hasOwn(e,i))return i;let r=e[s.sampling].toLowerCase();return n.note(`There is no sampling ${Y(i)}; ${r} is meant.`),s.sampling}var Au=({settings:n},t)=>de(t.stage,Object.fromEntries(n.map(({name:e})=>[e,Number(t[e])]))),j0=({stages:n,settings:t},e=n[0])=>({...Object.fromEntries(t.map(s=>[s.name,s.default])),stage:e});function Eu(n,t,e){let{key:s,stages:o,settings:i,whole:r}=t,[a,...h]=e.split(","),l=n.values(h,i,"the view"),c=()=>{let f=o.find(p=>p===a);if(f)return f;throw new j(`there is no such view; there are ${o.join(", ")}`)},d=n.orDefault(c,o[0],`'${s}'`),u=()=>{for(let f of r)if(!Number.isInteger(l[f]))throw new j(`the view's ${f} is a whole number, not ${H(l[f])}`);return{...l,stage:d}};return n.orDefault(u,j0(t,d),`'${s}'`)}var Zn=class{constructor(t){this.table=t,this.reader=new Jn(t)}spell(t,e){let{version:s,end:o,surface:i,data:r,start:a,numbers:h,runs:l,fairness:c,penalty:d,view:u}=this.table,f=t.runs.map(ku),p=[[i.key,de(i.name,t.coefficients)],...r.text?[[r.key,r.text]]:[],[a.key,t.start.map(ce).join()],...h.map(({key:b})=>[b,ce(t[b])]),...(f.length?f:[""]).map(b=>[l.key,b])],m=Ar(t.fairness);m!==Ar(c.default)&&p.push([c.key,m]),t.penalty.kind!==d.default.kind&&p.push([d.key,gu(t.penalty)]);let v=Pr(t.stream,this.table.stream);return v&&p.push([this.table.stream.key,v]),e&&p.push([u.key,Au(u,e)]),lu([["v",s],...pu(p,this.table),[o,"1"]])}read(t){let{table:e,reader:s}=this,o=new to(e.limits),{pairs:i,notices:r}=s.read(t),a=i.filter(([d])=>!d.startsWith(e.scene_b));for(let d of[...r,...this.meaningless(i)])o.note(d);this.readVersion(o,a);let{notices:h}=o;o.notices=[];let l=this.readScene(o,a),c=a.length<i.length?o.notices.map(d=>`Scene A: ${d}`):o.notices;return{choice:l,notices:o.limited([...h,...c])}}meaningless(t){let e=this.reader.meaningless(t),{named:s}=this.table.limits,o=e.slice(0,s).map(Y).join(", "),i=e.length>s?` and ${e.length-s} more`:"";return e.length>1?[`The link's parts ${o}${i} mean nothing here and were left out.`]:e.length?[`The link's part ${o} means nothing here and was left out.`]:[]}readVersion(t,e){let{version:s,older_versions:o}=this.table,i=t.field(e,"v"),r=()=>{if(i!==void 0&&i!==s&&!o.includes(i))throw new j(`version ${Y(i)} is not known`)};t.orDefault(r,void 0,"'v'")}readScene(t,e){let{surface:s,runs:o}=this.table,[i,...r]=(t.field(e,s.key)??s.name).split(","),a=_t(i,[s.name]);if(a!==s.name){t.note(`This page carries ${s.label} alone, and the link names ${Y(a)}.`);return}if(!this.isOnItsData(t,e))return;let h=t.values(r,s.parameters,s.label),l=e.filter(([f])=>f===o.key).map(([,f])=>f),c=l.flatMap(f=>Mu(t,this.table,f)),d=!c.length&&l.some(f=>f);d&&t.note(`No run of the link was understood; ${s.label}'s usual ones are shown.`);let u=this.limitRuns(t,c);return{coefficients:h,start:this.readStart(t,e),...this.readNumbers(t,e,["steps","noise"]),stream:$u(t,this.table.stream,s.label,e),...this.readNumbers(t,e,["seed"]),runs:l.length&&!d?u:o.first.map(f=>so(this.table,f)),fairness:cu(t,this.table.fairness,e),penalty:bu(t,this.table.penalty,e)}}isOnItsData(t,e){let{surface:s,data:o}=this.table,i=t.field(e,o.key);!o.text&&i!==void 0&&t.note(`${s.label} is no function of data; the link's were left out.`);let r=o.text,a=i===void 0?o.first:Xn(i,o.usual);if(!r||Tu(a)===Tu(r))return!0;let h=i===void 0?"a link that names none means others":"the link names others";return t.note(`This page carries ${s.label} of its own data alone, and ${h}.`),!1}limitRuns(t,e){let{runs:s,members:o}=this.table.limits,i=e.slice(0,s);return e.length>s&&t.note(`The link has ${e.length} runs; the first ${s} are shown.`),i.length+i.reduce((r,{partners:a})=>r+a.length,0)<=o?i:(t.note(`The link has more than ${o} runs and partners; the partners are left out.`),i.map(({segments:r})=>({segments:r,partners:[]})))}readStart(t,e){let{key:s,low:o,high:i,what:r,default:a}=this.table.start,h=t.field(e,s);if(h===void 0)return a;let l=()=>{let c=h.split(",");if(c.length!==2)throw new j(`${Y(h)} is not a pair of numbers`);let[d,u]=c.map(f=>xs(t.number(f),o,i,r));return[d,u]};return t.orDefault(l,a,`'${s}'`)}readNumbers(t,e,s){let i=this.table.numbers.filter(({key:r})=>s.includes(r)).map(({key:r,low:a,high:h,what:l,whole:c,default:d})=>{let u=t.field(e,r),f=()=>(c?ys:xs)(t.number(u??""),a,h,l);return[r,u===void 0?d:t.orDefault(f,d,`'${r}'`)]});return Object.fromEntries(i)}readView(t){let{limits:e,view:s}=this.table,o=new to(e),i=o.field(this.reader.read(t).pairs,s.key);return i===void 0?{notices:[]}:{view:Eu(o,s,i),notices:o.limited()}}};function Tu(n){let[t,...e]=n.split(",");return[t,...e.sort()].join()}function Ee(n,t){return t.flatMap(({segments:e,partners:s},o)=>[{segments:e,of:o},...n.contrasts[e[e.length-1].optimizer].filter(({name:i})=>s.includes(i)).map(i=>({segments:z0(n,e,i),of:o,contrast:i}))])}var Qn=({of:n,contrast:t},e)=>`${e[n]} ${t?.name??""}`.trim();function z0(n,t,{switch:e,optimizer:s}){let o=t[t.length-1].optimizer,i=t.findLastIndex(r=>r.optimizer!==o)+1;return t.map((r,a)=>{let{values:h}=r;if(a<i)return r;if(e)return{...r,values:{...h,[e]:1-h[e]}};let l=n.link.methods[s].parameters.map(({name:c,default:d})=>[c,h[c]??d]);return{...r,optimizer:s,values:Object.fromEntries(l)}})}function Ou(n){let t=n.map(({segments:e})=>e);for(let e of t){let s=e.slice(0,-1);s.length&&!t.some(o=>jr(o,s))&&t.push(s)}return t}var jr=(n,t)=>JSON.stringify(n)===JSON.stringify(t);var Yt=class extends Error{},Lu={start:({choice:n},{x:t,y:e})=>({choice:{...n,start:[t,e]}}),dial(n,{owner:t="run",name:e,parameter:s,value:o}){let{choice:i}=n;if(t==="scene")return{choice:D0(n,s,o)};if(t==="surface"){let{coefficients:d,penalty:u}=i;return Object.hasOwn(u.values,s)?{choice:{...i,penalty:{...u,values:{...u.values,[s]:o}}}}:{choice:{...i,coefficients:{...d,[s]:o}}}}let r=ti(n,e),a=t==="schedule"?"schedule_values":"values",h=zr(n,r,({segments:d,partners:u})=>({segments:_u(d,f=>({...f,[a]:{...f[a],[s]:o}})),partners:u})),{optimizer:l,values:c}=G(h.runs[r].segments);return Rr(n.page.link.methods[l],c),{choice:h,byHand:s==="learning_rate"?r:void 0}},method(n,{name:t,optimizer:e}){let s=so(n.page.link,e).segments[0].values;return{choice:zr(n,ti(n,t),({segments:o})=>({segments:_u(o,i=>({...i,optimizer:e,values:s})),partners:[]}))}},ghost(n,{name:t,partner:e,on:s}){return{choice:zr(n,ti(n,t),({segments:o,partners:i})=>{let r=i.filter(l=>l!==e),a=s?[...r,e]:r,h=n.page.contrasts[G(o).optimizer].map(l=>l.name);return{segments:o,partners:h.filter(l=>a.includes(l))}})}},branch(n,{name:t,step:e,factor:s=1,optimizer:o}){let{choice:i,ids:r,page:a}=n,h=ti(n,t),l=i.runs[h].segments.filter(({branch_step:b})=>b<=e),c=G(l),d=o?so(a.link,o).segments[0].values:F0(n,c,s),u={...c,optimizer:o||c.optimizer,values:d},f=e>0?Ir({segments:l,partners:[]},e,Nu(u)):Nu(u),{segments:p}=a.link.limits;if(f.segments.length>p)throw new Yt(`A run has at most ${p} segments.`);let m=i.runs.toSpliced(h+1,0,f),v=Ee(a,m).findIndex(({of:b})=>b===h+1);return{choice:{...i,runs:m},ids:r.toSpliced(h+1,0,Dr(r)),view:{run:v}}}};function D0({choice:n,sharing:t},e,s){let{stream:o}=n,i=t.rows&&s>=t.rows.columns[0].length&&o.sampling!==No;return Object.hasOwn(o,e)?{...n,stream:{...o,[e]:e==="batch_size"&&i?0:s}}:{...n,[e]:s}}var Dr=n=>Math.max(-1,...n)+1;function ti({page:n,choice:t,ids:e},s){let o=Ee(n,t.runs).find(i=>Qn(i,e)===s);if(o)return o.of;throw new Yt("That run is no longer there.")}var zr=({choice:n},t,e)=>({...n,runs:n.runs.map((s,o)=>o===t?e(s):s)});function F0({page:n},{optimizer:t,values:e},s){let[{low:o,high:i}]=n.link.methods[t].parameters,r=e.learning_rate*s;if(o<=r&&r<=i)return{...e,learning_rate:Number(r.toPrecision(12))};let a=`${M(o)} to ${M(i)}`;throw new Yt(`A learning rate of ${M(r)} is outside ${a}: nothing was branched.`)}var Nu=n=>({segments:[{...n,branch_step:0}],partners:[]}),_u=(n,t)=>[...n.slice(0,-1),t(G(n))];function Iu(n,t,e){let s=t.filter(({contrast:a})=>!a).map(({segments:a})=>a),o=s.map(a=>Te(a).optimizer),i=o.map((a,h)=>{let l=o.slice(0,h+1).filter(c=>c===a).length;return Ru(n,a,l,o.filter(c=>c===a).length===1)});for(let a of new Set(o)){let h=o.flatMap((c,d)=>c===a?d:[]),l=B0(h.map(c=>s[c]),e[a].parameters);l.forEach((c,d)=>Object.assign(i[h[d]],q0(n,a,c,l.length)))}let r=0;return t.map(a=>(r=a.contrast?r+1:0,r?W0(n,a,i[a.of],r):i[a.of]))}function Ru({looks:n,dashes:t},e,s,o){let{dash:i,label:r,light:a,dark:h,marker:l,outline:c}=n[e];return{light:a,dark:h,marker:l,outline:c,dash:t[(i+s-1)%t.length],ordinal:s,label:o?r:`${r} ${s}`,size:1,tag:s>1?String(s):""}}function B0(n,t){let[e]=n.map(Te),s=({schedule:h,treatment:l})=>h===e.schedule&&l===e.treatment;if(n.length<2||n.some(h=>h.length>1||!s(Te(h))))return[];let o=n.map(h=>[...Object.values(Te(h).values),...Object.values(Te(h).schedule_values)]),i=o[0].flatMap((h,l)=>new Set(o.map(c=>c[l])).size>1?l:[]);if(i.length!==1||t[i[0]]?.scale==="switch")return[];let r=o.map(h=>h[i[0]]),a=[...r].sort((h,l)=>h-l);return new Set(r).size===r.length?r.map(h=>a.indexOf(h)):[]}function q0({looks:n,dashes:t,ramp:e},s,o,i){let r=u=>Math.floor((2*o*(u-1)+i-1)/(2*(i-1))),{outline:a,shades:h}=n[s],[l,c]=h[r(h.length)],d=e.larger[r(e.larger.length)];return{light:l,dark:c,size:d,dash:t[e.fuller[r(e.fuller.length)]],outline:a.map(([u,f])=>[u*d,f*d])}}function W0(n,{segments:t,contrast:e},s,o){let{optimizer:i,values:r}=Te(t),{switch:a="",forms:h=["",""]}=e??{},l=h[r[a]>.5?1:0],{dashes:c,looks:d}=n;return{...Ru(n,i,1,!0),dash:c[(c.indexOf(s.dash)+1+o)%c.length],ordinal:0,label:a?`${s.label}, ${l}`:`${d[i].label} for ${s.label}`,tag:`${s.tag}${"abcdefgh"[o-1]}`}}function Cu(n,t,e){let s=e.map(()=>[]);if(new Set(e.map(h=>Te(h).optimizer)).size!==1)return s;let o=e.map(h=>H0(n,t,h)),r=[...new Set(o.flatMap(h=>[...h.keys()]))].filter(h=>{let l=o.flatMap(c=>c.has(h)?[JSON.stringify(c.get(h))]:[]);return h==="branch_step"||new Set(l).size>1}),a=o.map(h=>r.map(l=>h.get(l)).filter(l=>l!==void 0));return new Set(a.map(h=>JSON.stringify(h))).size===e.length?a:s}function H0(n,t,e){let{optimizer:s,values:o,schedule:i,schedule_values:r,branch_step:a,treatment:h}=Te(e),{label:l,parameters:c}=n.link.schedules[i],d=(f,p,m)=>[f,p?m>.5?"on":"off":m],u=new Map;for(let{name:f,sign:p,scale:m}of t.methods[s].parameters)u.set(f,d(p,m==="switch",o[f]));return u.set("schedule",["",l.toLowerCase()]),c.forEach(({name:f,switch:p},m)=>u.set(`schedule ${f}`,d(n.schedule_signs[i][m],p,r[f]))),u.set("treatment",["",t.treatments[h]]),e.length>1&&u.set("branch_step",["from step",String(a)]),u}var Te=n=>n[n.length-1];var U0={kind:"",variety:"",label:"",sentence:"",criterion:"",step:0};function Pu(n,t,e,s,o){let{take_home:i,simulator:r}=n,a=Ee(i,t.runs),h=a.map(({segments:p})=>p),l=Cu(i,r,h),c=Iu(i,a,r.methods),d=t.seed===r.seed?/^(normal_|rows)/:/^rows/,u=Ou(a),f=u.map((p,m)=>{let{looks:v,contrasts:b}=i,{optimizer:g}=G(p),w=a[m],x=G0(p,u);if(!w)return{...x,...V0(v[g].label)};let{of:y,contrast:k}=w;return{...x,...c[m],name:Qn(w,e),of:y,distinguishing:l[m],detail:Pi(p,r),contrasts:k?[]:b[g].map(({name:S,label:A,teaches:O,sources:E})=>({name:S,label:A,teaches:O,sources:E,on:t.runs[y].partners.includes(S)})),teaches:k?.teaches??""}});return{...n,start:t.start,steps:t.steps,noise:t.noise,view:s,playback:null,method:l.some(({length:p})=>p)?i.looks[G(h[0]).optimizer].label:null,arrays:Object.fromEntries(Object.entries(n.arrays).filter(([p])=>d.test(p))),surface:o,runs:f,simulator:{...r,paths:u,fairness:t.fairness.rule,seed:t.seed,stream:{...r.stream,...t.stream},contrasts:u.map((p,m)=>a[m]?.contrast?.switch??null)}}}function G0(n,t){let e=n.slice(0,-1);return{records:0,outcome:U0,rate:0,first:0,rule:0,values:{},method_start:0,branch_step:G(n).branch_step,origin:e.length?t.findIndex(s=>jr(s,e)):null}}var V0=n=>({offstage:!0,label:n,contrasts:[],teaches:""});function ju({head:n,array:t}){let e=ws({head:n,array:t}),s=e.laboratory,o=s.conditions({}),i=s.firstDrawn(n.simulator.paths);return e.allRuns.forEach((r,a)=>{let h=e.simulated[a];!h||r.offstage||Object.assign(r,Y0(s,o,h),{first:i[a]})}),e}var Y0=(n,t,e)=>({rate:n.settings(e).values.learning_rate,outcome:be(ds(t),t.steps,e)});var ei=class{constructor(t){let{head:e}=t;this.taken=t,this.page=e.take_home,this.sharing=new ls({...this.unpacked(e),simulator:e.simulator}),this.codec=new Zn(this.page.link),this.choice=this.page.choice,this.ids=this.firstIds,this.view=e.view,this.notices=[],this.made=void 0}get firstIds(){return this.page.choice.runs.map((t,e)=>e)}get isAsTaken(){return this.choice===this.page.choice}scene(){let{made:t,taken:e}=this;if(this.made=void 0,t)return t;if(!this.isAsTaken)return this.simulate(this.choice,this.ids);let s=e.head.runs.map(o=>({...o}));return ws({...e,head:{...e.head,runs:s,view:this.view}})}get query(){let{codec:t,choice:e,view:s,taken:o}=this,i=t.table.view.settings.every(({name:r})=>s[r]===o.head.view[r]);return t.spell(e,i&&s.stage===o.head.view.stage?void 0:K0(s))}open(t,e=this.ids){let{codec:s,page:o}=this;if(!t)return this.replace({choice:o.choice},[]);let{choice:i,notices:r}=s.read(t),{view:a,notices:h}=s.readView(t),l=[...r,...h];if(!i)return void Object.assign(this,{notices:l,view:this.imposed(a)});let c=this.recognized(this.carried(i,l)),d=c.runs.length===e.length?e:c.runs.map((u,f)=>Dr(this.ids)+f);try{this.replace({choice:c,ids:d,view:a},l)}catch(u){this.refuse(u,l)}}get numbers(){let{choice:t,sharing:e}=this,{steps:s,noise:o,stream:i}=t,r={...zu(t),...e.numbers({steps:s,level:o,chosen:i})};return this.page.numbers.map(a=>{let{parameter:h}=a,{covered:l}=e,c=h.name==="steps"&&o>0&&!i.tail_index,d=h.name==="noise"?this.lacking({...t,noise:1}):void 0,u=c?Math.min(h.high,Math.max(h.low,l)):h.high,f=c?`${this.coverage} Without noise there can be more.`:void 0,p=[a.help,f??d].filter(Boolean).join(" "),m={parameter:{...h,high:u,because:f},fixed:!!d,value:r[h.name]};return{...a,...m,help:p}})}get coverage(){return`This page carries noise for ${this.sharing.covered} steps.`}get onlySeed(){return`This page carries the noise of seed ${this.page.choice.seed} alone.`}lacking({noise:t,seed:e,steps:s,stream:{tail_index:o}}){if(!(!t||o))return e!==this.page.choice.seed?this.onlySeed:this.sharing.missing({steps:s,noise:t,tail_index:o})?this.coverage:void 0}answer(t,e){if(t==="view"){let{serial:o,...i}=e;return this.view={...i,stamp:[this.view.stamp[0],o]},!1}let s=Lu[t];if(!s)return!1;try{let{byHand:o,...i}=s(this,e),r=[],a=this.lacking(i.choice);if(a)throw new Yt(a);let h=this.recognized(this.fair(i.choice,i.ids??this.ids,o,r));this.replace({...i,choice:h},r)}catch(o){this.refuse(o,[])}return!0}refuse(t,e){if(!(t instanceof Yt||t instanceof j))throw t;this.notices=[...e,t.message]}replace({choice:t,ids:e=this.ids,view:s},o){let{runs:i,members:r}=this.page.link.limits,a=t===this.page.choice?this.firstIds:e,h=Ee(this.page,t.runs).length;if(t.runs.length>i)throw new Yt(`At most ${i} runs fit one picture.`);if(h>r)throw new Yt(`At most ${r} runs and partners fit one picture, got ${h}.`);let l=this.imposed(s),c=t===this.page.choice?void 0:this.simulate(t,a,l);if(c?.simulated.some(d=>!d))throw new Yt("No run can begin there: f or its gradient is not finite.");Object.assign(this,{choice:t,ids:a,view:l,made:c,notices:o})}simulate(t,e,s){return ju({...this.taken,head:this.head(t,e,s)})}head(t,e,s=this.view){return Pu(this.taken.head,t,e,s,this.sharing.surface(zu(t),[]))}unpacked(t){return Oo({...this.taken,head:{...t,runs:t.runs.map(e=>({...e}))}})}recognized(t){let{codec:e,page:s}=this;return e.spell(t)===e.spell(s.choice)?s.choice:t}carried(t,e){let{seed:s,penalty:o}=this.page.choice,{kinds:i}=this.page.link.penalty,r=this.sharing.covered,a=t.penalty.kind!==o.kind,h=a?{...t,penalty:o}:t;return a&&e.push(`This page carries the penalty ${i[o.kind].label} alone.`),!h.noise||h.stream.tail_index?h:(h.seed!==s&&e.push(this.onlySeed),h.steps>r&&e.push(this.coverage),{...h,seed:s,steps:Math.min(h.steps,r)})}fair(t,e,s,o){let{rule:i}=t.fairness,r={...t,fairness:this.page.link.fairness.default};if(i==="own"||!t.runs.length)return t;if(i==="tuned")return s===void 0&&o.push("This page does not tune: each run keeps its own learning rate."),r;let a=this.head(t,e),h=new cs({...this.unpacked(a),simulator:a.simulator}),l=Ee(this.page,t.runs),c=l.findIndex(({of:f,contrast:p})=>f===s&&!p),d=h.fairPaths(a.simulator.paths,h.conditions({}),c<0?void 0:c);if(!d)return o.push("The learning rates cannot be kept equal or matched. Each run keeps its own learning rate."),r;let u=l.flatMap(({contrast:f},p)=>f?[]:[d[p]]);return{...t,runs:t.runs.map(({partners:f},p)=>({partners:f,segments:u[p]}))}}imposed(t){let[e,s]=this.view.stamp;return t?{...this.view,...t,stamp:[e+1,s]}:this.view}},K0=n=>n,zu=({coefficients:n,penalty:t})=>({...n,...t.values});function Du(n,t,e){let{runs:s,start:o,steps:i,seed:r}=t,a=X0(n,t),h=e.runs.length-s.length,l=new Set(s.map(({segments:d})=>Q0(G(d)))),c=J0(n,t,e);return[`${Fr(s.length,"run")}${h?` and ${Fr(h,"partner")}`:""}`,` from ${zs(...o)}, ${Fr(i,"step")}${c&&`, ${c}`}`,l.size>1?", each on its own schedule":"",a?`, ${a} (seed ${r}, the same for all)`:"","."].join("")}function X0({link:n},{noise:t,stream:e}){let{batch_size:s,sampling:o,keep_prob:i,input_noise:r,tail_index:a}=e,{samplings:h,default:l}=n.stream,c=o===l.sampling?"":` (${h[o].toLowerCase()})`,d=a?`, tail index ${M(a)}`:"";return[s?`batch size ${s}${c}`:"",i<1?`dropout keeps ${M(i)} of the inputs`:"",r?`noise in the inputs σ = ${M(r)}`:"",t?`noise σ = ${M(t)}${d}`:""].filter(Boolean).join(", ")}function J0({metrics:n},{runs:t,fairness:{rule:e,metric:s,low:o,high:i,count:r}},{laboratory:a}){let h=t.map(({segments:l})=>G(l).values.learning_rate);if(!t.length||!a)return"";if(e==="same")return`one learning rate for all, α = ${M(h[0])}`;if(e==="matched")return`first steps of equal length, ‖Δx‖ = ${M(Z0(a))}`;if(e==="tuned"){let l=`${M(o)} to ${M(i)}`;return`each tuned: best of ${r} learning rates from ${l} by ${n[s].toLowerCase()}`}return t.length<2?"":new Set(h).size===1?"one learning rate":"each at its own learning rate"}var Z0=n=>n.firstStep(n.given.paths[0],n.conditions({})),Q0=({schedule:n,schedule_values:t})=>JSON.stringify([n,...Object.values(t)]),Fr=(n,t)=>`${n} ${t}${n===1?"":"s"}`;function Fu({tolerance:n},{runs:t,surface:e,simulated:s}){return t.map(({label:o,outcome:i},r)=>{let a=t1(s[r],e,n);return[o,i.label,...a,i.sentence]})}function t1({records:n,x:t,y:e,loss:s},{points:o,floor:i},r){let a=s.subarray(0,n),h=n-1,l=o.filter(({kind:m})=>m==="global minimum"),c=l.map(m=>Math.hypot(t[h]-m.x,e[h]-m.y)),d=i??0,u=a.findIndex(m=>m-d<=r*(a[0]-d)),f=l.length?"":"no minimum",p=0;for(let m=1;m<n;m++)p+=Math.hypot(t[m]-t[m-1],e[m]-e[m-1]);return[M(a[h]),M(a.reduce((m,v)=>Math.min(m,v))),f||M(Math.min(...c)),f||(u<0?"not reached":String(u)),M(p)]}var qr=class{constructor(t,e){let s=i=>document.getElementById(i),{buffer:o}=Uint8Array.from(atob(s("arrays").textContent.trim()),i=>i.charCodeAt(0));Object.assign(this,{host:t,mountPlayer:e}),this.session=new ei(Ni(JSON.parse(s("scene").textContent),o,0)),this.notices=s("notices"),this.places=[...s("numbers").children],this.wayBack=s("way-back"),[this.app,this.takenQuery]=(this.wayBack.href??this.wayBack.textContent).split(/\?(.*)/s),this.address=new Vn(()=>this.open()),this.address.query?this.open():this.show(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.show())}open(){let{query:t,note:e}=this.address;this.session.open(t,e?.ids),this.show()}show(){let{session:t,host:e}=this;e.scene=t.scene(),this.describe(e.scene),this.mountPlayer({data:e.scene,parentElement:e,setTriggerValue:(s,o)=>this.hear(s,o)}),t.numbers.forEach((s,o)=>au({data:new TextEncoder().encode(JSON.stringify(s)),parentElement:this.places[o],setTriggerValue:(i,{value:r})=>this.hear("dial",{owner:s.turns.owner,parameter:s.parameter.name,value:r})}))}describe(t){let{session:e,notices:s,wayBack:o,app:i}=this,r=`: ${Du(e.page,e.choice,t)}`,a=e.isAsTaken?this.takenQuery:e.query;s.replaceChildren(...e.notices.map(h=>Br("p",h))),document.title=t.surface.label+r,document.querySelector("h1").lastChild.data=r,document.querySelector("tbody").replaceChildren(...Fu(e.page,t).map(h=>{let l=Br("tr");return l.append(...h.map(c=>Br("td",c))),l})),o.href?o.href=`${i}?${a}`:o.textContent=`?${a}`}hear(t,e){setTimeout(()=>{let{session:s,address:o}=this,{choice:i}=s,r=s.answer(t,e),a=s.choice===i?void 0:[t,e.name,e.parameter].join(" ");(a||t==="view")&&o.write(s.query,{ids:s.ids},a),r&&this.show()})}},Br=(n,t="")=>Object.assign(document.createElement(n),{textContent:t}),Bu=(n,t)=>new qr(n,t);var Wu=n=>Vd({...n,inspector:Wi}),Gk=ma(Zl,xr,ba(Wu)),qu=document.getElementById("replay");qu&&(_s(xr+Yd),Bu(qu,Wu));export{Gk as default};
