// Built by tools/bundle.js from optim_viz/web/js: edit there.
var de=`.ov-notice {
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
`;function rt(o,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let i=Object.assign(document.createElement("p"),{textContent:o}),a=Object.assign(document.createElement("button"),{type:"button",textContent:t});return a.addEventListener("click",e),s.append(i,a),s}var pe="optim-viz-reloaded-for";function fe(o,t,e){let s=!1;return({data:i,parentElement:a,...n})=>{s||Ft(t),s=!0;let r=new TextDecoder().decode(i.subarray(0,8));if(r!=="6395ba86")return ws(r,a);let l=a.querySelector(".ov-place");return l&&(l.outerHTML=o),e({...n,parentElement:a,data:i.subarray(8)})}}function Ft(o){document.body.append(Object.assign(document.createElement("style"),{textContent:de+o}))}function ws(o,t){if(!ys(o)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(rt("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function ys(o){try{return sessionStorage.getItem(pe)===o?!0:(sessionStorage.setItem(pe,o),!1)}catch{return!0}}function ue(o,t,e,s,i){o.beginPath(),t.forEach(([a,n],r)=>o[r?"lineTo":"moveTo"](e+a*i,s+n*i)),o.closePath()}function F(o,t,e,s,i,a){let n=a.of(t);o.setLineDash([]),o.lineJoin="round",ue(o,t.outline,e,s,i),o.strokeStyle=a.rim,o.lineWidth=i*.75,o.stroke(),o.fillStyle=t.ordinal===1?n:a.rim,o.fill(),o.strokeStyle=n,o.lineWidth=i*(t.ordinal===1?.12:.42),o.stroke(),t.tag&&(o.fillStyle=n,o.font=`600 ${Math.round(i*1.7)}px ${a.font}`,o.textAlign="left",o.textBaseline="middle",o.fillText(t.tag,e+i*1.6,s-i))}function lt(o,t,e,s,i,a,n,r){let l=Math.hypot(i,a)||1,h=i/l,d=a/l,c=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]].map(([f,p])=>[f*h-p*d,f*d+p*h]);o.setLineDash([]),ue(o,c,e,s,n*1.25),o.strokeStyle=r.rim,o.lineWidth=n*.6,o.stroke(),o.fillStyle=r.of(t),o.fill()}function ht(o,t,e,s,i,a){o.setLineDash([]);for(let[n,r]of[[a.rim,i*.95],[a.of(t),i*.45]]){o.beginPath();for(let l of[1,-1])o.moveTo(e-i,s-l*i),o.lineTo(e+i,s+l*i);o.strokeStyle=n,o.lineWidth=r,o.stroke()}}function ct(o,t,e,s,i,a){o.setLineDash([]);for(let[n,r]of[[a.rim,i*.7],[a.of(t),i*.3]])o.strokeStyle=n,o.lineWidth=r,o.beginPath(),o.arc(e,s,i*.85,0,2*Math.PI),o.stroke();o.fillStyle=a.of(t),o.beginPath(),o.arc(e,s,i*.3,0,2*Math.PI),o.fill()}function P(o,t,e){let s=o.outline.map(([a,n])=>`${(17+a*5).toFixed(2)},${(8+n*5).toFixed(2)}`).join(" "),i=o.ordinal===1?t:e;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" stroke="${t}"
    stroke-width="2.4" stroke-dasharray="${o.dash.join(" ")}"/><polygon points="${s}" fill="${i}" stroke="${o.ordinal===1?e:t}"
    stroke-width="${o.ordinal===1?1.2:1.8}"/><text x="24" y="6.5" font-size="8.5" font-weight="700" stroke="none" fill="${t}">${o.tag}</text></svg>`}var dt={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function S(o){return o.replace(/[&<>"]/g,t=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"})[t])}function Ht({outcome:o},t=""){return`<span class="ov-chip" data-kind="${o.kind}" ${t}>${me(o)}</span>`}function me({kind:o,label:t}){return`<i aria-hidden="true">${dt[o]??""}</i>${S(t)}`}function Bt(o,t){let{outcome:e}=t,s=o.querySelector(".ov-chip");o.querySelector(".ov-detail").textContent=t.detail,s.dataset.kind=e.kind,s.setAttribute("aria-label",`${t.label}: ${e.sentence} ${e.criterion}`),s.innerHTML=me(e)}function ge(o,t){let{colours:e}=o,s=document.createElement("li");s.innerHTML=`<button type="button" class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${S(t.label)}">${P(t,e.of(t),e.rim)}
    <b>${S(t.label)}</b><span class="ov-detail"></span><span class="ov-live"></span></button>
    ${Ht(t,'tabindex="0" role="note"')}`,Bt(s,t);let i=s.querySelector("button"),a=s.querySelector(".ov-chip");i.addEventListener("click",()=>{t.hidden=!t.hidden,o.hidden[t.hidden?"add":"delete"](t.name),i.setAttribute("aria-pressed",String(!t.hidden)),Object.assign(o.stale,{trails:!0,charts:!0}),o.resize(),o.schedule()});let n=()=>{let r=a.getBoundingClientRect(),{outcome:l}=t;o.showTip(r.left,r.bottom+4,`<p>${S(l.sentence)}</p><p>${S(l.criterion)}</p>`)};for(let r of["pointerenter","focus"])a.addEventListener(r,n);for(let r of["pointerleave","blur"])a.addEventListener(r,()=>o.hideTip());return s}function pt(o,t,e){if(t===0)return o>=e?{lam:[o,e],V:[[1,0],[0,1]]}:{lam:[e,o],V:[[0,-1],[1,0]]};let s=(o+e)/2,i=(o-e)/2,a=Math.hypot(i,t),n=.5*Math.atan2(t,i),[r,l]=[Math.cos(n),Math.sin(n)];return{lam:[s+a,s-a],V:[[r,-l],[l,r]]}}var ve=.05;function be([o,t,e],s,i){let[a,n]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:r,V:l}=pt(o*a*a,t*a*n,e*n*n),h=c=>c>0?c>i*(1+ve)?"unstable":c>i*(1-ve)?"edge":"stable":c<0?"falls":"flat",d=c=>{let[f,p]=[l[0][c]*a,l[1][c]*n],m=Math.hypot(f,p)||1;return[f/m,p/m]};return{values:r,kinds:r.map(h),axes:[d(0),d(1)],largest:r[0]>0?i/r[0]:1/0}}var U=class{constructor(t,e,s,i){Object.assign(this,{run:t,rule:e,differentiate:s,domain:i}),this.last=t.records-1}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){return this.slopes.slice(2).map(e=>e[t])}forget(){this.known=this.whole=void 0,this.last=this.run.records-1}before(t){let{run:e}=this,s={...e.values,x:[e.x[t],e.y[t]],g:[e.noisyGradient[0][t],e.noisyGradient[1][t]]};e.rates&&(s.learning_rate=e.rates[t]),s.n=t-e.method_start+1,s.n_next=s.n+1;for(let[i,[a,n]]of Object.entries(e.memory))s[i]=[a[t],n[t]];return Object.assign(s,pt(...this.hessian(t)))}step(t){let e=this.before(t);return{before:e,after:this.rule.after(e)}}after(t){let e=this.rule.after(this.before(t)),{run:s}=this;if(t<this.last){e.x=[s.x[t+1],s.y[t+1]];for(let[i,[a,n]]of Object.entries(s.memory))e[i]=[a[t+1],n[t+1]]}return e}rate(t){return this.rule.rate&&[this.rule.rate(t,0),this.rule.rate(t,1)]}memory(t){return this.rule.memory&&[this.rule.memory(t,0),this.rule.memory(t,1)]}angle(t,[e,s]){let[i,a]=[this.slopes[0][t],this.slopes[1][t]];return!Math.hypot(i,a)||!Math.hypot(e,s)?NaN:Math.atan2(Math.abs(e*a-s*i),-(e*i+s*a))*180/Math.PI}theory(t,e){let s=this.hessian(t),i=this.rate(e),a=this.rule.stability?this.rule.stability(e,0):0,n=i&&a>0&&[...i,...s].every(Number.isFinite)&&i.every(r=>r>=0);return{...pt(...s),limit:a,step:n?be(s,i,a):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s=[e(),e()],i=e(),a={slope:0,rate:0};for(let n=this.run.branch_step;n<t;n++){let{before:r,after:l}=this.steps?.[n]??this.step(n),h=this.rate(l),d=this.memory(r);if(h&&([s[0][n],s[1][n]]=h),i[n]=this.angle(n,[l.x[0]-r.x[0],l.x[1]-r.x[1]]),!(a.slope&&!Ms(this.domain,r.x))){for(let c of[r.g,d])c&&(a.slope=xe(a.slope,c));h&&(a.rate=xe(a.rate,h))}}return this.whole={rate:s,angle:i,most:a},this.whole}};function Ms([o,t,e,s],[i,a]){return i>=o&&i<=t&&a>=e&&a<=s}function xe(o,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e),Math.hypot(t,e));return Number.isFinite(s)&&s>o?s:o}var we={neg:o=>-o,exp:Math.exp,log:Math.log,sin:Math.sin,cos:Math.cos,tan:Math.tan,tanh:Math.tanh,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:o=>2**o,log1p:Math.log1p},ks={pow:Math.pow,max:Math.max,min:Math.min,atan2:Math.atan2,lt:(o,t)=>+(o<t),le:(o,t)=>+(o<=t),gt:(o,t)=>+(o>t),ge:(o,t)=>+(o>=t),eq:(o,t)=>+(o===t),ne:(o,t)=>+(o!==t)};function ye({constants:o,code:t,results:e}){let[s]=e,i={constants:o,code:t.slice(0,Math.max(0,s-1-o.length)),results:[s]},a=Me(i);return(n,r)=>a(n,r)[0]}function ft(o){return Me(o)}function Me({constants:o,code:t,results:e}){return(s,i)=>{let a=s.length,n=[s,i,...o.map(r=>new Float64Array(a).fill(r))];for(let[r,l,h,d]of t){let c=n[l],f=n[h],p=n[d],m=new Float64Array(a);if(r==="add")for(let u=0;u<a;u++)m[u]=c[u]+f[u];else if(r==="sub")for(let u=0;u<a;u++)m[u]=c[u]-f[u];else if(r==="mul")for(let u=0;u<a;u++)m[u]=c[u]*f[u];else if(r==="div")for(let u=0;u<a;u++)m[u]=c[u]/f[u];else if(r==="select")for(let u=0;u<a;u++)m[u]=c[u]?p[u]:f[u];else if(we[r]){let u=we[r];for(let g=0;g<a;g++)m[g]=u(c[g])}else{let u=ks[r];for(let g=0;g<a;g++)m[g]=u(c[g],f[g])}n.push(m)}return e.map(r=>n[r])}}function N(o,t,e){let s=(t-o)/Math.max(1,e),i=10**Math.floor(Math.log10(s)),a=[1,2,2.5,5,10].map(r=>r*i).find(r=>r>=s*.999),n=[];for(let r=Math.ceil(o/a-1e-9);r*a<=t+a*1e-9&&n.length<99;r++)n.push(r*a);return{values:n,step:a}}function _t(o,t,e){let s=[1,2,3,5,10,20,50,100].find(a=>(t-o)/a<=e)??100,i=[];for(let a=Math.ceil(o/s)*s;a<=t;a+=s)i.push(a);return i}var $s={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function I(o){return o===0?"1":o===1?"10":"10"+String(o).split("").map(t=>$s[t]).join("")}function H(o,t){if(Math.abs(o)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,i=Math.max(0,s-e);if(i>6||Math.abs(o)>=1e6){let a=Math.floor(Math.log10(Math.abs(o))+1e-9),n=Math.max(0,Math.min(15,a-e+s));return o.toExponential(n).replaceAll("-","−").replace("e+","e")}return o.toFixed(i).replace("-","−")}function $(o,t=4){if(!Number.isFinite(o))return o>0?"∞":o<0?"−∞":"–";let e=Math.abs(o);if(e!==0&&(e<.001||e>=1e5)){let[s,i]=o.toExponential(t-2).split("e"),a=I(Number(i)),n=String(Number(s)).replace("-","−");return/^−?1$/.test(n)?n.replace("1",a):`${n}·${a}`}return String(Number(o.toPrecision(t))).replace("-","−")}var Ss=.6,ut=class{constructor(t,e){this.layers=[t,e]}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:i,dx:a,dy:n})=>i.map(r=>({run:r,dx:a,dy:n,next:0,x:0,y:0,length:0})));for(let i of this.layers){let{left:a,top:n,width:r,height:l}=e.box;i.restore(),i.clearRect(0,0,i.canvas.width,i.canvas.height),i.save(),i.beginPath();for(let{dx:h,dy:d}of t)i.rect(a+h,n+d,r,l);i.clip(),i.lineCap="butt",i.lineJoin="round"}this.time=0}draw(t){t<this.time&&this.reset(this.places,this.plane,this.colours),this.time=t;for(let e of this.pens)e.run.hidden||this.extend(e,Math.min(Math.floor(t+1e-9),e.run.records-1))}extend(t,e){let{run:s,dx:i,dy:a}=t;if(t.next===0){if(e<s.first)return;[t.x,t.y]=this.plane.toPixel(s.x[s.first],s.y[s.first]),t.next=s.first+1}if(t.next>e)return;let n=new Path2D,r=t.length,l=!1,h=!1;for(let p=t.next;p<=e;p++){let[m,u]=this.plane.toPixel(s.x[p],s.y[p]);if(Math.hypot(m-t.x,u-t.y)<Ss&&p<e)continue;let v=st(t.x,t.y,m,u,this.plane.box);v&&((!h||v[4])&&n.moveTo(v[0]+i,v[1]+a),n.lineTo(v[2]+i,v[3]+a),l=!0,t.length+=Math.hypot(v[2]-v[0],v[3]-v[1])),h=!!v&&!v[5],t.x=m,t.y=u}if(t.next=e+1,!l)return;let d=this.colours.scale,[c,f]=this.layers;c.strokeStyle=this.colours.halo,c.lineWidth=5*d,c.stroke(n),f.strokeStyle=this.colours.of(s),f.lineWidth=2.3*d,f.setLineDash(s.dash.map(p=>p*d)),f.lineDashOffset=r,f.stroke(n)}};function ke(o,t,e,s,i){let{left:a,top:n,width:r,height:l}=e.box,h=6.2*i.scale,d=[];for(let c of t){if(c.hidden||s<c.first)continue;if(c.branch_step&&s>=c.branch_step&&c.branch_step<c.records){let[b,x]=e.toPixel(c.x[c.branch_step],c.y[c.branch_step]);e.inside(b,x)&&ct(o,c,b,x,h,i)}let f=Math.min(s,c.records-1),p=Math.floor(f+1e-9),m=f-p,[u,g]=e.toPixel(c.x[p],c.y[p]);if(m>1e-9){let[b,x]=e.toPixel(c.x[p+1],c.y[p+1]),w=st(u,g,u+(b-u)*m,g+(x-g)*m,e.box);w&&(o.setLineDash([]),o.strokeStyle=i.of(c),o.lineWidth=2.3*i.scale,o.beginPath(),o.moveTo(w[0],w[1]),o.lineTo(w[2],w[3]),o.stroke()),u+=(b-u)*m,g+=(x-g)*m}let v=c.outcome.kind==="overflowed"&&s>=c.records-1;if(e.inside(u,g))v?ht(o,c,u,g,h,i):F(o,c,u,g,h,i);else{let b=Ts(c,p,e);b&&d.push([c,...b])}}o.save(),o.beginPath(),o.rect(a-1,n-1,r+2,l+2),o.clip();for(let c of d)lt(o,...c,h,i);o.restore()}function Ts(o,t,e){for(let s=Math.min(t,o.records-2);s>=0;s--){let[i,a]=e.toPixel(o.x[s],o.y[s]),[n,r]=e.toPixel(o.x[s+1],o.y[s+1]),l=st(i,a,n,r,e.box);if(l&&l[5])return[l[2],l[3],n-i,r-a];if(l)return null}return null}function $e(o,t,e,s,i,a){let n=a,r;for(let l of o){if(l.hidden)continue;let h=Math.min(e,l.records-1);for(let d=0;d<=h;d++){let[c,f]=t.toPixel(l.x[d],l.y[d]),p=Math.hypot(c-s,f-i);p<n&&([n,r]=[p,{run:l,i:d}])}}return r}function st(o,t,e,s,i){let a=e-o,n=s-t,r=0,l=1;for(let[h,d]of[[-a,o-i.left],[a,i.left+i.width-o],[-n,t-i.top],[n,i.top+i.height-t]])if(h===0){if(d<0)return null}else{let c=d/h;if(h<0?r=Math.max(r,c):l=Math.min(l,c),r>l)return null}return!Number.isFinite(a)||!Number.isFinite(n)?null:[o+a*r,t+n*r,o+a*l,t+n*l,r>0,l<1]}var Se={converged:1,still_descending:.72,oscillating:.72,stuck_at_saddle:.46,stalled:.46,left_view:.46,overflowed:.2},G=12,mt=15,Te=17,As=2500,Es=400,gt=class{constructor(t,e,s){Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=`<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select><select data-dial="name" aria-label="Number on the dial"></select>
<div class="ov-dial-track" role="slider" tabindex="0"><canvas></canvas><i></i></div>
<output></output><span class="ov-chip"></span><button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map"><svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg></button><small></small>`;for(let[a,n]of Object.entries({look:".ov-dial-run",runs:"[data-dial=run]",names:"[data-dial=name]",track:".ov-dial-track",canvas:"canvas",thumb:"i",said:"output",chip:".ov-chip",fan:"button",note:"small"}))this[a]=e.querySelector(n);let{track:i}=this;s(this.runs,"change",()=>t.look({run:Number(this.runs.value),dial:1})),s(this.names,"change",()=>t.look({dial:this.names.selectedIndex+1})),s(i,"pointerdown",a=>{a.button!==0||!this.data||(i.setPointerCapture(a.pointerId),i.focus({preventScroll:!0}),a.preventDefault(),this.grasp(),this.pointed=!0,this.turn(this.under(a)))}),s(i,"pointermove",a=>this.pointed&&this.turn(this.under(a))),s(i,"pointerup",()=>this.release()),s(i,"pointercancel",()=>this.back()),s(i,"keydown",a=>this.key(a)),s(i,"keyup",()=>{this.held&&!this.pointed&&(this.settle=setTimeout(()=>this.release(),Es))}),s(i,"blur",()=>this.pointed||this.release())}grasp(){clearTimeout(this.settle),this.held||(this.gesture+=1),this.held=!0}under(t){let{left:e,width:s}=this.track.getBoundingClientRect();return Math.round((t.clientX-e-G)/(s-2*G)*(this.data.rungs.length-1))}turn(t){let{player:e}=this,s=Math.max(0,Math.min(this.data.rungs.length-1,t));s!==this.wanted&&(this.wanted=s,e.clock.playing||e.schedule())}key(t){let{data:e}=this,s=e&&e.rungs.length-1;if(!e||t.ctrlKey||t.metaKey||t.altKey)return;if(t.key==="Escape"&&this.held)return t.preventDefault(),this.back();let i={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-e.stride,PageUp:e.stride,Home:-s,End:s}[t.key];i&&(t.preventDefault(),this.grasp(),this.turn(this.wanted+i))}back(){this.held=this.pointed=!1,this.event=void 0,clearTimeout(this.settle),this.data&&this.turn(this.data.at)}release(){if(!this.held)return;let{data:t,player:e}=this;if(this.held=this.pointed=!1,clearTimeout(this.settle),this.wanted===t.at)return;if(e.offline)return t.every>1&&this.back();let[s]=t.rungs[this.wanted];this.event=s,e.send("dial",{name:this.run.name,parameter:t.name,value:s,gesture:this.gesture}),clearTimeout(this.patience),this.patience=setTimeout(()=>this.event!==void 0&&!this.held&&this.back(),As)}stop(){for(let t of[this.settle,this.patience])clearTimeout(t)}get width(){return this.canvas.clientWidth}load(t){let{data:e,run:s}=this,i=e?.rungs[this.wanted][0],a=t.dial,n=this.held||this.event!==void 0;if(Object.assign(this,{scene:t,data:a,stale:!0,run:a&&t.runs[a.run]}),this.root.classList.toggle("ov-waiting",!a),!a)return Object.assign(this,{held:!1,pointed:!1,event:void 0});if(this.differentiate=ft(t.surface.program),this.truth={...this.run,insight:t.rules&&this.player.inside.insights[a.run]},this.shown=this.wanted=a.at,this.fill(),this.event===a.rungs[a.at][0]&&(this.event=void 0),n&&s.name===this.run.name&&e.name===a.name&&(this.held||this.event!==void 0)){let r=a.rungs.map(([l])=>Math.abs(l-i));this.wanted=r.indexOf(Math.min(...r))}else Object.assign(this,{held:!1,pointed:!1,event:void 0});this.tell(),this.apply()}fill(){let{data:t,scene:e,player:s,run:i}=this,a=(n,r,l)=>`<option value="${n}" ${l?"selected":""}>${S(r)}</option>`;this.look.innerHTML=P(i,s.colours.of(i),s.colours.rim),this.runs.innerHTML=e.runs.map((n,r)=>e.runs.findIndex(({of:l})=>l===n.of)===r?a(r,n.label,n===i):"").join(""),this.names.innerHTML=t.names.map(n=>a(n,n.replaceAll("_"," "),n===t.name)).join(""),this.track.setAttribute("aria-label",`${t.name.replaceAll("_"," ")} of ${i.label}`),this.track.setAttribute("aria-valuemax",t.rungs.length-1),this.note.textContent=t.every>1?`while turning, one step in ${t.every}`:""}path(t){let{data:e,scene:s}=this,[,i,,,,a]=e.rungs[t];return["x","y"].map((n,r)=>Ae(s.array(`dial_${n}${t}`),i,e.every,a[r]))}apply(){if(!this.data||this.wanted===this.shown)return;let{data:t,run:e,truth:s,player:i,scene:a,wanted:n}=this,{inside:r}=i,l=n!==t.at,[h,d,c,f,p,,m,u]=t.rungs[n];if(l){let[g,v]=this.path(n),[b,x,w]=this.differentiate(g,v),y=a.surface.floor??0,k={kind:c,label:f,sentence:`${f}.`,criterion:"Let go of the dial for the criterion."},T=t.name==="learning_rate"?h:s.rate,M=a.head.arrays[`dial_rate${n}`];Object.assign(e,{x:g,y:v,records:d,outcome:k,detail:p,rate:T,height:b.map(A=>A-y),slope:x.map((A,E)=>Math.hypot(A,w[E]))}),M&&(e.rates=Ae(a.array(`dial_rate${n}`),d,t.every,0))}else Object.assign(e,{...s,hidden:e.hidden});for(let g of t.kin)a.runs[g].dim=l;if(a.rules&&s.insight){let g=r.insights[t.run],v=s.insight;l&&t.every>1?v=void 0:l?(v=new U(e,r.rules[m],this.differentiate,a.surface.domain),e.values={...s.values,[t.name]:h},zs(v,u,a.noiseRows)):v.forget(),r.insights[t.run]=v,r.renew(!g!=!v||g?.rule!==v?.rule)}this.shown=n,this.tell(),Bt(i.legend.children[t.run],e),i.changed()}tell(){let{data:t,shown:e,track:s}=this,[i,,a,n]=t.rungs[e],r=$(i,6);s.setAttribute("aria-valuenow",e),s.setAttribute("aria-valuetext",`${t.name.replaceAll("_"," ")} ${r}, ${n}`),Object.assign(s.dataset,{value:i,kind:a,changed:e!==t.at}),this.thumb.style.left=`calc(${G}px + (100% - ${2*G}px) * ${e/Math.max(1,t.rungs.length-1)})`,this.said.innerHTML=`${t.sign} = <b>${r}</b>`,this.chip.dataset.kind=a,this.chip.innerHTML=`<i aria-hidden="true">${dt[a]}</i>${S(n)}`}paint(){let{data:t,canvas:e,player:s,chip:i}=this,{colours:a}=s,n=a.scale,r=Math.min(2,devicePixelRatio||1),{clientWidth:l,clientHeight:h}=e,d=e.getContext("2d"),{kind:c}=i.dataset;if(!t||!l)return;e.width=Math.round(l*r),e.height=Math.round(h*r),d.setTransform(r,0,0,r,0,0);let f=Object.fromEntries(Object.keys(Se).map(x=>(i.dataset.kind=x,[x,getComputedStyle(i).color])));i.dataset.kind=c;let{rungs:p}=t,m=(l-2*G)/Math.max(1,p.length-1),u=Math.min(9,Math.max(1.2,m*.62)),g=(mt+Te)*n,v=x=>G+(p.length>1?x*m:0);d.textAlign="center",d.textBaseline="middle";let b=-99;p.forEach(([x,,w],y)=>{let k=Se[w]*Te*n,T=v(y)-u/2;if(d.fillStyle=d.strokeStyle=f[w],w==="left_view"?d.strokeRect(T+.5,g-k+.5,Math.max(.5,u-1),k-1):d.fillRect(T,g-k,u,k),w==="oscillating"&&d.clearRect(T-1,g-k*.62,u+2,k*.24),y===0||p[y-1][2]!==w){let z=y;for(;z+1<p.length&&p[z+1][2]===w;)z+=1;d.font=`700 ${12*n}px ${a.font}`,((z-y+1)*m>13*n||p.length<9)&&d.fillText(dt[w],(v(y)+v(z))/2,mt*.48*n)}let M=Math.log10(x),A=Math.round(M);!(t.log?Math.abs(M-A)<1e-9:p.length<9||y%Math.round((p.length-1)/5)===0)||v(y)-b<42*n||(b=v(y),d.fillStyle=a.muted,d.font=`${10.5*n}px ${a.font}`,d.fillText(t.log&&Math.abs(A)>2?I(A):$(x,3),Math.max(14*n,Math.min(l-14*n,v(y))),g+8*n))}),d.fillStyle=a.text,d.beginPath(),d.moveTo(v(t.at),(mt-1)*n);for(let x of[-4,4])d.lineTo(v(t.at)+x*n,(mt-7)*n);d.fill()}drawFan(t,e,s,i){let{data:a,run:n,player:r}=this,{box:l}=e;if(this.stale=!1,!(!a||!r.view.fan||!r.view.dial||n.hidden)){t.strokeStyle=s.of(n),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let h=0;h<a.rungs.length;h+=i?6:1){let[d,c]=this.path(h),f=new Path2D,[p,m]=e.toPixel(d[0],c[0]);for(let u=1;u<d.length;u++){let[g,v]=e.toPixel(d[u],c[u]);if(Math.hypot(g-p,v-m)<1.5&&u<d.length-1)continue;let b=st(p,m,g,v,l);b&&(f.moveTo(b[0],b[1]),f.lineTo(b[2],b[3])),[p,m]=[g,v]}t.stroke(f)}t.globalAlpha=1}}};function Ae(o,t,e,s){let i=new Float64Array(t);for(let a=0;a<t;a++)i[a]=o[e>1?Math.floor(a/e):a]+s;return t&&(i[t-1]=o[o.length-1]+s),i}function zs(o,t,e){let{run:s,rule:i,differentiate:a}=o,{records:n,branch_step:r}=s,l=()=>[new Float64Array(n),new Float64Array(n)];s.noisyGradient=l(),o.steps=[],s.memory=Object.fromEntries(i.remembers.map(d=>[d,l()]));let h=(d,c)=>{for(let f of i.remembers)for(let p of[0,1])s.memory[f][p][d]=c(f,p)};r<n&&h(r,(d,c)=>t[2*i.remembers.indexOf(d)+c]);for(let d=r;d<n;d++){let[c,f]=i.looksAhead?i.after(o.before(d)).at:[],p=i.looksAhead?a(Float64Array.of(c),Float64Array.of(f)).slice(1,3).map(([u])=>u):o.slopes.slice(0,2).map(u=>u[d]);for(let u of[0,1])s.noisyGradient[u][d]=p[u]+(e?e[u][d]:0);o.steps[d]=o.step(d);let{after:m}=o.steps[d];d+1<n&&h(d+1,(u,g)=>m[u][g]??m[u])}}var K=class{constructor(t){this.canvas=t,this.context=t.getContext("2d"),this.faint=document.createElement("canvas"),this.bold=document.createElement("canvas"),this.drawn=[]}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let i of[this.canvas,this.faint,this.bold])i.width=Math.round(t*s),i.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,i,a){let n=a.scale;Object.assign(this,{drawn:t,last:e,scale:s,colours:a}),this.box={left:46*n,top:7*n,width:Math.max(20,this.width-46*n-12),height:Math.max(20,this.height-27*n)},this.range(i),this.curves(this.bold.getContext("2d")),this.static()}range(t){let e=1/0,s=-1/0,i=0,a=1/0;for(let{values:n,first:r=0}of this.drawn){let l=n.slice(r).find(h=>h>0);Number.isFinite(l)&&(i=Math.max(i,l));for(let h=r;h<n.length;h++){let d=n[h];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<e&&(e=d),d>s&&(s=d),d&&Math.abs(d)<a&&(a=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(i,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let n=Math.max(Math.abs(e),Math.abs(s));(!(n>0)||!Number.isFinite(n))&&([e,s,a]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(a,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let r=.06*(this.high-this.low);this.low-=r,this.high+=r}else{let n=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-n,this.high=Math.min(Math.max(s,t[0]),t[1])+n,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(){let{low:t,high:e,box:s}=this,i=this.colours.scale;if(this.scale==="log")return _t(t,e,s.height/(26*i)).map(r=>[r,I(r)]);if(this.scale==="symlog"){let r=Math.log10(Math.sinh(Math.max(Math.abs(t),Math.abs(e)))*this.unit),l=Math.log10(this.unit),d=_t(l,r,Math.max(1,s.height/(56*i))).flatMap(f=>[[this.warp(10**f),I(f)],[this.warp(-(10**f)),`−${I(f)}`]]),c=16*i*(e-t)/s.height;return[[0,"0"],...d.filter(([f])=>f>=t&&f<=e&&Math.abs(f)>c)]}if(this.scale==="degrees")return[0,90,180].map(r=>[r,`${r}°`]);let{values:a,step:n}=N(t,e,s.height/(34*i));return a.map(r=>[r,H(r,n)])}static(){let t=this.faint.getContext("2d"),{box:e,colours:s}=this,i=s.scale;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.clearRect(0,0,this.width,this.height),t.font=`${11*i}px ${s.font}`,t.lineWidth=1,t.textAlign="right",t.textBaseline="middle";for(let[n,r]of this.marks()){let l=Math.round(e.top+e.height*(1-(n-this.low)/(this.high-this.low)))+.5;t.strokeStyle=n===0&&this.scale==="symlog"?s.frame:s.grid,t.setLineDash([]),t.beginPath(),t.moveTo(e.left,l),t.lineTo(e.left+e.width,l),t.stroke(),t.fillStyle=s.muted,t.fillText(r,e.left-6,l)}t.textAlign="center",t.textBaseline="top";let a=N(0,this.last,e.width/(70*i));for(let n of a.values){let r=this.width-t.measureText(String(n)).width/2;Number.isInteger(n)&&t.fillText(String(n),Math.min(this.x(n),r),e.top+e.height+5)}t.globalAlpha=.28,t.drawImage(this.bold,0,0,this.width,this.height),t.globalAlpha=1}curves(t,e){let{box:s,colours:i}=this;t.setTransform(this.ratio,0,0,this.ratio,0,0),e||t.clearRect(0,0,this.width,this.height),t.save(),t.beginPath(),t.rect(s.left,s.top-1,s.width+2,s.height+2),t.clip(),t.lineJoin="round";for(let{run:a,values:n,first:r=0,dash:l=a.dash}of this.drawn){if(e&&a!==e)continue;t.strokeStyle=i.of(a),t.lineWidth=(e?3.4:1.9)*i.scale,t.setLineDash(l.map(f=>f*.8*i.scale)),t.beginPath();let h=-1e9,d=-1e9,c=!1;for(let f=r;f<n.length;f++){let p=this.x(f),m=this.y(n[f]);if(!Number.isFinite(n[f])){c=!1;continue}c&&f<n.length-1&&Math.abs(p-h)<.5&&Math.abs(m-d)<.5||(t[c?"lineTo":"moveTo"](p,m),c=!0,h=p,d=m)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:i,colours:a,ratio:n}=this,r=this.x(t);s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.faint,0,0);let l=Math.min(this.bold.width,Math.round((r+.5)*n));l>0&&s.drawImage(this.bold,0,0,l,this.bold.height,0,0,l,this.bold.height),e&&this.curves(s,e),s.setTransform(n,0,0,n,0,0),s.strokeStyle=a.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(r,i.top),s.lineTo(r,i.top+i.height),s.stroke();for(let{run:h,values:d,first:c=0,head:f}of this.drawn){let p=Math.min(t,d.length-1),m=Math.floor(p+1e-9),u=p-m;if(m<c||!Number.isFinite(d[m]))continue;let g=this.y(d[m],0),v=u>1e-9?this.y(d[m+1],0):g,b=Number.isFinite(v)?g+(v-g)*u:g;f?Ls(s,f,this.x(p),b,a.of(h),a):F(s,h,this.x(p),b,3.9*a.scale,a)}}describe(t){return this.drawn.map(({run:e,values:s,first:i=0,head:a})=>[e,a,t>=i&&t<s.length?$(s[t]):"–"])}};function Ls(o,t,e,s,i,a){o.fillStyle=a.rim,o.setLineDash([]),o.beginPath(),o.arc(e,s,6.5*a.scale,0,2*Math.PI),o.fill(),o.strokeStyle=o.fillStyle=i,o.lineWidth=1.2,o.stroke(),o.font=`600 ${10*a.scale}px ${a.font}`,o.textAlign="center",o.textBaseline="middle",o.fillText(t,e,s+.5)}var _=class{constructor(t,e){Object.assign(this,{player:t,root:e,charts:[]})}get run(){return Math.min(this.player.view.run,Math.max(0,this.player.scene.runs.length-1))}get ready(){return!1}get width(){return 0}load(){}build(){}update(){}prepare(){}apply(){}paint(){}back(){}stop(){}drawFan(){}};function vt(o,t,e,s){return o>0&&t>0?Math.max(s,e+15*Math.log10(o/t)):0}function ze(o,t,e,s,i,a){let{run:n,rule:r}=t,l=a.scale,h=t.before(e),d=t.after(e),{most:c}=t.series,[f,p]=s.toPixel(...h.x);if(!s.inside(f,p,200))return;o.save(),o.beginPath(),o.rect(s.box.left,s.box.top,s.box.width,s.box.height),o.clip(),o.lineCap="round";let m={context:o,colours:a,s:l},u=i.curvature?t.theory(e,d):void 0;u&&Ps(m,f,p,u),u?.step&&r.vectors.has("rate")&&je(m,f,p,u.step.axes[0],38*1.25*l,"u₁",[8,3,2,3]);let g=i.rates&&t.rate(d);g&&r.vectors.has("rate")&&js(m,f,p,g.map(k=>vt(k,c.rate,38,3)*l),n);let[b,x]=d.at?s.toPixel(...d.at):[f,p];d.at&&i.look_ahead&&Os(m,f,p,b,x,n);let w=(k,T,M,A)=>{let E=Math.hypot(...M),z=vt(E,c.slope,92,13)*l;z>0&&Number.isFinite(E)&&Ee(m,k,T,k+M[0]/E*z,T-M[1]/E*z,A)},y=i.memory&&t.memory(h);if(y&&w(f,p,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:a.of(n)}),i.gradient&&w(b,x,[-h.g[0],-h.g[1]],{letter:"−g",dash:[],width:1.7,colour:a.text}),i.step){let[k,T]=s.toPixel(...d.x);Ee(m,f,p,k,T,{letter:"",dash:[],width:3.4,colour:a.of(n)})}o.restore()}function bt({context:o,colours:t,s:e},s,i,a,n){for(let[r,l,h]of[[t.rim,i+2.6,[]],[s,i,a]])o.strokeStyle=r,o.lineWidth=l*e,o.setLineDash(h.map(d=>d*e)),o.beginPath(),n(o),o.stroke()}function Ee(o,t,e,s,i,{letter:a,dash:n,width:r,colour:l}){let{context:h,colours:d,s:c}=o,f=Math.hypot(s-t,i-e);if(!(f>1)||!Number.isFinite(f))return;let[p,m]=[(s-t)/f,(i-e)/f],u=Math.min(f,(5+2*r)*c);bt(o,l,r,n,g=>(g.moveTo(t,e),g.lineTo(s-p*u*.8,i-m*u*.8))),h.setLineDash([]),h.beginPath(),h.moveTo(s,i);for(let g of[1,-1])h.lineTo(s-p*u+g*m*u*.45,i-m*u-g*p*u*.45);h.closePath(),h.fillStyle=l,h.strokeStyle=d.rim,h.lineWidth=1.2*c,h.stroke(),h.fill(),a&&Le(o,a,s+p*9*c,i+m*9*c,l)}function Le({context:o,colours:t,s:e},s,i,a,n){o.font=`italic 600 ${12.5*e}px ${t.font}`,o.textAlign="center",o.textBaseline="middle",o.setLineDash([]),o.lineJoin="round",o.strokeStyle=t.rim,o.lineWidth=4*e,o.strokeText(s,i,a),o.fillStyle=n,o.fillText(s,i,a)}function js(o,t,e,[s,i],a){if(!(s>0)||!(i>0))return;let{context:n,colours:r}=o;n.globalAlpha=.14,n.fillStyle=r.of(a),n.fillRect(t-s,e-i,2*s,2*i),n.globalAlpha=1,bt(o,r.of(a),1.3,[],l=>l.rect(t-s,e-i,2*s,2*i))}function Os(o,t,e,s,i,a){let{context:n,colours:r,s:l}=o;Math.hypot(s-t,i-e)<1||(bt(o,r.of(a),1.4,[2,4],h=>(h.moveTo(t,e),h.lineTo(s,i))),n.setLineDash([]),n.beginPath(),n.arc(s,i,5.5*l,0,2*Math.PI),n.fillStyle=r.rim,n.globalAlpha=.8,n.fill(),n.globalAlpha=1,n.strokeStyle=r.of(a),n.lineWidth=1.6*l,n.stroke())}function Ps(o,t,e,{lam:s,V:i}){let{context:a,colours:n,s:r}=o,l=Math.min(...s.map(Math.abs).filter(d=>d>0));if(!Number.isFinite(l))return;let h=s.map(d=>(d?Math.max(3,38*1.25*Math.sqrt(l/Math.abs(d))):38*1.25)*r);s.forEach((d,c)=>je(o,t,e,[i[0][c],i[1][c]],h[c],c?"v₂":"v₁",d<0?[2,3]:[])),s[1]>0&&(a.strokeStyle=n.muted,a.lineWidth=1.1*r,a.setLineDash([]),a.beginPath(),a.ellipse(t,e,h[0],h[1],Math.atan2(-i[1][0],i[0][0]),0,2*Math.PI),a.stroke())}function je(o,t,e,[s,i],a,n,r){let{colours:l,s:h}=o,[d,c]=[s*a,-i*a],f=Math.max(1+11*h/a,19*h/a);bt(o,l.muted,1.2,r,p=>(p.moveTo(t-d,e-c),p.lineTo(t+d,e+c))),Le(o,n,t+d*f,e+c*f,l.muted)}var Cs={"+":(o,t)=>o+t,"-":(o,t)=>o-t,"*":(o,t)=>o*t,"/":(o,t)=>o/t,"**":(o,t)=>o**t,"<":(o,t)=>+(o<t),">":(o,t)=>+(o>t),">=":(o,t)=>+(o>=t),neg:o=>-o},Ns={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,max:Math.max,clip:(o,t,e)=>Math.min(Math.max(o,t),e)};function Y(o){let[t,e]=o;if(t==="number")return()=>e;if(t==="name")return(l,h)=>typeof l[e]=="number"?l[e]:l[e][h];let s=o.slice(t==="call"?2:1).map(Y),[i,a,n]=s;if(t==="if")return(l,h)=>i(l,h)>0?a(l,h):n(l,h);if(e==="along")return(l,h)=>l.V[0][h]*i(l,0)+l.V[1][h]*i(l,1);if(e==="across")return(l,h)=>l.V[h][0]*i(l,0)+l.V[h][1]*i(l,1);let r=t==="call"?Ns[e]:Cs[t];return s.length===1?(l,h)=>r(i(l,h)):s.length===2?(l,h)=>r(i(l,h),a(l,h)):(l,h)=>r(...s.map(d=>d(l,h)))}function Wt(o,t){return o[0]==="name"?t.has(o[1]):o.some(e=>Array.isArray(e)&&Wt(e,t))}var xt=class{constructor({lines:t,signs:e,remembers:s,memory:i,stability:a,rate:n,stride:r,reads_rate:l}){Object.assign(this,{signs:e,remembers:s,stride:r,readsRate:l}),this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([h,d])=>(Wt(d,this.vectors)&&this.vectors.add(h),{name:h,tree:d,value:Y(d),pair:this.vectors.has(h)})),this.memory=i&&Y(i),this.stability=a&&Y(a),this.limitMoves=!!a&&Wt(a,new Set(["learning_rate"])),this.rate=n&&Y(n),this.looksAhead=this.lines.some(({name:h})=>h==="at")}after(t){let e={...t};for(let{name:s,value:i,pair:a}of this.lines)e[s]=a?[i(e,0),i(e,1)]:i(e,0);return e}},Is={if:0,"<":1,">":1,">=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4};function it(o,t,e=void 0,s=0){let i=o[0]==="name"&&o[1]==="n"&&!e?2:e&&o[0]==="/"?3:Is[o[0]]??9,a=Ds(o,t,e);return i<s?`<span class="ov-paren">(</span>${a}<span class="ov-paren">)</span>`:a}function Ds(o,t,e){let[s,...i]=o,a=(n,r=0)=>it(n,t,e,r);switch(s){case"name":return t(i[0]);case"number":return`<span class="ov-num">${$(i[0])}</span>`;case"+":case"-":return`${a(i[0],2)} ${s==="-"?"−":"+"} ${a(i[1],2.5)}`;case"*":return a(i[0],3)+(e?" · ":"&thinsp;")+a(i[1],3.5);case"/":return e?`${a(i[0],3)} / ${a(i[1],3.6)}`:`<span class="ov-frac"><span>${a(i[0])}</span><span class="ov-sr"> / </span><span>${a(i[1])}</span></span>`;case"**":return`${a(i[0],6)}<sup>${a(i[1])}</sup>`;case"neg":return`−${a(i[0],3)}`;case"if":return e?qs(o,a,e):Rs(o,a);case"call":return Fs(i[0],i.slice(1),a,e);default:return`${a(i[0],2)} ${s.replace(">=","≥").replace("<","&lt;").replace(">","&gt;")} ${a(i[1],2)}`}}function Rs(o,t){let e=[];for(;o[0]==="if";o=o[3])e.push(`<span>${t(o[2])}</span><span>if ${t(o[1])}</span>`);return e.push(`<span>${t(o)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function qs(o,t,e){let s=e.push([])-1,i=[];for(;o[0]==="if";o=o[3])e[s].push(Y(o[1])),i.push(t(o[2],3));return[...i,t(o,3)].map((a,n)=>`<span data-choice="${s},${n}" hidden><small></small>${a}</span>`).join("")}function Fs(o,t,e,s){let i=e(t[0]);return o==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${i}</span></span>`:o==="abs"?`|${i}|`:o==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:o==="across"?`<i>V</i> ${e(t[0],3)}`:o==="clip"?`clip(${i}; ${e(t[1])}, ${e(t[2])})`:`${o}(${t.map(a=>e(a)).join(", ")})`}var _s=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],Ws={stable:"stable",edge:"on the edge",unstable:"unstable"},Vs={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"},wt=class extends _{constructor(t,e){super(t,e);let s=i=>e.querySelector(`.ov-${i}`);Object.assign(this,{who:s("who"),note:s("note"),rule:s("rule"),local:s("theory"),marks:s("marks"),pairs:s("pairs"),forks:s("forks"),graphs:s("graphs")})}get ready(){return!!this.insights?.[this.run]}load(t){if(this.scene=t,this.insights=void 0,this.shown=void 0,!t.rules)return;let e=this.rules=t.rules.map(i=>new xt(i)),s=ft(t.surface.program);this.insights=t.ways.map(i=>i.rule===void 0?void 0:new U(i,e[i.rule],s,t.surface.domain))}at(t){let e=this.insights[this.run],s=Math.max(0,Math.min(Math.floor(t+1e-9),e.last));for(;s<e.run.branch_step;)e=this.insights[e.run.origin];return{insight:e,t:s}}draw(t,{insight:e,t:s},i){ze(t,e,s,this.player.plane,this.player.view,i)}build(){this.keepFocus(()=>this.fill()),this.wanted&&this.ready&&this.forks.querySelector("button:not(:disabled)")?.focus(),this.wanted=this.wanted&&!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){let{scene:t,player:e}=this;if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...t.runs.map((l,h)=>this.tab(l,h))),!this.ready){this.note.textContent=this.scene.dial?.every>1&&this.rules?"Let go of the dial for the numbers.":t.runs.length?"Looking inside …":"No run to look into: add one in the panel.";for(let l of[this.rule,this.local,this.marks,this.pairs,this.forks,this.graphs])l.replaceChildren();this.charts=[],this.built=void 0;return}let s=this.insights[this.run],{run:i}=s;this.pairs.innerHTML=this.partners(i),this.pairs.parentElement.hidden=!i.contrasts.length;let a=this.forks.querySelector("select")?.value??"";this.forks.innerHTML=this.branch(t,s.rule),this.forks.querySelector("select").value=a;let n=[["height","log"],["slope","log"],...Object.keys(i.memory).map(l=>[l,"memory"]),...i.rates?[["rates","log"]]:[],...s.rule.rate?[["rate","log"]]:[],["angle","degrees"]],r=n.map(([l])=>l).join();this.built!==r&&(this.built=r,this.graphs.innerHTML=n.map(([l])=>`<div class="ov-chart" data-chart="inside-${l}"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>`).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(l=>new K(l)),e.watch(this.charts)),this.kinds=n,this.specify(),this.charts.forEach(({canvas:l},h)=>{l.previousElementSibling.innerHTML=this.specs[h].title,l.setAttribute("aria-label",`${l.previousElementSibling.textContent}, against the step`)})}specify(){let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>this.spec(t,e,s))}renew(t){t&&(this.shown=void 0),this.player.view.inside&&(t||!this.built?this.build():this.specify())}tab(t,e){let s=document.createElement("button"),{colours:i}=this.player;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${P(t,i.of(t),i.rim)}${S(t.label)}`,s.addEventListener("click",()=>this.player.look({run:e})),s}spec(t,e,s){let{run:i,rule:a}=t,n=e==="height"||e==="slope"?0:i.branch_step;if(e==="height"||e==="slope"){let f=g=>g===i||g.of===i.of||g.origin===this.run||this.scene.ways[i.origin]===g,p=this.scene.runs.filter(g=>f(g)&&(g===i||!g.hidden)),m=this.scene.surface.floor;return{title:e==="slope"?"<b>‖∇f‖</b> log":m===null?"<b>f</b>":m===0?"<b>f</b> log":"<b>f − f*</b> log",scale:e==="height"&&m===null?"linear":s,curves:p.map(g=>({run:g,values:g[e],first:g.first}))}}if(e==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:s,curves:[{run:i,values:t.series.angle,first:n,dash:[]}]};if(e==="rates")return{title:`<b>${a.signs.learning_rate??"α"}</b> on its schedule, log`,scale:s,curves:[{run:i,values:i.rates,first:n,dash:[]}]};let r=e==="rate"?t.series.rate:i.memory[e],l=e==="rate"?`<b>${a.signs.rate}</b> effective rate, log`:`<b>${a.signs[e]}</b> ${S(e.replaceAll("_"," "))}`,h=s==="log"||r.every(f=>f.every(p=>p>=0)),c=r[0].every((f,p)=>f===r[1][p]||p<n||!Number.isFinite(f))?[{run:i,values:r[0],first:n,dash:[],head:"="}]:r.map((f,p)=>({run:i,values:f,first:n,dash:p?[3,3]:[],head:"xy"[p]}));return{title:`${l}${e==="rate"?"":h?", log":", log both ways"}`,scale:h?"log":"symlog",curves:c}}prepare(t,e){this.charts.forEach((s,i)=>{let{curves:a,scale:n}=this.specs[i];s.prepare(a,this.player.clock.last,n,e,t)})}write({rule:t,run:e}){let s=new Set,i=c=>c==="g"||c==="learning_rate"&&e.rates||(c==="x"||t.remembers.includes(c))&&!s.has(c)?"t":c==="x"||t.remembers.includes(c)?"t+1":"",a=c=>`${t.signs[c]??S(c)}${i(c)?`<sub><i>t</i>${i(c).slice(1)}</sub>`:""}`,n=(c,f=s.has(c)?"after":"before")=>{let p=m=>`<span class="ov-num" data-name="${c}" data-when="${f}" data-k="${m}"></span>`;return t.vectors.has(c)?`<span class="ov-vec">${p(0)}${p(1)}</span>`:p(0)},r=(c,f,p,m)=>`<div class="ov-line"><div class="ov-symbols">${c} = ${f}</div><div class="ov-numbers">= ${p}${m?` = ${m}`:""}</div></div>`,l=t.lines.find(({name:c})=>c==="at"),h=this.scene.noise>0,d=[r(a("g"),`∇<i>f</i>(${l?it(l.tree,a):a("x")})${h?" + noise":""}`,`∇<i>f</i>${l?n("at","after"):n("x")}${h?" + noise":""}`,n("g"))];this.tests=[];for(let{name:c,tree:f}of t.lines){if(c==="at")continue;let p=it(f,a),m=it(f,n,this.tests);s.add(c),d.push(r(a(c),p,m,n(c)))}this.rule.innerHTML=`${d.join("")}<div class="ov-line ov-total"></div>`,this.total=this.rule.querySelector(".ov-total"),this.choices=[...this.rule.querySelectorAll("[data-choice]")].map(c=>[c,...c.dataset.choice.split(",").map(Number)]),this.slots=[...this.rule.querySelectorAll(".ov-num[data-name]")].map(c=>({node:c,name:c.dataset.name,when:c.dataset.when,k:Number(c.dataset.k)})),this.shown={rule:t,run:e},this.keepFocus(()=>this.marks.innerHTML=this.legend({rule:t}))}update(t,e){if(!this.ready)return;let{insight:s,t:i}=this.at(t),a=this.scene.runs[this.run];this.shown?.run!==s.run&&this.write(s);let n=s.before(i),r=s.after(i);for(let c of this.slots){let f=(c.when==="after"?r:n)[c.name],p=typeof f=="number"?f:f[c.k];c.node.textContent=$(p),e&&(c.node.dataset.value=p)}let l=this.tests.map(c=>[0,1].map(f=>c.findIndex(p=>p(r,f)>0)).map(f=>f<0?c.length:f));for(let[c,f,p]of this.choices){let m=l[f].map((u,g)=>u===p?"xy"[g]:"").join("");c.hidden=!m,c.firstChild.textContent=m==="xy"?"":`${m}: `}let h=[r.x[0]-n.x[0],r.x[1]-n.x[1]],d=s.angle(i,h);this.total.innerHTML=`Step of length <b data-fact="length">${$(Math.hypot(...h))}</b>, <b data-fact="angle">${Number.isFinite(d)?`${d.toFixed(1)}°`:"no angle"}</b> from straight downhill.`,this.note.textContent=this.remark(s,i,a),this.root.dataset.of=s.run.label,this.root.dataset.t=i,this.tellTheory(s,i,r,e),this.tellMarks(s,n,r,h)}remark(t,e,s){let{run:i}=t;return s.branch_step>=s.records?`${i.label} ended at step ${s.records}: the branch at step ${s.branch_step} never began.`:i!==s?`Before step ${s.branch_step}, ${s.label} is ${i.label}${i.offstage?" as it was then":""}.`:e===t.last?`${s.outcome.kind==="overflowed"?"The last finite record":"The last record"}; the step below would come next.`:s.teaches||`From step ${e} to step ${e+1}.`}tellTheory(t,e,s,i){let{lam:a,limit:n,step:r}=t.theory(e,s),{rate:l}=t.rule,h=a[1]>0,d=s.learning_rate,c=r&&Number.isFinite(r.largest)&&!t.rule.limitMoves?d*r.largest:void 0,f=h?`κ = <b data-fact="kappa">${$(a[0]/a[1])}</b>`:a.every(Number.isFinite)?a[0]>0&&a[1]<0?"bent up along v₁ and down along v₂: no κ":a[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here",p=`λ₁ = <b data-fact="lambda1">${$(a[0])}</b>, λ₂ = <b data-fact="lambda2">${$(a[1])}</b>, ${f}`,m=l?"":S(t.rule.stride),u="none";if(r){u=r.kinds[0];let g=this.plainly(t)?`${n===2?"2":$(n)} / λ₁`:"the limit of α with these rates",v=c===void 0?"":`${g} = <b data-fact="bound">${$(c)}</b> and α = ${$(d)}: `,b=this.plainly(t)?"v":"u",x=r.kinds[1],w=x==="stable"&&u==="stable"?"both axes":`${b}₁`,y=x==="falls"?`; along ${b}₂ it falls away, and steps lead off there`:"";m=u==="falls"||u==="flat"?u==="falls"||x==="falls"?"It falls away: no rate is stable here, steps lead off.":"It is level here: the curvature sets no limit.":`${v}<em>${Ws[u]} along ${w}</em>${Vs[u]??""}${y}.`}else l&&(m="No simple limit is known for these settings.");this.local.innerHTML=`<div>${p}</div><div class="ov-verdict" data-kind="${u}">${m}</div>`,i&&Object.assign(this.local.dataset,{lambda1:a[0],lambda2:a[1],bound:c??"",kind:u})}plainly({rule:t}){return!t.vectors.has("rate")}legend(t){let{view:e}=this.player,s={gradient:!0,memory:!!t.rule.memory,step:!0,rates:t.rule.vectors.has("rate"),look_ahead:t.rule.looksAhead,curvature:!0};return`<div class="ov-buttons">${this.scene.marks.filter(({name:a})=>s[a]).map(({name:a,label:n,help:r})=>`<button type="button" data-mark="${a}" aria-pressed="${!!e[a]}" title="${S(r)}">${Us[a]}<span>${S(n)}</span> <span class="ov-size"></span></button>`).join("")}</div><p class="ov-scale"></p>`}tellMarks({series:t,rule:e},s,i,a){let n={gradient:Math.hypot(...s.g),step:Math.hypot(...a)},r=e.memory&&[e.memory(s,0),e.memory(s,1)];r&&(n.memory=Math.hypot(...r));for(let[m,u]of Object.entries(n)){let g=this.marks.querySelector(`[data-mark="${m}"] .ov-size`);g&&(g.textContent=$(u,3))}let{scale:l}=this.player.panels.colours,h=m=>Math.round(m*l),d=vt(n.gradient,t.most.slope,92,13),c=n.step*this.player.plane.unit<7,f=`Arrows on a log ruler: ${h(92)} px is ${$(t.most.slope,3)}, this run's largest in the window; a decade less is ${h(15)} px shorter, ${h(13)} px at the least (−g now: ${h(d)} px).`,p=e.vectors.has("rate")?` The rectangle's half sides likewise: ${h(38)} px is a rate of ${$(t.most.rate,3)}.`:"";this.marks.querySelector(".ov-scale").textContent=`Step in true length${c?", now hidden by the marker":""}. ${f}${p} Curvature: the flatter axis has ${h(1.25*38)} px, the other is 1 / √κ as long, ${h(3)} px at the least.`}partners(t){return`<div class="ov-buttons">${t.contrasts.map(({name:s,label:i,teaches:a,sources:n,on:r})=>`<button type="button" data-ghost="${s}" aria-pressed="${r}" title="${S(`${a} Sources: ${n}`)}">${S(i)}</button>${r?`<p>${S(a)} <small>${S(n)}</small></p>`:""}`).join("")}</div>`}branch({methods:t},{readsRate:e}){let s='disabled title="This rule reads its learning rate only before the first step"',i=_s.map(([n,r])=>`<button type="button" data-factor="${r}" ${r!==1&&!e?s:""} title="${r===1?"The same settings, to be changed in the panel":`From this step on, ${n}`}">${n}</button>`),a=t.map(([n,r])=>`<option value="${n}">${S(r)}</option>`);return`<div class="ov-buttons">${i.join("")}<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${a.join("")}</select><button type="button" data-switch="go">Branch</button></div>`}},Us={gradient:'<svg viewBox="0 0 22 16"><path d="M2 8h14M12 4l5 4-5 4" fill="none"/></svg>',memory:'<svg viewBox="0 0 22 16"><path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/></svg>',step:'<svg viewBox="0 0 22 16"><path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/></svg>',rates:'<svg viewBox="0 0 22 16"><path d="M7 2h8v12H7z" fill="none"/></svg>',look_ahead:'<svg viewBox="0 0 22 16"><path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/></svg>',curvature:'<svg viewBox="0 0 22 16"><ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/></svg>'};function Vt(o){let{inside:t,dial:e,on:s}=o;o.inside=Object.assign(new wt(o,t.root),{wanted:t.wanted}),o.dial=new gt(o,e.root,s),Gs(o,s)}function Gs(o,t){let{root:e}=o.inside;t(e,"click",s=>{let i=s.target.closest("button");if(!i||!o.scene?.rules)return;let{mark:a,ghost:n,factor:r}=i.dataset,{run:l}=o.inside;a&&o.look({[a]:o.view[a]?0:1}),n&&o.send("ghost",{name:o.scene.runs[l].name,partner:n,on:i.getAttribute("aria-pressed")!=="true",at:Date.now()}),r&&Ne(o,{factor:Number(r)});let h=i.dataset.switch&&e.querySelector(".ov-switch").value;h&&Ne(o,{optimizer:h})})}function Ne(o,t){let{clock:e,inside:s}=o,{last:i}=s.insights[s.run],a=Math.min(e.step,i,e.last-1);e.pause(),e.seek(a),o.send("branch",{name:o.scene.runs[s.run].name,step:a,at:Date.now(),...t})}var Ut=`.ov-player:focus-visible,
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
.ov-player button {
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
[data-dial="true"].ov-player {
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
.ov-dial small {
  color: var(--ov-muted);
  max-width: 9em;
}
.ov-dial small:empty {
  display: none;
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
.ov-side {
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
.ov-inside {
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
.ov-numbers > .ov-vec:last-child,
.ov-numbers > .ov-num:last-child {
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
    grid-template-columns: max-content minmax(240px, 1fr);
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
    max-width: 46cqw;
  }
  .ov-inside > details:not(:first-of-type) {
    grid-column: 2;
  }
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
.ov-chart {
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
.ov-player.ov-large {
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
:is(.ov-aim, .ov-confirm) {
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
.ov-ended {
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
`;var Ie=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
    <div class="ov-chart" data-chart="loss"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="slope"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="rates"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    </div>
    <div class="ov-inside" hidden>
      <div class="ov-who" role="group" aria-label="Run to look into"></div>
      <p class="ov-note"></p>
      <details open><summary>Rule, in symbols and in this step's numbers</summary><div class="ov-rule"></div></details>
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
`;var X=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var yt=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e?.(t)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(t(e),this.loaded=!0),e.load(this.scene),t||this.tell())}tell(){let{inside:t,dial:e}=this.player;this.notice=rt("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Xs=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Js=1500;function Kt(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Xs.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Gt=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:i}]=this.sources();Object.assign(this.canvas,{width:s,height:i}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Kt(),videoBitsPerSecond:8e6});let a=[];this.recorder.ondataavailable=r=>a.push(r.data),this.recorder.onstop=()=>e(new Blob(a,{type:"video/webm"}));let{clock:n}=t;this.loop=n.loop,n.loop=!1,n.pause(),n.time=0,this.frame(),this.recorder.start(),n.play()}sources(){let{view:t,surface3d:e,canvases:s}=this.player;return t.stage==="relief"?[e.canvas]:Object.values(s)}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Js)}compose(t){let{canvas:e,player:s}=this,{colours:i,scene:a,clock:n,ratio:r}=s,{width:l,height:h}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=i.rim,t.fillRect(0,0,l,h);for(let p of this.sources())t.drawImage(p,0,0,l,h);t.setTransform(r,0,0,r,0,0),t.font=`600 13px ${i.font}`,t.textBaseline="middle";let d=[{label:`${a.surface.label}, step ${n.step}`},...a.runs.filter(p=>!p.hidden)],c=l/r-22,f=Math.max(...d.map(({label:p})=>t.measureText(p).width))+46;t.globalAlpha=.8,t.fillStyle=i.rim,t.fillRect(c-f,18,f+6,d.length*20+8),t.globalAlpha=1,d.forEach((p,m)=>{let u=32+20*m;m&&F(t,p,c-f+15,u,5.5,i),t.font=`600 13px ${i.font}`,t.fillStyle=i.text,t.textAlign="left",t.fillText(p.label,c-f+(m?36:10),u)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}};function De(o){let t=o.root.querySelector('[data-do="record"]');if(o.film){o.film.stop();return}t.setAttribute("aria-pressed","true"),o.film=new Gt(o,e=>{o.film=void 0,t.setAttribute("aria-pressed","false");let s=Object.assign(document.createElement("a"),{href:URL.createObjectURL(e),download:`${o.scene.surface.key}.webm`});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),6e4)})}var Zs="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Qs=/^(zoom|map|surface3d|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,ti={view:/^(race|inside|toggle-inside|map|surface3d|both|grid|next-view|branch|dial|previous-run|next-run|log-height|fan)$/,dial:/^(dial|fan)$/,runs:/^branch$/},Mt=class{constructor(t,e){this.player=t,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let i={PageDown:1,PageUp:-1}[s.key];!i||!t.scene?.quiz.pages||s.target.closest?.(Zs)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.send("page",{by:i,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let i={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!i&&s.key!=="Enter"||s.target===t.surface3d.canvas||!i&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!i)return this.say();let a=(s.shiftKey?30:5)/t.plane.unit,[n,r]=this.at;this.put(n+i[0]*a,r+i[1]*a)}),e(this.confirm,"click",()=>this.say())}load({held:t,quiz:e,surface:s}){this.aims=t&&e.aims,this.fixed=t||e.locked?.includes("start"),Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.handle.disabled=this.fixed,this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!Qs.test(t)||s.locked?.some(i=>ti[i]?.test(t))}put(t,e){this.guess=[t,e],this.player.hideTip(),this.player.spoken.textContent=`Mark at ${t.toPrecision(3)}, ${e.toPrecision(3)}`,this.place()}place(){if(!this.aims)return;let{plane:t}=this.player,[e,s]=t.toPixel(...this.at);for(let i of[this.aim,this.confirm])i.style.transform=`translate(${e}px, ${s}px)`,i.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(i=>i.toPrecision(3)).join(", ")}. Arrow keys move it, Enter confirms.`)}say(){this.guess&&this.player.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:i}=this.player.scene.quiz;if(!i)return;let[a,n]=e.toPixel(...i),r=s.scale,l=a>e.box.left+e.box.width/2;if(e.inside(a,n)){t.font=`600 ${12*r}px ${s.font}`,t.textAlign=l?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[h,d,c]of[[s.rim,5,[]],[s.text,2,[4*r,3*r]]])Object.assign(t,{strokeStyle:h,lineWidth:d*r}),t.setLineDash(c),t.beginPath(),t.arc(a,n,11*r,0,7),t.stroke(),t[c.length?"fillText":"strokeText"]("your guess",a+(l?-17:17)*r,n);t.setLineDash([])}}};var ei=11,si={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"};function Re(o,t){let e=(s,i,a,n={})=>s.addEventListener(i,a,{signal:t,...n});e(o.root,"click",s=>{let i=s.target.closest("[data-do]");i&&o.scene&&Jt(o,i.dataset.do)}),e(o.scrub,"input",()=>{o.clock.pause(),o.clock.seek(Number(o.scrub.value))}),e(o.root.querySelector(".ov-speed"),"change",s=>{o.clock.speed=Number(s.target.value),o.clock.onTick()}),e(document,"keydown",s=>oi(o,s)),e(document.fonts,"loadingdone",()=>{Object.assign(o.stale,{land:!0,trails:!0,charts:!0}),o.surface3d.stale=!0,o.schedule()}),e(document,"fullscreenchange",()=>{o.scene&&(o.enlarge(),o.resize())}),ai(o,e),ni(o,e),ri(o,e),o.on=e,o.quiz=new Mt(o,e),o.listenTo=s=>li(o,e,s)}var Yt=["map","relief","both","grid"];function Jt(o,t){let{clock:e,surface3d:s,view:i}=o,{box:a}=o.plane,n=o.scene.runs.length,r=[a.left+a.width/2,a.top+a.height/2],l=i.stage==="relief",h=f=>(f(),o.schedule()),d=f=>l?h(()=>s.zoom(f)):o.moveView(()=>o.plane.zoom(f,...r)),c={race:()=>o.look({inside:0}),inside:()=>o.look({inside:1}),"toggle-inside":()=>o.look({inside:i.inside?0:1}),map:()=>o.look({stage:"map"}),relief:()=>o.look({stage:"relief"}),both:()=>o.look({stage:"both"}),grid:()=>o.look({stage:"grid"}),"next-view":()=>o.look({stage:Yt[(Yt.indexOf(i.stage)+1)%Yt.length]}),"log-height":()=>o.look({log_height:i.log_height?0:1}),"previous-run":()=>n&&o.look({inside:1,run:(o.inside.run+n-1)%n}),"next-run":()=>n&&o.look({inside:1,run:(o.inside.run+1)%n}),branch:()=>{o.offline||(o.inside.wanted=!0,o.look({inside:1}))},dial:()=>o.look({dial:i.dial?0:1}),projector:()=>o.look({projector:i.projector?0:1}),share:()=>ii(o),fan:()=>o.look({fan:i.fan?0:1}),nearer:()=>h(()=>s.zoom(1.4)),farther:()=>h(()=>s.zoom(1/1.4)),"turn-left":()=>h(()=>s.orbit(-40,0)),"turn-right":()=>h(()=>s.orbit(40,0)),"reset-camera":()=>h(()=>s.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{e.loop=!e.loop,o.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(e.loop)),e.onTick()},record:()=>De(o),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():o.root.requestFullscreen?.(),"zoom-in":()=>d(1.5),"zoom-out":()=>d(1/1.5),"zoom-reset":()=>l?h(()=>s.reset()):o.moveView(()=>o.plane.fit(o.scene.surface.domain))};o.quiz.bars(t)||c[t]()}async function ii(o){if(o.offline)return;let{playback:t}=o,s=[...location.search.slice(1).split("&").filter(a=>a&&!a.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),i=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${s}`).then(()=>!0,()=>!1);o.send("share",{playback:t,copied:!!i,at:Date.now()})}function oi(o,t){if(!o.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=o.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===o.handle||e===o.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape")||s&&e.matches("button, summary, [role=note]")&&(t.key===" "||t.key==="Enter"))return;if(t.key==="Escape"&&o.view.projector)return Jt(o,"projector");let i=si[t.key.length===1?t.key.toLowerCase():t.key];i&&(t.preventDefault(),Jt(o,i))}function J(o,t){let e=t.getBoundingClientRect();return[o.clientX-e.left,o.clientY-e.top]}function kt(o,t){return o.panels.local(J(t,o.stage))}function Xt(o,t){let{panels:e}=o,{over:s}=e,i=t.target.closest(".ov-panel");i&&(e.over=e.titles.indexOf(i));let a=i||e.point(...J(t,o.stage),o.plane);$t(o,e.on&&a?e.places[e.over].i:void 0),e.over!==s&&o.placeHandle()}function $t(o,t){let e=o.scene?.runs[t];if(e!==o.lit){o.lit=e,o.schedule(),[...o.legend.children].forEach((s,i)=>s.classList.toggle("ov-lit",i===t));for(let s of o.panels.titles)s.classList.toggle("ov-lit",Number(s.dataset.place)===t)}}function ai(o,t){let e;t(o.stage,"pointerdown",n=>{if(n.button!==0||n.target.closest("button")||!o.scene)return;Xt(o,n);let[r,l]=kt(o,n);o.plane.inside(r,l)&&(e={px:r,py:l,x:r,y:l,moved:!1},o.stage.setPointerCapture(n.pointerId),o.root.focus({preventScroll:!0}))}),t(o.stage,"pointermove",n=>{!e&&!n.target.closest(".ov-start")&&Xt(o,n);let[r,l]=kt(o,n);if(!e)return n.target.closest("button")?o.hideTip():hi(o,r,l,n);!e.moved&&Math.hypot(r-e.px,l-e.py)<5||(e.moved=!0,o.stage.classList.add("ov-panning"),o.hideTip(),o.moveView(()=>o.plane.pan(r-e.x,l-e.y)),Object.assign(e,{x:r,y:l}))});let s=n=>{if(e&&!e.moved&&n.type==="pointerup"){let{on:r,places:l,over:h}=o.panels;o.gesture+=1,r?o.look({run:l[h].i}):o.quiz.aims?o.quiz.put(...o.plane.toPlane(e.px,e.py)):o.setStart(...o.plane.toPlane(e.px,e.py))}e=void 0,o.stage.classList.remove("ov-panning")};t(o.stage,"pointerup",s),t(o.stage,"pointercancel",s),t(o.stage,"pointerleave",()=>{o.hideTip(),$t(o)});let{root:i}=o.panels,a=n=>Number(n.target.closest("button").dataset.place);t(i,"click",n=>o.look({run:a(n)})),t(i,"focusin",n=>$t(o,a(n))),t(i,"focusout",()=>$t(o)),t(o.stage,"wheel",n=>{if(!o.scene||!n.ctrlKey&&!n.metaKey&&document.fullscreenElement!==o.root)return;n.preventDefault(),Xt(o,n);let[r,l]=kt(o,n);o.moveView(()=>o.plane.zoom(Math.exp(-n.deltaY*.0022),r,l))},{passive:!1})}function ni(o,t){t(o.handle,"pointerdown",e=>{e.button===0&&(o.holding=!0,o.gesture+=1,o.handle.setPointerCapture(e.pointerId),e.preventDefault(),o.handle.focus())}),t(o.handle,"pointermove",e=>{if(!o.holding)return;let[s,i]=kt(o,e);o.setStart(...o.plane.toPlane(s,i))});for(let e of["pointerup","pointercancel"])t(o.handle,e,()=>o.letGo());t(o.handle,"keydown",e=>{let s={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[e.key];if(!s)return;e.preventDefault();let i=e.shiftKey?30:5,[a,n]=o.start??o.scene.start;o.setStart(a+s[0]*i/o.plane.unit,n+s[1]*i/o.plane.unit)})}function ri(o,t){let{surface3d:e}=o,{canvas:s}=e,i;t(s,"pointerdown",a=>{if(a.button!==0||!o.scene)return;let[n,r]=J(a,s);i={px:n,py:r,x:n,y:r,moved:!1},s.setPointerCapture(a.pointerId)}),t(s,"pointermove",a=>{if(!o.scene)return;let[n,r]=J(a,s);if(!i){let l=e.pick(n,r);return l?qe(o,...l,"",a):o.hideTip()}!i.moved&&Math.hypot(n-i.px,r-i.py)<5||(o.hideTip(),e.orbit(n-i.x,r-i.y),Object.assign(i,{x:n,y:r,moved:!0}),o.schedule())}),t(s,"pointerup",()=>{let a=i&&!i.moved&&e.pick(i.px,i.py);i=void 0,a&&(o.gesture+=1,o.setStart(...a,e.unit))}),t(s,"pointercancel",()=>i=void 0),t(s,"pointerleave",()=>o.hideTip()),t(s,"keydown",a=>{let n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[a.key];!n||!a.shiftKey||(a.preventDefault(),e.orbit(25*n[0],25*n[1]),o.schedule())}),t(s,"wheel",a=>{!o.scene||!a.ctrlKey&&!a.metaKey&&document.fullscreenElement!==o.root||(a.preventDefault(),e.zoom(Math.exp(-a.deltaY*.0022)),o.schedule())},{passive:!1})}function li(o,t,e){let s=a=>o.clock.seek(Math.round(e.stepAt(J(a,e.canvas)[0]))),i=!1;t(e.canvas,"pointerdown",a=>{a.button!==0||!o.scene||(i=!0,e.canvas.setPointerCapture(a.pointerId),o.clock.pause(),s(a))}),t(e.canvas,"pointermove",a=>{if(!o.scene)return;i&&s(a);let n=Math.round(e.stepAt(J(a,e.canvas)[0])),r=e.describe(n).map(([l,h,d])=>`<div>${P(l,o.colours.of(l),o.colours.rim)}${S(l.label)}${"xy".includes(h||"-")?` along ${h}`:""}<span>${d}</span></div>`);o.showTip(a.clientX+14,a.clientY+10,`<div><b>Step ${n}</b></div>${r.join("")}`)});for(let a of["pointerup","pointercancel"])t(e.canvas,a,()=>i=!1);t(e.canvas,"pointerleave",()=>o.hideTip())}function hi(o,t,e,s){if(!o.scene||!o.plane.inside(t,e))return o.hideTip();let[i,a]=o.plane.toPlane(t,e),{panels:n,clock:r,colours:l}=o,h=$e(n.places[n.over].runs,o.plane,r.step,t,e,ei),d=h?`<div>${P(h.run,l.of(h.run),l.rim)}<b>${S(h.run.label)}</b> step ${h.i}<span>f = ${$(h.run.lossAt(h.i))}</span></div>`:"";qe(o,i,a,d,s)}function qe(o,t,e,s,i){let a=o.landscape.at(t,e);o.showTip(i.clientX+16,i.clientY+14,`<div>x = ${$(t)}, y = ${$(e)}</div><div><b>f = ${$(a,5)}</b></div>${s}`),Object.assign(o.tip.dataset,{x:t,y:e,f:a})}var Zt=18,St={left:46,right:10,top:10,bottom:28},Tt=class{constructor(){this.box={left:0,top:0,width:1,height:1}}resize(t,e,s){let i={left:St.left*s,right:St.right,top:St.top,bottom:St.bottom*s};this.frame({left:i.left,top:i.top,width:Math.max(40,t-i.left-i.right),height:Math.max(40,e-i.top-i.bottom)})}frame(t){let e=this.domain&&this.whole();this.box=t,this.domain&&(this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e))}whole(){let[t,e,s,i]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(i-s))}fit(t){let[e,s,i,a]=t;this.domain=t,this.place([(e+s)/2,(i+a)/2],this.whole()),this.fitted=!0}show([t,e,s,i]){let a=(t+e)/2,n=(s+i)/2;this.place([a,n],this.within(Math.min(this.box.width/(e-t),this.box.height/(i-s)),a,n))}place(t,e){let s=this.box.width/e/2,i=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-i,t[1]+i]}zoom(t,e,s){let[i,a]=this.toPlane(e,s),n=this.within(this.unit*t,i,a),r=this.unit/n;this.place([i+(this.centre[0]-i)*r,a+(this.centre[1]-a)*r],n)}within(t,e,s){let i=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(i,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let i=this.box;return t>=i.left-s&&t<=i.left+i.width+s&&e>=i.top-s&&e<=i.top+i.height+s}},At=class{constructor(t,e){this.surface=t,this.evaluate=e;let[s,i,a,n]=t.domain,r=Float64Array.from(this.grid(s,i,a,n,81,81)).filter(Number.isFinite).sort(),l=h=>r[Math.min(r.length-1,Math.floor(h*r.length))];if(this.low=r[0],this.high=r[r.length-1],t.floor!==null){let h=Math.log10(Math.max(l(.01)-t.floor,(this.high-t.floor)*1e-6,1e-300)),d=(Math.log10(this.high-t.floor)-h)/Zt||1;this.level=c=>(Math.log10(Math.max(c-t.floor,1e-300))-h)/d,this.tint=c=>c/Zt}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,c]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],f=(c-d)/Zt;this.level=p=>Math.asinh(p/h)/f,this.tint=p=>(p*f-d)/(c-d)}}grid(t,e,s,i,a,n){let r=new Float64Array(a*n),l=new Float64Array(a*n);for(let h=0,d=0;h<n;h++)for(let c=0;c<a;c++,d++)r[d]=t+(e-t)*c/(a-1),l[d]=i+(s-i)*h/(n-1);return this.evaluate(r,l)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,i,a=!1){let{left:n,top:r,width:l,height:h}=e.box,d=Math.max(2,Math.round(l/i))+1,c=Math.max(2,Math.round(h/i))+1,f=this.grid(...e.view,d,c);for(let p=0;p<f.length;p++)f[p]=this.level(f[p]);this.paint(t,e,s,f,d,c),this.contour(t,e,s,f,d,c),this.veil(t,e,s),a||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(n+.5,r+.5,l-1,h-1)}paint(t,e,s,i,a,n){let r=new ImageData(a,n),l=s.ramp,h=l.length/3-1;for(let g=0;g<i.length;g++){let v=Math.max(0,Math.min(1,this.tint(i[g]))),b=3*Math.round(v*h);r.data.set([l[b],l[b+1],l[b+2],Number.isNaN(i[g])?0:255],4*g)}this.buffer??=document.createElement("canvas"),this.buffer.width=a,this.buffer.height=n,this.buffer.getContext("2d").putImageData(r,0,0);let{left:d,top:c,width:f,height:p}=e.box,m=f/(a-1),u=p/(n-1);t.save(),t.beginPath(),t.rect(d,c,f,p),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-m/2,c-u/2,f+m,p+u),t.restore()}contour(t,e,s,i,a,n){let r=new Path2D,l=new Path2D,{left:h,top:d,width:c,height:f}=e.box,p=c/(a-1),m=f/(n-1);for(let u=0;u+1<n;u++)for(let g=0;g+1<a;g++){let v=u*a+g,b=i[v],x=i[v+1],w=i[v+a],y=i[v+a+1],k=Math.min(b,x,w,y),T=Math.max(b,x,w,y);if(T-k<40)for(let M=Math.ceil(k);M<=T;M++){let A=M%3===0?l:r,E=h+g*p,z=d+u*m,L=[];b<M!=x<M&&L.push([E+p*(M-b)/(x-b),z]),x<M!=y<M&&L.push([E+p,z+m*(M-x)/(y-x)]),w<M!=y<M&&L.push([E+p*(M-w)/(y-w),z+m]),b<M!=w<M&&L.push([E,z+m*(M-b)/(w-b)]),L.length===4&&(b+x+w+y)/4<M!=b<M&&L.push(L.shift());for(let O=0;O+1<L.length;O+=2)A.moveTo(...L[O]),A.lineTo(...L[O+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(r),t.strokeStyle=s.contourStrong,t.stroke(l)}veil(t,e,s){let[i,a,n,r]=this.surface.domain,[l,h]=e.toPixel(i,r),[d,c]=e.toPixel(a,n),{left:f,top:p,width:m,height:u}=e.box;t.save(),t.beginPath(),t.rect(f,p,m,u),t.clip(),t.beginPath(),t.rect(f,p,m,u),t.rect(l,h,d-l,c-h),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(l,h,d-l,c-h),t.restore()}axes(t,e,s,{below:i=!0,aside:a=!0,every:n=80}={}){let{left:r,top:l,width:h,height:d}=e.box,c=11.5*s.scale,[f,p,m,u]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${c}px ${s.font}`;let g=N(f,p,h/(n*s.scale)),v=N(m,u,d/(.8*n*s.scale));t.textAlign="center",t.textBaseline="top";for(let b of i?g.values:[]){let[x]=e.toPixel(b,m);t.fillRect(Math.round(x),l+d,1,4),t.fillText(H(b,g.step),x,l+d+7)}t.textAlign="right",t.textBaseline="middle";for(let b of a?v.values:[]){let[,x]=e.toPixel(f,b);t.fillRect(r-4,Math.round(x),4,1),t.fillText(H(b,v.step),r-7,x)}t.fillStyle=s.text,t.font=`italic ${c+1}px ${s.font}`,t.textAlign="right",i&&t.fillText("x",r+h-4,l+d-10),t.textAlign="left",a&&t.fillText("y",r+6,l+12)}points(t,e,s){let i=5.5*s.scale;t.setLineDash([]);for(let{x:a,y:n,kind:r}of this.surface.points){let[l,h]=e.toPixel(a,n);if(e.inside(l,h,1)){for(let[d,c]of[[s.rim,4],[s.text,1.6]])t.strokeStyle=d,t.lineWidth=c*s.scale,t.beginPath(),r==="saddle"?(t.moveTo(l-i*.6,h-i*.6),t.lineTo(l+i*.6,h+i*.6),t.moveTo(l-i*.6,h+i*.6),t.lineTo(l+i*.6,h-i*.6)):r==="maximum"?(t.moveTo(l,h-i*.8),t.lineTo(l+i*.8,h+i*.6),t.lineTo(l-i*.8,h+i*.6),t.closePath()):t.arc(l,h,i,0,2*Math.PI),t.stroke();r==="global minimum"&&(t.fillStyle=s.text,t.beginPath(),t.arc(l,h,i*.42,0,2*Math.PI),t.fill())}}}};var D={left:46,right:6,top:40,bottom:28,gap:12},Et={one:24,two:42,wide:330},Fe={bare:190,full:240},ci=56,di=420,zt=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange(t,e){let{scene:s,view:i,plane:a,colours:n,stage:r}=t,l=s.runs.filter(b=>!b.hidden),h=t.root.classList.contains("ov-narrow");if(this.on=i.stage==="grid"&&l.length>0,this.root.hidden=!this.on,r.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:s.runs,dx:0,dy:0}],r.clientWidth&&a.resize(r.clientWidth,r.clientHeight,n.scale);return}let d=n.scale,c=b=>Math.round(b*e)/e,f=h?void 0:r.clientHeight,p=pi(l.length,r.clientWidth,f,s.surface.domain,d),m=Math.floor(p.width),u=Math.floor(p.height),g=D.gap*d,v=u+p.title+g;h&&(r.style.height=`${D.top+p.rows*v+D.bottom}px`),a.frame({left:c(D.left*d),top:c(D.top*d+p.title),width:m,height:u}),this.colours={...n,scale:d*Math.max(.75,Math.min(1,Math.min(m,u)/di/d))},this.places=l.map((b,x)=>{let w=x%p.columns,y=(x-w)/p.columns;return{...{dx:c(w*(m+g)),dy:c(y*v),aside:w===0,below:x+p.columns>=l.length},i:s.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:m,scale:d},this.write(t,p.title)}write({scene:t,view:e,plane:s,colours:i,clock:a},n){let{left:r,top:l,width:h,height:d}=s.box,c=new Set(t.runs.flatMap(({distinguishing:f})=>f.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${S(t.method)}</b> by ${[...c].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:f,dx:p,dy:m},u)=>{let g=t.runs[f],v=this.titles[u]??=this.root.appendChild(document.createElement("button")),b=g.distinguishing.map(([y,k])=>`${y} ${typeof k=="number"?`= ${$(k)}`:S(k)}`).join(", ");v.type="button",v.className=`ov-panel${n<Et.two*i.scale?" ov-flat":""}`;let x=`<b>${b||S(g.label)}</b><small>${b?"":S(g.detail)}</small>`;v.innerHTML=`<span class="ov-name">${P(g,i.of(g),i.rim)}${x}</span>${Ht(g)}<small class="ov-now"></small>`,v.title=`${g.label}, ${g.detail}. ${g.outcome.sentence}`,v.setAttribute("aria-pressed",String(f===Math.min(e.run,t.runs.length-1))),v.dataset.place=f;let w={left:r+p,top:l+m-n,width:h,height:n};for(let[y,k]of Object.entries(w))v.style[y]=`${k}px`;v.style.setProperty("--h",`${d}px`)}),this.now=this.titles.map(f=>f.querySelector(".ov-now")),this.tell(a.step)}tell(t){let{width:e,scale:s}=this.room??{};if(!this.on||e<Fe.bare*s)return;let i=e<Fe.full*s?"":"f = ";this.places.forEach(({runs:[a]},n)=>this.now[n].textContent=i+$(a.lossAt(t),3))}point(t,e,s){let i=this.places.findIndex(({dx:a,dy:n})=>s.inside(t-a,e-n));return i>=0&&(this.over=i),i>=0}local([t,e]){let{dx:s,dy:i}=this.places[this.over];return[t-s,e-i]}drawLand(t,e,s,i,a,n){let{tile:r}=this,{left:l,top:h,width:d,height:c}=s.box;r.canvas.width=Math.round(d*n),r.canvas.height=Math.round(c*n),r.setTransform(n,0,0,n,-l*n,-h*n),e.draw(r,s,this.colours,i,!0);for(let{dx:f,dy:p,below:m,aside:u}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(r.canvas,Math.round((l+f)*n),Math.round((h+p)*n)),t.setTransform(n,0,0,n,f*n,p*n),e.axes(t,s,a,{below:m,aside:u,every:ci})}drawStart(t,[e,s],i){let{rim:a,text:n,scale:r}=this.colours,[l,h]=i.toPixel(e,s);if(!(!this.on||!i.inside(l,h))){t.setLineDash([]);for(let[d,c]of[[a,6],[n,2.5]])t.strokeStyle=d,t.lineWidth=c*r,t.beginPath(),t.arc(l,h,5.5*r,0,2*Math.PI),t.stroke()}}};function pi(o,t,e,[s,i,a,n],r){let l=D.gap*r,h,d=Math.min(o,2),c=Math.max(.75,Math.min(1.2,(n-a)/(i-s)));for(let f=e?1:d;f<=(e?o:d);f++){let p=Math.ceil(o/f),m=(t-D.left*r-D.right-l*(f-1))/f,u=r*(m<Et.wide*r?Et.two:Et.one),g=e?(e-(D.top+D.bottom)*r-l*(p-1))/p-u:m*c,v=Math.min(m/(i-s),g/(n-a))*(1-.03*(p*f-o));(!h||v>h.unit)&&(h={unit:v,columns:f,rows:p,title:u,width:Math.max(20,m),height:Math.max(20,g)})}return h}function He(o,t,e,s){let[i,a,n,r]=t.corners(),l=t.half[2],h=(d,c)=>{o.strokeStyle=d,o.beginPath();for(let[[f,p],m]of c)o.lineTo(...t.project(f,p,m).slice(0,2));o.stroke()};o.setLineDash([]),o.lineWidth=1;for(let{z:d}of s)h(e.grid,[[a,d],[n,d],[r,d]]);h(e.frame,[[i,-l],[a,-l],[a,l],[n,l],[r,l],[r,-l],[i,-l]]),h(e.frame,[[a,-l],[n,-l],[r,-l]]),h(e.frame,[[n,-l],[n,l]])}function Be(o,t,e,s,i,a,n){let[r,l,,h]=t.corners(),d=t.half[2],c=s*.7,f=[],p=(b,x,w,y,k)=>{let T=o.measureText(b).width,M=x+(y>.4?.5:y<-.4?-.5:0)*T,A=k>.85?w+s/2:w;f.some(E=>Math.abs(E.x-M)<(E.across+T)/2+3&&Math.abs(E.y-A)<s)||(f.push({x:M,y:A,across:T}),o.textAlign="center",o.textBaseline="middle",o.fillText(b,M,A))},[m,u]=t.project(...l,-d),g=t.project(...l,d)[1];o.font=`${s}px ${e.font}`,o.fillStyle=e.muted;let v=0;for(let{z:b,text:x}of a){let w=t.project(...l,b)[1];o.fillRect(m-4,Math.round(w),4,1),p(x,m-c,w,-1,0),v=Math.max(v,o.measureText(x).width)}o.fillStyle=e.text,o.textAlign="center",o.measureText(n).width<u-g?(o.save(),o.translate(Math.max(s+2,m-c*1.6-v),(u+g)/2),o.rotate(-Math.PI/2),o.textBaseline="bottom",o.fillText(n,0,0),o.restore()):(o.textAlign="left",o.textBaseline="top",o.fillText(`height: ${n}`,4,4)),o.strokeStyle=e.frame;for(let b of[l,h]){let x=b[0]===r[0]?1:0,[w,y]=i.slice(2*x,2*x+2),k=t.half[x],T=q=>t.project(...x?[r[0],k*q]:[k*q,r[1]],-d),[M,A]=T(-1),[E,z]=T(1),[L,O]=T(0),W=Math.hypot(E-M,z-A),Z=Math.sign((A-z)*(L-t.cx)+(E-M)*(O-t.cy))/W||0,B=(A-z)*Z,R=(E-M)*Z,Q=N(w,y,W/(4.6*s));o.font=`${s}px ${e.font}`,o.fillStyle=e.muted;for(let q of Q.values){let[tt,C]=T(2*(q-w)/(y-w)-1);o.beginPath(),o.moveTo(tt,C),o.lineTo(tt+4*B,C+4*R),o.stroke(),p(H(q,Q.step),tt+c*B,C+c*R,B,R)}o.font=`italic ${s+1}px ${e.font}`,o.fillStyle=e.text,p(x?"y":"x",L+3.6*c*B,O+3.6*c*R,B,R)}}function _e(o,t,e,s,i){let{floor:a}=o.surface,n=[],r=e?a===null?o.level:fi(o,a):h=>h,l=(h,d)=>{let c=(r(h)-t.low)/(t.high-t.low);c>=0&&c<=1&&n.every(f=>Math.abs(f.share-c)>.9/i)&&n.push({share:c,text:d,z:s*(2*c-1)})};if(!(i>1))return[];if(t.least===t.most)return[{z:0,text:$(t.least)}];e&&a===null&&l(0,"0");for(let h=300;e&&h>-300;h--)l(10**h,I(h)),a===null&&l(-(10**h),"−"+I(h));if(n.length<2){let h=a??0,d=e?N(t.least-h,t.most-h,i):N(t.low,t.high,i);for(let c of d.values)l(c,H(c,d.step))}return n}function fi(o,t){let e=o.level(t+1),s=o.level(t+10);return i=>e+(s-e)*Math.log10(i)}var ui={azimuth:-108,elevation:54,magnification:1},We=.4,Lt=class{constructor(){this.half=[.5,.5,.23],this.reset()}reset(){Object.assign(this,ui)}orbit(t,e){this.azimuth=(this.azimuth-t*We)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*We))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,s,i){let[a,n]=[this.azimuth,this.elevation].map(h=>h*Math.PI/180);Object.assign(this,{sinA:Math.sin(a),cosA:Math.cos(a),sinE:Math.sin(n),cosE:Math.cos(n),cx:t/2,cy:e/2});let r=Math.hypot(this.half[0],this.half[1]),l=Math.hypot(r,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-s,(e/2-i)*r/l))/r}project(t,e,s){let i=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*i-this.cosE*s),this.cosE*i+this.sinE*s]}unproject(t,e,s){let i=(t-this.cx)/this.unit,a=(this.cy-e)/this.unit,n=this.cosE*s-this.sinE*a;return[this.cosA*n-this.sinA*i,this.sinA*n+this.cosA*i,this.sinE*s+this.cosE*a]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,i]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],i]}};function Ue(o,t,e,s){let[i,a,n,r]=t,l=Math.max(a-i,r-n),[h,d]=[a-i,r-n].map(p=>3*Math.max(4,Math.round(e*p/l/3))+1),c=o.grid(i,a,n,r,h,d).map(p=>Number.isFinite(p)?p:NaN),f=c.map(p=>o.level(p));return{columns:h,rows:d,f:c,level:f,height:s?f:c,domain:o.surface.domain,window:t}}function Ge(o){let t=(o.columns-1)/3+1,e=(o.rows-1)/3+1,s=i=>Float64Array.from({length:t*e},(a,n)=>i[(Math.floor(n/t)*o.columns+n%t)*3]);return{...o,columns:t,rows:e,level:s(o.level),height:s(o.height)}}function Ke(o,t,e){let s=t.height.filter(Number.isFinite).sort(),i=d=>s[Math.floor(d*(s.length-1))],[a,n]=Ve(o.height),[r,l]=Ve(o.f),h={low:a,high:n,least:r,most:l,cut:""};return s.length?(e?h.low=Math.max(a,i(.01)):n-a>12*(n-i(.02))&&Object.assign(h,{low:i(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(i(.98)-h.low)&&Object.assign(h,{high:i(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:a-.5,high:a+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function Ve(o){let t=1/0,e=-1/0;for(let s of o)s<t&&(t=s),s>e&&(e=s);return[t,e]}function Ye(o,t,e){let{columns:s,rows:i,height:a}=o,[n,r,l]=t,h=Float64Array.from({length:s},(u,g)=>n*(2*g/(s-1)-1)),d=Float64Array.from({length:i},(u,g)=>r*(1-2*g/(i-1))),c=a.map(u=>l*(2*(u-e.low)/(e.high-e.low)-1)),f=(u,g,v,b)=>(c[u+v]-c[u-g])/b||0,p=c.map((u,g)=>{let v=g%s,b=v>0?1:0,x=v<s-1?1:0;return f(g,b,x,h[v+x]-h[v-b])}),m=c.map((u,g)=>{let v=Math.floor(g/s),b=v>0?1:0,x=v<i-1?1:0;return f(g,b*s,x*s,d[v+x]-d[v-b])});return Object.assign(o,{x:h,y:d,z:c,slopeX:p,slopeY:m})}function Qt({columns:o,rows:t,x:e,y:s,z:i},a,n){let r=(a-e[0])/(e[o-1]-e[0])*(o-1),l=(n-s[0])/(s[t-1]-s[0])*(t-1),h=Math.min(o-2,Math.floor(r)),d=Math.min(t-2,Math.floor(l));if(!(r>=0&&l>=0&&r<=o-1&&l<=t-1))return NaN;let c=d*o+h,f=r-h,p=l-d;return(i[c]*(1-f)+i[c+1]*f)*(1-p)+(i[c+o]*(1-f)+i[c+o+1]*f)*p}function ot(o){return o.match(/[\d.]+/g).map(Number)}function mi(o,t){let e=ot(o.rim),[s,i,a,n]=ot(o.contourStrong),r=[s,i,a],[l,h]=o.dark?[.62,1.5]:[.74,1.07],d=new Uint32Array(360*256),c=new Uint8ClampedArray(d.buffer),f=o.ramp.length/3-1;for(let p=0;p<d.length;p++){let m=3*Math.round((p&255)*f/255),u=(p>>8)%40,g=n*Math.floor((p>>8)/40)/8,v=l+(h-l)*u/39;for(let b=0;b<3;b++)c[4*p+b]=(Math.min(255,o.ramp[m+b]*v)*(1-g)+r[b]*g)*(1-t)+e[b]*t;c[4*p+3]=255}return d}var jt=class{mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Math.round(8*ot(t.contour)[3]/ot(t.contourStrong)[3]),this.palettes=[0,ot(t.veil)[3]].map(s=>mi(t,s)))}paint(t,e,s,i,a){this.aim(e,s,i,a),this.place(t,e);let{columns:n,rows:r,z:l,domain:h,window:d}=t,[,,c]=e.half,f=(p,m)=>{let u=d[2*m]+(d[2*m+1]-d[2*m])*p;return u>=h[2*m]&&u<=h[2*m+1]};for(let p=0;p<r-1;p++){let m=e.sinA>0?r-2-p:p;for(let u=0;u<n-1;u++){let g=e.cosA>0?u:n-2-u,v=m*n+g,b=Math.min(l[v],l[v+1],l[v+n],l[v+n+1]),x=Math.max(l[v],l[v+1],l[v+n],l[v+n+1]);b<c&&x<1e4&&(this.cut=b<-c||x>c,this.palette=this.palettes[f((g+.5)/(n-1),0)&&f(1-(m+.5)/(r-1),1)?0:1],b<-c&&this.lid(t,e,[v,v+1,v+n,v+n+1]),this.lines=!0,this.triangle(v,v+1,v+n),this.triangle(v+1,v+n,v+n+1))}}this.walls(t,e)}aim(t,e,s,i){let[a,n,r]=t.half,l=Math.hypot(a,n)*t.unit,h=(Math.hypot(a,n)*t.sinE+r*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-l-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let d=Math.min(e,Math.ceil(t.cx+l+1)),c=Math.min(s,Math.ceil(t.cy+h+1));this.density=Math.min(i,Math.sqrt(24e5/((d-this.left)*(c-this.top)))),this.across=Math.round((d-this.left)*this.density),this.down=Math.round((c-this.top)*this.density),this.width=d-this.left,this.height=c-this.top,this.image?.width!==this.across||this.image?.height!==this.down?(this.image=new ImageData(this.across,this.down),this.pixels=new Uint32Array(this.image.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=r}place(t,e){let{columns:s,rows:i,x:a,y:n,z:r,slopeX:l,slopeY:h,level:d}=t,c=s*i;if(this.px?.length!==c+4)for(let v of["px","py","pd","level","shade"])this[v]=new Float64Array(c+4);this.scratch=c,this.level.set(d);let{sinA:f,cosA:p}=e,[m,u,g]=[.45*p+.5*f,.45*f-.5*p,.74];for(let v=0,b=0;v<i;v++)for(let x=0;x<s;x++,b++){this.corner(b,e,a[x],n[v],r[b]);let w=(g-l[b]*m-h[b]*u)/Math.sqrt(1+l[b]*l[b]+h[b]*h[b]);this.shade[b]=w>0?w*39:0}}corner(t,e,s,i,a){let n=e.cosA*s+e.sinA*i,r=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+r*(e.cosA*i-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+r*(e.sinE*n-e.cosE*a),this.pd[t]=e.cosE*n+e.sinE*a}face(t,e,s,i){let a=this.scratch;e.forEach(([n,r,l],h)=>{this.corner(a+h,t,n,r,l),this.level[a+h]=s,this.shade[a+h]=i*39}),this.lines=!1,this.triangle(a,a+1,a+2),this.triangle(a+1,a+2,a+3)}lid({columns:t,x:e,y:s},i,a){this.face(i,a.map(n=>[e[n%t],s[Math.floor(n/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:i,z:a},n){let r=(d,c)=>{for(let f=0;f+1<d.length;f++){let p=[d[f],d[f+1]],m=Math.max(a[p[0]],a[p[1]]);if(!(m>-this.hz&&m<1e4))continue;this.cut=!0;let u=[...p.map(g=>a[g]),-this.hz,-this.hz].map((g,v)=>[s[p[v%2]%t],i[Math.floor(p[v%2]/t)],g]);this.face(n,u,(128-this.tintBase)/this.tintSlope,c)}},l=n.sinA>0?0:e-1,h=n.cosA>0?t-1:0;[this.palette]=this.palettes,r(Array.from({length:t},(d,c)=>l*t+c),this.colours.dark?.12:.55),r(Array.from({length:e},(d,c)=>c*t+h),this.colours.dark?.3:.8)}triangle(t,e,s){let{px:i,py:a,pd:n,level:r,shade:l,pixels:h,depths:d,across:c,palette:f,tintBase:p,tintSlope:m,cut:u,hz:g,zDepth:v}=this;a[e]<a[t]&&([t,e]=[e,t]),a[s]<a[e]&&([e,s]=[s,e]),a[e]<a[t]&&([t,e]=[e,t]);let b=i[t],x=a[t],w=i[e],y=a[e],k=w-b,T=y-x,M=i[s]-b,A=a[s]-x,E=Math.max(0,Math.ceil(x-.5)),z=Math.min(this.down,Math.ceil(a[s]-.5)),L=k*A-M*T;if(E>=z||Math.abs(L)<.001)return;let O=j=>((j[e]-j[t])*A-(j[s]-j[t])*T)/L,W=j=>((j[s]-j[t])*k-(j[e]-j[t])*M)/L,Z=O(n),B=W(n),R=O(r),Q=W(r),q=O(l),tt=W(l),C=Math.hypot(R,Q),Ct=this.density/2,fs=Math.min(r[t],r[e],r[s]),us=Math.max(r[t],r[e],r[s]),ae=Math.min(1,(.34-C*this.density)*7),ms=this.lines&&ae>0&&Math.floor(us+C*Ct+C)!==Math.floor(fs-C*Ct-C);for(let j=E;j<z;j++){let V=j+.5,ne=b+(V-x)*M/A,re=V<y?b+(V-x)*k/T:w+(V-y)*(i[s]-w)/(a[s]-y),le=Math.max(0,Math.ceil(Math.min(ne,re)-.5)),gs=Math.min(c,Math.ceil(Math.max(ne,re)-.5)),Nt=le+.5-b,It=V-x,vs=this.zTop+this.zRow*V,Dt=n[t]+Z*Nt+B*It,at=r[t]+R*Nt+Q*It,he=l[t]+q*Nt+tt*It;for(let nt=j*c+le,bs=j*c+gs;nt<bs;nt++,Dt+=Z,at+=R,he+=q){if(u){let et=v*Dt+vs;if(et>g+1e-6||et<-g-1e-6)continue}let Rt=p+m*at,ce=0;if(ms){let et=Math.round(at),qt=Ct+.5-Math.abs(at-et)/C;qt>0&&(ce=Math.round(ae*(qt<1?qt:1)*(et%3===0?8:this.thin)))}h[nt]=f[(ce*40+(he+.5|0)<<8)+(Rt<0?0:Rt>255?255:Rt|0)],d[nt]=Dt}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),i=Math.floor((e-this.top)*this.density);return s>=0&&i>=0&&s<this.across&&i<this.down?this.depths[i*this.across+s]:-1/0}};var Xe=180,gi=140,vi=4,Je=.012,Ze=.25,Ot=class{constructor(t){this.canvas=t,this.context=t.getContext("2d");for(let e of["land","under","line","buffer"])this[e]=document.createElement("canvas").getContext("2d");this.camera=new Lt,this.terrain=new jt}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:i}of[this.context,this.land,this.under,this.line])i.width=Math.round(t*s),i.height=Math.round(e*s)}prepare(t,e,s,i,a,n){let r=JSON.stringify([s,i,n,a]);(r!==this.key||t!==this.landscape)&&this.build(t,s,i,a,n),this.key=r;let l=h=>this.paths?.find(d=>d.run===h&&d.x===h.x);this.paths=e.filter(h=>!h.hidden).map(h=>l(h)??this.lift(h)),this.fresh=!1}build(t,e,s,i,a){let n=e[1]-e[0],r=e[3]-e[2],l=Math.max(n,r),{floor:h}=t.surface;Object.assign(this,{landscape:t,window:e,logHeight:s,colours:i,fine:a,stale:!0,paths:[]});let d=Ue(t,e,a?Xe:Xe/3,s);this.mesh={fine:d,coarse:a?Ge(d):d},this.range=Ke(d,this.mesh.coarse,s&&h!==null),this.camera.half=[n/l/2,r/l/2,.23];for(let c of new Set(Object.values(this.mesh)))Ye(c,this.camera.half,this.range);this.title=s?h===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`),this.terrain.mix(i,c=>t.tint(c))}label(){return`Height: ${this.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine?.()},gi)}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[i,a,n]=this.camera.unproject(t,e,s),[r,l]=this.camera.half,[h,d,c,f]=this.window;return Math.abs(Qt(this.shown,i,a)-n)<.02?[h+(d-h)*(i/r+1)/2,c+(f-c)*(a/l+1)/2]:null}get unit(){return this.width/(this.window[1]-this.window[0])}toBox(t,e,s){let[i,a,n,r]=this.window,[l,h,d]=this.camera.half,{low:c,high:f}=this.range,p=this.logHeight?this.landscape.level(s):s;return[l*(2*(t-i)/(a-i)-1),h*(2*(e-n)/(r-n)-1),d*(2*(p-c)/(f-c)-1)]}lift(t){let e=Array.from({length:t.records},(s,i)=>this.toBox(t.x[i],t.y[i],t.lossAt(i)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,Qt(this.shown,t,e)-s))||0}hides(t,e,s,i){if(s<-this.camera.half[2])return!0;let[a,n,r]=this.camera.project(t,e,s+i+Je);return this.terrain.depthAt(a,n)>r+Je/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}draw(t){if(!this.paths||!this.width)return;this.stale&&this.paintLand(),(!this.fresh||t<this.time)&&this.restart(t),this.time=t;for(let i of this.pens)this.extend(i,Math.min(Math.floor(t+1e-9),i.path.run.records-1));let{context:e,ratio:s}=this;e.setTransform(1,0,0,1,0,0),e.globalCompositeOperation="copy",e.drawImage(this.under.canvas,0,0),e.globalCompositeOperation="source-over",e.drawImage(this.line.canvas,0,0),e.setTransform(s,0,0,s,0,0),this.drawHeads(e,t)}paintLand(){let{land:t,camera:e,colours:s,terrain:i,width:a,height:n,ratio:r,buffer:l}=this,h=this.fine&&!this.moving,d=Math.max(8.5,Math.min(11.5,Math.min(a,n)/28))*s.scale;e.face(a,n,Math.min(4.6*d,a*.18),Math.min(3*d,n*.14)),this.shown=h?this.mesh.fine:this.mesh.coarse,i.paint(this.shown,e,a,n,h?2:1),l.canvas.width=i.across,l.canvas.height=i.down,l.putImageData(i.image,0,0),t.setTransform(r,0,0,r,0,0),t.clearRect(0,0,a,n);let c=2*e.half[2]*e.unit*e.cosE,f=_e(this.landscape,this.range,this.logHeight,e.half[2],c/(2.4*d));He(t,e,s,f),t.imageSmoothingQuality=h?"high":"low",t.drawImage(l.canvas,i.left,i.top,i.width,i.height),Be(t,e,s,d,this.window,f,this.title);for(let p of[!0,!1])this.drawPoints(p);this.stale=this.fresh=!1,this.camp={}}drawPoints(t){let{land:e,landscape:s,camera:i}=this,[a,n,r]=i.half,l,h={toPixel:(d,c)=>{let[f,p,m]=this.toBox(d,c,s.at(d,c));return l=Math.abs(f)<=a&&Math.abs(p)<=n&&m<=r&&this.hides(f,p,Math.max(m,-r),this.fault([f,p,m]))===t,this.toCanvas([f,p,m])},inside:()=>l};e.globalAlpha=t?Ze:1,s.points(e,h,this.colours),e.globalAlpha=1}restart(t){let{under:e,line:s,land:i,ratio:a}=this;e.setTransform(1,0,0,1,0,0),e.globalCompositeOperation="copy",e.drawImage(i.canvas,0,0),e.globalCompositeOperation="source-over",s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,s.canvas.width,s.canvas.height);for(let n of[e,s])n.setTransform(a,0,0,a,0,0),n.lineCap="butt",n.lineJoin="round";this.pens=this.paths.map(n=>(n.camp===this.camp&&n.pen.next-1<=t?n.pen.again=!0:Object.assign(n,{camp:this.camp,pen:{path:n,next:n.first+1,at:n.points[n.first],length:0,strokes:[]}}),n.pen)),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{points:s,run:i}=t.path,a=[];t.fault??=this.fault(t.at),t.stroke=void 0;for(let n=t.next;n<=e;n++){let r=s[n],[l,h]=this.toCanvas(t.at),[d,c]=this.toCanvas(r);Math.hypot(d-l,c-h)<.6&&n<e||this.follow(t,r,a)}t.next=e+1,this.stroke(i,a,this.under,this.line),t.strokes.push(...a)}follow(t,e,s){let i=t.at,a=t.fault,n=this.fault(e),r=Qe(i,e,this.camera.half);if(Object.assign(t,{at:e,fault:n}),!r)return t.stroke=void 0;let[l,h]=r,d=g=>i.map((v,b)=>v+(e[b]-v)*g),[c,f]=this.toCanvas(d(l)),[p,m]=this.toCanvas(d(h)),u=Math.max(1,Math.ceil(Math.hypot(p-c,m-f)/vi));l>0&&(t.stroke=void 0);for(let g=0;g<u;g++){let v=l+(h-l)*(g+.5)/u,b=this.hides(...d(v),a+(n-a)*v);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(c,f),s.push(t.stroke));let[x,w]=this.toCanvas(d(l+(h-l)*(g+1)/u));t.stroke.path.lineTo(x,w),t.length+=Math.hypot(x-c,w-f),[c,f]=[x,w]}h<1&&(t.stroke=void 0)}stroke(t,e,s,i){let{colours:a}=this,n=a.scale;for(let{hidden:r,path:l,offset:h}of e){if(r){s.globalAlpha=Ze,s.strokeStyle=a.of(t),s.lineWidth=1.2*n,s.stroke(l),s.globalAlpha=1;continue}s!==i&&(s.strokeStyle=a.halo,s.lineWidth=5*n,s.stroke(l),i.setLineDash(t.dash.map(d=>d*n)),i.lineDashOffset=h),i.strokeStyle=a.of(t),i.lineWidth=2.3*n,i.stroke(l)}}drawHeads(t,e){let{camera:s,colours:i}=this,a=6.2*i.scale,n=[];t.setLineDash([]);for(let{path:{run:r,points:l,first:h}}of this.pens){if(e<h)continue;r.branch_step&&e>=r.branch_step&&r.branch_step<r.records&&n.push([ct,l[r.branch_step],this.fault(l[r.branch_step]),r]);let d=Math.min(e,r.records-1),c=Math.floor(d+1e-9),f=d-c,p=l[c],m=this.fault(p);if(f>1e-9){let b=[],x={at:p,fault:m,length:0};p=p.map((w,y)=>w+(l[c+1][y]-w)*f),m+=(this.fault(l[c+1])-m)*f,this.follow(x,p,b),this.stroke(r,b,t,t)}let[u,g,v]=s.half;if(Math.abs(p[0])<=u&&Math.abs(p[1])<=g&&p[2]<=v){let b=r.outcome.kind==="overflowed"&&e>=r.records-1;n.push([b?ht:F,p,m,r])}else{let b=bi(l,h,c,s.half);b&&n.push([lt,b[0],0,r,b[1]])}}for(let[r,[l,h,d],c,f,p]of n){let[m,u]=this.toCanvas([l,h,d]),g=p&&s.project(...p);t.globalAlpha=this.hides(l,h,Math.max(d,-s.half[2]),c)?.5:1,r(t,f,m,u,...g?[g[0]-s.cx,g[1]-s.cy]:[],a,i),t.globalAlpha=1}}};function Qe(o,t,e){let s=0,i=1;for(let[a,n]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let r=n*(t[a]-o[a]),l=e[a]-n*o[a];if(!Number.isFinite(r)||r===0&&l<0)return null;r>0&&(i=Math.min(i,l/r)),r<0&&(s=Math.max(s,l/r))}return s<=i?[s,i]:null}function bi(o,t,e,s){for(let i=Math.min(e,o.length-2);i>=t;i--){let a=o[i],n=o[i+1],r=Qe(a,n,s);if(r&&r[1]<1)return[a.map((l,h)=>l+(n[h]-l)*r[1]),n.map((l,h)=>l-a[h])];if(r)return null}return null}var xi={1:Uint8Array,4:Float32Array,8:Float64Array};function wi(o){let t=o.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:a=>{let[n,r,l]=s.arrays[a];return new xi[l](t.buffer,4+e+n,r)}}}function ts(o){let{head:t,array:e}=wi(o),s=t.surface.floor??0;return t.ways=t.runs,t.runs=t.ways.filter(i=>!i.offstage),t.ways.forEach((i,a)=>{Object.assign(i,{x:e(`x${a}`),y:e(`y${a}`),height:e(`height${a}`),slope:e(`slope${a}`)}),t.arrays[`rate${a}`]&&(i.rates=e(`rate${a}`)),i.rule!==void 0&&(i.noisyGradient=[e(`g_x${a}`),e(`g_y${a}`)],i.memory=Object.fromEntries(t.rules[i.rule].remembers.map(n=>[n,[e(`${n}_x${a}`),e(`${n}_y${a}`)]]))),i.lossAt=n=>i.height[Math.min(n,i.records-1)]+s}),t.arrays.kick_x&&(t.noiseRows=[e("kick_x"),e("kick_y")]),Object.assign(t,{array:e,head:t})}var Pt=new Map;function ss(o){let{sync_group:t,steps:e}=o.scene;if(!t)return o.clock.setLast(e);if(!Pt.has(t)){let s=new Set;Pt.set(t,{players:s,clock:new X(i=>s.forEach(a=>i?a.draw():a.schedule()))})}o.syncGroup=Pt.get(t),o.syncGroup.players.add(o),o.clock=o.syncGroup.clock,o.root.dataset.syncGroup=t,o.ended??=o.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),os(o.syncGroup)}function is(o){let{syncGroup:t,clock:e,scene:s}=o;if(t?.players.delete(o),t?.players.size)return os(t);e.stop(),t&&Pt.delete(s.sync_group)}function os({clock:o,players:t}){o.setLast(Math.max(...[...t].map(e=>e.scene.steps)));for(let e of t)e.scrub.max=o.last,e.changed(),e.schedule()}function as({syncGroup:o,clock:t,scene:e,root:s,ended:i}){if(!o)return;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let a=t.step>e.steps;i.hidden!==!a&&(i.hidden=!a,i.textContent=a?`Ended: its last step is ${e.steps}`:"")}var es=({surface:o})=>JSON.stringify([o.key,o.parameters]);function ns(o){let{plane:t,scene:e}=o;for(let s of o.syncGroup?.players??[]){if(s===o||es(s.scene)!==es(e))continue;let i=()=>t.fitted?s.plane.fit(e.surface.domain):s.plane.place(t.centre,t.unit*s.plane.whole()/t.whole());s.moveView(i,!1)}}var rs={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function ls(o){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let i=s/255*(o.length-1),a=Math.min(o.length-2,Math.floor(i)),n=i-a;for(let r=0;r<3;r++)e[3*s+r]=o[a][r]+(o[a+1][r]-o[a][r])*n}return e}var hs={light:ls(rs.light),dark:ls(rs.dark)};function te(o){let t=getComputedStyle(o),e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),s=(l,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(l).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),i=s("--st-background-color","#ffffff"),a=s("--st-text-color","#222222"),n=.299*i[0]+.587*i[1]+.114*i[2]<128,r=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return o.style.setProperty("--ov-on-accent",n?"#0d141c":"#ffffff"),{dark:n,font:t.fontFamily||"sans-serif",scale:o.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):o.classList.contains("ov-large")?1.45:1,of:l=>(n?l.dark:l.light)+(l.dim?"55":""),rim:r(i,1),halo:r(i,n?.55:.7),text:r(a,1),muted:r(a,o.classList.contains("ov-large")?.86:.68),grid:r(a,.1),frame:r(a,.3),contour:r(n?[190,215,240]:[30,60,95],n?.13:.15),contourStrong:r(n?[190,215,240]:[30,60,95],n?.3:.34),veil:r(i,.62),ramp:n?hs.dark:hs.light}}var yi=2.5,Mi=6,ee=1e12,ki=760,ie=class{constructor(t){this.root=t.querySelector(".ov-player"),this.offline="offline"in this.root.dataset;let e=s=>this.root.querySelector(s);this.stage=e(".ov-stage"),this.canvases=Object.fromEntries(["land","fan","halo","line","heads"].map(s=>[s,e(`.ov-${s}`)])),this.layers=Object.fromEntries(Object.entries(this.canvases).map(([s,i])=>[s,i.getContext("2d")])),this.handle=e(".ov-start"),this.legend=e(".ov-legend"),this.scrub=e(".ov-scrub"),this.stepLabel=e(".ov-step"),this.tip=e(".ov-tip"),this.spoken=e(".ov-sr"),this.plane=new Tt,this.panels=new zt(this.stage),this.trails=new ut(this.layers.halo,this.layers.line),this.race=["loss","slope","rates"].map(s=>new K(e(`[data-chart="${s}"] canvas`))),this.inside=new _(this,e(".ov-inside")),this.dial=new _(this,e(".ov-dial")),this.surface3d=new Ot(e(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.serial=0,this.clock=new X(s=>s?this.draw():this.schedule()),this.hidden=new Set,this.frames=0,this.gesture=0,this.stale={land:!0,trails:!0,charts:!0},this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize()),Re(this,this.abort.signal);for(let s of[this.root,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(s);this.watch(this.race),e('[data-do="record"]').hidden=!Kt(),this.still=matchMedia("(prefers-reduced-motion: reduce)").matches}destroy(){is(this),this.abort.abort(),this.sizes.disconnect(),this.dial.stop(),this.film?.stop(!1),cancelAnimationFrame(this.request);for(let t of[this.refine,this.patience,this.saying,this.surface3d.refine])clearTimeout(t)}load(t){let e=this.scene===void 0,s=!e&&t.surface.key!==this.scene.surface.key,{surface:i}=t,a=te(this.root),n=(g,v)=>JSON.stringify([g.key,g.parameters,v]),r=!e&&n(i,a)===n(this.scene.surface,this.colours),l=e?void 0:this.scene.runs[this.inside.run]?.name,[h,d]=t.view.stamp;this.scene=t,this.colours=a,e&&(this.serial=d),(h!==this.imposed||d>=this.serial)&&(this.view={...t.view});let c=h===this.imposed&&(this.view.inside||this.view.dial)?t.runs.findIndex(g=>g.name===l):-1;c>=0&&(this.view.run=c),this.imposed=h,this.inside.load(t),r||(this.landscape=new At(i,ye(i.program))),this.plane.domain=i.domain;let f=new Set(t.runs.map(g=>g.name));this.hidden=new Set([...this.hidden].filter(g=>f.has(g)));for(let g of t.runs)g.hidden=this.hidden.has(g.name);ss(this);let p=!e&&(t.played!==this.played||t.held!==this.held);this.held=t.held,this.played=t.played,(e||s)&&this.plane.fit(i.domain),(e||s||p)&&(this.clock.time=this.still&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.describe(),this.dial.load(t),this.stale={land:this.stale.land||!r,trails:!0,charts:!0},this.arrange(),this.resize(),this.dial.paint(),this.answered();let{playback:m}=t;m&&m.number!==this.restored&&!t.held?this.stand(m):(e||s||p)&&!this.still&&!t.held&&this.clock.play(),c>=0&&c!==t.view.run&&d>=this.serial&&this.look({}),this.draw()}stand({number:t,step:e,plays:s,speed:i,window:a,camera:n,hidden:r}){let{clock:l,plane:h,surface3d:d,scene:c,legend:f}=this;this.restored=t,l.pause(),l.seek(e),l.speed=i,this.root.querySelector(".ov-speed").value=i,c.runs.forEach((p,m)=>p.hidden!==r.includes(m)&&f.children[m].querySelector("button").click()),a&&h.show(a),n&&Object.assign(d.camera,{azimuth:n[0],elevation:n[1],magnification:n[2]}),this.stale.land=!0,s&&!this.still&&l.play()}get playback(){let{clock:t,plane:e,surface3d:s,scene:i,view:a}=this,{azimuth:n,elevation:r,magnification:l}=s.camera,h=i.runs.flatMap((c,f)=>c.hidden?f:[]),d=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return e.fitted||d.push(`window:${e.view.map(c=>Number(c.toPrecision(7))).join("~")}`),(a.stage==="relief"||a.stage==="both")&&d.push(`camera:${[n,r,l].map(c=>Number(c.toFixed(2))).join("~")}`),[...d,...h.length?[`hidden:${h.join("~")}`]:[]].join()}describe(){let{scene:t}=this;this.root.dataset.runs=t.runs.length,this.root.dataset.steps=t.steps,this.root.dataset.surface=t.surface.key,this.scrub.max=this.clock.last,this.root.querySelector(".ov-empty").hidden=t.runs.length>0,this.canvases.land.setAttribute("aria-label",`Contour map of ${t.surface.label}, with the paths of ${t.runs.map(n=>n.label).join(", ")||"no run"}.`),this.legend.replaceChildren(...t.runs.map(n=>ge(this,n)));let e=t.surface.floor===null?"<b>f</b> against step":t.surface.floor===0?"<b>Loss f</b> against step, log scale":"<b>Loss f − f*</b> against step, log scale",[s,i,a]=this.race.map(n=>n.canvas);a.parentElement.hidden=!t.runs.some(n=>n.rates),a.previousElementSibling.innerHTML="<b>Learning rate</b> against step, log scale",a.setAttribute("aria-label","Learning rate of each run against the step"),s.previousElementSibling.innerHTML=e,i.previousElementSibling.innerHTML="<b>Gradient norm ‖∇f‖</b> against step, log scale",s.setAttribute("aria-label","Loss of each run against the step"),i.setAttribute("aria-label","Gradient norm of each run against the step"),this.live=[...this.legend.querySelectorAll(".ov-live")]}arrange(){let{root:t,view:e}=this,s=(i,a)=>t.querySelector(`[data-do="${i}"]`)?.setAttribute("aria-pressed",String(!!a));Object.assign(t.dataset,{stage:e.stage,inside:!!e.inside}),this.stage.hidden=e.stage==="relief",t.querySelector(".ov-depth").hidden=e.stage==="map"||e.stage==="grid",t.querySelector(".ov-race").hidden=!!e.inside,this.inside.root.hidden=!e.inside;for(let i of["map","relief","both","grid"])s(i,e.stage===i);s("race",!e.inside),s("inside",e.inside),s("log-height",e.log_height),s("dial",e.dial),s("fan",e.fan),s("projector",e.projector),this.enlarge(),t.dataset.dial=!!e.dial,this.dial.root.hidden=!e.dial,this.dial.stale=!0,e.dial||this.dial.back(),e.inside&&this.inside.build(),this.looked=void 0,Object.assign(this.stale,{trails:!0,charts:!0})}enlarge(){let{root:t,view:e}=this,s=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=te(t),this.size=void 0)}look(t){!this.view||this.offline&&t.dial&&!this.scene.dial||(this.view={...this.view,...t},this.serial+=1,this.arrange(),this.resize(),this.schedule(),this.send("view",{...this.view,serial:this.serial}))}changed(){Object.assign(this.stale,{trails:!0,charts:!0}),this.looked=this.toldOf=void 0}get charts(){return this.view?.inside?this.inside.charts:this.race.filter(({canvas:t})=>!t.parentElement.hidden)}watch(t){for(let e of t)this.sizes.observe(e.canvas),this.listenTo(e)}resize(){if(!this.scene)return;this.root.classList.toggle("ov-narrow",(this.syncGroup||this.root.clientWidth<ki)&&document.fullscreenElement!==this.root);let t=this.stage.parentElement;t.classList.toggle("ov-upright",t.clientWidth<.95*t.clientHeight);let e=Math.min(2,window.devicePixelRatio||1),{scale:s}=this.colours;this.panels.arrange(this,e);let{clientWidth:i,clientHeight:a}=this.stage,{clientWidth:n,clientHeight:r}=this.surface3d.canvas,l=[i,a,e,s,n,r,this.dial.width,this.panels.on,this.panels.places.map(({i:h})=>h),...this.charts.flatMap(({canvas:h})=>[h.clientWidth,h.clientHeight])].join();if(!(!(i*a||n*r)||l===this.size)){if(this.size=l,this.ratio=e,i&&a)for(let h of Object.values(this.canvases))h.width=Math.round(i*e),h.height=Math.round(a*e);n&&r&&this.surface3d.resize(n,r,e),this.dial.paint();for(let h of this.charts)h.canvas.clientWidth&&h.resize(h.canvas.clientWidth,h.canvas.clientHeight,e);this.stale={land:!0,trails:!0,charts:!0},this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.draw()}))}draw(){if(!this.scene||!this.size)return;let{clock:t,view:e}=this;this.dial.apply(),e.stage!=="relief"&&this.drawMap(),(e.stage==="relief"||e.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},e.inside&&(this.looked!==t.step||!t.playing)&&this.inside.update(t.step,!t.playing),this.looked=t.step,this.tell(),this.film?.frame()}drawMap(){let{scene:t,plane:e,clock:s,ratio:i,view:a,panels:n}=this,{colours:r,places:l}=n;if(this.stale.land){let c=this.layers.land;c.setTransform(i,0,0,i,0,0),c.clearRect(0,0,this.stage.clientWidth,this.stage.clientHeight);let f=this.moving?Mi:yi;n.on?n.drawLand(c,this.landscape,e,f,this.colours,i):this.landscape.draw(c,e,r,f),this.stale.trails=!0,this.root.dataset.view=e.view.map(p=>p.toPrecision(6)).join()}if(this.stale.land||this.dial.stale){let{fan:c}=this.layers,f=l.find(({i:p})=>p===void 0||t.runs[p]===this.dial.run);c.setTransform(i,0,0,i,0,0),c.clearRect(0,0,this.stage.clientWidth,this.stage.clientHeight),c.setTransform(i,0,0,i,(f?.dx??0)*i,(f?.dy??0)*i),this.dial.drawFan(c,e,r,this.moving)}if(this.stale.trails){for(let c of["halo","line"])this.layers[c].setTransform(i,0,0,i,0,0);this.trails.reset(l,e,r),this.placeHandle()}this.trails.draw(s.time);let h=this.layers.heads;h.setTransform(i,0,0,i,0,0),h.clearRect(0,0,this.stage.clientWidth,this.stage.clientHeight);let d=a.inside&&this.inside.ready&&this.inside.at(s.time);for(let{runs:c,i:f=this.inside.run,dx:p,dy:m}of l)h.setTransform(i,0,0,i,p*i,m*i),n.drawStart(h,this.start??t.start,e),d&&f===this.inside.run&&(n.on||!d.insight.run.hidden)&&this.inside.draw(h,d,r),ke(h,c,e,s.time,r),this.quiz.draw(h,e,r)}drawSurface3d(){let{scene:t,plane:e,clock:s,colours:i,view:a,surface3d:n}=this,{domain:r}=t.surface;if(this.stale.land||this.stale.trails){let l=e.view?.map((d,c)=>c%2?Math.min(d,r[c]):Math.max(d,r[c])),h=e.fitted||!l?r:l[0]<l[1]&&l[2]<l[3]?l:e.view;n.prepare(this.landscape,t.runs,h,!!a.log_height,i,!this.moving),n.canvas.setAttribute("aria-label",`${t.surface.label} from the side. ${n.label()}. Drag to turn, or Shift and the arrow keys.`)}n.draw(s.time)}drawCharts(){let{scene:t,clock:e,colours:s}=this,{low:i,high:a}=this.landscape,n=[i-.5*(a-i),a+.5*(a-i)];if(this.stale.charts)if(this.view.inside)this.inside.prepare(s,n);else{let r=h=>t.runs.filter(d=>!d.hidden).map(d=>({run:d,values:d[h],first:d.first}));this.race[0].prepare(r("height"),e.last,t.surface.floor===null?"linear":"log",n,s),this.race[1].prepare(r("slope"),e.last,"log",n,s);let l=r("rates").map(h=>({...h,values:h.values??new Float64Array(h.run.records).fill(h.run.rate)}));this.race[2].prepare(l,e.last,"log",n,s)}for(let r of this.charts)r.draw(e.time,this.lit)}tell(){let{root:t,clock:e,scene:s}=this;if(this.frames+=1,Object.assign(t.dataset,{step:e.step,playing:e.playing,frames:this.frames,speed:e.speed,ready:"true"}),this.scrub.value=e.step,this.scrub.setAttribute("aria-valuetext",`step ${e.step} of ${e.last}`),this.told!==e.step||this.toldOf!==s){this.stepLabel.innerHTML=`${e.step}<small> / ${e.last}</small>`;let a=performance.now();(!e.playing||a-(this.toldAt??0)>90||this.toldOf!==s)&&(this.toldAt=a,s.runs.forEach((n,r)=>this.live[r].textContent=$(n.lossAt(e.step),3)),this.panels.tell(e.step)),this.told=e.step,this.toldOf=s}as(this);let i=t.querySelector('[data-do="play"]');this.playing!==e.playing&&(this.playing=e.playing,i.setAttribute("aria-label",e.playing?"Pause":"Play")),!e.playing&&this.saidStep!==e.step&&(clearTimeout(this.saying),this.saying=setTimeout(()=>{this.saidStep=e.step,this.spoken.textContent=`Step ${e.step} of ${e.last}. ${s.runs.map(a=>`${a.label}: ${$(a.lossAt(e.step),3)}`).join(", ")}.`},400))}moveView(t,e=!0){t(),e&&ns(this),this.moving=!0,this.stale.land=!0,this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale.land=!0,this.schedule()},140)}showTip(t,e,s){let{tip:i,root:a}=this,n=a.getBoundingClientRect();i.innerHTML=s,i.hidden=!1;let r=Math.min(t-n.left,n.width-i.offsetWidth-4),l=e-n.top,h=l+i.offsetHeight>n.height?l-i.offsetHeight-30:l;i.style.transform=`translate(${Math.max(0,r)}px, ${Math.max(0,h)}px)`}hideTip(){this.tip.hidden=!0}setStart(t,e,s=this.plane.unit){if(this.quiz.fixed||this.offline)return;let i=Math.max(0,Math.ceil(Math.log10(s))+1);if(this.start=[Number(t.toFixed(Math.min(i,15))),Number(e.toFixed(Math.min(i,15)))],this.placeHandle(),this.asked)return;let[a,n]=this.scene.start;this.start[0]===a&&this.start[1]===n&&!this.owing||(this.asked=this.start,this.owing=this.holding,this.send("start",{x:this.start[0],y:this.start[1],gesture:this.gesture,held:!!this.holding}),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),1e3))}answered(){let{asked:t,start:e}=this;clearTimeout(this.patience),this.asked=void 0,t&&e&&(t[0]!==e[0]||t[1]!==e[1])?this.setStart(...e,ee):this.owing&&!this.holding?this.setStart(...this.scene.start,ee):this.start=void 0}letGo(){this.holding&&(this.holding=!1,this.owing&&this.setStart(...this.start??this.scene.start,ee))}placeHandle(){let[t,e]=this.start??this.scene.start,[s,i]=this.plane.toPixel(t,e),{on:a,places:n,over:r}=this.panels,{dx:l,dy:h}=n[r];this.handle.style.transform=`translate(${s+l}px, ${i+h}px)`,this.handle.style.visibility=this.plane.inside(s,i)?"visible":"hidden";let{fixed:d}=this.quiz;this.handle.setAttribute("aria-label",`Start at ${$(t)}, ${$(e)}.${d?"":" Drag it, or move it with the arrow keys."}`),this.handle.title=`The start${d?"":`: drag it${a?"":", or click anywhere"}`}`,this.quiz.place()}},se=new WeakMap;function oe({data:o,parentElement:t,setTriggerValue:e,...s}){let i=se.get(t),a=i&&i.root.isConnected?i:new ie(t);return se.set(t,a),a.send=e,a.inspector??=new yt(a,s),a.inspector.show(ts(o)),()=>{a.destroy(),se.delete(t)}}function cs(o,t){let e=document.getElementById("scene").textContent.trim(),s=Uint8Array.from(atob(e),a=>a.charCodeAt(0)),i=()=>t({data:s,parentElement:o,setTriggerValue(){}});i(),o.querySelector(".ov-start").inert=!0;for(let a of o.querySelectorAll(".ov-dial select"))a.disabled=!0;matchMedia("(prefers-color-scheme: dark)").addEventListener("change",i)}var ps=o=>oe({...o,inspector:Vt}),va=fe(Ie,Ut,ps),ds=document.getElementById("replay");ds&&(Ft(Ut),cs(ds,ps));export{va as default};
