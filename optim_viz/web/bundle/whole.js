// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Yv="[data-testid=stApp]",Xv='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var Jv="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",Zv="The server is back, and so is your scene, from the address.",Jr=Symbol("renew"),Xr=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(i=>!dl(i,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!dl(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(Jv)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(Zv,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[Jr]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(Xv)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},dl=(n,t)=>n.name===t.name&&["owner","name","parameter"].every(e=>n.event?.[e]===t.event?.[e]),ul;function fl(n){return ul??=new Xr(document.querySelector(Yv)),ul.patient(n)}var pl=`.ov-notice {
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
`;function qs(n,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:n}),i=Object.assign(document.createElement("button"),{type:"button",textContent:t});return i.addEventListener("click",e),s.append(o,i),s}var ml="optim-viz-reloaded-for";function vl(n,t,e){let s=!1;return({data:o,parentElement:i,setTriggerValue:r,...a})=>{s||Ao(t),s=!0;let h=new TextDecoder().decode(o.subarray(0,8));if(h!=="2426cc10")return tg(h,i);let l=i.querySelector(".ov-place");l&&(l.outerHTML=n);let c=fl(r);return e({...a,parentElement:i,setTriggerValue:c,data:o.subarray(8)})}}function Ao(n){document.body.append(Object.assign(document.createElement("style"),{textContent:pl+n}))}function tg(n,t){if(!eg(n)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(qs("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function eg(n){try{return sessionStorage.getItem(ml)===n?!0:(sessionStorage.setItem(ml,n),!1)}catch{return!0}}var gl=1e3,sg=512*1024;function og(n){let t=n.split("#")[0].split("?").slice(1).join("?");return t.length>sg?"is far too long":t.split("&").length>gl?`has more than ${gl.toLocaleString("en")} parts`:""}var wl=!1;function bl(n){return t=>(wl||ng(t.parentElement),wl=!0,n(t))}function ng(n){let t=og(performance.getEntriesByType("navigation")[0]?.name??"");if(!t)return;let e=`The link that you followed ${t}, and nothing of it was read. This is the first scene instead.`,s=qs(e,"Dismiss",()=>s.remove());n.prepend(s)}var yl=new WeakMap;function j(n,t){let e=n.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue!==t&&(e.nodeValue=t):n.textContent!==t&&(n.textContent=t)}function tt(n,t){let e=yl.get(n),s=e&&e.first===n.firstChild?e:void 0;if(s?.html===t)return;let o=t.split(/(<[^>]*>)/),i=o.filter((l,c)=>c%2===0&&l),r=o.map((l,c)=>c%2||!l?l:"…").join(""),a=s?.tags===r?i.flatMap((l,c)=>l===s.texts[c]?[]:[c]):void 0;if(s&&a?.every(l=>s.nodes[l]&&!i[l].includes("&"))){for(let l of a)s.nodes[l].nodeValue=i[l];Object.assign(s,{html:t,texts:i});return}n.innerHTML=t;let h=ig(n);yl.set(n,{html:t,tags:r,texts:i,first:n.firstChild,nodes:h.length===i.length?h:[]})}function ig(n){let t=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);return e}var rg={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function I(n){return n.replace(/[&<>"]/g,t=>rg[t])}var xl=n=>I(n).replace(/σ_([a-z])/g,"σ<sub>$1</sub>");function Mt(n,t,e){let s=(t-n)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),i=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(n/i-1e-9);a*i<=t+i*1e-9&&r.length<99;a++)r.push(a*i);return{values:r,step:i}}function vn(n,t,e){let s=[1,2,3,5,10,20,50,100].find(i=>(t-n)/i<=e)??100,o=[];for(let i=Math.ceil(n/s)*s;i<=t;i+=s)o.push(i);return o}var ag={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function ne(n){return n===0?"1":n===1?"10":"10"+String(n).split("").map(t=>ag[t]).join("")}function be(n,t){if(Math.abs(n)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(n)>=1e6){let i=Math.floor(Math.log10(Math.abs(n))+1e-9),r=Math.max(0,Math.min(15,i-e+s));return Qr(...Zr(n.toExponential(r)))}return n.toFixed(o).replace("-","−")}var hg=7;function Hs(n,t){let e=n.map(h=>be(h,t));if(e.every(h=>h.length<=hg&&!h.includes("·"))&&new Set(e).size===e.length)return{texts:e,counted:""};let s=Math.floor(Math.log10(t)+1e-9),o=Math.floor(n[0]/10**(s+2)+1e-9),i=s+2<0?o/10**-(s+2):o*10**(s+2),r=i===0?"":`${dt(i)} + `;return{texts:n.map(h=>be(h/10**s-o*100,t/10**s)),counted:` = ${r}… · ${ne(s)}`}}function S(n,t=4){if(!Number.isFinite(n))return n>0?"∞":n<0?"−∞":"–";if(kl(n))return String(Number(n.toPrecision(t))).replace("-","−");let[e,s]=Zr(n.toExponential(t-2));return Qr(String(Number(e)),s)}function dt(n){return Number.isFinite(n)?kl(n)?String(n).replace("-","−"):Qr(...Zr(n.toExponential())):S(n)}var kl=n=>!n||Math.abs(n)>=.001&&Math.abs(n)<1e5;function Zr(n){let[t,e]=n.split("e");return[t,Number(e)]}function Qr(n,t){let e=ne(t),s=n.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}function Ml(n,t,e){if(t-n>=2)return vn(n,t,e).map(i=>[i,ne(i)]);let s=[];for(let i=Math.floor(n);i<=t;i++)for(let r of[1,2,5])i+Math.log10(r)>=n&&i+Math.log10(r)<=t&&s.push([i+Math.log10(r),S(r*10**i)]);if(s.length>1)return s;let{values:o}=Mt(10**n,10**t,Math.max(2,e/2));return o.map(i=>[Math.log10(i),S(i,6)])}var lg=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,cg=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,dg="⁰¹²³⁴⁵⁶⁷⁸⁹";function Sl(n){let t=n.trim().replace(/[−–]/g,"-").replace(",",".").replace(cg,(e,s="1",o)=>`${s}e${[...o].map(ug).join("")}`);return lg.test(t)?Number(t):NaN}var ug=n=>n==="⁻"?"-":dg.indexOf(n);function $l(n,{low:t,high:e,whole:s,scale:o,because:i}){return Number.isNaN(n)?"That is no number: 0.05 and 0,05 are.":n<t||n>e?[`From ${S(t)} to ${S(e)} only.`,i].filter(Boolean).join(" "):(s||o==="switch")&&!Number.isInteger(n)?"Whole numbers only.":""}var Al=0,gn=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",Al+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${Al}`,this.refusal.hidden=!0;for(let[s,o]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(s,o);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:s})=>s==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,s){let o=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",o),this.root.setAttribute("aria-label",e),this.root.disabled=s}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=Sl(this.root.value),e=$l(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=dt(this.taker.value),this.root.value=this.written,this.say("")}};var wn=class{constructor(t,e,s){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[o,i]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(o,i);this.root.style.setProperty("--ov-room",`${e}px`);for(let o of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${o}`}));this.pressed=!1,this.settle=0,this.listen(s)}listen(t){let{root:e,holder:s}=this,o=(i,r)=>e.addEventListener(i,r,{signal:t});o("pointerdown",i=>this.press(i)),o("pointermove",i=>this.pressed&&this.point(i)),o("pointerup",i=>{this.pressed&&(this.point(i),s.release())}),o("pointercancel",()=>{this.pressed=!1,s.back()}),o("keydown",i=>this.key(i)),o("keyup",()=>{!s.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>s.release(),400))}),o("blur",()=>this.pressed||s.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:s}=this.holder,{left:o,width:i}=this.root.getBoundingClientRect(),r=i-2*this.sideRoom,a=(t.clientX-o-this.sideRoom)/r;return!e||Math.abs(e.share(s)-a)*r<3?s:e.value(a,r)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let s=fg(e.lattice,e.value,t.key);s!==void 0&&(t.preventDefault(),e.grasp(),e.turn(s))}rest(){clearTimeout(this.settle)}name(t){for(let[e,s]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(s)&&this.root.setAttribute(`aria-${e}`,String(s))}write(){let{scale:t,value:e,inForce:s}=this.holder,o=i=>String(Math.min(1,Math.max(0,t?.share(i)??0)));this.root.style.setProperty("--ov-share",o(e)),this.root.style.setProperty("--ov-home",o(s)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==s})}};function fg({values:n,stride:t},e,s){let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[s];if(!o)return;let i=n.findIndex(l=>l>e),r=i<0?n.length:i,a=r-(n[r-1]===e?2:1),h=o>0?r+o-1:a+o+1;return n[Math.max(0,Math.min(n.length-1,h))]}var pg=8,cs=class{constructor(t,e,{signal:s,sideRoom:o=pg,pressable:i=!0,spoken:r=String}){this.root=t,this.told=e,this.pressable=i,this.spoken=r,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new wn(this,o,s),this.field=new gn(this,s),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:s}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:s}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:s,value:o=s,label:i,fixed:r}){Object.assign(this,{scale:t,lattice:e,inForce:s,fixed:r,value:this.held?this.value:o});let{parameter:a,ends:h}=t,l=[i,a.name,h,r].join();l!==this.named&&this.arrange(a,h,i),this.named=l,this.write()}arrange(t,[e,s],o){let{track:i,toggle:r,field:a,fixed:h}=this,l=t.scale==="switch"&&this.pressable;i.root.hidden=a.root.hidden=l,r.hidden=!l,i.name({label:o,disabled:h,valuemin:e,valuemax:s}),r.setAttribute("aria-label",o),r.disabled=h,a.load(t,o,h)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:s}=this,o=t.target===s.root&&s.edited;!o&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),o?s.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:s}=this,o=[t,e,s?.ends].join();this.track.name({valuetext:this.spoken(t)}),o!==this.written&&(this.written=o,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var mg=[1,1.25,1.6,2,2.5,3,4,5,6,8],Ol={linear:[n=>n,n=>n],switch:[n=>n,n=>Math.round(n)],log:[Math.log10,n=>10**n],complement:[n=>-Math.log10(1-n),n=>1-10**-n]},ds=class{constructor(t,e,s,o){if(this.parameter=t,this.ends=[t.low,t.high],t.reach_low){let i=t.name==="learning_rate"?Math.min(e,s):e;this.ends[0]=wg(t.reach_low,i,t.low)}t.name==="learning_rate"&&t.scale==="log"&&(this.ends=yg(this.ends,e,s)),o&&(this.ends=[Math.min(o[0],e),Math.max(o[1],e)]),t.reach&&(this.ends[1]=gg(t.reach,e,t.high))}share(t){let[e]=Ol[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s,whole:o}=this.parameter,[i,r]=Ol[s],[a,h]=this.ends.map(i),l=a+Math.min(1,Math.max(0,t))*(h-a),c=r(l);if(s==="switch")return c;let[d,u]=this.ends;if(s==="linear")return Oo(bg(c,o?1:(h-a)/e),d,u);let f=Math.max(2,Math.ceil(-Math.log10(10**((h-a)/e)-1))+1);if(o)return Oo(Math.round(Ss(c,2)),d,u);let p=s==="log"?Ss(c,f):Ss(1-Ss(1-c,f),12);return Oo(p,d,u)}lattice(t){let{parameter:e}=this,{scale:s,whole:o}=e,[i,r]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(o&&s==="log"){let m=vg(i,r).flatMap(v=>mg.map(g=>Math.floor(g*v)));return{values:ta([i,...m.filter(v=>i<v&&v<r),r]),stride:10}}if(s==="linear"){let m=Math.min(t-1,100),v=Array.from({length:m+1},(g,w)=>Ss(i+(r-i)*w/m,6));return{values:ta(v),stride:10}}let[a,h]=s==="log"?[i,r]:[1-r,1-i],l=Math.max(1,Math.floor((t-1)/Math.log10(h/a)+1e-9)),c=Math.ceil(Math.log10(a)*l-1e-9),d=Math.floor(Math.log10(h)*l+1e-9),u=Array.from({length:d-c+1},(m,v)=>Ss(10**((c+v)/l),3)),f=s==="log"?u:u.map(m=>Ss(1-m,12)),p=[e.low,e.high].filter(m=>i<=m&&m<=r);return{values:ta([...f,...p]),stride:l}}},Ss=(n,t)=>Number(n.toPrecision(t)),Oo=(n,t,e)=>Math.min(e,Math.max(t,n)),ta=n=>[...new Set(n)].sort((t,e)=>t-e),vg=(n,t)=>{let e=Math.floor(Math.log10(n)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(s,o)=>10**(e+o))},gg=(n,t,e)=>Math.min(e,n*10**Math.max(0,Math.ceil(Math.log10(t/n)-1e-9))),wg=(n,t,e)=>t>0?Math.max(e,n*10**Math.min(0,Math.floor(Math.log10(t/n)+1e-9))):n,bg=(n,t)=>Number(n.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function yg([n,t],e,s){let o=Oo(s,n,t),i=5/2,r=e>0?Math.log10(e/o):0,a=Math.sign(r)*Math.ceil(Math.max(0,Math.abs(r)-i-.01)),h=l=>Oo(o*10**l,n,t);return[h(a-i),h(a+i)]}function Y(n,t){let e=n.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function rt(){return document.createElement("canvas")}var ea={every:26,length:6,width:1.4},xg=4,Tl=[0,-1];function ie(n,t,e,s,o){n.beginPath(),n.moveTo(t,e),n.lineTo(s,o),n.stroke()}function El(n,t,e,s,o){if(s===1)return To(n,t,e,1.35*3*o,Tl);if(s===2)return _l(n,t,e,.89*3*o);Xe(n,t,e,o)}var Nl=(n,t,e,s)=>_l(n,t,e,3*s);function Xe(n,t,e,s){n.beginPath(),n.arc(t,e,3*s,0,2*Math.PI)}function Il(n,[t,e,s,o],[i,r],a){let h=Math.hypot(s-t,o-e),l=ea.every*a/(h||1),c=ea.length*a/(Math.hypot(i,r)||1),d=Math.floor(.5/l);n.lineWidth=ea.width*a,n.setLineDash([]);for(let u=-d;u<=d;u++){let[f,p]=[t+(.5+u*l)*(s-t),e+(.5+u*l)*(o-e)];ie(n,f,p,f+c*i,p+c*r)}}function $s(n,{left:t,top:e,width:s,height:o},i,r,a){let h=xg*a,[l,c]=[t+s,e+o];if(r<e)To(n,i,e+h,h,Tl);else if(r>c)To(n,i,c-h,h,[0,1]);else if(i<t)To(n,t+h,r,h,[-1,0]);else if(i>l)To(n,l-h,r,h,[1,0]);else return;n.fill()}function _l(n,t,e,s){n.beginPath(),n.rect(t-s,e-s,2*s,2*s)}function To(n,t,e,s,[o,i]){let[r,a]=[.5*s,.87*s];n.beginPath(),n.moveTo(t+o*s,e+i*s),n.lineTo(t-o*r-i*a,e-i*r+o*a),n.lineTo(t-o*r+i*a,e-i*r-o*a),n.closePath()}var Us={left:46,right:12,top:9,bottom:34},kg=[7,5],bn=5,Ll=10,yn=class{constructor(t){this.canvas=t,this.context=Y(t),this.ground=rt(),this.width=this.height=0,this.ratio=1,this.depth=50,this.asked=30,this.box={left:0,top:0,width:1,height:1},this.range=[-1,1],this.passed=void 0,this.others=[],this.colours=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({depth:t,asked:e},s,o=[]){Object.assign(this,{depth:t,asked:e,passed:s,others:o}),this.range=Mg([...s?[s]:[],...o]),this.colours&&this.prepare(this.colours)}prepare(t){let e=t.scale;this.colours=t,this.box={left:Us.left*e,top:Us.top*e,width:Math.max(20,this.width-Us.left*e-Us.right),height:Math.max(20,this.height-(Us.top+Us.bottom)*e)},this.drawGround(t)}x(t){return this.box.left+t/this.depth*this.box.width}y(t){return this.at(Math.log10(t))}at(t){let[e,s]=this.range;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=Y(this.ground),{passed:s,asked:o}=this;if(e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=`${11*t.scale}px ${t.font}`,this.drawAxes(e,t),!s)return;e.lineJoin="round",e.strokeStyle=t.muted,e.globalAlpha=.3;for(let r of this.others)for(let a of sa(r))this.drawCurve(e,a,t,.5);e.globalAlpha=1,e.strokeStyle=t.text;for(let r of sa(s))this.drawCurve(e,r,t,1);e.setLineDash([]);let i=s.norms[o];i>0&&i<1/0&&(e.fillStyle=t.text,e.beginPath(),e.arc(this.x(o),this.y(i),4*t.scale,0,2*Math.PI),e.fill()),this.drawNames(e,s,t)}drawAxes(t,{grid:e,frame:s,muted:o,text:i,scale:r}){let{box:a,depth:h,asked:l}=this,c=a.top+a.height,[d,u]=this.range;t.lineWidth=1,t.setLineDash([]),t.fillStyle=o,t.textAlign="right",t.textBaseline="middle";for(let[f,p]of Ml(d,u,a.height/(26*r))){let m=Math.round(this.at(f))+.5;t.strokeStyle=f===0?s:e,ie(t,a.left,m,a.left+a.width,m),t.fillText(p,a.left-6,m)}t.textAlign="center",t.textBaseline="top";for(let f of Mt(0,h,5).values)t.fillStyle=f===l?i:o,t.fillText(String(f),this.x(f),c+4*r);t.fillStyle=o,t.fillText("layers passed",a.left+a.width/2,c+18*r),!(h<l)&&(t.strokeStyle=o,t.setLineDash([2*r,3*r]),ie(t,this.x(l),a.top,this.x(l),c),t.setLineDash([]))}drawCurve(t,[,e,s,o],{scale:i},r){t.setLineDash(s.map(a=>a*i)),t.lineWidth=o*r*i,t.beginPath();for(let a=0;a<e.length&&e[a]>0&&e[a]<1/0;a++)t[a?"lineTo":"moveTo"](this.x(a),this.y(e[a]));t.stroke()}drawNames(t,e,{text:s,halo:o,font:i,scale:r}){t.font=`600 ${12*r}px ${i}`,t.textAlign="right",t.textBaseline="middle",t.fillStyle=s,t.strokeStyle=o,t.lineWidth=4*r;let{box:a}=this,h=sa(e).map(([u,f])=>this.endOf(u,f,t.measureText(u).width)),[l,c]=h,d=l.top+l.bottom<=c.top+c.bottom?l:c;for(let u of h){let f=u===d?u.top-Ll*r:u.bottom+Ll*r,p=Math.max(a.top+7*r,Math.min(a.top+a.height-7*r,f));t.strokeText(u.name,u.right,p),t.fillText(u.name,u.right,p)}}endOf(t,e,s){let o=e.findIndex(h=>!(h>0&&h<1/0)),i=(o<0?e.length:o)-1,r=Math.max(this.x(i)-4,this.box.left+s+4),a=[...e.subarray(0,i+1)].flatMap((h,l)=>l===i||this.x(l)>=r-s?this.y(h):[]);return{name:t,right:r,top:Math.min(...a),bottom:Math.max(...a)}}draw(){let{context:t,colours:e,canvas:s}=this;e&&(t.setTransform(1,0,0,1,0,0),t.clearRect(0,0,s.width,s.height),t.drawImage(this.ground,0,0))}},sa=({norms:n,activations:t})=>[["gradient",n,[],2.4],["activations",t,kg,1.8]];function Mg(n){let t=0,e=0;for(let{norms:s,activations:o}of n)for(let i of[s,o])for(let r of i)r>0&&r<1/0&&(t=Math.min(t,Math.log10(r)),e=Math.max(e,Math.log10(r)));return[Math.floor((t+1)/bn)*bn-1,Math.ceil((e-1)/bn)*bn+1]}var Xt=22250738585072014e-324,xn=-1024,Rl=Float64Array.from({length:1025-xn},(n,t)=>2**(t+xn)),Pl=new Float64Array([1]),jl=new Uint32Array(Pl.buffer),Sg=+(jl[1]!==0),Je=n=>Rl[n-xn];function As(n){return Pl[0]=n,(jl[Sg]>>>20&2047)-1023}var Gs=n=>n*Rl[-As(n)-xn],L=n=>Math.abs(n)>=Xt?n:n*0;function C(n,t){let e=n*t;if(!(Math.abs(e)<=Xt)||n===0||t===0)return e;let s=Math.abs(n)<Math.abs(t)?n*Eo*t:n*(t*Eo);return Math.abs(s)<Xt*Eo?e*0:e}function re(n,t){let e=n/t;return Math.abs(e)<=Xt&&Math.abs(n*Eo/t)<Xt*Eo?e*0:e}var Eo=2**200;function kn(n,t){let e=n,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=C(s,e)),e=C(e,e);return s}var No=(n,t)=>n>=t||Number.isNaN(n)?n:t,Io=(n,t)=>n<=t||Number.isNaN(n)?n:t;function Os(n){let t=n>710,s=n<-709?-709:n,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,l=o-h,c=a*5497923018708371e-29,d=l-c,f=l-d-c,p=n<-708.3964185322641,m=1+d,g=1-m+d,w=d*d,U=(((((11470745597729725e-27*w+208767569878681e-23)*w+2755731922398589e-22)*w+248015873015873e-19)*w+.001388888888888889)*w+.041666666666666664)*w+.5,q=((((16059043836821613e-26*w+2505210838544172e-23)*w+27557319223985893e-22)*w+.0001984126984126984)*w+.008333333333333333)*w+.16666666666666666,F=d*q,D=U+F,R=w*D,J=f+R,lt=g+J,et=m+lt,G=a>0,st=et*(G?2:.5),nt=a-1,ot=a+1,Z=Je(G?nt:ot),ht=st*Z,X=L(ht);return p?0:X}function Fl(n,t,e){for(let s=0;s+1<n;s+=2){let o=e[s],i=e[s+1],r=o>710,a=i>710,h=o<-709,l=i<-709,c=h?-709:o,d=l?-709:i,u=r?710:c,f=a?710:d,p=u*1.4426950408889634,m=f*1.4426950408889634,v=p+.5,g=m+.5,w=Math.floor(v),b=Math.floor(g),y=w*.6931471805598903,x=b*.6931471805598903,k=u-y,M=f-x,$=w*5497923018708371e-29,E=b*5497923018708371e-29,O=k-$,N=M-E,A=k-O,_=M-N,U=A-$,V=_-E,T=o<-708.3964185322641,z=i<-708.3964185322641,W=1+O,K=1+N,it=1-W,P=1-K,pt=it+O,yt=P+N,q=O*O,F=N*N,D=11470745597729725e-27*q,R=11470745597729725e-27*F,J=D+208767569878681e-23,lt=R+208767569878681e-23,et=J*q,G=lt*F,at=et+2755731922398589e-22,st=G+2755731922398589e-22,nt=at*q,ot=st*F,ct=nt+248015873015873e-19,Z=ot+248015873015873e-19,ht=ct*q,X=Z*F,Tt=ht+.001388888888888889,St=X+.001388888888888889,$t=Tt*q,Q=St*F,xt=$t+.041666666666666664,Et=Q+.041666666666666664,Nt=xt*q,Jt=Et*F,qt=Nt+.5,pe=Jt+.5,It=16059043836821613e-26*q,At=16059043836821613e-26*F,mt=It+2505210838544172e-23,Ht=At+2505210838544172e-23,_t=mt*q,Lt=Ht*F,Rt=_t+27557319223985893e-22,vt=Lt+27557319223985893e-22,jt=Rt*q,kt=vt*F,Ft=jt+.0001984126984126984,Ct=kt+.0001984126984126984,gt=Ft*q,bt=Ct*F,zt=gt+.008333333333333333,Ut=bt+.008333333333333333,Zt=zt*q,Ot=Ut*F,me=Zt+.16666666666666666,he=Ot+.16666666666666666,Pt=O*me,Gt=N*he,Qt=qt+Pt,Vt=pe+Gt,ke=q*Qt,ve=F*Vt,Me=U+ke,te=V+ve,le=pt+Me,Kt=yt+te,ge=W+le,ee=K+Kt,Yt=w>0,Dt=b>0,_e=Yt?2:.5,Se=Dt?2:.5,$e=ge*_e,we=ee*Se,Le=w-1,Re=b-1,Ae=w+1,Ge=b+1,Ve=Yt?Le:Ae,Pe=Dt?Re:Ge,je=Je(Ve),Ke=Je(Pe),ks=$e*je,ns=we*Ke,ce=L(ks),se=L(ns),is=T?0:ce,Ye=z?0:se;t[s]=is,t[s+1]=Ye}n%2&&(t[n-1]=Os(e[n-1]))}function us(n){let t=As(n),e=Gs(n),s=e>1.4142135623730951,o=t+1,i=s?o:t,r=.5*e,h=(s?r:e)-1,l=2+h,c=h/l,d=c*c,f=.5*h*h,z=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,W=d*z,K=f+W,it=c*K,P=i*5497923018708371e-29,pt=it+P,yt=f-pt,q=i*.6931471805598903,F=yt-h,D=q-F,R=n<22250738585072014e-324,lt=n>-22250738585072014e-324?-1/0:NaN,et=R?lt:D;return n<=17976931348623157e292?et:n}function Mn(n){let t=Math.abs(n),e=t<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,w=f+g,y=a*35215598651832e-40-w,x=m-y,k=.25*a,$=4*Math.floor(k),E=a-$,N=m-x-y,A=x*x,D=((((((28114572543455206e-31*A+-7647163731819816e-28)*A+16059043836821613e-26)*A+-2505210838544172e-23)*A+27557319223985893e-22)*A+-.0001984126984126984)*A+.008333333333333333)*A+-.16666666666666666,R=A*D,J=x*R,et=1-.5*A,G=N*et,at=J+G,st=x+at,nt=-.5*A,ot=1+nt,Z=1-ot+nt,ht=A*A,It=(((((4779477332387385e-29*A+-11470745597729725e-27)*A+208767569878681e-23)*A+-2755731922398589e-22)*A+248015873015873e-19)*A+-.001388888888888889)*A+.041666666666666664,At=ht*It,mt=x*N,Ht=At-mt,_t=Z+Ht,Lt=ot+_t,Rt=E>=2,vt=.5*E,Ft=Math.floor(vt)!==vt?Lt:st,Ct=-Ft,gt=Rt?Ct:Ft;return t<3725290298461914e-24?n:gt}function fs(n){let e=Math.abs(n)<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,w=f+g,y=a*35215598651832e-40-w,x=m-y,k=.25*a,$=4*Math.floor(k),E=a-$,N=m-x-y,A=x*x,D=((((((28114572543455206e-31*A+-7647163731819816e-28)*A+16059043836821613e-26)*A+-2505210838544172e-23)*A+27557319223985893e-22)*A+-.0001984126984126984)*A+.008333333333333333)*A+-.16666666666666666,R=A*D,J=x*R,et=1-.5*A,G=N*et,at=J+G,st=x+at,nt=-.5*A,ot=1+nt,Z=1-ot+nt,ht=A*A,It=(((((4779477332387385e-29*A+-11470745597729725e-27)*A+208767569878681e-23)*A+-2755731922398589e-22)*A+248015873015873e-19)*A+-.001388888888888889)*A+.041666666666666664,At=ht*It,mt=x*N,Ht=At-mt,_t=Z+Ht,Lt=ot+_t,Rt=3-E,jt=E*Rt>1,kt=.5*E,gt=Math.floor(kt)!==kt?st:Lt,bt=-gt,zt=jt?bt:gt,Ut=0*n;return e?zt:Ut}function Sn(n){let t=Math.abs(n),e=t<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),h=a*1.570796325802803,l=o-h,c=a*9920935774287987e-25,d=l-c,f=l-d-c,p=a*22517417706346578e-34,m=d-p,g=d-m-p,w=f+g,y=a*35215598651832e-40-w,x=m-y,k=.25*a,$=4*Math.floor(k),E=a-$,N=m-x-y,A=x*x,D=((((((28114572543455206e-31*A+-7647163731819816e-28)*A+16059043836821613e-26)*A+-2505210838544172e-23)*A+27557319223985893e-22)*A+-.0001984126984126984)*A+.008333333333333333)*A+-.16666666666666666,R=A*D,J=x*R,et=1-.5*A,G=N*et,at=J+G,st=x+at,ot=x-st+at,ct=-.5*A,Z=1+ct,X=1-Z+ct,Tt=A*A,mt=(((((4779477332387385e-29*A+-11470745597729725e-27)*A+208767569878681e-23)*A+-2755731922398589e-22)*A+248015873015873e-19)*A+-.001388888888888889)*A+.041666666666666664,Ht=Tt*mt,_t=x*N,Lt=Ht-_t,Rt=X+Lt,vt=Z+Rt,kt=Z-vt+Rt,Ft=.5*E,gt=Math.floor(Ft)!==Ft,bt=-vt,zt=gt?bt:st,Ut=-kt,Zt=gt?Ut:ot,Ot=gt?st:vt,me=gt?ot:kt,he=t<3725290298461914e-24,Pt=zt/Ot,Gt=Pt*134217729,Qt=Gt-Pt,Vt=Gt-Qt,ke=Pt-Vt,ve=Ot*134217729,Me=ve-Ot,te=ve-Me,le=Ot-te,Kt=Pt*Ot,ee=Vt*te-Kt,Yt=Vt*le,Dt=ke*te,_e=Yt+Dt,Se=ee+_e,$e=ke*le,we=Se+$e,Re=zt-Kt-we,Ae=Pt*me,Ge=Zt-Ae,Pe=(Re+Ge)/Ot,je=Pt+Pe;return he?n:je}function Ts(n){let t=Math.abs(n),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),h=a*.6931471805598903,l=o-h,c=a*5497923018708371e-29,d=l-c,f=l-d-c,p=Je(a),m=d*d,N=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,P=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,pt=d*P,yt=N+pt,q=m*yt,F=f+q,D=d+F,J=d-D+F,lt=p-1,et=p*D,G=lt+et,st=lt-G+et,nt=p*J,ot=st+nt,ct=G>2,Z=ct?G:2,ht=ct?2:G,X=Z+ht,$t=Z-X+ht+ot,Q=G/X,xt=Q*134217729,Et=xt-Q,Nt=xt-Et,Jt=Q-Nt,qt=X*134217729,pe=qt-X,It=qt-pe,At=X-It,mt=Q*X,_t=Nt*It-mt,Lt=Nt*At,Rt=Jt*It,vt=Lt+Rt,jt=_t+vt,kt=Jt*At,Ft=jt+kt,gt=G-mt-Ft,bt=Q*$t,zt=ot-bt,Zt=(gt+zt)/X,Ot=Q+Zt,me=t<3725290298461914e-24,he=n<0,Pt=-Ot;return me?n:he?Pt:Ot}function zl(n,t,e){for(let s=0;s+1<n;s+=2){let o=e[s],i=e[s+1],r=Math.abs(o),a=Math.abs(i),h=r>20,l=a>20,c=h?20:r,d=l?20:a,u=2*c,f=2*d,p=u*1.4426950408889634,m=f*1.4426950408889634,v=p+.5,g=m+.5,w=Math.floor(v),b=Math.floor(g),y=w*.6931471805598903,x=b*.6931471805598903,k=u-y,M=f-x,$=w*5497923018708371e-29,E=b*5497923018708371e-29,O=k-$,N=M-E,A=k-O,_=M-N,U=A-$,V=_-E,T=Je(w),z=Je(b),W=O*O,K=N*N,it=11470745597729725e-27*W,P=11470745597729725e-27*K,pt=it+208767569878681e-23,yt=P+208767569878681e-23,q=pt*W,F=yt*K,D=q+2755731922398589e-22,R=F+2755731922398589e-22,J=D*W,lt=R*K,et=J+248015873015873e-19,G=lt+248015873015873e-19,at=et*W,st=G*K,nt=at+.001388888888888889,ot=st+.001388888888888889,ct=nt*W,Z=ot*K,ht=ct+.041666666666666664,X=Z+.041666666666666664,Tt=ht*W,St=X*K,$t=Tt+.5,Q=St+.5,xt=16059043836821613e-26*W,Et=16059043836821613e-26*K,Nt=xt+2505210838544172e-23,Jt=Et+2505210838544172e-23,qt=Nt*W,pe=Jt*K,It=qt+27557319223985893e-22,At=pe+27557319223985893e-22,mt=It*W,Ht=At*K,_t=mt+.0001984126984126984,Lt=Ht+.0001984126984126984,Rt=_t*W,vt=Lt*K,jt=Rt+.008333333333333333,kt=vt+.008333333333333333,Ft=jt*W,Ct=kt*K,gt=Ft+.16666666666666666,bt=Ct+.16666666666666666,zt=O*gt,Ut=N*bt,Zt=$t+zt,Ot=Q+Ut,me=W*Zt,he=K*Ot,Pt=U+me,Gt=V+he,Qt=O+Pt,Vt=N+Gt,ke=O-Qt,ve=N-Vt,Me=ke+Pt,te=ve+Gt,le=T-1,Kt=z-1,ge=T*Qt,ee=z*Vt,Yt=le+ge,Dt=Kt+ee,_e=le-Yt,Se=Kt-Dt,$e=_e+ge,we=Se+ee,Le=T*Me,Re=z*te,Ae=$e+Le,Ge=we+Re,Ve=Yt>2,Pe=Dt>2,je=Ve?Yt:2,Ke=Pe?Dt:2,ks=Ve?2:Yt,ns=Pe?2:Dt,ce=je+ks,se=Ke+ns,is=je-ce,Ye=Ke-se,rn=is+ks,mo=Ye+ns,vo=rn+Ae,go=mo+Ge,Fe=Yt/ce,Oe=Dt/se,ze=Fe*134217729,wo=Oe*134217729,Ir=ze-Fe,_r=wo-Oe,an=ze-Ir,bo=wo-_r,rs=Fe-an,yo=Oe-bo,hn=ce*134217729,Ws=se*134217729,ln=hn-ce,cn=Ws-se,xo=hn-ln,Ms=Ws-cn,ko=ce-xo,as=se-Ms,Lr=Fe*ce,dn=Oe*se,Rr=an*xo,Pr=bo*Ms,jr=Rr-Lr,Fr=Pr-dn,zr=an*ko,Dr=bo*as,Uh=rs*xo,Cr=yo*Ms,Br=zr+Uh,Wr=Dr+Cr,un=jr+Br,qr=Fr+Wr,Gh=rs*ko,Hr=yo*as,Mo=un+Gh,Vh=qr+Hr,Ur=Yt-Lr,hs=Dt-dn,Gr=Ur-Mo,fn=hs-Vh,pn=Fe*vo,So=Oe*go,Kh=Ae-pn,Yh=Ge-So,mn=Gr+Kh,ls=fn+Yh,Xh=mn/ce,Vr=ls/se,$o=Fe+Xh,Kr=Oe+Vr,Yr=r<3725290298461914e-24,oe=a<3725290298461914e-24,Jh=o<0,Zh=i<0,Qh=-$o,tl=-Kr,el=Jh?Qh:$o,sl=Zh?tl:Kr,ol=Yr?o:el,nl=oe?i:sl;t[s]=ol,t[s+1]=nl}n%2&&(t[n-1]=Ts(e[n-1]))}function Dl(n){let t=n>1025,e=n<-1022,o=t?1025:e?-1022:n,i=o+.5,r=Math.floor(i),a=o-r,h=a*134217729,l=h-a,c=h-l,d=a-c,u=a*.6931471805599453,p=c*.6931471824645996-u,m=c*-1904654323148236e-24,v=d*.6931471824645996,g=m+v,w=p+g,b=d*-1904654323148236e-24,y=w+b,x=a*23190468138462996e-33,k=y+x,M=1+u,E=1-M+u,O=u*u,pt=(((((11470745597729725e-27*O+208767569878681e-23)*O+2755731922398589e-22)*O+248015873015873e-19)*O+.001388888888888889)*O+.041666666666666664)*O+.5,at=((((16059043836821613e-26*O+2505210838544172e-23)*O+27557319223985893e-22)*O+.0001984126984126984)*O+.008333333333333333)*O+.16666666666666666,st=u*at,nt=pt+st,ot=O*nt,ct=k+ot,Z=E+ct,ht=M+Z,X=r>0,St=ht*(X?2:.5),$t=r-1,Q=r+1,Et=Je(X?$t:Q),Nt=St*Et;return e?0:Nt}function oa(n){let t=1+n,e=n>1,o=1-(t-n),i=t-1,r=n-i,h=(e?o:r)/t,l=As(t),c=Gs(t),d=c>1.4142135623730951,u=l+1,f=d?u:l,p=.5*c,v=(d?p:c)-1,g=2+v,w=v/g,b=w*w,x=.5*v*v,F=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,D=b*F,R=x+D,J=w*R,et=f*5497923018708371e-29+h,G=J+et,at=x-G,st=f*.6931471805598903,nt=at-v,ot=st-nt,Z=Math.abs(n)<5551115123125783e-32,ht=t<22250738585072014e-324,Tt=t>-22250738585072014e-324?-1/0:NaN,St=ht?Tt:ot,Q=t<=17976931348623157e292?St:t;return Z?n:Q}function Cl(n,t,e){for(let s=0;s+1<n;s+=2){let o=e[s],i=e[s+1],r=1+o,a=1+i,h=o>1,l=i>1,c=r-o,d=a-i,u=1-c,f=1-d,p=r-1,m=a-1,v=o-p,g=i-m,w=h?u:v,b=l?f:g,y=w/r,x=b/a,k=As(r),M=As(a),$=Gs(r),E=Gs(a),O=$>1.4142135623730951,N=E>1.4142135623730951,A=k+1,_=M+1,U=O?A:k,V=N?_:M,T=.5*$,z=.5*E,W=O?T:$,K=N?z:E,it=W-1,P=K-1,pt=2+it,yt=2+P,q=it/pt,F=P/yt,D=q*q,R=F*F,J=.5*it,lt=.5*P,et=J*it,G=lt*P,at=.08695652173913043*D,st=.08695652173913043*R,nt=at+.09523809523809523,ot=st+.09523809523809523,ct=nt*D,Z=ot*R,ht=ct+.10526315789473684,X=Z+.10526315789473684,Tt=ht*D,St=X*R,$t=Tt+.11764705882352941,Q=St+.11764705882352941,xt=$t*D,Et=Q*R,Nt=xt+.13333333333333333,Jt=Et+.13333333333333333,qt=Nt*D,pe=Jt*R,It=qt+.15384615384615385,At=pe+.15384615384615385,mt=It*D,Ht=At*R,_t=mt+.18181818181818182,Lt=Ht+.18181818181818182,Rt=_t*D,vt=Lt*R,jt=Rt+.2222222222222222,kt=vt+.2222222222222222,Ft=jt*D,Ct=kt*R,gt=Ft+.2857142857142857,bt=Ct+.2857142857142857,zt=gt*D,Ut=bt*R,Zt=zt+.4,Ot=Ut+.4,me=Zt*D,he=Ot*R,Pt=me+.6666666666666666,Gt=he+.6666666666666666,Qt=D*Pt,Vt=R*Gt,ke=et+Qt,ve=G+Vt,Me=q*ke,te=F*ve,le=U*5497923018708371e-29,Kt=V*5497923018708371e-29,ge=le+y,ee=Kt+x,Yt=Me+ge,Dt=te+ee,_e=et-Yt,Se=G-Dt,$e=U*.6931471805598903,we=V*.6931471805598903,Le=_e-it,Re=Se-P,Ae=$e-Le,Ge=we-Re,Ve=Math.abs(o),Pe=Math.abs(i),je=Ve<5551115123125783e-32,Ke=Pe<5551115123125783e-32,ks=r<22250738585072014e-324,ns=a<22250738585072014e-324,ce=r>-22250738585072014e-324,se=a>-22250738585072014e-324,is=ce?-1/0:NaN,Ye=se?-1/0:NaN,rn=ks?is:Ae,mo=ns?Ye:Ge,vo=r<=17976931348623157e292,go=a<=17976931348623157e292,Fe=vo?rn:r,Oe=go?mo:a,ze=je?o:Fe,wo=Ke?i:Oe;t[s]=ze,t[s+1]=wo}n%2&&(t[n-1]=oa(e[n-1]))}function $n(n,t){let e=Math.abs(n),s=As(e),o=Gs(e),i=o>1.4142135623730951,r=s+1,a=i?r:s,h=.5*o,c=(i?h:o)-1,d=2+c,f=2-d+c,p=c/d,m=p*134217729,v=m-p,g=m-v,w=p-g,b=d*134217729,y=b-d,x=b-y,k=d-x,M=p*d,E=g*x-M,O=g*k,N=w*x,A=O+N,_=E+A,U=w*k,V=_+U,z=c-M-V,W=p*f,it=(z-W)/d,P=p*p,yt=g*g-P,q=g*w,F=w*g,D=q+F,R=yt+D,J=w*w,lt=R+J,G=2*p*it,at=lt+G,It=((((((((.043478260869565216*P+.047619047619047616)*P+.05263157894736842)*P+.058823529411764705)*P+.06666666666666667)*P+.07692307692307693)*P+.09090909090909091)*P+.1111111111111111)*P+.14285714285714285)*P+.2,At=P*It,mt=.3333333333333333+At,_t=.3333333333333333-mt+At,Lt=P*134217729,Rt=Lt-P,vt=Lt-Rt,jt=P-vt,kt=mt*134217729,Ft=kt-mt,Ct=kt-Ft,gt=mt-Ct,bt=P*mt,Ut=vt*Ct-bt,Zt=vt*gt,Ot=jt*Ct,me=Zt+Ot,he=Ut+me,Pt=jt*gt,Gt=he+Pt,Qt=_t+1850371707708594e-32,Vt=P*Qt,ke=at*mt,ve=Vt+ke,Me=Gt+ve,te=bt*134217729,le=te-bt,Kt=te-le,ge=bt-Kt,ee=p*bt,Dt=g*Kt-ee,_e=g*ge,Se=w*Kt,$e=_e+Se,we=Dt+$e,Le=w*ge,Re=we+Le,Ae=p+ee,Ve=p-Ae+ee,Pe=p*Me,je=it*bt,Ke=Pe+je,ns=Re+Ke+it,ce=Ve+ns,se=a*.6931471805598903,is=2*Ae,Ye=se+is,mo=se-Ye+is,vo=2*ce,go=a*5497923018708371e-29,Fe=vo+go,Oe=mo+Fe,ze=Ye+Oe,Ir=Ye-ze+Oe,_r=t>11805916207174113e5,bo=t<-11805916207174113e5?-11805916207174113e5:t,rs=_r?11805916207174113e5:bo,yo=ze*134217729,hn=yo-ze,Ws=yo-hn,ln=ze-Ws,cn=rs*134217729,xo=cn-rs,Ms=cn-xo,ko=rs-Ms,as=ze*rs,dn=Ws*Ms-as,Rr=Ws*ko,Pr=ln*Ms,jr=Rr+Pr,Fr=dn+jr,zr=ln*ko,Dr=Fr+zr,Cr=Math.abs(as)<1e3,Br=Ir*rs,Wr=Dr+Br,un=Cr?Wr:0,qr=as>710,Hr=as<-709?-709:as,Mo=qr?710:Hr,Ur=Mo*1.4426950408889634+.5,hs=Math.floor(Ur),Gr=hs*.6931471805598903,fn=Mo-Gr,pn=hs*5497923018708371e-29,So=fn-pn,mn=fn-So-pn+un,ls=So+mn,Vr=So-ls+mn,$o=1+ls,Yr=1-$o+ls,oe=ls*ls,vv=(((((11470745597729725e-27*oe+208767569878681e-23)*oe+2755731922398589e-22)*oe+248015873015873e-19)*oe+.001388888888888889)*oe+.041666666666666664)*oe+.5,gv=((((16059043836821613e-26*oe+2505210838544172e-23)*oe+27557319223985893e-22)*oe+.0001984126984126984)*oe+.008333333333333333)*oe+.16666666666666666,wv=ls*gv,bv=vv+wv,yv=oe*bv,xv=Vr+yv,kv=Yr+xv,il=$o+kv,Mv=Mo+un<-708.3964185322641,Sv=hs<-1021.5,$v=il<1,Av=Mv||Sv&&$v,rl=hs>0,Ov=il*(rl?2:.5),Tv=hs-1,Ev=hs+1,Nv=Je(rl?Tv:Ev),Iv=Ov*Nv,_v=L(Iv),Lv=Av?0:_v,Rv=e<22250738585072014e-324,al=t>0,Pv=t<0?1/0:t,jv=Rv?al?0:Pv:Lv,hl=e>17976931348623157e292?al?1/0:0:jv,ll=Math.floor(t)===t,Fv=.5*t,zv=Math.floor(Fv)*2!==t,Dv=ll&&zv,cl=n<0,Cv=n>=-17976931348623157e292,Bv=cl&&Cv&&!ll,Wv=n===0,qv=1/n<0,Hv=(cl||Wv&&qv)&&Dv,Uv=-hl,Gv=Bv?NaN:Hv?Uv:hl,Vv=n!==n||t!==t,Kv=n+t;return t===0||n===1?1:Vv?Kv:Gv}function An(n,t){let e=Math.abs(n),s=Math.abs(t),o=e>s,i=o?s:e,r=o?e:s,a=r>17976931348623157e292,h=i>17976931348623157e292,l=0*i,d=a?h?1:l:i,p=a?1:r===0?1:r,m=p>8452712498170644e255,g=p<1499696813895631e-256?16069380442589903e44:1,w=m?7888609052210118e-46:g,b=d*w,y=p*w,x=.25*y,k=b<x,M=.75*y,E=b<M?.5:1,O=k?0:E,N=O*y,A=b-N,_=O*b,U=y+_,V=A/U,T=V*V,$t=((((((((((((.034482758620689655*T+-.037037037037037035)*T+.04)*T+-.043478260869565216)*T+.047619047619047616)*T+-.05263157894736842)*T+.058823529411764705)*T+-.06666666666666667)*T+.07692307692307693)*T+-.09090909090909091)*T+.1111111111111111)*T+-.14285714285714285)*T+.2)*T+-.3333333333333333,Q=T*$t,xt=V*Q,Et=O===0,Nt=O===.5,qt=Et?0:Nt?.4636476090008061:.7853981633974483,It=Et?0:Nt?22698777452961687e-33:3061616997868383e-32,At=qt+V,Ht=qt-At+V,_t=Et?V:At,Lt=Et?0:Ht,Rt=It+xt,vt=Lt+Rt,jt=-_t,kt=1.5707963267948966+jt,Ct=1.5707963267948966-kt+jt,gt=6123233995736766e-32-vt,bt=Ct+gt,zt=o?kt:_t,Ut=o?bt:vt,Zt=t<0,Ot=t===0,he=1/t<0,Gt=Zt||Ot&&he,Qt=-zt,Vt=3.141592653589793+Qt,ve=3.141592653589793-Vt+Qt,Me=12246467991473532e-32-Ut,te=ve+Me,le=Gt?Vt:zt,Kt=Gt?te:Ut,ge=n<0,ee=n===0,Dt=1/n<0,Se=ge||ee&&Dt,$e=le+Kt,we=L($e),Le=-we;return Se?Le:we}var na=3,Bl=4,Wl=5,ql=6,Hl=7,Ul=8,$g=[[13,15,26,6],[17,29,16,24]],Ag=466688986,Og=2*Math.PI;function ps(n,t,e,s){let o=n|0,i=t|0,r=o^i^Ag,a=e+o|0,h=s+i|0;for(let l=0;l<5;l++){let c=$g[l%2];for(let u=0;u<4;u++)a=a+h|0,h=(h<<c[u]|h>>>32-c[u])^a;let d=l%3;a=a+(d===0?i:d===1?r:o)|0,h=h+(d===0?r:d===1?o:i)+l+1|0}return((a>>>5)*2**26+(h>>>6))*2**-53}function On(n,t,e,s){let o=Math.sqrt(-2*us(1-ps(n,t,e,2*s)));return C(o,fs(Og*ps(n,t,e,2*s+1)))}var Tn={exp:Os,log:us,sin:Mn,cos:fs,tan:Sn,tanh:Ts,exp2:Dl,log1p:oa,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:n=>-n},En={pow:$n,atan2:An,max:No,min:Io,lt:(n,t)=>+(n<t),le:(n,t)=>+(n<=t),gt:(n,t)=>+(n>t),ge:(n,t)=>+(n>=t),eq:(n,t)=>+(n===t),ne:(n,t)=>+(n!==t)};var Tg=n=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=n(s[o])},Eg=n=>(t,e,s,o)=>{for(let i=0;i<t;i++)e[i]=n(s[i],o[i])},Wt={add(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]+s[o];t[o]=Math.abs(i)>=Xt?i:i*0}},sub(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]-s[o];t[o]=Math.abs(i)>=Xt?i:i*0}},mul(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]*s[o];t[o]=Math.abs(i)>Xt?i:C(e[o],s[o])}},div(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]/s[o];t[o]=Math.abs(i)>Xt?i:re(e[o],s[o])}},select(n,t,e,s,o){for(let i=0;i<n;i++)t[i]=e[i]?o[i]:s[i]},neg(n,t,e){for(let s=0;s<n;s++)t[s]=-e[s]},gt(n,t,e,s){for(let o=0;o<n;o++)t[o]=e[o]>s[o]?1:0},exp:Fl,log1p:Cl,tanh:zl};for(let[n,t]of Object.entries(Tn))Wt[n]??=Tg(t);for(let[n,t]of Object.entries(En))Wt[n]??=Eg(t);var De="sum_rows",Bt=8,Es=new Float64Array(Bt);function Ns(n,t=n.length){Es.fill(0);for(let e=0;e<t;e+=Bt){let s=Math.min(Bt,t-e);for(let o=0;o<s;o++){let i=Es[o]+n[e+o];Es[o]=Math.abs(i)>=Xt?i:i*0}}for(let e=1;e<Bt;e*=2)for(let s=0;s<Bt;s+=2*e)Es[s]=L(Es[s]+Es[s+e]);return Es[0]}var Gl=100,[Ng,Ig,_g]=[0,1,2],_o=class{constructor(t,e,s,o){this.width=e,this.depth=s,this.layer=Lg(t,e);let i=Array.from({length:e},(d,u)=>u),r=d=>Float64Array.from(i,u=>On(o,Ul,d,u)),a=r(Ng),h=r(Ig),[l,c]=[Nn(a),Nn(h)];this.input=a.map(d=>d/l*Math.sqrt(e)),this.top=h.map(d=>d/c),this.weights=Array.from({length:s*e},(d,u)=>r(_g+u))}pass(t){let{width:e,depth:s,weights:o,layer:i}=this,r=t/Math.sqrt(e),a=new Float64Array(s+1).fill(1),h=new Float64Array(s+1).fill(1),l=[],c=this.input;for(let f=0;f<s;f++){for(let p=0;p<e;p++){let m=o[f*e+p],v=0;for(let g=0;g<e;g++)v+=m[g]*c[g];i.given[p]=L(r*v)}for(let p of i.lines)p();c=i.value,l.push(i.slope.slice()),h[f+1]=Nn(c)/Math.sqrt(e)}let d=this.top;for(let f=s-1;f>=0;f--){let p=new Float64Array(e);for(let m=0;m<e;m++){let v=o[f*e+m],g=l[f][m]*d[m];for(let w=0;w<e;w++)p[w]+=v[w]*g}for(let m=0;m<e;m++)p[m]*=r;d=p,a[s-f]=Nn(d)}let u=In(h);return u>=0?(h.fill(1/0,u),a.fill(NaN,1)):In(a)>=0&&a.fill(1/0,In(a)),{norms:a,activations:h}}};function Lg({constants:n,code:t,results:e},s){let o=()=>new Float64Array(s),i=o(),r=[i,i,...n.map(d=>o().fill(d)),...t.map(o)],a=r.length-t.length,[h,l]=e;return{lines:t.map(([d,...u],f)=>{let[p,m,v]=u.map(g=>r[g]);return()=>Wt[d](s,r[a+f],p,m,v)}),given:i,value:r[h],slope:r[l]}}var In=n=>n.findIndex(t=>!Number.isFinite(t));function Nn(n){let t=0,e=0;for(let s of n)t=Math.max(t,Math.abs(s));if(t===0||!Number.isFinite(t))return t;for(let s of n)e+=s/t*(s/t);return t*Math.sqrt(e)}function Rg({norms:n},t){let e=n[t];return Number.isNaN(e)?"none":e*Gl<1?"vanishes":e>Gl?"explodes":"stays"}function Vl(n,t){let e=Rg(n,t),s=n.norms[t];if(e==="none")return`The activations overflow at layer ${In(n.activations)}: there is no gradient.`;if(s===0)return`At depth ${t} the gradient is exactly 0: nothing of it comes that far.`;if(s===1/0)return`At depth ${t} the gradient has overflowed: it explodes.`;let o={vanishes:"it vanishes",explodes:"it explodes",stays:"it neither vanishes nor explodes"}[e],i=`${S(s,2)} ${s<1?"of":"times"} the top's`;return`At depth ${t} the gradient is ${i}: ${o}.`}var Kl=(n,t)=>`${n}, ${t} neurons a layer; thin: other draws`,Yl=n=>Math.min(8,Math.floor(32768/n**2));function Xl(n){let t=[];return n.map(([e,s])=>{let o=t.findIndex(r=>r<=e),i=o<0?t.length:o;return t[i]=s,i})}var Pg=121,ia=8,jg="What passes is drawn as soon as the question is answered.",Fg=`<div class="ov-chart" data-chart="depth">
<div class="ov-chart-title"></div><canvas role="img"></canvas></div>
<div class="ov-deep-scale">
<div class="ov-deep-number"><span aria-hidden="true">σ<sub>w</sub></span></div><div class="ov-deep-marks"></div>
<div class="ov-deep-width"><span aria-hidden="true"><i>n</i></span></div></div>
<p class="ov-function-words"><output></output><span></span></p>`,_n=class{constructor(t,e){e.innerHTML=Fg,this.player=t,this.canvas=e.querySelector("canvas"),this.title=e.querySelector(".ov-chart-title"),this.turned=e.querySelector(".ov-deep-scale"),this.marks=e.querySelector(".ov-deep-marks"),[this.said,this.note]=e.querySelector("p").children,this.chart=new yn(this.canvas),this.charts=[this.chart],this.nets=[],this.passed=[],this.at=NaN,this.drawn="",this.due=0,this.control=this.controlOf(e.querySelector(".ov-deep-number"),"sigma_w","sigma w"),this.width=this.controlOf(e.querySelector(".ov-deep-width"),"net_width","n"),t.on(this.marks,"click",({target:s})=>{let o=s.closest("button");o&&t.viewState.change({sigma_w:Number(o.dataset.value)})})}controlOf(t,e,s){let{viewState:o,abort:i}=this.player,r=l=>`${s} = ${S(l,4)}`,a=()=>this.redraw(),h={turn:a,release:l=>o.change({[e]:l}),back:a};return new cs(t,h,{signal:i.signal,sideRoom:ia,spoken:r})}load(t,e){this.data=t,this.net={program:Jl(e).program,seed:e.simulator?.seed??0},this.turned.hidden=t.held,this.mark(t.marks)}drawNets(t){let{program:e,seed:s}=this.net,{held:o,depth:i}=this.data,r=JSON.stringify([o,t,i,e,s]);r!==this.drawn&&(this.stop(),this.drawn=r,this.passed=[],this.nets=o?[]:[new _o(e,t,i,s)],o||(this.due=setTimeout(()=>this.drawMore(t))))}drawMore(t){let{program:e,seed:s}=this.net;this.nets.push(new _o(e,t,this.data.depth,(s+this.nets.length)%2**32)),this.nets.length<=Yl(t)&&(this.due=setTimeout(()=>this.drawMore(t))),this.redraw()}mark(t){let e=t.map(({value:s,label:o,help:i})=>`<button type="button" data-value="${s}" title="${I(i)}"><span>${I(o)}</span></button>`);tt(this.marks,e.join(""))}placeMarks(t){let{offsetLeft:e,offsetWidth:s}=this.control.track.root,o=[...this.marks.children],i=this.data.marks.map(({value:h})=>ia+t.share(h)*(s-2*ia)),r=o.map((h,l)=>l?i[l]:Math.max(0,i[l]-h.offsetWidth)),a=Xl(o.map((h,l)=>[r[l],r[l]+h.offsetWidth]));o.forEach((h,l)=>{let c={"--at":i[l]-r[l]+"px","--level":a[l]};for(let[d,u]of Object.entries(c))h.style.setProperty(d,String(u));h.style.left=`${e+r[l]}px`}),this.marks.style.setProperty("--levels",String(Math.max(0,...a)+1))}prepare(t,e){let{sigma_w:s,net_width:o}=this.data.parameters,{view:i}=this.player,r=!!t.quiz.locked?.includes("view");this.turn(this.control,s,i.sigma_w,"Scale sigma w of the weights",r),this.turn(this.width,o,i.net_width,"Width n of the layers",r);for(let a of this.marks.children)a.disabled=r;this.placeMarks(this.control.scale),this.name=Jl(t).name,this.chart.colours=e,this.show()}turn(t,e,s,o,i){let r=new ds(e,s,s);t.load({scale:r,lattice:r.lattice(Pg),inForce:s,label:o,fixed:i})}show(){let{chart:t,data:e}=this,{value:s}=this.control,{value:o}=this.width;if(!t.colours)return;this.drawNets(o);let{nets:i}=this;s!==this.at&&(this.passed=[]),this.at=s;for(let c of i.slice(this.passed.length))this.passed.push(c.pass(s));let[r,...a]=this.passed;t.load(e,r,a);let h=r?Vl(r,e.asked):jg;j(this.said,h),tt(this.note,xl(r?e.note:""));let l=Kl(this.name,o);tt(this.title,`<b>Gradient against depth</b> ${I(l)}`);for(let c of this.marks.children)c.setAttribute("aria-pressed",String(Number(c.dataset.value)===s));this.canvas.setAttribute("aria-label",`Gradient against depth. ${l} ${h}`)}redraw(){this.show(),this.player.picture.schedule()}update(){}stop(){clearTimeout(this.due),this.drawn=""}},Jl=({companions:n})=>n.find(({kind:t})=>t==="function").data;var Zl={circle:"0,-1 0.383,-0.924 0.707,-0.707 0.924,-0.383 1,0 0.924,0.383 0.707,0.707 0.383,0.924 0,1 -0.383,0.924 -0.707,0.707 -0.924,0.383 -1,0 -0.924,-0.383 -0.707,-0.707 -0.383,-0.924",square:"0.813,-0.813 0.813,0.813 -0.813,0.813 -0.813,-0.813",diamond:"0,-1.2 1.2,0 0,1.2 -1.2,0",up:"0,-1.25 1.083,0.625 -1.083,0.625",down:"0,1.25 -1.083,-0.625 1.083,-0.625",plus:"-0.4,-1.1 0.4,-1.1 0.4,-0.4 1.1,-0.4 1.1,0.4 0.4,0.4 0.4,1.1 -0.4,1.1 -0.4,0.4 -1.1,0.4 -1.1,-0.4 -0.4,-0.4",star:"0,-1.3 0.323,-0.445 1.236,-0.402 0.523,0.17 0.764,1.052 0,0.55 -0.764,1.052 -0.523,0.17 -1.236,-0.402 -0.323,-0.445",hexagon:"0,-1.15 0.996,-0.575 0.996,0.575 0,1.15 -0.996,0.575 -0.996,-0.575"};var zg={1:Uint8Array,4:Float32Array,8:Float64Array};function ra(n){let t=n.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return Cg(Dg(s),t.buffer,4+e)}function Dg({criteria:n,...t}){let{runs:e,simulator:s}=t;if(n)for(let{outcome:o}of e)o&&(o.criterion=n[o.criterion]);if(s?.usual){let o=({optimizer:i,values:r,...a})=>({optimizer:i,values:r,...s.usual,...a});s.paths=s.paths.map(i=>i.map(o))}return t}function Cg(n,t,e){return{head:n,array:o=>{let[i,r,a]=n.arrays[o];return new zg[a](t,e+i,r)}}}function Bg({program:n},t){let e=n?.columns;if(e)return Vs(t("rows"),e)}function Te({surface:n,head:t,array:e}){return n.rows?n.rows.slice(0,3):t.arrays.rows_fitted&&Vs(e("rows_fitted"),3)}function Ql(n){let t=n.surface.rows??Te(n);if(!t||n.surface.rows)return t;let e=t[0].length;return[...t,new Float64Array(e).fill(1/e)]}function Vs(n,t){let e=Float64Array.from(n),s=n.length/t;return Array.from({length:t},(o,i)=>e.subarray(i*s,(i+1)*s))}var Wg=({marker:n,size:t=1})=>Zl[n].split(" ").map(e=>{let[s,o]=e.split(",").map(Number);return[s*t,o*t]});function Ln(n){let{head:t,array:e}=n instanceof Uint8Array?ra(n):n,s=Bg(t.surface,e);s&&(t.surface.rows=s);let o=t.runs;o.forEach((r,a)=>{if(r.marker&&(r.outline??=Wg(r)),r.floor=t.surface.floor??0,r.lossAt=h=>r.height[Math.min(h,r.records-1)]+r.floor,!!t.held)for(let h of["x","y","height","slope"])r[h]=e(`${h}${a}`)});let i=o.filter(r=>!r.offstage);return Object.assign(t,{array:e,head:t,runs:i,allRuns:o})}function tc(n,t,e,s,o){n.beginPath(),t.forEach(([i,r],a)=>n[a?"lineTo":"moveTo"](e+i*o,s+r*o)),n.closePath()}function Ce(n,t,e,s,o,i){let r=i.of(t);n.setLineDash([]),n.lineJoin="round",tc(n,t.outline,e,s,o),n.strokeStyle=i.rim,n.lineWidth=o*.75,n.stroke(),n.fillStyle=t.ordinal===1?r:i.rim,n.fill(),n.strokeStyle=r,n.lineWidth=o*(t.ordinal===1?.12:.42),n.stroke(),t.tag&&(n.fillStyle=r,n.font=`600 ${Math.round(o*1.7)}px ${i.font}`,n.textAlign="left",n.textBaseline="middle",n.fillText(t.tag,e+o*1.6,s-o))}var qg=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Rn(n,t,e,s,o,i,r,a){let h=Math.hypot(o,i)||1,l=o/h,c=i/h,d=qg.map(([u,f])=>[u*l-f*c,u*c+f*l]);n.setLineDash([]),tc(n,d,e,s,r*1.25),n.strokeStyle=a.rim,n.lineWidth=r*.6,n.stroke(),n.fillStyle=a.of(t),n.fill()}function Pn(n,t,e,s,o,i){n.setLineDash([]);let r=[[i.rim,o*.95],[i.of(t),o*.45]];for(let[a,h]of r){n.beginPath();for(let l of[1,-1])n.moveTo(e-o,s-l*o),n.lineTo(e+o,s+l*o);n.strokeStyle=a,n.lineWidth=h,n.stroke()}}function jn(n,t,e,s,o,i){n.setLineDash([]);let r=[[i.rim,o*.7],[i.of(t),o*.3]];for(let[a,h]of r)n.strokeStyle=a,n.lineWidth=h,n.beginPath(),n.arc(e,s,o*.85,0,2*Math.PI),n.stroke();n.fillStyle=i.of(t),n.beginPath(),n.arc(e,s,o*.3,0,2*Math.PI),n.fill()}function ae(n,t,e){let s=n.outline.map(([l,c])=>`${(17+l*5).toFixed(2)},${(8+c*5).toFixed(2)}`).join(" "),[o,i,r]=n.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${n.dash.join(" ")}"`,h=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${i}" stroke-width="${r}"/><text x="24" y="6.5" ${h}>${n.tag}</text></svg>`}function ec(n,t){if(n.length!==t.length||t.some(({run:s},o)=>s!==n[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===n[o].values?[]:[o]);return e.length===1?e[0]:-1}var Fn=class{constructor(){this.canvases=[rt(),rt()],this.key="",this.values=[]}forget(){this.key=""}prepare(t,e,s){let{drawn:o,extent:i}=t,r=o.map(c=>c.values),a=[e,i,s.scale,s.text].join(),[h,l]=this.canvases;(a!==this.key||r.some((c,d)=>d!==e&&c!==this.values[d]))&&(t.curves(t.emptied(h),s,o.slice(0,e)),t.curves(t.emptied(l),s,o.slice(e+1))),Object.assign(this,{key:a,values:r})}drawAround(t,e,s){let{context:o,drawn:i}=t,[r,a]=this.canvases;o.setTransform(1,0,0,1,0,0),o.drawImage(r,0,0),t.curves(o,s,[i[e]]),o.setTransform(1,0,0,1,0,0),o.drawImage(a,0,0)}};var Hg=.5,Ug=2.5,sc=.28,ms=class{constructor(t){this.canvas=t,this.context=Y(t),this.axes=rt(),this.axesOf="",this.bold=rt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.foretells=!0,this.others=new Fn,this.one=-1,this.letters=new Map}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,axesOf:""}),this.others.forget();for(let o of[this.canvas,this.axes,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,i){let r=i.scale,a=this.coarse?ec(this.drawn,t):-1;i!==this.colours&&(this.axesOf=""),Object.assign(this,{drawn:t,one:a,last:e,scale:s,colours:i}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.drawAxes(i),a>=0&&this.others.prepare(this,a,i),!this.coarse&&(this.letters.clear(),this.curves(this.emptied(this.bold),i,this.drawn))}get extent(){let{low:t,high:e,unit:s,last:o,scale:i}=this;return[t,e,s,o,i].join()}emptied(t){let e=Y(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t,e=this.drawn){let s=1/0,o=-1/0,i=0,r=1/0;for(let{values:a,first:h=0}of e){let l=h;for(;l<a.length&&!(a[l]>0);)l++;Number.isFinite(a[l])&&(i=Math.max(i,a[l]));for(let c=h;c<a.length;c++){let d=a[c];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<s&&(s=d),d>o&&(o=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")o=Math.min(o,Math.max(i,1e-300)*1e3),s=Math.max(Math.min(s,o),o*1e-16),(!(s>0)||!(o>0))&&([s,o]=[.1,10]),this.low=Math.floor(Math.log10(s)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(o)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(s),Math.abs(o));(!(a>0)||!Number.isFinite(a))&&([s,o,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(s),Math.abs(o))*1e-4))),[this.low,this.high]=[this.warp(Math.min(s,0)),this.warp(Math.max(o,0))];let h=.06*(this.high-this.low);this.low-=h,this.high+=h}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(s,t[1]),t[0])-a,this.high=Math.min(Math.max(o,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return vn(e,s,o.height/(26*t)).map(a=>[a,ne(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),h=Math.log10(this.unit),c=vn(h,a,Math.max(1,o.height/(56*t))).flatMap(u=>[[this.warp(10**u),ne(u)],[this.warp(-(10**u)),`−${ne(u)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...c.filter(([u])=>u>=e&&u<=s&&Math.abs(u)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:i,step:r}=Mt(e,s,o.height/(34*t));return i.map(a=>[a,be(a,r)])}drawAxes(t){if(this.axesOf===this.extent)return;this.axesOf=this.extent;let e=this.emptied(this.axes),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let h=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,h),e.lineTo(s.left+s.width,h),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,h)}e.textAlign="center",e.textBaseline="top";let i=Mt(0,this.last,s.width/(70*o));for(let r of i.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}}curves(t,e,s,o){let{box:i}=this,r=this.coarse?Ug:Hg;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(i.left,i.top-1,i.width+2,i.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:h,first:l=0,dash:c=a.dash,share:d=1}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*d*e.scale,t.setLineDash(c.map(m=>m*.8*e.scale)),t.beginPath();let u=-1e9,f=-1e9,p=!1;for(let m=l;m<h.length;m++){let v=this.x(m),g=this.y(h[m]);if(!Number.isFinite(h[m])){p=!1;continue}p&&m<h.length-1&&Math.abs(v-u)<r&&Math.abs(g-f)<r||(t[p?"lineTo":"moveTo"](v,g),p=!0,u=v,f=g)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:i,ratio:r}=this,a=this.x(t);if(!i)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.axes,0,0);let h=t<this.last?Math.round((a+.5)*r):1/0,l=Math.min(this.canvas.width,h);this.coarse?this.drawBending(i,l):this.drawResting(l),e&&this.curves(s,i,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=i.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:c,values:d,first:u=0,head:f}of this.drawn){let p=Math.min(t,d.length-1),m=Math.floor(p+1e-9),v=p-m;if(m<u||!Number.isFinite(d[m]))continue;let g=this.y(d[m],0),w=v>1e-9?this.y(d[m+1],0):g,b=Number.isFinite(w)?g+(w-g)*v:g;f?this.coarse?this.stamp(f,this.x(p),b,i.of(c),i):oc(s,f,this.x(p),b,i.of(c),i):Ce(s,c,this.x(p),b,3.9*i.scale,i)}}stamp(t,e,s,o,i){let{ratio:r,context:a}=this,h=Math.ceil(8*i.scale),l=[t,o,i.rim,i.scale,r].join(),c=this.letters.get(l);if(!c){c=rt(),c.width=c.height=Math.ceil(2*h*r);let f=Y(c);f.setTransform(r,0,0,r,0,0),oc(f,t,h,h,o,i),this.letters.set(l,c)}let[d,u]=[e-h,s-h].map(f=>Math.round(f*r)/r);a.drawImage(c,d,u,c.width/r,c.height/r)}drawResting(t){let{context:e,bold:s}=this;e.globalAlpha=this.foretells?sc:0,e.drawImage(s,0,0),e.globalAlpha=1,t>0&&e.drawImage(s,0,0,t,s.height,0,0,t,s.height)}drawBending(t,e){let{context:s,canvas:o,drawn:i,one:r,others:a}=this,{width:h,height:l}=o;for(let[c,d,u]of[[0,e,1],[e,h,this.foretells?sc:0]])d<=c||(s.save(),s.setTransform(1,0,0,1,0,0),s.beginPath(),s.rect(c,0,d-c,l),s.clip(),s.globalAlpha=u,r>=0?a.drawAround(this,r,t):this.curves(s,t,i),s.restore())}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:i})=>[e,i,t>=o&&t<s.length?S(s[t]):"–"])}};function oc(n,t,e,s,o,i){n.fillStyle=i.rim,n.setLineDash([]),n.beginPath(),n.arc(e,s,6.5*i.scale,0,2*Math.PI),n.fill(),n.strokeStyle=n.fillStyle=o,n.lineWidth=1.2,n.stroke(),n.font=`600 ${10*i.scale}px ${i.font}`,n.textAlign="center",n.textBaseline="middle",n.fillText(t,e,s+.5)}var Gg=1.9,Vg=4.6,Kg=[5,4],zn=class extends ms{constructor(t){super(t),this.series=void 0}show(t,e,s,o,i){this.series=e;let r=[e.batch,e.kept,e.table].flatMap(d=>[...d.filter(Number.isFinite)]),[a,h]=r.reduce(([d,u],f)=>[Math.min(d,f),Math.max(u,f)],[1/0,-1/0]),l=(a+h)/2,c=Math.max(h-l,o)||1;this.prepare([{run:t,values:e.kept,dash:[]}],s,"linear",[l-c,l+c],i)}range([t,e]){let s=.06*(e-t);this.low=t-s,this.high=e+s}curves(t,e,s,o){!o&&this.series&&s.length&&this.drawBehind(t,e,s[0].run,this.series),super.curves(t,e,s,o)}drawBehind(t,e,s,{batch:o,table:i}){let r=e.scale;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.strokeStyle=e.text,t.lineWidth=1.4*r,t.setLineDash(Kg.map(a=>a*r)),t.beginPath(),i.forEach((a,h)=>Number.isFinite(a)&&t.lineTo(this.x(h),this.y(a))),t.stroke(),t.setLineDash([]),t.fillStyle=e.of(s),o.forEach((a,h)=>{Number.isFinite(a)&&(t.beginPath(),t.arc(this.x(h),this.y(a),Gg*r,0,2*Math.PI),t.fill())})}draw(t,e){super.draw(t,e);let{context:s,colours:o,series:i}=this;if(!o||!i)return;let r=Math.min(Math.floor(t+1e-9),i.batch.length-1),a=i.batch[r];r<0||!Number.isFinite(a)||(s.strokeStyle=o.text,s.lineWidth=1.5*o.scale,s.setLineDash([]),s.beginPath(),s.arc(this.x(r),this.y(a),Vg*o.scale,0,2*Math.PI),s.stroke())}};function Dn(n,t,e){let s=n.filter(o=>!o.hidden&&!o.recorded&&t>=o.first);return e&&s.includes(e)?e:s[0]}var Yg=.1,Xg=.05,Is=n=>S(n,3),nc=n=>S(n,2);function ic({training:n,inference:t},e,s,o){let i=s===o?`all ${o} rows`:`the same ${s===1?"row":`${s} rows`}`,r=`${Is(t)} for ${Is(n)} on ${i}`,a=t/n;return Number.isNaN(a)?`At step ${e} the layer cannot be used: its averages are no numbers.`:Math.abs(a-1)<=Xg?`At step ${e} the layer as it would be used is as good as in training: ${r}.`:a>1?`At step ${e} the layer as it would be used has ${nc(a)} times its loss in training: ${r}.`:`At step ${e} the layer as it would be used has ${nc(a)} of its loss in training: ${r}.`}function rc({kept:n,table:t,lagging:e,sizes:s},o,i,r){let a=s.subarray(0,i).indexOf(1);if(a>=0)return`The batch of step ${a} has one row and no unbiased variance: PyTorch's layer refuses it.`;let[h,l]=[t.mean[i],t.variance[i]],c=`mean ${Is(n.mean[i])} for ${Is(Jg(h,l))}`,d=`${c}, variance ${Is(n.variance[i])} for ${Is(l)}`,u=w=>[(w.mean[i]-h)/Math.sqrt(l),w.variance[i]/l-1],[f,p]=[u(n),u(e)],m=Math.abs(f[0])>Math.abs(f[1])?0:1,v=o.table===o.inference?"":` On all ${r} rows its loss in use is ${Is(o.table)}.`;return i===0?`No batch is in its averages yet: ${d} of all rows.${v}`:Math.abs(f[m])>Yg?`Its averages ${Math.abs(p[m])>=Math.abs(f[m]-p[m])?"lag behind the weights":"go with the last batches"}: ${d} of all rows.${v}`:`Its averages are near those of all rows: ${d}.${v}`}var Jg=(n,t)=>Math.abs(n)<1e-9*Math.sqrt(t)?0:n;function ac(n){return`In training the batch's biased variance normalizes; ${n>1?`${n}/${n-1}`:"B/(B − 1)"} of it, the unbiased one, is averaged.`}var hc=n=>`${S(n)} · Keras ${S(1-n)}`;var aa=n=>({mean:new Float64Array(n),variance:new Float64Array(n)});function dc(n){let t=n[0].length,e=new Float64Array(4*t).fill(1/t);return n.slice(0,3).forEach((s,o)=>e.set(s,o*t)),e}function ha({data:n,coefficients:t},e,s){let o=[e.x[s],e.y[s],...t.slice(t.length-n.numbers)],i=r=>r===null?0:o[r];return[i(n.weights[0]),i(n.weights[1]),i(n.gain),i(n.offset)]}function lc(n,t,e){let s=n.length/4,o=0,i=0;for(let r=0;r<s;r++)o+=n[r+3*s]*(t*n[r]+e*n[r+s]);for(let r=0;r<s;r++){let a=t*n[r]+e*n[r+s]-o;i+=n[r+3*s]*(a*a)}return[o,i]}function cc({begin:n},{mean:t,variance:e},s,o){let i=aa(t.length),[r,a]=n;for(let h=0;h<t.length;h++){i.mean[h]=r,i.variance[h]=a;let l=s[h]>1?s[h]/(s[h]-1):NaN;r=(1-o)*r+o*t[h],a=(1-o)*a+o*(e[h]*l)}return i}function uc(n,t,e){let{data:s,columns:o,stream:i}=n,{records:r}=t,a=dc(o),h=o[0].length,l=aa(r),c=new Uint16Array(r).fill(h);for(let p=0;p<r;p++){let[m,v]=ha(n,t,p);[l.mean[p],l.variance[p]]=lc(a,m,v)}let d=cc(s,l,c,e);if(!i)return{batch:l,kept:d,table:l,lagging:d,sizes:c};let u=aa(r),f=i.hasBatches?Uint16Array.from(c,(p,m)=>Zg(i,m)):c;for(let p=0;p<r;p++){let[m,v]=ha(n,t,p);[u.mean[p],u.variance[p]]=lc(i.columns(p),m,v)}return{batch:u,kept:cc(s,u,f,e),table:l,lagging:d,sizes:f}}function Zg(n,t){let e=0;for(let s of n.counts(t)??[])e+=s;return e}function fc(n,t,{batch:e,kept:s},o){let i=ha(n,t,o),r=dc(n.columns),a=n.stream?.columns(o)??r,h=(l,c)=>Qg(l,i,c.mean[o],c.variance[o]+n.data.epsilon);return{training:h(a,e),inference:h(a,s),table:h(r,s)}}function Qg(n,[t,e,s,o],i,r){let a=n.length/4,h=Math.sqrt(r),l=0;for(let c=0;c<a;c++){let d=t*n[c]+e*n[c+a],u=s*(d-i)/h+o-n[c+2*a];l+=n[c+3*a]*(.5*(u*u))}return l}var B=({runs:n})=>n.some(({recorded:t})=>t)?n.filter(t0):n,t0=n=>!n.recorded,Ks=({steps:n,runs:t})=>Math.max(n,...t.map(({last_step:e=0})=>e));var e0=.1,pc=[["mean","Mean","before normalization; dots: the batch, line: moving average, dashed: all rows"],["variance","Variance","dots and dashed: biased, line: the unbiased ones averaged"]],s0="What the layer makes of the same rows in training and in use comes with the answer.",o0=([n])=>`<div class="ov-chart" data-chart="batch-${n}">
<div class="ov-chart-title"></div><canvas role="img"></canvas></div>`,n0=`${pc.map(o0).join("")}
<p class="ov-inference-words"><output></output><span></span></p>
<div class="ov-inference-key"><span>Weight of the new value:</span>
<div class="ov-segments" role="group" aria-label="Momentum: weight of the new value in the averages"></div>
<span></span></div>`,Cn=class{constructor(t,e){e.innerHTML=n0,this.player=t,this.root=e,this.charts=[...e.querySelectorAll("canvas")].map(s=>new zn(s)),[this.said,this.why]=e.querySelector("p").children,this.buttons=e.querySelector(".ov-segments"),this.conventions=e.querySelector(".ov-inference-key").lastElementChild,this.momentum=void 0,t.on(this.buttons,"click",({target:s})=>{let o=s.closest("button");o&&this.turn(Number(o.dataset.momentum))})}load(t,e){this.layer={data:t,columns:Te(e)},!t.momenta.includes(this.momentum)&&(this.buttons.innerHTML=t.momenta.map(s=>`<button type="button" data-momentum="${s}">${I(hc(s))}</button>`).join(""),this.choose(t.momenta[0]))}choose(t){this.momentum=t;for(let e of this.buttons.children)e.setAttribute("aria-pressed",String(Number(e.dataset.momentum)===t))}turn(t){this.choose(t);let{picture:e}=this.player;e.invalidate("charts"),e.schedule()}runAt(t,e){let s=B(this.scene);return Dn(s,t,e)??s[0]}prepare(t,e){let{clock:s,legend:o}=this.player;Object.assign(this,{scene:t,colours:e,run:void 0}),this.root.classList.toggle("ov-waiting",this.waits),this.show(this.runAt(s.time,o.lit))}get waits(){return!!this.scene?.held}show(t){let{layer:e,colours:s,momentum:o,player:i}=this;if(t===this.run||!t||this.waits)return;this.run=t,Object.assign(e,{coefficients:this.scene.surface.coefficients,stream:this.scene.stream}),this.found=uc(e,t,o);let{batch:r,kept:a,table:h}=this.found,l=Math.sqrt(h.variance.reduce((c,d)=>Math.max(c,d),0));pc.forEach(([c,d,u],f)=>{let p={batch:r[c],kept:a[c],table:h[c]};this.charts[f].show(t,p,i.clock.last,f?0:e0*l,s);let m=this.scene.runs.length>1?`${t.label}, `:"";tt(this.charts[f].canvas.previousElementSibling,`<b>${d}</b> ${I(m+u)}`)})}update(t,e,s){if(this.waits){j(this.said,s0),j(this.why,"");return}this.show(this.runAt(t,s));let{run:o,found:i,layer:r}=this;if(!o)return;let a=Math.max(0,Math.min(Math.floor(t+1e-9),o.records-1)),h=r.columns[0].length,l=fc(r,o,i,a),c=ic(l,a,i.sizes[a],h),d=rc(i,l,a,h);if(j(this.said,c),j(this.why,d),j(this.conventions,ac(i.sizes[a])),e)for(let{canvas:u}of this.charts)u.setAttribute("aria-label",`${u.previousElementSibling.textContent}. ${c} ${d}`);Object.assign(this.root.dataset,{of:o.label,t:a})}stop(){}};var i0=4,r0=64,a0=32768,mc=new WeakMap;function vc(n,t,e,s,o){if(s.length<r0||s.length>a0)return;let i=mc.get(e[0])??[],r=i.findIndex(h=>h.code===n&&la(h.given,t)&&la(h.xs,s)&&la(h.ys,o)),[a]=r<0?[{code:n,given:t,xs:s.slice(),ys:o.slice(),sums:new Map}]:i.splice(r,1);return mc.set(e[0],[a,...i].slice(0,i0)),a}function gc({sums:n},t,e,s,o,i){let r=n.get(t)??new Float64Array(i);r.set(e.subarray(0,o),s),n.set(t,r)}function wc({sums:n},t,e,s,o){let i=n.get(t);i&&e.set(i.subarray(s,s+o))}function la(n,t){if(n.length!==t.length)return!1;for(let e=0;e<n.length;e++)if(n[e]!==t[e])return!1;return!0}function bc(n,t){let e=new Set;for(let s=n.length-1;s>=0;s--){let[o,...i]=n[s];if(o===De||e.has(t+s))for(let r of i)e.add(r)}return e}function Bn(n,t,e){let s=new Set(e);for(let o=n.length-1;o>=0;o--)if(s.has(t+o))for(let i of n[o].slice(1))s.add(i);return s}function yc(n,t){let e=new Map,s=[{numbers:[],ofRows:[],sums:[]}];for(let[o,i,r]of n){let a=Math.max(...r.map(h=>e.get(h)??0));e.set(o,a+ +(i===De)),i===De?(s[a+1]??={numbers:[],ofRows:[],sums:[]},s[a].sums.push([o,r[0]])):t.has(o)||s[a].numbers.push([o,i,r])}for(let o of s){let i=new Set(o.sums.map(([,r])=>r));for(let r of[...n].reverse())t.has(r[0])&&i.has(r[0])&&(r[2].forEach(a=>i.add(a)),o.ofRows.unshift(r))}return s}var Ys=n=>t=>{let[e,s,o]=t,i=Wt[s],[r,a,h]=o.map(l=>n[l]);return l=>i(l,n[e],r,a,h)};function xc({ofRows:n,sums:t},e,s,o){let i=e[0].length,r=t.map(()=>Array.from({length:Bt},()=>new Float64Array(i))),a=n.map(Ys(e));return h=>{for(let l of r)for(let c of l)c.fill(0,0,h);for(let l=0;l<o;l++){for(let{values:c,everywhere:d}of s)d.fill(c[l],0,h);for(let c of a)c(h);t.forEach(([,c],d)=>{let u=r[d][l%Bt];Wt.add(h,u,u,e[c],u)})}t.forEach(([l],c)=>{let d=r[c];for(;d.length>1;d=d.filter((u,f)=>f%2===0))for(let u=0;u<d.length;u+=2)Wt.add(h,d[u],d[u],d[u+1],d[u]);e[l].set(d[0].subarray(0,h))})}}var kc=1,Wn=2,h0=kc|Wn,l0=new Float64Array(0);function Mc({program:{constants:n,code:t,results:e},coefficients:s},o,i){let[r]=e,a=o.length,h=[...s,...n],l=2+h.length,c=Bn(t,l,[r]),d=Math.max(a,i.length),u=[o.map(L),i.map(L),...h.map(b=>new Float64Array(d).fill(L(b)))],f=[kc,Wn,...h.map(()=>0)],p=[];t.forEach(([b,...y],x)=>{let k=y.reduce((A,_)=>A|f[_],0),M=k===0?d:k===Wn?i.length:a,$=c.has(l+x)?new Float64Array(M):l0,[E,O,N]=y.map(A=>u[A]);f.push(k),u.push($),c.has(l+x)&&(k===h0?p.push([l+x,b,y]):Wt[b](M,$,E,O,N))});let m=[...u],v=[...new Set([...p.flatMap(([,,b])=>b),r])].filter(b=>f[b]===Wn);for(let b of v)m[b]=new Float64Array(a);let g=p.map(Ys(m)),w=new Float64Array(a*i.length);for(let b=0;b<i.length;b++){for(let y of v)m[y].fill(u[y][b]);for(let y of g)y(a);w.set(m[r].subarray(0,a),b*a)}return w}function Be({program:n,coefficients:t,rows:e}){let s=Ac({...n,results:n.results.slice(0,1)},t,e,!0),o=qn({program:n,coefficients:t,rows:e},0,1);return Object.assign((h,l)=>s(h,l)[0],e?{once:(h,l)=>o(h,l)[0]}:{onGrid:(h,l)=>Mc({program:n,coefficients:t},h,l)})}var Ee=n=>qn(n,0),Sc=n=>qn(n,0,3),$c=n=>qn(n,3,6);function qn({program:n,coefficients:t,rows:e},s,o){let i;return(r,a)=>(i??=Ac({...n,results:n.results.slice(s,o)},t,e),i(r,a))}var c0=new Float64Array(0),_s=256;function Ac({constants:n,code:t,results:e},s,o=[],i=!1){let r=2+s.length+o.length+n.length,a=o.length?o[0].length:0,h=Math.max(_s,a),l=Bn(t,r,e),c=w=>new Float64Array(h).fill(L(w)),d=[new Float64Array(_s),new Float64Array(_s),...s.map(c)],u=new Set([0,1]),f=new Set(o.map((w,b)=>d.length+b));d.push(...o,...n.map(c));let p=[];t.forEach(([w,...b],y)=>{let x=r+y,[k,M,$]=b.map(_=>d[_]),E=b.some(_=>u.has(_)),O=w===De,N=!O&&b.some(_=>f.has(_)),A=l.has(x)?new Float64Array(E?_s:N?a:h):c0;d.push(A),E&&u.add(x),N&&f.add(x),l.has(x)&&(E?p.push([x,w,b]):O?A.fill(Ns(k)):Wt[w](A.length,A,k,M,$))});let m=a?d0(p,d,{ofRows:f,varying:u,count:a}):p.map(Ys(d)),v=bc(t,r),g=s.filter((w,b)=>v.has(2+b));return(w,b)=>{let y=e.map(()=>new Float64Array(w.length)),x=i&&a?vc(t,g,o,w,b):void 0,k=!x?.sums.size;for(let M=0;M<w.length;M+=_s){let $=Math.min(_s,w.length-M);for(let E=0;E<$;E++)d[0][E]=L(w[M+E]),d[1][E]=L(b[M+E]);for(let E of m)if((k||!E.sums)&&E($),x)for(let O of E.sums??[])(k?gc:wc)(x,O,d[O],M,$,w.length);e.forEach((E,O)=>y[O].set(d[E].subarray(0,$),M))}return y}}function d0(n,t,{ofRows:e,varying:s,count:o}){let i=[...t];return yc(n,e).flatMap(r=>{let a=r.numbers.map(Ys(i));if(!r.sums.length)return a;let h=r.ofRows.flatMap(([,,u])=>u),l=new Set(h.filter(u=>e.has(u)&&!s.has(u))),c=[...l].map(u=>({values:t[u],everywhere:i[u]=new Float64Array(_s)})),d=r.sums.map(([u])=>u);return[...a,Object.assign(xc(r,i,c,o),{sums:d})]})}var Hn=["add","sub","mul","div","select","neg","sqrt","abs","dense"],Oc=Object.entries({...Tn,...En}).filter(([n])=>!Hn.includes(n)),u0=Oc.map(([,n])=>n),Tc=[...Hn,...Oc.map(([n])=>n),De],da=Object.fromEntries(Tc.map((n,t)=>[n,t])),f0=255,Xs=65535;function de(n,t,e=0){for(let s of n)s instanceof Int32Array?p0(s,t):s(t,e)}function p0(n,t){for(let e=0;e<n.length;e+=2){let s=n[e],o=n[e+1],i=s&f0,r=s>>>8;if(i>=Hn.length){ca(u0[i-Hn.length],r,o,t);continue}let a=t[o&Xs],h=t[o>>>16];switch(i){case 0:t[r]=L(a+h);break;case 1:t[r]=L(a-h);break;case 2:{let l=a*h;Math.abs(l)>Xt?t[r]=l:ca(C,r,o,t);break}case 3:{let l=a/h;Math.abs(l)>Xt?t[r]=l:ca(re,r,o,t);break}case 4:t[r]=a?t[n[e+2]]:h,e+=1;break;case 5:t[r]=-a;break;case 6:t[r]=Math.sqrt(a);break;case 7:t[r]=Math.abs(a);break;case 8:e=m0(n,e,t);break}}}function m0(n,t,e){let s=t+(n[t+1]>>>16),o=e[n[t+1]&Xs],i=1/0;for(let r=t+1;r<=s;r++){let a=e[n[r+1]&Xs]*e[n[r+1]>>>16];o+=a,i=Math.min(i,Math.abs(a),Math.abs(o))}return i>Xt?e[n[t]>>>8]=o:v0(n,t,e),s}function v0(n,t,e){let s=e[n[t+1]&Xs];for(let o=n[t+1]>>>16,i=t+2;o>0;o--,i++)s=L(s+C(e[n[i]&Xs],e[n[i]>>>16]));e[n[t]>>>8]=s}function ca(n,t,e,s){s[t]=n(s[e&Xs],s[e>>>16])}var g0=n=>Int32Array.from(n.flatMap(([t,e,...s])=>{let o=t|e<<8,[i,r,a]=s;return t===da.dense?[o,...w0(s)]:t===da.select?[o,i|r<<16,a]:[o,i|r<<16]}));function w0([n,...t]){let e=t.filter((o,i)=>i%2===0),s=e.map((o,i)=>o|t[2*i+1]<<16);return[n|e.length<<16,...s]}var Ne=class{constructor(){this.values=[],this.changes=[],this.code=[],this.rows=new Map,this.filled=new Set}register(t=0,e=!1){return this.changes.push(e),this.values.push(L(t))-1}column(t,e=!1){let s=this.register(0,e);return e&&this.filled.add(s),this.rows.set(s,t),s}emit(t,e){let[s,o=s,i=s]=e,r=this.register(0,e.some(h=>this.changes[h])),a=t===De?void 0:e.find(h=>this.rows.has(h));return a!==void 0&&this.rows.set(r,new Float64Array(this.rows.get(a).length)),a!==void 0&&this.filled.has(a)&&this.filled.add(r),this.code.push([da[t],r,s,o,i,...e.slice(3)]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...i]of t.code)s.push(this.emit(o,i.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let a of[...this.code].reverse())if(e.has(a[1])){for(let h of a.slice(2))e.add(h);(this.changes[a[1]]?o:s).push(a)}let i=this.parts(s.reverse()),r=this.parts(o.reverse(),i);return{registers:Float64Array.from(this.values),once:i,each:r}}parts(t,e){let s=[],o=new Map,i=[],r=Math.max(0,...[...this.rows.values()].map(({length:h})=>h)),a=()=>{i.length&&s.push(g0(i)),i=[]};for(let h of t){let[l,c,...d]=h,u=d.find(y=>this.rows.has(y));if(u===void 0){i.push(h);continue}a();let[f,p,m]=d.map(y=>{let x=this.rows.get(y)??o.get(y);if(x)return x;let k=new Float64Array(r);return o.set(y,k),(!this.changes[y]&&e||s).push(M=>k.fill(M[y])),k}),v=this.rows.get(c),g=Wt[Tc[l]],w=this.rows.get(u),b=this.filled.has(u)?0:w.length;v?s.push((y,x)=>g(b||x,v,f,p,m)):s.push((y,x)=>y[c]=Ns(f,b||x))}return a(),s}};function Js(n,t){let e=new Ne,s=e.append(n,t.map(r=>e.register(r))),{registers:o,once:i}=e.finish(s);return de(i,o),s.map(r=>o[r])}var Un=class{constructor({bands:t,program:e,backward:s}){let o=new Ne;this.given=Array.from({length:e.inputs},()=>o.register(0,!0)),this.results=o.append(e,this.given),this.machine=o.finish(this.results),this.backward=s,this.counts=t.map(({cells:i})=>i),this.flagged=t.map(({cells:i,flags:r})=>r?i:0)}at(t){let{registers:e,once:s,each:o}=this.machine;this.given.forEach((h,l)=>e[h]=t[l]),de(s,e),de(o,e);let i=this.results.map(h=>e[h]),r=0,a=h=>Float64Array.from(i.slice(r,r+=h));return{values:this.counts.map(a),gradients:this.counts.map(h=>a(this.backward?h:0)),flags:this.flagged.map(a),loss:i[r]}}};var b0=2,Lo=({at:n,stride:t},e)=>n+t*e,ua=({bands:n})=>Math.max(...n.map(t=>Lo(t,t.cells-1)+2));function Nc({rows:n},{cells:t},e){return t<n?0:n&&t%n===0?Math.floor(e*n/t):e-(t-n)}var y0=({symbol:n,gradient:t})=>t||`∂L/∂${n}`;function x0({bands:n,backward:t}){let e=n.map((o,i)=>i),s=o=>i=>n[i][o];return[...e.filter(s("forward")).map(o=>({band:o,what:"value"})),...(t?e.filter(s("backward")).reverse():[]).map(o=>({band:o,what:"gradient"}))]}function Ic(n){let{bands:t,columns:e,backward:s}=n,o=`${n.label}, cell by cell. ${n.says}`,i=ua(n),r=t.reduce((d,u)=>u.forward?u:d),a=Array.from({length:r.cells},(d,u)=>_c("columnheader",Lo(r,u),`data-head="${u}"`)),h=x0(n),l=h.map((d,u)=>{let f=h[u-1],p=d.what==="gradient"&&f.what==="value",m=d.what==="value"&&f?M0(n,f.band,d.band,i):"";return(p?Ec():"")+m+k0(n,d.band,d.what)}),c=s?"":Ec();return`<div class="ov-layer-table${s?"":" ov-layer-forward"}" role="table" style="--columns: ${i}" aria-label="${I(o)}"><div class="ov-layer-row ov-layer-heads" role="row"><span role="columnheader">${I(e)}</span>${a.join("")}<span class="ov-layer-sum" role="columnheader">${s?"sum":""}</span></div>${l.join("")}${c}</div>`}var _c=(n,t,e)=>`<span role="${n}" style="grid-column: ${b0+t} / span 2" ${e}></span>`;function k0({bands:n,joins:t},e,s){let o=n[e],i=s==="value"?o.symbol:y0(o),r=t.some(([[c],[d]])=>c===e&&d===e),a=Array.from({length:o.cells},(c,d)=>_c("cell",Lo(o,d),`data-cell="${d}"`)),h=s==="value"||o.gradient?o.meaning:"";return`<div class="${["ov-layer-row",`ov-layer-${s}`,r?"ov-layer-chain":""].filter(Boolean).join(" ")}" role="row" data-band="${e}" data-what="${s}"><span class="ov-layer-name" role="rowheader" title="${I(h)}"><b>${I(i)}</b> <small>${I(h)}</small></span>${a.join("")}`+(s==="gradient"&&o.total?'<span class="ov-layer-sum" role="cell" data-sum></span>':"")+"</div>"}var Ec=()=>'<div class="ov-layer-row ov-layer-loss" role="row"><span role="cell" data-loss></span></div>';function M0({bands:n,joins:t},e,s,o){let i=t.flatMap(([[r,a],[h,l]])=>{if(r!==e||h!==s)return[];let[c,d]=[Lo(n[r],a)+1,Lo(n[h],l)+1];return`<line x1="${c}" y1="0" x2="${d}" y2="1" data-from="${r} ${a}" data-to="${h} ${l}"/>`});return i.length?`<svg class="ov-layer-joins" viewBox="0 0 ${o} 1" preserveAspectRatio="none" aria-hidden="true">${i.join("")}</svg>`:""}function Lc(n,t){let{keep_prob:e,input_noise:s}=t?.choice??{keep_prob:1,input_noise:0},o=e<1&&!s;return n.find(i=>i.masks===o)??n.find(i=>!i.masks)??n[0]}var S0=(n,t)=>n.length<=t?n:Array.from({length:t},(e,s)=>n[Math.round(s*(n.length-1)/(t-1))]);function Rc(n,t,e,s){if(!t||!n.rows)return{places:[],all:0,batch:!1,altered:!1,given:[]};let o=n.in_order?void 0:e,i=o?.counts(s),r=Array.from(t[0],(w,b)=>b),a=i?r.flatMap(w=>Array(i[w]).fill(w)):r,h=n.in_order?a.slice(0,n.rows):S0(a,n.rows),[l,c,d]=t,u=[0,1],f=o&&!n.masks?[o.feature(0,s,i),o.feature(1,s,i)]:[l,c],p=n.masks?u.map(w=>o?.keptInputs(w,s)??l.map(()=>1)):[],m=n.masks?u.map(w=>o?.inputs[w]?o.choice.keep_prob:1):[],v=Float64Array.from(r,()=>1/h.length),g=w=>Array.from({length:n.rows},(b,y)=>y<h.length?w[h[y]]:0);return{places:h,all:a.length,batch:!!i,altered:!!(o&&!n.masks&&(o.choice.keep_prob<1||o.choice.input_noise>0)),given:[...[...f,d,v,...p].flatMap(g),...m]}}var $0=1e-12;function A0({places:n,all:t,batch:e,altered:s}){if(!n.length)return"";let o=e?`this step's batch of ${t} rows`:`${t} rows`,i=n.length<t?`${n.length} of ${o}`:e?o:`all ${o}`;return s?`${i}, as this step was given them`:i}function Pc({bands:n}){let t=n.find(e=>e.flags)?.flags;return t?`Solid border: ${t[0]}; dashed: ${t[1]}.`:""}var jc=({bands:n})=>n.filter(({forward:t})=>t).map(({symbol:t,meaning:e})=>`${t}: ${e}`).join("; ");function Fc({loss:n},t,e){let s=A0(t);return`L = ${S(e,4)}, ${n}${s&&` over ${s}`}`}function zc({places:n},t,e){let[s,o]=e.map(r=>S(r,4)),i=`∂f/∂x = ${s}, ∂f/∂y = ${o}`;return n.length?n.length===t?`These are all rows, so the sums are the gradient on the map: ${i}.`:`On the map, of all ${t} rows: ${i}.`:`The sums are the gradient on the map: ${i}.`}function Dc(n,t){let e=Math.abs(n);return t>2||!e||!Number.isFinite(n)||e>=.0995&&e<1e3?S(n,t):e>=.0095&&e<.0995?S(n,1):`${n<0?"−":""}${ne(Math.round(Math.log10(e)))}`}function Cc(n){let t=n.reduce((s,o)=>s+o,0),e=n.reduce((s,o)=>s+Math.abs(o),0);return t&&Math.abs(t)<$0*e?"≈ 0":S(t,3)}var Bc=(n,t,e)=>t&&e!==void 0?`${n}, ${t[e?0:1]}`:n;var O0=46,T0=12,Gn=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.scale=1,this.layers=[],this.layer=void 0,this.spelled="",this.drawn="",this.machine=void 0,this.differentiated=void 0,this.cells=[],this.sums=[],this.heads=[],this.lines=[],this.loss=this.arrow=e}load({layers:t},e){this.columns=Te(e),this.drawn="";let s=JSON.stringify(t);s!==this.spelled&&Object.assign(this,{spelled:s,layers:t,layer:void 0})}prepare(t,{scale:e}){this.scale=e}stop(){}update(t,e,s){let{surface:o,stream:i,runs:r}=this.player.scene,a=Dn(r,t,s);if(this.root.classList.toggle("ov-waiting",!a),!a)return;let h=Math.max(0,Math.min(Math.floor(t+1e-9),a.records-1)),l=[a.x[h],a.y[h]],c=Lc(this.layers,i),d=Rc(c,this.columns,i,h),u=o.coefficients.slice(o.coefficients.length-c.numbers),f=[c.name,a.name,h,l,o.coefficients,d.given,d.places].join();c!==this.layer&&this.build(c);let p=[f,this.digits()].join();if(p===this.drawn)return;this.drawn=p;let m=this.machine??=new Un(c),v=m.at([...l,...u,...d.given]);this.write(c,v,d.places.length),this.describe(c,d,v.loss,c.backward?this.gradientAt(o,l):void 0),Object.assign(this.root.dataset,{layer:c.name,of:a.label,t:h})}digits(){let t=this.cells[0]?.element;return t&&t.clientWidth>=O0*this.scale?3:2}build(t){let{root:e}=this,s=[t.says,Pc(t)].filter(Boolean).join(" ");e.innerHTML=`<p class="ov-layer-says"></p>${Ic(t)}<p class="ov-layer-arrow"></p><p class="ov-layer-key"></p>`,e.classList.add("ov-layer");let o=e.querySelectorAll('[role="row"]').length;e.style.setProperty("--rows",String(o)),e.style.setProperty("--columns",String(ua(t))),e.closest(".ov-player")?.classList.toggle("ov-long-strip",o>T0);let i=r=>e.querySelector(r);j(i(".ov-layer-says"),s),j(i(".ov-layer-key"),jc(t)),Object.assign(this,{layer:t,machine:void 0,cells:[],sums:[]}),this.loss=i("[data-loss]"),this.arrow=i(".ov-layer-arrow"),this.heads=[...e.querySelectorAll("[data-head]")],this.lines=[...e.querySelectorAll("line")];for(let r of e.querySelectorAll("[data-band]")){let a=Number(r.dataset.band),h=r.dataset.what;for(let c of r.querySelectorAll("[data-cell]"))this.cells.push({element:c,band:a,what:h,k:Number(c.dataset.cell)});let l=r.querySelector("[data-sum]");l&&this.sums.push({element:l,band:a})}}write(t,{values:e,gradients:s,flags:o},i){let r=this.digits(),{bands:a}=t,h={value:e,gradient:s},l={value:e.map(Wc),gradient:s.map(Wc)},c=(d,u)=>t.rows>0&&Nc(t,a[d],u)>=i;for(let{element:d,band:u,what:f,k:p}of this.cells){let m=h[f][u][p],v=S(m,3),g=o[u][p];j(d,Dc(m,r)),d.hidden=c(u,p),d.style.setProperty("--share",String(Math.round(100*E0(m,l[f][u]))/100)),d.classList.toggle("ov-negative",m<0),d.classList.toggle("ov-none",m===0),d.setAttribute("aria-label",Bc(v,a[u].flags,g)),g!==void 0&&(d.classList.toggle("ov-on",g>0),d.classList.toggle("ov-off",!g))}for(let{element:d,band:u}of this.sums)j(d,Cc(s[u]));for(let d of this.lines){let[u,f]=[d.dataset.from,d.dataset.to].map((p="")=>p.split(" ").map(Number));d.classList.toggle("ov-off",o[u[0]][u[1]]===0),d.classList.toggle("ov-hidden",c(u[0],u[1])||c(f[0],f[1]))}}describe(t,e,s,o){let i=e.places.length&&!t.in_order,r=this.columns?.[0].length??0;this.heads.forEach((a,h)=>j(a,String(i?(e.places[h]??NaN)+1||"":h+1))),j(this.loss,Fc(t,e,s)),j(this.arrow,o?zc(e,r,o):"")}gradientAt({program:t,coefficients:e,rows:s},[o,i]){let r=e.join();if(this.differentiated?.key!==r||this.differentiated.program!==t){let l={...t,results:t.results.slice(1,3)};this.differentiated={key:r,program:t,evaluate:Ee({program:l,coefficients:e,rows:s})}}let[a,h]=this.differentiated.evaluate(Float64Array.of(o),Float64Array.of(i));return[a[0],h[0]]}},Wc=n=>n.reduce((t,e)=>Math.max(t,Math.abs(e)||0),0),E0=(n,t)=>Number.isFinite(n)&&t>0?Math.min(1,Math.abs(n)/t):0;var N0=.06,I0=.05,_0=1,L0=2;function Vn(n,{first:t,second:e,target:s}){return n==="boundary"?[t,e]:n==="prediction"?[s,s]:[t,s]}var pa=(n,t,[e,s])=>Float64Array.from(n,(o,i)=>e*o+s*t[i]);function qc({output:n},{parameters:t,coefficients:e,rows:s}){if(!n)return pa;let o=e.slice(Object.keys(t).length);return(i,r,a)=>Be({program:n,coefficients:[...a,...o],rows:s})(Float64Array.from(i),Float64Array.from(r))}function Hc(n,t,e,s){let o=t.map(d=>Vn(n,d)),i=fa(o.map(([d])=>d)),r=fa(o.map(([,d])=>d));if(n!=="prediction")return{across:i,up:r};let a=e.flatMap(d=>t.map(({first:u,second:f})=>R0(s(u,f,Ls(d,0))))),[h,l]=fa([...o.map(([,d])=>d),...a]),c=L0*(r[1]-r[0]);return{across:i,up:[Math.max(h,r[0]-c),Math.min(l,r[1]+c)]}}function R0(n){let t=Float64Array.from(n).filter(Number.isFinite).sort(),e=Math.floor(I0*t.length),[s,o]=[t[e],t[t.length-1-e]],i=_0*(o-s);return t.filter(r=>r>=s-i&&r<=o+i)}function fa(n){let[t,e]=[1/0,-1/0];for(let o of n)for(let i of o)Number.isFinite(i)&&([t,e]=[Math.min(t,i),Math.max(e,i)]);if(!(e>t))return Number.isFinite(t)?[t-1,t+1]:[-1,1];let s=N0*(e-t);return[t-s,e+s]}var Uc=(n,{length:t})=>Uint8Array.from(n,e=>t>2?e:+(e>0));function Gc({kind:n,predicts:t},[e,s],o){return t==="scores"?o.map(([i,r])=>n==="boundary"?[e-i,s-r,0]:[e-i,0,r-s]):n==="boundary"?[[e,s,0]]:t==="product"?[[e*s,-1,0]]:[[e,-1,-s]]}var Vc=({kind:n,predicts:t})=>n==="boundary"||t==="scores",Ro=({kind:n,predicts:t})=>n==="line"&&(t==="neurons"||t==="output"),Kc=(n,t,[e,s])=>Float64Array.from(n,o=>Math.tanh(e*o)+Math.tanh(s*o));function Yc([n,t,e],{across:s,up:o}){if(!n&&!t)return;if(Math.abs(t)*(o[1]-o[0])>=Math.abs(n)*(s[1]-s[0])){let[a,h]=s.map(l=>[l,(e-n*l)/t]);return[a,h]}let[i,r]=o.map(a=>[(e-t*a)/n,a]);return[i,r]}function Ls({x:n,y:t,records:e},s){let o=Math.min(s,e-1),i=Math.floor(o+1e-9),r=o-i;return r>1e-9?[n[i]+(n[i+1]-n[i])*r,t[i]+(t[i+1]-t[i])*r]:[n[i],t[i]]}var Po={left:46,right:12,top:7,bottom:20},P0=.08,j0=52,F0=[7,5],Xc="saturated",Jc=1e-9,Kn=class{constructor(t){this.canvas=t,this.context=Y(t),this.ground=rt(),this.width=this.height=0,this.ratio=1,this.a=1,this.box={left:0,top:0,width:1,height:1},this.range={across:[-1,1],up:[0,1]},this.data=void 0,this.colours=void 0,this.runs=[],this.rows={first:new Float64Array(0),second:new Float64Array(0)}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load(t,e){this.rows=e,JSON.stringify(t)!==JSON.stringify(this.data)&&(this.data=t,this.machine=Ee({program:t.program,coefficients:[]}),this.put(this.a))}at(t){let[e,s]=this.machine?.(t,t)??[t,t];return[e,s]}one(t){let[[e],[s]]=this.at(Float64Array.of(t));return{value:e,slope:s}}put(t){let[e,s]=this.data?.window??[t,t];this.a=Math.max(e,Math.min(s,t))}isSaturated(t){return(this.data?.saturated??[]).some(([e,s])=>t>=(e??-1/0)&&t<=(s??1/0))}standing(t,e){let s=Float64Array.from(pa(this.rows.first,this.rows.second,Ls(t,e))),[o,i]=this.at(s);return{sums:s,values:o,slopes:i,saturated:Uint8Array.from(s,r=>Number(this.isSaturated(r)))}}shownOf(t,e){return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}prepare(t,e){let{data:s}=this,o=e.scale;if(!s)return;Object.assign(this,{runs:t,colours:e});let i=Po.left*o;this.box={left:i,top:Po.top*o,width:Math.max(20,this.width-i-Po.right),height:Math.max(20,this.height-(Po.top+Po.bottom)*o)},this.curves=this.sampled(s,Math.ceil(this.box.width));let r=this.curves.flatMap(({values:c,slopes:d})=>[...c,...d]),[a,h]=[Math.min(...r),Math.max(...r)],l=P0*(h-a);this.range={across:s.window,up:[a-l,h+l]},this.drawGround(s,e)}sampled({window:[t,e],corner:s},o){let i=Float64Array.from({length:o+1},(a,h)=>t+(e-t)*h/o);return(s?[Float64Array.of(...i.filter(a=>a<0),0),Float64Array.of(Jc,...i.filter(a=>a>Jc))]:[i]).map(a=>{let[h,l]=this.at(a);return{sums:a,values:h,slopes:l}})}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}sumAt(t){let[e,s]=this.range.across;return e+(t-this.box.left)/this.box.width*(s-e)}drawGround(t,e){let s=Y(this.ground),{box:o,range:i}=this,r=e.scale;s.setTransform(this.ratio,0,0,this.ratio,0,0),s.clearRect(0,0,this.width,this.height),s.font=`${11*r}px ${e.font}`,s.lineWidth=1,s.setLineDash([]),this.drawShades(s,t,e),s.strokeStyle=e.grid,s.fillStyle=e.muted,s.textAlign="right",s.textBaseline="middle";let a=Mt(...i.up,o.height/(34*r));for(let l of a.values){let c=Math.round(this.y(l))+.5;s.strokeStyle=Math.abs(l)<1e-9?e.frame:e.grid,ie(s,o.left,c,o.left+o.width,c),s.fillText(be(l,a.step),o.left-6,c)}s.textAlign="center",s.textBaseline="top";let h=Mt(...i.across,o.width/(52*r));for(let l of h.values)s.fillText(be(l,h.step),this.x(l),o.top+o.height+5);s.strokeStyle=e.frame,ie(s,this.x(0),o.top,this.x(0),o.top+o.height),this.drawCurves(s,t,e)}drawShades(t,{saturated:e,window:[s,o]},{grid:i,muted:r,scale:a}){let{box:h}=this;t.textAlign="center",t.textBaseline="middle";for(let[l,c]of e){let d=[Math.max(s,l??s),Math.min(o,c??o)],[u,f]=d.map(p=>this.x(p));t.fillStyle=i,t.fillRect(u,h.top,f-u,h.height),t.fillStyle=r,t.measureText(Xc).width+6*a<f-u&&t.fillText(Xc,(u+f)/2,this.clearing((d[0]+d[1])/2))}}clearing(t){let{value:e,slope:s}=this.one(t),{top:o,height:i}=this.box,r=a=>Math.min(Math.abs(a-this.y(e)),Math.abs(a-this.y(s)));return[.75,.5,.25].map(a=>o+a*i).reduce((a,h)=>r(h)>r(a)?h:a)}drawCurves(t,{corner:e},{text:s,rim:o,font:i,scale:r}){let a=this.curves??[],{sums:h,values:l,slopes:c}=a[a.length-1],d=h.length-1;t.strokeStyle=t.fillStyle=s,t.lineWidth=2.2*r,t.lineJoin="round",this.trace(t,a.map(({values:m})=>m),e),t.setLineDash(F0.map(m=>m*r)),t.lineWidth=1.8*r,this.trace(t,a.map(({slopes:m})=>m),!1),t.setLineDash([]),e&&(Xe(t,this.x(0),this.y(a[0].slopes[a[0].slopes.length-1]),r),t.fill(),Xe(t,this.x(0),this.y(c[0]),r),t.fillStyle=o,t.fill(),t.stroke()),t.font=`600 ${13*r}px ${i}`,t.textAlign="right";let u=l[d]>=c[d],f=5*r,p=Math.abs(this.y(l[d])-this.y(c[d]))>40*r;for(let[m,v,g,w]of[["σ",l[d],l[d-1],u&&!p],["σ′",c[d],c[d-1],!u||p]]){let b=this.y(v)-this.box.top>20*r,y=w&&b,x=Math.max(0,this.y(g)-this.y(v))/(this.x(h[d])-this.x(h[d-1])),k=y?-f:f+x*(f+t.measureText(m).width);t.textBaseline=y?"bottom":"top",t.fillStyle=s,t.fillText(m,this.box.left+this.box.width-4*r,this.y(v)+k)}}trace(t,e,s){t.beginPath(),e.forEach((o,i)=>{let{sums:r}=(this.curves??[])[i];o.forEach((a,h)=>t[h===0&&!(s&&i)?"moveTo":"lineTo"](this.x(r[h]),this.y(a)))}),t.stroke()}draw(t,e){let{context:s,colours:o,ratio:i}=this;if(!o||!this.data)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(i,0,0,i,0,0);let r=this.shownOf(t,e);r&&this.drawRows(s,this.standing(r,t),o.of(r),o),this.drawPoint(s,o)}drawRows(t,{sums:e,values:s,saturated:o},i,{rim:r,scale:a}){let[h,l]=this.range.across;t.setLineDash([]),e.forEach((c,d)=>{let u=this.x(c),f=this.y(s[d]);if(t.fillStyle=t.strokeStyle=i,t.lineWidth=1.6*a,c<h||c>l){let{value:p}=this.one(c<h?h:l);return $s(t,this.box,u,this.y(p),a)}return o[d]?(Nl(t,u,f,a),t.fillStyle=r,t.fill(),t.stroke()):(Xe(t,u,f,1.2*a),t.fill())})}drawPoint(t,{text:e,rim:s,frame:o,scale:i}){let{value:r,slope:a}=this.one(this.a),[h,l]=[this.x(this.a),this.y(r)],[c,d]=[this.x(this.a+1)-h,this.y(r+a)-l],u=j0*i/Math.hypot(c,d),{left:f,top:p,width:m,height:v}=this.box;t.setLineDash([]),t.strokeStyle=o,t.lineWidth=1,ie(t,h,p,h,p+v),t.save(),t.beginPath(),t.rect(f,p,m,v),t.clip();for(let[g,w]of[[s,5],[e,2.6]])t.strokeStyle=g,t.lineWidth=w*i,ie(t,h-u*c,l-u*d,h+u*c,l+u*d);t.restore();for(let[g,w]of[[l,1.9],[this.y(a),1.3]])Xe(t,h,g,w*i),Object.assign(t,{fillStyle:e,strokeStyle:s,lineWidth:1.5*i}),t.fill(),t.stroke()}};var Zc=(n,{value:t,slope:e})=>`a = ${S(n,3)}: σ = ${S(t,3)}, σ′ = ${S(e,3)}`;function Qc({saturated:n,name:t},{slopes:e,saturated:s}){let o=s.length,i=s.reduce((l,c)=>l+c,0),r=s.reduce((l,c,d)=>c?Math.max(l,Math.abs(e[d])):l,0);if(!n.length)return`no row saturates: ${t} is level nowhere`;if(!i)return`0 of ${o} rows saturated`;let a=i===1?"its":"their",h=r>0?`of ${a} error at most ${S(r,2)} is passed back`:`${a} gradient is 0`;return`${i} of ${o} rows saturated: ${h}`}function td([n,t],{sums:e}){let s=e.filter(o=>o<n||o>t).length;return s?`${s} row${s>1?"s":""} beyond the axis`:""}function ed({name:n,saturated:t,limit:e,corner:s},o){return[`${n}: σ solid, σ′ dashed`,t.length&&`squares: saturated, |σ′| stays below ${S(e)}`,s&&`σ′(0) = ${S(o)} by convention, as in PyTorch`].filter(Boolean).join("; ")}function Yn(n,t){let e=new Path2D,s=new Path2D;for(let[o,i]of t){let r=f=>{let[p,m]=[0,1].map(v=>o[v]+(i[v]-o[v])*f);return n.toBox(p,m,n.landscape.at(p,m))},[[a,h],[l,c]]=[n.toCanvas(r(0)),n.toCanvas(r(1))],d=Math.max(1,Math.ceil(Math.hypot(l-a,c-h)/6)),u;for(let f=0;f<d;f++){let p=r((f+.5)/d),m=n.hides(...p,n.fault(p))?s:e,[v,g]=n.toCanvas(r(f/d)),[w,b]=n.toCanvas(r((f+1)/d));m!==u&&m.moveTo(v,g),m.lineTo(w,b),u=m}}return{seen:e,hidden:s}}var ma=([n,t,e,s])=>[[n,e],[t,e],[t,s],[n,s]],Xn=(n,t)=>n.flatMap((e,s)=>{let o=va(e,n[(s+1)%n.length],[ma(t)]);return o?[o]:[]});function va(n,t,e){let s=i=>[0,1].map(r=>n[r]+(t[r]-n[r])*i),o=z0(n,t,e);return o&&[s(o[0]),s(o[1])]}function z0(n,t,e){let[s,o]=[0,1];for(let i of e){let r=Math.sign(D0(i));for(let a=0;a<i.length;a++){let[h,l]=i[a],[c,d]=i[(a+1)%i.length],[u,f]=[r*(l-d),r*(c-h)],p=u*(t[0]-n[0])+f*(t[1]-n[1]),m=u*(n[0]-h)+f*(n[1]-l);if(p===0&&m<0)return null;p>0&&(s=Math.max(s,-m/p)),p<0&&(o=Math.min(o,-m/p))}}return s<o?[s,o]:null}function D0(n){return n.reduce((t,[e,s],o)=>{let[i,r]=n[(o+1)%n.length];return t+e*r-i*s},0)}function od(n,t,e,s){let[o,i,r,a]=t,h=Math.max(i-o,a-r),[l,c]=[i-o,a-r].map(f=>3*Math.max(4,Math.round(e*f/h/3))+1),d=n.grid(o,i,r,a,l,c).map(f=>Number.isFinite(f)?f:NaN),u=d.map(f=>n.level(f));return{columns:l,rows:c,f:d,level:u,height:s?u:d,domain:n.surface.domain,window:t}}function nd(n){let t=(n.columns-1)/3+1,e=(n.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(i,r)=>o[(Math.floor(r/t)*n.columns+r%t)*3]);return{...n,columns:t,rows:e,level:s(n.level),height:s(n.height)}}function id(n,t,e){let s=t.height.filter(Number.isFinite).sort(),o=c=>s[Math.floor(c*(s.length-1))],[i,r]=sd(n.height),[a,h]=sd(n.f),l={low:i,high:r,least:a,most:h,cut:""};return s.length?(e?l.low=Math.max(i,o(.01)):r-i>12*(r-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:i-.5,high:i+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function sd(n){let t=1/0,e=-1/0;for(let s of n)s<t&&(t=s),s>e&&(e=s);return[t,e]}function ga(n,t,e){let{columns:s,rows:o,height:i}=n,[r,a,h]=t,l=Float64Array.from({length:s},(m,v)=>r*(2*v/(s-1)-1)),c=Float64Array.from({length:o},(m,v)=>a*(1-2*v/(o-1))),d=i.map(m=>h*(2*(m-e.low)/(e.high-e.low)-1)),u=(m,v,g,w)=>(d[m+g]-d[m-v])/w||0,f=d.map((m,v)=>{let g=v%s,w=g>0?1:0,b=g<s-1?1:0;return u(v,w,b,l[g+b]-l[g-w])}),p=d.map((m,v)=>{let g=Math.floor(v/s),w=g>0?1:0,b=g<o-1?1:0;return u(v,w*s,b*s,c[g+b]-c[g-w])});return Object.assign(n,{x:l,y:c,z:d,slopeX:f,slopeY:p})}function wa({columns:n,rows:t,x:e,y:s,z:o},i,r){let a=(i-e[0])/(e[n-1]-e[0])*(n-1),h=(r-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(n-2,Math.floor(a)),c=Math.min(t-2,Math.floor(h));if(!(a>=0&&h>=0&&a<=n-1&&h<=t-1))return NaN;let d=c*n+l,u=a-l,f=h-c;return(o[d]*(1-u)+o[d+1]*u)*(1-f)+(o[d+n]*(1-u)+o[d+n+1]*u)*f}var rd=180,ad=.012,Jn=class{constructor(t,e,s,o,i,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=i,this.terrain=r;let a=e[1]-e[0],h=e[3]-e[2],l=Math.max(a,h),{floor:c}=t.surface,d=od(t,e,o?rd:rd/3,s),u=o?nd(d):d;this.range=id(d,u,s&&c!==null),i.half=[a/l/2,h/l/2,.23],this.fine=ga(d,i.half,this.range),this.coarse=o?ga(u,i.half,this.range):this.fine,this.shown=this.coarse,this.title=s?c===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,i,r,a]=this.window,[h,l,c]=this.camera.half,{low:d,high:u}=this.range,f=this.logHeight?this.landscape.level(s):s;return[h*(2*(t-o)/(i-o)-1),l*(2*(e-r)/(a-r)-1),c*(2*(f-d)/(u-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,wa(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[i,r,a]=this.camera.project(t,e,s+o+ad);return this.terrain.depthAt(i,r)>a+ad/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,i,r]=this.camera.unproject(t,e,s),[a,h]=this.camera.half,[l,c,d,u]=this.window;return Math.abs(wa(this.shown,o,i)-r)<.02?[l+(c-l)*(o/a+1)/2,d+(u-d)*(i/h+1)/2]:null}};function Zn(n,t,e){return[n[0]+(t[0]-n[0])*e,n[1]+(t[1]-n[1])*e,n[2]+(t[2]-n[2])*e]}function ba(n,t,e){let s=0,o=1;for(let[i,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[i]-n[i]),h=e[i]-r*n[i];if(!Number.isFinite(a)||a===0&&h<0)return null;a>0&&(o=Math.min(o,h/a)),a<0&&(s=Math.max(s,h/a))}return s<=o?[s,o]:null}function hd(n,t,e,s){for(let o=Math.min(e,n.length-2);o>=t;o--){let i=n[o],r=n[o+1],a=ba(i,r,s);if(a&&a[1]<1)return[Zn(i,r,a[1]),[r[0]-i[0],r[1]-i[1],r[2]-i[2]]];if(a)return null}return null}var C0=4,Rs=.25,Qn=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:i}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,i.canvas.width,i.canvas.height);for(let r of[o,i])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:i}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let h=o[a],[l,c]=s.toCanvas(t.at),[d,u]=s.toCanvas(h);Math.hypot(d-l,u-c)<.6&&a<e||this.follow(t,h,r)}t.next=e+1,this.stroke(i,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,i=t.at,r=t.fault??0,a=o.fault(e),h=ba(i,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!h){t.stroke=void 0;return}let[l,c]=h,d=g=>Zn(i,e,g),[u,f]=o.toCanvas(d(l)),[p,m]=o.toCanvas(d(c)),v=Math.max(1,Math.ceil(Math.hypot(p-u,m-f)/C0));l>0&&(t.stroke=void 0);for(let g=0;g<v;g++){let w=l+(c-l)*(g+.5)/v,b=o.hides(...d(w),r+(a-r)*w);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(u,f),s.push(t.stroke));let[y,x]=o.toCanvas(d(l+(c-l)*(g+1)/v));t.stroke.path.lineTo(y,x),t.length+=Math.hypot(y-u,x-f),[u,f]=[y,x]}c<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:i}=this,r=i.scale;for(let{hidden:a,path:h,offset:l}of e){if(a){s.globalAlpha=Rs,s.strokeStyle=i.of(t),s.lineWidth=1.2*r,s.stroke(h),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=i.halo,s.lineWidth=5*r,s.stroke(h),o.setLineDash(t.dash.map(c=>c*r)),o.lineDashOffset=l),o.strokeStyle=i.of(t),o.lineWidth=2.3*r,o.stroke(h)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:i}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:h}of this.pens){let{run:l,points:c,first:d}=h;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:jn,at:c[l.branch_step],fault:s.fault(c[l.branch_step]),run:l});let u=Math.min(e,l.records-1),f=Math.floor(u+1e-9),p=u-f,m=c[f],v=s.fault(m);if(p>1e-9){let y=[],x={at:m,fault:v,length:0};m=Zn(m,c[f+1],p),v+=(s.fault(c[f+1])-v)*p,this.follow(x,m,y),this.stroke(l,y,t,t)}let[g,w,b]=i.half;if(Math.abs(m[0])<=g&&Math.abs(m[1])<=w&&m[2]<=b){let y=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:y?Pn:Ce,at:m,fault:v,run:l})}else{let y=hd(c,d,f,i.half);y&&a.push({draw:B0(i,y[1]),at:y[0],fault:0,run:l})}}for(let{draw:h,at:l,fault:c,run:d}of a){let[u,f,p]=l,[m,v]=s.toCanvas(l);t.globalAlpha=s.hides(u,f,Math.max(p,-i.half[2]),c)?.5:1,h(t,d,m,v,r,o),t.globalAlpha=1}}};function B0(n,t){let[e,s]=n.project(...t);return(o,i,r,a,h,l)=>Rn(o,i,r,a,e-n.cx,s-n.cy,h,l)}var ya="|w| ≤ 1/λ of a decoupled decay",W0=[7,3,2,3];function ld({decays:n},t){let e=n?.reduce((s,o)=>s*t[o],1);return e?1/e:void 0}var ti=n=>[...new Set(n.flatMap(({box:t,hidden:e})=>t&&!e?[t]:[]))],cd=(n,{domain:t})=>ti(n).some(e=>e<=Math.max(...t.flat().map(Math.abs)));function dd(n,t,e,s){for(let o of ti(t)){let[i,r]=e.toPixel(-o,o),[a,h]=e.toPixel(o,-o);pd(n,i,r,a-i,h-r,s)}}function ud(n,t,e,s){for(let o of t){let i=[[-o,o],[o,o],[o,-o],[-o,-o]],{seen:r,hidden:a}=Yn(e,Xn(i,e.window));n.save();for(let[h,l]of[[r,1],[a,Rs]])n.globalAlpha=l,md(n,s,()=>n.stroke(h));n.restore()}}var fd=(n,t,e)=>pd(n,.15*t,.15*t,.7*t,.7*t,e),pd=(n,t,e,s,o,i)=>md(n,i,()=>n.strokeRect(t,e,s,o));function md(n,t,e){n.setLineDash([]),n.strokeStyle=t.halo,n.lineWidth=3.6*t.scale,e(),n.setLineDash(W0.map(s=>s*t.scale)),n.strokeStyle=t.text,n.lineWidth=1.6*t.scale,e(),n.setLineDash([])}var q0=.6,ei=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:i,dy:r})=>o.map(a=>({run:a,dx:i,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:i,top:r,width:a,height:h}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:c}of t)o.rect(i+l,r+c,a,h);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0,this.drawBoxes(t,e,s)}drawBoxes(t,e,s){for(let{runs:o,dx:i,dy:r}of t){let a=(h,l)=>{let[c,d]=e.toPixel(h,l);return[c+i,d+r]};dd(this.halo,o,{toPixel:a},s)}}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let i of this.pens)i.run.hidden||this.extend(i,Math.min(Math.floor(t+1e-9),i.run.records-1),s,o)}}extend(t,e,s,o){let{run:i,dx:r,dy:a}=t;if(t.next===0){if(e<i.first)return;[t.x,t.y]=s.toPixel(i.x[i.first],i.y[i.first]),t.next=i.first+1}if(t.next>e)return;let h=new Path2D,l=t.length,c=!1,d=!1;for(let m=t.next;m<=e;m++){let[v,g]=s.toPixel(i.x[m],i.y[m]);if(Math.hypot(v-t.x,g-t.y)<q0&&m<e)continue;let b=vs(t.x,t.y,v,g,s.box);b&&((!d||b[4])&&h.moveTo(b[0]+r,b[1]+a),h.lineTo(b[2]+r,b[3]+a),c=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),d=b!==null&&!b[5],t.x=v,t.y=g}if(t.next=e+1,!c)return;let{scale:u}=o,{halo:f,line:p}=this;f.strokeStyle=o.halo,f.lineWidth=5*u,f.stroke(h),p.strokeStyle=o.of(i),p.lineWidth=2.3*u,p.setLineDash(i.dash.map(m=>m*u)),p.lineDashOffset=l,p.stroke(h)}};function vd(n,t,e,s,o){let{left:i,top:r,width:a,height:h}=e.box,l=6.2*o.scale,c=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[w,b]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(w,b)&&jn(n,d,w,b,l,o)}let u=Math.min(s,d.records-1),f=Math.floor(u+1e-9),p=u-f,[m,v]=e.toPixel(d.x[f],d.y[f]);if(p>1e-9){let[w,b]=e.toPixel(d.x[f+1],d.y[f+1]),y=vs(m,v,m+(w-m)*p,v+(b-v)*p,e.box);y&&(n.setLineDash([]),n.strokeStyle=o.of(d),n.lineWidth=2.3*o.scale,n.beginPath(),n.moveTo(y[0],y[1]),n.lineTo(y[2],y[3]),n.stroke()),m+=(w-m)*p,v+=(b-v)*p}let g=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(m,v))g?Pn(n,d,m,v,l,o):Ce(n,d,m,v,l,o);else{let w=H0(d,f,e);w&&c.push([d,...w])}}n.save(),n.beginPath(),n.rect(i-1,r-1,a+2,h+2),n.clip();for(let d of c)Rn(n,...d,l,o);n.restore()}function H0(n,t,e){for(let s=Math.min(t,n.records-2);s>=0;s--){let[o,i]=e.toPixel(n.x[s],n.y[s]),[r,a]=e.toPixel(n.x[s+1],n.y[s+1]),h=vs(o,i,r,a,e.box);if(h?.[5])return[h[2],h[3],r-o,a-i];if(h)return null}return null}function gd(n,t,e,s,o,i){let r=i,a;for(let h of n){if(h.hidden)continue;let l=Math.min(e,h.records-1);for(let c=0;c<=l;c++){let[d,u]=t.toPixel(h.x[c],h.y[c]),f=Math.hypot(d-s,u-o);f<r&&([r,a]=[f,{run:h,i:c}])}}return a}function vs(n,t,e,s,o){let i=e-n,r=s-t,a=0,h=1,l=[[-i,n-o.left],[i,o.left+o.width-n],[-r,t-o.top],[r,o.top+o.height-t]];for(let[c,d]of l)if(c===0){if(d<0)return null}else{let u=d/c;if(c<0?a=Math.max(a,u):h=Math.min(h,u),a>h)return null}return!Number.isFinite(i)||!Number.isFinite(r)?null:[n+i*a,t+r*a,n+i*h,t+r*h,a>0,h<1]}var U0=5,G0=11,wd="button, .ov-first-visit";function Ze(n,t){let e=t.getBoundingClientRect();return[n.clientX-e.left,n.clientY-e.top]}function ka(n,t,e){return n.moved||Math.hypot(t-n.px,e-n.py)>=U0}function Ma(n,t){return n.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===n.root)}function jo({picture:n},t){return n.panels.local(Ze(t,n.stage))}function xa({picture:n,legend:t,start:e},s){let{panels:o,plane:i,stage:r}=n,{over:a}=o,h=s.target.closest(".ov-panel");h&&o.pointAt(h);let l=h||o.point(...Ze(s,r),i);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==a&&e.place()}function yd(n){let{on:t,picture:e,tooltip:s,legend:o,start:i,viewState:r,boxZoom:a}=n,{stage:h,plane:l,panels:c}=e,d,u=new Map,f=!1;t(h,"pointerdown",g=>{if(g.button!==0||g.target.closest(wd)||!n.scene)return;u.size||xa(n,g);let[w,b]=jo(n,g);if(l.inside(w,b)){if(u.set(g.pointerId,[w,b]),f||=u.size>1,f){d=void 0,a.drop(),s.hide();return}d={px:w,py:b,x:w,y:b,moved:!1,zooms:g.shiftKey||a.armed},h.setPointerCapture(g.pointerId),n.root.focus({preventScroll:!0})}}),t(h,"pointermove",g=>{if(!n.scene)return;if(f)return V0(e,u,g.pointerId,jo(n,g));if(!d&&!g.target.closest(".ov-start")&&xa(n,g),!d&&g.target.closest(wd))return s.hide();let[w,b]=jo(n,g);if(!d)return K0(n,w,b,g);ka(d,w,b)&&(s.hide(),d.zooms?a.draw(d,w,b,l,c.offset):(h.classList.add("ov-panning"),e.moveWindow(()=>l.pan(w-d.x,b-d.y))),Object.assign(d,{x:w,y:b,moved:!0}))});let p=g=>{if(u.delete(g.pointerId),f&&=u.size>0,d&&!d.moved&&g.type==="pointerup"){let w=l.toPlane(d.px,d.py);i.begin(),c.on?r.change({run:c.places[c.over].i}):n.quiz.aims?n.quiz.put(...w):i.moveTo(...w)}else if(d?.zooms){let w=a.take(l);w&&g.type==="pointerup"&&e.moveWindow(()=>l.show(w))}d=void 0,h.classList.remove("ov-panning")};t(h,"pointerup",p),t(h,"pointercancel",p),t(h,"touchmove",g=>g.touches.length>1&&g.preventDefault(),{passive:!1}),t(h,"pointerleave",()=>{s.hide(),o.light(void 0)});let m=g=>Number(g.target.closest("button").dataset.place);t(c.root,"click",g=>r.change({run:m(g)})),t(c.root,"focusin",g=>o.light(m(g))),t(c.root,"focusout",()=>o.light(void 0)),t(h,"wheel",g=>{if(!Ma(n,g))return;g.preventDefault(),xa(n,g);let[w,b]=jo(n,g);e.moveWindow(()=>l.zoom(Math.exp(-g.deltaY*.0022),w,b))},{passive:!1})}function V0(n,t,e,s){let{plane:o}=n;if(!t.has(e)||t.size!==2)return;let[i,r]=bd(t);t.set(e,s);let[a,[h,l]]=bd(t);n.moveWindow(()=>{o.pan(h-r[0],l-r[1]),i>0&&a>0&&o.zoom(a/i,h,l)})}function bd(n){let[[t,e],[s,o]]=n.values();return[Math.hypot(s-t,o-e),[(t+s)/2,(e+o)/2]]}function xd(n){let{on:t,start:e,picture:s}=n,{handle:o}=e,{plane:i}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...i.toPlane(...jo(n,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let h=(r.shiftKey?30:5)/i.unit,[l,c]=e.position;e.moveTo(l+a[0]*h,c+a[1]*h)})}function K0(n,t,e,s){let{plane:o,panels:i,colours:r}=n.picture;if(!o.inside(t,e))return n.tooltip.hide();let a=gd(i.places[i.over].runs,o,n.clock.step,t,e,G0),h=a?Y0(a,r):"";Sa(n,o.toPlane(t,e),h,s)}function Y0({run:n,i:t},e){return`<div>${ae(n,e.of(n),e.rim)}<b>${I(n.label)}</b> step ${t}<span>f = ${S(n.lossAt(t))}</span></div>`}function Sa(n,[t,e],s,o){let i=n.picture.landscape.at(t,e),r=`<div>x = ${S(t)}, y = ${S(e)}</div><div><b>f = ${S(i,5)}</b></div>`;n.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:i})}var X0=.1,kd=100,J0=`<div class="ov-chart" data-chart="function">
<div class="ov-chart-title"></div><canvas role="img"></canvas>
<div class="ov-function-point" role="slider" tabindex="0" aria-label="Point a"></div></div>
<p class="ov-function-words"><output></output><span></span></p>`,si=class{constructor(t,e){e.innerHTML=J0,this.player=t,this.canvas=e.querySelector("canvas"),this.title=e.querySelector(".ov-chart-title"),this.handle=e.querySelector(".ov-function-point"),[this.said,this.rows]=e.querySelector("p").children,this.chart=new Kn(this.canvas),this.charts=[this.chart],this.label="",this.listen()}load(t,e){let[s,o]=Te(e)??[new Float64Array(0),new Float64Array(0)];this.data=t,this.chart.load(t,{first:s,second:o});let[i,r]=t.window;this.handle.setAttribute("aria-valuemin",i),this.handle.setAttribute("aria-valuemax",r)}prepare(t,e){this.chart.prepare(t.runs.filter(o=>!o.hidden),e);let s=ed(this.data,this.chart.one(0).slope);tt(this.title,`<b>Function and derivative</b> ${I(s)}`),this.place()}place(){let{chart:t,handle:e,canvas:s}=this,o=t.one(t.a),[i,r]=[t.x(t.a)+s.offsetLeft,t.y(o.value)+s.offsetTop],a=Zc(t.a,o);e.style.transform=`translate(${i}px, ${r}px)`,e.setAttribute("aria-valuenow",t.a),e.setAttribute("aria-valuetext",a),j(this.said,a)}update(t,e,s){let{chart:o,data:i}=this,r=o.shownOf(t,s),a=r&&o.standing(r,t),h=o.runs.length>1&&r?`${r.label}: `:"",l=a?[Qc(i,a),td(i.window,a)].filter(Boolean).join("; "):"",c=`${h}${l}`;if(j(this.rows,c),!e)return;let d=`${this.title.textContent}. ${c}`;d!==this.label&&this.canvas.setAttribute("aria-label",d),this.label=d}put(t){this.chart.put(Math.round(t*kd)/kd),this.place(),this.player.picture.schedule()}listen(){let{player:t,canvas:e,handle:s,chart:o}=this,i=a=>this.put(o.sumAt(Ze(a,e)[0])),r=!1;t.on(e,"pointerdown",a=>{a.button!==0||!o.data||(r=!0,e.setPointerCapture(a.pointerId),a.preventDefault(),s.focus({preventScroll:!0}),i(a))}),t.on(e,"pointermove",a=>r&&i(a));for(let a of["pointerup","pointercancel"])t.on(e,a,()=>r=!1);t.on(s,"keydown",a=>{let h={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1}[a.key],l={Home:0,End:1}[a.key];!o.data||h===void 0&&l===void 0||(a.preventDefault(),this.put(h?o.a+h*X0*(a.shiftKey?10:1):o.data.window[l]))})}stop(){}};var oi={function:si,layer:Gn,depth:_n,inference:Cn};function Fo({companion:n,companions:t},e){return t?.length?(t.find(({value:s})=>s===e.companion)??t[0]).kind:n&&"fit"}var Md=(n,t)=>(Fo(n,t)??"fit")!=="fit",ni=class{constructor(t,e){this.root=t,this.names="",t.addEventListener("click",({target:s})=>{let o=s.closest("button");o&&e(Number(o.dataset.companion))})}show(t,e){this.root.hidden=t.length<2;let s=t.map(o=>o.kind).join();s!==this.names&&this.root.replaceChildren(...t.map(({value:o,label:i,help:r})=>{let a=document.createElement("button");return Object.assign(a,{type:"button",textContent:i,title:r}),a.dataset.companion=String(o),a})),this.names=s,t.forEach((o,i)=>this.root.children[i].setAttribute("aria-pressed",String(o.kind===e)))}};var ue=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}givenOtherwise(){}build(){}update(){}prepare(){}follow(){}write(){}paint(){}stop(){}drawFan(){}drawArrow(){}next(){}};var ii=class extends ue{constructor(t,e){super(t,e),this.waiting=document.createElement("p"),Object.assign(this.waiting,{className:"ov-companion-waiting",textContent:"Drawing it …",hidden:!0}),e.replaceChildren(this.waiting),this.shown=void 0,this.panes=new Map}get stub(){return!1}get kind(){let{scene:t,view:e}=this.player;return t&&e&&Fo(t,e)}build(){let{kind:t,player:e}=this,{scene:s}=e,o=s.companions?.find(r=>r.kind===t)?.data;for(let[r,{element:a}]of this.panes)a.hidden=!o||r!==t;if(this.waiting.hidden=!!o||!oi[t],this.charts=[],this.shown=void 0,!o||!oi[t])return;let i=this.panes.get(t)??this.make(t);i.scene!==s&&i.part.load(o,s),i.scene=s,this.shown=i.part,this.charts=i.part.charts}make(t){let e=document.createElement("div");e.className="ov-companion-pane",e.dataset.kind=t,this.root.append(e);let s={element:e,part:new oi[t](this.player,e),scene:void 0};return this.panes.set(t,s),this.player.picture.watch(s.part.charts),s}prepare(t,e){this.shown?.prepare(t,e)}update(t,e,s){this.shown?.update(t,e,s)}stop(){for(let{part:t}of this.panes.values())t.stop()}};var Sd=["local minimum","saddle","maximum"],$d=["converged","stuck_at_saddle","left_view","overflowed"],Ad={converged:"converged",still_descending:"still descending",rising:"rising",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Od="{fate} · step {step}",Td="{count} step",Ed="{count} steps",Nd="the last step",Id="the last {count} steps",Qe="global minimum",_d="local minimum",Zs="lowest minimum found",Ld="stuck at a maximum",Rd="at equal height",Pd="stalled on a plain",jd="undefined",$a="descending",Fd="at the start",zd="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Dd="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",Cd="Undefined from step {step} on, as 0/0 is; the last point is {place}, f = {f}.",Bd="The position, f, its gradient or the optimizer's memory is not a number there, though none of them was large.",Wd="Converged to the {kind} at {place}, by step {step}.",Aa="Converged to the minimum at {place}, which is not in the list, by step {step}.",qd="Converged to a minimum at {place}, as low as any that is known, by step {step}.",Hd="Converged at {place}, on a plain by step {step}: all points of it are minima, as low as any that is known.",Ud="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Gd="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",Vd="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Kd="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",Yd="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, where there is neither slope nor curvature.",Xd="{because} The Hessian is not positive there.",Jd="{because} f is {value} there, within {within} of the {lowest}, {optimum}.",Zd="{because} f is {value} there, above the {lowest}, {optimum}.",Qd="known optimum",tu="Left the view at step {step} and has not come back; it is now at {place}.",eu="Outside the view from the start; it is now at {place}.",su="Its last point lies outside the surface's window.",ou="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",nu="Stalled on a plain, at f = {f}: there is neither slope nor curvature, though this is no known minimum.",iu="f changed by less than 1e-12 of its size over {window}.",ru="At equal height: after {steps} f is {f} as before, at another place.",au="Oscillating around {place}, with a spread of {spread}: {how}",hu="f went uphill in {share} of {window}, between {lowest} and {highest}.",lu="it turned back in {share} of {window}, at f = {f} on both sides.",cu="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread. It is around the mean of its places over these steps, and its spread is the root of the mean square distance from there.",du="{because} In noise, a fall or a rise counts only where the means of f over six equal parts of these steps all go one way, as chance alone does once in 360 times.",uu="Rising after {steps}: f went from {before} to {f} over {window}.",fu="At the end of the last quarter of the steps f is above where it was when that began.",pu="Still descending after {steps}: f = {f}.",mu="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.";var ri={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"},Q0={kind:"",variety:"",label:Fd,sentence:"No step is made yet.",criterion:"",step:0};function We({kind:n,variety:t}){let e=(t===Zs?Qe:t).replaceAll(" ","_");return e in ri?e:n}function Ps(n,t,e){return t>=(n.last_step??e)||!n.outcome.kind?n.outcome:n.outcomeAt?.(t)??Q0}function ai(n,t=""){return`<span class="ov-chip" data-kind="${We(n)}" ${t}>${js(n)}</span>`}function js(n){let[t,...e]=I(n.label).split(" · "),s=e.map(o=>`<span class="ov-when"> · ${o}</span>`).join("");return`<i aria-hidden="true">${ri[We(n)]??""}</i><span>${t}${s}</span>`}function ts(n,t,e){let s=C(.5,L(n-e)),o=C(.5,L(n+e)),i=Math.max(Math.abs(s),Math.abs(t)),r=re(1,i>0?i:1),[a,h]=[C(s,r),C(t,r)],l=Math.sqrt(L(C(a,a)+C(h,h))),c=C(i,l),d=re(1,l>0?l:1),u=l>0?C(a,d):1,f=C(h,d),p=Math.sqrt(C(.5,L(1+Math.abs(u)))),m=re(C(.5,f),p),[v,g]=u>=0?[p,m]:[Math.abs(m),f>=0?p:-p];return{lam:[L(o+c),L(o-c)],V:[[v,0-g],[g,v]]}}function es(n,t,e){let[s,o]=[n/e,t/e];return Math.sqrt(s*s+o*o)}function gu(n,t,e,s,o,i){let r=n.records-1,a=n.hessian(r),h=n.gradient.map(T=>T[r]);if(!a.every(Number.isFinite))return;let[[l,c],[d,u,f]]=o>0?e1([n.x[r],n.y[r]],h,a,e,o):[h,a],{lam:p,V:m}=ts(d,u,f),[v,g]=[m[0][0],m[1][0]],w=Math.max(Math.abs(p[0]),Math.abs(p[1])),b=p.map(T=>Math.abs(T)<=1e-6*w),y=[v*l+g*c,v*c-g*l],x=y.some((T,z)=>b[z]&&Math.abs(T)>1e-6*e*w),k=y.map((T,z)=>b[z]?0:-T/p[z]),M=es(k[0],k[1],e);if(!(w>0||i)||x||!(M<=1))return;let $=[v*k[0]-g*k[1],g*k[0]+v*k[1]],E=p.map((T,z)=>!b[z]&&T<0);if(E.some(Boolean)){let T=s1(n,t,$,M,e,s);E=E.map((z,W)=>z&&p[W]<-T)}let[O,N]=k.map((T,z)=>E[z]?T:0),[A,_,U]=Sd,V=E.every((T,z)=>T||b[z]);return{kind:E.some(Boolean)?V?U:_:A,offset:$,leaving:es(O,N,e)>.1}}function e1([n,t],[e,s],[o,i,r],a,h){let[l,c]=[e-h*Math.sign(n),s-h*Math.sign(t)],[d,u]=[l-o*n,c-r*t],[f,p]=[Math.abs(n)<=a,Math.abs(t)<=a],[m,v]=[f&&Math.abs(d)<=h,p&&Math.abs(u)<=h],g=f?l-h*Math.sign(d):e,w=p?c-h*Math.sign(u):s,b=v||r===0?1:Math.abs(r),y=m||o===0?1:Math.abs(o),x=m?b*n:v?g-i*t:g,k=v?y*t:m?w-i*n:w;return[[x,k],[m?b:o,m||v?0:i,v?y:r]]}function s1(n,t,e,s,o,i){let r=n.records-1,[a,h]=[n.x[r],n.y[r]],l=t,c=-1;for(let g=t;g<=r;g++){let w=es(n.x[g]-a,n.y[g]-h,o);w>c&&([l,c]=[g,w])}let d=n.hessian(l);c===0&&s>0&&(d=i(Float64Array.of(a+e[0]),Float64Array.of(h+e[1])).slice(3).map(([w])=>w),c=s);let u=n.hessian(r),[f,p,m]=d.map((g,w)=>g-u[w]),v=Math.sqrt(f*f+2*(p*p)+m*m);return c>0&&Number.isFinite(v)?2*s*v/c:0}var zo=({kind:n})=>n.endsWith("minimum");function Ta([n,t,e,s]){let[o,i]=[t-n,s-e],r=Math.max(o,i),[a,h]=[o/r,i/r];return .001*(r*Math.sqrt(a*a+h*h))}var Ea=([n,t,e,s],o,i)=>o>=n&&o<=t&&i>=e&&i<=s,Na=n=>Math.min(Math.floor((n+1)/2),Math.max(10,Math.floor(.05*n))),Ia=n=>Math.max(Math.min(n+1,20),Math.floor(.25*n)),xu=n=>n.every(t=>Number.isFinite(t)?Math.abs(t)<1e30:Number.isNaN(t));function li(n,t,e,s){let o=n.records;for(;o>0&&!(es(n.x[o-1]-t,n.y[o-1]-e,s)>1);)o--;return o}var _a=n=>n.find(({kind:t})=>t==="global minimum")?.value,La=n=>1e-6*(1+Math.abs(n)),Ra=(n,t)=>n-t<=La(t);function ku({domain:n,points:t,differentiate:e,kink:s=0,inNoise:o=!1},i,r){let a=Ta(n),h=r.records-1,l=h-Na(i),[c,d]=[r.x[h],r.y[h]],u=t.filter(({interior:y})=>y),f=u.filter(zo),p=u.filter(y=>!zo(y)),m=_a(t),v=m!==void 0&&Ra(r.loss[h],m),g=y=>li(r,y.x,y.y,a)<=l,w=f.find(g);if(w)return{fate:hi(w),target:w};let b=g({x:c,y:d})?gu(r,l,a,e,s,v):void 0;if(!b?.leaving){if(w=p.find(g),w)return{fate:hi(w),target:w};if(b){let{kind:y,offset:x}=b,k={x:c+x[0],y:d+x[1],kind:y};return w=[...f,...p].find(M=>es(k.x-M.x,k.y-M.y,a)<=1),w?{fate:hi(w),target:w}:{fate:hi(k),unlisted:k}}}return Ea(n,c,d)?{fate:Pa(r,h+1-Ia(i),a,o).fate}:{fate:"left_view"}}var hi=n=>zo(n)?"converged":"stuck_at_saddle";function Pa(n,t,e,s=!1){let o=n.loss.subarray(t,n.records),i=o.length-1,[r,a,h,l]=[o[0],o[0],0,0];for(let m=1;m<=i;m++)r=Math.min(r,o[m]),a=Math.max(a,o[m]),o[m]>o[m-1]&&h++,o[m]<o[m-1]&&l++;let c=a-r,d=c<=1e-12*(1+Math.abs(o[i])),u=h/i,f=d?c1(n,t,e):0,p="still_descending";if(d)p=f<.2?"stalled":"oscillating";else if(u>0){let m=Math.ceil(o.length/2),[v,g]=[o.subarray(0,m),o.subarray(m)],w=Qs(v)-Qs(g),[b,y]=[bu(v),bu(g)],x=l/i,k=s&&u>=.2&&x>=.2&&!l1(o),M=b>y&&!k&&!(u>=.2&&w<.25*c),$=b<y&&!k&&!(x>=.2&&-w<.25*c);(M||$)&&o[i]>o[0]?p="rising":(!M||!(o[i]<o[0]))&&(p="oscillating")}return{fate:p,level:d,turning:f,rising:u,lowest:r,highest:a,begin:o[0]}}function Mu({x:n,y:t,records:e},s){let[o,i]=[n.subarray(s,e),t.subarray(s,e)],[r,a]=[Qs(o),Qs(i)],h=o.map((l,c)=>(l-r)*(l-r)+(i[c]-a)*(i[c]-a));return{mean:[r,a],spread:Math.sqrt(Qs(h))}}function l1(n){let t=Math.floor(n.length/6),e=n.length-6*t,s=Array.from({length:6},(i,r)=>Qs(n.subarray(e+r*t,e+(r+1)*t))),o=s.slice(1);return o.every((i,r)=>s[r]>i)||o.every((i,r)=>s[r]<i)}function Qs(n){let t=0;for(let e of n)t+=e;return t/n.length}function bu(n){let t=n.slice().sort(),e=n.length>>1;return n.length%2?t[e]:(t[e-1]+t[e])/2}function c1({x:n,y:t,records:e},s,o){let i=e-1,r=!1,a=0;for(let d=s;d<i;d++)es(n[d]-n[i],t[d]-t[i],o)>1&&(r=!0),a=Math.max(a,Math.abs(n[d+1]-n[d]),Math.abs(t[d+1]-t[d]));if(!r||i-s<2)return 0;let h=0,[l,c]=[0,0];for(let d=s;d<i;d++){let[u,f]=[(n[d+1]-n[d])/a,(t[d+1]-t[d])/a];d>s&&u*l+f*c<0&&h++,[l,c]=[u,f]}return h/(i-s-1)}function qe(n,t,e){let s=e.records-1,[o,i]=[e.x[s],e.y[s]],r=Do(o,i);if(s<t){let p={step:e.records,place:r,f:S(e.loss[s],3)};return e.undefined?ye("overflowed",e.records,ut(Cd,p),Bd,jd):ye("overflowed",e.records,ut(zd,p),Dd)}let{fate:a,target:h,unlisted:l}=ku(n,t,e),c=Ta(n.domain),d=S(c,2),u=h?li(e,h.x,h.y,c):NaN;if(h&&s-u>=Na(t))return Su(n,h,!0,u,ut(Vd,{step:u,near:d}));let f=h??l;if(f){let p=li(e,o,i,c),m=!h&&e.hessian(s).every(g=>g===0),v=ut(m?Yd:Kd,{step:p,near:d});return Su(n,f,!!h,p,v,m)}if(a==="left_view"){let p=e.records;for(;p>0&&!Ea(n.domain,e.x[p-1],e.y[p-1]);)p--;let m=ut(p?tu:eu,{step:p,place:r});return ye(a,p,m,su)}return d1(a,e,c,n.inNoise)}function ci(n,t,e,s){if(s>=t)return qe(n,t,e);if(!(s>0))return;let o=qe(n,s,{...e,records:Math.min(e.records,s+1)});return o.kind==="still_descending"?{...o,label:$a,variety:$a}:o}function ye(n,t,e,s,o=""){let i=o||Ad[n],r=$d.includes(n)?ut(Od,{fate:i,step:t}):i;return{kind:n,variety:o,label:r,sentence:e,criterion:s,step:t}}function Su(n,t,e,s,o,i=!1){let{kind:r,x:a,y:h}=t,l=n.points.some(({found:$})=>$)?Zs:Qe,c={kind:r===Qe?l:r,place:Do(a,h),step:s};if(!zo(t)){let $=ut(e?Ud:Gd,c),E=r==="maximum"?Ld:"";return ye("stuck_at_saddle",s,$,ut(Xd,{because:o}),E)}let d=$=>ut(e?Wd:$,c),u=t.value??n.differentiate(Float64Array.of(a),Float64Array.of(h))[0][0],f=_a(n.points);if(f===void 0)return ye("converged",s,d(Aa),o);let p=La(f),m=Ra(u,f),v=i?Hd:qd,[g,w,b]=[S(u,3),S(f,3),S(p,2)],y=l===Qe?Qd:l,x={because:o,value:g,optimum:w,within:b,lowest:y},k=d(m?v:Aa),M=ut(m?Jd:Zd,x);return ye("converged",s,k,M,m?l:_d)}function d1(n,t,e,s=!1){let o=t.records-1,i=Ia(o),r=ut(o===1?Td:Ed,{count:o}),a=ut(i===2?Nd:Id,{count:i-1}),h=S(t.loss[o],3);if(n==="stalled"){let k=ut(iu,{window:a}),M=es(t.x[o]-t.x[o-1],t.y[o]-t.y[o-1],e);return i===2&&M>1?ye(n,o,ut(ru,{steps:r,f:h}),k,Rd):t.gradient.every(O=>O[o]===0)&&t.hessian(o).every(O=>O===0)?ye(n,o,ut(nu,{f:h}),k,Pd):ye(n,o,ut(ou,{f:h}),k)}if(n==="still_descending")return ye(n,o,ut(pu,{steps:r,f:h}),mu);let{level:l,turning:c,rising:d,begin:u,...f}=Pa(t,t.records-i,e),[p,m]=[S(f.lowest,3),S(f.highest,3)];if(n==="rising"){let k=ut(uu,{steps:r,before:S(u,3),f:h,window:a});return ye(n,o,k,fu)}let{mean:v,spread:g}=Mu(t,t.records-i),w=l?ut(lu,{share:ja(c),window:a,f:h}):ut(hu,{share:ja(d),window:a,lowest:p,highest:m}),b=Do(...v),y=ut(au,{place:b,spread:S(g,2),how:w}),x=ut(cu,{rises:ja(.2)});return ye(n,o,y,s?ut(du,{because:x}):x)}var ut=(n,t)=>n.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Do=(n,t)=>`(${S(n)}, ${S(t)})`;function ja(n){let t=100*n,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}var gs=({key:n,parameters:t,coefficients:e,rows:s})=>[n,...e.slice(Object.keys(t).length),Ou(s)].join(" "),ws=({key:n,coefficients:t,rows:e})=>[n,...t,Ou(e)].join(" "),Au=n=>[ws(n),n.floor,n.points?.length,n.minimizer?"with its minimizers":""].join(" "),$u=new WeakMap;function Ou(n){if(!n)return"";let t=$u.get(n)??n.map(e=>e.join()).join(";");return $u.set(n,t),t}var Fa=3;function Tu({coefficients:n,penalty:t}){if(!t)return 0;let[e,,s]=n;return e*s}function Eu({coefficients:n,penalty:t},e=""){let s=t?t.treatments.indexOf(e):0;if(!t||s<1)return;let o=n.slice(0,Fa),i=(...r)=>Js(t.step,[...r,s,...o])[0];return{name:e,ridge:2*o[0]*o[1],step:(r,a,h)=>[i(r[0],a[0],h),i(r[1],a[1],h)]}}var u1=2*Math.PI,Nu=([n,t],e)=>[n.map(s=>C(s,e)),t.map(s=>C(s,e))];function Iu(n,t,e,s){let o=-C(2,e),i=(a,h)=>{let[l,c]=[0,1].map(u=>ps(n,Hl,a,2*h+u)),d=Math.sqrt(re(Os(C(o,us(1-l)))-1,e));return C(C(d,fs(u1*c)),s)},r=a=>Float64Array.from({length:t+1},(h,l)=>i(l,a));return[r(0),r(1)]}function Co(n,t,e){let s=new Map;return o=>{let i=o-o%32,r=s.get(i)??n(t.subarray(i,i+32),e.subarray(i,i+32)),[a,h,l]=r;return s.set(i,r),[a[o-i],h[o-i],l[o-i]]}}var Ca={batch_size:0,sampling:"without_replacement",keep_prob:1,input_noise:0,tail_index:0},Lu=Object.keys(Ca),di="with_replacement",Ru="shuffle",f1=2**20,p1=4,zs=class{constructor(t){this.make=t,this.known=[],this.size=0}at(t){let e=this.known[t];if(e)return e;let s=this.make(t);return this.size+s.length<=f1&&(this.known[t]=s,this.size+=s.length),s}},za=class{constructor(t,e){let s=o=>new zs(i=>{let r=Float64Array.from({length:e},(a,h)=>ps(t,o,i,h));return Uint16Array.from(r.keys()).sort((a,h)=>r[a]-r[h]||a-h)});this.seed=t,this.batches=s(na),this.epochs=s(Bl),this.dropout=new zs(o=>Float64Array.from({length:2*e},(i,r)=>ps(t,Wl,o,r))),this.noise=new zs(()=>new Float64Array(2*e).fill(NaN))}noiseAt(t,e,s){return Number.isNaN(s[e])&&(s[e]=On(this.seed,ql,t,e)),s[e]}},to=new Map;function m1(n,t){let e=[n,t].join(),s=to.get(e)??new za(n,t);return to.delete(e),to.set(e,s),to.size>p1&&to.delete([...to.keys()][0]),s}var v1={without_replacement:({batches:n},t,e,s)=>_u(n.at(t).subarray(0,s),e),[di]({seed:n},t,e,s){let o=new Uint16Array(e);for(let i=0;i<s;i++)o[Math.floor(ps(n,na,t,i)*e)]++;return o},[Ru]({epochs:n},t,e,s){let o=Math.ceil(e/s),i=t%o*s;return _u(n.at(Math.floor(t/o)).subarray(i,i+s),e)}};function _u(n,t){let e=new Uint16Array(t);for(let s of n)e[s]=1;return e}var g1=n=>n.batch_size>0||Pu(n),Pu=({keep_prob:n,input_noise:t})=>n<1||t>0,ju=(n,t,e)=>e&&g1(n)?new Da(n,t,e):void 0,Bo=n=>Bt*Math.ceil(n/Bt),Da=class{constructor(t,e,{columns:s,inputs:o,sums:i}){let[r,a,h]=s;this.choice=t,this.count=h.length,this.features=[r.map(L),a.map(L)],this.kept=this.features.map(c=>c.map(d=>re(d,t.keep_prob))),this.target=h.map(L),this.inputs=o,this.drawn=m1(e,this.count),this.packed=new zs(c=>this.pack(this.given(c)));let l=i&&w1(i,this.count);this.numbersMade=i?i.results.length:0,this.made=l&&new zs(c=>l(this.pack(this.given(c))))}given(t){let{count:e}=this,s=this.counts(t),o=new Float64Array(e).fill(1/e);if(s){let i=0;for(let r=0;r<e;r++)i+=s[r];for(let r=0;r<e;r++)o[r]=s[r]/i}return{counts:s,weight:o,features:[this.feature(0,t,s),this.feature(1,t,s)]}}feature(t,e,s){let{drawn:o,count:i}=this,{keep_prob:r,input_noise:a}=this.choice,h=this.features[t];if(!this.inputs[t]||r===1&&!a)return h;let l=r<1?o.dropout.at(e):void 0,c=a>0?o.noise.at(e):void 0,d=this.kept[t],u=new Float64Array(i);for(let f=0,p=t;f<i;f++,p+=2)s&&!s[f]||((!l||l[p]<r)&&(u[f]=d[f]),c&&(u[f]=L(u[f]+C(o.noiseAt(e,p,c),a))));return u}get hasBatches(){let{batch_size:t,sampling:e}=this.choice;return t>0&&(t<this.count||e===di)}get isRandom(){return this.hasBatches||Pu(this.choice)}get stepsOfEpoch(){let{batch_size:t,sampling:e}=this.choice,s=this.count/(Math.min(t,this.count)||this.count);return e===Ru?Math.ceil(s):s}dropped(t){let{count:e,inputs:s,drawn:o}=this,{keep_prob:i}=this.choice,r=new Uint8Array(e);if(i===1)return r;let a=o.dropout.at(t);for(let h=0;h<e;h++)for(let l=0;l<2;l++)s[l]&&a[2*h+l]>=i&&r[h]++;return r}keptInputs(t,e){let{count:s,inputs:o,drawn:i}=this,{keep_prob:r}=this.choice,a=new Uint8Array(s).fill(1);if(r===1||!o[t])return a;let h=i.dropout.at(e);return a.map((l,c)=>+(h[2*c+t]<r))}counts(t){let{batch_size:e,sampling:s}=this.choice;return this.hasBatches?v1[s](this.drawn,t,this.count,e):void 0}pack({counts:t,weight:e,features:[s,o]}){let{count:i,target:r}=this,a=new Uint32Array(i),h=new Uint16Array(Bt);for(let u=0;u<i;u++)(!t||t[u])&&(a[u]=Bt*h[u%Bt]+++u%Bt);let l=Bt*h.reduce((u,f)=>Math.max(u,f)),c=new Float64Array(4*l),d=t?t.findIndex(u=>u>0):0;[s,o,r].forEach((u,f)=>c.fill(u[d],f*l,(f+1)*l));for(let u=0;u<i;u++){if(t&&!t[u])continue;let f=a[u];c[f]=s[u],c[f+l]=o[u],c[f+2*l]=r[u],c[f+3*l]=e[u]}return c}columns(t){return this.packed.at(t)}numbers(t){return this.made?.at(t)}};function w1(n,t){let e=new Ne,s=Array.from({length:4},()=>new Float64Array(Bo(t))),o=e.append(n,s.map(h=>e.column(h,!0))),{registers:i,once:r,each:a}=e.finish(o);return de(r,i),h=>(de(a,i,Wo(s,h)),Float64Array.from(o,l=>i[l]))}function Wo(n,t){let e=t.length/n.length;return n.forEach((s,o)=>s.set(t.subarray(o*e,(o+1)*e))),e}var Ba=class{constructor(t,e,s){let o=new Ne,i=(M,$=!0)=>Array.from({length:M},()=>o.register(0,$));this.method=e,this.hyperparameters=[o.register(0,!0),...i(e.update.inputs-x1(e)-1,!1)],this.position=i(2),this.memory=i(2*e.remembers.length),this.noise=i(2),this.counters=i(2),this.powers=i(e.powers.length),this.surface=t,this.strength=o.register(),this.treatment=o.register();let r=t.coefficients.map(M=>o.register(M)),a=t.rows??[],h=a.map(M=>o.column(M)),l=r.slice(0,Fa),c=t.penalty?[this.strength,...r.slice(1)]:r;this.numbers=i(s??0),this.columns=s===void 0?[]:a.map(M=>new Float64Array(Bo(M.length)));let d=[...c.slice(0,c.length-this.numbers.length),...this.numbers],u=this.columns.length?this.columns.map(M=>o.column(M,!0)):h,{hyperparameters:f,position:p,memory:m}=this,v=e.look_ahead?o.append(e.look_ahead,[...f,...p,...m]):p,g=o.append(t.program,[...v,...d,...u]),w=v===p&&s===void 0,b=w?g:o.append(t.program,[...p,...c,...h]);this.gradient=this.noise.map((M,$)=>o.emit("add",[g[1+$],M]));let y=e.uses_hessian?b.slice(3):[],x=[...f,...this.counters,...this.powers,...y],k=o.append(e.update,[...x,...p,...this.gradient,...m]);if(t.penalty)for(let M of[0,1]){let $=[k[M],p[M],f[0],this.treatment];[k[M]]=o.append(t.penalty.step,[...$,...l])}this.after=k,this.measured=w?g.slice(0,3):[],this.tape=o.finish([...k,...this.gradient,...this.measured])}run(t,{hyperparameters:e,rates:s,treatment:o=""},{steps:i,noise:r,stream:a},h){let{registers:l,once:c,each:d}=this.tape,{position:u,memory:f,gradient:p,after:m,method:v,powers:g}=this,w=v.powers.map(([_])=>y1(L(e[_]),i+2)),b=v.powers.map(([,_])=>_);this.hyperparameters.forEach((_,U)=>l[_]=L(e[U]));let{penalty:y,coefficients:x}=this.surface,k=y?y.treatments.indexOf(o):0;l[this.treatment]=k,l[this.strength]=y&&!k?L(x[0]):0,de(c,l);let M=[t.x,t.y,...t.memory.flat()],$=[...u,...f];$.forEach((_,U)=>l[_]=L(M[U][h]));let[E,O]=t.noisyGradient,N=[t.loss,...t.gradient],A=y&&k?[]:this.measured;for(let _=h;_<=i;_++){let U=_-t.methodStart+1;l[this.hyperparameters[0]]=L(s[_]),l[this.counters[0]]=U,l[this.counters[1]]=U+1;for(let T=0;T<w.length;T++)l[g[T]]=w[T][U+b[T]];for(let T=0;T<2;T++)l[this.noise[T]]=r?L(r[T][_]):0;let V=a?.numbers(_)??[];for(let T=0;T<V.length;T++)l[this.numbers[T]]=V[T];de(d,l,a&&this.columns.length?Wo(this.columns,a.columns(_)):0),E[_]=l[p[0]],O[_]=l[p[1]];for(let T=0;T<A.length;T++)N[T][_]=l[A[T]];for(let T=0;T<$.length;T++)l[$[T]]=l[m[T]];if(_===i)break;for(let T=0;T<$.length;T++)M[T][_+1]=l[m[T]];if(!u.every(T=>Number.isFinite(l[T])))return[_+2,A.length?_+1:h]}return[i+1,A.length?i+1:h]}},ui=new Map,b1=16;function y1(n,t){let e=ui.get(n);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>kn(n,o)),ui.size>=b1&&ui.clear(),ui.set(n,e)),e}var x1=({powers:n,uses_hessian:t,remembers:e})=>2+n.length+(t?3:0)+4+2*e.length,fi=class{constructor(t){this.surface=t,this.differentiate=Ee(t),this.slopes=Sc(t),this.bend=$c(t),this.steppers=new Map,this.streamed=new Map}simulate(t,e){let{method:s,origin:o,branchStep:i=0,hyperparameters:r,rates:a}=t,{steps:h,start:l,stream:c}=e;if(o&&i>Math.min(h,o.records-1))return o;let d=c?this.streamed:this.steppers,u=d.get(s);u||d.set(s,u=new Ba(this.surface,s,c?.numbersMade));let f=h+1,p=new Float64Array(f*(7+2*s.remembers.length)),m=0,v=()=>p.subarray(m*f,++m*f),g=o?.choice.method===s,w=o?i:0,b=()=>[v(),v()],y=Js(s.init,[a[w],...r.slice(1)]),x={choice:t,records:0,methodStart:g?o.methodStart:w,x:v(),y:v(),noisyGradient:b(),memory:s.remembers.map(b),loss:v(),gradient:b(),hessian:()=>[NaN,NaN,NaN]};if(x.hessian=Co(this.bend,x.x,x.y),x.memory.forEach(($,E)=>$.forEach((O,N)=>g?O.set(o.memory[E][N].subarray(0,w+1)):O.fill(y[E]))),o)for(let[$,E]of k1(x,o))$.set(E.subarray(0,w+1));else[x.x[0],x.y[0]]=l;let[k,M]=u.run(x,t,e,w);return this.measure(x,M,k),x.records=M1(x,w,k),x.undefined=x.records<k&&xu(Fu(x).map($=>$[x.records])),x.records>0?x:void 0}recorded(t,e,s){let[o,i,r,a,h,l,c,...d]=e.map(f=>Float64Array.from(f)),u=t.method.remembers.map((f,p)=>d.slice(2*p,2*p+2));return{choice:t,records:o.length,methodStart:s,x:o,y:i,loss:r,gradient:[a,h],noisyGradient:[l,c],memory:u,hessian:Co(this.bend,o,i)}}measure(t,e,s){if(e>=s)return;let[o,i,r]=this.slopes(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[i,r].forEach((a,h)=>t.gradient[h].set(a,e))}};function k1(n,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient],s=e(t);return e(n).map((o,i)=>[o,s[i]])}var Fu=n=>[n.x,n.y,n.loss,...n.gradient,...n.noisyGradient,...n.memory.flat()];function M1(n,t,e){let s=Fu(n);for(let o=t;o<e;o++)for(let i of s)if(!Number.isFinite(i[o]))return o;return e}var zu=["steps","noise","batch_size","keep_prob","input_noise","tail_index"],S1=4,eo=new Map;function $1(n,t){let e=eo.get(n),s=e&&e[0].length>=(t?.[0].length??0)?e:t;if(s)return eo.delete(n),eo.set(n,s),eo.size>S1&&eo.delete([...eo.keys()][0]),s}var so=class{constructor(t){let{head:e}=t,{points:s,seed:o,stream:i=Ca}=t.simulator,{rows:r,...a}=i,h=r&&Te(t);this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise,stream:a},this.seed=o,this.points=s,this.rows=r&&h&&{...r,columns:h};let l=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))];this.normal=$1(o,l),this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise,tail_index:s=this.scene.stream.tail_index}){return e&&!s&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(i=>A1(i,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:i}=this,r=this.missing(s)?{steps:void 0,noise:void 0,tail_index:void 0}:{},{steps:a=i.steps,noise:h=i.noise,...l}={...s,...r},c=O1(i.stream,l),d=this.surface(e,o),{times:u,ends:f}=o.find(p=>p.steps===a)??T1(a);return{surface:d,start:t,steps:a,level:h,chosen:c,times:u,ends:f,simulator:o.find(p=>p.surface===d)?.simulator??new fi(d),noise:this.noise({steps:a,level:h,chosen:c},o),stream:this.stream(c,o)}}noise({steps:t,level:e,chosen:{tail_index:s}},o){let i=o.find(r=>r.level===e&&r.chosen.tail_index===s&&(!s||r.steps===t));return i?i.noise:e&&s?Iu(this.seed,t,s,e):e&&this.normal?Nu(this.normal,e):void 0}stream(t,e){let s=e.find(o=>Du({...o.chosen,tail_index:t.tail_index},t));return s?s.stream:ju(t,this.seed,this.rows)}numbers({steps:t,level:e,chosen:{batch_size:s,keep_prob:o,input_noise:i,tail_index:r}}){let{rows:a}=this,h=a?a.columns[0].length:0,l=s?Math.min(s,h):h;return{steps:t,noise:e,batch_size:l,keep_prob:o,input_noise:i,tail_index:r}}surface(t,e){let{surface:s}=this.scene,o=Object.entries(s.parameters),i=Object.fromEntries(o.map(([u,f])=>[u,t[u]??f])),r=[...Object.values(i),...s.coefficients.slice(o.length)],a=u=>r.every((f,p)=>f===u.coefficients[p]);if(a(s))return s;let h=e.find(u=>a(u.surface));if(h)return h.surface;let l=this.points===null?[]:s.points,c=this.points?E1(s.points,this.points,Object.values(i)):l,d=c.find(({kind:u})=>u==="global minimum");return{...s,parameters:i,coefficients:r,points:c,floor:d?d.value:null}}},A1=(n,t)=>n.surface===t.surface&&n.steps===t.steps&&n.level===t.level&&n.start.every((e,s)=>e===t.start[s])&&Du(n.chosen,t.chosen),Du=(n,t)=>Lu.every(e=>n[e]===t[e]),O1=(n,t)=>({...n,...Object.fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}),T1=n=>({times:Float64Array.from({length:n+1},(t,e)=>e),ends:new Float64Array(n+1).fill(n)});function E1(n,t,e){let s=Js(t,e);return n.map((o,i)=>{let[r,a,h]=s.slice(3*i);return{...o,x:r,y:a,value:h}})}var N1=6,oo=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new so(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return ft(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let i=e?[...t,e]:t,{paths:r}=this.given,a=o===this.sharing.usual;return i.reduce((h,l)=>{let c=this.turned(h,l);return c.every((d,u)=>d===h[u])?h:this.fair(c,o,l.name==="learning_rate"?l.run:void 0)},a?r:this.fair(r,o))}turned(t,{run:e,of:s,name:o,value:i}){let{contrasts:r}=this.given,{runs:a}=this.scene,h=s==="schedule"?"schedule_values":"values";return t.map((l,c)=>a[c]?.of===a[e].of?Bu(l,o,!s&&r[c]===o?1-i:i,h):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let i=o.slice(0,-1);return i.length?e.has(JSON.stringify(i))?ft(o).branch_step:s(i):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:i}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=i.map(u=>i.findIndex(({of:f})=>f===u.of)),a=r[s??0],h=Cu(t[a]),l;if(o==="same")l=t.map(()=>h);else{let u=t.map((p,m)=>r[m]===m?this.firstStep(p,e):1);if(!u.every(p=>p>0))return;let f=p=>Number((Cu(t[p])*u[a]/u[p]).toPrecision(N1));l=t.map((p,m)=>m>=i.length?0:r[m]===a?h:f(r[m]))}let c=t.map((u,f)=>f<i.length&&u.length===1);if(c.every((u,f)=>!u||this.takes(f,l[f])))return t.map((u,f)=>c[f]?Bu(u,"learning_rate",l[f]):u)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:i}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return Be({program:r,coefficients:a})(o,i)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e,treatment:s},o){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:o,treatment:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},i)=>[o,e[i]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=ft(t),i=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!i)return;let r={...this.choice(o,this.rates(o,e)),origin:i,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},ft=n=>n.at(-1),Cu=n=>ft(n).values.learning_rate;function Bu(n,t,e,s="values"){let o=ft(n),i=o[s];return!(t in i)||i[t]===e?n:[...n.slice(0,-1),{...o,[s]:{...i,[t]:e}}]}function pi(n,t,e,s,o){let{records:i}=o,r=t.surface.floor??0,[a,h]=o.gradient,l=n.pathRates(s,t).subarray(0,i),{method:c,values:d}=n.settings(o),u=v=>v.subarray(0,i),f={records:i,x:u(o.x),y:u(o.y),height:u(o.loss).map(v=>v-r),floor:r,box:ld(c,d),slope:u(a).map((v,g)=>Math.hypot(v,h[g])),rates:l.every(v=>v===l[0])?void 0:l,outcomeAt:v=>ci(bs(t),t.steps,o,v)};if(e.rule===void 0)return f;let p=([v,g])=>[u(v),u(g)],m={values:d,rule:I1(c,d)??e.rule,method_start:o.methodStart,beside:Eu(t.surface,o.choice.treatment),noisyGradient:p(o.noisyGradient),memory:Object.fromEntries(c.remembers.map((v,g)=>[v,p(o.memory[g])]))};return{...f,...m}}var I1=({rules:n},t)=>n?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Wu(n,t,e,s,o,i){let{rule:r,origin:a}=e[o],h=s[o].slice(0,-1);if(r===void 0||!h.length||JSON.stringify(h)===JSON.stringify(s[Number(a)]))return;let l=e[Number(a)],c=n.simulate(h,t,i);return c&&{...l,...pi(n,t,l,h,c),offstage:!0}}function qu(n,t,e,s,o){let i={detail:Wa(s,n.given),dim:!o};if(!o)return i;let{method:r,values:a}=n.settings(o);if(i.rate=a.learning_rate,!e.offstage){let h=new Map(r.parameters.map(({sign:l,name:c})=>[l,a[c]]));i.outcome=qe(bs(t),t.steps,o),i.distinguishing=e.distinguishing.map(([l,c])=>[l,typeof c=="number"?h.get(l)??c:c])}return{...i,...pi(n,t,e,s,o)}}var bs=({surface:n,simulator:{differentiate:t},level:e,stream:s})=>({domain:n.domain,points:n.points,kink:Tu(n),differentiate:t,inNoise:e>0||!!s?.isRandom});function Wa(n,{methods:t,schedules:e,treatments:s}){let{optimizer:o,values:i,schedule:r,branch_step:a,treatment:h}=ft(n),[l]=Object.keys(s),c=[`α = ${S(i.learning_rate)}`];for(let{name:d,default:u}of t[o].parameters.slice(1))i[d]!==u&&c.push(`${d} ${S(i[d],6)}`);return r!=="constant"&&c.push(e[r].label.toLowerCase()),h!==l&&c.push(s[h]),n.length>1&&c.push(`from step ${a}`),c.join(", ")}var _1=121,L1=31,R1=12e4,P1=20,j1=90,F1=40,qo=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(L1,Math.min(_1,Math.floor(R1/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t){this.stop();let{laboratory:e,place:s,name:o,values:i,changesAt:r}=t,a=r(i[0]),h=e.conditions(a),l=e.choices(a,h)[s],{surface:c,steps:d,start:u,noise:f,chosen:p}=h,m=[ws(c),d,f?.[0].slice(0,9),p,e.sharing.covered],v=JSON.stringify([...m,u,o,i,l]);if(v===this.key&&!this.rungs.includes(void 0))return!1;let g=v!==this.key&&this.rungs.some(Boolean);return v!==this.key&&(this.rungs=i.map(()=>{})),this.key=v,this.timer=setTimeout(()=>this.work(t),F1),g}work(t){let e=performance.now()+P1,s=this.rungs.indexOf(void 0);for(;s>=0&&performance.now()<e;s=this.rungs.indexOf(void 0))this.rungs[s]=z1(t,t.values[s]);this.timer=s<0?0:setTimeout(()=>this.work(t));let o=performance.now()-this.shownAt>j1;s>=0&&!o||(this.shownAt=performance.now(),this.onFill())}};function z1({laboratory:n,place:t,changesAt:e},s){let o=e(s);if(n.sharing.missing(o))return{kind:""};let i=n.conditions(o),r=n.simulate(n.choices(o,i)[t],i);return r?{kind:We(qe(bs(i),i.steps,r)),x:Float32Array.from(r.x.subarray(0,r.records)),y:Float32Array.from(r.y.subarray(0,r.records))}:{kind:""}}var D1=["steps","noise"];function Hu(n,t){let{scene:e,coefficients:s,schedules:o}=n.given,{schedule:i}=n.last(t),r=(u,f,p)=>p.map(m=>({owner:u,parameter:m,label:C1(m.name),lock:f??m.name})),[a,...h]=n.method(t).parameters,l=[...r("run","rates",[a]),...r("run","settings",h),...r("schedule","schedule",o[i].parameters)],c=u=>e.filter(({name:f})=>u(f)),d=[...r("scene",void 0,c(u=>u==="steps")),...r("scene","noise",c(u=>u==="noise")),...r("surface","surface",s),...r("scene","noise",c(u=>!D1.includes(u)))];return[...l.map((u,f)=>({...u,dial:f+1})),...d.map((u,f)=>({...u,dial:-f-1}))]}var C1=n=>n.replaceAll("_"," ");function no(n=1){return Math.min(2,(globalThis.devicePixelRatio||1)*n)}var Ho=n=>n.currentCSSZoom??1;function qa(n,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{n(),qa(n,t)};e.addEventListener("change",s,{once:!0,signal:t})}var Gu={converged:1,global_minimum:1,local_minimum:.86,still_descending:.72,rising:.46,oscillating:.72,stuck_at_saddle:.46,stuck_at_a_maximum:.46,stalled:.46,left_view:.46,overflowed:.2,undefined:.2},Uo=12,mi=15,Uu=17;function Vu(n,{scale:t,lattice:e,ladder:s,inForce:o},i,r){let a=i.scale,h=no(),{clientWidth:l,clientHeight:c}=n,d=n.getContext("2d");n.width=Math.round(l*h),n.height=Math.round(c*h),d.setTransform(h,0,0,h,0,0);let u=B1(i,r),{values:f}=e,p=f.map((y,x)=>s.rungs[x]?.kind),m=(l-2*Uo)/Math.max(1,f.length-1),v=Math.min(9,Math.max(1.2,m*.62)),g=(mi+Uu)*a,w=y=>Uo+(l-2*Uo)*t.share(y);d.textAlign="center",d.textBaseline="middle",p.forEach((y,x)=>{if(!y)return;let k=Gu[y]*Uu*a,M=w(f[x])-v/2;if(d.fillStyle=d.strokeStyle=u[y],y==="left_view"?d.strokeRect(M+.5,g-k+.5,Math.max(.5,v-1),k-1):d.fillRect(M,g-k,v,k),y==="oscillating"&&d.clearRect(M-1,g-k*.62,v+2,k*.24),x>0&&p[x-1]===y)return;let $=x;for(;p[$+1]===y;)$+=1;d.font=`700 ${12*a}px ${i.font}`,(($-x+1)*m>13*a||f.length<9)&&d.fillText(ri[y],(w(f[x])+w(f[$]))/2,mi*.48*a)}),d.fillStyle=i.muted,d.font=`${10.5*a}px ${i.font}`;let b=-99;for(let[y,x]of W1(t,f))w(y)-b<42*a||(b=w(y),d.fillText(x,Math.max(14*a,Math.min(l-14*a,w(y))),g+8*a));d.fillStyle=i.text,d.beginPath(),d.moveTo(w(o),(mi-1)*a);for(let y of[-4,4])d.lineTo(w(o)+y*a,(mi-7)*a);d.fill()}var Ha=new WeakMap;function B1(n,t){if(!Ha.has(n)){let{kind:e}=t.dataset,s=o=>(t.dataset.kind=o,getComputedStyle(t).color);Ha.set(n,Object.fromEntries(Object.keys(Gu).map(o=>[o,s(o)]))),t.dataset.kind=e}return Ha.get(n)}function W1({parameter:n,ends:t},e){if(n.scale==="log"){let[o,i]=t.map(Math.log10);return Array.from({length:Math.floor(i+1e-9)-Math.ceil(o-1e-9)+1},(a,h)=>h+Math.ceil(o-1e-9)).map(a=>[10**a,Math.abs(a)>2?ne(a):S(10**a,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,i)=>e.length<9||i%s===0).map(o=>[o,S(o,3)])}var q1='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',H1=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<label class="ov-dial-method" hidden>by','<select data-dial="method" aria-label="Method on the dial"></select></label>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-number"></div><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${q1}`,'</button><p class="ov-dial-note" role="note" hidden></p>'].join(""),vi=class{constructor(t,e){let{on:s,turning:o}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=H1;for(let[i,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",methods:"[data-dial=method]",names:"[data-dial=name]",chip:".ov-chip",note:".ov-dial-note"}))this[i]=e.querySelector(r);this.ladder=new qo(()=>this.filled()),this.control=new cs(e.querySelector(".ov-dial-number"),{turn:i=>o.turn(this.number,i),release:i=>this.release(i),back:()=>o.back()},{signal:t.abort.signal,sideRoom:Uo,pressable:!1,spoken:i=>`${this.label} ${S(i,6)}, ${this.run?.outcome.label}`}),this.track=this.control.track.root,this.track.classList.add("ov-dial-track"),this.canvas=document.createElement("canvas"),this.track.prepend(this.canvas),this.equals=Object.assign(document.createElement("span"),{className:"ov-dial-sign"}),this.control.field.root.before(this.equals),s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),this.methods.parentElement.hidden=!t.offline,s(this.methods,"change",()=>t.outbox.send("method",{name:this.run.name,optimizer:this.methods.value,at:Date.now()})),s(this.names,"change",()=>t.viewState.change({dial:Number(this.names.value)}))}get number(){let{owner:t,run:e,name:s}=this;return t==="run"||t==="schedule"?{owner:t,run:e.name,name:s}:{owner:t,name:s}}release(t){let{turning:e}=this.player;this.gesture+=1,e.release(this.number,t),e.request(this.number,t,this.gesture)}stop(){this.control.back(),this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,dial:o,control:i}=this,{laboratory:r}=e.bending,{view:a,viewState:h}=e,l=!!(a?.dial&&r&&B(t).length),c=t===this.scene;if(this.root.classList.toggle("ov-waiting",!l),this.ladder.stop(),!l)return c?i.release():i.back(),Object.assign(this,{scale:void 0,run:void 0});let d=t.runs[h.run].of,u=t.runs.findIndex(g=>g.of===d),f=t.runs[u],p=Hu(r,u),m=p.find(({dial:g})=>g===a.dial)??p[0];(s?.name!==f.name||o!==m.dial)&&(c?i.release():i.back()),this.fixed=t.quiz.locked?.includes(m.lock)??!1;let{suits:v}=r.method(u);Object.assign(this,{...m,scene:t,place:u,run:f,numbers:p,suits:v,name:m.parameter.name,stale:!0}),this.end(),this.lay(e.turning.inForce(this.number)),this.name==="noise"&&e.bending.askForNoise({...e.bending.changes,noise:1}),this.name==="tail_index"&&e.bending.askForNoise({...e.bending.changes,tail_index:0}),this.climb(),this.fill(),this.write(),this.paint()}end(){let{player:t,owner:e,name:s}=this,{laboratory:o,conditions:i}=t.bending,{covered:r}=o.sharing,a=t.offline&&e==="scene",h=!i.chosen.tail_index,l=a&&s==="steps"&&h&&i.level>0,c=a&&s==="noise"&&h&&i.steps>r,d=l?"without noise there can be more.":r<0?"with heavy tails there can be some.":"with fewer steps there can be noise.",u=r<0?"no noise of this seed":`the noise of ${r} steps`,f=l||c?`This page has ${u}: ${d}`:"";l&&(this.parameter={...this.parameter,high:r,because:f}),this.fixed||=c,this.note.hidden=!f,this.note.textContent=f}lay(t){this.inForce=t,this.scale=new ds(this.parameter,t,this.suits),this.lattice=this.scale.lattice(qo.room(this.scene.steps))}fill(){let{scene:t,player:e,run:s,numbers:o}=this,i=(h,l,c)=>`<option value="${h}" ${c?"selected":""}>${I(l)}</option>`;this.sign.innerHTML=ae(s,e.picture.colours.of(s),e.picture.colours.rim);let r=B(t);this.runs.innerHTML=r.map((h,l)=>r.findIndex(({of:c})=>c===h.of)===l?i(l,h.label,h===s):"").join(""),e.offline&&(this.methods.innerHTML=t.methods.map(([h,l])=>i(h,l,h===e.bending.laboratory.last(this.place).optimizer)).join(""));let a=(h,l)=>`<optgroup label="${I(h)}">${l.map(({dial:c,label:d})=>i(c,d,c===this.dial)).join("")}</optgroup>`;this.names.innerHTML=a(s.label,o.filter(({dial:h})=>h>0))+a("All runs",o.filter(({dial:h})=>h<0)),this.equals.innerHTML=`${this.parameter.sign} =`}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){if(!this.scale)return;let t=this.player.turning.inForce(this.number);t!==this.inForce&&(this.lay(t),this.paint()),this.climb()}climb(){let{player:t,number:e,place:s,lattice:o}=this,{bending:i,turning:r}=t,a=c=>({...i.changes,...r.changes({...e,value:c})}),{laboratory:h}=i,l=this.ladder.load({laboratory:h,place:s,name:this.label,values:o.values,changesAt:a});this.stale||=l,l&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){if(!this.scale)return;let{control:t,player:e,run:s,scale:o,lattice:i,inForce:r,fixed:a}=this,{label:h}=s.outcome,l=We(s.outcome),c=e.turning.valueOf(this.number),d=this.dial>0?s.label:"all runs";t.load({scale:o,lattice:i,inForce:r,value:c,label:`${this.label} of ${d}`,fixed:a});let u=[l,h].join();u!==this.outcome&&(this.outcome=u,this.track.dataset.kind=this.chip.dataset.kind=l,tt(this.chip,js(s.outcome)))}paint(){this.scale&&this.width&&Vu(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:i,run:r,ladder:a}=this,{box:h}=e;if(this.stale=!1,!(!this.scale||this.owner==="surface"||!i.view.fan||!i.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let l=0;l<a.rungs.length;l+=o?6:1){let c=a.rungs[l];if(!c?.x)continue;let{x:d,y:u}=c,f=new Path2D,[p,m]=e.toPixel(d[0],u[0]);for(let v=1;v<d.length;v++){let[g,w]=e.toPixel(d[v],u[v]);if(Math.hypot(g-p,w-m)<1.5&&v<d.length-1)continue;let b=vs(p,m,g,w,h);b&&(f.moveTo(b[0],b[1]),f.lineTo(b[2],b[3])),[p,m]=[g,w]}t.stroke(f)}t.globalAlpha=1}}};var Ds=8,U1=17,io=({width:n,height:t})=>({width:Math.round(n+2*Ds),height:Math.round(t+2*Ds)});function Yu(n,t,e){let s=o=>{let i=io(o);return Math.min(t/i.width,e/i.height)};return n.reduce((o,i)=>s(i)>s(o)?i:o)}function Xu({nodes:n},t,e){let s=t.routes.map(([l,c,d])=>{let u=t.down?Ku(d.map(G1),!0):Ku(d);return`<path class="ov-graph-edge" data-source="${l}" data-target="${c}" d="${u}"/>`}),o=Object.entries(t.nodes).map(([l,[c,d,u,f,p,m]])=>{let v=n[Number(l)],g=c+u/2,w=d+f,b=m?[g,w-20,g,w-4]:[c+8,w-20,c+u-8,w-20],y=p.map((x,k)=>`<tspan x="${g}" y="${d+U1*(k+1)}">${I(x)}</tspan>`);return`<g class="ov-graph-node" data-node="${l}" data-kind="${v.kind}" role="button" tabindex="-1"><rect x="${c}" y="${d}" width="${u}" height="${f}" rx="7"/><text class="ov-graph-formula">${y.join("")}</text><line x1="${b[0]}" y1="${b[1]}" x2="${b[2]}" y2="${b[3]}"/></g>`}),{width:i,height:r}=io(t);return`${`<svg viewBox="${`${-Ds} ${-Ds} ${i} ${r}`}" class="${t.down?"ov-graph-down":""}" role="group"`} aria-label="${I(e)}">${[...s,...o].join("")}</svg>`}function Ku(n,t=!1){let e=(s,o)=>t?`${o} ${s}`:`${s} ${o}`;return n.map(([s,o],i)=>{if(!i)return`M${e(s,o)}`;let[r,a]=n[i-1],h=(r+s)/2;return a===o?`L${e(s,o)}`:`C${e(h,a)} ${e(h,o)} ${e(s,o)}`}).join("")}var G1=([n,t])=>[t,n];function Ju(n){let t=[...n.querySelectorAll(".ov-graph-node")],e=[...n.querySelectorAll(".ov-graph-edge")];return{nodes:new Map(t.map(s=>[Number(s.dataset.node),s])),edges:e.map(s=>({source:Number(s.dataset.source),target:Number(s.dataset.target),path:s}))}}function Zu({nodes:n,routes:t,down:e},s,o){let[i,r,a]=e?["ArrowUp","ArrowDown","ArrowLeft"]:["ArrowLeft","ArrowRight","ArrowUp"],h=(f,p)=>p?n[f][1]+n[f][3]/2:n[f][0]+n[f][2]/2,l=f=>h(f,!e),c=f=>f.sort((p,m)=>Math.abs(l(p)-l(s))-Math.abs(l(m)-l(s)))[0];if(o===i)return c(t.flatMap(([f,p])=>p===s?f:[]));if(o===r)return c(t.flatMap(([f,p])=>f===s?p:[]));let d=Object.keys(n).map(Number).filter(f=>Math.abs(h(f,e)-h(s,e))<1).sort((f,p)=>l(f)-l(p)),u=d.indexOf(s);return d[u+(o===a?-1:1)]}var Qu=14,V1=14,K1=.85,Y1=3;function tf({nodes:n,routes:t,down:e}){let s=t.map(([r,a,h])=>{let[l,c]=h[h.length-1],d="derivative";return e?{kind:d,node:r,target:a,x:l+4,y:c-5,align:"left"}:{kind:d,node:r,target:a,x:l-7,y:c-3,align:"right"}}),o="center",i=Object.entries(n).flatMap(([r,[a,h,l,c,,d]])=>{let u=Number(r),f=a+l/2,p=h+c,[m,v]=d?[{x:a+l/4,y:p-7},{x:a+3*l/4,y:p-7}]:[{x:f,y:p-24},{x:f,y:p-6}];return[{kind:"value",node:u,...m,align:o},{kind:"gradient",node:u,...v,align:o}]});return[...s,...i]}function X1(n,t){let e=new Set,s=[],o=n.filter(({kind:i,align:r,text:a})=>i==="derivative"&&r==="left"&&a).sort((i,r)=>i.x-r.x);for(let i of o){let{x:r,y:a,text:h}=i;s.some(l=>Math.abs(l.y-a)<Qu&&l.end>r)?e.add(i):s.push({y:a,end:r+t(h)+Y1})}return e}function ef(n,t,e,s,{width:o,height:i,ratio:r}){let a=io(e),h=Math.min(o/a.width,i/a.height),[l,c]=[(o-h*a.width)/2,(i-h*a.height)/2],d=Qu*h;n.setTransform(r,0,0,r,0,0),n.clearRect(0,0,o,i),n.textRendering="geometricPrecision",n.lineJoin="round",n.lineWidth=4*h,n.strokeStyle=s.rim,n.font=`${d}px ${s.font}`;let u=X1(t,f=>n.measureText(f).width/h);for(let f of[...u,...t.filter(p=>!u.has(p))]){let{kind:p,text:m,x:v,y:g,align:w,lit:b}=f,y=u.has(f);if(!m)continue;let x=[l+h*(v+Ds),c+h*(g-(y?V1:0)+Ds)],k=p==="gradient"?"700 ":b?"600 ":"";n.font=`${k}${y?K1*d:d}px ${s.font}`,n.textAlign=w,p==="derivative"&&n.strokeText(m,...x),n.fillStyle=p!=="derivative"||b?s.text:s.muted,n.fillText(m,...x)}}var Ua=n=>{let t=n.target.closest?.(".ov-graph-node")?.dataset.node;return t===void 0?void 0:Number(t)};function sf(n){let{player:t,root:e,pane:s,sweep:o}=n;t.on(s,"pointerover",a=>n.drawn&&n.light(Ua(a))),t.on(s,"pointerleave",()=>n.drawn&&n.light(void 0)),t.on(s,"focusin",a=>n.light(Ua(a))),t.on(s,"keydown",a=>{let h=Ua(a);if(h===void 0||!a.key.startsWith("Arrow"))return;a.preventDefault();let l=Zu(n.drawn,h,a.key);l!==void 0&&n.light(l,!0)});let i={clear:()=>o.go(0),undo:()=>o.back(),all:()=>o.all(),play:()=>o.toggle(),open:()=>t.viewState.change({graph_row:t.view.graph_row?0:1,backward:0})};t.on(e,"click",a=>{let h=a.target.closest("button")?.dataset.graph;n.ready&&!t.scene.held&&i[h]?.()});let r=new ResizeObserver(()=>{n.drawn&&(n.arrange(),t.picture.invalidate())});r.observe(s),t.abort.signal.addEventListener("abort",()=>r.disconnect()),t.on(n.rowField,"change",()=>{let a=Math.max(1,Math.min(n.count,Math.round(Number(n.rowField.value))||1));t.viewState.change({graph_row:a})})}var Go=class n{constructor({nodes:t,programs:e},s=0){this.nodes=t,this.count=s,this.values=t.map(o=>new Float64Array(o.of_rows?s:1)),this.gradients=this.values.map(o=>new Float64Array(o.length)),this.computations=t.map(o=>o.program<0?void 0:this.computation(o,e)),this.sums=t.flatMap(({kind:o},i)=>o==="sum"?i:[]),this.through=new Map(this.sums.map(o=>[o,this.values.map(i=>new Float64Array(i.length))]))}computation({program:t,inputs:e,kind:s,of_rows:o},i){let{constants:r,code:a,results:h}=i[t],l=o||s==="sum"?this.count:1,c=()=>new Float64Array(l),d=e.map(m=>[m,c()]),u=[...d.map(([,m])=>m),...r.map(m=>c().fill(m)),...a.map(c)],f=u.length-a.length;return{lines:a.map(([m,...v],g)=>{let[w,b,y]=v.map(x=>u[x]);return()=>Wt[m](l,u[f+g],w,b,y)}),given:d,results:h.map(m=>u[m])}}sweep(t,e,s,o=[]){let i=[[t],[e],...s.map(r=>[r]),...o];this.nodes.forEach((r,a)=>{let h=this.values[a],l=this.computations[a];if(!l){for(let d=0;d<h.length;d++)h[d]=L(i[r.given][d]);return}for(let[d,u]of l.given)J1(this.values[d],u);for(let d of l.lines)d();let[c]=l.results;r.kind==="sum"?h[0]=Ns(c):h.set(c)}),this.back(this.nodes.length-1,this.gradients);for(let r of this.sums)this.back(r,this.through.get(r),!0)}back(t,e,s=!1){let o=new Set([t]);e.forEach(i=>i.fill(0)),e[t].fill(1);for(let i=t;i>=0;i--){let r=this.nodes[i],a=this.computations[i];!a||!o.has(i)||s&&i!==t&&!r.of_rows||r.inputs.forEach((h,l)=>{Z1(e[i],a.results[l+1],e[h],!o.has(h)),o.add(h)})}}static at=(t,e)=>t[t.length>1?e:0];shown(t,e,s){let{at:o}=n;return{value:o(this.values[t],e),gradient:s.has(t)?o(this.gradients[t],e):void 0}}derivative(t,e,s,o){let i=this.nodes[e].inputs.indexOf(t);return!o&&this.nodes[e].kind==="sum"||i<0?this.through.get(e)?.[t][0]??NaN:n.at(this.computations[e].results[i+1],s)}};function J1(n,t){n.length===t.length?t.set(n):t.fill(n[0])}function Z1(n,t,e,s){let o=Math.max(n.length,t.length),i=new Float64Array(o);for(let a=0;a<o;a++)i[a]=n[n.length>1?a:0]*t[t.length>1?a:0];let r=e.length===o?i:[Ns(i)];for(let a=0;a<e.length;a++)e[a]=s?r[a]:e[a]+r[a]}var gi=class{constructor(t){this.of=t,this.timer=void 0}go(t){let e=this.of.last();t<e&&this.stop(),this.of.reach(Math.max(0,Math.min(t,e)))}next(){this.of.reach(Math.min(this.of.reached()+1,this.of.last()))}back(){this.go(this.of.reached()-1)}all(){this.go(this.of.last())}toggle(){this.timer!==void 0?this.stop():this.play()}play(){let{reached:t,last:e,reach:s,press:o}=this.of;t()>=e()&&s(0),o(!0),this.wait()}wait(){let{reached:t,last:e}=this.of;this.timer=setTimeout(()=>{this.next(),t()<e()?this.wait():this.stop()},600)}stop(){clearTimeout(this.timer),this.timer=void 0,this.of.press(!1)}};var Ga=[.55,.79,1.1,1.6],wi=class{constructor(t,e,s,o){this.pane=e,this.changed=s,this.size=0,this.buttons=[...t.querySelectorAll("[data-zoom]")];for(let i of this.buttons)i.addEventListener("click",()=>this.to(this.size+Number(i.dataset.zoom)),{signal:o});this.drag(o),this.to(0)}to(t){let{pane:e}=this,s=(e.scrollLeft+e.clientWidth/2)/(e.scrollWidth||1),o=(e.scrollTop+e.clientHeight/2)/(e.scrollHeight||1);this.size=Math.max(0,Math.min(Ga.length-1,t)),e.style.setProperty("--ov-graph-size",String(Ga[this.size])),e.scrollLeft=s*e.scrollWidth-e.clientWidth/2,e.scrollTop=o*e.scrollHeight-e.clientHeight/2;for(let i of this.buttons)i.disabled=!(this.size+Number(i.dataset.zoom)in Ga);this.changed()}drag(t){let{pane:e}=this;e.addEventListener("pointerdown",s=>{let o=e.scrollWidth>e.clientWidth||e.scrollHeight>e.clientHeight;s.button!==0||s.pointerType==="touch"||!o||s.offsetX>e.clientWidth&&s.target===e||(e.setPointerCapture(s.pointerId),e.dataset.dragged="true")},{signal:t}),e.addEventListener("pointermove",({movementX:s,movementY:o})=>e.dataset.dragged&&e.scrollBy(-s,-o),{signal:t}),e.addEventListener("lostpointercapture",()=>delete e.dataset.dragged,{signal:t})}};var Va=n=>n===void 0?"":S(n,4);function nf({symbol:n,formula:t,inputs:e,kind:s},{value:o,gradient:i}){let r=e.length?`${n} = ${t}`:s==="variable"?n:`${n}, ${t}`,a=i===void 0?"gradient not yet known":`gradient ${S(i,4)}`;return`${r}. Value ${S(o,4)}, ${a}`}function Q1(n,t,e,s){let o=`∂f/∂${n}`,i=t===void 0?"":S(t,4);if(!e.length)return[`${o} = 1`,"The sweep begins here."];let r=s?"Σ ":"",a=({to:f,symbols:p})=>p?of(p):`∂${f}/∂${n}`,h=e.map(f=>`∂f/∂${f.to} · ${a(f)}`),l=e.every(f=>f.gradient!==void 0),c=f=>of(Va(f)||"…"),d=e.map(f=>`${c(f.gradient)} · ${c(f.derivative)}`),u=s?`row ${s.row+1}: ${d.join(" + ")}; all ${s.all} rows together: ${l&&i?i:"…"}`:`= ${d.join(" + ")} = ${l&&i?i:"…"}`;return[`${o} = ${r}${s&&h.length>1?`(${h.join(" + ")})`:h.join(" + ")}`,u]}var of=n=>/^[−-]|[ ]/.test(n)?`(${n})`:n;function rf(n,{plan:{nodes:t},layout:e,numbers:s,known:o,opened:i,row:r}){let a=t[n],{value:h,gradient:l}=s.shown(n,r,o),c=e.routes.flatMap(([p,m])=>{if(p!==n)return[];let v=t[m].inputs.indexOf(n),g=v>=0&&(i||t[m].kind!=="sum"),{symbol:w,formula:b}=t[m],y=b.replace(/^Σ /,"");return{to:w,symbols:g?t[m].derivatives[v]:`Σ ∂${/[· ]/.test(y)?`(${y})`:y}/∂${a.symbol}`,derivative:s.derivative(n,m,r,i),gradient:s.shown(m,r,o).gradient}}),d=i&&!a.of_rows&&e.routes.some(([p,m])=>p===n&&t[m].of_rows),u=a.inputs.length?`${a.symbol} = ${a.formula}`:a.symbol,f=Q1(a.symbol,l,c,d?{all:s.count,row:r}:void 0);return[`${u} = ${S(h,4)}`,...f].join(`
`)}function bi(n,t,e,s){return n>0&&t>0?Math.max(s,e+15*Math.log10(n/t)):0}function af(n,t,e,s,o,i){let{run:r,rule:a}=t,h=i.scale,l=t.before(e),c=t.after(e),{most:d}=t.series,[u,f]=s.toPixel(...l.x);if(!s.inside(u,f,200))return;n.save(),n.beginPath(),n.rect(s.box.left,s.box.top,s.box.width,s.box.height),n.clip(),n.lineCap="round";let p={context:n,colours:i,s:h},m=o.curvature?t.theory(e,c):void 0;m&&sw(p,u,f,m),m?.step&&a.vectors.has("rate")&&cf(p,u,f,m.step.axes[0],38*1.25*h,"u₁",[8,3,2,3]);let v=o.rates&&a.vectors.has("rate")?t.rate(c):void 0,g=k=>bi(k,d.rate,38,3)*h;v&&tw(p,u,f,[g(v[0]),g(v[1])],r);let[w,b]=c.at?s.toPixel(...c.at):[u,f];c.at&&o.look_ahead&&ew(p,u,f,w,b,r);let y=(k,M,$,E)=>{let O=Math.hypot(...$),N=bi(O,d.slope,92,13)*h;N>0&&Number.isFinite(O)&&Ka(p,k,M,k+$[0]/O*N,M-$[1]/O*N,E)},x=o.memory?t.memory(l):void 0;if(x&&y(u,f,[-x[0],-x[1]],{letter:"−m",dash:[7,4],width:2.6,colour:i.of(r)}),o.gradient&&y(w,b,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:i.text}),o.step){let[k,M]=s.toPixel(...c.x);Ka(p,u,f,k,M,{letter:"",dash:[],width:3.4,colour:i.of(r)})}n.restore()}function hf(n,t,e,s,o,i){let r=Math.hypot(...e),[a,h]=o.toPixel(...t),l=92*.8*i.scale;if(!(r>0)||!Number.isFinite(r)||!o.inside(a,h,200))return;let c=[a+e[0]/r*l,h-e[1]/r*l];Ka({context:n,colours:i,s:i.scale},a,h,...c,{letter:s,dash:[],width:2.6,colour:i.text})}function yi({context:n,colours:t,s:e},s,o,i,r){let a=[[t.rim,o+2.6,[]],[s,o,i]];for(let[h,l,c]of a)n.strokeStyle=h,n.lineWidth=l*e,n.setLineDash(c.map(d=>d*e)),n.beginPath(),r(n),n.stroke()}function Ka(n,t,e,s,o,{letter:i,dash:r,width:a,colour:h}){let{context:l,colours:c,s:d}=n,u=Math.hypot(s-t,o-e);if(!(u>1)||!Number.isFinite(u))return;let[f,p]=[(s-t)/u,(o-e)/u],m=Math.min(u,(5+2*a)*d);yi(n,h,a,r,v=>(v.moveTo(t,e),v.lineTo(s-f*m*.8,o-p*m*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(s,o);for(let v of[1,-1])l.lineTo(s-f*m+v*p*m*.45,o-p*m-v*f*m*.45);l.closePath(),l.fillStyle=h,l.strokeStyle=c.rim,l.lineWidth=1.2*d,l.stroke(),l.fill(),i&&lf(n,i,s+f*9*d,o+p*9*d,h)}function lf({context:n,colours:t,s:e},s,o,i,r){n.font=`italic 600 ${12.5*e}px ${t.font}`,n.textAlign="center",n.textBaseline="middle",n.setLineDash([]),n.lineJoin="round",n.strokeStyle=t.rim,n.lineWidth=4*e,n.strokeText(s,o,i),n.fillStyle=r,n.fillText(s,o,i)}function tw(n,t,e,[s,o],i){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=n;r.globalAlpha=.14,r.fillStyle=a.of(i),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,yi(n,a.of(i),1.3,[],h=>h.rect(t-s,e-o,2*s,2*o))}function ew(n,t,e,s,o,i){let{context:r,colours:a,s:h}=n;Math.hypot(s-t,o-e)<1||(yi(n,a.of(i),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*h,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(i),r.lineWidth=1.6*h,r.stroke())}function sw(n,t,e,{lam:s,V:o}){let{context:i,colours:r,s:a}=n,h=Math.min(...s.map(Math.abs).filter(c=>c>0));if(!Number.isFinite(h))return;let l=s.map(c=>(c?Math.max(3,38*1.25*Math.sqrt(h/Math.abs(c))):38*1.25)*a);s.forEach((c,d)=>cf(n,t,e,[o[0][d],o[1][d]],l[d],d?"v₂":"v₁",c<0?[2,3]:[])),s[1]>0&&(i.strokeStyle=r.muted,i.lineWidth=1.1*a,i.setLineDash([]),i.beginPath(),i.ellipse(t,e,l[0],l[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),i.stroke())}function cf(n,t,e,[s,o],i,r,a){let{colours:h,s:l}=n,[c,d]=[s*i,-o*i],u=Math.max(1+11*l/i,19*l/i);yi(n,h.muted,1.2,a,f=>(f.moveTo(t-c,e-d),f.lineTo(t+c,e+d))),lf(n,r,t+c*u,e+d*u,h.muted)}var ow=`In a box: formula, value, gradient. At an edge: derivative of the box by what comes in.
Forward, from what is given to f, every value is known. Press N: backward begins at f.`,nw=`<div class="ov-graph-tools"><div class="ov-who" role="group" aria-label="Run whose graph this is"></div>
<div class="ov-buttons" role="toolbar" aria-label="Backward">
<button type="button" data-graph="clear" title="No gradient is known yet">Clear</button>
<button type="button" data-graph="undo" title="One node back">−1</button>
<button type="button" data-do="graph-next" title="The next node's gradient (N)">Backward: next node</button>
<button type="button" data-graph="play" aria-pressed="false" title="Node by node, by itself">Play</button>
<button type="button" data-graph="all" title="All gradients at once">All</button>
<button type="button" data-zoom="-1" aria-label="Shrink the graph" title="Down to the graph as a whole">−</button>
<button type="button" data-zoom="1" aria-label="Enlarge the graph" title="Then drag it, or scroll">+</button>
<span class="ov-graph-row">
<button type="button" data-graph="open" aria-pressed="false" title="Opens the sum over rows on one row">One row</button>
<label>row <input type="number" class="ov-number-field" min="1" step="1" data-graph="row"></label></span>
</div></div>
<p class="ov-graph-line" aria-live="polite"></p><div class="ov-graph-pane"></div>`,xi=class extends ue{constructor(t,e){super(t,e),e.innerHTML=nw;let s=o=>e.querySelector(o);this.who=s(".ov-who"),this.line=s(".ov-graph-line"),this.pane=s(".ov-graph-pane"),this.rowTools=s(".ov-graph-row"),this.rowField=s('[data-graph="row"]'),this.figures=document.createElement("canvas"),this.figures.className="ov-graph-figures",this.figures.ariaHidden="true",this.context=Y(this.figures),this.lit=void 0,this.drawn=void 0,this.order=[],this.sweep=new gi({reached:()=>this.reached,last:()=>this.order.length,reach:o=>this.reach(o),press:o=>e.querySelector('[data-graph="play"]').setAttribute("aria-pressed",String(o))}),sf(this),new wi(e,this.pane,()=>t.picture.invalidate(),t.abort.signal)}get stub(){return!1}get ready(){return!!(this.plan&&this.scene&&B(this.scene).length)}load(t){this.scene=t,this.rows=Ql(t);let e=t.graph,s=JSON.stringify(e);s!==this.spelled&&(Object.assign(this,{plan:e,spelled:s,numbers:void 0,drawn:void 0,lit:void 0}),this.stop())}get opened(){return!!this.plan?.layouts.opened&&this.player.view.graph_row>0}get row(){return Math.max(0,Math.min(this.player.view.graph_row,this.count)-1)}get count(){return this.rows?.[0].length??0}get layout(){let{layouts:t}=this.plan,{offsetWidth:e,offsetHeight:s}=this.pane;return Yu(this.opened&&t.opened||t.closed,e,s)}get reached(){return Math.min(this.player.view.backward,this.order.length)}build(){let{player:t,who:e,scene:s}=this,o=B(s),{colours:i}=t.picture;if(this.root.classList.toggle("ov-waiting",!this.ready),e.replaceChildren(...o.map((r,a)=>{let h=document.createElement("button");return h.type="button",h.setAttribute("aria-pressed",String(a===t.viewState.run)),h.innerHTML=`${ae(r,i.of(r),i.rim)}${I(r.label)}`,h.addEventListener("click",()=>t.viewState.change({run:a})),h})),e.hidden=o.length<2,!this.ready){this.pane.replaceChildren(),this.drawn=void 0,j(this.line,o.length?"Drawing the graph …":"No run: add one in the panel.");return}this.rowTools.hidden=!this.plan.layouts.opened,this.rowTools.querySelector("button").setAttribute("aria-pressed",String(this.opened)),this.rowField.max=this.count,this.rowField.value=this.row+1,this.arrange(),t.picture.invalidate()}arrange(){let{layout:t}=this;this.drawn!==t&&this.draw(t)}draw(t){let e=this.pane.contains(document.activeElement);this.drawn=t,this.marked=void 0,this.pane.innerHTML=`<div class="ov-graph-picture">${Xu(this.plan,t,this.label)}</div>`,this.pane.firstElementChild.append(this.figures),this.places=tf(t);for(let[s,o]of Object.entries(io(t)))this.pane.style.setProperty(`--ov-graph-${s}`,`${o}px`);this.order=Object.keys(t.nodes).map(Number).sort((s,o)=>o-s),this.parts=Ju(this.pane),t.nodes[this.lit]||(this.lit=void 0),this.light(this.lit,e)}get label(){let t=this.drawn.down?"what is given above, f below":"what is given on the left, f on the right";return`Computational graph of ${this.scene.surface.label}: ${t}. Arrow keys walk along its edges; N passes the gradient on to the next node.`}at(t){let e=this.scene.runs[this.player.viewState.run],s=Math.max(0,Math.min(Math.floor(t+1e-9),e.records-1));return{run:e,t:s,x:e.x[s],y:e.y[s]}}update(t,e){if(!this.ready||!this.drawn)return;let{run:s,t:o,x:i,y:r}=this.at(t),{surface:a}=this.scene;this.numbers?.count!==this.count&&(this.numbers=void 0),this.numbers??=new Go(this.plan,this.count),this.numbers.sweep(i,r,a.coefficients,this.rows);let h=new Set(this.order.slice(0,this.reached)),l=this.order[this.reached];this.known=h,(e||this.marked!==h.size)&&this.mark(h,l),e&&this.name(),this.drawFigures(),Object.assign(this.root.dataset,{of:s.label,t:o,reached:this.reached}),this.describe()}mark(t,e){this.marked=t.size;for(let[s,o]of this.parts.nodes)o.classList.toggle("ov-graph-known",t.has(s)),o.classList.toggle("ov-graph-next",s===e);for(let{source:s,path:o}of this.parts.edges)o.classList.toggle("ov-graph-known",t.has(s))}name(){for(let[t,e]of this.parts.nodes){let s=this.numbers.shown(t,this.row,this.known);e.setAttribute("aria-label",nf(this.plan.nodes[t],s)),Object.assign(e.dataset,{value:s.value,gradient:s.gradient??""})}}drawFigures(){let{figures:t,numbers:e,row:s,known:o,opened:i,lit:r}=this,{clientWidth:a,clientHeight:h}=t,l=no(Ho(t)),[c,d]=[a,h].map(f=>Math.round(f*l));(t.width!==c||t.height!==d)&&Object.assign(t,{width:c,height:d});let u=this.places.map(f=>{let{kind:p,node:m,target:v}=f;if(p==="derivative"){let g=e.derivative(m,v,s,i);return{...f,text:S(g,3),lit:m===r||v===r}}return{...f,text:Va(e.shown(m,s,o)[p])}});ef(this.context,u,this.drawn,this.player.picture.colours,{width:a,height:h,ratio:l})}describe(){let{plan:t,drawn:e,numbers:s,known:o,opened:i,row:r}=this,a=this.lit??this.order[this.reached-1],h={plan:t,layout:e,numbers:s,known:o,opened:i,row:r};j(this.line,a===void 0?ow:rf(a,h))}light(t,e=!1){this.lit=t;let s=t??this.order[0];for(let[o,i]of this.parts.nodes)i.setAttribute("tabindex",o===s?"0":"-1"),i.classList.toggle("ov-graph-lit",o===t);for(let{source:o,target:i,path:r}of this.parts.edges)r.classList.toggle("ov-graph-lit",o===t||i===t);e&&this.parts.nodes.get(s)?.focus(),!(!this.numbers||!this.known)&&(this.drawFigures(),this.describe())}reach(t){if(!this.ready)return;this.player.viewState.change({backward:t});let e=this.order[t-1];if(e===void 0)return;let s=this.plan.nodes[e].symbol,o=Go.at(this.numbers.gradients[e],this.row);this.player.readout.announce(`Gradient of ${s}: ${S(o,4)}`)}next(){this.sweep.next()}stop(){this.sweep.stop()}drawArrow(t,e,s){if(!this.ready||!this.numbers||!this.known)return;let{run:o,x:i,y:r}=this.at(e),a=l=>this.known.has(l)?this.numbers.gradients[l][0]:0;if(o.hidden||!(this.known.has(0)||this.known.has(1)))return;let h=this.known.has(0)&&this.known.has(1)?"∇f":this.known.has(0)?"∂f/∂x":"∂f/∂y";hf(t,[i,r],[a(0),a(1)],h,this.player.picture.plane,s)}};var df=.05;function uf([n,t,e],s,o){let[i,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:h}=ts(n*i*i,t*i*r,e*r*r),l=d=>d>0?d>o*(1+df)?"unstable":d>o*(1-df)?"edge":"stable":d<0?"falls":"flat",c=d=>{let[u,f]=[h[0][d]*i,h[1][d]*r],p=Math.hypot(u,f)||1;return[u/p,f/p]};return{values:a,kinds:a.map(l),axes:[c(0),c(1)],largest:a[0]>0?o/a[0]:1/0}}var Mi=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t,e={...this.run.values}){let{run:s}=this,o=t-s.method_start+1;for(let l in s.memory)e[l]=ki(s.memory[l],t);if(e.x=[s.x[t],s.y[t]],e.g=ki(s.noisyGradient,t),e.learning_rate=s.rates?s.rates[t]:s.values.learning_rate,e.n=o,e.n_next=o+1,!this.rule.usesHessian)return e;let[i,r,a]=this.hessian(t),h=s.beside?.ridge??0;return Object.assign(e,ts(i-h,r,a-h))}after(t){let e=this.before(t),s=this.rule.after(e),{run:o}=this;if(o.beside&&(s.moved=s.x,s.x=o.beside.step(s.x,e.x,e.learning_rate)),t<this.last){s.x=ki([o.x,o.y],t+1);for(let[i,r]of Object.entries(o.memory))s[i]=ki(r,t+1)}return s}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,i]=[this.slopes[0][t],this.slopes[1][t]];return!o&&!i||!e&&!s?NaN:Math.atan2(Math.abs(e*i-s*o),-(e*o+s*i))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),i=this.rule.stability?this.rule.stability(e,0):0,r=!this.run.beside&&i>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...ts(...s),limit:i,step:o&&r?uf(s,o,i):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:i,most:r}=s,a={...this.run.values},{rule:h,run:l,last:c}=this;for(let d=l.branch_step;d<t;d++){let{x:u,g:f}=this.before(d,a),p=this.memory(a),m=d<c?[l.x[d+1],l.y[d+1]]:this.after(d).x,v=h.rateOfStep(a);v&&([o[0][d],o[1][d]]=v),i[d]=this.angle(d,[m[0]-u[0],m[1]-u[1]]),!(r.slope&&!iw(this.domain,u))&&(r.slope=Ya(r.slope,f),p&&(r.slope=Ya(r.slope,p)),v&&(r.rate=Ya(r.rate,v)))}return this.whole=s,s}};function ki([n,t],e){return[n[e],t[e]]}function iw([n,t,e,s],[o,i]){return o>=n&&o<=t&&i>=e&&i<=s}function Ya(n,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e));if(!(1.5*s>n))return n;let o=Math.max(s,Math.hypot(t,e));return Number.isFinite(o)&&o>n?o:n}function ff(n,t){let e=t;return n.forEach((s,o)=>{let i=o?e.map(r=>Ts(r)):e;e=s.map(r=>rw(r,i))}),e[0]}function rw(n,t){let e=n[0];for(let s=0;s<t.length;s++)e=L(e+C(n[s+1],t[s]));return e}var aw={"+":(n,t)=>L(n+t),"-":(n,t)=>L(n-t),"*":C,"/":re,"**":kn,pow:$n,"<":(n,t)=>+(n<t),">":(n,t)=>+(n>t),"<=":(n,t)=>+(n<=t),">=":(n,t)=>+(n>=t),"==":(n,t)=>+(n===t),"!=":(n,t)=>+(n!==t),neg:n=>-n},hw={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:No,min:Io,exp:Os,log:us,sin:Mn,cos:fs,tan:Sn,tanh:Ts,atan2:An,clip:(n,t,e)=>Io(No(n,t),e)},lw=(n,t)=>n.flatMap(e=>[e(t,0),e(t,1)]),Si=(n,t,e,s)=>L(C(n,t)+C(e,s)),cw={norm:(n,t,[e,s])=>Math.sqrt(Si(e,e,s,s)),dot:(n,t,[e,s,o,i])=>Si(e,o,s,i),along:({V:n},t,[e,s])=>Si(n[0][t],e,n[1][t],s),across:({V:n},t,[e,s])=>Si(n[t][0],e,n[t][1],s)},dw=(n,t)=>typeof n=="number"?n:n[t];function xe(n){if(n[0]==="number"){let[,s]=n;return()=>s}if(n[0]==="name"){let[,s]=n;return(o,i)=>dw(o[s],i)}if(n[0]==="if"){let[,s,o,i]=n,[r,a,h]=[xe(s),xe(o),xe(i)];return(l,c)=>r(l,c)>.5?a(l,c):h(l,c)}if(n[0]==="call"){let[,s,...o]=n,i=o.map(xe),r=cw[s];return r?(a,h)=>r(a,h,lw(i,a)):pf(hw[s],i)}if(n[0]==="net"){let[,,s,...o]=n,i=o.map(xe);return(r,a)=>ff(s,i.map(h=>h(r,a)))}let[t,...e]=n;return pf(aw[t],e.map(xe))}function pf(n,t){let[e,s]=t;return t.length===1?(o,i)=>n(e(o,i)):t.length===2?(o,i)=>n(e(o,i),s(o,i)):(o,i)=>n(...t.map(r=>r(o,i)))}function vf(n){return(n[0]==="net"?n.slice(3):n.slice(1)).filter(Array.isArray)}function Vo(n,t){return n[0]==="name"?t.has(n[1]):vf(n).some(e=>Vo(e,t))}function gf(n){return n[0]==="call"&&(n[1]==="along"||n[1]==="across")?!0:Vo(n,new Set(["lam"]))||vf(n).some(gf)}var $i=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:i,rate:r,stride:a,reads_rate:h}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=h,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([l,c])=>(Vo(c,this.vectors)&&this.vectors.add(l),{name:l,tree:c,value:xe(c),pair:this.vectors.has(l)})),this.memory=o&&xe(o),this.stability=i&&xe(i),this.limitMoves=i!==null&&Vo(i,new Set(["learning_rate"])),this.rate=r&&xe(r),this.linesOfRate=r?this.linesFor(r):[],this.usesHessian=[...t.map(([,l])=>l),o,i,r].some(l=>l&&gf(l)),this.looksAhead=this.lines.some(({name:l})=>l==="at")}linesFor(t){let e=[t],s=[];for(let o of[...this.lines].reverse())e.some(i=>Vo(i,new Set([o.name])))&&(e.push(o.tree),s.unshift(o));return s}rateOfStep(t){if(this.rate)return mf(this.linesOfRate,t),[this.rate(t,0),this.rate(t,1)]}after(t){return mf(this.lines,{...t})}};function mf(n,t){for(let{name:e,value:s,pair:o}of n)t[e]=o?[s(t,0),s(t,1)]:s(t,0);return t}function wf(n){let t=(n.rules??[]).map(o=>new $i(o)),e=Ee(n.surface),s=n.allRuns.map(o=>Ai(o,t,e,n.surface.domain));return{rules:t,insights:s}}function Ai(n,t,e,s){if(!uw(n))return;let o=new Mi(n,t[n.rule],e,s);return n.left&&(o.left=Ai(n.left,t,e,s)),o}var uw=n=>n.rule!==void 0;function bf(n,t,e){let s=n[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??n[Number(s.run.origin)];return{insight:s,t:o}}var mw=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],ro=n=>`<svg viewBox="0 0 22 16">${n}</svg>`,vw={gradient:ro('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:ro('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:ro('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:ro('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:ro('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:ro('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function Mf(n,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${n.filter(({name:i})=>s[i]).map(({name:i,label:r,help:a})=>{let h=`data-mark="${i}" aria-pressed="${!!t[i]}" title="${I(a)}"`,l=`${vw[i]}<span>${I(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${h}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function Sf(n,{series:t,rule:e},s,o,i,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),h={gradient:Math.hypot(...s.g),step:a};e.memory&&(h.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[u,f]of Object.entries(h)){let p=n.querySelector(`[data-mark="${u}"] .ov-size`);p&&j(p,S(f,3))}let l=u=>`${Math.round(u*i.scale)} px`,c=bi(h.gradient,t.most.slope,92,13),d=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${S(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(c)}).`];e.vectors.has("rate")&&d.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${S(t.most.rate,3)}.`),d.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),j(n.querySelector(".ov-scale"),d.join(" "))}function $f(n){return`<div class="ov-buttons">${n.contrasts.map(({name:e,label:s,teaches:o,sources:i,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${I(`${o} Sources: ${i}`)}"`,h=r?`<p>${I(o)} <small>${I(i)}</small></p>`:"";return`<button type="button" ${a}>${I(s)}</button>${h}`}).join("")}</div>`}function Af(n,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=mw.map(([h,l])=>{let c=l===1?"The same settings, to be changed in the panel":`From this step on, ${h}`,d=l!==1&&!t?e:`title="${c}"`;return`<button type="button" data-factor="${l}" ${d}>${h}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${n.map(([h,l])=>`<option value="${h}">${I(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go" title="Go on from this step by that method">Branch</button></div>`}function Of({run:n,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(n.memory))e.push([s,"memory"]);return n.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function Tf(n,t,e,s,o){let{run:i,rule:r}=t,a=i.branch_step,h=(m,v)=>[{run:i,values:m,first:a,dash:[],...v}];if(s==="height"||s==="slope")return gw(n,i,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:h(t.series.angle)};if(s==="rates"&&i.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:h(i.rates)};let l=s==="rate",c=l?t.series.rate:i.memory[s],d=o==="log"||c.every(m=>m.every(v=>v>=0)),u=c[0].every((m,v)=>m===c[1][v]||v<a||!Number.isFinite(m)),f=l?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${I(s.replaceAll("_"," "))}${d?", log":", log both ways"}`,p=u?h(c[0],{head:"="}):c.map((m,v)=>({run:i,values:m,first:a,dash:v?[3,3]:[],head:"xy"[v]}));return{title:f,scale:d?"log":"symlog",curves:p}}function gw(n,t,e,s){let{origin:o}=t,i=typeof o=="number"?n.allRuns[o]:void 0,r=c=>c===t||c.of===t.of||c.origin===e||i===c,a=B(n).filter(c=>r(c)&&(c===t||!c.hidden)),{floor:h}=n.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":h===null?"<b>f</b>":h===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&h===null?"linear":"log",curves:a.map(c=>({run:c,values:c[s],first:c.first}))}}var ww={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function Ko(n,t,e=void 0,s=0){let o=n[0]==="name"&&n[1]==="n"&&!e?2:e&&n[0]==="/"?3:ww[n[0]]??9,i=yw(n,t,e);return o<s?`<span class="ov-paren">(</span>${i}<span class="ov-paren">)</span>`:i}var bw={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function yw(n,t,e){let s=(i,r=0)=>Ko(i,t,e,r),o=i=>`${e?"<wbr>":""} ${i==="-"?"−":"+"}`;switch(n[0]){case"name":return t(n[1]);case"number":return`<span class="ov-num">${S(n[1])}</span>`;case"+":case"-":return`${s(n[1],2)}${o(n[0])} ${s(n[2],n[0]==="-"?2.5:2)}`;case"*":return s(n[1],3)+(e?" · ":"&thinsp;")+s(n[2],3.5);case"/":return e?`${s(n[1],3)} / ${s(n[2],3.6)}`:xw(s(n[1]),s(n[2]));case"**":case"pow":return`${s(n[1],6)}<sup>${s(n[2])}</sup>`;case"neg":return`−${s(n[1],3)}`;case"if":return e?Mw(n,s,e):kw(n,s);case"call":{let[,i,...r]=n;return Sw(i,r,s,!!e)}case"net":{let[,i,,...r]=n,[a,h]=i.split("_");return`${a}<sub>${h}</sub>(${r.map(l=>s(l)).join(", ")})`}default:return`${s(n[1],2)} ${bw[n[0]]} ${s(n[2],2)}`}}function xw(n,t){return`<span class="ov-frac"><span>${n}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function kw(n,t){let e=[],s=n;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function Mw(n,t,e){let s=e.push([])-1,o=[],i=n;for(;i[0]==="if";i=i[3])e[s].push(xe(i[1])),o.push(t(i[2],3));return[...o,t(i,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function Sw(n,t,e,s){let o=e(t[0]);return n==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:n==="abs"?`|${o}|`:n==="norm"?`‖${o}‖`:n==="dot"?`⟨${o}, ${e(t[1])}⟩`:n==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:n==="across"?`<i>V</i> ${e(t[0],3)}`:n==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${n}(${t.map(i=>e(i)).join(", ")})`}var $w={decoupled:(n,t)=>`${n} − <i>α</i>∇(<i>λR</i>)(${t})`,proximal:n=>`prox<sub><i>αλR</i></sub>(${n})`},Aw=n=>n?` ${n.hasBatches?"of this batch":"of these inputs"}`:"",Oi=class{constructor({rule:t,run:e},{noise:s,stream:o}){let i=new Set,r=b=>b==="x"||t.remembers.includes(b),a=b=>b==="g"||b==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":r(b)?i.has(b)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",h=b=>(t.signs[b]??I(b))+a(b),l=h("x"),c=`${t.signs.x??"x"}′`,d=(b,y,x)=>`<span class="ov-num" data-name="${b}" data-when="${y}" data-k="${x}"></span>`,u=(b,y)=>`<span class="ov-vec">${d(b,y,0)}${d(b,y,1)}</span>`,f=(b,y=i.has(b)?"after":"before")=>t.vectors.has(b)?u(b,y):d(b,y,0),p=(b,y,x,k)=>`<div class="ov-line"><div class="ov-symbols">${b} = ${y}</div><div class="ov-numbers">= ${x}<wbr><span class="ov-result"> = ${k}</span></div></div>`,m=t.lines.find(({name:b})=>b==="at"),v=s>0?" + noise":"",g=`${Aw(o)}${v}`,w=m?[Ko(m.tree,h),f("at","after")]:[h("x"),f("x")];this.rows=[p(h("g"),`∇<i>f</i>(${w[0]})${g}`,`∇<i>f</i>${w[1]}${g}`,f("g"))],this.tests=[];for(let{name:b,tree:y}of t.lines){if(b==="at")continue;let x=Ko(y,h),k=Ko(y,f,this.tests);i.add(b);let M=e.beside&&b==="x";this.rows.push(p(M?c:h(b),x,k,M?u("moved","after"):f(b)))}if(e.beside){let b=$w[e.beside.name],y=b(c,l),x=b(u("moved","after"),u("x","before"));this.rows.push(p(h("x"),y,x,f("x")))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function Ow({name:n,when:t,k:e},s,o){let i=(t==="after"?o:s)[n];return typeof i=="number"?i:i[e]}function Ef(n,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],i=n.angle(t,o),r=`<b data-fact="length">${S(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(i)?`${i.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var Ti=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:i}=e.dataset;return{node:e,name:s,when:o,k:Number(i)}})}update(t,e,s,o){for(let r of this.slots){let a=Ow(r,t,e);j(r.node,S(a)),o&&(r.node.dataset.value=a)}let i=this.sheet.held(e);for(let[r,a,h]of this.choices){let l=i[a].map((c,d)=>c===h?"xy"[d]:"").join("");r.hidden=!l,j(r.firstChild,l==="xy"?"":`${l}: `)}tt(this.total,s)}};var Tw={stable:"stable",edge:"on the edge",unstable:"unstable"},Ew={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function Nw(n){return n[1]>0?`κ = <b data-fact="kappa">${S(n[0]/n[1])}</b>`:n.every(Number.isFinite)?n[0]>0&&n[1]<0?"bent up along v₁ and down along v₂: no κ":n[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var Iw=({rule:n})=>!n.vectors.has("rate");function _w(n,{limit:t,step:e},s,o){let i=Iw(n),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let h=i?`${t===2?"2":S(t)} / λ₁`:"the limit of α with these rates",l=o===void 0?"":`${h} = <b data-fact="bound">${S(o)}</b> and α = ${S(s)}: `,c=i?"v":"u",d=a==="stable"&&r==="stable"?"both axes":`${c}₁`,u=a==="falls"?`; along ${c}₂ it falls away, and steps lead off there`:"";return`${l}<em>${Tw[r]} along ${d}</em>${Ew[r]??""}${u}.`}function Nf(n,t,e){let{rule:s}=n,o=n.theory(t,e),{lam:i,step:r}=o,a=e.learning_rate,h=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[l,c]=i.map((p,m)=>`<b data-fact="lambda${m+1}">${S(p)}</b>`),d=r?_w(n,o,a,h):s.rate||n.run.beside?"No simple limit is known for these settings.":I(s.stride),u=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${c}, ${Nw(i)}</div><div class="ov-verdict">${d}</div>`,data:{lambda1:i[0],lambda2:i[1],bound:h??"",kind:u}}}function If(n,{html:t,data:e},s){tt(n,t),n.dataset.kind=e.kind,s&&Object.assign(n.dataset,e)}var Ei=class extends ue{constructor(t,e,s){super(t,e);let o=i=>e.querySelector(`.ov-${i}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new Ti(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0,this.unspecified=!1}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,wf(t))}at(t){return bf(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){af(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...B(this.scene).map((i,r)=>this.tab(i,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;tt(this.partners,$f(e)),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";tt(this.branches,Af(this.scene.methods,s)),this.branches.querySelector("select").value=o,this.kinds=Of(t),this.buildCharts(this.kinds.map(([i])=>i)),this.specify(),this.charts.forEach(({canvas:i},r)=>{i.previousElementSibling.innerHTML=this.specs[r].title,i.setAttribute("aria-label",`${i.previousElementSibling.textContent}, against the step`)})}empty(){this.note.textContent=B(this.scene).length?"Looking inside …":"No run to look into: add one in the panel.";for(let t of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])t.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new ms(o)),this.player.watch(this.charts)}specify(){this.unspecified=!1;let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>Tf(this.scene,t,this.run,e,s))}givenOtherwise(){this.shown=void 0}renew(t){let e=this.insights?.[t],{simulator:s,surface:o}=this.player.bending.conditions;if(!e)return;let i=Ai(this.scene.allRuns[t],this.rules,s.differentiate,o.domain);this.insights[t]=i;let r=e.rule!==i.rule;r&&(this.shown=void 0),this.player.view.inside&&(r||!this.built?this.build():this.unspecified=!0)}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${ae(t,o.of(t),o.rim)}${I(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.unspecified&&this.specify(),this.charts.forEach((s,o)=>{let{curves:i,scale:r}=this.specs[o];s.prepare(i,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:i,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new Oi(s,this.scene)),this.keepFocus(()=>this.marks.innerHTML=Mf(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),h=s.after(o);this.ruleTable.update(a,h,Ef(s,o,a,h),e),j(this.note,this.remark(s,o,this.scene.runs[this.run])),Object.assign(this.root.dataset,{of:s.run.label,t:o}),If(this.local,Nf(s,o,h),e),Sf(this.marks,s,a,h,i.panels.colours,i.plane.unit)}remark(t,e,s){let{run:o}=t,i=s.branch_step;return i>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${i} never began.`:o!==s?`Before step ${i}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};var _f=`.ov-companion {
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
.ov-player[data-companion-kind="inference"]:not(.ov-narrow) {
  /* What is said has as many lines as it needs. */
  & .ov-companion {
    flex: 4 0 auto;
  }
  & .ov-companion-pane {
    flex: 1 0 auto;
  }
}
.ov-companion .ov-chart[data-chart^="batch-"] {
  flex: 1 0 auto;
}
.ov-companion .ov-chart[data-chart^="batch-"] canvas {
  flex: 1 0 54px;
}
.ov-hall[data-companion-kind="inference"] .ov-chart[data-chart="loss"] {
  display: none; /* the room is the layer's */
}
.ov-player:not(.ov-large, .ov-narrow) .ov-inference-key > :last-child {
  display: none; /* the charts' titles say it, too, and the runs' names need the room */
}
.ov-companion-pane.ov-waiting :is(.ov-chart, .ov-inference-key) {
  display: none;
}
.ov-player .ov-inference-words {
  flex: none;
  margin: 2px 0 0 2px;
  min-height: 5.8em; /* four lines: nothing below may move with the clock */
  font-size: 13.5px;
  line-height: 1.45;
  font-variant-numeric: tabular-nums;
}
.ov-inference-words :is(output, span) {
  display: block;
}
.ov-inference-words output {
  font-weight: 600;
}
.ov-inference-key {
  flex: none;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 3px 8px;
  font-size: 12.5px;
  color: var(--ov-muted);
}
.ov-large .ov-inference-words {
  font-size: 16px;
}
.ov-hall :is(.ov-inference-words, .ov-inference-key) {
  font-size: max(2vh, 0.95vw);
}
.ov-hall .ov-inference-key > :last-child {
  display: none; /* the room is the charts' */
}
.ov-narrow :is(.ov-companion, .ov-companion-pane) {
  flex: none;
}
.ov-narrow .ov-companion .ov-chart {
  height: 240px;
}
.ov-narrow .ov-companion .ov-chart[data-chart^="batch-"] {
  height: 150px;
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
  display: grid;
  grid-template-columns: auto minmax(60px, 1fr) auto;
  align-items: start;
  gap: 0 8px;
  margin: 0 0 2px 8px;
}
.ov-deep-scale[hidden] {
  display: none;
}
.ov-deep-number {
  display: contents;
}
.ov-deep-number > span {
  align-self: center;
}
.ov-player .ov-deep-number .ov-number-field {
  width: calc(19ch + 14px); /* √2 to its last digit */
}
.ov-deep-number .ov-number-toggle {
  display: none;
}
.ov-deep-number .ov-number-refusal {
  grid-column: 1 / -1;
}
/* Beside the names: no track, its values are few. */
.ov-deep-width {
  display: flex;
  flex-wrap: wrap;
  justify-content: end;
  align-items: center;
  gap: 0 8px;
  max-width: calc(19ch + 14px);
}
.ov-player .ov-deep-width .ov-number-field {
  width: calc(5ch + 14px);
}
.ov-deep-width .ov-number-track {
  display: none;
}
/* The names of the track's values, each with a line up to its own. */
.ov-deep-marks {
  --line: 20px;
  grid-column: 1 / 3;
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
.ov-player [data-kind="depth"] .ov-function-words {
  min-height: 2.9em;
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
`;var Lf=`.ov-graph {
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
  --ov-graph-least: var(--ov-graph-size, 0.55); /* a graph that is larger than its pane then scrolls */
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
  --ov-graph-least: max(0.72, var(--ov-graph-size, 0.72)); /* a finger scrolls it */
}
.ov-graph-pane[data-dragged] {
  cursor: grabbing;
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
`;var Rf=`.ov-companion-pane.ov-layer {
  display: block;
  overflow: auto;
  scrollbar-width: thin;
  container: layer / inline-size;
  font-variant-numeric: tabular-nums;
  --ov-layer-positive: #2a7fb8;
  --ov-layer-negative: #d9742b;
  --ov-layer-largest: 12.5px;
}
.ov-player:not(.ov-narrow) .ov-layer {
  container: layer / size;
}
/* All rows and the words around them are in sight, unless letters were too small to read. */
.ov-layer > * {
  --type: clamp(
    10.3px,
    calc((100cqh - 24px - var(--rows, 8) * 3px) / (var(--rows, 8) * 1.25 + 10)),
    min(var(--ov-layer-largest), 100cqw / (9 + var(--columns, 8) * 1.2))
  );
}
.ov-player .ov-layer p {
  margin: 0 0 4px;
  font-size: var(--type);
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
  font-size: var(--type);
  min-width: calc(var(--head) + var(--sum) + var(--columns) * 1.2em);
}
.ov-layer-table.ov-layer-forward {
  --head: 2.6em;
  --sum: 0.1em;
}
[data-held="true"]:not(.ov-narrow, .ov-large) .ov-layer {
  --ov-layer-largest: 11px;
}
.ov-layer-row {
  display: grid;
  grid-template-columns: var(--head) repeat(var(--columns), minmax(0, 1fr)) var(--sum);
  align-items: center;
  margin: 1px 0;
  line-height: 1.15;
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
  padding: 0.05em 0;
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
  margin-block: -1px;
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
  margin: 0.35em 0;
  padding: 0.2em 0;
  border-block: 1px solid var(--ov-line);
  color: var(--st-text-color);
}
.ov-player .ov-layer-joins {
  display: block;
  height: 0.7em;
  width: calc(100% - var(--head) - var(--sum));
  margin: -1px var(--sum) -1px var(--head);
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
.ov-large .ov-layer {
  --ov-layer-largest: 16px;
}
.ov-hall .ov-layer {
  --ov-layer-largest: max(2.2vh, 1.1vw);
}
.ov-long-strip[data-companion-kind="layer"] .ov-companion {
  flex-grow: 9;
}
/* What is held has no curves: the strip has their room. */
.ov-player[data-companion-kind="layer"][data-held="true"]:not(.ov-narrow) .ov-companion {
  flex: 1 1 0;
}
/* In front of a hall the cells are as large as the map allows. */
.ov-player.ov-hall[data-companion-kind="layer"]:not(.ov-narrow) {
  grid-template-columns: minmax(0, 1fr) clamp(300px, 46%, 960px);
}
.ov-hall[data-companion-kind="layer"] .ov-race > .ov-chart {
  display: none; /* the room is the layer's */
}
@media (max-height: 820px) {
  .ov-player.ov-long-strip[data-companion-kind="layer"]:not(.ov-narrow) .ov-race > .ov-chart {
    display: none; /* its curves are beside the other companions */
  }
}
.ov-narrow .ov-layer {
  overflow: auto hidden;
}
@container layer (min-width: 660px) {
  .ov-player:not(.ov-hall) .ov-layer-table:not(.ov-layer-forward) {
    --head: 14em; /* with what each stands for; in a hall the letters are too large for it */
  }
  .ov-player:not(.ov-large) .ov-layer > * {
    --ov-layer-largest: 13.5px;
  }
  .ov-layer-row [data-cell] {
    padding: 0.2em 0;
  }
  .ov-player:not(.ov-hall) .ov-layer-table:not(.ov-layer-forward) .ov-layer-name small {
    display: inline;
  }
  .ov-player:not(.ov-hall) .ov-layer-table:not(.ov-layer-forward) ~ .ov-layer-key {
    display: none;
  }
}
`;var Pf=!1;function Xa(n){let t=new Ei(n,n.inside.root,n.inside.focusDue);return jw(n,t),Pf||Ao(Lf+_f+Rf),Pf=!0,{inside:t,companions:new ii(n,n.companions.root),graph:new xi(n,n.graph.root),dial:new vi(n,n.dial.root)}}function jw(n,t){let{root:e}=t;n.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!n.scene?.rules)return;let{mark:i,ghost:r,factor:a}=o.dataset;i&&n.viewState.change({[i]:n.view[i]?0:1}),r&&n.outbox.send("ghost",{name:n.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&jf(n,t,{factor:Number(a)});let h=o.dataset.switch&&e.querySelector(".ov-switch").value;h&&jf(n,t,{optimizer:h})})}function jf(n,t,e){let{clock:s,scene:o,outbox:i}=n,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),i.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var Ff=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, G shows the computational graph, D opens the dial, C shows the cloud of noisy steps, V changes the view, R and a drag zoom to a rectangle, F fills the screen, P is for a projector, S shares a link.">
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
    <div class="ov-zoom-box" aria-hidden="true" hidden></div>
    <div class="ov-tools" role="toolbar" aria-label="Zoom">
      <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
      <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
      <button type="button" data-do="box-zoom" aria-pressed="false" aria-label="Zoom to a rectangle" title="Draw a rectangle to zoom to (R, or Shift and drag)">
        <svg viewBox="0 0 16 16"><path d="M2 5V2h3M8 2h2M13 5V2M2 8v2M2 13h3M13 8v1"/><path d="M9 12h6M12 9v6"/></svg></button>
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
`;var zf=Symbol.for("optim-viz printing");function Df(){!globalThis.addEventListener||zf in globalThis||(Object.assign(globalThis,{[zf]:!0}),addEventListener("beforeprint",()=>{let n=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!n)return;let e=n.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),n.append(s)}),addEventListener("afterprint",()=>{for(let n of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(n);document.querySelector(".ov-printed")?.remove()}))}function Ni(n,t){let e=new WeakMap;return Df(),({data:s,parentElement:o,setTriggerValue:i,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=n(o),e.set(o,a)),a.outbox.connect(i),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var zw=100,Dw=1500,Ii=2500,ao=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,Jr,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=zw-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),Dw),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Ja=16,Cf=14,_i=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:i,height:r,x:a,y:h}=this.fill(s,o,t,e),l=a+Ja+i>this.root.clientWidth?a-Ja-i:a+Ja;this.place(l,[h+Cf,h-Cf-r],i,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:i,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-i-s.height-8],o,i)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:i,root:r}=this,a=r.getBoundingClientRect(),h=Ho(r);typeof t=="string"?i.innerHTML=t:i.replaceChildren(...t),Object.assign(i.dataset,e),i.hidden=!1;let[l,c]=[(s-a.left)/h,(o-a.top)/h];return{width:i.offsetWidth,height:i.offsetHeight,x:l,y:c}}place(t,e,s,o){let{clientWidth:i,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,i-s)),h=this.openBox(),l=d=>h&&a<h.right&&a+s>h.left&&d<h.bottom&&d+o>h.top,c=e.find(d=>d>=0&&d+o<=r&&!l(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,c)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=Ho(this.root),[i,r,a,h]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:i/o,top:r/o,right:a/o,bottom:h/o}}};function Bf(n,t){return(n.head.recorded_paths??[]).map((e,s)=>{let o=n.head.arrays[`recorded_step${s}`]&&n.array(`recorded_step${s}`),i=c=>Cw(n.array(`recorded_${c}${s}`),e.records,o),{remarks:r,last_step:a,...h}=e,l={...h,remarks:r,last_step:a,recorded:e,x:i("x"),y:i("y"),rate:NaN,branch_step:0,of:-1-s,distinguishing:[]};return l.lossAt=c=>l.height[Math.min(c,l.records-1)]+l.floor,Object.assign(l,Za(l,t))})}function Cw(n,t,e){if(!e)return Float64Array.from(n);let s=0;return Float64Array.from({length:t},(o,i)=>{for(;s+1<e.length&&e[s+1]<=i;)s++;return n[s]})}function Za({x:n,y:t,records:e,recorded:s},o){let{surface:i,simulator:r}=o,a=i.floor??0,[h,l]=[n,t].map(M=>Float64Array.from(M)),[c,d,u]=r.slopes(h,l),f=Co(r.bend,h,l),p={...bs(o),inNoise:!1},{complete:m,judged:v,last_step:g,outcome:w,unknown:b,first:y}=s,x={x:h,y:l,loss:c,gradient:[d,u],hessian:f,records:e};return{floor:a,outcomeAt:M=>m?M<g?ci(p,g,x,M):w:M>=y?b:void 0,height:c.map(M=>M-a),slope:d.map((M,$)=>Math.hypot(M,u[$])),outcome:v?qe(p,g,x):w}}var Li=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.choices=void 0,this.undescribed=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,side:e.scene.side,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return ft(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:i}=this,{scene:r,inside:a}=t,{paths:h}=e.given,l=B(r).length,c=e.conditions(s,this.conditions),d=new Map;this.share(c);let u=e.choices(s,c),f=e.firstDrawn(u);return this.choices=u,u.forEach((p,m)=>{let v=r.allRuns[m],{hidden:g}=v,{left:w}=v,b=t.proof.isDoubted(m);if(v.first=f[m],v.left=Wu(e,c,o,u,m,d),!b&&(c!==i||p!==h[m])){let y=e.simulate(p,c,d);Object.assign(v,qu(e,c,o[m],p,y)),this.bent.add(m)}else if(this.bent.delete(m))Object.assign(v,o[m],{hidden:g,dim:!1,first:f[m]});else if(!w&&!v.left)return;a.renew(m),m<l&&this.undescribed.add(m)}),t.runsChanged(),!0}describe(){for(let t of this.undescribed)this.player.legend.describe(t);this.undescribed.clear()}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:i,steps:r,level:a,stream:h}=t;if(t!==s){if(this.conditions=t,Object.assign(o,{surface:i,steps:r,noise:a,stream:h}),i!==s.surface){for(let l of o.runs)l.recorded&&Object.assign(l,Za(l,t));e.picture.resurface()}r!==s.steps&&e.stepsChanged(),Wf(t)!==Wf(s)&&e.inside.givenOtherwise()}}},Wf=({level:n,stream:t})=>[n>0,!!t,!!t?.hasBatches].join();function qf({px:n,py:t},e,s,{left:o,top:i,width:r,height:a}){return[n,t,Math.max(o,Math.min(o+r,e)),Math.max(i,Math.min(i+a,s))]}function Hf([n,t,e,s],{left:o,top:i,width:r,height:a},[h,l,c,d]){let u=Math.abs(e-n)>=8,f=Math.abs(s-t)>=8;if(!u&&!f)return;let p=y=>h+(y-o)/r*(l-h),m=y=>d-(y-i)/a*(d-c),[v,g]=u?[p(Math.min(n,e)),p(Math.max(n,e))]:[h,l],[w,b]=f?[m(Math.max(t,s)),m(Math.min(t,s))]:[c,d];return[v,g,w,b]}var Ri=class{constructor(t,e){this.frame=t,this.button=e,this.armed=!1,this.corners=void 0}arm(t=!this.armed){this.armed=t,this.button.setAttribute("aria-pressed",String(t)),this.frame.parentElement?.classList.toggle("ov-box-zooms",t)}draw(t,e,s,o,[i,r]){let[a,h,l,c]=this.corners=qf(t,e,s,o.box),{style:d}=this.frame;d.left=`${Math.min(a,l)+i}px`,d.top=`${Math.min(h,c)+r}px`,d.width=`${Math.abs(l-a)}px`,d.height=`${Math.abs(c-h)}px`,this.frame.hidden=!1}take(t){let e=this.corners&&Hf(this.corners,t.box,t.view);return this.drop(),e}drop(){this.corners=void 0,this.frame.hidden=!0,this.arm(!1)}};var Qa=new Map;function Pi(n){let t=Qa.get(n);if(t!==void 0)return t;try{return localStorage.getItem(n)}catch{return null}}function ji(n,t){try{localStorage.setItem(n,t),Qa.delete(n)}catch{Qa.set(n,t)}}var Uf="optim-viz-keys",Fi=class{constructor(t){this.button=t,this.on=Pi(Uf)!=="off",this.show()}toggle(){this.on=!this.on,ji(Uf,this.on?"on":"off"),this.show()}show(){let{button:t,on:e}=this;t.setAttribute("aria-pressed",String(!e)),t.title=e?"Letter keys act wherever you are on the page: press to switch them off":"Letter keys are off: press to switch them on"}hears(t,e){return this.on||t.length>1||t===" "&&e}};function zi(n,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(n),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var Bw=2,Ww=8192,qw=2**24,Gf="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",Cs=16,Di=8,th=24,Hw=18,Uw={font:"650 15px",line:20},Vf={font:"12.5px",line:17},Kf=(n,t)=>Yf(Bw*(globalThis.devicePixelRatio||1),n,t),Yf=(n,t,e)=>Math.min(n,Ww/Math.max(1,t,e),Math.sqrt(qw/Math.max(1,t*e)));function Gw(n,t,e){let s=[];for(let o of t.split(" ")){let i=s.length?`${s[s.length-1]} ${o}`:o;s.length&&n.measureText(i).width<=e?s[s.length-1]=i:s.push(o)}return s}function Xf({title:n,words:t=[],parts:e,captions:s=[],rows:o=[],notes:i=[],colours:r,ratio:a}){let h=rt(),l=Y(h),c=Math.max(...e.map(({x:y,width:x})=>y+x)),d=Math.max(...e.map(({y,height:x})=>y+x)),u=[],f=Cs,p=(y,{font:x,line:k},M)=>{l.font=`${x} ${r.font}`;for(let $ of Gw(l,y,c)){let E=f;u.push(O=>{Object.assign(O,{font:`${x} ${r.font}`,fillStyle:M,textAlign:"left"}),Object.assign(O,{textBaseline:"top"}),O.fillText($,Cs,E,c)}),f+=k}};p(n,Uw,r.text);for(let y of t)p(y,Vf,r.muted);let m=f+Di;u.push(y=>{for(let{image:x,...k}of e)y.drawImage(x,Cs+k.x,m+k.y,k.width,k.height);Object.assign(y,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(y,{textBaseline:"middle"});for(let{text:x,x:k,y:M,width:$=c-k}of s)y.fillText(x,Cs+k,m+M,$)}),f=m+d+Di,l.font=`13px ${r.font}`;let v=0;for(let{text:y,wide:x=0,sign:k}of o){let M=x&&x+Di,$=M+l.measureText(y).width;v&&v+$>c&&([v,f]=[0,f+th]);let[E,O]=[Cs+v,f+th/2];u.push(N=>{N.save(),k?.(N,E,O),N.restore(),Object.assign(N,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(N,{textBaseline:"middle"}),N.fillText(y,E+M,O,c-M)}),v+=$+Hw}o.length&&(f+=th+Di);for(let y of i)p(y,Vf,r.muted);let[g,w]=[c+2*Cs,f+Cs],b=Yf(a,g,w);h.width=Math.round(g*b),h.height=Math.round(w*b),l.setTransform(b,0,0,b,0,0),l.fillStyle=r.rim,l.fillRect(0,0,g,w);for(let y of u)y(l);return h}var eh=34;function Jf(n,t,e){return{text:t,wide:eh,sign:(s,o,i)=>{Object.assign(s,{strokeStyle:e.of(n),lineWidth:2.4}),s.setLineDash(n.dash),s.beginPath(),s.moveTo(o,i),s.lineTo(o+eh,i),s.stroke(),Ce(s,n,o+eh/2,i,5,e)}}}function Zf(...n){return`${n.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function Qf(n,t,e){n.toBlob(s=>{if(!s)return Vw(e);zi(s,t)})}function Vw({root:n,tooltip:t,announce:e}){let s=[...n.querySelectorAll('[data-do="save"]')],o=s.find(i=>i.getClientRects().length);o&&t.showBelow(o,`<p>${Gf}</p>`),e(Gf)}var Ci=({key:n})=>n.startsWith("=")?"your-function":n;var sh=22,tp=14;function ep(n){let{scene:t,clock:e,root:s,tooltip:o,readout:i}=n,{runs:r,surface:a}=t,h=r.length===1?r[0].label:`${r.length} runs`;Qf(Kw(n),Zf(Ci(a),h,`step ${e.step}`),{root:s,tooltip:o,announce:l=>i.announce(l)})}function Kw(n){let{picture:t,scene:e,clock:s,root:o}=n,{colours:i}=t,r=Kf(o.clientWidth,o.clientHeight);Yw(n,r);let a=Xf({title:`${e.surface.label}, step ${s.step} of ${Ks(e)}`,...Xw(n),rows:e.runs.filter(h=>!h.hidden).map(h=>Jf(h,sp(h,s,e),i)),colours:i,ratio:r});return t.size=void 0,t.resize(),t.draw(),a}function Yw({picture:n,start:t},e){let{layers:s,surface3d:o,charts:i,panels:r,plane:a}=n,{clientWidth:h,clientHeight:l}=o.canvas;s.resize(s.width,s.height,e),h&&l&&o.resize(h,l,e);for(let c of i)c.canvas.clientWidth&&c.resize(c.width,c.height,e);n.moving=!1,n.invalidate("land","trails","charts"),n.draw(),r.on||r.drawStart(s.moved("heads"),t.position,a)}function Xw({picture:n,root:t,scene:e,clock:s}){let o=t.querySelector(".ov-views"),i=o.getBoundingClientRect(),{layers:r,surface3d:a,panels:h}=n,l=g=>{let{left:w,top:b,width:y,height:x}=g.getBoundingClientRect();return{x:w-i.left,y:b-i.top,width:y,height:x}},c=[...r.canvases,a.canvas].filter(({clientWidth:g})=>g),d=c.map(g=>({image:g,...l(g)})),u=[];h.on&&h.places.forEach(({i:g},w)=>{let{x:b,y,width:x,height:k}=l(h.titles[w]),M=e.runs[g];u.push({x:b,y:y+k/2,width:x,text:sp(M,s,e)})});let f=t.classList.contains("ov-narrow"),p=(g,w)=>Math.max(...d.map(b=>b[g]+b[w]))+tp,[m,v]=f?[0,p("y","height")]:[p("x","width"),0];for(let{canvas:g}of n.charts){let{clientWidth:w,clientHeight:b}=g;!w||!b||(u.push({x:m,y:v+sh/2,width:w,text:g.previousElementSibling?.textContent??""}),d.push({image:g,x:m,y:v+sh,width:w,height:b}),v+=sh+b+tp)}return{parts:d,captions:u}}function sp(n,{step:t},{steps:e}){let s=[n.label,n.detail].filter(Boolean).join(", "),{label:o}=Ps(n,t,e);return`${s}: ${S(n.lossAt(t),3)}${o&&`, ${o}`}`}var Jw={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",c:"cloud",g:"toggle-graph",n:"graph-next",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",r:"box-zoom",0:"zoom-reset"},Zw={"zoom-in":"nearer","zoom-out":"farther","zoom-reset":"reset-camera"},Qw=/^(back|forward|zoom-in|zoom-out)$/,op=window===window.parent?"This browser does not let a page fill the screen. Its own full screen may (F11).":'The page around this frame does not let it fill the screen: open it in a tab of its own, or give the frame allow="fullscreen".',tb="select, .ov-number-field",Bi=1.5,oh=["map","relief","both","grid"];function Wi(n,t){let{clock:e,view:s,picture:o}=n,{plane:i,surface3d:r}=o,{box:a}=i,h=B(n.scene).length,l=[a.left+a.width/2,a.top+a.height/2],c=p=>(p(),o.schedule()),d=p=>o.moveWindow(()=>i.zoom(p,...l)),u=p=>h&&n.viewState.change({...s.graph?{}:{inside:1},run:p%h}),f={race:()=>n.viewState.change({inside:0,graph:0}),inside:()=>n.viewState.change({inside:1,graph:0}),"toggle-inside":()=>n.viewState.change({inside:s.inside?0:1,graph:0}),graph:()=>n.viewState.change({inside:0,graph:1}),"toggle-graph":()=>n.viewState.change({inside:0,graph:s.graph?0:1}),"graph-next":()=>s.graph&&n.graph.next(),map:()=>n.viewState.change({stage:"map"}),relief:()=>n.viewState.change({stage:"relief"}),both:()=>n.viewState.change({stage:"both"}),grid:()=>n.viewState.change({stage:"grid"}),"next-view":()=>n.viewState.change({stage:oh[(oh.indexOf(s.stage)+1)%oh.length]}),"log-height":()=>n.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>u(n.viewState.run+h-1),"next-run":()=>u(n.viewState.run+1),branch:()=>{n.inside.focusBranch(),n.viewState.change({inside:1,graph:0})},dial:()=>n.viewState.change({dial:s.dial?0:1}),cloud:()=>n.viewState.change({cloud:s.cloud?0:1}),projector:()=>n.viewState.change({projector:s.projector?0:1}),share:()=>sb(n),fan:()=>n.viewState.change({fan:s.fan?0:1}),nearer:()=>c(()=>r.zoom(Bi)),farther:()=>c(()=>r.zoom(1/Bi)),"turn-left":()=>c(()=>r.orbit(-40,0)),"turn-right":()=>c(()=>r.orbit(40,0)),"reset-camera":()=>c(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{n.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>n.recorder.toggle(),save:()=>ep(n),fullscreen:()=>eb(n),keys:()=>n.keys.toggle(),"zoom-in":()=>d(Bi),"zoom-out":()=>d(1/Bi),"box-zoom":()=>n.boxZoom.arm(),"zoom-reset":()=>o.moveWindow(()=>i.fit(n.scene.surface.domain))};n.quiz.bars(t)||f[t]()}async function eb({root:n,tooltip:t,readout:e}){let s=()=>{let o=n.querySelector('[data-do="fullscreen"]');t.showBelow(o,`<p>${op}</p>`),e.announce(op)};return document.fullscreenElement?document.exitFullscreen():document.fullscreenEnabled?n.requestFullscreen().catch(s):s()}async function sb(n){if(n.offline)return;let t=n.playback.spell(),e=location.search.slice(1).split("&").filter(a=>a&&!/^(?:moment|end|embed|embed_options)=/.test(a)),s=e.some(a=>a.startsWith("room=")),o=[...e,`moment=${t}`,"end=1"].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),i=`${location.origin}${location.pathname}?${o}`,r=!s&&await navigator.clipboard?.writeText(i).then(()=>!0,()=>!1);n.outbox.send("share",{playback:t,copied:!!r,at:Date.now()})}function np(n,t){if(!n.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=n.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===n.start.handle||e===n.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(tb)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&n.view.projector)return Wi(n,"projector");t.key==="Escape"&&n.boxZoom.drop();let i=Jw[t.key.length===1?t.key.toLowerCase():t.key];if(!i||!n.keys.hears(t.key,s)||(t.preventDefault(),t.repeat&&!Qw.test(i)))return;let{stage:r}=n.view,a=r==="relief"||r==="both"&&s&&e.closest(".ov-depth");Wi(n,a&&Zw[i]||i)}function ip(n){let{on:t,tooltip:e,start:s,picture:o}=n,{surface3d:i}=o,{canvas:r}=i,a;t(r,"pointerdown",l=>{if(l.button!==0||!n.scene)return;let[c,d]=Ze(l,r);a={px:c,py:d,x:c,y:d,moved:!1},r.setPointerCapture(l.pointerId)}),t(r,"pointermove",l=>{if(!n.scene)return;let[c,d]=Ze(l,r);if(!a){let u=i.pick(c,d);return u?Sa(n,u,"",l):e.hide()}ka(a,c,d)&&(e.hide(),i.orbit(c-a.x,d-a.y),Object.assign(a,{x:c,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let l=a&&!a.moved&&i.pick(a.px,a.py);a=void 0,l&&(s.begin(),s.moveTo(...l,i.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",l=>{let c={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!c||!l.shiftKey||(l.preventDefault(),i.orbit(25*c[0],25*c[1]),o.schedule())}),t(r,"wheel",l=>{Ma(n,l)&&(l.preventDefault(),i.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}var ob=60;function rp(n){let{on:t,root:e,readout:s}=n;t(e,"click",o=>{let i=o.target.closest("[data-do]");i&&n.scene&&Wi(n,i.dataset.do)}),t(s.slider,"input",()=>{n.clock.pause(),n.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>n.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>np(n,o)),t(document,"click",({target:o})=>{if(!n.scene||n.scene.side==="b"||!o.closest?.(".st-key-take-home"))return;let i={step:n.clock.step,at:Date.now()};setTimeout(()=>n.outbox.send("clock",i),ob)}),t(document.fonts,"loadingdone",()=>n.picture.rewrite()),t(document,"fullscreenchange",()=>{n.scene&&(n.picture.enlarge(),n.picture.resize())}),yd(n),xd(n),ip(n)}function ap(n,t){let{on:e,tooltip:s}=n,{canvas:o}=t,i=a=>Math.round(t.stepAt(Ze(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!n.scene||(r=!0,o.setPointerCapture(a.pointerId),n.clock.pause(),n.clock.seek(i(a)))}),e(o,"pointermove",a=>{if(!n.scene)return;r&&n.clock.seek(i(a));let h=i(a),{colours:l}=n.picture,c=t.describe(h).map(([d,u,f])=>{let p=u==="h"?" held out":u==="x"||u==="y"?` along ${u}`:"";return`<div>${ae(d,l.of(d),l.rim)}${I(d.label)}${p}<span>${f}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${h}</b></div>${c.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var hp="optim-viz-first-visit",nb=56,qi=[{marks:"goal",words:({surface:n})=>`Every run starts at the ring and walks downhill${ib(n.points.filter(cp))} The dashed frame is the window that the surface is usually shown in; a path may leave it.`},{marks:"rates",words:n=>new Set(B(n).map(({rate:t})=>t)).size>1?"Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too large for another. The panel can set them by other rules.":"Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule they are set."},{marks:"ways",words:()=>"Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. Grid gives every run a map of its own."}],cp=({kind:n})=>n==="global minimum",ib=n=>{let t=n.length,e=n.some(s=>s.found);return t?e?`. The goal is ${t>1?"any of the lowest points":"the lowest point"} that anybody found.`:t>1?". The goal is any of the lowest points.":". The goal is the lowest point of all.":", as far as it gets: this surface has no lowest point."},rb=n=>{let t=B(n);return t.length>0&&t.every(({distinguishing:e})=>!e.length)&&!n.quiz.locked?.length},Hi=class{constructor(t,e){let{on:s}=t;this.player=t,this.root=e,this.words=e.querySelector("p"),this.place=e.querySelector("small"),this.next=e.querySelector('[data-hint="next"]'),this.step=-1,s(this.next,"click",()=>this.tell(this.step+1)),s(e.querySelector('[data-hint="close"]'),"click",()=>this.leave()),s(document,"keydown",o=>{o.key!=="Escape"||o.defaultPrevented||this.step<0||document.querySelector("[role=dialog]")||(o.preventDefault(),this.leave())})}load(t,e){e&&this.step>=0&&lp(t)!==lp(e)&&this.leave();let{stage:s,projector:o}=t.view,i=t.welcomes&&rb(t)&&s==="map"&&!o;!e&&i&&Pi(hp)===null&&this.tell(0)}tell(t){let{root:e,player:s}=this,o=qi[t];if(!o)return this.leave();this.step=t,s.root.dataset.hint=o.marks,this.words.textContent=o.words(s.scene),this.place.textContent=`${t+1} of ${qi.length}`,this.next.textContent=t+1<qi.length?"Next":"Got it",e.hidden=!1,s.picture.schedule()}leave(){if(this.step<0)return;let{root:t,player:e}=this,s=t.contains(document.activeElement);this.step=-1,delete e.root.dataset.hint,t.hidden=!0,ji(hp,"seen"),s&&e.root.focus({preventScroll:!0}),e.picture.schedule()}draw(t,e,s){if(qi[this.step]?.marks!=="goal")return;let{start:o,scene:i}=this.player,[r,a,h,l]=i.surface.domain,c=s.scale,d=[["start",o.position],...i.surface.points.filter(cp).map(({x:v,y:g})=>["goal",[v,g]])],[u,f]=e.toPixel(r,l),[p,m]=e.toPixel(a,h);t.save(),t.beginPath(),t.rect(e.box.left,e.box.top,e.box.width,e.box.height),t.clip(),t.font=`600 ${13*c}px ${s.font}`,t.textBaseline="middle",t.fillStyle=s.text;for(let[v,g,w]of[[s.rim,5,[]],[s.text,2,[6*c,4*c]]]){Object.assign(t,{strokeStyle:v,lineWidth:g*c}),t.setLineDash(w),t.strokeRect(u,f,p-u,m-f),t.setLineDash([]);for(let[b,y]of d){let[x,k]=e.toPixel(...y);t.beginPath(),t.arc(x,k,15*c,0,2*Math.PI),t.stroke();let{box:M}=e,$=x+21*c+t.measureText(b).width>M.left+M.width-nb?-1:1;t.textAlign=$<0?"right":"left",t[w.length?"fillText":"strokeText"](b,x+$*21*c,k)}}t.restore()}},lp=n=>{let{surface:t,start:e,steps:s,noise:o,simulator:i}=n,r=B(n).map(({name:a,rate:h})=>[a,h]);return JSON.stringify([ws(t),e,s,o,i?.stream,r])};var Ui=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,graph:s,dial:o}=t.view;this.scene=t,this.loaded||!(e||s||o||Md(t,t.view))?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,graph:e,dial:s,companions:o}=this.player,{view:i}=this.scene;this.notice=qs("This part's script did not come through.","Try again",()=>this.request()),(i.inside?t:i.graph?e:i.dial?s:o).root.prepend(this.notice)}};var Gi=({distinguishing:n})=>n.map(([t,e])=>`${t} ${typeof e=="number"?`= ${S(e)}`:I(e)}`).join(", ");function ab(n){return n.length?n.some(({distinguishing:t})=>t.length)?"What differs, method":"Method, learning rate <i>α</i>":""}var Vi=class{constructor(t,e){this.player=t,this.list=e,this.head=e.previousElementSibling,this.hidden=new Set,this.looks=[],this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name);this.lit=t.find(({name:s})=>s===this.lit?.name)}build({runs:t}){this.head.hidden=!t.length,tt(this.head.firstElementChild,ab(t));let e=t.map(o=>this.look(o)),s=t.map((o,i)=>e[i]===this.looks[i]?this.list.children[i]:this.row(e[i],i));(s.length!==this.list.children.length||s.some((o,i)=>o!==this.list.children[i]))&&this.list.replaceChildren(...s),this.looks=e,s.forEach((o,i)=>o.classList.toggle("ov-lit",t[i]===this.lit)),t.forEach((o,i)=>this.describe(i))}look(t){let{colours:e}=this.player.picture,s=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${I(t.label)}"`,o=`${ae(t,e.of(t),e.rim)} <b></b>`;return`<button type="button" ${s}>${o}<span class="ov-detail"></span><span class="ov-live"></span></button>`}row(t,e){let s=document.createElement("li"),o=()=>this.player.scene.runs[e];s.innerHTML=t+ai(this.now(o()),'tabindex="0" role="note"');for(let h of["pointerenter","focusin"])s.addEventListener(h,()=>this.light(e));for(let h of["pointerleave","focusout"])s.addEventListener(h,()=>this.light(void 0));let i=s.querySelector(".ov-chip"),{tooltip:r}=this.player;s.querySelector("button").addEventListener("click",()=>this.setHidden(e,!o().hidden));let a=()=>{let{sentence:h,criterion:l}=this.now(o());return[h,l,...o().remarks??[]].filter(Boolean).map(c=>`<p>${I(c)}</p>`)};for(let h of["pointerenter","focus"])i.addEventListener(h,()=>r.showBelow(i,a().join("")));for(let h of["pointerleave","blur"])i.addEventListener(h,()=>r.hide());return s}now(t){let{clock:e,scene:s}=this.player;return Ps(t,e.step,s.steps)}describe(t){let e=this.player.scene.runs[t],s=this.list.children[t],o=Gi(e);tt(s.querySelector("b"),o||I(e.label)),s.classList.toggle("ov-number-first",!!o),j(s.querySelector(".ov-detail"),o?e.label:e.detail),this.judge(e,s)}judge(t,e){let s=this.now(t),o=e.querySelector(".ov-chip"),i=We(s),r=`${t.label}: ${s.sentence} ${s.criterion}`;o.dataset.kind!==i&&(o.dataset.kind=i),o.getAttribute("aria-label")!==r&&o.setAttribute("aria-label",r),tt(o,js(s))}update(t){this.player.scene.runs.forEach((e,s)=>{let o=this.list.children[s];j(o.querySelector(".ov-live"),S(e.lossAt(t),3)),this.judge(e,o)})}setHidden(t,e){let{picture:s,scene:o}=this.player,i=o.runs[t];i.hidden!==e&&(i.hidden=e,e?this.hidden.add(i.name):this.hidden.delete(i.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),this.looks[t]=this.look(i),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((i,r)=>i.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var Ki=class{constructor(t){this.ready=t,this.begun=void 0,this.timer=void 0}of(t,e,s){let{width:o,height:i}=e.box;if(t.coarser(o,i)===1)return this.stop();let[r,a]=t.counts(o,i,s),h=e.view.join(),{begun:l}=this;if(l?.landscape===t&&l.view===h&&l.columns===r&&l.rows===a)return l.whole?l:void 0;this.stop();let c=new Float64Array(r*a);this.begun={landscape:t,view:h,columns:r,rows:a,heights:c,steep:c,whole:!1},this.wait(hb(this.begun,e.view))}get awaited(){return this.begun?.whole===!1}wait(t){this.timer=setTimeout(()=>this.work(t),1)}work(t){let e=performance.now()+4;for(;!t.next().done;)if(performance.now()>=e)return this.wait(t);this.ready()}stop(){clearTimeout(this.timer),this.begun=void 0}};function*hb(n,t){let{landscape:e,columns:s,rows:o,heights:i}=n,[r,a,h,l]=t,c=Float64Array.from({length:s},(f,p)=>r+(a-r)*p/(s-1));for(let f=0;f<o;f++){let p=new Float64Array(s).fill(l+(h-l)*f/(o-1));i.set(e.once(c,p),f*s),yield}let[,d,u]=e.steepPoints(i.map(e.level),t,s,o);n.steep=new Float64Array(d.length);for(let f=0;f<d.length;f+=256){yield;let p=[d,u].map(m=>m.subarray(f,f+256));n.steep.set(e.once(p[0],p[1]),f)}n.whole=!0}var dp=(n,t,e)=>[n[e],n[e+1],n[e+t],n[e+t+1]];function up(n,t,e){let s=new Set,o=n.length/7**2;for(let i=0;i+1<e;i++)for(let r=0;r+1<t;r++){let a=i*t+r,[h,l,c,d]=dp(n,t,a),u=Math.max(h,l,c,d)-Math.min(h,l,c,d);u>3&&u<40&&s.add(a)}return s.size<=o?s:new Set}function nh({thin:n,strong:t},{left:e,top:s,dx:o,dy:i},r,a,h,l){for(let c=0;c+1<h;c++)for(let d=0;d+1<a;d++){let u=c*a+d,[f,p,m,v]=dp(r,a,u),g=Math.min(f,p,m,v),w=Math.max(f,p,m,v);if(!(!(w-g<40)||Math.ceil(g)>w||l?.has(u)))for(let b=Math.ceil(g);b<=w;b++){let y=b%3===0?t:n,x=e+d*o,k=s+c*i,M=[];f<b!=p<b&&M.push([x+o*(b-f)/(p-f),k]),p<b!=v<b&&M.push([x+o,k+i*(b-p)/(v-p)]),m<b!=v<b&&M.push([x+o*(b-m)/(v-m),k+i]),f<b!=m<b&&M.push([x,k+i*(b-f)/(m-f)]),M.length===4&&(f+p+m+v)/4<b!=f<b&&M.push(...M.splice(0,1));for(let $=0;$+1<M.length;$+=2)y.moveTo(...M[$]),y.lineTo(...M[$+1])}}}function Bs(n,t,e,s,o){let i=5.5*o.scale,r=[[o.rim,4],[o.text,1.6]];n.setLineDash([]);for(let[a,h]of r)n.strokeStyle=a,n.lineWidth=h*o.scale,n.beginPath(),t==="saddle"?(n.moveTo(e-i*.6,s-i*.6),n.lineTo(e+i*.6,s+i*.6),n.moveTo(e-i*.6,s+i*.6),n.lineTo(e+i*.6,s-i*.6)):t==="maximum"?(n.moveTo(e,s-i*.8),n.lineTo(e+i*.8,s+i*.6),n.lineTo(e-i*.8,s+i*.6),n.closePath()):n.arc(e,s,i,0,2*Math.PI),n.stroke();t==="global minimum"&&(n.fillStyle=o.text,n.beginPath(),n.arc(e,s,i*.42,0,2*Math.PI),n.fill())}var ih="no row is active: level";function fp(n,t,e,s){let{left:o,top:i,width:r,height:a}=e.box;n.save(),n.beginPath(),n.rect(o,i,r,a),n.clip(),mp(n,t.map(h=>e.toPixel(...h)),[o,i,r,a],s),n.restore()}function pp(n,t,e){let[s,o]=[.1*t,.9*t];n.save(),mp(n,[[s,s],[o,s],[o,o],[s,o]],[0,0,t,t],e,.45),n.restore()}function mp(n,t,[e,s,o,i],r,a=1){n.beginPath(),t.forEach(([h,l],c)=>n[c?"lineTo":"moveTo"](h,l)),n.closePath(),n.setLineDash([]),n.lineWidth=r.scale,n.strokeStyle=r.text,n.globalAlpha=.45,n.stroke(),n.clip(),n.beginPath();for(let h=e;h<e+o+i;h+=9*a*r.scale)n.moveTo(h,s),n.lineTo(h-i,s+i);n.stroke()}var vp=192,gp=3,rh=192,wp=[1,-1],ah=new WeakMap;function Yi(n){let{penalty:t,minimizer:e}=n;return!t||!e?.results.length?null:(ah.has(n)||ah.set(n,lb(n)),ah.get(n)??null)}function lb({minimizer:n,program:t,coefficients:e,rows:s}){let[o,i,r,...a]=e,h=Ee({program:n,coefficients:e.slice(2,n.inputs)}),l=y=>{let[x,k]=h(Float64Array.from(y),new Float64Array(y.length).fill(i));return Array.from(x,(M,$)=>[x[$],k[$]])},[c,d]=l([0,o]);if(!c.some(Boolean))return null;let u=Float64Array.of(0),f=Ee({program:t,coefficients:[0,i,r,...a],rows:s})(u,u),[p,m,v,g,w]=f.slice(1).map(([y])=>y),b=l(cb([-p,-m],[v,g,w],i,r));return b.flat().every(Number.isFinite)?{unpenalized:c,path:[...b,[0,0]],region:ub(d,i,r)}:null}function cb([n,t],[e,s,o],i,r){let a=r?Math.max(Math.abs(n),Math.abs(t))/r:1/0,h=r?[Math.abs(n)/r,Math.abs(t)/r]:[];for(let c of r?wp:[])for(let d of wp)for(let[u,f,p,m,v]of[[n,c,o,t,d],[t,d,e,n,c]]){let g=2*i*u-r*(p*f-s*v);h.push(...db(p*u-s*m,g,-2*i*r*f))}if(i){let c=.5*(e+o)+Math.hypot(.5*(e-o),s),d=(e*o-s*s)/c,u=Math.min(a,c*10**gp/(2*i)),f=Math.min(u,d/(2*i)/10**gp);for(let p=0;p<vp;p++)h.push(f*(u/f)**(p/(vp-1)))}return[0,...h.filter(c=>c>0&&c<=a&&Number.isFinite(c)).sort((c,d)=>c-d)]}function db(n,t,e){let s=-.5*(t+(t<0?-1:1)*Math.sqrt(t*t-4*n*e));return[s/e,n/s]}function ub([n,t],e,s){let o=e*(n*n+t*t)+s*(Math.abs(n)+Math.abs(t));return Array.from({length:rh},(i,r)=>{let a=2*Math.PI*r/rh,h=r%(rh/4)===0,[l,c]=[Math.cos(a),Math.sin(a)].map(p=>h?Math.round(p):p),d=s*(Math.abs(l)+Math.abs(c)),u=d+Math.sqrt(d*d+4*e*o),f=u>0?2*o/u:0;return[l*f,c*f]})}var bp={light:.09,dark:.16},fb=[.5,4.5],lh=["minimum of f alone","minimizer for every λ","R(w) ≤ R(w*)"];function yp(n,{unpenalized:t,path:e,region:s},o,i){let{left:r,top:a,width:h,height:l}=o.box,c=f=>f.map(p=>o.toPixel(...p));n.save(),n.beginPath(),n.rect(r,a,h,l),n.clip(),kp(n,c(s),i),Mp(n,c(e),i);let[d,u]=o.toPixel(...t);Bs(n,"unpenalized",d,u,i),n.restore()}function xp(n,t,e,s){let[o,i]=[.15*e,.85*e];if(t===0)Bs(n,"unpenalized",e/2,e/2,s);else if(t===1)Mp(n,[[o,i],[i,o]],s);else{let r=e/2;kp(n,[[o,r],[r,o],[i,r],[r,i]],s)}}function kp(n,t,e){Sp(n,t),n.closePath(),n.setLineDash([]),n.fillStyle=e.text,n.globalAlpha=e.dark?bp.dark:bp.light,n.fill(),n.globalAlpha=1,hh(n,e,[[e.halo,3],[e.text,1.2]])}function Mp(n,t,e){Sp(n,t),n.lineCap="round",n.lineJoin="round",n.setLineDash([]),hh(n,e,[[e.halo,4]]),n.setLineDash(fb.map(s=>s*e.scale)),hh(n,e,[[e.text,2.2]]),n.setLineDash([]),n.lineCap="butt"}function Sp(n,t){n.beginPath(),t.forEach((e,s)=>n[s?"lineTo":"moveTo"](...e))}function hh(n,t,e){for(let[s,o]of e)n.strokeStyle=s,n.lineWidth=o*t.scale,n.stroke()}var pb=7,dh="f is undefined";function $p(n,{box:t},e,s,o){if(!s.some(Number.isNaN))return;let{left:i,top:r,width:a,height:h}=t,l=s.length/o,c=new ImageData(o,l);s.forEach((v,g)=>c.data[4*g+3]=Number.isNaN(v)?255:0);let[d,u]=[rt(),rt()];[d.width,d.height]=[o,l],Y(d).putImageData(c,0,0),[u.width,u.height]=[Math.round(a),Math.round(h)];let f=Y(u);Op(f,a,h,e),f.globalCompositeOperation="destination-in";let[p,m]=[a/(o-1),h/(l-1)];f.imageSmoothingEnabled=!1,f.drawImage(d,-p/2,-m/2,a+p,h+m),n.drawImage(u,i,r,a,h)}function Ap(n,t,e){n.save(),n.beginPath(),n.rect(.1*t,.1*t,.8*t,.8*t),n.clip(),Op(n,t,t,e,.6),n.restore()}function Op(n,t,e,s,o=1){n.setLineDash([]),n.lineWidth=s.scale,n.strokeStyle=s.text,n.globalAlpha=.45,n.beginPath();for(let i=-e;i<t;i+=pb*o*s.scale)n.moveTo(i,0),n.lineTo(i+e,e);n.stroke(),n.globalAlpha=1}var uh=18,mb=15e5,vb=2.5;function gb(n){let t=new Uint8ClampedArray(4*n.length/3).fill(255);for(let e=0;e<n.length;e++)t[e+Math.floor(e/3)]=n[e];return new Uint32Array(t.buffer)}var Yo=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,i,r]=t.domain,a=Float64Array.from(this.grid(s,o,i,r,81,81)).filter(Number.isFinite).sort(),h=c=>a[Math.min(a.length-1,Math.floor(c*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let c=Math.log10(Math.max(h(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-c)/uh||1;this.level=u=>(Math.log10(Math.max(u-l,1e-300))-c)/d,this.tint=u=>u/uh}else{let c=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,u]=[Math.asinh(this.low/c),Math.asinh(this.high/c)],f=(u-d)/uh;this.level=p=>Math.asinh(p/c)/f,this.tint=p=>(p*f-d)/(u-d)}}grid(t,e,s,o,i,r){let a=Float64Array.from({length:i},(d,u)=>t+(e-t)*u/(i-1)),h=Float64Array.from({length:r},(d,u)=>o+(s-o)*u/(r-1));if(this.evaluate.onGrid)return this.evaluate.onGrid(a,h);let l=new Float64Array(i*r),c=new Float64Array(i*r);for(let d=0;d<r;d++)l.set(a,d*i),c.fill(h[d],d*i,(d+1)*i);return this.evaluate(l,c)}once(t,e){return(this.evaluate.once??this.evaluate)(t,e)}coarser(t,e){let s=this.surface.rows?this.surface.rows[0].length:0;return Math.max(1,Math.sqrt(t*e*s/mb)/vb)}counts(t,e,s){return[Math.max(2,Math.round(t/s))+1,Math.max(2,Math.round(e/s))+1]}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,i=!1,r=void 0){let{left:a,top:h,width:l,height:c}=e.box,[d,u]=r?[r.columns,r.rows]:this.counts(l,c,o*this.coarser(l,c)),f=r?r.heights.slice():this.grid(...e.view,d,u);for(let m=0;m<f.length;m++)f[m]=this.level(f[m]);this.paint(t,e,s,f,d,u),$p(t,e,s,f,d),this.contour(t,e,s,f,d,u,e.view,r?.steep),this.veil(t,e,s),i||this.axes(t,e,s),this.surface.dead&&fp(t,this.surface.dead,e,s);let p=Yi(this.surface);p&&yp(t,p,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(a+.5,h+.5,l-1,c-1)}paint(t,e,s,o,i,r){let a=new ImageData(i,r),h=new Uint32Array(a.data.buffer),l=gb(s.ramp),c=l.length-1;for(let g=0;g<o.length;g++){if(Number.isNaN(o[g]))continue;let w=Math.max(0,Math.min(1,this.tint(o[g])));h[g]=l[Math.round(w*c)]}this.buffer??=rt(),this.buffer.width=i,this.buffer.height=r,Y(this.buffer).putImageData(a,0,0);let{left:d,top:u,width:f,height:p}=e.box,m=f/(i-1),v=p/(r-1);t.save(),t.beginPath(),t.rect(d,u,f,p),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-m/2,u-v/2,f+m,p+v),t.restore()}contour(t,{box:e},s,o,i,r,a,h){let l={thin:new Path2D,strong:new Path2D},c=e.width/(i-1),d=e.height/(r-1),[u,f,p]=a?this.steepPoints(o,a,i,r):[[]];nh(l,{left:e.left,top:e.top,dx:c,dy:d},o,i,r,new Set(u)),f&&p&&this.contourSteep(l,u,(h??this.evaluate(f,p)).map(this.level),e,i,r),t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(l.thin),t.strokeStyle=s.contourStrong,t.stroke(l.strong)}steepPoints(t,[e,s,o,i],r,a){let h=[...up(t,r,a)],l=7,c=new Float64Array(h.length*l**2),d=new Float64Array(c.length);return h.forEach((u,f)=>{let[p,m]=[u%r,Math.floor(u/r)];for(let v=0;v<l**2;v++)c[f*l**2+v]=e+(s-e)*(p+v%l/6)/(r-1),d[f*l**2+v]=i+(o-i)*(m+Math.floor(v/l)/6)/(a-1)}),[h,c,d]}contourSteep(t,e,s,o,i,r){let a=7,h=o.width/(i-1),l=o.height/(r-1);e.forEach((c,d)=>{let[u,f]=[c%i,Math.floor(c/i)],p={left:o.left+u*h,top:o.top+f*l,dx:h/6,dy:l/6};nh(t,p,s.subarray(d*a**2,(d+1)*a**2),a,a)})}veil(t,e,s){let[o,i,r,a]=this.surface.domain,[h,l]=e.toPixel(o,a),[c,d]=e.toPixel(i,r),{left:u,top:f,width:p,height:m}=e.box;t.save(),t.beginPath(),t.rect(u,f,p,m),t.clip(),t.beginPath(),t.rect(u,f,p,m),t.rect(h,l,c-h,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(h,l,c-h,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:i=!0,every:r=80}={}){let{left:a,top:h,width:l,height:c}=e.box,d=11.5*s.scale,[u,f,p,m]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let v=Mt(u,f,l/(r*s.scale)),g=Mt(p,m,c/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";let w=Hs(v.values,v.step),b=Hs(g.values,g.step);for(let[y,x]of o?v.values.entries():[]){let[k]=e.toPixel(x,p);t.fillRect(Math.round(k),h+c,1,4),t.fillText(w.texts[y],k,h+c+7)}t.textAlign="right",t.textBaseline="middle";for(let[y,x]of i?g.values.entries():[]){let[,k]=e.toPixel(u,x);t.fillRect(a-4,Math.round(k),4,1),t.fillText(b.texts[y],a-7,k)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText(`x${w.counted}`,a+l-4,h+c-10),t.textAlign="left",i&&t.fillText(`y${b.counted}`,a+6,h+12)}points(t,e,s){for(let{x:o,y:i,kind:r}of this.surface.points){let[a,h]=e.toPixel(o,i);e.inside(a,h,1)&&Bs(t,r,a,h,s)}}};var Xi={left:46,right:10,top:10,bottom:28},Ji=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0,this.shown=void 0}resize(t,e,s){let o={left:Xi.left*s,right:Xi.right*s,top:Xi.top,bottom:Xi.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.shown?this.show(this.shown):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,i]=t;this.domain=t,this.place([(e+s)/2,(o+i)/2],this.whole()),this.fitted=!0}show(t){let[e,s,o,i]=t,r=(e+s)/2,a=(o+i)/2;this.place([r,a],this.within(Math.min(this.box.width/(s-e),this.box.height/(i-o)),r,a)),this.shown=t}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.shown=void 0,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,i]=this.toPlane(e,s),r=this.within(this.unit*t,o,i),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,i+(this.centre[1]-i)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var fh=.024,wb=11,Tp={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Ep(n){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(n.length-1),i=Math.min(n.length-2,Math.floor(o)),r=o-i;for(let a=0;a<3;a++)e[3*s+a]=n[i][a]+(n[i+1][a]-n[i][a])*r}return e}var Np={light:Ep(Tp.light),dark:Ep(Tp.dark)},Zi=new Map,bb=32;function yb(n,t){let e=`${n}, else ${t}`,s=Zi.get(e);if(s)return s;let o=Y(document.createElement("canvas"),{willReadFrequently:!0});o.fillStyle=t,o.fillStyle=n||t,o.clearRect(0,0,1,1),o.fillRect(0,0,1,1);let i=[...o.getImageData(0,0,1,1).data].slice(0,3);return Zi.size>=bb&&Zi.clear(),Zi.set(e,i),i}function ph(n){let t=getComputedStyle(n),e=(a,h)=>yb(t.getPropertyValue(a).trim(),h),s=e("--st-background-color","#ffffff"),o=e("--st-text-color","#222222"),i=.299*s[0]+.587*s[1]+.114*s[2]<128,r=(a,h)=>`rgb(${a.join(" ")} / ${h})`;return n.style.setProperty("--ov-on-accent",i?"#0d141c":"#ffffff"),{dark:i,font:t.fontFamily||"sans-serif",scale:n.classList.contains("ov-hall")?Math.max(1.45,fh*innerHeight/wb,Math.min(2.4,innerWidth/1100)):n.classList.contains("ov-large")?1.45:1,of:a=>(i?a.dark:a.light)+(a.dim?"55":""),rim:r(s,1),halo:r(s,i?.55:.7),text:r(o,1),muted:r(o,n.classList.contains("ov-large")?.86:.68),grid:r(o,.1),frame:r(o,.3),contour:r(i?[190,215,240]:[30,60,95],i?.13:.15),contourStrong:r(i?[190,215,240]:[30,60,95],i?.3:.34),veil:r(s,.62),ramp:i?Np.dark:Np.light}}function Ip(n){let t=n.length;if(t<2)return;let[e,s,o,i,r]=[0,0,0,0,0];for(let[a,h]of n)e+=a/t,s+=h/t;for(let[a,h]of n)o+=(a-e)*(a-e)/(t-1),i+=(a-e)*(h-s)/(t-1),r+=(h-s)*(h-s)/(t-1);return[e,s,o,i,r].every(Number.isFinite)?{mean:[e,s],covariance:[o,i,r]}:void 0}function _p(n,t,{mean:e,covariance:[s,o,i]}){let{lam:r,V:a}=ts(s,o,i),[h,l]=r.map(u=>Math.sqrt(Math.max(0,u))*t.unit),[c,d]=t.toPixel(...e);n.beginPath(),n.ellipse(c,d,h,l,Math.atan2(-a[1][0],a[0][0]),0,2*Math.PI)}var xb=64;function Lp({simulator:n,noise:t,stream:e,steps:s}){if(!t&&!e)return;let o=e?Mb(n.surface,e):kb(n);return{count:t?t[0].length:Math.max(xb,s+1),at(i,r,a){let[h,l]=o(i,r,a);return t?[h+t[0][i],l+t[1][i]]:[h,l]}}}function kb(n){let t=[NaN,NaN],e=[NaN,NaN];return(s,o,i)=>{if(o!==t[0]||i!==t[1]){let[,[r],[a]]=n.differentiate(Float64Array.of(o),Float64Array.of(i));[t,e]=[[o,i],[r,a]]}return e}}function Mb(n,t){let e=new Ne,s=[e.register(0,!0),e.register(0,!0)],o=n.coefficients.length-t.numbersMade,i=n.coefficients.map((u,f)=>e.register(u,f>=o)),r=(n.rows??[]).map(u=>new Float64Array(Bo(u.length))),a=r.map(u=>e.column(u,!0)),[,...h]=e.append(n.program,[...s,...i,...a]).slice(0,3),{registers:l,once:c,each:d}=e.finish(h);return de(c,l),(u,f,p)=>([l[s[0]],l[s[1]]]=[f,p],t.numbers(u)?.forEach((m,v)=>l[i[o+v]]=m),de(d,l,r.length?Wo(r,t.columns(u)):0),[l[h[0]],l[h[1]]])}var Rp=64,mh=2.3,Sb=5;function $b(n,t,e){let[s,o]=[n.x[t],n.y[t]],i=n.rates?n.rates[t]:n.rate,r=h=>{let[l,c]=e.at(h,s,o);return[s-i*l,o-i*c]};return{points:Array.from({length:Math.min(Rp,e.count)},(h,l)=>r(l)).filter(h=>h.every(Number.isFinite)),own:t<n.records-1&&t<e.count?r(t):void 0}}function Ab(n,{points:t,own:e},s,o,i){let{left:r,top:a,width:h,height:l}=s.box,c=i.scale,d=i.of(o),u=Ip(t);n.save(),n.beginPath(),n.rect(r,a,h,l),n.clip(),n.setLineDash([]),n.beginPath();for(let p of t){let[m,v]=s.toPixel(...p);s.inside(m,v,mh*c)&&(n.moveTo(m+mh*c,v),n.arc(m,v,mh*c,0,2*Math.PI))}Object.assign(n,{strokeStyle:i.rim,lineWidth:1.6*c,fillStyle:d}),n.stroke(),n.fill();let f=p=>{for(let[m,v]of[[i.rim,4],[d,1.8]])p(),Object.assign(n,{strokeStyle:m,lineWidth:v*c}),n.stroke()};if(u&&f(()=>_p(n,s,u)),e?.every(Number.isFinite)){let[p,m]=s.toPixel(...e);f(()=>{n.beginPath(),n.arc(p,m,Sb*c,0,2*Math.PI)})}n.restore()}var Qi=class{constructor(t){this.player=t,this.button=t.root.querySelector(".ov-cloud-switch"),this.conditions=void 0,this.gradients=void 0,this.drawn="",this.said=""}offer(){let{conditions:t}=this.player.bending;t!==this.conditions&&(this.conditions=t,this.gradients=t&&Lp(t),this.drawn=""),this.button.hidden!==!this.gradients&&(this.button.hidden=!this.gradients),this.said!==this.words&&(this.said=this.words,this.player.picture.resize())}get on(){return!!(this.player.view?.cloud&&this.gradients)}get place(){let{scene:t,legend:e,viewState:s}=this.player,{lit:o}=e;return o&&!o.hidden&&!o.recorded?t.runs.indexOf(o):s.run}get words(){let t=this.on&&this.player.scene.runs[this.place];return t?`${t.label}: one plain step, ${Math.min(Rp,this.gradients?.count??0)} draws, 1σ`:""}draw(t){let{player:e,gradients:s}=this,{picture:o,scene:i,clock:r}=e,{layers:a,panels:h,plane:l}=o,c=this.place,d=i.runs[c],u=h.places.find(({i:v=c})=>v===c),f=d&&Math.min(Math.floor(r.time+1e-9),d.records-1),p=this.on&&u&&d&&!d.hidden&&r.time>=d.first,m=p?`${c} ${f}`:"";m===this.drawn&&!(t&&p)||(a.emptied("cloud").canvas.hidden=!p,this.drawn=m,!(!p||!s)&&Ab(a.moved("cloud",u.dx,u.dy),$b(d,f,s),l,d,h.colours))}};var Ob=26,Tb=12,Eb="lesson question answer room study notices".split(" ").map(n=>`.st-key-${n}`),Nb=.6,Ib=11,tr=class{constructor(t){this.root=t,this.on=!1,this.above=void 0,this.page=t.closest(".stMainBlockContainer"),this.sizes=new ResizeObserver(()=>this.fit()),this.page&&this.sizes.observe(this.page)}set(t){t!==this.on&&(this.on=t,this.root.classList.toggle("ov-hall",t),document.documentElement.toggleAttribute("data-ov-hall",t||!!document.querySelector(".ov-hall")),this.fit())}destroy(){this.sizes.disconnect(),this.set(!1)}fit(){let{on:t,root:e,page:s}=this,o=e.closest('[data-testid="stMain"]')?.scrollTop??scrollY,i=Math.ceil(e.getBoundingClientRect().top+o);if(t){let r=Math.max(1,fh*innerHeight/Ib).toFixed(3);document.documentElement.style.setProperty("--ov-hall-zoom",r)}this.put(t?i+Ob:s?.querySelector(Eb.join())&&i<Nb*innerHeight?i+Tb:void 0)}put(t){if(t===this.above)return;this.above=t;let{root:e}=this;e.classList.toggle("ov-fitted",t!==void 0),t===void 0?e.style.removeProperty("--ov-above"):e.style.setProperty("--ov-above",`${t}px`)}};var Pp=["land","fan","halo","line","cloud","heads"],er=class{constructor(t){this.canvases=Pp.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Pp[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,i=this.contexts[t];return i.setTransform(o,0,0,o,e*o,s*o),i}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var He={left:46,right:6,top:40,bottom:28,gap:12},_b=[24,42,60],Lb=330,Rb=112,jp={bare:190,full:240},Pb=56,jb=420,sr=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:i,clock:r},a){let{stage:h}=this,l=t.runs.filter(b=>!b.hidden),c=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,h.style.height="",this.colours=i,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],h.clientWidth&&o.resize(h.clientWidth,h.clientHeight,i.scale);return}let d=i.scale,u=b=>Math.round(b*a)/a,f=c?void 0:h.clientHeight,p=Fb(l.length,h.clientWidth,f,t.surface.domain,d),m=Math.floor(p.width),v=Math.floor(p.height),g=He.gap*d,w=v+p.title+g;c&&(h.style.height=`${He.top+p.rows*w+He.bottom}px`),o.frame({left:u(He.left*d),top:u(He.top*d+p.title),width:m,height:v}),this.colours={...i,scale:d*Math.max(.75,Math.min(1,Math.min(m,v)/jb/d))},this.places=l.map((b,y)=>{let x=y%p.columns,k=(y-x)/p.columns;return{...{dx:u(x*(m+g)),dy:u(k*w),aside:x===0,below:y+p.columns>=l.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:m,scale:d},this.steps=t.steps,this.write({scene:t,view:e,plane:o,colours:i,clock:r},p),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o,clock:i},{title:r,lines:a}){let{left:h,top:l,width:c,height:d}=s.box,u=new Set(t.runs.flatMap(({distinguishing:f})=>f.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${I(t.method)}</b> by ${[...u].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:f,dx:p,dy:m},v)=>{let g=t.runs[f],w=this.titles[v]??=this.root.appendChild(document.createElement("button")),b=Gi(g);w.type="button",w.className=`ov-panel${[""," ov-flat",""," ov-tall"][a]}`;let y=`<b>${b||I(g.label)}</b><small>${b?"":I(g.detail)}</small>`,k=`<span class="ov-name${b?" ov-told":""}">${ae(g,o.of(g),o.rim)}${y}</span>`,M=ai(Ps(g,i.step,t.steps));w.innerHTML=`${k}${M}<small class="ov-now"></small>`,w.setAttribute("aria-pressed",String(f===Math.min(e.run,B(t).length-1))),w.dataset.place=f;let $={left:h+p,top:l+m-r,width:c,height:r};for(let[E,O]of Object.entries($))w.style[E]=`${O}px`;w.style.setProperty("--h",`${d}px`)}),this.now=this.titles.map(f=>f.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||(this.places.forEach(({runs:[i]},r)=>{let a=Ps(i,t,this.steps),h=this.titles[r].querySelector(".ov-chip");h.dataset.kind=We(a),tt(h,js(a)),this.titles[r].title=`${i.label}, ${i.detail}. ${a.sentence}`}),e<jp.bare*s))return;let o=e<jp.full*s?"":"f = ";this.places.forEach(({runs:[i]},r)=>j(this.now[r],o+S(i.lossAt(t),3)))}point(t,e,s){let o=this.places.findIndex(({dx:i,dy:r})=>s.inside(t-i,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}get offset(){let{dx:t,dy:e}=this.places[this.over];return[t,e]}local([t,e]){let[s,o]=this.offset;return[t-s,e-o]}drawLand(t,e,s,o,i,r,a){let{tile:h}=this,{left:l,top:c,width:d,height:u}=s.box;h.canvas.width=Math.round(d*a),h.canvas.height=Math.round(u*a),h.setTransform(a,0,0,a,-l*a,-c*a),e.draw(h,s,this.colours,o,!0,i);for(let{dx:f,dy:p,below:m,aside:v}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(h.canvas,Math.round((l+f)*a),Math.round((c+p)*a)),t.setTransform(a,0,0,a,f*a,p*a),e.axes(t,s,r,{below:m,aside:v,every:Pb})}drawStart(t,[e,s],o){let{rim:i,text:r,scale:a}=this.colours,[h,l]=o.toPixel(e,s);if(o.inside(h,l)){t.setLineDash([]);for(let[c,d]of[[i,6],[r,2.5]])t.strokeStyle=c,t.lineWidth=d*a,t.beginPath(),t.arc(h,l,5.5*a,0,2*Math.PI),t.stroke()}}};function Fb(n,t,e,[s,o,i,r],a){let h=He.gap*a,l,c=Math.min(n,2),d=Math.max(.75,Math.min(1.2,(r-i)/(o-s)));for(let u=e?1:c;u<=(e?n:c);u++){let f=Math.ceil(n/u),p=(t-He.left*a-He.right-h*(u-1))/u,m=p<Rb*a?3:p<Lb*a?2:1,v=a*_b[m-1],g=e?(e-(He.top+He.bottom)*a-h*(f-1))/f-v:p*d,w=1-.03*(f*u-n),b=Math.min(p/(o-s),g/(r-i))*w;(!l||b>l.unit)&&(l={unit:b,columns:u,rows:f,title:v,lines:m,width:Math.max(20,p),height:Math.max(20,g)})}return l}var zb=[Qe,"local minimum","saddle","maximum"],Db=16,Fp=6,or=class{constructor(t){this.list=t,this.shown=void 0}place(t){let{style:e,parentElement:s}=this.list;if(e.left=t?`${t.left+6}px`:"",e.bottom=t?`${s.clientHeight-t.top-t.height+5}px`:"",t){e.right="";return}let{offsetLeft:o,offsetWidth:i}=s.querySelector(".ov-tools"),r=(i&&s.clientWidth-o)+Fp;e.right=`${r}px`;let{offsetWidth:a}=this.list;s.style.setProperty("--ov-beside",`${r+(a&&a+Fp)}px`)}show(t,e,s,o="",i=!1){let r=l=>t.points.some(c=>c.kind===l),a=[...zb.filter(r),...Yi(t)?lh:[],...i?[ya]:[],...t.dead?[ih]:[],...t.undefined?[dh]:[]],h=JSON.stringify([a,o,e.dark,e.text,e.scale,s]);h!==this.shown&&(this.shown=h,this.list.hidden=!a.length&&!o,this.list.replaceChildren(...[...a,o].filter(Boolean).map(l=>{let c=document.createElement("li"),d=Db*e.scale,u=document.createElement("canvas"),f=u.getContext("2d");u.width=u.height=Math.round(d*s),u.style.width=u.style.height=`${d}px`,u.setAttribute("aria-hidden","true"),f.scale(s,s);let p=lh.indexOf(l);return l===o?Bb(f,d,e):l===ya?fd(f,d,e):l===ih?pp(f,d,e):l===dh?Ap(f,d,e):p>=0?xp(f,p,d,e):Bs(f,l,d/2,d/2,e),c.append(u,l===Qe&&t.points.some(m=>m.found)?Zs:l),c})))}},Cb=[[.3,.55],[.5,.35],[.62,.6],[.45,.62],[.7,.42]];function Bb(n,t,e){n.fillStyle=n.strokeStyle=e.text,n.lineWidth=1.2*e.scale,n.beginPath(),n.ellipse(t/2,t/2,.44*t,.3*t,0,0,2*Math.PI),n.stroke();for(let[s,o]of Cb)n.beginPath(),n.arc(s*t,o*t,1.1*e.scale,0,2*Math.PI),n.fill()}var Wb=1;function zp(n,t,e,s){return Ro(t)?[Hb(n,t.predicts==="neurons"?Kc:n.outputs,e,s)]:Gc(t,e,n.others).map(o=>qb(n,o,Vc(t),s))}function qb(n,t,e,s){let{context:o,box:i,range:r}=n,a=Yc(t,r);if(!a)return"none";let[[h,l],[c,d]]=a.map(([x,k])=>[n.x(x),n.y(k)]),u=vs(h,l,c,d,i);if(!u)return $s(o,i,(h+c)/2,(l+d)/2,s),"outside";let[f,p,m,v]=u,[g,w]=t;if(ie(o,f,p,m,v),!e)return"drawn";let b=g*(r.across[1]-r.across[0])/i.width,y=-w*(r.up[1]-r.up[0])/i.height;return o.save(),Il(o,[f,p,m,v],[b,y],s),o.restore(),"drawn"}function Hb(n,t,e,s){let{context:o,box:i,range:r}=n,[a,h]=r.across,l=Math.ceil(i.width/Wb),c=Float64Array.from({length:l+1},(p,m)=>a+(h-a)*m/l),d=t(c,new Float64Array(l+1).fill(1),e),u=Array.from(c,(p,m)=>[n.x(p),n.y(d[m])]);if(!u.some(([p,m],v)=>v>0&&vs(...u[v-1],p,m,i))){let[p,m]=u[l>>1];return $s(o,i,p,m,s),"outside"}return o.save(),o.beginPath(),o.rect(i.left,i.top,i.width,i.height),o.clip(),o.beginPath(),u.forEach(([p,m],v)=>o[v?"lineTo":"moveTo"](p,m)),o.stroke(),o.restore(),"drawn"}var Dp=.5,Ub=.16,Gb=.35;function Cp(n,t,e){let{counts:s,features:[o,i]}=n.given(t);return{t,counts:s,dropped:n.dropped(t),seen:n.choice.input_noise>0?{first:o,second:i,target:e}:void 0}}function Bp(n,t){if(!n)return{alpha:Dp,ring:0,times:1};let e=n.counts?n.counts[t]:1,s=n.dropped[t]>0;return{alpha:e>0&&!s?n.counts?1:Dp:Ub,ring:n.counts&&e?s?Gb:1:0,times:e}}function Wp(n,t){return n?.hasBatches?`batch ${n.counts(t).reduce((s,o)=>s+o,0)} of ${n.count}, epoch ${S(t/n.stepsOfEpoch,2)}`:""}function qp(n){if(!n)return"";let{keep_prob:t,input_noise:e}=n.choice;return[n.hasBatches?"ringed: the batch":"",t<1?"faint: an input is dropped":"",e>0?`small dots: inputs ± ${S(e)}`:""].filter(Boolean).join(", ")}var Vb=2,Kb=.5,Yb=1.6,Xb=.55;function Hp(n,[t,e],{box:s,scale:o,tones:i,classes:r,isHollow:a,step:h}){Gp(n,s);for(let l of h?.counts?[!1,!0]:[!0])for(let c=0;c<t.length;c++){let{alpha:d,ring:u,times:f}=Bp(h,c),p=r?.[c]??0;f>0===l&&(n.fillStyle=n.strokeStyle=i[p],n.globalAlpha=d,El(n,t[c],e[c],p,o),n[a?"stroke":"fill"](),u&&(n.globalAlpha=u,Xe(n,t[c],e[c],o*(Vb+Kb*(f-1))),n.lineWidth=Yb*o,n.stroke(),n.lineWidth=1))}n.restore()}function Up(n,[t,e],{box:s,scale:o,tone:i,step:{counts:r}}){Gp(n,s),n.fillStyle=i;for(let a=0;a<t.length;a++)r&&!r[a]||(Xe(n,t[a],e[a],Xb*o),n.fill());n.restore()}function Gp(n,{left:t,top:e,width:s,height:o}){n.save(),n.beginPath(),n.rect(t,e,s,o),n.clip(),n.setLineDash([]),n.lineWidth=1}var Jb=["dots","triangles","squares"],Vp={neurons:"a sum of two tanh",output:"what its model gives"};function Kp({kind:n,predicts:t,across:e,up:s,classes:o},i){let r=`${s} against ${e}`,[a]=o,h=Zb(o.map((c,d)=>`${c} (${Jb[d]})`));if(t==="scores")return["Classes and borders",`${h}, ${r}; each run's two borders of ${a}, ticks on its side`];if(n==="prediction")return["Prediction",`against measured ${e}${i?`, ${i.label}`:""}`];if(n==="boundary")return["Classes and boundary",`${h.replace(/\)$/,", ticks on their side)")}, ${r}`];let l=t in Vp?`; each run's curve is ${Vp[t]}`:"";return["Data and fit",`${o.length?`${r}, ${h}`:r}${l}`]}function Yp({kind:n,predicts:t},e,s){let o=n==="prediction"?"row":Ro({kind:n,predicts:t})?"curve":"line",i=s.join(", "),r=t==="scores"?`${i} scores two classes alike`:`the weights of ${i} are zero`;return[e&&`${e} ${o}${e>1?"s":""} outside`,s.length&&`no line: ${r}`].filter(Boolean).join("; ")}function Xp({kind:n,predicts:t},[e,s]){let o=`${S(e,3)} and ${S(s,3)}`;return Ro({kind:n,predicts:t})?`curve of weights ${o}`:n!=="line"||t==="scores"?`weights ${o}`:t==="product"?`slope ${S(e*s,3)}`:`slope ${S(e,3)}, height ${S(s,3)}`}var Zb=n=>[n.slice(0,-1).join(", "),...n.slice(-1)].filter(Boolean).join(" and ");var Xo={left:46,right:12,top:7,bottom:20},nr=class{constructor(t){this.canvas=t,this.context=Y(t),this.ground=rt(),this.width=this.height=0,this.ratio=1,this.companion=void 0,this.colours=void 0,this.runs=[],this.box={left:0,top:0,width:1,height:1},this.range={across:[0,1],up:[0,1]},this.others=[],this.outputs=e=>e,this.outside=0,this.without=[],this.stream=void 0,this.step=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.ground])o.width=Math.round(t*s),o.height=Math.round(e*s)}load({companion:t,head:e,array:s,surface:o}){if(this.companion=t,!t)return;let i=Object.keys(o.parameters).length;this.outputs=qc(t,o),this.others=t.predicts==="scores"?Qb(o.coefficients.slice(i)):[];let r=a=>a&&{first:a[0],second:a[1],target:a[2]};this.fitted=r(Te({surface:o,head:e,array:s})),this.held=r(e.arrays.rows_held_out&&Vs(s("rows_held_out"),3)),this.outside=0,this.without=[]}get parts(){return[this.held,this.fitted].filter(t=>t!==void 0)}prepare(t,e,s){let o=e.scale,{companion:i}=this;if(!i)return;this.range=Hc(i.kind,this.parts,t,this.outputs),Object.assign(this,{runs:t,colours:e,stream:s,step:void 0});let r=Math.max(Xo.left*o,this.widestClass(e)+12);this.box={left:r,top:Xo.top*o,width:Math.max(20,this.width-r-Xo.right),height:Math.max(20,this.height-(Xo.top+Xo.bottom)*o)},this.drawGround(e)}widestClass(t){let e=Y(this.ground);return e.font=Jp(t),Math.max(0,...this.classTicks().map(({text:s})=>e.measureText(s).width))}classTicks(){let{kind:t,classes:e}=this.companion??{classes:[]};return t==="line"?e.map((s,o)=>({value:e.length>2?o:2*o-1,text:s})):[]}x(t){let[e,s]=this.range.across;return this.box.left+(t-e)/(s-e)*this.box.width}y(t){let[e,s]=this.range.up;return this.box.top+(s-t)/(s-e)*this.box.height}drawGround(t){let e=Y(this.ground),{box:s,range:o}=this,i=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=Jp(t),e.lineWidth=1,e.setLineDash([]),e.strokeStyle=t.grid,e.fillStyle=t.muted,e.textAlign="right",e.textBaseline="middle";let r=Mt(...o.up,s.height/(34*i)),a=r.values.map(c=>({value:c,text:be(c,r.step)})),h=this.classTicks();for(let{value:c,text:d}of h.length?h:a){let u=Math.round(this.y(c))+.5;ie(e,s.left,u,s.left+s.width,u),e.fillText(d,s.left-6,u)}e.textAlign="center",e.textBaseline="top";let l=Mt(...o.across,s.width/(70*i));for(let c of l.values)e.fillText(be(c,l.step),this.x(c),s.top+s.height+5);if(this.companion?.kind==="prediction"){e.strokeStyle=t.frame;let[c,d]=o.across;ie(e,this.x(c),this.y(c),this.x(d),this.y(d))}else for(let c of this.parts)(c!==this.fitted||!this.stream)&&this.drawPlaces(e,c,t)}drawPlaces(t,e,{muted:s,text:o},i){let r=this.companion?.kind??"line";this.drawRows(t,e,Vn(r,e),[s,o,s],i),i?.seen&&this.drawSeen(t,Vn(r,i.seen),o,i)}drawRows(t,e,s,o,i){let r=e===this.held,a=this.companion?.classes??[],h=a.length?Uc(e.target,a):void 0;Hp(t,this.pixels(s),{...this.pen,tones:o,classes:h,isHollow:r,step:i})}drawSeen(t,e,s,o){Up(t,this.pixels(e),{...this.pen,tone:s,step:o})}get pen(){return{box:this.box,scale:this.colours?.scale??1}}pixels([t,e]){return[Float64Array.from(t,s=>this.x(s)),Float64Array.from(e,s=>this.y(s))]}stepAt(t){let{stream:e,fitted:s}=this,o=Math.floor(t+1e-9);if(!(!e||!s))return this.step?.t!==o&&(this.step=Cp(e,o,s.target)),this.step}draw(t,e){let{context:s,colours:o,ratio:i,companion:r}=this;if(!o||!r)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.ground,0,0),s.setTransform(i,0,0,i,0,0),this.outside=0,this.without=[];let a=this.shownOf(t,e),h=this.stepAt(t);if(h&&this.fitted&&r.kind!=="prediction"&&this.drawPlaces(s,this.fitted,o,h),a&&this.drawPredictions(a,t,o),r.kind!=="prediction"){for(let l of this.runs)t>=l.first&&l!==e&&this.drawLines(r,l,t,o,1.9);e&&this.runs.includes(e)&&this.drawLines(r,e,t,o,3.4)}}shownOf(t,e){if(this.companion?.kind==="prediction")return e&&this.runs.includes(e)?e:this.runs.find(({first:s})=>t>=s)}drawLines(t,e,s,o,i){let{context:r}=this,{scale:a}=o;r.strokeStyle=r.fillStyle=o.of(e),r.lineWidth=i*a,r.setLineDash(e.dash.map(l=>l*.8*a));let h=zp(this,t,Ls(e,s),a);this.outside+=h.filter(l=>l==="outside").length,h.includes("none")&&this.without.push(e.label)}drawPredictions(t,e,s){let{context:o,range:i,box:r}=this,a=Ls(t,e),h=this.stepAt(e);for(let l of this.parts){let c=this.outputs(l.first,l.second,a),d=l===this.fitted?h:void 0;if(this.drawRows(o,l,[l.target,c],[s.of(t),s.of(t)],d),d?.seen){let{first:u,second:f}=d.seen;this.drawSeen(o,[l.target,this.outputs(u,f,a)],s.text,d)}o.fillStyle=s.of(t),c.forEach((u,f)=>{u>=i.up[0]&&u<=i.up[1]||(this.outside++,$s(o,r,this.x(l.target[f]),this.y(u),s.scale))})}}describe(t){let{companion:e}=this,s=this.runs.filter(({first:o})=>t>=o);return e?s.map(o=>`${o.label}: ${Xp(e,Ls(o,t))}`).join("; "):""}},Qb=n=>n.flatMap((t,e)=>e%2?[]:[[t,n[e+1]]]),Jp=({scale:n,font:t})=>`${11*n}px ${t}`;var ty=.55,ir=class{constructor(){this.heldOut=void 0,this.fitted=void 0,this.known=new WeakMap}load({surface:t,companion:e,array:s,held:o}){let i=e?.held_numbers;if(this.heldOut=this.fitted=void 0,this.known=new WeakMap,!i||o)return;let{program:r,penalty:a,parameters:h}=t,l=Object.keys(h).length,c=Object.entries(h).map(([m,v])=>a&&m==="strength"?0:v),d=Vs(s("rows_held_out"),3),u=d[0].length,f=new Float64Array(u).fill(1/u),p=r.columns?[...d,f].map(m=>m.map(L)):void 0;this.heldOut=Be({program:r,coefficients:[...c,...i],rows:p}),a&&(this.fitted=Be({...t,coefficients:[...c,...t.coefficients.slice(l)]}))}get isOn(){return this.heldOut!==void 0}losses(t){let{heldOut:e,fitted:s}=this,o=this.known.get(t.x);if(o||!e)return o??{fitted:new Float64Array,heldOut:new Float64Array};let[i,r]=[Float64Array.from(t.x),Float64Array.from(t.y)],a={fitted:s?s(i,r):Float64Array.from(t.height,h=>h+t.floor),heldOut:e(i,r)};return this.known.set(t.x,a),a}curves(t){return t.flatMap(e=>{let{fitted:s,heldOut:o}=this.losses(e),{first:i}=e;return[{run:e,values:o,first:i,share:ty,head:"h"},{run:e,values:s,first:i}]})}inWords(t,e){let{fitted:s,heldOut:o}=this.losses(t),i=Math.min(e,t.records-1),r=o[i]-s[i];return`held out ${S(o[i],3)}, gap ${r>0?"+":""}${S(r,3)}`}};var rr=class{constructor(t){let e=s=>t.querySelector(`[data-chart="${s}"] canvas`);this.charts=["loss","slope","rates"].map(s=>new ms(e(s))),this.fit=new nr(e("fit")),this.monitor=new ir,this.fitLabel=this.lossLabel=""}get shown(){return[this.fit,...this.charts].filter(({canvas:t})=>!t.parentElement.hidden)}load(t){this.fit.load(t),this.monitor.load(t)}describe({surface:t,runs:e,companion:s,companions:o}){let r=[[t.floor===null?"<span><b>f</b> against step</span>":`<span><b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale</span>`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:l},c)=>{[l.previousElementSibling.innerHTML]=r[c],l.setAttribute("aria-label",r[c][1])});let[,a,h]=this.charts;a.canvas.parentElement.hidden=!!(s||o?.length),h.canvas.parentElement.hidden=!e.some(l=>l.rates),s&&this.nameFit(s),this.lossLabel=""}name({surface:t,runs:e,companion:s},o){s&&this.nameFit(s,o),this.monitor.isOn&&this.nameLoss(t,e,o)}nameLoss({penalty:t},e,{time:s,rests:o,lit:i}){let{canvas:r}=this.charts[0],a=Math.floor(s+1e-9),h=e.filter(p=>!p.hidden&&a>=p.first),l=h.includes(i)?i:h[0],c=e.length>1?`${l?.label}: `:"",d=l?`${c}${this.monitor.inWords(l,a)}`:"",u=`against step, log scale; thin, h: held out${t?"; without the penalty":""}`,f=[`Loss f ${u}`,o&&d].filter(Boolean).join(". ");tt(r.previousElementSibling,`<span><b>Loss f</b> ${I(u)}</span><span>${I(d)}</span>`),f!==this.lossLabel&&r.setAttribute("aria-label",f),this.lossLabel=f}nameFit(t,{time:e=0,rests:s=!1,lit:o}={}){let{canvas:i,held:r,outside:a,without:h,stream:l}=this.fit,[c,d]=Kp(t,this.fit.shownOf(e,o)),u=[d,r&&"hollow: held out",qp(l)].filter(Boolean).join("; "),f=Wp(l,Math.floor(e+1e-9)),p=Yp(t,a,h),m=[f,I(p)].filter(Boolean).join("; "),v=`<span><b>${c}</b> ${I(u)}</span><span>${m}</span>`,g=[s&&f,p,s&&this.fit.describe(e)],w=[`${c} at this step: ${u}`,...g].filter(Boolean).join(". ");tt(i.previousElementSibling,v),w!==this.fitLabel&&i.setAttribute("aria-label",w),this.fitLabel=w}prepare({surface:t,runs:e,companion:s,stream:o},i,r,a){let[h,l,c]=this.charts,d=m=>e.filter(v=>!v.hidden).map(v=>({run:v,values:v[m],first:v.first})),{monitor:u}=this;u.isOn?h.prepare(u.curves(e.filter(m=>!m.hidden)),i,"log",r,a):h.prepare(d("height"),i,t.floor===null?"linear":"log",r,a),l.prepare(d("slope"),i,"log",r,a);let f=m=>new Float64Array(m.records).fill(m.rate),p=d("rates").filter(({run:m})=>!m.recorded).map(m=>({...m,values:m.values??f(m.run)}));c.prepare(p,i,"log",r,a),s&&this.fit.prepare(e.filter(m=>!m.hidden),a,o)}};function Zp(n,t,e,s){let[o,i,r,a]=t.corners(),h=t.half[2],l=(c,d)=>{n.strokeStyle=c,n.beginPath();for(let[[u,f],p]of d){let[m,v]=t.project(u,f,p);n.lineTo(m,v)}n.stroke()};n.setLineDash([]),n.lineWidth=1;for(let{z:c}of s)l(e.grid,[[i,c],[r,c],[a,c]]);l(e.frame,[[o,-h],[i,-h],[i,h],[r,h],[a,h],[a,-h],[o,-h]]),l(e.frame,[[i,-h],[r,-h],[a,-h]]),l(e.frame,[[r,-h],[r,h]])}var Qp=3.6,ey=[2,3,4,5,6,8],tm=n=>n*.7;function em(n,t){let[e]=n.corners(),s=n.half[2],o=t[0]===e[0]?1:0,i=n.half[o],r=m=>o?n.project(e[0],i*m,-s):n.project(i*m,e[1],-s),[a,h]=r(-1),[l,c]=r(1),[d,u]=r(0),f=Math.hypot(l-a,c-h),p=Math.sign((h-c)*(d-n.cx)+(l-a)*(u-n.cy))/f||0;return{axis:o,at:r,out:[(h-c)*p,(l-a)*p],length:f}}function sm(n,t,e,s,o){n.font=`${e}px ${t.font}`;let i=h=>Math.max(0,...h.map(l=>n.measureText(l).width)),r=i(o.map(({text:h})=>h)),a=[s.slice(0,2),s.slice(2)].map(([h,l])=>{let c=ey.map(d=>Mt(h,l,d));return i(c.flatMap(({values:d,step:u})=>Hs(d,u).texts))});return{heights:r,numbers:a}}function om(n,[t,e],s,{heights:o,numbers:i}){let r={left:0,right:0,top:0,bottom:0};for(let a=0;a<3;a++)n.face(t,e,r),r=sy(n,s,o,i);n.face(t,e,r)}function sy(n,t,e,s){let o=tm(t),[,i,,r]=n.corners(),a={left:o+e+2,right:0,top:1.4*t+6,bottom:0};for(let h of[i,r]){let{axis:l,at:c,out:d}=em(n,h),[u,f]=d.map(Math.abs),[p,m]=[0,1].map(k=>Math.abs(c(1)[k]-c(-1)[k])/2),v=h===i?"left":"right",g=(k,M)=>[u*(k+M)+M,f*(k+t/2)+t/2],[w,b]=g(o,s[l]/2),[y,x]=g(Qp*o,t/3);a[v]=Math.max(a[v],w,y-p),a.bottom=Math.max(a.bottom,b,x-m)}return a}function nm(n,t,e,s,o,i,r){let[,a,,h]=t.corners(),l=tm(s),c=[],d=(u,f,p,[m,v],g)=>{let w=n.measureText(u).width,b=Math.max(w/2,f+m*(g+w/2)),y=p+v*(g+s/2);c.some(x=>Math.abs(x.x-b)<(x.across+w)/2+3&&Math.abs(x.y-y)<s)||(c.push({x:b,y,across:w}),n.fillText(u,b,y))};n.textAlign="center",n.textBaseline="middle",n.font=`${s}px ${e.font}`,n.fillStyle=e.muted;for(let{z:u,text:f}of i){let[p,m]=t.project(...a,u);n.fillRect(p-4,Math.round(m),4,1),d(f,p,m,[-1,0],l)}n.strokeStyle=e.frame;for(let u of[a,h]){let{axis:f,at:p,out:m,length:v}=em(t,u),[g,w]=o.slice(2*f,2*f+2),[b,y]=m,x=Mt(g,w,v/(4.6*s)),{texts:k,counted:M}=Hs(x.values,x.step);n.font=`${s}px ${e.font}`,n.fillStyle=e.muted;for(let[O,N]of x.values.entries()){let[A,_]=p(2*(N-g)/(w-g)-1);n.beginPath(),n.moveTo(A,_),n.lineTo(A+4*b,_+4*y),n.stroke(),d(k[O],A,_,m,l)}n.font=`italic ${s+1}px ${e.font}`,n.fillStyle=e.text;let[$,E]=p(0);d(`${f?"y":"x"}${M}`,$,E,m,Qp*l)}n.font=`${s}px ${e.font}`,n.textAlign="left",n.textBaseline="top",n.fillText(`height: ${r}`,4,4)}function im(n,t,e,s,o){let{floor:i}=n.surface,r=[],a=e?i===null?n.level:oy(n,i):l=>l,h=(l,c)=>{let d=(a(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(u=>Math.abs(u.share-d)>.9/o)&&r.push({share:d,text:c,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:S(t.least)}];e&&i===null&&h(0,"0");for(let l=300;e&&l>-300;l--)h(10**l,ne(l)),i===null&&h(-(10**l),"−"+ne(l));if(r.length<2){let l=i??0,c=e?Mt(t.least-l,t.most-l,o):Mt(t.low,t.high,o);for(let d of c.values)h(d,be(d,c.step))}return r}function oy(n,t){let e=n.level(t+1),s=n.level(t+10);return o=>e+(s-e)*Math.log10(o)}var ar={azimuth:-108,elevation:54,magnification:1},rm=.4,hr=class{constructor(){this.half=[.5,.5,.23],this.azimuth=ar.azimuth,this.elevation=ar.elevation,this.magnification=ar.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,ar)}orbit(t,e){this.azimuth=(this.azimuth-t*rm)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*rm))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,{left:s,right:o,top:i,bottom:r}){let[a,h]=[this.azimuth,this.elevation].map(f=>f*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(h),cosE:Math.cos(h)});let[l,c]=this.reach(),d=Math.max(20,t-s-o),u=Math.max(20,e-i-r);this.unit=this.magnification*Math.min(d/l,u/c)/2,this.cx=s+(t-s-o)/2,this.cy=i+(e-i-r)/2}reach(){let[t,e,s]=this.half,[o,i]=[Math.abs(this.sinA),Math.abs(this.cosA)];return[t*o+e*i,this.sinE*(t*i+e*o)+this.cosE*s]}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,i=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*i;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*i]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var ny=44;function am(n,t,e,s){let{seen:o,hidden:i}=Yn(t,iy(e,t.window));n.save(),n.setLineDash([]),n.lineWidth=s.scale,n.strokeStyle=s.text;for(let[r,a]of[[o,1],[i,Rs]])n.globalAlpha=.45*a,n.stroke(r);n.restore()}function iy(n,t,e=ny){let s=Xn(n,t),[o,i,r,a]=t;for(let h=1;h<e;h++){let l=o+(i-o)*(2*h/e-1),c=va([l,r],[l+(i-o),a],[ma(t),n]);c&&s.push(c)}return s}function hm({contour:n,contourStrong:t}){return Math.round(8*Jo(n)[3]/Jo(t)[3])}function lm(n){return[0,Jo(n.veil)[3]].map(t=>ry(n,t))}function Jo(n){return(n.match(/[\d.]+/g)??[]).map(Number)}function ry(n,t){let e=Jo(n.rim),[s,o,i,r]=Jo(n.contourStrong),a=[s,o,i],[h,l]=n.dark?[.62,1.5]:[.74,1.07],c=new Uint32Array(360*256),d=new Uint8ClampedArray(c.buffer),u=n.ramp.length/3-1;for(let f=0;f<c.length;f++){let p=3*Math.round((f&255)*u/255),m=(f>>8)%40,v=r*Math.floor((f>>8)/40)/8,g=h+(l-h)*m/39;for(let w=0;w<3;w++)d[4*f+w]=(Math.min(255,n.ramp[p+w]*g)*(1-v)+a[w]*v)*(1-t)+e[w]*t;d[4*f+3]=255}return c}var hy=24e5,ly=["px","py","pd","level","shade"],lr=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=hm(t),this.palettes=lm(t))}paint(t,e,s,o,i){let r=this.aim(e,s,o,i);this.place(t,e);let{columns:a,rows:h,z:l,domain:c,window:d}=t,[,,u]=e.half,f=(p,m)=>{let v=d[2*m]+(d[2*m+1]-d[2*m])*p;return v>=c[2*m]&&v<=c[2*m+1]};for(let p=0;p<h-1;p++){let m=e.sinA>0?h-2-p:p;for(let v=0;v<a-1;v++){let g=e.cosA>0?v:a-2-v,w=m*a+g,b=Math.min(l[w],l[w+1],l[w+a],l[w+a+1]),y=Math.max(l[w],l[w+1],l[w+a],l[w+a+1]);b<u&&y<1e4&&(this.cut=b<-u||y>u,this.palette=this.palettes[f((g+.5)/(a-1),0)&&f(1-(m+.5)/(h-1),1)?0:1],b<-u&&this.lid(t,e,[w,w+1,w+a,w+a+1]),this.lines=!0,this.triangle(w,w+1,w+a),this.triangle(w+1,w+a,w+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[i,r,a]=t.half,h=Math.hypot(i,r)*t.unit,l=(Math.hypot(i,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-h-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let c=Math.min(e,Math.ceil(t.cx+h+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(hy/((c-this.left)*(d-this.top)))),this.across=Math.round((c-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=c-this.left,this.height=d-this.top;let{image:u}=this;return u?.width!==this.across||u?.height!==this.down?(this.image=u=new ImageData(this.across,this.down),this.pixels=new Uint32Array(u.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,u}place(t,e){let{columns:s,rows:o,x:i,y:r,z:a,slopeX:h,slopeY:l,level:c}=t,d=s*o;if(this.px.length!==d+4)for(let g of ly)this[g]=new Float64Array(d+4);this.scratch=d,this.level.set(c);let{sinA:u,cosA:f}=e,[p,m,v]=[.45*f+.5*u,.45*u-.5*f,.74];for(let g=0,w=0;g<o;g++)for(let b=0;b<s;b++,w++){this.corner(w,e,i[b],r[g],a[w]);let y=(v-h[w]*p-l[w]*m)/Math.sqrt(1+h[w]*h[w]+l[w]*l[w]);this.shade[w]=y>0?y*39:0}}corner(t,e,s,o,i){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*i),this.pd[t]=e.cosE*r+e.sinE*i}face(t,e,s,o){let i=this.scratch;e.forEach(([r,a,h],l)=>{this.corner(i+l,t,r,a,h),this.level[i+l]=s,this.shade[i+l]=o*39}),this.lines=!1,this.triangle(i,i+1,i+2),this.triangle(i+1,i+2,i+3)}lid({columns:t,x:e,y:s},o,i){this.face(o,i.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:i},r){let a=(d,u)=>{for(let f=0;f+1<d.length;f++){let p=[d[f],d[f+1]],m=Math.max(i[p[0]],i[p[1]]);if(!(m>-this.hz&&m<1e4))continue;this.cut=!0;let g=[i[p[0]],i[p[1]],-this.hz,-this.hz].map((w,b)=>[s[p[b%2]%t],o[Math.floor(p[b%2]/t)],w]);this.face(r,g,(128-this.tintBase)/this.tintSlope,u)}},h=r.sinA>0?0:e-1,l=r.cosA>0?t-1:0,c=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,u)=>h*t+u),c?.12:.55),a(Array.from({length:e},(d,u)=>u*t+l),c?.3:.8)}triangle(t,e,s){let{px:o,py:i,pd:r,level:a,shade:h,pixels:l,depths:c,across:d,palette:u,tintBase:f,tintSlope:p,cut:m,hz:v,zDepth:g}=this;i[e]<i[t]&&([t,e]=[e,t]),i[s]<i[e]&&([e,s]=[s,e]),i[e]<i[t]&&([t,e]=[e,t]);let w=o[t],b=i[t],y=o[e],x=i[e],k=y-w,M=x-b,$=o[s]-w,E=i[s]-b,O=Math.max(0,Math.ceil(b-.5)),N=Math.min(this.down,Math.ceil(i[s]-.5)),A=k*E-$*M;if(O>=N||Math.abs(A)<.001)return;let _=R=>((R[e]-R[t])*E-(R[s]-R[t])*M)/A,U=R=>((R[s]-R[t])*k-(R[e]-R[t])*$)/A,V=_(r),T=U(r),z=_(a),W=U(a),K=_(h),it=U(h),P=Math.hypot(z,W),pt=this.density/2,yt=Math.min(a[t],a[e],a[s]),q=Math.max(a[t],a[e],a[s]),F=Math.min(1,(.34-P*this.density)*7),D=this.lines&&F>0&&Math.floor(q+P*pt+P)!==Math.floor(yt-P*pt-P);for(let R=O;R<N;R++){let J=R+.5,lt=w+(J-b)*$/E,et=J<x?w+(J-b)*k/M:y+(J-x)*(o[s]-y)/(i[s]-x),G=Math.max(0,Math.ceil(Math.min(lt,et)-.5)),at=Math.min(d,Math.ceil(Math.max(lt,et)-.5)),st=G+.5-w,nt=J-b,ot=this.zTop+this.zRow*J,ct=r[t]+V*st+T*nt,Z=a[t]+z*st+W*nt,ht=h[t]+K*st+it*nt;for(let X=R*d+G,Tt=R*d+at;X<Tt;X++,ct+=V,Z+=z,ht+=K){if(m){let Q=g*ct+ot;if(Q>v+1e-6||Q<-v-1e-6)continue}let St=f+p*Z,$t=0;if(D){let Q=Math.round(Z),xt=pt+.5-Math.abs(Z-Q)/P;xt>0&&($t=Math.round(F*(xt<1?xt:1)*(Q%3===0?8:this.thin)))}l[X]=u[($t*40+(ht+.5|0)<<8)+(St<0?0:St>255?255:St|0)],c[X]=ct}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var cy=140,cr=class{constructor(t){this.canvas=t,this.context=Y(t),this.land=Y(rt()),this.under=Y(rt()),this.line=Y(rt()),this.buffer=Y(rt()),this.camera=new hr,this.terrain=new lr,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.widths=void 0,this.measured=[],this.halves=[],this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,i,r){let{camera:a,terrain:h}=this,l=JSON.stringify([s,o,r,i]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let d=new Jn(t,s,o,r,a,h);h.mix(i,u=>t.tint(u)),this.paths=new Qn(d,i,this.under,this.line),Object.assign(this,{key:l,fine:r,stale:!0})}this.paths.load(e);let c=ti(e);c.join()!==this.halves.join()&&Object.assign(this,{halves:c,stale:!0})}rewrite(){this.widths=void 0,this.stale=!0}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},cy)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:i,height:r,ratio:a,buffer:h}=this,{box:l,colours:c}=t,{landscape:d,range:u,logHeight:f,window:p,title:m}=l,v=this.fine&&!this.moving,g=Math.max(8.5,Math.min(11.5,Math.min(i,r)/28))*c.scale,w=k=>im(d,u,f,s.half[2],k/(2.4*g)),b=[t,g,r];(!this.widths||b.some((k,M)=>k!==this.measured[M]))&&(this.measured=b,this.widths=sm(e,c,g,p,w(.4*r))),om(s,[i,r],g,this.widths),l.shown=v?l.fine:l.coarse;let y=o.paint(l.shown,s,i,r,v?2:1);h.canvas.width=y.width,h.canvas.height=y.height,h.putImageData(y,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,i,r);let x=w(2*s.half[2]*s.unit*s.cosE);Zp(e,s,c,x),e.imageSmoothingQuality=v?"high":"low",e.drawImage(h.canvas,o.left,o.top,o.width,o.height),nm(e,s,c,g,p,x,m),d.surface.dead&&am(e,l,d.surface.dead,c),ud(e,this.halves,l,c);for(let k of[!0,!1])this.drawPoints(l,c,k);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:i}=t,[r,a,h]=this.camera.half,l=!1,c={toPixel:(d,u)=>{let[f,p,m]=t.toBox(d,u,i.at(d,u));l=Math.abs(f)<=r&&Math.abs(p)<=a&&m<=h&&t.hides(f,p,Math.max(m,-h),t.fault([f,p,m]))===s;let[v,g]=t.toCanvas([f,p,m]);return[v,g]},inside:()=>l};o.globalAlpha=s?Rs:1,i.points(o,c,e),o.globalAlpha=1}};var dy=2.5,uy=6,gh=820,fy=600,py=1100,my=1.4,cm=140,dr=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new Ji,this.panels=new sr(this.stage),this.key=new or(this.stage.querySelector(".ov-key")),this.hall=new tr(s),this.layers=new er(this.stage),this.trails=new ei(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new cr(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.cloud=new Qi(t),this.race=new rr(s),this.landscape=void 0,this.finer=new Ki(()=>{this.invalidate("land"),this.schedule()}),this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas,this.race.fit.canvas])this.sizes.observe(o);qa(()=>this.resize(),e)}destroy(){this.hall.destroy(),this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),this.finer.stop(),clearTimeout(this.surface3d.refine)}load(t,e){let{surface:s}=t,o=ph(this.player.root),i=(a,h)=>JSON.stringify([Au(a),h]),r=e&&i(s,o)===i(e.surface,this.colours);this.colours=o,r||(this.landscape=new Yo(s,Be(s))),this.race.load(t),this.plane.domain=s.domain,(!e||gs(e.surface)!==gs(s))&&this.plane.fit(s.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.rewrite(),this.schedule()}get charts(){let{view:t,inside:e,companions:s}=this.player;return t?.graph?[]:t?.inside?e.charts:[...s.charts,...this.race.shown]}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;this.hall.set(!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=ph(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:i,root:r,view:a,dial:h}=t;if(!i)return;let l=a.projector?gh*this.colours.scale/my:gh,c=!!(t.sync.group||r.clientWidth<l)&&document.fullscreenElement!==r;r.classList.toggle("ov-narrow",c),r.classList.toggle("ov-beside",c&&!t.sync.group&&r.clientWidth>=fy),r.classList.toggle("ov-snug",!c&&r.clientWidth<l*py/gh);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let u=no();this.hall.fit(),this.panels.arrange({scene:i,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},u),this.key.show(i.surface,this.colours,u,this.cloud.words,cd(i.runs,i.surface)),this.key.place(this.panels.on?void 0:this.plane.box);let{clientWidth:f,clientHeight:p}=o,{clientWidth:m,clientHeight:v}=s.canvas,g=this.panels.places.map(({i:y})=>y),w=this.charts.flatMap(({canvas:y})=>[y.clientWidth,y.clientHeight]),b=[f,p,u,this.colours.scale,m,v,h.width,this.panels.on,g,w];if(!(!(f*p||m*v)||b.join()===this.size)){this.size=b.join(),f&&p&&e.resize(f,p,u),m&&v&&s.resize(m,v,u),h.paint();for(let y of this.charts)y.canvas.clientWidth&&y.resize(y.canvas.clientWidth,y.canvas.clientHeight,u);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},cm)}resurface(){let{surface:t}=this.player.scene;this.landscape=new Yo(t,Be(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},cm)}draw(){let{view:t}=this.player;this.cloud.offer(),t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1}}inspect(){let{view:t,inside:e,graph:s,companions:o,clock:i,legend:r}=this.player,a=this.inspected!==i.step||!i.playing;t.inside&&a&&e.update(i.step,!i.playing),t.graph&&a&&s.update(i.step,!i.playing),!t.inside&&!t.graph&&a&&o.update(i.step,!i.playing,r.lit),this.inspected=i.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:i,start:r}=t,{colours:a,places:h}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let m of["halo","line"])s.moved(m);this.trails.reset(h,e,a),r.place()}this.trails.draw(i.time),this.cloud.draw(this.stale.land||this.stale.trails);let{view:l,inside:c,quiz:d,viewState:u,firstVisit:f}=t;s.emptied("heads");let p=l.inside&&c.ready&&c.at(i.time);for(let{runs:m,i:v=u.run,dx:g,dy:w}of h){let b=s.moved("heads",g,w);o.on&&o.drawStart(b,r.position,e),p&&v===u.run&&(o.on||!p.insight.run.hidden)&&c.draw(b,p,a),l.graph&&v===u.run&&t.graph.drawArrow(b,i.time,a),vd(b,m,e,i.time,a),d.draw(b,e,a),f.draw(b,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,i=s.emptied("land"),r=this.moving?uy:dy,a=this.moving?this.finer.stop():this.finer.of(o,t,r);e.on?e.drawLand(i,o,t,r,a,this.colours,s.ratio):o.draw(i,t,e.colours,r,!1,a),Object.assign(this.player.root.dataset,{view:t.view.map(h=>h.toPrecision(6)).join(),ground:this.moving||this.finer.awaited?"coarse":"fine"})}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:i}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===i.run);e.emptied("fan"),i.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:i,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let h=t.view.map((c,d)=>d%2?Math.min(c,a[d]):Math.max(c,a[d])),l=t.fitted?a:h[0]<h[1]&&h[2]<h[3]?h:t.view;s.prepare(this.landscape,o.runs,l,!!i.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,companions:i,legend:r}=this.player,{low:a,high:h}=this.landscape,l=[a-.5*(h-a),h+.5*(h-a)];if(this.stale.charts){let{undecided:c}=this.player.quiz;for(let d of this.charts)Object.assign(d,{coarse:this.bends,foretells:!c});e.inside?o.prepare(this.colours,l):e.graph||(i.prepare(t,this.colours),this.race.prepare(t,s.last,l,this.colours))}for(let c of this.charts)c.draw(s.time,r.lit);!e.inside&&!e.graph&&this.race.name(t,{time:s.time,rests:!s.playing,lit:r.lit})}};var ur=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:i,legend:r,root:a,reducedMotion:h}=this.player,{plane:l,surface3d:c}=i,{number:d,step:u,plays:f,speed:p,window:m,camera:v,hidden:g}=t;return this.restored=d,o.pause(),o.seek(u),o.speed=p,a.querySelector(".ov-speed").value=p,s.forEach((w,b)=>r.setHidden(b,g.includes(b))),m&&l.show(m),v&&Object.assign(c.camera,{azimuth:v[0],elevation:v[1],magnification:v[2]}),i.invalidate("land"),f&&!h&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:i,surface3d:r}=e,{azimuth:a,elevation:h,magnification:l}=r.camera,c=B(s).flatMap((u,f)=>u.hidden?f:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return i.fitted||d.push(`window:${i.view.map(u=>Number(u.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,h,l].map(u=>Number(u.toFixed(2))).join("~")}`),[...d,...c.length?[`hidden:${c.join("~")}`]:[]].join()}};function lo({x:n,y:t,loss:e,gradient:s,noisyGradient:o,memory:i,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let h of r.method.remembers)a.push(`${h} along x`,`${h} along y`);return{columns:[n,t,e,...s,...o,...i.flat()],names:a}}var wh=Array.from({length:2},()=>new Int32Array(0));function vy(n,t){return wh[t].length<n&&(wh[t]=Int32Array.from({length:n},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),wh[t]}function dm(n,t,e){let s=new Float64Array(n.length),o=new Int32Array(s.buffer),i=o.length,r=Array.from({length:2},(l,c)=>vy(64*i,c)),a=r.map(()=>0),h=e*64;for(let l=0;l<64&&h+l<t;l++){for(let c=0;c<n.length;c++)s[c]=n[c][h+l]+0;for(let c=0;c<2;c++)for(let d=0;d<i;d++)a[c]=a[c]+Math.imul(o[d],r[c][l*i+d])|0}return a.map(l=>l>>>0)}function fm(n,t,e){if(n?.records!==t)return!1;let{columns:s}=lo(n);for(let o=0;o*2<e.length;o++)if(dm(s,t,o).some((i,r)=>i!==e[o*2+r]))return!1;return!0}function pm(n,t){let{columns:e,names:s}=lo(t),o=n?lo(n).columns:[],i=Math.min(n?.records??0,t.records);for(let r=0;r<i;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return n?.records===t.records?void 0:{step:i,name:"end"}}var gy=400,wy=20,fr=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{laboratory:e,simulated:s,recorded:o}=t,i=B(t);Object.assign(this,{scene:t,records:0}),this.doubts=new Map,o.forEach((h,l)=>{let c=h&&pm(s[l],h);c&&this.doubts.set(l,c)});let{arrays:r}=t.head,a=e&&i.every((h,l)=>r[`digest${l}`]);this.words=e&&i.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),gy))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let i=e.allRuns[t],r=o[t];fm(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:i.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),wy)}finish(){let{records:t,scene:e,doubts:s}=this,o=B(e).length,i=e.runs.length>o?" Recorded paths are drawn as they came: nothing computes them.":"";o&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.${i}`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,i])=>{let r=i?`another ${i.name} at step ${i.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),j(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&j(this.said,this.words)}};var by="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",yy=/^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/,xy="race|inside|toggle-inside|graph|toggle-graph|graph-next|branch|previous-run|next-run",ky={view:new RegExp(`^(${xy}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),dial:/^(dial|fan)$/,runs:/^branch$/},My=5e3,co=0,pr=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(by)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let i=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*i,a+o[1]*i)}),e(this.confirm,"click",()=>this.submit()),e(document,"click",({target:s})=>{this.undecided&&s.closest?.(".ov-skip")&&t.clock.seek(this.decides)})}destroy(){this.undecided&&(clearTimeout(co),co=setTimeout(()=>{co=0,document.documentElement.removeAttribute("data-ov-undecided")},My))}load({held:t,quiz:e,surface:s}){this.decides=t?1/0:e.decides??0;let o=!!co&&this.decides>0;o&&(clearTimeout(co),co=0),this.setUndecided(t||(this.undecided||o)&&this.decides>0),this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}setUndecided(t){this.undecided&&!t&&!this.player.scene.held&&this.player.readout.announce("Here is the answer."),!!this.undecided!=!!t&&document.documentElement.toggleAttribute("data-ov-undecided",!!t),this.undecided=t,this.player.picture.invalidate("charts"),this.player.picture.schedule()}follow(t){this.undecided&&t>=this.decides&&this.setUndecided(!1)}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!yy.test(t)||s.locked?.some(o=>ky[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${S(t,3)}, ${S(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>S(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[i,r]=e.toPixel(...o),a=s.scale,h=i>e.box.left+e.box.width/2;if(e.inside(i,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=h?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,c,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:c*a}),t.setLineDash(d),t.beginPath(),t.arc(i,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",i+(h?-17:17)*a,r);t.setLineDash([])}}};var Sy=90,$y=400,mr=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:i}=t;Object.assign(e.dataset,{runs:o.length,surface:i.key,side:t.side??""}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${i.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:i}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:i,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value!==String(o)&&(this.slider.value=o);let{shown:r}=this;(r.step!==o||r.scene!==s||r.late&&!i)&&this.writeStep(),this.playing!==i&&this.button.setAttribute("aria-label",i?"Pause":"Play"),this.playing=i,clearTimeout(this.timer),!(i||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(h=>`${h.label}: ${S(h.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},$y))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,i=performance.now();tt(this.label,`${t.step}<small> / ${t.last}</small>`),this.slider.setAttribute("aria-valuetext",`step ${t.step} of ${t.last}`);let r=!t.playing||i-this.shown.at>Sy||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?i:this.shown.at,late:!r}}announce(t){this.spoken.textContent=t}};var Ay=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Oy=1500;function mm(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Ay.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var bh=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:mm(),videoBitsPerSecond:8e6});let i=[];this.recorder.ondataavailable=a=>i.push(a.data),this.recorder.onstop=()=>e(new Blob(i,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Oy)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:i,picture:r}=s,{colours:a}=r,{ratio:h}=r.layers,{width:l,height:c}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,c);for(let p of this.sources())t.drawImage(p,0,0,l,c);t.setTransform(h,0,0,h,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${i.step}`},...o.runs.filter(p=>!p.hidden)],u=l/h-22,f=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(u-f,18,f+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,m)=>{let v=32+20*m;m&&Ce(t,p,u-f+15,v,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(p.label,u-f+(m?36:10),v)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},vr=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!mm()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new bh(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false"),zi(t,`${Ci(this.player.scene.surface)}.webm`)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};function uo(n){let t=Ln(n),{simulator:e}=t,s=t.allRuns.map(({records:l})=>l);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});t.surface.penalty&&(t.surface.minimizer=e.points??void 0);let o=new oo({...t,simulator:e}),i=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};t.allRuns.forEach((l,c)=>{let d=e.paths[c],u=o.simulate(d,i,r);a.simulated[c]=u,u&&t.head.arrays[`records${c}`]&&(a.recorded[c]=Ty(i,t,c,u));let f=a.recorded[c]??u;f&&Object.assign(l,pi(o,i,l,d,f))});let h=[...t.runs,...Bf(t,i)];return Object.assign(t,a,{stream:i.stream,runs:h})}function Ty({simulator:n},t,e,s){let o=t.array(`records${e}`),i=lo(s).columns.length,r=o.length/i,a=Array.from({length:i},(h,l)=>o.subarray(l*r,(l+1)*r));return{...n.recorded(s.choice,a,s.methodStart),undefined:s.undefined}}var gr=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(t=this.gesture){this.holding&&(this.holding=!1,this.request(t))}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}turn(t,e,s){if(this.fixed)return!1;let[o,i]=this.position;return this.holding=!0,this.moved=e==="x"?[s,i]:[o,s],this.player.bending.change({start:this.moved}),this.place(),t!=="turn"&&this.release(`panel ${e}`),t==="release"}request(t=this.gesture){let{outbox:e,scene:s}=this.player,[o,i]=this.position;!e.expects("start")&&o===s.start[0]&&i===s.start[1]||e.request("start",{x:o,y:i,gesture:t})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[i,r]=t.toPixel(s,o),{dx:a,dy:h}=e.places[e.over];this.handle.style.transform=`translate(${i+a}px, ${r+h}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(i,r)?"visible":"hidden";let c=this.fixed?"":" Drag it, or move it with the arrow keys.",d=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`;this.handle.setAttribute("aria-label",`Start at ${S(s)}, ${S(o)}.${c}`),this.handle.title!==d&&(this.handle.title=d),this.player.quiz.place()}};var Zo=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.loop&&this.time>=this.last?this.time=0:this.time=Math.min(this.last,this.time+e*this.speed*this.last/8),this.playing=this.loop||this.time<this.last,this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var wr=new Map,br=class{constructor(t){this.player=t,this.own=new Zo(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!wr.has(t)){let o=new Set;wr.set(t,{members:o,clock:new Zo(i=>o.forEach(r=>r.tick(i)))})}let{root:e,picture:s}=this.player;this.group=wr.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?vm(this.group):this.clock.setLast(Ks(this.player.scene))}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return vm(t);e.stop(),t&&wr.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let i=Ks(o),r=t.step>i;e.hidden!==!r&&(e.hidden=!r,e.textContent=r?`Ended: its last step is ${i}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||ws(o.scene.surface)!==ws(t.surface))continue;let i=o.picture.plane,r=()=>s.fitted?i.fit(t.surface.domain):i.place(s.centre,s.unit*i.whole()/s.whole());o.picture.moveWindow(r,!1)}}};function vm({clock:n,members:t}){let e=[...t].map(({player:o})=>o.scene),s=String(e.some(o=>o.companion||o.companions?.length));n.setLast(Math.max(...e.map(Ks)));for(let{player:o}of t)o.root.dataset.companion=s,o.readout.setLast(n.last),o.runsChanged(),o.picture.schedule()}var yr=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){let{player:i}=this;return t!==i.scene?.side||!i.bending.laboratory?!1:o.owner==="start"?i.start.turn(e,o.name,s):(e==="turn"?this.turn(o,s):e==="back"&&this.valueOf(o)!==void 0&&this.back(),e!=="release"?!1:(this.release(o,s),this.request(o,s,`panel ${o.run??""}`),!0))}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e,of:this.ofWhat(t)},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e,of:this.ofWhat(t)};s.patience=setTimeout(()=>{this.forget(t),this.bend()},Ii),this.released.push(s),this.bend()}request({owner:t,run:e,name:s},o,i){let r={owner:t,name:e,parameter:s,value:o,gesture:i};this.player.outbox.request("dial",r,[t,e,s].join())}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>yh(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&yh(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending,e=s=>!t||this.ofWhat(s)!==s.of;for(let s of this.released)(e(s)||this.inScene(s)===s.value)&&this.forget(s);this.held&&e(this.held)&&(this.held=void 0),this.bend()}ofWhat({owner:t,run:e}){let{scene:s,bending:o}=this.player,i=this.placeOf(e);if(t==="surface")return gs(s.surface);if(i<0)return;let{optimizer:r,schedule:a}=o.laboratory.last(i);return t==="schedule"?a:r}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:i}=this.player.bending,r=this.placeOf(e);if(t==="surface")return i.surface.parameters[s];if(t==="scene")return o.sharing.numbers(i)[s];if(r<0)return;let{values:a,schedule_values:h}=o.last(r);return(t==="schedule"?h:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,i=this.placeOf(s);if(i<0)return this.released.find(h=>yh(h,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(i);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(l=>this.turnOf(l)),[i]=t?this.turnOf(t):[],r=l=>Object.fromEntries(s.filter(c=>c.owner===l).map(({name:c,value:d})=>[c,d])),a=r("scene"),h=r("surface");return{kept:o.length?o:void 0,turn:i,...Object.fromEntries(zu.map(l=>[l,a[l]])),coefficients:Object.keys(h).length?h:void 0}}tell(){let{scene:t,bending:e}=this.player,{laboratory:s,choices:o,conditions:i,usual:r}=e;if(!t?.side||!s)return;let a=this.numbers(r,d=>s.last(d)),h=o?this.numbers(i,d=>ft(o[d])):a,l=Object.fromEntries(B(t).map(({name:d},u)=>[d,s.method(u).suits])),c={side:t.side,shown:h,inForce:a,suits:l,domain:t.surface.domain};document.dispatchEvent(new CustomEvent("ov-bent",{detail:c}))}numbers(t,e){let{scene:s,bending:o}=this.player,i=B(s),{surface:r,start:a}=t,[h,l]=a;return{run:Object.fromEntries(i.map(({name:c},d)=>[c,e(d).values])),schedule:Object.fromEntries(i.map(({name:c},d)=>[c,e(d).schedule_values])),surface:r.parameters,scene:o.laboratory.sharing.numbers(t),start:{x:h,y:l}}}turnOf({owner:t,run:e,name:s,value:o}){let i=this.placeOf(e);return i<0?[]:[t==="schedule"?{run:i,of:"schedule",name:s,value:o}:{run:i,name:s,value:o}]}},yh=(n,t)=>n.owner===t.owner&&n.run===t.run&&n.name===t.name;var xr=class{constructor(t){this.player=t,t.on(document,"ov-typed",e=>this.hear(e.detail)&&e.preventDefault()),t.on(document,"ov-ask",()=>this.tell())}hear({side:t,field:e,text:s}){let{scene:o,outbox:i}=this.player;return t!==o?.side||!o.texts?.[e]?!1:(i.send("typed",{field:e,text:s,at:Date.now()}),!0)}tell(){let{side:t,texts:e={}}=this.player.scene??{};for(let[s,o]of Object.entries(e)){let i={side:t,field:s,...o};document.dispatchEvent(new CustomEvent("ov-read",{detail:i}))}}};var gm="ov-hall",kr=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0,t.on(document,gm,({detail:e})=>this.follow(e))}follow(t){!this.current||this.current.projector===t||(this.current={...this.current,projector:t},this.arrange(),this.player.picture.resize(),this.player.picture.schedule())}get run(){return Math.min(this.current.run,Math.max(0,B(this.player.scene).length-1))}load({view:t,runs:e},s){let[o,i]=t.stamp;this.imposed===void 0&&(this.serial=i),(o!==this.imposed||i>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.graph||this.current.dial),a=r?e.findIndex(h=>h.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&i>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,e.firstVisit.leave(),this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}),"projector"in t&&document.dispatchEvent(new CustomEvent(gm,{detail:t.projector})))}arrange(){let{root:t,picture:e,inside:s,graph:o,dial:i,companions:r,tabs:a,scene:h}=this.player,l=this.current,c=Fo(h,l),d=(f,p)=>t.querySelector(`[data-do="${f}"]`)?.setAttribute("aria-pressed",String(!!p)),u={inside:!!l.inside,graph:!!l.graph,dial:!!l.dial};Object.assign(t.dataset,{stage:l.stage,...u,companionKind:c??""}),e.stage.hidden=l.stage==="relief",t.querySelector(".ov-depth").hidden=l.stage==="map"||l.stage==="grid",t.querySelector(".ov-race").hidden=u.inside||u.graph,s.root.hidden=!l.inside,o.root.hidden=!l.graph,e.race.fit.canvas.parentElement.hidden=c!=="fit",r.root.hidden=(c??"fit")==="fit",a.show(h.companions??[],c),i.root.hidden=!l.dial;for(let f of["map","relief","both","grid"])d(f,l.stage===f);d("race",!(l.inside||l.graph)),d("log-height",l.log_height);for(let f of["inside","graph","dial","fan","cloud","projector"])d(f,l[f]);e.enlarge(),i.load(h),l.inside&&s.build(),l.graph&&o.build(),r.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var kh=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,i,r,a={})=>o.addEventListener(i,r,{signal:s,...a}),this.outbox=new ao(()=>this.start.settle(),1,o=>this.renewal(o)),this.tooltip=new _i(e(".ov-tip"),this.root,e(".ov-controls")),this.sync=new br(this),this.viewState=new kr(this),this.picture=new dr(this,s),this.bending=new Li(this),this.turning=new yr(this),this.texts=new xr(this),this.proof=new fr(this),this.boxZoom=new Ri(e(".ov-zoom-box"),e('[data-do="box-zoom"]')),this.start=new gr(this,e(".ov-start")),this.legend=new Vi(this,e(".ov-legend")),this.readout=new mr(this),this.playback=new ur(this),this.recorder=new vr(this,e('[data-do="record"]')),this.quiz=new pr(this),this.firstVisit=new Hi(this,e(".ov-first-visit")),this.keys=new Fi(e('[data-do="keys"]')),this.inside=new ue(this,e(".ov-inside")),this.graph=new ue(this,e(".ov-graph")),this.dial=new ue(this,e(".ov-dial")),this.companions=new ue(this,e(".ov-companion")),this.tabs=new ni(e(".ov-companion-tabs"),o=>this.viewState.change({companion:o})),rp(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.graph.stop(),this.companions.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof,this.quiz])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)ap(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=!e||gs(e.surface)!==gs(t.surface),i=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.graph.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||i)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.firstVisit.load(t,e),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||i)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw(),this.turning.tell(),this.texts.tell()}renewal(t){let e=this.scene.runs.findIndex(({name:s})=>s===t.name);return()=>e<0?t:{...t,name:this.scene.runs[e]?.name??t.name}}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){if(!this.scene||!this.picture.size)return;let t=this.bending.apply();t&&this.dial.follow(),this.picture.draw(),t&&(this.bending.describe(),this.dial.write(),this.turning.tell()),this.picture.inspect(),this.quiz.follow(this.clock.step),this.readout.update(),this.sync.update(),this.recorder.frame()}},wm=Ni(n=>new kh(n),(n,t,e)=>{n.inspectorLoader??=new Ui(n,e),n.inspectorLoader.show(t instanceof Uint8Array?uo(t):t)});var bm=`.ov-number:not(.ov-place) {
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
`;var ym=`.ov-number-track {
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
`;var xm=`.ov-player:focus-visible,
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
/* Where a panel is narrower than its outcome, that takes two lines. */
.ov-player .ov-tall > .ov-chip {
  white-space: normal;
  line-height: 1.15;
}
.ov-panel small {
  color: var(--ov-muted);
  font-size: 12px;
}
/* Of a narrow panel, too, a method's name and its rate are whole. */
.ov-player:not(.ov-large) .ov-panel .ov-swatch {
  width: 26px;
}
.ov-player:not(.ov-large) .ov-panel .ov-name {
  gap: 4px;
}
.ov-narrow:not(.ov-large) .ov-panels p {
  font-size: 13px;
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
.ov-stage.ov-box-zooms {
  touch-action: none;
}
.ov-zoom-box {
  position: absolute;
  border: 1.5px dashed var(--st-text-color);
  background: color-mix(in srgb, var(--st-background-color) 35%, transparent);
  pointer-events: none;
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
`;var km=`.ov-player button {
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
`;var Mm=`[data-dial="true"].ov-player {
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
`;var Sm=`.ov-side {
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
/* What stands beside the map may need more room than there is: then it scrolls, and nothing lies on the clock. */
.ov-player:not(.ov-narrow) .ov-race {
  margin: 0 -4px; /* room for the frame around what has the focus */
  padding: 0 4px;
  overflow: hidden auto;
  scrollbar-width: thin;
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
`;var $m=`.ov-inside {
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
    14px / 1.3 "KaTeX_Main",
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
  font: 12.5px / 1.4 var(--st-font, sans-serif);
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
.ov-theory .ov-verdict {
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
`;var Am=`.ov-player .ov-legend-head {
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
  min-height: 30px;
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
  grid-template-columns: auto minmax(0, auto) minmax(0, 1fr) auto;
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
  overflow: hidden;
  text-overflow: ellipsis;
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
`;var Om=`.ov-chart {
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
.ov-narrow .ov-empty {
  right: 56px; /* beside the buttons */
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
  flex: none;
  align-self: flex-start;
}
`;var Tm=`/* Over the foot of the picture, beside nothing that is to be pressed. */
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
`;var Em=`.ov-player.ov-large {
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
.ov-narrow.ov-beside[data-stage="both"] > .ov-views {
  grid-template: auto / minmax(0, 1fr) minmax(0, 1fr) !important;
}
/* A window with more room than a phone's has the play bar of one picture in sight, below what stands above it. */
@media (min-width: 641px) {
  .ov-narrow:not([data-sync-group]):is(:not([data-stage="both"]), .ov-beside) :is(.ov-stage, .ov-depth) {
    height: min(62vh, max(230px, calc(var(--ov-window, 100vh) - var(--ov-above, 84px) - 136px)));
  }
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
  flex: 1 1 25px; /* beside a study's picture all of them stand in a row */
  min-width: 25px;
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
.ov-hall .ov-dial .ov-dial-track {
  height: max(68px, 12.5vh); /* with the numbers below it */
}
/* In a panel stand the name and the outcome; the legend beside them has the rates. */
.ov-hall .ov-panel > .ov-chip {
  line-height: 1.35;
}
.ov-hall .ov-panel .ov-name:not(.ov-told) > small {
  display: none;
}
.ov-hall .ov-panel .ov-name {
  gap: 3px;
}
.ov-hall .ov-panel .ov-when {
  display: none;
}
.ov-hall .ov-panel .ov-swatch {
  flex: 0 1 48px; /* the name is whole for as long as the sign can give way */
  min-width: 12px;
}
.ov-hall .ov-panel .ov-name > b {
  flex: none;
  max-width: calc(100% - 15px);
}
/* What a hall must read has 2.4 % of the window's height (theme.js: HALL_TYPE). */
.ov-player.ov-hall {
  font-size: max(2.4vh, 1.1vw);
}
.ov-player.ov-hall:not(.ov-narrow) {
  height: max(290px, calc(var(--ov-window, 100vh) - var(--ov-above, 96px)));
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
  display: flex; /* and a setting the next one where it does not stand beside the name */
  flex-wrap: wrap;
  row-gap: 0;
}
.ov-hall .ov-run .ov-live {
  margin-left: auto;
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
    .ov-inside summary,
    .ov-who button,
    .ov-buttons button,
    .ov-proof,
    .ov-empty
  ) {
  font-size: max(2.4vh, 1.05vw);
}
.ov-hall .ov-dial {
  font-size: max(2.4vh, 17px);
}
.ov-hall :is(.ov-rule, .ov-symbols, .ov-numbers) {
  font-size: max(2.4vh, 19px);
}
.ov-hall .ov-step {
  font-size: max(2.4vh, 24px);
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
`;var Nm=`:is(.ov-aim, .ov-confirm) {
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
    .ov-controls > :not([data-do="projector"], [data-do="fullscreen"]),
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
/* Of the play bar there is what a hall asks for, below who runs. */
.ov-player[data-held="true"]:is(.ov-narrow, [data-sync-group]) .ov-controls {
  display: none;
}
.ov-player[data-held="true"] .ov-controls {
  place-self: end;
  z-index: 1;
}
.ov-player[data-held="true"][data-companion-kind=""]:not(.ov-narrow) .ov-controls {
  grid-area: side;
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
`;var Im=`.ov-ended {
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
/* On a phone one scrolls anyway: what both show is large enough to be seen. */
@media (max-width: 640px) {
  .ov-narrow[data-sync-group][data-stage="both"] :is(.ov-stage, .ov-depth) {
    height: calc(var(--ov-stage) * 0.8);
  }
}
@media (min-width: 641px) {
  .ov-narrow[data-sync-group] {
    --ov-room: calc(var(--ov-window, 100vh) - var(--ov-above, 0px) - 110px); /* above the play bar */
    --ov-stage: clamp(220px, min(var(--ov-window, 100vh) - 320px, var(--ov-room)), 900px);
  }
  /* Data are seen without a scroll. */
  .ov-narrow[data-sync-group]:where([data-companion="true"]:not([data-stage="both"])) {
    --ov-stage: clamp(220px, min(var(--ov-window, 100vh) - 466px, var(--ov-room)), 900px);
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
  --ov-room: calc(var(--ov-window, 100vh) - var(--ov-above, 0px) - 110px); /* the clock and who is who */
  --ov-stage: clamp(220px, min(var(--ov-window, 100vh) - 14em, var(--ov-room)), 900px);
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
/* One above the other, and wide enough for both of a scene's pictures beside each other. */
@container pair (min-width: 560px) and (max-width: 695px) {
  [data-sync-group][data-stage="both"] > .ov-views {
    grid-template: auto / minmax(0, 1fr) minmax(0, 1fr) !important;
  }
  .ov-narrow[data-sync-group][data-stage="both"] :is(.ov-stage, .ov-depth) {
    height: var(--ov-stage);
  }
}
`;var Mh=[xm,km,ym,Mm,Sm,$m,Am,Om,Tm,Em,Nm,Im].join("");var Wy=121,Sh=class{constructor(t){let e=o=>t.querySelector(o);this.root=e(".ov-number"),this.label=e(".ov-number-label"),this.more=e(".ov-number-more"),this.help=e(".ov-number-help"),this.abort=new AbortController,this.outbox=new ao(()=>{}),this.sent=void 0,this.given=void 0,this.awaited=void 0,this.patience=0,this.shown=void 0;let{signal:s}=this.abort;this.control=new cs(this.root,{turn:o=>this.tell("turn",o),release:o=>this.release(o),back:()=>this.tell("back",this.control.inForce)},{signal:s,spoken:o=>S(o,6)}),document.addEventListener("ov-bent",o=>this.hear(o.detail),{signal:s}),this.explain(!1),this.more.addEventListener("click",()=>this.explain(!!this.help.hidden),{signal:s})}destroy(){this.control.back(),this.abort.abort(),clearTimeout(this.patience),this.outbox.stop()}load(t){let e=this.sent?.value;this.sent=JSON.parse(new TextDecoder().decode(t)),this.sent.value!==e&&(this.shown=void 0);let{parameter:s,value:o,label:i,layout:r,help:a}=this.sent;o===this.awaited&&this.answered(),this.label.innerHTML=qy(i,s),this.root.dataset.layout=r,this.label.hidden=r==="bare",this.more.hidden=!["tall","typed"].includes(r)||!a,this.more.setAttribute("aria-label",`About ${i}`),this.help.textContent=a,this.more.hidden&&this.explain(!1),this.show(),this.root.dataset.ready="true",this.sent.reveal&&e===void 0&&this.reveal(),o!==e&&document.dispatchEvent(new CustomEvent("ov-ask"))}show(){if(!this.sent)return;let{parameter:t,value:e,suits:s,ends:o,label:i,fixed:r}=this.sent,a=this.awaited??e,h=new ds(t,a,s??t.default,o);this.given={scale:h,lattice:h.lattice(Wy),inForce:a,label:i,fixed:r},this.control.load({...this.given,value:this.shown})}reveal(){this.root.scrollIntoView({block:"center"}),this.control.track.root.focus({preventScroll:!0})}hear(t){let{turns:e,parameter:s}=this.sent??{};if(!this.sent||!this.given||!e||!s||t.side!==e.side)return;let{owner:o,run:i=""}=e,r=l=>(o==="run"||o==="schedule"?l[o][i]:l[o])?.[s.name],a=r(t.inForce),h=r(t.shown);a!==void 0&&(this.scaledBy(t,this.sent)||a!==this.sent.value)?(this.sent.value=a,a===this.awaited&&this.answered(),this.shown=h,this.show()):h!==this.shown&&(this.shown=h,this.control.load({...this.given,value:h}))}scaledBy({suits:t,domain:[e,s,o,i]},r){let{owner:a,run:h=""}=r.turns,{name:l}=r.parameter,c=[r.suits,...r.ends??[]].join();return a==="start"?r.ends=l==="x"?[e,s]:[o,i]:a==="run"&&l==="learning_rate"&&(r.suits=t[h]),[r.suits,...r.ends??[]].join()!==c}release(t){this.answered(),this.awaited=t,this.patience=setTimeout(()=>{this.answered(),this.show()},Ii),this.tell("release",t)&&this.outbox.send("release",{value:t,at:Date.now()}),this.show()}answered(){clearTimeout(this.patience),this.awaited=void 0}tell(t,e){if(!this.sent?.turns)return!!this.sent;let s={...this.sent.turns,name:this.sent.parameter.name,value:e,phase:t};return document.dispatchEvent(new CustomEvent("ov-turn",{detail:s,cancelable:!0}))}explain(t){this.help.hidden=!t,this.more.setAttribute("aria-expanded",String(t))}};function qy(n,{sign:t,scale:e}){if(e==="switch")return n;let s=n.split(" "),o=s.pop();return[...s,...t.replace(/<[^>]*>/g,"")===o?[]:[o],t].join(" ")}var _m=Ni(n=>new Sh(n),(n,t)=>n.load(t));var Mr=class{constructor(t){this.kind="",this.at=-1/0,addEventListener("hashchange",t)}get query(){return location.hash.slice(1)}get note(){return history.state}write(t,e,s){if(t===this.query)return;let o=performance.now(),i=s===this.kind&&o-this.at<1500;s&&Object.assign(this,{kind:s,at:o});try{history[!s||i?"replaceState":"pushState"](e,"",`#${t}`)}catch{}}};var $h=/%[0-9A-Fa-f]{2}/,Lm=/(?<![-*/^=;,(<> ]) {3}(?![*/^=;,)<> ])/g,Hy=/ (-) |(?<=[*/^=;,(<>]) | (?=[*/^=;,)<>])/g,en=n=>n.replace(/[A-Z]/g,t=>t.toLowerCase()),fe=(n,t)=>t.includes(n)?n:t.find(e=>en(e)===n)??n,Uy=new TextDecoder("utf-8",{ignoreBOM:!0}),tn=n=>n.replace(/[\0-\x7f]+/g,t=>{let e=[];for(let s=0;s<t.length;s++){let o=/^%([0-9a-fA-F]{2})/.exec(t.slice(s,s+3));e.push(o?parseInt(o[1],16):t.charCodeAt(s)),o&&(s+=2)}return Uy.decode(Uint8Array.from(e))}),Sr=class{constructor({mending:{blanks:t,closing:e,closing_of_formula:s,encodings:o},with_words:i,formula:r,rules:a,known:h}){this.blanks=t,this.closing=e+t,this.encodings=o,this.words=i,this.formulas=[r.key,a.key],this.closingOfFormula=s,this.fields=new RegExp(`&(?=(?:amp;)*(?:${h.map(l=>l.replace(".","\\.")).join("|")})=)`,"i")}queryInKey(t){for(let e=0;e<this.encodings&&!t.includes("=")&&$h.test(t);e++)t=tn(t);return t.includes("=")?t:""}splitFields(t,e){let s=e;for(let a=0;a<this.encodings&&!s.includes("&")&&$h.test(s);a++)s=tn(s);if(this.key(t)===this.words||!this.fields.test(s))return[[t,e]];let[o,...i]=s.split(this.fields),r=(a,h=a.indexOf("="))=>[a.slice(0,h),a.slice(h+1)];return[[t,o],...i.map(a=>r(a))]}key(t){return Qo(en(this.decoded(t)),this.blanks).replace(/^(?:amp;)+/,"")}field(t,e){if(t===this.words)return e;if(this.formulas.includes(t.replace(/^b\./,"")))return this.formula(e);let s=en(this.decoded(e)).replace(/([0-9.]e) (?=[0-9])/g,"$1+"),o=s.split(/([,:~@])/).map(i=>Qo(i,this.blanks));return Qo(o.join(""),"",this.closing)}formula(t){let e=Qo(Qo(this.decoded(t),`
\r	`),"",this.closingOfFormula);if(e.includes("+"))return e;if(e.search(Lm)>=0)return e.replace(Lm," + ");let s=e.replace(Hy,"$1");return(s.includes(" ")?e:s).replaceAll(" ","+")}decoded(t){for(let e=0;e<this.encodings&&$h.test(t);e++)t=tn(t);return t}};function Qo(n,t,e=t){let[s,o]=[0,n.length];for(;s<o&&t.includes(n[s]);)s++;for(;o>s&&e.includes(n[o-1]);)o--;return n.slice(s,o)}var H=class extends Error{},Gy=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;function ss(n){let[,t,e,s="",o]=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(n.toExponential()),i=Object.is(n,-0)?"-":t,r=Number(o),a=e+s;if(r<-4||r>=16){let c=String(Math.abs(r)).padStart(2,"0");return`${i}${e}${s&&`.${s}`}e${r<0?"-":"+"}${c}`}if(r<0)return`${i}0.${"0".repeat(-r-1)}${a}`;let h=a.slice(0,r+1).padEnd(r+1,"0"),l=a.slice(r+1);return`${i}${h}${l&&`.${l}`}`}var os=(n,t)=>[n,...Object.entries(t).map(([e,s])=>`${e}:${ss(s)}`)].join(),Rm=n=>n.map(([t,e])=>`${t}=${Vy(e)}`).join("&"),Vy=n=>encodeURIComponent(n).replace(/%(2C|3A|40)/g,decodeURIComponent).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);function wt(n){let t=[...n];return`“${t.slice(0,40).join("").replace(/[^A-Za-z0-9_.,:+\- ]/gu,"·")}${t.length>40?"…":""}”`}function Ue(n,t){let e=n.indexOf(t);return e<0?[n,"",!1]:[n.slice(0,e),n.slice(e+t.length),!0]}function fo(n,t,e,s){if(t<=n&&n<=e)return n;let o=`${dt(t)} and ${dt(e)}`;throw new H(`${s} must lie between ${o}, got ${dt(n)}.`)}function po(n,t,e,s){if(!Number.isInteger(n))throw new H(`${s} must be a whole number, got ${dt(n)}.`);if(t<=n&&n<=e)return n+0;throw new H(`${s} must lie between ${t} and ${e}, got ${dt(n)}.`)}function Ah(n){if(!/^[a-z][A-Za-z0-9_]{0,39}$/.test(n))throw new H(`${wt(n)} is no name`);return n}var sn=class{constructor(t){this.limits=t,this.notices=[]}note(t){this.notices.push(t)}limited(t=this.notices){let e=[...new Set(t)],{length:s}=e.splice(this.limits.notices);return s?[...e,`And ${s} more of the kind.`]:e}number(t){if(t.length>this.limits.number||!Gy.test(t))throw new H(`${wt(t)} is not a number`);let e=Number(t);if(Number.isFinite(e))return e;throw new H(`a number in the link must be finite, got ${e<0?"-":""}inf.`)}orDefault(t,e,s){try{return t()}catch(o){if(!(o instanceof H))throw o;return this.note(`The link's ${s} was not understood (${Oh(o.message)}); the default is used.`),e}}field(t,e){let s=t.filter(([o])=>o===e);return s.length>1&&this.note(`The link gives '${e}' ${s.length} times; the first one counts.`),s[0]?.[1]}values(t,e,s){let o=new Map;for(let i of t){let[r,a]=Ue(i,":"),h=fe(r,e.map(c=>c.name)),l=e.find(c=>c.name===h);if(!l)this.note(`${s[0].toUpperCase()}${s.slice(1)} has no setting ${wt(h)}; it was left out.`);else if(o.has(h))this.note(`The link gives ${h} of ${s} twice; the first one counts.`);else{let c=this.orDefault(()=>Ky(this.number(a),l),void 0,`${h} of ${s}`);c!==void 0&&o.set(h,c)}}return Object.fromEntries(e.map(i=>[i.name,o.get(i.name)??i.default]))}};function Ky(n,{low:t,high:e,switch:s,whole:o}){if((Number.isInteger(n)||!(s||o))&&t<=n&&n<=e)return n;if(o&&t<=n&&n<=e)throw new H(`${dt(n)} is no whole number`);let r=s?"0 or 1":`${dt(t)} to ${dt(e)}`;throw new H(`${dt(n)} is outside ${r}`)}var Oh=n=>n.replace(/\.+$/,"");var Th=({rule:n,metric:t,low:e,high:s,count:o})=>n+(n==="tuned"?`,metric:${t},low:${ss(e)},high:${ss(s)},count:${o}`:"");function Pm(n,t,e){let{key:s,default:o}=t,i=n.field(e,s);return i===void 0?o:n.orDefault(()=>Yy(n,t,i),o,`'${s}'`)}function Yy(n,{default:t,rules:e,metrics:s,counts:o,count:i,rates:r},a){let[h,...l]=a.split(","),c=new Map(l.map(g=>Ue(g,":")).map(([g,w])=>[g,w]));for(let g of c.keys())if(!Object.hasOwn(t,g)||g==="rule")throw Xy(g);let d=(g,w,b)=>c.has(g)?w(c.get(g)??""):b,u=g=>n.number(g),f=d("low",u,t.low),p=d("high",u,t.high),m=d("count",g=>po(u(g),...i,"The count"),t.count),v=d("metric",Ah,t.metric);if(Ah(h),!e.includes(h))throw new H(`There is no fairness named ${wt(h)}; there are ${e.join(", ")}.`);if(!s.includes(v))throw new H(`Runs are tuned by ${s.join(", ")}, not by ${wt(v)}.`);if(fo(f,...r,"The lowest learning rate"),fo(p,...r,"The highest learning rate"),!(f<p))throw new H(`The learning rates must go up, but go from ${dt(f)} to ${dt(p)}.`);if(!o.includes(m))throw new H(`The number of learning rates is one of ${o.join(", ")}, not ${wt(String(m))}.`);return h==="tuned"?{rule:h,metric:v,low:f,high:p,count:m}:{...t,rule:h}}var Xy=n=>new H(`${wt(n)} is no setting of it`);var Jy=/^([a-z][a-z0-9_]*),([+-]?[.0-9][^,:@]*)(?=[,@]|$)/,zm="learning_rate";function _h(n,t,e){let{key:s}=t.runs,o=Ih(n,(a,h)=>a===s?Nh(h,Zy):h);if(!Object.hasOwn(t.frozen,e))return o;let i=t.frozen[e],r=a=>!n.some(([h])=>h===a);return[...Ih(o,(a,h)=>a===s?h&&Nh(h,l=>Cm(l,i,$r)):$r(h,on(i.settings,a))),...Object.entries(i.fields).filter(([a])=>r(a)),...r(s)?i.runs.map(a=>[s,i.methods[a]]):[]]}function Dm(n,t){let e=t.frozen[t.version],{key:s}=t.runs,o=n.filter(([i,r])=>on(e.fields,i)!==r);return Ih(o,(i,r)=>i===s?r&&Nh(r,a=>Cm(a,e,Eh)):Eh(r,on(e.settings,i)))}function $r(n,t){let e=n?n.split(","):[],s=new Set(e.map(Fm));return[...e,...Bm(t).filter(o=>!s.has(Fm(o)))].join()}function Eh(n,t){let e=new Set(Bm(t));return n.split(",").filter(s=>!e.has(s)).join()}var Nh=(n,t)=>n.split("~").map((e,s)=>s%2?e:t(e)).join("~");function Zy(n){let t=Jy.exec(n);return t?`${t[1]},${zm}:${n.slice(t[1].length+1)}`:n}function Cm(n,{methods:t,schedules:e},s){let[o,...i]=n.split("@"),r=i.join("@"),a=s(o,on(t,jm(o))),h=s===Eh?a.replace(new RegExp(`^([^,]*),${zm}:`),"$1,"):a;return i.length?`${h}@${s(r,on(e,jm(r)))}`:h}var Ih=(n,t)=>n.map(([e,s])=>[e,t(e,s)]),on=(n,t)=>Object.hasOwn(n,t)?n[t]:void 0,jm=n=>n.split(",",1)[0],Fm=n=>n.split(":",1)[0],Bm=(n="")=>n.split(",").filter(t=>t.includes(":"));var Ar=class{constructor(t){this.table=t,this.mending=new Sr(t),this.foreign=new RegExp(`^${t.foreign}$`)}read(t){let{table:e,mending:s}=this,{query:o,fields:i}=e.limits;if(t.length>o&&[...t].length>o)return{pairs:[],notices:[`The link is longer than ${o} characters and was not read.`]};let r=this.unwrapped(this.split(t.replace(/^\?/,"")));if(!r||r.length>i)return{pairs:[],notices:[`The link has more than ${i} parts and was not read.`]};let a=r.map(([l,c])=>[l,s.field(l,c)]),h=a.find(([l])=>l==="v")?.[1]??"";return!Object.hasOwn(e.frozen,h)||a.some(([l])=>l===e.end)?{pairs:_h(a,e,h),notices:[]}:{pairs:_h(this.withoutLast(a),e,h),notices:[e.cut]}}split(t){let e=t.split("&");if(e.length>this.table.limits.fields)return;let s=o=>tn(o.replaceAll("+"," "));return e.filter(o=>o).map(o=>Ue(o,"=")).map(([o,i])=>[s(o),s(i)])}unwrapped(t){let{mending:e}=this,s=t?.map(([o,i])=>{let r=i?e.splitFields(o,i):this.split(e.queryInKey(o));return r&&(r.length?r:[[o,i]])});if(!(!s||s.includes(void 0)))return s.flatMap((o=[])=>o.map(([i,r])=>[e.key(i),r]))}withoutLast(t){let{known:e}=this.table,s=t.findLastIndex(([o,i])=>o!=="v"&&(e.includes(o)||!i&&e.some(r=>r.startsWith(o))));return t.filter(([o],i)=>s<0||i<s||i>s&&this.isForeign(o))}meaningless(t){return[...new Set(t.map(([s])=>s))].filter(s=>!this.table.known.includes(s)&&!this.isForeign(s))}isForeign(t){return this.foreign.test(t)}};var Lh="treatment:",Qy="gradient",Wm=({kind:n,values:t})=>os(n,t);function qm(n,t,e){let{key:s,kinds:o,default:i}=t,r=n.field(e,s);if(r===void 0)return i;let a=()=>{let[h,...l]=r.split(","),c=fe(h,Object.keys(o));if(!Object.hasOwn(o,c))throw new H(`there is no penalty named ${wt(c)}`);let{label:d,parameters:u}=o[c];return{kind:c,values:n.values(l,u,`the penalty ${d}`)}};return n.orDefault(a,i,`'${s}'`)}var Hm=n=>n===Qy?"":`,${Lh}${n}`,Rh=n=>n.startsWith(Lh);function Um(n,{label:t,treatments:e},s){let[o]=e;if(!s.length)return o;s.length>1&&n.note(`The link gives the treatment of ${t} twice; the first one counts.`);let i=fe(s[0].slice(Lh.length),e);return e.includes(i)?i:(n.note(`${t} has no treatment ${wt(i)}; the penalty stays in the gradient.`),o)}function Vm({rules:{key:n,known:t}},e){let s=new Map;for(let{segments:o}of e)for(let{optimizer:i}of o){let r=Object.keys(t).find(a=>t[a]===i);r!==void 0&&!s.has(i)&&s.set(i,{name:`${n}${s.size+1}`,text:r})}return s}function Km({segments:n,partners:t},e=new Map){let s=n.length-1;return n.map((i,r)=>tx(i,r===s?t:[],e)).map((i,r)=>r?`~${n[r].branch_step}~${i}`:i).join("")}function tx({optimizer:n,values:t,schedule:e,schedule_values:s,treatment:o},i,r){let a=os(r.get(n)?.name??n,t)+Hm(o),h=a+i.map(l=>`,with:${l}`).join("");return e==="constant"?h:`${h}@${os(e,s)}`}function nn(n,t){let{rate:e,parameters:s,treatments:o}=n.methods[t],i={...ex(s),learning_rate:e};return{segments:[{optimizer:t,values:i,schedule:"constant",schedule_values:{},branch_step:0,treatment:o[0]}],partners:[]}}var ex=n=>Object.fromEntries(n.map(t=>[t.name,t.default]));function Ym(n,t,e,s=[]){if(!e)return[];let{segments:o,steps:i}=t.limits,r=e.split("~");try{if(r.length%2===0||r.length>2*o-1)throw new H(`A run has at most ${o} segments, with a step between any two`);let a=Gm(n,t,r[0],s);for(let h=1;h<r.length;h+=2){let l=po(n.number(r[h]),1,i,"The step of a branch");a=Ph(a,l,Gm(n,t,r[h+1],s))}return[a]}catch(a){if(!(a instanceof H))throw a;return n.note(`${Oh(a.message)}; that run was left out.`),[]}}function Ph(n,t,{segments:[e],partners:s}){return{segments:[...n.segments.filter(({branch_step:i},r)=>!r||i<t),{...e,branch_step:t}],partners:s}}function Gm(n,t,e,s){let[o,i]=Ue(e,"@"),[r,...a]=o.split(","),h=sx(t,en(r),s)??fe(r,Object.keys(t.methods));if(!Object.hasOwn(t.methods,h))throw new H(`There is no optimizer named ${wt(h)}`);let{label:l,rate:c,parameters:d,contrasts:u,ordered:f}=t.methods[h],p=a.filter(x=>x.startsWith("with:")).map(x=>x.slice(5)),m=p.map(x=>fe(x,u));for(let x of m)u.includes(x)||n.note(`${l} has no partner ${wt(x)}; it was left out.`);let v=Um(n,t.methods[h],a.filter(Rh)),g=d.map(x=>x.name==="learning_rate"?{...x,default:c}:x),w=a.filter(x=>!x.startsWith("with:")&&!Rh(x)),b=n.values(w,g,l),y=ox(n,t,i);return jh({label:l,ordered:f},b),{segments:[{optimizer:h,values:b,...y,branch_step:0,treatment:v}],partners:u.filter(x=>m.includes(x))}}function sx({rules:{key:n,known:t}},e,s){let o=new RegExp(`^${n}([0-9]{1,2})$`).exec(e)?.[1];if(o===void 0)return;let i=s[Number(o)-1];if(i===void 0)throw new H(`The link spells no ${e}`);if(!Object.hasOwn(t,i))throw new H(`This page carries no ${e} of the link's`);return t[i]}function jh({label:n,ordered:t},e){for(let[s,o]of t)if(e[s]>e[o])throw new H(`${n}'s ${s} must not exceed its ${o}, but ${dt(e[s])} is more than ${dt(e[o])}.`)}function ox(n,t,e){let[s,...o]=e?e.split(","):["constant"],i=fe(s,Object.keys(t.schedules));if(!Object.hasOwn(t.schedules,i))return n.note(`There is no schedule named ${wt(i)}; the learning rate stays constant.`),{schedule:"constant",schedule_values:{}};let{label:r,parameters:a}=t.schedules[i];return{schedule:i,schedule_values:n.values(o,a,`the schedule ${r}`)}}var Fh="sampling",nx=0,Xm=1e-6,zh=(n,{default:t})=>["batch_size",Fh,"keep_prob","input_noise","tail_index"].filter(e=>n[e]!==t[e]).map(e=>[e,n[e]]).map(([e,s])=>`${e}:${typeof s=="number"?ss(s):s}`).join();function Jm(n,t,e,s){let{key:o,owner:i,default:r,parameters:a,has_rows:h}=t,l=n.field(s,o);if(l===void 0)return r;let c=l.split(","),d=x=>Ue(x,":")[0]===Fh,u=a.map(x=>x.name==="batch_size"?{...x,whole:!0,default:nx}:x),f=c.filter(x=>!d(x)),{batch_size:p,keep_prob:m,input_noise:v,tail_index:g}=n.values(f,u,i),w=ix(n,t,c.filter(d)),b={batch_size:p,sampling:w,keep_prob:m,input_noise:v,tail_index:g},y={...r,tail_index:g};if(g>0&&g<Xm){let[x,k]=[Xm,g].map(dt);return n.note(`'${o}': The tail index must be 0, for Gaussian noise, or at least ${x}, got ${k}. It was left out.`),r}return h||!zh(b,{...t,default:y})?b:(n.note(`${e} is no function of data; the link's batches were left out.`),y)}function ix(n,{owner:t,samplings:e,default:s},o){if(!o.length)return s.sampling;o.length>1&&n.note(`The link gives '${Fh}' of ${t} twice; the first one counts.`);let i=fe(Ue(o[0],":")[1],Object.keys(e));if(Object.hasOwn(e,i))return i;let r=e[s.sampling].toLowerCase();return n.note(`There is no sampling ${wt(i)}; ${r} is meant.`),s.sampling}var Zm=({settings:n},t)=>os(t.stage,Object.fromEntries(n.map(({name:e})=>[e,Number(t[e])]))),rx=({stages:n,settings:t},e=n[0])=>({...Object.fromEntries(t.map(s=>[s.name,s.default])),stage:e});function Qm(n,t,e){let{key:s,stages:o,settings:i,whole:r}=t,[a,...h]=e.split(","),l=n.values(h,i,"the view"),c=()=>{let f=o.find(p=>p===a);if(f)return f;throw new H(`there is no such view; there are ${o.join(", ")}`)},d=n.orDefault(c,o[0],`'${s}'`),u=()=>{for(let f of r)if(!Number.isInteger(l[f]))throw new H(`the view's ${f} is a whole number, not ${dt(l[f])}`);return{...l,stage:d}};return n.orDefault(u,rx(t,d),`'${s}'`)}var Or=class{constructor(t){this.table=t,this.reader=new Ar(t)}spell(t,e){let{version:s,end:o,surface:i,formula:r,data:a,start:h,numbers:l,runs:c,fairness:d,penalty:u,view:f}=this.table,p=Vm(this.table,t.runs),m=t.runs.map(b=>Km(b,p)),v=[[i.key,os(i.name,t.coefficients)],...[r,a].filter(({text:b})=>b).map(({key:b,text:y})=>[b,y]),[h.key,t.start.map(ss).join()],...l.map(({key:b})=>[b,ss(t[b])]),...(m.length?m:[""]).map(b=>[c.key,b])];for(let{text:b}of p.values())v.push([this.table.rules.key,b]);let g=Th(t.fairness);g!==Th(d.default)&&v.push([d.key,g]),t.penalty.kind!==u.default.kind&&v.push([u.key,Wm(t.penalty)]);let w=zh(t.stream,this.table.stream);return w&&v.push([this.table.stream.key,w]),e&&v.push([f.key,Zm(f,e)]),Rm([["v",s],...Dm(v,this.table),[o,"1"]])}read(t){let{table:e,reader:s}=this,o=new sn(e.limits),{pairs:i,notices:r}=s.read(t),a=i.filter(([d])=>!d.startsWith(e.scene_b));for(let d of[...r,...this.meaningless(i)])o.note(d);this.readVersion(o,a);let{notices:h}=o;o.notices=[];let l=this.readScene(o,a),c=a.length<i.length?o.notices.map(d=>`Scene A: ${d}`):o.notices;return{choice:l,notices:o.limited([...h,...c])}}meaningless(t){let e=this.reader.meaningless(t),{named:s}=this.table.limits,o=e.slice(0,s).map(wt).join(", "),i=e.length>s?` and ${e.length-s} more`:"";return e.length>1?[`The link's parts ${o}${i} mean nothing here and were left out.`]:e.length?[`The link's part ${o} means nothing here and was left out.`]:[]}readVersion(t,e){let{version:s,older_versions:o}=this.table,i=t.field(e,"v"),r=()=>{if(i!==void 0&&i!==s&&!o.includes(i))throw new H(`version ${wt(i)} is not known`)};t.orDefault(r,void 0,"'v'")}readScene(t,e){let{surface:s,runs:o}=this.table,[i,...r]=(t.field(e,s.key)??s.name).split(","),a=fe(i,[s.name]);if(a!==s.name){t.note(`This page carries ${s.label} alone, and the link names ${wt(a)}.`);return}if(!this.isItsFormula(t,e)||!this.isOnItsData(t,e))return;let h=t.values(r,s.parameters,s.label),l=e.filter(([p])=>p===o.key).map(([,p])=>p),c=e.filter(([p])=>p===this.table.rules.key).map(([,p])=>p),d=l.flatMap(p=>Ym(t,this.table,p,c)),u=!d.length&&l.some(p=>p);u&&t.note(`No run of the link was understood; ${s.label}'s usual ones are shown.`);let f=this.limitRuns(t,d);return{coefficients:h,start:this.readStart(t,e),...this.readNumbers(t,e,["steps","noise"]),stream:Jm(t,this.table.stream,s.label,e),...this.readNumbers(t,e,["seed"]),runs:l.length&&!u?f:o.first.map(p=>nn(this.table,p)),fairness:Pm(t,this.table.fairness,e),penalty:qm(t,this.table.penalty,e)}}isItsFormula(t,e){let{surface:s,formula:o}=this.table,i=t.field(e,o.key);return(o.text?i===void 0||i===o.text:i===void 0)?!0:(o.text?t.note(`This page carries ${s.label} alone, and the link has another formula.`):t.note("The link names a surface and has a formula besides; the formula was left out."),!o.text)}isOnItsData(t,e){let{surface:s,data:o}=this.table,i=t.field(e,o.key);!o.text&&i!==void 0&&t.note(`${s.label} is no function of data; the link's were left out.`);let r=o.text,a=i===void 0?o.first:$r(i,o.usual);if(!r||tv(a)===tv(r))return!0;let h=i===void 0?"a link that names none means others":"the link names others";return t.note(`This page carries ${s.label} of its own data alone, and ${h}.`),!1}limitRuns(t,e){let{runs:s,members:o}=this.table.limits,i=e.slice(0,s);return e.length>s&&t.note(`The link has ${e.length} runs; the first ${s} are shown.`),i.length+i.reduce((r,{partners:a})=>r+a.length,0)<=o?i:(t.note(`The link has more than ${o} runs and partners; the partners are left out.`),i.map(({segments:r})=>({segments:r,partners:[]})))}readStart(t,e){let{key:s,low:o,high:i,what:r,default:a}=this.table.start,h=t.field(e,s);if(h===void 0)return a;let l=()=>{let c=h.split(",");if(c.length!==2)throw new H(`${wt(h)} is not a pair of numbers`);let[d,u]=c.map(f=>fo(t.number(f),o,i,r));return[d,u]};return t.orDefault(l,a,`'${s}'`)}readNumbers(t,e,s){let i=this.table.numbers.filter(({key:r})=>s.includes(r)).map(({key:r,low:a,high:h,what:l,whole:c,default:d})=>{let u=t.field(e,r),f=()=>(c?po:fo)(t.number(u??""),a,h,l);return[r,u===void 0?d:t.orDefault(f,d,`'${r}'`)]});return Object.fromEntries(i)}readView(t){let{limits:e,view:s}=this.table,o=new sn(e),i=o.field(this.reader.read(t).pairs,s.key);return i===void 0?{notices:[]}:{view:Qm(o,s,i),notices:o.limited()}}};function tv(n){let[t,...e]=n.split(",");return[t,...e.sort()].join()}function ys(n,t){return t.flatMap(({segments:e,partners:s},o)=>[{segments:e,of:o},...n.contrasts[e[e.length-1].optimizer].filter(({name:i})=>s.includes(i)).map(i=>({segments:ax(n,e,i),of:o,contrast:i}))])}var Tr=({of:n,contrast:t},e)=>`${e[n]} ${t?.name??""}`.trim();function ax(n,t,{switch:e,optimizer:s}){let o=t[t.length-1].optimizer,i=t.findLastIndex(r=>r.optimizer!==o)+1;return t.map((r,a)=>{let{values:h}=r;if(a<i)return r;if(e)return{...r,values:{...h,[e]:1-h[e]}};let l=n.link.methods[s].parameters.map(({name:c,default:d})=>[c,h[c]??d]);return{...r,optimizer:s,values:Object.fromEntries(l)}})}function ev(n){let t=n.map(({segments:e})=>e);for(let e of t){let s=e.slice(0,-1);s.length&&!t.some(o=>Dh(o,s))&&t.push(s)}return t}var Dh=(n,t)=>JSON.stringify(n)===JSON.stringify(t);var Ie=class extends Error{},nv={start:({choice:n},{x:t,y:e})=>({choice:{...n,start:[t,e]}}),dial(n,{owner:t="run",name:e,parameter:s,value:o}){let{choice:i}=n;if(t==="scene")return{choice:hx(n,s,o)};if(t==="surface"){let{coefficients:d,penalty:u}=i;return Object.hasOwn(u.values,s)?{choice:{...i,penalty:{...u,values:{...u.values,[s]:o}}}}:{choice:{...i,coefficients:{...d,[s]:o}}}}let r=Er(n,e),a=t==="schedule"?"schedule_values":"values",h=Ch(n,r,({segments:d,partners:u})=>({segments:ov(d,f=>({...f,[a]:{...f[a],[s]:o}})),partners:u})),{optimizer:l,values:c}=ft(h.runs[r].segments);return jh(n.page.link.methods[l],c),{choice:h,byHand:s==="learning_rate"?r:void 0}},sampling:({choice:n},{sampling:t})=>({choice:{...n,stream:{...n.stream,sampling:t}}}),method(n,{name:t,optimizer:e}){let s=nn(n.page.link,e).segments[0].values;return{choice:Ch(n,Er(n,t),({segments:o})=>({segments:ov(o,i=>({...i,optimizer:e,values:s})),partners:[]}))}},ghost(n,{name:t,partner:e,on:s}){return{choice:Ch(n,Er(n,t),({segments:o,partners:i})=>{let r=i.filter(l=>l!==e),a=s?[...r,e]:r,h=n.page.contrasts[ft(o).optimizer].map(l=>l.name);return{segments:o,partners:h.filter(l=>a.includes(l))}})}},branch(n,{name:t,step:e,factor:s=1,optimizer:o}){let{choice:i,ids:r,page:a}=n,h=Er(n,t),l=i.runs[h].segments.filter(({branch_step:g})=>g<=e),c=ft(l),d=o?nn(a.link,o).segments[0].values:lx(n,c,s),u={...c,optimizer:o||c.optimizer,values:d},f=e>0?Ph({segments:l,partners:[]},e,sv(u)):sv(u),{segments:p}=a.link.limits;if(f.segments.length>p)throw new Ie(`A run has at most ${p} segments.`);let m=i.runs.toSpliced(h+1,0,f),v=ys(a,m).findIndex(({of:g})=>g===h+1);return{choice:{...i,runs:m},ids:r.toSpliced(h+1,0,Bh(r)),view:{run:v}}}};function hx({choice:n,sharing:t},e,s){let{stream:o}=n,i=t.rows&&s>=t.rows.columns[0].length&&o.sampling!==di;return Object.hasOwn(o,e)?{...n,stream:{...o,[e]:e==="batch_size"&&i?0:s}}:{...n,[e]:s}}var Bh=n=>Math.max(-1,...n)+1;function Er({page:n,choice:t,ids:e},s){let o=ys(n,t.runs).find(i=>Tr(i,e)===s);if(o)return o.of;throw new Ie("That run is no longer there.")}var Ch=({choice:n},t,e)=>({...n,runs:n.runs.map((s,o)=>o===t?e(s):s)});function lx({page:n},{optimizer:t,values:e},s){let[{low:o,high:i}]=n.link.methods[t].parameters,r=e.learning_rate*s;if(o<=r&&r<=i)return{...e,learning_rate:Number(r.toPrecision(12))};let a=`${S(o)} to ${S(i)}`;throw new Ie(`A learning rate of ${S(r)} is outside ${a}: nothing was branched.`)}var sv=n=>({segments:[{...n,branch_step:0}],partners:[]}),ov=(n,t)=>[...n.slice(0,-1),t(ft(n))];function iv(n,t,e){let s=t.filter(({contrast:a})=>!a).map(({segments:a})=>a),o=s.map(a=>xs(a).optimizer),i=o.map((a,h)=>{let l=o.slice(0,h+1).filter(c=>c===a).length;return rv(n,a,l,o.filter(c=>c===a).length===1)});for(let a of new Set(o)){let h=o.flatMap((c,d)=>c===a?d:[]),l=cx(h.map(c=>s[c]),e[a].parameters);l.forEach((c,d)=>Object.assign(i[h[d]],dx(n,a,c,l.length)))}let r=0;return t.map(a=>(r=a.contrast?r+1:0,r?ux(n,a,i[a.of],r):i[a.of]))}function rv({looks:n,dashes:t},e,s,o){let{dash:i,label:r,light:a,dark:h,marker:l,outline:c}=n[e];return{light:a,dark:h,marker:l,outline:c,dash:t[(i+s-1)%t.length],ordinal:s,label:o?r:`${r} ${s}`,size:1,tag:s>1?String(s):""}}function cx(n,t){let[e]=n.map(xs),s=({schedule:h,treatment:l})=>h===e.schedule&&l===e.treatment;if(n.length<2||n.some(h=>h.length>1||!s(xs(h))))return[];let o=n.map(h=>[...Object.values(xs(h).values),...Object.values(xs(h).schedule_values)]),i=o[0].flatMap((h,l)=>new Set(o.map(c=>c[l])).size>1?l:[]);if(i.length!==1||t[i[0]]?.scale==="switch")return[];let r=o.map(h=>h[i[0]]),a=[...r].sort((h,l)=>h-l);return new Set(r).size===r.length?r.map(h=>a.indexOf(h)):[]}function dx({looks:n,dashes:t,ramp:e},s,o,i){let r=u=>Math.floor((2*o*(u-1)+i-1)/(2*(i-1))),{outline:a,shades:h}=n[s],[l,c]=h[r(h.length)],d=e.larger[r(e.larger.length)];return{light:l,dark:c,size:d,dash:t[e.fuller[r(e.fuller.length)]],outline:a.map(([u,f])=>[u*d,f*d])}}function ux(n,{segments:t,contrast:e},s,o){let{optimizer:i,values:r}=xs(t),{switch:a="",forms:h=["",""]}=e??{},l=h[r[a]>.5?1:0],{dashes:c,looks:d}=n;return{...rv(n,i,1,!0),dash:c[(c.indexOf(s.dash)+1+o)%c.length],ordinal:0,label:a?`${s.label}, ${l}`:`${d[i].label} for ${s.label}`,tag:`${s.tag}${"abcdefgh"[o-1]}`}}function av(n,t,e){let s=e.map(()=>[]);if(new Set(e.map(h=>xs(h).optimizer)).size!==1)return s;let o=e.map(h=>fx(n,t,h)),r=[...new Set(o.flatMap(h=>[...h.keys()]))].filter(h=>{let l=o.flatMap(c=>c.has(h)?[JSON.stringify(c.get(h))]:[]);return h==="branch_step"||new Set(l).size>1}),a=o.map(h=>r.map(l=>h.get(l)).filter(l=>l!==void 0));return new Set(a.map(h=>JSON.stringify(h))).size===e.length?a:s}function fx(n,t,e){let{optimizer:s,values:o,schedule:i,schedule_values:r,branch_step:a,treatment:h}=xs(e),{label:l,parameters:c}=n.link.schedules[i],d=(f,p,m)=>[f,p?m>.5?"on":"off":m],u=new Map;for(let{name:f,sign:p,scale:m}of t.methods[s].parameters)u.set(f,d(p,m==="switch",o[f]));return u.set("schedule",["",l.toLowerCase()]),c.forEach(({name:f,switch:p},m)=>u.set(`schedule ${f}`,d(n.schedule_signs[i][m],p,r[f]))),u.set("treatment",["",t.treatments[h]]),e.length>1&&u.set("branch_step",["from step",String(a)]),u}var xs=n=>n[n.length-1];var px={kind:"",variety:"",label:"",sentence:"",criterion:"",step:0};function hv(n,t,e,s,o){let{take_home:i,simulator:r}=n,a=ys(i,t.runs),h=a.map(({segments:p})=>p),l=av(i,r,h),c=iv(i,a,r.methods),d=t.seed===r.seed?/^(normal_|rows|recorded_)/:/^(rows|recorded_)/,u=ev(a),f=u.map((p,m)=>{let{looks:v,contrasts:g}=i,{optimizer:w}=ft(p),b=a[m],y=mx(p,u);if(!b)return{...y,...vx(v[w].label)};let{of:x,contrast:k}=b;return{...y,...c[m],name:Tr(b,e),of:x,distinguishing:l[m],detail:Wa(p,r),contrasts:k?[]:g[w].map(({name:M,label:$,teaches:E,sources:O})=>({name:M,label:$,teaches:E,sources:O,on:t.runs[x].partners.includes(M)})),teaches:k?.teaches??""}});return{...n,start:t.start,steps:t.steps,noise:t.noise,view:s,playback:null,method:l.some(({length:p})=>p)?i.looks[ft(h[0]).optimizer].label:null,arrays:Object.fromEntries(Object.entries(n.arrays).filter(([p])=>d.test(p))),surface:o,runs:f,simulator:{...r,paths:u,fairness:t.fairness.rule,seed:t.seed,stream:{...r.stream,...t.stream},contrasts:u.map((p,m)=>a[m]?.contrast?.switch??null)}}}function mx(n,t){let e=n.slice(0,-1);return{records:0,outcome:px,rate:0,first:0,rule:0,values:{},method_start:0,branch_step:ft(n).branch_step,origin:e.length?t.findIndex(s=>Dh(s,e)):null}}var vx=n=>({offstage:!0,label:n,contrasts:[],teaches:""});function lv({head:n,array:t}){let e=uo({head:n,array:t}),s=e.laboratory,o=s.conditions({}),i=s.firstDrawn(n.simulator.paths);return e.allRuns.forEach((r,a)=>{let h=e.simulated[a];!h||r.offstage||Object.assign(r,gx(s,o,h),{first:i[a]})}),e}var gx=(n,t,e)=>({rate:n.settings(e).values.learning_rate,outcome:qe(bs(t),t.steps,e)});var Nr=class{constructor(t){let{head:e}=t;this.taken=t,this.page=e.take_home,this.sharing=new so({...this.unpacked(e),simulator:e.simulator}),this.codec=new Or(this.page.link),this.choice=this.page.choice,this.ids=this.firstIds,this.view=e.view,this.notices=[],this.made=void 0}get firstIds(){return this.page.choice.runs.map((t,e)=>e)}get isAsTaken(){return this.choice===this.page.choice}scene(){let{made:t,taken:e}=this;if(this.made=void 0,t)return t;if(!this.isAsTaken)return this.simulate(this.choice,this.ids);let s=e.head.runs.map(o=>({...o}));return uo({...e,head:{...e.head,runs:s,view:this.view}})}get query(){let{codec:t,choice:e,view:s,taken:o}=this,i=t.table.view.settings.every(({name:r})=>s[r]===o.head.view[r]);return t.spell(e,i&&s.stage===o.head.view.stage?void 0:wx(s))}open(t,e=this.ids){let{codec:s,page:o}=this;if(!t)return this.replace({choice:o.choice},[]);let{choice:i,notices:r}=s.read(t),{view:a,notices:h}=s.readView(t),l=[...r,...h];if(!i)return void Object.assign(this,{notices:l,view:this.imposed(a)});let c=this.recognized(this.carried(i,l)),d=c.runs.length===e.length?e:c.runs.map((u,f)=>Bh(this.ids)+f);try{this.replace({choice:c,ids:d,view:a},l)}catch(u){this.refuse(u,l)}}get numbers(){let{choice:t,sharing:e}=this,{steps:s,noise:o,stream:i}=t,r={...cv(t),seed:t.seed,...e.numbers({steps:s,level:o,chosen:i})};return this.page.numbers.map(a=>{let{parameter:h}=a,{covered:l}=e,c=h.name==="steps"&&o>0&&!i.tail_index,d=this.reasonAgainst(h.name),u=c?Math.min(h.high,Math.max(h.low,l)):h.high,f=c?`${this.coverage} Without noise there can be more.`:void 0,p=[a.help,f??d].filter(Boolean).join(" "),m={parameter:{...h,high:u,because:f},fixed:!!d,value:r[h.name]};return{...a,...m,help:p}})}reasonAgainst(t){let{choice:e}=this;return t==="noise"?this.lacking({...e,noise:1}):t==="seed"&&e.noise&&!e.stream.tail_index?this.onlySeed:void 0}get coverage(){return`This page carries noise for ${this.sharing.covered} steps.`}get onlySeed(){return`This page carries the noise of seed ${this.page.choice.seed} alone.`}lacking({noise:t,seed:e,steps:s,stream:{tail_index:o}}){if(!(!t||o))return e!==this.page.choice.seed?this.onlySeed:this.sharing.missing({steps:s,noise:t,tail_index:o})?this.coverage:void 0}answer(t,e){if(t==="view"){let{serial:o,...i}=e;return this.view={...i,stamp:[this.view.stamp[0],o]},!1}let s=nv[t];if(!s)return!1;try{let{byHand:o,...i}=s(this,e),r=[],a=this.lacking(i.choice);if(a)throw new Ie(a);let h=this.recognized(this.fair(i.choice,i.ids??this.ids,o,r));this.replace({...i,choice:h},r)}catch(o){this.refuse(o,[])}return!0}refuse(t,e){if(!(t instanceof Ie||t instanceof H))throw t;this.notices=[...e,t.message]}replace({choice:t,ids:e=this.ids,view:s},o){let{runs:i,members:r}=this.page.link.limits,a=t===this.page.choice?this.firstIds:e,h=ys(this.page,t.runs).length;if(t.runs.length>i)throw new Ie(`At most ${i} runs fit one picture.`);if(h>r)throw new Ie(`At most ${r} runs and partners fit one picture, got ${h}.`);let l=this.imposed(s),c=t===this.page.choice?void 0:this.simulate(t,a,l);if(c?.simulated.some(d=>!d))throw new Ie("No run can begin there: f or its gradient is not finite.");Object.assign(this,{choice:t,ids:a,view:l,made:c,notices:o})}simulate(t,e,s){return lv({...this.taken,head:this.head(t,e,s)})}head(t,e,s=this.view){return hv(this.taken.head,t,e,s,this.sharing.surface(cv(t),[]))}unpacked(t){return Ln({...this.taken,head:{...t,runs:t.runs.map(e=>({...e}))}})}recognized(t){let{codec:e,page:s}=this;return e.spell(t)===e.spell(s.choice)?s.choice:t}carried(t,e){let{seed:s,penalty:o}=this.page.choice,{kinds:i}=this.page.link.penalty,r=this.sharing.covered,a=t.penalty.kind!==o.kind,h=a?{...t,penalty:o}:t;return a&&e.push(`This page carries the penalty ${i[o.kind].label} alone.`),!h.noise||h.stream.tail_index?h:(h.seed!==s&&e.push(this.onlySeed),h.steps>r&&e.push(this.coverage),{...h,seed:s,steps:Math.min(h.steps,r)})}fair(t,e,s,o){let{rule:i}=t.fairness,r={...t,fairness:this.page.link.fairness.default};if(i==="own"||!t.runs.length)return t;if(i==="tuned")return s===void 0&&o.push("This page does not tune: each run keeps its own learning rate."),r;let a=this.head(t,e),h=new oo({...this.unpacked(a),simulator:a.simulator}),l=ys(this.page,t.runs),c=l.findIndex(({of:f,contrast:p})=>f===s&&!p),d=h.fairPaths(a.simulator.paths,h.conditions({}),c<0?void 0:c);if(!d)return o.push("The learning rates cannot be kept equal or matched. Each run keeps its own learning rate."),r;let u=l.flatMap(({contrast:f},p)=>f?[]:[d[p]]);return{...t,runs:t.runs.map(({partners:f},p)=>({partners:f,segments:u[p]}))}}imposed(t){let[e,s]=this.view.stamp;return t?{...this.view,...t,stamp:[e+1,s]}:this.view}},wx=n=>n,cv=({coefficients:n,penalty:t})=>({...n,...t.values});function dv(n,t,e){let{runs:s,start:o,steps:i,seed:r}=t,a=bx(n,t),h=B(e).length-s.length,l=e.head.recorded_paths?.length??0,c=new Set(s.map(({segments:u})=>kx(ft(u)))),d=yx(n,t,e);return[`${Wh(s.length,"run")}${h?` and ${Wh(h,"partner")}`:""}`,` from ${Do(...o)}, ${Wh(i,"step")}${d&&`, ${d}`}`,c.size>1?", each on its own schedule":"",a?`, ${a} (seed ${r}, the same for all)`:"",l?`, beside ${l===1?"a recorded path":`${l} recorded paths`}`:"","."].join("")}function bx({link:n},{noise:t,stream:e}){let{batch_size:s,sampling:o,keep_prob:i,input_noise:r,tail_index:a}=e,{samplings:h,default:l}=n.stream,c=o===l.sampling?"":` (${h[o].toLowerCase()})`,d=a?`, tail index ${S(a)}`:"";return[s?`batch size ${s}${c}`:"",i<1?`dropout keeps ${S(i)} of the inputs`:"",r?`noise in the inputs σ = ${S(r)}`:"",t?`noise σ = ${S(t)}${d}`:""].filter(Boolean).join(", ")}function yx({metrics:n},{runs:t,fairness:{rule:e,metric:s,low:o,high:i,count:r}},{laboratory:a}){let h=t.map(({segments:l})=>ft(l).values.learning_rate);if(!t.length||!a)return"";if(e==="same")return`one learning rate for all, α = ${S(h[0])}`;if(e==="matched")return`first steps of equal length, ‖Δx‖ = ${S(xx(a))}`;if(e==="tuned"){let l=`${S(o)} to ${S(i)}`;return`each tuned: best of ${r} learning rates from ${l} by ${n[s].toLowerCase()}`}return t.length<2?"":new Set(h).size===1?"one learning rate":"each at its own learning rate"}var xx=n=>n.firstStep(n.given.paths[0],n.conditions({})),kx=({schedule:n,schedule_values:t})=>JSON.stringify([n,...Object.values(t)]),Wh=(n,t)=>`${n} ${t}${n===1?"":"s"}`;function uv({tolerance:n},{runs:t,surface:e,simulated:s}){return t.map((o,i)=>{let{label:r,outcome:a}=o,h=Sx(o.recorded?Mx(o):s[i],e,n);return[r,a.label,...h,a.sentence]})}var Mx=({records:n,x:t,y:e,height:s,floor:o})=>({records:n,x:Float64Array.from(t),y:Float64Array.from(e),loss:Float64Array.from(s,i=>i+o)});function Sx({records:n,x:t,y:e,loss:s},{points:o,floor:i},r){let a=s.subarray(0,n),h=n-1,l=o.filter(({kind:m})=>m==="global minimum"),c=l.map(m=>Math.hypot(t[h]-m.x,e[h]-m.y)),d=i??0,u=a.findIndex(m=>m-d<=r*(a[0]-d)),f=l.length?"":"none known",p=0;for(let m=1;m<n;m++)p+=Math.hypot(t[m]-t[m-1],e[m]-e[m-1]);return[S(a[h]),S(a.reduce((m,v)=>Math.min(m,v))),f||S(Math.min(...c)),f||(u<0?"not reached":String(u)),S(p)]}var Hh=class{constructor(t,e){let s=o=>document.getElementById(o);Object.assign(this,{host:t,mountPlayer:e}),this.session=new Nr(ra(t.blob)),this.notices=s("notices"),this.places=[...s("numbers").children],this.sampling=document.querySelector("#sampling select"),this.sampling?.addEventListener("change",({target:o})=>this.hear("sampling",{sampling:o.value})),this.wayBack=s("way-back"),[this.app,this.takenQuery]=(this.wayBack.href??this.wayBack.textContent).split(/\?(.*)/s),this.address=new Mr(()=>this.open()),this.address.query?this.open():this.show(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.show())}open(){let{query:t,note:e}=this.address;this.session.open(t,e?.ids),this.show()}show(){let{session:t,host:e}=this;e.scene=t.scene(),this.describe(e.scene),this.mountPlayer({data:e.scene,parentElement:e,setTriggerValue:(s,o)=>this.hear(s,o)}),this.sampling&&(this.sampling.value=t.choice.stream.sampling),t.numbers.forEach((s,o)=>_m({data:new TextEncoder().encode(JSON.stringify(s)),parentElement:this.places[o],setTriggerValue:(i,{value:r})=>this.hear("dial",{owner:s.turns?.owner??"scene",parameter:s.parameter.name,value:r})}))}describe(t){let{session:e,notices:s,wayBack:o,app:i}=this,r=`: ${dv(e.page,e.choice,t)}`,a=e.isAsTaken?this.takenQuery:e.query;s.replaceChildren(...e.notices.map(h=>qh("p",h))),document.title=t.surface.label+r,document.querySelector("h1").lastChild.data=r,document.querySelector("tbody").replaceChildren(...uv(e.page,t).map(h=>{let l=qh("tr");return l.append(...h.map(c=>qh("td",c))),l})),o.href?o.href=`${i}?${a}`:o.textContent=`?${a}`}hear(t,e){setTimeout(()=>{let{session:s,address:o}=this,{choice:i}=s,r=s.answer(t,e),a=s.choice===i?void 0:[t,e.name,e.parameter].join(" ");(a||t==="view")&&o.write(s.query,{ids:s.ids},a),r&&this.show()})}},qh=(n,t="")=>Object.assign(document.createElement(n),{textContent:t}),fv=(n,t)=>new Hh(n,t);var mv=n=>wm({...n,inspector:Xa}),tO=vl(Ff,Mh,bl(mv)),pv=document.getElementById("replay");pv&&(Ao(Mh+bm),fv(pv,mv));export{tO as default};
