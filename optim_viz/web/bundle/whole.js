// Built by tools/bundle.js from optim_viz/web/js: edit there.
var _d="[data-testid=stApp]",Id='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var Rd="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",Cd="The server is back, and so is your scene, from the address.",Li=Symbol("renew"),Ni=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!vr(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!vr(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(Rd)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(Cd,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[Li]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(Id)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},vr=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),gr;function br(i){return gr??=new Ni(document.querySelector(_d)),gr.patient(i)}var wr=`.ov-notice {
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
`;function Re(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var xr="optim-viz-reloaded-for";function yr(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:r,...a})=>{s||_i(t),s=!0;let h=new TextDecoder().decode(o.subarray(0,8));if(h!=="3d53e143")return zd(h,n);let l=n.querySelector(".ov-place");l&&(l.outerHTML=i);let c=br(r);return e({...a,parentElement:n,setTriggerValue:c,data:o.subarray(8)})}}function _i(i){document.body.append(Object.assign(document.createElement("style"),{textContent:wr+i}))}function zd(i,t){if(!Dd(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Re("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Dd(i){try{return sessionStorage.getItem(xr)===i?!0:(sessionStorage.setItem(xr,i),!1)}catch{return!0}}var kr=1e3,Pd=512*1024;function Fd(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>Pd?"is far too long":t.split("&").length>kr?`has more than ${kr.toLocaleString("en")} parts`:""}var Mr=!1;function Sr(i){return t=>(Mr||Bd(t.parentElement),Mr=!0,i(t))}function Bd(i){let t=Fd(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=Re(e,"Dismiss",()=>s.remove());i.prepend(s)}var $r=new WeakMap;function Et(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function Q(i,t){let e=$r.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((l,c)=>c%2===0&&l),r=o.map((l,c)=>c%2||!l?l:"…").join(""),a=s?.tags===r?n.flatMap((l,c)=>l===s.texts[c]?[]:[c]):void 0;if(s&&a?.every(l=>s.nodes[l]&&!n[l].includes("&"))){for(let l of a)s.nodes[l].nodeValue=n[l];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let h=qd(i);$r.set(i,{html:t,tags:r,texts:n,first:i.firstChild,nodes:h.length===n.length?h:[]})}function qd(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var Hd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function _(i){return i.replace(/[&<>"]/g,t=>Hd[t])}function Tr(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function Vt(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",Tr(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var Wd=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Is(i,t,e,s,o,n,r,a){let h=Math.hypot(o,n)||1,l=o/h,c=n/h,d=Wd.map(([u,f])=>[u*l-f*c,u*c+f*l]);i.setLineDash([]),Tr(i,d,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function Rs(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,h]of r){i.beginPath();for(let l of[1,-1])i.moveTo(e-o,s-l*o),i.lineTo(e+o,s+l*o);i.strokeStyle=a,i.lineWidth=h,i.stroke()}}function Cs(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,h]of r)i.strokeStyle=a,i.lineWidth=h,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function jt(i,t,e){let s=i.outline.map(([l,c])=>`${(17+l*5).toFixed(2)},${(8+c*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,h=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${h}>${i.tag}</text></svg>`}function yt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function Ii(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var Ud={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Bt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>Ud[t]).join("")}function te(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return Ci(...Ri(i.toExponential(r)))}return i.toFixed(o).replace("-","−")}var Gd=7;function Ce(i,t){let e=i.map(h=>te(h,t));if(e.every(h=>h.length<=Gd&&!h.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(i[0]/10**(s+2)+1e-9),n=s+2<0?o/10**-(s+2):o*10**(s+2),r=n===0?"":`${X(n)} + `;return{texts:i.map(h=>te(h/10**s-o*100,t/10**s)),counted:` = ${r}… · ${Bt(s)}`}}function S(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";if(Er(i))return String(Number(i.toPrecision(t))).replace("-","−");let[e,s]=Ri(i.toExponential(t-2));return Ci(String(Number(e)),s)}function X(i){return Number.isFinite(i)?Er(i)?String(i).replace("-","−"):Ci(...Ri(i.toExponential())):S(i)}var Er=i=>!i||Math.abs(i)>=.001&&Math.abs(i)<1e5;function Ri(i){let[t,e]=i.split("e");return[t,Number(e)]}function Ci(i,t){let e=Bt(t),s=i.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}var Vd=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,Yd=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,Kd="⁰¹²³⁴⁵⁶⁷⁸⁹";function Ar(i){let t=i.trim().replace(/[−–]/g,"-").replace(",",".").replace(Yd,(e,s="1",o)=>`${s}e${[...o].map(Xd).join("")}`);return Vd.test(t)?Number(t):NaN}var Xd=i=>i==="⁻"?"-":Kd.indexOf(i);function Or(i,{low:t,high:e,whole:s,scale:o,because:n}){return Number.isNaN(i)?"That is no number: 0.05 and 0,05 are.":i<t||i>e?[`From ${S(t)} to ${S(e)} only.`,n].filter(Boolean).join(" "):(s||o==="switch")&&!Number.isInteger(i)?"Whole numbers only.":""}var Nr=0,js=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",Nr+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${Nr}`,this.refusal.hidden=!0;for(let[s,o]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(s,o);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:s})=>s==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,s){let o=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",o),this.root.setAttribute("aria-label",e),this.root.disabled=s}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=Ar(this.root.value),e=Or(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=X(this.taker.value),this.root.value=this.written,this.say("")}};var zs=class{constructor(t,e,s){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[o,n]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(o,n);this.root.style.setProperty("--ov-room",`${e}px`);for(let o of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${o}`}));this.pressed=!1,this.settle=0,this.listen(s)}listen(t){let{root:e,holder:s}=this,o=(n,r)=>e.addEventListener(n,r,{signal:t});o("pointerdown",n=>this.press(n)),o("pointermove",n=>this.pressed&&this.point(n)),o("pointerup",n=>{this.pressed&&(this.point(n),s.release())}),o("pointercancel",()=>{this.pressed=!1,s.back()}),o("keydown",n=>this.key(n)),o("keyup",()=>{!s.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>s.release(),400))}),o("blur",()=>this.pressed||s.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:s}=this.holder,{left:o,width:n}=this.root.getBoundingClientRect(),r=n-2*this.sideRoom,a=(t.clientX-o-this.sideRoom)/r;return!e||Math.abs(e.share(s)-a)*r<3?s:e.value(a,r)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let s=Jd(e.lattice,e.value,t.key);s!==void 0&&(t.preventDefault(),e.grasp(),e.turn(s))}rest(){clearTimeout(this.settle)}name(t){for(let[e,s]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(s)&&this.root.setAttribute(`aria-${e}`,String(s))}write(){let{scale:t,value:e,inForce:s}=this.holder,o=n=>String(Math.min(1,Math.max(0,t?.share(n)??0)));this.root.style.setProperty("--ov-share",o(e)),this.root.style.setProperty("--ov-home",o(s)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==s})}};function Jd({values:i,stride:t},e,s){let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[s];if(!o)return;let n=i.findIndex(l=>l>e),r=n<0?i.length:n,a=r-(i[r-1]===e?2:1),h=o>0?r+o-1:a+o+1;return i[Math.max(0,Math.min(i.length-1,h))]}var Zd=8,je=class{constructor(t,e,{signal:s,sideRoom:o=Zd,pressable:n=!0,spoken:r=String}){this.root=t,this.told=e,this.pressable=n,this.spoken=r,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new zs(this,o,s),this.field=new js(this,s),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:s}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:s}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:s,value:o=s,label:n,fixed:r}){Object.assign(this,{scale:t,lattice:e,inForce:s,fixed:r,value:this.held?this.value:o});let{parameter:a,ends:h}=t,l=[n,a.name,h,r].join();l!==this.named&&this.arrange(a,h,n),this.named=l,this.write()}arrange(t,[e,s],o){let{track:n,toggle:r,field:a,fixed:h}=this,l=t.scale==="switch"&&this.pressable;n.root.hidden=a.root.hidden=l,r.hidden=!l,n.name({label:o,disabled:h,valuemin:e,valuemax:s}),r.setAttribute("aria-label",o),r.disabled=h,a.load(t,o,h)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:s}=this,o=t.target===s.root&&s.edited;!o&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),o?s.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:s}=this,o=[t,e,s?.ends].join();this.track.name({valuetext:this.spoken(t)}),o!==this.written&&(this.written=o,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var Lr=["local minimum","saddle","maximum"],_r=["converged","stuck_at_saddle","left_view","overflowed"],Ir={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Rr="{fate} · step {step}",Cr="{count} step",jr="{count} steps",zr="the last step",Dr="the last {count} steps",Pr="global minimum",Fr="local minimum",Br="stuck at a maximum",qr="at equal height",Hr="undefined",ji="descending",Wr="at the start",Ur="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Gr="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",Vr="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",Yr="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",Kr="Converged to the {kind} at {place}, by step {step}.",zi="Converged to the minimum at {place}, which is not in the list, by step {step}.",Xr="Converged to a minimum at {place}, as low as any that is known, by step {step}.",Jr="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Zr="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",Qr="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",ta="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",ea="{because} The Hessian is not positive there.",sa="{because} f is {value} there, within {within} of the known optimum, {optimum}.",oa="{because} f is {value} there, above the known optimum, {optimum}.",ia="Left the view at step {step} and has not come back; it is now at {place}.",na="Outside the view from the start; it is now at {place}.",ra="Its last point lies outside the surface's window.",aa="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",ha="f changed by less than 1e-12 of its size over {window}.",la="At equal height: after {steps} f is {f} as before, at another place.",ca="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",da="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",ua="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",fa="Rising after {steps}: f went from {before} to {f} over {window}.",pa="At the end of the last quarter of the steps f is above where it was when that began.",ma="Still descending after {steps}: f = {f}.",va="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";var Ds={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},tu={kind:"",variety:"",label:Wr,sentence:"No step is made yet.",criterion:"",step:0};function Yt({kind:i,variety:t}){let e=t.replaceAll(" ","_");return e in Ds?e:i}function ge(i,t,e){return t>=e||!i.outcome.kind?i.outcome:i.outcomeAt?.(t)??tu}function Ps(i,t=""){return`<span class="ov-chip" data-kind="${Yt(i)}" ${t}>${be(i)}</span>`}function be(i){let[t,...e]=_(i.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${Ds[Yt(i)]??""}</i><span>${t}${s}</span>`}var eu=[1,1.25,1.6,2,2.5,3,4,5,6,8],ga={linear:[i=>i,i=>i],switch:[i=>i,i=>Math.round(i)],log:[Math.log10,i=>10**i],complement:[i=>-Math.log10(1-i),i=>1-10**-i]},ze=class{constructor(t,e,s,o){this.parameter=t,this.ends=[t.low,t.high],t.name==="learning_rate"&&t.scale==="log"&&(this.ends=nu(this.ends,e,s)),o&&(this.ends=[Math.min(o[0],e),Math.max(o[1],e)]),t.reach&&(this.ends[1]=ou(t.reach,e,t.high))}share(t){let[e]=ga[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s,whole:o}=this.parameter,[n,r]=ga[s],[a,h]=this.ends.map(n),l=a+Math.min(1,Math.max(0,t))*(h-a),c=r(l);if(s==="switch")return c;let[d,u]=this.ends;if(s==="linear")return hs(iu(c,o?1:(h-a)/e),d,u);let f=Math.max(2,Math.ceil(-Math.log10(10**((h-a)/e)-1))+1);if(o)return hs(Math.round(we(c,2)),d,u);let p=s==="log"?we(c,f):we(1-we(1-c,f),12);return hs(p,d,u)}lattice(t){let{parameter:e}=this,{scale:s,whole:o}=e,[n,r]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(o&&s==="log"){let m=su(n,r).flatMap(v=>eu.map(g=>Math.floor(g*v)));return{values:Di([n,...m.filter(v=>n<v&&v<r),r]),stride:10}}if(s==="linear"){let m=Math.min(t-1,100),v=Array.from({length:m+1},(g,b)=>we(n+(r-n)*b/m,6));return{values:Di(v),stride:10}}let[a,h]=s==="log"?[n,r]:[1-r,1-n],l=Math.max(1,Math.floor((t-1)/Math.log10(h/a)+1e-9)),c=Math.ceil(Math.log10(a)*l-1e-9),d=Math.floor(Math.log10(h)*l+1e-9),u=Array.from({length:d-c+1},(m,v)=>we(10**((c+v)/l),3)),f=s==="log"?u:u.map(m=>we(1-m,12)),p=[e.low,e.high].filter(m=>n<=m&&m<=r);return{values:Di([...f,...p]),stride:l}}},we=(i,t)=>Number(i.toPrecision(t)),hs=(i,t,e)=>Math.min(e,Math.max(t,i)),Di=i=>[...new Set(i)].sort((t,e)=>t-e),su=(i,t)=>{let e=Math.floor(Math.log10(i)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(s,o)=>10**(e+o))},ou=(i,t,e)=>Math.min(e,i*10**Math.max(0,Math.ceil(Math.log10(t/i)-1e-9))),iu=(i,t)=>Number(i.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function nu([i,t],e,s){let o=hs(s,i,t),n=5/2,r=e>0?Math.log10(e/o):0,a=Math.sign(r)*Math.ceil(Math.max(0,Math.abs(r)-n-.01)),h=l=>hs(o*10**l,i,t);return[h(a-n),h(a+n)]}var vt=22250738585072014e-324,ru=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),De=new DataView(new ArrayBuffer(8)),cs=i=>ru[i+1022];function Fs(i){return De.setFloat64(0,i),(De.getUint32(0)>>>20)-1023}function Bs(i){return De.setFloat64(0,i),De.setUint32(0,De.getUint32(0)&1048575|1072693248),De.getFloat64(0)}var j=i=>Math.abs(i)>=vt?i:i*0;function F(i,t){let e=i*t;if(!(Math.abs(e)<=vt))return e;let s=Math.abs(i)<Math.abs(t)?i*ls*t:i*(t*ls);return Math.abs(s)<vt*ls?e*0:e}function Kt(i,t){let e=i/t;return Math.abs(e)<=vt&&Math.abs(i*ls/t)<vt*ls?e*0:e}var ls=2**200;function qs(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=F(s,e)),e=F(e,e);return s}var ds=(i,t)=>i>=t||Number.isNaN(i)?i:t,us=(i,t)=>i<=t||Number.isNaN(i)?i:t;function xe(i,t,e){let s=F(.5,j(i-e)),o=F(.5,j(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=Kt(1,n>0?n:1),[a,h]=[F(s,r),F(t,r)],l=Math.sqrt(j(F(a,a)+F(h,h))),c=F(n,l),d=Kt(1,l>0?l:1),u=l>0?F(a,d):1,f=F(h,d),p=Math.sqrt(F(.5,j(1+Math.abs(u)))),m=Kt(F(.5,f),p),[v,g]=u>=0?[p,m]:[Math.abs(m),f>=0?p:-p];return{lam:[j(o+c),j(o-c)],V:[[v,0-g],[g,v]]}}function ee(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function wa(i,t,e,s,o){let n=i.records-1,r=i.hessian.map(L=>L[n]),a=i.gradient.map(L=>L[n]);if(!r.every(Number.isFinite))return;let[[h,l],[c,d,u]]=o>0?hu([i.x[n],i.y[n]],a,r,e,o):[a,r],{lam:f,V:p}=xe(c,d,u),[m,v]=[p[0][0],p[1][0]],g=Math.max(Math.abs(f[0]),Math.abs(f[1])),b=f.map(L=>Math.abs(L)<=1e-6*g),w=[m*h+v*l,m*l-v*h],x=w.some((L,N)=>b[N]&&Math.abs(L)>1e-6*e*g),y=w.map((L,N)=>b[N]?0:-L/f[N]),M=ee(y[0],y[1],e);if(!(g>0)||x||!(M<=1))return;let E=[m*y[0]-v*y[1],v*y[0]+m*y[1]],T=f.map((L,N)=>!b[N]&&L<0);if(T.some(Boolean)){let L=lu(i,t,E,M,e,s);T=T.map((N,rt)=>N&&f[rt]<-L)}let[O,$]=y.map((L,N)=>T[N]?L:0),[A,k,z]=Lr,et=T.every((L,N)=>L||b[N]);return{kind:T.some(Boolean)?et?z:k:A,offset:E,leaving:ee(O,$,e)>.1}}function hu([i,t],[e,s],[o,n,r],a,h){let[l,c]=[e-h*Math.sign(i),s-h*Math.sign(t)],[d,u]=[l-o*i,c-r*t],[f,p]=[Math.abs(i)<=a,Math.abs(t)<=a],[m,v]=[f&&Math.abs(d)<=h,p&&Math.abs(u)<=h],g=f?l-h*Math.sign(d):e,b=p?c-h*Math.sign(u):s,w=v||r===0?1:Math.abs(r),x=m||o===0?1:Math.abs(o),y=m?w*i:v?g-n*t:g,M=v?x*t:m?b-n*i:b;return[[y,M],[m?w:o,m||v?0:n,v?x:r]]}function lu(i,t,e,s,o,n){let r=i.records-1,[a,h]=[i.x[r],i.y[r]],l=t,c=-1;for(let v=t;v<=r;v++){let g=ee(i.x[v]-a,i.y[v]-h,o);g>c&&([l,c]=[v,g])}let d=i.hessian.map(v=>v[l]);c===0&&s>0&&(d=n(Float64Array.of(a+e[0]),Float64Array.of(h+e[1])).slice(3).map(([g])=>g),c=s);let[u,f,p]=d.map((v,g)=>v-i.hessian[g][r]),m=Math.sqrt(u*u+2*(f*f)+p*p);return c>0&&Number.isFinite(m)?2*s*m/c:0}var ps=({kind:i})=>i.endsWith("minimum");function Pi([i,t,e,s]){let[o,n]=[t-i,s-e],r=Math.max(o,n),[a,h]=[o/r,n/r];return .001*(r*Math.sqrt(a*a+h*h))}var Fi=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,Bi=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),qi=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i)),Sa=i=>i.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function Ws(i,t,e,s){let o=i.records;for(;o>0&&!(ee(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}function $a({domain:i,points:t,differentiate:e,kink:s=0},o,n){let r=Pi(i),a=n.records-1,h=a-Bi(o),[l,c]=[n.x[a],n.y[a]],d=t.filter(({interior:g})=>g),u=d.filter(ps),f=d.filter(g=>!ps(g)),p=g=>Ws(n,g.x,g.y,r)<=h,m=u.find(p);if(m)return{fate:Hs(m),target:m};let v=p({x:l,y:c})?wa(n,h,r,e,s):void 0;if(!v?.leaving){if(m=f.find(p),m)return{fate:Hs(m),target:m};if(v){let{kind:g,offset:b}=v,w={x:l+b[0],y:c+b[1],kind:g};return m=[...u,...f].find(x=>ee(w.x-x.x,w.y-x.y,r)<=1),m?{fate:Hs(m),target:m}:{fate:Hs(w),unlisted:w}}}return Fi(i,l,c)?{fate:Hi(n,a+1-qi(o),r).fate}:{fate:"left_view"}}var Hs=i=>ps(i)?"converged":"stuck_at_saddle";function Hi(i,t,e){let s=i.loss.subarray(t,i.records),o=s.length-1,[n,r,a,h]=[s[0],s[0],0,0];for(let p=1;p<=o;p++)n=Math.min(n,s[p]),r=Math.max(r,s[p]),s[p]>s[p-1]&&a++,s[p]<s[p-1]&&h++;let l=r-n,c=l<=1e-12*(1+Math.abs(s[o])),d=a/o,u=c?mu(i,t,e):0,f="still_descending";if(c)f=u<.2?"stalled":"oscillating";else if(d>0){let p=Math.ceil(s.length/2),[m,v]=[s.subarray(0,p),s.subarray(p)],g=ya(m)-ya(v),[b,w]=[ka(m),ka(v)],x=b>w&&!(d>=.2&&g<.25*l),y=b<w&&!(h/o>=.2&&-g<.25*l);(x||y)&&s[o]>s[0]?f="rising":(!x||!(s[o]<s[0]))&&(f="oscillating")}return{fate:f,level:c,turning:u,rising:d,lowest:n,highest:r,begin:s[0]}}function ya(i){let t=0;for(let e of i)t+=e;return t/i.length}function ka(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function mu({x:i,y:t,records:e},s,o){let n=e-1,r=!1,a=0;for(let d=s;d<n;d++)ee(i[d]-i[n],t[d]-t[n],o)>1&&(r=!0),a=Math.max(a,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!r||n-s<2)return 0;let h=0,[l,c]=[0,0];for(let d=s;d<n;d++){let[u,f]=[(i[d+1]-i[d])/a,(t[d+1]-t[d])/a];d>s&&u*l+f*c<0&&h++,[l,c]=[u,f]}return h/(n-s-1)}function ce(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],r=Us(o,n);if(s<t){let p={step:e.records,place:r,f:S(e.loss[s],3)};return e.undefined?qt("overflowed",e.records,J(Vr,p),Yr,Hr):qt("overflowed",e.records,J(Ur,p),Gr)}let{fate:a,target:h,unlisted:l}=$a(i,t,e),c=Pi(i.domain),d=S(c,2),u=h?Ws(e,h.x,h.y,c):NaN;if(h&&s-u>=Bi(t))return Ta(i,h,!0,u,J(Qr,{step:u,near:d}));let f=h??l;if(f){let p=Ws(e,o,n,c);return Ta(i,f,!!h,p,J(ta,{step:p,near:d}))}if(a==="left_view"){let p=e.records;for(;p>0&&!Fi(i.domain,e.x[p-1],e.y[p-1]);)p--;let m=J(p?ia:na,{step:p,place:r});return qt(a,p,m,ra)}return gu(a,e,c)}function Ea(i,t,e,s){if(s>=t)return ce(i,t,e);if(!(s>0))return;let o=ce(i,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:ji,variety:ji}:o}function qt(i,t,e,s,o=""){let n=o||Ir[i],r=_r.includes(i)?J(Rr,{fate:n,step:t}):n;return{kind:i,variety:o,label:r,sentence:e,criterion:s,step:t}}function Ta(i,t,e,s,o){let{kind:n,x:r,y:a}=t,h={kind:n,place:Us(r,a),step:s};if(!ps(t)){let x=J(e?Jr:Zr,h),y=n==="maximum"?Br:"";return qt("stuck_at_saddle",s,x,J(ea,{because:o}),y)}let l=x=>J(e?Kr:x,h),c=t.value??i.differentiate(Float64Array.of(r),Float64Array.of(a))[0][0],d=i.points.find(x=>x.kind==="global minimum")?.value;if(d===void 0)return qt("converged",s,l(zi),o);let u=1e-6*(1+Math.abs(d)),f=c-d<=u,[p,m,v]=[S(c,3),S(d,3),S(u,2)],g={because:o,value:p,optimum:m,within:v},b=l(f?Xr:zi),w=J(f?sa:oa,g);return qt("converged",s,b,w,f?Pr:Fr)}function gu(i,t,e){let s=t.records-1,o=qi(s),n=J(s===1?Cr:jr,{count:s}),r=J(o===2?zr:Dr,{count:o-1}),a=S(t.loss[s],3);if(i==="stalled"){let v=J(ha,{window:r}),g=ee(t.x[s]-t.x[s-1],t.y[s]-t.y[s-1],e);return o===2&&g>1?qt(i,s,J(la,{steps:n,f:a}),v,qr):qt(i,s,J(aa,{f:a}),v)}if(i==="still_descending")return qt(i,s,J(ma,{steps:n,f:a}),va);let{level:h,turning:l,rising:c,begin:d,...u}=Hi(t,t.records-o,e),[f,p]=[S(u.lowest,3),S(u.highest,3)];if(i==="rising"){let v=J(fa,{steps:n,before:S(d,3),f:a,window:r});return qt(i,s,v,pa)}let m=h?J(da,{share:Wi(l),window:r,f:a}):J(ca,{share:Wi(c),window:r,lowest:f,highest:p});return qt(i,s,m,J(ua,{rises:Wi(.2)}))}var J=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Us=(i,t)=>`(${S(i)}, ${S(t)})`;function Wi(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}var de=({key:i,parameters:t,coefficients:e})=>[i,...e.slice(Object.keys(t).length)].join(" "),se=({key:i,coefficients:t})=>[i,...t].join(" ");function Gs(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,l=o-h,c=a*5497923018708371e-29,d=l-c,f=l-d-c,p=i<-708.3964185322641,m=1+d,g=1-m+d,b=d*d,et=(((((11470745597729725e-27*b+208767569878681e-23)*b+2755731922398589e-22)*b+248015873015873e-19)*b+.001388888888888889)*b+.041666666666666664)*b+.5,pt=((((16059043836821613e-26*b+2505210838544172e-23)*b+27557319223985893e-22)*b+.0001984126984126984)*b+.008333333333333333)*b+.16666666666666666,st=d*pt,V=et+st,R=b*V,B=f+R,at=g+B,Y=m+at,D=a>0,U=Y*(D?2:.5),K=a-1,G=a+1,q=cs(D?K:G),it=U*q,P=j(it);return p?0:P}function Vs(i){let t=Fs(i),e=Bs(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,h=(s?r:e)-1,l=2+h,c=h/l,d=c*c,f=.5*h*h,rt=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,gt=d*rt,kt=f+gt,ft=c*kt,I=n*5497923018708371e-29,lt=ft+I,bt=f-lt,pt=n*.6931471805598903,st=bt-h,V=pt-st,R=i<22250738585072014e-324,at=i>-22250738585072014e-324?-1/0:NaN,Y=R?at:V;return i<=17976931348623157e292?Y:i}function Ys(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,b=f+g,x=a*35215598651832e-40-b,y=m-x,M=.25*a,T=4*Math.floor(M),O=a-T,A=m-y-x,k=y*y,V=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,R=k*V,B=y*R,Y=1-.5*k,D=A*Y,ot=B+D,U=y+ot,K=-.5*k,G=1+K,q=1-G+K,it=k*k,Lt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,$t=it*Lt,ct=y*A,Zt=$t-ct,_t=q+Zt,It=G+_t,Rt=O>=2,dt=.5*O,Dt=Math.floor(dt)!==dt?It:U,Gt=-Dt,ut=Rt?Gt:Dt;return t<3725290298461914e-24?i:ut}function Ks(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,b=f+g,x=a*35215598651832e-40-b,y=m-x,M=.25*a,T=4*Math.floor(M),O=a-T,A=m-y-x,k=y*y,V=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,R=k*V,B=y*R,Y=1-.5*k,D=A*Y,ot=B+D,U=y+ot,K=-.5*k,G=1+K,q=1-G+K,it=k*k,Lt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,$t=it*Lt,ct=y*A,Zt=$t-ct,_t=q+Zt,It=G+_t,Rt=3-O,zt=O*Rt>1,xt=.5*O,ut=Math.floor(xt)!==xt?U:It,mt=-ut,Pt=zt?mt:ut,Qt=0*i;return e?Pt:Qt}function Xs(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,b=f+g,x=a*35215598651832e-40-b,y=m-x,M=.25*a,T=4*Math.floor(M),O=a-T,A=m-y-x,k=y*y,V=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,R=k*V,B=y*R,Y=1-.5*k,D=A*Y,ot=B+D,U=y+ot,G=y-U+ot,ht=-.5*k,q=1+ht,P=1-q+ht,At=k*k,ct=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,Zt=At*ct,_t=y*A,It=Zt-_t,Rt=P+It,dt=q+Rt,xt=q-dt+Rt,Dt=.5*O,ut=Math.floor(Dt)!==Dt,mt=-dt,Pt=ut?mt:U,Qt=-xt,ne=ut?Qt:G,Tt=ut?U:dt,Ae=ut?G:xt,pe=t<3725290298461914e-24,Ft=Pt/Tt,re=Ft*134217729,me=re-Ft,ae=re-me,Qe=Ft-ae,Oe=Tt*134217729,ts=Oe-Tt,he=Oe-ts,Ne=Tt-he,le=Ft*Tt,ve=ae*he-le,ki=ae*Ne,ss=Qe*he,Os=ki+ss,os=ve+Os,is=Qe*Ne,Le=os+is,Ls=Pt-le-Le,_s=Ft*Ae,Kn=ne-_s,Mi=(Ls+Kn)/Tt,Si=Ft+Mi;return pe?i:Si}function Js(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,l=o-h,c=a*5497923018708371e-29,d=l-c,f=l-d-c,p=cs(a),m=d*d,A=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,I=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,lt=d*I,bt=A+lt,pt=m*bt,st=f+pt,V=d+st,B=d-V+st,at=p-1,Y=p*V,D=at+Y,U=at-D+Y,K=p*B,G=U+K,ht=D>2,q=ht?D:2,it=ht?2:D,P=q+it,St=q-P+it+G,W=D/P,wt=W*134217729,Ot=wt-W,Nt=wt-Ot,ie=W-Nt,Jt=P*134217729,Ee=Jt-P,Lt=Jt-Ee,$t=P-Lt,ct=W*P,_t=Nt*Lt-ct,It=Nt*$t,Rt=ie*Lt,dt=It+Rt,zt=_t+dt,xt=ie*$t,Dt=zt+xt,ut=D-ct-Dt,mt=W*St,Pt=G-mt,ne=(ut+Pt)/P,Tt=W+ne,Ae=t<3725290298461914e-24,pe=i<0,Ft=-Tt;return Ae?i:pe?Ft:Tt}function Aa(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,h=a*134217729,l=h-a,c=h-l,d=a-c,u=a*.6931471805599453,p=c*.6931471824645996-u,m=c*-1904654323148236e-24,v=d*.6931471824645996,g=m+v,b=p+g,w=d*-1904654323148236e-24,x=b+w,y=a*23190468138462996e-33,M=x+y,E=1+u,O=1-E+u,$=u*u,lt=(((((11470745597729725e-27*$+208767569878681e-23)*$+2755731922398589e-22)*$+248015873015873e-19)*$+.001388888888888889)*$+.041666666666666664)*$+.5,ot=((((16059043836821613e-26*$+2505210838544172e-23)*$+27557319223985893e-22)*$+.0001984126984126984)*$+.008333333333333333)*$+.16666666666666666,U=u*ot,K=lt+U,G=$*K,ht=M+G,q=O+ht,it=E+q,P=r>0,Mt=it*(P?2:.5),St=r-1,W=r+1,Ot=cs(P?St:W),Nt=Mt*Ot;return e?0:Nt}function Oa(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,h=(e?o:r)/t,l=Fs(t),c=Bs(t),d=c>1.4142135623730951,u=l+1,f=d?u:l,p=.5*c,v=(d?p:c)-1,g=2+v,b=v/g,w=b*b,y=.5*v*v,st=(((((((((.08695652173913043*w+.09523809523809523)*w+.10526315789473684)*w+.11764705882352941)*w+.13333333333333333)*w+.15384615384615385)*w+.18181818181818182)*w+.2222222222222222)*w+.2857142857142857)*w+.4)*w+.6666666666666666,V=w*st,R=y+V,B=b*R,Y=f*5497923018708371e-29+h,D=B+Y,ot=y-D,U=f*.6931471805598903,K=ot-v,G=U-K,q=Math.abs(i)<5551115123125783e-32,it=t<22250738585072014e-324,At=t>-22250738585072014e-324?-1/0:NaN,Mt=it?At:G,W=t<=17976931348623157e292?Mt:t;return q?i:W}function Zs(i,t){let e=Math.abs(i),s=Fs(e),o=Bs(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,h=.5*o,c=(n?h:o)-1,d=2+c,f=2-d+c,p=c/d,m=p*134217729,v=m-p,g=m-v,b=p-g,w=d*134217729,x=w-d,y=w-x,M=d-y,E=p*d,O=g*y-E,$=g*M,A=b*y,k=$+A,z=O+k,et=b*M,L=z+et,rt=c-E-L,gt=p*f,ft=(rt-gt)/d,I=p*p,bt=g*g-I,pt=g*b,st=b*g,V=pt+st,R=bt+V,B=b*b,at=R+B,D=2*p*ft,ot=at+D,Lt=((((((((.043478260869565216*I+.047619047619047616)*I+.05263157894736842)*I+.058823529411764705)*I+.06666666666666667)*I+.07692307692307693)*I+.09090909090909091)*I+.1111111111111111)*I+.14285714285714285)*I+.2,$t=I*Lt,ct=.3333333333333333+$t,_t=.3333333333333333-ct+$t,It=I*134217729,Rt=It-I,dt=It-Rt,zt=I-dt,xt=ct*134217729,Dt=xt-ct,Gt=xt-Dt,ut=ct-Gt,mt=I*ct,Qt=dt*Gt-mt,ne=dt*ut,Tt=zt*Gt,Ae=ne+Tt,pe=Qt+Ae,Ft=zt*ut,re=pe+Ft,me=_t+1850371707708594e-32,ae=I*me,Qe=ot*ct,Oe=ae+Qe,ts=re+Oe,he=mt*134217729,Ne=he-mt,le=he-Ne,es=mt-le,ve=p*mt,ss=g*le-ve,Os=g*es,os=b*le,is=Os+os,Le=ss+is,Ns=b*es,Ls=Le+Ns,_s=p+ve,Xn=p-_s+ve,Mi=p*ts,Si=ft*mt,Jn=Mi+Si,Tc=Ls+Jn+ft,Ec=Xn+Tc,Zn=a*.6931471805598903,Qn=2*_s,$i=Zn+Qn,Ac=Zn-$i+Qn,Oc=2*Ec,Nc=a*5497923018708371e-29,Lc=Oc+Nc,tr=Ac+Lc,ns=$i+tr,_c=$i-ns+tr,Ic=t>11805916207174113e5,Rc=t<-11805916207174113e5?-11805916207174113e5:t,rs=Ic?11805916207174113e5:Rc,er=ns*134217729,Cc=er-ns,Ti=er-Cc,sr=ns-Ti,or=rs*134217729,jc=or-rs,Ei=or-jc,ir=rs-Ei,as=ns*rs,zc=Ti*Ei-as,Dc=Ti*ir,Pc=sr*Ei,Fc=Dc+Pc,Bc=zc+Fc,qc=sr*ir,Hc=Bc+qc,Wc=Math.abs(as)<1e3,Uc=_c*rs,Gc=Hc+Uc,nr=Wc?Gc:0,Vc=as>710,Yc=as<-709?-709:as,Ai=Vc?710:Yc,Kc=Ai*1.4426950408889634+.5,_e=Math.floor(Kc),Xc=_e*.6931471805598903,rr=Ai-Xc,ar=_e*5497923018708371e-29,Oi=rr-ar,hr=rr-Oi-ar+nr,Ie=Oi+hr,Jc=Oi-Ie+hr,lr=1+Ie,Zc=1-lr+Ie,Ct=Ie*Ie,Qc=(((((11470745597729725e-27*Ct+208767569878681e-23)*Ct+2755731922398589e-22)*Ct+248015873015873e-19)*Ct+.001388888888888889)*Ct+.041666666666666664)*Ct+.5,td=((((16059043836821613e-26*Ct+2505210838544172e-23)*Ct+27557319223985893e-22)*Ct+.0001984126984126984)*Ct+.008333333333333333)*Ct+.16666666666666666,ed=Ie*td,sd=Qc+ed,od=Ct*sd,id=Jc+od,nd=Zc+id,cr=lr+nd,rd=Ai+nr<-708.3964185322641,ad=_e<-1021.5,hd=cr<1,ld=rd||ad&&hd,dr=_e>0,cd=cr*(dr?2:.5),dd=_e-1,ud=_e+1,fd=cs(dr?dd:ud),pd=cd*fd,md=j(pd),vd=ld?0:md,gd=e<22250738585072014e-324,ur=t>0,bd=t<0?1/0:t,wd=gd?ur?0:bd:vd,fr=e>17976931348623157e292?ur?1/0:0:wd,pr=Math.floor(t)===t,xd=.5*t,yd=Math.floor(xd)*2!==t,kd=pr&&yd,mr=i<0,Md=i>=-17976931348623157e292,Sd=mr&&Md&&!pr,$d=i===0,Td=1/i<0,Ed=(mr||$d&&Td)&&kd,Ad=-fr,Od=Sd?NaN:Ed?Ad:fr,Nd=i!==i||t!==t,Ld=i+t;return t===0||i===1?1:Nd?Ld:Od}function Qs(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,h=n>17976931348623157e292,l=0*n,d=a?h?1:l:n,p=a?1:r===0?1:r,m=p>8452712498170644e255,g=p<1499696813895631e-256?16069380442589903e44:1,b=m?7888609052210118e-46:g,w=d*b,x=p*b,y=.25*x,M=w<y,E=.75*x,O=w<E?.5:1,$=M?0:O,A=$*x,k=w-A,z=$*w,et=x+z,L=k/et,N=L*L,St=((((((((((((.034482758620689655*N+-.037037037037037035)*N+.04)*N+-.043478260869565216)*N+.047619047619047616)*N+-.05263157894736842)*N+.058823529411764705)*N+-.06666666666666667)*N+.07692307692307693)*N+-.09090909090909091)*N+.1111111111111111)*N+-.14285714285714285)*N+.2)*N+-.3333333333333333,W=N*St,wt=L*W,Ot=$===0,Nt=$===.5,Jt=Ot?0:Nt?.4636476090008061:.7853981633974483,Lt=Ot?0:Nt?22698777452961687e-33:3061616997868383e-32,$t=Jt+L,Zt=Jt-$t+L,_t=Ot?L:$t,It=Ot?0:Zt,Rt=Lt+wt,dt=It+Rt,zt=-_t,xt=1.5707963267948966+zt,Gt=1.5707963267948966-xt+zt,ut=6123233995736766e-32-dt,mt=Gt+ut,Pt=o?xt:_t,Qt=o?mt:dt,ne=t<0,Tt=t===0,pe=1/t<0,re=ne||Tt&&pe,me=-Pt,ae=3.141592653589793+me,Oe=3.141592653589793-ae+me,ts=12246467991473532e-32-Qt,he=Oe+ts,Ne=re?ae:Pt,le=re?he:Qt,es=i<0,ve=i===0,ss=1/i<0,os=es||ve&&ss,is=Ne+le,Le=j(is),Ns=-Le;return os?Ns:Le}var to={exp:Gs,log:Vs,sin:Ys,cos:Ks,tan:Xs,tanh:Js,exp2:Aa,log1p:Oa,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},eo={pow:Zs,atan2:Qs,max:ds,min:us,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var Ui=["add","sub","mul","div","select","neg","sqrt","abs"],_a=Object.entries({...to,...eo}).filter(([i])=>!Ui.includes(i)),bu=_a.map(([,i])=>i),Ia=Object.fromEntries([...Ui,..._a.map(([i])=>i)].map((i,t)=>[i,t])),Na=255,wu=65535;function so(i,t){for(let e=0;e<i.length;e+=2){let[s,o]=[i[e],i[e+1]],n=t[o&wu],r=t[o>>>16],a;switch(s&Na){case 0:a=n+r,Math.abs(a)>=vt||(a*=0);break;case 1:a=n-r,Math.abs(a)>=vt||(a*=0);break;case 2:a=n*r,Math.abs(a)>vt||(a=F(n,r));break;case 3:a=n/r,Math.abs(a)>vt||(a=Kt(n,r));break;case 4:a=n?t[i[e+2]]:r,e+=1;break;case 5:a=-n;break;case 6:a=Math.sqrt(n);break;case 7:a=Math.abs(n);break;default:a=bu[(s&Na)-Ui.length](n,r)}t[s>>>8]=a}}var La=i=>Int32Array.from(i.flatMap(([t,e,s,o,n])=>{let r=[t|e<<8,s|o<<16];return t===Ia.select?[...r,n]:r})),ms=class{constructor(){this.values=[],this.changes=[],this.code=[]}register(t=0,e=!1){return this.changes.push(e),this.values.push(j(t))-1}emit(t,e){let[s,o=s,n=s]=e,r=this.register(0,e.some(a=>this.changes[a]));return this.code.push([Ia[t],r,s,o,n]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let n of[...this.code].reverse())if(e.has(n[1])){for(let r of n.slice(2))e.add(r);(this.changes[n[1]]?o:s).push(n)}return{registers:Float64Array.from(this.values),once:La(s.reverse()),each:La(o.reverse())}}};function Pe(i,t){let e=new ms,s=e.append(i,t.map(r=>e.register(r))),{registers:o,once:n}=e.finish(s);return so(n,o),s.map(r=>o[r])}var Gi=3;function Ra({coefficients:i,penalty:t}){if(!t)return 0;let[e,,s]=i;return e*s}function Ca({coefficients:i,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=i.slice(0,Gi),n=(...r)=>Pe(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,h)=>[n(r[0],a[0],h),n(r[1],a[1],h)]}}var xu=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},yu=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},oo={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=vt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=vt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>vt?n:F(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>vt?n:Kt(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]}};for(let[i,t]of Object.entries(to))oo[i]=xu(t);for(let[i,t]of Object.entries(eo))oo[i]=yu(t);function vs({program:i,coefficients:t}){let e=ja({...i,results:i.results.slice(0,1)},t);return(s,o)=>e(s,o)[0]}function io({program:i,coefficients:t}){return ja(i,t)}var ku=new Float64Array(0),ye=256;function ja({constants:i,code:t,results:e},s){let o=[...s,...i].map(j),n=2+o.length,r=new Set(e);for(let c=t.length-1;c>=0;c--)if(r.has(n+c))for(let d of t[c].slice(1))r.add(d);let a=[new Float64Array(ye),new Float64Array(ye)],h=new Set([0,1]);for(let c of o)a.push(new Float64Array(ye).fill(c));let l=[];return t.forEach(([c,...d],u)=>{let f=n+u,p=r.has(f)?new Float64Array(ye):ku,[m,v,g]=d.map(b=>a[b]);a.push(p),d.some(b=>h.has(b))&&h.add(f),r.has(f)&&(h.has(f)?l.push(b=>oo[c](b,p,m,v,g)):oo[c](ye,p,m,v,g))}),(c,d)=>{let u=e.map(()=>new Float64Array(c.length));for(let f=0;f<c.length;f+=ye){let p=Math.min(ye,c.length-f);for(let m=0;m<p;m++)a[0][m]=j(c[f+m]),a[1][m]=j(d[f+m]);for(let m of l)m(p);e.forEach((m,v)=>u[v].set(a[m].subarray(0,p),f))}return u}}var Vi=class{constructor(t,e){let s=new ms,o=(g,b=!0)=>Array.from({length:g},()=>s.register(0,b));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-$u(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length),this.surface=t,this.strength=s.register(),this.treatment=s.register();let n=t.coefficients.map(g=>s.register(g)),r=n.slice(0,Gi),a=t.penalty?[this.strength,...n.slice(1)]:n,h=g=>s.append(t.program,[...g,...a]),{hyperparameters:l,position:c,memory:d}=this,u=h(c),f=e.look_ahead?h(s.append(e.look_ahead,[...l,...c,...d])):u;this.gradient=this.noise.map((g,b)=>s.emit("add",[f[1+b],g]));let p=e.uses_hessian?u.slice(3):[],m=[...l,...this.counters,...this.powers,...p],v=s.append(e.update,[...m,...c,...this.gradient,...d]);if(t.penalty)for(let g of[0,1]){let b=[v[g],c[g],l[0],this.treatment];[v[g]]=s.append(t.penalty.step,[...b,...r])}this.after=v,this.tape=s.finish([...v,...this.gradient])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:n,noise:r},a){let{registers:h,once:l,each:c}=this.tape,{position:d,memory:u,gradient:f,after:p,method:m,powers:v}=this,g=m.powers.map(([$])=>Su(j(e[$]),n+2)),b=m.powers.map(([,$])=>$);this.hyperparameters.forEach(($,A)=>h[$]=j(e[A]));let{penalty:w,coefficients:x}=this.surface,y=w?w.treatments.indexOf(o):0;h[this.treatment]=y,h[this.strength]=w&&!y?j(x[0]):0,so(l,h);let M=[t.x,t.y,...t.memory.flat()],E=[...d,...u];E.forEach(($,A)=>h[$]=j(M[A][a]));let[T,O]=t.noisyGradient;for(let $=a;$<=n;$++){let A=$-t.methodStart+1;h[this.hyperparameters[0]]=j(s[$]),h[this.counters[0]]=A,h[this.counters[1]]=A+1;for(let k=0;k<g.length;k++)h[v[k]]=g[k][A+b[k]];for(let k=0;k<2;k++)h[this.noise[k]]=r?j(r[k][$]):0;so(c,h),T[$]=h[f[0]],O[$]=h[f[1]];for(let k=0;k<E.length;k++)h[E[k]]=h[p[k]];if($===n)break;for(let k=0;k<E.length;k++)M[k][$+1]=h[p[k]];if(!d.every(k=>Number.isFinite(h[k])))return $+2}return n+1}},no=new Map,Mu=16;function Su(i,t){let e=no.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>qs(i,o)),no.size>=Mu&&no.clear(),no.set(i,e)),e}var $u=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,ro=class{constructor(t){this.surface=t,this.differentiate=io(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:r,rates:a}=t,{steps:h,start:l}=e;if(o&&n>Math.min(h,o.records-1))return o;let c=this.steppers.get(s);c||this.steppers.set(s,c=new Vi(this.surface,s));let d=h+1,u=new Float64Array(d*(10+2*s.remembers.length)),f=0,p=()=>u.subarray(f*d,++f*d),m=o?.choice.method===s,v=o?n:0,g=()=>[p(),p()],b=Pe(s.init,[a[v],...r.slice(1)]),w={choice:t,records:0,methodStart:m?o.methodStart:v,x:p(),y:p(),noisyGradient:g(),memory:s.remembers.map(g),loss:p(),gradient:g(),hessian:[p(),p(),p()]};if(w.memory.forEach((y,M)=>y.forEach((E,T)=>m?E.set(o.memory[M][T].subarray(0,v+1)):E.fill(b[M]))),o)for(let[y,M]of Tu(w,o))y.set(M.subarray(0,v+1));else[w.x[0],w.y[0]]=l;let x=c.run(w,t,e,v);return this.measure(w,v,x),w.records=Eu(w,v,x),w.undefined=w.records<x&&Sa(za(w).map(y=>y[w.records])),w.records>0?w:void 0}recorded(t,e,s){let[o,n,r,a,h,l,c,...d]=e.map(p=>Float64Array.from(p)),[,,,...u]=this.differentiate(o,n),f=t.method.remembers.map((p,m)=>d.slice(2*m,2*m+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:r,gradient:[a,h],noisyGradient:[l,c],memory:f,hessian:u}}measure(t,e,s){let[o,n,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,r].forEach((h,l)=>t.gradient[l].set(h,e)),a.forEach((h,l)=>t.hessian[l].set(h,e))}};function Tu(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}var za=i=>[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];function Eu(i,t,e){let s=za(i);for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var Au=4,Fe=new Map;function Ou(i,t){let e=Fe.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return Fe.delete(i),Fe.set(i,s),Fe.size>Au&&Fe.delete([...Fe.keys()][0]),s}var Be=class{constructor(t){let{head:e}=t;this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise},this.points=t.simulator.points;let s=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=Ou(t.simulator.seed,s),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise}){return e&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>Nu(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,{steps:r=n.steps,noise:a=n.noise}=this.missing(s)?n:s,h=this.surface(e,o),{times:l,ends:c}=o.find(u=>u.steps===r)??Lu(r),d=o.find(u=>u.level===a);return{surface:h,start:t,steps:r,level:a,times:l,ends:c,simulator:o.find(u=>u.surface===h)?.simulator??new ro(h),noise:d?d.noise:this.noise(a)}}noise(t){if(!t||!this.normal)return;let[e,s]=this.normal.map(o=>o.map(n=>F(n,t)));return[e,s]}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([d,u])=>[d,t[d]??u])),r=[...Object.values(n),...s.coefficients.slice(o.length)],a=d=>r.every((u,f)=>u===d.coefficients[f]);if(a(s))return s;let h=e.find(d=>a(d.surface));if(h)return h.surface;let l=this.points?_u(s.points,this.points,r):s.points,c=l.find(({kind:d})=>d==="global minimum");return{...s,parameters:n,coefficients:r,points:l,floor:c?c.value:null}}},Nu=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s]),Lu=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function _u(i,t,e){let s=Pe(t,e);return i.map((o,n)=>{let[r,a,h]=s.slice(3*n);return{...o,x:r,y:a,value:h}})}var Iu=6,qe=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new Be(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return H(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return n.reduce((h,l)=>{let c=this.turned(h,l);return c.every((d,u)=>d===h[u])?h:this.fair(c,o,l.name==="learning_rate"?l.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:r}=this.given,{runs:a}=this.scene,h=s==="schedule"?"schedule_values":"values";return t.map((l,c)=>a[c]?.of===a[e].of?Pa(l,o,!s&&r[c]===o?1-n:n,h):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?H(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=n.map(u=>n.findIndex(({of:f})=>f===u.of)),a=r[s??0],h=Da(t[a]),l;if(o==="same")l=t.map(()=>h);else{let u=t.map((p,m)=>r[m]===m?this.firstStep(p,e):1);if(!u.every(p=>p>0))return;let f=p=>Number((Da(t[p])*u[a]/u[p]).toPrecision(Iu));l=t.map((p,m)=>m>=n.length?0:r[m]===a?h:f(r[m]))}let c=t.map((u,f)=>f<n.length&&u.length===1);if(c.every((u,f)=>!u||this.takes(f,l[f])))return t.map((u,f)=>c[f]?Pa(u,"learning_rate",l[f]):u)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return vs({program:r,coefficients:a})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=H(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let r={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},H=i=>i.at(-1),Da=i=>H(i).values.learning_rate;function Pa(i,t,e,s="values"){let o=H(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function ao(i,t,e,s,o){let{records:n}=o,r=t.surface.floor??0,[a,h]=o.gradient,l=i.pathRates(s,t).subarray(0,n),c=v=>v.subarray(0,n),d={records:n,x:c(o.x),y:c(o.y),height:c(o.loss).map(v=>v-r),floor:r,slope:c(a).map((v,g)=>Math.hypot(v,h[g])),rates:l.every(v=>v===l[0])?void 0:l,outcomeAt:v=>Ea(He(t),t.steps,o,v)};if(e.rule===void 0)return d;let{method:u,values:f}=i.settings(o),p=([v,g])=>[c(v),c(g)],m={values:f,rule:Ru(u,f)??e.rule,method_start:o.methodStart,beside:Ca(t.surface,o.choice.treatment),noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(u.remembers.map((v,g)=>[v,p(o.memory[g])]))};return{...d,...m}}var Ru=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Fa(i,t,e,s,o,n){let{rule:r,origin:a}=e[o],h=s[o].slice(0,-1);if(r===void 0||!h.length||JSON.stringify(h)===JSON.stringify(s[Number(a)]))return;let l=e[Number(a)],c=i.simulate(h,t,n);return c&&{...l,...ao(i,t,l,h,c),offstage:!0}}function Ba(i,t,e,s,o){let n={detail:Yi(s,i.given),dim:!o};if(!o)return n;let{method:r,values:a}=i.settings(o);if(n.rate=a.learning_rate,!e.offstage){let h=new Map(r.parameters.map(({sign:l,name:c})=>[l,a[c]]));n.outcome=ce(He(t),t.steps,o),n.distinguishing=e.distinguishing.map(([l,c])=>[l,typeof c=="number"?h.get(l)??c:c])}return{...n,...ao(i,t,e,s,o)}}var He=({surface:i,simulator:{differentiate:t}})=>({domain:i.domain,points:i.points,kink:Ra(i),differentiate:t});function Yi(i,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:n,schedule:r,branch_step:a,treatment:h}=H(i),[l]=Object.keys(s),c=[`α = ${S(n.learning_rate)}`];for(let{name:d,default:u}of t[o].parameters.slice(1))n[d]!==u&&c.push(`${d} ${S(n[d],6)}`);return r!=="constant"&&c.push(e[r].label.toLowerCase()),h!==l&&c.push(s[h]),i.length>1&&c.push(`from step ${a}`),c.join(", ")}var Cu=121,ju=31,zu=12e4,Du=20,Pu=90,Fu=40,gs=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(ju,Math.min(Cu,Math.floor(zu/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t){this.stop();let{laboratory:e,place:s,name:o,values:n,changesAt:r}=t,a=r(n[0]),h=e.conditions(a),l=e.choices(a,h)[s],{surface:c,steps:d,start:u,noise:f}=h,p=[se(c),d,f?.[0].slice(0,9),e.sharing.covered],m=JSON.stringify([...p,u,o,n,l]);if(m===this.key&&!this.rungs.includes(void 0))return!1;let v=m!==this.key&&this.rungs.some(Boolean);return m!==this.key&&(this.rungs=n.map(()=>{})),this.key=m,this.timer=setTimeout(()=>this.work(t),Fu),v}work(t){let e=performance.now()+Du,s=this.rungs.indexOf(void 0);for(;s>=0&&performance.now()<e;s=this.rungs.indexOf(void 0))this.rungs[s]=Bu(t,t.values[s]);this.timer=s<0?0:setTimeout(()=>this.work(t));let o=performance.now()-this.shownAt>Pu;s>=0&&!o||(this.shownAt=performance.now(),this.onFill())}};function Bu({laboratory:i,place:t,changesAt:e},s){let o=e(s);if(i.sharing.missing(o))return{kind:""};let n=i.conditions(o),r=i.simulate(i.choices(o,n)[t],n);return r?{kind:Yt(ce(He(n),n.steps,r)),x:Float32Array.from(r.x.subarray(0,r.records)),y:Float32Array.from(r.y.subarray(0,r.records))}:{kind:""}}function qa(i,t){let{scene:e,coefficients:s,schedules:o}=i.given,{schedule:n}=i.last(t),r=(d,u,f)=>f.map(p=>({owner:d,parameter:p,label:qu(p.name),lock:u??p.name})),[a,...h]=i.method(t).parameters,l=[...r("run","rates",[a]),...r("run","settings",h),...r("schedule","schedule",o[n].parameters)],c=[...r("scene",void 0,e),...r("surface","surface",s)];return[...l.map((d,u)=>({...d,dial:u+1})),...c.map((d,u)=>({...d,dial:-u-1}))]}var qu=i=>i.replaceAll("_"," ");function ho(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var Ki=i=>i.currentCSSZoom??1;function Xi(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),Xi(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var Wa={converged:1,global_minimum:1,local_minimum:.86,still_descending:.72,rising:.46,oscillating:.72,stuck_at_saddle:.46,stuck_at_a_maximum:.46,stalled:.46,left_view:.46,overflowed:.2,undefined:.2},bs=12,lo=15,Ha=17;function Ua(i,{scale:t,lattice:e,ladder:s,inForce:o},n,r){let a=n.scale,h=ho(),{clientWidth:l,clientHeight:c}=i,d=i.getContext("2d");i.width=Math.round(l*h),i.height=Math.round(c*h),d.setTransform(h,0,0,h,0,0);let u=Hu(n,r),{values:f}=e,p=f.map((x,y)=>s.rungs[y]?.kind),m=(l-2*bs)/Math.max(1,f.length-1),v=Math.min(9,Math.max(1.2,m*.62)),g=(lo+Ha)*a,b=x=>bs+(l-2*bs)*t.share(x);d.textAlign="center",d.textBaseline="middle",p.forEach((x,y)=>{if(!x)return;let M=Wa[x]*Ha*a,E=b(f[y])-v/2;if(d.fillStyle=d.strokeStyle=u[x],x==="left_view"?d.strokeRect(E+.5,g-M+.5,Math.max(.5,v-1),M-1):d.fillRect(E,g-M,v,M),x==="oscillating"&&d.clearRect(E-1,g-M*.62,v+2,M*.24),y>0&&p[y-1]===x)return;let T=y;for(;p[T+1]===x;)T+=1;d.font=`700 ${12*a}px ${n.font}`,((T-y+1)*m>13*a||f.length<9)&&d.fillText(Ds[x],(b(f[y])+b(f[T]))/2,lo*.48*a)}),d.fillStyle=n.muted,d.font=`${10.5*a}px ${n.font}`;let w=-99;for(let[x,y]of Wu(t,f))b(x)-w<42*a||(w=b(x),d.fillText(y,Math.max(14*a,Math.min(l-14*a,b(x))),g+8*a));d.fillStyle=n.text,d.beginPath(),d.moveTo(b(o),(lo-1)*a);for(let x of[-4,4])d.lineTo(b(o)+x*a,(lo-7)*a);d.fill()}var Ji=new WeakMap;function Hu(i,t){if(!Ji.has(i)){let{kind:e}=t.dataset,s=o=>(t.dataset.kind=o,getComputedStyle(t).color);Ji.set(i,Object.fromEntries(Object.keys(Wa).map(o=>[o,s(o)]))),t.dataset.kind=e}return Ji.get(i)}function Wu({parameter:i,ends:t},e){if(i.scale==="log"){let[o,n]=t.map(Math.log10);return Array.from({length:Math.floor(n+1e-9)-Math.ceil(o-1e-9)+1},(a,h)=>h+Math.ceil(o-1e-9)).map(a=>[10**a,Math.abs(a)>2?Bt(a):S(10**a,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,n)=>e.length<9||n%s===0).map(o=>[o,S(o,3)])}var Uu=.6,co=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:h}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:c}of t)o.rect(n+l,r+c,a,h);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let h=new Path2D,l=t.length,c=!1,d=!1;for(let m=t.next;m<=e;m++){let[v,g]=s.toPixel(n.x[m],n.y[m]);if(Math.hypot(v-t.x,g-t.y)<Uu&&m<e)continue;let w=ws(t.x,t.y,v,g,s.box);w&&((!d||w[4])&&h.moveTo(w[0]+r,w[1]+a),h.lineTo(w[2]+r,w[3]+a),c=!0,t.length+=Math.hypot(w[2]-w[0],w[3]-w[1])),d=w!==null&&!w[5],t.x=v,t.y=g}if(t.next=e+1,!c)return;let{scale:u}=o,{halo:f,line:p}=this;f.strokeStyle=o.halo,f.lineWidth=5*u,f.stroke(h),p.strokeStyle=o.of(n),p.lineWidth=2.3*u,p.setLineDash(n.dash.map(m=>m*u)),p.lineDashOffset=l,p.stroke(h)}};function Ga(i,t,e,s,o){let{left:n,top:r,width:a,height:h}=e.box,l=6.2*o.scale,c=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[b,w]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(b,w)&&Cs(i,d,b,w,l,o)}let u=Math.min(s,d.records-1),f=Math.floor(u+1e-9),p=u-f,[m,v]=e.toPixel(d.x[f],d.y[f]);if(p>1e-9){let[b,w]=e.toPixel(d.x[f+1],d.y[f+1]),x=ws(m,v,m+(b-m)*p,v+(w-v)*p,e.box);x&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(x[0],x[1]),i.lineTo(x[2],x[3]),i.stroke()),m+=(b-m)*p,v+=(w-v)*p}let g=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(m,v))g?Rs(i,d,m,v,l,o):Vt(i,d,m,v,l,o);else{let b=Gu(d,f,e);b&&c.push([d,...b])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,h+2),i.clip();for(let d of c)Is(i,...d,l,o);i.restore()}function Gu(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),h=ws(o,n,r,a,e.box);if(h&&h[5])return[h[2],h[3],r-o,a-n];if(h)return null}return null}function Va(i,t,e,s,o,n){let r=n,a;for(let h of i){if(h.hidden)continue;let l=Math.min(e,h.records-1);for(let c=0;c<=l;c++){let[d,u]=t.toPixel(h.x[c],h.y[c]),f=Math.hypot(d-s,u-o);f<r&&([r,a]=[f,{run:h,i:c}])}}return a}function ws(i,t,e,s,o){let n=e-i,r=s-t,a=0,h=1,l=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[c,d]of l)if(c===0){if(d<0)return null}else{let u=d/c;if(c<0?a=Math.max(a,u):h=Math.min(h,u),a>h)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*h,t+r*h,a>0,h<1]}var Vu='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',Yu=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<label class="ov-dial-method" hidden>by','<select data-dial="method" aria-label="Method on the dial"></select></label>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-number"></div><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${Vu}`,'</button><p class="ov-dial-note" role="note" hidden></p>'].join(""),uo=class{constructor(t,e){let{on:s,turning:o}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=Yu;for(let[n,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",methods:"[data-dial=method]",names:"[data-dial=name]",chip:".ov-chip",note:".ov-dial-note"}))this[n]=e.querySelector(r);this.ladder=new gs(()=>this.filled()),this.control=new je(e.querySelector(".ov-dial-number"),{turn:n=>o.turn(this.number,n),release:n=>this.release(n),back:()=>o.back()},{signal:t.abort.signal,sideRoom:bs,pressable:!1,spoken:n=>`${this.label} ${S(n,6)}, ${this.run?.outcome.label}`}),this.track=this.control.track.root,this.track.classList.add("ov-dial-track"),this.canvas=document.createElement("canvas"),this.track.prepend(this.canvas),this.equals=Object.assign(document.createElement("span"),{className:"ov-dial-sign"}),this.control.field.root.before(this.equals),s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),this.methods.parentElement.hidden=!t.offline,s(this.methods,"change",()=>t.outbox.send("method",{name:this.run.name,optimizer:this.methods.value,at:Date.now()})),s(this.names,"change",()=>t.viewState.change({dial:Number(this.names.value)}))}get number(){let{owner:t,run:e,name:s}=this;return t==="run"||t==="schedule"?{owner:t,run:e.name,name:s}:{owner:t,name:s}}release(t){let{turning:e}=this.player;this.gesture+=1,e.release(this.number,t),e.request(this.number,t,this.gesture)}stop(){this.control.back(),this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,dial:o,control:n}=this,{laboratory:r}=e.bending,{view:a,viewState:h}=e,l=!!(a?.dial&&r&&t.runs.length),c=t===this.scene;if(this.root.classList.toggle("ov-waiting",!l),this.ladder.stop(),!l)return c?n.release():n.back(),Object.assign(this,{scale:void 0,run:void 0});let d=t.runs[h.run].of,u=t.runs.findIndex(g=>g.of===d),f=t.runs[u],p=qa(r,u),m=p.find(({dial:g})=>g===a.dial)??p[0];(s?.name!==f.name||o!==m.dial)&&(c?n.release():n.back()),this.fixed=t.quiz.locked?.includes(m.lock)??!1;let{suits:v}=r.method(u);Object.assign(this,{...m,scene:t,place:u,run:f,numbers:p,suits:v,name:m.parameter.name,stale:!0}),this.end(),this.lay(e.turning.inForce(this.number)),this.name==="noise"&&e.bending.askForNoise({...e.bending.changes,noise:1}),this.climb(),this.fill(),this.write(),this.paint()}end(){let{player:t,owner:e,name:s}=this,{laboratory:o,conditions:n}=t.bending,{covered:r}=o.sharing,a=t.offline&&e==="scene",h=a&&s==="steps"&&n.level>0,l=a&&s==="noise"&&n.steps>r,c=h?"without noise there can be more.":"with fewer steps there can be noise.",d=h||l?`This page has the noise of ${r} steps: ${c}`:"";h&&(this.parameter={...this.parameter,high:r,because:d}),this.fixed||=l,this.note.hidden=!d,this.note.textContent=d}lay(t){this.inForce=t,this.scale=new ze(this.parameter,t,this.suits),this.lattice=this.scale.lattice(gs.room(this.scene.steps))}fill(){let{scene:t,player:e,run:s,numbers:o}=this,n=(a,h,l)=>`<option value="${a}" ${l?"selected":""}>${_(h)}</option>`;this.sign.innerHTML=jt(s,e.picture.colours.of(s),e.picture.colours.rim),this.runs.innerHTML=t.runs.map((a,h)=>t.runs.findIndex(({of:l})=>l===a.of)===h?n(h,a.label,a===s):"").join(""),e.offline&&(this.methods.innerHTML=t.methods.map(([a,h])=>n(a,h,a===e.bending.laboratory.last(this.place).optimizer)).join(""));let r=(a,h)=>`<optgroup label="${_(a)}">${h.map(({dial:l,label:c})=>n(l,c,l===this.dial)).join("")}</optgroup>`;this.names.innerHTML=r(s.label,o.filter(({dial:a})=>a>0))+r("All runs",o.filter(({dial:a})=>a<0)),this.equals.innerHTML=`${this.parameter.sign} =`}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){if(!this.scale)return;let t=this.player.turning.inForce(this.number);t!==this.inForce&&(this.lay(t),this.paint()),this.climb()}climb(){let{player:t,number:e,place:s,lattice:o}=this,{bending:n,turning:r}=t,a=c=>({...n.changes,...r.changes({...e,value:c})}),{laboratory:h}=n,l=this.ladder.load({laboratory:h,place:s,name:this.label,values:o.values,changesAt:a});this.stale||=l,l&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){if(!this.scale)return;let{control:t,player:e,run:s,scale:o,lattice:n,inForce:r,fixed:a}=this,{label:h}=s.outcome,l=Yt(s.outcome),c=e.turning.valueOf(this.number),d=this.dial>0?s.label:"all runs";t.load({scale:o,lattice:n,inForce:r,value:c,label:`${this.label} of ${d}`,fixed:a});let u=[l,h].join();u!==this.outcome&&(this.outcome=u,this.track.dataset.kind=this.chip.dataset.kind=l,Q(this.chip,be(s.outcome)))}paint(){this.scale&&this.width&&Ua(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:n,run:r,ladder:a}=this,{box:h}=e;if(this.stale=!1,!(!this.scale||this.owner==="surface"||!n.view.fan||!n.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let l=0;l<a.rungs.length;l+=o?6:1){let c=a.rungs[l];if(!c?.x)continue;let{x:d,y:u}=c,f=new Path2D,[p,m]=e.toPixel(d[0],u[0]);for(let v=1;v<d.length;v++){let[g,b]=e.toPixel(d[v],u[v]);if(Math.hypot(g-p,b-m)<1.5&&v<d.length-1)continue;let w=ws(p,m,g,b,h);w&&(f.moveTo(w[0],w[1]),f.lineTo(w[2],w[3])),[p,m]=[g,b]}t.stroke(f)}t.globalAlpha=1}}};function tt(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function nt(){return document.createElement("canvas")}function Ya(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var fo=class{constructor(){this.canvases=[nt(),nt()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,r=o.map(c=>c.values),a=[e,n,s.scale,s.text].join(),[h,l]=this.canvases;(a!==this.key||r.some((c,d)=>d!==e&&c!==this.values[d]))&&(t.curves(t.emptied(h),s,o.slice(0,e)),t.curves(t.emptied(l),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:n}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var Ku=.5,Xu=2.5,Ka=.28,We=class{constructor(t){this.canvas=t,this.context=tt(t),this.axes=nt(),this.axesOf="",this.bold=nt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new fo,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale,a=this.coarse?Ya(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(n),a>=0&&this.others.prepare(this,a,n),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),n,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=tt(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t){let e=1/0,s=-1/0,o=0,n=1/0;for(let{values:r,first:a=0}of this.drawn){let h=a;for(;h<r.length&&!(r[h]>0);)h++;Number.isFinite(r[h])&&(o=Math.max(o,r[h]));for(let l=a;l<r.length;l++){let c=r[l];!Number.isFinite(c)||this.scale==="log"&&!(c>0)||(c<e&&(e=c),c>s&&(s=c),c&&Math.abs(c)<n&&(n=Math.abs(c)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let r=Math.max(Math.abs(e),Math.abs(s));(!(r>0)||!Number.isFinite(r))&&([e,s,n]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(n,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let a=.06*(this.high-this.low);this.low-=a,this.high+=a}else{let r=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-r,this.high=Math.min(Math.max(s,t[0]),t[1])+r,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return Ii(e,s,o.height/(26*t)).map(a=>[a,Bt(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),h=Math.log10(this.unit),c=Ii(h,a,Math.max(1,o.height/(56*t))).flatMap(u=>[[this.warp(10**u),Bt(u)],[this.warp(-(10**u)),`−${Bt(u)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...c.filter(([u])=>u>=e&&u<=s&&Math.abs(u)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=yt(e,s,o.height/(34*t));return n.map(a=>[a,te(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let h=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,h),e.lineTo(s.left+s.width,h),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,h)}e.textAlign="center",e.textBaseline="top";let n=yt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,r=this.coarse?Xu:Ku;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:h,first:l=0,dash:c=a.dash}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(c.map(p=>p*.8*e.scale)),t.beginPath();let d=-1e9,u=-1e9,f=!1;for(let p=l;p<h.length;p++){let m=this.x(p),v=this.y(h[p]);if(!Number.isFinite(h[p])){f=!1;continue}f&&p<h.length-1&&Math.abs(m-d)<r&&Math.abs(v-u)<r||(t[f?"lineTo":"moveTo"](m,v),f=!0,d=m,u=v)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let h=t<this.last?Math.round((a+.5)*r):1/0,l=Math.min(this.canvas.width,h);this.coarse?this.drawBending(n,l):this.drawResting(l),e&&this.curves(s,n,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:c,values:d,first:u=0,head:f}of this.drawn){let p=Math.min(t,d.length-1),m=Math.floor(p+1e-9),v=p-m;if(m<u||!Number.isFinite(d[m]))continue;let g=this.y(d[m],0),b=v>1e-9?this.y(d[m+1],0):g,w=Number.isFinite(b)?g+(b-g)*v:g;f?this.coarse?this.stamp(f,this.x(p),w,n.of(c),n):Xa(s,f,this.x(p),w,n.of(c),n):Vt(s,c,this.x(p),w,3.9*n.scale,n)}}stamp(t,e,s,o,n){let{ratio:r,context:a}=this,h=Math.ceil(8*n.scale),l=[t,o,n.rim,n.scale,r].join(),c=this.letters.get(l);if(!c){c=nt(),c.width=c.height=Math.ceil(2*h*r);let f=tt(c);f.setTransform(r,0,0,r,0,0),Xa(f,t,h,h,o,n),this.letters.set(l,c)}let[d,u]=[e-h,s-h].map(f=>Math.round(f*r)/r);a.drawImage(c,d,u,c.width/r,c.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?Ka:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:r,others:a}=this,{width:h,height:l}=o;for(let[c,d,u]of[[0,e,1],[e,h,this.foretells?Ka:0]])d<=c||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(c,0,d-c,l),s.clip(),s.globalAlpha=u,r>=0?a.drawAround(this,r,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?S(s[t]):"–"])}};function Xa(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var Ja=.05;function Za([i,t,e],s,o){let[n,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:h}=xe(i*n*n,t*n*r,e*r*r),l=d=>d>0?d>o*(1+Ja)?"unstable":d>o*(1-Ja)?"edge":"stable":d<0?"falls":"flat",c=d=>{let[u,f]=[h[0][d]*n,h[1][d]*r],p=Math.hypot(u,f)||1;return[u/p,f/p]};return{values:a,kinds:a.map(l),axes:[c(0),c(1)],largest:a[0]>0?o/a[0]:1/0}}var mo=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t,e={...this.run.values}){let{run:s}=this,o=t-s.method_start+1;for(let l in s.memory)e[l]=po(s.memory[l],t);if(e.x=[s.x[t],s.y[t]],e.g=po(s.noisyGradient,t),e.learning_rate=s.rates?s.rates[t]:s.values.learning_rate,e.n=o,e.n_next=o+1,!this.rule.usesHessian)return e;let[n,r,a]=this.hessian(t),h=s.beside?.ridge??0;return Object.assign(e,xe(n-h,r,a-h))}after(t){let e=this.before(t),s=this.rule.after(e),{run:o}=this;if(o.beside&&(s.moved=s.x,s.x=o.beside.step(s.x,e.x,e.learning_rate)),t<this.last){s.x=po([o.x,o.y],t+1);for(let[n,r]of Object.entries(o.memory))s[n]=po(r,t+1)}return s}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,n]=[this.slopes[0][t],this.slopes[1][t]];return!o&&!n||!e&&!s?NaN:Math.atan2(Math.abs(e*n-s*o),-(e*o+s*n))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),n=this.rule.stability?this.rule.stability(e,0):0,r=!this.run.beside&&n>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...xe(...s),limit:n,step:o&&r?Za(s,o,n):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:n,most:r}=s,a={...this.run.values},{rule:h,run:l,last:c}=this;for(let d=l.branch_step;d<t;d++){let{x:u,g:f}=this.before(d,a),p=this.memory(a),m=d<c?[l.x[d+1],l.y[d+1]]:this.after(d).x,v=h.rateOfStep(a);v&&([o[0][d],o[1][d]]=v),n[d]=this.angle(d,[m[0]-u[0],m[1]-u[1]]),!(r.slope&&!Ju(this.domain,u))&&(r.slope=Zi(r.slope,f),p&&(r.slope=Zi(r.slope,p)),v&&(r.rate=Zi(r.rate,v)))}return this.whole=s,s}};function po([i,t],e){return[i[e],t[e]]}function Ju([i,t,e,s],[o,n]){return o>=i&&o<=t&&n>=e&&n<=s}function Zi(i,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e));if(!(1.5*s>i))return i;let o=Math.max(s,Math.hypot(t,e));return Number.isFinite(o)&&o>i?o:i}var Zu={"+":(i,t)=>j(i+t),"-":(i,t)=>j(i-t),"*":F,"/":Kt,"**":qs,pow:Zs,"<":(i,t)=>+(i<t),">":(i,t)=>+(i>t),"<=":(i,t)=>+(i<=t),">=":(i,t)=>+(i>=t),"==":(i,t)=>+(i===t),"!=":(i,t)=>+(i!==t),neg:i=>-i},Qu={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:ds,min:us,exp:Gs,log:Vs,sin:Ys,cos:Ks,tan:Xs,tanh:Js,atan2:Qs,clip:(i,t,e)=>us(ds(i,t),e)},tf=(i,t)=>i.flatMap(e=>[e(t,0),e(t,1)]),vo=(i,t,e,s)=>j(F(i,t)+F(e,s)),ef={norm:(i,t,[e,s])=>Math.sqrt(vo(e,e,s,s)),dot:(i,t,[e,s,o,n])=>vo(e,o,s,n),along:({V:i},t,[e,s])=>vo(i[0][t],e,i[1][t],s),across:({V:i},t,[e,s])=>vo(i[t][0],e,i[t][1],s)},sf=(i,t)=>typeof i=="number"?i:i[t];function Ht(i){if(i[0]==="number"){let[,s]=i;return()=>s}if(i[0]==="name"){let[,s]=i;return(o,n)=>sf(o[s],n)}if(i[0]==="if"){let[,s,o,n]=i,[r,a,h]=[Ht(s),Ht(o),Ht(n)];return(l,c)=>r(l,c)>.5?a(l,c):h(l,c)}if(i[0]==="call"){let[,s,...o]=i,n=o.map(Ht),r=ef[s];return r?(a,h)=>r(a,h,tf(n,a)):Qa(Qu[s],n)}let[t,...e]=i;return Qa(Zu[t],e.map(Ht))}function Qa(i,t){let[e,s]=t;return t.length===1?(o,n)=>i(e(o,n)):t.length===2?(o,n)=>i(e(o,n),s(o,n)):(o,n)=>i(...t.map(r=>r(o,n)))}function xs(i,t){return i[0]==="name"?t.has(i[1]):i.some(s=>Array.isArray(s)&&xs(s,t))}function eh(i){if(i[0]==="call"&&(i[1]==="along"||i[1]==="across"))return!0;let t=i;return xs(i,new Set(["lam"]))||t.some(e=>Array.isArray(e)&&eh(e))}var go=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:n,rate:r,stride:a,reads_rate:h}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=h,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([l,c])=>(xs(c,this.vectors)&&this.vectors.add(l),{name:l,tree:c,value:Ht(c),pair:this.vectors.has(l)})),this.memory=o&&Ht(o),this.stability=n&&Ht(n),this.limitMoves=n!==null&&xs(n,new Set(["learning_rate"])),this.rate=r&&Ht(r),this.linesOfRate=r?this.linesFor(r):[],this.usesHessian=[...t.map(([,l])=>l),o,n,r].some(l=>l&&eh(l)),this.looksAhead=this.lines.some(({name:l})=>l==="at")}linesFor(t){let e=[t],s=[];for(let o of[...this.lines].reverse())e.some(n=>xs(n,new Set([o.name])))&&(e.push(o.tree),s.unshift(o));return s}rateOfStep(t){if(this.rate)return th(this.linesOfRate,t),[this.rate(t,0),this.rate(t,1)]}after(t){return th(this.lines,{...t})}};function th(i,t){for(let{name:e,value:s,pair:o}of i)t[e]=o?[s(t,0),s(t,1)]:s(t,0);return t}function sh(i){let t=(i.rules??[]).map(o=>new go(o)),e=io(i.surface),s=i.allRuns.map(o=>bo(o,t,e,i.surface.domain));return{rules:t,insights:s}}function bo(i,t,e,s){if(!of(i))return;let o=new mo(i,t[i.rule],e,s);return i.left&&(o.left=bo(i.left,t,e,s)),o}var of=i=>i.rule!==void 0;function oh(i,t,e){let s=i[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??i[Number(s.run.origin)];return{insight:s,t:o}}function wo(i,t,e,s){return i>0&&t>0?Math.max(s,e+15*Math.log10(i/t)):0}function nh(i,t,e,s,o,n){let{run:r,rule:a}=t,h=n.scale,l=t.before(e),c=t.after(e),{most:d}=t.series,[u,f]=s.toPixel(...l.x);if(!s.inside(u,f,200))return;i.save(),i.beginPath(),i.rect(s.box.left,s.box.top,s.box.width,s.box.height),i.clip(),i.lineCap="round";let p={context:i,colours:n,s:h},m=o.curvature?t.theory(e,c):void 0;m&&af(p,u,f,m),m?.step&&a.vectors.has("rate")&&ah(p,u,f,m.step.axes[0],38*1.25*h,"u₁",[8,3,2,3]);let v=o.rates&&a.vectors.has("rate")?t.rate(c):void 0,g=M=>wo(M,d.rate,38,3)*h;v&&nf(p,u,f,[g(v[0]),g(v[1])],r);let[b,w]=c.at?s.toPixel(...c.at):[u,f];c.at&&o.look_ahead&&rf(p,u,f,b,w,r);let x=(M,E,T,O)=>{let $=Math.hypot(...T),A=wo($,d.slope,92,13)*h;A>0&&Number.isFinite($)&&ih(p,M,E,M+T[0]/$*A,E-T[1]/$*A,O)},y=o.memory?t.memory(l):void 0;if(y&&x(u,f,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:n.of(r)}),o.gradient&&x(b,w,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:n.text}),o.step){let[M,E]=s.toPixel(...c.x);ih(p,u,f,M,E,{letter:"",dash:[],width:3.4,colour:n.of(r)})}i.restore()}function xo({context:i,colours:t,s:e},s,o,n,r){let a=[[t.rim,o+2.6,[]],[s,o,n]];for(let[h,l,c]of a)i.strokeStyle=h,i.lineWidth=l*e,i.setLineDash(c.map(d=>d*e)),i.beginPath(),r(i),i.stroke()}function ih(i,t,e,s,o,{letter:n,dash:r,width:a,colour:h}){let{context:l,colours:c,s:d}=i,u=Math.hypot(s-t,o-e);if(!(u>1)||!Number.isFinite(u))return;let[f,p]=[(s-t)/u,(o-e)/u],m=Math.min(u,(5+2*a)*d);xo(i,h,a,r,v=>(v.moveTo(t,e),v.lineTo(s-f*m*.8,o-p*m*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(s,o);for(let v of[1,-1])l.lineTo(s-f*m+v*p*m*.45,o-p*m-v*f*m*.45);l.closePath(),l.fillStyle=h,l.strokeStyle=c.rim,l.lineWidth=1.2*d,l.stroke(),l.fill(),n&&rh(i,n,s+f*9*d,o+p*9*d,h)}function rh({context:i,colours:t,s:e},s,o,n,r){i.font=`italic 600 ${12.5*e}px ${t.font}`,i.textAlign="center",i.textBaseline="middle",i.setLineDash([]),i.lineJoin="round",i.strokeStyle=t.rim,i.lineWidth=4*e,i.strokeText(s,o,n),i.fillStyle=r,i.fillText(s,o,n)}function nf(i,t,e,[s,o],n){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=i;r.globalAlpha=.14,r.fillStyle=a.of(n),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,xo(i,a.of(n),1.3,[],h=>h.rect(t-s,e-o,2*s,2*o))}function rf(i,t,e,s,o,n){let{context:r,colours:a,s:h}=i;Math.hypot(s-t,o-e)<1||(xo(i,a.of(n),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*h,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(n),r.lineWidth=1.6*h,r.stroke())}function af(i,t,e,{lam:s,V:o}){let{context:n,colours:r,s:a}=i,h=Math.min(...s.map(Math.abs).filter(c=>c>0));if(!Number.isFinite(h))return;let l=s.map(c=>(c?Math.max(3,38*1.25*Math.sqrt(h/Math.abs(c))):38*1.25)*a);s.forEach((c,d)=>ah(i,t,e,[o[0][d],o[1][d]],l[d],d?"v₂":"v₁",c<0?[2,3]:[])),s[1]>0&&(n.strokeStyle=r.muted,n.lineWidth=1.1*a,n.setLineDash([]),n.beginPath(),n.ellipse(t,e,l[0],l[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),n.stroke())}function ah(i,t,e,[s,o],n,r,a){let{colours:h,s:l}=i,[c,d]=[s*n,-o*n],u=Math.max(1+11*l/n,19*l/n);xo(i,h.muted,1.2,a,f=>(f.moveTo(t-c,e-d),f.lineTo(t+c,e+d))),rh(i,r,t+c*u,e+d*u,h.muted)}var cf=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],Ue=i=>`<svg viewBox="0 0 22 16">${i}</svg>`,df={gradient:Ue('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:Ue('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:Ue('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:Ue('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:Ue('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:Ue('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function dh(i,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${i.filter(({name:n})=>s[n]).map(({name:n,label:r,help:a})=>{let h=`data-mark="${n}" aria-pressed="${!!t[n]}" title="${_(a)}"`,l=`${df[n]}<span>${_(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${h}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function uh(i,{series:t,rule:e},s,o,n,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),h={gradient:Math.hypot(...s.g),step:a};e.memory&&(h.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[u,f]of Object.entries(h)){let p=i.querySelector(`[data-mark="${u}"] .ov-size`);p&&Et(p,S(f,3))}let l=u=>`${Math.round(u*n.scale)} px`,c=wo(h.gradient,t.most.slope,92,13),d=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${S(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(c)}).`];e.vectors.has("rate")&&d.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${S(t.most.rate,3)}.`),d.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),Et(i.querySelector(".ov-scale"),d.join(" "))}function fh(i){return`<div class="ov-buttons">${i.contrasts.map(({name:e,label:s,teaches:o,sources:n,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${_(`${o} Sources: ${n}`)}"`,h=r?`<p>${_(o)} <small>${_(n)}</small></p>`:"";return`<button type="button" ${a}>${_(s)}</button>${h}`}).join("")}</div>`}function ph(i,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=cf.map(([h,l])=>{let c=l===1?"The same settings, to be changed in the panel":`From this step on, ${h}`,d=l!==1&&!t?e:`title="${c}"`;return`<button type="button" data-factor="${l}" ${d}>${h}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${i.map(([h,l])=>`<option value="${h}">${_(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go">Branch</button></div>`}function mh({run:i,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(i.memory))e.push([s,"memory"]);return i.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function vh(i,t,e,s,o){let{run:n,rule:r}=t,a=n.branch_step,h=(m,v)=>[{run:n,values:m,first:a,dash:[],...v}];if(s==="height"||s==="slope")return uf(i,n,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:h(t.series.angle)};if(s==="rates"&&n.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:h(n.rates)};let l=s==="rate",c=l?t.series.rate:n.memory[s],d=o==="log"||c.every(m=>m.every(v=>v>=0)),u=c[0].every((m,v)=>m===c[1][v]||v<a||!Number.isFinite(m)),f=l?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${_(s.replaceAll("_"," "))}${d?", log":", log both ways"}`,p=u?h(c[0],{head:"="}):c.map((m,v)=>({run:n,values:m,first:a,dash:v?[3,3]:[],head:"xy"[v]}));return{title:f,scale:d?"log":"symlog",curves:p}}function uf(i,t,e,s){let{origin:o}=t,n=typeof o=="number"?i.allRuns[o]:void 0,r=c=>c===t||c.of===t.of||c.origin===e||n===c,a=i.runs.filter(c=>r(c)&&(c===t||!c.hidden)),{floor:h}=i.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":h===null?"<b>f</b>":h===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&h===null?"linear":"log",curves:a.map(c=>({run:c,values:c[s],first:c.first}))}}var ff={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function ys(i,t,e=void 0,s=0){let o=i[0]==="name"&&i[1]==="n"&&!e?2:e&&i[0]==="/"?3:ff[i[0]]??9,n=mf(i,t,e);return o<s?`<span class="ov-paren">(</span>${n}<span class="ov-paren">)</span>`:n}var pf={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function mf(i,t,e){let s=(n,r=0)=>ys(n,t,e,r),o=n=>`${e?"<wbr>":""} ${n==="-"?"−":"+"}`;switch(i[0]){case"name":return t(i[1]);case"number":return`<span class="ov-num">${S(i[1])}</span>`;case"+":case"-":return`${s(i[1],2)}${o(i[0])} ${s(i[2],i[0]==="-"?2.5:2)}`;case"*":return s(i[1],3)+(e?" · ":"&thinsp;")+s(i[2],3.5);case"/":return e?`${s(i[1],3)} / ${s(i[2],3.6)}`:vf(s(i[1]),s(i[2]));case"**":case"pow":return`${s(i[1],6)}<sup>${s(i[2])}</sup>`;case"neg":return`−${s(i[1],3)}`;case"if":return e?bf(i,s,e):gf(i,s);case"call":{let[,n,...r]=i;return wf(n,r,s,!!e)}default:return`${s(i[1],2)} ${pf[i[0]]} ${s(i[2],2)}`}}function vf(i,t){return`<span class="ov-frac"><span>${i}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function gf(i,t){let e=[],s=i;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function bf(i,t,e){let s=e.push([])-1,o=[],n=i;for(;n[0]==="if";n=n[3])e[s].push(Ht(n[1])),o.push(t(n[2],3));return[...o,t(n,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function wf(i,t,e,s){let o=e(t[0]);return i==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:i==="abs"?`|${o}|`:i==="norm"?`‖${o}‖`:i==="dot"?`⟨${o}, ${e(t[1])}⟩`:i==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:i==="across"?`<i>V</i> ${e(t[0],3)}`:i==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${i}(${t.map(n=>e(n)).join(", ")})`}var xf={decoupled:(i,t)=>`${i} − <i>α</i>∇(<i>λR</i>)(${t})`,proximal:i=>`prox<sub><i>αλR</i></sub>(${i})`},yo=class{constructor({rule:t,run:e},s){let o=new Set,n=g=>g==="x"||t.remembers.includes(g),r=g=>g==="g"||g==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":n(g)?o.has(g)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",a=g=>(t.signs[g]??_(g))+r(g),h=a("x"),l=`${t.signs.x??"x"}′`,c=(g,b,w)=>`<span class="ov-num" data-name="${g}" data-when="${b}" data-k="${w}"></span>`,d=(g,b)=>`<span class="ov-vec">${c(g,b,0)}${c(g,b,1)}</span>`,u=(g,b=o.has(g)?"after":"before")=>t.vectors.has(g)?d(g,b):c(g,b,0),f=(g,b,w,x)=>`<div class="ov-line"><div class="ov-symbols">${g} = ${b}</div><div class="ov-numbers">= ${w}<wbr><span class="ov-result"> = ${x}</span></div></div>`,p=t.lines.find(({name:g})=>g==="at"),m=s?" + noise":"",v=p?[ys(p.tree,a),u("at","after")]:[a("x"),u("x")];this.rows=[f(a("g"),`∇<i>f</i>(${v[0]})${m}`,`∇<i>f</i>${v[1]}${m}`,u("g"))],this.tests=[];for(let{name:g,tree:b}of t.lines){if(g==="at")continue;let w=ys(b,a),x=ys(b,u,this.tests);o.add(g);let y=e.beside&&g==="x";this.rows.push(f(y?l:a(g),w,x,y?d("moved","after"):u(g)))}if(e.beside){let g=xf[e.beside.name],b=g(l,h),w=g(d("moved","after"),d("x","before"));this.rows.push(f(a("x"),b,w,u("x")))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function yf({name:i,when:t,k:e},s,o){let n=(t==="after"?o:s)[i];return typeof n=="number"?n:n[e]}function gh(i,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],n=i.angle(t,o),r=`<b data-fact="length">${S(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(n)?`${n.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var ko=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:n}=e.dataset;return{node:e,name:s,when:o,k:Number(n)}})}update(t,e,s,o){for(let r of this.slots){let a=yf(r,t,e);Et(r.node,S(a)),o&&(r.node.dataset.value=a)}let n=this.sheet.held(e);for(let[r,a,h]of this.choices){let l=n[a].map((c,d)=>c===h?"xy"[d]:"").join("");r.hidden=!l,Et(r.firstChild,l==="xy"?"":`${l}: `)}Q(this.total,s)}};var kf={stable:"stable",edge:"on the edge",unstable:"unstable"},Mf={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function Sf(i){return i[1]>0?`κ = <b data-fact="kappa">${S(i[0]/i[1])}</b>`:i.every(Number.isFinite)?i[0]>0&&i[1]<0?"bent up along v₁ and down along v₂: no κ":i[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var $f=({rule:i})=>!i.vectors.has("rate");function Tf(i,{limit:t,step:e},s,o){let n=$f(i),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let h=n?`${t===2?"2":S(t)} / λ₁`:"the limit of α with these rates",l=o===void 0?"":`${h} = <b data-fact="bound">${S(o)}</b> and α = ${S(s)}: `,c=n?"v":"u",d=a==="stable"&&r==="stable"?"both axes":`${c}₁`,u=a==="falls"?`; along ${c}₂ it falls away, and steps lead off there`:"";return`${l}<em>${kf[r]} along ${d}</em>${Mf[r]??""}${u}.`}function bh(i,t,e){let{rule:s}=i,o=i.theory(t,e),{lam:n,step:r}=o,a=e.learning_rate,h=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[l,c]=n.map((p,m)=>`<b data-fact="lambda${m+1}">${S(p)}</b>`),d=r?Tf(i,o,a,h):s.rate||i.run.beside?"No simple limit is known for these settings.":_(s.stride),u=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${c}, ${Sf(n)}</div><div class="ov-verdict">${d}</div>`,data:{lambda1:n[0],lambda2:n[1],bound:h??"",kind:u}}}function wh(i,{html:t,data:e},s){Q(i,t),i.dataset.kind=e.kind,s&&Object.assign(i.dataset,e)}var ke=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}noiseChanged(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}};var Mo=class extends ke{constructor(t,e,s){super(t,e);let o=n=>e.querySelector(`.ov-${n}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new ko(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0,this.unspecified=!1}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,sh(t))}at(t){return oh(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){nh(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((n,r)=>this.tab(n,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;Q(this.partners,fh(e)),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";Q(this.branches,ph(this.scene.methods,s)),this.branches.querySelector("select").value=o,this.kinds=mh(t),this.buildCharts(this.kinds.map(([n])=>n)),this.specify(),this.charts.forEach(({canvas:n},r)=>{n.previousElementSibling.innerHTML=this.specs[r].title,n.setAttribute("aria-label",`${n.previousElementSibling.textContent}, against the step`)})}empty(){let{runs:t}=this.scene;this.note.textContent=t.length?"Looking inside …":"No run to look into: add one in the panel.";for(let e of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])e.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new We(o)),this.player.watch(this.charts)}specify(){this.unspecified=!1;let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>vh(this.scene,t,this.run,e,s))}noiseChanged(){this.shown=void 0}renew(t){let e=this.insights?.[t],{simulator:s,surface:o}=this.player.bending.conditions;if(!e)return;let n=bo(this.scene.allRuns[t],this.rules,s.differentiate,o.domain);this.insights[t]=n;let r=e.rule!==n.rule;r&&(this.shown=void 0),this.player.view.inside&&(r||!this.built?this.build():this.unspecified=!0)}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${jt(t,o.of(t),o.rim)}${_(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.unspecified&&this.specify(),this.charts.forEach((s,o)=>{let{curves:n,scale:r}=this.specs[o];s.prepare(n,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:n,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new yo(s,this.scene.noise>0)),this.keepFocus(()=>this.marks.innerHTML=dh(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),h=s.after(o);this.ruleTable.update(a,h,gh(s,o,a,h),e),Et(this.note,this.remark(s,o,this.scene.runs[this.run])),Object.assign(this.root.dataset,{of:s.run.label,t:o}),wh(this.local,bh(s,o,h),e),uh(this.marks,s,a,h,n.panels.colours,n.plane.unit)}remark(t,e,s){let{run:o}=t,n=s.branch_step;return n>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${n} never began.`:o!==s?`Before step ${n}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function Qi(i){let t=new Mo(i,i.inside.root,i.inside.focusDue);return Ef(i,t),{inside:t,dial:new uo(i,i.dial.root)}}function Ef(i,t){let{root:e}=t;i.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!i.scene?.rules)return;let{mark:n,ghost:r,factor:a}=o.dataset;n&&i.viewState.change({[n]:i.view[n]?0:1}),r&&i.outbox.send("ghost",{name:i.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&xh(i,t,{factor:Number(a)});let h=o.dataset.switch&&e.querySelector(".ov-switch").value;h&&xh(i,t,{optimizer:h})})}function xh(i,t,e){let{clock:s,scene:o,outbox:n}=i,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),n.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var yh=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, D opens the dial, V changes the view, F fills the screen, P is for a projector, S shares a link.">
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
        <button type="button" data-do="race" aria-pressed="true" title="All runs: where each stands, and their curves (I)">Race</button><button type="button" data-do="inside" aria-pressed="false" title="One run's rule, memory and numbers (I)">Inside</button>
      </div>
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
`;var kh=Symbol.for("optim-viz printing");function Mh(){!globalThis.addEventListener||kh in globalThis||(Object.assign(globalThis,{[kh]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function So(i,t){let e=new WeakMap;return Mh(),({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Of=100,Nf=1500,$o=2500,Ge=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,Li,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=Of-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),Nf),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var tn=16,Sh=14,To=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:h}=this.fill(s,o,t,e),l=a+tn+n>this.root.clientWidth?a-tn-n:a+tn;this.place(l,[h+Sh,h-Sh-r],n,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-n-s.height-8],o,n)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect(),h=Ki(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[l,c]=[(s-a.left)/h,(o-a.top)/h];return{width:n.offsetWidth,height:n.offsetHeight,x:l,y:c}}place(t,e,s,o){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-s)),h=this.openBox(),l=d=>h&&a<h.right&&a+s>h.left&&d<h.bottom&&d+o>h.top,c=e.find(d=>d>=0&&d+o<=r&&!l(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,c)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=Ki(this.root),[n,r,a,h]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:n/o,top:r/o,right:a/o,bottom:h/o}}};var Eo=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return H(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:r,inside:a}=t,{paths:h}=e.given,l=e.conditions(s,this.conditions),c=new Map;this.share(l);let d=e.choices(s,l),u=e.firstDrawn(d);return this.choices=d,d.forEach((f,p)=>{let m=r.allRuns[p],{hidden:v}=m,{left:g}=m,b=t.proof.isDoubted(p);if(m.first=u[p],m.left=Fa(e,l,o,d,p,c),!b&&(l!==n||f!==h[p])){let w=e.simulate(f,l,c);Object.assign(m,Ba(e,l,o[p],f,w)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(m,o[p],{hidden:v,dim:!1,first:u[p]});else if(!g&&!m.left)return;a.renew(p),p<r.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:r,level:a}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:r,noise:a}),n!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),a>0!=s.level>0&&e.inside.noiseChanged())}};var en=new Map;function Ao(i){let t=en.get(i);if(t!==void 0)return t;try{return localStorage.getItem(i)}catch{return null}}function Oo(i,t){try{localStorage.setItem(i,t),en.delete(i)}catch{en.set(i,t)}}var $h="optim-viz-keys",No=class{constructor(t){this.button=t,this.on=Ao($h)!=="off",this.show()}toggle(){this.on=!this.on,Oo($h,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function Lo(i,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(i),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var Lf=2,_f=8192,If=2**24,Th="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",Me=16,_o=8,sn=24,Rf=18,Cf={font:"650 15px",line:20},Eh={font:"12.5px",line:17},Ah=(i,t)=>Oh(Lf*(globalThis.devicePixelRatio||1),i,t),Oh=(i,t,e)=>Math.min(i,_f/Math.max(1,t,e),Math.sqrt(If/Math.max(1,t*e)));function jf(i,t,e){let s=[];for(let o of t.split(" ")){let n=s.length?`${s[s.length-1]} ${o}`:o;s.length&&i.measureText(n).width<=e?s[s.length-1]=n:s.push(o)}return s}function Nh({title:i,words:t=[],parts:e,captions:s=[],rows:o=[],notes:n=[],colours:r,ratio:a}){let h=nt(),l=tt(h),c=Math.max(...e.map(({x,width:y})=>x+y)),d=Math.max(...e.map(({y:x,height:y})=>x+y)),u=[],f=Me,p=(x,{font:y,line:M},E)=>{l.font=`${y} ${r.font}`;for(let T of jf(l,x,c)){let O=f;u.push($=>{Object.assign($,{font:`${y} ${r.font}`,fillStyle:E,textAlign:"left"}),Object.assign($,{textBaseline:"top"}),$.fillText(T,Me,O,c)}),f+=M}};p(i,Cf,r.text);for(let x of t)p(x,Eh,r.muted);let m=f+_o;u.push(x=>{for(let{image:y,...M}of e)x.drawImage(y,Me+M.x,m+M.y,M.width,M.height);Object.assign(x,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(x,{textBaseline:"middle"});for(let{text:y,x:M,y:E,width:T=c-M}of s)x.fillText(y,Me+M,m+E,T)}),f=m+d+_o,l.font=`13px ${r.font}`;let v=0;for(let{text:x,wide:y=0,sign:M}of o){let E=y&&y+_o,T=E+l.measureText(x).width;v&&v+T>c&&([v,f]=[0,f+sn]);let[O,$]=[Me+v,f+sn/2];u.push(A=>{A.save(),M?.(A,O,$),A.restore(),Object.assign(A,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(A,{textBaseline:"middle"}),A.fillText(x,O+E,$,c-E)}),v+=T+Rf}o.length&&(f+=sn+_o);for(let x of n)p(x,Eh,r.muted);let[g,b]=[c+2*Me,f+Me],w=Oh(a,g,b);h.width=Math.round(g*w),h.height=Math.round(b*w),l.setTransform(w,0,0,w,0,0),l.fillStyle=r.rim,l.fillRect(0,0,g,b);for(let x of u)x(l);return h}var on=34;function Lh(i,t,e){return{text:t,wide:on,sign:(s,o,n)=>{Object.assign(s,{strokeStyle:e.of(i),lineWidth:2.4}),s.setLineDash(i.dash),s.beginPath(),s.moveTo(o,n),s.lineTo(o+on,n),s.stroke(),Vt(s,i,o+on/2,n,5,e)}}}function _h(...i){return`${i.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function Ih(i,t,e){i.toBlob(s=>{if(!s)return zf(e);Lo(s,t)})}function zf({root:i,tooltip:t,announce:e}){let s=[...i.querySelectorAll('[data-do="save"]')],o=s.find(n=>n.getClientRects().length);o&&t.showBelow(o,`<p>${Th}</p>`),e(Th)}var nn=22,Rh=14;function Ch(i){let{scene:t,clock:e,root:s,tooltip:o,readout:n}=i,{runs:r,surface:a}=t,h=r.length===1?r[0].label:`${r.length} runs`;Ih(Df(i),_h(a.key,h,`step ${e.step}`),{root:s,tooltip:o,announce:l=>n.announce(l)})}function Df(i){let{picture:t,scene:e,clock:s,root:o}=i,{colours:n}=t,r=Ah(o.clientWidth,o.clientHeight);Pf(i,r);let a=Nh({title:`${e.surface.label}, step ${s.step} of ${e.steps}`,...Ff(i),rows:e.runs.filter(h=>!h.hidden).map(h=>Lh(h,jh(h,s,e),n)),colours:n,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function Pf({picture:i,start:t},e){let{layers:s,surface3d:o,charts:n,panels:r,plane:a}=i,{clientWidth:h,clientHeight:l}=o.canvas;s.resize(s.width,s.height,e),h&&l&&o.resize(h,l,e);for(let c of n)c.canvas.clientWidth&&c.resize(c.width,c.height,e);i.moving=!1,i.invalidate("land","trails","charts"),i.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function Ff({picture:i,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),n=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:h}=i,l=g=>{let{left:b,top:w,width:x,height:y}=g.getBoundingClientRect();return{x:b-n.left,y:w-n.top,width:x,height:y}},c=[...r.canvases,a.canvas].filter(({clientWidth:g})=>g),d=c.map(g=>({image:g,...l(g)})),u=[];h.on&&h.places.forEach(({i:g},b)=>{let{x:w,y:x,width:y,height:M}=l(h.titles[b]),E=e.runs[g];u.push({x:w,y:x+M/2,width:y,text:jh(E,s,e)})});let f=t.classList.contains("ov-narrow"),p=(g,b)=>Math.max(...d.map(w=>w[g]+w[b]))+Rh,[m,v]=f?[0,p("y","height")]:[p("x","width"),0];for(let{canvas:g}of i.charts){let{clientWidth:b,clientHeight:w}=g;!b||!w||(u.push({x:m,y:v+nn/2,width:b,text:g.previousElementSibling?.textContent??""}),d.push({image:g,x:m,y:v+nn,width:b,height:w}),v+=nn+w+Rh)}return{parts:d,captions:u}}function jh(i,{step:t},{steps:e}){let s=[i.label,i.detail].filter(Boolean).join(", "),{label:o}=ge(i,t,e);return`${s}: ${S(i.lossAt(t),3)}${o&&`, ${o}`}`}var Bf={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},qf={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},Hf=/^(back|forward|zoom-in|zoom-out)$/,zh=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',Wf="select, .ov-number-field",Io=1.5,rn=["map","relief","both","grid"];function Ro(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,h=i.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],c=f=>(f(),o.schedule()),d=f=>o.moveWindow(()=>n.zoom(f,...l)),u={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:rn[(rn.indexOf(s.stage)+1)%rn.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>h&&i.viewState.change({inside:1,run:(i.viewState.run+h-1)%h}),"next-run":()=>h&&i.viewState.change({inside:1,run:(i.viewState.run+1)%h}),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1})},dial:()=>i.viewState.change({dial:s.dial?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>Gf(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>c(()=>r.zoom(Io)),farther:()=>c(()=>r.zoom(1/Io)),"turn-left":()=>c(()=>r.orbit(-40,0)),"turn-right":()=>c(()=>r.orbit(40,0)),"reset-camera":()=>c(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),save:()=>Ch(i),fullscreen:()=>Uf(i),keys:()=>i.keys.toggle(),"zoom-in":()=>d(Io),"zoom-out":()=>d(1/Io),"zoom-reset":()=>o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||u[t]()}async function Uf({root:i,tooltip:t,readout:e}){let s=()=>{let o=i.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${zh}</p>`),e.announce(zh)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?i.requestFullscreen().catch(s):s()}async function Gf(i){if(i.offline)return;let t=i.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),n=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function Dh(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(Wf)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return Ro(i,"projector");let n=Bf[t.key.length===1?t.key.toLowerCase():t.key];if(!n||!i.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!Hf.test(n)))return;let{stage:r}=i.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");Ro(i,a&&qf[n]||n)}var Vf=5,Yf=11,Ph="button, .ov-first-visit";function Se(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function hn(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Vf}function ln(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function ks({picture:i},t){return i.panels.local(Se(t,i.stage))}function an({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,h=s.target.closest(".ov-panel");h&&o.pointAt(h);let l=h||o.point(...Se(s,r),n);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==a&&e.place()}function Bh(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r}=i,{stage:a,plane:h,panels:l}=e,c,d=new Map,u=!1;t(a,"pointerdown",v=>{if(v.button!==0||v.target.closest(Ph)||!i.scene)return;d.size||an(i,v);let[g,b]=ks(i,v);if(h.inside(g,b)){if(d.set(v.pointerId,[g,b]),u||=d.size>1,u){c=void 0,s.hide();return}c={px:g,py:b,x:g,y:b,moved:!1},a.setPointerCapture(v.pointerId),i.root.focus({preventScroll:!0})}}),t(a,"pointermove",v=>{if(!i.scene)return;if(u)return Kf(e,d,v.pointerId,ks(i,v));if(!c&&!v.target.closest(".ov-start")&&an(i,v),!c&&v.target.closest(Ph))return s.hide();let[g,b]=ks(i,v);if(!c)return Xf(i,g,b,v);hn(c,g,b)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>h.pan(g-c.x,b-c.y)),Object.assign(c,{x:g,y:b,moved:!0}))});let f=v=>{if(d.delete(v.pointerId),u&&=d.size>0,c&&!c.moved&&v.type==="pointerup"){let g=h.toPlane(c.px,c.py);n.begin(),l.on?r.change({run:l.places[l.over].i}):i.quiz.aims?i.quiz.put(...g):n.moveTo(...g)}c=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",f),t(a,"pointercancel",f),t(a,"touchmove",v=>v.touches.length>1&&v.preventDefault(),{passive:!1}),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=v=>Number(v.target.closest("button").dataset.place);t(l.root,"click",v=>r.change({run:p(v)})),t(l.root,"focusin",v=>o.light(p(v))),t(l.root,"focusout",()=>o.light(void 0)),t(a,"wheel",v=>{if(!ln(i,v))return;v.preventDefault(),an(i,v);let[g,b]=ks(i,v);e.moveWindow(()=>h.zoom(Math.exp(-v.deltaY*.0022),g,b))},{passive:!1})}function Kf(i,t,e,s){let{plane:o}=i;if(!t.has(e)||t.size!==2)return;let[n,r]=Fh(t);t.set(e,s);let[a,[h,l]]=Fh(t);i.moveWindow(()=>{o.pan(h-r[0],l-r[1]),n>0&&a>0&&o.zoom(a/n,h,l)})}function Fh(i){let[[t,e],[s,o]]=i.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function qh(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...ks(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let h=(r.shiftKey?30:5)/n.unit,[l,c]=e.position;e.moveTo(l+a[0]*h,c+a[1]*h)})}function Xf(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=Va(n.places[n.over].runs,o,i.clock.step,t,e,Yf),h=a?Jf(a,r):"";cn(i,o.toPlane(t,e),h,s)}function Jf({run:i,i:t},e){return`<div>${jt(i,e.of(i),e.rim)}<b>${_(i.label)}</b> step ${t}<span>f = ${S(i.lossAt(t))}</span></div>`}function cn(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${S(t)}, y = ${S(e)}</div><div><b>f = ${S(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}function Hh(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",l=>{if(l.button!==0||!i.scene)return;let[c,d]=Se(l,r);a={px:c,py:d,x:c,y:d,moved:!1},r.setPointerCapture(l.pointerId)}),t(r,"pointermove",l=>{if(!i.scene)return;let[c,d]=Se(l,r);if(!a){let u=n.pick(c,d);return u?cn(i,u,"",l):e.hide()}hn(a,c,d)&&(e.hide(),n.orbit(c-a.x,d-a.y),Object.assign(a,{x:c,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let l=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,l&&(s.begin(),s.moveTo(...l,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",l=>{let c={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!c||!l.shiftKey||(l.preventDefault(),n.orbit(25*c[0],25*c[1]),o.schedule())}),t(r,"wheel",l=>{ln(i,l)&&(l.preventDefault(),n.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}var Zf=60;function Wh(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&Ro(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Dh(i,o)),t(document,"click",({target:o})=>{if(!i.scene||i.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let n={step:i.clock.step,at:Date.now()};setTimeout(()=>i.outbox.send("clock",n),Zf)}),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),Bh(i),qh(i),Hh(i)}function Uh(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(Se(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let h=n(a),{colours:l}=i.picture,c=t.describe(h).map(([d,u,f])=>{let p=u==="x"||u==="y"?` along ${u}`:"";return`<div>${jt(d,l.of(d),l.rim)}${_(d.label)}${p}<span>${f}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${h}</b></div>${c.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var Gh="optim-viz-first-visit",Co=[{marks:"goal",words:({surface:i})=>`Every run starts at the ring and walks downhill${Qf(i.points.filter(Yh))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:({runs:i})=>new Set(i.map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],Yh=({kind:i})=>i==="global minimum",Qf=({length:i})=>i?i>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point.",tp=({runs:i,quiz:t})=>i.length>0&&i.every(({distinguishing:e})=>!e.length)&&!t.locked?.length,jo=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&Vh(t)!==Vh(e)&&this.leave();let{stage:s,projector:o}=t.view,n=t.welcomes&&tp(t)&&s==="map"&&!o;!e&&n&&Ao(Gh)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=Co[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${Co.length}`,this.next.textContent=t+1<Co.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,Oo(Gh,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(Co[this.step]?.marks!=="goal")return;let{start:o,scene:n}=this.player,[r,a,h,l]=n.surface.domain,c=s.scale,d=[["start",o.position],...n.surface.points.filter(Yh).map(({x:v,y:g})=>["goal",[v,g]])],[u,f]=e.toPixel(r,l),[p,m]=e.toPixel(a,h);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*c}px ${s.font}`,t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.text;for(let[v,g,b]of[[s.rim,5,[]],[s.text,2,[6*c,4*c]]]){Object.assign(t,{strokeStyle:v,lineWidth:g*c}),t.setLineDash(b),t.strokeRect(u,f,p-u,m-f),t.setLineDash([]);for(let[w,x]of d){let[y,M]=e.toPixel(...x);t.beginPath(),t.arc(y,M,15*c,0,2*Math.PI),t.stroke(),t[b.length?"fillText":"strokeText"](w,y+21*c,M)}}t.restore()}},Vh=({surface:i,start:t,steps:e,noise:s,runs:o})=>JSON.stringify([se(i),t,e,s,o.map(({name:n,rate:r})=>[n,r])]);var zo=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=Re("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Do=({distinguishing:i})=>i.map(([t,e])=>`${t} ${typeof e=="number"?`= ${S(e)}`:_(e)}`).join(", ");function ep(i){return i.length?i.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var Po=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name)}build({runs:t}){this.head.hidden=!t.length,Q(this.head.firstElementChild,ep(t)),this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${_(t.label)}"`,r=`${jt(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+Ps(this.now(t),'tabindex="0" role="note"');let h=o.querySelector(".ov-chip"),{tooltip:l}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let c=()=>{let{sentence:d,criterion:u}=this.now(t);return[d,u].filter(Boolean).map(f=>`<p>${_(f)}</p>`)};for(let d of["pointerenter","focus"])h.addEventListener(d,()=>l.showBelow(h,c().join("")));for(let d of["pointerleave","blur"])h.addEventListener(d,()=>l.hide());return o}now(t){let{clock:e,scene:s}=this.player;return ge(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=Do(e);Q(s.querySelector("b"),o||_(e.label)),s.classList.toggle("ov-number-first",!!o),Et(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),n=Yt(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==n&&(o.dataset.kind=n),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),Q(o,be(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];Et(o.querySelector(".ov-live"),S(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var dn=18,Ms=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),h=c=>a[Math.min(a.length-1,Math.floor(c*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let c=Math.log10(Math.max(h(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-c)/dn||1;this.level=u=>(Math.log10(Math.max(u-l,1e-300))-c)/d,this.tint=u=>u/dn}else{let c=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,u]=[Math.asinh(this.low/c),Math.asinh(this.high/c)],f=(u-d)/dn;this.level=p=>Math.asinh(p/c)/f,this.tint=p=>(p*f-d)/(u-d)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),h=new Float64Array(n*r);for(let l=0,c=0;l<r;l++)for(let d=0;d<n;d++,c++)a[c]=t+(e-t)*d/(n-1),h[c]=o+(s-o)*l/(r-1);return this.evaluate(a,h)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:h,height:l}=e.box,c=Math.max(2,Math.round(h/o))+1,d=Math.max(2,Math.round(l/o))+1,u=this.grid(...e.view,c,d);for(let f=0;f<u.length;f++)u[f]=this.level(u[f]);this.paint(t,e,s,u,c,d),this.contour(t,e,s,u,c,d),this.veil(t,e,s),n||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,h-1,l-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),h=s.ramp,l=h.length/3-1;for(let v=0;v<o.length;v++){let g=Math.max(0,Math.min(1,this.tint(o[v]))),b=3*Math.round(g*l);a.data.set([h[b],h[b+1],h[b+2],Number.isNaN(o[v])?0:255],4*v)}this.buffer??=nt(),this.buffer.width=n,this.buffer.height=r,tt(this.buffer).putImageData(a,0,0);let{left:c,top:d,width:u,height:f}=e.box,p=u/(n-1),m=f/(r-1);t.save(),t.beginPath(),t.rect(c,d,u,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,c-p/2,d-m/2,u+p,f+m),t.restore()}contour(t,e,s,o,n,r){let a=new Path2D,h=new Path2D,{left:l,top:c,width:d,height:u}=e.box,f=d/(n-1),p=u/(r-1);for(let m=0;m+1<r;m++)for(let v=0;v+1<n;v++){let g=m*n+v,b=o[g],w=o[g+1],x=o[g+n],y=o[g+n+1],M=Math.min(b,w,x,y),E=Math.max(b,w,x,y);if(E-M<40)for(let T=Math.ceil(M);T<=E;T++){let O=T%3===0?h:a,$=l+v*f,A=c+m*p,k=[];b<T!=w<T&&k.push([$+f*(T-b)/(w-b),A]),w<T!=y<T&&k.push([$+f,A+p*(T-w)/(y-w)]),x<T!=y<T&&k.push([$+f*(T-x)/(y-x),A+p]),b<T!=x<T&&k.push([$,A+p*(T-b)/(x-b)]),k.length===4&&(b+w+x+y)/4<T!=b<T&&k.push(...k.splice(0,1));for(let z=0;z+1<k.length;z+=2)O.moveTo(...k[z]),O.lineTo(...k[z+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(h)}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[h,l]=e.toPixel(o,a),[c,d]=e.toPixel(n,r),{left:u,top:f,width:p,height:m}=e.box;t.save(),t.beginPath(),t.rect(u,f,p,m),t.clip(),t.beginPath(),t.rect(u,f,p,m),t.rect(h,l,c-h,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(h,l,c-h,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:h,width:l,height:c}=e.box,d=11.5*s.scale,[u,f,p,m]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let v=yt(u,f,l/(r*s.scale)),g=yt(p,m,c/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let b=Ce(v.values,v.step),w=Ce(g.values,g.step);for(let[x,y]of o?v.values.entries():[]){let[M]=e.toPixel(y,p);t.fillRect(Math.round(M),h+c,1,4),t.fillText(b.texts[x],M,h+c+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of n?g.values.entries():[]){let[,M]=e.toPixel(u,y);t.fillRect(a-4,Math.round(M),4,1),t.fillText(w.texts[x],a-7,M)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${b.counted}`,a+l-4,h+c-10),t.textAlign="left",n&&t.fillText(`y${w.counted}`,a+6,h+12)}points(t,e,s){for(let{x:o,y:n,kind:r}of this.surface.points){let[a,h]=e.toPixel(o,n);e.inside(a,h,1)&&un(t,r,a,h,s)}}};function un(i,t,e,s,o){let n=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];i.setLineDash([]);for(let[a,h]of r)i.strokeStyle=a,i.lineWidth=h*o.scale,i.beginPath(),t==="saddle"?(i.moveTo(e-n*.6,s-n*.6),i.lineTo(e+n*.6,s+n*.6),i.moveTo(e-n*.6,s+n*.6),i.lineTo(e+n*.6,s-n*.6)):t==="maximum"?(i.moveTo(e,s-n*.8),i.lineTo(e+n*.8,s+n*.6),i.lineTo(e-n*.8,s+n*.6),i.closePath()):i.arc(e,s,n,0,2*Math.PI),i.stroke();t==="global minimum"&&(i.fillStyle=o.text,i.beginPath(),i.arc(e,s,n*.42,0,2*Math.PI),i.fill())}var Fo={left:46,right:10,top:10,bottom:28},Bo=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:Fo.left*s,right:Fo.right*s,top:Fo.top,bottom:Fo.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,r=(s+o)/2;this.place([n,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var fn=.024,sp=11,Kh={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Xh(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var Jh={light:Xh(Kh.light),dark:Xh(Kh.dark)};function pn(i){let t=getComputedStyle(i),e=tt(document.createElement("canvas"),{willReadFrequently:!0}),s=(h,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(h).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(h,l)=>`rgb(${h.join(" ")} / ${l})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,fn*innerHeight/sp,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:h=>(r?h.dark:h.light)+(h.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?Jh.dark:Jh.light}}var op=26,ip=11,qo=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,fn*innerHeight/ip).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+op;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var Zh=["land","fan","halo","line","heads"],Ho=class{constructor(t){this.canvases=Zh.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Zh[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Xt={left:46,right:6,top:40,bottom:28,gap:12},Wo={one:24,two:42,wide:330},Qh={bare:190,full:240},np=56,rp=420,Uo=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:h}=this,l=t.runs.filter(w=>!w.hidden),c=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,h.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],h.clientWidth&&o.resize(h.clientWidth,h.clientHeight,n.scale);return}let d=n.scale,u=w=>Math.round(w*a)/a,f=c?void 0:h.clientHeight,p=ap(l.length,h.clientWidth,f,t.surface.domain,d),m=Math.floor(p.width),v=Math.floor(p.height),g=Xt.gap*d,b=v+p.title+g;c&&(h.style.height=`${Xt.top+p.rows*b+Xt.bottom}px`),o.frame({left:u(Xt.left*d),top:u(Xt.top*d+p.title),width:m,height:v}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(m,v)/rp/d))},this.places=l.map((w,x)=>{let y=x%p.columns,M=(x-y)/p.columns;return{...{dx:u(y*(m+g)),dy:u(M*b),aside:y===0,below:x+p.columns>=l.length},i:t.runs.indexOf(w),runs:[Object.create(w,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:m,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:n,clock:r},p.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:n},r){let{left:a,top:h,width:l,height:c}=s.box,d=new Set(t.runs.flatMap(({distinguishing:u})=>u.map(([f])=>f||"schedule")));for(this.caption.innerHTML=t.method?`<b>${_(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:u,dx:f,dy:p},m)=>{let v=t.runs[u],g=this.titles[m]??=this.root.appendChild(document.createElement("button")),b=Do(v);g.type="button",g.className=`ov-panel${r<Wo.two*o.scale?" ov-flat":""}`;let w=`<b>${b||_(v.label)}</b><small>${b?"":_(v.detail)}</small>`,y=`<span class="ov-name${b?" ov-told":""}">${jt(v,o.of(v),o.rim)}${w}</span>`,M=Ps(ge(v,n.step,t.steps));g.innerHTML=`${y}${M}<small class="ov-now"></small>`,g.setAttribute("aria-pressed",String(u===Math.min(e.run,t.runs.length-1))),g.dataset.place=u;let E={left:a+f,top:h+p-r,width:l,height:r};for(let[T,O]of Object.entries(E))g.style[T]=`${O}px`;g.style.setProperty("--h",`${c}px`)}),this.now=this.titles.map(u=>u.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[n]},r)=>{let a=ge(n,t,this.steps),h=this.titles[r].querySelector(".ov-chip");h.dataset.kind=Yt(a),Q(h,be(a)),this.titles[r].title=`${n.label}, ${n.detail}. ${a.sentence}`}),e<Qh.bare*s))return;let o=e<Qh.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>Et(this.now[r],o+S(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:h,top:l,width:c,height:d}=s.box;a.canvas.width=Math.round(c*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-h*r,-l*r),e.draw(a,s,this.colours,o,!0);for(let{dx:u,dy:f,below:p,aside:m}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((h+u)*r),Math.round((l+f)*r)),t.setTransform(r,0,0,r,u*r,f*r),e.axes(t,s,n,{below:p,aside:m,every:np})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[h,l]=o.toPixel(e,s);if(o.inside(h,l)){t.setLineDash([]);for(let[c,d]of[[n,6],[r,2.5]])t.strokeStyle=c,t.lineWidth=d*a,t.beginPath(),t.arc(h,l,5.5*a,0,2*Math.PI),t.stroke()}}};function ap(i,t,e,[s,o,n,r],a){let h=Xt.gap*a,l,c=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let u=e?1:c;u<=(e?i:c);u++){let f=Math.ceil(i/u),p=(t-Xt.left*a-Xt.right-h*(u-1))/u,m=a*(p<Wo.wide*a?Wo.two:Wo.one),v=e?(e-(Xt.top+Xt.bottom)*a-h*(f-1))/f-m:p*d,g=1-.03*(f*u-i),b=Math.min(p/(o-s),v/(r-n))*g;(!l||b>l.unit)&&(l={unit:b,columns:u,rows:f,title:m,width:Math.max(20,p),height:Math.max(20,v)})}return l}var hp=["global minimum","local minimum","saddle","maximum"],lp=16,tl=6,Go=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:n}=s.querySelector(".ov-tools"),r=(n&&s.clientWidth-o)+tl;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+tl)}px`)}show({points:t},e,s){let o=hp.filter(r=>t.some(a=>a.kind===r)),n=JSON.stringify([o,e.dark,e.text,e.scale,s]);n!==this.shown&&(this.shown=n,this.list.hidden=!o.length,this.list.replaceChildren(...o.map(r=>{let a=document.createElement("li"),h=lp*e.scale,l=document.createElement("canvas"),c=l.getContext("2d");return l.width=l.height=Math.round(h*s),l.style.width=l.style.height=`${h}px`,l.setAttribute("aria-hidden","true"),c.scale(s,s),un(c,r,h/2,h/2,e),a.append(l,r),a})))}};var Ve={left:46,right:12,top:7,bottom:20},cp=2.2,dp=.06,up=.5,Vo=class{constructor(t){this.canvas=t,this.context=tt(t),this.ground=nt(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s}){if(this.companion=t,!t)return;this.fitted=el(s("rows_fitted")),this.held=e.arrays.rows_held_out?el(s("rows_held_out")):void 0;let[o,n]=this.places(this.fitted);this.range={across:sl(o),up:sl(n)}}places({first:t,second:e,target:s}){return this.companion?.kind==="boundary"?[t,e]:this.companion?.kind==="prediction"?[s,s]:[t,s]}prepare(t,e){let s=e.scale;Object.assign(this,{runs:t,colours:e}),this.box={left:Ve.left*s,top:Ve.top*s,width:Math.max(20,this.width-Ve.left*s-Ve.right),height:Math.max(20,this.height-(Ve.top+Ve.bottom)*s)},this.drawGround(e)}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=tt(this.ground),{box:s,range:o}=this,n=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=`${11*n}px ${t.font}`,e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=yt(...o.up,s.height/(34*n));for(let h of r.values){let l=Math.round(this.y(h))+.5;vn(e,s.left,l,s.left+s.width,l),e.fillText(te(h,r.step),s.left-6,l)}e.textAlign="center",e.textBaseline="top";let a=yt(...o.across,s.width/(70*n));for(let h of a.values)e.fillText(te(h,a.step),this.x(h),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[h,l]=o.across;vn(e,this.x(h),this.y(h),this.x(l),this.y(l))}else for(let h of[this.held,this.fitted])h&&this.drawRows(e,h,...this.places(h),[t.muted,t.text],h===this.held)}drawRows(t,{target:e},s,o,n,r){let a=cp*(this.colours?.scale??1),h=this.companion?.kind==="boundary";t.save(),t.beginPath(),t.rect(this.box.left,this.box.top,this.box.width,this.box.height),t.clip(),t.globalAlpha=up,t.lineWidth=1;for(let l=0;l<e.length;l++){let[c,d]=[this.x(s[l]),this.y(o[l])],u=h&&e[l]>0;t.fillStyle=t.strokeStyle=n[u?1:0],t.beginPath(),u?t.rect(c-a,d-a,2*a,2*a):t.arc(c,d,a,0,2*Math.PI),t[r?"stroke":"fill"]()}t.restore()}draw(t,e){let{context:s,colours:o,ratio:n,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(n,0,0,n,0,0);let a=this.runs.filter(({first:h})=>t>=h);if(r.kind==="prediction"){let h=e??a[0];h&&this.drawPredictions(h,t,o)}else{for(let h of a)h!==e&&this.drawLine(h,t,o,1.9);e&&this.drawLine(e,t,o,3.4)}}shownOf(t){return this.companion?.kind==="prediction"?t??this.runs[0]:void 0}drawLine(t,e,s,o){let{context:n,box:r}=this,a=this.line(mn(t,e));a&&(n.save(),n.beginPath(),n.rect(r.left,r.top,r.width,r.height),n.clip(),n.strokeStyle=s.of(t),n.lineWidth=o*s.scale,n.setLineDash(t.dash.map(h=>h*.8*s.scale)),vn(n,...a),n.restore())}line([t,e]){let{across:s,up:o}=this.range,{kind:n,predicts:r}=this.companion??{};if(n==="line"){let[l,c]=r==="product"?[t*e,0]:[t,e],[d,u]=s.map(f=>l*f+c);return[this.x(s[0]),this.y(d),this.x(s[1]),this.y(u)]}if(!t&&!e)return;if(Math.abs(e)*(o[1]-o[0])>Math.abs(t)*(s[1]-s[0])){let[l,c]=s.map(d=>-t/e*d);return[this.x(s[0]),this.y(l),this.x(s[1]),this.y(c)]}let[a,h]=o.map(l=>-e/t*l);return[this.x(a),this.y(o[0]),this.x(h),this.y(o[1])]}drawPredictions(t,e,s){let[o,n]=mn(t,e);for(let r of[this.held,this.fitted]){if(!r)continue;let{first:a,second:h,target:l}=r,c=Float64Array.from(a,(d,u)=>o*d+n*h[u]);this.drawRows(this.context,r,l,c,[s.of(t),s.of(t)],r===this.held)}}describe(t){return this.runs.map(e=>[e,mn(e,t)])}};function mn({x:i,y:t,records:e},s){let o=Math.min(s,e-1),n=Math.floor(o+1e-9),r=o-n;return r>1e-9?[i[n]+(i[n+1]-i[n])*r,t[n]+(t[n+1]-t[n])*r]:[i[n],t[n]]}function el(i){let t=i.length/3;return{first:i.subarray(0,t),second:i.subarray(t,2*t),target:i.subarray(2*t)}}function sl(i){let[t,e]=[1/0,-1/0];for(let o of i)[t,e]=[Math.min(t,o),Math.max(e,o)];if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=dp*(e-t);return[t-s,e+s]}function vn(i,t,e,s,o){i.beginPath(),i.moveTo(t,e),i.lineTo(s,o),i.stroke()}var Yo=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new We(e(s))),this.fit=new Vo(e("fit"))}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e,companion:s}){let n=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:h},l)=>{[h.previousElementSibling.innerHTML]=n[l],h.setAttribute("aria-label",n[l][1])});let[,r,a]=this.charts;r.canvas.parentElement.hidden=!!s,a.canvas.parentElement.hidden=!e.some(h=>h.rates),this.fit.canvas.parentElement.hidden=!s,s&&this.nameFit(s)}nameFit({kind:t,across:e,up:s,classes:o},n){let{canvas:r}=this.fit,a=this.fit.shownOf(n),h={line:["Data and fit",`${s} against ${e}`],boundary:["Classes and boundary",`${o.join(" (dots) and ")} (squares), ${s} against ${e}`],prediction:["Prediction",`against measured ${e}${a?`, ${a.label}`:""}`]}[t],l=h[1]+(this.fit.held?"; hollow: held out":"");Q(r.previousElementSibling,`<b>${h[0]}</b> ${_(l)}`),r.setAttribute("aria-label",`${h[0]} at this step: ${l}`)}prepare({surface:t,runs:e,companion:s},o,n,r){let[a,h,l]=this.charts,c=f=>e.filter(p=>!p.hidden).map(p=>({run:p,values:p[f],first:p.first}));a.prepare(c("height"),o,t.floor===null?"linear":"log",n,r),h.prepare(c("slope"),o,"log",n,r);let d=f=>new Float64Array(f.records).fill(f.rate),u=c("rates").map(f=>({...f,values:f.values??d(f.run)}));l.prepare(u,o,"log",n,r),s&&this.fit.prepare(e.filter(f=>!f.hidden),r)}};function ol(i,t,e,s){let[o,n,r,a]=t.corners(),h=t.half[2],l=(c,d)=>{i.strokeStyle=c,i.beginPath();for(let[[u,f],p]of d){let[m,v]=t.project(u,f,p);i.lineTo(m,v)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:c}of s)l(e.grid,[[n,c],[r,c],[a,c]]);l(e.frame,[[o,-h],[n,-h],[n,h],[r,h],[a,h],[a,-h],[o,-h]]),l(e.frame,[[n,-h],[r,-h],[a,-h]]),l(e.frame,[[r,-h],[r,h]])}var il=3.6,fp=[2,3,4,5,6,8],nl=i=>i*.7;function rl(i,t){let[e]=i.corners(),s=i.half[2],o=t[0]===e[0]?1:0,n=i.half[o],r=m=>o?i.project(e[0],n*m,-s):i.project(n*m,e[1],-s),[a,h]=r(-1),[l,c]=r(1),[d,u]=r(0),f=Math.hypot(l-a,c-h),p=Math.sign((h-c)*(d-i.cx)+(l-a)*(u-i.cy))/f||0;return{axis:o,at:r,out:[(h-c)*p,(l-a)*p],length:f}}function al(i,t,e,s,o){i.font=`${e}px ${t.font}`;let n=h=>Math.max(0,...h.map(l=>i.measureText(l).width)),r=n(o.map(({text:h})=>h)),a=[s.slice(0,2),s.slice(2)].map(([h,l])=>{let c=fp.map(d=>yt(h,l,d));return n(c.flatMap(({values:d,step:u})=>Ce(d,u).texts))});return{heights:r,numbers:a}}function hl(i,[t,e],s,{heights:o,numbers:n}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)i.face(t,e,r),r=pp(i,s,o,n);i.face(t,e,r)}function pp(i,t,e,s){let o=nl(t),[,n,,r]=i.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let h of[n,r]){let{axis:l,at:c,out:d}=rl(i,h),[u,f]=d.map(Math.abs),[p,m]=[0,1].map(M=>Math.abs(c(1)[M]-c(-1)[M])/2),v=h===n?"left":"right",g=(M,E)=>[u*(M+E)+E,f*(M+t/2)+t/2],[b,w]=g(o,s[l]/2),[x,y]=g(il*o,t/3);a[v]=Math.max(a[v],b,x-p),a.bottom=Math.max(a.bottom,w,y-m)}return a}function ll(i,t,e,s,o,n,r){let[,a,,h]=t.corners(),l=nl(s),c=[],d=(u,f,p,[m,v],g)=>{let b=i.measureText(u).width,w=Math.max(b/2,f+m*(g+b/2)),x=p+v*(g+s/2);c.some(y=>Math.abs(y.x-w)<(y.across+b)/2+3&&Math.abs(y.y-x)<s)||(c.push({x:w,y:x,across:b}),i.fillText(u,w,x))};i.textAlign="center",i.textBaseline="middle",i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let{z:u,text:f}of n){let[p,m]=t.project(...a,u);i.fillRect(p-4,Math.round(m),4,1),d(f,p,m,[-1,0],l)}i.strokeStyle=e.frame;for(let u of[a,h]){let{axis:f,at:p,out:m,length:v}=rl(t,u),[g,b]=o.slice(2*f,2*f+2),[w,x]=m,y=yt(g,b,v/(4.6*s)),{texts:M,counted:E}=Ce(y.values,y.step);i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let[$,A]of y.values.entries()){let[k,z]=p(2*(A-g)/(b-g)-1);i.beginPath(),i.moveTo(k,z),i.lineTo(k+4*w,z+4*x),i.stroke(),d(M[$],k,z,m,l)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text;let[T,O]=p(0);d(`${f?"y":"x"}${E}`,T,O,m,il*l)}i.font=`${s}px ${e.font}`,i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)}function cl(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:mp(i,n):l=>l,h=(l,c)=>{let d=(a(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(u=>Math.abs(u.share-d)>.9/o)&&r.push({share:d,text:c,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:S(t.least)}];e&&n===null&&h(0,"0");for(let l=300;e&&l>-300;l--)h(10**l,Bt(l)),n===null&&h(-(10**l),"−"+Bt(l));if(r.length<2){let l=n??0,c=e?yt(t.least-l,t.most-l,o):yt(t.low,t.high,o);for(let d of c.values)h(d,te(d,c.step))}return r}function mp(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function ul(i,t,e,s){let[o,n,r,a]=t,h=Math.max(n-o,a-r),[l,c]=[n-o,a-r].map(f=>3*Math.max(4,Math.round(e*f/h/3))+1),d=i.grid(o,n,r,a,l,c).map(f=>Number.isFinite(f)?f:NaN),u=d.map(f=>i.level(f));return{columns:l,rows:c,f:d,level:u,height:s?u:d,domain:i.surface.domain,window:t}}function fl(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function pl(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=c=>s[Math.floor(c*(s.length-1))],[n,r]=dl(i.height),[a,h]=dl(i.f),l={low:n,high:r,least:a,most:h,cut:""};return s.length?(e?l.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:n-.5,high:n+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function dl(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function gn(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,h]=t,l=Float64Array.from({length:s},(m,v)=>r*(2*v/(s-1)-1)),c=Float64Array.from({length:o},(m,v)=>a*(1-2*v/(o-1))),d=n.map(m=>h*(2*(m-e.low)/(e.high-e.low)-1)),u=(m,v,g,b)=>(d[m+g]-d[m-v])/b||0,f=d.map((m,v)=>{let g=v%s,b=g>0?1:0,w=g<s-1?1:0;return u(v,b,w,l[g+w]-l[g-b])}),p=d.map((m,v)=>{let g=Math.floor(v/s),b=g>0?1:0,w=g<o-1?1:0;return u(v,b*s,w*s,c[g+w]-c[g-b])});return Object.assign(i,{x:l,y:c,z:d,slopeX:f,slopeY:p})}function bn({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),h=(r-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(i-2,Math.floor(a)),c=Math.min(t-2,Math.floor(h));if(!(a>=0&&h>=0&&a<=i-1&&h<=t-1))return NaN;let d=c*i+l,u=a-l,f=h-c;return(o[d]*(1-u)+o[d+1]*u)*(1-f)+(o[d+i]*(1-u)+o[d+i+1]*u)*f}var ml=180,vl=.012,Ko=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],h=e[3]-e[2],l=Math.max(a,h),{floor:c}=t.surface,d=ul(t,e,o?ml:ml/3,s),u=o?fl(d):d;this.range=pl(d,u,s&&c!==null),n.half=[a/l/2,h/l/2,.23],this.fine=gn(d,n.half,this.range),this.coarse=o?gn(u,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?c===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[h,l,c]=this.camera.half,{low:d,high:u}=this.range,f=this.logHeight?this.landscape.level(s):s;return[h*(2*(t-o)/(n-o)-1),l*(2*(e-r)/(a-r)-1),c*(2*(f-d)/(u-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,bn(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+vl);return this.terrain.depthAt(n,r)>a+vl/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,h]=this.camera.half,[l,c,d,u]=this.window;return Math.abs(bn(this.shown,o,n)-r)<.02?[l+(c-l)*(o/a+1)/2,d+(u-d)*(n/h+1)/2]:null}};function Xo(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function wn(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),h=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&h<0)return null;a>0&&(o=Math.min(o,h/a)),a<0&&(s=Math.max(s,h/a))}return s<=o?[s,o]:null}function gl(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=wn(n,r,s);if(a&&a[1]<1)return[Xo(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var Jo={azimuth:-108,elevation:54,magnification:1},bl=.4,Zo=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Jo.azimuth,this.elevation=Jo.elevation,this.magnification=Jo.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Jo)}orbit(t,e){this.azimuth=(this.azimuth-t*bl)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*bl))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:n,bottom:r}){let[a,h]=[this.azimuth,this.elevation].map(f=>f*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(h),cosE:Math.cos(h)});let[l,c]=this.reach(),d=Math.max(20,t-s-o),u=Math.max(20,e-n-r);this.unit=this.magnification*Math.min(d/l,u/c)/2,this.cx=s+(t-s-o)/2,this.cy=n+(e-n-r)/2}reach(){let[t,e,s]=this.half,[o,n]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*n,this.sinE*(t*n+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var vp=4,xn=.25,Qo=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let h=o[a],[l,c]=s.toCanvas(t.at),[d,u]=s.toCanvas(h);Math.hypot(d-l,u-c)<.6&&a<e||this.follow(t,h,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),h=wn(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!h){t.stroke=void 0;return}let[l,c]=h,d=g=>Xo(n,e,g),[u,f]=o.toCanvas(d(l)),[p,m]=o.toCanvas(d(c)),v=Math.max(1,Math.ceil(Math.hypot(p-u,m-f)/vp));l>0&&(t.stroke=void 0);for(let g=0;g<v;g++){let b=l+(c-l)*(g+.5)/v,w=o.hides(...d(b),r+(a-r)*b);(!t.stroke||t.stroke.hidden!==w)&&(t.stroke={hidden:w,path:new Path2D,offset:t.length},t.stroke.path.moveTo(u,f),s.push(t.stroke));let[x,y]=o.toCanvas(d(l+(c-l)*(g+1)/v));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-u,y-f),[u,f]=[x,y]}c<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:h,offset:l}of e){if(a){s.globalAlpha=xn,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(h),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(h),o.setLineDash(t.dash.map(c=>c*r)),o.lineDashOffset=l),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(h)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:h}of this.pens){let{run:l,points:c,first:d}=h;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:Cs,at:c[l.branch_step],fault:s.fault(c[l.branch_step]),run:l});let u=Math.min(e,l.records-1),f=Math.floor(u+1e-9),p=u-f,m=c[f],v=s.fault(m);if(p>1e-9){let x=[],y={at:m,fault:v,length:0};m=Xo(m,c[f+1],p),v+=(s.fault(c[f+1])-v)*p,this.follow(y,m,x),this.stroke(l,x,t,t)}let[g,b,w]=n.half;if(Math.abs(m[0])<=g&&Math.abs(m[1])<=b&&m[2]<=w){let x=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:x?Rs:Vt,at:m,fault:v,run:l})}else{let x=gl(c,d,f,n.half);x&&a.push({draw:gp(n,x[1]),at:x[0],fault:0,run:l})}}for(let{draw:h,at:l,fault:c,run:d}of a){let[u,f,p]=l,[m,v]=s.toCanvas(l);t.globalAlpha=s.hides(u,f,Math.max(p,-n.half[2]),c)?.5:1,h(t,d,m,v,r,o),t.globalAlpha=1}}};function gp(i,t){let[e,s]=i.project(...t);return(o,n,r,a,h,l)=>Is(o,n,r,a,e-i.cx,s-i.cy,h,l)}function wl({contour:i,contourStrong:t}){return Math.round(8*Ss(i)[3]/Ss(t)[3])}function xl(i){return[0,Ss(i.veil)[3]].map(t=>bp(i,t))}function Ss(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function bp(i,t){let e=Ss(i.rim),[s,o,n,r]=Ss(i.contourStrong),a=[s,o,n],[h,l]=i.dark?[.62,1.5]:[.74,1.07],c=new Uint32Array(360*256),d=new Uint8ClampedArray(c.buffer),u=i.ramp.length/3-1;for(let f=0;f<c.length;f++){let p=3*Math.round((f&255)*u/255),m=(f>>8)%40,v=r*Math.floor((f>>8)/40)/8,g=h+(l-h)*m/39;for(let b=0;b<3;b++)d[4*f+b]=(Math.min(255,i.ramp[p+b]*g)*(1-v)+a[b]*v)*(1-t)+e[b]*t;d[4*f+3]=255}return c}var xp=24e5,yp=["px","py","pd","level","shade"],ti=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=wl(t),this.palettes=xl(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:h,z:l,domain:c,window:d}=t,[,,u]=e.half,f=(p,m)=>{let v=d[2*m]+(d[2*m+1]-d[2*m])*p;return v>=c[2*m]&&v<=c[2*m+1]};for(let p=0;p<h-1;p++){let m=e.sinA>0?h-2-p:p;for(let v=0;v<a-1;v++){let g=e.cosA>0?v:a-2-v,b=m*a+g,w=Math.min(l[b],l[b+1],l[b+a],l[b+a+1]),x=Math.max(l[b],l[b+1],l[b+a],l[b+a+1]);w<u&&x<1e4&&(this.cut=w<-u||x>u,this.palette=this.palettes[f((g+.5)/(a-1),0)&&f(1-(m+.5)/(h-1),1)?0:1],w<-u&&this.lid(t,e,[b,b+1,b+a,b+a+1]),this.lines=!0,this.triangle(b,b+1,b+a),this.triangle(b+1,b+a,b+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,h=Math.hypot(n,r)*t.unit,l=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-h-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let c=Math.min(e,Math.ceil(t.cx+h+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(xp/((c-this.left)*(d-this.top)))),this.across=Math.round((c-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=c-this.left,this.height=d-this.top;let{image:u}=this;return u?.width!==this.across||u?.height!==this.down?(this.image=u=new ImageData(this.across,this.down),this.pixels=new Uint32Array(u.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,u}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:h,slopeY:l,level:c}=t,d=s*o;if(this.px.length!==d+4)for(let g of yp)this[g]=new Float64Array(d+4);this.scratch=d,this.level.set(c);let{sinA:u,cosA:f}=e,[p,m,v]=[.45*f+.5*u,.45*u-.5*f,.74];for(let g=0,b=0;g<o;g++)for(let w=0;w<s;w++,b++){this.corner(b,e,n[w],r[g],a[b]);let x=(v-h[b]*p-l[b]*m)/Math.sqrt(1+h[b]*h[b]+l[b]*l[b]);this.shade[b]=x>0?x*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,h],l)=>{this.corner(n+l,t,r,a,h),this.level[n+l]=s,this.shade[n+l]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(d,u)=>{for(let f=0;f+1<d.length;f++){let p=[d[f],d[f+1]],m=Math.max(n[p[0]],n[p[1]]);if(!(m>-this.hz&&m<1e4))continue;this.cut=!0;let g=[n[p[0]],n[p[1]],-this.hz,-this.hz].map((b,w)=>[s[p[w%2]%t],o[Math.floor(p[w%2]/t)],b]);this.face(r,g,(128-this.tintBase)/this.tintSlope,u)}},h=r.sinA>0?0:e-1,l=r.cosA>0?t-1:0,c=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,u)=>h*t+u),c?.12:.55),a(Array.from({length:e},(d,u)=>u*t+l),c?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:h,pixels:l,depths:c,across:d,palette:u,tintBase:f,tintSlope:p,cut:m,hz:v,zDepth:g}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let b=o[t],w=n[t],x=o[e],y=n[e],M=x-b,E=y-w,T=o[s]-b,O=n[s]-w,$=Math.max(0,Math.ceil(w-.5)),A=Math.min(this.down,Math.ceil(n[s]-.5)),k=M*O-T*E;if($>=A||Math.abs(k)<.001)return;let z=R=>((R[e]-R[t])*O-(R[s]-R[t])*E)/k,et=R=>((R[s]-R[t])*M-(R[e]-R[t])*T)/k,L=z(r),N=et(r),rt=z(a),gt=et(a),kt=z(h),ft=et(h),I=Math.hypot(rt,gt),lt=this.density/2,bt=Math.min(a[t],a[e],a[s]),pt=Math.max(a[t],a[e],a[s]),st=Math.min(1,(.34-I*this.density)*7),V=this.lines&&st>0&&Math.floor(pt+I*lt+I)!==Math.floor(bt-I*lt-I);for(let R=$;R<A;R++){let B=R+.5,at=b+(B-w)*T/O,Y=B<y?b+(B-w)*M/E:x+(B-y)*(o[s]-x)/(n[s]-y),D=Math.max(0,Math.ceil(Math.min(at,Y)-.5)),ot=Math.min(d,Math.ceil(Math.max(at,Y)-.5)),U=D+.5-b,K=B-w,G=this.zTop+this.zRow*B,ht=r[t]+L*U+N*K,q=a[t]+rt*U+gt*K,it=h[t]+kt*U+ft*K;for(let P=R*d+D,At=R*d+ot;P<At;P++,ht+=L,q+=rt,it+=kt){if(m){let W=g*ht+G;if(W>v+1e-6||W<-v-1e-6)continue}let Mt=f+p*q,St=0;if(V){let W=Math.round(q),wt=lt+.5-Math.abs(q-W)/I;wt>0&&(St=Math.round(st*(wt<1?wt:1)*(W%3===0?8:this.thin)))}l[P]=u[(St*40+(it+.5|0)<<8)+(Mt<0?0:Mt>255?255:Mt|0)],c[P]=ht}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var kp=140,ei=class{constructor(t){this.canvas=t,this.context=tt(t),this.land=tt(nt()),this.under=tt(nt()),this.line=tt(nt()),this.buffer=tt(nt()),this.camera=new Zo,this.terrain=new ti,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:h}=this,l=JSON.stringify([s,o,r,n]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let c=new Ko(t,s,o,r,a,h);h.mix(n,d=>t.tint(d)),this.paths=new Qo(c,n,this.under,this.line),Object.assign(this,{key:l,fine:r,stale:!0})}this.paths.load(e)}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},kp)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:h}=this,{box:l,colours:c}=t,{landscape:d,range:u,logHeight:f,window:p,title:m}=l,v=this.fine&&!this.moving,g=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*c.scale,b=M=>cl(d,u,f,s.half[2],M/(2.4*g)),w=[t,g,r];(!this.widths||w.some((M,E)=>M!==this.measured[E]))&&(this.measured=w,this.widths=al(e,c,g,p,b(.4*r))),hl(s,[n,r],g,this.widths),l.shown=v?l.fine:l.coarse;let x=o.paint(l.shown,s,n,r,v?2:1);h.canvas.width=x.width,h.canvas.height=x.height,h.putImageData(x,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let y=b(2*s.half[2]*s.unit*s.cosE);ol(e,s,c,y),e.imageSmoothingQuality=v?"high":"low",e.drawImage(h.canvas,o.left,o.top,o.width,o.height),ll(e,s,c,g,p,y,m);for(let M of[!0,!1])this.drawPoints(l,c,M);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,h]=this.camera.half,l=!1,c={toPixel:(d,u)=>{let[f,p,m]=t.toBox(d,u,n.at(d,u));l=Math.abs(f)<=r&&Math.abs(p)<=a&&m<=h&&t.hides(f,p,Math.max(m,-h),t.fault([f,p,m]))===s;let[v,g]=t.toCanvas([f,p,m]);return[v,g]},inside:()=>l};o.globalAlpha=s?xn:1,n.points(o,c,e),o.globalAlpha=1}};var Mp=2.5,Sp=6,kn=820,$p=1100,Tp=1.4,yl=140,si=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new Bo,this.panels=new Uo(this.stage),this.key=new Go(this.stage.querySelector(".ov-key")),this.hall=new qo(s),this.layers=new Ho(this.stage),this.trails=new co(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new ei(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new Yo(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);Xi(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=pn(this.player.root),n=(a,h)=>JSON.stringify([se(a),h]),r=e&&n(s,o)===n(e.surface,this.colours);this.colours=o,r||(this.landscape=new Ms(s,vs(s))),this.race.fit.load(t),this.plane.domain=s.domain,(!e||de(e.surface)!==de(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=pn(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:h}=t;if(!n)return;let l=a.projector?kn*this.colours.scale/Tp:kn,c=!!(t.sync.group||r.clientWidth<l)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",c),r.classList.toggle("ov-snug",!c&&r.clientWidth<l*$p/kn);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let u=ho();this.hall.fit(),this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},u),this.key.show(n.surface,this.colours,u),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:f,clientHeight:p}=o,{clientWidth:m,clientHeight:v}=s.canvas,g=this.panels.places.map(({i:x})=>x),b=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),w=[f,p,u,this.colours.scale,m,v,h.width,this.panels.on,g,b];if(!(!(f*p||m*v)||w.join()===this.size)){this.size=w.join(),f&&p&&e.resize(f,p,u),m&&v&&s.resize(m,v,u),h.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,u);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},yl)}resurface(){let{surface:t}=this.player.scene;this.landscape=new Ms(t,vs(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},yl)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:h}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let m of["halo","line"])s.moved(m);this.trails.reset(h,e,a),r.place()}this.trails.draw(n.time);let{view:l,inside:c,quiz:d,viewState:u,firstVisit:f}=t;s.emptied("heads");let p=l.inside&&c.ready&&c.at(n.time);for(let{runs:m,i:v=u.run,dx:g,dy:b}of h){let w=s.moved("heads",g,b);o.on&&o.drawStart(w,r.position,e),p&&v===u.run&&(o.on||!p.insight.run.hidden)&&c.draw(w,p,a),Ga(w,m,e,n.time,a),d.draw(w,e,a),f.draw(w,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?Sp:Mp;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let h=t.view.map((c,d)=>d%2?Math.min(c,a[d]):Math.max(c,a[d])),l=t.fitted?a:h[0]<h[1]&&h[2]<h[3]?h:t.view;s.prepare(this.landscape,o.runs,l,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:n}=this.player,{low:r,high:a}=this.landscape,h=[r-.5*(a-r),a+.5*(a-r)];if(this.stale.charts){let{undecided:l}=this.player.quiz;for(let c of this.charts)Object.assign(c,{coarse:this.bends,foretells:!l});e.inside?o.prepare(this.colours,h):this.race.prepare(t,s.last,h,this.colours)}for(let l of this.charts)l.draw(s.time,n.lit);t.companion&&!e.inside&&this.race.nameFit(t.companion,n.lit)}};var oi=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:h}=this.player,{plane:l,surface3d:c}=n,{number:d,step:u,plays:f,speed:p,window:m,camera:v,hidden:g}=t;return this.restored=d,o.pause(),o.seek(u),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((b,w)=>r.setHidden(w,g.includes(w))),m&&l.show(m),v&&Object.assign(c.camera,{azimuth:v[0],elevation:v[1],magnification:v[2]}),n.invalidate("land"),f&&!h&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:h,magnification:l}=r.camera,c=s.runs.flatMap((u,f)=>u.hidden?f:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(u=>Number(u.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,h,l].map(u=>Number(u.toFixed(2))).join("~")}`),[...d,...c.length?[`hidden:${c.join("~")}`]:[]].join()}};function Ye({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let h of r.method.remembers)a.push(`${h} along x`,`${h} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:a}}var Mn=Array.from({length:2},()=>new Int32Array(0));function Ep(i,t){return Mn[t].length<i&&(Mn[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),Mn[t]}function kl(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,r=Array.from({length:2},(l,c)=>Ep(64*n,c)),a=r.map(()=>0),h=e*64;for(let l=0;l<64&&h+l<t;l++){for(let c=0;c<i.length;c++)s[c]=i[c][h+l]+0;for(let c=0;c<2;c++)for(let d=0;d<n;d++)a[c]=a[c]+Math.imul(o[d],r[c][l*n+d])|0}return a.map(l=>l>>>0)}function Sl(i,t,e){if(i?.records!==t)return!1;let{columns:s}=Ye(i);for(let o=0;o*2<e.length;o++)if(kl(s,t,o).some((n,r)=>n!==e[o*2+r]))return!1;return!0}function $l(i,t){let{columns:e,names:s}=Ye(t),o=i?Ye(i).columns:[],n=Math.min(i?.records??0,t.records);for(let r=0;r<n;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return i?.records===t.records?void 0:{step:n,name:"end"}}var Ap=400,Op=20,ii=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((h,l)=>{let c=h&&$l(o[l],h);c&&this.doubts.set(l,c)});let{arrays:r}=t.head,a=s&&e.every((h,l)=>r[`digest${l}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),Ap))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],r=o[t];Sl(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),Op)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let r=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Tl(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Tl(this.said,this.words)}};function Tl(i,t){i.textContent!==t&&(i.textContent=t)}var Np="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Lp=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,_p="race|inside|toggle-inside|branch|previous-run|next-run",Ip={view:new RegExp(`^(${_p}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Rp=5e3,Ke=0,ni=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(Np)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout(Ke),Ke=setTimeout(()=>{Ke=0,document.documentElement.removeAttribute("data-ov-undecided")},Rp))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!Ke&&this.decides>0;o&&(clearTimeout(Ke),Ke=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!Lp.test(t)||s.locked?.some(o=>Ip[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${S(t,3)}, ${S(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>S(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,h=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=h?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,c,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:c*a}),t.setLineDash(d),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(h?-17:17)*a,r);t.setLineDash([])}}};var Cp=90,jp=400,ri=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!n)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(h=>`${h.label}: ${S(h.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},jp))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();Q(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||n-this.shown.at>Cp||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var zp=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Dp=1500;function El(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?zp.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Sn=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:El(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Dp)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:h}=r.layers,{width:l,height:c}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,c);for(let p of this.sources())t.drawImage(p,0,0,l,c);t.setTransform(h,0,0,h,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(p=>!p.hidden)],u=l/h-22,f=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(u-f,18,f+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,m)=>{let v=32+20*m;m&&Vt(t,p,u-f+15,v,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,u-f+(m?36:10),v)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},ai=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!El()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Sn(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),Lo(t,`${this.player.scene.surface.key}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Pp={1:Uint8Array,4:Float32Array,8:Float64Array};function $n(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:n=>{let[r,a,h]=s.arrays[n];return new Pp[h](t.buffer,4+e+r,a)}}}function hi(i){let{head:t,array:e}=i instanceof Uint8Array?$n(i):i,s=t.runs;s.forEach((n,r)=>{if(n.floor=t.surface.floor??0,n.lossAt=a=>n.height[Math.min(a,n.records-1)]+n.floor,!!t.held)for(let a of["x","y","height","slope"])n[a]=e(`${a}${r}`)});let o=s.filter(n=>!n.offstage);return Object.assign(t,{array:e,head:t,runs:o,allRuns:s})}function Xe(i){let t=hi(i),{simulator:e}=t,s=t.allRuns.map(({records:h})=>h);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new qe({...t,simulator:e}),n=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((h,l)=>{let c=e.paths[l],d=o.simulate(c,n,r);a.simulated[l]=d,d&&t.head.arrays[`records${l}`]&&(a.recorded[l]=Fp(n,t,l,d));let u=a.recorded[l]??d;u&&Object.assign(h,ao(o,n,h,c,u))}),Object.assign(t,a)}function Fp({simulator:i},t,e,s){let o=t.array(`records${e}`),n=Ye(s).columns.length,r=o.length/n,a=Array.from({length:n},(h,l)=>o.subarray(l*r,(l+1)*r));return{...i.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var li=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:h}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+h}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let c=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${S(s)}, ${S(o)}.${c}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var $s=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var ci=new Map,di=class{constructor(t){this.player=t,this.own=new $s(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!ci.has(t)){let o=new Set;ci.set(t,{members:o,clock:new $s(n=>o.forEach(r=>r.tick(n)))})}let{root:e,picture:s}=this.player;this.group=ci.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?Al(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Al(t);e.stop(),t&&ci.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||se(o.scene.surface)!==se(t.surface))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function Al({clock:i,members:t}){i.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(i.last),e.runsChanged(),e.picture.schedule()}var ui=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},$o),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let r={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>Tn(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&Tn(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return de(s.surface);if(n<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(n);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,r=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return{steps:n.steps,noise:n.level}[s];if(r<0)return;let{values:a,schedule_values:h}=o.last(r);return(t==="schedule"?h:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(h=>Tn(h,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(n);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(c=>this.turnOf(c)),[n]=t?this.turnOf(t):[],r=c=>Object.fromEntries(s.filter(d=>d.owner===c).map(({name:d,value:u})=>[d,u])),{steps:a,noise:h}=r("scene"),l=r("surface");return{kept:o.length?o:void 0,turn:n,steps:a,noise:h,coefficients:Object.keys(l).length?l:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,c=>s.last(c)),h=o?this.numbers(n,c=>H(o[c])):a,l={side:t.side,shown:h,inForce:a};document.dispatchEvent(new CustomEvent("ov-bent",{detail:l}))}numbers({surface:t,start:[e,s],steps:o,level:n},r){let{runs:a}=this.player.scene;return{run:Object.fromEntries(a.map(({name:h},l)=>[h,r(l).values])),schedule:Object.fromEntries(a.map(({name:h},l)=>[h,r(l).schedule_values])),surface:t.parameters,scene:{steps:o,noise:n},start:{x:e,y:s}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},Tn=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var Ol="ov-hall",fi=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,Ol,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.dial),a=r?e.findIndex(h=>h.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(Ol,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,n=this.current,r=(a,h)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!h));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),e.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,s.root.hidden=!n.inside,o.root.hidden=!n.dial;for(let a of["map","relief","both","grid"])r(a,n.stage===a);r("race",!n.inside),r("log-height",n.log_height);for(let a of["inside","dial","fan","projector"])r(a,n[a]);e.enlarge(),o.load(this.player.scene),n.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var En=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new Ge(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new To(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new di(this),this.viewState=new fi(this),this.picture=new si(this,s),this.bending=new Eo(this),this.turning=new ui(this),this.proof=new ii(this),this.start=new li(this,e(".ov-start")),this.legend=new Po(this,e(".ov-legend")),this.readout=new ri(this),this.playback=new oi(this),this.recorder=new ai(this,e('[data-do="record"]')),this.quiz=new ni(this),this.firstVisit=new jo(this,e(".ov-first-visit")),this.keys=new No(e('[data-do="keys"]')),this.inside=new ke(this,e(".ov-inside")),this.dial=new ke(this,e(".ov-dial")),Wh(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)Uh(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||de(e.surface)!==de(t.surface),n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},Nl=So(i=>new En(i),(i,t,e)=>{i.inspectorLoader??=new zo(i,e),i.inspectorLoader.show(t instanceof Uint8Array?Xe(t):t)});var Ll=`.ov-number {
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
`;var _l=`.ov-number-track {
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
`;var Il=`.ov-player:focus-visible,
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
`;var Rl=`.ov-player button {
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
`;var Cl=`[data-dial="true"].ov-player {
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
`;var jl=`.ov-side {
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
`;var zl=`.ov-inside {
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
`;var Dl=`.ov-player .ov-legend-head {
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
`;var Pl=`.ov-chart {
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
`;var Fl=`/* Over the foot of the picture, beside nothing that is to be pressed. */
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
`;var Bl=`.ov-player.ov-large {
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
`;var ql=`:is(.ov-aim, .ov-confirm) {
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
  :is(.ov-controls, .ov-chip, .ov-live, .ov-chart, .ov-dial, .ov-head, .ov-switch [data-do="grid"]) {
  display: none !important;
}
/* There is nothing to play and nothing to say but who runs: the picture has the room. */
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
`;var Hl=`.ov-ended {
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
`;var An=[Il,Rl,_l,Cl,jl,zl,Dl,Pl,Fl,Bl,ql,Hl].join("");var tm=121,On=class{constructor(t){let e=o=>t.querySelector(o);this.root=e(".ov-number"),this.label=e(".ov-number-label"),this.more=e(".ov-number-more"),this.help=e(".ov-number-help"),this.abort=new AbortController,this.outbox=new Ge(()=>{}),this.sent=void 0,this.given=void 0,this.awaited=void 0,this.patience=0,this.shown=void 0;let{signal:s}=this.abort;this.control=new je(this.root,{turn:o=>this.tell("turn",o),release:o=>this.release(o),back:()=>this.tell("back",this.control.inForce)},{signal:s,spoken:o=>S(o,6)}),document.addEventListener("ov-bent",o=>this.hear(o.detail),{signal:s}),this.explain(!1),this.more.addEventListener("click",()=>this.explain(!!this.help.hidden),{signal:s})}destroy(){this.control.back(),this.abort.abort(),clearTimeout(this.patience),this.outbox.stop()}load(t){let e=this.sent?.value;this.sent=JSON.parse(new TextDecoder().decode(t)),this.sent.value!==e&&(this.shown=void 0);let{parameter:s,value:o,label:n,layout:r,help:a}=this.sent;o===this.awaited&&this.answered(),this.label.innerHTML=em(n,s),this.root.dataset.layout=r,this.label.hidden=r==="bare",this.more.hidden=!["tall","typed"].includes(r)||!a,this.more.setAttribute("aria-label",`About ${n}`),this.help.textContent=a,this.more.hidden&&this.explain(!1),this.show(),this.root.dataset.ready="true",this.sent.reveal&&e===void 0&&this.reveal(),o!==e&&document.dispatchEvent(new CustomEvent("ov-ask"))}show(){if(!this.sent)return;let{parameter:t,value:e,suits:s,ends:o,label:n,fixed:r}=this.sent,a=this.awaited??e,h=new ze(t,a,s??t.default,o);this.given={scale:h,lattice:h.lattice(tm),inForce:a,label:n,fixed:r},this.control.load({...this.given,value:this.shown})}reveal(){this.root.scrollIntoView({block:"center"}),this.control.track.root.focus({preventScroll:!0})}hear(t){let{turns:e,parameter:s}=this.sent??{};if(!this.sent||!this.given||!e||!s||t.side!==e.side)return;let{owner:o,run:n=""}=e,r=l=>(o==="run"||o==="schedule"?l[o][n]:l[o])?.[s.name],a=r(t.inForce),h=r(t.shown);a!==void 0&&a!==this.sent.value?(this.sent.value=a,a===this.awaited&&this.answered(),this.shown=h,this.show()):h!==this.shown&&(this.shown=h,this.control.load({...this.given,value:h}))}release(t){this.answered(),this.awaited=t,this.patience=setTimeout(()=>{this.answered(),this.show()},$o),this.tell("release",t)&&this.outbox.send("release",{value:t,at:Date.now()}),this.show()}answered(){clearTimeout(this.patience),this.awaited=void 0}tell(t,e){if(!this.sent?.turns)return!!this.sent;let s={...this.sent.turns,name:this.sent.parameter.name,value:e,phase:t};return document.dispatchEvent(new CustomEvent("ov-turn",{detail:s,cancelable:!0}))}explain(t){this.help.hidden=!t,this.more.setAttribute("aria-expanded",String(t))}};function em(i,{sign:t,scale:e}){if(e==="switch")return i;let s=i.split(" "),o=s.pop();return[...s,...t.replace(/<[^>]*>/g,"")===o?[]:[o],t].join(" ")}var Wl=So(i=>new On(i),(i,t)=>i.load(t));var pi=class{constructor(t){this.kind="",this.at=-1/0,addEventListener("hashchange",t)}get query(){return location.hash.slice(1)}get note(){return history.state}write(t,e,s){if(t===this.query)return;let o=performance.now(),n=s===this.kind&&o-this.at<1500;s&&Object.assign(this,{kind:s,at:o});try{history[!s||n?"replaceState":"pushState"](e,"",`#${t}`)}catch{}}};var Ul=/%[0-9A-Fa-f]{2}/,Ln=i=>i.replace(/[A-Z]/g,t=>t.toLowerCase()),Wt=(i,t)=>t.includes(i)?i:t.find(e=>Ln(e)===i)??i,sm=new TextDecoder("utf-8",{ignoreBOM:!0}),mi=i=>i.replace(/[\0-\x7f]+/g,t=>{let e=[];for(let s=0;s<t.length;s++){let o=/^%([0-9a-fA-F]{2})/.exec(t.slice(s,s+3));e.push(o?parseInt(o[1],16):t.charCodeAt(s)),o&&(s+=2)}return sm.decode(Uint8Array.from(e))}),vi=class{constructor({mending:{blanks:t,closing:e,encodings:s},with_words:o}){this.blanks=t,this.closing=e+t,this.encodings=s,this.words=o}queryInKey(t){for(let e=0;e<this.encodings&&!t.includes("=")&&Ul.test(t);e++)t=mi(t);return t.includes("=")?t:""}key(t){return Nn(Ln(this.decoded(t)),this.blanks).replace(/^(?:amp;)+/,"")}field(t,e){if(t===this.words)return e;let s=Ln(this.decoded(e)).replace(/([0-9.]e) (?=[0-9])/g,"$1+"),o=s.split(/([,:~@])/).map(n=>Nn(n,this.blanks));return Nn(o.join(""),"",this.closing)}decoded(t){for(let e=0;e<this.encodings&&Ul.test(t);e++)t=mi(t);return t}};function Nn(i,t,e=t){let[s,o]=[0,i.length];for(;s<o&&t.includes(i[s]);)s++;for(;o>s&&e.includes(i[o-1]);)o--;return i.slice(s,o)}var C=class extends Error{},om=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;function $e(i){let[,t,e,s="",o]=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(i.toExponential()),n=Object.is(i,-0)?"-":t,r=Number(o),a=e+s;if(r<-4||r>=16){let c=String(Math.abs(r)).padStart(2,"0");return`${n}${e}${s&&`.${s}`}e${r<0?"-":"+"}${c}`}if(r<0)return`${n}0.${"0".repeat(-r-1)}${a}`;let h=a.slice(0,r+1).padEnd(r+1,"0"),l=a.slice(r+1);return`${n}${h}${l&&`.${l}`}`}var oe=(i,t)=>[i,...Object.entries(t).map(([e,s])=>`${e}:${$e(s)}`)].join(),Gl=i=>i.map(([t,e])=>`${t}=${im(e)}`).join("&"),im=i=>encodeURIComponent(i).replace(/%(2C|3A|40)/g,decodeURIComponent).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);function Z(i){let t=[...i];return`“${t.slice(0,40).join("").replace(/[^A-Za-z0-9_.,:+\- ]/gu,"·")}${t.length>40?"…":""}”`}function Te(i,t){let e=i.indexOf(t);return e<0?[i,"",!1]:[i.slice(0,e),i.slice(e+t.length),!0]}function Je(i,t,e,s){if(t<=i&&i<=e)return i;let o=`${X(t)} and ${X(e)}`;throw new C(`${s} must lie between ${o}, got ${X(i)}.`)}function Ze(i,t,e,s){if(!Number.isInteger(i))throw new C(`${s} must be a whole number, got ${X(i)}.`);if(t<=i&&i<=e)return i+0;throw new C(`${s} must lie between ${t} and ${e}, got ${X(i)}.`)}function _n(i){if(!/^[a-z][A-Za-z0-9_]{0,39}$/.test(i))throw new C(`${Z(i)} is no name`);return i}var Ts=class{constructor(t){this.limits=t,this.notices=[]}note(t){this.notices.push(t)}limited(t=this.notices){let e=[...new Set(t)],{length:s}=e.splice(this.limits.notices);return s?[...e,`And ${s} more of the kind.`]:e}number(t){if(t.length>this.limits.number||!om.test(t))throw new C(`${Z(t)} is not a number`);let e=Number(t);if(Number.isFinite(e))return e;throw new C(`a number in the link must be finite, got ${e<0?"-":""}inf.`)}orDefault(t,e,s){try{return t()}catch(o){if(!(o instanceof C))throw o;return this.note(`The link's ${s} was not understood (${In(o.message)}); the default is used.`),e}}field(t,e){let s=t.filter(([o])=>o===e);return s.length>1&&this.note(`The link gives '${e}' ${s.length} times; the first one counts.`),s[0]?.[1]}values(t,e,s){let o=new Map;for(let n of t){let[r,a]=Te(n,":"),h=Wt(r,e.map(c=>c.name)),l=e.find(c=>c.name===h);if(!l)this.note(`${s} has no setting ${Z(h)}; it was left out.`);else if(o.has(h))this.note(`The link gives ${h} of ${s} twice; the first one counts.`);else{let c=this.orDefault(()=>nm(this.number(a),l),void 0,`${h} of ${s}`);c!==void 0&&o.set(h,c)}}return Object.fromEntries(e.map(n=>[n.name,o.get(n.name)??n.default]))}};function nm(i,{low:t,high:e,switch:s}){if(s?i===0||i===1:t<=i&&i<=e)return i;let o=s?"0 or 1":`${X(t)} to ${X(e)}`;throw new C(`${X(i)} is outside ${o}`)}var In=i=>i.replace(/\.+$/,"");var Rn=({rule:i,metric:t,low:e,high:s,count:o})=>i+(i==="tuned"?`,metric:${t},low:${$e(e)},high:${$e(s)},count:${o}`:"");function Vl(i,t,e){let{key:s,default:o}=t,n=i.field(e,s);return n===void 0?o:i.orDefault(()=>rm(i,t,n),o,`'${s}'`)}function rm(i,{default:t,rules:e,metrics:s,counts:o,count:n,rates:r},a){let[h,...l]=a.split(","),c=new Map(l.map(g=>Te(g,":")).map(([g,b])=>[g,b]));for(let g of c.keys())if(!Object.hasOwn(t,g)||g==="rule")throw am(g);let d=(g,b,w)=>c.has(g)?b(c.get(g)??""):w,u=g=>i.number(g),f=d("low",u,t.low),p=d("high",u,t.high),m=d("count",g=>Ze(u(g),...n,"The count"),t.count),v=d("metric",_n,t.metric);if(_n(h),!e.includes(h))throw new C(`There is no fairness named ${Z(h)}; there are ${e.join(", ")}.`);if(!s.includes(v))throw new C(`Runs are tuned by ${s.join(", ")}, not by ${Z(v)}.`);if(Je(f,...r,"The lowest learning rate"),Je(p,...r,"The highest learning rate"),!(f<p))throw new C(`The learning rates must go up, but go from ${X(f)} to ${X(p)}.`);if(!o.includes(m))throw new C(`The number of learning rates is one of ${o.join(", ")}, not ${Z(String(m))}.`);return h==="tuned"?{rule:h,metric:v,low:f,high:p,count:m}:{...t,rule:h}}var am=i=>new C(`${Z(i)} is no setting of it`);var hm=/^([a-z][a-z0-9_]*),([+-]?[.0-9][^,:@]*)(?=[,@]|$)/,Jl="learning_rate";function Dn(i,t,e){let{key:s}=t.runs,o=zn(i,(a,h)=>a===s?jn(h,lm):h);if(!Object.hasOwn(t.frozen,e))return o;let n=t.frozen[e],r=a=>!i.some(([h])=>h===a);return[...zn(o,(a,h)=>a===s?h&&jn(h,l=>Ql(l,n,Yl)):Yl(h,Es(n.settings,a))),...Object.entries(n.fields).filter(([a])=>r(a)),...r(s)?n.runs.map(a=>[s,n.methods[a]]):[]]}function Zl(i,t){let e=t.frozen[t.version],{key:s}=t.runs,o=i.filter(([n,r])=>Es(e.fields,n)!==r);return zn(o,(n,r)=>n===s?r&&jn(r,a=>Ql(a,e,Cn)):Cn(r,Es(e.settings,n)))}function Yl(i,t){let e=i?i.split(","):[],s=new Set(e.map(Xl));return[...e,...tc(t).filter(o=>!s.has(Xl(o)))].join()}function Cn(i,t){let e=new Set(tc(t));return i.split(",").filter(s=>!e.has(s)).join()}var jn=(i,t)=>i.split("~").map((e,s)=>s%2?e:t(e)).join("~");function lm(i){let t=hm.exec(i);return t?`${t[1]},${Jl}:${i.slice(t[1].length+1)}`:i}function Ql(i,{methods:t,schedules:e},s){let[o,...n]=i.split("@"),r=n.join("@"),a=s(o,Es(t,Kl(o))),h=s===Cn?a.replace(new RegExp(`^([^,]*),${Jl}:`),"$1,"):a;return n.length?`${h}@${s(r,Es(e,Kl(r)))}`:h}var zn=(i,t)=>i.map(([e,s])=>[e,t(e,s)]),Es=(i,t)=>Object.hasOwn(i,t)?i[t]:void 0,Kl=i=>i.split(",",1)[0],Xl=i=>i.split(":",1)[0],tc=(i="")=>i.split(",").filter(t=>t.includes(":"));var gi=class{constructor(t){this.table=t,this.mending=new vi(t),this.foreign=new RegExp(`^${t.foreign}$`)}read(t){let{table:e,mending:s}=this,{query:o,fields:n}=e.limits;if(t.length>o&&[...t].length>o)return{pairs:[],notices:[`The link is longer than ${o} characters and was not read.`]};let r=this.unwrapped(this.split(t.replace(/^\?/,"")));if(!r||r.length>n)return{pairs:[],notices:[`The link has more than ${n} parts and was not read.`]};let a=r.map(([l,c])=>[l,s.field(l,c)]),h=a.find(([l])=>l==="v")?.[1]??"";return!Object.hasOwn(e.frozen,h)||a.some(([l])=>l===e.end)?{pairs:Dn(a,e,h),notices:[]}:{pairs:Dn(this.withoutLast(a),e,h),notices:[e.cut]}}split(t){let e=t.split("&");if(e.length>this.table.limits.fields)return;let s=o=>mi(o.replaceAll("+"," "));return e.filter(o=>o).map(o=>Te(o,"=")).map(([o,n])=>[s(o),s(n)])}unwrapped(t){let{mending:e}=this,s=t?.map(([o,n])=>{let r=n?[]:this.split(e.queryInKey(o));return r&&(r.length?r:[[o,n]])});if(!(!s||s.includes(void 0)))return s.flatMap((o=[])=>o.map(([n,r])=>[e.key(n),r]))}withoutLast(t){let{known:e}=this.table,s=t.findLastIndex(([o,n])=>o!=="v"&&(e.includes(o)||!n&&e.some(r=>r.startsWith(o))));return t.filter(([o],n)=>s<0||n<s||n>s&&this.isForeign(o))}meaningless(t){return[...new Set(t.map(([s])=>s))].filter(s=>!this.table.known.includes(s)&&!this.isForeign(s))}isForeign(t){return this.foreign.test(t)}};var Pn="treatment:",cm="gradient",ec=({kind:i,values:t})=>oe(i,t);function sc(i,t,e){let{key:s,kinds:o,default:n}=t,r=i.field(e,s);if(r===void 0)return n;let a=()=>{let[h,...l]=r.split(","),c=Wt(h,Object.keys(o));if(!Object.hasOwn(o,c))throw new C(`there is no penalty named ${Z(c)}`);let{label:d,parameters:u}=o[c];return{kind:c,values:i.values(l,u,`the penalty ${d}`)}};return i.orDefault(a,n,`'${s}'`)}var oc=i=>i===cm?"":`,${Pn}${i}`,Fn=i=>i.startsWith(Pn);function ic(i,{label:t,treatments:e},s){let[o]=e;if(!s.length)return o;s.length>1&&i.note(`The link gives the treatment of ${t} twice; the first one counts.`);let n=Wt(s[0].slice(Pn.length),e);return e.includes(n)?n:(i.note(`${t} has no treatment ${Z(n)}; the penalty stays in the gradient.`),o)}function rc({segments:i,partners:t}){let e=i.length-1;return i.map((o,n)=>dm(o,n===e?t:[])).map((o,n)=>n?`~${i[n].branch_step}~${o}`:o).join("")}function dm({optimizer:i,values:t,schedule:e,schedule_values:s,treatment:o},n){let r=oe(i,t)+oc(o),a=r+n.map(h=>`,with:${h}`).join("");return e==="constant"?a:`${a}@${oe(e,s)}`}function As(i,t){let{rate:e,parameters:s,treatments:o}=i.methods[t],n={...um(s),learning_rate:e};return{segments:[{optimizer:t,values:n,schedule:"constant",schedule_values:{},branch_step:0,treatment:o[0]}],partners:[]}}var um=i=>Object.fromEntries(i.map(t=>[t.name,t.default]));function ac(i,t,e){if(!e)return[];let{segments:s,steps:o}=t.limits,n=e.split("~");try{if(n.length%2===0||n.length>2*s-1)throw new C(`A run has at most ${s} segments, with a step between any two`);let r=nc(i,t,n[0]);for(let a=1;a<n.length;a+=2){let h=Ze(i.number(n[a]),1,o,"The step of a branch");r=Bn(r,h,nc(i,t,n[a+1]))}return[r]}catch(r){if(!(r instanceof C))throw r;return i.note(`${In(r.message)}; that run was left out.`),[]}}function Bn(i,t,{segments:[e],partners:s}){return{segments:[...i.segments.filter(({branch_step:n},r)=>!r||n<t),{...e,branch_step:t}],partners:s}}function nc(i,t,e){let[s,o]=Te(e,"@"),[n,...r]=s.split(","),a=Wt(n,Object.keys(t.methods));if(!Object.hasOwn(t.methods,a))throw new C(`There is no optimizer named ${Z(a)}`);let{label:h,rate:l,parameters:c,contrasts:d,ordered:u}=t.methods[a],f=r.filter(x=>x.startsWith("with:")).map(x=>x.slice(5)),p=f.map(x=>Wt(x,d));for(let x of p)d.includes(x)||i.note(`${h} has no partner ${Z(x)}; it was left out.`);let m=ic(i,t.methods[a],r.filter(Fn)),v=c.map(x=>x.name==="learning_rate"?{...x,default:l}:x),g=r.filter(x=>!x.startsWith("with:")&&!Fn(x)),b=i.values(g,v,h),w=fm(i,t,o);return qn({label:h,ordered:u},b),{segments:[{optimizer:a,values:b,...w,branch_step:0,treatment:m}],partners:d.filter(x=>p.includes(x))}}function qn({label:i,ordered:t},e){for(let[s,o]of t)if(e[s]>e[o])throw new C(`${i}'s ${s} must not exceed its ${o}, but ${X(e[s])} is more than ${X(e[o])}.`)}function fm(i,t,e){let[s,...o]=e?e.split(","):["constant"],n=Wt(s,Object.keys(t.schedules));if(!Object.hasOwn(t.schedules,n))return i.note(`There is no schedule named ${Z(n)}; the learning rate stays constant.`),{schedule:"constant",schedule_values:{}};let{label:r,parameters:a}=t.schedules[n];return{schedule:n,schedule_values:i.values(o,a,`the schedule ${r}`)}}var hc=({settings:i},t)=>oe(t.stage,Object.fromEntries(i.map(({name:e})=>[e,Number(t[e])]))),pm=({stages:i,settings:t},e=i[0])=>({...Object.fromEntries(t.map(s=>[s.name,s.default])),stage:e});function lc(i,t,e){let{key:s,stages:o,settings:n,whole:r}=t,[a,...h]=e.split(","),l=i.values(h,n,"The view"),c=()=>{let f=o.find(p=>p===a);if(f)return f;throw new C(`there is no such view; there are ${o.join(", ")}`)},d=i.orDefault(c,o[0],`'${s}'`),u=()=>{for(let f of r)if(!Number.isInteger(l[f]))throw new C(`the view's ${f} is a whole number, not ${X(l[f])}`);return{...l,stage:d}};return i.orDefault(u,pm(t,d),`'${s}'`)}var bi=class{constructor(t){this.table=t,this.reader=new gi(t)}spell(t,e){let{version:s,end:o,surface:n,data:r,start:a,numbers:h,runs:l,fairness:c,penalty:d,view:u}=this.table,f=t.runs.map(rc),p=[[n.key,oe(n.name,t.coefficients)],...r.text?[[r.key,r.text]]:[],[a.key,t.start.map($e).join()],...h.map(({key:v})=>[v,$e(t[v])]),...(f.length?f:[""]).map(v=>[l.key,v])],m=Rn(t.fairness);return m!==Rn(c.default)&&p.push([c.key,m]),t.penalty.kind!==d.default.kind&&p.push([d.key,ec(t.penalty)]),e&&p.push([u.key,hc(u,e)]),Gl([["v",s],...Zl(p,this.table),[o,"1"]])}read(t){let{table:e,reader:s}=this,o=new Ts(e.limits),{pairs:n,notices:r}=s.read(t),a=n.filter(([d])=>!d.startsWith(e.scene_b));for(let d of[...r,...this.meaningless(n)])o.note(d);this.readVersion(o,a);let{notices:h}=o;o.notices=[];let l=this.readScene(o,a),c=a.length<n.length?o.notices.map(d=>`Scene A: ${d}`):o.notices;return{choice:l,notices:o.limited([...h,...c])}}meaningless(t){let e=this.reader.meaningless(t),{named:s}=this.table.limits,o=e.slice(0,s).map(Z).join(", "),n=e.length>s?` and ${e.length-s} more`:"";return e.length>1?[`The link's parts ${o}${n} mean nothing here and were left out.`]:e.length?[`The link's part ${o} means nothing here and was left out.`]:[]}readVersion(t,e){let{version:s,older_versions:o}=this.table,n=t.field(e,"v"),r=()=>{if(n!==void 0&&n!==s&&!o.includes(n))throw new C(`version ${Z(n)} is not known`)};t.orDefault(r,void 0,"'v'")}readScene(t,e){let{surface:s,runs:o}=this.table,[n,...r]=(t.field(e,s.key)??s.name).split(","),a=Wt(n,[s.name]);if(a!==s.name){t.note(`This page carries ${s.label} alone, and the link names ${Z(a)}.`);return}if(!this.isOnItsData(t,e))return;let h=t.values(r,s.parameters,s.label),l=e.filter(([f])=>f===o.key).map(([,f])=>f),c=l.flatMap(f=>ac(t,this.table,f)),d=!c.length&&l.some(f=>f);d&&t.note(`No run of the link was understood; ${s.label}'s usual ones are shown.`);let u=this.limitRuns(t,c);return{coefficients:h,start:this.readStart(t,e),...this.readNumbers(t,e),runs:l.length&&!d?u:o.first.map(f=>As(this.table,f)),fairness:Vl(t,this.table.fairness,e),penalty:sc(t,this.table.penalty,e)}}isOnItsData(t,e){let{surface:s,data:o}=this.table,n=t.field(e,o.key);return!o.text&&n!==void 0&&t.note(`${s.label} is no function of data; the link's were left out.`),!o.text||n&&cc(n)===cc(o.text)?!0:(t.note(`This page carries ${s.label} of its own data alone, and the link names others.`),!1)}limitRuns(t,e){let{runs:s,members:o}=this.table.limits,n=e.slice(0,s);return e.length>s&&t.note(`The link has ${e.length} runs; the first ${s} are shown.`),n.length+n.reduce((r,{partners:a})=>r+a.length,0)<=o?n:(t.note(`The link has more than ${o} runs and partners; the partners are left out.`),n.map(({segments:r})=>({segments:r,partners:[]})))}readStart(t,e){let{key:s,low:o,high:n,what:r,default:a}=this.table.start,h=t.field(e,s);if(h===void 0)return a;let l=()=>{let c=h.split(",");if(c.length!==2)throw new C(`${Z(h)} is not a pair of numbers`);let[d,u]=c.map(f=>Je(t.number(f),o,n,r));return[d,u]};return t.orDefault(l,a,`'${s}'`)}readNumbers(t,e){let s=this.table.numbers.map(({key:o,low:n,high:r,what:a,whole:h,default:l})=>{let c=t.field(e,o),d=()=>(h?Ze:Je)(t.number(c??""),n,r,a);return[o,c===void 0?l:t.orDefault(d,l,`'${o}'`)]});return Object.fromEntries(s)}readView(t){let{limits:e,view:s}=this.table,o=new Ts(e),n=o.field(this.reader.read(t).pairs,s.key);return n===void 0?{notices:[]}:{view:lc(o,s,n),notices:o.limited()}}};function cc(i){let[t,...e]=i.split(",");return[t,...e.sort()].join()}function ue(i,t){return t.flatMap(({segments:e,partners:s},o)=>[{segments:e,of:o},...i.contrasts[e[e.length-1].optimizer].filter(({name:n})=>s.includes(n)).map(n=>({segments:mm(i,e,n),of:o,contrast:n}))])}var wi=({of:i,contrast:t},e)=>`${e[i]} ${t?.name??""}`.trim();function mm(i,t,{switch:e,optimizer:s}){let o=t[t.length-1].optimizer,n=t.findLastIndex(r=>r.optimizer!==o)+1;return t.map((r,a)=>{let{values:h}=r;if(a<n)return r;if(e)return{...r,values:{...h,[e]:1-h[e]}};let l=i.link.methods[s].parameters.map(({name:c,default:d})=>[c,h[c]??d]);return{...r,optimizer:s,values:Object.fromEntries(l)}})}function dc(i){let t=i.map(({segments:e})=>e);for(let e of t){let s=e.slice(0,-1);s.length&&!t.some(o=>Hn(o,s))&&t.push(s)}return t}var Hn=(i,t)=>JSON.stringify(i)===JSON.stringify(t);var Ut=class extends Error{},pc={start:({choice:i},{x:t,y:e})=>({choice:{...i,start:[t,e]}}),dial(i,{owner:t="run",name:e,parameter:s,value:o}){let{choice:n}=i;if(t==="scene")return{choice:{...n,[s]:o}};if(t==="surface"){let{coefficients:d,penalty:u}=n;return Object.hasOwn(u.values,s)?{choice:{...n,penalty:{...u,values:{...u.values,[s]:o}}}}:{choice:{...n,coefficients:{...d,[s]:o}}}}let r=xi(i,e),a=t==="schedule"?"schedule_values":"values",h=Wn(i,r,({segments:d,partners:u})=>({segments:fc(d,f=>({...f,[a]:{...f[a],[s]:o}})),partners:u})),{optimizer:l,values:c}=H(h.runs[r].segments);return qn(i.page.link.methods[l],c),{choice:h,byHand:s==="learning_rate"?r:void 0}},method(i,{name:t,optimizer:e}){let s=As(i.page.link,e).segments[0].values;return{choice:Wn(i,xi(i,t),({segments:o})=>({segments:fc(o,n=>({...n,optimizer:e,values:s})),partners:[]}))}},ghost(i,{name:t,partner:e,on:s}){return{choice:Wn(i,xi(i,t),({segments:o,partners:n})=>{let r=n.filter(l=>l!==e),a=s?[...r,e]:r,h=i.page.contrasts[H(o).optimizer].map(l=>l.name);return{segments:o,partners:h.filter(l=>a.includes(l))}})}},branch(i,{name:t,step:e,factor:s=1,optimizer:o}){let{choice:n,ids:r,page:a}=i,h=xi(i,t),l=n.runs[h].segments.filter(({branch_step:g})=>g<=e),c=H(l),d=o?As(a.link,o).segments[0].values:vm(i,c,s),u={...c,optimizer:o||c.optimizer,values:d},f=e>0?Bn({segments:l,partners:[]},e,uc(u)):uc(u),{segments:p}=a.link.limits;if(f.segments.length>p)throw new Ut(`A run has at most ${p} segments.`);let m=n.runs.toSpliced(h+1,0,f),v=ue(a,m).findIndex(({of:g})=>g===h+1);return{choice:{...n,runs:m},ids:r.toSpliced(h+1,0,Un(r)),view:{run:v}}}},Un=i=>Math.max(-1,...i)+1;function xi({page:i,choice:t,ids:e},s){let o=ue(i,t.runs).find(n=>wi(n,e)===s);if(o)return o.of;throw new Ut("That run is no longer there.")}var Wn=({choice:i},t,e)=>({...i,runs:i.runs.map((s,o)=>o===t?e(s):s)});function vm({page:i},{optimizer:t,values:e},s){let[{low:o,high:n}]=i.link.methods[t].parameters,r=e.learning_rate*s;if(o<=r&&r<=n)return{...e,learning_rate:Number(r.toPrecision(12))};let a=`${S(o)} to ${S(n)}`;throw new Ut(`A learning rate of ${S(r)} is outside ${a}: nothing was branched.`)}var uc=i=>({segments:[{...i,branch_step:0}],partners:[]}),fc=(i,t)=>[...i.slice(0,-1),t(H(i))];function mc(i,t,e){let s=t.filter(({contrast:a})=>!a).map(({segments:a})=>a),o=s.map(a=>fe(a).optimizer),n=o.map((a,h)=>{let l=o.slice(0,h+1).filter(c=>c===a).length;return vc(i,a,l,o.filter(c=>c===a).length===1)});for(let a of new Set(o)){let h=o.flatMap((c,d)=>c===a?d:[]),l=gm(h.map(c=>s[c]),e[a].parameters);l.forEach((c,d)=>Object.assign(n[h[d]],bm(i,a,c,l.length)))}let r=0;return t.map(a=>(r=a.contrast?r+1:0,r?wm(i,a,n[a.of],r):n[a.of]))}function vc({looks:i,dashes:t},e,s,o){let{dash:n,label:r,light:a,dark:h,marker:l,outline:c}=i[e];return{light:a,dark:h,marker:l,outline:c,dash:t[(n+s-1)%t.length],ordinal:s,label:o?r:`${r} ${s}`,size:1,tag:s>1?String(s):""}}function gm(i,t){let[e]=i.map(fe),s=({schedule:h,treatment:l})=>h===e.schedule&&l===e.treatment;if(i.length<2||i.some(h=>h.length>1||!s(fe(h))))return[];let o=i.map(h=>[...Object.values(fe(h).values),...Object.values(fe(h).schedule_values)]),n=o[0].flatMap((h,l)=>new Set(o.map(c=>c[l])).size>1?l:[]);if(n.length!==1||t[n[0]]?.scale==="switch")return[];let r=o.map(h=>h[n[0]]),a=[...r].sort((h,l)=>h-l);return new Set(r).size===r.length?r.map(h=>a.indexOf(h)):[]}function bm({looks:i,dashes:t,ramp:e},s,o,n){let r=u=>Math.floor((2*o*(u-1)+n-1)/(2*(n-1))),{outline:a,shades:h}=i[s],[l,c]=h[r(h.length)],d=e.larger[r(e.larger.length)];return{light:l,dark:c,size:d,dash:t[e.fuller[r(e.fuller.length)]],outline:a.map(([u,f])=>[u*d,f*d])}}function wm(i,{segments:t,contrast:e},s,o){let{optimizer:n,values:r}=fe(t),{switch:a="",forms:h=["",""]}=e??{},l=h[r[a]>.5?1:0],{dashes:c,looks:d}=i;return{...vc(i,n,1,!0),dash:c[(c.indexOf(s.dash)+1+o)%c.length],ordinal:0,label:a?`${s.label}, ${l}`:`${d[n].label} for ${s.label}`,tag:`${s.tag}${"abcdefgh"[o-1]}`}}function gc(i,t,e){let s=e.map(()=>[]);if(new Set(e.map(h=>fe(h).optimizer)).size!==1)return s;let o=e.map(h=>xm(i,t,h)),r=[...new Set(o.flatMap(h=>[...h.keys()]))].filter(h=>{let l=o.flatMap(c=>c.has(h)?[JSON.stringify(c.get(h))]:[]);return h==="branch_step"||new Set(l).size>1}),a=o.map(h=>r.map(l=>h.get(l)).filter(l=>l!==void 0));return new Set(a.map(h=>JSON.stringify(h))).size===e.length?a:s}function xm(i,t,e){let{optimizer:s,values:o,schedule:n,schedule_values:r,branch_step:a,treatment:h}=fe(e),{label:l,parameters:c}=i.link.schedules[n],d=(f,p,m)=>[f,p?m>.5?"on":"off":m],u=new Map;for(let{name:f,sign:p,scale:m}of t.methods[s].parameters)u.set(f,d(p,m==="switch",o[f]));return u.set("schedule",["",l.toLowerCase()]),c.forEach(({name:f,switch:p},m)=>u.set(`schedule ${f}`,d(i.schedule_signs[n][m],p,r[f]))),u.set("treatment",["",t.treatments[h]]),e.length>1&&u.set("branch_step",["from step",String(a)]),u}var fe=i=>i[i.length-1];var ym={kind:"",variety:"",label:"",sentence:"",criterion:"",step:0};function bc(i,t,e,s,o){let{take_home:n,simulator:r}=i,a=ue(n,t.runs),h=a.map(({segments:f})=>f),l=gc(n,r,h),c=mc(n,a,r.methods),d=dc(a),u=d.map((f,p)=>{let{looks:m,contrasts:v}=n,{optimizer:g}=H(f),b=a[p],w=km(f,d);if(!b)return{...w,...Mm(m[g].label)};let{of:x,contrast:y}=b;return{...w,...c[p],name:wi(b,e),of:x,distinguishing:l[p],detail:Yi(f,r),contrasts:y?[]:v[g].map(({name:M,label:E,teaches:T,sources:O})=>({name:M,label:E,teaches:T,sources:O,on:t.runs[x].partners.includes(M)})),teaches:y?.teaches??""}});return{...i,start:t.start,steps:t.steps,noise:t.noise,view:s,playback:null,method:l.some(({length:f})=>f)?n.looks[H(h[0]).optimizer].label:null,arrays:Object.fromEntries(Object.entries(i.arrays).filter(([f])=>/^(normal_|rows)/.test(f))),surface:o,runs:u,simulator:{...r,paths:d,fairness:t.fairness.rule,contrasts:d.map((f,p)=>a[p]?.contrast?.switch??null)}}}function km(i,t){let e=i.slice(0,-1);return{records:0,outcome:ym,rate:0,first:0,rule:0,values:{},method_start:0,branch_step:H(i).branch_step,origin:e.length?t.findIndex(s=>Hn(s,e)):null}}var Mm=i=>({offstage:!0,label:i,contrasts:[],teaches:""});function wc({head:i,array:t}){let e=Xe({head:i,array:t}),s=e.laboratory,o=s.conditions({}),n=s.firstDrawn(i.simulator.paths);return e.allRuns.forEach((r,a)=>{let h=e.simulated[a];!h||r.offstage||Object.assign(r,Sm(s,o,h),{first:n[a]})}),e}var Sm=(i,t,e)=>({rate:i.settings(e).values.learning_rate,outcome:ce(He(t),t.steps,e)});var yi=class{constructor(t){let{head:e}=t;this.taken=t,this.page=e.take_home,this.sharing=new Be({...this.unpacked(e),simulator:e.simulator}),this.codec=new bi(this.page.link),this.choice=this.page.choice,this.ids=this.firstIds,this.view=e.view,this.notices=[],this.made=void 0}get firstIds(){return this.page.choice.runs.map((t,e)=>e)}get isAsTaken(){return this.choice===this.page.choice}scene(){let{made:t,taken:e}=this;if(this.made=void 0,t)return t;if(!this.isAsTaken)return this.simulate(this.choice,this.ids);let s=e.head.runs.map(o=>({...o}));return Xe({...e,head:{...e.head,runs:s,view:this.view}})}get query(){let{codec:t,choice:e,view:s,taken:o}=this,n=t.table.view.settings.every(({name:r})=>s[r]===o.head.view[r]);return t.spell(e,n&&s.stage===o.head.view.stage?void 0:$m(s))}open(t,e=this.ids){let{codec:s,page:o}=this;if(!t)return this.replace({choice:o.choice},[]);let{choice:n,notices:r}=s.read(t),{view:a,notices:h}=s.readView(t),l=[...r,...h];if(!n)return void Object.assign(this,{notices:l,view:this.imposed(a)});let c=this.recognized(this.carried(n,l)),d=c.runs.length===e.length?e:c.runs.map((u,f)=>Un(this.ids)+f);try{this.replace({choice:c,ids:d,view:a},l)}catch(u){this.refuse(u,l)}}get numbers(){let{steps:t,noise:e}=this.choice,s={...xc(this.choice),steps:t,noise:e};return this.page.numbers.map(o=>{let{parameter:n}=o,{covered:r}=this.sharing,a=n.name==="steps"&&e>0,h=n.name==="noise"&&t>r,l=a?Math.min(n.high,Math.max(n.low,r)):n.high,c=a?`${this.coverage} Without noise there can be more.`:void 0,d=a||h?`${o.help} ${c??this.coverage}`:o.help;return{...o,parameter:{...n,high:l,because:c},help:d,fixed:h,value:s[n.name]}})}get coverage(){return`This page carries noise for ${this.sharing.covered} steps.`}answer(t,e){if(t==="view"){let{serial:o,...n}=e;return this.view={...n,stamp:[this.view.stamp[0],o]},!1}let s=pc[t];if(!s)return!1;try{let{byHand:o,...n}=s(this,e),r=[];if(this.sharing.missing(n.choice))throw new Ut(this.coverage);let a=this.recognized(this.fair(n.choice,n.ids??this.ids,o,r));this.replace({...n,choice:a},r)}catch(o){this.refuse(o,[])}return!0}refuse(t,e){if(!(t instanceof Ut||t instanceof C))throw t;this.notices=[...e,t.message]}replace({choice:t,ids:e=this.ids,view:s},o){let{runs:n,members:r}=this.page.link.limits,a=t===this.page.choice?this.firstIds:e,h=ue(this.page,t.runs).length;if(t.runs.length>n)throw new Ut(`At most ${n} runs fit one picture.`);if(h>r)throw new Ut(`At most ${r} runs and partners fit one picture, got ${h}.`);let l=this.imposed(s),c=t===this.page.choice?void 0:this.simulate(t,a,l);if(c?.simulated.some(d=>!d))throw new Ut("No run can begin there: f or its gradient is not finite.");Object.assign(this,{choice:t,ids:a,view:l,made:c,notices:o})}simulate(t,e,s){return wc({...this.taken,head:this.head(t,e,s)})}head(t,e,s=this.view){return bc(this.taken.head,t,e,s,this.sharing.surface(xc(t),[]))}unpacked(t){return hi({...this.taken,head:{...t,runs:t.runs.map(e=>({...e}))}})}recognized(t){let{codec:e,page:s}=this;return e.spell(t)===e.spell(s.choice)?s.choice:t}carried(t,e){let{seed:s,penalty:o}=this.page.choice,{kinds:n}=this.page.link.penalty,r=this.sharing.covered,a=t.penalty.kind!==o.kind,h=a?{...t,penalty:o}:t;return a&&e.push(`This page carries the penalty ${n[o.kind].label} alone.`),h.noise?(h.seed!==s&&e.push(`This page carries the noise of seed ${s} alone.`),h.steps>r&&e.push(this.coverage),{...h,seed:s,steps:Math.min(h.steps,r)}):h}fair(t,e,s,o){let{rule:n}=t.fairness,r={...t,fairness:this.page.link.fairness.default};if(n==="own"||!t.runs.length)return t;if(n==="tuned")return s===void 0&&o.push("This page does not tune: each run keeps its own learning rate."),r;let a=this.head(t,e),h=new qe({...this.unpacked(a),simulator:a.simulator}),l=ue(this.page,t.runs),c=l.findIndex(({of:f,contrast:p})=>f===s&&!p),d=h.fairPaths(a.simulator.paths,h.conditions({}),c<0?void 0:c);if(!d)return o.push("The learning rates cannot be kept equal or matched. Each run keeps its own learning rate."),r;let u=l.flatMap(({contrast:f},p)=>f?[]:[d[p]]);return{...t,runs:t.runs.map(({partners:f},p)=>({partners:f,segments:u[p]}))}}imposed(t){let[e,s]=this.view.stamp;return t?{...this.view,...t,stamp:[e+1,s]}:this.view}},$m=i=>i,xc=({coefficients:i,penalty:t})=>({...i,...t.values});function yc(i,t,e){let{runs:s,start:o,steps:n,noise:r,seed:a}=t,h=e.runs.length-s.length,l=new Set(s.map(({segments:d})=>Am(H(d)))),c=Tm(i,t,e);return[`${Gn(s.length,"run")}${h?` and ${Gn(h,"partner")}`:""}`,` from ${Us(...o)}, ${Gn(n,"step")}${c&&`, ${c}`}`,l.size>1?", each on its own schedule":"",r?`, noise σ = ${S(r)} (seed ${a}, the same for all)`:"","."].join("")}function Tm({metrics:i},{runs:t,fairness:{rule:e,metric:s,low:o,high:n,count:r}},{laboratory:a}){let h=t.map(({segments:l})=>H(l).values.learning_rate);if(!t.length||!a)return"";if(e==="same")return`one learning rate for all, α = ${S(h[0])}`;if(e==="matched")return`first steps of equal length, ‖Δx‖ = ${S(Em(a))}`;if(e==="tuned"){let l=`${S(o)} to ${S(n)}`;return`each tuned: best of ${r} learning rates from ${l} by ${i[s].toLowerCase()}`}return t.length<2?"":new Set(h).size===1?"one learning rate":"each at its own learning rate"}var Em=i=>i.firstStep(i.given.paths[0],i.conditions({})),Am=({schedule:i,schedule_values:t})=>JSON.stringify([i,...Object.values(t)]),Gn=(i,t)=>`${i} ${t}${i===1?"":"s"}`;function kc({tolerance:i},{runs:t,surface:e,simulated:s}){return t.map(({label:o,outcome:n},r)=>{let a=Om(s[r],e,i);return[o,n.label,...a,n.sentence]})}function Om({records:i,x:t,y:e,loss:s},{points:o,floor:n},r){let a=s.subarray(0,i),h=i-1,l=o.filter(({kind:m})=>m==="global minimum"),c=l.map(m=>Math.hypot(t[h]-m.x,e[h]-m.y)),d=n??0,u=a.findIndex(m=>m-d<=r*(a[0]-d)),f=l.length?"":"no minimum",p=0;for(let m=1;m<i;m++)p+=Math.hypot(t[m]-t[m-1],e[m]-e[m-1]);return[S(a[h]),S(a.reduce((m,v)=>Math.min(m,v))),f||S(Math.min(...c)),f||(u<0?"not reached":String(u)),S(p)]}var Yn=class{constructor(t,e){let s=n=>document.getElementById(n),o=s("scene").textContent.trim();Object.assign(this,{host:t,mountPlayer:e}),this.session=new yi($n(Uint8Array.from(atob(o),n=>n.charCodeAt(0)))),this.notices=s("notices"),this.places=[...s("numbers").children],this.wayBack=s("way-back"),[this.app,this.takenQuery]=(this.wayBack.href??this.wayBack.textContent).split(/\?(.*)/s),this.address=new pi(()=>this.open()),this.address.query?this.open():this.show(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.show())}open(){let{query:t,note:e}=this.address;this.session.open(t,e?.ids),this.show()}show(){let{session:t,host:e}=this;e.scene=t.scene(),this.describe(e.scene),this.mountPlayer({data:e.scene,parentElement:e,setTriggerValue:(s,o)=>this.hear(s,o)}),t.numbers.forEach((s,o)=>Wl({data:new TextEncoder().encode(JSON.stringify(s)),parentElement:this.places[o],setTriggerValue:(n,{value:r})=>this.hear("dial",{owner:s.turns.owner,parameter:s.parameter.name,value:r})}))}describe(t){let{session:e,notices:s,wayBack:o,app:n}=this,r=`: ${yc(e.page,e.choice,t)}`,a=e.isAsTaken?this.takenQuery:e.query;s.replaceChildren(...e.notices.map(h=>Vn("p",h))),document.title=t.surface.label+r,document.querySelector("h1").lastChild.data=r,document.querySelector("tbody").replaceChildren(...kc(e.page,t).map(h=>{let l=Vn("tr");return l.append(...h.map(c=>Vn("td",c))),l})),o.href?o.href=`${n}?${a}`:o.textContent=`?${a}`}hear(t,e){setTimeout(()=>{let{session:s,address:o}=this,{choice:n}=s,r=s.answer(t,e),a=s.choice===n?void 0:[t,e.name,e.parameter].join(" ");(a||t==="view")&&o.write(s.query,{ids:s.ids},a),r&&this.show()})}},Vn=(i,t="")=>Object.assign(document.createElement(i),{textContent:t}),Mc=(i,t)=>new Yn(i,t);var $c=i=>Nl({...i,inspector:Qi}),$y=yr(yh,An,Sr($c)),Sc=document.getElementById("replay");Sc&&(_i(An+Ll),Mc(Sc,$c));export{$y as default};
