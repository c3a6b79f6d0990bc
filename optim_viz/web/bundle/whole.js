// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Rp="[data-testid=stApp]",Cp='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var Pp="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",zp="The server is back, and so is your scene, from the address.",An=Symbol("renew"),$n=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!Oa(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!Oa(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(Pp)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(zp,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[An]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(Cp)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},Oa=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),Na;function _a(i){return Na??=new $n(document.querySelector(Rp)),Na.patient(i)}var Ia=`.ov-notice {
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
`;function is(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var La="optim-viz-reloaded-for";function Ra(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:r,...a})=>{s||Ps(t),s=!0;let h=new TextDecoder().decode(o.subarray(0,8));if(h!=="0af856cb")return Dp(h,n);let l=n.querySelector(".ov-place");l&&(l.outerHTML=i);let c=_a(r);return e({...a,parentElement:n,setTriggerValue:c,data:o.subarray(8)})}}function Ps(i){document.body.append(Object.assign(document.createElement("style"),{textContent:Ia+i}))}function Dp(i,t){if(!Fp(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(is("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Fp(i){try{return sessionStorage.getItem(La)===i?!0:(sessionStorage.setItem(La,i),!1)}catch{return!0}}var Ca=1e3,Bp=512*1024;function qp(i){let t=i.split("#")[0].split("?").slice(1).join("?");return t.length>Bp?"is far too long":t.split("&").length>Ca?`has more than ${Ca.toLocaleString("en")} parts`:""}var Pa=!1;function za(i){return t=>(Pa||Wp(t.parentElement),Pa=!0,i(t))}function Wp(i){let t=qp(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=is(e,"Dismiss",()=>s.remove());i.prepend(s)}var ja=new WeakMap;function et(i,t){let e=i.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):i.textContent!==t&&(i.textContent=t)}function q(i,t){let e=ja.get(i),s=e&&e.first===i.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),n=o.filter((l,c)=>c%2===0&&l),r=o.map((l,c)=>c%2||!l?l:"…").join(""),a=s?.tags===r?n.flatMap((l,c)=>l===s.texts[c]?[]:[c]):void 0;if(s&&a?.every(l=>s.nodes[l]&&!n[l].includes("&"))){for(let l of a)s.nodes[l].nodeValue=n[l];Object.assign(s,{html:t,texts:n});return}i.innerHTML=t;let h=Hp(i);ja.set(i,{html:t,tags:r,texts:n,first:i.firstChild,nodes:h.length===n.length?h:[]})}function Hp(i){let t=document.createTreeWalker(i,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var Up={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function N(i){return i.replace(/[&<>"]/g,t=>Up[t])}function nt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function po(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var Gp={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Ht(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>Gp[t]).join("")}function Wt(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return En(...Tn(i.toExponential(r)))}return i.toFixed(o).replace("-","−")}var Vp=7;function ns(i,t){let e=i.map(h=>Wt(h,t));if(e.every(h=>h.length<=Vp&&!h.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(i[0]/10**(s+2)+1e-9),n=s+2<0?o/10**-(s+2):o*10**(s+2),r=n===0?"":`${G(n)} + `;return{texts:i.map(h=>Wt(h/10**s-o*100,t/10**s)),counted:` = ${r}… · ${Ht(s)}`}}function M(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";if(Da(i))return String(Number(i.toPrecision(t))).replace("-","−");let[e,s]=Tn(i.toExponential(t-2));return En(String(Number(e)),s)}function G(i){return Number.isFinite(i)?Da(i)?String(i).replace("-","−"):En(...Tn(i.toExponential())):M(i)}var Da=i=>!i||Math.abs(i)>=.001&&Math.abs(i)<1e5;function Tn(i){let[t,e]=i.split("e");return[t,Number(e)]}function En(i,t){let e=Ht(t),s=i.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}function Fa(i,t,e){if(t-i>=2)return po(i,t,e).map(n=>[n,Ht(n)]);let s=[];for(let n=Math.floor(i);n<=t;n++)for(let r of[1,2,5])n+Math.log10(r)>=i&&n+Math.log10(r)<=t&&s.push([n+Math.log10(r),M(r*10**n)]);if(s.length>1)return s;let{values:o}=nt(10**i,10**t,Math.max(2,e/2));return o.map(n=>[Math.log10(n),M(n,6)])}var Yp=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,Kp=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,Jp="⁰¹²³⁴⁵⁶⁷⁸⁹";function Ba(i){let t=i.trim().replace(/[−–]/g,"-").replace(",",".").replace(Kp,(e,s="1",o)=>`${s}e${[...o].map(Xp).join("")}`);return Yp.test(t)?Number(t):NaN}var Xp=i=>i==="⁻"?"-":Jp.indexOf(i);function qa(i,{low:t,high:e,whole:s,scale:o,because:n}){return Number.isNaN(i)?"That is no number: 0.05 and 0,05 are.":i<t||i>e?[`From ${M(t)} to ${M(e)} only.`,n].filter(Boolean).join(" "):(s||o==="switch")&&!Number.isInteger(i)?"Whole numbers only.":""}var Wa=0,mo=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",Wa+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${Wa}`,this.refusal.hidden=!0;for(let[s,o]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(s,o);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:s})=>s==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,s){let o=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",o),this.root.setAttribute("aria-label",e),this.root.disabled=s}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=Ba(this.root.value),e=qa(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=G(this.taker.value),this.root.value=this.written,this.say("")}};var vo=class{constructor(t,e,s){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[o,n]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(o,n);this.root.style.setProperty("--ov-room",`${e}px`);for(let o of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${o}`}));this.pressed=!1,this.settle=0,this.listen(s)}listen(t){let{root:e,holder:s}=this,o=(n,r)=>e.addEventListener(n,r,{signal:t});o("pointerdown",n=>this.press(n)),o("pointermove",n=>this.pressed&&this.point(n)),o("pointerup",n=>{this.pressed&&(this.point(n),s.release())}),o("pointercancel",()=>{this.pressed=!1,s.back()}),o("keydown",n=>this.key(n)),o("keyup",()=>{!s.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>s.release(),400))}),o("blur",()=>this.pressed||s.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:s}=this.holder,{left:o,width:n}=this.root.getBoundingClientRect(),r=n-2*this.sideRoom,a=(t.clientX-o-this.sideRoom)/r;return!e||Math.abs(e.share(s)-a)*r<3?s:e.value(a,r)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let s=Zp(e.lattice,e.value,t.key);s!==void 0&&(t.preventDefault(),e.grasp(),e.turn(s))}rest(){clearTimeout(this.settle)}name(t){for(let[e,s]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(s)&&this.root.setAttribute(`aria-${e}`,String(s))}write(){let{scale:t,value:e,inForce:s}=this.holder,o=n=>String(Math.min(1,Math.max(0,t?.share(n)??0)));this.root.style.setProperty("--ov-share",o(e)),this.root.style.setProperty("--ov-home",o(s)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==s})}};function Zp({values:i,stride:t},e,s){let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[s];if(!o)return;let n=i.findIndex(l=>l>e),r=n<0?i.length:n,a=r-(i[r-1]===e?2:1),h=o>0?r+o-1:a+o+1;return i[Math.max(0,Math.min(i.length-1,h))]}var Qp=8,ke=class{constructor(t,e,{signal:s,sideRoom:o=Qp,pressable:n=!0,spoken:r=String}){this.root=t,this.told=e,this.pressable=n,this.spoken=r,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new vo(this,o,s),this.field=new mo(this,s),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:s}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:s}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:s,value:o=s,label:n,fixed:r}){Object.assign(this,{scale:t,lattice:e,inForce:s,fixed:r,value:this.held?this.value:o});let{parameter:a,ends:h}=t,l=[n,a.name,h,r].join();l!==this.named&&this.arrange(a,h,n),this.named=l,this.write()}arrange(t,[e,s],o){let{track:n,toggle:r,field:a,fixed:h}=this,l=t.scale==="switch"&&this.pressable;n.root.hidden=a.root.hidden=l,r.hidden=!l,n.name({label:o,disabled:h,valuemin:e,valuemax:s}),r.setAttribute("aria-label",o),r.disabled=h,a.load(t,o,h)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:s}=this,o=t.target===s.root&&s.edited;!o&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),o?s.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:s}=this,o=[t,e,s?.ends].join();this.track.name({valuetext:this.spoken(t)}),o!==this.written&&(this.written=o,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var tm=[1,1.25,1.6,2,2.5,3,4,5,6,8],Ha={linear:[i=>i,i=>i],switch:[i=>i,i=>Math.round(i)],log:[Math.log10,i=>10**i],complement:[i=>-Math.log10(1-i),i=>1-10**-i]},Me=class{constructor(t,e,s,o){if(this.parameter=t,this.ends=[t.low,t.high],t.reach_low){let n=t.name==="learning_rate"?Math.min(e,s):e;this.ends[0]=om(t.reach_low,n,t.low)}t.name==="learning_rate"&&t.scale==="log"&&(this.ends=nm(this.ends,e,s)),o&&(this.ends=[Math.min(o[0],e),Math.max(o[1],e)]),t.reach&&(this.ends[1]=sm(t.reach,e,t.high))}share(t){let[e]=Ha[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s,whole:o}=this.parameter,[n,r]=Ha[s],[a,h]=this.ends.map(n),l=a+Math.min(1,Math.max(0,t))*(h-a),c=r(l);if(s==="switch")return c;let[d,u]=this.ends;if(s==="linear")return zs(im(c,o?1:(h-a)/e),d,u);let f=Math.max(2,Math.ceil(-Math.log10(10**((h-a)/e)-1))+1);if(o)return zs(Math.round(je(c,2)),d,u);let p=s==="log"?je(c,f):je(1-je(1-c,f),12);return zs(p,d,u)}lattice(t){let{parameter:e}=this,{scale:s,whole:o}=e,[n,r]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(o&&s==="log"){let m=em(n,r).flatMap(v=>tm.map(g=>Math.floor(g*v)));return{values:On([n,...m.filter(v=>n<v&&v<r),r]),stride:10}}if(s==="linear"){let m=Math.min(t-1,100),v=Array.from({length:m+1},(g,b)=>je(n+(r-n)*b/m,6));return{values:On(v),stride:10}}let[a,h]=s==="log"?[n,r]:[1-r,1-n],l=Math.max(1,Math.floor((t-1)/Math.log10(h/a)+1e-9)),c=Math.ceil(Math.log10(a)*l-1e-9),d=Math.floor(Math.log10(h)*l+1e-9),u=Array.from({length:d-c+1},(m,v)=>je(10**((c+v)/l),3)),f=s==="log"?u:u.map(m=>je(1-m,12)),p=[e.low,e.high].filter(m=>n<=m&&m<=r);return{values:On([...f,...p]),stride:l}}},je=(i,t)=>Number(i.toPrecision(t)),zs=(i,t,e)=>Math.min(e,Math.max(t,i)),On=i=>[...new Set(i)].sort((t,e)=>t-e),em=(i,t)=>{let e=Math.floor(Math.log10(i)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(s,o)=>10**(e+o))},sm=(i,t,e)=>Math.min(e,i*10**Math.max(0,Math.ceil(Math.log10(t/i)-1e-9))),om=(i,t,e)=>t>0?Math.max(e,i*10**Math.min(0,Math.floor(Math.log10(t/i)+1e-9))):i,im=(i,t)=>Number(i.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function nm([i,t],e,s){let o=zs(s,i,t),n=5/2,r=e>0?Math.log10(e/o):0,a=Math.sign(r)*Math.ceil(Math.max(0,Math.abs(r)-n-.01)),h=l=>zs(o*10**l,i,t);return[h(a-n),h(a+n)]}function F(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function J(){return document.createElement("canvas")}var Nn={every:26,length:6,width:1.4},rm=4,Ua=[0,-1];function St(i,t,e,s,o){i.beginPath(),i.moveTo(t,e),i.lineTo(s,o),i.stroke()}function Ga(i,t,e,s,o){if(s===1)return js(i,t,e,1.35*3*o,Ua);if(s===2)return Ka(i,t,e,.89*3*o);he(i,t,e,o)}var Va=(i,t,e,s)=>Ka(i,t,e,3*s);function he(i,t,e,s){i.beginPath(),i.arc(t,e,3*s,0,2*Math.PI)}function Ya(i,[t,e,s,o],[n,r],a){let h=Math.hypot(s-t,o-e),l=Nn.every*a/(h||1),c=Nn.length*a/(Math.hypot(n,r)||1),d=Math.floor(.5/l);i.lineWidth=Nn.width*a,i.setLineDash([]);for(let u=-d;u<=d;u++){let[f,p]=[t+(.5+u*l)*(s-t),e+(.5+u*l)*(o-e)];St(i,f,p,f+c*n,p+c*r)}}function De(i,{left:t,top:e,width:s,height:o},n,r,a){let h=rm*a,[l,c]=[t+s,e+o];if(r<e)js(i,n,e+h,h,Ua);else if(r>c)js(i,n,c-h,h,[0,1]);else if(n<t)js(i,t+h,r,h,[-1,0]);else if(n>l)js(i,l-h,r,h,[1,0]);else return;i.fill()}function Ka(i,t,e,s){i.beginPath(),i.rect(t-s,e-s,2*s,2*s)}function js(i,t,e,s,[o,n]){let[r,a]=[.5*s,.87*s];i.beginPath(),i.moveTo(t+o*s,e+n*s),i.lineTo(t-o*r-n*a,e-n*r+o*a),i.lineTo(t-o*r+n*a,e-n*r-o*a),i.closePath()}var rs={left:46,right:12,top:9,bottom:34},am=[7,5],go=5,Ja=10,bo=class{constructor(t){this.canvas=t,this.context=F(t),this.ground=J(),this.width=this.height=0,this.ratio=1,this.depth=50,this.asked=30,this.box={left:0,top:0,width:1,height:1},this.range=[-1,1],this.passed=void 0,this.others=[],this.colours=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({depth:t,asked:e},s,o=[]){Object.assign(this,{depth:t,asked:e,passed:s,others:o}),this.range=hm([...s?[s]:[],...o]),this.colours&&this.prepare(this.colours)}prepare(t){let e=t.scale;this.colours=t,this.box={left:rs.left*e,top:rs.top*e,width:Math.max(20,this.width-rs.left*e-rs.right),height:Math.max(20,this.height-(rs.top+rs.bottom)*e)},this.drawGround(t)}x(t){return this.box.left+t/this.depth*this.box.width}y(t){return this.at(Math.log10(t))}at(t){let[e,s]=this.range;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=F(this.ground),{passed:s,asked:o}=this;if(e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=`${11*t.scale}px ${t.font}`,this.drawAxes(e,t),!s)return;e.lineJoin="round",e.strokeStyle=t.muted,e.globalAlpha=.3;for(let r of this.others)for(let a of _n(r))this.drawCurve(e,a,t,.5);e.globalAlpha=1,e.strokeStyle=t.text;for(let r of _n(s))this.drawCurve(e,r,t,1);e.setLineDash([]);let n=s.norms[o];n>0&&n<1/0&&(e.fillStyle=t.text,e.beginPath(),e.arc(this.x(o),this.y(n),4*t.scale,0,2*Math.PI),e.fill()),this.drawNames(e,s,t)}drawAxes(t,{grid:e,frame:s,muted:o,text:n,scale:r}){let{box:a,depth:h,asked:l}=this,c=a.top+a.height,[d,u]=this.range;t.lineWidth=1,t.setLineDash([]),t.fillStyle=o,t.textAlign="right",t.textBaseline="middle";for(let[f,p]of Fa(d,u,a.height/(26*r))){let m=Math.round(this.at(f))+.5;t.strokeStyle=f===0?s:e,St(t,a.left,m,a.left+a.width,m),t.fillText(p,a.left-6,m)}t.textAlign="center",t.textBaseline="top";for(let f of nt(0,h,5).values)t.fillStyle=f===l?n:o,t.fillText(String(f),this.x(f),c+4*r);t.fillStyle=o,t.fillText("layers passed",a.left+a.width/2,c+18*r),!(h<l)&&(t.strokeStyle=o,t.setLineDash([2*r,3*r]),St(t,this.x(l),a.top,this.x(l),c),t.setLineDash([]))}drawCurve(t,[,e,s,o],{scale:n},r){t.setLineDash(s.map(a=>a*n)),t.lineWidth=o*r*n,t.beginPath();for(let a=0;a<e.length&&e[a]>0&&e[a]<1/0;a++)t[a?"lineTo":"moveTo"](this.x(a),this.y(e[a]));t.stroke()}drawNames(t,e,{text:s,halo:o,font:n,scale:r}){t.font=`600 ${12*r}px ${n}`,t.textAlign="right",t.textBaseline="middle",t.fillStyle=s,t.strokeStyle=o,t.lineWidth=4*r;let{box:a}=this,h=_n(e).map(([u,f])=>this.endOf(u,f,t.measureText(u).width)),[l,c]=h,d=l.top+l.bottom<=c.top+c.bottom?l:c;for(let u of h){let f=u===d?u.top-Ja*r:u.bottom+Ja*r,p=Math.max(a.top+7*r,Math.min(a.top+a.height-7*r,f));t.strokeText(u.name,u.right,p),t.fillText(u.name,u.right,p)}}endOf(t,e,s){let o=e.findIndex(h=>!(h>0&&h<1/0)),n=(o<0?e.length:o)-1,r=Math.max(this.x(n)-4,this.box.left+s+4),a=[...e.subarray(0,n+1)].flatMap((h,l)=>l===n||this.x(l)>=r-s?this.y(h):[]);return{name:t,right:r,top:Math.min(...a),bottom:Math.max(...a)}}draw(){let{context:t,colours:e,canvas:s}=this;e&&(t.setTransform(1,0,0,1,0,0),t.clearRect(0,0,s.width,s.height),t.drawImage(this.ground,0,0))}},_n=({norms:i,activations:t})=>[["gradient",i,[],2.4],["activations",t,am,1.8]];function hm(i){let t=0,e=0;for(let{norms:s,activations:o}of i)for(let n of[s,o])for(let r of n)r>0&&r<1/0&&(t=Math.min(t,Math.log10(r)),e=Math.max(e,Math.log10(r)));return[Math.floor((t+1)/go)*go-1,Math.ceil((e-1)/go)*go+1]}var vt=22250738585072014e-324,lm=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),as=new DataView(new ArrayBuffer(8)),Fs=i=>lm[i+1022];function wo(i){return as.setFloat64(0,i),(as.getUint32(0)>>>20)-1023}function xo(i){return as.setFloat64(0,i),as.setUint32(0,as.getUint32(0)&1048575|1072693248),as.getFloat64(0)}var L=i=>Math.abs(i)>=vt?i:i*0;function R(i,t){let e=i*t;if(!(Math.abs(e)<=vt)||i===0||t===0)return e;let s=Math.abs(i)<Math.abs(t)?i*Ds*t:i*(t*Ds);return Math.abs(s)<vt*Ds?e*0:e}function $t(i,t){let e=i/t;return Math.abs(e)<=vt&&Math.abs(i*Ds/t)<vt*Ds?e*0:e}var Ds=2**200;function yo(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=R(s,e)),e=R(e,e);return s}var Bs=(i,t)=>i>=t||Number.isNaN(i)?i:t,qs=(i,t)=>i<=t||Number.isNaN(i)?i:t;function Se(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,l=o-h,c=a*5497923018708371e-29,d=l-c,f=l-d-c,p=i<-708.3964185322641,m=1+d,g=1-m+d,b=d*d,_=(((((11470745597729725e-27*b+208767569878681e-23)*b+2755731922398589e-22)*b+248015873015873e-19)*b+.001388888888888889)*b+.041666666666666664)*b+.5,wt=((((16059043836821613e-26*b+2505210838544172e-23)*b+27557319223985893e-22)*b+.0001984126984126984)*b+.008333333333333333)*b+.16666666666666666,rt=d*wt,st=_+rt,P=b*st,H=f+P,lt=g+H,ot=m+lt,B=a>0,Q=ot*(B?2:.5),it=a-1,tt=a+1,U=Fs(B?it:tt),ht=Q*U,W=L(ht);return p?0:W}function $e(i){let t=wo(i),e=xo(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,h=(s?r:e)-1,l=2+h,c=h/l,d=c*c,f=.5*h*h,D=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,dt=d*D,Et=f+dt,bt=c*Et,C=n*5497923018708371e-29,ut=bt+C,yt=f-ut,wt=n*.6931471805598903,rt=yt-h,st=wt-rt,P=i<22250738585072014e-324,lt=i>-22250738585072014e-324?-1/0:NaN,ot=P?lt:st;return i<=17976931348623157e292?ot:i}function ko(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,b=f+g,x=a*35215598651832e-40-b,y=m-x,k=.25*a,A=4*Math.floor(k),O=a-A,E=m-y-x,$=y*y,st=((((((28114572543455206e-31*$+-7647163731819816e-28)*$+16059043836821613e-26)*$+-2505210838544172e-23)*$+27557319223985893e-22)*$+-.0001984126984126984)*$+.008333333333333333)*$+-.16666666666666666,P=$*st,H=y*P,ot=1-.5*$,B=E*ot,at=H+B,Q=y+at,it=-.5*$,tt=1+it,U=1-tt+it,ht=$*$,jt=(((((4779477332387385e-29*$+-11470745597729725e-27)*$+208767569878681e-23)*$+-2755731922398589e-22)*$+248015873015873e-19)*$+-.001388888888888889)*$+.041666666666666664,_t=ht*jt,ft=y*E,re=_t-ft,Dt=U+re,Ft=tt+Dt,Bt=O>=2,pt=.5*O,Yt=Math.floor(pt)!==pt?Ft:Q,Zt=-Yt,mt=Bt?Zt:Yt;return t<3725290298461914e-24?i:mt}function Ae(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,b=f+g,x=a*35215598651832e-40-b,y=m-x,k=.25*a,A=4*Math.floor(k),O=a-A,E=m-y-x,$=y*y,st=((((((28114572543455206e-31*$+-7647163731819816e-28)*$+16059043836821613e-26)*$+-2505210838544172e-23)*$+27557319223985893e-22)*$+-.0001984126984126984)*$+.008333333333333333)*$+-.16666666666666666,P=$*st,H=y*P,ot=1-.5*$,B=E*ot,at=H+B,Q=y+at,it=-.5*$,tt=1+it,U=1-tt+it,ht=$*$,jt=(((((4779477332387385e-29*$+-11470745597729725e-27)*$+208767569878681e-23)*$+-2755731922398589e-22)*$+248015873015873e-19)*$+-.001388888888888889)*$+.041666666666666664,_t=ht*jt,ft=y*E,re=_t-ft,Dt=U+re,Ft=tt+Dt,Bt=3-O,Vt=O*Bt>1,Mt=.5*O,mt=Math.floor(Mt)!==Mt?Q:Ft,xt=-mt,Kt=Vt?xt:mt,ae=0*i;return e?Kt:ae}function Mo(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,b=f+g,x=a*35215598651832e-40-b,y=m-x,k=.25*a,A=4*Math.floor(k),O=a-A,E=m-y-x,$=y*y,st=((((((28114572543455206e-31*$+-7647163731819816e-28)*$+16059043836821613e-26)*$+-2505210838544172e-23)*$+27557319223985893e-22)*$+-.0001984126984126984)*$+.008333333333333333)*$+-.16666666666666666,P=$*st,H=y*P,ot=1-.5*$,B=E*ot,at=H+B,Q=y+at,tt=y-Q+at,ct=-.5*$,U=1+ct,W=1-U+ct,Ct=$*$,ft=(((((4779477332387385e-29*$+-11470745597729725e-27)*$+208767569878681e-23)*$+-2755731922398589e-22)*$+248015873015873e-19)*$+-.001388888888888889)*$+.041666666666666664,re=Ct*ft,Dt=y*E,Ft=re-Dt,Bt=W+Ft,pt=U+Bt,Mt=U-pt+Bt,Yt=.5*O,mt=Math.floor(Yt)!==Yt,xt=-pt,Kt=mt?xt:Q,ae=-Mt,ge=mt?ae:tt,It=mt?Q:pt,Ze=mt?tt:Mt,Ce=t<3725290298461914e-24,Jt=Kt/It,be=Jt*134217729,Pe=be-Jt,we=be-Pe,Ts=Jt-we,Qe=It*134217729,Es=Qe-It,xe=Qe-Es,ts=It-xe,ye=Jt*It,ze=we*xe-ye,gn=we*ts,Ns=Ts*xe,lo=gn+Ns,_s=ze+lo,Is=Ts*ts,es=_s+Is,uo=Kt-ye-es,fo=Jt*Ze,ha=ge-fo,bn=(uo+ha)/It,wn=Jt+bn;return Ce?i:wn}function hs(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,l=o-h,c=a*5497923018708371e-29,d=l-c,f=l-d-c,p=Fs(a),m=d*d,E=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,C=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,ut=d*C,yt=E+ut,wt=m*yt,rt=f+wt,st=d+rt,H=d-st+rt,lt=p-1,ot=p*st,B=lt+ot,Q=lt-B+ot,it=p*H,tt=Q+it,ct=B>2,U=ct?B:2,ht=ct?2:B,W=U+ht,Nt=U-W+ht+tt,K=B/W,kt=K*134217729,Pt=kt-K,zt=kt-Pt,ve=K-zt,ne=W*134217729,Xe=ne-W,jt=ne-Xe,_t=W-jt,ft=K*W,Dt=zt*jt-ft,Ft=zt*_t,Bt=ve*jt,pt=Ft+Bt,Vt=Dt+pt,Mt=ve*_t,Yt=Vt+Mt,mt=B-ft-Yt,xt=K*Nt,Kt=tt-xt,ge=(mt+Kt)/W,It=K+ge,Ze=t<3725290298461914e-24,Ce=i<0,Jt=-It;return Ze?i:Ce?Jt:It}function Xa(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,h=a*134217729,l=h-a,c=h-l,d=a-c,u=a*.6931471805599453,p=c*.6931471824645996-u,m=c*-1904654323148236e-24,v=d*.6931471824645996,g=m+v,b=p+g,w=d*-1904654323148236e-24,x=b+w,y=a*23190468138462996e-33,k=x+y,S=1+u,O=1-S+u,T=u*u,ut=(((((11470745597729725e-27*T+208767569878681e-23)*T+2755731922398589e-22)*T+248015873015873e-19)*T+.001388888888888889)*T+.041666666666666664)*T+.5,at=((((16059043836821613e-26*T+2505210838544172e-23)*T+27557319223985893e-22)*T+.0001984126984126984)*T+.008333333333333333)*T+.16666666666666666,Q=u*at,it=ut+Q,tt=T*it,ct=k+tt,U=O+ct,ht=S+U,W=r>0,Ot=ht*(W?2:.5),Nt=r-1,K=r+1,Pt=Fs(W?Nt:K),zt=Ot*Pt;return e?0:zt}function So(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,h=(e?o:r)/t,l=wo(t),c=xo(t),d=c>1.4142135623730951,u=l+1,f=d?u:l,p=.5*c,v=(d?p:c)-1,g=2+v,b=v/g,w=b*b,y=.5*v*v,rt=(((((((((.08695652173913043*w+.09523809523809523)*w+.10526315789473684)*w+.11764705882352941)*w+.13333333333333333)*w+.15384615384615385)*w+.18181818181818182)*w+.2222222222222222)*w+.2857142857142857)*w+.4)*w+.6666666666666666,st=w*rt,P=y+st,H=b*P,ot=f*5497923018708371e-29+h,B=H+ot,at=y-B,Q=f*.6931471805598903,it=at-v,tt=Q-it,U=Math.abs(i)<5551115123125783e-32,ht=t<22250738585072014e-324,Ct=t>-22250738585072014e-324?-1/0:NaN,Ot=ht?Ct:tt,K=t<=17976931348623157e292?Ot:t;return U?i:K}function $o(i,t){let e=Math.abs(i),s=wo(e),o=xo(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,h=.5*o,c=(n?h:o)-1,d=2+c,f=2-d+c,p=c/d,m=p*134217729,v=m-p,g=m-v,b=p-g,w=d*134217729,x=w-d,y=w-x,k=d-y,S=p*d,O=g*y-S,T=g*k,E=b*y,$=T+E,j=O+$,_=b*k,Z=j+_,D=c-S-Z,dt=p*f,bt=(D-dt)/d,C=p*p,yt=g*g-C,wt=g*b,rt=b*g,st=wt+rt,P=yt+st,H=b*b,lt=P+H,B=2*p*bt,at=lt+B,jt=((((((((.043478260869565216*C+.047619047619047616)*C+.05263157894736842)*C+.058823529411764705)*C+.06666666666666667)*C+.07692307692307693)*C+.09090909090909091)*C+.1111111111111111)*C+.14285714285714285)*C+.2,_t=C*jt,ft=.3333333333333333+_t,Dt=.3333333333333333-ft+_t,Ft=C*134217729,Bt=Ft-C,pt=Ft-Bt,Vt=C-pt,Mt=ft*134217729,Yt=Mt-ft,Zt=Mt-Yt,mt=ft-Zt,xt=C*ft,ae=pt*Zt-xt,ge=pt*mt,It=Vt*Zt,Ze=ge+It,Ce=ae+Ze,Jt=Vt*mt,be=Ce+Jt,Pe=Dt+1850371707708594e-32,we=C*Pe,Ts=at*ft,Qe=we+Ts,Es=be+Qe,xe=xt*134217729,ts=xe-xt,ye=xe-ts,Os=xt-ye,ze=p*xt,Ns=g*ye-ze,lo=g*Os,_s=b*ye,Is=lo+_s,es=Ns+Is,co=b*Os,uo=es+co,fo=p+ze,la=p-fo+ze,bn=p*Es,wn=bt*xt,ca=bn+wn,Ef=uo+ca+bt,Of=la+Ef,da=a*.6931471805598903,ua=2*fo,xn=da+ua,Nf=da-xn+ua,_f=2*Of,If=a*5497923018708371e-29,Lf=_f+If,fa=Nf+Lf,Ls=xn+fa,Rf=xn-Ls+fa,Cf=t>11805916207174113e5,Pf=t<-11805916207174113e5?-11805916207174113e5:t,Rs=Cf?11805916207174113e5:Pf,pa=Ls*134217729,zf=pa-Ls,yn=pa-zf,ma=Ls-yn,va=Rs*134217729,jf=va-Rs,kn=va-jf,ga=Rs-kn,Cs=Ls*Rs,Df=yn*kn-Cs,Ff=yn*ga,Bf=ma*kn,qf=Ff+Bf,Wf=Df+qf,Hf=ma*ga,Uf=Wf+Hf,Gf=Math.abs(Cs)<1e3,Vf=Rf*Rs,Yf=Uf+Vf,ba=Gf?Yf:0,Kf=Cs>710,Jf=Cs<-709?-709:Cs,Mn=Kf?710:Jf,Xf=Mn*1.4426950408889634+.5,ss=Math.floor(Xf),Zf=ss*.6931471805598903,wa=Mn-Zf,xa=ss*5497923018708371e-29,Sn=wa-xa,ya=wa-Sn-xa+ba,os=Sn+ya,Qf=Sn-os+ya,ka=1+os,tp=1-ka+os,qt=os*os,ep=(((((11470745597729725e-27*qt+208767569878681e-23)*qt+2755731922398589e-22)*qt+248015873015873e-19)*qt+.001388888888888889)*qt+.041666666666666664)*qt+.5,sp=((((16059043836821613e-26*qt+2505210838544172e-23)*qt+27557319223985893e-22)*qt+.0001984126984126984)*qt+.008333333333333333)*qt+.16666666666666666,op=os*sp,ip=ep+op,np=qt*ip,rp=Qf+np,ap=tp+rp,Ma=ka+ap,hp=Mn+ba<-708.3964185322641,lp=ss<-1021.5,cp=Ma<1,dp=hp||lp&&cp,Sa=ss>0,up=Ma*(Sa?2:.5),fp=ss-1,pp=ss+1,mp=Fs(Sa?fp:pp),vp=up*mp,gp=L(vp),bp=dp?0:gp,wp=e<22250738585072014e-324,$a=t>0,xp=t<0?1/0:t,yp=wp?$a?0:xp:bp,Aa=e>17976931348623157e292?$a?1/0:0:yp,Ta=Math.floor(t)===t,kp=.5*t,Mp=Math.floor(kp)*2!==t,Sp=Ta&&Mp,Ea=i<0,$p=i>=-17976931348623157e292,Ap=Ea&&$p&&!Ta,Tp=i===0,Ep=1/i<0,Op=(Ea||Tp&&Ep)&&Sp,Np=-Aa,_p=Ap?NaN:Op?Np:Aa,Ip=i!==i||t!==t,Lp=i+t;return t===0||i===1?1:Ip?Lp:_p}function Ao(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,h=n>17976931348623157e292,l=0*n,d=a?h?1:l:n,p=a?1:r===0?1:r,m=p>8452712498170644e255,g=p<1499696813895631e-256?16069380442589903e44:1,b=m?7888609052210118e-46:g,w=d*b,x=p*b,y=.25*x,k=w<y,S=.75*x,O=w<S?.5:1,T=k?0:O,E=T*x,$=w-E,j=T*w,_=x+j,Z=$/_,I=Z*Z,Nt=((((((((((((.034482758620689655*I+-.037037037037037035)*I+.04)*I+-.043478260869565216)*I+.047619047619047616)*I+-.05263157894736842)*I+.058823529411764705)*I+-.06666666666666667)*I+.07692307692307693)*I+-.09090909090909091)*I+.1111111111111111)*I+-.14285714285714285)*I+.2)*I+-.3333333333333333,K=I*Nt,kt=Z*K,Pt=T===0,zt=T===.5,ne=Pt?0:zt?.4636476090008061:.7853981633974483,jt=Pt?0:zt?22698777452961687e-33:3061616997868383e-32,_t=ne+Z,re=ne-_t+Z,Dt=Pt?Z:_t,Ft=Pt?0:re,Bt=jt+kt,pt=Ft+Bt,Vt=-Dt,Mt=1.5707963267948966+Vt,Zt=1.5707963267948966-Mt+Vt,mt=6123233995736766e-32-pt,xt=Zt+mt,Kt=o?Mt:Dt,ae=o?xt:pt,ge=t<0,It=t===0,Ce=1/t<0,be=ge||It&&Ce,Pe=-Kt,we=3.141592653589793+Pe,Qe=3.141592653589793-we+Pe,Es=12246467991473532e-32-ae,xe=Qe+Es,ts=be?we:Kt,ye=be?xe:ae,Os=i<0,ze=i===0,Ns=1/i<0,_s=Os||ze&&Ns,Is=ts+ye,es=L(Is),co=-es;return _s?co:es}var In=3,Za=4,Qa=5,th=6,eh=7,sh=8,cm=[[13,15,26,6],[17,29,16,24]],dm=466688986,um=2*Math.PI;function Te(i,t,e,s){let o=i|0,n=t|0,r=o^n^dm,a=e+o|0,h=s+n|0;for(let l=0;l<5;l++){let c=cm[l%2];for(let u=0;u<4;u++)a=a+h|0,h=(h<<c[u]|h>>>32-c[u])^a;let d=l%3;a=a+(d===0?n:d===1?r:o)|0,h=h+(d===0?r:d===1?o:n)+l+1|0}return((a>>>5)*2**26+(h>>>6))*2**-53}function To(i,t,e,s){let o=Math.sqrt(-2*$e(1-Te(i,t,e,2*s)));return R(o,Ae(um*Te(i,t,e,2*s+1)))}var Eo={exp:Se,log:$e,sin:ko,cos:Ae,tan:Mo,tanh:hs,exp2:Xa,log1p:So,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},Oo={pow:$o,atan2:Ao,max:Bs,min:qs,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var fm=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},pm=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},At={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=vt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=vt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>vt?n:R(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>vt?n:$t(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]},neg(i,t,e){for(let s=0;s<i;s++)t[s]=-e[s]},gt(i,t,e,s){for(let o=0;o<i;o++)t[o]=e[o]>s[o]?1:0},exp(i,t,e){for(let s=0;s<i;s++)t[s]=Se(e[s])},log1p(i,t,e){for(let s=0;s<i;s++)t[s]=So(e[s])}};for(let[i,t]of Object.entries(Eo))At[i]??=fm(t);for(let[i,t]of Object.entries(Oo))At[i]??=pm(t);var Ee="sum_rows",gt=8,Fe=new Float64Array(gt);function Be(i,t=i.length){Fe.fill(0);for(let e=0;e<t;e+=gt){let s=Math.min(gt,t-e);for(let o=0;o<s;o++){let n=Fe[o]+i[e+o];Fe[o]=Math.abs(n)>=vt?n:n*0}}for(let e=1;e<gt;e*=2)for(let s=0;s<gt;s+=2*e)Fe[s]=L(Fe[s]+Fe[s+e]);return Fe[0]}var oh=100,[mm,vm,gm]=[0,1,2],Ws=class{constructor(t,e,s,o){this.width=e,this.depth=s,this.layer=bm(t,e);let n=Array.from({length:e},(d,u)=>u),r=d=>Float64Array.from(n,u=>To(o,sh,d,u)),a=r(mm),h=r(vm),[l,c]=[No(a),No(h)];this.input=a.map(d=>d/l*Math.sqrt(e)),this.top=h.map(d=>d/c),this.weights=Array.from({length:s*e},(d,u)=>r(gm+u))}pass(t){let{width:e,depth:s,weights:o,layer:n}=this,r=t/Math.sqrt(e),a=new Float64Array(s+1).fill(1),h=new Float64Array(s+1).fill(1),l=[],c=this.input;for(let f=0;f<s;f++){for(let p=0;p<e;p++){let m=o[f*e+p],v=0;for(let g=0;g<e;g++)v+=m[g]*c[g];n.given[p]=L(r*v)}for(let p of n.lines)p();c=n.value,l.push(n.slope.slice()),h[f+1]=No(c)/Math.sqrt(e)}let d=this.top;for(let f=s-1;f>=0;f--){let p=new Float64Array(e);for(let m=0;m<e;m++){let v=o[f*e+m],g=l[f][m]*d[m];for(let b=0;b<e;b++)p[b]+=v[b]*g}for(let m=0;m<e;m++)p[m]*=r;d=p,a[s-f]=No(d)}let u=_o(h);return u>=0?(h.fill(1/0,u),a.fill(NaN,1)):_o(a)>=0&&a.fill(1/0,_o(a)),{norms:a,activations:h}}};function bm({constants:i,code:t,results:e},s){let o=()=>new Float64Array(s),n=o(),r=[n,n,...i.map(d=>o().fill(d)),...t.map(o)],a=r.length-t.length,[h,l]=e;return{lines:t.map(([d,...u],f)=>{let[p,m,v]=u.map(g=>r[g]);return()=>At[d](s,r[a+f],p,m,v)}),given:n,value:r[h],slope:r[l]}}var _o=i=>i.findIndex(t=>!Number.isFinite(t));function No(i){let t=0,e=0;for(let s of i)t=Math.max(t,Math.abs(s));if(t===0||!Number.isFinite(t))return t;for(let s of i)e+=s/t*(s/t);return t*Math.sqrt(e)}function wm({norms:i},t){let e=i[t];return Number.isNaN(e)?"none":e*oh<1?"vanishes":e>oh?"explodes":"stays"}function ih(i,t){let e=wm(i,t),s=i.norms[t];if(e==="none")return`The activations overflow at layer ${_o(i.activations)}: there is no gradient.`;if(s===0)return`At depth ${t} the gradient is exactly 0: nothing of it comes that far.`;if(s===1/0)return`At depth ${t} the gradient has overflowed: it explodes.`;let o={vanishes:"it vanishes",explodes:"it explodes",stays:"it neither vanishes nor explodes"}[e],n=`${M(s,2)} ${s<1?"of":"times"} the top's`;return`At depth ${t} the gradient is ${n}: ${o}.`}var nh=(i,{width:t})=>`${i}, ${t} neurons a layer; thin: other draws`;function rh(i){let t=[];return i.map(([e,s])=>{let o=t.findIndex(r=>r<=e),n=o<0?t.length:o;return t[n]=s,n})}var xm=8,ym=121,Ln=8,km="What passes is drawn as soon as the question is answered.",Mm=`<div class="ov-chart" data-chart="depth">
<div class="ov-chart-title"></div><canvas role="img"></canvas></div>
<div class="ov-deep-scale">
<div class="ov-deep-number"><span aria-hidden="true">σ<sub>w</sub></span></div><div class="ov-deep-marks"></div></div>
<p class="ov-function-words"><output></output><span></span></p>`,Io=class{constructor(t,e){e.innerHTML=Mm,this.player=t,this.canvas=e.querySelector("canvas"),this.title=e.querySelector(".ov-chart-title"),this.turned=e.querySelector(".ov-deep-scale"),this.marks=e.querySelector(".ov-deep-marks"),[this.said,this.note]=e.querySelector("p").children,this.chart=new bo(this.canvas),this.charts=[this.chart],this.nets=[],this.passed=[],this.at=NaN,this.drawn="",this.due=0,this.control=new ke(e.querySelector(".ov-deep-number"),{turn:s=>this.redraw(s),release:s=>t.viewState.change({sigma_w:s}),back:()=>this.redraw(this.control.inForce)},{signal:t.abort.signal,sideRoom:Ln,spoken:s=>`σ_w = ${M(s,4)}`}),t.on(this.marks,"click",({target:s})=>{let o=s.closest("button");o&&t.viewState.change({sigma_w:Number(o.dataset.value)})})}load(t,e){let{program:s}=ah(e),o=e.simulator?.seed??0,n=JSON.stringify([t.held,t.width,t.depth,s,o]);this.data=t,this.turned.hidden=t.held,this.mark(t.marks),n!==this.drawn&&(this.stop(),this.drawn=n,this.passed=[],this.nets=t.held?[]:[new Ws(s,t.width,t.depth,o)],t.held||(this.due=setTimeout(()=>this.drawMore(s,o))))}drawMore(t,e){let{width:s,depth:o}=this.data;this.nets.push(new Ws(t,s,o,(e+this.nets.length)%2**32)),this.redraw(this.control.value),this.nets.length<=xm&&(this.due=setTimeout(()=>this.drawMore(t,e)))}mark(t){let e=t.map(({value:s,label:o,help:n})=>`<button type="button" data-value="${s}" title="${N(n)}"><span>${N(o)}</span></button>`);q(this.marks,e.join(""))}placeMarks(t){let{offsetLeft:e,offsetWidth:s}=this.control.track.root,o=[...this.marks.children],n=this.data.marks.map(({value:h})=>Ln+t.share(h)*(s-2*Ln)),r=o.map((h,l)=>l?n[l]:Math.max(0,n[l]-h.offsetWidth)),a=rh(o.map((h,l)=>[r[l],r[l]+h.offsetWidth]));o.forEach((h,l)=>{let c={"--at":n[l]-r[l]+"px","--level":a[l]};for(let[d,u]of Object.entries(c))h.style.setProperty(d,String(u));h.style.left=`${e+r[l]}px`}),this.marks.style.setProperty("--levels",String(Math.max(0,...a)+1))}prepare(t,e){let{data:s,control:o}=this,{sigma_w:n}=this.player.view,r=new Me(s.parameter,n,n),a=!!t.quiz.locked?.includes("view");o.load({scale:r,lattice:r.lattice(ym),inForce:n,label:"Scale σ_w of the weights",fixed:a});for(let h of this.marks.children)h.disabled=a;this.placeMarks(r),this.words=nh(ah(t).name,s),q(this.title,`<b>Gradient against depth</b> ${N(this.words)}`),this.chart.colours=e,this.show(o.value)}show(t){let{chart:e,data:s,nets:o}=this;if(!e.colours)return;t!==this.at&&(this.passed=[]),this.at=t;for(let h of o.slice(this.passed.length))this.passed.push(h.pass(t));let[n,...r]=this.passed;e.load(s,n,r);let a=n?ih(n,s.asked):km;et(this.said,a),et(this.note,n?s.note:"");for(let h of this.marks.children)h.setAttribute("aria-pressed",String(Number(h.dataset.value)===t));this.canvas.setAttribute("aria-label",`Gradient against depth. ${this.words} ${a}`)}redraw(t){this.show(t),this.player.picture.schedule()}update(){}stop(){clearTimeout(this.due),this.drawn=""}},ah=({companions:i})=>i.find(({kind:t})=>t==="function").data;var Sm={1:Uint8Array,4:Float32Array,8:Float64Array};function $m(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0);return Rn(JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),t.buffer,4+e)}function Rn(i,t,e){return{head:i,array:o=>{let[n,r,a]=i.arrays[o];return new Sm[a](t,e+n,r)}}}function Am({program:i},t){let e=i?.columns;if(e)return cs(t("rows"),e)}function ls({surface:i,head:t,array:e}){return i.rows?i.rows.slice(0,3):t.arrays.rows_fitted&&cs(e("rows_fitted"),3)}function cs(i,t){let e=Float64Array.from(i),s=i.length/t;return Array.from({length:t},(o,n)=>e.subarray(n*s,(n+1)*s))}function Lo(i){let{head:t,array:e}=i instanceof Uint8Array?$m(i):i,s=Am(t.surface,e);s&&(t.surface.rows=s);let o=t.runs;o.forEach((r,a)=>{if(r.floor=t.surface.floor??0,r.lossAt=h=>r.height[Math.min(h,r.records-1)]+r.floor,!!t.held)for(let h of["x","y","height","slope"])r[h]=e(`${h}${a}`)});let n=o.filter(r=>!r.offstage);return Object.assign(t,{array:e,head:t,runs:n,allRuns:o})}function hh(i,t){let e=new Map,s=[{numbers:[],ofRows:[],sums:[]}];for(let[o,n,r]of i){let a=Math.max(...r.map(h=>e.get(h)??0));e.set(o,a+ +(n===Ee)),n===Ee?(s[a+1]??={numbers:[],ofRows:[],sums:[]},s[a].sums.push([o,r[0]])):t.has(o)||s[a].numbers.push([o,n,r])}for(let o of s){let n=new Set(o.sums.map(([,r])=>r));for(let r of[...i].reverse())t.has(r[0])&&n.has(r[0])&&(r[2].forEach(a=>n.add(a)),o.ofRows.unshift(r))}return s}var Ro=i=>t=>{let[e,s,o]=t,n=At[s],[r,a,h]=o.map(l=>i[l]);return l=>n(l,i[e],r,a,h)};function lh({ofRows:i,sums:t},e,s,o){let n=e[0].length,r=t.map(()=>Array.from({length:gt},()=>new Float64Array(n))),a=i.map(Ro(e));return h=>{for(let l of r)for(let c of l)c.fill(0,0,h);for(let l=0;l<o;l++){for(let{values:c,everywhere:d}of s)d.fill(c[l],0,h);for(let c of a)c(h);t.forEach(([,c],d)=>{let u=r[d][l%gt];At.add(h,u,u,e[c],u)})}t.forEach(([l],c)=>{let d=r[c];for(;d.length>1;d=d.filter((u,f)=>f%2===0))for(let u=0;u<d.length;u+=2)At.add(h,d[u],d[u],d[u+1],d[u]);e[l].set(d[0].subarray(0,h))})}}function Qt({program:i,coefficients:t,rows:e}){let s=ch({...i,results:i.results.slice(0,1)},t,e);return(o,n)=>s(o,n)[0]}function le({program:i,coefficients:t,rows:e}){return ch(i,t,e)}var Tm=new Float64Array(0),qe=256;function ch({constants:i,code:t,results:e},s,o=[]){let n=2+s.length+o.length+i.length,r=o.length?o[0].length:0,a=Math.max(qe,r),h=new Set(e);for(let m=t.length-1;m>=0;m--)if(h.has(n+m))for(let v of t[m].slice(1))h.add(v);let l=m=>new Float64Array(a).fill(L(m)),c=[new Float64Array(qe),new Float64Array(qe),...s.map(l)],d=new Set([0,1]),u=new Set(o.map((m,v)=>c.length+v));c.push(...o,...i.map(l));let f=[];t.forEach(([m,...v],g)=>{let b=n+g,[w,x,y]=v.map(T=>c[T]),k=v.some(T=>d.has(T)),S=m===Ee,A=!S&&v.some(T=>u.has(T)),O=h.has(b)?new Float64Array(k?qe:A?r:a):Tm;c.push(O),k&&d.add(b),A&&u.add(b),h.has(b)&&(k?f.push([b,m,v]):S?O.fill(Be(w)):At[m](O.length,O,w,x,y))});let p=r?Em(f,c,{ofRows:u,varying:d,count:r}):f.map(Ro(c));return(m,v)=>{let g=e.map(()=>new Float64Array(m.length));for(let b=0;b<m.length;b+=qe){let w=Math.min(qe,m.length-b);for(let x=0;x<w;x++)c[0][x]=L(m[b+x]),c[1][x]=L(v[b+x]);for(let x of p)x(w);e.forEach((x,y)=>g[y].set(c[x].subarray(0,w),b))}return g}}function Em(i,t,{ofRows:e,varying:s,count:o}){let n=[...t];return hh(i,e).flatMap(r=>{let a=r.numbers.map(Ro(n));if(!r.sums.length)return a;let h=r.ofRows.flatMap(([,,d])=>d),l=new Set(h.filter(d=>e.has(d)&&!s.has(d))),c=[...l].map(d=>({values:t[d],everywhere:n[d]=new Float64Array(qe)}));return[...a,lh(r,n,c,o)]})}var Om=.06;function Co(i,{first:t,second:e,target:s}){return i==="boundary"?[t,e]:i==="prediction"?[s,s]:[t,s]}var Cn=(i,t,[e,s])=>Float64Array.from(i,(o,n)=>e*o+s*t[n]);function uh({output:i},{parameters:t,coefficients:e,rows:s}){if(!i)return Cn;let o=e.slice(Object.keys(t).length);return(n,r,a)=>Qt({program:i,coefficients:[...a,...o],rows:s})(Float64Array.from(n),Float64Array.from(r))}function fh(i,t,e,s){let o=t.map(r=>Co(i,r)),n=i==="prediction"?e.flatMap(r=>t.map(({first:a,second:h})=>s(a,h,We(r,0)))):[];return{across:dh(o.map(([r])=>r)),up:dh([...o.map(([,r])=>r),...n])}}function dh(i){let[t,e]=[1/0,-1/0];for(let o of i)for(let n of o)Number.isFinite(n)&&([t,e]=[Math.min(t,n),Math.max(e,n)]);if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=Om*(e-t);return[t-s,e+s]}var ph=(i,{length:t})=>Uint8Array.from(i,e=>t>2?e:+(e>0));function mh({kind:i,predicts:t},[e,s],o){return t==="scores"?o.map(([n,r])=>i==="boundary"?[e-n,s-r,0]:[e-n,0,r-s]):i==="boundary"?[[e,s,0]]:t==="product"?[[e*s,-1,0]]:[[e,-1,-s]]}var vh=({kind:i,predicts:t})=>i==="boundary"||t==="scores",Hs=({kind:i,predicts:t})=>i==="line"&&(t==="neurons"||t==="output"),gh=(i,t,[e,s])=>Float64Array.from(i,o=>Math.tanh(e*o)+Math.tanh(s*o));function bh([i,t,e],{across:s,up:o}){if(!i&&!t)return;if(Math.abs(t)*(o[1]-o[0])>=Math.abs(i)*(s[1]-s[0])){let[a,h]=s.map(l=>[l,(e-i*l)/t]);return[a,h]}let[n,r]=o.map(a=>[(e-t*a)/i,a]);return[n,r]}function We({x:i,y:t,records:e},s){let o=Math.min(s,e-1),n=Math.floor(o+1e-9),r=o-n;return r>1e-9?[i[n]+(i[n+1]-i[n])*r,t[n]+(t[n+1]-t[n])*r]:[i[n],t[n]]}var Us={left:46,right:12,top:7,bottom:20},Nm=.08,_m=52,Im=[7,5],wh="saturated",xh=1e-9,Po=class{constructor(t){this.canvas=t,this.context=F(t),this.ground=J(),this.width=this.height=0,this.ratio=1,this.z=1,this.box={left:0,top:0,width:1,height:1},this.range={across:[-1,1],up:[0,1]},this.data=void 0,this.colours=void 0,this.runs=[],this.rows={first:new Float64Array(0),second:new Float64Array(0)}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load(t,e){this.rows=e,JSON.stringify(t)!==JSON.stringify(this.data)&&(this.data=t,this.machine=le({program:t.program,coefficients:[]}),this.put(this.z))}at(t){let[e,s]=this.machine?.(t,t)??[t,t];return[e,s]}one(t){let[[e],[s]]=this.at(Float64Array.of(t));return{value:e,slope:s}}put(t){let[e,s]=this.data?.window??[t,t];this.z=Math.max(e,Math.min(s,t))}isSaturated(t){return(this.data?.saturated??[]).some(([e,s])=>t>=(e??-1/0)&&t<=(s??1/0))}standing(t,e){let s=Float64Array.from(Cn(this.rows.first,this.rows.second,We(t,e))),[o,n]=this.at(s);return{sums:s,values:o,slopes:n,saturated:Uint8Array.from(s,r=>Number(this.isSaturated(r)))}}shownOf(t,e){return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}prepare(t,e){let{data:s}=this,o=e.scale;if(!s)return;Object.assign(this,{runs:t,colours:e});let n=Us.left*o;this.box={left:n,top:Us.top*o,width:Math.max(20,this.width-n-Us.right),height:Math.max(20,this.height-(Us.top+Us.bottom)*o)},this.curves=this.sampled(s,Math.ceil(this.box.width));let r=this.curves.flatMap(({values:c,slopes:d})=>[...c,...d]),[a,h]=[Math.min(...r),Math.max(...r)],l=Nm*(h-a);this.range={across:s.window,up:[a-l,h+l]},this.drawGround(s,e)}sampled({window:[t,e],corner:s},o){let n=Float64Array.from({length:o+1},(a,h)=>t+(e-t)*h/o);return(s?[Float64Array.of(...n.filter(a=>a<0),0),Float64Array.of(xh,...n.filter(a=>a>xh))]:[n]).map(a=>{let[h,l]=this.at(a);return{sums:a,values:h,slopes:l}})}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}sumAt(t){let[e,s]=this.range.across;return e+(t-this.box.left)/this.box.width*(s-e)}drawGround(t,e){let s=F(this.ground),{box:o,range:n}=this,r=e.scale;s.setTransform(this.ratio,0,0,this.ratio,0,0),s.clearRect(0,0,this.width,this.height),s.font=`${11*r}px ${e.font}`,s.lineWidth=1,s.setLineDash([]),this.drawShades(s,t,e),s.strokeStyle=e.grid,s.fillStyle=e.muted,s.textAlign="right",s.textBaseline="middle";let a=nt(...n.up,o.height/(34*r));for(let l of a.values){let c=Math.round(this.y(l))+.5;s.strokeStyle=Math.abs(l)<1e-9?e.frame:e.grid,St(s,o.left,c,o.left+o.width,c),s.fillText(Wt(l,a.step),o.left-6,c)}s.textAlign="center",s.textBaseline="top";let h=nt(...n.across,o.width/(52*r));for(let l of h.values)s.fillText(Wt(l,h.step),this.x(l),o.top+o.height+5);s.strokeStyle=e.frame,St(s,this.x(0),o.top,this.x(0),o.top+o.height),this.drawCurves(s,t,e)}drawShades(t,{saturated:e,window:[s,o]},{grid:n,muted:r,scale:a}){let{box:h}=this;t.textAlign="center",t.textBaseline="middle";for(let[l,c]of e){let d=[Math.max(s,l??s),Math.min(o,c??o)],[u,f]=d.map(p=>this.x(p));t.fillStyle=n,t.fillRect(u,h.top,f-u,h.height),t.fillStyle=r,t.measureText(wh).width+6*a<f-u&&t.fillText(wh,(u+f)/2,this.clearing((d[0]+d[1])/2))}}clearing(t){let{value:e,slope:s}=this.one(t),{top:o,height:n}=this.box,r=a=>Math.min(Math.abs(a-this.y(e)),Math.abs(a-this.y(s)));return[.75,.5,.25].map(a=>o+a*n).reduce((a,h)=>r(h)>r(a)?h:a)}drawCurves(t,{corner:e},{text:s,rim:o,font:n,scale:r}){let a=this.curves??[],{sums:h,values:l,slopes:c}=a[a.length-1],d=h.length-1;t.strokeStyle=t.fillStyle=s,t.lineWidth=2.2*r,t.lineJoin="round",this.trace(t,a.map(({values:m})=>m),e),t.setLineDash(Im.map(m=>m*r)),t.lineWidth=1.8*r,this.trace(t,a.map(({slopes:m})=>m),!1),t.setLineDash([]),e&&(he(t,this.x(0),this.y(a[0].slopes[a[0].slopes.length-1]),r),t.fill(),he(t,this.x(0),this.y(c[0]),r),t.fillStyle=o,t.fill(),t.stroke()),t.font=`600 ${13*r}px ${n}`,t.textAlign="right";let u=l[d]>=c[d],f=5*r,p=Math.abs(this.y(l[d])-this.y(c[d]))>40*r;for(let[m,v,g,b]of[["σ",l[d],l[d-1],u&&!p],["σ′",c[d],c[d-1],!u||p]]){let w=this.y(v)-this.box.top>20*r,x=b&&w,y=Math.max(0,this.y(g)-this.y(v))/(this.x(h[d])-this.x(h[d-1])),k=x?-f:f+y*(f+t.measureText(m).width);t.textBaseline=x?"bottom":"top",t.fillStyle=s,t.fillText(m,this.box.left+this.box.width-4*r,this.y(v)+k)}}trace(t,e,s){t.beginPath(),e.forEach((o,n)=>{let{sums:r}=(this.curves??[])[n];o.forEach((a,h)=>t[h===0&&!(s&&n)?"moveTo":"lineTo"](this.x(r[h]),this.y(a)))}),t.stroke()}draw(t,e){let{context:s,colours:o,ratio:n}=this;if(!o||!this.data)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(n,0,0,n,0,0);let r=this.shownOf(t,e);r&&this.drawRows(s,this.standing(r,t),o.of(r),o),this.drawPoint(s,o)}drawRows(t,{sums:e,values:s,saturated:o},n,{rim:r,scale:a}){let[h,l]=this.range.across;t.setLineDash([]),e.forEach((c,d)=>{let u=this.x(c),f=this.y(s[d]);if(t.fillStyle=t.strokeStyle=n,t.lineWidth=1.6*a,c<h||c>l){let{value:p}=this.one(c<h?h:l);return De(t,this.box,u,this.y(p),a)}return o[d]?(Va(t,u,f,a),t.fillStyle=r,t.fill(),t.stroke()):(he(t,u,f,1.2*a),t.fill())})}drawPoint(t,{text:e,rim:s,frame:o,scale:n}){let{value:r,slope:a}=this.one(this.z),[h,l]=[this.x(this.z),this.y(r)],[c,d]=[this.x(this.z+1)-h,this.y(r+a)-l],u=_m*n/Math.hypot(c,d),{left:f,top:p,width:m,height:v}=this.box;t.setLineDash([]),t.strokeStyle=o,t.lineWidth=1,St(t,h,p,h,p+v),t.save(),t.beginPath(),t.rect(f,p,m,v),t.clip();for(let[g,b]of[[s,5],[e,2.6]])t.strokeStyle=g,t.lineWidth=b*n,St(t,h-u*c,l-u*d,h+u*c,l+u*d);t.restore();for(let[g,b]of[[l,1.9],[this.y(a),1.3]])he(t,h,g,b*n),Object.assign(t,{fillStyle:e,strokeStyle:s,lineWidth:1.5*n}),t.fill(),t.stroke()}};var yh=(i,{value:t,slope:e})=>`z = ${M(i,3)}: σ = ${M(t,3)}, σ′ = ${M(e,3)}`;function kh({saturated:i,name:t},{slopes:e,saturated:s}){let o=s.length,n=s.reduce((l,c)=>l+c,0),r=s.reduce((l,c,d)=>c?Math.max(l,Math.abs(e[d])):l,0);if(!i.length)return`no row saturates: ${t} is level nowhere`;if(!n)return`0 of ${o} rows saturated`;let a=n===1?"its":"their",h=r>0?`of ${a} error at most ${M(r,2)} is passed back`:`${a} gradient is 0`;return`${n} of ${o} rows saturated: ${h}`}function Mh([i,t],{sums:e}){let s=e.filter(o=>o<i||o>t).length;return s?`${s} row${s>1?"s":""} beyond the axis`:""}function Sh({name:i,saturated:t,limit:e,corner:s},o){return[`${i}: σ solid, σ′ dashed`,t.length&&`squares: saturated, |σ′| stays below ${M(e)}`,s&&`σ′(0) = ${M(o)} by convention, as in PyTorch`].filter(Boolean).join("; ")}function $h(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function te(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",$h(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var Lm=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function zo(i,t,e,s,o,n,r,a){let h=Math.hypot(o,n)||1,l=o/h,c=n/h,d=Lm.map(([u,f])=>[u*l-f*c,u*c+f*l]);i.setLineDash([]),$h(i,d,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function jo(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,h]of r){i.beginPath();for(let l of[1,-1])i.moveTo(e-o,s-l*o),i.lineTo(e+o,s+l*o);i.strokeStyle=a,i.lineWidth=h,i.stroke()}}function Do(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,h]of r)i.strokeStyle=a,i.lineWidth=h,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function Tt(i,t,e){let s=i.outline.map(([l,c])=>`${(17+l*5).toFixed(2)},${(8+c*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,h=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${h}>${i.tag}</text></svg>`}var Rm=.6,Fo=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:h}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:c}of t)o.rect(n+l,r+c,a,h);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let h=new Path2D,l=t.length,c=!1,d=!1;for(let m=t.next;m<=e;m++){let[v,g]=s.toPixel(n.x[m],n.y[m]);if(Math.hypot(v-t.x,g-t.y)<Rm&&m<e)continue;let w=Oe(t.x,t.y,v,g,s.box);w&&((!d||w[4])&&h.moveTo(w[0]+r,w[1]+a),h.lineTo(w[2]+r,w[3]+a),c=!0,t.length+=Math.hypot(w[2]-w[0],w[3]-w[1])),d=w!==null&&!w[5],t.x=v,t.y=g}if(t.next=e+1,!c)return;let{scale:u}=o,{halo:f,line:p}=this;f.strokeStyle=o.halo,f.lineWidth=5*u,f.stroke(h),p.strokeStyle=o.of(n),p.lineWidth=2.3*u,p.setLineDash(n.dash.map(m=>m*u)),p.lineDashOffset=l,p.stroke(h)}};function Ah(i,t,e,s,o){let{left:n,top:r,width:a,height:h}=e.box,l=6.2*o.scale,c=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[b,w]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(b,w)&&Do(i,d,b,w,l,o)}let u=Math.min(s,d.records-1),f=Math.floor(u+1e-9),p=u-f,[m,v]=e.toPixel(d.x[f],d.y[f]);if(p>1e-9){let[b,w]=e.toPixel(d.x[f+1],d.y[f+1]),x=Oe(m,v,m+(b-m)*p,v+(w-v)*p,e.box);x&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(x[0],x[1]),i.lineTo(x[2],x[3]),i.stroke()),m+=(b-m)*p,v+=(w-v)*p}let g=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(m,v))g?jo(i,d,m,v,l,o):te(i,d,m,v,l,o);else{let b=Cm(d,f,e);b&&c.push([d,...b])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,h+2),i.clip();for(let d of c)zo(i,...d,l,o);i.restore()}function Cm(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),h=Oe(o,n,r,a,e.box);if(h&&h[5])return[h[2],h[3],r-o,a-n];if(h)return null}return null}function Th(i,t,e,s,o,n){let r=n,a;for(let h of i){if(h.hidden)continue;let l=Math.min(e,h.records-1);for(let c=0;c<=l;c++){let[d,u]=t.toPixel(h.x[c],h.y[c]),f=Math.hypot(d-s,u-o);f<r&&([r,a]=[f,{run:h,i:c}])}}return a}function Oe(i,t,e,s,o){let n=e-i,r=s-t,a=0,h=1,l=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[c,d]of l)if(c===0){if(d<0)return null}else{let u=d/c;if(c<0?a=Math.max(a,u):h=Math.min(h,u),a>h)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*h,t+r*h,a>0,h<1]}var Pm=5,zm=11,Eh="button, .ov-first-visit";function ce(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function zn(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Pm}function jn(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function Gs({picture:i},t){return i.panels.local(ce(t,i.stage))}function Pn({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,h=s.target.closest(".ov-panel");h&&o.pointAt(h);let l=h||o.point(...ce(s,r),n);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==a&&e.place()}function Nh(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r}=i,{stage:a,plane:h,panels:l}=e,c,d=new Map,u=!1;t(a,"pointerdown",v=>{if(v.button!==0||v.target.closest(Eh)||!i.scene)return;d.size||Pn(i,v);let[g,b]=Gs(i,v);if(h.inside(g,b)){if(d.set(v.pointerId,[g,b]),u||=d.size>1,u){c=void 0,s.hide();return}c={px:g,py:b,x:g,y:b,moved:!1},a.setPointerCapture(v.pointerId),i.root.focus({preventScroll:!0})}}),t(a,"pointermove",v=>{if(!i.scene)return;if(u)return jm(e,d,v.pointerId,Gs(i,v));if(!c&&!v.target.closest(".ov-start")&&Pn(i,v),!c&&v.target.closest(Eh))return s.hide();let[g,b]=Gs(i,v);if(!c)return Dm(i,g,b,v);zn(c,g,b)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>h.pan(g-c.x,b-c.y)),Object.assign(c,{x:g,y:b,moved:!0}))});let f=v=>{if(d.delete(v.pointerId),u&&=d.size>0,c&&!c.moved&&v.type==="pointerup"){let g=h.toPlane(c.px,c.py);n.begin(),l.on?r.change({run:l.places[l.over].i}):i.quiz.aims?i.quiz.put(...g):n.moveTo(...g)}c=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",f),t(a,"pointercancel",f),t(a,"touchmove",v=>v.touches.length>1&&v.preventDefault(),{passive:!1}),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=v=>Number(v.target.closest("button").dataset.place);t(l.root,"click",v=>r.change({run:p(v)})),t(l.root,"focusin",v=>o.light(p(v))),t(l.root,"focusout",()=>o.light(void 0)),t(a,"wheel",v=>{if(!jn(i,v))return;v.preventDefault(),Pn(i,v);let[g,b]=Gs(i,v);e.moveWindow(()=>h.zoom(Math.exp(-v.deltaY*.0022),g,b))},{passive:!1})}function jm(i,t,e,s){let{plane:o}=i;if(!t.has(e)||t.size!==2)return;let[n,r]=Oh(t);t.set(e,s);let[a,[h,l]]=Oh(t);i.moveWindow(()=>{o.pan(h-r[0],l-r[1]),n>0&&a>0&&o.zoom(a/n,h,l)})}function Oh(i){let[[t,e],[s,o]]=i.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function _h(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...Gs(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let h=(r.shiftKey?30:5)/n.unit,[l,c]=e.position;e.moveTo(l+a[0]*h,c+a[1]*h)})}function Dm(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=Th(n.places[n.over].runs,o,i.clock.step,t,e,zm),h=a?Fm(a,r):"";Dn(i,o.toPlane(t,e),h,s)}function Fm({run:i,i:t},e){return`<div>${Tt(i,e.of(i),e.rim)}<b>${N(i.label)}</b> step ${t}<span>f = ${M(i.lossAt(t))}</span></div>`}function Dn(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${M(t)}, y = ${M(e)}</div><div><b>f = ${M(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}var Bm=.1,Ih=100,qm=`<div class="ov-chart" data-chart="function">
<div class="ov-chart-title"></div><canvas role="img"></canvas>
<div class="ov-function-point" role="slider" tabindex="0" aria-label="Point z"></div></div>
<p class="ov-function-words"><output></output><span></span></p>`,Bo=class{constructor(t,e){e.innerHTML=qm,this.player=t,this.canvas=e.querySelector("canvas"),this.title=e.querySelector(".ov-chart-title"),this.handle=e.querySelector(".ov-function-point"),[this.said,this.rows]=e.querySelector("p").children,this.chart=new Po(this.canvas),this.charts=[this.chart],this.label="",this.listen()}load(t,e){let[s,o]=ls(e)??[new Float64Array(0),new Float64Array(0)];this.data=t,this.chart.load(t,{first:s,second:o});let[n,r]=t.window;this.handle.setAttribute("aria-valuemin",n),this.handle.setAttribute("aria-valuemax",r)}prepare(t,e){this.chart.prepare(t.runs.filter(o=>!o.hidden),e);let s=Sh(this.data,this.chart.one(0).slope);q(this.title,`<b>Function and derivative</b> ${N(s)}`),this.place()}place(){let{chart:t,handle:e,canvas:s}=this,o=t.one(t.z),[n,r]=[t.x(t.z)+s.offsetLeft,t.y(o.value)+s.offsetTop],a=yh(t.z,o);e.style.transform=`translate(${n}px, ${r}px)`,e.setAttribute("aria-valuenow",t.z),e.setAttribute("aria-valuetext",a),et(this.said,a)}update(t,e,s){let{chart:o,data:n}=this,r=o.shownOf(t,s),a=r&&o.standing(r,t),h=o.runs.length>1&&r?`${r.label}: `:"",l=a?[kh(n,a),Mh(n.window,a)].filter(Boolean).join("; "):"",c=`${h}${l}`;if(et(this.rows,c),!e)return;let d=`${this.title.textContent}. ${c}`;d!==this.label&&this.canvas.setAttribute("aria-label",d),this.label=d}put(t){this.chart.put(Math.round(t*Ih)/Ih),this.place(),this.player.picture.schedule()}listen(){let{player:t,canvas:e,handle:s,chart:o}=this,n=a=>this.put(o.sumAt(ce(a,e)[0])),r=!1;t.on(e,"pointerdown",a=>{a.button!==0||!o.data||(r=!0,e.setPointerCapture(a.pointerId),a.preventDefault(),s.focus({preventScroll:!0}),n(a))}),t.on(e,"pointermove",a=>r&&n(a));for(let a of["pointerup","pointercancel"])t.on(e,a,()=>r=!1);t.on(s,"keydown",a=>{let h={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1}[a.key],l={Home:0,End:1}[a.key];!o.data||h===void 0&&l===void 0||(a.preventDefault(),this.put(h?o.z+h*Bm*(a.shiftKey?10:1):o.data.window[l]))})}stop(){}};var Fn={function:Bo,depth:Io};function Vs({companion:i,companions:t},e){return t?.length?(t.find(({value:s})=>s===e.companion)??t[0]).kind:i&&"fit"}var Lh=(i,t)=>(Vs(i,t)??"fit")!=="fit",qo=class{constructor(t,e){this.root=t,this.names="",t.addEventListener("click",({target:s})=>{let o=s.closest("button");o&&e(Number(o.dataset.companion))})}show(t,e){this.root.hidden=t.length<2;let s=t.map(o=>o.kind).join();s!==this.names&&this.root.replaceChildren(...t.map(({value:o,label:n,help:r})=>{let a=document.createElement("button");return Object.assign(a,{type:"button",textContent:n,title:r}),a.dataset.companion=String(o),a})),this.names=s,t.forEach((o,n)=>this.root.children[n].setAttribute("aria-pressed",String(o.kind===e)))}};var Lt=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}givenOtherwise(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}drawArrow(){}next(){}};var Wo=class extends Lt{constructor(t,e){super(t,e),e.replaceChildren(),this.panes=new Map}get stub(){return!1}get kind(){let{scene:t,view:e}=this.player;return t&&e&&Vs(t,e)}get shown(){return this.panes.get(this.kind)?.part}build(){let{kind:t,player:e}=this,{scene:s}=e,o=s.companions?.find(r=>r.kind===t)?.data;for(let[r,{element:a}]of this.panes)a.hidden=r!==t;if(this.charts=[],!o||!Fn[t])return;let n=this.panes.get(t)??this.make(t);n.scene!==s&&n.part.load(o,s),n.scene=s,this.charts=n.part.charts}make(t){let e=document.createElement("div");e.className="ov-companion-pane",e.dataset.kind=t,this.root.append(e);let s={element:e,part:new Fn[t](this.player,e),scene:void 0};return this.panes.set(t,s),this.player.picture.watch(s.part.charts),s}prepare(t,e){this.shown?.prepare(t,e)}update(t,e,s){this.shown?.update(t,e,s)}stop(){for(let{part:t}of this.panes.values())t.stop()}};var Rh=["local minimum","saddle","maximum"],Ch=["converged","stuck_at_saddle","left_view","overflowed"],Ph={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},zh="{fate} · step {step}",jh="{count} step",Dh="{count} steps",Fh="the last step",Bh="the last {count} steps",qh="global minimum",Wh="local minimum",Hh="stuck at a maximum",Uh="at equal height",Gh="stalled on a plain",Vh="undefined",Bn="descending",Yh="at the start",Kh="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Jh="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",Xh="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",Zh="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",Qh="Converged to the {kind} at {place}, by step {step}.",qn="Converged to the minimum at {place}, which is not in the list, by step {step}.",tl="Converged to a minimum at {place}, as low as any that is known, by step {step}.",el="Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.",sl="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",ol="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",il="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",nl="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",rl="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is neither slope nor curvature.",al="{because} The Hessian is not positive there.",hl="{because} f is {value} there, within {within} of the known optimum, {optimum}.",ll="{because} f is {value} there, above the known optimum, {optimum}.",cl="Left the view at step {step} and has not come back; it is now at {place}.",dl="Outside the view from the start; it is now at {place}.",ul="Its last point lies outside the surface's window.",fl="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",pl="Stalled on a plain, at f = {f}: there is neither slope nor curvature, though this is no known minimum.",ml="f changed by less than 1e-12 of its size over {window}.",vl="At equal height: after {steps} f is {f} as before, at another place.",gl="Oscillating around {place}, with a spread of {spread}: {how}",bl="f went uphill in {share} of {window}, between {lowest} and {highest}.",wl="it turned back in {share} of {window}, at f = {f} on both sides.",xl="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread. It is around the mean of its places over these steps, and its spread is the root of the mean square distance from there.",yl="{because} In noise, a fall or a rise counts only where the means of f over six equal parts of these steps all go one way, as chance alone does once in 360 times.",kl="Rising after {steps}: f went from {before} to {f} over {window}.",Ml="At the end of the last quarter of the steps f is above where it was when that began.",Sl="Still descending after {steps}: f = {f}.",$l="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";var Ho={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},Hm={kind:"",variety:"",label:Yh,sentence:"No step is made yet.",criterion:"",step:0};function ee({kind:i,variety:t}){let e=t.replaceAll(" ","_");return e in Ho?e:i}function He(i,t,e){return t>=e||!i.outcome.kind?i.outcome:i.outcomeAt?.(t)??Hm}function Uo(i,t=""){return`<span class="ov-chip" data-kind="${ee(i)}" ${t}>${Ue(i)}</span>`}function Ue(i){let[t,...e]=N(i.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${Ho[ee(i)]??""}</i><span>${t}${s}</span>`}function de(i,t,e){let s=R(.5,L(i-e)),o=R(.5,L(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=$t(1,n>0?n:1),[a,h]=[R(s,r),R(t,r)],l=Math.sqrt(L(R(a,a)+R(h,h))),c=R(n,l),d=$t(1,l>0?l:1),u=l>0?R(a,d):1,f=R(h,d),p=Math.sqrt(R(.5,L(1+Math.abs(u)))),m=$t(R(.5,f),p),[v,g]=u>=0?[p,m]:[Math.abs(m),f>=0?p:-p];return{lam:[L(o+c),L(o-c)],V:[[v,0-g],[g,v]]}}function ue(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function Tl(i,t,e,s,o,n){let r=i.records-1,a=i.hessian.map(I=>I[r]),h=i.gradient.map(I=>I[r]);if(!a.every(Number.isFinite))return;let[[l,c],[d,u,f]]=o>0?Gm([i.x[r],i.y[r]],h,a,e,o):[h,a],{lam:p,V:m}=de(d,u,f),[v,g]=[m[0][0],m[1][0]],b=Math.max(Math.abs(p[0]),Math.abs(p[1])),w=p.map(I=>Math.abs(I)<=1e-6*b),x=[v*l+g*c,v*c-g*l],y=x.some((I,D)=>w[D]&&Math.abs(I)>1e-6*e*b),k=x.map((I,D)=>w[D]?0:-I/p[D]),S=ue(k[0],k[1],e);if(!(b>0||n)||y||!(S<=1))return;let A=[v*k[0]-g*k[1],g*k[0]+v*k[1]],O=p.map((I,D)=>!w[D]&&I<0);if(O.some(Boolean)){let I=Vm(i,t,A,S,e,s);O=O.map((D,dt)=>D&&p[dt]<-I)}let[T,E]=k.map((I,D)=>O[D]?I:0),[$,j,_]=Rh,Z=O.every((I,D)=>I||w[D]);return{kind:O.some(Boolean)?Z?_:j:$,offset:A,leaving:ue(T,E,e)>.1}}function Gm([i,t],[e,s],[o,n,r],a,h){let[l,c]=[e-h*Math.sign(i),s-h*Math.sign(t)],[d,u]=[l-o*i,c-r*t],[f,p]=[Math.abs(i)<=a,Math.abs(t)<=a],[m,v]=[f&&Math.abs(d)<=h,p&&Math.abs(u)<=h],g=f?l-h*Math.sign(d):e,b=p?c-h*Math.sign(u):s,w=v||r===0?1:Math.abs(r),x=m||o===0?1:Math.abs(o),y=m?w*i:v?g-n*t:g,k=v?x*t:m?b-n*i:b;return[[y,k],[m?w:o,m||v?0:n,v?x:r]]}function Vm(i,t,e,s,o,n){let r=i.records-1,[a,h]=[i.x[r],i.y[r]],l=t,c=-1;for(let v=t;v<=r;v++){let g=ue(i.x[v]-a,i.y[v]-h,o);g>c&&([l,c]=[v,g])}let d=i.hessian.map(v=>v[l]);c===0&&s>0&&(d=n(Float64Array.of(a+e[0]),Float64Array.of(h+e[1])).slice(3).map(([g])=>g),c=s);let[u,f,p]=d.map((v,g)=>v-i.hessian[g][r]),m=Math.sqrt(u*u+2*(f*f)+p*p);return c>0&&Number.isFinite(m)?2*s*m/c:0}var Ys=({kind:i})=>i.endsWith("minimum");function Hn([i,t,e,s]){let[o,n]=[t-i,s-e],r=Math.max(o,n),[a,h]=[o/r,n/r];return .001*(r*Math.sqrt(a*a+h*h))}var Un=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,Gn=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),Vn=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i)),_l=i=>i.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function Vo(i,t,e,s){let o=i.records;for(;o>0&&!(ue(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}var Yn=i=>i.find(({kind:t})=>t==="global minimum")?.value,Kn=i=>1e-6*(1+Math.abs(i)),Jn=(i,t)=>i-t<=Kn(t);function Il({domain:i,points:t,differentiate:e,kink:s=0,inNoise:o=!1},n,r){let a=Hn(i),h=r.records-1,l=h-Gn(n),[c,d]=[r.x[h],r.y[h]],u=t.filter(({interior:x})=>x),f=u.filter(Ys),p=u.filter(x=>!Ys(x)),m=Yn(t),v=m!==void 0&&Jn(r.loss[h],m),g=x=>Vo(r,x.x,x.y,a)<=l,b=f.find(g);if(b)return{fate:Go(b),target:b};let w=g({x:c,y:d})?Tl(r,l,a,e,s,v):void 0;if(!w?.leaving){if(b=p.find(g),b)return{fate:Go(b),target:b};if(w){let{kind:x,offset:y}=w,k={x:c+y[0],y:d+y[1],kind:x};return b=[...f,...p].find(S=>ue(k.x-S.x,k.y-S.y,a)<=1),b?{fate:Go(b),target:b}:{fate:Go(k),unlisted:k}}}return Un(i,c,d)?{fate:Xn(r,h+1-Vn(n),a,o).fate}:{fate:"left_view"}}var Go=i=>Ys(i)?"converged":"stuck_at_saddle";function Xn(i,t,e,s=!1){let o=i.loss.subarray(t,i.records),n=o.length-1,[r,a,h,l]=[o[0],o[0],0,0];for(let m=1;m<=n;m++)r=Math.min(r,o[m]),a=Math.max(a,o[m]),o[m]>o[m-1]&&h++,o[m]<o[m-1]&&l++;let c=a-r,d=c<=1e-12*(1+Math.abs(o[n])),u=h/n,f=d?ev(i,t,e):0,p="still_descending";if(d)p=f<.2?"stalled":"oscillating";else if(u>0){let m=Math.ceil(o.length/2),[v,g]=[o.subarray(0,m),o.subarray(m)],b=ds(v)-ds(g),[w,x]=[Ol(v),Ol(g)],y=l/n,k=s&&u>=.2&&y>=.2&&!tv(o),S=w>x&&!k&&!(u>=.2&&b<.25*c),A=w<x&&!k&&!(y>=.2&&-b<.25*c);(S||A)&&o[n]>o[0]?p="rising":(!S||!(o[n]<o[0]))&&(p="oscillating")}return{fate:p,level:d,turning:f,rising:u,lowest:r,highest:a,begin:o[0]}}function Ll({x:i,y:t,records:e},s){let[o,n]=[i.subarray(s,e),t.subarray(s,e)],[r,a]=[ds(o),ds(n)],h=o.map((l,c)=>(l-r)*(l-r)+(n[c]-a)*(n[c]-a));return{mean:[r,a],spread:Math.sqrt(ds(h))}}function tv(i){let t=Math.floor(i.length/6),e=i.length-6*t,s=Array.from({length:6},(n,r)=>ds(i.subarray(e+r*t,e+(r+1)*t))),o=s.slice(1);return o.every((n,r)=>s[r]>n)||o.every((n,r)=>s[r]<n)}function ds(i){let t=0;for(let e of i)t+=e;return t/i.length}function Ol(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function ev({x:i,y:t,records:e},s,o){let n=e-1,r=!1,a=0;for(let d=s;d<n;d++)ue(i[d]-i[n],t[d]-t[n],o)>1&&(r=!0),a=Math.max(a,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!r||n-s<2)return 0;let h=0,[l,c]=[0,0];for(let d=s;d<n;d++){let[u,f]=[(i[d+1]-i[d])/a,(t[d+1]-t[d])/a];d>s&&u*l+f*c<0&&h++,[l,c]=[u,f]}return h/(n-s-1)}function Ne(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],r=Ks(o,n);if(s<t){let p={step:e.records,place:r,f:M(e.loss[s],3)};return e.undefined?Ut("overflowed",e.records,V(Xh,p),Zh,Vh):Ut("overflowed",e.records,V(Kh,p),Jh)}let{fate:a,target:h,unlisted:l}=Il(i,t,e),c=Hn(i.domain),d=M(c,2),u=h?Vo(e,h.x,h.y,c):NaN;if(h&&s-u>=Gn(t))return Rl(i,h,!0,u,V(il,{step:u,near:d}));let f=h??l;if(f){let p=Vo(e,o,n,c),m=!h&&e.hessian.every(g=>g[s]===0),v=V(m?rl:nl,{step:p,near:d});return Rl(i,f,!!h,p,v,m)}if(a==="left_view"){let p=e.records;for(;p>0&&!Un(i.domain,e.x[p-1],e.y[p-1]);)p--;let m=V(p?cl:dl,{step:p,place:r});return Ut(a,p,m,ul)}return sv(a,e,c,i.inNoise)}function Cl(i,t,e,s){if(s>=t)return Ne(i,t,e);if(!(s>0))return;let o=Ne(i,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:Bn,variety:Bn}:o}function Ut(i,t,e,s,o=""){let n=o||Ph[i],r=Ch.includes(i)?V(zh,{fate:n,step:t}):n;return{kind:i,variety:o,label:r,sentence:e,criterion:s,step:t}}function Rl(i,t,e,s,o,n=!1){let{kind:r,x:a,y:h}=t,l={kind:r,place:Ks(a,h),step:s};if(!Ys(t)){let k=V(e?sl:ol,l),S=r==="maximum"?Hh:"";return Ut("stuck_at_saddle",s,k,V(al,{because:o}),S)}let c=k=>V(e?Qh:k,l),d=t.value??i.differentiate(Float64Array.of(a),Float64Array.of(h))[0][0],u=Yn(i.points);if(u===void 0)return Ut("converged",s,c(qn),o);let f=Kn(u),p=Jn(d,u),m=n?el:tl,[v,g,b]=[M(d,3),M(u,3),M(f,2)],w={because:o,value:v,optimum:g,within:b},x=c(p?m:qn),y=V(p?hl:ll,w);return Ut("converged",s,x,y,p?qh:Wh)}function sv(i,t,e,s=!1){let o=t.records-1,n=Vn(o),r=V(o===1?jh:Dh,{count:o}),a=V(n===2?Fh:Bh,{count:n-1}),h=M(t.loss[o],3);if(i==="stalled"){let k=V(ml,{window:a}),S=ue(t.x[o]-t.x[o-1],t.y[o]-t.y[o-1],e);return n===2&&S>1?Ut(i,o,V(vl,{steps:r,f:h}),k,Uh):[...t.gradient,...t.hessian].every(O=>O[o]===0)?Ut(i,o,V(pl,{f:h}),k,Gh):Ut(i,o,V(fl,{f:h}),k)}if(i==="still_descending")return Ut(i,o,V(Sl,{steps:r,f:h}),$l);let{level:l,turning:c,rising:d,begin:u,...f}=Xn(t,t.records-n,e),[p,m]=[M(f.lowest,3),M(f.highest,3)];if(i==="rising"){let k=V(kl,{steps:r,before:M(u,3),f:h,window:a});return Ut(i,o,k,Ml)}let{mean:v,spread:g}=Ll(t,t.records-n),b=l?V(wl,{share:Zn(c),window:a,f:h}):V(bl,{share:Zn(d),window:a,lowest:p,highest:m}),w=Ks(...v),x=V(gl,{place:w,spread:M(g,2),how:b}),y=V(xl,{rises:Zn(.2)});return Ut(i,o,x,s?V(yl,{because:y}):y)}var V=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Ks=(i,t)=>`(${M(i)}, ${M(t)})`;function Zn(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}var _e=({key:i,parameters:t,coefficients:e,rows:s})=>[i,...e.slice(Object.keys(t).length),jl(s)].join(" "),Ie=({key:i,coefficients:t,rows:e})=>[i,...t,jl(e)].join(" "),zl=i=>`${Ie(i)} ${i.minimizer?"with its minimizers":""}`,Pl=new WeakMap;function jl(i){if(!i)return"";let t=Pl.get(i)??i.map(e=>e.join()).join(";");return Pl.set(i,t),t}var Qn=["add","sub","mul","div","select","neg","sqrt","abs"],Fl=Object.entries({...Eo,...Oo}).filter(([i])=>!Qn.includes(i)),ov=Fl.map(([,i])=>i),Bl=[...Qn,...Fl.map(([i])=>i),Ee],ql=Object.fromEntries(Bl.map((i,t)=>[i,t])),Dl=255,iv=65535;function se(i,t,e=0){for(let s of i)s instanceof Int32Array?nv(s,t):s(t,e)}function nv(i,t){for(let e=0;e<i.length;e+=2){let[s,o]=[i[e],i[e+1]],n=t[o&iv],r=t[o>>>16],a;switch(s&Dl){case 0:a=n+r,Math.abs(a)>=vt||(a*=0);break;case 1:a=n-r,Math.abs(a)>=vt||(a*=0);break;case 2:a=n*r,Math.abs(a)>vt||(a=R(n,r));break;case 3:a=n/r,Math.abs(a)>vt||(a=$t(n,r));break;case 4:a=n?t[i[e+2]]:r,e+=1;break;case 5:a=-n;break;case 6:a=Math.sqrt(n);break;case 7:a=Math.abs(n);break;default:a=ov[(s&Dl)-Qn.length](n,r)}t[s>>>8]=a}}var rv=i=>Int32Array.from(i.flatMap(([t,e,s,o,n])=>{let r=[t|e<<8,s|o<<16];return t===ql.select?[...r,n]:r})),fe=class{constructor(){this.values=[],this.changes=[],this.code=[],this.rows=new Map,this.filled=new Set}register(t=0,e=!1){return this.changes.push(e),this.values.push(L(t))-1}column(t,e=!1){let s=this.register(0,e);return e&&this.filled.add(s),this.rows.set(s,t),s}emit(t,e){if(t==="dense")return this.dense(e);let[s,o=s,n=s]=e,r=this.register(0,e.some(h=>this.changes[h])),a=t===Ee?void 0:e.find(h=>this.rows.has(h));return a!==void 0&&this.rows.set(r,new Float64Array(this.rows.get(a).length)),a!==void 0&&this.filled.has(a)&&this.filled.add(r),this.code.push([ql[t],r,s,o,n]),r}dense([t,...e]){let s=t;for(let o=0;o<e.length;o+=2)s=this.emit("add",[s,this.emit("mul",e.slice(o,o+2))]);return s}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let a of[...this.code].reverse())if(e.has(a[1])){for(let h of a.slice(2))e.add(h);(this.changes[a[1]]?o:s).push(a)}let n=this.parts(s.reverse()),r=this.parts(o.reverse(),n);return{registers:Float64Array.from(this.values),once:n,each:r}}parts(t,e){let s=[],o=new Map,n=[],r=Math.max(0,...[...this.rows.values()].map(({length:h})=>h)),a=()=>{n.length&&s.push(rv(n)),n=[]};for(let h of t){let[l,c,...d]=h,u=d.find(x=>this.rows.has(x));if(u===void 0){n.push(h);continue}a();let[f,p,m]=d.map(x=>{let y=this.rows.get(x)??o.get(x);if(y)return y;let k=new Float64Array(r);return o.set(x,k),(!this.changes[x]&&e||s).push(S=>k.fill(S[x])),k}),v=this.rows.get(c),g=At[Bl[l]],b=this.rows.get(u),w=this.filled.has(u)?0:b.length;v?s.push((x,y)=>g(w||y,v,f,p,m)):s.push((x,y)=>x[c]=Be(f,w||y))}return a(),s}};function us(i,t){let e=new fe,s=e.append(i,t.map(r=>e.register(r))),{registers:o,once:n}=e.finish(s);return se(n,o),s.map(r=>o[r])}var tr=3;function Wl({coefficients:i,penalty:t}){if(!t)return 0;let[e,,s]=i;return e*s}function Hl({coefficients:i,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=i.slice(0,tr),n=(...r)=>us(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,h)=>[n(r[0],a[0],h),n(r[1],a[1],h)]}}var av=2*Math.PI,Ul=([i,t],e)=>[i.map(s=>R(s,e)),t.map(s=>R(s,e))];function Gl(i,t,e,s){let o=-R(2,e),n=(a,h)=>{let[l,c]=[0,1].map(u=>Te(i,eh,a,2*h+u)),d=Math.sqrt($t(Se(R(o,$e(1-l)))-1,e));return R(R(d,Ae(av*c)),s)},r=a=>Float64Array.from({length:t+1},(h,l)=>n(l,a));return[r(0),r(1)]}var or={batch_size:0,sampling:"without_replacement",keep_prob:1,input_noise:0,tail_index:0},Yl=Object.keys(or),Yo="with_replacement",Kl="shuffle",hv=2**20,lv=4,Ve=class{constructor(t){this.make=t,this.known=[],this.size=0}at(t){let e=this.known[t];if(e)return e;let s=this.make(t);return this.size+s.length<=hv&&(this.known[t]=s,this.size+=s.length),s}},er=class{constructor(t,e){let s=o=>new Ve(n=>{let r=Float64Array.from({length:e},(a,h)=>Te(t,o,n,h));return Uint16Array.from(r.keys()).sort((a,h)=>r[a]-r[h]||a-h)});this.seed=t,this.batches=s(In),this.epochs=s(Za),this.dropout=new Ve(o=>Float64Array.from({length:2*e},(n,r)=>Te(t,Qa,o,r))),this.noise=new Ve(()=>new Float64Array(2*e).fill(NaN))}noiseAt(t,e,s){return Number.isNaN(s[e])&&(s[e]=To(this.seed,th,t,e)),s[e]}},fs=new Map;function cv(i,t){let e=[i,t].join(),s=fs.get(e)??new er(i,t);return fs.delete(e),fs.set(e,s),fs.size>lv&&fs.delete([...fs.keys()][0]),s}var dv={without_replacement:({batches:i},t,e,s)=>Vl(i.at(t).subarray(0,s),e),[Yo]({seed:i},t,e,s){let o=new Uint16Array(e);for(let n=0;n<s;n++)o[Math.floor(Te(i,In,t,n)*e)]++;return o},[Kl]({epochs:i},t,e,s){let o=Math.ceil(e/s),n=t%o*s;return Vl(i.at(Math.floor(t/o)).subarray(n,n+s),e)}};function Vl(i,t){let e=new Uint16Array(t);for(let s of i)e[s]=1;return e}var uv=i=>i.batch_size>0||Jl(i),Jl=({keep_prob:i,input_noise:t})=>i<1||t>0,Xl=(i,t,e)=>e&&uv(i)?new sr(i,t,e):void 0,Js=i=>gt*Math.ceil(i/gt),sr=class{constructor(t,e,{columns:s,inputs:o,sums:n}){let[r,a,h]=s;this.choice=t,this.count=h.length,this.features=[r.map(L),a.map(L)],this.kept=this.features.map(c=>c.map(d=>$t(d,t.keep_prob))),this.target=h.map(L),this.inputs=o,this.drawn=cv(e,this.count),this.packed=new Ve(c=>this.pack(this.given(c)));let l=n&&fv(n,this.count);this.numbersMade=n?n.results.length:0,this.made=l&&new Ve(c=>l(this.pack(this.given(c))))}given(t){let{count:e}=this,s=this.counts(t),o=new Float64Array(e).fill(1/e);if(s){let n=0;for(let r=0;r<e;r++)n+=s[r];for(let r=0;r<e;r++)o[r]=s[r]/n}return{counts:s,weight:o,features:[this.feature(0,t,s),this.feature(1,t,s)]}}feature(t,e,s){let{drawn:o,count:n}=this,{keep_prob:r,input_noise:a}=this.choice,h=this.features[t];if(!this.inputs[t]||r===1&&!a)return h;let l=r<1?o.dropout.at(e):void 0,c=a>0?o.noise.at(e):void 0,d=this.kept[t],u=new Float64Array(n);for(let f=0,p=t;f<n;f++,p+=2)s&&!s[f]||((!l||l[p]<r)&&(u[f]=d[f]),c&&(u[f]=L(u[f]+R(o.noiseAt(e,p,c),a))));return u}get hasBatches(){let{batch_size:t,sampling:e}=this.choice;return t>0&&(t<this.count||e===Yo)}get isRandom(){return this.hasBatches||Jl(this.choice)}get stepsOfEpoch(){let{batch_size:t,sampling:e}=this.choice,s=this.count/(Math.min(t,this.count)||this.count);return e===Kl?Math.ceil(s):s}dropped(t){let{count:e,inputs:s,drawn:o}=this,{keep_prob:n}=this.choice,r=new Uint8Array(e);if(n===1)return r;let a=o.dropout.at(t);for(let h=0;h<e;h++)for(let l=0;l<2;l++)s[l]&&a[2*h+l]>=n&&r[h]++;return r}counts(t){let{batch_size:e,sampling:s}=this.choice;return this.hasBatches?dv[s](this.drawn,t,this.count,e):void 0}pack({counts:t,weight:e,features:[s,o]}){let{count:n,target:r}=this,a=new Uint32Array(n),h=new Uint16Array(gt);for(let u=0;u<n;u++)(!t||t[u])&&(a[u]=gt*h[u%gt]+++u%gt);let l=gt*h.reduce((u,f)=>Math.max(u,f)),c=new Float64Array(4*l),d=t?t.findIndex(u=>u>0):0;[s,o,r].forEach((u,f)=>c.fill(u[d],f*l,(f+1)*l));for(let u=0;u<n;u++){if(t&&!t[u])continue;let f=a[u];c[f]=s[u],c[f+l]=o[u],c[f+2*l]=r[u],c[f+3*l]=e[u]}return c}columns(t){return this.packed.at(t)}numbers(t){return this.made?.at(t)}};function fv(i,t){let e=new fe,s=Array.from({length:4},()=>new Float64Array(Js(t))),o=e.append(i,s.map(h=>e.column(h,!0))),{registers:n,once:r,each:a}=e.finish(o);return se(r,n),h=>(se(a,n,Xs(s,h)),Float64Array.from(o,l=>n[l]))}function Xs(i,t){let e=t.length/i.length;return i.forEach((s,o)=>s.set(t.subarray(o*e,(o+1)*e))),e}var ir=class{constructor(t,e,s){let o=new fe,n=(S,A=!0)=>Array.from({length:S},()=>o.register(0,A));this.method=e,this.hyperparameters=[o.register(0,!0),...n(e.update.inputs-vv(e)-1,!1)],this.position=n(2),this.memory=n(2*e.remembers.length),this.noise=n(2),this.counters=n(2),this.powers=n(e.powers.length),this.surface=t,this.strength=o.register(),this.treatment=o.register();let r=t.coefficients.map(S=>o.register(S)),a=t.rows??[],h=a.map(S=>o.column(S)),l=r.slice(0,tr),c=t.penalty?[this.strength,...r.slice(1)]:r;this.numbers=n(s??0),this.columns=s===void 0?[]:a.map(S=>new Float64Array(Js(S.length)));let d=[...c.slice(0,c.length-this.numbers.length),...this.numbers],u=this.columns.length?this.columns.map(S=>o.column(S,!0)):h,{hyperparameters:f,position:p,memory:m}=this,v=e.look_ahead?o.append(e.look_ahead,[...f,...p,...m]):p,g=o.append(t.program,[...v,...d,...u]),b=v===p&&s===void 0,w=b?g:o.append(t.program,[...p,...c,...h]);this.gradient=this.noise.map((S,A)=>o.emit("add",[g[1+A],S]));let x=e.uses_hessian?w.slice(3):[],y=[...f,...this.counters,...this.powers,...x],k=o.append(e.update,[...y,...p,...this.gradient,...m]);if(t.penalty)for(let S of[0,1]){let A=[k[S],p[S],f[0],this.treatment];[k[S]]=o.append(t.penalty.step,[...A,...l])}this.after=k,this.tape=o.finish([...k,...this.gradient])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:n,noise:r,stream:a},h){let{registers:l,once:c,each:d}=this.tape,{position:u,memory:f,gradient:p,after:m,method:v,powers:g}=this,b=v.powers.map(([E])=>mv(L(e[E]),n+2)),w=v.powers.map(([,E])=>E);this.hyperparameters.forEach((E,$)=>l[E]=L(e[$]));let{penalty:x,coefficients:y}=this.surface,k=x?x.treatments.indexOf(o):0;l[this.treatment]=k,l[this.strength]=x&&!k?L(y[0]):0,se(c,l);let S=[t.x,t.y,...t.memory.flat()],A=[...u,...f];A.forEach((E,$)=>l[E]=L(S[$][h]));let[O,T]=t.noisyGradient;for(let E=h;E<=n;E++){let $=E-t.methodStart+1;l[this.hyperparameters[0]]=L(s[E]),l[this.counters[0]]=$,l[this.counters[1]]=$+1;for(let _=0;_<b.length;_++)l[g[_]]=b[_][$+w[_]];for(let _=0;_<2;_++)l[this.noise[_]]=r?L(r[_][E]):0;let j=a?.numbers(E)??[];for(let _=0;_<j.length;_++)l[this.numbers[_]]=j[_];se(d,l,a&&this.columns.length?Xs(this.columns,a.columns(E)):0),O[E]=l[p[0]],T[E]=l[p[1]];for(let _=0;_<A.length;_++)l[A[_]]=l[m[_]];if(E===n)break;for(let _=0;_<A.length;_++)S[_][E+1]=l[m[_]];if(!u.every(_=>Number.isFinite(l[_])))return E+2}return n+1}},Ko=new Map,pv=16;function mv(i,t){let e=Ko.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>yo(i,o)),Ko.size>=pv&&Ko.clear(),Ko.set(i,e)),e}var vv=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,Jo=class{constructor(t){this.surface=t,this.differentiate=le(t),this.steppers=new Map,this.streamed=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:r,rates:a}=t,{steps:h,start:l,stream:c}=e;if(o&&n>Math.min(h,o.records-1))return o;let d=c?this.streamed:this.steppers,u=d.get(s);u||d.set(s,u=new ir(this.surface,s,c?.numbersMade));let f=h+1,p=new Float64Array(f*(10+2*s.remembers.length)),m=0,v=()=>p.subarray(m*f,++m*f),g=o?.choice.method===s,b=o?n:0,w=()=>[v(),v()],x=us(s.init,[a[b],...r.slice(1)]),y={choice:t,records:0,methodStart:g?o.methodStart:b,x:v(),y:v(),noisyGradient:w(),memory:s.remembers.map(w),loss:v(),gradient:w(),hessian:[v(),v(),v()]};if(y.memory.forEach((S,A)=>S.forEach((O,T)=>g?O.set(o.memory[A][T].subarray(0,b+1)):O.fill(x[A]))),o)for(let[S,A]of gv(y,o))S.set(A.subarray(0,b+1));else[y.x[0],y.y[0]]=l;let k=u.run(y,t,e,b);return this.measure(y,b,k),y.records=bv(y,b,k),y.undefined=y.records<k&&_l(Zl(y).map(S=>S[y.records])),y.records>0?y:void 0}recorded(t,e,s){let[o,n,r,a,h,l,c,...d]=e.map(p=>Float64Array.from(p)),[,,,...u]=this.differentiate(o,n),f=t.method.remembers.map((p,m)=>d.slice(2*m,2*m+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:r,gradient:[a,h],noisyGradient:[l,c],memory:f,hessian:u}}measure(t,e,s){let[o,n,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,r].forEach((h,l)=>t.gradient[l].set(h,e)),a.forEach((h,l)=>t.hessian[l].set(h,e))}};function gv(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}var Zl=i=>[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];function bv(i,t,e){let s=Zl(i);for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var Ql=["steps","noise","batch_size","keep_prob","input_noise","tail_index"],wv=4,ps=new Map;function xv(i,t){let e=ps.get(i),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return ps.delete(i),ps.set(i,s),ps.size>wv&&ps.delete([...ps.keys()][0]),s}var ms=class{constructor(t){let{head:e}=t,{points:s,seed:o,stream:n=or}=t.simulator,{rows:r,...a}=n,h=r&&ls(t);this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise,stream:a},this.seed=o,this.points=s,this.rows=r&&h&&{...r,columns:h};let l=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=xv(o,l),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise,tail_index:s=this.scene.stream.tail_index}){return e&&!s&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>yv(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,r=this.missing(s)?{steps:void 0,noise:void 0,tail_index:void 0}:{},{steps:a=n.steps,noise:h=n.noise,...l}={...s,...r},c=kv(n.stream,l),d=this.surface(e,o),{times:u,ends:f}=o.find(p=>p.steps===a)??Mv(a);return{surface:d,start:t,steps:a,level:h,chosen:c,times:u,ends:f,simulator:o.find(p=>p.surface===d)?.simulator??new Jo(d),noise:this.noise({steps:a,level:h,chosen:c},o),stream:this.stream(c,o)}}noise({steps:t,level:e,chosen:{tail_index:s}},o){let n=o.find(r=>r.level===e&&r.chosen.tail_index===s&&(!s||r.steps===t));return n?n.noise:e&&s?Gl(this.seed,t,s,e):e&&this.normal?Ul(this.normal,e):void 0}stream(t,e){let s=e.find(o=>tc({...o.chosen,tail_index:t.tail_index},t));return s?s.stream:Xl(t,this.seed,this.rows)}numbers({steps:t,level:e,chosen:{batch_size:s,keep_prob:o,input_noise:n,tail_index:r}}){let{rows:a}=this,h=a?a.columns[0].length:0,l=s?Math.min(s,h):h;return{steps:t,noise:e,batch_size:l,keep_prob:o,input_noise:n,tail_index:r}}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),n=Object.fromEntries(o.map(([u,f])=>[u,t[u]??f])),r=[...Object.values(n),...s.coefficients.slice(o.length)],a=u=>r.every((f,p)=>f===u.coefficients[p]);if(a(s))return s;let h=e.find(u=>a(u.surface));if(h)return h.surface;let l=this.points===null?[]:s.points,c=this.points?Sv(s.points,this.points,Object.values(n)):l,d=c.find(({kind:u})=>u==="global minimum");return{...s,parameters:n,coefficients:r,points:c,floor:d?d.value:null}}},yv=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s])&&tc(i.chosen,t.chosen),tc=(i,t)=>Yl.every(e=>i[e]===t[e]),kv=(i,t)=>({...i,...Object.fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}),Mv=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function Sv(i,t,e){let s=us(t,e);return i.map((o,n)=>{let[r,a,h]=s.slice(3*n);return{...o,x:r,y:a,value:h}})}var $v=6,vs=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new ms(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return Y(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return n.reduce((h,l)=>{let c=this.turned(h,l);return c.every((d,u)=>d===h[u])?h:this.fair(c,o,l.name==="learning_rate"?l.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:r}=this.given,{runs:a}=this.scene,h=s==="schedule"?"schedule_values":"values";return t.map((l,c)=>a[c]?.of===a[e].of?sc(l,o,!s&&r[c]===o?1-n:n,h):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?Y(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=n.map(u=>n.findIndex(({of:f})=>f===u.of)),a=r[s??0],h=ec(t[a]),l;if(o==="same")l=t.map(()=>h);else{let u=t.map((p,m)=>r[m]===m?this.firstStep(p,e):1);if(!u.every(p=>p>0))return;let f=p=>Number((ec(t[p])*u[a]/u[p]).toPrecision($v));l=t.map((p,m)=>m>=n.length?0:r[m]===a?h:f(r[m]))}let c=t.map((u,f)=>f<n.length&&u.length===1);if(c.every((u,f)=>!u||this.takes(f,l[f])))return t.map((u,f)=>c[f]?sc(u,"learning_rate",l[f]):u)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return Qt({program:r,coefficients:a})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=Y(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let r={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},Y=i=>i.at(-1),ec=i=>Y(i).values.learning_rate;function sc(i,t,e,s="values"){let o=Y(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function Xo(i,t,e,s,o){let{records:n}=o,r=t.surface.floor??0,[a,h]=o.gradient,l=i.pathRates(s,t).subarray(0,n),c=v=>v.subarray(0,n),d={records:n,x:c(o.x),y:c(o.y),height:c(o.loss).map(v=>v-r),floor:r,slope:c(a).map((v,g)=>Math.hypot(v,h[g])),rates:l.every(v=>v===l[0])?void 0:l,outcomeAt:v=>Cl(gs(t),t.steps,o,v)};if(e.rule===void 0)return d;let{method:u,values:f}=i.settings(o),p=([v,g])=>[c(v),c(g)],m={values:f,rule:Av(u,f)??e.rule,method_start:o.methodStart,beside:Hl(t.surface,o.choice.treatment),noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(u.remembers.map((v,g)=>[v,p(o.memory[g])]))};return{...d,...m}}var Av=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function oc(i,t,e,s,o,n){let{rule:r,origin:a}=e[o],h=s[o].slice(0,-1);if(r===void 0||!h.length||JSON.stringify(h)===JSON.stringify(s[Number(a)]))return;let l=e[Number(a)],c=i.simulate(h,t,n);return c&&{...l,...Xo(i,t,l,h,c),offstage:!0}}function ic(i,t,e,s,o){let n={detail:nr(s,i.given),dim:!o};if(!o)return n;let{method:r,values:a}=i.settings(o);if(n.rate=a.learning_rate,!e.offstage){let h=new Map(r.parameters.map(({sign:l,name:c})=>[l,a[c]]));n.outcome=Ne(gs(t),t.steps,o),n.distinguishing=e.distinguishing.map(([l,c])=>[l,typeof c=="number"?h.get(l)??c:c])}return{...n,...Xo(i,t,e,s,o)}}var gs=({surface:i,simulator:{differentiate:t},level:e,stream:s})=>({domain:i.domain,points:i.points,kink:Wl(i),differentiate:t,inNoise:e>0||!!s?.isRandom});function nr(i,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:n,schedule:r,branch_step:a,treatment:h}=Y(i),[l]=Object.keys(s),c=[`α = ${M(n.learning_rate)}`];for(let{name:d,default:u}of t[o].parameters.slice(1))n[d]!==u&&c.push(`${d} ${M(n[d],6)}`);return r!=="constant"&&c.push(e[r].label.toLowerCase()),h!==l&&c.push(s[h]),i.length>1&&c.push(`from step ${a}`),c.join(", ")}var Tv=121,Ev=31,Ov=12e4,Nv=20,_v=90,Iv=40,Zs=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(Ev,Math.min(Tv,Math.floor(Ov/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t){this.stop();let{laboratory:e,place:s,name:o,values:n,changesAt:r}=t,a=r(n[0]),h=e.conditions(a),l=e.choices(a,h)[s],{surface:c,steps:d,start:u,noise:f,chosen:p}=h,m=[Ie(c),d,f?.[0].slice(0,9),p,e.sharing.covered],v=JSON.stringify([...m,u,o,n,l]);if(v===this.key&&!this.rungs.includes(void 0))return!1;let g=v!==this.key&&this.rungs.some(Boolean);return v!==this.key&&(this.rungs=n.map(()=>{})),this.key=v,this.timer=setTimeout(()=>this.work(t),Iv),g}work(t){let e=performance.now()+Nv,s=this.rungs.indexOf(void 0);for(;s>=0&&performance.now()<e;s=this.rungs.indexOf(void 0))this.rungs[s]=Lv(t,t.values[s]);this.timer=s<0?0:setTimeout(()=>this.work(t));let o=performance.now()-this.shownAt>_v;s>=0&&!o||(this.shownAt=performance.now(),this.onFill())}};function Lv({laboratory:i,place:t,changesAt:e},s){let o=e(s);if(i.sharing.missing(o))return{kind:""};let n=i.conditions(o),r=i.simulate(i.choices(o,n)[t],n);return r?{kind:ee(Ne(gs(n),n.steps,r)),x:Float32Array.from(r.x.subarray(0,r.records)),y:Float32Array.from(r.y.subarray(0,r.records))}:{kind:""}}var Rv=["steps","noise"];function nc(i,t){let{scene:e,coefficients:s,schedules:o}=i.given,{schedule:n}=i.last(t),r=(u,f,p)=>p.map(m=>({owner:u,parameter:m,label:Cv(m.name),lock:f??m.name})),[a,...h]=i.method(t).parameters,l=[...r("run","rates",[a]),...r("run","settings",h),...r("schedule","schedule",o[n].parameters)],c=u=>e.filter(({name:f})=>u(f)),d=[...r("scene",void 0,c(u=>u==="steps")),...r("scene","noise",c(u=>u==="noise")),...r("surface","surface",s),...r("scene","noise",c(u=>!Rv.includes(u)))];return[...l.map((u,f)=>({...u,dial:f+1})),...d.map((u,f)=>({...u,dial:-f-1}))]}var Cv=i=>i.replaceAll("_"," ");function Zo(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var rr=i=>i.currentCSSZoom??1;function ar(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),ar(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var ac={converged:1,global_minimum:1,local_minimum:.86,still_descending:.72,rising:.46,oscillating:.72,stuck_at_saddle:.46,stuck_at_a_maximum:.46,stalled:.46,left_view:.46,overflowed:.2,undefined:.2},Qs=12,Qo=15,rc=17;function hc(i,{scale:t,lattice:e,ladder:s,inForce:o},n,r){let a=n.scale,h=Zo(),{clientWidth:l,clientHeight:c}=i,d=i.getContext("2d");i.width=Math.round(l*h),i.height=Math.round(c*h),d.setTransform(h,0,0,h,0,0);let u=Pv(n,r),{values:f}=e,p=f.map((x,y)=>s.rungs[y]?.kind),m=(l-2*Qs)/Math.max(1,f.length-1),v=Math.min(9,Math.max(1.2,m*.62)),g=(Qo+rc)*a,b=x=>Qs+(l-2*Qs)*t.share(x);d.textAlign="center",d.textBaseline="middle",p.forEach((x,y)=>{if(!x)return;let k=ac[x]*rc*a,S=b(f[y])-v/2;if(d.fillStyle=d.strokeStyle=u[x],x==="left_view"?d.strokeRect(S+.5,g-k+.5,Math.max(.5,v-1),k-1):d.fillRect(S,g-k,v,k),x==="oscillating"&&d.clearRect(S-1,g-k*.62,v+2,k*.24),y>0&&p[y-1]===x)return;let A=y;for(;p[A+1]===x;)A+=1;d.font=`700 ${12*a}px ${n.font}`,((A-y+1)*m>13*a||f.length<9)&&d.fillText(Ho[x],(b(f[y])+b(f[A]))/2,Qo*.48*a)}),d.fillStyle=n.muted,d.font=`${10.5*a}px ${n.font}`;let w=-99;for(let[x,y]of zv(t,f))b(x)-w<42*a||(w=b(x),d.fillText(y,Math.max(14*a,Math.min(l-14*a,b(x))),g+8*a));d.fillStyle=n.text,d.beginPath(),d.moveTo(b(o),(Qo-1)*a);for(let x of[-4,4])d.lineTo(b(o)+x*a,(Qo-7)*a);d.fill()}var hr=new WeakMap;function Pv(i,t){if(!hr.has(i)){let{kind:e}=t.dataset,s=o=>(t.dataset.kind=o,getComputedStyle(t).color);hr.set(i,Object.fromEntries(Object.keys(ac).map(o=>[o,s(o)]))),t.dataset.kind=e}return hr.get(i)}function zv({parameter:i,ends:t},e){if(i.scale==="log"){let[o,n]=t.map(Math.log10);return Array.from({length:Math.floor(n+1e-9)-Math.ceil(o-1e-9)+1},(a,h)=>h+Math.ceil(o-1e-9)).map(a=>[10**a,Math.abs(a)>2?Ht(a):M(10**a,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,n)=>e.length<9||n%s===0).map(o=>[o,M(o,3)])}var jv='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',Dv=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<label class="ov-dial-method" hidden>by','<select data-dial="method" aria-label="Method on the dial"></select></label>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-number"></div><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${jv}`,'</button><p class="ov-dial-note" role="note" hidden></p>'].join(""),ti=class{constructor(t,e){let{on:s,turning:o}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=Dv;for(let[n,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",methods:"[data-dial=method]",names:"[data-dial=name]",chip:".ov-chip",note:".ov-dial-note"}))this[n]=e.querySelector(r);this.ladder=new Zs(()=>this.filled()),this.control=new ke(e.querySelector(".ov-dial-number"),{turn:n=>o.turn(this.number,n),release:n=>this.release(n),back:()=>o.back()},{signal:t.abort.signal,sideRoom:Qs,pressable:!1,spoken:n=>`${this.label} ${M(n,6)}, ${this.run?.outcome.label}`}),this.track=this.control.track.root,this.track.classList.add("ov-dial-track"),this.canvas=document.createElement("canvas"),this.track.prepend(this.canvas),this.equals=Object.assign(document.createElement("span"),{className:"ov-dial-sign"}),this.control.field.root.before(this.equals),s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),this.methods.parentElement.hidden=!t.offline,s(this.methods,"change",()=>t.outbox.send("method",{name:this.run.name,optimizer:this.methods.value,at:Date.now()})),s(this.names,"change",()=>t.viewState.change({dial:Number(this.names.value)}))}get number(){let{owner:t,run:e,name:s}=this;return t==="run"||t==="schedule"?{owner:t,run:e.name,name:s}:{owner:t,name:s}}release(t){let{turning:e}=this.player;this.gesture+=1,e.release(this.number,t),e.request(this.number,t,this.gesture)}stop(){this.control.back(),this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,dial:o,control:n}=this,{laboratory:r}=e.bending,{view:a,viewState:h}=e,l=!!(a?.dial&&r&&t.runs.length),c=t===this.scene;if(this.root.classList.toggle("ov-waiting",!l),this.ladder.stop(),!l)return c?n.release():n.back(),Object.assign(this,{scale:void 0,run:void 0});let d=t.runs[h.run].of,u=t.runs.findIndex(g=>g.of===d),f=t.runs[u],p=nc(r,u),m=p.find(({dial:g})=>g===a.dial)??p[0];(s?.name!==f.name||o!==m.dial)&&(c?n.release():n.back()),this.fixed=t.quiz.locked?.includes(m.lock)??!1;let{suits:v}=r.method(u);Object.assign(this,{...m,scene:t,place:u,run:f,numbers:p,suits:v,name:m.parameter.name,stale:!0}),this.end(),this.lay(e.turning.inForce(this.number)),this.name==="noise"&&e.bending.askForNoise({...e.bending.changes,noise:1}),this.name==="tail_index"&&e.bending.askForNoise({...e.bending.changes,tail_index:0}),this.climb(),this.fill(),this.write(),this.paint()}end(){let{player:t,owner:e,name:s}=this,{laboratory:o,conditions:n}=t.bending,{covered:r}=o.sharing,a=t.offline&&e==="scene",h=!n.chosen.tail_index,l=a&&s==="steps"&&h&&n.level>0,c=a&&s==="noise"&&h&&n.steps>r,d=l?"without noise there can be more.":r<0?"with heavy tails there can be some.":"with fewer steps there can be noise.",u=r<0?"no noise of this seed":`the noise of ${r} steps`,f=l||c?`This page has ${u}: ${d}`:"";l&&(this.parameter={...this.parameter,high:r,because:f}),this.fixed||=c,this.note.hidden=!f,this.note.textContent=f}lay(t){this.inForce=t,this.scale=new Me(this.parameter,t,this.suits),this.lattice=this.scale.lattice(Zs.room(this.scene.steps))}fill(){let{scene:t,player:e,run:s,numbers:o}=this,n=(a,h,l)=>`<option value="${a}" ${l?"selected":""}>${N(h)}</option>`;this.sign.innerHTML=Tt(s,e.picture.colours.of(s),e.picture.colours.rim),this.runs.innerHTML=t.runs.map((a,h)=>t.runs.findIndex(({of:l})=>l===a.of)===h?n(h,a.label,a===s):"").join(""),e.offline&&(this.methods.innerHTML=t.methods.map(([a,h])=>n(a,h,a===e.bending.laboratory.last(this.place).optimizer)).join(""));let r=(a,h)=>`<optgroup label="${N(a)}">${h.map(({dial:l,label:c})=>n(l,c,l===this.dial)).join("")}</optgroup>`;this.names.innerHTML=r(s.label,o.filter(({dial:a})=>a>0))+r("All runs",o.filter(({dial:a})=>a<0)),this.equals.innerHTML=`${this.parameter.sign} =`}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){if(!this.scale)return;let t=this.player.turning.inForce(this.number);t!==this.inForce&&(this.lay(t),this.paint()),this.climb()}climb(){let{player:t,number:e,place:s,lattice:o}=this,{bending:n,turning:r}=t,a=c=>({...n.changes,...r.changes({...e,value:c})}),{laboratory:h}=n,l=this.ladder.load({laboratory:h,place:s,name:this.label,values:o.values,changesAt:a});this.stale||=l,l&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){if(!this.scale)return;let{control:t,player:e,run:s,scale:o,lattice:n,inForce:r,fixed:a}=this,{label:h}=s.outcome,l=ee(s.outcome),c=e.turning.valueOf(this.number),d=this.dial>0?s.label:"all runs";t.load({scale:o,lattice:n,inForce:r,value:c,label:`${this.label} of ${d}`,fixed:a});let u=[l,h].join();u!==this.outcome&&(this.outcome=u,this.track.dataset.kind=this.chip.dataset.kind=l,q(this.chip,Ue(s.outcome)))}paint(){this.scale&&this.width&&hc(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:n,run:r,ladder:a}=this,{box:h}=e;if(this.stale=!1,!(!this.scale||this.owner==="surface"||!n.view.fan||!n.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let l=0;l<a.rungs.length;l+=o?6:1){let c=a.rungs[l];if(!c?.x)continue;let{x:d,y:u}=c,f=new Path2D,[p,m]=e.toPixel(d[0],u[0]);for(let v=1;v<d.length;v++){let[g,b]=e.toPixel(d[v],u[v]);if(Math.hypot(g-p,b-m)<1.5&&v<d.length-1)continue;let w=Oe(p,m,g,b,h);w&&(f.moveTo(w[0],w[1]),f.lineTo(w[2],w[3])),[p,m]=[g,b]}t.stroke(f)}t.globalAlpha=1}}};var bs=class i{constructor({nodes:t,programs:e},s=0){this.nodes=t,this.count=s,this.values=t.map(o=>new Float64Array(o.of_rows?s:1)),this.gradients=this.values.map(o=>new Float64Array(o.length)),this.computations=t.map(o=>o.program<0?void 0:this.computation(o,e)),this.sums=t.flatMap(({kind:o},n)=>o==="sum"?n:[]),this.through=new Map(this.sums.map(o=>[o,this.values.map(n=>new Float64Array(n.length))]))}computation({program:t,inputs:e,kind:s,of_rows:o},n){let{constants:r,code:a,results:h}=n[t],l=o||s==="sum"?this.count:1,c=()=>new Float64Array(l),d=e.map(m=>[m,c()]),u=[...d.map(([,m])=>m),...r.map(m=>c().fill(m)),...a.map(c)],f=u.length-a.length;return{lines:a.map(([m,...v],g)=>{let[b,w,x]=v.map(y=>u[y]);return()=>At[m](l,u[f+g],b,w,x)}),given:d,results:h.map(m=>u[m])}}sweep(t,e,s,o=[]){let n=[[t],[e],...s.map(r=>[r]),...o];this.nodes.forEach((r,a)=>{let h=this.values[a],l=this.computations[a];if(!l){for(let d=0;d<h.length;d++)h[d]=L(n[r.given][d]);return}for(let[d,u]of l.given)Fv(this.values[d],u);for(let d of l.lines)d();let[c]=l.results;r.kind==="sum"?h[0]=Be(c):h.set(c)}),this.back(this.nodes.length-1,this.gradients);for(let r of this.sums)this.back(r,this.through.get(r),!0)}back(t,e,s=!1){let o=new Set([t]);e.forEach(n=>n.fill(0)),e[t].fill(1);for(let n=t;n>=0;n--){let r=this.nodes[n],a=this.computations[n];!a||!o.has(n)||s&&n!==t&&!r.of_rows||r.inputs.forEach((h,l)=>{Bv(e[n],a.results[l+1],e[h],!o.has(h)),o.add(h)})}}static at=(t,e)=>t[t.length>1?e:0];derivative(t,e,s,o){let n=this.nodes[e].inputs.indexOf(t);return!o&&this.nodes[e].kind==="sum"||n<0?this.through.get(e)?.[t][0]??NaN:i.at(this.computations[e].results[n+1],s)}};function Fv(i,t){i.length===t.length?t.set(i):t.fill(i[0])}function Bv(i,t,e,s){let o=Math.max(i.length,t.length),n=new Float64Array(o);for(let a=0;a<o;a++)n[a]=i[i.length>1?a:0]*t[t.length>1?a:0];let r=e.length===o?n:[Be(n)];for(let a=0;a<e.length;a++)e[a]=s?r[a]:e[a]+r[a]}var ei=8,qv=17,si=({width:i,height:t})=>({width:Math.round(i+2*ei),height:Math.round(t+2*ei)});function dc(i,t,e){let s=o=>{let n=si(o);return Math.min(t/n.width,e/n.height)};return i.reduce((o,n)=>s(n)>s(o)?n:o)}function uc({nodes:i},t,e){let s=t.routes.map(([c,d,u])=>{let f=t.down?cc(u.map(Wv),!0):cc(u);return`<path class="ov-graph-edge" data-source="${c}" data-target="${d}" d="${f}"/>`}),o=t.routes.map(([,,c])=>{let[d,u]=c[c.length-1],[f,p]=t.down?[d+4,u-5]:[d-7,u-3];return`<text class="ov-graph-derivative" x="${f}" y="${p}"></text>`}),n=Object.entries(t.nodes).map(([c,[d,u,f,p,m,v]])=>{let g=i[Number(c)],b=d+f/2,w=u+p,x=m.map((y,k)=>`<tspan x="${b}" y="${u+qv*(k+1)}">${N(y)}</tspan>`);return`<g class="ov-graph-node" data-node="${c}" data-kind="${g.kind}" role="button" tabindex="-1"><rect x="${d}" y="${u}" width="${f}" height="${p}" rx="7"/><text class="ov-graph-formula">${x.join("")}</text>`+(v?lc([d+f/4,w-7],[b,w-20,b,w-4],[d+3*f/4,w-7]):lc([b,w-24],[d+8,w-20,d+f-8,w-20],[b,w-6]))+"</g>"}),{width:r,height:a}=si(t);return`${`<svg viewBox="${`${-ei} ${-ei} ${r} ${a}`}" class="${t.down?"ov-graph-down":""}" role="group"`} aria-label="${N(e)}">${[...s,...o,...n].join("")}</svg>`}function lc([i,t],[e,s,o,n],[r,a]){let h=`<line x1="${e}" y1="${s}" x2="${o}" y2="${n}"/>`,l=(c,d,u)=>`<text class="ov-graph-${c}" x="${d}" y="${u}"></text>`;return l("value",i,t)+h+l("gradient",r,a)}function cc(i,t=!1){let e=(s,o)=>t?`${o} ${s}`:`${s} ${o}`;return i.map(([s,o],n)=>{if(!n)return`M${e(s,o)}`;let[r,a]=i[n-1],h=(r+s)/2;return a===o?`L${e(s,o)}`:`C${e(h,a)} ${e(h,o)} ${e(s,o)}`}).join("")}var Wv=([i,t])=>[t,i];function fc(i){let t=(r,a)=>r.querySelector(a),e=new Map;for(let r of i.querySelectorAll(".ov-graph-node"))e.set(Number(r.dataset.node),{group:r,value:t(r,".ov-graph-value"),gradient:t(r,".ov-graph-gradient")});let s=i.querySelectorAll(".ov-graph-derivative"),n=[...i.querySelectorAll(".ov-graph-edge")].map((r,a)=>({source:Number(r.dataset.source),target:Number(r.dataset.target),path:r,number:s[a]}));return{nodes:e,edges:n}}var Ye=et;function pc({nodes:i,routes:t,down:e},s,o){let[n,r,a]=e?["ArrowUp","ArrowDown","ArrowLeft"]:["ArrowLeft","ArrowRight","ArrowUp"],h=(f,p)=>p?i[f][1]+i[f][3]/2:i[f][0]+i[f][2]/2,l=f=>h(f,!e),c=f=>f.sort((p,m)=>Math.abs(l(p)-l(s))-Math.abs(l(m)-l(s)))[0];if(o===n)return c(t.flatMap(([f,p])=>p===s?f:[]));if(o===r)return c(t.flatMap(([f,p])=>f===s?p:[]));let d=Object.keys(i).map(Number).filter(f=>Math.abs(h(f,e)-h(s,e))<1).sort((f,p)=>l(f)-l(p)),u=d.indexOf(s);return d[u+(o===a?-1:1)]}var lr=i=>i===void 0?"":M(i,4);function vc({symbol:i,formula:t,inputs:e,kind:s},{value:o,gradient:n}){let r=e.length?`${i} = ${t}`:s==="variable"?i:`${i}, ${t}`,a=n===void 0?"gradient not yet known":`gradient ${M(n,4)}`;return`${r}. Value ${M(o,4)}, ${a}`}function gc(i,t,e,s){let o=`∂f/∂${i}`,n=t===void 0?"":M(t,4);if(!e.length)return[`${o} = 1`,"The sweep begins here."];let r=s?"Σ ":"",a=({to:f,symbols:p})=>p?mc(p):`∂${f}/∂${i}`,h=e.map(f=>`∂f/∂${f.to} · ${a(f)}`),l=e.every(f=>f.gradient!==void 0),c=f=>mc(lr(f)||"…"),d=e.map(f=>`${c(f.gradient)} · ${c(f.derivative)}`),u=s?`row ${s.row+1}: ${d.join(" + ")}; all ${s.all} rows together: ${l&&n?n:"…"}`:`= ${d.join(" + ")} = ${l&&n?n:"…"}`;return[`${o} = ${r}${s&&h.length>1?`(${h.join(" + ")})`:h.join(" + ")}`,u]}var mc=i=>/^[−-]|[ ]/.test(i)?`(${i})`:i;function oi(i,t,e,s){return i>0&&t>0?Math.max(s,e+15*Math.log10(i/t)):0}function bc(i,t,e,s,o,n){let{run:r,rule:a}=t,h=n.scale,l=t.before(e),c=t.after(e),{most:d}=t.series,[u,f]=s.toPixel(...l.x);if(!s.inside(u,f,200))return;i.save(),i.beginPath(),i.rect(s.box.left,s.box.top,s.box.width,s.box.height),i.clip(),i.lineCap="round";let p={context:i,colours:n,s:h},m=o.curvature?t.theory(e,c):void 0;m&&Gv(p,u,f,m),m?.step&&a.vectors.has("rate")&&yc(p,u,f,m.step.axes[0],38*1.25*h,"u₁",[8,3,2,3]);let v=o.rates&&a.vectors.has("rate")?t.rate(c):void 0,g=k=>oi(k,d.rate,38,3)*h;v&&Hv(p,u,f,[g(v[0]),g(v[1])],r);let[b,w]=c.at?s.toPixel(...c.at):[u,f];c.at&&o.look_ahead&&Uv(p,u,f,b,w,r);let x=(k,S,A,O)=>{let T=Math.hypot(...A),E=oi(T,d.slope,92,13)*h;E>0&&Number.isFinite(T)&&cr(p,k,S,k+A[0]/T*E,S-A[1]/T*E,O)},y=o.memory?t.memory(l):void 0;if(y&&x(u,f,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:n.of(r)}),o.gradient&&x(b,w,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:n.text}),o.step){let[k,S]=s.toPixel(...c.x);cr(p,u,f,k,S,{letter:"",dash:[],width:3.4,colour:n.of(r)})}i.restore()}function wc(i,t,e,s,o,n){let r=Math.hypot(...e),[a,h]=o.toPixel(...t),l=92*.8*n.scale;if(!(r>0)||!Number.isFinite(r)||!o.inside(a,h,200))return;let c=[a+e[0]/r*l,h-e[1]/r*l];cr({context:i,colours:n,s:n.scale},a,h,...c,{letter:s,dash:[],width:2.6,colour:n.text})}function ii({context:i,colours:t,s:e},s,o,n,r){let a=[[t.rim,o+2.6,[]],[s,o,n]];for(let[h,l,c]of a)i.strokeStyle=h,i.lineWidth=l*e,i.setLineDash(c.map(d=>d*e)),i.beginPath(),r(i),i.stroke()}function cr(i,t,e,s,o,{letter:n,dash:r,width:a,colour:h}){let{context:l,colours:c,s:d}=i,u=Math.hypot(s-t,o-e);if(!(u>1)||!Number.isFinite(u))return;let[f,p]=[(s-t)/u,(o-e)/u],m=Math.min(u,(5+2*a)*d);ii(i,h,a,r,v=>(v.moveTo(t,e),v.lineTo(s-f*m*.8,o-p*m*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(s,o);for(let v of[1,-1])l.lineTo(s-f*m+v*p*m*.45,o-p*m-v*f*m*.45);l.closePath(),l.fillStyle=h,l.strokeStyle=c.rim,l.lineWidth=1.2*d,l.stroke(),l.fill(),n&&xc(i,n,s+f*9*d,o+p*9*d,h)}function xc({context:i,colours:t,s:e},s,o,n,r){i.font=`italic 600 ${12.5*e}px ${t.font}`,i.textAlign="center",i.textBaseline="middle",i.setLineDash([]),i.lineJoin="round",i.strokeStyle=t.rim,i.lineWidth=4*e,i.strokeText(s,o,n),i.fillStyle=r,i.fillText(s,o,n)}function Hv(i,t,e,[s,o],n){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=i;r.globalAlpha=.14,r.fillStyle=a.of(n),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,ii(i,a.of(n),1.3,[],h=>h.rect(t-s,e-o,2*s,2*o))}function Uv(i,t,e,s,o,n){let{context:r,colours:a,s:h}=i;Math.hypot(s-t,o-e)<1||(ii(i,a.of(n),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*h,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(n),r.lineWidth=1.6*h,r.stroke())}function Gv(i,t,e,{lam:s,V:o}){let{context:n,colours:r,s:a}=i,h=Math.min(...s.map(Math.abs).filter(c=>c>0));if(!Number.isFinite(h))return;let l=s.map(c=>(c?Math.max(3,38*1.25*Math.sqrt(h/Math.abs(c))):38*1.25)*a);s.forEach((c,d)=>yc(i,t,e,[o[0][d],o[1][d]],l[d],d?"v₂":"v₁",c<0?[2,3]:[])),s[1]>0&&(n.strokeStyle=r.muted,n.lineWidth=1.1*a,n.setLineDash([]),n.beginPath(),n.ellipse(t,e,l[0],l[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),n.stroke())}function yc(i,t,e,[s,o],n,r,a){let{colours:h,s:l}=i,[c,d]=[s*n,-o*n],u=Math.max(1+11*l/n,19*l/n);ii(i,h.muted,1.2,a,f=>(f.moveTo(t-c,e-d),f.lineTo(t+c,e+d))),xc(i,r,t+c*u,e+d*u,h.muted)}var Vv=`In a box: formula, value, gradient. At an edge: derivative of the box by what comes in.
Forward, from what is given to f, every value is known. Press N: backward begins at f.`,Yv=600,Kv=`<div class="ov-graph-tools"><div class="ov-who" role="group" aria-label="Run whose graph this is"></div>
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
<p class="ov-graph-line" aria-live="polite"></p><div class="ov-graph-pane"></div>`,ni=class extends Lt{constructor(t,e){super(t,e),e.innerHTML=Kv;let s=o=>e.querySelector(o);this.who=s(".ov-who"),this.line=s(".ov-graph-line"),this.pane=s(".ov-graph-pane"),this.rowTools=s(".ov-graph-row"),this.rowField=s('[data-graph="row"]'),this.lit=void 0,this.timer=0,this.drawn=void 0,this.order=[],this.listen()}get stub(){return!1}get ready(){return!!(this.plan&&this.scene?.runs.length)}load(t){this.scene=t;let e=t.graph,s=JSON.stringify(e);s!==this.spelled&&(Object.assign(this,{plan:e,spelled:s,numbers:void 0,drawn:void 0,lit:void 0}),this.stop())}get opened(){return!!this.plan?.layouts.opened&&this.player.view.graph_row>0}get row(){return Math.max(0,Math.min(this.player.view.graph_row,this.count)-1)}get count(){return this.scene.surface.rows?.[0].length??0}get layout(){let{layouts:t}=this.plan,{offsetWidth:e,offsetHeight:s}=this.pane;return dc(this.opened&&t.opened||t.closed,e,s)}get reached(){return Math.min(this.player.view.backward,this.order.length)}build(){let{player:t,who:e,scene:s}=this,{colours:o}=t.picture;if(this.root.classList.toggle("ov-waiting",!this.ready),e.replaceChildren(...s.runs.map((n,r)=>{let a=document.createElement("button");return a.type="button",a.setAttribute("aria-pressed",String(r===t.viewState.run)),a.innerHTML=`${Tt(n,o.of(n),o.rim)}${N(n.label)}`,a.addEventListener("click",()=>t.viewState.change({run:r})),a})),e.hidden=s.runs.length<2,!this.ready){this.pane.replaceChildren(),this.drawn=void 0,Ye(this.line,s.runs.length?"Drawing the graph …":"No run: add one in the panel.");return}this.rowTools.hidden=!this.plan.layouts.opened,this.rowTools.querySelector("button").setAttribute("aria-pressed",String(this.opened)),this.rowField.max=this.count,this.rowField.value=this.row+1,this.arrange(),t.picture.invalidate()}arrange(){let{layout:t}=this;this.drawn!==t&&this.draw(t)}draw(t){let e=this.pane.contains(document.activeElement);this.drawn=t,this.pane.innerHTML=uc(this.plan,t,this.label);for(let[s,o]of Object.entries(si(t)))this.pane.style.setProperty(`--ov-graph-${s}`,`${o}px`);this.order=Object.keys(t.nodes).map(Number).sort((s,o)=>o-s),this.parts=fc(this.pane),t.nodes[this.lit]||(this.lit=void 0),this.light(this.lit,e)}get label(){let t=this.drawn.down?"what is given above, f below":"what is given on the left, f on the right";return`Computational graph of ${this.scene.surface.label}: ${t}. Arrow keys walk along its edges; N passes the gradient on to the next node.`}at(t){let e=this.scene.runs[this.player.viewState.run],s=Math.max(0,Math.min(Math.floor(t+1e-9),e.records-1));return{run:e,t:s,x:e.x[s],y:e.y[s]}}update(t,e){if(!this.ready||!this.drawn)return;let{run:s,t:o,x:n,y:r}=this.at(t),{surface:a}=this.scene;this.numbers?.count!==this.count&&(this.numbers=void 0),this.numbers??=new bs(this.plan,this.count),this.numbers.sweep(n,r,a.coefficients,a.rows);let h=new Set(this.order.slice(0,this.reached)),l=this.order[this.reached];for(let[c,{group:d,value:u,gradient:f}]of this.parts.nodes){let p=this.shown(c,h);Ye(u,M(p.value,4)),Ye(f,lr(p.gradient)),d.classList.toggle("ov-graph-known",h.has(c)),d.classList.toggle("ov-graph-next",c===l),e&&(d.setAttribute("aria-label",vc(this.plan.nodes[c],p)),Object.assign(d.dataset,{value:p.value,gradient:p.gradient??""}))}for(let{source:c,target:d,path:u,number:f}of this.parts.edges)Ye(f,M(this.numbers.derivative(c,d,this.row,this.opened),3)),u.classList.toggle("ov-graph-known",h.has(c));this.known=h,Object.assign(this.root.dataset,{of:s.label,t:o,reached:this.reached}),this.describe()}shown(t,e){let{values:s,gradients:o}=this.numbers,n=r=>bs.at(r[t],this.row);return{value:n(s),gradient:e.has(t)?n(o):void 0}}describe(){let t=this.lit??this.order[this.reached-1],{nodes:e}=this.plan;if(t===void 0)return Ye(this.line,Vv);let{opened:s,row:o,known:n}=this,{value:r,gradient:a}=this.shown(t,n),h=e[t],l=this.drawn.routes.flatMap(([f,p])=>{if(f!==t)return[];let m=e[p].inputs.indexOf(t),v=m>=0&&(s||e[p].kind!=="sum");return{to:e[p].symbol,symbols:v?e[p].derivatives[m]:"",derivative:this.numbers.derivative(t,p,o,s),gradient:this.shown(p,n).gradient}}),c=s&&!h.of_rows&&this.drawn.routes.some(([f,p])=>f===t&&e[p].of_rows),d=h.inputs.length?`${h.symbol} = ${h.formula}`:h.symbol,u=gc(h.symbol,a,l,c?{all:this.count,row:o}:void 0);return Ye(this.line,[`${d} = ${M(r,4)}`,...u].join(`
`))}light(t,e=!1){this.lit=t;let s=t??this.order[0];for(let[o,{group:n}]of this.parts.nodes)n.setAttribute("tabindex",o===s?"0":"-1"),n.classList.toggle("ov-graph-lit",o===t);for(let{source:o,target:n,path:r,number:a}of this.parts.edges)for(let h of[r,a])h.classList.toggle("ov-graph-lit",o===t||n===t);e&&this.parts.nodes.get(s)?.group.focus(),this.numbers&&this.known&&this.describe()}listen(){let{player:t,root:e,pane:s}=this,o=r=>{let a=r.target.closest?.(".ov-graph-node")?.dataset.node;return a===void 0?void 0:Number(a)};t.on(s,"pointerover",r=>this.parts&&this.light(o(r))),t.on(s,"pointerleave",()=>this.parts&&this.light(void 0)),t.on(s,"focusin",r=>this.light(o(r))),t.on(s,"keydown",r=>{let a=o(r);if(a===void 0||!r.key.startsWith("Arrow"))return;r.preventDefault();let h=pc(this.drawn,a,r.key);h!==void 0&&this.light(h,!0)}),t.on(e,"click",r=>{let a=r.target.closest("button")?.dataset.graph,h={clear:()=>this.go(0),undo:()=>this.go(this.reached-1),all:()=>this.go(this.order.length),play:()=>this.timer?this.stop():this.play(),open:()=>t.viewState.change({graph_row:t.view.graph_row?0:1,backward:0})};this.ready&&!t.scene.held&&h[a]?.()});let n=new ResizeObserver(()=>{this.drawn&&(this.arrange(),t.picture.invalidate())});n.observe(s),t.abort.signal.addEventListener("abort",()=>n.disconnect()),t.on(this.rowField,"change",()=>{let r=Math.max(1,Math.min(this.count,Math.round(Number(this.rowField.value))||1));t.viewState.change({graph_row:r})})}go(t){t<this.order.length&&this.stop(),this.reach(t)}reach(t){if(!this.ready)return;let e=Math.max(0,Math.min(t,this.order.length));this.player.viewState.change({backward:e});let s=this.order[e-1];if(s===void 0)return;let o=this.plan.nodes[s].symbol,n=bs.at(this.numbers.gradients[s],this.row);this.player.readout.announce(`Gradient of ${o}: ${M(n,4)}`)}next(){this.reach(this.reached+1)}play(){this.reached>=this.order.length&&this.reach(0),this.press(!0),this.timer=setInterval(()=>{this.next(),this.reached>=this.order.length&&this.stop()},Yv)}stop(){clearInterval(this.timer),this.timer=0,this.press(!1)}press(t){this.root.querySelector('[data-graph="play"]')?.setAttribute("aria-pressed",String(t))}drawArrow(t,e,s){if(!this.ready||!this.numbers||!this.known)return;let{run:o,x:n,y:r}=this.at(e),a=l=>this.known.has(l)?this.numbers.gradients[l][0]:0;if(o.hidden||!(this.known.has(0)||this.known.has(1)))return;let h=this.known.has(0)&&this.known.has(1)?"∇f":this.known.has(0)?"∂f/∂x":"∂f/∂y";wc(t,[n,r],[a(0),a(1)],h,this.player.picture.plane,s)}};function kc(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var ri=class{constructor(){this.canvases=[J(),J()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:n}=t,r=o.map(c=>c.values),a=[e,n,s.scale,s.text].join(),[h,l]=this.canvases;(a!==this.key||r.some((c,d)=>d!==e&&c!==this.values[d]))&&(t.curves(t.emptied(h),s,o.slice(0,e)),t.curves(t.emptied(l),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:n}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[n[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var Jv=.5,Xv=2.5,Mc=.28,ws=class{constructor(t){this.canvas=t,this.context=F(t),this.axes=J(),this.axesOf="",this.bold=J(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new ri,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale,a=this.coarse?kc(this.drawn,t):-1;n!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(n),a>=0&&this.others.prepare(this,a,n),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),n,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:n}=this;return[t,e,s,o,n].join()}emptied(t){let e=F(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t,e=this.drawn){let s=1/0,o=-1/0,n=0,r=1/0;for(let{values:a,first:h=0}of e){let l=h;for(;l<a.length&&!(a[l]>0);)l++;Number.isFinite(a[l])&&(n=Math.max(n,a[l]));for(let c=h;c<a.length;c++){let d=a[c];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<s&&(s=d),d>o&&(o=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(n,1e-300)*1e3),s=Math.max(Math.min(s,o),o*1e-16),(!(s>0)||!(o>0))&&([s,o]=[.1,10]),this.low=Math.floor(Math.log10(s)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(s),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([s,o,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(s),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(s,0)),this.warp(Math.max(o,0))];let h=.06*(this.high-this.low);this.low-=h,this.high+=h}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(s,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return po(e,s,o.height/(26*t)).map(a=>[a,Ht(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),h=Math.log10(this.unit),c=po(h,a,Math.max(1,o.height/(56*t))).flatMap(u=>[[this.warp(10**u),Ht(u)],[this.warp(-(10**u)),`−${Ht(u)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...c.filter(([u])=>u>=e&&u<=s&&Math.abs(u)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=nt(e,s,o.height/(34*t));return n.map(a=>[a,Wt(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let h=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,h),e.lineTo(s.left+s.width,h),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,h)}e.textAlign="center",e.textBaseline="top";let n=nt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:n}=this,r=this.coarse?Xv:Jv;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:h,first:l=0,dash:c=a.dash,share:d=1}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*d*e.scale,t.setLineDash(c.map(m=>m*.8*e.scale)),t.beginPath();let u=-1e9,f=-1e9,p=!1;for(let m=l;m<h.length;m++){let v=this.x(m),g=this.y(h[m]);if(!Number.isFinite(h[m])){p=!1;continue}p&&m<h.length-1&&Math.abs(v-u)<r&&Math.abs(g-f)<r||(t[p?"lineTo":"moveTo"](v,g),p=!0,u=v,f=g)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let h=t<this.last?Math.round((a+.5)*r):1/0,l=Math.min(this.canvas.width,h);this.coarse?this.drawBending(n,l):this.drawResting(l),e&&this.curves(s,n,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:c,values:d,first:u=0,head:f}of this.drawn){let p=Math.min(t,d.length-1),m=Math.floor(p+1e-9),v=p-m;if(m<u||!Number.isFinite(d[m]))continue;let g=this.y(d[m],0),b=v>1e-9?this.y(d[m+1],0):g,w=Number.isFinite(b)?g+(b-g)*v:g;f?this.coarse?this.stamp(f,this.x(p),w,n.of(c),n):Sc(s,f,this.x(p),w,n.of(c),n):te(s,c,this.x(p),w,3.9*n.scale,n)}}stamp(t,e,s,o,n){let{ratio:r,context:a}=this,h=Math.ceil(8*n.scale),l=[t,o,n.rim,n.scale,r].join(),c=this.letters.get(l);if(!c){c=J(),c.width=c.height=Math.ceil(2*h*r);let f=F(c);f.setTransform(r,0,0,r,0,0),Sc(f,t,h,h,o,n),this.letters.set(l,c)}let[d,u]=[e-h,s-h].map(f=>Math.round(f*r)/r);a.drawImage(c,d,u,c.width/r,c.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?Mc:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:n,one:r,others:a}=this,{width:h,height:l}=o;for(let[c,d,u]of[[0,e,1],[e,h,this.foretells?Mc:0]])d<=c||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(c,0,d-c,l),s.clip(),s.globalAlpha=u,r>=0?a.drawAround(this,r,t):this.curves(s,t,n),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?M(s[t]):"–"])}};function Sc(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var $c=.05;function Ac([i,t,e],s,o){let[n,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:h}=de(i*n*n,t*n*r,e*r*r),l=d=>d>0?d>o*(1+$c)?"unstable":d>o*(1-$c)?"edge":"stable":d<0?"falls":"flat",c=d=>{let[u,f]=[h[0][d]*n,h[1][d]*r],p=Math.hypot(u,f)||1;return[u/p,f/p]};return{values:a,kinds:a.map(l),axes:[c(0),c(1)],largest:a[0]>0?o/a[0]:1/0}}var hi=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t,e={...this.run.values}){let{run:s}=this,o=t-s.method_start+1;for(let l in s.memory)e[l]=ai(s.memory[l],t);if(e.x=[s.x[t],s.y[t]],e.g=ai(s.noisyGradient,t),e.learning_rate=s.rates?s.rates[t]:s.values.learning_rate,e.n=o,e.n_next=o+1,!this.rule.usesHessian)return e;let[n,r,a]=this.hessian(t),h=s.beside?.ridge??0;return Object.assign(e,de(n-h,r,a-h))}after(t){let e=this.before(t),s=this.rule.after(e),{run:o}=this;if(o.beside&&(s.moved=s.x,s.x=o.beside.step(s.x,e.x,e.learning_rate)),t<this.last){s.x=ai([o.x,o.y],t+1);for(let[n,r]of Object.entries(o.memory))s[n]=ai(r,t+1)}return s}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,n]=[this.slopes[0][t],this.slopes[1][t]];return!o&&!n||!e&&!s?NaN:Math.atan2(Math.abs(e*n-s*o),-(e*o+s*n))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),n=this.rule.stability?this.rule.stability(e,0):0,r=!this.run.beside&&n>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...de(...s),limit:n,step:o&&r?Ac(s,o,n):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:n,most:r}=s,a={...this.run.values},{rule:h,run:l,last:c}=this;for(let d=l.branch_step;d<t;d++){let{x:u,g:f}=this.before(d,a),p=this.memory(a),m=d<c?[l.x[d+1],l.y[d+1]]:this.after(d).x,v=h.rateOfStep(a);v&&([o[0][d],o[1][d]]=v),n[d]=this.angle(d,[m[0]-u[0],m[1]-u[1]]),!(r.slope&&!Zv(this.domain,u))&&(r.slope=dr(r.slope,f),p&&(r.slope=dr(r.slope,p)),v&&(r.rate=dr(r.rate,v)))}return this.whole=s,s}};function ai([i,t],e){return[i[e],t[e]]}function Zv([i,t,e,s],[o,n]){return o>=i&&o<=t&&n>=e&&n<=s}function dr(i,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e));if(!(1.5*s>i))return i;let o=Math.max(s,Math.hypot(t,e));return Number.isFinite(o)&&o>i?o:i}function Tc(i,t){let e=t;return i.forEach((s,o)=>{let n=o?e.map(hs):e;e=s.map(([r,...a])=>a.reduce((h,l,c)=>L(h+R(l,n[c])),r))}),e[0]}var Qv={"+":(i,t)=>L(i+t),"-":(i,t)=>L(i-t),"*":R,"/":$t,"**":yo,pow:$o,"<":(i,t)=>+(i<t),">":(i,t)=>+(i>t),"<=":(i,t)=>+(i<=t),">=":(i,t)=>+(i>=t),"==":(i,t)=>+(i===t),"!=":(i,t)=>+(i!==t),neg:i=>-i},tg={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:Bs,min:qs,exp:Se,log:$e,sin:ko,cos:Ae,tan:Mo,tanh:hs,atan2:Ao,clip:(i,t,e)=>qs(Bs(i,t),e)},eg=(i,t)=>i.flatMap(e=>[e(t,0),e(t,1)]),li=(i,t,e,s)=>L(R(i,t)+R(e,s)),sg={norm:(i,t,[e,s])=>Math.sqrt(li(e,e,s,s)),dot:(i,t,[e,s,o,n])=>li(e,o,s,n),along:({V:i},t,[e,s])=>li(i[0][t],e,i[1][t],s),across:({V:i},t,[e,s])=>li(i[t][0],e,i[t][1],s)},og=(i,t)=>typeof i=="number"?i:i[t];function Gt(i){if(i[0]==="number"){let[,s]=i;return()=>s}if(i[0]==="name"){let[,s]=i;return(o,n)=>og(o[s],n)}if(i[0]==="if"){let[,s,o,n]=i,[r,a,h]=[Gt(s),Gt(o),Gt(n)];return(l,c)=>r(l,c)>.5?a(l,c):h(l,c)}if(i[0]==="call"){let[,s,...o]=i,n=o.map(Gt),r=sg[s];return r?(a,h)=>r(a,h,eg(n,a)):Ec(tg[s],n)}if(i[0]==="net"){let[,,s,...o]=i,n=o.map(Gt);return(r,a)=>Tc(s,n.map(h=>h(r,a)))}let[t,...e]=i;return Ec(Qv[t],e.map(Gt))}function Ec(i,t){let[e,s]=t;return t.length===1?(o,n)=>i(e(o,n)):t.length===2?(o,n)=>i(e(o,n),s(o,n)):(o,n)=>i(...t.map(r=>r(o,n)))}function Nc(i){return(i[0]==="net"?i.slice(3):i.slice(1)).filter(Array.isArray)}function to(i,t){return i[0]==="name"?t.has(i[1]):Nc(i).some(e=>to(e,t))}function _c(i){return i[0]==="call"&&(i[1]==="along"||i[1]==="across")?!0:to(i,new Set(["lam"]))||Nc(i).some(_c)}var ci=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:n,rate:r,stride:a,reads_rate:h}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=h,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([l,c])=>(to(c,this.vectors)&&this.vectors.add(l),{name:l,tree:c,value:Gt(c),pair:this.vectors.has(l)})),this.memory=o&&Gt(o),this.stability=n&&Gt(n),this.limitMoves=n!==null&&to(n,new Set(["learning_rate"])),this.rate=r&&Gt(r),this.linesOfRate=r?this.linesFor(r):[],this.usesHessian=[...t.map(([,l])=>l),o,n,r].some(l=>l&&_c(l)),this.looksAhead=this.lines.some(({name:l})=>l==="at")}linesFor(t){let e=[t],s=[];for(let o of[...this.lines].reverse())e.some(n=>to(n,new Set([o.name])))&&(e.push(o.tree),s.unshift(o));return s}rateOfStep(t){if(this.rate)return Oc(this.linesOfRate,t),[this.rate(t,0),this.rate(t,1)]}after(t){return Oc(this.lines,{...t})}};function Oc(i,t){for(let{name:e,value:s,pair:o}of i)t[e]=o?[s(t,0),s(t,1)]:s(t,0);return t}function Ic(i){let t=(i.rules??[]).map(o=>new ci(o)),e=le(i.surface),s=i.allRuns.map(o=>di(o,t,e,i.surface.domain));return{rules:t,insights:s}}function di(i,t,e,s){if(!ig(i))return;let o=new hi(i,t[i.rule],e,s);return i.left&&(o.left=di(i.left,t,e,s)),o}var ig=i=>i.rule!==void 0;function Lc(i,t,e){let s=i[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??i[Number(s.run.origin)];return{insight:s,t:o}}var ag=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],xs=i=>`<svg viewBox="0 0 22 16">${i}</svg>`,hg={gradient:xs('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:xs('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:xs('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:xs('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:xs('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:xs('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function zc(i,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${i.filter(({name:n})=>s[n]).map(({name:n,label:r,help:a})=>{let h=`data-mark="${n}" aria-pressed="${!!t[n]}" title="${N(a)}"`,l=`${hg[n]}<span>${N(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${h}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function jc(i,{series:t,rule:e},s,o,n,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),h={gradient:Math.hypot(...s.g),step:a};e.memory&&(h.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[u,f]of Object.entries(h)){let p=i.querySelector(`[data-mark="${u}"] .ov-size`);p&&et(p,M(f,3))}let l=u=>`${Math.round(u*n.scale)} px`,c=oi(h.gradient,t.most.slope,92,13),d=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${M(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(c)}).`];e.vectors.has("rate")&&d.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${M(t.most.rate,3)}.`),d.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),et(i.querySelector(".ov-scale"),d.join(" "))}function Dc(i){return`<div class="ov-buttons">${i.contrasts.map(({name:e,label:s,teaches:o,sources:n,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${N(`${o} Sources: ${n}`)}"`,h=r?`<p>${N(o)} <small>${N(n)}</small></p>`:"";return`<button type="button" ${a}>${N(s)}</button>${h}`}).join("")}</div>`}function Fc(i,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=ag.map(([h,l])=>{let c=l===1?"The same settings, to be changed in the panel":`From this step on, ${h}`,d=l!==1&&!t?e:`title="${c}"`;return`<button type="button" data-factor="${l}" ${d}>${h}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${i.map(([h,l])=>`<option value="${h}">${N(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go">Branch</button></div>`}function Bc({run:i,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(i.memory))e.push([s,"memory"]);return i.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function qc(i,t,e,s,o){let{run:n,rule:r}=t,a=n.branch_step,h=(m,v)=>[{run:n,values:m,first:a,dash:[],...v}];if(s==="height"||s==="slope")return lg(i,n,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:h(t.series.angle)};if(s==="rates"&&n.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:h(n.rates)};let l=s==="rate",c=l?t.series.rate:n.memory[s],d=o==="log"||c.every(m=>m.every(v=>v>=0)),u=c[0].every((m,v)=>m===c[1][v]||v<a||!Number.isFinite(m)),f=l?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${N(s.replaceAll("_"," "))}${d?", log":", log both ways"}`,p=u?h(c[0],{head:"="}):c.map((m,v)=>({run:n,values:m,first:a,dash:v?[3,3]:[],head:"xy"[v]}));return{title:f,scale:d?"log":"symlog",curves:p}}function lg(i,t,e,s){let{origin:o}=t,n=typeof o=="number"?i.allRuns[o]:void 0,r=c=>c===t||c.of===t.of||c.origin===e||n===c,a=i.runs.filter(c=>r(c)&&(c===t||!c.hidden)),{floor:h}=i.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":h===null?"<b>f</b>":h===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&h===null?"linear":"log",curves:a.map(c=>({run:c,values:c[s],first:c.first}))}}var cg={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function eo(i,t,e=void 0,s=0){let o=i[0]==="name"&&i[1]==="n"&&!e?2:e&&i[0]==="/"?3:cg[i[0]]??9,n=ug(i,t,e);return o<s?`<span class="ov-paren">(</span>${n}<span class="ov-paren">)</span>`:n}var dg={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function ug(i,t,e){let s=(n,r=0)=>eo(n,t,e,r),o=n=>`${e?"<wbr>":""} ${n==="-"?"−":"+"}`;switch(i[0]){case"name":return t(i[1]);case"number":return`<span class="ov-num">${M(i[1])}</span>`;case"+":case"-":return`${s(i[1],2)}${o(i[0])} ${s(i[2],i[0]==="-"?2.5:2)}`;case"*":return s(i[1],3)+(e?" · ":"&thinsp;")+s(i[2],3.5);case"/":return e?`${s(i[1],3)} / ${s(i[2],3.6)}`:fg(s(i[1]),s(i[2]));case"**":case"pow":return`${s(i[1],6)}<sup>${s(i[2])}</sup>`;case"neg":return`−${s(i[1],3)}`;case"if":return e?mg(i,s,e):pg(i,s);case"call":{let[,n,...r]=i;return vg(n,r,s,!!e)}case"net":{let[,n,,...r]=i,[a,h]=n.split("_");return`${a}<sub>${h}</sub>(${r.map(l=>s(l)).join(", ")})`}default:return`${s(i[1],2)} ${dg[i[0]]} ${s(i[2],2)}`}}function fg(i,t){return`<span class="ov-frac"><span>${i}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function pg(i,t){let e=[],s=i;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function mg(i,t,e){let s=e.push([])-1,o=[],n=i;for(;n[0]==="if";n=n[3])e[s].push(Gt(n[1])),o.push(t(n[2],3));return[...o,t(n,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function vg(i,t,e,s){let o=e(t[0]);return i==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:i==="abs"?`|${o}|`:i==="norm"?`‖${o}‖`:i==="dot"?`⟨${o}, ${e(t[1])}⟩`:i==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:i==="across"?`<i>V</i> ${e(t[0],3)}`:i==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${i}(${t.map(n=>e(n)).join(", ")})`}var gg={decoupled:(i,t)=>`${i} − <i>α</i>∇(<i>λR</i>)(${t})`,proximal:i=>`prox<sub><i>αλR</i></sub>(${i})`},bg=i=>i?` ${i.hasBatches?"of this batch":"of these inputs"}`:"",ui=class{constructor({rule:t,run:e},{noise:s,stream:o}){let n=new Set,r=w=>w==="x"||t.remembers.includes(w),a=w=>w==="g"||w==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":r(w)?n.has(w)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",h=w=>(t.signs[w]??N(w))+a(w),l=h("x"),c=`${t.signs.x??"x"}′`,d=(w,x,y)=>`<span class="ov-num" data-name="${w}" data-when="${x}" data-k="${y}"></span>`,u=(w,x)=>`<span class="ov-vec">${d(w,x,0)}${d(w,x,1)}</span>`,f=(w,x=n.has(w)?"after":"before")=>t.vectors.has(w)?u(w,x):d(w,x,0),p=(w,x,y,k)=>`<div class="ov-line"><div class="ov-symbols">${w} = ${x}</div><div class="ov-numbers">= ${y}<wbr><span class="ov-result"> = ${k}</span></div></div>`,m=t.lines.find(({name:w})=>w==="at"),v=s>0?" + noise":"",g=`${bg(o)}${v}`,b=m?[eo(m.tree,h),f("at","after")]:[h("x"),f("x")];this.rows=[p(h("g"),`∇<i>f</i>(${b[0]})${g}`,`∇<i>f</i>${b[1]}${g}`,f("g"))],this.tests=[];for(let{name:w,tree:x}of t.lines){if(w==="at")continue;let y=eo(x,h),k=eo(x,f,this.tests);n.add(w);let S=e.beside&&w==="x";this.rows.push(p(S?c:h(w),y,k,S?u("moved","after"):f(w)))}if(e.beside){let w=gg[e.beside.name],x=w(c,l),y=w(u("moved","after"),u("x","before"));this.rows.push(p(h("x"),x,y,f("x")))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function wg({name:i,when:t,k:e},s,o){let n=(t==="after"?o:s)[i];return typeof n=="number"?n:n[e]}function Wc(i,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],n=i.angle(t,o),r=`<b data-fact="length">${M(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(n)?`${n.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var fi=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:n}=e.dataset;return{node:e,name:s,when:o,k:Number(n)}})}update(t,e,s,o){for(let r of this.slots){let a=wg(r,t,e);et(r.node,M(a)),o&&(r.node.dataset.value=a)}let n=this.sheet.held(e);for(let[r,a,h]of this.choices){let l=n[a].map((c,d)=>c===h?"xy"[d]:"").join("");r.hidden=!l,et(r.firstChild,l==="xy"?"":`${l}: `)}q(this.total,s)}};var xg={stable:"stable",edge:"on the edge",unstable:"unstable"},yg={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function kg(i){return i[1]>0?`κ = <b data-fact="kappa">${M(i[0]/i[1])}</b>`:i.every(Number.isFinite)?i[0]>0&&i[1]<0?"bent up along v₁ and down along v₂: no κ":i[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var Mg=({rule:i})=>!i.vectors.has("rate");function Sg(i,{limit:t,step:e},s,o){let n=Mg(i),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let h=n?`${t===2?"2":M(t)} / λ₁`:"the limit of α with these rates",l=o===void 0?"":`${h} = <b data-fact="bound">${M(o)}</b> and α = ${M(s)}: `,c=n?"v":"u",d=a==="stable"&&r==="stable"?"both axes":`${c}₁`,u=a==="falls"?`; along ${c}₂ it falls away, and steps lead off there`:"";return`${l}<em>${xg[r]} along ${d}</em>${yg[r]??""}${u}.`}function Hc(i,t,e){let{rule:s}=i,o=i.theory(t,e),{lam:n,step:r}=o,a=e.learning_rate,h=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[l,c]=n.map((p,m)=>`<b data-fact="lambda${m+1}">${M(p)}</b>`),d=r?Sg(i,o,a,h):s.rate||i.run.beside?"No simple limit is known for these settings.":N(s.stride),u=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${c}, ${kg(n)}</div><div class="ov-verdict">${d}</div>`,data:{lambda1:n[0],lambda2:n[1],bound:h??"",kind:u}}}function Uc(i,{html:t,data:e},s){q(i,t),i.dataset.kind=e.kind,s&&Object.assign(i.dataset,e)}var pi=class extends Lt{constructor(t,e,s){super(t,e);let o=n=>e.querySelector(`.ov-${n}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new fi(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0,this.unspecified=!1}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,Ic(t))}at(t){return Lc(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){bc(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((n,r)=>this.tab(n,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;q(this.partners,Dc(e)),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";q(this.branches,Fc(this.scene.methods,s)),this.branches.querySelector("select").value=o,this.kinds=Bc(t),this.buildCharts(this.kinds.map(([n])=>n)),this.specify(),this.charts.forEach(({canvas:n},r)=>{n.previousElementSibling.innerHTML=this.specs[r].title,n.setAttribute("aria-label",`${n.previousElementSibling.textContent}, against the step`)})}empty(){let{runs:t}=this.scene;this.note.textContent=t.length?"Looking inside …":"No run to look into: add one in the panel.";for(let e of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])e.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new ws(o)),this.player.watch(this.charts)}specify(){this.unspecified=!1;let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>qc(this.scene,t,this.run,e,s))}givenOtherwise(){this.shown=void 0}renew(t){let e=this.insights?.[t],{simulator:s,surface:o}=this.player.bending.conditions;if(!e)return;let n=di(this.scene.allRuns[t],this.rules,s.differentiate,o.domain);this.insights[t]=n;let r=e.rule!==n.rule;r&&(this.shown=void 0),this.player.view.inside&&(r||!this.built?this.build():this.unspecified=!0)}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${Tt(t,o.of(t),o.rim)}${N(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.unspecified&&this.specify(),this.charts.forEach((s,o)=>{let{curves:n,scale:r}=this.specs[o];s.prepare(n,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:n,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new ui(s,this.scene)),this.keepFocus(()=>this.marks.innerHTML=zc(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),h=s.after(o);this.ruleTable.update(a,h,Wc(s,o,a,h),e),et(this.note,this.remark(s,o,this.scene.runs[this.run])),Object.assign(this.root.dataset,{of:s.run.label,t:o}),Uc(this.local,Hc(s,o,h),e),jc(this.marks,s,a,h,n.panels.colours,n.plane.unit)}remark(t,e,s){let{run:o}=t,n=s.branch_step;return n>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${n} never began.`:o!==s?`Before step ${n}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};var Gc=`.ov-companion {
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
`;var Vc=`.ov-graph {
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
`;var Yc=!1;function ur(i){let t=new pi(i,i.inside.root,i.inside.focusDue);return Tg(i,t),Yc||Ps(Vc+Gc),Yc=!0,{inside:t,companions:new Wo(i,i.companions.root),graph:new ni(i,i.graph.root),dial:new ti(i,i.dial.root)}}function Tg(i,t){let{root:e}=t;i.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!i.scene?.rules)return;let{mark:n,ghost:r,factor:a}=o.dataset;n&&i.viewState.change({[n]:i.view[n]?0:1}),r&&i.outbox.send("ghost",{name:i.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&Kc(i,t,{factor:Number(a)});let h=o.dataset.switch&&e.querySelector(".ov-switch").value;h&&Kc(i,t,{optimizer:h})})}function Kc(i,t,e){let{clock:s,scene:o,outbox:n}=i,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),n.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var Jc=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;var Xc=Symbol.for("optim-viz printing");function Zc(){!globalThis.addEventListener||Xc in globalThis||(Object.assign(globalThis,{[Xc]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function mi(i,t){let e=new WeakMap;return Zc(),({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Og=100,Ng=1500,vi=2500,ys=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,An,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=Og-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),Ng),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var fr=16,Qc=14,gi=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:h}=this.fill(s,o,t,e),l=a+fr+n>this.root.clientWidth?a-fr-n:a+fr;this.place(l,[h+Qc,h-Qc-r],n,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-n-s.height-8],o,n)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect(),h=rr(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[l,c]=[(s-a.left)/h,(o-a.top)/h];return{width:n.offsetWidth,height:n.offsetHeight,x:l,y:c}}place(t,e,s,o){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-s)),h=this.openBox(),l=d=>h&&a<h.right&&a+s>h.left&&d<h.bottom&&d+o>h.top,c=e.find(d=>d>=0&&d+o<=r&&!l(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,c)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=rr(this.root),[n,r,a,h]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:n/o,top:r/o,right:a/o,bottom:h/o}}};var bi=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return Y(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:r,inside:a}=t,{paths:h}=e.given,l=e.conditions(s,this.conditions),c=new Map;this.share(l);let d=e.choices(s,l),u=e.firstDrawn(d);return this.choices=d,d.forEach((f,p)=>{let m=r.allRuns[p],{hidden:v}=m,{left:g}=m,b=t.proof.isDoubted(p);if(m.first=u[p],m.left=oc(e,l,o,d,p,c),!b&&(l!==n||f!==h[p])){let w=e.simulate(f,l,c);Object.assign(m,ic(e,l,o[p],f,w)),this.bent.add(p)}else if(this.bent.delete(p))Object.assign(m,o[p],{hidden:v,dim:!1,first:u[p]});else if(!g&&!m.left)return;a.renew(p),p<r.runs.length&&this.undescribed.add(p)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:r,level:a,stream:h}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:r,noise:a,stream:h}),n!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),td(t)!==td(s)&&e.inside.givenOtherwise())}},td=({level:i,stream:t})=>[i>0,!!t,!!t?.hasBatches].join();var pr=new Map;function wi(i){let t=pr.get(i);if(t!==void 0)return t;try{return localStorage.getItem(i)}catch{return null}}function xi(i,t){try{localStorage.setItem(i,t),pr.delete(i)}catch{pr.set(i,t)}}var ed="optim-viz-keys",yi=class{constructor(t){this.button=t,this.on=wi(ed)!=="off",this.show()}toggle(){this.on=!this.on,xi(ed,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function ki(i,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(i),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var _g=2,Ig=8192,Lg=2**24,sd="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",Ke=16,Mi=8,mr=24,Rg=18,Cg={font:"650 15px",line:20},od={font:"12.5px",line:17},id=(i,t)=>nd(_g*(globalThis.devicePixelRatio||1),i,t),nd=(i,t,e)=>Math.min(i,Ig/Math.max(1,t,e),Math.sqrt(Lg/Math.max(1,t*e)));function Pg(i,t,e){let s=[];for(let o of t.split(" ")){let n=s.length?`${s[s.length-1]} ${o}`:o;s.length&&i.measureText(n).width<=e?s[s.length-1]=n:s.push(o)}return s}function rd({title:i,words:t=[],parts:e,captions:s=[],rows:o=[],notes:n=[],colours:r,ratio:a}){let h=J(),l=F(h),c=Math.max(...e.map(({x,width:y})=>x+y)),d=Math.max(...e.map(({y:x,height:y})=>x+y)),u=[],f=Ke,p=(x,{font:y,line:k},S)=>{l.font=`${y} ${r.font}`;for(let A of Pg(l,x,c)){let O=f;u.push(T=>{Object.assign(T,{font:`${y} ${r.font}`,fillStyle:S,textAlign:"left"}),Object.assign(T,{textBaseline:"top"}),T.fillText(A,Ke,O,c)}),f+=k}};p(i,Cg,r.text);for(let x of t)p(x,od,r.muted);let m=f+Mi;u.push(x=>{for(let{image:y,...k}of e)x.drawImage(y,Ke+k.x,m+k.y,k.width,k.height);Object.assign(x,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(x,{textBaseline:"middle"});for(let{text:y,x:k,y:S,width:A=c-k}of s)x.fillText(y,Ke+k,m+S,A)}),f=m+d+Mi,l.font=`13px ${r.font}`;let v=0;for(let{text:x,wide:y=0,sign:k}of o){let S=y&&y+Mi,A=S+l.measureText(x).width;v&&v+A>c&&([v,f]=[0,f+mr]);let[O,T]=[Ke+v,f+mr/2];u.push(E=>{E.save(),k?.(E,O,T),E.restore(),Object.assign(E,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(E,{textBaseline:"middle"}),E.fillText(x,O+S,T,c-S)}),v+=A+Rg}o.length&&(f+=mr+Mi);for(let x of n)p(x,od,r.muted);let[g,b]=[c+2*Ke,f+Ke],w=nd(a,g,b);h.width=Math.round(g*w),h.height=Math.round(b*w),l.setTransform(w,0,0,w,0,0),l.fillStyle=r.rim,l.fillRect(0,0,g,b);for(let x of u)x(l);return h}var vr=34;function ad(i,t,e){return{text:t,wide:vr,sign:(s,o,n)=>{Object.assign(s,{strokeStyle:e.of(i),lineWidth:2.4}),s.setLineDash(i.dash),s.beginPath(),s.moveTo(o,n),s.lineTo(o+vr,n),s.stroke(),te(s,i,o+vr/2,n,5,e)}}}function hd(...i){return`${i.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function ld(i,t,e){i.toBlob(s=>{if(!s)return zg(e);ki(s,t)})}function zg({root:i,tooltip:t,announce:e}){let s=[...i.querySelectorAll('[data-do="save"]')],o=s.find(n=>n.getClientRects().length);o&&t.showBelow(o,`<p>${sd}</p>`),e(sd)}var gr=22,cd=14;function dd(i){let{scene:t,clock:e,root:s,tooltip:o,readout:n}=i,{runs:r,surface:a}=t,h=r.length===1?r[0].label:`${r.length} runs`;ld(jg(i),hd(a.key,h,`step ${e.step}`),{root:s,tooltip:o,announce:l=>n.announce(l)})}function jg(i){let{picture:t,scene:e,clock:s,root:o}=i,{colours:n}=t,r=id(o.clientWidth,o.clientHeight);Dg(i,r);let a=rd({title:`${e.surface.label}, step ${s.step} of ${e.steps}`,...Fg(i),rows:e.runs.filter(h=>!h.hidden).map(h=>ad(h,ud(h,s,e),n)),colours:n,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function Dg({picture:i,start:t},e){let{layers:s,surface3d:o,charts:n,panels:r,plane:a}=i,{clientWidth:h,clientHeight:l}=o.canvas;s.resize(s.width,s.height,e),h&&l&&o.resize(h,l,e);for(let c of n)c.canvas.clientWidth&&c.resize(c.width,c.height,e);i.moving=!1,i.invalidate("land","trails","charts"),i.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function Fg({picture:i,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),n=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:h}=i,l=g=>{let{left:b,top:w,width:x,height:y}=g.getBoundingClientRect();return{x:b-n.left,y:w-n.top,width:x,height:y}},c=[...r.canvases,a.canvas].filter(({clientWidth:g})=>g),d=c.map(g=>({image:g,...l(g)})),u=[];h.on&&h.places.forEach(({i:g},b)=>{let{x:w,y:x,width:y,height:k}=l(h.titles[b]),S=e.runs[g];u.push({x:w,y:x+k/2,width:y,text:ud(S,s,e)})});let f=t.classList.contains("ov-narrow"),p=(g,b)=>Math.max(...d.map(w=>w[g]+w[b]))+cd,[m,v]=f?[0,p("y","height")]:[p("x","width"),0];for(let{canvas:g}of i.charts){let{clientWidth:b,clientHeight:w}=g;!b||!w||(u.push({x:m,y:v+gr/2,width:b,text:g.previousElementSibling?.textContent??""}),d.push({image:g,x:m,y:v+gr,width:b,height:w}),v+=gr+w+cd)}return{parts:d,captions:u}}function ud(i,{step:t},{steps:e}){let s=[i.label,i.detail].filter(Boolean).join(", "),{label:o}=He(i,t,e);return`${s}: ${M(i.lossAt(t),3)}${o&&`, ${o}`}`}var Bg={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",c:"cloud",g:"toggle-graph",n:"graph-next",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},qg={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},Wg=/^(back|forward|zoom-in|zoom-out)$/,fd=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',Hg="select, .ov-number-field",Si=1.5,br=["map","relief","both","grid"];function $i(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,h=i.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],c=p=>(p(),o.schedule()),d=p=>o.moveWindow(()=>n.zoom(p,...l)),u=p=>h&&i.viewState.change({...s.graph?{}:{inside:1},run:p%h}),f={race:()=>i.viewState.change({inside:0,graph:0}),inside:()=>i.viewState.change({inside:1,graph:0}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1,graph:0}),graph:()=>i.viewState.change({inside:0,graph:1}),"toggle-graph":()=>i.viewState.change({inside:0,graph:s.graph?0:1}),"graph-next":()=>s.graph&&i.graph.next(),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:br[(br.indexOf(s.stage)+1)%br.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>u(i.viewState.run+h-1),"next-run":()=>u(i.viewState.run+1),branch:()=>{i.inside.focusBranch(),i.viewState.change({inside:1,graph:0})},dial:()=>i.viewState.change({dial:s.dial?0:1}),cloud:()=>i.viewState.change({cloud:s.cloud?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>Gg(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>c(()=>r.zoom(Si)),farther:()=>c(()=>r.zoom(1/Si)),"turn-left":()=>c(()=>r.orbit(-40,0)),"turn-right":()=>c(()=>r.orbit(40,0)),"reset-camera":()=>c(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),save:()=>dd(i),fullscreen:()=>Ug(i),keys:()=>i.keys.toggle(),"zoom-in":()=>d(Si),"zoom-out":()=>d(1/Si),"zoom-reset":()=>o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||f[t]()}async function Ug({root:i,tooltip:t,readout:e}){let s=()=>{let o=i.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${fd}</p>`),e.announce(fd)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?i.requestFullscreen().catch(s):s()}async function Gg(i){if(i.offline)return;let t=i.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),n=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function pd(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(Hg)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return $i(i,"projector");let n=Bg[t.key.length===1?t.key.toLowerCase():t.key];if(!n||!i.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!Wg.test(n)))return;let{stage:r}=i.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");$i(i,a&&qg[n]||n)}function md(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",l=>{if(l.button!==0||!i.scene)return;let[c,d]=ce(l,r);a={px:c,py:d,x:c,y:d,moved:!1},r.setPointerCapture(l.pointerId)}),t(r,"pointermove",l=>{if(!i.scene)return;let[c,d]=ce(l,r);if(!a){let u=n.pick(c,d);return u?Dn(i,u,"",l):e.hide()}zn(a,c,d)&&(e.hide(),n.orbit(c-a.x,d-a.y),Object.assign(a,{x:c,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let l=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,l&&(s.begin(),s.moveTo(...l,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",l=>{let c={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!c||!l.shiftKey||(l.preventDefault(),n.orbit(25*c[0],25*c[1]),o.schedule())}),t(r,"wheel",l=>{jn(i,l)&&(l.preventDefault(),n.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}var Vg=60;function vd(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&$i(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>pd(i,o)),t(document,"click",({target:o})=>{if(!i.scene||i.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let n={step:i.clock.step,at:Date.now()};setTimeout(()=>i.outbox.send("clock",n),Vg)}),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),Nh(i),_h(i),md(i)}function gd(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(ce(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let h=n(a),{colours:l}=i.picture,c=t.describe(h).map(([d,u,f])=>{let p=u==="h"?" held out":u==="x"||u==="y"?` along ${u}`:"";return`<div>${Tt(d,l.of(d),l.rim)}${N(d.label)}${p}<span>${f}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${h}</b></div>${c.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var bd="optim-viz-first-visit",Ai=[{marks:"goal",words:({surface:i})=>`Every run starts at the ring and walks downhill${Yg(i.points.filter(xd))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:({runs:i})=>new Set(i.map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],xd=({kind:i})=>i==="global minimum",Yg=({length:i})=>i?i>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point.",Kg=({runs:i,quiz:t})=>i.length>0&&i.every(({distinguishing:e})=>!e.length)&&!t.locked?.length,Ti=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&wd(t)!==wd(e)&&this.leave();let{stage:s,projector:o}=t.view,n=t.welcomes&&Kg(t)&&s==="map"&&!o;!e&&n&&wi(bd)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=Ai[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${Ai.length}`,this.next.textContent=t+1<Ai.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,xi(bd,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(Ai[this.step]?.marks!=="goal")return;let{start:o,scene:n}=this.player,[r,a,h,l]=n.surface.domain,c=s.scale,d=[["start",o.position],...n.surface.points.filter(xd).map(({x:v,y:g})=>["goal",[v,g]])],[u,f]=e.toPixel(r,l),[p,m]=e.toPixel(a,h);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*c}px ${s.font}`,t.textAlign="left",t.textBaseline="middle",t.fillStyle=s.text;for(let[v,g,b]of[[s.rim,5,[]],[s.text,2,[6*c,4*c]]]){Object.assign(t,{strokeStyle:v,lineWidth:g*c}),t.setLineDash(b),t.strokeRect(u,f,p-u,m-f),t.setLineDash([]);for(let[w,x]of d){let[y,k]=e.toPixel(...x);t.beginPath(),t.arc(y,k,15*c,0,2*Math.PI),t.stroke(),t[b.length?"fillText":"strokeText"](w,y+21*c,k)}}t.restore()}},wd=({surface:i,start:t,steps:e,noise:s,simulator:o,runs:n})=>{let r=n.map(({name:a,rate:h})=>[a,h]);return JSON.stringify([Ie(i),t,e,s,o?.stream,r])};var Ei=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,graph:s,dial:o}=t.view;this.scene=t,this.loaded||!(e||s||o||Lh(t,t.view))?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,graph:e,dial:s,companions:o}=this.player,{view:n}=this.scene;this.notice=is("This part's script did not come through.","Try again",()=>this.request()),(n.inside?t:n.graph?e:n.dial?s:o).root.prepend(this.notice)}};var Oi=({distinguishing:i})=>i.map(([t,e])=>`${t} ${typeof e=="number"?`= ${M(e)}`:N(e)}`).join(", ");function Jg(i){return i.length?i.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var Ni=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name);this.lit=t.find(({name:s})=>s===this.lit?.name)}build({runs:t}){this.head.hidden=!t.length,q(this.head.firstElementChild,Jg(t)),this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${N(t.label)}"`,r=`${Tt(t,s.of(t),s.rim)} <b></b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+Uo(this.now(t),'tabindex="0" role="note"'),o.classList.toggle("ov-lit",t===this.lit);for(let d of["pointerenter","focusin"])o.addEventListener(d,()=>this.light(e));for(let d of["pointerleave","focusout"])o.addEventListener(d,()=>this.light(void 0));let h=o.querySelector(".ov-chip"),{tooltip:l}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let c=()=>{let{sentence:d,criterion:u}=this.now(t);return[d,u].filter(Boolean).map(f=>`<p>${N(f)}</p>`)};for(let d of["pointerenter","focus"])h.addEventListener(d,()=>l.showBelow(h,c().join("")));for(let d of["pointerleave","blur"])h.addEventListener(d,()=>l.hide());return o}now(t){let{clock:e,scene:s}=this.player;return He(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=Oi(e);q(s.querySelector("b"),o||N(e.label)),s.classList.toggle("ov-number-first",!!o),et(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),n=ee(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==n&&(o.dataset.kind=n),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),q(o,Ue(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];et(o.querySelector(".ov-live"),M(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};function Je(i,t,e,s,o){let n=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];i.setLineDash([]);for(let[a,h]of r)i.strokeStyle=a,i.lineWidth=h*o.scale,i.beginPath(),t==="saddle"?(i.moveTo(e-n*.6,s-n*.6),i.lineTo(e+n*.6,s+n*.6),i.moveTo(e-n*.6,s+n*.6),i.lineTo(e+n*.6,s-n*.6)):t==="maximum"?(i.moveTo(e,s-n*.8),i.lineTo(e+n*.8,s+n*.6),i.lineTo(e-n*.8,s+n*.6),i.closePath()):i.arc(e,s,n,0,2*Math.PI),i.stroke();t==="global minimum"&&(i.fillStyle=o.text,i.beginPath(),i.arc(e,s,n*.42,0,2*Math.PI),i.fill())}var wr="no row is active: level";function yd(i,t,e,s){let{left:o,top:n,width:r,height:a}=e.box;i.save(),i.beginPath(),i.rect(o,n,r,a),i.clip(),Md(i,t.map(h=>e.toPixel(...h)),[o,n,r,a],s),i.restore()}function kd(i,t,e){let[s,o]=[.1*t,.9*t];i.save(),Md(i,[[s,s],[o,s],[o,o],[s,o]],[0,0,t,t],e,.45),i.restore()}function Md(i,t,[e,s,o,n],r,a=1){i.beginPath(),t.forEach(([h,l],c)=>i[c?"lineTo":"moveTo"](h,l)),i.closePath(),i.setLineDash([]),i.lineWidth=r.scale,i.strokeStyle=r.text,i.globalAlpha=.45,i.stroke(),i.clip(),i.beginPath();for(let h=e;h<e+o+n;h+=9*a*r.scale)i.moveTo(h,s),i.lineTo(h-n,s+n);i.stroke()}var Sd=192,$d=3,xr=192,Ad=[1,-1],yr=new WeakMap;function _i(i){let{penalty:t,minimizer:e}=i;return!t||!e?.results.length?null:(yr.has(i)||yr.set(i,Xg(i)),yr.get(i)??null)}function Xg({minimizer:i,program:t,coefficients:e,rows:s}){let[o,n,r,...a]=e,h=le({program:i,coefficients:e.slice(2,i.inputs)}),l=x=>{let[y,k]=h(Float64Array.from(x),new Float64Array(x.length).fill(n));return Array.from(y,(S,A)=>[y[A],k[A]])},[c,d]=l([0,o]);if(!c.some(Boolean))return null;let u=Float64Array.of(0),f=le({program:t,coefficients:[0,n,r,...a],rows:s})(u,u),[p,m,v,g,b]=f.slice(1).map(([x])=>x),w=l(Zg([-p,-m],[v,g,b],n,r));return w.flat().every(Number.isFinite)?{unpenalized:c,path:[...w,[0,0]],region:t0(d,n,r)}:null}function Zg([i,t],[e,s,o],n,r){let a=r?Math.max(Math.abs(i),Math.abs(t))/r:1/0,h=r?[Math.abs(i)/r,Math.abs(t)/r]:[];for(let c of r?Ad:[])for(let d of Ad)for(let[u,f,p,m,v]of[[i,c,o,t,d],[t,d,e,i,c]]){let g=2*n*u-r*(p*f-s*v);h.push(...Qg(p*u-s*m,g,-2*n*r*f))}if(n){let c=.5*(e+o)+Math.hypot(.5*(e-o),s),d=(e*o-s*s)/c,u=Math.min(a,c*10**$d/(2*n)),f=Math.min(u,d/(2*n)/10**$d);for(let p=0;p<Sd;p++)h.push(f*(u/f)**(p/(Sd-1)))}return[0,...h.filter(c=>c>0&&c<=a&&Number.isFinite(c)).sort((c,d)=>c-d)]}function Qg(i,t,e){let s=-.5*(t+(t<0?-1:1)*Math.sqrt(t*t-4*i*e));return[s/e,i/s]}function t0([i,t],e,s){let o=e*(i*i+t*t)+s*(Math.abs(i)+Math.abs(t));return Array.from({length:xr},(n,r)=>{let a=2*Math.PI*r/xr,h=r%(xr/4)===0,[l,c]=[Math.cos(a),Math.sin(a)].map(p=>h?Math.round(p):p),d=s*(Math.abs(l)+Math.abs(c)),u=d+Math.sqrt(d*d+4*e*o),f=u>0?2*o/u:0;return[l*f,c*f]})}var Td={light:.09,dark:.16},e0=[.5,4.5],Mr=["minimum of f alone","minimizer for every λ","R(w) ≤ R(w*)"];function Ed(i,{unpenalized:t,path:e,region:s},o,n){let{left:r,top:a,width:h,height:l}=o.box,c=f=>f.map(p=>o.toPixel(...p));i.save(),i.beginPath(),i.rect(r,a,h,l),i.clip(),Nd(i,c(s),n),_d(i,c(e),n);let[d,u]=o.toPixel(...t);Je(i,"unpenalized",d,u,n),i.restore()}function Od(i,t,e,s){let[o,n]=[.15*e,.85*e];if(t===0)Je(i,"unpenalized",e/2,e/2,s);else if(t===1)_d(i,[[o,n],[n,o]],s);else{let r=e/2;Nd(i,[[o,r],[r,o],[n,r],[r,n]],s)}}function Nd(i,t,e){Id(i,t),i.closePath(),i.setLineDash([]),i.fillStyle=e.text,i.globalAlpha=e.dark?Td.dark:Td.light,i.fill(),i.globalAlpha=1,kr(i,e,[[e.halo,3],[e.text,1.2]])}function _d(i,t,e){Id(i,t),i.lineCap="round",i.lineJoin="round",i.setLineDash([]),kr(i,e,[[e.halo,4]]),i.setLineDash(e0.map(s=>s*e.scale)),kr(i,e,[[e.text,2.2]]),i.setLineDash([]),i.lineCap="butt"}function Id(i,t){i.beginPath(),t.forEach((e,s)=>i[s?"lineTo":"moveTo"](...e))}function kr(i,t,e){for(let[s,o]of e)i.strokeStyle=s,i.lineWidth=o*t.scale,i.stroke()}var Sr=18,s0=15e5,o0=2.5,so=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),h=c=>a[Math.min(a.length-1,Math.floor(c*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let c=Math.log10(Math.max(h(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-c)/Sr||1;this.level=u=>(Math.log10(Math.max(u-l,1e-300))-c)/d,this.tint=u=>u/Sr}else{let c=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,u]=[Math.asinh(this.low/c),Math.asinh(this.high/c)],f=(u-d)/Sr;this.level=p=>Math.asinh(p/c)/f,this.tint=p=>(p*f-d)/(u-d)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),h=new Float64Array(n*r);for(let l=0,c=0;l<r;l++)for(let d=0;d<n;d++,c++)a[c]=t+(e-t)*d/(n-1),h[c]=o+(s-o)*l/(r-1);return this.evaluate(a,h)}coarser(t,e){let s=this.surface.rows?this.surface.rows[0].length:0;return Math.max(1,Math.sqrt(t*e*s/s0)/o0)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:h,height:l}=e.box,c=o*this.coarser(h,l),d=Math.max(2,Math.round(h/c))+1,u=Math.max(2,Math.round(l/c))+1,f=this.grid(...e.view,d,u);for(let m=0;m<f.length;m++)f[m]=this.level(f[m]);this.paint(t,e,s,f,d,u),this.contour(t,e,s,f,d,u),this.veil(t,e,s),n||this.axes(t,e,s),this.surface.dead&&yd(t,this.surface.dead,e,s);let p=_i(this.surface);p&&Ed(t,p,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,h-1,l-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),h=s.ramp,l=h.length/3-1;for(let v=0;v<o.length;v++){let g=Math.max(0,Math.min(1,this.tint(o[v]))),b=3*Math.round(g*l);a.data.set([h[b],h[b+1],h[b+2],Number.isNaN(o[v])?0:255],4*v)}this.buffer??=J(),this.buffer.width=n,this.buffer.height=r,F(this.buffer).putImageData(a,0,0);let{left:c,top:d,width:u,height:f}=e.box,p=u/(n-1),m=f/(r-1);t.save(),t.beginPath(),t.rect(c,d,u,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,c-p/2,d-m/2,u+p,f+m),t.restore()}contour(t,e,s,o,n,r){let a=new Path2D,h=new Path2D,{left:l,top:c,width:d,height:u}=e.box,f=d/(n-1),p=u/(r-1);for(let m=0;m+1<r;m++)for(let v=0;v+1<n;v++){let g=m*n+v,b=o[g],w=o[g+1],x=o[g+n],y=o[g+n+1],k=Math.min(b,w,x,y),S=Math.max(b,w,x,y);if(S-k<40)for(let A=Math.ceil(k);A<=S;A++){let O=A%3===0?h:a,T=l+v*f,E=c+m*p,$=[];b<A!=w<A&&$.push([T+f*(A-b)/(w-b),E]),w<A!=y<A&&$.push([T+f,E+p*(A-w)/(y-w)]),x<A!=y<A&&$.push([T+f*(A-x)/(y-x),E+p]),b<A!=x<A&&$.push([T,E+p*(A-b)/(x-b)]),$.length===4&&(b+w+x+y)/4<A!=b<A&&$.push(...$.splice(0,1));for(let j=0;j+1<$.length;j+=2)O.moveTo(...$[j]),O.lineTo(...$[j+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(h)}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[h,l]=e.toPixel(o,a),[c,d]=e.toPixel(n,r),{left:u,top:f,width:p,height:m}=e.box;t.save(),t.beginPath(),t.rect(u,f,p,m),t.clip(),t.beginPath(),t.rect(u,f,p,m),t.rect(h,l,c-h,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(h,l,c-h,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:h,width:l,height:c}=e.box,d=11.5*s.scale,[u,f,p,m]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let v=nt(u,f,l/(r*s.scale)),g=nt(p,m,c/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let b=ns(v.values,v.step),w=ns(g.values,g.step);for(let[x,y]of o?v.values.entries():[]){let[k]=e.toPixel(y,p);t.fillRect(Math.round(k),h+c,1,4),t.fillText(b.texts[x],k,h+c+7)}t.textAlign="right",t.textBaseline="middle";for(let[x,y]of n?g.values.entries():[]){let[,k]=e.toPixel(u,y);t.fillRect(a-4,Math.round(k),4,1),t.fillText(w.texts[x],a-7,k)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${b.counted}`,a+l-4,h+c-10),t.textAlign="left",n&&t.fillText(`y${w.counted}`,a+6,h+12)}points(t,e,s){for(let{x:o,y:n,kind:r}of this.surface.points){let[a,h]=e.toPixel(o,n);e.inside(a,h,1)&&Je(t,r,a,h,s)}}};var Ii={left:46,right:10,top:10,bottom:28},Li=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:Ii.left*s,right:Ii.right*s,top:Ii.top,bottom:Ii.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,r=(s+o)/2;this.place([n,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var $r=.024,i0=11,Ld={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Rd(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var Cd={light:Rd(Ld.light),dark:Rd(Ld.dark)};function Ar(i){let t=getComputedStyle(i),e=F(document.createElement("canvas"),{willReadFrequently:!0}),s=(h,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(h).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(h,l)=>`rgb(${h.join(" ")} / ${l})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,$r*innerHeight/i0,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:h=>(r?h.dark:h.light)+(h.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?Cd.dark:Cd.light}}function Pd(i){let t=i.length;if(t<2)return;let[e,s,o,n,r]=[0,0,0,0,0];for(let[a,h]of i)e+=a/t,s+=h/t;for(let[a,h]of i)o+=(a-e)*(a-e)/(t-1),n+=(a-e)*(h-s)/(t-1),r+=(h-s)*(h-s)/(t-1);return[e,s,o,n,r].every(Number.isFinite)?{mean:[e,s],covariance:[o,n,r]}:void 0}function zd(i,t,{mean:e,covariance:[s,o,n]}){let{lam:r,V:a}=de(s,o,n),[h,l]=r.map(u=>Math.sqrt(Math.max(0,u))*t.unit),[c,d]=t.toPixel(...e);i.beginPath(),i.ellipse(c,d,h,l,Math.atan2(-a[1][0],a[0][0]),0,2*Math.PI)}var n0=64;function jd({simulator:i,noise:t,stream:e,steps:s}){if(!t&&!e)return;let o=e?a0(i.surface,e):r0(i);return{count:t?t[0].length:Math.max(n0,s+1),at(n,r,a){let[h,l]=o(n,r,a);return t?[h+t[0][n],l+t[1][n]]:[h,l]}}}function r0(i){let t=[NaN,NaN],e=[NaN,NaN];return(s,o,n)=>{if(o!==t[0]||n!==t[1]){let[,[r],[a]]=i.differentiate(Float64Array.of(o),Float64Array.of(n));[t,e]=[[o,n],[r,a]]}return e}}function a0(i,t){let e=new fe,s=[e.register(0,!0),e.register(0,!0)],o=i.coefficients.length-t.numbersMade,n=i.coefficients.map((u,f)=>e.register(u,f>=o)),r=(i.rows??[]).map(u=>new Float64Array(Js(u.length))),a=r.map(u=>e.column(u,!0)),[,...h]=e.append(i.program,[...s,...n,...a]).slice(0,3),{registers:l,once:c,each:d}=e.finish(h);return se(c,l),(u,f,p)=>([l[s[0]],l[s[1]]]=[f,p],t.numbers(u)?.forEach((m,v)=>l[n[o+v]]=m),se(d,l,r.length?Xs(r,t.columns(u)):0),[l[h[0]],l[h[1]]])}var Dd=64,Tr=2.3,h0=5;function l0(i,t,e){let[s,o]=[i.x[t],i.y[t]],n=i.rates?i.rates[t]:i.rate,r=h=>{let[l,c]=e.at(h,s,o);return[s-n*l,o-n*c]};return{points:Array.from({length:Math.min(Dd,e.count)},(h,l)=>r(l)).filter(h=>h.every(Number.isFinite)),own:t<i.records-1&&t<e.count?r(t):void 0}}function c0(i,{points:t,own:e},s,o,n){let{left:r,top:a,width:h,height:l}=s.box,c=n.scale,d=n.of(o),u=Pd(t);i.save(),i.beginPath(),i.rect(r,a,h,l),i.clip(),i.setLineDash([]),i.beginPath();for(let p of t){let[m,v]=s.toPixel(...p);s.inside(m,v,Tr*c)&&(i.moveTo(m+Tr*c,v),i.arc(m,v,Tr*c,0,2*Math.PI))}Object.assign(i,{strokeStyle:n.rim,lineWidth:1.6*c,fillStyle:d}),i.stroke(),i.fill();let f=p=>{for(let[m,v]of[[n.rim,4],[d,1.8]])p(),Object.assign(i,{strokeStyle:m,lineWidth:v*c}),i.stroke()};if(u&&f(()=>zd(i,s,u)),e?.every(Number.isFinite)){let[p,m]=s.toPixel(...e);f(()=>{i.beginPath(),i.arc(p,m,h0*c,0,2*Math.PI)})}i.restore()}var Ri=class{constructor(t){this.player=t,this.button=t.root.querySelector(".ov-cloud-switch"),this.conditions=void 0,this.gradients=void 0,this.drawn="",this.said=""}offer(){let{conditions:t}=this.player.bending;t!==this.conditions&&(this.conditions=t,this.gradients=t&&jd(t),this.drawn=""),this.button.hidden!==!this.gradients&&(this.button.hidden=!this.gradients),this.said!==this.words&&(this.said=this.words,this.player.picture.resize())}get on(){return!!(this.player.view?.cloud&&this.gradients)}get place(){let{scene:t,legend:e,viewState:s}=this.player;return e.lit&&!e.lit.hidden?t.runs.indexOf(e.lit):s.run}get words(){let t=this.on&&this.player.scene.runs[this.place];return t?`${t.label}: one plain step, ${Math.min(Dd,this.gradients?.count??0)} draws, 1σ`:""}draw(t){let{player:e,gradients:s}=this,{picture:o,scene:n,clock:r}=e,{layers:a,panels:h,plane:l}=o,c=this.place,d=n.runs[c],u=h.places.find(({i:v=c})=>v===c),f=d&&Math.min(Math.floor(r.time+1e-9),d.records-1),p=this.on&&u&&d&&!d.hidden&&r.time>=d.first,m=p?`${c} ${f}`:"";m===this.drawn&&!(t&&p)||(a.emptied("cloud").canvas.hidden=!p,this.drawn=m,!(!p||!s)&&c0(a.moved("cloud",u.dx,u.dy),l0(d,f,s),l,d,h.colours))}};var d0=26,u0=11,Ci=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.sizes=new ResizeObserver(()=>this.fit())}set(t){if(t===this.on)return;this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t);let e=this.root.closest(".stMainBlockContainer");t&&e?this.sizes.observe(e):this.sizes.disconnect(),this.fit()}destroy(){this.set(!1)}fit(){let{style:t}=this.root,e=document.documentElement.style;if(!this.on){t.removeProperty("--ov-above");return}e.setProperty("--ov-hall-zoom",Math.max(1,$r*innerHeight/u0).toFixed(3));let s=this.root.closest('[data-testid="stMain"]')?.scrollTop??scrollY,o=Math.ceil(this.root.getBoundingClientRect().top+s)+d0;o!==this.above&&(this.above=o,t.setProperty("--ov-above",`${o}px`))}};var Fd=["land","fan","halo","line","cloud","heads"],Pi=class{constructor(t){this.canvases=Fd.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Fd[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var oe={left:46,right:6,top:40,bottom:28,gap:12},zi={one:24,two:42,wide:330},Bd={bare:190,full:240},f0=56,p0=420,ji=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:h}=this,l=t.runs.filter(w=>!w.hidden),c=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,h.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],h.clientWidth&&o.resize(h.clientWidth,h.clientHeight,n.scale);return}let d=n.scale,u=w=>Math.round(w*a)/a,f=c?void 0:h.clientHeight,p=m0(l.length,h.clientWidth,f,t.surface.domain,d),m=Math.floor(p.width),v=Math.floor(p.height),g=oe.gap*d,b=v+p.title+g;c&&(h.style.height=`${oe.top+p.rows*b+oe.bottom}px`),o.frame({left:u(oe.left*d),top:u(oe.top*d+p.title),width:m,height:v}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(m,v)/p0/d))},this.places=l.map((w,x)=>{let y=x%p.columns,k=(x-y)/p.columns;return{...{dx:u(y*(m+g)),dy:u(k*b),aside:y===0,below:x+p.columns>=l.length},i:t.runs.indexOf(w),runs:[Object.create(w,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:m,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:n,clock:r},p.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:n},r){let{left:a,top:h,width:l,height:c}=s.box,d=new Set(t.runs.flatMap(({distinguishing:u})=>u.map(([f])=>f||"schedule")));for(this.caption.innerHTML=t.method?`<b>${N(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:u,dx:f,dy:p},m)=>{let v=t.runs[u],g=this.titles[m]??=this.root.appendChild(document.createElement("button")),b=Oi(v);g.type="button",g.className=`ov-panel${r<zi.two*o.scale?" ov-flat":""}`;let w=`<b>${b||N(v.label)}</b><small>${b?"":N(v.detail)}</small>`,y=`<span class="ov-name${b?" ov-told":""}">${Tt(v,o.of(v),o.rim)}${w}</span>`,k=Uo(He(v,n.step,t.steps));g.innerHTML=`${y}${k}<small class="ov-now"></small>`,g.setAttribute("aria-pressed",String(u===Math.min(e.run,t.runs.length-1))),g.dataset.place=u;let S={left:a+f,top:h+p-r,width:l,height:r};for(let[A,O]of Object.entries(S))g.style[A]=`${O}px`;g.style.setProperty("--h",`${c}px`)}),this.now=this.titles.map(u=>u.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[n]},r)=>{let a=He(n,t,this.steps),h=this.titles[r].querySelector(".ov-chip");h.dataset.kind=ee(a),q(h,Ue(a)),this.titles[r].title=`${n.label}, ${n.detail}. ${a.sentence}`}),e<Bd.bare*s))return;let o=e<Bd.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>et(this.now[r],o+M(n.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:h,top:l,width:c,height:d}=s.box;a.canvas.width=Math.round(c*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-h*r,-l*r),e.draw(a,s,this.colours,o,!0);for(let{dx:u,dy:f,below:p,aside:m}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((h+u)*r),Math.round((l+f)*r)),t.setTransform(r,0,0,r,u*r,f*r),e.axes(t,s,n,{below:p,aside:m,every:f0})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[h,l]=o.toPixel(e,s);if(o.inside(h,l)){t.setLineDash([]);for(let[c,d]of[[n,6],[r,2.5]])t.strokeStyle=c,t.lineWidth=d*a,t.beginPath(),t.arc(h,l,5.5*a,0,2*Math.PI),t.stroke()}}};function m0(i,t,e,[s,o,n,r],a){let h=oe.gap*a,l,c=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let u=e?1:c;u<=(e?i:c);u++){let f=Math.ceil(i/u),p=(t-oe.left*a-oe.right-h*(u-1))/u,m=a*(p<zi.wide*a?zi.two:zi.one),v=e?(e-(oe.top+oe.bottom)*a-h*(f-1))/f-m:p*d,g=1-.03*(f*u-i),b=Math.min(p/(o-s),v/(r-n))*g;(!l||b>l.unit)&&(l={unit:b,columns:u,rows:f,title:m,width:Math.max(20,p),height:Math.max(20,v)})}return l}var v0=["global minimum","local minimum","saddle","maximum"],g0=16,qd=6,Di=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:n}=s.querySelector(".ov-tools"),r=(n&&s.clientWidth-o)+qd;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+qd)}px`)}show(t,e,s,o=""){let n=h=>t.points.some(l=>l.kind===h),r=[...v0.filter(n),..._i(t)?Mr:[],...t.dead?[wr]:[]],a=JSON.stringify([r,o,e.dark,e.text,e.scale,s]);a!==this.shown&&(this.shown=a,this.list.hidden=!r.length&&!o,this.list.replaceChildren(...[...r,o].filter(Boolean).map(h=>{let l=document.createElement("li"),c=g0*e.scale,d=document.createElement("canvas"),u=d.getContext("2d");d.width=d.height=Math.round(c*s),d.style.width=d.style.height=`${c}px`,d.setAttribute("aria-hidden","true"),u.scale(s,s);let f=Mr.indexOf(h);return h===o?w0(u,c,e):h===wr?kd(u,c,e):f>=0?Od(u,f,c,e):Je(u,h,c/2,c/2,e),l.append(d,h),l})))}},b0=[[.3,.55],[.5,.35],[.62,.6],[.45,.62],[.7,.42]];function w0(i,t,e){i.fillStyle=i.strokeStyle=e.text,i.lineWidth=1.2*e.scale,i.beginPath(),i.ellipse(t/2,t/2,.44*t,.3*t,0,0,2*Math.PI),i.stroke();for(let[s,o]of b0)i.beginPath(),i.arc(s*t,o*t,1.1*e.scale,0,2*Math.PI),i.fill()}var x0=1;function Wd(i,t,e,s){return Hs(t)?[k0(i,t.predicts==="neurons"?gh:i.outputs,e,s)]:mh(t,e,i.others).map(o=>y0(i,o,vh(t),s))}function y0(i,t,e,s){let{context:o,box:n,range:r}=i,a=bh(t,r);if(!a)return"none";let[[h,l],[c,d]]=a.map(([y,k])=>[i.x(y),i.y(k)]),u=Oe(h,l,c,d,n);if(!u)return De(o,n,(h+c)/2,(l+d)/2,s),"outside";let[f,p,m,v]=u,[g,b]=t;if(St(o,f,p,m,v),!e)return"drawn";let w=g*(r.across[1]-r.across[0])/n.width,x=-b*(r.up[1]-r.up[0])/n.height;return o.save(),Ya(o,[f,p,m,v],[w,x],s),o.restore(),"drawn"}function k0(i,t,e,s){let{context:o,box:n,range:r}=i,[a,h]=r.across,l=Math.ceil(n.width/x0),c=Float64Array.from({length:l+1},(p,m)=>a+(h-a)*m/l),d=t(c,new Float64Array(l+1).fill(1),e),u=Array.from(c,(p,m)=>[i.x(p),i.y(d[m])]);if(!u.some(([p,m],v)=>v>0&&Oe(...u[v-1],p,m,n))){let[p,m]=u[l>>1];return De(o,n,p,m,s),"outside"}return o.save(),o.beginPath(),o.rect(n.left,n.top,n.width,n.height),o.clip(),o.beginPath(),u.forEach(([p,m],v)=>o[v?"lineTo":"moveTo"](p,m)),o.stroke(),o.restore(),"drawn"}var Hd=.5,M0=.16,S0=.35;function Ud(i,t,e){let{counts:s,features:[o,n]}=i.given(t);return{t,counts:s,dropped:i.dropped(t),seen:i.choice.input_noise>0?{first:o,second:n,target:e}:void 0}}function Gd(i,t){if(!i)return{alpha:Hd,ring:0,times:1};let e=i.counts?i.counts[t]:1,s=i.dropped[t]>0;return{alpha:e>0&&!s?i.counts?1:Hd:M0,ring:i.counts&&e?s?S0:1:0,times:e}}function Vd(i,t){return i?.hasBatches?`batch ${i.counts(t).reduce((s,o)=>s+o,0)} of ${i.count}, epoch ${M(t/i.stepsOfEpoch,2)}`:""}function Yd(i){if(!i)return"";let{keep_prob:t,input_noise:e}=i.choice;return[i.hasBatches?"ringed: the batch":"",t<1?"faint: an input is dropped":"",e>0?`small dots: inputs ± ${M(e)}`:""].filter(Boolean).join(", ")}var $0=2,A0=.5,T0=1.6,E0=.55;function Kd(i,[t,e],{box:s,scale:o,tones:n,classes:r,isHollow:a,step:h}){Xd(i,s);for(let l of h?.counts?[!1,!0]:[!0])for(let c=0;c<t.length;c++){let{alpha:d,ring:u,times:f}=Gd(h,c),p=r?.[c]??0;f>0===l&&(i.fillStyle=i.strokeStyle=n[p],i.globalAlpha=d,Ga(i,t[c],e[c],p,o),i[a?"stroke":"fill"](),u&&(i.globalAlpha=u,he(i,t[c],e[c],o*($0+A0*(f-1))),i.lineWidth=T0*o,i.stroke(),i.lineWidth=1))}i.restore()}function Jd(i,[t,e],{box:s,scale:o,tone:n,step:{counts:r}}){Xd(i,s),i.fillStyle=n;for(let a=0;a<t.length;a++)r&&!r[a]||(he(i,t[a],e[a],E0*o),i.fill());i.restore()}function Xd(i,{left:t,top:e,width:s,height:o}){i.save(),i.beginPath(),i.rect(t,e,s,o),i.clip(),i.setLineDash([]),i.lineWidth=1}var O0=["dots","triangles","squares"],Zd={neurons:"a sum of two tanh",output:"what its model gives"};function Qd({kind:i,predicts:t,across:e,up:s,classes:o},n){let r=`${s} against ${e}`,[a]=o,h=N0(o.map((c,d)=>`${c} (${O0[d]})`));if(t==="scores")return["Classes and borders",`${h}, ${r}; each run's two borders of ${a}, ticks on its side`];if(i==="prediction")return["Prediction",`against measured ${e}${n?`, ${n.label}`:""}`];if(i==="boundary")return["Classes and boundary",`${h.replace(/\)$/,", ticks on their side)")}, ${r}`];let l=t in Zd?`; each run's curve is ${Zd[t]}`:"";return["Data and fit",`${o.length?`${r}, ${h}`:r}${l}`]}function tu({kind:i,predicts:t},e,s){let o=i==="prediction"?"row":Hs({kind:i,predicts:t})?"curve":"line",n=s.join(", "),r=t==="scores"?`${n} scores two classes alike`:`the weights of ${n} are zero`;return[e&&`${e} ${o}${e>1?"s":""} outside`,s.length&&`no line: ${r}`].filter(Boolean).join("; ")}function eu({kind:i,predicts:t},[e,s]){let o=`${M(e,3)} and ${M(s,3)}`;return Hs({kind:i,predicts:t})?`curve of weights ${o}`:i!=="line"||t==="scores"?`weights ${o}`:t==="product"?`slope ${M(e*s,3)}`:`slope ${M(e,3)}, height ${M(s,3)}`}var N0=i=>[i.slice(0,-1).join(", "),...i.slice(-1)].filter(Boolean).join(" and ");var oo={left:46,right:12,top:7,bottom:20},Fi=class{constructor(t){this.canvas=t,this.context=F(t),this.ground=J(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]},this.others=[],this.outputs=e=>e,this.outside=0,this.without=[],this.stream=void 0,this.step=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s,surface:o}){if(this.companion=t,!t)return;let n=Object.keys(o.parameters).length;this.outputs=uh(t,o),this.others=t.predicts==="scores"?_0(o.coefficients.slice(n)):[];let r=a=>a&&{first:a[0],second:a[1],target:a[2]};this.fitted=r(ls({surface:o,head:e,array:s})),this.held=r(e.arrays.rows_held_out&&cs(s("rows_held_out"),3)),this.outside=0,this.without=[]}get parts(){return[this.held,this.fitted].filter(t=>t!==void 0)}prepare(t,e,s){let o=e.scale,{companion:n}=this;if(!n)return;this.range=fh(n.kind,this.parts,t,this.outputs),Object.assign(this,{runs:t,colours:e,stream:s,step:void 0});let r=Math.max(oo.left*o,this.widestClass(e)+12);this.box={left:r,top:oo.top*o,width:Math.max(20,this.width-r-oo.right),height:Math.max(20,this.height-(oo.top+oo.bottom)*o)},this.drawGround(e)}widestClass(t){let e=F(this.ground);return e.font=su(t),Math.max(0,...this.classTicks().map(({text:s})=>e.measureText(s).width))}classTicks(){let{kind:t,classes:e}=this.companion??{classes:[]};return t==="line"?e.map((s,o)=>({value:e.length>2?o:2*o-1,text:s})):[]}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=F(this.ground),{box:s,range:o}=this,n=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=su(t),e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=nt(...o.up,s.height/(34*n)),a=r.values.map(c=>({value:c,text:Wt(c,r.step)})),h=this.classTicks();for(let{value:c,text:d}of h.length?h:a){let u=Math.round(this.y(c))+.5;St(e,s.left,u,s.left+s.width,u),e.fillText(d,s.left-6,u)}e.textAlign="center",e.textBaseline="top";let l=nt(...o.across,s.width/(70*n));for(let c of l.values)e.fillText(Wt(c,l.step),this.x(c),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[c,d]=o.across;St(e,this.x(c),this.y(c),this.x(d),this.y(d))}else for(let c of this.parts)(c!==this.fitted||!this.stream)&&this.drawPlaces(e,c,t)}drawPlaces(t,e,{muted:s,text:o},n){let r=this.companion?.kind??"line";this.drawRows(t,e,Co(r,e),[s,o,s],n),n?.seen&&this.drawSeen(t,Co(r,n.seen),o,n)}drawRows(t,e,s,o,n){let r=e===this.held,a=this.companion?.classes??[],h=a.length?ph(e.target,a):void 0;Kd(t,this.pixels(s),{...this.pen,tones:o,classes:h,isHollow:r,step:n})}drawSeen(t,e,s,o){Jd(t,this.pixels(e),{...this.pen,tone:s,step:o})}get pen(){return{box:this.box,scale:this.colours?.scale??1}}pixels([t,e]){return[Float64Array.from(t,s=>this.x(s)),Float64Array.from(e,s=>this.y(s))]}stepAt(t){let{stream:e,fitted:s}=this,o=Math.floor(t+1e-9);if(!(!e||!s))return this.step?.t!==o&&(this.step=Ud(e,o,s.target)),this.step}draw(t,e){let{context:s,colours:o,ratio:n,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(n,0,0,n,0,0),this.outside=0,this.without=[];let a=this.shownOf(t,e),h=this.stepAt(t);if(h&&this.fitted&&r.kind!=="prediction"&&this.drawPlaces(s,this.fitted,o,h),a&&this.drawPredictions(a,t,o),r.kind!=="prediction"){for(let l of this.runs)t>=l.first&&l!==e&&this.drawLines(r,l,t,o,1.9);e&&this.runs.includes(e)&&this.drawLines(r,e,t,o,3.4)}}shownOf(t,e){if(this.companion?.kind==="prediction")return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}drawLines(t,e,s,o,n){let{context:r}=this,{scale:a}=o;r.strokeStyle=r.fillStyle=o.of(e),r.lineWidth=n*a,r.setLineDash(e.dash.map(l=>l*.8*a));let h=Wd(this,t,We(e,s),a);this.outside+=h.filter(l=>l==="outside").length,h.includes("none")&&this.without.push(e.label)}drawPredictions(t,e,s){let{context:o,range:n,box:r}=this,a=We(t,e),h=this.stepAt(e);for(let l of this.parts){let c=this.outputs(l.first,l.second,a),d=l===this.fitted?h:void 0;if(this.drawRows(o,l,[l.target,c],[s.of(t),s.of(t)],d),d?.seen){let{first:u,second:f}=d.seen;this.drawSeen(o,[l.target,this.outputs(u,f,a)],s.text,d)}o.fillStyle=s.of(t),c.forEach((u,f)=>{u>=n.up[0]&&u<=n.up[1]||(this.outside++,De(o,r,this.x(l.target[f]),this.y(u),s.scale))})}}describe(t){let{companion:e}=this,s=this.runs.filter(({first:o})=>t>=o);return e?s.map(o=>`${o.label}: ${eu(e,We(o,t))}`).join("; "):""}},_0=i=>i.flatMap((t,e)=>e%2?[]:[[t,i[e+1]]]),su=({scale:i,font:t})=>`${11*i}px ${t}`;var I0=.55,Bi=class{constructor(){this.heldOut=void 0,this.fitted=void 0,this.known=new WeakMap}load({surface:t,companion:e,array:s,held:o}){let n=e?.held_numbers;if(this.heldOut=this.fitted=void 0,this.known=new WeakMap,!n||o)return;let{program:r,penalty:a,parameters:h}=t,l=Object.keys(h).length,c=Object.entries(h).map(([m,v])=>a&&m==="strength"?0:v),d=cs(s("rows_held_out"),3),u=d[0].length,f=new Float64Array(u).fill(1/u),p=r.columns?[...d,f].map(m=>m.map(L)):void 0;this.heldOut=Qt({program:r,coefficients:[...c,...n],rows:p}),a&&(this.fitted=Qt({...t,coefficients:[...c,...t.coefficients.slice(l)]}))}get isOn(){return this.heldOut!==void 0}losses(t){let{heldOut:e,fitted:s}=this,o=this.known.get(t.x);if(o||!e)return o??{fitted:new Float64Array,heldOut:new Float64Array};let[n,r]=[Float64Array.from(t.x),Float64Array.from(t.y)],a={fitted:s?s(n,r):Float64Array.from(t.height,h=>h+t.floor),heldOut:e(n,r)};return this.known.set(t.x,a),a}curves(t){return t.flatMap(e=>{let{fitted:s,heldOut:o}=this.losses(e),{first:n}=e;return[{run:e,values:o,first:n,share:I0,head:"h"},{run:e,values:s,first:n}]})}inWords(t,e){let{fitted:s,heldOut:o}=this.losses(t),n=Math.min(e,t.records-1),r=o[n]-s[n];return`held out ${M(o[n],3)}, gap ${r>0?"+":""}${M(r,3)}`}};var qi=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new ws(e(s))),this.fit=new Fi(e("fit")),this.monitor=new Bi,this.fitLabel=this.lossLabel=""}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}load(t){this.fit.load(t),this.monitor.load(t)}describe({surface:t,runs:e,companion:s,companions:o}){let r=[[t.floor===null?"<span><b>f</b> against step</span>":`<span><b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale</span>`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:l},c)=>{[l.previousElementSibling.innerHTML]=r[c],l.setAttribute("aria-label",r[c][1])});let[,a,h]=this.charts;a.canvas.parentElement.hidden=!!(s||o?.length),h.canvas.parentElement.hidden=!e.some(l=>l.rates),s&&this.nameFit(s),this.lossLabel=""}name({surface:t,runs:e,companion:s},o){s&&this.nameFit(s,o),this.monitor.isOn&&this.nameLoss(t,e,o)}nameLoss({penalty:t},e,{time:s,rests:o,lit:n}){let{canvas:r}=this.charts[0],a=Math.floor(s+1e-9),h=e.filter(p=>!p.hidden&&a>=p.first),l=h.includes(n)?n:h[0],c=e.length>1?`${l?.label}: `:"",d=l?`${c}${this.monitor.inWords(l,a)}`:"",u=`against step, log scale; thin, h: held out${t?"; without the penalty":""}`,f=[`Loss f ${u}`,o&&d].filter(Boolean).join(". ");q(r.previousElementSibling,`<span><b>Loss f</b> ${N(u)}</span><span>${N(d)}</span>`),f!==this.lossLabel&&r.setAttribute("aria-label",f),this.lossLabel=f}nameFit(t,{time:e=0,rests:s=!1,lit:o}={}){let{canvas:n,held:r,outside:a,without:h,stream:l}=this.fit,[c,d]=Qd(t,this.fit.shownOf(e,o)),u=[d,r&&"hollow: held out",Yd(l)].filter(Boolean).join("; "),f=Vd(l,Math.floor(e+1e-9)),p=tu(t,a,h),m=[f,N(p)].filter(Boolean).join("; "),v=`<span><b>${c}</b> ${N(u)}</span><span>${m}</span>`,g=[s&&f,p,s&&this.fit.describe(e)],b=[`${c} at this step: ${u}`,...g].filter(Boolean).join(". ");q(n.previousElementSibling,v),b!==this.fitLabel&&n.setAttribute("aria-label",b),this.fitLabel=b}prepare({surface:t,runs:e,companion:s,stream:o},n,r,a){let[h,l,c]=this.charts,d=m=>e.filter(v=>!v.hidden).map(v=>({run:v,values:v[m],first:v.first})),{monitor:u}=this;u.isOn?h.prepare(u.curves(e.filter(m=>!m.hidden)),n,"log",r,a):h.prepare(d("height"),n,t.floor===null?"linear":"log",r,a),l.prepare(d("slope"),n,"log",r,a);let f=m=>new Float64Array(m.records).fill(m.rate),p=d("rates").map(m=>({...m,values:m.values??f(m.run)}));c.prepare(p,n,"log",r,a),s&&this.fit.prepare(e.filter(m=>!m.hidden),a,o)}};function ou(i,t,e,s){let[o,n,r,a]=t.corners(),h=t.half[2],l=(c,d)=>{i.strokeStyle=c,i.beginPath();for(let[[u,f],p]of d){let[m,v]=t.project(u,f,p);i.lineTo(m,v)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:c}of s)l(e.grid,[[n,c],[r,c],[a,c]]);l(e.frame,[[o,-h],[n,-h],[n,h],[r,h],[a,h],[a,-h],[o,-h]]),l(e.frame,[[n,-h],[r,-h],[a,-h]]),l(e.frame,[[r,-h],[r,h]])}var iu=3.6,L0=[2,3,4,5,6,8],nu=i=>i*.7;function ru(i,t){let[e]=i.corners(),s=i.half[2],o=t[0]===e[0]?1:0,n=i.half[o],r=m=>o?i.project(e[0],n*m,-s):i.project(n*m,e[1],-s),[a,h]=r(-1),[l,c]=r(1),[d,u]=r(0),f=Math.hypot(l-a,c-h),p=Math.sign((h-c)*(d-i.cx)+(l-a)*(u-i.cy))/f||0;return{axis:o,at:r,out:[(h-c)*p,(l-a)*p],length:f}}function au(i,t,e,s,o){i.font=`${e}px ${t.font}`;let n=h=>Math.max(0,...h.map(l=>i.measureText(l).width)),r=n(o.map(({text:h})=>h)),a=[s.slice(0,2),s.slice(2)].map(([h,l])=>{let c=L0.map(d=>nt(h,l,d));return n(c.flatMap(({values:d,step:u})=>ns(d,u).texts))});return{heights:r,numbers:a}}function hu(i,[t,e],s,{heights:o,numbers:n}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)i.face(t,e,r),r=R0(i,s,o,n);i.face(t,e,r)}function R0(i,t,e,s){let o=nu(t),[,n,,r]=i.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let h of[n,r]){let{axis:l,at:c,out:d}=ru(i,h),[u,f]=d.map(Math.abs),[p,m]=[0,1].map(k=>Math.abs(c(1)[k]-c(-1)[k])/2),v=h===n?"left":"right",g=(k,S)=>[u*(k+S)+S,f*(k+t/2)+t/2],[b,w]=g(o,s[l]/2),[x,y]=g(iu*o,t/3);a[v]=Math.max(a[v],b,x-p),a.bottom=Math.max(a.bottom,w,y-m)}return a}function lu(i,t,e,s,o,n,r){let[,a,,h]=t.corners(),l=nu(s),c=[],d=(u,f,p,[m,v],g)=>{let b=i.measureText(u).width,w=Math.max(b/2,f+m*(g+b/2)),x=p+v*(g+s/2);c.some(y=>Math.abs(y.x-w)<(y.across+b)/2+3&&Math.abs(y.y-x)<s)||(c.push({x:w,y:x,across:b}),i.fillText(u,w,x))};i.textAlign="center",i.textBaseline="middle",i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let{z:u,text:f}of n){let[p,m]=t.project(...a,u);i.fillRect(p-4,Math.round(m),4,1),d(f,p,m,[-1,0],l)}i.strokeStyle=e.frame;for(let u of[a,h]){let{axis:f,at:p,out:m,length:v}=ru(t,u),[g,b]=o.slice(2*f,2*f+2),[w,x]=m,y=nt(g,b,v/(4.6*s)),{texts:k,counted:S}=ns(y.values,y.step);i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let[T,E]of y.values.entries()){let[$,j]=p(2*(E-g)/(b-g)-1);i.beginPath(),i.moveTo($,j),i.lineTo($+4*w,j+4*x),i.stroke(),d(k[T],$,j,m,l)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text;let[A,O]=p(0);d(`${f?"y":"x"}${S}`,A,O,m,iu*l)}i.font=`${s}px ${e.font}`,i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)}function cu(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:C0(i,n):l=>l,h=(l,c)=>{let d=(a(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(u=>Math.abs(u.share-d)>.9/o)&&r.push({share:d,text:c,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:M(t.least)}];e&&n===null&&h(0,"0");for(let l=300;e&&l>-300;l--)h(10**l,Ht(l)),n===null&&h(-(10**l),"−"+Ht(l));if(r.length<2){let l=n??0,c=e?nt(t.least-l,t.most-l,o):nt(t.low,t.high,o);for(let d of c.values)h(d,Wt(d,c.step))}return r}function C0(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function uu(i,t,e,s){let[o,n,r,a]=t,h=Math.max(n-o,a-r),[l,c]=[n-o,a-r].map(f=>3*Math.max(4,Math.round(e*f/h/3))+1),d=i.grid(o,n,r,a,l,c).map(f=>Number.isFinite(f)?f:NaN),u=d.map(f=>i.level(f));return{columns:l,rows:c,f:d,level:u,height:s?u:d,domain:i.surface.domain,window:t}}function fu(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function pu(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=c=>s[Math.floor(c*(s.length-1))],[n,r]=du(i.height),[a,h]=du(i.f),l={low:n,high:r,least:a,most:h,cut:""};return s.length?(e?l.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:n-.5,high:n+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function du(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Er(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,h]=t,l=Float64Array.from({length:s},(m,v)=>r*(2*v/(s-1)-1)),c=Float64Array.from({length:o},(m,v)=>a*(1-2*v/(o-1))),d=n.map(m=>h*(2*(m-e.low)/(e.high-e.low)-1)),u=(m,v,g,b)=>(d[m+g]-d[m-v])/b||0,f=d.map((m,v)=>{let g=v%s,b=g>0?1:0,w=g<s-1?1:0;return u(v,b,w,l[g+w]-l[g-b])}),p=d.map((m,v)=>{let g=Math.floor(v/s),b=g>0?1:0,w=g<o-1?1:0;return u(v,b*s,w*s,c[g+w]-c[g-b])});return Object.assign(i,{x:l,y:c,z:d,slopeX:f,slopeY:p})}function Or({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),h=(r-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(i-2,Math.floor(a)),c=Math.min(t-2,Math.floor(h));if(!(a>=0&&h>=0&&a<=i-1&&h<=t-1))return NaN;let d=c*i+l,u=a-l,f=h-c;return(o[d]*(1-u)+o[d+1]*u)*(1-f)+(o[d+i]*(1-u)+o[d+i+1]*u)*f}var mu=180,vu=.012,Wi=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],h=e[3]-e[2],l=Math.max(a,h),{floor:c}=t.surface,d=uu(t,e,o?mu:mu/3,s),u=o?fu(d):d;this.range=pu(d,u,s&&c!==null),n.half=[a/l/2,h/l/2,.23],this.fine=Er(d,n.half,this.range),this.coarse=o?Er(u,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?c===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[h,l,c]=this.camera.half,{low:d,high:u}=this.range,f=this.logHeight?this.landscape.level(s):s;return[h*(2*(t-o)/(n-o)-1),l*(2*(e-r)/(a-r)-1),c*(2*(f-d)/(u-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,Or(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+vu);return this.terrain.depthAt(n,r)>a+vu/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,h]=this.camera.half,[l,c,d,u]=this.window;return Math.abs(Or(this.shown,o,n)-r)<.02?[l+(c-l)*(o/a+1)/2,d+(u-d)*(n/h+1)/2]:null}};function Hi(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function Nr(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),h=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&h<0)return null;a>0&&(o=Math.min(o,h/a)),a<0&&(s=Math.max(s,h/a))}return s<=o?[s,o]:null}function gu(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=Nr(n,r,s);if(a&&a[1]<1)return[Hi(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var Ui={azimuth:-108,elevation:54,magnification:1},bu=.4,Gi=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Ui.azimuth,this.elevation=Ui.elevation,this.magnification=Ui.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Ui)}orbit(t,e){this.azimuth=(this.azimuth-t*bu)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*bu))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:n,bottom:r}){let[a,h]=[this.azimuth,this.elevation].map(f=>f*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(h),cosE:Math.cos(h)});let[l,c]=this.reach(),d=Math.max(20,t-s-o),u=Math.max(20,e-n-r);this.unit=this.magnification*Math.min(d/l,u/c)/2,this.cx=s+(t-s-o)/2,this.cy=n+(e-n-r)/2}reach(){let[t,e,s]=this.half,[o,n]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*n,this.sinE*(t*n+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var P0=4,_r=.25,Vi=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let h=o[a],[l,c]=s.toCanvas(t.at),[d,u]=s.toCanvas(h);Math.hypot(d-l,u-c)<.6&&a<e||this.follow(t,h,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),h=Nr(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!h){t.stroke=void 0;return}let[l,c]=h,d=g=>Hi(n,e,g),[u,f]=o.toCanvas(d(l)),[p,m]=o.toCanvas(d(c)),v=Math.max(1,Math.ceil(Math.hypot(p-u,m-f)/P0));l>0&&(t.stroke=void 0);for(let g=0;g<v;g++){let b=l+(c-l)*(g+.5)/v,w=o.hides(...d(b),r+(a-r)*b);(!t.stroke||t.stroke.hidden!==w)&&(t.stroke={hidden:w,path:new Path2D,offset:t.length},t.stroke.path.moveTo(u,f),s.push(t.stroke));let[x,y]=o.toCanvas(d(l+(c-l)*(g+1)/v));t.stroke.path.lineTo(x,y),t.length+=Math.hypot(x-u,y-f),[u,f]=[x,y]}c<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:h,offset:l}of e){if(a){s.globalAlpha=_r,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(h),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(h),o.setLineDash(t.dash.map(c=>c*r)),o.lineDashOffset=l),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(h)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:h}of this.pens){let{run:l,points:c,first:d}=h;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:Do,at:c[l.branch_step],fault:s.fault(c[l.branch_step]),run:l});let u=Math.min(e,l.records-1),f=Math.floor(u+1e-9),p=u-f,m=c[f],v=s.fault(m);if(p>1e-9){let x=[],y={at:m,fault:v,length:0};m=Hi(m,c[f+1],p),v+=(s.fault(c[f+1])-v)*p,this.follow(y,m,x),this.stroke(l,x,t,t)}let[g,b,w]=n.half;if(Math.abs(m[0])<=g&&Math.abs(m[1])<=b&&m[2]<=w){let x=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:x?jo:te,at:m,fault:v,run:l})}else{let x=gu(c,d,f,n.half);x&&a.push({draw:z0(n,x[1]),at:x[0],fault:0,run:l})}}for(let{draw:h,at:l,fault:c,run:d}of a){let[u,f,p]=l,[m,v]=s.toCanvas(l);t.globalAlpha=s.hides(u,f,Math.max(p,-n.half[2]),c)?.5:1,h(t,d,m,v,r,o),t.globalAlpha=1}}};function z0(i,t){let[e,s]=i.project(...t);return(o,n,r,a,h,l)=>zo(o,n,r,a,e-i.cx,s-i.cy,h,l)}function wu({contour:i,contourStrong:t}){return Math.round(8*io(i)[3]/io(t)[3])}function xu(i){return[0,io(i.veil)[3]].map(t=>j0(i,t))}function io(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function j0(i,t){let e=io(i.rim),[s,o,n,r]=io(i.contourStrong),a=[s,o,n],[h,l]=i.dark?[.62,1.5]:[.74,1.07],c=new Uint32Array(360*256),d=new Uint8ClampedArray(c.buffer),u=i.ramp.length/3-1;for(let f=0;f<c.length;f++){let p=3*Math.round((f&255)*u/255),m=(f>>8)%40,v=r*Math.floor((f>>8)/40)/8,g=h+(l-h)*m/39;for(let b=0;b<3;b++)d[4*f+b]=(Math.min(255,i.ramp[p+b]*g)*(1-v)+a[b]*v)*(1-t)+e[b]*t;d[4*f+3]=255}return c}var F0=24e5,B0=["px","py","pd","level","shade"],Yi=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=wu(t),this.palettes=xu(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:h,z:l,domain:c,window:d}=t,[,,u]=e.half,f=(p,m)=>{let v=d[2*m]+(d[2*m+1]-d[2*m])*p;return v>=c[2*m]&&v<=c[2*m+1]};for(let p=0;p<h-1;p++){let m=e.sinA>0?h-2-p:p;for(let v=0;v<a-1;v++){let g=e.cosA>0?v:a-2-v,b=m*a+g,w=Math.min(l[b],l[b+1],l[b+a],l[b+a+1]),x=Math.max(l[b],l[b+1],l[b+a],l[b+a+1]);w<u&&x<1e4&&(this.cut=w<-u||x>u,this.palette=this.palettes[f((g+.5)/(a-1),0)&&f(1-(m+.5)/(h-1),1)?0:1],w<-u&&this.lid(t,e,[b,b+1,b+a,b+a+1]),this.lines=!0,this.triangle(b,b+1,b+a),this.triangle(b+1,b+a,b+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,h=Math.hypot(n,r)*t.unit,l=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-h-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let c=Math.min(e,Math.ceil(t.cx+h+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(F0/((c-this.left)*(d-this.top)))),this.across=Math.round((c-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=c-this.left,this.height=d-this.top;let{image:u}=this;return u?.width!==this.across||u?.height!==this.down?(this.image=u=new ImageData(this.across,this.down),this.pixels=new Uint32Array(u.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,u}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:h,slopeY:l,level:c}=t,d=s*o;if(this.px.length!==d+4)for(let g of B0)this[g]=new Float64Array(d+4);this.scratch=d,this.level.set(c);let{sinA:u,cosA:f}=e,[p,m,v]=[.45*f+.5*u,.45*u-.5*f,.74];for(let g=0,b=0;g<o;g++)for(let w=0;w<s;w++,b++){this.corner(b,e,n[w],r[g],a[b]);let x=(v-h[b]*p-l[b]*m)/Math.sqrt(1+h[b]*h[b]+l[b]*l[b]);this.shade[b]=x>0?x*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,h],l)=>{this.corner(n+l,t,r,a,h),this.level[n+l]=s,this.shade[n+l]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(d,u)=>{for(let f=0;f+1<d.length;f++){let p=[d[f],d[f+1]],m=Math.max(n[p[0]],n[p[1]]);if(!(m>-this.hz&&m<1e4))continue;this.cut=!0;let g=[n[p[0]],n[p[1]],-this.hz,-this.hz].map((b,w)=>[s[p[w%2]%t],o[Math.floor(p[w%2]/t)],b]);this.face(r,g,(128-this.tintBase)/this.tintSlope,u)}},h=r.sinA>0?0:e-1,l=r.cosA>0?t-1:0,c=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,u)=>h*t+u),c?.12:.55),a(Array.from({length:e},(d,u)=>u*t+l),c?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:h,pixels:l,depths:c,across:d,palette:u,tintBase:f,tintSlope:p,cut:m,hz:v,zDepth:g}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let b=o[t],w=n[t],x=o[e],y=n[e],k=x-b,S=y-w,A=o[s]-b,O=n[s]-w,T=Math.max(0,Math.ceil(w-.5)),E=Math.min(this.down,Math.ceil(n[s]-.5)),$=k*O-A*S;if(T>=E||Math.abs($)<.001)return;let j=P=>((P[e]-P[t])*O-(P[s]-P[t])*S)/$,_=P=>((P[s]-P[t])*k-(P[e]-P[t])*A)/$,Z=j(r),I=_(r),D=j(a),dt=_(a),Et=j(h),bt=_(h),C=Math.hypot(D,dt),ut=this.density/2,yt=Math.min(a[t],a[e],a[s]),wt=Math.max(a[t],a[e],a[s]),rt=Math.min(1,(.34-C*this.density)*7),st=this.lines&&rt>0&&Math.floor(wt+C*ut+C)!==Math.floor(yt-C*ut-C);for(let P=T;P<E;P++){let H=P+.5,lt=b+(H-w)*A/O,ot=H<y?b+(H-w)*k/S:x+(H-y)*(o[s]-x)/(n[s]-y),B=Math.max(0,Math.ceil(Math.min(lt,ot)-.5)),at=Math.min(d,Math.ceil(Math.max(lt,ot)-.5)),Q=B+.5-b,it=H-w,tt=this.zTop+this.zRow*H,ct=r[t]+Z*Q+I*it,U=a[t]+D*Q+dt*it,ht=h[t]+Et*Q+bt*it;for(let W=P*d+B,Ct=P*d+at;W<Ct;W++,ct+=Z,U+=D,ht+=Et){if(m){let K=g*ct+tt;if(K>v+1e-6||K<-v-1e-6)continue}let Ot=f+p*U,Nt=0;if(st){let K=Math.round(U),kt=ut+.5-Math.abs(U-K)/C;kt>0&&(Nt=Math.round(rt*(kt<1?kt:1)*(K%3===0?8:this.thin)))}l[W]=u[(Nt*40+(ht+.5|0)<<8)+(Ot<0?0:Ot>255?255:Ot|0)],c[W]=ct}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var q0=140,Ki=class{constructor(t){this.canvas=t,this.context=F(t),this.land=F(J()),this.under=F(J()),this.line=F(J()),this.buffer=F(J()),this.camera=new Gi,this.terrain=new Yi,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:h}=this,l=JSON.stringify([s,o,r,n]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let c=new Wi(t,s,o,r,a,h);h.mix(n,d=>t.tint(d)),this.paths=new Vi(c,n,this.under,this.line),Object.assign(this,{key:l,fine:r,stale:!0})}this.paths.load(e)}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},q0)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:h}=this,{box:l,colours:c}=t,{landscape:d,range:u,logHeight:f,window:p,title:m}=l,v=this.fine&&!this.moving,g=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*c.scale,b=k=>cu(d,u,f,s.half[2],k/(2.4*g)),w=[t,g,r];(!this.widths||w.some((k,S)=>k!==this.measured[S]))&&(this.measured=w,this.widths=au(e,c,g,p,b(.4*r))),hu(s,[n,r],g,this.widths),l.shown=v?l.fine:l.coarse;let x=o.paint(l.shown,s,n,r,v?2:1);h.canvas.width=x.width,h.canvas.height=x.height,h.putImageData(x,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let y=b(2*s.half[2]*s.unit*s.cosE);ou(e,s,c,y),e.imageSmoothingQuality=v?"high":"low",e.drawImage(h.canvas,o.left,o.top,o.width,o.height),lu(e,s,c,g,p,y,m);for(let k of[!0,!1])this.drawPoints(l,c,k);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,h]=this.camera.half,l=!1,c={toPixel:(d,u)=>{let[f,p,m]=t.toBox(d,u,n.at(d,u));l=Math.abs(f)<=r&&Math.abs(p)<=a&&m<=h&&t.hides(f,p,Math.max(m,-h),t.fault([f,p,m]))===s;let[v,g]=t.toCanvas([f,p,m]);return[v,g]},inside:()=>l};o.globalAlpha=s?_r:1,n.points(o,c,e),o.globalAlpha=1}};var W0=2.5,H0=6,Lr=820,U0=1100,G0=1.4,yu=140,Ji=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new Li,this.panels=new ji(this.stage),this.key=new Di(this.stage.querySelector(".ov-key")),this.hall=new Ci(s),this.layers=new Pi(this.stage),this.trails=new Fo(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Ki(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.cloud=new Ri(t),this.race=new qi(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);ar(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=Ar(this.player.root),n=(a,h)=>JSON.stringify([zl(a),h]),r=e&&n(s,o)===n(e.surface,this.colours);this.colours=o,r||(this.landscape=new so(s,Qt(s))),this.race.load(t),this.plane.domain=s.domain,(!e||_e(e.surface)!==_e(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e,companions:s}=this.player;return t?.graph?[]:t?.inside?e.charts:[...s.charts,...this.race.shown]}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=Ar(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:h}=t;if(!n)return;let l=a.projector?Lr*this.colours.scale/G0:Lr,c=!!(t.sync.group||r.clientWidth<l)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",c),r.classList.toggle("ov-snug",!c&&r.clientWidth<l*U0/Lr);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let u=Zo();this.hall.fit(),this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},u),this.key.show(n.surface,this.colours,u,this.cloud.words),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:f,clientHeight:p}=o,{clientWidth:m,clientHeight:v}=s.canvas,g=this.panels.places.map(({i:x})=>x),b=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),w=[f,p,u,this.colours.scale,m,v,h.width,this.panels.on,g,b];if(!(!(f*p||m*v)||w.join()===this.size)){this.size=w.join(),f&&p&&e.resize(f,p,u),m&&v&&s.resize(m,v,u),h.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,u);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},yu)}resurface(){let{surface:t}=this.player.scene;this.landscape=new so(t,Qt(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},yu)}draw(){let{view:t}=this.player;this.cloud.offer(),t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,graph:s,companions:o,clock:n,legend:r}=this.player,a=this.inspected!==n.step||!n.playing;t.inside&&a&&e.update(n.step,!n.playing),t.graph&&a&&s.update(n.step,!n.playing),!t.inside&&!t.graph&&a&&o.update(n.step,!n.playing,r.lit),this.inspected=n.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:h}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let m of["halo","line"])s.moved(m);this.trails.reset(h,e,a),r.place()}this.trails.draw(n.time),this.cloud.draw(this.stale.land||this.stale.trails);let{view:l,inside:c,quiz:d,viewState:u,firstVisit:f}=t;s.emptied("heads");let p=l.inside&&c.ready&&c.at(n.time);for(let{runs:m,i:v=u.run,dx:g,dy:b}of h){let w=s.moved("heads",g,b);o.on&&o.drawStart(w,r.position,e),p&&v===u.run&&(o.on||!p.insight.run.hidden)&&c.draw(w,p,a),l.graph&&v===u.run&&t.graph.drawArrow(w,n.time,a),Ah(w,m,e,n.time,a),d.draw(w,e,a),f.draw(w,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?H0:W0;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let h=t.view.map((c,d)=>d%2?Math.min(c,a[d]):Math.max(c,a[d])),l=t.fitted?a:h[0]<h[1]&&h[2]<h[3]?h:t.view;s.prepare(this.landscape,o.runs,l,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,companions:n,legend:r}=this.player,{low:a,high:h}=this.landscape,l=[a-.5*(h-a),h+.5*(h-a)];if(this.stale.charts){let{undecided:c}=this.player.quiz;for(let d of this.charts)Object.assign(d,{coarse:this.bends,foretells:!c});e.inside?o.prepare(this.colours,l):e.graph||(n.prepare(t,this.colours),this.race.prepare(t,s.last,l,this.colours))}for(let c of this.charts)c.draw(s.time,r.lit);!e.inside&&!e.graph&&this.race.name(t,{time:s.time,rests:!s.playing,lit:r.lit})}};var Xi=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:h}=this.player,{plane:l,surface3d:c}=n,{number:d,step:u,plays:f,speed:p,window:m,camera:v,hidden:g}=t;return this.restored=d,o.pause(),o.seek(u),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((b,w)=>r.setHidden(w,g.includes(w))),m&&l.show(m),v&&Object.assign(c.camera,{azimuth:v[0],elevation:v[1],magnification:v[2]}),n.invalidate("land"),f&&!h&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:h,magnification:l}=r.camera,c=s.runs.flatMap((u,f)=>u.hidden?f:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(u=>Number(u.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,h,l].map(u=>Number(u.toFixed(2))).join("~")}`),[...d,...c.length?[`hidden:${c.join("~")}`]:[]].join()}};function ks({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let h of r.method.remembers)a.push(`${h} along x`,`${h} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:a}}var Rr=Array.from({length:2},()=>new Int32Array(0));function V0(i,t){return Rr[t].length<i&&(Rr[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),Rr[t]}function ku(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,r=Array.from({length:2},(l,c)=>V0(64*n,c)),a=r.map(()=>0),h=e*64;for(let l=0;l<64&&h+l<t;l++){for(let c=0;c<i.length;c++)s[c]=i[c][h+l]+0;for(let c=0;c<2;c++)for(let d=0;d<n;d++)a[c]=a[c]+Math.imul(o[d],r[c][l*n+d])|0}return a.map(l=>l>>>0)}function Su(i,t,e){if(i?.records!==t)return!1;let{columns:s}=ks(i);for(let o=0;o*2<e.length;o++)if(ku(s,t,o).some((n,r)=>n!==e[o*2+r]))return!1;return!0}function $u(i,t){let{columns:e,names:s}=ks(t),o=i?ks(i).columns:[],n=Math.min(i?.records??0,t.records);for(let r=0;r<n;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return i?.records===t.records?void 0:{step:n,name:"end"}}var Y0=400,K0=20,Zi=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((h,l)=>{let c=h&&$u(o[l],h);c&&this.doubts.set(l,c)});let{arrays:r}=t.head,a=s&&e.every((h,l)=>r[`digest${l}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),Y0))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],r=o[t];Su(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),K0)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let r=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Au(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Au(this.said,this.words)}};function Au(i,t){i.textContent!==t&&(i.textContent=t)}var J0="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",X0=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,Z0="race|inside|toggle-inside|graph|toggle-graph|graph-next|branch|previous-run|next-run",Q0={view:new RegExp(`^(${Z0}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),dial:/^(dial|fan)$/,runs:/^branch$/},t1=5e3,Ms=0,Qi=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(J0)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout(Ms),Ms=setTimeout(()=>{Ms=0,document.documentElement.removeAttribute("data-ov-undecided")},t1))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!Ms&&this.decides>0;o&&(clearTimeout(Ms),Ms=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!X0.test(t)||s.locked?.some(o=>Q0[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${M(t,3)}, ${M(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>M(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,h=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=h?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,c,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:c*a}),t.setLineDash(d),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(h?-17:17)*a,r);t.setLineDash([])}}};var e1=90,s1=400,tn=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!n)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(h=>`${h.label}: ${M(h.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},s1))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();q(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||n-this.shown.at>e1||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var o1=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],i1=1500;function Tu(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?o1.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Cr=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Tu(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),i1)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:h}=r.layers,{width:l,height:c}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,c);for(let p of this.sources())t.drawImage(p,0,0,l,c);t.setTransform(h,0,0,h,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(p=>!p.hidden)],u=l/h-22,f=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(u-f,18,f+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,m)=>{let v=32+20*m;m&&te(t,p,u-f+15,v,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,u-f+(m?36:10),v)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},en=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Tu()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Cr(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),ki(t,`${this.player.scene.surface.key}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};function Ss(i){let t=Lo(i),{simulator:e}=t,s=t.allRuns.map(({records:h})=>h);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});t.surface.penalty&&(t.surface.minimizer=e.points??void 0);let o=new vs({...t,simulator:e}),n=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((h,l)=>{let c=e.paths[l],d=o.simulate(c,n,r);a.simulated[l]=d,d&&t.head.arrays[`records${l}`]&&(a.recorded[l]=n1(n,t,l,d));let u=a.recorded[l]??d;u&&Object.assign(h,Xo(o,n,h,c,u))}),Object.assign(t,a,{stream:n.stream})}function n1({simulator:i},t,e,s){let o=t.array(`records${e}`),n=ks(s).columns.length,r=o.length/n,a=Array.from({length:n},(h,l)=>o.subarray(l*r,(l+1)*r));return{...i.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var sn=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,n]=this.position;return this.holding=!0,this.moved=e==="x"?[s,n]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,n]=this.position;!e.expects("start")&&o===s.start[0]&&n===s.start[1]||e.request("start",{x:o,y:n,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:h}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+h}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let c=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${M(s)}, ${M(o)}.${c}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var no=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var on=new Map,nn=class{constructor(t){this.player=t,this.own=new no(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!on.has(t)){let o=new Set;on.set(t,{members:o,clock:new no(n=>o.forEach(r=>r.tick(n)))})}let{root:e,picture:s}=this.player;this.group=on.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?Eu(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Eu(t);e.stop(),t&&on.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||Ie(o.scene.surface)!==Ie(t.surface))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function Eu({clock:i,members:t}){let e=[...t].map(({player:o})=>o.scene),s=String(e.some(o=>o.companion||o.companions?.length));i.setLast(Math.max(...e.map(({steps:o})=>o)));for(let{player:o}of t)o.root.dataset.companion=s,o.readout.setLast(i.last),o.runsChanged(),o.picture.schedule()}var rn=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:n}=this;return t!==n.scene?.side||!n.bending.laboratory?!1:o.owner==="start"?n.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},vi),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,n){let r={owner:t,name:e,parameter:s,value:o,gesture:n};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>Pr(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&Pr(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,n=this.placeOf(e);if(t==="surface")return _e(s.surface);if(n<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(n);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,r=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return o.sharing.numbers(n)[s];if(r<0)return;let{values:a,schedule_values:h}=o.last(r);return(t==="schedule"?h:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(h=>Pr(h,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(n);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(l=>this.turnOf(l)),[n]=t?this.turnOf(t):[],r=l=>Object.fromEntries(s.filter(c=>c.owner===l).map(({name:c,value:d})=>[c,d])),a=r("scene"),h=r("surface");return{kept:o.length?o:void 0,turn:n,...Object.fromEntries(Ql.map(l=>[l,a[l]])),coefficients:Object.keys(h).length?h:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:n,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,c=>s.last(c)),h=o?this.numbers(n,c=>Y(o[c])):a,l={side:t.side,shown:h,inForce:a};document.dispatchEvent(new CustomEvent("ov-bent",{detail:l}))}numbers(t,e){let{scene:s,bending:o}=this.player,{runs:n}=s,{surface:r,start:a}=t,[h,l]=a;return{run:Object.fromEntries(n.map(({name:c},d)=>[c,e(d).values])),schedule:Object.fromEntries(n.map(({name:c},d)=>[c,e(d).schedule_values])),surface:r.parameters,scene:o.laboratory.sharing.numbers(t),start:{x:h,y:l}}}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},Pr=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var Ou="ov-hall",an=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,Ou,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.graph||this.current.dial),a=r?e.findIndex(h=>h.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(Ou,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,graph:o,dial:n,companions:r,tabs:a,scene:h}=this.player,l=this.current,c=Vs(h,l),d=(f,p)=>t.querySelector(`[data-do="${f}"]`)?.setAttribute("aria-pressed",String(!!p)),u={inside:!!l.inside,graph:!!l.graph,dial:!!l.dial};Object.assign(t.dataset,{stage:l.stage,...u,companionKind:c??""}),e.stage.hidden=l.stage==="relief",t.querySelector(".ov-depth").hidden=l.stage==="map"||l.stage==="grid",t.querySelector(".ov-race").hidden=u.inside||u.graph,s.root.hidden=!l.inside,o.root.hidden=!l.graph,e.race.fit.canvas.parentElement.hidden=c!=="fit",r.root.hidden=(c??"fit")==="fit",a.show(h.companions??[],c),n.root.hidden=!l.dial;for(let f of["map","relief","both","grid"])d(f,l.stage===f);d("race",!(l.inside||l.graph)),d("log-height",l.log_height);for(let f of["inside","graph","dial","fan","cloud","projector"])d(f,l[f]);e.enlarge(),n.load(h),l.inside&&s.build(),l.graph&&o.build(),r.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var jr=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new ys(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new gi(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new nn(this),this.viewState=new an(this),this.picture=new Ji(this,s),this.bending=new bi(this),this.turning=new rn(this),this.proof=new Zi(this),this.start=new sn(this,e(".ov-start")),this.legend=new Ni(this,e(".ov-legend")),this.readout=new tn(this),this.playback=new Xi(this),this.recorder=new en(this,e('[data-do="record"]')),this.quiz=new Qi(this),this.firstVisit=new Ti(this,e(".ov-first-visit")),this.keys=new yi(e('[data-do="keys"]')),this.inside=new Lt(this,e(".ov-inside")),this.graph=new Lt(this,e(".ov-graph")),this.dial=new Lt(this,e(".ov-dial")),this.companions=new Lt(this,e(".ov-companion")),this.tabs=new qo(e(".ov-companion-tabs"),o=>this.viewState.change({companion:o})),vd(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.graph.stop(),this.companions.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)gd(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||_e(e.surface)!==_e(t.surface),n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.graph.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},Nu=mi(i=>new jr(i),(i,t,e)=>{i.inspectorLoader??=new Ei(i,e),i.inspectorLoader.show(t instanceof Uint8Array?Ss(t):t)});var _u=`.ov-number {
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
`;var Iu=`.ov-number-track {
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
`;var Lu=`.ov-player:focus-visible,
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
`;var Ru=`.ov-player button {
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
`;var Cu=`[data-dial="true"].ov-player {
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
`;var Pu=`.ov-side {
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
`;var zu=`.ov-inside {
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
`;var ju=`.ov-player .ov-legend-head {
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
`;var Du=`.ov-chart {
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
`;var Fu=`/* Over the foot of the picture, beside nothing that is to be pressed. */
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
`;var Bu=`.ov-player.ov-large {
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
`;var qu=`:is(.ov-aim, .ov-confirm) {
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
`;var Wu=`.ov-ended {
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
`;var Dr=[Lu,Ru,Iu,Cu,Pu,zu,ju,Du,Fu,Bu,qu,Wu].join("");var w1=121,Fr=class{constructor(t){let e=o=>t.querySelector(o);this.root=e(".ov-number"),this.label=e(".ov-number-label"),this.more=e(".ov-number-more"),this.help=e(".ov-number-help"),this.abort=new AbortController,this.outbox=new ys(()=>{}),this.sent=void 0,this.given=void 0,this.awaited=void 0,this.patience=0,this.shown=void 0;let{signal:s}=this.abort;this.control=new ke(this.root,{turn:o=>this.tell("turn",o),release:o=>this.release(o),back:()=>this.tell("back",this.control.inForce)},{signal:s,spoken:o=>M(o,6)}),document.addEventListener("ov-bent",o=>this.hear(o.detail),{signal:s}),this.explain(!1),this.more.addEventListener("click",()=>this.explain(!!this.help.hidden),{signal:s})}destroy(){this.control.back(),this.abort.abort(),clearTimeout(this.patience),this.outbox.stop()}load(t){let e=this.sent?.value;this.sent=JSON.parse(new TextDecoder().decode(t)),this.sent.value!==e&&(this.shown=void 0);let{parameter:s,value:o,label:n,layout:r,help:a}=this.sent;o===this.awaited&&this.answered(),this.label.innerHTML=x1(n,s),this.root.dataset.layout=r,this.label.hidden=r==="bare",this.more.hidden=!["tall","typed"].includes(r)||!a,this.more.setAttribute("aria-label",`About ${n}`),this.help.textContent=a,this.more.hidden&&this.explain(!1),this.show(),this.root.dataset.ready="true",this.sent.reveal&&e===void 0&&this.reveal(),o!==e&&document.dispatchEvent(new CustomEvent("ov-ask"))}show(){if(!this.sent)return;let{parameter:t,value:e,suits:s,ends:o,label:n,fixed:r}=this.sent,a=this.awaited??e,h=new Me(t,a,s??t.default,o);this.given={scale:h,lattice:h.lattice(w1),inForce:a,label:n,fixed:r},this.control.load({...this.given,value:this.shown})}reveal(){this.root.scrollIntoView({block:"center"}),this.control.track.root.focus({preventScroll:!0})}hear(t){let{turns:e,parameter:s}=this.sent??{};if(!this.sent||!this.given||!e||!s||t.side!==e.side)return;let{owner:o,run:n=""}=e,r=l=>(o==="run"||o==="schedule"?l[o][n]:l[o])?.[s.name],a=r(t.inForce),h=r(t.shown);a!==void 0&&a!==this.sent.value?(this.sent.value=a,a===this.awaited&&this.answered(),this.shown=h,this.show()):h!==this.shown&&(this.shown=h,this.control.load({...this.given,value:h}))}release(t){this.answered(),this.awaited=t,this.patience=setTimeout(()=>{this.answered(),this.show()},vi),this.tell("release",t)&&this.outbox.send("release",{value:t,at:Date.now()}),this.show()}answered(){clearTimeout(this.patience),this.awaited=void 0}tell(t,e){if(!this.sent?.turns)return!!this.sent;let s={...this.sent.turns,name:this.sent.parameter.name,value:e,phase:t};return document.dispatchEvent(new CustomEvent("ov-turn",{detail:s,cancelable:!0}))}explain(t){this.help.hidden=!t,this.more.setAttribute("aria-expanded",String(t))}};function x1(i,{sign:t,scale:e}){if(e==="switch")return i;let s=i.split(" "),o=s.pop();return[...s,...t.replace(/<[^>]*>/g,"")===o?[]:[o],t].join(" ")}var Hu=mi(i=>new Fr(i),(i,t)=>i.load(t));var hn=class{constructor(t){this.kind="",this.at=-1/0,addEventListener("hashchange",t)}get query(){return location.hash.slice(1)}get note(){return history.state}write(t,e,s){if(t===this.query)return;let o=performance.now(),n=s===this.kind&&o-this.at<1500;s&&Object.assign(this,{kind:s,at:o});try{history[!s||n?"replaceState":"pushState"](e,"",`#${t}`)}catch{}}};var Uu=/%[0-9A-Fa-f]{2}/,qr=i=>i.replace(/[A-Z]/g,t=>t.toLowerCase()),Rt=(i,t)=>t.includes(i)?i:t.find(e=>qr(e)===i)??i,y1=new TextDecoder("utf-8",{ignoreBOM:!0}),ln=i=>i.replace(/[\0-\x7f]+/g,t=>{let e=[];for(let s=0;s<t.length;s++){let o=/^%([0-9a-fA-F]{2})/.exec(t.slice(s,s+3));e.push(o?parseInt(o[1],16):t.charCodeAt(s)),o&&(s+=2)}return y1.decode(Uint8Array.from(e))}),cn=class{constructor({mending:{blanks:t,closing:e,encodings:s},with_words:o}){this.blanks=t,this.closing=e+t,this.encodings=s,this.words=o}queryInKey(t){for(let e=0;e<this.encodings&&!t.includes("=")&&Uu.test(t);e++)t=ln(t);return t.includes("=")?t:""}key(t){return Br(qr(this.decoded(t)),this.blanks).replace(/^(?:amp;)+/,"")}field(t,e){if(t===this.words)return e;let s=qr(this.decoded(e)).replace(/([0-9.]e) (?=[0-9])/g,"$1+"),o=s.split(/([,:~@])/).map(n=>Br(n,this.blanks));return Br(o.join(""),"",this.closing)}decoded(t){for(let e=0;e<this.encodings&&Uu.test(t);e++)t=ln(t);return t}};function Br(i,t,e=t){let[s,o]=[0,i.length];for(;s<o&&t.includes(i[s]);)s++;for(;o>s&&e.includes(i[o-1]);)o--;return i.slice(s,o)}var z=class extends Error{},k1=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;function pe(i){let[,t,e,s="",o]=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(i.toExponential()),n=Object.is(i,-0)?"-":t,r=Number(o),a=e+s;if(r<-4||r>=16){let c=String(Math.abs(r)).padStart(2,"0");return`${n}${e}${s&&`.${s}`}e${r<0?"-":"+"}${c}`}if(r<0)return`${n}0.${"0".repeat(-r-1)}${a}`;let h=a.slice(0,r+1).padEnd(r+1,"0"),l=a.slice(r+1);return`${n}${h}${l&&`.${l}`}`}var me=(i,t)=>[i,...Object.entries(t).map(([e,s])=>`${e}:${pe(s)}`)].join(),Gu=i=>i.map(([t,e])=>`${t}=${M1(e)}`).join("&"),M1=i=>encodeURIComponent(i).replace(/%(2C|3A|40)/g,decodeURIComponent).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);function X(i){let t=[...i];return`“${t.slice(0,40).join("").replace(/[^A-Za-z0-9_.,:+\- ]/gu,"·")}${t.length>40?"…":""}”`}function ie(i,t){let e=i.indexOf(t);return e<0?[i,"",!1]:[i.slice(0,e),i.slice(e+t.length),!0]}function $s(i,t,e,s){if(t<=i&&i<=e)return i;let o=`${G(t)} and ${G(e)}`;throw new z(`${s} must lie between ${o}, got ${G(i)}.`)}function As(i,t,e,s){if(!Number.isInteger(i))throw new z(`${s} must be a whole number, got ${G(i)}.`);if(t<=i&&i<=e)return i+0;throw new z(`${s} must lie between ${t} and ${e}, got ${G(i)}.`)}function Wr(i){if(!/^[a-z][A-Za-z0-9_]{0,39}$/.test(i))throw new z(`${X(i)} is no name`);return i}var ro=class{constructor(t){this.limits=t,this.notices=[]}note(t){this.notices.push(t)}limited(t=this.notices){let e=[...new Set(t)],{length:s}=e.splice(this.limits.notices);return s?[...e,`And ${s} more of the kind.`]:e}number(t){if(t.length>this.limits.number||!k1.test(t))throw new z(`${X(t)} is not a number`);let e=Number(t);if(Number.isFinite(e))return e;throw new z(`a number in the link must be finite, got ${e<0?"-":""}inf.`)}orDefault(t,e,s){try{return t()}catch(o){if(!(o instanceof z))throw o;return this.note(`The link's ${s} was not understood (${Hr(o.message)}); the default is used.`),e}}field(t,e){let s=t.filter(([o])=>o===e);return s.length>1&&this.note(`The link gives '${e}' ${s.length} times; the first one counts.`),s[0]?.[1]}values(t,e,s){let o=new Map;for(let n of t){let[r,a]=ie(n,":"),h=Rt(r,e.map(c=>c.name)),l=e.find(c=>c.name===h);if(!l)this.note(`${s[0].toUpperCase()}${s.slice(1)} has no setting ${X(h)}; it was left out.`);else if(o.has(h))this.note(`The link gives ${h} of ${s} twice; the first one counts.`);else{let c=this.orDefault(()=>S1(this.number(a),l),void 0,`${h} of ${s}`);c!==void 0&&o.set(h,c)}}return Object.fromEntries(e.map(n=>[n.name,o.get(n.name)??n.default]))}};function S1(i,{low:t,high:e,switch:s,whole:o}){if((Number.isInteger(i)||!(s||o))&&t<=i&&i<=e)return i;if(o&&t<=i&&i<=e)throw new z(`${G(i)} is no whole number`);let r=s?"0 or 1":`${G(t)} to ${G(e)}`;throw new z(`${G(i)} is outside ${r}`)}var Hr=i=>i.replace(/\.+$/,"");var Ur=({rule:i,metric:t,low:e,high:s,count:o})=>i+(i==="tuned"?`,metric:${t},low:${pe(e)},high:${pe(s)},count:${o}`:"");function Vu(i,t,e){let{key:s,default:o}=t,n=i.field(e,s);return n===void 0?o:i.orDefault(()=>$1(i,t,n),o,`'${s}'`)}function $1(i,{default:t,rules:e,metrics:s,counts:o,count:n,rates:r},a){let[h,...l]=a.split(","),c=new Map(l.map(g=>ie(g,":")).map(([g,b])=>[g,b]));for(let g of c.keys())if(!Object.hasOwn(t,g)||g==="rule")throw A1(g);let d=(g,b,w)=>c.has(g)?b(c.get(g)??""):w,u=g=>i.number(g),f=d("low",u,t.low),p=d("high",u,t.high),m=d("count",g=>As(u(g),...n,"The count"),t.count),v=d("metric",Wr,t.metric);if(Wr(h),!e.includes(h))throw new z(`There is no fairness named ${X(h)}; there are ${e.join(", ")}.`);if(!s.includes(v))throw new z(`Runs are tuned by ${s.join(", ")}, not by ${X(v)}.`);if($s(f,...r,"The lowest learning rate"),$s(p,...r,"The highest learning rate"),!(f<p))throw new z(`The learning rates must go up, but go from ${G(f)} to ${G(p)}.`);if(!o.includes(m))throw new z(`The number of learning rates is one of ${o.join(", ")}, not ${X(String(m))}.`);return h==="tuned"?{rule:h,metric:v,low:f,high:p,count:m}:{...t,rule:h}}var A1=i=>new z(`${X(i)} is no setting of it`);var T1=/^([a-z][a-z0-9_]*),([+-]?[.0-9][^,:@]*)(?=[,@]|$)/,Ju="learning_rate";function Kr(i,t,e){let{key:s}=t.runs,o=Yr(i,(a,h)=>a===s?Vr(h,E1):h);if(!Object.hasOwn(t.frozen,e))return o;let n=t.frozen[e],r=a=>!i.some(([h])=>h===a);return[...Yr(o,(a,h)=>a===s?h&&Vr(h,l=>Zu(l,n,dn)):dn(h,ao(n.settings,a))),...Object.entries(n.fields).filter(([a])=>r(a)),...r(s)?n.runs.map(a=>[s,n.methods[a]]):[]]}function Xu(i,t){let e=t.frozen[t.version],{key:s}=t.runs,o=i.filter(([n,r])=>ao(e.fields,n)!==r);return Yr(o,(n,r)=>n===s?r&&Vr(r,a=>Zu(a,e,Gr)):Gr(r,ao(e.settings,n)))}function dn(i,t){let e=i?i.split(","):[],s=new Set(e.map(Ku));return[...e,...Qu(t).filter(o=>!s.has(Ku(o)))].join()}function Gr(i,t){let e=new Set(Qu(t));return i.split(",").filter(s=>!e.has(s)).join()}var Vr=(i,t)=>i.split("~").map((e,s)=>s%2?e:t(e)).join("~");function E1(i){let t=T1.exec(i);return t?`${t[1]},${Ju}:${i.slice(t[1].length+1)}`:i}function Zu(i,{methods:t,schedules:e},s){let[o,...n]=i.split("@"),r=n.join("@"),a=s(o,ao(t,Yu(o))),h=s===Gr?a.replace(new RegExp(`^([^,]*),${Ju}:`),"$1,"):a;return n.length?`${h}@${s(r,ao(e,Yu(r)))}`:h}var Yr=(i,t)=>i.map(([e,s])=>[e,t(e,s)]),ao=(i,t)=>Object.hasOwn(i,t)?i[t]:void 0,Yu=i=>i.split(",",1)[0],Ku=i=>i.split(":",1)[0],Qu=(i="")=>i.split(",").filter(t=>t.includes(":"));var un=class{constructor(t){this.table=t,this.mending=new cn(t),this.foreign=new RegExp(`^${t.foreign}$`)}read(t){let{table:e,mending:s}=this,{query:o,fields:n}=e.limits;if(t.length>o&&[...t].length>o)return{pairs:[],notices:[`The link is longer than ${o} characters and was not read.`]};let r=this.unwrapped(this.split(t.replace(/^\?/,"")));if(!r||r.length>n)return{pairs:[],notices:[`The link has more than ${n} parts and was not read.`]};let a=r.map(([l,c])=>[l,s.field(l,c)]),h=a.find(([l])=>l==="v")?.[1]??"";return!Object.hasOwn(e.frozen,h)||a.some(([l])=>l===e.end)?{pairs:Kr(a,e,h),notices:[]}:{pairs:Kr(this.withoutLast(a),e,h),notices:[e.cut]}}split(t){let e=t.split("&");if(e.length>this.table.limits.fields)return;let s=o=>ln(o.replaceAll("+"," "));return e.filter(o=>o).map(o=>ie(o,"=")).map(([o,n])=>[s(o),s(n)])}unwrapped(t){let{mending:e}=this,s=t?.map(([o,n])=>{let r=n?[]:this.split(e.queryInKey(o));return r&&(r.length?r:[[o,n]])});if(!(!s||s.includes(void 0)))return s.flatMap((o=[])=>o.map(([n,r])=>[e.key(n),r]))}withoutLast(t){let{known:e}=this.table,s=t.findLastIndex(([o,n])=>o!=="v"&&(e.includes(o)||!n&&e.some(r=>r.startsWith(o))));return t.filter(([o],n)=>s<0||n<s||n>s&&this.isForeign(o))}meaningless(t){return[...new Set(t.map(([s])=>s))].filter(s=>!this.table.known.includes(s)&&!this.isForeign(s))}isForeign(t){return this.foreign.test(t)}};var Jr="treatment:",O1="gradient",tf=({kind:i,values:t})=>me(i,t);function ef(i,t,e){let{key:s,kinds:o,default:n}=t,r=i.field(e,s);if(r===void 0)return n;let a=()=>{let[h,...l]=r.split(","),c=Rt(h,Object.keys(o));if(!Object.hasOwn(o,c))throw new z(`there is no penalty named ${X(c)}`);let{label:d,parameters:u}=o[c];return{kind:c,values:i.values(l,u,`the penalty ${d}`)}};return i.orDefault(a,n,`'${s}'`)}var sf=i=>i===O1?"":`,${Jr}${i}`,Xr=i=>i.startsWith(Jr);function of(i,{label:t,treatments:e},s){let[o]=e;if(!s.length)return o;s.length>1&&i.note(`The link gives the treatment of ${t} twice; the first one counts.`);let n=Rt(s[0].slice(Jr.length),e);return e.includes(n)?n:(i.note(`${t} has no treatment ${X(n)}; the penalty stays in the gradient.`),o)}function rf({segments:i,partners:t}){let e=i.length-1;return i.map((o,n)=>N1(o,n===e?t:[])).map((o,n)=>n?`~${i[n].branch_step}~${o}`:o).join("")}function N1({optimizer:i,values:t,schedule:e,schedule_values:s,treatment:o},n){let r=me(i,t)+sf(o),a=r+n.map(h=>`,with:${h}`).join("");return e==="constant"?a:`${a}@${me(e,s)}`}function ho(i,t){let{rate:e,parameters:s,treatments:o}=i.methods[t],n={..._1(s),learning_rate:e};return{segments:[{optimizer:t,values:n,schedule:"constant",schedule_values:{},branch_step:0,treatment:o[0]}],partners:[]}}var _1=i=>Object.fromEntries(i.map(t=>[t.name,t.default]));function af(i,t,e){if(!e)return[];let{segments:s,steps:o}=t.limits,n=e.split("~");try{if(n.length%2===0||n.length>2*s-1)throw new z(`A run has at most ${s} segments, with a step between any two`);let r=nf(i,t,n[0]);for(let a=1;a<n.length;a+=2){let h=As(i.number(n[a]),1,o,"The step of a branch");r=Zr(r,h,nf(i,t,n[a+1]))}return[r]}catch(r){if(!(r instanceof z))throw r;return i.note(`${Hr(r.message)}; that run was left out.`),[]}}function Zr(i,t,{segments:[e],partners:s}){return{segments:[...i.segments.filter(({branch_step:n},r)=>!r||n<t),{...e,branch_step:t}],partners:s}}function nf(i,t,e){let[s,o]=ie(e,"@"),[n,...r]=s.split(","),a=Rt(n,Object.keys(t.methods));if(!Object.hasOwn(t.methods,a))throw new z(`There is no optimizer named ${X(a)}`);let{label:h,rate:l,parameters:c,contrasts:d,ordered:u}=t.methods[a],f=r.filter(x=>x.startsWith("with:")).map(x=>x.slice(5)),p=f.map(x=>Rt(x,d));for(let x of p)d.includes(x)||i.note(`${h} has no partner ${X(x)}; it was left out.`);let m=of(i,t.methods[a],r.filter(Xr)),v=c.map(x=>x.name==="learning_rate"?{...x,default:l}:x),g=r.filter(x=>!x.startsWith("with:")&&!Xr(x)),b=i.values(g,v,h),w=I1(i,t,o);return Qr({label:h,ordered:u},b),{segments:[{optimizer:a,values:b,...w,branch_step:0,treatment:m}],partners:d.filter(x=>p.includes(x))}}function Qr({label:i,ordered:t},e){for(let[s,o]of t)if(e[s]>e[o])throw new z(`${i}'s ${s} must not exceed its ${o}, but ${G(e[s])} is more than ${G(e[o])}.`)}function I1(i,t,e){let[s,...o]=e?e.split(","):["constant"],n=Rt(s,Object.keys(t.schedules));if(!Object.hasOwn(t.schedules,n))return i.note(`There is no schedule named ${X(n)}; the learning rate stays constant.`),{schedule:"constant",schedule_values:{}};let{label:r,parameters:a}=t.schedules[n];return{schedule:n,schedule_values:i.values(o,a,`the schedule ${r}`)}}var ta="sampling",L1=0,hf=1e-6,ea=(i,{default:t})=>["batch_size",ta,"keep_prob","input_noise","tail_index"].filter(e=>i[e]!==t[e]).map(e=>[e,i[e]]).map(([e,s])=>`${e}:${typeof s=="number"?pe(s):s}`).join();function lf(i,t,e,s){let{key:o,owner:n,default:r,parameters:a,has_rows:h}=t,l=i.field(s,o);if(l===void 0)return r;let c=l.split(","),d=y=>ie(y,":")[0]===ta,u=a.map(y=>y.name==="batch_size"?{...y,whole:!0,default:L1}:y),f=c.filter(y=>!d(y)),{batch_size:p,keep_prob:m,input_noise:v,tail_index:g}=i.values(f,u,n),b=R1(i,t,c.filter(d)),w={batch_size:p,sampling:b,keep_prob:m,input_noise:v,tail_index:g},x={...r,tail_index:g};if(g>0&&g<hf){let[y,k]=[hf,g].map(G);return i.note(`'${o}': The tail index must be 0, for Gaussian noise, or at least ${y}, got ${k}. It was left out.`),r}return h||!ea(w,{...t,default:x})?w:(i.note(`${e} is no function of data; the link's batches were left out.`),x)}function R1(i,{owner:t,samplings:e,default:s},o){if(!o.length)return s.sampling;o.length>1&&i.note(`The link gives '${ta}' of ${t} twice; the first one counts.`);let n=Rt(ie(o[0],":")[1],Object.keys(e));if(Object.hasOwn(e,n))return n;let r=e[s.sampling].toLowerCase();return i.note(`There is no sampling ${X(n)}; ${r} is meant.`),s.sampling}var cf=({settings:i},t)=>me(t.stage,Object.fromEntries(i.map(({name:e})=>[e,Number(t[e])]))),C1=({stages:i,settings:t},e=i[0])=>({...Object.fromEntries(t.map(s=>[s.name,s.default])),stage:e});function df(i,t,e){let{key:s,stages:o,settings:n,whole:r}=t,[a,...h]=e.split(","),l=i.values(h,n,"the view"),c=()=>{let f=o.find(p=>p===a);if(f)return f;throw new z(`there is no such view; there are ${o.join(", ")}`)},d=i.orDefault(c,o[0],`'${s}'`),u=()=>{for(let f of r)if(!Number.isInteger(l[f]))throw new z(`the view's ${f} is a whole number, not ${G(l[f])}`);return{...l,stage:d}};return i.orDefault(u,C1(t,d),`'${s}'`)}var fn=class{constructor(t){this.table=t,this.reader=new un(t)}spell(t,e){let{version:s,end:o,surface:n,data:r,start:a,numbers:h,runs:l,fairness:c,penalty:d,view:u}=this.table,f=t.runs.map(rf),p=[[n.key,me(n.name,t.coefficients)],...r.text?[[r.key,r.text]]:[],[a.key,t.start.map(pe).join()],...h.map(({key:g})=>[g,pe(t[g])]),...(f.length?f:[""]).map(g=>[l.key,g])],m=Ur(t.fairness);m!==Ur(c.default)&&p.push([c.key,m]),t.penalty.kind!==d.default.kind&&p.push([d.key,tf(t.penalty)]);let v=ea(t.stream,this.table.stream);return v&&p.push([this.table.stream.key,v]),e&&p.push([u.key,cf(u,e)]),Gu([["v",s],...Xu(p,this.table),[o,"1"]])}read(t){let{table:e,reader:s}=this,o=new ro(e.limits),{pairs:n,notices:r}=s.read(t),a=n.filter(([d])=>!d.startsWith(e.scene_b));for(let d of[...r,...this.meaningless(n)])o.note(d);this.readVersion(o,a);let{notices:h}=o;o.notices=[];let l=this.readScene(o,a),c=a.length<n.length?o.notices.map(d=>`Scene A: ${d}`):o.notices;return{choice:l,notices:o.limited([...h,...c])}}meaningless(t){let e=this.reader.meaningless(t),{named:s}=this.table.limits,o=e.slice(0,s).map(X).join(", "),n=e.length>s?` and ${e.length-s} more`:"";return e.length>1?[`The link's parts ${o}${n} mean nothing here and were left out.`]:e.length?[`The link's part ${o} means nothing here and was left out.`]:[]}readVersion(t,e){let{version:s,older_versions:o}=this.table,n=t.field(e,"v"),r=()=>{if(n!==void 0&&n!==s&&!o.includes(n))throw new z(`version ${X(n)} is not known`)};t.orDefault(r,void 0,"'v'")}readScene(t,e){let{surface:s,runs:o}=this.table,[n,...r]=(t.field(e,s.key)??s.name).split(","),a=Rt(n,[s.name]);if(a!==s.name){t.note(`This page carries ${s.label} alone, and the link names ${X(a)}.`);return}if(!this.isOnItsData(t,e))return;let h=t.values(r,s.parameters,s.label),l=e.filter(([f])=>f===o.key).map(([,f])=>f),c=l.flatMap(f=>af(t,this.table,f)),d=!c.length&&l.some(f=>f);d&&t.note(`No run of the link was understood; ${s.label}'s usual ones are shown.`);let u=this.limitRuns(t,c);return{coefficients:h,start:this.readStart(t,e),...this.readNumbers(t,e,["steps","noise"]),stream:lf(t,this.table.stream,s.label,e),...this.readNumbers(t,e,["seed"]),runs:l.length&&!d?u:o.first.map(f=>ho(this.table,f)),fairness:Vu(t,this.table.fairness,e),penalty:ef(t,this.table.penalty,e)}}isOnItsData(t,e){let{surface:s,data:o}=this.table,n=t.field(e,o.key);!o.text&&n!==void 0&&t.note(`${s.label} is no function of data; the link's were left out.`);let r=o.text,a=n===void 0?o.first:dn(n,o.usual);if(!r||uf(a)===uf(r))return!0;let h=n===void 0?"a link that names none means others":"the link names others";return t.note(`This page carries ${s.label} of its own data alone, and ${h}.`),!1}limitRuns(t,e){let{runs:s,members:o}=this.table.limits,n=e.slice(0,s);return e.length>s&&t.note(`The link has ${e.length} runs; the first ${s} are shown.`),n.length+n.reduce((r,{partners:a})=>r+a.length,0)<=o?n:(t.note(`The link has more than ${o} runs and partners; the partners are left out.`),n.map(({segments:r})=>({segments:r,partners:[]})))}readStart(t,e){let{key:s,low:o,high:n,what:r,default:a}=this.table.start,h=t.field(e,s);if(h===void 0)return a;let l=()=>{let c=h.split(",");if(c.length!==2)throw new z(`${X(h)} is not a pair of numbers`);let[d,u]=c.map(f=>$s(t.number(f),o,n,r));return[d,u]};return t.orDefault(l,a,`'${s}'`)}readNumbers(t,e,s){let n=this.table.numbers.filter(({key:r})=>s.includes(r)).map(({key:r,low:a,high:h,what:l,whole:c,default:d})=>{let u=t.field(e,r),f=()=>(c?As:$s)(t.number(u??""),a,h,l);return[r,u===void 0?d:t.orDefault(f,d,`'${r}'`)]});return Object.fromEntries(n)}readView(t){let{limits:e,view:s}=this.table,o=new ro(e),n=o.field(this.reader.read(t).pairs,s.key);return n===void 0?{notices:[]}:{view:df(o,s,n),notices:o.limited()}}};function uf(i){let[t,...e]=i.split(",");return[t,...e.sort()].join()}function Le(i,t){return t.flatMap(({segments:e,partners:s},o)=>[{segments:e,of:o},...i.contrasts[e[e.length-1].optimizer].filter(({name:n})=>s.includes(n)).map(n=>({segments:P1(i,e,n),of:o,contrast:n}))])}var pn=({of:i,contrast:t},e)=>`${e[i]} ${t?.name??""}`.trim();function P1(i,t,{switch:e,optimizer:s}){let o=t[t.length-1].optimizer,n=t.findLastIndex(r=>r.optimizer!==o)+1;return t.map((r,a)=>{let{values:h}=r;if(a<n)return r;if(e)return{...r,values:{...h,[e]:1-h[e]}};let l=i.link.methods[s].parameters.map(({name:c,default:d})=>[c,h[c]??d]);return{...r,optimizer:s,values:Object.fromEntries(l)}})}function ff(i){let t=i.map(({segments:e})=>e);for(let e of t){let s=e.slice(0,-1);s.length&&!t.some(o=>sa(o,s))&&t.push(s)}return t}var sa=(i,t)=>JSON.stringify(i)===JSON.stringify(t);var Xt=class extends Error{},vf={start:({choice:i},{x:t,y:e})=>({choice:{...i,start:[t,e]}}),dial(i,{owner:t="run",name:e,parameter:s,value:o}){let{choice:n}=i;if(t==="scene")return{choice:z1(i,s,o)};if(t==="surface"){let{coefficients:d,penalty:u}=n;return Object.hasOwn(u.values,s)?{choice:{...n,penalty:{...u,values:{...u.values,[s]:o}}}}:{choice:{...n,coefficients:{...d,[s]:o}}}}let r=mn(i,e),a=t==="schedule"?"schedule_values":"values",h=oa(i,r,({segments:d,partners:u})=>({segments:mf(d,f=>({...f,[a]:{...f[a],[s]:o}})),partners:u})),{optimizer:l,values:c}=Y(h.runs[r].segments);return Qr(i.page.link.methods[l],c),{choice:h,byHand:s==="learning_rate"?r:void 0}},method(i,{name:t,optimizer:e}){let s=ho(i.page.link,e).segments[0].values;return{choice:oa(i,mn(i,t),({segments:o})=>({segments:mf(o,n=>({...n,optimizer:e,values:s})),partners:[]}))}},ghost(i,{name:t,partner:e,on:s}){return{choice:oa(i,mn(i,t),({segments:o,partners:n})=>{let r=n.filter(l=>l!==e),a=s?[...r,e]:r,h=i.page.contrasts[Y(o).optimizer].map(l=>l.name);return{segments:o,partners:h.filter(l=>a.includes(l))}})}},branch(i,{name:t,step:e,factor:s=1,optimizer:o}){let{choice:n,ids:r,page:a}=i,h=mn(i,t),l=n.runs[h].segments.filter(({branch_step:g})=>g<=e),c=Y(l),d=o?ho(a.link,o).segments[0].values:j1(i,c,s),u={...c,optimizer:o||c.optimizer,values:d},f=e>0?Zr({segments:l,partners:[]},e,pf(u)):pf(u),{segments:p}=a.link.limits;if(f.segments.length>p)throw new Xt(`A run has at most ${p} segments.`);let m=n.runs.toSpliced(h+1,0,f),v=Le(a,m).findIndex(({of:g})=>g===h+1);return{choice:{...n,runs:m},ids:r.toSpliced(h+1,0,ia(r)),view:{run:v}}}};function z1({choice:i,sharing:t},e,s){let{stream:o}=i,n=t.rows&&s>=t.rows.columns[0].length&&o.sampling!==Yo;return Object.hasOwn(o,e)?{...i,stream:{...o,[e]:e==="batch_size"&&n?0:s}}:{...i,[e]:s}}var ia=i=>Math.max(-1,...i)+1;function mn({page:i,choice:t,ids:e},s){let o=Le(i,t.runs).find(n=>pn(n,e)===s);if(o)return o.of;throw new Xt("That run is no longer there.")}var oa=({choice:i},t,e)=>({...i,runs:i.runs.map((s,o)=>o===t?e(s):s)});function j1({page:i},{optimizer:t,values:e},s){let[{low:o,high:n}]=i.link.methods[t].parameters,r=e.learning_rate*s;if(o<=r&&r<=n)return{...e,learning_rate:Number(r.toPrecision(12))};let a=`${M(o)} to ${M(n)}`;throw new Xt(`A learning rate of ${M(r)} is outside ${a}: nothing was branched.`)}var pf=i=>({segments:[{...i,branch_step:0}],partners:[]}),mf=(i,t)=>[...i.slice(0,-1),t(Y(i))];function gf(i,t,e){let s=t.filter(({contrast:a})=>!a).map(({segments:a})=>a),o=s.map(a=>Re(a).optimizer),n=o.map((a,h)=>{let l=o.slice(0,h+1).filter(c=>c===a).length;return bf(i,a,l,o.filter(c=>c===a).length===1)});for(let a of new Set(o)){let h=o.flatMap((c,d)=>c===a?d:[]),l=D1(h.map(c=>s[c]),e[a].parameters);l.forEach((c,d)=>Object.assign(n[h[d]],F1(i,a,c,l.length)))}let r=0;return t.map(a=>(r=a.contrast?r+1:0,r?B1(i,a,n[a.of],r):n[a.of]))}function bf({looks:i,dashes:t},e,s,o){let{dash:n,label:r,light:a,dark:h,marker:l,outline:c}=i[e];return{light:a,dark:h,marker:l,outline:c,dash:t[(n+s-1)%t.length],ordinal:s,label:o?r:`${r} ${s}`,size:1,tag:s>1?String(s):""}}function D1(i,t){let[e]=i.map(Re),s=({schedule:h,treatment:l})=>h===e.schedule&&l===e.treatment;if(i.length<2||i.some(h=>h.length>1||!s(Re(h))))return[];let o=i.map(h=>[...Object.values(Re(h).values),...Object.values(Re(h).schedule_values)]),n=o[0].flatMap((h,l)=>new Set(o.map(c=>c[l])).size>1?l:[]);if(n.length!==1||t[n[0]]?.scale==="switch")return[];let r=o.map(h=>h[n[0]]),a=[...r].sort((h,l)=>h-l);return new Set(r).size===r.length?r.map(h=>a.indexOf(h)):[]}function F1({looks:i,dashes:t,ramp:e},s,o,n){let r=u=>Math.floor((2*o*(u-1)+n-1)/(2*(n-1))),{outline:a,shades:h}=i[s],[l,c]=h[r(h.length)],d=e.larger[r(e.larger.length)];return{light:l,dark:c,size:d,dash:t[e.fuller[r(e.fuller.length)]],outline:a.map(([u,f])=>[u*d,f*d])}}function B1(i,{segments:t,contrast:e},s,o){let{optimizer:n,values:r}=Re(t),{switch:a="",forms:h=["",""]}=e??{},l=h[r[a]>.5?1:0],{dashes:c,looks:d}=i;return{...bf(i,n,1,!0),dash:c[(c.indexOf(s.dash)+1+o)%c.length],ordinal:0,label:a?`${s.label}, ${l}`:`${d[n].label} for ${s.label}`,tag:`${s.tag}${"abcdefgh"[o-1]}`}}function wf(i,t,e){let s=e.map(()=>[]);if(new Set(e.map(h=>Re(h).optimizer)).size!==1)return s;let o=e.map(h=>q1(i,t,h)),r=[...new Set(o.flatMap(h=>[...h.keys()]))].filter(h=>{let l=o.flatMap(c=>c.has(h)?[JSON.stringify(c.get(h))]:[]);return h==="branch_step"||new Set(l).size>1}),a=o.map(h=>r.map(l=>h.get(l)).filter(l=>l!==void 0));return new Set(a.map(h=>JSON.stringify(h))).size===e.length?a:s}function q1(i,t,e){let{optimizer:s,values:o,schedule:n,schedule_values:r,branch_step:a,treatment:h}=Re(e),{label:l,parameters:c}=i.link.schedules[n],d=(f,p,m)=>[f,p?m>.5?"on":"off":m],u=new Map;for(let{name:f,sign:p,scale:m}of t.methods[s].parameters)u.set(f,d(p,m==="switch",o[f]));return u.set("schedule",["",l.toLowerCase()]),c.forEach(({name:f,switch:p},m)=>u.set(`schedule ${f}`,d(i.schedule_signs[n][m],p,r[f]))),u.set("treatment",["",t.treatments[h]]),e.length>1&&u.set("branch_step",["from step",String(a)]),u}var Re=i=>i[i.length-1];var W1={kind:"",variety:"",label:"",sentence:"",criterion:"",step:0};function xf(i,t,e,s,o){let{take_home:n,simulator:r}=i,a=Le(n,t.runs),h=a.map(({segments:p})=>p),l=wf(n,r,h),c=gf(n,a,r.methods),d=t.seed===r.seed?/^(normal_|rows)/:/^rows/,u=ff(a),f=u.map((p,m)=>{let{looks:v,contrasts:g}=n,{optimizer:b}=Y(p),w=a[m],x=H1(p,u);if(!w)return{...x,...U1(v[b].label)};let{of:y,contrast:k}=w;return{...x,...c[m],name:pn(w,e),of:y,distinguishing:l[m],detail:nr(p,r),contrasts:k?[]:g[b].map(({name:S,label:A,teaches:O,sources:T})=>({name:S,label:A,teaches:O,sources:T,on:t.runs[y].partners.includes(S)})),teaches:k?.teaches??""}});return{...i,start:t.start,steps:t.steps,noise:t.noise,view:s,playback:null,method:l.some(({length:p})=>p)?n.looks[Y(h[0]).optimizer].label:null,arrays:Object.fromEntries(Object.entries(i.arrays).filter(([p])=>d.test(p))),surface:o,runs:f,simulator:{...r,paths:u,fairness:t.fairness.rule,seed:t.seed,stream:{...r.stream,...t.stream},contrasts:u.map((p,m)=>a[m]?.contrast?.switch??null)}}}function H1(i,t){let e=i.slice(0,-1);return{records:0,outcome:W1,rate:0,first:0,rule:0,values:{},method_start:0,branch_step:Y(i).branch_step,origin:e.length?t.findIndex(s=>sa(s,e)):null}}var U1=i=>({offstage:!0,label:i,contrasts:[],teaches:""});function yf({head:i,array:t}){let e=Ss({head:i,array:t}),s=e.laboratory,o=s.conditions({}),n=s.firstDrawn(i.simulator.paths);return e.allRuns.forEach((r,a)=>{let h=e.simulated[a];!h||r.offstage||Object.assign(r,G1(s,o,h),{first:n[a]})}),e}var G1=(i,t,e)=>({rate:i.settings(e).values.learning_rate,outcome:Ne(gs(t),t.steps,e)});var vn=class{constructor(t){let{head:e}=t;this.taken=t,this.page=e.take_home,this.sharing=new ms({...this.unpacked(e),simulator:e.simulator}),this.codec=new fn(this.page.link),this.choice=this.page.choice,this.ids=this.firstIds,this.view=e.view,this.notices=[],this.made=void 0}get firstIds(){return this.page.choice.runs.map((t,e)=>e)}get isAsTaken(){return this.choice===this.page.choice}scene(){let{made:t,taken:e}=this;if(this.made=void 0,t)return t;if(!this.isAsTaken)return this.simulate(this.choice,this.ids);let s=e.head.runs.map(o=>({...o}));return Ss({...e,head:{...e.head,runs:s,view:this.view}})}get query(){let{codec:t,choice:e,view:s,taken:o}=this,n=t.table.view.settings.every(({name:r})=>s[r]===o.head.view[r]);return t.spell(e,n&&s.stage===o.head.view.stage?void 0:V1(s))}open(t,e=this.ids){let{codec:s,page:o}=this;if(!t)return this.replace({choice:o.choice},[]);let{choice:n,notices:r}=s.read(t),{view:a,notices:h}=s.readView(t),l=[...r,...h];if(!n)return void Object.assign(this,{notices:l,view:this.imposed(a)});let c=this.recognized(this.carried(n,l)),d=c.runs.length===e.length?e:c.runs.map((u,f)=>ia(this.ids)+f);try{this.replace({choice:c,ids:d,view:a},l)}catch(u){this.refuse(u,l)}}get numbers(){let{choice:t,sharing:e}=this,{steps:s,noise:o,stream:n}=t,r={...kf(t),...e.numbers({steps:s,level:o,chosen:n})};return this.page.numbers.map(a=>{let{parameter:h}=a,{covered:l}=e,c=h.name==="steps"&&o>0&&!n.tail_index,d=h.name==="noise"?this.lacking({...t,noise:1}):void 0,u=c?Math.min(h.high,Math.max(h.low,l)):h.high,f=c?`${this.coverage} Without noise there can be more.`:void 0,p=[a.help,f??d].filter(Boolean).join(" "),m={parameter:{...h,high:u,because:f},fixed:!!d,value:r[h.name]};return{...a,...m,help:p}})}get coverage(){return`This page carries noise for ${this.sharing.covered} steps.`}get onlySeed(){return`This page carries the noise of seed ${this.page.choice.seed} alone.`}lacking({noise:t,seed:e,steps:s,stream:{tail_index:o}}){if(!(!t||o))return e!==this.page.choice.seed?this.onlySeed:this.sharing.missing({steps:s,noise:t,tail_index:o})?this.coverage:void 0}answer(t,e){if(t==="view"){let{serial:o,...n}=e;return this.view={...n,stamp:[this.view.stamp[0],o]},!1}let s=vf[t];if(!s)return!1;try{let{byHand:o,...n}=s(this,e),r=[],a=this.lacking(n.choice);if(a)throw new Xt(a);let h=this.recognized(this.fair(n.choice,n.ids??this.ids,o,r));this.replace({...n,choice:h},r)}catch(o){this.refuse(o,[])}return!0}refuse(t,e){if(!(t instanceof Xt||t instanceof z))throw t;this.notices=[...e,t.message]}replace({choice:t,ids:e=this.ids,view:s},o){let{runs:n,members:r}=this.page.link.limits,a=t===this.page.choice?this.firstIds:e,h=Le(this.page,t.runs).length;if(t.runs.length>n)throw new Xt(`At most ${n} runs fit one picture.`);if(h>r)throw new Xt(`At most ${r} runs and partners fit one picture, got ${h}.`);let l=this.imposed(s),c=t===this.page.choice?void 0:this.simulate(t,a,l);if(c?.simulated.some(d=>!d))throw new Xt("No run can begin there: f or its gradient is not finite.");Object.assign(this,{choice:t,ids:a,view:l,made:c,notices:o})}simulate(t,e,s){return yf({...this.taken,head:this.head(t,e,s)})}head(t,e,s=this.view){return xf(this.taken.head,t,e,s,this.sharing.surface(kf(t),[]))}unpacked(t){return Lo({...this.taken,head:{...t,runs:t.runs.map(e=>({...e}))}})}recognized(t){let{codec:e,page:s}=this;return e.spell(t)===e.spell(s.choice)?s.choice:t}carried(t,e){let{seed:s,penalty:o}=this.page.choice,{kinds:n}=this.page.link.penalty,r=this.sharing.covered,a=t.penalty.kind!==o.kind,h=a?{...t,penalty:o}:t;return a&&e.push(`This page carries the penalty ${n[o.kind].label} alone.`),!h.noise||h.stream.tail_index?h:(h.seed!==s&&e.push(this.onlySeed),h.steps>r&&e.push(this.coverage),{...h,seed:s,steps:Math.min(h.steps,r)})}fair(t,e,s,o){let{rule:n}=t.fairness,r={...t,fairness:this.page.link.fairness.default};if(n==="own"||!t.runs.length)return t;if(n==="tuned")return s===void 0&&o.push("This page does not tune: each run keeps its own learning rate."),r;let a=this.head(t,e),h=new vs({...this.unpacked(a),simulator:a.simulator}),l=Le(this.page,t.runs),c=l.findIndex(({of:f,contrast:p})=>f===s&&!p),d=h.fairPaths(a.simulator.paths,h.conditions({}),c<0?void 0:c);if(!d)return o.push("The learning rates cannot be kept equal or matched. Each run keeps its own learning rate."),r;let u=l.flatMap(({contrast:f},p)=>f?[]:[d[p]]);return{...t,runs:t.runs.map(({partners:f},p)=>({partners:f,segments:u[p]}))}}imposed(t){let[e,s]=this.view.stamp;return t?{...this.view,...t,stamp:[e+1,s]}:this.view}},V1=i=>i,kf=({coefficients:i,penalty:t})=>({...i,...t.values});function Mf(i,t,e){let{runs:s,start:o,steps:n,seed:r}=t,a=Y1(i,t),h=e.runs.length-s.length,l=new Set(s.map(({segments:d})=>X1(Y(d)))),c=K1(i,t,e);return[`${na(s.length,"run")}${h?` and ${na(h,"partner")}`:""}`,` from ${Ks(...o)}, ${na(n,"step")}${c&&`, ${c}`}`,l.size>1?", each on its own schedule":"",a?`, ${a} (seed ${r}, the same for all)`:"","."].join("")}function Y1({link:i},{noise:t,stream:e}){let{batch_size:s,sampling:o,keep_prob:n,input_noise:r,tail_index:a}=e,{samplings:h,default:l}=i.stream,c=o===l.sampling?"":` (${h[o].toLowerCase()})`,d=a?`, tail index ${M(a)}`:"";return[s?`batch size ${s}${c}`:"",n<1?`dropout keeps ${M(n)} of the inputs`:"",r?`noise in the inputs σ = ${M(r)}`:"",t?`noise σ = ${M(t)}${d}`:""].filter(Boolean).join(", ")}function K1({metrics:i},{runs:t,fairness:{rule:e,metric:s,low:o,high:n,count:r}},{laboratory:a}){let h=t.map(({segments:l})=>Y(l).values.learning_rate);if(!t.length||!a)return"";if(e==="same")return`one learning rate for all, α = ${M(h[0])}`;if(e==="matched")return`first steps of equal length, ‖Δx‖ = ${M(J1(a))}`;if(e==="tuned"){let l=`${M(o)} to ${M(n)}`;return`each tuned: best of ${r} learning rates from ${l} by ${i[s].toLowerCase()}`}return t.length<2?"":new Set(h).size===1?"one learning rate":"each at its own learning rate"}var J1=i=>i.firstStep(i.given.paths[0],i.conditions({})),X1=({schedule:i,schedule_values:t})=>JSON.stringify([i,...Object.values(t)]),na=(i,t)=>`${i} ${t}${i===1?"":"s"}`;function Sf({tolerance:i},{runs:t,surface:e,simulated:s}){return t.map(({label:o,outcome:n},r)=>{let a=Z1(s[r],e,i);return[o,n.label,...a,n.sentence]})}function Z1({records:i,x:t,y:e,loss:s},{points:o,floor:n},r){let a=s.subarray(0,i),h=i-1,l=o.filter(({kind:m})=>m==="global minimum"),c=l.map(m=>Math.hypot(t[h]-m.x,e[h]-m.y)),d=n??0,u=a.findIndex(m=>m-d<=r*(a[0]-d)),f=l.length?"":"no minimum",p=0;for(let m=1;m<i;m++)p+=Math.hypot(t[m]-t[m-1],e[m]-e[m-1]);return[M(a[h]),M(a.reduce((m,v)=>Math.min(m,v))),f||M(Math.min(...c)),f||(u<0?"not reached":String(u)),M(p)]}var aa=class{constructor(t,e){let s=n=>document.getElementById(n),{buffer:o}=Uint8Array.from(atob(s("arrays").textContent.trim()),n=>n.charCodeAt(0));Object.assign(this,{host:t,mountPlayer:e}),this.session=new vn(Rn(JSON.parse(s("scene").textContent),o,0)),this.notices=s("notices"),this.places=[...s("numbers").children],this.wayBack=s("way-back"),[this.app,this.takenQuery]=(this.wayBack.href??this.wayBack.textContent).split(/\?(.*)/s),this.address=new hn(()=>this.open()),this.address.query?this.open():this.show(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.show())}open(){let{query:t,note:e}=this.address;this.session.open(t,e?.ids),this.show()}show(){let{session:t,host:e}=this;e.scene=t.scene(),this.describe(e.scene),this.mountPlayer({data:e.scene,parentElement:e,setTriggerValue:(s,o)=>this.hear(s,o)}),t.numbers.forEach((s,o)=>Hu({data:new TextEncoder().encode(JSON.stringify(s)),parentElement:this.places[o],setTriggerValue:(n,{value:r})=>this.hear("dial",{owner:s.turns.owner,parameter:s.parameter.name,value:r})}))}describe(t){let{session:e,notices:s,wayBack:o,app:n}=this,r=`: ${Mf(e.page,e.choice,t)}`,a=e.isAsTaken?this.takenQuery:e.query;s.replaceChildren(...e.notices.map(h=>ra("p",h))),document.title=t.surface.label+r,document.querySelector("h1").lastChild.data=r,document.querySelector("tbody").replaceChildren(...Sf(e.page,t).map(h=>{let l=ra("tr");return l.append(...h.map(c=>ra("td",c))),l})),o.href?o.href=`${n}?${a}`:o.textContent=`?${a}`}hear(t,e){setTimeout(()=>{let{session:s,address:o}=this,{choice:n}=s,r=s.answer(t,e),a=s.choice===n?void 0:[t,e.name,e.parameter].join(" ");(a||t==="view")&&o.write(s.query,{ids:s.ids},a),r&&this.show()})}},ra=(i,t="")=>Object.assign(document.createElement(i),{textContent:t}),$f=(i,t)=>new aa(i,t);var Tf=i=>Nu({...i,inspector:ur}),jS=Ra(Jc,Dr,za(Tf)),Af=document.getElementById("replay");Af&&(Ps(Dr+_u),$f(Af,Tf));export{jS as default};
