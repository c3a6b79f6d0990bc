// Built by tools/bundle.js from optim_viz/web/js: edit there.
var ah="[data-testid=stApp]",ch='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var lh="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",hh="The server is back, and so is your scene, from the address.",di=Symbol("renew"),hi=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!Nn(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!Nn(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(lh)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(hh,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[di]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(ch)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},Nn=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),_n;function Ln(i){return _n??=new hi(document.querySelector(ah)),_n.patient(i)}var In=`.ov-notice {
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
`;function $e(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Cn="optim-viz-reloaded-for";function zn(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:r,...a})=>{s||ui(t),s=!0;let c=new TextDecoder().decode(o.subarray(0,8));if(c!=="a598e2e0")return uh(c,n);let l=n.querySelector(".ov-place");l&&(l.outerHTML=i);let h=Ln(r);return e({...a,parentElement:n,setTriggerValue:h,data:o.subarray(8)})}}function ui(i){document.body.append(Object.assign(document.createElement("style"),{textContent:In+i}))}function uh(i,t){if(!fh(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend($e("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function fh(i){try{return sessionStorage.getItem(Cn)===i?!0:(sessionStorage.setItem(Cn,i),!1)}catch{return!0}}var Rn=1e3,ph=512*1024;function vh(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>ph?"is far too long":t.split("&").length>Rn?`has more than ${Rn.toLocaleString("en")} parts`:""}var jn=!1;function Dn(i){return t=>(jn||mh(t.parentElement),jn=!0,i(t))}function mh(i){let t=vh(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=$e(e,"Dismiss",()=>s.remove());i.prepend(s)}var Pn=new WeakMap;function Mt(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function St(i,t){let e=Pn.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((l,h)=>h%2===0&&l),r=o.map((l,h)=>h%2||!l?l:"…").join(""),a=s?.tags===r?n.flatMap((l,h)=>l===s.texts[h]?[]:[h]):void 0;if(s&&a?.every(l=>s.nodes[l]&&!n[l].includes("&"))){for(let l of a)s.nodes[l].nodeValue=n[l];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let c=gh(i);Pn.set(i,{html:t,tags:r,texts:n,first:i.firstChild,nodes:c.length===n.length?c:[]})}function gh(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var bh={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function L(i){return i.replace(/[&<>"]/g,t=>bh[t])}function Fn(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function ne(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",Fn(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var wh=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Ss(i,t,e,s,o,n,r,a){let c=Math.hypot(o,n)||1,l=o/c,h=n/c,d=wh.map(([u,f])=>[u*l-f*h,u*h+f*l]);i.setLineDash([]),Fn(i,d,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function Ts(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,c]of r){i.beginPath();for(let l of[1,-1])i.moveTo(e-o,s-l*o),i.lineTo(e+o,s+l*o);i.strokeStyle=a,i.lineWidth=c,i.stroke()}}function Es(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,c]of r)i.strokeStyle=a,i.lineWidth=c,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function zt(i,t,e){let s=i.outline.map(([l,h])=>`${(17+l*5).toFixed(2)},${(8+h*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${c}>${i.tag}</text></svg>`}function Wt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function fi(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var xh={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Ft(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>xh[t]).join("")}function Ae(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return i.toExponential(r).replaceAll("-","−").replace("e+","e")}return i.toFixed(o).replace("-","−")}var yh=7;function Qe(i,t){let e=i.map(c=>Ae(c,t));if(e.every(c=>c.length<=yh&&!c.includes("e"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(i[0]/10**(s+2)+1e-9),n=s+2<0?o/10**-(s+2):o*10**(s+2),r=n===0?"":`${kh(n)} + `;return{texts:i.map(c=>Ae(c/10**s-o*100,t/10**s)),counted:` = ${r}… · ${Ft(s)}`}}var kh=i=>String(i).replaceAll("-","−").replace("e+","e");function T(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=i.toExponential(t-2).split("e"),n=Ft(Number(o)),r=String(Number(s)).replace("-","−");return/^−?1$/.test(r)?r.replace("1",n):`${r}·${n}`}return String(Number(i.toPrecision(t))).replace("-","−")}var Mh=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,Sh=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,Th="⁰¹²³⁴⁵⁶⁷⁸⁹";function qn(i){let t=i.trim().replace(/[−–]/g,"-").replace(",",".").replace(Sh,(e,s="1",o)=>`${s}e${[...o].map(Eh).join("")}`);return Mh.test(t)?Number(t):NaN}var Eh=i=>i==="⁻"?"-":Th.indexOf(i),Bn=i=>String(i);function Hn(i,{low:t,high:e,whole:s,scale:o,because:n}){return Number.isNaN(i)?"That is no number: 0.05 and 0,05 are.":i<t||i>e?[`From ${T(t)} to ${T(e)} only.`,n].filter(Boolean).join(" "):(s||o==="switch")&&!Number.isInteger(i)?"Whole numbers only.":""}var Un=0,$s=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",Un+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${Un}`,this.refusal.hidden=!0;for(let[s,o]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(s,o);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:s})=>s==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,s){let o=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",o),this.root.setAttribute("aria-label",e),this.root.disabled=s}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=qn(this.root.value),e=Hn(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=Bn(this.taker.value),this.root.value=this.written,this.say("")}};var As=class{constructor(t,e,s){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[o,n]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(o,n);this.root.style.setProperty("--ov-room",`${e}px`);for(let o of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${o}`}));this.pressed=!1,this.settle=0,this.listen(s)}listen(t){let{root:e,holder:s}=this,o=(n,r)=>e.addEventListener(n,r,{signal:t});o("pointerdown",n=>this.press(n)),o("pointermove",n=>this.pressed&&this.point(n)),o("pointerup",n=>{this.pressed&&(this.point(n),s.release())}),o("pointercancel",()=>{this.pressed=!1,s.back()}),o("keydown",n=>this.key(n)),o("keyup",()=>{!s.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>s.release(),400))}),o("blur",()=>this.pressed||s.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:s}=this.holder,{left:o,width:n}=this.root.getBoundingClientRect(),r=n-2*this.sideRoom,a=(t.clientX-o-this.sideRoom)/r;return!e||Math.abs(e.share(s)-a)*r<3?s:e.value(a,r)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let s=$h(e.lattice,e.value,t.key);s!==void 0&&(t.preventDefault(),e.grasp(),e.turn(s))}rest(){clearTimeout(this.settle)}name(t){for(let[e,s]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(s)&&this.root.setAttribute(`aria-${e}`,String(s))}write(){let{scale:t,value:e,inForce:s}=this.holder,o=n=>String(Math.min(1,Math.max(0,t?.share(n)??0)));this.root.style.setProperty("--ov-share",o(e)),this.root.style.setProperty("--ov-home",o(s)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==s})}};function $h({values:i,stride:t},e,s){let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[s];if(!o)return;let n=i.findIndex(l=>l>e),r=n<0?i.length:n,a=r-(i[r-1]===e?2:1),c=o>0?r+o-1:a+o+1;return i[Math.max(0,Math.min(i.length-1,c))]}var Ah=8,Oe=class{constructor(t,e,{signal:s,sideRoom:o=Ah,pressable:n=!0,spoken:r=String}){this.root=t,this.told=e,this.pressable=n,this.spoken=r,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new As(this,o,s),this.field=new $s(this,s),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:s}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:s}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:s,value:o=s,label:n,fixed:r}){Object.assign(this,{scale:t,lattice:e,inForce:s,fixed:r,value:this.held?this.value:o});let{parameter:a,ends:c}=t,l=[n,a.name,c,r].join();l!==this.named&&this.arrange(a,c,n),this.named=l,this.write()}arrange(t,[e,s],o){let{track:n,toggle:r,field:a,fixed:c}=this,l=t.scale==="switch"&&this.pressable;n.root.hidden=a.root.hidden=l,r.hidden=!l,n.name({label:o,disabled:c,valuemin:e,valuemax:s}),r.setAttribute("aria-label",o),r.disabled=c,a.load(t,o,c)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:s}=this,o=t.target===s.root&&s.edited;!o&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),o?s.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:s}=this,o=[t,e,s?.ends].join();this.track.name({valuetext:this.spoken(t)}),o!==this.written&&(this.written=o,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var Wn=["local minimum","saddle","maximum"],Gn=["converged","stuck_at_saddle","left_view","overflowed"],Vn={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Yn="{fate} · step {step}",Kn="{count} step",Jn="{count} steps",Xn="the last step",Zn="the last {count} steps",Qn="global minimum",tr="local minimum",er="stuck at a maximum",sr="at equal height",or="undefined",pi="descending",ir="at the start",nr="Overflowed at step {step}; the last finite point is {place}, f = {f}.",rr="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",ar="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",cr="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",lr="Converged to the {kind} at {place}, by step {step}.",hr="Converged to the minimum at {place}, which is not in the list, by step {step}.",dr="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",ur="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",fr="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",pr="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",vr="{because} The Hessian is not positive there.",mr="{because} f is {value} there, within 1e-6 of the known optimum, {optimum}.",gr="{because} f is {value} there, above the known optimum, {optimum}.",br="Left the view at step {step} and has not come back; it is now at {place}.",wr="Outside the view from the start; it is now at {place}.",xr="Its last point lies outside the surface's window.",yr="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",kr="f changed by less than 1e-12 of its size over {window}.",Mr="At equal height: after {steps} f is {f} as before, at another place.",Sr="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",Tr="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",Er="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",$r="Rising after {steps}: f went from {before} to {f} over {window}.",Ar="At the end of the last quarter of the steps f is above where it was when that began.",Or="Still descending after {steps}: f = {f}.",Nr="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";var Os={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},Nh={kind:"",variety:"",label:ir,sentence:"No step is made yet.",criterion:"",step:0};function Gt({kind:i,variety:t}){let e=t.replaceAll(" ","_");return e in Os?e:i}function ts(i,t,e){return t>=e||!i.outcome.kind?i.outcome:i.outcomeAt?.(t)??Nh}function Ns(i,t=""){return`<span class="ov-chip" data-kind="${Gt(i)}" ${t}>${ue(i)}</span>`}function ue(i){return`<i aria-hidden="true">${Os[Gt(i)]??""}</i>${L(i.label)}`}var _h=[1,1.25,1.6,2,2.5,3,4,5,6,8],_r={linear:[i=>i,i=>i],switch:[i=>i,i=>Math.round(i)],log:[Math.log10,i=>10**i],complement:[i=>-Math.log10(1-i),i=>1-10**-i]},Ne=class{constructor(t,e,s,o){this.parameter=t,this.ends=[t.low,t.high],t.name==="learning_rate"&&t.scale==="log"&&(this.ends=zh(this.ends,e,s)),o&&(this.ends=[Math.min(o[0],e),Math.max(o[1],e)]),t.reach&&(this.ends[1]=Ih(t.reach,e,t.high))}share(t){let[e]=_r[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s,whole:o}=this.parameter,[n,r]=_r[s],[a,c]=this.ends.map(n),l=a+Math.min(1,Math.max(0,t))*(c-a),h=r(l);if(s==="switch")return h;let[d,u]=this.ends;if(s==="linear")return es(Ch(h,o?1:(c-a)/e),d,u);let f=Math.max(2,Math.ceil(-Math.log10(10**((c-a)/e)-1))+1);if(o)return es(Math.round(fe(h,2)),d,u);let p=s==="log"?fe(h,f):fe(1-fe(1-h,f),12);return es(p,d,u)}lattice(t){let{parameter:e}=this,{scale:s,whole:o}=e,[n,r]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(o&&s==="log"){let v=Lh(n,r).flatMap(m=>_h.map(b=>Math.floor(b*m)));return{values:vi([n,...v.filter(m=>n<m&&m<r),r]),stride:10}}if(s==="linear"){let v=Math.min(t-1,100),m=Array.from({length:v+1},(b,g)=>fe(n+(r-n)*g/v,6));return{values:vi(m),stride:10}}let[a,c]=s==="log"?[n,r]:[1-r,1-n],l=Math.max(1,Math.floor((t-1)/Math.log10(c/a)+1e-9)),h=Math.ceil(Math.log10(a)*l-1e-9),d=Math.floor(Math.log10(c)*l+1e-9),u=Array.from({length:d-h+1},(v,m)=>fe(10**((h+m)/l),3)),f=s==="log"?u:u.map(v=>fe(1-v,12)),p=[e.low,e.high].filter(v=>n<=v&&v<=r);return{values:vi([...f,...p]),stride:l}}},fe=(i,t)=>Number(i.toPrecision(t)),es=(i,t,e)=>Math.min(e,Math.max(t,i)),vi=i=>[...new Set(i)].sort((t,e)=>t-e),Lh=(i,t)=>{let e=Math.floor(Math.log10(i)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(s,o)=>10**(e+o))},Ih=(i,t,e)=>Math.min(e,i*10**Math.max(0,Math.ceil(Math.log10(t/i)-1e-9))),Ch=(i,t)=>Number(i.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function zh([i,t],e,s){let o=es(s,i,t),n=5/2,r=e>0?Math.log10(e/o):0,a=Math.sign(r)*Math.ceil(Math.max(0,Math.abs(r)-n-.01)),c=l=>es(o*10**l,i,t);return[c(a-n),c(a+n)]}var mt=22250738585072014e-324,Rh=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),_e=new DataView(new ArrayBuffer(8)),os=i=>Rh[i+1022];function _s(i){return _e.setFloat64(0,i),(_e.getUint32(0)>>>20)-1023}function Ls(i){return _e.setFloat64(0,i),_e.setUint32(0,_e.getUint32(0)&1048575|1072693248),_e.getFloat64(0)}var z=i=>Math.abs(i)>=mt?i:i*0;function P(i,t){let e=i*t;if(!(Math.abs(e)<=mt))return e;let s=Math.abs(i)<Math.abs(t)?i*ss*t:i*(t*ss);return Math.abs(s)<mt*ss?e*0:e}function Vt(i,t){let e=i/t;return Math.abs(e)<=mt&&Math.abs(i*ss/t)<mt*ss?e*0:e}var ss=2**200;function Is(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=P(s,e)),e=P(e,e);return s}var is=(i,t)=>i>=t||Number.isNaN(i)?i:t,ns=(i,t)=>i<=t||Number.isNaN(i)?i:t;function pe(i,t,e){let s=P(.5,z(i-e)),o=P(.5,z(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=Vt(1,n>0?n:1),[a,c]=[P(s,r),P(t,r)],l=Math.sqrt(z(P(a,a)+P(c,c))),h=P(n,l),d=Vt(1,l>0?l:1),u=l>0?P(a,d):1,f=P(c,d),p=Math.sqrt(P(.5,z(1+Math.abs(u)))),v=Vt(P(.5,f),p),[m,b]=u>=0?[p,v]:[Math.abs(v),f>=0?p:-p];return{lam:[z(o+h),z(o-h)],V:[[m,0-b],[b,m]]}}function Zt(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function Ir(i,t,e,s){let o=i.records-1,[n,r,a]=i.hessian.map(k=>k[o]);if(![n,r,a].every(Number.isFinite))return;let{lam:c,V:l}=pe(n,r,a),[h,d]=[l[0][0],l[1][0]],[u,f]=i.gradient.map(k=>k[o]),p=Math.max(Math.abs(c[0]),Math.abs(c[1])),v=c.map(k=>Math.abs(k)<=1e-6*p),m=[h*u+d*f,h*f-d*u],b=m.some((k,_)=>v[_]&&Math.abs(k)>1e-6*e*p),g=m.map((k,_)=>v[_]?0:-k/c[_]),w=Zt(g[0],g[1],e);if(!(p>0)||b||!(w<=1))return;let x=[h*g[0]-d*g[1],d*g[0]+h*g[1]],y=c.map((k,_)=>!v[_]&&k<0);if(y.some(Boolean)){let k=Dh(i,t,x,w,e,s);y=y.map((_,W)=>_&&c[W]<-k)}let[S,E]=g.map((k,_)=>y[_]?k:0),[M,A,$]=Wn,N=y.every((k,_)=>k||v[_]);return{kind:y.some(Boolean)?N?$:A:M,offset:x,leaving:Zt(S,E,e)>.1}}function Dh(i,t,e,s,o,n){let r=i.records-1,[a,c]=[i.x[r],i.y[r]],l=t,h=-1;for(let m=t;m<=r;m++){let b=Zt(i.x[m]-a,i.y[m]-c,o);b>h&&([l,h]=[m,b])}let d=i.hessian.map(m=>m[l]);h===0&&s>0&&(d=n(Float64Array.of(a+e[0]),Float64Array.of(c+e[1])).slice(3).map(([b])=>b),h=s);let[u,f,p]=d.map((m,b)=>m-i.hessian[b][r]),v=Math.sqrt(u*u+2*(f*f)+p*p);return h>0&&Number.isFinite(v)?2*s*v/h:0}var as=({kind:i})=>i.endsWith("minimum");function mi([i,t,e,s]){let[o,n]=[t-i,s-e],r=Math.max(o,n),[a,c]=[o/r,n/r];return .001*(r*Math.sqrt(a*a+c*c))}var gi=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,bi=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),wi=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i)),Dr=i=>i.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function zs(i,t,e,s){let o=i.records;for(;o>0&&!(Zt(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}function Pr({domain:i,points:t,differentiate:e},s,o){let n=mi(i),r=o.records-1,a=r-bi(s),[c,l]=[o.x[r],o.y[r]],h=t.filter(({interior:m})=>m),d=h.filter(as),u=h.filter(m=>!as(m)),f=m=>zs(o,m.x,m.y,n)<=a,p=d.find(f);if(p)return{fate:Cs(p),target:p};let v=f({x:c,y:l})?Ir(o,a,n,e):void 0;if(!v?.leaving){if(p=u.find(f),p)return{fate:Cs(p),target:p};if(v){let{kind:m,offset:b}=v,g={x:c+b[0],y:l+b[1],kind:m};return p=[...d,...u].find(w=>Zt(g.x-w.x,g.y-w.y,n)<=1),p?{fate:Cs(p),target:p}:{fate:Cs(g),unlisted:g}}}return gi(i,c,l)?{fate:xi(o,r+1-wi(s),n).fate}:{fate:"left_view"}}var Cs=i=>as(i)?"converged":"stuck_at_saddle";function xi(i,t,e){let s=i.loss.subarray(t,i.records),o=s.length-1,[n,r,a,c]=[s[0],s[0],0,0];for(let p=1;p<=o;p++)n=Math.min(n,s[p]),r=Math.max(r,s[p]),s[p]>s[p-1]&&a++,s[p]<s[p-1]&&c++;let l=r-n,h=l<=1e-12*(1+Math.abs(s[o])),d=a/o,u=h?Uh(i,t,e):0,f="still_descending";if(h)f=u<.2?"stalled":"oscillating";else if(d>0){let p=Math.ceil(s.length/2),[v,m]=[s.subarray(0,p),s.subarray(p)],b=zr(v)-zr(m),[g,w]=[Rr(v),Rr(m)],x=g>w&&!(d>=.2&&b<.25*l),y=g<w&&!(c/o>=.2&&-b<.25*l);(x||y)&&s[o]>s[0]?f="rising":(!x||!(s[o]<s[0]))&&(f="oscillating")}return{fate:f,level:h,turning:u,rising:d,lowest:n,highest:r,begin:s[0]}}function zr(i){let t=0;for(let e of i)t+=e;return t/i.length}function Rr(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function Uh({x:i,y:t,records:e},s,o){let n=e-1,r=!1,a=0;for(let d=s;d<n;d++)Zt(i[d]-i[n],t[d]-t[n],o)>1&&(r=!0),a=Math.max(a,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!r||n-s<2)return 0;let c=0,[l,h]=[0,0];for(let d=s;d<n;d++){let[u,f]=[(i[d+1]-i[d])/a,(t[d+1]-t[d])/a];d>s&&u*l+f*h<0&&c++,[l,h]=[u,f]}return c/(n-s-1)}function re(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],r=Rs(o,n);if(s<t){let p={step:e.records,place:r,f:T(e.loss[s],3)};return e.undefined?qt("overflowed",e.records,Z(ar,p),cr,or):qt("overflowed",e.records,Z(nr,p),rr)}let{fate:a,target:c,unlisted:l}=Pr(i,t,e),h=mi(i.domain),d=T(h,2),u=c?zs(e,c.x,c.y,h):NaN;if(c&&s-u>=bi(t))return Fr(i,c,!0,u,Z(fr,{step:u,near:d}));let f=c??l;if(f){let p=zs(e,o,n,h);return Fr(i,f,!!c,p,Z(pr,{step:p,near:d}))}if(a==="left_view"){let p=e.records;for(;p>0&&!gi(i.domain,e.x[p-1],e.y[p-1]);)p--;let v=Z(p?br:wr,{step:p,place:r});return qt(a,p,v,xr)}return Gh(a,e,h)}function qr(i,t,e,s){if(s>=t)return re(i,t,e);if(!(s>0))return;let o=re(i,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:pi,variety:pi}:o}function qt(i,t,e,s,o=""){let n=o||Vn[i],r=Gn.includes(i)?Z(Yn,{fate:n,step:t}):n;return{kind:i,variety:o,label:r,sentence:e,criterion:s,step:t}}function Fr(i,t,e,s,o){let{kind:n,x:r,y:a}=t,c={kind:n,place:Rs(r,a),step:s};if(!as(t)){let v=Z(e?dr:ur,c),m=n==="maximum"?er:"";return qt("stuck_at_saddle",s,v,Z(vr,{because:o}),m)}let l=Z(e?lr:hr,c),h=t.value??i.differentiate(Float64Array.of(r),Float64Array.of(a))[0][0],d=i.points.find(v=>v.kind==="global minimum")?.value;if(d===void 0)return qt("converged",s,l,o);let u=h-d<=1e-6*(1+Math.abs(d)),f={because:o,value:T(h,3),optimum:T(d,3)},p=Z(u?mr:gr,f);return qt("converged",s,l,p,u?Qn:tr)}function Gh(i,t,e){let s=t.records-1,o=wi(s),n=Z(s===1?Kn:Jn,{count:s}),r=Z(o===2?Xn:Zn,{count:o-1}),a=T(t.loss[s],3);if(i==="stalled"){let m=Z(kr,{window:r}),b=Zt(t.x[s]-t.x[s-1],t.y[s]-t.y[s-1],e);return o===2&&b>1?qt(i,s,Z(Mr,{steps:n,f:a}),m,sr):qt(i,s,Z(yr,{f:a}),m)}if(i==="still_descending")return qt(i,s,Z(Or,{steps:n,f:a}),Nr);let{level:c,turning:l,rising:h,begin:d,...u}=xi(t,t.records-o,e),[f,p]=[T(u.lowest,3),T(u.highest,3)];if(i==="rising"){let m=Z($r,{steps:n,before:T(d,3),f:a,window:r});return qt(i,s,m,Ar)}let v=c?Z(Tr,{share:yi(l),window:r,f:a}):Z(Sr,{share:yi(h),window:r,lowest:f,highest:p});return qt(i,s,v,Z(Er,{rises:yi(.2)}))}var Z=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Rs=(i,t)=>`(${T(i)}, ${T(t)})`;function yi(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function js(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,l=o-c,h=a*5497923018708371e-29,d=l-h,f=l-d-h,p=i<-708.3964185322641,v=1+d,b=1-v+d,g=d*d,W=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,Q=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,ot=d*Q,K=W+ot,I=g*K,F=f+I,ct=b+F,J=v+ct,R=a>0,V=J*(R?2:.5),X=a-1,Y=a+1,q=os(R?X:Y),nt=V*q,D=z(nt);return p?0:D}function Ds(i){let t=_s(i),e=Ls(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,c=(s?r:e)-1,l=2+c,h=c/l,d=h*h,f=.5*c*c,G=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,tt=d*G,pt=f+tt,at=h*pt,O=n*5497923018708371e-29,et=at+O,st=f-et,Q=n*.6931471805598903,ot=st-c,K=Q-ot,I=i<22250738585072014e-324,ct=i>-22250738585072014e-324?-1/0:NaN,J=I?ct:K;return i<=17976931348623157e292?J:i}function Ps(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,f=l-d-h,p=a*22517417706346578e-34,v=d-p,b=d-v-p,g=f+b,x=a*35215598651832e-40-g,y=v-x,S=.25*a,M=4*Math.floor(S),A=a-M,N=v-y-x,k=y*y,K=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,I=k*K,F=y*I,J=1-.5*k,R=N*J,it=F+R,V=y+it,X=-.5*k,Y=1+X,q=1-Y+X,nt=k*k,Nt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,yt=nt*Nt,dt=y*N,Jt=yt-dt,_t=q+Jt,Lt=Y+_t,It=A>=2,ut=.5*A,jt=Math.floor(ut)!==ut?Lt:V,Ut=-jt,ft=It?Ut:jt;return t<3725290298461914e-24?i:ft}function Fs(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,f=l-d-h,p=a*22517417706346578e-34,v=d-p,b=d-v-p,g=f+b,x=a*35215598651832e-40-g,y=v-x,S=.25*a,M=4*Math.floor(S),A=a-M,N=v-y-x,k=y*y,K=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,I=k*K,F=y*I,J=1-.5*k,R=N*J,it=F+R,V=y+it,X=-.5*k,Y=1+X,q=1-Y+X,nt=k*k,Nt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,yt=nt*Nt,dt=y*N,Jt=yt-dt,_t=q+Jt,Lt=Y+_t,It=3-A,Rt=A*It>1,bt=.5*A,ft=Math.floor(bt)!==bt?V:Lt,vt=-ft,Dt=Rt?vt:ft,Xt=0*i;return e?Dt:Xt}function qs(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,f=l-d-h,p=a*22517417706346578e-34,v=d-p,b=d-v-p,g=f+b,x=a*35215598651832e-40-g,y=v-x,S=.25*a,M=4*Math.floor(S),A=a-M,N=v-y-x,k=y*y,K=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,I=k*K,F=y*I,J=1-.5*k,R=N*J,it=F+R,V=y+it,Y=y-V+it,lt=-.5*k,q=1+lt,D=1-q+lt,$t=k*k,dt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,Jt=$t*dt,_t=y*N,Lt=Jt-_t,It=D+Lt,ut=q+It,bt=q-ut+It,jt=.5*A,ft=Math.floor(jt)!==jt,vt=-ut,Dt=ft?vt:V,Xt=-bt,te=ft?Xt:Y,kt=ft?V:ut,ye=ft?Y:bt,le=t<3725290298461914e-24,Pt=Dt/kt,ee=Pt*134217729,he=ee-Pt,se=ee-he,Ue=Pt-se,ke=kt*134217729,We=ke-kt,oe=ke-We,Me=kt-oe,ie=Pt*kt,de=se*oe-ie,si=se*Me,Ve=Ue*oe,xs=si+Ve,Ye=de+xs,Ke=Ue*Me,Se=Ye+Ke,ks=Dt-ie-Se,Ms=Pt*ye,ln=te-Ms,oi=(ks+ln)/kt,ii=Pt+oi;return le?i:ii}function Bs(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,l=o-c,h=a*5497923018708371e-29,d=l-h,f=l-d-h,p=os(a),v=d*d,N=(((((11470745597729725e-27*v+208767569878681e-23)*v+2755731922398589e-22)*v+248015873015873e-19)*v+.001388888888888889)*v+.041666666666666664)*v+.5,O=((((16059043836821613e-26*v+2505210838544172e-23)*v+27557319223985893e-22)*v+.0001984126984126984)*v+.008333333333333333)*v+.16666666666666666,et=d*O,st=N+et,Q=v*st,ot=f+Q,K=d+ot,F=d-K+ot,ct=p-1,J=p*K,R=ct+J,V=ct-R+J,X=p*F,Y=V+X,lt=R>2,q=lt?R:2,nt=lt?2:R,D=q+nt,xt=q-D+nt+Y,H=R/D,gt=H*134217729,At=gt-H,Ot=gt-At,Qt=H-Ot,Kt=D*134217729,xe=Kt-D,Nt=Kt-xe,yt=D-Nt,dt=H*D,_t=Ot*Nt-dt,Lt=Ot*yt,It=Qt*Nt,ut=Lt+It,Rt=_t+ut,bt=Qt*yt,jt=Rt+bt,ft=R-dt-jt,vt=H*xt,Dt=Y-vt,te=(ft+Dt)/D,kt=H+te,ye=t<3725290298461914e-24,le=i<0,Pt=-kt;return ye?i:le?Pt:kt}function Br(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,c=a*134217729,l=c-a,h=c-l,d=a-h,u=a*.6931471805599453,p=h*.6931471824645996-u,v=h*-1904654323148236e-24,m=d*.6931471824645996,b=v+m,g=p+b,w=d*-1904654323148236e-24,x=g+w,y=a*23190468138462996e-33,S=x+y,E=1+u,A=1-E+u,$=u*u,et=(((((11470745597729725e-27*$+208767569878681e-23)*$+2755731922398589e-22)*$+248015873015873e-19)*$+.001388888888888889)*$+.041666666666666664)*$+.5,it=((((16059043836821613e-26*$+2505210838544172e-23)*$+27557319223985893e-22)*$+.0001984126984126984)*$+.008333333333333333)*$+.16666666666666666,V=u*it,X=et+V,Y=$*X,lt=S+Y,q=A+lt,nt=E+q,D=r>0,wt=nt*(D?2:.5),xt=r-1,H=r+1,At=os(D?xt:H),Ot=wt*At;return e?0:Ot}function Hr(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,c=(e?o:r)/t,l=_s(t),h=Ls(t),d=h>1.4142135623730951,u=l+1,f=d?u:l,p=.5*h,m=(d?p:h)-1,b=2+m,g=m/b,w=g*g,y=.5*m*m,ot=(((((((((.08695652173913043*w+.09523809523809523)*w+.10526315789473684)*w+.11764705882352941)*w+.13333333333333333)*w+.15384615384615385)*w+.18181818181818182)*w+.2222222222222222)*w+.2857142857142857)*w+.4)*w+.6666666666666666,K=w*ot,I=y+K,F=g*I,J=f*5497923018708371e-29+c,R=F+J,it=y-R,V=f*.6931471805598903,X=it-m,Y=V-X,q=Math.abs(i)<5551115123125783e-32,nt=t<22250738585072014e-324,$t=t>-22250738585072014e-324?-1/0:NaN,wt=nt?$t:Y,H=t<=17976931348623157e292?wt:t;return q?i:H}function Hs(i,t){let e=Math.abs(i),s=_s(e),o=Ls(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,c=.5*o,h=(n?c:o)-1,d=2+h,f=2-d+h,p=h/d,v=p*134217729,m=v-p,b=v-m,g=p-b,w=d*134217729,x=w-d,y=w-x,S=d-y,E=p*d,A=b*y-E,$=b*S,N=g*y,k=$+N,_=A+k,W=g*S,B=_+W,G=h-E-B,tt=p*f,at=(G-tt)/d,O=p*p,st=b*b-O,Q=b*g,ot=g*b,K=Q+ot,I=st+K,F=g*g,ct=I+F,R=2*p*at,it=ct+R,Nt=((((((((.043478260869565216*O+.047619047619047616)*O+.05263157894736842)*O+.058823529411764705)*O+.06666666666666667)*O+.07692307692307693)*O+.09090909090909091)*O+.1111111111111111)*O+.14285714285714285)*O+.2,yt=O*Nt,dt=.3333333333333333+yt,_t=.3333333333333333-dt+yt,Lt=O*134217729,It=Lt-O,ut=Lt-It,Rt=O-ut,bt=dt*134217729,jt=bt-dt,Ut=bt-jt,ft=dt-Ut,vt=O*dt,Xt=ut*Ut-vt,te=ut*ft,kt=Rt*Ut,ye=te+kt,le=Xt+ye,Pt=Rt*ft,ee=le+Pt,he=_t+1850371707708594e-32,se=O*he,Ue=it*dt,ke=se+Ue,We=ee+ke,oe=vt*134217729,Me=oe-vt,ie=oe-Me,Ge=vt-ie,de=p*vt,Ve=b*ie-de,xs=b*Ge,Ye=g*ie,Ke=xs+Ye,Se=Ve+Ke,ys=g*Ge,ks=Se+ys,Ms=p+de,hn=p-Ms+de,oi=p*We,ii=at*vt,dn=oi+ii,el=ks+dn+at,sl=hn+el,un=a*.6931471805598903,fn=2*Ms,ni=un+fn,ol=un-ni+fn,il=2*sl,nl=a*5497923018708371e-29,rl=il+nl,pn=ol+rl,Je=ni+pn,al=ni-Je+pn,cl=t>11805916207174113e5,ll=t<-11805916207174113e5?-11805916207174113e5:t,Xe=cl?11805916207174113e5:ll,vn=Je*134217729,hl=vn-Je,ri=vn-hl,mn=Je-ri,gn=Xe*134217729,dl=gn-Xe,ai=gn-dl,bn=Xe-ai,Ze=Je*Xe,ul=ri*ai-Ze,fl=ri*bn,pl=mn*ai,vl=fl+pl,ml=ul+vl,gl=mn*bn,bl=ml+gl,wl=Math.abs(Ze)<1e3,xl=al*Xe,yl=bl+xl,wn=wl?yl:0,kl=Ze>710,Ml=Ze<-709?-709:Ze,ci=kl?710:Ml,Sl=ci*1.4426950408889634+.5,Te=Math.floor(Sl),Tl=Te*.6931471805598903,xn=ci-Tl,yn=Te*5497923018708371e-29,li=xn-yn,kn=xn-li-yn+wn,Ee=li+kn,El=li-Ee+kn,Mn=1+Ee,$l=1-Mn+Ee,Ct=Ee*Ee,Al=(((((11470745597729725e-27*Ct+208767569878681e-23)*Ct+2755731922398589e-22)*Ct+248015873015873e-19)*Ct+.001388888888888889)*Ct+.041666666666666664)*Ct+.5,Ol=((((16059043836821613e-26*Ct+2505210838544172e-23)*Ct+27557319223985893e-22)*Ct+.0001984126984126984)*Ct+.008333333333333333)*Ct+.16666666666666666,Nl=Ee*Ol,_l=Al+Nl,Ll=Ct*_l,Il=El+Ll,Cl=$l+Il,Sn=Mn+Cl,zl=ci+wn<-708.3964185322641,Rl=Te<-1021.5,jl=Sn<1,Dl=zl||Rl&&jl,Tn=Te>0,Pl=Sn*(Tn?2:.5),Fl=Te-1,ql=Te+1,Bl=os(Tn?Fl:ql),Hl=Pl*Bl,Ul=z(Hl),Wl=Dl?0:Ul,Gl=e<22250738585072014e-324,En=t>0,Vl=t<0?1/0:t,Yl=Gl?En?0:Vl:Wl,$n=e>17976931348623157e292?En?1/0:0:Yl,An=Math.floor(t)===t,Kl=.5*t,Jl=Math.floor(Kl)*2!==t,Xl=An&&Jl,On=i<0,Zl=i>=-17976931348623157e292,Ql=On&&Zl&&!An,th=i===0,eh=1/i<0,sh=(On||th&&eh)&&Xl,oh=-$n,ih=Ql?NaN:sh?oh:$n,nh=i!==i||t!==t,rh=i+t;return t===0||i===1?1:nh?rh:ih}function Us(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,c=n>17976931348623157e292,l=0*n,d=a?c?1:l:n,p=a?1:r===0?1:r,v=p>8452712498170644e255,b=p<1499696813895631e-256?16069380442589903e44:1,g=v?7888609052210118e-46:b,w=d*g,x=p*g,y=.25*x,S=w<y,E=.75*x,A=w<E?.5:1,$=S?0:A,N=$*x,k=w-N,_=$*w,W=x+_,B=k/W,C=B*B,xt=((((((((((((.034482758620689655*C+-.037037037037037035)*C+.04)*C+-.043478260869565216)*C+.047619047619047616)*C+-.05263157894736842)*C+.058823529411764705)*C+-.06666666666666667)*C+.07692307692307693)*C+-.09090909090909091)*C+.1111111111111111)*C+-.14285714285714285)*C+.2)*C+-.3333333333333333,H=C*xt,gt=B*H,At=$===0,Ot=$===.5,Kt=At?0:Ot?.4636476090008061:.7853981633974483,Nt=At?0:Ot?22698777452961687e-33:3061616997868383e-32,yt=Kt+B,Jt=Kt-yt+B,_t=At?B:yt,Lt=At?0:Jt,It=Nt+gt,ut=Lt+It,Rt=-_t,bt=1.5707963267948966+Rt,Ut=1.5707963267948966-bt+Rt,ft=6123233995736766e-32-ut,vt=Ut+ft,Dt=o?bt:_t,Xt=o?vt:ut,te=t<0,kt=t===0,le=1/t<0,ee=te||kt&&le,he=-Dt,se=3.141592653589793+he,ke=3.141592653589793-se+he,We=12246467991473532e-32-Xt,oe=ke+We,Me=ee?se:Dt,ie=ee?oe:Xt,Ge=i<0,de=i===0,Ve=1/i<0,Ye=Ge||de&&Ve,Ke=Me+ie,Se=z(Ke),ys=-Se;return Ye?ys:Se}var Ws={exp:js,log:Ds,sin:Ps,cos:Fs,tan:qs,tanh:Bs,exp2:Br,log1p:Hr,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},Gs={pow:Hs,atan2:Us,max:is,min:ns,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var Vh=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},Yh=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},Vs={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=mt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=mt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>mt?n:P(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>mt?n:Vt(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]}};for(let[i,t]of Object.entries(Ws))Vs[i]=Vh(t);for(let[i,t]of Object.entries(Gs))Vs[i]=Yh(t);function cs({program:i,coefficients:t}){let e=Ur({...i,results:i.results.slice(0,1)},t);return(s,o)=>e(s,o)[0]}function Ys({program:i,coefficients:t}){return Ur(i,t)}var Kh=new Float64Array(0),ve=256;function Ur({constants:i,code:t,results:e},s){let o=[...s,...i].map(z),n=2+o.length,r=new Set(e);for(let h=t.length-1;h>=0;h--)if(r.has(n+h))for(let d of t[h].slice(1))r.add(d);let a=[new Float64Array(ve),new Float64Array(ve)],c=new Set([0,1]);for(let h of o)a.push(new Float64Array(ve).fill(h));let l=[];return t.forEach(([h,...d],u)=>{let f=n+u,p=r.has(f)?new Float64Array(ve):Kh,[v,m,b]=d.map(g=>a[g]);a.push(p),d.some(g=>c.has(g))&&c.add(f),r.has(f)&&(c.has(f)?l.push(g=>Vs[h](g,p,v,m,b)):Vs[h](ve,p,v,m,b))}),(h,d)=>{let u=e.map(()=>new Float64Array(h.length));for(let f=0;f<h.length;f+=ve){let p=Math.min(ve,h.length-f);for(let v=0;v<p;v++)a[0][v]=z(h[f+v]),a[1][v]=z(d[f+v]);for(let v of l)v(p);e.forEach((v,m)=>u[m].set(a[v].subarray(0,p),f))}return u}}var ki=["add","sub","mul","div","select","neg","sqrt","abs"],Vr=Object.entries({...Ws,...Gs}).filter(([i])=>!ki.includes(i)),Jh=Vr.map(([,i])=>i),Yr=Object.fromEntries([...ki,...Vr.map(([i])=>i)].map((i,t)=>[i,t])),Wr=255,Xh=65535;function Ks(i,t){for(let e=0;e<i.length;e+=2){let[s,o]=[i[e],i[e+1]],n=t[o&Xh],r=t[o>>>16],a;switch(s&Wr){case 0:a=n+r,Math.abs(a)>=mt||(a*=0);break;case 1:a=n-r,Math.abs(a)>=mt||(a*=0);break;case 2:a=n*r,Math.abs(a)>mt||(a=P(n,r));break;case 3:a=n/r,Math.abs(a)>mt||(a=Vt(n,r));break;case 4:a=n?t[i[e+2]]:r,e+=1;break;case 5:a=-n;break;case 6:a=Math.sqrt(n);break;case 7:a=Math.abs(n);break;default:a=Jh[(s&Wr)-ki.length](n,r)}t[s>>>8]=a}}var Gr=i=>Int32Array.from(i.flatMap(([t,e,s,o,n])=>{let r=[t|e<<8,s|o<<16];return t===Yr.select?[...r,n]:r})),ls=class{constructor(){this.values=[],this.changes=[],this.code=[]}register(t=0,e=!1){return this.changes.push(e),this.values.push(z(t))-1}emit(t,e){let[s,o=s,n=s]=e,r=this.register(0,e.some(a=>this.changes[a]));return this.code.push([Yr[t],r,s,o,n]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let n of[...this.code].reverse())if(e.has(n[1])){for(let r of n.slice(2))e.add(r);(this.changes[n[1]]?o:s).push(n)}return{registers:Float64Array.from(this.values),once:Gr(s.reverse()),each:Gr(o.reverse())}}};function Js(i,t){let e=new ls,s=e.append(i,t.map(r=>e.register(r))),{registers:o,once:n}=e.finish(s);return Ks(n,o),s.map(r=>o[r])}var Mi=class{constructor(t,e){let s=new ls,o=(v,m=!0)=>Array.from({length:v},()=>s.register(0,m));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-td(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length);let n=t.coefficients.map(v=>s.register(v)),r=v=>s.append(t.program,[...v,...n]),{hyperparameters:a,position:c,memory:l}=this,h=r(c),d=e.look_ahead?r(s.append(e.look_ahead,[...a,...c,...l])):h;this.gradient=this.noise.map((v,m)=>s.emit("add",[d[1+m],v]));let u=e.uses_hessian?h.slice(3):[],f=[...a,...this.counters,...this.powers,...u],p=s.append(e.update,[...f,...c,...this.gradient,...l]);this.after=p,this.tape=s.finish([...p,...this.gradient])}run(t,{hyperparameters:e,rates:s},{steps:o,noise:n},r){let{registers:a,once:c,each:l}=this.tape,{position:h,memory:d,gradient:u,after:f,method:p,powers:v}=this,m=p.powers.map(([S])=>Qh(z(e[S]),o+2)),b=p.powers.map(([,S])=>S);this.hyperparameters.forEach((S,E)=>a[S]=z(e[E])),Ks(c,a);let g=[t.x,t.y,...t.memory.flat()],w=[...h,...d];w.forEach((S,E)=>a[S]=z(g[E][r]));let[x,y]=t.noisyGradient;for(let S=r;S<=o;S++){let E=S-t.methodStart+1;a[this.hyperparameters[0]]=z(s[S]),a[this.counters[0]]=E,a[this.counters[1]]=E+1;for(let M=0;M<m.length;M++)a[v[M]]=m[M][E+b[M]];for(let M=0;M<2;M++)a[this.noise[M]]=n?z(n[M][S]):0;Ks(l,a),x[S]=a[u[0]],y[S]=a[u[1]];for(let M=0;M<w.length;M++)a[w[M]]=a[f[M]];if(S===o)break;for(let M=0;M<w.length;M++)g[M][S+1]=a[f[M]];if(!h.every(M=>Number.isFinite(a[M])))return S+2}return o+1}},Xs=new Map,Zh=16;function Qh(i,t){let e=Xs.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>Is(i,o)),Xs.size>=Zh&&Xs.clear(),Xs.set(i,e)),e}var td=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,Zs=class{constructor(t){this.surface=t,this.differentiate=Ys(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:r,rates:a}=t,{steps:c,start:l}=e;if(o&&n>Math.min(c,o.records-1))return o;let h=this.steppers.get(s);h||this.steppers.set(s,h=new Mi(this.surface,s));let d=c+1,u=new Float64Array(d*(10+2*s.remembers.length)),f=0,p=()=>u.subarray(f*d,++f*d),v=o?.choice.method===s,m=o?n:0,b=()=>[p(),p()],g=Js(s.init,[a[m],...r.slice(1)]),w={choice:t,records:0,methodStart:v?o.methodStart:m,x:p(),y:p(),noisyGradient:b(),memory:s.remembers.map(b),loss:p(),gradient:b(),hessian:[p(),p(),p()]};if(w.memory.forEach((y,S)=>y.forEach((E,M)=>v?E.set(o.memory[S][M].subarray(0,m+1)):E.fill(g[S]))),o)for(let[y,S]of ed(w,o))y.set(S.subarray(0,m+1));else[w.x[0],w.y[0]]=l;let x=h.run(w,t,e,m);return this.measure(w,m,x),w.records=sd(w,m,x),w.undefined=w.records<x&&Dr(Kr(w).map(y=>y[w.records])),w.records>0?w:void 0}recorded(t,e,s){let[o,n,r,a,c,l,h,...d]=e.map(p=>Float64Array.from(p)),[,,,...u]=this.differentiate(o,n),f=t.method.remembers.map((p,v)=>d.slice(2*v,2*v+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:r,gradient:[a,c],noisyGradient:[l,h],memory:f,hessian:u}}measure(t,e,s){let[o,n,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,r].forEach((c,l)=>t.gradient[l].set(c,e)),a.forEach((c,l)=>t.hessian[l].set(c,e))}};function ed(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}var Kr=i=>[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];function sd(i,t,e){let s=Kr(i);for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var od=4,Le=new Map;function id(i,t){let e=Le.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return Le.delete(i),Le.set(i,s),Le.size>od&&Le.delete([...Le.keys()][0]),s}var Ie=class{constructor(t){let{head:e}=t;this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise},this.points=t.simulator.points;let s=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=id(t.simulator.seed,s),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise}){return e&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>nd(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,{steps:r=n.steps,noise:a=n.noise}=this.missing(s)?n:s,c=this.surface(e,o),{times:l,ends:h}=o.find(u=>u.steps===r)??rd(r),d=o.find(u=>u.level===a);return{surface:c,start:t,steps:r,level:a,times:l,ends:h,simulator:o.find(u=>u.surface===c)?.simulator??new Zs(c),noise:d?d.noise:this.noise(a)}}noise(t){if(!t||!this.normal)return;let[e,s]=this.normal.map(o=>o.map(n=>P(n,t)));return[e,s]}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([d,u])=>[d,t[d]??u])),r=Object.values(n),a=d=>r.every((u,f)=>u===d.coefficients[f]);if(a(s))return s;let c=e.find(d=>a(d.surface));if(c)return c.surface;let l=this.points?ad(s.points,this.points,r):s.points,h=l.find(({kind:d})=>d==="global minimum");return{...s,parameters:n,coefficients:r,points:l,floor:h?h.value:null}}},nd=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s]),rd=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function ad(i,t,e){let s=Js(t,e);return i.map((o,n)=>{let[r,a,c]=s.slice(3*n);return{...o,x:r,y:a,value:c}})}var cd=6,Ce=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new Ie(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return U(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return n.reduce((c,l)=>{let h=this.turned(c,l);return h.every((d,u)=>d===c[u])?c:this.fair(h,o,l.name==="learning_rate"?l.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:r}=this.given,{runs:a}=this.scene,c=s==="schedule"?"schedule_values":"values";return t.map((l,h)=>a[h]?.of===a[e].of?Xr(l,o,!s&&r[h]===o?1-n:n,c):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?U(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=n.map(u=>n.findIndex(({of:f})=>f===u.of)),a=r[s??0],c=Jr(t[a]),l;if(o==="same")l=t.map(()=>c);else{let u=t.map((p,v)=>r[v]===v?this.firstStep(p,e):1);if(!u.every(p=>p>0))return;let f=p=>Number((Jr(t[p])*u[a]/u[p]).toPrecision(cd));l=t.map((p,v)=>v>=n.length?0:r[v]===a?c:f(r[v]))}let h=t.map((u,f)=>f<n.length&&u.length===1);if(h.every((u,f)=>!u||this.takes(f,l[f])))return t.map((u,f)=>h[f]?Xr(u,"learning_rate",l[f]):u)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return cs({program:r,coefficients:a})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e},s){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=U(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let r={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},U=i=>i.at(-1),Jr=i=>U(i).values.learning_rate;function Xr(i,t,e,s="values"){let o=U(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function Qs(i,t,e,s,o){let{records:n}=o,r=t.surface.floor??0,[a,c]=o.gradient,l=i.pathRates(s,t).subarray(0,n),h=m=>m.subarray(0,n),d={records:n,x:h(o.x),y:h(o.y),height:h(o.loss).map(m=>m-r),floor:r,slope:h(a).map((m,b)=>Math.hypot(m,c[b])),rates:l.every(m=>m===l[0])?void 0:l,outcomeAt:m=>qr(ze(t),t.steps,o,m)};if(e.rule===void 0)return d;let{method:u,values:f}=i.settings(o),p=([m,b])=>[h(m),h(b)],v={values:f,rule:ld(u,f)??e.rule,method_start:o.methodStart,noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(u.remembers.map((m,b)=>[m,p(o.memory[b])]))};return{...d,...v}}var ld=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Zr(i,t,e,s,o,n){let{rule:r,origin:a}=e[o],c=s[o].slice(0,-1);if(r===void 0||!c.length||JSON.stringify(c)===JSON.stringify(s[Number(a)]))return;let l=e[Number(a)],h=i.simulate(c,t,n);return h&&{...l,...Qs(i,t,l,c,h),offstage:!0}}function Qr(i,t,e,s,o){let n={detail:Si(s,i.given),dim:!o};if(!o)return n;let{method:r,values:a}=i.settings(o);if(n.rate=a.learning_rate,!e.offstage){let c=new Map(r.parameters.map(({sign:l,name:h})=>[l,a[h]]));n.outcome=re(ze(t),t.steps,o),n.distinguishing=e.distinguishing.map(([l,h])=>[l,typeof h=="number"?c.get(l)??h:h])}return{...n,...Qs(i,t,e,s,o)}}var ze=({surface:{domain:i,points:t},simulator:{differentiate:e}})=>({domain:i,points:t,differentiate:e});function Si(i,{methods:t,schedules:e}){let{optimizer:s,values:o,schedule:n,branch_step:r}=U(i),a=[`α = ${T(o.learning_rate)}`];for(let{name:c,default:l}of t[s].parameters.slice(1))o[c]!==l&&a.push(`${c} ${T(o[c],6)}`);return n!=="constant"&&a.push(e[n].label.toLowerCase()),i.length>1&&a.push(`from step ${r}`),a.join(", ")}var hd=121,dd=31,ud=12e4,fd=20,pd=90,vd=40,hs=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(dd,Math.min(hd,Math.floor(ud/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t){this.stop();let{laboratory:e,place:s,name:o,values:n,changesAt:r}=t,a=r(n[0]),c=e.conditions(a),l=e.choices(a,c)[s],{surface:h,steps:d,start:u,noise:f}=c,p=[h.key,h.parameters,d,f?.[0].slice(0,9),e.sharing.covered],v=JSON.stringify([...p,u,o,n,l]);if(v===this.key&&!this.rungs.includes(void 0))return!1;let m=v!==this.key&&this.rungs.some(Boolean);return v!==this.key&&(this.rungs=n.map(()=>{})),this.key=v,this.timer=setTimeout(()=>this.work(t),vd),m}work(t){let e=performance.now()+fd,s=this.rungs.indexOf(void 0);for(;s>=0&&performance.now()<e;s=this.rungs.indexOf(void 0))this.rungs[s]=md(t,t.values[s]);this.timer=s<0?0:setTimeout(()=>this.work(t));let o=performance.now()-this.shownAt>pd;s>=0&&!o||(this.shownAt=performance.now(),this.onFill())}};function md({laboratory:i,place:t,changesAt:e},s){let o=e(s);if(i.sharing.missing(o))return{kind:""};let n=i.conditions(o),r=i.simulate(i.choices(o,n)[t],n);return r?{kind:Gt(re(ze(n),n.steps,r)),x:Float32Array.from(r.x.subarray(0,r.records)),y:Float32Array.from(r.y.subarray(0,r.records))}:{kind:""}}function ta(i,t){let{scene:e,coefficients:s,schedules:o}=i.given,{schedule:n}=i.last(t),r=(d,u,f)=>f.map(p=>({owner:d,parameter:p,label:gd(p.name),lock:u??p.name})),[a,...c]=i.method(t).parameters,l=[...r("run","rates",[a]),...r("run","settings",c),...r("schedule","schedule",o[n].parameters)],h=[...r("scene",void 0,e),...r("surface","surface",s)];return[...l.map((d,u)=>({...d,dial:u+1})),...h.map((d,u)=>({...d,dial:-u-1}))]}var gd=i=>i.replaceAll("_"," ");function to(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var ea=i=>i.currentCSSZoom??1;function Ti(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),Ti(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var oa={converged:1,global_minimum:1,local_minimum:.86,still_descending:.72,rising:.46,oscillating:.72,stuck_at_saddle:.46,stuck_at_a_maximum:.46,stalled:.46,left_view:.46,overflowed:.2,undefined:.2},ds=12,eo=15,sa=17;function ia(i,{scale:t,lattice:e,ladder:s,inForce:o},n,r){let a=n.scale,c=to(),{clientWidth:l,clientHeight:h}=i,d=i.getContext("2d");i.width=Math.round(l*c),i.height=Math.round(h*c),d.setTransform(c,0,0,c,0,0);let u=bd(n,r),{values:f}=e,p=f.map((x,y)=>s.rungs[y]?.kind),v=(l-2*ds)/Math.max(1,f.length-1),m=Math.min(9,Math.max(1.2,v*.62)),b=(eo+sa)*a,g=x=>ds+(l-2*ds)*t.share(x);d.textAlign="center",d.textBaseline="middle",p.forEach((x,y)=>{if(!x)return;let S=oa[x]*sa*a,E=g(f[y])-m/2;if(d.fillStyle=d.strokeStyle=u[x],x==="left_view"?d.strokeRect(E+.5,b-S+.5,Math.max(.5,m-1),S-1):d.fillRect(E,b-S,m,S),x==="oscillating"&&d.clearRect(E-1,b-S*.62,m+2,S*.24),y>0&&p[y-1]===x)return;let M=y;for(;p[M+1]===x;)M+=1;d.font=`700 ${12*a}px ${n.font}`,((M-y+1)*v>13*a||f.length<9)&&d.fillText(Os[x],(g(f[y])+g(f[M]))/2,eo*.48*a)}),d.fillStyle=n.muted,d.font=`${10.5*a}px ${n.font}`;let w=-99;for(let[x,y]of wd(t,f))g(x)-w<42*a||(w=g(x),d.fillText(y,Math.max(14*a,Math.min(l-14*a,g(x))),b+8*a));d.fillStyle=n.text,d.beginPath(),d.moveTo(g(o),(eo-1)*a);for(let x of[-4,4])d.lineTo(g(o)+x*a,(eo-7)*a);d.fill()}var Ei=new WeakMap;function bd(i,t){if(!Ei.has(i)){let{kind:e}=t.dataset,s=o=>(t.dataset.kind=o,getComputedStyle(t).color);Ei.set(i,Object.fromEntries(Object.keys(oa).map(o=>[o,s(o)]))),t.dataset.kind=e}return Ei.get(i)}function wd({parameter:i,ends:t},e){if(i.scale==="log"){let[o,n]=t.map(Math.log10);return Array.from({length:Math.floor(n+1e-9)-Math.ceil(o-1e-9)+1},(a,c)=>c+Math.ceil(o-1e-9)).map(a=>[10**a,Math.abs(a)>2?Ft(a):T(10**a,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,n)=>e.length<9||n%s===0).map(o=>[o,T(o,3)])}var xd=.6,so=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:h}of t)o.rect(n+l,r+h,a,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let c=new Path2D,l=t.length,h=!1,d=!1;for(let v=t.next;v<=e;v++){let[m,b]=s.toPixel(n.x[v],n.y[v]);if(Math.hypot(m-t.x,b-t.y)<xd&&v<e)continue;let w=us(t.x,t.y,m,b,s.box);w&&((!d||w[4])&&c.moveTo(w[0]+r,w[1]+a),c.lineTo(w[2]+r,w[3]+a),h=!0,t.length+=Math.hypot(w[2]-w[0],w[3]-w[1])),d=w!==null&&!w[5],t.x=m,t.y=b}if(t.next=e+1,!h)return;let{scale:u}=o,{halo:f,line:p}=this;f.strokeStyle=o.halo,f.lineWidth=5*u,f.stroke(c),p.strokeStyle=o.of(n),p.lineWidth=2.3*u,p.setLineDash(n.dash.map(v=>v*u)),p.lineDashOffset=l,p.stroke(c)}};function na(i,t,e,s,o){let{left:n,top:r,width:a,height:c}=e.box,l=6.2*o.scale,h=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[g,w]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(g,w)&&Es(i,d,g,w,l,o)}let u=Math.min(s,d.records-1),f=Math.floor(u+1e-9),p=u-f,[v,m]=e.toPixel(d.x[f],d.y[f]);if(p>1e-9){let[g,w]=e.toPixel(d.x[f+1],d.y[f+1]),x=us(v,m,v+(g-v)*p,m+(w-m)*p,e.box);x&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(x[0],x[1]),i.lineTo(x[2],x[3]),i.stroke()),v+=(g-v)*p,m+=(w-m)*p}let b=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(v,m))b?Ts(i,d,v,m,l,o):ne(i,d,v,m,l,o);else{let g=yd(d,f,e);g&&h.push([d,...g])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,c+2),i.clip();for(let d of h)Ss(i,...d,l,o);i.restore()}function yd(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),c=us(o,n,r,a,e.box);if(c&&c[5])return[c[2],c[3],r-o,a-n];if(c)return null}return null}function ra(i,t,e,s,o,n){let r=n,a;for(let c of i){if(c.hidden)continue;let l=Math.min(e,c.records-1);for(let h=0;h<=l;h++){let[d,u]=t.toPixel(c.x[h],c.y[h]),f=Math.hypot(d-s,u-o);f<r&&([r,a]=[f,{run:c,i:h}])}}return a}function us(i,t,e,s,o){let n=e-i,r=s-t,a=0,c=1,l=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[h,d]of l)if(h===0){if(d<0)return null}else{let u=d/h;if(h<0?a=Math.max(a,u):c=Math.min(c,u),a>c)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*c,t+r*c,a>0,c<1]}var kd='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',Md=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<label class="ov-dial-method" hidden>by','<select data-dial="method" aria-label="Method on the dial"></select></label>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-number"></div><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${kd}`,'</button><p class="ov-dial-note" role="note" hidden></p>'].join(""),oo=class{constructor(t,e){let{on:s,turning:o}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=Md;for(let[n,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",methods:"[data-dial=method]",names:"[data-dial=name]",chip:".ov-chip",note:".ov-dial-note"}))this[n]=e.querySelector(r);this.ladder=new hs(()=>this.filled()),this.control=new Oe(e.querySelector(".ov-dial-number"),{turn:n=>o.turn(this.number,n),release:n=>this.release(n),back:()=>o.back()},{signal:t.abort.signal,sideRoom:ds,pressable:!1,spoken:n=>`${this.label} ${T(n,6)}, ${this.run?.outcome.label}`}),this.track=this.control.track.root,this.track.classList.add("ov-dial-track"),this.canvas=document.createElement("canvas"),this.track.prepend(this.canvas),this.equals=Object.assign(document.createElement("span"),{className:"ov-dial-sign"}),this.control.field.root.before(this.equals),s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),this.methods.parentElement.hidden=!t.offline,s(this.methods,"change",()=>t.outbox.send("method",{name:this.run.name,optimizer:this.methods.value,at:Date.now()})),s(this.names,"change",()=>t.viewState.change({dial:Number(this.names.value)}))}get number(){let{owner:t,run:e,name:s}=this;return t==="run"||t==="schedule"?{owner:t,run:e.name,name:s}:{owner:t,name:s}}release(t){let{turning:e}=this.player;this.gesture+=1,e.release(this.number,t),e.request(this.number,t,this.gesture)}stop(){this.control.back(),this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,dial:o,control:n}=this,{laboratory:r}=e.bending,{view:a,viewState:c}=e,l=!!(a?.dial&&r&&t.runs.length),h=t===this.scene;if(this.root.classList.toggle("ov-waiting",!l),this.ladder.stop(),!l)return h?n.release():n.back(),Object.assign(this,{scale:void 0,run:void 0});let d=t.runs[c.run].of,u=t.runs.findIndex(b=>b.of===d),f=t.runs[u],p=ta(r,u),v=p.find(({dial:b})=>b===a.dial)??p[0];(s?.name!==f.name||o!==v.dial)&&(h?n.release():n.back()),this.fixed=t.quiz.locked?.includes(v.lock)??!1;let{suits:m}=r.method(u);Object.assign(this,{...v,scene:t,place:u,run:f,numbers:p,suits:m,name:v.parameter.name,stale:!0}),this.end(),this.lay(e.turning.inForce(this.number)),this.name==="noise"&&e.bending.askForNoise({...e.bending.changes,noise:1}),this.climb(),this.fill(),this.write(),this.paint()}end(){let{player:t,owner:e,name:s}=this,{laboratory:o,conditions:n}=t.bending,{covered:r}=o.sharing,a=t.offline&&e==="scene",c=a&&s==="steps"&&n.level>0,l=a&&s==="noise"&&n.steps>r,h=c?"without noise there can be more.":"with fewer steps there can be noise.",d=c||l?`This page has the noise of ${r} steps: ${h}`:"";c&&(this.parameter={...this.parameter,high:r,because:d}),this.fixed||=l,this.note.hidden=!d,this.note.textContent=d}lay(t){this.inForce=t,this.scale=new Ne(this.parameter,t,this.suits),this.lattice=this.scale.lattice(hs.room(this.scene.steps))}fill(){let{scene:t,player:e,run:s,numbers:o}=this,n=(a,c,l)=>`<option value="${a}" ${l?"selected":""}>${L(c)}</option>`;this.sign.innerHTML=zt(s,e.picture.colours.of(s),e.picture.colours.rim),this.runs.innerHTML=t.runs.map((a,c)=>t.runs.findIndex(({of:l})=>l===a.of)===c?n(c,a.label,a===s):"").join(""),e.offline&&(this.methods.innerHTML=t.methods.map(([a,c])=>n(a,c,a===e.bending.laboratory.last(this.place).optimizer)).join(""));let r=(a,c)=>`<optgroup label="${L(a)}">${c.map(({dial:l,label:h})=>n(l,h,l===this.dial)).join("")}</optgroup>`;this.names.innerHTML=r(s.label,o.filter(({dial:a})=>a>0))+r("All runs",o.filter(({dial:a})=>a<0)),this.equals.innerHTML=`${this.parameter.sign} =`}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){if(!this.scale)return;let t=this.player.turning.inForce(this.number);t!==this.inForce&&(this.lay(t),this.paint()),this.climb()}climb(){let{player:t,number:e,place:s,lattice:o}=this,{bending:n,turning:r}=t,a=h=>({...n.changes,...r.changes({...e,value:h})}),{laboratory:c}=n,l=this.ladder.load({laboratory:c,place:s,name:this.label,values:o.values,changesAt:a});this.stale||=l,l&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){if(!this.scale)return;let{control:t,player:e,run:s,scale:o,lattice:n,inForce:r,fixed:a}=this,{label:c}=s.outcome,l=Gt(s.outcome),h=e.turning.valueOf(this.number),d=this.dial>0?s.label:"all runs";t.load({scale:o,lattice:n,inForce:r,value:h,label:`${this.label} of ${d}`,fixed:a});let u=[l,c].join();u!==this.outcome&&(this.outcome=u,this.track.dataset.kind=this.chip.dataset.kind=l,St(this.chip,ue(s.outcome)))}paint(){this.scale&&this.width&&ia(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:n,run:r,ladder:a}=this,{box:c}=e;if(this.stale=!1,!(!this.scale||this.owner==="surface"||!n.view.fan||!n.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let l=0;l<a.rungs.length;l+=o?6:1){let h=a.rungs[l];if(!h?.x)continue;let{x:d,y:u}=h,f=new Path2D,[p,v]=e.toPixel(d[0],u[0]);for(let m=1;m<d.length;m++){let[b,g]=e.toPixel(d[m],u[m]);if(Math.hypot(b-p,g-v)<1.5&&m<d.length-1)continue;let w=us(p,v,b,g,c);w&&(f.moveTo(w[0],w[1]),f.lineTo(w[2],w[3])),[p,v]=[b,g]}t.stroke(f)}t.globalAlpha=1}}};function Tt(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function Et(){return document.createElement("canvas")}function aa(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var io=class{constructor(){this.canvases=[Et(),Et()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,r=o.map(h=>h.values),a=[e,n,s.scale,s.text].join(),[c,l]=this.canvases;(a!==this.key||r.some((h,d)=>d!==e&&h!==this.values[d]))&&(t.curves(t.emptied(c),s,o.slice(0,e)),t.curves(t.emptied(l),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:n}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var Sd=.5,Td=2.5,ca=.28,Re=class{constructor(t){this.canvas=t,this.context=Tt(t),this.axes=Et(),this.axesOf="",this.bold=Et(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new io,this.one=-1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale,a=this.coarse?aa(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(n),a>=0&&this.others.prepare(this,a,n),this.coarse||this.curves(this.emptied(this.bold),n,this.drawn)}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=Tt(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t){let e=1/0,s=-1/0,o=0,n=1/0;for(let{values:r,first:a=0}of this.drawn){let c=r.slice(a).find(l=>l>0);c!==void 0&&Number.isFinite(c)&&(o=Math.max(o,c));for(let l=a;l<r.length;l++){let h=r[l];!Number.isFinite(h)||this.scale==="log"&&!(h>0)||(h<e&&(e=h),h>s&&(s=h),h&&Math.abs(h)<n&&(n=Math.abs(h)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let r=Math.max(Math.abs(e),Math.abs(s));(!(r>0)||!Number.isFinite(r))&&([e,s,n]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(n,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let a=.06*(this.high-this.low);this.low-=a,this.high+=a}else{let r=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-r,this.high=Math.min(Math.max(s,t[0]),t[1])+r,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return fi(e,s,o.height/(26*t)).map(a=>[a,Ft(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),h=fi(c,a,Math.max(1,o.height/(56*t))).flatMap(u=>[[this.warp(10**u),Ft(u)],[this.warp(-(10**u)),`−${Ft(u)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...h.filter(([u])=>u>=e&&u<=s&&Math.abs(u)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=Wt(e,s,o.height/(34*t));return n.map(a=>[a,Ae(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let n=Wt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,r=this.coarse?Td:Sd;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:c,first:l=0,dash:h=a.dash}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(h.map(p=>p*.8*e.scale)),t.beginPath();let d=-1e9,u=-1e9,f=!1;for(let p=l;p<c.length;p++){let v=this.x(p),m=this.y(c[p]);if(!Number.isFinite(c[p])){f=!1;continue}f&&p<c.length-1&&Math.abs(v-d)<r&&Math.abs(m-u)<r||(t[f?"lineTo":"moveTo"](v,m),f=!0,d=v,u=m)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let c=t<this.last?Math.round((a+.5)*r):1/0,l=Math.min(this.canvas.width,c);this.coarse?this.drawBending(n,l):this.drawResting(l),e&&this.curves(s,n,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:h,values:d,first:u=0,head:f}of this.drawn){let p=Math.min(t,d.length-1),v=Math.floor(p+1e-9),m=p-v;if(v<u||!Number.isFinite(d[v]))continue;let b=this.y(d[v],0),g=m>1e-9?this.y(d[v+1],0):b,w=Number.isFinite(g)?b+(g-b)*m:b;f?Ed(s,f,this.x(p),w,n.of(h),n):ne(s,h,this.x(p),w,3.9*n.scale,n)}}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?ca:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:r,others:a}=this,{width:c,height:l}=o;for(let[h,d,u]of[[0,e,1],[e,c,this.foretells?ca:0]])d<=h||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(h,0,d-h,l),s.clip(),s.globalAlpha=u,r>=0?a.drawAround(this,r,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?T(s[t]):"–"])}};function Ed(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var la=.05;function ha([i,t,e],s,o){let[n,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:c}=pe(i*n*n,t*n*r,e*r*r),l=d=>d>0?d>o*(1+la)?"unstable":d>o*(1-la)?"edge":"stable":d<0?"falls":"flat",h=d=>{let[u,f]=[c[0][d]*n,c[1][d]*r],p=Math.hypot(u,f)||1;return[u/p,f/p]};return{values:a,kinds:a.map(l),axes:[h(0),h(1)],largest:a[0]>0?o/a[0]:1/0}}var no=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t,e={}){let{run:s}=this,o=t-s.method_start+1;Object.assign(e,s.values);for(let r in s.memory)e[r]=fs(s.memory[r],t);let n={x:fs([s.x,s.y],t),g:fs(s.noisyGradient,t),learning_rate:s.rates?s.rates[t]:s.values.learning_rate,n:o,n_next:o+1};return Object.assign(e,n,pe(...this.hessian(t)))}after(t){let e=this.rule.after(this.before(t)),{run:s}=this;if(t<this.last){e.x=fs([s.x,s.y],t+1);for(let[o,n]of Object.entries(s.memory))e[o]=fs(n,t+1)}return e}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,n]=[this.slopes[0][t],this.slopes[1][t]];return!o&&!n||!e&&!s?NaN:Math.atan2(Math.abs(e*n-s*o),-(e*o+s*n))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),n=this.rule.stability?this.rule.stability(e,0):0,r=n>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...pe(...s),limit:n,step:o&&r?ha(s,o,n):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:n,most:r}=s,[a,c]=[{},{}];for(let l=this.run.branch_step;l<t;l++){let h=this.before(l,a),d=this.rule.after(h,c),u=this.rate(d),f=this.memory(h);if(u&&([o[0][l],o[1][l]]=u),n[l]=this.angle(l,[d.x[0]-h.x[0],d.x[1]-h.x[1]]),!(r.slope&&!$d(this.domain,h.x))){for(let p of[h.g,f])p&&(r.slope=da(r.slope,p));u&&(r.rate=da(r.rate,u))}}return this.whole=s,s}};function fs([i,t],e){return[i[e],t[e]]}function $d([i,t,e,s],[o,n]){return o>=i&&o<=t&&n>=e&&n<=s}function da(i,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e),Math.hypot(t,e));return Number.isFinite(s)&&s>i?s:i}var Ad={"+":(i,t)=>z(i+t),"-":(i,t)=>z(i-t),"*":P,"/":Vt,"**":Is,pow:Hs,"<":(i,t)=>+(i<t),">":(i,t)=>+(i>t),"<=":(i,t)=>+(i<=t),">=":(i,t)=>+(i>=t),"==":(i,t)=>+(i===t),"!=":(i,t)=>+(i!==t),neg:i=>-i},Od={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:is,min:ns,exp:js,log:Ds,sin:Ps,cos:Fs,tan:qs,tanh:Bs,atan2:Us,clip:(i,t,e)=>ns(is(i,t),e)},Nd=(i,t)=>i.flatMap(e=>[e(t,0),e(t,1)]),ro=(i,t,e,s)=>z(P(i,t)+P(e,s)),_d={norm:(i,t,[e,s])=>Math.sqrt(ro(e,e,s,s)),dot:(i,t,[e,s,o,n])=>ro(e,o,s,n),along:({V:i},t,[e,s])=>ro(i[0][t],e,i[1][t],s),across:({V:i},t,[e,s])=>ro(i[t][0],e,i[t][1],s)},Ld=(i,t)=>typeof i=="number"?i:i[t];function Bt(i){if(i[0]==="number"){let[,s]=i;return()=>s}if(i[0]==="name"){let[,s]=i;return(o,n)=>Ld(o[s],n)}if(i[0]==="if"){let[,s,o,n]=i,[r,a,c]=[Bt(s),Bt(o),Bt(n)];return(l,h)=>r(l,h)>.5?a(l,h):c(l,h)}if(i[0]==="call"){let[,s,...o]=i,n=o.map(Bt),r=_d[s];return r?(a,c)=>r(a,c,Nd(n,a)):ua(Od[s],n)}let[t,...e]=i;return ua(Ad[t],e.map(Bt))}function ua(i,t){let[e,s]=t;return t.length===1?(o,n)=>i(e(o,n)):t.length===2?(o,n)=>i(e(o,n),s(o,n)):(o,n)=>i(...t.map(r=>r(o,n)))}function $i(i,t){return i[0]==="name"?t.has(i[1]):i.some(s=>Array.isArray(s)&&$i(s,t))}var ao=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:n,rate:r,stride:a,reads_rate:c}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=c,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([l,h])=>($i(h,this.vectors)&&this.vectors.add(l),{name:l,tree:h,value:Bt(h),pair:this.vectors.has(l)})),this.memory=o&&Bt(o),this.stability=n&&Bt(n),this.limitMoves=n!==null&&$i(n,new Set(["learning_rate"])),this.rate=r&&Bt(r),this.looksAhead=this.lines.some(({name:l})=>l==="at")}after(t,e={}){let s=Object.assign(e,t);for(let{name:o,value:n,pair:r}of this.lines)s[o]=r?[n(s,0),n(s,1)]:n(s,0);return s}};function fa(i){let t=(i.rules??[]).map(o=>new ao(o)),e=Ys(i.surface),s=i.allRuns.map(o=>co(o,t,e,i.surface.domain));return{rules:t,insights:s}}function co(i,t,e,s){if(!Id(i))return;let o=new no(i,t[i.rule],e,s);return i.left&&(o.left=co(i.left,t,e,s)),o}var Id=i=>i.rule!==void 0;function pa(i,t,e){let s=i[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??i[Number(s.run.origin)];return{insight:s,t:o}}function lo(i,t,e,s){return i>0&&t>0?Math.max(s,e+15*Math.log10(i/t)):0}function ma(i,t,e,s,o,n){let{run:r,rule:a}=t,c=n.scale,l=t.before(e),h=t.after(e),{most:d}=t.series,[u,f]=s.toPixel(...l.x);if(!s.inside(u,f,200))return;i.save(),i.beginPath(),i.rect(s.box.left,s.box.top,s.box.width,s.box.height),i.clip(),i.lineCap="round";let p={context:i,colours:n,s:c},v=o.curvature?t.theory(e,h):void 0;v&&Rd(p,u,f,v),v?.step&&a.vectors.has("rate")&&ba(p,u,f,v.step.axes[0],38*1.25*c,"u₁",[8,3,2,3]);let m=o.rates&&a.vectors.has("rate")?t.rate(h):void 0,b=S=>lo(S,d.rate,38,3)*c;m&&Cd(p,u,f,[b(m[0]),b(m[1])],r);let[g,w]=h.at?s.toPixel(...h.at):[u,f];h.at&&o.look_ahead&&zd(p,u,f,g,w,r);let x=(S,E,M,A)=>{let $=Math.hypot(...M),N=lo($,d.slope,92,13)*c;N>0&&Number.isFinite($)&&va(p,S,E,S+M[0]/$*N,E-M[1]/$*N,A)},y=o.memory?t.memory(l):void 0;if(y&&x(u,f,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:n.of(r)}),o.gradient&&x(g,w,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:n.text}),o.step){let[S,E]=s.toPixel(...h.x);va(p,u,f,S,E,{letter:"",dash:[],width:3.4,colour:n.of(r)})}i.restore()}function ho({context:i,colours:t,s:e},s,o,n,r){let a=[[t.rim,o+2.6,[]],[s,o,n]];for(let[c,l,h]of a)i.strokeStyle=c,i.lineWidth=l*e,i.setLineDash(h.map(d=>d*e)),i.beginPath(),r(i),i.stroke()}function va(i,t,e,s,o,{letter:n,dash:r,width:a,colour:c}){let{context:l,colours:h,s:d}=i,u=Math.hypot(s-t,o-e);if(!(u>1)||!Number.isFinite(u))return;let[f,p]=[(s-t)/u,(o-e)/u],v=Math.min(u,(5+2*a)*d);ho(i,c,a,r,m=>(m.moveTo(t,e),m.lineTo(s-f*v*.8,o-p*v*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(s,o);for(let m of[1,-1])l.lineTo(s-f*v+m*p*v*.45,o-p*v-m*f*v*.45);l.closePath(),l.fillStyle=c,l.strokeStyle=h.rim,l.lineWidth=1.2*d,l.stroke(),l.fill(),n&&ga(i,n,s+f*9*d,o+p*9*d,c)}function ga({context:i,colours:t,s:e},s,o,n,r){i.font=`italic 600 ${12.5*e}px ${t.font}`,i.textAlign="center",i.textBaseline="middle",i.setLineDash([]),i.lineJoin="round",i.strokeStyle=t.rim,i.lineWidth=4*e,i.strokeText(s,o,n),i.fillStyle=r,i.fillText(s,o,n)}function Cd(i,t,e,[s,o],n){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=i;r.globalAlpha=.14,r.fillStyle=a.of(n),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,ho(i,a.of(n),1.3,[],c=>c.rect(t-s,e-o,2*s,2*o))}function zd(i,t,e,s,o,n){let{context:r,colours:a,s:c}=i;Math.hypot(s-t,o-e)<1||(ho(i,a.of(n),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*c,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(n),r.lineWidth=1.6*c,r.stroke())}function Rd(i,t,e,{lam:s,V:o}){let{context:n,colours:r,s:a}=i,c=Math.min(...s.map(Math.abs).filter(h=>h>0));if(!Number.isFinite(c))return;let l=s.map(h=>(h?Math.max(3,38*1.25*Math.sqrt(c/Math.abs(h))):38*1.25)*a);s.forEach((h,d)=>ba(i,t,e,[o[0][d],o[1][d]],l[d],d?"v₂":"v₁",h<0?[2,3]:[])),s[1]>0&&(n.strokeStyle=r.muted,n.lineWidth=1.1*a,n.setLineDash([]),n.beginPath(),n.ellipse(t,e,l[0],l[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),n.stroke())}function ba(i,t,e,[s,o],n,r,a){let{colours:c,s:l}=i,[h,d]=[s*n,-o*n],u=Math.max(1+11*l/n,19*l/n);ho(i,c.muted,1.2,a,f=>(f.moveTo(t-h,e-d),f.lineTo(t+h,e+d))),ga(i,r,t+h*u,e+d*u,c.muted)}var Pd=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],je=i=>`<svg viewBox="0 0 22 16">${i}</svg>`,Fd={gradient:je('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:je('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:je('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:je('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:je('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:je('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function ka(i,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${i.filter(({name:n})=>s[n]).map(({name:n,label:r,help:a})=>{let c=`data-mark="${n}" aria-pressed="${!!t[n]}" title="${L(a)}"`,l=`${Fd[n]}<span>${L(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${c}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function Ma(i,{series:t,rule:e},s,o,n,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),c={gradient:Math.hypot(...s.g),step:a};e.memory&&(c.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[u,f]of Object.entries(c)){let p=i.querySelector(`[data-mark="${u}"] .ov-size`);p&&Mt(p,T(f,3))}let l=u=>`${Math.round(u*n.scale)} px`,h=lo(c.gradient,t.most.slope,92,13),d=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${T(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(h)}).`];e.vectors.has("rate")&&d.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${T(t.most.rate,3)}.`),d.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),Mt(i.querySelector(".ov-scale"),d.join(" "))}function Sa(i){return`<div class="ov-buttons">${i.contrasts.map(({name:e,label:s,teaches:o,sources:n,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${L(`${o} Sources: ${n}`)}"`,c=r?`<p>${L(o)} <small>${L(n)}</small></p>`:"";return`<button type="button" ${a}>${L(s)}</button>${c}`}).join("")}</div>`}function Ta(i,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=Pd.map(([c,l])=>{let h=l===1?"The same settings, to be changed in the panel":`From this step on, ${c}`,d=l!==1&&!t?e:`title="${h}"`;return`<button type="button" data-factor="${l}" ${d}>${c}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${i.map(([c,l])=>`<option value="${c}">${L(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go">Branch</button></div>`}function Ea({run:i,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(i.memory))e.push([s,"memory"]);return i.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function $a(i,t,e,s,o){let{run:n,rule:r}=t,a=n.branch_step,c=(v,m)=>[{run:n,values:v,first:a,dash:[],...m}];if(s==="height"||s==="slope")return qd(i,n,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:c(t.series.angle)};if(s==="rates"&&n.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:c(n.rates)};let l=s==="rate",h=l?t.series.rate:n.memory[s],d=o==="log"||h.every(v=>v.every(m=>m>=0)),u=h[0].every((v,m)=>v===h[1][m]||m<a||!Number.isFinite(v)),f=l?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${L(s.replaceAll("_"," "))}${d?", log":", log both ways"}`,p=u?c(h[0],{head:"="}):h.map((v,m)=>({run:n,values:v,first:a,dash:m?[3,3]:[],head:"xy"[m]}));return{title:f,scale:d?"log":"symlog",curves:p}}function qd(i,t,e,s){let{origin:o}=t,n=typeof o=="number"?i.allRuns[o]:void 0,r=h=>h===t||h.of===t.of||h.origin===e||n===h,a=i.runs.filter(h=>r(h)&&(h===t||!h.hidden)),{floor:c}=i.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":c===null?"<b>f</b>":c===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&c===null?"linear":"log",curves:a.map(h=>({run:h,values:h[s],first:h.first}))}}var Bd={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function ps(i,t,e=void 0,s=0){let o=i[0]==="name"&&i[1]==="n"&&!e?2:e&&i[0]==="/"?3:Bd[i[0]]??9,n=Ud(i,t,e);return o<s?`<span class="ov-paren">(</span>${n}<span class="ov-paren">)</span>`:n}var Hd={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function Ud(i,t,e){let s=(n,r=0)=>ps(n,t,e,r),o=n=>`${e?"<wbr>":""} ${n==="-"?"−":"+"}`;switch(i[0]){case"name":return t(i[1]);case"number":return`<span class="ov-num">${T(i[1])}</span>`;case"+":case"-":return`${s(i[1],2)}${o(i[0])} ${s(i[2],i[0]==="-"?2.5:2)}`;case"*":return s(i[1],3)+(e?" · ":"&thinsp;")+s(i[2],3.5);case"/":return e?`${s(i[1],3)} / ${s(i[2],3.6)}`:Wd(s(i[1]),s(i[2]));case"**":case"pow":return`${s(i[1],6)}<sup>${s(i[2])}</sup>`;case"neg":return`−${s(i[1],3)}`;case"if":return e?Vd(i,s,e):Gd(i,s);case"call":{let[,n,...r]=i;return Yd(n,r,s,!!e)}default:return`${s(i[1],2)} ${Hd[i[0]]} ${s(i[2],2)}`}}function Wd(i,t){return`<span class="ov-frac"><span>${i}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function Gd(i,t){let e=[],s=i;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function Vd(i,t,e){let s=e.push([])-1,o=[],n=i;for(;n[0]==="if";n=n[3])e[s].push(Bt(n[1])),o.push(t(n[2],3));return[...o,t(n,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function Yd(i,t,e,s){let o=e(t[0]);return i==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:i==="abs"?`|${o}|`:i==="norm"?`‖${o}‖`:i==="dot"?`⟨${o}, ${e(t[1])}⟩`:i==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:i==="across"?`<i>V</i> ${e(t[0],3)}`:i==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${i}(${t.map(n=>e(n)).join(", ")})`}var uo=class{constructor({rule:t,run:e},s){let o=new Set,n=f=>f==="x"||t.remembers.includes(f),r=f=>f==="g"||f==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":n(f)?o.has(f)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",a=f=>(t.signs[f]??L(f))+r(f),c=(f,p=o.has(f)?"after":"before")=>{let v=m=>`<span class="ov-num" data-name="${f}" data-when="${p}" data-k="${m}"></span>`;return t.vectors.has(f)?`<span class="ov-vec">${v(0)}${v(1)}</span>`:v(0)},l=(f,p,v,m)=>`<div class="ov-line"><div class="ov-symbols">${f} = ${p}</div><div class="ov-numbers">= ${v}<wbr><span class="ov-result"> = ${m}</span></div></div>`,h=t.lines.find(({name:f})=>f==="at"),d=s?" + noise":"",u=h?[ps(h.tree,a),c("at","after")]:[a("x"),c("x")];this.rows=[l(a("g"),`∇<i>f</i>(${u[0]})${d}`,`∇<i>f</i>${u[1]}${d}`,c("g"))],this.tests=[];for(let{name:f,tree:p}of t.lines){if(f==="at")continue;let v=ps(p,a),m=ps(p,c,this.tests);o.add(f),this.rows.push(l(a(f),v,m,c(f)))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function Kd({name:i,when:t,k:e},s,o){let n=(t==="after"?o:s)[i];return typeof n=="number"?n:n[e]}function Aa(i,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],n=i.angle(t,o),r=`<b data-fact="length">${T(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(n)?`${n.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var fo=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:n}=e.dataset;return{node:e,name:s,when:o,k:Number(n)}})}update(t,e,s,o){for(let r of this.slots){let a=Kd(r,t,e);Mt(r.node,T(a)),o&&(r.node.dataset.value=a)}let n=this.sheet.held(e);for(let[r,a,c]of this.choices){let l=n[a].map((h,d)=>h===c?"xy"[d]:"").join("");r.hidden=!l,Mt(r.firstChild,l==="xy"?"":`${l}: `)}St(this.total,s)}};var Jd={stable:"stable",edge:"on the edge",unstable:"unstable"},Xd={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function Zd(i){return i[1]>0?`κ = <b data-fact="kappa">${T(i[0]/i[1])}</b>`:i.every(Number.isFinite)?i[0]>0&&i[1]<0?"bent up along v₁ and down along v₂: no κ":i[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var Qd=({rule:i})=>!i.vectors.has("rate");function tu(i,{limit:t,step:e},s,o){let n=Qd(i),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let c=n?`${t===2?"2":T(t)} / λ₁`:"the limit of α with these rates",l=o===void 0?"":`${c} = <b data-fact="bound">${T(o)}</b> and α = ${T(s)}: `,h=n?"v":"u",d=a==="stable"&&r==="stable"?"both axes":`${h}₁`,u=a==="falls"?`; along ${h}₂ it falls away, and steps lead off there`:"";return`${l}<em>${Jd[r]} along ${d}</em>${Xd[r]??""}${u}.`}function Oa(i,t,e){let{rule:s}=i,o=i.theory(t,e),{lam:n,step:r}=o,a=e.learning_rate,c=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[l,h]=n.map((p,v)=>`<b data-fact="lambda${v+1}">${T(p)}</b>`),d=r?tu(i,o,a,c):s.rate?"No simple limit is known for these settings.":L(s.stride),u=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${h}, ${Zd(n)}</div><div class="ov-verdict">${d}</div>`,data:{lambda1:n[0],lambda2:n[1],bound:c??"",kind:u}}}function Na(i,{html:t,data:e},s){St(i,t),i.dataset.kind=e.kind,s&&Object.assign(i.dataset,e)}var me=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}noiseChanged(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}};var po=class extends me{constructor(t,e,s){super(t,e);let o=n=>e.querySelector(`.ov-${n}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new fo(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0,this.unspecified=!1}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,fa(t))}at(t){return pa(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){ma(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((n,r)=>this.tab(n,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;this.partners.innerHTML=Sa(e),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";this.branches.innerHTML=Ta(this.scene.methods,s),this.branches.querySelector("select").value=o,this.kinds=Ea(t),this.buildCharts(this.kinds.map(([n])=>n)),this.specify(),this.charts.forEach(({canvas:n},r)=>{n.previousElementSibling.innerHTML=this.specs[r].title,n.setAttribute("aria-label",`${n.previousElementSibling.textContent}, against the step`)})}empty(){let{runs:t}=this.scene;this.note.textContent=t.length?"Looking inside …":"No run to look into: add one in the panel.";for(let e of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])e.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new Re(o)),this.player.watch(this.charts)}specify(){this.unspecified=!1;let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>$a(this.scene,t,this.run,e,s))}noiseChanged(){this.shown=void 0}renew(t){let e=this.insights?.[t],{simulator:s,surface:o}=this.player.bending.conditions;if(!e)return;let n=co(this.scene.allRuns[t],this.rules,s.differentiate,o.domain);this.insights[t]=n;let r=e.rule!==n.rule;r&&(this.shown=void 0),this.player.view.inside&&(r||!this.built?this.build():this.unspecified=!0)}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${zt(t,o.of(t),o.rim)}${L(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.unspecified&&this.specify(),this.charts.forEach((s,o)=>{let{curves:n,scale:r}=this.specs[o];s.prepare(n,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:n,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new uo(s,this.scene.noise>0)),this.keepFocus(()=>this.marks.innerHTML=ka(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),c=s.after(o);this.ruleTable.update(a,c,Aa(s,o,a,c),e),Mt(this.note,this.remark(s,o,this.scene.runs[this.run])),Object.assign(this.root.dataset,{of:s.run.label,t:o}),Na(this.local,Oa(s,o,c),e),Ma(this.marks,s,a,c,n.panels.colours,n.plane.unit)}remark(t,e,s){let{run:o}=t,n=s.branch_step;return n>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${n} never began.`:o!==s?`Before step ${n}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function Ai(i){let t=new po(i,i.inside.root,i.inside.focusDue);return eu(i,t),{inside:t,dial:new oo(i,i.dial.root)}}function eu(i,t){let{root:e}=t;i.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!i.scene?.rules)return;let{mark:n,ghost:r,factor:a}=o.dataset;n&&i.viewState.change({[n]:i.view[n]?0:1}),r&&i.outbox.send("ghost",{name:i.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&_a(i,t,{factor:Number(a)});let c=o.dataset.switch&&e.querySelector(".ov-switch").value;c&&_a(i,t,{optimizer:c})})}function _a(i,t,e){let{clock:s,scene:o,outbox:n}=i,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),n.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var La=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, D opens the dial, V changes the view, F fills the screen, P is for a projector, S shares a link.">
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
    </div>
    <div class="ov-empty" hidden><p><b>No runs yet.</b> Add one in the panel: pick an optimizer, and it starts from the ring.</p></div>
  </div>
  <div class="ov-depth" hidden>
    <canvas class="ov-surface3d" role="application" tabindex="0" title="Drag to turn; with the focus here, Shift and the arrow keys"></canvas>
    <div class="ov-tools" role="toolbar" aria-label="3D view">
      <button type="button" data-do="nearer" aria-label="Nearer" title="Nearer">+</button>
      <button type="button" data-do="farther" aria-label="Farther" title="Farther">−</button>
      <button type="button" data-do="turn-left" aria-label="Turn left" title="Turn (Shift ←)"><svg viewBox="0 0 16 16"><path d="M12 13a6 6 0 10-8-1M4 8v4H0" fill="none"/></svg></button>
      <button type="button" data-do="turn-right" aria-label="Turn right" title="Turn (Shift →)"><svg viewBox="0 0 16 16"><path d="M4 13a6 6 0 118-1M12 8v4h4" fill="none"/></svg></button>
      <button type="button" data-do="reset-camera" aria-label="First camera" title="First camera"><svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
      <button type="button" data-do="log-height" aria-pressed="true" title="Height on the contours' logarithmic scale, or f itself">log</button>
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
    <input type="range" class="ov-scrub" min="0" value="0" step="1" aria-label="Step">
    <output class="ov-step"></output>
    <select class="ov-speed" aria-label="Speed" title="Speed">
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
        <button type="button" data-do="race" aria-pressed="true">Race</button><button type="button" data-do="inside" aria-pressed="false" title="One run's rule, memory and numbers (I)">Inside</button>
      </div>
      <div class="ov-segments"><button type="button" data-do="dial" aria-pressed="false" title="Turn a learning rate, or another number, and see the path bend (D)">Dial</button></div>
      <div class="ov-segments ov-share"><button type="button" data-do="share" aria-label="Share" title="Copy the link to this very moment (S)"><svg viewBox="0 0 16 16"><path d="M6 9.500l4-3M8.500 4l1.500-1.500a2.800 2.800 0 014 4L12 8.500M7.500 12L6 13.500a2.800 2.800 0 01-4-4L4 7.500" fill="none"/></svg></button></div>
      <div class="ov-segments" role="group" aria-label="View (V)">
        <button type="button" data-do="map" aria-pressed="true">Map</button><button type="button" data-do="relief" aria-pressed="false">3D</button><button type="button" data-do="both" aria-pressed="false">Both</button><button type="button" data-do="grid" aria-pressed="false" title="Every run in a map of its own">Grid</button>
      </div>
    </div>
    <div class="ov-race">
    <ul class="ov-legend" aria-label="Runs: press one to hide or show it"></ul>
    <p class="ov-doubt" role="alert" hidden></p>
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
`;var Ia=Symbol.for("optim-viz printing");function Ca(){!globalThis.addEventListener||Ia in globalThis||(Object.assign(globalThis,{[Ia]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function vo(i,t){let e=new WeakMap;return Ca(),({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var ou=100,iu=1500,mo=2500,De=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,di,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=ou-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),iu),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Oi=16,Ni=14,go=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:c}=this.fill(s,o,t,e),l=a+Oi+n>this.root.clientWidth?a-Oi-n:a+Oi,h=c+Ni+r>this.root.clientHeight?c-Ni-r:c+Ni;this.place(l,h,n)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,a+n>this.root.clientHeight?a-n-s.height-8:a,o)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect(),c=ea(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[l,h]=[(s-a.left)/c,(o-a.top)/c];return{width:n.offsetWidth,height:n.offsetHeight,x:l,y:h}}place(t,e,s){let o=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};var bo=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return U(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:r,inside:a}=t,{paths:c}=e.given,l=e.conditions(s,this.conditions),h=new Map;this.share(l);let d=e.choices(s,l),u=e.firstDrawn(d);return this.choices=d,d.forEach((f,p)=>{let v=r.allRuns[p],{hidden:m}=v,{left:b}=v,g=t.proof.isDoubted(p);if(v.first=u[p],v.left=Zr(e,l,o,d,p,h),!g&&(l!==n||f!==c[p])){let w=e.simulate(f,l,h);Object.assign(v,Qr(e,l,o[p],f,w)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(v,o[p],{hidden:m,dim:!1,first:u[p]});else if(!b&&!v.left)return;a.renew(p),p<r.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:r,level:a}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:r,noise:a}),n!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),a>0!=s.level>0&&e.inside.noiseChanged())}};var za="optim-viz-keys",wo=class{constructor(t){this.button=t,this.on=nu()!=="off",this.show()}toggle(){this.on=!this.on,ru(this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function nu(){try{return localStorage.getItem(za)}catch{return null}}function ru(i){try{localStorage.setItem(za,i)}catch{}}var au={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},cu=/^(back|forward|zoom-in|zoom-out)$/,Ra=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',lu="select, .ov-number-field",_i=["map","relief","both","grid"];function xo(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,c=i.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],h=s.stage==="relief",d=p=>(p(),o.schedule()),u=p=>h?d(()=>r.zoom(p)):o.moveWindow(()=>n.zoom(p,...l)),f={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:_i[(_i.indexOf(s.stage)+1)%_i.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+c-1)%c}),"next-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+1)%c}),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1})},dial:()=>i.viewState.change({dial:s.dial?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>du(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>d(()=>r.zoom(1.4)),farther:()=>d(()=>r.zoom(1/1.4)),"turn-left":()=>d(()=>r.orbit(-40,0)),"turn-right":()=>d(()=>r.orbit(40,0)),"reset-camera":()=>d(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),fullscreen:()=>hu(i),keys:()=>i.keys.toggle(),"zoom-in":()=>u(1.5),"zoom-out":()=>u(1/1.5),"zoom-reset":()=>h?d(()=>r.reset()):o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||f[t]()}async function hu({root:i,tooltip:t,readout:e}){let s=()=>{let o=i.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${Ra}</p>`),e.announce(Ra)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?i.requestFullscreen().catch(s):s()}async function du(i){if(i.offline)return;let t=i.playback.spell(),s=[...location.search.slice(1).split("&").filter(n=>n&&!n.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),o=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${s}`).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!o,at:Date.now()})}function ja(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(lu)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return xo(i,"projector");let n=au[t.key.length===1?t.key.toLowerCase():t.key];!n||!i.keys.hears(t.key,s)||(t.preventDefault(),(!t.repeat||cu.test(n))&&xo(i,n))}var uu=5,fu=11;function ge(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function Ii(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=uu}function Ci(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function vs({picture:i},t){return i.panels.local(ge(t,i.stage))}function Li({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let l=c||o.point(...ge(s,r),n);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==a&&e.place()}function Pa(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r}=i,{stage:a,plane:c,panels:l}=e,h,d=new Map,u=!1;t(a,"pointerdown",m=>{if(m.button!==0||m.target.closest("button")||!i.scene)return;d.size||Li(i,m);let[b,g]=vs(i,m);if(c.inside(b,g)){if(d.set(m.pointerId,[b,g]),u||=d.size>1,u){h=void 0,s.hide();return}h={px:b,py:g,x:b,y:g,moved:!1},a.setPointerCapture(m.pointerId),i.root.focus({preventScroll:!0})}}),t(a,"pointermove",m=>{if(!i.scene)return;if(u)return pu(e,d,m.pointerId,vs(i,m));if(!h&&!m.target.closest(".ov-start")&&Li(i,m),!h&&m.target.closest("button"))return s.hide();let[b,g]=vs(i,m);if(!h)return vu(i,b,g,m);Ii(h,b,g)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(b-h.x,g-h.y)),Object.assign(h,{x:b,y:g,moved:!0}))});let f=m=>{if(d.delete(m.pointerId),u&&=d.size>0,h&&!h.moved&&m.type==="pointerup"){let b=c.toPlane(h.px,h.py);n.begin(),l.on?r.change({run:l.places[l.over].i}):i.quiz.aims?i.quiz.put(...b):n.moveTo(...b)}h=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",f),t(a,"pointercancel",f),t(a,"touchmove",m=>m.touches.length>1&&m.preventDefault(),{passive:!1}),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=m=>Number(m.target.closest("button").dataset.place);t(l.root,"click",m=>r.change({run:p(m)})),t(l.root,"focusin",m=>o.light(p(m))),t(l.root,"focusout",()=>o.light(void 0)),t(a,"wheel",m=>{if(!Ci(i,m))return;m.preventDefault(),Li(i,m);let[b,g]=vs(i,m);e.moveWindow(()=>c.zoom(Math.exp(-m.deltaY*.0022),b,g))},{passive:!1})}function pu(i,t,e,s){let{plane:o}=i;if(!t.has(e)||t.size!==2)return;let[n,r]=Da(t);t.set(e,s);let[a,[c,l]]=Da(t);i.moveWindow(()=>{o.pan(c-r[0],l-r[1]),n>0&&a>0&&o.zoom(a/n,c,l)})}function Da(i){let[[t,e],[s,o]]=i.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function Fa(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...vs(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let c=(r.shiftKey?30:5)/n.unit,[l,h]=e.position;e.moveTo(l+a[0]*c,h+a[1]*c)})}function vu(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=ra(n.places[n.over].runs,o,i.clock.step,t,e,fu),c=a?mu(a,r):"";zi(i,o.toPlane(t,e),c,s)}function mu({run:i,i:t},e){return`<div>${zt(i,e.of(i),e.rim)}<b>${L(i.label)}</b> step ${t}<span>f = ${T(i.lossAt(t))}</span></div>`}function zi(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${T(t)}, y = ${T(e)}</div><div><b>f = ${T(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}function qa(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",l=>{if(l.button!==0||!i.scene)return;let[h,d]=ge(l,r);a={px:h,py:d,x:h,y:d,moved:!1},r.setPointerCapture(l.pointerId)}),t(r,"pointermove",l=>{if(!i.scene)return;let[h,d]=ge(l,r);if(!a){let u=n.pick(h,d);return u?zi(i,u,"",l):e.hide()}Ii(a,h,d)&&(e.hide(),n.orbit(h-a.x,d-a.y),Object.assign(a,{x:h,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let l=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,l&&(s.begin(),s.moveTo(...l,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",l=>{let h={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!h||!l.shiftKey||(l.preventDefault(),n.orbit(25*h[0],25*h[1]),o.schedule())}),t(r,"wheel",l=>{Ci(i,l)&&(l.preventDefault(),n.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}var gu=60;function Ba(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&xo(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>ja(i,o)),t(document,"click",({target:o})=>{if(!i.scene||i.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let n={step:i.clock.step,at:Date.now()};setTimeout(()=>i.outbox.send("clock",n),gu)}),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),Pa(i),Fa(i),qa(i)}function Ha(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(ge(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let c=n(a),{colours:l}=i.picture,h=t.describe(c).map(([d,u,f])=>{let p=u==="x"||u==="y"?` along ${u}`:"";return`<div>${zt(d,l.of(d),l.rim)}${L(d.label)}${p}<span>${f}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${c}</b></div>${h.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var yo=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=$e("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var ko=({distinguishing:i})=>i.map(([t,e])=>`${t} ${typeof e=="number"?`= ${T(e)}`:L(e)}`).join(", ");var Mo=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${L(t.label)}"`,r=`${zt(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+Ns(this.now(t),'tabindex="0" role="note"');let c=o.querySelector(".ov-chip"),{tooltip:l}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let h=()=>{let{sentence:d,criterion:u}=this.now(t);return[d,u].filter(Boolean).map(f=>`<p>${L(f)}</p>`)};for(let d of["pointerenter","focus"])c.addEventListener(d,()=>l.showBelow(c,h().join("")));for(let d of["pointerleave","blur"])c.addEventListener(d,()=>l.hide());return o}now(t){let{clock:e,scene:s}=this.player;return ts(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=ko(e);St(s.querySelector("b"),o||L(e.label)),Mt(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),n=Gt(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==n&&(o.dataset.kind=n),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),St(o,ue(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];Mt(o.querySelector(".ov-live"),T(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var Ri=18,ms=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),c=h=>a[Math.min(a.length-1,Math.floor(h*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let h=Math.log10(Math.max(c(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-h)/Ri||1;this.level=u=>(Math.log10(Math.max(u-l,1e-300))-h)/d,this.tint=u=>u/Ri}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,u]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],f=(u-d)/Ri;this.level=p=>Math.asinh(p/h)/f,this.tint=p=>(p*f-d)/(u-d)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),c=new Float64Array(n*r);for(let l=0,h=0;l<r;l++)for(let d=0;d<n;d++,h++)a[h]=t+(e-t)*d/(n-1),c[h]=o+(s-o)*l/(r-1);return this.evaluate(a,c)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:c,height:l}=e.box,h=Math.max(2,Math.round(c/o))+1,d=Math.max(2,Math.round(l/o))+1,u=this.grid(...e.view,h,d);for(let f=0;f<u.length;f++)u[f]=this.level(u[f]);this.paint(t,e,s,u,h,d),this.contour(t,e,s,u,h,d),this.veil(t,e,s),n||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,c-1,l-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),c=s.ramp,l=c.length/3-1;for(let m=0;m<o.length;m++){let b=Math.max(0,Math.min(1,this.tint(o[m]))),g=3*Math.round(b*l);a.data.set([c[g],c[g+1],c[g+2],Number.isNaN(o[m])?0:255],4*m)}this.buffer??=Et(),this.buffer.width=n,this.buffer.height=r,Tt(this.buffer).putImageData(a,0,0);let{left:h,top:d,width:u,height:f}=e.box,p=u/(n-1),v=f/(r-1);t.save(),t.beginPath(),t.rect(h,d,u,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,h-p/2,d-v/2,u+p,f+v),t.restore()}contour(t,e,s,o,n,r){let a=new Path2D,c=new Path2D,{left:l,top:h,width:d,height:u}=e.box,f=d/(n-1),p=u/(r-1);for(let v=0;v+1<r;v++)for(let m=0;m+1<n;m++){let b=v*n+m,g=o[b],w=o[b+1],x=o[b+n],y=o[b+n+1],S=Math.min(g,w,x,y),E=Math.max(g,w,x,y);if(E-S<40)for(let M=Math.ceil(S);M<=E;M++){let A=M%3===0?c:a,$=l+m*f,N=h+v*p,k=[];g<M!=w<M&&k.push([$+f*(M-g)/(w-g),N]),w<M!=y<M&&k.push([$+f,N+p*(M-w)/(y-w)]),x<M!=y<M&&k.push([$+f*(M-x)/(y-x),N+p]),g<M!=x<M&&k.push([$,N+p*(M-g)/(x-g)]),k.length===4&&(g+w+x+y)/4<M!=g<M&&k.push(...k.splice(0,1));for(let _=0;_+1<k.length;_+=2)A.moveTo(...k[_]),A.lineTo(...k[_+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(c)}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[c,l]=e.toPixel(o,a),[h,d]=e.toPixel(n,r),{left:u,top:f,width:p,height:v}=e.box;t.save(),t.beginPath(),t.rect(u,f,p,v),t.clip(),t.beginPath(),t.rect(u,f,p,v),t.rect(c,l,h-c,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,l,h-c,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:c,width:l,height:h}=e.box,d=11.5*s.scale,[u,f,p,v]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let m=Wt(u,f,l/(r*s.scale)),b=Wt(p,v,h/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let g=Qe(m.values,m.step),w=Qe(b.values,b.step);for(let[x,y]of o?m.values.entries():[]){let[S]=e.toPixel(y,p);t.fillRect(Math.round(S),c+h,1,4),t.fillText(g.texts[x],S,c+h+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of n?b.values.entries():[]){let[,S]=e.toPixel(u,y);t.fillRect(a-4,Math.round(S),4,1),t.fillText(w.texts[x],a-7,S)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${g.counted}`,a+l-4,c+h-10),t.textAlign="left",n&&t.fillText(`y${w.counted}`,a+6,c+12)}points(t,e,s){for(let{x:o,y:n,kind:r}of this.surface.points){let[a,c]=e.toPixel(o,n);e.inside(a,c,1)&&ji(t,r,a,c,s)}}};function ji(i,t,e,s,o){let n=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];i.setLineDash([]);for(let[a,c]of r)i.strokeStyle=a,i.lineWidth=c*o.scale,i.beginPath(),t==="saddle"?(i.moveTo(e-n*.6,s-n*.6),i.lineTo(e+n*.6,s+n*.6),i.moveTo(e-n*.6,s+n*.6),i.lineTo(e+n*.6,s-n*.6)):t==="maximum"?(i.moveTo(e,s-n*.8),i.lineTo(e+n*.8,s+n*.6),i.lineTo(e-n*.8,s+n*.6),i.closePath()):i.arc(e,s,n,0,2*Math.PI),i.stroke();t==="global minimum"&&(i.fillStyle=o.text,i.beginPath(),i.arc(e,s,n*.42,0,2*Math.PI),i.fill())}var So={left:46,right:10,top:10,bottom:28},To=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:So.left*s,right:So.right,top:So.top,bottom:So.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,r=(s+o)/2;this.place([n,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var Di=.024,bu=11,Ua={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Wa(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var Ga={light:Wa(Ua.light),dark:Wa(Ua.dark)};function Pi(i){let t=getComputedStyle(i),e=Tt(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(c).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(c,l)=>`rgb(${c.join(" ")} / ${l})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Di*innerHeight/bu,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:c=>(r?c.dark:c.light)+(c.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?Ga.dark:Ga.light}}var wu=26,xu=11,Eo=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,Di*innerHeight/xu).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+wu;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var Va=["land","fan","halo","line","heads"],$o=class{constructor(t){this.canvases=Va.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Va[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Yt={left:46,right:6,top:40,bottom:28,gap:12},Ao={one:24,two:42,wide:330},Ya={bare:190,full:240},yu=56,ku=420,Oo=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:c}=this,l=t.runs.filter(w=>!w.hidden),h=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,n.scale);return}let d=n.scale,u=w=>Math.round(w*a)/a,f=h?void 0:c.clientHeight,p=Mu(l.length,c.clientWidth,f,t.surface.domain,d),v=Math.floor(p.width),m=Math.floor(p.height),b=Yt.gap*d,g=m+p.title+b;h&&(c.style.height=`${Yt.top+p.rows*g+Yt.bottom}px`),o.frame({left:u(Yt.left*d),top:u(Yt.top*d+p.title),width:v,height:m}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(v,m)/ku/d))},this.places=l.map((w,x)=>{let y=x%p.columns,S=(x-y)/p.columns;return{...{dx:u(y*(v+b)),dy:u(S*g),aside:y===0,below:x+p.columns>=l.length},i:t.runs.indexOf(w),runs:[Object.create(w,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:v,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:n,clock:r},p.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:n},r){let{left:a,top:c,width:l,height:h}=s.box,d=new Set(t.runs.flatMap(({distinguishing:u})=>u.map(([f])=>f||"schedule")));for(this.caption.innerHTML=t.method?`<b>${L(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:u,dx:f,dy:p},v)=>{let m=t.runs[u],b=this.titles[v]??=this.root.appendChild(document.createElement("button")),g=ko(m);b.type="button",b.className=`ov-panel${r<Ao.two*o.scale?" ov-flat":""}`;let w=`<b>${g||L(m.label)}</b><small>${g?"":L(m.detail)}</small>`,y=`<span class="ov-name${g?" ov-told":""}">${zt(m,o.of(m),o.rim)}${w}</span>`,S=Ns(ts(m,n.step,t.steps));b.innerHTML=`${y}${S}<small class="ov-now"></small>`,b.setAttribute("aria-pressed",String(u===Math.min(e.run,t.runs.length-1))),b.dataset.place=u;let E={left:a+f,top:c+p-r,width:l,height:r};for(let[M,A]of Object.entries(E))b.style[M]=`${A}px`;b.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(u=>u.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[n]},r)=>{let a=ts(n,t,this.steps),c=this.titles[r].querySelector(".ov-chip");c.dataset.kind=Gt(a),St(c,ue(a)),this.titles[r].title=`${n.label}, ${n.detail}. ${a.sentence}`}),e<Ya.bare*s))return;let o=e<Ya.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>Mt(this.now[r],o+T(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:c,top:l,width:h,height:d}=s.box;a.canvas.width=Math.round(h*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-c*r,-l*r),e.draw(a,s,this.colours,o,!0);for(let{dx:u,dy:f,below:p,aside:v}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((c+u)*r),Math.round((l+f)*r)),t.setTransform(r,0,0,r,u*r,f*r),e.axes(t,s,n,{below:p,aside:v,every:yu})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[c,l]=o.toPixel(e,s);if(!(!this.on||!o.inside(c,l))){t.setLineDash([]);for(let[h,d]of[[n,6],[r,2.5]])t.strokeStyle=h,t.lineWidth=d*a,t.beginPath(),t.arc(c,l,5.5*a,0,2*Math.PI),t.stroke()}}};function Mu(i,t,e,[s,o,n,r],a){let c=Yt.gap*a,l,h=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let u=e?1:h;u<=(e?i:h);u++){let f=Math.ceil(i/u),p=(t-Yt.left*a-Yt.right-c*(u-1))/u,v=a*(p<Ao.wide*a?Ao.two:Ao.one),m=e?(e-(Yt.top+Yt.bottom)*a-c*(f-1))/f-v:p*d,b=1-.03*(f*u-i),g=Math.min(p/(o-s),m/(r-n))*b;(!l||g>l.unit)&&(l={unit:g,columns:u,rows:f,title:v,width:Math.max(20,p),height:Math.max(20,m)})}return l}var Su=["global minimum","local minimum","saddle","maximum"],Tu=16,No=class{constructor(t){this.list=t,this.shown=void 0}place(t,e){let{style:s}=this.list;s.left=t?`${t.left+6}px`:"",s.bottom=t?`${e-t.top-t.height+5}px`:""}show({points:t},e,s){let o=Su.filter(r=>t.some(a=>a.kind===r)),n=JSON.stringify([o,e.dark,e.text,e.scale,s]);n!==this.shown&&(this.shown=n,this.list.hidden=!o.length,this.list.replaceChildren(...o.map(r=>{let a=document.createElement("li"),c=Tu*e.scale,l=document.createElement("canvas"),h=l.getContext("2d");return l.width=l.height=Math.round(c*s),l.style.width=l.style.height=`${c}px`,l.setAttribute("aria-hidden","true"),h.scale(s,s),ji(h,r,c/2,c/2,e),a.append(l,r),a})))}};var _o=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new Re(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let o=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:n},r)=>{[n.previousElementSibling.innerHTML]=o[r],n.setAttribute("aria-label",o[r][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(n=>n.rates)}prepare({surface:t,runs:e},s,o,n){let[r,a,c]=this.charts,l=u=>e.filter(f=>!f.hidden).map(f=>({run:f,values:f[u],first:f.first}));r.prepare(l("height"),s,t.floor===null?"linear":"log",o,n),a.prepare(l("slope"),s,"log",o,n);let h=u=>new Float64Array(u.records).fill(u.rate),d=l("rates").map(u=>({...u,values:u.values??h(u.run)}));c.prepare(d,s,"log",o,n)}};function Ka(i,t,e,s){let[o,n,r,a]=t.corners(),c=t.half[2],l=(h,d)=>{i.strokeStyle=h,i.beginPath();for(let[[u,f],p]of d){let[v,m]=t.project(u,f,p);i.lineTo(v,m)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:h}of s)l(e.grid,[[n,h],[r,h],[a,h]]);l(e.frame,[[o,-c],[n,-c],[n,c],[r,c],[a,c],[a,-c],[o,-c]]),l(e.frame,[[n,-c],[r,-c],[a,-c]]),l(e.frame,[[r,-c],[r,c]])}function Ja(i,t,e,s,o,n,r){let[a,c,,l]=t.corners(),h=t.half[2],d=s*.7,u=[],f=(g,w,x,y,S)=>{let E=i.measureText(g).width,M=w+(y>.4?.5:y<-.4?-.5:0)*E,A=S>.85?x+s/2:x;u.some($=>Math.abs($.x-M)<($.across+E)/2+3&&Math.abs($.y-A)<s)||(u.push({x:M,y:A,across:E}),i.textAlign="center",i.textBaseline="middle",i.fillText(g,M,A))},[p,v]=t.project(...c,-h),m=t.project(...c,h)[1];i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;let b=0;for(let{z:g,text:w}of n){let x=t.project(...c,g)[1];i.fillRect(p-4,Math.round(x),4,1),f(w,p-d,x,-1,0),b=Math.max(b,i.measureText(w).width)}i.fillStyle=e.text,i.textAlign="center",i.measureText(r).width<v-m?(i.save(),i.translate(Math.max(s+2,p-d*1.6-b),(v+m)/2),i.rotate(-Math.PI/2),i.textBaseline="bottom",i.fillText(r,0,0),i.restore()):(i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)),i.strokeStyle=e.frame;for(let g of[c,l]){let w=g[0]===a[0]?1:0,[x,y]=o.slice(2*w,2*w+2),S=t.half[w],E=O=>w?t.project(a[0],S*O,-h):t.project(S*O,a[1],-h),[M,A]=E(-1),[$,N]=E(1),[k,_]=E(0),W=Math.hypot($-M,N-A),B=Math.sign((A-N)*(k-t.cx)+($-M)*(_-t.cy))/W||0,C=(A-N)*B,G=($-M)*B,tt=Wt(x,y,W/(4.6*s)),{texts:pt,counted:at}=Qe(tt.values,tt.step);i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let[O,et]of tt.values.entries()){let[st,Q]=E(2*(et-x)/(y-x)-1);i.beginPath(),i.moveTo(st,Q),i.lineTo(st+4*C,Q+4*G),i.stroke(),f(pt[O],st+d*C,Q+d*G,C,G)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text,f(`${w?"y":"x"}${at}`,k+3.6*d*C,_+3.6*d*G,C,G)}}function Xa(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:Eu(i,n):l=>l,c=(l,h)=>{let d=(a(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(u=>Math.abs(u.share-d)>.9/o)&&r.push({share:d,text:h,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:T(t.least)}];e&&n===null&&c(0,"0");for(let l=300;e&&l>-300;l--)c(10**l,Ft(l)),n===null&&c(-(10**l),"−"+Ft(l));if(r.length<2){let l=n??0,h=e?Wt(t.least-l,t.most-l,o):Wt(t.low,t.high,o);for(let d of h.values)c(d,Ae(d,h.step))}return r}function Eu(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function Qa(i,t,e,s){let[o,n,r,a]=t,c=Math.max(n-o,a-r),[l,h]=[n-o,a-r].map(f=>3*Math.max(4,Math.round(e*f/c/3))+1),d=i.grid(o,n,r,a,l,h).map(f=>Number.isFinite(f)?f:NaN),u=d.map(f=>i.level(f));return{columns:l,rows:h,f:d,level:u,height:s?u:d,domain:i.surface.domain,window:t}}function tc(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function ec(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=h=>s[Math.floor(h*(s.length-1))],[n,r]=Za(i.height),[a,c]=Za(i.f),l={low:n,high:r,least:a,most:c,cut:""};return s.length?(e?l.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:n-.5,high:n+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function Za(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Fi(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,c]=t,l=Float64Array.from({length:s},(v,m)=>r*(2*m/(s-1)-1)),h=Float64Array.from({length:o},(v,m)=>a*(1-2*m/(o-1))),d=n.map(v=>c*(2*(v-e.low)/(e.high-e.low)-1)),u=(v,m,b,g)=>(d[v+b]-d[v-m])/g||0,f=d.map((v,m)=>{let b=m%s,g=b>0?1:0,w=b<s-1?1:0;return u(m,g,w,l[b+w]-l[b-g])}),p=d.map((v,m)=>{let b=Math.floor(m/s),g=b>0?1:0,w=b<o-1?1:0;return u(m,g*s,w*s,h[b+w]-h[b-g])});return Object.assign(i,{x:l,y:h,z:d,slopeX:f,slopeY:p})}function qi({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),c=(r-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(i-2,Math.floor(a)),h=Math.min(t-2,Math.floor(c));if(!(a>=0&&c>=0&&a<=i-1&&c<=t-1))return NaN;let d=h*i+l,u=a-l,f=c-h;return(o[d]*(1-u)+o[d+1]*u)*(1-f)+(o[d+i]*(1-u)+o[d+i+1]*u)*f}var sc=180,oc=.012,Lo=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],c=e[3]-e[2],l=Math.max(a,c),{floor:h}=t.surface,d=Qa(t,e,o?sc:sc/3,s),u=o?tc(d):d;this.range=ec(d,u,s&&h!==null),n.half=[a/l/2,c/l/2,.23],this.fine=Fi(d,n.half,this.range),this.coarse=o?Fi(u,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?h===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[c,l,h]=this.camera.half,{low:d,high:u}=this.range,f=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(n-o)-1),l*(2*(e-r)/(a-r)-1),h*(2*(f-d)/(u-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,qi(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+oc);return this.terrain.depthAt(n,r)>a+oc/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,c]=this.camera.half,[l,h,d,u]=this.window;return Math.abs(qi(this.shown,o,n)-r)<.02?[l+(h-l)*(o/a+1)/2,d+(u-d)*(n/c+1)/2]:null}};function Io(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function Bi(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),c=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&c<0)return null;a>0&&(o=Math.min(o,c/a)),a<0&&(s=Math.max(s,c/a))}return s<=o?[s,o]:null}function ic(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=Bi(n,r,s);if(a&&a[1]<1)return[Io(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var Co={azimuth:-108,elevation:54,magnification:1},nc=.4,zo=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Co.azimuth,this.elevation=Co.elevation,this.magnification=Co.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Co)}orbit(t,e){this.azimuth=(this.azimuth-t*nc)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*nc))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,s,o){let[n,r]=[this.azimuth,this.elevation].map(l=>l*Math.PI/180);Object.assign(this,{sinA:Math.sin(n),cosA:Math.cos(n),sinE:Math.sin(r),cosE:Math.cos(r),cx:t/2,cy:e/2});let a=Math.hypot(this.half[0],this.half[1]),c=Math.hypot(a,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-s,(e/2-o)*a/c))/a}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var $u=4,Hi=.25,Ro=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let c=o[a],[l,h]=s.toCanvas(t.at),[d,u]=s.toCanvas(c);Math.hypot(d-l,u-h)<.6&&a<e||this.follow(t,c,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),c=Bi(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!c){t.stroke=void 0;return}let[l,h]=c,d=b=>Io(n,e,b),[u,f]=o.toCanvas(d(l)),[p,v]=o.toCanvas(d(h)),m=Math.max(1,Math.ceil(Math.hypot(p-u,v-f)/$u));l>0&&(t.stroke=void 0);for(let b=0;b<m;b++){let g=l+(h-l)*(b+.5)/m,w=o.hides(...d(g),r+(a-r)*g);(!t.stroke||t.stroke.hidden!==w)&&(t.stroke={hidden:w,path:new Path2D,offset:t.length},t.stroke.path.moveTo(u,f),s.push(t.stroke));let[x,y]=o.toCanvas(d(l+(h-l)*(b+1)/m));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-u,y-f),[u,f]=[x,y]}h<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:c,offset:l}of e){if(a){s.globalAlpha=Hi,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(c),o.setLineDash(t.dash.map(h=>h*r)),o.lineDashOffset=l),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:l,points:h,first:d}=c;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:Es,at:h[l.branch_step],fault:s.fault(h[l.branch_step]),run:l});let u=Math.min(e,l.records-1),f=Math.floor(u+1e-9),p=u-f,v=h[f],m=s.fault(v);if(p>1e-9){let x=[],y={at:v,fault:m,length:0};v=Io(v,h[f+1],p),m+=(s.fault(h[f+1])-m)*p,this.follow(y,v,x),this.stroke(l,x,t,t)}let[b,g,w]=n.half;if(Math.abs(v[0])<=b&&Math.abs(v[1])<=g&&v[2]<=w){let x=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:x?Ts:ne,at:v,fault:m,run:l})}else{let x=ic(h,d,f,n.half);x&&a.push({draw:Au(n,x[1]),at:x[0],fault:0,run:l})}}for(let{draw:c,at:l,fault:h,run:d}of a){let[u,f,p]=l,[v,m]=s.toCanvas(l);t.globalAlpha=s.hides(u,f,Math.max(p,-n.half[2]),h)?.5:1,c(t,d,v,m,r,o),t.globalAlpha=1}}};function Au(i,t){let[e,s]=i.project(...t);return(o,n,r,a,c,l)=>Ss(o,n,r,a,e-i.cx,s-i.cy,c,l)}function rc({contour:i,contourStrong:t}){return Math.round(8*gs(i)[3]/gs(t)[3])}function ac(i){return[0,gs(i.veil)[3]].map(t=>Ou(i,t))}function gs(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Ou(i,t){let e=gs(i.rim),[s,o,n,r]=gs(i.contourStrong),a=[s,o,n],[c,l]=i.dark?[.62,1.5]:[.74,1.07],h=new Uint32Array(360*256),d=new Uint8ClampedArray(h.buffer),u=i.ramp.length/3-1;for(let f=0;f<h.length;f++){let p=3*Math.round((f&255)*u/255),v=(f>>8)%40,m=r*Math.floor((f>>8)/40)/8,b=c+(l-c)*v/39;for(let g=0;g<3;g++)d[4*f+g]=(Math.min(255,i.ramp[p+g]*b)*(1-m)+a[g]*m)*(1-t)+e[g]*t;d[4*f+3]=255}return h}var _u=24e5,Lu=["px","py","pd","level","shade"],jo=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=rc(t),this.palettes=ac(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:c,z:l,domain:h,window:d}=t,[,,u]=e.half,f=(p,v)=>{let m=d[2*v]+(d[2*v+1]-d[2*v])*p;return m>=h[2*v]&&m<=h[2*v+1]};for(let p=0;p<c-1;p++){let v=e.sinA>0?c-2-p:p;for(let m=0;m<a-1;m++){let b=e.cosA>0?m:a-2-m,g=v*a+b,w=Math.min(l[g],l[g+1],l[g+a],l[g+a+1]),x=Math.max(l[g],l[g+1],l[g+a],l[g+a+1]);w<u&&x<1e4&&(this.cut=w<-u||x>u,this.palette=this.palettes[f((b+.5)/(a-1),0)&&f(1-(v+.5)/(c-1),1)?0:1],w<-u&&this.lid(t,e,[g,g+1,g+a,g+a+1]),this.lines=!0,this.triangle(g,g+1,g+a),this.triangle(g+1,g+a,g+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,c=Math.hypot(n,r)*t.unit,l=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let h=Math.min(e,Math.ceil(t.cx+c+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(_u/((h-this.left)*(d-this.top)))),this.across=Math.round((h-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=h-this.left,this.height=d-this.top;let{image:u}=this;return u?.width!==this.across||u?.height!==this.down?(this.image=u=new ImageData(this.across,this.down),this.pixels=new Uint32Array(u.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,u}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:c,slopeY:l,level:h}=t,d=s*o;if(this.px.length!==d+4)for(let b of Lu)this[b]=new Float64Array(d+4);this.scratch=d,this.level.set(h);let{sinA:u,cosA:f}=e,[p,v,m]=[.45*f+.5*u,.45*u-.5*f,.74];for(let b=0,g=0;b<o;b++)for(let w=0;w<s;w++,g++){this.corner(g,e,n[w],r[b],a[g]);let x=(m-c[g]*p-l[g]*v)/Math.sqrt(1+c[g]*c[g]+l[g]*l[g]);this.shade[g]=x>0?x*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,c],l)=>{this.corner(n+l,t,r,a,c),this.level[n+l]=s,this.shade[n+l]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(d,u)=>{for(let f=0;f+1<d.length;f++){let p=[d[f],d[f+1]],v=Math.max(n[p[0]],n[p[1]]);if(!(v>-this.hz&&v<1e4))continue;this.cut=!0;let b=[n[p[0]],n[p[1]],-this.hz,-this.hz].map((g,w)=>[s[p[w%2]%t],o[Math.floor(p[w%2]/t)],g]);this.face(r,b,(128-this.tintBase)/this.tintSlope,u)}},c=r.sinA>0?0:e-1,l=r.cosA>0?t-1:0,h=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,u)=>c*t+u),h?.12:.55),a(Array.from({length:e},(d,u)=>u*t+l),h?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:c,pixels:l,depths:h,across:d,palette:u,tintBase:f,tintSlope:p,cut:v,hz:m,zDepth:b}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let g=o[t],w=n[t],x=o[e],y=n[e],S=x-g,E=y-w,M=o[s]-g,A=n[s]-w,$=Math.max(0,Math.ceil(w-.5)),N=Math.min(this.down,Math.ceil(n[s]-.5)),k=S*A-M*E;if($>=N||Math.abs(k)<.001)return;let _=I=>((I[e]-I[t])*A-(I[s]-I[t])*E)/k,W=I=>((I[s]-I[t])*S-(I[e]-I[t])*M)/k,B=_(r),C=W(r),G=_(a),tt=W(a),pt=_(c),at=W(c),O=Math.hypot(G,tt),et=this.density/2,st=Math.min(a[t],a[e],a[s]),Q=Math.max(a[t],a[e],a[s]),ot=Math.min(1,(.34-O*this.density)*7),K=this.lines&&ot>0&&Math.floor(Q+O*et+O)!==Math.floor(st-O*et-O);for(let I=$;I<N;I++){let F=I+.5,ct=g+(F-w)*M/A,J=F<y?g+(F-w)*S/E:x+(F-y)*(o[s]-x)/(n[s]-y),R=Math.max(0,Math.ceil(Math.min(ct,J)-.5)),it=Math.min(d,Math.ceil(Math.max(ct,J)-.5)),V=R+.5-g,X=F-w,Y=this.zTop+this.zRow*F,lt=r[t]+B*V+C*X,q=a[t]+G*V+tt*X,nt=c[t]+pt*V+at*X;for(let D=I*d+R,$t=I*d+it;D<$t;D++,lt+=B,q+=G,nt+=pt){if(v){let H=b*lt+Y;if(H>m+1e-6||H<-m-1e-6)continue}let wt=f+p*q,xt=0;if(K){let H=Math.round(q),gt=et+.5-Math.abs(q-H)/O;gt>0&&(xt=Math.round(ot*(gt<1?gt:1)*(H%3===0?8:this.thin)))}l[D]=u[(xt*40+(nt+.5|0)<<8)+(wt<0?0:wt>255?255:wt|0)],h[D]=lt}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var Iu=140,Do=class{constructor(t){this.canvas=t,this.context=Tt(t),this.land=Tt(Et()),this.under=Tt(Et()),this.line=Tt(Et()),this.buffer=Tt(Et()),this.camera=new zo,this.terrain=new jo,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:c}=this,l=JSON.stringify([s,o,r,n]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let h=new Lo(t,s,o,r,a,c);c.mix(n,d=>t.tint(d)),this.paths=new Ro(h,n,this.under,this.line),Object.assign(this,{key:l,fine:r,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Iu)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:c}=this,{box:l,colours:h}=t,{landscape:d,range:u,logHeight:f,window:p,title:v}=l,m=this.fine&&!this.moving,b=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*h.scale;s.face(n,r,Math.min(4.6*b,n*.18),Math.min(3*b,r*.14)),l.shown=m?l.fine:l.coarse;let g=o.paint(l.shown,s,n,r,m?2:1);c.canvas.width=g.width,c.canvas.height=g.height,c.putImageData(g,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let w=2*s.half[2]*s.unit*s.cosE,x=Xa(d,u,f,s.half[2],w/(2.4*b));Ka(e,s,h,x),e.imageSmoothingQuality=m?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),Ja(e,s,h,b,p,x,v);for(let y of[!0,!1])this.drawPoints(l,h,y);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,c]=this.camera.half,l=!1,h={toPixel:(d,u)=>{let[f,p,v]=t.toBox(d,u,n.at(d,u));l=Math.abs(f)<=r&&Math.abs(p)<=a&&v<=c&&t.hides(f,p,Math.max(v,-c),t.fault([f,p,v]))===s;let[m,b]=t.toCanvas([f,p,v]);return[m,b]},inside:()=>l};o.globalAlpha=s?Hi:1,n.points(o,h,e),o.globalAlpha=1}};var Cu=2.5,zu=6,cc=760,Ru=1.2,lc=140,Po=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new To,this.panels=new Oo(this.stage),this.key=new No(this.stage.querySelector(".ov-key")),this.hall=new Eo(s),this.layers=new $o(this.stage),this.trails=new so(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Do(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new _o(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(o);Ti(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load({surface:t},e){let s=Pi(this.player.root),o=(r,a)=>JSON.stringify([r.key,r.parameters,a]),n=e&&o(t,s)===o(e.surface,this.colours);this.colours=s,n||(this.landscape=new ms(t,cs(t))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...n?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=Pi(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:c}=t;if(!n)return;let l=a.projector?cc*this.colours.scale/Ru:cc,h=t.sync.group||r.clientWidth<l;r.classList.toggle("ov-narrow",!!h&&document.fullscreenElement!==r);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let u=to();this.hall.fit(),this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},u),this.key.show(n.surface,this.colours,u),this.key.place(this.panels.on?void 0:this.plane.box,o.clientHeight);let{clientWidth:f,clientHeight:p}=o,{clientWidth:v,clientHeight:m}=s.canvas,b=this.panels.places.map(({i:x})=>x),g=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),w=[f,p,u,this.colours.scale,v,m,c.width,this.panels.on,b,g];if(!(!(f*p||v*m)||w.join()===this.size)){this.size=w.join(),f&&p&&e.resize(f,p,u),v&&m&&s.resize(v,m,u),c.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,u);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},lc)}resurface(){let{surface:t}=this.player.scene;this.landscape=new ms(t,cs(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},lc)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let p of["halo","line"])s.moved(p);this.trails.reset(c,e,a),r.place()}this.trails.draw(n.time);let{view:l,inside:h,quiz:d,viewState:u}=t;s.emptied("heads");let f=l.inside&&h.ready&&h.at(n.time);for(let{runs:p,i:v=u.run,dx:m,dy:b}of c){let g=s.moved("heads",m,b);o.drawStart(g,r.position,e),f&&v===u.run&&(o.on||!f.insight.run.hidden)&&h.draw(g,f,a),na(g,p,e,n.time,a),d.draw(g,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?zu:Cu;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((h,d)=>d%2?Math.min(h,a[d]):Math.max(h,a[d])),l=t.fitted?a:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,l,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:n}=this.player,{low:r,high:a}=this.landscape,c=[r-.5*(a-r),a+.5*(a-r)];if(this.stale.charts){let{undecided:l}=this.player.quiz;for(let h of this.charts)Object.assign(h,{coarse:this.bends,foretells:!l});e.inside?o.prepare(this.colours,c):this.race.prepare(t,s.last,c,this.colours)}for(let l of this.charts)l.draw(s.time,n.lit)}};var Fo=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:c}=this.player,{plane:l,surface3d:h}=n,{number:d,step:u,plays:f,speed:p,window:v,camera:m,hidden:b}=t;return this.restored=d,o.pause(),o.seek(u),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((g,w)=>r.setHidden(w,b.includes(w))),v&&l.show(v),m&&Object.assign(h.camera,{azimuth:m[0],elevation:m[1],magnification:m[2]}),n.invalidate("land"),f&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:c,magnification:l}=r.camera,h=s.runs.flatMap((u,f)=>u.hidden?f:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(u=>Number(u.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,c,l].map(u=>Number(u.toFixed(2))).join("~")}`),[...d,...h.length?[`hidden:${h.join("~")}`]:[]].join()}};function Pe({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of r.method.remembers)a.push(`${c} along x`,`${c} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:a}}var Wi=Array.from({length:2},()=>new Int32Array(0));function ju(i,t){return Wi[t].length<i&&(Wi[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),Wi[t]}function hc(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,r=Array.from({length:2},(l,h)=>ju(64*n,h)),a=r.map(()=>0),c=e*64;for(let l=0;l<64&&c+l<t;l++){for(let h=0;h<i.length;h++)s[h]=i[h][c+l]+0;for(let h=0;h<2;h++)for(let d=0;d<n;d++)a[h]=a[h]+Math.imul(o[d],r[h][l*n+d])|0}return a.map(l=>l>>>0)}function uc(i,t,e){if(i?.records!==t)return!1;let{columns:s}=Pe(i);for(let o=0;o*2<e.length;o++)if(hc(s,t,o).some((n,r)=>n!==e[o*2+r]))return!1;return!0}function fc(i,t){let{columns:e,names:s}=Pe(t),o=i?Pe(i).columns:[],n=Math.min(i?.records??0,t.records);for(let r=0;r<n;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return i?.records===t.records?void 0:{step:n,name:"end"}}var Du=400,Pu=20,qo=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((c,l)=>{let h=c&&fc(o[l],c);h&&this.doubts.set(l,h)});let{arrays:r}=t.head,a=s&&e.every((c,l)=>r[`digest${l}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),Du))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],r=o[t];uc(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),Pu)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let r=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),pc(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&pc(this.said,this.words)}};function pc(i,t){i.textContent!==t&&(i.textContent=t)}var Fu="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",qu=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,Bu="race|inside|toggle-inside|branch|previous-run|next-run",Hu={view:new RegExp(`^(${Bu}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Bo=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(Fu)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.setUndecided(!1)}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0,this.setUndecided(t||this.undecided&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),this.undecided=t,document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!qu.test(t)||s.locked?.some(o=>Hu[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${T(t,3)}, ${T(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>T(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,c=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,h,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:h*a}),t.setLineDash(d),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(c?-17:17)*a,r);t.setLineDash([])}}};var Uu=90,Wu=400,Ho=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!n)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(c=>`${c.label}: ${T(c.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},Wu))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();St(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||n-this.shown.at>Uu||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var Gu=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Vu=1500;function vc(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Gu.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Gi=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:vc(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Vu)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:c}=r.layers,{width:l,height:h}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,h);for(let p of this.sources())t.drawImage(p,0,0,l,h);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(p=>!p.hidden)],u=l/c-22,f=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(u-f,18,f+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,v)=>{let m=32+20*v;v&&ne(t,p,u-f+15,m,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,u-f+(v?36:10),m)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Uo=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!vc()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Gi(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Yu={1:Uint8Array,4:Float32Array,8:Float64Array};function Vi(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:n=>{let[r,a,c]=s.arrays[n];return new Yu[c](t.buffer,4+e+r,a)}}}function Wo(i){let{head:t,array:e}=i instanceof Uint8Array?Vi(i):i,s=t.runs;s.forEach((n,r)=>{if(n.floor=t.surface.floor??0,n.lossAt=a=>n.height[Math.min(a,n.records-1)]+n.floor,!!t.held)for(let a of["x","y","height","slope"])n[a]=e(`${a}${r}`)});let o=s.filter(n=>!n.offstage);return Object.assign(t,{array:e,head:t,runs:o,allRuns:s})}function Fe(i){let t=Wo(i),{simulator:e}=t,s=t.allRuns.map(({records:c})=>c);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new Ce({...t,simulator:e}),n=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((c,l)=>{let h=e.paths[l],d=o.simulate(h,n,r);a.simulated[l]=d,d&&t.head.arrays[`records${l}`]&&(a.recorded[l]=Ku(n,t,l,d));let u=a.recorded[l]??d;u&&Object.assign(c,Qs(o,n,c,h,u))}),Object.assign(t,a)}function Ku({simulator:i},t,e,s){let o=t.array(`records${e}`),n=Pe(s).columns.length,r=o.length/n,a=Array.from({length:n},(c,l)=>o.subarray(l*r,(l+1)*r));return i.recorded(s.choice,a,s.methodStart)}var Go=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+c}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let h=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${T(s)}, ${T(o)}.${h}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var bs=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Vo=new Map,Yo=class{constructor(t){this.player=t,this.own=new bs(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!Vo.has(t)){let o=new Set;Vo.set(t,{members:o,clock:new bs(n=>o.forEach(r=>r.tick(n)))})}let{root:e,picture:s}=this.player;this.group=Vo.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?gc(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return gc(t);e.stop(),t&&Vo.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||mc(o.scene)!==mc(t))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}},mc=({surface:i})=>JSON.stringify([i.key,i.parameters]);function gc({clock:i,members:t}){i.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(i.last),e.runsChanged(),e.picture.schedule()}var Ko=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},mo),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let r={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>Yi(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&Yi(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return s.surface.key;if(n<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(n);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,r=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return{steps:n.steps,noise:n.level}[s];if(r<0)return;let{values:a,schedule_values:c}=o.last(r);return(t==="schedule"?c:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(c=>Yi(c,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(n);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(h=>this.turnOf(h)),[n]=t?this.turnOf(t):[],r=h=>Object.fromEntries(s.filter(d=>d.owner===h).map(({name:d,value:u})=>[d,u])),{steps:a,noise:c}=r("scene"),l=r("surface");return{kept:o.length?o:void 0,turn:n,steps:a,noise:c,coefficients:Object.keys(l).length?l:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,h=>s.last(h)),c=o?this.numbers(n,h=>U(o[h])):a,l={side:t.side,shown:c,inForce:a};document.dispatchEvent(new CustomEvent("ov-bent",{detail:l}))}numbers({surface:t,start:[e,s],steps:o,level:n},r){let{runs:a}=this.player.scene;return{run:Object.fromEntries(a.map(({name:c},l)=>[c,r(l).values])),schedule:Object.fromEntries(a.map(({name:c},l)=>[c,r(l).schedule_values])),surface:t.parameters,scene:{steps:o,noise:n},start:{x:e,y:s}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},Yi=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var bc="ov-hall",Jo=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,bc,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.dial),a=r?e.findIndex(c=>c.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(bc,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,n=this.current,r=(a,c)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),e.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,s.root.hidden=!n.inside,o.root.hidden=!n.dial;for(let a of["map","relief","both","grid"])r(a,n.stage===a);r("race",!n.inside),r("log-height",n.log_height);for(let a of["inside","dial","fan","projector"])r(a,n[a]);e.enlarge(),o.load(this.player.scene),n.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var Ki=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new De(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new go(e(".ov-tip"),this.root),this.sync=new Yo(this),this.viewState=new Jo(this),this.picture=new Po(this,s),this.bending=new bo(this),this.turning=new Ko(this),this.proof=new qo(this),this.start=new Go(this,e(".ov-start")),this.legend=new Mo(this,e(".ov-legend")),this.readout=new Ho(this),this.playback=new Fo(this),this.recorder=new Uo(this,e('[data-do="record"]')),this.quiz=new Bo(this),this.keys=new wo(e('[data-do="keys"]')),this.inside=new me(this,e(".ov-inside")),this.dial=new me(this,e(".ov-dial")),Ba(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)Ha(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=e?.surface.key!==t.surface.key,n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},wc=vo(i=>new Ki(i),(i,t,e)=>{i.inspectorLoader??=new yo(i,e),i.inspectorLoader.show(t instanceof Uint8Array?Fe(t):t)});var xc=`.ov-number {
  display: grid;
  grid-template: "label more field" minmax(28px, auto) "track track track" 28px / auto 1fr auto;
  align-items: center;
  gap: 2px 6px;
}
.ov-number[data-layout="bare"] {
  grid-template: "track field" 30px / 1fr auto;
  min-height: 0;
}
.ov-number[data-layout="row"] {
  grid-template: "label track field" 34px / auto 1fr auto;
  min-height: 0;
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
`;var yc=`.ov-number-track {
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
  width: calc(11.5ch + 12px); /* a rate of six digits: 0.0000123456 */
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
`;var kc=`.ov-player:focus-visible,
.ov-player :focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 2px;
  border-radius: 6px;
}
.ov-player [hidden] {
  display: none !important;
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
  right: 128px;
  bottom: auto;
  top: 6px;
}
.ov-panels {
  display: contents;
}
.ov-player .ov-panels p {
  position: absolute;
  left: 46px;
  right: 130px;
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
`;var Mc=`.ov-player button {
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
`;var Sc=`[data-dial="true"].ov-player {
  grid-template-areas: "stage side" "controls side" "dial dial";
  grid-template-rows: minmax(0, 1fr) auto auto;
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
`;var Tc=`.ov-side {
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
  justify-content: space-between;
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
  font-weight: 600;
}
`;var Ec=`.ov-inside {
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
`;var $c=`.ov-legend {
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
  gap: 8px;
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
`;var Ac=`.ov-chart {
  flex: 1.25 1 0;
  min-height: 96px;
  display: flex;
  flex-direction: column;
  position: relative;
}
.ov-chart[data-chart="slope"] {
  flex-grow: 1;
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
`;var Oc=`.ov-player.ov-large {
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
.ov-narrow .ov-run .ov-detail {
  display: none;
}
.ov-narrow .ov-run {
  grid-template-columns: auto minmax(0, 1fr) auto;
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
.ov-hall:not(.ov-narrow) :is(.ov-head, .ov-tools, .ov-controls > button:not([data-do="play"], [data-do="projector"])) {
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
`;var Nc=`:is(.ov-aim, .ov-confirm) {
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
  :is(.ov-controls, .ov-chip, .ov-live, .ov-chart, .ov-dial, .ov-head > :not(:last-child), .ov-head [data-do="grid"]) {
  display: none !important;
}
.ov-player[data-held="true"] .ov-race::after {
  content: "The curves and the outcomes come with the answer.";
  color: var(--ov-muted);
  padding: 6px 2px;
}
[data-locked~="view"] .ov-head,
[data-locked~="dial"] [data-do="dial"],
[data-locked~="runs"] :is(.ov-forks, .ov-pairs, details:has(> :is(.ov-forks, .ov-pairs))) {
  display: none !important;
}
`;var _c=`.ov-ended {
  position: absolute;
  left: 54px;
  bottom: 36px;
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
  .ov-narrow[data-sync-group] .ov-controls [data-do="record"],
  .ov-narrow[data-side="b"] .ov-controls [data-do="projector"] {
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
/* In a hall two scenes show their maps, their clock and who is who. */
.ov-hall.ov-narrow[data-sync-group] {
  --ov-stage: clamp(220px, calc(var(--ov-window, 100vh) - 14em), 900px);
}
.ov-hall.ov-narrow[data-sync-group] :is(.ov-head, .ov-chart, .ov-dial, .ov-tools) {
  display: none;
}
@container pair (max-width: 695px) {
  [data-sync-group].ov-narrow {
    --ov-stage: min(74vw, 34vh);
  }
  [data-sync-group] .ov-race .ov-chart {
    display: none;
  }
}
`;var Ji=[kc,Mc,yc,Sc,Tc,Ec,$c,Ac,Oc,Nc,_c].join("");var lf=121,Xi=class{constructor(t){let e=o=>t.querySelector(o);this.root=e(".ov-number"),this.label=e(".ov-number-label"),this.more=e(".ov-number-more"),this.help=e(".ov-number-help"),this.abort=new AbortController,this.outbox=new De(()=>{}),this.sent=void 0,this.given=void 0,this.awaited=void 0,this.patience=0,this.shown=void 0;let{signal:s}=this.abort;this.control=new Oe(this.root,{turn:o=>this.tell("turn",o),release:o=>this.release(o),back:()=>this.tell("back",this.control.inForce)},{signal:s,spoken:o=>T(o,6)}),document.addEventListener("ov-bent",o=>this.hear(o.detail),{signal:s}),this.explain(!1),this.more.addEventListener("click",()=>this.explain(!!this.help.hidden),{signal:s})}destroy(){this.control.back(),this.abort.abort(),clearTimeout(this.patience),this.outbox.stop()}load(t){let e=this.sent?.value;this.sent=JSON.parse(new TextDecoder().decode(t)),this.sent.value!==e&&(this.shown=void 0);let{parameter:s,value:o,label:n,layout:r,help:a}=this.sent;o===this.awaited&&this.answered(),this.label.innerHTML=hf(n,s),this.root.dataset.layout=r,this.label.hidden=r==="bare",this.more.hidden=r!=="tall"||!a,this.more.setAttribute("aria-label",`About ${n}`),this.help.textContent=a,this.more.hidden&&this.explain(!1),this.show(),this.root.dataset.ready="true",o!==e&&document.dispatchEvent(new CustomEvent("ov-ask"))}show(){if(!this.sent)return;let{parameter:t,value:e,suits:s,ends:o,label:n,fixed:r}=this.sent,a=this.awaited??e,c=new Ne(t,a,s??t.default,o);this.given={scale:c,lattice:c.lattice(lf),inForce:a,label:n,fixed:r},this.control.load({...this.given,value:this.shown})}hear(t){if(!this.sent||!this.given||t.side!==this.sent.turns.side)return;let{turns:e,parameter:s}=this.sent,{owner:o,run:n=""}=e,r=l=>(o==="run"||o==="schedule"?l[o][n]:l[o])?.[s.name],a=r(t.inForce),c=r(t.shown);a!==void 0&&a!==this.sent.value?(this.sent.value=a,a===this.awaited&&this.answered(),this.shown=c,this.show()):c!==this.shown&&(this.shown=c,this.control.load({...this.given,value:c}))}release(t){this.answered(),this.awaited=t,this.patience=setTimeout(()=>{this.answered(),this.show()},mo),this.tell("release",t)&&this.outbox.send("release",{value:t,at:Date.now()}),this.show()}answered(){clearTimeout(this.patience),this.awaited=void 0}tell(t,e){if(!this.sent)return!1;let s={...this.sent.turns,name:this.sent.parameter.name,value:e,phase:t};return document.dispatchEvent(new CustomEvent("ov-turn",{detail:s,cancelable:!0}))}explain(t){this.help.hidden=!t,this.more.setAttribute("aria-expanded",String(t))}};function hf(i,{sign:t,scale:e}){if(e==="switch")return i;let s=i.split(" "),o=s.pop();return[...s,...t.replace(/<[^>]*>/g,"")===o?[]:[o],t].join(" ")}var Lc=vo(i=>new Xi(i),(i,t)=>i.load(t));var Xo=class{constructor(t){this.kind="",this.at=-1/0,addEventListener("hashchange",t)}get query(){return location.hash.slice(1)}get note(){return history.state}write(t,e,s){if(t===this.query)return;let o=performance.now(),n=s===this.kind&&o-this.at<1500;s&&Object.assign(this,{kind:s,at:o});try{history[!s||n?"replaceState":"pushState"](e,"",`#${t}`)}catch{}}};var j=class extends Error{},df=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;function rt(i){let[,t,e,s="",o]=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(i.toExponential()),n=Object.is(i,-0)?"-":t,r=Number(o),a=e+s;if(r<-4||r>=16){let h=String(Math.abs(r)).padStart(2,"0");return`${n}${e}${s&&`.${s}`}e${r<0?"-":"+"}${h}`}if(r<0)return`${n}0.${"0".repeat(-r-1)}${a}`;let c=a.slice(0,r+1).padEnd(r+1,"0"),l=a.slice(r+1);return`${n}${c}${l&&`.${l}`}`}var be=(i,t)=>[i,...Object.entries(t).map(([e,s])=>`${e}:${rt(s)}`)].join(),Cc=i=>i.map(([t,e])=>`${t}=${uf(e)}`).join("&"),uf=i=>encodeURIComponent(i).replace(/%(2C|3A|40)/g,decodeURIComponent).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);function ht(i){let t=[...i];return`“${t.slice(0,40).join("").replace(/[^A-Za-z0-9_.,:+\- ]/gu,"·")}${t.length>40?"…":""}”`}function qe(i,t){let e=i.indexOf(t);return e<0?[i,"",!1]:[i.slice(0,e),i.slice(e+t.length),!0]}function we(i,t,e,s){if(t<=i&&i<=e)return i;throw new j(`${s} must lie between ${rt(t)} and ${rt(e)}, got ${rt(i)}.`)}function He(i,t,e,s){if(!Number.isInteger(i))throw new j(`${s} must be a whole number, got ${rt(i)}.`);return we(i,t,e,s)+0}function Zi(i){if(!/^[a-z][A-Za-z0-9_]{0,39}$/.test(i))throw new j(`${ht(i)} is no name`);return i}var Be=class{constructor(t){this.limits=t,this.notices=[]}note(t){this.notices.push(t)}limited(t=this.notices){let e=[...new Set(t)],{length:s}=e.splice(this.limits.notices);return s?[...e,`And ${s} more of the kind.`]:e}pairs(t){let{query:e,fields:s}=this.limits;if(t.length>e&&[...t].length>e)return this.note(`The link is longer than ${e} characters and was not read.`),[];let o=t.replace(/^\?/,"").split("&");return o.length>s?(this.note(`The link has more than ${s} parts and was not read.`),[]):o.filter(n=>n).map(n=>qe(n,"=")).map(([n,r])=>[Ic(n),Ic(r)])}number(t){if(t.length>this.limits.number||!df.test(t))throw new j(`${ht(t)} is not a number`);let e=Number(t);if(Number.isFinite(e))return e;throw new j(`a number in the link must be finite, got ${e<0?"-":""}inf.`)}orDefault(t,e,s){try{return t()}catch(o){if(!(o instanceof j))throw o;return this.note(`The link's ${s} was not understood (${Qi(o.message)}); the default is used.`),e}}field(t,e){let s=t.filter(([o])=>o===e);return s.length>1&&this.note(`The link gives '${e}' ${s.length} times; the first one counts.`),s[0]?.[1]}values(t,e,s){let o=new Map;for(let n of t){let[r,a]=qe(n,":"),c=e.find(l=>l.name===r);if(!c)this.note(`${s} has no setting ${ht(r)}; it was left out.`);else if(o.has(r))this.note(`The link gives ${r} of ${s} twice; the first one counts.`);else{let l=this.orDefault(()=>ff(this.number(a),c),void 0,`${r} of ${s}`);l!==void 0&&o.set(r,l)}}return Object.fromEntries(e.map(n=>[n.name,o.get(n.name)??n.default]))}};function ff(i,{low:t,high:e,switch:s}){if(s?i===0||i===1:t<=i&&i<=e)return i;throw new j(`${rt(i)} is outside ${s?"0 or 1":`${rt(t)} to ${rt(e)}`}`)}var Qi=i=>i.replace(/\.+$/,""),pf=new TextDecoder("utf-8",{ignoreBOM:!0});function Ic(i){return i.replaceAll("+"," ").replace(/[\0-\x7f]+/g,t=>{let e=[];for(let s=0;s<t.length;s++){let o=/^%([0-9a-fA-F]{2})/.exec(t.slice(s,s+3));e.push(o?parseInt(o[1],16):t.charCodeAt(s)),o&&(s+=2)}return pf.decode(Uint8Array.from(e))})}var tn=({rule:i,metric:t,low:e,high:s,count:o})=>i+(i==="tuned"?`,metric:${t},low:${rt(e)},high:${rt(s)},count:${o}`:"");function zc(i,t,e){let{key:s,default:o}=t,n=i.field(e,s);return n===void 0?o:i.orDefault(()=>vf(i,t,n),o,`'${s}'`)}function vf(i,{default:t,rules:e,metrics:s,counts:o,count:n,rates:r},a){let[c,...l]=a.split(","),h=new Map(l.map(b=>qe(b,":")).map(([b,g])=>[b,g]));for(let b of h.keys())if(!Object.hasOwn(t,b)||b==="rule")throw mf(b);let d=(b,g,w)=>h.has(b)?g(h.get(b)??""):w,u=b=>i.number(b),f=d("low",u,t.low),p=d("high",u,t.high),v=d("count",b=>He(u(b),...n,"The count"),t.count),m=d("metric",Zi,t.metric);if(Zi(c),!e.includes(c))throw new j(`There is no fairness named ${ht(c)}; there are ${e.join(", ")}.`);if(!s.includes(m))throw new j(`Runs are tuned by ${s.join(", ")}, not by ${ht(m)}.`);if(we(f,...r,"The lowest learning rate"),we(p,...r,"The highest learning rate"),!(f<p))throw new j(`The learning rates must go up, but go from ${rt(f)} to ${rt(p)}.`);if(!o.includes(v))throw new j(`The number of learning rates is one of ${o.join(", ")}, not ${ht(String(v))}.`);return c==="tuned"?{rule:c,metric:m,low:f,high:p,count:v}:{...t,rule:c}}var mf=i=>new j(`${ht(i)} is no setting of it`);function jc({segments:i,partners:t}){let e=i.length-1;return i.map((o,n)=>gf(o,n===e?t:[])).map((o,n)=>n?`~${i[n].branch_step}~${o}`:o).join("")}function gf({optimizer:i,values:t,schedule:e,schedule_values:s},o){let n=be(i,t)+o.map(r=>`,with:${r}`).join("");return e==="constant"?n:`${n}@${be(e,s)}`}function ws(i,t){let{rate:e,parameters:s}=i.methods[t],o={...bf(s),learning_rate:e};return{segments:[{optimizer:t,values:o,schedule:"constant",schedule_values:{},branch_step:0}],partners:[]}}var bf=i=>Object.fromEntries(i.map(t=>[t.name,t.default]));function Dc(i,t,e){if(!e)return[];let{segments:s,steps:o}=t.limits,n=e.split("~");try{if(n.length%2===0||n.length>2*s-1)throw new j(`A run has at most ${s} segments, with a step between any two`);let r=Rc(i,t,n[0]);for(let a=1;a<n.length;a+=2){let c=He(i.number(n[a]),1,o,"The step of a branch");r=en(r,c,Rc(i,t,n[a+1]))}return[r]}catch(r){if(!(r instanceof j))throw r;return i.note(`${Qi(r.message)}; that run was left out.`),[]}}function en(i,t,{segments:[e],partners:s}){return{segments:[...i.segments.filter(({branch_step:n},r)=>!r||n<t),{...e,branch_step:t}],partners:s}}function Rc(i,t,e){let[s,o]=qe(e,"@"),[n,...r]=s.split(",");if(!Object.hasOwn(t.methods,n))throw new j(`There is no optimizer named ${ht(n)}`);let{label:a,rate:c,parameters:l,contrasts:h}=t.methods[n],d=r.filter(v=>v.startsWith("with:")).map(v=>v.slice(5));for(let v of d)h.includes(v)||i.note(`${a} has no partner ${ht(v)}; it was left out.`);let u=l.map(v=>v.name==="learning_rate"?{...v,default:c}:v),f=r.filter(v=>!v.startsWith("with:")),p=i.values(f,u,a);return{segments:[{optimizer:n,values:p,...wf(i,t,o),branch_step:0}],partners:h.filter(v=>d.includes(v))}}function wf(i,t,e){let[s,...o]=e?e.split(","):["constant"];if(!Object.hasOwn(t.schedules,s))return i.note(`There is no schedule named ${ht(s)}; the learning rate stays constant.`),{schedule:"constant",schedule_values:{}};let{label:n,parameters:r}=t.schedules[s];return{schedule:s,schedule_values:i.values(o,r,`the schedule ${n}`)}}var Pc=({settings:i},t)=>be(t.stage,Object.fromEntries(i.map(({name:e})=>[e,Number(t[e])]))),xf=({stages:i,settings:t},e=i[0])=>({...Object.fromEntries(t.map(s=>[s.name,s.default])),stage:e});function Fc(i,t,e){let{key:s,stages:o,settings:n,whole:r}=t,[a,...c]=e.split(","),l=i.values(c,n,"The view"),h=()=>{let f=o.find(p=>p===a);if(f)return f;throw new j(`there is no such view; there are ${o.join(", ")}`)},d=i.orDefault(h,o[0],`'${s}'`),u=()=>{for(let f of r)if(!Number.isInteger(l[f]))throw new j(`the view's ${f} is a whole number, not ${rt(l[f])}`);return{...l,stage:d}};return i.orDefault(u,xf(t,d),`'${s}'`)}var Zo=class{constructor(t){this.table=t}spell(t,e){let{version:s,surface:o,start:n,numbers:r,runs:a,fairness:c,view:l}=this.table,h=t.runs.map(jc),d=[["v",s],[o.key,be(o.name,t.coefficients)],[n.key,t.start.map(rt).join()],...r.map(({key:f})=>[f,rt(t[f])]),...(h.length?h:[""]).map(f=>[a.key,f])],u=tn(t.fairness);return u!==tn(c.default)&&d.push([c.key,u]),e&&d.push([l.key,Pc(l,e)]),Cc(d)}read(t){let{table:e}=this,s=new Be(e.limits),o=s.pairs(t),n=o.filter(([h])=>!h.startsWith(e.scene_b)),r=new RegExp(`^(?:${e.foreign})$`);for(let h of new Set(n.map(([d])=>d)))!e.known.includes(h)&&!r.test(h)&&s.note(`The link's part ${ht(h)} means nothing here and was left out.`);this.readVersion(s,n);let{notices:a}=s;s.notices=[];let c=this.readScene(s,n),l=n.length<o.length?s.notices.map(h=>`Scene A: ${h}`):s.notices;return{choice:c,notices:s.limited([...a,...l])}}readVersion(t,e){let{version:s,older_versions:o}=this.table,n=t.field(e,"v"),r=()=>{if(n!==void 0&&n!==s&&!o.includes(n))throw new j(`version ${ht(n)} is not known`)};t.orDefault(r,void 0,"'v'")}readScene(t,e){let{surface:s,runs:o}=this.table,[n,...r]=(t.field(e,s.key)??s.name).split(",");if(n!==s.name){t.note(`This page carries ${s.label} alone, and the link names ${ht(n)}.`);return}let a=t.values(r,s.parameters,s.label),c=e.filter(([h])=>h===o.key),l=this.limitRuns(t,c.flatMap(([,h])=>Dc(t,this.table,h)));return{coefficients:a,start:this.readStart(t,e),...this.readNumbers(t,e),runs:c.length?l:o.first.map(h=>ws(this.table,h)),fairness:zc(t,this.table.fairness,e)}}limitRuns(t,e){let{runs:s,members:o}=this.table.limits,n=e.slice(0,s);return e.length>s&&t.note(`The link has ${e.length} runs; the first ${s} are shown.`),n.length+n.reduce((r,{partners:a})=>r+a.length,0)<=o?n:(t.note(`The link has more than ${o} runs and partners; the partners are left out.`),n.map(({segments:r})=>({segments:r,partners:[]})))}readStart(t,e){let{key:s,low:o,high:n,what:r,default:a}=this.table.start,c=t.field(e,s);if(c===void 0)return a;let l=()=>{let h=c.split(",");if(h.length!==2)throw new j(`${ht(c)} is not a pair of numbers`);let[d,u]=h.map(f=>we(t.number(f),o,n,r));return[d,u]};return t.orDefault(l,a,`'${s}'`)}readNumbers(t,e){let s=this.table.numbers.map(({key:o,low:n,high:r,what:a,whole:c,default:l})=>{let h=t.field(e,o),d=()=>(c?He:we)(t.number(h??""),n,r,a);return[o,h===void 0?l:t.orDefault(d,l,`'${o}'`)]});return Object.fromEntries(s)}readView(t){let{limits:e,view:s}=this.table,o=new Be(e),n=o.field(new Be(e).pairs(t),s.key);return n===void 0?{notices:[]}:{view:Fc(o,s,n),notices:o.limited()}}};function ae(i,t){return t.flatMap(({segments:e,partners:s},o)=>[{segments:e,of:o},...i.contrasts[e[e.length-1].optimizer].filter(({name:n})=>s.includes(n)).map(n=>({segments:yf(i,e,n),of:o,contrast:n}))])}var Qo=({of:i,contrast:t},e)=>`${e[i]} ${t?.name??""}`.trim();function yf(i,t,{switch:e,optimizer:s}){let o=t[t.length-1].optimizer,n=t.findLastIndex(r=>r.optimizer!==o)+1;return t.map((r,a)=>{let{values:c}=r;if(a<n)return r;if(e)return{...r,values:{...c,[e]:1-c[e]}};let l=i.link.methods[s].parameters.map(({name:h,default:d})=>[h,c[h]??d]);return{...r,optimizer:s,values:Object.fromEntries(l)}})}function qc(i){let t=i.map(({segments:e})=>e);for(let e of t){let s=e.slice(0,-1);s.length&&!t.some(o=>sn(o,s))&&t.push(s)}return t}var sn=(i,t)=>JSON.stringify(i)===JSON.stringify(t);var Ht=class extends Error{},Uc={start:({choice:i},{x:t,y:e})=>({choice:{...i,start:[t,e]}}),dial(i,{owner:t="run",name:e,parameter:s,value:o}){let{choice:n}=i;if(t==="scene")return{choice:{...n,[s]:o}};if(t==="surface")return{choice:{...n,coefficients:{...n.coefficients,[s]:o}}};let r=ti(i,e),a=t==="schedule"?"schedule_values":"values";return{choice:on(i,r,({segments:l,partners:h})=>({segments:Hc(l,d=>({...d,[a]:{...d[a],[s]:o}})),partners:h})),byHand:s==="learning_rate"?r:void 0}},method(i,{name:t,optimizer:e}){let s=ws(i.page.link,e).segments[0].values;return{choice:on(i,ti(i,t),({segments:o})=>({segments:Hc(o,n=>({...n,optimizer:e,values:s})),partners:[]}))}},ghost(i,{name:t,partner:e,on:s}){return{choice:on(i,ti(i,t),({segments:o,partners:n})=>{let r=n.filter(l=>l!==e),a=s?[...r,e]:r,c=i.page.contrasts[U(o).optimizer].map(l=>l.name);return{segments:o,partners:c.filter(l=>a.includes(l))}})}},branch(i,{name:t,step:e,factor:s=1,optimizer:o}){let{choice:n,ids:r,page:a}=i,c=ti(i,t),l=n.runs[c].segments.filter(({branch_step:b})=>b<=e),h=U(l),d=o?ws(a.link,o).segments[0].values:kf(i,h,s),u={...h,optimizer:o||h.optimizer,values:d},f=e>0?en({segments:l,partners:[]},e,Bc(u)):Bc(u),{segments:p}=a.link.limits;if(f.segments.length>p)throw new Ht(`A run has at most ${p} segments.`);let v=n.runs.toSpliced(c+1,0,f),m=ae(a,v).findIndex(({of:b})=>b===c+1);return{choice:{...n,runs:v},ids:r.toSpliced(c+1,0,nn(r)),view:{run:m}}}},nn=i=>Math.max(-1,...i)+1;function ti({page:i,choice:t,ids:e},s){let o=ae(i,t.runs).find(n=>Qo(n,e)===s);if(o)return o.of;throw new Ht("That run is no longer there.")}var on=({choice:i},t,e)=>({...i,runs:i.runs.map((s,o)=>o===t?e(s):s)});function kf({page:i},{optimizer:t,values:e},s){let[{low:o,high:n}]=i.link.methods[t].parameters,r=e.learning_rate*s;if(o<=r&&r<=n)return{...e,learning_rate:Number(r.toPrecision(12))};let a=`${T(o)} to ${T(n)}`;throw new Ht(`A learning rate of ${T(r)} is outside ${a}: nothing was branched.`)}var Bc=i=>({segments:[{...i,branch_step:0}],partners:[]}),Hc=(i,t)=>[...i.slice(0,-1),t(U(i))];function Wc(i,t,e){let s=t.filter(({contrast:a})=>!a).map(({segments:a})=>a),o=s.map(a=>ce(a).optimizer),n=o.map((a,c)=>{let l=o.slice(0,c+1).filter(h=>h===a).length;return Gc(i,a,l,o.filter(h=>h===a).length===1)});for(let a of new Set(o)){let c=o.flatMap((h,d)=>h===a?d:[]),l=Mf(c.map(h=>s[h]),e[a].parameters);l.forEach((h,d)=>Object.assign(n[c[d]],Sf(i,a,h,l.length)))}let r=0;return t.map(a=>(r=a.contrast?r+1:0,r?Tf(i,a,n[a.of],r):n[a.of]))}function Gc({looks:i,dashes:t},e,s,o){let{dash:n,label:r,light:a,dark:c,marker:l,outline:h}=i[e];return{light:a,dark:c,marker:l,outline:h,dash:t[(n+s-1)%t.length],ordinal:s,label:o?r:`${r} ${s}`,size:1,tag:s>1?String(s):""}}function Mf(i,t){let[e]=i.map(ce);if(i.length<2||i.some(a=>a.length>1||ce(a).schedule!==e.schedule))return[];let s=i.map(a=>[...Object.values(ce(a).values),...Object.values(ce(a).schedule_values)]),o=s[0].flatMap((a,c)=>new Set(s.map(l=>l[c])).size>1?c:[]);if(o.length!==1||t[o[0]]?.scale==="switch")return[];let n=s.map(a=>a[o[0]]),r=[...n].sort((a,c)=>a-c);return new Set(n).size===n.length?n.map(a=>r.indexOf(a)):[]}function Sf({looks:i,dashes:t,ramp:e},s,o,n){let r=u=>Math.floor((2*o*(u-1)+n-1)/(2*(n-1))),{outline:a,shades:c}=i[s],[l,h]=c[r(c.length)],d=e.larger[r(e.larger.length)];return{light:l,dark:h,size:d,dash:t[e.fuller[r(e.fuller.length)]],outline:a.map(([u,f])=>[u*d,f*d])}}function Tf(i,{segments:t,contrast:e},s,o){let{optimizer:n,values:r}=ce(t),{switch:a="",forms:c=["",""]}=e??{},l=c[r[a]>.5?1:0],{dashes:h,looks:d}=i;return{...Gc(i,n,1,!0),dash:h[(h.indexOf(s.dash)+1+o)%h.length],ordinal:0,label:a?`${s.label}, ${l}`:`${d[n].label} for ${s.label}`,tag:`${s.tag}${"abcdefgh"[o-1]}`}}function Vc(i,t,e){let s=e.map(()=>[]);if(new Set(e.map(c=>ce(c).optimizer)).size!==1)return s;let o=e.map(c=>Ef(i,t,c)),r=[...new Set(o.flatMap(c=>[...c.keys()]))].filter(c=>{let l=o.flatMap(h=>h.has(c)?[JSON.stringify(h.get(c))]:[]);return c==="branch_step"||new Set(l).size>1}),a=o.map(c=>r.map(l=>c.get(l)).filter(l=>l!==void 0));return new Set(a.map(c=>JSON.stringify(c))).size===e.length?a:s}function Ef(i,t,e){let{optimizer:s,values:o,schedule:n,schedule_values:r,branch_step:a}=ce(e),{label:c,parameters:l}=i.link.schedules[n],h=(u,f,p)=>[u,f?p>.5?"on":"off":p],d=new Map;for(let{name:u,sign:f,scale:p}of t[s].parameters)d.set(u,h(f,p==="switch",o[u]));return d.set("schedule",["",c.toLowerCase()]),l.forEach(({name:u,switch:f},p)=>d.set(`schedule ${u}`,h(i.schedule_signs[n][p],f,r[u]))),e.length>1&&d.set("branch_step",["from step",String(a)]),d}var ce=i=>i[i.length-1];var $f={kind:"",variety:"",label:"",sentence:"",criterion:"",step:0};function Yc(i,t,e,s,o){let{take_home:n,simulator:r}=i,a=ae(n,t.runs),c=a.map(({segments:f})=>f),l=Vc(n,r.methods,c),h=Wc(n,a,r.methods),d=qc(a),u=d.map((f,p)=>{let{looks:v,contrasts:m}=n,{optimizer:b}=U(f),g=a[p],w=Af(f,d);if(!g)return{...w,...Of(v[b].label)};let{of:x,contrast:y}=g;return{...w,...h[p],name:Qo(g,e),of:x,distinguishing:l[p],detail:Si(f,r),contrasts:y?[]:m[b].map(({name:S,label:E,teaches:M,sources:A})=>({name:S,label:E,teaches:M,sources:A,on:t.runs[x].partners.includes(S)})),teaches:y?.teaches??""}});return{...i,start:t.start,steps:t.steps,noise:t.noise,view:s,playback:null,method:l.some(({length:f})=>f)?n.looks[U(c[0]).optimizer].label:null,arrays:Object.fromEntries(Object.entries(i.arrays).filter(([f])=>f.startsWith("normal_"))),surface:o,runs:u,simulator:{...r,paths:d,fairness:t.fairness.rule,contrasts:d.map((f,p)=>a[p]?.contrast?.switch??null)}}}function Af(i,t){let e=i.slice(0,-1);return{records:0,outcome:$f,rate:0,first:0,rule:0,values:{},method_start:0,branch_step:U(i).branch_step,origin:e.length?t.findIndex(s=>sn(s,e)):null}}var Of=i=>({offstage:!0,label:i,contrasts:[],teaches:""});function Kc({head:i,array:t}){let e=Fe({head:i,array:t}),s=e.laboratory,o=s.conditions({}),n=s.firstDrawn(i.simulator.paths);return e.allRuns.forEach((r,a)=>{let c=e.simulated[a];!c||r.offstage||Object.assign(r,Nf(s,o,c),{first:n[a]})}),e}var Nf=(i,t,e)=>({rate:i.settings(e).values.learning_rate,outcome:re(ze(t),t.steps,e)});var ei=class{constructor(t){let{head:e}=t;this.taken=t,this.page=e.take_home,this.sharing=new Ie({...this.unpacked(e),simulator:e.simulator}),this.codec=new Zo(this.page.link),this.choice=this.page.choice,this.ids=this.firstIds,this.view=e.view,this.notices=[],this.made=void 0}get firstIds(){return this.page.choice.runs.map((t,e)=>e)}get isAsTaken(){return this.choice===this.page.choice}scene(){let{made:t,taken:e}=this;if(this.made=void 0,t)return t;if(!this.isAsTaken)return this.simulate(this.choice,this.ids);let s=e.head.runs.map(o=>({...o}));return Fe({...e,head:{...e.head,runs:s,view:this.view}})}get query(){let{codec:t,choice:e,view:s,taken:o}=this,n=t.table.view.settings.every(({name:r})=>s[r]===o.head.view[r]);return t.spell(e,n&&s.stage===o.head.view.stage?void 0:_f(s))}open(t,e=this.ids){let{codec:s,page:o}=this;if(!t)return this.replace({choice:o.choice},[]);let{choice:n,notices:r}=s.read(t),{view:a,notices:c}=s.readView(t),l=[...r,...c];if(!n)return void Object.assign(this,{notices:l,view:this.imposed(a)});let h=this.recognized(this.carried(n,l)),d=h.runs.length===e.length?e:h.runs.map((u,f)=>nn(this.ids)+f);try{this.replace({choice:h,ids:d,view:a},l)}catch(u){this.refuse(u,l)}}get numbers(){let{steps:t,noise:e,coefficients:s}=this.choice,o={...s,steps:t,noise:e};return this.page.numbers.map(n=>{let{parameter:r}=n,{covered:a}=this.sharing,c=r.name==="steps"&&e>0,l=r.name==="noise"&&t>a,h=c?Math.min(r.high,Math.max(r.low,a)):r.high,d=c?`${this.coverage} Without noise there can be more.`:void 0,u=c||l?`${n.help} ${d??this.coverage}`:n.help;return{...n,parameter:{...r,high:h,because:d},help:u,fixed:l,value:o[r.name]}})}get coverage(){return`This page carries noise for ${this.sharing.covered} steps.`}answer(t,e){if(t==="view"){let{serial:o,...n}=e;return this.view={...n,stamp:[this.view.stamp[0],o]},!1}let s=Uc[t];if(!s)return!1;try{let{byHand:o,...n}=s(this,e),r=[];if(this.sharing.missing(n.choice))throw new Ht(this.coverage);let a=this.recognized(this.fair(n.choice,n.ids??this.ids,o,r));this.replace({...n,choice:a},r)}catch(o){this.refuse(o,[])}return!0}refuse(t,e){if(!(t instanceof Ht))throw t;this.notices=[...e,t.message]}replace({choice:t,ids:e=this.ids,view:s},o){let{runs:n,members:r}=this.page.link.limits,a=t===this.page.choice?this.firstIds:e,c=ae(this.page,t.runs).length;if(t.runs.length>n)throw new Ht(`At most ${n} runs fit one picture.`);if(c>r)throw new Ht(`At most ${r} runs and partners fit one picture, got ${c}.`);let l=this.imposed(s),h=t===this.page.choice?void 0:this.simulate(t,a,l);if(h?.simulated.some(d=>!d))throw new Ht("No run can begin there: f or its gradient is not finite.");Object.assign(this,{choice:t,ids:a,view:l,made:h,notices:o})}simulate(t,e,s){return Kc({...this.taken,head:this.head(t,e,s)})}head(t,e,s=this.view){return Yc(this.taken.head,t,e,s,this.sharing.surface(t.coefficients,[]))}unpacked(t){return Wo({...this.taken,head:{...t,runs:t.runs.map(e=>({...e}))}})}recognized(t){let{codec:e,page:s}=this;return e.spell(t)===e.spell(s.choice)?s.choice:t}carried(t,e){let{seed:s}=this.page.choice,o=this.sharing.covered;return t.noise?(t.seed!==s&&e.push(`This page carries the noise of seed ${s} alone.`),t.steps>o&&e.push(this.coverage),{...t,seed:s,steps:Math.min(t.steps,o)}):t}fair(t,e,s,o){let{rule:n}=t.fairness,r={...t,fairness:this.page.link.fairness.default};if(n==="own"||!t.runs.length)return t;if(n==="tuned")return s===void 0&&o.push("This page does not tune: each run keeps its own learning rate."),r;let a=this.head(t,e),c=new Ce({...this.unpacked(a),simulator:a.simulator}),l=ae(this.page,t.runs),h=l.findIndex(({of:f,contrast:p})=>f===s&&!p),d=c.fairPaths(a.simulator.paths,c.conditions({}),h<0?void 0:h);if(!d)return o.push("The learning rates cannot be kept equal or matched. Each run keeps its own learning rate."),r;let u=l.flatMap(({contrast:f},p)=>f?[]:[d[p]]);return{...t,runs:t.runs.map(({partners:f},p)=>({partners:f,segments:u[p]}))}}imposed(t){let[e,s]=this.view.stamp;return t?{...this.view,...t,stamp:[e+1,s]}:this.view}},_f=i=>i;function Jc(i,t,e){let{runs:s,start:o,steps:n,noise:r,seed:a}=t,c=e.runs.length-s.length,l=new Set(s.map(({segments:d})=>Cf(U(d)))),h=Lf(i,t,e);return[`${rn(s.length,"run")}${c?` and ${rn(c,"partner")}`:""}`,` from ${Rs(...o)}, ${rn(n,"step")}${h&&`, ${h}`}`,l.size>1?", each on its own schedule":"",r?`, noise σ = ${T(r)} (seed ${a}, the same for all)`:"","."].join("")}function Lf({metrics:i},{runs:t,fairness:{rule:e,metric:s,low:o,high:n,count:r}},{laboratory:a}){let c=t.map(({segments:l})=>U(l).values.learning_rate);if(!t.length||!a)return"";if(e==="same")return`one learning rate for all, α = ${T(c[0])}`;if(e==="matched")return`first steps of equal length, ‖Δx‖ = ${T(If(a))}`;if(e==="tuned"){let l=`${T(o)} to ${T(n)}`;return`each tuned: best of ${r} learning rates from ${l} by ${i[s].toLowerCase()}`}return t.length<2?"":new Set(c).size===1?"one learning rate":"each at its own learning rate"}var If=i=>i.firstStep(i.given.paths[0],i.conditions({})),Cf=({schedule:i,schedule_values:t})=>JSON.stringify([i,...Object.values(t)]),rn=(i,t)=>`${i} ${t}${i===1?"":"s"}`;function Xc({tolerance:i},{runs:t,surface:e,simulated:s}){return t.map(({label:o,outcome:n},r)=>{let a=zf(s[r],e,i);return[o,n.label,...a,n.sentence]})}function zf({records:i,x:t,y:e,loss:s},{points:o,floor:n},r){let a=s.subarray(0,i),c=i-1,l=o.filter(({kind:v})=>v==="global minimum"),h=l.map(v=>Math.hypot(t[c]-v.x,e[c]-v.y)),d=n??0,u=a.findIndex(v=>v-d<=r*(a[0]-d)),f=l.length?"":"no minimum",p=0;for(let v=1;v<i;v++)p+=Math.hypot(t[v]-t[v-1],e[v]-e[v-1]);return[T(a[c]),T(a.reduce((v,m)=>Math.min(v,m))),f||T(Math.min(...h)),f||(u<0?"not reached":String(u)),T(p)]}var cn=class{constructor(t,e){let s=n=>document.getElementById(n),o=s("scene").textContent.trim();Object.assign(this,{host:t,mountPlayer:e}),this.session=new ei(Vi(Uint8Array.from(atob(o),n=>n.charCodeAt(0)))),this.notices=s("notices"),this.places=[...s("numbers").children],this.wayBack=s("way-back"),[this.app,this.takenQuery]=(this.wayBack.href??this.wayBack.textContent).split(/\?(.*)/s),this.address=new Xo(()=>this.open()),this.address.query?this.open():this.show(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.show())}open(){let{query:t,note:e}=this.address;this.session.open(t,e?.ids),this.show()}show(){let{session:t,host:e}=this;e.scene=t.scene(),this.describe(e.scene),this.mountPlayer({data:e.scene,parentElement:e,setTriggerValue:(s,o)=>this.hear(s,o)}),t.numbers.forEach((s,o)=>Lc({data:new TextEncoder().encode(JSON.stringify(s)),parentElement:this.places[o],setTriggerValue:(n,{value:r})=>this.hear("dial",{owner:s.turns.owner,parameter:s.parameter.name,value:r})}))}describe(t){let{session:e,notices:s,wayBack:o,app:n}=this,r=`: ${Jc(e.page,e.choice,t)}`,a=e.isAsTaken?this.takenQuery:e.query;s.replaceChildren(...e.notices.map(c=>an("p",c))),document.title=t.surface.label+r,document.querySelector("h1").lastChild.data=r,document.querySelector("tbody").replaceChildren(...Xc(e.page,t).map(c=>{let l=an("tr");return l.append(...c.map(h=>an("td",h))),l})),o.href?o.href=`${n}?${a}`:o.textContent=`?${a}`}hear(t,e){setTimeout(()=>{let{session:s,address:o}=this,{choice:n}=s,r=s.answer(t,e),a=s.choice===n?void 0:[t,e.name,e.parameter].join(" ");(a||t==="view")&&o.write(s.query,{ids:s.ids},a),r&&this.show()})}},an=(i,t="")=>Object.assign(document.createElement(i),{textContent:t}),Zc=(i,t)=>new cn(i,t);var tl=i=>wc({...i,inspector:Ai}),Aw=zn(La,Ji,Dn(tl)),Qc=document.getElementById("replay");Qc&&(ui(Ji+xc),Zc(Qc,tl));export{Aw as default};
