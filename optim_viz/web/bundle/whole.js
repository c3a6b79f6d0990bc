// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Ge=`.ov-notice {
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
`;function ut(r,t,e){let i=Object.assign(document.createElement("div"),{className:"ov-notice"});i.setAttribute("role","alert");let s=Object.assign(document.createElement("p"),{textContent:r}),o=Object.assign(document.createElement("button"),{type:"button",textContent:t});return o.addEventListener("click",e),i.append(s,o),i}var Ve="optim-viz-reloaded-for";function Ke(r,t,e){let i=!1;return({data:s,parentElement:o,...n})=>{i||pe(t),i=!0;let a=new TextDecoder().decode(s.subarray(0,8));if(a!=="81a09860")return As(a,o);let h=o.querySelector(".ov-place");return h&&(h.outerHTML=r),e({...n,parentElement:o,data:s.subarray(8)})}}function pe(r){document.body.append(Object.assign(document.createElement("style"),{textContent:Ge+r}))}function As(r,t){if(!Es(r)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(ut("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Es(r){try{return sessionStorage.getItem(Ve)===r?!0:(sessionStorage.setItem(Ve,r),!1)}catch{return!0}}var zs={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function $(r){return r.replace(/[&<>"]/g,t=>zs[t])}function Ye(r,t,e,i,s){r.beginPath(),t.forEach(([o,n],a)=>r[a?"lineTo":"moveTo"](e+o*s,i+n*s)),r.closePath()}function W(r,t,e,i,s,o){let n=o.of(t);r.setLineDash([]),r.lineJoin="round",Ye(r,t.outline,e,i,s),r.strokeStyle=o.rim,r.lineWidth=s*.75,r.stroke(),r.fillStyle=t.ordinal===1?n:o.rim,r.fill(),r.strokeStyle=n,r.lineWidth=s*(t.ordinal===1?.12:.42),r.stroke(),t.tag&&(r.fillStyle=n,r.font=`600 ${Math.round(s*1.7)}px ${o.font}`,r.textAlign="left",r.textBaseline="middle",r.fillText(t.tag,e+s*1.6,i-s))}var Ls=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function ft(r,t,e,i,s,o,n,a){let h=Math.hypot(s,o)||1,l=s/h,d=o/h,c=Ls.map(([p,f])=>[p*l-f*d,p*d+f*l]);r.setLineDash([]),Ye(r,c,e,i,n*1.25),r.strokeStyle=a.rim,r.lineWidth=n*.6,r.stroke(),r.fillStyle=a.of(t),r.fill()}function mt(r,t,e,i,s,o){r.setLineDash([]);let n=[[o.rim,s*.95],[o.of(t),s*.45]];for(let[a,h]of n){r.beginPath();for(let l of[1,-1])r.moveTo(e-s,i-l*s),r.lineTo(e+s,i+l*s);r.strokeStyle=a,r.lineWidth=h,r.stroke()}}function gt(r,t,e,i,s,o){r.setLineDash([]);let n=[[o.rim,s*.7],[o.of(t),s*.3]];for(let[a,h]of n)r.strokeStyle=a,r.lineWidth=h,r.beginPath(),r.arc(e,i,s*.85,0,2*Math.PI),r.stroke();r.fillStyle=o.of(t),r.beginPath(),r.arc(e,i,s*.3,0,2*Math.PI),r.fill()}function P(r,t,e){let i=r.outline.map(([l,d])=>`${(17+l*5).toFixed(2)},${(8+d*5).toFixed(2)}`).join(" "),[s,o,n]=r.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${r.dash.join(" ")}"`,h=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${i}" fill="${s}" stroke="${o}" stroke-width="${n}"/><text x="24" y="6.5" ${h}>${r.tag}</text></svg>`}var rt={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function vt({outcome:r},t=""){return`<span class="ov-chip" data-kind="${r.kind}" ${t}>${ue(r)}</span>`}function ue({kind:r,label:t}){return`<i aria-hidden="true">${rt[r]??""}</i>${$(t)}`}var Xe={neg:r=>-r,exp:Math.exp,log:Math.log,sin:Math.sin,cos:Math.cos,tan:Math.tan,tanh:Math.tanh,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:r=>2**r,log1p:Math.log1p},Ns={pow:Math.pow,max:Math.max,min:Math.min,atan2:Math.atan2,lt:(r,t)=>+(r<t),le:(r,t)=>+(r<=t),gt:(r,t)=>+(r>t),ge:(r,t)=>+(r>=t),eq:(r,t)=>+(r===t),ne:(r,t)=>+(r!==t)};function Je({constants:r,code:t,results:e}){let[i]=e,s={constants:r,code:t.slice(0,Math.max(0,i-1-r.length)),results:[i]},o=Ze(s);return(n,a)=>o(n,a)[0]}function bt(r){return Ze(r)}function Ze({constants:r,code:t,results:e}){return(i,s)=>{let o=i.length,n=[i,s,...r.map(a=>new Float64Array(o).fill(a))];for(let[a,h,l,d]of t){let c=n[h],p=n[l],f=n[d],m=new Float64Array(o);if(a==="add")for(let u=0;u<o;u++)m[u]=c[u]+p[u];else if(a==="sub")for(let u=0;u<o;u++)m[u]=c[u]-p[u];else if(a==="mul")for(let u=0;u<o;u++)m[u]=c[u]*p[u];else if(a==="div")for(let u=0;u<o;u++)m[u]=c[u]/p[u];else if(a==="select")for(let u=0;u<o;u++)m[u]=c[u]?f[u]:p[u];else if(Xe[a]){let u=Xe[a];for(let g=0;g<o;g++)m[g]=u(c[g])}else{let u=Ns[a];for(let g=0;g<o;g++)m[g]=u(c[g],p[g])}n.push(m)}return e.map(a=>n[a])}}function D(r,t,e){let i=(t-r)/Math.max(1,e),s=10**Math.floor(Math.log10(i)),o=[1,2,2.5,5,10].map(a=>a*s).find(a=>a>=i*.999)??NaN,n=[];for(let a=Math.ceil(r/o-1e-9);a*o<=t+o*1e-9&&n.length<99;a++)n.push(a*o);return{values:n,step:o}}function fe(r,t,e){let i=[1,2,3,5,10,20,50,100].find(o=>(t-r)/o<=e)??100,s=[];for(let o=Math.ceil(r/i)*i;o<=t;o+=i)s.push(o);return s}var Os={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function q(r){return r===0?"1":r===1?"10":"10"+String(r).split("").map(t=>Os[t]).join("")}function U(r,t){if(Math.abs(r)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),i=/^2\.[45]/.test(String(t/10**e))?1:0,s=Math.max(0,i-e);if(s>6||Math.abs(r)>=1e6){let o=Math.floor(Math.log10(Math.abs(r))+1e-9),n=Math.max(0,Math.min(15,o-e+i));return r.toExponential(n).replaceAll("-","−").replace("e+","e")}return r.toFixed(s).replace("-","−")}function M(r,t=4){if(!Number.isFinite(r))return r>0?"∞":r<0?"−∞":"–";let e=Math.abs(r);if(e!==0&&(e<.001||e>=1e5)){let[i,s]=r.toExponential(t-2).split("e"),o=q(Number(s)),n=String(Number(i)).replace("-","−");return/^−?1$/.test(n)?n.replace("1",o):`${n}·${o}`}return String(Number(r.toPrecision(t))).replace("-","−")}var js=.6,xt=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,i){Object.assign(this,{places:t,plane:e,colours:i}),this.pens=t.flatMap(({runs:s,dx:o,dy:n})=>s.map(a=>({run:a,dx:o,dy:n,next:0,x:0,y:0,length:0})));for(let s of[this.halo,this.line]){let{left:o,top:n,width:a,height:h}=e.box;s.restore(),s.clearRect(0,0,s.canvas.width,s.canvas.height),s.save(),s.beginPath();for(let{dx:l,dy:d}of t)s.rect(o+l,n+d,a,h);s.clip(),s.lineCap="butt",s.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:i,colours:s}=this;if(!(!i||!s)){t<this.time&&this.reset(e,i,s),this.time=t;for(let o of this.pens)o.run.hidden||this.extend(o,Math.min(Math.floor(t+1e-9),o.run.records-1),i,s)}}extend(t,e,i,s){let{run:o,dx:n,dy:a}=t;if(t.next===0){if(e<o.first)return;[t.x,t.y]=i.toPixel(o.x[o.first],o.y[o.first]),t.next=o.first+1}if(t.next>e)return;let h=new Path2D,l=t.length,d=!1,c=!1;for(let u=t.next;u<=e;u++){let[g,x]=i.toPixel(o.x[u],o.y[u]);if(Math.hypot(g-t.x,x-t.y)<js&&u<e)continue;let b=nt(t.x,t.y,g,x,i.box);b&&((!c||b[4])&&h.moveTo(b[0]+n,b[1]+a),h.lineTo(b[2]+n,b[3]+a),d=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),c=b!==null&&!b[5],t.x=g,t.y=x}if(t.next=e+1,!d)return;let{scale:p}=s,{halo:f,line:m}=this;f.strokeStyle=s.halo,f.lineWidth=5*p,f.stroke(h),m.strokeStyle=s.of(o),m.lineWidth=2.3*p,m.setLineDash(o.dash.map(u=>u*p)),m.lineDashOffset=l,m.stroke(h)}};function Qe(r,t,e,i,s){let{left:o,top:n,width:a,height:h}=e.box,l=6.2*s.scale,d=[];for(let c of t){if(c.hidden||i<c.first)continue;if(c.branch_step&&i>=c.branch_step&&c.branch_step<c.records){let[v,b]=e.toPixel(c.x[c.branch_step],c.y[c.branch_step]);e.inside(v,b)&&gt(r,c,v,b,l,s)}let p=Math.min(i,c.records-1),f=Math.floor(p+1e-9),m=p-f,[u,g]=e.toPixel(c.x[f],c.y[f]);if(m>1e-9){let[v,b]=e.toPixel(c.x[f+1],c.y[f+1]),w=nt(u,g,u+(v-u)*m,g+(b-g)*m,e.box);w&&(r.setLineDash([]),r.strokeStyle=s.of(c),r.lineWidth=2.3*s.scale,r.beginPath(),r.moveTo(w[0],w[1]),r.lineTo(w[2],w[3]),r.stroke()),u+=(v-u)*m,g+=(b-g)*m}let x=c.outcome.kind==="overflowed"&&i>=c.records-1;if(e.inside(u,g))x?mt(r,c,u,g,l,s):W(r,c,u,g,l,s);else{let v=Ps(c,f,e);v&&d.push([c,...v])}}r.save(),r.beginPath(),r.rect(o-1,n-1,a+2,h+2),r.clip();for(let c of d)ft(r,...c,l,s);r.restore()}function Ps(r,t,e){for(let i=Math.min(t,r.records-2);i>=0;i--){let[s,o]=e.toPixel(r.x[i],r.y[i]),[n,a]=e.toPixel(r.x[i+1],r.y[i+1]),h=nt(s,o,n,a,e.box);if(h&&h[5])return[h[2],h[3],n-s,a-o];if(h)return null}return null}function ti(r,t,e,i,s,o){let n=o,a;for(let h of r){if(h.hidden)continue;let l=Math.min(e,h.records-1);for(let d=0;d<=l;d++){let[c,p]=t.toPixel(h.x[d],h.y[d]),f=Math.hypot(c-i,p-s);f<n&&([n,a]=[f,{run:h,i:d}])}}return a}function nt(r,t,e,i,s){let o=e-r,n=i-t,a=0,h=1,l=[[-o,r-s.left],[o,s.left+s.width-r],[-n,t-s.top],[n,s.top+s.height-t]];for(let[d,c]of l)if(d===0){if(c<0)return null}else{let p=c/d;if(d<0?a=Math.max(a,p):h=Math.min(h,p),a>h)return null}return!Number.isFinite(o)||!Number.isFinite(n)?null:[r+o*a,t+n*a,r+o*h,t+n*h,a>0,h<1]}var Is=22250738585072014e-324,S=r=>Math.abs(r)<Is?r*0:r;function ei(r,t){let e=r,i=1;for(let s=t;s>0;s>>=1)s&1&&(i=S(i*e)),e=S(e*e);return i}var me=(r,t)=>r>=t||Number.isNaN(r)?r:t,ge=(r,t)=>r<=t||Number.isNaN(r)?r:t;var Cs={"+":(r,t)=>S(r+t),"-":(r,t)=>S(r-t),"*":(r,t)=>S(r*t),"/":(r,t)=>S(r/t),"**":ei,pow:(r,t)=>S(r**t),"<":(r,t)=>+(r<t),">":(r,t)=>+(r>t),"<=":(r,t)=>+(r<=t),">=":(r,t)=>+(r>=t),"==":(r,t)=>+(r===t),"!=":(r,t)=>+(r!==t),neg:r=>-r},si={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:me,min:ge,clip:(r,t,e)=>ge(me(r,t),e)};for(let r of["exp","log","sin","cos","tan","tanh","atan2"])si[r]=(...t)=>S(Math[r](...t));var Rs=(r,t)=>r.flatMap(e=>[e(t,0),e(t,1)]),wt=(r,t,e,i)=>S(S(r*t)+S(e*i)),Ds={norm:(r,t,[e,i])=>Math.sqrt(wt(e,e,i,i)),dot:(r,t,[e,i,s,o])=>wt(e,s,i,o),along:({V:r},t,[e,i])=>wt(r[0][t],e,r[1][t],i),across:({V:r},t,[e,i])=>wt(r[t][0],e,r[t][1],i)},be=(r,t)=>typeof r=="number"?r:r[t];function C(r){if(r[0]==="number"){let[,i]=r;return()=>i}if(r[0]==="name"){let[,i]=r;return(s,o)=>be(s[i],o)}if(r[0]==="if"){let[,i,s,o]=r,[n,a,h]=[C(i),C(s),C(o)];return(l,d)=>n(l,d)>.5?a(l,d):h(l,d)}if(r[0]==="call"){let[,i,...s]=r,o=s.map(C),n=Ds[i];return n?(a,h)=>n(a,h,Rs(o,a)):ii(si[i],o)}let[t,...e]=r;return ii(Cs[t],e.map(C))}function ii(r,t){let[e,i]=t;return t.length===1?(s,o)=>r(e(s,o)):t.length===2?(s,o)=>r(e(s,o),i(s,o)):(s,o)=>r(...t.map(n=>n(s,o)))}function ve(r,t){return r[0]==="name"?t.has(r[1]):r.some(i=>Array.isArray(i)&&ve(i,t))}var yt=class{constructor({lines:t,signs:e,remembers:i,memory:s,stability:o,rate:n,stride:a,reads_rate:h}){this.signs=e,this.remembers=i,this.stride=a,this.readsRate=h,this.vectors=new Set(["x","g","lam",...i]),this.lines=t.map(([l,d])=>(ve(d,this.vectors)&&this.vectors.add(l),{name:l,tree:d,value:C(d),pair:this.vectors.has(l)})),this.memory=s&&C(s),this.stability=o&&C(o),this.limitMoves=o!==null&&ve(o,new Set(["learning_rate"])),this.rate=n&&C(n),this.looksAhead=this.lines.some(({name:l})=>l==="at")}after(t){let e=Object.assign({},t);for(let{name:i,value:s,pair:o}of this.lines)e[i]=o?[s(e,0),s(e,1)]:s(e,0);return e}};function xe(r,t,e,i){let s=new Float64Array(t);for(let o=0;o<t;o++)s[o]=r[e>1?Math.floor(o/e):o]+i;return t&&(s[t-1]=r[r.length-1]+i),s}function oi(r,t,e){let{run:i,rule:s,differentiate:o}=r,{records:n,branch_step:a}=i,h=()=>[new Float64Array(n),new Float64Array(n)];i.noisyGradient=h();let l=[];r.steps=l,i.memory=Object.fromEntries(s.remembers.map(c=>[c,h()]));let d=(c,p)=>{for(let f of s.remembers)for(let m of[0,1])i.memory[f][m][c]=p(f,m)};a<n&&d(a,(c,p)=>t[2*s.remembers.indexOf(c)+p]);for(let c=a;c<n;c++){let p=s.looksAhead?s.after(r.before(c)).at:void 0,f=p?o(Float64Array.of(p[0]),Float64Array.of(p[1])).slice(1,3).map(([u])=>u):r.slopes.slice(0,2).map(u=>u[c]);for(let u of[0,1])i.noisyGradient[u][c]=f[u]+(e?e[u][c]:0);l[c]=r.step(c);let{after:m}=l[c];c+1<n&&d(c+1,(u,g)=>be(m[u],g))}}function Mt(r,t,e){let i=S(.5*S(r-e)),s=S(.5*S(r+e)),o=Math.max(Math.abs(i),Math.abs(t)),n=S(1/(o>0?o:1)),[a,h]=[S(i*n),S(t*n)],l=Math.sqrt(S(S(a*a)+S(h*h))),d=S(o*l),c=1/(l>0?l:1),p=l>0?S(a*c):1,f=S(h*c),m=Math.sqrt(S(.5*S(1+Math.abs(p)))),u=S(S(.5*f)/m),[g,x]=p>=0?[m,u]:[Math.abs(u),f>=0?m:-m];return{lam:[S(s+d),S(s-d)],V:[[g,0-x],[x,g]]}}var ri=.05;function ni([r,t,e],i,s){let[o,n]=[Math.sqrt(i[0]),Math.sqrt(i[1])],{lam:a,V:h}=Mt(r*o*o,t*o*n,e*n*n),l=c=>c>0?c>s*(1+ri)?"unstable":c>s*(1-ri)?"edge":"stable":c<0?"falls":"flat",d=c=>{let[p,f]=[h[0][c]*o,h[1][c]*n],m=Math.hypot(p,f)||1;return[p/m,f/m]};return{values:a,kinds:a.map(l),axes:[d(0),d(1)],largest:a[0]>0?s/a[0]:1/0}}var Z=class{constructor(t,e,i,s){this.run=t,this.rule=e,this.differentiate=i,this.domain=s,this.last=t.records-1,this.known=void 0,this.whole=void 0,this.steps=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,i,s]=this.slopes;return[e[t],i[t],s[t]]}forget(){this.known=this.whole=void 0,this.last=this.run.records-1}before(t){let{run:e}=this,i=t-e.method_start+1,s={...e.values};for(let[o,n]of Object.entries(e.memory))s[o]=at(n,t);return Object.assign(s,{x:at([e.x,e.y],t),g:at(e.noisyGradient,t),learning_rate:e.rates?e.rates[t]:e.values.learning_rate,n:i,n_next:i+1,...Mt(...this.hessian(t))})}step(t){let e=this.before(t);return{before:e,after:this.rule.after(e)}}after(t){let e=this.rule.after(this.before(t)),{run:i}=this;if(t<this.last){e.x=at([i.x,i.y],t+1);for(let[s,o]of Object.entries(i.memory))e[s]=at(o,t+1)}return e}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,i]){let[s,o]=[this.slopes[0][t],this.slopes[1][t]];return!Math.hypot(s,o)||!Math.hypot(e,i)?NaN:Math.atan2(Math.abs(e*o-i*s),-(e*s+i*o))*180/Math.PI}theory(t,e){let i=this.hessian(t),s=this.rate(e),o=this.rule.stability?this.rule.stability(e,0):0,n=o>0&&[...s??[],...i].every(Number.isFinite)&&s?.every(a=>a>=0);return{...Mt(...i),limit:o,step:s&&n?ni(i,s,o):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),i={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:s,angle:o,most:n}=i;for(let a=this.run.branch_step;a<t;a++){let{before:h,after:l}=this.steps?.[a]??this.step(a),d=this.rate(l),c=this.memory(h);if(d&&([s[0][a],s[1][a]]=d),o[a]=this.angle(a,[l.x[0]-h.x[0],l.x[1]-h.x[1]]),!(n.slope&&!qs(this.domain,h.x))){for(let p of[h.g,c])p&&(n.slope=ai(n.slope,p));d&&(n.rate=ai(n.rate,d))}}return this.whole=i,i}};function at([r,t],e){return[r[e],t[e]]}function qs([r,t,e,i],[s,o]){return s>=r&&s<=t&&o>=e&&o<=i}function ai(r,[t,e]){let i=Math.max(Math.abs(t),Math.abs(e),Math.hypot(t,e));return Number.isFinite(i)&&i>r?i:r}function we(r,{rungs:t,every:e},i){let[,s,,,,o]=t[i],n=(a,h)=>xe(r.array(`dial_${a}${i}`),s,e,o[h]);return[n("x",0),n("y",1)]}function hi(r,t,e,i){let{dial:s,surface:o}=r,[n,a,h,l,d]=s.rungs[t],[c,p]=we(r,s,t),[f,m,u]=i(c,p),g=o.floor??0,x=r.head.arrays[`dial_rate${t}`];return{x:c,y:p,records:a,outcome:{kind:h,label:l,sentence:`${l}.`,criterion:"Let go of the dial for the criterion."},detail:d,rate:s.name==="learning_rate"?n:e.rate,...x&&{rates:xe(r.array(`dial_rate${t}`),a,s.every,0)},height:f.map(v=>v-g),slope:m.map((v,b)=>Math.hypot(v,u[b]))}}function li(r,t,e,i,s,o){let{dial:n,surface:a,noiseRows:h}=r,[l,,,,,,d,c]=n.rungs[t];if(n.every>1||d===void 0||c===void 0)return;let p=new Z(e,s[d],o,a.domain);return e.values={...i.values,[n.name]:l},oi(p,c,h),p}function kt(){return Math.min(2,globalThis.devicePixelRatio||1)}function ye(r,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),i=()=>{r(),ye(r,t)};e.addEventListener("change",i,{once:!0,signal:t})}var ci={converged:1,still_descending:.72,oscillating:.72,stuck_at_saddle:.46,stalled:.46,left_view:.46,overflowed:.2},V=12,$t=15,di=17;function pi(r,t,e,i){let s=e.scale,o=kt(),{clientWidth:n,clientHeight:a}=r,h=r.getContext("2d"),{kind:l}=i.dataset;r.width=Math.round(n*o),r.height=Math.round(a*o),h.setTransform(o,0,0,o,0,0);let d=Object.fromEntries(Object.keys(ci).map(x=>(i.dataset.kind=x,[x,getComputedStyle(i).color])));i.dataset.kind=l;let{rungs:c}=t,p=(n-2*V)/Math.max(1,c.length-1),f=Math.min(9,Math.max(1.2,p*.62)),m=($t+di)*s,u=x=>V+(c.length>1?x*p:0);h.textAlign="center",h.textBaseline="middle";let g=-99;c.forEach(([x,,v],b)=>{let w=ci[v]*di*s,y=u(b)-f/2;if(h.fillStyle=h.strokeStyle=d[v],v==="left_view"?h.strokeRect(y+.5,m-w+.5,Math.max(.5,f-1),w-1):h.fillRect(y,m-w,f,w),v==="oscillating"&&h.clearRect(y-1,m-w*.62,f+2,w*.24),b===0||c[b-1][2]!==v){let E=b;for(;E+1<c.length&&c[E+1][2]===v;)E+=1;h.font=`700 ${12*s}px ${e.font}`,((E-b+1)*p>13*s||c.length<9)&&h.fillText(rt[v],(u(b)+u(E))/2,$t*.48*s)}let T=Math.log10(x),A=Math.round(T);!(t.log?Math.abs(T-A)<1e-9:c.length<9||b%Math.round((c.length-1)/5)===0)||u(b)-g<42*s||(g=u(b),h.fillStyle=e.muted,h.font=`${10.5*s}px ${e.font}`,h.fillText(t.log&&Math.abs(A)>2?q(A):M(x,3),Math.max(14*s,Math.min(n-14*s,u(b))),m+8*s))}),h.fillStyle=e.text,h.beginPath(),h.moveTo(u(t.at),($t-1)*s);for(let x of[-4,4])h.lineTo(u(t.at)+x*s,($t-7)*s);h.fill()}var Fs=2500,Bs=400,_s='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',Hs=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-track" role="slider" tabindex="0"><canvas></canvas><i></i></div>','<output></output><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${_s}`,"</button><small></small>"].join(""),St=class{constructor(t,e){let{on:i}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=Hs;for(let[o,n]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",names:"[data-dial=name]",track:".ov-dial-track",canvas:"canvas",thumb:"i",value:"output",chip:".ov-chip",fan:"button",note:"small"}))this[o]=e.querySelector(n);let{track:s}=this;i(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),i(this.names,"change",()=>t.viewState.change({dial:this.names.selectedIndex+1})),i(s,"pointerdown",o=>{o.button!==0||!this.data||(s.setPointerCapture(o.pointerId),s.focus({preventScroll:!0}),o.preventDefault(),this.grasp(),this.pointed=!0,this.turn(this.under(o)))}),i(s,"pointermove",o=>this.pointed&&this.turn(this.under(o))),i(s,"pointerup",()=>this.release()),i(s,"pointercancel",()=>this.back()),i(s,"keydown",o=>this.key(o)),i(s,"keyup",()=>{this.held&&!this.pointed&&(this.settle=setTimeout(()=>this.release(),Bs))}),i(s,"blur",()=>this.pointed||this.release())}grasp(){clearTimeout(this.settle),this.held||(this.gesture+=1),this.held=!0}under(t){let{left:e,width:i}=this.track.getBoundingClientRect();return Math.round((t.clientX-e-V)/(i-2*V)*(this.data.rungs.length-1))}turn(t){let{player:e}=this,i=Math.max(0,Math.min(this.data.rungs.length-1,t));i!==this.wanted&&(this.wanted=i,e.clock.playing||e.picture.schedule())}key(t){let{data:e}=this,i=e&&e.rungs.length-1;if(!e||t.ctrlKey||t.metaKey||t.altKey)return;if(t.key==="Escape"&&this.held)return t.preventDefault(),this.back();let s={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-e.stride,PageUp:e.stride,Home:-i,End:i}[t.key];s&&(t.preventDefault(),this.grasp(),this.turn(this.wanted+s))}back(){this.held=this.pointed=!1,this.event=void 0,clearTimeout(this.settle),this.data&&this.turn(this.data.at)}release(){if(!this.held)return;let{data:t,player:e}=this;if(this.held=this.pointed=!1,clearTimeout(this.settle),this.wanted===t.at)return;if(e.offline)return t.every>1&&this.back();let[i]=t.rungs[this.wanted];this.event=i,e.outbox.send("dial",{name:this.run.name,parameter:t.name,value:i,gesture:this.gesture}),clearTimeout(this.patience),this.patience=setTimeout(()=>this.event!==void 0&&!this.held&&this.back(),Fs)}invalidate(){this.stale=!0}stop(){for(let t of[this.settle,this.patience])clearTimeout(t)}get width(){return this.canvas.clientWidth}load(t){let{data:e,run:i}=this,s=e?.rungs[this.wanted][0],o=t.dial,n=this.held||this.event!==void 0;if(Object.assign(this,{scene:t,data:o,stale:!0,run:o&&t.runs[o.run]}),this.root.classList.toggle("ov-waiting",!o),!o)return Object.assign(this,{held:!1,pointed:!1,event:void 0});if(this.differentiate=bt(t.surface.program),this.truth={...this.run,insight:t.rules&&this.player.inside.insights[o.run]},this.shown=this.wanted=o.at,this.fill(),this.event===o.rungs[o.at][0]&&(this.event=void 0),n&&i.name===this.run.name&&e.name===o.name&&(this.held||this.event!==void 0)){let a=o.rungs.map(([h])=>Math.abs(h-s));this.wanted=a.indexOf(Math.min(...a))}else Object.assign(this,{held:!1,pointed:!1,event:void 0});this.write(),this.apply()}fill(){let{data:t,scene:e,player:i,run:s}=this,o=(n,a,h)=>`<option value="${n}" ${h?"selected":""}>${$(a)}</option>`;this.sign.innerHTML=P(s,i.picture.colours.of(s),i.picture.colours.rim),this.runs.innerHTML=e.runs.map((n,a)=>e.runs.findIndex(({of:h})=>h===n.of)===a?o(a,n.label,n===s):"").join(""),this.names.innerHTML=t.names.map(n=>o(n,n.replaceAll("_"," "),n===t.name)).join(""),this.track.setAttribute("aria-label",`${t.name.replaceAll("_"," ")} of ${s.label}`),this.track.setAttribute("aria-valuemax",t.rungs.length-1),this.note.textContent=t.every>1?`while turning, one step in ${t.every}`:""}path(t){return we(this.scene,this.data,t)}apply(){if(!this.data||this.wanted===this.shown)return;let{data:t,run:e,truth:i,player:s,scene:o,wanted:n}=this,{inside:a}=s,h=n!==t.at;h?Object.assign(e,hi(o,n,i,this.differentiate)):Object.assign(e,{...i,hidden:e.hidden});for(let l of t.kin)o.runs[l].dim=h;if(o.rules&&i.insight){let l=h?li(o,n,e,i,a.rules,this.differentiate):i.insight;h||l.forget(),a.replace(t.run,l)}this.shown=n,this.write(),s.legend.describe(t.run),s.runsChanged()}write(){let{data:t,shown:e,track:i}=this,[s,,o,n]=t.rungs[e],a=M(s,6);i.setAttribute("aria-valuenow",e),i.setAttribute("aria-valuetext",`${t.name.replaceAll("_"," ")} ${a}, ${n}`),Object.assign(i.dataset,{value:s,kind:o,changed:e!==t.at});let h=e/Math.max(1,t.rungs.length-1);this.thumb.style.left=`calc(${V}px + (100% - ${2*V}px) * ${h})`,this.value.innerHTML=`${t.sign} = <b>${a}</b>`,this.chip.dataset.kind=o,this.chip.innerHTML=`<i aria-hidden="true">${rt[o]}</i>${$(n)}`}paint(){let{data:t,player:e,chip:i}=this;t&&this.width&&pi(this.canvas,t,e.picture.colours,i)}drawFan(t,e,i,s){let{data:o,run:n,player:a}=this,{box:h}=e;if(this.stale=!1,!(!o||!a.view.fan||!a.view.dial||n.hidden)){t.strokeStyle=i.of(n),t.globalAlpha=i.dark?.13:.1,t.lineWidth=i.scale;for(let l=0;l<o.rungs.length;l+=s?6:1){let[d,c]=this.path(l),p=new Path2D,[f,m]=e.toPixel(d[0],c[0]);for(let u=1;u<d.length;u++){let[g,x]=e.toPixel(d[u],c[u]);if(Math.hypot(g-f,x-m)<1.5&&u<d.length-1)continue;let v=nt(f,m,g,x,h);v&&(p.moveTo(v[0],v[1]),p.lineTo(v[2],v[3])),[f,m]=[g,x]}t.stroke(p)}t.globalAlpha=1}}};function j(r,t){let e=r.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function F(){return document.createElement("canvas")}var Q=class{constructor(t){this.canvas=t,this.context=j(t),this.faint=F(),this.bold=F(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let s of[this.canvas,this.faint,this.bold])s.width=Math.round(t*i),s.height=Math.round(e*i)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let i=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,i)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,i,s,o){let n=o.scale;Object.assign(this,{drawn:t,last:e,scale:i,colours:o}),this.box={left:46*n,top:7*n,width:Math.max(20,this.width-46*n-12),height:Math.max(20,this.height-27*n)},this.range(s),this.curves(j(this.bold),o),this.static(o)}range(t){let e=1/0,i=-1/0,s=0,o=1/0;for(let{values:n,first:a=0}of this.drawn){let h=n.slice(a).find(l=>l>0);h!==void 0&&Number.isFinite(h)&&(s=Math.max(s,h));for(let l=a;l<n.length;l++){let d=n[l];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<e&&(e=d),d>i&&(i=d),d&&Math.abs(d)<o&&(o=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")i=Math.min(i,Math.max(s,1e-300)*1e3),e=Math.max(Math.min(e,i),i*1e-16),(!(e>0)||!(i>0))&&([e,i]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(i)-1e-9));else if(this.scale==="symlog"){let n=Math.max(Math.abs(e),Math.abs(i));(!(n>0)||!Number.isFinite(n))&&([e,i,o]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(o,Math.max(Math.abs(e),Math.abs(i))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(i,0))];let a=.06*(this.high-this.low);this.low-=a,this.high+=a}else{let n=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-n,this.high=Math.min(Math.max(i,t[0]),t[1])+n,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:i,box:s}=this;if(this.scale==="log")return fe(e,i,s.height/(26*t)).map(a=>[a,q(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(i)))*this.unit),h=Math.log10(this.unit),d=fe(h,a,Math.max(1,s.height/(56*t))).flatMap(p=>[[this.warp(10**p),q(p)],[this.warp(-(10**p)),`−${q(p)}`]]),c=16*t*(i-e)/s.height;return[[0,"0"],...d.filter(([p])=>p>=e&&p<=i&&Math.abs(p)>c)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:o,step:n}=D(e,i,s.height/(34*t));return o.map(a=>[a,U(a,n)])}static(t){let e=j(this.faint),{box:i}=this,s=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=`${11*s}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[n,a]of this.marks(s)){let h=Math.round(i.top+i.height*(1-(n-this.low)/(this.high-this.low)))+.5;e.strokeStyle=n===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(i.left,h),e.lineTo(i.left+i.width,h),e.stroke(),e.fillStyle=t.muted,e.fillText(a,i.left-6,h)}e.textAlign="center",e.textBaseline="top";let o=D(0,this.last,i.width/(70*s));for(let n of o.values){let a=this.width-e.measureText(String(n)).width/2;Number.isInteger(n)&&e.fillText(String(n),Math.min(this.x(n),a),i.top+i.height+5)}e.globalAlpha=.28,e.drawImage(this.bold,0,0,this.width,this.height),e.globalAlpha=1}curves(t,e,i){let{box:s}=this;t.setTransform(this.ratio,0,0,this.ratio,0,0),i||t.clearRect(0,0,this.width,this.height),t.save(),t.beginPath(),t.rect(s.left,s.top-1,s.width+2,s.height+2),t.clip(),t.lineJoin="round";for(let{run:o,values:n,first:a=0,dash:h=o.dash}of this.drawn){if(i&&o!==i)continue;t.strokeStyle=e.of(o),t.lineWidth=(i?3.4:1.9)*e.scale,t.setLineDash(h.map(p=>p*.8*e.scale)),t.beginPath();let l=-1e9,d=-1e9,c=!1;for(let p=a;p<n.length;p++){let f=this.x(p),m=this.y(n[p]);if(!Number.isFinite(n[p])){c=!1;continue}c&&p<n.length-1&&Math.abs(f-l)<.5&&Math.abs(m-d)<.5||(t[c?"lineTo":"moveTo"](f,m),c=!0,l=f,d=m)}t.stroke()}t.restore()}draw(t,e){let{context:i,box:s,colours:o,ratio:n}=this,a=this.x(t);if(!o)return;i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,this.canvas.width,this.canvas.height),i.drawImage(this.faint,0,0);let h=Math.min(this.bold.width,Math.round((a+.5)*n));h>0&&i.drawImage(this.bold,0,0,h,this.bold.height,0,0,h,this.bold.height),e&&this.curves(i,o,e),i.setTransform(n,0,0,n,0,0),i.strokeStyle=o.muted,i.lineWidth=1,i.setLineDash([2,3]),i.beginPath(),i.moveTo(a,s.top),i.lineTo(a,s.top+s.height),i.stroke();for(let{run:l,values:d,first:c=0,head:p}of this.drawn){let f=Math.min(t,d.length-1),m=Math.floor(f+1e-9),u=f-m;if(m<c||!Number.isFinite(d[m]))continue;let g=this.y(d[m],0),x=u>1e-9?this.y(d[m+1],0):g,v=Number.isFinite(x)?g+(x-g)*u:g;p?Ws(i,p,this.x(f),v,o.of(l),o):W(i,l,this.x(f),v,3.9*o.scale,o)}}describe(t){return this.drawn.map(({run:e,values:i,first:s=0,head:o})=>[e,o,t>=s&&t<i.length?M(i[t]):"–"])}};function Ws(r,t,e,i,s,o){r.fillStyle=o.rim,r.setLineDash([]),r.beginPath(),r.arc(e,i,6.5*o.scale,0,2*Math.PI),r.fill(),r.strokeStyle=r.fillStyle=s,r.lineWidth=1.2,r.stroke(),r.font=`600 ${10*o.scale}px ${o.font}`,r.textAlign="center",r.textBaseline="middle",r.fillText(t,e,i+.5)}function ui(r){let t=(r.rules??[]).map(s=>new yt(s)),e=bt(r.surface.program),i=r.allRuns.map(s=>Us(s)?new Z(s,t[s.rule],e,r.surface.domain):void 0);return{rules:t,insights:i}}var Us=r=>r.rule!==void 0;function fi(r,t,e){let i=r[t],s=Math.max(0,Math.min(Math.floor(e+1e-9),i.last));for(;s<i.run.branch_step;)i=r[Number(i.run.origin)];return{insight:i,t:s}}function Tt(r,t,e,i){return r>0&&t>0?Math.max(i,e+15*Math.log10(r/t)):0}function gi(r,t,e,i,s,o){let{run:n,rule:a}=t,h=o.scale,l=t.before(e),d=t.after(e),{most:c}=t.series,[p,f]=i.toPixel(...l.x);if(!i.inside(p,f,200))return;r.save(),r.beginPath(),r.rect(i.box.left,i.box.top,i.box.width,i.box.height),r.clip(),r.lineCap="round";let m={context:r,colours:o,s:h},u=s.curvature?t.theory(e,d):void 0;u&&Ks(m,p,f,u),u?.step&&a.vectors.has("rate")&&bi(m,p,f,u.step.axes[0],38*1.25*h,"u₁",[8,3,2,3]);let g=s.rates&&a.vectors.has("rate")?t.rate(d):void 0,x=T=>Tt(T,c.rate,38,3)*h;g&&Gs(m,p,f,[x(g[0]),x(g[1])],n);let[v,b]=d.at?i.toPixel(...d.at):[p,f];d.at&&s.look_ahead&&Vs(m,p,f,v,b,n);let w=(T,A,k,E)=>{let z=Math.hypot(...k),N=Tt(z,c.slope,92,13)*h;N>0&&Number.isFinite(z)&&mi(m,T,A,T+k[0]/z*N,A-k[1]/z*N,E)},y=s.memory?t.memory(l):void 0;if(y&&w(p,f,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:o.of(n)}),s.gradient&&w(v,b,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:o.text}),s.step){let[T,A]=i.toPixel(...d.x);mi(m,p,f,T,A,{letter:"",dash:[],width:3.4,colour:o.of(n)})}r.restore()}function At({context:r,colours:t,s:e},i,s,o,n){let a=[[t.rim,s+2.6,[]],[i,s,o]];for(let[h,l,d]of a)r.strokeStyle=h,r.lineWidth=l*e,r.setLineDash(d.map(c=>c*e)),r.beginPath(),n(r),r.stroke()}function mi(r,t,e,i,s,{letter:o,dash:n,width:a,colour:h}){let{context:l,colours:d,s:c}=r,p=Math.hypot(i-t,s-e);if(!(p>1)||!Number.isFinite(p))return;let[f,m]=[(i-t)/p,(s-e)/p],u=Math.min(p,(5+2*a)*c);At(r,h,a,n,g=>(g.moveTo(t,e),g.lineTo(i-f*u*.8,s-m*u*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(i,s);for(let g of[1,-1])l.lineTo(i-f*u+g*m*u*.45,s-m*u-g*f*u*.45);l.closePath(),l.fillStyle=h,l.strokeStyle=d.rim,l.lineWidth=1.2*c,l.stroke(),l.fill(),o&&vi(r,o,i+f*9*c,s+m*9*c,h)}function vi({context:r,colours:t,s:e},i,s,o,n){r.font=`italic 600 ${12.5*e}px ${t.font}`,r.textAlign="center",r.textBaseline="middle",r.setLineDash([]),r.lineJoin="round",r.strokeStyle=t.rim,r.lineWidth=4*e,r.strokeText(i,s,o),r.fillStyle=n,r.fillText(i,s,o)}function Gs(r,t,e,[i,s],o){if(!(i>0)||!(s>0))return;let{context:n,colours:a}=r;n.globalAlpha=.14,n.fillStyle=a.of(o),n.fillRect(t-i,e-s,2*i,2*s),n.globalAlpha=1,At(r,a.of(o),1.3,[],h=>h.rect(t-i,e-s,2*i,2*s))}function Vs(r,t,e,i,s,o){let{context:n,colours:a,s:h}=r;Math.hypot(i-t,s-e)<1||(At(r,a.of(o),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(i,s))),n.setLineDash([]),n.beginPath(),n.arc(i,s,5.5*h,0,2*Math.PI),n.fillStyle=a.rim,n.globalAlpha=.8,n.fill(),n.globalAlpha=1,n.strokeStyle=a.of(o),n.lineWidth=1.6*h,n.stroke())}function Ks(r,t,e,{lam:i,V:s}){let{context:o,colours:n,s:a}=r,h=Math.min(...i.map(Math.abs).filter(d=>d>0));if(!Number.isFinite(h))return;let l=i.map(d=>(d?Math.max(3,38*1.25*Math.sqrt(h/Math.abs(d))):38*1.25)*a);i.forEach((d,c)=>bi(r,t,e,[s[0][c],s[1][c]],l[c],c?"v₂":"v₁",d<0?[2,3]:[])),i[1]>0&&(o.strokeStyle=n.muted,o.lineWidth=1.1*a,o.setLineDash([]),o.beginPath(),o.ellipse(t,e,l[0],l[1],Math.atan2(-s[1][0],s[0][0]),0,2*Math.PI),o.stroke())}function bi(r,t,e,[i,s],o,n,a){let{colours:h,s:l}=r,[d,c]=[i*o,-s*o],p=Math.max(1+11*l/o,19*l/o);At(r,h.muted,1.2,a,f=>(f.moveTo(t-d,e-c),f.lineTo(t+d,e+c))),vi(r,n,t+d*p,e+c*p,h.muted)}var Js=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],tt=r=>`<svg viewBox="0 0 22 16">${r}</svg>`,Zs={gradient:tt('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:tt('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:tt('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:tt('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:tt('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:tt('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function Mi(r,t,e){let i={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${r.filter(({name:o})=>i[o]).map(({name:o,label:n,help:a})=>{let h=`data-mark="${o}" aria-pressed="${!!t[o]}" title="${$(a)}"`,l=`${Zs[o]}<span>${$(n)}</span> <span class="ov-size"></span>`;return`<button type="button" ${h}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function ki(r,{series:t,rule:e},i,s,o,n){let a=Math.hypot(s.x[0]-i.x[0],s.x[1]-i.x[1]),h={gradient:Math.hypot(...i.g),step:a};e.memory&&(h.memory=Math.hypot(e.memory(i,0),e.memory(i,1)));for(let[p,f]of Object.entries(h)){let m=r.querySelector(`[data-mark="${p}"] .ov-size`);m&&(m.textContent=M(f,3))}let l=p=>`${Math.round(p*o.scale)} px`,d=Tt(h.gradient,t.most.slope,92,13),c=[`Step in true length${a*n<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${M(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(d)}).`];e.vectors.has("rate")&&c.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${M(t.most.rate,3)}.`),c.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),r.querySelector(".ov-scale").textContent=c.join(" ")}function $i(r){return`<div class="ov-buttons">${r.contrasts.map(({name:e,label:i,teaches:s,sources:o,on:n})=>{let a=`data-ghost="${e}" aria-pressed="${n}" title="${$(`${s} Sources: ${o}`)}"`,h=n?`<p>${$(s)} <small>${$(o)}</small></p>`:"";return`<button type="button" ${a}>${$(i)}</button>${h}`}).join("")}</div>`}function Si(r,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',i=Js.map(([h,l])=>{let d=l===1?"The same settings, to be changed in the panel":`From this step on, ${h}`,c=l!==1&&!t?e:`title="${d}"`;return`<button type="button" data-factor="${l}" ${c}>${h}</button>`}),n=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${r.map(([h,l])=>`<option value="${h}">${$(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${i.join("")}${n}<button type="button" data-switch="go">Branch</button></div>`}function Ti({run:r,rule:t}){let e=[["height","log"],["slope","log"]];for(let i of Object.keys(r.memory))e.push([i,"memory"]);return r.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function Ai(r,t,e,i,s){let{run:o,rule:n}=t,a=o.branch_step,h=(u,g)=>[{run:o,values:u,first:a,dash:[],...g}];if(i==="height"||i==="slope")return Qs(r,o,e,i);if(i==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:h(t.series.angle)};if(i==="rates"&&o.rates)return{title:`<b>${n.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:h(o.rates)};let l=i==="rate",d=l?t.series.rate:o.memory[i],c=s==="log"||d.every(u=>u.every(g=>g>=0)),p=d[0].every((u,g)=>u===d[1][g]||g<a||!Number.isFinite(u)),f=l?`<b>${n.signs.rate}</b> effective rate, log`:`<b>${n.signs[i]}</b> ${$(i.replaceAll("_"," "))}${c?", log":", log both ways"}`,m=p?h(d[0],{head:"="}):d.map((u,g)=>({run:o,values:u,first:a,dash:g?[3,3]:[],head:"xy"[g]}));return{title:f,scale:c?"log":"symlog",curves:m}}function Qs(r,t,e,i){let{origin:s}=t,o=typeof s=="number"?r.allRuns[s]:void 0,n=d=>d===t||d.of===t.of||d.origin===e||o===d,a=r.runs.filter(d=>n(d)&&(d===t||!d.hidden)),{floor:h}=r.surface;return{title:i==="slope"?"<b>‖∇f‖</b> log":h===null?"<b>f</b>":h===0?"<b>f</b> log":"<b>f − f*</b> log",scale:i==="height"&&h===null?"linear":"log",curves:a.map(d=>({run:d,values:d[i],first:d.first}))}}var to={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function ht(r,t,e=void 0,i=0){let s=r[0]==="name"&&r[1]==="n"&&!e?2:e&&r[0]==="/"?3:to[r[0]]??9,o=io(r,t,e);return s<i?`<span class="ov-paren">(</span>${o}<span class="ov-paren">)</span>`:o}var eo={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function io(r,t,e){let i=(s,o=0)=>ht(s,t,e,o);switch(r[0]){case"name":return t(r[1]);case"number":return`<span class="ov-num">${M(r[1])}</span>`;case"+":case"-":return`${i(r[1],2)} ${r[0]==="-"?"−":"+"} ${i(r[2],r[0]==="-"?2.5:2)}`;case"*":return i(r[1],3)+(e?" · ":"&thinsp;")+i(r[2],3.5);case"/":return e?`${i(r[1],3)} / ${i(r[2],3.6)}`:so(i(r[1]),i(r[2]));case"**":case"pow":return`${i(r[1],6)}<sup>${i(r[2])}</sup>`;case"neg":return`−${i(r[1],3)}`;case"if":return e?ro(r,i,e):oo(r,i);case"call":{let[,s,...o]=r;return no(s,o,i,!!e)}default:return`${i(r[1],2)} ${eo[r[0]]} ${i(r[2],2)}`}}function so(r,t){return`<span class="ov-frac"><span>${r}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function oo(r,t){let e=[],i=r;for(;i[0]==="if";i=i[3])e.push(`<span>${t(i[2])}</span><span>if ${t(i[1])}</span>`);return e.push(`<span>${t(i)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function ro(r,t,e){let i=e.push([])-1,s=[],o=r;for(;o[0]==="if";o=o[3])e[i].push(C(o[1])),s.push(t(o[2],3));return[...s,t(o,3)].map((n,a)=>`<span data-choice="${i},${a}" hidden><small></small>${n}</span>`).join("")}function no(r,t,e,i){let s=e(t[0]);return r==="sqrt"?i?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${s}</span></span>`:r==="abs"?`|${s}|`:r==="norm"?`‖${s}‖`:r==="dot"?`⟨${s}, ${e(t[1])}⟩`:r==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:r==="across"?`<i>V</i> ${e(t[0],3)}`:r==="clip"?`clip(${s}; ${e(t[1])}, ${e(t[2])})`:`${r}(${t.map(o=>e(o)).join(", ")})`}var Et=class{constructor({rule:t,run:e},i){let s=new Set,o=f=>f==="x"||t.remembers.includes(f),n=f=>f==="g"||f==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":o(f)?s.has(f)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",a=f=>(t.signs[f]??$(f))+n(f),h=(f,m=s.has(f)?"after":"before")=>{let u=g=>`<span class="ov-num" data-name="${f}" data-when="${m}" data-k="${g}"></span>`;return t.vectors.has(f)?`<span class="ov-vec">${u(0)}${u(1)}</span>`:u(0)},l=(f,m,u,g)=>`<div class="ov-line"><div class="ov-symbols">${f} = ${m}</div><div class="ov-numbers">= ${u} = ${g}</div></div>`,d=t.lines.find(({name:f})=>f==="at"),c=i?" + noise":"",p=d?[ht(d.tree,a),h("at","after")]:[a("x"),h("x")];this.rows=[l(a("g"),`∇<i>f</i>(${p[0]})${c}`,`∇<i>f</i>${p[1]}${c}`,h("g"))],this.tests=[];for(let{name:f,tree:m}of t.lines){if(f==="at")continue;let u=ht(m,a),g=ht(m,h,this.tests);s.add(f),this.rows.push(l(a(f),u,g,h(f)))}}held(t){return this.tests.map(e=>[0,1].map(i=>e.findIndex(s=>s(t,i)>0)).map(i=>i<0?e.length:i))}};function ao({name:r,when:t,k:e},i,s){let o=(t==="after"?s:i)[r];return typeof o=="number"?o:o[e]}function Ei(r,t,e,i){let s=[i.x[0]-e.x[0],i.x[1]-e.x[1]],o=r.angle(t,s),n=`<b data-fact="length">${M(Math.hypot(...s))}</b>`,a=`<b data-fact="angle">${Number.isFinite(o)?`${o.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${n}, ${a} from straight downhill.`}var zt=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:i,when:s,k:o}=e.dataset;return{node:e,name:i,when:s,k:Number(o)}})}update(t,e,i,s){for(let n of this.slots){let a=ao(n,t,e);n.node.textContent=M(a),s&&(n.node.dataset.value=a)}let o=this.sheet.held(e);for(let[n,a,h]of this.choices){let l=o[a].map((d,c)=>d===h?"xy"[c]:"").join("");n.hidden=!l,n.firstChild.textContent=l==="xy"?"":`${l}: `}this.total.innerHTML=i}};var ho={stable:"stable",edge:"on the edge",unstable:"unstable"},lo={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function co(r){return r[1]>0?`κ = <b data-fact="kappa">${M(r[0]/r[1])}</b>`:r.every(Number.isFinite)?r[0]>0&&r[1]<0?"bent up along v₁ and down along v₂: no κ":r[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var po=({rule:r})=>!r.vectors.has("rate");function uo(r,{limit:t,step:e},i,s){let o=po(r),[n,a]=e.kinds;if(n==="falls"||n==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(n==="flat")return"It is level here: the curvature sets no limit.";let h=o?`${t===2?"2":M(t)} / λ₁`:"the limit of α with these rates",l=s===void 0?"":`${h} = <b data-fact="bound">${M(s)}</b> and α = ${M(i)}: `,d=o?"v":"u",c=a==="stable"&&n==="stable"?"both axes":`${d}₁`,p=a==="falls"?`; along ${d}₂ it falls away, and steps lead off there`:"";return`${l}<em>${ho[n]} along ${c}</em>${lo[n]??""}${p}.`}function zi(r,t,e){let{rule:i}=r,s=r.theory(t,e),{lam:o,step:n}=s,a=e.learning_rate,h=n&&Number.isFinite(n.largest)&&!i.limitMoves?a*n.largest:void 0,[l,d]=o.map((m,u)=>`<b data-fact="lambda${u+1}">${M(m)}</b>`),c=n?uo(r,s,a,h):i.rate?"No simple limit is known for these settings.":$(i.stride),p=n?n.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${d}, ${co(o)}</div><div class="ov-verdict" data-kind="${p}">${c}</div>`,data:{lambda1:o[0],lambda2:o[1],bound:h??"",kind:p}}}function Li(r,{html:t,data:e},i){r.innerHTML=t,i&&Object.assign(r.dataset,e)}var K=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}build(){}update(){}prepare(){}apply(){}paint(){}back(){}stop(){}invalidate(){}drawFan(){}};var Lt=class extends K{constructor(t,e,i){super(t,e);let s=o=>e.querySelector(`.ov-${o}`);this.who=s("who"),this.note=s("note"),this.local=s("theory"),this.marks=s("marks"),this.partners=s("pairs"),this.branches=s("forks"),this.graphs=s("graphs"),this.ruleTable=new zt(s("rule")),this.focusDue=i,this.insights=void 0,this.shown=void 0,this.built=void 0}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,ui(t))}at(t){return fi(this.insights,this.run,t)}draw(t,{insight:e,t:i},s){gi(t,e,i,this.player.picture.plane,this.player.view,s)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((o,n)=>this.tab(o,n))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:i}=t;this.partners.innerHTML=$i(e),this.partners.parentElement.hidden=!e.contrasts.length;let s=this.branches.querySelector("select")?.value??"";this.branches.innerHTML=Si(this.scene.methods,i),this.branches.querySelector("select").value=s,this.kinds=Ti(t),this.buildCharts(this.kinds.map(([o])=>o)),this.specify(),this.charts.forEach(({canvas:o},n)=>{o.previousElementSibling.innerHTML=this.specs[n].title,o.setAttribute("aria-label",`${o.previousElementSibling.textContent}, against the step`)})}empty(){let{dial:t,runs:e}=this.scene,i=t?.every>1&&this.rules?"Let go of the dial for the numbers.":"Looking inside …";this.note.textContent=e.length?i:"No run to look into: add one in the panel.";for(let s of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])s.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',i=s=>`<div class="ov-chart" data-chart="inside-${s}">${e}</div>`;this.graphs.innerHTML=t.map(i).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(s=>new Q(s)),this.player.watch(this.charts)}specify(){let t=this.insights[this.run];this.specs=this.kinds.map(([e,i])=>Ai(this.scene,t,this.run,e,i))}replace(t,e){let i=this.insights[t],s=!i!=!e||i?.rule!==e?.rule;this.insights[t]=e,s&&(this.shown=void 0),this.player.view.inside&&(s||!this.built?this.build():this.specify())}tab(t,e){let i=document.createElement("button"),{colours:s}=this.player.picture;return i.type="button",i.dataset.place=e,i.setAttribute("aria-pressed",String(e===this.run)),i.innerHTML=`${P(t,s.of(t),s.rim)}${$(t.label)}`,i.addEventListener("click",()=>this.player.viewState.change({run:e})),i}prepare(t,e){this.charts.forEach((i,s)=>{let{curves:o,scale:n}=this.specs[s];i.prepare(o,this.player.clock.last,n,e,t)})}update(t,e){if(!this.ready)return;let{insight:i,t:s}=this.at(t),{picture:o,view:n}=this.player;this.shown!==i.run&&(this.ruleTable.write(new Et(i,this.scene.noise>0)),this.keepFocus(()=>this.marks.innerHTML=Mi(this.scene.marks,n,i.rule))),this.shown=i.run;let a=i.before(s),h=i.after(s);this.ruleTable.update(a,h,Ei(i,s,a,h),e),this.note.textContent=this.remark(i,s,this.scene.runs[this.run]),Object.assign(this.root.dataset,{of:i.run.label,t:s}),Li(this.local,zi(i,s,h),e),ki(this.marks,i,a,h,o.panels.colours,o.plane.unit)}remark(t,e,i){let{run:s}=t,o=i.branch_step;return o>=i.records?`${s.label} ended at step ${i.records}: the branch at step ${o} never began.`:s!==i?`Before step ${o}, ${i.label} is ${s.label}${s.offstage?" as it was then":""}.`:e<t.last?i.teaches||`From step ${e} to step ${e+1}.`:`The last${i.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function Me(r){let t=new Lt(r,r.inside.root,r.inside.focusDue);return fo(r,t),{inside:t,dial:new St(r,r.dial.root)}}function fo(r,t){let{root:e}=t;r.on(e,"click",i=>{let s=i.target.closest("button");if(!s||!r.scene?.rules)return;let{mark:o,ghost:n,factor:a}=s.dataset;o&&r.viewState.change({[o]:r.view[o]?0:1}),n&&r.outbox.send("ghost",{name:r.scene.runs[t.run].name,partner:n,on:s.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&Ni(r,t,{factor:Number(a)});let h=s.dataset.switch&&e.querySelector(".ov-switch").value;h&&Ni(r,t,{optimizer:h})})}function Ni(r,t,e){let{clock:i,scene:s,outbox:o}=r,{last:n}=t.insights[t.run],a=Math.min(i.step,n,i.last-1);i.pause(),i.seek(a),o.send("branch",{name:s.runs[t.run].name,step:a,at:Date.now(),...e})}var Oi=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;var go={1:Uint8Array,4:Float32Array,8:Float64Array};function vo(r){let t=r.slice(),e=new DataView(t.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:i,array:o=>{let[n,a,h]=i.arrays[o];return new go[h](t.buffer,4+e+n,a)}}}function ji(r){let{head:t,array:e}=vo(r),i=t.surface.floor??0,s=t.runs;s.forEach((a,h)=>{Object.assign(a,{x:e(`x${h}`),y:e(`y${h}`),height:e(`height${h}`),slope:e(`slope${h}`)}),t.arrays[`rate${h}`]&&(a.rates=e(`rate${h}`)),a.rule!==void 0&&t.rules&&(a.noisyGradient=[e(`g_x${h}`),e(`g_y${h}`)],a.memory=Object.fromEntries(t.rules[a.rule].remembers.map(l=>[l,[e(`${l}_x${h}`),e(`${l}_y${h}`)]]))),a.lossAt=l=>a.height[Math.min(l,a.records-1)]+i});let o=s.filter(a=>!a.offstage),n=t.arrays.noise_x?[e("noise_x"),e("noise_y")]:void 0;return Object.assign(t,{array:e,head:t,runs:o,allRuns:s,noiseRows:n})}var Nt=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,i]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,i)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Ot=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,i,s={}){let{width:o,height:n,x:a,y:h}=this.fill(i,s,t,e),l=a+16+o>this.root.clientWidth?a-16-o:a+16,d=h+14+n>this.root.clientHeight?h-14-n:h+14;this.place(l,d,o)}showBelow(t,e){let i=t.getBoundingClientRect(),{width:s,height:o,x:n,y:a}=this.fill(e,{},i.left,i.bottom+4);this.place(n,a+o>this.root.clientHeight?a-o-i.height-8:a,s)}hide(){this.element.hidden=!0}fill(t,e,i,s){let{element:o,root:n}=this,a=n.getBoundingClientRect();return typeof t=="string"?o.innerHTML=t:o.replaceChildren(...t),Object.assign(o.dataset,e),o.hidden=!1,{width:o.offsetWidth,height:o.offsetHeight,x:i-a.left,y:s-a.top}}place(t,e,i){let s=Math.max(0,Math.min(t,this.root.clientWidth-i));this.element.style.transform=`translate(${s}px, ${Math.max(0,e)}px)`}};var bo={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},ke=["map","relief","both","grid"];function jt(r,t){let{clock:e,view:i,picture:s}=r,{plane:o,surface3d:n}=s,{box:a}=o,h=r.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],d=i.stage==="relief",c=m=>(m(),s.schedule()),p=m=>d?c(()=>n.zoom(m)):s.moveWindow(()=>o.zoom(m,...l)),f={race:()=>r.viewState.change({inside:0}),inside:()=>r.viewState.change({inside:1}),"toggle-inside":()=>r.viewState.change({inside:i.inside?0:1}),map:()=>r.viewState.change({stage:"map"}),relief:()=>r.viewState.change({stage:"relief"}),both:()=>r.viewState.change({stage:"both"}),grid:()=>r.viewState.change({stage:"grid"}),"next-view":()=>r.viewState.change({stage:ke[(ke.indexOf(i.stage)+1)%ke.length]}),"log-height":()=>r.viewState.change({log_height:i.log_height?0:1}),"previous-run":()=>h&&r.viewState.change({inside:1,run:(r.viewState.run+h-1)%h}),"next-run":()=>h&&r.viewState.change({inside:1,run:(r.viewState.run+1)%h}),branch:()=>{r.offline||(r.inside.focusBranch(),r.viewState.change({inside:1}))},dial:()=>r.viewState.change({dial:i.dial?0:1}),projector:()=>r.viewState.change({projector:i.projector?0:1}),share:()=>xo(r),fan:()=>r.viewState.change({fan:i.fan?0:1}),nearer:()=>c(()=>n.zoom(1.4)),farther:()=>c(()=>n.zoom(1/1.4)),"turn-left":()=>c(()=>n.orbit(-40,0)),"turn-right":()=>c(()=>n.orbit(40,0)),"reset-camera":()=>c(()=>n.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{r.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>r.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():r.root.requestFullscreen?.(),"zoom-in":()=>p(1.5),"zoom-out":()=>p(1/1.5),"zoom-reset":()=>d?c(()=>n.reset()):s.moveWindow(()=>o.fit(r.scene.surface.domain))};r.quiz.bars(t)||f[t]()}async function xo(r){if(r.offline)return;let t=r.playback.spell(),i=[...location.search.slice(1).split("&").filter(o=>o&&!o.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),s=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${i}`).then(()=>!0,()=>!1);r.outbox.send("share",{playback:t,copied:!!s,at:Date.now()})}function Pi(r,t){if(!r.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,i=r.root.contains(e);if(!i&&e!==document.body&&e!==document.documentElement||i&&(e===r.start.handle||e===r.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||i&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape"))return;let s=t.key===" "||t.key==="Enter";if(i&&s&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&r.view.projector)return jt(r,"projector");let o=bo[t.key.length===1?t.key.toLowerCase():t.key];o&&(t.preventDefault(),jt(r,o))}var wo=5,yo=11;function Y(r,t){let e=t.getBoundingClientRect();return[r.clientX-e.left,r.clientY-e.top]}function Se(r,t,e){return r.moved||Math.hypot(t-r.px,e-r.py)>=wo}function Te(r,t){return r.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===r.root)}function Pt({picture:r},t){return r.panels.local(Y(t,r.stage))}function $e({picture:r,legend:t,start:e},i){let{panels:s,plane:o,stage:n}=r,{over:a}=s,h=i.target.closest(".ov-panel");h&&s.pointAt(h);let l=h||s.point(...Y(i,n),o);t.light(s.on&&l?s.places[s.over].i:void 0),s.over!==a&&e.place()}function Ii(r){let{on:t,picture:e,tooltip:i,legend:s,start:o,viewState:n}=r,{stage:a,plane:h,panels:l}=e,d;t(a,"pointerdown",m=>{if(m.button!==0||m.target.closest("button")||!r.scene)return;$e(r,m);let[u,g]=Pt(r,m);h.inside(u,g)&&(d={px:u,py:g,x:u,y:g,moved:!1},a.setPointerCapture(m.pointerId),r.root.focus({preventScroll:!0}))}),t(a,"pointermove",m=>{if(!r.scene)return;!d&&!m.target.closest(".ov-start")&&$e(r,m);let[u,g]=Pt(r,m);if(!d&&m.target.closest("button"))return i.hide();if(!d)return Mo(r,u,g,m);Se(d,u,g)&&(a.classList.add("ov-panning"),i.hide(),e.moveWindow(()=>h.pan(u-d.x,g-d.y)),Object.assign(d,{x:u,y:g,moved:!0}))});let c=m=>{if(d&&!d.moved&&m.type==="pointerup"){let u=h.toPlane(d.px,d.py);o.begin(),l.on?n.change({run:l.places[l.over].i}):r.quiz.aims?r.quiz.put(...u):o.moveTo(...u)}d=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",c),t(a,"pointercancel",c),t(a,"pointerleave",()=>{i.hide(),s.light(void 0)});let p=m=>Number(m.target.closest("button").dataset.place);t(l.root,"click",m=>n.change({run:p(m)})),t(l.root,"focusin",m=>s.light(p(m))),t(l.root,"focusout",()=>s.light(void 0)),t(a,"wheel",m=>{if(!Te(r,m))return;m.preventDefault(),$e(r,m);let[u,g]=Pt(r,m);e.moveWindow(()=>h.zoom(Math.exp(-m.deltaY*.0022),u,g))},{passive:!1})}function Ci(r){let{on:t,start:e,picture:i}=r,{handle:s}=e,{plane:o}=i;t(s,"pointerdown",n=>{n.button===0&&(e.hold(),s.setPointerCapture(n.pointerId),n.preventDefault(),s.focus())}),t(s,"pointermove",n=>{e.holding&&e.moveTo(...o.toPlane(...Pt(r,n)))});for(let n of["pointerup","pointercancel"])t(s,n,()=>e.release());t(s,"keydown",n=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[n.key];if(!a)return;n.preventDefault();let h=(n.shiftKey?30:5)/o.unit,[l,d]=e.position;e.moveTo(l+a[0]*h,d+a[1]*h)})}function Mo(r,t,e,i){let{plane:s,panels:o,colours:n}=r.picture;if(!s.inside(t,e))return r.tooltip.hide();let a=ti(o.places[o.over].runs,s,r.clock.step,t,e,yo),h=a?ko(a,n):"";Ae(r,s.toPlane(t,e),h,i)}function ko({run:r,i:t},e){return`<div>${P(r,e.of(r),e.rim)}<b>${$(r.label)}</b> step ${t}<span>f = ${M(r.lossAt(t))}</span></div>`}function Ae(r,[t,e],i,s){let o=r.picture.landscape.at(t,e),n=`<div>x = ${M(t)}, y = ${M(e)}</div><div><b>f = ${M(o,5)}</b></div>`;r.tooltip.showAt(s.clientX,s.clientY,n+i,{x:t,y:e,f:o})}function Ri(r){let{on:t,tooltip:e,start:i,picture:s}=r,{surface3d:o}=s,{canvas:n}=o,a;t(n,"pointerdown",l=>{if(l.button!==0||!r.scene)return;let[d,c]=Y(l,n);a={px:d,py:c,x:d,y:c,moved:!1},n.setPointerCapture(l.pointerId)}),t(n,"pointermove",l=>{if(!r.scene)return;let[d,c]=Y(l,n);if(!a){let p=o.pick(d,c);return p?Ae(r,p,"",l):e.hide()}Se(a,d,c)&&(e.hide(),o.orbit(d-a.x,c-a.y),Object.assign(a,{x:d,y:c,moved:!0}),s.schedule())}),t(n,"pointerup",()=>{let l=a&&!a.moved&&o.pick(a.px,a.py);a=void 0,l&&(i.begin(),i.moveTo(...l,o.unit))}),t(n,"pointercancel",()=>a=void 0),t(n,"pointerleave",()=>e.hide()),t(n,"keydown",l=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!d||!l.shiftKey||(l.preventDefault(),o.orbit(25*d[0],25*d[1]),s.schedule())}),t(n,"wheel",l=>{Te(r,l)&&(l.preventDefault(),o.zoom(Math.exp(-l.deltaY*.0022)),s.schedule())},{passive:!1})}function Di(r){let{on:t,root:e,readout:i}=r;t(e,"click",s=>{let o=s.target.closest("[data-do]");o&&r.scene&&jt(r,o.dataset.do)}),t(i.slider,"input",()=>{r.clock.pause(),r.clock.seek(Number(i.slider.value))}),t(e.querySelector(".ov-speed"),"change",s=>r.clock.setSpeed(Number(s.target.value))),t(document,"keydown",s=>Pi(r,s)),t(document.fonts,"loadingdone",()=>r.picture.rewrite()),t(document,"fullscreenchange",()=>{r.scene&&(r.picture.enlarge(),r.picture.resize())}),Ii(r),Ci(r),Ri(r)}function qi(r,t){let{on:e,tooltip:i}=r,{canvas:s}=t,o=a=>Math.round(t.stepAt(Y(a,s)[0])),n=!1;e(s,"pointerdown",a=>{a.button!==0||!r.scene||(n=!0,s.setPointerCapture(a.pointerId),r.clock.pause(),r.clock.seek(o(a)))}),e(s,"pointermove",a=>{if(!r.scene)return;n&&r.clock.seek(o(a));let h=o(a),{colours:l}=r.picture,d=t.describe(h).map(([c,p,f])=>{let m=p==="x"||p==="y"?` along ${p}`:"";return`<div>${P(c,l.of(c),l.rim)}${$(c.label)}${m}<span>${f}</span></div>`});i.showAt(a.clientX,a.clientY,`<div><b>Step ${h}</b></div>${d.join("")}`)});for(let a of["pointerup","pointercancel"])e(s,a,()=>n=!1);e(s,"pointerleave",()=>i.hide())}var It=class{constructor(t,{inspector:e,importInspector:i}){Object.assign(this,{player:t,importInspector:i,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:i}=t.view;this.scene=t,this.loaded||!(e||i)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(i){console.warn("The inspector's script did not come.",i),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=ut("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Ct=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(i=>i.name));this.hidden=new Set([...this.hidden].filter(i=>e.has(i)));for(let i of t)i.hidden=this.hidden.has(i.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,i)=>this.row(e,i))),t.forEach((e,i)=>this.describe(i))}row(t,e){let{colours:i}=this.player.picture,s=document.createElement("li"),o=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${$(t.label)}"`,n=`${P(t,i.of(t),i.rim)} <b>${$(t.label)}</b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';s.innerHTML=`<button type="button" ${o}>${n}${a}</button>`+vt(t,'tabindex="0" role="note"');let h=s.querySelector(".ov-chip"),{tooltip:l}=this.player;s.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let d=()=>[t.outcome.sentence,t.outcome.criterion].map(c=>`<p>${$(c)}</p>`);for(let c of["pointerenter","focus"])h.addEventListener(c,()=>l.showBelow(h,d().join("")));for(let c of["pointerleave","blur"])h.addEventListener(c,()=>l.hide());return s}describe(t){let e=this.player.scene.runs[t],{outcome:i}=e,s=this.list.children[t],o=s.querySelector(".ov-chip");s.querySelector(".ov-detail").textContent=e.detail,o.dataset.kind=i.kind,o.setAttribute("aria-label",`${e.label}: ${i.sentence} ${i.criterion}`),o.innerHTML=ue(i)}update(t){this.player.scene.runs.forEach((e,i)=>{this.list.children[i].querySelector(".ov-live").textContent=M(e.lossAt(t),3)})}setHidden(t,e){let{picture:i,scene:s}=this.player,o=s.runs[t];o.hidden!==e&&(o.hidden=e,e?this.hidden.add(o.name):this.hidden.delete(o.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),i.invalidate("trails","charts"),i.resize(),i.schedule())}light(t){let{scene:e,picture:i}=this.player,s=e?.runs[t];s!==this.lit&&(this.lit=s,i.schedule(),[...this.list.children].forEach((o,n)=>o.classList.toggle("ov-lit",n===t)),i.panels.light(t))}};var Ee=18,Rt=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[i,s,o,n]=t.domain,a=Float64Array.from(this.grid(i,s,o,n,81,81)).filter(Number.isFinite).sort(),h=d=>a[Math.min(a.length-1,Math.floor(d*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let d=Math.log10(Math.max(h(.01)-l,(this.high-l)*1e-6,1e-300)),c=(Math.log10(this.high-l)-d)/Ee||1;this.level=p=>(Math.log10(Math.max(p-l,1e-300))-d)/c,this.tint=p=>p/Ee}else{let d=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[c,p]=[Math.asinh(this.low/d),Math.asinh(this.high/d)],f=(p-c)/Ee;this.level=m=>Math.asinh(m/d)/f,this.tint=m=>(m*f-c)/(p-c)}}grid(t,e,i,s,o,n){let a=new Float64Array(o*n),h=new Float64Array(o*n);for(let l=0,d=0;l<n;l++)for(let c=0;c<o;c++,d++)a[d]=t+(e-t)*c/(o-1),h[d]=s+(i-s)*l/(n-1);return this.evaluate(a,h)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,i,s,o=!1){let{left:n,top:a,width:h,height:l}=e.box,d=Math.max(2,Math.round(h/s))+1,c=Math.max(2,Math.round(l/s))+1,p=this.grid(...e.view,d,c);for(let f=0;f<p.length;f++)p[f]=this.level(p[f]);this.paint(t,e,i,p,d,c),this.contour(t,e,i,p,d,c),this.veil(t,e,i),o||this.axes(t,e,i),this.points(t,e,i),t.strokeStyle=i.frame,t.lineWidth=1,t.strokeRect(n+.5,a+.5,h-1,l-1)}paint(t,e,i,s,o,n){let a=new ImageData(o,n),h=i.ramp,l=h.length/3-1;for(let g=0;g<s.length;g++){let x=Math.max(0,Math.min(1,this.tint(s[g]))),v=3*Math.round(x*l);a.data.set([h[v],h[v+1],h[v+2],Number.isNaN(s[g])?0:255],4*g)}this.buffer??=F(),this.buffer.width=o,this.buffer.height=n,j(this.buffer).putImageData(a,0,0);let{left:d,top:c,width:p,height:f}=e.box,m=p/(o-1),u=f/(n-1);t.save(),t.beginPath(),t.rect(d,c,p,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-m/2,c-u/2,p+m,f+u),t.restore()}contour(t,e,i,s,o,n){let a=new Path2D,h=new Path2D,{left:l,top:d,width:c,height:p}=e.box,f=c/(o-1),m=p/(n-1);for(let u=0;u+1<n;u++)for(let g=0;g+1<o;g++){let x=u*o+g,v=s[x],b=s[x+1],w=s[x+o],y=s[x+o+1],T=Math.min(v,b,w,y),A=Math.max(v,b,w,y);if(A-T<40)for(let k=Math.ceil(T);k<=A;k++){let E=k%3===0?h:a,z=l+g*f,N=d+u*m,L=[];v<k!=b<k&&L.push([z+f*(k-v)/(b-v),N]),b<k!=y<k&&L.push([z+f,N+m*(k-b)/(y-b)]),w<k!=y<k&&L.push([z+f*(k-w)/(y-w),N+m]),v<k!=w<k&&L.push([z,N+m*(k-v)/(w-v)]),L.length===4&&(v+b+w+y)/4<k!=v<k&&L.push(...L.splice(0,1));for(let I=0;I+1<L.length;I+=2)E.moveTo(...L[I]),E.lineTo(...L[I+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=i.contour,t.stroke(a),t.strokeStyle=i.contourStrong,t.stroke(h)}veil(t,e,i){let[s,o,n,a]=this.surface.domain,[h,l]=e.toPixel(s,a),[d,c]=e.toPixel(o,n),{left:p,top:f,width:m,height:u}=e.box;t.save(),t.beginPath(),t.rect(p,f,m,u),t.clip(),t.beginPath(),t.rect(p,f,m,u),t.rect(h,l,d-h,c-l),t.fillStyle=i.veil,t.fill("evenodd"),t.strokeStyle=i.frame,t.setLineDash([4,4]),t.strokeRect(h,l,d-h,c-l),t.restore()}axes(t,e,i,{below:s=!0,aside:o=!0,every:n=80}={}){let{left:a,top:h,width:l,height:d}=e.box,c=11.5*i.scale,[p,f,m,u]=e.view;t.fillStyle=i.muted,t.strokeStyle=i.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${c}px ${i.font}`;let g=D(p,f,l/(n*i.scale)),x=D(m,u,d/(.8*n*i.scale));t.textAlign="center",t.textBaseline="top";for(let v of s?g.values:[]){let[b]=e.toPixel(v,m);t.fillRect(Math.round(b),h+d,1,4),t.fillText(U(v,g.step),b,h+d+7)}t.textAlign="right",t.textBaseline="middle";for(let v of o?x.values:[]){let[,b]=e.toPixel(p,v);t.fillRect(a-4,Math.round(b),4,1),t.fillText(U(v,x.step),a-7,b)}t.fillStyle=i.text,t.font=`italic ${c+1}px ${i.font}`,t.textAlign="right",s&&t.fillText("x",a+l-4,h+d-10),t.textAlign="left",o&&t.fillText("y",a+6,h+12)}points(t,e,i){let s=5.5*i.scale,o=[[i.rim,4],[i.text,1.6]];t.setLineDash([]);for(let{x:n,y:a,kind:h}of this.surface.points){let[l,d]=e.toPixel(n,a);if(e.inside(l,d,1)){for(let[c,p]of o)t.strokeStyle=c,t.lineWidth=p*i.scale,t.beginPath(),h==="saddle"?(t.moveTo(l-s*.6,d-s*.6),t.lineTo(l+s*.6,d+s*.6),t.moveTo(l-s*.6,d+s*.6),t.lineTo(l+s*.6,d-s*.6)):h==="maximum"?(t.moveTo(l,d-s*.8),t.lineTo(l+s*.8,d+s*.6),t.lineTo(l-s*.8,d+s*.6),t.closePath()):t.arc(l,d,s,0,2*Math.PI),t.stroke();h==="global minimum"&&(t.fillStyle=i.text,t.beginPath(),t.arc(l,d,s*.42,0,2*Math.PI),t.fill())}}}};var Dt={left:46,right:10,top:10,bottom:28},qt=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,i){let s={left:Dt.left*i,right:Dt.right,top:Dt.top,bottom:Dt.bottom*i};this.frame({left:s.left,top:s.top,width:Math.max(40,t-s.left-s.right),height:Math.max(40,e-s.top-s.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,i,s]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(s-i))}fit(t){let[e,i,s,o]=t;this.domain=t,this.place([(e+i)/2,(s+o)/2],this.whole()),this.fitted=!0}show([t,e,i,s]){let o=(t+e)/2,n=(i+s)/2;this.place([o,n],this.within(Math.min(this.box.width/(e-t),this.box.height/(s-i)),o,n))}place(t,e){let i=this.box.width/e/2,s=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-i,t[0]+i,t[1]-s,t[1]+s]}zoom(t,e,i){let[s,o]=this.toPlane(e,i),n=this.within(this.unit*t,s,o),a=this.unit/n;this.place([s+(this.centre[0]-s)*a,o+(this.centre[1]-o)*a],n)}within(t,e,i){let s=4e6/Math.max(.001,Math.abs(e),Math.abs(i));return Math.max(this.whole()/8,Math.min(s,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,i=0){let s=this.box;return t>=s.left-i&&t<=s.left+s.width+i&&e>=s.top-i&&e<=s.top+s.height+i}};var Fi={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Bi(r){let e=new Uint8ClampedArray(768);for(let i=0;i<256;i++){let s=i/255*(r.length-1),o=Math.min(r.length-2,Math.floor(s)),n=s-o;for(let a=0;a<3;a++)e[3*i+a]=r[o][a]+(r[o+1][a]-r[o][a])*n}return e}var _i={light:Bi(Fi.light),dark:Bi(Fi.dark)};function ze(r){let t=getComputedStyle(r),e=j(document.createElement("canvas"),{willReadFrequently:!0}),i=(h,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(h).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),s=i("--st-background-color","#ffffff"),o=i("--st-text-color","#222222"),n=.299*s[0]+.587*s[1]+.114*s[2]<128,a=(h,l)=>`rgb(${h.join(" ")} / ${l})`;return r.style.setProperty("--ov-on-accent",n?"#0d141c":"#ffffff"),{dark:n,font:t.fontFamily||"sans-serif",scale:r.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):r.classList.contains("ov-large")?1.45:1,of:h=>(n?h.dark:h.light)+(h.dim?"55":""),rim:a(s,1),halo:a(s,n?.55:.7),text:a(o,1),muted:a(o,r.classList.contains("ov-large")?.86:.68),grid:a(o,.1),frame:a(o,.3),contour:a(n?[190,215,240]:[30,60,95],n?.13:.15),contourStrong:a(n?[190,215,240]:[30,60,95],n?.3:.34),veil:a(s,.62),ramp:n?_i.dark:_i.light}}var Hi=["land","fan","halo","line","heads"],Ft=class{constructor(t){this.canvases=Hi.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,i)=>[Hi[i],e.getContext("2d")])),this.ratio=1}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let s of this.canvases)s.width=Math.round(t*i),s.height=Math.round(e*i)}moved(t,e=0,i=0){let{ratio:s}=this,o=this.contexts[t];return o.setTransform(s,0,0,s,e*s,i*s),o}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var B={left:46,right:6,top:40,bottom:28,gap:12},Bt={one:24,two:42,wide:330},Wi={bare:190,full:240},$o=56,So=420,_t=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:i,plane:s,colours:o,clock:n},a){let{stage:h}=this,l=t.runs.filter(b=>!b.hidden),d=i.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,h.style.height="",this.colours=o,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],h.clientWidth&&s.resize(h.clientWidth,h.clientHeight,o.scale);return}let c=o.scale,p=b=>Math.round(b*a)/a,f=d?void 0:h.clientHeight,m=To(l.length,h.clientWidth,f,t.surface.domain,c),u=Math.floor(m.width),g=Math.floor(m.height),x=B.gap*c,v=g+m.title+x;d&&(h.style.height=`${B.top+m.rows*v+B.bottom}px`),s.frame({left:p(B.left*c),top:p(B.top*c+m.title),width:u,height:g}),this.colours={...o,scale:c*Math.max(.75,Math.min(1,Math.min(u,g)/So/c))},this.places=l.map((b,w)=>{let y=w%m.columns,T=(w-y)/m.columns;return{...{dx:p(y*(u+x)),dy:p(T*v),aside:y===0,below:w+m.columns>=l.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:u,scale:c},this.write({scene:t,view:e,plane:s,colours:o},m.title),this.update(n.step)}write({scene:t,view:e,plane:i,colours:s},o){let{left:n,top:a,width:h,height:l}=i.box,d=new Set(t.runs.flatMap(({distinguishing:c})=>c.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${$(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:c,dx:p,dy:f},m)=>{let u=t.runs[c],g=this.titles[m]??=this.root.appendChild(document.createElement("button")),x=u.distinguishing.map(([y,T])=>`${y} ${typeof T=="number"?`= ${M(T)}`:$(T)}`).join(", ");g.type="button",g.className=`ov-panel${o<Bt.two*s.scale?" ov-flat":""}`;let v=`<b>${x||$(u.label)}</b><small>${x?"":$(u.detail)}</small>`,b=`<span class="ov-name">${P(u,s.of(u),s.rim)}${v}</span>`;g.innerHTML=`${b}${vt(u)}<small class="ov-now"></small>`,g.title=`${u.label}, ${u.detail}. ${u.outcome.sentence}`,g.setAttribute("aria-pressed",String(c===Math.min(e.run,t.runs.length-1))),g.dataset.place=c;let w={left:n+p,top:a+f-o,width:h,height:o};for(let[y,T]of Object.entries(w))g.style[y]=`${T}px`;g.style.setProperty("--h",`${l}px`)}),this.now=this.titles.map(c=>c.querySelector(".ov-now"))}update(t){let{width:e,scale:i}=this.room??{};if(!this.on||e<Wi.bare*i)return;let s=e<Wi.full*i?"":"f = ";this.places.forEach(({runs:[o]},n)=>this.now[n].textContent=s+M(o.lossAt(t),3))}point(t,e,i){let s=this.places.findIndex(({dx:o,dy:n})=>i.inside(t-o,e-n));return s>=0&&(this.over=s),s>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:i,dy:s}=this.places[this.over];return[t-i,e-s]}drawLand(t,e,i,s,o,n){let{tile:a}=this,{left:h,top:l,width:d,height:c}=i.box;a.canvas.width=Math.round(d*n),a.canvas.height=Math.round(c*n),a.setTransform(n,0,0,n,-h*n,-l*n),e.draw(a,i,this.colours,s,!0);for(let{dx:p,dy:f,below:m,aside:u}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((h+p)*n),Math.round((l+f)*n)),t.setTransform(n,0,0,n,p*n,f*n),e.axes(t,i,o,{below:m,aside:u,every:$o})}drawStart(t,[e,i],s){let{rim:o,text:n,scale:a}=this.colours,[h,l]=s.toPixel(e,i);if(!(!this.on||!s.inside(h,l))){t.setLineDash([]);for(let[d,c]of[[o,6],[n,2.5]])t.strokeStyle=d,t.lineWidth=c*a,t.beginPath(),t.arc(h,l,5.5*a,0,2*Math.PI),t.stroke()}}};function To(r,t,e,[i,s,o,n],a){let h=B.gap*a,l,d=Math.min(r,2),c=Math.max(.75,Math.min(1.2,(n-o)/(s-i)));for(let p=e?1:d;p<=(e?r:d);p++){let f=Math.ceil(r/p),m=(t-B.left*a-B.right-h*(p-1))/p,u=a*(m<Bt.wide*a?Bt.two:Bt.one),g=e?(e-(B.top+B.bottom)*a-h*(f-1))/f-u:m*c,x=1-.03*(f*p-r),v=Math.min(m/(s-i),g/(n-o))*x;(!l||v>l.unit)&&(l={unit:v,columns:p,rows:f,title:u,width:Math.max(20,m),height:Math.max(20,g)})}return l}var Ht=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new Q(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let s=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:o},n)=>{[o.previousElementSibling.innerHTML]=s[n],o.setAttribute("aria-label",s[n][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(o=>o.rates)}prepare({surface:t,runs:e},i,s,o){let[n,a,h]=this.charts,l=p=>e.filter(f=>!f.hidden).map(f=>({run:f,values:f[p],first:f.first}));n.prepare(l("height"),i,t.floor===null?"linear":"log",s,o),a.prepare(l("slope"),i,"log",s,o);let d=p=>new Float64Array(p.records).fill(p.rate),c=l("rates").map(p=>({...p,values:p.values??d(p.run)}));h.prepare(c,i,"log",s,o)}};function Ui(r,t,e,i){let[s,o,n,a]=t.corners(),h=t.half[2],l=(d,c)=>{r.strokeStyle=d,r.beginPath();for(let[[p,f],m]of c){let[u,g]=t.project(p,f,m);r.lineTo(u,g)}r.stroke()};r.setLineDash([]),r.lineWidth=1;for(let{z:d}of i)l(e.grid,[[o,d],[n,d],[a,d]]);l(e.frame,[[s,-h],[o,-h],[o,h],[n,h],[a,h],[a,-h],[s,-h]]),l(e.frame,[[o,-h],[n,-h],[a,-h]]),l(e.frame,[[n,-h],[n,h]])}function Gi(r,t,e,i,s,o,n){let[a,h,,l]=t.corners(),d=t.half[2],c=i*.7,p=[],f=(v,b,w,y,T)=>{let A=r.measureText(v).width,k=b+(y>.4?.5:y<-.4?-.5:0)*A,E=T>.85?w+i/2:w;p.some(z=>Math.abs(z.x-k)<(z.across+A)/2+3&&Math.abs(z.y-E)<i)||(p.push({x:k,y:E,across:A}),r.textAlign="center",r.textBaseline="middle",r.fillText(v,k,E))},[m,u]=t.project(...h,-d),g=t.project(...h,d)[1];r.font=`${i}px ${e.font}`,r.fillStyle=e.muted;let x=0;for(let{z:v,text:b}of o){let w=t.project(...h,v)[1];r.fillRect(m-4,Math.round(w),4,1),f(b,m-c,w,-1,0),x=Math.max(x,r.measureText(b).width)}r.fillStyle=e.text,r.textAlign="center",r.measureText(n).width<u-g?(r.save(),r.translate(Math.max(i+2,m-c*1.6-x),(u+g)/2),r.rotate(-Math.PI/2),r.textBaseline="bottom",r.fillText(n,0,0),r.restore()):(r.textAlign="left",r.textBaseline="top",r.fillText(`height: ${n}`,4,4)),r.strokeStyle=e.frame;for(let v of[h,l]){let b=v[0]===a[0]?1:0,[w,y]=s.slice(2*b,2*b+2),T=t.half[b],A=H=>b?t.project(a[0],T*H,-d):t.project(T*H,a[1],-d),[k,E]=A(-1),[z,N]=A(1),[L,I]=A(0),X=Math.hypot(z-k,N-E),et=Math.sign((E-N)*(L-t.cx)+(z-k)*(I-t.cy))/X||0,G=(E-N)*et,_=(z-k)*et,it=D(w,y,X/(4.6*i));r.font=`${i}px ${e.font}`,r.fillStyle=e.muted;for(let H of it.values){let[st,R]=A(2*(H-w)/(y-w)-1);r.beginPath(),r.moveTo(st,R),r.lineTo(st+4*G,R+4*_),r.stroke(),f(U(H,it.step),st+c*G,R+c*_,G,_)}r.font=`italic ${i+1}px ${e.font}`,r.fillStyle=e.text,f(b?"y":"x",L+3.6*c*G,I+3.6*c*_,G,_)}}function Vi(r,t,e,i,s){let{floor:o}=r.surface,n=[],a=e?o===null?r.level:Ao(r,o):l=>l,h=(l,d)=>{let c=(a(l)-t.low)/(t.high-t.low);c>=0&&c<=1&&n.every(p=>Math.abs(p.share-c)>.9/s)&&n.push({share:c,text:d,z:i*(2*c-1)})};if(!(s>1))return[];if(t.least===t.most)return[{z:0,text:M(t.least)}];e&&o===null&&h(0,"0");for(let l=300;e&&l>-300;l--)h(10**l,q(l)),o===null&&h(-(10**l),"−"+q(l));if(n.length<2){let l=o??0,d=e?D(t.least-l,t.most-l,s):D(t.low,t.high,s);for(let c of d.values)h(c,U(c,d.step))}return n}function Ao(r,t){let e=r.level(t+1),i=r.level(t+10);return s=>e+(i-e)*Math.log10(s)}function Yi(r,t,e,i){let[s,o,n,a]=t,h=Math.max(o-s,a-n),[l,d]=[o-s,a-n].map(f=>3*Math.max(4,Math.round(e*f/h/3))+1),c=r.grid(s,o,n,a,l,d).map(f=>Number.isFinite(f)?f:NaN),p=c.map(f=>r.level(f));return{columns:l,rows:d,f:c,level:p,height:i?p:c,domain:r.surface.domain,window:t}}function Xi(r){let t=(r.columns-1)/3+1,e=(r.rows-1)/3+1,i=s=>Float64Array.from({length:t*e},(o,n)=>s[(Math.floor(n/t)*r.columns+n%t)*3]);return{...r,columns:t,rows:e,level:i(r.level),height:i(r.height)}}function Ji(r,t,e){let i=t.height.filter(Number.isFinite).sort(),s=d=>i[Math.floor(d*(i.length-1))],[o,n]=Ki(r.height),[a,h]=Ki(r.f),l={low:o,high:n,least:a,most:h,cut:""};return i.length?(e?l.low=Math.max(o,s(.01)):n-o>12*(n-s(.02))&&Object.assign(l,{low:s(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(s(.98)-l.low)&&Object.assign(l,{high:s(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:o-.5,high:o+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function Ki(r){let t=1/0,e=-1/0;for(let i of r)i<t&&(t=i),i>e&&(e=i);return[t,e]}function Le(r,t,e){let{columns:i,rows:s,height:o}=r,[n,a,h]=t,l=Float64Array.from({length:i},(u,g)=>n*(2*g/(i-1)-1)),d=Float64Array.from({length:s},(u,g)=>a*(1-2*g/(s-1))),c=o.map(u=>h*(2*(u-e.low)/(e.high-e.low)-1)),p=(u,g,x,v)=>(c[u+x]-c[u-g])/v||0,f=c.map((u,g)=>{let x=g%i,v=x>0?1:0,b=x<i-1?1:0;return p(g,v,b,l[x+b]-l[x-v])}),m=c.map((u,g)=>{let x=Math.floor(g/i),v=x>0?1:0,b=x<s-1?1:0;return p(g,v*i,b*i,d[x+b]-d[x-v])});return Object.assign(r,{x:l,y:d,z:c,slopeX:f,slopeY:m})}function Ne({columns:r,rows:t,x:e,y:i,z:s},o,n){let a=(o-e[0])/(e[r-1]-e[0])*(r-1),h=(n-i[0])/(i[t-1]-i[0])*(t-1),l=Math.min(r-2,Math.floor(a)),d=Math.min(t-2,Math.floor(h));if(!(a>=0&&h>=0&&a<=r-1&&h<=t-1))return NaN;let c=d*r+l,p=a-l,f=h-d;return(s[c]*(1-p)+s[c+1]*p)*(1-f)+(s[c+r]*(1-p)+s[c+r+1]*p)*f}var Zi=180,Qi=.012,Wt=class{constructor(t,e,i,s,o,n){this.landscape=t,this.window=e,this.logHeight=i,this.camera=o,this.terrain=n;let a=e[1]-e[0],h=e[3]-e[2],l=Math.max(a,h),{floor:d}=t.surface,c=Yi(t,e,s?Zi:Zi/3,i),p=s?Xi(c):c;this.range=Ji(c,p,i&&d!==null),o.half=[a/l/2,h/l/2,.23],this.fine=Le(c,o.half,this.range),this.coarse=s?Le(p,o.half,this.range):this.fine,this.shown=this.coarse,this.title=i?d===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,i){let[s,o,n,a]=this.window,[h,l,d]=this.camera.half,{low:c,high:p}=this.range,f=this.logHeight?this.landscape.level(i):i;return[h*(2*(t-s)/(o-s)-1),l*(2*(e-n)/(a-n)-1),d*(2*(f-c)/(p-c)-1)]}lift(t){let e=Array.from({length:t.records},(i,s)=>this.toBox(t.x[s],t.y[s],t.lossAt(s)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,i]){return Math.min(.05,Math.max(0,Ne(this.shown,t,e)-i))||0}hides(t,e,i,s){if(i<-this.camera.half[2])return!0;let[o,n,a]=this.camera.project(t,e,i+s+Qi);return this.terrain.depthAt(o,n)>a+Qi/2}toCanvas([t,e,i]){return this.camera.project(t,e,Math.max(i,-this.camera.half[2]))}pick(t,e){let i=this.terrain.depthAt(t,e);if(i===-1/0)return null;let[s,o,n]=this.camera.unproject(t,e,i),[a,h]=this.camera.half,[l,d,c,p]=this.window;return Math.abs(Ne(this.shown,s,o)-n)<.02?[l+(d-l)*(s/a+1)/2,c+(p-c)*(o/h+1)/2]:null}};function Ut(r,t,e){return[r[0]+(t[0]-r[0])*e,r[1]+(t[1]-r[1])*e,r[2]+(t[2]-r[2])*e]}function Oe(r,t,e){let i=0,s=1;for(let[o,n]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=n*(t[o]-r[o]),h=e[o]-n*r[o];if(!Number.isFinite(a)||a===0&&h<0)return null;a>0&&(s=Math.min(s,h/a)),a<0&&(i=Math.max(i,h/a))}return i<=s?[i,s]:null}function ts(r,t,e,i){for(let s=Math.min(e,r.length-2);s>=t;s--){let o=r[s],n=r[s+1],a=Oe(o,n,i);if(a&&a[1]<1)return[Ut(o,n,a[1]),[n[0]-o[0],n[1]-o[1],n[2]-o[2]]];if(a)return null}return null}var Gt={azimuth:-108,elevation:54,magnification:1},es=.4,Vt=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Gt.azimuth,this.elevation=Gt.elevation,this.magnification=Gt.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Gt)}orbit(t,e){this.azimuth=(this.azimuth-t*es)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*es))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,i,s){let[o,n]=[this.azimuth,this.elevation].map(l=>l*Math.PI/180);Object.assign(this,{sinA:Math.sin(o),cosA:Math.cos(o),sinE:Math.sin(n),cosE:Math.cos(n),cx:t/2,cy:e/2});let a=Math.hypot(this.half[0],this.half[1]),h=Math.hypot(a,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-i,(e/2-s)*a/h))/a}project(t,e,i){let s=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*s-this.cosE*i),this.cosE*s+this.sinE*i]}unproject(t,e,i){let s=(t-this.cx)/this.unit,o=(this.cy-e)/this.unit,n=this.cosE*i-this.sinE*o;return[this.cosA*n-this.sinA*s,this.sinA*n+this.cosA*s,this.sinE*i+this.cosE*o]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[i,s]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],i,[-t,-e],s]}};var Eo=4,je=.25,Kt=class{constructor(t,e,i,s){this.box=t,this.colours=e,this.under=i,this.line=s,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=i=>this.paths.find(s=>s.run===i&&s.x===i.x);this.paths=t.filter(i=>!i.hidden).map(i=>e(i)??this.box.lift(i)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,i){(!this.fresh||t<this.time)&&this.restart(t,e,i),this.time=t;for(let s of this.pens)this.extend(s,Math.min(Math.floor(t+1e-9),s.path.run.records-1))}restart(t,e,i){let{under:s,line:o}=this;s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(e,0,0),s.globalCompositeOperation="source-over",o.setTransform(1,0,0,1,0,0),o.clearRect(0,0,o.canvas.width,o.canvas.height);for(let n of[s,o])n.setTransform(i,0,0,i,0,0),n.lineCap="butt",n.lineJoin="round";this.pens=this.paths.map(n=>{let{pen:a}=n;return a&&n.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(n.camp=this.camp,n.pen={path:n,next:n.first+1,at:n.points[n.first],length:0,strokes:[],again:!1},n.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:i}=this,{points:s,run:o}=t.path,n=[];t.fault??=i.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let h=s[a],[l,d]=i.toCanvas(t.at),[c,p]=i.toCanvas(h);Math.hypot(c-l,p-d)<.6&&a<e||this.follow(t,h,n)}t.next=e+1,this.stroke(o,n,this.under,this.line),t.strokes.push(...n)}follow(t,e,i){let{box:s}=this,o=t.at,n=t.fault??0,a=s.fault(e),h=Oe(o,e,s.camera.half);if(Object.assign(t,{at:e,fault:a}),!h){t.stroke=void 0;return}let[l,d]=h,c=x=>Ut(o,e,x),[p,f]=s.toCanvas(c(l)),[m,u]=s.toCanvas(c(d)),g=Math.max(1,Math.ceil(Math.hypot(m-p,u-f)/Eo));l>0&&(t.stroke=void 0);for(let x=0;x<g;x++){let v=l+(d-l)*(x+.5)/g,b=s.hides(...c(v),n+(a-n)*v);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(p,f),i.push(t.stroke));let[w,y]=s.toCanvas(c(l+(d-l)*(x+1)/g));t.stroke.path.lineTo(w,y),t.length+=Math.hypot(w-p,y-f),[p,f]=[w,y]}d<1&&(t.stroke=void 0)}stroke(t,e,i,s){let{colours:o}=this,n=o.scale;for(let{hidden:a,path:h,offset:l}of e){if(a){i.globalAlpha=je,i.strokeStyle=o.of(t),i.lineWidth=1.2*n,i.stroke(h),i.globalAlpha=1;continue}i!==s&&(i.strokeStyle=o.halo,i.lineWidth=5*n,i.stroke(h),s.setLineDash(t.dash.map(d=>d*n)),s.lineDashOffset=l),s.strokeStyle=o.of(t),s.lineWidth=2.3*n,s.stroke(h)}}drawHeads(t,e){let{box:i,colours:s}=this,{camera:o}=i,n=6.2*s.scale,a=[];t.setLineDash([]);for(let{path:h}of this.pens){let{run:l,points:d,first:c}=h;if(e<c)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:gt,at:d[l.branch_step],fault:i.fault(d[l.branch_step]),run:l});let p=Math.min(e,l.records-1),f=Math.floor(p+1e-9),m=p-f,u=d[f],g=i.fault(u);if(m>1e-9){let w=[],y={at:u,fault:g,length:0};u=Ut(u,d[f+1],m),g+=(i.fault(d[f+1])-g)*m,this.follow(y,u,w),this.stroke(l,w,t,t)}let[x,v,b]=o.half;if(Math.abs(u[0])<=x&&Math.abs(u[1])<=v&&u[2]<=b){let w=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:w?mt:W,at:u,fault:g,run:l})}else{let w=ts(d,c,f,o.half);w&&a.push({draw:zo(o,w[1]),at:w[0],fault:0,run:l})}}for(let{draw:h,at:l,fault:d,run:c}of a){let[p,f,m]=l,[u,g]=i.toCanvas(l);t.globalAlpha=i.hides(p,f,Math.max(m,-o.half[2]),d)?.5:1,h(t,c,u,g,n,s),t.globalAlpha=1}}};function zo(r,t){let[e,i]=r.project(...t);return(s,o,n,a,h,l)=>ft(s,o,n,a,e-r.cx,i-r.cy,h,l)}function is({contour:r,contourStrong:t}){return Math.round(8*lt(r)[3]/lt(t)[3])}function ss(r){return[0,lt(r.veil)[3]].map(t=>Lo(r,t))}function lt(r){return(r.match(/[\d.]+/g)??[]).map(Number)}function Lo(r,t){let e=lt(r.rim),[i,s,o,n]=lt(r.contourStrong),a=[i,s,o],[h,l]=r.dark?[.62,1.5]:[.74,1.07],d=new Uint32Array(360*256),c=new Uint8ClampedArray(d.buffer),p=r.ramp.length/3-1;for(let f=0;f<d.length;f++){let m=3*Math.round((f&255)*p/255),u=(f>>8)%40,g=n*Math.floor((f>>8)/40)/8,x=h+(l-h)*u/39;for(let v=0;v<3;v++)c[4*f+v]=(Math.min(255,r.ramp[m+v]*x)*(1-g)+a[v]*g)*(1-t)+e[v]*t;c[4*f+3]=255}return d}var Oo=24e5,jo=["px","py","pd","level","shade"],Yt=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=is(t),this.palettes=ss(t))}paint(t,e,i,s,o){let n=this.aim(e,i,s,o);this.place(t,e);let{columns:a,rows:h,z:l,domain:d,window:c}=t,[,,p]=e.half,f=(m,u)=>{let g=c[2*u]+(c[2*u+1]-c[2*u])*m;return g>=d[2*u]&&g<=d[2*u+1]};for(let m=0;m<h-1;m++){let u=e.sinA>0?h-2-m:m;for(let g=0;g<a-1;g++){let x=e.cosA>0?g:a-2-g,v=u*a+x,b=Math.min(l[v],l[v+1],l[v+a],l[v+a+1]),w=Math.max(l[v],l[v+1],l[v+a],l[v+a+1]);b<p&&w<1e4&&(this.cut=b<-p||w>p,this.palette=this.palettes[f((x+.5)/(a-1),0)&&f(1-(u+.5)/(h-1),1)?0:1],b<-p&&this.lid(t,e,[v,v+1,v+a,v+a+1]),this.lines=!0,this.triangle(v,v+1,v+a),this.triangle(v+1,v+a,v+a+1))}}return this.walls(t,e),n}aim(t,e,i,s){let[o,n,a]=t.half,h=Math.hypot(o,n)*t.unit,l=(Math.hypot(o,n)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-h-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let d=Math.min(e,Math.ceil(t.cx+h+1)),c=Math.min(i,Math.ceil(t.cy+l+1));this.density=Math.min(s,Math.sqrt(Oo/((d-this.left)*(c-this.top)))),this.across=Math.round((d-this.left)*this.density),this.down=Math.round((c-this.top)*this.density),this.width=d-this.left,this.height=c-this.top;let{image:p}=this;return p?.width!==this.across||p?.height!==this.down?(this.image=p=new ImageData(this.across,this.down),this.pixels=new Uint32Array(p.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,p}place(t,e){let{columns:i,rows:s,x:o,y:n,z:a,slopeX:h,slopeY:l,level:d}=t,c=i*s;if(this.px.length!==c+4)for(let x of jo)this[x]=new Float64Array(c+4);this.scratch=c,this.level.set(d);let{sinA:p,cosA:f}=e,[m,u,g]=[.45*f+.5*p,.45*p-.5*f,.74];for(let x=0,v=0;x<s;x++)for(let b=0;b<i;b++,v++){this.corner(v,e,o[b],n[x],a[v]);let w=(g-h[v]*m-l[v]*u)/Math.sqrt(1+h[v]*h[v]+l[v]*l[v]);this.shade[v]=w>0?w*39:0}}corner(t,e,i,s,o){let n=e.cosA*i+e.sinA*s,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*s-e.sinA*i),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*n-e.cosE*o),this.pd[t]=e.cosE*n+e.sinE*o}face(t,e,i,s){let o=this.scratch;e.forEach(([n,a,h],l)=>{this.corner(o+l,t,n,a,h),this.level[o+l]=i,this.shade[o+l]=s*39}),this.lines=!1,this.triangle(o,o+1,o+2),this.triangle(o+1,o+2,o+3)}lid({columns:t,x:e,y:i},s,o){this.face(s,o.map(n=>[e[n%t],i[Math.floor(n/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:i,y:s,z:o},n){let a=(c,p)=>{for(let f=0;f+1<c.length;f++){let m=[c[f],c[f+1]],u=Math.max(o[m[0]],o[m[1]]);if(!(u>-this.hz&&u<1e4))continue;this.cut=!0;let x=[o[m[0]],o[m[1]],-this.hz,-this.hz].map((v,b)=>[i[m[b%2]%t],s[Math.floor(m[b%2]/t)],v]);this.face(n,x,(128-this.tintBase)/this.tintSlope,p)}},h=n.sinA>0?0:e-1,l=n.cosA>0?t-1:0,d=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(c,p)=>h*t+p),d?.12:.55),a(Array.from({length:e},(c,p)=>p*t+l),d?.3:.8)}triangle(t,e,i){let{px:s,py:o,pd:n,level:a,shade:h,pixels:l,depths:d,across:c,palette:p,tintBase:f,tintSlope:m,cut:u,hz:g,zDepth:x}=this;o[e]<o[t]&&([t,e]=[e,t]),o[i]<o[e]&&([e,i]=[i,e]),o[e]<o[t]&&([t,e]=[e,t]);let v=s[t],b=o[t],w=s[e],y=o[e],T=w-v,A=y-b,k=s[i]-v,E=o[i]-b,z=Math.max(0,Math.ceil(b-.5)),N=Math.min(this.down,Math.ceil(o[i]-.5)),L=T*E-k*A;if(z>=N||Math.abs(L)<.001)return;let I=O=>((O[e]-O[t])*E-(O[i]-O[t])*A)/L,X=O=>((O[i]-O[t])*T-(O[e]-O[t])*k)/L,et=I(n),G=X(n),_=I(a),it=X(a),H=I(h),st=X(h),R=Math.hypot(_,it),ne=this.density/2,ws=Math.min(a[t],a[e],a[i]),ys=Math.max(a[t],a[e],a[i]),Fe=Math.min(1,(.34-R*this.density)*7),Ms=this.lines&&Fe>0&&Math.floor(ys+R*ne+R)!==Math.floor(ws-R*ne-R);for(let O=z;O<N;O++){let J=O+.5,Be=v+(J-b)*k/E,_e=J<y?v+(J-b)*T/A:w+(J-y)*(s[i]-w)/(o[i]-y),He=Math.max(0,Math.ceil(Math.min(Be,_e)-.5)),ks=Math.min(c,Math.ceil(Math.max(Be,_e)-.5)),ae=He+.5-v,he=J-b,$s=this.zTop+this.zRow*J,le=n[t]+et*ae+G*he,dt=a[t]+_*ae+it*he,We=h[t]+H*ae+st*he;for(let pt=O*c+He,Ss=O*c+ks;pt<Ss;pt++,le+=et,dt+=_,We+=H){if(u){let ot=x*le+$s;if(ot>g+1e-6||ot<-g-1e-6)continue}let ce=f+m*dt,Ue=0;if(Ms){let ot=Math.round(dt),de=ne+.5-Math.abs(dt-ot)/R;de>0&&(Ue=Math.round(Fe*(de<1?de:1)*(ot%3===0?8:this.thin)))}l[pt]=p[(Ue*40+(We+.5|0)<<8)+(ce<0?0:ce>255?255:ce|0)],d[pt]=le}}}depthAt(t,e){let i=Math.floor((t-this.left)*this.density),s=Math.floor((e-this.top)*this.density);return i>=0&&s>=0&&i<this.across&&s<this.down?this.depths[s*this.across+i]:-1/0}};var Po=140,Xt=class{constructor(t){this.canvas=t,this.context=j(t),this.land=j(F()),this.under=j(F()),this.line=j(F()),this.buffer=j(F()),this.camera=new Vt,this.terrain=new Yt,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i,stale:!0});for(let{canvas:s}of[this.context,this.land,this.under,this.line])s.width=Math.round(t*i),s.height=Math.round(e*i)}prepare(t,e,i,s,o,n){let{camera:a,terrain:h}=this,l=JSON.stringify([i,s,n,o]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let d=new Wt(t,i,s,n,a,h);h.mix(o,c=>t.tint(c)),this.paths=new Kt(d,o,this.under,this.line),Object.assign(this,{key:l,fine:n,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Po)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:i,ratio:s}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,s),i.setTransform(1,0,0,1,0,0),i.globalCompositeOperation="copy",i.drawImage(this.under.canvas,0,0),i.globalCompositeOperation="source-over",i.drawImage(this.line.canvas,0,0),i.setTransform(s,0,0,s,0,0),e.drawHeads(i,t))}paintLand(t){let{land:e,camera:i,terrain:s,width:o,height:n,ratio:a,buffer:h}=this,{box:l,colours:d}=t,{landscape:c,range:p,logHeight:f,window:m,title:u}=l,g=this.fine&&!this.moving,x=Math.max(8.5,Math.min(11.5,Math.min(o,n)/28))*d.scale;i.face(o,n,Math.min(4.6*x,o*.18),Math.min(3*x,n*.14)),l.shown=g?l.fine:l.coarse;let v=s.paint(l.shown,i,o,n,g?2:1);h.canvas.width=v.width,h.canvas.height=v.height,h.putImageData(v,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,o,n);let b=2*i.half[2]*i.unit*i.cosE,w=Vi(c,p,f,i.half[2],b/(2.4*x));Ui(e,i,d,w),e.imageSmoothingQuality=g?"high":"low",e.drawImage(h.canvas,s.left,s.top,s.width,s.height),Gi(e,i,d,x,m,w,u);for(let y of[!0,!1])this.drawPoints(l,d,y);this.stale=!1,t.leave()}drawPoints(t,e,i){let{land:s}=this,{landscape:o}=t,[n,a,h]=this.camera.half,l=!1,d={toPixel:(c,p)=>{let[f,m,u]=t.toBox(c,p,o.at(c,p));l=Math.abs(f)<=n&&Math.abs(m)<=a&&u<=h&&t.hides(f,m,Math.max(u,-h),t.fault([f,m,u]))===i;let[g,x]=t.toCanvas([f,m,u]);return[g,x]},inside:()=>l};s.globalAlpha=i?je:1,o.points(s,d,e),s.globalAlpha=1}};var Io=2.5,Co=6,Ro=760,Do=140,Jt=class{constructor(t,e){let{root:i}=t;this.player=t,this.stage=i.querySelector(".ov-stage"),this.plane=new qt,this.panels=new _t(this.stage),this.layers=new Ft(this.stage),this.trails=new xt(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Xt(i.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new Ht(i),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let s of[i,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(s);ye(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.surface3d.refine)}load({surface:t},e){let i=ze(this.player.root),s=(n,a)=>JSON.stringify([n.key,n.parameters,a]),o=e&&s(t,i)===s(e.surface,this.colours);this.colours=i,o||(this.landscape=new Rt(t,Je(t.program))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...o?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,i=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",i)!==this.large&&(this.large=i,this.colours=ze(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:i,stage:s}=this,{scene:o,root:n,view:a,dial:h}=t;if(!o)return;let l=t.sync.group||n.clientWidth<Ro;n.classList.toggle("ov-narrow",!!l&&document.fullscreenElement!==n);let d=s.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let c=kt();this.panels.arrange({scene:o,view:a,root:n,plane:this.plane,colours:this.colours,clock:t.clock},c);let{clientWidth:p,clientHeight:f}=s,{clientWidth:m,clientHeight:u}=i.canvas,g=this.panels.places.map(({i:b})=>b),x=this.charts.flatMap(({canvas:b})=>[b.clientWidth,b.clientHeight]),v=[p,f,c,this.colours.scale,m,u,h.width,this.panels.on,g,x];if(!(!(p*f||m*u)||v.join()===this.size)){this.size=v.join(),p&&f&&e.resize(p,f,c),m&&u&&i.resize(m,u,c),h.paint();for(let b of this.charts)b.canvas.clientWidth&&b.resize(b.canvas.clientWidth,b.canvas.clientHeight,c);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.moving=!0,this.invalidate("land"),this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Do)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:i}=this.player;t.inside&&(this.inspected!==i.step||!i.playing)&&e.update(i.step,!i.playing),this.inspected=i.step}drawMap(){let{player:t,plane:e,layers:i,panels:s}=this,{clock:o,start:n}=t,{colours:a,places:h}=s;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let m of["halo","line"])i.moved(m);this.trails.reset(h,e,a),n.place()}this.trails.draw(o.time);let{view:l,inside:d,quiz:c,viewState:p}=t;i.emptied("heads");let f=l.inside&&d.ready&&d.at(o.time);for(let{runs:m,i:u=p.run,dx:g,dy:x}of h){let v=i.moved("heads",g,x);s.drawStart(v,n.position,e),f&&u===p.run&&(s.on||!f.insight.run.hidden)&&d.draw(v,f,a),Qe(v,m,e,o.time,a),c.draw(v,e,a)}}drawLand(){let{plane:t,panels:e,layers:i,landscape:s}=this,o=i.emptied("land"),n=this.moving?Co:Io;e.on?e.drawLand(o,s,t,n,this.colours,i.ratio):s.draw(o,t,e.colours,n),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:i}=this,{scene:s,dial:o}=this.player,n=t.places.find(({i:a})=>a===void 0||s.runs[a]===o.run);e.emptied("fan"),o.drawFan(e.moved("fan",n?.dx,n?.dy),i,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:i}=this,{scene:s,view:o,clock:n}=this.player,{domain:a}=s.surface;if(this.stale.land||this.stale.trails){let h=t.view.map((d,c)=>c%2?Math.min(d,a[c]):Math.max(d,a[c])),l=t.fitted?a:h[0]<h[1]&&h[2]<h[3]?h:t.view;i.prepare(this.landscape,s.runs,l,!!o.log_height,e,!this.moving),i.canvas.setAttribute("aria-label",`${s.surface.label} from the side. ${i.label()}. Drag to turn, or Shift and the arrow keys.`)}i.draw(n.time)}drawCharts(){let{scene:t,view:e,clock:i,inside:s,legend:o}=this.player,{low:n,high:a}=this.landscape,h=[n-.5*(a-n),a+.5*(a-n)];this.stale.charts&&(e.inside?s.prepare(this.colours,h):this.race.prepare(t,i.last,h,this.colours));for(let l of this.charts)l.draw(i.time,o.lit)}};var Zt=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:i}){if(!t||t.number===this.restored||e)return!1;let{clock:s,picture:o,legend:n,root:a,reducedMotion:h}=this.player,{plane:l,surface3d:d}=o,{number:c,step:p,plays:f,speed:m,window:u,camera:g,hidden:x}=t;return this.restored=c,s.pause(),s.seek(p),s.speed=m,a.querySelector(".ov-speed").value=m,i.forEach((v,b)=>n.setHidden(b,x.includes(b))),u&&l.show(u),g&&Object.assign(d.camera,{azimuth:g[0],elevation:g[1],magnification:g[2]}),o.invalidate("land"),f&&!h&&s.play(),!0}spell(){let{clock:t,picture:e,scene:i,view:s}=this.player,{plane:o,surface3d:n}=e,{azimuth:a,elevation:h,magnification:l}=n.camera,d=i.runs.flatMap((p,f)=>p.hidden?f:[]),c=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return o.fitted||c.push(`window:${o.view.map(p=>Number(p.toPrecision(7))).join("~")}`),(s.stage==="relief"||s.stage==="both")&&c.push(`camera:${[a,h,l].map(p=>Number(p.toFixed(2))).join("~")}`),[...c,...d.length?[`hidden:${d.join("~")}`]:[]].join()}};var qo="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",Fo=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,Bo="race|inside|toggle-inside|branch|previous-run|next-run",_o={view:new RegExp(`^(${Bo}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Qt=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",i=>{let s={PageDown:1,PageUp:-1}[i.key];!s||!t.scene?.quiz.pages||i.target.closest?.(qo)||document.querySelector("[role=dialog]")||(i.preventDefault(),i.stopPropagation(),t.outbox.send("page",{by:s,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",i=>{let s={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[i.key];if(!this.aims||!s&&i.key!=="Enter"||i.target===t.picture.surface3d.canvas||!s&&(i.target.closest("button")??this.aim)!==this.aim)return;if(i.preventDefault(),!s)return this.submit();let o=(i.shiftKey?30:5)/t.picture.plane.unit,[n,a]=this.at;this.put(n+s[0]*o,a+s[1]*o)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:i}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(i.domain[0]+i.domain[1])/2,(i.domain[2]+i.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:i}=this.player.scene;return e&&!Fo.test(t)||i.locked?.some(s=>_o[s]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${M(t,3)}, ${M(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,i]=t.toPixel(...this.at);for(let s of[this.aim,this.confirm])s.style.transform=`translate(${e}px, ${i}px)`,s.style.visibility=t.inside(e,i)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(s=>M(s,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,i){let{guess:s}=this.player.scene.quiz;if(!s)return;let[o,n]=e.toPixel(...s),a=i.scale,h=o>e.box.left+e.box.width/2;if(e.inside(o,n)){t.font=`600 ${12*a}px ${i.font}`,t.textAlign=h?"right":"left",t.textBaseline="middle",t.fillStyle=i.text;for(let[l,d,c]of[[i.rim,5,[]],[i.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:d*a}),t.setLineDash(c),t.beginPath(),t.arc(o,n,11*a,0,7),t.stroke(),t[c.length?"fillText":"strokeText"]("your guess",o+(h?-17:17)*a,n);t.setLineDash([])}}};var Ho=90,Wo=400,te=class{constructor(t){let e=i=>t.root.querySelector(i);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:i,clock:s}=this.player,{runs:o,surface:n}=t;Object.assign(e.dataset,{runs:o.length,steps:t.steps,surface:n.key}),this.setLast(s.last),e.querySelector(".ov-empty").hidden=o.length>0,i.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${o.map(a=>a.label).join(", ")||"no run"}.`),i.race.describe(t)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:i}=this.player,{step:s,playing:o}=e;this.frames+=1,Object.assign(t.dataset,{step:s,playing:o,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=s,this.slider.setAttribute("aria-valuetext",`step ${s} of ${e.last}`),(this.shown.step!==s||this.shown.scene!==i)&&this.writeStep(),this.playing!==o&&this.button.setAttribute("aria-label",o?"Pause":"Play"),this.playing=o,clearTimeout(this.timer),!(o||this.spokenStep===s)&&(this.timer=setTimeout(()=>{this.spokenStep=s;let n=this.player.scene.runs.map(a=>`${a.label}: ${M(a.lossAt(s),3)}`);this.announce(`Step ${s} of ${e.last}. ${n.join(", ")}.`)},Wo))}writeStep(){let{clock:t,scene:e,legend:i,picture:s}=this.player,o=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let n=!t.playing||o-this.shown.at>Ho||this.shown.scene!==e;n&&(i.update(t.step),s.panels.update(t.step)),this.shown={step:t.step,scene:e,at:n?o:this.shown.at}}announce(t){this.spoken.textContent=t}};var Uo=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Go=1500;function os(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Uo.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Ie=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:i,height:s}]=this.sources();Object.assign(this.canvas,{width:i,height:s}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:os(),videoBitsPerSecond:8e6});let o=[];this.recorder.ondataavailable=a=>o.push(a.data),this.recorder.onstop=()=>e(new Blob(o,{type:"video/webm"}));let{clock:n}=t;this.loop=n.loop,n.loop=!1,n.pause(),n.setTime(0),this.frame(),this.recorder.start(),n.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:i}=e;this.compose(t.getContext("2d")),i.playing||i.time<i.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Go)}compose(t){let{canvas:e,player:i}=this,{scene:s,clock:o,picture:n}=i,{colours:a}=n,{ratio:h}=n.layers,{width:l,height:d}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,d);for(let m of this.sources())t.drawImage(m,0,0,l,d);t.setTransform(h,0,0,h,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let c=[{label:`${s.surface.label}, step ${o.step}`},...s.runs.filter(m=>!m.hidden)],p=l/h-22,f=Math.max(...c.map(({label:m})=>t.measureText(m).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(p-f,18,f+6,c.length*20+8),t.globalAlpha=1,c.forEach((m,u)=>{let g=32+20*u;u&&W(t,m,p-f+15,g,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(m.label,p-f+(u?36:10),g)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},ee=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!os()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Ie(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var ie=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.requested=void 0,this.holding=!1,this.owing=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.owing&&this.request())}moveTo(t,e,i=this.player.picture.plane.unit){if(this.fixed||this.player.offline)return;let s=Math.min(15,Math.max(0,Math.ceil(Math.log10(i))+1));this.moved=[Number(t.toFixed(s)),Number(e.toFixed(s))],this.place(),this.request()}request(){let{outbox:t,scene:e}=this.player,[i,s]=this.position,{requested:o}=this,n={x:i,y:s,gesture:this.gesture,held:this.holding},a=h=>h.x===i&&h.y===s;if(t.expects("start")){if(a(o)&&o.held===n.held)return}else if(a({x:e.start[0],y:e.start[1]})&&!this.owing)return;this.requested=n,this.owing=this.holding,t.request("start",n)}settle(){this.moved=void 0}place(){let{plane:t,panels:e}=this.player.picture,[i,s]=this.position,[o,n]=t.toPixel(i,s),{dx:a,dy:h}=e.places[e.over];this.handle.style.transform=`translate(${o+a}px, ${n+h}px)`,this.handle.style.visibility=t.inside(o,n)?"visible":"hidden";let l=this.fixed?"":" Drag it, or move it with the arrow keys.";this.handle.setAttribute("aria-label",`Start at ${M(i)}, ${M(s)}.${l}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var ct=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(i=>this.tick(i))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var se=new Map,oe=class{constructor(t){this.player=t,this.own=new ct(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t,steps:e}){if(!t)return this.clock.setLast(e);if(!se.has(t)){let o=new Set;se.set(t,{members:o,clock:new ct(n=>o.forEach(a=>a.tick(n)))})}let{root:i,picture:s}=this.player;this.group=se.get(t),this.name=t,this.group.members.add(this),i.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),ns(this.group)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return ns(t);e.stop(),t&&se.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:i,scene:s}=this.player;i.querySelector(".ov-speed").value=t.speed,i.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let o=t.step>s.steps;e.hidden!==!o&&(e.hidden=!o,e.textContent=o?`Ended: its last step is ${s.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:i}=e;for(let{player:s}of this.group?.members??[]){if(s===this.player||rs(s.scene)!==rs(t))continue;let o=s.picture.plane,n=()=>i.fitted?o.fit(t.surface.domain):o.place(i.centre,i.unit*o.whole()/i.whole());s.picture.moveWindow(n,!1)}}},rs=({surface:r})=>JSON.stringify([r.key,r.parameters]);function ns({clock:r,members:t}){r.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(r.last),e.runsChanged(),e.picture.schedule()}var re=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},i){let[s,o]=t.stamp;this.imposed===void 0&&(this.serial=o),(s!==this.imposed||o>=this.serial)&&(this.current={...t});let n=s===this.imposed&&(this.current.inside||this.current.dial),a=n?e.findIndex(h=>h.name===i):-1;return a>=0&&(this.current.run=a),this.imposed=s,a>=0&&a!==t.run&&o>=this.serial}change(t){let{player:e}=this;!this.current||e.offline&&t.dial&&!e.scene.dial||(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:i,dial:s}=this.player,o=this.current,n=(a,h)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!h));Object.assign(t.dataset,{stage:o.stage,inside:!!o.inside,dial:!!o.dial}),e.stage.hidden=o.stage==="relief",t.querySelector(".ov-depth").hidden=o.stage==="map"||o.stage==="grid",t.querySelector(".ov-race").hidden=!!o.inside,i.root.hidden=!o.inside,s.root.hidden=!o.dial;for(let a of["map","relief","both","grid"])n(a,o.stage===a);n("race",!o.inside),n("log-height",o.log_height);for(let a of["inside","dial","fan","projector"])n(a,o[a]);e.enlarge(),s.invalidate(),o.dial||s.back(),o.inside&&i.build(),e.invalidate("trails","charts")}};var Re=class{constructor(t){this.root=t.querySelector(".ov-player");let e=s=>this.root.querySelector(s);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:i}=this.abort;this.on=(s,o,n,a={})=>s.addEventListener(o,n,{signal:i,...a}),this.outbox=new Nt(()=>this.start.settle()),this.tooltip=new Ot(e(".ov-tip"),this.root),this.sync=new oe(this),this.viewState=new re(this),this.picture=new Jt(this,i),this.start=new ie(this,e(".ov-start")),this.legend=new Ct(this,e(".ov-legend")),this.readout=new te(this),this.playback=new Zt(this),this.recorder=new ee(this,e('[data-do="record"]')),this.quiz=new Qt(this),this.inside=new K(this,e(".ov-inside")),this.dial=new K(this,e(".ov-dial")),Di(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop();for(let t of[this.picture,this.readout,this.recorder])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)qi(this,e)}load(t){let e=this.scene,i=e?.runs[this.viewState.run]?.name,s=e?.surface.key!==t.surface.key,o=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let n=this.viewState.load(t,i);this.inside.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(s||o)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.dial.load(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(s||o)&&!this.reducedMotion&&!t.held&&this.clock.play(),n&&this.viewState.change({}),this.draw()}runsChanged(){this.picture.invalidate("trails","charts"),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.dial.apply(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},Ce=new WeakMap;function De({data:r,parentElement:t,setTriggerValue:e,...i}){let s=Ce.get(t),o=s&&s.root.isConnected?s:new Re(t);return Ce.set(t,o),o.outbox.connect(e),o.inspectorLoader??=new It(o,i),o.inspectorLoader.show(ji(r)),()=>{o.destroy(),Ce.delete(t)}}function as(r,t){let e=document.getElementById("scene").textContent.trim(),i=Uint8Array.from(atob(e),o=>o.charCodeAt(0)),s=()=>t({data:i,parentElement:r,setTriggerValue(){}});s(),r.querySelector(".ov-start").inert=!0;for(let o of r.querySelectorAll(".ov-dial select"))o.disabled=!0;matchMedia("(prefers-color-scheme: dark)").addEventListener("change",s)}var hs=`.ov-player:focus-visible,
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
`;var ls=`.ov-player button {
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
`;var cs=`[data-dial="true"].ov-player {
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
`;var ds=`.ov-side {
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
`;var ps=`.ov-inside {
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
`;var us=`.ov-legend {
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
`;var fs=`.ov-chart {
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
`;var ms=`.ov-player.ov-large {
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
`;var gs=`:is(.ov-aim, .ov-confirm) {
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
`;var vs=`.ov-ended {
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
`;var qe=[hs,ls,cs,ds,ps,us,fs,ms,gs,vs].join("");var xs=r=>De({...r,inspector:Me}),Kh=Ke(Oi,qe,xs),bs=document.getElementById("replay");bs&&(pe(qe),as(bs,xs));export{Kh as default};
