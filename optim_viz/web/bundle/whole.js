// Built by tools/bundle.js from optim_viz/web/js: edit there.
var om="[data-testid=stApp]",im='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var nm="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",rm="The server is back, and so is your scene, from the address.",Rn=Symbol("renew"),Ln=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!za(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!za(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(nm)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(rm,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[Rn]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(im)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},za=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),Pa;function Ca(i){return Pa??=new Ln(document.querySelector(om)),Pa.patient(i)}var Fa=`.ov-notice {
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
`;function ns(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Da="optim-viz-reloaded-for";function Ba(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:r,...a})=>{s||Cs(t),s=!0;let h=new TextDecoder().decode(o.subarray(0,8));if(h!=="127b5e8a")return hm(h,n);let l=n.querySelector(".ov-place");l&&(l.outerHTML=i);let c=Ca(r);return e({...a,parentElement:n,setTriggerValue:c,data:o.subarray(8)})}}function Cs(i){document.body.append(Object.assign(document.createElement("style"),{textContent:Fa+i}))}function hm(i,t){if(!lm(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(ns("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function lm(i){try{return sessionStorage.getItem(Da)===i?!0:(sessionStorage.setItem(Da,i),!1)}catch{return!0}}var qa=1e3,cm=512*1024;function dm(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>cm?"is far too long":t.split("&").length>qa?`has more than ${qa.toLocaleString("en")} parts`:""}var Wa=!1;function Ha(i){return t=>(Wa||um(t.parentElement),Wa=!0,i(t))}function um(i){let t=dm(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=ns(e,"Dismiss",()=>s.remove());i.prepend(s)}var Ua=new WeakMap;function C(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function W(i,t){let e=Ua.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((l,c)=>c%2===0&&l),r=o.map((l,c)=>c%2||!l?l:"…").join(""),a=s?.tags===r?n.flatMap((l,c)=>l===s.texts[c]?[]:[c]):void 0;if(s&&a?.every(l=>s.nodes[l]&&!n[l].includes("&"))){for(let l of a)s.nodes[l].nodeValue=n[l];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let h=fm(i);Ua.set(i,{html:t,tags:r,texts:n,first:i.firstChild,nodes:h.length===n.length?h:[]})}function fm(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var pm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function N(i){return i.replace(/[&<>"]/g,t=>pm[t])}function nt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function xo(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var mm={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function St(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>mm[t]).join("")}function Ut(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return zn(...jn(i.toExponential(r)))}return i.toFixed(o).replace("-","−")}var vm=7;function rs(i,t){let e=i.map(h=>Ut(h,t));if(e.every(h=>h.length<=vm&&!h.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(i[0]/10**(s+2)+1e-9),n=s+2<0?o/10**-(s+2):o*10**(s+2),r=n===0?"":`${V(n)} + `;return{texts:i.map(h=>Ut(h/10**s-o*100,t/10**s)),counted:` = ${r}… · ${St(s)}`}}function M(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";if(Ga(i))return String(Number(i.toPrecision(t))).replace("-","−");let[e,s]=jn(i.toExponential(t-2));return zn(String(Number(e)),s)}function V(i){return Number.isFinite(i)?Ga(i)?String(i).replace("-","−"):zn(...jn(i.toExponential())):M(i)}var Ga=i=>!i||Math.abs(i)>=.001&&Math.abs(i)<1e5;function jn(i){let[t,e]=i.split("e");return[t,Number(e)]}function zn(i,t){let e=St(t),s=i.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}function Va(i,t,e){if(t-i>=2)return xo(i,t,e).map(n=>[n,St(n)]);let s=[];for(let n=Math.floor(i);n<=t;n++)for(let r of[1,2,5])n+Math.log10(r)>=i&&n+Math.log10(r)<=t&&s.push([n+Math.log10(r),M(r*10**n)]);if(s.length>1)return s;let{values:o}=nt(10**i,10**t,Math.max(2,e/2));return o.map(n=>[Math.log10(n),M(n,6)])}var gm=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,wm=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,bm="⁰¹²³⁴⁵⁶⁷⁸⁹";function Ya(i){let t=i.trim().replace(/[−–]/g,"-").replace(",",".").replace(wm,(e,s="1",o)=>`${s}e${[...o].map(xm).join("")}`);return gm.test(t)?Number(t):NaN}var xm=i=>i==="⁻"?"-":bm.indexOf(i);function Ka(i,{low:t,high:e,whole:s,scale:o,because:n}){return Number.isNaN(i)?"That is no number: 0.05 and 0,05 are.":i<t||i>e?[`From ${M(t)} to ${M(e)} only.`,n].filter(Boolean).join(" "):(s||o==="switch")&&!Number.isInteger(i)?"Whole numbers only.":""}var Ja=0,yo=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",Ja+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${Ja}`,this.refusal.hidden=!0;for(let[s,o]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(s,o);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:s})=>s==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,s){let o=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",o),this.root.setAttribute("aria-label",e),this.root.disabled=s}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=Ya(this.root.value),e=Ka(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=V(this.taker.value),this.root.value=this.written,this.say("")}};var ko=class{constructor(t,e,s){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[o,n]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(o,n);this.root.style.setProperty("--ov-room",`${e}px`);for(let o of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${o}`}));this.pressed=!1,this.settle=0,this.listen(s)}listen(t){let{root:e,holder:s}=this,o=(n,r)=>e.addEventListener(n,r,{signal:t});o("pointerdown",n=>this.press(n)),o("pointermove",n=>this.pressed&&this.point(n)),o("pointerup",n=>{this.pressed&&(this.point(n),s.release())}),o("pointercancel",()=>{this.pressed=!1,s.back()}),o("keydown",n=>this.key(n)),o("keyup",()=>{!s.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>s.release(),400))}),o("blur",()=>this.pressed||s.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:s}=this.holder,{left:o,width:n}=this.root.getBoundingClientRect(),r=n-2*this.sideRoom,a=(t.clientX-o-this.sideRoom)/r;return!e||Math.abs(e.share(s)-a)*r<3?s:e.value(a,r)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let s=ym(e.lattice,e.value,t.key);s!==void 0&&(t.preventDefault(),e.grasp(),e.turn(s))}rest(){clearTimeout(this.settle)}name(t){for(let[e,s]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(s)&&this.root.setAttribute(`aria-${e}`,String(s))}write(){let{scale:t,value:e,inForce:s}=this.holder,o=n=>String(Math.min(1,Math.max(0,t?.share(n)??0)));this.root.style.setProperty("--ov-share",o(e)),this.root.style.setProperty("--ov-home",o(s)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==s})}};function ym({values:i,stride:t},e,s){let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[s];if(!o)return;let n=i.findIndex(l=>l>e),r=n<0?i.length:n,a=r-(i[r-1]===e?2:1),h=o>0?r+o-1:a+o+1;return i[Math.max(0,Math.min(i.length-1,h))]}var km=8,ke=class{constructor(t,e,{signal:s,sideRoom:o=km,pressable:n=!0,spoken:r=String}){this.root=t,this.told=e,this.pressable=n,this.spoken=r,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new ko(this,o,s),this.field=new yo(this,s),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:s}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:s}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:s,value:o=s,label:n,fixed:r}){Object.assign(this,{scale:t,lattice:e,inForce:s,fixed:r,value:this.held?this.value:o});let{parameter:a,ends:h}=t,l=[n,a.name,h,r].join();l!==this.named&&this.arrange(a,h,n),this.named=l,this.write()}arrange(t,[e,s],o){let{track:n,toggle:r,field:a,fixed:h}=this,l=t.scale==="switch"&&this.pressable;n.root.hidden=a.root.hidden=l,r.hidden=!l,n.name({label:o,disabled:h,valuemin:e,valuemax:s}),r.setAttribute("aria-label",o),r.disabled=h,a.load(t,o,h)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:s}=this,o=t.target===s.root&&s.edited;!o&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),o?s.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:s}=this,o=[t,e,s?.ends].join();this.track.name({valuetext:this.spoken(t)}),o!==this.written&&(this.written=o,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var Mm=[1,1.25,1.6,2,2.5,3,4,5,6,8],Xa={linear:[i=>i,i=>i],switch:[i=>i,i=>Math.round(i)],log:[Math.log10,i=>10**i],complement:[i=>-Math.log10(1-i),i=>1-10**-i]},Me=class{constructor(t,e,s,o){if(this.parameter=t,this.ends=[t.low,t.high],t.reach_low){let n=t.name==="learning_rate"?Math.min(e,s):e;this.ends[0]=Am(t.reach_low,n,t.low)}t.name==="learning_rate"&&t.scale==="log"&&(this.ends=Em(this.ends,e,s)),o&&(this.ends=[Math.min(o[0],e),Math.max(o[1],e)]),t.reach&&(this.ends[1]=$m(t.reach,e,t.high))}share(t){let[e]=Xa[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s,whole:o}=this.parameter,[n,r]=Xa[s],[a,h]=this.ends.map(n),l=a+Math.min(1,Math.max(0,t))*(h-a),c=r(l);if(s==="switch")return c;let[d,u]=this.ends;if(s==="linear")return Fs(Tm(c,o?1:(h-a)/e),d,u);let f=Math.max(2,Math.ceil(-Math.log10(10**((h-a)/e)-1))+1);if(o)return Fs(Math.round(Fe(c,2)),d,u);let p=s==="log"?Fe(c,f):Fe(1-Fe(1-c,f),12);return Fs(p,d,u)}lattice(t){let{parameter:e}=this,{scale:s,whole:o}=e,[n,r]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(o&&s==="log"){let m=Sm(n,r).flatMap(v=>Mm.map(g=>Math.floor(g*v)));return{values:Pn([n,...m.filter(v=>n<v&&v<r),r]),stride:10}}if(s==="linear"){let m=Math.min(t-1,100),v=Array.from({length:m+1},(g,w)=>Fe(n+(r-n)*w/m,6));return{values:Pn(v),stride:10}}let[a,h]=s==="log"?[n,r]:[1-r,1-n],l=Math.max(1,Math.floor((t-1)/Math.log10(h/a)+1e-9)),c=Math.ceil(Math.log10(a)*l-1e-9),d=Math.floor(Math.log10(h)*l+1e-9),u=Array.from({length:d-c+1},(m,v)=>Fe(10**((c+v)/l),3)),f=s==="log"?u:u.map(m=>Fe(1-m,12)),p=[e.low,e.high].filter(m=>n<=m&&m<=r);return{values:Pn([...f,...p]),stride:l}}},Fe=(i,t)=>Number(i.toPrecision(t)),Fs=(i,t,e)=>Math.min(e,Math.max(t,i)),Pn=i=>[...new Set(i)].sort((t,e)=>t-e),Sm=(i,t)=>{let e=Math.floor(Math.log10(i)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(s,o)=>10**(e+o))},$m=(i,t,e)=>Math.min(e,i*10**Math.max(0,Math.ceil(Math.log10(t/i)-1e-9))),Am=(i,t,e)=>t>0?Math.max(e,i*10**Math.min(0,Math.floor(Math.log10(t/i)+1e-9))):i,Tm=(i,t)=>Number(i.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function Em([i,t],e,s){let o=Fs(s,i,t),n=5/2,r=e>0?Math.log10(e/o):0,a=Math.sign(r)*Math.ceil(Math.max(0,Math.abs(r)-n-.01)),h=l=>Fs(o*10**l,i,t);return[h(a-n),h(a+n)]}function B(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function X(){return document.createElement("canvas")}var Cn={every:26,length:6,width:1.4},Om=4,Za=[0,-1];function $t(i,t,e,s,o){i.beginPath(),i.moveTo(t,e),i.lineTo(s,o),i.stroke()}function Qa(i,t,e,s,o){if(s===1)return Ds(i,t,e,1.35*3*o,Za);if(s===2)return sh(i,t,e,.89*3*o);ce(i,t,e,o)}var th=(i,t,e,s)=>sh(i,t,e,3*s);function ce(i,t,e,s){i.beginPath(),i.arc(t,e,3*s,0,2*Math.PI)}function eh(i,[t,e,s,o],[n,r],a){let h=Math.hypot(s-t,o-e),l=Cn.every*a/(h||1),c=Cn.length*a/(Math.hypot(n,r)||1),d=Math.floor(.5/l);i.lineWidth=Cn.width*a,i.setLineDash([]);for(let u=-d;u<=d;u++){let[f,p]=[t+(.5+u*l)*(s-t),e+(.5+u*l)*(o-e)];$t(i,f,p,f+c*n,p+c*r)}}function De(i,{left:t,top:e,width:s,height:o},n,r,a){let h=Om*a,[l,c]=[t+s,e+o];if(r<e)Ds(i,n,e+h,h,Za);else if(r>c)Ds(i,n,c-h,h,[0,1]);else if(n<t)Ds(i,t+h,r,h,[-1,0]);else if(n>l)Ds(i,l-h,r,h,[1,0]);else return;i.fill()}function sh(i,t,e,s){i.beginPath(),i.rect(t-s,e-s,2*s,2*s)}function Ds(i,t,e,s,[o,n]){let[r,a]=[.5*s,.87*s];i.beginPath(),i.moveTo(t+o*s,e+n*s),i.lineTo(t-o*r-n*a,e-n*r+o*a),i.lineTo(t-o*r+n*a,e-n*r-o*a),i.closePath()}var as={left:46,right:12,top:9,bottom:34},Nm=[7,5],Mo=5,oh=10,So=class{constructor(t){this.canvas=t,this.context=B(t),this.ground=X(),this.width=this.height=0,this.ratio=1,this.depth=50,this.asked=30,this.box={left:0,top:0,width:1,height:1},this.range=[-1,1],this.passed=void 0,this.others=[],this.colours=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({depth:t,asked:e},s,o=[]){Object.assign(this,{depth:t,asked:e,passed:s,others:o}),this.range=_m([...s?[s]:[],...o]),this.colours&&this.prepare(this.colours)}prepare(t){let e=t.scale;this.colours=t,this.box={left:as.left*e,top:as.top*e,width:Math.max(20,this.width-as.left*e-as.right),height:Math.max(20,this.height-(as.top+as.bottom)*e)},this.drawGround(t)}x(t){return this.box.left+t/this.depth*this.box.width}y(t){return this.at(Math.log10(t))}at(t){let[e,s]=this.range;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=B(this.ground),{passed:s,asked:o}=this;if(e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=`${11*t.scale}px ${t.font}`,this.drawAxes(e,t),!s)return;e.lineJoin="round",e.strokeStyle=t.muted,e.globalAlpha=.3;for(let r of this.others)for(let a of Fn(r))this.drawCurve(e,a,t,.5);e.globalAlpha=1,e.strokeStyle=t.text;for(let r of Fn(s))this.drawCurve(e,r,t,1);e.setLineDash([]);let n=s.norms[o];n>0&&n<1/0&&(e.fillStyle=t.text,e.beginPath(),e.arc(this.x(o),this.y(n),4*t.scale,0,2*Math.PI),e.fill()),this.drawNames(e,s,t)}drawAxes(t,{grid:e,frame:s,muted:o,text:n,scale:r}){let{box:a,depth:h,asked:l}=this,c=a.top+a.height,[d,u]=this.range;t.lineWidth=1,t.setLineDash([]),t.fillStyle=o,t.textAlign="right",t.textBaseline="middle";for(let[f,p]of Va(d,u,a.height/(26*r))){let m=Math.round(this.at(f))+.5;t.strokeStyle=f===0?s:e,$t(t,a.left,m,a.left+a.width,m),t.fillText(p,a.left-6,m)}t.textAlign="center",t.textBaseline="top";for(let f of nt(0,h,5).values)t.fillStyle=f===l?n:o,t.fillText(String(f),this.x(f),c+4*r);t.fillStyle=o,t.fillText("layers passed",a.left+a.width/2,c+18*r),!(h<l)&&(t.strokeStyle=o,t.setLineDash([2*r,3*r]),$t(t,this.x(l),a.top,this.x(l),c),t.setLineDash([]))}drawCurve(t,[,e,s,o],{scale:n},r){t.setLineDash(s.map(a=>a*n)),t.lineWidth=o*r*n,t.beginPath();for(let a=0;a<e.length&&e[a]>0&&e[a]<1/0;a++)t[a?"lineTo":"moveTo"](this.x(a),this.y(e[a]));t.stroke()}drawNames(t,e,{text:s,halo:o,font:n,scale:r}){t.font=`600 ${12*r}px ${n}`,t.textAlign="right",t.textBaseline="middle",t.fillStyle=s,t.strokeStyle=o,t.lineWidth=4*r;let{box:a}=this,h=Fn(e).map(([u,f])=>this.endOf(u,f,t.measureText(u).width)),[l,c]=h,d=l.top+l.bottom<=c.top+c.bottom?l:c;for(let u of h){let f=u===d?u.top-oh*r:u.bottom+oh*r,p=Math.max(a.top+7*r,Math.min(a.top+a.height-7*r,f));t.strokeText(u.name,u.right,p),t.fillText(u.name,u.right,p)}}endOf(t,e,s){let o=e.findIndex(h=>!(h>0&&h<1/0)),n=(o<0?e.length:o)-1,r=Math.max(this.x(n)-4,this.box.left+s+4),a=[...e.subarray(0,n+1)].flatMap((h,l)=>l===n||this.x(l)>=r-s?this.y(h):[]);return{name:t,right:r,top:Math.min(...a),bottom:Math.max(...a)}}draw(){let{context:t,colours:e,canvas:s}=this;e&&(t.setTransform(1,0,0,1,0,0),t.clearRect(0,0,s.width,s.height),t.drawImage(this.ground,0,0))}},Fn=({norms:i,activations:t})=>[["gradient",i,[],2.4],["activations",t,Nm,1.8]];function _m(i){let t=0,e=0;for(let{norms:s,activations:o}of i)for(let n of[s,o])for(let r of n)r>0&&r<1/0&&(t=Math.min(t,Math.log10(r)),e=Math.max(e,Math.log10(r)));return[Math.floor((t+1)/Mo)*Mo-1,Math.ceil((e-1)/Mo)*Mo+1]}var xt=22250738585072014e-324,Im=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),hs=new DataView(new ArrayBuffer(8)),qs=i=>Im[i+1022];function $o(i){return hs.setFloat64(0,i),(hs.getUint32(0)>>>20)-1023}function Ao(i){return hs.setFloat64(0,i),hs.setUint32(0,hs.getUint32(0)&1048575|1072693248),hs.getFloat64(0)}var I=i=>Math.abs(i)>=xt?i:i*0;function R(i,t){let e=i*t;if(!(Math.abs(e)<=xt)||i===0||t===0)return e;let s=Math.abs(i)<Math.abs(t)?i*Bs*t:i*(t*Bs);return Math.abs(s)<xt*Bs?e*0:e}function At(i,t){let e=i/t;return Math.abs(e)<=xt&&Math.abs(i*Bs/t)<xt*Bs?e*0:e}var Bs=2**200;function To(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=R(s,e)),e=R(e,e);return s}var Ws=(i,t)=>i>=t||Number.isNaN(i)?i:t,Hs=(i,t)=>i<=t||Number.isNaN(i)?i:t;function Se(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,l=o-h,c=a*5497923018708371e-29,d=l-c,f=l-d-c,p=i<-708.3964185322641,m=1+d,g=1-m+d,w=d*d,_=(((((11470745597729725e-27*w+208767569878681e-23)*w+2755731922398589e-22)*w+248015873015873e-19)*w+.001388888888888889)*w+.041666666666666664)*w+.5,wt=((((16059043836821613e-26*w+2505210838544172e-23)*w+27557319223985893e-22)*w+.0001984126984126984)*w+.008333333333333333)*w+.16666666666666666,rt=d*wt,st=_+rt,z=w*st,U=f+z,lt=g+U,ot=m+lt,q=a>0,tt=ot*(q?2:.5),it=a-1,et=a+1,G=qs(q?it:et),ht=tt*G,H=I(ht);return p?0:H}function $e(i){let t=$o(i),e=Ao(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,h=(s?r:e)-1,l=2+h,c=h/l,d=c*c,f=.5*h*h,D=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,dt=d*D,Ot=f+dt,gt=c*Ot,j=n*5497923018708371e-29,ut=gt+j,yt=f-ut,wt=n*.6931471805598903,rt=yt-h,st=wt-rt,z=i<22250738585072014e-324,lt=i>-22250738585072014e-324?-1/0:NaN,ot=z?lt:st;return i<=17976931348623157e292?ot:i}function Eo(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,w=f+g,x=a*35215598651832e-40-w,y=m-x,k=.25*a,A=4*Math.floor(k),O=a-A,E=m-y-x,$=y*y,st=((((((28114572543455206e-31*$+-7647163731819816e-28)*$+16059043836821613e-26)*$+-2505210838544172e-23)*$+27557319223985893e-22)*$+-.0001984126984126984)*$+.008333333333333333)*$+-.16666666666666666,z=$*st,U=y*z,ot=1-.5*$,q=E*ot,at=U+q,tt=y+at,it=-.5*$,et=1+it,G=1-et+it,ht=$*$,Dt=(((((4779477332387385e-29*$+-11470745597729725e-27)*$+208767569878681e-23)*$+-2755731922398589e-22)*$+248015873015873e-19)*$+-.001388888888888889)*$+.041666666666666664,It=ht*Dt,ft=y*E,he=It-ft,Bt=G+he,qt=et+Bt,Wt=O>=2,pt=.5*O,Kt=Math.floor(pt)!==pt?qt:tt,ee=-Kt,mt=Wt?ee:Kt;return t<3725290298461914e-24?i:mt}function Ae(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,w=f+g,x=a*35215598651832e-40-w,y=m-x,k=.25*a,A=4*Math.floor(k),O=a-A,E=m-y-x,$=y*y,st=((((((28114572543455206e-31*$+-7647163731819816e-28)*$+16059043836821613e-26)*$+-2505210838544172e-23)*$+27557319223985893e-22)*$+-.0001984126984126984)*$+.008333333333333333)*$+-.16666666666666666,z=$*st,U=y*z,ot=1-.5*$,q=E*ot,at=U+q,tt=y+at,it=-.5*$,et=1+it,G=1-et+it,ht=$*$,Dt=(((((4779477332387385e-29*$+-11470745597729725e-27)*$+208767569878681e-23)*$+-2755731922398589e-22)*$+248015873015873e-19)*$+-.001388888888888889)*$+.041666666666666664,It=ht*Dt,ft=y*E,he=It-ft,Bt=G+he,qt=et+Bt,Wt=3-O,Yt=O*Wt>1,Mt=.5*O,mt=Math.floor(Mt)!==Mt?tt:qt,bt=-mt,Jt=Yt?bt:mt,le=0*i;return e?Jt:le}function Oo(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,w=f+g,x=a*35215598651832e-40-w,y=m-x,k=.25*a,A=4*Math.floor(k),O=a-A,E=m-y-x,$=y*y,st=((((((28114572543455206e-31*$+-7647163731819816e-28)*$+16059043836821613e-26)*$+-2505210838544172e-23)*$+27557319223985893e-22)*$+-.0001984126984126984)*$+.008333333333333333)*$+-.16666666666666666,z=$*st,U=y*z,ot=1-.5*$,q=E*ot,at=U+q,tt=y+at,et=y-tt+at,ct=-.5*$,G=1+ct,H=1-G+ct,Pt=$*$,ft=(((((4779477332387385e-29*$+-11470745597729725e-27)*$+208767569878681e-23)*$+-2755731922398589e-22)*$+248015873015873e-19)*$+-.001388888888888889)*$+.041666666666666664,he=Pt*ft,Bt=y*E,qt=he-Bt,Wt=H+qt,pt=G+Wt,Mt=G-pt+Wt,Kt=.5*O,mt=Math.floor(Kt)!==Kt,bt=-pt,Jt=mt?bt:tt,le=-Mt,ge=mt?le:et,Lt=mt?tt:pt,Qe=mt?et:Mt,ze=t<3725290298461914e-24,Xt=Jt/Lt,we=Xt*134217729,Pe=we-Xt,be=we-Pe,Os=Xt-be,ts=Lt*134217729,Ns=ts-Lt,xe=ts-Ns,es=Lt-xe,ye=Xt*Lt,Ce=be*xe-ye,$n=be*es,Is=Os*xe,vo=$n+Is,Ls=Ce+vo,Rs=Os*es,ss=Ls+Rs,wo=Jt-ye-ss,bo=Xt*Qe,ma=ge-bo,An=(wo+ma)/Lt,Tn=Xt+An;return ze?i:Tn}function ls(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,l=o-h,c=a*5497923018708371e-29,d=l-c,f=l-d-c,p=qs(a),m=d*d,E=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,j=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,ut=d*j,yt=E+ut,wt=m*yt,rt=f+wt,st=d+rt,U=d-st+rt,lt=p-1,ot=p*st,q=lt+ot,tt=lt-q+ot,it=p*U,et=tt+it,ct=q>2,G=ct?q:2,ht=ct?2:q,H=G+ht,_t=G-H+ht+et,J=q/H,kt=J*134217729,Ct=kt-J,Ft=kt-Ct,ve=J-Ft,ae=H*134217729,Ze=ae-H,Dt=ae-Ze,It=H-Dt,ft=J*H,Bt=Ft*Dt-ft,qt=Ft*It,Wt=ve*Dt,pt=qt+Wt,Yt=Bt+pt,Mt=ve*It,Kt=Yt+Mt,mt=q-ft-Kt,bt=J*_t,Jt=et-bt,ge=(mt+Jt)/H,Lt=J+ge,Qe=t<3725290298461914e-24,ze=i<0,Xt=-Lt;return Qe?i:ze?Xt:Lt}function ih(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,h=a*134217729,l=h-a,c=h-l,d=a-c,u=a*.6931471805599453,p=c*.6931471824645996-u,m=c*-1904654323148236e-24,v=d*.6931471824645996,g=m+v,w=p+g,b=d*-1904654323148236e-24,x=w+b,y=a*23190468138462996e-33,k=x+y,S=1+u,O=1-S+u,T=u*u,ut=(((((11470745597729725e-27*T+208767569878681e-23)*T+2755731922398589e-22)*T+248015873015873e-19)*T+.001388888888888889)*T+.041666666666666664)*T+.5,at=((((16059043836821613e-26*T+2505210838544172e-23)*T+27557319223985893e-22)*T+.0001984126984126984)*T+.008333333333333333)*T+.16666666666666666,tt=u*at,it=ut+tt,et=T*it,ct=k+et,G=O+ct,ht=S+G,H=r>0,Nt=ht*(H?2:.5),_t=r-1,J=r+1,Ct=qs(H?_t:J),Ft=Nt*Ct;return e?0:Ft}function No(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,h=(e?o:r)/t,l=$o(t),c=Ao(t),d=c>1.4142135623730951,u=l+1,f=d?u:l,p=.5*c,v=(d?p:c)-1,g=2+v,w=v/g,b=w*w,y=.5*v*v,rt=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,st=b*rt,z=y+st,U=w*z,ot=f*5497923018708371e-29+h,q=U+ot,at=y-q,tt=f*.6931471805598903,it=at-v,et=tt-it,G=Math.abs(i)<5551115123125783e-32,ht=t<22250738585072014e-324,Pt=t>-22250738585072014e-324?-1/0:NaN,Nt=ht?Pt:et,J=t<=17976931348623157e292?Nt:t;return G?i:J}function _o(i,t){let e=Math.abs(i),s=$o(e),o=Ao(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,h=.5*o,c=(n?h:o)-1,d=2+c,f=2-d+c,p=c/d,m=p*134217729,v=m-p,g=m-v,w=p-g,b=d*134217729,x=b-d,y=b-x,k=d-y,S=p*d,O=g*y-S,T=g*k,E=w*y,$=T+E,F=O+$,_=w*k,Q=F+_,D=c-S-Q,dt=p*f,gt=(D-dt)/d,j=p*p,yt=g*g-j,wt=g*w,rt=w*g,st=wt+rt,z=yt+st,U=w*w,lt=z+U,q=2*p*gt,at=lt+q,Dt=((((((((.043478260869565216*j+.047619047619047616)*j+.05263157894736842)*j+.058823529411764705)*j+.06666666666666667)*j+.07692307692307693)*j+.09090909090909091)*j+.1111111111111111)*j+.14285714285714285)*j+.2,It=j*Dt,ft=.3333333333333333+It,Bt=.3333333333333333-ft+It,qt=j*134217729,Wt=qt-j,pt=qt-Wt,Yt=j-pt,Mt=ft*134217729,Kt=Mt-ft,ee=Mt-Kt,mt=ft-ee,bt=j*ft,le=pt*ee-bt,ge=pt*mt,Lt=Yt*ee,Qe=ge+Lt,ze=le+Qe,Xt=Yt*mt,we=ze+Xt,Pe=Bt+1850371707708594e-32,be=j*Pe,Os=at*ft,ts=be+Os,Ns=we+ts,xe=bt*134217729,es=xe-bt,ye=xe-es,_s=bt-ye,Ce=p*bt,Is=g*ye-Ce,vo=g*_s,Ls=w*ye,Rs=vo+Ls,ss=Is+Rs,go=w*_s,wo=ss+go,bo=p+Ce,va=p-bo+Ce,An=p*Ns,Tn=gt*bt,ga=An+Tn,Xf=wo+ga+gt,Zf=va+Xf,wa=a*.6931471805598903,ba=2*bo,En=wa+ba,Qf=wa-En+ba,tp=2*Zf,ep=a*5497923018708371e-29,sp=tp+ep,xa=Qf+sp,js=En+xa,op=En-js+xa,ip=t>11805916207174113e5,np=t<-11805916207174113e5?-11805916207174113e5:t,zs=ip?11805916207174113e5:np,ya=js*134217729,rp=ya-js,On=ya-rp,ka=js-On,Ma=zs*134217729,ap=Ma-zs,Nn=Ma-ap,Sa=zs-Nn,Ps=js*zs,hp=On*Nn-Ps,lp=On*Sa,cp=ka*Nn,dp=lp+cp,up=hp+dp,fp=ka*Sa,pp=up+fp,mp=Math.abs(Ps)<1e3,vp=op*zs,gp=pp+vp,$a=mp?gp:0,wp=Ps>710,bp=Ps<-709?-709:Ps,_n=wp?710:bp,xp=_n*1.4426950408889634+.5,os=Math.floor(xp),yp=os*.6931471805598903,Aa=_n-yp,Ta=os*5497923018708371e-29,In=Aa-Ta,Ea=Aa-In-Ta+$a,is=In+Ea,kp=In-is+Ea,Oa=1+is,Mp=1-Oa+is,Ht=is*is,Sp=(((((11470745597729725e-27*Ht+208767569878681e-23)*Ht+2755731922398589e-22)*Ht+248015873015873e-19)*Ht+.001388888888888889)*Ht+.041666666666666664)*Ht+.5,$p=((((16059043836821613e-26*Ht+2505210838544172e-23)*Ht+27557319223985893e-22)*Ht+.0001984126984126984)*Ht+.008333333333333333)*Ht+.16666666666666666,Ap=is*$p,Tp=Sp+Ap,Ep=Ht*Tp,Op=kp+Ep,Np=Mp+Op,Na=Oa+Np,_p=_n+$a<-708.3964185322641,Ip=os<-1021.5,Lp=Na<1,Rp=_p||Ip&&Lp,_a=os>0,jp=Na*(_a?2:.5),zp=os-1,Pp=os+1,Cp=qs(_a?zp:Pp),Fp=jp*Cp,Dp=I(Fp),Bp=Rp?0:Dp,qp=e<22250738585072014e-324,Ia=t>0,Wp=t<0?1/0:t,Hp=qp?Ia?0:Wp:Bp,La=e>17976931348623157e292?Ia?1/0:0:Hp,Ra=Math.floor(t)===t,Up=.5*t,Gp=Math.floor(Up)*2!==t,Vp=Ra&&Gp,ja=i<0,Yp=i>=-17976931348623157e292,Kp=ja&&Yp&&!Ra,Jp=i===0,Xp=1/i<0,Zp=(ja||Jp&&Xp)&&Vp,Qp=-La,tm=Kp?NaN:Zp?Qp:La,em=i!==i||t!==t,sm=i+t;return t===0||i===1?1:em?sm:tm}function Io(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,h=n>17976931348623157e292,l=0*n,d=a?h?1:l:n,p=a?1:r===0?1:r,m=p>8452712498170644e255,g=p<1499696813895631e-256?16069380442589903e44:1,w=m?7888609052210118e-46:g,b=d*w,x=p*w,y=.25*x,k=b<y,S=.75*x,O=b<S?.5:1,T=k?0:O,E=T*x,$=b-E,F=T*b,_=x+F,Q=$/_,L=Q*Q,_t=((((((((((((.034482758620689655*L+-.037037037037037035)*L+.04)*L+-.043478260869565216)*L+.047619047619047616)*L+-.05263157894736842)*L+.058823529411764705)*L+-.06666666666666667)*L+.07692307692307693)*L+-.09090909090909091)*L+.1111111111111111)*L+-.14285714285714285)*L+.2)*L+-.3333333333333333,J=L*_t,kt=Q*J,Ct=T===0,Ft=T===.5,ae=Ct?0:Ft?.4636476090008061:.7853981633974483,Dt=Ct?0:Ft?22698777452961687e-33:3061616997868383e-32,It=ae+Q,he=ae-It+Q,Bt=Ct?Q:It,qt=Ct?0:he,Wt=Dt+kt,pt=qt+Wt,Yt=-Bt,Mt=1.5707963267948966+Yt,ee=1.5707963267948966-Mt+Yt,mt=6123233995736766e-32-pt,bt=ee+mt,Jt=o?Mt:Bt,le=o?bt:pt,ge=t<0,Lt=t===0,ze=1/t<0,we=ge||Lt&&ze,Pe=-Jt,be=3.141592653589793+Pe,ts=3.141592653589793-be+Pe,Ns=12246467991473532e-32-le,xe=ts+Ns,es=we?be:Jt,ye=we?xe:le,_s=i<0,Ce=i===0,Is=1/i<0,Ls=_s||Ce&&Is,Rs=es+ye,ss=I(Rs),go=-ss;return Ls?go:ss}var Dn=3,nh=4,rh=5,ah=6,hh=7,lh=8,Lm=[[13,15,26,6],[17,29,16,24]],Rm=466688986,jm=2*Math.PI;function Te(i,t,e,s){let o=i|0,n=t|0,r=o^n^Rm,a=e+o|0,h=s+n|0;for(let l=0;l<5;l++){let c=Lm[l%2];for(let u=0;u<4;u++)a=a+h|0,h=(h<<c[u]|h>>>32-c[u])^a;let d=l%3;a=a+(d===0?n:d===1?r:o)|0,h=h+(d===0?r:d===1?o:n)+l+1|0}return((a>>>5)*2**26+(h>>>6))*2**-53}function Lo(i,t,e,s){let o=Math.sqrt(-2*$e(1-Te(i,t,e,2*s)));return R(o,Ae(jm*Te(i,t,e,2*s+1)))}var Ro={exp:Se,log:$e,sin:Eo,cos:Ae,tan:Oo,tanh:ls,exp2:ih,log1p:No,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},jo={pow:_o,atan2:Io,max:Ws,min:Hs,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var zm=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},Pm=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},Tt={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=xt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=xt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>xt?n:R(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>xt?n:At(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]},neg(i,t,e){for(let s=0;s<i;s++)t[s]=-e[s]},gt(i,t,e,s){for(let o=0;o<i;o++)t[o]=e[o]>s[o]?1:0},exp(i,t,e){for(let s=0;s<i;s++)t[s]=Se(e[s])},log1p(i,t,e){for(let s=0;s<i;s++)t[s]=No(e[s])}};for(let[i,t]of Object.entries(Ro))Tt[i]??=zm(t);for(let[i,t]of Object.entries(jo))Tt[i]??=Pm(t);var Ee="sum_rows",vt=8,Be=new Float64Array(vt);function qe(i,t=i.length){Be.fill(0);for(let e=0;e<t;e+=vt){let s=Math.min(vt,t-e);for(let o=0;o<s;o++){let n=Be[o]+i[e+o];Be[o]=Math.abs(n)>=xt?n:n*0}}for(let e=1;e<vt;e*=2)for(let s=0;s<vt;s+=2*e)Be[s]=I(Be[s]+Be[s+e]);return Be[0]}var ch=100,[Cm,Fm,Dm]=[0,1,2],Us=class{constructor(t,e,s,o){this.width=e,this.depth=s,this.layer=Bm(t,e);let n=Array.from({length:e},(d,u)=>u),r=d=>Float64Array.from(n,u=>Lo(o,lh,d,u)),a=r(Cm),h=r(Fm),[l,c]=[zo(a),zo(h)];this.input=a.map(d=>d/l*Math.sqrt(e)),this.top=h.map(d=>d/c),this.weights=Array.from({length:s*e},(d,u)=>r(Dm+u))}pass(t){let{width:e,depth:s,weights:o,layer:n}=this,r=t/Math.sqrt(e),a=new Float64Array(s+1).fill(1),h=new Float64Array(s+1).fill(1),l=[],c=this.input;for(let f=0;f<s;f++){for(let p=0;p<e;p++){let m=o[f*e+p],v=0;for(let g=0;g<e;g++)v+=m[g]*c[g];n.given[p]=I(r*v)}for(let p of n.lines)p();c=n.value,l.push(n.slope.slice()),h[f+1]=zo(c)/Math.sqrt(e)}let d=this.top;for(let f=s-1;f>=0;f--){let p=new Float64Array(e);for(let m=0;m<e;m++){let v=o[f*e+m],g=l[f][m]*d[m];for(let w=0;w<e;w++)p[w]+=v[w]*g}for(let m=0;m<e;m++)p[m]*=r;d=p,a[s-f]=zo(d)}let u=Po(h);return u>=0?(h.fill(1/0,u),a.fill(NaN,1)):Po(a)>=0&&a.fill(1/0,Po(a)),{norms:a,activations:h}}};function Bm({constants:i,code:t,results:e},s){let o=()=>new Float64Array(s),n=o(),r=[n,n,...i.map(d=>o().fill(d)),...t.map(o)],a=r.length-t.length,[h,l]=e;return{lines:t.map(([d,...u],f)=>{let[p,m,v]=u.map(g=>r[g]);return()=>Tt[d](s,r[a+f],p,m,v)}),given:n,value:r[h],slope:r[l]}}var Po=i=>i.findIndex(t=>!Number.isFinite(t));function zo(i){let t=0,e=0;for(let s of i)t=Math.max(t,Math.abs(s));if(t===0||!Number.isFinite(t))return t;for(let s of i)e+=s/t*(s/t);return t*Math.sqrt(e)}function qm({norms:i},t){let e=i[t];return Number.isNaN(e)?"none":e*ch<1?"vanishes":e>ch?"explodes":"stays"}function dh(i,t){let e=qm(i,t),s=i.norms[t];if(e==="none")return`The activations overflow at layer ${Po(i.activations)}: there is no gradient.`;if(s===0)return`At depth ${t} the gradient is exactly 0: nothing of it comes that far.`;if(s===1/0)return`At depth ${t} the gradient has overflowed: it explodes.`;let o={vanishes:"it vanishes",explodes:"it explodes",stays:"it neither vanishes nor explodes"}[e],n=`${M(s,2)} ${s<1?"of":"times"} the top's`;return`At depth ${t} the gradient is ${n}: ${o}.`}var uh=(i,{width:t})=>`${i}, ${t} neurons a layer; thin: other draws`;function fh(i){let t=[];return i.map(([e,s])=>{let o=t.findIndex(r=>r<=e),n=o<0?t.length:o;return t[n]=s,n})}var Wm=8,Hm=121,Bn=8,Um="What passes is drawn as soon as the question is answered.",Gm=`<div class="ov-chart" data-chart="depth">
<div class="ov-chart-title"></div><canvas role="img"></canvas></div>
<div class="ov-deep-scale">
<div class="ov-deep-number"><span aria-hidden="true">σ<sub>w</sub></span></div><div class="ov-deep-marks"></div></div>
<p class="ov-function-words"><output></output><span></span></p>`,Co=class{constructor(t,e){e.innerHTML=Gm,this.player=t,this.canvas=e.querySelector("canvas"),this.title=e.querySelector(".ov-chart-title"),this.turned=e.querySelector(".ov-deep-scale"),this.marks=e.querySelector(".ov-deep-marks"),[this.said,this.note]=e.querySelector("p").children,this.chart=new So(this.canvas),this.charts=[this.chart],this.nets=[],this.passed=[],this.at=NaN,this.drawn="",this.due=0,this.control=new ke(e.querySelector(".ov-deep-number"),{turn:s=>this.redraw(s),release:s=>t.viewState.change({sigma_w:s}),back:()=>this.redraw(this.control.inForce)},{signal:t.abort.signal,sideRoom:Bn,spoken:s=>`σ_w = ${M(s,4)}`}),t.on(this.marks,"click",({target:s})=>{let o=s.closest("button");o&&t.viewState.change({sigma_w:Number(o.dataset.value)})})}load(t,e){let{program:s}=ph(e),o=e.simulator?.seed??0,n=JSON.stringify([t.held,t.width,t.depth,s,o]);this.data=t,this.turned.hidden=t.held,this.mark(t.marks),n!==this.drawn&&(this.stop(),this.drawn=n,this.passed=[],this.nets=t.held?[]:[new Us(s,t.width,t.depth,o)],t.held||(this.due=setTimeout(()=>this.drawMore(s,o))))}drawMore(t,e){let{width:s,depth:o}=this.data;this.nets.push(new Us(t,s,o,(e+this.nets.length)%2**32)),this.redraw(this.control.value),this.nets.length<=Wm&&(this.due=setTimeout(()=>this.drawMore(t,e)))}mark(t){let e=t.map(({value:s,label:o,help:n})=>`<button type="button" data-value="${s}" title="${N(n)}"><span>${N(o)}</span></button>`);W(this.marks,e.join(""))}placeMarks(t){let{offsetLeft:e,offsetWidth:s}=this.control.track.root,o=[...this.marks.children],n=this.data.marks.map(({value:h})=>Bn+t.share(h)*(s-2*Bn)),r=o.map((h,l)=>l?n[l]:Math.max(0,n[l]-h.offsetWidth)),a=fh(o.map((h,l)=>[r[l],r[l]+h.offsetWidth]));o.forEach((h,l)=>{let c={"--at":n[l]-r[l]+"px","--level":a[l]};for(let[d,u]of Object.entries(c))h.style.setProperty(d,String(u));h.style.left=`${e+r[l]}px`}),this.marks.style.setProperty("--levels",String(Math.max(0,...a)+1))}prepare(t,e){let{data:s,control:o}=this,{sigma_w:n}=this.player.view,r=new Me(s.parameter,n,n),a=!!t.quiz.locked?.includes("view");o.load({scale:r,lattice:r.lattice(Hm),inForce:n,label:"Scale σ_w of the weights",fixed:a});for(let h of this.marks.children)h.disabled=a;this.placeMarks(r),this.words=uh(ph(t).name,s),W(this.title,`<b>Gradient against depth</b> ${N(this.words)}`),this.chart.colours=e,this.show(o.value)}show(t){let{chart:e,data:s,nets:o}=this;if(!e.colours)return;t!==this.at&&(this.passed=[]),this.at=t;for(let h of o.slice(this.passed.length))this.passed.push(h.pass(t));let[n,...r]=this.passed;e.load(s,n,r);let a=n?dh(n,s.asked):Um;C(this.said,a),C(this.note,n?s.note:"");for(let h of this.marks.children)h.setAttribute("aria-pressed",String(Number(h.dataset.value)===t));this.canvas.setAttribute("aria-label",`Gradient against depth. ${this.words} ${a}`)}redraw(t){this.show(t),this.player.picture.schedule()}update(){}stop(){clearTimeout(this.due),this.drawn=""}},ph=({companions:i})=>i.find(({kind:t})=>t==="function").data;var Vm={1:Uint8Array,4:Float32Array,8:Float64Array};function qn(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0);return Ym(JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),t.buffer,4+e)}function Ym(i,t,e){return{head:i,array:o=>{let[n,r,a]=i.arrays[o];return new Vm[a](t,e+n,r)}}}function Km({program:i},t){let e=i?.columns;if(e)return cs(t("rows"),e)}function Oe({surface:i,head:t,array:e}){return i.rows?i.rows.slice(0,3):t.arrays.rows_fitted&&cs(e("rows_fitted"),3)}function cs(i,t){let e=Float64Array.from(i),s=i.length/t;return Array.from({length:t},(o,n)=>e.subarray(n*s,(n+1)*s))}function Fo(i){let{head:t,array:e}=i instanceof Uint8Array?qn(i):i,s=Km(t.surface,e);s&&(t.surface.rows=s);let o=t.runs;o.forEach((r,a)=>{if(r.floor=t.surface.floor??0,r.lossAt=h=>r.height[Math.min(h,r.records-1)]+r.floor,!!t.held)for(let h of["x","y","height","slope"])r[h]=e(`${h}${a}`)});let n=o.filter(r=>!r.offstage);return Object.assign(t,{array:e,head:t,runs:n,allRuns:o})}function mh(i,t){let e=new Map,s=[{numbers:[],ofRows:[],sums:[]}];for(let[o,n,r]of i){let a=Math.max(...r.map(h=>e.get(h)??0));e.set(o,a+ +(n===Ee)),n===Ee?(s[a+1]??={numbers:[],ofRows:[],sums:[]},s[a].sums.push([o,r[0]])):t.has(o)||s[a].numbers.push([o,n,r])}for(let o of s){let n=new Set(o.sums.map(([,r])=>r));for(let r of[...i].reverse())t.has(r[0])&&n.has(r[0])&&(r[2].forEach(a=>n.add(a)),o.ofRows.unshift(r))}return s}var Do=i=>t=>{let[e,s,o]=t,n=Tt[s],[r,a,h]=o.map(l=>i[l]);return l=>n(l,i[e],r,a,h)};function vh({ofRows:i,sums:t},e,s,o){let n=e[0].length,r=t.map(()=>Array.from({length:vt},()=>new Float64Array(n))),a=i.map(Do(e));return h=>{for(let l of r)for(let c of l)c.fill(0,0,h);for(let l=0;l<o;l++){for(let{values:c,everywhere:d}of s)d.fill(c[l],0,h);for(let c of a)c(h);t.forEach(([,c],d)=>{let u=r[d][l%vt];Tt.add(h,u,u,e[c],u)})}t.forEach(([l],c)=>{let d=r[c];for(;d.length>1;d=d.filter((u,f)=>f%2===0))for(let u=0;u<d.length;u+=2)Tt.add(h,d[u],d[u],d[u+1],d[u]);e[l].set(d[0].subarray(0,h))})}}function se({program:i,coefficients:t,rows:e}){let s=gh({...i,results:i.results.slice(0,1)},t,e);return(o,n)=>s(o,n)[0]}function Zt({program:i,coefficients:t,rows:e}){return gh(i,t,e)}var Jm=new Float64Array(0),We=256;function gh({constants:i,code:t,results:e},s,o=[]){let n=2+s.length+o.length+i.length,r=o.length?o[0].length:0,a=Math.max(We,r),h=new Set(e);for(let m=t.length-1;m>=0;m--)if(h.has(n+m))for(let v of t[m].slice(1))h.add(v);let l=m=>new Float64Array(a).fill(I(m)),c=[new Float64Array(We),new Float64Array(We),...s.map(l)],d=new Set([0,1]),u=new Set(o.map((m,v)=>c.length+v));c.push(...o,...i.map(l));let f=[];t.forEach(([m,...v],g)=>{let w=n+g,[b,x,y]=v.map(T=>c[T]),k=v.some(T=>d.has(T)),S=m===Ee,A=!S&&v.some(T=>u.has(T)),O=h.has(w)?new Float64Array(k?We:A?r:a):Jm;c.push(O),k&&d.add(w),A&&u.add(w),h.has(w)&&(k?f.push([w,m,v]):S?O.fill(qe(b)):Tt[m](O.length,O,b,x,y))});let p=r?Xm(f,c,{ofRows:u,varying:d,count:r}):f.map(Do(c));return(m,v)=>{let g=e.map(()=>new Float64Array(m.length));for(let w=0;w<m.length;w+=We){let b=Math.min(We,m.length-w);for(let x=0;x<b;x++)c[0][x]=I(m[w+x]),c[1][x]=I(v[w+x]);for(let x of p)x(b);e.forEach((x,y)=>g[y].set(c[x].subarray(0,b),w))}return g}}function Xm(i,t,{ofRows:e,varying:s,count:o}){let n=[...t];return mh(i,e).flatMap(r=>{let a=r.numbers.map(Do(n));if(!r.sums.length)return a;let h=r.ofRows.flatMap(([,,d])=>d),l=new Set(h.filter(d=>e.has(d)&&!s.has(d))),c=[...l].map(d=>({values:t[d],everywhere:n[d]=new Float64Array(We)}));return[...a,vh(r,n,c,o)]})}var Bo=["add","sub","mul","div","select","neg","sqrt","abs","dense"],wh=Object.entries({...Ro,...jo}).filter(([i])=>!Bo.includes(i)),Zm=wh.map(([,i])=>i),bh=[...Bo,...wh.map(([i])=>i),Ee],Hn=Object.fromEntries(bh.map((i,t)=>[i,t])),Qm=255,ds=65535;function Rt(i,t,e=0){for(let s of i)s instanceof Int32Array?tv(s,t):s(t,e)}function tv(i,t){for(let e=0;e<i.length;e+=2){let s=i[e],o=i[e+1],n=s&Qm,r=s>>>8;if(n>=Bo.length){Wn(Zm[n-Bo.length],r,o,t);continue}let a=t[o&ds],h=t[o>>>16];switch(n){case 0:t[r]=I(a+h);break;case 1:t[r]=I(a-h);break;case 2:{let l=a*h;Math.abs(l)>xt?t[r]=l:Wn(R,r,o,t);break}case 3:{let l=a/h;Math.abs(l)>xt?t[r]=l:Wn(At,r,o,t);break}case 4:t[r]=a?t[i[e+2]]:h,e+=1;break;case 5:t[r]=-a;break;case 6:t[r]=Math.sqrt(a);break;case 7:t[r]=Math.abs(a);break;case 8:e=ev(i,e,t);break}}}function ev(i,t,e){let s=t+(i[t+1]>>>16),o=e[i[t+1]&ds],n=1/0;for(let r=t+1;r<=s;r++){let a=e[i[r+1]&ds]*e[i[r+1]>>>16];o+=a,n=Math.min(n,Math.abs(a),Math.abs(o))}return n>xt?e[i[t]>>>8]=o:sv(i,t,e),s}function sv(i,t,e){let s=e[i[t+1]&ds];for(let o=i[t+1]>>>16,n=t+2;o>0;o--,n++)s=I(s+R(e[i[n]&ds],e[i[n]>>>16]));e[i[t]>>>8]=s}function Wn(i,t,e,s){s[t]=i(s[e&ds],s[e>>>16])}var ov=i=>Int32Array.from(i.flatMap(([t,e,...s])=>{let o=t|e<<8,[n,r,a]=s;return t===Hn.dense?[o,...iv(s)]:t===Hn.select?[o,n|r<<16,a]:[o,n|r<<16]}));function iv([i,...t]){let e=t.filter((o,n)=>n%2===0),s=e.map((o,n)=>o|t[2*n+1]<<16);return[i|e.length<<16,...s]}var Qt=class{constructor(){this.values=[],this.changes=[],this.code=[],this.rows=new Map,this.filled=new Set}register(t=0,e=!1){return this.changes.push(e),this.values.push(I(t))-1}column(t,e=!1){let s=this.register(0,e);return e&&this.filled.add(s),this.rows.set(s,t),s}emit(t,e){let[s,o=s,n=s]=e,r=this.register(0,e.some(h=>this.changes[h])),a=t===Ee?void 0:e.find(h=>this.rows.has(h));return a!==void 0&&this.rows.set(r,new Float64Array(this.rows.get(a).length)),a!==void 0&&this.filled.has(a)&&this.filled.add(r),this.code.push([Hn[t],r,s,o,n,...e.slice(3)]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let a of[...this.code].reverse())if(e.has(a[1])){for(let h of a.slice(2))e.add(h);(this.changes[a[1]]?o:s).push(a)}let n=this.parts(s.reverse()),r=this.parts(o.reverse(),n);return{registers:Float64Array.from(this.values),once:n,each:r}}parts(t,e){let s=[],o=new Map,n=[],r=Math.max(0,...[...this.rows.values()].map(({length:h})=>h)),a=()=>{n.length&&s.push(ov(n)),n=[]};for(let h of t){let[l,c,...d]=h,u=d.find(x=>this.rows.has(x));if(u===void 0){n.push(h);continue}a();let[f,p,m]=d.map(x=>{let y=this.rows.get(x)??o.get(x);if(y)return y;let k=new Float64Array(r);return o.set(x,k),(!this.changes[x]&&e||s).push(S=>k.fill(S[x])),k}),v=this.rows.get(c),g=Tt[bh[l]],w=this.rows.get(u),b=this.filled.has(u)?0:w.length;v?s.push((x,y)=>g(b||y,v,f,p,m)):s.push((x,y)=>x[c]=qe(f,b||y))}return a(),s}};function us(i,t){let e=new Qt,s=e.append(i,t.map(r=>e.register(r))),{registers:o,once:n}=e.finish(s);return Rt(n,o),s.map(r=>o[r])}var qo=class{constructor({bands:t,program:e,backward:s}){let o=new Qt;this.given=Array.from({length:e.inputs},()=>o.register(0,!0)),this.results=o.append(e,this.given),this.machine=o.finish(this.results),this.backward=s,this.counts=t.map(({cells:n})=>n),this.flagged=t.map(({cells:n,flags:r})=>r?n:0)}at(t){let{registers:e,once:s,each:o}=this.machine;this.given.forEach((h,l)=>e[h]=t[l]),Rt(s,e),Rt(o,e);let n=this.results.map(h=>e[h]),r=0,a=h=>Float64Array.from(n.slice(r,r+=h));return{values:this.counts.map(a),gradients:this.counts.map(h=>a(this.backward?h:0)),flags:this.flagged.map(a),loss:n[r]}}};var nv=2,Gs=({at:i,stride:t},e)=>i+t*e,rv=({bands:i})=>Math.max(...i.map(t=>Gs(t,t.cells-1)+2));function yh({rows:i},{cells:t},e){return t<i?0:i&&t%i===0?Math.floor(e*i/t):e-(t-i)}var av=({symbol:i,gradient:t})=>t||`∂L/∂${i}`;function hv({bands:i,backward:t}){let e=i.map((o,n)=>n),s=o=>n=>i[n][o];return[...e.filter(s("forward")).map(o=>({band:o,what:"value"})),...(t?e.filter(s("backward")).reverse():[]).map(o=>({band:o,what:"gradient"}))]}function kh(i){let{bands:t,columns:e,backward:s}=i,o=`${i.label}, cell by cell. ${i.says}`,n=rv(i),r=t.reduce((d,u)=>u.forward?u:d),a=Array.from({length:r.cells},(d,u)=>Mh("columnheader",Gs(r,u),`data-head="${u}"`)),h=hv(i),l=h.map((d,u)=>{let f=h[u-1],p=d.what==="gradient"&&f.what==="value",m=d.what==="value"&&f?cv(i,f.band,d.band,n):"";return(p?xh():"")+m+lv(i,d.band,d.what)}),c=s?"":xh();return`<div class="ov-layer-table${s?"":" ov-layer-forward"}" role="table" style="--columns: ${n}" aria-label="${N(o)}"><div class="ov-layer-row ov-layer-heads" role="row"><span role="columnheader">${N(e)}</span>${a.join("")}<span class="ov-layer-sum" role="columnheader">${s?"sum":""}</span></div>${l.join("")}${c}</div>`}var Mh=(i,t,e)=>`<span role="${i}" style="grid-column: ${nv+t} / span 2" ${e}></span>`;function lv({bands:i,joins:t},e,s){let o=i[e],n=s==="value"?o.symbol:av(o),r=t.some(([[c],[d]])=>c===e&&d===e),a=Array.from({length:o.cells},(c,d)=>Mh("cell",Gs(o,d),`data-cell="${d}"`)),h=s==="value"||o.gradient?o.meaning:"";return`<div class="${["ov-layer-row",`ov-layer-${s}`,r?"ov-layer-chain":""].filter(Boolean).join(" ")}" role="row" data-band="${e}" data-what="${s}"><span class="ov-layer-name" role="rowheader" title="${N(h)}"><b>${N(n)}</b> <small>${N(h)}</small></span>${a.join("")}`+(s==="gradient"&&o.total?'<span class="ov-layer-sum" role="cell" data-sum></span>':"")+"</div>"}var xh=()=>'<div class="ov-layer-row ov-layer-loss" role="row"><span role="cell" data-loss></span></div>';function cv({bands:i,joins:t},e,s,o){let n=t.flatMap(([[r,a],[h,l]])=>{if(r!==e||h!==s)return[];let[c,d]=[Gs(i[r],a)+1,Gs(i[h],l)+1];return`<line x1="${c}" y1="0" x2="${d}" y2="1" data-from="${r} ${a}" data-to="${h} ${l}"/>`});return n.length?`<svg class="ov-layer-joins" viewBox="0 0 ${o} 1" preserveAspectRatio="none" aria-hidden="true">${n.join("")}</svg>`:""}function Sh(i,t){let{keep_prob:e,input_noise:s}=t?.choice??{keep_prob:1,input_noise:0},o=e<1&&!s;return i.find(n=>n.masks===o)??i.find(n=>!n.masks)??i[0]}var dv=(i,t)=>i.length<=t?i:Array.from({length:t},(e,s)=>i[Math.round(s*(i.length-1)/(t-1))]);function $h(i,t,e,s){if(!t||!i.rows)return{places:[],all:0,batch:!1,altered:!1,given:[]};let o=i.in_order?void 0:e,n=o?.counts(s),r=Array.from(t[0],(w,b)=>b),a=n?r.flatMap(w=>Array(n[w]).fill(w)):r,h=i.in_order?a.slice(0,i.rows):dv(a,i.rows),[l,c,d]=t,u=[0,1],f=o&&!i.masks?[o.feature(0,s,n),o.feature(1,s,n)]:[l,c],p=i.masks?u.map(w=>o?.keptInputs(w,s)??l.map(()=>1)):[],m=i.masks?u.map(w=>o?.inputs[w]?o.choice.keep_prob:1):[],v=Float64Array.from(r,()=>1/h.length),g=w=>Array.from({length:i.rows},(b,x)=>x<h.length?w[h[x]]:0);return{places:h,all:a.length,batch:!!n,altered:!!(o&&!i.masks&&(o.choice.keep_prob<1||o.choice.input_noise>0)),given:[...[...f,d,v,...p].flatMap(g),...m]}}var uv=1e-12;function fv({places:i,all:t,batch:e,altered:s}){if(!i.length)return"";let o=e?`this step's batch of ${t} rows`:`${t} rows`,n=i.length<t?`${i.length} of ${o}`:e?o:`all ${o}`;return s?`${n}, as this step was given them`:n}function Ah({bands:i}){let t=i.find(e=>e.flags)?.flags;return t?`Solid border: ${t[0]}; dashed: ${t[1]}.`:""}var Th=({bands:i})=>i.filter(({forward:t})=>t).map(({symbol:t,meaning:e})=>`${t}: ${e}`).join("; ");function Eh({loss:i},t,e){let s=fv(t);return`L = ${M(e,4)}, ${i}${s&&` over ${s}`}`}function Oh({places:i},t,e){let[s,o]=e.map(r=>M(r,4)),n=`∂f/∂x = ${s}, ∂f/∂y = ${o}`;return i.length?i.length===t?`These are all rows, so the sums are the gradient on the map: ${n}.`:`On the map, of all ${t} rows: ${n}.`:`The sums are the gradient on the map: ${n}.`}function Nh(i,t){let e=Math.abs(i);return t>2||!e||!Number.isFinite(i)||e>=.0995&&e<1e3?M(i,t):e>=.0095&&e<.0995?M(i,1):`${i<0?"−":""}${St(Math.round(Math.log10(e)))}`}function _h(i){let t=i.reduce((s,o)=>s+o,0),e=i.reduce((s,o)=>s+Math.abs(o),0);return t&&Math.abs(t)<uv*e?"≈ 0":M(t,3)}var Ih=(i,t,e)=>t&&e!==void 0?`${i}, ${t[e?0:1]}`:i;var pv=46,Wo=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.scale=1,this.layers=[],this.layer=void 0,this.spelled="",this.drawn="",this.machine=void 0,this.differentiated=void 0,this.cells=[],this.sums=[],this.heads=[],this.lines=[],this.loss=this.arrow=e}load({layers:t},e){this.columns=Oe(e),this.drawn="";let s=JSON.stringify(t);s!==this.spelled&&Object.assign(this,{spelled:s,layers:t,layer:void 0})}prepare(t,{scale:e}){this.scale=e}stop(){}runAt(t,e){let s=this.player.scene.runs.filter(o=>!o.hidden&&t>=o.first);return e&&s.includes(e)?e:s[0]}update(t,e,s){let{surface:o,stream:n}=this.player.scene,r=this.runAt(t,s);if(this.root.classList.toggle("ov-waiting",!r),!r)return;let a=Math.max(0,Math.min(Math.floor(t+1e-9),r.records-1)),h=[r.x[a],r.y[a]],l=Sh(this.layers,n),c=$h(l,this.columns,n,a),d=o.coefficients.slice(o.coefficients.length-l.numbers),u=[l.name,r.name,a,h,o.coefficients,c.given,c.places].join();l!==this.layer&&this.build(l);let f=[u,this.digits()].join();if(f===this.drawn)return;this.drawn=f;let p=this.machine??=new qo(l),m=p.at([...h,...d,...c.given]);this.write(l,m,c.places.length),this.describe(l,c,m.loss,l.backward?this.gradientAt(o,h):void 0),Object.assign(this.root.dataset,{layer:l.name,of:r.label,t:a})}digits(){let t=this.cells[0]?.element;return t&&t.clientWidth>=pv*this.scale?3:2}build(t){let{root:e}=this,s=[t.says,Ah(t)].filter(Boolean).join(" ");e.innerHTML=`<p class="ov-layer-says"></p>${kh(t)}<p class="ov-layer-arrow"></p><p class="ov-layer-key"></p>`,e.classList.add("ov-layer");let o=n=>e.querySelector(n);C(o(".ov-layer-says"),s),C(o(".ov-layer-key"),Th(t)),Object.assign(this,{layer:t,machine:void 0,cells:[],sums:[]}),this.loss=o("[data-loss]"),this.arrow=o(".ov-layer-arrow"),this.heads=[...e.querySelectorAll("[data-head]")],this.lines=[...e.querySelectorAll("line")];for(let n of e.querySelectorAll("[data-band]")){let r=Number(n.dataset.band),a=n.dataset.what;for(let l of n.querySelectorAll("[data-cell]"))this.cells.push({element:l,band:r,what:a,k:Number(l.dataset.cell)});let h=n.querySelector("[data-sum]");h&&this.sums.push({element:h,band:r})}}write(t,{values:e,gradients:s,flags:o},n){let r=this.digits(),{bands:a}=t,h={value:e,gradient:s},l={value:e.map(Lh),gradient:s.map(Lh)},c=(d,u)=>t.rows>0&&yh(t,a[d],u)>=n;for(let{element:d,band:u,what:f,k:p}of this.cells){let m=h[f][u][p],v=M(m,3),g=o[u][p];C(d,Nh(m,r)),d.hidden=c(u,p),d.style.setProperty("--share",mv(m,l[f][u]).toFixed(2)),d.classList.toggle("ov-negative",m<0),d.classList.toggle("ov-none",m===0),d.setAttribute("aria-label",Ih(v,a[u].flags,g)),g!==void 0&&(d.classList.toggle("ov-on",g>0),d.classList.toggle("ov-off",!g))}for(let{element:d,band:u}of this.sums)C(d,_h(s[u]));for(let d of this.lines){let[u,f]=[d.dataset.from,d.dataset.to].map((p="")=>p.split(" ").map(Number));d.classList.toggle("ov-off",o[u[0]][u[1]]===0),d.classList.toggle("ov-hidden",c(u[0],u[1])||c(f[0],f[1]))}}describe(t,e,s,o){let n=e.places.length&&!t.in_order,r=this.columns?.[0].length??0;this.heads.forEach((a,h)=>C(a,String(n?(e.places[h]??NaN)+1||"":h+1))),C(this.loss,Eh(t,e,s)),C(this.arrow,o?Oh(e,r,o):"")}gradientAt({program:t,coefficients:e,rows:s},[o,n]){let r=e.join();if(this.differentiated?.key!==r||this.differentiated.program!==t){let l={...t,results:t.results.slice(1,3)};this.differentiated={key:r,program:t,evaluate:Zt({program:l,coefficients:e,rows:s})}}let[a,h]=this.differentiated.evaluate(Float64Array.of(o),Float64Array.of(n));return[a[0],h[0]]}},Lh=i=>i.reduce((t,e)=>Math.max(t,Math.abs(e)||0),0),mv=(i,t)=>Number.isFinite(i)&&t>0?Math.min(1,Math.abs(i)/t):0;var vv=.06;function Ho(i,{first:t,second:e,target:s}){return i==="boundary"?[t,e]:i==="prediction"?[s,s]:[t,s]}var Un=(i,t,[e,s])=>Float64Array.from(i,(o,n)=>e*o+s*t[n]);function jh({output:i},{parameters:t,coefficients:e,rows:s}){if(!i)return Un;let o=e.slice(Object.keys(t).length);return(n,r,a)=>se({program:i,coefficients:[...a,...o],rows:s})(Float64Array.from(n),Float64Array.from(r))}function zh(i,t,e,s){let o=t.map(r=>Ho(i,r)),n=i==="prediction"?e.flatMap(r=>t.map(({first:a,second:h})=>s(a,h,He(r,0)))):[];return{across:Rh(o.map(([r])=>r)),up:Rh([...o.map(([,r])=>r),...n])}}function Rh(i){let[t,e]=[1/0,-1/0];for(let o of i)for(let n of o)Number.isFinite(n)&&([t,e]=[Math.min(t,n),Math.max(e,n)]);if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=vv*(e-t);return[t-s,e+s]}var Ph=(i,{length:t})=>Uint8Array.from(i,e=>t>2?e:+(e>0));function Ch({kind:i,predicts:t},[e,s],o){return t==="scores"?o.map(([n,r])=>i==="boundary"?[e-n,s-r,0]:[e-n,0,r-s]):i==="boundary"?[[e,s,0]]:t==="product"?[[e*s,-1,0]]:[[e,-1,-s]]}var Fh=({kind:i,predicts:t})=>i==="boundary"||t==="scores",Vs=({kind:i,predicts:t})=>i==="line"&&(t==="neurons"||t==="output"),Dh=(i,t,[e,s])=>Float64Array.from(i,o=>Math.tanh(e*o)+Math.tanh(s*o));function Bh([i,t,e],{across:s,up:o}){if(!i&&!t)return;if(Math.abs(t)*(o[1]-o[0])>=Math.abs(i)*(s[1]-s[0])){let[a,h]=s.map(l=>[l,(e-i*l)/t]);return[a,h]}let[n,r]=o.map(a=>[(e-t*a)/i,a]);return[n,r]}function He({x:i,y:t,records:e},s){let o=Math.min(s,e-1),n=Math.floor(o+1e-9),r=o-n;return r>1e-9?[i[n]+(i[n+1]-i[n])*r,t[n]+(t[n+1]-t[n])*r]:[i[n],t[n]]}var Ys={left:46,right:12,top:7,bottom:20},gv=.08,wv=52,bv=[7,5],qh="saturated",Wh=1e-9,Uo=class{constructor(t){this.canvas=t,this.context=B(t),this.ground=X(),this.width=this.height=0,this.ratio=1,this.z=1,this.box={left:0,top:0,width:1,height:1},this.range={across:[-1,1],up:[0,1]},this.data=void 0,this.colours=void 0,this.runs=[],this.rows={first:new Float64Array(0),second:new Float64Array(0)}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load(t,e){this.rows=e,JSON.stringify(t)!==JSON.stringify(this.data)&&(this.data=t,this.machine=Zt({program:t.program,coefficients:[]}),this.put(this.z))}at(t){let[e,s]=this.machine?.(t,t)??[t,t];return[e,s]}one(t){let[[e],[s]]=this.at(Float64Array.of(t));return{value:e,slope:s}}put(t){let[e,s]=this.data?.window??[t,t];this.z=Math.max(e,Math.min(s,t))}isSaturated(t){return(this.data?.saturated??[]).some(([e,s])=>t>=(e??-1/0)&&t<=(s??1/0))}standing(t,e){let s=Float64Array.from(Un(this.rows.first,this.rows.second,He(t,e))),[o,n]=this.at(s);return{sums:s,values:o,slopes:n,saturated:Uint8Array.from(s,r=>Number(this.isSaturated(r)))}}shownOf(t,e){return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}prepare(t,e){let{data:s}=this,o=e.scale;if(!s)return;Object.assign(this,{runs:t,colours:e});let n=Ys.left*o;this.box={left:n,top:Ys.top*o,width:Math.max(20,this.width-n-Ys.right),height:Math.max(20,this.height-(Ys.top+Ys.bottom)*o)},this.curves=this.sampled(s,Math.ceil(this.box.width));let r=this.curves.flatMap(({values:c,slopes:d})=>[...c,...d]),[a,h]=[Math.min(...r),Math.max(...r)],l=gv*(h-a);this.range={across:s.window,up:[a-l,h+l]},this.drawGround(s,e)}sampled({window:[t,e],corner:s},o){let n=Float64Array.from({length:o+1},(a,h)=>t+(e-t)*h/o);return(s?[Float64Array.of(...n.filter(a=>a<0),0),Float64Array.of(Wh,...n.filter(a=>a>Wh))]:[n]).map(a=>{let[h,l]=this.at(a);return{sums:a,values:h,slopes:l}})}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}sumAt(t){let[e,s]=this.range.across;return e+(t-this.box.left)/this.box.width*(s-e)}drawGround(t,e){let s=B(this.ground),{box:o,range:n}=this,r=e.scale;s.setTransform(this.ratio,0,0,this.ratio,0,0),s.clearRect(0,0,this.width,this.height),s.font=`${11*r}px ${e.font}`,s.lineWidth=1,s.setLineDash([]),this.drawShades(s,t,e),s.strokeStyle=e.grid,s.fillStyle=e.muted,s.textAlign="right",s.textBaseline="middle";let a=nt(...n.up,o.height/(34*r));for(let l of a.values){let c=Math.round(this.y(l))+.5;s.strokeStyle=Math.abs(l)<1e-9?e.frame:e.grid,$t(s,o.left,c,o.left+o.width,c),s.fillText(Ut(l,a.step),o.left-6,c)}s.textAlign="center",s.textBaseline="top";let h=nt(...n.across,o.width/(52*r));for(let l of h.values)s.fillText(Ut(l,h.step),this.x(l),o.top+o.height+5);s.strokeStyle=e.frame,$t(s,this.x(0),o.top,this.x(0),o.top+o.height),this.drawCurves(s,t,e)}drawShades(t,{saturated:e,window:[s,o]},{grid:n,muted:r,scale:a}){let{box:h}=this;t.textAlign="center",t.textBaseline="middle";for(let[l,c]of e){let d=[Math.max(s,l??s),Math.min(o,c??o)],[u,f]=d.map(p=>this.x(p));t.fillStyle=n,t.fillRect(u,h.top,f-u,h.height),t.fillStyle=r,t.measureText(qh).width+6*a<f-u&&t.fillText(qh,(u+f)/2,this.clearing((d[0]+d[1])/2))}}clearing(t){let{value:e,slope:s}=this.one(t),{top:o,height:n}=this.box,r=a=>Math.min(Math.abs(a-this.y(e)),Math.abs(a-this.y(s)));return[.75,.5,.25].map(a=>o+a*n).reduce((a,h)=>r(h)>r(a)?h:a)}drawCurves(t,{corner:e},{text:s,rim:o,font:n,scale:r}){let a=this.curves??[],{sums:h,values:l,slopes:c}=a[a.length-1],d=h.length-1;t.strokeStyle=t.fillStyle=s,t.lineWidth=2.2*r,t.lineJoin="round",this.trace(t,a.map(({values:m})=>m),e),t.setLineDash(bv.map(m=>m*r)),t.lineWidth=1.8*r,this.trace(t,a.map(({slopes:m})=>m),!1),t.setLineDash([]),e&&(ce(t,this.x(0),this.y(a[0].slopes[a[0].slopes.length-1]),r),t.fill(),ce(t,this.x(0),this.y(c[0]),r),t.fillStyle=o,t.fill(),t.stroke()),t.font=`600 ${13*r}px ${n}`,t.textAlign="right";let u=l[d]>=c[d],f=5*r,p=Math.abs(this.y(l[d])-this.y(c[d]))>40*r;for(let[m,v,g,w]of[["σ",l[d],l[d-1],u&&!p],["σ′",c[d],c[d-1],!u||p]]){let b=this.y(v)-this.box.top>20*r,x=w&&b,y=Math.max(0,this.y(g)-this.y(v))/(this.x(h[d])-this.x(h[d-1])),k=x?-f:f+y*(f+t.measureText(m).width);t.textBaseline=x?"bottom":"top",t.fillStyle=s,t.fillText(m,this.box.left+this.box.width-4*r,this.y(v)+k)}}trace(t,e,s){t.beginPath(),e.forEach((o,n)=>{let{sums:r}=(this.curves??[])[n];o.forEach((a,h)=>t[h===0&&!(s&&n)?"moveTo":"lineTo"](this.x(r[h]),this.y(a)))}),t.stroke()}draw(t,e){let{context:s,colours:o,ratio:n}=this;if(!o||!this.data)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(n,0,0,n,0,0);let r=this.shownOf(t,e);r&&this.drawRows(s,this.standing(r,t),o.of(r),o),this.drawPoint(s,o)}drawRows(t,{sums:e,values:s,saturated:o},n,{rim:r,scale:a}){let[h,l]=this.range.across;t.setLineDash([]),e.forEach((c,d)=>{let u=this.x(c),f=this.y(s[d]);if(t.fillStyle=t.strokeStyle=n,t.lineWidth=1.6*a,c<h||c>l){let{value:p}=this.one(c<h?h:l);return De(t,this.box,u,this.y(p),a)}return o[d]?(th(t,u,f,a),t.fillStyle=r,t.fill(),t.stroke()):(ce(t,u,f,1.2*a),t.fill())})}drawPoint(t,{text:e,rim:s,frame:o,scale:n}){let{value:r,slope:a}=this.one(this.z),[h,l]=[this.x(this.z),this.y(r)],[c,d]=[this.x(this.z+1)-h,this.y(r+a)-l],u=wv*n/Math.hypot(c,d),{left:f,top:p,width:m,height:v}=this.box;t.setLineDash([]),t.strokeStyle=o,t.lineWidth=1,$t(t,h,p,h,p+v),t.save(),t.beginPath(),t.rect(f,p,m,v),t.clip();for(let[g,w]of[[s,5],[e,2.6]])t.strokeStyle=g,t.lineWidth=w*n,$t(t,h-u*c,l-u*d,h+u*c,l+u*d);t.restore();for(let[g,w]of[[l,1.9],[this.y(a),1.3]])ce(t,h,g,w*n),Object.assign(t,{fillStyle:e,strokeStyle:s,lineWidth:1.5*n}),t.fill(),t.stroke()}};var Hh=(i,{value:t,slope:e})=>`z = ${M(i,3)}: σ = ${M(t,3)}, σ′ = ${M(e,3)}`;function Uh({saturated:i,name:t},{slopes:e,saturated:s}){let o=s.length,n=s.reduce((l,c)=>l+c,0),r=s.reduce((l,c,d)=>c?Math.max(l,Math.abs(e[d])):l,0);if(!i.length)return`no row saturates: ${t} is level nowhere`;if(!n)return`0 of ${o} rows saturated`;let a=n===1?"its":"their",h=r>0?`of ${a} error at most ${M(r,2)} is passed back`:`${a} gradient is 0`;return`${n} of ${o} rows saturated: ${h}`}function Gh([i,t],{sums:e}){let s=e.filter(o=>o<i||o>t).length;return s?`${s} row${s>1?"s":""} beyond the axis`:""}function Vh({name:i,saturated:t,limit:e,corner:s},o){return[`${i}: σ solid, σ′ dashed`,t.length&&`squares: saturated, |σ′| stays below ${M(e)}`,s&&`σ′(0) = ${M(o)} by convention, as in PyTorch`].filter(Boolean).join("; ")}function Yh(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function oe(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",Yh(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var xv=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Go(i,t,e,s,o,n,r,a){let h=Math.hypot(o,n)||1,l=o/h,c=n/h,d=xv.map(([u,f])=>[u*l-f*c,u*c+f*l]);i.setLineDash([]),Yh(i,d,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function Vo(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,h]of r){i.beginPath();for(let l of[1,-1])i.moveTo(e-o,s-l*o),i.lineTo(e+o,s+l*o);i.strokeStyle=a,i.lineWidth=h,i.stroke()}}function Yo(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,h]of r)i.strokeStyle=a,i.lineWidth=h,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function Et(i,t,e){let s=i.outline.map(([l,c])=>`${(17+l*5).toFixed(2)},${(8+c*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,h=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${h}>${i.tag}</text></svg>`}var yv=.6,Ko=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:h}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:c}of t)o.rect(n+l,r+c,a,h);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let h=new Path2D,l=t.length,c=!1,d=!1;for(let m=t.next;m<=e;m++){let[v,g]=s.toPixel(n.x[m],n.y[m]);if(Math.hypot(v-t.x,g-t.y)<yv&&m<e)continue;let b=Ne(t.x,t.y,v,g,s.box);b&&((!d||b[4])&&h.moveTo(b[0]+r,b[1]+a),h.lineTo(b[2]+r,b[3]+a),c=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),d=b!==null&&!b[5],t.x=v,t.y=g}if(t.next=e+1,!c)return;let{scale:u}=o,{halo:f,line:p}=this;f.strokeStyle=o.halo,f.lineWidth=5*u,f.stroke(h),p.strokeStyle=o.of(n),p.lineWidth=2.3*u,p.setLineDash(n.dash.map(m=>m*u)),p.lineDashOffset=l,p.stroke(h)}};function Kh(i,t,e,s,o){let{left:n,top:r,width:a,height:h}=e.box,l=6.2*o.scale,c=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[w,b]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(w,b)&&Yo(i,d,w,b,l,o)}let u=Math.min(s,d.records-1),f=Math.floor(u+1e-9),p=u-f,[m,v]=e.toPixel(d.x[f],d.y[f]);if(p>1e-9){let[w,b]=e.toPixel(d.x[f+1],d.y[f+1]),x=Ne(m,v,m+(w-m)*p,v+(b-v)*p,e.box);x&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(x[0],x[1]),i.lineTo(x[2],x[3]),i.stroke()),m+=(w-m)*p,v+=(b-v)*p}let g=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(m,v))g?Vo(i,d,m,v,l,o):oe(i,d,m,v,l,o);else{let w=kv(d,f,e);w&&c.push([d,...w])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,h+2),i.clip();for(let d of c)Go(i,...d,l,o);i.restore()}function kv(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),h=Ne(o,n,r,a,e.box);if(h&&h[5])return[h[2],h[3],r-o,a-n];if(h)return null}return null}function Jh(i,t,e,s,o,n){let r=n,a;for(let h of i){if(h.hidden)continue;let l=Math.min(e,h.records-1);for(let c=0;c<=l;c++){let[d,u]=t.toPixel(h.x[c],h.y[c]),f=Math.hypot(d-s,u-o);f<r&&([r,a]=[f,{run:h,i:c}])}}return a}function Ne(i,t,e,s,o){let n=e-i,r=s-t,a=0,h=1,l=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[c,d]of l)if(c===0){if(d<0)return null}else{let u=d/c;if(c<0?a=Math.max(a,u):h=Math.min(h,u),a>h)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*h,t+r*h,a>0,h<1]}var Mv=5,Sv=11,Xh="button, .ov-first-visit";function de(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function Vn(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Mv}function Yn(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function Ks({picture:i},t){return i.panels.local(de(t,i.stage))}function Gn({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,h=s.target.closest(".ov-panel");h&&o.pointAt(h);let l=h||o.point(...de(s,r),n);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==a&&e.place()}function Qh(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r}=i,{stage:a,plane:h,panels:l}=e,c,d=new Map,u=!1;t(a,"pointerdown",v=>{if(v.button!==0||v.target.closest(Xh)||!i.scene)return;d.size||Gn(i,v);let[g,w]=Ks(i,v);if(h.inside(g,w)){if(d.set(v.pointerId,[g,w]),u||=d.size>1,u){c=void 0,s.hide();return}c={px:g,py:w,x:g,y:w,moved:!1},a.setPointerCapture(v.pointerId),i.root.focus({preventScroll:!0})}}),t(a,"pointermove",v=>{if(!i.scene)return;if(u)return $v(e,d,v.pointerId,Ks(i,v));if(!c&&!v.target.closest(".ov-start")&&Gn(i,v),!c&&v.target.closest(Xh))return s.hide();let[g,w]=Ks(i,v);if(!c)return Av(i,g,w,v);Vn(c,g,w)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>h.pan(g-c.x,w-c.y)),Object.assign(c,{x:g,y:w,moved:!0}))});let f=v=>{if(d.delete(v.pointerId),u&&=d.size>0,c&&!c.moved&&v.type==="pointerup"){let g=h.toPlane(c.px,c.py);n.begin(),l.on?r.change({run:l.places[l.over].i}):i.quiz.aims?i.quiz.put(...g):n.moveTo(...g)}c=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",f),t(a,"pointercancel",f),t(a,"touchmove",v=>v.touches.length>1&&v.preventDefault(),{passive:!1}),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=v=>Number(v.target.closest("button").dataset.place);t(l.root,"click",v=>r.change({run:p(v)})),t(l.root,"focusin",v=>o.light(p(v))),t(l.root,"focusout",()=>o.light(void 0)),t(a,"wheel",v=>{if(!Yn(i,v))return;v.preventDefault(),Gn(i,v);let[g,w]=Ks(i,v);e.moveWindow(()=>h.zoom(Math.exp(-v.deltaY*.0022),g,w))},{passive:!1})}function $v(i,t,e,s){let{plane:o}=i;if(!t.has(e)||t.size!==2)return;let[n,r]=Zh(t);t.set(e,s);let[a,[h,l]]=Zh(t);i.moveWindow(()=>{o.pan(h-r[0],l-r[1]),n>0&&a>0&&o.zoom(a/n,h,l)})}function Zh(i){let[[t,e],[s,o]]=i.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function tl(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...Ks(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let h=(r.shiftKey?30:5)/n.unit,[l,c]=e.position;e.moveTo(l+a[0]*h,c+a[1]*h)})}function Av(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=Jh(n.places[n.over].runs,o,i.clock.step,t,e,Sv),h=a?Tv(a,r):"";Kn(i,o.toPlane(t,e),h,s)}function Tv({run:i,i:t},e){return`<div>${Et(i,e.of(i),e.rim)}<b>${N(i.label)}</b> step ${t}<span>f = ${M(i.lossAt(t))}</span></div>`}function Kn(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${M(t)}, y = ${M(e)}</div><div><b>f = ${M(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}var Ev=.1,el=100,Ov=`<div class="ov-chart" data-chart="function">
<div class="ov-chart-title"></div><canvas role="img"></canvas>
<div class="ov-function-point" role="slider" tabindex="0" aria-label="Point z"></div></div>
<p class="ov-function-words"><output></output><span></span></p>`,Jo=class{constructor(t,e){e.innerHTML=Ov,this.player=t,this.canvas=e.querySelector("canvas"),this.title=e.querySelector(".ov-chart-title"),this.handle=e.querySelector(".ov-function-point"),[this.said,this.rows]=e.querySelector("p").children,this.chart=new Uo(this.canvas),this.charts=[this.chart],this.label="",this.listen()}load(t,e){let[s,o]=Oe(e)??[new Float64Array(0),new Float64Array(0)];this.data=t,this.chart.load(t,{first:s,second:o});let[n,r]=t.window;this.handle.setAttribute("aria-valuemin",n),this.handle.setAttribute("aria-valuemax",r)}prepare(t,e){this.chart.prepare(t.runs.filter(o=>!o.hidden),e);let s=Vh(this.data,this.chart.one(0).slope);W(this.title,`<b>Function and derivative</b> ${N(s)}`),this.place()}place(){let{chart:t,handle:e,canvas:s}=this,o=t.one(t.z),[n,r]=[t.x(t.z)+s.offsetLeft,t.y(o.value)+s.offsetTop],a=Hh(t.z,o);e.style.transform=`translate(${n}px, ${r}px)`,e.setAttribute("aria-valuenow",t.z),e.setAttribute("aria-valuetext",a),C(this.said,a)}update(t,e,s){let{chart:o,data:n}=this,r=o.shownOf(t,s),a=r&&o.standing(r,t),h=o.runs.length>1&&r?`${r.label}: `:"",l=a?[Uh(n,a),Gh(n.window,a)].filter(Boolean).join("; "):"",c=`${h}${l}`;if(C(this.rows,c),!e)return;let d=`${this.title.textContent}. ${c}`;d!==this.label&&this.canvas.setAttribute("aria-label",d),this.label=d}put(t){this.chart.put(Math.round(t*el)/el),this.place(),this.player.picture.schedule()}listen(){let{player:t,canvas:e,handle:s,chart:o}=this,n=a=>this.put(o.sumAt(de(a,e)[0])),r=!1;t.on(e,"pointerdown",a=>{a.button!==0||!o.data||(r=!0,e.setPointerCapture(a.pointerId),a.preventDefault(),s.focus({preventScroll:!0}),n(a))}),t.on(e,"pointermove",a=>r&&n(a));for(let a of["pointerup","pointercancel"])t.on(e,a,()=>r=!1);t.on(s,"keydown",a=>{let h={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1}[a.key],l={Home:0,End:1}[a.key];!o.data||h===void 0&&l===void 0||(a.preventDefault(),this.put(h?o.z+h*Ev*(a.shiftKey?10:1):o.data.window[l]))})}stop(){}};var Xo={function:Jo,layer:Wo,depth:Co};function Js({companion:i,companions:t},e){return t?.length?(t.find(({value:s})=>s===e.companion)??t[0]).kind:i&&"fit"}var sl=(i,t)=>(Js(i,t)??"fit")!=="fit",Zo=class{constructor(t,e){this.root=t,this.names="",t.addEventListener("click",({target:s})=>{let o=s.closest("button");o&&e(Number(o.dataset.companion))})}show(t,e){this.root.hidden=t.length<2;let s=t.map(o=>o.kind).join();s!==this.names&&this.root.replaceChildren(...t.map(({value:o,label:n,help:r})=>{let a=document.createElement("button");return Object.assign(a,{type:"button",textContent:n,title:r}),a.dataset.companion=String(o),a})),this.names=s,t.forEach((o,n)=>this.root.children[n].setAttribute("aria-pressed",String(o.kind===e)))}};var jt=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}givenOtherwise(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}drawArrow(){}next(){}};var Qo=class extends jt{constructor(t,e){super(t,e),this.waiting=document.createElement("p"),Object.assign(this.waiting,{className:"ov-companion-waiting",textContent:"Drawing it …",hidden:!0}),e.replaceChildren(this.waiting),this.shown=void 0,this.panes=new Map}get stub(){return!1}get kind(){let{scene:t,view:e}=this.player;return t&&e&&Js(t,e)}build(){let{kind:t,player:e}=this,{scene:s}=e,o=s.companions?.find(r=>r.kind===t)?.data;for(let[r,{element:a}]of this.panes)a.hidden=!o||r!==t;if(this.waiting.hidden=!!o||!Xo[t],this.charts=[],this.shown=void 0,!o||!Xo[t])return;let n=this.panes.get(t)??this.make(t);n.scene!==s&&n.part.load(o,s),n.scene=s,this.shown=n.part,this.charts=n.part.charts}make(t){let e=document.createElement("div");e.className="ov-companion-pane",e.dataset.kind=t,this.root.append(e);let s={element:e,part:new Xo[t](this.player,e),scene:void 0};return this.panes.set(t,s),this.player.picture.watch(s.part.charts),s}prepare(t,e){this.shown?.prepare(t,e)}update(t,e,s){this.shown?.update(t,e,s)}stop(){for(let{part:t}of this.panes.values())t.stop()}};var ol=["local minimum","saddle","maximum"],il=["converged","stuck_at_saddle","left_view","overflowed"],nl={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},rl="{fate} · step {step}",al="{count} step",hl="{count} steps",ll="the last step",cl="the last {count} steps",dl="global minimum",ul="local minimum",fl="stuck at a maximum",pl="at equal height",ml="stalled on a plain",vl="undefined",Jn="descending",gl="at the start",wl="Overflowed at step {step}; the last finite point is {place}, f = {f}.",bl="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",xl="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",yl="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",kl="Converged to the {kind} at {place}, by step {step}.",Xn="Converged to the minimum at {place}, which is not in the list, by step {step}.",Ml="Converged to a minimum at {place}, as low as any that is known, by step {step}.",Sl="Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.",$l="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Al="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",Tl="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",El="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",Ol="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is neither slope nor curvature.",Nl="{because} The Hessian is not positive there.",_l="{because} f is {value} there, within {within} of the known optimum, {optimum}.",Il="{because} f is {value} there, above the known optimum, {optimum}.",Ll="Left the view at step {step} and has not come back; it is now at {place}.",Rl="Outside the view from the start; it is now at {place}.",jl="Its last point lies outside the surface's window.",zl="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",Pl="Stalled on a plain, at f = {f}: there is neither slope nor curvature, though this is no known minimum.",Cl="f changed by less than 1e-12 of its size over {window}.",Fl="At equal height: after {steps} f is {f} as before, at another place.",Dl="Oscillating around {place}, with a spread of {spread}: {how}",Bl="f went uphill in {share} of {window}, between {lowest} and {highest}.",ql="it turned back in {share} of {window}, at f = {f} on both sides.",Wl="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread. It is around the mean of its places over these steps, and its spread is the root of the mean square distance from there.",Hl="{because} In noise, a fall or a rise counts only where the means of f over six equal parts of these steps all go one way, as chance alone does once in 360 times.",Ul="Rising after {steps}: f went from {before} to {f} over {window}.",Gl="At the end of the last quarter of the steps f is above where it was when that began.",Vl="Still descending after {steps}: f = {f}.",Yl="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";var ti={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},_v={kind:"",variety:"",label:gl,sentence:"No step is made yet.",criterion:"",step:0};function ie({kind:i,variety:t}){let e=t.replaceAll(" ","_");return e in ti?e:i}function Ue(i,t,e){return t>=e||!i.outcome.kind?i.outcome:i.outcomeAt?.(t)??_v}function ei(i,t=""){return`<span class="ov-chip" data-kind="${ie(i)}" ${t}>${Ge(i)}</span>`}function Ge(i){let[t,...e]=N(i.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${ti[ie(i)]??""}</i><span>${t}${s}</span>`}function ue(i,t,e){let s=R(.5,I(i-e)),o=R(.5,I(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=At(1,n>0?n:1),[a,h]=[R(s,r),R(t,r)],l=Math.sqrt(I(R(a,a)+R(h,h))),c=R(n,l),d=At(1,l>0?l:1),u=l>0?R(a,d):1,f=R(h,d),p=Math.sqrt(R(.5,I(1+Math.abs(u)))),m=At(R(.5,f),p),[v,g]=u>=0?[p,m]:[Math.abs(m),f>=0?p:-p];return{lam:[I(o+c),I(o-c)],V:[[v,0-g],[g,v]]}}function fe(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function Jl(i,t,e,s,o,n){let r=i.records-1,a=i.hessian.map(L=>L[r]),h=i.gradient.map(L=>L[r]);if(!a.every(Number.isFinite))return;let[[l,c],[d,u,f]]=o>0?Lv([i.x[r],i.y[r]],h,a,e,o):[h,a],{lam:p,V:m}=ue(d,u,f),[v,g]=[m[0][0],m[1][0]],w=Math.max(Math.abs(p[0]),Math.abs(p[1])),b=p.map(L=>Math.abs(L)<=1e-6*w),x=[v*l+g*c,v*c-g*l],y=x.some((L,D)=>b[D]&&Math.abs(L)>1e-6*e*w),k=x.map((L,D)=>b[D]?0:-L/p[D]),S=fe(k[0],k[1],e);if(!(w>0||n)||y||!(S<=1))return;let A=[v*k[0]-g*k[1],g*k[0]+v*k[1]],O=p.map((L,D)=>!b[D]&&L<0);if(O.some(Boolean)){let L=Rv(i,t,A,S,e,s);O=O.map((D,dt)=>D&&p[dt]<-L)}let[T,E]=k.map((L,D)=>O[D]?L:0),[$,F,_]=ol,Q=O.every((L,D)=>L||b[D]);return{kind:O.some(Boolean)?Q?_:F:$,offset:A,leaving:fe(T,E,e)>.1}}function Lv([i,t],[e,s],[o,n,r],a,h){let[l,c]=[e-h*Math.sign(i),s-h*Math.sign(t)],[d,u]=[l-o*i,c-r*t],[f,p]=[Math.abs(i)<=a,Math.abs(t)<=a],[m,v]=[f&&Math.abs(d)<=h,p&&Math.abs(u)<=h],g=f?l-h*Math.sign(d):e,w=p?c-h*Math.sign(u):s,b=v||r===0?1:Math.abs(r),x=m||o===0?1:Math.abs(o),y=m?b*i:v?g-n*t:g,k=v?x*t:m?w-n*i:w;return[[y,k],[m?b:o,m||v?0:n,v?x:r]]}function Rv(i,t,e,s,o,n){let r=i.records-1,[a,h]=[i.x[r],i.y[r]],l=t,c=-1;for(let v=t;v<=r;v++){let g=fe(i.x[v]-a,i.y[v]-h,o);g>c&&([l,c]=[v,g])}let d=i.hessian.map(v=>v[l]);c===0&&s>0&&(d=n(Float64Array.of(a+e[0]),Float64Array.of(h+e[1])).slice(3).map(([g])=>g),c=s);let[u,f,p]=d.map((v,g)=>v-i.hessian[g][r]),m=Math.sqrt(u*u+2*(f*f)+p*p);return c>0&&Number.isFinite(m)?2*s*m/c:0}var Xs=({kind:i})=>i.endsWith("minimum");function Qn([i,t,e,s]){let[o,n]=[t-i,s-e],r=Math.max(o,n),[a,h]=[o/r,n/r];return .001*(r*Math.sqrt(a*a+h*h))}var tr=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,er=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),sr=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i)),tc=i=>i.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function oi(i,t,e,s){let o=i.records;for(;o>0&&!(fe(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}var or=i=>i.find(({kind:t})=>t==="global minimum")?.value,ir=i=>1e-6*(1+Math.abs(i)),nr=(i,t)=>i-t<=ir(t);function ec({domain:i,points:t,differentiate:e,kink:s=0,inNoise:o=!1},n,r){let a=Qn(i),h=r.records-1,l=h-er(n),[c,d]=[r.x[h],r.y[h]],u=t.filter(({interior:x})=>x),f=u.filter(Xs),p=u.filter(x=>!Xs(x)),m=or(t),v=m!==void 0&&nr(r.loss[h],m),g=x=>oi(r,x.x,x.y,a)<=l,w=f.find(g);if(w)return{fate:si(w),target:w};let b=g({x:c,y:d})?Jl(r,l,a,e,s,v):void 0;if(!b?.leaving){if(w=p.find(g),w)return{fate:si(w),target:w};if(b){let{kind:x,offset:y}=b,k={x:c+y[0],y:d+y[1],kind:x};return w=[...f,...p].find(S=>fe(k.x-S.x,k.y-S.y,a)<=1),w?{fate:si(w),target:w}:{fate:si(k),unlisted:k}}}return tr(i,c,d)?{fate:rr(r,h+1-sr(n),a,o).fate}:{fate:"left_view"}}var si=i=>Xs(i)?"converged":"stuck_at_saddle";function rr(i,t,e,s=!1){let o=i.loss.subarray(t,i.records),n=o.length-1,[r,a,h,l]=[o[0],o[0],0,0];for(let m=1;m<=n;m++)r=Math.min(r,o[m]),a=Math.max(a,o[m]),o[m]>o[m-1]&&h++,o[m]<o[m-1]&&l++;let c=a-r,d=c<=1e-12*(1+Math.abs(o[n])),u=h/n,f=d?qv(i,t,e):0,p="still_descending";if(d)p=f<.2?"stalled":"oscillating";else if(u>0){let m=Math.ceil(o.length/2),[v,g]=[o.subarray(0,m),o.subarray(m)],w=fs(v)-fs(g),[b,x]=[Zl(v),Zl(g)],y=l/n,k=s&&u>=.2&&y>=.2&&!Bv(o),S=b>x&&!k&&!(u>=.2&&w<.25*c),A=b<x&&!k&&!(y>=.2&&-w<.25*c);(S||A)&&o[n]>o[0]?p="rising":(!S||!(o[n]<o[0]))&&(p="oscillating")}return{fate:p,level:d,turning:f,rising:u,lowest:r,highest:a,begin:o[0]}}function sc({x:i,y:t,records:e},s){let[o,n]=[i.subarray(s,e),t.subarray(s,e)],[r,a]=[fs(o),fs(n)],h=o.map((l,c)=>(l-r)*(l-r)+(n[c]-a)*(n[c]-a));return{mean:[r,a],spread:Math.sqrt(fs(h))}}function Bv(i){let t=Math.floor(i.length/6),e=i.length-6*t,s=Array.from({length:6},(n,r)=>fs(i.subarray(e+r*t,e+(r+1)*t))),o=s.slice(1);return o.every((n,r)=>s[r]>n)||o.every((n,r)=>s[r]<n)}function fs(i){let t=0;for(let e of i)t+=e;return t/i.length}function Zl(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function qv({x:i,y:t,records:e},s,o){let n=e-1,r=!1,a=0;for(let d=s;d<n;d++)fe(i[d]-i[n],t[d]-t[n],o)>1&&(r=!0),a=Math.max(a,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!r||n-s<2)return 0;let h=0,[l,c]=[0,0];for(let d=s;d<n;d++){let[u,f]=[(i[d+1]-i[d])/a,(t[d+1]-t[d])/a];d>s&&u*l+f*c<0&&h++,[l,c]=[u,f]}return h/(n-s-1)}function _e(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],r=Zs(o,n);if(s<t){let p={step:e.records,place:r,f:M(e.loss[s],3)};return e.undefined?Gt("overflowed",e.records,Y(xl,p),yl,vl):Gt("overflowed",e.records,Y(wl,p),bl)}let{fate:a,target:h,unlisted:l}=ec(i,t,e),c=Qn(i.domain),d=M(c,2),u=h?oi(e,h.x,h.y,c):NaN;if(h&&s-u>=er(t))return oc(i,h,!0,u,Y(Tl,{step:u,near:d}));let f=h??l;if(f){let p=oi(e,o,n,c),m=!h&&e.hessian.every(g=>g[s]===0),v=Y(m?Ol:El,{step:p,near:d});return oc(i,f,!!h,p,v,m)}if(a==="left_view"){let p=e.records;for(;p>0&&!tr(i.domain,e.x[p-1],e.y[p-1]);)p--;let m=Y(p?Ll:Rl,{step:p,place:r});return Gt(a,p,m,jl)}return Wv(a,e,c,i.inNoise)}function ic(i,t,e,s){if(s>=t)return _e(i,t,e);if(!(s>0))return;let o=_e(i,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:Jn,variety:Jn}:o}function Gt(i,t,e,s,o=""){let n=o||nl[i],r=il.includes(i)?Y(rl,{fate:n,step:t}):n;return{kind:i,variety:o,label:r,sentence:e,criterion:s,step:t}}function oc(i,t,e,s,o,n=!1){let{kind:r,x:a,y:h}=t,l={kind:r,place:Zs(a,h),step:s};if(!Xs(t)){let k=Y(e?$l:Al,l),S=r==="maximum"?fl:"";return Gt("stuck_at_saddle",s,k,Y(Nl,{because:o}),S)}let c=k=>Y(e?kl:k,l),d=t.value??i.differentiate(Float64Array.of(a),Float64Array.of(h))[0][0],u=or(i.points);if(u===void 0)return Gt("converged",s,c(Xn),o);let f=ir(u),p=nr(d,u),m=n?Sl:Ml,[v,g,w]=[M(d,3),M(u,3),M(f,2)],b={because:o,value:v,optimum:g,within:w},x=c(p?m:Xn),y=Y(p?_l:Il,b);return Gt("converged",s,x,y,p?dl:ul)}function Wv(i,t,e,s=!1){let o=t.records-1,n=sr(o),r=Y(o===1?al:hl,{count:o}),a=Y(n===2?ll:cl,{count:n-1}),h=M(t.loss[o],3);if(i==="stalled"){let k=Y(Cl,{window:a}),S=fe(t.x[o]-t.x[o-1],t.y[o]-t.y[o-1],e);return n===2&&S>1?Gt(i,o,Y(Fl,{steps:r,f:h}),k,pl):[...t.gradient,...t.hessian].every(O=>O[o]===0)?Gt(i,o,Y(Pl,{f:h}),k,ml):Gt(i,o,Y(zl,{f:h}),k)}if(i==="still_descending")return Gt(i,o,Y(Vl,{steps:r,f:h}),Yl);let{level:l,turning:c,rising:d,begin:u,...f}=rr(t,t.records-n,e),[p,m]=[M(f.lowest,3),M(f.highest,3)];if(i==="rising"){let k=Y(Ul,{steps:r,before:M(u,3),f:h,window:a});return Gt(i,o,k,Gl)}let{mean:v,spread:g}=sc(t,t.records-n),w=l?Y(ql,{share:ar(c),window:a,f:h}):Y(Bl,{share:ar(d),window:a,lowest:p,highest:m}),b=Zs(...v),x=Y(Dl,{place:b,spread:M(g,2),how:w}),y=Y(Wl,{rises:ar(.2)});return Gt(i,o,x,s?Y(Hl,{because:y}):y)}var Y=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Zs=(i,t)=>`(${M(i)}, ${M(t)})`;function ar(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}var Ie=({key:i,parameters:t,coefficients:e,rows:s})=>[i,...e.slice(Object.keys(t).length),ac(s)].join(" "),Le=({key:i,coefficients:t,rows:e})=>[i,...t,ac(e)].join(" "),rc=i=>`${Le(i)} ${i.minimizer?"with its minimizers":""}`,nc=new WeakMap;function ac(i){if(!i)return"";let t=nc.get(i)??i.map(e=>e.join()).join(";");return nc.set(i,t),t}var hr=3;function hc({coefficients:i,penalty:t}){if(!t)return 0;let[e,,s]=i;return e*s}function lc({coefficients:i,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=i.slice(0,hr),n=(...r)=>us(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,h)=>[n(r[0],a[0],h),n(r[1],a[1],h)]}}var Hv=2*Math.PI,cc=([i,t],e)=>[i.map(s=>R(s,e)),t.map(s=>R(s,e))];function dc(i,t,e,s){let o=-R(2,e),n=(a,h)=>{let[l,c]=[0,1].map(u=>Te(i,hh,a,2*h+u)),d=Math.sqrt(At(Se(R(o,$e(1-l)))-1,e));return R(R(d,Ae(Hv*c)),s)},r=a=>Float64Array.from({length:t+1},(h,l)=>n(l,a));return[r(0),r(1)]}var dr={batch_size:0,sampling:"without_replacement",keep_prob:1,input_noise:0,tail_index:0},fc=Object.keys(dr),ii="with_replacement",pc="shuffle",Uv=2**20,Gv=4,Ye=class{constructor(t){this.make=t,this.known=[],this.size=0}at(t){let e=this.known[t];if(e)return e;let s=this.make(t);return this.size+s.length<=Uv&&(this.known[t]=s,this.size+=s.length),s}},lr=class{constructor(t,e){let s=o=>new Ye(n=>{let r=Float64Array.from({length:e},(a,h)=>Te(t,o,n,h));return Uint16Array.from(r.keys()).sort((a,h)=>r[a]-r[h]||a-h)});this.seed=t,this.batches=s(Dn),this.epochs=s(nh),this.dropout=new Ye(o=>Float64Array.from({length:2*e},(n,r)=>Te(t,rh,o,r))),this.noise=new Ye(()=>new Float64Array(2*e).fill(NaN))}noiseAt(t,e,s){return Number.isNaN(s[e])&&(s[e]=Lo(this.seed,ah,t,e)),s[e]}},ps=new Map;function Vv(i,t){let e=[i,t].join(),s=ps.get(e)??new lr(i,t);return ps.delete(e),ps.set(e,s),ps.size>Gv&&ps.delete([...ps.keys()][0]),s}var Yv={without_replacement:({batches:i},t,e,s)=>uc(i.at(t).subarray(0,s),e),[ii]({seed:i},t,e,s){let o=new Uint16Array(e);for(let n=0;n<s;n++)o[Math.floor(Te(i,Dn,t,n)*e)]++;return o},[pc]({epochs:i},t,e,s){let o=Math.ceil(e/s),n=t%o*s;return uc(i.at(Math.floor(t/o)).subarray(n,n+s),e)}};function uc(i,t){let e=new Uint16Array(t);for(let s of i)e[s]=1;return e}var Kv=i=>i.batch_size>0||mc(i),mc=({keep_prob:i,input_noise:t})=>i<1||t>0,vc=(i,t,e)=>e&&Kv(i)?new cr(i,t,e):void 0,Qs=i=>vt*Math.ceil(i/vt),cr=class{constructor(t,e,{columns:s,inputs:o,sums:n}){let[r,a,h]=s;this.choice=t,this.count=h.length,this.features=[r.map(I),a.map(I)],this.kept=this.features.map(c=>c.map(d=>At(d,t.keep_prob))),this.target=h.map(I),this.inputs=o,this.drawn=Vv(e,this.count),this.packed=new Ye(c=>this.pack(this.given(c)));let l=n&&Jv(n,this.count);this.numbersMade=n?n.results.length:0,this.made=l&&new Ye(c=>l(this.pack(this.given(c))))}given(t){let{count:e}=this,s=this.counts(t),o=new Float64Array(e).fill(1/e);if(s){let n=0;for(let r=0;r<e;r++)n+=s[r];for(let r=0;r<e;r++)o[r]=s[r]/n}return{counts:s,weight:o,features:[this.feature(0,t,s),this.feature(1,t,s)]}}feature(t,e,s){let{drawn:o,count:n}=this,{keep_prob:r,input_noise:a}=this.choice,h=this.features[t];if(!this.inputs[t]||r===1&&!a)return h;let l=r<1?o.dropout.at(e):void 0,c=a>0?o.noise.at(e):void 0,d=this.kept[t],u=new Float64Array(n);for(let f=0,p=t;f<n;f++,p+=2)s&&!s[f]||((!l||l[p]<r)&&(u[f]=d[f]),c&&(u[f]=I(u[f]+R(o.noiseAt(e,p,c),a))));return u}get hasBatches(){let{batch_size:t,sampling:e}=this.choice;return t>0&&(t<this.count||e===ii)}get isRandom(){return this.hasBatches||mc(this.choice)}get stepsOfEpoch(){let{batch_size:t,sampling:e}=this.choice,s=this.count/(Math.min(t,this.count)||this.count);return e===pc?Math.ceil(s):s}dropped(t){let{count:e,inputs:s,drawn:o}=this,{keep_prob:n}=this.choice,r=new Uint8Array(e);if(n===1)return r;let a=o.dropout.at(t);for(let h=0;h<e;h++)for(let l=0;l<2;l++)s[l]&&a[2*h+l]>=n&&r[h]++;return r}keptInputs(t,e){let{count:s,inputs:o,drawn:n}=this,{keep_prob:r}=this.choice,a=new Uint8Array(s).fill(1);if(r===1||!o[t])return a;let h=n.dropout.at(e);return a.map((l,c)=>+(h[2*c+t]<r))}counts(t){let{batch_size:e,sampling:s}=this.choice;return this.hasBatches?Yv[s](this.drawn,t,this.count,e):void 0}pack({counts:t,weight:e,features:[s,o]}){let{count:n,target:r}=this,a=new Uint32Array(n),h=new Uint16Array(vt);for(let u=0;u<n;u++)(!t||t[u])&&(a[u]=vt*h[u%vt]+++u%vt);let l=vt*h.reduce((u,f)=>Math.max(u,f)),c=new Float64Array(4*l),d=t?t.findIndex(u=>u>0):0;[s,o,r].forEach((u,f)=>c.fill(u[d],f*l,(f+1)*l));for(let u=0;u<n;u++){if(t&&!t[u])continue;let f=a[u];c[f]=s[u],c[f+l]=o[u],c[f+2*l]=r[u],c[f+3*l]=e[u]}return c}columns(t){return this.packed.at(t)}numbers(t){return this.made?.at(t)}};function Jv(i,t){let e=new Qt,s=Array.from({length:4},()=>new Float64Array(Qs(t))),o=e.append(i,s.map(h=>e.column(h,!0))),{registers:n,once:r,each:a}=e.finish(o);return Rt(r,n),h=>(Rt(a,n,to(s,h)),Float64Array.from(o,l=>n[l]))}function to(i,t){let e=t.length/i.length;return i.forEach((s,o)=>s.set(t.subarray(o*e,(o+1)*e))),e}var ur=class{constructor(t,e,s){let o=new Qt,n=(S,A=!0)=>Array.from({length:S},()=>o.register(0,A));this.method=e,this.hyperparameters=[o.register(0,!0),...n(e.update.inputs-Qv(e)-1,!1)],this.position=n(2),this.memory=n(2*e.remembers.length),this.noise=n(2),this.counters=n(2),this.powers=n(e.powers.length),this.surface=t,this.strength=o.register(),this.treatment=o.register();let r=t.coefficients.map(S=>o.register(S)),a=t.rows??[],h=a.map(S=>o.column(S)),l=r.slice(0,hr),c=t.penalty?[this.strength,...r.slice(1)]:r;this.numbers=n(s??0),this.columns=s===void 0?[]:a.map(S=>new Float64Array(Qs(S.length)));let d=[...c.slice(0,c.length-this.numbers.length),...this.numbers],u=this.columns.length?this.columns.map(S=>o.column(S,!0)):h,{hyperparameters:f,position:p,memory:m}=this,v=e.look_ahead?o.append(e.look_ahead,[...f,...p,...m]):p,g=o.append(t.program,[...v,...d,...u]),w=v===p&&s===void 0,b=w?g:o.append(t.program,[...p,...c,...h]);this.gradient=this.noise.map((S,A)=>o.emit("add",[g[1+A],S]));let x=e.uses_hessian?b.slice(3):[],y=[...f,...this.counters,...this.powers,...x],k=o.append(e.update,[...y,...p,...this.gradient,...m]);if(t.penalty)for(let S of[0,1]){let A=[k[S],p[S],f[0],this.treatment];[k[S]]=o.append(t.penalty.step,[...A,...l])}this.after=k,this.tape=o.finish([...k,...this.gradient])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:n,noise:r,stream:a},h){let{registers:l,once:c,each:d}=this.tape,{position:u,memory:f,gradient:p,after:m,method:v,powers:g}=this,w=v.powers.map(([E])=>Zv(I(e[E]),n+2)),b=v.powers.map(([,E])=>E);this.hyperparameters.forEach((E,$)=>l[E]=I(e[$]));let{penalty:x,coefficients:y}=this.surface,k=x?x.treatments.indexOf(o):0;l[this.treatment]=k,l[this.strength]=x&&!k?I(y[0]):0,Rt(c,l);let S=[t.x,t.y,...t.memory.flat()],A=[...u,...f];A.forEach((E,$)=>l[E]=I(S[$][h]));let[O,T]=t.noisyGradient;for(let E=h;E<=n;E++){let $=E-t.methodStart+1;l[this.hyperparameters[0]]=I(s[E]),l[this.counters[0]]=$,l[this.counters[1]]=$+1;for(let _=0;_<w.length;_++)l[g[_]]=w[_][$+b[_]];for(let _=0;_<2;_++)l[this.noise[_]]=r?I(r[_][E]):0;let F=a?.numbers(E)??[];for(let _=0;_<F.length;_++)l[this.numbers[_]]=F[_];Rt(d,l,a&&this.columns.length?to(this.columns,a.columns(E)):0),O[E]=l[p[0]],T[E]=l[p[1]];for(let _=0;_<A.length;_++)l[A[_]]=l[m[_]];if(E===n)break;for(let _=0;_<A.length;_++)S[_][E+1]=l[m[_]];if(!u.every(_=>Number.isFinite(l[_])))return E+2}return n+1}},ni=new Map,Xv=16;function Zv(i,t){let e=ni.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>To(i,o)),ni.size>=Xv&&ni.clear(),ni.set(i,e)),e}var Qv=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,ri=class{constructor(t){this.surface=t,this.differentiate=Zt(t),this.steppers=new Map,this.streamed=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:r,rates:a}=t,{steps:h,start:l,stream:c}=e;if(o&&n>Math.min(h,o.records-1))return o;let d=c?this.streamed:this.steppers,u=d.get(s);u||d.set(s,u=new ur(this.surface,s,c?.numbersMade));let f=h+1,p=new Float64Array(f*(10+2*s.remembers.length)),m=0,v=()=>p.subarray(m*f,++m*f),g=o?.choice.method===s,w=o?n:0,b=()=>[v(),v()],x=us(s.init,[a[w],...r.slice(1)]),y={choice:t,records:0,methodStart:g?o.methodStart:w,x:v(),y:v(),noisyGradient:b(),memory:s.remembers.map(b),loss:v(),gradient:b(),hessian:[v(),v(),v()]};if(y.memory.forEach((S,A)=>S.forEach((O,T)=>g?O.set(o.memory[A][T].subarray(0,w+1)):O.fill(x[A]))),o)for(let[S,A]of tg(y,o))S.set(A.subarray(0,w+1));else[y.x[0],y.y[0]]=l;let k=u.run(y,t,e,w);return this.measure(y,w,k),y.records=eg(y,w,k),y.undefined=y.records<k&&tc(gc(y).map(S=>S[y.records])),y.records>0?y:void 0}recorded(t,e,s){let[o,n,r,a,h,l,c,...d]=e.map(p=>Float64Array.from(p)),[,,,...u]=this.differentiate(o,n),f=t.method.remembers.map((p,m)=>d.slice(2*m,2*m+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:r,gradient:[a,h],noisyGradient:[l,c],memory:f,hessian:u}}measure(t,e,s){let[o,n,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,r].forEach((h,l)=>t.gradient[l].set(h,e)),a.forEach((h,l)=>t.hessian[l].set(h,e))}};function tg(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}var gc=i=>[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];function eg(i,t,e){let s=gc(i);for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var wc=["steps","noise","batch_size","keep_prob","input_noise","tail_index"],sg=4,ms=new Map;function og(i,t){let e=ms.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return ms.delete(i),ms.set(i,s),ms.size>sg&&ms.delete([...ms.keys()][0]),s}var vs=class{constructor(t){let{head:e}=t,{points:s,seed:o,stream:n=dr}=t.simulator,{rows:r,...a}=n,h=r&&Oe(t);this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise,stream:a},this.seed=o,this.points=s,this.rows=r&&h&&{...r,columns:h};let l=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=og(o,l),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise,tail_index:s=this.scene.stream.tail_index}){return e&&!s&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>ig(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,r=this.missing(s)?{steps:void 0,noise:void 0,tail_index:void 0}:{},{steps:a=n.steps,noise:h=n.noise,...l}={...s,...r},c=ng(n.stream,l),d=this.surface(e,o),{times:u,ends:f}=o.find(p=>p.steps===a)??rg(a);return{surface:d,start:t,steps:a,level:h,chosen:c,times:u,ends:f,simulator:o.find(p=>p.surface===d)?.simulator??new ri(d),noise:this.noise({steps:a,level:h,chosen:c},o),stream:this.stream(c,o)}}noise({steps:t,level:e,chosen:{tail_index:s}},o){let n=o.find(r=>r.level===e&&r.chosen.tail_index===s&&(!s||r.steps===t));return n?n.noise:e&&s?dc(this.seed,t,s,e):e&&this.normal?cc(this.normal,e):void 0}stream(t,e){let s=e.find(o=>bc({...o.chosen,tail_index:t.tail_index},t));return s?s.stream:vc(t,this.seed,this.rows)}numbers({steps:t,level:e,chosen:{batch_size:s,keep_prob:o,input_noise:n,tail_index:r}}){let{rows:a}=this,h=a?a.columns[0].length:0,l=s?Math.min(s,h):h;return{steps:t,noise:e,batch_size:l,keep_prob:o,input_noise:n,tail_index:r}}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([u,f])=>[u,t[u]??f])),r=[...Object.values(n),...s.coefficients.slice(o.length)],a=u=>r.every((f,p)=>f===u.coefficients[p]);if(a(s))return s;let h=e.find(u=>a(u.surface));if(h)return h.surface;let l=this.points===null?[]:s.points,c=this.points?ag(s.points,this.points,Object.values(n)):l,d=c.find(({kind:u})=>u==="global minimum");return{...s,parameters:n,coefficients:r,points:c,floor:d?d.value:null}}},ig=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s])&&bc(i.chosen,t.chosen),bc=(i,t)=>fc.every(e=>i[e]===t[e]),ng=(i,t)=>({...i,...Object.fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}),rg=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function ag(i,t,e){let s=us(t,e);return i.map((o,n)=>{let[r,a,h]=s.slice(3*n);return{...o,x:r,y:a,value:h}})}var hg=6,gs=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new vs(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return K(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return n.reduce((h,l)=>{let c=this.turned(h,l);return c.every((d,u)=>d===h[u])?h:this.fair(c,o,l.name==="learning_rate"?l.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:r}=this.given,{runs:a}=this.scene,h=s==="schedule"?"schedule_values":"values";return t.map((l,c)=>a[c]?.of===a[e].of?yc(l,o,!s&&r[c]===o?1-n:n,h):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?K(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=n.map(u=>n.findIndex(({of:f})=>f===u.of)),a=r[s??0],h=xc(t[a]),l;if(o==="same")l=t.map(()=>h);else{let u=t.map((p,m)=>r[m]===m?this.firstStep(p,e):1);if(!u.every(p=>p>0))return;let f=p=>Number((xc(t[p])*u[a]/u[p]).toPrecision(hg));l=t.map((p,m)=>m>=n.length?0:r[m]===a?h:f(r[m]))}let c=t.map((u,f)=>f<n.length&&u.length===1);if(c.every((u,f)=>!u||this.takes(f,l[f])))return t.map((u,f)=>c[f]?yc(u,"learning_rate",l[f]):u)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return se({program:r,coefficients:a})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=K(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let r={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},K=i=>i.at(-1),xc=i=>K(i).values.learning_rate;function yc(i,t,e,s="values"){let o=K(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function ai(i,t,e,s,o){let{records:n}=o,r=t.surface.floor??0,[a,h]=o.gradient,l=i.pathRates(s,t).subarray(0,n),c=v=>v.subarray(0,n),d={records:n,x:c(o.x),y:c(o.y),height:c(o.loss).map(v=>v-r),floor:r,slope:c(a).map((v,g)=>Math.hypot(v,h[g])),rates:l.every(v=>v===l[0])?void 0:l,outcomeAt:v=>ic(ws(t),t.steps,o,v)};if(e.rule===void 0)return d;let{method:u,values:f}=i.settings(o),p=([v,g])=>[c(v),c(g)],m={values:f,rule:lg(u,f)??e.rule,method_start:o.methodStart,beside:lc(t.surface,o.choice.treatment),noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(u.remembers.map((v,g)=>[v,p(o.memory[g])]))};return{...d,...m}}var lg=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function kc(i,t,e,s,o,n){let{rule:r,origin:a}=e[o],h=s[o].slice(0,-1);if(r===void 0||!h.length||JSON.stringify(h)===JSON.stringify(s[Number(a)]))return;let l=e[Number(a)],c=i.simulate(h,t,n);return c&&{...l,...ai(i,t,l,h,c),offstage:!0}}function Mc(i,t,e,s,o){let n={detail:fr(s,i.given),dim:!o};if(!o)return n;let{method:r,values:a}=i.settings(o);if(n.rate=a.learning_rate,!e.offstage){let h=new Map(r.parameters.map(({sign:l,name:c})=>[l,a[c]]));n.outcome=_e(ws(t),t.steps,o),n.distinguishing=e.distinguishing.map(([l,c])=>[l,typeof c=="number"?h.get(l)??c:c])}return{...n,...ai(i,t,e,s,o)}}var ws=({surface:i,simulator:{differentiate:t},level:e,stream:s})=>({domain:i.domain,points:i.points,kink:hc(i),differentiate:t,inNoise:e>0||!!s?.isRandom});function fr(i,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:n,schedule:r,branch_step:a,treatment:h}=K(i),[l]=Object.keys(s),c=[`α = ${M(n.learning_rate)}`];for(let{name:d,default:u}of t[o].parameters.slice(1))n[d]!==u&&c.push(`${d} ${M(n[d],6)}`);return r!=="constant"&&c.push(e[r].label.toLowerCase()),h!==l&&c.push(s[h]),i.length>1&&c.push(`from step ${a}`),c.join(", ")}var cg=121,dg=31,ug=12e4,fg=20,pg=90,mg=40,eo=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(dg,Math.min(cg,Math.floor(ug/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t){this.stop();let{laboratory:e,place:s,name:o,values:n,changesAt:r}=t,a=r(n[0]),h=e.conditions(a),l=e.choices(a,h)[s],{surface:c,steps:d,start:u,noise:f,chosen:p}=h,m=[Le(c),d,f?.[0].slice(0,9),p,e.sharing.covered],v=JSON.stringify([...m,u,o,n,l]);if(v===this.key&&!this.rungs.includes(void 0))return!1;let g=v!==this.key&&this.rungs.some(Boolean);return v!==this.key&&(this.rungs=n.map(()=>{})),this.key=v,this.timer=setTimeout(()=>this.work(t),mg),g}work(t){let e=performance.now()+fg,s=this.rungs.indexOf(void 0);for(;s>=0&&performance.now()<e;s=this.rungs.indexOf(void 0))this.rungs[s]=vg(t,t.values[s]);this.timer=s<0?0:setTimeout(()=>this.work(t));let o=performance.now()-this.shownAt>pg;s>=0&&!o||(this.shownAt=performance.now(),this.onFill())}};function vg({laboratory:i,place:t,changesAt:e},s){let o=e(s);if(i.sharing.missing(o))return{kind:""};let n=i.conditions(o),r=i.simulate(i.choices(o,n)[t],n);return r?{kind:ie(_e(ws(n),n.steps,r)),x:Float32Array.from(r.x.subarray(0,r.records)),y:Float32Array.from(r.y.subarray(0,r.records))}:{kind:""}}var gg=["steps","noise"];function Sc(i,t){let{scene:e,coefficients:s,schedules:o}=i.given,{schedule:n}=i.last(t),r=(u,f,p)=>p.map(m=>({owner:u,parameter:m,label:wg(m.name),lock:f??m.name})),[a,...h]=i.method(t).parameters,l=[...r("run","rates",[a]),...r("run","settings",h),...r("schedule","schedule",o[n].parameters)],c=u=>e.filter(({name:f})=>u(f)),d=[...r("scene",void 0,c(u=>u==="steps")),...r("scene","noise",c(u=>u==="noise")),...r("surface","surface",s),...r("scene","noise",c(u=>!gg.includes(u)))];return[...l.map((u,f)=>({...u,dial:f+1})),...d.map((u,f)=>({...u,dial:-f-1}))]}var wg=i=>i.replaceAll("_"," ");function bs(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var so=i=>i.currentCSSZoom??1;function pr(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),pr(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var Ac={converged:1,global_minimum:1,local_minimum:.86,still_descending:.72,rising:.46,oscillating:.72,stuck_at_saddle:.46,stuck_at_a_maximum:.46,stalled:.46,left_view:.46,overflowed:.2,undefined:.2},oo=12,hi=15,$c=17;function Tc(i,{scale:t,lattice:e,ladder:s,inForce:o},n,r){let a=n.scale,h=bs(),{clientWidth:l,clientHeight:c}=i,d=i.getContext("2d");i.width=Math.round(l*h),i.height=Math.round(c*h),d.setTransform(h,0,0,h,0,0);let u=bg(n,r),{values:f}=e,p=f.map((x,y)=>s.rungs[y]?.kind),m=(l-2*oo)/Math.max(1,f.length-1),v=Math.min(9,Math.max(1.2,m*.62)),g=(hi+$c)*a,w=x=>oo+(l-2*oo)*t.share(x);d.textAlign="center",d.textBaseline="middle",p.forEach((x,y)=>{if(!x)return;let k=Ac[x]*$c*a,S=w(f[y])-v/2;if(d.fillStyle=d.strokeStyle=u[x],x==="left_view"?d.strokeRect(S+.5,g-k+.5,Math.max(.5,v-1),k-1):d.fillRect(S,g-k,v,k),x==="oscillating"&&d.clearRect(S-1,g-k*.62,v+2,k*.24),y>0&&p[y-1]===x)return;let A=y;for(;p[A+1]===x;)A+=1;d.font=`700 ${12*a}px ${n.font}`,((A-y+1)*m>13*a||f.length<9)&&d.fillText(ti[x],(w(f[y])+w(f[A]))/2,hi*.48*a)}),d.fillStyle=n.muted,d.font=`${10.5*a}px ${n.font}`;let b=-99;for(let[x,y]of xg(t,f))w(x)-b<42*a||(b=w(x),d.fillText(y,Math.max(14*a,Math.min(l-14*a,w(x))),g+8*a));d.fillStyle=n.text,d.beginPath(),d.moveTo(w(o),(hi-1)*a);for(let x of[-4,4])d.lineTo(w(o)+x*a,(hi-7)*a);d.fill()}var mr=new WeakMap;function bg(i,t){if(!mr.has(i)){let{kind:e}=t.dataset,s=o=>(t.dataset.kind=o,getComputedStyle(t).color);mr.set(i,Object.fromEntries(Object.keys(Ac).map(o=>[o,s(o)]))),t.dataset.kind=e}return mr.get(i)}function xg({parameter:i,ends:t},e){if(i.scale==="log"){let[o,n]=t.map(Math.log10);return Array.from({length:Math.floor(n+1e-9)-Math.ceil(o-1e-9)+1},(a,h)=>h+Math.ceil(o-1e-9)).map(a=>[10**a,Math.abs(a)>2?St(a):M(10**a,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,n)=>e.length<9||n%s===0).map(o=>[o,M(o,3)])}var yg='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',kg=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<label class="ov-dial-method" hidden>by','<select data-dial="method" aria-label="Method on the dial"></select></label>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-number"></div><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${yg}`,'</button><p class="ov-dial-note" role="note" hidden></p>'].join(""),li=class{constructor(t,e){let{on:s,turning:o}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=kg;for(let[n,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",methods:"[data-dial=method]",names:"[data-dial=name]",chip:".ov-chip",note:".ov-dial-note"}))this[n]=e.querySelector(r);this.ladder=new eo(()=>this.filled()),this.control=new ke(e.querySelector(".ov-dial-number"),{turn:n=>o.turn(this.number,n),release:n=>this.release(n),back:()=>o.back()},{signal:t.abort.signal,sideRoom:oo,pressable:!1,spoken:n=>`${this.label} ${M(n,6)}, ${this.run?.outcome.label}`}),this.track=this.control.track.root,this.track.classList.add("ov-dial-track"),this.canvas=document.createElement("canvas"),this.track.prepend(this.canvas),this.equals=Object.assign(document.createElement("span"),{className:"ov-dial-sign"}),this.control.field.root.before(this.equals),s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),this.methods.parentElement.hidden=!t.offline,s(this.methods,"change",()=>t.outbox.send("method",{name:this.run.name,optimizer:this.methods.value,at:Date.now()})),s(this.names,"change",()=>t.viewState.change({dial:Number(this.names.value)}))}get number(){let{owner:t,run:e,name:s}=this;return t==="run"||t==="schedule"?{owner:t,run:e.name,name:s}:{owner:t,name:s}}release(t){let{turning:e}=this.player;this.gesture+=1,e.release(this.number,t),e.request(this.number,t,this.gesture)}stop(){this.control.back(),this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,dial:o,control:n}=this,{laboratory:r}=e.bending,{view:a,viewState:h}=e,l=!!(a?.dial&&r&&t.runs.length),c=t===this.scene;if(this.root.classList.toggle("ov-waiting",!l),this.ladder.stop(),!l)return c?n.release():n.back(),Object.assign(this,{scale:void 0,run:void 0});let d=t.runs[h.run].of,u=t.runs.findIndex(g=>g.of===d),f=t.runs[u],p=Sc(r,u),m=p.find(({dial:g})=>g===a.dial)??p[0];(s?.name!==f.name||o!==m.dial)&&(c?n.release():n.back()),this.fixed=t.quiz.locked?.includes(m.lock)??!1;let{suits:v}=r.method(u);Object.assign(this,{...m,scene:t,place:u,run:f,numbers:p,suits:v,name:m.parameter.name,stale:!0}),this.end(),this.lay(e.turning.inForce(this.number)),this.name==="noise"&&e.bending.askForNoise({...e.bending.changes,noise:1}),this.name==="tail_index"&&e.bending.askForNoise({...e.bending.changes,tail_index:0}),this.climb(),this.fill(),this.write(),this.paint()}end(){let{player:t,owner:e,name:s}=this,{laboratory:o,conditions:n}=t.bending,{covered:r}=o.sharing,a=t.offline&&e==="scene",h=!n.chosen.tail_index,l=a&&s==="steps"&&h&&n.level>0,c=a&&s==="noise"&&h&&n.steps>r,d=l?"without noise there can be more.":r<0?"with heavy tails there can be some.":"with fewer steps there can be noise.",u=r<0?"no noise of this seed":`the noise of ${r} steps`,f=l||c?`This page has ${u}: ${d}`:"";l&&(this.parameter={...this.parameter,high:r,because:f}),this.fixed||=c,this.note.hidden=!f,this.note.textContent=f}lay(t){this.inForce=t,this.scale=new Me(this.parameter,t,this.suits),this.lattice=this.scale.lattice(eo.room(this.scene.steps))}fill(){let{scene:t,player:e,run:s,numbers:o}=this,n=(a,h,l)=>`<option value="${a}" ${l?"selected":""}>${N(h)}</option>`;this.sign.innerHTML=Et(s,e.picture.colours.of(s),e.picture.colours.rim),this.runs.innerHTML=t.runs.map((a,h)=>t.runs.findIndex(({of:l})=>l===a.of)===h?n(h,a.label,a===s):"").join(""),e.offline&&(this.methods.innerHTML=t.methods.map(([a,h])=>n(a,h,a===e.bending.laboratory.last(this.place).optimizer)).join(""));let r=(a,h)=>`<optgroup label="${N(a)}">${h.map(({dial:l,label:c})=>n(l,c,l===this.dial)).join("")}</optgroup>`;this.names.innerHTML=r(s.label,o.filter(({dial:a})=>a>0))+r("All runs",o.filter(({dial:a})=>a<0)),this.equals.innerHTML=`${this.parameter.sign} =`}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){if(!this.scale)return;let t=this.player.turning.inForce(this.number);t!==this.inForce&&(this.lay(t),this.paint()),this.climb()}climb(){let{player:t,number:e,place:s,lattice:o}=this,{bending:n,turning:r}=t,a=c=>({...n.changes,...r.changes({...e,value:c})}),{laboratory:h}=n,l=this.ladder.load({laboratory:h,place:s,name:this.label,values:o.values,changesAt:a});this.stale||=l,l&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){if(!this.scale)return;let{control:t,player:e,run:s,scale:o,lattice:n,inForce:r,fixed:a}=this,{label:h}=s.outcome,l=ie(s.outcome),c=e.turning.valueOf(this.number),d=this.dial>0?s.label:"all runs";t.load({scale:o,lattice:n,inForce:r,value:c,label:`${this.label} of ${d}`,fixed:a});let u=[l,h].join();u!==this.outcome&&(this.outcome=u,this.track.dataset.kind=this.chip.dataset.kind=l,W(this.chip,Ge(s.outcome)))}paint(){this.scale&&this.width&&Tc(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:n,run:r,ladder:a}=this,{box:h}=e;if(this.stale=!1,!(!this.scale||this.owner==="surface"||!n.view.fan||!n.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let l=0;l<a.rungs.length;l+=o?6:1){let c=a.rungs[l];if(!c?.x)continue;let{x:d,y:u}=c,f=new Path2D,[p,m]=e.toPixel(d[0],u[0]);for(let v=1;v<d.length;v++){let[g,w]=e.toPixel(d[v],u[v]);if(Math.hypot(g-p,w-m)<1.5&&v<d.length-1)continue;let b=Ne(p,m,g,w,h);b&&(f.moveTo(b[0],b[1]),f.lineTo(b[2],b[3])),[p,m]=[g,w]}t.stroke(f)}t.globalAlpha=1}}};var Ke=8,Mg=17,xs=({width:i,height:t})=>({width:Math.round(i+2*Ke),height:Math.round(t+2*Ke)});function Oc(i,t,e){let s=o=>{let n=xs(o);return Math.min(t/n.width,e/n.height)};return i.reduce((o,n)=>s(n)>s(o)?n:o)}function Nc({nodes:i},t,e){let s=t.routes.map(([l,c,d])=>{let u=t.down?Ec(d.map(Sg),!0):Ec(d);return`<path class="ov-graph-edge" data-source="${l}" data-target="${c}" d="${u}"/>`}),o=Object.entries(t.nodes).map(([l,[c,d,u,f,p,m]])=>{let v=i[Number(l)],g=c+u/2,w=d+f,b=m?[g,w-20,g,w-4]:[c+8,w-20,c+u-8,w-20],x=p.map((y,k)=>`<tspan x="${g}" y="${d+Mg*(k+1)}">${N(y)}</tspan>`);return`<g class="ov-graph-node" data-node="${l}" data-kind="${v.kind}" role="button" tabindex="-1"><rect x="${c}" y="${d}" width="${u}" height="${f}" rx="7"/><text class="ov-graph-formula">${x.join("")}</text><line x1="${b[0]}" y1="${b[1]}" x2="${b[2]}" y2="${b[3]}"/></g>`}),{width:n,height:r}=xs(t);return`${`<svg viewBox="${`${-Ke} ${-Ke} ${n} ${r}`}" class="${t.down?"ov-graph-down":""}" role="group"`} aria-label="${N(e)}">${[...s,...o].join("")}</svg>`}function Ec(i,t=!1){let e=(s,o)=>t?`${o} ${s}`:`${s} ${o}`;return i.map(([s,o],n)=>{if(!n)return`M${e(s,o)}`;let[r,a]=i[n-1],h=(r+s)/2;return a===o?`L${e(s,o)}`:`C${e(h,a)} ${e(h,o)} ${e(s,o)}`}).join("")}var Sg=([i,t])=>[t,i];function _c(i){let t=[...i.querySelectorAll(".ov-graph-node")],e=[...i.querySelectorAll(".ov-graph-edge")];return{nodes:new Map(t.map(s=>[Number(s.dataset.node),s])),edges:e.map(s=>({source:Number(s.dataset.source),target:Number(s.dataset.target),path:s}))}}function Ic({nodes:i,routes:t,down:e},s,o){let[n,r,a]=e?["ArrowUp","ArrowDown","ArrowLeft"]:["ArrowLeft","ArrowRight","ArrowUp"],h=(f,p)=>p?i[f][1]+i[f][3]/2:i[f][0]+i[f][2]/2,l=f=>h(f,!e),c=f=>f.sort((p,m)=>Math.abs(l(p)-l(s))-Math.abs(l(m)-l(s)))[0];if(o===n)return c(t.flatMap(([f,p])=>p===s?f:[]));if(o===r)return c(t.flatMap(([f,p])=>f===s?p:[]));let d=Object.keys(i).map(Number).filter(f=>Math.abs(h(f,e)-h(s,e))<1).sort((f,p)=>l(f)-l(p)),u=d.indexOf(s);return d[u+(o===a?-1:1)]}var $g=14;function Lc({nodes:i,routes:t,down:e}){let s=t.map(([r,a,h])=>{let[l,c]=h[h.length-1],d="derivative";return e?{kind:d,node:r,target:a,x:l+4,y:c-5,align:"left"}:{kind:d,node:r,target:a,x:l-7,y:c-3,align:"right"}}),o="center",n=Object.entries(i).flatMap(([r,[a,h,l,c,,d]])=>{let u=Number(r),f=a+l/2,p=h+c,[m,v]=d?[{x:a+l/4,y:p-7},{x:a+3*l/4,y:p-7}]:[{x:f,y:p-24},{x:f,y:p-6}];return[{kind:"value",node:u,...m,align:o},{kind:"gradient",node:u,...v,align:o}]});return[...s,...n]}function Rc(i,t,e,s,{width:o,height:n,ratio:r}){let a=xs(e),h=Math.min(o/a.width,n/a.height),[l,c]=[(o-h*a.width)/2,(n-h*a.height)/2],d=$g*h;i.setTransform(r,0,0,r,0,0),i.clearRect(0,0,o,n),i.textRendering="geometricPrecision",i.lineJoin="round",i.lineWidth=4*h,i.strokeStyle=s.rim;for(let{kind:u,text:f,x:p,y:m,align:v,lit:g}of t){if(!f)continue;let w=[l+h*(p+Ke),c+h*(m+Ke)];i.font=`${u==="gradient"?"700 ":g?"600 ":""}${d}px ${s.font}`,i.textAlign=v,u==="derivative"&&i.strokeText(f,...w),i.fillStyle=u!=="derivative"||g?s.text:s.muted,i.fillText(f,...w)}}var vr=i=>{let t=i.target.closest?.(".ov-graph-node")?.dataset.node;return t===void 0?void 0:Number(t)};function jc(i){let{player:t,root:e,pane:s,sweep:o}=i;t.on(s,"pointerover",a=>i.drawn&&i.light(vr(a))),t.on(s,"pointerleave",()=>i.drawn&&i.light(void 0)),t.on(s,"focusin",a=>i.light(vr(a))),t.on(s,"keydown",a=>{let h=vr(a);if(h===void 0||!a.key.startsWith("Arrow"))return;a.preventDefault();let l=Ic(i.drawn,h,a.key);l!==void 0&&i.light(l,!0)});let n={clear:()=>o.go(0),undo:()=>o.back(),all:()=>o.all(),play:()=>o.toggle(),open:()=>t.viewState.change({graph_row:t.view.graph_row?0:1,backward:0})};t.on(e,"click",a=>{let h=a.target.closest("button")?.dataset.graph;i.ready&&!t.scene.held&&n[h]?.()});let r=new ResizeObserver(()=>{i.drawn&&(i.arrange(),t.picture.invalidate())});r.observe(s),t.abort.signal.addEventListener("abort",()=>r.disconnect()),t.on(i.rowField,"change",()=>{let a=Math.max(1,Math.min(i.count,Math.round(Number(i.rowField.value))||1));t.viewState.change({graph_row:a})})}var io=class i{constructor({nodes:t,programs:e},s=0){this.nodes=t,this.count=s,this.values=t.map(o=>new Float64Array(o.of_rows?s:1)),this.gradients=this.values.map(o=>new Float64Array(o.length)),this.computations=t.map(o=>o.program<0?void 0:this.computation(o,e)),this.sums=t.flatMap(({kind:o},n)=>o==="sum"?n:[]),this.through=new Map(this.sums.map(o=>[o,this.values.map(n=>new Float64Array(n.length))]))}computation({program:t,inputs:e,kind:s,of_rows:o},n){let{constants:r,code:a,results:h}=n[t],l=o||s==="sum"?this.count:1,c=()=>new Float64Array(l),d=e.map(m=>[m,c()]),u=[...d.map(([,m])=>m),...r.map(m=>c().fill(m)),...a.map(c)],f=u.length-a.length;return{lines:a.map(([m,...v],g)=>{let[w,b,x]=v.map(y=>u[y]);return()=>Tt[m](l,u[f+g],w,b,x)}),given:d,results:h.map(m=>u[m])}}sweep(t,e,s,o=[]){let n=[[t],[e],...s.map(r=>[r]),...o];this.nodes.forEach((r,a)=>{let h=this.values[a],l=this.computations[a];if(!l){for(let d=0;d<h.length;d++)h[d]=I(n[r.given][d]);return}for(let[d,u]of l.given)Ag(this.values[d],u);for(let d of l.lines)d();let[c]=l.results;r.kind==="sum"?h[0]=qe(c):h.set(c)}),this.back(this.nodes.length-1,this.gradients);for(let r of this.sums)this.back(r,this.through.get(r),!0)}back(t,e,s=!1){let o=new Set([t]);e.forEach(n=>n.fill(0)),e[t].fill(1);for(let n=t;n>=0;n--){let r=this.nodes[n],a=this.computations[n];!a||!o.has(n)||s&&n!==t&&!r.of_rows||r.inputs.forEach((h,l)=>{Tg(e[n],a.results[l+1],e[h],!o.has(h)),o.add(h)})}}static at=(t,e)=>t[t.length>1?e:0];shown(t,e,s){let{at:o}=i;return{value:o(this.values[t],e),gradient:s.has(t)?o(this.gradients[t],e):void 0}}derivative(t,e,s,o){let n=this.nodes[e].inputs.indexOf(t);return!o&&this.nodes[e].kind==="sum"||n<0?this.through.get(e)?.[t][0]??NaN:i.at(this.computations[e].results[n+1],s)}};function Ag(i,t){i.length===t.length?t.set(i):t.fill(i[0])}function Tg(i,t,e,s){let o=Math.max(i.length,t.length),n=new Float64Array(o);for(let a=0;a<o;a++)n[a]=i[i.length>1?a:0]*t[t.length>1?a:0];let r=e.length===o?n:[qe(n)];for(let a=0;a<e.length;a++)e[a]=s?r[a]:e[a]+r[a]}var ci=class{constructor(t){this.of=t,this.timer=void 0}go(t){let e=this.of.last();t<e&&this.stop(),this.of.reach(Math.max(0,Math.min(t,e)))}next(){this.of.reach(Math.min(this.of.reached()+1,this.of.last()))}back(){this.go(this.of.reached()-1)}all(){this.go(this.of.last())}toggle(){this.timer!==void 0?this.stop():this.play()}play(){let{reached:t,last:e,reach:s,press:o}=this.of;t()>=e()&&s(0),o(!0),this.wait()}wait(){let{reached:t,last:e}=this.of;this.timer=setTimeout(()=>{this.next(),t()<e()?this.wait():this.stop()},600)}stop(){clearTimeout(this.timer),this.timer=void 0,this.of.press(!1)}};var gr=i=>i===void 0?"":M(i,4);function Pc({symbol:i,formula:t,inputs:e,kind:s},{value:o,gradient:n}){let r=e.length?`${i} = ${t}`:s==="variable"?i:`${i}, ${t}`,a=n===void 0?"gradient not yet known":`gradient ${M(n,4)}`;return`${r}. Value ${M(o,4)}, ${a}`}function Eg(i,t,e,s){let o=`∂f/∂${i}`,n=t===void 0?"":M(t,4);if(!e.length)return[`${o} = 1`,"The sweep begins here."];let r=s?"Σ ":"",a=({to:f,symbols:p})=>p?zc(p):`∂${f}/∂${i}`,h=e.map(f=>`∂f/∂${f.to} · ${a(f)}`),l=e.every(f=>f.gradient!==void 0),c=f=>zc(gr(f)||"…"),d=e.map(f=>`${c(f.gradient)} · ${c(f.derivative)}`),u=s?`row ${s.row+1}: ${d.join(" + ")}; all ${s.all} rows together: ${l&&n?n:"…"}`:`= ${d.join(" + ")} = ${l&&n?n:"…"}`;return[`${o} = ${r}${s&&h.length>1?`(${h.join(" + ")})`:h.join(" + ")}`,u]}var zc=i=>/^[−-]|[ ]/.test(i)?`(${i})`:i;function Cc(i,{plan:{nodes:t},layout:e,numbers:s,known:o,opened:n,row:r}){let a=t[i],{value:h,gradient:l}=s.shown(i,r,o),c=e.routes.flatMap(([p,m])=>{if(p!==i)return[];let v=t[m].inputs.indexOf(i),g=v>=0&&(n||t[m].kind!=="sum");return{to:t[m].symbol,symbols:g?t[m].derivatives[v]:"",derivative:s.derivative(i,m,r,n),gradient:s.shown(m,r,o).gradient}}),d=n&&!a.of_rows&&e.routes.some(([p,m])=>p===i&&t[m].of_rows),u=a.inputs.length?`${a.symbol} = ${a.formula}`:a.symbol,f=Eg(a.symbol,l,c,d?{all:s.count,row:r}:void 0);return[`${u} = ${M(h,4)}`,...f].join(`
`)}function di(i,t,e,s){return i>0&&t>0?Math.max(s,e+15*Math.log10(i/t)):0}function Fc(i,t,e,s,o,n){let{run:r,rule:a}=t,h=n.scale,l=t.before(e),c=t.after(e),{most:d}=t.series,[u,f]=s.toPixel(...l.x);if(!s.inside(u,f,200))return;i.save(),i.beginPath(),i.rect(s.box.left,s.box.top,s.box.width,s.box.height),i.clip(),i.lineCap="round";let p={context:i,colours:n,s:h},m=o.curvature?t.theory(e,c):void 0;m&&_g(p,u,f,m),m?.step&&a.vectors.has("rate")&&qc(p,u,f,m.step.axes[0],38*1.25*h,"u₁",[8,3,2,3]);let v=o.rates&&a.vectors.has("rate")?t.rate(c):void 0,g=k=>di(k,d.rate,38,3)*h;v&&Og(p,u,f,[g(v[0]),g(v[1])],r);let[w,b]=c.at?s.toPixel(...c.at):[u,f];c.at&&o.look_ahead&&Ng(p,u,f,w,b,r);let x=(k,S,A,O)=>{let T=Math.hypot(...A),E=di(T,d.slope,92,13)*h;E>0&&Number.isFinite(T)&&wr(p,k,S,k+A[0]/T*E,S-A[1]/T*E,O)},y=o.memory?t.memory(l):void 0;if(y&&x(u,f,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:n.of(r)}),o.gradient&&x(w,b,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:n.text}),o.step){let[k,S]=s.toPixel(...c.x);wr(p,u,f,k,S,{letter:"",dash:[],width:3.4,colour:n.of(r)})}i.restore()}function Dc(i,t,e,s,o,n){let r=Math.hypot(...e),[a,h]=o.toPixel(...t),l=92*.8*n.scale;if(!(r>0)||!Number.isFinite(r)||!o.inside(a,h,200))return;let c=[a+e[0]/r*l,h-e[1]/r*l];wr({context:i,colours:n,s:n.scale},a,h,...c,{letter:s,dash:[],width:2.6,colour:n.text})}function ui({context:i,colours:t,s:e},s,o,n,r){let a=[[t.rim,o+2.6,[]],[s,o,n]];for(let[h,l,c]of a)i.strokeStyle=h,i.lineWidth=l*e,i.setLineDash(c.map(d=>d*e)),i.beginPath(),r(i),i.stroke()}function wr(i,t,e,s,o,{letter:n,dash:r,width:a,colour:h}){let{context:l,colours:c,s:d}=i,u=Math.hypot(s-t,o-e);if(!(u>1)||!Number.isFinite(u))return;let[f,p]=[(s-t)/u,(o-e)/u],m=Math.min(u,(5+2*a)*d);ui(i,h,a,r,v=>(v.moveTo(t,e),v.lineTo(s-f*m*.8,o-p*m*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(s,o);for(let v of[1,-1])l.lineTo(s-f*m+v*p*m*.45,o-p*m-v*f*m*.45);l.closePath(),l.fillStyle=h,l.strokeStyle=c.rim,l.lineWidth=1.2*d,l.stroke(),l.fill(),n&&Bc(i,n,s+f*9*d,o+p*9*d,h)}function Bc({context:i,colours:t,s:e},s,o,n,r){i.font=`italic 600 ${12.5*e}px ${t.font}`,i.textAlign="center",i.textBaseline="middle",i.setLineDash([]),i.lineJoin="round",i.strokeStyle=t.rim,i.lineWidth=4*e,i.strokeText(s,o,n),i.fillStyle=r,i.fillText(s,o,n)}function Og(i,t,e,[s,o],n){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=i;r.globalAlpha=.14,r.fillStyle=a.of(n),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,ui(i,a.of(n),1.3,[],h=>h.rect(t-s,e-o,2*s,2*o))}function Ng(i,t,e,s,o,n){let{context:r,colours:a,s:h}=i;Math.hypot(s-t,o-e)<1||(ui(i,a.of(n),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*h,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(n),r.lineWidth=1.6*h,r.stroke())}function _g(i,t,e,{lam:s,V:o}){let{context:n,colours:r,s:a}=i,h=Math.min(...s.map(Math.abs).filter(c=>c>0));if(!Number.isFinite(h))return;let l=s.map(c=>(c?Math.max(3,38*1.25*Math.sqrt(h/Math.abs(c))):38*1.25)*a);s.forEach((c,d)=>qc(i,t,e,[o[0][d],o[1][d]],l[d],d?"v₂":"v₁",c<0?[2,3]:[])),s[1]>0&&(n.strokeStyle=r.muted,n.lineWidth=1.1*a,n.setLineDash([]),n.beginPath(),n.ellipse(t,e,l[0],l[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),n.stroke())}function qc(i,t,e,[s,o],n,r,a){let{colours:h,s:l}=i,[c,d]=[s*n,-o*n],u=Math.max(1+11*l/n,19*l/n);ui(i,h.muted,1.2,a,f=>(f.moveTo(t-c,e-d),f.lineTo(t+c,e+d))),Bc(i,r,t+c*u,e+d*u,h.muted)}var Ig=`In a box: formula, value, gradient. At an edge: derivative of the box by what comes in.
Forward, from what is given to f, every value is known. Press N: backward begins at f.`,Lg=`<div class="ov-graph-tools"><div class="ov-who" role="group" aria-label="Run whose graph this is"></div>
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
<p class="ov-graph-line" aria-live="polite"></p><div class="ov-graph-pane"></div>`,fi=class extends jt{constructor(t,e){super(t,e),e.innerHTML=Lg;let s=o=>e.querySelector(o);this.who=s(".ov-who"),this.line=s(".ov-graph-line"),this.pane=s(".ov-graph-pane"),this.rowTools=s(".ov-graph-row"),this.rowField=s('[data-graph="row"]'),this.figures=document.createElement("canvas"),this.figures.className="ov-graph-figures",this.figures.ariaHidden="true",this.context=B(this.figures),this.lit=void 0,this.drawn=void 0,this.order=[],this.sweep=new ci({reached:()=>this.reached,last:()=>this.order.length,reach:o=>this.reach(o),press:o=>e.querySelector('[data-graph="play"]').setAttribute("aria-pressed",String(o))}),jc(this)}get stub(){return!1}get ready(){return!!(this.plan&&this.scene?.runs.length)}load(t){this.scene=t;let e=t.graph,s=JSON.stringify(e);s!==this.spelled&&(Object.assign(this,{plan:e,spelled:s,numbers:void 0,drawn:void 0,lit:void 0}),this.stop())}get opened(){return!!this.plan?.layouts.opened&&this.player.view.graph_row>0}get row(){return Math.max(0,Math.min(this.player.view.graph_row,this.count)-1)}get count(){return this.scene.surface.rows?.[0].length??0}get layout(){let{layouts:t}=this.plan,{offsetWidth:e,offsetHeight:s}=this.pane;return Oc(this.opened&&t.opened||t.closed,e,s)}get reached(){return Math.min(this.player.view.backward,this.order.length)}build(){let{player:t,who:e,scene:s}=this,{colours:o}=t.picture;if(this.root.classList.toggle("ov-waiting",!this.ready),e.replaceChildren(...s.runs.map((n,r)=>{let a=document.createElement("button");return a.type="button",a.setAttribute("aria-pressed",String(r===t.viewState.run)),a.innerHTML=`${Et(n,o.of(n),o.rim)}${N(n.label)}`,a.addEventListener("click",()=>t.viewState.change({run:r})),a})),e.hidden=s.runs.length<2,!this.ready){this.pane.replaceChildren(),this.drawn=void 0,C(this.line,s.runs.length?"Drawing the graph …":"No run: add one in the panel.");return}this.rowTools.hidden=!this.plan.layouts.opened,this.rowTools.querySelector("button").setAttribute("aria-pressed",String(this.opened)),this.rowField.max=this.count,this.rowField.value=this.row+1,this.arrange(),t.picture.invalidate()}arrange(){let{layout:t}=this;this.drawn!==t&&this.draw(t)}draw(t){let e=this.pane.contains(document.activeElement);this.drawn=t,this.marked=void 0,this.pane.innerHTML=`<div class="ov-graph-picture">${Nc(this.plan,t,this.label)}</div>`,this.pane.firstElementChild.append(this.figures),this.places=Lc(t);for(let[s,o]of Object.entries(xs(t)))this.pane.style.setProperty(`--ov-graph-${s}`,`${o}px`);this.order=Object.keys(t.nodes).map(Number).sort((s,o)=>o-s),this.parts=_c(this.pane),t.nodes[this.lit]||(this.lit=void 0),this.light(this.lit,e)}get label(){let t=this.drawn.down?"what is given above, f below":"what is given on the left, f on the right";return`Computational graph of ${this.scene.surface.label}: ${t}. Arrow keys walk along its edges; N passes the gradient on to the next node.`}at(t){let e=this.scene.runs[this.player.viewState.run],s=Math.max(0,Math.min(Math.floor(t+1e-9),e.records-1));return{run:e,t:s,x:e.x[s],y:e.y[s]}}update(t,e){if(!this.ready||!this.drawn)return;let{run:s,t:o,x:n,y:r}=this.at(t),{surface:a}=this.scene;this.numbers?.count!==this.count&&(this.numbers=void 0),this.numbers??=new io(this.plan,this.count),this.numbers.sweep(n,r,a.coefficients,a.rows);let h=new Set(this.order.slice(0,this.reached)),l=this.order[this.reached];this.known=h,(e||this.marked!==h.size)&&this.mark(h,l),e&&this.name(),this.drawFigures(),Object.assign(this.root.dataset,{of:s.label,t:o,reached:this.reached}),this.describe()}mark(t,e){this.marked=t.size;for(let[s,o]of this.parts.nodes)o.classList.toggle("ov-graph-known",t.has(s)),o.classList.toggle("ov-graph-next",s===e);for(let{source:s,path:o}of this.parts.edges)o.classList.toggle("ov-graph-known",t.has(s))}name(){for(let[t,e]of this.parts.nodes){let s=this.numbers.shown(t,this.row,this.known);e.setAttribute("aria-label",Pc(this.plan.nodes[t],s)),Object.assign(e.dataset,{value:s.value,gradient:s.gradient??""})}}drawFigures(){let{figures:t,numbers:e,row:s,known:o,opened:n,lit:r}=this,{clientWidth:a,clientHeight:h}=t,l=bs(so(t)),[c,d]=[a,h].map(f=>Math.round(f*l));(t.width!==c||t.height!==d)&&Object.assign(t,{width:c,height:d});let u=this.places.map(f=>{let{kind:p,node:m,target:v}=f;if(p==="derivative"){let g=e.derivative(m,v,s,n);return{...f,text:M(g,3),lit:m===r||v===r}}return{...f,text:gr(e.shown(m,s,o)[p])}});Rc(this.context,u,this.drawn,this.player.picture.colours,{width:a,height:h,ratio:l})}describe(){let{plan:t,drawn:e,numbers:s,known:o,opened:n,row:r}=this,a=this.lit??this.order[this.reached-1],h={plan:t,layout:e,numbers:s,known:o,opened:n,row:r};C(this.line,a===void 0?Ig:Cc(a,h))}light(t,e=!1){this.lit=t;let s=t??this.order[0];for(let[o,n]of this.parts.nodes)n.setAttribute("tabindex",o===s?"0":"-1"),n.classList.toggle("ov-graph-lit",o===t);for(let{source:o,target:n,path:r}of this.parts.edges)r.classList.toggle("ov-graph-lit",o===t||n===t);e&&this.parts.nodes.get(s)?.focus(),!(!this.numbers||!this.known)&&(this.drawFigures(),this.describe())}reach(t){if(!this.ready)return;this.player.viewState.change({backward:t});let e=this.order[t-1];if(e===void 0)return;let s=this.plan.nodes[e].symbol,o=io.at(this.numbers.gradients[e],this.row);this.player.readout.announce(`Gradient of ${s}: ${M(o,4)}`)}next(){this.sweep.next()}stop(){this.sweep.stop()}drawArrow(t,e,s){if(!this.ready||!this.numbers||!this.known)return;let{run:o,x:n,y:r}=this.at(e),a=l=>this.known.has(l)?this.numbers.gradients[l][0]:0;if(o.hidden||!(this.known.has(0)||this.known.has(1)))return;let h=this.known.has(0)&&this.known.has(1)?"∇f":this.known.has(0)?"∂f/∂x":"∂f/∂y";Dc(t,[n,r],[a(0),a(1)],h,this.player.picture.plane,s)}};function Wc(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var pi=class{constructor(){this.canvases=[X(),X()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,r=o.map(c=>c.values),a=[e,n,s.scale,s.text].join(),[h,l]=this.canvases;(a!==this.key||r.some((c,d)=>d!==e&&c!==this.values[d]))&&(t.curves(t.emptied(h),s,o.slice(0,e)),t.curves(t.emptied(l),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:n}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var Rg=.5,jg=2.5,Hc=.28,ys=class{constructor(t){this.canvas=t,this.context=B(t),this.axes=X(),this.axesOf="",this.bold=X(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new pi,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale,a=this.coarse?Wc(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(n),a>=0&&this.others.prepare(this,a,n),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),n,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=B(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t,e=this.drawn){let s=1/0,o=-1/0,n=0,r=1/0;for(let{values:a,first:h=0}of e){let l=h;for(;l<a.length&&!(a[l]>0);)l++;Number.isFinite(a[l])&&(n=Math.max(n,a[l]));for(let c=h;c<a.length;c++){let d=a[c];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<s&&(s=d),d>o&&(o=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(n,1e-300)*1e3),s=Math.max(Math.min(s,o),o*1e-16),(!(s>0)||!(o>0))&&([s,o]=[.1,10]),this.low=Math.floor(Math.log10(s)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(s),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([s,o,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(s),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(s,0)),this.warp(Math.max(o,0))];let h=.06*(this.high-this.low);this.low-=h,this.high+=h}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(s,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return xo(e,s,o.height/(26*t)).map(a=>[a,St(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),h=Math.log10(this.unit),c=xo(h,a,Math.max(1,o.height/(56*t))).flatMap(u=>[[this.warp(10**u),St(u)],[this.warp(-(10**u)),`−${St(u)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...c.filter(([u])=>u>=e&&u<=s&&Math.abs(u)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=nt(e,s,o.height/(34*t));return n.map(a=>[a,Ut(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let h=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,h),e.lineTo(s.left+s.width,h),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,h)}e.textAlign="center",e.textBaseline="top";let n=nt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,r=this.coarse?jg:Rg;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:h,first:l=0,dash:c=a.dash,share:d=1}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*d*e.scale,t.setLineDash(c.map(m=>m*.8*e.scale)),t.beginPath();let u=-1e9,f=-1e9,p=!1;for(let m=l;m<h.length;m++){let v=this.x(m),g=this.y(h[m]);if(!Number.isFinite(h[m])){p=!1;continue}p&&m<h.length-1&&Math.abs(v-u)<r&&Math.abs(g-f)<r||(t[p?"lineTo":"moveTo"](v,g),p=!0,u=v,f=g)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let h=t<this.last?Math.round((a+.5)*r):1/0,l=Math.min(this.canvas.width,h);this.coarse?this.drawBending(n,l):this.drawResting(l),e&&this.curves(s,n,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:c,values:d,first:u=0,head:f}of this.drawn){let p=Math.min(t,d.length-1),m=Math.floor(p+1e-9),v=p-m;if(m<u||!Number.isFinite(d[m]))continue;let g=this.y(d[m],0),w=v>1e-9?this.y(d[m+1],0):g,b=Number.isFinite(w)?g+(w-g)*v:g;f?this.coarse?this.stamp(f,this.x(p),b,n.of(c),n):Uc(s,f,this.x(p),b,n.of(c),n):oe(s,c,this.x(p),b,3.9*n.scale,n)}}stamp(t,e,s,o,n){let{ratio:r,context:a}=this,h=Math.ceil(8*n.scale),l=[t,o,n.rim,n.scale,r].join(),c=this.letters.get(l);if(!c){c=X(),c.width=c.height=Math.ceil(2*h*r);let f=B(c);f.setTransform(r,0,0,r,0,0),Uc(f,t,h,h,o,n),this.letters.set(l,c)}let[d,u]=[e-h,s-h].map(f=>Math.round(f*r)/r);a.drawImage(c,d,u,c.width/r,c.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?Hc:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:r,others:a}=this,{width:h,height:l}=o;for(let[c,d,u]of[[0,e,1],[e,h,this.foretells?Hc:0]])d<=c||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(c,0,d-c,l),s.clip(),s.globalAlpha=u,r>=0?a.drawAround(this,r,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?M(s[t]):"–"])}};function Uc(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var Gc=.05;function Vc([i,t,e],s,o){let[n,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:h}=ue(i*n*n,t*n*r,e*r*r),l=d=>d>0?d>o*(1+Gc)?"unstable":d>o*(1-Gc)?"edge":"stable":d<0?"falls":"flat",c=d=>{let[u,f]=[h[0][d]*n,h[1][d]*r],p=Math.hypot(u,f)||1;return[u/p,f/p]};return{values:a,kinds:a.map(l),axes:[c(0),c(1)],largest:a[0]>0?o/a[0]:1/0}}var vi=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t,e={...this.run.values}){let{run:s}=this,o=t-s.method_start+1;for(let l in s.memory)e[l]=mi(s.memory[l],t);if(e.x=[s.x[t],s.y[t]],e.g=mi(s.noisyGradient,t),e.learning_rate=s.rates?s.rates[t]:s.values.learning_rate,e.n=o,e.n_next=o+1,!this.rule.usesHessian)return e;let[n,r,a]=this.hessian(t),h=s.beside?.ridge??0;return Object.assign(e,ue(n-h,r,a-h))}after(t){let e=this.before(t),s=this.rule.after(e),{run:o}=this;if(o.beside&&(s.moved=s.x,s.x=o.beside.step(s.x,e.x,e.learning_rate)),t<this.last){s.x=mi([o.x,o.y],t+1);for(let[n,r]of Object.entries(o.memory))s[n]=mi(r,t+1)}return s}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,n]=[this.slopes[0][t],this.slopes[1][t]];return!o&&!n||!e&&!s?NaN:Math.atan2(Math.abs(e*n-s*o),-(e*o+s*n))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),n=this.rule.stability?this.rule.stability(e,0):0,r=!this.run.beside&&n>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...ue(...s),limit:n,step:o&&r?Vc(s,o,n):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:n,most:r}=s,a={...this.run.values},{rule:h,run:l,last:c}=this;for(let d=l.branch_step;d<t;d++){let{x:u,g:f}=this.before(d,a),p=this.memory(a),m=d<c?[l.x[d+1],l.y[d+1]]:this.after(d).x,v=h.rateOfStep(a);v&&([o[0][d],o[1][d]]=v),n[d]=this.angle(d,[m[0]-u[0],m[1]-u[1]]),!(r.slope&&!zg(this.domain,u))&&(r.slope=br(r.slope,f),p&&(r.slope=br(r.slope,p)),v&&(r.rate=br(r.rate,v)))}return this.whole=s,s}};function mi([i,t],e){return[i[e],t[e]]}function zg([i,t,e,s],[o,n]){return o>=i&&o<=t&&n>=e&&n<=s}function br(i,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e));if(!(1.5*s>i))return i;let o=Math.max(s,Math.hypot(t,e));return Number.isFinite(o)&&o>i?o:i}function Yc(i,t){let e=t;return i.forEach((s,o)=>{let n=o?e.map(r=>ls(r)):e;e=s.map(r=>Pg(r,n))}),e[0]}function Pg(i,t){let e=i[0];for(let s=0;s<t.length;s++)e=I(e+R(i[s+1],t[s]));return e}var Cg={"+":(i,t)=>I(i+t),"-":(i,t)=>I(i-t),"*":R,"/":At,"**":To,pow:_o,"<":(i,t)=>+(i<t),">":(i,t)=>+(i>t),"<=":(i,t)=>+(i<=t),">=":(i,t)=>+(i>=t),"==":(i,t)=>+(i===t),"!=":(i,t)=>+(i!==t),neg:i=>-i},Fg={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:Ws,min:Hs,exp:Se,log:$e,sin:Eo,cos:Ae,tan:Oo,tanh:ls,atan2:Io,clip:(i,t,e)=>Hs(Ws(i,t),e)},Dg=(i,t)=>i.flatMap(e=>[e(t,0),e(t,1)]),gi=(i,t,e,s)=>I(R(i,t)+R(e,s)),Bg={norm:(i,t,[e,s])=>Math.sqrt(gi(e,e,s,s)),dot:(i,t,[e,s,o,n])=>gi(e,o,s,n),along:({V:i},t,[e,s])=>gi(i[0][t],e,i[1][t],s),across:({V:i},t,[e,s])=>gi(i[t][0],e,i[t][1],s)},qg=(i,t)=>typeof i=="number"?i:i[t];function Vt(i){if(i[0]==="number"){let[,s]=i;return()=>s}if(i[0]==="name"){let[,s]=i;return(o,n)=>qg(o[s],n)}if(i[0]==="if"){let[,s,o,n]=i,[r,a,h]=[Vt(s),Vt(o),Vt(n)];return(l,c)=>r(l,c)>.5?a(l,c):h(l,c)}if(i[0]==="call"){let[,s,...o]=i,n=o.map(Vt),r=Bg[s];return r?(a,h)=>r(a,h,Dg(n,a)):Kc(Fg[s],n)}if(i[0]==="net"){let[,,s,...o]=i,n=o.map(Vt);return(r,a)=>Yc(s,n.map(h=>h(r,a)))}let[t,...e]=i;return Kc(Cg[t],e.map(Vt))}function Kc(i,t){let[e,s]=t;return t.length===1?(o,n)=>i(e(o,n)):t.length===2?(o,n)=>i(e(o,n),s(o,n)):(o,n)=>i(...t.map(r=>r(o,n)))}function Xc(i){return(i[0]==="net"?i.slice(3):i.slice(1)).filter(Array.isArray)}function no(i,t){return i[0]==="name"?t.has(i[1]):Xc(i).some(e=>no(e,t))}function Zc(i){return i[0]==="call"&&(i[1]==="along"||i[1]==="across")?!0:no(i,new Set(["lam"]))||Xc(i).some(Zc)}var wi=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:n,rate:r,stride:a,reads_rate:h}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=h,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([l,c])=>(no(c,this.vectors)&&this.vectors.add(l),{name:l,tree:c,value:Vt(c),pair:this.vectors.has(l)})),this.memory=o&&Vt(o),this.stability=n&&Vt(n),this.limitMoves=n!==null&&no(n,new Set(["learning_rate"])),this.rate=r&&Vt(r),this.linesOfRate=r?this.linesFor(r):[],this.usesHessian=[...t.map(([,l])=>l),o,n,r].some(l=>l&&Zc(l)),this.looksAhead=this.lines.some(({name:l})=>l==="at")}linesFor(t){let e=[t],s=[];for(let o of[...this.lines].reverse())e.some(n=>no(n,new Set([o.name])))&&(e.push(o.tree),s.unshift(o));return s}rateOfStep(t){if(this.rate)return Jc(this.linesOfRate,t),[this.rate(t,0),this.rate(t,1)]}after(t){return Jc(this.lines,{...t})}};function Jc(i,t){for(let{name:e,value:s,pair:o}of i)t[e]=o?[s(t,0),s(t,1)]:s(t,0);return t}function Qc(i){let t=(i.rules??[]).map(o=>new wi(o)),e=Zt(i.surface),s=i.allRuns.map(o=>bi(o,t,e,i.surface.domain));return{rules:t,insights:s}}function bi(i,t,e,s){if(!Wg(i))return;let o=new vi(i,t[i.rule],e,s);return i.left&&(o.left=bi(i.left,t,e,s)),o}var Wg=i=>i.rule!==void 0;function td(i,t,e){let s=i[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??i[Number(s.run.origin)];return{insight:s,t:o}}var Gg=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],ks=i=>`<svg viewBox="0 0 22 16">${i}</svg>`,Vg={gradient:ks('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:ks('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:ks('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:ks('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:ks('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:ks('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function id(i,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${i.filter(({name:n})=>s[n]).map(({name:n,label:r,help:a})=>{let h=`data-mark="${n}" aria-pressed="${!!t[n]}" title="${N(a)}"`,l=`${Vg[n]}<span>${N(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${h}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function nd(i,{series:t,rule:e},s,o,n,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),h={gradient:Math.hypot(...s.g),step:a};e.memory&&(h.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[u,f]of Object.entries(h)){let p=i.querySelector(`[data-mark="${u}"] .ov-size`);p&&C(p,M(f,3))}let l=u=>`${Math.round(u*n.scale)} px`,c=di(h.gradient,t.most.slope,92,13),d=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${M(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(c)}).`];e.vectors.has("rate")&&d.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${M(t.most.rate,3)}.`),d.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),C(i.querySelector(".ov-scale"),d.join(" "))}function rd(i){return`<div class="ov-buttons">${i.contrasts.map(({name:e,label:s,teaches:o,sources:n,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${N(`${o} Sources: ${n}`)}"`,h=r?`<p>${N(o)} <small>${N(n)}</small></p>`:"";return`<button type="button" ${a}>${N(s)}</button>${h}`}).join("")}</div>`}function ad(i,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=Gg.map(([h,l])=>{let c=l===1?"The same settings, to be changed in the panel":`From this step on, ${h}`,d=l!==1&&!t?e:`title="${c}"`;return`<button type="button" data-factor="${l}" ${d}>${h}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${i.map(([h,l])=>`<option value="${h}">${N(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go">Branch</button></div>`}function hd({run:i,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(i.memory))e.push([s,"memory"]);return i.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function ld(i,t,e,s,o){let{run:n,rule:r}=t,a=n.branch_step,h=(m,v)=>[{run:n,values:m,first:a,dash:[],...v}];if(s==="height"||s==="slope")return Yg(i,n,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:h(t.series.angle)};if(s==="rates"&&n.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:h(n.rates)};let l=s==="rate",c=l?t.series.rate:n.memory[s],d=o==="log"||c.every(m=>m.every(v=>v>=0)),u=c[0].every((m,v)=>m===c[1][v]||v<a||!Number.isFinite(m)),f=l?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${N(s.replaceAll("_"," "))}${d?", log":", log both ways"}`,p=u?h(c[0],{head:"="}):c.map((m,v)=>({run:n,values:m,first:a,dash:v?[3,3]:[],head:"xy"[v]}));return{title:f,scale:d?"log":"symlog",curves:p}}function Yg(i,t,e,s){let{origin:o}=t,n=typeof o=="number"?i.allRuns[o]:void 0,r=c=>c===t||c.of===t.of||c.origin===e||n===c,a=i.runs.filter(c=>r(c)&&(c===t||!c.hidden)),{floor:h}=i.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":h===null?"<b>f</b>":h===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&h===null?"linear":"log",curves:a.map(c=>({run:c,values:c[s],first:c.first}))}}var Kg={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function ro(i,t,e=void 0,s=0){let o=i[0]==="name"&&i[1]==="n"&&!e?2:e&&i[0]==="/"?3:Kg[i[0]]??9,n=Xg(i,t,e);return o<s?`<span class="ov-paren">(</span>${n}<span class="ov-paren">)</span>`:n}var Jg={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function Xg(i,t,e){let s=(n,r=0)=>ro(n,t,e,r),o=n=>`${e?"<wbr>":""} ${n==="-"?"−":"+"}`;switch(i[0]){case"name":return t(i[1]);case"number":return`<span class="ov-num">${M(i[1])}</span>`;case"+":case"-":return`${s(i[1],2)}${o(i[0])} ${s(i[2],i[0]==="-"?2.5:2)}`;case"*":return s(i[1],3)+(e?" · ":"&thinsp;")+s(i[2],3.5);case"/":return e?`${s(i[1],3)} / ${s(i[2],3.6)}`:Zg(s(i[1]),s(i[2]));case"**":case"pow":return`${s(i[1],6)}<sup>${s(i[2])}</sup>`;case"neg":return`−${s(i[1],3)}`;case"if":return e?t0(i,s,e):Qg(i,s);case"call":{let[,n,...r]=i;return e0(n,r,s,!!e)}case"net":{let[,n,,...r]=i,[a,h]=n.split("_");return`${a}<sub>${h}</sub>(${r.map(l=>s(l)).join(", ")})`}default:return`${s(i[1],2)} ${Jg[i[0]]} ${s(i[2],2)}`}}function Zg(i,t){return`<span class="ov-frac"><span>${i}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function Qg(i,t){let e=[],s=i;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function t0(i,t,e){let s=e.push([])-1,o=[],n=i;for(;n[0]==="if";n=n[3])e[s].push(Vt(n[1])),o.push(t(n[2],3));return[...o,t(n,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function e0(i,t,e,s){let o=e(t[0]);return i==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:i==="abs"?`|${o}|`:i==="norm"?`‖${o}‖`:i==="dot"?`⟨${o}, ${e(t[1])}⟩`:i==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:i==="across"?`<i>V</i> ${e(t[0],3)}`:i==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${i}(${t.map(n=>e(n)).join(", ")})`}var s0={decoupled:(i,t)=>`${i} − <i>α</i>∇(<i>λR</i>)(${t})`,proximal:i=>`prox<sub><i>αλR</i></sub>(${i})`},o0=i=>i?` ${i.hasBatches?"of this batch":"of these inputs"}`:"",xi=class{constructor({rule:t,run:e},{noise:s,stream:o}){let n=new Set,r=b=>b==="x"||t.remembers.includes(b),a=b=>b==="g"||b==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":r(b)?n.has(b)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",h=b=>(t.signs[b]??N(b))+a(b),l=h("x"),c=`${t.signs.x??"x"}′`,d=(b,x,y)=>`<span class="ov-num" data-name="${b}" data-when="${x}" data-k="${y}"></span>`,u=(b,x)=>`<span class="ov-vec">${d(b,x,0)}${d(b,x,1)}</span>`,f=(b,x=n.has(b)?"after":"before")=>t.vectors.has(b)?u(b,x):d(b,x,0),p=(b,x,y,k)=>`<div class="ov-line"><div class="ov-symbols">${b} = ${x}</div><div class="ov-numbers">= ${y}<wbr><span class="ov-result"> = ${k}</span></div></div>`,m=t.lines.find(({name:b})=>b==="at"),v=s>0?" + noise":"",g=`${o0(o)}${v}`,w=m?[ro(m.tree,h),f("at","after")]:[h("x"),f("x")];this.rows=[p(h("g"),`∇<i>f</i>(${w[0]})${g}`,`∇<i>f</i>${w[1]}${g}`,f("g"))],this.tests=[];for(let{name:b,tree:x}of t.lines){if(b==="at")continue;let y=ro(x,h),k=ro(x,f,this.tests);n.add(b);let S=e.beside&&b==="x";this.rows.push(p(S?c:h(b),y,k,S?u("moved","after"):f(b)))}if(e.beside){let b=s0[e.beside.name],x=b(c,l),y=b(u("moved","after"),u("x","before"));this.rows.push(p(h("x"),x,y,f("x")))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function i0({name:i,when:t,k:e},s,o){let n=(t==="after"?o:s)[i];return typeof n=="number"?n:n[e]}function cd(i,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],n=i.angle(t,o),r=`<b data-fact="length">${M(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(n)?`${n.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var yi=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:n}=e.dataset;return{node:e,name:s,when:o,k:Number(n)}})}update(t,e,s,o){for(let r of this.slots){let a=i0(r,t,e);C(r.node,M(a)),o&&(r.node.dataset.value=a)}let n=this.sheet.held(e);for(let[r,a,h]of this.choices){let l=n[a].map((c,d)=>c===h?"xy"[d]:"").join("");r.hidden=!l,C(r.firstChild,l==="xy"?"":`${l}: `)}W(this.total,s)}};var n0={stable:"stable",edge:"on the edge",unstable:"unstable"},r0={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function a0(i){return i[1]>0?`κ = <b data-fact="kappa">${M(i[0]/i[1])}</b>`:i.every(Number.isFinite)?i[0]>0&&i[1]<0?"bent up along v₁ and down along v₂: no κ":i[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var h0=({rule:i})=>!i.vectors.has("rate");function l0(i,{limit:t,step:e},s,o){let n=h0(i),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let h=n?`${t===2?"2":M(t)} / λ₁`:"the limit of α with these rates",l=o===void 0?"":`${h} = <b data-fact="bound">${M(o)}</b> and α = ${M(s)}: `,c=n?"v":"u",d=a==="stable"&&r==="stable"?"both axes":`${c}₁`,u=a==="falls"?`; along ${c}₂ it falls away, and steps lead off there`:"";return`${l}<em>${n0[r]} along ${d}</em>${r0[r]??""}${u}.`}function dd(i,t,e){let{rule:s}=i,o=i.theory(t,e),{lam:n,step:r}=o,a=e.learning_rate,h=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[l,c]=n.map((p,m)=>`<b data-fact="lambda${m+1}">${M(p)}</b>`),d=r?l0(i,o,a,h):s.rate||i.run.beside?"No simple limit is known for these settings.":N(s.stride),u=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${c}, ${a0(n)}</div><div class="ov-verdict">${d}</div>`,data:{lambda1:n[0],lambda2:n[1],bound:h??"",kind:u}}}function ud(i,{html:t,data:e},s){W(i,t),i.dataset.kind=e.kind,s&&Object.assign(i.dataset,e)}var ki=class extends jt{constructor(t,e,s){super(t,e);let o=n=>e.querySelector(`.ov-${n}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new yi(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0,this.unspecified=!1}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,Qc(t))}at(t){return td(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){Fc(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((n,r)=>this.tab(n,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;W(this.partners,rd(e)),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";W(this.branches,ad(this.scene.methods,s)),this.branches.querySelector("select").value=o,this.kinds=hd(t),this.buildCharts(this.kinds.map(([n])=>n)),this.specify(),this.charts.forEach(({canvas:n},r)=>{n.previousElementSibling.innerHTML=this.specs[r].title,n.setAttribute("aria-label",`${n.previousElementSibling.textContent}, against the step`)})}empty(){let{runs:t}=this.scene;this.note.textContent=t.length?"Looking inside …":"No run to look into: add one in the panel.";for(let e of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])e.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new ys(o)),this.player.watch(this.charts)}specify(){this.unspecified=!1;let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>ld(this.scene,t,this.run,e,s))}givenOtherwise(){this.shown=void 0}renew(t){let e=this.insights?.[t],{simulator:s,surface:o}=this.player.bending.conditions;if(!e)return;let n=bi(this.scene.allRuns[t],this.rules,s.differentiate,o.domain);this.insights[t]=n;let r=e.rule!==n.rule;r&&(this.shown=void 0),this.player.view.inside&&(r||!this.built?this.build():this.unspecified=!0)}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${Et(t,o.of(t),o.rim)}${N(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.unspecified&&this.specify(),this.charts.forEach((s,o)=>{let{curves:n,scale:r}=this.specs[o];s.prepare(n,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:n,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new xi(s,this.scene)),this.keepFocus(()=>this.marks.innerHTML=id(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),h=s.after(o);this.ruleTable.update(a,h,cd(s,o,a,h),e),C(this.note,this.remark(s,o,this.scene.runs[this.run])),Object.assign(this.root.dataset,{of:s.run.label,t:o}),ud(this.local,dd(s,o,h),e),nd(this.marks,s,a,h,n.panels.colours,n.plane.unit)}remark(t,e,s){let{run:o}=t,n=s.branch_step;return n>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${n} never began.`:o!==s?`Before step ${n}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};var fd=`.ov-companion {
  flex: 2.2 1 0;
  min-height: 190px;
  display: flex;
  flex-direction: column;
}
.ov-companion-pane {
  flex: 1 1 0;
  min-height: 0;
  display: flex;
  flex-direction: column;
}
.ov-player .ov-companion-waiting {
  margin: 6px 2px;
  color: var(--ov-muted);
}
.ov-companion :is(.ov-chart, .ov-chart canvas) {
  cursor: default;
}
.ov-companion .ov-chart[data-chart="function"] canvas {
  cursor: ew-resize;
}
/* It is drawn on the canvas, which hears the pointer. */
.ov-function-point {
  position: absolute;
  left: 0;
  top: 0;
  width: 26px;
  height: 26px;
  margin: -13px 0 0 -13px;
  border-radius: 50%;
  pointer-events: none;
}
.ov-function-point:focus-visible {
  outline: 3px solid var(--st-primary-color);
}
.ov-player .ov-function-words {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 0 1.4em;
  margin: 2px 0 0 2px;
  min-height: 4.35em; /* three lines: the sentence changes with the clock, and nothing below may move */
  font-size: 13.5px;
  line-height: 1.45;
  font-variant-numeric: tabular-nums;
}
.ov-function-words output {
  flex: 1 0 100%;
  font-weight: 600;
}
.ov-large .ov-function-words {
  font-size: 16px;
}
.ov-hall .ov-function-words {
  font-size: max(2.4vh, 1.05vw);
}
.ov-narrow :is(.ov-companion, .ov-companion-pane) {
  flex: none;
}
.ov-narrow .ov-companion .ov-chart {
  height: 240px;
}
.ov-player[data-held="true"]:not(.ov-narrow) .ov-companion {
  flex: none;
  min-height: 340px;
}
.ov-player[data-companion-kind="depth"]:not(.ov-narrow) .ov-companion {
  min-height: 300px;
}
.ov-deep-scale {
  position: relative;
  margin: 0 0 2px 8px;
}
.ov-deep-scale[hidden] {
  display: none;
}
.ov-deep-number {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 8px;
}
/* The names of the track's values, each with a line up to its own. */
.ov-deep-marks {
  --line: 20px;
  position: relative;
  height: calc(var(--levels, 1) * var(--line));
}
.ov-player .ov-deep-marks button {
  position: absolute;
  top: calc(var(--level, 0) * var(--line));
  height: var(--line);
  padding: 0 5px;
  border: 0;
  background: none;
  font-size: 12.5px;
  white-space: nowrap;
}
.ov-player .ov-deep-marks button[aria-pressed="true"] {
  font-weight: 600;
}
.ov-deep-marks button::before {
  content: "";
  position: absolute;
  left: var(--at);
  bottom: 3px;
  width: 1px;
  height: calc(20px + var(--level, 0) * var(--line));
  background: currentColor;
  opacity: 0.5;
}
.ov-large .ov-deep-marks button {
  font-size: 15px;
}
.ov-hall [data-kind="depth"] .ov-function-words {
  min-height: 1.45em;
}
.ov-hall .ov-deep-marks {
  --line: max(3.4vh, 1.5vw);
}
.ov-hall .ov-deep-marks button {
  font-size: max(2.4vh, 1.05vw);
}
`;var pd=`.ov-graph {
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
.ov-graph-picture {
  --ov-graph-least: 0.79; /* 11 of the 14 pixels of a number; a graph that is larger than its pane then scrolls */
  position: relative;
  width: 100%;
  height: 100%;
  min-width: calc(var(--ov-graph-least) * var(--ov-graph-width));
  min-height: calc(var(--ov-graph-least) * var(--ov-graph-height));
  max-width: calc(1.7 * var(--ov-graph-width));
  margin: auto;
}
.ov-graph-picture > :is(svg, canvas) {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-graph-figures {
  pointer-events: none;
}
.ov-narrow .ov-graph-picture {
  --ov-graph-least: 0.72;
}
.ov-player.ov-hall .ov-graph-line {
  font-size: max(2.4vh, 1.05vw);
}
.ov-graph .ov-graph-formula {
  fill: var(--st-text-color);
  stroke: none;
  text-anchor: middle;
  font-family: "KaTeX_Main", "STIX Two Text", "Cambria", "Times New Roman", serif;
  font-size: 16px;
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
`;var md=`.ov-companion-pane.ov-layer {
  display: block;
  overflow: auto;
  scrollbar-width: thin;
  container: layer / inline-size;
  font-variant-numeric: tabular-nums;
  --ov-layer-positive: #2a7fb8;
  --ov-layer-negative: #d9742b;
}
.ov-player .ov-layer p {
  margin: 0 0 4px;
  font-size: 12.5px;
  line-height: 1.35;
  color: var(--ov-muted);
}
.ov-player .ov-layer .ov-layer-says {
  color: var(--st-text-color);
}
.ov-layer.ov-waiting {
  opacity: 0.4;
}
/* Names and lines are measured in the same letters. No cell is narrower than its number. */
.ov-layer-table {
  --head: 4.5em;
  --sum: 4.3em;
  font-size: 12px;
  min-width: calc(var(--head) + var(--sum) + var(--columns) * 1.2em);
}
.ov-layer-table.ov-layer-forward {
  --head: 2.6em;
  --sum: 0.1em;
}
[data-held="true"]:not(.ov-narrow, .ov-large) .ov-layer-forward {
  font-size: 11px;
}
.ov-layer-row {
  display: grid;
  grid-template-columns: var(--head) repeat(var(--columns), minmax(0, 1fr)) var(--sum);
  align-items: center;
  margin: 2px 0;
  line-height: 1.25;
}
.ov-layer-name small {
  display: none;
  color: var(--ov-muted);
}
.ov-layer-heads {
  color: var(--ov-muted);
  text-align: center;
}
.ov-layer-heads > :first-child {
  text-align: left;
}
.ov-layer-row [data-cell] {
  --tone: var(--ov-layer-positive);
  margin: 0 1px;
  padding: 2px 0;
  text-align: center;
  white-space: nowrap;
  border: 1px solid var(--ov-line);
  border-radius: 4px;
  background: color-mix(in srgb, var(--tone) calc(var(--share, 0) * 38%), transparent);
}
/* Hidden is no row's. */
.ov-layer-row [hidden] {
  display: none;
}
.ov-layer-row [data-cell].ov-negative {
  --tone: var(--ov-layer-negative);
}
.ov-layer-row [data-cell].ov-none {
  color: var(--ov-muted);
}
.ov-layer-row [data-cell].ov-on {
  border: 2px solid var(--st-text-color);
  padding: 1px 0;
}
.ov-layer-row [data-cell].ov-off {
  border-style: dashed;
  border-color: var(--ov-muted);
  color: var(--ov-muted);
}
/* A state is made of the one before it; backward it is the other way round. */
.ov-layer-chain [data-cell] {
  position: relative;
}
.ov-layer-chain [data-cell] + [data-cell]::before {
  content: "›";
  position: absolute;
  left: -4px;
  top: 1px;
  color: var(--ov-muted);
}
.ov-layer-chain.ov-layer-gradient [data-cell] + [data-cell]::before {
  content: "‹";
}
.ov-layer-sum {
  grid-column: -2 / -1;
  text-align: right;
  font-weight: 600;
}
.ov-layer-heads .ov-layer-sum {
  font-weight: inherit;
}
.ov-layer-loss {
  display: block;
  margin: 5px 0;
  padding: 3px 0;
  border-block: 1px solid var(--ov-line);
  color: var(--st-text-color);
}
.ov-player .ov-layer-joins {
  display: block;
  height: 9px;
  width: calc(100% - var(--head) - var(--sum));
  margin: -2px var(--sum) -2px var(--head);
}
.ov-player .ov-layer-joins line {
  stroke: var(--ov-muted);
  stroke-width: 1.2px;
  vector-effect: non-scaling-stroke;
}
.ov-player .ov-layer-joins line.ov-off {
  stroke-dasharray: 2 3;
  opacity: 0.7;
}
.ov-player .ov-layer-joins line.ov-hidden {
  display: none;
}
.ov-player .ov-layer .ov-layer-arrow {
  margin-top: 5px;
  color: var(--st-text-color);
}
.ov-large .ov-layer-table,
.ov-player.ov-large .ov-layer p {
  font-size: 16px;
}
.ov-hall .ov-layer-table,
.ov-player.ov-hall .ov-layer p {
  font-size: max(1.75vh, 0.85vw);
}
[data-companion-kind="layer"] .ov-companion {
  flex-grow: 4;
}
.ov-narrow .ov-layer {
  overflow: auto hidden;
}
@container layer (min-width: 660px) {
  .ov-layer-table:not(.ov-layer-forward) {
    --head: 14em;
  }
  .ov-player:not(.ov-large) :is(.ov-layer-table, .ov-layer p) {
    font-size: 13.5px;
  }
  .ov-layer-row [data-cell] {
    padding: 3px 0;
  }
  .ov-layer-table:not(.ov-layer-forward) .ov-layer-name small {
    display: inline;
  }
  .ov-layer-table:not(.ov-layer-forward) ~ .ov-layer-key {
    display: none;
  }
}
`;var vd=!1;function xr(i){let t=new ki(i,i.inside.root,i.inside.focusDue);return f0(i,t),vd||Cs(pd+fd+md),vd=!0,{inside:t,companions:new Qo(i,i.companions.root),graph:new fi(i,i.graph.root),dial:new li(i,i.dial.root)}}function f0(i,t){let{root:e}=t;i.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!i.scene?.rules)return;let{mark:n,ghost:r,factor:a}=o.dataset;n&&i.viewState.change({[n]:i.view[n]?0:1}),r&&i.outbox.send("ghost",{name:i.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&gd(i,t,{factor:Number(a)});let h=o.dataset.switch&&e.querySelector(".ov-switch").value;h&&gd(i,t,{optimizer:h})})}function gd(i,t,e){let{clock:s,scene:o,outbox:n}=i,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),n.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var wd=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
    <div class="ov-segments ov-companion-tabs" role="group" aria-label="Beside the map" hidden></div>
    <div class="ov-companion" hidden></div>
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
`;var bd=Symbol.for("optim-viz printing");function xd(){!globalThis.addEventListener||bd in globalThis||(Object.assign(globalThis,{[bd]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function Mi(i,t){let e=new WeakMap;return xd(),({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var m0=100,v0=1500,Si=2500,Ms=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,Rn,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=m0-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),v0),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var yr=16,yd=14,$i=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:h}=this.fill(s,o,t,e),l=a+yr+n>this.root.clientWidth?a-yr-n:a+yr;this.place(l,[h+yd,h-yd-r],n,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-n-s.height-8],o,n)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect(),h=so(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[l,c]=[(s-a.left)/h,(o-a.top)/h];return{width:n.offsetWidth,height:n.offsetHeight,x:l,y:c}}place(t,e,s,o){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-s)),h=this.openBox(),l=d=>h&&a<h.right&&a+s>h.left&&d<h.bottom&&d+o>h.top,c=e.find(d=>d>=0&&d+o<=r&&!l(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,c)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=so(this.root),[n,r,a,h]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:n/o,top:r/o,right:a/o,bottom:h/o}}};var Ai=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return K(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:r,inside:a}=t,{paths:h}=e.given,l=e.conditions(s,this.conditions),c=new Map;this.share(l);let d=e.choices(s,l),u=e.firstDrawn(d);return this.choices=d,d.forEach((f,p)=>{let m=r.allRuns[p],{hidden:v}=m,{left:g}=m,w=t.proof.isDoubted(p);if(m.first=u[p],m.left=kc(e,l,o,d,p,c),!w&&(l!==n||f!==h[p])){let b=e.simulate(f,l,c);Object.assign(m,Mc(e,l,o[p],f,b)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(m,o[p],{hidden:v,dim:!1,first:u[p]});else if(!g&&!m.left)return;a.renew(p),p<r.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:r,level:a,stream:h}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:r,noise:a,stream:h}),n!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),kd(t)!==kd(s)&&e.inside.givenOtherwise())}},kd=({level:i,stream:t})=>[i>0,!!t,!!t?.hasBatches].join();var kr=new Map;function Ti(i){let t=kr.get(i);if(t!==void 0)return t;try{return localStorage.getItem(i)}catch{return null}}function Ei(i,t){try{localStorage.setItem(i,t),kr.delete(i)}catch{kr.set(i,t)}}var Md="optim-viz-keys",Oi=class{constructor(t){this.button=t,this.on=Ti(Md)!=="off",this.show()}toggle(){this.on=!this.on,Ei(Md,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function Ni(i,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(i),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var g0=2,w0=8192,b0=2**24,Sd="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",Je=16,_i=8,Mr=24,x0=18,y0={font:"650 15px",line:20},$d={font:"12.5px",line:17},Ad=(i,t)=>Td(g0*(globalThis.devicePixelRatio||1),i,t),Td=(i,t,e)=>Math.min(i,w0/Math.max(1,t,e),Math.sqrt(b0/Math.max(1,t*e)));function k0(i,t,e){let s=[];for(let o of t.split(" ")){let n=s.length?`${s[s.length-1]} ${o}`:o;s.length&&i.measureText(n).width<=e?s[s.length-1]=n:s.push(o)}return s}function Ed({title:i,words:t=[],parts:e,captions:s=[],rows:o=[],notes:n=[],colours:r,ratio:a}){let h=X(),l=B(h),c=Math.max(...e.map(({x,width:y})=>x+y)),d=Math.max(...e.map(({y:x,height:y})=>x+y)),u=[],f=Je,p=(x,{font:y,line:k},S)=>{l.font=`${y} ${r.font}`;for(let A of k0(l,x,c)){let O=f;u.push(T=>{Object.assign(T,{font:`${y} ${r.font}`,fillStyle:S,textAlign:"left"}),Object.assign(T,{textBaseline:"top"}),T.fillText(A,Je,O,c)}),f+=k}};p(i,y0,r.text);for(let x of t)p(x,$d,r.muted);let m=f+_i;u.push(x=>{for(let{image:y,...k}of e)x.drawImage(y,Je+k.x,m+k.y,k.width,k.height);Object.assign(x,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(x,{textBaseline:"middle"});for(let{text:y,x:k,y:S,width:A=c-k}of s)x.fillText(y,Je+k,m+S,A)}),f=m+d+_i,l.font=`13px ${r.font}`;let v=0;for(let{text:x,wide:y=0,sign:k}of o){let S=y&&y+_i,A=S+l.measureText(x).width;v&&v+A>c&&([v,f]=[0,f+Mr]);let[O,T]=[Je+v,f+Mr/2];u.push(E=>{E.save(),k?.(E,O,T),E.restore(),Object.assign(E,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(E,{textBaseline:"middle"}),E.fillText(x,O+S,T,c-S)}),v+=A+x0}o.length&&(f+=Mr+_i);for(let x of n)p(x,$d,r.muted);let[g,w]=[c+2*Je,f+Je],b=Td(a,g,w);h.width=Math.round(g*b),h.height=Math.round(w*b),l.setTransform(b,0,0,b,0,0),l.fillStyle=r.rim,l.fillRect(0,0,g,w);for(let x of u)x(l);return h}var Sr=34;function Od(i,t,e){return{text:t,wide:Sr,sign:(s,o,n)=>{Object.assign(s,{strokeStyle:e.of(i),lineWidth:2.4}),s.setLineDash(i.dash),s.beginPath(),s.moveTo(o,n),s.lineTo(o+Sr,n),s.stroke(),oe(s,i,o+Sr/2,n,5,e)}}}function Nd(...i){return`${i.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function _d(i,t,e){i.toBlob(s=>{if(!s)return M0(e);Ni(s,t)})}function M0({root:i,tooltip:t,announce:e}){let s=[...i.querySelectorAll('[data-do="save"]')],o=s.find(n=>n.getClientRects().length);o&&t.showBelow(o,`<p>${Sd}</p>`),e(Sd)}var $r=22,Id=14;function Ld(i){let{scene:t,clock:e,root:s,tooltip:o,readout:n}=i,{runs:r,surface:a}=t,h=r.length===1?r[0].label:`${r.length} runs`;_d(S0(i),Nd(a.key,h,`step ${e.step}`),{root:s,tooltip:o,announce:l=>n.announce(l)})}function S0(i){let{picture:t,scene:e,clock:s,root:o}=i,{colours:n}=t,r=Ad(o.clientWidth,o.clientHeight);$0(i,r);let a=Ed({title:`${e.surface.label}, step ${s.step} of ${e.steps}`,...A0(i),rows:e.runs.filter(h=>!h.hidden).map(h=>Od(h,Rd(h,s,e),n)),colours:n,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function $0({picture:i,start:t},e){let{layers:s,surface3d:o,charts:n,panels:r,plane:a}=i,{clientWidth:h,clientHeight:l}=o.canvas;s.resize(s.width,s.height,e),h&&l&&o.resize(h,l,e);for(let c of n)c.canvas.clientWidth&&c.resize(c.width,c.height,e);i.moving=!1,i.invalidate("land","trails","charts"),i.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function A0({picture:i,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),n=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:h}=i,l=g=>{let{left:w,top:b,width:x,height:y}=g.getBoundingClientRect();return{x:w-n.left,y:b-n.top,width:x,height:y}},c=[...r.canvases,a.canvas].filter(({clientWidth:g})=>g),d=c.map(g=>({image:g,...l(g)})),u=[];h.on&&h.places.forEach(({i:g},w)=>{let{x:b,y:x,width:y,height:k}=l(h.titles[w]),S=e.runs[g];u.push({x:b,y:x+k/2,width:y,text:Rd(S,s,e)})});let f=t.classList.contains("ov-narrow"),p=(g,w)=>Math.max(...d.map(b=>b[g]+b[w]))+Id,[m,v]=f?[0,p("y","height")]:[p("x","width"),0];for(let{canvas:g}of i.charts){let{clientWidth:w,clientHeight:b}=g;!w||!b||(u.push({x:m,y:v+$r/2,width:w,text:g.previousElementSibling?.textContent??""}),d.push({image:g,x:m,y:v+$r,width:w,height:b}),v+=$r+b+Id)}return{parts:d,captions:u}}function Rd(i,{step:t},{steps:e}){let s=[i.label,i.detail].filter(Boolean).join(", "),{label:o}=Ue(i,t,e);return`${s}: ${M(i.lossAt(t),3)}${o&&`, ${o}`}`}var T0={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",c:"cloud",g:"toggle-graph",n:"graph-next",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},E0={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},O0=/^(back|forward|zoom-in|zoom-out)$/,jd=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',N0="select, .ov-number-field",Ii=1.5,Ar=["map","relief","both","grid"];function Li(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,h=i.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],c=p=>(p(),o.schedule()),d=p=>o.moveWindow(()=>n.zoom(p,...l)),u=p=>h&&i.viewState.change({...s.graph?{}:{inside:1},run:p%h}),f={race:()=>i.viewState.change({inside:0,graph:0}),inside:()=>i.viewState.change({inside:1,graph:0}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1,graph:0}),graph:()=>i.viewState.change({inside:0,graph:1}),"toggle-graph":()=>i.viewState.change({inside:0,graph:s.graph?0:1}),"graph-next":()=>s.graph&&i.graph.next(),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:Ar[(Ar.indexOf(s.stage)+1)%Ar.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>u(i.viewState.run+h-1),"next-run":()=>u(i.viewState.run+1),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1,graph:0})},dial:()=>i.viewState.change({dial:s.dial?0:1}),cloud:()=>i.viewState.change({cloud:s.cloud?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>I0(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>c(()=>r.zoom(Ii)),farther:()=>c(()=>r.zoom(1/Ii)),"turn-left":()=>c(()=>r.orbit(-40,0)),"turn-right":()=>c(()=>r.orbit(40,0)),"reset-camera":()=>c(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),save:()=>Ld(i),fullscreen:()=>_0(i),keys:()=>i.keys.toggle(),"zoom-in":()=>d(Ii),"zoom-out":()=>d(1/Ii),"zoom-reset":()=>o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||f[t]()}async function _0({root:i,tooltip:t,readout:e}){let s=()=>{let o=i.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${jd}</p>`),e.announce(jd)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?i.requestFullscreen().catch(s):s()}async function I0(i){if(i.offline)return;let t=i.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),n=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function zd(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(N0)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return Li(i,"projector");let n=T0[t.key.length===1?t.key.toLowerCase():t.key];if(!n||!i.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!O0.test(n)))return;let{stage:r}=i.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");Li(i,a&&E0[n]||n)}function Pd(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",l=>{if(l.button!==0||!i.scene)return;let[c,d]=de(l,r);a={px:c,py:d,x:c,y:d,moved:!1},r.setPointerCapture(l.pointerId)}),t(r,"pointermove",l=>{if(!i.scene)return;let[c,d]=de(l,r);if(!a){let u=n.pick(c,d);return u?Kn(i,u,"",l):e.hide()}Vn(a,c,d)&&(e.hide(),n.orbit(c-a.x,d-a.y),Object.assign(a,{x:c,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let l=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,l&&(s.begin(),s.moveTo(...l,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",l=>{let c={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!c||!l.shiftKey||(l.preventDefault(),n.orbit(25*c[0],25*c[1]),o.schedule())}),t(r,"wheel",l=>{Yn(i,l)&&(l.preventDefault(),n.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}var L0=60;function Cd(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&Li(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>zd(i,o)),t(document,"click",({target:o})=>{if(!i.scene||i.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let n={step:i.clock.step,at:Date.now()};setTimeout(()=>i.outbox.send("clock",n),L0)}),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),Qh(i),tl(i),Pd(i)}function Fd(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(de(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let h=n(a),{colours:l}=i.picture,c=t.describe(h).map(([d,u,f])=>{let p=u==="h"?" held out":u==="x"||u==="y"?` along ${u}`:"";return`<div>${Et(d,l.of(d),l.rim)}${N(d.label)}${p}<span>${f}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${h}</b></div>${c.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var Dd="optim-viz-first-visit",Ri=[{marks:"goal",words:({surface:i})=>`Every run starts at the ring and walks downhill${R0(i.points.filter(qd))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:({runs:i})=>new Set(i.map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],qd=({kind:i})=>i==="global minimum",R0=({length:i})=>i?i>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point.",j0=({runs:i,quiz:t})=>i.length>0&&i.every(({distinguishing:e})=>!e.length)&&!t.locked?.length,ji=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&Bd(t)!==Bd(e)&&this.leave();let{stage:s,projector:o}=t.view,n=t.welcomes&&j0(t)&&s==="map"&&!o;!e&&n&&Ti(Dd)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=Ri[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${Ri.length}`,this.next.textContent=t+1<Ri.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,Ei(Dd,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(Ri[this.step]?.marks!=="goal")return;let{start:o,scene:n}=this.player,[r,a,h,l]=n.surface.domain,c=s.scale,d=[["start",o.position],...n.surface.points.filter(qd).map(({x:v,y:g})=>["goal",[v,g]])],[u,f]=e.toPixel(r,l),[p,m]=e.toPixel(a,h);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*c}px ${s.font}`,t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.text;for(let[v,g,w]of[[s.rim,5,[]],[s.text,2,[6*c,4*c]]]){Object.assign(t,{strokeStyle:v,lineWidth:g*c}),t.setLineDash(w),t.strokeRect(u,f,p-u,m-f),t.setLineDash([]);for(let[b,x]of d){let[y,k]=e.toPixel(...x);t.beginPath(),t.arc(y,k,15*c,0,2*Math.PI),t.stroke(),t[w.length?"fillText":"strokeText"](b,y+21*c,k)}}t.restore()}},Bd=({surface:i,start:t,steps:e,noise:s,simulator:o,runs:n})=>{let r=n.map(({name:a,rate:h})=>[a,h]);return JSON.stringify([Le(i),t,e,s,o?.stream,r])};var zi=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,graph:s,dial:o}=t.view;this.scene=t,this.loaded||!(e||s||o||sl(t,t.view))?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,graph:e,dial:s,companions:o}=this.player,{view:n}=this.scene;this.notice=ns("This part's script did not come through.","Try again",()=>this.request()),(n.inside?t:n.graph?e:n.dial?s:o).root.prepend(this.notice)}};var Pi=({distinguishing:i})=>i.map(([t,e])=>`${t} ${typeof e=="number"?`= ${M(e)}`:N(e)}`).join(", ");function z0(i){return i.length?i.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var Ci=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name);this.lit=t.find(({name:s})=>s===this.lit?.name)}build({runs:t}){this.head.hidden=!t.length,W(this.head.firstElementChild,z0(t)),this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${N(t.label)}"`,r=`${Et(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+ei(this.now(t),'tabindex="0" role="note"'),o.classList.toggle("ov-lit",t===this.lit);for(let d of["pointerenter","focusin"])o.addEventListener(d,()=>this.light(e));for(let d of["pointerleave","focusout"])o.addEventListener(d,()=>this.light(void 0));let h=o.querySelector(".ov-chip"),{tooltip:l}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let c=()=>{let{sentence:d,criterion:u}=this.now(t);return[d,u].filter(Boolean).map(f=>`<p>${N(f)}</p>`)};for(let d of["pointerenter","focus"])h.addEventListener(d,()=>l.showBelow(h,c().join("")));for(let d of["pointerleave","blur"])h.addEventListener(d,()=>l.hide());return o}now(t){let{clock:e,scene:s}=this.player;return Ue(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=Pi(e);W(s.querySelector("b"),o||N(e.label)),s.classList.toggle("ov-number-first",!!o),C(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),n=ie(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==n&&(o.dataset.kind=n),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),W(o,Ge(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];C(o.querySelector(".ov-live"),M(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};function Xe(i,t,e,s,o){let n=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];i.setLineDash([]);for(let[a,h]of r)i.strokeStyle=a,i.lineWidth=h*o.scale,i.beginPath(),t==="saddle"?(i.moveTo(e-n*.6,s-n*.6),i.lineTo(e+n*.6,s+n*.6),i.moveTo(e-n*.6,s+n*.6),i.lineTo(e+n*.6,s-n*.6)):t==="maximum"?(i.moveTo(e,s-n*.8),i.lineTo(e+n*.8,s+n*.6),i.lineTo(e-n*.8,s+n*.6),i.closePath()):i.arc(e,s,n,0,2*Math.PI),i.stroke();t==="global minimum"&&(i.fillStyle=o.text,i.beginPath(),i.arc(e,s,n*.42,0,2*Math.PI),i.fill())}var Tr="no row is active: level";function Wd(i,t,e,s){let{left:o,top:n,width:r,height:a}=e.box;i.save(),i.beginPath(),i.rect(o,n,r,a),i.clip(),Ud(i,t.map(h=>e.toPixel(...h)),[o,n,r,a],s),i.restore()}function Hd(i,t,e){let[s,o]=[.1*t,.9*t];i.save(),Ud(i,[[s,s],[o,s],[o,o],[s,o]],[0,0,t,t],e,.45),i.restore()}function Ud(i,t,[e,s,o,n],r,a=1){i.beginPath(),t.forEach(([h,l],c)=>i[c?"lineTo":"moveTo"](h,l)),i.closePath(),i.setLineDash([]),i.lineWidth=r.scale,i.strokeStyle=r.text,i.globalAlpha=.45,i.stroke(),i.clip(),i.beginPath();for(let h=e;h<e+o+n;h+=9*a*r.scale)i.moveTo(h,s),i.lineTo(h-n,s+n);i.stroke()}var Gd=192,Vd=3,Er=192,Yd=[1,-1],Or=new WeakMap;function Fi(i){let{penalty:t,minimizer:e}=i;return!t||!e?.results.length?null:(Or.has(i)||Or.set(i,P0(i)),Or.get(i)??null)}function P0({minimizer:i,program:t,coefficients:e,rows:s}){let[o,n,r,...a]=e,h=Zt({program:i,coefficients:e.slice(2,i.inputs)}),l=x=>{let[y,k]=h(Float64Array.from(x),new Float64Array(x.length).fill(n));return Array.from(y,(S,A)=>[y[A],k[A]])},[c,d]=l([0,o]);if(!c.some(Boolean))return null;let u=Float64Array.of(0),f=Zt({program:t,coefficients:[0,n,r,...a],rows:s})(u,u),[p,m,v,g,w]=f.slice(1).map(([x])=>x),b=l(C0([-p,-m],[v,g,w],n,r));return b.flat().every(Number.isFinite)?{unpenalized:c,path:[...b,[0,0]],region:D0(d,n,r)}:null}function C0([i,t],[e,s,o],n,r){let a=r?Math.max(Math.abs(i),Math.abs(t))/r:1/0,h=r?[Math.abs(i)/r,Math.abs(t)/r]:[];for(let c of r?Yd:[])for(let d of Yd)for(let[u,f,p,m,v]of[[i,c,o,t,d],[t,d,e,i,c]]){let g=2*n*u-r*(p*f-s*v);h.push(...F0(p*u-s*m,g,-2*n*r*f))}if(n){let c=.5*(e+o)+Math.hypot(.5*(e-o),s),d=(e*o-s*s)/c,u=Math.min(a,c*10**Vd/(2*n)),f=Math.min(u,d/(2*n)/10**Vd);for(let p=0;p<Gd;p++)h.push(f*(u/f)**(p/(Gd-1)))}return[0,...h.filter(c=>c>0&&c<=a&&Number.isFinite(c)).sort((c,d)=>c-d)]}function F0(i,t,e){let s=-.5*(t+(t<0?-1:1)*Math.sqrt(t*t-4*i*e));return[s/e,i/s]}function D0([i,t],e,s){let o=e*(i*i+t*t)+s*(Math.abs(i)+Math.abs(t));return Array.from({length:Er},(n,r)=>{let a=2*Math.PI*r/Er,h=r%(Er/4)===0,[l,c]=[Math.cos(a),Math.sin(a)].map(p=>h?Math.round(p):p),d=s*(Math.abs(l)+Math.abs(c)),u=d+Math.sqrt(d*d+4*e*o),f=u>0?2*o/u:0;return[l*f,c*f]})}var Kd={light:.09,dark:.16},B0=[.5,4.5],_r=["minimum of f alone","minimizer for every λ","R(w) ≤ R(w*)"];function Jd(i,{unpenalized:t,path:e,region:s},o,n){let{left:r,top:a,width:h,height:l}=o.box,c=f=>f.map(p=>o.toPixel(...p));i.save(),i.beginPath(),i.rect(r,a,h,l),i.clip(),Zd(i,c(s),n),Qd(i,c(e),n);let[d,u]=o.toPixel(...t);Xe(i,"unpenalized",d,u,n),i.restore()}function Xd(i,t,e,s){let[o,n]=[.15*e,.85*e];if(t===0)Xe(i,"unpenalized",e/2,e/2,s);else if(t===1)Qd(i,[[o,n],[n,o]],s);else{let r=e/2;Zd(i,[[o,r],[r,o],[n,r],[r,n]],s)}}function Zd(i,t,e){tu(i,t),i.closePath(),i.setLineDash([]),i.fillStyle=e.text,i.globalAlpha=e.dark?Kd.dark:Kd.light,i.fill(),i.globalAlpha=1,Nr(i,e,[[e.halo,3],[e.text,1.2]])}function Qd(i,t,e){tu(i,t),i.lineCap="round",i.lineJoin="round",i.setLineDash([]),Nr(i,e,[[e.halo,4]]),i.setLineDash(B0.map(s=>s*e.scale)),Nr(i,e,[[e.text,2.2]]),i.setLineDash([]),i.lineCap="butt"}function tu(i,t){i.beginPath(),t.forEach((e,s)=>i[s?"lineTo":"moveTo"](...e))}function Nr(i,t,e){for(let[s,o]of e)i.strokeStyle=s,i.lineWidth=o*t.scale,i.stroke()}var Ir=18,q0=15e5,W0=2.5,ao=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),h=c=>a[Math.min(a.length-1,Math.floor(c*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let c=Math.log10(Math.max(h(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-c)/Ir||1;this.level=u=>(Math.log10(Math.max(u-l,1e-300))-c)/d,this.tint=u=>u/Ir}else{let c=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,u]=[Math.asinh(this.low/c),Math.asinh(this.high/c)],f=(u-d)/Ir;this.level=p=>Math.asinh(p/c)/f,this.tint=p=>(p*f-d)/(u-d)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),h=new Float64Array(n*r);for(let l=0,c=0;l<r;l++)for(let d=0;d<n;d++,c++)a[c]=t+(e-t)*d/(n-1),h[c]=o+(s-o)*l/(r-1);return this.evaluate(a,h)}coarser(t,e){let s=this.surface.rows?this.surface.rows[0].length:0;return Math.max(1,Math.sqrt(t*e*s/q0)/W0)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:h,height:l}=e.box,c=o*this.coarser(h,l),d=Math.max(2,Math.round(h/c))+1,u=Math.max(2,Math.round(l/c))+1,f=this.grid(...e.view,d,u);for(let m=0;m<f.length;m++)f[m]=this.level(f[m]);this.paint(t,e,s,f,d,u),this.contour(t,e,s,f,d,u),this.veil(t,e,s),n||this.axes(t,e,s),this.surface.dead&&Wd(t,this.surface.dead,e,s);let p=Fi(this.surface);p&&Jd(t,p,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,h-1,l-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),h=s.ramp,l=h.length/3-1;for(let v=0;v<o.length;v++){let g=Math.max(0,Math.min(1,this.tint(o[v]))),w=3*Math.round(g*l);a.data.set([h[w],h[w+1],h[w+2],Number.isNaN(o[v])?0:255],4*v)}this.buffer??=X(),this.buffer.width=n,this.buffer.height=r,B(this.buffer).putImageData(a,0,0);let{left:c,top:d,width:u,height:f}=e.box,p=u/(n-1),m=f/(r-1);t.save(),t.beginPath(),t.rect(c,d,u,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,c-p/2,d-m/2,u+p,f+m),t.restore()}contour(t,e,s,o,n,r){let a=new Path2D,h=new Path2D,{left:l,top:c,width:d,height:u}=e.box,f=d/(n-1),p=u/(r-1);for(let m=0;m+1<r;m++)for(let v=0;v+1<n;v++){let g=m*n+v,w=o[g],b=o[g+1],x=o[g+n],y=o[g+n+1],k=Math.min(w,b,x,y),S=Math.max(w,b,x,y);if(S-k<40)for(let A=Math.ceil(k);A<=S;A++){let O=A%3===0?h:a,T=l+v*f,E=c+m*p,$=[];w<A!=b<A&&$.push([T+f*(A-w)/(b-w),E]),b<A!=y<A&&$.push([T+f,E+p*(A-b)/(y-b)]),x<A!=y<A&&$.push([T+f*(A-x)/(y-x),E+p]),w<A!=x<A&&$.push([T,E+p*(A-w)/(x-w)]),$.length===4&&(w+b+x+y)/4<A!=w<A&&$.push(...$.splice(0,1));for(let F=0;F+1<$.length;F+=2)O.moveTo(...$[F]),O.lineTo(...$[F+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(h)}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[h,l]=e.toPixel(o,a),[c,d]=e.toPixel(n,r),{left:u,top:f,width:p,height:m}=e.box;t.save(),t.beginPath(),t.rect(u,f,p,m),t.clip(),t.beginPath(),t.rect(u,f,p,m),t.rect(h,l,c-h,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(h,l,c-h,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:h,width:l,height:c}=e.box,d=11.5*s.scale,[u,f,p,m]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let v=nt(u,f,l/(r*s.scale)),g=nt(p,m,c/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let w=rs(v.values,v.step),b=rs(g.values,g.step);for(let[x,y]of o?v.values.entries():[]){let[k]=e.toPixel(y,p);t.fillRect(Math.round(k),h+c,1,4),t.fillText(w.texts[x],k,h+c+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of n?g.values.entries():[]){let[,k]=e.toPixel(u,y);t.fillRect(a-4,Math.round(k),4,1),t.fillText(b.texts[x],a-7,k)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${w.counted}`,a+l-4,h+c-10),t.textAlign="left",n&&t.fillText(`y${b.counted}`,a+6,h+12)}points(t,e,s){for(let{x:o,y:n,kind:r}of this.surface.points){let[a,h]=e.toPixel(o,n);e.inside(a,h,1)&&Xe(t,r,a,h,s)}}};var Di={left:46,right:10,top:10,bottom:28},Bi=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:Di.left*s,right:Di.right*s,top:Di.top,bottom:Di.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,r=(s+o)/2;this.place([n,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var Lr=.024,H0=11,eu={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function su(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var ou={light:su(eu.light),dark:su(eu.dark)};function Rr(i){let t=getComputedStyle(i),e=B(document.createElement("canvas"),{willReadFrequently:!0}),s=(h,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(h).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(h,l)=>`rgb(${h.join(" ")} / ${l})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Lr*innerHeight/H0,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:h=>(r?h.dark:h.light)+(h.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?ou.dark:ou.light}}function iu(i){let t=i.length;if(t<2)return;let[e,s,o,n,r]=[0,0,0,0,0];for(let[a,h]of i)e+=a/t,s+=h/t;for(let[a,h]of i)o+=(a-e)*(a-e)/(t-1),n+=(a-e)*(h-s)/(t-1),r+=(h-s)*(h-s)/(t-1);return[e,s,o,n,r].every(Number.isFinite)?{mean:[e,s],covariance:[o,n,r]}:void 0}function nu(i,t,{mean:e,covariance:[s,o,n]}){let{lam:r,V:a}=ue(s,o,n),[h,l]=r.map(u=>Math.sqrt(Math.max(0,u))*t.unit),[c,d]=t.toPixel(...e);i.beginPath(),i.ellipse(c,d,h,l,Math.atan2(-a[1][0],a[0][0]),0,2*Math.PI)}var U0=64;function ru({simulator:i,noise:t,stream:e,steps:s}){if(!t&&!e)return;let o=e?V0(i.surface,e):G0(i);return{count:t?t[0].length:Math.max(U0,s+1),at(n,r,a){let[h,l]=o(n,r,a);return t?[h+t[0][n],l+t[1][n]]:[h,l]}}}function G0(i){let t=[NaN,NaN],e=[NaN,NaN];return(s,o,n)=>{if(o!==t[0]||n!==t[1]){let[,[r],[a]]=i.differentiate(Float64Array.of(o),Float64Array.of(n));[t,e]=[[o,n],[r,a]]}return e}}function V0(i,t){let e=new Qt,s=[e.register(0,!0),e.register(0,!0)],o=i.coefficients.length-t.numbersMade,n=i.coefficients.map((u,f)=>e.register(u,f>=o)),r=(i.rows??[]).map(u=>new Float64Array(Qs(u.length))),a=r.map(u=>e.column(u,!0)),[,...h]=e.append(i.program,[...s,...n,...a]).slice(0,3),{registers:l,once:c,each:d}=e.finish(h);return Rt(c,l),(u,f,p)=>([l[s[0]],l[s[1]]]=[f,p],t.numbers(u)?.forEach((m,v)=>l[n[o+v]]=m),Rt(d,l,r.length?to(r,t.columns(u)):0),[l[h[0]],l[h[1]]])}var au=64,jr=2.3,Y0=5;function K0(i,t,e){let[s,o]=[i.x[t],i.y[t]],n=i.rates?i.rates[t]:i.rate,r=h=>{let[l,c]=e.at(h,s,o);return[s-n*l,o-n*c]};return{points:Array.from({length:Math.min(au,e.count)},(h,l)=>r(l)).filter(h=>h.every(Number.isFinite)),own:t<i.records-1&&t<e.count?r(t):void 0}}function J0(i,{points:t,own:e},s,o,n){let{left:r,top:a,width:h,height:l}=s.box,c=n.scale,d=n.of(o),u=iu(t);i.save(),i.beginPath(),i.rect(r,a,h,l),i.clip(),i.setLineDash([]),i.beginPath();for(let p of t){let[m,v]=s.toPixel(...p);s.inside(m,v,jr*c)&&(i.moveTo(m+jr*c,v),i.arc(m,v,jr*c,0,2*Math.PI))}Object.assign(i,{strokeStyle:n.rim,lineWidth:1.6*c,fillStyle:d}),i.stroke(),i.fill();let f=p=>{for(let[m,v]of[[n.rim,4],[d,1.8]])p(),Object.assign(i,{strokeStyle:m,lineWidth:v*c}),i.stroke()};if(u&&f(()=>nu(i,s,u)),e?.every(Number.isFinite)){let[p,m]=s.toPixel(...e);f(()=>{i.beginPath(),i.arc(p,m,Y0*c,0,2*Math.PI)})}i.restore()}var qi=class{constructor(t){this.player=t,this.button=t.root.querySelector(".ov-cloud-switch"),this.conditions=void 0,this.gradients=void 0,this.drawn="",this.said=""}offer(){let{conditions:t}=this.player.bending;t!==this.conditions&&(this.conditions=t,this.gradients=t&&ru(t),this.drawn=""),this.button.hidden!==!this.gradients&&(this.button.hidden=!this.gradients),this.said!==this.words&&(this.said=this.words,this.player.picture.resize())}get on(){return!!(this.player.view?.cloud&&this.gradients)}get place(){let{scene:t,legend:e,viewState:s}=this.player;return e.lit&&!e.lit.hidden?t.runs.indexOf(e.lit):s.run}get words(){let t=this.on&&this.player.scene.runs[this.place];return t?`${t.label}: one plain step, ${Math.min(au,this.gradients?.count??0)} draws, 1σ`:""}draw(t){let{player:e,gradients:s}=this,{picture:o,scene:n,clock:r}=e,{layers:a,panels:h,plane:l}=o,c=this.place,d=n.runs[c],u=h.places.find(({i:v=c})=>v===c),f=d&&Math.min(Math.floor(r.time+1e-9),d.records-1),p=this.on&&u&&d&&!d.hidden&&r.time>=d.first,m=p?`${c} ${f}`:"";m===this.drawn&&!(t&&p)||(a.emptied("cloud").canvas.hidden=!p,this.drawn=m,!(!p||!s)&&J0(a.moved("cloud",u.dx,u.dy),K0(d,f,s),l,d,h.colours))}};var X0=26,Z0=11,Wi=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,Lr*innerHeight/Z0).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+X0;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var hu=["land","fan","halo","line","cloud","heads"],Hi=class{constructor(t){this.canvases=hu.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[hu[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var ne={left:46,right:6,top:40,bottom:28,gap:12},Ui={one:24,two:42,wide:330},lu={bare:190,full:240},Q0=56,t1=420,Gi=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:h}=this,l=t.runs.filter(b=>!b.hidden),c=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,h.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],h.clientWidth&&o.resize(h.clientWidth,h.clientHeight,n.scale);return}let d=n.scale,u=b=>Math.round(b*a)/a,f=c?void 0:h.clientHeight,p=e1(l.length,h.clientWidth,f,t.surface.domain,d),m=Math.floor(p.width),v=Math.floor(p.height),g=ne.gap*d,w=v+p.title+g;c&&(h.style.height=`${ne.top+p.rows*w+ne.bottom}px`),o.frame({left:u(ne.left*d),top:u(ne.top*d+p.title),width:m,height:v}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(m,v)/t1/d))},this.places=l.map((b,x)=>{let y=x%p.columns,k=(x-y)/p.columns;return{...{dx:u(y*(m+g)),dy:u(k*w),aside:y===0,below:x+p.columns>=l.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:m,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:n,clock:r},p.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:n},r){let{left:a,top:h,width:l,height:c}=s.box,d=new Set(t.runs.flatMap(({distinguishing:u})=>u.map(([f])=>f||"schedule")));for(this.caption.innerHTML=t.method?`<b>${N(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:u,dx:f,dy:p},m)=>{let v=t.runs[u],g=this.titles[m]??=this.root.appendChild(document.createElement("button")),w=Pi(v);g.type="button",g.className=`ov-panel${r<Ui.two*o.scale?" ov-flat":""}`;let b=`<b>${w||N(v.label)}</b><small>${w?"":N(v.detail)}</small>`,y=`<span class="ov-name${w?" ov-told":""}">${Et(v,o.of(v),o.rim)}${b}</span>`,k=ei(Ue(v,n.step,t.steps));g.innerHTML=`${y}${k}<small class="ov-now"></small>`,g.setAttribute("aria-pressed",String(u===Math.min(e.run,t.runs.length-1))),g.dataset.place=u;let S={left:a+f,top:h+p-r,width:l,height:r};for(let[A,O]of Object.entries(S))g.style[A]=`${O}px`;g.style.setProperty("--h",`${c}px`)}),this.now=this.titles.map(u=>u.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[n]},r)=>{let a=Ue(n,t,this.steps),h=this.titles[r].querySelector(".ov-chip");h.dataset.kind=ie(a),W(h,Ge(a)),this.titles[r].title=`${n.label}, ${n.detail}. ${a.sentence}`}),e<lu.bare*s))return;let o=e<lu.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>C(this.now[r],o+M(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:h,top:l,width:c,height:d}=s.box;a.canvas.width=Math.round(c*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-h*r,-l*r),e.draw(a,s,this.colours,o,!0);for(let{dx:u,dy:f,below:p,aside:m}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((h+u)*r),Math.round((l+f)*r)),t.setTransform(r,0,0,r,u*r,f*r),e.axes(t,s,n,{below:p,aside:m,every:Q0})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[h,l]=o.toPixel(e,s);if(o.inside(h,l)){t.setLineDash([]);for(let[c,d]of[[n,6],[r,2.5]])t.strokeStyle=c,t.lineWidth=d*a,t.beginPath(),t.arc(h,l,5.5*a,0,2*Math.PI),t.stroke()}}};function e1(i,t,e,[s,o,n,r],a){let h=ne.gap*a,l,c=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let u=e?1:c;u<=(e?i:c);u++){let f=Math.ceil(i/u),p=(t-ne.left*a-ne.right-h*(u-1))/u,m=a*(p<Ui.wide*a?Ui.two:Ui.one),v=e?(e-(ne.top+ne.bottom)*a-h*(f-1))/f-m:p*d,g=1-.03*(f*u-i),w=Math.min(p/(o-s),v/(r-n))*g;(!l||w>l.unit)&&(l={unit:w,columns:u,rows:f,title:m,width:Math.max(20,p),height:Math.max(20,v)})}return l}var s1=["global minimum","local minimum","saddle","maximum"],o1=16,cu=6,Vi=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:n}=s.querySelector(".ov-tools"),r=(n&&s.clientWidth-o)+cu;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+cu)}px`)}show(t,e,s,o=""){let n=h=>t.points.some(l=>l.kind===h),r=[...s1.filter(n),...Fi(t)?_r:[],...t.dead?[Tr]:[]],a=JSON.stringify([r,o,e.dark,e.text,e.scale,s]);a!==this.shown&&(this.shown=a,this.list.hidden=!r.length&&!o,this.list.replaceChildren(...[...r,o].filter(Boolean).map(h=>{let l=document.createElement("li"),c=o1*e.scale,d=document.createElement("canvas"),u=d.getContext("2d");d.width=d.height=Math.round(c*s),d.style.width=d.style.height=`${c}px`,d.setAttribute("aria-hidden","true"),u.scale(s,s);let f=_r.indexOf(h);return h===o?n1(u,c,e):h===Tr?Hd(u,c,e):f>=0?Xd(u,f,c,e):Xe(u,h,c/2,c/2,e),l.append(d,h),l})))}},i1=[[.3,.55],[.5,.35],[.62,.6],[.45,.62],[.7,.42]];function n1(i,t,e){i.fillStyle=i.strokeStyle=e.text,i.lineWidth=1.2*e.scale,i.beginPath(),i.ellipse(t/2,t/2,.44*t,.3*t,0,0,2*Math.PI),i.stroke();for(let[s,o]of i1)i.beginPath(),i.arc(s*t,o*t,1.1*e.scale,0,2*Math.PI),i.fill()}var r1=1;function du(i,t,e,s){return Vs(t)?[h1(i,t.predicts==="neurons"?Dh:i.outputs,e,s)]:Ch(t,e,i.others).map(o=>a1(i,o,Fh(t),s))}function a1(i,t,e,s){let{context:o,box:n,range:r}=i,a=Bh(t,r);if(!a)return"none";let[[h,l],[c,d]]=a.map(([y,k])=>[i.x(y),i.y(k)]),u=Ne(h,l,c,d,n);if(!u)return De(o,n,(h+c)/2,(l+d)/2,s),"outside";let[f,p,m,v]=u,[g,w]=t;if($t(o,f,p,m,v),!e)return"drawn";let b=g*(r.across[1]-r.across[0])/n.width,x=-w*(r.up[1]-r.up[0])/n.height;return o.save(),eh(o,[f,p,m,v],[b,x],s),o.restore(),"drawn"}function h1(i,t,e,s){let{context:o,box:n,range:r}=i,[a,h]=r.across,l=Math.ceil(n.width/r1),c=Float64Array.from({length:l+1},(p,m)=>a+(h-a)*m/l),d=t(c,new Float64Array(l+1).fill(1),e),u=Array.from(c,(p,m)=>[i.x(p),i.y(d[m])]);if(!u.some(([p,m],v)=>v>0&&Ne(...u[v-1],p,m,n))){let[p,m]=u[l>>1];return De(o,n,p,m,s),"outside"}return o.save(),o.beginPath(),o.rect(n.left,n.top,n.width,n.height),o.clip(),o.beginPath(),u.forEach(([p,m],v)=>o[v?"lineTo":"moveTo"](p,m)),o.stroke(),o.restore(),"drawn"}var uu=.5,l1=.16,c1=.35;function fu(i,t,e){let{counts:s,features:[o,n]}=i.given(t);return{t,counts:s,dropped:i.dropped(t),seen:i.choice.input_noise>0?{first:o,second:n,target:e}:void 0}}function pu(i,t){if(!i)return{alpha:uu,ring:0,times:1};let e=i.counts?i.counts[t]:1,s=i.dropped[t]>0;return{alpha:e>0&&!s?i.counts?1:uu:l1,ring:i.counts&&e?s?c1:1:0,times:e}}function mu(i,t){return i?.hasBatches?`batch ${i.counts(t).reduce((s,o)=>s+o,0)} of ${i.count}, epoch ${M(t/i.stepsOfEpoch,2)}`:""}function vu(i){if(!i)return"";let{keep_prob:t,input_noise:e}=i.choice;return[i.hasBatches?"ringed: the batch":"",t<1?"faint: an input is dropped":"",e>0?`small dots: inputs ± ${M(e)}`:""].filter(Boolean).join(", ")}var d1=2,u1=.5,f1=1.6,p1=.55;function gu(i,[t,e],{box:s,scale:o,tones:n,classes:r,isHollow:a,step:h}){bu(i,s);for(let l of h?.counts?[!1,!0]:[!0])for(let c=0;c<t.length;c++){let{alpha:d,ring:u,times:f}=pu(h,c),p=r?.[c]??0;f>0===l&&(i.fillStyle=i.strokeStyle=n[p],i.globalAlpha=d,Qa(i,t[c],e[c],p,o),i[a?"stroke":"fill"](),u&&(i.globalAlpha=u,ce(i,t[c],e[c],o*(d1+u1*(f-1))),i.lineWidth=f1*o,i.stroke(),i.lineWidth=1))}i.restore()}function wu(i,[t,e],{box:s,scale:o,tone:n,step:{counts:r}}){bu(i,s),i.fillStyle=n;for(let a=0;a<t.length;a++)r&&!r[a]||(ce(i,t[a],e[a],p1*o),i.fill());i.restore()}function bu(i,{left:t,top:e,width:s,height:o}){i.save(),i.beginPath(),i.rect(t,e,s,o),i.clip(),i.setLineDash([]),i.lineWidth=1}var m1=["dots","triangles","squares"],xu={neurons:"a sum of two tanh",output:"what its model gives"};function yu({kind:i,predicts:t,across:e,up:s,classes:o},n){let r=`${s} against ${e}`,[a]=o,h=v1(o.map((c,d)=>`${c} (${m1[d]})`));if(t==="scores")return["Classes and borders",`${h}, ${r}; each run's two borders of ${a}, ticks on its side`];if(i==="prediction")return["Prediction",`against measured ${e}${n?`, ${n.label}`:""}`];if(i==="boundary")return["Classes and boundary",`${h.replace(/\)$/,", ticks on their side)")}, ${r}`];let l=t in xu?`; each run's curve is ${xu[t]}`:"";return["Data and fit",`${o.length?`${r}, ${h}`:r}${l}`]}function ku({kind:i,predicts:t},e,s){let o=i==="prediction"?"row":Vs({kind:i,predicts:t})?"curve":"line",n=s.join(", "),r=t==="scores"?`${n} scores two classes alike`:`the weights of ${n} are zero`;return[e&&`${e} ${o}${e>1?"s":""} outside`,s.length&&`no line: ${r}`].filter(Boolean).join("; ")}function Mu({kind:i,predicts:t},[e,s]){let o=`${M(e,3)} and ${M(s,3)}`;return Vs({kind:i,predicts:t})?`curve of weights ${o}`:i!=="line"||t==="scores"?`weights ${o}`:t==="product"?`slope ${M(e*s,3)}`:`slope ${M(e,3)}, height ${M(s,3)}`}var v1=i=>[i.slice(0,-1).join(", "),...i.slice(-1)].filter(Boolean).join(" and ");var ho={left:46,right:12,top:7,bottom:20},Yi=class{constructor(t){this.canvas=t,this.context=B(t),this.ground=X(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]},this.others=[],this.outputs=e=>e,this.outside=0,this.without=[],this.stream=void 0,this.step=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s,surface:o}){if(this.companion=t,!t)return;let n=Object.keys(o.parameters).length;this.outputs=jh(t,o),this.others=t.predicts==="scores"?g1(o.coefficients.slice(n)):[];let r=a=>a&&{first:a[0],second:a[1],target:a[2]};this.fitted=r(Oe({surface:o,head:e,array:s})),this.held=r(e.arrays.rows_held_out&&cs(s("rows_held_out"),3)),this.outside=0,this.without=[]}get parts(){return[this.held,this.fitted].filter(t=>t!==void 0)}prepare(t,e,s){let o=e.scale,{companion:n}=this;if(!n)return;this.range=zh(n.kind,this.parts,t,this.outputs),Object.assign(this,{runs:t,colours:e,stream:s,step:void 0});let r=Math.max(ho.left*o,this.widestClass(e)+12);this.box={left:r,top:ho.top*o,width:Math.max(20,this.width-r-ho.right),height:Math.max(20,this.height-(ho.top+ho.bottom)*o)},this.drawGround(e)}widestClass(t){let e=B(this.ground);return e.font=Su(t),Math.max(0,...this.classTicks().map(({text:s})=>e.measureText(s).width))}classTicks(){let{kind:t,classes:e}=this.companion??{classes:[]};return t==="line"?e.map((s,o)=>({value:e.length>2?o:2*o-1,text:s})):[]}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=B(this.ground),{box:s,range:o}=this,n=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=Su(t),e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=nt(...o.up,s.height/(34*n)),a=r.values.map(c=>({value:c,text:Ut(c,r.step)})),h=this.classTicks();for(let{value:c,text:d}of h.length?h:a){let u=Math.round(this.y(c))+.5;$t(e,s.left,u,s.left+s.width,u),e.fillText(d,s.left-6,u)}e.textAlign="center",e.textBaseline="top";let l=nt(...o.across,s.width/(70*n));for(let c of l.values)e.fillText(Ut(c,l.step),this.x(c),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[c,d]=o.across;$t(e,this.x(c),this.y(c),this.x(d),this.y(d))}else for(let c of this.parts)(c!==this.fitted||!this.stream)&&this.drawPlaces(e,c,t)}drawPlaces(t,e,{muted:s,text:o},n){let r=this.companion?.kind??"line";this.drawRows(t,e,Ho(r,e),[s,o,s],n),n?.seen&&this.drawSeen(t,Ho(r,n.seen),o,n)}drawRows(t,e,s,o,n){let r=e===this.held,a=this.companion?.classes??[],h=a.length?Ph(e.target,a):void 0;gu(t,this.pixels(s),{...this.pen,tones:o,classes:h,isHollow:r,step:n})}drawSeen(t,e,s,o){wu(t,this.pixels(e),{...this.pen,tone:s,step:o})}get pen(){return{box:this.box,scale:this.colours?.scale??1}}pixels([t,e]){return[Float64Array.from(t,s=>this.x(s)),Float64Array.from(e,s=>this.y(s))]}stepAt(t){let{stream:e,fitted:s}=this,o=Math.floor(t+1e-9);if(!(!e||!s))return this.step?.t!==o&&(this.step=fu(e,o,s.target)),this.step}draw(t,e){let{context:s,colours:o,ratio:n,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(n,0,0,n,0,0),this.outside=0,this.without=[];let a=this.shownOf(t,e),h=this.stepAt(t);if(h&&this.fitted&&r.kind!=="prediction"&&this.drawPlaces(s,this.fitted,o,h),a&&this.drawPredictions(a,t,o),r.kind!=="prediction"){for(let l of this.runs)t>=l.first&&l!==e&&this.drawLines(r,l,t,o,1.9);e&&this.runs.includes(e)&&this.drawLines(r,e,t,o,3.4)}}shownOf(t,e){if(this.companion?.kind==="prediction")return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}drawLines(t,e,s,o,n){let{context:r}=this,{scale:a}=o;r.strokeStyle=r.fillStyle=o.of(e),r.lineWidth=n*a,r.setLineDash(e.dash.map(l=>l*.8*a));let h=du(this,t,He(e,s),a);this.outside+=h.filter(l=>l==="outside").length,h.includes("none")&&this.without.push(e.label)}drawPredictions(t,e,s){let{context:o,range:n,box:r}=this,a=He(t,e),h=this.stepAt(e);for(let l of this.parts){let c=this.outputs(l.first,l.second,a),d=l===this.fitted?h:void 0;if(this.drawRows(o,l,[l.target,c],[s.of(t),s.of(t)],d),d?.seen){let{first:u,second:f}=d.seen;this.drawSeen(o,[l.target,this.outputs(u,f,a)],s.text,d)}o.fillStyle=s.of(t),c.forEach((u,f)=>{u>=n.up[0]&&u<=n.up[1]||(this.outside++,De(o,r,this.x(l.target[f]),this.y(u),s.scale))})}}describe(t){let{companion:e}=this,s=this.runs.filter(({first:o})=>t>=o);return e?s.map(o=>`${o.label}: ${Mu(e,He(o,t))}`).join("; "):""}},g1=i=>i.flatMap((t,e)=>e%2?[]:[[t,i[e+1]]]),Su=({scale:i,font:t})=>`${11*i}px ${t}`;var w1=.55,Ki=class{constructor(){this.heldOut=void 0,this.fitted=void 0,this.known=new WeakMap}load({surface:t,companion:e,array:s,held:o}){let n=e?.held_numbers;if(this.heldOut=this.fitted=void 0,this.known=new WeakMap,!n||o)return;let{program:r,penalty:a,parameters:h}=t,l=Object.keys(h).length,c=Object.entries(h).map(([m,v])=>a&&m==="strength"?0:v),d=cs(s("rows_held_out"),3),u=d[0].length,f=new Float64Array(u).fill(1/u),p=r.columns?[...d,f].map(m=>m.map(I)):void 0;this.heldOut=se({program:r,coefficients:[...c,...n],rows:p}),a&&(this.fitted=se({...t,coefficients:[...c,...t.coefficients.slice(l)]}))}get isOn(){return this.heldOut!==void 0}losses(t){let{heldOut:e,fitted:s}=this,o=this.known.get(t.x);if(o||!e)return o??{fitted:new Float64Array,heldOut:new Float64Array};let[n,r]=[Float64Array.from(t.x),Float64Array.from(t.y)],a={fitted:s?s(n,r):Float64Array.from(t.height,h=>h+t.floor),heldOut:e(n,r)};return this.known.set(t.x,a),a}curves(t){return t.flatMap(e=>{let{fitted:s,heldOut:o}=this.losses(e),{first:n}=e;return[{run:e,values:o,first:n,share:w1,head:"h"},{run:e,values:s,first:n}]})}inWords(t,e){let{fitted:s,heldOut:o}=this.losses(t),n=Math.min(e,t.records-1),r=o[n]-s[n];return`held out ${M(o[n],3)}, gap ${r>0?"+":""}${M(r,3)}`}};var Ji=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new ys(e(s))),this.fit=new Yi(e("fit")),this.monitor=new Ki,this.fitLabel=this.lossLabel=""}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}load(t){this.fit.load(t),this.monitor.load(t)}describe({surface:t,runs:e,companion:s,companions:o}){let r=[[t.floor===null?"<span><b>f</b> against step</span>":`<span><b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale</span>`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:l},c)=>{[l.previousElementSibling.innerHTML]=r[c],l.setAttribute("aria-label",r[c][1])});let[,a,h]=this.charts;a.canvas.parentElement.hidden=!!(s||o?.length),h.canvas.parentElement.hidden=!e.some(l=>l.rates),s&&this.nameFit(s),this.lossLabel=""}name({surface:t,runs:e,companion:s},o){s&&this.nameFit(s,o),this.monitor.isOn&&this.nameLoss(t,e,o)}nameLoss({penalty:t},e,{time:s,rests:o,lit:n}){let{canvas:r}=this.charts[0],a=Math.floor(s+1e-9),h=e.filter(p=>!p.hidden&&a>=p.first),l=h.includes(n)?n:h[0],c=e.length>1?`${l?.label}: `:"",d=l?`${c}${this.monitor.inWords(l,a)}`:"",u=`against step, log scale; thin, h: held out${t?"; without the penalty":""}`,f=[`Loss f ${u}`,o&&d].filter(Boolean).join(". ");W(r.previousElementSibling,`<span><b>Loss f</b> ${N(u)}</span><span>${N(d)}</span>`),f!==this.lossLabel&&r.setAttribute("aria-label",f),this.lossLabel=f}nameFit(t,{time:e=0,rests:s=!1,lit:o}={}){let{canvas:n,held:r,outside:a,without:h,stream:l}=this.fit,[c,d]=yu(t,this.fit.shownOf(e,o)),u=[d,r&&"hollow: held out",vu(l)].filter(Boolean).join("; "),f=mu(l,Math.floor(e+1e-9)),p=ku(t,a,h),m=[f,N(p)].filter(Boolean).join("; "),v=`<span><b>${c}</b> ${N(u)}</span><span>${m}</span>`,g=[s&&f,p,s&&this.fit.describe(e)],w=[`${c} at this step: ${u}`,...g].filter(Boolean).join(". ");W(n.previousElementSibling,v),w!==this.fitLabel&&n.setAttribute("aria-label",w),this.fitLabel=w}prepare({surface:t,runs:e,companion:s,stream:o},n,r,a){let[h,l,c]=this.charts,d=m=>e.filter(v=>!v.hidden).map(v=>({run:v,values:v[m],first:v.first})),{monitor:u}=this;u.isOn?h.prepare(u.curves(e.filter(m=>!m.hidden)),n,"log",r,a):h.prepare(d("height"),n,t.floor===null?"linear":"log",r,a),l.prepare(d("slope"),n,"log",r,a);let f=m=>new Float64Array(m.records).fill(m.rate),p=d("rates").map(m=>({...m,values:m.values??f(m.run)}));c.prepare(p,n,"log",r,a),s&&this.fit.prepare(e.filter(m=>!m.hidden),a,o)}};function $u(i,t,e,s){let[o,n,r,a]=t.corners(),h=t.half[2],l=(c,d)=>{i.strokeStyle=c,i.beginPath();for(let[[u,f],p]of d){let[m,v]=t.project(u,f,p);i.lineTo(m,v)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:c}of s)l(e.grid,[[n,c],[r,c],[a,c]]);l(e.frame,[[o,-h],[n,-h],[n,h],[r,h],[a,h],[a,-h],[o,-h]]),l(e.frame,[[n,-h],[r,-h],[a,-h]]),l(e.frame,[[r,-h],[r,h]])}var Au=3.6,b1=[2,3,4,5,6,8],Tu=i=>i*.7;function Eu(i,t){let[e]=i.corners(),s=i.half[2],o=t[0]===e[0]?1:0,n=i.half[o],r=m=>o?i.project(e[0],n*m,-s):i.project(n*m,e[1],-s),[a,h]=r(-1),[l,c]=r(1),[d,u]=r(0),f=Math.hypot(l-a,c-h),p=Math.sign((h-c)*(d-i.cx)+(l-a)*(u-i.cy))/f||0;return{axis:o,at:r,out:[(h-c)*p,(l-a)*p],length:f}}function Ou(i,t,e,s,o){i.font=`${e}px ${t.font}`;let n=h=>Math.max(0,...h.map(l=>i.measureText(l).width)),r=n(o.map(({text:h})=>h)),a=[s.slice(0,2),s.slice(2)].map(([h,l])=>{let c=b1.map(d=>nt(h,l,d));return n(c.flatMap(({values:d,step:u})=>rs(d,u).texts))});return{heights:r,numbers:a}}function Nu(i,[t,e],s,{heights:o,numbers:n}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)i.face(t,e,r),r=x1(i,s,o,n);i.face(t,e,r)}function x1(i,t,e,s){let o=Tu(t),[,n,,r]=i.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let h of[n,r]){let{axis:l,at:c,out:d}=Eu(i,h),[u,f]=d.map(Math.abs),[p,m]=[0,1].map(k=>Math.abs(c(1)[k]-c(-1)[k])/2),v=h===n?"left":"right",g=(k,S)=>[u*(k+S)+S,f*(k+t/2)+t/2],[w,b]=g(o,s[l]/2),[x,y]=g(Au*o,t/3);a[v]=Math.max(a[v],w,x-p),a.bottom=Math.max(a.bottom,b,y-m)}return a}function _u(i,t,e,s,o,n,r){let[,a,,h]=t.corners(),l=Tu(s),c=[],d=(u,f,p,[m,v],g)=>{let w=i.measureText(u).width,b=Math.max(w/2,f+m*(g+w/2)),x=p+v*(g+s/2);c.some(y=>Math.abs(y.x-b)<(y.across+w)/2+3&&Math.abs(y.y-x)<s)||(c.push({x:b,y:x,across:w}),i.fillText(u,b,x))};i.textAlign="center",i.textBaseline="middle",i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let{z:u,text:f}of n){let[p,m]=t.project(...a,u);i.fillRect(p-4,Math.round(m),4,1),d(f,p,m,[-1,0],l)}i.strokeStyle=e.frame;for(let u of[a,h]){let{axis:f,at:p,out:m,length:v}=Eu(t,u),[g,w]=o.slice(2*f,2*f+2),[b,x]=m,y=nt(g,w,v/(4.6*s)),{texts:k,counted:S}=rs(y.values,y.step);i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let[T,E]of y.values.entries()){let[$,F]=p(2*(E-g)/(w-g)-1);i.beginPath(),i.moveTo($,F),i.lineTo($+4*b,F+4*x),i.stroke(),d(k[T],$,F,m,l)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text;let[A,O]=p(0);d(`${f?"y":"x"}${S}`,A,O,m,Au*l)}i.font=`${s}px ${e.font}`,i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)}function Iu(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:y1(i,n):l=>l,h=(l,c)=>{let d=(a(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(u=>Math.abs(u.share-d)>.9/o)&&r.push({share:d,text:c,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:M(t.least)}];e&&n===null&&h(0,"0");for(let l=300;e&&l>-300;l--)h(10**l,St(l)),n===null&&h(-(10**l),"−"+St(l));if(r.length<2){let l=n??0,c=e?nt(t.least-l,t.most-l,o):nt(t.low,t.high,o);for(let d of c.values)h(d,Ut(d,c.step))}return r}function y1(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function Ru(i,t,e,s){let[o,n,r,a]=t,h=Math.max(n-o,a-r),[l,c]=[n-o,a-r].map(f=>3*Math.max(4,Math.round(e*f/h/3))+1),d=i.grid(o,n,r,a,l,c).map(f=>Number.isFinite(f)?f:NaN),u=d.map(f=>i.level(f));return{columns:l,rows:c,f:d,level:u,height:s?u:d,domain:i.surface.domain,window:t}}function ju(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function zu(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=c=>s[Math.floor(c*(s.length-1))],[n,r]=Lu(i.height),[a,h]=Lu(i.f),l={low:n,high:r,least:a,most:h,cut:""};return s.length?(e?l.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:n-.5,high:n+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function Lu(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function zr(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,h]=t,l=Float64Array.from({length:s},(m,v)=>r*(2*v/(s-1)-1)),c=Float64Array.from({length:o},(m,v)=>a*(1-2*v/(o-1))),d=n.map(m=>h*(2*(m-e.low)/(e.high-e.low)-1)),u=(m,v,g,w)=>(d[m+g]-d[m-v])/w||0,f=d.map((m,v)=>{let g=v%s,w=g>0?1:0,b=g<s-1?1:0;return u(v,w,b,l[g+b]-l[g-w])}),p=d.map((m,v)=>{let g=Math.floor(v/s),w=g>0?1:0,b=g<o-1?1:0;return u(v,w*s,b*s,c[g+b]-c[g-w])});return Object.assign(i,{x:l,y:c,z:d,slopeX:f,slopeY:p})}function Pr({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),h=(r-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(i-2,Math.floor(a)),c=Math.min(t-2,Math.floor(h));if(!(a>=0&&h>=0&&a<=i-1&&h<=t-1))return NaN;let d=c*i+l,u=a-l,f=h-c;return(o[d]*(1-u)+o[d+1]*u)*(1-f)+(o[d+i]*(1-u)+o[d+i+1]*u)*f}var Pu=180,Cu=.012,Xi=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],h=e[3]-e[2],l=Math.max(a,h),{floor:c}=t.surface,d=Ru(t,e,o?Pu:Pu/3,s),u=o?ju(d):d;this.range=zu(d,u,s&&c!==null),n.half=[a/l/2,h/l/2,.23],this.fine=zr(d,n.half,this.range),this.coarse=o?zr(u,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?c===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[h,l,c]=this.camera.half,{low:d,high:u}=this.range,f=this.logHeight?this.landscape.level(s):s;return[h*(2*(t-o)/(n-o)-1),l*(2*(e-r)/(a-r)-1),c*(2*(f-d)/(u-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,Pr(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+Cu);return this.terrain.depthAt(n,r)>a+Cu/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,h]=this.camera.half,[l,c,d,u]=this.window;return Math.abs(Pr(this.shown,o,n)-r)<.02?[l+(c-l)*(o/a+1)/2,d+(u-d)*(n/h+1)/2]:null}};function Zi(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function Cr(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),h=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&h<0)return null;a>0&&(o=Math.min(o,h/a)),a<0&&(s=Math.max(s,h/a))}return s<=o?[s,o]:null}function Fu(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=Cr(n,r,s);if(a&&a[1]<1)return[Zi(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var Qi={azimuth:-108,elevation:54,magnification:1},Du=.4,tn=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Qi.azimuth,this.elevation=Qi.elevation,this.magnification=Qi.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Qi)}orbit(t,e){this.azimuth=(this.azimuth-t*Du)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Du))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:n,bottom:r}){let[a,h]=[this.azimuth,this.elevation].map(f=>f*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(h),cosE:Math.cos(h)});let[l,c]=this.reach(),d=Math.max(20,t-s-o),u=Math.max(20,e-n-r);this.unit=this.magnification*Math.min(d/l,u/c)/2,this.cx=s+(t-s-o)/2,this.cy=n+(e-n-r)/2}reach(){let[t,e,s]=this.half,[o,n]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*n,this.sinE*(t*n+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var k1=4,lo=.25,en=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let h=o[a],[l,c]=s.toCanvas(t.at),[d,u]=s.toCanvas(h);Math.hypot(d-l,u-c)<.6&&a<e||this.follow(t,h,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),h=Cr(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!h){t.stroke=void 0;return}let[l,c]=h,d=g=>Zi(n,e,g),[u,f]=o.toCanvas(d(l)),[p,m]=o.toCanvas(d(c)),v=Math.max(1,Math.ceil(Math.hypot(p-u,m-f)/k1));l>0&&(t.stroke=void 0);for(let g=0;g<v;g++){let w=l+(c-l)*(g+.5)/v,b=o.hides(...d(w),r+(a-r)*w);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(u,f),s.push(t.stroke));let[x,y]=o.toCanvas(d(l+(c-l)*(g+1)/v));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-u,y-f),[u,f]=[x,y]}c<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:h,offset:l}of e){if(a){s.globalAlpha=lo,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(h),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(h),o.setLineDash(t.dash.map(c=>c*r)),o.lineDashOffset=l),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(h)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:h}of this.pens){let{run:l,points:c,first:d}=h;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:Yo,at:c[l.branch_step],fault:s.fault(c[l.branch_step]),run:l});let u=Math.min(e,l.records-1),f=Math.floor(u+1e-9),p=u-f,m=c[f],v=s.fault(m);if(p>1e-9){let x=[],y={at:m,fault:v,length:0};m=Zi(m,c[f+1],p),v+=(s.fault(c[f+1])-v)*p,this.follow(y,m,x),this.stroke(l,x,t,t)}let[g,w,b]=n.half;if(Math.abs(m[0])<=g&&Math.abs(m[1])<=w&&m[2]<=b){let x=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:x?Vo:oe,at:m,fault:v,run:l})}else{let x=Fu(c,d,f,n.half);x&&a.push({draw:M1(n,x[1]),at:x[0],fault:0,run:l})}}for(let{draw:h,at:l,fault:c,run:d}of a){let[u,f,p]=l,[m,v]=s.toCanvas(l);t.globalAlpha=s.hides(u,f,Math.max(p,-n.half[2]),c)?.5:1,h(t,d,m,v,r,o),t.globalAlpha=1}}};function M1(i,t){let[e,s]=i.project(...t);return(o,n,r,a,h,l)=>Go(o,n,r,a,e-i.cx,s-i.cy,h,l)}var $1=44,A1=6;function Bu(i,t,e,s){let[o,n]=[new Path2D,new Path2D];for(let[r,a]of T1(e,t.window)){let h=p=>{let[m,v]=[0,1].map(g=>r[g]+(a[g]-r[g])*p);return t.toBox(m,v,t.landscape.at(m,v))},[[l,c],[d,u]]=[t.toCanvas(h(0)),t.toCanvas(h(1))],f=Math.max(1,Math.ceil(Math.hypot(d-l,u-c)/A1));for(let p=0;p<f;p++){let m=h((p+.5)/f),v=t.hides(...m,t.fault(m))?n:o,[g,w]=t.toCanvas(h(p/f)),[b,x]=t.toCanvas(h((p+1)/f));v.moveTo(g,w),v.lineTo(b,x)}}i.save(),i.setLineDash([]),i.lineWidth=s.scale,i.strokeStyle=s.text;for(let[r,a]of[[o,1],[n,lo]])i.globalAlpha=.45*a,i.stroke(r);i.restore()}function T1(i,[t,e,s,o],n=$1){let r=[[t,s],[e,s],[e,o],[t,o]],a=[],h=(l,c,d)=>{let u=E1(l,c,d);if(!u)return;let[f,p]=u.map(m=>[l[0]+(c[0]-l[0])*m,l[1]+(c[1]-l[1])*m]);a.push([f,p])};i.forEach((l,c)=>h(l,i[(c+1)%i.length],[r]));for(let l=1;l<n;l++){let c=t+(e-t)*(2*l/n-1);h([c,s],[c+(e-t),o],[r,i])}return a}function E1(i,t,e){let[s,o]=[0,1];for(let n of e){let r=Math.sign(O1(n));for(let a=0;a<n.length;a++){let[h,l]=n[a],[c,d]=n[(a+1)%n.length],[u,f]=[r*(l-d),r*(c-h)],p=u*(t[0]-i[0])+f*(t[1]-i[1]),m=u*(i[0]-h)+f*(i[1]-l);if(p===0&&m<0)return null;p>0&&(s=Math.max(s,-m/p)),p<0&&(o=Math.min(o,-m/p))}}return s<o?[s,o]:null}function O1(i){return i.reduce((t,[e,s],o)=>{let[n,r]=i[(o+1)%i.length];return t+e*r-n*s},0)}function qu({contour:i,contourStrong:t}){return Math.round(8*co(i)[3]/co(t)[3])}function Wu(i){return[0,co(i.veil)[3]].map(t=>N1(i,t))}function co(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function N1(i,t){let e=co(i.rim),[s,o,n,r]=co(i.contourStrong),a=[s,o,n],[h,l]=i.dark?[.62,1.5]:[.74,1.07],c=new Uint32Array(360*256),d=new Uint8ClampedArray(c.buffer),u=i.ramp.length/3-1;for(let f=0;f<c.length;f++){let p=3*Math.round((f&255)*u/255),m=(f>>8)%40,v=r*Math.floor((f>>8)/40)/8,g=h+(l-h)*m/39;for(let w=0;w<3;w++)d[4*f+w]=(Math.min(255,i.ramp[p+w]*g)*(1-v)+a[w]*v)*(1-t)+e[w]*t;d[4*f+3]=255}return c}var I1=24e5,L1=["px","py","pd","level","shade"],sn=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=qu(t),this.palettes=Wu(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:h,z:l,domain:c,window:d}=t,[,,u]=e.half,f=(p,m)=>{let v=d[2*m]+(d[2*m+1]-d[2*m])*p;return v>=c[2*m]&&v<=c[2*m+1]};for(let p=0;p<h-1;p++){let m=e.sinA>0?h-2-p:p;for(let v=0;v<a-1;v++){let g=e.cosA>0?v:a-2-v,w=m*a+g,b=Math.min(l[w],l[w+1],l[w+a],l[w+a+1]),x=Math.max(l[w],l[w+1],l[w+a],l[w+a+1]);b<u&&x<1e4&&(this.cut=b<-u||x>u,this.palette=this.palettes[f((g+.5)/(a-1),0)&&f(1-(m+.5)/(h-1),1)?0:1],b<-u&&this.lid(t,e,[w,w+1,w+a,w+a+1]),this.lines=!0,this.triangle(w,w+1,w+a),this.triangle(w+1,w+a,w+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,h=Math.hypot(n,r)*t.unit,l=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-h-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let c=Math.min(e,Math.ceil(t.cx+h+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(I1/((c-this.left)*(d-this.top)))),this.across=Math.round((c-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=c-this.left,this.height=d-this.top;let{image:u}=this;return u?.width!==this.across||u?.height!==this.down?(this.image=u=new ImageData(this.across,this.down),this.pixels=new Uint32Array(u.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,u}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:h,slopeY:l,level:c}=t,d=s*o;if(this.px.length!==d+4)for(let g of L1)this[g]=new Float64Array(d+4);this.scratch=d,this.level.set(c);let{sinA:u,cosA:f}=e,[p,m,v]=[.45*f+.5*u,.45*u-.5*f,.74];for(let g=0,w=0;g<o;g++)for(let b=0;b<s;b++,w++){this.corner(w,e,n[b],r[g],a[w]);let x=(v-h[w]*p-l[w]*m)/Math.sqrt(1+h[w]*h[w]+l[w]*l[w]);this.shade[w]=x>0?x*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,h],l)=>{this.corner(n+l,t,r,a,h),this.level[n+l]=s,this.shade[n+l]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(d,u)=>{for(let f=0;f+1<d.length;f++){let p=[d[f],d[f+1]],m=Math.max(n[p[0]],n[p[1]]);if(!(m>-this.hz&&m<1e4))continue;this.cut=!0;let g=[n[p[0]],n[p[1]],-this.hz,-this.hz].map((w,b)=>[s[p[b%2]%t],o[Math.floor(p[b%2]/t)],w]);this.face(r,g,(128-this.tintBase)/this.tintSlope,u)}},h=r.sinA>0?0:e-1,l=r.cosA>0?t-1:0,c=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,u)=>h*t+u),c?.12:.55),a(Array.from({length:e},(d,u)=>u*t+l),c?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:h,pixels:l,depths:c,across:d,palette:u,tintBase:f,tintSlope:p,cut:m,hz:v,zDepth:g}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let w=o[t],b=n[t],x=o[e],y=n[e],k=x-w,S=y-b,A=o[s]-w,O=n[s]-b,T=Math.max(0,Math.ceil(b-.5)),E=Math.min(this.down,Math.ceil(n[s]-.5)),$=k*O-A*S;if(T>=E||Math.abs($)<.001)return;let F=z=>((z[e]-z[t])*O-(z[s]-z[t])*S)/$,_=z=>((z[s]-z[t])*k-(z[e]-z[t])*A)/$,Q=F(r),L=_(r),D=F(a),dt=_(a),Ot=F(h),gt=_(h),j=Math.hypot(D,dt),ut=this.density/2,yt=Math.min(a[t],a[e],a[s]),wt=Math.max(a[t],a[e],a[s]),rt=Math.min(1,(.34-j*this.density)*7),st=this.lines&&rt>0&&Math.floor(wt+j*ut+j)!==Math.floor(yt-j*ut-j);for(let z=T;z<E;z++){let U=z+.5,lt=w+(U-b)*A/O,ot=U<y?w+(U-b)*k/S:x+(U-y)*(o[s]-x)/(n[s]-y),q=Math.max(0,Math.ceil(Math.min(lt,ot)-.5)),at=Math.min(d,Math.ceil(Math.max(lt,ot)-.5)),tt=q+.5-w,it=U-b,et=this.zTop+this.zRow*U,ct=r[t]+Q*tt+L*it,G=a[t]+D*tt+dt*it,ht=h[t]+Ot*tt+gt*it;for(let H=z*d+q,Pt=z*d+at;H<Pt;H++,ct+=Q,G+=D,ht+=Ot){if(m){let J=g*ct+et;if(J>v+1e-6||J<-v-1e-6)continue}let Nt=f+p*G,_t=0;if(st){let J=Math.round(G),kt=ut+.5-Math.abs(G-J)/j;kt>0&&(_t=Math.round(rt*(kt<1?kt:1)*(J%3===0?8:this.thin)))}l[H]=u[(_t*40+(ht+.5|0)<<8)+(Nt<0?0:Nt>255?255:Nt|0)],c[H]=ct}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var R1=140,on=class{constructor(t){this.canvas=t,this.context=B(t),this.land=B(X()),this.under=B(X()),this.line=B(X()),this.buffer=B(X()),this.camera=new tn,this.terrain=new sn,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:h}=this,l=JSON.stringify([s,o,r,n]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let c=new Xi(t,s,o,r,a,h);h.mix(n,d=>t.tint(d)),this.paths=new en(c,n,this.under,this.line),Object.assign(this,{key:l,fine:r,stale:!0})}this.paths.load(e)}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},R1)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:h}=this,{box:l,colours:c}=t,{landscape:d,range:u,logHeight:f,window:p,title:m}=l,v=this.fine&&!this.moving,g=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*c.scale,w=k=>Iu(d,u,f,s.half[2],k/(2.4*g)),b=[t,g,r];(!this.widths||b.some((k,S)=>k!==this.measured[S]))&&(this.measured=b,this.widths=Ou(e,c,g,p,w(.4*r))),Nu(s,[n,r],g,this.widths),l.shown=v?l.fine:l.coarse;let x=o.paint(l.shown,s,n,r,v?2:1);h.canvas.width=x.width,h.canvas.height=x.height,h.putImageData(x,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let y=w(2*s.half[2]*s.unit*s.cosE);$u(e,s,c,y),e.imageSmoothingQuality=v?"high":"low",e.drawImage(h.canvas,o.left,o.top,o.width,o.height),_u(e,s,c,g,p,y,m),d.surface.dead&&Bu(e,l,d.surface.dead,c);for(let k of[!0,!1])this.drawPoints(l,c,k);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,h]=this.camera.half,l=!1,c={toPixel:(d,u)=>{let[f,p,m]=t.toBox(d,u,n.at(d,u));l=Math.abs(f)<=r&&Math.abs(p)<=a&&m<=h&&t.hides(f,p,Math.max(m,-h),t.fault([f,p,m]))===s;let[v,g]=t.toCanvas([f,p,m]);return[v,g]},inside:()=>l};o.globalAlpha=s?lo:1,n.points(o,c,e),o.globalAlpha=1}};var j1=2.5,z1=6,Dr=820,P1=1100,C1=1.4,Hu=140,nn=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new Bi,this.panels=new Gi(this.stage),this.key=new Vi(this.stage.querySelector(".ov-key")),this.hall=new Wi(s),this.layers=new Hi(this.stage),this.trails=new Ko(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new on(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.cloud=new qi(t),this.race=new Ji(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);pr(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=Rr(this.player.root),n=(a,h)=>JSON.stringify([rc(a),h]),r=e&&n(s,o)===n(e.surface,this.colours);this.colours=o,r||(this.landscape=new ao(s,se(s))),this.race.load(t),this.plane.domain=s.domain,(!e||Ie(e.surface)!==Ie(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e,companions:s}=this.player;return t?.graph?[]:t?.inside?e.charts:[...s.charts,...this.race.shown]}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=Rr(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:h}=t;if(!n)return;let l=a.projector?Dr*this.colours.scale/C1:Dr,c=!!(t.sync.group||r.clientWidth<l)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",c),r.classList.toggle("ov-snug",!c&&r.clientWidth<l*P1/Dr);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let u=bs();this.hall.fit(),this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},u),this.key.show(n.surface,this.colours,u,this.cloud.words),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:f,clientHeight:p}=o,{clientWidth:m,clientHeight:v}=s.canvas,g=this.panels.places.map(({i:x})=>x),w=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),b=[f,p,u,this.colours.scale,m,v,h.width,this.panels.on,g,w];if(!(!(f*p||m*v)||b.join()===this.size)){this.size=b.join(),f&&p&&e.resize(f,p,u),m&&v&&s.resize(m,v,u),h.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,u);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Hu)}resurface(){let{surface:t}=this.player.scene;this.landscape=new ao(t,se(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},Hu)}draw(){let{view:t}=this.player;this.cloud.offer(),t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,graph:s,companions:o,clock:n,legend:r}=this.player,a=this.inspected!==n.step||!n.playing;t.inside&&a&&e.update(n.step,!n.playing),t.graph&&a&&s.update(n.step,!n.playing),!t.inside&&!t.graph&&a&&o.update(n.step,!n.playing,r.lit),this.inspected=n.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:h}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let m of["halo","line"])s.moved(m);this.trails.reset(h,e,a),r.place()}this.trails.draw(n.time),this.cloud.draw(this.stale.land||this.stale.trails);let{view:l,inside:c,quiz:d,viewState:u,firstVisit:f}=t;s.emptied("heads");let p=l.inside&&c.ready&&c.at(n.time);for(let{runs:m,i:v=u.run,dx:g,dy:w}of h){let b=s.moved("heads",g,w);o.on&&o.drawStart(b,r.position,e),p&&v===u.run&&(o.on||!p.insight.run.hidden)&&c.draw(b,p,a),l.graph&&v===u.run&&t.graph.drawArrow(b,n.time,a),Kh(b,m,e,n.time,a),d.draw(b,e,a),f.draw(b,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?z1:j1;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let h=t.view.map((c,d)=>d%2?Math.min(c,a[d]):Math.max(c,a[d])),l=t.fitted?a:h[0]<h[1]&&h[2]<h[3]?h:t.view;s.prepare(this.landscape,o.runs,l,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,companions:n,legend:r}=this.player,{low:a,high:h}=this.landscape,l=[a-.5*(h-a),h+.5*(h-a)];if(this.stale.charts){let{undecided:c}=this.player.quiz;for(let d of this.charts)Object.assign(d,{coarse:this.bends,foretells:!c});e.inside?o.prepare(this.colours,l):e.graph||(n.prepare(t,this.colours),this.race.prepare(t,s.last,l,this.colours))}for(let c of this.charts)c.draw(s.time,r.lit);!e.inside&&!e.graph&&this.race.name(t,{time:s.time,rests:!s.playing,lit:r.lit})}};var rn=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:h}=this.player,{plane:l,surface3d:c}=n,{number:d,step:u,plays:f,speed:p,window:m,camera:v,hidden:g}=t;return this.restored=d,o.pause(),o.seek(u),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((w,b)=>r.setHidden(b,g.includes(b))),m&&l.show(m),v&&Object.assign(c.camera,{azimuth:v[0],elevation:v[1],magnification:v[2]}),n.invalidate("land"),f&&!h&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:h,magnification:l}=r.camera,c=s.runs.flatMap((u,f)=>u.hidden?f:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(u=>Number(u.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,h,l].map(u=>Number(u.toFixed(2))).join("~")}`),[...d,...c.length?[`hidden:${c.join("~")}`]:[]].join()}};function Ss({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let h of r.method.remembers)a.push(`${h} along x`,`${h} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:a}}var Br=Array.from({length:2},()=>new Int32Array(0));function F1(i,t){return Br[t].length<i&&(Br[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),Br[t]}function Uu(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,r=Array.from({length:2},(l,c)=>F1(64*n,c)),a=r.map(()=>0),h=e*64;for(let l=0;l<64&&h+l<t;l++){for(let c=0;c<i.length;c++)s[c]=i[c][h+l]+0;for(let c=0;c<2;c++)for(let d=0;d<n;d++)a[c]=a[c]+Math.imul(o[d],r[c][l*n+d])|0}return a.map(l=>l>>>0)}function Vu(i,t,e){if(i?.records!==t)return!1;let{columns:s}=Ss(i);for(let o=0;o*2<e.length;o++)if(Uu(s,t,o).some((n,r)=>n!==e[o*2+r]))return!1;return!0}function Yu(i,t){let{columns:e,names:s}=Ss(t),o=i?Ss(i).columns:[],n=Math.min(i?.records??0,t.records);for(let r=0;r<n;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return i?.records===t.records?void 0:{step:n,name:"end"}}var D1=400,B1=20,an=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((h,l)=>{let c=h&&Yu(o[l],h);c&&this.doubts.set(l,c)});let{arrays:r}=t.head,a=s&&e.every((h,l)=>r[`digest${l}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),D1))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],r=o[t];Vu(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),B1)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let r=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Ku(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Ku(this.said,this.words)}};function Ku(i,t){i.textContent!==t&&(i.textContent=t)}var q1="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",W1=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,H1="race|inside|toggle-inside|graph|toggle-graph|graph-next|branch|previous-run|next-run",U1={view:new RegExp(`^(${H1}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),dial:/^(dial|fan)$/,runs:/^branch$/},G1=5e3,$s=0,hn=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(q1)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout($s),$s=setTimeout(()=>{$s=0,document.documentElement.removeAttribute("data-ov-undecided")},G1))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!$s&&this.decides>0;o&&(clearTimeout($s),$s=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!W1.test(t)||s.locked?.some(o=>U1[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${M(t,3)}, ${M(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>M(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,h=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=h?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,c,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:c*a}),t.setLineDash(d),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(h?-17:17)*a,r);t.setLineDash([])}}};var V1=90,Y1=400,ln=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!n)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(h=>`${h.label}: ${M(h.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},Y1))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();W(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||n-this.shown.at>V1||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var K1=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],J1=1500;function Ju(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?K1.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var qr=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Ju(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),J1)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:h}=r.layers,{width:l,height:c}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,c);for(let p of this.sources())t.drawImage(p,0,0,l,c);t.setTransform(h,0,0,h,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(p=>!p.hidden)],u=l/h-22,f=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(u-f,18,f+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,m)=>{let v=32+20*m;m&&oe(t,p,u-f+15,v,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,u-f+(m?36:10),v)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},cn=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Ju()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new qr(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),Ni(t,`${this.player.scene.surface.key}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};function As(i){let t=Fo(i),{simulator:e}=t,s=t.allRuns.map(({records:h})=>h);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});t.surface.penalty&&(t.surface.minimizer=e.points??void 0);let o=new gs({...t,simulator:e}),n=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((h,l)=>{let c=e.paths[l],d=o.simulate(c,n,r);a.simulated[l]=d,d&&t.head.arrays[`records${l}`]&&(a.recorded[l]=X1(n,t,l,d));let u=a.recorded[l]??d;u&&Object.assign(h,ai(o,n,h,c,u))}),Object.assign(t,a,{stream:n.stream})}function X1({simulator:i},t,e,s){let o=t.array(`records${e}`),n=Ss(s).columns.length,r=o.length/n,a=Array.from({length:n},(h,l)=>o.subarray(l*r,(l+1)*r));return{...i.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var dn=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:h}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+h}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let c=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${M(s)}, ${M(o)}.${c}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var uo=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var un=new Map,fn=class{constructor(t){this.player=t,this.own=new uo(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!un.has(t)){let o=new Set;un.set(t,{members:o,clock:new uo(n=>o.forEach(r=>r.tick(n)))})}let{root:e,picture:s}=this.player;this.group=un.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?Xu(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Xu(t);e.stop(),t&&un.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||Le(o.scene.surface)!==Le(t.surface))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function Xu({clock:i,members:t}){let e=[...t].map(({player:o})=>o.scene),s=String(e.some(o=>o.companion||o.companions?.length));i.setLast(Math.max(...e.map(({steps:o})=>o)));for(let{player:o}of t)o.root.dataset.companion=s,o.readout.setLast(i.last),o.runsChanged(),o.picture.schedule()}var pn=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},Si),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let r={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>Wr(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&Wr(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return Ie(s.surface);if(n<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(n);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,r=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return o.sharing.numbers(n)[s];if(r<0)return;let{values:a,schedule_values:h}=o.last(r);return(t==="schedule"?h:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(h=>Wr(h,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(n);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(l=>this.turnOf(l)),[n]=t?this.turnOf(t):[],r=l=>Object.fromEntries(s.filter(c=>c.owner===l).map(({name:c,value:d})=>[c,d])),a=r("scene"),h=r("surface");return{kept:o.length?o:void 0,turn:n,...Object.fromEntries(wc.map(l=>[l,a[l]])),coefficients:Object.keys(h).length?h:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,c=>s.last(c)),h=o?this.numbers(n,c=>K(o[c])):a,l={side:t.side,shown:h,inForce:a};document.dispatchEvent(new CustomEvent("ov-bent",{detail:l}))}numbers(t,e){let{scene:s,bending:o}=this.player,{runs:n}=s,{surface:r,start:a}=t,[h,l]=a;return{run:Object.fromEntries(n.map(({name:c},d)=>[c,e(d).values])),schedule:Object.fromEntries(n.map(({name:c},d)=>[c,e(d).schedule_values])),surface:r.parameters,scene:o.laboratory.sharing.numbers(t),start:{x:h,y:l}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},Wr=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var Zu="ov-hall",mn=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,Zu,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.graph||this.current.dial),a=r?e.findIndex(h=>h.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(Zu,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,graph:o,dial:n,companions:r,tabs:a,scene:h}=this.player,l=this.current,c=Js(h,l),d=(f,p)=>t.querySelector(`[data-do="${f}"]`)?.setAttribute("aria-pressed",String(!!p)),u={inside:!!l.inside,graph:!!l.graph,dial:!!l.dial};Object.assign(t.dataset,{stage:l.stage,...u,companionKind:c??""}),e.stage.hidden=l.stage==="relief",t.querySelector(".ov-depth").hidden=l.stage==="map"||l.stage==="grid",t.querySelector(".ov-race").hidden=u.inside||u.graph,s.root.hidden=!l.inside,o.root.hidden=!l.graph,e.race.fit.canvas.parentElement.hidden=c!=="fit",r.root.hidden=(c??"fit")==="fit",a.show(h.companions??[],c),n.root.hidden=!l.dial;for(let f of["map","relief","both","grid"])d(f,l.stage===f);d("race",!(l.inside||l.graph)),d("log-height",l.log_height);for(let f of["inside","graph","dial","fan","cloud","projector"])d(f,l[f]);e.enlarge(),n.load(h),l.inside&&s.build(),l.graph&&o.build(),r.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var Ur=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new Ms(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new $i(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new fn(this),this.viewState=new mn(this),this.picture=new nn(this,s),this.bending=new Ai(this),this.turning=new pn(this),this.proof=new an(this),this.start=new dn(this,e(".ov-start")),this.legend=new Ci(this,e(".ov-legend")),this.readout=new ln(this),this.playback=new rn(this),this.recorder=new cn(this,e('[data-do="record"]')),this.quiz=new hn(this),this.firstVisit=new ji(this,e(".ov-first-visit")),this.keys=new Oi(e('[data-do="keys"]')),this.inside=new jt(this,e(".ov-inside")),this.graph=new jt(this,e(".ov-graph")),this.dial=new jt(this,e(".ov-dial")),this.companions=new jt(this,e(".ov-companion")),this.tabs=new Zo(e(".ov-companion-tabs"),o=>this.viewState.change({companion:o})),Cd(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.graph.stop(),this.companions.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)Fd(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||Ie(e.surface)!==Ie(t.surface),n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.graph.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},Qu=Mi(i=>new Ur(i),(i,t,e)=>{i.inspectorLoader??=new zi(i,e),i.inspectorLoader.show(t instanceof Uint8Array?As(t):t)});var tf=`.ov-number {
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
`;var ef=`.ov-number-track {
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
`;var sf=`.ov-player:focus-visible,
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
`;var of=`.ov-player button {
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
`;var nf=`[data-dial="true"].ov-player {
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
`;var rf=`.ov-side {
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
`;var af=`.ov-inside {
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
`;var hf=`.ov-player .ov-legend-head {
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
`;var lf=`.ov-chart {
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
.ov-companion-tabs {
  align-self: flex-start;
}
`;var cf=`/* Over the foot of the picture, beside nothing that is to be pressed. */
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
`;var df=`.ov-player.ov-large {
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
`;var uf=`:is(.ov-aim, .ov-confirm) {
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
    .ov-chart:not([data-chart="fit"], .ov-companion *),
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
/* A companion has more to say, and in a lecture hall in larger letters. */
.ov-player[data-held="true"]:is([data-companion-kind="layer"], [data-companion-kind="depth"]):not(.ov-narrow) {
  grid-template-columns: minmax(0, 1fr) clamp(300px, 24%, 460px);
}
.ov-player[data-held="true"] .ov-race::after {
  content: "The curves and the outcomes come with the answer.";
  color: var(--ov-muted);
  padding: 6px 2px;
}
[data-locked~="view"] :is(.ov-head, .ov-switch, .ov-companion-tabs),
[data-locked~="dial"] [data-do="dial"],
[data-locked~="runs"] :is(.ov-forks, .ov-pairs, details:has(> :is(.ov-forks, .ov-pairs))) {
  display: none !important;
}
`;var ff=`.ov-ended {
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
  /* With tabs above them as well. */
  .ov-narrow[data-sync-group] .ov-companion-tabs:not([hidden]) ~ .ov-chart[data-chart="fit"] {
    height: 148px;
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
.ov-hall.ov-narrow[data-sync-group]
  :is(.ov-head, .ov-switch, .ov-chart, .ov-companion, .ov-companion-tabs, .ov-dial, .ov-tools) {
  display: none;
}
@container pair (max-width: 695px) {
  [data-sync-group].ov-narrow {
    --ov-stage: min(74vw, 34vh);
  }
  [data-sync-group] .ov-race :is(.ov-chart, .ov-companion, .ov-companion-tabs),
  [data-sync-group][data-side="b"]:not(:fullscreen) .ov-controls {
    display: none;
  }
}
`;var Gr=[sf,of,ef,nf,rf,af,hf,lf,cf,df,uf,ff].join("");var dw=121,Vr=class{constructor(t){let e=o=>t.querySelector(o);this.root=e(".ov-number"),this.label=e(".ov-number-label"),this.more=e(".ov-number-more"),this.help=e(".ov-number-help"),this.abort=new AbortController,this.outbox=new Ms(()=>{}),this.sent=void 0,this.given=void 0,this.awaited=void 0,this.patience=0,this.shown=void 0;let{signal:s}=this.abort;this.control=new ke(this.root,{turn:o=>this.tell("turn",o),release:o=>this.release(o),back:()=>this.tell("back",this.control.inForce)},{signal:s,spoken:o=>M(o,6)}),document.addEventListener("ov-bent",o=>this.hear(o.detail),{signal:s}),this.explain(!1),this.more.addEventListener("click",()=>this.explain(!!this.help.hidden),{signal:s})}destroy(){this.control.back(),this.abort.abort(),clearTimeout(this.patience),this.outbox.stop()}load(t){let e=this.sent?.value;this.sent=JSON.parse(new TextDecoder().decode(t)),this.sent.value!==e&&(this.shown=void 0);let{parameter:s,value:o,label:n,layout:r,help:a}=this.sent;o===this.awaited&&this.answered(),this.label.innerHTML=uw(n,s),this.root.dataset.layout=r,this.label.hidden=r==="bare",this.more.hidden=!["tall","typed"].includes(r)||!a,this.more.setAttribute("aria-label",`About ${n}`),this.help.textContent=a,this.more.hidden&&this.explain(!1),this.show(),this.root.dataset.ready="true",this.sent.reveal&&e===void 0&&this.reveal(),o!==e&&document.dispatchEvent(new CustomEvent("ov-ask"))}show(){if(!this.sent)return;let{parameter:t,value:e,suits:s,ends:o,label:n,fixed:r}=this.sent,a=this.awaited??e,h=new Me(t,a,s??t.default,o);this.given={scale:h,lattice:h.lattice(dw),inForce:a,label:n,fixed:r},this.control.load({...this.given,value:this.shown})}reveal(){this.root.scrollIntoView({block:"center"}),this.control.track.root.focus({preventScroll:!0})}hear(t){let{turns:e,parameter:s}=this.sent??{};if(!this.sent||!this.given||!e||!s||t.side!==e.side)return;let{owner:o,run:n=""}=e,r=l=>(o==="run"||o==="schedule"?l[o][n]:l[o])?.[s.name],a=r(t.inForce),h=r(t.shown);a!==void 0&&a!==this.sent.value?(this.sent.value=a,a===this.awaited&&this.answered(),this.shown=h,this.show()):h!==this.shown&&(this.shown=h,this.control.load({...this.given,value:h}))}release(t){this.answered(),this.awaited=t,this.patience=setTimeout(()=>{this.answered(),this.show()},Si),this.tell("release",t)&&this.outbox.send("release",{value:t,at:Date.now()}),this.show()}answered(){clearTimeout(this.patience),this.awaited=void 0}tell(t,e){if(!this.sent?.turns)return!!this.sent;let s={...this.sent.turns,name:this.sent.parameter.name,value:e,phase:t};return document.dispatchEvent(new CustomEvent("ov-turn",{detail:s,cancelable:!0}))}explain(t){this.help.hidden=!t,this.more.setAttribute("aria-expanded",String(t))}};function uw(i,{sign:t,scale:e}){if(e==="switch")return i;let s=i.split(" "),o=s.pop();return[...s,...t.replace(/<[^>]*>/g,"")===o?[]:[o],t].join(" ")}var pf=Mi(i=>new Vr(i),(i,t)=>i.load(t));var vn=class{constructor(t){this.kind="",this.at=-1/0,addEventListener("hashchange",t)}get query(){return location.hash.slice(1)}get note(){return history.state}write(t,e,s){if(t===this.query)return;let o=performance.now(),n=s===this.kind&&o-this.at<1500;s&&Object.assign(this,{kind:s,at:o});try{history[!s||n?"replaceState":"pushState"](e,"",`#${t}`)}catch{}}};var mf=/%[0-9A-Fa-f]{2}/,Kr=i=>i.replace(/[A-Z]/g,t=>t.toLowerCase()),zt=(i,t)=>t.includes(i)?i:t.find(e=>Kr(e)===i)??i,fw=new TextDecoder("utf-8",{ignoreBOM:!0}),gn=i=>i.replace(/[\0-\x7f]+/g,t=>{let e=[];for(let s=0;s<t.length;s++){let o=/^%([0-9a-fA-F]{2})/.exec(t.slice(s,s+3));e.push(o?parseInt(o[1],16):t.charCodeAt(s)),o&&(s+=2)}return fw.decode(Uint8Array.from(e))}),wn=class{constructor({mending:{blanks:t,closing:e,encodings:s},with_words:o}){this.blanks=t,this.closing=e+t,this.encodings=s,this.words=o}queryInKey(t){for(let e=0;e<this.encodings&&!t.includes("=")&&mf.test(t);e++)t=gn(t);return t.includes("=")?t:""}key(t){return Yr(Kr(this.decoded(t)),this.blanks).replace(/^(?:amp;)+/,"")}field(t,e){if(t===this.words)return e;let s=Kr(this.decoded(e)).replace(/([0-9.]e) (?=[0-9])/g,"$1+"),o=s.split(/([,:~@])/).map(n=>Yr(n,this.blanks));return Yr(o.join(""),"",this.closing)}decoded(t){for(let e=0;e<this.encodings&&mf.test(t);e++)t=gn(t);return t}};function Yr(i,t,e=t){let[s,o]=[0,i.length];for(;s<o&&t.includes(i[s]);)s++;for(;o>s&&e.includes(i[o-1]);)o--;return i.slice(s,o)}var P=class extends Error{},pw=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;function pe(i){let[,t,e,s="",o]=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(i.toExponential()),n=Object.is(i,-0)?"-":t,r=Number(o),a=e+s;if(r<-4||r>=16){let c=String(Math.abs(r)).padStart(2,"0");return`${n}${e}${s&&`.${s}`}e${r<0?"-":"+"}${c}`}if(r<0)return`${n}0.${"0".repeat(-r-1)}${a}`;let h=a.slice(0,r+1).padEnd(r+1,"0"),l=a.slice(r+1);return`${n}${h}${l&&`.${l}`}`}var me=(i,t)=>[i,...Object.entries(t).map(([e,s])=>`${e}:${pe(s)}`)].join(),vf=i=>i.map(([t,e])=>`${t}=${mw(e)}`).join("&"),mw=i=>encodeURIComponent(i).replace(/%(2C|3A|40)/g,decodeURIComponent).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);function Z(i){let t=[...i];return`“${t.slice(0,40).join("").replace(/[^A-Za-z0-9_.,:+\- ]/gu,"·")}${t.length>40?"…":""}”`}function re(i,t){let e=i.indexOf(t);return e<0?[i,"",!1]:[i.slice(0,e),i.slice(e+t.length),!0]}function Ts(i,t,e,s){if(t<=i&&i<=e)return i;let o=`${V(t)} and ${V(e)}`;throw new P(`${s} must lie between ${o}, got ${V(i)}.`)}function Es(i,t,e,s){if(!Number.isInteger(i))throw new P(`${s} must be a whole number, got ${V(i)}.`);if(t<=i&&i<=e)return i+0;throw new P(`${s} must lie between ${t} and ${e}, got ${V(i)}.`)}function Jr(i){if(!/^[a-z][A-Za-z0-9_]{0,39}$/.test(i))throw new P(`${Z(i)} is no name`);return i}var fo=class{constructor(t){this.limits=t,this.notices=[]}note(t){this.notices.push(t)}limited(t=this.notices){let e=[...new Set(t)],{length:s}=e.splice(this.limits.notices);return s?[...e,`And ${s} more of the kind.`]:e}number(t){if(t.length>this.limits.number||!pw.test(t))throw new P(`${Z(t)} is not a number`);let e=Number(t);if(Number.isFinite(e))return e;throw new P(`a number in the link must be finite, got ${e<0?"-":""}inf.`)}orDefault(t,e,s){try{return t()}catch(o){if(!(o instanceof P))throw o;return this.note(`The link's ${s} was not understood (${Xr(o.message)}); the default is used.`),e}}field(t,e){let s=t.filter(([o])=>o===e);return s.length>1&&this.note(`The link gives '${e}' ${s.length} times; the first one counts.`),s[0]?.[1]}values(t,e,s){let o=new Map;for(let n of t){let[r,a]=re(n,":"),h=zt(r,e.map(c=>c.name)),l=e.find(c=>c.name===h);if(!l)this.note(`${s[0].toUpperCase()}${s.slice(1)} has no setting ${Z(h)}; it was left out.`);else if(o.has(h))this.note(`The link gives ${h} of ${s} twice; the first one counts.`);else{let c=this.orDefault(()=>vw(this.number(a),l),void 0,`${h} of ${s}`);c!==void 0&&o.set(h,c)}}return Object.fromEntries(e.map(n=>[n.name,o.get(n.name)??n.default]))}};function vw(i,{low:t,high:e,switch:s,whole:o}){if((Number.isInteger(i)||!(s||o))&&t<=i&&i<=e)return i;if(o&&t<=i&&i<=e)throw new P(`${V(i)} is no whole number`);let r=s?"0 or 1":`${V(t)} to ${V(e)}`;throw new P(`${V(i)} is outside ${r}`)}var Xr=i=>i.replace(/\.+$/,"");var Zr=({rule:i,metric:t,low:e,high:s,count:o})=>i+(i==="tuned"?`,metric:${t},low:${pe(e)},high:${pe(s)},count:${o}`:"");function gf(i,t,e){let{key:s,default:o}=t,n=i.field(e,s);return n===void 0?o:i.orDefault(()=>gw(i,t,n),o,`'${s}'`)}function gw(i,{default:t,rules:e,metrics:s,counts:o,count:n,rates:r},a){let[h,...l]=a.split(","),c=new Map(l.map(g=>re(g,":")).map(([g,w])=>[g,w]));for(let g of c.keys())if(!Object.hasOwn(t,g)||g==="rule")throw ww(g);let d=(g,w,b)=>c.has(g)?w(c.get(g)??""):b,u=g=>i.number(g),f=d("low",u,t.low),p=d("high",u,t.high),m=d("count",g=>Es(u(g),...n,"The count"),t.count),v=d("metric",Jr,t.metric);if(Jr(h),!e.includes(h))throw new P(`There is no fairness named ${Z(h)}; there are ${e.join(", ")}.`);if(!s.includes(v))throw new P(`Runs are tuned by ${s.join(", ")}, not by ${Z(v)}.`);if(Ts(f,...r,"The lowest learning rate"),Ts(p,...r,"The highest learning rate"),!(f<p))throw new P(`The learning rates must go up, but go from ${V(f)} to ${V(p)}.`);if(!o.includes(m))throw new P(`The number of learning rates is one of ${o.join(", ")}, not ${Z(String(m))}.`);return h==="tuned"?{rule:h,metric:v,low:f,high:p,count:m}:{...t,rule:h}}var ww=i=>new P(`${Z(i)} is no setting of it`);var bw=/^([a-z][a-z0-9_]*),([+-]?[.0-9][^,:@]*)(?=[,@]|$)/,xf="learning_rate";function sa(i,t,e){let{key:s}=t.runs,o=ea(i,(a,h)=>a===s?ta(h,xw):h);if(!Object.hasOwn(t.frozen,e))return o;let n=t.frozen[e],r=a=>!i.some(([h])=>h===a);return[...ea(o,(a,h)=>a===s?h&&ta(h,l=>kf(l,n,bn)):bn(h,po(n.settings,a))),...Object.entries(n.fields).filter(([a])=>r(a)),...r(s)?n.runs.map(a=>[s,n.methods[a]]):[]]}function yf(i,t){let e=t.frozen[t.version],{key:s}=t.runs,o=i.filter(([n,r])=>po(e.fields,n)!==r);return ea(o,(n,r)=>n===s?r&&ta(r,a=>kf(a,e,Qr)):Qr(r,po(e.settings,n)))}function bn(i,t){let e=i?i.split(","):[],s=new Set(e.map(bf));return[...e,...Mf(t).filter(o=>!s.has(bf(o)))].join()}function Qr(i,t){let e=new Set(Mf(t));return i.split(",").filter(s=>!e.has(s)).join()}var ta=(i,t)=>i.split("~").map((e,s)=>s%2?e:t(e)).join("~");function xw(i){let t=bw.exec(i);return t?`${t[1]},${xf}:${i.slice(t[1].length+1)}`:i}function kf(i,{methods:t,schedules:e},s){let[o,...n]=i.split("@"),r=n.join("@"),a=s(o,po(t,wf(o))),h=s===Qr?a.replace(new RegExp(`^([^,]*),${xf}:`),"$1,"):a;return n.length?`${h}@${s(r,po(e,wf(r)))}`:h}var ea=(i,t)=>i.map(([e,s])=>[e,t(e,s)]),po=(i,t)=>Object.hasOwn(i,t)?i[t]:void 0,wf=i=>i.split(",",1)[0],bf=i=>i.split(":",1)[0],Mf=(i="")=>i.split(",").filter(t=>t.includes(":"));var xn=class{constructor(t){this.table=t,this.mending=new wn(t),this.foreign=new RegExp(`^${t.foreign}$`)}read(t){let{table:e,mending:s}=this,{query:o,fields:n}=e.limits;if(t.length>o&&[...t].length>o)return{pairs:[],notices:[`The link is longer than ${o} characters and was not read.`]};let r=this.unwrapped(this.split(t.replace(/^\?/,"")));if(!r||r.length>n)return{pairs:[],notices:[`The link has more than ${n} parts and was not read.`]};let a=r.map(([l,c])=>[l,s.field(l,c)]),h=a.find(([l])=>l==="v")?.[1]??"";return!Object.hasOwn(e.frozen,h)||a.some(([l])=>l===e.end)?{pairs:sa(a,e,h),notices:[]}:{pairs:sa(this.withoutLast(a),e,h),notices:[e.cut]}}split(t){let e=t.split("&");if(e.length>this.table.limits.fields)return;let s=o=>gn(o.replaceAll("+"," "));return e.filter(o=>o).map(o=>re(o,"=")).map(([o,n])=>[s(o),s(n)])}unwrapped(t){let{mending:e}=this,s=t?.map(([o,n])=>{let r=n?[]:this.split(e.queryInKey(o));return r&&(r.length?r:[[o,n]])});if(!(!s||s.includes(void 0)))return s.flatMap((o=[])=>o.map(([n,r])=>[e.key(n),r]))}withoutLast(t){let{known:e}=this.table,s=t.findLastIndex(([o,n])=>o!=="v"&&(e.includes(o)||!n&&e.some(r=>r.startsWith(o))));return t.filter(([o],n)=>s<0||n<s||n>s&&this.isForeign(o))}meaningless(t){return[...new Set(t.map(([s])=>s))].filter(s=>!this.table.known.includes(s)&&!this.isForeign(s))}isForeign(t){return this.foreign.test(t)}};var oa="treatment:",yw="gradient",Sf=({kind:i,values:t})=>me(i,t);function $f(i,t,e){let{key:s,kinds:o,default:n}=t,r=i.field(e,s);if(r===void 0)return n;let a=()=>{let[h,...l]=r.split(","),c=zt(h,Object.keys(o));if(!Object.hasOwn(o,c))throw new P(`there is no penalty named ${Z(c)}`);let{label:d,parameters:u}=o[c];return{kind:c,values:i.values(l,u,`the penalty ${d}`)}};return i.orDefault(a,n,`'${s}'`)}var Af=i=>i===yw?"":`,${oa}${i}`,ia=i=>i.startsWith(oa);function Tf(i,{label:t,treatments:e},s){let[o]=e;if(!s.length)return o;s.length>1&&i.note(`The link gives the treatment of ${t} twice; the first one counts.`);let n=zt(s[0].slice(oa.length),e);return e.includes(n)?n:(i.note(`${t} has no treatment ${Z(n)}; the penalty stays in the gradient.`),o)}function Of({segments:i,partners:t}){let e=i.length-1;return i.map((o,n)=>kw(o,n===e?t:[])).map((o,n)=>n?`~${i[n].branch_step}~${o}`:o).join("")}function kw({optimizer:i,values:t,schedule:e,schedule_values:s,treatment:o},n){let r=me(i,t)+Af(o),a=r+n.map(h=>`,with:${h}`).join("");return e==="constant"?a:`${a}@${me(e,s)}`}function mo(i,t){let{rate:e,parameters:s,treatments:o}=i.methods[t],n={...Mw(s),learning_rate:e};return{segments:[{optimizer:t,values:n,schedule:"constant",schedule_values:{},branch_step:0,treatment:o[0]}],partners:[]}}var Mw=i=>Object.fromEntries(i.map(t=>[t.name,t.default]));function Nf(i,t,e){if(!e)return[];let{segments:s,steps:o}=t.limits,n=e.split("~");try{if(n.length%2===0||n.length>2*s-1)throw new P(`A run has at most ${s} segments, with a step between any two`);let r=Ef(i,t,n[0]);for(let a=1;a<n.length;a+=2){let h=Es(i.number(n[a]),1,o,"The step of a branch");r=na(r,h,Ef(i,t,n[a+1]))}return[r]}catch(r){if(!(r instanceof P))throw r;return i.note(`${Xr(r.message)}; that run was left out.`),[]}}function na(i,t,{segments:[e],partners:s}){return{segments:[...i.segments.filter(({branch_step:n},r)=>!r||n<t),{...e,branch_step:t}],partners:s}}function Ef(i,t,e){let[s,o]=re(e,"@"),[n,...r]=s.split(","),a=zt(n,Object.keys(t.methods));if(!Object.hasOwn(t.methods,a))throw new P(`There is no optimizer named ${Z(a)}`);let{label:h,rate:l,parameters:c,contrasts:d,ordered:u}=t.methods[a],f=r.filter(x=>x.startsWith("with:")).map(x=>x.slice(5)),p=f.map(x=>zt(x,d));for(let x of p)d.includes(x)||i.note(`${h} has no partner ${Z(x)}; it was left out.`);let m=Tf(i,t.methods[a],r.filter(ia)),v=c.map(x=>x.name==="learning_rate"?{...x,default:l}:x),g=r.filter(x=>!x.startsWith("with:")&&!ia(x)),w=i.values(g,v,h),b=Sw(i,t,o);return ra({label:h,ordered:u},w),{segments:[{optimizer:a,values:w,...b,branch_step:0,treatment:m}],partners:d.filter(x=>p.includes(x))}}function ra({label:i,ordered:t},e){for(let[s,o]of t)if(e[s]>e[o])throw new P(`${i}'s ${s} must not exceed its ${o}, but ${V(e[s])} is more than ${V(e[o])}.`)}function Sw(i,t,e){let[s,...o]=e?e.split(","):["constant"],n=zt(s,Object.keys(t.schedules));if(!Object.hasOwn(t.schedules,n))return i.note(`There is no schedule named ${Z(n)}; the learning rate stays constant.`),{schedule:"constant",schedule_values:{}};let{label:r,parameters:a}=t.schedules[n];return{schedule:n,schedule_values:i.values(o,a,`the schedule ${r}`)}}var aa="sampling",$w=0,_f=1e-6,ha=(i,{default:t})=>["batch_size",aa,"keep_prob","input_noise","tail_index"].filter(e=>i[e]!==t[e]).map(e=>[e,i[e]]).map(([e,s])=>`${e}:${typeof s=="number"?pe(s):s}`).join();function If(i,t,e,s){let{key:o,owner:n,default:r,parameters:a,has_rows:h}=t,l=i.field(s,o);if(l===void 0)return r;let c=l.split(","),d=y=>re(y,":")[0]===aa,u=a.map(y=>y.name==="batch_size"?{...y,whole:!0,default:$w}:y),f=c.filter(y=>!d(y)),{batch_size:p,keep_prob:m,input_noise:v,tail_index:g}=i.values(f,u,n),w=Aw(i,t,c.filter(d)),b={batch_size:p,sampling:w,keep_prob:m,input_noise:v,tail_index:g},x={...r,tail_index:g};if(g>0&&g<_f){let[y,k]=[_f,g].map(V);return i.note(`'${o}': The tail index must be 0, for Gaussian noise, or at least ${y}, got ${k}. It was left out.`),r}return h||!ha(b,{...t,default:x})?b:(i.note(`${e} is no function of data; the link's batches were left out.`),x)}function Aw(i,{owner:t,samplings:e,default:s},o){if(!o.length)return s.sampling;o.length>1&&i.note(`The link gives '${aa}' of ${t} twice; the first one counts.`);let n=zt(re(o[0],":")[1],Object.keys(e));if(Object.hasOwn(e,n))return n;let r=e[s.sampling].toLowerCase();return i.note(`There is no sampling ${Z(n)}; ${r} is meant.`),s.sampling}var Lf=({settings:i},t)=>me(t.stage,Object.fromEntries(i.map(({name:e})=>[e,Number(t[e])]))),Tw=({stages:i,settings:t},e=i[0])=>({...Object.fromEntries(t.map(s=>[s.name,s.default])),stage:e});function Rf(i,t,e){let{key:s,stages:o,settings:n,whole:r}=t,[a,...h]=e.split(","),l=i.values(h,n,"the view"),c=()=>{let f=o.find(p=>p===a);if(f)return f;throw new P(`there is no such view; there are ${o.join(", ")}`)},d=i.orDefault(c,o[0],`'${s}'`),u=()=>{for(let f of r)if(!Number.isInteger(l[f]))throw new P(`the view's ${f} is a whole number, not ${V(l[f])}`);return{...l,stage:d}};return i.orDefault(u,Tw(t,d),`'${s}'`)}var yn=class{constructor(t){this.table=t,this.reader=new xn(t)}spell(t,e){let{version:s,end:o,surface:n,data:r,start:a,numbers:h,runs:l,fairness:c,penalty:d,view:u}=this.table,f=t.runs.map(Of),p=[[n.key,me(n.name,t.coefficients)],...r.text?[[r.key,r.text]]:[],[a.key,t.start.map(pe).join()],...h.map(({key:g})=>[g,pe(t[g])]),...(f.length?f:[""]).map(g=>[l.key,g])],m=Zr(t.fairness);m!==Zr(c.default)&&p.push([c.key,m]),t.penalty.kind!==d.default.kind&&p.push([d.key,Sf(t.penalty)]);let v=ha(t.stream,this.table.stream);return v&&p.push([this.table.stream.key,v]),e&&p.push([u.key,Lf(u,e)]),vf([["v",s],...yf(p,this.table),[o,"1"]])}read(t){let{table:e,reader:s}=this,o=new fo(e.limits),{pairs:n,notices:r}=s.read(t),a=n.filter(([d])=>!d.startsWith(e.scene_b));for(let d of[...r,...this.meaningless(n)])o.note(d);this.readVersion(o,a);let{notices:h}=o;o.notices=[];let l=this.readScene(o,a),c=a.length<n.length?o.notices.map(d=>`Scene A: ${d}`):o.notices;return{choice:l,notices:o.limited([...h,...c])}}meaningless(t){let e=this.reader.meaningless(t),{named:s}=this.table.limits,o=e.slice(0,s).map(Z).join(", "),n=e.length>s?` and ${e.length-s} more`:"";return e.length>1?[`The link's parts ${o}${n} mean nothing here and were left out.`]:e.length?[`The link's part ${o} means nothing here and was left out.`]:[]}readVersion(t,e){let{version:s,older_versions:o}=this.table,n=t.field(e,"v"),r=()=>{if(n!==void 0&&n!==s&&!o.includes(n))throw new P(`version ${Z(n)} is not known`)};t.orDefault(r,void 0,"'v'")}readScene(t,e){let{surface:s,runs:o}=this.table,[n,...r]=(t.field(e,s.key)??s.name).split(","),a=zt(n,[s.name]);if(a!==s.name){t.note(`This page carries ${s.label} alone, and the link names ${Z(a)}.`);return}if(!this.isOnItsData(t,e))return;let h=t.values(r,s.parameters,s.label),l=e.filter(([f])=>f===o.key).map(([,f])=>f),c=l.flatMap(f=>Nf(t,this.table,f)),d=!c.length&&l.some(f=>f);d&&t.note(`No run of the link was understood; ${s.label}'s usual ones are shown.`);let u=this.limitRuns(t,c);return{coefficients:h,start:this.readStart(t,e),...this.readNumbers(t,e,["steps","noise"]),stream:If(t,this.table.stream,s.label,e),...this.readNumbers(t,e,["seed"]),runs:l.length&&!d?u:o.first.map(f=>mo(this.table,f)),fairness:gf(t,this.table.fairness,e),penalty:$f(t,this.table.penalty,e)}}isOnItsData(t,e){let{surface:s,data:o}=this.table,n=t.field(e,o.key);!o.text&&n!==void 0&&t.note(`${s.label} is no function of data; the link's were left out.`);let r=o.text,a=n===void 0?o.first:bn(n,o.usual);if(!r||jf(a)===jf(r))return!0;let h=n===void 0?"a link that names none means others":"the link names others";return t.note(`This page carries ${s.label} of its own data alone, and ${h}.`),!1}limitRuns(t,e){let{runs:s,members:o}=this.table.limits,n=e.slice(0,s);return e.length>s&&t.note(`The link has ${e.length} runs; the first ${s} are shown.`),n.length+n.reduce((r,{partners:a})=>r+a.length,0)<=o?n:(t.note(`The link has more than ${o} runs and partners; the partners are left out.`),n.map(({segments:r})=>({segments:r,partners:[]})))}readStart(t,e){let{key:s,low:o,high:n,what:r,default:a}=this.table.start,h=t.field(e,s);if(h===void 0)return a;let l=()=>{let c=h.split(",");if(c.length!==2)throw new P(`${Z(h)} is not a pair of numbers`);let[d,u]=c.map(f=>Ts(t.number(f),o,n,r));return[d,u]};return t.orDefault(l,a,`'${s}'`)}readNumbers(t,e,s){let n=this.table.numbers.filter(({key:r})=>s.includes(r)).map(({key:r,low:a,high:h,what:l,whole:c,default:d})=>{let u=t.field(e,r),f=()=>(c?Es:Ts)(t.number(u??""),a,h,l);return[r,u===void 0?d:t.orDefault(f,d,`'${r}'`)]});return Object.fromEntries(n)}readView(t){let{limits:e,view:s}=this.table,o=new fo(e),n=o.field(this.reader.read(t).pairs,s.key);return n===void 0?{notices:[]}:{view:Rf(o,s,n),notices:o.limited()}}};function jf(i){let[t,...e]=i.split(",");return[t,...e.sort()].join()}function Re(i,t){return t.flatMap(({segments:e,partners:s},o)=>[{segments:e,of:o},...i.contrasts[e[e.length-1].optimizer].filter(({name:n})=>s.includes(n)).map(n=>({segments:Ew(i,e,n),of:o,contrast:n}))])}var kn=({of:i,contrast:t},e)=>`${e[i]} ${t?.name??""}`.trim();function Ew(i,t,{switch:e,optimizer:s}){let o=t[t.length-1].optimizer,n=t.findLastIndex(r=>r.optimizer!==o)+1;return t.map((r,a)=>{let{values:h}=r;if(a<n)return r;if(e)return{...r,values:{...h,[e]:1-h[e]}};let l=i.link.methods[s].parameters.map(({name:c,default:d})=>[c,h[c]??d]);return{...r,optimizer:s,values:Object.fromEntries(l)}})}function zf(i){let t=i.map(({segments:e})=>e);for(let e of t){let s=e.slice(0,-1);s.length&&!t.some(o=>la(o,s))&&t.push(s)}return t}var la=(i,t)=>JSON.stringify(i)===JSON.stringify(t);var te=class extends Error{},Ff={start:({choice:i},{x:t,y:e})=>({choice:{...i,start:[t,e]}}),dial(i,{owner:t="run",name:e,parameter:s,value:o}){let{choice:n}=i;if(t==="scene")return{choice:Ow(i,s,o)};if(t==="surface"){let{coefficients:d,penalty:u}=n;return Object.hasOwn(u.values,s)?{choice:{...n,penalty:{...u,values:{...u.values,[s]:o}}}}:{choice:{...n,coefficients:{...d,[s]:o}}}}let r=Mn(i,e),a=t==="schedule"?"schedule_values":"values",h=ca(i,r,({segments:d,partners:u})=>({segments:Cf(d,f=>({...f,[a]:{...f[a],[s]:o}})),partners:u})),{optimizer:l,values:c}=K(h.runs[r].segments);return ra(i.page.link.methods[l],c),{choice:h,byHand:s==="learning_rate"?r:void 0}},method(i,{name:t,optimizer:e}){let s=mo(i.page.link,e).segments[0].values;return{choice:ca(i,Mn(i,t),({segments:o})=>({segments:Cf(o,n=>({...n,optimizer:e,values:s})),partners:[]}))}},ghost(i,{name:t,partner:e,on:s}){return{choice:ca(i,Mn(i,t),({segments:o,partners:n})=>{let r=n.filter(l=>l!==e),a=s?[...r,e]:r,h=i.page.contrasts[K(o).optimizer].map(l=>l.name);return{segments:o,partners:h.filter(l=>a.includes(l))}})}},branch(i,{name:t,step:e,factor:s=1,optimizer:o}){let{choice:n,ids:r,page:a}=i,h=Mn(i,t),l=n.runs[h].segments.filter(({branch_step:g})=>g<=e),c=K(l),d=o?mo(a.link,o).segments[0].values:Nw(i,c,s),u={...c,optimizer:o||c.optimizer,values:d},f=e>0?na({segments:l,partners:[]},e,Pf(u)):Pf(u),{segments:p}=a.link.limits;if(f.segments.length>p)throw new te(`A run has at most ${p} segments.`);let m=n.runs.toSpliced(h+1,0,f),v=Re(a,m).findIndex(({of:g})=>g===h+1);return{choice:{...n,runs:m},ids:r.toSpliced(h+1,0,da(r)),view:{run:v}}}};function Ow({choice:i,sharing:t},e,s){let{stream:o}=i,n=t.rows&&s>=t.rows.columns[0].length&&o.sampling!==ii;return Object.hasOwn(o,e)?{...i,stream:{...o,[e]:e==="batch_size"&&n?0:s}}:{...i,[e]:s}}var da=i=>Math.max(-1,...i)+1;function Mn({page:i,choice:t,ids:e},s){let o=Re(i,t.runs).find(n=>kn(n,e)===s);if(o)return o.of;throw new te("That run is no longer there.")}var ca=({choice:i},t,e)=>({...i,runs:i.runs.map((s,o)=>o===t?e(s):s)});function Nw({page:i},{optimizer:t,values:e},s){let[{low:o,high:n}]=i.link.methods[t].parameters,r=e.learning_rate*s;if(o<=r&&r<=n)return{...e,learning_rate:Number(r.toPrecision(12))};let a=`${M(o)} to ${M(n)}`;throw new te(`A learning rate of ${M(r)} is outside ${a}: nothing was branched.`)}var Pf=i=>({segments:[{...i,branch_step:0}],partners:[]}),Cf=(i,t)=>[...i.slice(0,-1),t(K(i))];function Df(i,t,e){let s=t.filter(({contrast:a})=>!a).map(({segments:a})=>a),o=s.map(a=>je(a).optimizer),n=o.map((a,h)=>{let l=o.slice(0,h+1).filter(c=>c===a).length;return Bf(i,a,l,o.filter(c=>c===a).length===1)});for(let a of new Set(o)){let h=o.flatMap((c,d)=>c===a?d:[]),l=_w(h.map(c=>s[c]),e[a].parameters);l.forEach((c,d)=>Object.assign(n[h[d]],Iw(i,a,c,l.length)))}let r=0;return t.map(a=>(r=a.contrast?r+1:0,r?Lw(i,a,n[a.of],r):n[a.of]))}function Bf({looks:i,dashes:t},e,s,o){let{dash:n,label:r,light:a,dark:h,marker:l,outline:c}=i[e];return{light:a,dark:h,marker:l,outline:c,dash:t[(n+s-1)%t.length],ordinal:s,label:o?r:`${r} ${s}`,size:1,tag:s>1?String(s):""}}function _w(i,t){let[e]=i.map(je),s=({schedule:h,treatment:l})=>h===e.schedule&&l===e.treatment;if(i.length<2||i.some(h=>h.length>1||!s(je(h))))return[];let o=i.map(h=>[...Object.values(je(h).values),...Object.values(je(h).schedule_values)]),n=o[0].flatMap((h,l)=>new Set(o.map(c=>c[l])).size>1?l:[]);if(n.length!==1||t[n[0]]?.scale==="switch")return[];let r=o.map(h=>h[n[0]]),a=[...r].sort((h,l)=>h-l);return new Set(r).size===r.length?r.map(h=>a.indexOf(h)):[]}function Iw({looks:i,dashes:t,ramp:e},s,o,n){let r=u=>Math.floor((2*o*(u-1)+n-1)/(2*(n-1))),{outline:a,shades:h}=i[s],[l,c]=h[r(h.length)],d=e.larger[r(e.larger.length)];return{light:l,dark:c,size:d,dash:t[e.fuller[r(e.fuller.length)]],outline:a.map(([u,f])=>[u*d,f*d])}}function Lw(i,{segments:t,contrast:e},s,o){let{optimizer:n,values:r}=je(t),{switch:a="",forms:h=["",""]}=e??{},l=h[r[a]>.5?1:0],{dashes:c,looks:d}=i;return{...Bf(i,n,1,!0),dash:c[(c.indexOf(s.dash)+1+o)%c.length],ordinal:0,label:a?`${s.label}, ${l}`:`${d[n].label} for ${s.label}`,tag:`${s.tag}${"abcdefgh"[o-1]}`}}function qf(i,t,e){let s=e.map(()=>[]);if(new Set(e.map(h=>je(h).optimizer)).size!==1)return s;let o=e.map(h=>Rw(i,t,h)),r=[...new Set(o.flatMap(h=>[...h.keys()]))].filter(h=>{let l=o.flatMap(c=>c.has(h)?[JSON.stringify(c.get(h))]:[]);return h==="branch_step"||new Set(l).size>1}),a=o.map(h=>r.map(l=>h.get(l)).filter(l=>l!==void 0));return new Set(a.map(h=>JSON.stringify(h))).size===e.length?a:s}function Rw(i,t,e){let{optimizer:s,values:o,schedule:n,schedule_values:r,branch_step:a,treatment:h}=je(e),{label:l,parameters:c}=i.link.schedules[n],d=(f,p,m)=>[f,p?m>.5?"on":"off":m],u=new Map;for(let{name:f,sign:p,scale:m}of t.methods[s].parameters)u.set(f,d(p,m==="switch",o[f]));return u.set("schedule",["",l.toLowerCase()]),c.forEach(({name:f,switch:p},m)=>u.set(`schedule ${f}`,d(i.schedule_signs[n][m],p,r[f]))),u.set("treatment",["",t.treatments[h]]),e.length>1&&u.set("branch_step",["from step",String(a)]),u}var je=i=>i[i.length-1];var jw={kind:"",variety:"",label:"",sentence:"",criterion:"",step:0};function Wf(i,t,e,s,o){let{take_home:n,simulator:r}=i,a=Re(n,t.runs),h=a.map(({segments:p})=>p),l=qf(n,r,h),c=Df(n,a,r.methods),d=t.seed===r.seed?/^(normal_|rows)/:/^rows/,u=zf(a),f=u.map((p,m)=>{let{looks:v,contrasts:g}=n,{optimizer:w}=K(p),b=a[m],x=zw(p,u);if(!b)return{...x,...Pw(v[w].label)};let{of:y,contrast:k}=b;return{...x,...c[m],name:kn(b,e),of:y,distinguishing:l[m],detail:fr(p,r),contrasts:k?[]:g[w].map(({name:S,label:A,teaches:O,sources:T})=>({name:S,label:A,teaches:O,sources:T,on:t.runs[y].partners.includes(S)})),teaches:k?.teaches??""}});return{...i,start:t.start,steps:t.steps,noise:t.noise,view:s,playback:null,method:l.some(({length:p})=>p)?n.looks[K(h[0]).optimizer].label:null,arrays:Object.fromEntries(Object.entries(i.arrays).filter(([p])=>d.test(p))),surface:o,runs:f,simulator:{...r,paths:u,fairness:t.fairness.rule,seed:t.seed,stream:{...r.stream,...t.stream},contrasts:u.map((p,m)=>a[m]?.contrast?.switch??null)}}}function zw(i,t){let e=i.slice(0,-1);return{records:0,outcome:jw,rate:0,first:0,rule:0,values:{},method_start:0,branch_step:K(i).branch_step,origin:e.length?t.findIndex(s=>la(s,e)):null}}var Pw=i=>({offstage:!0,label:i,contrasts:[],teaches:""});function Hf({head:i,array:t}){let e=As({head:i,array:t}),s=e.laboratory,o=s.conditions({}),n=s.firstDrawn(i.simulator.paths);return e.allRuns.forEach((r,a)=>{let h=e.simulated[a];!h||r.offstage||Object.assign(r,Cw(s,o,h),{first:n[a]})}),e}var Cw=(i,t,e)=>({rate:i.settings(e).values.learning_rate,outcome:_e(ws(t),t.steps,e)});var Sn=class{constructor(t){let{head:e}=t;this.taken=t,this.page=e.take_home,this.sharing=new vs({...this.unpacked(e),simulator:e.simulator}),this.codec=new yn(this.page.link),this.choice=this.page.choice,this.ids=this.firstIds,this.view=e.view,this.notices=[],this.made=void 0}get firstIds(){return this.page.choice.runs.map((t,e)=>e)}get isAsTaken(){return this.choice===this.page.choice}scene(){let{made:t,taken:e}=this;if(this.made=void 0,t)return t;if(!this.isAsTaken)return this.simulate(this.choice,this.ids);let s=e.head.runs.map(o=>({...o}));return As({...e,head:{...e.head,runs:s,view:this.view}})}get query(){let{codec:t,choice:e,view:s,taken:o}=this,n=t.table.view.settings.every(({name:r})=>s[r]===o.head.view[r]);return t.spell(e,n&&s.stage===o.head.view.stage?void 0:Fw(s))}open(t,e=this.ids){let{codec:s,page:o}=this;if(!t)return this.replace({choice:o.choice},[]);let{choice:n,notices:r}=s.read(t),{view:a,notices:h}=s.readView(t),l=[...r,...h];if(!n)return void Object.assign(this,{notices:l,view:this.imposed(a)});let c=this.recognized(this.carried(n,l)),d=c.runs.length===e.length?e:c.runs.map((u,f)=>da(this.ids)+f);try{this.replace({choice:c,ids:d,view:a},l)}catch(u){this.refuse(u,l)}}get numbers(){let{choice:t,sharing:e}=this,{steps:s,noise:o,stream:n}=t,r={...Uf(t),...e.numbers({steps:s,level:o,chosen:n})};return this.page.numbers.map(a=>{let{parameter:h}=a,{covered:l}=e,c=h.name==="steps"&&o>0&&!n.tail_index,d=h.name==="noise"?this.lacking({...t,noise:1}):void 0,u=c?Math.min(h.high,Math.max(h.low,l)):h.high,f=c?`${this.coverage} Without noise there can be more.`:void 0,p=[a.help,f??d].filter(Boolean).join(" "),m={parameter:{...h,high:u,because:f},fixed:!!d,value:r[h.name]};return{...a,...m,help:p}})}get coverage(){return`This page carries noise for ${this.sharing.covered} steps.`}get onlySeed(){return`This page carries the noise of seed ${this.page.choice.seed} alone.`}lacking({noise:t,seed:e,steps:s,stream:{tail_index:o}}){if(!(!t||o))return e!==this.page.choice.seed?this.onlySeed:this.sharing.missing({steps:s,noise:t,tail_index:o})?this.coverage:void 0}answer(t,e){if(t==="view"){let{serial:o,...n}=e;return this.view={...n,stamp:[this.view.stamp[0],o]},!1}let s=Ff[t];if(!s)return!1;try{let{byHand:o,...n}=s(this,e),r=[],a=this.lacking(n.choice);if(a)throw new te(a);let h=this.recognized(this.fair(n.choice,n.ids??this.ids,o,r));this.replace({...n,choice:h},r)}catch(o){this.refuse(o,[])}return!0}refuse(t,e){if(!(t instanceof te||t instanceof P))throw t;this.notices=[...e,t.message]}replace({choice:t,ids:e=this.ids,view:s},o){let{runs:n,members:r}=this.page.link.limits,a=t===this.page.choice?this.firstIds:e,h=Re(this.page,t.runs).length;if(t.runs.length>n)throw new te(`At most ${n} runs fit one picture.`);if(h>r)throw new te(`At most ${r} runs and partners fit one picture, got ${h}.`);let l=this.imposed(s),c=t===this.page.choice?void 0:this.simulate(t,a,l);if(c?.simulated.some(d=>!d))throw new te("No run can begin there: f or its gradient is not finite.");Object.assign(this,{choice:t,ids:a,view:l,made:c,notices:o})}simulate(t,e,s){return Hf({...this.taken,head:this.head(t,e,s)})}head(t,e,s=this.view){return Wf(this.taken.head,t,e,s,this.sharing.surface(Uf(t),[]))}unpacked(t){return Fo({...this.taken,head:{...t,runs:t.runs.map(e=>({...e}))}})}recognized(t){let{codec:e,page:s}=this;return e.spell(t)===e.spell(s.choice)?s.choice:t}carried(t,e){let{seed:s,penalty:o}=this.page.choice,{kinds:n}=this.page.link.penalty,r=this.sharing.covered,a=t.penalty.kind!==o.kind,h=a?{...t,penalty:o}:t;return a&&e.push(`This page carries the penalty ${n[o.kind].label} alone.`),!h.noise||h.stream.tail_index?h:(h.seed!==s&&e.push(this.onlySeed),h.steps>r&&e.push(this.coverage),{...h,seed:s,steps:Math.min(h.steps,r)})}fair(t,e,s,o){let{rule:n}=t.fairness,r={...t,fairness:this.page.link.fairness.default};if(n==="own"||!t.runs.length)return t;if(n==="tuned")return s===void 0&&o.push("This page does not tune: each run keeps its own learning rate."),r;let a=this.head(t,e),h=new gs({...this.unpacked(a),simulator:a.simulator}),l=Re(this.page,t.runs),c=l.findIndex(({of:f,contrast:p})=>f===s&&!p),d=h.fairPaths(a.simulator.paths,h.conditions({}),c<0?void 0:c);if(!d)return o.push("The learning rates cannot be kept equal or matched. Each run keeps its own learning rate."),r;let u=l.flatMap(({contrast:f},p)=>f?[]:[d[p]]);return{...t,runs:t.runs.map(({partners:f},p)=>({partners:f,segments:u[p]}))}}imposed(t){let[e,s]=this.view.stamp;return t?{...this.view,...t,stamp:[e+1,s]}:this.view}},Fw=i=>i,Uf=({coefficients:i,penalty:t})=>({...i,...t.values});function Gf(i,t,e){let{runs:s,start:o,steps:n,seed:r}=t,a=Dw(i,t),h=e.runs.length-s.length,l=new Set(s.map(({segments:d})=>Ww(K(d)))),c=Bw(i,t,e);return[`${ua(s.length,"run")}${h?` and ${ua(h,"partner")}`:""}`,` from ${Zs(...o)}, ${ua(n,"step")}${c&&`, ${c}`}`,l.size>1?", each on its own schedule":"",a?`, ${a} (seed ${r}, the same for all)`:"","."].join("")}function Dw({link:i},{noise:t,stream:e}){let{batch_size:s,sampling:o,keep_prob:n,input_noise:r,tail_index:a}=e,{samplings:h,default:l}=i.stream,c=o===l.sampling?"":` (${h[o].toLowerCase()})`,d=a?`, tail index ${M(a)}`:"";return[s?`batch size ${s}${c}`:"",n<1?`dropout keeps ${M(n)} of the inputs`:"",r?`noise in the inputs σ = ${M(r)}`:"",t?`noise σ = ${M(t)}${d}`:""].filter(Boolean).join(", ")}function Bw({metrics:i},{runs:t,fairness:{rule:e,metric:s,low:o,high:n,count:r}},{laboratory:a}){let h=t.map(({segments:l})=>K(l).values.learning_rate);if(!t.length||!a)return"";if(e==="same")return`one learning rate for all, α = ${M(h[0])}`;if(e==="matched")return`first steps of equal length, ‖Δx‖ = ${M(qw(a))}`;if(e==="tuned"){let l=`${M(o)} to ${M(n)}`;return`each tuned: best of ${r} learning rates from ${l} by ${i[s].toLowerCase()}`}return t.length<2?"":new Set(h).size===1?"one learning rate":"each at its own learning rate"}var qw=i=>i.firstStep(i.given.paths[0],i.conditions({})),Ww=({schedule:i,schedule_values:t})=>JSON.stringify([i,...Object.values(t)]),ua=(i,t)=>`${i} ${t}${i===1?"":"s"}`;function Vf({tolerance:i},{runs:t,surface:e,simulated:s}){return t.map(({label:o,outcome:n},r)=>{let a=Hw(s[r],e,i);return[o,n.label,...a,n.sentence]})}function Hw({records:i,x:t,y:e,loss:s},{points:o,floor:n},r){let a=s.subarray(0,i),h=i-1,l=o.filter(({kind:m})=>m==="global minimum"),c=l.map(m=>Math.hypot(t[h]-m.x,e[h]-m.y)),d=n??0,u=a.findIndex(m=>m-d<=r*(a[0]-d)),f=l.length?"":"no minimum",p=0;for(let m=1;m<i;m++)p+=Math.hypot(t[m]-t[m-1],e[m]-e[m-1]);return[M(a[h]),M(a.reduce((m,v)=>Math.min(m,v))),f||M(Math.min(...c)),f||(u<0?"not reached":String(u)),M(p)]}var pa=class{constructor(t,e){let s=o=>document.getElementById(o);Object.assign(this,{host:t,mountPlayer:e}),this.session=new Sn(qn(t.blob)),this.notices=s("notices"),this.places=[...s("numbers").children],this.wayBack=s("way-back"),[this.app,this.takenQuery]=(this.wayBack.href??this.wayBack.textContent).split(/\?(.*)/s),this.address=new vn(()=>this.open()),this.address.query?this.open():this.show(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.show())}open(){let{query:t,note:e}=this.address;this.session.open(t,e?.ids),this.show()}show(){let{session:t,host:e}=this;e.scene=t.scene(),this.describe(e.scene),this.mountPlayer({data:e.scene,parentElement:e,setTriggerValue:(s,o)=>this.hear(s,o)}),t.numbers.forEach((s,o)=>pf({data:new TextEncoder().encode(JSON.stringify(s)),parentElement:this.places[o],setTriggerValue:(n,{value:r})=>this.hear("dial",{owner:s.turns.owner,parameter:s.parameter.name,value:r})}))}describe(t){let{session:e,notices:s,wayBack:o,app:n}=this,r=`: ${Gf(e.page,e.choice,t)}`,a=e.isAsTaken?this.takenQuery:e.query;s.replaceChildren(...e.notices.map(h=>fa("p",h))),document.title=t.surface.label+r,document.querySelector("h1").lastChild.data=r,document.querySelector("tbody").replaceChildren(...Vf(e.page,t).map(h=>{let l=fa("tr");return l.append(...h.map(c=>fa("td",c))),l})),o.href?o.href=`${n}?${a}`:o.textContent=`?${a}`}hear(t,e){setTimeout(()=>{let{session:s,address:o}=this,{choice:n}=s,r=s.answer(t,e),a=s.choice===n?void 0:[t,e.name,e.parameter].join(" ");(a||t==="view")&&o.write(s.query,{ids:s.ids},a),r&&this.show()})}},fa=(i,t="")=>Object.assign(document.createElement(i),{textContent:t}),Yf=(i,t)=>new pa(i,t);var Jf=i=>Qu({...i,inspector:xr}),l$=Ba(wd,Gr,Ha(Jf)),Kf=document.getElementById("replay");Kf&&(Cs(Gr+tf),Yf(Kf,Jf));export{l$ as default};
