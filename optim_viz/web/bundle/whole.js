// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Ve=`.ov-notice {
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
`;function ut(o,t,e){let i=Object.assign(document.createElement("div"),{className:"ov-notice"});i.setAttribute("role","alert");let s=Object.assign(document.createElement("p"),{textContent:o}),r=Object.assign(document.createElement("button"),{type:"button",textContent:t});return r.addEventListener("click",e),i.append(s,r),i}var Ke="optim-viz-reloaded-for";function Ye(o,t,e){let i=!1;return({data:s,parentElement:r,...n})=>{i||pe(t),i=!0;let a=new TextDecoder().decode(s.subarray(0,8));if(a!=="23151614")return As(a,r);let h=r.querySelector(".ov-place");return h&&(h.outerHTML=o),e({...n,parentElement:r,data:s.subarray(8)})}}function pe(o){document.body.append(Object.assign(document.createElement("style"),{textContent:Ve+o}))}function As(o,t){if(!Es(o)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(ut("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Es(o){try{return sessionStorage.getItem(Ke)===o?!0:(sessionStorage.setItem(Ke,o),!1)}catch{return!0}}var zs={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function $(o){return o.replace(/[&<>"]/g,t=>zs[t])}function Xe(o,t,e,i,s){o.beginPath(),t.forEach(([r,n],a)=>o[a?"lineTo":"moveTo"](e+r*s,i+n*s)),o.closePath()}function W(o,t,e,i,s,r){let n=r.of(t);o.setLineDash([]),o.lineJoin="round",Xe(o,t.outline,e,i,s),o.strokeStyle=r.rim,o.lineWidth=s*.75,o.stroke(),o.fillStyle=t.ordinal===1?n:r.rim,o.fill(),o.strokeStyle=n,o.lineWidth=s*(t.ordinal===1?.12:.42),o.stroke(),t.tag&&(o.fillStyle=n,o.font=`600 ${Math.round(s*1.7)}px ${r.font}`,o.textAlign="left",o.textBaseline="middle",o.fillText(t.tag,e+s*1.6,i-s))}var Ls=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function ft(o,t,e,i,s,r,n,a){let h=Math.hypot(s,r)||1,l=s/h,d=r/h,c=Ls.map(([p,f])=>[p*l-f*d,p*d+f*l]);o.setLineDash([]),Xe(o,c,e,i,n*1.25),o.strokeStyle=a.rim,o.lineWidth=n*.6,o.stroke(),o.fillStyle=a.of(t),o.fill()}function mt(o,t,e,i,s,r){o.setLineDash([]);let n=[[r.rim,s*.95],[r.of(t),s*.45]];for(let[a,h]of n){o.beginPath();for(let l of[1,-1])o.moveTo(e-s,i-l*s),o.lineTo(e+s,i+l*s);o.strokeStyle=a,o.lineWidth=h,o.stroke()}}function gt(o,t,e,i,s,r){o.setLineDash([]);let n=[[r.rim,s*.7],[r.of(t),s*.3]];for(let[a,h]of n)o.strokeStyle=a,o.lineWidth=h,o.beginPath(),o.arc(e,i,s*.85,0,2*Math.PI),o.stroke();o.fillStyle=r.of(t),o.beginPath(),o.arc(e,i,s*.3,0,2*Math.PI),o.fill()}function P(o,t,e){let i=o.outline.map(([l,d])=>`${(17+l*5).toFixed(2)},${(8+d*5).toFixed(2)}`).join(" "),[s,r,n]=o.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${o.dash.join(" ")}"`,h=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${i}" fill="${s}" stroke="${r}" stroke-width="${n}"/><text x="24" y="6.5" ${h}>${o.tag}</text></svg>`}var rt={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function vt({outcome:o},t=""){return`<span class="ov-chip" data-kind="${o.kind}" ${t}>${ue(o)}</span>`}function ue({kind:o,label:t}){return`<i aria-hidden="true">${rt[o]??""}</i>${$(t)}`}var Je={neg:o=>-o,exp:Math.exp,log:Math.log,sin:Math.sin,cos:Math.cos,tan:Math.tan,tanh:Math.tanh,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:o=>2**o,log1p:Math.log1p},Ns={pow:Math.pow,max:Math.max,min:Math.min,atan2:Math.atan2,lt:(o,t)=>+(o<t),le:(o,t)=>+(o<=t),gt:(o,t)=>+(o>t),ge:(o,t)=>+(o>=t),eq:(o,t)=>+(o===t),ne:(o,t)=>+(o!==t)};function Ze({constants:o,code:t,results:e}){let[i]=e,s={constants:o,code:t.slice(0,Math.max(0,i-1-o.length)),results:[i]},r=Qe(s);return(n,a)=>r(n,a)[0]}function bt(o){return Qe(o)}function Qe({constants:o,code:t,results:e}){return(i,s)=>{let r=i.length,n=[i,s,...o.map(a=>new Float64Array(r).fill(a))];for(let[a,h,l,d]of t){let c=n[h],p=n[l],f=n[d],m=new Float64Array(r);if(a==="add")for(let u=0;u<r;u++)m[u]=c[u]+p[u];else if(a==="sub")for(let u=0;u<r;u++)m[u]=c[u]-p[u];else if(a==="mul")for(let u=0;u<r;u++)m[u]=c[u]*p[u];else if(a==="div")for(let u=0;u<r;u++)m[u]=c[u]/p[u];else if(a==="select")for(let u=0;u<r;u++)m[u]=c[u]?f[u]:p[u];else if(Je[a]){let u=Je[a];for(let g=0;g<r;g++)m[g]=u(c[g])}else{let u=Ns[a];for(let g=0;g<r;g++)m[g]=u(c[g],p[g])}n.push(m)}return e.map(a=>n[a])}}function D(o,t,e){let i=(t-o)/Math.max(1,e),s=10**Math.floor(Math.log10(i)),r=[1,2,2.5,5,10].map(a=>a*s).find(a=>a>=i*.999)??NaN,n=[];for(let a=Math.ceil(o/r-1e-9);a*r<=t+r*1e-9&&n.length<99;a++)n.push(a*r);return{values:n,step:r}}function fe(o,t,e){let i=[1,2,3,5,10,20,50,100].find(r=>(t-o)/r<=e)??100,s=[];for(let r=Math.ceil(o/i)*i;r<=t;r+=i)s.push(r);return s}var Os={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function q(o){return o===0?"1":o===1?"10":"10"+String(o).split("").map(t=>Os[t]).join("")}function U(o,t){if(Math.abs(o)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),i=/^2\.[45]/.test(String(t/10**e))?1:0,s=Math.max(0,i-e);if(s>6||Math.abs(o)>=1e6){let r=Math.floor(Math.log10(Math.abs(o))+1e-9),n=Math.max(0,Math.min(15,r-e+i));return o.toExponential(n).replaceAll("-","−").replace("e+","e")}return o.toFixed(s).replace("-","−")}function M(o,t=4){if(!Number.isFinite(o))return o>0?"∞":o<0?"−∞":"–";let e=Math.abs(o);if(e!==0&&(e<.001||e>=1e5)){let[i,s]=o.toExponential(t-2).split("e"),r=q(Number(s)),n=String(Number(i)).replace("-","−");return/^−?1$/.test(n)?n.replace("1",r):`${n}·${r}`}return String(Number(o.toPrecision(t))).replace("-","−")}var js=.6,xt=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,i){Object.assign(this,{places:t,plane:e,colours:i}),this.pens=t.flatMap(({runs:s,dx:r,dy:n})=>s.map(a=>({run:a,dx:r,dy:n,next:0,x:0,y:0,length:0})));for(let s of[this.halo,this.line]){let{left:r,top:n,width:a,height:h}=e.box;s.restore(),s.clearRect(0,0,s.canvas.width,s.canvas.height),s.save(),s.beginPath();for(let{dx:l,dy:d}of t)s.rect(r+l,n+d,a,h);s.clip(),s.lineCap="butt",s.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:i,colours:s}=this;if(!(!i||!s)){t<this.time&&this.reset(e,i,s),this.time=t;for(let r of this.pens)r.run.hidden||this.extend(r,Math.min(Math.floor(t+1e-9),r.run.records-1),i,s)}}extend(t,e,i,s){let{run:r,dx:n,dy:a}=t;if(t.next===0){if(e<r.first)return;[t.x,t.y]=i.toPixel(r.x[r.first],r.y[r.first]),t.next=r.first+1}if(t.next>e)return;let h=new Path2D,l=t.length,d=!1,c=!1;for(let u=t.next;u<=e;u++){let[g,x]=i.toPixel(r.x[u],r.y[u]);if(Math.hypot(g-t.x,x-t.y)<js&&u<e)continue;let b=nt(t.x,t.y,g,x,i.box);b&&((!c||b[4])&&h.moveTo(b[0]+n,b[1]+a),h.lineTo(b[2]+n,b[3]+a),d=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),c=b!==null&&!b[5],t.x=g,t.y=x}if(t.next=e+1,!d)return;let{scale:p}=s,{halo:f,line:m}=this;f.strokeStyle=s.halo,f.lineWidth=5*p,f.stroke(h),m.strokeStyle=s.of(r),m.lineWidth=2.3*p,m.setLineDash(r.dash.map(u=>u*p)),m.lineDashOffset=l,m.stroke(h)}};function ti(o,t,e,i,s){let{left:r,top:n,width:a,height:h}=e.box,l=6.2*s.scale,d=[];for(let c of t){if(c.hidden||i<c.first)continue;if(c.branch_step&&i>=c.branch_step&&c.branch_step<c.records){let[v,b]=e.toPixel(c.x[c.branch_step],c.y[c.branch_step]);e.inside(v,b)&&gt(o,c,v,b,l,s)}let p=Math.min(i,c.records-1),f=Math.floor(p+1e-9),m=p-f,[u,g]=e.toPixel(c.x[f],c.y[f]);if(m>1e-9){let[v,b]=e.toPixel(c.x[f+1],c.y[f+1]),w=nt(u,g,u+(v-u)*m,g+(b-g)*m,e.box);w&&(o.setLineDash([]),o.strokeStyle=s.of(c),o.lineWidth=2.3*s.scale,o.beginPath(),o.moveTo(w[0],w[1]),o.lineTo(w[2],w[3]),o.stroke()),u+=(v-u)*m,g+=(b-g)*m}let x=c.outcome.kind==="overflowed"&&i>=c.records-1;if(e.inside(u,g))x?mt(o,c,u,g,l,s):W(o,c,u,g,l,s);else{let v=Ps(c,f,e);v&&d.push([c,...v])}}o.save(),o.beginPath(),o.rect(r-1,n-1,a+2,h+2),o.clip();for(let c of d)ft(o,...c,l,s);o.restore()}function Ps(o,t,e){for(let i=Math.min(t,o.records-2);i>=0;i--){let[s,r]=e.toPixel(o.x[i],o.y[i]),[n,a]=e.toPixel(o.x[i+1],o.y[i+1]),h=nt(s,r,n,a,e.box);if(h&&h[5])return[h[2],h[3],n-s,a-r];if(h)return null}return null}function ei(o,t,e,i,s,r){let n=r,a;for(let h of o){if(h.hidden)continue;let l=Math.min(e,h.records-1);for(let d=0;d<=l;d++){let[c,p]=t.toPixel(h.x[d],h.y[d]),f=Math.hypot(c-i,p-s);f<n&&([n,a]=[f,{run:h,i:d}])}}return a}function nt(o,t,e,i,s){let r=e-o,n=i-t,a=0,h=1,l=[[-r,o-s.left],[r,s.left+s.width-o],[-n,t-s.top],[n,s.top+s.height-t]];for(let[d,c]of l)if(d===0){if(c<0)return null}else{let p=c/d;if(d<0?a=Math.max(a,p):h=Math.min(h,p),a>h)return null}return!Number.isFinite(r)||!Number.isFinite(n)?null:[o+r*a,t+n*a,o+r*h,t+n*h,a>0,h<1]}var Is=22250738585072014e-324,S=o=>Math.abs(o)<Is?o*0:o;function ii(o,t){let e=o,i=1;for(let s=t;s>0;s>>=1)s&1&&(i=S(i*e)),e=S(e*e);return i}var me=(o,t)=>o>=t||Number.isNaN(o)?o:t,ge=(o,t)=>o<=t||Number.isNaN(o)?o:t;var Cs={"+":(o,t)=>S(o+t),"-":(o,t)=>S(o-t),"*":(o,t)=>S(o*t),"/":(o,t)=>S(o/t),"**":(o,t)=>S(o**t),"<":(o,t)=>+(o<t),">":(o,t)=>+(o>t),"<=":(o,t)=>+(o<=t),">=":(o,t)=>+(o>=t),"==":(o,t)=>+(o===t),"!=":(o,t)=>+(o!==t),neg:o=>-o},si={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:me,min:ge,clip:(o,t,e)=>ge(me(o,t),e)};for(let o of["exp","log","sin","cos","tan","tanh","atan2"])si[o]=(...t)=>S(Math[o](...t));var Rs=o=>o[0]==="number"?Number.isInteger(o[1])&&o[1]<2**17:o[0]==="name"&&Ds.has(o[1]),Ds=new Set(["n","n_next"]),qs=(o,t)=>o.flatMap(e=>[e(t,0),e(t,1)]),wt=(o,t,e,i)=>S(S(o*t)+S(e*i)),Fs={norm:(o,t,[e,i])=>Math.sqrt(wt(e,e,i,i)),dot:(o,t,[e,i,s,r])=>wt(e,s,i,r),along:({V:o},t,[e,i])=>wt(o[0][t],e,o[1][t],i),across:({V:o},t,[e,i])=>wt(o[t][0],e,o[t][1],i)},xe=(o,t)=>typeof o=="number"?o:o[t];function I(o){if(o[0]==="number"){let[,i]=o;return()=>i}if(o[0]==="name"){let[,i]=o;return(s,r)=>xe(s[i],r)}if(o[0]==="if"){let[,i,s,r]=o,[n,a,h]=[I(i),I(s),I(r)];return(l,d)=>n(l,d)>.5?a(l,d):h(l,d)}if(o[0]==="call"){let[,i,...s]=o,r=s.map(I),n=Fs[i];return n?(a,h)=>n(a,h,qs(r,a)):ve(si[i],r)}let[t,...e]=o;return t==="**"&&Rs(e[1])?ve(ii,e.map(I)):ve(Cs[t],e.map(I))}function ve(o,t){let[e,i]=t;return t.length===1?(s,r)=>o(e(s,r)):t.length===2?(s,r)=>o(e(s,r),i(s,r)):(s,r)=>o(...t.map(n=>n(s,r)))}function be(o,t){return o[0]==="name"?t.has(o[1]):o.some(i=>Array.isArray(i)&&be(i,t))}var yt=class{constructor({lines:t,signs:e,remembers:i,memory:s,stability:r,rate:n,stride:a,reads_rate:h}){this.signs=e,this.remembers=i,this.stride=a,this.readsRate=h,this.vectors=new Set(["x","g","lam",...i]),this.lines=t.map(([l,d])=>(be(d,this.vectors)&&this.vectors.add(l),{name:l,tree:d,value:I(d),pair:this.vectors.has(l)})),this.memory=s&&I(s),this.stability=r&&I(r),this.limitMoves=r!==null&&be(r,new Set(["learning_rate"])),this.rate=n&&I(n),this.looksAhead=this.lines.some(({name:l})=>l==="at")}after(t){let e=Object.assign({},t);for(let{name:i,value:s,pair:r}of this.lines)e[i]=r?[s(e,0),s(e,1)]:s(e,0);return e}};function we(o,t,e,i){let s=new Float64Array(t);for(let r=0;r<t;r++)s[r]=o[e>1?Math.floor(r/e):r]+i;return t&&(s[t-1]=o[o.length-1]+i),s}function oi(o,t,e){let{run:i,rule:s,differentiate:r}=o,{records:n,branch_step:a}=i,h=()=>[new Float64Array(n),new Float64Array(n)];i.noisyGradient=h();let l=[];o.steps=l,i.memory=Object.fromEntries(s.remembers.map(c=>[c,h()]));let d=(c,p)=>{for(let f of s.remembers)for(let m of[0,1])i.memory[f][m][c]=p(f,m)};a<n&&d(a,(c,p)=>t[2*s.remembers.indexOf(c)+p]);for(let c=a;c<n;c++){let p=s.looksAhead?s.after(o.before(c)).at:void 0,f=p?r(Float64Array.of(p[0]),Float64Array.of(p[1])).slice(1,3).map(([u])=>u):o.slopes.slice(0,2).map(u=>u[c]);for(let u of[0,1])i.noisyGradient[u][c]=f[u]+(e?e[u][c]:0);l[c]=o.step(c);let{after:m}=l[c];c+1<n&&d(c+1,(u,g)=>xe(m[u],g))}}function Mt(o,t,e){let i=S(.5*S(o-e)),s=S(.5*S(o+e)),r=Math.max(Math.abs(i),Math.abs(t))||1,[n,a]=[S(i/r),S(t/r)],h=S(r*Math.sqrt(S(S(n*n)+S(a*a)))),l=h>0?S(i/h):1,d=h>0?S(t/h):0,c=Math.sqrt(S(.5*S(1+Math.abs(l)))),p=S(S(.5*d)/c),[f,m]=l>=0?[c,p]:[Math.abs(p),d>=0?c:-c];return{lam:[S(s+h),S(s-h)],V:[[f,0-m],[m,f]]}}var ri=.05;function ni([o,t,e],i,s){let[r,n]=[Math.sqrt(i[0]),Math.sqrt(i[1])],{lam:a,V:h}=Mt(o*r*r,t*r*n,e*n*n),l=c=>c>0?c>s*(1+ri)?"unstable":c>s*(1-ri)?"edge":"stable":c<0?"falls":"flat",d=c=>{let[p,f]=[h[0][c]*r,h[1][c]*n],m=Math.hypot(p,f)||1;return[p/m,f/m]};return{values:a,kinds:a.map(l),axes:[d(0),d(1)],largest:a[0]>0?s/a[0]:1/0}}var Z=class{constructor(t,e,i,s){this.run=t,this.rule=e,this.differentiate=i,this.domain=s,this.last=t.records-1,this.known=void 0,this.whole=void 0,this.steps=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,i,s]=this.slopes;return[e[t],i[t],s[t]]}forget(){this.known=this.whole=void 0,this.last=this.run.records-1}before(t){let{run:e}=this,i=t-e.method_start+1,s={...e.values};for(let[r,n]of Object.entries(e.memory))s[r]=at(n,t);return Object.assign(s,{x:at([e.x,e.y],t),g:at(e.noisyGradient,t),learning_rate:e.rates?e.rates[t]:e.values.learning_rate,n:i,n_next:i+1,...Mt(...this.hessian(t))})}step(t){let e=this.before(t);return{before:e,after:this.rule.after(e)}}after(t){let e=this.rule.after(this.before(t)),{run:i}=this;if(t<this.last){e.x=at([i.x,i.y],t+1);for(let[s,r]of Object.entries(i.memory))e[s]=at(r,t+1)}return e}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,i]){let[s,r]=[this.slopes[0][t],this.slopes[1][t]];return!Math.hypot(s,r)||!Math.hypot(e,i)?NaN:Math.atan2(Math.abs(e*r-i*s),-(e*s+i*r))*180/Math.PI}theory(t,e){let i=this.hessian(t),s=this.rate(e),r=this.rule.stability?this.rule.stability(e,0):0,n=r>0&&[...s??[],...i].every(Number.isFinite)&&s?.every(a=>a>=0);return{...Mt(...i),limit:r,step:s&&n?ni(i,s,r):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),i={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:s,angle:r,most:n}=i;for(let a=this.run.branch_step;a<t;a++){let{before:h,after:l}=this.steps?.[a]??this.step(a),d=this.rate(l),c=this.memory(h);if(d&&([s[0][a],s[1][a]]=d),r[a]=this.angle(a,[l.x[0]-h.x[0],l.x[1]-h.x[1]]),!(n.slope&&!Bs(this.domain,h.x))){for(let p of[h.g,c])p&&(n.slope=ai(n.slope,p));d&&(n.rate=ai(n.rate,d))}}return this.whole=i,i}};function at([o,t],e){return[o[e],t[e]]}function Bs([o,t,e,i],[s,r]){return s>=o&&s<=t&&r>=e&&r<=i}function ai(o,[t,e]){let i=Math.max(Math.abs(t),Math.abs(e),Math.hypot(t,e));return Number.isFinite(i)&&i>o?i:o}function ye(o,{rungs:t,every:e},i){let[,s,,,,r]=t[i],n=(a,h)=>we(o.array(`dial_${a}${i}`),s,e,r[h]);return[n("x",0),n("y",1)]}function hi(o,t,e,i){let{dial:s,surface:r}=o,[n,a,h,l,d]=s.rungs[t],[c,p]=ye(o,s,t),[f,m,u]=i(c,p),g=r.floor??0,x=o.head.arrays[`dial_rate${t}`];return{x:c,y:p,records:a,outcome:{kind:h,label:l,sentence:`${l}.`,criterion:"Let go of the dial for the criterion."},detail:d,rate:s.name==="learning_rate"?n:e.rate,...x&&{rates:we(o.array(`dial_rate${t}`),a,s.every,0)},height:f.map(v=>v-g),slope:m.map((v,b)=>Math.hypot(v,u[b]))}}function li(o,t,e,i,s,r){let{dial:n,surface:a,noiseRows:h}=o,[l,,,,,,d,c]=n.rungs[t];if(n.every>1||d===void 0||c===void 0)return;let p=new Z(e,s[d],r,a.domain);return e.values={...i.values,[n.name]:l},oi(p,c,h),p}function kt(){return Math.min(2,globalThis.devicePixelRatio||1)}function Me(o,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),i=()=>{o(),Me(o,t)};e.addEventListener("change",i,{once:!0,signal:t})}var ci={converged:1,still_descending:.72,oscillating:.72,stuck_at_saddle:.46,stalled:.46,left_view:.46,overflowed:.2},V=12,$t=15,di=17;function pi(o,t,e,i){let s=e.scale,r=kt(),{clientWidth:n,clientHeight:a}=o,h=o.getContext("2d"),{kind:l}=i.dataset;o.width=Math.round(n*r),o.height=Math.round(a*r),h.setTransform(r,0,0,r,0,0);let d=Object.fromEntries(Object.keys(ci).map(x=>(i.dataset.kind=x,[x,getComputedStyle(i).color])));i.dataset.kind=l;let{rungs:c}=t,p=(n-2*V)/Math.max(1,c.length-1),f=Math.min(9,Math.max(1.2,p*.62)),m=($t+di)*s,u=x=>V+(c.length>1?x*p:0);h.textAlign="center",h.textBaseline="middle";let g=-99;c.forEach(([x,,v],b)=>{let w=ci[v]*di*s,y=u(b)-f/2;if(h.fillStyle=h.strokeStyle=d[v],v==="left_view"?h.strokeRect(y+.5,m-w+.5,Math.max(.5,f-1),w-1):h.fillRect(y,m-w,f,w),v==="oscillating"&&h.clearRect(y-1,m-w*.62,f+2,w*.24),b===0||c[b-1][2]!==v){let E=b;for(;E+1<c.length&&c[E+1][2]===v;)E+=1;h.font=`700 ${12*s}px ${e.font}`,((E-b+1)*p>13*s||c.length<9)&&h.fillText(rt[v],(u(b)+u(E))/2,$t*.48*s)}let T=Math.log10(x),A=Math.round(T);!(t.log?Math.abs(T-A)<1e-9:c.length<9||b%Math.round((c.length-1)/5)===0)||u(b)-g<42*s||(g=u(b),h.fillStyle=e.muted,h.font=`${10.5*s}px ${e.font}`,h.fillText(t.log&&Math.abs(A)>2?q(A):M(x,3),Math.max(14*s,Math.min(n-14*s,u(b))),m+8*s))}),h.fillStyle=e.text,h.beginPath(),h.moveTo(u(t.at),($t-1)*s);for(let x of[-4,4])h.lineTo(u(t.at)+x*s,($t-7)*s);h.fill()}var _s=2500,Hs=400,Ws='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',Us=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-track" role="slider" tabindex="0"><canvas></canvas><i></i></div>','<output></output><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${Ws}`,"</button><small></small>"].join(""),St=class{constructor(t,e){let{on:i}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=Us;for(let[r,n]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",names:"[data-dial=name]",track:".ov-dial-track",canvas:"canvas",thumb:"i",value:"output",chip:".ov-chip",fan:"button",note:"small"}))this[r]=e.querySelector(n);let{track:s}=this;i(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),i(this.names,"change",()=>t.viewState.change({dial:this.names.selectedIndex+1})),i(s,"pointerdown",r=>{r.button!==0||!this.data||(s.setPointerCapture(r.pointerId),s.focus({preventScroll:!0}),r.preventDefault(),this.grasp(),this.pointed=!0,this.turn(this.under(r)))}),i(s,"pointermove",r=>this.pointed&&this.turn(this.under(r))),i(s,"pointerup",()=>this.release()),i(s,"pointercancel",()=>this.back()),i(s,"keydown",r=>this.key(r)),i(s,"keyup",()=>{this.held&&!this.pointed&&(this.settle=setTimeout(()=>this.release(),Hs))}),i(s,"blur",()=>this.pointed||this.release())}grasp(){clearTimeout(this.settle),this.held||(this.gesture+=1),this.held=!0}under(t){let{left:e,width:i}=this.track.getBoundingClientRect();return Math.round((t.clientX-e-V)/(i-2*V)*(this.data.rungs.length-1))}turn(t){let{player:e}=this,i=Math.max(0,Math.min(this.data.rungs.length-1,t));i!==this.wanted&&(this.wanted=i,e.clock.playing||e.picture.schedule())}key(t){let{data:e}=this,i=e&&e.rungs.length-1;if(!e||t.ctrlKey||t.metaKey||t.altKey)return;if(t.key==="Escape"&&this.held)return t.preventDefault(),this.back();let s={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-e.stride,PageUp:e.stride,Home:-i,End:i}[t.key];s&&(t.preventDefault(),this.grasp(),this.turn(this.wanted+s))}back(){this.held=this.pointed=!1,this.event=void 0,clearTimeout(this.settle),this.data&&this.turn(this.data.at)}release(){if(!this.held)return;let{data:t,player:e}=this;if(this.held=this.pointed=!1,clearTimeout(this.settle),this.wanted===t.at)return;if(e.offline)return t.every>1&&this.back();let[i]=t.rungs[this.wanted];this.event=i,e.outbox.send("dial",{name:this.run.name,parameter:t.name,value:i,gesture:this.gesture}),clearTimeout(this.patience),this.patience=setTimeout(()=>this.event!==void 0&&!this.held&&this.back(),_s)}invalidate(){this.stale=!0}stop(){for(let t of[this.settle,this.patience])clearTimeout(t)}get width(){return this.canvas.clientWidth}load(t){let{data:e,run:i}=this,s=e?.rungs[this.wanted][0],r=t.dial,n=this.held||this.event!==void 0;if(Object.assign(this,{scene:t,data:r,stale:!0,run:r&&t.runs[r.run]}),this.root.classList.toggle("ov-waiting",!r),!r)return Object.assign(this,{held:!1,pointed:!1,event:void 0});if(this.differentiate=bt(t.surface.program),this.truth={...this.run,insight:t.rules&&this.player.inside.insights[r.run]},this.shown=this.wanted=r.at,this.fill(),this.event===r.rungs[r.at][0]&&(this.event=void 0),n&&i.name===this.run.name&&e.name===r.name&&(this.held||this.event!==void 0)){let a=r.rungs.map(([h])=>Math.abs(h-s));this.wanted=a.indexOf(Math.min(...a))}else Object.assign(this,{held:!1,pointed:!1,event:void 0});this.write(),this.apply()}fill(){let{data:t,scene:e,player:i,run:s}=this,r=(n,a,h)=>`<option value="${n}" ${h?"selected":""}>${$(a)}</option>`;this.sign.innerHTML=P(s,i.picture.colours.of(s),i.picture.colours.rim),this.runs.innerHTML=e.runs.map((n,a)=>e.runs.findIndex(({of:h})=>h===n.of)===a?r(a,n.label,n===s):"").join(""),this.names.innerHTML=t.names.map(n=>r(n,n.replaceAll("_"," "),n===t.name)).join(""),this.track.setAttribute("aria-label",`${t.name.replaceAll("_"," ")} of ${s.label}`),this.track.setAttribute("aria-valuemax",t.rungs.length-1),this.note.textContent=t.every>1?`while turning, one step in ${t.every}`:""}path(t){return ye(this.scene,this.data,t)}apply(){if(!this.data||this.wanted===this.shown)return;let{data:t,run:e,truth:i,player:s,scene:r,wanted:n}=this,{inside:a}=s,h=n!==t.at;h?Object.assign(e,hi(r,n,i,this.differentiate)):Object.assign(e,{...i,hidden:e.hidden});for(let l of t.kin)r.runs[l].dim=h;if(r.rules&&i.insight){let l=h?li(r,n,e,i,a.rules,this.differentiate):i.insight;h||l.forget(),a.replace(t.run,l)}this.shown=n,this.write(),s.legend.describe(t.run),s.runsChanged()}write(){let{data:t,shown:e,track:i}=this,[s,,r,n]=t.rungs[e],a=M(s,6);i.setAttribute("aria-valuenow",e),i.setAttribute("aria-valuetext",`${t.name.replaceAll("_"," ")} ${a}, ${n}`),Object.assign(i.dataset,{value:s,kind:r,changed:e!==t.at});let h=e/Math.max(1,t.rungs.length-1);this.thumb.style.left=`calc(${V}px + (100% - ${2*V}px) * ${h})`,this.value.innerHTML=`${t.sign} = <b>${a}</b>`,this.chip.dataset.kind=r,this.chip.innerHTML=`<i aria-hidden="true">${rt[r]}</i>${$(n)}`}paint(){let{data:t,player:e,chip:i}=this;t&&this.width&&pi(this.canvas,t,e.picture.colours,i)}drawFan(t,e,i,s){let{data:r,run:n,player:a}=this,{box:h}=e;if(this.stale=!1,!(!r||!a.view.fan||!a.view.dial||n.hidden)){t.strokeStyle=i.of(n),t.globalAlpha=i.dark?.13:.1,t.lineWidth=i.scale;for(let l=0;l<r.rungs.length;l+=s?6:1){let[d,c]=this.path(l),p=new Path2D,[f,m]=e.toPixel(d[0],c[0]);for(let u=1;u<d.length;u++){let[g,x]=e.toPixel(d[u],c[u]);if(Math.hypot(g-f,x-m)<1.5&&u<d.length-1)continue;let v=nt(f,m,g,x,h);v&&(p.moveTo(v[0],v[1]),p.lineTo(v[2],v[3])),[f,m]=[g,x]}t.stroke(p)}t.globalAlpha=1}}};function j(o,t){let e=o.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function F(){return document.createElement("canvas")}var Q=class{constructor(t){this.canvas=t,this.context=j(t),this.faint=F(),this.bold=F(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let s of[this.canvas,this.faint,this.bold])s.width=Math.round(t*i),s.height=Math.round(e*i)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let i=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,i)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,i,s,r){let n=r.scale;Object.assign(this,{drawn:t,last:e,scale:i,colours:r}),this.box={left:46*n,top:7*n,width:Math.max(20,this.width-46*n-12),height:Math.max(20,this.height-27*n)},this.range(s),this.curves(j(this.bold),r),this.static(r)}range(t){let e=1/0,i=-1/0,s=0,r=1/0;for(let{values:n,first:a=0}of this.drawn){let h=n.slice(a).find(l=>l>0);h!==void 0&&Number.isFinite(h)&&(s=Math.max(s,h));for(let l=a;l<n.length;l++){let d=n[l];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<e&&(e=d),d>i&&(i=d),d&&Math.abs(d)<r&&(r=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")i=Math.min(i,Math.max(s,1e-300)*1e3),e=Math.max(Math.min(e,i),i*1e-16),(!(e>0)||!(i>0))&&([e,i]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(i)-1e-9));else if(this.scale==="symlog"){let n=Math.max(Math.abs(e),Math.abs(i));(!(n>0)||!Number.isFinite(n))&&([e,i,r]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(r,Math.max(Math.abs(e),Math.abs(i))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(i,0))];let a=.06*(this.high-this.low);this.low-=a,this.high+=a}else{let n=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-n,this.high=Math.min(Math.max(i,t[0]),t[1])+n,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:i,box:s}=this;if(this.scale==="log")return fe(e,i,s.height/(26*t)).map(a=>[a,q(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(i)))*this.unit),h=Math.log10(this.unit),d=fe(h,a,Math.max(1,s.height/(56*t))).flatMap(p=>[[this.warp(10**p),q(p)],[this.warp(-(10**p)),`−${q(p)}`]]),c=16*t*(i-e)/s.height;return[[0,"0"],...d.filter(([p])=>p>=e&&p<=i&&Math.abs(p)>c)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:r,step:n}=D(e,i,s.height/(34*t));return r.map(a=>[a,U(a,n)])}static(t){let e=j(this.faint),{box:i}=this,s=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=`${11*s}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[n,a]of this.marks(s)){let h=Math.round(i.top+i.height*(1-(n-this.low)/(this.high-this.low)))+.5;e.strokeStyle=n===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(i.left,h),e.lineTo(i.left+i.width,h),e.stroke(),e.fillStyle=t.muted,e.fillText(a,i.left-6,h)}e.textAlign="center",e.textBaseline="top";let r=D(0,this.last,i.width/(70*s));for(let n of r.values){let a=this.width-e.measureText(String(n)).width/2;Number.isInteger(n)&&e.fillText(String(n),Math.min(this.x(n),a),i.top+i.height+5)}e.globalAlpha=.28,e.drawImage(this.bold,0,0,this.width,this.height),e.globalAlpha=1}curves(t,e,i){let{box:s}=this;t.setTransform(this.ratio,0,0,this.ratio,0,0),i||t.clearRect(0,0,this.width,this.height),t.save(),t.beginPath(),t.rect(s.left,s.top-1,s.width+2,s.height+2),t.clip(),t.lineJoin="round";for(let{run:r,values:n,first:a=0,dash:h=r.dash}of this.drawn){if(i&&r!==i)continue;t.strokeStyle=e.of(r),t.lineWidth=(i?3.4:1.9)*e.scale,t.setLineDash(h.map(p=>p*.8*e.scale)),t.beginPath();let l=-1e9,d=-1e9,c=!1;for(let p=a;p<n.length;p++){let f=this.x(p),m=this.y(n[p]);if(!Number.isFinite(n[p])){c=!1;continue}c&&p<n.length-1&&Math.abs(f-l)<.5&&Math.abs(m-d)<.5||(t[c?"lineTo":"moveTo"](f,m),c=!0,l=f,d=m)}t.stroke()}t.restore()}draw(t,e){let{context:i,box:s,colours:r,ratio:n}=this,a=this.x(t);if(!r)return;i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,this.canvas.width,this.canvas.height),i.drawImage(this.faint,0,0);let h=Math.min(this.bold.width,Math.round((a+.5)*n));h>0&&i.drawImage(this.bold,0,0,h,this.bold.height,0,0,h,this.bold.height),e&&this.curves(i,r,e),i.setTransform(n,0,0,n,0,0),i.strokeStyle=r.muted,i.lineWidth=1,i.setLineDash([2,3]),i.beginPath(),i.moveTo(a,s.top),i.lineTo(a,s.top+s.height),i.stroke();for(let{run:l,values:d,first:c=0,head:p}of this.drawn){let f=Math.min(t,d.length-1),m=Math.floor(f+1e-9),u=f-m;if(m<c||!Number.isFinite(d[m]))continue;let g=this.y(d[m],0),x=u>1e-9?this.y(d[m+1],0):g,v=Number.isFinite(x)?g+(x-g)*u:g;p?Gs(i,p,this.x(f),v,r.of(l),r):W(i,l,this.x(f),v,3.9*r.scale,r)}}describe(t){return this.drawn.map(({run:e,values:i,first:s=0,head:r})=>[e,r,t>=s&&t<i.length?M(i[t]):"–"])}};function Gs(o,t,e,i,s,r){o.fillStyle=r.rim,o.setLineDash([]),o.beginPath(),o.arc(e,i,6.5*r.scale,0,2*Math.PI),o.fill(),o.strokeStyle=o.fillStyle=s,o.lineWidth=1.2,o.stroke(),o.font=`600 ${10*r.scale}px ${r.font}`,o.textAlign="center",o.textBaseline="middle",o.fillText(t,e,i+.5)}function ui(o){let t=(o.rules??[]).map(s=>new yt(s)),e=bt(o.surface.program),i=o.allRuns.map(s=>Vs(s)?new Z(s,t[s.rule],e,o.surface.domain):void 0);return{rules:t,insights:i}}var Vs=o=>o.rule!==void 0;function fi(o,t,e){let i=o[t],s=Math.max(0,Math.min(Math.floor(e+1e-9),i.last));for(;s<i.run.branch_step;)i=o[Number(i.run.origin)];return{insight:i,t:s}}function Tt(o,t,e,i){return o>0&&t>0?Math.max(i,e+15*Math.log10(o/t)):0}function gi(o,t,e,i,s,r){let{run:n,rule:a}=t,h=r.scale,l=t.before(e),d=t.after(e),{most:c}=t.series,[p,f]=i.toPixel(...l.x);if(!i.inside(p,f,200))return;o.save(),o.beginPath(),o.rect(i.box.left,i.box.top,i.box.width,i.box.height),o.clip(),o.lineCap="round";let m={context:o,colours:r,s:h},u=s.curvature?t.theory(e,d):void 0;u&&Xs(m,p,f,u),u?.step&&a.vectors.has("rate")&&bi(m,p,f,u.step.axes[0],38*1.25*h,"u₁",[8,3,2,3]);let g=s.rates&&a.vectors.has("rate")?t.rate(d):void 0,x=T=>Tt(T,c.rate,38,3)*h;g&&Ks(m,p,f,[x(g[0]),x(g[1])],n);let[v,b]=d.at?i.toPixel(...d.at):[p,f];d.at&&s.look_ahead&&Ys(m,p,f,v,b,n);let w=(T,A,k,E)=>{let z=Math.hypot(...k),N=Tt(z,c.slope,92,13)*h;N>0&&Number.isFinite(z)&&mi(m,T,A,T+k[0]/z*N,A-k[1]/z*N,E)},y=s.memory?t.memory(l):void 0;if(y&&w(p,f,[-y[0],-y[1]],{letter:"−m",dash:[7,4],width:2.6,colour:r.of(n)}),s.gradient&&w(v,b,[-l.g[0],-l.g[1]],{letter:"−g",dash:[],width:1.7,colour:r.text}),s.step){let[T,A]=i.toPixel(...d.x);mi(m,p,f,T,A,{letter:"",dash:[],width:3.4,colour:r.of(n)})}o.restore()}function At({context:o,colours:t,s:e},i,s,r,n){let a=[[t.rim,s+2.6,[]],[i,s,r]];for(let[h,l,d]of a)o.strokeStyle=h,o.lineWidth=l*e,o.setLineDash(d.map(c=>c*e)),o.beginPath(),n(o),o.stroke()}function mi(o,t,e,i,s,{letter:r,dash:n,width:a,colour:h}){let{context:l,colours:d,s:c}=o,p=Math.hypot(i-t,s-e);if(!(p>1)||!Number.isFinite(p))return;let[f,m]=[(i-t)/p,(s-e)/p],u=Math.min(p,(5+2*a)*c);At(o,h,a,n,g=>(g.moveTo(t,e),g.lineTo(i-f*u*.8,s-m*u*.8))),l.setLineDash([]),l.beginPath(),l.moveTo(i,s);for(let g of[1,-1])l.lineTo(i-f*u+g*m*u*.45,s-m*u-g*f*u*.45);l.closePath(),l.fillStyle=h,l.strokeStyle=d.rim,l.lineWidth=1.2*c,l.stroke(),l.fill(),r&&vi(o,r,i+f*9*c,s+m*9*c,h)}function vi({context:o,colours:t,s:e},i,s,r,n){o.font=`italic 600 ${12.5*e}px ${t.font}`,o.textAlign="center",o.textBaseline="middle",o.setLineDash([]),o.lineJoin="round",o.strokeStyle=t.rim,o.lineWidth=4*e,o.strokeText(i,s,r),o.fillStyle=n,o.fillText(i,s,r)}function Ks(o,t,e,[i,s],r){if(!(i>0)||!(s>0))return;let{context:n,colours:a}=o;n.globalAlpha=.14,n.fillStyle=a.of(r),n.fillRect(t-i,e-s,2*i,2*s),n.globalAlpha=1,At(o,a.of(r),1.3,[],h=>h.rect(t-i,e-s,2*i,2*s))}function Ys(o,t,e,i,s,r){let{context:n,colours:a,s:h}=o;Math.hypot(i-t,s-e)<1||(At(o,a.of(r),1.4,[2,4],l=>(l.moveTo(t,e),l.lineTo(i,s))),n.setLineDash([]),n.beginPath(),n.arc(i,s,5.5*h,0,2*Math.PI),n.fillStyle=a.rim,n.globalAlpha=.8,n.fill(),n.globalAlpha=1,n.strokeStyle=a.of(r),n.lineWidth=1.6*h,n.stroke())}function Xs(o,t,e,{lam:i,V:s}){let{context:r,colours:n,s:a}=o,h=Math.min(...i.map(Math.abs).filter(d=>d>0));if(!Number.isFinite(h))return;let l=i.map(d=>(d?Math.max(3,38*1.25*Math.sqrt(h/Math.abs(d))):38*1.25)*a);i.forEach((d,c)=>bi(o,t,e,[s[0][c],s[1][c]],l[c],c?"v₂":"v₁",d<0?[2,3]:[])),i[1]>0&&(r.strokeStyle=n.muted,r.lineWidth=1.1*a,r.setLineDash([]),r.beginPath(),r.ellipse(t,e,l[0],l[1],Math.atan2(-s[1][0],s[0][0]),0,2*Math.PI),r.stroke())}function bi(o,t,e,[i,s],r,n,a){let{colours:h,s:l}=o,[d,c]=[i*r,-s*r],p=Math.max(1+11*l/r,19*l/r);At(o,h.muted,1.2,a,f=>(f.moveTo(t-d,e-c),f.lineTo(t+d,e+c))),vi(o,n,t+d*p,e+c*p,h.muted)}var Qs=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],tt=o=>`<svg viewBox="0 0 22 16">${o}</svg>`,to={gradient:tt('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:tt('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:tt('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:tt('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:tt('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:tt('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function Mi(o,t,e){let i={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${o.filter(({name:r})=>i[r]).map(({name:r,label:n,help:a})=>{let h=`data-mark="${r}" aria-pressed="${!!t[r]}" title="${$(a)}"`,l=`${to[r]}<span>${$(n)}</span> <span class="ov-size"></span>`;return`<button type="button" ${h}>${l}</button>`}).join("")}</div><p class="ov-scale"></p>`}function ki(o,{series:t,rule:e},i,s,r,n){let a=Math.hypot(s.x[0]-i.x[0],s.x[1]-i.x[1]),h={gradient:Math.hypot(...i.g),step:a};e.memory&&(h.memory=Math.hypot(e.memory(i,0),e.memory(i,1)));for(let[p,f]of Object.entries(h)){let m=o.querySelector(`[data-mark="${p}"] .ov-size`);m&&(m.textContent=M(f,3))}let l=p=>`${Math.round(p*r.scale)} px`,d=Tt(h.gradient,t.most.slope,92,13),c=[`Step in true length${a*n<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${l(92)} is ${M(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${l(15)} shorter, ${l(13)} at the least (−g now: ${l(d)}).`];e.vectors.has("rate")&&c.push(`The rectangle's half sides likewise: ${l(38)} is a rate of ${M(t.most.rate,3)}.`),c.push(`Curvature: the flatter axis has ${l(1.25*38)}, the other is 1 / √κ as long, ${l(3)} at the least.`),o.querySelector(".ov-scale").textContent=c.join(" ")}function $i(o){return`<div class="ov-buttons">${o.contrasts.map(({name:e,label:i,teaches:s,sources:r,on:n})=>{let a=`data-ghost="${e}" aria-pressed="${n}" title="${$(`${s} Sources: ${r}`)}"`,h=n?`<p>${$(s)} <small>${$(r)}</small></p>`:"";return`<button type="button" ${a}>${$(i)}</button>${h}`}).join("")}</div>`}function Si(o,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',i=Qs.map(([h,l])=>{let d=l===1?"The same settings, to be changed in the panel":`From this step on, ${h}`,c=l!==1&&!t?e:`title="${d}"`;return`<button type="button" data-factor="${l}" ${c}>${h}</button>`}),n=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${o.map(([h,l])=>`<option value="${h}">${$(l)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${i.join("")}${n}<button type="button" data-switch="go">Branch</button></div>`}function Ti({run:o,rule:t}){let e=[["height","log"],["slope","log"]];for(let i of Object.keys(o.memory))e.push([i,"memory"]);return o.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function Ai(o,t,e,i,s){let{run:r,rule:n}=t,a=r.branch_step,h=(u,g)=>[{run:r,values:u,first:a,dash:[],...g}];if(i==="height"||i==="slope")return eo(o,r,e,i);if(i==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:h(t.series.angle)};if(i==="rates"&&r.rates)return{title:`<b>${n.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:h(r.rates)};let l=i==="rate",d=l?t.series.rate:r.memory[i],c=s==="log"||d.every(u=>u.every(g=>g>=0)),p=d[0].every((u,g)=>u===d[1][g]||g<a||!Number.isFinite(u)),f=l?`<b>${n.signs.rate}</b> effective rate, log`:`<b>${n.signs[i]}</b> ${$(i.replaceAll("_"," "))}${c?", log":", log both ways"}`,m=p?h(d[0],{head:"="}):d.map((u,g)=>({run:r,values:u,first:a,dash:g?[3,3]:[],head:"xy"[g]}));return{title:f,scale:c?"log":"symlog",curves:m}}function eo(o,t,e,i){let{origin:s}=t,r=typeof s=="number"?o.allRuns[s]:void 0,n=d=>d===t||d.of===t.of||d.origin===e||r===d,a=o.runs.filter(d=>n(d)&&(d===t||!d.hidden)),{floor:h}=o.surface;return{title:i==="slope"?"<b>‖∇f‖</b> log":h===null?"<b>f</b>":h===0?"<b>f</b> log":"<b>f − f*</b> log",scale:i==="height"&&h===null?"linear":"log",curves:a.map(d=>({run:d,values:d[i],first:d.first}))}}var io={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4};function ht(o,t,e=void 0,i=0){let s=o[0]==="name"&&o[1]==="n"&&!e?2:e&&o[0]==="/"?3:io[o[0]]??9,r=oo(o,t,e);return s<i?`<span class="ov-paren">(</span>${r}<span class="ov-paren">)</span>`:r}var so={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function oo(o,t,e){let i=(s,r=0)=>ht(s,t,e,r);switch(o[0]){case"name":return t(o[1]);case"number":return`<span class="ov-num">${M(o[1])}</span>`;case"+":case"-":return`${i(o[1],2)} ${o[0]==="-"?"−":"+"} ${i(o[2],o[0]==="-"?2.5:2)}`;case"*":return i(o[1],3)+(e?" · ":"&thinsp;")+i(o[2],3.5);case"/":return e?`${i(o[1],3)} / ${i(o[2],3.6)}`:ro(i(o[1]),i(o[2]));case"**":return`${i(o[1],6)}<sup>${i(o[2])}</sup>`;case"neg":return`−${i(o[1],3)}`;case"if":return e?ao(o,i,e):no(o,i);case"call":{let[,s,...r]=o;return ho(s,r,i,!!e)}default:return`${i(o[1],2)} ${so[o[0]]} ${i(o[2],2)}`}}function ro(o,t){return`<span class="ov-frac"><span>${o}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function no(o,t){let e=[],i=o;for(;i[0]==="if";i=i[3])e.push(`<span>${t(i[2])}</span><span>if ${t(i[1])}</span>`);return e.push(`<span>${t(i)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function ao(o,t,e){let i=e.push([])-1,s=[],r=o;for(;r[0]==="if";r=r[3])e[i].push(I(r[1])),s.push(t(r[2],3));return[...s,t(r,3)].map((n,a)=>`<span data-choice="${i},${a}" hidden><small></small>${n}</span>`).join("")}function ho(o,t,e,i){let s=e(t[0]);return o==="sqrt"?i?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${s}</span></span>`:o==="abs"?`|${s}|`:o==="norm"?`‖${s}‖`:o==="dot"?`⟨${s}, ${e(t[1])}⟩`:o==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:o==="across"?`<i>V</i> ${e(t[0],3)}`:o==="clip"?`clip(${s}; ${e(t[1])}, ${e(t[2])})`:`${o}(${t.map(r=>e(r)).join(", ")})`}var Et=class{constructor({rule:t,run:e},i){let s=new Set,r=f=>f==="x"||t.remembers.includes(f),n=f=>f==="g"||f==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":r(f)?s.has(f)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",a=f=>(t.signs[f]??$(f))+n(f),h=(f,m=s.has(f)?"after":"before")=>{let u=g=>`<span class="ov-num" data-name="${f}" data-when="${m}" data-k="${g}"></span>`;return t.vectors.has(f)?`<span class="ov-vec">${u(0)}${u(1)}</span>`:u(0)},l=(f,m,u,g)=>`<div class="ov-line"><div class="ov-symbols">${f} = ${m}</div><div class="ov-numbers">= ${u} = ${g}</div></div>`,d=t.lines.find(({name:f})=>f==="at"),c=i?" + noise":"",p=d?[ht(d.tree,a),h("at","after")]:[a("x"),h("x")];this.rows=[l(a("g"),`∇<i>f</i>(${p[0]})${c}`,`∇<i>f</i>${p[1]}${c}`,h("g"))],this.tests=[];for(let{name:f,tree:m}of t.lines){if(f==="at")continue;let u=ht(m,a),g=ht(m,h,this.tests);s.add(f),this.rows.push(l(a(f),u,g,h(f)))}}held(t){return this.tests.map(e=>[0,1].map(i=>e.findIndex(s=>s(t,i)>0)).map(i=>i<0?e.length:i))}};function lo({name:o,when:t,k:e},i,s){let r=(t==="after"?s:i)[o];return typeof r=="number"?r:r[e]}function Ei(o,t,e,i){let s=[i.x[0]-e.x[0],i.x[1]-e.x[1]],r=o.angle(t,s),n=`<b data-fact="length">${M(Math.hypot(...s))}</b>`,a=`<b data-fact="angle">${Number.isFinite(r)?`${r.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${n}, ${a} from straight downhill.`}var zt=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:i,when:s,k:r}=e.dataset;return{node:e,name:i,when:s,k:Number(r)}})}update(t,e,i,s){for(let n of this.slots){let a=lo(n,t,e);n.node.textContent=M(a),s&&(n.node.dataset.value=a)}let r=this.sheet.held(e);for(let[n,a,h]of this.choices){let l=r[a].map((d,c)=>d===h?"xy"[c]:"").join("");n.hidden=!l,n.firstChild.textContent=l==="xy"?"":`${l}: `}this.total.innerHTML=i}};var co={stable:"stable",edge:"on the edge",unstable:"unstable"},po={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function uo(o){return o[1]>0?`κ = <b data-fact="kappa">${M(o[0]/o[1])}</b>`:o.every(Number.isFinite)?o[0]>0&&o[1]<0?"bent up along v₁ and down along v₂: no κ":o[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var fo=({rule:o})=>!o.vectors.has("rate");function mo(o,{limit:t,step:e},i,s){let r=fo(o),[n,a]=e.kinds;if(n==="falls"||n==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(n==="flat")return"It is level here: the curvature sets no limit.";let h=r?`${t===2?"2":M(t)} / λ₁`:"the limit of α with these rates",l=s===void 0?"":`${h} = <b data-fact="bound">${M(s)}</b> and α = ${M(i)}: `,d=r?"v":"u",c=a==="stable"&&n==="stable"?"both axes":`${d}₁`,p=a==="falls"?`; along ${d}₂ it falls away, and steps lead off there`:"";return`${l}<em>${co[n]} along ${c}</em>${po[n]??""}${p}.`}function zi(o,t,e){let{rule:i}=o,s=o.theory(t,e),{lam:r,step:n}=s,a=e.learning_rate,h=n&&Number.isFinite(n.largest)&&!i.limitMoves?a*n.largest:void 0,[l,d]=r.map((m,u)=>`<b data-fact="lambda${u+1}">${M(m)}</b>`),c=n?mo(o,s,a,h):i.rate?"No simple limit is known for these settings.":$(i.stride),p=n?n.kinds[0]:"none";return{html:`<div>λ₁ = ${l}, λ₂ = ${d}, ${uo(r)}</div><div class="ov-verdict" data-kind="${p}">${c}</div>`,data:{lambda1:r[0],lambda2:r[1],bound:h??"",kind:p}}}function Li(o,{html:t,data:e},i){o.innerHTML=t,i&&Object.assign(o.dataset,e)}var K=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}build(){}update(){}prepare(){}apply(){}paint(){}back(){}stop(){}invalidate(){}drawFan(){}};var Lt=class extends K{constructor(t,e,i){super(t,e);let s=r=>e.querySelector(`.ov-${r}`);this.who=s("who"),this.note=s("note"),this.local=s("theory"),this.marks=s("marks"),this.partners=s("pairs"),this.branches=s("forks"),this.graphs=s("graphs"),this.ruleTable=new zt(s("rule")),this.focusDue=i,this.insights=void 0,this.shown=void 0,this.built=void 0}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,ui(t))}at(t){return fi(this.insights,this.run,t)}draw(t,{insight:e,t:i},s){gi(t,e,i,this.player.picture.plane,this.player.view,s)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((r,n)=>this.tab(r,n))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:i}=t;this.partners.innerHTML=$i(e),this.partners.parentElement.hidden=!e.contrasts.length;let s=this.branches.querySelector("select")?.value??"";this.branches.innerHTML=Si(this.scene.methods,i),this.branches.querySelector("select").value=s,this.kinds=Ti(t),this.buildCharts(this.kinds.map(([r])=>r)),this.specify(),this.charts.forEach(({canvas:r},n)=>{r.previousElementSibling.innerHTML=this.specs[n].title,r.setAttribute("aria-label",`${r.previousElementSibling.textContent}, against the step`)})}empty(){let{dial:t,runs:e}=this.scene,i=t?.every>1&&this.rules?"Let go of the dial for the numbers.":"Looking inside …";this.note.textContent=e.length?i:"No run to look into: add one in the panel.";for(let s of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])s.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',i=s=>`<div class="ov-chart" data-chart="inside-${s}">${e}</div>`;this.graphs.innerHTML=t.map(i).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(s=>new Q(s)),this.player.watch(this.charts)}specify(){let t=this.insights[this.run];this.specs=this.kinds.map(([e,i])=>Ai(this.scene,t,this.run,e,i))}replace(t,e){let i=this.insights[t],s=!i!=!e||i?.rule!==e?.rule;this.insights[t]=e,s&&(this.shown=void 0),this.player.view.inside&&(s||!this.built?this.build():this.specify())}tab(t,e){let i=document.createElement("button"),{colours:s}=this.player.picture;return i.type="button",i.dataset.place=e,i.setAttribute("aria-pressed",String(e===this.run)),i.innerHTML=`${P(t,s.of(t),s.rim)}${$(t.label)}`,i.addEventListener("click",()=>this.player.viewState.change({run:e})),i}prepare(t,e){this.charts.forEach((i,s)=>{let{curves:r,scale:n}=this.specs[s];i.prepare(r,this.player.clock.last,n,e,t)})}update(t,e){if(!this.ready)return;let{insight:i,t:s}=this.at(t),{picture:r,view:n}=this.player;this.shown!==i.run&&(this.ruleTable.write(new Et(i,this.scene.noise>0)),this.keepFocus(()=>this.marks.innerHTML=Mi(this.scene.marks,n,i.rule))),this.shown=i.run;let a=i.before(s),h=i.after(s);this.ruleTable.update(a,h,Ei(i,s,a,h),e),this.note.textContent=this.remark(i,s,this.scene.runs[this.run]),Object.assign(this.root.dataset,{of:i.run.label,t:s}),Li(this.local,zi(i,s,h),e),ki(this.marks,i,a,h,r.panels.colours,r.plane.unit)}remark(t,e,i){let{run:s}=t,r=i.branch_step;return r>=i.records?`${s.label} ended at step ${i.records}: the branch at step ${r} never began.`:s!==i?`Before step ${r}, ${i.label} is ${s.label}${s.offstage?" as it was then":""}.`:e<t.last?i.teaches||`From step ${e} to step ${e+1}.`:`The last${i.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function ke(o){let t=new Lt(o,o.inside.root,o.inside.focusDue);return go(o,t),{inside:t,dial:new St(o,o.dial.root)}}function go(o,t){let{root:e}=t;o.on(e,"click",i=>{let s=i.target.closest("button");if(!s||!o.scene?.rules)return;let{mark:r,ghost:n,factor:a}=s.dataset;r&&o.viewState.change({[r]:o.view[r]?0:1}),n&&o.outbox.send("ghost",{name:o.scene.runs[t.run].name,partner:n,on:s.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&Ni(o,t,{factor:Number(a)});let h=s.dataset.switch&&e.querySelector(".ov-switch").value;h&&Ni(o,t,{optimizer:h})})}function Ni(o,t,e){let{clock:i,scene:s,outbox:r}=o,{last:n}=t.insights[t.run],a=Math.min(i.step,n,i.last-1);i.pause(),i.seek(a),r.send("branch",{name:s.runs[t.run].name,step:a,at:Date.now(),...e})}var Oi=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
`;var bo={1:Uint8Array,4:Float32Array,8:Float64Array};function xo(o){let t=o.slice(),e=new DataView(t.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:i,array:r=>{let[n,a,h]=i.arrays[r];return new bo[h](t.buffer,4+e+n,a)}}}function ji(o){let{head:t,array:e}=xo(o),i=t.surface.floor??0,s=t.runs;s.forEach((a,h)=>{Object.assign(a,{x:e(`x${h}`),y:e(`y${h}`),height:e(`height${h}`),slope:e(`slope${h}`)}),t.arrays[`rate${h}`]&&(a.rates=e(`rate${h}`)),a.rule!==void 0&&t.rules&&(a.noisyGradient=[e(`g_x${h}`),e(`g_y${h}`)],a.memory=Object.fromEntries(t.rules[a.rule].remembers.map(l=>[l,[e(`${l}_x${h}`),e(`${l}_y${h}`)]]))),a.lossAt=l=>a.height[Math.min(l,a.records-1)]+i});let r=s.filter(a=>!a.offstage),n=t.arrays.noise_x?[e("noise_x"),e("noise_y")]:void 0;return Object.assign(t,{array:e,head:t,runs:r,allRuns:s,noiseRows:n})}var Nt=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,i]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,i)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Ot=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,i,s={}){let{width:r,height:n,x:a,y:h}=this.fill(i,s,t,e),l=a+16+r>this.root.clientWidth?a-16-r:a+16,d=h+14+n>this.root.clientHeight?h-14-n:h+14;this.place(l,d,r)}showBelow(t,e){let i=t.getBoundingClientRect(),{width:s,height:r,x:n,y:a}=this.fill(e,{},i.left,i.bottom+4);this.place(n,a+r>this.root.clientHeight?a-r-i.height-8:a,s)}hide(){this.element.hidden=!0}fill(t,e,i,s){let{element:r,root:n}=this,a=n.getBoundingClientRect();return typeof t=="string"?r.innerHTML=t:r.replaceChildren(...t),Object.assign(r.dataset,e),r.hidden=!1,{width:r.offsetWidth,height:r.offsetHeight,x:i-a.left,y:s-a.top}}place(t,e,i){let s=Math.max(0,Math.min(t,this.root.clientWidth-i));this.element.style.transform=`translate(${s}px, ${Math.max(0,e)}px)`}};var wo={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},$e=["map","relief","both","grid"];function jt(o,t){let{clock:e,view:i,picture:s}=o,{plane:r,surface3d:n}=s,{box:a}=r,h=o.scene.runs.length,l=[a.left+a.width/2,a.top+a.height/2],d=i.stage==="relief",c=m=>(m(),s.schedule()),p=m=>d?c(()=>n.zoom(m)):s.moveWindow(()=>r.zoom(m,...l)),f={race:()=>o.viewState.change({inside:0}),inside:()=>o.viewState.change({inside:1}),"toggle-inside":()=>o.viewState.change({inside:i.inside?0:1}),map:()=>o.viewState.change({stage:"map"}),relief:()=>o.viewState.change({stage:"relief"}),both:()=>o.viewState.change({stage:"both"}),grid:()=>o.viewState.change({stage:"grid"}),"next-view":()=>o.viewState.change({stage:$e[($e.indexOf(i.stage)+1)%$e.length]}),"log-height":()=>o.viewState.change({log_height:i.log_height?0:1}),"previous-run":()=>h&&o.viewState.change({inside:1,run:(o.viewState.run+h-1)%h}),"next-run":()=>h&&o.viewState.change({inside:1,run:(o.viewState.run+1)%h}),branch:()=>{o.offline||(o.inside.focusBranch(),o.viewState.change({inside:1}))},dial:()=>o.viewState.change({dial:i.dial?0:1}),projector:()=>o.viewState.change({projector:i.projector?0:1}),share:()=>yo(o),fan:()=>o.viewState.change({fan:i.fan?0:1}),nearer:()=>c(()=>n.zoom(1.4)),farther:()=>c(()=>n.zoom(1/1.4)),"turn-left":()=>c(()=>n.orbit(-40,0)),"turn-right":()=>c(()=>n.orbit(40,0)),"reset-camera":()=>c(()=>n.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{o.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>o.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():o.root.requestFullscreen?.(),"zoom-in":()=>p(1.5),"zoom-out":()=>p(1/1.5),"zoom-reset":()=>d?c(()=>n.reset()):s.moveWindow(()=>r.fit(o.scene.surface.domain))};o.quiz.bars(t)||f[t]()}async function yo(o){if(o.offline)return;let t=o.playback.spell(),i=[...location.search.slice(1).split("&").filter(r=>r&&!r.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),s=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${i}`).then(()=>!0,()=>!1);o.outbox.send("share",{playback:t,copied:!!s,at:Date.now()})}function Pi(o,t){if(!o.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,i=o.root.contains(e);if(!i&&e!==document.body&&e!==document.documentElement||i&&(e===o.start.handle||e===o.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||i&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape"))return;let s=t.key===" "||t.key==="Enter";if(i&&s&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&o.view.projector)return jt(o,"projector");let r=wo[t.key.length===1?t.key.toLowerCase():t.key];r&&(t.preventDefault(),jt(o,r))}var Mo=5,ko=11;function Y(o,t){let e=t.getBoundingClientRect();return[o.clientX-e.left,o.clientY-e.top]}function Te(o,t,e){return o.moved||Math.hypot(t-o.px,e-o.py)>=Mo}function Ae(o,t){return o.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===o.root)}function Pt({picture:o},t){return o.panels.local(Y(t,o.stage))}function Se({picture:o,legend:t,start:e},i){let{panels:s,plane:r,stage:n}=o,{over:a}=s,h=i.target.closest(".ov-panel");h&&s.pointAt(h);let l=h||s.point(...Y(i,n),r);t.light(s.on&&l?s.places[s.over].i:void 0),s.over!==a&&e.place()}function Ii(o){let{on:t,picture:e,tooltip:i,legend:s,start:r,viewState:n}=o,{stage:a,plane:h,panels:l}=e,d;t(a,"pointerdown",m=>{if(m.button!==0||m.target.closest("button")||!o.scene)return;Se(o,m);let[u,g]=Pt(o,m);h.inside(u,g)&&(d={px:u,py:g,x:u,y:g,moved:!1},a.setPointerCapture(m.pointerId),o.root.focus({preventScroll:!0}))}),t(a,"pointermove",m=>{if(!o.scene)return;!d&&!m.target.closest(".ov-start")&&Se(o,m);let[u,g]=Pt(o,m);if(!d&&m.target.closest("button"))return i.hide();if(!d)return $o(o,u,g,m);Te(d,u,g)&&(a.classList.add("ov-panning"),i.hide(),e.moveWindow(()=>h.pan(u-d.x,g-d.y)),Object.assign(d,{x:u,y:g,moved:!0}))});let c=m=>{if(d&&!d.moved&&m.type==="pointerup"){let u=h.toPlane(d.px,d.py);r.begin(),l.on?n.change({run:l.places[l.over].i}):o.quiz.aims?o.quiz.put(...u):r.moveTo(...u)}d=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",c),t(a,"pointercancel",c),t(a,"pointerleave",()=>{i.hide(),s.light(void 0)});let p=m=>Number(m.target.closest("button").dataset.place);t(l.root,"click",m=>n.change({run:p(m)})),t(l.root,"focusin",m=>s.light(p(m))),t(l.root,"focusout",()=>s.light(void 0)),t(a,"wheel",m=>{if(!Ae(o,m))return;m.preventDefault(),Se(o,m);let[u,g]=Pt(o,m);e.moveWindow(()=>h.zoom(Math.exp(-m.deltaY*.0022),u,g))},{passive:!1})}function Ci(o){let{on:t,start:e,picture:i}=o,{handle:s}=e,{plane:r}=i;t(s,"pointerdown",n=>{n.button===0&&(e.hold(),s.setPointerCapture(n.pointerId),n.preventDefault(),s.focus())}),t(s,"pointermove",n=>{e.holding&&e.moveTo(...r.toPlane(...Pt(o,n)))});for(let n of["pointerup","pointercancel"])t(s,n,()=>e.release());t(s,"keydown",n=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[n.key];if(!a)return;n.preventDefault();let h=(n.shiftKey?30:5)/r.unit,[l,d]=e.position;e.moveTo(l+a[0]*h,d+a[1]*h)})}function $o(o,t,e,i){let{plane:s,panels:r,colours:n}=o.picture;if(!s.inside(t,e))return o.tooltip.hide();let a=ei(r.places[r.over].runs,s,o.clock.step,t,e,ko),h=a?So(a,n):"";Ee(o,s.toPlane(t,e),h,i)}function So({run:o,i:t},e){return`<div>${P(o,e.of(o),e.rim)}<b>${$(o.label)}</b> step ${t}<span>f = ${M(o.lossAt(t))}</span></div>`}function Ee(o,[t,e],i,s){let r=o.picture.landscape.at(t,e),n=`<div>x = ${M(t)}, y = ${M(e)}</div><div><b>f = ${M(r,5)}</b></div>`;o.tooltip.showAt(s.clientX,s.clientY,n+i,{x:t,y:e,f:r})}function Ri(o){let{on:t,tooltip:e,start:i,picture:s}=o,{surface3d:r}=s,{canvas:n}=r,a;t(n,"pointerdown",l=>{if(l.button!==0||!o.scene)return;let[d,c]=Y(l,n);a={px:d,py:c,x:d,y:c,moved:!1},n.setPointerCapture(l.pointerId)}),t(n,"pointermove",l=>{if(!o.scene)return;let[d,c]=Y(l,n);if(!a){let p=r.pick(d,c);return p?Ee(o,p,"",l):e.hide()}Te(a,d,c)&&(e.hide(),r.orbit(d-a.x,c-a.y),Object.assign(a,{x:d,y:c,moved:!0}),s.schedule())}),t(n,"pointerup",()=>{let l=a&&!a.moved&&r.pick(a.px,a.py);a=void 0,l&&(i.begin(),i.moveTo(...l,r.unit))}),t(n,"pointercancel",()=>a=void 0),t(n,"pointerleave",()=>e.hide()),t(n,"keydown",l=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[l.key];!d||!l.shiftKey||(l.preventDefault(),r.orbit(25*d[0],25*d[1]),s.schedule())}),t(n,"wheel",l=>{Ae(o,l)&&(l.preventDefault(),r.zoom(Math.exp(-l.deltaY*.0022)),s.schedule())},{passive:!1})}function Di(o){let{on:t,root:e,readout:i}=o;t(e,"click",s=>{let r=s.target.closest("[data-do]");r&&o.scene&&jt(o,r.dataset.do)}),t(i.slider,"input",()=>{o.clock.pause(),o.clock.seek(Number(i.slider.value))}),t(e.querySelector(".ov-speed"),"change",s=>o.clock.setSpeed(Number(s.target.value))),t(document,"keydown",s=>Pi(o,s)),t(document.fonts,"loadingdone",()=>o.picture.rewrite()),t(document,"fullscreenchange",()=>{o.scene&&(o.picture.enlarge(),o.picture.resize())}),Ii(o),Ci(o),Ri(o)}function qi(o,t){let{on:e,tooltip:i}=o,{canvas:s}=t,r=a=>Math.round(t.stepAt(Y(a,s)[0])),n=!1;e(s,"pointerdown",a=>{a.button!==0||!o.scene||(n=!0,s.setPointerCapture(a.pointerId),o.clock.pause(),o.clock.seek(r(a)))}),e(s,"pointermove",a=>{if(!o.scene)return;n&&o.clock.seek(r(a));let h=r(a),{colours:l}=o.picture,d=t.describe(h).map(([c,p,f])=>{let m=p==="x"||p==="y"?` along ${p}`:"";return`<div>${P(c,l.of(c),l.rim)}${$(c.label)}${m}<span>${f}</span></div>`});i.showAt(a.clientX,a.clientY,`<div><b>Step ${h}</b></div>${d.join("")}`)});for(let a of["pointerup","pointercancel"])e(s,a,()=>n=!1);e(s,"pointerleave",()=>i.hide())}var It=class{constructor(t,{inspector:e,importInspector:i}){Object.assign(this,{player:t,importInspector:i,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:i}=t.view;this.scene=t,this.loaded||!(e||i)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(i){console.warn("The inspector's script did not come.",i),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=ut("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Ct=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(i=>i.name));this.hidden=new Set([...this.hidden].filter(i=>e.has(i)));for(let i of t)i.hidden=this.hidden.has(i.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,i)=>this.row(e,i))),t.forEach((e,i)=>this.describe(i))}row(t,e){let{colours:i}=this.player.picture,s=document.createElement("li"),r=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${$(t.label)}"`,n=`${P(t,i.of(t),i.rim)} <b>${$(t.label)}</b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';s.innerHTML=`<button type="button" ${r}>${n}${a}</button>`+vt(t,'tabindex="0" role="note"');let h=s.querySelector(".ov-chip"),{tooltip:l}=this.player;s.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let d=()=>[t.outcome.sentence,t.outcome.criterion].map(c=>`<p>${$(c)}</p>`);for(let c of["pointerenter","focus"])h.addEventListener(c,()=>l.showBelow(h,d().join("")));for(let c of["pointerleave","blur"])h.addEventListener(c,()=>l.hide());return s}describe(t){let e=this.player.scene.runs[t],{outcome:i}=e,s=this.list.children[t],r=s.querySelector(".ov-chip");s.querySelector(".ov-detail").textContent=e.detail,r.dataset.kind=i.kind,r.setAttribute("aria-label",`${e.label}: ${i.sentence} ${i.criterion}`),r.innerHTML=ue(i)}update(t){this.player.scene.runs.forEach((e,i)=>{this.list.children[i].querySelector(".ov-live").textContent=M(e.lossAt(t),3)})}setHidden(t,e){let{picture:i,scene:s}=this.player,r=s.runs[t];r.hidden!==e&&(r.hidden=e,e?this.hidden.add(r.name):this.hidden.delete(r.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),i.invalidate("trails","charts"),i.resize(),i.schedule())}light(t){let{scene:e,picture:i}=this.player,s=e?.runs[t];s!==this.lit&&(this.lit=s,i.schedule(),[...this.list.children].forEach((r,n)=>r.classList.toggle("ov-lit",n===t)),i.panels.light(t))}};var ze=18,Rt=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[i,s,r,n]=t.domain,a=Float64Array.from(this.grid(i,s,r,n,81,81)).filter(Number.isFinite).sort(),h=d=>a[Math.min(a.length-1,Math.floor(d*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let d=Math.log10(Math.max(h(.01)-l,(this.high-l)*1e-6,1e-300)),c=(Math.log10(this.high-l)-d)/ze||1;this.level=p=>(Math.log10(Math.max(p-l,1e-300))-d)/c,this.tint=p=>p/ze}else{let d=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[c,p]=[Math.asinh(this.low/d),Math.asinh(this.high/d)],f=(p-c)/ze;this.level=m=>Math.asinh(m/d)/f,this.tint=m=>(m*f-c)/(p-c)}}grid(t,e,i,s,r,n){let a=new Float64Array(r*n),h=new Float64Array(r*n);for(let l=0,d=0;l<n;l++)for(let c=0;c<r;c++,d++)a[d]=t+(e-t)*c/(r-1),h[d]=s+(i-s)*l/(n-1);return this.evaluate(a,h)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,i,s,r=!1){let{left:n,top:a,width:h,height:l}=e.box,d=Math.max(2,Math.round(h/s))+1,c=Math.max(2,Math.round(l/s))+1,p=this.grid(...e.view,d,c);for(let f=0;f<p.length;f++)p[f]=this.level(p[f]);this.paint(t,e,i,p,d,c),this.contour(t,e,i,p,d,c),this.veil(t,e,i),r||this.axes(t,e,i),this.points(t,e,i),t.strokeStyle=i.frame,t.lineWidth=1,t.strokeRect(n+.5,a+.5,h-1,l-1)}paint(t,e,i,s,r,n){let a=new ImageData(r,n),h=i.ramp,l=h.length/3-1;for(let g=0;g<s.length;g++){let x=Math.max(0,Math.min(1,this.tint(s[g]))),v=3*Math.round(x*l);a.data.set([h[v],h[v+1],h[v+2],Number.isNaN(s[g])?0:255],4*g)}this.buffer??=F(),this.buffer.width=r,this.buffer.height=n,j(this.buffer).putImageData(a,0,0);let{left:d,top:c,width:p,height:f}=e.box,m=p/(r-1),u=f/(n-1);t.save(),t.beginPath(),t.rect(d,c,p,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-m/2,c-u/2,p+m,f+u),t.restore()}contour(t,e,i,s,r,n){let a=new Path2D,h=new Path2D,{left:l,top:d,width:c,height:p}=e.box,f=c/(r-1),m=p/(n-1);for(let u=0;u+1<n;u++)for(let g=0;g+1<r;g++){let x=u*r+g,v=s[x],b=s[x+1],w=s[x+r],y=s[x+r+1],T=Math.min(v,b,w,y),A=Math.max(v,b,w,y);if(A-T<40)for(let k=Math.ceil(T);k<=A;k++){let E=k%3===0?h:a,z=l+g*f,N=d+u*m,L=[];v<k!=b<k&&L.push([z+f*(k-v)/(b-v),N]),b<k!=y<k&&L.push([z+f,N+m*(k-b)/(y-b)]),w<k!=y<k&&L.push([z+f*(k-w)/(y-w),N+m]),v<k!=w<k&&L.push([z,N+m*(k-v)/(w-v)]),L.length===4&&(v+b+w+y)/4<k!=v<k&&L.push(...L.splice(0,1));for(let C=0;C+1<L.length;C+=2)E.moveTo(...L[C]),E.lineTo(...L[C+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=i.contour,t.stroke(a),t.strokeStyle=i.contourStrong,t.stroke(h)}veil(t,e,i){let[s,r,n,a]=this.surface.domain,[h,l]=e.toPixel(s,a),[d,c]=e.toPixel(r,n),{left:p,top:f,width:m,height:u}=e.box;t.save(),t.beginPath(),t.rect(p,f,m,u),t.clip(),t.beginPath(),t.rect(p,f,m,u),t.rect(h,l,d-h,c-l),t.fillStyle=i.veil,t.fill("evenodd"),t.strokeStyle=i.frame,t.setLineDash([4,4]),t.strokeRect(h,l,d-h,c-l),t.restore()}axes(t,e,i,{below:s=!0,aside:r=!0,every:n=80}={}){let{left:a,top:h,width:l,height:d}=e.box,c=11.5*i.scale,[p,f,m,u]=e.view;t.fillStyle=i.muted,t.strokeStyle=i.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${c}px ${i.font}`;let g=D(p,f,l/(n*i.scale)),x=D(m,u,d/(.8*n*i.scale));t.textAlign="center",t.textBaseline="top";for(let v of s?g.values:[]){let[b]=e.toPixel(v,m);t.fillRect(Math.round(b),h+d,1,4),t.fillText(U(v,g.step),b,h+d+7)}t.textAlign="right",t.textBaseline="middle";for(let v of r?x.values:[]){let[,b]=e.toPixel(p,v);t.fillRect(a-4,Math.round(b),4,1),t.fillText(U(v,x.step),a-7,b)}t.fillStyle=i.text,t.font=`italic ${c+1}px ${i.font}`,t.textAlign="right",s&&t.fillText("x",a+l-4,h+d-10),t.textAlign="left",r&&t.fillText("y",a+6,h+12)}points(t,e,i){let s=5.5*i.scale,r=[[i.rim,4],[i.text,1.6]];t.setLineDash([]);for(let{x:n,y:a,kind:h}of this.surface.points){let[l,d]=e.toPixel(n,a);if(e.inside(l,d,1)){for(let[c,p]of r)t.strokeStyle=c,t.lineWidth=p*i.scale,t.beginPath(),h==="saddle"?(t.moveTo(l-s*.6,d-s*.6),t.lineTo(l+s*.6,d+s*.6),t.moveTo(l-s*.6,d+s*.6),t.lineTo(l+s*.6,d-s*.6)):h==="maximum"?(t.moveTo(l,d-s*.8),t.lineTo(l+s*.8,d+s*.6),t.lineTo(l-s*.8,d+s*.6),t.closePath()):t.arc(l,d,s,0,2*Math.PI),t.stroke();h==="global minimum"&&(t.fillStyle=i.text,t.beginPath(),t.arc(l,d,s*.42,0,2*Math.PI),t.fill())}}}};var Dt={left:46,right:10,top:10,bottom:28},qt=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,i){let s={left:Dt.left*i,right:Dt.right,top:Dt.top,bottom:Dt.bottom*i};this.frame({left:s.left,top:s.top,width:Math.max(40,t-s.left-s.right),height:Math.max(40,e-s.top-s.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,i,s]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(s-i))}fit(t){let[e,i,s,r]=t;this.domain=t,this.place([(e+i)/2,(s+r)/2],this.whole()),this.fitted=!0}show([t,e,i,s]){let r=(t+e)/2,n=(i+s)/2;this.place([r,n],this.within(Math.min(this.box.width/(e-t),this.box.height/(s-i)),r,n))}place(t,e){let i=this.box.width/e/2,s=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-i,t[0]+i,t[1]-s,t[1]+s]}zoom(t,e,i){let[s,r]=this.toPlane(e,i),n=this.within(this.unit*t,s,r),a=this.unit/n;this.place([s+(this.centre[0]-s)*a,r+(this.centre[1]-r)*a],n)}within(t,e,i){let s=4e6/Math.max(.001,Math.abs(e),Math.abs(i));return Math.max(this.whole()/8,Math.min(s,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,i=0){let s=this.box;return t>=s.left-i&&t<=s.left+s.width+i&&e>=s.top-i&&e<=s.top+s.height+i}};var Fi={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function Bi(o){let e=new Uint8ClampedArray(768);for(let i=0;i<256;i++){let s=i/255*(o.length-1),r=Math.min(o.length-2,Math.floor(s)),n=s-r;for(let a=0;a<3;a++)e[3*i+a]=o[r][a]+(o[r+1][a]-o[r][a])*n}return e}var _i={light:Bi(Fi.light),dark:Bi(Fi.dark)};function Le(o){let t=getComputedStyle(o),e=j(document.createElement("canvas"),{willReadFrequently:!0}),i=(h,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(h).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),s=i("--st-background-color","#ffffff"),r=i("--st-text-color","#222222"),n=.299*s[0]+.587*s[1]+.114*s[2]<128,a=(h,l)=>`rgb(${h.join(" ")} / ${l})`;return o.style.setProperty("--ov-on-accent",n?"#0d141c":"#ffffff"),{dark:n,font:t.fontFamily||"sans-serif",scale:o.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):o.classList.contains("ov-large")?1.45:1,of:h=>(n?h.dark:h.light)+(h.dim?"55":""),rim:a(s,1),halo:a(s,n?.55:.7),text:a(r,1),muted:a(r,o.classList.contains("ov-large")?.86:.68),grid:a(r,.1),frame:a(r,.3),contour:a(n?[190,215,240]:[30,60,95],n?.13:.15),contourStrong:a(n?[190,215,240]:[30,60,95],n?.3:.34),veil:a(s,.62),ramp:n?_i.dark:_i.light}}var Hi=["land","fan","halo","line","heads"],Ft=class{constructor(t){this.canvases=Hi.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,i)=>[Hi[i],e.getContext("2d")])),this.ratio=1}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i});for(let s of this.canvases)s.width=Math.round(t*i),s.height=Math.round(e*i)}moved(t,e=0,i=0){let{ratio:s}=this,r=this.contexts[t];return r.setTransform(s,0,0,s,e*s,i*s),r}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var B={left:46,right:6,top:40,bottom:28,gap:12},Bt={one:24,two:42,wide:330},Wi={bare:190,full:240},To=56,Ao=420,_t=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:i,plane:s,colours:r,clock:n},a){let{stage:h}=this,l=t.runs.filter(b=>!b.hidden),d=i.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&l.length>0,this.root.hidden=!this.on,h.style.height="",this.colours=r,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],h.clientWidth&&s.resize(h.clientWidth,h.clientHeight,r.scale);return}let c=r.scale,p=b=>Math.round(b*a)/a,f=d?void 0:h.clientHeight,m=Eo(l.length,h.clientWidth,f,t.surface.domain,c),u=Math.floor(m.width),g=Math.floor(m.height),x=B.gap*c,v=g+m.title+x;d&&(h.style.height=`${B.top+m.rows*v+B.bottom}px`),s.frame({left:p(B.left*c),top:p(B.top*c+m.title),width:u,height:g}),this.colours={...r,scale:c*Math.max(.75,Math.min(1,Math.min(u,g)/Ao/c))},this.places=l.map((b,w)=>{let y=w%m.columns,T=(w-y)/m.columns;return{...{dx:p(y*(u+x)),dy:p(T*v),aside:y===0,below:w+m.columns>=l.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,l.length-1),this.room={width:u,scale:c},this.write({scene:t,view:e,plane:s,colours:r},m.title),this.update(n.step)}write({scene:t,view:e,plane:i,colours:s},r){let{left:n,top:a,width:h,height:l}=i.box,d=new Set(t.runs.flatMap(({distinguishing:c})=>c.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${$(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:c,dx:p,dy:f},m)=>{let u=t.runs[c],g=this.titles[m]??=this.root.appendChild(document.createElement("button")),x=u.distinguishing.map(([y,T])=>`${y} ${typeof T=="number"?`= ${M(T)}`:$(T)}`).join(", ");g.type="button",g.className=`ov-panel${r<Bt.two*s.scale?" ov-flat":""}`;let v=`<b>${x||$(u.label)}</b><small>${x?"":$(u.detail)}</small>`,b=`<span class="ov-name">${P(u,s.of(u),s.rim)}${v}</span>`;g.innerHTML=`${b}${vt(u)}<small class="ov-now"></small>`,g.title=`${u.label}, ${u.detail}. ${u.outcome.sentence}`,g.setAttribute("aria-pressed",String(c===Math.min(e.run,t.runs.length-1))),g.dataset.place=c;let w={left:n+p,top:a+f-r,width:h,height:r};for(let[y,T]of Object.entries(w))g.style[y]=`${T}px`;g.style.setProperty("--h",`${l}px`)}),this.now=this.titles.map(c=>c.querySelector(".ov-now"))}update(t){let{width:e,scale:i}=this.room??{};if(!this.on||e<Wi.bare*i)return;let s=e<Wi.full*i?"":"f = ";this.places.forEach(({runs:[r]},n)=>this.now[n].textContent=s+M(r.lossAt(t),3))}point(t,e,i){let s=this.places.findIndex(({dx:r,dy:n})=>i.inside(t-r,e-n));return s>=0&&(this.over=s),s>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:i,dy:s}=this.places[this.over];return[t-i,e-s]}drawLand(t,e,i,s,r,n){let{tile:a}=this,{left:h,top:l,width:d,height:c}=i.box;a.canvas.width=Math.round(d*n),a.canvas.height=Math.round(c*n),a.setTransform(n,0,0,n,-h*n,-l*n),e.draw(a,i,this.colours,s,!0);for(let{dx:p,dy:f,below:m,aside:u}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((h+p)*n),Math.round((l+f)*n)),t.setTransform(n,0,0,n,p*n,f*n),e.axes(t,i,r,{below:m,aside:u,every:To})}drawStart(t,[e,i],s){let{rim:r,text:n,scale:a}=this.colours,[h,l]=s.toPixel(e,i);if(!(!this.on||!s.inside(h,l))){t.setLineDash([]);for(let[d,c]of[[r,6],[n,2.5]])t.strokeStyle=d,t.lineWidth=c*a,t.beginPath(),t.arc(h,l,5.5*a,0,2*Math.PI),t.stroke()}}};function Eo(o,t,e,[i,s,r,n],a){let h=B.gap*a,l,d=Math.min(o,2),c=Math.max(.75,Math.min(1.2,(n-r)/(s-i)));for(let p=e?1:d;p<=(e?o:d);p++){let f=Math.ceil(o/p),m=(t-B.left*a-B.right-h*(p-1))/p,u=a*(m<Bt.wide*a?Bt.two:Bt.one),g=e?(e-(B.top+B.bottom)*a-h*(f-1))/f-u:m*c,x=1-.03*(f*p-o),v=Math.min(m/(s-i),g/(n-r))*x;(!l||v>l.unit)&&(l={unit:v,columns:p,rows:f,title:u,width:Math.max(20,m),height:Math.max(20,g)})}return l}var Ht=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new Q(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let s=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:r},n)=>{[r.previousElementSibling.innerHTML]=s[n],r.setAttribute("aria-label",s[n][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(r=>r.rates)}prepare({surface:t,runs:e},i,s,r){let[n,a,h]=this.charts,l=p=>e.filter(f=>!f.hidden).map(f=>({run:f,values:f[p],first:f.first}));n.prepare(l("height"),i,t.floor===null?"linear":"log",s,r),a.prepare(l("slope"),i,"log",s,r);let d=p=>new Float64Array(p.records).fill(p.rate),c=l("rates").map(p=>({...p,values:p.values??d(p.run)}));h.prepare(c,i,"log",s,r)}};function Ui(o,t,e,i){let[s,r,n,a]=t.corners(),h=t.half[2],l=(d,c)=>{o.strokeStyle=d,o.beginPath();for(let[[p,f],m]of c){let[u,g]=t.project(p,f,m);o.lineTo(u,g)}o.stroke()};o.setLineDash([]),o.lineWidth=1;for(let{z:d}of i)l(e.grid,[[r,d],[n,d],[a,d]]);l(e.frame,[[s,-h],[r,-h],[r,h],[n,h],[a,h],[a,-h],[s,-h]]),l(e.frame,[[r,-h],[n,-h],[a,-h]]),l(e.frame,[[n,-h],[n,h]])}function Gi(o,t,e,i,s,r,n){let[a,h,,l]=t.corners(),d=t.half[2],c=i*.7,p=[],f=(v,b,w,y,T)=>{let A=o.measureText(v).width,k=b+(y>.4?.5:y<-.4?-.5:0)*A,E=T>.85?w+i/2:w;p.some(z=>Math.abs(z.x-k)<(z.across+A)/2+3&&Math.abs(z.y-E)<i)||(p.push({x:k,y:E,across:A}),o.textAlign="center",o.textBaseline="middle",o.fillText(v,k,E))},[m,u]=t.project(...h,-d),g=t.project(...h,d)[1];o.font=`${i}px ${e.font}`,o.fillStyle=e.muted;let x=0;for(let{z:v,text:b}of r){let w=t.project(...h,v)[1];o.fillRect(m-4,Math.round(w),4,1),f(b,m-c,w,-1,0),x=Math.max(x,o.measureText(b).width)}o.fillStyle=e.text,o.textAlign="center",o.measureText(n).width<u-g?(o.save(),o.translate(Math.max(i+2,m-c*1.6-x),(u+g)/2),o.rotate(-Math.PI/2),o.textBaseline="bottom",o.fillText(n,0,0),o.restore()):(o.textAlign="left",o.textBaseline="top",o.fillText(`height: ${n}`,4,4)),o.strokeStyle=e.frame;for(let v of[h,l]){let b=v[0]===a[0]?1:0,[w,y]=s.slice(2*b,2*b+2),T=t.half[b],A=H=>b?t.project(a[0],T*H,-d):t.project(T*H,a[1],-d),[k,E]=A(-1),[z,N]=A(1),[L,C]=A(0),X=Math.hypot(z-k,N-E),et=Math.sign((E-N)*(L-t.cx)+(z-k)*(C-t.cy))/X||0,G=(E-N)*et,_=(z-k)*et,it=D(w,y,X/(4.6*i));o.font=`${i}px ${e.font}`,o.fillStyle=e.muted;for(let H of it.values){let[st,R]=A(2*(H-w)/(y-w)-1);o.beginPath(),o.moveTo(st,R),o.lineTo(st+4*G,R+4*_),o.stroke(),f(U(H,it.step),st+c*G,R+c*_,G,_)}o.font=`italic ${i+1}px ${e.font}`,o.fillStyle=e.text,f(b?"y":"x",L+3.6*c*G,C+3.6*c*_,G,_)}}function Vi(o,t,e,i,s){let{floor:r}=o.surface,n=[],a=e?r===null?o.level:zo(o,r):l=>l,h=(l,d)=>{let c=(a(l)-t.low)/(t.high-t.low);c>=0&&c<=1&&n.every(p=>Math.abs(p.share-c)>.9/s)&&n.push({share:c,text:d,z:i*(2*c-1)})};if(!(s>1))return[];if(t.least===t.most)return[{z:0,text:M(t.least)}];e&&r===null&&h(0,"0");for(let l=300;e&&l>-300;l--)h(10**l,q(l)),r===null&&h(-(10**l),"−"+q(l));if(n.length<2){let l=r??0,d=e?D(t.least-l,t.most-l,s):D(t.low,t.high,s);for(let c of d.values)h(c,U(c,d.step))}return n}function zo(o,t){let e=o.level(t+1),i=o.level(t+10);return s=>e+(i-e)*Math.log10(s)}function Yi(o,t,e,i){let[s,r,n,a]=t,h=Math.max(r-s,a-n),[l,d]=[r-s,a-n].map(f=>3*Math.max(4,Math.round(e*f/h/3))+1),c=o.grid(s,r,n,a,l,d).map(f=>Number.isFinite(f)?f:NaN),p=c.map(f=>o.level(f));return{columns:l,rows:d,f:c,level:p,height:i?p:c,domain:o.surface.domain,window:t}}function Xi(o){let t=(o.columns-1)/3+1,e=(o.rows-1)/3+1,i=s=>Float64Array.from({length:t*e},(r,n)=>s[(Math.floor(n/t)*o.columns+n%t)*3]);return{...o,columns:t,rows:e,level:i(o.level),height:i(o.height)}}function Ji(o,t,e){let i=t.height.filter(Number.isFinite).sort(),s=d=>i[Math.floor(d*(i.length-1))],[r,n]=Ki(o.height),[a,h]=Ki(o.f),l={low:r,high:n,least:a,most:h,cut:""};return i.length?(e?l.low=Math.max(r,s(.01)):n-r>12*(n-s(.02))&&Object.assign(l,{low:s(.02),cut:"cut at its 2nd percentile"}),l.high-l.low>12*(s(.98)-l.low)&&Object.assign(l,{high:s(.98),cut:"cut at its 98th percentile"}),l.high>l.low||Object.assign(l,{low:r-.5,high:r+.5}),l):{low:0,high:1,least:0,most:1,cut:""}}function Ki(o){let t=1/0,e=-1/0;for(let i of o)i<t&&(t=i),i>e&&(e=i);return[t,e]}function Ne(o,t,e){let{columns:i,rows:s,height:r}=o,[n,a,h]=t,l=Float64Array.from({length:i},(u,g)=>n*(2*g/(i-1)-1)),d=Float64Array.from({length:s},(u,g)=>a*(1-2*g/(s-1))),c=r.map(u=>h*(2*(u-e.low)/(e.high-e.low)-1)),p=(u,g,x,v)=>(c[u+x]-c[u-g])/v||0,f=c.map((u,g)=>{let x=g%i,v=x>0?1:0,b=x<i-1?1:0;return p(g,v,b,l[x+b]-l[x-v])}),m=c.map((u,g)=>{let x=Math.floor(g/i),v=x>0?1:0,b=x<s-1?1:0;return p(g,v*i,b*i,d[x+b]-d[x-v])});return Object.assign(o,{x:l,y:d,z:c,slopeX:f,slopeY:m})}function Oe({columns:o,rows:t,x:e,y:i,z:s},r,n){let a=(r-e[0])/(e[o-1]-e[0])*(o-1),h=(n-i[0])/(i[t-1]-i[0])*(t-1),l=Math.min(o-2,Math.floor(a)),d=Math.min(t-2,Math.floor(h));if(!(a>=0&&h>=0&&a<=o-1&&h<=t-1))return NaN;let c=d*o+l,p=a-l,f=h-d;return(s[c]*(1-p)+s[c+1]*p)*(1-f)+(s[c+o]*(1-p)+s[c+o+1]*p)*f}var Zi=180,Qi=.012,Wt=class{constructor(t,e,i,s,r,n){this.landscape=t,this.window=e,this.logHeight=i,this.camera=r,this.terrain=n;let a=e[1]-e[0],h=e[3]-e[2],l=Math.max(a,h),{floor:d}=t.surface,c=Yi(t,e,s?Zi:Zi/3,i),p=s?Xi(c):c;this.range=Ji(c,p,i&&d!==null),r.half=[a/l/2,h/l/2,.23],this.fine=Ne(c,r.half,this.range),this.coarse=s?Ne(p,r.half,this.range):this.fine,this.shown=this.coarse,this.title=i?d===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,i){let[s,r,n,a]=this.window,[h,l,d]=this.camera.half,{low:c,high:p}=this.range,f=this.logHeight?this.landscape.level(i):i;return[h*(2*(t-s)/(r-s)-1),l*(2*(e-n)/(a-n)-1),d*(2*(f-c)/(p-c)-1)]}lift(t){let e=Array.from({length:t.records},(i,s)=>this.toBox(t.x[s],t.y[s],t.lossAt(s)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,i]){return Math.min(.05,Math.max(0,Oe(this.shown,t,e)-i))||0}hides(t,e,i,s){if(i<-this.camera.half[2])return!0;let[r,n,a]=this.camera.project(t,e,i+s+Qi);return this.terrain.depthAt(r,n)>a+Qi/2}toCanvas([t,e,i]){return this.camera.project(t,e,Math.max(i,-this.camera.half[2]))}pick(t,e){let i=this.terrain.depthAt(t,e);if(i===-1/0)return null;let[s,r,n]=this.camera.unproject(t,e,i),[a,h]=this.camera.half,[l,d,c,p]=this.window;return Math.abs(Oe(this.shown,s,r)-n)<.02?[l+(d-l)*(s/a+1)/2,c+(p-c)*(r/h+1)/2]:null}};function Ut(o,t,e){return[o[0]+(t[0]-o[0])*e,o[1]+(t[1]-o[1])*e,o[2]+(t[2]-o[2])*e]}function je(o,t,e){let i=0,s=1;for(let[r,n]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=n*(t[r]-o[r]),h=e[r]-n*o[r];if(!Number.isFinite(a)||a===0&&h<0)return null;a>0&&(s=Math.min(s,h/a)),a<0&&(i=Math.max(i,h/a))}return i<=s?[i,s]:null}function ts(o,t,e,i){for(let s=Math.min(e,o.length-2);s>=t;s--){let r=o[s],n=o[s+1],a=je(r,n,i);if(a&&a[1]<1)return[Ut(r,n,a[1]),[n[0]-r[0],n[1]-r[1],n[2]-r[2]]];if(a)return null}return null}var Gt={azimuth:-108,elevation:54,magnification:1},es=.4,Vt=class{constructor(){this.half=[.5,.5,.23],this.azimuth=Gt.azimuth,this.elevation=Gt.elevation,this.magnification=Gt.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,Gt)}orbit(t,e){this.azimuth=(this.azimuth-t*es)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*es))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,i,s){let[r,n]=[this.azimuth,this.elevation].map(l=>l*Math.PI/180);Object.assign(this,{sinA:Math.sin(r),cosA:Math.cos(r),sinE:Math.sin(n),cosE:Math.cos(n),cx:t/2,cy:e/2});let a=Math.hypot(this.half[0],this.half[1]),h=Math.hypot(a,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-i,(e/2-s)*a/h))/a}project(t,e,i){let s=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*s-this.cosE*i),this.cosE*s+this.sinE*i]}unproject(t,e,i){let s=(t-this.cx)/this.unit,r=(this.cy-e)/this.unit,n=this.cosE*i-this.sinE*r;return[this.cosA*n-this.sinA*s,this.sinA*n+this.cosA*s,this.sinE*i+this.cosE*r]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[i,s]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],i,[-t,-e],s]}};var Lo=4,Pe=.25,Kt=class{constructor(t,e,i,s){this.box=t,this.colours=e,this.under=i,this.line=s,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=i=>this.paths.find(s=>s.run===i&&s.x===i.x);this.paths=t.filter(i=>!i.hidden).map(i=>e(i)??this.box.lift(i)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,i){(!this.fresh||t<this.time)&&this.restart(t,e,i),this.time=t;for(let s of this.pens)this.extend(s,Math.min(Math.floor(t+1e-9),s.path.run.records-1))}restart(t,e,i){let{under:s,line:r}=this;s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(e,0,0),s.globalCompositeOperation="source-over",r.setTransform(1,0,0,1,0,0),r.clearRect(0,0,r.canvas.width,r.canvas.height);for(let n of[s,r])n.setTransform(i,0,0,i,0,0),n.lineCap="butt",n.lineJoin="round";this.pens=this.paths.map(n=>{let{pen:a}=n;return a&&n.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(n.camp=this.camp,n.pen={path:n,next:n.first+1,at:n.points[n.first],length:0,strokes:[],again:!1},n.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:i}=this,{points:s,run:r}=t.path,n=[];t.fault??=i.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let h=s[a],[l,d]=i.toCanvas(t.at),[c,p]=i.toCanvas(h);Math.hypot(c-l,p-d)<.6&&a<e||this.follow(t,h,n)}t.next=e+1,this.stroke(r,n,this.under,this.line),t.strokes.push(...n)}follow(t,e,i){let{box:s}=this,r=t.at,n=t.fault??0,a=s.fault(e),h=je(r,e,s.camera.half);if(Object.assign(t,{at:e,fault:a}),!h){t.stroke=void 0;return}let[l,d]=h,c=x=>Ut(r,e,x),[p,f]=s.toCanvas(c(l)),[m,u]=s.toCanvas(c(d)),g=Math.max(1,Math.ceil(Math.hypot(m-p,u-f)/Lo));l>0&&(t.stroke=void 0);for(let x=0;x<g;x++){let v=l+(d-l)*(x+.5)/g,b=s.hides(...c(v),n+(a-n)*v);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(p,f),i.push(t.stroke));let[w,y]=s.toCanvas(c(l+(d-l)*(x+1)/g));t.stroke.path.lineTo(w,y),t.length+=Math.hypot(w-p,y-f),[p,f]=[w,y]}d<1&&(t.stroke=void 0)}stroke(t,e,i,s){let{colours:r}=this,n=r.scale;for(let{hidden:a,path:h,offset:l}of e){if(a){i.globalAlpha=Pe,i.strokeStyle=r.of(t),i.lineWidth=1.2*n,i.stroke(h),i.globalAlpha=1;continue}i!==s&&(i.strokeStyle=r.halo,i.lineWidth=5*n,i.stroke(h),s.setLineDash(t.dash.map(d=>d*n)),s.lineDashOffset=l),s.strokeStyle=r.of(t),s.lineWidth=2.3*n,s.stroke(h)}}drawHeads(t,e){let{box:i,colours:s}=this,{camera:r}=i,n=6.2*s.scale,a=[];t.setLineDash([]);for(let{path:h}of this.pens){let{run:l,points:d,first:c}=h;if(e<c)continue;l.branch_step&&e>=l.branch_step&&l.branch_step<l.records&&a.push({draw:gt,at:d[l.branch_step],fault:i.fault(d[l.branch_step]),run:l});let p=Math.min(e,l.records-1),f=Math.floor(p+1e-9),m=p-f,u=d[f],g=i.fault(u);if(m>1e-9){let w=[],y={at:u,fault:g,length:0};u=Ut(u,d[f+1],m),g+=(i.fault(d[f+1])-g)*m,this.follow(y,u,w),this.stroke(l,w,t,t)}let[x,v,b]=r.half;if(Math.abs(u[0])<=x&&Math.abs(u[1])<=v&&u[2]<=b){let w=l.outcome.kind==="overflowed"&&e>=l.records-1;a.push({draw:w?mt:W,at:u,fault:g,run:l})}else{let w=ts(d,c,f,r.half);w&&a.push({draw:No(r,w[1]),at:w[0],fault:0,run:l})}}for(let{draw:h,at:l,fault:d,run:c}of a){let[p,f,m]=l,[u,g]=i.toCanvas(l);t.globalAlpha=i.hides(p,f,Math.max(m,-r.half[2]),d)?.5:1,h(t,c,u,g,n,s),t.globalAlpha=1}}};function No(o,t){let[e,i]=o.project(...t);return(s,r,n,a,h,l)=>ft(s,r,n,a,e-o.cx,i-o.cy,h,l)}function is({contour:o,contourStrong:t}){return Math.round(8*lt(o)[3]/lt(t)[3])}function ss(o){return[0,lt(o.veil)[3]].map(t=>Oo(o,t))}function lt(o){return(o.match(/[\d.]+/g)??[]).map(Number)}function Oo(o,t){let e=lt(o.rim),[i,s,r,n]=lt(o.contourStrong),a=[i,s,r],[h,l]=o.dark?[.62,1.5]:[.74,1.07],d=new Uint32Array(360*256),c=new Uint8ClampedArray(d.buffer),p=o.ramp.length/3-1;for(let f=0;f<d.length;f++){let m=3*Math.round((f&255)*p/255),u=(f>>8)%40,g=n*Math.floor((f>>8)/40)/8,x=h+(l-h)*u/39;for(let v=0;v<3;v++)c[4*f+v]=(Math.min(255,o.ramp[m+v]*x)*(1-g)+a[v]*g)*(1-t)+e[v]*t;c[4*f+3]=255}return d}var Po=24e5,Io=["px","py","pd","level","shade"],Yt=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=is(t),this.palettes=ss(t))}paint(t,e,i,s,r){let n=this.aim(e,i,s,r);this.place(t,e);let{columns:a,rows:h,z:l,domain:d,window:c}=t,[,,p]=e.half,f=(m,u)=>{let g=c[2*u]+(c[2*u+1]-c[2*u])*m;return g>=d[2*u]&&g<=d[2*u+1]};for(let m=0;m<h-1;m++){let u=e.sinA>0?h-2-m:m;for(let g=0;g<a-1;g++){let x=e.cosA>0?g:a-2-g,v=u*a+x,b=Math.min(l[v],l[v+1],l[v+a],l[v+a+1]),w=Math.max(l[v],l[v+1],l[v+a],l[v+a+1]);b<p&&w<1e4&&(this.cut=b<-p||w>p,this.palette=this.palettes[f((x+.5)/(a-1),0)&&f(1-(u+.5)/(h-1),1)?0:1],b<-p&&this.lid(t,e,[v,v+1,v+a,v+a+1]),this.lines=!0,this.triangle(v,v+1,v+a),this.triangle(v+1,v+a,v+a+1))}}return this.walls(t,e),n}aim(t,e,i,s){let[r,n,a]=t.half,h=Math.hypot(r,n)*t.unit,l=(Math.hypot(r,n)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-h-1)),this.top=Math.max(0,Math.floor(t.cy-l-1));let d=Math.min(e,Math.ceil(t.cx+h+1)),c=Math.min(i,Math.ceil(t.cy+l+1));this.density=Math.min(s,Math.sqrt(Po/((d-this.left)*(c-this.top)))),this.across=Math.round((d-this.left)*this.density),this.down=Math.round((c-this.top)*this.density),this.width=d-this.left,this.height=c-this.top;let{image:p}=this;return p?.width!==this.across||p?.height!==this.down?(this.image=p=new ImageData(this.across,this.down),this.pixels=new Uint32Array(p.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,p}place(t,e){let{columns:i,rows:s,x:r,y:n,z:a,slopeX:h,slopeY:l,level:d}=t,c=i*s;if(this.px.length!==c+4)for(let x of Io)this[x]=new Float64Array(c+4);this.scratch=c,this.level.set(d);let{sinA:p,cosA:f}=e,[m,u,g]=[.45*f+.5*p,.45*p-.5*f,.74];for(let x=0,v=0;x<s;x++)for(let b=0;b<i;b++,v++){this.corner(v,e,r[b],n[x],a[v]);let w=(g-h[v]*m-l[v]*u)/Math.sqrt(1+h[v]*h[v]+l[v]*l[v]);this.shade[v]=w>0?w*39:0}}corner(t,e,i,s,r){let n=e.cosA*i+e.sinA*s,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*s-e.sinA*i),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*n-e.cosE*r),this.pd[t]=e.cosE*n+e.sinE*r}face(t,e,i,s){let r=this.scratch;e.forEach(([n,a,h],l)=>{this.corner(r+l,t,n,a,h),this.level[r+l]=i,this.shade[r+l]=s*39}),this.lines=!1,this.triangle(r,r+1,r+2),this.triangle(r+1,r+2,r+3)}lid({columns:t,x:e,y:i},s,r){this.face(s,r.map(n=>[e[n%t],i[Math.floor(n/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:i,y:s,z:r},n){let a=(c,p)=>{for(let f=0;f+1<c.length;f++){let m=[c[f],c[f+1]],u=Math.max(r[m[0]],r[m[1]]);if(!(u>-this.hz&&u<1e4))continue;this.cut=!0;let x=[r[m[0]],r[m[1]],-this.hz,-this.hz].map((v,b)=>[i[m[b%2]%t],s[Math.floor(m[b%2]/t)],v]);this.face(n,x,(128-this.tintBase)/this.tintSlope,p)}},h=n.sinA>0?0:e-1,l=n.cosA>0?t-1:0,d=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(c,p)=>h*t+p),d?.12:.55),a(Array.from({length:e},(c,p)=>p*t+l),d?.3:.8)}triangle(t,e,i){let{px:s,py:r,pd:n,level:a,shade:h,pixels:l,depths:d,across:c,palette:p,tintBase:f,tintSlope:m,cut:u,hz:g,zDepth:x}=this;r[e]<r[t]&&([t,e]=[e,t]),r[i]<r[e]&&([e,i]=[i,e]),r[e]<r[t]&&([t,e]=[e,t]);let v=s[t],b=r[t],w=s[e],y=r[e],T=w-v,A=y-b,k=s[i]-v,E=r[i]-b,z=Math.max(0,Math.ceil(b-.5)),N=Math.min(this.down,Math.ceil(r[i]-.5)),L=T*E-k*A;if(z>=N||Math.abs(L)<.001)return;let C=O=>((O[e]-O[t])*E-(O[i]-O[t])*A)/L,X=O=>((O[i]-O[t])*T-(O[e]-O[t])*k)/L,et=C(n),G=X(n),_=C(a),it=X(a),H=C(h),st=X(h),R=Math.hypot(_,it),ne=this.density/2,ws=Math.min(a[t],a[e],a[i]),ys=Math.max(a[t],a[e],a[i]),Be=Math.min(1,(.34-R*this.density)*7),Ms=this.lines&&Be>0&&Math.floor(ys+R*ne+R)!==Math.floor(ws-R*ne-R);for(let O=z;O<N;O++){let J=O+.5,_e=v+(J-b)*k/E,He=J<y?v+(J-b)*T/A:w+(J-y)*(s[i]-w)/(r[i]-y),We=Math.max(0,Math.ceil(Math.min(_e,He)-.5)),ks=Math.min(c,Math.ceil(Math.max(_e,He)-.5)),ae=We+.5-v,he=J-b,$s=this.zTop+this.zRow*J,le=n[t]+et*ae+G*he,dt=a[t]+_*ae+it*he,Ue=h[t]+H*ae+st*he;for(let pt=O*c+We,Ss=O*c+ks;pt<Ss;pt++,le+=et,dt+=_,Ue+=H){if(u){let ot=x*le+$s;if(ot>g+1e-6||ot<-g-1e-6)continue}let ce=f+m*dt,Ge=0;if(Ms){let ot=Math.round(dt),de=ne+.5-Math.abs(dt-ot)/R;de>0&&(Ge=Math.round(Be*(de<1?de:1)*(ot%3===0?8:this.thin)))}l[pt]=p[(Ge*40+(Ue+.5|0)<<8)+(ce<0?0:ce>255?255:ce|0)],d[pt]=le}}}depthAt(t,e){let i=Math.floor((t-this.left)*this.density),s=Math.floor((e-this.top)*this.density);return i>=0&&s>=0&&i<this.across&&s<this.down?this.depths[s*this.across+i]:-1/0}};var Co=140,Xt=class{constructor(t){this.canvas=t,this.context=j(t),this.land=j(F()),this.under=j(F()),this.line=j(F()),this.buffer=j(F()),this.camera=new Vt,this.terrain=new Yt,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,i){Object.assign(this,{width:t,height:e,ratio:i,stale:!0});for(let{canvas:s}of[this.context,this.land,this.under,this.line])s.width=Math.round(t*i),s.height=Math.round(e*i)}prepare(t,e,i,s,r,n){let{camera:a,terrain:h}=this,l=JSON.stringify([i,s,n,r]);if(!this.paths||l!==this.key||t!==this.paths.box.landscape){let d=new Wt(t,i,s,n,a,h);h.mix(r,c=>t.tint(c)),this.paths=new Kt(d,r,this.under,this.line),Object.assign(this,{key:l,fine:n,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Co)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:i,ratio:s}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,s),i.setTransform(1,0,0,1,0,0),i.globalCompositeOperation="copy",i.drawImage(this.under.canvas,0,0),i.globalCompositeOperation="source-over",i.drawImage(this.line.canvas,0,0),i.setTransform(s,0,0,s,0,0),e.drawHeads(i,t))}paintLand(t){let{land:e,camera:i,terrain:s,width:r,height:n,ratio:a,buffer:h}=this,{box:l,colours:d}=t,{landscape:c,range:p,logHeight:f,window:m,title:u}=l,g=this.fine&&!this.moving,x=Math.max(8.5,Math.min(11.5,Math.min(r,n)/28))*d.scale;i.face(r,n,Math.min(4.6*x,r*.18),Math.min(3*x,n*.14)),l.shown=g?l.fine:l.coarse;let v=s.paint(l.shown,i,r,n,g?2:1);h.canvas.width=v.width,h.canvas.height=v.height,h.putImageData(v,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,r,n);let b=2*i.half[2]*i.unit*i.cosE,w=Vi(c,p,f,i.half[2],b/(2.4*x));Ui(e,i,d,w),e.imageSmoothingQuality=g?"high":"low",e.drawImage(h.canvas,s.left,s.top,s.width,s.height),Gi(e,i,d,x,m,w,u);for(let y of[!0,!1])this.drawPoints(l,d,y);this.stale=!1,t.leave()}drawPoints(t,e,i){let{land:s}=this,{landscape:r}=t,[n,a,h]=this.camera.half,l=!1,d={toPixel:(c,p)=>{let[f,m,u]=t.toBox(c,p,r.at(c,p));l=Math.abs(f)<=n&&Math.abs(m)<=a&&u<=h&&t.hides(f,m,Math.max(u,-h),t.fault([f,m,u]))===i;let[g,x]=t.toCanvas([f,m,u]);return[g,x]},inside:()=>l};s.globalAlpha=i?Pe:1,r.points(s,d,e),s.globalAlpha=1}};var Ro=2.5,Do=6,qo=760,Fo=140,Jt=class{constructor(t,e){let{root:i}=t;this.player=t,this.stage=i.querySelector(".ov-stage"),this.plane=new qt,this.panels=new _t(this.stage),this.layers=new Ft(this.stage),this.trails=new xt(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Xt(i.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new Ht(i),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let s of[i,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(s);Me(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.surface3d.refine)}load({surface:t},e){let i=Le(this.player.root),s=(n,a)=>JSON.stringify([n.key,n.parameters,a]),r=e&&s(t,i)===s(e.surface,this.colours);this.colours=i,r||(this.landscape=new Rt(t,Ze(t.program))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...r?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,i=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",i)!==this.large&&(this.large=i,this.colours=Le(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:i,stage:s}=this,{scene:r,root:n,view:a,dial:h}=t;if(!r)return;let l=t.sync.group||n.clientWidth<qo;n.classList.toggle("ov-narrow",!!l&&document.fullscreenElement!==n);let d=s.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let c=kt();this.panels.arrange({scene:r,view:a,root:n,plane:this.plane,colours:this.colours,clock:t.clock},c);let{clientWidth:p,clientHeight:f}=s,{clientWidth:m,clientHeight:u}=i.canvas,g=this.panels.places.map(({i:b})=>b),x=this.charts.flatMap(({canvas:b})=>[b.clientWidth,b.clientHeight]),v=[p,f,c,this.colours.scale,m,u,h.width,this.panels.on,g,x];if(!(!(p*f||m*u)||v.join()===this.size)){this.size=v.join(),p&&f&&e.resize(p,f,c),m&&u&&i.resize(m,u,c),h.paint();for(let b of this.charts)b.canvas.clientWidth&&b.resize(b.canvas.clientWidth,b.canvas.clientHeight,c);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.moving=!0,this.invalidate("land"),this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Fo)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:i}=this.player;t.inside&&(this.inspected!==i.step||!i.playing)&&e.update(i.step,!i.playing),this.inspected=i.step}drawMap(){let{player:t,plane:e,layers:i,panels:s}=this,{clock:r,start:n}=t,{colours:a,places:h}=s;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let m of["halo","line"])i.moved(m);this.trails.reset(h,e,a),n.place()}this.trails.draw(r.time);let{view:l,inside:d,quiz:c,viewState:p}=t;i.emptied("heads");let f=l.inside&&d.ready&&d.at(r.time);for(let{runs:m,i:u=p.run,dx:g,dy:x}of h){let v=i.moved("heads",g,x);s.drawStart(v,n.position,e),f&&u===p.run&&(s.on||!f.insight.run.hidden)&&d.draw(v,f,a),ti(v,m,e,r.time,a),c.draw(v,e,a)}}drawLand(){let{plane:t,panels:e,layers:i,landscape:s}=this,r=i.emptied("land"),n=this.moving?Do:Ro;e.on?e.drawLand(r,s,t,n,this.colours,i.ratio):s.draw(r,t,e.colours,n),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:i}=this,{scene:s,dial:r}=this.player,n=t.places.find(({i:a})=>a===void 0||s.runs[a]===r.run);e.emptied("fan"),r.drawFan(e.moved("fan",n?.dx,n?.dy),i,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:i}=this,{scene:s,view:r,clock:n}=this.player,{domain:a}=s.surface;if(this.stale.land||this.stale.trails){let h=t.view.map((d,c)=>c%2?Math.min(d,a[c]):Math.max(d,a[c])),l=t.fitted?a:h[0]<h[1]&&h[2]<h[3]?h:t.view;i.prepare(this.landscape,s.runs,l,!!r.log_height,e,!this.moving),i.canvas.setAttribute("aria-label",`${s.surface.label} from the side. ${i.label()}. Drag to turn, or Shift and the arrow keys.`)}i.draw(n.time)}drawCharts(){let{scene:t,view:e,clock:i,inside:s,legend:r}=this.player,{low:n,high:a}=this.landscape,h=[n-.5*(a-n),a+.5*(a-n)];this.stale.charts&&(e.inside?s.prepare(this.colours,h):this.race.prepare(t,i.last,h,this.colours));for(let l of this.charts)l.draw(i.time,r.lit)}};var Zt=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:i}){if(!t||t.number===this.restored||e)return!1;let{clock:s,picture:r,legend:n,root:a,reducedMotion:h}=this.player,{plane:l,surface3d:d}=r,{number:c,step:p,plays:f,speed:m,window:u,camera:g,hidden:x}=t;return this.restored=c,s.pause(),s.seek(p),s.speed=m,a.querySelector(".ov-speed").value=m,i.forEach((v,b)=>n.setHidden(b,x.includes(b))),u&&l.show(u),g&&Object.assign(d.camera,{azimuth:g[0],elevation:g[1],magnification:g[2]}),r.invalidate("land"),f&&!h&&s.play(),!0}spell(){let{clock:t,picture:e,scene:i,view:s}=this.player,{plane:r,surface3d:n}=e,{azimuth:a,elevation:h,magnification:l}=n.camera,d=i.runs.flatMap((p,f)=>p.hidden?f:[]),c=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return r.fitted||c.push(`window:${r.view.map(p=>Number(p.toPrecision(7))).join("~")}`),(s.stage==="relief"||s.stage==="both")&&c.push(`camera:${[a,h,l].map(p=>Number(p.toFixed(2))).join("~")}`),[...c,...d.length?[`hidden:${d.join("~")}`]:[]].join()}};var Bo="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",_o=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,Ho="race|inside|toggle-inside|branch|previous-run|next-run",Wo={view:new RegExp(`^(${Ho}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Qt=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",i=>{let s={PageDown:1,PageUp:-1}[i.key];!s||!t.scene?.quiz.pages||i.target.closest?.(Bo)||document.querySelector("[role=dialog]")||(i.preventDefault(),i.stopPropagation(),t.outbox.send("page",{by:s,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",i=>{let s={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[i.key];if(!this.aims||!s&&i.key!=="Enter"||i.target===t.picture.surface3d.canvas||!s&&(i.target.closest("button")??this.aim)!==this.aim)return;if(i.preventDefault(),!s)return this.submit();let r=(i.shiftKey?30:5)/t.picture.plane.unit,[n,a]=this.at;this.put(n+s[0]*r,a+s[1]*r)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:i}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(i.domain[0]+i.domain[1])/2,(i.domain[2]+i.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:i}=this.player.scene;return e&&!_o.test(t)||i.locked?.some(s=>Wo[s]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${M(t,3)}, ${M(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,i]=t.toPixel(...this.at);for(let s of[this.aim,this.confirm])s.style.transform=`translate(${e}px, ${i}px)`,s.style.visibility=t.inside(e,i)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(s=>M(s,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,i){let{guess:s}=this.player.scene.quiz;if(!s)return;let[r,n]=e.toPixel(...s),a=i.scale,h=r>e.box.left+e.box.width/2;if(e.inside(r,n)){t.font=`600 ${12*a}px ${i.font}`,t.textAlign=h?"right":"left",t.textBaseline="middle",t.fillStyle=i.text;for(let[l,d,c]of[[i.rim,5,[]],[i.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:l,lineWidth:d*a}),t.setLineDash(c),t.beginPath(),t.arc(r,n,11*a,0,7),t.stroke(),t[c.length?"fillText":"strokeText"]("your guess",r+(h?-17:17)*a,n);t.setLineDash([])}}};var Uo=90,Go=400,te=class{constructor(t){let e=i=>t.root.querySelector(i);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:i,clock:s}=this.player,{runs:r,surface:n}=t;Object.assign(e.dataset,{runs:r.length,steps:t.steps,surface:n.key}),this.setLast(s.last),e.querySelector(".ov-empty").hidden=r.length>0,i.layers.canvases[0].setAttribute("aria-label",`Contour map of ${n.label}, with the paths of ${r.map(a=>a.label).join(", ")||"no run"}.`),i.race.describe(t)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:i}=this.player,{step:s,playing:r}=e;this.frames+=1,Object.assign(t.dataset,{step:s,playing:r,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=s,this.slider.setAttribute("aria-valuetext",`step ${s} of ${e.last}`),(this.shown.step!==s||this.shown.scene!==i)&&this.writeStep(),this.playing!==r&&this.button.setAttribute("aria-label",r?"Pause":"Play"),this.playing=r,clearTimeout(this.timer),!(r||this.spokenStep===s)&&(this.timer=setTimeout(()=>{this.spokenStep=s;let n=this.player.scene.runs.map(a=>`${a.label}: ${M(a.lossAt(s),3)}`);this.announce(`Step ${s} of ${e.last}. ${n.join(", ")}.`)},Go))}writeStep(){let{clock:t,scene:e,legend:i,picture:s}=this.player,r=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let n=!t.playing||r-this.shown.at>Uo||this.shown.scene!==e;n&&(i.update(t.step),s.panels.update(t.step)),this.shown={step:t.step,scene:e,at:n?r:this.shown.at}}announce(t){this.spoken.textContent=t}};var Vo=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Ko=1500;function os(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Vo.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var Ce=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:i,height:s}]=this.sources();Object.assign(this.canvas,{width:i,height:s}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:os(),videoBitsPerSecond:8e6});let r=[];this.recorder.ondataavailable=a=>r.push(a.data),this.recorder.onstop=()=>e(new Blob(r,{type:"video/webm"}));let{clock:n}=t;this.loop=n.loop,n.loop=!1,n.pause(),n.setTime(0),this.frame(),this.recorder.start(),n.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:i}=e;this.compose(t.getContext("2d")),i.playing||i.time<i.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Ko)}compose(t){let{canvas:e,player:i}=this,{scene:s,clock:r,picture:n}=i,{colours:a}=n,{ratio:h}=n.layers,{width:l,height:d}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,l,d);for(let m of this.sources())t.drawImage(m,0,0,l,d);t.setTransform(h,0,0,h,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let c=[{label:`${s.surface.label}, step ${r.step}`},...s.runs.filter(m=>!m.hidden)],p=l/h-22,f=Math.max(...c.map(({label:m})=>t.measureText(m).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(p-f,18,f+6,c.length*20+8),t.globalAlpha=1,c.forEach((m,u)=>{let g=32+20*u;u&&W(t,m,p-f+15,g,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(m.label,p-f+(u?36:10),g)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},ee=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!os()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new Ce(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var ie=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.requested=void 0,this.holding=!1,this.owing=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.owing&&this.request())}moveTo(t,e,i=this.player.picture.plane.unit){if(this.fixed||this.player.offline)return;let s=Math.min(15,Math.max(0,Math.ceil(Math.log10(i))+1));this.moved=[Number(t.toFixed(s)),Number(e.toFixed(s))],this.place(),this.request()}request(){let{outbox:t,scene:e}=this.player,[i,s]=this.position,{requested:r}=this,n={x:i,y:s,gesture:this.gesture,held:this.holding},a=h=>h.x===i&&h.y===s;if(t.expects("start")){if(a(r)&&r.held===n.held)return}else if(a({x:e.start[0],y:e.start[1]})&&!this.owing)return;this.requested=n,this.owing=this.holding,t.request("start",n)}settle(){this.moved=void 0}place(){let{plane:t,panels:e}=this.player.picture,[i,s]=this.position,[r,n]=t.toPixel(i,s),{dx:a,dy:h}=e.places[e.over];this.handle.style.transform=`translate(${r+a}px, ${n+h}px)`,this.handle.style.visibility=t.inside(r,n)?"visible":"hidden";let l=this.fixed?"":" Drag it, or move it with the arrow keys.";this.handle.setAttribute("aria-label",`Start at ${M(i)}, ${M(s)}.${l}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var ct=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(i=>this.tick(i))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var se=new Map,oe=class{constructor(t){this.player=t,this.own=new ct(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t,steps:e}){if(!t)return this.clock.setLast(e);if(!se.has(t)){let r=new Set;se.set(t,{members:r,clock:new ct(n=>r.forEach(a=>a.tick(n)))})}let{root:i,picture:s}=this.player;this.group=se.get(t),this.name=t,this.group.members.add(this),i.dataset.syncGroup=t,this.ended??=s.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),ns(this.group)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return ns(t);e.stop(),t&&se.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:i,scene:s}=this.player;i.querySelector(".ov-speed").value=t.speed,i.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let r=t.step>s.steps;e.hidden!==!r&&(e.hidden=!r,e.textContent=r?`Ended: its last step is ${s.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:i}=e;for(let{player:s}of this.group?.members??[]){if(s===this.player||rs(s.scene)!==rs(t))continue;let r=s.picture.plane,n=()=>i.fitted?r.fit(t.surface.domain):r.place(i.centre,i.unit*r.whole()/i.whole());s.picture.moveWindow(n,!1)}}},rs=({surface:o})=>JSON.stringify([o.key,o.parameters]);function ns({clock:o,members:t}){o.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(o.last),e.runsChanged(),e.picture.schedule()}var re=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},i){let[s,r]=t.stamp;this.imposed===void 0&&(this.serial=r),(s!==this.imposed||r>=this.serial)&&(this.current={...t});let n=s===this.imposed&&(this.current.inside||this.current.dial),a=n?e.findIndex(h=>h.name===i):-1;return a>=0&&(this.current.run=a),this.imposed=s,a>=0&&a!==t.run&&r>=this.serial}change(t){let{player:e}=this;!this.current||e.offline&&t.dial&&!e.scene.dial||(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:i,dial:s}=this.player,r=this.current,n=(a,h)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!h));Object.assign(t.dataset,{stage:r.stage,inside:!!r.inside,dial:!!r.dial}),e.stage.hidden=r.stage==="relief",t.querySelector(".ov-depth").hidden=r.stage==="map"||r.stage==="grid",t.querySelector(".ov-race").hidden=!!r.inside,i.root.hidden=!r.inside,s.root.hidden=!r.dial;for(let a of["map","relief","both","grid"])n(a,r.stage===a);n("race",!r.inside),n("log-height",r.log_height);for(let a of["inside","dial","fan","projector"])n(a,r[a]);e.enlarge(),s.invalidate(),r.dial||s.back(),r.inside&&i.build(),e.invalidate("trails","charts")}};var De=class{constructor(t){this.root=t.querySelector(".ov-player");let e=s=>this.root.querySelector(s);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:i}=this.abort;this.on=(s,r,n,a={})=>s.addEventListener(r,n,{signal:i,...a}),this.outbox=new Nt(()=>this.start.settle()),this.tooltip=new Ot(e(".ov-tip"),this.root),this.sync=new oe(this),this.viewState=new re(this),this.picture=new Jt(this,i),this.start=new ie(this,e(".ov-start")),this.legend=new Ct(this,e(".ov-legend")),this.readout=new te(this),this.playback=new Zt(this),this.recorder=new ee(this,e('[data-do="record"]')),this.quiz=new Qt(this),this.inside=new K(this,e(".ov-inside")),this.dial=new K(this,e(".ov-dial")),Di(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop();for(let t of[this.picture,this.readout,this.recorder])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)qi(this,e)}load(t){let e=this.scene,i=e?.runs[this.viewState.run]?.name,s=e?.surface.key!==t.surface.key,r=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let n=this.viewState.load(t,i);this.inside.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(s||r)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.dial.load(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(s||r)&&!this.reducedMotion&&!t.held&&this.clock.play(),n&&this.viewState.change({}),this.draw()}runsChanged(){this.picture.invalidate("trails","charts"),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.dial.apply(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},Re=new WeakMap;function qe({data:o,parentElement:t,setTriggerValue:e,...i}){let s=Re.get(t),r=s&&s.root.isConnected?s:new De(t);return Re.set(t,r),r.outbox.connect(e),r.inspectorLoader??=new It(r,i),r.inspectorLoader.show(ji(o)),()=>{r.destroy(),Re.delete(t)}}function as(o,t){let e=document.getElementById("scene").textContent.trim(),i=Uint8Array.from(atob(e),r=>r.charCodeAt(0)),s=()=>t({data:i,parentElement:o,setTriggerValue(){}});s(),o.querySelector(".ov-start").inert=!0;for(let r of o.querySelectorAll(".ov-dial select"))r.disabled=!0;matchMedia("(prefers-color-scheme: dark)").addEventListener("change",s)}var hs=`.ov-player:focus-visible,
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
`;var Fe=[hs,ls,cs,ds,ps,us,fs,ms,gs,vs].join("");var xs=o=>qe({...o,inspector:ke}),Xh=Ye(Oi,Fe,xs),bs=document.getElementById("replay");bs&&(pe(Fe),as(bs,xs));export{Xh as default};
