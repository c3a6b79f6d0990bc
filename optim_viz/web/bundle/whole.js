// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Ne=`.ov-notice {
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
`;function dt(r,t,e){let i=Object.assign(document.createElement("div"),{className:"ov-notice"});i.setAttribute("role","alert");let s=Object.assign(document.createElement("p"),{textContent:r}),o=Object.assign(document.createElement("button"),{type:"button",textContent:t});return o.addEventListener("click",e),i.append(s,o),i}var Ie="optim-viz-reloaded-for";function Re(r,t,e){let i=!1;return({data:s,parentElement:o,...a})=>{i||ae(t),i=!0;let n=new TextDecoder().decode(s.subarray(0,8));if(n!=="8c21ebf5")return as(n,o);let l=o.querySelector(".ov-place");return l&&(l.outerHTML=r),e({...a,parentElement:o,data:s.subarray(8)})}}function ae(r){document.body.append(Object.assign(document.createElement("style"),{textContent:Ne+r}))}function as(r,t){if(!ns(r)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(dt("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function ns(r){try{return sessionStorage.getItem(Ie)===r?!0:(sessionStorage.setItem(Ie,r),!1)}catch{return!0}}function $(r){return r.replace(/[&<>"]/g,t=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"})[t])}function De(r,t,e,i,s){r.beginPath(),t.forEach(([o,a],n)=>r[n?"lineTo":"moveTo"](e+o*s,i+a*s)),r.closePath()}function F(r,t,e,i,s,o){let a=o.of(t);r.setLineDash([]),r.lineJoin="round",De(r,t.outline,e,i,s),r.strokeStyle=o.rim,r.lineWidth=s*.75,r.stroke(),r.fillStyle=t.ordinal===1?a:o.rim,r.fill(),r.strokeStyle=a,r.lineWidth=s*(t.ordinal===1?.12:.42),r.stroke(),t.tag&&(r.fillStyle=a,r.font=`600 ${Math.round(s*1.7)}px ${o.font}`,r.textAlign="left",r.textBaseline="middle",r.fillText(t.tag,e+s*1.6,i-s))}function pt(r,t,e,i,s,o,a,n){let l=Math.hypot(s,o)||1,h=s/l,d=o/l,c=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]].map(([p,m])=>[p*h-m*d,p*d+m*h]);r.setLineDash([]),De(r,c,e,i,a*1.25),r.strokeStyle=n.rim,r.lineWidth=a*.6,r.stroke(),r.fillStyle=n.of(t),r.fill()}function ut(r,t,e,i,s,o){r.setLineDash([]);for(let[a,n]of[[o.rim,s*.95],[o.of(t),s*.45]]){r.beginPath();for(let l of[1,-1])r.moveTo(e-s,i-l*s),r.lineTo(e+s,i+l*s);r.strokeStyle=a,r.lineWidth=n,r.stroke()}}function ft(r,t,e,i,s,o){r.setLineDash([]);for(let[a,n]of[[o.rim,s*.7],[o.of(t),s*.3]])r.strokeStyle=a,r.lineWidth=n,r.beginPath(),r.arc(e,i,s*.85,0,2*Math.PI),r.stroke();r.fillStyle=o.of(t),r.beginPath(),r.arc(e,i,s*.3,0,2*Math.PI),r.fill()}function O(r,t,e){let i=r.outline.map(([h,d])=>`${(17+h*5).toFixed(2)},${(8+d*5).toFixed(2)}`).join(" "),[s,o,a]=r.ordinal===1?[t,e,1.2]:[e,t,1.8],n=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${r.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${n}/><polygon points="${i}" fill="${s}" stroke="${o}" stroke-width="${a}"/><text x="24" y="6.5" ${l}>${r.tag}</text></svg>`}var st={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function mt({outcome:r},t=""){return`<span class="ov-chip" data-kind="${r.kind}" ${t}>${ne(r)}</span>`}function ne({kind:r,label:t}){return`<i aria-hidden="true">${st[r]??""}</i>${$(t)}`}function gt(r,t,e){if(t===0)return r>=e?{lam:[r,e],V:[[1,0],[0,1]]}:{lam:[e,r],V:[[0,-1],[1,0]]};let i=(r+e)/2,s=(r-e)/2,o=Math.hypot(s,t),a=.5*Math.atan2(t,s),[n,l]=[Math.cos(a),Math.sin(a)];return{lam:[i+o,i-o],V:[[n,-l],[l,n]]}}var qe=.05;function Fe([r,t,e],i,s){let[o,a]=[Math.sqrt(i[0]),Math.sqrt(i[1])],{lam:n,V:l}=gt(r*o*o,t*o*a,e*a*a),h=c=>c>0?c>s*(1+qe)?"unstable":c>s*(1-qe)?"edge":"stable":c<0?"falls":"flat",d=c=>{let[p,m]=[l[0][c]*o,l[1][c]*a],u=Math.hypot(p,m)||1;return[p/u,m/u]};return{values:n,kinds:n.map(h),axes:[d(0),d(1)],largest:n[0]>0?s/n[0]:1/0}}var K=class{constructor(t,e,i,s){Object.assign(this,{run:t,rule:e,differentiate:i,domain:s}),this.last=t.records-1}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){return this.slopes.slice(2).map(e=>e[t])}forget(){this.known=this.whole=void 0,this.last=this.run.records-1}before(t){let{run:e}=this,i={...e.values,x:[e.x[t],e.y[t]],g:[e.noisyGradient[0][t],e.noisyGradient[1][t]]};e.rates&&(i.learning_rate=e.rates[t]),i.n=t-e.method_start+1,i.n_next=i.n+1;for(let[s,[o,a]]of Object.entries(e.memory))i[s]=[o[t],a[t]];return Object.assign(i,gt(...this.hessian(t)))}step(t){let e=this.before(t);return{before:e,after:this.rule.after(e)}}after(t){let e=this.rule.after(this.before(t)),{run:i}=this;if(t<this.last){e.x=[i.x[t+1],i.y[t+1]];for(let[s,[o,a]]of Object.entries(i.memory))e[s]=[o[t+1],a[t+1]]}return e}rate(t){return this.rule.rate&&[this.rule.rate(t,0),this.rule.rate(t,1)]}memory(t){return this.rule.memory&&[this.rule.memory(t,0),this.rule.memory(t,1)]}angle(t,[e,i]){let[s,o]=[this.slopes[0][t],this.slopes[1][t]];return!Math.hypot(s,o)||!Math.hypot(e,i)?NaN:Math.atan2(Math.abs(e*o-i*s),-(e*s+i*o))*180/Math.PI}theory(t,e){let i=this.hessian(t),s=this.rate(e),o=this.rule.stability?this.rule.stability(e,0):0,a=s&&o>0&&[...s,...i].every(Number.isFinite)&&s.every(n=>n>=0);return{...gt(...i),limit:o,step:a?Fe(i,s,o):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),i=[e(),e()],s=e(),o={slope:0,rate:0};for(let a=this.run.branch_step;a<t;a++){let{before:n,after:l}=this.steps?.[a]??this.step(a),h=this.rate(l),d=this.memory(n);if(h&&([i[0][a],i[1][a]]=h),s[a]=this.angle(a,[l.x[0]-n.x[0],l.x[1]-n.x[1]]),!(o.slope&&!ls(this.domain,n.x))){for(let c of[n.g,d])c&&(o.slope=Be(o.slope,c));h&&(o.rate=Be(o.rate,h))}}return this.whole={rate:i,angle:s,most:o},this.whole}};function ls([r,t,e,i],[s,o]){return s>=r&&s<=t&&o>=e&&o<=i}function Be(r,[t,e]){let i=Math.max(Math.abs(t),Math.abs(e),Math.hypot(t,e));return Number.isFinite(i)&&i>r?i:r}var He={neg:r=>-r,exp:Math.exp,log:Math.log,sin:Math.sin,cos:Math.cos,tan:Math.tan,tanh:Math.tanh,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:r=>2**r,log1p:Math.log1p},hs={pow:Math.pow,max:Math.max,min:Math.min,atan2:Math.atan2,lt:(r,t)=>+(r<t),le:(r,t)=>+(r<=t),gt:(r,t)=>+(r>t),ge:(r,t)=>+(r>=t),eq:(r,t)=>+(r===t),ne:(r,t)=>+(r!==t)};function _e({constants:r,code:t,results:e}){let[i]=e,s={constants:r,code:t.slice(0,Math.max(0,i-1-r.length)),results:[i]},o=We(s);return(a,n)=>o(a,n)[0]}function vt(r){return We(r)}function We({constants:r,code:t,results:e}){return(i,s)=>{let o=i.length,a=[i,s,...r.map(n=>new Float64Array(o).fill(n))];for(let[n,l,h,d]of t){let c=a[l],p=a[h],m=a[d],u=new Float64Array(o);if(n==="add")for(let f=0;f<o;f++)u[f]=c[f]+p[f];else if(n==="sub")for(let f=0;f<o;f++)u[f]=c[f]-p[f];else if(n==="mul")for(let f=0;f<o;f++)u[f]=c[f]*p[f];else if(n==="div")for(let f=0;f<o;f++)u[f]=c[f]/p[f];else if(n==="select")for(let f=0;f<o;f++)u[f]=c[f]?m[f]:p[f];else if(He[n]){let f=He[n];for(let g=0;g<o;g++)u[g]=f(c[g])}else{let f=hs[n];for(let g=0;g<o;g++)u[g]=f(c[g],p[g])}a.push(u)}return e.map(n=>a[n])}}function N(r,t,e){let i=(t-r)/Math.max(1,e),s=10**Math.floor(Math.log10(i)),o=[1,2,2.5,5,10].map(n=>n*s).find(n=>n>=i*.999)??NaN,a=[];for(let n=Math.ceil(r/o-1e-9);n*o<=t+o*1e-9&&a.length<99;n++)a.push(n*o);return{values:a,step:o}}function le(r,t,e){let i=[1,2,3,5,10,20,50,100].find(o=>(t-r)/o<=e)??100,s=[];for(let o=Math.ceil(r/i)*i;o<=t;o+=i)s.push(o);return s}var cs={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function I(r){return r===0?"1":r===1?"10":"10"+String(r).split("").map(t=>cs[t]).join("")}function B(r,t){if(Math.abs(r)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),i=/^2\.[45]/.test(String(t/10**e))?1:0,s=Math.max(0,i-e);if(s>6||Math.abs(r)>=1e6){let o=Math.floor(Math.log10(Math.abs(r))+1e-9),a=Math.max(0,Math.min(15,o-e+i));return r.toExponential(a).replaceAll("-","−").replace("e+","e")}return r.toFixed(s).replace("-","−")}function M(r,t=4){if(!Number.isFinite(r))return r>0?"∞":r<0?"−∞":"–";let e=Math.abs(r);if(e!==0&&(e<.001||e>=1e5)){let[i,s]=r.toExponential(t-2).split("e"),o=I(Number(s)),a=String(Number(i)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",o):`${a}·${o}`}return String(Number(r.toPrecision(t))).replace("-","−")}var ds=.6,bt=class{constructor(t,e){this.layers=[t,e]}reset(t,e,i){Object.assign(this,{places:t,plane:e,colours:i}),this.pens=t.flatMap(({runs:s,dx:o,dy:a})=>s.map(n=>({run:n,dx:o,dy:a,next:0,x:0,y:0,length:0})));for(let s of this.layers){let{left:o,top:a,width:n,height:l}=e.box;s.restore(),s.clearRect(0,0,s.canvas.width,s.canvas.height),s.save(),s.beginPath();for(let{dx:h,dy:d}of t)s.rect(o+h,a+d,n,l);s.clip(),s.lineCap="butt",s.lineJoin="round"}this.time=0}draw(t){t<this.time&&this.reset(this.places,this.plane,this.colours),this.time=t;for(let e of this.pens)e.run.hidden||this.extend(e,Math.min(Math.floor(t+1e-9),e.run.records-1))}extend(t,e){let{run:i,dx:s,dy:o}=t;if(t.next===0){if(e<i.first)return;[t.x,t.y]=this.plane.toPixel(i.x[i.first],i.y[i.first]),t.next=i.first+1}if(t.next>e)return;let a=new Path2D,n=t.length,l=!1,h=!1;for(let m=t.next;m<=e;m++){let[u,f]=this.plane.toPixel(i.x[m],i.y[m]);if(Math.hypot(u-t.x,f-t.y)<ds&&m<e)continue;let v=ot(t.x,t.y,u,f,this.plane.box);v&&((!h||v[4])&&a.moveTo(v[0]+s,v[1]+o),a.lineTo(v[2]+s,v[3]+o),l=!0,t.length+=Math.hypot(v[2]-v[0],v[3]-v[1])),h=!!v&&!v[5],t.x=u,t.y=f}if(t.next=e+1,!l)return;let d=this.colours.scale,[c,p]=this.layers;c.strokeStyle=this.colours.halo,c.lineWidth=5*d,c.stroke(a),p.strokeStyle=this.colours.of(i),p.lineWidth=2.3*d,p.setLineDash(i.dash.map(m=>m*d)),p.lineDashOffset=n,p.stroke(a)}};function Ue(r,t,e,i,s){let{left:o,top:a,width:n,height:l}=e.box,h=6.2*s.scale,d=[];for(let c of t){if(c.hidden||i<c.first)continue;if(c.branch_step&&i>=c.branch_step&&c.branch_step<c.records){let[b,x]=e.toPixel(c.x[c.branch_step],c.y[c.branch_step]);e.inside(b,x)&&ft(r,c,b,x,h,s)}let p=Math.min(i,c.records-1),m=Math.floor(p+1e-9),u=p-m,[f,g]=e.toPixel(c.x[m],c.y[m]);if(u>1e-9){let[b,x]=e.toPixel(c.x[m+1],c.y[m+1]),w=ot(f,g,f+(b-f)*u,g+(x-g)*u,e.box);w&&(r.setLineDash([]),r.strokeStyle=s.of(c),r.lineWidth=2.3*s.scale,r.beginPath(),r.moveTo(w[0],w[1]),r.lineTo(w[2],w[3]),r.stroke()),f+=(b-f)*u,g+=(x-g)*u}let v=c.outcome.kind==="overflowed"&&i>=c.records-1;if(e.inside(f,g))v?ut(r,c,f,g,h,s):F(r,c,f,g,h,s);else{let b=ps(c,m,e);b&&d.push([c,...b])}}r.save(),r.beginPath(),r.rect(o-1,a-1,n+2,l+2),r.clip();for(let c of d)pt(r,...c,h,s);r.restore()}function ps(r,t,e){for(let i=Math.min(t,r.records-2);i>=0;i--){let[s,o]=e.toPixel(r.x[i],r.y[i]),[a,n]=e.toPixel(r.x[i+1],r.y[i+1]),l=ot(s,o,a,n,e.box);if(l&&l[5])return[l[2],l[3],a-s,n-o];if(l)return null}return null}function Ve(r,t,e,i,s,o){let a=o,n;for(let l of r){if(l.hidden)continue;let h=Math.min(e,l.records-1);for(let d=0;d<=h;d++){let[c,p]=t.toPixel(l.x[d],l.y[d]),m=Math.hypot(c-i,p-s);m<a&&([a,n]=[m,{run:l,i:d}])}}return n}function ot(r,t,e,i,s){let o=e-r,a=i-t,n=0,l=1;for(let[h,d]of[[-o,r-s.left],[o,s.left+s.width-r],[-a,t-s.top],[a,s.top+s.height-t]])if(h===0){if(d<0)return null}else{let c=d/h;if(h<0?n=Math.max(n,c):l=Math.min(l,c),n>l)return null}return!Number.isFinite(o)||!Number.isFinite(a)?null:[r+o*n,t+a*n,r+o*l,t+a*l,n>0,l<1]}function he(r,t,e,i){let s=new Float64Array(t);for(let o=0;o<t;o++)s[o]=r[e>1?Math.floor(o/e):o]+i;return t&&(s[t-1]=r[r.length-1]+i),s}function Ge(r,t,e){let{run:i,rule:s,differentiate:o}=r,{records:a,branch_step:n}=i,l=()=>[new Float64Array(a),new Float64Array(a)];i.noisyGradient=l(),r.steps=[],i.memory=Object.fromEntries(s.remembers.map(d=>[d,l()]));let h=(d,c)=>{for(let p of s.remembers)for(let m of[0,1])i.memory[p][m][d]=c(p,m)};n<a&&h(n,(d,c)=>t[2*s.remembers.indexOf(d)+c]);for(let d=n;d<a;d++){let[c,p]=s.looksAhead?s.after(r.before(d)).at:[],m=s.looksAhead?o(Float64Array.of(c),Float64Array.of(p)).slice(1,3).map(([f])=>f):r.slopes.slice(0,2).map(f=>f[d]);for(let f of[0,1])i.noisyGradient[f][d]=m[f]+(e?e[f][d]:0);r.steps[d]=r.step(d);let{after:u}=r.steps[d];d+1<a&&h(d+1,(f,g)=>u[f][g]??u[f])}}function xt(){return Math.min(2,globalThis.devicePixelRatio||1)}function ce(r,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),i=()=>{r(),ce(r,t)};e.addEventListener("change",i,{once:!0,signal:t})}var Ke={converged:1,still_descending:.72,oscillating:.72,stuck_at_saddle:.46,stalled:.46,left_view:.46,overflowed:.2},_=12,wt=15,Ye=17;function Xe(r,t,e,i){let s=e.scale,o=xt(),{clientWidth:a,clientHeight:n}=r,l=r.getContext("2d"),{kind:h}=i.dataset;r.width=Math.round(a*o),r.height=Math.round(n*o),l.setTransform(o,0,0,o,0,0);let d=Object.fromEntries(Object.keys(Ke).map(v=>(i.dataset.kind=v,[v,getComputedStyle(i).color])));i.dataset.kind=h;let{rungs:c}=t,p=(a-2*_)/Math.max(1,c.length-1),m=Math.min(9,Math.max(1.2,p*.62)),u=(wt+Ye)*s,f=v=>_+(c.length>1?v*p:0);l.textAlign="center",l.textBaseline="middle";let g=-99;c.forEach(([v,,b],x)=>{let w=Ke[b]*Ye*s,y=f(x)-m/2;if(l.fillStyle=l.strokeStyle=d[b],b==="left_view"?l.strokeRect(y+.5,u-w+.5,Math.max(.5,m-1),w-1):l.fillRect(y,u-w,m,w),b==="oscillating"&&l.clearRect(y-1,u-w*.62,m+2,w*.24),x===0||c[x-1][2]!==b){let A=x;for(;A+1<c.length&&c[A+1][2]===b;)A+=1;l.font=`700 ${12*s}px ${e.font}`,((A-x+1)*p>13*s||c.length<9)&&l.fillText(st[b],(f(x)+f(A))/2,wt*.48*s)}let S=Math.log10(v),T=Math.round(S);!(t.log?Math.abs(S-T)<1e-9:c.length<9||x%Math.round((c.length-1)/5)===0)||f(x)-g<42*s||(g=f(x),l.fillStyle=e.muted,l.font=`${10.5*s}px ${e.font}`,l.fillText(t.log&&Math.abs(T)>2?I(T):M(v,3),Math.max(14*s,Math.min(a-14*s,f(x))),u+8*s))}),l.fillStyle=e.text,l.beginPath(),l.moveTo(f(t.at),(wt-1)*s);for(let v of[-4,4])l.lineTo(f(t.at)+v*s,(wt-7)*s);l.fill()}var us=2500,fs=400,ms='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',gs=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-track" role="slider" tabindex="0"><canvas></canvas><i></i></div>','<output></output><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${ms}`,"</button><small></small>"].join(""),yt=class{constructor(t,e){let{on:i}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=gs;for(let[o,a]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",names:"[data-dial=name]",track:".ov-dial-track",canvas:"canvas",thumb:"i",value:"output",chip:".ov-chip",fan:"button",note:"small"}))this[o]=e.querySelector(a);let{track:s}=this;i(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),i(this.names,"change",()=>t.viewState.change({dial:this.names.selectedIndex+1})),i(s,"pointerdown",o=>{o.button!==0||!this.data||(s.setPointerCapture(o.pointerId),s.focus({preventScroll:!0}),o.preventDefault(),this.grasp(),this.pointed=!0,this.turn(this.under(o)))}),i(s,"pointermove",o=>this.pointed&&this.turn(this.under(o))),i(s,"pointerup",()=>this.release()),i(s,"pointercancel",()=>this.back()),i(s,"keydown",o=>this.key(o)),i(s,"keyup",()=>{this.held&&!this.pointed&&(this.settle=setTimeout(()=>this.release(),fs))}),i(s,"blur",()=>this.pointed||this.release())}grasp(){clearTimeout(this.settle),this.held||(this.gesture+=1),this.held=!0}under(t){let{left:e,width:i}=this.track.getBoundingClientRect();return Math.round((t.clientX-e-_)/(i-2*_)*(this.data.rungs.length-1))}turn(t){let{player:e}=this,i=Math.max(0,Math.min(this.data.rungs.length-1,t));i!==this.wanted&&(this.wanted=i,e.clock.playing||e.picture.schedule())}key(t){let{data:e}=this,i=e&&e.rungs.length-1;if(!e||t.ctrlKey||t.metaKey||t.altKey)return;if(t.key==="Escape"&&this.held)return t.preventDefault(),this.back();let s={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-e.stride,PageUp:e.stride,Home:-i,End:i}[t.key];s&&(t.preventDefault(),this.grasp(),this.turn(this.wanted+s))}back(){this.held=this.pointed=!1,this.event=void 0,clearTimeout(this.settle),this.data&&this.turn(this.data.at)}release(){if(!this.held)return;let{data:t,player:e}=this;if(this.held=this.pointed=!1,clearTimeout(this.settle),this.wanted===t.at)return;if(e.offline)return t.every>1&&this.back();let[i]=t.rungs[this.wanted];this.event=i,e.outbox.send("dial",{name:this.run.name,parameter:t.name,value:i,gesture:this.gesture}),clearTimeout(this.patience),this.patience=setTimeout(()=>this.event!==void 0&&!this.held&&this.back(),us)}invalidate(){this.stale=!0}stop(){for(let t of[this.settle,this.patience])clearTimeout(t)}get width(){return this.canvas.clientWidth}load(t){let{data:e,run:i}=this,s=e?.rungs[this.wanted][0],o=t.dial,a=this.held||this.event!==void 0;if(Object.assign(this,{scene:t,data:o,stale:!0,run:o&&t.runs[o.run]}),this.root.classList.toggle("ov-waiting",!o),!o)return Object.assign(this,{held:!1,pointed:!1,event:void 0});if(this.differentiate=vt(t.surface.program),this.truth={...this.run,insight:t.rules&&this.player.inside.insights[o.run]},this.shown=this.wanted=o.at,this.fill(),this.event===o.rungs[o.at][0]&&(this.event=void 0),a&&i.name===this.run.name&&e.name===o.name&&(this.held||this.event!==void 0)){let n=o.rungs.map(([l])=>Math.abs(l-s));this.wanted=n.indexOf(Math.min(...n))}else Object.assign(this,{held:!1,pointed:!1,event:void 0});this.write(),this.apply()}fill(){let{data:t,scene:e,player:i,run:s}=this,o=(a,n,l)=>`<option value="${a}" ${l?"selected":""}>${$(n)}</option>`;this.sign.innerHTML=O(s,i.picture.colours.of(s),i.picture.colours.rim),this.runs.innerHTML=e.runs.map((a,n)=>e.runs.findIndex(({of:l})=>l===a.of)===n?o(n,a.label,a===s):"").join(""),this.names.innerHTML=t.names.map(a=>o(a,a.replaceAll("_"," "),a===t.name)).join(""),this.track.setAttribute("aria-label",`${t.name.replaceAll("_"," ")} of ${s.label}`),this.track.setAttribute("aria-valuemax",t.rungs.length-1),this.note.textContent=t.every>1?`while turning, one step in ${t.every}`:""}path(t){let{data:e,scene:i}=this,[,s,,,,o]=e.rungs[t];return["x","y"].map((a,n)=>he(i.array(`dial_${a}${t}`),s,e.every,o[n]))}apply(){if(!this.data||this.wanted===this.shown)return;let{data:t,run:e,truth:i,player:s,scene:o,wanted:a}=this,{inside:n}=s,l=a!==t.at,[h,d,c,p,m,,u,f]=t.rungs[a];if(l){let[g,v]=this.path(a),[b,x,w]=this.differentiate(g,v),y=o.surface.floor??0,S={kind:c,label:p,sentence:`${p}.`,criterion:"Let go of the dial for the criterion."},T=t.name==="learning_rate"?h:i.rate,k=o.head.arrays[`dial_rate${a}`];Object.assign(e,{x:g,y:v,records:d,outcome:S,detail:m,rate:T,height:b.map(A=>A-y),slope:x.map((A,E)=>Math.hypot(A,w[E]))}),k&&(e.rates=he(o.array(`dial_rate${a}`),d,t.every,0))}else Object.assign(e,{...i,hidden:e.hidden});for(let g of t.kin)o.runs[g].dim=l;if(o.rules&&i.insight){let g=i.insight;l&&t.every>1?g=void 0:l?(g=new K(e,n.rules[u],this.differentiate,o.surface.domain),e.values={...i.values,[t.name]:h},Ge(g,f,o.noiseRows)):g.forget(),n.replace(t.run,g)}this.shown=a,this.write(),s.legend.describe(t.run),s.runsChanged()}write(){let{data:t,shown:e,track:i}=this,[s,,o,a]=t.rungs[e],n=M(s,6);i.setAttribute("aria-valuenow",e),i.setAttribute("aria-valuetext",`${t.name.replaceAll("_"," ")} ${n}, ${a}`),Object.assign(i.dataset,{value:s,kind:o,changed:e!==t.at});let l=e/Math.max(1,t.rungs.length-1);this.thumb.style.left=`calc(${_}px + (100% - ${2*_}px) * ${l})`,this.value.innerHTML=`${t.sign} = <b>${n}</b>`,this.chip.dataset.kind=o,this.chip.innerHTML=`<i aria-hidden="true">${st[o]}</i>${$(a)}`}paint(){let{data:t,player:e,chip:i}=this;t&&this.width&&Xe(this.canvas,t,e.picture.colours,i)}drawFan(t,e,i,s){let{data:o,run:a,player:n}=this,{box:l}=e;if(this.stale=!1,!(!o||!n.view.fan||!n.view.dial||a.hidden)){t.strokeStyle=i.of(a),t.globalAlpha=i.dark?.13:.1,t.lineWidth=i.scale;for(let h=0;h<o.rungs.length;h+=s?6:1){let[d,c]=this.path(h),p=new Path2D,[m,u]=e.toPixel(d[0],c[0]);for(let f=1;f<d.length;f++){let[g,v]=e.toPixel(d[f],c[f]);if(Math.hypot(g-m,v-u)<1.5&&f<d.length-1)continue;let b=ot(m,u,g,v,l);b&&(p.moveTo(b[0],b[1]),p.lineTo(b[2],b[3])),[m,u]=[g,v]}t.stroke(p)}t.globalAlpha=1}}};var Y=class{constructor(t){this.canvas=t,this.context=t.getContext("2d"),this.faint=document.createElement("canvas"),this.bold=document.createElement("canvas"),this.drawn=[]}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let s of[this.canvas,this.faint,this.bold])s.width=Math.round(t*i),s.height=Math.round(e*i)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let i=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,i)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,i,s,o){let a=o.scale;Object.assign(this,{drawn:t,last:e,scale:i,colours:o}),this.box={left:46*a,top:7*a,width:Math.max(20,this.width-46*a-12),height:Math.max(20,this.height-27*a)},this.range(s),this.curves(this.bold.getContext("2d")),this.static()}range(t){let e=1/0,i=-1/0,s=0,o=1/0;for(let{values:a,first:n=0}of this.drawn){let l=a.slice(n).find(h=>h>0);Number.isFinite(l)&&(s=Math.max(s,l));for(let h=n;h<a.length;h++){let d=a[h];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<e&&(e=d),d>i&&(i=d),d&&Math.abs(d)<o&&(o=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")i=Math.min(i,Math.max(s,1e-300)*1e3),e=Math.max(Math.min(e,i),i*1e-16),(!(e>0)||!(i>0))&&([e,i]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(i)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(e),Math.abs(i));(!(a>0)||!Number.isFinite(a))&&([e,i,o]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(o,Math.max(Math.abs(e),Math.abs(i))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(i,0))];let n=.06*(this.high-this.low);this.low-=n,this.high+=n}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-a,this.high=Math.min(Math.max(i,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(){let{low:t,high:e,box:i}=this,s=this.colours.scale;if(this.scale==="log")return le(t,e,i.height/(26*s)).map(n=>[n,I(n)]);if(this.scale==="symlog"){let n=Math.log10(Math.sinh(Math.max(Math.abs(t),Math.abs(e)))*this.unit),l=Math.log10(this.unit),d=le(l,n,Math.max(1,i.height/(56*s))).flatMap(p=>[[this.warp(10**p),I(p)],[this.warp(-(10**p)),`−${I(p)}`]]),c=16*s*(e-t)/i.height;return[[0,"0"],...d.filter(([p])=>p>=t&&p<=e&&Math.abs(p)>c)]}if(this.scale==="degrees")return[0,90,180].map(n=>[n,`${n}°`]);let{values:o,step:a}=N(t,e,i.height/(34*s));return o.map(n=>[n,B(n,a)])}static(){let t=this.faint.getContext("2d"),{box:e,colours:i}=this,s=i.scale;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.clearRect(0,0,this.width,this.height),t.font=`${11*s}px ${i.font}`,t.lineWidth=1,t.textAlign="right",t.textBaseline="middle";for(let[a,n]of this.marks()){let l=Math.round(e.top+e.height*(1-(a-this.low)/(this.high-this.low)))+.5;t.strokeStyle=a===0&&this.scale==="symlog"?i.frame:i.grid,t.setLineDash([]),t.beginPath(),t.moveTo(e.left,l),t.lineTo(e.left+e.width,l),t.stroke(),t.fillStyle=i.muted,t.fillText(n,e.left-6,l)}t.textAlign="center",t.textBaseline="top";let o=N(0,this.last,e.width/(70*s));for(let a of o.values){let n=this.width-t.measureText(String(a)).width/2;Number.isInteger(a)&&t.fillText(String(a),Math.min(this.x(a),n),e.top+e.height+5)}t.globalAlpha=.28,t.drawImage(this.bold,0,0,this.width,this.height),t.globalAlpha=1}curves(t,e){let{box:i,colours:s}=this;t.setTransform(this.ratio,0,0,this.ratio,0,0),e||t.clearRect(0,0,this.width,this.height),t.save(),t.beginPath(),t.rect(i.left,i.top-1,i.width+2,i.height+2),t.clip(),t.lineJoin="round";for(let{run:o,values:a,first:n=0,dash:l=o.dash}of this.drawn){if(e&&o!==e)continue;t.strokeStyle=s.of(o),t.lineWidth=(e?3.4:1.9)*s.scale,t.setLineDash(l.map(p=>p*.8*s.scale)),t.beginPath();let h=-1e9,d=-1e9,c=!1;for(let p=n;p<a.length;p++){let m=this.x(p),u=this.y(a[p]);if(!Number.isFinite(a[p])){c=!1;continue}c&&p<a.length-1&&Math.abs(m-h)<.5&&Math.abs(u-d)<.5||(t[c?"lineTo":"moveTo"](m,u),c=!0,h=m,d=u)}t.stroke()}t.restore()}draw(t,e){let{context:i,box:s,colours:o,ratio:a}=this,n=this.x(t);i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,this.canvas.width,this.canvas.height),i.drawImage(this.faint,0,0);let l=Math.min(this.bold.width,Math.round((n+.5)*a));l>0&&i.drawImage(this.bold,0,0,l,this.bold.height,0,0,l,this.bold.height),e&&this.curves(i,e),i.setTransform(a,0,0,a,0,0),i.strokeStyle=o.muted,i.lineWidth=1,i.setLineDash([2,3]),i.beginPath(),i.moveTo(n,s.top),i.lineTo(n,s.top+s.height),i.stroke();for(let{run:h,values:d,first:c=0,head:p}of this.drawn){let m=Math.min(t,d.length-1),u=Math.floor(m+1e-9),f=m-u;if(u<c||!Number.isFinite(d[u]))continue;let g=this.y(d[u],0),v=f>1e-9?this.y(d[u+1],0):g,b=Number.isFinite(v)?g+(v-g)*f:g;p?vs(i,p,this.x(m),b,o.of(h),o):F(i,h,this.x(m),b,3.9*o.scale,o)}}describe(t){return this.drawn.map(({run:e,values:i,first:s=0,head:o})=>[e,o,t>=s&&t<i.length?M(i[t]):"–"])}};function vs(r,t,e,i,s,o){r.fillStyle=o.rim,r.setLineDash([]),r.beginPath(),r.arc(e,i,6.5*o.scale,0,2*Math.PI),r.fill(),r.strokeStyle=r.fillStyle=s,r.lineWidth=1.2,r.stroke(),r.font=`600 ${10*o.scale}px ${o.font}`,r.textAlign="center",r.textBaseline="middle",r.fillText(t,e,i+.5)}function Mt(r,t,e,i){return r>0&&t>0?Math.max(i,e+15*Math.log10(r/t)):0}function Ze(r,t,e,i,s,o){let{run:a,rule:n}=t,l=o.scale,h=t.before(e),d=t.after(e),{most:c}=t.series,[p,m]=i.toPixel(...h.x);if(!i.inside(p,m,200))return;r.save(),r.beginPath(),r.rect(i.box.left,i.box.top,i.box.width,i.box.height),r.clip(),r.lineCap="round";let u={context:r,colours:o,s:l},f=s.curvature?t.theory(e,d):void 0;f&&ws(u,p,m,f),f?.step&&n.vectors.has("rate")&&ti(u,p,m,f.step.axes[0],38*1.25*l,"u₁",[8,3,2,3]);let g=s.rates&&t.rate(d);g&&n.vectors.has("rate")&&bs(u,p,m,g.map(S=>Mt(S,c.rate,38,3)*l),a);let[b,x]=d.at?i.toPixel(...d.at):[p,m];d.at&&s.look_ahead&&xs(u,p,m,b,x,a);let w=(S,T,k,A)=>{let E=Math.hypot(...k),L=Mt(E,c.slope,92,13)*l;L>0&&Number.isFinite(E)&&Je(u,S,T,S+k[0]/E*L,T-k[1]/E*L,A)},y=s.memory&&t.memory(h);if(y&&w(p,m,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:o.of(a)}),s.gradient&&w(b,x,[-h.g[0],-h.g[1]],{letter:"−g",dash:[],width:1.7,colour:o.text}),s.step){let[S,T]=i.toPixel(...d.x);Je(u,p,m,S,T,{letter:"",dash:[],width:3.4,colour:o.of(a)})}r.restore()}function kt({context:r,colours:t,s:e},i,s,o,a){for(let[n,l,h]of[[t.rim,s+2.6,[]],[i,s,o]])r.strokeStyle=n,r.lineWidth=l*e,r.setLineDash(h.map(d=>d*e)),r.beginPath(),a(r),r.stroke()}function Je(r,t,e,i,s,{letter:o,dash:a,width:n,colour:l}){let{context:h,colours:d,s:c}=r,p=Math.hypot(i-t,s-e);if(!(p>1)||!Number.isFinite(p))return;let[m,u]=[(i-t)/p,(s-e)/p],f=Math.min(p,(5+2*n)*c);kt(r,l,n,a,g=>(g.moveTo(t,e),g.lineTo(i-m*f*.8,s-u*f*.8))),h.setLineDash([]),h.beginPath(),h.moveTo(i,s);for(let g of[1,-1])h.lineTo(i-m*f+g*u*f*.45,s-u*f-g*m*f*.45);h.closePath(),h.fillStyle=l,h.strokeStyle=d.rim,h.lineWidth=1.2*c,h.stroke(),h.fill(),o&&Qe(r,o,i+m*9*c,s+u*9*c,l)}function Qe({context:r,colours:t,s:e},i,s,o,a){r.font=`italic 600 ${12.5*e}px ${t.font}`,r.textAlign="center",r.textBaseline="middle",r.setLineDash([]),r.lineJoin="round",r.strokeStyle=t.rim,r.lineWidth=4*e,r.strokeText(i,s,o),r.fillStyle=a,r.fillText(i,s,o)}function bs(r,t,e,[i,s],o){if(!(i>0)||!(s>0))return;let{context:a,colours:n}=r;a.globalAlpha=.14,a.fillStyle=n.of(o),a.fillRect(t-i,e-s,2*i,2*s),a.globalAlpha=1,kt(r,n.of(o),1.3,[],l=>l.rect(t-i,e-s,2*i,2*s))}function xs(r,t,e,i,s,o){let{context:a,colours:n,s:l}=r;Math.hypot(i-t,s-e)<1||(kt(r,n.of(o),1.4,[2,4],h=>(h.moveTo(t,e),h.lineTo(i,s))),a.setLineDash([]),a.beginPath(),a.arc(i,s,5.5*l,0,2*Math.PI),a.fillStyle=n.rim,a.globalAlpha=.8,a.fill(),a.globalAlpha=1,a.strokeStyle=n.of(o),a.lineWidth=1.6*l,a.stroke())}function ws(r,t,e,{lam:i,V:s}){let{context:o,colours:a,s:n}=r,l=Math.min(...i.map(Math.abs).filter(d=>d>0));if(!Number.isFinite(l))return;let h=i.map(d=>(d?Math.max(3,38*1.25*Math.sqrt(l/Math.abs(d))):38*1.25)*n);i.forEach((d,c)=>ti(r,t,e,[s[0][c],s[1][c]],h[c],c?"v₂":"v₁",d<0?[2,3]:[])),i[1]>0&&(o.strokeStyle=a.muted,o.lineWidth=1.1*n,o.setLineDash([]),o.beginPath(),o.ellipse(t,e,h[0],h[1],Math.atan2(-s[1][0],s[0][0]),0,2*Math.PI),o.stroke())}function ti(r,t,e,[i,s],o,a,n){let{colours:l,s:h}=r,[d,c]=[i*o,-s*o],p=Math.max(1+11*h/o,19*h/o);kt(r,l.muted,1.2,n,m=>(m.moveTo(t-d,e-c),m.lineTo(t+d,e+c))),Qe(r,a,t+d*p,e+c*p,l.muted)}var ks=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],X=r=>`<svg viewBox="0 0 22 16">${r}</svg>`,$s={gradient:X('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:X('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:X('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:X('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:X('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:X('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function oi(r,t,e){let i={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${r.filter(({name:o})=>i[o]).map(({name:o,label:a,help:n})=>{let l=`data-mark="${o}" aria-pressed="${!!t[o]}" title="${$(n)}"`,h=`${$s[o]}<span>${$(a)}</span> <span class="ov-size"></span>`;return`<button type="button" ${l}>${h}</button>`}).join("")}</div><p class="ov-scale"></p>`}function ri(r,{series:t,rule:e},i,s,o,a){let n=Math.hypot(s.x[0]-i.x[0],s.x[1]-i.x[1]),l={gradient:Math.hypot(...i.g),step:n};e.memory&&(l.memory=Math.hypot(e.memory(i,0),e.memory(i,1)));for(let[p,m]of Object.entries(l)){let u=r.querySelector(`[data-mark="${p}"] .ov-size`);u&&(u.textContent=M(m,3))}let h=p=>`${Math.round(p*o.scale)} px`,d=Mt(l.gradient,t.most.slope,92,13),c=[`Step in true length${n*a<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${h(92)} is ${M(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${h(15)} shorter, ${h(13)} at the least (−g now: ${h(d)}).`];e.vectors.has("rate")&&c.push(`The rectangle's half sides likewise: ${h(38)} is a rate of ${M(t.most.rate,3)}.`),c.push(`Curvature: the flatter axis has ${h(1.25*38)}, the other is 1 / √κ as long, ${h(3)} at the least.`),r.querySelector(".ov-scale").textContent=c.join(" ")}function ai(r){return`<div class="ov-buttons">${r.contrasts.map(({name:e,label:i,teaches:s,sources:o,on:a})=>{let n=`data-ghost="${e}" aria-pressed="${a}" title="${$(`${s} Sources: ${o}`)}"`,l=a?`<p>${$(s)} <small>${$(o)}</small></p>`:"";return`<button type="button" ${n}>${$(i)}</button>${l}`}).join("")}</div>`}function ni(r,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',i=ks.map(([l,h])=>{let d=h===1?"The same settings, to be changed in the panel":`From this step on, ${l}`,c=h!==1&&!t?e:`title="${d}"`;return`<button type="button" data-factor="${h}" ${c}>${l}</button>`}),a=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${r.map(([l,h])=>`<option value="${l}">${$(h)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${i.join("")}${a}<button type="button" data-switch="go">Branch</button></div>`}function li({run:r,rule:t}){return[["height","log"],["slope","log"],...Object.keys(r.memory).map(e=>[e,"memory"]),...r.rates?[["rates","log"]]:[],...t.rate?[["rate","log"]]:[],["angle","degrees"]]}function hi(r,t,e,i,s){let{run:o,rule:a}=t,n=o.branch_step,l=(f,g)=>[{run:o,values:f,first:n,dash:[],...g}];if(i==="height"||i==="slope")return Ss(r,o,e,i,s);if(i==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:s,curves:l(t.series.angle)};if(i==="rates")return{title:`<b>${a.signs.learning_rate??"α"}</b> on its schedule, log`,scale:s,curves:l(o.rates)};let h=i==="rate",d=h?t.series.rate:o.memory[i],c=s==="log"||d.every(f=>f.every(g=>g>=0)),p=d[0].every((f,g)=>f===d[1][g]||g<n||!Number.isFinite(f)),m=h?`<b>${a.signs.rate}</b> effective rate, log`:`<b>${a.signs[i]}</b> ${$(i.replaceAll("_"," "))}${c?", log":", log both ways"}`,u=p?l(d[0],{head:"="}):d.map((f,g)=>({run:o,values:f,first:n,dash:g?[3,3]:[],head:"xy"[g]}));return{title:m,scale:c?"log":"symlog",curves:u}}function Ss(r,t,e,i,s){let o=h=>h===t||h.of===t.of||h.origin===e||r.allRuns[t.origin]===h,a=r.runs.filter(h=>o(h)&&(h===t||!h.hidden)),{floor:n}=r.surface;return{title:i==="slope"?"<b>‖∇f‖</b> log":n===null?"<b>f</b>":n===0?"<b>f</b> log":"<b>f − f*</b> log",scale:i==="height"&&n===null?"linear":s,curves:a.map(h=>({run:h,values:h[i],first:h.first}))}}var Ts={"+":(r,t)=>r+t,"-":(r,t)=>r-t,"*":(r,t)=>r*t,"/":(r,t)=>r/t,"**":(r,t)=>r**t,"<":(r,t)=>+(r<t),">":(r,t)=>+(r>t),">=":(r,t)=>+(r>=t),neg:r=>-r},As={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,max:Math.max,clip:(r,t,e)=>Math.min(Math.max(r,t),e)};function J(r){let[t,e]=r;if(t==="number")return()=>e;if(t==="name")return(l,h)=>typeof l[e]=="number"?l[e]:l[e][h];let i=r.slice(t==="call"?2:1).map(J),[s,o,a]=i;if(t==="if")return(l,h)=>s(l,h)>0?o(l,h):a(l,h);if(e==="along")return(l,h)=>l.V[0][h]*s(l,0)+l.V[1][h]*s(l,1);if(e==="across")return(l,h)=>l.V[h][0]*s(l,0)+l.V[h][1]*s(l,1);let n=t==="call"?As[e]:Ts[t];return i.length===1?(l,h)=>n(s(l,h)):i.length===2?(l,h)=>n(s(l,h),o(l,h)):(l,h)=>n(...i.map(d=>d(l,h)))}function de(r,t){return r[0]==="name"?t.has(r[1]):r.some(e=>Array.isArray(e)&&de(e,t))}var $t=class{constructor({lines:t,signs:e,remembers:i,memory:s,stability:o,rate:a,stride:n,reads_rate:l}){Object.assign(this,{signs:e,remembers:i,stride:n,readsRate:l}),this.vectors=new Set(["x","g","lam",...i]),this.lines=t.map(([h,d])=>(de(d,this.vectors)&&this.vectors.add(h),{name:h,tree:d,value:J(d),pair:this.vectors.has(h)})),this.memory=s&&J(s),this.stability=o&&J(o),this.limitMoves=!!o&&de(o,new Set(["learning_rate"])),this.rate=a&&J(a),this.looksAhead=this.lines.some(({name:h})=>h==="at")}after(t){let e={...t};for(let{name:i,value:s,pair:o}of this.lines)e[i]=o?[s(e,0),s(e,1)]:s(e,0);return e}},Es={if:0,"<":1,">":1,">=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4};function rt(r,t,e=void 0,i=0){let s=r[0]==="name"&&r[1]==="n"&&!e?2:e&&r[0]==="/"?3:Es[r[0]]??9,o=Ls(r,t,e);return s<i?`<span class="ov-paren">(</span>${o}<span class="ov-paren">)</span>`:o}var zs={"<":"&lt;",">":"&gt;",">=":"≥"};function Ls(r,t,e){let[i,...s]=r,o=(a,n=0)=>rt(a,t,e,n);switch(i){case"name":return t(s[0]);case"number":return`<span class="ov-num">${M(s[0])}</span>`;case"+":case"-":return`${o(s[0],2)} ${i==="-"?"−":"+"} ${o(s[1],2.5)}`;case"*":return o(s[0],3)+(e?" · ":"&thinsp;")+o(s[1],3.5);case"/":return e?`${o(s[0],3)} / ${o(s[1],3.6)}`:js(o(s[0]),o(s[1]));case"**":return`${o(s[0],6)}<sup>${o(s[1])}</sup>`;case"neg":return`−${o(s[0],3)}`;case"if":return e?Ps(r,o,e):Os(r,o);case"call":return Cs(s[0],s.slice(1),o,e);default:return`${o(s[0],2)} ${zs[i]} ${o(s[1],2)}`}}function js(r,t){return`<span class="ov-frac"><span>${r}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function Os(r,t){let e=[];for(;r[0]==="if";r=r[3])e.push(`<span>${t(r[2])}</span><span>if ${t(r[1])}</span>`);return e.push(`<span>${t(r)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function Ps(r,t,e){let i=e.push([])-1,s=[];for(;r[0]==="if";r=r[3])e[i].push(J(r[1])),s.push(t(r[2],3));return[...s,t(r,3)].map((o,a)=>`<span data-choice="${i},${a}" hidden><small></small>${o}</span>`).join("")}function Cs(r,t,e,i){let s=e(t[0]);return r==="sqrt"?i?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${s}</span></span>`:r==="abs"?`|${s}|`:r==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:r==="across"?`<i>V</i> ${e(t[0],3)}`:r==="clip"?`clip(${s}; ${e(t[1])}, ${e(t[2])})`:`${r}(${t.map(o=>e(o)).join(", ")})`}var St=class{constructor(t){this.root=t,this.tests=[]}write({rule:t,run:e},i){let s=new Set,o=u=>u==="x"||t.remembers.includes(u),a=u=>u==="g"||u==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":o(u)?s.has(u)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",n=u=>(t.signs[u]??$(u))+a(u),l=(u,f=s.has(u)?"after":"before")=>{let g=v=>`<span class="ov-num" data-name="${u}" data-when="${f}" data-k="${v}"></span>`;return t.vectors.has(u)?`<span class="ov-vec">${g(0)}${g(1)}</span>`:g(0)},h=(u,f,g,v)=>`<div class="ov-line"><div class="ov-symbols">${u} = ${f}</div><div class="ov-numbers">= ${g} = ${v}</div></div>`,d=t.lines.find(({name:u})=>u==="at"),c=i?" + noise":"",p=d?[rt(d.tree,n),l("at","after")]:[n("x"),l("x")],m=[h(n("g"),`∇<i>f</i>(${p[0]})${c}`,`∇<i>f</i>${p[1]}${c}`,l("g"))];this.tests=[];for(let{name:u,tree:f}of t.lines){if(u==="at")continue;let g=rt(f,n),v=rt(f,l,this.tests);s.add(u),m.push(h(n(u),g,v,l(u)))}this.root.innerHTML=`${m.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(u=>[u,...u.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(u=>{let{name:f,when:g,k:v}=u.dataset;return{node:u,name:f,when:g,k:Number(v)}})}update(t,e,i,s,o){for(let{node:c,name:p,when:m,k:u}of this.slots){let f=(m==="after"?s:i)[p],g=typeof f=="number"?f:f[u];c.textContent=M(g),o&&(c.dataset.value=g)}let a=this.tests.map(c=>[0,1].map(p=>c.findIndex(m=>m(s,p)>0)).map(p=>p<0?c.length:p));for(let[c,p,m]of this.choices){let u=a[p].map((f,g)=>f===m?"xy"[g]:"").join("");c.hidden=!u,c.firstChild.textContent=u==="xy"?"":`${u}: `}let n=[s.x[0]-i.x[0],s.x[1]-i.x[1]],l=t.angle(e,n),h=`<b data-fact="length">${M(Math.hypot(...n))}</b>`,d=`<b data-fact="angle">${Number.isFinite(l)?`${l.toFixed(1)}°`:"no angle"}</b>`;this.total.innerHTML=`Step of length ${h}, ${d} from straight downhill.`}};var Ns={stable:"stable",edge:"on the edge",unstable:"unstable"},Is={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function Rs(r){return r[1]>0?`κ = <b data-fact="kappa">${M(r[0]/r[1])}</b>`:r.every(Number.isFinite)?r[0]>0&&r[1]<0?"bent up along v₁ and down along v₂: no κ":r[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var Ds=({rule:r})=>!r.vectors.has("rate");function qs(r,{limit:t,step:e},i,s){let o=Ds(r),[a,n]=e.kinds;if(a==="falls"||a==="flat"&&n==="falls")return"It falls away: no rate is stable here, steps lead off.";if(a==="flat")return"It is level here: the curvature sets no limit.";let l=o?`${t===2?"2":M(t)} / λ₁`:"the limit of α with these rates",h=s===void 0?"":`${l} = <b data-fact="bound">${M(s)}</b> and α = ${M(i)}: `,d=o?"v":"u",c=n==="stable"&&a==="stable"?"both axes":`${d}₁`,p=n==="falls"?`; along ${d}₂ it falls away, and steps lead off there`:"";return`${h}<em>${Ns[a]} along ${c}</em>${Is[a]??""}${p}.`}function ci(r,t,e,i,s){let{rule:o}=t,a=t.theory(e,i),{lam:n,step:l}=a,h=i.learning_rate,d=l&&Number.isFinite(l.largest)&&!o.limitMoves?h*l.largest:void 0,[c,p]=n.map((f,g)=>`<b data-fact="lambda${g+1}">${M(f)}</b>`),m=l?qs(t,a,h,d):o.rate?"No simple limit is known for these settings.":$(o.stride),u=l?l.kinds[0]:"none";r.innerHTML=`<div>λ₁ = ${c}, λ₂ = ${p}, ${Rs(n)}</div><div class="ov-verdict" data-kind="${u}">${m}</div>`,s&&Object.assign(r.dataset,{lambda1:n[0],lambda2:n[1],bound:d??"",kind:u})}var W=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}build(){}update(){}prepare(){}apply(){}paint(){}back(){}stop(){}invalidate(){}drawFan(){}};var Tt=class extends W{constructor(t,e,i){super(t,e);let s=o=>e.querySelector(`.ov-${o}`);this.who=s("who"),this.note=s("note"),this.local=s("theory"),this.marks=s("marks"),this.partners=s("pairs"),this.branches=s("forks"),this.graphs=s("graphs"),this.ruleTable=new St(s("rule")),this.focusDue=i,this.insights=void 0,this.shown=void 0,this.built=void 0}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){if(this.scene=t,this.insights=void 0,this.shown=void 0,!t.rules)return;let e=this.rules=t.rules.map(s=>new $t(s)),i=vt(t.surface.program);this.insights=t.allRuns.map(s=>s.rule===void 0?void 0:new K(s,e[s.rule],i,t.surface.domain))}at(t){let e=this.insights[this.run],i=Math.max(0,Math.min(Math.floor(t+1e-9),e.last));for(;i<e.run.branch_step;)e=this.insights[e.run.origin];return{insight:e,t:i}}draw(t,{insight:e,t:i},s){Ze(t,e,i,this.player.picture.plane,this.player.view,s)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((o,a)=>this.tab(o,a))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:i}=t;this.partners.innerHTML=ai(e),this.partners.parentElement.hidden=!e.contrasts.length;let s=this.branches.querySelector("select")?.value??"";this.branches.innerHTML=ni(this.scene.methods,i),this.branches.querySelector("select").value=s,this.kinds=li(t),this.buildCharts(this.kinds.map(([o])=>o)),this.specify(),this.charts.forEach(({canvas:o},a)=>{o.previousElementSibling.innerHTML=this.specs[a].title,o.setAttribute("aria-label",`${o.previousElementSibling.textContent}, against the step`)})}empty(){let{dial:t,runs:e}=this.scene,i=t?.every>1&&this.rules?"Let go of the dial for the numbers.":"Looking inside …";this.note.textContent=e.length?i:"No run to look into: add one in the panel.";for(let s of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])s.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',i=s=>`<div class="ov-chart" data-chart="inside-${s}">${e}</div>`;this.graphs.innerHTML=t.map(i).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(s=>new Y(s)),this.player.watch(this.charts)}specify(){let t=this.insights[this.run];this.specs=this.kinds.map(([e,i])=>hi(this.scene,t,this.run,e,i))}replace(t,e){let i=this.insights[t],s=!i!=!e||i?.rule!==e?.rule;this.insights[t]=e,s&&(this.shown=void 0),this.player.view.inside&&(s||!this.built?this.build():this.specify())}tab(t,e){let i=document.createElement("button"),{colours:s}=this.player.picture;return i.type="button",i.dataset.place=e,i.setAttribute("aria-pressed",String(e===this.run)),i.innerHTML=`${O(t,s.of(t),s.rim)}${$(t.label)}`,i.addEventListener("click",()=>this.player.viewState.change({run:e})),i}prepare(t,e){this.charts.forEach((i,s)=>{let{curves:o,scale:a}=this.specs[s];i.prepare(o,this.player.clock.last,a,e,t)})}update(t,e){if(!this.ready)return;let{insight:i,t:s}=this.at(t),{picture:o,view:a}=this.player;this.shown!==i.run&&(this.ruleTable.write(i,this.scene.noise>0),this.keepFocus(()=>this.marks.innerHTML=oi(this.scene.marks,a,i.rule))),this.shown=i.run;let n=i.before(s),l=i.after(s);this.ruleTable.update(i,s,n,l,e),this.note.textContent=this.remark(i,s,this.scene.runs[this.run]),Object.assign(this.root.dataset,{of:i.run.label,t:s}),ci(this.local,i,s,l,e),ri(this.marks,i,n,l,o.panels.colours,o.plane.unit)}remark(t,e,i){let{run:s}=t,o=i.branch_step;return o>=i.records?`${s.label} ended at step ${i.records}: the branch at step ${o} never began.`:s!==i?`Before step ${o}, ${i.label} is ${s.label}${s.offstage?" as it was then":""}.`:e<t.last?i.teaches||`From step ${e} to step ${e+1}.`:`The last${i.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function pe(r){let t=new Tt(r,r.inside.root,r.inside.focusDue);return Fs(r,t),{inside:t,dial:new yt(r,r.dial.root)}}function Fs(r,t){let{root:e}=t;r.on(e,"click",i=>{let s=i.target.closest("button");if(!s||!r.scene?.rules)return;let{mark:o,ghost:a,factor:n}=s.dataset;o&&r.viewState.change({[o]:r.view[o]?0:1}),a&&r.outbox.send("ghost",{name:r.scene.runs[t.run].name,partner:a,on:s.getAttribute("aria-pressed")!=="true",at:Date.now()}),n&&di(r,t,{factor:Number(n)});let l=s.dataset.switch&&e.querySelector(".ov-switch").value;l&&di(r,t,{optimizer:l})})}function di(r,t,e){let{clock:i,scene:s,outbox:o}=r,{last:a}=t.insights[t.run],n=Math.min(i.step,a,i.last-1);i.pause(),i.seek(n),o.send("branch",{name:s.runs[t.run].name,step:n,at:Date.now(),...e})}var pi=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;var Hs={1:Uint8Array,4:Float32Array,8:Float64Array};function _s(r){let t=r.slice(),e=new DataView(t.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:i,array:o=>{let[a,n,l]=i.arrays[o];return new Hs[l](t.buffer,4+e+a,n)}}}function ui(r){let{head:t,array:e}=_s(r),i=t.surface.floor??0,s=t.runs;s.forEach((n,l)=>{Object.assign(n,{x:e(`x${l}`),y:e(`y${l}`),height:e(`height${l}`),slope:e(`slope${l}`)}),t.arrays[`rate${l}`]&&(n.rates=e(`rate${l}`)),n.rule!==void 0&&t.rules&&(n.noisyGradient=[e(`g_x${l}`),e(`g_y${l}`)],n.memory=Object.fromEntries(t.rules[n.rule].remembers.map(h=>[h,[e(`${h}_x${l}`),e(`${h}_y${l}`)]]))),n.lossAt=h=>n.height[Math.min(h,n.records-1)]+i});let o=s.filter(n=>!n.offstage),a=t.arrays.noise_x?[e("noise_x"),e("noise_y")]:void 0;return Object.assign(t,{array:e,head:t,runs:o,allRuns:s,noiseRows:a})}var At=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,i]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,i)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Et=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,i,s={}){let{width:o,height:a,x:n,y:l}=this.fill(i,s,t,e),h=n+16+o>this.root.clientWidth?n-16-o:n+16,d=l+14+a>this.root.clientHeight?l-14-a:l+14;this.place(h,d,o)}showBelow(t,e){let i=t.getBoundingClientRect(),{width:s,height:o,x:a,y:n}=this.fill(e,{},i.left,i.bottom+4);this.place(a,n+o>this.root.clientHeight?n-o-i.height-8:n,s)}hide(){this.element.hidden=!0}fill(t,e,i,s){let{element:o,root:a}=this,n=a.getBoundingClientRect();return typeof t=="string"?o.innerHTML=t:o.replaceChildren(...t),Object.assign(o.dataset,e),o.hidden=!1,{width:o.offsetWidth,height:o.offsetHeight,x:i-n.left,y:s-n.top}}place(t,e,i){let s=Math.max(0,Math.min(t,this.root.clientWidth-i));this.element.style.transform=`translate(${s}px, ${Math.max(0,e)}px)`}};var Ws={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},ue=["map","relief","both","grid"];function zt(r,t){let{clock:e,view:i,picture:s}=r,{plane:o,surface3d:a}=s,{box:n}=o,l=r.scene.runs.length,h=[n.left+n.width/2,n.top+n.height/2],d=i.stage==="relief",c=u=>(u(),s.schedule()),p=u=>d?c(()=>a.zoom(u)):s.moveWindow(()=>o.zoom(u,...h)),m={race:()=>r.viewState.change({inside:0}),inside:()=>r.viewState.change({inside:1}),"toggle-inside":()=>r.viewState.change({inside:i.inside?0:1}),map:()=>r.viewState.change({stage:"map"}),relief:()=>r.viewState.change({stage:"relief"}),both:()=>r.viewState.change({stage:"both"}),grid:()=>r.viewState.change({stage:"grid"}),"next-view":()=>r.viewState.change({stage:ue[(ue.indexOf(i.stage)+1)%ue.length]}),"log-height":()=>r.viewState.change({log_height:i.log_height?0:1}),"previous-run":()=>l&&r.viewState.change({inside:1,run:(r.viewState.run+l-1)%l}),"next-run":()=>l&&r.viewState.change({inside:1,run:(r.viewState.run+1)%l}),branch:()=>{r.offline||(r.inside.focusBranch(),r.viewState.change({inside:1}))},dial:()=>r.viewState.change({dial:i.dial?0:1}),projector:()=>r.viewState.change({projector:i.projector?0:1}),share:()=>Us(r),fan:()=>r.viewState.change({fan:i.fan?0:1}),nearer:()=>c(()=>a.zoom(1.4)),farther:()=>c(()=>a.zoom(1/1.4)),"turn-left":()=>c(()=>a.orbit(-40,0)),"turn-right":()=>c(()=>a.orbit(40,0)),"reset-camera":()=>c(()=>a.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{r.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>r.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():r.root.requestFullscreen?.(),"zoom-in":()=>p(1.5),"zoom-out":()=>p(1/1.5),"zoom-reset":()=>d?c(()=>a.reset()):s.moveWindow(()=>o.fit(r.scene.surface.domain))};r.quiz.bars(t)||m[t]()}async function Us(r){if(r.offline)return;let t=r.playback.spell(),i=[...location.search.slice(1).split("&").filter(o=>o&&!o.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),s=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${i}`).then(()=>!0,()=>!1);r.outbox.send("share",{playback:t,copied:!!s,at:Date.now()})}function fi(r,t){if(!r.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,i=r.root.contains(e);if(!i&&e!==document.body&&e!==document.documentElement||i&&(e===r.start.handle||e===r.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||i&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape"))return;let s=t.key===" "||t.key==="Enter";if(i&&s&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&r.view.projector)return zt(r,"projector");let o=Ws[t.key.length===1?t.key.toLowerCase():t.key];o&&(t.preventDefault(),zt(r,o))}var Vs=5,Gs=11;function U(r,t){let e=t.getBoundingClientRect();return[r.clientX-e.left,r.clientY-e.top]}function me(r,t,e){return r.moved||Math.hypot(t-r.px,e-r.py)>=Vs}function ge(r,t){return r.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===r.root)}function Lt({picture:r},t){return r.panels.local(U(t,r.stage))}function fe({picture:r,legend:t,start:e},i){let{panels:s,plane:o,stage:a}=r,{over:n}=s,l=i.target.closest(".ov-panel");l&&s.pointAt(l);let h=l||s.point(...U(i,a),o);t.light(s.on&&h?s.places[s.over].i:void 0),s.over!==n&&e.place()}function mi(r){let{on:t,picture:e,tooltip:i,legend:s,start:o,viewState:a}=r,{stage:n,plane:l,panels:h}=e,d;t(n,"pointerdown",u=>{if(u.button!==0||u.target.closest("button")||!r.scene)return;fe(r,u);let[f,g]=Lt(r,u);l.inside(f,g)&&(d={px:f,py:g,x:f,y:g,moved:!1},n.setPointerCapture(u.pointerId),r.root.focus({preventScroll:!0}))}),t(n,"pointermove",u=>{if(!r.scene)return;!d&&!u.target.closest(".ov-start")&&fe(r,u);let[f,g]=Lt(r,u);if(!d&&u.target.closest("button"))return i.hide();if(!d)return Ks(r,f,g,u);me(d,f,g)&&(n.classList.add("ov-panning"),i.hide(),e.moveWindow(()=>l.pan(f-d.x,g-d.y)),Object.assign(d,{x:f,y:g,moved:!0}))});let c=u=>{if(d&&!d.moved&&u.type==="pointerup"){let f=l.toPlane(d.px,d.py);o.begin(),h.on?a.change({run:h.places[h.over].i}):r.quiz.aims?r.quiz.put(...f):o.moveTo(...f)}d=void 0,n.classList.remove("ov-panning")};t(n,"pointerup",c),t(n,"pointercancel",c),t(n,"pointerleave",()=>{i.hide(),s.light(void 0)});let p=u=>Number(u.target.closest("button").dataset.place);t(h.root,"click",u=>a.change({run:p(u)})),t(h.root,"focusin",u=>s.light(p(u))),t(h.root,"focusout",()=>s.light(void 0)),t(n,"wheel",u=>{if(!ge(r,u))return;u.preventDefault(),fe(r,u);let[f,g]=Lt(r,u);e.moveWindow(()=>l.zoom(Math.exp(-u.deltaY*.0022),f,g))},{passive:!1})}function gi(r){let{on:t,start:e,picture:i}=r,{handle:s}=e,{plane:o}=i;t(s,"pointerdown",a=>{a.button===0&&(e.hold(),s.setPointerCapture(a.pointerId),a.preventDefault(),s.focus())}),t(s,"pointermove",a=>{e.holding&&e.moveTo(...o.toPlane(...Lt(r,a)))});for(let a of["pointerup","pointercancel"])t(s,a,()=>e.release());t(s,"keydown",a=>{let n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[a.key];if(!n)return;a.preventDefault();let l=(a.shiftKey?30:5)/o.unit,[h,d]=e.position;e.moveTo(h+n[0]*l,d+n[1]*l)})}function Ks(r,t,e,i){let{plane:s,panels:o,colours:a}=r.picture;if(!s.inside(t,e))return r.tooltip.hide();let n=Ve(o.places[o.over].runs,s,r.clock.step,t,e,Gs),l=n?Ys(n,a):"";ve(r,s.toPlane(t,e),l,i)}function Ys({run:r,i:t},e){return`<div>${O(r,e.of(r),e.rim)}<b>${$(r.label)}</b> step ${t}<span>f = ${M(r.lossAt(t))}</span></div>`}function ve(r,[t,e],i,s){let o=r.picture.landscape.at(t,e),a=`<div>x = ${M(t)}, y = ${M(e)}</div><div><b>f = ${M(o,5)}</b></div>`;r.tooltip.showAt(s.clientX,s.clientY,a+i,{x:t,y:e,f:o})}function vi(r){let{on:t,tooltip:e,start:i,picture:s}=r,{surface3d:o}=s,{canvas:a}=o,n;t(a,"pointerdown",h=>{if(h.button!==0||!r.scene)return;let[d,c]=U(h,a);n={px:d,py:c,x:d,y:c,moved:!1},a.setPointerCapture(h.pointerId)}),t(a,"pointermove",h=>{if(!r.scene)return;let[d,c]=U(h,a);if(!n){let p=o.pick(d,c);return p?ve(r,p,"",h):e.hide()}me(n,d,c)&&(e.hide(),o.orbit(d-n.x,c-n.y),Object.assign(n,{x:d,y:c,moved:!0}),s.schedule())}),t(a,"pointerup",()=>{let h=n&&!n.moved&&o.pick(n.px,n.py);n=void 0,h&&(i.begin(),i.moveTo(...h,o.unit))}),t(a,"pointercancel",()=>n=void 0),t(a,"pointerleave",()=>e.hide()),t(a,"keydown",h=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!d||!h.shiftKey||(h.preventDefault(),o.orbit(25*d[0],25*d[1]),s.schedule())}),t(a,"wheel",h=>{ge(r,h)&&(h.preventDefault(),o.zoom(Math.exp(-h.deltaY*.0022)),s.schedule())},{passive:!1})}function bi(r){let{on:t,root:e,readout:i}=r;t(e,"click",s=>{let o=s.target.closest("[data-do]");o&&r.scene&&zt(r,o.dataset.do)}),t(i.slider,"input",()=>{r.clock.pause(),r.clock.seek(Number(i.slider.value))}),t(e.querySelector(".ov-speed"),"change",s=>r.clock.setSpeed(Number(s.target.value))),t(document,"keydown",s=>fi(r,s)),t(document.fonts,"loadingdone",()=>r.picture.rewrite()),t(document,"fullscreenchange",()=>{r.scene&&(r.picture.enlarge(),r.picture.resize())}),mi(r),gi(r),vi(r)}function xi(r,t){let{on:e,tooltip:i}=r,{canvas:s}=t,o=n=>Math.round(t.stepAt(U(n,s)[0])),a=!1;e(s,"pointerdown",n=>{n.button!==0||!r.scene||(a=!0,s.setPointerCapture(n.pointerId),r.clock.pause(),r.clock.seek(o(n)))}),e(s,"pointermove",n=>{if(!r.scene)return;a&&r.clock.seek(o(n));let l=o(n),{colours:h}=r.picture,d=t.describe(l).map(([c,p,m])=>{let u=p==="x"||p==="y"?` along ${p}`:"";return`<div>${O(c,h.of(c),h.rim)}${$(c.label)}${u}<span>${m}</span></div>`});i.showAt(n.clientX,n.clientY,`<div><b>Step ${l}</b></div>${d.join("")}`)});for(let n of["pointerup","pointercancel"])e(s,n,()=>a=!1);e(s,"pointerleave",()=>i.hide())}var jt=class{constructor(t,{inspector:e,importInspector:i}){Object.assign(this,{player:t,importInspector:i,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:i}=t.view;this.scene=t,this.loaded||!(e||i)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(i){console.warn("The inspector's script did not come.",i),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.tell())}tell(){let{inside:t,dial:e}=this.player;this.notice=dt("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Ot=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(i=>i.name));this.hidden=new Set([...this.hidden].filter(i=>e.has(i)));for(let i of t)i.hidden=this.hidden.has(i.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,i)=>this.row(e,i))),t.forEach((e,i)=>this.describe(i))}row(t,e){let{colours:i}=this.player.picture,s=document.createElement("li"),o=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${$(t.label)}"`,a=`${O(t,i.of(t),i.rim)} <b>${$(t.label)}</b>`,n='<span class="ov-detail"></span><span class="ov-live"></span>';s.innerHTML=`<button type="button" ${o}>${a}${n}</button>`+mt(t,'tabindex="0" role="note"');let l=s.querySelector(".ov-chip"),{tooltip:h}=this.player;s.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let d=()=>[t.outcome.sentence,t.outcome.criterion].map(c=>`<p>${$(c)}</p>`);for(let c of["pointerenter","focus"])l.addEventListener(c,()=>h.showBelow(l,d().join("")));for(let c of["pointerleave","blur"])l.addEventListener(c,()=>h.hide());return s}describe(t){let e=this.player.scene.runs[t],{outcome:i}=e,s=this.list.children[t],o=s.querySelector(".ov-chip");s.querySelector(".ov-detail").textContent=e.detail,o.dataset.kind=i.kind,o.setAttribute("aria-label",`${e.label}: ${i.sentence} ${i.criterion}`),o.innerHTML=ne(i)}update(t){this.player.scene.runs.forEach((e,i)=>{this.list.children[i].querySelector(".ov-live").textContent=M(e.lossAt(t),3)})}setHidden(t,e){let{picture:i,scene:s}=this.player,o=s.runs[t];o.hidden!==e&&(o.hidden=e,e?this.hidden.add(o.name):this.hidden.delete(o.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),i.invalidate("trails","charts"),i.resize(),i.schedule())}light(t){let{scene:e,picture:i}=this.player,s=e?.runs[t];s!==this.lit&&(this.lit=s,i.schedule(),[...this.list.children].forEach((o,a)=>o.classList.toggle("ov-lit",a===t)),i.panels.light(t))}};var be=18,Pt=class{constructor(t,e){this.surface=t,this.evaluate=e;let[i,s,o,a]=t.domain,n=Float64Array.from(this.grid(i,s,o,a,81,81)).filter(Number.isFinite).sort(),l=h=>n[Math.min(n.length-1,Math.floor(h*n.length))];if(this.low=n[0],this.high=n[n.length-1],t.floor!==null){let h=Math.log10(Math.max(l(.01)-t.floor,(this.high-t.floor)*1e-6,1e-300)),d=(Math.log10(this.high-t.floor)-h)/be||1;this.level=c=>(Math.log10(Math.max(c-t.floor,1e-300))-h)/d,this.tint=c=>c/be}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[d,c]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],p=(c-d)/be;this.level=m=>Math.asinh(m/h)/p,this.tint=m=>(m*p-d)/(c-d)}}grid(t,e,i,s,o,a){let n=new Float64Array(o*a),l=new Float64Array(o*a);for(let h=0,d=0;h<a;h++)for(let c=0;c<o;c++,d++)n[d]=t+(e-t)*c/(o-1),l[d]=s+(i-s)*h/(a-1);return this.evaluate(n,l)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,i,s,o=!1){let{left:a,top:n,width:l,height:h}=e.box,d=Math.max(2,Math.round(l/s))+1,c=Math.max(2,Math.round(h/s))+1,p=this.grid(...e.view,d,c);for(let m=0;m<p.length;m++)p[m]=this.level(p[m]);this.paint(t,e,i,p,d,c),this.contour(t,e,i,p,d,c),this.veil(t,e,i),o||this.axes(t,e,i),this.points(t,e,i),t.strokeStyle=i.frame,t.lineWidth=1,t.strokeRect(a+.5,n+.5,l-1,h-1)}paint(t,e,i,s,o,a){let n=new ImageData(o,a),l=i.ramp,h=l.length/3-1;for(let g=0;g<s.length;g++){let v=Math.max(0,Math.min(1,this.tint(s[g]))),b=3*Math.round(v*h);n.data.set([l[b],l[b+1],l[b+2],Number.isNaN(s[g])?0:255],4*g)}this.buffer??=document.createElement("canvas"),this.buffer.width=o,this.buffer.height=a,this.buffer.getContext("2d").putImageData(n,0,0);let{left:d,top:c,width:p,height:m}=e.box,u=p/(o-1),f=m/(a-1);t.save(),t.beginPath(),t.rect(d,c,p,m),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-u/2,c-f/2,p+u,m+f),t.restore()}contour(t,e,i,s,o,a){let n=new Path2D,l=new Path2D,{left:h,top:d,width:c,height:p}=e.box,m=c/(o-1),u=p/(a-1);for(let f=0;f+1<a;f++)for(let g=0;g+1<o;g++){let v=f*o+g,b=s[v],x=s[v+1],w=s[v+o],y=s[v+o+1],S=Math.min(b,x,w,y),T=Math.max(b,x,w,y);if(T-S<40)for(let k=Math.ceil(S);k<=T;k++){let A=k%3===0?l:n,E=h+g*m,L=d+f*u,z=[];b<k!=x<k&&z.push([E+m*(k-b)/(x-b),L]),x<k!=y<k&&z.push([E+m,L+u*(k-x)/(y-x)]),w<k!=y<k&&z.push([E+m*(k-w)/(y-w),L+u]),b<k!=w<k&&z.push([E,L+u*(k-b)/(w-b)]),z.length===4&&(b+x+w+y)/4<k!=b<k&&z.push(z.shift());for(let P=0;P+1<z.length;P+=2)A.moveTo(...z[P]),A.lineTo(...z[P+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=i.contour,t.stroke(n),t.strokeStyle=i.contourStrong,t.stroke(l)}veil(t,e,i){let[s,o,a,n]=this.surface.domain,[l,h]=e.toPixel(s,n),[d,c]=e.toPixel(o,a),{left:p,top:m,width:u,height:f}=e.box;t.save(),t.beginPath(),t.rect(p,m,u,f),t.clip(),t.beginPath(),t.rect(p,m,u,f),t.rect(l,h,d-l,c-h),t.fillStyle=i.veil,t.fill("evenodd"),t.strokeStyle=i.frame,t.setLineDash([4,4]),t.strokeRect(l,h,d-l,c-h),t.restore()}axes(t,e,i,{below:s=!0,aside:o=!0,every:a=80}={}){let{left:n,top:l,width:h,height:d}=e.box,c=11.5*i.scale,[p,m,u,f]=e.view;t.fillStyle=i.muted,t.strokeStyle=i.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${c}px ${i.font}`;let g=N(p,m,h/(a*i.scale)),v=N(u,f,d/(.8*a*i.scale));t.textAlign="center",t.textBaseline="top";for(let b of s?g.values:[]){let[x]=e.toPixel(b,u);t.fillRect(Math.round(x),l+d,1,4),t.fillText(B(b,g.step),x,l+d+7)}t.textAlign="right",t.textBaseline="middle";for(let b of o?v.values:[]){let[,x]=e.toPixel(p,b);t.fillRect(n-4,Math.round(x),4,1),t.fillText(B(b,v.step),n-7,x)}t.fillStyle=i.text,t.font=`italic ${c+1}px ${i.font}`,t.textAlign="right",s&&t.fillText("x",n+h-4,l+d-10),t.textAlign="left",o&&t.fillText("y",n+6,l+12)}points(t,e,i){let s=5.5*i.scale;t.setLineDash([]);for(let{x:o,y:a,kind:n}of this.surface.points){let[l,h]=e.toPixel(o,a);if(e.inside(l,h,1)){for(let[d,c]of[[i.rim,4],[i.text,1.6]])t.strokeStyle=d,t.lineWidth=c*i.scale,t.beginPath(),n==="saddle"?(t.moveTo(l-s*.6,h-s*.6),t.lineTo(l+s*.6,h+s*.6),t.moveTo(l-s*.6,h+s*.6),t.lineTo(l+s*.6,h-s*.6)):n==="maximum"?(t.moveTo(l,h-s*.8),t.lineTo(l+s*.8,h+s*.6),t.lineTo(l-s*.8,h+s*.6),t.closePath()):t.arc(l,h,s,0,2*Math.PI),t.stroke();n==="global minimum"&&(t.fillStyle=i.text,t.beginPath(),t.arc(l,h,s*.42,0,2*Math.PI),t.fill())}}}};var Ct={left:46,right:10,top:10,bottom:28},Nt=class{constructor(){this.box={left:0,top:0,width:1,height:1}}resize(t,e,i){let s={left:Ct.left*i,right:Ct.right,top:Ct.top,bottom:Ct.bottom*i};this.frame({left:s.left,top:s.top,width:Math.max(40,t-s.left-s.right),height:Math.max(40,e-s.top-s.bottom)})}frame(t){let e=this.domain&&this.whole();this.box=t,this.domain&&(this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e))}whole(){let[t,e,i,s]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(s-i))}fit(t){let[e,i,s,o]=t;this.domain=t,this.place([(e+i)/2,(s+o)/2],this.whole()),this.fitted=!0}show([t,e,i,s]){let o=(t+e)/2,a=(i+s)/2;this.place([o,a],this.within(Math.min(this.box.width/(e-t),this.box.height/(s-i)),o,a))}place(t,e){let i=this.box.width/e/2,s=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-i,t[0]+i,t[1]-s,t[1]+s]}zoom(t,e,i){let[s,o]=this.toPlane(e,i),a=this.within(this.unit*t,s,o),n=this.unit/a;this.place([s+(this.centre[0]-s)*n,o+(this.centre[1]-o)*n],a)}within(t,e,i){let s=4e6/Math.max(.001,Math.abs(e),Math.abs(i));return Math.max(this.whole()/8,Math.min(s,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,i=0){let s=this.box;return t>=s.left-i&&t<=s.left+s.width+i&&e>=s.top-i&&e<=s.top+s.height+i}};var wi={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function yi(r){let e=new Uint8ClampedArray(768);for(let i=0;i<256;i++){let s=i/255*(r.length-1),o=Math.min(r.length-2,Math.floor(s)),a=s-o;for(let n=0;n<3;n++)e[3*i+n]=r[o][n]+(r[o+1][n]-r[o][n])*a}return e}var Mi={light:yi(wi.light),dark:yi(wi.dark)};function xe(r){let t=getComputedStyle(r),e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),i=(l,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(l).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),s=i("--st-background-color","#ffffff"),o=i("--st-text-color","#222222"),a=.299*s[0]+.587*s[1]+.114*s[2]<128,n=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return r.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:t.fontFamily||"sans-serif",scale:r.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):r.classList.contains("ov-large")?1.45:1,of:l=>(a?l.dark:l.light)+(l.dim?"55":""),rim:n(s,1),halo:n(s,a?.55:.7),text:n(o,1),muted:n(o,r.classList.contains("ov-large")?.86:.68),grid:n(o,.1),frame:n(o,.3),contour:n(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:n(a?[190,215,240]:[30,60,95],a?.3:.34),veil:n(s,.62),ramp:a?Mi.dark:Mi.light}}var ki=["land","fan","halo","line","heads"],It=class{constructor(t){this.canvases=ki.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,i)=>[ki[i],e.getContext("2d")])),this.ratio=1}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let s of this.canvases)s.width=Math.round(t*i),s.height=Math.round(e*i)}moved(t,e=0,i=0){let{ratio:s}=this,o=this.contexts[t];return o.setTransform(s,0,0,s,e*s,i*s),o}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var R={left:46,right:6,top:40,bottom:28,gap:12},Rt={one:24,two:42,wide:330},$i={bare:190,full:240},Xs=56,Js=420,Dt=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:i,plane:s,colours:o,clock:a},n){let{stage:l}=this,h=t.runs.filter(x=>!x.hidden),d=i.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&h.length>0,this.root.hidden=!this.on,l.style.height="",this.colours=o,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],l.clientWidth&&s.resize(l.clientWidth,l.clientHeight,o.scale);return}let c=o.scale,p=x=>Math.round(x*n)/n,m=d?void 0:l.clientHeight,u=Zs(h.length,l.clientWidth,m,t.surface.domain,c),f=Math.floor(u.width),g=Math.floor(u.height),v=R.gap*c,b=g+u.title+v;d&&(l.style.height=`${R.top+u.rows*b+R.bottom}px`),s.frame({left:p(R.left*c),top:p(R.top*c+u.title),width:f,height:g}),this.colours={...o,scale:c*Math.max(.75,Math.min(1,Math.min(f,g)/Js/c))},this.places=h.map((x,w)=>{let y=w%u.columns,S=(w-y)/u.columns;return{...{dx:p(y*(f+v)),dy:p(S*b),aside:y===0,below:w+u.columns>=h.length},i:t.runs.indexOf(x),runs:[Object.create(x,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:f,scale:c},this.write({scene:t,view:e,plane:s,colours:o},u.title),this.update(a.step)}write({scene:t,view:e,plane:i,colours:s},o){let{left:a,top:n,width:l,height:h}=i.box,d=new Set(t.runs.flatMap(({distinguishing:c})=>c.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${$(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:c,dx:p,dy:m},u)=>{let f=t.runs[c],g=this.titles[u]??=this.root.appendChild(document.createElement("button")),v=f.distinguishing.map(([y,S])=>`${y} ${typeof S=="number"?`= ${M(S)}`:$(S)}`).join(", ");g.type="button",g.className=`ov-panel${o<Rt.two*s.scale?" ov-flat":""}`;let b=`<b>${v||$(f.label)}</b><small>${v?"":$(f.detail)}</small>`,x=`<span class="ov-name">${O(f,s.of(f),s.rim)}${b}</span>`;g.innerHTML=`${x}${mt(f)}<small class="ov-now"></small>`,g.title=`${f.label}, ${f.detail}. ${f.outcome.sentence}`,g.setAttribute("aria-pressed",String(c===Math.min(e.run,t.runs.length-1))),g.dataset.place=c;let w={left:a+p,top:n+m-o,width:l,height:o};for(let[y,S]of Object.entries(w))g.style[y]=`${S}px`;g.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(c=>c.querySelector(".ov-now"))}update(t){let{width:e,scale:i}=this.room??{};if(!this.on||e<$i.bare*i)return;let s=e<$i.full*i?"":"f = ";this.places.forEach(({runs:[o]},a)=>this.now[a].textContent=s+M(o.lossAt(t),3))}point(t,e,i){let s=this.places.findIndex(({dx:o,dy:a})=>i.inside(t-o,e-a));return s>=0&&(this.over=s),s>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:i,dy:s}=this.places[this.over];return[t-i,e-s]}drawLand(t,e,i,s,o,a){let{tile:n}=this,{left:l,top:h,width:d,height:c}=i.box;n.canvas.width=Math.round(d*a),n.canvas.height=Math.round(c*a),n.setTransform(a,0,0,a,-l*a,-h*a),e.draw(n,i,this.colours,s,!0);for(let{dx:p,dy:m,below:u,aside:f}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(n.canvas,Math.round((l+p)*a),Math.round((h+m)*a)),t.setTransform(a,0,0,a,p*a,m*a),e.axes(t,i,o,{below:u,aside:f,every:Xs})}drawStart(t,[e,i],s){let{rim:o,text:a,scale:n}=this.colours,[l,h]=s.toPixel(e,i);if(!(!this.on||!s.inside(l,h))){t.setLineDash([]);for(let[d,c]of[[o,6],[a,2.5]])t.strokeStyle=d,t.lineWidth=c*n,t.beginPath(),t.arc(l,h,5.5*n,0,2*Math.PI),t.stroke()}}};function Zs(r,t,e,[i,s,o,a],n){let l=R.gap*n,h,d=Math.min(r,2),c=Math.max(.75,Math.min(1.2,(a-o)/(s-i)));for(let p=e?1:d;p<=(e?r:d);p++){let m=Math.ceil(r/p),u=(t-R.left*n-R.right-l*(p-1))/p,f=n*(u<Rt.wide*n?Rt.two:Rt.one),g=e?(e-(R.top+R.bottom)*n-l*(m-1))/m-f:u*c,v=1-.03*(m*p-r),b=Math.min(u/(s-i),g/(a-o))*v;(!h||b>h.unit)&&(h={unit:b,columns:p,rows:m,title:f,width:Math.max(20,u),height:Math.max(20,g)})}return h}var qt=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new Y(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let s=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:o},a)=>{[o.previousElementSibling.innerHTML]=s[a],o.setAttribute("aria-label",s[a][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(o=>o.rates)}prepare({surface:t,runs:e},i,s,o){let[a,n,l]=this.charts,h=p=>e.filter(m=>!m.hidden).map(m=>({run:m,values:m[p],first:m.first}));a.prepare(h("height"),i,t.floor===null?"linear":"log",s,o),n.prepare(h("slope"),i,"log",s,o);let d=p=>new Float64Array(p.records).fill(p.rate),c=h("rates").map(p=>({...p,values:p.values??d(p.run)}));l.prepare(c,i,"log",s,o)}};function Z(r){let t=r.getContext("2d");if(!t)throw new Error("this browser draws on no canvas");return t}function at(){return document.createElement("canvas")}function Si(r,t,e,i){let[s,o,a,n]=t.corners(),l=t.half[2],h=(d,c)=>{r.strokeStyle=d,r.beginPath();for(let[[p,m],u]of c)r.lineTo(...t.project(p,m,u).slice(0,2));r.stroke()};r.setLineDash([]),r.lineWidth=1;for(let{z:d}of i)h(e.grid,[[o,d],[a,d],[n,d]]);h(e.frame,[[s,-l],[o,-l],[o,l],[a,l],[n,l],[n,-l],[s,-l]]),h(e.frame,[[o,-l],[a,-l],[n,-l]]),h(e.frame,[[a,-l],[a,l]])}function Ti(r,t,e,i,s,o,a){let[n,l,,h]=t.corners(),d=t.half[2],c=i*.7,p=[],m=(b,x,w,y,S)=>{let T=r.measureText(b).width,k=x+(y>.4?.5:y<-.4?-.5:0)*T,A=S>.85?w+i/2:w;p.some(E=>Math.abs(E.x-k)<(E.across+T)/2+3&&Math.abs(E.y-A)<i)||(p.push({x:k,y:A,across:T}),r.textAlign="center",r.textBaseline="middle",r.fillText(b,k,A))},[u,f]=t.project(...l,-d),g=t.project(...l,d)[1];r.font=`${i}px ${e.font}`,r.fillStyle=e.muted;let v=0;for(let{z:b,text:x}of o){let w=t.project(...l,b)[1];r.fillRect(u-4,Math.round(w),4,1),m(x,u-c,w,-1,0),v=Math.max(v,r.measureText(x).width)}r.fillStyle=e.text,r.textAlign="center",r.measureText(a).width<f-g?(r.save(),r.translate(Math.max(i+2,u-c*1.6-v),(f+g)/2),r.rotate(-Math.PI/2),r.textBaseline="bottom",r.fillText(a,0,0),r.restore()):(r.textAlign="left",r.textBaseline="top",r.fillText(`height: ${a}`,4,4)),r.strokeStyle=e.frame;for(let b of[l,h]){let x=b[0]===n[0]?1:0,[w,y]=s.slice(2*x,2*x+2),S=t.half[x],T=q=>t.project(...x?[n[0],S*q]:[S*q,n[1]],-d),[k,A]=T(-1),[E,L]=T(1),[z,P]=T(0),V=Math.hypot(E-k,L-A),Q=Math.sign((A-L)*(z-t.cx)+(E-k)*(P-t.cy))/V||0,H=(A-L)*Q,D=(E-k)*Q,tt=N(w,y,V/(4.6*i));r.font=`${i}px ${e.font}`,r.fillStyle=e.muted;for(let q of tt.values){let[et,C]=T(2*(q-w)/(y-w)-1);r.beginPath(),r.moveTo(et,C),r.lineTo(et+4*H,C+4*D),r.stroke(),m(B(q,tt.step),et+c*H,C+c*D,H,D)}r.font=`italic ${i+1}px ${e.font}`,r.fillStyle=e.text,m(x?"y":"x",z+3.6*c*H,P+3.6*c*D,H,D)}}function Ai(r,t,e,i,s){let{floor:o}=r.surface,a=[],n=e?o===null?r.level:Qs(r,o):h=>h,l=(h,d)=>{let c=(n(h)-t.low)/(t.high-t.low);c>=0&&c<=1&&a.every(p=>Math.abs(p.share-c)>.9/s)&&a.push({share:c,text:d,z:i*(2*c-1)})};if(!(s>1))return[];if(t.least===t.most)return[{z:0,text:M(t.least)}];e&&o===null&&l(0,"0");for(let h=300;e&&h>-300;h--)l(10**h,I(h)),o===null&&l(-(10**h),"−"+I(h));if(a.length<2){let h=o??0,d=e?N(t.least-h,t.most-h,s):N(t.low,t.high,s);for(let c of d.values)l(c,B(c,d.step))}return a}function Qs(r,t){let e=r.level(t+1),i=r.level(t+10);return s=>e+(i-e)*Math.log10(s)}function zi(r,t,e,i){let[s,o,a,n]=t,l=Math.max(o-s,n-a),[h,d]=[o-s,n-a].map(m=>3*Math.max(4,Math.round(e*m/l/3))+1),c=r.grid(s,o,a,n,h,d).map(m=>Number.isFinite(m)?m:NaN),p=c.map(m=>r.level(m));return{columns:h,rows:d,f:c,level:p,height:i?p:c,domain:r.surface.domain,window:t}}function Li(r){let t=(r.columns-1)/3+1,e=(r.rows-1)/3+1,i=s=>Float64Array.from({length:t*e},(o,a)=>s[(Math.floor(a/t)*r.columns+a%t)*3]);return{...r,columns:t,rows:e,level:i(r.level),height:i(r.height)}}function ji(r,t,e){let i=t.height.filter(Number.isFinite).sort(),s=d=>i[Math.floor(d*(i.length-1))],[o,a]=Ei(r.height),[n,l]=Ei(r.f),h={low:o,high:a,least:n,most:l,cut:""};return i.length?(e?h.low=Math.max(o,s(.01)):a-o>12*(a-s(.02))&&Object.assign(h,{low:s(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(s(.98)-h.low)&&Object.assign(h,{high:s(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:o-.5,high:o+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function Ei(r){let t=1/0,e=-1/0;for(let i of r)i<t&&(t=i),i>e&&(e=i);return[t,e]}function we(r,t,e){let{columns:i,rows:s,height:o}=r,[a,n,l]=t,h=Float64Array.from({length:i},(f,g)=>a*(2*g/(i-1)-1)),d=Float64Array.from({length:s},(f,g)=>n*(1-2*g/(s-1))),c=o.map(f=>l*(2*(f-e.low)/(e.high-e.low)-1)),p=(f,g,v,b)=>(c[f+v]-c[f-g])/b||0,m=c.map((f,g)=>{let v=g%i,b=v>0?1:0,x=v<i-1?1:0;return p(g,b,x,h[v+x]-h[v-b])}),u=c.map((f,g)=>{let v=Math.floor(g/i),b=v>0?1:0,x=v<s-1?1:0;return p(g,b*i,x*i,d[v+x]-d[v-b])});return Object.assign(r,{x:h,y:d,z:c,slopeX:m,slopeY:u})}function ye({columns:r,rows:t,x:e,y:i,z:s},o,a){let n=(o-e[0])/(e[r-1]-e[0])*(r-1),l=(a-i[0])/(i[t-1]-i[0])*(t-1),h=Math.min(r-2,Math.floor(n)),d=Math.min(t-2,Math.floor(l));if(!(n>=0&&l>=0&&n<=r-1&&l<=t-1))return NaN;let c=d*r+h,p=n-h,m=l-d;return(s[c]*(1-p)+s[c+1]*p)*(1-m)+(s[c+r]*(1-p)+s[c+r+1]*p)*m}var Oi=180,Pi=.012,Ft=class{constructor(t,e,i,s,o,a){this.landscape=t,this.window=e,this.logHeight=i,this.camera=o,this.terrain=a;let n=e[1]-e[0],l=e[3]-e[2],h=Math.max(n,l),{floor:d}=t.surface,c=zi(t,e,s?Oi:Oi/3,i),p=s?Li(c):c;this.range=ji(c,p,i&&d!==null),o.half=[n/h/2,l/h/2,.23],this.fine=we(c,o.half,this.range),this.coarse=s?we(p,o.half,this.range):this.fine,this.shown=this.coarse,this.title=i?d===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,i){let[s,o,a,n]=this.window,[l,h,d]=this.camera.half,{low:c,high:p}=this.range,m=this.logHeight?this.landscape.level(i):i;return[l*(2*(t-s)/(o-s)-1),h*(2*(e-a)/(n-a)-1),d*(2*(m-c)/(p-c)-1)]}lift(t){let e=Array.from({length:t.records},(i,s)=>this.toBox(t.x[s],t.y[s],t.lossAt(s)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,i]){return Math.min(.05,Math.max(0,ye(this.shown,t,e)-i))||0}hides(t,e,i,s){if(i<-this.camera.half[2])return!0;let[o,a,n]=this.camera.project(t,e,i+s+Pi);return this.terrain.depthAt(o,a)>n+Pi/2}toCanvas([t,e,i]){return this.camera.project(t,e,Math.max(i,-this.camera.half[2]))}pick(t,e){let i=this.terrain.depthAt(t,e);if(i===-1/0)return null;let[s,o,a]=this.camera.unproject(t,e,i),[n,l]=this.camera.half,[h,d,c,p]=this.window;return Math.abs(ye(this.shown,s,o)-a)<.02?[h+(d-h)*(s/n+1)/2,c+(p-c)*(o/l+1)/2]:null}};function Me(r,t,e){let i=0,s=1;for(let[o,a]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let n=a*(t[o]-r[o]),l=e[o]-a*r[o];if(!Number.isFinite(n)||n===0&&l<0)return null;n>0&&(s=Math.min(s,l/n)),n<0&&(i=Math.max(i,l/n))}return i<=s?[i,s]:null}function Ci(r,t,e,i){for(let s=Math.min(e,r.length-2);s>=t;s--){let o=r[s],a=r[s+1],n=Me(o,a,i);if(n&&n[1]<1)return[o.map((l,h)=>l+(a[h]-l)*n[1]),a.map((l,h)=>l-o[h])];if(n)return null}return null}var to={azimuth:-108,elevation:54,magnification:1},Ni=.4,Bt=class{constructor(){this.half=[.5,.5,.23],this.reset()}reset(){Object.assign(this,to)}orbit(t,e){this.azimuth=(this.azimuth-t*Ni)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Ni))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,i,s){let[o,a]=[this.azimuth,this.elevation].map(h=>h*Math.PI/180);Object.assign(this,{sinA:Math.sin(o),cosA:Math.cos(o),sinE:Math.sin(a),cosE:Math.cos(a),cx:t/2,cy:e/2});let n=Math.hypot(this.half[0],this.half[1]),l=Math.hypot(n,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-i,(e/2-s)*n/l))/n}project(t,e,i){let s=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*s-this.cosE*i),this.cosE*s+this.sinE*i]}unproject(t,e,i){let s=(t-this.cx)/this.unit,o=(this.cy-e)/this.unit,a=this.cosE*i-this.sinE*o;return[this.cosA*a-this.sinA*s,this.sinA*a+this.cosA*s,this.sinE*i+this.cosE*o]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[i,s]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],i,[-t,-e],s]}};var eo=4,ke=.25,Ht=class{constructor(t,e,i,s){this.box=t,this.colours=e,this.under=i,this.line=s,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=i=>this.paths.find(s=>s.run===i&&s.x===i.x);this.paths=t.filter(i=>!i.hidden).map(i=>e(i)??this.box.lift(i)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,i){(!this.fresh||t<this.time)&&this.restart(t,e,i),this.time=t;for(let s of this.pens)this.extend(s,Math.min(Math.floor(t+1e-9),s.path.run.records-1))}restart(t,e,i){let{under:s,line:o}=this;s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(e,0,0),s.globalCompositeOperation="source-over",o.setTransform(1,0,0,1,0,0),o.clearRect(0,0,o.canvas.width,o.canvas.height);for(let a of[s,o])a.setTransform(i,0,0,i,0,0),a.lineCap="butt",a.lineJoin="round";this.pens=this.paths.map(a=>{let{pen:n}=a;return n&&a.camp===this.camp&&n.next-1<=t?(n.again=!0,n):(a.camp=this.camp,a.pen={path:a,next:a.first+1,at:a.points[a.first],length:0,strokes:[],again:!1},a.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:i}=this,{points:s,run:o}=t.path,a=[];t.fault??=i.fault(t.at),t.stroke=void 0;for(let n=t.next;n<=e;n++){let l=s[n],[h,d]=i.toCanvas(t.at),[c,p]=i.toCanvas(l);Math.hypot(c-h,p-d)<.6&&n<e||this.follow(t,l,a)}t.next=e+1,this.stroke(o,a,this.under,this.line),t.strokes.push(...a)}follow(t,e,i){let{box:s}=this,o=t.at,a=t.fault??0,n=s.fault(e),l=Me(o,e,s.camera.half);if(Object.assign(t,{at:e,fault:n}),!l){t.stroke=void 0;return}let[h,d]=l,c=v=>Ii(o,e,v),[p,m]=s.toCanvas(c(h)),[u,f]=s.toCanvas(c(d)),g=Math.max(1,Math.ceil(Math.hypot(u-p,f-m)/eo));h>0&&(t.stroke=void 0);for(let v=0;v<g;v++){let b=h+(d-h)*(v+.5)/g,x=s.hides(...c(b),a+(n-a)*b);(!t.stroke||t.stroke.hidden!==x)&&(t.stroke={hidden:x,path:new Path2D,offset:t.length},t.stroke.path.moveTo(p,m),i.push(t.stroke));let[w,y]=s.toCanvas(c(h+(d-h)*(v+1)/g));t.stroke.path.lineTo(w,y),t.length+=Math.hypot(w-p,y-m),[p,m]=[w,y]}d<1&&(t.stroke=void 0)}stroke(t,e,i,s){let{colours:o}=this,a=o.scale;for(let{hidden:n,path:l,offset:h}of e){if(n){i.globalAlpha=ke,i.strokeStyle=o.of(t),i.lineWidth=1.2*a,i.stroke(l),i.globalAlpha=1;continue}i!==s&&(i.strokeStyle=o.halo,i.lineWidth=5*a,i.stroke(l),s.setLineDash(t.dash.map(d=>d*a)),s.lineDashOffset=h),s.strokeStyle=o.of(t),s.lineWidth=2.3*a,s.stroke(l)}}drawHeads(t,e){let{box:i,colours:s}=this,{camera:o}=i,a=6.2*s.scale,n=[];t.setLineDash([]);for(let{path:l}of this.pens){let{run:h,points:d,first:c}=l;if(e<c)continue;h.branch_step&&e>=h.branch_step&&h.branch_step<h.records&&n.push({draw:ft,at:d[h.branch_step],fault:i.fault(d[h.branch_step]),run:h});let p=Math.min(e,h.records-1),m=Math.floor(p+1e-9),u=p-m,f=d[m],g=i.fault(f);if(u>1e-9){let w=[],y={at:f,fault:g,length:0};f=Ii(f,d[m+1],u),g+=(i.fault(d[m+1])-g)*u,this.follow(y,f,w),this.stroke(h,w,t,t)}let[v,b,x]=o.half;if(Math.abs(f[0])<=v&&Math.abs(f[1])<=b&&f[2]<=x){let w=h.outcome.kind==="overflowed"&&e>=h.records-1;n.push({draw:w?ut:F,at:f,fault:g,run:h})}else{let w=Ci(d,c,m,o.half);w&&n.push({draw:io(o,w[1]),at:w[0],fault:0,run:h})}}for(let{draw:l,at:h,fault:d,run:c}of n){let[p,m,u]=h,[f,g]=i.toCanvas(h);t.globalAlpha=i.hides(p,m,Math.max(u,-o.half[2]),d)?.5:1,l(t,c,f,g,a,s),t.globalAlpha=1}}};function Ii(r,t,e){return[r[0]+(t[0]-r[0])*e,r[1]+(t[1]-r[1])*e,r[2]+(t[2]-r[2])*e]}function io(r,t){let[e,i]=r.project(...t);return(s,o,a,n,l,h)=>pt(s,o,a,n,e-r.cx,i-r.cy,l,h)}function nt(r){return r.match(/[\d.]+/g).map(Number)}function so(r,t){let e=nt(r.rim),[i,s,o,a]=nt(r.contourStrong),n=[i,s,o],[l,h]=r.dark?[.62,1.5]:[.74,1.07],d=new Uint32Array(360*256),c=new Uint8ClampedArray(d.buffer),p=r.ramp.length/3-1;for(let m=0;m<d.length;m++){let u=3*Math.round((m&255)*p/255),f=(m>>8)%40,g=a*Math.floor((m>>8)/40)/8,v=l+(h-l)*f/39;for(let b=0;b<3;b++)c[4*m+b]=(Math.min(255,r.ramp[u+b]*v)*(1-g)+n[b]*g)*(1-t)+e[b]*t;c[4*m+3]=255}return d}var _t=class{mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=Math.round(8*nt(t.contour)[3]/nt(t.contourStrong)[3]),this.palettes=[0,nt(t.veil)[3]].map(i=>so(t,i)))}paint(t,e,i,s,o){this.aim(e,i,s,o),this.place(t,e);let{columns:a,rows:n,z:l,domain:h,window:d}=t,[,,c]=e.half,p=(m,u)=>{let f=d[2*u]+(d[2*u+1]-d[2*u])*m;return f>=h[2*u]&&f<=h[2*u+1]};for(let m=0;m<n-1;m++){let u=e.sinA>0?n-2-m:m;for(let f=0;f<a-1;f++){let g=e.cosA>0?f:a-2-f,v=u*a+g,b=Math.min(l[v],l[v+1],l[v+a],l[v+a+1]),x=Math.max(l[v],l[v+1],l[v+a],l[v+a+1]);b<c&&x<1e4&&(this.cut=b<-c||x>c,this.palette=this.palettes[p((g+.5)/(a-1),0)&&p(1-(u+.5)/(n-1),1)?0:1],b<-c&&this.lid(t,e,[v,v+1,v+a,v+a+1]),this.lines=!0,this.triangle(v,v+1,v+a),this.triangle(v+1,v+a,v+a+1))}}return this.walls(t,e),this.image}aim(t,e,i,s){let[o,a,n]=t.half,l=Math.hypot(o,a)*t.unit,h=(Math.hypot(o,a)*t.sinE+n*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-l-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let d=Math.min(e,Math.ceil(t.cx+l+1)),c=Math.min(i,Math.ceil(t.cy+h+1));this.density=Math.min(s,Math.sqrt(24e5/((d-this.left)*(c-this.top)))),this.across=Math.round((d-this.left)*this.density),this.down=Math.round((c-this.top)*this.density),this.width=d-this.left,this.height=c-this.top,this.image?.width!==this.across||this.image?.height!==this.down?(this.image=new ImageData(this.across,this.down),this.pixels=new Uint32Array(this.image.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=n}place(t,e){let{columns:i,rows:s,x:o,y:a,z:n,slopeX:l,slopeY:h,level:d}=t,c=i*s;if(this.px?.length!==c+4)for(let v of["px","py","pd","level","shade"])this[v]=new Float64Array(c+4);this.scratch=c,this.level.set(d);let{sinA:p,cosA:m}=e,[u,f,g]=[.45*m+.5*p,.45*p-.5*m,.74];for(let v=0,b=0;v<s;v++)for(let x=0;x<i;x++,b++){this.corner(b,e,o[x],a[v],n[b]);let w=(g-l[b]*u-h[b]*f)/Math.sqrt(1+l[b]*l[b]+h[b]*h[b]);this.shade[b]=w>0?w*39:0}}corner(t,e,i,s,o){let a=e.cosA*i+e.sinA*s,n=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+n*(e.cosA*s-e.sinA*i),this.py[t]=(e.cy-this.top)*this.density+n*(e.sinE*a-e.cosE*o),this.pd[t]=e.cosE*a+e.sinE*o}face(t,e,i,s){let o=this.scratch;e.forEach(([a,n,l],h)=>{this.corner(o+h,t,a,n,l),this.level[o+h]=i,this.shade[o+h]=s*39}),this.lines=!1,this.triangle(o,o+1,o+2),this.triangle(o+1,o+2,o+3)}lid({columns:t,x:e,y:i},s,o){this.face(s,o.map(a=>[e[a%t],i[Math.floor(a/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:i,y:s,z:o},a){let n=(d,c)=>{for(let p=0;p+1<d.length;p++){let m=[d[p],d[p+1]],u=Math.max(o[m[0]],o[m[1]]);if(!(u>-this.hz&&u<1e4))continue;this.cut=!0;let f=[...m.map(g=>o[g]),-this.hz,-this.hz].map((g,v)=>[i[m[v%2]%t],s[Math.floor(m[v%2]/t)],g]);this.face(a,f,(128-this.tintBase)/this.tintSlope,c)}},l=a.sinA>0?0:e-1,h=a.cosA>0?t-1:0;[this.palette]=this.palettes,n(Array.from({length:t},(d,c)=>l*t+c),this.colours.dark?.12:.55),n(Array.from({length:e},(d,c)=>c*t+h),this.colours.dark?.3:.8)}triangle(t,e,i){let{px:s,py:o,pd:a,level:n,shade:l,pixels:h,depths:d,across:c,palette:p,tintBase:m,tintSlope:u,cut:f,hz:g,zDepth:v}=this;o[e]<o[t]&&([t,e]=[e,t]),o[i]<o[e]&&([e,i]=[i,e]),o[e]<o[t]&&([t,e]=[e,t]);let b=s[t],x=o[t],w=s[e],y=o[e],S=w-b,T=y-x,k=s[i]-b,A=o[i]-x,E=Math.max(0,Math.ceil(x-.5)),L=Math.min(this.down,Math.ceil(o[i]-.5)),z=S*A-k*T;if(E>=L||Math.abs(z)<.001)return;let P=j=>((j[e]-j[t])*A-(j[i]-j[t])*T)/z,V=j=>((j[i]-j[t])*S-(j[e]-j[t])*k)/z,Q=P(a),H=V(a),D=P(n),tt=V(n),q=P(l),et=V(l),C=Math.hypot(D,tt),te=this.density/2,Qi=Math.min(n[t],n[e],n[i]),ts=Math.max(n[t],n[e],n[i]),ze=Math.min(1,(.34-C*this.density)*7),es=this.lines&&ze>0&&Math.floor(ts+C*te+C)!==Math.floor(Qi-C*te-C);for(let j=E;j<L;j++){let G=j+.5,Le=b+(G-x)*k/A,je=G<y?b+(G-x)*S/T:w+(G-y)*(s[i]-w)/(o[i]-y),Oe=Math.max(0,Math.ceil(Math.min(Le,je)-.5)),is=Math.min(c,Math.ceil(Math.max(Le,je)-.5)),ee=Oe+.5-b,ie=G-x,ss=this.zTop+this.zRow*G,se=a[t]+Q*ee+H*ie,ht=n[t]+D*ee+tt*ie,Pe=l[t]+q*ee+et*ie;for(let ct=j*c+Oe,os=j*c+is;ct<os;ct++,se+=Q,ht+=D,Pe+=q){if(f){let it=v*se+ss;if(it>g+1e-6||it<-g-1e-6)continue}let oe=m+u*ht,Ce=0;if(es){let it=Math.round(ht),re=te+.5-Math.abs(ht-it)/C;re>0&&(Ce=Math.round(ze*(re<1?re:1)*(it%3===0?8:this.thin)))}h[ct]=p[(Ce*40+(Pe+.5|0)<<8)+(oe<0?0:oe>255?255:oe|0)],d[ct]=se}}}depthAt(t,e){let i=Math.floor((t-this.left)*this.density),s=Math.floor((e-this.top)*this.density);return i>=0&&s>=0&&i<this.across&&s<this.down?this.depths[s*this.across+i]:-1/0}};var oo=140,Wt=class{constructor(t){this.canvas=t,this.context=Z(t),this.land=Z(at()),this.under=Z(at()),this.line=Z(at()),this.buffer=Z(at()),this.camera=new Bt,this.terrain=new _t,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i,stale:!0});for(let{canvas:s}of[this.context,this.land,this.under,this.line])s.width=Math.round(t*i),s.height=Math.round(e*i)}prepare(t,e,i,s,o,a){let{camera:n,terrain:l}=this,h=JSON.stringify([i,s,a,o]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let d=new Ft(t,i,s,a,n,l);l.mix(o,c=>t.tint(c)),this.paths=new Ht(d,o,this.under,this.line),Object.assign(this,{key:h,fine:a,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},oo)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:i,ratio:s}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,s),i.setTransform(1,0,0,1,0,0),i.globalCompositeOperation="copy",i.drawImage(this.under.canvas,0,0),i.globalCompositeOperation="source-over",i.drawImage(this.line.canvas,0,0),i.setTransform(s,0,0,s,0,0),e.drawHeads(i,t))}paintLand(t){let{land:e,camera:i,terrain:s,width:o,height:a,ratio:n,buffer:l}=this,{box:h,colours:d}=t,{landscape:c,range:p,logHeight:m,window:u,title:f}=h,g=this.fine&&!this.moving,v=Math.max(8.5,Math.min(11.5,Math.min(o,a)/28))*d.scale;i.face(o,a,Math.min(4.6*v,o*.18),Math.min(3*v,a*.14)),h.shown=g?h.fine:h.coarse;let b=s.paint(h.shown,i,o,a,g?2:1);l.canvas.width=b.width,l.canvas.height=b.height,l.putImageData(b,0,0),e.setTransform(n,0,0,n,0,0),e.clearRect(0,0,o,a);let x=2*i.half[2]*i.unit*i.cosE,w=Ai(c,p,m,i.half[2],x/(2.4*v));Si(e,i,d,w),e.imageSmoothingQuality=g?"high":"low",e.drawImage(l.canvas,s.left,s.top,s.width,s.height),Ti(e,i,d,v,u,w,f);for(let y of[!0,!1])this.drawPoints(h,d,y);this.stale=!1,t.leave()}drawPoints(t,e,i){let{land:s}=this,{landscape:o}=t,[a,n,l]=this.camera.half,h=!1,d={toPixel:(c,p)=>{let[m,u,f]=t.toBox(c,p,o.at(c,p));return h=Math.abs(m)<=a&&Math.abs(u)<=n&&f<=l&&t.hides(m,u,Math.max(f,-l),t.fault([m,u,f]))===i,t.toCanvas([m,u,f])},inside:()=>h};s.globalAlpha=i?ke:1,o.points(s,d,e),s.globalAlpha=1}};var ro=2.5,ao=6,no=760,lo=140,Ut=class{constructor(t,e){let{root:i}=t;this.player=t,this.stage=i.querySelector(".ov-stage"),this.plane=new Nt,this.panels=new Dt(this.stage),this.layers=new It(this.stage),this.trails=new bt(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Wt(i.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new qt(i),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let s of[i,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(s);ce(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.surface3d.refine)}load({surface:t},e){let i=xe(this.player.root),s=(a,n)=>JSON.stringify([a.key,a.parameters,n]),o=e&&s(t,i)===s(e.surface,this.colours);this.colours=i,o||(this.landscape=new Pt(t,_e(t.program))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...o?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,i=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",i)!==this.large&&(this.large=i,this.colours=xe(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:i,stage:s}=this,{scene:o,root:a,view:n,dial:l}=t;if(!o)return;let h=t.sync.group||a.clientWidth<no;a.classList.toggle("ov-narrow",!!h&&document.fullscreenElement!==a);let d=s.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let c=xt();this.panels.arrange({scene:o,view:n,root:a,plane:this.plane,colours:this.colours,clock:t.clock},c);let{clientWidth:p,clientHeight:m}=s,{clientWidth:u,clientHeight:f}=i.canvas,g=this.panels.places.map(({i:x})=>x),v=this.charts.flatMap(({canvas:x})=>[x.clientWidth,x.clientHeight]),b=[p,m,c,this.colours.scale,u,f,l.width,this.panels.on,g,v];if(!(!(p*m||u*f)||b.join()===this.size)){this.size=b.join(),p&&m&&e.resize(p,m,c),u&&f&&i.resize(u,f,c),l.paint();for(let x of this.charts)x.canvas.clientWidth&&x.resize(x.canvas.clientWidth,x.canvas.clientHeight,c);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.moving=!0,this.invalidate("land"),this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},lo)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:i}=this.player;t.inside&&(this.inspected!==i.step||!i.playing)&&e.update(i.step,!i.playing),this.inspected=i.step}drawMap(){let{player:t,plane:e,layers:i,panels:s}=this,{clock:o,start:a}=t,{colours:n,places:l}=s;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let u of["halo","line"])i.moved(u);this.trails.reset(l,e,n),a.place()}this.trails.draw(o.time);let{view:h,inside:d,quiz:c,viewState:p}=t;i.emptied("heads");let m=h.inside&&d.ready&&d.at(o.time);for(let{runs:u,i:f=p.run,dx:g,dy:v}of l){let b=i.moved("heads",g,v);s.drawStart(b,a.position,e),m&&f===p.run&&(s.on||!m.insight.run.hidden)&&d.draw(b,m,n),Ue(b,u,e,o.time,n),c.draw(b,e,n)}}drawLand(){let{plane:t,panels:e,layers:i,landscape:s}=this,o=i.emptied("land"),a=this.moving?ao:ro;e.on?e.drawLand(o,s,t,a,this.colours,i.ratio):s.draw(o,t,e.colours,a),this.player.root.dataset.view=t.view.map(n=>n.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:i}=this,{scene:s,dial:o}=this.player,a=t.places.find(({i:n})=>n===void 0||s.runs[n]===o.run);e.emptied("fan"),o.drawFan(e.moved("fan",a?.dx,a?.dy),i,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:i}=this,{scene:s,view:o,clock:a}=this.player,{domain:n}=s.surface;if(this.stale.land||this.stale.trails){let l=t.view?.map((d,c)=>c%2?Math.min(d,n[c]):Math.max(d,n[c])),h=t.fitted||!l?n:l[0]<l[1]&&l[2]<l[3]?l:t.view;i.prepare(this.landscape,s.runs,h,!!o.log_height,e,!this.moving),i.canvas.setAttribute("aria-label",`${s.surface.label} from the side. ${i.label()}. Drag to turn, or Shift and the arrow keys.`)}i.draw(a.time)}drawCharts(){let{scene:t,view:e,clock:i,inside:s,legend:o}=this.player,{low:a,high:n}=this.landscape,l=[a-.5*(n-a),n+.5*(n-a)];this.stale.charts&&(e.inside?s.prepare(this.colours,l):this.race.prepare(t,i.last,l,this.colours));for(let h of this.charts)h.draw(i.time,o.lit)}};var Vt=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:i}){if(!t||t.number===this.restored||e)return!1;let{clock:s,picture:o,legend:a,root:n,reducedMotion:l}=this.player,{plane:h,surface3d:d}=o,{number:c,step:p,plays:m,speed:u,window:f,camera:g,hidden:v}=t;return this.restored=c,s.pause(),s.seek(p),s.speed=u,n.querySelector(".ov-speed").value=u,i.forEach((b,x)=>a.setHidden(x,v.includes(x))),f&&h.show(f),g&&Object.assign(d.camera,{azimuth:g[0],elevation:g[1],magnification:g[2]}),o.invalidate("land"),m&&!l&&s.play(),!0}spell(){let{clock:t,picture:e,scene:i,view:s}=this.player,{plane:o,surface3d:a}=e,{azimuth:n,elevation:l,magnification:h}=a.camera,d=i.runs.flatMap((p,m)=>p.hidden?m:[]),c=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return o.fitted||c.push(`window:${o.view.map(p=>Number(p.toPrecision(7))).join("~")}`),(s.stage==="relief"||s.stage==="both")&&c.push(`camera:${[n,l,h].map(p=>Number(p.toFixed(2))).join("~")}`),[...c,...d.length?[`hidden:${d.join("~")}`]:[]].join()}};var ho="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",co=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,po="race|inside|toggle-inside|branch|previous-run|next-run",uo={view:new RegExp(`^(${po}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Gt=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",i=>{let s={PageDown:1,PageUp:-1}[i.key];!s||!t.scene?.quiz.pages||i.target.closest?.(ho)||document.querySelector("[role=dialog]")||(i.preventDefault(),i.stopPropagation(),t.outbox.send("page",{by:s,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",i=>{let s={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[i.key];if(!this.aims||!s&&i.key!=="Enter"||i.target===t.picture.surface3d.canvas||!s&&(i.target.closest("button")??this.aim)!==this.aim)return;if(i.preventDefault(),!s)return this.submit();let o=(i.shiftKey?30:5)/t.picture.plane.unit,[a,n]=this.at;this.put(a+s[0]*o,n+s[1]*o)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:i}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(i.domain[0]+i.domain[1])/2,(i.domain[2]+i.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:i}=this.player.scene;return e&&!co.test(t)||i.locked?.some(s=>uo[s]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${M(t,3)}, ${M(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,i]=t.toPixel(...this.at);for(let s of[this.aim,this.confirm])s.style.transform=`translate(${e}px, ${i}px)`,s.style.visibility=t.inside(e,i)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(s=>M(s,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,i){let{guess:s}=this.player.scene.quiz;if(!s)return;let[o,a]=e.toPixel(...s),n=i.scale,l=o>e.box.left+e.box.width/2;if(e.inside(o,a)){t.font=`600 ${12*n}px ${i.font}`,t.textAlign=l?"right":"left",t.textBaseline="middle",t.fillStyle=i.text;for(let[h,d,c]of[[i.rim,5,[]],[i.text,2,[4*n,3*n]]])Object.assign(t,{strokeStyle:h,lineWidth:d*n}),t.setLineDash(c),t.beginPath(),t.arc(o,a,11*n,0,7),t.stroke(),t[c.length?"fillText":"strokeText"]("your guess",o+(l?-17:17)*n,a);t.setLineDash([])}}};var fo=90,mo=400,Kt=class{constructor(t){let e=i=>t.root.querySelector(i);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:i,clock:s}=this.player,{runs:o,surface:a}=t;Object.assign(e.dataset,{runs:o.length,steps:t.steps,surface:a.key}),this.setLast(s.last),e.querySelector(".ov-empty").hidden=o.length>0,i.layers.canvases[0].setAttribute("aria-label",`Contour map of ${a.label}, with the paths of ${o.map(n=>n.label).join(", ")||"no run"}.`),i.race.describe(t)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:i}=this.player,{step:s,playing:o}=e;this.frames+=1,Object.assign(t.dataset,{step:s,playing:o,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=s,this.slider.setAttribute("aria-valuetext",`step ${s} of ${e.last}`),(this.shown.step!==s||this.shown.scene!==i)&&this.writeStep(),this.playing!==o&&this.button.setAttribute("aria-label",o?"Pause":"Play"),this.playing=o,!(o||this.spokenStep===s)&&(clearTimeout(this.timer),this.timer=setTimeout(()=>{this.spokenStep=s;let a=this.player.scene.runs.map(n=>`${n.label}: ${M(n.lossAt(s),3)}`);this.announce(`Step ${s} of ${e.last}. ${a.join(", ")}.`)},mo))}writeStep(){let{clock:t,scene:e,legend:i,picture:s}=this.player,o=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let a=!t.playing||o-this.shown.at>fo||this.shown.scene!==e;a&&(i.update(t.step),s.panels.update(t.step)),this.shown={step:t.step,scene:e,at:a?o:this.shown.at}}announce(t){this.spoken.textContent=t}};var go=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],vo=1500;function Ri(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?go.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var $e=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:i,height:s}]=this.sources();Object.assign(this.canvas,{width:i,height:s}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Ri(),videoBitsPerSecond:8e6});let o=[];this.recorder.ondataavailable=n=>o.push(n.data),this.recorder.onstop=()=>e(new Blob(o,{type:"video/webm"}));let{clock:a}=t;this.loop=a.loop,a.loop=!1,a.pause(),a.setTime(0),this.frame(),this.recorder.start(),a.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:i}=e;this.compose(t.getContext("2d")),i.playing||i.time<i.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),vo)}compose(t){let{canvas:e,player:i}=this,{scene:s,clock:o,picture:a}=i,{colours:n}=a,{ratio:l}=a.layers,{width:h,height:d}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=n.rim,t.fillRect(0,0,h,d);for(let u of this.sources())t.drawImage(u,0,0,h,d);t.setTransform(l,0,0,l,0,0),t.font=`600 13px ${n.font}`,t.textBaseline="middle";let c=[{label:`${s.surface.label}, step ${o.step}`},...s.runs.filter(u=>!u.hidden)],p=h/l-22,m=Math.max(...c.map(({label:u})=>t.measureText(u).width))+46;t.globalAlpha=.8,t.fillStyle=n.rim,t.fillRect(p-m,18,m+6,c.length*20+8),t.globalAlpha=1,c.forEach((u,f)=>{let g=32+20*f;f&&F(t,u,p-m+15,g,5.5,n),t.font=`600 13px ${n.font}`,t.fillStyle=n.text,t.textAlign="left",t.fillText(u.label,p-m+(f?36:10),g)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Yt=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Ri()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new $e(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Xt=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.requested=void 0,this.holding=!1,this.owing=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.owing&&this.request())}moveTo(t,e,i=this.player.picture.plane.unit){if(this.fixed||this.player.offline)return;let s=Math.min(15,Math.max(0,Math.ceil(Math.log10(i))+1));this.moved=[Number(t.toFixed(s)),Number(e.toFixed(s))],this.place(),this.request()}request(){let{outbox:t,scene:e}=this.player,[i,s]=this.position,{requested:o}=this,a={x:i,y:s,gesture:this.gesture,held:this.holding},n=l=>l.x===i&&l.y===s;if(t.expects("start")){if(n(o)&&o.held===a.held)return}else if(n({x:e.start[0],y:e.start[1]})&&!this.owing)return;this.requested=a,this.owing=this.holding,t.request("start",a)}settle(){this.moved=void 0}place(){let{plane:t,panels:e}=this.player.picture,[i,s]=this.position,[o,a]=t.toPixel(i,s),{dx:n,dy:l}=e.places[e.over];this.handle.style.transform=`translate(${o+n}px, ${a+l}px)`,this.handle.style.visibility=t.inside(o,a)?"visible":"hidden",this.handle.setAttribute("aria-label",`Start at ${M(i)}, ${M(s)}.${this.fixed?"":" Drag it, or move it with the arrow keys."}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var lt=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(i=>this.tick(i))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Jt=new Map,Zt=class{constructor(t){this.player=t,this.own=new lt(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t,steps:e}){if(!t)return this.clock.setLast(e);if(!Jt.has(t)){let o=new Set;Jt.set(t,{members:o,clock:new lt(a=>o.forEach(n=>n.tick(a)))})}let{root:i,picture:s}=this.player;this.group=Jt.get(t),this.name=t,this.group.members.add(this),i.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),qi(this.group)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return qi(t);e.stop(),t&&Jt.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:i,scene:s}=this.player;i.querySelector(".ov-speed").value=t.speed,i.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let o=t.step>s.steps;e.hidden!==!o&&(e.hidden=!o,e.textContent=o?`Ended: its last step is ${s.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:i}=e;for(let{player:s}of this.group?.members??[]){if(s===this.player||Di(s.scene)!==Di(t))continue;let o=s.picture.plane,a=()=>i.fitted?o.fit(t.surface.domain):o.place(i.centre,i.unit*o.whole()/i.whole());s.picture.moveWindow(a,!1)}}},Di=({surface:r})=>JSON.stringify([r.key,r.parameters]);function qi({clock:r,members:t}){r.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(r.last),e.runsChanged(),e.picture.schedule()}var Qt=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},i){let[s,o]=t.stamp;this.imposed===void 0&&(this.serial=o),(s!==this.imposed||o>=this.serial)&&(this.current={...t});let a=s===this.imposed&&(this.current.inside||this.current.dial),n=a?e.findIndex(l=>l.name===i):-1;return n>=0&&(this.current.run=n),this.imposed=s,n>=0&&n!==t.run&&o>=this.serial}change(t){let{player:e}=this;!this.current||e.offline&&t.dial&&!e.scene.dial||(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:i,dial:s}=this.player,o=this.current,a=(n,l)=>t.querySelector(`[data-do="${n}"]`)?.setAttribute("aria-pressed",String(!!l));Object.assign(t.dataset,{stage:o.stage,inside:!!o.inside,dial:!!o.dial}),e.stage.hidden=o.stage==="relief",t.querySelector(".ov-depth").hidden=o.stage==="map"||o.stage==="grid",t.querySelector(".ov-race").hidden=!!o.inside,i.root.hidden=!o.inside,s.root.hidden=!o.dial;for(let n of["map","relief","both","grid"])a(n,o.stage===n);a("race",!o.inside),a("log-height",o.log_height);for(let n of["inside","dial","fan","projector"])a(n,o[n]);e.enlarge(),s.invalidate(),o.dial||s.back(),o.inside&&i.build(),e.invalidate("trails","charts")}};var Te=class{constructor(t){this.root=t.querySelector(".ov-player");let e=s=>this.root.querySelector(s);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:i}=this.abort;this.on=(s,o,a,n={})=>s.addEventListener(o,a,{signal:i,...n}),this.outbox=new At(()=>this.start.settle()),this.tooltip=new Et(e(".ov-tip"),this.root),this.sync=new Zt(this),this.viewState=new Qt(this),this.picture=new Ut(this,i),this.start=new Xt(this,e(".ov-start")),this.legend=new Ot(this,e(".ov-legend")),this.readout=new Kt(this),this.playback=new Vt(this),this.recorder=new Yt(this,e('[data-do="record"]')),this.quiz=new Gt(this),this.inside=new W(this,e(".ov-inside")),this.dial=new W(this,e(".ov-dial")),bi(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop();for(let t of[this.picture,this.readout,this.recorder])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)xi(this,e)}load(t){let e=this.scene,i=e?.runs[this.viewState.run]?.name,s=e?.surface.key!==t.surface.key,o=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let a=this.viewState.load(t,i);this.inside.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(s||o)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.dial.load(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(s||o)&&!this.reducedMotion&&!t.held&&this.clock.play(),a&&this.viewState.change({}),this.draw()}runsChanged(){this.picture.invalidate("trails","charts"),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.dial.apply(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},Se=new WeakMap;function Ae({data:r,parentElement:t,setTriggerValue:e,...i}){let s=Se.get(t),o=s&&s.root.isConnected?s:new Te(t);return Se.set(t,o),o.outbox.connect(e),o.inspectorLoader??=new jt(o,i),o.inspectorLoader.show(ui(r)),()=>{o.destroy(),Se.delete(t)}}function Fi(r,t){let e=document.getElementById("scene").textContent.trim(),i=Uint8Array.from(atob(e),o=>o.charCodeAt(0)),s=()=>t({data:i,parentElement:r,setTriggerValue(){}});s(),r.querySelector(".ov-start").inert=!0;for(let o of r.querySelectorAll(".ov-dial select"))o.disabled=!0;matchMedia("(prefers-color-scheme: dark)").addEventListener("change",s)}var Bi=`.ov-player:focus-visible,
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
`;var Hi=`.ov-player button {
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
`;var _i=`[data-dial="true"].ov-player {
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
`;var Wi=`.ov-side {
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
`;var Ui=`.ov-inside {
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
`;var Vi=`.ov-legend {
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
`;var Gi=`.ov-chart {
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
`;var Ki=`.ov-player.ov-large {
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
`;var Yi=`:is(.ov-aim, .ov-confirm) {
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
`;var Xi=`.ov-ended {
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
`;var Ee=[Bi,Hi,_i,Wi,Ui,Vi,Gi,Ki,Yi,Xi].join("");var Zi=r=>Ae({...r,inspector:pe}),ol=Re(pi,Ee,Zi),Ji=document.getElementById("replay");Ji&&(ae(Ee),Fi(Ji,Zi));export{ol as default};
