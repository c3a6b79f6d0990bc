// Built by tools/bundle.js from optim_viz/web/js: edit there.
var yi=`.ov-notice {
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
`;function Ge(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Mi="optim-viz-reloaded-for";function ki(i,t,e){let s=!1;return({data:o,parentElement:n,...a})=>{s||So(t),s=!0;let r=new TextDecoder().decode(o.subarray(0,8));if(r!=="dc2e92e9")return Qa(r,n);let c=n.querySelector(".ov-place");return c&&(c.outerHTML=i),e({...a,parentElement:n,data:o.subarray(8)})}}function So(i){document.body.append(Object.assign(document.createElement("style"),{textContent:yi+i}))}function Qa(i,t){if(!tc(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Ge("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function tc(i){try{return sessionStorage.getItem(Mi)===i?!0:(sessionStorage.setItem(Mi,i),!1)}catch{return!0}}var ec={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function I(i){return i.replace(/[&<>"]/g,t=>ec[t])}function Si(i,t,e,s,o){i.beginPath(),t.forEach(([n,a],r)=>i[r?"lineTo":"moveTo"](e+n*o,s+a*o)),i.closePath()}function Xt(i,t,e,s,o,n){let a=n.of(t);i.setLineDash([]),i.lineJoin="round",Si(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?a:n.rim,i.fill(),i.strokeStyle=a,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=a,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var sc=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Ve(i,t,e,s,o,n,a,r){let c=Math.hypot(o,n)||1,h=o/c,d=n/c,l=sc.map(([v,f])=>[v*h-f*d,v*d+f*h]);i.setLineDash([]),Si(i,l,e,s,a*1.25),i.strokeStyle=r.rim,i.lineWidth=a*.6,i.stroke(),i.fillStyle=r.of(t),i.fill()}function Ye(i,t,e,s,o,n){i.setLineDash([]);let a=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[r,c]of a){i.beginPath();for(let h of[1,-1])i.moveTo(e-o,s-h*o),i.lineTo(e+o,s+h*o);i.strokeStyle=r,i.lineWidth=c,i.stroke()}}function Ke(i,t,e,s,o,n){i.setLineDash([]);let a=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[r,c]of a)i.strokeStyle=r,i.lineWidth=c,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function Lt(i,t,e){let s=i.outline.map(([h,d])=>`${(17+h*5).toFixed(2)},${(8+d*5).toFixed(2)}`).join(" "),[o,n,a]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],r=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${r}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${a}"/><text x="24" y="6.5" ${c}>${i.tag}</text></svg>`}var Le={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function Xe({outcome:i},t=""){return`<span class="ov-chip" data-kind="${i.kind}" ${t}>${To(i)}</span>`}function To({kind:i,label:t}){return`<i aria-hidden="true">${Le[i]??""}</i>${I(t)}`}function Ct(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(r=>r*o).find(r=>r>=s*.999)??NaN,a=[];for(let r=Math.ceil(i/n-1e-9);r*n<=t+n*1e-9&&a.length<99;r++)a.push(r*n);return{values:a,step:n}}function Ao(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var oc={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Dt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>oc[t]).join("")}function Jt(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),a=Math.max(0,Math.min(15,n-e+s));return i.toExponential(a).replaceAll("-","−").replace("e+","e")}return i.toFixed(o).replace("-","−")}function A(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=i.toExponential(t-2).split("e"),n=Dt(Number(o)),a=String(Number(s)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",n):`${a}·${n}`}return String(Number(i.toPrecision(t))).replace("-","−")}var Ti={linear:[i=>i,i=>i],switch:[i=>i,i=>Math.round(i)],log:[Math.log10,i=>10**i],complement:[i=>-Math.log10(1-i),i=>1-10**-i]},Je=class{constructor(t,e,s){this.parameter=t,this.ends=[t.low,t.high],t.name==="learning_rate"&&t.scale==="log"&&(this.ends=nc(this.ends,e,s))}share(t){let[e]=Ti[this.parameter.scale],[s,o]=this.ends.map(e);return(e(t)-s)/(o-s)}value(t,e=1e3){let{scale:s}=this.parameter,[o,n]=Ti[s],[a,r]=this.ends.map(o),c=a+Math.min(1,Math.max(0,t))*(r-a),h=n(c);if(s==="switch")return h;let[d,l]=this.ends;if(s==="linear")return Ze(ic(h,(r-a)/e),d,l);let v=Math.max(2,Math.ceil(-Math.log10(10**((r-a)/e)-1))+1),f=s==="log"?pe(h,v):pe(1-pe(1-h,v),12);return Ze(f,d,l)}lattice(t){let{parameter:e}=this,{scale:s}=e,[o,n]=this.ends;if(s==="switch")return{values:[0,1],stride:1};if(s==="linear"){let u=Math.min(t-1,100),p=Array.from({length:u+1},(m,w)=>pe(o+(n-o)*w/u,6));return{values:Ai(p),stride:10}}let[a,r]=s==="log"?[o,n]:[1-n,1-o],c=Math.max(1,Math.floor((t-1)/Math.log10(r/a)+1e-9)),h=Math.ceil(Math.log10(a)*c-1e-9),d=Math.floor(Math.log10(r)*c+1e-9),l=Array.from({length:d-h+1},(u,p)=>pe(10**((h+p)/c),3)),v=s==="log"?l:l.map(u=>pe(1-u,12)),f=[e.low,e.high].filter(u=>o<=u&&u<=n);return{values:Ai([...v,...f]),stride:c}}},pe=(i,t)=>Number(i.toPrecision(t)),Ze=(i,t,e)=>Math.min(e,Math.max(t,i)),Ai=i=>[...new Set(i)].sort((t,e)=>t-e),ic=(i,t)=>Number(i.toFixed(Math.min(15,Math.max(0,Math.ceil(-Math.log10(t))))));function nc([i,t],e,s){let o=Ze(s,i,t),n=5/2,a=e>0?Math.log10(e/o):0,r=Math.sign(a)*Math.ceil(Math.max(0,Math.abs(a)-n-.01)),c=h=>Ze(o*10**h,i,t);return[c(r-n),c(r+n)]}var Ei=["local minimum","saddle","maximum"],$i=["converged","stuck_at_saddle","left_view","overflowed"],Li={converged:"converged",still_descending:"still descending",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},Oi="{fate} · step {step}",Ni="stuck at a maximum",Ii="Overflowed at step {step}; the last finite point is {place}, f = {f}.",Ri="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",_i="Converged to the {kind} at {place}, by step {step}.",zi="Converged to the minimum at {place}, which is not in the list, by step {step}.",Ci="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",Di="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",ji="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",Pi="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",Fi="{because} The Hessian is not positive there.",Bi="Left the view at step {step} and has not come back; it is now at {place}.",qi="Outside the view from the start; it is now at {place}.",Hi="Its last point lies outside the surface's window.",Wi="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",Ui="f changed by less than 1e-12 of its size over {window}.",Gi="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",Vi="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",Yi="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",Ki="Still descending after {step} steps: f = {f}.",Xi="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.",Ji="the last {count} step",Zi="the last {count} steps";var lt=22250738585072014e-324,ac=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),me=new DataView(new ArrayBuffer(8)),Ne=i=>ac[i+1022];function Qe(i){return me.setFloat64(0,i),(me.getUint32(0)>>>20)-1023}function ts(i){return me.setFloat64(0,i),me.setUint32(0,me.getUint32(0)&1048575|1072693248),me.getFloat64(0)}var z=i=>Math.abs(i)>=lt?i:i*0;function j(i,t){let e=i*t;if(!(Math.abs(e)<=lt))return e;let s=Math.abs(i)<Math.abs(t)?i*Oe*t:i*(t*Oe);return Math.abs(s)<lt*Oe?e*0:e}function jt(i,t){let e=i/t;return Math.abs(e)<=lt&&Math.abs(i*Oe/t)<lt*Oe?e*0:e}var Oe=2**200;function es(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=j(s,e)),e=j(e,e);return s}var Ie=(i,t)=>i>=t||Number.isNaN(i)?i:t,Re=(i,t)=>i<=t||Number.isNaN(i)?i:t;function se(i,t,e){let s=j(.5,z(i-e)),o=j(.5,z(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),a=jt(1,n>0?n:1),[r,c]=[j(s,a),j(t,a)],h=Math.sqrt(z(j(r,r)+j(c,c))),d=j(n,h),l=jt(1,h>0?h:1),v=h>0?j(r,l):1,f=j(c,l),u=Math.sqrt(j(.5,z(1+Math.abs(v)))),p=jt(j(.5,f),u),[m,w]=v>=0?[u,p]:[Math.abs(p),f>=0?u:-u];return{lam:[z(o+d),z(o-d)],V:[[m,0-w],[w,m]]}}function oe(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function tn(i,t,e,s){let o=i.records-1,[n,a,r]=i.hessian.map(y=>y[o]);if(![n,a,r].every(Number.isFinite))return;let{lam:c,V:h}=se(n,a,r),[d,l]=[h[0][0],h[1][0]],[v,f]=i.gradient.map(y=>y[o]),u=Math.max(Math.abs(c[0]),Math.abs(c[1])),p=c.map(y=>Math.abs(y)<=1e-6*u),m=[d*v+l*f,d*f-l*v],w=m.some((y,N)=>p[N]&&Math.abs(y)>1e-6*e*u),g=m.map((y,N)=>p[N]?0:-y/c[N]),b=oe(g[0],g[1],e);if(!(u>0)||w||!(b<=1))return;let M=[d*g[0]-l*g[1],l*g[0]+d*g[1]],x=c.map((y,N)=>!p[N]&&y<0);if(x.some(Boolean)){let y=hc(i,t,M,b,e,s);x=x.map((N,H)=>N&&c[H]<-y)}let[k,T]=g.map((y,N)=>x[N]?y:0),[S,$,E]=Ei,O=x.every((y,N)=>y||p[N]);return{kind:x.some(Boolean)?O?E:$:S,offset:M,leaving:oe(k,T,e)>.1}}function hc(i,t,e,s,o,n){let a=i.records-1,[r,c]=[i.x[a],i.y[a]],h=t,d=-1;for(let m=t;m<=a;m++){let w=oe(i.x[m]-r,i.y[m]-c,o);w>d&&([h,d]=[m,w])}let l=i.hessian.map(m=>m[h]);d===0&&s>0&&(l=n(Float64Array.of(r+e[0]),Float64Array.of(c+e[1])).slice(3).map(([w])=>w),d=s);let[v,f,u]=l.map((m,w)=>m-i.hessian[w][a]),p=Math.sqrt(v*v+2*(f*f)+u*u);return d>0&&Number.isFinite(p)?2*s*p/d:0}var _e=({kind:i})=>i.endsWith("minimum");function Eo([i,t,e,s]){let[o,n]=[t-i,s-e],a=Math.max(o,n),[r,c]=[o/a,n/a];return .001*(a*Math.sqrt(r*r+c*c))}var $o=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,Lo=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),Oo=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i));function is(i,t,e,s){let o=i.records;for(;o>0&&!(oe(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}function nn({domain:i,points:t,differentiate:e},s,o){let n=Eo(i),a=o.records-1,r=a-Lo(s),[c,h]=[o.x[a],o.y[a]],d=t.filter(({interior:m})=>m),l=d.filter(_e),v=d.filter(m=>!_e(m)),f=m=>is(o,m.x,m.y,n)<=r,u=l.find(f);if(u)return{fate:ss(u),target:u};let p=f({x:c,y:h})?tn(o,r,n,e):void 0;if(!p?.leaving){if(u=v.find(f),u)return{fate:ss(u),target:u};if(p){let{kind:m,offset:w}=p,g={x:c+w[0],y:h+w[1],kind:m};return u=[...l,...v].find(b=>oe(g.x-b.x,g.y-b.y,n)<=1),u?{fate:ss(u),target:u}:{fate:ss(g),unlisted:g}}}return $o(i,c,h)?{fate:No(o,a+1-Oo(s),n).fate}:{fate:"left_view"}}var ss=i=>_e(i)?"converged":"stuck_at_saddle";function No(i,t,e){let s=i.loss.subarray(t,i.records),o=s.length-1,[n,a,r]=[s[0],s[0],0];for(let f=1;f<=o;f++)n=Math.min(n,s[f]),a=Math.max(a,s[f]),s[f]>s[f-1]&&r++;let c=a-n,h=c<=1e-12*(1+Math.abs(s[o])),d=r/o,l=h?pc(i,t,e):0,v="still_descending";if(h)v=l<.2?"stalled":"oscillating";else if(d>0){let f=Math.ceil(s.length/2),[u,p]=[s.subarray(0,f),s.subarray(f)],m=en(u)-en(p);(!(sn(u)>sn(p))||d>=.2&&m<.25*c)&&(v="oscillating")}return{fate:v,level:h,turning:l,rising:d,lowest:n,highest:a}}function en(i){let t=0;for(let e of i)t+=e;return t/i.length}function sn(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function pc({x:i,y:t,records:e},s,o){let n=e-1,a=!1,r=0;for(let l=s;l<n;l++)oe(i[l]-i[n],t[l]-t[n],o)>1&&(a=!0),r=Math.max(r,Math.abs(i[l+1]-i[l]),Math.abs(t[l+1]-t[l]));if(!a||n-s<2)return 0;let c=0,[h,d]=[0,0];for(let l=s;l<n;l++){let[v,f]=[(i[l+1]-i[l])/r,(t[l+1]-t[l])/r];l>s&&v*h+f*d<0&&c++,[h,d]=[v,f]}return c/(n-s-1)}function ns(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],a=an(o,n);if(s<t){let u=dt(Ii,{step:e.records,place:a,f:A(e.loss[s],3)});return ie("overflowed",e.records,u,Ri)}let{fate:r,target:c,unlisted:h}=nn(i,t,e),d=Eo(i.domain),l=A(d,2),v=c?is(e,c.x,c.y,d):NaN;if(c&&s-v>=Lo(t))return rn(c,!0,v,dt(ji,{step:v,near:l}));let f=c??h;if(f){let u=is(e,o,n,d);return rn(f,!!c,u,dt(Pi,{step:u,near:l}))}if(r==="left_view"){let u=e.records;for(;u>0&&!$o(i.domain,e.x[u-1],e.y[u-1]);)u--;let p=dt(u?Bi:qi,{step:u,place:a});return ie(r,u,p,Hi)}return mc(r,e,d)}function ie(i,t,e,s,o=Li[i]){let n=$i.includes(i)?dt(Oi,{fate:o,step:t}):o;return{kind:i,label:n,sentence:e,criterion:s,step:t}}function rn(i,t,e,s){let{kind:o,x:n,y:a}=i,r={kind:o,place:an(n,a),step:e};if(_e(i))return ie("converged",e,dt(t?_i:zi,r),s);let c=dt(t?Ci:Di,r),h=t&&o==="maximum"?Ni:void 0;return ie("stuck_at_saddle",e,c,dt(Fi,{because:s}),h)}function mc(i,t,e){let s=t.records-1,o=Oo(s),n=dt(o>2?Zi:Ji,{count:o-1}),a=A(t.loss[s],3);if(i==="stalled")return ie(i,s,dt(Wi,{f:a}),dt(Ui,{window:n}));if(i==="still_descending")return ie(i,s,dt(Ki,{step:s,f:a}),Xi);let{level:r,turning:c,rising:h,...d}=No(t,t.records-o,e),[l,v]=[A(d.lowest,3),A(d.highest,3)],f=r?dt(Vi,{share:Io(c),window:n,f:a}):dt(Gi,{share:Io(h),window:n,lowest:l,highest:v});return ie(i,s,f,dt(Yi,{rises:Io(.2)}))}var dt=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),an=(i,t)=>`(${A(i)}, ${A(t)})`;function Io(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}var gc=121,bc=31,wc=12e4,xc=20,yc=90,Mc=40,ze=class{constructor(t){this.onFill=t,this.rungs=[],this.key=void 0,this.timer=0,this.shownAt=0}static room(t){return Math.max(bc,Math.min(gc,Math.floor(wc/t)))}get busy(){return this.timer!==0}stop(){clearTimeout(this.timer),this.timer=0}load(t,e,s,o,n){this.stop();let a=t.choices({...n,turn:{run:e,name:s,value:o[0]}})[e],{surface:r,steps:c}=t.scene,{start:h=t.scene.start}=n,d=t.noise?.[0].slice(0,9),l=JSON.stringify([r.key,r.parameters,c,d,h,s,o,a]);if(l===this.key&&!this.rungs.includes(void 0))return!1;let v=l!==this.key&&this.rungs.some(Boolean);return l!==this.key&&(this.rungs=o.map(()=>{})),this.key=l,this.timer=setTimeout(()=>this.work(t,e,s,o,n),Mc),v}work(t,e,s,o,n){let a=performance.now()+xc,{scene:r,simulator:c}=t,{domain:h,points:d}=r.surface,l={domain:h,points:d,differentiate:c.differentiate},v=this.rungs.indexOf(void 0);for(;v>=0&&performance.now()<a;){let u={run:e,name:s,value:o[v]},p=t.simulate(t.choices({...n,turn:u})[e],n.start??r.start);this.rungs[v]=p?{kind:ns(l,r.steps,p).kind,x:Float32Array.from(p.x.subarray(0,p.records)),y:Float32Array.from(p.y.subarray(0,p.records))}:{kind:""},v=this.rungs.indexOf(void 0)}this.timer=v<0?0:setTimeout(()=>this.work(t,e,s,o,n));let f=performance.now()-this.shownAt>yc;v>=0&&!f||(this.shownAt=performance.now(),this.onFill())}};function rs(){return Math.min(2,globalThis.devicePixelRatio||1)}function Ro(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),Ro(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var cn={converged:1,still_descending:.72,oscillating:.72,stuck_at_saddle:.46,stalled:.46,left_view:.46,overflowed:.2},Zt=12,as=15,hn=17;function ln(i,{scale:t,lattice:e,ladder:s,inForce:o},n,a){let r=n.scale,c=rs(),{clientWidth:h,clientHeight:d}=i,l=i.getContext("2d"),{kind:v}=a.dataset;i.width=Math.round(h*c),i.height=Math.round(d*c),l.setTransform(c,0,0,c,0,0);let f=Object.fromEntries(Object.keys(cn).map(x=>(a.dataset.kind=x,[x,getComputedStyle(a).color])));a.dataset.kind=v;let{values:u}=e,p=u.map((x,k)=>s.rungs[k]?.kind),m=(h-2*Zt)/Math.max(1,u.length-1),w=Math.min(9,Math.max(1.2,m*.62)),g=(as+hn)*r,b=x=>Zt+(h-2*Zt)*t.share(x);l.textAlign="center",l.textBaseline="middle",p.forEach((x,k)=>{if(!x)return;let T=cn[x]*hn*r,S=b(u[k])-w/2;if(l.fillStyle=l.strokeStyle=f[x],x==="left_view"?l.strokeRect(S+.5,g-T+.5,Math.max(.5,w-1),T-1):l.fillRect(S,g-T,w,T),x==="oscillating"&&l.clearRect(S-1,g-T*.62,w+2,T*.24),k>0&&p[k-1]===x)return;let $=k;for(;p[$+1]===x;)$+=1;l.font=`700 ${12*r}px ${n.font}`,(($-k+1)*m>13*r||u.length<9)&&l.fillText(Le[x],(b(u[k])+b(u[$]))/2,as*.48*r)}),l.fillStyle=n.muted,l.font=`${10.5*r}px ${n.font}`;let M=-99;for(let[x,k]of kc(t,u))b(x)-M<42*r||(M=b(x),l.fillText(k,Math.max(14*r,Math.min(h-14*r,b(x))),g+8*r));l.fillStyle=n.text,l.beginPath(),l.moveTo(b(o),(as-1)*r);for(let x of[-4,4])l.lineTo(b(o)+x*r,(as-7)*r);l.fill()}function kc({parameter:i,ends:t},e){if(i.scale==="log"){let[o,n]=t.map(Math.log10);return Array.from({length:Math.floor(n+1e-9)-Math.ceil(o-1e-9)+1},(r,c)=>c+Math.ceil(o-1e-9)).map(r=>[10**r,Math.abs(r)>2?Dt(r):A(10**r,3)])}let s=Math.max(1,Math.round((e.length-1)/5));return e.filter((o,n)=>e.length<9||n%s===0).map(o=>[o,A(o,3)])}var Sc=.6,cs=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:a})=>o.map(r=>({run:r,dx:n,dy:a,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:a,width:r,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:h,dy:d}of t)o.rect(n+h,a+d,r,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:a,dy:r}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let c=new Path2D,h=t.length,d=!1,l=!1;for(let p=t.next;p<=e;p++){let[m,w]=s.toPixel(n.x[p],n.y[p]);if(Math.hypot(m-t.x,w-t.y)<Sc&&p<e)continue;let b=Ce(t.x,t.y,m,w,s.box);b&&((!l||b[4])&&c.moveTo(b[0]+a,b[1]+r),c.lineTo(b[2]+a,b[3]+r),d=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),l=b!==null&&!b[5],t.x=m,t.y=w}if(t.next=e+1,!d)return;let{scale:v}=o,{halo:f,line:u}=this;f.strokeStyle=o.halo,f.lineWidth=5*v,f.stroke(c),u.strokeStyle=o.of(n),u.lineWidth=2.3*v,u.setLineDash(n.dash.map(p=>p*v)),u.lineDashOffset=h,u.stroke(c)}};function dn(i,t,e,s,o){let{left:n,top:a,width:r,height:c}=e.box,h=6.2*o.scale,d=[];for(let l of t){if(l.hidden||s<l.first)continue;if(l.branch_step&&s>=l.branch_step&&l.branch_step<l.records){let[g,b]=e.toPixel(l.x[l.branch_step],l.y[l.branch_step]);e.inside(g,b)&&Ke(i,l,g,b,h,o)}let v=Math.min(s,l.records-1),f=Math.floor(v+1e-9),u=v-f,[p,m]=e.toPixel(l.x[f],l.y[f]);if(u>1e-9){let[g,b]=e.toPixel(l.x[f+1],l.y[f+1]),M=Ce(p,m,p+(g-p)*u,m+(b-m)*u,e.box);M&&(i.setLineDash([]),i.strokeStyle=o.of(l),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(M[0],M[1]),i.lineTo(M[2],M[3]),i.stroke()),p+=(g-p)*u,m+=(b-m)*u}let w=l.outcome.kind==="overflowed"&&s>=l.records-1;if(e.inside(p,m))w?Ye(i,l,p,m,h,o):Xt(i,l,p,m,h,o);else{let g=Tc(l,f,e);g&&d.push([l,...g])}}i.save(),i.beginPath(),i.rect(n-1,a-1,r+2,c+2),i.clip();for(let l of d)Ve(i,...l,h,o);i.restore()}function Tc(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[a,r]=e.toPixel(i.x[s+1],i.y[s+1]),c=Ce(o,n,a,r,e.box);if(c&&c[5])return[c[2],c[3],a-o,r-n];if(c)return null}return null}function un(i,t,e,s,o,n){let a=n,r;for(let c of i){if(c.hidden)continue;let h=Math.min(e,c.records-1);for(let d=0;d<=h;d++){let[l,v]=t.toPixel(c.x[d],c.y[d]),f=Math.hypot(l-s,v-o);f<a&&([a,r]=[f,{run:c,i:d}])}}return r}function Ce(i,t,e,s,o){let n=e-i,a=s-t,r=0,c=1,h=[[-n,i-o.left],[n,o.left+o.width-i],[-a,t-o.top],[a,o.top+o.height-t]];for(let[d,l]of h)if(d===0){if(l<0)return null}else{let v=l/d;if(d<0?r=Math.max(r,v):c=Math.min(c,v),r>c)return null}return!Number.isFinite(n)||!Number.isFinite(a)?null:[i+n*r,t+a*r,i+n*c,t+a*c,r>0,c<1]}var Ac=2500,Ec=400,$c=3,Lc='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',Oc=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-track" role="slider" tabindex="0"><canvas></canvas><i></i></div>','<output></output><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${Lc}`,"</button>"].join(""),hs=class{constructor(t,e){let{on:s}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=Oc;for(let[n,a]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",names:"[data-dial=name]",track:".ov-dial-track",canvas:"canvas",thumb:"i",output:"output",chip:".ov-chip"}))this[n]=e.querySelector(a);this.ladder=new ze(()=>this.filled());let{track:o}=this;s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),s(this.names,"change",()=>t.viewState.change({dial:this.names.selectedIndex+1})),s(o,"pointerdown",n=>{n.button!==0||!this.scale||this.fixed||(o.setPointerCapture(n.pointerId),o.focus({preventScroll:!0}),n.preventDefault(),this.grasp(),this.pointed=!0,this.turn(this.under(n)))}),s(o,"pointermove",n=>this.pointed&&this.turn(this.under(n))),s(o,"pointerup",()=>this.release()),s(o,"pointercancel",()=>this.back()),s(o,"keydown",n=>this.key(n)),s(o,"keyup",()=>{clearTimeout(this.settle),this.held&&!this.pointed&&(this.settle=setTimeout(()=>this.release(),Ec))}),s(o,"blur",()=>this.pointed||this.release())}grasp(){clearTimeout(this.settle),this.held||(this.gesture+=1),this.held=!0}under(t){let{left:e,width:s}=this.track.getBoundingClientRect(),o=s-2*Zt,n=(t.clientX-e-Zt)/o;return Math.abs(n-this.scale.share(this.inForce))*o<$c?this.inForce:this.scale.value(n,o)}turn(t){if(t===this.value)return;this.value=t;let{place:e,name:s}=this;this.player.bending.change({turn:t===this.inForce?void 0:{run:e,name:s,value:t}})}key(t){if(!this.scale||this.fixed||t.ctrlKey||t.metaKey||t.altKey)return;if(t.key==="Escape"&&this.held)return t.preventDefault(),this.back();let{values:e,stride:s}=this.lattice,o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-s,PageUp:s,Home:-1/0,End:1/0}[t.key];if(!o)return;t.preventDefault(),this.grasp();let n=e.findIndex(h=>h>this.value),a=n<0?e.length:n,r=a-(e[a-1]===this.value?2:1),c=o>0?a+o-1:r+o+1;this.turn(e[Math.max(0,Math.min(e.length-1,c))])}back(){this.held=this.pointed=!1,this.event=void 0,clearTimeout(this.settle),this.scale&&this.turn(this.inForce)}release(){this.held&&(this.letGo(),this.player.offline&&this.load(this.scene))}letGo(){let{player:t,held:e,place:s,value:o,name:n}=this;if(this.held=this.pointed=!1,clearTimeout(this.settle),!(!e||o===this.inForce)){if(t.offline)return t.bending.keep({run:s,name:n,value:o});this.event=o,t.outbox.send("dial",{name:this.run.name,parameter:n,value:o,gesture:this.gesture}),clearTimeout(this.patience),this.patience=setTimeout(()=>this.event!==void 0&&!this.held&&this.back(),Ac)}}stop(){for(let t of[this.settle,this.patience])clearTimeout(t);this.ladder.stop()}get width(){return this.canvas.clientWidth}load(t){let{player:e,run:s,name:o,value:n}=this,{laboratory:a}=e.bending,{view:r,viewState:c}=e,h=!!(r?.dial&&a&&t.runs.length);if(this.root.classList.toggle("ov-waiting",!h),this.ladder.stop(),!h)return t===this.scene&&this.letGo(),this.scale&&e.bending.change({turn:void 0}),Object.assign(this,{scale:void 0,run:void 0,held:!1,pointed:!1,event:void 0});let d=t.runs[c.run].of,l=t.runs.findIndex(g=>g.of===d),v=t.runs[l],f=a.method(l),u=f.parameters[r.dial-1]??f.parameters[0],{name:p}=u,m=s?.name===v.name&&o===p;!m&&t===this.scene&&this.letGo(),this.fixed=t.quiz.locked?.includes(p==="learning_rate"?"rates":"settings")??!1;let w=e.bending.inForce(l).values[p];Object.assign(this,{scene:t,place:l,run:v,parameter:u,name:p,inForce:w,parameters:f.parameters,stale:!0}),this.scale=new Je(u,w,f.suits),this.event===w&&(this.event=void 0),!m||!(this.held||this.event!==void 0)?(Object.assign(this,{held:!1,pointed:!1,event:void 0}),this.value=w,e.bending.change({turn:void 0})):(this.value=n,e.bending.change({turn:n===w?void 0:{run:l,name:p,value:n}})),this.lattice=this.scale.lattice(ze.room(t.steps)),this.climb(),this.fill(),this.write(),this.paint()}fill(){let{scene:t,player:e,run:s,parameters:o,name:n}=this,a=(h,d,l)=>`<option value="${h}" ${l?"selected":""}>${I(d)}</option>`;this.sign.innerHTML=Lt(s,e.picture.colours.of(s),e.picture.colours.rim),this.runs.innerHTML=t.runs.map((h,d)=>t.runs.findIndex(({of:l})=>l===h.of)===d?a(d,h.label,h===s):"").join(""),this.names.innerHTML=o.map(h=>a(h.name,h.name.replaceAll("_"," "),h.name===n)).join("");let{track:r,scale:c}=this;r.setAttribute("aria-label",`${n.replaceAll("_"," ")} of ${s.label}`),r.setAttribute("aria-disabled",this.fixed),r.setAttribute("aria-valuemin",c.ends[0]),r.setAttribute("aria-valuemax",c.ends[1])}filled(){this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy),!this.ladder.busy&&(this.stale=!0,this.player.picture.schedule())}follow(){this.scale&&(this.write(),this.climb())}climb(){let{player:t,place:e,name:s,lattice:o}=this,{laboratory:n,changes:a}=t.bending,r=this.ladder.load(n,e,s,o.values,a);this.stale||=r,r&&this.paint(),this.track.setAttribute("aria-busy",this.ladder.busy)}write(){let{track:t,value:e,run:s,name:o,parameter:n}=this,{kind:a,label:r}=s.outcome,c=A(e,6),h=[e,a,r,this.inForce].join();if(h===this.written)return;this.written=h,t.setAttribute("aria-valuenow",e),t.setAttribute("aria-valuetext",`${o.replaceAll("_"," ")} ${c}, ${r}`),Object.assign(t.dataset,{value:e,kind:a,changed:e!==this.inForce});let d=this.scale.share(e);this.thumb.style.left=`calc(${Zt}px + (100% - ${2*Zt}px) * ${d})`,this.output.innerHTML=`${n.sign} = <b>${c}</b>`,this.chip.dataset.kind=a,this.chip.innerHTML=`<i aria-hidden="true">${Le[a]}</i>${I(r)}`}paint(){this.scale&&this.width&&ln(this.canvas,this,this.player.picture.colours,this.chip)}drawFan(t,e,s,o){let{player:n,run:a,ladder:r}=this,{box:c}=e;if(this.stale=!1,!(!this.scale||!n.view.fan||!n.view.dial||a.hidden)){t.strokeStyle=s.of(a),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let h=0;h<r.rungs.length;h+=o?6:1){let d=r.rungs[h];if(!d?.x)continue;let{x:l,y:v}=d,f=new Path2D,[u,p]=e.toPixel(l[0],v[0]);for(let m=1;m<l.length;m++){let[w,g]=e.toPixel(l[m],v[m]);if(Math.hypot(w-u,g-p)<1.5&&m<l.length-1)continue;let b=Ce(u,p,w,g,c);b&&(f.moveTo(b[0],b[1]),f.lineTo(b[2],b[3])),[u,p]=[w,g]}t.stroke(f)}t.globalAlpha=1}}};function wt(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function xt(){return document.createElement("canvas")}function vn(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var ls=class{constructor(){this.canvases=[xt(),xt()],this.key="",this.values=[]}drawAround(t,e,s){let{drawn:o,low:n,high:a,unit:r,last:c,scale:h,width:d,height:l,ratio:v}=t,f=o.map(g=>g.values),u=[e,n,a,r,c,h,d,l,v,s.scale,s.text].join(),[p,m]=this.canvases;(u!==this.key||f.some((g,b)=>b!==e&&g!==this.values[b]))&&(t.curves(t.emptied(p),s,o.slice(0,e)),t.curves(t.emptied(m),s,o.slice(e+1))),Object.assign(this,{key:u,values:f});let w=t.emptied(t.bold);w.drawImage(p,0,0,d,l),t.curves(w,s,[o[e]]),w.drawImage(m,0,0,d,l)}};var Nc=.5,Ic=2.5,ge=class{constructor(t){this.canvas=t,this.context=wt(t),this.faint=xt(),this.bold=xt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.others=new ls}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.faint,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let a=n.scale,r=this.coarse?vn(this.drawn,t):-1;Object.assign(this,{drawn:t,last:e,scale:s,colours:n}),this.box={left:46*a,top:7*a,width:Math.max(20,this.width-46*a-12),height:Math.max(20,this.height-27*a)},this.range(o),r>=0?this.others.drawAround(this,r,n):this.curves(this.emptied(this.bold),n,this.drawn),this.static(n)}emptied(t){let e=wt(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t){let e=1/0,s=-1/0,o=0,n=1/0;for(let{values:a,first:r=0}of this.drawn){let c=a.slice(r).find(h=>h>0);c!==void 0&&Number.isFinite(c)&&(o=Math.max(o,c));for(let h=r;h<a.length;h++){let d=a[h];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<e&&(e=d),d>s&&(s=d),d&&Math.abs(d)<n&&(n=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(e),Math.abs(s));(!(a>0)||!Number.isFinite(a))&&([e,s,n]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(n,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let r=.06*(this.high-this.low);this.low-=r,this.high+=r}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-a,this.high=Math.min(Math.max(s,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return Ao(e,s,o.height/(26*t)).map(r=>[r,Dt(r)]);if(this.scale==="symlog"){let r=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),d=Ao(c,r,Math.max(1,o.height/(56*t))).flatMap(v=>[[this.warp(10**v),Dt(v)],[this.warp(-(10**v)),`−${Dt(v)}`]]),l=16*t*(s-e)/o.height;return[[0,"0"],...d.filter(([v])=>v>=e&&v<=s&&Math.abs(v)>l)]}if(this.scale==="degrees")return[0,90,180].map(r=>[r,`${r}°`]);let{values:n,step:a}=Ct(e,s,o.height/(34*t));return n.map(r=>[r,Jt(r,a)])}static(t){let e=this.emptied(this.faint),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[a,r]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(a-this.low)/(this.high-this.low)))+.5;e.strokeStyle=a===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(r,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let n=Ct(0,this.last,s.width/(70*o));for(let a of n.values){let r=this.width-e.measureText(String(a)).width/2;Number.isInteger(a)&&e.fillText(String(a),Math.min(this.x(a),r),s.top+s.height+5)}e.globalAlpha=.28,e.drawImage(this.bold,0,0,this.width,this.height),e.globalAlpha=1}curves(t,e,s,o){let{box:n}=this,a=this.coarse?Ic:Nc;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:r,values:c,first:h=0,dash:d=r.dash}of s){if(o&&r!==o)continue;t.strokeStyle=e.of(r),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(d.map(u=>u*.8*e.scale)),t.beginPath();let l=-1e9,v=-1e9,f=!1;for(let u=h;u<c.length;u++){let p=this.x(u),m=this.y(c[u]);if(!Number.isFinite(c[u])){f=!1;continue}f&&u<c.length-1&&Math.abs(p-l)<a&&Math.abs(m-v)<a||(t[f?"lineTo":"moveTo"](p,m),f=!0,l=p,v=m)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:a}=this,r=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.faint,0,0);let c=Math.min(this.bold.width,Math.round((r+.5)*a));c>0&&s.drawImage(this.bold,0,0,c,this.bold.height,0,0,c,this.bold.height),e&&this.curves(s,n,this.drawn,e),s.setTransform(a,0,0,a,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(r,o.top),s.lineTo(r,o.top+o.height),s.stroke();for(let{run:h,values:d,first:l=0,head:v}of this.drawn){let f=Math.min(t,d.length-1),u=Math.floor(f+1e-9),p=f-u;if(u<l||!Number.isFinite(d[u]))continue;let m=this.y(d[u],0),w=p>1e-9?this.y(d[u+1],0):m,g=Number.isFinite(w)?m+(w-m)*p:m;v?Rc(s,v,this.x(f),g,n.of(h),n):Xt(s,h,this.x(f),g,3.9*n.scale,n)}}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?A(s[t]):"–"])}};function Rc(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}function ds(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,a=o*1.4426950408889634+.5,r=Math.floor(a),c=r*.6931471805598903,h=o-c,d=r*5497923018708371e-29,l=h-d,f=h-l-d,u=i<-708.3964185322641,p=1+l,w=1-p+l,g=l*l,H=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,ct=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,Z=l*ct,V=H+Z,R=g*V,P=f+R,st=w+P,Y=p+st,C=r>0,U=Y*(C?2:.5),K=r-1,G=r+1,F=Ne(C?K:G),tt=U*F,D=z(tt);return u?0:D}function us(i){let t=Qe(i),e=ts(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,a=.5*e,c=(s?a:e)-1,h=2+c,d=c/h,l=d*d,f=.5*c*c,W=(((((((((.08695652173913043*l+.09523809523809523)*l+.10526315789473684)*l+.11764705882352941)*l+.13333333333333333)*l+.15384615384615385)*l+.18181818181818182)*l+.2222222222222222)*l+.2857142857142857)*l+.4)*l+.6666666666666666,et=l*W,X=f+et,J=d*X,L=n*5497923018708371e-29,it=J+L,ut=f-it,ct=n*.6931471805598903,Z=ut-c,V=ct-Z,R=i<22250738585072014e-324,st=i>-22250738585072014e-324?-1/0:NaN,Y=R?st:V;return i<=17976931348623157e292?Y:i}function vs(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=o-c,d=r*9920935774287987e-25,l=h-d,f=h-l-d,u=r*22517417706346578e-34,p=l-u,w=l-p-u,g=f+w,M=r*35215598651832e-40-g,x=p-M,k=.25*r,S=4*Math.floor(k),$=r-S,O=p-x-M,y=x*x,V=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,R=y*V,P=x*R,Y=1-.5*y,C=O*Y,Q=P+C,U=x+Q,K=-.5*y,G=1+K,F=1-G+K,tt=y*y,St=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,gt=tt*St,nt=x*O,Bt=gt-nt,Tt=F+Bt,At=G+Tt,Et=$>=2,rt=.5*$,Nt=Math.floor(rt)!==rt?At:U,zt=-Nt,at=Et?zt:Nt;return t<3725290298461914e-24?i:at}function fs(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=o-c,d=r*9920935774287987e-25,l=h-d,f=h-l-d,u=r*22517417706346578e-34,p=l-u,w=l-p-u,g=f+w,M=r*35215598651832e-40-g,x=p-M,k=.25*r,S=4*Math.floor(k),$=r-S,O=p-x-M,y=x*x,V=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,R=y*V,P=x*R,Y=1-.5*y,C=O*Y,Q=P+C,U=x+Q,K=-.5*y,G=1+K,F=1-G+K,tt=y*y,St=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,gt=tt*St,nt=x*O,Bt=gt-nt,Tt=F+Bt,At=G+Tt,Et=3-$,Ot=$*Et>1,ft=.5*$,at=Math.floor(ft)!==ft?U:At,ht=-at,It=Ot?ht:at,qt=0*i;return e?It:qt}function ps(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=o-c,d=r*9920935774287987e-25,l=h-d,f=h-l-d,u=r*22517417706346578e-34,p=l-u,w=l-p-u,g=f+w,M=r*35215598651832e-40-g,x=p-M,k=.25*r,S=4*Math.floor(k),$=r-S,O=p-x-M,y=x*x,V=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,R=y*V,P=x*R,Y=1-.5*y,C=O*Y,Q=P+C,U=x+Q,G=x-U+Q,ot=-.5*y,F=1+ot,D=1-F+ot,yt=y*y,nt=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,Bt=yt*nt,Tt=x*O,At=Bt-Tt,Et=D+At,rt=F+Et,ft=F-rt+Et,Nt=.5*$,at=Math.floor(Nt)!==Nt,ht=-rt,It=at?ht:U,qt=-ft,Ut=at?qt:G,bt=at?U:rt,he=at?G:ft,Qt=t<3725290298461914e-24,Rt=It/bt,Gt=Rt*134217729,te=Gt-Rt,Vt=Gt-te,xe=Rt-Vt,le=bt*134217729,ye=le-bt,Yt=le-ye,de=bt-Yt,Kt=Rt*bt,ee=Vt*Yt-Kt,mo=Vt*de,ke=xe*Yt,qe=mo+ke,Se=ee+qe,Te=xe*de,ue=Se+Te,We=It-Kt-ue,Ue=Rt*he,ti=Ut-Ue,go=(We+ti)/bt,bo=Rt+go;return Qt?i:bo}function ms(i){let t=Math.abs(i),o=2*(t>20?20:t),a=o*1.4426950408889634+.5,r=Math.floor(a),c=r*.6931471805598903,h=o-c,d=r*5497923018708371e-29,l=h-d,f=h-l-d,u=Ne(r),p=l*l,O=(((((11470745597729725e-27*p+208767569878681e-23)*p+2755731922398589e-22)*p+248015873015873e-19)*p+.001388888888888889)*p+.041666666666666664)*p+.5,L=((((16059043836821613e-26*p+2505210838544172e-23)*p+27557319223985893e-22)*p+.0001984126984126984)*p+.008333333333333333)*p+.16666666666666666,it=l*L,ut=O+it,ct=p*ut,Z=f+ct,V=l+Z,P=l-V+Z,st=u-1,Y=u*V,C=st+Y,U=st-C+Y,K=u*P,G=U+K,ot=C>2,F=ot?C:2,tt=ot?2:C,D=F+tt,mt=F-D+tt+G,q=C/D,vt=q*134217729,Mt=vt-q,kt=vt-Mt,Wt=q-kt,Ft=D*134217729,ce=Ft-D,St=Ft-ce,gt=D-St,nt=q*D,Tt=kt*St-nt,At=kt*gt,Et=Wt*St,rt=At+Et,Ot=Tt+rt,ft=Wt*gt,Nt=Ot+ft,at=C-nt-Nt,ht=q*mt,It=G-ht,Ut=(at+It)/D,bt=q+Ut,he=t<3725290298461914e-24,Qt=i<0,Rt=-bt;return he?i:Qt?Rt:bt}function fn(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,a=Math.floor(n),r=o-a,c=r*134217729,h=c-r,d=c-h,l=r-d,v=r*.6931471805599453,u=d*.6931471824645996-v,p=d*-1904654323148236e-24,m=l*.6931471824645996,w=p+m,g=u+w,b=l*-1904654323148236e-24,M=g+b,x=r*23190468138462996e-33,k=M+x,T=1+v,$=1-T+v,E=v*v,it=(((((11470745597729725e-27*E+208767569878681e-23)*E+2755731922398589e-22)*E+248015873015873e-19)*E+.001388888888888889)*E+.041666666666666664)*E+.5,Q=((((16059043836821613e-26*E+2505210838544172e-23)*E+27557319223985893e-22)*E+.0001984126984126984)*E+.008333333333333333)*E+.16666666666666666,U=v*Q,K=it+U,G=E*K,ot=k+G,F=$+ot,tt=T+F,D=a>0,pt=tt*(D?2:.5),mt=a-1,q=a+1,Mt=Ne(D?mt:q),kt=pt*Mt;return e?0:kt}function pn(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,a=i-n,c=(e?o:a)/t,h=Qe(t),d=ts(t),l=d>1.4142135623730951,v=h+1,f=l?v:h,u=.5*d,m=(l?u:d)-1,w=2+m,g=m/w,b=g*g,x=.5*m*m,Z=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,V=b*Z,R=x+V,P=g*R,Y=f*5497923018708371e-29+c,C=P+Y,Q=x-C,U=f*.6931471805598903,K=Q-m,G=U-K,F=Math.abs(i)<5551115123125783e-32,tt=t<22250738585072014e-324,yt=t>-22250738585072014e-324?-1/0:NaN,pt=tt?yt:G,q=t<=17976931348623157e292?pt:t;return F?i:q}function gs(i,t){let e=Math.abs(i),s=Qe(e),o=ts(e),n=o>1.4142135623730951,a=s+1,r=n?a:s,c=.5*o,d=(n?c:o)-1,l=2+d,f=2-l+d,u=d/l,p=u*134217729,m=p-u,w=p-m,g=u-w,b=l*134217729,M=b-l,x=b-M,k=l-x,T=u*l,$=w*x-T,E=w*k,O=g*x,y=E+O,N=$+y,H=g*k,B=N+H,W=d-T-B,et=u*f,J=(W-et)/l,L=u*u,ut=w*w-L,ct=w*g,Z=g*w,V=ct+Z,R=ut+V,P=g*g,st=R+P,C=2*u*J,Q=st+C,St=((((((((.043478260869565216*L+.047619047619047616)*L+.05263157894736842)*L+.058823529411764705)*L+.06666666666666667)*L+.07692307692307693)*L+.09090909090909091)*L+.1111111111111111)*L+.14285714285714285)*L+.2,gt=L*St,nt=.3333333333333333+gt,Tt=.3333333333333333-nt+gt,At=L*134217729,Et=At-L,rt=At-Et,Ot=L-rt,ft=nt*134217729,Nt=ft-nt,zt=ft-Nt,at=nt-zt,ht=L*nt,qt=rt*zt-ht,Ut=rt*at,bt=Ot*zt,he=Ut+bt,Qt=qt+he,Rt=Ot*at,Gt=Qt+Rt,te=Tt+1850371707708594e-32,Vt=L*te,xe=Q*nt,le=Vt+xe,ye=Gt+le,Yt=ht*134217729,de=Yt-ht,Kt=Yt-de,Me=ht-Kt,ee=u*ht,ke=w*Kt-ee,qe=w*Me,Se=g*Kt,Te=qe+Se,ue=ke+Te,He=g*Me,We=ue+He,Ue=u+ee,ei=u-Ue+ee,go=u*ye,bo=J*ht,si=go+bo,Gr=We+si+J,Vr=ei+Gr,oi=r*.6931471805598903,ii=2*Ue,wo=oi+ii,Yr=oi-wo+ii,Kr=2*Vr,Xr=r*5497923018708371e-29,Jr=Kr+Xr,ni=Yr+Jr,Ae=wo+ni,Zr=wo-Ae+ni,Qr=t>11805916207174113e5,ta=t<-11805916207174113e5?-11805916207174113e5:t,Ee=Qr?11805916207174113e5:ta,ri=Ae*134217729,ea=ri-Ae,xo=ri-ea,ai=Ae-xo,ci=Ee*134217729,sa=ci-Ee,yo=ci-sa,hi=Ee-yo,$e=Ae*Ee,oa=xo*yo-$e,ia=xo*hi,na=ai*yo,ra=ia+na,aa=oa+ra,ca=ai*hi,ha=aa+ca,la=Math.abs($e)<1e3,da=Zr*Ee,ua=ha+da,li=la?ua:0,va=$e>710,fa=$e<-709?-709:$e,Mo=va?710:fa,pa=Mo*1.4426950408889634+.5,ve=Math.floor(pa),ma=ve*.6931471805598903,di=Mo-ma,ui=ve*5497923018708371e-29,ko=di-ui,vi=di-ko-ui+li,fe=ko+vi,ga=ko-fe+vi,fi=1+fe,ba=1-fi+fe,$t=fe*fe,wa=(((((11470745597729725e-27*$t+208767569878681e-23)*$t+2755731922398589e-22)*$t+248015873015873e-19)*$t+.001388888888888889)*$t+.041666666666666664)*$t+.5,xa=((((16059043836821613e-26*$t+2505210838544172e-23)*$t+27557319223985893e-22)*$t+.0001984126984126984)*$t+.008333333333333333)*$t+.16666666666666666,ya=fe*xa,Ma=wa+ya,ka=$t*Ma,Sa=ga+ka,Ta=ba+Sa,pi=fi+Ta,Aa=Mo+li<-708.3964185322641,Ea=ve<-1021.5,$a=pi<1,La=Aa||Ea&&$a,mi=ve>0,Oa=pi*(mi?2:.5),Na=ve-1,Ia=ve+1,Ra=Ne(mi?Na:Ia),_a=Oa*Ra,za=z(_a),Ca=La?0:za,Da=e<22250738585072014e-324,gi=t>0,ja=t<0?1/0:t,Pa=Da?gi?0:ja:Ca,bi=e>17976931348623157e292?gi?1/0:0:Pa,wi=Math.floor(t)===t,Fa=.5*t,Ba=Math.floor(Fa)*2!==t,qa=wi&&Ba,xi=i<0,Ha=i>=-17976931348623157e292,Wa=xi&&Ha&&!wi,Ua=i===0,Ga=1/i<0,Va=(xi||Ua&&Ga)&&qa,Ya=-bi,Ka=Wa?NaN:Va?Ya:bi,Xa=i!==i||t!==t,Ja=i+t;return t===0||i===1?1:Xa?Ja:Ka}function bs(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,a=o?e:s,r=a>17976931348623157e292,c=n>17976931348623157e292,h=0*n,l=r?c?1:h:n,u=r?1:a===0?1:a,p=u>8452712498170644e255,w=u<1499696813895631e-256?16069380442589903e44:1,g=p?7888609052210118e-46:w,b=l*g,M=u*g,x=.25*M,k=b<x,T=.75*M,$=b<T?.5:1,E=k?0:$,O=E*M,y=b-O,N=E*b,H=M+N,B=y/H,_=B*B,mt=((((((((((((.034482758620689655*_+-.037037037037037035)*_+.04)*_+-.043478260869565216)*_+.047619047619047616)*_+-.05263157894736842)*_+.058823529411764705)*_+-.06666666666666667)*_+.07692307692307693)*_+-.09090909090909091)*_+.1111111111111111)*_+-.14285714285714285)*_+.2)*_+-.3333333333333333,q=_*mt,vt=B*q,Mt=E===0,kt=E===.5,Ft=Mt?0:kt?.4636476090008061:.7853981633974483,St=Mt?0:kt?22698777452961687e-33:3061616997868383e-32,gt=Ft+B,Bt=Ft-gt+B,Tt=Mt?B:gt,At=Mt?0:Bt,Et=St+vt,rt=At+Et,Ot=-Tt,ft=1.5707963267948966+Ot,zt=1.5707963267948966-ft+Ot,at=6123233995736766e-32-rt,ht=zt+at,It=o?ft:Tt,qt=o?ht:rt,Ut=t<0,bt=t===0,Qt=1/t<0,Gt=Ut||bt&&Qt,te=-It,Vt=3.141592653589793+te,le=3.141592653589793-Vt+te,ye=12246467991473532e-32-qt,Yt=le+ye,de=Gt?Vt:It,Kt=Gt?Yt:qt,Me=i<0,ee=i===0,ke=1/i<0,Se=Me||ee&&ke,Te=de+Kt,ue=z(Te),He=-ue;return Se?He:ue}var ws={exp:ds,log:us,sin:vs,cos:fs,tan:ps,tanh:ms,exp2:fn,log1p:pn,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},xs={pow:gs,atan2:bs,max:Ie,min:Re,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var _c=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},zc=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},ys={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=lt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=lt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>lt?n:j(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>lt?n:jt(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]}};for(let[i,t]of Object.entries(ws))ys[i]=_c(t);for(let[i,t]of Object.entries(xs))ys[i]=zc(t);function Ms({program:i,coefficients:t}){let e=mn({...i,results:i.results.slice(0,1)},t);return(s,o)=>e(s,o)[0]}function ks({program:i,coefficients:t}){return mn(i,t)}var Cc=new Float64Array(0),ne=256;function mn({constants:i,code:t,results:e},s){let o=[...s,...i].map(z),n=2+o.length,a=new Set(e);for(let d=t.length-1;d>=0;d--)if(a.has(n+d))for(let l of t[d].slice(1))a.add(l);let r=[new Float64Array(ne),new Float64Array(ne)],c=new Set([0,1]);for(let d of o)r.push(new Float64Array(ne).fill(d));let h=[];return t.forEach(([d,...l],v)=>{let f=n+v,u=a.has(f)?new Float64Array(ne):Cc,[p,m,w]=l.map(g=>r[g]);r.push(u),l.some(g=>c.has(g))&&c.add(f),a.has(f)&&(c.has(f)?h.push(g=>ys[d](g,u,p,m,w)):ys[d](ne,u,p,m,w))}),(d,l)=>{let v=e.map(()=>new Float64Array(d.length));for(let f=0;f<d.length;f+=ne){let u=Math.min(ne,d.length-f);for(let p=0;p<u;p++)r[0][p]=z(d[f+p]),r[1][p]=z(l[f+p]);for(let p of h)p(u);e.forEach((p,m)=>v[m].set(r[p].subarray(0,u),f))}return v}}var gn=.05;function bn([i,t,e],s,o){let[n,a]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:r,V:c}=se(i*n*n,t*n*a,e*a*a),h=l=>l>0?l>o*(1+gn)?"unstable":l>o*(1-gn)?"edge":"stable":l<0?"falls":"flat",d=l=>{let[v,f]=[c[0][l]*n,c[1][l]*a],u=Math.hypot(v,f)||1;return[v/u,f/u]};return{values:r,kinds:r.map(h),axes:[d(0),d(1)],largest:r[0]>0?o/r[0]:1/0}}var Ss=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.left=void 0,this.known=void 0,this.whole=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}before(t){let{run:e}=this,s=t-e.method_start+1,o={...e.values};for(let[n,a]of Object.entries(e.memory))o[n]=De(a,t);return Object.assign(o,{x:De([e.x,e.y],t),g:De(e.noisyGradient,t),learning_rate:e.rates?e.rates[t]:e.values.learning_rate,n:s,n_next:s+1,...se(...this.hessian(t))})}step(t){let e=this.before(t);return{before:e,after:this.rule.after(e)}}after(t){let e=this.rule.after(this.before(t)),{run:s}=this;if(t<this.last){e.x=De([s.x,s.y],t+1);for(let[o,n]of Object.entries(s.memory))e[o]=De(n,t+1)}return e}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,n]=[this.slopes[0][t],this.slopes[1][t]];return!Math.hypot(o,n)||!Math.hypot(e,s)?NaN:Math.atan2(Math.abs(e*n-s*o),-(e*o+s*n))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),n=this.rule.stability?this.rule.stability(e,0):0,a=n>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(r=>r>=0);return{...se(...s),limit:n,step:o&&a?bn(s,o,n):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:n,most:a}=s;for(let r=this.run.branch_step;r<t;r++){let{before:c,after:h}=this.step(r),d=this.rate(h),l=this.memory(c);if(d&&([o[0][r],o[1][r]]=d),n[r]=this.angle(r,[h.x[0]-c.x[0],h.x[1]-c.x[1]]),!(a.slope&&!Dc(this.domain,c.x))){for(let v of[c.g,l])v&&(a.slope=wn(a.slope,v));d&&(a.rate=wn(a.rate,d))}}return this.whole=s,s}};function De([i,t],e){return[i[e],t[e]]}function Dc([i,t,e,s],[o,n]){return o>=i&&o<=t&&n>=e&&n<=s}function wn(i,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e),Math.hypot(t,e));return Number.isFinite(s)&&s>i?s:i}var jc={"+":(i,t)=>z(i+t),"-":(i,t)=>z(i-t),"*":j,"/":jt,"**":es,pow:gs,"<":(i,t)=>+(i<t),">":(i,t)=>+(i>t),"<=":(i,t)=>+(i<=t),">=":(i,t)=>+(i>=t),"==":(i,t)=>+(i===t),"!=":(i,t)=>+(i!==t),neg:i=>-i},Pc={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:Ie,min:Re,exp:ds,log:us,sin:vs,cos:fs,tan:ps,tanh:ms,atan2:bs,clip:(i,t,e)=>Re(Ie(i,t),e)},Fc=(i,t)=>i.flatMap(e=>[e(t,0),e(t,1)]),Ts=(i,t,e,s)=>z(j(i,t)+j(e,s)),Bc={norm:(i,t,[e,s])=>Math.sqrt(Ts(e,e,s,s)),dot:(i,t,[e,s,o,n])=>Ts(e,o,s,n),along:({V:i},t,[e,s])=>Ts(i[0][t],e,i[1][t],s),across:({V:i},t,[e,s])=>Ts(i[t][0],e,i[t][1],s)},qc=(i,t)=>typeof i=="number"?i:i[t];function _t(i){if(i[0]==="number"){let[,s]=i;return()=>s}if(i[0]==="name"){let[,s]=i;return(o,n)=>qc(o[s],n)}if(i[0]==="if"){let[,s,o,n]=i,[a,r,c]=[_t(s),_t(o),_t(n)];return(h,d)=>a(h,d)>.5?r(h,d):c(h,d)}if(i[0]==="call"){let[,s,...o]=i,n=o.map(_t),a=Bc[s];return a?(r,c)=>a(r,c,Fc(n,r)):xn(Pc[s],n)}let[t,...e]=i;return xn(jc[t],e.map(_t))}function xn(i,t){let[e,s]=t;return t.length===1?(o,n)=>i(e(o,n)):t.length===2?(o,n)=>i(e(o,n),s(o,n)):(o,n)=>i(...t.map(a=>a(o,n)))}function _o(i,t){return i[0]==="name"?t.has(i[1]):i.some(s=>Array.isArray(s)&&_o(s,t))}var As=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:n,rate:a,stride:r,reads_rate:c}){this.signs=e,this.remembers=s,this.stride=r,this.readsRate=c,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([h,d])=>(_o(d,this.vectors)&&this.vectors.add(h),{name:h,tree:d,value:_t(d),pair:this.vectors.has(h)})),this.memory=o&&_t(o),this.stability=n&&_t(n),this.limitMoves=n!==null&&_o(n,new Set(["learning_rate"])),this.rate=a&&_t(a),this.looksAhead=this.lines.some(({name:h})=>h==="at")}after(t){let e=Object.assign({},t);for(let{name:s,value:o,pair:n}of this.lines)e[s]=n?[o(e,0),o(e,1)]:o(e,0);return e}};function yn(i){let t=(i.rules??[]).map(o=>new As(o)),e=ks(i.surface),s=i.allRuns.map(o=>Es(o,t,e,i.surface.domain));return{rules:t,insights:s}}function Es(i,t,e,s){if(!Hc(i))return;let o=new Ss(i,t[i.rule],e,s);return i.left&&(o.left=Es(i.left,t,e,s)),o}var Hc=i=>i.rule!==void 0;function Mn(i,t,e){let s=i[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=s.left??i[Number(s.run.origin)];return{insight:s,t:o}}function $s(i,t,e,s){return i>0&&t>0?Math.max(s,e+15*Math.log10(i/t)):0}function Sn(i,t,e,s,o,n){let{run:a,rule:r}=t,c=n.scale,h=t.before(e),d=t.after(e),{most:l}=t.series,[v,f]=s.toPixel(...h.x);if(!s.inside(v,f,200))return;i.save(),i.beginPath(),i.rect(s.box.left,s.box.top,s.box.width,s.box.height),i.clip(),i.lineCap="round";let u={context:i,colours:n,s:c},p=o.curvature?t.theory(e,d):void 0;p&&Gc(u,v,f,p),p?.step&&r.vectors.has("rate")&&An(u,v,f,p.step.axes[0],38*1.25*c,"u₁",[8,3,2,3]);let m=o.rates&&r.vectors.has("rate")?t.rate(d):void 0,w=k=>$s(k,l.rate,38,3)*c;m&&Wc(u,v,f,[w(m[0]),w(m[1])],a);let[g,b]=d.at?s.toPixel(...d.at):[v,f];d.at&&o.look_ahead&&Uc(u,v,f,g,b,a);let M=(k,T,S,$)=>{let E=Math.hypot(...S),O=$s(E,l.slope,92,13)*c;O>0&&Number.isFinite(E)&&kn(u,k,T,k+S[0]/E*O,T-S[1]/E*O,$)},x=o.memory?t.memory(h):void 0;if(x&&M(v,f,[-x[0],-x[1]],{letter:"−m",dash:[7,4],width:2.6,colour:n.of(a)}),o.gradient&&M(g,b,[-h.g[0],-h.g[1]],{letter:"−g",dash:[],width:1.7,colour:n.text}),o.step){let[k,T]=s.toPixel(...d.x);kn(u,v,f,k,T,{letter:"",dash:[],width:3.4,colour:n.of(a)})}i.restore()}function Ls({context:i,colours:t,s:e},s,o,n,a){let r=[[t.rim,o+2.6,[]],[s,o,n]];for(let[c,h,d]of r)i.strokeStyle=c,i.lineWidth=h*e,i.setLineDash(d.map(l=>l*e)),i.beginPath(),a(i),i.stroke()}function kn(i,t,e,s,o,{letter:n,dash:a,width:r,colour:c}){let{context:h,colours:d,s:l}=i,v=Math.hypot(s-t,o-e);if(!(v>1)||!Number.isFinite(v))return;let[f,u]=[(s-t)/v,(o-e)/v],p=Math.min(v,(5+2*r)*l);Ls(i,c,r,a,m=>(m.moveTo(t,e),m.lineTo(s-f*p*.8,o-u*p*.8))),h.setLineDash([]),h.beginPath(),h.moveTo(s,o);for(let m of[1,-1])h.lineTo(s-f*p+m*u*p*.45,o-u*p-m*f*p*.45);h.closePath(),h.fillStyle=c,h.strokeStyle=d.rim,h.lineWidth=1.2*l,h.stroke(),h.fill(),n&&Tn(i,n,s+f*9*l,o+u*9*l,c)}function Tn({context:i,colours:t,s:e},s,o,n,a){i.font=`italic 600 ${12.5*e}px ${t.font}`,i.textAlign="center",i.textBaseline="middle",i.setLineDash([]),i.lineJoin="round",i.strokeStyle=t.rim,i.lineWidth=4*e,i.strokeText(s,o,n),i.fillStyle=a,i.fillText(s,o,n)}function Wc(i,t,e,[s,o],n){if(!(s>0)||!(o>0))return;let{context:a,colours:r}=i;a.globalAlpha=.14,a.fillStyle=r.of(n),a.fillRect(t-s,e-o,2*s,2*o),a.globalAlpha=1,Ls(i,r.of(n),1.3,[],c=>c.rect(t-s,e-o,2*s,2*o))}function Uc(i,t,e,s,o,n){let{context:a,colours:r,s:c}=i;Math.hypot(s-t,o-e)<1||(Ls(i,r.of(n),1.4,[2,4],h=>(h.moveTo(t,e),h.lineTo(s,o))),a.setLineDash([]),a.beginPath(),a.arc(s,o,5.5*c,0,2*Math.PI),a.fillStyle=r.rim,a.globalAlpha=.8,a.fill(),a.globalAlpha=1,a.strokeStyle=r.of(n),a.lineWidth=1.6*c,a.stroke())}function Gc(i,t,e,{lam:s,V:o}){let{context:n,colours:a,s:r}=i,c=Math.min(...s.map(Math.abs).filter(d=>d>0));if(!Number.isFinite(c))return;let h=s.map(d=>(d?Math.max(3,38*1.25*Math.sqrt(c/Math.abs(d))):38*1.25)*r);s.forEach((d,l)=>An(i,t,e,[o[0][l],o[1][l]],h[l],l?"v₂":"v₁",d<0?[2,3]:[])),s[1]>0&&(n.strokeStyle=a.muted,n.lineWidth=1.1*r,n.setLineDash([]),n.beginPath(),n.ellipse(t,e,h[0],h[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),n.stroke())}function An(i,t,e,[s,o],n,a,r){let{colours:c,s:h}=i,[d,l]=[s*n,-o*n],v=Math.max(1+11*h/n,19*h/n);Ls(i,c.muted,1.2,r,f=>(f.moveTo(t-d,e-l),f.lineTo(t+d,e+l))),Tn(i,a,t+d*v,e+l*v,c.muted)}var Kc=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],be=i=>`<svg viewBox="0 0 22 16">${i}</svg>`,Xc={gradient:be('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:be('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:be('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:be('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:be('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:be('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function On(i,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${i.filter(({name:n})=>s[n]).map(({name:n,label:a,help:r})=>{let c=`data-mark="${n}" aria-pressed="${!!t[n]}" title="${I(r)}"`,h=`${Xc[n]}<span>${I(a)}</span> <span class="ov-size"></span>`;return`<button type="button" ${c}>${h}</button>`}).join("")}</div><p class="ov-scale"></p>`}function Nn(i,{series:t,rule:e},s,o,n,a){let r=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),c={gradient:Math.hypot(...s.g),step:r};e.memory&&(c.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[v,f]of Object.entries(c)){let u=i.querySelector(`[data-mark="${v}"] .ov-size`);u&&(u.textContent=A(f,3))}let h=v=>`${Math.round(v*n.scale)} px`,d=$s(c.gradient,t.most.slope,92,13),l=[`Step in true length${r*a<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${h(92)} is ${A(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${h(15)} shorter, ${h(13)} at the least (−g now: ${h(d)}).`];e.vectors.has("rate")&&l.push(`The rectangle's half sides likewise: ${h(38)} is a rate of ${A(t.most.rate,3)}.`),l.push(`Curvature: the flatter axis has ${h(1.25*38)}, the other is 1 / √κ as long, ${h(3)} at the least.`),i.querySelector(".ov-scale").textContent=l.join(" ")}function In(i){return`<div class="ov-buttons">${i.contrasts.map(({name:e,label:s,teaches:o,sources:n,on:a})=>{let r=`data-ghost="${e}" aria-pressed="${a}" title="${I(`${o} Sources: ${n}`)}"`,c=a?`<p>${I(o)} <small>${I(n)}</small></p>`:"";return`<button type="button" ${r}>${I(s)}</button>${c}`}).join("")}</div>`}function Rn(i,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=Kc.map(([c,h])=>{let d=h===1?"The same settings, to be changed in the panel":`From this step on, ${c}`,l=h!==1&&!t?e:`title="${d}"`;return`<button type="button" data-factor="${h}" ${l}>${c}</button>`}),a=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${i.map(([c,h])=>`<option value="${c}">${I(h)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${a}<button type="button" data-switch="go">Branch</button></div>`}function _n({run:i,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(i.memory))e.push([s,"memory"]);return i.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function zn(i,t,e,s,o){let{run:n,rule:a}=t,r=n.branch_step,c=(p,m)=>[{run:n,values:p,first:r,dash:[],...m}];if(s==="height"||s==="slope")return Jc(i,n,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:c(t.series.angle)};if(s==="rates"&&n.rates)return{title:`<b>${a.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:c(n.rates)};let h=s==="rate",d=h?t.series.rate:n.memory[s],l=o==="log"||d.every(p=>p.every(m=>m>=0)),v=d[0].every((p,m)=>p===d[1][m]||m<r||!Number.isFinite(p)),f=h?`<b>${a.signs.rate}</b> effective rate, log`:`<b>${a.signs[s]}</b> ${I(s.replaceAll("_"," "))}${l?", log":", log both ways"}`,u=v?c(d[0],{head:"="}):d.map((p,m)=>({run:n,values:p,first:r,dash:m?[3,3]:[],head:"xy"[m]}));return{title:f,scale:l?"log":"symlog",curves:u}}function Jc(i,t,e,s){let{origin:o}=t,n=typeof o=="number"?i.allRuns[o]:void 0,a=d=>d===t||d.of===t.of||d.origin===e||n===d,r=i.runs.filter(d=>a(d)&&(d===t||!d.hidden)),{floor:c}=i.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":c===null?"<b>f</b>":c===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&c===null?"linear":"log",curves:r.map(d=>({run:d,values:d[s],first:d.first}))}}var Zc={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function je(i,t,e=void 0,s=0){let o=i[0]==="name"&&i[1]==="n"&&!e?2:e&&i[0]==="/"?3:Zc[i[0]]??9,n=th(i,t,e);return o<s?`<span class="ov-paren">(</span>${n}<span class="ov-paren">)</span>`:n}var Qc={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function th(i,t,e){let s=(n,a=0)=>je(n,t,e,a),o=n=>`${e?"<wbr>":""} ${n==="-"?"−":"+"}`;switch(i[0]){case"name":return t(i[1]);case"number":return`<span class="ov-num">${A(i[1])}</span>`;case"+":case"-":return`${s(i[1],2)}${o(i[0])} ${s(i[2],i[0]==="-"?2.5:2)}`;case"*":return s(i[1],3)+(e?" · ":"&thinsp;")+s(i[2],3.5);case"/":return e?`${s(i[1],3)} / ${s(i[2],3.6)}`:eh(s(i[1]),s(i[2]));case"**":case"pow":return`${s(i[1],6)}<sup>${s(i[2])}</sup>`;case"neg":return`−${s(i[1],3)}`;case"if":return e?oh(i,s,e):sh(i,s);case"call":{let[,n,...a]=i;return ih(n,a,s,!!e)}default:return`${s(i[1],2)} ${Qc[i[0]]} ${s(i[2],2)}`}}function eh(i,t){return`<span class="ov-frac"><span>${i}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function sh(i,t){let e=[],s=i;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function oh(i,t,e){let s=e.push([])-1,o=[],n=i;for(;n[0]==="if";n=n[3])e[s].push(_t(n[1])),o.push(t(n[2],3));return[...o,t(n,3)].map((a,r)=>`<span data-choice="${s},${r}" hidden><small></small>${a}</span>`).join("")}function ih(i,t,e,s){let o=e(t[0]);return i==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:i==="abs"?`|${o}|`:i==="norm"?`‖${o}‖`:i==="dot"?`⟨${o}, ${e(t[1])}⟩`:i==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:i==="across"?`<i>V</i> ${e(t[0],3)}`:i==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${i}(${t.map(n=>e(n)).join(", ")})`}var Os=class{constructor({rule:t,run:e},s){let o=new Set,n=f=>f==="x"||t.remembers.includes(f),a=f=>f==="g"||f==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":n(f)?o.has(f)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",r=f=>(t.signs[f]??I(f))+a(f),c=(f,u=o.has(f)?"after":"before")=>{let p=m=>`<span class="ov-num" data-name="${f}" data-when="${u}" data-k="${m}"></span>`;return t.vectors.has(f)?`<span class="ov-vec">${p(0)}${p(1)}</span>`:p(0)},h=(f,u,p,m)=>`<div class="ov-line"><div class="ov-symbols">${f} = ${u}</div><div class="ov-numbers">= ${p}<wbr><span class="ov-result"> = ${m}</span></div></div>`,d=t.lines.find(({name:f})=>f==="at"),l=s?" + noise":"",v=d?[je(d.tree,r),c("at","after")]:[r("x"),c("x")];this.rows=[h(r("g"),`∇<i>f</i>(${v[0]})${l}`,`∇<i>f</i>${v[1]}${l}`,c("g"))],this.tests=[];for(let{name:f,tree:u}of t.lines){if(f==="at")continue;let p=je(u,r),m=je(u,c,this.tests);o.add(f),this.rows.push(h(r(f),p,m,c(f)))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function nh({name:i,when:t,k:e},s,o){let n=(t==="after"?o:s)[i];return typeof n=="number"?n:n[e]}function Cn(i,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],n=i.angle(t,o),a=`<b data-fact="length">${A(Math.hypot(...o))}</b>`,r=`<b data-fact="angle">${Number.isFinite(n)?`${n.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${a}, ${r} from straight downhill.`}var Ns=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:n}=e.dataset;return{node:e,name:s,when:o,k:Number(n)}})}update(t,e,s,o){for(let a of this.slots){let r=nh(a,t,e);a.node.textContent=A(r),o&&(a.node.dataset.value=r)}let n=this.sheet.held(e);for(let[a,r,c]of this.choices){let h=n[r].map((d,l)=>d===c?"xy"[l]:"").join("");a.hidden=!h,a.firstChild.textContent=h==="xy"?"":`${h}: `}this.total.innerHTML=s}};var rh={stable:"stable",edge:"on the edge",unstable:"unstable"},ah={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function ch(i){return i[1]>0?`κ = <b data-fact="kappa">${A(i[0]/i[1])}</b>`:i.every(Number.isFinite)?i[0]>0&&i[1]<0?"bent up along v₁ and down along v₂: no κ":i[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var hh=({rule:i})=>!i.vectors.has("rate");function lh(i,{limit:t,step:e},s,o){let n=hh(i),[a,r]=e.kinds;if(a==="falls"||a==="flat"&&r==="falls")return"It falls away: no rate is stable here, steps lead off.";if(a==="flat")return"It is level here: the curvature sets no limit.";let c=n?`${t===2?"2":A(t)} / λ₁`:"the limit of α with these rates",h=o===void 0?"":`${c} = <b data-fact="bound">${A(o)}</b> and α = ${A(s)}: `,d=n?"v":"u",l=r==="stable"&&a==="stable"?"both axes":`${d}₁`,v=r==="falls"?`; along ${d}₂ it falls away, and steps lead off there`:"";return`${h}<em>${rh[a]} along ${l}</em>${ah[a]??""}${v}.`}function Dn(i,t,e){let{rule:s}=i,o=i.theory(t,e),{lam:n,step:a}=o,r=e.learning_rate,c=a&&Number.isFinite(a.largest)&&!s.limitMoves?r*a.largest:void 0,[h,d]=n.map((u,p)=>`<b data-fact="lambda${p+1}">${A(u)}</b>`),l=a?lh(i,o,r,c):s.rate?"No simple limit is known for these settings.":I(s.stride),v=a?a.kinds[0]:"none";return{html:`<div>λ₁ = ${h}, λ₂ = ${d}, ${ch(n)}</div><div class="ov-verdict" data-kind="${v}">${l}</div>`,data:{lambda1:n[0],lambda2:n[1],bound:c??"",kind:v}}}function jn(i,{html:t,data:e},s){i.innerHTML=t,s&&Object.assign(i.dataset,e)}var re=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}build(){}update(){}prepare(){}follow(){}paint(){}stop(){}drawFan(){}};var Is=class extends re{constructor(t,e,s){super(t,e);let o=n=>e.querySelector(`.ov-${n}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new Ns(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,yn(t))}at(t){return Mn(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){Sn(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((n,a)=>this.tab(n,a))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;this.partners.innerHTML=In(e),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";this.branches.innerHTML=Rn(this.scene.methods,s),this.branches.querySelector("select").value=o,this.kinds=_n(t),this.buildCharts(this.kinds.map(([n])=>n)),this.specify(),this.charts.forEach(({canvas:n},a)=>{n.previousElementSibling.innerHTML=this.specs[a].title,n.setAttribute("aria-label",`${n.previousElementSibling.textContent}, against the step`)})}empty(){let{runs:t}=this.scene;this.note.textContent=t.length?"Looking inside …":"No run to look into: add one in the panel.";for(let e of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])e.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new ge(o)),this.player.watch(this.charts)}specify(){let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>zn(this.scene,t,this.run,e,s))}renew(t){let e=this.insights?.[t];if(!e)return;let s=Es(this.scene.allRuns[t],this.rules,e.differentiate,e.domain);this.insights[t]=s;let o=e.rule!==s.rule;o&&(this.shown=void 0),this.player.view.inside&&(o||!this.built?this.build():this.specify())}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${Lt(t,o.of(t),o.rim)}${I(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.charts.forEach((s,o)=>{let{curves:n,scale:a}=this.specs[o];s.prepare(n,this.player.clock.last,a,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:n,view:a}=this.player;this.shown!==s.run&&(this.ruleTable.write(new Os(s,this.scene.noise>0)),this.keepFocus(()=>this.marks.innerHTML=On(this.scene.marks,a,s.rule))),this.shown=s.run;let r=s.before(o),c=s.after(o);this.ruleTable.update(r,c,Cn(s,o,r,c),e),this.note.textContent=this.remark(s,o,this.scene.runs[this.run]),Object.assign(this.root.dataset,{of:s.run.label,t:o}),jn(this.local,Dn(s,o,c),e),Nn(this.marks,s,r,c,n.panels.colours,n.plane.unit)}remark(t,e,s){let{run:o}=t,n=s.branch_step;return n>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${n} never began.`:o!==s?`Before step ${n}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function zo(i){let t=new Is(i,i.inside.root,i.inside.focusDue);return dh(i,t),{inside:t,dial:new hs(i,i.dial.root)}}function dh(i,t){let{root:e}=t;i.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!i.scene?.rules)return;let{mark:n,ghost:a,factor:r}=o.dataset;n&&i.viewState.change({[n]:i.view[n]?0:1}),a&&i.outbox.send("ghost",{name:i.scene.runs[t.run].name,partner:a,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),r&&Pn(i,t,{factor:Number(r)});let c=o.dataset.switch&&e.querySelector(".ov-switch").value;c&&Pn(i,t,{optimizer:c})})}function Pn(i,t,e){let{clock:s,scene:o,outbox:n}=i,{last:a}=t.insights[t.run],r=Math.min(s.step,a,s.last-1);s.pause(),s.seek(r),n.send("branch",{name:o.runs[t.run].name,step:r,at:Date.now(),...e})}var Fn=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;function Bn(i,t){let e=new WeakMap;return({data:s,parentElement:o,setTriggerValue:n,...a})=>{let r=e.get(o);return r?.root.isConnected||(r?.destroy(),r=i(o),e.set(o,r)),r.outbox.connect(n),t(r,s,a),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Rs=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}withdraw(t){this.waiting.delete(t)}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,s]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,s)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var _s=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:a,x:r,y:c}=this.fill(s,o,t,e),h=r+16+n>this.root.clientWidth?r-16-n:r+16,d=c+14+a>this.root.clientHeight?c-14-a:c+14;this.place(h,d,n)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:a,y:r}=this.fill(e,{},s.left,s.bottom+4);this.place(a,r+n>this.root.clientHeight?r-n-s.height-8:r,o)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:a}=this,r=a.getBoundingClientRect();return typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1,{width:n.offsetWidth,height:n.offsetHeight,x:s-r.left,y:o-r.top}}place(t,e,s){let o=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};var Co=["add","sub","mul","div","select","neg","sqrt","abs"],Wn=Object.entries({...ws,...xs}).filter(([i])=>!Co.includes(i)),vh=Wn.map(([,i])=>i),Un=Object.fromEntries([...Co,...Wn.map(([i])=>i)].map((i,t)=>[i,t])),qn=255,fh=65535;function zs(i,t){for(let e=0;e<i.length;e+=2){let[s,o]=[i[e],i[e+1]],n=t[o&fh],a=t[o>>>16],r;switch(s&qn){case 0:r=n+a,Math.abs(r)>=lt||(r*=0);break;case 1:r=n-a,Math.abs(r)>=lt||(r*=0);break;case 2:r=n*a,Math.abs(r)>lt||(r=j(n,a));break;case 3:r=n/a,Math.abs(r)>lt||(r=jt(n,a));break;case 4:r=n?t[i[e+2]]:a,e+=1;break;case 5:r=-n;break;case 6:r=Math.sqrt(n);break;case 7:r=Math.abs(n);break;default:r=vh[(s&qn)-Co.length](n,a)}t[s>>>8]=r}}var Hn=i=>Int32Array.from(i.flatMap(([t,e,s,o,n])=>{let a=[t|e<<8,s|o<<16];return t===Un.select?[...a,n]:a})),Pe=class{constructor(){this.values=[],this.changes=[],this.code=[]}register(t=0,e=!1){return this.changes.push(e),this.values.push(z(t))-1}emit(t,e){let[s,o=s,n=s]=e,a=this.register(0,e.some(r=>this.changes[r]));return this.code.push([Un[t],a,s,o,n]),a}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(a=>s[a])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let n of[...this.code].reverse())if(e.has(n[1])){for(let a of n.slice(2))e.add(a);(this.changes[n[1]]?o:s).push(n)}return{registers:Float64Array.from(this.values),once:Hn(s.reverse()),each:Hn(o.reverse())}}};var Do=class{constructor(t,e){let s=new Pe,o=(p,m=!0)=>Array.from({length:p},()=>s.register(0,m));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-gh(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length);let n=t.coefficients.map(p=>s.register(p)),a=p=>s.append(t.program,[...p,...n]),{hyperparameters:r,position:c,memory:h}=this,d=a(c),l=e.look_ahead?a(s.append(e.look_ahead,[...r,...c,...h])):d;this.gradient=this.noise.map((p,m)=>s.emit("add",[l[1+m],p]));let v=e.uses_hessian?d.slice(3):[],f=[...r,...this.counters,...this.powers,...v],u=s.append(e.update,[...f,...c,...this.gradient,...h]);this.after=u,this.tape=s.finish([...u,...this.gradient])}run(t,{hyperparameters:e,rates:s},{steps:o,noise:n},a){let{registers:r,once:c,each:h}=this.tape,{position:d,memory:l,gradient:v,after:f,method:u,powers:p}=this,m=u.powers.map(([k])=>mh(z(e[k]),o+2)),w=u.powers.map(([,k])=>k);this.hyperparameters.forEach((k,T)=>r[k]=z(e[T])),zs(c,r);let g=[t.x,t.y,...t.memory.flat()],b=[...d,...l];b.forEach((k,T)=>r[k]=z(g[T][a]));let[M,x]=t.noisyGradient;for(let k=a;k<=o;k++){let T=k-t.methodStart+1;r[this.hyperparameters[0]]=z(s[k]),r[this.counters[0]]=T,r[this.counters[1]]=T+1;for(let S=0;S<m.length;S++)r[p[S]]=m[S][T+w[S]];for(let S=0;S<2;S++)r[this.noise[S]]=n?z(n[S][k]):0;zs(h,r),M[k]=r[v[0]],x[k]=r[v[1]];for(let S=0;S<b.length;S++)r[b[S]]=r[f[S]];if(k===o)break;for(let S=0;S<b.length;S++)g[S][k+1]=r[f[S]];if(!d.every(S=>Number.isFinite(r[S])))return k+2}return o+1}},Cs=new Map,ph=16;function mh(i,t){let e=Cs.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>es(i,o)),Cs.size>=ph&&Cs.clear(),Cs.set(i,e)),e}var gh=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length;function bh(i,t){let e=new Pe,s=e.append(i,t.map(a=>e.register(a))),{registers:o,once:n}=e.finish(s);return zs(n,o),s.map(a=>o[a])}var Ds=class{constructor(t){this.surface=t,this.differentiate=ks(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:a,rates:r}=t,{steps:c,start:h}=e;if(o&&n>Math.min(c,o.records-1))return o;let d=this.steppers.get(s);d||this.steppers.set(s,d=new Do(this.surface,s));let l=c+1,v=new Float64Array(l*(10+2*s.remembers.length)),f=0,u=()=>v.subarray(f*l,++f*l),p=o?.choice.method===s,m=o?n:0,w=()=>[u(),u()],g=bh(s.init,[r[m],...a.slice(1)]),b={choice:t,records:0,methodStart:p?o.methodStart:m,x:u(),y:u(),noisyGradient:w(),memory:s.remembers.map(w),loss:u(),gradient:w(),hessian:[u(),u(),u()]};if(b.memory.forEach((x,k)=>x.forEach((T,S)=>p?T.set(o.memory[k][S].subarray(0,m+1)):T.fill(g[k]))),o)for(let[x,k]of wh(b,o))x.set(k.subarray(0,m+1));else[b.x[0],b.y[0]]=h;let M=d.run(b,t,e,m);return this.measure(b,m,M),b.records=xh(b,m,M),b.records>0?b:void 0}recorded(t,e,s){let[o,n,a,r,c,h,d,...l]=e.map(u=>Float64Array.from(u)),[,,,...v]=this.differentiate(o,n),f=t.method.remembers.map((u,p)=>l.slice(2*p,2*p+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:a,gradient:[r,c],noisyGradient:[h,d],memory:f,hessian:v}}measure(t,e,s){let[o,n,a,...r]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,a].forEach((c,h)=>t.gradient[h].set(c,e)),r.forEach((c,h)=>t.hessian[h].set(c,e))}};function wh(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}function xh(i,t,e){let s=[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var yh=6,js=class{constructor(t){let{simulator:e,surface:s,steps:o,noise:n}=t;this.scene=t,this.given=e,this.simulator=new Ds(s),this.times=Float64Array.from({length:o+1},(r,c)=>c),this.ends=new Float64Array(o+1).fill(o);let a=n?[t.array("normal_x"),t.array("normal_y")]:void 0;this.noise=a&&[Gn(a[0],n),Gn(a[1],n)]}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return Ht(this.given.paths[t])}choices({start:t=this.scene.start,kept:e=[],turn:s}){let o=s?[...e,s]:e,{paths:n}=this.given;return o.length?o.reduce((a,r)=>{let c=r.name==="learning_rate"?r.run:void 0;return this.fair(this.turned(a,r),t,c)},n):this.fair(n,t)}turned(t,{run:e,name:s,value:o}){let{contrasts:n}=this.given,{runs:a}=this.scene;return t.map((r,c)=>a[c]?.of===a[e].of?Yn(r,s,n[c]===s?1-o:o):r)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?Ht(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let a=n.map(v=>n.findIndex(({of:f})=>f===v.of)),r=a[s??0],c=Vn(t[r]),h;if(o==="same")h=t.map(()=>c);else{let v=t.map((u,p)=>p<n.length?this.firstStep(u,e):1);if(!v.every(u=>u>0))return t;let f=u=>Number((Vn(t[u])*v[r]/v[u]).toPrecision(yh));h=t.map((u,p)=>p>=n.length?0:a[p]===r?c:f(a[p]))}let d=t.map((v,f)=>f<n.length&&v.length===1);return d.every((v,f)=>!v||this.takes(f,h[f]))?t.map((v,f)=>d[f]?Yn(v,"learning_rate",h[f]):v):t}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t).subarray(0,2),o=this.simulator.simulate(this.choice(t,s),{...this.shared(e),steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s}){let{program:o}=this.given.schedules[t],n=[e.learning_rate,...s];return o.code.length?Ms({program:o,coefficients:n})(this.times,this.ends):new Float64Array(this.times.length).fill(z(e.learning_rate))}pathRates(t){let e=this.rates(t[0]);for(let s of t.slice(1))s.branch_step<=this.scene.steps&&e.set(this.rates(s).subarray(s.branch_step),s.branch_step);return e}choice({optimizer:t,values:e},s){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}shared(t){let{surface:e,steps:s}=this.scene;return{surface:e,start:t,steps:s,noise:this.noise}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=Ht(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let a={...this.choice(o,this.rates(o)),origin:n,branchStep:o.branch_step};return this.simulator.simulate(a,this.shared(e))}},Gn=(i,t)=>Float64Array.from(i,e=>j(e,t)),Ht=i=>i.at(-1),Vn=i=>Ht(i).values.learning_rate;function Yn(i,t,e){let s=Ht(i);return!(t in s.values)||s.values[t]===e?i:[...i.slice(0,-1),{...s,values:{...s.values,[t]:e}}]}function Ps(i,t,e,s){let{records:o}=s,n=i.scene.surface.floor??0,[a,r]=s.gradient,c=i.pathRates(e).subarray(0,o),h=p=>p.subarray(0,o),d={records:o,x:h(s.x),y:h(s.y),height:h(s.loss).map(p=>p-n),slope:h(a).map((p,m)=>Math.hypot(p,r[m])),rates:c.every(p=>p===c[0])?void 0:c};if(t.rule===void 0)return d;let{method:l,values:v}=i.settings(s),f=([p,m])=>[h(p),h(m)],u={values:v,rule:Mh(l,v)??t.rule,method_start:s.methodStart,noisyGradient:f(s.noisyGradient),memory:Object.fromEntries(l.remembers.map((p,m)=>[p,f(s.memory[m])]))};return{...d,...u}}var Mh=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Kn(i,t,e,s,o,n){let{rule:a,origin:r}=t[s],c=e[s].slice(0,-1);if(a===void 0||!c.length||JSON.stringify(c)===JSON.stringify(e[Number(r)]))return;let h=t[Number(r)],d=i.simulate(c,o,n);return d&&{...h,...Ps(i,h,c,d),offstage:!0}}function Xn(i,t,e,s){let{scene:o,given:n}=i,a={detail:kh(e,n),dim:!s};if(!s)return a;let{method:r,values:c}=i.settings(s);if(a.rate=c.learning_rate,!t.offstage){let{domain:h,points:d}=o.surface,l=new Map(r.parameters.map(({sign:v,name:f})=>[v,c[f]]));a.outcome=ns({domain:h,points:d,differentiate:i.simulator.differentiate},o.steps,s),a.distinguishing=t.distinguishing.map(([v,f])=>[v,typeof f=="number"?l.get(v)??f:f])}return{...a,...Ps(i,t,e,s)}}function kh(i,{methods:t,schedules:e}){let{optimizer:s,values:o,schedule:n,branch_step:a}=Ht(i),r=[`α = ${A(o.learning_rate)}`];for(let{name:c,default:h}of t[s].parameters.slice(1))o[c]!==h&&r.push(`${c} ${A(o[c],6)}`);return n!=="constant"&&r.push(e[n].label.toLowerCase()),i.length>1&&r.push(`from step ${a}`),r.join(", ")}var Fs=class{constructor(t){this.player=t,this.changes={},this.due=!1}load(t){this.laboratory=t.laboratory,this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.due=Object.keys(this.changes).length>0}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.player.clock.playing||this.player.picture.schedule()}keep(t){let{kept:e=[]}=this.changes,s=e.filter(({run:o,name:n})=>o!==t.run||n!==t.name);this.change({kept:[...s,t],turn:void 0})}inForce(t){let{laboratory:e,changes:s}=this;return Ht(e.choices({...s,turn:void 0})[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o}=this,{scene:n,inside:a}=t,{paths:r}=e.given,c=s.start&&s.start.some((f,u)=>f!==n.start[u]),h=s.start??n.start,d=new Map,l=e.choices(s),v=e.firstDrawn(l);return l.forEach((f,u)=>{let p=n.allRuns[u],{hidden:m}=p,{left:w}=p,g=t.proof.isDoubted(u);if(p.first=v[u],p.left=Kn(e,o,l,u,h,d),!g&&(c||f!==r[u]))Object.assign(p,Xn(e,o[u],f,e.simulate(f,h,d))),this.bent.add(u);else if(this.bent.delete(u))Object.assign(p,o[u],{hidden:m,dim:!1,first:v[u]});else if(!w&&!p.left)return;a.renew(u),u<n.runs.length&&t.legend.describe(u)}),t.runsChanged(),!0}};var Sh={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},jo=["map","relief","both","grid"];function Bs(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:a}=o,{box:r}=n,c=i.scene.runs.length,h=[r.left+r.width/2,r.top+r.height/2],d=s.stage==="relief",l=u=>(u(),o.schedule()),v=u=>d?l(()=>a.zoom(u)):o.moveWindow(()=>n.zoom(u,...h)),f={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:jo[(jo.indexOf(s.stage)+1)%jo.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+c-1)%c}),"next-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+1)%c}),branch:()=>{i.offline||(i.inside.focusBranch(),i.viewState.change({inside:1}))},dial:()=>i.viewState.change({dial:s.dial?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>Th(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>l(()=>a.zoom(1.4)),farther:()=>l(()=>a.zoom(1/1.4)),"turn-left":()=>l(()=>a.orbit(-40,0)),"turn-right":()=>l(()=>a.orbit(40,0)),"reset-camera":()=>l(()=>a.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():i.root.requestFullscreen?.(),"zoom-in":()=>v(1.5),"zoom-out":()=>v(1/1.5),"zoom-reset":()=>d?l(()=>a.reset()):o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||f[t]()}async function Th(i){if(i.offline)return;let t=i.playback.spell(),s=[...location.search.slice(1).split("&").filter(n=>n&&!n.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),o=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${s}`).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!o,at:Date.now()})}function Jn(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return Bs(i,"projector");let n=Sh[t.key.length===1?t.key.toLowerCase():t.key];n&&(t.preventDefault(),Bs(i,n))}var Ah=5,Eh=11;function ae(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function Fo(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Ah}function Bo(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function qs({picture:i},t){return i.panels.local(ae(t,i.stage))}function Po({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:a}=i,{over:r}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let h=c||o.point(...ae(s,a),n);t.light(o.on&&h?o.places[o.over].i:void 0),o.over!==r&&e.place()}function Zn(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:a}=i,{stage:r,plane:c,panels:h}=e,d;t(r,"pointerdown",u=>{if(u.button!==0||u.target.closest("button")||!i.scene)return;Po(i,u);let[p,m]=qs(i,u);c.inside(p,m)&&(d={px:p,py:m,x:p,y:m,moved:!1},r.setPointerCapture(u.pointerId),i.root.focus({preventScroll:!0}))}),t(r,"pointermove",u=>{if(!i.scene)return;!d&&!u.target.closest(".ov-start")&&Po(i,u);let[p,m]=qs(i,u);if(!d&&u.target.closest("button"))return s.hide();if(!d)return $h(i,p,m,u);Fo(d,p,m)&&(r.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(p-d.x,m-d.y)),Object.assign(d,{x:p,y:m,moved:!0}))});let l=u=>{if(d&&!d.moved&&u.type==="pointerup"){let p=c.toPlane(d.px,d.py);n.begin(),h.on?a.change({run:h.places[h.over].i}):i.quiz.aims?i.quiz.put(...p):n.moveTo(...p)}d=void 0,r.classList.remove("ov-panning")};t(r,"pointerup",l),t(r,"pointercancel",l),t(r,"pointerleave",()=>{s.hide(),o.light(void 0)});let v=u=>Number(u.target.closest("button").dataset.place);t(h.root,"click",u=>a.change({run:v(u)})),t(h.root,"focusin",u=>o.light(v(u))),t(h.root,"focusout",()=>o.light(void 0)),t(r,"wheel",u=>{if(!Bo(i,u))return;u.preventDefault(),Po(i,u);let[p,m]=qs(i,u);e.moveWindow(()=>c.zoom(Math.exp(-u.deltaY*.0022),p,m))},{passive:!1})}function Qn(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",a=>{a.button===0&&(e.hold(),o.setPointerCapture(a.pointerId),a.preventDefault(),o.focus())}),t(o,"pointermove",a=>{e.holding&&e.moveTo(...n.toPlane(...qs(i,a)))});for(let a of["pointerup","pointercancel"])t(o,a,()=>e.release());t(o,"keydown",a=>{let r={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[a.key];if(!r)return;a.preventDefault();let c=(a.shiftKey?30:5)/n.unit,[h,d]=e.position;e.moveTo(h+r[0]*c,d+r[1]*c)})}function $h(i,t,e,s){let{plane:o,panels:n,colours:a}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let r=un(n.places[n.over].runs,o,i.clock.step,t,e,Eh),c=r?Lh(r,a):"";qo(i,o.toPlane(t,e),c,s)}function Lh({run:i,i:t},e){return`<div>${Lt(i,e.of(i),e.rim)}<b>${I(i.label)}</b> step ${t}<span>f = ${A(i.lossAt(t))}</span></div>`}function qo(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),a=`<div>x = ${A(t)}, y = ${A(e)}</div><div><b>f = ${A(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,a+s,{x:t,y:e,f:n})}function tr(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:a}=n,r;t(a,"pointerdown",h=>{if(h.button!==0||!i.scene)return;let[d,l]=ae(h,a);r={px:d,py:l,x:d,y:l,moved:!1},a.setPointerCapture(h.pointerId)}),t(a,"pointermove",h=>{if(!i.scene)return;let[d,l]=ae(h,a);if(!r){let v=n.pick(d,l);return v?qo(i,v,"",h):e.hide()}Fo(r,d,l)&&(e.hide(),n.orbit(d-r.x,l-r.y),Object.assign(r,{x:d,y:l,moved:!0}),o.schedule())}),t(a,"pointerup",()=>{let h=r&&!r.moved&&n.pick(r.px,r.py);r=void 0,h&&(s.begin(),s.moveTo(...h,n.unit))}),t(a,"pointercancel",()=>r=void 0),t(a,"pointerleave",()=>e.hide()),t(a,"keydown",h=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!d||!h.shiftKey||(h.preventDefault(),n.orbit(25*d[0],25*d[1]),o.schedule())}),t(a,"wheel",h=>{Bo(i,h)&&(h.preventDefault(),n.zoom(Math.exp(-h.deltaY*.0022)),o.schedule())},{passive:!1})}function er(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&Bs(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Jn(i,o)),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),Zn(i),Qn(i),tr(i)}function sr(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=r=>Math.round(t.stepAt(ae(r,o)[0])),a=!1;e(o,"pointerdown",r=>{r.button!==0||!i.scene||(a=!0,o.setPointerCapture(r.pointerId),i.clock.pause(),i.clock.seek(n(r)))}),e(o,"pointermove",r=>{if(!i.scene)return;a&&i.clock.seek(n(r));let c=n(r),{colours:h}=i.picture,d=t.describe(c).map(([l,v,f])=>{let u=v==="x"||v==="y"?` along ${v}`:"";return`<div>${Lt(l,h.of(l),h.rim)}${I(l.label)}${u}<span>${f}</span></div>`});s.showAt(r.clientX,r.clientY,`<div><b>Step ${c}</b></div>${d.join("")}`)});for(let r of["pointerup","pointercancel"])e(o,r,()=>a=!1);e(o,"pointerleave",()=>s.hide())}var Hs=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=Ge("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Ws=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${I(t.label)}"`,a=`${Lt(t,s.of(t),s.rim)} <b>${I(t.label)}</b>`,r='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${a}${r}</button>`+Xe(t,'tabindex="0" role="note"');let c=o.querySelector(".ov-chip"),{tooltip:h}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let d=()=>[t.outcome.sentence,t.outcome.criterion].map(l=>`<p>${I(l)}</p>`);for(let l of["pointerenter","focus"])c.addEventListener(l,()=>h.showBelow(c,d().join("")));for(let l of["pointerleave","blur"])c.addEventListener(l,()=>h.hide());return o}describe(t){let e=this.player.scene.runs[t],{outcome:s}=e,o=this.list.children[t],n=o.querySelector(".ov-chip");o.querySelector(".ov-detail").textContent=e.detail,n.dataset.kind=s.kind,n.setAttribute("aria-label",`${e.label}: ${s.sentence} ${s.criterion}`),n.innerHTML=To(s)}update(t){this.player.scene.runs.forEach((e,s)=>{this.list.children[s].querySelector(".ov-live").textContent=A(e.lossAt(t),3)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,a)=>n.classList.toggle("ov-lit",a===t)),s.panels.light(t))}};var Ho=18,Us=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,a]=t.domain,r=Float64Array.from(this.grid(s,o,n,a,81,81)).filter(Number.isFinite).sort(),c=d=>r[Math.min(r.length-1,Math.floor(d*r.length))];this.low=r[0],this.high=r[r.length-1];let{floor:h}=t;if(h!==null){let d=Math.log10(Math.max(c(.01)-h,(this.high-h)*1e-6,1e-300)),l=(Math.log10(this.high-h)-d)/Ho||1;this.level=v=>(Math.log10(Math.max(v-h,1e-300))-d)/l,this.tint=v=>v/Ho}else{let d=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[l,v]=[Math.asinh(this.low/d),Math.asinh(this.high/d)],f=(v-l)/Ho;this.level=u=>Math.asinh(u/d)/f,this.tint=u=>(u*f-l)/(v-l)}}grid(t,e,s,o,n,a){let r=new Float64Array(n*a),c=new Float64Array(n*a);for(let h=0,d=0;h<a;h++)for(let l=0;l<n;l++,d++)r[d]=t+(e-t)*l/(n-1),c[d]=o+(s-o)*h/(a-1);return this.evaluate(r,c)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:a,top:r,width:c,height:h}=e.box,d=Math.max(2,Math.round(c/o))+1,l=Math.max(2,Math.round(h/o))+1,v=this.grid(...e.view,d,l);for(let f=0;f<v.length;f++)v[f]=this.level(v[f]);this.paint(t,e,s,v,d,l),this.contour(t,e,s,v,d,l),this.veil(t,e,s),n||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(a+.5,r+.5,c-1,h-1)}paint(t,e,s,o,n,a){let r=new ImageData(n,a),c=s.ramp,h=c.length/3-1;for(let m=0;m<o.length;m++){let w=Math.max(0,Math.min(1,this.tint(o[m]))),g=3*Math.round(w*h);r.data.set([c[g],c[g+1],c[g+2],Number.isNaN(o[m])?0:255],4*m)}this.buffer??=xt(),this.buffer.width=n,this.buffer.height=a,wt(this.buffer).putImageData(r,0,0);let{left:d,top:l,width:v,height:f}=e.box,u=v/(n-1),p=f/(a-1);t.save(),t.beginPath(),t.rect(d,l,v,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-u/2,l-p/2,v+u,f+p),t.restore()}contour(t,e,s,o,n,a){let r=new Path2D,c=new Path2D,{left:h,top:d,width:l,height:v}=e.box,f=l/(n-1),u=v/(a-1);for(let p=0;p+1<a;p++)for(let m=0;m+1<n;m++){let w=p*n+m,g=o[w],b=o[w+1],M=o[w+n],x=o[w+n+1],k=Math.min(g,b,M,x),T=Math.max(g,b,M,x);if(T-k<40)for(let S=Math.ceil(k);S<=T;S++){let $=S%3===0?c:r,E=h+m*f,O=d+p*u,y=[];g<S!=b<S&&y.push([E+f*(S-g)/(b-g),O]),b<S!=x<S&&y.push([E+f,O+u*(S-b)/(x-b)]),M<S!=x<S&&y.push([E+f*(S-M)/(x-M),O+u]),g<S!=M<S&&y.push([E,O+u*(S-g)/(M-g)]),y.length===4&&(g+b+M+x)/4<S!=g<S&&y.push(...y.splice(0,1));for(let N=0;N+1<y.length;N+=2)$.moveTo(...y[N]),$.lineTo(...y[N+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(r),t.strokeStyle=s.contourStrong,t.stroke(c)}veil(t,e,s){let[o,n,a,r]=this.surface.domain,[c,h]=e.toPixel(o,r),[d,l]=e.toPixel(n,a),{left:v,top:f,width:u,height:p}=e.box;t.save(),t.beginPath(),t.rect(v,f,u,p),t.clip(),t.beginPath(),t.rect(v,f,u,p),t.rect(c,h,d-c,l-h),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,h,d-c,l-h),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:a=80}={}){let{left:r,top:c,width:h,height:d}=e.box,l=11.5*s.scale,[v,f,u,p]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${l}px ${s.font}`;let m=Ct(v,f,h/(a*s.scale)),w=Ct(u,p,d/(.8*a*s.scale));t.textAlign="center",t.textBaseline="top";for(let g of o?m.values:[]){let[b]=e.toPixel(g,u);t.fillRect(Math.round(b),c+d,1,4),t.fillText(Jt(g,m.step),b,c+d+7)}t.textAlign="right",t.textBaseline="middle";for(let g of n?w.values:[]){let[,b]=e.toPixel(v,g);t.fillRect(r-4,Math.round(b),4,1),t.fillText(Jt(g,w.step),r-7,b)}t.fillStyle=s.text,t.font=`italic ${l+1}px ${s.font}`,t.textAlign="right",o&&t.fillText("x",r+h-4,c+d-10),t.textAlign="left",n&&t.fillText("y",r+6,c+12)}points(t,e,s){let o=5.5*s.scale,n=[[s.rim,4],[s.text,1.6]];t.setLineDash([]);for(let{x:a,y:r,kind:c}of this.surface.points){let[h,d]=e.toPixel(a,r);if(e.inside(h,d,1)){for(let[l,v]of n)t.strokeStyle=l,t.lineWidth=v*s.scale,t.beginPath(),c==="saddle"?(t.moveTo(h-o*.6,d-o*.6),t.lineTo(h+o*.6,d+o*.6),t.moveTo(h-o*.6,d+o*.6),t.lineTo(h+o*.6,d-o*.6)):c==="maximum"?(t.moveTo(h,d-o*.8),t.lineTo(h+o*.8,d+o*.6),t.lineTo(h-o*.8,d+o*.6),t.closePath()):t.arc(h,d,o,0,2*Math.PI),t.stroke();c==="global minimum"&&(t.fillStyle=s.text,t.beginPath(),t.arc(h,d,o*.42,0,2*Math.PI),t.fill())}}}};var Gs={left:46,right:10,top:10,bottom:28},Vs=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:Gs.left*s,right:Gs.right,top:Gs.top,bottom:Gs.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,a=(s+o)/2;this.place([n,a],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,a))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),a=this.within(this.unit*t,o,n),r=this.unit/a;this.place([o+(this.centre[0]-o)*r,n+(this.centre[1]-n)*r],a)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var or={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function ir(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),a=o-n;for(let r=0;r<3;r++)e[3*s+r]=i[n][r]+(i[n+1][r]-i[n][r])*a}return e}var nr={light:ir(or.light),dark:ir(or.dark)};function Wo(i){let t=getComputedStyle(i),e=wt(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(c).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),a=.299*o[0]+.587*o[1]+.114*o[2]<128,r=(c,h)=>`rgb(${c.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:c=>(a?c.dark:c.light)+(c.dim?"55":""),rim:r(o,1),halo:r(o,a?.55:.7),text:r(n,1),muted:r(n,i.classList.contains("ov-large")?.86:.68),grid:r(n,.1),frame:r(n,.3),contour:r(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:r(a?[190,215,240]:[30,60,95],a?.3:.34),veil:r(o,.62),ramp:a?nr.dark:nr.light}}var rr=["land","fan","halo","line","heads"],Ys=class{constructor(t){this.canvases=rr.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[rr[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Pt={left:46,right:6,top:40,bottom:28,gap:12},Ks={one:24,two:42,wide:330},ar={bare:190,full:240},Oh=56,Nh=420,Xs=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:a},r){let{stage:c}=this,h=t.runs.filter(b=>!b.hidden),d=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&h.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,n.scale);return}let l=n.scale,v=b=>Math.round(b*r)/r,f=d?void 0:c.clientHeight,u=Ih(h.length,c.clientWidth,f,t.surface.domain,l),p=Math.floor(u.width),m=Math.floor(u.height),w=Pt.gap*l,g=m+u.title+w;d&&(c.style.height=`${Pt.top+u.rows*g+Pt.bottom}px`),o.frame({left:v(Pt.left*l),top:v(Pt.top*l+u.title),width:p,height:m}),this.colours={...n,scale:l*Math.max(.75,Math.min(1,Math.min(p,m)/Nh/l))},this.places=h.map((b,M)=>{let x=M%u.columns,k=(M-x)/u.columns;return{...{dx:v(x*(p+w)),dy:v(k*g),aside:x===0,below:M+u.columns>=h.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:p,scale:l},this.write({scene:t,view:e,plane:o,colours:n},u.title),this.update(a.step)}write({scene:t,view:e,plane:s,colours:o},n){let{left:a,top:r,width:c,height:h}=s.box,d=new Set(t.runs.flatMap(({distinguishing:l})=>l.map(([v])=>v||"schedule")));for(this.caption.innerHTML=t.method?`<b>${I(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:l,dx:v,dy:f},u)=>{let p=t.runs[l],m=this.titles[u]??=this.root.appendChild(document.createElement("button")),w=p.distinguishing.map(([x,k])=>`${x} ${typeof k=="number"?`= ${A(k)}`:I(k)}`).join(", ");m.type="button",m.className=`ov-panel${n<Ks.two*o.scale?" ov-flat":""}`;let g=`<b>${w||I(p.label)}</b><small>${w?"":I(p.detail)}</small>`,b=`<span class="ov-name">${Lt(p,o.of(p),o.rim)}${g}</span>`;m.innerHTML=`${b}${Xe(p)}<small class="ov-now"></small>`,m.title=`${p.label}, ${p.detail}. ${p.outcome.sentence}`,m.setAttribute("aria-pressed",String(l===Math.min(e.run,t.runs.length-1))),m.dataset.place=l;let M={left:a+v,top:r+f-n,width:c,height:n};for(let[x,k]of Object.entries(M))m.style[x]=`${k}px`;m.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(l=>l.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||e<ar.bare*s)return;let o=e<ar.full*s?"":"f = ";this.places.forEach(({runs:[n]},a)=>this.now[a].textContent=o+A(n.lossAt(t),3))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:a})=>s.inside(t-n,e-a));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,a){let{tile:r}=this,{left:c,top:h,width:d,height:l}=s.box;r.canvas.width=Math.round(d*a),r.canvas.height=Math.round(l*a),r.setTransform(a,0,0,a,-c*a,-h*a),e.draw(r,s,this.colours,o,!0);for(let{dx:v,dy:f,below:u,aside:p}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(r.canvas,Math.round((c+v)*a),Math.round((h+f)*a)),t.setTransform(a,0,0,a,v*a,f*a),e.axes(t,s,n,{below:u,aside:p,every:Oh})}drawStart(t,[e,s],o){let{rim:n,text:a,scale:r}=this.colours,[c,h]=o.toPixel(e,s);if(!(!this.on||!o.inside(c,h))){t.setLineDash([]);for(let[d,l]of[[n,6],[a,2.5]])t.strokeStyle=d,t.lineWidth=l*r,t.beginPath(),t.arc(c,h,5.5*r,0,2*Math.PI),t.stroke()}}};function Ih(i,t,e,[s,o,n,a],r){let c=Pt.gap*r,h,d=Math.min(i,2),l=Math.max(.75,Math.min(1.2,(a-n)/(o-s)));for(let v=e?1:d;v<=(e?i:d);v++){let f=Math.ceil(i/v),u=(t-Pt.left*r-Pt.right-c*(v-1))/v,p=r*(u<Ks.wide*r?Ks.two:Ks.one),m=e?(e-(Pt.top+Pt.bottom)*r-c*(f-1))/f-p:u*l,w=1-.03*(f*v-i),g=Math.min(u/(o-s),m/(a-n))*w;(!h||g>h.unit)&&(h={unit:g,columns:v,rows:f,title:p,width:Math.max(20,u),height:Math.max(20,m)})}return h}var Js=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new ge(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let o=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:n},a)=>{[n.previousElementSibling.innerHTML]=o[a],n.setAttribute("aria-label",o[a][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(n=>n.rates)}prepare({surface:t,runs:e},s,o,n){let[a,r,c]=this.charts,h=v=>e.filter(f=>!f.hidden).map(f=>({run:f,values:f[v],first:f.first}));a.prepare(h("height"),s,t.floor===null?"linear":"log",o,n),r.prepare(h("slope"),s,"log",o,n);let d=v=>new Float64Array(v.records).fill(v.rate),l=h("rates").map(v=>({...v,values:v.values??d(v.run)}));c.prepare(l,s,"log",o,n)}};function cr(i,t,e,s){let[o,n,a,r]=t.corners(),c=t.half[2],h=(d,l)=>{i.strokeStyle=d,i.beginPath();for(let[[v,f],u]of l){let[p,m]=t.project(v,f,u);i.lineTo(p,m)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:d}of s)h(e.grid,[[n,d],[a,d],[r,d]]);h(e.frame,[[o,-c],[n,-c],[n,c],[a,c],[r,c],[r,-c],[o,-c]]),h(e.frame,[[n,-c],[a,-c],[r,-c]]),h(e.frame,[[a,-c],[a,c]])}function hr(i,t,e,s,o,n,a){let[r,c,,h]=t.corners(),d=t.half[2],l=s*.7,v=[],f=(g,b,M,x,k)=>{let T=i.measureText(g).width,S=b+(x>.4?.5:x<-.4?-.5:0)*T,$=k>.85?M+s/2:M;v.some(E=>Math.abs(E.x-S)<(E.across+T)/2+3&&Math.abs(E.y-$)<s)||(v.push({x:S,y:$,across:T}),i.textAlign="center",i.textBaseline="middle",i.fillText(g,S,$))},[u,p]=t.project(...c,-d),m=t.project(...c,d)[1];i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;let w=0;for(let{z:g,text:b}of n){let M=t.project(...c,g)[1];i.fillRect(u-4,Math.round(M),4,1),f(b,u-l,M,-1,0),w=Math.max(w,i.measureText(b).width)}i.fillStyle=e.text,i.textAlign="center",i.measureText(a).width<p-m?(i.save(),i.translate(Math.max(s+2,u-l*1.6-w),(p+m)/2),i.rotate(-Math.PI/2),i.textBaseline="bottom",i.fillText(a,0,0),i.restore()):(i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${a}`,4,4)),i.strokeStyle=e.frame;for(let g of[c,h]){let b=g[0]===r[0]?1:0,[M,x]=o.slice(2*b,2*b+2),k=t.half[b],T=X=>b?t.project(r[0],k*X,-d):t.project(k*X,r[1],-d),[S,$]=T(-1),[E,O]=T(1),[y,N]=T(0),H=Math.hypot(E-S,O-$),B=Math.sign(($-O)*(y-t.cx)+(E-S)*(N-t.cy))/H||0,_=($-O)*B,W=(E-S)*B,et=Ct(M,x,H/(4.6*s));i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let X of et.values){let[J,L]=T(2*(X-M)/(x-M)-1);i.beginPath(),i.moveTo(J,L),i.lineTo(J+4*_,L+4*W),i.stroke(),f(Jt(X,et.step),J+l*_,L+l*W,_,W)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text,f(b?"y":"x",y+3.6*l*_,N+3.6*l*W,_,W)}}function lr(i,t,e,s,o){let{floor:n}=i.surface,a=[],r=e?n===null?i.level:Rh(i,n):h=>h,c=(h,d)=>{let l=(r(h)-t.low)/(t.high-t.low);l>=0&&l<=1&&a.every(v=>Math.abs(v.share-l)>.9/o)&&a.push({share:l,text:d,z:s*(2*l-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:A(t.least)}];e&&n===null&&c(0,"0");for(let h=300;e&&h>-300;h--)c(10**h,Dt(h)),n===null&&c(-(10**h),"−"+Dt(h));if(a.length<2){let h=n??0,d=e?Ct(t.least-h,t.most-h,o):Ct(t.low,t.high,o);for(let l of d.values)c(l,Jt(l,d.step))}return a}function Rh(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function ur(i,t,e,s){let[o,n,a,r]=t,c=Math.max(n-o,r-a),[h,d]=[n-o,r-a].map(f=>3*Math.max(4,Math.round(e*f/c/3))+1),l=i.grid(o,n,a,r,h,d).map(f=>Number.isFinite(f)?f:NaN),v=l.map(f=>i.level(f));return{columns:h,rows:d,f:l,level:v,height:s?v:l,domain:i.surface.domain,window:t}}function vr(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,a)=>o[(Math.floor(a/t)*i.columns+a%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function fr(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=d=>s[Math.floor(d*(s.length-1))],[n,a]=dr(i.height),[r,c]=dr(i.f),h={low:n,high:a,least:r,most:c,cut:""};return s.length?(e?h.low=Math.max(n,o(.01)):a-n>12*(a-o(.02))&&Object.assign(h,{low:o(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(o(.98)-h.low)&&Object.assign(h,{high:o(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:n-.5,high:n+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function dr(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Uo(i,t,e){let{columns:s,rows:o,height:n}=i,[a,r,c]=t,h=Float64Array.from({length:s},(p,m)=>a*(2*m/(s-1)-1)),d=Float64Array.from({length:o},(p,m)=>r*(1-2*m/(o-1))),l=n.map(p=>c*(2*(p-e.low)/(e.high-e.low)-1)),v=(p,m,w,g)=>(l[p+w]-l[p-m])/g||0,f=l.map((p,m)=>{let w=m%s,g=w>0?1:0,b=w<s-1?1:0;return v(m,g,b,h[w+b]-h[w-g])}),u=l.map((p,m)=>{let w=Math.floor(m/s),g=w>0?1:0,b=w<o-1?1:0;return v(m,g*s,b*s,d[w+b]-d[w-g])});return Object.assign(i,{x:h,y:d,z:l,slopeX:f,slopeY:u})}function Go({columns:i,rows:t,x:e,y:s,z:o},n,a){let r=(n-e[0])/(e[i-1]-e[0])*(i-1),c=(a-s[0])/(s[t-1]-s[0])*(t-1),h=Math.min(i-2,Math.floor(r)),d=Math.min(t-2,Math.floor(c));if(!(r>=0&&c>=0&&r<=i-1&&c<=t-1))return NaN;let l=d*i+h,v=r-h,f=c-d;return(o[l]*(1-v)+o[l+1]*v)*(1-f)+(o[l+i]*(1-v)+o[l+i+1]*v)*f}var pr=180,mr=.012,Zs=class{constructor(t,e,s,o,n,a){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=a;let r=e[1]-e[0],c=e[3]-e[2],h=Math.max(r,c),{floor:d}=t.surface,l=ur(t,e,o?pr:pr/3,s),v=o?vr(l):l;this.range=fr(l,v,s&&d!==null),n.half=[r/h/2,c/h/2,.23],this.fine=Uo(l,n.half,this.range),this.coarse=o?Uo(v,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?d===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,a,r]=this.window,[c,h,d]=this.camera.half,{low:l,high:v}=this.range,f=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(n-o)-1),h*(2*(e-a)/(r-a)-1),d*(2*(f-l)/(v-l)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,Go(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,a,r]=this.camera.project(t,e,s+o+mr);return this.terrain.depthAt(n,a)>r+mr/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,a]=this.camera.unproject(t,e,s),[r,c]=this.camera.half,[h,d,l,v]=this.window;return Math.abs(Go(this.shown,o,n)-a)<.02?[h+(d-h)*(o/r+1)/2,l+(v-l)*(n/c+1)/2]:null}};function Qs(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function Vo(i,t,e){let s=0,o=1;for(let[n,a]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let r=a*(t[n]-i[n]),c=e[n]-a*i[n];if(!Number.isFinite(r)||r===0&&c<0)return null;r>0&&(o=Math.min(o,c/r)),r<0&&(s=Math.max(s,c/r))}return s<=o?[s,o]:null}function gr(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],a=i[o+1],r=Vo(n,a,s);if(r&&r[1]<1)return[Qs(n,a,r[1]),[a[0]-n[0],a[1]-n[1],a[2]-n[2]]];if(r)return null}return null}var to={azimuth:-108,elevation:54,magnification:1},br=.4,eo=class{constructor(){this.half=[.5,.5,.23],this.azimuth=to.azimuth,this.elevation=to.elevation,this.magnification=to.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,to)}orbit(t,e){this.azimuth=(this.azimuth-t*br)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*br))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,s,o){let[n,a]=[this.azimuth,this.elevation].map(h=>h*Math.PI/180);Object.assign(this,{sinA:Math.sin(n),cosA:Math.cos(n),sinE:Math.sin(a),cosE:Math.cos(a),cx:t/2,cy:e/2});let r=Math.hypot(this.half[0],this.half[1]),c=Math.hypot(r,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-s,(e/2-o)*r/c))/r}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,a=this.cosE*s-this.sinE*n;return[this.cosA*a-this.sinA*o,this.sinA*a+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var _h=4,Yo=.25,so=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let a of[o,n])a.setTransform(s,0,0,s,0,0),a.lineCap="butt",a.lineJoin="round";this.pens=this.paths.map(a=>{let{pen:r}=a;return r&&a.camp===this.camp&&r.next-1<=t?(r.again=!0,r):(a.camp=this.camp,a.pen={path:a,next:a.first+1,at:a.points[a.first],length:0,strokes:[],again:!1},a.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,a=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let r=t.next;r<=e;r++){let c=o[r],[h,d]=s.toCanvas(t.at),[l,v]=s.toCanvas(c);Math.hypot(l-h,v-d)<.6&&r<e||this.follow(t,c,a)}t.next=e+1,this.stroke(n,a,this.under,this.line),t.strokes.push(...a)}follow(t,e,s){let{box:o}=this,n=t.at,a=t.fault??0,r=o.fault(e),c=Vo(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:r}),!c){t.stroke=void 0;return}let[h,d]=c,l=w=>Qs(n,e,w),[v,f]=o.toCanvas(l(h)),[u,p]=o.toCanvas(l(d)),m=Math.max(1,Math.ceil(Math.hypot(u-v,p-f)/_h));h>0&&(t.stroke=void 0);for(let w=0;w<m;w++){let g=h+(d-h)*(w+.5)/m,b=o.hides(...l(g),a+(r-a)*g);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(v,f),s.push(t.stroke));let[M,x]=o.toCanvas(l(h+(d-h)*(w+1)/m));t.stroke.path.lineTo(M,x),t.length+=Math.hypot(M-v,x-f),[v,f]=[M,x]}d<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,a=n.scale;for(let{hidden:r,path:c,offset:h}of e){if(r){s.globalAlpha=Yo,s.strokeStyle=n.of(t),s.lineWidth=1.2*a,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*a,s.stroke(c),o.setLineDash(t.dash.map(d=>d*a)),o.lineDashOffset=h),o.strokeStyle=n.of(t),o.lineWidth=2.3*a,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,a=6.2*o.scale,r=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:h,points:d,first:l}=c;if(e<l)continue;h.branch_step&&e>=h.branch_step&&h.branch_step<h.records&&r.push({draw:Ke,at:d[h.branch_step],fault:s.fault(d[h.branch_step]),run:h});let v=Math.min(e,h.records-1),f=Math.floor(v+1e-9),u=v-f,p=d[f],m=s.fault(p);if(u>1e-9){let M=[],x={at:p,fault:m,length:0};p=Qs(p,d[f+1],u),m+=(s.fault(d[f+1])-m)*u,this.follow(x,p,M),this.stroke(h,M,t,t)}let[w,g,b]=n.half;if(Math.abs(p[0])<=w&&Math.abs(p[1])<=g&&p[2]<=b){let M=h.outcome.kind==="overflowed"&&e>=h.records-1;r.push({draw:M?Ye:Xt,at:p,fault:m,run:h})}else{let M=gr(d,l,f,n.half);M&&r.push({draw:zh(n,M[1]),at:M[0],fault:0,run:h})}}for(let{draw:c,at:h,fault:d,run:l}of r){let[v,f,u]=h,[p,m]=s.toCanvas(h);t.globalAlpha=s.hides(v,f,Math.max(u,-n.half[2]),d)?.5:1,c(t,l,p,m,a,o),t.globalAlpha=1}}};function zh(i,t){let[e,s]=i.project(...t);return(o,n,a,r,c,h)=>Ve(o,n,a,r,e-i.cx,s-i.cy,c,h)}function wr({contour:i,contourStrong:t}){return Math.round(8*Fe(i)[3]/Fe(t)[3])}function xr(i){return[0,Fe(i.veil)[3]].map(t=>Ch(i,t))}function Fe(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Ch(i,t){let e=Fe(i.rim),[s,o,n,a]=Fe(i.contourStrong),r=[s,o,n],[c,h]=i.dark?[.62,1.5]:[.74,1.07],d=new Uint32Array(360*256),l=new Uint8ClampedArray(d.buffer),v=i.ramp.length/3-1;for(let f=0;f<d.length;f++){let u=3*Math.round((f&255)*v/255),p=(f>>8)%40,m=a*Math.floor((f>>8)/40)/8,w=c+(h-c)*p/39;for(let g=0;g<3;g++)l[4*f+g]=(Math.min(255,i.ramp[u+g]*w)*(1-m)+r[g]*m)*(1-t)+e[g]*t;l[4*f+3]=255}return d}var jh=24e5,Ph=["px","py","pd","level","shade"],oo=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=wr(t),this.palettes=xr(t))}paint(t,e,s,o,n){let a=this.aim(e,s,o,n);this.place(t,e);let{columns:r,rows:c,z:h,domain:d,window:l}=t,[,,v]=e.half,f=(u,p)=>{let m=l[2*p]+(l[2*p+1]-l[2*p])*u;return m>=d[2*p]&&m<=d[2*p+1]};for(let u=0;u<c-1;u++){let p=e.sinA>0?c-2-u:u;for(let m=0;m<r-1;m++){let w=e.cosA>0?m:r-2-m,g=p*r+w,b=Math.min(h[g],h[g+1],h[g+r],h[g+r+1]),M=Math.max(h[g],h[g+1],h[g+r],h[g+r+1]);b<v&&M<1e4&&(this.cut=b<-v||M>v,this.palette=this.palettes[f((w+.5)/(r-1),0)&&f(1-(p+.5)/(c-1),1)?0:1],b<-v&&this.lid(t,e,[g,g+1,g+r,g+r+1]),this.lines=!0,this.triangle(g,g+1,g+r),this.triangle(g+1,g+r,g+r+1))}}return this.walls(t,e),a}aim(t,e,s,o){let[n,a,r]=t.half,c=Math.hypot(n,a)*t.unit,h=(Math.hypot(n,a)*t.sinE+r*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let d=Math.min(e,Math.ceil(t.cx+c+1)),l=Math.min(s,Math.ceil(t.cy+h+1));this.density=Math.min(o,Math.sqrt(jh/((d-this.left)*(l-this.top)))),this.across=Math.round((d-this.left)*this.density),this.down=Math.round((l-this.top)*this.density),this.width=d-this.left,this.height=l-this.top;let{image:v}=this;return v?.width!==this.across||v?.height!==this.down?(this.image=v=new ImageData(this.across,this.down),this.pixels=new Uint32Array(v.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=r,v}place(t,e){let{columns:s,rows:o,x:n,y:a,z:r,slopeX:c,slopeY:h,level:d}=t,l=s*o;if(this.px.length!==l+4)for(let w of Ph)this[w]=new Float64Array(l+4);this.scratch=l,this.level.set(d);let{sinA:v,cosA:f}=e,[u,p,m]=[.45*f+.5*v,.45*v-.5*f,.74];for(let w=0,g=0;w<o;w++)for(let b=0;b<s;b++,g++){this.corner(g,e,n[b],a[w],r[g]);let M=(m-c[g]*u-h[g]*p)/Math.sqrt(1+c[g]*c[g]+h[g]*h[g]);this.shade[g]=M>0?M*39:0}}corner(t,e,s,o,n){let a=e.cosA*s+e.sinA*o,r=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+r*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+r*(e.sinE*a-e.cosE*n),this.pd[t]=e.cosE*a+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([a,r,c],h)=>{this.corner(n+h,t,a,r,c),this.level[n+h]=s,this.shade[n+h]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(a=>[e[a%t],s[Math.floor(a/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},a){let r=(l,v)=>{for(let f=0;f+1<l.length;f++){let u=[l[f],l[f+1]],p=Math.max(n[u[0]],n[u[1]]);if(!(p>-this.hz&&p<1e4))continue;this.cut=!0;let w=[n[u[0]],n[u[1]],-this.hz,-this.hz].map((g,b)=>[s[u[b%2]%t],o[Math.floor(u[b%2]/t)],g]);this.face(a,w,(128-this.tintBase)/this.tintSlope,v)}},c=a.sinA>0?0:e-1,h=a.cosA>0?t-1:0,d=this.colours?.dark;[this.palette]=this.palettes,r(Array.from({length:t},(l,v)=>c*t+v),d?.12:.55),r(Array.from({length:e},(l,v)=>v*t+h),d?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:a,level:r,shade:c,pixels:h,depths:d,across:l,palette:v,tintBase:f,tintSlope:u,cut:p,hz:m,zDepth:w}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let g=o[t],b=n[t],M=o[e],x=n[e],k=M-g,T=x-b,S=o[s]-g,$=n[s]-b,E=Math.max(0,Math.ceil(b-.5)),O=Math.min(this.down,Math.ceil(n[s]-.5)),y=k*$-S*T;if(E>=O||Math.abs(y)<.001)return;let N=R=>((R[e]-R[t])*$-(R[s]-R[t])*T)/y,H=R=>((R[s]-R[t])*k-(R[e]-R[t])*S)/y,B=N(a),_=H(a),W=N(r),et=H(r),X=N(c),J=H(c),L=Math.hypot(W,et),it=this.density/2,ut=Math.min(r[t],r[e],r[s]),ct=Math.max(r[t],r[e],r[s]),Z=Math.min(1,(.34-L*this.density)*7),V=this.lines&&Z>0&&Math.floor(ct+L*it+L)!==Math.floor(ut-L*it-L);for(let R=E;R<O;R++){let P=R+.5,st=g+(P-b)*S/$,Y=P<x?g+(P-b)*k/T:M+(P-x)*(o[s]-M)/(n[s]-x),C=Math.max(0,Math.ceil(Math.min(st,Y)-.5)),Q=Math.min(l,Math.ceil(Math.max(st,Y)-.5)),U=C+.5-g,K=P-b,G=this.zTop+this.zRow*P,ot=a[t]+B*U+_*K,F=r[t]+W*U+et*K,tt=c[t]+X*U+J*K;for(let D=R*l+C,yt=R*l+Q;D<yt;D++,ot+=B,F+=W,tt+=X){if(p){let q=w*ot+G;if(q>m+1e-6||q<-m-1e-6)continue}let pt=f+u*F,mt=0;if(V){let q=Math.round(F),vt=it+.5-Math.abs(F-q)/L;vt>0&&(mt=Math.round(Z*(vt<1?vt:1)*(q%3===0?8:this.thin)))}h[D]=v[(mt*40+(tt+.5|0)<<8)+(pt<0?0:pt>255?255:pt|0)],d[D]=ot}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var Fh=140,io=class{constructor(t){this.canvas=t,this.context=wt(t),this.land=wt(xt()),this.under=wt(xt()),this.line=wt(xt()),this.buffer=wt(xt()),this.camera=new eo,this.terrain=new oo,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,a){let{camera:r,terrain:c}=this,h=JSON.stringify([s,o,a,n]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let d=new Zs(t,s,o,a,r,c);c.mix(n,l=>t.tint(l)),this.paths=new so(d,n,this.under,this.line),Object.assign(this,{key:h,fine:a,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Fh)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:a,ratio:r,buffer:c}=this,{box:h,colours:d}=t,{landscape:l,range:v,logHeight:f,window:u,title:p}=h,m=this.fine&&!this.moving,w=Math.max(8.5,Math.min(11.5,Math.min(n,a)/28))*d.scale;s.face(n,a,Math.min(4.6*w,n*.18),Math.min(3*w,a*.14)),h.shown=m?h.fine:h.coarse;let g=o.paint(h.shown,s,n,a,m?2:1);c.canvas.width=g.width,c.canvas.height=g.height,c.putImageData(g,0,0),e.setTransform(r,0,0,r,0,0),e.clearRect(0,0,n,a);let b=2*s.half[2]*s.unit*s.cosE,M=lr(l,v,f,s.half[2],b/(2.4*w));cr(e,s,d,M),e.imageSmoothingQuality=m?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),hr(e,s,d,w,u,M,p);for(let x of[!0,!1])this.drawPoints(h,d,x);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[a,r,c]=this.camera.half,h=!1,d={toPixel:(l,v)=>{let[f,u,p]=t.toBox(l,v,n.at(l,v));h=Math.abs(f)<=a&&Math.abs(u)<=r&&p<=c&&t.hides(f,u,Math.max(p,-c),t.fault([f,u,p]))===s;let[m,w]=t.toCanvas([f,u,p]);return[m,w]},inside:()=>h};o.globalAlpha=s?Yo:1,n.points(o,d,e),o.globalAlpha=1}};var Bh=2.5,qh=6,Hh=760,yr=140,no=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new Vs,this.panels=new Xs(this.stage),this.layers=new Ys(this.stage),this.trails=new cs(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new io(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new Js(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(o);Ro(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load({surface:t},e){let s=Wo(this.player.root),o=(a,r)=>JSON.stringify([a.key,a.parameters,r]),n=e&&o(t,s)===o(e.surface,this.colours);this.colours=s,n||(this.landscape=new Us(t,Ms(t))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...n?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=Wo(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:a,view:r,dial:c}=t;if(!n)return;let h=t.sync.group||a.clientWidth<Hh;a.classList.toggle("ov-narrow",!!h&&document.fullscreenElement!==a);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let l=rs();this.panels.arrange({scene:n,view:r,root:a,plane:this.plane,colours:this.colours,clock:t.clock},l);let{clientWidth:v,clientHeight:f}=o,{clientWidth:u,clientHeight:p}=s.canvas,m=this.panels.places.map(({i:b})=>b),w=this.charts.flatMap(({canvas:b})=>[b.clientWidth,b.clientHeight]),g=[v,f,l,this.colours.scale,u,p,c.width,this.panels.on,m,w];if(!(!(v*f||u*p)||g.join()===this.size)){this.size=g.join(),v&&f&&e.resize(v,f,l),u&&p&&s.resize(u,p,l),c.paint();for(let b of this.charts)b.canvas.clientWidth&&b.resize(b.canvas.clientWidth,b.canvas.clientHeight,l);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.moving=!0,this.invalidate("land"),this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},yr)}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},yr)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:a}=t,{colours:r,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let u of["halo","line"])s.moved(u);this.trails.reset(c,e,r),a.place()}this.trails.draw(n.time);let{view:h,inside:d,quiz:l,viewState:v}=t;s.emptied("heads");let f=h.inside&&d.ready&&d.at(n.time);for(let{runs:u,i:p=v.run,dx:m,dy:w}of c){let g=s.moved("heads",m,w);o.drawStart(g,a.position,e),f&&p===v.run&&(o.on||!f.insight.run.hidden)&&d.draw(g,f,r),dn(g,u,e,n.time,r),l.draw(g,e,r)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),a=this.moving?qh:Bh;e.on?e.drawLand(n,o,t,a,this.colours,s.ratio):o.draw(n,t,e.colours,a),this.player.root.dataset.view=t.view.map(r=>r.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,a=t.places.find(({i:r})=>r===void 0||o.runs[r]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",a?.dx,a?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:a}=this.player,{domain:r}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((d,l)=>l%2?Math.min(d,r[l]):Math.max(d,r[l])),h=t.fitted?r:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,h,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(a.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:n}=this.player,{low:a,high:r}=this.landscape,c=[a-.5*(r-a),r+.5*(r-a)];if(this.stale.charts){for(let h of this.charts)h.coarse=this.bends;e.inside?o.prepare(this.colours,c):this.race.prepare(t,s.last,c,this.colours)}for(let h of this.charts)h.draw(s.time,n.lit)}};var ro=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:a,root:r,reducedMotion:c}=this.player,{plane:h,surface3d:d}=n,{number:l,step:v,plays:f,speed:u,window:p,camera:m,hidden:w}=t;return this.restored=l,o.pause(),o.seek(v),o.speed=u,r.querySelector(".ov-speed").value=u,s.forEach((g,b)=>a.setHidden(b,w.includes(b))),p&&h.show(p),m&&Object.assign(d.camera,{azimuth:m[0],elevation:m[1],magnification:m[2]}),n.invalidate("land"),f&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:a}=e,{azimuth:r,elevation:c,magnification:h}=a.camera,d=s.runs.flatMap((v,f)=>v.hidden?f:[]),l=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||l.push(`window:${n.view.map(v=>Number(v.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&l.push(`camera:${[r,c,h].map(v=>Number(v.toFixed(2))).join("~")}`),[...l,...d.length?[`hidden:${d.join("~")}`]:[]].join()}};function we({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:a}){let r=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of a.method.remembers)r.push(`${c} along x`,`${c} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:r}}var Xo=Array.from({length:2},()=>new Int32Array(0));function Wh(i,t){return Xo[t].length<i&&(Xo[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),Xo[t]}function Mr(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,a=Array.from({length:2},(h,d)=>Wh(64*n,d)),r=a.map(()=>0),c=e*64;for(let h=0;h<64&&c+h<t;h++){for(let d=0;d<i.length;d++)s[d]=i[d][c+h]+0;for(let d=0;d<2;d++)for(let l=0;l<n;l++)r[d]=r[d]+Math.imul(o[l],a[d][h*n+l])|0}return r.map(h=>h>>>0)}function Sr(i,t,e){if(i?.records!==t)return!1;let{columns:s}=we(i);for(let o=0;o*2<e.length;o++)if(Mr(s,t,o).some((n,a)=>n!==e[o*2+a]))return!1;return!0}function Tr(i,t){let{columns:e,names:s}=we(t),o=i?we(i).columns:[],n=Math.min(i?.records??0,t.records);for(let a=0;a<n;a++)for(let r=0;r<e.length;r++)if(e[r][a]!==o[r][a])return{step:a,name:s[r]};return i?.records===t.records?void 0:{step:n,name:"end"}}var Uh=400,Gh=20,ao=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((a,r)=>{let c=a&&Tr(o[r],a);c&&this.doubts.set(r,c)}),this.words=s&&e.length?"Recomputing here …":"",this.write(),s&&(this.timer=setTimeout(()=>this.check(0),Uh))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],a=o[t];Sr(a,e.sent[t],e.array(`digest${t}`))?this.records+=a.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),Gh)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let a=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${a} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),Ar(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&Ar(this.said,this.words)}};function Ar(i,t){i.textContent!==t&&(i.textContent=t)}var Vh="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Yh=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,Kh="race|inside|toggle-inside|branch|previous-run|next-run",Xh={view:new RegExp(`^(${Kh}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},co=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(Vh)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[a,r]=this.at;this.put(a+o[0]*n,r+o[1]*n)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:s}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!Yh.test(t)||s.locked?.some(o=>Xh[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${A(t,3)}, ${A(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>A(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,a]=e.toPixel(...o),r=s.scale,c=n>e.box.left+e.box.width/2;if(e.inside(n,a)){t.font=`600 ${12*r}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[h,d,l]of[[s.rim,5,[]],[s.text,2,[4*r,3*r]]])Object.assign(t,{strokeStyle:h,lineWidth:d*r}),t.setLineDash(l),t.beginPath(),t.arc(n,a,11*r,0,7),t.stroke(),t[l.length?"fillText":"strokeText"]("your guess",n+(c?-17:17)*r,a);t.setLineDash([])}}};var Jh=90,Zh=400,ho=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s,clock:o}=this.player,{runs:n,surface:a}=t;Object.assign(e.dataset,{runs:n.length,steps:t.steps,surface:a.key}),this.setLast(o.last),e.querySelector(".ov-empty").hidden=n.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${a.label}, with the paths of ${n.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=o,this.slider.setAttribute("aria-valuetext",`step ${o} of ${e.last}`),(this.shown.step!==o||this.shown.scene!==s)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(r=>`${r.label}: ${A(r.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},Zh))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let a=!t.playing||n-this.shown.at>Jh||this.shown.scene!==e;a&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:a?n:this.shown.at}}announce(t){this.spoken.textContent=t}};var Qh=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],tl=1500;function Er(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Qh.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Jo=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Er(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=r=>n.push(r.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:a}=t;this.loop=a.loop,a.loop=!1,a.pause(),a.setTime(0),this.frame(),this.recorder.start(),a.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),tl)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:a}=s,{colours:r}=a,{ratio:c}=a.layers,{width:h,height:d}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=r.rim,t.fillRect(0,0,h,d);for(let u of this.sources())t.drawImage(u,0,0,h,d);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${r.font}`,t.textBaseline="middle";let l=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(u=>!u.hidden)],v=h/c-22,f=Math.max(...l.map(({label:u})=>t.measureText(u).width))+46;t.globalAlpha=.8,t.fillStyle=r.rim,t.fillRect(v-f,18,f+6,l.length*20+8),t.globalAlpha=1,l.forEach((u,p)=>{let m=32+20*p;p&&Xt(t,u,v-f+15,m,5.5,r),t.font=`600 13px ${r.font}`,t.fillStyle=r.text,t.textAlign="left",t.fillText(u.label,v-f+(p?36:10),m)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},lo=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Er()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Jo(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var el={1:Uint8Array,4:Float32Array,8:Float64Array};function sl(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:n=>{let[a,r,c]=s.arrays[n];return new el[c](t.buffer,4+e+a,r)}}}function $r(i){let{head:t,array:e}=sl(i),s=t.surface.floor??0,o=t.runs;o.forEach((a,r)=>{if(a.lossAt=c=>a.height[Math.min(c,a.records-1)]+s,!!t.held)for(let c of["x","y","height","slope"])a[c]=e(`${c}${r}`)});let n=o.filter(a=>!a.offstage);return Object.assign(t,{array:e,head:t,runs:n,allRuns:o})}function Lr(i){let t=$r(i),{simulator:e}=t,s=t.allRuns.map(({records:r})=>r);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new js({...t,simulator:e}),n=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((r,c)=>{let h=e.paths[c],d=o.simulate(h,t.start,n);a.simulated[c]=d,d&&t.head.arrays[`records${c}`]&&(a.recorded[c]=ol(o,t,c,d));let l=a.recorded[c]??d;l&&Object.assign(r,Ps(o,r,h,l))}),Object.assign(t,a)}function ol(i,t,e,s){let o=t.array(`records${e}`),n=we(s).columns.length,a=o.length/n,r=Array.from({length:n},(c,h)=>o.subarray(h*a,(h+1)*a));return i.simulator.recorded(s.choice,r,s.methodStart)}var uo=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.request())}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}request(){let{outbox:t,scene:e,offline:s}=this.player,[o,n]=this.position,{gesture:a}=this;s||!t.expects("start")&&o===e.start[0]&&n===e.start[1]||t.request("start",{x:o,y:n,gesture:a})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,a]=t.toPixel(s,o),{dx:r,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${n+r}px, ${a+c}px)`;let h=this.position.join();this.handle.dataset.start!==h&&(this.handle.dataset.start=h),this.handle.style.visibility=t.inside(n,a)?"visible":"hidden";let d=this.fixed?"":" Drag it, or move it with the arrow keys.";this.handle.setAttribute("aria-label",`Start at ${A(s)}, ${A(o)}.${d}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var Be=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var vo=new Map,fo=class{constructor(t){this.player=t,this.own=new Be(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t,steps:e}){if(!t)return this.clock.setLast(e);if(!vo.has(t)){let n=new Set;vo.set(t,{members:n,clock:new Be(a=>n.forEach(r=>r.tick(a)))})}let{root:s,picture:o}=this.player;this.group=vo.get(t),this.name=t,this.group.members.add(this),s.dataset.syncGroup=t,this.ended??=o.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),Nr(this.group)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return Nr(t);e.stop(),t&&vo.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||Or(o.scene)!==Or(t))continue;let n=o.picture.plane,a=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(a,!1)}}},Or=({surface:i})=>JSON.stringify([i.key,i.parameters]);function Nr({clock:i,members:t}){i.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(i.last),e.runsChanged(),e.picture.schedule()}var po=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let a=o===this.imposed&&(this.current.inside||this.current.dial),r=a?e.findIndex(c=>c.name===s):-1;return r>=0&&(this.current.run=r),this.imposed=o,r>=0&&r!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,n=this.current,a=(r,c)=>t.querySelector(`[data-do="${r}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),e.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,s.root.hidden=!n.inside,o.root.hidden=!n.dial;for(let r of["map","relief","both","grid"])a(r,n.stage===r);a("race",!n.inside),a("log-height",n.log_height);for(let r of["inside","dial","fan","projector"])a(r,n[r]);e.enlarge(),o.load(this.player.scene),n.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var Zo=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,a,r={})=>o.addEventListener(n,a,{signal:s,...r}),this.outbox=new Rs(()=>this.start.settle()),this.tooltip=new _s(e(".ov-tip"),this.root),this.sync=new fo(this),this.viewState=new po(this),this.picture=new no(this,s),this.bending=new Fs(this),this.proof=new ao(this),this.start=new uo(this,e(".ov-start")),this.legend=new Ws(this,e(".ov-legend")),this.readout=new ho(this),this.playback=new ro(this),this.recorder=new lo(this,e('[data-do="record"]')),this.quiz=new co(this),this.inside=new re(this,e(".ov-inside")),this.dial=new re(this,e(".ov-dial")),er(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)sr(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=e?.surface.key!==t.surface.key,n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let a=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),a&&this.viewState.change({}),this.draw()}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.bending.apply()&&this.dial.follow(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},Ir=Bn(i=>new Zo(i),(i,t,e)=>{i.inspectorLoader??=new Hs(i,e),i.inspectorLoader.show(Lr(t))});function Rr(i,t){let e=document.getElementById("scene").textContent.trim(),s=Uint8Array.from(atob(e),n=>n.charCodeAt(0)),o=()=>t({data:s,parentElement:i,setTriggerValue(){}});o(),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",o)}var _r=`.ov-player:focus-visible,
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
`;var zr=`.ov-player button {
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
`;var Cr=`[data-dial="true"].ov-player {
  grid-template-areas: "stage side" "controls side" "dial dial";
  grid-template-rows: minmax(0, 1fr) auto auto;
}
.ov-dial {
  grid-area: dial;
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
.ov-dial-track {
  flex: 1 1 200px;
  min-width: 120px;
  position: relative;
  height: 48px;
  border-radius: 8px;
  background: var(--ov-soft);
  cursor: ew-resize;
  touch-action: none;
  user-select: none;
}
.ov-dial-track[aria-disabled="true"] {
  cursor: default;
}
.ov-dial-track canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-dial-track i {
  position: absolute;
  top: 11px;
  width: 4px;
  height: 26px;
  margin-left: -2px;
  border-radius: 2px;
  background: var(--st-text-color);
  box-shadow: 0 0 0 2px var(--st-background-color);
  pointer-events: none;
}
.ov-dial output {
  min-width: 11ch;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
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
`;var Dr=`.ov-side {
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
`;var jr=`.ov-inside {
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
`;var Pr=`.ov-legend {
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
`;var Fr=`.ov-chart {
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
`;var Br=`.ov-player.ov-large {
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
.ov-narrow .ov-dial-track {
  order: 9;
  flex: 1 0 100%;
  height: 52px;
}
.ov-narrow .ov-dial-run {
  display: none;
}
.ov-narrow .ov-dial select {
  height: 40px;
  flex: 1 1 40%;
}
.ov-narrow .ov-dial button {
  width: 40px;
  height: 40px;
}
.ov-narrow .ov-dial output {
  min-width: 13ch;
}
.ov-narrow .ov-dial .ov-chip {
  margin-right: auto;
}
.ov-large .ov-dial {
  font-size: 17px;
}
.ov-large .ov-dial-track {
  height: 68px;
}
.ov-large .ov-dial-track i {
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
`;var qr=`:is(.ov-aim, .ov-confirm) {
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
`;var Hr=`.ov-ended {
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
`;var Qo=[_r,zr,Cr,Dr,jr,Pr,Fr,Br,qr,Hr].join("");var Ur=i=>Ir({...i,inspector:zo}),rm=ki(Fn,Qo,Ur),Wr=document.getElementById("replay");Wr&&(So(Qo),Rr(Wr,Ur));export{rm as default};
