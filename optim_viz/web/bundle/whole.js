// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Ah="[data-testid=stApp]",Oh='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var Nh="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",_h="The server is back, and so is your scene, from the address.",bn=Symbol("renew"),gn=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(i=>!Bi(i,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!Bi(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(Nh)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(_h,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[bn]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(Oh)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},Bi=(n,t)=>n.name===t.name&&["owner","name","parameter"].every(e=>n.event?.[e]===t.event?.[e]),Hi;function Ui(n){return Hi??=new gn(document.querySelector(Ah)),Hi.patient(n)}var Wi=`.ov-notice {
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
`;function Oe(n,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:n}),i=Object.assign(document.createElement("button"),{type:"button",textContent:t});return i.addEventListener("click",e),s.append(o,i),s}var Gi="optim-viz-reloaded-for";function Vi(n,t,e){let s=!1;return({data:o,parentElement:i,setTriggerValue:r,...a})=>{s||wn(t),s=!0;let c=new TextDecoder().decode(o.subarray(0,8));if(c!=="0058c0d3")return Ih(c,i);let l=i.querySelector(".ov-place");l&&(l.outerHTML=n);let h=Ui(r);return e({...a,parentElement:i,setTriggerValue:h,data:o.subarray(8)})}}function wn(n){document.body.append(Object.assign(document.createElement("style"),{textContent:Wi+n}))}function Ih(n,t){if(!zh(n)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Oe("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function zh(n){try{return sessionStorage.getItem(Gi)===n?!0:(sessionStorage.setItem(Gi,n),!1)}catch{return!0}}var Yi=1e3,jh=512*1024;function Ch(n){let t=n.split("#")[0].split("?").slice(1).join("?");return t.length>jh?"is far too long":t.split("&").length>Yi?`has more than ${Yi.toLocaleString("en")} parts`:""}var Ki=!1;function Ji(n){return t=>(Ki||Rh(t.parentElement),Ki=!0,n(t))}function Rh(n){let t=Ch(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=Oe(e,"Dismiss",()=>s.remove());n.prepend(s)}var Xi=new WeakMap;function $t(n,t){let e=n.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):n.textContent!==t&&(n.textContent=t)}function Tt(n,t){let e=Xi.get(n),s=e&&e.first===n.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),i=o.filter((l,h)=>h%2===0&&l),r=o.map((l,h)=>h%2||!l?l:"…").join(""),a=s?.tags===r?i.flatMap((l,h)=>l===s.texts[h]?[]:[h]):void 0;if(s&&a?.every(l=>s.nodes[l]&&!i[l].includes("&"))){for(let l of a)s.nodes[l].nodeValue=i[l];Object.assign(s,{html:t,texts:i});return}n.innerHTML=t;let c=Dh(n);Xi.set(n,{html:t,tags:r,texts:i,first:n.firstChild,nodes:c.length===i.length?c:[]})}function Dh(n){let t=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var Ph={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function L(n){return n.replace(/[&<>"]/g,t=>Ph[t])}function Zi(n,t,e,s,o){n.beginPath(),t.forEach(([i,r],a)=>n[a?"lineTo":"moveTo"](e+i*o,s+r*o)),n.closePath()}function ie(n,t,e,s,o,i){let r=i.of(t);n.setLineDash([]),n.lineJoin="round",Zi(n,t.outline,e,s,o),n.strokeStyle=i.rim,n.lineWidth=o*.75,n.stroke(),n.fillStyle=t.ordinal===1?r:i.rim,n.fill(),n.strokeStyle=r,n.lineWidth=o*(t.ordinal===1?.12:.42),n.stroke(),t.tag&&(n.fillStyle=r,n.font=`600 ${Math.round(o*1.7)}px ${i.font}`,n.textAlign="left",n.textBaseline="middle",n.fillText(t.tag,e+o*1.6,s-o))}var Fh=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Ts(n,t,e,s,o,i,r,a){let c=Math.hypot(o,i)||1,l=o/c,h=i/c,d=Fh.map(([u,f])=>[u*l-f*h,u*h+f*l]);n.setLineDash([]),Zi(n,d,e,s,r*1.25),n.strokeStyle=a.rim,n.lineWidth=r*.6,n.stroke(),n.fillStyle=a.of(t),n.fill()}function Es(n,t,e,s,o,i){n.setLineDash([]);let r=[[i.rim,o*.95],[i.of(t),o*.45]];for(let[a,c]of r){n.beginPath();for(let l of[1,-1])n.moveTo(e-o,s-l*o),n.lineTo(e+o,s+l*o);n.strokeStyle=a,n.lineWidth=c,n.stroke()}}function As(n,t,e,s,o,i){n.setLineDash([]);let r=[[i.rim,o*.7],[i.of(t),o*.3]];for(let[a,c]of r)n.strokeStyle=a,n.lineWidth=c,n.beginPath(),n.arc(e,s,o*.85,0,2*Math.PI),n.stroke();n.fillStyle=i.of(t),n.beginPath(),n.arc(e,s,o*.3,0,2*Math.PI),n.fill()}function jt(n,t,e){let s=n.outline.map(([l,h])=>`${(17+l*5).toFixed(2)},${(8+h*5).toFixed(2)}`).join(" "),[o,i,r]=n.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${n.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${i}" stroke-width="${r}"/><text x="24" y="6.5" ${c}>${n.tag}</text></svg>`}function Wt(n,t,e){let s=(t-n)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),i=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(n/i-1e-9);a*i<=t+i*1e-9&&r.length<99;a++)r.push(a*i);return{values:r,step:i}}function xn(n,t,e){let s=[1,2,3,5,10,20,50,100].find(i=>(t-n)/i<=e)??100,o=[];for(let i=Math.ceil(n/s)*s;i<=t;i+=s)o.push(i);return o}var qh={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Ft(n){return n===0?"1":n===1?"10":"10"+String(n).split("").map(t=>qh[t]).join("")}function Ne(n,t){if(Math.abs(n)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(n)>=1e6){let i=Math.floor(Math.log10(Math.abs(n))+1e-9),r=Math.max(0,Math.min(15,i-e+s));return n.toExponential(r).replaceAll("-","−").replace("e+","e")}return n.toFixed(o).replace("-","−")}var Bh=7;function Qe(n,t){let e=n.map(c=>Ne(c,t));if(e.every(c=>c.length<=Bh&&!c.includes("e"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(n[0]/10**(s+2)+1e-9),i=s+2<0?o/10**-(s+2):o*10**(s+2),r=i===0?"":`${Hh(i)} + `;return{texts:n.map(c=>Ne(c/10**s-o*100,t/10**s)),counted:` = ${r}… · ${Ft(s)}`}}var Hh=n=>String(n).replaceAll("-","−").replace("e+","e");function $(n,t=4){if(!Number.isFinite(n))return n>0?"∞":n<0?"−∞":"–";let e=Math.abs(n);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=n.toExponential(t-2).split("e"),i=Ft(Number(o)),r=String(Number(s)).replace("-","−");return/^−?1$/.test(r)?r.replace("1",i):`${r}·${i}`}return String(Number(n.toPrecision(t))).replace("-","−")}var Uh=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,Wh=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,Gh="⁰¹²³⁴⁵⁶⁷⁸⁹";function Qi(n){let t=n.trim().replace(/[−–]/g,"-").replace(",",".").replace(Wh,(e,s="1",o)=>`${s}e${[...o].map(Vh).join("")}`);return Uh.test(t)?Number(t):NaN}var Vh=n=>n==="⁻"?"-":Gh.indexOf(n),tr=n=>String(n);function er(n,{low:t,high:e,whole:s,scale:o,because:i}){return Number.isNaN(n)?"That is no number: 0.05 and 0,05 are.":n<t||n>e?[`From ${$(t)} to ${$(e)} only.`,i].filter(Boolean).join(" "):(s||o==="switch")&&!Number.isInteger(n)?"Whole numbers only.":""}var sr=0,Os=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",sr+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${sr}`,this.refusal.hidden=!0;for(let[s,o]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(s,o);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:s})=>s==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,s){let o=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",o),this.root.setAttribute("aria-label",e),this.root.disabled=s}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=Qi(this.root.value),e=er(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=tr(this.taker.value),this.root.value=this.written,this.say("")}};var Ns=class{constructor(t,e,s){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[o,i]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(o,i);this.root.style.setProperty("--ov-room",`${e}px`);for(let o of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${o}`}));this.pressed=!1,this.settle=0,this.listen(s)}listen(t){let{root:e,holder:s}=this,o=(i,r)=>e.addEventListener(i,r,{signal:t});o("pointerdown",i=>this.press(i)),o("pointermove",i=>this.pressed&&this.point(i)),o("pointerup",i=>{this.pressed&&(this.point(i),s.release())}),o("pointercancel",()=>{this.pressed=!1,s.back()}),o("keydown",i=>this.key(i)),o("keyup",()=>{!s.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>s.release(),400))}),o("blur",()=>this.pressed||s.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:s}=this.holder,{left:o,width:i}=this.root.getBoundingClientRect(),r=i-2*this.sideRoom,a=(t.clientX-o-this.sideRoom)/r;return!e||Math.abs(e.share(s)-a)*r<3?s:e.value(a,r)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let s=Yh(e.lattice,e.value,t.key);s!==void 0&&(t.preventDefault(),e.grasp(),e.turn(s))}rest(){clearTimeout(this.settle)}name(t){for(let[e,s]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(s)&&this.root.setAttribute(`aria-${e}`,String(s))}write(){let{scale:t,value:e,inForce:s}=this.holder,o=i=>String(Math.min(1,Math.max(0,t?.share(i)??0)));this.root.style.setProperty("--ov-share",o(e)),this.root.style.setProperty("--ov-home",o(s)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==s})}};function Yh({values:n,stride:t},e,s){let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[s];if(!o)return;let i=n.findIndex(l=>l>e),r=i<0?n.length:i,a=r-(n[r-1]===e?2:1),c=o>0?r+o-1:a+o+1;return n[Math.max(0,Math.min(n.length-1,c))]}var Kh=8,_e=class{constructor(t,e,{signal:s,sideRoom:o=Kh,pressable:i=!0,spoken:r=String}){this.root=t,this.told=e,this.pressable=i,this.spoken=r,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new Ns(this,o,s),this.field=new Os(this,s),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:s}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:s}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:s,value:o=s,label:i,fixed:r}){Object.assign(this,{scale:t,lattice:e,inForce:s,fixed:r,value:this.held?this.value:o});let{parameter:a,ends:c}=t,l=[i,a.name,c,r].join();l!==this.named&&this.arrange(a,c,i),this.named=l,this.write()}arrange(t,[e,s],o){let{track:i,toggle:r,field:a,fixed:c}=this,l=t.scale==="switch"&&this.pressable;i.root.hidden=a.root.hidden=l,r.hidden=!l,i.name({label:o,disabled:c,valuemin:e,valuemax:s}),r.setAttribute("aria-label",o),r.disabled=c,a.load(t,o,c)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:s}=this,o=t.target===s.root&&s.edited;!o&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),o?s.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:s}=this,o=[t,e,s?.ends].join();this.track.name({valuetext:this.spoken(t)}),o!==this.written&&(this.written=o,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var or=["local minimum","saddle","maximum"],nr=["converged","stuck_at_saddle","left_view","overflowed"],ir={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},rr="{fate} · step {step}",ar="{count} step",cr="{count} steps",lr="the last step",hr="the last {count} steps",dr="global minimum",ur="local minimum",fr="stuck at a maximum",pr="at equal height",vr="undefined",yn="descending",mr="at the start",gr="Overflowed at step {step}; the last finite point is {place}, f = {f}.",br="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",wr="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",xr="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",yr="Converged to the {kind} at {place}, by step {step}.",kr="Converged to the minimum at {place}, which is not in the list, by step {step}.",Mr="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Sr="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",$r="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Tr="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",Er="{because} The Hessian is not positive there.",Ar="{because} f is {value} there, within {within} of the known optimum, {optimum}.",Or="{because} f is {value} there, above the known optimum, {optimum}.",Nr="Left the view at step {step} and has not come back; it is now at {place}.",_r="Outside the view from the start; it is now at {place}.",Lr="Its last point lies outside the surface's window.",Ir="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",zr="f changed by less than 1e-12 of its size over {window}.",jr="At equal height: after {steps} f is {f} as before, at another place.",Cr="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",Rr="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",Dr="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",Pr="Rising after {steps}: f went from {before} to {f} over {window}.",Fr="At the end of the last quarter of the steps f is above where it was when that began.",qr="Still descending after {steps}: f = {f}.",Br="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";var _s={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},Xh={kind:"",variety:"",label:mr,sentence:"No step is made yet.",criterion:"",step:0};function Gt({kind:n,variety:t}){let e=t.replaceAll(" ","_");return e in _s?e:n}function ts(n,t,e){return t>=e||!n.outcome.kind?n.outcome:n.outcomeAt?.(t)??Xh}function Ls(n,t=""){return`<span class="ov-chip" data-kind="${Gt(n)}" ${t}>${fe(n)}</span>`}function fe(n){return`<i aria-hidden="true">${_s[Gt(n)]??""}</i>${L(n.label)}`}var Zh=[1,1.25,1.6,2,2.5,3,4,5,6,8],Hr={linear:[n=>n,n=>n],switch:[n=>n,n=>Math.round(n)],log:[Math.log10,n=>10**n],complement:[n=>-Math.log10(1-n),n=>1-10**-n]},Le=class{constructor(t,e,s,o){this.parameter=t,this.ends=[t.low,t.high],t.name==="learning_rate"&&t.scale==="log"&&(this.ends=sd(this.ends,e,s)),o&&(this.ends=[Math.min(o[0],e),Math.max(o[1],e)]),t.reach&&(this.ends[1]=td(t.reach,e,t.high))}share(t){let[e]=Hr[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s,whole:o}=this.parameter,[i,r]=Hr[s],[a,c]=this.ends.map(i),l=a+Math.min(1,Math.max(0,t))*(c-a),h=r(l);if(s==="switch")return h;let[d,u]=this.ends;if(s==="linear")return es(ed(h,o?1:(c-a)/e),d,u);let f=Math.max(2,Math.ceil(-Math.log10(10**((c-a)/e)-1))+1);if(o)return es(Math.round(pe(h,2)),d,u);let p=s==="log"?pe(h,f):pe(1-pe(1-h,f),12);return es(p,d,u)}lattice(t){let{parameter:e}=this,{scale:s,whole:o}=e,[i,r]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(o&&s==="log"){let v=Qh(i,r).flatMap(m=>Zh.map(g=>Math.floor(g*m)));return{values:kn([i,...v.filter(m=>i<m&&m<r),r]),stride:10}}if(s==="linear"){let v=Math.min(t-1,100),m=Array.from({length:v+1},(g,b)=>pe(i+(r-i)*b/v,6));return{values:kn(m),stride:10}}let[a,c]=s==="log"?[i,r]:[1-r,1-i],l=Math.max(1,Math.floor((t-1)/Math.log10(c/a)+1e-9)),h=Math.ceil(Math.log10(a)*l-1e-9),d=Math.floor(Math.log10(c)*l+1e-9),u=Array.from({length:d-h+1},(v,m)=>pe(10**((h+m)/l),3)),f=s==="log"?u:u.map(v=>pe(1-v,12)),p=[e.low,e.high].filter(v=>i<=v&&v<=r);return{values:kn([...f,...p]),stride:l}}},pe=(n,t)=>Number(n.toPrecision(t)),es=(n,t,e)=>Math.min(e,Math.max(t,n)),kn=n=>[...new Set(n)].sort((t,e)=>t-e),Qh=(n,t)=>{let e=Math.floor(Math.log10(n)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(s,o)=>10**(e+o))},td=(n,t,e)=>Math.min(e,n*10**Math.max(0,Math.ceil(Math.log10(t/n)-1e-9))),ed=(n,t)=>Number(n.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function sd([n,t],e,s){let o=es(s,n,t),i=5/2,r=e>0?Math.log10(e/o):0,a=Math.sign(r)*Math.ceil(Math.max(0,Math.abs(r)-i-.01)),c=l=>es(o*10**l,n,t);return[c(a-i),c(a+i)]}var mt=22250738585072014e-324,od=Float64Array.from({length:2047},(n,t)=>2**(t-1022)),Ie=new DataView(new ArrayBuffer(8)),os=n=>od[n+1022];function Is(n){return Ie.setFloat64(0,n),(Ie.getUint32(0)>>>20)-1023}function zs(n){return Ie.setFloat64(0,n),Ie.setUint32(0,Ie.getUint32(0)&1048575|1072693248),Ie.getFloat64(0)}var j=n=>Math.abs(n)>=mt?n:n*0;function P(n,t){let e=n*t;if(!(Math.abs(e)<=mt))return e;let s=Math.abs(n)<Math.abs(t)?n*ss*t:n*(t*ss);return Math.abs(s)<mt*ss?e*0:e}function Vt(n,t){let e=n/t;return Math.abs(e)<=mt&&Math.abs(n*ss/t)<mt*ss?e*0:e}var ss=2**200;function js(n,t){let e=n,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=P(s,e)),e=P(e,e);return s}var ns=(n,t)=>n>=t||Number.isNaN(n)?n:t,is=(n,t)=>n<=t||Number.isNaN(n)?n:t;function ve(n,t,e){let s=P(.5,j(n-e)),o=P(.5,j(n+e)),i=Math.max(Math.abs(s),Math.abs(t)),r=Vt(1,i>0?i:1),[a,c]=[P(s,r),P(t,r)],l=Math.sqrt(j(P(a,a)+P(c,c))),h=P(i,l),d=Vt(1,l>0?l:1),u=l>0?P(a,d):1,f=P(c,d),p=Math.sqrt(P(.5,j(1+Math.abs(u)))),v=Vt(P(.5,f),p),[m,g]=u>=0?[p,v]:[Math.abs(v),f>=0?p:-p];return{lam:[j(o+h),j(o-h)],V:[[m,0-g],[g,m]]}}function Zt(n,t,e){let[s,o]=[n/e,t/e];return Math.sqrt(s*s+o*o)}function Wr(n,t,e,s){let o=n.records-1,[i,r,a]=n.hessian.map(k=>k[o]);if(![i,r,a].every(Number.isFinite))return;let{lam:c,V:l}=ve(i,r,a),[h,d]=[l[0][0],l[1][0]],[u,f]=n.gradient.map(k=>k[o]),p=Math.max(Math.abs(c[0]),Math.abs(c[1])),v=c.map(k=>Math.abs(k)<=1e-6*p),m=[h*u+d*f,h*f-d*u],g=m.some((k,_)=>v[_]&&Math.abs(k)>1e-6*e*p),b=m.map((k,_)=>v[_]?0:-k/c[_]),w=Zt(b[0],b[1],e);if(!(p>0)||g||!(w<=1))return;let x=[h*b[0]-d*b[1],d*b[0]+h*b[1]],y=c.map((k,_)=>!v[_]&&k<0);if(y.some(Boolean)){let k=id(n,t,x,w,e,s);y=y.map((_,W)=>_&&c[W]<-k)}let[S,T]=b.map((k,_)=>y[_]?k:0),[M,A,E]=or,N=y.every((k,_)=>k||v[_]);return{kind:y.some(Boolean)?N?E:A:M,offset:x,leaving:Zt(S,T,e)>.1}}function id(n,t,e,s,o,i){let r=n.records-1,[a,c]=[n.x[r],n.y[r]],l=t,h=-1;for(let m=t;m<=r;m++){let g=Zt(n.x[m]-a,n.y[m]-c,o);g>h&&([l,h]=[m,g])}let d=n.hessian.map(m=>m[l]);h===0&&s>0&&(d=i(Float64Array.of(a+e[0]),Float64Array.of(c+e[1])).slice(3).map(([g])=>g),h=s);let[u,f,p]=d.map((m,g)=>m-n.hessian[g][r]),v=Math.sqrt(u*u+2*(f*f)+p*p);return h>0&&Number.isFinite(v)?2*s*v/h:0}var as=({kind:n})=>n.endsWith("minimum");function Mn([n,t,e,s]){let[o,i]=[t-n,s-e],r=Math.max(o,i),[a,c]=[o/r,i/r];return .001*(r*Math.sqrt(a*a+c*c))}var Sn=([n,t,e,s],o,i)=>o>=n&&o<=t&&i>=e&&i<=s,$n=n=>Math.min(Math.floor((n+1)/2),Math.max(10,Math.floor(.05*n))),Tn=n=>Math.max(Math.min(n+1,20),Math.floor(.25*n)),Jr=n=>n.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function Rs(n,t,e,s){let o=n.records;for(;o>0&&!(Zt(n.x[o-1]-t,n.y[o-1]-e,s)>1);)o--;return o}function Xr({domain:n,points:t,differentiate:e},s,o){let i=Mn(n),r=o.records-1,a=r-$n(s),[c,l]=[o.x[r],o.y[r]],h=t.filter(({interior:m})=>m),d=h.filter(as),u=h.filter(m=>!as(m)),f=m=>Rs(o,m.x,m.y,i)<=a,p=d.find(f);if(p)return{fate:Cs(p),target:p};let v=f({x:c,y:l})?Wr(o,a,i,e):void 0;if(!v?.leaving){if(p=u.find(f),p)return{fate:Cs(p),target:p};if(v){let{kind:m,offset:g}=v,b={x:c+g[0],y:l+g[1],kind:m};return p=[...d,...u].find(w=>Zt(b.x-w.x,b.y-w.y,i)<=1),p?{fate:Cs(p),target:p}:{fate:Cs(b),unlisted:b}}}return Sn(n,c,l)?{fate:En(o,r+1-Tn(s),i).fate}:{fate:"left_view"}}var Cs=n=>as(n)?"converged":"stuck_at_saddle";function En(n,t,e){let s=n.loss.subarray(t,n.records),o=s.length-1,[i,r,a,c]=[s[0],s[0],0,0];for(let p=1;p<=o;p++)i=Math.min(i,s[p]),r=Math.max(r,s[p]),s[p]>s[p-1]&&a++,s[p]<s[p-1]&&c++;let l=r-i,h=l<=1e-12*(1+Math.abs(s[o])),d=a/o,u=h?dd(n,t,e):0,f="still_descending";if(h)f=u<.2?"stalled":"oscillating";else if(d>0){let p=Math.ceil(s.length/2),[v,m]=[s.subarray(0,p),s.subarray(p)],g=Vr(v)-Vr(m),[b,w]=[Yr(v),Yr(m)],x=b>w&&!(d>=.2&&g<.25*l),y=b<w&&!(c/o>=.2&&-g<.25*l);(x||y)&&s[o]>s[0]?f="rising":(!x||!(s[o]<s[0]))&&(f="oscillating")}return{fate:f,level:h,turning:u,rising:d,lowest:i,highest:r,begin:s[0]}}function Vr(n){let t=0;for(let e of n)t+=e;return t/n.length}function Yr(n){let t=n.slice().sort(),e=n.length>>1;return n.length%2?t[e]:(t[e-1]+t[e])/2}function dd({x:n,y:t,records:e},s,o){let i=e-1,r=!1,a=0;for(let d=s;d<i;d++)Zt(n[d]-n[i],t[d]-t[i],o)>1&&(r=!0),a=Math.max(a,Math.abs(n[d+1]-n[d]),Math.abs(t[d+1]-t[d]));if(!r||i-s<2)return 0;let c=0,[l,h]=[0,0];for(let d=s;d<i;d++){let[u,f]=[(n[d+1]-n[d])/a,(t[d+1]-t[d])/a];d>s&&u*l+f*h<0&&c++,[l,h]=[u,f]}return c/(i-s-1)}function re(n,t,e){let s=e.records-1,[o,i]=[e.x[s],e.y[s]],r=Ds(o,i);if(s<t){let p={step:e.records,place:r,f:$(e.loss[s],3)};return e.undefined?qt("overflowed",e.records,Z(wr,p),xr,vr):qt("overflowed",e.records,Z(gr,p),br)}let{fate:a,target:c,unlisted:l}=Xr(n,t,e),h=Mn(n.domain),d=$(h,2),u=c?Rs(e,c.x,c.y,h):NaN;if(c&&s-u>=$n(t))return Zr(n,c,!0,u,Z($r,{step:u,near:d}));let f=c??l;if(f){let p=Rs(e,o,i,h);return Zr(n,f,!!c,p,Z(Tr,{step:p,near:d}))}if(a==="left_view"){let p=e.records;for(;p>0&&!Sn(n.domain,e.x[p-1],e.y[p-1]);)p--;let v=Z(p?Nr:_r,{step:p,place:r});return qt(a,p,v,Lr)}return fd(a,e,h)}function Qr(n,t,e,s){if(s>=t)return re(n,t,e);if(!(s>0))return;let o=re(n,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:yn,variety:yn}:o}function qt(n,t,e,s,o=""){let i=o||ir[n],r=nr.includes(n)?Z(rr,{fate:i,step:t}):i;return{kind:n,variety:o,label:r,sentence:e,criterion:s,step:t}}function Zr(n,t,e,s,o){let{kind:i,x:r,y:a}=t,c={kind:i,place:Ds(r,a),step:s};if(!as(t)){let w=Z(e?Mr:Sr,c),x=i==="maximum"?fr:"";return qt("stuck_at_saddle",s,w,Z(Er,{because:o}),x)}let l=Z(e?yr:kr,c),h=t.value??n.differentiate(Float64Array.of(r),Float64Array.of(a))[0][0],d=n.points.find(w=>w.kind==="global minimum")?.value;if(d===void 0)return qt("converged",s,l,o);let u=1e-6*(1+Math.abs(d)),f=h-d<=u,[p,v,m]=[$(h,3),$(d,3),$(u,2)],g={because:o,value:p,optimum:v,within:m},b=Z(f?Ar:Or,g);return qt("converged",s,l,b,f?dr:ur)}function fd(n,t,e){let s=t.records-1,o=Tn(s),i=Z(s===1?ar:cr,{count:s}),r=Z(o===2?lr:hr,{count:o-1}),a=$(t.loss[s],3);if(n==="stalled"){let m=Z(zr,{window:r}),g=Zt(t.x[s]-t.x[s-1],t.y[s]-t.y[s-1],e);return o===2&&g>1?qt(n,s,Z(jr,{steps:i,f:a}),m,pr):qt(n,s,Z(Ir,{f:a}),m)}if(n==="still_descending")return qt(n,s,Z(qr,{steps:i,f:a}),Br);let{level:c,turning:l,rising:h,begin:d,...u}=En(t,t.records-o,e),[f,p]=[$(u.lowest,3),$(u.highest,3)];if(n==="rising"){let m=Z(Pr,{steps:i,before:$(d,3),f:a,window:r});return qt(n,s,m,Fr)}let v=c?Z(Rr,{share:An(l),window:r,f:a}):Z(Cr,{share:An(h),window:r,lowest:f,highest:p});return qt(n,s,v,Z(Dr,{rises:An(.2)}))}var Z=(n,t)=>n.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Ds=(n,t)=>`(${$(n)}, ${$(t)})`;function An(n){let t=100*n,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function Ps(n){let t=n>710,s=n<-709?-709:n,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,l=o-c,h=a*5497923018708371e-29,d=l-h,f=l-d-h,p=n<-708.3964185322641,v=1+d,g=1-v+d,b=d*d,W=(((((11470745597729725e-27*b+208767569878681e-23)*b+2755731922398589e-22)*b+248015873015873e-19)*b+.001388888888888889)*b+.041666666666666664)*b+.5,Q=((((16059043836821613e-26*b+2505210838544172e-23)*b+27557319223985893e-22)*b+.0001984126984126984)*b+.008333333333333333)*b+.16666666666666666,ot=d*Q,K=W+ot,I=b*K,F=f+I,ct=g+F,J=v+ct,C=a>0,V=J*(C?2:.5),X=a-1,Y=a+1,q=os(C?X:Y),it=V*q,D=j(it);return p?0:D}function Fs(n){let t=Is(n),e=zs(n),s=e>1.4142135623730951,o=t+1,i=s?o:t,r=.5*e,c=(s?r:e)-1,l=2+c,h=c/l,d=h*h,f=.5*c*c,G=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,tt=d*G,pt=f+tt,at=h*pt,O=i*5497923018708371e-29,et=at+O,st=f-et,Q=i*.6931471805598903,ot=st-c,K=Q-ot,I=n<22250738585072014e-324,ct=n>-22250738585072014e-324?-1/0:NaN,J=I?ct:K;return n<=17976931348623157e292?J:n}function qs(n){let t=Math.abs(n),e=t<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,f=l-d-h,p=a*22517417706346578e-34,v=d-p,g=d-v-p,b=f+g,x=a*35215598651832e-40-b,y=v-x,S=.25*a,M=4*Math.floor(S),A=a-M,N=v-y-x,k=y*y,K=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,I=k*K,F=y*I,J=1-.5*k,C=N*J,nt=F+C,V=y+nt,X=-.5*k,Y=1+X,q=1-Y+X,it=k*k,Nt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,Mt=it*Nt,dt=y*N,Jt=Mt-dt,_t=q+Jt,Lt=Y+_t,It=A>=2,ut=.5*A,Rt=Math.floor(ut)!==ut?Lt:V,Ut=-Rt,ft=It?Ut:Rt;return t<3725290298461914e-24?n:ft}function Bs(n){let e=Math.abs(n)<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,f=l-d-h,p=a*22517417706346578e-34,v=d-p,g=d-v-p,b=f+g,x=a*35215598651832e-40-b,y=v-x,S=.25*a,M=4*Math.floor(S),A=a-M,N=v-y-x,k=y*y,K=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,I=k*K,F=y*I,J=1-.5*k,C=N*J,nt=F+C,V=y+nt,X=-.5*k,Y=1+X,q=1-Y+X,it=k*k,Nt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,Mt=it*Nt,dt=y*N,Jt=Mt-dt,_t=q+Jt,Lt=Y+_t,It=3-A,Ct=A*It>1,bt=.5*A,ft=Math.floor(bt)!==bt?V:Lt,vt=-ft,Dt=Ct?vt:ft,Xt=0*n;return e?Dt:Xt}function Hs(n){let t=Math.abs(n),e=t<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,f=l-d-h,p=a*22517417706346578e-34,v=d-p,g=d-v-p,b=f+g,x=a*35215598651832e-40-b,y=v-x,S=.25*a,M=4*Math.floor(S),A=a-M,N=v-y-x,k=y*y,K=((((((28114572543455206e-31*k+-7647163731819816e-28)*k+16059043836821613e-26)*k+-2505210838544172e-23)*k+27557319223985893e-22)*k+-.0001984126984126984)*k+.008333333333333333)*k+-.16666666666666666,I=k*K,F=y*I,J=1-.5*k,C=N*J,nt=F+C,V=y+nt,Y=y-V+nt,lt=-.5*k,q=1+lt,D=1-q+lt,Et=k*k,dt=(((((4779477332387385e-29*k+-11470745597729725e-27)*k+208767569878681e-23)*k+-2755731922398589e-22)*k+248015873015873e-19)*k+-.001388888888888889)*k+.041666666666666664,Jt=Et*dt,_t=y*N,Lt=Jt-_t,It=D+Lt,ut=q+It,bt=q-ut+It,Rt=.5*A,ft=Math.floor(Rt)!==Rt,vt=-ut,Dt=ft?vt:V,Xt=-bt,te=ft?Xt:Y,St=ft?V:ut,Me=ft?Y:bt,he=t<3725290298461914e-24,Pt=Dt/St,ee=Pt*134217729,de=ee-Pt,se=ee-de,Ue=Pt-se,Se=St*134217729,We=Se-St,oe=Se-We,$e=St-oe,ne=Pt*St,ue=se*oe-ne,ln=se*$e,Ve=Ue*oe,ks=ln+Ve,Ye=ue+ks,Ke=Ue*$e,Te=Ye+Ke,Ss=Dt-ne-Te,$s=Pt*Me,yi=te-$s,hn=(Ss+yi)/St,dn=Pt+hn;return he?n:dn}function Us(n){let t=Math.abs(n),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,l=o-c,h=a*5497923018708371e-29,d=l-h,f=l-d-h,p=os(a),v=d*d,N=(((((11470745597729725e-27*v+208767569878681e-23)*v+2755731922398589e-22)*v+248015873015873e-19)*v+.001388888888888889)*v+.041666666666666664)*v+.5,O=((((16059043836821613e-26*v+2505210838544172e-23)*v+27557319223985893e-22)*v+.0001984126984126984)*v+.008333333333333333)*v+.16666666666666666,et=d*O,st=N+et,Q=v*st,ot=f+Q,K=d+ot,F=d-K+ot,ct=p-1,J=p*K,C=ct+J,V=ct-C+J,X=p*F,Y=V+X,lt=C>2,q=lt?C:2,it=lt?2:C,D=q+it,kt=q-D+it+Y,H=C/D,gt=H*134217729,At=gt-H,Ot=gt-At,Qt=H-Ot,Kt=D*134217729,ke=Kt-D,Nt=Kt-ke,Mt=D-Nt,dt=H*D,_t=Ot*Nt-dt,Lt=Ot*Mt,It=Qt*Nt,ut=Lt+It,Ct=_t+ut,bt=Qt*Mt,Rt=Ct+bt,ft=C-dt-Rt,vt=H*kt,Dt=Y-vt,te=(ft+Dt)/D,St=H+te,Me=t<3725290298461914e-24,he=n<0,Pt=-St;return Me?n:he?Pt:St}function ta(n){let t=n>1025,e=n<-1022,o=t?1025:e?-1022:n,i=o+.5,r=Math.floor(i),a=o-r,c=a*134217729,l=c-a,h=c-l,d=a-h,u=a*.6931471805599453,p=h*.6931471824645996-u,v=h*-1904654323148236e-24,m=d*.6931471824645996,g=v+m,b=p+g,w=d*-1904654323148236e-24,x=b+w,y=a*23190468138462996e-33,S=x+y,T=1+u,A=1-T+u,E=u*u,et=(((((11470745597729725e-27*E+208767569878681e-23)*E+2755731922398589e-22)*E+248015873015873e-19)*E+.001388888888888889)*E+.041666666666666664)*E+.5,nt=((((16059043836821613e-26*E+2505210838544172e-23)*E+27557319223985893e-22)*E+.0001984126984126984)*E+.008333333333333333)*E+.16666666666666666,V=u*nt,X=et+V,Y=E*X,lt=S+Y,q=A+lt,it=T+q,D=r>0,yt=it*(D?2:.5),kt=r-1,H=r+1,At=os(D?kt:H),Ot=yt*At;return e?0:Ot}function ea(n){let t=1+n,e=n>1,o=1-(t-n),i=t-1,r=n-i,c=(e?o:r)/t,l=Is(t),h=zs(t),d=h>1.4142135623730951,u=l+1,f=d?u:l,p=.5*h,m=(d?p:h)-1,g=2+m,b=m/g,w=b*b,y=.5*m*m,ot=(((((((((.08695652173913043*w+.09523809523809523)*w+.10526315789473684)*w+.11764705882352941)*w+.13333333333333333)*w+.15384615384615385)*w+.18181818181818182)*w+.2222222222222222)*w+.2857142857142857)*w+.4)*w+.6666666666666666,K=w*ot,I=y+K,F=b*I,J=f*5497923018708371e-29+c,C=F+J,nt=y-C,V=f*.6931471805598903,X=nt-m,Y=V-X,q=Math.abs(n)<5551115123125783e-32,it=t<22250738585072014e-324,Et=t>-22250738585072014e-324?-1/0:NaN,yt=it?Et:Y,H=t<=17976931348623157e292?yt:t;return q?n:H}function Ws(n,t){let e=Math.abs(n),s=Is(e),o=zs(e),i=o>1.4142135623730951,r=s+1,a=i?r:s,c=.5*o,h=(i?c:o)-1,d=2+h,f=2-d+h,p=h/d,v=p*134217729,m=v-p,g=v-m,b=p-g,w=d*134217729,x=w-d,y=w-x,S=d-y,T=p*d,A=g*y-T,E=g*S,N=b*y,k=E+N,_=A+k,W=b*S,B=_+W,G=h-T-B,tt=p*f,at=(G-tt)/d,O=p*p,st=g*g-O,Q=g*b,ot=b*g,K=Q+ot,I=st+K,F=b*b,ct=I+F,C=2*p*at,nt=ct+C,Nt=((((((((.043478260869565216*O+.047619047619047616)*O+.05263157894736842)*O+.058823529411764705)*O+.06666666666666667)*O+.07692307692307693)*O+.09090909090909091)*O+.1111111111111111)*O+.14285714285714285)*O+.2,Mt=O*Nt,dt=.3333333333333333+Mt,_t=.3333333333333333-dt+Mt,Lt=O*134217729,It=Lt-O,ut=Lt-It,Ct=O-ut,bt=dt*134217729,Rt=bt-dt,Ut=bt-Rt,ft=dt-Ut,vt=O*dt,Xt=ut*Ut-vt,te=ut*ft,St=Ct*Ut,Me=te+St,he=Xt+Me,Pt=Ct*ft,ee=he+Pt,de=_t+1850371707708594e-32,se=O*de,Ue=nt*dt,Se=se+Ue,We=ee+Se,oe=vt*134217729,$e=oe-vt,ne=oe-$e,Ge=vt-ne,ue=p*vt,Ve=g*ne-ue,ks=g*Ge,Ye=b*ne,Ke=ks+Ye,Te=Ve+Ke,Ms=b*Ge,Ss=Te+Ms,$s=p+ue,ki=p-$s+ue,hn=p*We,dn=at*vt,Mi=hn+dn,kl=Ss+Mi+at,Ml=ki+kl,Si=a*.6931471805598903,$i=2*$s,un=Si+$i,Sl=Si-un+$i,$l=2*Ml,Tl=a*5497923018708371e-29,El=$l+Tl,Ti=Sl+El,Je=un+Ti,Al=un-Je+Ti,Ol=t>11805916207174113e5,Nl=t<-11805916207174113e5?-11805916207174113e5:t,Xe=Ol?11805916207174113e5:Nl,Ei=Je*134217729,_l=Ei-Je,fn=Ei-_l,Ai=Je-fn,Oi=Xe*134217729,Ll=Oi-Xe,pn=Oi-Ll,Ni=Xe-pn,Ze=Je*Xe,Il=fn*pn-Ze,zl=fn*Ni,jl=Ai*pn,Cl=zl+jl,Rl=Il+Cl,Dl=Ai*Ni,Pl=Rl+Dl,Fl=Math.abs(Ze)<1e3,ql=Al*Xe,Bl=Pl+ql,_i=Fl?Bl:0,Hl=Ze>710,Ul=Ze<-709?-709:Ze,vn=Hl?710:Ul,Wl=vn*1.4426950408889634+.5,Ee=Math.floor(Wl),Gl=Ee*.6931471805598903,Li=vn-Gl,Ii=Ee*5497923018708371e-29,mn=Li-Ii,zi=Li-mn-Ii+_i,Ae=mn+zi,Vl=mn-Ae+zi,ji=1+Ae,Yl=1-ji+Ae,zt=Ae*Ae,Kl=(((((11470745597729725e-27*zt+208767569878681e-23)*zt+2755731922398589e-22)*zt+248015873015873e-19)*zt+.001388888888888889)*zt+.041666666666666664)*zt+.5,Jl=((((16059043836821613e-26*zt+2505210838544172e-23)*zt+27557319223985893e-22)*zt+.0001984126984126984)*zt+.008333333333333333)*zt+.16666666666666666,Xl=Ae*Jl,Zl=Kl+Xl,Ql=zt*Zl,th=Vl+Ql,eh=Yl+th,Ci=ji+eh,sh=vn+_i<-708.3964185322641,oh=Ee<-1021.5,nh=Ci<1,ih=sh||oh&&nh,Ri=Ee>0,rh=Ci*(Ri?2:.5),ah=Ee-1,ch=Ee+1,lh=os(Ri?ah:ch),hh=rh*lh,dh=j(hh),uh=ih?0:dh,fh=e<22250738585072014e-324,Di=t>0,ph=t<0?1/0:t,vh=fh?Di?0:ph:uh,Pi=e>17976931348623157e292?Di?1/0:0:vh,Fi=Math.floor(t)===t,mh=.5*t,gh=Math.floor(mh)*2!==t,bh=Fi&&gh,qi=n<0,wh=n>=-17976931348623157e292,xh=qi&&wh&&!Fi,yh=n===0,kh=1/n<0,Mh=(qi||yh&&kh)&&bh,Sh=-Pi,$h=xh?NaN:Mh?Sh:Pi,Th=n!==n||t!==t,Eh=n+t;return t===0||n===1?1:Th?Eh:$h}function Gs(n,t){let e=Math.abs(n),s=Math.abs(t),o=e>s,i=o?s:e,r=o?e:s,a=r>17976931348623157e292,c=i>17976931348623157e292,l=0*i,d=a?c?1:l:i,p=a?1:r===0?1:r,v=p>8452712498170644e255,g=p<1499696813895631e-256?16069380442589903e44:1,b=v?7888609052210118e-46:g,w=d*b,x=p*b,y=.25*x,S=w<y,T=.75*x,A=w<T?.5:1,E=S?0:A,N=E*x,k=w-N,_=E*w,W=x+_,B=k/W,z=B*B,kt=((((((((((((.034482758620689655*z+-.037037037037037035)*z+.04)*z+-.043478260869565216)*z+.047619047619047616)*z+-.05263157894736842)*z+.058823529411764705)*z+-.06666666666666667)*z+.07692307692307693)*z+-.09090909090909091)*z+.1111111111111111)*z+-.14285714285714285)*z+.2)*z+-.3333333333333333,H=z*kt,gt=B*H,At=E===0,Ot=E===.5,Kt=At?0:Ot?.4636476090008061:.7853981633974483,Nt=At?0:Ot?22698777452961687e-33:3061616997868383e-32,Mt=Kt+B,Jt=Kt-Mt+B,_t=At?B:Mt,Lt=At?0:Jt,It=Nt+gt,ut=Lt+It,Ct=-_t,bt=1.5707963267948966+Ct,Ut=1.5707963267948966-bt+Ct,ft=6123233995736766e-32-ut,vt=Ut+ft,Dt=o?bt:_t,Xt=o?vt:ut,te=t<0,St=t===0,he=1/t<0,ee=te||St&&he,de=-Dt,se=3.141592653589793+de,Se=3.141592653589793-se+de,We=12246467991473532e-32-Xt,oe=Se+We,$e=ee?se:Dt,ne=ee?oe:Xt,Ge=n<0,ue=n===0,Ve=1/n<0,Ye=Ge||ue&&Ve,Ke=$e+ne,Te=j(Ke),Ms=-Te;return Ye?Ms:Te}var Vs={exp:Ps,log:Fs,sin:qs,cos:Bs,tan:Hs,tanh:Us,exp2:ta,log1p:ea,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:n=>-n},Ys={pow:Ws,atan2:Gs,max:ns,min:is,lt:(n,t)=>+(n<t),le:(n,t)=>+(n<=t),gt:(n,t)=>+(n>t),ge:(n,t)=>+(n>=t),eq:(n,t)=>+(n===t),ne:(n,t)=>+(n!==t)};var pd=n=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=n(s[o])},vd=n=>(t,e,s,o)=>{for(let i=0;i<t;i++)e[i]=n(s[i],o[i])},Ks={add(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]+s[o];t[o]=Math.abs(i)>=mt?i:i*0}},sub(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]-s[o];t[o]=Math.abs(i)>=mt?i:i*0}},mul(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]*s[o];t[o]=Math.abs(i)>mt?i:P(e[o],s[o])}},div(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]/s[o];t[o]=Math.abs(i)>mt?i:Vt(e[o],s[o])}},select(n,t,e,s,o){for(let i=0;i<n;i++)t[i]=e[i]?o[i]:s[i]}};for(let[n,t]of Object.entries(Vs))Ks[n]=pd(t);for(let[n,t]of Object.entries(Ys))Ks[n]=vd(t);function cs({program:n,coefficients:t}){let e=sa({...n,results:n.results.slice(0,1)},t);return(s,o)=>e(s,o)[0]}function Js({program:n,coefficients:t}){return sa(n,t)}var md=new Float64Array(0),me=256;function sa({constants:n,code:t,results:e},s){let o=[...s,...n].map(j),i=2+o.length,r=new Set(e);for(let h=t.length-1;h>=0;h--)if(r.has(i+h))for(let d of t[h].slice(1))r.add(d);let a=[new Float64Array(me),new Float64Array(me)],c=new Set([0,1]);for(let h of o)a.push(new Float64Array(me).fill(h));let l=[];return t.forEach(([h,...d],u)=>{let f=i+u,p=r.has(f)?new Float64Array(me):md,[v,m,g]=d.map(b=>a[b]);a.push(p),d.some(b=>c.has(b))&&c.add(f),r.has(f)&&(c.has(f)?l.push(b=>Ks[h](b,p,v,m,g)):Ks[h](me,p,v,m,g))}),(h,d)=>{let u=e.map(()=>new Float64Array(h.length));for(let f=0;f<h.length;f+=me){let p=Math.min(me,h.length-f);for(let v=0;v<p;v++)a[0][v]=j(h[f+v]),a[1][v]=j(d[f+v]);for(let v of l)v(p);e.forEach((v,m)=>u[m].set(a[v].subarray(0,p),f))}return u}}var On=["add","sub","mul","div","select","neg","sqrt","abs"],ia=Object.entries({...Vs,...Ys}).filter(([n])=>!On.includes(n)),gd=ia.map(([,n])=>n),ra=Object.fromEntries([...On,...ia.map(([n])=>n)].map((n,t)=>[n,t])),oa=255,bd=65535;function Xs(n,t){for(let e=0;e<n.length;e+=2){let[s,o]=[n[e],n[e+1]],i=t[o&bd],r=t[o>>>16],a;switch(s&oa){case 0:a=i+r,Math.abs(a)>=mt||(a*=0);break;case 1:a=i-r,Math.abs(a)>=mt||(a*=0);break;case 2:a=i*r,Math.abs(a)>mt||(a=P(i,r));break;case 3:a=i/r,Math.abs(a)>mt||(a=Vt(i,r));break;case 4:a=i?t[n[e+2]]:r,e+=1;break;case 5:a=-i;break;case 6:a=Math.sqrt(i);break;case 7:a=Math.abs(i);break;default:a=gd[(s&oa)-On.length](i,r)}t[s>>>8]=a}}var na=n=>Int32Array.from(n.flatMap(([t,e,s,o,i])=>{let r=[t|e<<8,s|o<<16];return t===ra.select?[...r,i]:r})),ls=class{constructor(){this.values=[],this.changes=[],this.code=[]}register(t=0,e=!1){return this.changes.push(e),this.values.push(j(t))-1}emit(t,e){let[s,o=s,i=s]=e,r=this.register(0,e.some(a=>this.changes[a]));return this.code.push([ra[t],r,s,o,i]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...i]of t.code)s.push(this.emit(o,i.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let i of[...this.code].reverse())if(e.has(i[1])){for(let r of i.slice(2))e.add(r);(this.changes[i[1]]?o:s).push(i)}return{registers:Float64Array.from(this.values),once:na(s.reverse()),each:na(o.reverse())}}};function Zs(n,t){let e=new ls,s=e.append(n,t.map(r=>e.register(r))),{registers:o,once:i}=e.finish(s);return Xs(i,o),s.map(r=>o[r])}var Nn=class{constructor(t,e){let s=new ls,o=(v,m=!0)=>Array.from({length:v},()=>s.register(0,m));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-yd(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length);let i=t.coefficients.map(v=>s.register(v)),r=v=>s.append(t.program,[...v,...i]),{hyperparameters:a,position:c,memory:l}=this,h=r(c),d=e.look_ahead?r(s.append(e.look_ahead,[...a,...c,...l])):h;this.gradient=this.noise.map((v,m)=>s.emit("add",[d[1+m],v]));let u=e.uses_hessian?h.slice(3):[],f=[...a,...this.counters,...this.powers,...u],p=s.append(e.update,[...f,...c,...this.gradient,...l]);this.after=p,this.tape=s.finish([...p,...this.gradient])}run(t,{hyperparameters:e,rates:s},{steps:o,noise:i},r){let{registers:a,once:c,each:l}=this.tape,{position:h,memory:d,gradient:u,after:f,method:p,powers:v}=this,m=p.powers.map(([S])=>xd(j(e[S]),o+2)),g=p.powers.map(([,S])=>S);this.hyperparameters.forEach((S,T)=>a[S]=j(e[T])),Xs(c,a);let b=[t.x,t.y,...t.memory.flat()],w=[...h,...d];w.forEach((S,T)=>a[S]=j(b[T][r]));let[x,y]=t.noisyGradient;for(let S=r;S<=o;S++){let T=S-t.methodStart+1;a[this.hyperparameters[0]]=j(s[S]),a[this.counters[0]]=T,a[this.counters[1]]=T+1;for(let M=0;M<m.length;M++)a[v[M]]=m[M][T+g[M]];for(let M=0;M<2;M++)a[this.noise[M]]=i?j(i[M][S]):0;Xs(l,a),x[S]=a[u[0]],y[S]=a[u[1]];for(let M=0;M<w.length;M++)a[w[M]]=a[f[M]];if(S===o)break;for(let M=0;M<w.length;M++)b[M][S+1]=a[f[M]];if(!h.every(M=>Number.isFinite(a[M])))return S+2}return o+1}},Qs=new Map,wd=16;function xd(n,t){let e=Qs.get(n);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>js(n,o)),Qs.size>=wd&&Qs.clear(),Qs.set(n,e)),e}var yd=({powers:n,uses_hessian:t,remembers:e})=>2+n.length+(t?3:0)+4+2*e.length,to=class{constructor(t){this.surface=t,this.differentiate=Js(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:i=0,hyperparameters:r,rates:a}=t,{steps:c,start:l}=e;if(o&&i>Math.min(c,o.records-1))return o;let h=this.steppers.get(s);h||this.steppers.set(s,h=new Nn(this.surface,s));let d=c+1,u=new Float64Array(d*(10+2*s.remembers.length)),f=0,p=()=>u.subarray(f*d,++f*d),v=o?.choice.method===s,m=o?i:0,g=()=>[p(),p()],b=Zs(s.init,[a[m],...r.slice(1)]),w={choice:t,records:0,methodStart:v?o.methodStart:m,x:p(),y:p(),noisyGradient:g(),memory:s.remembers.map(g),loss:p(),gradient:g(),hessian:[p(),p(),p()]};if(w.memory.forEach((y,S)=>y.forEach((T,M)=>v?T.set(o.memory[S][M].subarray(0,m+1)):T.fill(b[S]))),o)for(let[y,S]of kd(w,o))y.set(S.subarray(0,m+1));else[w.x[0],w.y[0]]=l;let x=h.run(w,t,e,m);return this.measure(w,m,x),w.records=Md(w,m,x),w.undefined=w.records<x&&Jr(aa(w).map(y=>y[w.records])),w.records>0?w:void 0}recorded(t,e,s){let[o,i,r,a,c,l,h,...d]=e.map(p=>Float64Array.from(p)),[,,,...u]=this.differentiate(o,i),f=t.method.remembers.map((p,v)=>d.slice(2*v,2*v+2));return{choice:t,records:o.length,methodStart:s,x:o,y:i,loss:r,gradient:[a,c],noisyGradient:[l,h],memory:f,hessian:u}}measure(t,e,s){let[o,i,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[i,r].forEach((c,l)=>t.gradient[l].set(c,e)),a.forEach((c,l)=>t.hessian[l].set(c,e))}};function kd(n,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(n).map((o,i)=>[o,s[i]])}var aa=n=>[n.x,n.y,n.loss,...n.gradient,...n.noisyGradient,...n.memory.flat()];function Md(n,t,e){let s=aa(n);for(let o=t;o<e;o++)for(let i of s)if(!Number.isFinite(i[o]))return o;return e}var Sd=4,ze=new Map;function $d(n,t){let e=ze.get(n),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return ze.delete(n),ze.set(n,s),ze.size>Sd&&ze.delete([...ze.keys()][0]),s}var je=class{constructor(t){let{head:e}=t;this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise},this.points=t.simulator.points;let s=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=$d(t.simulator.seed,s),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise}){return e&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(i=>Td(i,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:i}=this,{steps:r=i.steps,noise:a=i.noise}=this.missing(s)?i:s,c=this.surface(e,o),{times:l,ends:h}=o.find(u=>u.steps===r)??Ed(r),d=o.find(u=>u.level===a);return{surface:c,start:t,steps:r,level:a,times:l,ends:h,simulator:o.find(u=>u.surface===c)?.simulator??new to(c),noise:d?d.noise:this.noise(a)}}noise(t){if(!t||!this.normal)return;let[e,s]=this.normal.map(o=>o.map(i=>P(i,t)));return[e,s]}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),i=Object.fromEntries(o.map(([d,u])=>[d,t[d]??u])),r=Object.values(i),a=d=>r.every((u,f)=>u===d.coefficients[f]);if(a(s))return s;let c=e.find(d=>a(d.surface));if(c)return c.surface;let l=this.points?Ad(s.points,this.points,r):s.points,h=l.find(({kind:d})=>d==="global minimum");return{...s,parameters:i,coefficients:r,points:l,floor:h?h.value:null}}},Td=(n,t)=>n.surface===t.surface&&n.steps===t.steps&&n.level===t.level&&n.start.every((e,s)=>e===t.start[s]),Ed=n=>({times:Float64Array.from({length:n+1},(t,e)=>e),ends:new Float64Array(n+1).fill(n)});function Ad(n,t,e){let s=Zs(t,e);return n.map((o,i)=>{let[r,a,c]=s.slice(3*i);return{...o,x:r,y:a,value:c}})}var Od=6,Ce=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new je(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return U(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let i=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return i.reduce((c,l)=>{let h=this.turned(c,l);return h.every((d,u)=>d===c[u])?c:this.fair(h,o,l.name==="learning_rate"?l.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:i}){let{contrasts:r}=this.given,{runs:a}=this.scene,c=s==="schedule"?"schedule_values":"values";return t.map((l,h)=>a[h]?.of===a[e].of?la(l,o,!s&&r[h]===o?1-i:i,c):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let i=o.slice(0,-1);return i.length?e.has(JSON.stringify(i))?U(o).branch_step:s(i):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:i}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=i.map(u=>i.findIndex(({of:f})=>f===u.of)),a=r[s??0],c=ca(t[a]),l;if(o==="same")l=t.map(()=>c);else{let u=t.map((p,v)=>r[v]===v?this.firstStep(p,e):1);if(!u.every(p=>p>0))return;let f=p=>Number((ca(t[p])*u[a]/u[p]).toPrecision(Od));l=t.map((p,v)=>v>=i.length?0:r[v]===a?c:f(r[v]))}let h=t.map((u,f)=>f<i.length&&u.length===1);if(h.every((u,f)=>!u||this.takes(f,l[f])))return t.map((u,f)=>h[f]?la(u,"learning_rate",l[f]):u)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:i}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return cs({program:r,coefficients:a})(o,i)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e},s){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},i)=>[o,e[i]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=U(t),i=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!i)return;let r={...this.choice(o,this.rates(o,e)),origin:i,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},U=n=>n.at(-1),ca=n=>U(n).values.learning_rate;function la(n,t,e,s="values"){let o=U(n),i=o[s];return!(t in i)||i[t]===e?n:[...n.slice(0,-1),{...o,[s]:{...i,[t]:e}}]}function eo(n,t,e,s,o){let{records:i}=o,r=t.surface.floor??0,[a,c]=o.gradient,l=n.pathRates(s,t).subarray(0,i),h=m=>m.subarray(0,i),d={records:i,x:h(o.x),y:h(o.y),height:h(o.loss).map(m=>m-r),floor:r,slope:h(a).map((m,g)=>Math.hypot(m,c[g])),rates:l.every(m=>m===l[0])?void 0:l,outcomeAt:m=>Qr(Re(t),t.steps,o,m)};if(e.rule===void 0)return d;let{method:u,values:f}=n.settings(o),p=([m,g])=>[h(m),h(g)],v={values:f,rule:Nd(u,f)??e.rule,method_start:o.methodStart,noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(u.remembers.map((m,g)=>[m,p(o.memory[g])]))};return{...d,...v}}var Nd=({rules:n},t)=>n?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function ha(n,t,e,s,o,i){let{rule:r,origin:a}=e[o],c=s[o].slice(0,-1);if(r===void 0||!c.length||JSON.stringify(c)===JSON.stringify(s[Number(a)]))return;let l=e[Number(a)],h=n.simulate(c,t,i);return h&&{...l,...eo(n,t,l,c,h),offstage:!0}}function da(n,t,e,s,o){let i={detail:_n(s,n.given),dim:!o};if(!o)return i;let{method:r,values:a}=n.settings(o);if(i.rate=a.learning_rate,!e.offstage){let c=new Map(r.parameters.map(({sign:l,name:h})=>[l,a[h]]));i.outcome=re(Re(t),t.steps,o),i.distinguishing=e.distinguishing.map(([l,h])=>[l,typeof h=="number"?c.get(l)??h:h])}return{...i,...eo(n,t,e,s,o)}}var Re=({surface:{domain:n,points:t},simulator:{differentiate:e}})=>({domain:n,points:t,differentiate:e});function _n(n,{methods:t,schedules:e}){let{optimizer:s,values:o,schedule:i,branch_step:r}=U(n),a=[`α = ${$(o.learning_rate)}`];for(let{name:c,default:l}of t[s].parameters.slice(1))o[c]!==l&&a.push(`${c} ${$(o[c],6)}`);return i!=="constant"&&a.push(e[i].label.toLowerCase()),n.length>1&&a.push(`from step ${r}`),a.join(", ")}var _d=121,Ld=31,Id=12e4,zd=20,jd=90,Cd=40,hs=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(Ld,Math.min(_d,Math.floor(Id/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t){this.stop();let{laboratory:e,place:s,name:o,values:i,changesAt:r}=t,a=r(i[0]),c=e.conditions(a),l=e.choices(a,c)[s],{surface:h,steps:d,start:u,noise:f}=c,p=[h.key,h.parameters,d,f?.[0].slice(0,9),e.sharing.covered],v=JSON.stringify([...p,u,o,i,l]);if(v===this.key&&!this.rungs.includes(void 0))return!1;let m=v!==this.key&&this.rungs.some(Boolean);return v!==this.key&&(this.rungs=i.map(()=>{})),this.key=v,this.timer=setTimeout(()=>this.work(t),Cd),m}work(t){let e=performance.now()+zd,s=this.rungs.indexOf(void 0);for(;s>=0&&performance.now()<e;s=this.rungs.indexOf(void 0))this.rungs[s]=Rd(t,t.values[s]);this.timer=s<0?0:setTimeout(()=>this.work(t));let o=performance.now()-this.shownAt>jd;s>=0&&!o||(this.shownAt=performance.now(),this.onFill())}};function Rd({laboratory:n,place:t,changesAt:e},s){let o=e(s);if(n.sharing.missing(o))return{kind:""};let i=n.conditions(o),r=n.simulate(n.choices(o,i)[t],i);return r?{kind:Gt(re(Re(i),i.steps,r)),x:Float32Array.from(r.x.subarray(0,r.records)),y:Float32Array.from(r.y.subarray(0,r.records))}:{kind:""}}function ua(n,t){let{scene:e,coefficients:s,schedules:o}=n.given,{schedule:i}=n.last(t),r=(d,u,f)=>f.map(p=>({owner:d,parameter:p,label:Dd(p.name),lock:u??p.name})),[a,...c]=n.method(t).parameters,l=[...r("run","rates",[a]),...r("run","settings",c),...r("schedule","schedule",o[i].parameters)],h=[...r("scene",void 0,e),...r("surface","surface",s)];return[...l.map((d,u)=>({...d,dial:u+1})),...h.map((d,u)=>({...d,dial:-u-1}))]}var Dd=n=>n.replaceAll("_"," ");function so(n=1){return Math.min(2,(globalThis.devicePixelRatio||1)*n)}var fa=n=>n.currentCSSZoom??1;function Ln(n,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{n(),Ln(n,t)};e.addEventListener("change",s,{once:!0,signal:t})}var va={converged:1,global_minimum:1,local_minimum:.86,still_descending:.72,rising:.46,oscillating:.72,stuck_at_saddle:.46,stuck_at_a_maximum:.46,stalled:.46,left_view:.46,overflowed:.2,undefined:.2},ds=12,oo=15,pa=17;function ma(n,{scale:t,lattice:e,ladder:s,inForce:o},i,r){let a=i.scale,c=so(),{clientWidth:l,clientHeight:h}=n,d=n.getContext("2d");n.width=Math.round(l*c),n.height=Math.round(h*c),d.setTransform(c,0,0,c,0,0);let u=Pd(i,r),{values:f}=e,p=f.map((x,y)=>s.rungs[y]?.kind),v=(l-2*ds)/Math.max(1,f.length-1),m=Math.min(9,Math.max(1.2,v*.62)),g=(oo+pa)*a,b=x=>ds+(l-2*ds)*t.share(x);d.textAlign="center",d.textBaseline="middle",p.forEach((x,y)=>{if(!x)return;let S=va[x]*pa*a,T=b(f[y])-m/2;if(d.fillStyle=d.strokeStyle=u[x],x==="left_view"?d.strokeRect(T+.5,g-S+.5,Math.max(.5,m-1),S-1):d.fillRect(T,g-S,m,S),x==="oscillating"&&d.clearRect(T-1,g-S*.62,m+2,S*.24),y>0&&p[y-1]===x)return;let M=y;for(;p[M+1]===x;)M+=1;d.font=`700 ${12*a}px ${i.font}`,((M-y+1)*v>13*a||f.length<9)&&d.fillText(_s[x],(b(f[y])+b(f[M]))/2,oo*.48*a)}),d.fillStyle=i.muted,d.font=`${10.5*a}px ${i.font}`;let w=-99;for(let[x,y]of Fd(t,f))b(x)-w<42*a||(w=b(x),d.fillText(y,Math.max(14*a,Math.min(l-14*a,b(x))),g+8*a));d.fillStyle=i.text,d.beginPath(),d.moveTo(b(o),(oo-1)*a);for(let x of[-4,4])d.lineTo(b(o)+x*a,(oo-7)*a);d.fill()}var In=new WeakMap;function Pd(n,t){if(!In.has(n)){let{kind:e}=t.dataset,s=o=>(t.dataset.kind=o,getComputedStyle(t).color);In.set(n,Object.fromEntries(Object.keys(va).map(o=>[o,s(o)]))),t.dataset.kind=e}return In.get(n)}function Fd({parameter:n,ends:t},e){if(n.scale==="log"){let[o,i]=t.map(Math.log10);return Array.from({length:Math.floor(i+1e-9)-Math.ceil(o-1e-9)+1},(a,c)=>c+Math.ceil(o-1e-9)).map(a=>[10**a,Math.abs(a)>2?Ft(a):$(10**a,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,i)=>e.length<9||i%s===0).map(o=>[o,$(o,3)])}var qd=.6,no=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:i,dy:r})=>o.map(a=>({run:a,dx:i,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:i,top:r,width:a,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:h}of t)o.rect(i+l,r+h,a,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let i of this.pens)i.run.hidden||this.extend(i,Math.min(Math.floor(t+1e-9),i.run.records-1),s,o)}}extend(t,e,s,o){let{run:i,dx:r,dy:a}=t;if(t.next===0){if(e<i.first)return;[t.x,t.y]=s.toPixel(i.x[i.first],i.y[i.first]),t.next=i.first+1}if(t.next>e)return;let c=new Path2D,l=t.length,h=!1,d=!1;for(let v=t.next;v<=e;v++){let[m,g]=s.toPixel(i.x[v],i.y[v]);if(Math.hypot(m-t.x,g-t.y)<qd&&v<e)continue;let w=us(t.x,t.y,m,g,s.box);w&&((!d||w[4])&&c.moveTo(w[0]+r,w[1]+a),c.lineTo(w[2]+r,w[3]+a),h=!0,t.length+=Math.hypot(w[2]-w[0],w[3]-w[1])),d=w!==null&&!w[5],t.x=m,t.y=g}if(t.next=e+1,!h)return;let{scale:u}=o,{halo:f,line:p}=this;f.strokeStyle=o.halo,f.lineWidth=5*u,f.stroke(c),p.strokeStyle=o.of(i),p.lineWidth=2.3*u,p.setLineDash(i.dash.map(v=>v*u)),p.lineDashOffset=l,p.stroke(c)}};function ga(n,t,e,s,o){let{left:i,top:r,width:a,height:c}=e.box,l=6.2*o.scale,h=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[b,w]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(b,w)&&As(n,d,b,w,l,o)}let u=Math.min(s,d.records-1),f=Math.floor(u+1e-9),p=u-f,[v,m]=e.toPixel(d.x[f],d.y[f]);if(p>1e-9){let[b,w]=e.toPixel(d.x[f+1],d.y[f+1]),x=us(v,m,v+(b-v)*p,m+(w-m)*p,e.box);x&&(n.setLineDash([]),n.strokeStyle=o.of(d),n.lineWidth=2.3*o.scale,n.beginPath(),n.moveTo(x[0],x[1]),n.lineTo(x[2],x[3]),n.stroke()),v+=(b-v)*p,m+=(w-m)*p}let g=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(v,m))g?Es(n,d,v,m,l,o):ie(n,d,v,m,l,o);else{let b=Bd(d,f,e);b&&h.push([d,...b])}}n.save(),n.beginPath(),n.rect(i-1,r-1,a+2,c+2),n.clip();for(let d of h)Ts(n,...d,l,o);n.restore()}function Bd(n,t,e){for(let s=Math.min(t,n.records-2);s>=0;s--){let[o,i]=e.toPixel(n.x[s],n.y[s]),[r,a]=e.toPixel(n.x[s+1],n.y[s+1]),c=us(o,i,r,a,e.box);if(c&&c[5])return[c[2],c[3],r-o,a-i];if(c)return null}return null}function ba(n,t,e,s,o,i){let r=i,a;for(let c of n){if(c.hidden)continue;let l=Math.min(e,c.records-1);for(let h=0;h<=l;h++){let[d,u]=t.toPixel(c.x[h],c.y[h]),f=Math.hypot(d-s,u-o);f<r&&([r,a]=[f,{run:c,i:h}])}}return a}function us(n,t,e,s,o){let i=e-n,r=s-t,a=0,c=1,l=[[-i,n-o.left],[i,o.left+o.width-n],[-r,t-o.top],[r,o.top+o.height-t]];for(let[h,d]of l)if(h===0){if(d<0)return null}else{let u=d/h;if(h<0?a=Math.max(a,u):c=Math.min(c,u),a>c)return null}return!Number.isFinite(i)||!Number.isFinite(r)?null:[n+i*a,t+r*a,n+i*c,t+r*c,a>0,c<1]}var Hd='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',Ud=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<label class="ov-dial-method" hidden>by','<select data-dial="method" aria-label="Method on the dial"></select></label>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-number"></div><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${Hd}`,'</button><p class="ov-dial-note" role="note" hidden></p>'].join(""),io=class{constructor(t,e){let{on:s,turning:o}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=Ud;for(let[i,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",methods:"[data-dial=method]",names:"[data-dial=name]",chip:".ov-chip",note:".ov-dial-note"}))this[i]=e.querySelector(r);this.ladder=new hs(()=>this.filled()),this.control=new _e(e.querySelector(".ov-dial-number"),{turn:i=>o.turn(this.number,i),release:i=>this.release(i),back:()=>o.back()},{signal:t.abort.signal,sideRoom:ds,pressable:!1,spoken:i=>`${this.label} ${$(i,6)}, ${this.run?.outcome.label}`}),this.track=this.control.track.root,this.track.classList.add("ov-dial-track"),this.canvas=document.createElement("canvas"),this.track.prepend(this.canvas),this.equals=Object.assign(document.createElement("span"),{className:"ov-dial-sign"}),this.control.field.root.before(this.equals),s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),this.methods.parentElement.hidden=!t.offline,s(this.methods,"change",()=>t.outbox.send("method",{name:this.run.name,optimizer:this.methods.value,at:Date.now()})),s(this.names,"change",()=>t.viewState.change({dial:Number(this.names.value)}))}get number(){let{owner:t,run:e,name:s}=this;return t==="run"||t==="schedule"?{owner:t,run:e.name,name:s}:{owner:t,name:s}}release(t){let{turning:e}=this.player;this.gesture+=1,e.release(this.number,t),e.request(this.number,t,this.gesture)}stop(){this.control.back(),this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,dial:o,control:i}=this,{laboratory:r}=e.bending,{view:a,viewState:c}=e,l=!!(a?.dial&&r&&t.runs.length),h=t===this.scene;if(this.root.classList.toggle("ov-waiting",!l),this.ladder.stop(),!l)return h?i.release():i.back(),Object.assign(this,{scale:void 0,run:void 0});let d=t.runs[c.run].of,u=t.runs.findIndex(g=>g.of===d),f=t.runs[u],p=ua(r,u),v=p.find(({dial:g})=>g===a.dial)??p[0];(s?.name!==f.name||o!==v.dial)&&(h?i.release():i.back()),this.fixed=t.quiz.locked?.includes(v.lock)??!1;let{suits:m}=r.method(u);Object.assign(this,{...v,scene:t,place:u,run:f,numbers:p,suits:m,name:v.parameter.name,stale:!0}),this.end(),this.lay(e.turning.inForce(this.number)),this.name==="noise"&&e.bending.askForNoise({...e.bending.changes,noise:1}),this.climb(),this.fill(),this.write(),this.paint()}end(){let{player:t,owner:e,name:s}=this,{laboratory:o,conditions:i}=t.bending,{covered:r}=o.sharing,a=t.offline&&e==="scene",c=a&&s==="steps"&&i.level>0,l=a&&s==="noise"&&i.steps>r,h=c?"without noise there can be more.":"with fewer steps there can be noise.",d=c||l?`This page has the noise of ${r} steps: ${h}`:"";c&&(this.parameter={...this.parameter,high:r,because:d}),this.fixed||=l,this.note.hidden=!d,this.note.textContent=d}lay(t){this.inForce=t,this.scale=new Le(this.parameter,t,this.suits),this.lattice=this.scale.lattice(hs.room(this.scene.steps))}fill(){let{scene:t,player:e,run:s,numbers:o}=this,i=(a,c,l)=>`<option value="${a}" ${l?"selected":""}>${L(c)}</option>`;this.sign.innerHTML=jt(s,e.picture.colours.of(s),e.picture.colours.rim),this.runs.innerHTML=t.runs.map((a,c)=>t.runs.findIndex(({of:l})=>l===a.of)===c?i(c,a.label,a===s):"").join(""),e.offline&&(this.methods.innerHTML=t.methods.map(([a,c])=>i(a,c,a===e.bending.laboratory.last(this.place).optimizer)).join(""));let r=(a,c)=>`<optgroup label="${L(a)}">${c.map(({dial:l,label:h})=>i(l,h,l===this.dial)).join("")}</optgroup>`;this.names.innerHTML=r(s.label,o.filter(({dial:a})=>a>0))+r("All runs",o.filter(({dial:a})=>a<0)),this.equals.innerHTML=`${this.parameter.sign} =`}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){if(!this.scale)return;let t=this.player.turning.inForce(this.number);t!==this.inForce&&(this.lay(t),this.paint()),this.climb()}climb(){let{player:t,number:e,place:s,lattice:o}=this,{bending:i,turning:r}=t,a=h=>({...i.changes,...r.changes({...e,value:h})}),{laboratory:c}=i,l=this.ladder.load({laboratory:c,place:s,name:this.label,values:o.values,changesAt:a});this.stale||=l,l&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){if(!this.scale)return;let{control:t,player:e,run:s,scale:o,lattice:i,inForce:r,fixed:a}=this,{label:c}=s.outcome,l=Gt(s.outcome),h=e.turning.valueOf(this.number),d=this.dial>0?s.label:"all runs";t.load({scale:o,lattice:i,inForce:r,value:h,label:`${this.label} of ${d}`,fixed:a});let u=[l,c].join();u!==this.outcome&&(this.outcome=u,this.track.dataset.kind=this.chip.dataset.kind=l,Tt(this.chip,fe(s.outcome)))}paint(){this.scale&&this.width&&ma(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:i,run:r,ladder:a}=this,{box:c}=e;if(this.stale=!1,!(!this.scale||this.owner==="surface"||!i.view.fan||!i.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let l=0;l<a.rungs.length;l+=o?6:1){let h=a.rungs[l];if(!h?.x)continue;let{x:d,y:u}=h,f=new Path2D,[p,v]=e.toPixel(d[0],u[0]);for(let m=1;m<d.length;m++){let[g,b]=e.toPixel(d[m],u[m]);if(Math.hypot(g-p,b-v)<1.5&&m<d.length-1)continue;let w=us(p,v,g,b,c);w&&(f.moveTo(w[0],w[1]),f.lineTo(w[2],w[3])),[p,v]=[g,b]}t.stroke(f)}t.globalAlpha=1}}};function wt(n,t){let e=n.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function xt(){return document.createElement("canvas")}function wa(n,t){if(n.length!==t.length||t.some(({run:s},o)=>s!==n[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===n[o].values?[]:[o]);return e.length===1?e[0]:-1}var ro=class{constructor(){this.canvases=[xt(),xt()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:i}=t,r=o.map(h=>h.values),a=[e,i,s.scale,s.text].join(),[c,l]=this.canvases;(a!==this.key||r.some((h,d)=>d!==e&&h!==this.values[d]))&&(t.curves(t.emptied(c),s,o.slice(0,e)),t.curves(t.emptied(l),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:i}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[i[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var Wd=.5,Gd=2.5,xa=.28,De=class{constructor(t){this.canvas=t,this.context=wt(t),this.axes=xt(),this.axesOf="",this.bold=xt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new ro,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,i){let r=i.scale,a=this.coarse?wa(this.drawn,t):-1;i!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:i}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(i),a>=0&&this.others.prepare(this,a,i),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),i,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:i}=this;return[t,e,s,o,i].join()}emptied(t){let e=wt(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t){let e=1/0,s=-1/0,o=0,i=1/0;for(let{values:r,first:a=0}of this.drawn){let c=a;for(;c<r.length&&!(r[c]>0);)c++;Number.isFinite(r[c])&&(o=Math.max(o,r[c]));for(let l=a;l<r.length;l++){let h=r[l];!Number.isFinite(h)||this.scale==="log"&&!(h>0)||(h<e&&(e=h),h>s&&(s=h),h&&Math.abs(h)<i&&(i=Math.abs(h)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let r=Math.max(Math.abs(e),Math.abs(s));(!(r>0)||!Number.isFinite(r))&&([e,s,i]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(i,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let a=.06*(this.high-this.low);this.low-=a,this.high+=a}else{let r=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-r,this.high=Math.min(Math.max(s,t[0]),t[1])+r,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return xn(e,s,o.height/(26*t)).map(a=>[a,Ft(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),h=xn(c,a,Math.max(1,o.height/(56*t))).flatMap(u=>[[this.warp(10**u),Ft(u)],[this.warp(-(10**u)),`−${Ft(u)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...h.filter(([u])=>u>=e&&u<=s&&Math.abs(u)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:i,step:r}=Wt(e,s,o.height/(34*t));return i.map(a=>[a,Ne(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let i=Wt(0,this.last,s.width/(70*o));for(let r of i.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:i}=this,r=this.coarse?Gd:Wd;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(i.left,i.top-1,i.width+2,i.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:c,first:l=0,dash:h=a.dash}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(h.map(p=>p*.8*e.scale)),t.beginPath();let d=-1e9,u=-1e9,f=!1;for(let p=l;p<c.length;p++){let v=this.x(p),m=this.y(c[p]);if(!Number.isFinite(c[p])){f=!1;continue}f&&p<c.length-1&&Math.abs(v-d)<r&&Math.abs(m-u)<r||(t[f?"lineTo":"moveTo"](v,m),f=!0,d=v,u=m)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:i,ratio:r}=this,a=this.x(t);if(!i)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let c=t<this.last?Math.round((a+.5)*r):1/0,l=Math.min(this.canvas.width,c);this.coarse?this.drawBending(i,l):this.drawResting(l),e&&this.curves(s,i,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=i.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:h,values:d,first:u=0,head:f}of this.drawn){let p=Math.min(t,d.length-1),v=Math.floor(p+1e-9),m=p-v;if(v<u||!Number.isFinite(d[v]))continue;let g=this.y(d[v],0),b=m>1e-9?this.y(d[v+1],0):g,w=Number.isFinite(b)?g+(b-g)*m:g;f?this.coarse?this.stamp(f,this.x(p),w,i.of(h),i):ya(s,f,this.x(p),w,i.of(h),i):ie(s,h,this.x(p),w,3.9*i.scale,i)}}stamp(t,e,s,o,i){let{ratio:r,context:a}=this,c=Math.ceil(8*i.scale),l=[t,o,i.rim,i.scale,r].join(),h=this.letters.get(l);if(!h){h=xt(),h.width=h.height=Math.ceil(2*c*r);let f=wt(h);f.setTransform(r,0,0,r,0,0),ya(f,t,c,c,o,i),this.letters.set(l,h)}let[d,u]=[e-c,s-c].map(f=>Math.round(f*r)/r);a.drawImage(h,d,u,h.width/r,h.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?xa:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:i,one:r,others:a}=this,{width:c,height:l}=o;for(let[h,d,u]of[[0,e,1],[e,c,this.foretells?xa:0]])d<=h||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(h,0,d-h,l),s.clip(),s.globalAlpha=u,r>=0?a.drawAround(this,r,t):this.curves(s,t,i),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:i})=>[e,i,t>=o&&t<s.length?$(s[t]):"–"])}};function ya(n,t,e,s,o,i){n.fillStyle=i.rim,n.setLineDash([]),n.beginPath(),n.arc(e,s,6.5*i.scale,0,2*Math.PI),n.fill(),n.strokeStyle=n.fillStyle=o,n.lineWidth=1.2,n.stroke(),n.font=`600 ${10*i.scale}px ${i.font}`,n.textAlign="center",n.textBaseline="middle",n.fillText(t,e,s+.5)}var ka=.05;function Ma([n,t,e],s,o){let[i,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:c}=ve(n*i*i,t*i*r,e*r*r),l=d=>d>0?d>o*(1+ka)?"unstable":d>o*(1-ka)?"edge":"stable":d<0?"falls":"flat",h=d=>{let[u,f]=[c[0][d]*i,c[1][d]*r],p=Math.hypot(u,f)||1;return[u/p,f/p]};return{values:a,kinds:a.map(l),axes:[h(0),h(1)],largest:a[0]>0?o/a[0]:1/0}}var co=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t,e={...this.run.values}){let{run:s}=this,o=t-s.method_start+1;for(let i in s.memory)e[i]=ao(s.memory[i],t);return e.x=[s.x[t],s.y[t]],e.g=ao(s.noisyGradient,t),e.learning_rate=s.rates?s.rates[t]:s.values.learning_rate,e.n=o,e.n_next=o+1,this.rule.usesHessian?Object.assign(e,ve(...this.hessian(t))):e}after(t){let e=this.rule.after(this.before(t)),{run:s}=this;if(t<this.last){e.x=ao([s.x,s.y],t+1);for(let[o,i]of Object.entries(s.memory))e[o]=ao(i,t+1)}return e}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,i]=[this.slopes[0][t],this.slopes[1][t]];return!o&&!i||!e&&!s?NaN:Math.atan2(Math.abs(e*i-s*o),-(e*o+s*i))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),i=this.rule.stability?this.rule.stability(e,0):0,r=i>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...ve(...s),limit:i,step:o&&r?Ma(s,o,i):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:i,most:r}=s,a={...this.run.values},{rule:c,run:l,last:h}=this;for(let d=l.branch_step;d<t;d++){let{x:u,g:f}=this.before(d,a),p=this.memory(a),v=d<h?[l.x[d+1],l.y[d+1]]:c.after(a).x,m=c.rateOfStep(a);m&&([o[0][d],o[1][d]]=m),i[d]=this.angle(d,[v[0]-u[0],v[1]-u[1]]),!(r.slope&&!Vd(this.domain,u))&&(r.slope=zn(r.slope,f),p&&(r.slope=zn(r.slope,p)),m&&(r.rate=zn(r.rate,m)))}return this.whole=s,s}};function ao([n,t],e){return[n[e],t[e]]}function Vd([n,t,e,s],[o,i]){return o>=n&&o<=t&&i>=e&&i<=s}function zn(n,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e));if(!(1.5*s>n))return n;let o=Math.max(s,Math.hypot(t,e));return Number.isFinite(o)&&o>n?o:n}var Yd={"+":(n,t)=>j(n+t),"-":(n,t)=>j(n-t),"*":P,"/":Vt,"**":js,pow:Ws,"<":(n,t)=>+(n<t),">":(n,t)=>+(n>t),"<=":(n,t)=>+(n<=t),">=":(n,t)=>+(n>=t),"==":(n,t)=>+(n===t),"!=":(n,t)=>+(n!==t),neg:n=>-n},Kd={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:ns,min:is,exp:Ps,log:Fs,sin:qs,cos:Bs,tan:Hs,tanh:Us,atan2:Gs,clip:(n,t,e)=>is(ns(n,t),e)},Jd=(n,t)=>n.flatMap(e=>[e(t,0),e(t,1)]),lo=(n,t,e,s)=>j(P(n,t)+P(e,s)),Xd={norm:(n,t,[e,s])=>Math.sqrt(lo(e,e,s,s)),dot:(n,t,[e,s,o,i])=>lo(e,o,s,i),along:({V:n},t,[e,s])=>lo(n[0][t],e,n[1][t],s),across:({V:n},t,[e,s])=>lo(n[t][0],e,n[t][1],s)},Zd=(n,t)=>typeof n=="number"?n:n[t];function Bt(n){if(n[0]==="number"){let[,s]=n;return()=>s}if(n[0]==="name"){let[,s]=n;return(o,i)=>Zd(o[s],i)}if(n[0]==="if"){let[,s,o,i]=n,[r,a,c]=[Bt(s),Bt(o),Bt(i)];return(l,h)=>r(l,h)>.5?a(l,h):c(l,h)}if(n[0]==="call"){let[,s,...o]=n,i=o.map(Bt),r=Xd[s];return r?(a,c)=>r(a,c,Jd(i,a)):Sa(Kd[s],i)}let[t,...e]=n;return Sa(Yd[t],e.map(Bt))}function Sa(n,t){let[e,s]=t;return t.length===1?(o,i)=>n(e(o,i)):t.length===2?(o,i)=>n(e(o,i),s(o,i)):(o,i)=>n(...t.map(r=>r(o,i)))}function fs(n,t){return n[0]==="name"?t.has(n[1]):n.some(s=>Array.isArray(s)&&fs(s,t))}function Ta(n){if(n[0]==="call"&&(n[1]==="along"||n[1]==="across"))return!0;let t=n;return fs(n,new Set(["lam"]))||t.some(e=>Array.isArray(e)&&Ta(e))}var ho=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:i,rate:r,stride:a,reads_rate:c}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=c,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([l,h])=>(fs(h,this.vectors)&&this.vectors.add(l),{name:l,tree:h,value:Bt(h),pair:this.vectors.has(l)})),this.memory=o&&Bt(o),this.stability=i&&Bt(i),this.limitMoves=i!==null&&fs(i,new Set(["learning_rate"])),this.rate=r&&Bt(r),this.linesOfRate=r?this.linesFor(r):[],this.usesHessian=[...t.map(([,l])=>l),o,i,r].some(l=>l&&Ta(l)),this.looksAhead=this.lines.some(({name:l})=>l==="at")}linesFor(t){let e=[t],s=[];for(let o of[...this.lines].reverse())e.some(i=>fs(i,new Set([o.name])))&&(e.push(o.tree),s.unshift(o));return s}rateOfStep(t){if(this.rate)return $a(this.linesOfRate,t),[this.rate(t,0),this.rate(t,1)]}after(t){return $a(this.lines,{...t})}};function $a(n,t){for(let{name:e,value:s,pair:o}of n)t[e]=o?[s(t,0),s(t,1)]:s(t,0);return t}function Ea(n){let t=(n.rules??[]).map(o=>new ho(o)),e=Js(n.surface),s=n.allRuns.map(o=>uo(o,t,e,n.surface.domain));return{rules:t,insights:s}}function uo(n,t,e,s){if(!Qd(n))return;let o=new co(n,t[n.rule],e,s);return n.left&&(o.left=uo(n.left,t,e,s)),o}var Qd=n=>n.rule!==void 0;function Aa(n,t,e){let s=n[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??n[Number(s.run.origin)];return{insight:s,t:o}}function fo(n,t,e,s){return n>0&&t>0?Math.max(s,e+15*Math.log10(n/t)):0}function Na(n,t,e,s,o,i){let{run:r,rule:a}=t,c=i.scale,l=t.before(e),h=t.after(e),{most:d}=t.series,[u,f]=s.toPixel(...l.x);if(!s.inside(u,f,200))return;n.save(),n.beginPath(),n.rect(s.box.left,s.box.top,s.box.width,s.box.height),n.clip(),n.lineCap="round";let p={context:n,colours:i,s:c},v=o.curvature?t.theory(e,h):void 0;v&&su(p,u,f,v),v?.step&&a.vectors.has("rate")&&La(p,u,f,v.step.axes[0],38*1.25*c,"u₁",[8,3,2,3]);let m=o.rates&&a.vectors.has("rate")?t.rate(h):void 0,g=S=>fo(S,d.rate,38,3)*c;m&&tu(p,u,f,[g(m[0]),g(m[1])],r);let[b,w]=h.at?s.toPixel(...h.at):[u,f];h.at&&o.look_ahead&&eu(p,u,f,b,w,r);let x=(S,T,M,A)=>{let E=Math.hypot(...M),N=fo(E,d.slope,92,13)*c;N>0&&Number.isFinite(E)&&Oa(p,S,T,S+M[0]/E*N,T-M[1]/E*N,A)},y=o.memory?t.memory(l):void 0;if(y&&x(u,f,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:i.of(r)}),o.gradient&&x(b,w,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:i.text}),o.step){let[S,T]=s.toPixel(...h.x);Oa(p,u,f,S,T,{letter:"",dash:[],width:3.4,colour:i.of(r)})}n.restore()}function po({context:n,colours:t,s:e},s,o,i,r){let a=[[t.rim,o+2.6,[]],[s,o,i]];for(let[c,l,h]of a)n.strokeStyle=c,n.lineWidth=l*e,n.setLineDash(h.map(d=>d*e)),n.beginPath(),r(n),n.stroke()}function Oa(n,t,e,s,o,{letter:i,dash:r,width:a,colour:c}){let{context:l,colours:h,s:d}=n,u=Math.hypot(s-t,o-e);if(!(u>1)||!Number.isFinite(u))return;let[f,p]=[(s-t)/u,(o-e)/u],v=Math.min(u,(5+2*a)*d);po(n,c,a,r,m=>(m.moveTo(t,e),m.lineTo(s-f*v*.8,o-p*v*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(s,o);for(let m of[1,-1])l.lineTo(s-f*v+m*p*v*.45,o-p*v-m*f*v*.45);l.closePath(),l.fillStyle=c,l.strokeStyle=h.rim,l.lineWidth=1.2*d,l.stroke(),l.fill(),i&&_a(n,i,s+f*9*d,o+p*9*d,c)}function _a({context:n,colours:t,s:e},s,o,i,r){n.font=`italic 600 ${12.5*e}px ${t.font}`,n.textAlign="center",n.textBaseline="middle",n.setLineDash([]),n.lineJoin="round",n.strokeStyle=t.rim,n.lineWidth=4*e,n.strokeText(s,o,i),n.fillStyle=r,n.fillText(s,o,i)}function tu(n,t,e,[s,o],i){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=n;r.globalAlpha=.14,r.fillStyle=a.of(i),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,po(n,a.of(i),1.3,[],c=>c.rect(t-s,e-o,2*s,2*o))}function eu(n,t,e,s,o,i){let{context:r,colours:a,s:c}=n;Math.hypot(s-t,o-e)<1||(po(n,a.of(i),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*c,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(i),r.lineWidth=1.6*c,r.stroke())}function su(n,t,e,{lam:s,V:o}){let{context:i,colours:r,s:a}=n,c=Math.min(...s.map(Math.abs).filter(h=>h>0));if(!Number.isFinite(c))return;let l=s.map(h=>(h?Math.max(3,38*1.25*Math.sqrt(c/Math.abs(h))):38*1.25)*a);s.forEach((h,d)=>La(n,t,e,[o[0][d],o[1][d]],l[d],d?"v₂":"v₁",h<0?[2,3]:[])),s[1]>0&&(i.strokeStyle=r.muted,i.lineWidth=1.1*a,i.setLineDash([]),i.beginPath(),i.ellipse(t,e,l[0],l[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),i.stroke())}function La(n,t,e,[s,o],i,r,a){let{colours:c,s:l}=n,[h,d]=[s*i,-o*i],u=Math.max(1+11*l/i,19*l/i);po(n,c.muted,1.2,a,f=>(f.moveTo(t-h,e-d),f.lineTo(t+h,e+d))),_a(n,r,t+h*u,e+d*u,c.muted)}var iu=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],Pe=n=>`<svg viewBox="0 0 22 16">${n}</svg>`,ru={gradient:Pe('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:Pe('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:Pe('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:Pe('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:Pe('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:Pe('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function Ca(n,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${n.filter(({name:i})=>s[i]).map(({name:i,label:r,help:a})=>{let c=`data-mark="${i}" aria-pressed="${!!t[i]}" title="${L(a)}"`,l=`${ru[i]}<span>${L(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${c}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function Ra(n,{series:t,rule:e},s,o,i,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),c={gradient:Math.hypot(...s.g),step:a};e.memory&&(c.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[u,f]of Object.entries(c)){let p=n.querySelector(`[data-mark="${u}"] .ov-size`);p&&$t(p,$(f,3))}let l=u=>`${Math.round(u*i.scale)} px`,h=fo(c.gradient,t.most.slope,92,13),d=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${$(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(h)}).`];e.vectors.has("rate")&&d.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${$(t.most.rate,3)}.`),d.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),$t(n.querySelector(".ov-scale"),d.join(" "))}function Da(n){return`<div class="ov-buttons">${n.contrasts.map(({name:e,label:s,teaches:o,sources:i,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${L(`${o} Sources: ${i}`)}"`,c=r?`<p>${L(o)} <small>${L(i)}</small></p>`:"";return`<button type="button" ${a}>${L(s)}</button>${c}`}).join("")}</div>`}function Pa(n,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=iu.map(([c,l])=>{let h=l===1?"The same settings, to be changed in the panel":`From this step on, ${c}`,d=l!==1&&!t?e:`title="${h}"`;return`<button type="button" data-factor="${l}" ${d}>${c}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${n.map(([c,l])=>`<option value="${c}">${L(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go">Branch</button></div>`}function Fa({run:n,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(n.memory))e.push([s,"memory"]);return n.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function qa(n,t,e,s,o){let{run:i,rule:r}=t,a=i.branch_step,c=(v,m)=>[{run:i,values:v,first:a,dash:[],...m}];if(s==="height"||s==="slope")return au(n,i,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:c(t.series.angle)};if(s==="rates"&&i.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:c(i.rates)};let l=s==="rate",h=l?t.series.rate:i.memory[s],d=o==="log"||h.every(v=>v.every(m=>m>=0)),u=h[0].every((v,m)=>v===h[1][m]||m<a||!Number.isFinite(v)),f=l?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${L(s.replaceAll("_"," "))}${d?", log":", log both ways"}`,p=u?c(h[0],{head:"="}):h.map((v,m)=>({run:i,values:v,first:a,dash:m?[3,3]:[],head:"xy"[m]}));return{title:f,scale:d?"log":"symlog",curves:p}}function au(n,t,e,s){let{origin:o}=t,i=typeof o=="number"?n.allRuns[o]:void 0,r=h=>h===t||h.of===t.of||h.origin===e||i===h,a=n.runs.filter(h=>r(h)&&(h===t||!h.hidden)),{floor:c}=n.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":c===null?"<b>f</b>":c===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&c===null?"linear":"log",curves:a.map(h=>({run:h,values:h[s],first:h.first}))}}var cu={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function ps(n,t,e=void 0,s=0){let o=n[0]==="name"&&n[1]==="n"&&!e?2:e&&n[0]==="/"?3:cu[n[0]]??9,i=hu(n,t,e);return o<s?`<span class="ov-paren">(</span>${i}<span class="ov-paren">)</span>`:i}var lu={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function hu(n,t,e){let s=(i,r=0)=>ps(i,t,e,r),o=i=>`${e?"<wbr>":""} ${i==="-"?"−":"+"}`;switch(n[0]){case"name":return t(n[1]);case"number":return`<span class="ov-num">${$(n[1])}</span>`;case"+":case"-":return`${s(n[1],2)}${o(n[0])} ${s(n[2],n[0]==="-"?2.5:2)}`;case"*":return s(n[1],3)+(e?" · ":"&thinsp;")+s(n[2],3.5);case"/":return e?`${s(n[1],3)} / ${s(n[2],3.6)}`:du(s(n[1]),s(n[2]));case"**":case"pow":return`${s(n[1],6)}<sup>${s(n[2])}</sup>`;case"neg":return`−${s(n[1],3)}`;case"if":return e?fu(n,s,e):uu(n,s);case"call":{let[,i,...r]=n;return pu(i,r,s,!!e)}default:return`${s(n[1],2)} ${lu[n[0]]} ${s(n[2],2)}`}}function du(n,t){return`<span class="ov-frac"><span>${n}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function uu(n,t){let e=[],s=n;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function fu(n,t,e){let s=e.push([])-1,o=[],i=n;for(;i[0]==="if";i=i[3])e[s].push(Bt(i[1])),o.push(t(i[2],3));return[...o,t(i,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function pu(n,t,e,s){let o=e(t[0]);return n==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:n==="abs"?`|${o}|`:n==="norm"?`‖${o}‖`:n==="dot"?`⟨${o}, ${e(t[1])}⟩`:n==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:n==="across"?`<i>V</i> ${e(t[0],3)}`:n==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${n}(${t.map(i=>e(i)).join(", ")})`}var vo=class{constructor({rule:t,run:e},s){let o=new Set,i=f=>f==="x"||t.remembers.includes(f),r=f=>f==="g"||f==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":i(f)?o.has(f)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",a=f=>(t.signs[f]??L(f))+r(f),c=(f,p=o.has(f)?"after":"before")=>{let v=m=>`<span class="ov-num" data-name="${f}" data-when="${p}" data-k="${m}"></span>`;return t.vectors.has(f)?`<span class="ov-vec">${v(0)}${v(1)}</span>`:v(0)},l=(f,p,v,m)=>`<div class="ov-line"><div class="ov-symbols">${f} = ${p}</div><div class="ov-numbers">= ${v}<wbr><span class="ov-result"> = ${m}</span></div></div>`,h=t.lines.find(({name:f})=>f==="at"),d=s?" + noise":"",u=h?[ps(h.tree,a),c("at","after")]:[a("x"),c("x")];this.rows=[l(a("g"),`∇<i>f</i>(${u[0]})${d}`,`∇<i>f</i>${u[1]}${d}`,c("g"))],this.tests=[];for(let{name:f,tree:p}of t.lines){if(f==="at")continue;let v=ps(p,a),m=ps(p,c,this.tests);o.add(f),this.rows.push(l(a(f),v,m,c(f)))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function vu({name:n,when:t,k:e},s,o){let i=(t==="after"?o:s)[n];return typeof i=="number"?i:i[e]}function Ba(n,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],i=n.angle(t,o),r=`<b data-fact="length">${$(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(i)?`${i.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var mo=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:i}=e.dataset;return{node:e,name:s,when:o,k:Number(i)}})}update(t,e,s,o){for(let r of this.slots){let a=vu(r,t,e);$t(r.node,$(a)),o&&(r.node.dataset.value=a)}let i=this.sheet.held(e);for(let[r,a,c]of this.choices){let l=i[a].map((h,d)=>h===c?"xy"[d]:"").join("");r.hidden=!l,$t(r.firstChild,l==="xy"?"":`${l}: `)}Tt(this.total,s)}};var mu={stable:"stable",edge:"on the edge",unstable:"unstable"},gu={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function bu(n){return n[1]>0?`κ = <b data-fact="kappa">${$(n[0]/n[1])}</b>`:n.every(Number.isFinite)?n[0]>0&&n[1]<0?"bent up along v₁ and down along v₂: no κ":n[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var wu=({rule:n})=>!n.vectors.has("rate");function xu(n,{limit:t,step:e},s,o){let i=wu(n),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let c=i?`${t===2?"2":$(t)} / λ₁`:"the limit of α with these rates",l=o===void 0?"":`${c} = <b data-fact="bound">${$(o)}</b> and α = ${$(s)}: `,h=i?"v":"u",d=a==="stable"&&r==="stable"?"both axes":`${h}₁`,u=a==="falls"?`; along ${h}₂ it falls away, and steps lead off there`:"";return`${l}<em>${mu[r]} along ${d}</em>${gu[r]??""}${u}.`}function Ha(n,t,e){let{rule:s}=n,o=n.theory(t,e),{lam:i,step:r}=o,a=e.learning_rate,c=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[l,h]=i.map((p,v)=>`<b data-fact="lambda${v+1}">${$(p)}</b>`),d=r?xu(n,o,a,c):s.rate?"No simple limit is known for these settings.":L(s.stride),u=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${h}, ${bu(i)}</div><div class="ov-verdict">${d}</div>`,data:{lambda1:i[0],lambda2:i[1],bound:c??"",kind:u}}}function Ua(n,{html:t,data:e},s){Tt(n,t),n.dataset.kind=e.kind,s&&Object.assign(n.dataset,e)}var ge=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}noiseChanged(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}};var go=class extends ge{constructor(t,e,s){super(t,e);let o=i=>e.querySelector(`.ov-${i}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new mo(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0,this.unspecified=!1}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,Ea(t))}at(t){return Aa(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){Na(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((i,r)=>this.tab(i,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;this.partners.innerHTML=Da(e),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";this.branches.innerHTML=Pa(this.scene.methods,s),this.branches.querySelector("select").value=o,this.kinds=Fa(t),this.buildCharts(this.kinds.map(([i])=>i)),this.specify(),this.charts.forEach(({canvas:i},r)=>{i.previousElementSibling.innerHTML=this.specs[r].title,i.setAttribute("aria-label",`${i.previousElementSibling.textContent}, against the step`)})}empty(){let{runs:t}=this.scene;this.note.textContent=t.length?"Looking inside …":"No run to look into: add one in the panel.";for(let e of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])e.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new De(o)),this.player.watch(this.charts)}specify(){this.unspecified=!1;let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>qa(this.scene,t,this.run,e,s))}noiseChanged(){this.shown=void 0}renew(t){let e=this.insights?.[t],{simulator:s,surface:o}=this.player.bending.conditions;if(!e)return;let i=uo(this.scene.allRuns[t],this.rules,s.differentiate,o.domain);this.insights[t]=i;let r=e.rule!==i.rule;r&&(this.shown=void 0),this.player.view.inside&&(r||!this.built?this.build():this.unspecified=!0)}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${jt(t,o.of(t),o.rim)}${L(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.unspecified&&this.specify(),this.charts.forEach((s,o)=>{let{curves:i,scale:r}=this.specs[o];s.prepare(i,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:i,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new vo(s,this.scene.noise>0)),this.keepFocus(()=>this.marks.innerHTML=Ca(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),c=s.after(o);this.ruleTable.update(a,c,Ba(s,o,a,c),e),$t(this.note,this.remark(s,o,this.scene.runs[this.run])),Object.assign(this.root.dataset,{of:s.run.label,t:o}),Ua(this.local,Ha(s,o,c),e),Ra(this.marks,s,a,c,i.panels.colours,i.plane.unit)}remark(t,e,s){let{run:o}=t,i=s.branch_step;return i>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${i} never began.`:o!==s?`Before step ${i}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function jn(n){let t=new go(n,n.inside.root,n.inside.focusDue);return yu(n,t),{inside:t,dial:new io(n,n.dial.root)}}function yu(n,t){let{root:e}=t;n.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!n.scene?.rules)return;let{mark:i,ghost:r,factor:a}=o.dataset;i&&n.viewState.change({[i]:n.view[i]?0:1}),r&&n.outbox.send("ghost",{name:n.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&Wa(n,t,{factor:Number(a)});let c=o.dataset.switch&&e.querySelector(".ov-switch").value;c&&Wa(n,t,{optimizer:c})})}function Wa(n,t,e){let{clock:s,scene:o,outbox:i}=n,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),i.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var Ga=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;var Va=Symbol.for("optim-viz printing");function Ya(){!globalThis.addEventListener||Va in globalThis||(Object.assign(globalThis,{[Va]:!0}),addEventListener("beforeprint",()=>{let n=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!n)return;let e=n.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),n.append(s)}),addEventListener("afterprint",()=>{for(let n of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(n);document.querySelector(".ov-printed")?.remove()}))}function bo(n,t){let e=new WeakMap;return Ya(),({data:s,parentElement:o,setTriggerValue:i,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=n(o),e.set(o,a)),a.outbox.connect(i),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Mu=100,Su=1500,wo=2500,Fe=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,bn,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=Mu-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),Su),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Cn=16,Rn=14,xo=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:i,height:r,x:a,y:c}=this.fill(s,o,t,e),l=a+Cn+i>this.root.clientWidth?a-Cn-i:a+Cn,h=c+Rn+r>this.root.clientHeight?c-Rn-r:c+Rn;this.place(l,h,i)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:i,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,a+i>this.root.clientHeight?a-i-s.height-8:a,o)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:i,root:r}=this,a=r.getBoundingClientRect(),c=fa(r);typeof t=="string"?i.innerHTML=t:i.replaceChildren(...t),Object.assign(i.dataset,e),i.hidden=!1;let[l,h]=[(s-a.left)/c,(o-a.top)/c];return{width:i.offsetWidth,height:i.offsetHeight,x:l,y:h}}place(t,e,s){let o=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};var yo=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return U(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:i}=this,{scene:r,inside:a}=t,{paths:c}=e.given,l=e.conditions(s,this.conditions),h=new Map;this.share(l);let d=e.choices(s,l),u=e.firstDrawn(d);return this.choices=d,d.forEach((f,p)=>{let v=r.allRuns[p],{hidden:m}=v,{left:g}=v,b=t.proof.isDoubted(p);if(v.first=u[p],v.left=ha(e,l,o,d,p,h),!b&&(l!==i||f!==c[p])){let w=e.simulate(f,l,h);Object.assign(v,da(e,l,o[p],f,w)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(v,o[p],{hidden:m,dim:!1,first:u[p]});else if(!g&&!v.left)return;a.renew(p),p<r.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:i,steps:r,level:a}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:i,steps:r,noise:a}),i!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),a>0!=s.level>0&&e.inside.noiseChanged())}};var Ka="optim-viz-keys",ko=class{constructor(t){this.button=t,this.on=$u()!=="off",this.show()}toggle(){this.on=!this.on,Tu(this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function $u(){try{return localStorage.getItem(Ka)}catch{return null}}function Tu(n){try{localStorage.setItem(Ka,n)}catch{}}var Eu={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},Au=/^(back|forward|zoom-in|zoom-out)$/,Ja=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',Ou="select, .ov-number-field",Dn=["map","relief","both","grid"];function Mo(n,t){let{clock:e,view:s,picture:o}=n,{plane:i,surface3d:r}=o,{box:a}=i,c=n.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],h=s.stage==="relief",d=p=>(p(),o.schedule()),u=p=>h?d(()=>r.zoom(p)):o.moveWindow(()=>i.zoom(p,...l)),f={race:()=>n.viewState.change({inside:0}),inside:()=>n.viewState.change({inside:1}),"toggle-inside":()=>n.viewState.change({inside:s.inside?0:1}),map:()=>n.viewState.change({stage:"map"}),relief:()=>n.viewState.change({stage:"relief"}),both:()=>n.viewState.change({stage:"both"}),grid:()=>n.viewState.change({stage:"grid"}),"next-view":()=>n.viewState.change({stage:Dn[(Dn.indexOf(s.stage)+1)%Dn.length]}),"log-height":()=>n.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>c&&n.viewState.change({inside:1,run:(n.viewState.run+c-1)%c}),"next-run":()=>c&&n.viewState.change({inside:1,run:(n.viewState.run+1)%c}),branch:()=>{n.inside.focusBranch(),n.viewState.change({inside:1})},dial:()=>n.viewState.change({dial:s.dial?0:1}),projector:()=>n.viewState.change({projector:s.projector?0:1}),share:()=>_u(n),fan:()=>n.viewState.change({fan:s.fan?0:1}),nearer:()=>d(()=>r.zoom(1.4)),farther:()=>d(()=>r.zoom(1/1.4)),"turn-left":()=>d(()=>r.orbit(-40,0)),"turn-right":()=>d(()=>r.orbit(40,0)),"reset-camera":()=>d(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{n.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>n.recorder.toggle(),fullscreen:()=>Nu(n),keys:()=>n.keys.toggle(),"zoom-in":()=>u(1.5),"zoom-out":()=>u(1/1.5),"zoom-reset":()=>h?d(()=>r.reset()):o.moveWindow(()=>i.fit(n.scene.surface.domain))};n.quiz.bars(t)||f[t]()}async function Nu({root:n,tooltip:t,readout:e}){let s=()=>{let o=n.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${Ja}</p>`),e.announce(Ja)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?n.requestFullscreen().catch(s):s()}async function _u(n){if(n.offline)return;let t=n.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),i=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(i).then(()=>!0,()=>!1);n.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function Xa(n,t){if(!n.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=n.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===n.start.handle||e===n.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(Ou)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&n.view.projector)return Mo(n,"projector");let i=Eu[t.key.length===1?t.key.toLowerCase():t.key];!i||!n.keys.hears(t.key,s)||(t.preventDefault(),(!t.repeat||Au.test(i))&&Mo(n,i))}var Lu=5,Iu=11;function be(n,t){let e=t.getBoundingClientRect();return[n.clientX-e.left,n.clientY-e.top]}function Fn(n,t,e){return n.moved||Math.hypot(t-n.px,e-n.py)>=Lu}function qn(n,t){return n.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===n.root)}function vs({picture:n},t){return n.panels.local(be(t,n.stage))}function Pn({picture:n,legend:t,start:e},s){let{panels:o,plane:i,stage:r}=n,{over:a}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let l=c||o.point(...be(s,r),i);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==a&&e.place()}function Qa(n){let{on:t,picture:e,tooltip:s,legend:o,start:i,viewState:r}=n,{stage:a,plane:c,panels:l}=e,h,d=new Map,u=!1;t(a,"pointerdown",m=>{if(m.button!==0||m.target.closest("button")||!n.scene)return;d.size||Pn(n,m);let[g,b]=vs(n,m);if(c.inside(g,b)){if(d.set(m.pointerId,[g,b]),u||=d.size>1,u){h=void 0,s.hide();return}h={px:g,py:b,x:g,y:b,moved:!1},a.setPointerCapture(m.pointerId),n.root.focus({preventScroll:!0})}}),t(a,"pointermove",m=>{if(!n.scene)return;if(u)return zu(e,d,m.pointerId,vs(n,m));if(!h&&!m.target.closest(".ov-start")&&Pn(n,m),!h&&m.target.closest("button"))return s.hide();let[g,b]=vs(n,m);if(!h)return ju(n,g,b,m);Fn(h,g,b)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(g-h.x,b-h.y)),Object.assign(h,{x:g,y:b,moved:!0}))});let f=m=>{if(d.delete(m.pointerId),u&&=d.size>0,h&&!h.moved&&m.type==="pointerup"){let g=c.toPlane(h.px,h.py);i.begin(),l.on?r.change({run:l.places[l.over].i}):n.quiz.aims?n.quiz.put(...g):i.moveTo(...g)}h=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",f),t(a,"pointercancel",f),t(a,"touchmove",m=>m.touches.length>1&&m.preventDefault(),{passive:!1}),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=m=>Number(m.target.closest("button").dataset.place);t(l.root,"click",m=>r.change({run:p(m)})),t(l.root,"focusin",m=>o.light(p(m))),t(l.root,"focusout",()=>o.light(void 0)),t(a,"wheel",m=>{if(!qn(n,m))return;m.preventDefault(),Pn(n,m);let[g,b]=vs(n,m);e.moveWindow(()=>c.zoom(Math.exp(-m.deltaY*.0022),g,b))},{passive:!1})}function zu(n,t,e,s){let{plane:o}=n;if(!t.has(e)||t.size!==2)return;let[i,r]=Za(t);t.set(e,s);let[a,[c,l]]=Za(t);n.moveWindow(()=>{o.pan(c-r[0],l-r[1]),i>0&&a>0&&o.zoom(a/i,c,l)})}function Za(n){let[[t,e],[s,o]]=n.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function tc(n){let{on:t,start:e,picture:s}=n,{handle:o}=e,{plane:i}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...i.toPlane(...vs(n,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let c=(r.shiftKey?30:5)/i.unit,[l,h]=e.position;e.moveTo(l+a[0]*c,h+a[1]*c)})}function ju(n,t,e,s){let{plane:o,panels:i,colours:r}=n.picture;if(!o.inside(t,e))return n.tooltip.hide();let a=ba(i.places[i.over].runs,o,n.clock.step,t,e,Iu),c=a?Cu(a,r):"";Bn(n,o.toPlane(t,e),c,s)}function Cu({run:n,i:t},e){return`<div>${jt(n,e.of(n),e.rim)}<b>${L(n.label)}</b> step ${t}<span>f = ${$(n.lossAt(t))}</span></div>`}function Bn(n,[t,e],s,o){let i=n.picture.landscape.at(t,e),r=`<div>x = ${$(t)}, y = ${$(e)}</div><div><b>f = ${$(i,5)}</b></div>`;n.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:i})}function ec(n){let{on:t,tooltip:e,start:s,picture:o}=n,{surface3d:i}=o,{canvas:r}=i,a;t(r,"pointerdown",l=>{if(l.button!==0||!n.scene)return;let[h,d]=be(l,r);a={px:h,py:d,x:h,y:d,moved:!1},r.setPointerCapture(l.pointerId)}),t(r,"pointermove",l=>{if(!n.scene)return;let[h,d]=be(l,r);if(!a){let u=i.pick(h,d);return u?Bn(n,u,"",l):e.hide()}Fn(a,h,d)&&(e.hide(),i.orbit(h-a.x,d-a.y),Object.assign(a,{x:h,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let l=a&&!a.moved&&i.pick(a.px,a.py);a=void 0,l&&(s.begin(),s.moveTo(...l,i.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",l=>{let h={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!h||!l.shiftKey||(l.preventDefault(),i.orbit(25*h[0],25*h[1]),o.schedule())}),t(r,"wheel",l=>{qn(n,l)&&(l.preventDefault(),i.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}var Ru=60;function sc(n){let{on:t,root:e,readout:s}=n;t(e,"click",o=>{let i=o.target.closest("[data-do]");i&&n.scene&&Mo(n,i.dataset.do)}),t(s.slider,"input",()=>{n.clock.pause(),n.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>n.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Xa(n,o)),t(document,"click",({target:o})=>{if(!n.scene||n.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let i={step:n.clock.step,at:Date.now()};setTimeout(()=>n.outbox.send("clock",i),Ru)}),t(document.fonts,"loadingdone",()=>n.picture.rewrite()),t(document,"fullscreenchange",()=>{n.scene&&(n.picture.enlarge(),n.picture.resize())}),Qa(n),tc(n),ec(n)}function oc(n,t){let{on:e,tooltip:s}=n,{canvas:o}=t,i=a=>Math.round(t.stepAt(be(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!n.scene||(r=!0,o.setPointerCapture(a.pointerId),n.clock.pause(),n.clock.seek(i(a)))}),e(o,"pointermove",a=>{if(!n.scene)return;r&&n.clock.seek(i(a));let c=i(a),{colours:l}=n.picture,h=t.describe(c).map(([d,u,f])=>{let p=u==="x"||u==="y"?` along ${u}`:"";return`<div>${jt(d,l.of(d),l.rim)}${L(d.label)}${p}<span>${f}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${c}</b></div>${h.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var So=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=Oe("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var $o=({distinguishing:n})=>n.map(([t,e])=>`${t} ${typeof e=="number"?`= ${$(e)}`:L(e)}`).join(", ");var To=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),i=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${L(t.label)}"`,r=`${jt(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${i}>${r}${a}</button>`+Ls(this.now(t),'tabindex="0" role="note"');let c=o.querySelector(".ov-chip"),{tooltip:l}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let h=()=>{let{sentence:d,criterion:u}=this.now(t);return[d,u].filter(Boolean).map(f=>`<p>${L(f)}</p>`)};for(let d of["pointerenter","focus"])c.addEventListener(d,()=>l.showBelow(c,h().join("")));for(let d of["pointerleave","blur"])c.addEventListener(d,()=>l.hide());return o}now(t){let{clock:e,scene:s}=this.player;return ts(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=$o(e);Tt(s.querySelector("b"),o||L(e.label)),s.classList.toggle("ov-number-first",!!o),$t(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),i=Gt(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==i&&(o.dataset.kind=i),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),Tt(o,fe(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];$t(o.querySelector(".ov-live"),$(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,i=o.runs[t];i.hidden!==e&&(i.hidden=e,e?this.hidden.add(i.name):this.hidden.delete(i.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((i,r)=>i.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var Hn=18,ms=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,i,r]=t.domain,a=Float64Array.from(this.grid(s,o,i,r,81,81)).filter(Number.isFinite).sort(),c=h=>a[Math.min(a.length-1,Math.floor(h*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let h=Math.log10(Math.max(c(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-h)/Hn||1;this.level=u=>(Math.log10(Math.max(u-l,1e-300))-h)/d,this.tint=u=>u/Hn}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,u]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],f=(u-d)/Hn;this.level=p=>Math.asinh(p/h)/f,this.tint=p=>(p*f-d)/(u-d)}}grid(t,e,s,o,i,r){let a=new Float64Array(i*r),c=new Float64Array(i*r);for(let l=0,h=0;l<r;l++)for(let d=0;d<i;d++,h++)a[h]=t+(e-t)*d/(i-1),c[h]=o+(s-o)*l/(r-1);return this.evaluate(a,c)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,i=!1){let{left:r,top:a,width:c,height:l}=e.box,h=Math.max(2,Math.round(c/o))+1,d=Math.max(2,Math.round(l/o))+1,u=this.grid(...e.view,h,d);for(let f=0;f<u.length;f++)u[f]=this.level(u[f]);this.paint(t,e,s,u,h,d),this.contour(t,e,s,u,h,d),this.veil(t,e,s),i||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,c-1,l-1)}paint(t,e,s,o,i,r){let a=new ImageData(i,r),c=s.ramp,l=c.length/3-1;for(let m=0;m<o.length;m++){let g=Math.max(0,Math.min(1,this.tint(o[m]))),b=3*Math.round(g*l);a.data.set([c[b],c[b+1],c[b+2],Number.isNaN(o[m])?0:255],4*m)}this.buffer??=xt(),this.buffer.width=i,this.buffer.height=r,wt(this.buffer).putImageData(a,0,0);let{left:h,top:d,width:u,height:f}=e.box,p=u/(i-1),v=f/(r-1);t.save(),t.beginPath(),t.rect(h,d,u,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,h-p/2,d-v/2,u+p,f+v),t.restore()}contour(t,e,s,o,i,r){let a=new Path2D,c=new Path2D,{left:l,top:h,width:d,height:u}=e.box,f=d/(i-1),p=u/(r-1);for(let v=0;v+1<r;v++)for(let m=0;m+1<i;m++){let g=v*i+m,b=o[g],w=o[g+1],x=o[g+i],y=o[g+i+1],S=Math.min(b,w,x,y),T=Math.max(b,w,x,y);if(T-S<40)for(let M=Math.ceil(S);M<=T;M++){let A=M%3===0?c:a,E=l+m*f,N=h+v*p,k=[];b<M!=w<M&&k.push([E+f*(M-b)/(w-b),N]),w<M!=y<M&&k.push([E+f,N+p*(M-w)/(y-w)]),x<M!=y<M&&k.push([E+f*(M-x)/(y-x),N+p]),b<M!=x<M&&k.push([E,N+p*(M-b)/(x-b)]),k.length===4&&(b+w+x+y)/4<M!=b<M&&k.push(...k.splice(0,1));for(let _=0;_+1<k.length;_+=2)A.moveTo(...k[_]),A.lineTo(...k[_+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(c)}veil(t,e,s){let[o,i,r,a]=this.surface.domain,[c,l]=e.toPixel(o,a),[h,d]=e.toPixel(i,r),{left:u,top:f,width:p,height:v}=e.box;t.save(),t.beginPath(),t.rect(u,f,p,v),t.clip(),t.beginPath(),t.rect(u,f,p,v),t.rect(c,l,h-c,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,l,h-c,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:i=!0,every:r=80}={}){let{left:a,top:c,width:l,height:h}=e.box,d=11.5*s.scale,[u,f,p,v]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let m=Wt(u,f,l/(r*s.scale)),g=Wt(p,v,h/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let b=Qe(m.values,m.step),w=Qe(g.values,g.step);for(let[x,y]of o?m.values.entries():[]){let[S]=e.toPixel(y,p);t.fillRect(Math.round(S),c+h,1,4),t.fillText(b.texts[x],S,c+h+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of i?g.values.entries():[]){let[,S]=e.toPixel(u,y);t.fillRect(a-4,Math.round(S),4,1),t.fillText(w.texts[x],a-7,S)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${b.counted}`,a+l-4,c+h-10),t.textAlign="left",i&&t.fillText(`y${w.counted}`,a+6,c+12)}points(t,e,s){for(let{x:o,y:i,kind:r}of this.surface.points){let[a,c]=e.toPixel(o,i);e.inside(a,c,1)&&Un(t,r,a,c,s)}}};function Un(n,t,e,s,o){let i=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];n.setLineDash([]);for(let[a,c]of r)n.strokeStyle=a,n.lineWidth=c*o.scale,n.beginPath(),t==="saddle"?(n.moveTo(e-i*.6,s-i*.6),n.lineTo(e+i*.6,s+i*.6),n.moveTo(e-i*.6,s+i*.6),n.lineTo(e+i*.6,s-i*.6)):t==="maximum"?(n.moveTo(e,s-i*.8),n.lineTo(e+i*.8,s+i*.6),n.lineTo(e-i*.8,s+i*.6),n.closePath()):n.arc(e,s,i,0,2*Math.PI),n.stroke();t==="global minimum"&&(n.fillStyle=o.text,n.beginPath(),n.arc(e,s,i*.42,0,2*Math.PI),n.fill())}var Eo={left:46,right:10,top:10,bottom:28},Ao=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:Eo.left*s,right:Eo.right*s,top:Eo.top,bottom:Eo.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,i]=t;this.domain=t,this.place([(e+s)/2,(o+i)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let i=(t+e)/2,r=(s+o)/2;this.place([i,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),i,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,i]=this.toPlane(e,s),r=this.within(this.unit*t,o,i),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,i+(this.centre[1]-i)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var Wn=.024,Du=11,nc={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function ic(n){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(n.length-1),i=Math.min(n.length-2,Math.floor(o)),r=o-i;for(let a=0;a<3;a++)e[3*s+a]=n[i][a]+(n[i+1][a]-n[i][a])*r}return e}var rc={light:ic(nc.light),dark:ic(nc.dark)};function Gn(n){let t=getComputedStyle(n),e=wt(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(c).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),i=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(c,l)=>`rgb(${c.join(" ")} / ${l})`;return n.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:n.classList.contains("ov-hall")?Math.max(1.45,Wn*innerHeight/Du,Math.min(2.4,innerWidth/1100)):n.classList.contains("ov-large")?1.45:1,of:c=>(r?c.dark:c.light)+(c.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(i,1),muted:a(i,n.classList.contains("ov-large")?.86:.68),grid:a(i,.1),frame:a(i,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?rc.dark:rc.light}}var Pu=26,Fu=11,Oo=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,Wn*innerHeight/Fu).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+Pu;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var ac=["land","fan","halo","line","heads"],No=class{constructor(t){this.canvases=ac.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[ac[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,i=this.contexts[t];return i.setTransform(o,0,0,o,e*o,s*o),i}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Yt={left:46,right:6,top:40,bottom:28,gap:12},_o={one:24,two:42,wide:330},cc={bare:190,full:240},qu=56,Bu=420,Lo=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:i,clock:r},a){let{stage:c}=this,l=t.runs.filter(w=>!w.hidden),h=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=i,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,i.scale);return}let d=i.scale,u=w=>Math.round(w*a)/a,f=h?void 0:c.clientHeight,p=Hu(l.length,c.clientWidth,f,t.surface.domain,d),v=Math.floor(p.width),m=Math.floor(p.height),g=Yt.gap*d,b=m+p.title+g;h&&(c.style.height=`${Yt.top+p.rows*b+Yt.bottom}px`),o.frame({left:u(Yt.left*d),top:u(Yt.top*d+p.title),width:v,height:m}),this.colours={...i,scale:d*Math.max(.75,Math.min(1,Math.min(v,m)/Bu/d))},this.places=l.map((w,x)=>{let y=x%p.columns,S=(x-y)/p.columns;return{...{dx:u(y*(v+g)),dy:u(S*b),aside:y===0,below:x+p.columns>=l.length},i:t.runs.indexOf(w),runs:[Object.create(w,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:v,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:i,clock:r},p.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:i},r){let{left:a,top:c,width:l,height:h}=s.box,d=new Set(t.runs.flatMap(({distinguishing:u})=>u.map(([f])=>f||"schedule")));for(this.caption.innerHTML=t.method?`<b>${L(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:u,dx:f,dy:p},v)=>{let m=t.runs[u],g=this.titles[v]??=this.root.appendChild(document.createElement("button")),b=$o(m);g.type="button",g.className=`ov-panel${r<_o.two*o.scale?" ov-flat":""}`;let w=`<b>${b||L(m.label)}</b><small>${b?"":L(m.detail)}</small>`,y=`<span class="ov-name${b?" ov-told":""}">${jt(m,o.of(m),o.rim)}${w}</span>`,S=Ls(ts(m,i.step,t.steps));g.innerHTML=`${y}${S}<small class="ov-now"></small>`,g.setAttribute("aria-pressed",String(u===Math.min(e.run,t.runs.length-1))),g.dataset.place=u;let T={left:a+f,top:c+p-r,width:l,height:r};for(let[M,A]of Object.entries(T))g.style[M]=`${A}px`;g.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(u=>u.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[i]},r)=>{let a=ts(i,t,this.steps),c=this.titles[r].querySelector(".ov-chip");c.dataset.kind=Gt(a),Tt(c,fe(a)),this.titles[r].title=`${i.label}, ${i.detail}. ${a.sentence}`}),e<cc.bare*s))return;let o=e<cc.full*s?"":"f = ";this.places.forEach(({runs:[i]},r)=>$t(this.now[r],o+$(i.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:i,dy:r})=>s.inside(t-i,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,i,r){let{tile:a}=this,{left:c,top:l,width:h,height:d}=s.box;a.canvas.width=Math.round(h*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-c*r,-l*r),e.draw(a,s,this.colours,o,!0);for(let{dx:u,dy:f,below:p,aside:v}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((c+u)*r),Math.round((l+f)*r)),t.setTransform(r,0,0,r,u*r,f*r),e.axes(t,s,i,{below:p,aside:v,every:qu})}drawStart(t,[e,s],o){let{rim:i,text:r,scale:a}=this.colours,[c,l]=o.toPixel(e,s);if(!(!this.on||!o.inside(c,l))){t.setLineDash([]);for(let[h,d]of[[i,6],[r,2.5]])t.strokeStyle=h,t.lineWidth=d*a,t.beginPath(),t.arc(c,l,5.5*a,0,2*Math.PI),t.stroke()}}};function Hu(n,t,e,[s,o,i,r],a){let c=Yt.gap*a,l,h=Math.min(n,2),d=Math.max(.75,Math.min(1.2,(r-i)/(o-s)));for(let u=e?1:h;u<=(e?n:h);u++){let f=Math.ceil(n/u),p=(t-Yt.left*a-Yt.right-c*(u-1))/u,v=a*(p<_o.wide*a?_o.two:_o.one),m=e?(e-(Yt.top+Yt.bottom)*a-c*(f-1))/f-v:p*d,g=1-.03*(f*u-n),b=Math.min(p/(o-s),m/(r-i))*g;(!l||b>l.unit)&&(l={unit:b,columns:u,rows:f,title:v,width:Math.max(20,p),height:Math.max(20,m)})}return l}var Uu=["global minimum","local minimum","saddle","maximum"],Wu=16,Io=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",e.right=t?"":`${s.clientWidth-s.querySelector(".ov-tools").offsetLeft+6}px`}show({points:t},e,s){let o=Uu.filter(r=>t.some(a=>a.kind===r)),i=JSON.stringify([o,e.dark,e.text,e.scale,s]);i!==this.shown&&(this.shown=i,this.list.hidden=!o.length,this.list.replaceChildren(...o.map(r=>{let a=document.createElement("li"),c=Wu*e.scale,l=document.createElement("canvas"),h=l.getContext("2d");return l.width=l.height=Math.round(c*s),l.style.width=l.style.height=`${c}px`,l.setAttribute("aria-hidden","true"),h.scale(s,s),Un(h,r,c/2,c/2,e),a.append(l,r),a})))}};var zo=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new De(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let o=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:i},r)=>{[i.previousElementSibling.innerHTML]=o[r],i.setAttribute("aria-label",o[r][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(i=>i.rates)}prepare({surface:t,runs:e},s,o,i){let[r,a,c]=this.charts,l=u=>e.filter(f=>!f.hidden).map(f=>({run:f,values:f[u],first:f.first}));r.prepare(l("height"),s,t.floor===null?"linear":"log",o,i),a.prepare(l("slope"),s,"log",o,i);let h=u=>new Float64Array(u.records).fill(u.rate),d=l("rates").map(u=>({...u,values:u.values??h(u.run)}));c.prepare(d,s,"log",o,i)}};function lc(n,t,e,s){let[o,i,r,a]=t.corners(),c=t.half[2],l=(h,d)=>{n.strokeStyle=h,n.beginPath();for(let[[u,f],p]of d){let[v,m]=t.project(u,f,p);n.lineTo(v,m)}n.stroke()};n.setLineDash([]),n.lineWidth=1;for(let{z:h}of s)l(e.grid,[[i,h],[r,h],[a,h]]);l(e.frame,[[o,-c],[i,-c],[i,c],[r,c],[a,c],[a,-c],[o,-c]]),l(e.frame,[[i,-c],[r,-c],[a,-c]]),l(e.frame,[[r,-c],[r,c]])}function hc(n,t,e,s,o,i,r){let[a,c,,l]=t.corners(),h=t.half[2],d=s*.7,u=[],f=(b,w,x,y,S)=>{let T=n.measureText(b).width,M=w+(y>.4?.5:y<-.4?-.5:0)*T,A=S>.85?x+s/2:x;u.some(E=>Math.abs(E.x-M)<(E.across+T)/2+3&&Math.abs(E.y-A)<s)||(u.push({x:M,y:A,across:T}),n.textAlign="center",n.textBaseline="middle",n.fillText(b,M,A))},[p,v]=t.project(...c,-h),m=t.project(...c,h)[1];n.font=`${s}px ${e.font}`,n.fillStyle=e.muted;let g=0;for(let{z:b,text:w}of i){let x=t.project(...c,b)[1];n.fillRect(p-4,Math.round(x),4,1),f(w,p-d,x,-1,0),g=Math.max(g,n.measureText(w).width)}n.fillStyle=e.text,n.textAlign="center",n.measureText(r).width<v-m?(n.save(),n.translate(Math.max(s+2,p-d*1.6-g),(v+m)/2),n.rotate(-Math.PI/2),n.textBaseline="bottom",n.fillText(r,0,0),n.restore()):(n.textAlign="left",n.textBaseline="top",n.fillText(`height: ${r}`,4,4)),n.strokeStyle=e.frame;for(let b of[c,l]){let w=b[0]===a[0]?1:0,[x,y]=o.slice(2*w,2*w+2),S=t.half[w],T=O=>w?t.project(a[0],S*O,-h):t.project(S*O,a[1],-h),[M,A]=T(-1),[E,N]=T(1),[k,_]=T(0),W=Math.hypot(E-M,N-A),B=Math.sign((A-N)*(k-t.cx)+(E-M)*(_-t.cy))/W||0,z=(A-N)*B,G=(E-M)*B,tt=Wt(x,y,W/(4.6*s)),{texts:pt,counted:at}=Qe(tt.values,tt.step);n.font=`${s}px ${e.font}`,n.fillStyle=e.muted;for(let[O,et]of tt.values.entries()){let[st,Q]=T(2*(et-x)/(y-x)-1);n.beginPath(),n.moveTo(st,Q),n.lineTo(st+4*z,Q+4*G),n.stroke(),f(pt[O],st+d*z,Q+d*G,z,G)}n.font=`italic ${s+1}px ${e.font}`,n.fillStyle=e.text,f(`${w?"y":"x"}${at}`,k+3.6*d*z,_+3.6*d*G,z,G)}}function dc(n,t,e,s,o){let{floor:i}=n.surface,r=[],a=e?i===null?n.level:Gu(n,i):l=>l,c=(l,h)=>{let d=(a(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(u=>Math.abs(u.share-d)>.9/o)&&r.push({share:d,text:h,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:$(t.least)}];e&&i===null&&c(0,"0");for(let l=300;e&&l>-300;l--)c(10**l,Ft(l)),i===null&&c(-(10**l),"−"+Ft(l));if(r.length<2){let l=i??0,h=e?Wt(t.least-l,t.most-l,o):Wt(t.low,t.high,o);for(let d of h.values)c(d,Ne(d,h.step))}return r}function Gu(n,t){let e=n.level(t+1),s=n.level(t+10);return o=>e+(s-e)*Math.log10(o)}function fc(n,t,e,s){let[o,i,r,a]=t,c=Math.max(i-o,a-r),[l,h]=[i-o,a-r].map(f=>3*Math.max(4,Math.round(e*f/c/3))+1),d=n.grid(o,i,r,a,l,h).map(f=>Number.isFinite(f)?f:NaN),u=d.map(f=>n.level(f));return{columns:l,rows:h,f:d,level:u,height:s?u:d,domain:n.surface.domain,window:t}}function pc(n){let t=(n.columns-1)/3+1,e=(n.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(i,r)=>o[(Math.floor(r/t)*n.columns+r%t)*3]);return{...n,columns:t,rows:e,level:s(n.level),height:s(n.height)}}function vc(n,t,e){let s=t.height.filter(Number.isFinite).sort(),o=h=>s[Math.floor(h*(s.length-1))],[i,r]=uc(n.height),[a,c]=uc(n.f),l={low:i,high:r,least:a,most:c,cut:""};return s.length?(e?l.low=Math.max(i,o(.01)):r-i>12*(r-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:i-.5,high:i+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function uc(n){let t=1/0,e=-1/0;for(let s of n)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Vn(n,t,e){let{columns:s,rows:o,height:i}=n,[r,a,c]=t,l=Float64Array.from({length:s},(v,m)=>r*(2*m/(s-1)-1)),h=Float64Array.from({length:o},(v,m)=>a*(1-2*m/(o-1))),d=i.map(v=>c*(2*(v-e.low)/(e.high-e.low)-1)),u=(v,m,g,b)=>(d[v+g]-d[v-m])/b||0,f=d.map((v,m)=>{let g=m%s,b=g>0?1:0,w=g<s-1?1:0;return u(m,b,w,l[g+w]-l[g-b])}),p=d.map((v,m)=>{let g=Math.floor(m/s),b=g>0?1:0,w=g<o-1?1:0;return u(m,b*s,w*s,h[g+w]-h[g-b])});return Object.assign(n,{x:l,y:h,z:d,slopeX:f,slopeY:p})}function Yn({columns:n,rows:t,x:e,y:s,z:o},i,r){let a=(i-e[0])/(e[n-1]-e[0])*(n-1),c=(r-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(n-2,Math.floor(a)),h=Math.min(t-2,Math.floor(c));if(!(a>=0&&c>=0&&a<=n-1&&c<=t-1))return NaN;let d=h*n+l,u=a-l,f=c-h;return(o[d]*(1-u)+o[d+1]*u)*(1-f)+(o[d+n]*(1-u)+o[d+n+1]*u)*f}var mc=180,gc=.012,jo=class{constructor(t,e,s,o,i,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=i,this.terrain=r;let a=e[1]-e[0],c=e[3]-e[2],l=Math.max(a,c),{floor:h}=t.surface,d=fc(t,e,o?mc:mc/3,s),u=o?pc(d):d;this.range=vc(d,u,s&&h!==null),i.half=[a/l/2,c/l/2,.23],this.fine=Vn(d,i.half,this.range),this.coarse=o?Vn(u,i.half,this.range):this.fine,this.shown=this.coarse,this.title=s?h===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,i,r,a]=this.window,[c,l,h]=this.camera.half,{low:d,high:u}=this.range,f=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(i-o)-1),l*(2*(e-r)/(a-r)-1),h*(2*(f-d)/(u-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,Yn(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[i,r,a]=this.camera.project(t,e,s+o+gc);return this.terrain.depthAt(i,r)>a+gc/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,i,r]=this.camera.unproject(t,e,s),[a,c]=this.camera.half,[l,h,d,u]=this.window;return Math.abs(Yn(this.shown,o,i)-r)<.02?[l+(h-l)*(o/a+1)/2,d+(u-d)*(i/c+1)/2]:null}};function Co(n,t,e){return[n[0]+(t[0]-n[0])*e,n[1]+(t[1]-n[1])*e,n[2]+(t[2]-n[2])*e]}function Kn(n,t,e){let s=0,o=1;for(let[i,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[i]-n[i]),c=e[i]-r*n[i];if(!Number.isFinite(a)||a===0&&c<0)return null;a>0&&(o=Math.min(o,c/a)),a<0&&(s=Math.max(s,c/a))}return s<=o?[s,o]:null}function bc(n,t,e,s){for(let o=Math.min(e,n.length-2);o>=t;o--){let i=n[o],r=n[o+1],a=Kn(i,r,s);if(a&&a[1]<1)return[Co(i,r,a[1]),[r[0]-i[0],r[1]-i[1],r[2]-i[2]]];if(a)return null}return null}var Ro={azimuth:-108,elevation:54,magnification:1},wc=.4,Do=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Ro.azimuth,this.elevation=Ro.elevation,this.magnification=Ro.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Ro)}orbit(t,e){this.azimuth=(this.azimuth-t*wc)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*wc))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,s,o){let[i,r]=[this.azimuth,this.elevation].map(l=>l*Math.PI/180);Object.assign(this,{sinA:Math.sin(i),cosA:Math.cos(i),sinE:Math.sin(r),cosE:Math.cos(r),cx:t/2,cy:e/2});let a=Math.hypot(this.half[0],this.half[1]),c=Math.hypot(a,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-s,(e/2-o)*a/c))/a}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,i=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*i;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*i]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var Vu=4,Jn=.25,Po=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:i}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,i.canvas.width,i.canvas.height);for(let r of[o,i])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:i}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let c=o[a],[l,h]=s.toCanvas(t.at),[d,u]=s.toCanvas(c);Math.hypot(d-l,u-h)<.6&&a<e||this.follow(t,c,r)}t.next=e+1,this.stroke(i,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,i=t.at,r=t.fault??0,a=o.fault(e),c=Kn(i,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!c){t.stroke=void 0;return}let[l,h]=c,d=g=>Co(i,e,g),[u,f]=o.toCanvas(d(l)),[p,v]=o.toCanvas(d(h)),m=Math.max(1,Math.ceil(Math.hypot(p-u,v-f)/Vu));l>0&&(t.stroke=void 0);for(let g=0;g<m;g++){let b=l+(h-l)*(g+.5)/m,w=o.hides(...d(b),r+(a-r)*b);(!t.stroke||t.stroke.hidden!==w)&&(t.stroke={hidden:w,path:new Path2D,offset:t.length},t.stroke.path.moveTo(u,f),s.push(t.stroke));let[x,y]=o.toCanvas(d(l+(h-l)*(g+1)/m));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-u,y-f),[u,f]=[x,y]}h<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:i}=this,r=i.scale;for(let{hidden:a,path:c,offset:l}of e){if(a){s.globalAlpha=Jn,s.strokeStyle=i.of(t),s.lineWidth=1.2*r,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=i.halo,s.lineWidth=5*r,s.stroke(c),o.setLineDash(t.dash.map(h=>h*r)),o.lineDashOffset=l),o.strokeStyle=i.of(t),o.lineWidth=2.3*r,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:i}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:l,points:h,first:d}=c;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:As,at:h[l.branch_step],fault:s.fault(h[l.branch_step]),run:l});let u=Math.min(e,l.records-1),f=Math.floor(u+1e-9),p=u-f,v=h[f],m=s.fault(v);if(p>1e-9){let x=[],y={at:v,fault:m,length:0};v=Co(v,h[f+1],p),m+=(s.fault(h[f+1])-m)*p,this.follow(y,v,x),this.stroke(l,x,t,t)}let[g,b,w]=i.half;if(Math.abs(v[0])<=g&&Math.abs(v[1])<=b&&v[2]<=w){let x=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:x?Es:ie,at:v,fault:m,run:l})}else{let x=bc(h,d,f,i.half);x&&a.push({draw:Yu(i,x[1]),at:x[0],fault:0,run:l})}}for(let{draw:c,at:l,fault:h,run:d}of a){let[u,f,p]=l,[v,m]=s.toCanvas(l);t.globalAlpha=s.hides(u,f,Math.max(p,-i.half[2]),h)?.5:1,c(t,d,v,m,r,o),t.globalAlpha=1}}};function Yu(n,t){let[e,s]=n.project(...t);return(o,i,r,a,c,l)=>Ts(o,i,r,a,e-n.cx,s-n.cy,c,l)}function xc({contour:n,contourStrong:t}){return Math.round(8*gs(n)[3]/gs(t)[3])}function yc(n){return[0,gs(n.veil)[3]].map(t=>Ku(n,t))}function gs(n){return(n.match(/[\d.]+/g)??[]).map(Number)}function Ku(n,t){let e=gs(n.rim),[s,o,i,r]=gs(n.contourStrong),a=[s,o,i],[c,l]=n.dark?[.62,1.5]:[.74,1.07],h=new Uint32Array(360*256),d=new Uint8ClampedArray(h.buffer),u=n.ramp.length/3-1;for(let f=0;f<h.length;f++){let p=3*Math.round((f&255)*u/255),v=(f>>8)%40,m=r*Math.floor((f>>8)/40)/8,g=c+(l-c)*v/39;for(let b=0;b<3;b++)d[4*f+b]=(Math.min(255,n.ramp[p+b]*g)*(1-m)+a[b]*m)*(1-t)+e[b]*t;d[4*f+3]=255}return h}var Xu=24e5,Zu=["px","py","pd","level","shade"],Fo=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=xc(t),this.palettes=yc(t))}paint(t,e,s,o,i){let r=this.aim(e,s,o,i);this.place(t,e);let{columns:a,rows:c,z:l,domain:h,window:d}=t,[,,u]=e.half,f=(p,v)=>{let m=d[2*v]+(d[2*v+1]-d[2*v])*p;return m>=h[2*v]&&m<=h[2*v+1]};for(let p=0;p<c-1;p++){let v=e.sinA>0?c-2-p:p;for(let m=0;m<a-1;m++){let g=e.cosA>0?m:a-2-m,b=v*a+g,w=Math.min(l[b],l[b+1],l[b+a],l[b+a+1]),x=Math.max(l[b],l[b+1],l[b+a],l[b+a+1]);w<u&&x<1e4&&(this.cut=w<-u||x>u,this.palette=this.palettes[f((g+.5)/(a-1),0)&&f(1-(v+.5)/(c-1),1)?0:1],w<-u&&this.lid(t,e,[b,b+1,b+a,b+a+1]),this.lines=!0,this.triangle(b,b+1,b+a),this.triangle(b+1,b+a,b+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[i,r,a]=t.half,c=Math.hypot(i,r)*t.unit,l=(Math.hypot(i,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let h=Math.min(e,Math.ceil(t.cx+c+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(Xu/((h-this.left)*(d-this.top)))),this.across=Math.round((h-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=h-this.left,this.height=d-this.top;let{image:u}=this;return u?.width!==this.across||u?.height!==this.down?(this.image=u=new ImageData(this.across,this.down),this.pixels=new Uint32Array(u.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,u}place(t,e){let{columns:s,rows:o,x:i,y:r,z:a,slopeX:c,slopeY:l,level:h}=t,d=s*o;if(this.px.length!==d+4)for(let g of Zu)this[g]=new Float64Array(d+4);this.scratch=d,this.level.set(h);let{sinA:u,cosA:f}=e,[p,v,m]=[.45*f+.5*u,.45*u-.5*f,.74];for(let g=0,b=0;g<o;g++)for(let w=0;w<s;w++,b++){this.corner(b,e,i[w],r[g],a[b]);let x=(m-c[b]*p-l[b]*v)/Math.sqrt(1+c[b]*c[b]+l[b]*l[b]);this.shade[b]=x>0?x*39:0}}corner(t,e,s,o,i){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*i),this.pd[t]=e.cosE*r+e.sinE*i}face(t,e,s,o){let i=this.scratch;e.forEach(([r,a,c],l)=>{this.corner(i+l,t,r,a,c),this.level[i+l]=s,this.shade[i+l]=o*39}),this.lines=!1,this.triangle(i,i+1,i+2),this.triangle(i+1,i+2,i+3)}lid({columns:t,x:e,y:s},o,i){this.face(o,i.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:i},r){let a=(d,u)=>{for(let f=0;f+1<d.length;f++){let p=[d[f],d[f+1]],v=Math.max(i[p[0]],i[p[1]]);if(!(v>-this.hz&&v<1e4))continue;this.cut=!0;let g=[i[p[0]],i[p[1]],-this.hz,-this.hz].map((b,w)=>[s[p[w%2]%t],o[Math.floor(p[w%2]/t)],b]);this.face(r,g,(128-this.tintBase)/this.tintSlope,u)}},c=r.sinA>0?0:e-1,l=r.cosA>0?t-1:0,h=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,u)=>c*t+u),h?.12:.55),a(Array.from({length:e},(d,u)=>u*t+l),h?.3:.8)}triangle(t,e,s){let{px:o,py:i,pd:r,level:a,shade:c,pixels:l,depths:h,across:d,palette:u,tintBase:f,tintSlope:p,cut:v,hz:m,zDepth:g}=this;i[e]<i[t]&&([t,e]=[e,t]),i[s]<i[e]&&([e,s]=[s,e]),i[e]<i[t]&&([t,e]=[e,t]);let b=o[t],w=i[t],x=o[e],y=i[e],S=x-b,T=y-w,M=o[s]-b,A=i[s]-w,E=Math.max(0,Math.ceil(w-.5)),N=Math.min(this.down,Math.ceil(i[s]-.5)),k=S*A-M*T;if(E>=N||Math.abs(k)<.001)return;let _=I=>((I[e]-I[t])*A-(I[s]-I[t])*T)/k,W=I=>((I[s]-I[t])*S-(I[e]-I[t])*M)/k,B=_(r),z=W(r),G=_(a),tt=W(a),pt=_(c),at=W(c),O=Math.hypot(G,tt),et=this.density/2,st=Math.min(a[t],a[e],a[s]),Q=Math.max(a[t],a[e],a[s]),ot=Math.min(1,(.34-O*this.density)*7),K=this.lines&&ot>0&&Math.floor(Q+O*et+O)!==Math.floor(st-O*et-O);for(let I=E;I<N;I++){let F=I+.5,ct=b+(F-w)*M/A,J=F<y?b+(F-w)*S/T:x+(F-y)*(o[s]-x)/(i[s]-y),C=Math.max(0,Math.ceil(Math.min(ct,J)-.5)),nt=Math.min(d,Math.ceil(Math.max(ct,J)-.5)),V=C+.5-b,X=F-w,Y=this.zTop+this.zRow*F,lt=r[t]+B*V+z*X,q=a[t]+G*V+tt*X,it=c[t]+pt*V+at*X;for(let D=I*d+C,Et=I*d+nt;D<Et;D++,lt+=B,q+=G,it+=pt){if(v){let H=g*lt+Y;if(H>m+1e-6||H<-m-1e-6)continue}let yt=f+p*q,kt=0;if(K){let H=Math.round(q),gt=et+.5-Math.abs(q-H)/O;gt>0&&(kt=Math.round(ot*(gt<1?gt:1)*(H%3===0?8:this.thin)))}l[D]=u[(kt*40+(it+.5|0)<<8)+(yt<0?0:yt>255?255:yt|0)],h[D]=lt}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var Qu=140,qo=class{constructor(t){this.canvas=t,this.context=wt(t),this.land=wt(xt()),this.under=wt(xt()),this.line=wt(xt()),this.buffer=wt(xt()),this.camera=new Do,this.terrain=new Fo,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,i,r){let{camera:a,terrain:c}=this,l=JSON.stringify([s,o,r,i]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let h=new jo(t,s,o,r,a,c);c.mix(i,d=>t.tint(d)),this.paths=new Po(h,i,this.under,this.line),Object.assign(this,{key:l,fine:r,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Qu)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:i,height:r,ratio:a,buffer:c}=this,{box:l,colours:h}=t,{landscape:d,range:u,logHeight:f,window:p,title:v}=l,m=this.fine&&!this.moving,g=Math.max(8.5,Math.min(11.5,Math.min(i,r)/28))*h.scale;s.face(i,r,Math.min(4.6*g,i*.18),Math.min(3*g,r*.14)),l.shown=m?l.fine:l.coarse;let b=o.paint(l.shown,s,i,r,m?2:1);c.canvas.width=b.width,c.canvas.height=b.height,c.putImageData(b,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,i,r);let w=2*s.half[2]*s.unit*s.cosE,x=dc(d,u,f,s.half[2],w/(2.4*g));lc(e,s,h,x),e.imageSmoothingQuality=m?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),hc(e,s,h,g,p,x,v);for(let y of[!0,!1])this.drawPoints(l,h,y);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:i}=t,[r,a,c]=this.camera.half,l=!1,h={toPixel:(d,u)=>{let[f,p,v]=t.toBox(d,u,i.at(d,u));l=Math.abs(f)<=r&&Math.abs(p)<=a&&v<=c&&t.hides(f,p,Math.max(v,-c),t.fault([f,p,v]))===s;let[m,g]=t.toCanvas([f,p,v]);return[m,g]},inside:()=>l};o.globalAlpha=s?Jn:1,i.points(o,h,e),o.globalAlpha=1}};var tf=2.5,ef=6,kc=760,sf=1.4,Mc=140,Bo=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new Ao,this.panels=new Lo(this.stage),this.key=new Io(this.stage.querySelector(".ov-key")),this.hall=new Oo(s),this.layers=new No(this.stage),this.trails=new no(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new qo(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new zo(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(o);Ln(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load({surface:t},e){let s=Gn(this.player.root),o=(r,a)=>JSON.stringify([r.key,r.parameters,a]),i=e&&o(t,s)===o(e.surface,this.colours);this.colours=s,i||(this.landscape=new ms(t,cs(t))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...i?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=Gn(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:i,root:r,view:a,dial:c}=t;if(!i)return;let l=a.projector?kc*this.colours.scale/sf:kc,h=t.sync.group||r.clientWidth<l;r.classList.toggle("ov-narrow",!!h&&document.fullscreenElement!==r);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let u=so();this.hall.fit(),this.panels.arrange({scene:i,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},u),this.key.show(i.surface,this.colours,u),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:f,clientHeight:p}=o,{clientWidth:v,clientHeight:m}=s.canvas,g=this.panels.places.map(({i:x})=>x),b=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),w=[f,p,u,this.colours.scale,v,m,c.width,this.panels.on,g,b];if(!(!(f*p||v*m)||w.join()===this.size)){this.size=w.join(),f&&p&&e.resize(f,p,u),v&&m&&s.resize(v,m,u),c.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,u);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Mc)}resurface(){let{surface:t}=this.player.scene;this.landscape=new ms(t,cs(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},Mc)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:i,start:r}=t,{colours:a,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let p of["halo","line"])s.moved(p);this.trails.reset(c,e,a),r.place()}this.trails.draw(i.time);let{view:l,inside:h,quiz:d,viewState:u}=t;s.emptied("heads");let f=l.inside&&h.ready&&h.at(i.time);for(let{runs:p,i:v=u.run,dx:m,dy:g}of c){let b=s.moved("heads",m,g);o.drawStart(b,r.position,e),f&&v===u.run&&(o.on||!f.insight.run.hidden)&&h.draw(b,f,a),ga(b,p,e,i.time,a),d.draw(b,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,i=s.emptied("land"),r=this.moving?ef:tf;e.on?e.drawLand(i,o,t,r,this.colours,s.ratio):o.draw(i,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:i}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===i.run);e.emptied("fan"),i.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:i,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((h,d)=>d%2?Math.min(h,a[d]):Math.max(h,a[d])),l=t.fitted?a:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,l,!!i.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:i}=this.player,{low:r,high:a}=this.landscape,c=[r-.5*(a-r),a+.5*(a-r)];if(this.stale.charts){let{undecided:l}=this.player.quiz;for(let h of this.charts)Object.assign(h,{coarse:this.bends,foretells:!l});e.inside?o.prepare(this.colours,c):this.race.prepare(t,s.last,c,this.colours)}for(let l of this.charts)l.draw(s.time,i.lit)}};var Ho=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:i,legend:r,root:a,reducedMotion:c}=this.player,{plane:l,surface3d:h}=i,{number:d,step:u,plays:f,speed:p,window:v,camera:m,hidden:g}=t;return this.restored=d,o.pause(),o.seek(u),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((b,w)=>r.setHidden(w,g.includes(w))),v&&l.show(v),m&&Object.assign(h.camera,{azimuth:m[0],elevation:m[1],magnification:m[2]}),i.invalidate("land"),f&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:i,surface3d:r}=e,{azimuth:a,elevation:c,magnification:l}=r.camera,h=s.runs.flatMap((u,f)=>u.hidden?f:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return i.fitted||d.push(`window:${i.view.map(u=>Number(u.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,c,l].map(u=>Number(u.toFixed(2))).join("~")}`),[...d,...h.length?[`hidden:${h.join("~")}`]:[]].join()}};function qe({x:n,y:t,loss:e,gradient:s,noisyGradient:o,memory:i,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of r.method.remembers)a.push(`${c} along x`,`${c} along y`);return{columns:[n,t,e,...s,...o,...i.flat()],names:a}}var Zn=Array.from({length:2},()=>new Int32Array(0));function of(n,t){return Zn[t].length<n&&(Zn[t]=Int32Array.from({length:n},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),Zn[t]}function Sc(n,t,e){let s=new Float64Array(n.length),o=new Int32Array(s.buffer),i=o.length,r=Array.from({length:2},(l,h)=>of(64*i,h)),a=r.map(()=>0),c=e*64;for(let l=0;l<64&&c+l<t;l++){for(let h=0;h<n.length;h++)s[h]=n[h][c+l]+0;for(let h=0;h<2;h++)for(let d=0;d<i;d++)a[h]=a[h]+Math.imul(o[d],r[h][l*i+d])|0}return a.map(l=>l>>>0)}function Tc(n,t,e){if(n?.records!==t)return!1;let{columns:s}=qe(n);for(let o=0;o*2<e.length;o++)if(Sc(s,t,o).some((i,r)=>i!==e[o*2+r]))return!1;return!0}function Ec(n,t){let{columns:e,names:s}=qe(t),o=n?qe(n).columns:[],i=Math.min(n?.records??0,t.records);for(let r=0;r<i;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return n?.records===t.records?void 0:{step:i,name:"end"}}var nf=400,rf=20,Uo=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:i}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,i.forEach((c,l)=>{let h=c&&Ec(o[l],c);h&&this.doubts.set(l,h)});let{arrays:r}=t.head,a=s&&e.every((c,l)=>r[`digest${l}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),nf))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let i=e.allRuns[t],r=o[t];Tc(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:i.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),rf)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,i])=>{let r=i?`another ${i.name} at step ${i.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Ac(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Ac(this.said,this.words)}};function Ac(n,t){n.textContent!==t&&(n.textContent=t)}var af="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",cf=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,lf="race|inside|toggle-inside|branch|previous-run|next-run",hf={view:new RegExp(`^(${lf}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Wo=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(af)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let i=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*i,a+o[1]*i)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.setUndecided(!1)}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0,this.setUndecided(t||this.undecided&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),this.undecided=t,document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!cf.test(t)||s.locked?.some(o=>hf[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${$(t,3)}, ${$(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>$(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[i,r]=e.toPixel(...o),a=s.scale,c=i>e.box.left+e.box.width/2;if(e.inside(i,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,h,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:h*a}),t.setLineDash(d),t.beginPath(),t.arc(i,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",i+(c?-17:17)*a,r);t.setLineDash([])}}};var df=90,uf=400,Go=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:i}=t;Object.assign(e.dataset,{runs:o.length,surface:i.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${i.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:i}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:i,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!i)&&this.writeStep(),this.playing!==i&&this.button.setAttribute("aria-label",i?"Pause":"Play"),this.playing=i,clearTimeout(this.timer),!(i||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(c=>`${c.label}: ${$(c.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},uf))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,i=performance.now();Tt(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||i-this.shown.at>df||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?i:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var ff=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],pf=1500;function Oc(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?ff.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Qn=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Oc(),videoBitsPerSecond:8e6});let i=[];this.recorder.ondataavailable=a=>i.push(a.data),this.recorder.onstop=()=>e(new Blob(i,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),pf)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:i,picture:r}=s,{colours:a}=r,{ratio:c}=r.layers,{width:l,height:h}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,h);for(let p of this.sources())t.drawImage(p,0,0,l,h);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${i.step}`},...o.runs.filter(p=>!p.hidden)],u=l/c-22,f=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(u-f,18,f+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,v)=>{let m=32+20*v;v&&ie(t,p,u-f+15,m,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,u-f+(v?36:10),m)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Vo=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Oc()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Qn(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var vf={1:Uint8Array,4:Float32Array,8:Float64Array};function ti(n){let t=n.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:i=>{let[r,a,c]=s.arrays[i];return new vf[c](t.buffer,4+e+r,a)}}}function Yo(n){let{head:t,array:e}=n instanceof Uint8Array?ti(n):n,s=t.runs;s.forEach((i,r)=>{if(i.floor=t.surface.floor??0,i.lossAt=a=>i.height[Math.min(a,i.records-1)]+i.floor,!!t.held)for(let a of["x","y","height","slope"])i[a]=e(`${a}${r}`)});let o=s.filter(i=>!i.offstage);return Object.assign(t,{array:e,head:t,runs:o,allRuns:s})}function Be(n){let t=Yo(n),{simulator:e}=t,s=t.allRuns.map(({records:c})=>c);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new Ce({...t,simulator:e}),i=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((c,l)=>{let h=e.paths[l],d=o.simulate(h,i,r);a.simulated[l]=d,d&&t.head.arrays[`records${l}`]&&(a.recorded[l]=mf(i,t,l,d));let u=a.recorded[l]??d;u&&Object.assign(c,eo(o,i,c,h,u))}),Object.assign(t,a)}function mf({simulator:n},t,e,s){let o=t.array(`records${e}`),i=qe(s).columns.length,r=o.length/i,a=Array.from({length:i},(c,l)=>o.subarray(l*r,(l+1)*r));return{...n.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var Ko=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,i]=this.position;return this.holding=!0,this.moved=e==="x"?[s,i]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,i]=this.position;!e.expects("start")&&o===s.start[0]&&i===s.start[1]||e.request("start",{x:o,y:i,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[i,r]=t.toPixel(s,o),{dx:a,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${i+a}px, ${r+c}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(i,r)?"visible":"hidden";let h=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${$(s)}, ${$(o)}.${h}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var bs=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.time=this.last,this.loop?(this.onTick(!0),this.time=0):this.playing=!1),this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Jo=new Map,Xo=class{constructor(t){this.player=t,this.own=new bs(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!Jo.has(t)){let o=new Set;Jo.set(t,{members:o,clock:new bs(i=>o.forEach(r=>r.tick(i)))})}let{root:e,picture:s}=this.player;this.group=Jo.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?_c(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return _c(t);e.stop(),t&&Jo.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let i=t.step>o.steps;e.hidden!==!i&&(e.hidden=!i,e.textContent=i?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||Nc(o.scene)!==Nc(t))continue;let i=o.picture.plane,r=()=>s.fitted?i.fit(t.surface.domain):i.place(s.centre,s.unit*i.whole()/s.whole());o.picture.moveWindow(r,!1)}}},Nc=({surface:n})=>JSON.stringify([n.key,n.parameters]);function _c({clock:n,members:t}){n.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(n.last),e.runsChanged(),e.picture.schedule()}var Zo=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:i}=this;return t!==i.scene?.side||!i.bending.laboratory?!1:o.owner==="start"?i.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},wo),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,i){let r={owner:t,name:e,parameter:s,value:o,gesture:i};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>ei(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&ei(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,i=this.placeOf(e);if(t==="surface")return s.surface.key;if(i<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(i);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:i}=this.player.bending,r=this.placeOf(e);if(t==="surface")return i.surface.parameters[s];if(t==="scene")return{steps:i.steps,noise:i.level}[s];if(r<0)return;let{values:a,schedule_values:c}=o.last(r);return(t==="schedule"?c:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,i=this.placeOf(s);if(i<0)return this.released.find(c=>ei(c,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(i);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(h=>this.turnOf(h)),[i]=t?this.turnOf(t):[],r=h=>Object.fromEntries(s.filter(d=>d.owner===h).map(({name:d,value:u})=>[d,u])),{steps:a,noise:c}=r("scene"),l=r("surface");return{kept:o.length?o:void 0,turn:i,steps:a,noise:c,coefficients:Object.keys(l).length?l:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:i,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,h=>s.last(h)),c=o?this.numbers(i,h=>U(o[h])):a,l={side:t.side,shown:c,inForce:a};document.dispatchEvent(new CustomEvent("ov-bent",{detail:l}))}numbers({surface:t,start:[e,s],steps:o,level:i},r){let{runs:a}=this.player.scene;return{run:Object.fromEntries(a.map(({name:c},l)=>[c,r(l).values])),schedule:Object.fromEntries(a.map(({name:c},l)=>[c,r(l).schedule_values])),surface:t.parameters,scene:{steps:o,noise:i},start:{x:e,y:s}}}turnOf({owner:t,run:e,name:s,value:o}){let i=this.placeOf(e);return i<0?[]:[t==="schedule"?{run:i,of:"schedule",name:s,value:o}:{run:i,name:s,value:o}]}},ei=(n,t)=>n.owner===t.owner&&n.run===t.run&&n.name===t.name;var Lc="ov-hall",Qo=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,Lc,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,i]=t.stamp;this.imposed===void 0&&(this.serial=i),(o!==this.imposed||i>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.dial),a=r?e.findIndex(c=>c.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&i>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(Lc,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,i=this.current,r=(a,c)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:i.stage,inside:!!i.inside,dial:!!i.dial}),e.stage.hidden=i.stage==="relief",t.querySelector(".ov-depth").hidden=i.stage==="map"||i.stage==="grid",t.querySelector(".ov-race").hidden=!!i.inside,s.root.hidden=!i.inside,o.root.hidden=!i.dial;for(let a of["map","relief","both","grid"])r(a,i.stage===a);r("race",!i.inside),r("log-height",i.log_height);for(let a of["inside","dial","fan","projector"])r(a,i[a]);e.enlarge(),o.load(this.player.scene),i.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var si=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,i,r,a={})=>o.addEventListener(i,r,{signal:s,...a}),this.outbox=new Fe(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new xo(e(".ov-tip"),this.root),this.sync=new Xo(this),this.viewState=new Qo(this),this.picture=new Bo(this,s),this.bending=new yo(this),this.turning=new Zo(this),this.proof=new Uo(this),this.start=new Ko(this,e(".ov-start")),this.legend=new To(this,e(".ov-legend")),this.readout=new Go(this),this.playback=new Ho(this),this.recorder=new Vo(this,e('[data-do="record"]')),this.quiz=new Wo(this),this.keys=new ko(e('[data-do="keys"]')),this.inside=new ge(this,e(".ov-inside")),this.dial=new ge(this,e(".ov-dial")),sc(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)oc(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=e?.surface.key!==t.surface.key,i=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||i)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||i)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},Ic=bo(n=>new si(n),(n,t,e)=>{n.inspectorLoader??=new So(n,e),n.inspectorLoader.show(t instanceof Uint8Array?Be(t):t)});var zc=`.ov-number {
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
`;var jc=`.ov-number-track {
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
`;var Cc=`.ov-player:focus-visible,
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
`;var Rc=`.ov-player button {
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
`;var Dc=`[data-dial="true"].ov-player {
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
`;var Pc=`.ov-side {
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
`;var Fc=`.ov-inside {
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
`;var qc=`.ov-legend {
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
`;var Bc=`.ov-chart {
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
`;var Hc=`.ov-player.ov-large {
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
.ov-narrow :not(.ov-number-first) > .ov-run .ov-detail {
  display: none; /* but a method's name, behind its number, stays */
}
.ov-narrow :not(.ov-number-first) > .ov-run {
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
`;var Uc=`:is(.ov-aim, .ov-confirm) {
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
`;var Wc=`.ov-ended {
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
`;var oi=[Cc,Rc,jc,Dc,Pc,Fc,qc,Bc,Hc,Uc,Wc].join("");var Of=121,ni=class{constructor(t){let e=o=>t.querySelector(o);this.root=e(".ov-number"),this.label=e(".ov-number-label"),this.more=e(".ov-number-more"),this.help=e(".ov-number-help"),this.abort=new AbortController,this.outbox=new Fe(()=>{}),this.sent=void 0,this.given=void 0,this.awaited=void 0,this.patience=0,this.shown=void 0;let{signal:s}=this.abort;this.control=new _e(this.root,{turn:o=>this.tell("turn",o),release:o=>this.release(o),back:()=>this.tell("back",this.control.inForce)},{signal:s,spoken:o=>$(o,6)}),document.addEventListener("ov-bent",o=>this.hear(o.detail),{signal:s}),this.explain(!1),this.more.addEventListener("click",()=>this.explain(!!this.help.hidden),{signal:s})}destroy(){this.control.back(),this.abort.abort(),clearTimeout(this.patience),this.outbox.stop()}load(t){let e=this.sent?.value;this.sent=JSON.parse(new TextDecoder().decode(t)),this.sent.value!==e&&(this.shown=void 0);let{parameter:s,value:o,label:i,layout:r,help:a}=this.sent;o===this.awaited&&this.answered(),this.label.innerHTML=Nf(i,s),this.root.dataset.layout=r,this.label.hidden=r==="bare",this.more.hidden=r!=="tall"||!a,this.more.setAttribute("aria-label",`About ${i}`),this.help.textContent=a,this.more.hidden&&this.explain(!1),this.show(),this.root.dataset.ready="true",o!==e&&document.dispatchEvent(new CustomEvent("ov-ask"))}show(){if(!this.sent)return;let{parameter:t,value:e,suits:s,ends:o,label:i,fixed:r}=this.sent,a=this.awaited??e,c=new Le(t,a,s??t.default,o);this.given={scale:c,lattice:c.lattice(Of),inForce:a,label:i,fixed:r},this.control.load({...this.given,value:this.shown})}hear(t){if(!this.sent||!this.given||t.side!==this.sent.turns.side)return;let{turns:e,parameter:s}=this.sent,{owner:o,run:i=""}=e,r=l=>(o==="run"||o==="schedule"?l[o][i]:l[o])?.[s.name],a=r(t.inForce),c=r(t.shown);a!==void 0&&a!==this.sent.value?(this.sent.value=a,a===this.awaited&&this.answered(),this.shown=c,this.show()):c!==this.shown&&(this.shown=c,this.control.load({...this.given,value:c}))}release(t){this.answered(),this.awaited=t,this.patience=setTimeout(()=>{this.answered(),this.show()},wo),this.tell("release",t)&&this.outbox.send("release",{value:t,at:Date.now()}),this.show()}answered(){clearTimeout(this.patience),this.awaited=void 0}tell(t,e){if(!this.sent)return!1;let s={...this.sent.turns,name:this.sent.parameter.name,value:e,phase:t};return document.dispatchEvent(new CustomEvent("ov-turn",{detail:s,cancelable:!0}))}explain(t){this.help.hidden=!t,this.more.setAttribute("aria-expanded",String(t))}};function Nf(n,{sign:t,scale:e}){if(e==="switch")return n;let s=n.split(" "),o=s.pop();return[...s,...t.replace(/<[^>]*>/g,"")===o?[]:[o],t].join(" ")}var Gc=bo(n=>new ni(n),(n,t)=>n.load(t));var tn=class{constructor(t){this.kind="",this.at=-1/0,addEventListener("hashchange",t)}get query(){return location.hash.slice(1)}get note(){return history.state}write(t,e,s){if(t===this.query)return;let o=performance.now(),i=s===this.kind&&o-this.at<1500;s&&Object.assign(this,{kind:s,at:o});try{history[!s||i?"replaceState":"pushState"](e,"",`#${t}`)}catch{}}};var Vc=/%[0-9A-Fa-f]{2}/,ri=n=>n.replace(/[A-Z]/g,t=>t.toLowerCase()),ae=(n,t)=>t.includes(n)?n:t.find(e=>ri(e)===n)??n,_f=new TextDecoder("utf-8",{ignoreBOM:!0}),en=n=>n.replace(/[\0-\x7f]+/g,t=>{let e=[];for(let s=0;s<t.length;s++){let o=/^%([0-9a-fA-F]{2})/.exec(t.slice(s,s+3));e.push(o?parseInt(o[1],16):t.charCodeAt(s)),o&&(s+=2)}return _f.decode(Uint8Array.from(e))}),sn=class{constructor({mending:{blanks:t,closing:e,encodings:s},with_words:o}){this.blanks=t,this.closing=e+t,this.encodings=s,this.words=o}queryInKey(t){for(let e=0;e<this.encodings&&!t.includes("=")&&Vc.test(t);e++)t=en(t);return t.includes("=")?t:""}key(t){return ii(ri(this.decoded(t)),this.blanks).replace(/^(?:amp;)+/,"")}field(t,e){if(t===this.words)return e;let s=ri(this.decoded(e)).replace(/([0-9.]e) (?=[0-9])/g,"$1+"),o=s.split(/([,:~@])/).map(i=>ii(i,this.blanks));return ii(o.join(""),"",this.closing)}decoded(t){for(let e=0;e<this.encodings&&Vc.test(t);e++)t=en(t);return t}};function ii(n,t,e=t){let[s,o]=[0,n.length];for(;s<o&&t.includes(n[s]);)s++;for(;o>s&&e.includes(n[o-1]);)o--;return n.slice(s,o)}var R=class extends Error{},Lf=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;function rt(n){let[,t,e,s="",o]=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(n.toExponential()),i=Object.is(n,-0)?"-":t,r=Number(o),a=e+s;if(r<-4||r>=16){let h=String(Math.abs(r)).padStart(2,"0");return`${i}${e}${s&&`.${s}`}e${r<0?"-":"+"}${h}`}if(r<0)return`${i}0.${"0".repeat(-r-1)}${a}`;let c=a.slice(0,r+1).padEnd(r+1,"0"),l=a.slice(r+1);return`${i}${c}${l&&`.${l}`}`}var we=(n,t)=>[n,...Object.entries(t).map(([e,s])=>`${e}:${rt(s)}`)].join(),Yc=n=>n.map(([t,e])=>`${t}=${If(e)}`).join("&"),If=n=>encodeURIComponent(n).replace(/%(2C|3A|40)/g,decodeURIComponent).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);function ht(n){let t=[...n];return`“${t.slice(0,40).join("").replace(/[^A-Za-z0-9_.,:+\- ]/gu,"·")}${t.length>40?"…":""}”`}function xe(n,t){let e=n.indexOf(t);return e<0?[n,"",!1]:[n.slice(0,e),n.slice(e+t.length),!0]}function ye(n,t,e,s){if(t<=n&&n<=e)return n;throw new R(`${s} must lie between ${rt(t)} and ${rt(e)}, got ${rt(n)}.`)}function He(n,t,e,s){if(!Number.isInteger(n))throw new R(`${s} must be a whole number, got ${rt(n)}.`);return ye(n,t,e,s)+0}function ai(n){if(!/^[a-z][A-Za-z0-9_]{0,39}$/.test(n))throw new R(`${ht(n)} is no name`);return n}var ws=class{constructor(t){this.limits=t,this.notices=[]}note(t){this.notices.push(t)}limited(t=this.notices){let e=[...new Set(t)],{length:s}=e.splice(this.limits.notices);return s?[...e,`And ${s} more of the kind.`]:e}number(t){if(t.length>this.limits.number||!Lf.test(t))throw new R(`${ht(t)} is not a number`);let e=Number(t);if(Number.isFinite(e))return e;throw new R(`a number in the link must be finite, got ${e<0?"-":""}inf.`)}orDefault(t,e,s){try{return t()}catch(o){if(!(o instanceof R))throw o;return this.note(`The link's ${s} was not understood (${ci(o.message)}); the default is used.`),e}}field(t,e){let s=t.filter(([o])=>o===e);return s.length>1&&this.note(`The link gives '${e}' ${s.length} times; the first one counts.`),s[0]?.[1]}values(t,e,s){let o=new Map;for(let i of t){let[r,a]=xe(i,":"),c=ae(r,e.map(h=>h.name)),l=e.find(h=>h.name===c);if(!l)this.note(`${s} has no setting ${ht(c)}; it was left out.`);else if(o.has(c))this.note(`The link gives ${c} of ${s} twice; the first one counts.`);else{let h=this.orDefault(()=>zf(this.number(a),l),void 0,`${c} of ${s}`);h!==void 0&&o.set(c,h)}}return Object.fromEntries(e.map(i=>[i.name,o.get(i.name)??i.default]))}};function zf(n,{low:t,high:e,switch:s}){if(s?n===0||n===1:t<=n&&n<=e)return n;throw new R(`${rt(n)} is outside ${s?"0 or 1":`${rt(t)} to ${rt(e)}`}`)}var ci=n=>n.replace(/\.+$/,"");var li=({rule:n,metric:t,low:e,high:s,count:o})=>n+(n==="tuned"?`,metric:${t},low:${rt(e)},high:${rt(s)},count:${o}`:"");function Kc(n,t,e){let{key:s,default:o}=t,i=n.field(e,s);return i===void 0?o:n.orDefault(()=>jf(n,t,i),o,`'${s}'`)}function jf(n,{default:t,rules:e,metrics:s,counts:o,count:i,rates:r},a){let[c,...l]=a.split(","),h=new Map(l.map(g=>xe(g,":")).map(([g,b])=>[g,b]));for(let g of h.keys())if(!Object.hasOwn(t,g)||g==="rule")throw Cf(g);let d=(g,b,w)=>h.has(g)?b(h.get(g)??""):w,u=g=>n.number(g),f=d("low",u,t.low),p=d("high",u,t.high),v=d("count",g=>He(u(g),...i,"The count"),t.count),m=d("metric",ai,t.metric);if(ai(c),!e.includes(c))throw new R(`There is no fairness named ${ht(c)}; there are ${e.join(", ")}.`);if(!s.includes(m))throw new R(`Runs are tuned by ${s.join(", ")}, not by ${ht(m)}.`);if(ye(f,...r,"The lowest learning rate"),ye(p,...r,"The highest learning rate"),!(f<p))throw new R(`The learning rates must go up, but go from ${rt(f)} to ${rt(p)}.`);if(!o.includes(v))throw new R(`The number of learning rates is one of ${o.join(", ")}, not ${ht(String(v))}.`);return c==="tuned"?{rule:c,metric:m,low:f,high:p,count:v}:{...t,rule:c}}var Cf=n=>new R(`${ht(n)} is no setting of it`);var Rf=/^([a-z][a-z0-9_]*),([+-]?[.0-9][^,:@]*)(?=[,@]|$)/,Qc="learning_rate";function fi(n,t,e){let{key:s}=t.runs,o=ui(n,(a,c)=>a===s?di(c,Df):c);if(!Object.hasOwn(t.frozen,e))return o;let i=t.frozen[e],r=a=>!n.some(([c])=>c===a);return[...ui(o,(a,c)=>a===s?c&&di(c,l=>el(l,i,Jc)):Jc(c,xs(i.settings,a))),...Object.entries(i.fields).filter(([a])=>r(a)),...r(s)?i.runs.map(a=>[s,i.methods[a]]):[]]}function tl(n,t){let e=t.frozen[t.version],{key:s}=t.runs,o=n.filter(([i,r])=>xs(e.fields,i)!==r);return ui(o,(i,r)=>i===s?r&&di(r,a=>el(a,e,hi)):hi(r,xs(e.settings,i)))}function Jc(n,t){let e=n?n.split(","):[],s=new Set(e.map(Zc));return[...e,...sl(t).filter(o=>!s.has(Zc(o)))].join()}function hi(n,t){let e=new Set(sl(t));return n.split(",").filter(s=>!e.has(s)).join()}var di=(n,t)=>n.split("~").map((e,s)=>s%2?e:t(e)).join("~");function Df(n){let t=Rf.exec(n);return t?`${t[1]},${Qc}:${n.slice(t[1].length+1)}`:n}function el(n,{methods:t,schedules:e},s){let[o,...i]=n.split("@"),r=i.join("@"),a=s(o,xs(t,Xc(o))),c=s===hi?a.replace(new RegExp(`^([^,]*),${Qc}:`),"$1,"):a;return i.length?`${c}@${s(r,xs(e,Xc(r)))}`:c}var ui=(n,t)=>n.map(([e,s])=>[e,t(e,s)]),xs=(n,t)=>Object.hasOwn(n,t)?n[t]:void 0,Xc=n=>n.split(",",1)[0],Zc=n=>n.split(":",1)[0],sl=(n="")=>n.split(",").filter(t=>t.includes(":"));var on=class{constructor(t){this.table=t,this.mending=new sn(t),this.foreign=new RegExp(`^${t.foreign}$`)}read(t){let{table:e,mending:s}=this,{query:o,fields:i}=e.limits;if(t.length>o&&[...t].length>o)return{pairs:[],notices:[`The link is longer than ${o} characters and was not read.`]};let r=this.unwrapped(this.split(t.replace(/^\?/,"")));if(!r||r.length>i)return{pairs:[],notices:[`The link has more than ${i} parts and was not read.`]};let a=r.map(([l,h])=>[l,s.field(l,h)]),c=a.find(([l])=>l==="v")?.[1]??"";return!Object.hasOwn(e.frozen,c)||a.some(([l])=>l===e.end)?{pairs:fi(a,e,c),notices:[]}:{pairs:fi(this.withoutLast(a),e,c),notices:[e.cut]}}split(t){let e=t.split("&");if(e.length>this.table.limits.fields)return;let s=o=>en(o.replaceAll("+"," "));return e.filter(o=>o).map(o=>xe(o,"=")).map(([o,i])=>[s(o),s(i)])}unwrapped(t){let{mending:e}=this,s=t?.map(([o,i])=>{let r=i?[]:this.split(e.queryInKey(o));return r&&(r.length?r:[[o,i]])});if(!(!s||s.includes(void 0)))return s.flatMap((o=[])=>o.map(([i,r])=>[e.key(i),r]))}withoutLast(t){let{known:e}=this.table,s=t.findLastIndex(([o,i])=>o!=="v"&&(e.includes(o)||!i&&e.some(r=>r.startsWith(o))));return t.filter(([o],i)=>s<0||i<s||i>s&&this.isForeign(o))}meaningless(t){return[...new Set(t.map(([s])=>s))].filter(s=>!this.table.known.includes(s)&&!this.isForeign(s))}isForeign(t){return this.foreign.test(t)}};function nl({segments:n,partners:t}){let e=n.length-1;return n.map((o,i)=>Pf(o,i===e?t:[])).map((o,i)=>i?`~${n[i].branch_step}~${o}`:o).join("")}function Pf({optimizer:n,values:t,schedule:e,schedule_values:s},o){let i=we(n,t)+o.map(r=>`,with:${r}`).join("");return e==="constant"?i:`${i}@${we(e,s)}`}function ys(n,t){let{rate:e,parameters:s}=n.methods[t],o={...Ff(s),learning_rate:e};return{segments:[{optimizer:t,values:o,schedule:"constant",schedule_values:{},branch_step:0}],partners:[]}}var Ff=n=>Object.fromEntries(n.map(t=>[t.name,t.default]));function il(n,t,e){if(!e)return[];let{segments:s,steps:o}=t.limits,i=e.split("~");try{if(i.length%2===0||i.length>2*s-1)throw new R(`A run has at most ${s} segments, with a step between any two`);let r=ol(n,t,i[0]);for(let a=1;a<i.length;a+=2){let c=He(n.number(i[a]),1,o,"The step of a branch");r=pi(r,c,ol(n,t,i[a+1]))}return[r]}catch(r){if(!(r instanceof R))throw r;return n.note(`${ci(r.message)}; that run was left out.`),[]}}function pi(n,t,{segments:[e],partners:s}){return{segments:[...n.segments.filter(({branch_step:i},r)=>!r||i<t),{...e,branch_step:t}],partners:s}}function ol(n,t,e){let[s,o]=xe(e,"@"),[i,...r]=s.split(","),a=ae(i,Object.keys(t.methods));if(!Object.hasOwn(t.methods,a))throw new R(`There is no optimizer named ${ht(a)}`);let{label:c,rate:l,parameters:h,contrasts:d}=t.methods[a],u=r.filter(g=>g.startsWith("with:")).map(g=>g.slice(5)),f=u.map(g=>ae(g,d));for(let g of f)d.includes(g)||n.note(`${c} has no partner ${ht(g)}; it was left out.`);let p=h.map(g=>g.name==="learning_rate"?{...g,default:l}:g),v=r.filter(g=>!g.startsWith("with:")),m=n.values(v,p,c);return{segments:[{optimizer:a,values:m,...qf(n,t,o),branch_step:0}],partners:d.filter(g=>f.includes(g))}}function qf(n,t,e){let[s,...o]=e?e.split(","):["constant"],i=ae(s,Object.keys(t.schedules));if(!Object.hasOwn(t.schedules,i))return n.note(`There is no schedule named ${ht(i)}; the learning rate stays constant.`),{schedule:"constant",schedule_values:{}};let{label:r,parameters:a}=t.schedules[i];return{schedule:i,schedule_values:n.values(o,a,`the schedule ${r}`)}}var rl=({settings:n},t)=>we(t.stage,Object.fromEntries(n.map(({name:e})=>[e,Number(t[e])]))),Bf=({stages:n,settings:t},e=n[0])=>({...Object.fromEntries(t.map(s=>[s.name,s.default])),stage:e});function al(n,t,e){let{key:s,stages:o,settings:i,whole:r}=t,[a,...c]=e.split(","),l=n.values(c,i,"The view"),h=()=>{let f=o.find(p=>p===a);if(f)return f;throw new R(`there is no such view; there are ${o.join(", ")}`)},d=n.orDefault(h,o[0],`'${s}'`),u=()=>{for(let f of r)if(!Number.isInteger(l[f]))throw new R(`the view's ${f} is a whole number, not ${rt(l[f])}`);return{...l,stage:d}};return n.orDefault(u,Bf(t,d),`'${s}'`)}var nn=class{constructor(t){this.table=t,this.reader=new on(t)}spell(t,e){let{version:s,end:o,surface:i,start:r,numbers:a,runs:c,fairness:l,view:h}=this.table,d=t.runs.map(nl),u=[[i.key,we(i.name,t.coefficients)],[r.key,t.start.map(rt).join()],...a.map(({key:p})=>[p,rt(t[p])]),...(d.length?d:[""]).map(p=>[c.key,p])],f=li(t.fairness);return f!==li(l.default)&&u.push([l.key,f]),e&&u.push([h.key,rl(h,e)]),Yc([["v",s],...tl(u,this.table),[o,"1"]])}read(t){let{table:e,reader:s}=this,o=new ws(e.limits),{pairs:i,notices:r}=s.read(t),a=i.filter(([d])=>!d.startsWith(e.scene_b));for(let d of[...r,...this.meaningless(i)])o.note(d);this.readVersion(o,a);let{notices:c}=o;o.notices=[];let l=this.readScene(o,a),h=a.length<i.length?o.notices.map(d=>`Scene A: ${d}`):o.notices;return{choice:l,notices:o.limited([...c,...h])}}meaningless(t){let e=this.reader.meaningless(t),{named:s}=this.table.limits,o=e.slice(0,s).map(ht).join(", "),i=e.length>s?` and ${e.length-s} more`:"";return e.length>1?[`The link's parts ${o}${i} mean nothing here and were left out.`]:e.length?[`The link's part ${o} means nothing here and was left out.`]:[]}readVersion(t,e){let{version:s,older_versions:o}=this.table,i=t.field(e,"v"),r=()=>{if(i!==void 0&&i!==s&&!o.includes(i))throw new R(`version ${ht(i)} is not known`)};t.orDefault(r,void 0,"'v'")}readScene(t,e){let{surface:s,runs:o}=this.table,[i,...r]=(t.field(e,s.key)??s.name).split(","),a=ae(i,[s.name]);if(a!==s.name){t.note(`This page carries ${s.label} alone, and the link names ${ht(a)}.`);return}let c=t.values(r,s.parameters,s.label),l=e.filter(([f])=>f===o.key).map(([,f])=>f),h=l.flatMap(f=>il(t,this.table,f)),d=!h.length&&l.some(f=>f);d&&t.note(`No run of the link was understood; ${s.label}'s usual ones are shown.`);let u=this.limitRuns(t,h);return{coefficients:c,start:this.readStart(t,e),...this.readNumbers(t,e),runs:l.length&&!d?u:o.first.map(f=>ys(this.table,f)),fairness:Kc(t,this.table.fairness,e)}}limitRuns(t,e){let{runs:s,members:o}=this.table.limits,i=e.slice(0,s);return e.length>s&&t.note(`The link has ${e.length} runs; the first ${s} are shown.`),i.length+i.reduce((r,{partners:a})=>r+a.length,0)<=o?i:(t.note(`The link has more than ${o} runs and partners; the partners are left out.`),i.map(({segments:r})=>({segments:r,partners:[]})))}readStart(t,e){let{key:s,low:o,high:i,what:r,default:a}=this.table.start,c=t.field(e,s);if(c===void 0)return a;let l=()=>{let h=c.split(",");if(h.length!==2)throw new R(`${ht(c)} is not a pair of numbers`);let[d,u]=h.map(f=>ye(t.number(f),o,i,r));return[d,u]};return t.orDefault(l,a,`'${s}'`)}readNumbers(t,e){let s=this.table.numbers.map(({key:o,low:i,high:r,what:a,whole:c,default:l})=>{let h=t.field(e,o),d=()=>(c?He:ye)(t.number(h??""),i,r,a);return[o,h===void 0?l:t.orDefault(d,l,`'${o}'`)]});return Object.fromEntries(s)}readView(t){let{limits:e,view:s}=this.table,o=new ws(e),i=o.field(this.reader.read(t).pairs,s.key);return i===void 0?{notices:[]}:{view:al(o,s,i),notices:o.limited()}}};function ce(n,t){return t.flatMap(({segments:e,partners:s},o)=>[{segments:e,of:o},...n.contrasts[e[e.length-1].optimizer].filter(({name:i})=>s.includes(i)).map(i=>({segments:Hf(n,e,i),of:o,contrast:i}))])}var rn=({of:n,contrast:t},e)=>`${e[n]} ${t?.name??""}`.trim();function Hf(n,t,{switch:e,optimizer:s}){let o=t[t.length-1].optimizer,i=t.findLastIndex(r=>r.optimizer!==o)+1;return t.map((r,a)=>{let{values:c}=r;if(a<i)return r;if(e)return{...r,values:{...c,[e]:1-c[e]}};let l=n.link.methods[s].parameters.map(({name:h,default:d})=>[h,c[h]??d]);return{...r,optimizer:s,values:Object.fromEntries(l)}})}function cl(n){let t=n.map(({segments:e})=>e);for(let e of t){let s=e.slice(0,-1);s.length&&!t.some(o=>vi(o,s))&&t.push(s)}return t}var vi=(n,t)=>JSON.stringify(n)===JSON.stringify(t);var Ht=class extends Error{},dl={start:({choice:n},{x:t,y:e})=>({choice:{...n,start:[t,e]}}),dial(n,{owner:t="run",name:e,parameter:s,value:o}){let{choice:i}=n;if(t==="scene")return{choice:{...i,[s]:o}};if(t==="surface")return{choice:{...i,coefficients:{...i.coefficients,[s]:o}}};let r=an(n,e),a=t==="schedule"?"schedule_values":"values";return{choice:mi(n,r,({segments:l,partners:h})=>({segments:hl(l,d=>({...d,[a]:{...d[a],[s]:o}})),partners:h})),byHand:s==="learning_rate"?r:void 0}},method(n,{name:t,optimizer:e}){let s=ys(n.page.link,e).segments[0].values;return{choice:mi(n,an(n,t),({segments:o})=>({segments:hl(o,i=>({...i,optimizer:e,values:s})),partners:[]}))}},ghost(n,{name:t,partner:e,on:s}){return{choice:mi(n,an(n,t),({segments:o,partners:i})=>{let r=i.filter(l=>l!==e),a=s?[...r,e]:r,c=n.page.contrasts[U(o).optimizer].map(l=>l.name);return{segments:o,partners:c.filter(l=>a.includes(l))}})}},branch(n,{name:t,step:e,factor:s=1,optimizer:o}){let{choice:i,ids:r,page:a}=n,c=an(n,t),l=i.runs[c].segments.filter(({branch_step:g})=>g<=e),h=U(l),d=o?ys(a.link,o).segments[0].values:Uf(n,h,s),u={...h,optimizer:o||h.optimizer,values:d},f=e>0?pi({segments:l,partners:[]},e,ll(u)):ll(u),{segments:p}=a.link.limits;if(f.segments.length>p)throw new Ht(`A run has at most ${p} segments.`);let v=i.runs.toSpliced(c+1,0,f),m=ce(a,v).findIndex(({of:g})=>g===c+1);return{choice:{...i,runs:v},ids:r.toSpliced(c+1,0,gi(r)),view:{run:m}}}},gi=n=>Math.max(-1,...n)+1;function an({page:n,choice:t,ids:e},s){let o=ce(n,t.runs).find(i=>rn(i,e)===s);if(o)return o.of;throw new Ht("That run is no longer there.")}var mi=({choice:n},t,e)=>({...n,runs:n.runs.map((s,o)=>o===t?e(s):s)});function Uf({page:n},{optimizer:t,values:e},s){let[{low:o,high:i}]=n.link.methods[t].parameters,r=e.learning_rate*s;if(o<=r&&r<=i)return{...e,learning_rate:Number(r.toPrecision(12))};let a=`${$(o)} to ${$(i)}`;throw new Ht(`A learning rate of ${$(r)} is outside ${a}: nothing was branched.`)}var ll=n=>({segments:[{...n,branch_step:0}],partners:[]}),hl=(n,t)=>[...n.slice(0,-1),t(U(n))];function ul(n,t,e){let s=t.filter(({contrast:a})=>!a).map(({segments:a})=>a),o=s.map(a=>le(a).optimizer),i=o.map((a,c)=>{let l=o.slice(0,c+1).filter(h=>h===a).length;return fl(n,a,l,o.filter(h=>h===a).length===1)});for(let a of new Set(o)){let c=o.flatMap((h,d)=>h===a?d:[]),l=Wf(c.map(h=>s[h]),e[a].parameters);l.forEach((h,d)=>Object.assign(i[c[d]],Gf(n,a,h,l.length)))}let r=0;return t.map(a=>(r=a.contrast?r+1:0,r?Vf(n,a,i[a.of],r):i[a.of]))}function fl({looks:n,dashes:t},e,s,o){let{dash:i,label:r,light:a,dark:c,marker:l,outline:h}=n[e];return{light:a,dark:c,marker:l,outline:h,dash:t[(i+s-1)%t.length],ordinal:s,label:o?r:`${r} ${s}`,size:1,tag:s>1?String(s):""}}function Wf(n,t){let[e]=n.map(le);if(n.length<2||n.some(a=>a.length>1||le(a).schedule!==e.schedule))return[];let s=n.map(a=>[...Object.values(le(a).values),...Object.values(le(a).schedule_values)]),o=s[0].flatMap((a,c)=>new Set(s.map(l=>l[c])).size>1?c:[]);if(o.length!==1||t[o[0]]?.scale==="switch")return[];let i=s.map(a=>a[o[0]]),r=[...i].sort((a,c)=>a-c);return new Set(i).size===i.length?i.map(a=>r.indexOf(a)):[]}function Gf({looks:n,dashes:t,ramp:e},s,o,i){let r=u=>Math.floor((2*o*(u-1)+i-1)/(2*(i-1))),{outline:a,shades:c}=n[s],[l,h]=c[r(c.length)],d=e.larger[r(e.larger.length)];return{light:l,dark:h,size:d,dash:t[e.fuller[r(e.fuller.length)]],outline:a.map(([u,f])=>[u*d,f*d])}}function Vf(n,{segments:t,contrast:e},s,o){let{optimizer:i,values:r}=le(t),{switch:a="",forms:c=["",""]}=e??{},l=c[r[a]>.5?1:0],{dashes:h,looks:d}=n;return{...fl(n,i,1,!0),dash:h[(h.indexOf(s.dash)+1+o)%h.length],ordinal:0,label:a?`${s.label}, ${l}`:`${d[i].label} for ${s.label}`,tag:`${s.tag}${"abcdefgh"[o-1]}`}}function pl(n,t,e){let s=e.map(()=>[]);if(new Set(e.map(c=>le(c).optimizer)).size!==1)return s;let o=e.map(c=>Yf(n,t,c)),r=[...new Set(o.flatMap(c=>[...c.keys()]))].filter(c=>{let l=o.flatMap(h=>h.has(c)?[JSON.stringify(h.get(c))]:[]);return c==="branch_step"||new Set(l).size>1}),a=o.map(c=>r.map(l=>c.get(l)).filter(l=>l!==void 0));return new Set(a.map(c=>JSON.stringify(c))).size===e.length?a:s}function Yf(n,t,e){let{optimizer:s,values:o,schedule:i,schedule_values:r,branch_step:a}=le(e),{label:c,parameters:l}=n.link.schedules[i],h=(u,f,p)=>[u,f?p>.5?"on":"off":p],d=new Map;for(let{name:u,sign:f,scale:p}of t[s].parameters)d.set(u,h(f,p==="switch",o[u]));return d.set("schedule",["",c.toLowerCase()]),l.forEach(({name:u,switch:f},p)=>d.set(`schedule ${u}`,h(n.schedule_signs[i][p],f,r[u]))),e.length>1&&d.set("branch_step",["from step",String(a)]),d}var le=n=>n[n.length-1];var Kf={kind:"",variety:"",label:"",sentence:"",criterion:"",step:0};function vl(n,t,e,s,o){let{take_home:i,simulator:r}=n,a=ce(i,t.runs),c=a.map(({segments:f})=>f),l=pl(i,r.methods,c),h=ul(i,a,r.methods),d=cl(a),u=d.map((f,p)=>{let{looks:v,contrasts:m}=i,{optimizer:g}=U(f),b=a[p],w=Jf(f,d);if(!b)return{...w,...Xf(v[g].label)};let{of:x,contrast:y}=b;return{...w,...h[p],name:rn(b,e),of:x,distinguishing:l[p],detail:_n(f,r),contrasts:y?[]:m[g].map(({name:S,label:T,teaches:M,sources:A})=>({name:S,label:T,teaches:M,sources:A,on:t.runs[x].partners.includes(S)})),teaches:y?.teaches??""}});return{...n,start:t.start,steps:t.steps,noise:t.noise,view:s,playback:null,method:l.some(({length:f})=>f)?i.looks[U(c[0]).optimizer].label:null,arrays:Object.fromEntries(Object.entries(n.arrays).filter(([f])=>f.startsWith("normal_"))),surface:o,runs:u,simulator:{...r,paths:d,fairness:t.fairness.rule,contrasts:d.map((f,p)=>a[p]?.contrast?.switch??null)}}}function Jf(n,t){let e=n.slice(0,-1);return{records:0,outcome:Kf,rate:0,first:0,rule:0,values:{},method_start:0,branch_step:U(n).branch_step,origin:e.length?t.findIndex(s=>vi(s,e)):null}}var Xf=n=>({offstage:!0,label:n,contrasts:[],teaches:""});function ml({head:n,array:t}){let e=Be({head:n,array:t}),s=e.laboratory,o=s.conditions({}),i=s.firstDrawn(n.simulator.paths);return e.allRuns.forEach((r,a)=>{let c=e.simulated[a];!c||r.offstage||Object.assign(r,Zf(s,o,c),{first:i[a]})}),e}var Zf=(n,t,e)=>({rate:n.settings(e).values.learning_rate,outcome:re(Re(t),t.steps,e)});var cn=class{constructor(t){let{head:e}=t;this.taken=t,this.page=e.take_home,this.sharing=new je({...this.unpacked(e),simulator:e.simulator}),this.codec=new nn(this.page.link),this.choice=this.page.choice,this.ids=this.firstIds,this.view=e.view,this.notices=[],this.made=void 0}get firstIds(){return this.page.choice.runs.map((t,e)=>e)}get isAsTaken(){return this.choice===this.page.choice}scene(){let{made:t,taken:e}=this;if(this.made=void 0,t)return t;if(!this.isAsTaken)return this.simulate(this.choice,this.ids);let s=e.head.runs.map(o=>({...o}));return Be({...e,head:{...e.head,runs:s,view:this.view}})}get query(){let{codec:t,choice:e,view:s,taken:o}=this,i=t.table.view.settings.every(({name:r})=>s[r]===o.head.view[r]);return t.spell(e,i&&s.stage===o.head.view.stage?void 0:Qf(s))}open(t,e=this.ids){let{codec:s,page:o}=this;if(!t)return this.replace({choice:o.choice},[]);let{choice:i,notices:r}=s.read(t),{view:a,notices:c}=s.readView(t),l=[...r,...c];if(!i)return void Object.assign(this,{notices:l,view:this.imposed(a)});let h=this.recognized(this.carried(i,l)),d=h.runs.length===e.length?e:h.runs.map((u,f)=>gi(this.ids)+f);try{this.replace({choice:h,ids:d,view:a},l)}catch(u){this.refuse(u,l)}}get numbers(){let{steps:t,noise:e,coefficients:s}=this.choice,o={...s,steps:t,noise:e};return this.page.numbers.map(i=>{let{parameter:r}=i,{covered:a}=this.sharing,c=r.name==="steps"&&e>0,l=r.name==="noise"&&t>a,h=c?Math.min(r.high,Math.max(r.low,a)):r.high,d=c?`${this.coverage} Without noise there can be more.`:void 0,u=c||l?`${i.help} ${d??this.coverage}`:i.help;return{...i,parameter:{...r,high:h,because:d},help:u,fixed:l,value:o[r.name]}})}get coverage(){return`This page carries noise for ${this.sharing.covered} steps.`}answer(t,e){if(t==="view"){let{serial:o,...i}=e;return this.view={...i,stamp:[this.view.stamp[0],o]},!1}let s=dl[t];if(!s)return!1;try{let{byHand:o,...i}=s(this,e),r=[];if(this.sharing.missing(i.choice))throw new Ht(this.coverage);let a=this.recognized(this.fair(i.choice,i.ids??this.ids,o,r));this.replace({...i,choice:a},r)}catch(o){this.refuse(o,[])}return!0}refuse(t,e){if(!(t instanceof Ht))throw t;this.notices=[...e,t.message]}replace({choice:t,ids:e=this.ids,view:s},o){let{runs:i,members:r}=this.page.link.limits,a=t===this.page.choice?this.firstIds:e,c=ce(this.page,t.runs).length;if(t.runs.length>i)throw new Ht(`At most ${i} runs fit one picture.`);if(c>r)throw new Ht(`At most ${r} runs and partners fit one picture, got ${c}.`);let l=this.imposed(s),h=t===this.page.choice?void 0:this.simulate(t,a,l);if(h?.simulated.some(d=>!d))throw new Ht("No run can begin there: f or its gradient is not finite.");Object.assign(this,{choice:t,ids:a,view:l,made:h,notices:o})}simulate(t,e,s){return ml({...this.taken,head:this.head(t,e,s)})}head(t,e,s=this.view){return vl(this.taken.head,t,e,s,this.sharing.surface(t.coefficients,[]))}unpacked(t){return Yo({...this.taken,head:{...t,runs:t.runs.map(e=>({...e}))}})}recognized(t){let{codec:e,page:s}=this;return e.spell(t)===e.spell(s.choice)?s.choice:t}carried(t,e){let{seed:s}=this.page.choice,o=this.sharing.covered;return t.noise?(t.seed!==s&&e.push(`This page carries the noise of seed ${s} alone.`),t.steps>o&&e.push(this.coverage),{...t,seed:s,steps:Math.min(t.steps,o)}):t}fair(t,e,s,o){let{rule:i}=t.fairness,r={...t,fairness:this.page.link.fairness.default};if(i==="own"||!t.runs.length)return t;if(i==="tuned")return s===void 0&&o.push("This page does not tune: each run keeps its own learning rate."),r;let a=this.head(t,e),c=new Ce({...this.unpacked(a),simulator:a.simulator}),l=ce(this.page,t.runs),h=l.findIndex(({of:f,contrast:p})=>f===s&&!p),d=c.fairPaths(a.simulator.paths,c.conditions({}),h<0?void 0:h);if(!d)return o.push("The learning rates cannot be kept equal or matched. Each run keeps its own learning rate."),r;let u=l.flatMap(({contrast:f},p)=>f?[]:[d[p]]);return{...t,runs:t.runs.map(({partners:f},p)=>({partners:f,segments:u[p]}))}}imposed(t){let[e,s]=this.view.stamp;return t?{...this.view,...t,stamp:[e+1,s]}:this.view}},Qf=n=>n;function gl(n,t,e){let{runs:s,start:o,steps:i,noise:r,seed:a}=t,c=e.runs.length-s.length,l=new Set(s.map(({segments:d})=>sp(U(d)))),h=tp(n,t,e);return[`${bi(s.length,"run")}${c?` and ${bi(c,"partner")}`:""}`,` from ${Ds(...o)}, ${bi(i,"step")}${h&&`, ${h}`}`,l.size>1?", each on its own schedule":"",r?`, noise σ = ${$(r)} (seed ${a}, the same for all)`:"","."].join("")}function tp({metrics:n},{runs:t,fairness:{rule:e,metric:s,low:o,high:i,count:r}},{laboratory:a}){let c=t.map(({segments:l})=>U(l).values.learning_rate);if(!t.length||!a)return"";if(e==="same")return`one learning rate for all, α = ${$(c[0])}`;if(e==="matched")return`first steps of equal length, ‖Δx‖ = ${$(ep(a))}`;if(e==="tuned"){let l=`${$(o)} to ${$(i)}`;return`each tuned: best of ${r} learning rates from ${l} by ${n[s].toLowerCase()}`}return t.length<2?"":new Set(c).size===1?"one learning rate":"each at its own learning rate"}var ep=n=>n.firstStep(n.given.paths[0],n.conditions({})),sp=({schedule:n,schedule_values:t})=>JSON.stringify([n,...Object.values(t)]),bi=(n,t)=>`${n} ${t}${n===1?"":"s"}`;function bl({tolerance:n},{runs:t,surface:e,simulated:s}){return t.map(({label:o,outcome:i},r)=>{let a=op(s[r],e,n);return[o,i.label,...a,i.sentence]})}function op({records:n,x:t,y:e,loss:s},{points:o,floor:i},r){let a=s.subarray(0,n),c=n-1,l=o.filter(({kind:v})=>v==="global minimum"),h=l.map(v=>Math.hypot(t[c]-v.x,e[c]-v.y)),d=i??0,u=a.findIndex(v=>v-d<=r*(a[0]-d)),f=l.length?"":"no minimum",p=0;for(let v=1;v<n;v++)p+=Math.hypot(t[v]-t[v-1],e[v]-e[v-1]);return[$(a[c]),$(a.reduce((v,m)=>Math.min(v,m))),f||$(Math.min(...h)),f||(u<0?"not reached":String(u)),$(p)]}var xi=class{constructor(t,e){let s=i=>document.getElementById(i),o=s("scene").textContent.trim();Object.assign(this,{host:t,mountPlayer:e}),this.session=new cn(ti(Uint8Array.from(atob(o),i=>i.charCodeAt(0)))),this.notices=s("notices"),this.places=[...s("numbers").children],this.wayBack=s("way-back"),[this.app,this.takenQuery]=(this.wayBack.href??this.wayBack.textContent).split(/\?(.*)/s),this.address=new tn(()=>this.open()),this.address.query?this.open():this.show(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.show())}open(){let{query:t,note:e}=this.address;this.session.open(t,e?.ids),this.show()}show(){let{session:t,host:e}=this;e.scene=t.scene(),this.describe(e.scene),this.mountPlayer({data:e.scene,parentElement:e,setTriggerValue:(s,o)=>this.hear(s,o)}),t.numbers.forEach((s,o)=>Gc({data:new TextEncoder().encode(JSON.stringify(s)),parentElement:this.places[o],setTriggerValue:(i,{value:r})=>this.hear("dial",{owner:s.turns.owner,parameter:s.parameter.name,value:r})}))}describe(t){let{session:e,notices:s,wayBack:o,app:i}=this,r=`: ${gl(e.page,e.choice,t)}`,a=e.isAsTaken?this.takenQuery:e.query;s.replaceChildren(...e.notices.map(c=>wi("p",c))),document.title=t.surface.label+r,document.querySelector("h1").lastChild.data=r,document.querySelector("tbody").replaceChildren(...bl(e.page,t).map(c=>{let l=wi("tr");return l.append(...c.map(h=>wi("td",h))),l})),o.href?o.href=`${i}?${a}`:o.textContent=`?${a}`}hear(t,e){setTimeout(()=>{let{session:s,address:o}=this,{choice:i}=s,r=s.answer(t,e),a=s.choice===i?void 0:[t,e.name,e.parameter].join(" ");(a||t==="view")&&o.write(s.query,{ids:s.ids},a),r&&this.show()})}},wi=(n,t="")=>Object.assign(document.createElement(n),{textContent:t}),wl=(n,t)=>new xi(n,t);var yl=n=>Ic({...n,inspector:jn}),a2=Vi(Ga,oi,Ji(yl)),xl=document.getElementById("replay");xl&&(wn(oi+zc),wl(xl,yl));export{a2 as default};
