// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Ni=`.ov-notice {
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
`;function Ke(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Li="optim-viz-reloaded-for";function Ii(i,t,e){let s=!1;return({data:o,parentElement:n,...r})=>{s||No(t),s=!0;let a=new TextDecoder().decode(o.subarray(0,8));if(a!=="4ad98a34")return uc(a,n);let c=n.querySelector(".ov-place");return c&&(c.outerHTML=i),e({...r,parentElement:n,data:o.subarray(8)})}}function No(i){document.body.append(Object.assign(document.createElement("style"),{textContent:Ni+i}))}function uc(i,t){if(!fc(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Ke("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function fc(i){try{return sessionStorage.getItem(Li)===i?!0:(sessionStorage.setItem(Li,i),!1)}catch{return!0}}var pc={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function I(i){return i.replace(/[&<>"]/g,t=>pc[t])}function Ri(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function Xt(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",Ri(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var vc=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Xe(i,t,e,s,o,n,r,a){let c=Math.hypot(o,n)||1,l=o/c,h=n/c,d=vc.map(([f,p])=>[f*l-p*h,f*h+p*l]);i.setLineDash([]),Ri(i,d,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function Je(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,c]of r){i.beginPath();for(let l of[1,-1])i.moveTo(e-o,s-l*o),i.lineTo(e+o,s+l*o);i.strokeStyle=a,i.lineWidth=c,i.stroke()}}function Ze(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,c]of r)i.strokeStyle=a,i.lineWidth=c,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function Ot(i,t,e){let s=i.outline.map(([l,h])=>`${(17+l*5).toFixed(2)},${(8+h*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${c}>${i.tag}</text></svg>`}function jt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function Lo(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var mc={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Dt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>mc[t]).join("")}function Jt(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return i.toExponential(r).replaceAll("-","−").replace("e+","e")}return i.toFixed(o).replace("-","−")}function E(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=i.toExponential(t-2).split("e"),n=Dt(Number(o)),r=String(Number(s)).replace("-","−");return/^−?1$/.test(r)?r.replace("1",n):`${r}·${n}`}return String(Number(i.toPrecision(t))).replace("-","−")}var gc=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,bc=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,xc="⁰¹²³⁴⁵⁶⁷⁸⁹";function _i(i){let t=i.trim().replace(/[−–]/g,"-").replace(",",".").replace(bc,(e,s="1",o)=>`${s}e${[...o].map(wc).join("")}`);return gc.test(t)?Number(t):NaN}var wc=i=>i==="⁻"?"-":xc.indexOf(i),Ci=i=>String(i);function zi(i,{low:t,high:e,whole:s,scale:o}){return Number.isNaN(i)?"That is no number: 0.05 and 0,05 are.":i<t||i>e?`From ${E(t)} to ${E(e)} only.`:(s||o==="switch")&&!Number.isInteger(i)?"Whole numbers only.":""}var ji=0,Qe=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",ji+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${ji}`,this.refusal.hidden=!0;for(let[s,o]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(s,o);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:s})=>s==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,s){let o=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",o),this.root.setAttribute("aria-label",e),this.root.disabled=s}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=_i(this.root.value),e=zi(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=Ci(this.taker.value),this.root.value=this.written,this.say("")}};var ts=class{constructor(t,e,s){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[o,n]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(o,n);this.root.style.setProperty("--ov-room",`${e}px`);for(let o of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${o}`}));this.pressed=!1,this.settle=0,this.listen(s)}listen(t){let{root:e,holder:s}=this,o=(n,r)=>e.addEventListener(n,r,{signal:t});o("pointerdown",n=>this.press(n)),o("pointermove",n=>this.pressed&&this.point(n)),o("pointerup",n=>{this.pressed&&(this.point(n),s.release())}),o("pointercancel",()=>{this.pressed=!1,s.back()}),o("keydown",n=>this.key(n)),o("keyup",()=>{!s.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>s.release(),400))}),o("blur",()=>this.pressed||s.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:s}=this.holder,{left:o,width:n}=this.root.getBoundingClientRect(),r=n-2*this.sideRoom,a=(t.clientX-o-this.sideRoom)/r;return!e||Math.abs(e.share(s)-a)*r<3?s:e.value(a,r)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let s=yc(e.lattice,e.value,t.key);s!==void 0&&(t.preventDefault(),e.grasp(),e.turn(s))}rest(){clearTimeout(this.settle)}name(t){for(let[e,s]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(s)&&this.root.setAttribute(`aria-${e}`,String(s))}write(){let{scale:t,value:e,inForce:s}=this.holder,o=n=>String(Math.min(1,Math.max(0,t?.share(n)??0)));this.root.style.setProperty("--ov-share",o(e)),this.root.style.setProperty("--ov-home",o(s)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==s})}};function yc({values:i,stride:t},e,s){let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[s];if(!o)return;let n=i.findIndex(l=>l>e),r=n<0?i.length:n,a=r-(i[r-1]===e?2:1),c=o>0?r+o-1:a+o+1;return i[Math.max(0,Math.min(i.length-1,c))]}var Mc=8,es=class{constructor(t,e,{signal:s,sideRoom:o=Mc,pressable:n=!0,spoken:r=String}){this.root=t,this.told=e,this.pressable=n,this.spoken=r,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new ts(this,o,s),this.field=new Qe(this,s),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:s}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:s}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:s,value:o=s,label:n,fixed:r}){Object.assign(this,{scale:t,lattice:e,inForce:s,fixed:r,value:this.held?this.value:o});let{parameter:a,ends:c}=t,l=[n,a.name,c,r].join();l!==this.named&&this.arrange(a,c,n),this.named=l,this.write()}arrange(t,[e,s],o){let{track:n,toggle:r,field:a,fixed:c}=this,l=t.scale==="switch"&&this.pressable;n.root.hidden=a.root.hidden=l,r.hidden=!l,n.name({label:o,disabled:c,valuemin:e,valuemax:s}),r.setAttribute("aria-label",o),r.disabled=c,a.load(t,o,c)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:s}=this,o=t.target===s.root&&s.edited;!o&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),o?s.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:s}=this,o=[t,e,s?.ends].join();this.track.name({valuetext:this.spoken(t)}),o!==this.written&&(this.written=o,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var $e={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function ss({outcome:i},t=""){return`<span class="ov-chip" data-kind="${i.kind}" ${t}>${Io(i)}</span>`}function Io({kind:i,label:t}){return`<i aria-hidden="true">${$e[i]??""}</i>${I(t)}`}var kc=[1,1.25,1.6,2,2.5,3,4,5,6,8],Di={linear:[i=>i,i=>i],switch:[i=>i,i=>Math.round(i)],log:[Math.log10,i=>10**i],complement:[i=>-Math.log10(1-i),i=>1-10**-i]},os=class{constructor(t,e,s){this.parameter=t,this.ends=[t.low,t.high],t.name==="learning_rate"&&t.scale==="log"&&(this.ends=Ac(this.ends,e,s)),t.reach&&(this.ends[1]=Ec(t.reach,e,t.high))}share(t){let[e]=Di[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s,whole:o}=this.parameter,[n,r]=Di[s],[a,c]=this.ends.map(n),l=a+Math.min(1,Math.max(0,t))*(c-a),h=r(l);if(s==="switch")return h;let[d,f]=this.ends;if(s==="linear")return Oe(Tc(h,o?1:(c-a)/e),d,f);let p=Math.max(2,Math.ceil(-Math.log10(10**((c-a)/e)-1))+1);if(o)return Oe(Math.round(ee(h,2)),d,f);let u=s==="log"?ee(h,p):ee(1-ee(1-h,p),12);return Oe(u,d,f)}lattice(t){let{parameter:e}=this,{scale:s,whole:o}=e,[n,r]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(o&&s==="log"){let v=Sc(n,r).flatMap(m=>kc.map(x=>Math.floor(x*m)));return{values:Ro([n,...v.filter(m=>n<m&&m<r),r]),stride:10}}if(s==="linear"){let v=Math.min(t-1,100),m=Array.from({length:v+1},(x,g)=>ee(n+(r-n)*g/v,6));return{values:Ro(m),stride:10}}let[a,c]=s==="log"?[n,r]:[1-r,1-n],l=Math.max(1,Math.floor((t-1)/Math.log10(c/a)+1e-9)),h=Math.ceil(Math.log10(a)*l-1e-9),d=Math.floor(Math.log10(c)*l+1e-9),f=Array.from({length:d-h+1},(v,m)=>ee(10**((h+m)/l),3)),p=s==="log"?f:f.map(v=>ee(1-v,12)),u=[e.low,e.high].filter(v=>n<=v&&v<=r);return{values:Ro([...p,...u]),stride:l}}},ee=(i,t)=>Number(i.toPrecision(t)),Oe=(i,t,e)=>Math.min(e,Math.max(t,i)),Ro=i=>[...new Set(i)].sort((t,e)=>t-e),Sc=(i,t)=>{let e=Math.floor(Math.log10(i)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(s,o)=>10**(e+o))},Ec=(i,t,e)=>Math.min(e,i*10**Math.max(0,Math.ceil(Math.log10(t/i)-1e-9))),Tc=(i,t)=>Number(i.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function Ac([i,t],e,s){let o=Oe(s,i,t),n=5/2,r=e>0?Math.log10(e/o):0,a=Math.sign(r)*Math.ceil(Math.max(0,Math.abs(r)-n-.01)),c=l=>Oe(o*10**l,i,t);return[c(a-n),c(a+n)]}var Pi=["local minimum","saddle","maximum"],Fi=["converged","stuck_at_saddle","left_view","overflowed"],Bi={converged:"converged",still_descending:"still descending",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},qi="{fate} · step {step}",Hi="stuck at a maximum",Wi="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Ui="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",Gi="Converged to the {kind} at {place}, by step {step}.",Vi="Converged to the minimum at {place}, which is not in the list, by step {step}.",Yi="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Ki="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",Xi="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Ji="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",Zi="{because} The Hessian is not positive there.",Qi="Left the view at step {step} and has not come back; it is now at {place}.",tn="Outside the view from the start; it is now at {place}.",en="Its last point lies outside the surface's window.",sn="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",on="f changed by less than 1e-12 of its size over {window}.",nn="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",rn="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",an="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",cn="Still descending after {step} steps: f = {f}.",ln="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.",hn="the last {count} step",dn="the last {count} steps";var ht=22250738585072014e-324,Oc=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),ve=new DataView(new ArrayBuffer(8)),Le=i=>Oc[i+1022];function is(i){return ve.setFloat64(0,i),(ve.getUint32(0)>>>20)-1023}function ns(i){return ve.setFloat64(0,i),ve.setUint32(0,ve.getUint32(0)&1048575|1072693248),ve.getFloat64(0)}var C=i=>Math.abs(i)>=ht?i:i*0;function D(i,t){let e=i*t;if(!(Math.abs(e)<=ht))return e;let s=Math.abs(i)<Math.abs(t)?i*Ne*t:i*(t*Ne);return Math.abs(s)<ht*Ne?e*0:e}function Pt(i,t){let e=i/t;return Math.abs(e)<=ht&&Math.abs(i*Ne/t)<ht*Ne?e*0:e}var Ne=2**200;function rs(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=D(s,e)),e=D(e,e);return s}var Ie=(i,t)=>i>=t||Number.isNaN(i)?i:t,Re=(i,t)=>i<=t||Number.isNaN(i)?i:t;function se(i,t,e){let s=D(.5,C(i-e)),o=D(.5,C(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=Pt(1,n>0?n:1),[a,c]=[D(s,r),D(t,r)],l=Math.sqrt(C(D(a,a)+D(c,c))),h=D(n,l),d=Pt(1,l>0?l:1),f=l>0?D(a,d):1,p=D(c,d),u=Math.sqrt(D(.5,C(1+Math.abs(f)))),v=Pt(D(.5,p),u),[m,x]=f>=0?[u,v]:[Math.abs(v),p>=0?u:-u];return{lam:[C(o+h),C(o-h)],V:[[m,0-x],[x,m]]}}function oe(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function fn(i,t,e,s){let o=i.records-1,[n,r,a]=i.hessian.map(y=>y[o]);if(![n,r,a].every(Number.isFinite))return;let{lam:c,V:l}=se(n,r,a),[h,d]=[l[0][0],l[1][0]],[f,p]=i.gradient.map(y=>y[o]),u=Math.max(Math.abs(c[0]),Math.abs(c[1])),v=c.map(y=>Math.abs(y)<=1e-6*u),m=[h*f+d*p,h*p-d*f],x=m.some((y,L)=>v[L]&&Math.abs(y)>1e-6*e*u),g=m.map((y,L)=>v[L]?0:-y/c[L]),b=oe(g[0],g[1],e);if(!(u>0)||x||!(b<=1))return;let M=[h*g[0]-d*g[1],d*g[0]+h*g[1]],w=c.map((y,L)=>!v[L]&&y<0);if(w.some(Boolean)){let y=Lc(i,t,M,b,e,s);w=w.map((L,H)=>L&&c[H]<-y)}let[k,T]=g.map((y,L)=>w[L]?y:0),[S,$,A]=Pi,N=w.every((y,L)=>y||v[L]);return{kind:w.some(Boolean)?N?A:$:S,offset:M,leaving:oe(k,T,e)>.1}}function Lc(i,t,e,s,o,n){let r=i.records-1,[a,c]=[i.x[r],i.y[r]],l=t,h=-1;for(let m=t;m<=r;m++){let x=oe(i.x[m]-a,i.y[m]-c,o);x>h&&([l,h]=[m,x])}let d=i.hessian.map(m=>m[l]);h===0&&s>0&&(d=n(Float64Array.of(a+e[0]),Float64Array.of(c+e[1])).slice(3).map(([x])=>x),h=s);let[f,p,u]=d.map((m,x)=>m-i.hessian[x][r]),v=Math.sqrt(f*f+2*(p*p)+u*u);return h>0&&Number.isFinite(v)?2*s*v/h:0}var _e=({kind:i})=>i.endsWith("minimum");function _o([i,t,e,s]){let[o,n]=[t-i,s-e],r=Math.max(o,n),[a,c]=[o/r,n/r];return .001*(r*Math.sqrt(a*a+c*c))}var Co=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,zo=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),jo=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i));function ls(i,t,e,s){let o=i.records;for(;o>0&&!(oe(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}function gn({domain:i,points:t,differentiate:e},s,o){let n=_o(i),r=o.records-1,a=r-zo(s),[c,l]=[o.x[r],o.y[r]],h=t.filter(({interior:m})=>m),d=h.filter(_e),f=h.filter(m=>!_e(m)),p=m=>ls(o,m.x,m.y,n)<=a,u=d.find(p);if(u)return{fate:as(u),target:u};let v=p({x:c,y:l})?fn(o,a,n,e):void 0;if(!v?.leaving){if(u=f.find(p),u)return{fate:as(u),target:u};if(v){let{kind:m,offset:x}=v,g={x:c+x[0],y:l+x[1],kind:m};return u=[...d,...f].find(b=>oe(g.x-b.x,g.y-b.y,n)<=1),u?{fate:as(u),target:u}:{fate:as(g),unlisted:g}}}return Co(i,c,l)?{fate:Do(o,r+1-jo(s),n).fate}:{fate:"left_view"}}var as=i=>_e(i)?"converged":"stuck_at_saddle";function Do(i,t,e){let s=i.loss.subarray(t,i.records),o=s.length-1,[n,r,a]=[s[0],s[0],0];for(let p=1;p<=o;p++)n=Math.min(n,s[p]),r=Math.max(r,s[p]),s[p]>s[p-1]&&a++;let c=r-n,l=c<=1e-12*(1+Math.abs(s[o])),h=a/o,d=l?jc(i,t,e):0,f="still_descending";if(l)f=d<.2?"stalled":"oscillating";else if(h>0){let p=Math.ceil(s.length/2),[u,v]=[s.subarray(0,p),s.subarray(p)],m=pn(u)-pn(v);(!(vn(u)>vn(v))||h>=.2&&m<.25*c)&&(f="oscillating")}return{fate:f,level:l,turning:d,rising:h,lowest:n,highest:r}}function pn(i){let t=0;for(let e of i)t+=e;return t/i.length}function vn(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function jc({x:i,y:t,records:e},s,o){let n=e-1,r=!1,a=0;for(let d=s;d<n;d++)oe(i[d]-i[n],t[d]-t[n],o)>1&&(r=!0),a=Math.max(a,Math.abs(i[d+1]-i[d]),Math.abs(t[d+1]-t[d]));if(!r||n-s<2)return 0;let c=0,[l,h]=[0,0];for(let d=s;d<n;d++){let[f,p]=[(i[d+1]-i[d])/a,(t[d+1]-t[d])/a];d>s&&f*l+p*h<0&&c++,[l,h]=[f,p]}return c/(n-s-1)}function hs(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],r=xn(o,n);if(s<t){let u=dt(Wi,{step:e.records,place:r,f:E(e.loss[s],3)});return ie("overflowed",e.records,u,Ui)}let{fate:a,target:c,unlisted:l}=gn(i,t,e),h=_o(i.domain),d=E(h,2),f=c?ls(e,c.x,c.y,h):NaN;if(c&&s-f>=zo(t))return bn(c,!0,f,dt(Xi,{step:f,near:d}));let p=c??l;if(p){let u=ls(e,o,n,h);return bn(p,!!c,u,dt(Ji,{step:u,near:d}))}if(a==="left_view"){let u=e.records;for(;u>0&&!Co(i.domain,e.x[u-1],e.y[u-1]);)u--;let v=dt(u?Qi:tn,{step:u,place:r});return ie(a,u,v,en)}return Dc(a,e,h)}function ie(i,t,e,s,o=Bi[i]){let n=Fi.includes(i)?dt(qi,{fate:o,step:t}):o;return{kind:i,label:n,sentence:e,criterion:s,step:t}}function bn(i,t,e,s){let{kind:o,x:n,y:r}=i,a={kind:o,place:xn(n,r),step:e};if(_e(i))return ie("converged",e,dt(t?Gi:Vi,a),s);let c=dt(t?Yi:Ki,a),l=t&&o==="maximum"?Hi:void 0;return ie("stuck_at_saddle",e,c,dt(Zi,{because:s}),l)}function Dc(i,t,e){let s=t.records-1,o=jo(s),n=dt(o>2?dn:hn,{count:o-1}),r=E(t.loss[s],3);if(i==="stalled")return ie(i,s,dt(sn,{f:r}),dt(on,{window:n}));if(i==="still_descending")return ie(i,s,dt(cn,{step:s,f:r}),ln);let{level:a,turning:c,rising:l,...h}=Do(t,t.records-o,e),[d,f]=[E(h.lowest,3),E(h.highest,3)],p=a?dt(rn,{share:Po(c),window:n,f:r}):dt(nn,{share:Po(l),window:n,lowest:d,highest:f});return ie(i,s,p,dt(an,{rises:Po(.2)}))}var dt=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),xn=(i,t)=>`(${E(i)}, ${E(t)})`;function Po(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function ds(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,l=o-c,h=a*5497923018708371e-29,d=l-h,p=l-d-h,u=i<-708.3964185322641,v=1+d,x=1-v+d,g=d*d,H=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,ct=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,Z=d*ct,V=H+Z,R=g*V,P=p+R,st=x+P,Y=v+st,z=a>0,U=Y*(z?2:.5),K=a-1,G=a+1,F=Le(z?K:G),tt=U*F,j=C(tt);return u?0:j}function us(i){let t=is(i),e=ns(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,c=(s?r:e)-1,l=2+c,h=c/l,d=h*h,p=.5*c*c,W=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,et=d*W,X=p+et,J=h*X,O=n*5497923018708371e-29,it=J+O,ut=p-it,ct=n*.6931471805598903,Z=ut-c,V=ct-Z,R=i<22250738585072014e-324,st=i>-22250738585072014e-324?-1/0:NaN,Y=R?st:V;return i<=17976931348623157e292?Y:i}function fs(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,p=l-d-h,u=a*22517417706346578e-34,v=d-u,x=d-v-u,g=p+x,M=a*35215598651832e-40-g,w=v-M,k=.25*a,S=4*Math.floor(k),$=a-S,N=v-w-M,y=w*w,V=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,R=y*V,P=w*R,Y=1-.5*y,z=N*Y,Q=P+z,U=w+Q,K=-.5*y,G=1+K,F=1-G+K,tt=y*y,St=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,gt=tt*St,nt=w*N,qt=gt-nt,Et=F+qt,Tt=G+Et,At=$>=2,rt=.5*$,It=Math.floor(rt)!==rt?Tt:U,zt=-It,at=At?zt:It;return t<3725290298461914e-24?i:at}function ps(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,p=l-d-h,u=a*22517417706346578e-34,v=d-u,x=d-v-u,g=p+x,M=a*35215598651832e-40-g,w=v-M,k=.25*a,S=4*Math.floor(k),$=a-S,N=v-w-M,y=w*w,V=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,R=y*V,P=w*R,Y=1-.5*y,z=N*Y,Q=P+z,U=w+Q,K=-.5*y,G=1+K,F=1-G+K,tt=y*y,St=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,gt=tt*St,nt=w*N,qt=gt-nt,Et=F+qt,Tt=G+Et,At=3-$,Lt=$*At>1,pt=.5*$,at=Math.floor(pt)!==pt?U:Tt,lt=-at,Rt=Lt?lt:at,Ht=0*i;return e?Rt:Ht}function vs(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,p=l-d-h,u=a*22517417706346578e-34,v=d-u,x=d-v-u,g=p+x,M=a*35215598651832e-40-g,w=v-M,k=.25*a,S=4*Math.floor(k),$=a-S,N=v-w-M,y=w*w,V=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,R=y*V,P=w*R,Y=1-.5*y,z=N*Y,Q=P+z,U=w+Q,G=w-U+Q,ot=-.5*y,F=1+ot,j=1-F+ot,yt=y*y,nt=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,qt=yt*nt,Et=w*N,Tt=qt-Et,At=j+Tt,rt=F+At,pt=F-rt+At,It=.5*$,at=Math.floor(It)!==It,lt=-rt,Rt=at?lt:U,Ht=-pt,Ut=at?Ht:G,bt=at?U:rt,le=at?G:pt,Zt=t<3725290298461914e-24,_t=Rt/bt,Gt=_t*134217729,Qt=Gt-_t,Vt=Gt-Qt,xe=_t-Vt,he=bt*134217729,we=he-bt,Yt=he-we,de=bt-Yt,Kt=_t*bt,te=Vt*Yt-Kt,Mo=Vt*de,Me=xe*Yt,Ue=Mo+Me,ke=te+Ue,Se=xe*de,ue=ke+Se,Ve=Rt-Kt-ue,Ye=_t*le,li=Ut-Ye,ko=(Ve+li)/bt,So=_t+ko;return Zt?i:So}function ms(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,l=o-c,h=a*5497923018708371e-29,d=l-h,p=l-d-h,u=Le(a),v=d*d,N=(((((11470745597729725e-27*v+208767569878681e-23)*v+2755731922398589e-22)*v+248015873015873e-19)*v+.001388888888888889)*v+.041666666666666664)*v+.5,O=((((16059043836821613e-26*v+2505210838544172e-23)*v+27557319223985893e-22)*v+.0001984126984126984)*v+.008333333333333333)*v+.16666666666666666,it=d*O,ut=N+it,ct=v*ut,Z=p+ct,V=d+Z,P=d-V+Z,st=u-1,Y=u*V,z=st+Y,U=st-z+Y,K=u*P,G=U+K,ot=z>2,F=ot?z:2,tt=ot?2:z,j=F+tt,mt=F-j+tt+G,q=z/j,ft=q*134217729,Mt=ft-q,kt=ft-Mt,Wt=q-kt,Bt=j*134217729,ce=Bt-j,St=Bt-ce,gt=j-St,nt=q*j,Et=kt*St-nt,Tt=kt*gt,At=Wt*St,rt=Tt+At,Lt=Et+rt,pt=Wt*gt,It=Lt+pt,at=z-nt-It,lt=q*mt,Rt=G-lt,Ut=(at+Rt)/j,bt=q+Ut,le=t<3725290298461914e-24,Zt=i<0,_t=-bt;return le?i:Zt?_t:bt}function wn(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,c=a*134217729,l=c-a,h=c-l,d=a-h,f=a*.6931471805599453,u=h*.6931471824645996-f,v=h*-1904654323148236e-24,m=d*.6931471824645996,x=v+m,g=u+x,b=d*-1904654323148236e-24,M=g+b,w=a*23190468138462996e-33,k=M+w,T=1+f,$=1-T+f,A=f*f,it=(((((11470745597729725e-27*A+208767569878681e-23)*A+2755731922398589e-22)*A+248015873015873e-19)*A+.001388888888888889)*A+.041666666666666664)*A+.5,Q=((((16059043836821613e-26*A+2505210838544172e-23)*A+27557319223985893e-22)*A+.0001984126984126984)*A+.008333333333333333)*A+.16666666666666666,U=f*Q,K=it+U,G=A*K,ot=k+G,F=$+ot,tt=T+F,j=r>0,vt=tt*(j?2:.5),mt=r-1,q=r+1,Mt=Le(j?mt:q),kt=vt*Mt;return e?0:kt}function yn(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,c=(e?o:r)/t,l=is(t),h=ns(t),d=h>1.4142135623730951,f=l+1,p=d?f:l,u=.5*h,m=(d?u:h)-1,x=2+m,g=m/x,b=g*g,w=.5*m*m,Z=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,V=b*Z,R=w+V,P=g*R,Y=p*5497923018708371e-29+c,z=P+Y,Q=w-z,U=p*.6931471805598903,K=Q-m,G=U-K,F=Math.abs(i)<5551115123125783e-32,tt=t<22250738585072014e-324,yt=t>-22250738585072014e-324?-1/0:NaN,vt=tt?yt:G,q=t<=17976931348623157e292?vt:t;return F?i:q}function gs(i,t){let e=Math.abs(i),s=is(e),o=ns(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,c=.5*o,h=(n?c:o)-1,d=2+h,p=2-d+h,u=h/d,v=u*134217729,m=v-u,x=v-m,g=u-x,b=d*134217729,M=b-d,w=b-M,k=d-w,T=u*d,$=x*w-T,A=x*k,N=g*w,y=A+N,L=$+y,H=g*k,B=L+H,W=h-T-B,et=u*p,J=(W-et)/d,O=u*u,ut=x*x-O,ct=x*g,Z=g*x,V=ct+Z,R=ut+V,P=g*g,st=R+P,z=2*u*J,Q=st+z,St=((((((((.043478260869565216*O+.047619047619047616)*O+.05263157894736842)*O+.058823529411764705)*O+.06666666666666667)*O+.07692307692307693)*O+.09090909090909091)*O+.1111111111111111)*O+.14285714285714285)*O+.2,gt=O*St,nt=.3333333333333333+gt,Et=.3333333333333333-nt+gt,Tt=O*134217729,At=Tt-O,rt=Tt-At,Lt=O-rt,pt=nt*134217729,It=pt-nt,zt=pt-It,at=nt-zt,lt=O*nt,Ht=rt*zt-lt,Ut=rt*at,bt=Lt*zt,le=Ut+bt,Zt=Ht+le,_t=Lt*at,Gt=Zt+_t,Qt=Et+1850371707708594e-32,Vt=O*Qt,xe=Q*nt,he=Vt+xe,we=Gt+he,Yt=lt*134217729,de=Yt-lt,Kt=Yt-de,ye=lt-Kt,te=u*lt,Me=x*Kt-te,Ue=x*ye,ke=g*Kt,Se=Ue+ke,ue=Me+Se,Ge=g*ye,Ve=ue+Ge,Ye=u+te,hi=u-Ye+te,ko=u*we,So=J*lt,di=ko+So,na=Ve+di+J,ra=hi+na,ui=a*.6931471805598903,fi=2*Ye,Eo=ui+fi,aa=ui-Eo+fi,ca=2*ra,la=a*5497923018708371e-29,ha=ca+la,pi=aa+ha,Ee=Eo+pi,da=Eo-Ee+pi,ua=t>11805916207174113e5,fa=t<-11805916207174113e5?-11805916207174113e5:t,Te=ua?11805916207174113e5:fa,vi=Ee*134217729,pa=vi-Ee,To=vi-pa,mi=Ee-To,gi=Te*134217729,va=gi-Te,Ao=gi-va,bi=Te-Ao,Ae=Ee*Te,ma=To*Ao-Ae,ga=To*bi,ba=mi*Ao,xa=ga+ba,wa=ma+xa,ya=mi*bi,Ma=wa+ya,ka=Math.abs(Ae)<1e3,Sa=da*Te,Ea=Ma+Sa,xi=ka?Ea:0,Ta=Ae>710,Aa=Ae<-709?-709:Ae,$o=Ta?710:Aa,$a=$o*1.4426950408889634+.5,fe=Math.floor($a),Oa=fe*.6931471805598903,wi=$o-Oa,yi=fe*5497923018708371e-29,Oo=wi-yi,Mi=wi-Oo-yi+xi,pe=Oo+Mi,Na=Oo-pe+Mi,ki=1+pe,La=1-ki+pe,$t=pe*pe,Ia=(((((11470745597729725e-27*$t+208767569878681e-23)*$t+2755731922398589e-22)*$t+248015873015873e-19)*$t+.001388888888888889)*$t+.041666666666666664)*$t+.5,Ra=((((16059043836821613e-26*$t+2505210838544172e-23)*$t+27557319223985893e-22)*$t+.0001984126984126984)*$t+.008333333333333333)*$t+.16666666666666666,_a=pe*Ra,Ca=Ia+_a,za=$t*Ca,ja=Na+za,Da=La+ja,Si=ki+Da,Pa=$o+xi<-708.3964185322641,Fa=fe<-1021.5,Ba=Si<1,qa=Pa||Fa&&Ba,Ei=fe>0,Ha=Si*(Ei?2:.5),Wa=fe-1,Ua=fe+1,Ga=Le(Ei?Wa:Ua),Va=Ha*Ga,Ya=C(Va),Ka=qa?0:Ya,Xa=e<22250738585072014e-324,Ti=t>0,Ja=t<0?1/0:t,Za=Xa?Ti?0:Ja:Ka,Ai=e>17976931348623157e292?Ti?1/0:0:Za,$i=Math.floor(t)===t,Qa=.5*t,tc=Math.floor(Qa)*2!==t,ec=$i&&tc,Oi=i<0,sc=i>=-17976931348623157e292,oc=Oi&&sc&&!$i,ic=i===0,nc=1/i<0,rc=(Oi||ic&&nc)&&ec,ac=-Ai,cc=oc?NaN:rc?ac:Ai,lc=i!==i||t!==t,hc=i+t;return t===0||i===1?1:lc?hc:cc}function bs(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,c=n>17976931348623157e292,l=0*n,d=a?c?1:l:n,u=a?1:r===0?1:r,v=u>8452712498170644e255,x=u<1499696813895631e-256?16069380442589903e44:1,g=v?7888609052210118e-46:x,b=d*g,M=u*g,w=.25*M,k=b<w,T=.75*M,$=b<T?.5:1,A=k?0:$,N=A*M,y=b-N,L=A*b,H=M+L,B=y/H,_=B*B,mt=((((((((((((.034482758620689655*_+-.037037037037037035)*_+.04)*_+-.043478260869565216)*_+.047619047619047616)*_+-.05263157894736842)*_+.058823529411764705)*_+-.06666666666666667)*_+.07692307692307693)*_+-.09090909090909091)*_+.1111111111111111)*_+-.14285714285714285)*_+.2)*_+-.3333333333333333,q=_*mt,ft=B*q,Mt=A===0,kt=A===.5,Bt=Mt?0:kt?.4636476090008061:.7853981633974483,St=Mt?0:kt?22698777452961687e-33:3061616997868383e-32,gt=Bt+B,qt=Bt-gt+B,Et=Mt?B:gt,Tt=Mt?0:qt,At=St+ft,rt=Tt+At,Lt=-Et,pt=1.5707963267948966+Lt,zt=1.5707963267948966-pt+Lt,at=6123233995736766e-32-rt,lt=zt+at,Rt=o?pt:Et,Ht=o?lt:rt,Ut=t<0,bt=t===0,Zt=1/t<0,Gt=Ut||bt&&Zt,Qt=-Rt,Vt=3.141592653589793+Qt,he=3.141592653589793-Vt+Qt,we=12246467991473532e-32-Ht,Yt=he+we,de=Gt?Vt:Rt,Kt=Gt?Yt:Ht,ye=i<0,te=i===0,Me=1/i<0,ke=ye||te&&Me,Se=de+Kt,ue=C(Se),Ge=-ue;return ke?Ge:ue}var xs={exp:ds,log:us,sin:fs,cos:ps,tan:vs,tanh:ms,exp2:wn,log1p:yn,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},ws={pow:gs,atan2:bs,max:Ie,min:Re,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var Pc=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},Fc=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},ys={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=ht?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=ht?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>ht?n:D(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>ht?n:Pt(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]}};for(let[i,t]of Object.entries(xs))ys[i]=Pc(t);for(let[i,t]of Object.entries(ws))ys[i]=Fc(t);function Ce({program:i,coefficients:t}){let e=Mn({...i,results:i.results.slice(0,1)},t);return(s,o)=>e(s,o)[0]}function Ms({program:i,coefficients:t}){return Mn(i,t)}var Bc=new Float64Array(0),ne=256;function Mn({constants:i,code:t,results:e},s){let o=[...s,...i].map(C),n=2+o.length,r=new Set(e);for(let h=t.length-1;h>=0;h--)if(r.has(n+h))for(let d of t[h].slice(1))r.add(d);let a=[new Float64Array(ne),new Float64Array(ne)],c=new Set([0,1]);for(let h of o)a.push(new Float64Array(ne).fill(h));let l=[];return t.forEach(([h,...d],f)=>{let p=n+f,u=r.has(p)?new Float64Array(ne):Bc,[v,m,x]=d.map(g=>a[g]);a.push(u),d.some(g=>c.has(g))&&c.add(p),r.has(p)&&(c.has(p)?l.push(g=>ys[h](g,u,v,m,x)):ys[h](ne,u,v,m,x))}),(h,d)=>{let f=e.map(()=>new Float64Array(h.length));for(let p=0;p<h.length;p+=ne){let u=Math.min(ne,h.length-p);for(let v=0;v<u;v++)a[0][v]=C(h[p+v]),a[1][v]=C(d[p+v]);for(let v of l)v(u);e.forEach((v,m)=>f[m].set(a[v].subarray(0,u),p))}return f}}var Fo=["add","sub","mul","div","select","neg","sqrt","abs"],En=Object.entries({...xs,...ws}).filter(([i])=>!Fo.includes(i)),qc=En.map(([,i])=>i),Tn=Object.fromEntries([...Fo,...En.map(([i])=>i)].map((i,t)=>[i,t])),kn=255,Hc=65535;function ks(i,t){for(let e=0;e<i.length;e+=2){let[s,o]=[i[e],i[e+1]],n=t[o&Hc],r=t[o>>>16],a;switch(s&kn){case 0:a=n+r,Math.abs(a)>=ht||(a*=0);break;case 1:a=n-r,Math.abs(a)>=ht||(a*=0);break;case 2:a=n*r,Math.abs(a)>ht||(a=D(n,r));break;case 3:a=n/r,Math.abs(a)>ht||(a=Pt(n,r));break;case 4:a=n?t[i[e+2]]:r,e+=1;break;case 5:a=-n;break;case 6:a=Math.sqrt(n);break;case 7:a=Math.abs(n);break;default:a=qc[(s&kn)-Fo.length](n,r)}t[s>>>8]=a}}var Sn=i=>Int32Array.from(i.flatMap(([t,e,s,o,n])=>{let r=[t|e<<8,s|o<<16];return t===Tn.select?[...r,n]:r})),ze=class{constructor(){this.values=[],this.changes=[],this.code=[]}register(t=0,e=!1){return this.changes.push(e),this.values.push(C(t))-1}emit(t,e){let[s,o=s,n=s]=e,r=this.register(0,e.some(a=>this.changes[a]));return this.code.push([Tn[t],r,s,o,n]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let n of[...this.code].reverse())if(e.has(n[1])){for(let r of n.slice(2))e.add(r);(this.changes[n[1]]?o:s).push(n)}return{registers:Float64Array.from(this.values),once:Sn(s.reverse()),each:Sn(o.reverse())}}};function Ss(i,t){let e=new ze,s=e.append(i,t.map(r=>e.register(r))),{registers:o,once:n}=e.finish(s);return ks(n,o),s.map(r=>o[r])}var Bo=class{constructor(t,e){let s=new ze,o=(v,m=!0)=>Array.from({length:v},()=>s.register(0,m));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-Gc(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length);let n=t.coefficients.map(v=>s.register(v)),r=v=>s.append(t.program,[...v,...n]),{hyperparameters:a,position:c,memory:l}=this,h=r(c),d=e.look_ahead?r(s.append(e.look_ahead,[...a,...c,...l])):h;this.gradient=this.noise.map((v,m)=>s.emit("add",[d[1+m],v]));let f=e.uses_hessian?h.slice(3):[],p=[...a,...this.counters,...this.powers,...f],u=s.append(e.update,[...p,...c,...this.gradient,...l]);this.after=u,this.tape=s.finish([...u,...this.gradient])}run(t,{hyperparameters:e,rates:s},{steps:o,noise:n},r){let{registers:a,once:c,each:l}=this.tape,{position:h,memory:d,gradient:f,after:p,method:u,powers:v}=this,m=u.powers.map(([k])=>Uc(C(e[k]),o+2)),x=u.powers.map(([,k])=>k);this.hyperparameters.forEach((k,T)=>a[k]=C(e[T])),ks(c,a);let g=[t.x,t.y,...t.memory.flat()],b=[...h,...d];b.forEach((k,T)=>a[k]=C(g[T][r]));let[M,w]=t.noisyGradient;for(let k=r;k<=o;k++){let T=k-t.methodStart+1;a[this.hyperparameters[0]]=C(s[k]),a[this.counters[0]]=T,a[this.counters[1]]=T+1;for(let S=0;S<m.length;S++)a[v[S]]=m[S][T+x[S]];for(let S=0;S<2;S++)a[this.noise[S]]=n?C(n[S][k]):0;ks(l,a),M[k]=a[f[0]],w[k]=a[f[1]];for(let S=0;S<b.length;S++)a[b[S]]=a[p[S]];if(k===o)break;for(let S=0;S<b.length;S++)g[S][k+1]=a[p[S]];if(!h.every(S=>Number.isFinite(a[S])))return k+2}return o+1}},Es=new Map,Wc=16;function Uc(i,t){let e=Es.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>rs(i,o)),Es.size>=Wc&&Es.clear(),Es.set(i,e)),e}var Gc=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length,Ts=class{constructor(t){this.surface=t,this.differentiate=Ms(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:r,rates:a}=t,{steps:c,start:l}=e;if(o&&n>Math.min(c,o.records-1))return o;let h=this.steppers.get(s);h||this.steppers.set(s,h=new Bo(this.surface,s));let d=c+1,f=new Float64Array(d*(10+2*s.remembers.length)),p=0,u=()=>f.subarray(p*d,++p*d),v=o?.choice.method===s,m=o?n:0,x=()=>[u(),u()],g=Ss(s.init,[a[m],...r.slice(1)]),b={choice:t,records:0,methodStart:v?o.methodStart:m,x:u(),y:u(),noisyGradient:x(),memory:s.remembers.map(x),loss:u(),gradient:x(),hessian:[u(),u(),u()]};if(b.memory.forEach((w,k)=>w.forEach((T,S)=>v?T.set(o.memory[k][S].subarray(0,m+1)):T.fill(g[k]))),o)for(let[w,k]of Vc(b,o))w.set(k.subarray(0,m+1));else[b.x[0],b.y[0]]=l;let M=h.run(b,t,e,m);return this.measure(b,m,M),b.records=Yc(b,m,M),b.records>0?b:void 0}recorded(t,e,s){let[o,n,r,a,c,l,h,...d]=e.map(u=>Float64Array.from(u)),[,,,...f]=this.differentiate(o,n),p=t.method.remembers.map((u,v)=>d.slice(2*v,2*v+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:r,gradient:[a,c],noisyGradient:[l,h],memory:p,hessian:f}}measure(t,e,s){let[o,n,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,r].forEach((c,l)=>t.gradient[l].set(c,e)),a.forEach((c,l)=>t.hessian[l].set(c,e))}};function Vc(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}function Yc(i,t,e){let s=[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var As=class{constructor(t){let{head:e}=t;this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise},this.points=t.simulator.points,this.normal=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))],this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise}){return e&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(n=>Kc(n,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:n}=this,{steps:r=n.steps,noise:a=n.noise}=this.missing(s)?n:s,c=this.surface(e,o),{times:l,ends:h}=o.find(f=>f.steps===r)??Xc(r),d=o.find(f=>f.level===a);return{surface:c,start:t,steps:r,level:a,times:l,ends:h,simulator:o.find(f=>f.surface===c)?.simulator??new Ts(c),noise:d?d.noise:this.noise(a)}}noise(t){if(!t||!this.normal)return;let[e,s]=this.normal.map(o=>o.map(n=>D(n,t)));return[e,s]}surface(t,e){let{surface:s}=this.scene,o={...s.parameters,...t},n=Object.values(o),r=h=>n.every((d,f)=>d===h.coefficients[f]);if(r(s))return s;let a=e.find(h=>r(h.surface));if(a)return a.surface;let c=this.points?Jc(s.points,this.points,n):s.points,l=c.find(({kind:h})=>h==="global minimum");return{...s,parameters:o,coefficients:n,points:c,floor:l?l.value:null}}},Kc=(i,t)=>i.surface===t.surface&&i.steps===t.steps&&i.level===t.level&&i.start.every((e,s)=>e===t.start[s]),Xc=i=>({times:Float64Array.from({length:i+1},(t,e)=>e),ends:new Float64Array(i+1).fill(i)});function Jc(i,t,e){let s=Ss(t,e);return i.map((o,n)=>{let[r,a,c]=s.slice(3*n);return{...o,x:r,y:a,value:c}})}var Zc=6,$s=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new As(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return Nt(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let n=e?[...t,e]:t,{paths:r}=this.given;return n.length?n.reduce((a,c)=>{let l=c.name==="learning_rate"?c.run:void 0;return this.fair(this.turned(a,c),o,l)},r):this.fair(r,o)}turned(t,{run:e,of:s,name:o,value:n}){let{contrasts:r}=this.given,{runs:a}=this.scene,c=s==="schedule"?"schedule_values":"values";return t.map((l,h)=>a[h]?.of===a[e].of?$n(l,o,!s&&r[h]===o?1-n:n,c):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?Nt(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=n.map(f=>n.findIndex(({of:p})=>p===f.of)),a=r[s??0],c=An(t[a]),l;if(o==="same")l=t.map(()=>c);else{let f=t.map((u,v)=>v<n.length?this.firstStep(u,e):1);if(!f.every(u=>u>0))return t;let p=u=>Number((An(t[u])*f[a]/f[u]).toPrecision(Zc));l=t.map((u,v)=>v>=n.length?0:r[v]===a?c:p(r[v]))}let h=t.map((f,p)=>p<n.length&&f.length===1);return h.every((f,p)=>!f||this.takes(p,l[p]))?t.map((f,p)=>h[p]?$n(f,"learning_rate",l[p]):f):t}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:n}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return Ce({program:r,coefficients:a})(o,n)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e},s){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=Nt(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let r={...this.choice(o,this.rates(o,e)),origin:n,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},Nt=i=>i.at(-1),An=i=>Nt(i).values.learning_rate;function $n(i,t,e,s="values"){let o=Nt(i),n=o[s];return!(t in n)||n[t]===e?i:[...i.slice(0,-1),{...o,[s]:{...n,[t]:e}}]}function Os(i,t,e,s,o){let{records:n}=o,r=t.surface.floor??0,[a,c]=o.gradient,l=i.pathRates(s,t).subarray(0,n),h=m=>m.subarray(0,n),d={records:n,x:h(o.x),y:h(o.y),height:h(o.loss).map(m=>m-r),floor:r,slope:h(a).map((m,x)=>Math.hypot(m,c[x])),rates:l.every(m=>m===l[0])?void 0:l};if(e.rule===void 0)return d;let{method:f,values:p}=i.settings(o),u=([m,x])=>[h(m),h(x)],v={values:p,rule:Qc(f,p)??e.rule,method_start:o.methodStart,noisyGradient:u(o.noisyGradient),memory:Object.fromEntries(f.remembers.map((m,x)=>[m,u(o.memory[x])]))};return{...d,...v}}var Qc=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function On(i,t,e,s,o,n){let{rule:r,origin:a}=e[o],c=s[o].slice(0,-1);if(r===void 0||!c.length||JSON.stringify(c)===JSON.stringify(s[Number(a)]))return;let l=e[Number(a)],h=i.simulate(c,t,n);return h&&{...l,...Os(i,t,l,c,h),offstage:!0}}function Nn(i,t,e,s,o){let n={detail:tl(s,i.given),dim:!o};if(!o)return n;let{method:r,values:a}=i.settings(o);if(n.rate=a.learning_rate,!e.offstage){let c=new Map(r.parameters.map(({sign:l,name:h})=>[l,a[h]]));n.outcome=hs(qo(t),t.steps,o),n.distinguishing=e.distinguishing.map(([l,h])=>[l,typeof h=="number"?c.get(l)??h:h])}return{...n,...Os(i,t,e,s,o)}}var qo=({surface:{domain:i,points:t},simulator:{differentiate:e}})=>({domain:i,points:t,differentiate:e});function tl(i,{methods:t,schedules:e}){let{optimizer:s,values:o,schedule:n,branch_step:r}=Nt(i),a=[`α = ${E(o.learning_rate)}`];for(let{name:c,default:l}of t[s].parameters.slice(1))o[c]!==l&&a.push(`${c} ${E(o[c],6)}`);return n!=="constant"&&a.push(e[n].label.toLowerCase()),i.length>1&&a.push(`from step ${r}`),a.join(", ")}var el=121,sl=31,ol=12e4,il=20,nl=90,rl=40,je=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(sl,Math.min(el,Math.floor(ol/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t){this.stop();let{laboratory:e,place:s,name:o,values:n,changesAt:r}=t,a=r(n[0]),c=e.conditions(a),l=e.choices(a,c)[s],{surface:h,steps:d,start:f,noise:p}=c,u=[h.key,h.parameters,d,p?.[0].slice(0,9),e.sharing.covered],v=JSON.stringify([...u,f,o,n,l]);if(v===this.key&&!this.rungs.includes(void 0))return!1;let m=v!==this.key&&this.rungs.some(Boolean);return v!==this.key&&(this.rungs=n.map(()=>{})),this.key=v,this.timer=setTimeout(()=>this.work(t),rl),m}work(t){let e=performance.now()+il,s=this.rungs.indexOf(void 0);for(;s>=0&&performance.now()<e;s=this.rungs.indexOf(void 0))this.rungs[s]=al(t,t.values[s]);this.timer=s<0?0:setTimeout(()=>this.work(t));let o=performance.now()-this.shownAt>nl;s>=0&&!o||(this.shownAt=performance.now(),this.onFill())}};function al({laboratory:i,place:t,changesAt:e},s){let o=e(s);if(i.sharing.missing(o))return{kind:""};let n=i.conditions(o),r=i.simulate(i.choices(o,n)[t],n);return r?{kind:hs(qo(n),n.steps,r).kind,x:Float32Array.from(r.x.subarray(0,r.records)),y:Float32Array.from(r.y.subarray(0,r.records))}:{kind:""}}function Ln(i,t){let{scene:e,coefficients:s,schedules:o}=i.given,{schedule:n}=i.last(t),r=(d,f,p)=>p.map(u=>({owner:d,parameter:u,label:cl(u.name),lock:f??u.name})),[a,...c]=i.method(t).parameters,l=[...r("run","rates",[a]),...r("run","settings",c),...r("schedule","schedule",o[n].parameters)],h=[...r("scene",void 0,e),...r("surface","surface",s)];return[...l.map((d,f)=>({...d,dial:f+1})),...h.map((d,f)=>({...d,dial:-f-1}))]}var cl=i=>i.replaceAll("_"," ");function Ns(){return Math.min(2,globalThis.devicePixelRatio||1)}function Ho(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),Ho(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var In={converged:1,still_descending:.72,oscillating:.72,stuck_at_saddle:.46,stalled:.46,left_view:.46,overflowed:.2},De=12,Ls=15,Rn=17;function _n(i,{scale:t,lattice:e,ladder:s,inForce:o},n,r){let a=n.scale,c=Ns(),{clientWidth:l,clientHeight:h}=i,d=i.getContext("2d"),{kind:f}=r.dataset;i.width=Math.round(l*c),i.height=Math.round(h*c),d.setTransform(c,0,0,c,0,0);let p=Object.fromEntries(Object.keys(In).map(w=>(r.dataset.kind=w,[w,getComputedStyle(r).color])));r.dataset.kind=f;let{values:u}=e,v=u.map((w,k)=>s.rungs[k]?.kind),m=(l-2*De)/Math.max(1,u.length-1),x=Math.min(9,Math.max(1.2,m*.62)),g=(Ls+Rn)*a,b=w=>De+(l-2*De)*t.share(w);d.textAlign="center",d.textBaseline="middle",v.forEach((w,k)=>{if(!w)return;let T=In[w]*Rn*a,S=b(u[k])-x/2;if(d.fillStyle=d.strokeStyle=p[w],w==="left_view"?d.strokeRect(S+.5,g-T+.5,Math.max(.5,x-1),T-1):d.fillRect(S,g-T,x,T),w==="oscillating"&&d.clearRect(S-1,g-T*.62,x+2,T*.24),k>0&&v[k-1]===w)return;let $=k;for(;v[$+1]===w;)$+=1;d.font=`700 ${12*a}px ${n.font}`,(($-k+1)*m>13*a||u.length<9)&&d.fillText($e[w],(b(u[k])+b(u[$]))/2,Ls*.48*a)}),d.fillStyle=n.muted,d.font=`${10.5*a}px ${n.font}`;let M=-99;for(let[w,k]of ll(t,u))b(w)-M<42*a||(M=b(w),d.fillText(k,Math.max(14*a,Math.min(l-14*a,b(w))),g+8*a));d.fillStyle=n.text,d.beginPath(),d.moveTo(b(o),(Ls-1)*a);for(let w of[-4,4])d.lineTo(b(o)+w*a,(Ls-7)*a);d.fill()}function ll({parameter:i,ends:t},e){if(i.scale==="log"){let[o,n]=t.map(Math.log10);return Array.from({length:Math.floor(n+1e-9)-Math.ceil(o-1e-9)+1},(a,c)=>c+Math.ceil(o-1e-9)).map(a=>[10**a,Math.abs(a)>2?Dt(a):E(10**a,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,n)=>e.length<9||n%s===0).map(o=>[o,E(o,3)])}var hl=.6,Is=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:h}of t)o.rect(n+l,r+h,a,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let c=new Path2D,l=t.length,h=!1,d=!1;for(let v=t.next;v<=e;v++){let[m,x]=s.toPixel(n.x[v],n.y[v]);if(Math.hypot(m-t.x,x-t.y)<hl&&v<e)continue;let b=Pe(t.x,t.y,m,x,s.box);b&&((!d||b[4])&&c.moveTo(b[0]+r,b[1]+a),c.lineTo(b[2]+r,b[3]+a),h=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),d=b!==null&&!b[5],t.x=m,t.y=x}if(t.next=e+1,!h)return;let{scale:f}=o,{halo:p,line:u}=this;p.strokeStyle=o.halo,p.lineWidth=5*f,p.stroke(c),u.strokeStyle=o.of(n),u.lineWidth=2.3*f,u.setLineDash(n.dash.map(v=>v*f)),u.lineDashOffset=l,u.stroke(c)}};function Cn(i,t,e,s,o){let{left:n,top:r,width:a,height:c}=e.box,l=6.2*o.scale,h=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[g,b]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(g,b)&&Ze(i,d,g,b,l,o)}let f=Math.min(s,d.records-1),p=Math.floor(f+1e-9),u=f-p,[v,m]=e.toPixel(d.x[p],d.y[p]);if(u>1e-9){let[g,b]=e.toPixel(d.x[p+1],d.y[p+1]),M=Pe(v,m,v+(g-v)*u,m+(b-m)*u,e.box);M&&(i.setLineDash([]),i.strokeStyle=o.of(d),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(M[0],M[1]),i.lineTo(M[2],M[3]),i.stroke()),v+=(g-v)*u,m+=(b-m)*u}let x=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(v,m))x?Je(i,d,v,m,l,o):Xt(i,d,v,m,l,o);else{let g=dl(d,p,e);g&&h.push([d,...g])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,c+2),i.clip();for(let d of h)Xe(i,...d,l,o);i.restore()}function dl(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),c=Pe(o,n,r,a,e.box);if(c&&c[5])return[c[2],c[3],r-o,a-n];if(c)return null}return null}function zn(i,t,e,s,o,n){let r=n,a;for(let c of i){if(c.hidden)continue;let l=Math.min(e,c.records-1);for(let h=0;h<=l;h++){let[d,f]=t.toPixel(c.x[h],c.y[h]),p=Math.hypot(d-s,f-o);p<r&&([r,a]=[p,{run:c,i:h}])}}return a}function Pe(i,t,e,s,o){let n=e-i,r=s-t,a=0,c=1,l=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[h,d]of l)if(h===0){if(d<0)return null}else{let f=d/h;if(h<0?a=Math.max(a,f):c=Math.min(c,f),a>c)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*c,t+r*c,a>0,c<1]}var ul='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',fl=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-number"></div><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${ul}`,'</button><p class="ov-dial-note" role="note" hidden></p>'].join(""),Rs=class{constructor(t,e){let{on:s,turning:o}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=fl;for(let[n,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",names:"[data-dial=name]",chip:".ov-chip",note:".ov-dial-note"}))this[n]=e.querySelector(r);this.ladder=new je(()=>this.filled()),this.control=new es(e.querySelector(".ov-dial-number"),{turn:n=>o.turn(this.number,n),release:n=>this.release(n),back:()=>o.back()},{signal:t.abort.signal,sideRoom:De,pressable:!1,spoken:n=>`${this.label} ${E(n,6)}, ${this.run?.outcome.label}`}),this.track=this.control.track.root,this.track.classList.add("ov-dial-track"),this.canvas=document.createElement("canvas"),this.track.prepend(this.canvas),this.equals=Object.assign(document.createElement("span"),{className:"ov-dial-sign"}),this.control.field.root.before(this.equals),s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),s(this.names,"change",()=>t.viewState.change({dial:Number(this.names.value)}))}get number(){let{owner:t,run:e,name:s}=this;return t==="run"||t==="schedule"?{owner:t,run:e.name,name:s}:{owner:t,name:s}}release(t){let{player:e,owner:s,run:o,name:n}=this,{gesture:r}=Object.assign(this,{gesture:this.gesture+1});e.turning.release(this.number,t),e.offline||e.outbox.send("dial",{owner:s,name:o.name,parameter:n,value:t,gesture:r})}stop(){this.control.back(),this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,dial:o,control:n}=this,{laboratory:r}=e.bending,{view:a,viewState:c}=e,l=!!(a?.dial&&r&&t.runs.length),h=t===this.scene;if(this.root.classList.toggle("ov-waiting",!l),this.ladder.stop(),!l)return h?n.release():n.back(),Object.assign(this,{scale:void 0,run:void 0});let d=t.runs[c.run].of,f=t.runs.findIndex(x=>x.of===d),p=t.runs[f],u=Ln(r,f),v=u.find(({dial:x})=>x===a.dial)??u[0];(s?.name!==p.name||o!==v.dial)&&(h?n.release():n.back()),this.fixed=t.quiz.locked?.includes(v.lock)??!1;let{suits:m}=r.method(f);Object.assign(this,{...v,scene:t,place:f,run:p,numbers:u,suits:m,name:v.parameter.name,stale:!0}),this.end(),this.lay(e.turning.inForce(this.number)),this.name==="noise"&&e.bending.askForNoise({...e.bending.changes,noise:1}),this.climb(),this.fill(),this.write(),this.paint()}end(){let{player:t,owner:e,name:s}=this,{laboratory:o,conditions:n}=t.bending,{covered:r}=o.sharing,a=t.offline&&e==="scene",c=a&&s==="steps"&&n.level>0,l=a&&s==="noise"&&n.steps>r;c&&(this.parameter={...this.parameter,high:r}),this.fixed||=l;let h=c?"without noise there can be more.":"with fewer steps there can be noise.";this.note.hidden=!(c||l),this.note.textContent=c||l?`This page has the noise of ${r} steps: ${h}`:""}lay(t){this.inForce=t,this.scale=new os(this.parameter,t,this.suits),this.lattice=this.scale.lattice(je.room(this.scene.steps))}fill(){let{scene:t,player:e,run:s,numbers:o}=this,n=(a,c,l)=>`<option value="${a}" ${l?"selected":""}>${I(c)}</option>`;this.sign.innerHTML=Ot(s,e.picture.colours.of(s),e.picture.colours.rim),this.runs.innerHTML=t.runs.map((a,c)=>t.runs.findIndex(({of:l})=>l===a.of)===c?n(c,a.label,a===s):"").join("");let r=(a,c)=>`<optgroup label="${I(a)}">${c.map(({dial:l,label:h})=>n(l,h,l===this.dial)).join("")}</optgroup>`;this.names.innerHTML=r(s.label,o.filter(({dial:a})=>a>0))+r("All runs",o.filter(({dial:a})=>a<0)),this.equals.innerHTML=`${this.parameter.sign} =`}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){this.scale&&(this.write(),this.climb())}climb(){let{player:t,number:e,place:s,lattice:o}=this,{bending:n,turning:r}=t,a=h=>({...n.changes,...r.changes({...e,value:h})}),{laboratory:c}=n,l=this.ladder.load({laboratory:c,place:s,name:this.label,values:o.values,changesAt:a});this.stale||=l,l&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){let{control:t,player:e,run:s}=this,{kind:o,label:n}=s.outcome,r=e.turning.inForce(this.number);r!==this.inForce&&(this.lay(r),this.paint());let{scale:a,lattice:c,fixed:l}=this,h=e.turning.valueOf(this.number),d=this.dial>0?s.label:"all runs";t.load({scale:a,lattice:c,inForce:r,value:h,label:`${this.label} of ${d}`,fixed:l});let f=[o,n].join();f!==this.outcome&&(this.outcome=f,this.track.dataset.kind=this.chip.dataset.kind=o,this.chip.innerHTML=`<i aria-hidden="true">${$e[o]}</i>${I(n)}`)}paint(){this.scale&&this.width&&_n(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:n,run:r,ladder:a}=this,{box:c}=e;if(this.stale=!1,!(!this.scale||this.owner==="surface"||!n.view.fan||!n.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let l=0;l<a.rungs.length;l+=o?6:1){let h=a.rungs[l];if(!h?.x)continue;let{x:d,y:f}=h,p=new Path2D,[u,v]=e.toPixel(d[0],f[0]);for(let m=1;m<d.length;m++){let[x,g]=e.toPixel(d[m],f[m]);if(Math.hypot(x-u,g-v)<1.5&&m<d.length-1)continue;let b=Pe(u,v,x,g,c);b&&(p.moveTo(b[0],b[1]),p.lineTo(b[2],b[3])),[u,v]=[x,g]}t.stroke(p)}t.globalAlpha=1}}};function xt(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function wt(){return document.createElement("canvas")}function jn(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var _s=class{constructor(){this.canvases=[wt(),wt()],this.key="",this.values=[]}drawAround(t,e,s){let{drawn:o,low:n,high:r,unit:a,last:c,scale:l,width:h,height:d,ratio:f}=t,p=o.map(g=>g.values),u=[e,n,r,a,c,l,h,d,f,s.scale,s.text].join(),[v,m]=this.canvases;(u!==this.key||p.some((g,b)=>b!==e&&g!==this.values[b]))&&(t.curves(t.emptied(v),s,o.slice(0,e)),t.curves(t.emptied(m),s,o.slice(e+1))),Object.assign(this,{key:u,values:p});let x=t.emptied(t.bold);x.drawImage(v,0,0,h,d),t.curves(x,s,[o[e]]),x.drawImage(m,0,0,h,d)}};var pl=.5,vl=2.5,me=class{constructor(t){this.canvas=t,this.context=xt(t),this.faint=wt(),this.bold=wt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.others=new _s}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.faint,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale,a=this.coarse?jn(this.drawn,t):-1;Object.assign(this,{drawn:t,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),a>=0?this.others.drawAround(this,a,n):this.curves(this.emptied(this.bold),n,this.drawn),this.static(n)}emptied(t){let e=xt(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t){let e=1/0,s=-1/0,o=0,n=1/0;for(let{values:r,first:a=0}of this.drawn){let c=r.slice(a).find(l=>l>0);c!==void 0&&Number.isFinite(c)&&(o=Math.max(o,c));for(let l=a;l<r.length;l++){let h=r[l];!Number.isFinite(h)||this.scale==="log"&&!(h>0)||(h<e&&(e=h),h>s&&(s=h),h&&Math.abs(h)<n&&(n=Math.abs(h)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let r=Math.max(Math.abs(e),Math.abs(s));(!(r>0)||!Number.isFinite(r))&&([e,s,n]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(n,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let a=.06*(this.high-this.low);this.low-=a,this.high+=a}else{let r=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-r,this.high=Math.min(Math.max(s,t[0]),t[1])+r,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return Lo(e,s,o.height/(26*t)).map(a=>[a,Dt(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),h=Lo(c,a,Math.max(1,o.height/(56*t))).flatMap(f=>[[this.warp(10**f),Dt(f)],[this.warp(-(10**f)),`−${Dt(f)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...h.filter(([f])=>f>=e&&f<=s&&Math.abs(f)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=jt(e,s,o.height/(34*t));return n.map(a=>[a,Jt(a,r)])}static(t){let e=this.emptied(this.faint),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let n=jt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}e.globalAlpha=.28,e.drawImage(this.bold,0,0,this.width,this.height),e.globalAlpha=1}curves(t,e,s,o){let{box:n}=this,r=this.coarse?vl:pl;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:c,first:l=0,dash:h=a.dash}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(h.map(u=>u*.8*e.scale)),t.beginPath();let d=-1e9,f=-1e9,p=!1;for(let u=l;u<c.length;u++){let v=this.x(u),m=this.y(c[u]);if(!Number.isFinite(c[u])){p=!1;continue}p&&u<c.length-1&&Math.abs(v-d)<r&&Math.abs(m-f)<r||(t[p?"lineTo":"moveTo"](v,m),p=!0,d=v,f=m)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.faint,0,0);let c=Math.min(this.bold.width,Math.round((a+.5)*r));c>0&&s.drawImage(this.bold,0,0,c,this.bold.height,0,0,c,this.bold.height),e&&this.curves(s,n,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:l,values:h,first:d=0,head:f}of this.drawn){let p=Math.min(t,h.length-1),u=Math.floor(p+1e-9),v=p-u;if(u<d||!Number.isFinite(h[u]))continue;let m=this.y(h[u],0),x=v>1e-9?this.y(h[u+1],0):m,g=Number.isFinite(x)?m+(x-m)*v:m;f?ml(s,f,this.x(p),g,n.of(l),n):Xt(s,l,this.x(p),g,3.9*n.scale,n)}}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?E(s[t]):"–"])}};function ml(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var Dn=.05;function Pn([i,t,e],s,o){let[n,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:c}=se(i*n*n,t*n*r,e*r*r),l=d=>d>0?d>o*(1+Dn)?"unstable":d>o*(1-Dn)?"edge":"stable":d<0?"falls":"flat",h=d=>{let[f,p]=[c[0][d]*n,c[1][d]*r],u=Math.hypot(f,p)||1;return[f/u,p/u]};return{values:a,kinds:a.map(l),axes:[h(0),h(1)],largest:a[0]>0?o/a[0]:1/0}}var Cs=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t){let{run:e}=this,s=t-e.method_start+1,o={...e.values};for(let[n,r]of Object.entries(e.memory))o[n]=Fe(r,t);return Object.assign(o,{x:Fe([e.x,e.y],t),g:Fe(e.noisyGradient,t),learning_rate:e.rates?e.rates[t]:e.values.learning_rate,n:s,n_next:s+1,...se(...this.hessian(t))})}step(t){let e=this.before(t);return{before:e,after:this.rule.after(e)}}after(t){let e=this.rule.after(this.before(t)),{run:s}=this;if(t<this.last){e.x=Fe([s.x,s.y],t+1);for(let[o,n]of Object.entries(s.memory))e[o]=Fe(n,t+1)}return e}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,n]=[this.slopes[0][t],this.slopes[1][t]];return!Math.hypot(o,n)||!Math.hypot(e,s)?NaN:Math.atan2(Math.abs(e*n-s*o),-(e*o+s*n))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),n=this.rule.stability?this.rule.stability(e,0):0,r=n>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...se(...s),limit:n,step:o&&r?Pn(s,o,n):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:n,most:r}=s;for(let a=this.run.branch_step;a<t;a++){let{before:c,after:l}=this.step(a),h=this.rate(l),d=this.memory(c);if(h&&([o[0][a],o[1][a]]=h),n[a]=this.angle(a,[l.x[0]-c.x[0],l.x[1]-c.x[1]]),!(r.slope&&!gl(this.domain,c.x))){for(let f of[c.g,d])f&&(r.slope=Fn(r.slope,f));h&&(r.rate=Fn(r.rate,h))}}return this.whole=s,s}};function Fe([i,t],e){return[i[e],t[e]]}function gl([i,t,e,s],[o,n]){return o>=i&&o<=t&&n>=e&&n<=s}function Fn(i,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e),Math.hypot(t,e));return Number.isFinite(s)&&s>i?s:i}var bl={"+":(i,t)=>C(i+t),"-":(i,t)=>C(i-t),"*":D,"/":Pt,"**":rs,pow:gs,"<":(i,t)=>+(i<t),">":(i,t)=>+(i>t),"<=":(i,t)=>+(i<=t),">=":(i,t)=>+(i>=t),"==":(i,t)=>+(i===t),"!=":(i,t)=>+(i!==t),neg:i=>-i},xl={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:Ie,min:Re,exp:ds,log:us,sin:fs,cos:ps,tan:vs,tanh:ms,atan2:bs,clip:(i,t,e)=>Re(Ie(i,t),e)},wl=(i,t)=>i.flatMap(e=>[e(t,0),e(t,1)]),zs=(i,t,e,s)=>C(D(i,t)+D(e,s)),yl={norm:(i,t,[e,s])=>Math.sqrt(zs(e,e,s,s)),dot:(i,t,[e,s,o,n])=>zs(e,o,s,n),along:({V:i},t,[e,s])=>zs(i[0][t],e,i[1][t],s),across:({V:i},t,[e,s])=>zs(i[t][0],e,i[t][1],s)},Ml=(i,t)=>typeof i=="number"?i:i[t];function Ct(i){if(i[0]==="number"){let[,s]=i;return()=>s}if(i[0]==="name"){let[,s]=i;return(o,n)=>Ml(o[s],n)}if(i[0]==="if"){let[,s,o,n]=i,[r,a,c]=[Ct(s),Ct(o),Ct(n)];return(l,h)=>r(l,h)>.5?a(l,h):c(l,h)}if(i[0]==="call"){let[,s,...o]=i,n=o.map(Ct),r=yl[s];return r?(a,c)=>r(a,c,wl(n,a)):Bn(xl[s],n)}let[t,...e]=i;return Bn(bl[t],e.map(Ct))}function Bn(i,t){let[e,s]=t;return t.length===1?(o,n)=>i(e(o,n)):t.length===2?(o,n)=>i(e(o,n),s(o,n)):(o,n)=>i(...t.map(r=>r(o,n)))}function Wo(i,t){return i[0]==="name"?t.has(i[1]):i.some(s=>Array.isArray(s)&&Wo(s,t))}var js=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:n,rate:r,stride:a,reads_rate:c}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=c,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([l,h])=>(Wo(h,this.vectors)&&this.vectors.add(l),{name:l,tree:h,value:Ct(h),pair:this.vectors.has(l)})),this.memory=o&&Ct(o),this.stability=n&&Ct(n),this.limitMoves=n!==null&&Wo(n,new Set(["learning_rate"])),this.rate=r&&Ct(r),this.looksAhead=this.lines.some(({name:l})=>l==="at")}after(t){let e=Object.assign({},t);for(let{name:s,value:o,pair:n}of this.lines)e[s]=n?[o(e,0),o(e,1)]:o(e,0);return e}};function qn(i){let t=(i.rules??[]).map(o=>new js(o)),e=Ms(i.surface),s=i.allRuns.map(o=>Ds(o,t,e,i.surface.domain));return{rules:t,insights:s}}function Ds(i,t,e,s){if(!kl(i))return;let o=new Cs(i,t[i.rule],e,s);return i.left&&(o.left=Ds(i.left,t,e,s)),o}var kl=i=>i.rule!==void 0;function Hn(i,t,e){let s=i[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??i[Number(s.run.origin)];return{insight:s,t:o}}function Ps(i,t,e,s){return i>0&&t>0?Math.max(s,e+15*Math.log10(i/t)):0}function Un(i,t,e,s,o,n){let{run:r,rule:a}=t,c=n.scale,l=t.before(e),h=t.after(e),{most:d}=t.series,[f,p]=s.toPixel(...l.x);if(!s.inside(f,p,200))return;i.save(),i.beginPath(),i.rect(s.box.left,s.box.top,s.box.width,s.box.height),i.clip(),i.lineCap="round";let u={context:i,colours:n,s:c},v=o.curvature?t.theory(e,h):void 0;v&&Tl(u,f,p,v),v?.step&&a.vectors.has("rate")&&Vn(u,f,p,v.step.axes[0],38*1.25*c,"u₁",[8,3,2,3]);let m=o.rates&&a.vectors.has("rate")?t.rate(h):void 0,x=k=>Ps(k,d.rate,38,3)*c;m&&Sl(u,f,p,[x(m[0]),x(m[1])],r);let[g,b]=h.at?s.toPixel(...h.at):[f,p];h.at&&o.look_ahead&&El(u,f,p,g,b,r);let M=(k,T,S,$)=>{let A=Math.hypot(...S),N=Ps(A,d.slope,92,13)*c;N>0&&Number.isFinite(A)&&Wn(u,k,T,k+S[0]/A*N,T-S[1]/A*N,$)},w=o.memory?t.memory(l):void 0;if(w&&M(f,p,[-w[0],-w[1]],{letter:"−m",dash:[7,4],width:2.6,colour:n.of(r)}),o.gradient&&M(g,b,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:n.text}),o.step){let[k,T]=s.toPixel(...h.x);Wn(u,f,p,k,T,{letter:"",dash:[],width:3.4,colour:n.of(r)})}i.restore()}function Fs({context:i,colours:t,s:e},s,o,n,r){let a=[[t.rim,o+2.6,[]],[s,o,n]];for(let[c,l,h]of a)i.strokeStyle=c,i.lineWidth=l*e,i.setLineDash(h.map(d=>d*e)),i.beginPath(),r(i),i.stroke()}function Wn(i,t,e,s,o,{letter:n,dash:r,width:a,colour:c}){let{context:l,colours:h,s:d}=i,f=Math.hypot(s-t,o-e);if(!(f>1)||!Number.isFinite(f))return;let[p,u]=[(s-t)/f,(o-e)/f],v=Math.min(f,(5+2*a)*d);Fs(i,c,a,r,m=>(m.moveTo(t,e),m.lineTo(s-p*v*.8,o-u*v*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(s,o);for(let m of[1,-1])l.lineTo(s-p*v+m*u*v*.45,o-u*v-m*p*v*.45);l.closePath(),l.fillStyle=c,l.strokeStyle=h.rim,l.lineWidth=1.2*d,l.stroke(),l.fill(),n&&Gn(i,n,s+p*9*d,o+u*9*d,c)}function Gn({context:i,colours:t,s:e},s,o,n,r){i.font=`italic 600 ${12.5*e}px ${t.font}`,i.textAlign="center",i.textBaseline="middle",i.setLineDash([]),i.lineJoin="round",i.strokeStyle=t.rim,i.lineWidth=4*e,i.strokeText(s,o,n),i.fillStyle=r,i.fillText(s,o,n)}function Sl(i,t,e,[s,o],n){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=i;r.globalAlpha=.14,r.fillStyle=a.of(n),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,Fs(i,a.of(n),1.3,[],c=>c.rect(t-s,e-o,2*s,2*o))}function El(i,t,e,s,o,n){let{context:r,colours:a,s:c}=i;Math.hypot(s-t,o-e)<1||(Fs(i,a.of(n),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*c,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(n),r.lineWidth=1.6*c,r.stroke())}function Tl(i,t,e,{lam:s,V:o}){let{context:n,colours:r,s:a}=i,c=Math.min(...s.map(Math.abs).filter(h=>h>0));if(!Number.isFinite(c))return;let l=s.map(h=>(h?Math.max(3,38*1.25*Math.sqrt(c/Math.abs(h))):38*1.25)*a);s.forEach((h,d)=>Vn(i,t,e,[o[0][d],o[1][d]],l[d],d?"v₂":"v₁",h<0?[2,3]:[])),s[1]>0&&(n.strokeStyle=r.muted,n.lineWidth=1.1*a,n.setLineDash([]),n.beginPath(),n.ellipse(t,e,l[0],l[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),n.stroke())}function Vn(i,t,e,[s,o],n,r,a){let{colours:c,s:l}=i,[h,d]=[s*n,-o*n],f=Math.max(1+11*l/n,19*l/n);Fs(i,c.muted,1.2,a,p=>(p.moveTo(t-h,e-d),p.lineTo(t+h,e+d))),Gn(i,r,t+h*f,e+d*f,c.muted)}var Ol=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],ge=i=>`<svg viewBox="0 0 22 16">${i}</svg>`,Nl={gradient:ge('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:ge('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:ge('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:ge('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:ge('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:ge('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function Jn(i,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${i.filter(({name:n})=>s[n]).map(({name:n,label:r,help:a})=>{let c=`data-mark="${n}" aria-pressed="${!!t[n]}" title="${I(a)}"`,l=`${Nl[n]}<span>${I(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${c}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function Zn(i,{series:t,rule:e},s,o,n,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),c={gradient:Math.hypot(...s.g),step:a};e.memory&&(c.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[f,p]of Object.entries(c)){let u=i.querySelector(`[data-mark="${f}"] .ov-size`);u&&(u.textContent=E(p,3))}let l=f=>`${Math.round(f*n.scale)} px`,h=Ps(c.gradient,t.most.slope,92,13),d=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${E(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(h)}).`];e.vectors.has("rate")&&d.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${E(t.most.rate,3)}.`),d.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),i.querySelector(".ov-scale").textContent=d.join(" ")}function Qn(i){return`<div class="ov-buttons">${i.contrasts.map(({name:e,label:s,teaches:o,sources:n,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${I(`${o} Sources: ${n}`)}"`,c=r?`<p>${I(o)} <small>${I(n)}</small></p>`:"";return`<button type="button" ${a}>${I(s)}</button>${c}`}).join("")}</div>`}function tr(i,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=Ol.map(([c,l])=>{let h=l===1?"The same settings, to be changed in the panel":`From this step on, ${c}`,d=l!==1&&!t?e:`title="${h}"`;return`<button type="button" data-factor="${l}" ${d}>${c}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${i.map(([c,l])=>`<option value="${c}">${I(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go">Branch</button></div>`}function er({run:i,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(i.memory))e.push([s,"memory"]);return i.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function sr(i,t,e,s,o){let{run:n,rule:r}=t,a=n.branch_step,c=(v,m)=>[{run:n,values:v,first:a,dash:[],...m}];if(s==="height"||s==="slope")return Ll(i,n,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:c(t.series.angle)};if(s==="rates"&&n.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:c(n.rates)};let l=s==="rate",h=l?t.series.rate:n.memory[s],d=o==="log"||h.every(v=>v.every(m=>m>=0)),f=h[0].every((v,m)=>v===h[1][m]||m<a||!Number.isFinite(v)),p=l?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${I(s.replaceAll("_"," "))}${d?", log":", log both ways"}`,u=f?c(h[0],{head:"="}):h.map((v,m)=>({run:n,values:v,first:a,dash:m?[3,3]:[],head:"xy"[m]}));return{title:p,scale:d?"log":"symlog",curves:u}}function Ll(i,t,e,s){let{origin:o}=t,n=typeof o=="number"?i.allRuns[o]:void 0,r=h=>h===t||h.of===t.of||h.origin===e||n===h,a=i.runs.filter(h=>r(h)&&(h===t||!h.hidden)),{floor:c}=i.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":c===null?"<b>f</b>":c===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&c===null?"linear":"log",curves:a.map(h=>({run:h,values:h[s],first:h.first}))}}var Il={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function Be(i,t,e=void 0,s=0){let o=i[0]==="name"&&i[1]==="n"&&!e?2:e&&i[0]==="/"?3:Il[i[0]]??9,n=_l(i,t,e);return o<s?`<span class="ov-paren">(</span>${n}<span class="ov-paren">)</span>`:n}var Rl={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function _l(i,t,e){let s=(n,r=0)=>Be(n,t,e,r),o=n=>`${e?"<wbr>":""} ${n==="-"?"−":"+"}`;switch(i[0]){case"name":return t(i[1]);case"number":return`<span class="ov-num">${E(i[1])}</span>`;case"+":case"-":return`${s(i[1],2)}${o(i[0])} ${s(i[2],i[0]==="-"?2.5:2)}`;case"*":return s(i[1],3)+(e?" · ":"&thinsp;")+s(i[2],3.5);case"/":return e?`${s(i[1],3)} / ${s(i[2],3.6)}`:Cl(s(i[1]),s(i[2]));case"**":case"pow":return`${s(i[1],6)}<sup>${s(i[2])}</sup>`;case"neg":return`−${s(i[1],3)}`;case"if":return e?jl(i,s,e):zl(i,s);case"call":{let[,n,...r]=i;return Dl(n,r,s,!!e)}default:return`${s(i[1],2)} ${Rl[i[0]]} ${s(i[2],2)}`}}function Cl(i,t){return`<span class="ov-frac"><span>${i}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function zl(i,t){let e=[],s=i;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function jl(i,t,e){let s=e.push([])-1,o=[],n=i;for(;n[0]==="if";n=n[3])e[s].push(Ct(n[1])),o.push(t(n[2],3));return[...o,t(n,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function Dl(i,t,e,s){let o=e(t[0]);return i==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:i==="abs"?`|${o}|`:i==="norm"?`‖${o}‖`:i==="dot"?`⟨${o}, ${e(t[1])}⟩`:i==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:i==="across"?`<i>V</i> ${e(t[0],3)}`:i==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${i}(${t.map(n=>e(n)).join(", ")})`}var Bs=class{constructor({rule:t,run:e},s){let o=new Set,n=p=>p==="x"||t.remembers.includes(p),r=p=>p==="g"||p==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":n(p)?o.has(p)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",a=p=>(t.signs[p]??I(p))+r(p),c=(p,u=o.has(p)?"after":"before")=>{let v=m=>`<span class="ov-num" data-name="${p}" data-when="${u}" data-k="${m}"></span>`;return t.vectors.has(p)?`<span class="ov-vec">${v(0)}${v(1)}</span>`:v(0)},l=(p,u,v,m)=>`<div class="ov-line"><div class="ov-symbols">${p} = ${u}</div><div class="ov-numbers">= ${v}<wbr><span class="ov-result"> = ${m}</span></div></div>`,h=t.lines.find(({name:p})=>p==="at"),d=s?" + noise":"",f=h?[Be(h.tree,a),c("at","after")]:[a("x"),c("x")];this.rows=[l(a("g"),`∇<i>f</i>(${f[0]})${d}`,`∇<i>f</i>${f[1]}${d}`,c("g"))],this.tests=[];for(let{name:p,tree:u}of t.lines){if(p==="at")continue;let v=Be(u,a),m=Be(u,c,this.tests);o.add(p),this.rows.push(l(a(p),v,m,c(p)))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function Pl({name:i,when:t,k:e},s,o){let n=(t==="after"?o:s)[i];return typeof n=="number"?n:n[e]}function or(i,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],n=i.angle(t,o),r=`<b data-fact="length">${E(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(n)?`${n.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var qs=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:n}=e.dataset;return{node:e,name:s,when:o,k:Number(n)}})}update(t,e,s,o){for(let r of this.slots){let a=Pl(r,t,e);r.node.textContent=E(a),o&&(r.node.dataset.value=a)}let n=this.sheet.held(e);for(let[r,a,c]of this.choices){let l=n[a].map((h,d)=>h===c?"xy"[d]:"").join("");r.hidden=!l,r.firstChild.textContent=l==="xy"?"":`${l}: `}this.total.innerHTML=s}};var Fl={stable:"stable",edge:"on the edge",unstable:"unstable"},Bl={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function ql(i){return i[1]>0?`κ = <b data-fact="kappa">${E(i[0]/i[1])}</b>`:i.every(Number.isFinite)?i[0]>0&&i[1]<0?"bent up along v₁ and down along v₂: no κ":i[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var Hl=({rule:i})=>!i.vectors.has("rate");function Wl(i,{limit:t,step:e},s,o){let n=Hl(i),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let c=n?`${t===2?"2":E(t)} / λ₁`:"the limit of α with these rates",l=o===void 0?"":`${c} = <b data-fact="bound">${E(o)}</b> and α = ${E(s)}: `,h=n?"v":"u",d=a==="stable"&&r==="stable"?"both axes":`${h}₁`,f=a==="falls"?`; along ${h}₂ it falls away, and steps lead off there`:"";return`${l}<em>${Fl[r]} along ${d}</em>${Bl[r]??""}${f}.`}function ir(i,t,e){let{rule:s}=i,o=i.theory(t,e),{lam:n,step:r}=o,a=e.learning_rate,c=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[l,h]=n.map((u,v)=>`<b data-fact="lambda${v+1}">${E(u)}</b>`),d=r?Wl(i,o,a,c):s.rate?"No simple limit is known for these settings.":I(s.stride),f=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${h}, ${ql(n)}</div><div class="ov-verdict" data-kind="${f}">${d}</div>`,data:{lambda1:n[0],lambda2:n[1],bound:c??"",kind:f}}}function nr(i,{html:t,data:e},s){i.innerHTML=t,s&&Object.assign(i.dataset,e)}var re=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}noiseChanged(){}build(){}update(){}prepare(){}follow(){}paint(){}stop(){}drawFan(){}};var Hs=class extends re{constructor(t,e,s){super(t,e);let o=n=>e.querySelector(`.ov-${n}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new qs(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,qn(t))}at(t){return Hn(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){Un(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((n,r)=>this.tab(n,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;this.partners.innerHTML=Qn(e),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";this.branches.innerHTML=tr(this.scene.methods,s),this.branches.querySelector("select").value=o,this.kinds=er(t),this.buildCharts(this.kinds.map(([n])=>n)),this.specify(),this.charts.forEach(({canvas:n},r)=>{n.previousElementSibling.innerHTML=this.specs[r].title,n.setAttribute("aria-label",`${n.previousElementSibling.textContent}, against the step`)})}empty(){let{runs:t}=this.scene;this.note.textContent=t.length?"Looking inside …":"No run to look into: add one in the panel.";for(let e of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])e.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new me(o)),this.player.watch(this.charts)}specify(){let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>sr(this.scene,t,this.run,e,s))}noiseChanged(){this.shown=void 0}renew(t){let e=this.insights?.[t],{simulator:s,surface:o}=this.player.bending.conditions;if(!e)return;let n=Ds(this.scene.allRuns[t],this.rules,s.differentiate,o.domain);this.insights[t]=n;let r=e.rule!==n.rule;r&&(this.shown=void 0),this.player.view.inside&&(r||!this.built?this.build():this.specify())}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${Ot(t,o.of(t),o.rim)}${I(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.charts.forEach((s,o)=>{let{curves:n,scale:r}=this.specs[o];s.prepare(n,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:n,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new Bs(s,this.scene.noise>0)),this.keepFocus(()=>this.marks.innerHTML=Jn(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),c=s.after(o);this.ruleTable.update(a,c,or(s,o,a,c),e),this.note.textContent=this.remark(s,o,this.scene.runs[this.run]),Object.assign(this.root.dataset,{of:s.run.label,t:o}),nr(this.local,ir(s,o,c),e),Zn(this.marks,s,a,c,n.panels.colours,n.plane.unit)}remark(t,e,s){let{run:o}=t,n=s.branch_step;return n>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${n} never began.`:o!==s?`Before step ${n}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function Uo(i){let t=new Hs(i,i.inside.root,i.inside.focusDue);return Ul(i,t),{inside:t,dial:new Rs(i,i.dial.root)}}function Ul(i,t){let{root:e}=t;i.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!i.scene?.rules)return;let{mark:n,ghost:r,factor:a}=o.dataset;n&&i.viewState.change({[n]:i.view[n]?0:1}),r&&i.outbox.send("ghost",{name:i.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&rr(i,t,{factor:Number(a)});let c=o.dataset.switch&&e.querySelector(".ov-switch").value;c&&rr(i,t,{optimizer:c})})}function rr(i,t,e){let{clock:s,scene:o,outbox:n}=i,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),n.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var ar=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
    <div class="ov-tools" role="toolbar" aria-label="Zoom">
      <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
      <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
      <button type="button" data-do="zoom-reset" aria-label="Show the whole surface" title="Show the whole surface (0)">
        <svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
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
`;function cr(i,t){let e=new WeakMap;return({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Ws=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}withdraw(t){this.waiting.delete(t)}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,s]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,s)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Us=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:c}=this.fill(s,o,t,e),l=a+16+n>this.root.clientWidth?a-16-n:a+16,h=c+14+r>this.root.clientHeight?c-14-r:c+14;this.place(l,h,n)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,a+n>this.root.clientHeight?a-n-s.height-8:a,o)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect();return typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1,{width:n.offsetWidth,height:n.offsetHeight,x:s-a.left,y:o-a.top}}place(t,e,s){let o=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};var Gs=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return Nt(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:n}=this,{scene:r,inside:a}=t,{paths:c}=e.given,l=e.conditions(s,this.conditions),h=new Map;this.share(l);let d=e.choices(s,l),f=e.firstDrawn(d);return this.choices=d,d.forEach((p,u)=>{let v=r.allRuns[u],{hidden:m}=v,{left:x}=v,g=t.proof.isDoubted(u);if(v.first=f[u],v.left=On(e,l,o,d,u,h),!g&&(l!==n||p!==c[u])){let b=e.simulate(p,l,h);Object.assign(v,Nn(e,l,o[u],p,b)),this.bent.add(u)}else if(this.bent.delete(u))Object.assign(v,o[u],{hidden:m,dim:!1,first:f[u]});else if(!x&&!v.left)return;a.renew(u),u<r.runs.length&&t.legend.describe(u)}),t.runsChanged(),!0}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:n,steps:r,level:a}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:n,steps:r,noise:a}),n!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),a>0!=s.level>0&&e.inside.noiseChanged())}};var Vl={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},Yl="select, .ov-number-field",Go=["map","relief","both","grid"];function Vs(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,c=i.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],h=s.stage==="relief",d=u=>(u(),o.schedule()),f=u=>h?d(()=>r.zoom(u)):o.moveWindow(()=>n.zoom(u,...l)),p={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:Go[(Go.indexOf(s.stage)+1)%Go.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+c-1)%c}),"next-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+1)%c}),branch:()=>{i.offline||(i.inside.focusBranch(),i.viewState.change({inside:1}))},dial:()=>i.viewState.change({dial:s.dial?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>Kl(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>d(()=>r.zoom(1.4)),farther:()=>d(()=>r.zoom(1/1.4)),"turn-left":()=>d(()=>r.orbit(-40,0)),"turn-right":()=>d(()=>r.orbit(40,0)),"reset-camera":()=>d(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():i.root.requestFullscreen?.(),"zoom-in":()=>f(1.5),"zoom-out":()=>f(1/1.5),"zoom-reset":()=>h?d(()=>r.reset()):o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||p[t]()}async function Kl(i){if(i.offline)return;let t=i.playback.spell(),s=[...location.search.slice(1).split("&").filter(n=>n&&!n.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),o=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${s}`).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!o,at:Date.now()})}function lr(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(Yl)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return Vs(i,"projector");let n=Vl[t.key.length===1?t.key.toLowerCase():t.key];n&&(t.preventDefault(),Vs(i,n))}var Xl=5,Jl=11;function ae(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function Yo(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Xl}function Ko(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function Ys({picture:i},t){return i.panels.local(ae(t,i.stage))}function Vo({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let l=c||o.point(...ae(s,r),n);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==a&&e.place()}function hr(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r}=i,{stage:a,plane:c,panels:l}=e,h;t(a,"pointerdown",u=>{if(u.button!==0||u.target.closest("button")||!i.scene)return;Vo(i,u);let[v,m]=Ys(i,u);c.inside(v,m)&&(h={px:v,py:m,x:v,y:m,moved:!1},a.setPointerCapture(u.pointerId),i.root.focus({preventScroll:!0}))}),t(a,"pointermove",u=>{if(!i.scene)return;!h&&!u.target.closest(".ov-start")&&Vo(i,u);let[v,m]=Ys(i,u);if(!h&&u.target.closest("button"))return s.hide();if(!h)return Zl(i,v,m,u);Yo(h,v,m)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(v-h.x,m-h.y)),Object.assign(h,{x:v,y:m,moved:!0}))});let d=u=>{if(h&&!h.moved&&u.type==="pointerup"){let v=c.toPlane(h.px,h.py);n.begin(),l.on?r.change({run:l.places[l.over].i}):i.quiz.aims?i.quiz.put(...v):n.moveTo(...v)}h=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",d),t(a,"pointercancel",d),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let f=u=>Number(u.target.closest("button").dataset.place);t(l.root,"click",u=>r.change({run:f(u)})),t(l.root,"focusin",u=>o.light(f(u))),t(l.root,"focusout",()=>o.light(void 0)),t(a,"wheel",u=>{if(!Ko(i,u))return;u.preventDefault(),Vo(i,u);let[v,m]=Ys(i,u);e.moveWindow(()=>c.zoom(Math.exp(-u.deltaY*.0022),v,m))},{passive:!1})}function dr(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...Ys(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let c=(r.shiftKey?30:5)/n.unit,[l,h]=e.position;e.moveTo(l+a[0]*c,h+a[1]*c)})}function Zl(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=zn(n.places[n.over].runs,o,i.clock.step,t,e,Jl),c=a?Ql(a,r):"";Xo(i,o.toPlane(t,e),c,s)}function Ql({run:i,i:t},e){return`<div>${Ot(i,e.of(i),e.rim)}<b>${I(i.label)}</b> step ${t}<span>f = ${E(i.lossAt(t))}</span></div>`}function Xo(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${E(t)}, y = ${E(e)}</div><div><b>f = ${E(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}function ur(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",l=>{if(l.button!==0||!i.scene)return;let[h,d]=ae(l,r);a={px:h,py:d,x:h,y:d,moved:!1},r.setPointerCapture(l.pointerId)}),t(r,"pointermove",l=>{if(!i.scene)return;let[h,d]=ae(l,r);if(!a){let f=n.pick(h,d);return f?Xo(i,f,"",l):e.hide()}Yo(a,h,d)&&(e.hide(),n.orbit(h-a.x,d-a.y),Object.assign(a,{x:h,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let l=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,l&&(s.begin(),s.moveTo(...l,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",l=>{let h={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!h||!l.shiftKey||(l.preventDefault(),n.orbit(25*h[0],25*h[1]),o.schedule())}),t(r,"wheel",l=>{Ko(i,l)&&(l.preventDefault(),n.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}function fr(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&Vs(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>lr(i,o)),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),hr(i),dr(i),ur(i)}function pr(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(ae(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let c=n(a),{colours:l}=i.picture,h=t.describe(c).map(([d,f,p])=>{let u=f==="x"||f==="y"?` along ${f}`:"";return`<div>${Ot(d,l.of(d),l.rim)}${I(d.label)}${u}<span>${p}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${c}</b></div>${h.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var Ks=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=Ke("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Xs=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${I(t.label)}"`,r=`${Ot(t,s.of(t),s.rim)} <b>${I(t.label)}</b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+ss(t,'tabindex="0" role="note"');let c=o.querySelector(".ov-chip"),{tooltip:l}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let h=()=>[t.outcome.sentence,t.outcome.criterion].map(d=>`<p>${I(d)}</p>`);for(let d of["pointerenter","focus"])c.addEventListener(d,()=>l.showBelow(c,h().join("")));for(let d of["pointerleave","blur"])c.addEventListener(d,()=>l.hide());return o}describe(t){let e=this.player.scene.runs[t],{outcome:s}=e,o=this.list.children[t],n=o.querySelector(".ov-chip");o.querySelector(".ov-detail").textContent=e.detail,n.dataset.kind=s.kind,n.setAttribute("aria-label",`${e.label}: ${s.sentence} ${s.criterion}`),n.innerHTML=Io(s)}update(t){this.player.scene.runs.forEach((e,s)=>{this.list.children[s].querySelector(".ov-live").textContent=E(e.lossAt(t),3)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var Jo=18,qe=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),c=h=>a[Math.min(a.length-1,Math.floor(h*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let h=Math.log10(Math.max(c(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-h)/Jo||1;this.level=f=>(Math.log10(Math.max(f-l,1e-300))-h)/d,this.tint=f=>f/Jo}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,f]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],p=(f-d)/Jo;this.level=u=>Math.asinh(u/h)/p,this.tint=u=>(u*p-d)/(f-d)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),c=new Float64Array(n*r);for(let l=0,h=0;l<r;l++)for(let d=0;d<n;d++,h++)a[h]=t+(e-t)*d/(n-1),c[h]=o+(s-o)*l/(r-1);return this.evaluate(a,c)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:c,height:l}=e.box,h=Math.max(2,Math.round(c/o))+1,d=Math.max(2,Math.round(l/o))+1,f=this.grid(...e.view,h,d);for(let p=0;p<f.length;p++)f[p]=this.level(f[p]);this.paint(t,e,s,f,h,d),this.contour(t,e,s,f,h,d),this.veil(t,e,s),n||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,c-1,l-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),c=s.ramp,l=c.length/3-1;for(let m=0;m<o.length;m++){let x=Math.max(0,Math.min(1,this.tint(o[m]))),g=3*Math.round(x*l);a.data.set([c[g],c[g+1],c[g+2],Number.isNaN(o[m])?0:255],4*m)}this.buffer??=wt(),this.buffer.width=n,this.buffer.height=r,xt(this.buffer).putImageData(a,0,0);let{left:h,top:d,width:f,height:p}=e.box,u=f/(n-1),v=p/(r-1);t.save(),t.beginPath(),t.rect(h,d,f,p),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,h-u/2,d-v/2,f+u,p+v),t.restore()}contour(t,e,s,o,n,r){let a=new Path2D,c=new Path2D,{left:l,top:h,width:d,height:f}=e.box,p=d/(n-1),u=f/(r-1);for(let v=0;v+1<r;v++)for(let m=0;m+1<n;m++){let x=v*n+m,g=o[x],b=o[x+1],M=o[x+n],w=o[x+n+1],k=Math.min(g,b,M,w),T=Math.max(g,b,M,w);if(T-k<40)for(let S=Math.ceil(k);S<=T;S++){let $=S%3===0?c:a,A=l+m*p,N=h+v*u,y=[];g<S!=b<S&&y.push([A+p*(S-g)/(b-g),N]),b<S!=w<S&&y.push([A+p,N+u*(S-b)/(w-b)]),M<S!=w<S&&y.push([A+p*(S-M)/(w-M),N+u]),g<S!=M<S&&y.push([A,N+u*(S-g)/(M-g)]),y.length===4&&(g+b+M+w)/4<S!=g<S&&y.push(...y.splice(0,1));for(let L=0;L+1<y.length;L+=2)$.moveTo(...y[L]),$.lineTo(...y[L+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(c)}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[c,l]=e.toPixel(o,a),[h,d]=e.toPixel(n,r),{left:f,top:p,width:u,height:v}=e.box;t.save(),t.beginPath(),t.rect(f,p,u,v),t.clip(),t.beginPath(),t.rect(f,p,u,v),t.rect(c,l,h-c,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,l,h-c,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:c,width:l,height:h}=e.box,d=11.5*s.scale,[f,p,u,v]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let m=jt(f,p,l/(r*s.scale)),x=jt(u,v,h/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";for(let g of o?m.values:[]){let[b]=e.toPixel(g,u);t.fillRect(Math.round(b),c+h,1,4),t.fillText(Jt(g,m.step),b,c+h+7)}t.textAlign="right",t.textBaseline="middle";for(let g of n?x.values:[]){let[,b]=e.toPixel(f,g);t.fillRect(a-4,Math.round(b),4,1),t.fillText(Jt(g,x.step),a-7,b)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText("x",a+l-4,c+h-10),t.textAlign="left",n&&t.fillText("y",a+6,c+12)}points(t,e,s){let o=5.5*s.scale,n=[[s.rim,4],[s.text,1.6]];t.setLineDash([]);for(let{x:r,y:a,kind:c}of this.surface.points){let[l,h]=e.toPixel(r,a);if(e.inside(l,h,1)){for(let[d,f]of n)t.strokeStyle=d,t.lineWidth=f*s.scale,t.beginPath(),c==="saddle"?(t.moveTo(l-o*.6,h-o*.6),t.lineTo(l+o*.6,h+o*.6),t.moveTo(l-o*.6,h+o*.6),t.lineTo(l+o*.6,h-o*.6)):c==="maximum"?(t.moveTo(l,h-o*.8),t.lineTo(l+o*.8,h+o*.6),t.lineTo(l-o*.8,h+o*.6),t.closePath()):t.arc(l,h,o,0,2*Math.PI),t.stroke();c==="global minimum"&&(t.fillStyle=s.text,t.beginPath(),t.arc(l,h,o*.42,0,2*Math.PI),t.fill())}}}};var Js={left:46,right:10,top:10,bottom:28},Zs=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:Js.left*s,right:Js.right,top:Js.top,bottom:Js.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,r=(s+o)/2;this.place([n,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var vr={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function mr(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var gr={light:mr(vr.light),dark:mr(vr.dark)};function Zo(i){let t=getComputedStyle(i),e=xt(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(c).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(c,l)=>`rgb(${c.join(" ")} / ${l})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:c=>(r?c.dark:c.light)+(c.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?gr.dark:gr.light}}var br=["land","fan","halo","line","heads"],Qs=class{constructor(t){this.canvases=br.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[br[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Ft={left:46,right:6,top:40,bottom:28,gap:12},to={one:24,two:42,wide:330},xr={bare:190,full:240},th=56,eh=420,eo=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:c}=this,l=t.runs.filter(b=>!b.hidden),h=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,n.scale);return}let d=n.scale,f=b=>Math.round(b*a)/a,p=h?void 0:c.clientHeight,u=sh(l.length,c.clientWidth,p,t.surface.domain,d),v=Math.floor(u.width),m=Math.floor(u.height),x=Ft.gap*d,g=m+u.title+x;h&&(c.style.height=`${Ft.top+u.rows*g+Ft.bottom}px`),o.frame({left:f(Ft.left*d),top:f(Ft.top*d+u.title),width:v,height:m}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(v,m)/eh/d))},this.places=l.map((b,M)=>{let w=M%u.columns,k=(M-w)/u.columns;return{...{dx:f(w*(v+x)),dy:f(k*g),aside:w===0,below:M+u.columns>=l.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:v,scale:d},this.write({scene:t,view:e,plane:o,colours:n},u.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o},n){let{left:r,top:a,width:c,height:l}=s.box,h=new Set(t.runs.flatMap(({distinguishing:d})=>d.map(([f])=>f||"schedule")));for(this.caption.innerHTML=t.method?`<b>${I(t.method)}</b> by ${[...h].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:d,dx:f,dy:p},u)=>{let v=t.runs[d],m=this.titles[u]??=this.root.appendChild(document.createElement("button")),x=v.distinguishing.map(([w,k])=>`${w} ${typeof k=="number"?`= ${E(k)}`:I(k)}`).join(", ");m.type="button",m.className=`ov-panel${n<to.two*o.scale?" ov-flat":""}`;let g=`<b>${x||I(v.label)}</b><small>${x?"":I(v.detail)}</small>`,b=`<span class="ov-name">${Ot(v,o.of(v),o.rim)}${g}</span>`;m.innerHTML=`${b}${ss(v)}<small class="ov-now"></small>`,m.title=`${v.label}, ${v.detail}. ${v.outcome.sentence}`,m.setAttribute("aria-pressed",String(d===Math.min(e.run,t.runs.length-1))),m.dataset.place=d;let M={left:r+f,top:a+p-n,width:c,height:n};for(let[w,k]of Object.entries(M))m.style[w]=`${k}px`;m.style.setProperty("--h",`${l}px`)}),this.now=this.titles.map(d=>d.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||e<xr.bare*s)return;let o=e<xr.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>this.now[r].textContent=o+E(n.lossAt(t),3))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:c,top:l,width:h,height:d}=s.box;a.canvas.width=Math.round(h*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-c*r,-l*r),e.draw(a,s,this.colours,o,!0);for(let{dx:f,dy:p,below:u,aside:v}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((c+f)*r),Math.round((l+p)*r)),t.setTransform(r,0,0,r,f*r,p*r),e.axes(t,s,n,{below:u,aside:v,every:th})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[c,l]=o.toPixel(e,s);if(!(!this.on||!o.inside(c,l))){t.setLineDash([]);for(let[h,d]of[[n,6],[r,2.5]])t.strokeStyle=h,t.lineWidth=d*a,t.beginPath(),t.arc(c,l,5.5*a,0,2*Math.PI),t.stroke()}}};function sh(i,t,e,[s,o,n,r],a){let c=Ft.gap*a,l,h=Math.min(i,2),d=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let f=e?1:h;f<=(e?i:h);f++){let p=Math.ceil(i/f),u=(t-Ft.left*a-Ft.right-c*(f-1))/f,v=a*(u<to.wide*a?to.two:to.one),m=e?(e-(Ft.top+Ft.bottom)*a-c*(p-1))/p-v:u*d,x=1-.03*(p*f-i),g=Math.min(u/(o-s),m/(r-n))*x;(!l||g>l.unit)&&(l={unit:g,columns:f,rows:p,title:v,width:Math.max(20,u),height:Math.max(20,m)})}return l}var so=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new me(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let o=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:n},r)=>{[n.previousElementSibling.innerHTML]=o[r],n.setAttribute("aria-label",o[r][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(n=>n.rates)}prepare({surface:t,runs:e},s,o,n){let[r,a,c]=this.charts,l=f=>e.filter(p=>!p.hidden).map(p=>({run:p,values:p[f],first:p.first}));r.prepare(l("height"),s,t.floor===null?"linear":"log",o,n),a.prepare(l("slope"),s,"log",o,n);let h=f=>new Float64Array(f.records).fill(f.rate),d=l("rates").map(f=>({...f,values:f.values??h(f.run)}));c.prepare(d,s,"log",o,n)}};function wr(i,t,e,s){let[o,n,r,a]=t.corners(),c=t.half[2],l=(h,d)=>{i.strokeStyle=h,i.beginPath();for(let[[f,p],u]of d){let[v,m]=t.project(f,p,u);i.lineTo(v,m)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:h}of s)l(e.grid,[[n,h],[r,h],[a,h]]);l(e.frame,[[o,-c],[n,-c],[n,c],[r,c],[a,c],[a,-c],[o,-c]]),l(e.frame,[[n,-c],[r,-c],[a,-c]]),l(e.frame,[[r,-c],[r,c]])}function yr(i,t,e,s,o,n,r){let[a,c,,l]=t.corners(),h=t.half[2],d=s*.7,f=[],p=(g,b,M,w,k)=>{let T=i.measureText(g).width,S=b+(w>.4?.5:w<-.4?-.5:0)*T,$=k>.85?M+s/2:M;f.some(A=>Math.abs(A.x-S)<(A.across+T)/2+3&&Math.abs(A.y-$)<s)||(f.push({x:S,y:$,across:T}),i.textAlign="center",i.textBaseline="middle",i.fillText(g,S,$))},[u,v]=t.project(...c,-h),m=t.project(...c,h)[1];i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;let x=0;for(let{z:g,text:b}of n){let M=t.project(...c,g)[1];i.fillRect(u-4,Math.round(M),4,1),p(b,u-d,M,-1,0),x=Math.max(x,i.measureText(b).width)}i.fillStyle=e.text,i.textAlign="center",i.measureText(r).width<v-m?(i.save(),i.translate(Math.max(s+2,u-d*1.6-x),(v+m)/2),i.rotate(-Math.PI/2),i.textBaseline="bottom",i.fillText(r,0,0),i.restore()):(i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)),i.strokeStyle=e.frame;for(let g of[c,l]){let b=g[0]===a[0]?1:0,[M,w]=o.slice(2*b,2*b+2),k=t.half[b],T=X=>b?t.project(a[0],k*X,-h):t.project(k*X,a[1],-h),[S,$]=T(-1),[A,N]=T(1),[y,L]=T(0),H=Math.hypot(A-S,N-$),B=Math.sign(($-N)*(y-t.cx)+(A-S)*(L-t.cy))/H||0,_=($-N)*B,W=(A-S)*B,et=jt(M,w,H/(4.6*s));i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let X of et.values){let[J,O]=T(2*(X-M)/(w-M)-1);i.beginPath(),i.moveTo(J,O),i.lineTo(J+4*_,O+4*W),i.stroke(),p(Jt(X,et.step),J+d*_,O+d*W,_,W)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text,p(b?"y":"x",y+3.6*d*_,L+3.6*d*W,_,W)}}function Mr(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:oh(i,n):l=>l,c=(l,h)=>{let d=(a(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(f=>Math.abs(f.share-d)>.9/o)&&r.push({share:d,text:h,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:E(t.least)}];e&&n===null&&c(0,"0");for(let l=300;e&&l>-300;l--)c(10**l,Dt(l)),n===null&&c(-(10**l),"−"+Dt(l));if(r.length<2){let l=n??0,h=e?jt(t.least-l,t.most-l,o):jt(t.low,t.high,o);for(let d of h.values)c(d,Jt(d,h.step))}return r}function oh(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function Sr(i,t,e,s){let[o,n,r,a]=t,c=Math.max(n-o,a-r),[l,h]=[n-o,a-r].map(p=>3*Math.max(4,Math.round(e*p/c/3))+1),d=i.grid(o,n,r,a,l,h).map(p=>Number.isFinite(p)?p:NaN),f=d.map(p=>i.level(p));return{columns:l,rows:h,f:d,level:f,height:s?f:d,domain:i.surface.domain,window:t}}function Er(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function Tr(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=h=>s[Math.floor(h*(s.length-1))],[n,r]=kr(i.height),[a,c]=kr(i.f),l={low:n,high:r,least:a,most:c,cut:""};return s.length?(e?l.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:n-.5,high:n+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function kr(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Qo(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,c]=t,l=Float64Array.from({length:s},(v,m)=>r*(2*m/(s-1)-1)),h=Float64Array.from({length:o},(v,m)=>a*(1-2*m/(o-1))),d=n.map(v=>c*(2*(v-e.low)/(e.high-e.low)-1)),f=(v,m,x,g)=>(d[v+x]-d[v-m])/g||0,p=d.map((v,m)=>{let x=m%s,g=x>0?1:0,b=x<s-1?1:0;return f(m,g,b,l[x+b]-l[x-g])}),u=d.map((v,m)=>{let x=Math.floor(m/s),g=x>0?1:0,b=x<o-1?1:0;return f(m,g*s,b*s,h[x+b]-h[x-g])});return Object.assign(i,{x:l,y:h,z:d,slopeX:p,slopeY:u})}function ti({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),c=(r-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(i-2,Math.floor(a)),h=Math.min(t-2,Math.floor(c));if(!(a>=0&&c>=0&&a<=i-1&&c<=t-1))return NaN;let d=h*i+l,f=a-l,p=c-h;return(o[d]*(1-f)+o[d+1]*f)*(1-p)+(o[d+i]*(1-f)+o[d+i+1]*f)*p}var Ar=180,$r=.012,oo=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],c=e[3]-e[2],l=Math.max(a,c),{floor:h}=t.surface,d=Sr(t,e,o?Ar:Ar/3,s),f=o?Er(d):d;this.range=Tr(d,f,s&&h!==null),n.half=[a/l/2,c/l/2,.23],this.fine=Qo(d,n.half,this.range),this.coarse=o?Qo(f,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?h===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[c,l,h]=this.camera.half,{low:d,high:f}=this.range,p=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(n-o)-1),l*(2*(e-r)/(a-r)-1),h*(2*(p-d)/(f-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,ti(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+$r);return this.terrain.depthAt(n,r)>a+$r/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,c]=this.camera.half,[l,h,d,f]=this.window;return Math.abs(ti(this.shown,o,n)-r)<.02?[l+(h-l)*(o/a+1)/2,d+(f-d)*(n/c+1)/2]:null}};function io(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function ei(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),c=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&c<0)return null;a>0&&(o=Math.min(o,c/a)),a<0&&(s=Math.max(s,c/a))}return s<=o?[s,o]:null}function Or(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=ei(n,r,s);if(a&&a[1]<1)return[io(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var no={azimuth:-108,elevation:54,magnification:1},Nr=.4,ro=class{constructor(){this.half=[.5,.5,.23],this.azimuth=no.azimuth,this.elevation=no.elevation,this.magnification=no.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,no)}orbit(t,e){this.azimuth=(this.azimuth-t*Nr)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Nr))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,s,o){let[n,r]=[this.azimuth,this.elevation].map(l=>l*Math.PI/180);Object.assign(this,{sinA:Math.sin(n),cosA:Math.cos(n),sinE:Math.sin(r),cosE:Math.cos(r),cx:t/2,cy:e/2});let a=Math.hypot(this.half[0],this.half[1]),c=Math.hypot(a,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-s,(e/2-o)*a/c))/a}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var ih=4,si=.25,ao=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let c=o[a],[l,h]=s.toCanvas(t.at),[d,f]=s.toCanvas(c);Math.hypot(d-l,f-h)<.6&&a<e||this.follow(t,c,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),c=ei(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!c){t.stroke=void 0;return}let[l,h]=c,d=x=>io(n,e,x),[f,p]=o.toCanvas(d(l)),[u,v]=o.toCanvas(d(h)),m=Math.max(1,Math.ceil(Math.hypot(u-f,v-p)/ih));l>0&&(t.stroke=void 0);for(let x=0;x<m;x++){let g=l+(h-l)*(x+.5)/m,b=o.hides(...d(g),r+(a-r)*g);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(f,p),s.push(t.stroke));let[M,w]=o.toCanvas(d(l+(h-l)*(x+1)/m));t.stroke.path.lineTo(M,w),t.length+=Math.hypot(M-f,w-p),[f,p]=[M,w]}h<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:c,offset:l}of e){if(a){s.globalAlpha=si,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(c),o.setLineDash(t.dash.map(h=>h*r)),o.lineDashOffset=l),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:l,points:h,first:d}=c;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:Ze,at:h[l.branch_step],fault:s.fault(h[l.branch_step]),run:l});let f=Math.min(e,l.records-1),p=Math.floor(f+1e-9),u=f-p,v=h[p],m=s.fault(v);if(u>1e-9){let M=[],w={at:v,fault:m,length:0};v=io(v,h[p+1],u),m+=(s.fault(h[p+1])-m)*u,this.follow(w,v,M),this.stroke(l,M,t,t)}let[x,g,b]=n.half;if(Math.abs(v[0])<=x&&Math.abs(v[1])<=g&&v[2]<=b){let M=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:M?Je:Xt,at:v,fault:m,run:l})}else{let M=Or(h,d,p,n.half);M&&a.push({draw:nh(n,M[1]),at:M[0],fault:0,run:l})}}for(let{draw:c,at:l,fault:h,run:d}of a){let[f,p,u]=l,[v,m]=s.toCanvas(l);t.globalAlpha=s.hides(f,p,Math.max(u,-n.half[2]),h)?.5:1,c(t,d,v,m,r,o),t.globalAlpha=1}}};function nh(i,t){let[e,s]=i.project(...t);return(o,n,r,a,c,l)=>Xe(o,n,r,a,e-i.cx,s-i.cy,c,l)}function Lr({contour:i,contourStrong:t}){return Math.round(8*He(i)[3]/He(t)[3])}function Ir(i){return[0,He(i.veil)[3]].map(t=>rh(i,t))}function He(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function rh(i,t){let e=He(i.rim),[s,o,n,r]=He(i.contourStrong),a=[s,o,n],[c,l]=i.dark?[.62,1.5]:[.74,1.07],h=new Uint32Array(360*256),d=new Uint8ClampedArray(h.buffer),f=i.ramp.length/3-1;for(let p=0;p<h.length;p++){let u=3*Math.round((p&255)*f/255),v=(p>>8)%40,m=r*Math.floor((p>>8)/40)/8,x=c+(l-c)*v/39;for(let g=0;g<3;g++)d[4*p+g]=(Math.min(255,i.ramp[u+g]*x)*(1-m)+a[g]*m)*(1-t)+e[g]*t;d[4*p+3]=255}return h}var ch=24e5,lh=["px","py","pd","level","shade"],co=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Lr(t),this.palettes=Ir(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:c,z:l,domain:h,window:d}=t,[,,f]=e.half,p=(u,v)=>{let m=d[2*v]+(d[2*v+1]-d[2*v])*u;return m>=h[2*v]&&m<=h[2*v+1]};for(let u=0;u<c-1;u++){let v=e.sinA>0?c-2-u:u;for(let m=0;m<a-1;m++){let x=e.cosA>0?m:a-2-m,g=v*a+x,b=Math.min(l[g],l[g+1],l[g+a],l[g+a+1]),M=Math.max(l[g],l[g+1],l[g+a],l[g+a+1]);b<f&&M<1e4&&(this.cut=b<-f||M>f,this.palette=this.palettes[p((x+.5)/(a-1),0)&&p(1-(v+.5)/(c-1),1)?0:1],b<-f&&this.lid(t,e,[g,g+1,g+a,g+a+1]),this.lines=!0,this.triangle(g,g+1,g+a),this.triangle(g+1,g+a,g+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,c=Math.hypot(n,r)*t.unit,l=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let h=Math.min(e,Math.ceil(t.cx+c+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(ch/((h-this.left)*(d-this.top)))),this.across=Math.round((h-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=h-this.left,this.height=d-this.top;let{image:f}=this;return f?.width!==this.across||f?.height!==this.down?(this.image=f=new ImageData(this.across,this.down),this.pixels=new Uint32Array(f.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,f}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:c,slopeY:l,level:h}=t,d=s*o;if(this.px.length!==d+4)for(let x of lh)this[x]=new Float64Array(d+4);this.scratch=d,this.level.set(h);let{sinA:f,cosA:p}=e,[u,v,m]=[.45*p+.5*f,.45*f-.5*p,.74];for(let x=0,g=0;x<o;x++)for(let b=0;b<s;b++,g++){this.corner(g,e,n[b],r[x],a[g]);let M=(m-c[g]*u-l[g]*v)/Math.sqrt(1+c[g]*c[g]+l[g]*l[g]);this.shade[g]=M>0?M*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,c],l)=>{this.corner(n+l,t,r,a,c),this.level[n+l]=s,this.shade[n+l]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(d,f)=>{for(let p=0;p+1<d.length;p++){let u=[d[p],d[p+1]],v=Math.max(n[u[0]],n[u[1]]);if(!(v>-this.hz&&v<1e4))continue;this.cut=!0;let x=[n[u[0]],n[u[1]],-this.hz,-this.hz].map((g,b)=>[s[u[b%2]%t],o[Math.floor(u[b%2]/t)],g]);this.face(r,x,(128-this.tintBase)/this.tintSlope,f)}},c=r.sinA>0?0:e-1,l=r.cosA>0?t-1:0,h=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,f)=>c*t+f),h?.12:.55),a(Array.from({length:e},(d,f)=>f*t+l),h?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:c,pixels:l,depths:h,across:d,palette:f,tintBase:p,tintSlope:u,cut:v,hz:m,zDepth:x}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let g=o[t],b=n[t],M=o[e],w=n[e],k=M-g,T=w-b,S=o[s]-g,$=n[s]-b,A=Math.max(0,Math.ceil(b-.5)),N=Math.min(this.down,Math.ceil(n[s]-.5)),y=k*$-S*T;if(A>=N||Math.abs(y)<.001)return;let L=R=>((R[e]-R[t])*$-(R[s]-R[t])*T)/y,H=R=>((R[s]-R[t])*k-(R[e]-R[t])*S)/y,B=L(r),_=H(r),W=L(a),et=H(a),X=L(c),J=H(c),O=Math.hypot(W,et),it=this.density/2,ut=Math.min(a[t],a[e],a[s]),ct=Math.max(a[t],a[e],a[s]),Z=Math.min(1,(.34-O*this.density)*7),V=this.lines&&Z>0&&Math.floor(ct+O*it+O)!==Math.floor(ut-O*it-O);for(let R=A;R<N;R++){let P=R+.5,st=g+(P-b)*S/$,Y=P<w?g+(P-b)*k/T:M+(P-w)*(o[s]-M)/(n[s]-w),z=Math.max(0,Math.ceil(Math.min(st,Y)-.5)),Q=Math.min(d,Math.ceil(Math.max(st,Y)-.5)),U=z+.5-g,K=P-b,G=this.zTop+this.zRow*P,ot=r[t]+B*U+_*K,F=a[t]+W*U+et*K,tt=c[t]+X*U+J*K;for(let j=R*d+z,yt=R*d+Q;j<yt;j++,ot+=B,F+=W,tt+=X){if(v){let q=x*ot+G;if(q>m+1e-6||q<-m-1e-6)continue}let vt=p+u*F,mt=0;if(V){let q=Math.round(F),ft=it+.5-Math.abs(F-q)/O;ft>0&&(mt=Math.round(Z*(ft<1?ft:1)*(q%3===0?8:this.thin)))}l[j]=f[(mt*40+(tt+.5|0)<<8)+(vt<0?0:vt>255?255:vt|0)],h[j]=ot}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var hh=140,lo=class{constructor(t){this.canvas=t,this.context=xt(t),this.land=xt(wt()),this.under=xt(wt()),this.line=xt(wt()),this.buffer=xt(wt()),this.camera=new ro,this.terrain=new co,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:c}=this,l=JSON.stringify([s,o,r,n]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let h=new oo(t,s,o,r,a,c);c.mix(n,d=>t.tint(d)),this.paths=new ao(h,n,this.under,this.line),Object.assign(this,{key:l,fine:r,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},hh)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:c}=this,{box:l,colours:h}=t,{landscape:d,range:f,logHeight:p,window:u,title:v}=l,m=this.fine&&!this.moving,x=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*h.scale;s.face(n,r,Math.min(4.6*x,n*.18),Math.min(3*x,r*.14)),l.shown=m?l.fine:l.coarse;let g=o.paint(l.shown,s,n,r,m?2:1);c.canvas.width=g.width,c.canvas.height=g.height,c.putImageData(g,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let b=2*s.half[2]*s.unit*s.cosE,M=Mr(d,f,p,s.half[2],b/(2.4*x));wr(e,s,h,M),e.imageSmoothingQuality=m?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),yr(e,s,h,x,u,M,v);for(let w of[!0,!1])this.drawPoints(l,h,w);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,c]=this.camera.half,l=!1,h={toPixel:(d,f)=>{let[p,u,v]=t.toBox(d,f,n.at(d,f));l=Math.abs(p)<=r&&Math.abs(u)<=a&&v<=c&&t.hides(p,u,Math.max(v,-c),t.fault([p,u,v]))===s;let[m,x]=t.toCanvas([p,u,v]);return[m,x]},inside:()=>l};o.globalAlpha=s?si:1,n.points(o,h,e),o.globalAlpha=1}};var dh=2.5,uh=6,fh=760,Rr=140,ho=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new Zs,this.panels=new eo(this.stage),this.layers=new Qs(this.stage),this.trails=new Is(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new lo(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new so(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(o);Ho(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load({surface:t},e){let s=Zo(this.player.root),o=(r,a)=>JSON.stringify([r.key,r.parameters,a]),n=e&&o(t,s)===o(e.surface,this.colours);this.colours=s,n||(this.landscape=new qe(t,Ce(t))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...n?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=Zo(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:c}=t;if(!n)return;let l=t.sync.group||r.clientWidth<fh;r.classList.toggle("ov-narrow",!!l&&document.fullscreenElement!==r);let h=o.parentElement;h.classList.toggle("ov-upright",h.clientWidth<.95*h.clientHeight);let d=Ns();this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},d);let{clientWidth:f,clientHeight:p}=o,{clientWidth:u,clientHeight:v}=s.canvas,m=this.panels.places.map(({i:b})=>b),x=this.charts.flatMap(({canvas:b})=>[b.clientWidth,b.clientHeight]),g=[f,p,d,this.colours.scale,u,v,c.width,this.panels.on,m,x];if(!(!(f*p||u*v)||g.join()===this.size)){this.size=g.join(),f&&p&&e.resize(f,p,d),u&&v&&s.resize(u,v,d),c.paint();for(let b of this.charts)b.canvas.clientWidth&&b.resize(b.canvas.clientWidth,b.canvas.clientHeight,d);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Rr)}resurface(){let{surface:t}=this.player.scene;this.landscape=new qe(t,Ce(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},Rr)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let u of["halo","line"])s.moved(u);this.trails.reset(c,e,a),r.place()}this.trails.draw(n.time);let{view:l,inside:h,quiz:d,viewState:f}=t;s.emptied("heads");let p=l.inside&&h.ready&&h.at(n.time);for(let{runs:u,i:v=f.run,dx:m,dy:x}of c){let g=s.moved("heads",m,x);o.drawStart(g,r.position,e),p&&v===f.run&&(o.on||!p.insight.run.hidden)&&h.draw(g,p,a),Cn(g,u,e,n.time,a),d.draw(g,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?uh:dh;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((h,d)=>d%2?Math.min(h,a[d]):Math.max(h,a[d])),l=t.fitted?a:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,l,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:n}=this.player,{low:r,high:a}=this.landscape,c=[r-.5*(a-r),a+.5*(a-r)];if(this.stale.charts){for(let l of this.charts)l.coarse=this.bends;e.inside?o.prepare(this.colours,c):this.race.prepare(t,s.last,c,this.colours)}for(let l of this.charts)l.draw(s.time,n.lit)}};var uo=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:c}=this.player,{plane:l,surface3d:h}=n,{number:d,step:f,plays:p,speed:u,window:v,camera:m,hidden:x}=t;return this.restored=d,o.pause(),o.seek(f),o.speed=u,a.querySelector(".ov-speed").value=u,s.forEach((g,b)=>r.setHidden(b,x.includes(b))),v&&l.show(v),m&&Object.assign(h.camera,{azimuth:m[0],elevation:m[1],magnification:m[2]}),n.invalidate("land"),p&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:c,magnification:l}=r.camera,h=s.runs.flatMap((f,p)=>f.hidden?p:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||d.push(`window:${n.view.map(f=>Number(f.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,c,l].map(f=>Number(f.toFixed(2))).join("~")}`),[...d,...h.length?[`hidden:${h.join("~")}`]:[]].join()}};function be({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of r.method.remembers)a.push(`${c} along x`,`${c} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:a}}var ii=Array.from({length:2},()=>new Int32Array(0));function ph(i,t){return ii[t].length<i&&(ii[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),ii[t]}function _r(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,r=Array.from({length:2},(l,h)=>ph(64*n,h)),a=r.map(()=>0),c=e*64;for(let l=0;l<64&&c+l<t;l++){for(let h=0;h<i.length;h++)s[h]=i[h][c+l]+0;for(let h=0;h<2;h++)for(let d=0;d<n;d++)a[h]=a[h]+Math.imul(o[d],r[h][l*n+d])|0}return a.map(l=>l>>>0)}function zr(i,t,e){if(i?.records!==t)return!1;let{columns:s}=be(i);for(let o=0;o*2<e.length;o++)if(_r(s,t,o).some((n,r)=>n!==e[o*2+r]))return!1;return!0}function jr(i,t){let{columns:e,names:s}=be(t),o=i?be(i).columns:[],n=Math.min(i?.records??0,t.records);for(let r=0;r<n;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return i?.records===t.records?void 0:{step:n,name:"end"}}var vh=400,mh=20,fo=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((r,a)=>{let c=r&&jr(o[a],r);c&&this.doubts.set(a,c)}),this.words=s&&e.length?"Recomputing here …":"",this.write(),s&&(this.timer=setTimeout(()=>this.check(0),vh))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],r=o[t];zr(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),mh)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let r=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Dr(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Dr(this.said,this.words)}};function Dr(i,t){i.textContent!==t&&(i.textContent=t)}var gh="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",bh=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,xh="race|inside|toggle-inside|branch|previous-run|next-run",wh={view:new RegExp(`^(${xh}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},po=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(gh)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:s}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!bh.test(t)||s.locked?.some(o=>wh[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${E(t,3)}, ${E(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>E(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,c=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,h,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:h*a}),t.setLineDash(d),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",n+(c?-17:17)*a,r);t.setLineDash([])}}};var yh=90,Mh=400,vo=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,surface:n.key}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=o,this.slider.setAttribute("aria-valuetext",`step ${o} of ${e.last}`),(this.shown.step!==o||this.shown.scene!==s)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let r=this.player.scene.runs.map(a=>`${a.label}: ${E(a.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${r.join(", ")}.`)},Mh))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let r=!t.playing||n-this.shown.at>yh||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at}}announce(t){this.spoken.textContent=t}};var kh=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Sh=1500;function Pr(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?kh.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var ni=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Pr(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Sh)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:c}=r.layers,{width:l,height:h}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,h);for(let u of this.sources())t.drawImage(u,0,0,l,h);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(u=>!u.hidden)],f=l/c-22,p=Math.max(...d.map(({label:u})=>t.measureText(u).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(f-p,18,p+6,d.length*20+8),t.globalAlpha=1,d.forEach((u,v)=>{let m=32+20*v;v&&Xt(t,u,f-p+15,m,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(u.label,f-p+(v?36:10),m)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},mo=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Pr()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new ni(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Eh={1:Uint8Array,4:Float32Array,8:Float64Array};function Th(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:n=>{let[r,a,c]=s.arrays[n];return new Eh[c](t.buffer,4+e+r,a)}}}function Fr(i){let{head:t,array:e}=Th(i),s=t.runs;s.forEach((n,r)=>{if(n.floor=t.surface.floor??0,n.lossAt=a=>n.height[Math.min(a,n.records-1)]+n.floor,!!t.held)for(let a of["x","y","height","slope"])n[a]=e(`${a}${r}`)});let o=s.filter(n=>!n.offstage);return Object.assign(t,{array:e,head:t,runs:o,allRuns:s})}function Br(i){let t=Fr(i),{simulator:e}=t,s=t.allRuns.map(({records:c})=>c);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new $s({...t,simulator:e}),n=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((c,l)=>{let h=e.paths[l],d=o.simulate(h,n,r);a.simulated[l]=d,d&&t.head.arrays[`records${l}`]&&(a.recorded[l]=Ah(n,t,l,d));let f=a.recorded[l]??d;f&&Object.assign(c,Os(o,n,c,h,f))}),Object.assign(t,a)}function Ah({simulator:i},t,e,s){let o=t.array(`records${e}`),n=be(s).columns.length,r=o.length/n,a=Array.from({length:n},(c,l)=>o.subarray(l*r,(l+1)*r));return i.recorded(s.choice,a,s.methodStart)}var go=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.request())}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}request(){let{outbox:t,scene:e,offline:s}=this.player,[o,n]=this.position,{gesture:r}=this;s||!t.expects("start")&&o===e.start[0]&&n===e.start[1]||t.request("start",{x:o,y:n,gesture:r})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+c}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let h=this.fixed?"":" Drag it, or move it with the arrow keys.";this.handle.setAttribute("aria-label",`Start at ${E(s)}, ${E(o)}.${h}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var We=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var bo=new Map,xo=class{constructor(t){this.player=t,this.own=new We(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!bo.has(t)){let o=new Set;bo.set(t,{members:o,clock:new We(n=>o.forEach(r=>r.tick(n)))})}let{root:e,picture:s}=this.player;this.group=bo.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?Hr(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Hr(t);e.stop(),t&&bo.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||qr(o.scene)!==qr(t))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}},qr=({surface:i})=>JSON.stringify([i.key,i.parameters]);function Hr({clock:i,members:t}){i.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(i.last),e.runsChanged(),e.picture.schedule()}var wo=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",({detail:e})=>this.hear(e))}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){t===this.player.scene?.side&&(e==="turn"?this.turn(o,s):e==="release"?this.release(o,s):this.valueOf(o)!==void 0&&this.back())}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e},this.bend())}release(t,e){let{bending:s,offline:o}=this.player;if(!s.laboratory)return;this.held=void 0,this.forget(t);let n={...t,value:e};o||(n.patience=setTimeout(()=>{this.forget(t),this.bend()},2500)),this.released.push(n),this.bend()}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>ri(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&ri(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending;for(let e of this.released)!this.player.offline&&(!t||this.inScene(e)===e.value)&&this.forget(e);t||(this.held=void 0),this.bend()}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:n}=this.player.bending,r=this.placeOf(e);if(t==="surface")return n.surface.parameters[s];if(t==="scene")return{steps:n.steps,noise:n.level}[s];if(r<0)return;let{values:a,schedule_values:c}=o.last(r);return(t==="schedule"?c:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,n=this.placeOf(s);if(n<0)return this.released.find(c=>ri(c,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(n);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(h=>this.turnOf(h)),[n]=t?this.turnOf(t):[],r=h=>Object.fromEntries(s.filter(d=>d.owner===h).map(({name:d,value:f})=>[d,f])),{steps:a,noise:c}=r("scene"),l=r("surface");return{kept:o.length?o:void 0,turn:n,steps:a,noise:c,coefficients:Object.keys(l).length?l:void 0}}tell(){let{scene:t,bending:e,offline:s}=this.player,{choices:o,conditions:n}=e;if(s||!t.side)return;let r={side:t.side,run:Object.fromEntries(t.runs.map(({name:a},c)=>[a,Nt(o[c]).values])),schedule:Object.fromEntries(t.runs.map(({name:a},c)=>[a,Nt(o[c]).schedule_values])),surface:n.surface.parameters,scene:{steps:n.steps,noise:n.level}};document.dispatchEvent(new CustomEvent("ov-bent",{detail:r}))}turnOf({owner:t,run:e,name:s,value:o}){let n=this.placeOf(e);return n<0?[]:[t==="schedule"?{run:n,of:"schedule",name:s,value:o}:{run:n,name:s,value:o}]}},ri=(i,t)=>i.owner===t.owner&&i.run===t.run&&i.name===t.name;var yo=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.dial),a=r?e.findIndex(c=>c.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,n=this.current,r=(a,c)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),e.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,s.root.hidden=!n.inside,o.root.hidden=!n.dial;for(let a of["map","relief","both","grid"])r(a,n.stage===a);r("race",!n.inside),r("log-height",n.log_height);for(let a of["inside","dial","fan","projector"])r(a,n[a]);e.enlarge(),o.load(this.player.scene),n.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var ai=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new Ws(()=>this.start.settle()),this.tooltip=new Us(e(".ov-tip"),this.root),this.sync=new xo(this),this.viewState=new yo(this),this.picture=new ho(this,s),this.bending=new Gs(this),this.turning=new wo(this),this.proof=new fo(this),this.start=new go(this,e(".ov-start")),this.legend=new Xs(this,e(".ov-legend")),this.readout=new vo(this),this.playback=new uo(this),this.recorder=new mo(this,e('[data-do="record"]')),this.quiz=new po(this),this.inside=new re(this,e(".ov-inside")),this.dial=new re(this,e(".ov-dial")),fr(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)pr(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=e?.surface.key!==t.surface.key,n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw()}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.bending.apply()&&(this.dial.follow(),this.turning.tell()),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},Wr=cr(i=>new ai(i),(i,t,e)=>{i.inspectorLoader??=new Ks(i,e),i.inspectorLoader.show(Br(t))});function Ur(i,t){let e=document.getElementById("scene").textContent.trim(),s=Uint8Array.from(atob(e),n=>n.charCodeAt(0)),o=()=>t({data:s,parentElement:i,setTriggerValue(){}});o(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",o)}var Gr=`.ov-number-track {
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
  width: 10.5ch;
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
`;var Vr=`.ov-player:focus-visible,
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
`;var Yr=`.ov-player button {
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
`;var Kr=`[data-dial="true"].ov-player {
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
  right: 0;
  bottom: 100%;
  padding: 4px 10px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
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
`;var Xr=`.ov-side {
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
`;var Jr=`.ov-inside {
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
.ov-theory:has([data-kind="stable"]) {
  border-color: #0a8f5b;
}
.ov-theory:has([data-kind="edge"]) {
  border-color: #b78100;
}
.ov-theory:has([data-kind="unstable"]) {
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
`;var Zr=`.ov-legend {
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
.ov-chip[data-kind="converged"] {
  --c: #0a8f5b;
}
.ov-chip[data-kind="still_descending"] {
  --c: #2b7bd6;
}
.ov-chip[data-kind="oscillating"] {
  --c: #b78100;
}
.ov-chip[data-kind="stuck_at_saddle"],
.ov-chip[data-kind="stalled"] {
  --c: #8457c5;
}
.ov-chip[data-kind="left_view"] {
  --c: #c2671a;
}
.ov-chip[data-kind="overflowed"] {
  --c: #d03a3f;
}
`;var Qr=`.ov-chart {
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
`;var ta=`.ov-player.ov-large {
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
.ov-narrow:not(.ov-hall) .ov-controls [data-do="projector"] {
  display: none;
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
.ov-narrow .ov-dial select {
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
.ov-hall {
  font-size: clamp(17px, 1.1vw, 26px);
}
.ov-hall .ov-legend li {
  font-size: clamp(18px, 1.25vw, 30px);
  min-height: 2em;
}
.ov-hall :is(.ov-detail, .ov-live, .ov-chip, .ov-chart-title, .ov-step small, .ov-tip) {
  font-size: clamp(15px, 1.05vw, 25px);
}
.ov-hall .ov-chip {
  line-height: 1.7;
  border-radius: 1em;
}
.ov-hall .ov-start:not(:hover, :focus-visible) span {
  transform: scale(1.5);
}
`;var ea=`:is(.ov-aim, .ov-confirm) {
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
`;var sa=`.ov-ended {
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
    --ov-stage: clamp(260px, calc(100vh - 320px), 900px);
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
  .ov-narrow[data-sync-group] .ov-controls :is([data-do="projector"], [data-do="record"]) {
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
@container pair (max-width: 695px) {
  [data-sync-group].ov-narrow {
    --ov-stage: min(74vw, 34vh);
  }
  [data-sync-group] .ov-race .ov-chart {
    display: none;
  }
}
`;var ci=[Vr,Yr,Gr,Kr,Xr,Jr,Zr,Qr,ta,ea,sa].join("");var ia=i=>Wr({...i,inspector:Uo}),Qm=Ii(ar,ci,ia),oa=document.getElementById("replay");oa&&(No(ci),Ur(oa,ia));export{Qm as default};
