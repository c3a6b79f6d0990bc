// Built by tools/bundle.js from optim_viz/web/js: edit there.
var hu="[data-testid=stApp]",cu='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var du="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",uu="The server is back, and so is your scene, from the address.",Bi=Symbol("renew"),Fi=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!Rr(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!Rr(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(du)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(uu,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[Bi]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(cu)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},Rr=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),Cr;function jr(i){return Cr??=new Fi(document.querySelector(hu)),Cr.patient(i)}var zr=`.ov-notice {
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
`;function De(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Pr="optim-viz-reloaded-for";function Dr(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:r,...a})=>{s||qi(t),s=!0;let l=new TextDecoder().decode(o.subarray(0,8));if(l!=="53fbaff6")return pu(l,n);let h=n.querySelector(".ov-place");h&&(h.outerHTML=i);let c=jr(r);return e({...a,parentElement:n,setTriggerValue:c,data:o.subarray(8)})}}function qi(i){document.body.append(Object.assign(document.createElement("style"),{textContent:zr+i}))}function pu(i,t){if(!mu(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(De("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function mu(i){try{return sessionStorage.getItem(Pr)===i?!0:(sessionStorage.setItem(Pr,i),!1)}catch{return!0}}var Fr=1e3,vu=512*1024;function gu(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>vu?"is far too long":t.split("&").length>Fr?`has more than ${Fr.toLocaleString("en")} parts`:""}var Br=!1;function qr(i){return t=>(Br||bu(t.parentElement),Br=!0,i(t))}function bu(i){let t=gu(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=De(e,"Dismiss",()=>s.remove());i.prepend(s)}var Wr=new WeakMap;function Et(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function et(i,t){let e=Wr.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((h,c)=>c%2===0&&h),r=o.map((h,c)=>c%2||!h?h:"…").join(""),a=s?.tags===r?n.flatMap((h,c)=>h===s.texts[c]?[]:[c]):void 0;if(s&&a?.every(h=>s.nodes[h]&&!n[h].includes("&"))){for(let h of a)s.nodes[h].nodeValue=n[h];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let l=wu(i);Wr.set(i,{html:t,tags:r,texts:n,first:i.firstChild,nodes:l.length===n.length?l:[]})}function wu(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var xu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function _(i){return i.replace(/[&<>"]/g,t=>xu[t])}function Hr(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function Vt(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",Hr(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var yu=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Fs(i,t,e,s,o,n,r,a){let l=Math.hypot(o,n)||1,h=o/l,c=n/l,d=yu.map(([u,f])=>[u*h-f*c,u*c+f*h]);i.setLineDash([]),Hr(i,d,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function Bs(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,l]of r){i.beginPath();for(let h of[1,-1])i.moveTo(e-o,s-h*o),i.lineTo(e+o,s+h*o);i.strokeStyle=a,i.lineWidth=l,i.stroke()}}function qs(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,l]of r)i.strokeStyle=a,i.lineWidth=l,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function jt(i,t,e){let s=i.outline.map(([h,c])=>`${(17+h*5).toFixed(2)},${(8+c*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${l}>${i.tag}</text></svg>`}function yt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function Wi(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var ku={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Bt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>ku[t]).join("")}function ee(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return Ui(...Hi(i.toExponential(r)))}return i.toFixed(o).replace("-","−")}var Mu=7;function Fe(i,t){let e=i.map(l=>ee(l,t));if(e.every(l=>l.length<=Mu&&!l.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(i[0]/10**(s+2)+1e-9),n=s+2<0?o/10**-(s+2):o*10**(s+2),r=n===0?"":`${J(n)} + `;return{texts:i.map(l=>ee(l/10**s-o*100,t/10**s)),counted:` = ${r}… · ${Bt(s)}`}}function S(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";if(Ur(i))return String(Number(i.toPrecision(t))).replace("-","−");let[e,s]=Hi(i.toExponential(t-2));return Ui(String(Number(e)),s)}function J(i){return Number.isFinite(i)?Ur(i)?String(i).replace("-","−"):Ui(...Hi(i.toExponential())):S(i)}var Ur=i=>!i||Math.abs(i)>=.001&&Math.abs(i)<1e5;function Hi(i){let[t,e]=i.split("e");return[t,Number(e)]}function Ui(i,t){let e=Bt(t),s=i.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}var Su=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,$u=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,Tu="⁰¹²³⁴⁵⁶⁷⁸⁹";function Gr(i){let t=i.trim().replace(/[−–]/g,"-").replace(",",".").replace($u,(e,s="1",o)=>`${s}e${[...o].map(Eu).join("")}`);return Su.test(t)?Number(t):NaN}var Eu=i=>i==="⁻"?"-":Tu.indexOf(i);function Vr(i,{low:t,high:e,whole:s,scale:o,because:n}){return Number.isNaN(i)?"That is no number: 0.05 and 0,05 are.":i<t||i>e?[`From ${S(t)} to ${S(e)} only.`,n].filter(Boolean).join(" "):(s||o==="switch")&&!Number.isInteger(i)?"Whole numbers only.":""}var Yr=0,Ws=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",Yr+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${Yr}`,this.refusal.hidden=!0;for(let[s,o]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(s,o);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:s})=>s==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,s){let o=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",o),this.root.setAttribute("aria-label",e),this.root.disabled=s}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=Gr(this.root.value),e=Vr(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=J(this.taker.value),this.root.value=this.written,this.say("")}};var Hs=class{constructor(t,e,s){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[o,n]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(o,n);this.root.style.setProperty("--ov-room",`${e}px`);for(let o of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${o}`}));this.pressed=!1,this.settle=0,this.listen(s)}listen(t){let{root:e,holder:s}=this,o=(n,r)=>e.addEventListener(n,r,{signal:t});o("pointerdown",n=>this.press(n)),o("pointermove",n=>this.pressed&&this.point(n)),o("pointerup",n=>{this.pressed&&(this.point(n),s.release())}),o("pointercancel",()=>{this.pressed=!1,s.back()}),o("keydown",n=>this.key(n)),o("keyup",()=>{!s.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>s.release(),400))}),o("blur",()=>this.pressed||s.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:s}=this.holder,{left:o,width:n}=this.root.getBoundingClientRect(),r=n-2*this.sideRoom,a=(t.clientX-o-this.sideRoom)/r;return!e||Math.abs(e.share(s)-a)*r<3?s:e.value(a,r)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let s=Au(e.lattice,e.value,t.key);s!==void 0&&(t.preventDefault(),e.grasp(),e.turn(s))}rest(){clearTimeout(this.settle)}name(t){for(let[e,s]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(s)&&this.root.setAttribute(`aria-${e}`,String(s))}write(){let{scale:t,value:e,inForce:s}=this.holder,o=n=>String(Math.min(1,Math.max(0,t?.share(n)??0)));this.root.style.setProperty("--ov-share",o(e)),this.root.style.setProperty("--ov-home",o(s)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==s})}};function Au({values:i,stride:t},e,s){let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[s];if(!o)return;let n=i.findIndex(h=>h>e),r=n<0?i.length:n,a=r-(i[r-1]===e?2:1),l=o>0?r+o-1:a+o+1;return i[Math.max(0,Math.min(i.length-1,l))]}var Ou=8,Be=class{constructor(t,e,{signal:s,sideRoom:o=Ou,pressable:n=!0,spoken:r=String}){this.root=t,this.told=e,this.pressable=n,this.spoken=r,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new Hs(this,o,s),this.field=new Ws(this,s),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:s}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:s}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:s,value:o=s,label:n,fixed:r}){Object.assign(this,{scale:t,lattice:e,inForce:s,fixed:r,value:this.held?this.value:o});let{parameter:a,ends:l}=t,h=[n,a.name,l,r].join();h!==this.named&&this.arrange(a,l,n),this.named=h,this.write()}arrange(t,[e,s],o){let{track:n,toggle:r,field:a,fixed:l}=this,h=t.scale==="switch"&&this.pressable;n.root.hidden=a.root.hidden=h,r.hidden=!h,n.name({label:o,disabled:l,valuemin:e,valuemax:s}),r.setAttribute("aria-label",o),r.disabled=l,a.load(t,o,l)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:s}=this,o=t.target===s.root&&s.edited;!o&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),o?s.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:s}=this,o=[t,e,s?.ends].join();this.track.name({valuetext:this.spoken(t)}),o!==this.written&&(this.written=o,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var Kr=["local minimum","saddle","maximum"],Xr=["converged","stuck_at_saddle","left_view","overflowed"],Jr={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Zr="{fate} · step {step}",Qr="{count} step",ta="{count} steps",ea="the last step",sa="the last {count} steps",oa="global minimum",ia="local minimum",na="stuck at a maximum",ra="at equal height",aa="undefined",Gi="descending",la="at the start",ha="Overflowed at step {step}; the last finite point is {place}, f = {f}.",ca="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",da="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",ua="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",fa="Converged to the {kind} at {place}, by step {step}.",Vi="Converged to the minimum at {place}, which is not in the list, by step {step}.",pa="Converged to a minimum at {place}, as low as any that is known, by step {step}.",ma="Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.",va="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",ga="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",ba="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",wa="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",xa="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is neither slope nor curvature.",ya="{because} The Hessian is not positive there.",ka="{because} f is {value} there, within {within} of the known optimum, {optimum}.",Ma="{because} f is {value} there, above the known optimum, {optimum}.",Sa="Left the view at step {step} and has not come back; it is now at {place}.",$a="Outside the view from the start; it is now at {place}.",Ta="Its last point lies outside the surface's window.",Ea="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",Aa="f changed by less than 1e-12 of its size over {window}.",Oa="At equal height: after {steps} f is {f} as before, at another place.",Na="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",_a="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",La="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",Ia="Rising after {steps}: f went from {before} to {f} over {window}.",Ra="At the end of the last quarter of the steps f is above where it was when that began.",Ca="Still descending after {steps}: f = {f}.",ja="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";var Us={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},_u={kind:"",variety:"",label:la,sentence:"No step is made yet.",criterion:"",step:0};function Yt({kind:i,variety:t}){let e=t.replaceAll(" ","_");return e in Us?e:i}function ye(i,t,e){return t>=e||!i.outcome.kind?i.outcome:i.outcomeAt?.(t)??_u}function Gs(i,t=""){return`<span class="ov-chip" data-kind="${Yt(i)}" ${t}>${ke(i)}</span>`}function ke(i){let[t,...e]=_(i.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${Us[Yt(i)]??""}</i><span>${t}${s}</span>`}var Lu=[1,1.25,1.6,2,2.5,3,4,5,6,8],za={linear:[i=>i,i=>i],switch:[i=>i,i=>Math.round(i)],log:[Math.log10,i=>10**i],complement:[i=>-Math.log10(1-i),i=>1-10**-i]},qe=class{constructor(t,e,s,o){if(this.parameter=t,this.ends=[t.low,t.high],t.reach_low){let n=t.name==="learning_rate"?Math.min(e,s):e;this.ends[0]=Cu(t.reach_low,n,t.low)}t.name==="learning_rate"&&t.scale==="log"&&(this.ends=zu(this.ends,e,s)),o&&(this.ends=[Math.min(o[0],e),Math.max(o[1],e)]),t.reach&&(this.ends[1]=Ru(t.reach,e,t.high))}share(t){let[e]=za[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s,whole:o}=this.parameter,[n,r]=za[s],[a,l]=this.ends.map(n),h=a+Math.min(1,Math.max(0,t))*(l-a),c=r(h);if(s==="switch")return c;let[d,u]=this.ends;if(s==="linear")return fs(ju(c,o?1:(l-a)/e),d,u);let f=Math.max(2,Math.ceil(-Math.log10(10**((l-a)/e)-1))+1);if(o)return fs(Math.round(Me(c,2)),d,u);let p=s==="log"?Me(c,f):Me(1-Me(1-c,f),12);return fs(p,d,u)}lattice(t){let{parameter:e}=this,{scale:s,whole:o}=e,[n,r]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(o&&s==="log"){let m=Iu(n,r).flatMap(v=>Lu.map(g=>Math.floor(g*v)));return{values:Yi([n,...m.filter(v=>n<v&&v<r),r]),stride:10}}if(s==="linear"){let m=Math.min(t-1,100),v=Array.from({length:m+1},(g,b)=>Me(n+(r-n)*b/m,6));return{values:Yi(v),stride:10}}let[a,l]=s==="log"?[n,r]:[1-r,1-n],h=Math.max(1,Math.floor((t-1)/Math.log10(l/a)+1e-9)),c=Math.ceil(Math.log10(a)*h-1e-9),d=Math.floor(Math.log10(l)*h+1e-9),u=Array.from({length:d-c+1},(m,v)=>Me(10**((c+v)/h),3)),f=s==="log"?u:u.map(m=>Me(1-m,12)),p=[e.low,e.high].filter(m=>n<=m&&m<=r);return{values:Yi([...f,...p]),stride:h}}},Me=(i,t)=>Number(i.toPrecision(t)),fs=(i,t,e)=>Math.min(e,Math.max(t,i)),Yi=i=>[...new Set(i)].sort((t,e)=>t-e),Iu=(i,t)=>{let e=Math.floor(Math.log10(i)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(s,o)=>10**(e+o))},Ru=(i,t,e)=>Math.min(e,i*10**Math.max(0,Math.ceil(Math.log10(t/i)-1e-9))),Cu=(i,t,e)=>t>0?Math.max(e,i*10**Math.min(0,Math.floor(Math.log10(t/i)+1e-9))):i,ju=(i,t)=>Number(i.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function zu([i,t],e,s){let o=fs(s,i,t),n=5/2,r=e>0?Math.log10(e/o):0,a=Math.sign(r)*Math.ceil(Math.max(0,Math.abs(r)-n-.01)),l=h=>fs(o*10**h,i,t);return[l(a-n),l(a+n)]}var pt=22250738585072014e-324,Pu=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),We=new DataView(new ArrayBuffer(8)),ms=i=>Pu[i+1022];function Vs(i){return We.setFloat64(0,i),(We.getUint32(0)>>>20)-1023}function Ys(i){return We.setFloat64(0,i),We.setUint32(0,We.getUint32(0)&1048575|1072693248),We.getFloat64(0)}var C=i=>Math.abs(i)>=pt?i:i*0;function F(i,t){let e=i*t;if(!(Math.abs(e)<=pt))return e;let s=Math.abs(i)<Math.abs(t)?i*ps*t:i*(t*ps);return Math.abs(s)<pt*ps?e*0:e}function Kt(i,t){let e=i/t;return Math.abs(e)<=pt&&Math.abs(i*ps/t)<pt*ps?e*0:e}var ps=2**200;function Ks(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=F(s,e)),e=F(e,e);return s}var vs=(i,t)=>i>=t||Number.isNaN(i)?i:t,gs=(i,t)=>i<=t||Number.isNaN(i)?i:t;function se(i,t,e){let s=F(.5,C(i-e)),o=F(.5,C(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=Kt(1,n>0?n:1),[a,l]=[F(s,r),F(t,r)],h=Math.sqrt(C(F(a,a)+F(l,l))),c=F(n,h),d=Kt(1,h>0?h:1),u=h>0?F(a,d):1,f=F(l,d),p=Math.sqrt(F(.5,C(1+Math.abs(u)))),m=Kt(F(.5,f),p),[v,g]=u>=0?[p,m]:[Math.abs(m),f>=0?p:-p];return{lam:[C(o+c),C(o-c)],V:[[v,0-g],[g,v]]}}function oe(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function Da(i,t,e,s,o,n){let r=i.records-1,a=i.hessian.map(N=>N[r]),l=i.gradient.map(N=>N[r]);if(!a.every(Number.isFinite))return;let[[h,c],[d,u,f]]=o>0?Fu([i.x[r],i.y[r]],l,a,e,o):[l,a],{lam:p,V:m}=se(d,u,f),[v,g]=[m[0][0],m[1][0]],b=Math.max(Math.abs(p[0]),Math.abs(p[1])),w=p.map(N=>Math.abs(N)<=1e-6*b),x=[v*h+g*c,v*c-g*h],y=x.some((N,j)=>w[j]&&Math.abs(N)>1e-6*e*b),k=x.map((N,j)=>w[j]?0:-N/p[j]),T=oe(k[0],k[1],e);if(!(b>0||n)||y||!(T<=1))return;let E=[v*k[0]-g*k[1],g*k[0]+v*k[1]],A=p.map((N,j)=>!w[j]&&N<0);if(A.some(Boolean)){let N=Bu(i,t,E,T,e,s);A=A.map((j,ht)=>j&&p[ht]<-N)}let[$,O]=k.map((N,j)=>A[j]?N:0),[M,z,st]=Kr,U=A.every((N,j)=>N||w[j]);return{kind:A.some(Boolean)?U?st:z:M,offset:E,leaving:oe($,O,e)>.1}}function Fu([i,t],[e,s],[o,n,r],a,l){let[h,c]=[e-l*Math.sign(i),s-l*Math.sign(t)],[d,u]=[h-o*i,c-r*t],[f,p]=[Math.abs(i)<=a,Math.abs(t)<=a],[m,v]=[f&&Math.abs(d)<=l,p&&Math.abs(u)<=l],g=f?h-l*Math.sign(d):e,b=p?c-l*Math.sign(u):s,w=v||r===0?1:Math.abs(r),x=m||o===0?1:Math.abs(o),y=m?w*i:v?g-n*t:g,k=v?x*t:m?b-n*i:b;return[[y,k],[m?w:o,m||v?0:n,v?x:r]]}function Bu(i,t,e,s,o,n){let r=i.records-1,[a,l]=[i.x[r],i.y[r]],h=t,c=-1;for(let v=t;v<=r;v++){let g=oe(i.x[v]-a,i.y[v]-l,o);g>c&&([h,c]=[v,g])}let d=i.hessian.map(v=>v[h]);c===0&&s>0&&(d=n(Float64Array.of(a+e[0]),Float64Array.of(l+e[1])).slice(3).map(([g])=>g),c=s);let[u,f,p]=d.map((v,g)=>v-i.hessian[g][r]),m=Math.sqrt(u*u+2*(f*f)+p*p);return c>0&&Number.isFinite(m)?2*s*m/c:0}var ws=({kind:i})=>i.endsWith("minimum");function Ki([i,t,e,s]){let[o,n]=[t-i,s-e],r=Math.max(o,n),[a,l]=[o/r,n/r];return .001*(r*Math.sqrt(a*a+l*l))}var Xi=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,Ji=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),Zi=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i)),Ha=i=>i.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function Js(i,t,e,s){let o=i.records;for(;o>0&&!(oe(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}var Qi=i=>i.find(({kind:t})=>t==="global minimum")?.value,tn=i=>1e-6*(1+Math.abs(i)),en=(i,t)=>i-t<=tn(t);function Ua({domain:i,points:t,differentiate:e,kink:s=0},o,n){let r=Ki(i),a=n.records-1,l=a-Ji(o),[h,c]=[n.x[a],n.y[a]],d=t.filter(({interior:w})=>w),u=d.filter(ws),f=d.filter(w=>!ws(w)),p=Qi(t),m=p!==void 0&&en(n.loss[a],p),v=w=>Js(n,w.x,w.y,r)<=l,g=u.find(v);if(g)return{fate:Xs(g),target:g};let b=v({x:h,y:c})?Da(n,l,r,e,s,m):void 0;if(!b?.leaving){if(g=f.find(v),g)return{fate:Xs(g),target:g};if(b){let{kind:w,offset:x}=b,y={x:h+x[0],y:c+x[1],kind:w};return g=[...u,...f].find(k=>oe(y.x-k.x,y.y-k.y,r)<=1),g?{fate:Xs(g),target:g}:{fate:Xs(y),unlisted:y}}}return Xi(i,h,c)?{fate:sn(n,a+1-Zi(o),r).fate}:{fate:"left_view"}}var Xs=i=>ws(i)?"converged":"stuck_at_saddle";function sn(i,t,e){let s=i.loss.subarray(t,i.records),o=s.length-1,[n,r,a,l]=[s[0],s[0],0,0];for(let p=1;p<=o;p++)n=Math.min(n,s[p]),r=Math.max(r,s[p]),s[p]>s[p-1]&&a++,s[p]<s[p-1]&&l++;let h=r-n,c=h<=1e-12*(1+Math.abs(s[o])),d=a/o,u=c?Yu(i,t,e):0,f="still_descending";if(c)f=u<.2?"stalled":"oscillating";else if(d>0){let p=Math.ceil(s.length/2),[m,v]=[s.subarray(0,p),s.subarray(p)],g=Ba(m)-Ba(v),[b,w]=[qa(m),qa(v)],x=b>w&&!(d>=.2&&g<.25*h),y=b<w&&!(l/o>=.2&&-g<.25*h);(x||y)&&s[o]>s[0]?f="rising":(!x||!(s[o]<s[0]))&&(f="oscillating")}return{fate:f,level:c,turning:u,rising:d,lowest:n,highest:r,begin:s[0]}}function Ba(i){let t=0;for(let e of i)t+=e;return t/i.length}function qa(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function Yu({x:i,y:t,records:e},s,o){let n=e-1,r=!1,a=0;for(let d=s;d<n;d++)oe(i[d]-i[n],t[d]-t[n],o)>1&&(r=!0),a=Math.max(a,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!r||n-s<2)return 0;let l=0,[h,c]=[0,0];for(let d=s;d<n;d++){let[u,f]=[(i[d+1]-i[d])/a,(t[d+1]-t[d])/a];d>s&&u*h+f*c<0&&l++,[h,c]=[u,f]}return l/(n-s-1)}function ue(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],r=Zs(o,n);if(s<t){let p={step:e.records,place:r,f:S(e.loss[s],3)};return e.undefined?qt("overflowed",e.records,Z(da,p),ua,aa):qt("overflowed",e.records,Z(ha,p),ca)}let{fate:a,target:l,unlisted:h}=Ua(i,t,e),c=Ki(i.domain),d=S(c,2),u=l?Js(e,l.x,l.y,c):NaN;if(l&&s-u>=Ji(t))return Ga(i,l,!0,u,Z(ba,{step:u,near:d}));let f=l??h;if(f){let p=Js(e,o,n,c),m=!l&&e.hessian.every(g=>g[s]===0),v=Z(m?xa:wa,{step:p,near:d});return Ga(i,f,!!l,p,v,m)}if(a==="left_view"){let p=e.records;for(;p>0&&!Xi(i.domain,e.x[p-1],e.y[p-1]);)p--;let m=Z(p?Sa:$a,{step:p,place:r});return qt(a,p,m,Ta)}return Ku(a,e,c)}function Va(i,t,e,s){if(s>=t)return ue(i,t,e);if(!(s>0))return;let o=ue(i,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:Gi,variety:Gi}:o}function qt(i,t,e,s,o=""){let n=o||Jr[i],r=Xr.includes(i)?Z(Zr,{fate:n,step:t}):n;return{kind:i,variety:o,label:r,sentence:e,criterion:s,step:t}}function Ga(i,t,e,s,o,n=!1){let{kind:r,x:a,y:l}=t,h={kind:r,place:Zs(a,l),step:s};if(!ws(t)){let k=Z(e?va:ga,h),T=r==="maximum"?na:"";return qt("stuck_at_saddle",s,k,Z(ya,{because:o}),T)}let c=k=>Z(e?fa:k,h),d=t.value??i.differentiate(Float64Array.of(a),Float64Array.of(l))[0][0],u=Qi(i.points);if(u===void 0)return qt("converged",s,c(Vi),o);let f=tn(u),p=en(d,u),m=n?ma:pa,[v,g,b]=[S(d,3),S(u,3),S(f,2)],w={because:o,value:v,optimum:g,within:b},x=c(p?m:Vi),y=Z(p?ka:Ma,w);return qt("converged",s,x,y,p?oa:ia)}function Ku(i,t,e){let s=t.records-1,o=Zi(s),n=Z(s===1?Qr:ta,{count:s}),r=Z(o===2?ea:sa,{count:o-1}),a=S(t.loss[s],3);if(i==="stalled"){let v=Z(Aa,{window:r}),g=oe(t.x[s]-t.x[s-1],t.y[s]-t.y[s-1],e);return o===2&&g>1?qt(i,s,Z(Oa,{steps:n,f:a}),v,ra):qt(i,s,Z(Ea,{f:a}),v)}if(i==="still_descending")return qt(i,s,Z(Ca,{steps:n,f:a}),ja);let{level:l,turning:h,rising:c,begin:d,...u}=sn(t,t.records-o,e),[f,p]=[S(u.lowest,3),S(u.highest,3)];if(i==="rising"){let v=Z(Ia,{steps:n,before:S(d,3),f:a,window:r});return qt(i,s,v,Ra)}let m=l?Z(_a,{share:on(h),window:r,f:a}):Z(Na,{share:on(c),window:r,lowest:f,highest:p});return qt(i,s,m,Z(La,{rises:on(.2)}))}var Z=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Zs=(i,t)=>`(${S(i)}, ${S(t)})`;function on(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}var fe=({key:i,parameters:t,coefficients:e,rows:s})=>[i,...e.slice(Object.keys(t).length),Ka(s)].join(" "),ie=({key:i,coefficients:t,rows:e})=>[i,...t,Ka(e)].join(" "),Ya=new WeakMap;function Ka(i){if(!i)return"";let t=Ya.get(i)??i.map(e=>e.join()).join(";");return Ya.set(i,t),t}function He(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),l=a*.6931471805598903,h=o-l,c=a*5497923018708371e-29,d=h-c,f=h-d-c,p=i<-708.3964185322641,m=1+d,g=1-m+d,b=d*d,st=(((((11470745597729725e-27*b+208767569878681e-23)*b+2755731922398589e-22)*b+248015873015873e-19)*b+.001388888888888889)*b+.041666666666666664)*b+.5,vt=((((16059043836821613e-26*b+2505210838544172e-23)*b+27557319223985893e-22)*b+.0001984126984126984)*b+.008333333333333333)*b+.16666666666666666,ot=d*vt,Y=st+ot,I=b*Y,B=f+I,at=g+B,K=m+at,P=a>0,G=K*(P?2:.5),X=a-1,V=a+1,q=ms(P?X:V),nt=G*q,D=C(nt);return p?0:D}function Qs(i){let t=Vs(i),e=Ys(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,l=(s?r:e)-1,h=2+l,c=l/h,d=c*c,f=.5*l*l,j=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,ht=d*j,kt=f+ht,mt=c*kt,L=n*5497923018708371e-29,ct=mt+L,bt=f-ct,vt=n*.6931471805598903,ot=bt-l,Y=vt-ot,I=i<22250738585072014e-324,at=i>-22250738585072014e-324?-1/0:NaN,K=I?at:Y;return i<=17976931348623157e292?K:i}function to(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),l=a*1.570796325802803,h=o-l,c=a*9920935774287987e-25,d=h-c,f=h-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,b=f+g,x=a*35215598651832e-40-b,y=m-x,k=.25*a,E=4*Math.floor(k),A=a-E,O=m-y-x,M=y*y,Y=((((((28114572543455206e-31*M+-7647163731819816e-28)*M+16059043836821613e-26)*M+-2505210838544172e-23)*M+27557319223985893e-22)*M+-.0001984126984126984)*M+.008333333333333333)*M+-.16666666666666666,I=M*Y,B=y*I,K=1-.5*M,P=O*K,it=B+P,G=y+it,X=-.5*M,V=1+X,q=1-V+X,nt=M*M,_t=(((((4779477332387385e-29*M+-11470745597729725e-27)*M+208767569878681e-23)*M+-2755731922398589e-22)*M+248015873015873e-19)*M+-.001388888888888889)*M+.041666666666666664,$t=nt*_t,dt=y*O,Qt=$t-dt,Lt=q+Qt,It=V+Lt,Rt=A>=2,ut=.5*A,Pt=Math.floor(ut)!==ut?It:G,Gt=-Pt,ft=Rt?Gt:Pt;return t<3725290298461914e-24?i:ft}function eo(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),l=a*1.570796325802803,h=o-l,c=a*9920935774287987e-25,d=h-c,f=h-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,b=f+g,x=a*35215598651832e-40-b,y=m-x,k=.25*a,E=4*Math.floor(k),A=a-E,O=m-y-x,M=y*y,Y=((((((28114572543455206e-31*M+-7647163731819816e-28)*M+16059043836821613e-26)*M+-2505210838544172e-23)*M+27557319223985893e-22)*M+-.0001984126984126984)*M+.008333333333333333)*M+-.16666666666666666,I=M*Y,B=y*I,K=1-.5*M,P=O*K,it=B+P,G=y+it,X=-.5*M,V=1+X,q=1-V+X,nt=M*M,_t=(((((4779477332387385e-29*M+-11470745597729725e-27)*M+208767569878681e-23)*M+-2755731922398589e-22)*M+248015873015873e-19)*M+-.001388888888888889)*M+.041666666666666664,$t=nt*_t,dt=y*O,Qt=$t-dt,Lt=q+Qt,It=V+Lt,Rt=3-A,zt=A*Rt>1,xt=.5*A,ft=Math.floor(xt)!==xt?G:It,gt=-ft,Dt=zt?gt:ft,te=0*i;return e?Dt:te}function so(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),l=a*1.570796325802803,h=o-l,c=a*9920935774287987e-25,d=h-c,f=h-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,b=f+g,x=a*35215598651832e-40-b,y=m-x,k=.25*a,E=4*Math.floor(k),A=a-E,O=m-y-x,M=y*y,Y=((((((28114572543455206e-31*M+-7647163731819816e-28)*M+16059043836821613e-26)*M+-2505210838544172e-23)*M+27557319223985893e-22)*M+-.0001984126984126984)*M+.008333333333333333)*M+-.16666666666666666,I=M*Y,B=y*I,K=1-.5*M,P=O*K,it=B+P,G=y+it,V=y-G+it,lt=-.5*M,q=1+lt,D=1-q+lt,At=M*M,dt=(((((4779477332387385e-29*M+-11470745597729725e-27)*M+208767569878681e-23)*M+-2755731922398589e-22)*M+248015873015873e-19)*M+-.001388888888888889)*M+.041666666666666664,Qt=At*dt,Lt=y*O,It=Qt-Lt,Rt=D+It,ut=q+Rt,xt=q-ut+Rt,Pt=.5*A,ft=Math.floor(Pt)!==Pt,gt=-ut,Dt=ft?gt:G,te=-xt,ae=ft?te:V,Tt=ft?G:ut,Ie=ft?V:xt,be=t<3725290298461914e-24,Ft=Dt/Tt,le=Ft*134217729,we=le-Ft,he=le-we,is=Ft-he,Re=Tt*134217729,ns=Re-Tt,ce=Re-ns,Ce=Tt-ce,de=Ft*Tt,xe=he*ce-de,Li=he*Ce,as=is*ce,js=Li+as,ls=xe+js,hs=is*Ce,je=ls+hs,Ps=Dt-de-je,Ds=Ft*Ie,fr=ae-Ds,Ii=(Ps+fr)/Tt,Ri=Ft+Ii;return be?i:Ri}function oo(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),l=a*.6931471805598903,h=o-l,c=a*5497923018708371e-29,d=h-c,f=h-d-c,p=ms(a),m=d*d,O=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,L=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,ct=d*L,bt=O+ct,vt=m*bt,ot=f+vt,Y=d+ot,B=d-Y+ot,at=p-1,K=p*Y,P=at+K,G=at-P+K,X=p*B,V=G+X,lt=P>2,q=lt?P:2,nt=lt?2:P,D=q+nt,St=q-D+nt+V,H=P/D,wt=H*134217729,Ot=wt-H,Nt=wt-Ot,re=H-Nt,Zt=D*134217729,Le=Zt-D,_t=Zt-Le,$t=D-_t,dt=H*D,Lt=Nt*_t-dt,It=Nt*$t,Rt=re*_t,ut=It+Rt,zt=Lt+ut,xt=re*$t,Pt=zt+xt,ft=P-dt-Pt,gt=H*St,Dt=V-gt,ae=(ft+Dt)/D,Tt=H+ae,Ie=t<3725290298461914e-24,be=i<0,Ft=-Tt;return Ie?i:be?Ft:Tt}function Xa(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,l=a*134217729,h=l-a,c=l-h,d=a-c,u=a*.6931471805599453,p=c*.6931471824645996-u,m=c*-1904654323148236e-24,v=d*.6931471824645996,g=m+v,b=p+g,w=d*-1904654323148236e-24,x=b+w,y=a*23190468138462996e-33,k=x+y,T=1+u,A=1-T+u,$=u*u,ct=(((((11470745597729725e-27*$+208767569878681e-23)*$+2755731922398589e-22)*$+248015873015873e-19)*$+.001388888888888889)*$+.041666666666666664)*$+.5,it=((((16059043836821613e-26*$+2505210838544172e-23)*$+27557319223985893e-22)*$+.0001984126984126984)*$+.008333333333333333)*$+.16666666666666666,G=u*it,X=ct+G,V=$*X,lt=k+V,q=A+lt,nt=T+q,D=r>0,Mt=nt*(D?2:.5),St=r-1,H=r+1,Ot=ms(D?St:H),Nt=Mt*Ot;return e?0:Nt}function io(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,l=(e?o:r)/t,h=Vs(t),c=Ys(t),d=c>1.4142135623730951,u=h+1,f=d?u:h,p=.5*c,v=(d?p:c)-1,g=2+v,b=v/g,w=b*b,y=.5*v*v,ot=(((((((((.08695652173913043*w+.09523809523809523)*w+.10526315789473684)*w+.11764705882352941)*w+.13333333333333333)*w+.15384615384615385)*w+.18181818181818182)*w+.2222222222222222)*w+.2857142857142857)*w+.4)*w+.6666666666666666,Y=w*ot,I=y+Y,B=b*I,K=f*5497923018708371e-29+l,P=B+K,it=y-P,G=f*.6931471805598903,X=it-v,V=G-X,q=Math.abs(i)<5551115123125783e-32,nt=t<22250738585072014e-324,At=t>-22250738585072014e-324?-1/0:NaN,Mt=nt?At:V,H=t<=17976931348623157e292?Mt:t;return q?i:H}function no(i,t){let e=Math.abs(i),s=Vs(e),o=Ys(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,l=.5*o,c=(n?l:o)-1,d=2+c,f=2-d+c,p=c/d,m=p*134217729,v=m-p,g=m-v,b=p-g,w=d*134217729,x=w-d,y=w-x,k=d-y,T=p*d,A=g*y-T,$=g*k,O=b*y,M=$+O,z=A+M,st=b*k,U=z+st,j=c-T-U,ht=p*f,mt=(j-ht)/d,L=p*p,bt=g*g-L,vt=g*b,ot=b*g,Y=vt+ot,I=bt+Y,B=b*b,at=I+B,P=2*p*mt,it=at+P,_t=((((((((.043478260869565216*L+.047619047619047616)*L+.05263157894736842)*L+.058823529411764705)*L+.06666666666666667)*L+.07692307692307693)*L+.09090909090909091)*L+.1111111111111111)*L+.14285714285714285)*L+.2,$t=L*_t,dt=.3333333333333333+$t,Lt=.3333333333333333-dt+$t,It=L*134217729,Rt=It-L,ut=It-Rt,zt=L-ut,xt=dt*134217729,Pt=xt-dt,Gt=xt-Pt,ft=dt-Gt,gt=L*dt,te=ut*Gt-gt,ae=ut*ft,Tt=zt*Gt,Ie=ae+Tt,be=te+Ie,Ft=zt*ft,le=be+Ft,we=Lt+1850371707708594e-32,he=L*we,is=it*dt,Re=he+is,ns=le+Re,ce=gt*134217729,Ce=ce-gt,de=ce-Ce,rs=gt-de,xe=p*gt,as=g*de-xe,js=g*rs,ls=b*de,hs=js+ls,je=as+hs,zs=b*rs,Ps=je+zs,Ds=p+xe,pr=p-Ds+xe,Ii=p*ns,Ri=mt*gt,mr=Ii+Ri,od=Ps+mr+mt,id=pr+od,vr=a*.6931471805598903,gr=2*Ds,Ci=vr+gr,nd=vr-Ci+gr,rd=2*id,ad=a*5497923018708371e-29,ld=rd+ad,br=nd+ld,cs=Ci+br,hd=Ci-cs+br,cd=t>11805916207174113e5,dd=t<-11805916207174113e5?-11805916207174113e5:t,ds=cd?11805916207174113e5:dd,wr=cs*134217729,ud=wr-cs,ji=wr-ud,xr=cs-ji,yr=ds*134217729,fd=yr-ds,zi=yr-fd,kr=ds-zi,us=cs*ds,pd=ji*zi-us,md=ji*kr,vd=xr*zi,gd=md+vd,bd=pd+gd,wd=xr*kr,xd=bd+wd,yd=Math.abs(us)<1e3,kd=hd*ds,Md=xd+kd,Mr=yd?Md:0,Sd=us>710,$d=us<-709?-709:us,Pi=Sd?710:$d,Td=Pi*1.4426950408889634+.5,ze=Math.floor(Td),Ed=ze*.6931471805598903,Sr=Pi-Ed,$r=ze*5497923018708371e-29,Di=Sr-$r,Tr=Sr-Di-$r+Mr,Pe=Di+Tr,Ad=Di-Pe+Tr,Er=1+Pe,Od=1-Er+Pe,Ct=Pe*Pe,Nd=(((((11470745597729725e-27*Ct+208767569878681e-23)*Ct+2755731922398589e-22)*Ct+248015873015873e-19)*Ct+.001388888888888889)*Ct+.041666666666666664)*Ct+.5,_d=((((16059043836821613e-26*Ct+2505210838544172e-23)*Ct+27557319223985893e-22)*Ct+.0001984126984126984)*Ct+.008333333333333333)*Ct+.16666666666666666,Ld=Pe*_d,Id=Nd+Ld,Rd=Ct*Id,Cd=Ad+Rd,jd=Od+Cd,Ar=Er+jd,zd=Pi+Mr<-708.3964185322641,Pd=ze<-1021.5,Dd=Ar<1,Fd=zd||Pd&&Dd,Or=ze>0,Bd=Ar*(Or?2:.5),qd=ze-1,Wd=ze+1,Hd=ms(Or?qd:Wd),Ud=Bd*Hd,Gd=C(Ud),Vd=Fd?0:Gd,Yd=e<22250738585072014e-324,Nr=t>0,Kd=t<0?1/0:t,Xd=Yd?Nr?0:Kd:Vd,_r=e>17976931348623157e292?Nr?1/0:0:Xd,Lr=Math.floor(t)===t,Jd=.5*t,Zd=Math.floor(Jd)*2!==t,Qd=Lr&&Zd,Ir=i<0,tu=i>=-17976931348623157e292,eu=Ir&&tu&&!Lr,su=i===0,ou=1/i<0,iu=(Ir||su&&ou)&&Qd,nu=-_r,ru=eu?NaN:iu?nu:_r,au=i!==i||t!==t,lu=i+t;return t===0||i===1?1:au?lu:ru}function ro(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,l=n>17976931348623157e292,h=0*n,d=a?l?1:h:n,p=a?1:r===0?1:r,m=p>8452712498170644e255,g=p<1499696813895631e-256?16069380442589903e44:1,b=m?7888609052210118e-46:g,w=d*b,x=p*b,y=.25*x,k=w<y,T=.75*x,A=w<T?.5:1,$=k?0:A,O=$*x,M=w-O,z=$*w,st=x+z,U=M/st,N=U*U,St=((((((((((((.034482758620689655*N+-.037037037037037035)*N+.04)*N+-.043478260869565216)*N+.047619047619047616)*N+-.05263157894736842)*N+.058823529411764705)*N+-.06666666666666667)*N+.07692307692307693)*N+-.09090909090909091)*N+.1111111111111111)*N+-.14285714285714285)*N+.2)*N+-.3333333333333333,H=N*St,wt=U*H,Ot=$===0,Nt=$===.5,Zt=Ot?0:Nt?.4636476090008061:.7853981633974483,_t=Ot?0:Nt?22698777452961687e-33:3061616997868383e-32,$t=Zt+U,Qt=Zt-$t+U,Lt=Ot?U:$t,It=Ot?0:Qt,Rt=_t+wt,ut=It+Rt,zt=-Lt,xt=1.5707963267948966+zt,Gt=1.5707963267948966-xt+zt,ft=6123233995736766e-32-ut,gt=Gt+ft,Dt=o?xt:Lt,te=o?gt:ut,ae=t<0,Tt=t===0,be=1/t<0,le=ae||Tt&&be,we=-Dt,he=3.141592653589793+we,Re=3.141592653589793-he+we,ns=12246467991473532e-32-te,ce=Re+ns,Ce=le?he:Dt,de=le?ce:te,rs=i<0,xe=i===0,as=1/i<0,ls=rs||xe&&as,hs=Ce+de,je=C(hs),zs=-je;return ls?zs:je}var ao={exp:He,log:Qs,sin:to,cos:eo,tan:so,tanh:oo,exp2:Xa,log1p:io,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},lo={pow:no,atan2:ro,max:vs,min:gs,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var Xu=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},Ju=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},Xt={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=pt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=pt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>pt?n:F(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>pt?n:Kt(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]},neg(i,t,e){for(let s=0;s<i;s++)t[s]=-e[s]},gt(i,t,e,s){for(let o=0;o<i;o++)t[o]=e[o]>s[o]?1:0},exp(i,t,e){for(let s=0;s<i;s++)t[s]=He(e[s])},log1p(i,t,e){for(let s=0;s<i;s++)t[s]=io(e[s])}};for(let[i,t]of Object.entries(ao))Xt[i]??=Xu(t);for(let[i,t]of Object.entries(lo))Xt[i]??=Ju(t);var me="sum_rows",pe=8,Se=new Float64Array(pe);function ho(i){Se.fill(0);for(let t=0;t<i.length;t++){let e=Se[t%pe]+i[t];Se[t%pe]=Math.abs(e)>=pt?e:e*0}for(let t=1;t<pe;t*=2)for(let e=0;e<pe;e+=2*t)Se[e]=C(Se[e]+Se[e+t]);return Se[0]}var nn=["add","sub","mul","div","select","neg","sqrt","abs"],Za=Object.entries({...ao,...lo}).filter(([i])=>!nn.includes(i)),Zu=Za.map(([,i])=>i),Qa=[...nn,...Za.map(([i])=>i),me],tl=Object.fromEntries(Qa.map((i,t)=>[i,t])),Ja=255,Qu=65535;function co(i,t){for(let e of i)e instanceof Int32Array?tf(e,t):e(t)}function tf(i,t){for(let e=0;e<i.length;e+=2){let[s,o]=[i[e],i[e+1]],n=t[o&Qu],r=t[o>>>16],a;switch(s&Ja){case 0:a=n+r,Math.abs(a)>=pt||(a*=0);break;case 1:a=n-r,Math.abs(a)>=pt||(a*=0);break;case 2:a=n*r,Math.abs(a)>pt||(a=F(n,r));break;case 3:a=n/r,Math.abs(a)>pt||(a=Kt(n,r));break;case 4:a=n?t[i[e+2]]:r,e+=1;break;case 5:a=-n;break;case 6:a=Math.sqrt(n);break;case 7:a=Math.abs(n);break;default:a=Zu[(s&Ja)-nn.length](n,r)}t[s>>>8]=a}}var ef=i=>Int32Array.from(i.flatMap(([t,e,s,o,n])=>{let r=[t|e<<8,s|o<<16];return t===tl.select?[...r,n]:r})),xs=class{constructor(){this.values=[],this.changes=[],this.code=[],this.rows=new Map}register(t=0,e=!1){return this.changes.push(e),this.values.push(C(t))-1}column(t){let e=this.register();return this.rows.set(e,t),e}emit(t,e){let[s,o=s,n=s]=e,r=this.register(0,e.some(l=>this.changes[l])),a=t===me?void 0:e.map(l=>this.rows.get(l)).find(Boolean);return a&&this.rows.set(r,new Float64Array(a.length)),this.code.push([tl[t],r,s,o,n]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let a of[...this.code].reverse())if(e.has(a[1])){for(let l of a.slice(2))e.add(l);(this.changes[a[1]]?o:s).push(a)}let n=this.parts(s.reverse()),r=this.parts(o.reverse(),n);return{registers:Float64Array.from(this.values),once:n,each:r}}parts(t,e){let s=[],o=new Map,n=[],r=()=>{n.length&&s.push(ef(n)),n=[]};for(let a of t){let[l,h,...c]=a,d=this.rows.get(c.find(g=>this.rows.has(g))??-1)?.length;if(d===void 0){n.push(a);continue}r();let[u,f,p]=c.map(g=>{let b=this.rows.get(g)??o.get(g);if(b)return b;let w=new Float64Array(d);return o.set(g,w),(!this.changes[g]&&e||s).push(x=>w.fill(x[g])),w}),m=this.rows.get(h),v=Xt[Qa[l]];m?s.push(()=>v(d,m,u,f,p)):s.push(g=>g[h]=ho(u))}return r(),s}};function Ue(i,t){let e=new xs,s=e.append(i,t.map(r=>e.register(r))),{registers:o,once:n}=e.finish(s);return co(n,o),s.map(r=>o[r])}var rn=3;function el({coefficients:i,penalty:t}){if(!t)return 0;let[e,,s]=i;return e*s}function sl({coefficients:i,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=i.slice(0,rn),n=(...r)=>Ue(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,l)=>[n(r[0],a[0],l),n(r[1],a[1],l)]}}function ol(i,t){let e=new Map,s=[{numbers:[],ofRows:[],sums:[]}];for(let[o,n,r]of i){let a=Math.max(...r.map(l=>e.get(l)??0));e.set(o,a+ +(n===me)),n===me?(s[a+1]??={numbers:[],ofRows:[],sums:[]},s[a].sums.push([o,r[0]])):t.has(o)||s[a].numbers.push([o,n,r])}for(let o of s){let n=new Set(o.sums.map(([,r])=>r));for(let r of[...i].reverse())t.has(r[0])&&n.has(r[0])&&(r[2].forEach(a=>n.add(a)),o.ofRows.unshift(r))}return s}var uo=i=>t=>{let[e,s,o]=t,n=Xt[s],[r,a,l]=o.map(h=>i[h]);return h=>n(h,i[e],r,a,l)};function il({ofRows:i,sums:t},e,s,o){let n=e[0].length,r=t.map(()=>Array.from({length:pe},()=>new Float64Array(n))),a=i.map(uo(e));return l=>{for(let h of r)for(let c of h)c.fill(0,0,l);for(let h=0;h<o;h++){for(let{values:c,everywhere:d}of s)d.fill(c[h],0,l);for(let c of a)c(l);t.forEach(([,c],d)=>{let u=r[d][h%pe];Xt.add(l,u,u,e[c],u)})}t.forEach(([h],c)=>{let d=r[c];for(;d.length>1;d=d.filter((u,f)=>f%2===0))for(let u=0;u<d.length;u+=2)Xt.add(l,d[u],d[u],d[u+1],d[u]);e[h].set(d[0].subarray(0,l))})}}function ys({program:i,coefficients:t,rows:e}){let s=nl({...i,results:i.results.slice(0,1)},t,e);return(o,n)=>s(o,n)[0]}function fo({program:i,coefficients:t,rows:e}){return nl(i,t,e)}var sf=new Float64Array(0),$e=256;function nl({constants:i,code:t,results:e},s,o=[]){let n=2+s.length+o.length+i.length,r=o.length?o[0].length:0,a=Math.max($e,r),l=new Set(e);for(let m=t.length-1;m>=0;m--)if(l.has(n+m))for(let v of t[m].slice(1))l.add(v);let h=m=>new Float64Array(a).fill(C(m)),c=[new Float64Array($e),new Float64Array($e),...s.map(h)],d=new Set([0,1]),u=new Set(o.map((m,v)=>c.length+v));c.push(...o,...i.map(h));let f=[];t.forEach(([m,...v],g)=>{let b=n+g,[w,x,y]=v.map($=>c[$]),k=v.some($=>d.has($)),T=m===me,E=!T&&v.some($=>u.has($)),A=l.has(b)?new Float64Array(k?$e:E?r:a):sf;c.push(A),k&&d.add(b),E&&u.add(b),l.has(b)&&(k?f.push([b,m,v]):T?A.fill(ho(w)):Xt[m](A.length,A,w,x,y))});let p=r?of(f,c,{ofRows:u,varying:d,count:r}):f.map(uo(c));return(m,v)=>{let g=e.map(()=>new Float64Array(m.length));for(let b=0;b<m.length;b+=$e){let w=Math.min($e,m.length-b);for(let x=0;x<w;x++)c[0][x]=C(m[b+x]),c[1][x]=C(v[b+x]);for(let x of p)x(w);e.forEach((x,y)=>g[y].set(c[x].subarray(0,w),b))}return g}}function of(i,t,{ofRows:e,varying:s,count:o}){let n=[...t];return ol(i,e).flatMap(r=>{let a=r.numbers.map(uo(n));if(!r.sums.length)return a;let l=r.ofRows.flatMap(([,,d])=>d),h=new Set(l.filter(d=>e.has(d)&&!s.has(d))),c=[...h].map(d=>({values:t[d],everywhere:n[d]=new Float64Array($e)}));return[...a,il(r,n,c,o)]})}var an=class{constructor(t,e){let s=new xs,o=(b,w=!0)=>Array.from({length:b},()=>s.register(0,w));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-af(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length),this.surface=t,this.strength=s.register(),this.treatment=s.register();let n=t.coefficients.map(b=>s.register(b)),r=(t.rows??[]).map(b=>s.column(b)),a=n.slice(0,rn),l=t.penalty?[this.strength,...n.slice(1)]:n,h=b=>s.append(t.program,[...b,...l,...r]),{hyperparameters:c,position:d,memory:u}=this,f=h(d),p=e.look_ahead?h(s.append(e.look_ahead,[...c,...d,...u])):f;this.gradient=this.noise.map((b,w)=>s.emit("add",[p[1+w],b]));let m=e.uses_hessian?f.slice(3):[],v=[...c,...this.counters,...this.powers,...m],g=s.append(e.update,[...v,...d,...this.gradient,...u]);if(t.penalty)for(let b of[0,1]){let w=[g[b],d[b],c[0],this.treatment];[g[b]]=s.append(t.penalty.step,[...w,...a])}this.after=g,this.tape=s.finish([...g,...this.gradient])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:n,noise:r},a){let{registers:l,once:h,each:c}=this.tape,{position:d,memory:u,gradient:f,after:p,method:m,powers:v}=this,g=m.powers.map(([$])=>rf(C(e[$]),n+2)),b=m.powers.map(([,$])=>$);this.hyperparameters.forEach(($,O)=>l[$]=C(e[O]));let{penalty:w,coefficients:x}=this.surface,y=w?w.treatments.indexOf(o):0;l[this.treatment]=y,l[this.strength]=w&&!y?C(x[0]):0,co(h,l);let k=[t.x,t.y,...t.memory.flat()],T=[...d,...u];T.forEach(($,O)=>l[$]=C(k[O][a]));let[E,A]=t.noisyGradient;for(let $=a;$<=n;$++){let O=$-t.methodStart+1;l[this.hyperparameters[0]]=C(s[$]),l[this.counters[0]]=O,l[this.counters[1]]=O+1;for(let M=0;M<g.length;M++)l[v[M]]=g[M][O+b[M]];for(let M=0;M<2;M++)l[this.noise[M]]=r?C(r[M][$]):0;co(c,l),E[$]=l[f[0]],A[$]=l[f[1]];for(let M=0;M<T.length;M++)l[T[M]]=l[p[M]];if($===n)break;for(let M=0;M<T.length;M++)k[M][$+1]=l[p[M]];if(!d.every(M=>Number.isFinite(l[M])))return $+2}return n+1}},po=new Map,nf=16;function rf(i,t){let e=po.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>Ks(i,o)),po.size>=nf&&po.clear(),po.set(i,e)),e}var af=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,mo=class{constructor(t){this.surface=t,this.differentiate=fo(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:r,rates:a}=t,{steps:l,start:h}=e;if(o&&n>Math.min(l,o.records-1))return o;let c=this.steppers.get(s);c||this.steppers.set(s,c=new an(this.surface,s));let d=l+1,u=new Float64Array(d*(10+2*s.remembers.length)),f=0,p=()=>u.subarray(f*d,++f*d),m=o?.choice.method===s,v=o?n:0,g=()=>[p(),p()],b=Ue(s.init,[a[v],...r.slice(1)]),w={choice:t,records:0,methodStart:m?o.methodStart:v,x:p(),y:p(),noisyGradient:g(),memory:s.remembers.map(g),loss:p(),gradient:g(),hessian:[p(),p(),p()]};if(w.memory.forEach((y,k)=>y.forEach((T,E)=>m?T.set(o.memory[k][E].subarray(0,v+1)):T.fill(b[k]))),o)for(let[y,k]of lf(w,o))y.set(k.subarray(0,v+1));else[w.x[0],w.y[0]]=h;let x=c.run(w,t,e,v);return this.measure(w,v,x),w.records=hf(w,v,x),w.undefined=w.records<x&&Ha(rl(w).map(y=>y[w.records])),w.records>0?w:void 0}recorded(t,e,s){let[o,n,r,a,l,h,c,...d]=e.map(p=>Float64Array.from(p)),[,,,...u]=this.differentiate(o,n),f=t.method.remembers.map((p,m)=>d.slice(2*m,2*m+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:r,gradient:[a,l],noisyGradient:[h,c],memory:f,hessian:u}}measure(t,e,s){let[o,n,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,r].forEach((l,h)=>t.gradient[h].set(l,e)),a.forEach((l,h)=>t.hessian[h].set(l,e))}};function lf(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}var rl=i=>[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];function hf(i,t,e){let s=rl(i);for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var cf=4,Ge=new Map;function df(i,t){let e=Ge.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return Ge.delete(i),Ge.set(i,s),Ge.size>cf&&Ge.delete([...Ge.keys()][0]),s}var Ve=class{constructor(t){let{head:e}=t;this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise},this.points=t.simulator.points;let s=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=df(t.simulator.seed,s),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise}){return e&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>uf(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,{steps:r=n.steps,noise:a=n.noise}=this.missing(s)?n:s,l=this.surface(e,o),{times:h,ends:c}=o.find(u=>u.steps===r)??ff(r),d=o.find(u=>u.level===a);return{surface:l,start:t,steps:r,level:a,times:h,ends:c,simulator:o.find(u=>u.surface===l)?.simulator??new mo(l),noise:d?d.noise:this.noise(a)}}noise(t){if(!t||!this.normal)return;let[e,s]=this.normal.map(o=>o.map(n=>F(n,t)));return[e,s]}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([d,u])=>[d,t[d]??u])),r=[...Object.values(n),...s.coefficients.slice(o.length)],a=d=>r.every((u,f)=>u===d.coefficients[f]);if(a(s))return s;let l=e.find(d=>a(d.surface));if(l)return l.surface;let h=this.points?pf(s.points,this.points,Object.values(n)):s.points,c=h.find(({kind:d})=>d==="global minimum");return{...s,parameters:n,coefficients:r,points:h,floor:c?c.value:null}}},uf=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s]),ff=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function pf(i,t,e){let s=Ue(t,e);return i.map((o,n)=>{let[r,a,l]=s.slice(3*n);return{...o,x:r,y:a,value:l}})}var mf=6,Ye=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new Ve(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return W(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return n.reduce((l,h)=>{let c=this.turned(l,h);return c.every((d,u)=>d===l[u])?l:this.fair(c,o,h.name==="learning_rate"?h.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:r}=this.given,{runs:a}=this.scene,l=s==="schedule"?"schedule_values":"values";return t.map((h,c)=>a[c]?.of===a[e].of?ll(h,o,!s&&r[c]===o?1-n:n,l):h)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?W(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=n.map(u=>n.findIndex(({of:f})=>f===u.of)),a=r[s??0],l=al(t[a]),h;if(o==="same")h=t.map(()=>l);else{let u=t.map((p,m)=>r[m]===m?this.firstStep(p,e):1);if(!u.every(p=>p>0))return;let f=p=>Number((al(t[p])*u[a]/u[p]).toPrecision(mf));h=t.map((p,m)=>m>=n.length?0:r[m]===a?l:f(r[m]))}let c=t.map((u,f)=>f<n.length&&u.length===1);if(c.every((u,f)=>!u||this.takes(f,h[f])))return t.map((u,f)=>c[f]?ll(u,"learning_rate",h[f]):u)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return ys({program:r,coefficients:a})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=W(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let r={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},W=i=>i.at(-1),al=i=>W(i).values.learning_rate;function ll(i,t,e,s="values"){let o=W(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function vo(i,t,e,s,o){let{records:n}=o,r=t.surface.floor??0,[a,l]=o.gradient,h=i.pathRates(s,t).subarray(0,n),c=v=>v.subarray(0,n),d={records:n,x:c(o.x),y:c(o.y),height:c(o.loss).map(v=>v-r),floor:r,slope:c(a).map((v,g)=>Math.hypot(v,l[g])),rates:h.every(v=>v===h[0])?void 0:h,outcomeAt:v=>Va(Ke(t),t.steps,o,v)};if(e.rule===void 0)return d;let{method:u,values:f}=i.settings(o),p=([v,g])=>[c(v),c(g)],m={values:f,rule:vf(u,f)??e.rule,method_start:o.methodStart,beside:sl(t.surface,o.choice.treatment),noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(u.remembers.map((v,g)=>[v,p(o.memory[g])]))};return{...d,...m}}var vf=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function hl(i,t,e,s,o,n){let{rule:r,origin:a}=e[o],l=s[o].slice(0,-1);if(r===void 0||!l.length||JSON.stringify(l)===JSON.stringify(s[Number(a)]))return;let h=e[Number(a)],c=i.simulate(l,t,n);return c&&{...h,...vo(i,t,h,l,c),offstage:!0}}function cl(i,t,e,s,o){let n={detail:ln(s,i.given),dim:!o};if(!o)return n;let{method:r,values:a}=i.settings(o);if(n.rate=a.learning_rate,!e.offstage){let l=new Map(r.parameters.map(({sign:h,name:c})=>[h,a[c]]));n.outcome=ue(Ke(t),t.steps,o),n.distinguishing=e.distinguishing.map(([h,c])=>[h,typeof c=="number"?l.get(h)??c:c])}return{...n,...vo(i,t,e,s,o)}}var Ke=({surface:i,simulator:{differentiate:t}})=>({domain:i.domain,points:i.points,kink:el(i),differentiate:t});function ln(i,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:n,schedule:r,branch_step:a,treatment:l}=W(i),[h]=Object.keys(s),c=[`α = ${S(n.learning_rate)}`];for(let{name:d,default:u}of t[o].parameters.slice(1))n[d]!==u&&c.push(`${d} ${S(n[d],6)}`);return r!=="constant"&&c.push(e[r].label.toLowerCase()),l!==h&&c.push(s[l]),i.length>1&&c.push(`from step ${a}`),c.join(", ")}var gf=121,bf=31,wf=12e4,xf=20,yf=90,kf=40,ks=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(bf,Math.min(gf,Math.floor(wf/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t){this.stop();let{laboratory:e,place:s,name:o,values:n,changesAt:r}=t,a=r(n[0]),l=e.conditions(a),h=e.choices(a,l)[s],{surface:c,steps:d,start:u,noise:f}=l,p=[ie(c),d,f?.[0].slice(0,9),e.sharing.covered],m=JSON.stringify([...p,u,o,n,h]);if(m===this.key&&!this.rungs.includes(void 0))return!1;let v=m!==this.key&&this.rungs.some(Boolean);return m!==this.key&&(this.rungs=n.map(()=>{})),this.key=m,this.timer=setTimeout(()=>this.work(t),kf),v}work(t){let e=performance.now()+xf,s=this.rungs.indexOf(void 0);for(;s>=0&&performance.now()<e;s=this.rungs.indexOf(void 0))this.rungs[s]=Mf(t,t.values[s]);this.timer=s<0?0:setTimeout(()=>this.work(t));let o=performance.now()-this.shownAt>yf;s>=0&&!o||(this.shownAt=performance.now(),this.onFill())}};function Mf({laboratory:i,place:t,changesAt:e},s){let o=e(s);if(i.sharing.missing(o))return{kind:""};let n=i.conditions(o),r=i.simulate(i.choices(o,n)[t],n);return r?{kind:Yt(ue(Ke(n),n.steps,r)),x:Float32Array.from(r.x.subarray(0,r.records)),y:Float32Array.from(r.y.subarray(0,r.records))}:{kind:""}}function dl(i,t){let{scene:e,coefficients:s,schedules:o}=i.given,{schedule:n}=i.last(t),r=(d,u,f)=>f.map(p=>({owner:d,parameter:p,label:Sf(p.name),lock:u??p.name})),[a,...l]=i.method(t).parameters,h=[...r("run","rates",[a]),...r("run","settings",l),...r("schedule","schedule",o[n].parameters)],c=[...r("scene",void 0,e),...r("surface","surface",s)];return[...h.map((d,u)=>({...d,dial:u+1})),...c.map((d,u)=>({...d,dial:-u-1}))]}var Sf=i=>i.replaceAll("_"," ");function go(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var hn=i=>i.currentCSSZoom??1;function cn(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),cn(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var fl={converged:1,global_minimum:1,local_minimum:.86,still_descending:.72,rising:.46,oscillating:.72,stuck_at_saddle:.46,stuck_at_a_maximum:.46,stalled:.46,left_view:.46,overflowed:.2,undefined:.2},Ms=12,bo=15,ul=17;function pl(i,{scale:t,lattice:e,ladder:s,inForce:o},n,r){let a=n.scale,l=go(),{clientWidth:h,clientHeight:c}=i,d=i.getContext("2d");i.width=Math.round(h*l),i.height=Math.round(c*l),d.setTransform(l,0,0,l,0,0);let u=$f(n,r),{values:f}=e,p=f.map((x,y)=>s.rungs[y]?.kind),m=(h-2*Ms)/Math.max(1,f.length-1),v=Math.min(9,Math.max(1.2,m*.62)),g=(bo+ul)*a,b=x=>Ms+(h-2*Ms)*t.share(x);d.textAlign="center",d.textBaseline="middle",p.forEach((x,y)=>{if(!x)return;let k=fl[x]*ul*a,T=b(f[y])-v/2;if(d.fillStyle=d.strokeStyle=u[x],x==="left_view"?d.strokeRect(T+.5,g-k+.5,Math.max(.5,v-1),k-1):d.fillRect(T,g-k,v,k),x==="oscillating"&&d.clearRect(T-1,g-k*.62,v+2,k*.24),y>0&&p[y-1]===x)return;let E=y;for(;p[E+1]===x;)E+=1;d.font=`700 ${12*a}px ${n.font}`,((E-y+1)*m>13*a||f.length<9)&&d.fillText(Us[x],(b(f[y])+b(f[E]))/2,bo*.48*a)}),d.fillStyle=n.muted,d.font=`${10.5*a}px ${n.font}`;let w=-99;for(let[x,y]of Tf(t,f))b(x)-w<42*a||(w=b(x),d.fillText(y,Math.max(14*a,Math.min(h-14*a,b(x))),g+8*a));d.fillStyle=n.text,d.beginPath(),d.moveTo(b(o),(bo-1)*a);for(let x of[-4,4])d.lineTo(b(o)+x*a,(bo-7)*a);d.fill()}var dn=new WeakMap;function $f(i,t){if(!dn.has(i)){let{kind:e}=t.dataset,s=o=>(t.dataset.kind=o,getComputedStyle(t).color);dn.set(i,Object.fromEntries(Object.keys(fl).map(o=>[o,s(o)]))),t.dataset.kind=e}return dn.get(i)}function Tf({parameter:i,ends:t},e){if(i.scale==="log"){let[o,n]=t.map(Math.log10);return Array.from({length:Math.floor(n+1e-9)-Math.ceil(o-1e-9)+1},(a,l)=>l+Math.ceil(o-1e-9)).map(a=>[10**a,Math.abs(a)>2?Bt(a):S(10**a,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,n)=>e.length<9||n%s===0).map(o=>[o,S(o,3)])}var Ef=.6,wo=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:l}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:h,dy:c}of t)o.rect(n+h,r+c,a,l);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let l=new Path2D,h=t.length,c=!1,d=!1;for(let m=t.next;m<=e;m++){let[v,g]=s.toPixel(n.x[m],n.y[m]);if(Math.hypot(v-t.x,g-t.y)<Ef&&m<e)continue;let w=Te(t.x,t.y,v,g,s.box);w&&((!d||w[4])&&l.moveTo(w[0]+r,w[1]+a),l.lineTo(w[2]+r,w[3]+a),c=!0,t.length+=Math.hypot(w[2]-w[0],w[3]-w[1])),d=w!==null&&!w[5],t.x=v,t.y=g}if(t.next=e+1,!c)return;let{scale:u}=o,{halo:f,line:p}=this;f.strokeStyle=o.halo,f.lineWidth=5*u,f.stroke(l),p.strokeStyle=o.of(n),p.lineWidth=2.3*u,p.setLineDash(n.dash.map(m=>m*u)),p.lineDashOffset=h,p.stroke(l)}};function ml(i,t,e,s,o){let{left:n,top:r,width:a,height:l}=e.box,h=6.2*o.scale,c=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[b,w]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(b,w)&&qs(i,d,b,w,h,o)}let u=Math.min(s,d.records-1),f=Math.floor(u+1e-9),p=u-f,[m,v]=e.toPixel(d.x[f],d.y[f]);if(p>1e-9){let[b,w]=e.toPixel(d.x[f+1],d.y[f+1]),x=Te(m,v,m+(b-m)*p,v+(w-v)*p,e.box);x&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(x[0],x[1]),i.lineTo(x[2],x[3]),i.stroke()),m+=(b-m)*p,v+=(w-v)*p}let g=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(m,v))g?Bs(i,d,m,v,h,o):Vt(i,d,m,v,h,o);else{let b=Af(d,f,e);b&&c.push([d,...b])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,l+2),i.clip();for(let d of c)Fs(i,...d,h,o);i.restore()}function Af(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),l=Te(o,n,r,a,e.box);if(l&&l[5])return[l[2],l[3],r-o,a-n];if(l)return null}return null}function vl(i,t,e,s,o,n){let r=n,a;for(let l of i){if(l.hidden)continue;let h=Math.min(e,l.records-1);for(let c=0;c<=h;c++){let[d,u]=t.toPixel(l.x[c],l.y[c]),f=Math.hypot(d-s,u-o);f<r&&([r,a]=[f,{run:l,i:c}])}}return a}function Te(i,t,e,s,o){let n=e-i,r=s-t,a=0,l=1,h=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[c,d]of h)if(c===0){if(d<0)return null}else{let u=d/c;if(c<0?a=Math.max(a,u):l=Math.min(l,u),a>l)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*l,t+r*l,a>0,l<1]}var Of='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',Nf=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<label class="ov-dial-method" hidden>by','<select data-dial="method" aria-label="Method on the dial"></select></label>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-number"></div><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${Of}`,'</button><p class="ov-dial-note" role="note" hidden></p>'].join(""),xo=class{constructor(t,e){let{on:s,turning:o}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=Nf;for(let[n,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",methods:"[data-dial=method]",names:"[data-dial=name]",chip:".ov-chip",note:".ov-dial-note"}))this[n]=e.querySelector(r);this.ladder=new ks(()=>this.filled()),this.control=new Be(e.querySelector(".ov-dial-number"),{turn:n=>o.turn(this.number,n),release:n=>this.release(n),back:()=>o.back()},{signal:t.abort.signal,sideRoom:Ms,pressable:!1,spoken:n=>`${this.label} ${S(n,6)}, ${this.run?.outcome.label}`}),this.track=this.control.track.root,this.track.classList.add("ov-dial-track"),this.canvas=document.createElement("canvas"),this.track.prepend(this.canvas),this.equals=Object.assign(document.createElement("span"),{className:"ov-dial-sign"}),this.control.field.root.before(this.equals),s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),this.methods.parentElement.hidden=!t.offline,s(this.methods,"change",()=>t.outbox.send("method",{name:this.run.name,optimizer:this.methods.value,at:Date.now()})),s(this.names,"change",()=>t.viewState.change({dial:Number(this.names.value)}))}get number(){let{owner:t,run:e,name:s}=this;return t==="run"||t==="schedule"?{owner:t,run:e.name,name:s}:{owner:t,name:s}}release(t){let{turning:e}=this.player;this.gesture+=1,e.release(this.number,t),e.request(this.number,t,this.gesture)}stop(){this.control.back(),this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,dial:o,control:n}=this,{laboratory:r}=e.bending,{view:a,viewState:l}=e,h=!!(a?.dial&&r&&t.runs.length),c=t===this.scene;if(this.root.classList.toggle("ov-waiting",!h),this.ladder.stop(),!h)return c?n.release():n.back(),Object.assign(this,{scale:void 0,run:void 0});let d=t.runs[l.run].of,u=t.runs.findIndex(g=>g.of===d),f=t.runs[u],p=dl(r,u),m=p.find(({dial:g})=>g===a.dial)??p[0];(s?.name!==f.name||o!==m.dial)&&(c?n.release():n.back()),this.fixed=t.quiz.locked?.includes(m.lock)??!1;let{suits:v}=r.method(u);Object.assign(this,{...m,scene:t,place:u,run:f,numbers:p,suits:v,name:m.parameter.name,stale:!0}),this.end(),this.lay(e.turning.inForce(this.number)),this.name==="noise"&&e.bending.askForNoise({...e.bending.changes,noise:1}),this.climb(),this.fill(),this.write(),this.paint()}end(){let{player:t,owner:e,name:s}=this,{laboratory:o,conditions:n}=t.bending,{covered:r}=o.sharing,a=t.offline&&e==="scene",l=a&&s==="steps"&&n.level>0,h=a&&s==="noise"&&n.steps>r,c=l?"without noise there can be more.":"with fewer steps there can be noise.",d=l||h?`This page has the noise of ${r} steps: ${c}`:"";l&&(this.parameter={...this.parameter,high:r,because:d}),this.fixed||=h,this.note.hidden=!d,this.note.textContent=d}lay(t){this.inForce=t,this.scale=new qe(this.parameter,t,this.suits),this.lattice=this.scale.lattice(ks.room(this.scene.steps))}fill(){let{scene:t,player:e,run:s,numbers:o}=this,n=(a,l,h)=>`<option value="${a}" ${h?"selected":""}>${_(l)}</option>`;this.sign.innerHTML=jt(s,e.picture.colours.of(s),e.picture.colours.rim),this.runs.innerHTML=t.runs.map((a,l)=>t.runs.findIndex(({of:h})=>h===a.of)===l?n(l,a.label,a===s):"").join(""),e.offline&&(this.methods.innerHTML=t.methods.map(([a,l])=>n(a,l,a===e.bending.laboratory.last(this.place).optimizer)).join(""));let r=(a,l)=>`<optgroup label="${_(a)}">${l.map(({dial:h,label:c})=>n(h,c,h===this.dial)).join("")}</optgroup>`;this.names.innerHTML=r(s.label,o.filter(({dial:a})=>a>0))+r("All runs",o.filter(({dial:a})=>a<0)),this.equals.innerHTML=`${this.parameter.sign} =`}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){if(!this.scale)return;let t=this.player.turning.inForce(this.number);t!==this.inForce&&(this.lay(t),this.paint()),this.climb()}climb(){let{player:t,number:e,place:s,lattice:o}=this,{bending:n,turning:r}=t,a=c=>({...n.changes,...r.changes({...e,value:c})}),{laboratory:l}=n,h=this.ladder.load({laboratory:l,place:s,name:this.label,values:o.values,changesAt:a});this.stale||=h,h&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){if(!this.scale)return;let{control:t,player:e,run:s,scale:o,lattice:n,inForce:r,fixed:a}=this,{label:l}=s.outcome,h=Yt(s.outcome),c=e.turning.valueOf(this.number),d=this.dial>0?s.label:"all runs";t.load({scale:o,lattice:n,inForce:r,value:c,label:`${this.label} of ${d}`,fixed:a});let u=[h,l].join();u!==this.outcome&&(this.outcome=u,this.track.dataset.kind=this.chip.dataset.kind=h,et(this.chip,ke(s.outcome)))}paint(){this.scale&&this.width&&pl(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:n,run:r,ladder:a}=this,{box:l}=e;if(this.stale=!1,!(!this.scale||this.owner==="surface"||!n.view.fan||!n.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let h=0;h<a.rungs.length;h+=o?6:1){let c=a.rungs[h];if(!c?.x)continue;let{x:d,y:u}=c,f=new Path2D,[p,m]=e.toPixel(d[0],u[0]);for(let v=1;v<d.length;v++){let[g,b]=e.toPixel(d[v],u[v]);if(Math.hypot(g-p,b-m)<1.5&&v<d.length-1)continue;let w=Te(p,m,g,b,l);w&&(f.moveTo(w[0],w[1]),f.lineTo(w[2],w[3])),[p,m]=[g,b]}t.stroke(f)}t.globalAlpha=1}}};function Q(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function rt(){return document.createElement("canvas")}function gl(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var yo=class{constructor(){this.canvases=[rt(),rt()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,r=o.map(c=>c.values),a=[e,n,s.scale,s.text].join(),[l,h]=this.canvases;(a!==this.key||r.some((c,d)=>d!==e&&c!==this.values[d]))&&(t.curves(t.emptied(l),s,o.slice(0,e)),t.curves(t.emptied(h),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:n}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var _f=.5,Lf=2.5,bl=.28,Xe=class{constructor(t){this.canvas=t,this.context=Q(t),this.axes=rt(),this.axesOf="",this.bold=rt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new yo,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale,a=this.coarse?gl(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(n),a>=0&&this.others.prepare(this,a,n),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),n,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=Q(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t,e=this.drawn){let s=1/0,o=-1/0,n=0,r=1/0;for(let{values:a,first:l=0}of e){let h=l;for(;h<a.length&&!(a[h]>0);)h++;Number.isFinite(a[h])&&(n=Math.max(n,a[h]));for(let c=l;c<a.length;c++){let d=a[c];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<s&&(s=d),d>o&&(o=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(n,1e-300)*1e3),s=Math.max(Math.min(s,o),o*1e-16),(!(s>0)||!(o>0))&&([s,o]=[.1,10]),this.low=Math.floor(Math.log10(s)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(s),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([s,o,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(s),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(s,0)),this.warp(Math.max(o,0))];let l=.06*(this.high-this.low);this.low-=l,this.high+=l}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(s,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return Wi(e,s,o.height/(26*t)).map(a=>[a,Bt(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),l=Math.log10(this.unit),c=Wi(l,a,Math.max(1,o.height/(56*t))).flatMap(u=>[[this.warp(10**u),Bt(u)],[this.warp(-(10**u)),`−${Bt(u)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...c.filter(([u])=>u>=e&&u<=s&&Math.abs(u)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=yt(e,s,o.height/(34*t));return n.map(a=>[a,ee(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let l=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,l),e.lineTo(s.left+s.width,l),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,l)}e.textAlign="center",e.textBaseline="top";let n=yt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,r=this.coarse?Lf:_f;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:l,first:h=0,dash:c=a.dash}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(c.map(p=>p*.8*e.scale)),t.beginPath();let d=-1e9,u=-1e9,f=!1;for(let p=h;p<l.length;p++){let m=this.x(p),v=this.y(l[p]);if(!Number.isFinite(l[p])){f=!1;continue}f&&p<l.length-1&&Math.abs(m-d)<r&&Math.abs(v-u)<r||(t[f?"lineTo":"moveTo"](m,v),f=!0,d=m,u=v)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let l=t<this.last?Math.round((a+.5)*r):1/0,h=Math.min(this.canvas.width,l);this.coarse?this.drawBending(n,h):this.drawResting(h),e&&this.curves(s,n,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:c,values:d,first:u=0,head:f}of this.drawn){let p=Math.min(t,d.length-1),m=Math.floor(p+1e-9),v=p-m;if(m<u||!Number.isFinite(d[m]))continue;let g=this.y(d[m],0),b=v>1e-9?this.y(d[m+1],0):g,w=Number.isFinite(b)?g+(b-g)*v:g;f?this.coarse?this.stamp(f,this.x(p),w,n.of(c),n):wl(s,f,this.x(p),w,n.of(c),n):Vt(s,c,this.x(p),w,3.9*n.scale,n)}}stamp(t,e,s,o,n){let{ratio:r,context:a}=this,l=Math.ceil(8*n.scale),h=[t,o,n.rim,n.scale,r].join(),c=this.letters.get(h);if(!c){c=rt(),c.width=c.height=Math.ceil(2*l*r);let f=Q(c);f.setTransform(r,0,0,r,0,0),wl(f,t,l,l,o,n),this.letters.set(h,c)}let[d,u]=[e-l,s-l].map(f=>Math.round(f*r)/r);a.drawImage(c,d,u,c.width/r,c.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?bl:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:r,others:a}=this,{width:l,height:h}=o;for(let[c,d,u]of[[0,e,1],[e,l,this.foretells?bl:0]])d<=c||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(c,0,d-c,h),s.clip(),s.globalAlpha=u,r>=0?a.drawAround(this,r,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?S(s[t]):"–"])}};function wl(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var xl=.05;function yl([i,t,e],s,o){let[n,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:l}=se(i*n*n,t*n*r,e*r*r),h=d=>d>0?d>o*(1+xl)?"unstable":d>o*(1-xl)?"edge":"stable":d<0?"falls":"flat",c=d=>{let[u,f]=[l[0][d]*n,l[1][d]*r],p=Math.hypot(u,f)||1;return[u/p,f/p]};return{values:a,kinds:a.map(h),axes:[c(0),c(1)],largest:a[0]>0?o/a[0]:1/0}}var Mo=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t,e={...this.run.values}){let{run:s}=this,o=t-s.method_start+1;for(let h in s.memory)e[h]=ko(s.memory[h],t);if(e.x=[s.x[t],s.y[t]],e.g=ko(s.noisyGradient,t),e.learning_rate=s.rates?s.rates[t]:s.values.learning_rate,e.n=o,e.n_next=o+1,!this.rule.usesHessian)return e;let[n,r,a]=this.hessian(t),l=s.beside?.ridge??0;return Object.assign(e,se(n-l,r,a-l))}after(t){let e=this.before(t),s=this.rule.after(e),{run:o}=this;if(o.beside&&(s.moved=s.x,s.x=o.beside.step(s.x,e.x,e.learning_rate)),t<this.last){s.x=ko([o.x,o.y],t+1);for(let[n,r]of Object.entries(o.memory))s[n]=ko(r,t+1)}return s}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,n]=[this.slopes[0][t],this.slopes[1][t]];return!o&&!n||!e&&!s?NaN:Math.atan2(Math.abs(e*n-s*o),-(e*o+s*n))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),n=this.rule.stability?this.rule.stability(e,0):0,r=!this.run.beside&&n>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...se(...s),limit:n,step:o&&r?yl(s,o,n):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:n,most:r}=s,a={...this.run.values},{rule:l,run:h,last:c}=this;for(let d=h.branch_step;d<t;d++){let{x:u,g:f}=this.before(d,a),p=this.memory(a),m=d<c?[h.x[d+1],h.y[d+1]]:this.after(d).x,v=l.rateOfStep(a);v&&([o[0][d],o[1][d]]=v),n[d]=this.angle(d,[m[0]-u[0],m[1]-u[1]]),!(r.slope&&!If(this.domain,u))&&(r.slope=un(r.slope,f),p&&(r.slope=un(r.slope,p)),v&&(r.rate=un(r.rate,v)))}return this.whole=s,s}};function ko([i,t],e){return[i[e],t[e]]}function If([i,t,e,s],[o,n]){return o>=i&&o<=t&&n>=e&&n<=s}function un(i,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e));if(!(1.5*s>i))return i;let o=Math.max(s,Math.hypot(t,e));return Number.isFinite(o)&&o>i?o:i}var Rf={"+":(i,t)=>C(i+t),"-":(i,t)=>C(i-t),"*":F,"/":Kt,"**":Ks,pow:no,"<":(i,t)=>+(i<t),">":(i,t)=>+(i>t),"<=":(i,t)=>+(i<=t),">=":(i,t)=>+(i>=t),"==":(i,t)=>+(i===t),"!=":(i,t)=>+(i!==t),neg:i=>-i},Cf={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:vs,min:gs,exp:He,log:Qs,sin:to,cos:eo,tan:so,tanh:oo,atan2:ro,clip:(i,t,e)=>gs(vs(i,t),e)},jf=(i,t)=>i.flatMap(e=>[e(t,0),e(t,1)]),So=(i,t,e,s)=>C(F(i,t)+F(e,s)),zf={norm:(i,t,[e,s])=>Math.sqrt(So(e,e,s,s)),dot:(i,t,[e,s,o,n])=>So(e,o,s,n),along:({V:i},t,[e,s])=>So(i[0][t],e,i[1][t],s),across:({V:i},t,[e,s])=>So(i[t][0],e,i[t][1],s)},Pf=(i,t)=>typeof i=="number"?i:i[t];function Wt(i){if(i[0]==="number"){let[,s]=i;return()=>s}if(i[0]==="name"){let[,s]=i;return(o,n)=>Pf(o[s],n)}if(i[0]==="if"){let[,s,o,n]=i,[r,a,l]=[Wt(s),Wt(o),Wt(n)];return(h,c)=>r(h,c)>.5?a(h,c):l(h,c)}if(i[0]==="call"){let[,s,...o]=i,n=o.map(Wt),r=zf[s];return r?(a,l)=>r(a,l,jf(n,a)):kl(Cf[s],n)}let[t,...e]=i;return kl(Rf[t],e.map(Wt))}function kl(i,t){let[e,s]=t;return t.length===1?(o,n)=>i(e(o,n)):t.length===2?(o,n)=>i(e(o,n),s(o,n)):(o,n)=>i(...t.map(r=>r(o,n)))}function Ss(i,t){return i[0]==="name"?t.has(i[1]):i.some(s=>Array.isArray(s)&&Ss(s,t))}function Sl(i){if(i[0]==="call"&&(i[1]==="along"||i[1]==="across"))return!0;let t=i;return Ss(i,new Set(["lam"]))||t.some(e=>Array.isArray(e)&&Sl(e))}var $o=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:n,rate:r,stride:a,reads_rate:l}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=l,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([h,c])=>(Ss(c,this.vectors)&&this.vectors.add(h),{name:h,tree:c,value:Wt(c),pair:this.vectors.has(h)})),this.memory=o&&Wt(o),this.stability=n&&Wt(n),this.limitMoves=n!==null&&Ss(n,new Set(["learning_rate"])),this.rate=r&&Wt(r),this.linesOfRate=r?this.linesFor(r):[],this.usesHessian=[...t.map(([,h])=>h),o,n,r].some(h=>h&&Sl(h)),this.looksAhead=this.lines.some(({name:h})=>h==="at")}linesFor(t){let e=[t],s=[];for(let o of[...this.lines].reverse())e.some(n=>Ss(n,new Set([o.name])))&&(e.push(o.tree),s.unshift(o));return s}rateOfStep(t){if(this.rate)return Ml(this.linesOfRate,t),[this.rate(t,0),this.rate(t,1)]}after(t){return Ml(this.lines,{...t})}};function Ml(i,t){for(let{name:e,value:s,pair:o}of i)t[e]=o?[s(t,0),s(t,1)]:s(t,0);return t}function $l(i){let t=(i.rules??[]).map(o=>new $o(o)),e=fo(i.surface),s=i.allRuns.map(o=>To(o,t,e,i.surface.domain));return{rules:t,insights:s}}function To(i,t,e,s){if(!Df(i))return;let o=new Mo(i,t[i.rule],e,s);return i.left&&(o.left=To(i.left,t,e,s)),o}var Df=i=>i.rule!==void 0;function Tl(i,t,e){let s=i[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??i[Number(s.run.origin)];return{insight:s,t:o}}function Eo(i,t,e,s){return i>0&&t>0?Math.max(s,e+15*Math.log10(i/t)):0}function Al(i,t,e,s,o,n){let{run:r,rule:a}=t,l=n.scale,h=t.before(e),c=t.after(e),{most:d}=t.series,[u,f]=s.toPixel(...h.x);if(!s.inside(u,f,200))return;i.save(),i.beginPath(),i.rect(s.box.left,s.box.top,s.box.width,s.box.height),i.clip(),i.lineCap="round";let p={context:i,colours:n,s:l},m=o.curvature?t.theory(e,c):void 0;m&&qf(p,u,f,m),m?.step&&a.vectors.has("rate")&&Nl(p,u,f,m.step.axes[0],38*1.25*l,"u₁",[8,3,2,3]);let v=o.rates&&a.vectors.has("rate")?t.rate(c):void 0,g=k=>Eo(k,d.rate,38,3)*l;v&&Ff(p,u,f,[g(v[0]),g(v[1])],r);let[b,w]=c.at?s.toPixel(...c.at):[u,f];c.at&&o.look_ahead&&Bf(p,u,f,b,w,r);let x=(k,T,E,A)=>{let $=Math.hypot(...E),O=Eo($,d.slope,92,13)*l;O>0&&Number.isFinite($)&&El(p,k,T,k+E[0]/$*O,T-E[1]/$*O,A)},y=o.memory?t.memory(h):void 0;if(y&&x(u,f,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:n.of(r)}),o.gradient&&x(b,w,[-h.g[0],-h.g[1]],{letter:"−g",dash:[],width:1.7,colour:n.text}),o.step){let[k,T]=s.toPixel(...c.x);El(p,u,f,k,T,{letter:"",dash:[],width:3.4,colour:n.of(r)})}i.restore()}function Ao({context:i,colours:t,s:e},s,o,n,r){let a=[[t.rim,o+2.6,[]],[s,o,n]];for(let[l,h,c]of a)i.strokeStyle=l,i.lineWidth=h*e,i.setLineDash(c.map(d=>d*e)),i.beginPath(),r(i),i.stroke()}function El(i,t,e,s,o,{letter:n,dash:r,width:a,colour:l}){let{context:h,colours:c,s:d}=i,u=Math.hypot(s-t,o-e);if(!(u>1)||!Number.isFinite(u))return;let[f,p]=[(s-t)/u,(o-e)/u],m=Math.min(u,(5+2*a)*d);Ao(i,l,a,r,v=>(v.moveTo(t,e),v.lineTo(s-f*m*.8,o-p*m*.8))),h.setLineDash([]),h.beginPath(),h.moveTo(s,o);for(let v of[1,-1])h.lineTo(s-f*m+v*p*m*.45,o-p*m-v*f*m*.45);h.closePath(),h.fillStyle=l,h.strokeStyle=c.rim,h.lineWidth=1.2*d,h.stroke(),h.fill(),n&&Ol(i,n,s+f*9*d,o+p*9*d,l)}function Ol({context:i,colours:t,s:e},s,o,n,r){i.font=`italic 600 ${12.5*e}px ${t.font}`,i.textAlign="center",i.textBaseline="middle",i.setLineDash([]),i.lineJoin="round",i.strokeStyle=t.rim,i.lineWidth=4*e,i.strokeText(s,o,n),i.fillStyle=r,i.fillText(s,o,n)}function Ff(i,t,e,[s,o],n){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=i;r.globalAlpha=.14,r.fillStyle=a.of(n),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,Ao(i,a.of(n),1.3,[],l=>l.rect(t-s,e-o,2*s,2*o))}function Bf(i,t,e,s,o,n){let{context:r,colours:a,s:l}=i;Math.hypot(s-t,o-e)<1||(Ao(i,a.of(n),1.4,[2,4],h=>(h.moveTo(t,e),h.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*l,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(n),r.lineWidth=1.6*l,r.stroke())}function qf(i,t,e,{lam:s,V:o}){let{context:n,colours:r,s:a}=i,l=Math.min(...s.map(Math.abs).filter(c=>c>0));if(!Number.isFinite(l))return;let h=s.map(c=>(c?Math.max(3,38*1.25*Math.sqrt(l/Math.abs(c))):38*1.25)*a);s.forEach((c,d)=>Nl(i,t,e,[o[0][d],o[1][d]],h[d],d?"v₂":"v₁",c<0?[2,3]:[])),s[1]>0&&(n.strokeStyle=r.muted,n.lineWidth=1.1*a,n.setLineDash([]),n.beginPath(),n.ellipse(t,e,h[0],h[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),n.stroke())}function Nl(i,t,e,[s,o],n,r,a){let{colours:l,s:h}=i,[c,d]=[s*n,-o*n],u=Math.max(1+11*h/n,19*h/n);Ao(i,l.muted,1.2,a,f=>(f.moveTo(t-c,e-d),f.lineTo(t+c,e+d))),Ol(i,r,t+c*u,e+d*u,l.muted)}var Uf=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],Je=i=>`<svg viewBox="0 0 22 16">${i}</svg>`,Gf={gradient:Je('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:Je('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:Je('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:Je('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:Je('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:Je('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function Rl(i,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${i.filter(({name:n})=>s[n]).map(({name:n,label:r,help:a})=>{let l=`data-mark="${n}" aria-pressed="${!!t[n]}" title="${_(a)}"`,h=`${Gf[n]}<span>${_(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${l}>${h}</button>`}).join("")}</div><p class="ov-scale"></p>`}function Cl(i,{series:t,rule:e},s,o,n,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),l={gradient:Math.hypot(...s.g),step:a};e.memory&&(l.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[u,f]of Object.entries(l)){let p=i.querySelector(`[data-mark="${u}"] .ov-size`);p&&Et(p,S(f,3))}let h=u=>`${Math.round(u*n.scale)} px`,c=Eo(l.gradient,t.most.slope,92,13),d=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${h(92)} is ${S(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${h(15)} shorter, ${h(13)} at the least (−g now: ${h(c)}).`];e.vectors.has("rate")&&d.push(`The rectangle's half sides likewise: ${h(38)} is a rate of ${S(t.most.rate,3)}.`),d.push(`Curvature: the flatter axis has ${h(1.25*38)}, the other is 1 / √κ as long, ${h(3)} at the least.`),Et(i.querySelector(".ov-scale"),d.join(" "))}function jl(i){return`<div class="ov-buttons">${i.contrasts.map(({name:e,label:s,teaches:o,sources:n,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${_(`${o} Sources: ${n}`)}"`,l=r?`<p>${_(o)} <small>${_(n)}</small></p>`:"";return`<button type="button" ${a}>${_(s)}</button>${l}`}).join("")}</div>`}function zl(i,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=Uf.map(([l,h])=>{let c=h===1?"The same settings, to be changed in the panel":`From this step on, ${l}`,d=h!==1&&!t?e:`title="${c}"`;return`<button type="button" data-factor="${h}" ${d}>${l}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${i.map(([l,h])=>`<option value="${l}">${_(h)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go">Branch</button></div>`}function Pl({run:i,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(i.memory))e.push([s,"memory"]);return i.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function Dl(i,t,e,s,o){let{run:n,rule:r}=t,a=n.branch_step,l=(m,v)=>[{run:n,values:m,first:a,dash:[],...v}];if(s==="height"||s==="slope")return Vf(i,n,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:l(t.series.angle)};if(s==="rates"&&n.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:l(n.rates)};let h=s==="rate",c=h?t.series.rate:n.memory[s],d=o==="log"||c.every(m=>m.every(v=>v>=0)),u=c[0].every((m,v)=>m===c[1][v]||v<a||!Number.isFinite(m)),f=h?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${_(s.replaceAll("_"," "))}${d?", log":", log both ways"}`,p=u?l(c[0],{head:"="}):c.map((m,v)=>({run:n,values:m,first:a,dash:v?[3,3]:[],head:"xy"[v]}));return{title:f,scale:d?"log":"symlog",curves:p}}function Vf(i,t,e,s){let{origin:o}=t,n=typeof o=="number"?i.allRuns[o]:void 0,r=c=>c===t||c.of===t.of||c.origin===e||n===c,a=i.runs.filter(c=>r(c)&&(c===t||!c.hidden)),{floor:l}=i.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":l===null?"<b>f</b>":l===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&l===null?"linear":"log",curves:a.map(c=>({run:c,values:c[s],first:c.first}))}}var Yf={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function $s(i,t,e=void 0,s=0){let o=i[0]==="name"&&i[1]==="n"&&!e?2:e&&i[0]==="/"?3:Yf[i[0]]??9,n=Xf(i,t,e);return o<s?`<span class="ov-paren">(</span>${n}<span class="ov-paren">)</span>`:n}var Kf={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function Xf(i,t,e){let s=(n,r=0)=>$s(n,t,e,r),o=n=>`${e?"<wbr>":""} ${n==="-"?"−":"+"}`;switch(i[0]){case"name":return t(i[1]);case"number":return`<span class="ov-num">${S(i[1])}</span>`;case"+":case"-":return`${s(i[1],2)}${o(i[0])} ${s(i[2],i[0]==="-"?2.5:2)}`;case"*":return s(i[1],3)+(e?" · ":"&thinsp;")+s(i[2],3.5);case"/":return e?`${s(i[1],3)} / ${s(i[2],3.6)}`:Jf(s(i[1]),s(i[2]));case"**":case"pow":return`${s(i[1],6)}<sup>${s(i[2])}</sup>`;case"neg":return`−${s(i[1],3)}`;case"if":return e?Qf(i,s,e):Zf(i,s);case"call":{let[,n,...r]=i;return tp(n,r,s,!!e)}default:return`${s(i[1],2)} ${Kf[i[0]]} ${s(i[2],2)}`}}function Jf(i,t){return`<span class="ov-frac"><span>${i}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function Zf(i,t){let e=[],s=i;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function Qf(i,t,e){let s=e.push([])-1,o=[],n=i;for(;n[0]==="if";n=n[3])e[s].push(Wt(n[1])),o.push(t(n[2],3));return[...o,t(n,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function tp(i,t,e,s){let o=e(t[0]);return i==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:i==="abs"?`|${o}|`:i==="norm"?`‖${o}‖`:i==="dot"?`⟨${o}, ${e(t[1])}⟩`:i==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:i==="across"?`<i>V</i> ${e(t[0],3)}`:i==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${i}(${t.map(n=>e(n)).join(", ")})`}var ep={decoupled:(i,t)=>`${i} − <i>α</i>∇(<i>λR</i>)(${t})`,proximal:i=>`prox<sub><i>αλR</i></sub>(${i})`},Oo=class{constructor({rule:t,run:e},s){let o=new Set,n=g=>g==="x"||t.remembers.includes(g),r=g=>g==="g"||g==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":n(g)?o.has(g)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",a=g=>(t.signs[g]??_(g))+r(g),l=a("x"),h=`${t.signs.x??"x"}′`,c=(g,b,w)=>`<span class="ov-num" data-name="${g}" data-when="${b}" data-k="${w}"></span>`,d=(g,b)=>`<span class="ov-vec">${c(g,b,0)}${c(g,b,1)}</span>`,u=(g,b=o.has(g)?"after":"before")=>t.vectors.has(g)?d(g,b):c(g,b,0),f=(g,b,w,x)=>`<div class="ov-line"><div class="ov-symbols">${g} = ${b}</div><div class="ov-numbers">= ${w}<wbr><span class="ov-result"> = ${x}</span></div></div>`,p=t.lines.find(({name:g})=>g==="at"),m=s?" + noise":"",v=p?[$s(p.tree,a),u("at","after")]:[a("x"),u("x")];this.rows=[f(a("g"),`∇<i>f</i>(${v[0]})${m}`,`∇<i>f</i>${v[1]}${m}`,u("g"))],this.tests=[];for(let{name:g,tree:b}of t.lines){if(g==="at")continue;let w=$s(b,a),x=$s(b,u,this.tests);o.add(g);let y=e.beside&&g==="x";this.rows.push(f(y?h:a(g),w,x,y?d("moved","after"):u(g)))}if(e.beside){let g=ep[e.beside.name],b=g(h,l),w=g(d("moved","after"),d("x","before"));this.rows.push(f(a("x"),b,w,u("x")))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function sp({name:i,when:t,k:e},s,o){let n=(t==="after"?o:s)[i];return typeof n=="number"?n:n[e]}function Fl(i,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],n=i.angle(t,o),r=`<b data-fact="length">${S(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(n)?`${n.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var No=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:n}=e.dataset;return{node:e,name:s,when:o,k:Number(n)}})}update(t,e,s,o){for(let r of this.slots){let a=sp(r,t,e);Et(r.node,S(a)),o&&(r.node.dataset.value=a)}let n=this.sheet.held(e);for(let[r,a,l]of this.choices){let h=n[a].map((c,d)=>c===l?"xy"[d]:"").join("");r.hidden=!h,Et(r.firstChild,h==="xy"?"":`${h}: `)}et(this.total,s)}};var op={stable:"stable",edge:"on the edge",unstable:"unstable"},ip={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function np(i){return i[1]>0?`κ = <b data-fact="kappa">${S(i[0]/i[1])}</b>`:i.every(Number.isFinite)?i[0]>0&&i[1]<0?"bent up along v₁ and down along v₂: no κ":i[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var rp=({rule:i})=>!i.vectors.has("rate");function ap(i,{limit:t,step:e},s,o){let n=rp(i),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let l=n?`${t===2?"2":S(t)} / λ₁`:"the limit of α with these rates",h=o===void 0?"":`${l} = <b data-fact="bound">${S(o)}</b> and α = ${S(s)}: `,c=n?"v":"u",d=a==="stable"&&r==="stable"?"both axes":`${c}₁`,u=a==="falls"?`; along ${c}₂ it falls away, and steps lead off there`:"";return`${h}<em>${op[r]} along ${d}</em>${ip[r]??""}${u}.`}function Bl(i,t,e){let{rule:s}=i,o=i.theory(t,e),{lam:n,step:r}=o,a=e.learning_rate,l=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[h,c]=n.map((p,m)=>`<b data-fact="lambda${m+1}">${S(p)}</b>`),d=r?ap(i,o,a,l):s.rate||i.run.beside?"No simple limit is known for these settings.":_(s.stride),u=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${h}, λ₂ = ${c}, ${np(n)}</div><div class="ov-verdict">${d}</div>`,data:{lambda1:n[0],lambda2:n[1],bound:l??"",kind:u}}}function ql(i,{html:t,data:e},s){et(i,t),i.dataset.kind=e.kind,s&&Object.assign(i.dataset,e)}var Ee=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}noiseChanged(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}};var _o=class extends Ee{constructor(t,e,s){super(t,e);let o=n=>e.querySelector(`.ov-${n}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new No(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0,this.unspecified=!1}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,$l(t))}at(t){return Tl(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){Al(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((n,r)=>this.tab(n,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;et(this.partners,jl(e)),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";et(this.branches,zl(this.scene.methods,s)),this.branches.querySelector("select").value=o,this.kinds=Pl(t),this.buildCharts(this.kinds.map(([n])=>n)),this.specify(),this.charts.forEach(({canvas:n},r)=>{n.previousElementSibling.innerHTML=this.specs[r].title,n.setAttribute("aria-label",`${n.previousElementSibling.textContent}, against the step`)})}empty(){let{runs:t}=this.scene;this.note.textContent=t.length?"Looking inside …":"No run to look into: add one in the panel.";for(let e of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])e.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new Xe(o)),this.player.watch(this.charts)}specify(){this.unspecified=!1;let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>Dl(this.scene,t,this.run,e,s))}noiseChanged(){this.shown=void 0}renew(t){let e=this.insights?.[t],{simulator:s,surface:o}=this.player.bending.conditions;if(!e)return;let n=To(this.scene.allRuns[t],this.rules,s.differentiate,o.domain);this.insights[t]=n;let r=e.rule!==n.rule;r&&(this.shown=void 0),this.player.view.inside&&(r||!this.built?this.build():this.unspecified=!0)}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${jt(t,o.of(t),o.rim)}${_(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.unspecified&&this.specify(),this.charts.forEach((s,o)=>{let{curves:n,scale:r}=this.specs[o];s.prepare(n,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:n,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new Oo(s,this.scene.noise>0)),this.keepFocus(()=>this.marks.innerHTML=Rl(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),l=s.after(o);this.ruleTable.update(a,l,Fl(s,o,a,l),e),Et(this.note,this.remark(s,o,this.scene.runs[this.run])),Object.assign(this.root.dataset,{of:s.run.label,t:o}),ql(this.local,Bl(s,o,l),e),Cl(this.marks,s,a,l,n.panels.colours,n.plane.unit)}remark(t,e,s){let{run:o}=t,n=s.branch_step;return n>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${n} never began.`:o!==s?`Before step ${n}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function fn(i){let t=new _o(i,i.inside.root,i.inside.focusDue);return lp(i,t),{inside:t,dial:new xo(i,i.dial.root)}}function lp(i,t){let{root:e}=t;i.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!i.scene?.rules)return;let{mark:n,ghost:r,factor:a}=o.dataset;n&&i.viewState.change({[n]:i.view[n]?0:1}),r&&i.outbox.send("ghost",{name:i.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&Wl(i,t,{factor:Number(a)});let l=o.dataset.switch&&e.querySelector(".ov-switch").value;l&&Wl(i,t,{optimizer:l})})}function Wl(i,t,e){let{clock:s,scene:o,outbox:n}=i,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),n.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var Hl=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, D opens the dial, C shows the cloud of noisy steps, V changes the view, F fills the screen, P is for a projector, S shares a link.">
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
        <button type="button" data-do="race" aria-pressed="true" title="All runs: where each stands, and their curves (I)">Race</button><button type="button" data-do="inside" aria-pressed="false" title="One run's rule, memory and numbers (I)">Inside</button>
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
`;var Ul=Symbol.for("optim-viz printing");function Gl(){!globalThis.addEventListener||Ul in globalThis||(Object.assign(globalThis,{[Ul]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function Lo(i,t){let e=new WeakMap;return Gl(),({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var cp=100,dp=1500,Io=2500,Ze=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,Bi,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=cp-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),dp),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var pn=16,Vl=14,Ro=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:l}=this.fill(s,o,t,e),h=a+pn+n>this.root.clientWidth?a-pn-n:a+pn;this.place(h,[l+Vl,l-Vl-r],n,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-n-s.height-8],o,n)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect(),l=hn(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[h,c]=[(s-a.left)/l,(o-a.top)/l];return{width:n.offsetWidth,height:n.offsetHeight,x:h,y:c}}place(t,e,s,o){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-s)),l=this.openBox(),h=d=>l&&a<l.right&&a+s>l.left&&d<l.bottom&&d+o>l.top,c=e.find(d=>d>=0&&d+o<=r&&!h(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,c)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=hn(this.root),[n,r,a,l]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:n/o,top:r/o,right:a/o,bottom:l/o}}};var Co=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return W(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:r,inside:a}=t,{paths:l}=e.given,h=e.conditions(s,this.conditions),c=new Map;this.share(h);let d=e.choices(s,h),u=e.firstDrawn(d);return this.choices=d,d.forEach((f,p)=>{let m=r.allRuns[p],{hidden:v}=m,{left:g}=m,b=t.proof.isDoubted(p);if(m.first=u[p],m.left=hl(e,h,o,d,p,c),!b&&(h!==n||f!==l[p])){let w=e.simulate(f,h,c);Object.assign(m,cl(e,h,o[p],f,w)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(m,o[p],{hidden:v,dim:!1,first:u[p]});else if(!g&&!m.left)return;a.renew(p),p<r.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:r,level:a}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:r,noise:a}),n!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),a>0!=s.level>0&&e.inside.noiseChanged())}};var mn=new Map;function jo(i){let t=mn.get(i);if(t!==void 0)return t;try{return localStorage.getItem(i)}catch{return null}}function zo(i,t){try{localStorage.setItem(i,t),mn.delete(i)}catch{mn.set(i,t)}}var Yl="optim-viz-keys",Po=class{constructor(t){this.button=t,this.on=jo(Yl)!=="off",this.show()}toggle(){this.on=!this.on,zo(Yl,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function Do(i,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(i),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var up=2,fp=8192,pp=2**24,Kl="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",Ae=16,Fo=8,vn=24,mp=18,vp={font:"650 15px",line:20},Xl={font:"12.5px",line:17},Jl=(i,t)=>Zl(up*(globalThis.devicePixelRatio||1),i,t),Zl=(i,t,e)=>Math.min(i,fp/Math.max(1,t,e),Math.sqrt(pp/Math.max(1,t*e)));function gp(i,t,e){let s=[];for(let o of t.split(" ")){let n=s.length?`${s[s.length-1]} ${o}`:o;s.length&&i.measureText(n).width<=e?s[s.length-1]=n:s.push(o)}return s}function Ql({title:i,words:t=[],parts:e,captions:s=[],rows:o=[],notes:n=[],colours:r,ratio:a}){let l=rt(),h=Q(l),c=Math.max(...e.map(({x,width:y})=>x+y)),d=Math.max(...e.map(({y:x,height:y})=>x+y)),u=[],f=Ae,p=(x,{font:y,line:k},T)=>{h.font=`${y} ${r.font}`;for(let E of gp(h,x,c)){let A=f;u.push($=>{Object.assign($,{font:`${y} ${r.font}`,fillStyle:T,textAlign:"left"}),Object.assign($,{textBaseline:"top"}),$.fillText(E,Ae,A,c)}),f+=k}};p(i,vp,r.text);for(let x of t)p(x,Xl,r.muted);let m=f+Fo;u.push(x=>{for(let{image:y,...k}of e)x.drawImage(y,Ae+k.x,m+k.y,k.width,k.height);Object.assign(x,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(x,{textBaseline:"middle"});for(let{text:y,x:k,y:T,width:E=c-k}of s)x.fillText(y,Ae+k,m+T,E)}),f=m+d+Fo,h.font=`13px ${r.font}`;let v=0;for(let{text:x,wide:y=0,sign:k}of o){let T=y&&y+Fo,E=T+h.measureText(x).width;v&&v+E>c&&([v,f]=[0,f+vn]);let[A,$]=[Ae+v,f+vn/2];u.push(O=>{O.save(),k?.(O,A,$),O.restore(),Object.assign(O,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(O,{textBaseline:"middle"}),O.fillText(x,A+T,$,c-T)}),v+=E+mp}o.length&&(f+=vn+Fo);for(let x of n)p(x,Xl,r.muted);let[g,b]=[c+2*Ae,f+Ae],w=Zl(a,g,b);l.width=Math.round(g*w),l.height=Math.round(b*w),h.setTransform(w,0,0,w,0,0),h.fillStyle=r.rim,h.fillRect(0,0,g,b);for(let x of u)x(h);return l}var gn=34;function th(i,t,e){return{text:t,wide:gn,sign:(s,o,n)=>{Object.assign(s,{strokeStyle:e.of(i),lineWidth:2.4}),s.setLineDash(i.dash),s.beginPath(),s.moveTo(o,n),s.lineTo(o+gn,n),s.stroke(),Vt(s,i,o+gn/2,n,5,e)}}}function eh(...i){return`${i.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function sh(i,t,e){i.toBlob(s=>{if(!s)return bp(e);Do(s,t)})}function bp({root:i,tooltip:t,announce:e}){let s=[...i.querySelectorAll('[data-do="save"]')],o=s.find(n=>n.getClientRects().length);o&&t.showBelow(o,`<p>${Kl}</p>`),e(Kl)}var bn=22,oh=14;function ih(i){let{scene:t,clock:e,root:s,tooltip:o,readout:n}=i,{runs:r,surface:a}=t,l=r.length===1?r[0].label:`${r.length} runs`;sh(wp(i),eh(a.key,l,`step ${e.step}`),{root:s,tooltip:o,announce:h=>n.announce(h)})}function wp(i){let{picture:t,scene:e,clock:s,root:o}=i,{colours:n}=t,r=Jl(o.clientWidth,o.clientHeight);xp(i,r);let a=Ql({title:`${e.surface.label}, step ${s.step} of ${e.steps}`,...yp(i),rows:e.runs.filter(l=>!l.hidden).map(l=>th(l,nh(l,s,e),n)),colours:n,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function xp({picture:i,start:t},e){let{layers:s,surface3d:o,charts:n,panels:r,plane:a}=i,{clientWidth:l,clientHeight:h}=o.canvas;s.resize(s.width,s.height,e),l&&h&&o.resize(l,h,e);for(let c of n)c.canvas.clientWidth&&c.resize(c.width,c.height,e);i.moving=!1,i.invalidate("land","trails","charts"),i.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function yp({picture:i,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),n=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:l}=i,h=g=>{let{left:b,top:w,width:x,height:y}=g.getBoundingClientRect();return{x:b-n.left,y:w-n.top,width:x,height:y}},c=[...r.canvases,a.canvas].filter(({clientWidth:g})=>g),d=c.map(g=>({image:g,...h(g)})),u=[];l.on&&l.places.forEach(({i:g},b)=>{let{x:w,y:x,width:y,height:k}=h(l.titles[b]),T=e.runs[g];u.push({x:w,y:x+k/2,width:y,text:nh(T,s,e)})});let f=t.classList.contains("ov-narrow"),p=(g,b)=>Math.max(...d.map(w=>w[g]+w[b]))+oh,[m,v]=f?[0,p("y","height")]:[p("x","width"),0];for(let{canvas:g}of i.charts){let{clientWidth:b,clientHeight:w}=g;!b||!w||(u.push({x:m,y:v+bn/2,width:b,text:g.previousElementSibling?.textContent??""}),d.push({image:g,x:m,y:v+bn,width:b,height:w}),v+=bn+w+oh)}return{parts:d,captions:u}}function nh(i,{step:t},{steps:e}){let s=[i.label,i.detail].filter(Boolean).join(", "),{label:o}=ye(i,t,e);return`${s}: ${S(i.lossAt(t),3)}${o&&`, ${o}`}`}var kp={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",c:"cloud",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},Mp={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},Sp=/^(back|forward|zoom-in|zoom-out)$/,rh=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',$p="select, .ov-number-field",Bo=1.5,wn=["map","relief","both","grid"];function qo(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,l=i.scene.runs.length,h=[a.left+a.width/2,a.top+a.height/2],c=f=>(f(),o.schedule()),d=f=>o.moveWindow(()=>n.zoom(f,...h)),u={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:wn[(wn.indexOf(s.stage)+1)%wn.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>l&&i.viewState.change({inside:1,run:(i.viewState.run+l-1)%l}),"next-run":()=>l&&i.viewState.change({inside:1,run:(i.viewState.run+1)%l}),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1})},dial:()=>i.viewState.change({dial:s.dial?0:1}),cloud:()=>i.viewState.change({cloud:s.cloud?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>Ep(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>c(()=>r.zoom(Bo)),farther:()=>c(()=>r.zoom(1/Bo)),"turn-left":()=>c(()=>r.orbit(-40,0)),"turn-right":()=>c(()=>r.orbit(40,0)),"reset-camera":()=>c(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),save:()=>ih(i),fullscreen:()=>Tp(i),keys:()=>i.keys.toggle(),"zoom-in":()=>d(Bo),"zoom-out":()=>d(1/Bo),"zoom-reset":()=>o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||u[t]()}async function Tp({root:i,tooltip:t,readout:e}){let s=()=>{let o=i.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${rh}</p>`),e.announce(rh)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?i.requestFullscreen().catch(s):s()}async function Ep(i){if(i.offline)return;let t=i.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),n=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function ah(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches($p)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return qo(i,"projector");let n=kp[t.key.length===1?t.key.toLowerCase():t.key];if(!n||!i.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!Sp.test(n)))return;let{stage:r}=i.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");qo(i,a&&Mp[n]||n)}var Ap=5,Op=11,lh="button, .ov-first-visit";function Oe(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function yn(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Ap}function kn(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function Ts({picture:i},t){return i.panels.local(Oe(t,i.stage))}function xn({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,l=s.target.closest(".ov-panel");l&&o.pointAt(l);let h=l||o.point(...Oe(s,r),n);t.light(o.on&&h?o.places[o.over].i:void 0),o.over!==a&&e.place()}function ch(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r}=i,{stage:a,plane:l,panels:h}=e,c,d=new Map,u=!1;t(a,"pointerdown",v=>{if(v.button!==0||v.target.closest(lh)||!i.scene)return;d.size||xn(i,v);let[g,b]=Ts(i,v);if(l.inside(g,b)){if(d.set(v.pointerId,[g,b]),u||=d.size>1,u){c=void 0,s.hide();return}c={px:g,py:b,x:g,y:b,moved:!1},a.setPointerCapture(v.pointerId),i.root.focus({preventScroll:!0})}}),t(a,"pointermove",v=>{if(!i.scene)return;if(u)return Np(e,d,v.pointerId,Ts(i,v));if(!c&&!v.target.closest(".ov-start")&&xn(i,v),!c&&v.target.closest(lh))return s.hide();let[g,b]=Ts(i,v);if(!c)return _p(i,g,b,v);yn(c,g,b)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>l.pan(g-c.x,b-c.y)),Object.assign(c,{x:g,y:b,moved:!0}))});let f=v=>{if(d.delete(v.pointerId),u&&=d.size>0,c&&!c.moved&&v.type==="pointerup"){let g=l.toPlane(c.px,c.py);n.begin(),h.on?r.change({run:h.places[h.over].i}):i.quiz.aims?i.quiz.put(...g):n.moveTo(...g)}c=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",f),t(a,"pointercancel",f),t(a,"touchmove",v=>v.touches.length>1&&v.preventDefault(),{passive:!1}),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=v=>Number(v.target.closest("button").dataset.place);t(h.root,"click",v=>r.change({run:p(v)})),t(h.root,"focusin",v=>o.light(p(v))),t(h.root,"focusout",()=>o.light(void 0)),t(a,"wheel",v=>{if(!kn(i,v))return;v.preventDefault(),xn(i,v);let[g,b]=Ts(i,v);e.moveWindow(()=>l.zoom(Math.exp(-v.deltaY*.0022),g,b))},{passive:!1})}function Np(i,t,e,s){let{plane:o}=i;if(!t.has(e)||t.size!==2)return;let[n,r]=hh(t);t.set(e,s);let[a,[l,h]]=hh(t);i.moveWindow(()=>{o.pan(l-r[0],h-r[1]),n>0&&a>0&&o.zoom(a/n,l,h)})}function hh(i){let[[t,e],[s,o]]=i.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function dh(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...Ts(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let l=(r.shiftKey?30:5)/n.unit,[h,c]=e.position;e.moveTo(h+a[0]*l,c+a[1]*l)})}function _p(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=vl(n.places[n.over].runs,o,i.clock.step,t,e,Op),l=a?Lp(a,r):"";Mn(i,o.toPlane(t,e),l,s)}function Lp({run:i,i:t},e){return`<div>${jt(i,e.of(i),e.rim)}<b>${_(i.label)}</b> step ${t}<span>f = ${S(i.lossAt(t))}</span></div>`}function Mn(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${S(t)}, y = ${S(e)}</div><div><b>f = ${S(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}function uh(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",h=>{if(h.button!==0||!i.scene)return;let[c,d]=Oe(h,r);a={px:c,py:d,x:c,y:d,moved:!1},r.setPointerCapture(h.pointerId)}),t(r,"pointermove",h=>{if(!i.scene)return;let[c,d]=Oe(h,r);if(!a){let u=n.pick(c,d);return u?Mn(i,u,"",h):e.hide()}yn(a,c,d)&&(e.hide(),n.orbit(c-a.x,d-a.y),Object.assign(a,{x:c,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let h=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,h&&(s.begin(),s.moveTo(...h,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",h=>{let c={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!c||!h.shiftKey||(h.preventDefault(),n.orbit(25*c[0],25*c[1]),o.schedule())}),t(r,"wheel",h=>{kn(i,h)&&(h.preventDefault(),n.zoom(Math.exp(-h.deltaY*.0022)),o.schedule())},{passive:!1})}var Ip=60;function fh(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&qo(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>ah(i,o)),t(document,"click",({target:o})=>{if(!i.scene||i.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let n={step:i.clock.step,at:Date.now()};setTimeout(()=>i.outbox.send("clock",n),Ip)}),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),ch(i),dh(i),uh(i)}function ph(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(Oe(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let l=n(a),{colours:h}=i.picture,c=t.describe(l).map(([d,u,f])=>{let p=u==="x"||u==="y"?` along ${u}`:"";return`<div>${jt(d,h.of(d),h.rim)}${_(d.label)}${p}<span>${f}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${l}</b></div>${c.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var mh="optim-viz-first-visit",Wo=[{marks:"goal",words:({surface:i})=>`Every run starts at the ring and walks downhill${Rp(i.points.filter(gh))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:({runs:i})=>new Set(i.map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],gh=({kind:i})=>i==="global minimum",Rp=({length:i})=>i?i>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point.",Cp=({runs:i,quiz:t})=>i.length>0&&i.every(({distinguishing:e})=>!e.length)&&!t.locked?.length,Ho=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&vh(t)!==vh(e)&&this.leave();let{stage:s,projector:o}=t.view,n=t.welcomes&&Cp(t)&&s==="map"&&!o;!e&&n&&jo(mh)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=Wo[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${Wo.length}`,this.next.textContent=t+1<Wo.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,zo(mh,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(Wo[this.step]?.marks!=="goal")return;let{start:o,scene:n}=this.player,[r,a,l,h]=n.surface.domain,c=s.scale,d=[["start",o.position],...n.surface.points.filter(gh).map(({x:v,y:g})=>["goal",[v,g]])],[u,f]=e.toPixel(r,h),[p,m]=e.toPixel(a,l);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*c}px ${s.font}`,t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.text;for(let[v,g,b]of[[s.rim,5,[]],[s.text,2,[6*c,4*c]]]){Object.assign(t,{strokeStyle:v,lineWidth:g*c}),t.setLineDash(b),t.strokeRect(u,f,p-u,m-f),t.setLineDash([]);for(let[w,x]of d){let[y,k]=e.toPixel(...x);t.beginPath(),t.arc(y,k,15*c,0,2*Math.PI),t.stroke(),t[b.length?"fillText":"strokeText"](w,y+21*c,k)}}t.restore()}},vh=({surface:i,start:t,steps:e,noise:s,runs:o})=>JSON.stringify([ie(i),t,e,s,o.map(({name:n,rate:r})=>[n,r])]);var Uo=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=De("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Go=({distinguishing:i})=>i.map(([t,e])=>`${t} ${typeof e=="number"?`= ${S(e)}`:_(e)}`).join(", ");function jp(i){return i.length?i.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var Vo=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name);this.lit=t.find(({name:s})=>s===this.lit?.name)}build({runs:t}){this.head.hidden=!t.length,et(this.head.firstElementChild,jp(t)),this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${_(t.label)}"`,r=`${jt(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+Gs(this.now(t),'tabindex="0" role="note"'),o.classList.toggle("ov-lit",t===this.lit);for(let d of["pointerenter","focusin"])o.addEventListener(d,()=>this.light(e));for(let d of["pointerleave","focusout"])o.addEventListener(d,()=>this.light(void 0));let l=o.querySelector(".ov-chip"),{tooltip:h}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let c=()=>{let{sentence:d,criterion:u}=this.now(t);return[d,u].filter(Boolean).map(f=>`<p>${_(f)}</p>`)};for(let d of["pointerenter","focus"])l.addEventListener(d,()=>h.showBelow(l,c().join("")));for(let d of["pointerleave","blur"])l.addEventListener(d,()=>h.hide());return o}now(t){let{clock:e,scene:s}=this.player;return ye(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=Go(e);et(s.querySelector("b"),o||_(e.label)),s.classList.toggle("ov-number-first",!!o),Et(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),n=Yt(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==n&&(o.dataset.kind=n),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),et(o,ke(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];Et(o.querySelector(".ov-live"),S(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var Sn=18,zp=15e5,Pp=2.5,Es=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),l=c=>a[Math.min(a.length-1,Math.floor(c*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:h}=t;if(h!==null){let c=Math.log10(Math.max(l(.01)-h,(this.high-h)*1e-6,1e-300)),d=(Math.log10(this.high-h)-c)/Sn||1;this.level=u=>(Math.log10(Math.max(u-h,1e-300))-c)/d,this.tint=u=>u/Sn}else{let c=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,u]=[Math.asinh(this.low/c),Math.asinh(this.high/c)],f=(u-d)/Sn;this.level=p=>Math.asinh(p/c)/f,this.tint=p=>(p*f-d)/(u-d)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),l=new Float64Array(n*r);for(let h=0,c=0;h<r;h++)for(let d=0;d<n;d++,c++)a[c]=t+(e-t)*d/(n-1),l[c]=o+(s-o)*h/(r-1);return this.evaluate(a,l)}coarser(t,e){let s=this.surface.rows?this.surface.rows[0].length:0;return Math.max(1,Math.sqrt(t*e*s/zp)/Pp)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:l,height:h}=e.box,c=o*this.coarser(l,h),d=Math.max(2,Math.round(l/c))+1,u=Math.max(2,Math.round(h/c))+1,f=this.grid(...e.view,d,u);for(let p=0;p<f.length;p++)f[p]=this.level(f[p]);this.paint(t,e,s,f,d,u),this.contour(t,e,s,f,d,u),this.veil(t,e,s),n||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,l-1,h-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),l=s.ramp,h=l.length/3-1;for(let v=0;v<o.length;v++){let g=Math.max(0,Math.min(1,this.tint(o[v]))),b=3*Math.round(g*h);a.data.set([l[b],l[b+1],l[b+2],Number.isNaN(o[v])?0:255],4*v)}this.buffer??=rt(),this.buffer.width=n,this.buffer.height=r,Q(this.buffer).putImageData(a,0,0);let{left:c,top:d,width:u,height:f}=e.box,p=u/(n-1),m=f/(r-1);t.save(),t.beginPath(),t.rect(c,d,u,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,c-p/2,d-m/2,u+p,f+m),t.restore()}contour(t,e,s,o,n,r){let a=new Path2D,l=new Path2D,{left:h,top:c,width:d,height:u}=e.box,f=d/(n-1),p=u/(r-1);for(let m=0;m+1<r;m++)for(let v=0;v+1<n;v++){let g=m*n+v,b=o[g],w=o[g+1],x=o[g+n],y=o[g+n+1],k=Math.min(b,w,x,y),T=Math.max(b,w,x,y);if(T-k<40)for(let E=Math.ceil(k);E<=T;E++){let A=E%3===0?l:a,$=h+v*f,O=c+m*p,M=[];b<E!=w<E&&M.push([$+f*(E-b)/(w-b),O]),w<E!=y<E&&M.push([$+f,O+p*(E-w)/(y-w)]),x<E!=y<E&&M.push([$+f*(E-x)/(y-x),O+p]),b<E!=x<E&&M.push([$,O+p*(E-b)/(x-b)]),M.length===4&&(b+w+x+y)/4<E!=b<E&&M.push(...M.splice(0,1));for(let z=0;z+1<M.length;z+=2)A.moveTo(...M[z]),A.lineTo(...M[z+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(l)}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[l,h]=e.toPixel(o,a),[c,d]=e.toPixel(n,r),{left:u,top:f,width:p,height:m}=e.box;t.save(),t.beginPath(),t.rect(u,f,p,m),t.clip(),t.beginPath(),t.rect(u,f,p,m),t.rect(l,h,c-l,d-h),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(l,h,c-l,d-h),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:l,width:h,height:c}=e.box,d=11.5*s.scale,[u,f,p,m]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let v=yt(u,f,h/(r*s.scale)),g=yt(p,m,c/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let b=Fe(v.values,v.step),w=Fe(g.values,g.step);for(let[x,y]of o?v.values.entries():[]){let[k]=e.toPixel(y,p);t.fillRect(Math.round(k),l+c,1,4),t.fillText(b.texts[x],k,l+c+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of n?g.values.entries():[]){let[,k]=e.toPixel(u,y);t.fillRect(a-4,Math.round(k),4,1),t.fillText(w.texts[x],a-7,k)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${b.counted}`,a+h-4,l+c-10),t.textAlign="left",n&&t.fillText(`y${w.counted}`,a+6,l+12)}points(t,e,s){for(let{x:o,y:n,kind:r}of this.surface.points){let[a,l]=e.toPixel(o,n);e.inside(a,l,1)&&$n(t,r,a,l,s)}}};function $n(i,t,e,s,o){let n=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];i.setLineDash([]);for(let[a,l]of r)i.strokeStyle=a,i.lineWidth=l*o.scale,i.beginPath(),t==="saddle"?(i.moveTo(e-n*.6,s-n*.6),i.lineTo(e+n*.6,s+n*.6),i.moveTo(e-n*.6,s+n*.6),i.lineTo(e+n*.6,s-n*.6)):t==="maximum"?(i.moveTo(e,s-n*.8),i.lineTo(e+n*.8,s+n*.6),i.lineTo(e-n*.8,s+n*.6),i.closePath()):i.arc(e,s,n,0,2*Math.PI),i.stroke();t==="global minimum"&&(i.fillStyle=o.text,i.beginPath(),i.arc(e,s,n*.42,0,2*Math.PI),i.fill())}var Yo={left:46,right:10,top:10,bottom:28},Ko=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:Yo.left*s,right:Yo.right*s,top:Yo.top,bottom:Yo.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,r=(s+o)/2;this.place([n,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var Tn=.024,Dp=11,bh={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function wh(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var xh={light:wh(bh.light),dark:wh(bh.dark)};function En(i){let t=getComputedStyle(i),e=Q(document.createElement("canvas"),{willReadFrequently:!0}),s=(l,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(l).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Tn*innerHeight/Dp,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:l=>(r?l.dark:l.light)+(l.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?xh.dark:xh.light}}function yh(i){let t=i.length;if(t<2)return;let[e,s,o,n,r]=[0,0,0,0,0];for(let[a,l]of i)e+=a/t,s+=l/t;for(let[a,l]of i)o+=(a-e)*(a-e)/(t-1),n+=(a-e)*(l-s)/(t-1),r+=(l-s)*(l-s)/(t-1);return[e,s,o,n,r].every(Number.isFinite)?{mean:[e,s],covariance:[o,n,r]}:void 0}function kh(i,t,{mean:e,covariance:[s,o,n]}){let{lam:r,V:a}=se(s,o,n),[l,h]=r.map(u=>Math.sqrt(Math.max(0,u))*t.unit),[c,d]=t.toPixel(...e);i.beginPath(),i.ellipse(c,d,l,h,Math.atan2(-a[1][0],a[0][0]),0,2*Math.PI)}function Mh({simulator:i,noise:t}){if(!t)return;let[e,s]=t,o=[NaN,NaN],n=[NaN,NaN];return{count:e.length,at:(r,a,l)=>{if(a!==o[0]||l!==o[1]){let[,[h],[c]]=i.differentiate(Float64Array.of(a),Float64Array.of(l));[o,n]=[[a,l],[h,c]]}return[n[0]+e[r],n[1]+s[r]]}}}var Sh=64,An=2.3,Fp=5;function Bp(i,t,e){let[s,o]=[i.x[t],i.y[t]],n=i.rates?i.rates[t]:i.rate,r=l=>{let[h,c]=e.at(l,s,o);return[s-n*h,o-n*c]};return{points:Array.from({length:Math.min(Sh,e.count)},(l,h)=>r(h)).filter(l=>l.every(Number.isFinite)),own:t<i.records-1&&t<e.count?r(t):void 0}}function qp(i,{points:t,own:e},s,o,n){let{left:r,top:a,width:l,height:h}=s.box,c=n.scale,d=n.of(o),u=yh(t);i.save(),i.beginPath(),i.rect(r,a,l,h),i.clip(),i.setLineDash([]),i.beginPath();for(let p of t){let[m,v]=s.toPixel(...p);s.inside(m,v,An*c)&&(i.moveTo(m+An*c,v),i.arc(m,v,An*c,0,2*Math.PI))}Object.assign(i,{strokeStyle:n.rim,lineWidth:1.6*c,fillStyle:d}),i.stroke(),i.fill();let f=p=>{for(let[m,v]of[[n.rim,4],[d,1.8]])p(),Object.assign(i,{strokeStyle:m,lineWidth:v*c}),i.stroke()};if(u&&f(()=>kh(i,s,u)),e?.every(Number.isFinite)){let[p,m]=s.toPixel(...e);f(()=>{i.beginPath(),i.arc(p,m,Fp*c,0,2*Math.PI)})}i.restore()}var Xo=class{constructor(t){this.player=t,this.button=t.root.querySelector(".ov-cloud-switch"),this.conditions=void 0,this.gradients=void 0,this.drawn="",this.said=""}offer(){let{conditions:t}=this.player.bending;t!==this.conditions&&(this.conditions=t,this.gradients=t&&Mh(t),this.drawn=""),this.button.hidden!==!this.gradients&&(this.button.hidden=!this.gradients),this.said!==this.words&&(this.said=this.words,this.player.picture.resize())}get on(){return!!(this.player.view?.cloud&&this.gradients)}get place(){let{scene:t,legend:e,viewState:s}=this.player;return e.lit&&!e.lit.hidden?t.runs.indexOf(e.lit):s.run}get words(){let t=this.on&&this.player.scene.runs[this.place];return t?`${t.label}: one plain step, ${Math.min(Sh,this.gradients?.count??0)} draws, 1σ`:""}draw(t){let{player:e,gradients:s}=this,{picture:o,scene:n,clock:r}=e,{layers:a,panels:l,plane:h}=o,c=this.place,d=n.runs[c],u=l.places.find(({i:v=c})=>v===c),f=d&&Math.min(Math.floor(r.time+1e-9),d.records-1),p=this.on&&u&&d&&!d.hidden&&r.time>=d.first,m=p?`${c} ${f}`:"";m===this.drawn&&!(t&&p)||(a.emptied("cloud").canvas.hidden=!p,this.drawn=m,!(!p||!s)&&qp(a.moved("cloud",u.dx,u.dy),Bp(d,f,s),h,d,l.colours))}};var Wp=26,Hp=11,Jo=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,Tn*innerHeight/Hp).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+Wp;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var $h=["land","fan","halo","line","cloud","heads"],Zo=class{constructor(t){this.canvases=$h.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[$h[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Jt={left:46,right:6,top:40,bottom:28,gap:12},Qo={one:24,two:42,wide:330},Th={bare:190,full:240},Up=56,Gp=420,ti=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:l}=this,h=t.runs.filter(w=>!w.hidden),c=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&h.length>0,this.root.hidden=!this.on,l.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],l.clientWidth&&o.resize(l.clientWidth,l.clientHeight,n.scale);return}let d=n.scale,u=w=>Math.round(w*a)/a,f=c?void 0:l.clientHeight,p=Vp(h.length,l.clientWidth,f,t.surface.domain,d),m=Math.floor(p.width),v=Math.floor(p.height),g=Jt.gap*d,b=v+p.title+g;c&&(l.style.height=`${Jt.top+p.rows*b+Jt.bottom}px`),o.frame({left:u(Jt.left*d),top:u(Jt.top*d+p.title),width:m,height:v}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(m,v)/Gp/d))},this.places=h.map((w,x)=>{let y=x%p.columns,k=(x-y)/p.columns;return{...{dx:u(y*(m+g)),dy:u(k*b),aside:y===0,below:x+p.columns>=h.length},i:t.runs.indexOf(w),runs:[Object.create(w,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:m,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:n,clock:r},p.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:n},r){let{left:a,top:l,width:h,height:c}=s.box,d=new Set(t.runs.flatMap(({distinguishing:u})=>u.map(([f])=>f||"schedule")));for(this.caption.innerHTML=t.method?`<b>${_(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:u,dx:f,dy:p},m)=>{let v=t.runs[u],g=this.titles[m]??=this.root.appendChild(document.createElement("button")),b=Go(v);g.type="button",g.className=`ov-panel${r<Qo.two*o.scale?" ov-flat":""}`;let w=`<b>${b||_(v.label)}</b><small>${b?"":_(v.detail)}</small>`,y=`<span class="ov-name${b?" ov-told":""}">${jt(v,o.of(v),o.rim)}${w}</span>`,k=Gs(ye(v,n.step,t.steps));g.innerHTML=`${y}${k}<small class="ov-now"></small>`,g.setAttribute("aria-pressed",String(u===Math.min(e.run,t.runs.length-1))),g.dataset.place=u;let T={left:a+f,top:l+p-r,width:h,height:r};for(let[E,A]of Object.entries(T))g.style[E]=`${A}px`;g.style.setProperty("--h",`${c}px`)}),this.now=this.titles.map(u=>u.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[n]},r)=>{let a=ye(n,t,this.steps),l=this.titles[r].querySelector(".ov-chip");l.dataset.kind=Yt(a),et(l,ke(a)),this.titles[r].title=`${n.label}, ${n.detail}. ${a.sentence}`}),e<Th.bare*s))return;let o=e<Th.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>Et(this.now[r],o+S(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:l,top:h,width:c,height:d}=s.box;a.canvas.width=Math.round(c*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-l*r,-h*r),e.draw(a,s,this.colours,o,!0);for(let{dx:u,dy:f,below:p,aside:m}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((l+u)*r),Math.round((h+f)*r)),t.setTransform(r,0,0,r,u*r,f*r),e.axes(t,s,n,{below:p,aside:m,every:Up})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[l,h]=o.toPixel(e,s);if(o.inside(l,h)){t.setLineDash([]);for(let[c,d]of[[n,6],[r,2.5]])t.strokeStyle=c,t.lineWidth=d*a,t.beginPath(),t.arc(l,h,5.5*a,0,2*Math.PI),t.stroke()}}};function Vp(i,t,e,[s,o,n,r],a){let l=Jt.gap*a,h,c=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let u=e?1:c;u<=(e?i:c);u++){let f=Math.ceil(i/u),p=(t-Jt.left*a-Jt.right-l*(u-1))/u,m=a*(p<Qo.wide*a?Qo.two:Qo.one),v=e?(e-(Jt.top+Jt.bottom)*a-l*(f-1))/f-m:p*d,g=1-.03*(f*u-i),b=Math.min(p/(o-s),v/(r-n))*g;(!h||b>h.unit)&&(h={unit:b,columns:u,rows:f,title:m,width:Math.max(20,p),height:Math.max(20,v)})}return h}var Yp=["global minimum","local minimum","saddle","maximum"],Kp=16,Eh=6,ei=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:n}=s.querySelector(".ov-tools"),r=(n&&s.clientWidth-o)+Eh;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+Eh)}px`)}show({points:t},e,s,o=""){let n=Yp.filter(a=>t.some(l=>l.kind===a)),r=JSON.stringify([n,o,e.dark,e.text,e.scale,s]);r!==this.shown&&(this.shown=r,this.list.hidden=!n.length&&!o,this.list.replaceChildren(...[...n,o].filter(Boolean).map(a=>{let l=document.createElement("li"),h=Kp*e.scale,c=document.createElement("canvas"),d=c.getContext("2d");return c.width=c.height=Math.round(h*s),c.style.width=c.style.height=`${h}px`,c.setAttribute("aria-hidden","true"),d.scale(s,s),a===o?Jp(d,h,e):$n(d,a,h/2,h/2,e),l.append(c,a),l})))}},Xp=[[.3,.55],[.5,.35],[.62,.6],[.45,.62],[.7,.42]];function Jp(i,t,e){i.fillStyle=i.strokeStyle=e.text,i.lineWidth=1.2*e.scale,i.beginPath(),i.ellipse(t/2,t/2,.44*t,.3*t,0,0,2*Math.PI),i.stroke();for(let[s,o]of Xp)i.beginPath(),i.arc(s*t,o*t,1.1*e.scale,0,2*Math.PI),i.fill()}var On={every:26,length:6,width:1.4},Zp=4;function As(i,t,e,s,o){i.beginPath(),i.moveTo(t,e),i.lineTo(s,o),i.stroke()}function Ah(i,t,e,s,o){if(s)return Nn(i,t,e,1.35*3*o,-1);i.beginPath(),i.arc(t,e,3*o,0,2*Math.PI)}function Oh(i,[t,e,s,o],[n,r],a){let l=Math.hypot(s-t,o-e),h=On.every*a/(l||1),c=On.length*a/(Math.hypot(n,r)||1),d=Math.floor(.5/h);i.lineWidth=On.width*a,i.setLineDash([]);for(let u=-d;u<=d;u++){let[f,p]=[t+(.5+u*h)*(s-t),e+(.5+u*h)*(o-e)];As(i,f,p,f+c*n,p+c*r)}}function _n(i,{top:t,height:e},s,o,n){let r=Zp*n;if(o<t)Nn(i,s,t+r,r,-1);else if(o>t+e)Nn(i,s,t+e-r,r,1);else return;i.fill()}function Nn(i,t,e,s,o){i.beginPath(),i.moveTo(t,e+o*s),i.lineTo(t+.87*s,e-.5*o*s),i.lineTo(t-.87*s,e-.5*o*s),i.closePath()}function Ln(i){let t=i.length/3;return{first:i.subarray(0,t),second:i.subarray(t,2*t),target:i.subarray(2*t)}}function In(i,{first:t,second:e,target:s}){return i==="boundary"?[t,e]:i==="prediction"?[s,s]:[t,s]}function Rn({first:i,second:t},[e,s]){return Float64Array.from(i,(o,n)=>e*o+s*t[n])}function _h(i,t,e){let s=t.map(n=>In(i,n)),o=i==="prediction"?e.flatMap(n=>t.map(r=>Rn(r,Os(n,0)))):[];return{across:Nh(s.map(([n])=>n)),up:Nh([...s.map(([,n])=>n),...o])}}function Nh(i){let[t,e]=[1/0,-1/0];for(let o of i)for(let n of o)Number.isFinite(n)&&([t,e]=[Math.min(t,n),Math.max(e,n)]);if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=.06*(e-t);return[t-s,e+s]}function Lh({kind:i,predicts:t},[e,s]){return i==="boundary"?[e,s,0]:t==="product"?[e*s,-1,0]:[e,-1,-s]}function Ih([i,t,e],{across:s,up:o}){if(!i&&!t)return;if(Math.abs(t)*(o[1]-o[0])>=Math.abs(i)*(s[1]-s[0])){let[a,l]=s.map(h=>[h,(e-i*h)/t]);return[a,l]}let[n,r]=o.map(a=>[(e-t*a)/i,a]);return[n,r]}function Os({x:i,y:t,records:e},s){let o=Math.min(s,e-1),n=Math.floor(o+1e-9),r=o-n;return r>1e-9?[i[n]+(i[n+1]-i[n])*r,t[n]+(t[n+1]-t[n])*r]:[i[n],t[n]]}var Ns={left:46,right:12,top:7,bottom:20},Qp=.5,si=class{constructor(t){this.canvas=t,this.context=Q(t),this.ground=rt(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]},this.outside=0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s,surface:o}){if(this.companion=t,!t)return;let[n,r,a]=o.rows??[];this.fitted=a?{first:n,second:r,target:a}:Ln(s("rows_fitted")),this.held=e.arrays.rows_held_out?Ln(s("rows_held_out")):void 0,this.outside=0}get parts(){return[this.held,this.fitted].filter(t=>t!==void 0)}prepare(t,e){let s=e.scale,{companion:o}=this;if(!o)return;this.range=_h(o.kind,this.parts,t),Object.assign(this,{runs:t,colours:e});let n=Math.max(Ns.left*s,this.widestClass(e)+12);this.box={left:n,top:Ns.top*s,width:Math.max(20,this.width-n-Ns.right),height:Math.max(20,this.height-(Ns.top+Ns.bottom)*s)},this.drawGround(e)}widestClass(t){let e=Q(this.ground);return e.font=Rh(t),Math.max(0,...this.classTicks().map(({text:s})=>e.measureText(s).width))}classTicks(){let{kind:t,classes:e}=this.companion??{classes:[]};return t==="line"?e.map((s,o)=>({value:2*o-1,text:s})):[]}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=Q(this.ground),{box:s,range:o}=this,n=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=Rh(t),e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=yt(...o.up,s.height/(34*n)),a=r.values.map(c=>({value:c,text:ee(c,r.step)})),l=this.classTicks();for(let{value:c,text:d}of l.length?l:a){let u=Math.round(this.y(c))+.5;As(e,s.left,u,s.left+s.width,u),e.fillText(d,s.left-6,u)}e.textAlign="center",e.textBaseline="top";let h=yt(...o.across,s.width/(70*n));for(let c of h.values)e.fillText(ee(c,h.step),this.x(c),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[c,d]=o.across;As(e,this.x(c),this.y(c),this.x(d),this.y(d))}else for(let c of this.parts)this.drawRows(e,c,...In(this.companion?.kind??"line",c),[t.muted,t.text])}drawRows(t,e,s,o,n){let{target:r}=e,a=this.colours?.scale??1,l=e===this.held,h=(this.companion?.classes.length??0)>0;t.save(),t.beginPath(),t.rect(this.box.left,this.box.top,this.box.width,this.box.height),t.clip(),t.globalAlpha=Qp,t.lineWidth=1;for(let c=0;c<r.length;c++){let[d,u]=[this.x(s[c]),this.y(o[c])],f=h&&r[c]>0;t.fillStyle=t.strokeStyle=n[f?1:0],Ah(t,d,u,f,a),t[l?"stroke":"fill"]()}t.restore()}draw(t,e){let{context:s,colours:o,ratio:n,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(n,0,0,n,0,0),this.outside=0;let a=this.shownOf(t,e);if(a&&this.drawPredictions(a,t,o),r.kind!=="prediction"){for(let l of this.runs)t>=l.first&&l!==e&&this.drawLine(r,l,t,o,1.9);e&&this.runs.includes(e)&&this.drawLine(r,e,t,o,3.4)}}shownOf(t,e){if(this.companion?.kind==="prediction")return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}drawLine(t,e,s,o,n){let{context:r,box:a,range:l}=this,h=Lh(t,Os(e,s)),c=Ih(h,l),{scale:d}=o;if(!c)return;let[[u,f],[p,m]]=c.map(([A,$])=>[this.x(A),this.y($)]),v=Te(u,f,p,m,a);if(r.strokeStyle=r.fillStyle=o.of(e),!v){this.outside++,_n(r,a,a.left+a.width/2,(f+m)/2,d);return}let[g,b,w,x]=v,[y,k]=h;if(r.lineWidth=n*d,r.setLineDash(e.dash.map(A=>A*.8*d)),As(r,g,b,w,x),t.kind!=="boundary")return;let T=y*(l.across[1]-l.across[0])/a.width,E=-k*(l.up[1]-l.up[0])/a.height;Oh(r,[g,b,w,x],[T,E],d)}drawPredictions(t,e,s){let{context:o,range:n,box:r}=this,a=Os(t,e);for(let l of this.parts){let h=Rn(l,a);this.drawRows(o,l,l.target,h,[s.of(t),s.of(t)]),o.fillStyle=s.of(t),h.forEach((c,d)=>{c>=n.up[0]&&c<=n.up[1]||(this.outside++,_n(o,r,this.x(l.target[d]),this.y(c),s.scale))})}}describe(t){let{kind:e,predicts:s}=this.companion??{};return this.runs.filter(({first:n})=>t>=n).map(n=>{let[r,a]=Os(n,t);return e!=="line"?`${n.label}: weights ${S(r,3)} and ${S(a,3)}`:s==="product"?`${n.label}: slope ${S(r*a,3)}`:`${n.label}: slope ${S(r,3)}, height ${S(a,3)}`}).join("; ")}},Rh=({scale:i,font:t})=>`${11*i}px ${t}`;var oi=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new Xe(e(s))),this.fit=new si(e("fit")),this.fitLabel=""}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e,companion:s}){let n=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:l},h)=>{[l.previousElementSibling.innerHTML]=n[h],l.setAttribute("aria-label",n[h][1])});let[,r,a]=this.charts;r.canvas.parentElement.hidden=!!s,a.canvas.parentElement.hidden=!e.some(l=>l.rates),this.fit.canvas.parentElement.hidden=!s,s&&this.nameFit(s)}nameFit(t,{time:e=0,rests:s=!1,lit:o}={}){let{canvas:n,held:r,outside:a}=this.fit,[l,h]=tm(t,this.fit.shownOf(e,o)),c=h+(r?"; hollow: held out":""),d=a?`${a} ${t.kind==="prediction"?"row":"line"}${a>1?"s":""} outside`:"",u=`<span><b>${l}</b> ${_(c)}</span><span>${d}</span>`,f=[`${l} at this step: ${c}`,d,s&&this.fit.describe(e)].filter(Boolean).join(". ");et(n.previousElementSibling,u),f!==this.fitLabel&&n.setAttribute("aria-label",f),this.fitLabel=f}prepare({surface:t,runs:e,companion:s},o,n,r){let[a,l,h]=this.charts,c=f=>e.filter(p=>!p.hidden).map(p=>({run:p,values:p[f],first:p.first}));a.prepare(c("height"),o,t.floor===null?"linear":"log",n,r),l.prepare(c("slope"),o,"log",n,r);let d=f=>new Float64Array(f.records).fill(f.rate),u=c("rates").map(f=>({...f,values:f.values??d(f.run)}));h.prepare(u,o,"log",n,r),s&&this.fit.prepare(e.filter(f=>!f.hidden),r)}};function tm({kind:i,across:t,up:e,classes:[s,o]},n){let r=`${e} against ${t}`;return i==="prediction"?["Prediction",`against measured ${t}${n?`, ${n.label}`:""}`]:i==="boundary"?["Classes and boundary",`${s} (dots) and ${o} (triangles, ticks on their side), ${r}`]:["Data and fit",o?`${r}, ${s} (dots) and ${o} (triangles)`:r]}function Ch(i,t,e,s){let[o,n,r,a]=t.corners(),l=t.half[2],h=(c,d)=>{i.strokeStyle=c,i.beginPath();for(let[[u,f],p]of d){let[m,v]=t.project(u,f,p);i.lineTo(m,v)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:c}of s)h(e.grid,[[n,c],[r,c],[a,c]]);h(e.frame,[[o,-l],[n,-l],[n,l],[r,l],[a,l],[a,-l],[o,-l]]),h(e.frame,[[n,-l],[r,-l],[a,-l]]),h(e.frame,[[r,-l],[r,l]])}var jh=3.6,em=[2,3,4,5,6,8],zh=i=>i*.7;function Ph(i,t){let[e]=i.corners(),s=i.half[2],o=t[0]===e[0]?1:0,n=i.half[o],r=m=>o?i.project(e[0],n*m,-s):i.project(n*m,e[1],-s),[a,l]=r(-1),[h,c]=r(1),[d,u]=r(0),f=Math.hypot(h-a,c-l),p=Math.sign((l-c)*(d-i.cx)+(h-a)*(u-i.cy))/f||0;return{axis:o,at:r,out:[(l-c)*p,(h-a)*p],length:f}}function Dh(i,t,e,s,o){i.font=`${e}px ${t.font}`;let n=l=>Math.max(0,...l.map(h=>i.measureText(h).width)),r=n(o.map(({text:l})=>l)),a=[s.slice(0,2),s.slice(2)].map(([l,h])=>{let c=em.map(d=>yt(l,h,d));return n(c.flatMap(({values:d,step:u})=>Fe(d,u).texts))});return{heights:r,numbers:a}}function Fh(i,[t,e],s,{heights:o,numbers:n}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)i.face(t,e,r),r=sm(i,s,o,n);i.face(t,e,r)}function sm(i,t,e,s){let o=zh(t),[,n,,r]=i.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let l of[n,r]){let{axis:h,at:c,out:d}=Ph(i,l),[u,f]=d.map(Math.abs),[p,m]=[0,1].map(k=>Math.abs(c(1)[k]-c(-1)[k])/2),v=l===n?"left":"right",g=(k,T)=>[u*(k+T)+T,f*(k+t/2)+t/2],[b,w]=g(o,s[h]/2),[x,y]=g(jh*o,t/3);a[v]=Math.max(a[v],b,x-p),a.bottom=Math.max(a.bottom,w,y-m)}return a}function Bh(i,t,e,s,o,n,r){let[,a,,l]=t.corners(),h=zh(s),c=[],d=(u,f,p,[m,v],g)=>{let b=i.measureText(u).width,w=Math.max(b/2,f+m*(g+b/2)),x=p+v*(g+s/2);c.some(y=>Math.abs(y.x-w)<(y.across+b)/2+3&&Math.abs(y.y-x)<s)||(c.push({x:w,y:x,across:b}),i.fillText(u,w,x))};i.textAlign="center",i.textBaseline="middle",i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let{z:u,text:f}of n){let[p,m]=t.project(...a,u);i.fillRect(p-4,Math.round(m),4,1),d(f,p,m,[-1,0],h)}i.strokeStyle=e.frame;for(let u of[a,l]){let{axis:f,at:p,out:m,length:v}=Ph(t,u),[g,b]=o.slice(2*f,2*f+2),[w,x]=m,y=yt(g,b,v/(4.6*s)),{texts:k,counted:T}=Fe(y.values,y.step);i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let[$,O]of y.values.entries()){let[M,z]=p(2*(O-g)/(b-g)-1);i.beginPath(),i.moveTo(M,z),i.lineTo(M+4*w,z+4*x),i.stroke(),d(k[$],M,z,m,h)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text;let[E,A]=p(0);d(`${f?"y":"x"}${T}`,E,A,m,jh*h)}i.font=`${s}px ${e.font}`,i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)}function qh(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:om(i,n):h=>h,l=(h,c)=>{let d=(a(h)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(u=>Math.abs(u.share-d)>.9/o)&&r.push({share:d,text:c,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:S(t.least)}];e&&n===null&&l(0,"0");for(let h=300;e&&h>-300;h--)l(10**h,Bt(h)),n===null&&l(-(10**h),"−"+Bt(h));if(r.length<2){let h=n??0,c=e?yt(t.least-h,t.most-h,o):yt(t.low,t.high,o);for(let d of c.values)l(d,ee(d,c.step))}return r}function om(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function Hh(i,t,e,s){let[o,n,r,a]=t,l=Math.max(n-o,a-r),[h,c]=[n-o,a-r].map(f=>3*Math.max(4,Math.round(e*f/l/3))+1),d=i.grid(o,n,r,a,h,c).map(f=>Number.isFinite(f)?f:NaN),u=d.map(f=>i.level(f));return{columns:h,rows:c,f:d,level:u,height:s?u:d,domain:i.surface.domain,window:t}}function Uh(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function Gh(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=c=>s[Math.floor(c*(s.length-1))],[n,r]=Wh(i.height),[a,l]=Wh(i.f),h={low:n,high:r,least:a,most:l,cut:""};return s.length?(e?h.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(h,{low:o(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(o(.98)-h.low)&&Object.assign(h,{high:o(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:n-.5,high:n+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function Wh(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Cn(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,l]=t,h=Float64Array.from({length:s},(m,v)=>r*(2*v/(s-1)-1)),c=Float64Array.from({length:o},(m,v)=>a*(1-2*v/(o-1))),d=n.map(m=>l*(2*(m-e.low)/(e.high-e.low)-1)),u=(m,v,g,b)=>(d[m+g]-d[m-v])/b||0,f=d.map((m,v)=>{let g=v%s,b=g>0?1:0,w=g<s-1?1:0;return u(v,b,w,h[g+w]-h[g-b])}),p=d.map((m,v)=>{let g=Math.floor(v/s),b=g>0?1:0,w=g<o-1?1:0;return u(v,b*s,w*s,c[g+w]-c[g-b])});return Object.assign(i,{x:h,y:c,z:d,slopeX:f,slopeY:p})}function jn({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),l=(r-s[0])/(s[t-1]-s[0])*(t-1),h=Math.min(i-2,Math.floor(a)),c=Math.min(t-2,Math.floor(l));if(!(a>=0&&l>=0&&a<=i-1&&l<=t-1))return NaN;let d=c*i+h,u=a-h,f=l-c;return(o[d]*(1-u)+o[d+1]*u)*(1-f)+(o[d+i]*(1-u)+o[d+i+1]*u)*f}var Vh=180,Yh=.012,ii=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],l=e[3]-e[2],h=Math.max(a,l),{floor:c}=t.surface,d=Hh(t,e,o?Vh:Vh/3,s),u=o?Uh(d):d;this.range=Gh(d,u,s&&c!==null),n.half=[a/h/2,l/h/2,.23],this.fine=Cn(d,n.half,this.range),this.coarse=o?Cn(u,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?c===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[l,h,c]=this.camera.half,{low:d,high:u}=this.range,f=this.logHeight?this.landscape.level(s):s;return[l*(2*(t-o)/(n-o)-1),h*(2*(e-r)/(a-r)-1),c*(2*(f-d)/(u-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,jn(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+Yh);return this.terrain.depthAt(n,r)>a+Yh/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,l]=this.camera.half,[h,c,d,u]=this.window;return Math.abs(jn(this.shown,o,n)-r)<.02?[h+(c-h)*(o/a+1)/2,d+(u-d)*(n/l+1)/2]:null}};function ni(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function zn(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),l=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&l<0)return null;a>0&&(o=Math.min(o,l/a)),a<0&&(s=Math.max(s,l/a))}return s<=o?[s,o]:null}function Kh(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=zn(n,r,s);if(a&&a[1]<1)return[ni(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var ri={azimuth:-108,elevation:54,magnification:1},Xh=.4,ai=class{constructor(){this.half=[.5,.5,.23],this.azimuth=ri.azimuth,this.elevation=ri.elevation,this.magnification=ri.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,ri)}orbit(t,e){this.azimuth=(this.azimuth-t*Xh)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Xh))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:n,bottom:r}){let[a,l]=[this.azimuth,this.elevation].map(f=>f*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(l),cosE:Math.cos(l)});let[h,c]=this.reach(),d=Math.max(20,t-s-o),u=Math.max(20,e-n-r);this.unit=this.magnification*Math.min(d/h,u/c)/2,this.cx=s+(t-s-o)/2,this.cy=n+(e-n-r)/2}reach(){let[t,e,s]=this.half,[o,n]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*n,this.sinE*(t*n+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var im=4,Pn=.25,li=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let l=o[a],[h,c]=s.toCanvas(t.at),[d,u]=s.toCanvas(l);Math.hypot(d-h,u-c)<.6&&a<e||this.follow(t,l,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),l=zn(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!l){t.stroke=void 0;return}let[h,c]=l,d=g=>ni(n,e,g),[u,f]=o.toCanvas(d(h)),[p,m]=o.toCanvas(d(c)),v=Math.max(1,Math.ceil(Math.hypot(p-u,m-f)/im));h>0&&(t.stroke=void 0);for(let g=0;g<v;g++){let b=h+(c-h)*(g+.5)/v,w=o.hides(...d(b),r+(a-r)*b);(!t.stroke||t.stroke.hidden!==w)&&(t.stroke={hidden:w,path:new Path2D,offset:t.length},t.stroke.path.moveTo(u,f),s.push(t.stroke));let[x,y]=o.toCanvas(d(h+(c-h)*(g+1)/v));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-u,y-f),[u,f]=[x,y]}c<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:l,offset:h}of e){if(a){s.globalAlpha=Pn,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(l),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(l),o.setLineDash(t.dash.map(c=>c*r)),o.lineDashOffset=h),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(l)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:l}of this.pens){let{run:h,points:c,first:d}=l;if(e<d)continue;h.branch_step&&e>=h.branch_step&&h.branch_step<h.records&&a.push({draw:qs,at:c[h.branch_step],fault:s.fault(c[h.branch_step]),run:h});let u=Math.min(e,h.records-1),f=Math.floor(u+1e-9),p=u-f,m=c[f],v=s.fault(m);if(p>1e-9){let x=[],y={at:m,fault:v,length:0};m=ni(m,c[f+1],p),v+=(s.fault(c[f+1])-v)*p,this.follow(y,m,x),this.stroke(h,x,t,t)}let[g,b,w]=n.half;if(Math.abs(m[0])<=g&&Math.abs(m[1])<=b&&m[2]<=w){let x=h.outcome.kind==="overflowed"&&e>=h.records-1;a.push({draw:x?Bs:Vt,at:m,fault:v,run:h})}else{let x=Kh(c,d,f,n.half);x&&a.push({draw:nm(n,x[1]),at:x[0],fault:0,run:h})}}for(let{draw:l,at:h,fault:c,run:d}of a){let[u,f,p]=h,[m,v]=s.toCanvas(h);t.globalAlpha=s.hides(u,f,Math.max(p,-n.half[2]),c)?.5:1,l(t,d,m,v,r,o),t.globalAlpha=1}}};function nm(i,t){let[e,s]=i.project(...t);return(o,n,r,a,l,h)=>Fs(o,n,r,a,e-i.cx,s-i.cy,l,h)}function Jh({contour:i,contourStrong:t}){return Math.round(8*_s(i)[3]/_s(t)[3])}function Zh(i){return[0,_s(i.veil)[3]].map(t=>rm(i,t))}function _s(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function rm(i,t){let e=_s(i.rim),[s,o,n,r]=_s(i.contourStrong),a=[s,o,n],[l,h]=i.dark?[.62,1.5]:[.74,1.07],c=new Uint32Array(360*256),d=new Uint8ClampedArray(c.buffer),u=i.ramp.length/3-1;for(let f=0;f<c.length;f++){let p=3*Math.round((f&255)*u/255),m=(f>>8)%40,v=r*Math.floor((f>>8)/40)/8,g=l+(h-l)*m/39;for(let b=0;b<3;b++)d[4*f+b]=(Math.min(255,i.ramp[p+b]*g)*(1-v)+a[b]*v)*(1-t)+e[b]*t;d[4*f+3]=255}return c}var lm=24e5,hm=["px","py","pd","level","shade"],hi=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Jh(t),this.palettes=Zh(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:l,z:h,domain:c,window:d}=t,[,,u]=e.half,f=(p,m)=>{let v=d[2*m]+(d[2*m+1]-d[2*m])*p;return v>=c[2*m]&&v<=c[2*m+1]};for(let p=0;p<l-1;p++){let m=e.sinA>0?l-2-p:p;for(let v=0;v<a-1;v++){let g=e.cosA>0?v:a-2-v,b=m*a+g,w=Math.min(h[b],h[b+1],h[b+a],h[b+a+1]),x=Math.max(h[b],h[b+1],h[b+a],h[b+a+1]);w<u&&x<1e4&&(this.cut=w<-u||x>u,this.palette=this.palettes[f((g+.5)/(a-1),0)&&f(1-(m+.5)/(l-1),1)?0:1],w<-u&&this.lid(t,e,[b,b+1,b+a,b+a+1]),this.lines=!0,this.triangle(b,b+1,b+a),this.triangle(b+1,b+a,b+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,l=Math.hypot(n,r)*t.unit,h=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-l-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let c=Math.min(e,Math.ceil(t.cx+l+1)),d=Math.min(s,Math.ceil(t.cy+h+1));this.density=Math.min(o,Math.sqrt(lm/((c-this.left)*(d-this.top)))),this.across=Math.round((c-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=c-this.left,this.height=d-this.top;let{image:u}=this;return u?.width!==this.across||u?.height!==this.down?(this.image=u=new ImageData(this.across,this.down),this.pixels=new Uint32Array(u.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,u}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:l,slopeY:h,level:c}=t,d=s*o;if(this.px.length!==d+4)for(let g of hm)this[g]=new Float64Array(d+4);this.scratch=d,this.level.set(c);let{sinA:u,cosA:f}=e,[p,m,v]=[.45*f+.5*u,.45*u-.5*f,.74];for(let g=0,b=0;g<o;g++)for(let w=0;w<s;w++,b++){this.corner(b,e,n[w],r[g],a[b]);let x=(v-l[b]*p-h[b]*m)/Math.sqrt(1+l[b]*l[b]+h[b]*h[b]);this.shade[b]=x>0?x*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,l],h)=>{this.corner(n+h,t,r,a,l),this.level[n+h]=s,this.shade[n+h]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(d,u)=>{for(let f=0;f+1<d.length;f++){let p=[d[f],d[f+1]],m=Math.max(n[p[0]],n[p[1]]);if(!(m>-this.hz&&m<1e4))continue;this.cut=!0;let g=[n[p[0]],n[p[1]],-this.hz,-this.hz].map((b,w)=>[s[p[w%2]%t],o[Math.floor(p[w%2]/t)],b]);this.face(r,g,(128-this.tintBase)/this.tintSlope,u)}},l=r.sinA>0?0:e-1,h=r.cosA>0?t-1:0,c=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,u)=>l*t+u),c?.12:.55),a(Array.from({length:e},(d,u)=>u*t+h),c?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:l,pixels:h,depths:c,across:d,palette:u,tintBase:f,tintSlope:p,cut:m,hz:v,zDepth:g}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let b=o[t],w=n[t],x=o[e],y=n[e],k=x-b,T=y-w,E=o[s]-b,A=n[s]-w,$=Math.max(0,Math.ceil(w-.5)),O=Math.min(this.down,Math.ceil(n[s]-.5)),M=k*A-E*T;if($>=O||Math.abs(M)<.001)return;let z=I=>((I[e]-I[t])*A-(I[s]-I[t])*T)/M,st=I=>((I[s]-I[t])*k-(I[e]-I[t])*E)/M,U=z(r),N=st(r),j=z(a),ht=st(a),kt=z(l),mt=st(l),L=Math.hypot(j,ht),ct=this.density/2,bt=Math.min(a[t],a[e],a[s]),vt=Math.max(a[t],a[e],a[s]),ot=Math.min(1,(.34-L*this.density)*7),Y=this.lines&&ot>0&&Math.floor(vt+L*ct+L)!==Math.floor(bt-L*ct-L);for(let I=$;I<O;I++){let B=I+.5,at=b+(B-w)*E/A,K=B<y?b+(B-w)*k/T:x+(B-y)*(o[s]-x)/(n[s]-y),P=Math.max(0,Math.ceil(Math.min(at,K)-.5)),it=Math.min(d,Math.ceil(Math.max(at,K)-.5)),G=P+.5-b,X=B-w,V=this.zTop+this.zRow*B,lt=r[t]+U*G+N*X,q=a[t]+j*G+ht*X,nt=l[t]+kt*G+mt*X;for(let D=I*d+P,At=I*d+it;D<At;D++,lt+=U,q+=j,nt+=kt){if(m){let H=g*lt+V;if(H>v+1e-6||H<-v-1e-6)continue}let Mt=f+p*q,St=0;if(Y){let H=Math.round(q),wt=ct+.5-Math.abs(q-H)/L;wt>0&&(St=Math.round(ot*(wt<1?wt:1)*(H%3===0?8:this.thin)))}h[D]=u[(St*40+(nt+.5|0)<<8)+(Mt<0?0:Mt>255?255:Mt|0)],c[D]=lt}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var cm=140,ci=class{constructor(t){this.canvas=t,this.context=Q(t),this.land=Q(rt()),this.under=Q(rt()),this.line=Q(rt()),this.buffer=Q(rt()),this.camera=new ai,this.terrain=new hi,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:l}=this,h=JSON.stringify([s,o,r,n]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let c=new ii(t,s,o,r,a,l);l.mix(n,d=>t.tint(d)),this.paths=new li(c,n,this.under,this.line),Object.assign(this,{key:h,fine:r,stale:!0})}this.paths.load(e)}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},cm)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:l}=this,{box:h,colours:c}=t,{landscape:d,range:u,logHeight:f,window:p,title:m}=h,v=this.fine&&!this.moving,g=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*c.scale,b=k=>qh(d,u,f,s.half[2],k/(2.4*g)),w=[t,g,r];(!this.widths||w.some((k,T)=>k!==this.measured[T]))&&(this.measured=w,this.widths=Dh(e,c,g,p,b(.4*r))),Fh(s,[n,r],g,this.widths),h.shown=v?h.fine:h.coarse;let x=o.paint(h.shown,s,n,r,v?2:1);l.canvas.width=x.width,l.canvas.height=x.height,l.putImageData(x,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let y=b(2*s.half[2]*s.unit*s.cosE);Ch(e,s,c,y),e.imageSmoothingQuality=v?"high":"low",e.drawImage(l.canvas,o.left,o.top,o.width,o.height),Bh(e,s,c,g,p,y,m);for(let k of[!0,!1])this.drawPoints(h,c,k);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,l]=this.camera.half,h=!1,c={toPixel:(d,u)=>{let[f,p,m]=t.toBox(d,u,n.at(d,u));h=Math.abs(f)<=r&&Math.abs(p)<=a&&m<=l&&t.hides(f,p,Math.max(m,-l),t.fault([f,p,m]))===s;let[v,g]=t.toCanvas([f,p,m]);return[v,g]},inside:()=>h};o.globalAlpha=s?Pn:1,n.points(o,c,e),o.globalAlpha=1}};var dm=2.5,um=6,Fn=820,fm=1100,pm=1.4,Qh=140,di=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new Ko,this.panels=new ti(this.stage),this.key=new ei(this.stage.querySelector(".ov-key")),this.hall=new Jo(s),this.layers=new Zo(this.stage),this.trails=new wo(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new ci(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.cloud=new Xo(t),this.race=new oi(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);cn(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=En(this.player.root),n=(a,l)=>JSON.stringify([ie(a),l]),r=e&&n(s,o)===n(e.surface,this.colours);this.colours=o,r||(this.landscape=new Es(s,ys(s))),this.race.fit.load(t),this.plane.domain=s.domain,(!e||fe(e.surface)!==fe(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=En(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:l}=t;if(!n)return;let h=a.projector?Fn*this.colours.scale/pm:Fn,c=!!(t.sync.group||r.clientWidth<h)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",c),r.classList.toggle("ov-snug",!c&&r.clientWidth<h*fm/Fn);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let u=go();this.hall.fit(),this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},u),this.key.show(n.surface,this.colours,u,this.cloud.words),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:f,clientHeight:p}=o,{clientWidth:m,clientHeight:v}=s.canvas,g=this.panels.places.map(({i:x})=>x),b=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),w=[f,p,u,this.colours.scale,m,v,l.width,this.panels.on,g,b];if(!(!(f*p||m*v)||w.join()===this.size)){this.size=w.join(),f&&p&&e.resize(f,p,u),m&&v&&s.resize(m,v,u),l.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,u);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Qh)}resurface(){let{surface:t}=this.player.scene;this.landscape=new Es(t,ys(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},Qh)}draw(){let{view:t}=this.player;this.cloud.offer(),t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:l}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let m of["halo","line"])s.moved(m);this.trails.reset(l,e,a),r.place()}this.trails.draw(n.time),this.cloud.draw(this.stale.land||this.stale.trails);let{view:h,inside:c,quiz:d,viewState:u,firstVisit:f}=t;s.emptied("heads");let p=h.inside&&c.ready&&c.at(n.time);for(let{runs:m,i:v=u.run,dx:g,dy:b}of l){let w=s.moved("heads",g,b);o.on&&o.drawStart(w,r.position,e),p&&v===u.run&&(o.on||!p.insight.run.hidden)&&c.draw(w,p,a),ml(w,m,e,n.time,a),d.draw(w,e,a),f.draw(w,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?um:dm;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let l=t.view.map((c,d)=>d%2?Math.min(c,a[d]):Math.max(c,a[d])),h=t.fitted?a:l[0]<l[1]&&l[2]<l[3]?l:t.view;s.prepare(this.landscape,o.runs,h,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:n}=this.player,{low:r,high:a}=this.landscape,l=[r-.5*(a-r),a+.5*(a-r)];if(this.stale.charts){let{undecided:h}=this.player.quiz;for(let c of this.charts)Object.assign(c,{coarse:this.bends,foretells:!h});e.inside?o.prepare(this.colours,l):this.race.prepare(t,s.last,l,this.colours)}for(let h of this.charts)h.draw(s.time,n.lit);t.companion&&!e.inside&&this.race.nameFit(t.companion,{time:s.time,rests:!s.playing,lit:n.lit})}};var ui=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:l}=this.player,{plane:h,surface3d:c}=n,{number:d,step:u,plays:f,speed:p,window:m,camera:v,hidden:g}=t;return this.restored=d,o.pause(),o.seek(u),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((b,w)=>r.setHidden(w,g.includes(w))),m&&h.show(m),v&&Object.assign(c.camera,{azimuth:v[0],elevation:v[1],magnification:v[2]}),n.invalidate("land"),f&&!l&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:l,magnification:h}=r.camera,c=s.runs.flatMap((u,f)=>u.hidden?f:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(u=>Number(u.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,l,h].map(u=>Number(u.toFixed(2))).join("~")}`),[...d,...c.length?[`hidden:${c.join("~")}`]:[]].join()}};function Qe({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let l of r.method.remembers)a.push(`${l} along x`,`${l} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:a}}var Bn=Array.from({length:2},()=>new Int32Array(0));function mm(i,t){return Bn[t].length<i&&(Bn[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),Bn[t]}function tc(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,r=Array.from({length:2},(h,c)=>mm(64*n,c)),a=r.map(()=>0),l=e*64;for(let h=0;h<64&&l+h<t;h++){for(let c=0;c<i.length;c++)s[c]=i[c][l+h]+0;for(let c=0;c<2;c++)for(let d=0;d<n;d++)a[c]=a[c]+Math.imul(o[d],r[c][h*n+d])|0}return a.map(h=>h>>>0)}function sc(i,t,e){if(i?.records!==t)return!1;let{columns:s}=Qe(i);for(let o=0;o*2<e.length;o++)if(tc(s,t,o).some((n,r)=>n!==e[o*2+r]))return!1;return!0}function oc(i,t){let{columns:e,names:s}=Qe(t),o=i?Qe(i).columns:[],n=Math.min(i?.records??0,t.records);for(let r=0;r<n;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return i?.records===t.records?void 0:{step:n,name:"end"}}var vm=400,gm=20,fi=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((l,h)=>{let c=l&&oc(o[h],l);c&&this.doubts.set(h,c)});let{arrays:r}=t.head,a=s&&e.every((l,h)=>r[`digest${h}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),vm))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],r=o[t];sc(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),gm)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let r=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),ic(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&ic(this.said,this.words)}};function ic(i,t){i.textContent!==t&&(i.textContent=t)}var bm="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",wm=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,xm="race|inside|toggle-inside|branch|previous-run|next-run",ym={view:new RegExp(`^(${xm}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),dial:/^(dial|fan)$/,runs:/^branch$/},km=5e3,ts=0,pi=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(bm)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout(ts),ts=setTimeout(()=>{ts=0,document.documentElement.removeAttribute("data-ov-undecided")},km))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!ts&&this.decides>0;o&&(clearTimeout(ts),ts=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!wm.test(t)||s.locked?.some(o=>ym[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${S(t,3)}, ${S(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>S(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,l=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=l?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[h,c,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:h,lineWidth:c*a}),t.setLineDash(d),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(l?-17:17)*a,r);t.setLineDash([])}}};var Mm=90,Sm=400,mi=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!n)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(l=>`${l.label}: ${S(l.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},Sm))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();et(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||n-this.shown.at>Mm||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var $m=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Tm=1500;function nc(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?$m.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var qn=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:nc(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Tm)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:l}=r.layers,{width:h,height:c}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,h,c);for(let p of this.sources())t.drawImage(p,0,0,h,c);t.setTransform(l,0,0,l,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(p=>!p.hidden)],u=h/l-22,f=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(u-f,18,f+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,m)=>{let v=32+20*m;m&&Vt(t,p,u-f+15,v,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,u-f+(m?36:10),v)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},vi=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!nc()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new qn(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),Do(t,`${this.player.scene.surface.key}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Em={1:Uint8Array,4:Float32Array,8:Float64Array};function Am(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0);return Wn(JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),t.buffer,4+e)}function Wn(i,t,e){return{head:i,array:o=>{let[n,r,a]=i.arrays[o];return new Em[a](t,e+n,r)}}}function Om({program:i},t){let e=i?.columns;if(!e)return;let s=Float64Array.from(t("rows")),o=s.length/e;return Array.from({length:e},(n,r)=>s.subarray(r*o,(r+1)*o))}function gi(i){let{head:t,array:e}=i instanceof Uint8Array?Am(i):i,s=Om(t.surface,e);s&&(t.surface.rows=s);let o=t.runs;o.forEach((r,a)=>{if(r.floor=t.surface.floor??0,r.lossAt=l=>r.height[Math.min(l,r.records-1)]+r.floor,!!t.held)for(let l of["x","y","height","slope"])r[l]=e(`${l}${a}`)});let n=o.filter(r=>!r.offstage);return Object.assign(t,{array:e,head:t,runs:n,allRuns:o})}function es(i){let t=gi(i),{simulator:e}=t,s=t.allRuns.map(({records:l})=>l);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new Ye({...t,simulator:e}),n=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((l,h)=>{let c=e.paths[h],d=o.simulate(c,n,r);a.simulated[h]=d,d&&t.head.arrays[`records${h}`]&&(a.recorded[h]=Nm(n,t,h,d));let u=a.recorded[h]??d;u&&Object.assign(l,vo(o,n,l,c,u))}),Object.assign(t,a)}function Nm({simulator:i},t,e,s){let o=t.array(`records${e}`),n=Qe(s).columns.length,r=o.length/n,a=Array.from({length:n},(l,h)=>o.subarray(h*r,(h+1)*r));return{...i.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var bi=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:l}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+l}px)`;let h=this.position.join();this.handle.dataset.start!==h&&(this.handle.dataset.start=h),this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let c=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${S(s)}, ${S(o)}.${c}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var Ls=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var wi=new Map,xi=class{constructor(t){this.player=t,this.own=new Ls(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!wi.has(t)){let o=new Set;wi.set(t,{members:o,clock:new Ls(n=>o.forEach(r=>r.tick(n)))})}let{root:e,picture:s}=this.player;this.group=wi.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?rc(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return rc(t);e.stop(),t&&wi.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||ie(o.scene.surface)!==ie(t.surface))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function rc({clock:i,members:t}){let e=[...t].map(({player:o})=>o.scene),s=String(e.some(o=>o.companion));i.setLast(Math.max(...e.map(({steps:o})=>o)));for(let{player:o}of t)o.root.dataset.companion=s,o.readout.setLast(i.last),o.runsChanged(),o.picture.schedule()}var yi=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},Io),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let r={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>Hn(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&Hn(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return fe(s.surface);if(n<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(n);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,r=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return{steps:n.steps,noise:n.level}[s];if(r<0)return;let{values:a,schedule_values:l}=o.last(r);return(t==="schedule"?l:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(l=>Hn(l,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(n);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(c=>this.turnOf(c)),[n]=t?this.turnOf(t):[],r=c=>Object.fromEntries(s.filter(d=>d.owner===c).map(({name:d,value:u})=>[d,u])),{steps:a,noise:l}=r("scene"),h=r("surface");return{kept:o.length?o:void 0,turn:n,steps:a,noise:l,coefficients:Object.keys(h).length?h:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,c=>s.last(c)),l=o?this.numbers(n,c=>W(o[c])):a,h={side:t.side,shown:l,inForce:a};document.dispatchEvent(new CustomEvent("ov-bent",{detail:h}))}numbers({surface:t,start:[e,s],steps:o,level:n},r){let{runs:a}=this.player.scene;return{run:Object.fromEntries(a.map(({name:l},h)=>[l,r(h).values])),schedule:Object.fromEntries(a.map(({name:l},h)=>[l,r(h).schedule_values])),surface:t.parameters,scene:{steps:o,noise:n},start:{x:e,y:s}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},Hn=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var ac="ov-hall",ki=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,ac,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.dial),a=r?e.findIndex(l=>l.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(ac,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,n=this.current,r=(a,l)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!l));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),e.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,s.root.hidden=!n.inside,o.root.hidden=!n.dial;for(let a of["map","relief","both","grid"])r(a,n.stage===a);r("race",!n.inside),r("log-height",n.log_height);for(let a of["inside","dial","fan","cloud","projector"])r(a,n[a]);e.enlarge(),o.load(this.player.scene),n.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var Un=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new Ze(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new Ro(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new xi(this),this.viewState=new ki(this),this.picture=new di(this,s),this.bending=new Co(this),this.turning=new yi(this),this.proof=new fi(this),this.start=new bi(this,e(".ov-start")),this.legend=new Vo(this,e(".ov-legend")),this.readout=new mi(this),this.playback=new ui(this),this.recorder=new vi(this,e('[data-do="record"]')),this.quiz=new pi(this),this.firstVisit=new Ho(this,e(".ov-first-visit")),this.keys=new Po(e('[data-do="keys"]')),this.inside=new Ee(this,e(".ov-inside")),this.dial=new Ee(this,e(".ov-dial")),fh(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)ph(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||fe(e.surface)!==fe(t.surface),n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},lc=Lo(i=>new Un(i),(i,t,e)=>{i.inspectorLoader??=new Uo(i,e),i.inspectorLoader.show(t instanceof Uint8Array?es(t):t)});var hc=`.ov-number {
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
`;var cc=`.ov-number-track {
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
`;var dc=`.ov-player:focus-visible,
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
`;var uc=`.ov-player button {
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
`;var fc=`[data-dial="true"].ov-player {
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
`;var pc=`.ov-side {
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
`;var mc=`.ov-inside {
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
`;var vc=`.ov-player .ov-legend-head {
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
`;var gc=`.ov-chart {
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
.ov-chart[data-chart="fit"] .ov-chart-title {
  display: flex;
  justify-content: space-between;
  gap: 8px;
}
.ov-chart[data-chart="fit"] .ov-chart-title span + span {
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
`;var bc=`/* Over the foot of the picture, beside nothing that is to be pressed. */
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
`;var wc=`.ov-player.ov-large {
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
`;var xc=`:is(.ov-aim, .ov-confirm) {
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
`;var yc=`.ov-ended {
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
`;var Gn=[dc,uc,cc,fc,pc,mc,vc,gc,bc,wc,xc,yc].join("");var Hm=121,Vn=class{constructor(t){let e=o=>t.querySelector(o);this.root=e(".ov-number"),this.label=e(".ov-number-label"),this.more=e(".ov-number-more"),this.help=e(".ov-number-help"),this.abort=new AbortController,this.outbox=new Ze(()=>{}),this.sent=void 0,this.given=void 0,this.awaited=void 0,this.patience=0,this.shown=void 0;let{signal:s}=this.abort;this.control=new Be(this.root,{turn:o=>this.tell("turn",o),release:o=>this.release(o),back:()=>this.tell("back",this.control.inForce)},{signal:s,spoken:o=>S(o,6)}),document.addEventListener("ov-bent",o=>this.hear(o.detail),{signal:s}),this.explain(!1),this.more.addEventListener("click",()=>this.explain(!!this.help.hidden),{signal:s})}destroy(){this.control.back(),this.abort.abort(),clearTimeout(this.patience),this.outbox.stop()}load(t){let e=this.sent?.value;this.sent=JSON.parse(new TextDecoder().decode(t)),this.sent.value!==e&&(this.shown=void 0);let{parameter:s,value:o,label:n,layout:r,help:a}=this.sent;o===this.awaited&&this.answered(),this.label.innerHTML=Um(n,s),this.root.dataset.layout=r,this.label.hidden=r==="bare",this.more.hidden=!["tall","typed"].includes(r)||!a,this.more.setAttribute("aria-label",`About ${n}`),this.help.textContent=a,this.more.hidden&&this.explain(!1),this.show(),this.root.dataset.ready="true",this.sent.reveal&&e===void 0&&this.reveal(),o!==e&&document.dispatchEvent(new CustomEvent("ov-ask"))}show(){if(!this.sent)return;let{parameter:t,value:e,suits:s,ends:o,label:n,fixed:r}=this.sent,a=this.awaited??e,l=new qe(t,a,s??t.default,o);this.given={scale:l,lattice:l.lattice(Hm),inForce:a,label:n,fixed:r},this.control.load({...this.given,value:this.shown})}reveal(){this.root.scrollIntoView({block:"center"}),this.control.track.root.focus({preventScroll:!0})}hear(t){let{turns:e,parameter:s}=this.sent??{};if(!this.sent||!this.given||!e||!s||t.side!==e.side)return;let{owner:o,run:n=""}=e,r=h=>(o==="run"||o==="schedule"?h[o][n]:h[o])?.[s.name],a=r(t.inForce),l=r(t.shown);a!==void 0&&a!==this.sent.value?(this.sent.value=a,a===this.awaited&&this.answered(),this.shown=l,this.show()):l!==this.shown&&(this.shown=l,this.control.load({...this.given,value:l}))}release(t){this.answered(),this.awaited=t,this.patience=setTimeout(()=>{this.answered(),this.show()},Io),this.tell("release",t)&&this.outbox.send("release",{value:t,at:Date.now()}),this.show()}answered(){clearTimeout(this.patience),this.awaited=void 0}tell(t,e){if(!this.sent?.turns)return!!this.sent;let s={...this.sent.turns,name:this.sent.parameter.name,value:e,phase:t};return document.dispatchEvent(new CustomEvent("ov-turn",{detail:s,cancelable:!0}))}explain(t){this.help.hidden=!t,this.more.setAttribute("aria-expanded",String(t))}};function Um(i,{sign:t,scale:e}){if(e==="switch")return i;let s=i.split(" "),o=s.pop();return[...s,...t.replace(/<[^>]*>/g,"")===o?[]:[o],t].join(" ")}var kc=Lo(i=>new Vn(i),(i,t)=>i.load(t));var Mi=class{constructor(t){this.kind="",this.at=-1/0,addEventListener("hashchange",t)}get query(){return location.hash.slice(1)}get note(){return history.state}write(t,e,s){if(t===this.query)return;let o=performance.now(),n=s===this.kind&&o-this.at<1500;s&&Object.assign(this,{kind:s,at:o});try{history[!s||n?"replaceState":"pushState"](e,"",`#${t}`)}catch{}}};var Mc=/%[0-9A-Fa-f]{2}/,Kn=i=>i.replace(/[A-Z]/g,t=>t.toLowerCase()),Ht=(i,t)=>t.includes(i)?i:t.find(e=>Kn(e)===i)??i,Gm=new TextDecoder("utf-8",{ignoreBOM:!0}),Si=i=>i.replace(/[\0-\x7f]+/g,t=>{let e=[];for(let s=0;s<t.length;s++){let o=/^%([0-9a-fA-F]{2})/.exec(t.slice(s,s+3));e.push(o?parseInt(o[1],16):t.charCodeAt(s)),o&&(s+=2)}return Gm.decode(Uint8Array.from(e))}),$i=class{constructor({mending:{blanks:t,closing:e,encodings:s},with_words:o}){this.blanks=t,this.closing=e+t,this.encodings=s,this.words=o}queryInKey(t){for(let e=0;e<this.encodings&&!t.includes("=")&&Mc.test(t);e++)t=Si(t);return t.includes("=")?t:""}key(t){return Yn(Kn(this.decoded(t)),this.blanks).replace(/^(?:amp;)+/,"")}field(t,e){if(t===this.words)return e;let s=Kn(this.decoded(e)).replace(/([0-9.]e) (?=[0-9])/g,"$1+"),o=s.split(/([,:~@])/).map(n=>Yn(n,this.blanks));return Yn(o.join(""),"",this.closing)}decoded(t){for(let e=0;e<this.encodings&&Mc.test(t);e++)t=Si(t);return t}};function Yn(i,t,e=t){let[s,o]=[0,i.length];for(;s<o&&t.includes(i[s]);)s++;for(;o>s&&e.includes(i[o-1]);)o--;return i.slice(s,o)}var R=class extends Error{},Vm=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;function Ne(i){let[,t,e,s="",o]=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(i.toExponential()),n=Object.is(i,-0)?"-":t,r=Number(o),a=e+s;if(r<-4||r>=16){let c=String(Math.abs(r)).padStart(2,"0");return`${n}${e}${s&&`.${s}`}e${r<0?"-":"+"}${c}`}if(r<0)return`${n}0.${"0".repeat(-r-1)}${a}`;let l=a.slice(0,r+1).padEnd(r+1,"0"),h=a.slice(r+1);return`${n}${l}${h&&`.${h}`}`}var ne=(i,t)=>[i,...Object.entries(t).map(([e,s])=>`${e}:${Ne(s)}`)].join(),Sc=i=>i.map(([t,e])=>`${t}=${Ym(e)}`).join("&"),Ym=i=>encodeURIComponent(i).replace(/%(2C|3A|40)/g,decodeURIComponent).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);function tt(i){let t=[...i];return`“${t.slice(0,40).join("").replace(/[^A-Za-z0-9_.,:+\- ]/gu,"·")}${t.length>40?"…":""}”`}function _e(i,t){let e=i.indexOf(t);return e<0?[i,"",!1]:[i.slice(0,e),i.slice(e+t.length),!0]}function ss(i,t,e,s){if(t<=i&&i<=e)return i;let o=`${J(t)} and ${J(e)}`;throw new R(`${s} must lie between ${o}, got ${J(i)}.`)}function os(i,t,e,s){if(!Number.isInteger(i))throw new R(`${s} must be a whole number, got ${J(i)}.`);if(t<=i&&i<=e)return i+0;throw new R(`${s} must lie between ${t} and ${e}, got ${J(i)}.`)}function Xn(i){if(!/^[a-z][A-Za-z0-9_]{0,39}$/.test(i))throw new R(`${tt(i)} is no name`);return i}var Is=class{constructor(t){this.limits=t,this.notices=[]}note(t){this.notices.push(t)}limited(t=this.notices){let e=[...new Set(t)],{length:s}=e.splice(this.limits.notices);return s?[...e,`And ${s} more of the kind.`]:e}number(t){if(t.length>this.limits.number||!Vm.test(t))throw new R(`${tt(t)} is not a number`);let e=Number(t);if(Number.isFinite(e))return e;throw new R(`a number in the link must be finite, got ${e<0?"-":""}inf.`)}orDefault(t,e,s){try{return t()}catch(o){if(!(o instanceof R))throw o;return this.note(`The link's ${s} was not understood (${Jn(o.message)}); the default is used.`),e}}field(t,e){let s=t.filter(([o])=>o===e);return s.length>1&&this.note(`The link gives '${e}' ${s.length} times; the first one counts.`),s[0]?.[1]}values(t,e,s){let o=new Map;for(let n of t){let[r,a]=_e(n,":"),l=Ht(r,e.map(c=>c.name)),h=e.find(c=>c.name===l);if(!h)this.note(`${s} has no setting ${tt(l)}; it was left out.`);else if(o.has(l))this.note(`The link gives ${l} of ${s} twice; the first one counts.`);else{let c=this.orDefault(()=>Km(this.number(a),h),void 0,`${l} of ${s}`);c!==void 0&&o.set(l,c)}}return Object.fromEntries(e.map(n=>[n.name,o.get(n.name)??n.default]))}};function Km(i,{low:t,high:e,switch:s}){if(s?i===0||i===1:t<=i&&i<=e)return i;let o=s?"0 or 1":`${J(t)} to ${J(e)}`;throw new R(`${J(i)} is outside ${o}`)}var Jn=i=>i.replace(/\.+$/,"");var Zn=({rule:i,metric:t,low:e,high:s,count:o})=>i+(i==="tuned"?`,metric:${t},low:${Ne(e)},high:${Ne(s)},count:${o}`:"");function $c(i,t,e){let{key:s,default:o}=t,n=i.field(e,s);return n===void 0?o:i.orDefault(()=>Xm(i,t,n),o,`'${s}'`)}function Xm(i,{default:t,rules:e,metrics:s,counts:o,count:n,rates:r},a){let[l,...h]=a.split(","),c=new Map(h.map(g=>_e(g,":")).map(([g,b])=>[g,b]));for(let g of c.keys())if(!Object.hasOwn(t,g)||g==="rule")throw Jm(g);let d=(g,b,w)=>c.has(g)?b(c.get(g)??""):w,u=g=>i.number(g),f=d("low",u,t.low),p=d("high",u,t.high),m=d("count",g=>os(u(g),...n,"The count"),t.count),v=d("metric",Xn,t.metric);if(Xn(l),!e.includes(l))throw new R(`There is no fairness named ${tt(l)}; there are ${e.join(", ")}.`);if(!s.includes(v))throw new R(`Runs are tuned by ${s.join(", ")}, not by ${tt(v)}.`);if(ss(f,...r,"The lowest learning rate"),ss(p,...r,"The highest learning rate"),!(f<p))throw new R(`The learning rates must go up, but go from ${J(f)} to ${J(p)}.`);if(!o.includes(m))throw new R(`The number of learning rates is one of ${o.join(", ")}, not ${tt(String(m))}.`);return l==="tuned"?{rule:l,metric:v,low:f,high:p,count:m}:{...t,rule:l}}var Jm=i=>new R(`${tt(i)} is no setting of it`);var Zm=/^([a-z][a-z0-9_]*),([+-]?[.0-9][^,:@]*)(?=[,@]|$)/,Ac="learning_rate";function sr(i,t,e){let{key:s}=t.runs,o=er(i,(a,l)=>a===s?tr(l,Qm):l);if(!Object.hasOwn(t.frozen,e))return o;let n=t.frozen[e],r=a=>!i.some(([l])=>l===a);return[...er(o,(a,l)=>a===s?l&&tr(l,h=>Nc(h,n,Ti)):Ti(l,Rs(n.settings,a))),...Object.entries(n.fields).filter(([a])=>r(a)),...r(s)?n.runs.map(a=>[s,n.methods[a]]):[]]}function Oc(i,t){let e=t.frozen[t.version],{key:s}=t.runs,o=i.filter(([n,r])=>Rs(e.fields,n)!==r);return er(o,(n,r)=>n===s?r&&tr(r,a=>Nc(a,e,Qn)):Qn(r,Rs(e.settings,n)))}function Ti(i,t){let e=i?i.split(","):[],s=new Set(e.map(Ec));return[...e,..._c(t).filter(o=>!s.has(Ec(o)))].join()}function Qn(i,t){let e=new Set(_c(t));return i.split(",").filter(s=>!e.has(s)).join()}var tr=(i,t)=>i.split("~").map((e,s)=>s%2?e:t(e)).join("~");function Qm(i){let t=Zm.exec(i);return t?`${t[1]},${Ac}:${i.slice(t[1].length+1)}`:i}function Nc(i,{methods:t,schedules:e},s){let[o,...n]=i.split("@"),r=n.join("@"),a=s(o,Rs(t,Tc(o))),l=s===Qn?a.replace(new RegExp(`^([^,]*),${Ac}:`),"$1,"):a;return n.length?`${l}@${s(r,Rs(e,Tc(r)))}`:l}var er=(i,t)=>i.map(([e,s])=>[e,t(e,s)]),Rs=(i,t)=>Object.hasOwn(i,t)?i[t]:void 0,Tc=i=>i.split(",",1)[0],Ec=i=>i.split(":",1)[0],_c=(i="")=>i.split(",").filter(t=>t.includes(":"));var Ei=class{constructor(t){this.table=t,this.mending=new $i(t),this.foreign=new RegExp(`^${t.foreign}$`)}read(t){let{table:e,mending:s}=this,{query:o,fields:n}=e.limits;if(t.length>o&&[...t].length>o)return{pairs:[],notices:[`The link is longer than ${o} characters and was not read.`]};let r=this.unwrapped(this.split(t.replace(/^\?/,"")));if(!r||r.length>n)return{pairs:[],notices:[`The link has more than ${n} parts and was not read.`]};let a=r.map(([h,c])=>[h,s.field(h,c)]),l=a.find(([h])=>h==="v")?.[1]??"";return!Object.hasOwn(e.frozen,l)||a.some(([h])=>h===e.end)?{pairs:sr(a,e,l),notices:[]}:{pairs:sr(this.withoutLast(a),e,l),notices:[e.cut]}}split(t){let e=t.split("&");if(e.length>this.table.limits.fields)return;let s=o=>Si(o.replaceAll("+"," "));return e.filter(o=>o).map(o=>_e(o,"=")).map(([o,n])=>[s(o),s(n)])}unwrapped(t){let{mending:e}=this,s=t?.map(([o,n])=>{let r=n?[]:this.split(e.queryInKey(o));return r&&(r.length?r:[[o,n]])});if(!(!s||s.includes(void 0)))return s.flatMap((o=[])=>o.map(([n,r])=>[e.key(n),r]))}withoutLast(t){let{known:e}=this.table,s=t.findLastIndex(([o,n])=>o!=="v"&&(e.includes(o)||!n&&e.some(r=>r.startsWith(o))));return t.filter(([o],n)=>s<0||n<s||n>s&&this.isForeign(o))}meaningless(t){return[...new Set(t.map(([s])=>s))].filter(s=>!this.table.known.includes(s)&&!this.isForeign(s))}isForeign(t){return this.foreign.test(t)}};var or="treatment:",tv="gradient",Lc=({kind:i,values:t})=>ne(i,t);function Ic(i,t,e){let{key:s,kinds:o,default:n}=t,r=i.field(e,s);if(r===void 0)return n;let a=()=>{let[l,...h]=r.split(","),c=Ht(l,Object.keys(o));if(!Object.hasOwn(o,c))throw new R(`there is no penalty named ${tt(c)}`);let{label:d,parameters:u}=o[c];return{kind:c,values:i.values(h,u,`the penalty ${d}`)}};return i.orDefault(a,n,`'${s}'`)}var Rc=i=>i===tv?"":`,${or}${i}`,ir=i=>i.startsWith(or);function Cc(i,{label:t,treatments:e},s){let[o]=e;if(!s.length)return o;s.length>1&&i.note(`The link gives the treatment of ${t} twice; the first one counts.`);let n=Ht(s[0].slice(or.length),e);return e.includes(n)?n:(i.note(`${t} has no treatment ${tt(n)}; the penalty stays in the gradient.`),o)}function zc({segments:i,partners:t}){let e=i.length-1;return i.map((o,n)=>ev(o,n===e?t:[])).map((o,n)=>n?`~${i[n].branch_step}~${o}`:o).join("")}function ev({optimizer:i,values:t,schedule:e,schedule_values:s,treatment:o},n){let r=ne(i,t)+Rc(o),a=r+n.map(l=>`,with:${l}`).join("");return e==="constant"?a:`${a}@${ne(e,s)}`}function Cs(i,t){let{rate:e,parameters:s,treatments:o}=i.methods[t],n={...sv(s),learning_rate:e};return{segments:[{optimizer:t,values:n,schedule:"constant",schedule_values:{},branch_step:0,treatment:o[0]}],partners:[]}}var sv=i=>Object.fromEntries(i.map(t=>[t.name,t.default]));function Pc(i,t,e){if(!e)return[];let{segments:s,steps:o}=t.limits,n=e.split("~");try{if(n.length%2===0||n.length>2*s-1)throw new R(`A run has at most ${s} segments, with a step between any two`);let r=jc(i,t,n[0]);for(let a=1;a<n.length;a+=2){let l=os(i.number(n[a]),1,o,"The step of a branch");r=nr(r,l,jc(i,t,n[a+1]))}return[r]}catch(r){if(!(r instanceof R))throw r;return i.note(`${Jn(r.message)}; that run was left out.`),[]}}function nr(i,t,{segments:[e],partners:s}){return{segments:[...i.segments.filter(({branch_step:n},r)=>!r||n<t),{...e,branch_step:t}],partners:s}}function jc(i,t,e){let[s,o]=_e(e,"@"),[n,...r]=s.split(","),a=Ht(n,Object.keys(t.methods));if(!Object.hasOwn(t.methods,a))throw new R(`There is no optimizer named ${tt(a)}`);let{label:l,rate:h,parameters:c,contrasts:d,ordered:u}=t.methods[a],f=r.filter(x=>x.startsWith("with:")).map(x=>x.slice(5)),p=f.map(x=>Ht(x,d));for(let x of p)d.includes(x)||i.note(`${l} has no partner ${tt(x)}; it was left out.`);let m=Cc(i,t.methods[a],r.filter(ir)),v=c.map(x=>x.name==="learning_rate"?{...x,default:h}:x),g=r.filter(x=>!x.startsWith("with:")&&!ir(x)),b=i.values(g,v,l),w=ov(i,t,o);return rr({label:l,ordered:u},b),{segments:[{optimizer:a,values:b,...w,branch_step:0,treatment:m}],partners:d.filter(x=>p.includes(x))}}function rr({label:i,ordered:t},e){for(let[s,o]of t)if(e[s]>e[o])throw new R(`${i}'s ${s} must not exceed its ${o}, but ${J(e[s])} is more than ${J(e[o])}.`)}function ov(i,t,e){let[s,...o]=e?e.split(","):["constant"],n=Ht(s,Object.keys(t.schedules));if(!Object.hasOwn(t.schedules,n))return i.note(`There is no schedule named ${tt(n)}; the learning rate stays constant.`),{schedule:"constant",schedule_values:{}};let{label:r,parameters:a}=t.schedules[n];return{schedule:n,schedule_values:i.values(o,a,`the schedule ${r}`)}}var Dc=({settings:i},t)=>ne(t.stage,Object.fromEntries(i.map(({name:e})=>[e,Number(t[e])]))),iv=({stages:i,settings:t},e=i[0])=>({...Object.fromEntries(t.map(s=>[s.name,s.default])),stage:e});function Fc(i,t,e){let{key:s,stages:o,settings:n,whole:r}=t,[a,...l]=e.split(","),h=i.values(l,n,"The view"),c=()=>{let f=o.find(p=>p===a);if(f)return f;throw new R(`there is no such view; there are ${o.join(", ")}`)},d=i.orDefault(c,o[0],`'${s}'`),u=()=>{for(let f of r)if(!Number.isInteger(h[f]))throw new R(`the view's ${f} is a whole number, not ${J(h[f])}`);return{...h,stage:d}};return i.orDefault(u,iv(t,d),`'${s}'`)}var Ai=class{constructor(t){this.table=t,this.reader=new Ei(t)}spell(t,e){let{version:s,end:o,surface:n,data:r,start:a,numbers:l,runs:h,fairness:c,penalty:d,view:u}=this.table,f=t.runs.map(zc),p=[[n.key,ne(n.name,t.coefficients)],...r.text?[[r.key,r.text]]:[],[a.key,t.start.map(Ne).join()],...l.map(({key:v})=>[v,Ne(t[v])]),...(f.length?f:[""]).map(v=>[h.key,v])],m=Zn(t.fairness);return m!==Zn(c.default)&&p.push([c.key,m]),t.penalty.kind!==d.default.kind&&p.push([d.key,Lc(t.penalty)]),e&&p.push([u.key,Dc(u,e)]),Sc([["v",s],...Oc(p,this.table),[o,"1"]])}read(t){let{table:e,reader:s}=this,o=new Is(e.limits),{pairs:n,notices:r}=s.read(t),a=n.filter(([d])=>!d.startsWith(e.scene_b));for(let d of[...r,...this.meaningless(n)])o.note(d);this.readVersion(o,a);let{notices:l}=o;o.notices=[];let h=this.readScene(o,a),c=a.length<n.length?o.notices.map(d=>`Scene A: ${d}`):o.notices;return{choice:h,notices:o.limited([...l,...c])}}meaningless(t){let e=this.reader.meaningless(t),{named:s}=this.table.limits,o=e.slice(0,s).map(tt).join(", "),n=e.length>s?` and ${e.length-s} more`:"";return e.length>1?[`The link's parts ${o}${n} mean nothing here and were left out.`]:e.length?[`The link's part ${o} means nothing here and was left out.`]:[]}readVersion(t,e){let{version:s,older_versions:o}=this.table,n=t.field(e,"v"),r=()=>{if(n!==void 0&&n!==s&&!o.includes(n))throw new R(`version ${tt(n)} is not known`)};t.orDefault(r,void 0,"'v'")}readScene(t,e){let{surface:s,runs:o}=this.table,[n,...r]=(t.field(e,s.key)??s.name).split(","),a=Ht(n,[s.name]);if(a!==s.name){t.note(`This page carries ${s.label} alone, and the link names ${tt(a)}.`);return}if(!this.isOnItsData(t,e))return;let l=t.values(r,s.parameters,s.label),h=e.filter(([f])=>f===o.key).map(([,f])=>f),c=h.flatMap(f=>Pc(t,this.table,f)),d=!c.length&&h.some(f=>f);d&&t.note(`No run of the link was understood; ${s.label}'s usual ones are shown.`);let u=this.limitRuns(t,c);return{coefficients:l,start:this.readStart(t,e),...this.readNumbers(t,e),runs:h.length&&!d?u:o.first.map(f=>Cs(this.table,f)),fairness:$c(t,this.table.fairness,e),penalty:Ic(t,this.table.penalty,e)}}isOnItsData(t,e){let{surface:s,data:o}=this.table,n=t.field(e,o.key);!o.text&&n!==void 0&&t.note(`${s.label} is no function of data; the link's were left out.`);let r=o.text,a=n===void 0?o.first:Ti(n,o.usual);if(!r||Bc(a)===Bc(r))return!0;let l=n===void 0?"a link that names none means others":"the link names others";return t.note(`This page carries ${s.label} of its own data alone, and ${l}.`),!1}limitRuns(t,e){let{runs:s,members:o}=this.table.limits,n=e.slice(0,s);return e.length>s&&t.note(`The link has ${e.length} runs; the first ${s} are shown.`),n.length+n.reduce((r,{partners:a})=>r+a.length,0)<=o?n:(t.note(`The link has more than ${o} runs and partners; the partners are left out.`),n.map(({segments:r})=>({segments:r,partners:[]})))}readStart(t,e){let{key:s,low:o,high:n,what:r,default:a}=this.table.start,l=t.field(e,s);if(l===void 0)return a;let h=()=>{let c=l.split(",");if(c.length!==2)throw new R(`${tt(l)} is not a pair of numbers`);let[d,u]=c.map(f=>ss(t.number(f),o,n,r));return[d,u]};return t.orDefault(h,a,`'${s}'`)}readNumbers(t,e){let s=this.table.numbers.map(({key:o,low:n,high:r,what:a,whole:l,default:h})=>{let c=t.field(e,o),d=()=>(l?os:ss)(t.number(c??""),n,r,a);return[o,c===void 0?h:t.orDefault(d,h,`'${o}'`)]});return Object.fromEntries(s)}readView(t){let{limits:e,view:s}=this.table,o=new Is(e),n=o.field(this.reader.read(t).pairs,s.key);return n===void 0?{notices:[]}:{view:Fc(o,s,n),notices:o.limited()}}};function Bc(i){let[t,...e]=i.split(",");return[t,...e.sort()].join()}function ve(i,t){return t.flatMap(({segments:e,partners:s},o)=>[{segments:e,of:o},...i.contrasts[e[e.length-1].optimizer].filter(({name:n})=>s.includes(n)).map(n=>({segments:nv(i,e,n),of:o,contrast:n}))])}var Oi=({of:i,contrast:t},e)=>`${e[i]} ${t?.name??""}`.trim();function nv(i,t,{switch:e,optimizer:s}){let o=t[t.length-1].optimizer,n=t.findLastIndex(r=>r.optimizer!==o)+1;return t.map((r,a)=>{let{values:l}=r;if(a<n)return r;if(e)return{...r,values:{...l,[e]:1-l[e]}};let h=i.link.methods[s].parameters.map(({name:c,default:d})=>[c,l[c]??d]);return{...r,optimizer:s,values:Object.fromEntries(h)}})}function qc(i){let t=i.map(({segments:e})=>e);for(let e of t){let s=e.slice(0,-1);s.length&&!t.some(o=>ar(o,s))&&t.push(s)}return t}var ar=(i,t)=>JSON.stringify(i)===JSON.stringify(t);var Ut=class extends Error{},Uc={start:({choice:i},{x:t,y:e})=>({choice:{...i,start:[t,e]}}),dial(i,{owner:t="run",name:e,parameter:s,value:o}){let{choice:n}=i;if(t==="scene")return{choice:{...n,[s]:o}};if(t==="surface"){let{coefficients:d,penalty:u}=n;return Object.hasOwn(u.values,s)?{choice:{...n,penalty:{...u,values:{...u.values,[s]:o}}}}:{choice:{...n,coefficients:{...d,[s]:o}}}}let r=Ni(i,e),a=t==="schedule"?"schedule_values":"values",l=lr(i,r,({segments:d,partners:u})=>({segments:Hc(d,f=>({...f,[a]:{...f[a],[s]:o}})),partners:u})),{optimizer:h,values:c}=W(l.runs[r].segments);return rr(i.page.link.methods[h],c),{choice:l,byHand:s==="learning_rate"?r:void 0}},method(i,{name:t,optimizer:e}){let s=Cs(i.page.link,e).segments[0].values;return{choice:lr(i,Ni(i,t),({segments:o})=>({segments:Hc(o,n=>({...n,optimizer:e,values:s})),partners:[]}))}},ghost(i,{name:t,partner:e,on:s}){return{choice:lr(i,Ni(i,t),({segments:o,partners:n})=>{let r=n.filter(h=>h!==e),a=s?[...r,e]:r,l=i.page.contrasts[W(o).optimizer].map(h=>h.name);return{segments:o,partners:l.filter(h=>a.includes(h))}})}},branch(i,{name:t,step:e,factor:s=1,optimizer:o}){let{choice:n,ids:r,page:a}=i,l=Ni(i,t),h=n.runs[l].segments.filter(({branch_step:g})=>g<=e),c=W(h),d=o?Cs(a.link,o).segments[0].values:rv(i,c,s),u={...c,optimizer:o||c.optimizer,values:d},f=e>0?nr({segments:h,partners:[]},e,Wc(u)):Wc(u),{segments:p}=a.link.limits;if(f.segments.length>p)throw new Ut(`A run has at most ${p} segments.`);let m=n.runs.toSpliced(l+1,0,f),v=ve(a,m).findIndex(({of:g})=>g===l+1);return{choice:{...n,runs:m},ids:r.toSpliced(l+1,0,hr(r)),view:{run:v}}}},hr=i=>Math.max(-1,...i)+1;function Ni({page:i,choice:t,ids:e},s){let o=ve(i,t.runs).find(n=>Oi(n,e)===s);if(o)return o.of;throw new Ut("That run is no longer there.")}var lr=({choice:i},t,e)=>({...i,runs:i.runs.map((s,o)=>o===t?e(s):s)});function rv({page:i},{optimizer:t,values:e},s){let[{low:o,high:n}]=i.link.methods[t].parameters,r=e.learning_rate*s;if(o<=r&&r<=n)return{...e,learning_rate:Number(r.toPrecision(12))};let a=`${S(o)} to ${S(n)}`;throw new Ut(`A learning rate of ${S(r)} is outside ${a}: nothing was branched.`)}var Wc=i=>({segments:[{...i,branch_step:0}],partners:[]}),Hc=(i,t)=>[...i.slice(0,-1),t(W(i))];function Gc(i,t,e){let s=t.filter(({contrast:a})=>!a).map(({segments:a})=>a),o=s.map(a=>ge(a).optimizer),n=o.map((a,l)=>{let h=o.slice(0,l+1).filter(c=>c===a).length;return Vc(i,a,h,o.filter(c=>c===a).length===1)});for(let a of new Set(o)){let l=o.flatMap((c,d)=>c===a?d:[]),h=av(l.map(c=>s[c]),e[a].parameters);h.forEach((c,d)=>Object.assign(n[l[d]],lv(i,a,c,h.length)))}let r=0;return t.map(a=>(r=a.contrast?r+1:0,r?hv(i,a,n[a.of],r):n[a.of]))}function Vc({looks:i,dashes:t},e,s,o){let{dash:n,label:r,light:a,dark:l,marker:h,outline:c}=i[e];return{light:a,dark:l,marker:h,outline:c,dash:t[(n+s-1)%t.length],ordinal:s,label:o?r:`${r} ${s}`,size:1,tag:s>1?String(s):""}}function av(i,t){let[e]=i.map(ge),s=({schedule:l,treatment:h})=>l===e.schedule&&h===e.treatment;if(i.length<2||i.some(l=>l.length>1||!s(ge(l))))return[];let o=i.map(l=>[...Object.values(ge(l).values),...Object.values(ge(l).schedule_values)]),n=o[0].flatMap((l,h)=>new Set(o.map(c=>c[h])).size>1?h:[]);if(n.length!==1||t[n[0]]?.scale==="switch")return[];let r=o.map(l=>l[n[0]]),a=[...r].sort((l,h)=>l-h);return new Set(r).size===r.length?r.map(l=>a.indexOf(l)):[]}function lv({looks:i,dashes:t,ramp:e},s,o,n){let r=u=>Math.floor((2*o*(u-1)+n-1)/(2*(n-1))),{outline:a,shades:l}=i[s],[h,c]=l[r(l.length)],d=e.larger[r(e.larger.length)];return{light:h,dark:c,size:d,dash:t[e.fuller[r(e.fuller.length)]],outline:a.map(([u,f])=>[u*d,f*d])}}function hv(i,{segments:t,contrast:e},s,o){let{optimizer:n,values:r}=ge(t),{switch:a="",forms:l=["",""]}=e??{},h=l[r[a]>.5?1:0],{dashes:c,looks:d}=i;return{...Vc(i,n,1,!0),dash:c[(c.indexOf(s.dash)+1+o)%c.length],ordinal:0,label:a?`${s.label}, ${h}`:`${d[n].label} for ${s.label}`,tag:`${s.tag}${"abcdefgh"[o-1]}`}}function Yc(i,t,e){let s=e.map(()=>[]);if(new Set(e.map(l=>ge(l).optimizer)).size!==1)return s;let o=e.map(l=>cv(i,t,l)),r=[...new Set(o.flatMap(l=>[...l.keys()]))].filter(l=>{let h=o.flatMap(c=>c.has(l)?[JSON.stringify(c.get(l))]:[]);return l==="branch_step"||new Set(h).size>1}),a=o.map(l=>r.map(h=>l.get(h)).filter(h=>h!==void 0));return new Set(a.map(l=>JSON.stringify(l))).size===e.length?a:s}function cv(i,t,e){let{optimizer:s,values:o,schedule:n,schedule_values:r,branch_step:a,treatment:l}=ge(e),{label:h,parameters:c}=i.link.schedules[n],d=(f,p,m)=>[f,p?m>.5?"on":"off":m],u=new Map;for(let{name:f,sign:p,scale:m}of t.methods[s].parameters)u.set(f,d(p,m==="switch",o[f]));return u.set("schedule",["",h.toLowerCase()]),c.forEach(({name:f,switch:p},m)=>u.set(`schedule ${f}`,d(i.schedule_signs[n][m],p,r[f]))),u.set("treatment",["",t.treatments[l]]),e.length>1&&u.set("branch_step",["from step",String(a)]),u}var ge=i=>i[i.length-1];var dv={kind:"",variety:"",label:"",sentence:"",criterion:"",step:0};function Kc(i,t,e,s,o){let{take_home:n,simulator:r}=i,a=ve(n,t.runs),l=a.map(({segments:f})=>f),h=Yc(n,r,l),c=Gc(n,a,r.methods),d=qc(a),u=d.map((f,p)=>{let{looks:m,contrasts:v}=n,{optimizer:g}=W(f),b=a[p],w=uv(f,d);if(!b)return{...w,...fv(m[g].label)};let{of:x,contrast:y}=b;return{...w,...c[p],name:Oi(b,e),of:x,distinguishing:h[p],detail:ln(f,r),contrasts:y?[]:v[g].map(({name:k,label:T,teaches:E,sources:A})=>({name:k,label:T,teaches:E,sources:A,on:t.runs[x].partners.includes(k)})),teaches:y?.teaches??""}});return{...i,start:t.start,steps:t.steps,noise:t.noise,view:s,playback:null,method:h.some(({length:f})=>f)?n.looks[W(l[0]).optimizer].label:null,arrays:Object.fromEntries(Object.entries(i.arrays).filter(([f])=>/^(normal_|rows)/.test(f))),surface:o,runs:u,simulator:{...r,paths:d,fairness:t.fairness.rule,contrasts:d.map((f,p)=>a[p]?.contrast?.switch??null)}}}function uv(i,t){let e=i.slice(0,-1);return{records:0,outcome:dv,rate:0,first:0,rule:0,values:{},method_start:0,branch_step:W(i).branch_step,origin:e.length?t.findIndex(s=>ar(s,e)):null}}var fv=i=>({offstage:!0,label:i,contrasts:[],teaches:""});function Xc({head:i,array:t}){let e=es({head:i,array:t}),s=e.laboratory,o=s.conditions({}),n=s.firstDrawn(i.simulator.paths);return e.allRuns.forEach((r,a)=>{let l=e.simulated[a];!l||r.offstage||Object.assign(r,pv(s,o,l),{first:n[a]})}),e}var pv=(i,t,e)=>({rate:i.settings(e).values.learning_rate,outcome:ue(Ke(t),t.steps,e)});var _i=class{constructor(t){let{head:e}=t;this.taken=t,this.page=e.take_home,this.sharing=new Ve({...this.unpacked(e),simulator:e.simulator}),this.codec=new Ai(this.page.link),this.choice=this.page.choice,this.ids=this.firstIds,this.view=e.view,this.notices=[],this.made=void 0}get firstIds(){return this.page.choice.runs.map((t,e)=>e)}get isAsTaken(){return this.choice===this.page.choice}scene(){let{made:t,taken:e}=this;if(this.made=void 0,t)return t;if(!this.isAsTaken)return this.simulate(this.choice,this.ids);let s=e.head.runs.map(o=>({...o}));return es({...e,head:{...e.head,runs:s,view:this.view}})}get query(){let{codec:t,choice:e,view:s,taken:o}=this,n=t.table.view.settings.every(({name:r})=>s[r]===o.head.view[r]);return t.spell(e,n&&s.stage===o.head.view.stage?void 0:mv(s))}open(t,e=this.ids){let{codec:s,page:o}=this;if(!t)return this.replace({choice:o.choice},[]);let{choice:n,notices:r}=s.read(t),{view:a,notices:l}=s.readView(t),h=[...r,...l];if(!n)return void Object.assign(this,{notices:h,view:this.imposed(a)});let c=this.recognized(this.carried(n,h)),d=c.runs.length===e.length?e:c.runs.map((u,f)=>hr(this.ids)+f);try{this.replace({choice:c,ids:d,view:a},h)}catch(u){this.refuse(u,h)}}get numbers(){let{steps:t,noise:e}=this.choice,s={...Jc(this.choice),steps:t,noise:e};return this.page.numbers.map(o=>{let{parameter:n}=o,{covered:r}=this.sharing,a=n.name==="steps"&&e>0,l=n.name==="noise"&&t>r,h=a?Math.min(n.high,Math.max(n.low,r)):n.high,c=a?`${this.coverage} Without noise there can be more.`:void 0,d=a||l?`${o.help} ${c??this.coverage}`:o.help;return{...o,parameter:{...n,high:h,because:c},help:d,fixed:l,value:s[n.name]}})}get coverage(){return`This page carries noise for ${this.sharing.covered} steps.`}answer(t,e){if(t==="view"){let{serial:o,...n}=e;return this.view={...n,stamp:[this.view.stamp[0],o]},!1}let s=Uc[t];if(!s)return!1;try{let{byHand:o,...n}=s(this,e),r=[];if(this.sharing.missing(n.choice))throw new Ut(this.coverage);let a=this.recognized(this.fair(n.choice,n.ids??this.ids,o,r));this.replace({...n,choice:a},r)}catch(o){this.refuse(o,[])}return!0}refuse(t,e){if(!(t instanceof Ut||t instanceof R))throw t;this.notices=[...e,t.message]}replace({choice:t,ids:e=this.ids,view:s},o){let{runs:n,members:r}=this.page.link.limits,a=t===this.page.choice?this.firstIds:e,l=ve(this.page,t.runs).length;if(t.runs.length>n)throw new Ut(`At most ${n} runs fit one picture.`);if(l>r)throw new Ut(`At most ${r} runs and partners fit one picture, got ${l}.`);let h=this.imposed(s),c=t===this.page.choice?void 0:this.simulate(t,a,h);if(c?.simulated.some(d=>!d))throw new Ut("No run can begin there: f or its gradient is not finite.");Object.assign(this,{choice:t,ids:a,view:h,made:c,notices:o})}simulate(t,e,s){return Xc({...this.taken,head:this.head(t,e,s)})}head(t,e,s=this.view){return Kc(this.taken.head,t,e,s,this.sharing.surface(Jc(t),[]))}unpacked(t){return gi({...this.taken,head:{...t,runs:t.runs.map(e=>({...e}))}})}recognized(t){let{codec:e,page:s}=this;return e.spell(t)===e.spell(s.choice)?s.choice:t}carried(t,e){let{seed:s,penalty:o}=this.page.choice,{kinds:n}=this.page.link.penalty,r=this.sharing.covered,a=t.penalty.kind!==o.kind,l=a?{...t,penalty:o}:t;return a&&e.push(`This page carries the penalty ${n[o.kind].label} alone.`),l.noise?(l.seed!==s&&e.push(`This page carries the noise of seed ${s} alone.`),l.steps>r&&e.push(this.coverage),{...l,seed:s,steps:Math.min(l.steps,r)}):l}fair(t,e,s,o){let{rule:n}=t.fairness,r={...t,fairness:this.page.link.fairness.default};if(n==="own"||!t.runs.length)return t;if(n==="tuned")return s===void 0&&o.push("This page does not tune: each run keeps its own learning rate."),r;let a=this.head(t,e),l=new Ye({...this.unpacked(a),simulator:a.simulator}),h=ve(this.page,t.runs),c=h.findIndex(({of:f,contrast:p})=>f===s&&!p),d=l.fairPaths(a.simulator.paths,l.conditions({}),c<0?void 0:c);if(!d)return o.push("The learning rates cannot be kept equal or matched. Each run keeps its own learning rate."),r;let u=h.flatMap(({contrast:f},p)=>f?[]:[d[p]]);return{...t,runs:t.runs.map(({partners:f},p)=>({partners:f,segments:u[p]}))}}imposed(t){let[e,s]=this.view.stamp;return t?{...this.view,...t,stamp:[e+1,s]}:this.view}},mv=i=>i,Jc=({coefficients:i,penalty:t})=>({...i,...t.values});function Zc(i,t,e){let{runs:s,start:o,steps:n,noise:r,seed:a}=t,l=e.runs.length-s.length,h=new Set(s.map(({segments:d})=>bv(W(d)))),c=vv(i,t,e);return[`${cr(s.length,"run")}${l?` and ${cr(l,"partner")}`:""}`,` from ${Zs(...o)}, ${cr(n,"step")}${c&&`, ${c}`}`,h.size>1?", each on its own schedule":"",r?`, noise σ = ${S(r)} (seed ${a}, the same for all)`:"","."].join("")}function vv({metrics:i},{runs:t,fairness:{rule:e,metric:s,low:o,high:n,count:r}},{laboratory:a}){let l=t.map(({segments:h})=>W(h).values.learning_rate);if(!t.length||!a)return"";if(e==="same")return`one learning rate for all, α = ${S(l[0])}`;if(e==="matched")return`first steps of equal length, ‖Δx‖ = ${S(gv(a))}`;if(e==="tuned"){let h=`${S(o)} to ${S(n)}`;return`each tuned: best of ${r} learning rates from ${h} by ${i[s].toLowerCase()}`}return t.length<2?"":new Set(l).size===1?"one learning rate":"each at its own learning rate"}var gv=i=>i.firstStep(i.given.paths[0],i.conditions({})),bv=({schedule:i,schedule_values:t})=>JSON.stringify([i,...Object.values(t)]),cr=(i,t)=>`${i} ${t}${i===1?"":"s"}`;function Qc({tolerance:i},{runs:t,surface:e,simulated:s}){return t.map(({label:o,outcome:n},r)=>{let a=wv(s[r],e,i);return[o,n.label,...a,n.sentence]})}function wv({records:i,x:t,y:e,loss:s},{points:o,floor:n},r){let a=s.subarray(0,i),l=i-1,h=o.filter(({kind:m})=>m==="global minimum"),c=h.map(m=>Math.hypot(t[l]-m.x,e[l]-m.y)),d=n??0,u=a.findIndex(m=>m-d<=r*(a[0]-d)),f=h.length?"":"no minimum",p=0;for(let m=1;m<i;m++)p+=Math.hypot(t[m]-t[m-1],e[m]-e[m-1]);return[S(a[l]),S(a.reduce((m,v)=>Math.min(m,v))),f||S(Math.min(...c)),f||(u<0?"not reached":String(u)),S(p)]}var ur=class{constructor(t,e){let s=n=>document.getElementById(n),{buffer:o}=Uint8Array.from(atob(s("arrays").textContent.trim()),n=>n.charCodeAt(0));Object.assign(this,{host:t,mountPlayer:e}),this.session=new _i(Wn(JSON.parse(s("scene").textContent),o,0)),this.notices=s("notices"),this.places=[...s("numbers").children],this.wayBack=s("way-back"),[this.app,this.takenQuery]=(this.wayBack.href??this.wayBack.textContent).split(/\?(.*)/s),this.address=new Mi(()=>this.open()),this.address.query?this.open():this.show(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.show())}open(){let{query:t,note:e}=this.address;this.session.open(t,e?.ids),this.show()}show(){let{session:t,host:e}=this;e.scene=t.scene(),this.describe(e.scene),this.mountPlayer({data:e.scene,parentElement:e,setTriggerValue:(s,o)=>this.hear(s,o)}),t.numbers.forEach((s,o)=>kc({data:new TextEncoder().encode(JSON.stringify(s)),parentElement:this.places[o],setTriggerValue:(n,{value:r})=>this.hear("dial",{owner:s.turns.owner,parameter:s.parameter.name,value:r})}))}describe(t){let{session:e,notices:s,wayBack:o,app:n}=this,r=`: ${Zc(e.page,e.choice,t)}`,a=e.isAsTaken?this.takenQuery:e.query;s.replaceChildren(...e.notices.map(l=>dr("p",l))),document.title=t.surface.label+r,document.querySelector("h1").lastChild.data=r,document.querySelector("tbody").replaceChildren(...Qc(e.page,t).map(l=>{let h=dr("tr");return h.append(...l.map(c=>dr("td",c))),h})),o.href?o.href=`${n}?${a}`:o.textContent=`?${a}`}hear(t,e){setTimeout(()=>{let{session:s,address:o}=this,{choice:n}=s,r=s.answer(t,e),a=s.choice===n?void 0:[t,e.name,e.parameter].join(" ");(a||t==="view")&&o.write(s.query,{ids:s.ids},a),r&&this.show()})}},dr=(i,t="")=>Object.assign(document.createElement(i),{textContent:t}),td=(i,t)=>new ur(i,t);var sd=i=>lc({...i,inspector:fn}),C3=Dr(Hl,Gn,qr(sd)),ed=document.getElementById("replay");ed&&(qi(Gn+hc),td(ed,sd));export{C3 as default};
