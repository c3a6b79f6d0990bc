// Built by tools/bundle.js from optim_viz/web/js: edit there.
var hi=`.ov-notice {
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
`;function ps(n,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:n}),i=Object.assign(document.createElement("button"),{type:"button",textContent:t});return i.addEventListener("click",e),s.append(o,i),s}var di="optim-viz-reloaded-for";function ui(n,t,e){let s=!1;return({data:o,parentElement:i,...r})=>{s||Zo(t),s=!0;let a=new TextDecoder().decode(o.subarray(0,8));if(a!=="c6735b8c")return ll(a,i);let c=i.querySelector(".ov-place");return c&&(c.outerHTML=n),e({...r,parentElement:i,data:o.subarray(8)})}}function Zo(n){document.body.append(Object.assign(document.createElement("style"),{textContent:hi+n}))}function ll(n,t){if(!hl(n)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(ps("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function hl(n){try{return sessionStorage.getItem(di)===n?!0:(sessionStorage.setItem(di,n),!1)}catch{return!0}}var dl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function _(n){return n.replace(/[&<>"]/g,t=>dl[t])}function fi(n,t,e,s,o){n.beginPath(),t.forEach(([i,r],a)=>n[a?"lineTo":"moveTo"](e+i*o,s+r*o)),n.closePath()}function te(n,t,e,s,o,i){let r=i.of(t);n.setLineDash([]),n.lineJoin="round",fi(n,t.outline,e,s,o),n.strokeStyle=i.rim,n.lineWidth=o*.75,n.stroke(),n.fillStyle=t.ordinal===1?r:i.rim,n.fill(),n.strokeStyle=r,n.lineWidth=o*(t.ordinal===1?.12:.42),n.stroke(),t.tag&&(n.fillStyle=r,n.font=`600 ${Math.round(o*1.7)}px ${i.font}`,n.textAlign="left",n.textBaseline="middle",n.fillText(t.tag,e+o*1.6,s-o))}var ul=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function vs(n,t,e,s,o,i,r,a){let c=Math.hypot(o,i)||1,l=o/c,h=i/c,d=ul.map(([f,p])=>[f*l-p*h,f*h+p*l]);n.setLineDash([]),fi(n,d,e,s,r*1.25),n.strokeStyle=a.rim,n.lineWidth=r*.6,n.stroke(),n.fillStyle=a.of(t),n.fill()}function ms(n,t,e,s,o,i){n.setLineDash([]);let r=[[i.rim,o*.95],[i.of(t),o*.45]];for(let[a,c]of r){n.beginPath();for(let l of[1,-1])n.moveTo(e-o,s-l*o),n.lineTo(e+o,s+l*o);n.strokeStyle=a,n.lineWidth=c,n.stroke()}}function gs(n,t,e,s,o,i){n.setLineDash([]);let r=[[i.rim,o*.7],[i.of(t),o*.3]];for(let[a,c]of r)n.strokeStyle=a,n.lineWidth=c,n.beginPath(),n.arc(e,s,o*.85,0,2*Math.PI),n.stroke();n.fillStyle=i.of(t),n.beginPath(),n.arc(e,s,o*.3,0,2*Math.PI),n.fill()}function It(n,t,e){let s=n.outline.map(([l,h])=>`${(17+l*5).toFixed(2)},${(8+h*5).toFixed(2)}`).join(" "),[o,i,r]=n.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${n.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${i}" stroke-width="${r}"/><text x="24" y="6.5" ${c}>${n.tag}</text></svg>`}function qt(n,t,e){let s=(t-n)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),i=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(n/i-1e-9);a*i<=t+i*1e-9&&r.length<99;a++)r.push(a*i);return{values:r,step:i}}function Qo(n,t,e){let s=[1,2,3,5,10,20,50,100].find(i=>(t-n)/i<=e)??100,o=[];for(let i=Math.ceil(n/s)*s;i<=t;i+=s)o.push(i);return o}var fl={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Bt(n){return n===0?"1":n===1?"10":"10"+String(n).split("").map(t=>fl[t]).join("")}function ee(n,t){if(Math.abs(n)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(n)>=1e6){let i=Math.floor(Math.log10(Math.abs(n))+1e-9),r=Math.max(0,Math.min(15,i-e+s));return n.toExponential(r).replaceAll("-","−").replace("e+","e")}return n.toFixed(o).replace("-","−")}function $(n,t=4){if(!Number.isFinite(n))return n>0?"∞":n<0?"−∞":"–";let e=Math.abs(n);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=n.toExponential(t-2).split("e"),i=Bt(Number(o)),r=String(Number(s)).replace("-","−");return/^−?1$/.test(r)?r.replace("1",i):`${r}·${i}`}return String(Number(n.toPrecision(t))).replace("-","−")}var pl=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,vl=/(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,ml="⁰¹²³⁴⁵⁶⁷⁸⁹";function pi(n){let t=n.trim().replace(/[−–]/g,"-").replace(",",".").replace(vl,(e,s="1",o)=>`${s}e${[...o].map(gl).join("")}`);return pl.test(t)?Number(t):NaN}var gl=n=>n==="⁻"?"-":ml.indexOf(n),vi=n=>String(n);function mi(n,{low:t,high:e,whole:s,scale:o}){return Number.isNaN(n)?"That is no number: 0.05 and 0,05 are.":n<t||n>e?`From ${$(t)} to ${$(e)} only.`:(s||o==="switch")&&!Number.isInteger(n)?"Whole numbers only.":""}var gi=0,bs=class{constructor(t,e){this.taker=t,this.root=document.createElement("input"),this.refusal=document.createElement("p"),this.parameter=void 0,this.written="",gi+=1,this.root.className="ov-number-field",this.refusal.className="ov-number-refusal",this.refusal.id=`ov-number-refusal-${gi}`,this.refusal.hidden=!0;for(let[s,o]of Object.entries({autocomplete:"off",spellcheck:"false",enterkeyhint:"done"}))this.root.setAttribute(s,o);this.refusal.setAttribute("role","alert"),this.root.addEventListener("keydown",({key:s})=>s==="Enter"&&this.take(),{signal:e}),this.root.addEventListener("blur",()=>this.take(),{signal:e})}load(t,e,s){let o=t.low<0?"text":t.whole?"numeric":"decimal";this.parameter=t,this.root.setAttribute("inputmode",o),this.root.setAttribute("aria-label",e),this.root.disabled=s}get edited(){return this.root.value!==this.written}take(){if(!this.edited||!this.parameter)return;let t=pi(this.root.value),e=mi(t,this.parameter);this.say(e),!e&&(this.write(),this.taker.take(t))}say(t){this.refusal.hidden=!t,this.refusal.textContent=t,this.root.setAttribute("aria-invalid",String(!!t)),t?this.root.setAttribute("aria-describedby",this.refusal.id):this.root.removeAttribute("aria-describedby")}write(){this.written=vi(this.taker.value),this.root.value=this.written,this.say("")}};var ws=class{constructor(t,e,s){this.holder=t,this.sideRoom=e,this.root=document.createElement("div"),this.root.className="ov-number-track";for(let[o,i]of Object.entries({role:"slider",tabindex:"0"}))this.root.setAttribute(o,i);this.root.style.setProperty("--ov-room",`${e}px`);for(let o of["home","thumb"])this.root.append(Object.assign(document.createElement("i"),{className:`ov-number-${o}`}));this.pressed=!1,this.settle=0,this.listen(s)}listen(t){let{root:e,holder:s}=this,o=(i,r)=>e.addEventListener(i,r,{signal:t});o("pointerdown",i=>this.press(i)),o("pointermove",i=>this.pressed&&this.point(i)),o("pointerup",i=>{this.pressed&&(this.point(i),s.release())}),o("pointercancel",()=>{this.pressed=!1,s.back()}),o("keydown",i=>this.key(i)),o("keyup",()=>{!s.held||this.pressed||(clearTimeout(this.settle),this.settle=setTimeout(()=>s.release(),400))}),o("blur",()=>this.pressed||s.release())}press(t){t.button!==0||!this.holder.scale||this.holder.fixed||(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.focus({preventScroll:!0}),this.pressed=!0,t.pointerType!=="touch"&&this.point(t))}point(t){this.holder.grasp(),this.holder.turn(this.under(t))}under(t){let{scale:e,inForce:s}=this.holder,{left:o,width:i}=this.root.getBoundingClientRect(),r=i-2*this.sideRoom,a=(t.clientX-o-this.sideRoom)/r;return!e||Math.abs(e.share(s)-a)*r<3?s:e.value(a,r)}key(t){let{holder:e}=this;if(!e.scale||e.fixed||t.ctrlKey||t.metaKey||t.altKey)return;let s=bl(e.lattice,e.value,t.key);s!==void 0&&(t.preventDefault(),e.grasp(),e.turn(s))}rest(){clearTimeout(this.settle)}name(t){for(let[e,s]of Object.entries(t))this.root.getAttribute(`aria-${e}`)!==String(s)&&this.root.setAttribute(`aria-${e}`,String(s))}write(){let{scale:t,value:e,inForce:s}=this.holder,o=i=>String(Math.min(1,Math.max(0,t?.share(i)??0)));this.root.style.setProperty("--ov-share",o(e)),this.root.style.setProperty("--ov-home",o(s)),this.name({valuenow:e}),Object.assign(this.root.dataset,{value:e,changed:e!==s})}};function bl({values:n,stride:t},e,s){let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-t,PageUp:t,Home:-1/0,End:1/0}[s];if(!o)return;let i=n.findIndex(l=>l>e),r=i<0?n.length:i,a=r-(n[r-1]===e?2:1),c=o>0?r+o-1:a+o+1;return n[Math.max(0,Math.min(n.length-1,c))]}var wl=8,Me=class{constructor(t,e,{signal:s,sideRoom:o=wl,pressed:i=!0,spoken:r=String}){this.root=t,this.told=e,this.pressed=i,this.spoken=r,this.scale=void 0,this.lattice={values:[],stride:1},this.value=this.inForce=NaN,this.held=this.fixed=!1,this.named=this.written="",this.track=new ws(this,o,s),this.field=new bs(this,s),this.toggle=document.createElement("button"),this.toggle.type="button",this.toggle.className="ov-number-toggle",this.toggle.setAttribute("role","switch"),this.toggle.addEventListener("click",()=>this.take(1-this.value),{signal:s}),addEventListener("keydown",a=>this.escape(a),{capture:!0,signal:s}),t.append(this.track.root,this.field.root,this.toggle,this.field.refusal)}load({scale:t,lattice:e,inForce:s,value:o=s,label:i,fixed:r}){Object.assign(this,{scale:t,lattice:e,inForce:s,fixed:r,value:this.held?this.value:o});let{parameter:a,ends:c}=t,l=[i,a.name,c,r].join();l!==this.named&&this.arrange(a,c,i),this.named=l,this.write()}arrange(t,[e,s],o){let{track:i,toggle:r,field:a,fixed:c}=this,l=t.scale==="switch"&&this.pressed;i.root.hidden=a.root.hidden=l,r.hidden=!l,i.name({label:o,disabled:c,valuemin:e,valuemax:s}),r.setAttribute("aria-label",o),r.disabled=c,a.load(t,o,c)}grasp(){this.track.rest(),this.held=!0}turn(t){t!==this.value&&(this.value=t,this.told.turn(t),this.write())}release(){this.held&&(this.letGo(),this.value===this.inForce?this.told.back():this.told.release(this.value))}back(){this.held&&(this.letGo(),this.value=this.inForce,this.told.back(),this.write())}escape(t){if(t.key!=="Escape")return;let{track:e,field:s}=this,o=t.target===s.root&&s.edited;!o&&!(this.held&&t.target===e.root)||(t.preventDefault(),t.stopPropagation(),o?s.write():this.back())}take(t){!this.scale||this.fixed||(this.grasp(),this.turn(t),this.release())}letGo(){this.held=this.track.pressed=!1,this.track.rest()}write(){let{value:t,inForce:e,scale:s}=this,o=[t,e,s?.ends].join();this.track.name({valuetext:this.spoken(t)}),o!==this.written&&(this.written=o,this.track.write(),this.field.write(),this.toggle.setAttribute("aria-checked",String(t===1)))}};var Ue={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function xs({outcome:n},t=""){return`<span class="ov-chip" data-kind="${n.kind}" ${t}>${tn(n)}</span>`}function tn({kind:n,label:t}){return`<i aria-hidden="true">${Ue[n]??""}</i>${_(t)}`}var xl=[1,1.25,1.6,2,2.5,3,4,5,6,8],bi={linear:[n=>n,n=>n],switch:[n=>n,n=>Math.round(n)],log:[Math.log10,n=>10**n],complement:[n=>-Math.log10(1-n),n=>1-10**-n]},ke=class{constructor(t,e,s){this.parameter=t,this.ends=[t.low,t.high],t.name==="learning_rate"&&t.scale==="log"&&(this.ends=Sl(this.ends,e,s)),t.reach&&(this.ends[1]=Ml(t.reach,e,t.high))}share(t){let[e]=bi[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s,whole:o}=this.parameter,[i,r]=bi[s],[a,c]=this.ends.map(i),l=a+Math.min(1,Math.max(0,t))*(c-a),h=r(l);if(s==="switch")return h;let[d,f]=this.ends;if(s==="linear")return Ve(kl(h,o?1:(c-a)/e),d,f);let p=Math.max(2,Math.ceil(-Math.log10(10**((c-a)/e)-1))+1);if(o)return Ve(Math.round(re(h,2)),d,f);let u=s==="log"?re(h,p):re(1-re(1-h,p),12);return Ve(u,d,f)}lattice(t){let{parameter:e}=this,{scale:s,whole:o}=e,[i,r]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(o&&s==="log"){let v=yl(i,r).flatMap(m=>xl.map(b=>Math.floor(b*m)));return{values:en([i,...v.filter(m=>i<m&&m<r),r]),stride:10}}if(s==="linear"){let v=Math.min(t-1,100),m=Array.from({length:v+1},(b,g)=>re(i+(r-i)*g/v,6));return{values:en(m),stride:10}}let[a,c]=s==="log"?[i,r]:[1-r,1-i],l=Math.max(1,Math.floor((t-1)/Math.log10(c/a)+1e-9)),h=Math.ceil(Math.log10(a)*l-1e-9),d=Math.floor(Math.log10(c)*l+1e-9),f=Array.from({length:d-h+1},(v,m)=>re(10**((h+m)/l),3)),p=s==="log"?f:f.map(v=>re(1-v,12)),u=[e.low,e.high].filter(v=>i<=v&&v<=r);return{values:en([...p,...u]),stride:l}}},re=(n,t)=>Number(n.toPrecision(t)),Ve=(n,t,e)=>Math.min(e,Math.max(t,n)),en=n=>[...new Set(n)].sort((t,e)=>t-e),yl=(n,t)=>{let e=Math.floor(Math.log10(n)+1e-9);return Array.from({length:Math.floor(Math.log10(t)+1e-9)-e+1},(s,o)=>10**(e+o))},Ml=(n,t,e)=>Math.min(e,n*10**Math.max(0,Math.ceil(Math.log10(t/n)-1e-9))),kl=(n,t)=>Number(n.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function Sl([n,t],e,s){let o=Ve(s,n,t),i=5/2,r=e>0?Math.log10(e/o):0,a=Math.sign(r)*Math.ceil(Math.max(0,Math.abs(r)-i-.01)),c=l=>Ve(o*10**l,n,t);return[c(a-i),c(a+i)]}var wi=["local minimum","saddle","maximum"],xi=["converged","stuck_at_saddle","left_view","overflowed"],yi={converged:"converged",still_descending:"still descending",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Mi="{fate} · step {step}",ki="stuck at a maximum",Si="Overflowed at step {step}; the last finite point is {place}, f = {f}.",$i="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",Ti="Converged to the {kind} at {place}, by step {step}.",Ei="Converged to the minimum at {place}, which is not in the list, by step {step}.",Ai="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Oi="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",Ni="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Li="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",_i="{because} The Hessian is not positive there.",Ii="Left the view at step {step} and has not come back; it is now at {place}.",Ci="Outside the view from the start; it is now at {place}.",ji="Its last point lies outside the surface's window.",Ri="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",zi="f changed by less than 1e-12 of its size over {window}.",Di="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",Fi="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",Pi="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",qi="Still descending after {step} steps: f = {f}.",Bi="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.",Wi="the last {count} step",Hi="the last {count} steps";var ft=22250738585072014e-324,Tl=Float64Array.from({length:2047},(n,t)=>2**(t-1022)),Se=new DataView(new ArrayBuffer(8)),Ye=n=>Tl[n+1022];function ys(n){return Se.setFloat64(0,n),(Se.getUint32(0)>>>20)-1023}function Ms(n){return Se.setFloat64(0,n),Se.setUint32(0,Se.getUint32(0)&1048575|1072693248),Se.getFloat64(0)}var j=n=>Math.abs(n)>=ft?n:n*0;function F(n,t){let e=n*t;if(!(Math.abs(e)<=ft))return e;let s=Math.abs(n)<Math.abs(t)?n*Ge*t:n*(t*Ge);return Math.abs(s)<ft*Ge?e*0:e}function Wt(n,t){let e=n/t;return Math.abs(e)<=ft&&Math.abs(n*Ge/t)<ft*Ge?e*0:e}var Ge=2**200;function ks(n,t){let e=n,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=F(s,e)),e=F(e,e);return s}var Ke=(n,t)=>n>=t||Number.isNaN(n)?n:t,Je=(n,t)=>n<=t||Number.isNaN(n)?n:t;function ae(n,t,e){let s=F(.5,j(n-e)),o=F(.5,j(n+e)),i=Math.max(Math.abs(s),Math.abs(t)),r=Wt(1,i>0?i:1),[a,c]=[F(s,r),F(t,r)],l=Math.sqrt(j(F(a,a)+F(c,c))),h=F(i,l),d=Wt(1,l>0?l:1),f=l>0?F(a,d):1,p=F(c,d),u=Math.sqrt(F(.5,j(1+Math.abs(f)))),v=Wt(F(.5,p),u),[m,b]=f>=0?[u,v]:[Math.abs(v),p>=0?u:-u];return{lam:[j(o+h),j(o-h)],V:[[m,0-b],[b,m]]}}function ce(n,t,e){let[s,o]=[n/e,t/e];return Math.sqrt(s*s+o*o)}function Vi(n,t,e,s){let o=n.records-1,[i,r,a]=n.hessian.map(y=>y[o]);if(![i,r,a].every(Number.isFinite))return;let{lam:c,V:l}=ae(i,r,a),[h,d]=[l[0][0],l[1][0]],[f,p]=n.gradient.map(y=>y[o]),u=Math.max(Math.abs(c[0]),Math.abs(c[1])),v=c.map(y=>Math.abs(y)<=1e-6*u),m=[h*f+d*p,h*p-d*f],b=m.some((y,L)=>v[L]&&Math.abs(y)>1e-6*e*u),g=m.map((y,L)=>v[L]?0:-y/c[L]),w=ce(g[0],g[1],e);if(!(u>0)||b||!(w<=1))return;let M=[h*g[0]-d*g[1],d*g[0]+h*g[1]],x=c.map((y,L)=>!v[L]&&y<0);if(x.some(Boolean)){let y=Al(n,t,M,w,e,s);x=x.map((L,H)=>L&&c[H]<-y)}let[k,T]=g.map((y,L)=>x[L]?y:0),[S,A,E]=wi,N=x.every((y,L)=>y||v[L]);return{kind:x.some(Boolean)?N?E:A:S,offset:M,leaving:ce(k,T,e)>.1}}function Al(n,t,e,s,o,i){let r=n.records-1,[a,c]=[n.x[r],n.y[r]],l=t,h=-1;for(let m=t;m<=r;m++){let b=ce(n.x[m]-a,n.y[m]-c,o);b>h&&([l,h]=[m,b])}let d=n.hessian.map(m=>m[l]);h===0&&s>0&&(d=i(Float64Array.of(a+e[0]),Float64Array.of(c+e[1])).slice(3).map(([b])=>b),h=s);let[f,p,u]=d.map((m,b)=>m-n.hessian[b][r]),v=Math.sqrt(f*f+2*(p*p)+u*u);return h>0&&Number.isFinite(v)?2*s*v/h:0}var Xe=({kind:n})=>n.endsWith("minimum");function sn([n,t,e,s]){let[o,i]=[t-n,s-e],r=Math.max(o,i),[a,c]=[o/r,i/r];return .001*(r*Math.sqrt(a*a+c*c))}var on=([n,t,e,s],o,i)=>o>=n&&o<=t&&i>=e&&i<=s,nn=n=>Math.min(Math.floor((n+1)/2),Math.max(10,Math.floor(.05*n))),rn=n=>Math.max(Math.min(n+1,20),Math.floor(.25*n));function Ts(n,t,e,s){let o=n.records;for(;o>0&&!(ce(n.x[o-1]-t,n.y[o-1]-e,s)>1);)o--;return o}function Ji({domain:n,points:t,differentiate:e},s,o){let i=sn(n),r=o.records-1,a=r-nn(s),[c,l]=[o.x[r],o.y[r]],h=t.filter(({interior:m})=>m),d=h.filter(Xe),f=h.filter(m=>!Xe(m)),p=m=>Ts(o,m.x,m.y,i)<=a,u=d.find(p);if(u)return{fate:Ss(u),target:u};let v=p({x:c,y:l})?Vi(o,a,i,e):void 0;if(!v?.leaving){if(u=f.find(p),u)return{fate:Ss(u),target:u};if(v){let{kind:m,offset:b}=v,g={x:c+b[0],y:l+b[1],kind:m};return u=[...d,...f].find(w=>ce(g.x-w.x,g.y-w.y,i)<=1),u?{fate:Ss(u),target:u}:{fate:Ss(g),unlisted:g}}}return on(n,c,l)?{fate:an(o,r+1-rn(s),i).fate}:{fate:"left_view"}}var Ss=n=>Xe(n)?"converged":"stuck_at_saddle";function an(n,t,e){let s=n.loss.subarray(t,n.records),o=s.length-1,[i,r,a]=[s[0],s[0],0];for(let p=1;p<=o;p++)i=Math.min(i,s[p]),r=Math.max(r,s[p]),s[p]>s[p-1]&&a++;let c=r-i,l=c<=1e-12*(1+Math.abs(s[o])),h=a/o,d=l?Cl(n,t,e):0,f="still_descending";if(l)f=d<.2?"stalled":"oscillating";else if(h>0){let p=Math.ceil(s.length/2),[u,v]=[s.subarray(0,p),s.subarray(p)],m=Gi(u)-Gi(v);(!(Yi(u)>Yi(v))||h>=.2&&m<.25*c)&&(f="oscillating")}return{fate:f,level:l,turning:d,rising:h,lowest:i,highest:r}}function Gi(n){let t=0;for(let e of n)t+=e;return t/n.length}function Yi(n){let t=n.slice().sort(),e=n.length>>1;return n.length%2?t[e]:(t[e-1]+t[e])/2}function Cl({x:n,y:t,records:e},s,o){let i=e-1,r=!1,a=0;for(let d=s;d<i;d++)ce(n[d]-n[i],t[d]-t[i],o)>1&&(r=!0),a=Math.max(a,Math.abs(n[d+1]-n[d]),Math.abs(t[d+1]-t[d]));if(!r||i-s<2)return 0;let c=0,[l,h]=[0,0];for(let d=s;d<i;d++){let[f,p]=[(n[d+1]-n[d])/a,(t[d+1]-t[d])/a];d>s&&f*l+p*h<0&&c++,[l,h]=[f,p]}return c/(i-s-1)}function $e(n,t,e){let s=e.records-1,[o,i]=[e.x[s],e.y[s]],r=Es(o,i);if(s<t){let u=pt(Si,{step:e.records,place:r,f:$(e.loss[s],3)});return le("overflowed",e.records,u,$i)}let{fate:a,target:c,unlisted:l}=Ji(n,t,e),h=sn(n.domain),d=$(h,2),f=c?Ts(e,c.x,c.y,h):NaN;if(c&&s-f>=nn(t))return Xi(c,!0,f,pt(Ni,{step:f,near:d}));let p=c??l;if(p){let u=Ts(e,o,i,h);return Xi(p,!!c,u,pt(Li,{step:u,near:d}))}if(a==="left_view"){let u=e.records;for(;u>0&&!on(n.domain,e.x[u-1],e.y[u-1]);)u--;let v=pt(u?Ii:Ci,{step:u,place:r});return le(a,u,v,ji)}return jl(a,e,h)}function le(n,t,e,s,o=yi[n]){let i=xi.includes(n)?pt(Mi,{fate:o,step:t}):o;return{kind:n,label:i,sentence:e,criterion:s,step:t}}function Xi(n,t,e,s){let{kind:o,x:i,y:r}=n,a={kind:o,place:Es(i,r),step:e};if(Xe(n))return le("converged",e,pt(t?Ti:Ei,a),s);let c=pt(t?Ai:Oi,a),l=t&&o==="maximum"?ki:void 0;return le("stuck_at_saddle",e,c,pt(_i,{because:s}),l)}function jl(n,t,e){let s=t.records-1,o=rn(s),i=pt(o>2?Hi:Wi,{count:o-1}),r=$(t.loss[s],3);if(n==="stalled")return le(n,s,pt(Ri,{f:r}),pt(zi,{window:i}));if(n==="still_descending")return le(n,s,pt(qi,{step:s,f:r}),Bi);let{level:a,turning:c,rising:l,...h}=an(t,t.records-o,e),[d,f]=[$(h.lowest,3),$(h.highest,3)],p=a?pt(Fi,{share:cn(c),window:i,f:r}):pt(Di,{share:cn(l),window:i,lowest:d,highest:f});return le(n,s,p,pt(Pi,{rises:cn(.2)}))}var pt=(n,t)=>n.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Es=(n,t)=>`(${$(n)}, ${$(t)})`;function cn(n){let t=100*n,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function As(n){let t=n>710,s=n<-709?-709:n,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,l=o-c,h=a*5497923018708371e-29,d=l-h,p=l-d-h,u=n<-708.3964185322641,v=1+d,b=1-v+d,g=d*d,H=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,dt=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,tt=d*dt,Y=H+tt,I=g*Y,P=p+I,it=b+P,K=v+it,R=a>0,V=K*(R?2:.5),J=a-1,G=a+1,q=Ye(R?J:G),st=V*q,D=j(st);return u?0:D}function Os(n){let t=ys(n),e=Ms(n),s=e>1.4142135623730951,o=t+1,i=s?o:t,r=.5*e,c=(s?r:e)-1,l=2+c,h=c/l,d=h*h,p=.5*c*c,U=(((((((((.08695652173913043*d+.09523809523809523)*d+.10526315789473684)*d+.11764705882352941)*d+.13333333333333333)*d+.15384615384615385)*d+.18181818181818182)*d+.2222222222222222)*d+.2857142857142857)*d+.4)*d+.6666666666666666,nt=d*U,Z=p+nt,Q=h*Z,O=i*5497923018708371e-29,at=Q+O,vt=p-at,dt=i*.6931471805598903,tt=vt-c,Y=dt-tt,I=n<22250738585072014e-324,it=n>-22250738585072014e-324?-1/0:NaN,K=I?it:Y;return n<=17976931348623157e292?K:n}function Ns(n){let t=Math.abs(n),e=t<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,p=l-d-h,u=a*22517417706346578e-34,v=d-u,b=d-v-u,g=p+b,M=a*35215598651832e-40-g,x=v-M,k=.25*a,S=4*Math.floor(k),A=a-S,N=v-x-M,y=x*x,Y=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,I=y*Y,P=x*I,K=1-.5*y,R=N*K,et=P+R,V=x+et,J=-.5*y,G=1+J,q=1-G+J,st=y*y,At=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,yt=st*At,ct=x*N,Vt=yt-ct,Ot=q+Vt,Nt=G+Ot,Lt=A>=2,lt=.5*A,jt=Math.floor(lt)!==lt?Nt:V,Pt=-jt,ht=Lt?Pt:jt;return t<3725290298461914e-24?n:ht}function Ls(n){let e=Math.abs(n)<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,p=l-d-h,u=a*22517417706346578e-34,v=d-u,b=d-v-u,g=p+b,M=a*35215598651832e-40-g,x=v-M,k=.25*a,S=4*Math.floor(k),A=a-S,N=v-x-M,y=x*x,Y=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,I=y*Y,P=x*I,K=1-.5*y,R=N*K,et=P+R,V=x+et,J=-.5*y,G=1+J,q=1-G+J,st=y*y,At=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,yt=st*At,ct=x*N,Vt=yt-ct,Ot=q+Vt,Nt=G+Ot,Lt=3-A,Ct=A*Lt>1,gt=.5*A,ht=Math.floor(gt)!==gt?V:Nt,ut=-ht,Rt=Ct?ut:ht,Gt=0*n;return e?Rt:Gt}function _s(n){let t=Math.abs(n),e=t<=16777216,s=n*0,o=e?n:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,l=o-c,h=a*9920935774287987e-25,d=l-h,p=l-d-h,u=a*22517417706346578e-34,v=d-u,b=d-v-u,g=p+b,M=a*35215598651832e-40-g,x=v-M,k=.25*a,S=4*Math.floor(k),A=a-S,N=v-x-M,y=x*x,Y=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,I=y*Y,P=x*I,K=1-.5*y,R=N*K,et=P+R,V=x+et,G=x-V+et,rt=-.5*y,q=1+rt,D=1-q+rt,$t=y*y,ct=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,Vt=$t*ct,Ot=x*N,Nt=Vt-Ot,Lt=D+Nt,lt=q+Lt,gt=q-lt+Lt,jt=.5*A,ht=Math.floor(jt)!==jt,ut=-lt,Rt=ht?ut:V,Gt=-gt,Kt=ht?Gt:G,Mt=ht?V:lt,me=ht?G:gt,oe=t<3725290298461914e-24,zt=Rt/Mt,Jt=zt*134217729,ne=Jt-zt,Xt=Jt-ne,Re=zt-Xt,ge=Mt*134217729,ze=ge-Mt,Zt=ge-ze,be=Mt-Zt,Qt=zt*Mt,ie=Xt*Zt-Qt,Ho=Xt*be,Fe=Re*Zt,hs=Ho+Fe,Pe=ie+hs,qe=Re*be,we=Pe+qe,us=Rt-Qt-we,fs=zt*me,Wn=Kt-fs,Uo=(us+Wn)/Mt,Vo=zt+Uo;return oe?n:Vo}function Is(n){let t=Math.abs(n),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,l=o-c,h=a*5497923018708371e-29,d=l-h,p=l-d-h,u=Ye(a),v=d*d,N=(((((11470745597729725e-27*v+208767569878681e-23)*v+2755731922398589e-22)*v+248015873015873e-19)*v+.001388888888888889)*v+.041666666666666664)*v+.5,O=((((16059043836821613e-26*v+2505210838544172e-23)*v+27557319223985893e-22)*v+.0001984126984126984)*v+.008333333333333333)*v+.16666666666666666,at=d*O,vt=N+at,dt=v*vt,tt=p+dt,Y=d+tt,P=d-Y+tt,it=u-1,K=u*Y,R=it+K,V=it-R+K,J=u*P,G=V+J,rt=R>2,q=rt?R:2,st=rt?2:R,D=q+st,xt=q-D+st+G,W=R/D,mt=W*134217729,Tt=mt-W,Et=mt-Tt,Yt=W-Et,Ut=D*134217729,ve=Ut-D,At=Ut-ve,yt=D-At,ct=W*D,Ot=Et*At-ct,Nt=Et*yt,Lt=Yt*At,lt=Nt+Lt,Ct=Ot+lt,gt=Yt*yt,jt=Ct+gt,ht=R-ct-jt,ut=W*xt,Rt=G-ut,Kt=(ht+Rt)/D,Mt=W+Kt,me=t<3725290298461914e-24,oe=n<0,zt=-Mt;return me?n:oe?zt:Mt}function Zi(n){let t=n>1025,e=n<-1022,o=t?1025:e?-1022:n,i=o+.5,r=Math.floor(i),a=o-r,c=a*134217729,l=c-a,h=c-l,d=a-h,f=a*.6931471805599453,u=h*.6931471824645996-f,v=h*-1904654323148236e-24,m=d*.6931471824645996,b=v+m,g=u+b,w=d*-1904654323148236e-24,M=g+w,x=a*23190468138462996e-33,k=M+x,T=1+f,A=1-T+f,E=f*f,at=(((((11470745597729725e-27*E+208767569878681e-23)*E+2755731922398589e-22)*E+248015873015873e-19)*E+.001388888888888889)*E+.041666666666666664)*E+.5,et=((((16059043836821613e-26*E+2505210838544172e-23)*E+27557319223985893e-22)*E+.0001984126984126984)*E+.008333333333333333)*E+.16666666666666666,V=f*et,J=at+V,G=E*J,rt=k+G,q=A+rt,st=T+q,D=r>0,wt=st*(D?2:.5),xt=r-1,W=r+1,Tt=Ye(D?xt:W),Et=wt*Tt;return e?0:Et}function Qi(n){let t=1+n,e=n>1,o=1-(t-n),i=t-1,r=n-i,c=(e?o:r)/t,l=ys(t),h=Ms(t),d=h>1.4142135623730951,f=l+1,p=d?f:l,u=.5*h,m=(d?u:h)-1,b=2+m,g=m/b,w=g*g,x=.5*m*m,tt=(((((((((.08695652173913043*w+.09523809523809523)*w+.10526315789473684)*w+.11764705882352941)*w+.13333333333333333)*w+.15384615384615385)*w+.18181818181818182)*w+.2222222222222222)*w+.2857142857142857)*w+.4)*w+.6666666666666666,Y=w*tt,I=x+Y,P=g*I,K=p*5497923018708371e-29+c,R=P+K,et=x-R,V=p*.6931471805598903,J=et-m,G=V-J,q=Math.abs(n)<5551115123125783e-32,st=t<22250738585072014e-324,$t=t>-22250738585072014e-324?-1/0:NaN,wt=st?$t:G,W=t<=17976931348623157e292?wt:t;return q?n:W}function Cs(n,t){let e=Math.abs(n),s=ys(e),o=Ms(e),i=o>1.4142135623730951,r=s+1,a=i?r:s,c=.5*o,h=(i?c:o)-1,d=2+h,p=2-d+h,u=h/d,v=u*134217729,m=v-u,b=v-m,g=u-b,w=d*134217729,M=w-d,x=w-M,k=d-x,T=u*d,A=b*x-T,E=b*k,N=g*x,y=E+N,L=A+y,H=g*k,B=L+H,U=h-T-B,nt=u*p,Q=(U-nt)/d,O=u*u,vt=b*b-O,dt=b*g,tt=g*b,Y=dt+tt,I=vt+Y,P=g*g,it=I+P,R=2*u*Q,et=it+R,At=((((((((.043478260869565216*O+.047619047619047616)*O+.05263157894736842)*O+.058823529411764705)*O+.06666666666666667)*O+.07692307692307693)*O+.09090909090909091)*O+.1111111111111111)*O+.14285714285714285)*O+.2,yt=O*At,ct=.3333333333333333+yt,Ot=.3333333333333333-ct+yt,Nt=O*134217729,Lt=Nt-O,lt=Nt-Lt,Ct=O-lt,gt=ct*134217729,jt=gt-ct,Pt=gt-jt,ht=ct-Pt,ut=O*ct,Gt=lt*Pt-ut,Kt=lt*ht,Mt=Ct*Pt,me=Kt+Mt,oe=Gt+me,zt=Ct*ht,Jt=oe+zt,ne=Ot+1850371707708594e-32,Xt=O*ne,Re=et*ct,ge=Xt+Re,ze=Jt+ge,Zt=ut*134217729,be=Zt-ut,Qt=Zt-be,De=ut-Qt,ie=u*ut,Fe=b*Qt-ie,hs=b*De,Pe=g*Qt,qe=hs+Pe,we=Fe+qe,ds=g*De,us=we+ds,fs=u+ie,Hn=u-fs+ie,Uo=u*ze,Vo=Q*ut,Un=Uo+Vo,sc=us+Un+Q,oc=Hn+sc,Vn=a*.6931471805598903,Gn=2*fs,Go=Vn+Gn,nc=Vn-Go+Gn,ic=2*oc,rc=a*5497923018708371e-29,ac=ic+rc,Yn=nc+ac,Be=Go+Yn,cc=Go-Be+Yn,lc=t>11805916207174113e5,hc=t<-11805916207174113e5?-11805916207174113e5:t,We=lc?11805916207174113e5:hc,Kn=Be*134217729,dc=Kn-Be,Yo=Kn-dc,Jn=Be-Yo,Xn=We*134217729,uc=Xn-We,Ko=Xn-uc,Zn=We-Ko,He=Be*We,fc=Yo*Ko-He,pc=Yo*Zn,vc=Jn*Ko,mc=pc+vc,gc=fc+mc,bc=Jn*Zn,wc=gc+bc,xc=Math.abs(He)<1e3,yc=cc*We,Mc=wc+yc,Qn=xc?Mc:0,kc=He>710,Sc=He<-709?-709:He,Jo=kc?710:Sc,$c=Jo*1.4426950408889634+.5,xe=Math.floor($c),Tc=xe*.6931471805598903,ti=Jo-Tc,ei=xe*5497923018708371e-29,Xo=ti-ei,si=ti-Xo-ei+Qn,ye=Xo+si,Ec=Xo-ye+si,oi=1+ye,Ac=1-oi+ye,_t=ye*ye,Oc=(((((11470745597729725e-27*_t+208767569878681e-23)*_t+2755731922398589e-22)*_t+248015873015873e-19)*_t+.001388888888888889)*_t+.041666666666666664)*_t+.5,Nc=((((16059043836821613e-26*_t+2505210838544172e-23)*_t+27557319223985893e-22)*_t+.0001984126984126984)*_t+.008333333333333333)*_t+.16666666666666666,Lc=ye*Nc,_c=Oc+Lc,Ic=_t*_c,Cc=Ec+Ic,jc=Ac+Cc,ni=oi+jc,Rc=Jo+Qn<-708.3964185322641,zc=xe<-1021.5,Dc=ni<1,Fc=Rc||zc&&Dc,ii=xe>0,Pc=ni*(ii?2:.5),qc=xe-1,Bc=xe+1,Wc=Ye(ii?qc:Bc),Hc=Pc*Wc,Uc=j(Hc),Vc=Fc?0:Uc,Gc=e<22250738585072014e-324,ri=t>0,Yc=t<0?1/0:t,Kc=Gc?ri?0:Yc:Vc,ai=e>17976931348623157e292?ri?1/0:0:Kc,ci=Math.floor(t)===t,Jc=.5*t,Xc=Math.floor(Jc)*2!==t,Zc=ci&&Xc,li=n<0,Qc=n>=-17976931348623157e292,tl=li&&Qc&&!ci,el=n===0,sl=1/n<0,ol=(li||el&&sl)&&Zc,nl=-ai,il=tl?NaN:ol?nl:ai,rl=n!==n||t!==t,al=n+t;return t===0||n===1?1:rl?al:il}function js(n,t){let e=Math.abs(n),s=Math.abs(t),o=e>s,i=o?s:e,r=o?e:s,a=r>17976931348623157e292,c=i>17976931348623157e292,l=0*i,d=a?c?1:l:i,u=a?1:r===0?1:r,v=u>8452712498170644e255,b=u<1499696813895631e-256?16069380442589903e44:1,g=v?7888609052210118e-46:b,w=d*g,M=u*g,x=.25*M,k=w<x,T=.75*M,A=w<T?.5:1,E=k?0:A,N=E*M,y=w-N,L=E*w,H=M+L,B=y/H,C=B*B,xt=((((((((((((.034482758620689655*C+-.037037037037037035)*C+.04)*C+-.043478260869565216)*C+.047619047619047616)*C+-.05263157894736842)*C+.058823529411764705)*C+-.06666666666666667)*C+.07692307692307693)*C+-.09090909090909091)*C+.1111111111111111)*C+-.14285714285714285)*C+.2)*C+-.3333333333333333,W=C*xt,mt=B*W,Tt=E===0,Et=E===.5,Ut=Tt?0:Et?.4636476090008061:.7853981633974483,At=Tt?0:Et?22698777452961687e-33:3061616997868383e-32,yt=Ut+B,Vt=Ut-yt+B,Ot=Tt?B:yt,Nt=Tt?0:Vt,Lt=At+mt,lt=Nt+Lt,Ct=-Ot,gt=1.5707963267948966+Ct,Pt=1.5707963267948966-gt+Ct,ht=6123233995736766e-32-lt,ut=Pt+ht,Rt=o?gt:Ot,Gt=o?ut:lt,Kt=t<0,Mt=t===0,oe=1/t<0,Jt=Kt||Mt&&oe,ne=-Rt,Xt=3.141592653589793+ne,ge=3.141592653589793-Xt+ne,ze=12246467991473532e-32-Gt,Zt=ge+ze,be=Jt?Xt:Rt,Qt=Jt?Zt:Gt,De=n<0,ie=n===0,Fe=1/n<0,Pe=De||ie&&Fe,qe=be+Qt,we=j(qe),ds=-we;return Pe?ds:we}var Rs={exp:As,log:Os,sin:Ns,cos:Ls,tan:_s,tanh:Is,exp2:Zi,log1p:Qi,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:n=>-n},zs={pow:Cs,atan2:js,max:Ke,min:Je,lt:(n,t)=>+(n<t),le:(n,t)=>+(n<=t),gt:(n,t)=>+(n>t),ge:(n,t)=>+(n>=t),eq:(n,t)=>+(n===t),ne:(n,t)=>+(n!==t)};var Rl=n=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=n(s[o])},zl=n=>(t,e,s,o)=>{for(let i=0;i<t;i++)e[i]=n(s[i],o[i])},Ds={add(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]+s[o];t[o]=Math.abs(i)>=ft?i:i*0}},sub(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]-s[o];t[o]=Math.abs(i)>=ft?i:i*0}},mul(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]*s[o];t[o]=Math.abs(i)>ft?i:F(e[o],s[o])}},div(n,t,e,s){for(let o=0;o<n;o++){let i=e[o]/s[o];t[o]=Math.abs(i)>ft?i:Wt(e[o],s[o])}},select(n,t,e,s,o){for(let i=0;i<n;i++)t[i]=e[i]?o[i]:s[i]}};for(let[n,t]of Object.entries(Rs))Ds[n]=Rl(t);for(let[n,t]of Object.entries(zs))Ds[n]=zl(t);function Ze({program:n,coefficients:t}){let e=tr({...n,results:n.results.slice(0,1)},t);return(s,o)=>e(s,o)[0]}function Fs({program:n,coefficients:t}){return tr(n,t)}var Dl=new Float64Array(0),he=256;function tr({constants:n,code:t,results:e},s){let o=[...s,...n].map(j),i=2+o.length,r=new Set(e);for(let h=t.length-1;h>=0;h--)if(r.has(i+h))for(let d of t[h].slice(1))r.add(d);let a=[new Float64Array(he),new Float64Array(he)],c=new Set([0,1]);for(let h of o)a.push(new Float64Array(he).fill(h));let l=[];return t.forEach(([h,...d],f)=>{let p=i+f,u=r.has(p)?new Float64Array(he):Dl,[v,m,b]=d.map(g=>a[g]);a.push(u),d.some(g=>c.has(g))&&c.add(p),r.has(p)&&(c.has(p)?l.push(g=>Ds[h](g,u,v,m,b)):Ds[h](he,u,v,m,b))}),(h,d)=>{let f=e.map(()=>new Float64Array(h.length));for(let p=0;p<h.length;p+=he){let u=Math.min(he,h.length-p);for(let v=0;v<u;v++)a[0][v]=j(h[p+v]),a[1][v]=j(d[p+v]);for(let v of l)v(u);e.forEach((v,m)=>f[m].set(a[v].subarray(0,u),p))}return f}}var ln=["add","sub","mul","div","select","neg","sqrt","abs"],or=Object.entries({...Rs,...zs}).filter(([n])=>!ln.includes(n)),Fl=or.map(([,n])=>n),nr=Object.fromEntries([...ln,...or.map(([n])=>n)].map((n,t)=>[n,t])),er=255,Pl=65535;function Ps(n,t){for(let e=0;e<n.length;e+=2){let[s,o]=[n[e],n[e+1]],i=t[o&Pl],r=t[o>>>16],a;switch(s&er){case 0:a=i+r,Math.abs(a)>=ft||(a*=0);break;case 1:a=i-r,Math.abs(a)>=ft||(a*=0);break;case 2:a=i*r,Math.abs(a)>ft||(a=F(i,r));break;case 3:a=i/r,Math.abs(a)>ft||(a=Wt(i,r));break;case 4:a=i?t[n[e+2]]:r,e+=1;break;case 5:a=-i;break;case 6:a=Math.sqrt(i);break;case 7:a=Math.abs(i);break;default:a=Fl[(s&er)-ln.length](i,r)}t[s>>>8]=a}}var sr=n=>Int32Array.from(n.flatMap(([t,e,s,o,i])=>{let r=[t|e<<8,s|o<<16];return t===nr.select?[...r,i]:r})),Qe=class{constructor(){this.values=[],this.changes=[],this.code=[]}register(t=0,e=!1){return this.changes.push(e),this.values.push(j(t))-1}emit(t,e){let[s,o=s,i=s]=e,r=this.register(0,e.some(a=>this.changes[a]));return this.code.push([nr[t],r,s,o,i]),r}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...i]of t.code)s.push(this.emit(o,i.map(r=>s[r])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let i of[...this.code].reverse())if(e.has(i[1])){for(let r of i.slice(2))e.add(r);(this.changes[i[1]]?o:s).push(i)}return{registers:Float64Array.from(this.values),once:sr(s.reverse()),each:sr(o.reverse())}}};function qs(n,t){let e=new Qe,s=e.append(n,t.map(r=>e.register(r))),{registers:o,once:i}=e.finish(s);return Ps(i,o),s.map(r=>o[r])}var hn=class{constructor(t,e){let s=new Qe,o=(v,m=!0)=>Array.from({length:v},()=>s.register(0,m));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-Wl(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length);let i=t.coefficients.map(v=>s.register(v)),r=v=>s.append(t.program,[...v,...i]),{hyperparameters:a,position:c,memory:l}=this,h=r(c),d=e.look_ahead?r(s.append(e.look_ahead,[...a,...c,...l])):h;this.gradient=this.noise.map((v,m)=>s.emit("add",[d[1+m],v]));let f=e.uses_hessian?h.slice(3):[],p=[...a,...this.counters,...this.powers,...f],u=s.append(e.update,[...p,...c,...this.gradient,...l]);this.after=u,this.tape=s.finish([...u,...this.gradient])}run(t,{hyperparameters:e,rates:s},{steps:o,noise:i},r){let{registers:a,once:c,each:l}=this.tape,{position:h,memory:d,gradient:f,after:p,method:u,powers:v}=this,m=u.powers.map(([k])=>Bl(j(e[k]),o+2)),b=u.powers.map(([,k])=>k);this.hyperparameters.forEach((k,T)=>a[k]=j(e[T])),Ps(c,a);let g=[t.x,t.y,...t.memory.flat()],w=[...h,...d];w.forEach((k,T)=>a[k]=j(g[T][r]));let[M,x]=t.noisyGradient;for(let k=r;k<=o;k++){let T=k-t.methodStart+1;a[this.hyperparameters[0]]=j(s[k]),a[this.counters[0]]=T,a[this.counters[1]]=T+1;for(let S=0;S<m.length;S++)a[v[S]]=m[S][T+b[S]];for(let S=0;S<2;S++)a[this.noise[S]]=i?j(i[S][k]):0;Ps(l,a),M[k]=a[f[0]],x[k]=a[f[1]];for(let S=0;S<w.length;S++)a[w[S]]=a[p[S]];if(k===o)break;for(let S=0;S<w.length;S++)g[S][k+1]=a[p[S]];if(!h.every(S=>Number.isFinite(a[S])))return k+2}return o+1}},Bs=new Map,ql=16;function Bl(n,t){let e=Bs.get(n);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>ks(n,o)),Bs.size>=ql&&Bs.clear(),Bs.set(n,e)),e}var Wl=({powers:n,uses_hessian:t,remembers:e})=>2+n.length+(t?3:0)+4+2*e.length,Ws=class{constructor(t){this.surface=t,this.differentiate=Fs(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:i=0,hyperparameters:r,rates:a}=t,{steps:c,start:l}=e;if(o&&i>Math.min(c,o.records-1))return o;let h=this.steppers.get(s);h||this.steppers.set(s,h=new hn(this.surface,s));let d=c+1,f=new Float64Array(d*(10+2*s.remembers.length)),p=0,u=()=>f.subarray(p*d,++p*d),v=o?.choice.method===s,m=o?i:0,b=()=>[u(),u()],g=qs(s.init,[a[m],...r.slice(1)]),w={choice:t,records:0,methodStart:v?o.methodStart:m,x:u(),y:u(),noisyGradient:b(),memory:s.remembers.map(b),loss:u(),gradient:b(),hessian:[u(),u(),u()]};if(w.memory.forEach((x,k)=>x.forEach((T,S)=>v?T.set(o.memory[k][S].subarray(0,m+1)):T.fill(g[k]))),o)for(let[x,k]of Hl(w,o))x.set(k.subarray(0,m+1));else[w.x[0],w.y[0]]=l;let M=h.run(w,t,e,m);return this.measure(w,m,M),w.records=Ul(w,m,M),w.records>0?w:void 0}recorded(t,e,s){let[o,i,r,a,c,l,h,...d]=e.map(u=>Float64Array.from(u)),[,,,...f]=this.differentiate(o,i),p=t.method.remembers.map((u,v)=>d.slice(2*v,2*v+2));return{choice:t,records:o.length,methodStart:s,x:o,y:i,loss:r,gradient:[a,c],noisyGradient:[l,h],memory:p,hessian:f}}measure(t,e,s){let[o,i,r,...a]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[i,r].forEach((c,l)=>t.gradient[l].set(c,e)),a.forEach((c,l)=>t.hessian[l].set(c,e))}};function Hl(n,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(n).map((o,i)=>[o,s[i]])}function Ul(n,t,e){let s=[n.x,n.y,n.loss,...n.gradient,...n.noisyGradient,...n.memory.flat()];for(let o=t;o<e;o++)for(let i of s)if(!Number.isFinite(i[o]))return o;return e}var Te=class{constructor(t){let{head:e}=t;this.scene={surface:t.surface,start:t.start,steps:t.steps,noise:t.noise},this.points=t.simulator.points,this.normal=e.arrays.normal_x&&[Float64Array.from(t.array("normal_x")),Float64Array.from(t.array("normal_y"))],this.usual=this.make({},[])}get covered(){return this.normal?this.normal[0].length-1:-1}missing({steps:t=this.scene.steps,noise:e=this.scene.noise}){return e&&t>this.covered?t:0}conditions(t,e=this.usual){let s=[this.usual,e],o=this.make(t,s);return s.find(i=>Vl(i,o))??o}make({start:t=this.scene.start,coefficients:e={},...s},o){let{scene:i}=this,{steps:r=i.steps,noise:a=i.noise}=this.missing(s)?i:s,c=this.surface(e,o),{times:l,ends:h}=o.find(f=>f.steps===r)??Gl(r),d=o.find(f=>f.level===a);return{surface:c,start:t,steps:r,level:a,times:l,ends:h,simulator:o.find(f=>f.surface===c)?.simulator??new Ws(c),noise:d?d.noise:this.noise(a)}}noise(t){if(!t||!this.normal)return;let[e,s]=this.normal.map(o=>o.map(i=>F(i,t)));return[e,s]}surface(t,e){let{surface:s}=this.scene,o={...s.parameters,...t},i=Object.values(o),r=h=>i.every((d,f)=>d===h.coefficients[f]);if(r(s))return s;let a=e.find(h=>r(h.surface));if(a)return a.surface;let c=this.points?Yl(s.points,this.points,i):s.points,l=c.find(({kind:h})=>h==="global minimum");return{...s,parameters:o,coefficients:i,points:c,floor:l?l.value:null}}},Vl=(n,t)=>n.surface===t.surface&&n.steps===t.steps&&n.level===t.level&&n.start.every((e,s)=>e===t.start[s]),Gl=n=>({times:Float64Array.from({length:n+1},(t,e)=>e),ends:new Float64Array(n+1).fill(n)});function Yl(n,t,e){let s=qs(t,e);return n.map((o,i)=>{let[r,a,c]=s.slice(3*i);return{...o,x:r,y:a,value:c}})}var Kl=6,Ee=class{constructor(t){this.scene=t,this.given=t.simulator,this.sharing=new Te(t)}conditions(t,e){return this.sharing.conditions(t,e)}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return X(this.given.paths[t])}choices({kept:t=[],turn:e,...s},o=this.conditions(s)){let i=e?[...t,e]:t,{paths:r}=this.given;return i.length?i.reduce((a,c)=>{let l=c.name==="learning_rate"?c.run:void 0;return this.fair(this.turned(a,c),o,l)},r):this.fair(r,o)}turned(t,{run:e,of:s,name:o,value:i}){let{contrasts:r}=this.given,{runs:a}=this.scene,c=s==="schedule"?"schedule_values":"values";return t.map((l,h)=>a[h]?.of===a[e].of?rr(l,o,!s&&r[h]===o?1-i:i,c):l)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let i=o.slice(0,-1);return i.length?e.has(JSON.stringify(i))?X(o).branch_step:s(i):0};return t.map(s)}fair(t,e,s){return this.fairPaths(t,e,s)??t}fairPaths(t,e,s){let{fairness:o}=this.given,{runs:i}=this.scene;if(o!=="same"&&o!=="matched")return t;let r=i.map(f=>i.findIndex(({of:p})=>p===f.of)),a=r[s??0],c=ir(t[a]),l;if(o==="same")l=t.map(()=>c);else{let f=t.map((u,v)=>v<i.length?this.firstStep(u,e):1);if(!f.every(u=>u>0))return;let p=u=>Number((ir(t[u])*f[a]/f[u]).toPrecision(Kl));l=t.map((u,v)=>v>=i.length?0:r[v]===a?c:p(r[v]))}let h=t.map((f,p)=>p<i.length&&f.length===1);if(h.every((f,p)=>!f||this.takes(p,l[p])))return t.map((f,p)=>h[p]?rr(f,"learning_rate",l[p]):f)}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t,e).subarray(0,2),o=e.simulator.simulate(this.choice(t,s),{...e,steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s},{times:o,ends:i}){let{program:r}=this.given.schedules[t],a=[e.learning_rate,...Object.values(s)];return Ze({program:r,coefficients:a})(o,i)}pathRates(t,e){let s=this.rates(t[0],e);for(let o of t.slice(1))o.branch_step<=e.steps&&s.set(this.rates(o,e).subarray(o.branch_step),o.branch_step);return s}choice({optimizer:t,values:e},s){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},i)=>[o,e[i]]))}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=X(t),i=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!i)return;let r={...this.choice(o,this.rates(o,e)),origin:i,branchStep:o.branch_step};return e.simulator.simulate(r,e)}},X=n=>n.at(-1),ir=n=>X(n).values.learning_rate;function rr(n,t,e,s="values"){let o=X(n),i=o[s];return!(t in i)||i[t]===e?n:[...n.slice(0,-1),{...o,[s]:{...i,[t]:e}}]}function Hs(n,t,e,s,o){let{records:i}=o,r=t.surface.floor??0,[a,c]=o.gradient,l=n.pathRates(s,t).subarray(0,i),h=m=>m.subarray(0,i),d={records:i,x:h(o.x),y:h(o.y),height:h(o.loss).map(m=>m-r),floor:r,slope:h(a).map((m,b)=>Math.hypot(m,c[b])),rates:l.every(m=>m===l[0])?void 0:l};if(e.rule===void 0)return d;let{method:f,values:p}=n.settings(o),u=([m,b])=>[h(m),h(b)],v={values:p,rule:Jl(f,p)??e.rule,method_start:o.methodStart,noisyGradient:u(o.noisyGradient),memory:Object.fromEntries(f.remembers.map((m,b)=>[m,u(o.memory[b])]))};return{...d,...v}}var Jl=({rules:n},t)=>n?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function ar(n,t,e,s,o,i){let{rule:r,origin:a}=e[o],c=s[o].slice(0,-1);if(r===void 0||!c.length||JSON.stringify(c)===JSON.stringify(s[Number(a)]))return;let l=e[Number(a)],h=n.simulate(c,t,i);return h&&{...l,...Hs(n,t,l,c,h),offstage:!0}}function cr(n,t,e,s,o){let i={detail:dn(s,n.given),dim:!o};if(!o)return i;let{method:r,values:a}=n.settings(o);if(i.rate=a.learning_rate,!e.offstage){let c=new Map(r.parameters.map(({sign:l,name:h})=>[l,a[h]]));i.outcome=$e(ts(t),t.steps,o),i.distinguishing=e.distinguishing.map(([l,h])=>[l,typeof h=="number"?c.get(l)??h:h])}return{...i,...Hs(n,t,e,s,o)}}var ts=({surface:{domain:n,points:t},simulator:{differentiate:e}})=>({domain:n,points:t,differentiate:e});function dn(n,{methods:t,schedules:e}){let{optimizer:s,values:o,schedule:i,branch_step:r}=X(n),a=[`α = ${$(o.learning_rate)}`];for(let{name:c,default:l}of t[s].parameters.slice(1))o[c]!==l&&a.push(`${c} ${$(o[c],6)}`);return i!=="constant"&&a.push(e[i].label.toLowerCase()),n.length>1&&a.push(`from step ${r}`),a.join(", ")}var Xl=121,Zl=31,Ql=12e4,th=20,eh=90,sh=40,es=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(Zl,Math.min(Xl,Math.floor(Ql/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t){this.stop();let{laboratory:e,place:s,name:o,values:i,changesAt:r}=t,a=r(i[0]),c=e.conditions(a),l=e.choices(a,c)[s],{surface:h,steps:d,start:f,noise:p}=c,u=[h.key,h.parameters,d,p?.[0].slice(0,9),e.sharing.covered],v=JSON.stringify([...u,f,o,i,l]);if(v===this.key&&!this.rungs.includes(void 0))return!1;let m=v!==this.key&&this.rungs.some(Boolean);return v!==this.key&&(this.rungs=i.map(()=>{})),this.key=v,this.timer=setTimeout(()=>this.work(t),sh),m}work(t){let e=performance.now()+th,s=this.rungs.indexOf(void 0);for(;s>=0&&performance.now()<e;s=this.rungs.indexOf(void 0))this.rungs[s]=oh(t,t.values[s]);this.timer=s<0?0:setTimeout(()=>this.work(t));let o=performance.now()-this.shownAt>eh;s>=0&&!o||(this.shownAt=performance.now(),this.onFill())}};function oh({laboratory:n,place:t,changesAt:e},s){let o=e(s);if(n.sharing.missing(o))return{kind:""};let i=n.conditions(o),r=n.simulate(n.choices(o,i)[t],i);return r?{kind:$e(ts(i),i.steps,r).kind,x:Float32Array.from(r.x.subarray(0,r.records)),y:Float32Array.from(r.y.subarray(0,r.records))}:{kind:""}}function lr(n,t){let{scene:e,coefficients:s,schedules:o}=n.given,{schedule:i}=n.last(t),r=(d,f,p)=>p.map(u=>({owner:d,parameter:u,label:nh(u.name),lock:f??u.name})),[a,...c]=n.method(t).parameters,l=[...r("run","rates",[a]),...r("run","settings",c),...r("schedule","schedule",o[i].parameters)],h=[...r("scene",void 0,e),...r("surface","surface",s)];return[...l.map((d,f)=>({...d,dial:f+1})),...h.map((d,f)=>({...d,dial:-f-1}))]}var nh=n=>n.replaceAll("_"," ");function Us(){return Math.min(2,globalThis.devicePixelRatio||1)}function un(n,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{n(),un(n,t)};e.addEventListener("change",s,{once:!0,signal:t})}var hr={converged:1,still_descending:.72,oscillating:.72,stuck_at_saddle:.46,stalled:.46,left_view:.46,overflowed:.2},ss=12,Vs=15,dr=17;function ur(n,{scale:t,lattice:e,ladder:s,inForce:o},i,r){let a=i.scale,c=Us(),{clientWidth:l,clientHeight:h}=n,d=n.getContext("2d"),{kind:f}=r.dataset;n.width=Math.round(l*c),n.height=Math.round(h*c),d.setTransform(c,0,0,c,0,0);let p=Object.fromEntries(Object.keys(hr).map(x=>(r.dataset.kind=x,[x,getComputedStyle(r).color])));r.dataset.kind=f;let{values:u}=e,v=u.map((x,k)=>s.rungs[k]?.kind),m=(l-2*ss)/Math.max(1,u.length-1),b=Math.min(9,Math.max(1.2,m*.62)),g=(Vs+dr)*a,w=x=>ss+(l-2*ss)*t.share(x);d.textAlign="center",d.textBaseline="middle",v.forEach((x,k)=>{if(!x)return;let T=hr[x]*dr*a,S=w(u[k])-b/2;if(d.fillStyle=d.strokeStyle=p[x],x==="left_view"?d.strokeRect(S+.5,g-T+.5,Math.max(.5,b-1),T-1):d.fillRect(S,g-T,b,T),x==="oscillating"&&d.clearRect(S-1,g-T*.62,b+2,T*.24),k>0&&v[k-1]===x)return;let A=k;for(;v[A+1]===x;)A+=1;d.font=`700 ${12*a}px ${i.font}`,((A-k+1)*m>13*a||u.length<9)&&d.fillText(Ue[x],(w(u[k])+w(u[A]))/2,Vs*.48*a)}),d.fillStyle=i.muted,d.font=`${10.5*a}px ${i.font}`;let M=-99;for(let[x,k]of ih(t,u))w(x)-M<42*a||(M=w(x),d.fillText(k,Math.max(14*a,Math.min(l-14*a,w(x))),g+8*a));d.fillStyle=i.text,d.beginPath(),d.moveTo(w(o),(Vs-1)*a);for(let x of[-4,4])d.lineTo(w(o)+x*a,(Vs-7)*a);d.fill()}function ih({parameter:n,ends:t},e){if(n.scale==="log"){let[o,i]=t.map(Math.log10);return Array.from({length:Math.floor(i+1e-9)-Math.ceil(o-1e-9)+1},(a,c)=>c+Math.ceil(o-1e-9)).map(a=>[10**a,Math.abs(a)>2?Bt(a):$(10**a,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,i)=>e.length<9||i%s===0).map(o=>[o,$(o,3)])}var rh=.6,Gs=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:i,dy:r})=>o.map(a=>({run:a,dx:i,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:i,top:r,width:a,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:l,dy:h}of t)o.rect(i+l,r+h,a,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let i of this.pens)i.run.hidden||this.extend(i,Math.min(Math.floor(t+1e-9),i.run.records-1),s,o)}}extend(t,e,s,o){let{run:i,dx:r,dy:a}=t;if(t.next===0){if(e<i.first)return;[t.x,t.y]=s.toPixel(i.x[i.first],i.y[i.first]),t.next=i.first+1}if(t.next>e)return;let c=new Path2D,l=t.length,h=!1,d=!1;for(let v=t.next;v<=e;v++){let[m,b]=s.toPixel(i.x[v],i.y[v]);if(Math.hypot(m-t.x,b-t.y)<rh&&v<e)continue;let w=os(t.x,t.y,m,b,s.box);w&&((!d||w[4])&&c.moveTo(w[0]+r,w[1]+a),c.lineTo(w[2]+r,w[3]+a),h=!0,t.length+=Math.hypot(w[2]-w[0],w[3]-w[1])),d=w!==null&&!w[5],t.x=m,t.y=b}if(t.next=e+1,!h)return;let{scale:f}=o,{halo:p,line:u}=this;p.strokeStyle=o.halo,p.lineWidth=5*f,p.stroke(c),u.strokeStyle=o.of(i),u.lineWidth=2.3*f,u.setLineDash(i.dash.map(v=>v*f)),u.lineDashOffset=l,u.stroke(c)}};function fr(n,t,e,s,o){let{left:i,top:r,width:a,height:c}=e.box,l=6.2*o.scale,h=[];for(let d of t){if(d.hidden||s<d.first)continue;if(d.branch_step&&s>=d.branch_step&&d.branch_step<d.records){let[g,w]=e.toPixel(d.x[d.branch_step],d.y[d.branch_step]);e.inside(g,w)&&gs(n,d,g,w,l,o)}let f=Math.min(s,d.records-1),p=Math.floor(f+1e-9),u=f-p,[v,m]=e.toPixel(d.x[p],d.y[p]);if(u>1e-9){let[g,w]=e.toPixel(d.x[p+1],d.y[p+1]),M=os(v,m,v+(g-v)*u,m+(w-m)*u,e.box);M&&(n.setLineDash([]),n.strokeStyle=o.of(d),n.lineWidth=2.3*o.scale,n.beginPath(),n.moveTo(M[0],M[1]),n.lineTo(M[2],M[3]),n.stroke()),v+=(g-v)*u,m+=(w-m)*u}let b=d.outcome.kind==="overflowed"&&s>=d.records-1;if(e.inside(v,m))b?ms(n,d,v,m,l,o):te(n,d,v,m,l,o);else{let g=ah(d,p,e);g&&h.push([d,...g])}}n.save(),n.beginPath(),n.rect(i-1,r-1,a+2,c+2),n.clip();for(let d of h)vs(n,...d,l,o);n.restore()}function ah(n,t,e){for(let s=Math.min(t,n.records-2);s>=0;s--){let[o,i]=e.toPixel(n.x[s],n.y[s]),[r,a]=e.toPixel(n.x[s+1],n.y[s+1]),c=os(o,i,r,a,e.box);if(c&&c[5])return[c[2],c[3],r-o,a-i];if(c)return null}return null}function pr(n,t,e,s,o,i){let r=i,a;for(let c of n){if(c.hidden)continue;let l=Math.min(e,c.records-1);for(let h=0;h<=l;h++){let[d,f]=t.toPixel(c.x[h],c.y[h]),p=Math.hypot(d-s,f-o);p<r&&([r,a]=[p,{run:c,i:h}])}}return a}function os(n,t,e,s,o){let i=e-n,r=s-t,a=0,c=1,l=[[-i,n-o.left],[i,o.left+o.width-n],[-r,t-o.top],[r,o.top+o.height-t]];for(let[h,d]of l)if(h===0){if(d<0)return null}else{let f=d/h;if(h<0?a=Math.max(a,f):c=Math.min(c,f),a>c)return null}return!Number.isFinite(i)||!Number.isFinite(r)?null:[n+i*a,t+r*a,n+i*c,t+r*c,a>0,c<1]}var ch='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',lh=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<select data-dial="method" aria-label="Method on the dial" hidden></select>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-number"></div><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${ch}`,'</button><p class="ov-dial-note" role="note" hidden></p>'].join(""),Ys=class{constructor(t,e){let{on:s,turning:o}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=lh;for(let[i,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",methods:"[data-dial=method]",names:"[data-dial=name]",chip:".ov-chip",note:".ov-dial-note"}))this[i]=e.querySelector(r);this.ladder=new es(()=>this.filled()),this.control=new Me(e.querySelector(".ov-dial-number"),{turn:i=>o.turn(this.number,i),release:i=>this.release(i),back:()=>o.back()},{signal:t.abort.signal,sideRoom:ss,pressed:!1,spoken:i=>`${this.label} ${$(i,6)}, ${this.run?.outcome.label}`}),this.track=this.control.track.root,this.track.classList.add("ov-dial-track"),this.canvas=document.createElement("canvas"),this.track.prepend(this.canvas),this.equals=Object.assign(document.createElement("span"),{className:"ov-dial-sign"}),this.control.field.root.before(this.equals),s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),this.methods.hidden=!t.offline,s(this.methods,"change",()=>t.outbox.send("method",{name:this.run.name,optimizer:this.methods.value,at:Date.now()})),s(this.names,"change",()=>t.viewState.change({dial:Number(this.names.value)}))}get number(){let{owner:t,run:e,name:s}=this;return t==="run"||t==="schedule"?{owner:t,run:e.name,name:s}:{owner:t,name:s}}release(t){let{player:e,owner:s,run:o,name:i}=this,{gesture:r}=Object.assign(this,{gesture:this.gesture+1});e.turning.release(this.number,t),e.outbox.send("dial",{owner:s,name:o.name,parameter:i,value:t,gesture:r})}stop(){this.control.back(),this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,dial:o,control:i}=this,{laboratory:r}=e.bending,{view:a,viewState:c}=e,l=!!(a?.dial&&r&&t.runs.length),h=t===this.scene;if(this.root.classList.toggle("ov-waiting",!l),this.ladder.stop(),!l)return h?i.release():i.back(),Object.assign(this,{scale:void 0,run:void 0});let d=t.runs[c.run].of,f=t.runs.findIndex(b=>b.of===d),p=t.runs[f],u=lr(r,f),v=u.find(({dial:b})=>b===a.dial)??u[0];(s?.name!==p.name||o!==v.dial)&&(h?i.release():i.back()),this.fixed=t.quiz.locked?.includes(v.lock)??!1;let{suits:m}=r.method(f);Object.assign(this,{...v,scene:t,place:f,run:p,numbers:u,suits:m,name:v.parameter.name,stale:!0}),this.end(),this.lay(e.turning.inForce(this.number)),this.name==="noise"&&e.bending.askForNoise({...e.bending.changes,noise:1}),this.climb(),this.fill(),this.write(),this.paint()}end(){let{player:t,owner:e,name:s}=this,{laboratory:o,conditions:i}=t.bending,{covered:r}=o.sharing,a=t.offline&&e==="scene",c=a&&s==="steps"&&i.level>0,l=a&&s==="noise"&&i.steps>r;c&&(this.parameter={...this.parameter,high:r}),this.fixed||=l;let h=c?"without noise there can be more.":"with fewer steps there can be noise.";this.note.hidden=!(c||l),this.note.textContent=c||l?`This page has the noise of ${r} steps: ${h}`:""}lay(t){this.inForce=t,this.scale=new ke(this.parameter,t,this.suits),this.lattice=this.scale.lattice(es.room(this.scene.steps))}fill(){let{scene:t,player:e,run:s,numbers:o}=this,i=(a,c,l)=>`<option value="${a}" ${l?"selected":""}>${_(c)}</option>`;this.sign.innerHTML=It(s,e.picture.colours.of(s),e.picture.colours.rim),this.runs.innerHTML=t.runs.map((a,c)=>t.runs.findIndex(({of:l})=>l===a.of)===c?i(c,a.label,a===s):"").join(""),e.offline&&(this.methods.innerHTML=t.methods.map(([a,c])=>i(a,c,a===e.bending.laboratory.last(this.place).optimizer)).join(""));let r=(a,c)=>`<optgroup label="${_(a)}">${c.map(({dial:l,label:h})=>i(l,h,l===this.dial)).join("")}</optgroup>`;this.names.innerHTML=r(s.label,o.filter(({dial:a})=>a>0))+r("All runs",o.filter(({dial:a})=>a<0)),this.equals.innerHTML=`${this.parameter.sign} =`}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){this.scale&&(this.write(),this.climb())}climb(){let{player:t,number:e,place:s,lattice:o}=this,{bending:i,turning:r}=t,a=h=>({...i.changes,...r.changes({...e,value:h})}),{laboratory:c}=i,l=this.ladder.load({laboratory:c,place:s,name:this.label,values:o.values,changesAt:a});this.stale||=l,l&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){let{control:t,player:e,run:s}=this,{kind:o,label:i}=s.outcome,r=e.turning.inForce(this.number);r!==this.inForce&&(this.lay(r),this.paint());let{scale:a,lattice:c,fixed:l}=this,h=e.turning.valueOf(this.number),d=this.dial>0?s.label:"all runs";t.load({scale:a,lattice:c,inForce:r,value:h,label:`${this.label} of ${d}`,fixed:l});let f=[o,i].join();f!==this.outcome&&(this.outcome=f,this.track.dataset.kind=this.chip.dataset.kind=o,this.chip.innerHTML=`<i aria-hidden="true">${Ue[o]}</i>${_(i)}`)}paint(){this.scale&&this.width&&ur(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:i,run:r,ladder:a}=this,{box:c}=e;if(this.stale=!1,!(!this.scale||this.owner==="surface"||!i.view.fan||!i.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let l=0;l<a.rungs.length;l+=o?6:1){let h=a.rungs[l];if(!h?.x)continue;let{x:d,y:f}=h,p=new Path2D,[u,v]=e.toPixel(d[0],f[0]);for(let m=1;m<d.length;m++){let[b,g]=e.toPixel(d[m],f[m]);if(Math.hypot(b-u,g-v)<1.5&&m<d.length-1)continue;let w=os(u,v,b,g,c);w&&(p.moveTo(w[0],w[1]),p.lineTo(w[2],w[3])),[u,v]=[b,g]}t.stroke(p)}t.globalAlpha=1}}};function kt(n,t){let e=n.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function St(){return document.createElement("canvas")}function vr(n,t){if(n.length!==t.length||t.some(({run:s},o)=>s!==n[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===n[o].values?[]:[o]);return e.length===1?e[0]:-1}var Ks=class{constructor(){this.canvases=[St(),St()],this.key="",this.values=[]}drawAround(t,e,s){let{drawn:o,low:i,high:r,unit:a,last:c,scale:l,width:h,height:d,ratio:f}=t,p=o.map(g=>g.values),u=[e,i,r,a,c,l,h,d,f,s.scale,s.text].join(),[v,m]=this.canvases;(u!==this.key||p.some((g,w)=>w!==e&&g!==this.values[w]))&&(t.curves(t.emptied(v),s,o.slice(0,e)),t.curves(t.emptied(m),s,o.slice(e+1))),Object.assign(this,{key:u,values:p});let b=t.emptied(t.bold);b.drawImage(v,0,0,h,d),t.curves(b,s,[o[e]]),b.drawImage(m,0,0,h,d)}};var hh=.5,dh=2.5,Ae=class{constructor(t){this.canvas=t,this.context=kt(t),this.faint=St(),this.bold=St(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.others=new Ks}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.faint,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,i){let r=i.scale,a=this.coarse?vr(this.drawn,t):-1;Object.assign(this,{drawn:t,last:e,scale:s,colours:i}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),a>=0?this.others.drawAround(this,a,i):this.curves(this.emptied(this.bold),i,this.drawn),this.static(i)}emptied(t){let e=kt(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t){let e=1/0,s=-1/0,o=0,i=1/0;for(let{values:r,first:a=0}of this.drawn){let c=r.slice(a).find(l=>l>0);c!==void 0&&Number.isFinite(c)&&(o=Math.max(o,c));for(let l=a;l<r.length;l++){let h=r[l];!Number.isFinite(h)||this.scale==="log"&&!(h>0)||(h<e&&(e=h),h>s&&(s=h),h&&Math.abs(h)<i&&(i=Math.abs(h)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let r=Math.max(Math.abs(e),Math.abs(s));(!(r>0)||!Number.isFinite(r))&&([e,s,i]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(i,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let a=.06*(this.high-this.low);this.low-=a,this.high+=a}else{let r=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-r,this.high=Math.min(Math.max(s,t[0]),t[1])+r,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return Qo(e,s,o.height/(26*t)).map(a=>[a,Bt(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),h=Qo(c,a,Math.max(1,o.height/(56*t))).flatMap(f=>[[this.warp(10**f),Bt(f)],[this.warp(-(10**f)),`−${Bt(f)}`]]),d=16*t*(s-e)/o.height;return[[0,"0"],...h.filter(([f])=>f>=e&&f<=s&&Math.abs(f)>d)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:i,step:r}=qt(e,s,o.height/(34*t));return i.map(a=>[a,ee(a,r)])}static(t){let e=this.emptied(this.faint),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let i=qt(0,this.last,s.width/(70*o));for(let r of i.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}e.globalAlpha=.28,e.drawImage(this.bold,0,0,this.width,this.height),e.globalAlpha=1}curves(t,e,s,o){let{box:i}=this,r=this.coarse?dh:hh;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(i.left,i.top-1,i.width+2,i.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:c,first:l=0,dash:h=a.dash}of s){if(o&&a!==o)continue;t.strokeStyle=e.of(a),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(h.map(u=>u*.8*e.scale)),t.beginPath();let d=-1e9,f=-1e9,p=!1;for(let u=l;u<c.length;u++){let v=this.x(u),m=this.y(c[u]);if(!Number.isFinite(c[u])){p=!1;continue}p&&u<c.length-1&&Math.abs(v-d)<r&&Math.abs(m-f)<r||(t[p?"lineTo":"moveTo"](v,m),p=!0,d=v,f=m)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:i,ratio:r}=this,a=this.x(t);if(!i)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.faint,0,0);let c=Math.min(this.bold.width,Math.round((a+.5)*r));c>0&&s.drawImage(this.bold,0,0,c,this.bold.height,0,0,c,this.bold.height),e&&this.curves(s,i,this.drawn,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=i.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:l,values:h,first:d=0,head:f}of this.drawn){let p=Math.min(t,h.length-1),u=Math.floor(p+1e-9),v=p-u;if(u<d||!Number.isFinite(h[u]))continue;let m=this.y(h[u],0),b=v>1e-9?this.y(h[u+1],0):m,g=Number.isFinite(b)?m+(b-m)*v:m;f?uh(s,f,this.x(p),g,i.of(l),i):te(s,l,this.x(p),g,3.9*i.scale,i)}}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:i})=>[e,i,t>=o&&t<s.length?$(s[t]):"–"])}};function uh(n,t,e,s,o,i){n.fillStyle=i.rim,n.setLineDash([]),n.beginPath(),n.arc(e,s,6.5*i.scale,0,2*Math.PI),n.fill(),n.strokeStyle=n.fillStyle=o,n.lineWidth=1.2,n.stroke(),n.font=`600 ${10*i.scale}px ${i.font}`,n.textAlign="center",n.textBaseline="middle",n.fillText(t,e,s+.5)}var mr=.05;function gr([n,t,e],s,o){let[i,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:c}=ae(n*i*i,t*i*r,e*r*r),l=d=>d>0?d>o*(1+mr)?"unstable":d>o*(1-mr)?"edge":"stable":d<0?"falls":"flat",h=d=>{let[f,p]=[c[0][d]*i,c[1][d]*r],u=Math.hypot(f,p)||1;return[f/u,p/u]};return{values:a,kinds:a.map(l),axes:[h(0),h(1)],largest:a[0]>0?o/a[0]:1/0}}var Js=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t){let{run:e}=this,s=t-e.method_start+1,o={...e.values};for(let[i,r]of Object.entries(e.memory))o[i]=ns(r,t);return Object.assign(o,{x:ns([e.x,e.y],t),g:ns(e.noisyGradient,t),learning_rate:e.rates?e.rates[t]:e.values.learning_rate,n:s,n_next:s+1,...ae(...this.hessian(t))})}step(t){let e=this.before(t);return{before:e,after:this.rule.after(e)}}after(t){let e=this.rule.after(this.before(t)),{run:s}=this;if(t<this.last){e.x=ns([s.x,s.y],t+1);for(let[o,i]of Object.entries(s.memory))e[o]=ns(i,t+1)}return e}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,i]=[this.slopes[0][t],this.slopes[1][t]];return!Math.hypot(o,i)||!Math.hypot(e,s)?NaN:Math.atan2(Math.abs(e*i-s*o),-(e*o+s*i))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),i=this.rule.stability?this.rule.stability(e,0):0,r=i>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...ae(...s),limit:i,step:o&&r?gr(s,o,i):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:i,most:r}=s;for(let a=this.run.branch_step;a<t;a++){let{before:c,after:l}=this.step(a),h=this.rate(l),d=this.memory(c);if(h&&([o[0][a],o[1][a]]=h),i[a]=this.angle(a,[l.x[0]-c.x[0],l.x[1]-c.x[1]]),!(r.slope&&!fh(this.domain,c.x))){for(let f of[c.g,d])f&&(r.slope=br(r.slope,f));h&&(r.rate=br(r.rate,h))}}return this.whole=s,s}};function ns([n,t],e){return[n[e],t[e]]}function fh([n,t,e,s],[o,i]){return o>=n&&o<=t&&i>=e&&i<=s}function br(n,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e),Math.hypot(t,e));return Number.isFinite(s)&&s>n?s:n}var ph={"+":(n,t)=>j(n+t),"-":(n,t)=>j(n-t),"*":F,"/":Wt,"**":ks,pow:Cs,"<":(n,t)=>+(n<t),">":(n,t)=>+(n>t),"<=":(n,t)=>+(n<=t),">=":(n,t)=>+(n>=t),"==":(n,t)=>+(n===t),"!=":(n,t)=>+(n!==t),neg:n=>-n},vh={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:Ke,min:Je,exp:As,log:Os,sin:Ns,cos:Ls,tan:_s,tanh:Is,atan2:js,clip:(n,t,e)=>Je(Ke(n,t),e)},mh=(n,t)=>n.flatMap(e=>[e(t,0),e(t,1)]),Xs=(n,t,e,s)=>j(F(n,t)+F(e,s)),gh={norm:(n,t,[e,s])=>Math.sqrt(Xs(e,e,s,s)),dot:(n,t,[e,s,o,i])=>Xs(e,o,s,i),along:({V:n},t,[e,s])=>Xs(n[0][t],e,n[1][t],s),across:({V:n},t,[e,s])=>Xs(n[t][0],e,n[t][1],s)},bh=(n,t)=>typeof n=="number"?n:n[t];function Dt(n){if(n[0]==="number"){let[,s]=n;return()=>s}if(n[0]==="name"){let[,s]=n;return(o,i)=>bh(o[s],i)}if(n[0]==="if"){let[,s,o,i]=n,[r,a,c]=[Dt(s),Dt(o),Dt(i)];return(l,h)=>r(l,h)>.5?a(l,h):c(l,h)}if(n[0]==="call"){let[,s,...o]=n,i=o.map(Dt),r=gh[s];return r?(a,c)=>r(a,c,mh(i,a)):wr(vh[s],i)}let[t,...e]=n;return wr(ph[t],e.map(Dt))}function wr(n,t){let[e,s]=t;return t.length===1?(o,i)=>n(e(o,i)):t.length===2?(o,i)=>n(e(o,i),s(o,i)):(o,i)=>n(...t.map(r=>r(o,i)))}function fn(n,t){return n[0]==="name"?t.has(n[1]):n.some(s=>Array.isArray(s)&&fn(s,t))}var Zs=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:i,rate:r,stride:a,reads_rate:c}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=c,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([l,h])=>(fn(h,this.vectors)&&this.vectors.add(l),{name:l,tree:h,value:Dt(h),pair:this.vectors.has(l)})),this.memory=o&&Dt(o),this.stability=i&&Dt(i),this.limitMoves=i!==null&&fn(i,new Set(["learning_rate"])),this.rate=r&&Dt(r),this.looksAhead=this.lines.some(({name:l})=>l==="at")}after(t){let e=Object.assign({},t);for(let{name:s,value:o,pair:i}of this.lines)e[s]=i?[o(e,0),o(e,1)]:o(e,0);return e}};function xr(n){let t=(n.rules??[]).map(o=>new Zs(o)),e=Fs(n.surface),s=n.allRuns.map(o=>Qs(o,t,e,n.surface.domain));return{rules:t,insights:s}}function Qs(n,t,e,s){if(!wh(n))return;let o=new Js(n,t[n.rule],e,s);return n.left&&(o.left=Qs(n.left,t,e,s)),o}var wh=n=>n.rule!==void 0;function yr(n,t,e){let s=n[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??n[Number(s.run.origin)];return{insight:s,t:o}}function to(n,t,e,s){return n>0&&t>0?Math.max(s,e+15*Math.log10(n/t)):0}function kr(n,t,e,s,o,i){let{run:r,rule:a}=t,c=i.scale,l=t.before(e),h=t.after(e),{most:d}=t.series,[f,p]=s.toPixel(...l.x);if(!s.inside(f,p,200))return;n.save(),n.beginPath(),n.rect(s.box.left,s.box.top,s.box.width,s.box.height),n.clip(),n.lineCap="round";let u={context:n,colours:i,s:c},v=o.curvature?t.theory(e,h):void 0;v&&Mh(u,f,p,v),v?.step&&a.vectors.has("rate")&&$r(u,f,p,v.step.axes[0],38*1.25*c,"u₁",[8,3,2,3]);let m=o.rates&&a.vectors.has("rate")?t.rate(h):void 0,b=k=>to(k,d.rate,38,3)*c;m&&xh(u,f,p,[b(m[0]),b(m[1])],r);let[g,w]=h.at?s.toPixel(...h.at):[f,p];h.at&&o.look_ahead&&yh(u,f,p,g,w,r);let M=(k,T,S,A)=>{let E=Math.hypot(...S),N=to(E,d.slope,92,13)*c;N>0&&Number.isFinite(E)&&Mr(u,k,T,k+S[0]/E*N,T-S[1]/E*N,A)},x=o.memory?t.memory(l):void 0;if(x&&M(f,p,[-x[0],-x[1]],{letter:"−m",dash:[7,4],width:2.6,colour:i.of(r)}),o.gradient&&M(g,w,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:i.text}),o.step){let[k,T]=s.toPixel(...h.x);Mr(u,f,p,k,T,{letter:"",dash:[],width:3.4,colour:i.of(r)})}n.restore()}function eo({context:n,colours:t,s:e},s,o,i,r){let a=[[t.rim,o+2.6,[]],[s,o,i]];for(let[c,l,h]of a)n.strokeStyle=c,n.lineWidth=l*e,n.setLineDash(h.map(d=>d*e)),n.beginPath(),r(n),n.stroke()}function Mr(n,t,e,s,o,{letter:i,dash:r,width:a,colour:c}){let{context:l,colours:h,s:d}=n,f=Math.hypot(s-t,o-e);if(!(f>1)||!Number.isFinite(f))return;let[p,u]=[(s-t)/f,(o-e)/f],v=Math.min(f,(5+2*a)*d);eo(n,c,a,r,m=>(m.moveTo(t,e),m.lineTo(s-p*v*.8,o-u*v*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(s,o);for(let m of[1,-1])l.lineTo(s-p*v+m*u*v*.45,o-u*v-m*p*v*.45);l.closePath(),l.fillStyle=c,l.strokeStyle=h.rim,l.lineWidth=1.2*d,l.stroke(),l.fill(),i&&Sr(n,i,s+p*9*d,o+u*9*d,c)}function Sr({context:n,colours:t,s:e},s,o,i,r){n.font=`italic 600 ${12.5*e}px ${t.font}`,n.textAlign="center",n.textBaseline="middle",n.setLineDash([]),n.lineJoin="round",n.strokeStyle=t.rim,n.lineWidth=4*e,n.strokeText(s,o,i),n.fillStyle=r,n.fillText(s,o,i)}function xh(n,t,e,[s,o],i){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=n;r.globalAlpha=.14,r.fillStyle=a.of(i),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,eo(n,a.of(i),1.3,[],c=>c.rect(t-s,e-o,2*s,2*o))}function yh(n,t,e,s,o,i){let{context:r,colours:a,s:c}=n;Math.hypot(s-t,o-e)<1||(eo(n,a.of(i),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*c,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(i),r.lineWidth=1.6*c,r.stroke())}function Mh(n,t,e,{lam:s,V:o}){let{context:i,colours:r,s:a}=n,c=Math.min(...s.map(Math.abs).filter(h=>h>0));if(!Number.isFinite(c))return;let l=s.map(h=>(h?Math.max(3,38*1.25*Math.sqrt(c/Math.abs(h))):38*1.25)*a);s.forEach((h,d)=>$r(n,t,e,[o[0][d],o[1][d]],l[d],d?"v₂":"v₁",h<0?[2,3]:[])),s[1]>0&&(i.strokeStyle=r.muted,i.lineWidth=1.1*a,i.setLineDash([]),i.beginPath(),i.ellipse(t,e,l[0],l[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),i.stroke())}function $r(n,t,e,[s,o],i,r,a){let{colours:c,s:l}=n,[h,d]=[s*i,-o*i],f=Math.max(1+11*l/i,19*l/i);eo(n,c.muted,1.2,a,p=>(p.moveTo(t-h,e-d),p.lineTo(t+h,e+d))),Sr(n,r,t+h*f,e+d*f,c.muted)}var $h=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],Oe=n=>`<svg viewBox="0 0 22 16">${n}</svg>`,Th={gradient:Oe('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:Oe('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:Oe('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:Oe('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:Oe('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:Oe('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function Or(n,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${n.filter(({name:i})=>s[i]).map(({name:i,label:r,help:a})=>{let c=`data-mark="${i}" aria-pressed="${!!t[i]}" title="${_(a)}"`,l=`${Th[i]}<span>${_(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${c}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function Nr(n,{series:t,rule:e},s,o,i,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),c={gradient:Math.hypot(...s.g),step:a};e.memory&&(c.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[f,p]of Object.entries(c)){let u=n.querySelector(`[data-mark="${f}"] .ov-size`);u&&(u.textContent=$(p,3))}let l=f=>`${Math.round(f*i.scale)} px`,h=to(c.gradient,t.most.slope,92,13),d=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${$(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(h)}).`];e.vectors.has("rate")&&d.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${$(t.most.rate,3)}.`),d.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),n.querySelector(".ov-scale").textContent=d.join(" ")}function Lr(n){return`<div class="ov-buttons">${n.contrasts.map(({name:e,label:s,teaches:o,sources:i,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${_(`${o} Sources: ${i}`)}"`,c=r?`<p>${_(o)} <small>${_(i)}</small></p>`:"";return`<button type="button" ${a}>${_(s)}</button>${c}`}).join("")}</div>`}function _r(n,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=$h.map(([c,l])=>{let h=l===1?"The same settings, to be changed in the panel":`From this step on, ${c}`,d=l!==1&&!t?e:`title="${h}"`;return`<button type="button" data-factor="${l}" ${d}>${c}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${n.map(([c,l])=>`<option value="${c}">${_(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go">Branch</button></div>`}function Ir({run:n,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(n.memory))e.push([s,"memory"]);return n.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function Cr(n,t,e,s,o){let{run:i,rule:r}=t,a=i.branch_step,c=(v,m)=>[{run:i,values:v,first:a,dash:[],...m}];if(s==="height"||s==="slope")return Eh(n,i,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:c(t.series.angle)};if(s==="rates"&&i.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:c(i.rates)};let l=s==="rate",h=l?t.series.rate:i.memory[s],d=o==="log"||h.every(v=>v.every(m=>m>=0)),f=h[0].every((v,m)=>v===h[1][m]||m<a||!Number.isFinite(v)),p=l?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${_(s.replaceAll("_"," "))}${d?", log":", log both ways"}`,u=f?c(h[0],{head:"="}):h.map((v,m)=>({run:i,values:v,first:a,dash:m?[3,3]:[],head:"xy"[m]}));return{title:p,scale:d?"log":"symlog",curves:u}}function Eh(n,t,e,s){let{origin:o}=t,i=typeof o=="number"?n.allRuns[o]:void 0,r=h=>h===t||h.of===t.of||h.origin===e||i===h,a=n.runs.filter(h=>r(h)&&(h===t||!h.hidden)),{floor:c}=n.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":c===null?"<b>f</b>":c===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&c===null?"linear":"log",curves:a.map(h=>({run:h,values:h[s],first:h.first}))}}var Ah={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function is(n,t,e=void 0,s=0){let o=n[0]==="name"&&n[1]==="n"&&!e?2:e&&n[0]==="/"?3:Ah[n[0]]??9,i=Nh(n,t,e);return o<s?`<span class="ov-paren">(</span>${i}<span class="ov-paren">)</span>`:i}var Oh={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function Nh(n,t,e){let s=(i,r=0)=>is(i,t,e,r),o=i=>`${e?"<wbr>":""} ${i==="-"?"−":"+"}`;switch(n[0]){case"name":return t(n[1]);case"number":return`<span class="ov-num">${$(n[1])}</span>`;case"+":case"-":return`${s(n[1],2)}${o(n[0])} ${s(n[2],n[0]==="-"?2.5:2)}`;case"*":return s(n[1],3)+(e?" · ":"&thinsp;")+s(n[2],3.5);case"/":return e?`${s(n[1],3)} / ${s(n[2],3.6)}`:Lh(s(n[1]),s(n[2]));case"**":case"pow":return`${s(n[1],6)}<sup>${s(n[2])}</sup>`;case"neg":return`−${s(n[1],3)}`;case"if":return e?Ih(n,s,e):_h(n,s);case"call":{let[,i,...r]=n;return Ch(i,r,s,!!e)}default:return`${s(n[1],2)} ${Oh[n[0]]} ${s(n[2],2)}`}}function Lh(n,t){return`<span class="ov-frac"><span>${n}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function _h(n,t){let e=[],s=n;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function Ih(n,t,e){let s=e.push([])-1,o=[],i=n;for(;i[0]==="if";i=i[3])e[s].push(Dt(i[1])),o.push(t(i[2],3));return[...o,t(i,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function Ch(n,t,e,s){let o=e(t[0]);return n==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:n==="abs"?`|${o}|`:n==="norm"?`‖${o}‖`:n==="dot"?`⟨${o}, ${e(t[1])}⟩`:n==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:n==="across"?`<i>V</i> ${e(t[0],3)}`:n==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${n}(${t.map(i=>e(i)).join(", ")})`}var so=class{constructor({rule:t,run:e},s){let o=new Set,i=p=>p==="x"||t.remembers.includes(p),r=p=>p==="g"||p==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":i(p)?o.has(p)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",a=p=>(t.signs[p]??_(p))+r(p),c=(p,u=o.has(p)?"after":"before")=>{let v=m=>`<span class="ov-num" data-name="${p}" data-when="${u}" data-k="${m}"></span>`;return t.vectors.has(p)?`<span class="ov-vec">${v(0)}${v(1)}</span>`:v(0)},l=(p,u,v,m)=>`<div class="ov-line"><div class="ov-symbols">${p} = ${u}</div><div class="ov-numbers">= ${v}<wbr><span class="ov-result"> = ${m}</span></div></div>`,h=t.lines.find(({name:p})=>p==="at"),d=s?" + noise":"",f=h?[is(h.tree,a),c("at","after")]:[a("x"),c("x")];this.rows=[l(a("g"),`∇<i>f</i>(${f[0]})${d}`,`∇<i>f</i>${f[1]}${d}`,c("g"))],this.tests=[];for(let{name:p,tree:u}of t.lines){if(p==="at")continue;let v=is(u,a),m=is(u,c,this.tests);o.add(p),this.rows.push(l(a(p),v,m,c(p)))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function jh({name:n,when:t,k:e},s,o){let i=(t==="after"?o:s)[n];return typeof i=="number"?i:i[e]}function jr(n,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],i=n.angle(t,o),r=`<b data-fact="length">${$(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(i)?`${i.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var oo=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:i}=e.dataset;return{node:e,name:s,when:o,k:Number(i)}})}update(t,e,s,o){for(let r of this.slots){let a=jh(r,t,e);r.node.textContent=$(a),o&&(r.node.dataset.value=a)}let i=this.sheet.held(e);for(let[r,a,c]of this.choices){let l=i[a].map((h,d)=>h===c?"xy"[d]:"").join("");r.hidden=!l,r.firstChild.textContent=l==="xy"?"":`${l}: `}this.total.innerHTML=s}};var Rh={stable:"stable",edge:"on the edge",unstable:"unstable"},zh={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function Dh(n){return n[1]>0?`κ = <b data-fact="kappa">${$(n[0]/n[1])}</b>`:n.every(Number.isFinite)?n[0]>0&&n[1]<0?"bent up along v₁ and down along v₂: no κ":n[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var Fh=({rule:n})=>!n.vectors.has("rate");function Ph(n,{limit:t,step:e},s,o){let i=Fh(n),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let c=i?`${t===2?"2":$(t)} / λ₁`:"the limit of α with these rates",l=o===void 0?"":`${c} = <b data-fact="bound">${$(o)}</b> and α = ${$(s)}: `,h=i?"v":"u",d=a==="stable"&&r==="stable"?"both axes":`${h}₁`,f=a==="falls"?`; along ${h}₂ it falls away, and steps lead off there`:"";return`${l}<em>${Rh[r]} along ${d}</em>${zh[r]??""}${f}.`}function Rr(n,t,e){let{rule:s}=n,o=n.theory(t,e),{lam:i,step:r}=o,a=e.learning_rate,c=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[l,h]=i.map((u,v)=>`<b data-fact="lambda${v+1}">${$(u)}</b>`),d=r?Ph(n,o,a,c):s.rate?"No simple limit is known for these settings.":_(s.stride),f=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${h}, ${Dh(i)}</div><div class="ov-verdict" data-kind="${f}">${d}</div>`,data:{lambda1:i[0],lambda2:i[1],bound:c??"",kind:f}}}function zr(n,{html:t,data:e},s){n.innerHTML=t,s&&Object.assign(n.dataset,e)}var de=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}noiseChanged(){}build(){}update(){}prepare(){}follow(){}paint(){}stop(){}drawFan(){}};var no=class extends de{constructor(t,e,s){super(t,e);let o=i=>e.querySelector(`.ov-${i}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new oo(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,xr(t))}at(t){return yr(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){kr(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((i,r)=>this.tab(i,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;this.partners.innerHTML=Lr(e),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";this.branches.innerHTML=_r(this.scene.methods,s),this.branches.querySelector("select").value=o,this.kinds=Ir(t),this.buildCharts(this.kinds.map(([i])=>i)),this.specify(),this.charts.forEach(({canvas:i},r)=>{i.previousElementSibling.innerHTML=this.specs[r].title,i.setAttribute("aria-label",`${i.previousElementSibling.textContent}, against the step`)})}empty(){let{runs:t}=this.scene;this.note.textContent=t.length?"Looking inside …":"No run to look into: add one in the panel.";for(let e of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])e.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new Ae(o)),this.player.watch(this.charts)}specify(){let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>Cr(this.scene,t,this.run,e,s))}noiseChanged(){this.shown=void 0}renew(t){let e=this.insights?.[t],{simulator:s,surface:o}=this.player.bending.conditions;if(!e)return;let i=Qs(this.scene.allRuns[t],this.rules,s.differentiate,o.domain);this.insights[t]=i;let r=e.rule!==i.rule;r&&(this.shown=void 0),this.player.view.inside&&(r||!this.built?this.build():this.specify())}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${It(t,o.of(t),o.rim)}${_(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.charts.forEach((s,o)=>{let{curves:i,scale:r}=this.specs[o];s.prepare(i,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:i,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new so(s,this.scene.noise>0)),this.keepFocus(()=>this.marks.innerHTML=Or(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),c=s.after(o);this.ruleTable.update(a,c,jr(s,o,a,c),e),this.note.textContent=this.remark(s,o,this.scene.runs[this.run]),Object.assign(this.root.dataset,{of:s.run.label,t:o}),zr(this.local,Rr(s,o,c),e),Nr(this.marks,s,a,c,i.panels.colours,i.plane.unit)}remark(t,e,s){let{run:o}=t,i=s.branch_step;return i>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${i} never began.`:o!==s?`Before step ${i}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function pn(n){let t=new no(n,n.inside.root,n.inside.focusDue);return qh(n,t),{inside:t,dial:new Ys(n,n.dial.root)}}function qh(n,t){let{root:e}=t;n.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!n.scene?.rules)return;let{mark:i,ghost:r,factor:a}=o.dataset;i&&n.viewState.change({[i]:n.view[i]?0:1}),r&&n.outbox.send("ghost",{name:n.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&Dr(n,t,{factor:Number(a)});let c=o.dataset.switch&&e.querySelector(".ov-switch").value;c&&Dr(n,t,{optimizer:c})})}function Dr(n,t,e){let{clock:s,scene:o,outbox:i}=n,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),i.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var Fr=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;function io(n,t){let e=new WeakMap;return({data:s,parentElement:o,setTriggerValue:i,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=n(o),e.set(o,a)),a.outbox.connect(i),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Ne=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,s]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,s)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var ro=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:i,height:r,x:a,y:c}=this.fill(s,o,t,e),l=a+16+i>this.root.clientWidth?a-16-i:a+16,h=c+14+r>this.root.clientHeight?c-14-r:c+14;this.place(l,h,i)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:i,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,a+i>this.root.clientHeight?a-i-s.height-8:a,o)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:i,root:r}=this,a=r.getBoundingClientRect();return typeof t=="string"?i.innerHTML=t:i.replaceChildren(...t),Object.assign(i.dataset,e),i.hidden=!1,{width:i.offsetWidth,height:i.offsetHeight,x:s-a.left,y:o-a.top}}place(t,e,s){let o=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};var ao=class{constructor(t){this.player=t,this.changes={},this.due=!1,this.asked=!1}load(t){this.laboratory=t.laboratory,this.conditions=this.usual=this.laboratory?.conditions({}),this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.due=Object.keys(this.changes).length>0,this.asked=!1,this.askForNoise()}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.askForNoise(),this.player.clock.playing||this.player.picture.schedule()}askForNoise(t=this.changes){let{player:e,laboratory:s}=this,o=s?.sharing.missing(t)??0;e.offline||this.asked||!o||(this.asked=!0,e.outbox.send("noise",{steps:o,at:Date.now()}))}inForce(t){let{laboratory:e,changes:s,conditions:o}=this;return X(e.choices({...s,turn:void 0},o)[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o,usual:i}=this,{scene:r,inside:a}=t,{paths:c}=e.given,l=e.conditions(s,this.conditions),h=new Map;this.share(l);let d=e.choices(s,l),f=e.firstDrawn(d);return d.forEach((p,u)=>{let v=r.allRuns[u],{hidden:m}=v,{left:b}=v,g=t.proof.isDoubted(u);if(v.first=f[u],v.left=ar(e,l,o,d,u,h),!g&&(l!==i||p!==c[u])){let w=e.simulate(p,l,h);Object.assign(v,cr(e,l,o[u],p,w)),this.bent.add(u)}else if(this.bent.delete(u))Object.assign(v,o[u],{hidden:m,dim:!1,first:f[u]});else if(!b&&!v.left)return;a.renew(u),u<r.runs.length&&t.legend.describe(u)}),t.runsChanged(),!0}share(t){let{player:e,conditions:s}=this,{scene:o}=e,{surface:i,steps:r,level:a}=t;t!==s&&(this.conditions=t,Object.assign(o,{surface:i,steps:r,noise:a}),i!==s.surface&&e.picture.resurface(),r!==s.steps&&e.stepsChanged(),a>0!=s.level>0&&e.inside.noiseChanged())}};var Wh={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},Hh="select, .ov-number-field",vn=["map","relief","both","grid"];function co(n,t){let{clock:e,view:s,picture:o}=n,{plane:i,surface3d:r}=o,{box:a}=i,c=n.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],h=s.stage==="relief",d=u=>(u(),o.schedule()),f=u=>h?d(()=>r.zoom(u)):o.moveWindow(()=>i.zoom(u,...l)),p={race:()=>n.viewState.change({inside:0}),inside:()=>n.viewState.change({inside:1}),"toggle-inside":()=>n.viewState.change({inside:s.inside?0:1}),map:()=>n.viewState.change({stage:"map"}),relief:()=>n.viewState.change({stage:"relief"}),both:()=>n.viewState.change({stage:"both"}),grid:()=>n.viewState.change({stage:"grid"}),"next-view":()=>n.viewState.change({stage:vn[(vn.indexOf(s.stage)+1)%vn.length]}),"log-height":()=>n.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>c&&n.viewState.change({inside:1,run:(n.viewState.run+c-1)%c}),"next-run":()=>c&&n.viewState.change({inside:1,run:(n.viewState.run+1)%c}),branch:()=>{n.inside.focusBranch(),n.viewState.change({inside:1})},dial:()=>n.viewState.change({dial:s.dial?0:1}),projector:()=>n.viewState.change({projector:s.projector?0:1}),share:()=>Uh(n),fan:()=>n.viewState.change({fan:s.fan?0:1}),nearer:()=>d(()=>r.zoom(1.4)),farther:()=>d(()=>r.zoom(1/1.4)),"turn-left":()=>d(()=>r.orbit(-40,0)),"turn-right":()=>d(()=>r.orbit(40,0)),"reset-camera":()=>d(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{n.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>n.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():n.root.requestFullscreen?.(),"zoom-in":()=>f(1.5),"zoom-out":()=>f(1/1.5),"zoom-reset":()=>h?d(()=>r.reset()):o.moveWindow(()=>i.fit(n.scene.surface.domain))};n.quiz.bars(t)||p[t]()}async function Uh(n){if(n.offline)return;let t=n.playback.spell(),s=[...location.search.slice(1).split("&").filter(i=>i&&!i.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),o=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${s}`).then(()=>!0,()=>!1);n.outbox.send("share",{playback:t,copied:!!o,at:Date.now()})}function Pr(n,t){if(!n.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=n.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===n.start.handle||e===n.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches(Hh)||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&n.view.projector)return co(n,"projector");let i=Wh[t.key.length===1?t.key.toLowerCase():t.key];i&&(t.preventDefault(),co(n,i))}var Vh=5,Gh=11;function ue(n,t){let e=t.getBoundingClientRect();return[n.clientX-e.left,n.clientY-e.top]}function gn(n,t,e){return n.moved||Math.hypot(t-n.px,e-n.py)>=Vh}function bn(n,t){return n.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===n.root)}function lo({picture:n},t){return n.panels.local(ue(t,n.stage))}function mn({picture:n,legend:t,start:e},s){let{panels:o,plane:i,stage:r}=n,{over:a}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let l=c||o.point(...ue(s,r),i);t.light(o.on&&l?o.places[o.over].i:void 0),o.over!==a&&e.place()}function qr(n){let{on:t,picture:e,tooltip:s,legend:o,start:i,viewState:r}=n,{stage:a,plane:c,panels:l}=e,h;t(a,"pointerdown",u=>{if(u.button!==0||u.target.closest("button")||!n.scene)return;mn(n,u);let[v,m]=lo(n,u);c.inside(v,m)&&(h={px:v,py:m,x:v,y:m,moved:!1},a.setPointerCapture(u.pointerId),n.root.focus({preventScroll:!0}))}),t(a,"pointermove",u=>{if(!n.scene)return;!h&&!u.target.closest(".ov-start")&&mn(n,u);let[v,m]=lo(n,u);if(!h&&u.target.closest("button"))return s.hide();if(!h)return Yh(n,v,m,u);gn(h,v,m)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(v-h.x,m-h.y)),Object.assign(h,{x:v,y:m,moved:!0}))});let d=u=>{if(h&&!h.moved&&u.type==="pointerup"){let v=c.toPlane(h.px,h.py);i.begin(),l.on?r.change({run:l.places[l.over].i}):n.quiz.aims?n.quiz.put(...v):i.moveTo(...v)}h=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",d),t(a,"pointercancel",d),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let f=u=>Number(u.target.closest("button").dataset.place);t(l.root,"click",u=>r.change({run:f(u)})),t(l.root,"focusin",u=>o.light(f(u))),t(l.root,"focusout",()=>o.light(void 0)),t(a,"wheel",u=>{if(!bn(n,u))return;u.preventDefault(),mn(n,u);let[v,m]=lo(n,u);e.moveWindow(()=>c.zoom(Math.exp(-u.deltaY*.0022),v,m))},{passive:!1})}function Br(n){let{on:t,start:e,picture:s}=n,{handle:o}=e,{plane:i}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...i.toPlane(...lo(n,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let c=(r.shiftKey?30:5)/i.unit,[l,h]=e.position;e.moveTo(l+a[0]*c,h+a[1]*c)})}function Yh(n,t,e,s){let{plane:o,panels:i,colours:r}=n.picture;if(!o.inside(t,e))return n.tooltip.hide();let a=pr(i.places[i.over].runs,o,n.clock.step,t,e,Gh),c=a?Kh(a,r):"";wn(n,o.toPlane(t,e),c,s)}function Kh({run:n,i:t},e){return`<div>${It(n,e.of(n),e.rim)}<b>${_(n.label)}</b> step ${t}<span>f = ${$(n.lossAt(t))}</span></div>`}function wn(n,[t,e],s,o){let i=n.picture.landscape.at(t,e),r=`<div>x = ${$(t)}, y = ${$(e)}</div><div><b>f = ${$(i,5)}</b></div>`;n.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:i})}function Wr(n){let{on:t,tooltip:e,start:s,picture:o}=n,{surface3d:i}=o,{canvas:r}=i,a;t(r,"pointerdown",l=>{if(l.button!==0||!n.scene)return;let[h,d]=ue(l,r);a={px:h,py:d,x:h,y:d,moved:!1},r.setPointerCapture(l.pointerId)}),t(r,"pointermove",l=>{if(!n.scene)return;let[h,d]=ue(l,r);if(!a){let f=i.pick(h,d);return f?wn(n,f,"",l):e.hide()}gn(a,h,d)&&(e.hide(),i.orbit(h-a.x,d-a.y),Object.assign(a,{x:h,y:d,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let l=a&&!a.moved&&i.pick(a.px,a.py);a=void 0,l&&(s.begin(),s.moveTo(...l,i.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",l=>{let h={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!h||!l.shiftKey||(l.preventDefault(),i.orbit(25*h[0],25*h[1]),o.schedule())}),t(r,"wheel",l=>{bn(n,l)&&(l.preventDefault(),i.zoom(Math.exp(-l.deltaY*.0022)),o.schedule())},{passive:!1})}function Hr(n){let{on:t,root:e,readout:s}=n;t(e,"click",o=>{let i=o.target.closest("[data-do]");i&&n.scene&&co(n,i.dataset.do)}),t(s.slider,"input",()=>{n.clock.pause(),n.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>n.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Pr(n,o)),t(document.fonts,"loadingdone",()=>n.picture.rewrite()),t(document,"fullscreenchange",()=>{n.scene&&(n.picture.enlarge(),n.picture.resize())}),qr(n),Br(n),Wr(n)}function Ur(n,t){let{on:e,tooltip:s}=n,{canvas:o}=t,i=a=>Math.round(t.stepAt(ue(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!n.scene||(r=!0,o.setPointerCapture(a.pointerId),n.clock.pause(),n.clock.seek(i(a)))}),e(o,"pointermove",a=>{if(!n.scene)return;r&&n.clock.seek(i(a));let c=i(a),{colours:l}=n.picture,h=t.describe(c).map(([d,f,p])=>{let u=f==="x"||f==="y"?` along ${f}`:"";return`<div>${It(d,l.of(d),l.rim)}${_(d.label)}${u}<span>${p}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${c}</b></div>${h.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var ho=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=ps("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var uo=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),i=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${_(t.label)}"`,r=`${It(t,s.of(t),s.rim)} <b>${_(t.label)}</b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${i}>${r}${a}</button>`+xs(t,'tabindex="0" role="note"');let c=o.querySelector(".ov-chip"),{tooltip:l}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let h=()=>[t.outcome.sentence,t.outcome.criterion].map(d=>`<p>${_(d)}</p>`);for(let d of["pointerenter","focus"])c.addEventListener(d,()=>l.showBelow(c,h().join("")));for(let d of["pointerleave","blur"])c.addEventListener(d,()=>l.hide());return o}describe(t){let e=this.player.scene.runs[t],{outcome:s}=e,o=this.list.children[t],i=o.querySelector(".ov-chip");o.querySelector(".ov-detail").textContent=e.detail,i.dataset.kind=s.kind,i.setAttribute("aria-label",`${e.label}: ${s.sentence} ${s.criterion}`),i.innerHTML=tn(s)}update(t){this.player.scene.runs.forEach((e,s)=>{this.list.children[s].querySelector(".ov-live").textContent=$(e.lossAt(t),3)})}setHidden(t,e){let{picture:s,scene:o}=this.player,i=o.runs[t];i.hidden!==e&&(i.hidden=e,e?this.hidden.add(i.name):this.hidden.delete(i.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((i,r)=>i.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var xn=18,rs=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,i,r]=t.domain,a=Float64Array.from(this.grid(s,o,i,r,81,81)).filter(Number.isFinite).sort(),c=h=>a[Math.min(a.length-1,Math.floor(h*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let h=Math.log10(Math.max(c(.01)-l,(this.high-l)*1e-6,1e-300)),d=(Math.log10(this.high-l)-h)/xn||1;this.level=f=>(Math.log10(Math.max(f-l,1e-300))-h)/d,this.tint=f=>f/xn}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,f]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],p=(f-d)/xn;this.level=u=>Math.asinh(u/h)/p,this.tint=u=>(u*p-d)/(f-d)}}grid(t,e,s,o,i,r){let a=new Float64Array(i*r),c=new Float64Array(i*r);for(let l=0,h=0;l<r;l++)for(let d=0;d<i;d++,h++)a[h]=t+(e-t)*d/(i-1),c[h]=o+(s-o)*l/(r-1);return this.evaluate(a,c)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,i=!1){let{left:r,top:a,width:c,height:l}=e.box,h=Math.max(2,Math.round(c/o))+1,d=Math.max(2,Math.round(l/o))+1,f=this.grid(...e.view,h,d);for(let p=0;p<f.length;p++)f[p]=this.level(f[p]);this.paint(t,e,s,f,h,d),this.contour(t,e,s,f,h,d),this.veil(t,e,s),i||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,c-1,l-1)}paint(t,e,s,o,i,r){let a=new ImageData(i,r),c=s.ramp,l=c.length/3-1;for(let m=0;m<o.length;m++){let b=Math.max(0,Math.min(1,this.tint(o[m]))),g=3*Math.round(b*l);a.data.set([c[g],c[g+1],c[g+2],Number.isNaN(o[m])?0:255],4*m)}this.buffer??=St(),this.buffer.width=i,this.buffer.height=r,kt(this.buffer).putImageData(a,0,0);let{left:h,top:d,width:f,height:p}=e.box,u=f/(i-1),v=p/(r-1);t.save(),t.beginPath(),t.rect(h,d,f,p),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,h-u/2,d-v/2,f+u,p+v),t.restore()}contour(t,e,s,o,i,r){let a=new Path2D,c=new Path2D,{left:l,top:h,width:d,height:f}=e.box,p=d/(i-1),u=f/(r-1);for(let v=0;v+1<r;v++)for(let m=0;m+1<i;m++){let b=v*i+m,g=o[b],w=o[b+1],M=o[b+i],x=o[b+i+1],k=Math.min(g,w,M,x),T=Math.max(g,w,M,x);if(T-k<40)for(let S=Math.ceil(k);S<=T;S++){let A=S%3===0?c:a,E=l+m*p,N=h+v*u,y=[];g<S!=w<S&&y.push([E+p*(S-g)/(w-g),N]),w<S!=x<S&&y.push([E+p,N+u*(S-w)/(x-w)]),M<S!=x<S&&y.push([E+p*(S-M)/(x-M),N+u]),g<S!=M<S&&y.push([E,N+u*(S-g)/(M-g)]),y.length===4&&(g+w+M+x)/4<S!=g<S&&y.push(...y.splice(0,1));for(let L=0;L+1<y.length;L+=2)A.moveTo(...y[L]),A.lineTo(...y[L+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(c)}veil(t,e,s){let[o,i,r,a]=this.surface.domain,[c,l]=e.toPixel(o,a),[h,d]=e.toPixel(i,r),{left:f,top:p,width:u,height:v}=e.box;t.save(),t.beginPath(),t.rect(f,p,u,v),t.clip(),t.beginPath(),t.rect(f,p,u,v),t.rect(c,l,h-c,d-l),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,l,h-c,d-l),t.restore()}axes(t,e,s,{below:o=!0,aside:i=!0,every:r=80}={}){let{left:a,top:c,width:l,height:h}=e.box,d=11.5*s.scale,[f,p,u,v]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let m=qt(f,p,l/(r*s.scale)),b=qt(u,v,h/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";for(let g of o?m.values:[]){let[w]=e.toPixel(g,u);t.fillRect(Math.round(w),c+h,1,4),t.fillText(ee(g,m.step),w,c+h+7)}t.textAlign="right",t.textBaseline="middle";for(let g of i?b.values:[]){let[,w]=e.toPixel(f,g);t.fillRect(a-4,Math.round(w),4,1),t.fillText(ee(g,b.step),a-7,w)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText("x",a+l-4,c+h-10),t.textAlign="left",i&&t.fillText("y",a+6,c+12)}points(t,e,s){let o=5.5*s.scale,i=[[s.rim,4],[s.text,1.6]];t.setLineDash([]);for(let{x:r,y:a,kind:c}of this.surface.points){let[l,h]=e.toPixel(r,a);if(e.inside(l,h,1)){for(let[d,f]of i)t.strokeStyle=d,t.lineWidth=f*s.scale,t.beginPath(),c==="saddle"?(t.moveTo(l-o*.6,h-o*.6),t.lineTo(l+o*.6,h+o*.6),t.moveTo(l-o*.6,h+o*.6),t.lineTo(l+o*.6,h-o*.6)):c==="maximum"?(t.moveTo(l,h-o*.8),t.lineTo(l+o*.8,h+o*.6),t.lineTo(l-o*.8,h+o*.6),t.closePath()):t.arc(l,h,o,0,2*Math.PI),t.stroke();c==="global minimum"&&(t.fillStyle=s.text,t.beginPath(),t.arc(l,h,o*.42,0,2*Math.PI),t.fill())}}}};var fo={left:46,right:10,top:10,bottom:28},po=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:fo.left*s,right:fo.right,top:fo.top,bottom:fo.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,i]=t;this.domain=t,this.place([(e+s)/2,(o+i)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let i=(t+e)/2,r=(s+o)/2;this.place([i,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),i,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,i]=this.toPlane(e,s),r=this.within(this.unit*t,o,i),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,i+(this.centre[1]-i)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var Vr={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Gr(n){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(n.length-1),i=Math.min(n.length-2,Math.floor(o)),r=o-i;for(let a=0;a<3;a++)e[3*s+a]=n[i][a]+(n[i+1][a]-n[i][a])*r}return e}var Yr={light:Gr(Vr.light),dark:Gr(Vr.dark)};function yn(n){let t=getComputedStyle(n),e=kt(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(c).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),i=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(c,l)=>`rgb(${c.join(" ")} / ${l})`;return n.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:n.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):n.classList.contains("ov-large")?1.45:1,of:c=>(r?c.dark:c.light)+(c.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(i,1),muted:a(i,n.classList.contains("ov-large")?.86:.68),grid:a(i,.1),frame:a(i,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?Yr.dark:Yr.light}}var Kr=["land","fan","halo","line","heads"],vo=class{constructor(t){this.canvases=Kr.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Kr[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,i=this.contexts[t];return i.setTransform(o,0,0,o,e*o,s*o),i}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Ht={left:46,right:6,top:40,bottom:28,gap:12},mo={one:24,two:42,wide:330},Jr={bare:190,full:240},Jh=56,Xh=420,go=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:i,clock:r},a){let{stage:c}=this,l=t.runs.filter(w=>!w.hidden),h=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=i,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,i.scale);return}let d=i.scale,f=w=>Math.round(w*a)/a,p=h?void 0:c.clientHeight,u=Zh(l.length,c.clientWidth,p,t.surface.domain,d),v=Math.floor(u.width),m=Math.floor(u.height),b=Ht.gap*d,g=m+u.title+b;h&&(c.style.height=`${Ht.top+u.rows*g+Ht.bottom}px`),o.frame({left:f(Ht.left*d),top:f(Ht.top*d+u.title),width:v,height:m}),this.colours={...i,scale:d*Math.max(.75,Math.min(1,Math.min(v,m)/Xh/d))},this.places=l.map((w,M)=>{let x=M%u.columns,k=(M-x)/u.columns;return{...{dx:f(x*(v+b)),dy:f(k*g),aside:x===0,below:M+u.columns>=l.length},i:t.runs.indexOf(w),runs:[Object.create(w,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:v,scale:d},this.write({scene:t,view:e,plane:o,colours:i},u.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o},i){let{left:r,top:a,width:c,height:l}=s.box,h=new Set(t.runs.flatMap(({distinguishing:d})=>d.map(([f])=>f||"schedule")));for(this.caption.innerHTML=t.method?`<b>${_(t.method)}</b> by ${[...h].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:d,dx:f,dy:p},u)=>{let v=t.runs[d],m=this.titles[u]??=this.root.appendChild(document.createElement("button")),b=v.distinguishing.map(([x,k])=>`${x} ${typeof k=="number"?`= ${$(k)}`:_(k)}`).join(", ");m.type="button",m.className=`ov-panel${i<mo.two*o.scale?" ov-flat":""}`;let g=`<b>${b||_(v.label)}</b><small>${b?"":_(v.detail)}</small>`,w=`<span class="ov-name">${It(v,o.of(v),o.rim)}${g}</span>`;m.innerHTML=`${w}${xs(v)}<small class="ov-now"></small>`,m.title=`${v.label}, ${v.detail}. ${v.outcome.sentence}`,m.setAttribute("aria-pressed",String(d===Math.min(e.run,t.runs.length-1))),m.dataset.place=d;let M={left:r+f,top:a+p-i,width:c,height:i};for(let[x,k]of Object.entries(M))m.style[x]=`${k}px`;m.style.setProperty("--h",`${l}px`)}),this.now=this.titles.map(d=>d.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||e<Jr.bare*s)return;let o=e<Jr.full*s?"":"f = ";this.places.forEach(({runs:[i]},r)=>this.now[r].textContent=o+$(i.lossAt(t),3))}point(t,e,s){let o=this.places.findIndex(({dx:i,dy:r})=>s.inside(t-i,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,i,r){let{tile:a}=this,{left:c,top:l,width:h,height:d}=s.box;a.canvas.width=Math.round(h*r),a.canvas.height=Math.round(d*r),a.setTransform(r,0,0,r,-c*r,-l*r),e.draw(a,s,this.colours,o,!0);for(let{dx:f,dy:p,below:u,aside:v}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((c+f)*r),Math.round((l+p)*r)),t.setTransform(r,0,0,r,f*r,p*r),e.axes(t,s,i,{below:u,aside:v,every:Jh})}drawStart(t,[e,s],o){let{rim:i,text:r,scale:a}=this.colours,[c,l]=o.toPixel(e,s);if(!(!this.on||!o.inside(c,l))){t.setLineDash([]);for(let[h,d]of[[i,6],[r,2.5]])t.strokeStyle=h,t.lineWidth=d*a,t.beginPath(),t.arc(c,l,5.5*a,0,2*Math.PI),t.stroke()}}};function Zh(n,t,e,[s,o,i,r],a){let c=Ht.gap*a,l,h=Math.min(n,2),d=Math.max(.75,Math.min(1.2,(r-i)/(o-s)));for(let f=e?1:h;f<=(e?n:h);f++){let p=Math.ceil(n/f),u=(t-Ht.left*a-Ht.right-c*(f-1))/f,v=a*(u<mo.wide*a?mo.two:mo.one),m=e?(e-(Ht.top+Ht.bottom)*a-c*(p-1))/p-v:u*d,b=1-.03*(p*f-n),g=Math.min(u/(o-s),m/(r-i))*b;(!l||g>l.unit)&&(l={unit:g,columns:f,rows:p,title:v,width:Math.max(20,u),height:Math.max(20,m)})}return l}var bo=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new Ae(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let o=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:i},r)=>{[i.previousElementSibling.innerHTML]=o[r],i.setAttribute("aria-label",o[r][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(i=>i.rates)}prepare({surface:t,runs:e},s,o,i){let[r,a,c]=this.charts,l=f=>e.filter(p=>!p.hidden).map(p=>({run:p,values:p[f],first:p.first}));r.prepare(l("height"),s,t.floor===null?"linear":"log",o,i),a.prepare(l("slope"),s,"log",o,i);let h=f=>new Float64Array(f.records).fill(f.rate),d=l("rates").map(f=>({...f,values:f.values??h(f.run)}));c.prepare(d,s,"log",o,i)}};function Xr(n,t,e,s){let[o,i,r,a]=t.corners(),c=t.half[2],l=(h,d)=>{n.strokeStyle=h,n.beginPath();for(let[[f,p],u]of d){let[v,m]=t.project(f,p,u);n.lineTo(v,m)}n.stroke()};n.setLineDash([]),n.lineWidth=1;for(let{z:h}of s)l(e.grid,[[i,h],[r,h],[a,h]]);l(e.frame,[[o,-c],[i,-c],[i,c],[r,c],[a,c],[a,-c],[o,-c]]),l(e.frame,[[i,-c],[r,-c],[a,-c]]),l(e.frame,[[r,-c],[r,c]])}function Zr(n,t,e,s,o,i,r){let[a,c,,l]=t.corners(),h=t.half[2],d=s*.7,f=[],p=(g,w,M,x,k)=>{let T=n.measureText(g).width,S=w+(x>.4?.5:x<-.4?-.5:0)*T,A=k>.85?M+s/2:M;f.some(E=>Math.abs(E.x-S)<(E.across+T)/2+3&&Math.abs(E.y-A)<s)||(f.push({x:S,y:A,across:T}),n.textAlign="center",n.textBaseline="middle",n.fillText(g,S,A))},[u,v]=t.project(...c,-h),m=t.project(...c,h)[1];n.font=`${s}px ${e.font}`,n.fillStyle=e.muted;let b=0;for(let{z:g,text:w}of i){let M=t.project(...c,g)[1];n.fillRect(u-4,Math.round(M),4,1),p(w,u-d,M,-1,0),b=Math.max(b,n.measureText(w).width)}n.fillStyle=e.text,n.textAlign="center",n.measureText(r).width<v-m?(n.save(),n.translate(Math.max(s+2,u-d*1.6-b),(v+m)/2),n.rotate(-Math.PI/2),n.textBaseline="bottom",n.fillText(r,0,0),n.restore()):(n.textAlign="left",n.textBaseline="top",n.fillText(`height: ${r}`,4,4)),n.strokeStyle=e.frame;for(let g of[c,l]){let w=g[0]===a[0]?1:0,[M,x]=o.slice(2*w,2*w+2),k=t.half[w],T=Z=>w?t.project(a[0],k*Z,-h):t.project(k*Z,a[1],-h),[S,A]=T(-1),[E,N]=T(1),[y,L]=T(0),H=Math.hypot(E-S,N-A),B=Math.sign((A-N)*(y-t.cx)+(E-S)*(L-t.cy))/H||0,C=(A-N)*B,U=(E-S)*B,nt=qt(M,x,H/(4.6*s));n.font=`${s}px ${e.font}`,n.fillStyle=e.muted;for(let Z of nt.values){let[Q,O]=T(2*(Z-M)/(x-M)-1);n.beginPath(),n.moveTo(Q,O),n.lineTo(Q+4*C,O+4*U),n.stroke(),p(ee(Z,nt.step),Q+d*C,O+d*U,C,U)}n.font=`italic ${s+1}px ${e.font}`,n.fillStyle=e.text,p(w?"y":"x",y+3.6*d*C,L+3.6*d*U,C,U)}}function Qr(n,t,e,s,o){let{floor:i}=n.surface,r=[],a=e?i===null?n.level:Qh(n,i):l=>l,c=(l,h)=>{let d=(a(l)-t.low)/(t.high-t.low);d>=0&&d<=1&&r.every(f=>Math.abs(f.share-d)>.9/o)&&r.push({share:d,text:h,z:s*(2*d-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:$(t.least)}];e&&i===null&&c(0,"0");for(let l=300;e&&l>-300;l--)c(10**l,Bt(l)),i===null&&c(-(10**l),"−"+Bt(l));if(r.length<2){let l=i??0,h=e?qt(t.least-l,t.most-l,o):qt(t.low,t.high,o);for(let d of h.values)c(d,ee(d,h.step))}return r}function Qh(n,t){let e=n.level(t+1),s=n.level(t+10);return o=>e+(s-e)*Math.log10(o)}function ea(n,t,e,s){let[o,i,r,a]=t,c=Math.max(i-o,a-r),[l,h]=[i-o,a-r].map(p=>3*Math.max(4,Math.round(e*p/c/3))+1),d=n.grid(o,i,r,a,l,h).map(p=>Number.isFinite(p)?p:NaN),f=d.map(p=>n.level(p));return{columns:l,rows:h,f:d,level:f,height:s?f:d,domain:n.surface.domain,window:t}}function sa(n){let t=(n.columns-1)/3+1,e=(n.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(i,r)=>o[(Math.floor(r/t)*n.columns+r%t)*3]);return{...n,columns:t,rows:e,level:s(n.level),height:s(n.height)}}function oa(n,t,e){let s=t.height.filter(Number.isFinite).sort(),o=h=>s[Math.floor(h*(s.length-1))],[i,r]=ta(n.height),[a,c]=ta(n.f),l={low:i,high:r,least:a,most:c,cut:""};return s.length?(e?l.low=Math.max(i,o(.01)):r-i>12*(r-o(.02))&&Object.assign(l,{low:o(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(o(.98)-l.low)&&Object.assign(l,{high:o(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:i-.5,high:i+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function ta(n){let t=1/0,e=-1/0;for(let s of n)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Mn(n,t,e){let{columns:s,rows:o,height:i}=n,[r,a,c]=t,l=Float64Array.from({length:s},(v,m)=>r*(2*m/(s-1)-1)),h=Float64Array.from({length:o},(v,m)=>a*(1-2*m/(o-1))),d=i.map(v=>c*(2*(v-e.low)/(e.high-e.low)-1)),f=(v,m,b,g)=>(d[v+b]-d[v-m])/g||0,p=d.map((v,m)=>{let b=m%s,g=b>0?1:0,w=b<s-1?1:0;return f(m,g,w,l[b+w]-l[b-g])}),u=d.map((v,m)=>{let b=Math.floor(m/s),g=b>0?1:0,w=b<o-1?1:0;return f(m,g*s,w*s,h[b+w]-h[b-g])});return Object.assign(n,{x:l,y:h,z:d,slopeX:p,slopeY:u})}function kn({columns:n,rows:t,x:e,y:s,z:o},i,r){let a=(i-e[0])/(e[n-1]-e[0])*(n-1),c=(r-s[0])/(s[t-1]-s[0])*(t-1),l=Math.min(n-2,Math.floor(a)),h=Math.min(t-2,Math.floor(c));if(!(a>=0&&c>=0&&a<=n-1&&c<=t-1))return NaN;let d=h*n+l,f=a-l,p=c-h;return(o[d]*(1-f)+o[d+1]*f)*(1-p)+(o[d+n]*(1-f)+o[d+n+1]*f)*p}var na=180,ia=.012,wo=class{constructor(t,e,s,o,i,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=i,this.terrain=r;let a=e[1]-e[0],c=e[3]-e[2],l=Math.max(a,c),{floor:h}=t.surface,d=ea(t,e,o?na:na/3,s),f=o?sa(d):d;this.range=oa(d,f,s&&h!==null),i.half=[a/l/2,c/l/2,.23],this.fine=Mn(d,i.half,this.range),this.coarse=o?Mn(f,i.half,this.range):this.fine,this.shown=this.coarse,this.title=s?h===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,i,r,a]=this.window,[c,l,h]=this.camera.half,{low:d,high:f}=this.range,p=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(i-o)-1),l*(2*(e-r)/(a-r)-1),h*(2*(p-d)/(f-d)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,kn(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[i,r,a]=this.camera.project(t,e,s+o+ia);return this.terrain.depthAt(i,r)>a+ia/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,i,r]=this.camera.unproject(t,e,s),[a,c]=this.camera.half,[l,h,d,f]=this.window;return Math.abs(kn(this.shown,o,i)-r)<.02?[l+(h-l)*(o/a+1)/2,d+(f-d)*(i/c+1)/2]:null}};function xo(n,t,e){return[n[0]+(t[0]-n[0])*e,n[1]+(t[1]-n[1])*e,n[2]+(t[2]-n[2])*e]}function Sn(n,t,e){let s=0,o=1;for(let[i,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[i]-n[i]),c=e[i]-r*n[i];if(!Number.isFinite(a)||a===0&&c<0)return null;a>0&&(o=Math.min(o,c/a)),a<0&&(s=Math.max(s,c/a))}return s<=o?[s,o]:null}function ra(n,t,e,s){for(let o=Math.min(e,n.length-2);o>=t;o--){let i=n[o],r=n[o+1],a=Sn(i,r,s);if(a&&a[1]<1)return[xo(i,r,a[1]),[r[0]-i[0],r[1]-i[1],r[2]-i[2]]];if(a)return null}return null}var yo={azimuth:-108,elevation:54,magnification:1},aa=.4,Mo=class{constructor(){this.half=[.5,.5,.23],this.azimuth=yo.azimuth,this.elevation=yo.elevation,this.magnification=yo.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,yo)}orbit(t,e){this.azimuth=(this.azimuth-t*aa)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*aa))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,s,o){let[i,r]=[this.azimuth,this.elevation].map(l=>l*Math.PI/180);Object.assign(this,{sinA:Math.sin(i),cosA:Math.cos(i),sinE:Math.sin(r),cosE:Math.cos(r),cx:t/2,cy:e/2});let a=Math.hypot(this.half[0],this.half[1]),c=Math.hypot(a,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-s,(e/2-o)*a/c))/a}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,i=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*i;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*i]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var td=4,$n=.25,ko=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:i}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,i.canvas.width,i.canvas.height);for(let r of[o,i])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:i}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let c=o[a],[l,h]=s.toCanvas(t.at),[d,f]=s.toCanvas(c);Math.hypot(d-l,f-h)<.6&&a<e||this.follow(t,c,r)}t.next=e+1,this.stroke(i,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,i=t.at,r=t.fault??0,a=o.fault(e),c=Sn(i,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!c){t.stroke=void 0;return}let[l,h]=c,d=b=>xo(i,e,b),[f,p]=o.toCanvas(d(l)),[u,v]=o.toCanvas(d(h)),m=Math.max(1,Math.ceil(Math.hypot(u-f,v-p)/td));l>0&&(t.stroke=void 0);for(let b=0;b<m;b++){let g=l+(h-l)*(b+.5)/m,w=o.hides(...d(g),r+(a-r)*g);(!t.stroke||t.stroke.hidden!==w)&&(t.stroke={hidden:w,path:new Path2D,offset:t.length},t.stroke.path.moveTo(f,p),s.push(t.stroke));let[M,x]=o.toCanvas(d(l+(h-l)*(b+1)/m));t.stroke.path.lineTo(M,x),t.length+=Math.hypot(M-f,x-p),[f,p]=[M,x]}h<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:i}=this,r=i.scale;for(let{hidden:a,path:c,offset:l}of e){if(a){s.globalAlpha=$n,s.strokeStyle=i.of(t),s.lineWidth=1.2*r,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=i.halo,s.lineWidth=5*r,s.stroke(c),o.setLineDash(t.dash.map(h=>h*r)),o.lineDashOffset=l),o.strokeStyle=i.of(t),o.lineWidth=2.3*r,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:i}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:l,points:h,first:d}=c;if(e<d)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:gs,at:h[l.branch_step],fault:s.fault(h[l.branch_step]),run:l});let f=Math.min(e,l.records-1),p=Math.floor(f+1e-9),u=f-p,v=h[p],m=s.fault(v);if(u>1e-9){let M=[],x={at:v,fault:m,length:0};v=xo(v,h[p+1],u),m+=(s.fault(h[p+1])-m)*u,this.follow(x,v,M),this.stroke(l,M,t,t)}let[b,g,w]=i.half;if(Math.abs(v[0])<=b&&Math.abs(v[1])<=g&&v[2]<=w){let M=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:M?ms:te,at:v,fault:m,run:l})}else{let M=ra(h,d,p,i.half);M&&a.push({draw:ed(i,M[1]),at:M[0],fault:0,run:l})}}for(let{draw:c,at:l,fault:h,run:d}of a){let[f,p,u]=l,[v,m]=s.toCanvas(l);t.globalAlpha=s.hides(f,p,Math.max(u,-i.half[2]),h)?.5:1,c(t,d,v,m,r,o),t.globalAlpha=1}}};function ed(n,t){let[e,s]=n.project(...t);return(o,i,r,a,c,l)=>vs(o,i,r,a,e-n.cx,s-n.cy,c,l)}function ca({contour:n,contourStrong:t}){return Math.round(8*as(n)[3]/as(t)[3])}function la(n){return[0,as(n.veil)[3]].map(t=>sd(n,t))}function as(n){return(n.match(/[\d.]+/g)??[]).map(Number)}function sd(n,t){let e=as(n.rim),[s,o,i,r]=as(n.contourStrong),a=[s,o,i],[c,l]=n.dark?[.62,1.5]:[.74,1.07],h=new Uint32Array(360*256),d=new Uint8ClampedArray(h.buffer),f=n.ramp.length/3-1;for(let p=0;p<h.length;p++){let u=3*Math.round((p&255)*f/255),v=(p>>8)%40,m=r*Math.floor((p>>8)/40)/8,b=c+(l-c)*v/39;for(let g=0;g<3;g++)d[4*p+g]=(Math.min(255,n.ramp[u+g]*b)*(1-m)+a[g]*m)*(1-t)+e[g]*t;d[4*p+3]=255}return h}var nd=24e5,id=["px","py","pd","level","shade"],So=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=ca(t),this.palettes=la(t))}paint(t,e,s,o,i){let r=this.aim(e,s,o,i);this.place(t,e);let{columns:a,rows:c,z:l,domain:h,window:d}=t,[,,f]=e.half,p=(u,v)=>{let m=d[2*v]+(d[2*v+1]-d[2*v])*u;return m>=h[2*v]&&m<=h[2*v+1]};for(let u=0;u<c-1;u++){let v=e.sinA>0?c-2-u:u;for(let m=0;m<a-1;m++){let b=e.cosA>0?m:a-2-m,g=v*a+b,w=Math.min(l[g],l[g+1],l[g+a],l[g+a+1]),M=Math.max(l[g],l[g+1],l[g+a],l[g+a+1]);w<f&&M<1e4&&(this.cut=w<-f||M>f,this.palette=this.palettes[p((b+.5)/(a-1),0)&&p(1-(v+.5)/(c-1),1)?0:1],w<-f&&this.lid(t,e,[g,g+1,g+a,g+a+1]),this.lines=!0,this.triangle(g,g+1,g+a),this.triangle(g+1,g+a,g+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[i,r,a]=t.half,c=Math.hypot(i,r)*t.unit,l=(Math.hypot(i,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let h=Math.min(e,Math.ceil(t.cx+c+1)),d=Math.min(s,Math.ceil(t.cy+l+1));this.density=Math.min(o,Math.sqrt(nd/((h-this.left)*(d-this.top)))),this.across=Math.round((h-this.left)*this.density),this.down=Math.round((d-this.top)*this.density),this.width=h-this.left,this.height=d-this.top;let{image:f}=this;return f?.width!==this.across||f?.height!==this.down?(this.image=f=new ImageData(this.across,this.down),this.pixels=new Uint32Array(f.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,f}place(t,e){let{columns:s,rows:o,x:i,y:r,z:a,slopeX:c,slopeY:l,level:h}=t,d=s*o;if(this.px.length!==d+4)for(let b of id)this[b]=new Float64Array(d+4);this.scratch=d,this.level.set(h);let{sinA:f,cosA:p}=e,[u,v,m]=[.45*p+.5*f,.45*f-.5*p,.74];for(let b=0,g=0;b<o;b++)for(let w=0;w<s;w++,g++){this.corner(g,e,i[w],r[b],a[g]);let M=(m-c[g]*u-l[g]*v)/Math.sqrt(1+c[g]*c[g]+l[g]*l[g]);this.shade[g]=M>0?M*39:0}}corner(t,e,s,o,i){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*i),this.pd[t]=e.cosE*r+e.sinE*i}face(t,e,s,o){let i=this.scratch;e.forEach(([r,a,c],l)=>{this.corner(i+l,t,r,a,c),this.level[i+l]=s,this.shade[i+l]=o*39}),this.lines=!1,this.triangle(i,i+1,i+2),this.triangle(i+1,i+2,i+3)}lid({columns:t,x:e,y:s},o,i){this.face(o,i.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:i},r){let a=(d,f)=>{for(let p=0;p+1<d.length;p++){let u=[d[p],d[p+1]],v=Math.max(i[u[0]],i[u[1]]);if(!(v>-this.hz&&v<1e4))continue;this.cut=!0;let b=[i[u[0]],i[u[1]],-this.hz,-this.hz].map((g,w)=>[s[u[w%2]%t],o[Math.floor(u[w%2]/t)],g]);this.face(r,b,(128-this.tintBase)/this.tintSlope,f)}},c=r.sinA>0?0:e-1,l=r.cosA>0?t-1:0,h=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(d,f)=>c*t+f),h?.12:.55),a(Array.from({length:e},(d,f)=>f*t+l),h?.3:.8)}triangle(t,e,s){let{px:o,py:i,pd:r,level:a,shade:c,pixels:l,depths:h,across:d,palette:f,tintBase:p,tintSlope:u,cut:v,hz:m,zDepth:b}=this;i[e]<i[t]&&([t,e]=[e,t]),i[s]<i[e]&&([e,s]=[s,e]),i[e]<i[t]&&([t,e]=[e,t]);let g=o[t],w=i[t],M=o[e],x=i[e],k=M-g,T=x-w,S=o[s]-g,A=i[s]-w,E=Math.max(0,Math.ceil(w-.5)),N=Math.min(this.down,Math.ceil(i[s]-.5)),y=k*A-S*T;if(E>=N||Math.abs(y)<.001)return;let L=I=>((I[e]-I[t])*A-(I[s]-I[t])*T)/y,H=I=>((I[s]-I[t])*k-(I[e]-I[t])*S)/y,B=L(r),C=H(r),U=L(a),nt=H(a),Z=L(c),Q=H(c),O=Math.hypot(U,nt),at=this.density/2,vt=Math.min(a[t],a[e],a[s]),dt=Math.max(a[t],a[e],a[s]),tt=Math.min(1,(.34-O*this.density)*7),Y=this.lines&&tt>0&&Math.floor(dt+O*at+O)!==Math.floor(vt-O*at-O);for(let I=E;I<N;I++){let P=I+.5,it=g+(P-w)*S/A,K=P<x?g+(P-w)*k/T:M+(P-x)*(o[s]-M)/(i[s]-x),R=Math.max(0,Math.ceil(Math.min(it,K)-.5)),et=Math.min(d,Math.ceil(Math.max(it,K)-.5)),V=R+.5-g,J=P-w,G=this.zTop+this.zRow*P,rt=r[t]+B*V+C*J,q=a[t]+U*V+nt*J,st=c[t]+Z*V+Q*J;for(let D=I*d+R,$t=I*d+et;D<$t;D++,rt+=B,q+=U,st+=Z){if(v){let W=b*rt+G;if(W>m+1e-6||W<-m-1e-6)continue}let wt=p+u*q,xt=0;if(Y){let W=Math.round(q),mt=at+.5-Math.abs(q-W)/O;mt>0&&(xt=Math.round(tt*(mt<1?mt:1)*(W%3===0?8:this.thin)))}l[D]=f[(xt*40+(st+.5|0)<<8)+(wt<0?0:wt>255?255:wt|0)],h[D]=rt}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var rd=140,$o=class{constructor(t){this.canvas=t,this.context=kt(t),this.land=kt(St()),this.under=kt(St()),this.line=kt(St()),this.buffer=kt(St()),this.camera=new Mo,this.terrain=new So,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,i,r){let{camera:a,terrain:c}=this,l=JSON.stringify([s,o,r,i]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let h=new wo(t,s,o,r,a,c);c.mix(i,d=>t.tint(d)),this.paths=new ko(h,i,this.under,this.line),Object.assign(this,{key:l,fine:r,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},rd)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:i,height:r,ratio:a,buffer:c}=this,{box:l,colours:h}=t,{landscape:d,range:f,logHeight:p,window:u,title:v}=l,m=this.fine&&!this.moving,b=Math.max(8.5,Math.min(11.5,Math.min(i,r)/28))*h.scale;s.face(i,r,Math.min(4.6*b,i*.18),Math.min(3*b,r*.14)),l.shown=m?l.fine:l.coarse;let g=o.paint(l.shown,s,i,r,m?2:1);c.canvas.width=g.width,c.canvas.height=g.height,c.putImageData(g,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,i,r);let w=2*s.half[2]*s.unit*s.cosE,M=Qr(d,f,p,s.half[2],w/(2.4*b));Xr(e,s,h,M),e.imageSmoothingQuality=m?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),Zr(e,s,h,b,u,M,v);for(let x of[!0,!1])this.drawPoints(l,h,x);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:i}=t,[r,a,c]=this.camera.half,l=!1,h={toPixel:(d,f)=>{let[p,u,v]=t.toBox(d,f,i.at(d,f));l=Math.abs(p)<=r&&Math.abs(u)<=a&&v<=c&&t.hides(p,u,Math.max(v,-c),t.fault([p,u,v]))===s;let[m,b]=t.toCanvas([p,u,v]);return[m,b]},inside:()=>l};o.globalAlpha=s?$n:1,i.points(o,h,e),o.globalAlpha=1}};var ad=2.5,cd=6,ld=760,ha=140,To=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new po,this.panels=new go(this.stage),this.layers=new vo(this.stage),this.trails=new Gs(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new $o(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new bo(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(o);un(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load({surface:t},e){let s=yn(this.player.root),o=(r,a)=>JSON.stringify([r.key,r.parameters,a]),i=e&&o(t,s)===o(e.surface,this.colours);this.colours=s,i||(this.landscape=new rs(t,Ze(t))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...i?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=yn(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:i,root:r,view:a,dial:c}=t;if(!i)return;let l=t.sync.group||r.clientWidth<ld;r.classList.toggle("ov-narrow",!!l&&document.fullscreenElement!==r);let h=o.parentElement;h.classList.toggle("ov-upright",h.clientWidth<.95*h.clientHeight);let d=Us();this.panels.arrange({scene:i,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},d);let{clientWidth:f,clientHeight:p}=o,{clientWidth:u,clientHeight:v}=s.canvas,m=this.panels.places.map(({i:w})=>w),b=this.charts.flatMap(({canvas:w})=>[w.clientWidth,w.clientHeight]),g=[f,p,d,this.colours.scale,u,v,c.width,this.panels.on,m,b];if(!(!(f*p||u*v)||g.join()===this.size)){this.size=g.join(),f&&p&&e.resize(f,p,d),u&&v&&s.resize(u,v,d),c.paint();for(let w of this.charts)w.canvas.clientWidth&&w.resize(w.canvas.clientWidth,w.canvas.clientHeight,d);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.coarsen(),this.schedule()}coarsen(){this.moving=!0,this.invalidate("land"),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},ha)}resurface(){let{surface:t}=this.player.scene;this.landscape=new rs(t,Ze(t)),this.coarsen()}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},ha)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:i,start:r}=t,{colours:a,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let u of["halo","line"])s.moved(u);this.trails.reset(c,e,a),r.place()}this.trails.draw(i.time);let{view:l,inside:h,quiz:d,viewState:f}=t;s.emptied("heads");let p=l.inside&&h.ready&&h.at(i.time);for(let{runs:u,i:v=f.run,dx:m,dy:b}of c){let g=s.moved("heads",m,b);o.drawStart(g,r.position,e),p&&v===f.run&&(o.on||!p.insight.run.hidden)&&h.draw(g,p,a),fr(g,u,e,i.time,a),d.draw(g,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,i=s.emptied("land"),r=this.moving?cd:ad;e.on?e.drawLand(i,o,t,r,this.colours,s.ratio):o.draw(i,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:i}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===i.run);e.emptied("fan"),i.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:i,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((h,d)=>d%2?Math.min(h,a[d]):Math.max(h,a[d])),l=t.fitted?a:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,l,!!i.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:i}=this.player,{low:r,high:a}=this.landscape,c=[r-.5*(a-r),a+.5*(a-r)];if(this.stale.charts){for(let l of this.charts)l.coarse=this.bends;e.inside?o.prepare(this.colours,c):this.race.prepare(t,s.last,c,this.colours)}for(let l of this.charts)l.draw(s.time,i.lit)}};var Eo=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:i,legend:r,root:a,reducedMotion:c}=this.player,{plane:l,surface3d:h}=i,{number:d,step:f,plays:p,speed:u,window:v,camera:m,hidden:b}=t;return this.restored=d,o.pause(),o.seek(f),o.speed=u,a.querySelector(".ov-speed").value=u,s.forEach((g,w)=>r.setHidden(w,b.includes(w))),v&&l.show(v),m&&Object.assign(h.camera,{azimuth:m[0],elevation:m[1],magnification:m[2]}),i.invalidate("land"),p&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:i,surface3d:r}=e,{azimuth:a,elevation:c,magnification:l}=r.camera,h=s.runs.flatMap((f,p)=>f.hidden?p:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return i.fitted||d.push(`window:${i.view.map(f=>Number(f.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&d.push(`camera:${[a,c,l].map(f=>Number(f.toFixed(2))).join("~")}`),[...d,...h.length?[`hidden:${h.join("~")}`]:[]].join()}};function Le({x:n,y:t,loss:e,gradient:s,noisyGradient:o,memory:i,choice:r}){let a=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of r.method.remembers)a.push(`${c} along x`,`${c} along y`);return{columns:[n,t,e,...s,...o,...i.flat()],names:a}}var En=Array.from({length:2},()=>new Int32Array(0));function hd(n,t){return En[t].length<n&&(En[t]=Int32Array.from({length:n},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),En[t]}function da(n,t,e){let s=new Float64Array(n.length),o=new Int32Array(s.buffer),i=o.length,r=Array.from({length:2},(l,h)=>hd(64*i,h)),a=r.map(()=>0),c=e*64;for(let l=0;l<64&&c+l<t;l++){for(let h=0;h<n.length;h++)s[h]=n[h][c+l]+0;for(let h=0;h<2;h++)for(let d=0;d<i;d++)a[h]=a[h]+Math.imul(o[d],r[h][l*i+d])|0}return a.map(l=>l>>>0)}function fa(n,t,e){if(n?.records!==t)return!1;let{columns:s}=Le(n);for(let o=0;o*2<e.length;o++)if(da(s,t,o).some((i,r)=>i!==e[o*2+r]))return!1;return!0}function pa(n,t){let{columns:e,names:s}=Le(t),o=n?Le(n).columns:[],i=Math.min(n?.records??0,t.records);for(let r=0;r<i;r++)for(let a=0;a<e.length;a++)if(e[a][r]!==o[a][r])return{step:r,name:s[a]};return n?.records===t.records?void 0:{step:i,name:"end"}}var dd=400,ud=20,Ao=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:i}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,i.forEach((c,l)=>{let h=c&&pa(o[l],c);h&&this.doubts.set(l,h)});let{arrays:r}=t.head,a=s&&e.every((c,l)=>r[`digest${l}`]);this.words=s&&e.length?a?"Recomputing here …":"Computed here alone.":"",this.write(),a&&(this.timer=setTimeout(()=>this.check(0),dd))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let i=e.allRuns[t],r=o[t];fa(r,e.sent[t],e.array(`digest${t}`))?this.records+=r.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:i.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),ud)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,i])=>{let r=i?`another ${i.name} at step ${i.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${r} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),va(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&va(this.said,this.words)}};function va(n,t){n.textContent!==t&&(n.textContent=t)}var fd="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",pd=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,vd="race|inside|toggle-inside|branch|previous-run|next-run",md={view:new RegExp(`^(${vd}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Oo=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(fd)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let i=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*i,a+o[1]*i)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:s}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!pd.test(t)||s.locked?.some(o=>md[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${$(t,3)}, ${$(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>$(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[i,r]=e.toPixel(...o),a=s.scale,c=i>e.box.left+e.box.width/2;if(e.inside(i,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[l,h,d]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:h*a}),t.setLineDash(d),t.beginPath(),t.arc(i,r,11*a,0,7),t.stroke(),t[d.length?"fillText":"strokeText"]("your guess",i+(c?-17:17)*a,r);t.setLineDash([])}}};var gd=90,bd=400,No=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s}=this.player,{runs:o,surface:i}=t;Object.assign(e.dataset,{runs:o.length,surface:i.key}),this.setSteps(t.steps),e.querySelector(".ov-empty").hidden=o.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${i.label}, with the paths of ${o.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setSteps(t){let{root:e,clock:s}=this.player;e.dataset.steps=t,this.setLast(s.last)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:i}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:i,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=o,this.slider.setAttribute("aria-valuetext",`step ${o} of ${e.last}`),(this.shown.step!==o||this.shown.scene!==s)&&this.writeStep(),this.playing!==i&&this.button.setAttribute("aria-label",i?"Pause":"Play"),this.playing=i,clearTimeout(this.timer),!(i||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let r=this.player.scene.runs.map(a=>`${a.label}: ${$(a.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${r.join(", ")}.`)},bd))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,i=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let r=!t.playing||i-this.shown.at>gd||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?i:this.shown.at}}announce(t){this.spoken.textContent=t}};var wd=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],xd=1500;function ma(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?wd.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var An=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:ma(),videoBitsPerSecond:8e6});let i=[];this.recorder.ondataavailable=a=>i.push(a.data),this.recorder.onstop=()=>e(new Blob(i,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),xd)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:i,picture:r}=s,{colours:a}=r,{ratio:c}=r.layers,{width:l,height:h}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,h);for(let u of this.sources())t.drawImage(u,0,0,l,h);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let d=[{label:`${o.surface.label}, step ${i.step}`},...o.runs.filter(u=>!u.hidden)],f=l/c-22,p=Math.max(...d.map(({label:u})=>t.measureText(u).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(f-p,18,p+6,d.length*20+8),t.globalAlpha=1,d.forEach((u,v)=>{let m=32+20*v;v&&te(t,u,f-p+15,m,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(u.label,f-p+(v?36:10),m)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Lo=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!ma()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new An(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var yd={1:Uint8Array,4:Float32Array,8:Float64Array};function On(n){let t=n.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:i=>{let[r,a,c]=s.arrays[i];return new yd[c](t.buffer,4+e+r,a)}}}function _o(n){let{head:t,array:e}=n instanceof Uint8Array?On(n):n,s=t.runs;s.forEach((i,r)=>{if(i.floor=t.surface.floor??0,i.lossAt=a=>i.height[Math.min(a,i.records-1)]+i.floor,!!t.held)for(let a of["x","y","height","slope"])i[a]=e(`${a}${r}`)});let o=s.filter(i=>!i.offstage);return Object.assign(t,{array:e,head:t,runs:o,allRuns:s})}function _e(n){let t=_o(n),{simulator:e}=t,s=t.allRuns.map(({records:c})=>c);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new Ee({...t,simulator:e}),i=o.conditions({}),r=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((c,l)=>{let h=e.paths[l],d=o.simulate(h,i,r);a.simulated[l]=d,d&&t.head.arrays[`records${l}`]&&(a.recorded[l]=Md(i,t,l,d));let f=a.recorded[l]??d;f&&Object.assign(c,Hs(o,i,c,h,f))}),Object.assign(t,a)}function Md({simulator:n},t,e,s){let o=t.array(`records${e}`),i=Le(s).columns.length,r=o.length/i,a=Array.from({length:i},(c,l)=>o.subarray(l*r,(l+1)*r));return n.recorded(s.choice,a,s.methodStart)}var Io=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.request())}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}request(){let{outbox:t,scene:e}=this.player,[s,o]=this.position,{gesture:i}=this;!t.expects("start")&&s===e.start[0]&&o===e.start[1]||t.request("start",{x:s,y:o,gesture:i})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[i,r]=t.toPixel(s,o),{dx:a,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${i+a}px, ${r+c}px)`;let l=this.position.join();this.handle.dataset.start!==l&&(this.handle.dataset.start=l),this.handle.style.visibility=t.inside(i,r)?"visible":"hidden";let h=this.fixed?"":" Drag it, or move it with the arrow keys.";this.handle.setAttribute("aria-label",`Start at ${$(s)}, ${$(o)}.${h}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var cs=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Co=new Map,jo=class{constructor(t){this.player=t,this.own=new cs(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t}){if(!t)return this.measure();if(!Co.has(t)){let o=new Set;Co.set(t,{members:o,clock:new cs(i=>o.forEach(r=>r.tick(i)))})}let{root:e,picture:s}=this.player;this.group=Co.get(t),this.name=t,this.group.members.add(this),e.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),this.measure()}measure(){this.group?ba(this.group):this.clock.setLast(this.player.scene.steps)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return ba(t);e.stop(),t&&Co.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let i=t.step>o.steps;e.hidden!==!i&&(e.hidden=!i,e.textContent=i?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||ga(o.scene)!==ga(t))continue;let i=o.picture.plane,r=()=>s.fitted?i.fit(t.surface.domain):i.place(s.centre,s.unit*i.whole()/s.whole());o.picture.moveWindow(r,!1)}}},ga=({surface:n})=>JSON.stringify([n.key,n.parameters]);function ba({clock:n,members:t}){n.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(n.last),e.runsChanged(),e.picture.schedule()}var Ro=class{constructor(t){this.player=t,this.held=void 0,this.released=[],t.on(document,"ov-turn",({detail:e})=>this.hear(e))}stop(){for(let{patience:t}of this.released)clearTimeout(t)}hear({side:t,phase:e,value:s,...o}){t===this.player.scene?.side&&(e==="turn"?this.turn(o,s):e==="release"?this.release(o,s):this.back())}turn(t,e){this.player.bending.laboratory&&(this.held={...t,value:e},this.bend())}release(t,e){if(!this.player.bending.laboratory)return;this.held=void 0,this.forget(t);let s={...t,value:e};s.patience=setTimeout(()=>{this.forget(t),this.bend()},2500),this.released.push(s),this.bend()}back(){this.held=void 0,this.bend()}forget(t){this.released=this.released.filter(e=>Nn(e,t)?(clearTimeout(e.patience),!1):!0)}valueOf(t){return this.held&&Nn(this.held,t)?this.held.value:void 0}load(){if(!this.held&&!this.released.length)return;let{laboratory:t}=this.player.bending;for(let e of this.released)(!t||this.inScene(e)===e.value)&&this.forget(e);t||(this.held=void 0),this.bend()}inScene({owner:t,run:e,name:s}){let{laboratory:o,usual:i}=this.player.bending,r=this.placeOf(e);if(t==="surface")return i.surface.parameters[s];if(t==="scene")return{steps:i.steps,noise:i.level}[s];if(r<0)return;let{values:a,schedule_values:c}=o.last(r);return(t==="schedule"?c:a)[s]}placeOf(t){return this.player.scene.runs.findIndex(({name:e})=>e===t)}inForce(t){let{owner:e,run:s,name:o}=t,i=this.placeOf(s);if(i<0)return this.released.find(c=>Nn(c,t))?.value??this.inScene(t);let{values:r,schedule_values:a}=this.player.bending.inForce(i);return(e==="schedule"?a:r)[o]}bend(){this.player.bending.change(this.changes())}changes(t=this.held){let{released:e}=this,s=t?[...e,t]:e,o=e.flatMap(h=>this.turnOf(h)),[i]=t?this.turnOf(t):[],r=h=>Object.fromEntries(s.filter(d=>d.owner===h).map(({name:d,value:f})=>[d,f])),{steps:a,noise:c}=r("scene"),l=r("surface");return{kept:o.length?o:void 0,turn:i,steps:a,noise:c,coefficients:Object.keys(l).length?l:void 0}}turnOf({owner:t,run:e,name:s,value:o}){let i=this.placeOf(e);return i<0?[]:[t==="schedule"?{run:i,of:"schedule",name:s,value:o}:{run:i,name:s,value:o}]}},Nn=(n,t)=>n.owner===t.owner&&n.run===t.run&&n.name===t.name;var zo=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,i]=t.stamp;this.imposed===void 0&&(this.serial=i),(o!==this.imposed||i>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.dial),a=r?e.findIndex(c=>c.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&i>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,i=this.current,r=(a,c)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:i.stage,inside:!!i.inside,dial:!!i.dial}),e.stage.hidden=i.stage==="relief",t.querySelector(".ov-depth").hidden=i.stage==="map"||i.stage==="grid",t.querySelector(".ov-race").hidden=!!i.inside,s.root.hidden=!i.inside,o.root.hidden=!i.dial;for(let a of["map","relief","both","grid"])r(a,i.stage===a);r("race",!i.inside),r("log-height",i.log_height);for(let a of["inside","dial","fan","projector"])r(a,i[a]);e.enlarge(),o.load(this.player.scene),i.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var _n=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,i,r,a={})=>o.addEventListener(i,r,{signal:s,...a}),this.outbox=new Ne(()=>this.start.settle()),this.tooltip=new ro(e(".ov-tip"),this.root),this.sync=new jo(this),this.viewState=new zo(this),this.picture=new To(this,s),this.bending=new ao(this),this.turning=new Ro(this),this.proof=new Ao(this),this.start=new Io(this,e(".ov-start")),this.legend=new uo(this,e(".ov-legend")),this.readout=new No(this),this.playback=new Eo(this),this.recorder=new Lo(this,e('[data-do="record"]')),this.quiz=new Oo(this),this.inside=new de(this,e(".ov-inside")),this.dial=new de(this,e(".ov-dial")),Hr(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop(),this.turning.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)Ur(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=e?.surface.key!==t.surface.key,i=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.turning.load(),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||i)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||i)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw()}stepsChanged(){this.sync.measure(),this.readout.setSteps(this.scene.steps)}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.bending.apply()&&this.dial.follow(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},wa=io(n=>new _n(n),(n,t,e)=>{n.inspectorLoader??=new ho(n,e),n.inspectorLoader.show(t instanceof Uint8Array?_e(t):t)});var xa=`.ov-number {
  display: grid;
  grid-template: "label more field" 28px "track track track" 28px / auto 1fr auto;
  align-items: center;
  gap: 2px 6px;
}
.ov-number:has(.ov-number-label[hidden]) {
  grid-template: "track field" 30px / 1fr auto;
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
`;var ya=`.ov-number-track {
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
  width: 9ch;
  height: 28px;
  padding: 0 6px;
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
`;var Ma=`.ov-player:focus-visible,
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
`;var ka=`.ov-player button {
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
`;var Sa=`[data-dial="true"].ov-player {
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
`;var $a=`.ov-side {
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
`;var Ta=`.ov-inside {
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
`;var Ea=`.ov-legend {
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
`;var Aa=`.ov-chart {
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
`;var Oa=`.ov-player.ov-large {
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
`;var Na=`:is(.ov-aim, .ov-confirm) {
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
`;var La=`.ov-ended {
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
`;var In=[Ma,ka,ya,Sa,$a,Ta,Ea,Aa,Oa,Na,La].join("");var jd=121,Cn=class{constructor(t){let e=o=>t.querySelector(o);this.root=e(".ov-number"),this.label=e(".ov-number-label"),this.more=e(".ov-number-more"),this.help=e(".ov-number-help"),this.abort=new AbortController,this.outbox=new Ne(()=>{}),this.sent=void 0,this.awaited=void 0,this.patience=0;let{signal:s}=this.abort;this.control=new Me(this.root,{turn:o=>this.tell("turn",o),release:o=>this.release(o),back:()=>this.tell("back",this.control.inForce)},{signal:s,spoken:o=>$(o,6)}),this.explain(!1),this.more.addEventListener("click",()=>this.explain(!!this.help.hidden),{signal:s})}destroy(){this.control.back(),this.abort.abort(),clearTimeout(this.patience),this.outbox.stop()}load(t){this.sent=JSON.parse(new TextDecoder().decode(t));let{parameter:e,value:s,label:o,bare:i,help:r}=this.sent;s===this.awaited&&this.answered(),this.label.innerHTML=Rd(o,e),this.label.hidden=i,this.more.hidden=i||!r,this.more.setAttribute("aria-label",`About ${o}`),this.help.textContent=r,this.more.hidden&&this.explain(!1),this.show(),this.root.dataset.ready="true"}show(){if(!this.sent)return;let{parameter:t,value:e,suits:s,label:o,fixed:i}=this.sent,r=this.awaited??e,a=new ke(t,r,s??t.default);this.control.load({scale:a,lattice:a.lattice(jd),inForce:r,label:o,fixed:i})}release(t){this.answered(),this.awaited=t,this.patience=setTimeout(()=>{this.answered(),this.show()},2500),this.tell("release",t),this.outbox.send("release",{value:t,at:Date.now()}),this.show()}answered(){clearTimeout(this.patience),this.awaited=void 0}tell(t,e){if(!this.sent)return;let s={...this.sent.turns,name:this.sent.parameter.name,value:e,phase:t};document.dispatchEvent(new CustomEvent("ov-turn",{detail:s}))}explain(t){this.help.hidden=!t,this.more.setAttribute("aria-expanded",String(t))}};function Rd(n,{sign:t,scale:e}){return e==="switch"?n:t.replace(/<[^>]*>/g,"")===n?t:`${n} ${t}`}var _a=io(n=>new Cn(n),(n,t)=>n.load(t));var Do=class{constructor(t){this.kind="",this.at=-1/0,addEventListener("hashchange",t)}get query(){return location.hash.slice(1)}write(t,e){if(t===this.query)return;let s=performance.now(),o=e===this.kind&&s-this.at<1500;e&&Object.assign(this,{kind:e,at:s});try{history[!e||o?"replaceState":"pushState"](null,"",`#${t}`)}catch{}}};var z=class extends Error{},zd=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;function ot(n){let[,t,e,s="",o]=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(n.toExponential()),i=Object.is(n,-0)?"-":t,r=Number(o),a=e+s;if(r<-4||r>=16){let h=String(Math.abs(r)).padStart(2,"0");return`${i}${e}${s&&`.${s}`}e${r<0?"-":"+"}${h}`}if(r<0)return`${i}0.${"0".repeat(-r-1)}${a}`;let c=a.slice(0,r+1).padEnd(r+1,"0"),l=a.slice(r+1);return`${i}${c}${l&&`.${l}`}`}var fe=(n,t)=>[n,...Object.entries(t).map(([e,s])=>`${e}:${ot(s)}`)].join(),Ca=n=>n.map(([t,e])=>`${t}=${Dd(e)}`).join("&"),Dd=n=>encodeURIComponent(n).replace(/%(2C|3A|40)/g,decodeURIComponent).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);function bt(n){let t=[...n];return`“${t.slice(0,40).join("").replace(/[^A-Za-z0-9_.,:+\- ]/gu,"·")}${t.length>40?"…":""}”`}function Ie(n,t){let e=n.indexOf(t);return e<0?[n,"",!1]:[n.slice(0,e),n.slice(e+t.length),!0]}function pe(n,t,e,s){if(t<=n&&n<=e)return n;throw new z(`${s} must lie between ${ot(t)} and ${ot(e)}, got ${ot(n)}.`)}function je(n,t,e,s){if(!Number.isInteger(n))throw new z(`${s} must be a whole number, got ${ot(n)}.`);return pe(n,t,e,s)+0}function jn(n){if(!/^[a-z][A-Za-z0-9_]{0,39}$/.test(n))throw new z(`${bt(n)} is no name`);return n}var Ce=class{constructor(t){this.limits=t,this.notices=[]}note(t){this.notices.push(t)}limited(t=this.notices){let e=[...new Set(t)],{length:s}=e.splice(this.limits.notices);return s?[...e,`And ${s} more of the kind.`]:e}pairs(t){let{query:e,fields:s}=this.limits;if(t.length>e&&[...t].length>e)return this.note(`The link is longer than ${e} characters and was not read.`),[];let o=t.replace(/^\?/,"").split("&");return o.length>s?(this.note(`The link has more than ${s} parts and was not read.`),[]):o.filter(i=>i).map(i=>Ie(i,"=")).map(([i,r])=>[Ia(i),Ia(r)])}number(t){if(t.length>this.limits.number||!zd.test(t))throw new z(`${bt(t)} is not a number`);let e=Number(t);if(Number.isFinite(e))return e;throw new z(`a number in the link must be finite, got ${e<0?"-":""}inf.`)}orDefault(t,e,s){try{return t()}catch(o){if(!(o instanceof z))throw o;return this.note(`The link's ${s} was not understood (${Rn(o.message)}); the default is used.`),e}}field(t,e){let s=t.filter(([o])=>o===e);return s.length>1&&this.note(`The link gives '${e}' ${s.length} times; the first one counts.`),s[0]?.[1]}values(t,e,s){let o=new Map;for(let i of t){let[r,a]=Ie(i,":"),c=e.find(l=>l.name===r);if(!c)this.note(`${s} has no setting ${bt(r)}; it was left out.`);else if(o.has(r))this.note(`The link gives ${r} of ${s} twice; the first one counts.`);else{let l=this.orDefault(()=>Fd(this.number(a),c),void 0,`${r} of ${s}`);l!==void 0&&o.set(r,l)}}return Object.fromEntries(e.map(i=>[i.name,o.get(i.name)??i.default]))}};function Fd(n,{low:t,high:e,switch:s}){if(s?n===0||n===1:t<=n&&n<=e)return n;throw new z(`${ot(n)} is outside ${s?"0 or 1":`${ot(t)} to ${ot(e)}`}`)}var Rn=n=>n.replace(/\.+$/,""),Pd=new TextDecoder("utf-8",{ignoreBOM:!0});function Ia(n){return n.replaceAll("+"," ").replace(/[\0-\x7f]+/g,t=>{let e=[];for(let s=0;s<t.length;s++){let o=/^%([0-9a-fA-F]{2})/.exec(t.slice(s,s+3));e.push(o?parseInt(o[1],16):t.charCodeAt(s)),o&&(s+=2)}return Pd.decode(Uint8Array.from(e))})}var zn=({rule:n,metric:t,low:e,high:s,count:o})=>n+(n==="tuned"?`,metric:${t},low:${ot(e)},high:${ot(s)},count:${o}`:"");function Ra(n,t,e){let{key:s,default:o}=t,i=n.field(e,s);return i===void 0?o:n.orDefault(()=>qd(n,t,i),o,`'${s}'`)}function qd(n,{default:t,rules:e,metrics:s,counts:o,count:i,rates:r},a){let[c,...l]=a.split(","),h=new Map(l.map(b=>Ie(b,":")).map(([b,g])=>[b,g]));for(let b of h.keys())if(!(b in t)||b==="rule")throw Bd(b);let d=(b,g,w)=>h.has(b)?g(h.get(b)??""):w,f=b=>n.number(b),p=d("low",f,t.low),u=d("high",f,t.high),v=d("count",b=>je(f(b),...i,"The count"),t.count),m=d("metric",jn,t.metric);if(jn(c),!e.includes(c))throw new z(`There is no fairness named ${ja(c)}; there are ${e.join(", ")}.`);if(!s.includes(m))throw new z(`Runs are tuned by ${s.join(", ")}, not by ${ja(m)}.`);if(pe(p,...r,"The lowest learning rate"),pe(u,...r,"The highest learning rate"),!(p<u))throw new z(`The learning rates must go up, but go from ${ot(p)} to ${ot(u)}.`);if(!o.includes(v))throw new z(`The number of learning rates is one of ${o.join(", ")}, not ${v}.`);return c==="tuned"?{rule:c,metric:m,low:p,high:u,count:v}:{...t,rule:c}}var Bd=n=>new z(`${bt(n)} is no setting of it`),ja=n=>`'${n}'`.slice(0,40);function Da({segments:n,partners:t}){let e=n.length-1;return n.map((o,i)=>Wd(o,i===e?t:[])).map((o,i)=>i?`~${n[i].branch_step}~${o}`:o).join("")}function Wd({optimizer:n,values:t,schedule:e,schedule_values:s},o){let i=fe(n,t)+o.map(r=>`,with:${r}`).join("");return e==="constant"?i:`${i}@${fe(e,s)}`}function ls(n,t){let{rate:e,parameters:s}=n.methods[t],o={...Hd(s),learning_rate:e};return{segments:[{optimizer:t,values:o,schedule:"constant",schedule_values:{},branch_step:0}],partners:[]}}var Hd=n=>Object.fromEntries(n.map(t=>[t.name,t.default]));function Fa(n,t,e){if(!e)return[];let{segments:s,steps:o}=t.limits,i=e.split("~");try{if(i.length%2===0||i.length>2*s-1)throw new z(`A run has at most ${s} segments, with a step between any two`);let r=za(n,t,i[0]);for(let a=1;a<i.length;a+=2){let c=je(n.number(i[a]),1,o,"The step of a branch");r=Dn(r,c,za(n,t,i[a+1]))}return[r]}catch(r){if(!(r instanceof z))throw r;return n.note(`${Rn(r.message)}; that run was left out.`),[]}}function Dn(n,t,{segments:[e],partners:s}){return{segments:[...n.segments.filter(({branch_step:i},r)=>!r||i<t),{...e,branch_step:t}],partners:s}}function za(n,t,e){let[s,o]=Ie(e,"@"),[i,...r]=s.split(",");if(!Object.hasOwn(t.methods,i))throw new z(`There is no optimizer named ${bt(i)}`);let{label:a,rate:c,parameters:l,contrasts:h}=t.methods[i],d=r.filter(v=>v.startsWith("with:")).map(v=>v.slice(5));for(let v of d)h.includes(v)||n.note(`${a} has no partner ${bt(v)}; it was left out.`);let f=l.map(v=>v.name==="learning_rate"?{...v,default:c}:v),p=r.filter(v=>!v.startsWith("with:")),u=n.values(p,f,a);return{segments:[{optimizer:i,values:u,...Ud(n,t,o),branch_step:0}],partners:h.filter(v=>d.includes(v))}}function Ud(n,t,e){let[s,...o]=e?e.split(","):["constant"];if(!Object.hasOwn(t.schedules,s))return n.note(`There is no schedule named ${bt(s)}; the learning rate stays constant.`),{schedule:"constant",schedule_values:{}};let{label:i,parameters:r}=t.schedules[s];return{schedule:s,schedule_values:n.values(o,r,`the schedule ${i}`)}}var Pa=({settings:n},t)=>fe(t.stage,Object.fromEntries(n.map(({name:e})=>[e,Number(t[e])]))),Vd=({stages:n,settings:t},e=n[0])=>({...Object.fromEntries(t.map(s=>[s.name,s.default])),stage:e});function qa(n,t,e){let{key:s,stages:o,settings:i,whole:r}=t,[a,...c]=e.split(","),l=n.values(c,i,"The view"),h=()=>{let p=o.find(u=>u===a);if(p)return p;throw new z(`there is no such view; there are ${o.join(", ")}`)},d=n.orDefault(h,o[0],`'${s}'`),f=()=>{for(let p of r)if(!Number.isInteger(l[p]))throw new z(`the view's ${p} is a whole number, not ${ot(l[p])}`);return{...l,stage:d}};return n.orDefault(f,Vd(t,d),`'${s}'`)}var Fo=class{constructor(t){this.table=t}spell(t,e){let{version:s,surface:o,start:i,numbers:r,runs:a,fairness:c,view:l}=this.table,h=t.runs.map(Da),d=[["v",s],[o.key,fe(o.name,t.coefficients)],[i.key,t.start.map(ot).join()],...r.map(({key:p})=>[p,ot(t[p])]),...(h.length?h:[""]).map(p=>[a.key,p])],f=zn(t.fairness);return f!==zn(c.default)&&d.push([c.key,f]),e&&d.push([l.key,Pa(l,e)]),Ca(d)}read(t){let{table:e}=this,s=new Ce(e.limits),o=s.pairs(t),i=o.filter(([h])=>!h.startsWith(e.scene_b)),r=new RegExp(`^(?:${e.foreign})$`);for(let h of new Set(i.map(([d])=>d)))!e.known.includes(h)&&!r.test(h)&&s.note(`The link's part ${bt(h)} means nothing here and was left out.`);this.readVersion(s,i);let{notices:a}=s;s.notices=[];let c=this.readScene(s,i),l=i.length<o.length?s.notices.map(h=>`Scene A: ${h}`):s.notices;return{choice:c,notices:s.limited([...a,...l])}}readVersion(t,e){let{version:s,older_versions:o}=this.table,i=t.field(e,"v"),r=()=>{if(i!==void 0&&i!==s&&!o.includes(i))throw new z(`version ${bt(i)} is not known`)};t.orDefault(r,void 0,"'v'")}readScene(t,e){let{surface:s,runs:o}=this.table,[i,...r]=(t.field(e,s.key)??s.name).split(",");if(i!==s.name){t.note(`This page carries ${s.label} alone, and the link names ${bt(i)}.`);return}let a=t.values(r,s.parameters,s.label),c=e.filter(([h])=>h===o.key),l=this.limitRuns(t,c.flatMap(([,h])=>Fa(t,this.table,h)));return{coefficients:a,start:this.readStart(t,e),...this.readNumbers(t,e),runs:c.length?l:o.first.map(h=>ls(this.table,h)),fairness:Ra(t,this.table.fairness,e)}}limitRuns(t,e){let{runs:s,members:o}=this.table.limits,i=e.slice(0,s);return e.length>s&&t.note(`The link has ${e.length} runs; the first ${s} are shown.`),i.length+i.reduce((r,{partners:a})=>r+a.length,0)<=o?i:(t.note(`The link has more than ${o} runs and partners; the partners are left out.`),i.map(({segments:r})=>({segments:r,partners:[]})))}readStart(t,e){let{key:s,low:o,high:i,what:r,default:a}=this.table.start,c=t.field(e,s);if(c===void 0)return a;let l=()=>{let h=c.split(",");if(h.length!==2)throw new z(`${bt(c)} is not a pair of numbers`);let[d,f]=h.map(p=>pe(t.number(p),o,i,r));return[d,f]};return t.orDefault(l,a,`'${s}'`)}readNumbers(t,e){let s=this.table.numbers.map(({key:o,low:i,high:r,what:a,whole:c,default:l})=>{let h=t.field(e,o),d=()=>(c?je:pe)(t.number(h??""),i,r,a);return[o,h===void 0?l:t.orDefault(d,l,`'${o}'`)]});return Object.fromEntries(s)}readView(t){let{limits:e,view:s}=this.table,o=new Ce(e),i=o.field(new Ce(e).pairs(t),s.key);return i===void 0?{notices:[]}:{view:qa(o,s,i),notices:o.limited()}}};function se(n,t){return t.flatMap(({segments:e,partners:s},o)=>[{segments:e,of:o},...n.contrasts[e[e.length-1].optimizer].filter(({name:i})=>s.includes(i)).map(i=>({segments:Gd(n,e,i),of:o,contrast:i}))])}var Po=({of:n,contrast:t},e)=>`${e[n]} ${t?.name??""}`.trim();function Gd(n,t,{switch:e,optimizer:s}){let o=t[t.length-1].optimizer,i=t.findLastIndex(r=>r.optimizer!==o)+1;return t.map((r,a)=>{let{values:c}=r;if(a<i)return r;if(e)return{...r,values:{...c,[e]:1-c[e]}};let l=n.link.methods[s].parameters.map(({name:h,default:d})=>[h,c[h]??d]);return{...r,optimizer:s,values:Object.fromEntries(l)}})}function Ba(n){let t=n.map(({segments:e})=>e);for(let e of t){let s=e.slice(0,-1);s.length&&!t.some(o=>Fn(o,s))&&t.push(s)}return t}var Fn=(n,t)=>JSON.stringify(n)===JSON.stringify(t);var Ft=class extends Error{},Ua={start:({choice:n},{x:t,y:e})=>({choice:{...n,start:[t,e]}}),dial(n,{owner:t="run",name:e,parameter:s,value:o}){let{choice:i}=n;if(t==="scene")return{choice:{...i,[s]:o}};if(t==="surface")return{choice:{...i,coefficients:{...i.coefficients,[s]:o}}};let r=qo(n,e),a=t==="schedule"?"schedule_values":"values";return{choice:Pn(n,r,({segments:l,partners:h})=>({segments:Ha(l,d=>({...d,[a]:{...d[a],[s]:o}})),partners:h})),byHand:s==="learning_rate"?r:void 0}},method(n,{name:t,optimizer:e}){let s=ls(n.page.link,e).segments[0].values;return{choice:Pn(n,qo(n,t),({segments:o})=>({segments:Ha(o,i=>({...i,optimizer:e,values:s})),partners:[]}))}},ghost(n,{name:t,partner:e,on:s}){return{choice:Pn(n,qo(n,t),({segments:o,partners:i})=>{let r=i.filter(l=>l!==e),a=s?[...r,e]:r,c=n.page.contrasts[X(o).optimizer].map(l=>l.name);return{segments:o,partners:c.filter(l=>a.includes(l))}})}},branch(n,{name:t,step:e,factor:s=1,optimizer:o}){let{choice:i,ids:r,page:a}=n,c=qo(n,t),l=i.runs[c].segments.filter(({branch_step:b})=>b<=e),h=X(l),d=o?ls(a.link,o).segments[0].values:Yd(n,h,s),f={...h,optimizer:o||h.optimizer,values:d},p=e>0?Dn({segments:l,partners:[]},e,Wa(f)):Wa(f),{segments:u}=a.link.limits;if(p.segments.length>u)throw new Ft(`A run has at most ${u} segments.`);let v=i.runs.toSpliced(c+1,0,p),m=se(a,v).findIndex(({of:b})=>b===c+1);return{choice:{...i,runs:v},ids:r.toSpliced(c+1,0,qn(r)),view:{run:m}}}},qn=n=>Math.max(-1,...n)+1;function qo({page:n,choice:t,ids:e},s){let o=se(n,t.runs).find(i=>Po(i,e)===s);if(o)return o.of;throw new Ft("That run is no longer there.")}var Pn=({choice:n},t,e)=>({...n,runs:n.runs.map((s,o)=>o===t?e(s):s)});function Yd({page:n},{optimizer:t,values:e},s){let[{low:o,high:i}]=n.link.methods[t].parameters,r=e.learning_rate*s;if(o<=r&&r<=i)return{...e,learning_rate:Number(r.toPrecision(12))};let a=`${$(o)} to ${$(i)}`;throw new Ft(`A learning rate of ${$(r)} is outside ${a}: nothing was branched.`)}var Wa=n=>({segments:[{...n,branch_step:0}],partners:[]}),Ha=(n,t)=>[...n.slice(0,-1),t(X(n))];function Va(n,t){let e=t.filter(({contrast:i})=>!i).map(({segments:i})=>Bo(i).optimizer),s=e.map((i,r)=>{let a=e.slice(0,r+1).filter(c=>c===i).length;return Ga(n,i,a,e.filter(c=>c===i).length===1)}),o=0;return t.map(i=>(o=i.contrast?o+1:0,o?Kd(n,i,s[i.of],o):s[i.of]))}function Ga({looks:n,dashes:t},e,s,o){let{dash:i,label:r,...a}=n[e];return{...a,dash:t[(i+s-1)%t.length],ordinal:s,label:o?r:`${r} ${s}`,tag:s>1?String(s):""}}function Kd(n,{segments:t,contrast:e},s,o){let{optimizer:i,values:r}=Bo(t),{switch:a="",forms:c=["",""]}=e??{},l=c[r[a]>.5?1:0],{dashes:h,looks:d}=n;return{...Ga(n,i,1,!0),dash:h[(h.indexOf(s.dash)+1+o)%h.length],ordinal:0,label:a?`${s.label}, ${l}`:`${d[i].label} for ${s.label}`,tag:`${s.tag}${"abcdefgh"[o-1]}`}}function Ya(n,t,e){let s=e.map(()=>[]);if(new Set(e.map(c=>Bo(c).optimizer)).size!==1)return s;let o=e.map(c=>Jd(n,t,c)),r=[...new Set(o.flatMap(c=>[...c.keys()]))].filter(c=>{let l=o.flatMap(h=>h.has(c)?[JSON.stringify(h.get(c))]:[]);return c==="branch_step"||new Set(l).size>1}),a=o.map(c=>r.map(l=>c.get(l)).filter(l=>l!==void 0));return new Set(a.map(c=>JSON.stringify(c))).size===e.length?a:s}function Jd(n,t,e){let{optimizer:s,values:o,schedule:i,schedule_values:r,branch_step:a}=Bo(e),{label:c,parameters:l}=n.link.schedules[i],h=(f,p,u)=>[f,p?u>.5?"on":"off":u],d=new Map;for(let{name:f,sign:p,scale:u}of t[s].parameters)d.set(f,h(p,u==="switch",o[f]));return d.set("schedule",["",c.toLowerCase()]),l.forEach(({name:f,switch:p},u)=>d.set(`schedule ${f}`,h(n.schedule_signs[i][u],p,r[f]))),e.length>1&&d.set("branch_step",["from step",String(a)]),d}var Bo=n=>n[n.length-1];var Xd={kind:"",label:"",sentence:"",criterion:"",step:0};function Ka(n,t,e,s,o){let{take_home:i,simulator:r}=n,a=se(i,t.runs),c=a.map(({segments:p})=>p),l=Ya(i,r.methods,c),h=Va(i,a),d=Ba(a),f=d.map((p,u)=>{let{looks:v,contrasts:m}=i,{optimizer:b}=X(p),g=a[u],w=Zd(p,d);if(!g)return{...w,...Qd(v[b].label)};let{of:M,contrast:x}=g;return{...w,...h[u],name:Po(g,e),of:M,distinguishing:l[u],detail:dn(p,r),contrasts:x?[]:m[b].map(({name:k,label:T,teaches:S,sources:A})=>({name:k,label:T,teaches:S,sources:A,on:t.runs[M].partners.includes(k)})),teaches:x?.teaches??""}});return{...n,start:t.start,steps:t.steps,noise:t.noise,view:s,playback:null,method:l.some(({length:p})=>p)?i.looks[X(c[0]).optimizer].label:null,arrays:Object.fromEntries(Object.entries(n.arrays).filter(([p])=>p.startsWith("normal_"))),surface:o,runs:f,simulator:{...r,paths:d,fairness:t.fairness.rule,contrasts:d.map((p,u)=>a[u]?.contrast?.switch??null)}}}function Zd(n,t){let e=n.slice(0,-1);return{records:0,outcome:Xd,rate:0,first:0,rule:0,values:{},method_start:0,branch_step:X(n).branch_step,origin:e.length?t.findIndex(s=>Fn(s,e)):null}}var Qd=n=>({offstage:!0,label:n,contrasts:[],teaches:""});function Ja({head:n,array:t}){let e=_e({head:n,array:t}),s=e.laboratory,o=s.conditions({}),i=s.firstDrawn(n.simulator.paths);return e.allRuns.forEach((r,a)=>{let c=e.simulated[a];!c||r.offstage||Object.assign(r,tu(s,o,c),{first:i[a]})}),e}var tu=(n,t,e)=>({rate:n.settings(e).values.learning_rate,outcome:$e(ts(t),t.steps,e)});var Wo=class{constructor(t){let{head:e}=t;this.taken=t,this.page=e.take_home,this.sharing=new Te({...this.unpacked(e),simulator:e.simulator}),this.codec=new Fo(this.page.link),this.choice=this.page.choice,this.ids=this.firstIds,this.view=e.view,this.notices=[],this.made=void 0}get firstIds(){return this.page.choice.runs.map((t,e)=>e)}get isAsTaken(){return this.choice===this.page.choice}scene(){let{made:t,taken:e}=this;if(this.made=void 0,t)return t;if(!this.isAsTaken)return this.simulate(this.choice,this.ids);let s=e.head.runs.map(o=>({...o}));return _e({...e,head:{...e.head,runs:s,view:this.view}})}get query(){let{codec:t,choice:e,view:s,taken:o}=this,i=t.table.view.settings.every(({name:r})=>s[r]===o.head.view[r]);return t.spell(e,i&&s.stage===o.head.view.stage?void 0:eu(s))}open(t){let{codec:e,page:s}=this;if(!t)return this.replace({choice:s.choice},[]);let{choice:o,notices:i}=e.read(t),{view:r,notices:a}=e.readView(t),c=[...i,...a];if(!o)return void Object.assign(this,{notices:c,view:this.imposed(r)});let l=this.recognized(this.carried(o,c)),h=l.runs.length===this.ids.length?this.ids:l.runs.map((d,f)=>qn(this.ids)+f);try{this.replace({choice:l,ids:h,view:r},c)}catch(d){this.refuse(d,c)}}get numbers(){let{steps:t,noise:e,coefficients:s}=this.choice,o={...s,steps:t,noise:e};return this.page.numbers.map(i=>{let{parameter:r}=i,{covered:a}=this.sharing,c=r.name==="steps"&&e>0,l=r.name==="noise"&&t>a,h=c?Math.min(r.high,Math.max(r.low,a)):r.high,d=c||l?`${i.help} ${this.coverage}`:i.help;return{...i,parameter:{...r,high:h},help:d,fixed:l,value:o[r.name]}})}get coverage(){return`This page carries noise for ${this.sharing.covered} steps.`}answer(t,e){if(t==="view"){let{serial:o,...i}=e;return this.view={...i,stamp:[this.view.stamp[0],o]},!1}let s=Ua[t];if(!s)return!1;try{let{byHand:o,...i}=s(this,e),r=[];if(this.sharing.missing(i.choice))throw new Ft(this.coverage);let a=this.recognized(this.fair(i.choice,i.ids??this.ids,o,r));this.replace({...i,choice:a},r)}catch(o){this.refuse(o,[])}return!0}refuse(t,e){if(!(t instanceof Ft))throw t;this.notices=[...e,t.message]}replace({choice:t,ids:e=this.ids,view:s},o){let{runs:i,members:r}=this.page.link.limits,a=t===this.page.choice?this.firstIds:e,c=se(this.page,t.runs).length;if(t.runs.length>i)throw new Ft(`At most ${i} runs fit one picture.`);if(c>r)throw new Ft(`At most ${r} runs and partners fit one picture, got ${c}.`);let l=this.imposed(s),h=t===this.page.choice?void 0:this.simulate(t,a,l);if(h?.simulated.some(d=>!d))throw new Ft("No run can begin there: f or its gradient is not finite.");Object.assign(this,{choice:t,ids:a,view:l,made:h,notices:o})}simulate(t,e,s){return Ja({...this.taken,head:this.head(t,e,s)})}head(t,e,s=this.view){return Ka(this.taken.head,t,e,s,this.sharing.surface(t.coefficients,[]))}unpacked(t){return _o({...this.taken,head:{...t,runs:t.runs.map(e=>({...e}))}})}recognized(t){let{codec:e,page:s}=this;return e.spell(t)===e.spell(s.choice)?s.choice:t}carried(t,e){let{seed:s}=this.page.choice,o=this.sharing.covered;return t.noise?(t.seed!==s&&e.push(`This page carries the noise of seed ${s} alone.`),t.steps>o&&e.push(this.coverage),{...t,seed:s,steps:Math.min(t.steps,o)}):t}fair(t,e,s,o){let{rule:i}=t.fairness,r={...t,fairness:this.page.link.fairness.default};if(i==="own"||!t.runs.length)return t;if(i==="tuned")return s===void 0&&o.push("This page does not tune: each run keeps its own learning rate."),r;let a=this.head(t,e),c=new Ee({...this.unpacked(a),simulator:a.simulator}),l=se(this.page,t.runs),h=l.findIndex(({of:p,contrast:u})=>p===s&&!u),d=c.fairPaths(a.simulator.paths,c.conditions({}),h<0?void 0:h);if(!d)return o.push("The learning rates cannot be kept equal or matched. Each run keeps its own learning rate."),r;let f=l.flatMap(({contrast:p},u)=>p?[]:[d[u]]);return{...t,runs:t.runs.map(({partners:p},u)=>({partners:p,segments:f[u]}))}}imposed(t){let[e,s]=this.view.stamp;return t?{...this.view,...t,stamp:[e+1,s]}:this.view}},eu=n=>n;function Xa(n,t,e){let{runs:s,start:o,steps:i,noise:r,seed:a}=t,c=e.runs.length-s.length,l=new Set(s.map(({segments:d})=>nu(X(d)))),h=su(n,t,e);return[`${Bn(s.length,"run")}${c?` and ${Bn(c,"partner")}`:""}`,` from ${Es(...o)}, ${Bn(i,"step")}${h&&`, ${h}`}`,l.size>1?", each on its own schedule":"",r?`, noise σ = ${$(r)} (seed ${a}, the same for all)`:"","."].join("")}function su({metrics:n},{runs:t,fairness:{rule:e,metric:s,low:o,high:i,count:r}},{laboratory:a}){let c=t.map(({segments:l})=>X(l).values.learning_rate);if(!t.length||!a)return"";if(e==="same")return`one learning rate for all, α = ${$(c[0])}`;if(e==="matched")return`first steps of equal length, ‖Δx‖ = ${$(ou(a))}`;if(e==="tuned"){let l=`${$(o)} to ${$(i)}`;return`each tuned: best of ${r} learning rates from ${l} by ${n[s].toLowerCase()}`}return t.length<2?"":new Set(c).size===1?"one learning rate":"each at its own learning rate"}var ou=n=>n.firstStep(n.given.paths[0],n.conditions({})),nu=({schedule:n,schedule_values:t})=>JSON.stringify([n,...Object.values(t)]),Bn=(n,t)=>`${n} ${t}${n===1?"":"s"}`;function Za({tolerance:n},{runs:t,surface:e,simulated:s}){return t.map(({label:o,outcome:i},r)=>{let a=iu(s[r],e,n);return[o,i.label,...a,i.sentence]})}function iu({records:n,x:t,y:e,loss:s},{points:o,floor:i},r){let a=s.subarray(0,n),c=n-1,l=o.filter(({kind:v})=>v==="global minimum"),h=l.map(v=>Math.hypot(t[c]-v.x,e[c]-v.y)),d=i??0,f=a.findIndex(v=>v-d<=r*(a[0]-d)),p=l.length?"":"no minimum",u=0;for(let v=1;v<n;v++)u+=Math.hypot(t[v]-t[v-1],e[v]-e[v-1]);return[$(a[c]),$(a.reduce((v,m)=>Math.min(v,m))),p||$(Math.min(...h)),p||(f<0?"not reached":String(f)),$(u)]}function ru(n,t,e){let{label:s}=e.surface,o=Xa(n,t,e),i=r=>r.map(a=>Object.assign(document.createElement("td"),{textContent:a}));document.title=`${s}: ${o}`,document.querySelector("h1").lastChild.data=`: ${o}`,document.querySelector("tbody").replaceChildren(...Za(n,e).map(r=>{let a=document.createElement("tr");return a.append(...i(r)),a}))}function Qa(n,t){let e=h=>document.getElementById(h),s=e("scene").textContent.trim(),o=new Wo(On(Uint8Array.from(atob(s),h=>h.charCodeAt(0)))),i=e("notices"),r=[...e("numbers").children],a=new Do(()=>{o.open(a.query),c()}),c=()=>{i.replaceChildren(...o.notices.map(h=>Object.assign(document.createElement("p"),{textContent:h}))),n.scene=o.scene(),ru(o.page,o.choice,n.scene),t({data:n.scene,parentElement:n,setTriggerValue:l}),o.numbers.forEach((h,d)=>_a({data:new TextEncoder().encode(JSON.stringify(h)),parentElement:r[d],setTriggerValue:(f,{value:p})=>l("dial",{owner:h.turns.owner,parameter:h.parameter.name,value:p})}))},l=(h,d)=>setTimeout(()=>{let{choice:f}=o,p=o.answer(h,d),u=o.choice===f?void 0:[h,d.name,d.parameter].join(" ");(u||h==="view")&&a.write(o.query,u),p&&c()});a.query&&o.open(a.query),c(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",c)}var ec=n=>wa({...n,inspector:pn}),bg=ui(Fr,In,ec),tc=document.getElementById("replay");tc&&(Zo(In+xa),Qa(tc,ec));export{bg as default};
