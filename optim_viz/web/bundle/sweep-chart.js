// Built by tools/bundle.js from optim_viz/web/js: edit there.
var ce={1:Uint8Array,4:Float32Array,8:Float64Array};function B(i){let e=i.slice(),t=new DataView(e.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t)));return{head:s,array:r=>{let[n,a,l]=s.arrays[r];return new ce[l](e.buffer,4+t+n,a)}}}var W={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function q(i){let t=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),r=Math.min(i.length-2,Math.floor(o)),n=o-r;for(let a=0;a<3;a++)t[3*s+a]=i[r][a]+(i[r+1][a]-i[r][a])*n}return t}var F={light:q(W.light),dark:q(W.dark)};function H(i){let e=getComputedStyle(i),t=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),s=(l,h)=>(t.fillStyle=h,t.fillStyle=e.getPropertyValue(l).trim()||h,t.clearRect(0,0,1,1),t.fillRect(0,0,1,1),[...t.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),r=s("--st-text-color","#222222"),n=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",n?"#0d141c":"#ffffff"),{dark:n,font:e.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:l=>(n?l.dark:l.light)+(l.dim?"55":""),rim:a(o,1),halo:a(o,n?.55:.7),text:a(r,1),muted:a(r,i.classList.contains("ov-large")?.86:.68),grid:a(r,.1),frame:a(r,.3),contour:a(n?[190,215,240]:[30,60,95],n?.13:.15),contourStrong:a(n?[190,215,240]:[30,60,95],n?.3:.34),veil:a(o,.62),ramp:n?F.dark:F.light}}var fe={crawls:{light:[86,106,130],dark:[150,172,198],wash:.07,ink:.3,dots:!0},works:{light:[0,122,90],dark:[70,205,155],wash:.1,ink:0,strokes:[]},edge:{light:[176,116,0],dark:[240,190,80],wash:.11,ink:.24,strokes:[[-2,10,10,-2]]},stuck:{light:[110,70,170],dark:[190,155,255],wash:.09,ink:.22,strokes:[[-2,4,10,4]]},diverges:{light:[190,52,28],dark:[255,130,105],wash:.06,ink:.12,strokes:[[-2,10,10,-2],[-2,-2,10,10]]}},ue=8,b=18;function L(i,e){let t=[];return i.fates.forEach((s,o)=>{let{band:r}=e[s],n=t[t.length-1];n?.band===r?n.to=o:t.push({band:r,from:o,to:o})}),t}function _(i,e,t,s){let o=document.createElement("canvas"),r=o.getContext("2d");if(o.width=o.height=ue*s,r.scale(s,s),r.strokeStyle=r.fillStyle=t,r.lineWidth=.8,e.dots)for(let[a,l]of[[2,2],[6,6]])r.fillRect(a-.6,l-.6,1.2,1.2);for(let[a,l,h,p]of e.strokes??[])r.beginPath(),r.moveTo(a,l),r.lineTo(h,p),r.stroke();let n=i.createPattern(o,"repeat");return n.setTransform(new DOMMatrix().scale(1/s)),n}function V(i,e,t,s,o,r,n){let a=[];for(let{band:l,from:h,to:p}of L(e,t.fates)){let{name:d,label:c}=t.bands[l],f=fe[d],w=o(h),u=o(p+1)-w,R=n.dark?f.dark:f.light,x=de=>`rgb(${R.join(" ")} / ${de})`;i.fillStyle=x(f.wash),i.fillRect(w,s.top,u,s.height),i.fillStyle=_(i,f,x(f.ink),r),i.fillRect(w,s.top,u,s.height),i.fillStyle=x(.2),i.fillRect(w,s.top-b,u,b),i.fillStyle=_(i,f,x(2*f.ink),r),i.fillRect(w,s.top-b,u,b),i.fillStyle=x(Math.min(.55,u/24)),h&&i.fillRect(Math.round(w),s.top-b,1,b+s.height),a.push({text:c,left:w,width:u})}we(i,a,s,n)}function we(i,e,t,s){i.save(),Object.assign(i,{font:`600 11px ${s.font}`,textBaseline:"middle",textAlign:"center",lineJoin:"round",strokeStyle:s.rim,fillStyle:s.text});let o=a=>i.measureText(a).width,r=new Set,n=({text:a,left:l,width:h},p)=>{i.save(),i.translate(l+h/2,p?t.top-b/2+.5:t.top+o(a)/2+22),p||i.rotate(-Math.PI/2),i.lineWidth=3.5,i.globalAlpha=.75,i.strokeText(a,0,0),i.globalAlpha=1,i.fillText(a,0,0),i.restore(),r.add(a)};for(let a of e)o(a.text)+10<=a.width&&n(a,!0);for(let a of e.sort((l,h)=>h.width-l.width))a.width>=13&&!r.has(a.text)&&n(a,!1);i.restore()}var k=class{layOut(){let{scene:e}=this;this.box={left:46,top:26,width:Math.max(40,this.width-58),height:Math.max(40,this.height-66)};let t=e.curves.flatMap(({rates:n})=>[n[0],n[n.length-1]]).map(Math.log10),[s,o]=t.length?[Math.min(...t),Math.max(...t)]:[-4,1],r=.008*(o-s)||.5;Object.assign(this,{west:s-r,east:o+r}),[this.low,this.high]=e.window.map(n=>this.warp(n));for(let n of e.curves)this.place(n)}x(e){return this.box.left+(Math.log10(e)-this.west)/(this.east-this.west)*this.box.width}y(e){let t=(this.warp(e)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-t)}warp(e){return this.scene.scale==="log"?Math.log10(e):e}place(e){let{box:t,scene:s}=this,o=t.top+6,r=t.top+t.height-6;e.points=Array.from(e.values,(n,a)=>{let l=s.bands[s.fates[e.fates[a]].band].name==="diverges",h=this.warp(n),p=Number.isNaN(n)?l?"above":"none":h>this.high?"above":h>=this.low?"in":"below";return{x:this.x(e.rates[a]),y:p==="in"?this.y(n):p==="below"?r:o,where:p}})}edge(e,t){let{points:s}=e;if(t===0)return s[0].x<=this.box.left+14?this.box.left:s[0].x-4;let o=s.length-1,r=this.box.left+this.box.width;return t>o?s[o].x>=r-14?r:s[o].x+4:(s[t-1].x+s[t].x)/2}nowAt(e){if(!e.now)return;let{box:t}=this,s=this.x(e.now),o=v(e.rates,e.now),r=Math.abs(e.rates[o]/e.now-1)<1e-9;if(!e.nowKnown)return{x:s,y:r?e.points[o].y:t.top+t.height};let n=e.nowValue===null?1/0:this.warp(e.nowValue),a=n>this.high?t.top+6:n>=this.low?this.y(e.nowValue):t.top+t.height-6;return{x:s,y:a}}find(e,t){let{box:s,scene:o}=this,r=o.curves[this.chosen];if(t<s.top||t>s.top+s.height)return{curve:r,index:v(r.points.map(({x:a})=>a),e,Math.abs)};let n={away:1/0};for(let a of[r,...o.curves])if(a.points.forEach(({x:l,y:h},p)=>{let d=Math.hypot(l-e,h-t);d<n.away&&(n={curve:a,index:p,away:d})}),a===r&&n.away<=14)break;return n}};function v(i,e,t){let s=0,o=1/0;return i.forEach((r,n)=>{let a=t?t(r-e):Math.abs(Math.log(r/e));a<o&&([s,o]=[n,a])}),s}function J(i,e){let{stage:t}=i,s=(a,l,h)=>a.addEventListener(l,p=>i.scene?.curves.length&&h(p),{signal:e}),o=a=>{let l=t.getBoundingClientRect();return[a.clientX-l.left,a.clientY-l.top]},r=a=>i.scene.curves.findIndex(({name:l})=>l===a.name),n;s(i.root,"click",a=>{let l=a.target.closest("[data-do]");l&&i.act(l.dataset.do)}),s(t,"pointerdown",a=>{if(a.button!==0)return;let[l,h]=o(a);n={px:l,py:h,...i.plot.find(l,h),gesture:Date.now(),moved:!1},t.setPointerCapture(a.pointerId)}),s(t,"pointermove",a=>{let[l,h]=o(a);if(i.pointer=[l,h],!n)return i.tell(i.plot.find(l,h),!0);if(!n.moved&&Math.hypot(l-n.px,h-n.py)<5)return;n.moved=!0;let p=r(n.curve);if(p<0)return;let d=v(i.scene.curves[p].points.map(({x:c})=>c),l,Math.abs);return i.pick(p,d,n.gesture),i.tell(i.point(p,d),!0)}),s(t,"pointerup",a=>{let l=n?r(n.curve):-1;l>=0&&!n.moved&&n.index<i.scene.curves[l].rates.length&&(i.pointer=o(a),i.cursor=i.point(l,n.index),i.pick(l,n.index,n.gesture),i.tell(i.cursor,!0)),n=void 0}),s(t,"pointercancel",()=>n=void 0),s(t,"pointerleave",a=>{a.pointerType!=="touch"&&(i.pointer=void 0,i.tell(void 0))}),s(t,"keydown",a=>ge(i,a)),s(t,"focus",()=>t.matches(":focus-visible")&&i.walk(0)),s(t,"blur",()=>i.tell(void 0)),s(document.fonts,"loadingdone",()=>i.redraw())}function ge(i,e){if(e.ctrlKey||e.metaKey||e.altKey)return;let{curves:t}=i.scene,s=e.shiftKey?10:1,o=e.key.length===1?e.key.toLowerCase():e.key,r={ArrowLeft:()=>i.walk(-s),ArrowRight:()=>i.walk(s),Home:()=>i.walk(-1/0),End:()=>i.walk(1/0),ArrowUp:()=>i.climb((i.chosen+t.length-1)%t.length),ArrowDown:()=>i.climb((i.chosen+1)%t.length),Enter:()=>i.pick(i.chosen,i.walk(0).index),b:()=>{let{best:n}=t[i.chosen];n!==null&&(i.cursor=i.point(i.chosen,n),i.pick(i.chosen,i.walk(0).index))},Escape:()=>i.tell(void 0)};r[o]&&(e.preventDefault(),e.stopPropagation(),i.pointer=void 0,r[o]())}function m(i){return i.replace(/[&<>"]/g,e=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"})[e])}function K(i,e,t,s,o){i.beginPath(),e.forEach(([r,n],a)=>i[a?"lineTo":"moveTo"](t+r*o,s+n*o)),i.closePath()}function $(i,e,t,s,o,r){let n=r.of(e);i.setLineDash([]),i.lineJoin="round",K(i,e.outline,t,s,o),i.strokeStyle=r.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=e.ordinal===1?n:r.rim,i.fill(),i.strokeStyle=n,i.lineWidth=o*(e.ordinal===1?.12:.42),i.stroke(),e.tag&&(i.fillStyle=n,i.font=`600 ${Math.round(o*1.7)}px ${r.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(e.tag,t+o*1.6,s-o))}function U(i,e,t,s,o,r,n,a){let l=Math.hypot(o,r)||1,h=o/l,p=r/l,d=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]].map(([c,f])=>[c*h-f*p,c*p+f*h]);i.setLineDash([]),K(i,d,t,s,n*1.25),i.strokeStyle=a.rim,i.lineWidth=n*.6,i.stroke(),i.fillStyle=a.of(e),i.fill()}function M(i,e,t){let s=i.outline.map(([h,p])=>`${(17+h*5).toFixed(2)},${(8+p*5).toFixed(2)}`).join(" "),[o,r,n]=i.ordinal===1?[e,t,1.2]:[t,e,1.8],a=`stroke="${e}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${e}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${r}" stroke-width="${n}"/><text x="24" y="6.5" ${l}>${i.tag}</text></svg>`}function O(i,e,t){let s=(e-i)/Math.max(1,t),o=10**Math.floor(Math.log10(s)),r=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,n=[];for(let a=Math.ceil(i/r-1e-9);a*r<=e+r*1e-9&&n.length<99;a++)n.push(a*r);return{values:n,step:r}}function me(i,e,t){let s=[1,2,3,5,10,20,50,100].find(r=>(e-i)/r<=t)??100,o=[];for(let r=Math.ceil(i/s)*s;r<=e;r+=s)o.push(r);return o}var be={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Y(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(e=>be[e]).join("")}function G(i,e){if(Math.abs(i)<e*1e-6)return"0";let t=Math.floor(Math.log10(e)+1e-9),s=/^2\.[45]/.test(String(e/10**t))?1:0,o=Math.max(0,s-t);if(o>6||Math.abs(i)>=1e6){let r=Math.floor(Math.log10(Math.abs(i))+1e-9),n=Math.max(0,Math.min(15,r-t+s));return i.toExponential(n).replaceAll("-","−").replace("e+","e")}return i.toFixed(o).replace("-","−")}function g(i,e=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let t=Math.abs(i);if(t!==0&&(t<.001||t>=1e5)){let[s,o]=i.toExponential(e-2).split("e"),r=Y(Number(o)),n=String(Number(s)).replace("-","−");return/^−?1$/.test(n)?n.replace("1",r):`${n}·${r}`}return String(Number(i.toPrecision(e))).replace("-","−")}function j(i,e,t){if(e-i>=2)return me(i,e,t).map(r=>[r,Y(r)]);let s=[];for(let r=Math.floor(i);r<=e;r++)for(let n of[1,2,5])r+Math.log10(n)>=i&&r+Math.log10(n)<=e&&s.push([r+Math.log10(n),g(n*10**r)]);if(s.length>1)return s;let{values:o}=O(10**i,10**e,Math.max(2,t/2));return o.map(r=>[Math.log10(r),g(r,6)])}var S=class{constructor(e,{select:t,pick:s}){Object.assign(this,{list:e,select:t,pick:s,names:""})}show(e,t,s){this.scene=e;let o=e.curves.map(({name:r})=>r).join(`
`);o!==this.names&&this.list.replaceChildren(...e.curves.map((r,n)=>this.row(n))),this.names=o,e.curves.forEach((r,n)=>{let[a,l]=this.list.children[n].children,{best:h}=r,[p,d]=h===null?[]:[g(r.rates[h],3),g(r.values[h],3)];a.setAttribute("aria-pressed",String(n===t)),a.innerHTML=`${M(r,s.of(r),s.rim)}<b>${m(r.label)}</b>`,l.disabled=h===null,l.innerHTML=h===null?"<span>no best rate</span>":`<i aria-hidden="true">★</i><b>${p}</b><span>${d}</span>`;let c=h===null?`${r.label} has no best rate`:`Play the best rate of ${r.label}: ${p}, ${e.metric} ${d}`;l.title=c,l.setAttribute("aria-label",c)})}row(e){let t=document.createElement("li");t.innerHTML='<button type="button" class="ov-sweep-who"></button><button type="button" class="ov-sweep-best"></button>';let[s,o]=t.children;return s.title="Look at this curve",s.addEventListener("click",()=>this.select(e)),o.addEventListener("click",()=>this.pick(e,this.scene.curves[e].best)),t}};function N(i,e,t,s,o,r,n){i.beginPath();for(let[a,l]of[[-1,.8],[1,.8],[0,-1]])i.lineTo(e+a*s,t+l*o*s);i.closePath(),Object.assign(i,{fillStyle:r,strokeStyle:n.rim,lineWidth:1}),i.stroke(),i.fill()}function y(i,e,t,s,o,r){i.setLineDash([]),i.beginPath(),i.arc(e,t,s,0,2*Math.PI),Object.assign(i,{strokeStyle:o,lineWidth:r}),i.stroke()}function X(i,e,t,s,o,r,n){i.setLineDash([]),i.beginPath();for(let a=0;a<10;a++){let l=Math.PI*a/5-Math.PI/2,h=a%2?.52*s:s;i.lineTo(e+Math.cos(l)*h,t+Math.sin(l)*h)}i.closePath(),Object.assign(i,{fillStyle:r.rim,strokeStyle:o,lineWidth:n,lineJoin:"round"}),i.fill(),i.stroke()}function Q(i,e,t,s,o,r,n){i.font=`600 11px ${n.font}`;let a=i.measureText(e).width+12,l=Math.max(o.left+a/2,Math.min(o.left+o.width-a/2,t));i.beginPath(),i.roundRect(l-a/2,s,a,17,8),Object.assign(i,{fillStyle:n.rim,strokeStyle:r,lineWidth:1.2}),i.fill(),i.stroke(),Object.assign(i,{fillStyle:n.text,textAlign:"center",textBaseline:"middle"}),i.fillText(e,l,s+9)}function T(i,e,t,s,o,r,n=!1){Object.assign(i,{font:`${n?600:400} 11px ${r.font}`,textAlign:o,textBaseline:"middle",lineJoin:"round",strokeStyle:r.rim,lineWidth:3.5}),i.strokeText(e,t,s),i.fillStyle=n?r.text:r.muted,i.fillText(e,t,s)}var E=class extends k{constructor(e,t){super(),Object.assign(this,{still:e,live:t})}resize(e,t,s){Object.assign(this,{width:e,height:t,ratio:s});for(let o of[this.still,this.live])o.width=Math.round(e*s),o.height=Math.round(t*s)}prepare(e,t,s){Object.assign(this,{scene:e,chosen:t,colours:s}),this.layOut(),this.draw()}draw(){let e=this.still.getContext("2d"),{box:t,ratio:s,scene:o,colours:r}=this,n=o.curves[this.chosen];if(e.setTransform(s,0,0,s,0,0),e.clearRect(0,0,this.width,this.height),!n)return;V(e,n,o,t,l=>this.edge(n,l),s,r),this.axes(e);let a=o.curves.filter(l=>l!==n);for(let l of a)this.line(e,l,1.5,.85);for(let l of a)this.leavings(e,l,!1);this.limit(e,n),n.now&&this.upright(e,n.now,r.of(n),[]),this.line(e,n,6,.8,r.rim,[]),this.line(e,n,3.2,1),this.leavings(e,n,!0);for(let l of a)this.badge(e,l,!1);for(let l of a)this.inForce(e,l,!1);this.badge(e,n,!0),this.inForce(e,n,!0),n.now&&this.pill(e,n.now,r.of(n))}axes(e){let{box:t,colours:s,scene:o}=this,r=t.top+t.height;Object.assign(e,{font:`11px ${s.font}`,lineWidth:1,fillStyle:s.muted,strokeStyle:s.grid});let n=(f,w,u,R)=>{e.beginPath(),e.moveTo(f,w),e.lineTo(u,R),e.stroke()};Object.assign(e,{textAlign:"right",textBaseline:"middle"});let a=()=>{let{values:f,step:w}=O(this.low,this.high,t.height/34);return f.map(u=>[u,G(u,w)])},l=f=>Math.round(t.top+t.height*(1-(f-this.low)/(this.high-this.low)))+.5,h=o.start===null?NaN:this.warp(o.start),p=h>this.low&&h<this.high?l(h):NaN;for(let[f,w]of o.scale==="log"?j(this.low,this.high,t.height/26):a()){let u=l(f);n(t.left,u,t.left+t.width,u),Math.abs(u-p)<12||e.fillText(w,t.left-6,u)}Object.assign(e,{textAlign:"center",textBaseline:"top"});let{now:d}=o.curves[this.chosen],c=d?this.x(d):NaN;for(let[f,w]of j(this.west,this.east,t.width/46)){let u=Math.round(this.x(10**f))+.5;n(u,t.top,u,r+4),Math.abs(u-c)<40||e.fillText(w,u,r+6)}e.fillText(o.across,t.left+t.width/2,r+23),e.strokeStyle=s.frame,n(t.left,r+.5,t.left+t.width,r+.5),!Number.isNaN(p)&&(e.strokeStyle=s.muted,e.setLineDash([1.5,3]),n(t.left,p,t.left+t.width,p),e.setLineDash([]),Object.assign(e,{fillStyle:s.text,textAlign:"right",textBaseline:"middle"}),e.fillText("start",t.left-6,p))}line(e,t,s,o,r=this.colours.of(t),n=t.dash){let{box:a}=this;e.save(),e.beginPath(),e.rect(a.left,a.top,a.width,a.height),e.clip(),Object.assign(e,{strokeStyle:r,lineWidth:s,globalAlpha:o,lineJoin:"round"}),e.setLineDash(n),e.beginPath();let l=!1;t.values.forEach((h,p)=>{let d=this.y(h);return Number.isFinite(d)?(e[l?"lineTo":"moveTo"](t.points[p].x,Math.max(-1e5,Math.min(1e5,d))),l=!0):l=!1}),e.stroke(),e.setLineDash([1,4]),e.beginPath(),t.points.forEach(({x:h,y:p,where:d},c)=>{let f=[t.points[c-1],t.points[c+1]].filter(w=>w?.where==="in");if(!(d!=="above"||Number.isFinite(t.values[c])))for(let w of f)e.moveTo(w.x,w.y),e.lineTo(h,p)}),e.stroke(),e.restore()}leavings(e,t,s){let{points:o}=t,r=-1e9,n=-1e9;o.forEach(({x:a,y:l,where:h},p)=>{if(h==="in"||h==="none"&&!s)return;let d=o[p-1]?.where==="in"||p===0&&h!=="none"||o[p+1]?.where==="in",c=h==="below"?-1:1;e.setLineDash([]),d&&h!=="none"&&a-n>=(s?16:40)?(N(e,a,l-2*c,4.2,c,this.colours.of(t),this.colours),$(e,{...t,tag:""},a,l+8*c,s?4.4:3.4,this.colours),r=n=a):(s||d)&&a-r>=9&&(h==="none"?y(e,a,l,2.4,this.colours.of(t),1.2):N(e,a,l-2*c,2.8,c,this.colours.of(t),this.colours),r=a)})}badge(e,t,s){if(t.best===null)return;let{x:o,y:r}=t.points[t.best];X(e,o,r,s?12:9,this.colours.of(t),this.colours,s?1.8:1.3),$(e,{...t,tag:""},o,r+.5,s?4.2:3,this.colours)}inForce(e,t,s){let o=this.nowAt(t);if(!o)return;let r=s?6.4:4.6,{box:n,colours:a}=this;if(o.x<n.left||o.x>n.left+n.width){let l=o.x<n.left?-1:1;return U(e,t,l<0?n.left+2:n.left+n.width-2,o.y,l,0,r,a)}e.beginPath(),e.arc(o.x,o.y,r*1.75,0,2*Math.PI),e.fillStyle=a.halo,e.fill(),y(e,o.x,o.y,r*1.75,a.of(t),s?1.8:1.2),$(e,t,o.x,o.y,r,a)}upright(e,t,s,o,r=1.4){let{box:n}=this,a=Math.round(this.x(t))+.5;a<n.left||a>n.left+n.width||(Object.assign(e,{strokeStyle:s,lineWidth:r}),e.setLineDash(o),e.beginPath(),e.moveTo(a,n.top),e.lineTo(a,n.top+n.height),e.stroke(),e.setLineDash([]))}limit(e,t){if(!t.limit)return;let{box:s,colours:o}=this,r=s.left+s.width,n=this.x(t.limit),a=`${t.limitText} = ${g(t.limit,3)}`;this.upright(e,t.limit,o.text,[6,4]),e.font=`600 11px ${o.font}`;let l=n+e.measureText(a).width+14<r,h=s.top+s.height-30;n>r?T(e,`${a} →`,r-6,h,"right",o,!0):n<s.left?T(e,`← ${a}`,s.left+6,h,"left",o,!0):T(e,a,l?n+6:n-6,h,l?"left":"right",o,!0)}pill(e,t,s){let{box:o,colours:r}=this;Q(e,g(t,3),this.x(t),o.top+o.height+3,o,s,r)}follow(e,t){let s=this.live.getContext("2d"),{ratio:o,colours:r}=this;s.setTransform(o,0,0,o,0,0),s.clearRect(0,0,this.width,this.height);for(let[n,a]of[[t,!0],[e,!1]]){if(!n)continue;let{curve:l,index:h}=n,{x:p,y:d}=l.points[h],c=r.of(l);l!==this.scene.curves[this.chosen]&&this.line(s,l,2.8,1),this.upright(s,l.rates[h],a?c:r.muted,a?[4,3]:[1,3],a?1.6:1),y(s,p,d,8,r.rim,4),y(s,p,d,8,c,2),a&&this.pill(s,l.rates[h],c)}}};var Z={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function ee(i,{curve:e,index:t}){let s=e.values[t],o=i.fates[e.fates[t]],r=e.words?.[t]??o.label,{where:n}=e.points[t],a=n==="above"&&!Number.isNaN(s)?"above the picture":n==="below"?"below the picture":"";return{rate:g(e.rates[t]),value:Number.isNaN(s)?i.missing:g(s),outcome:r,far:a,kind:o.kind}}function te(i,e,t){let{curve:s}=e,{rate:o,value:r,outcome:n,far:a,kind:l}=ee(i,e),h=/(\S+)$/.exec(i.across)[1];return[`<div>${M(s,t.of(s),t.rim)}<b>${m(s.label)}</b></div>`,`<div>${m(h)} = ${o}</div><div>${m(i.metric)}<span>${m(r)}</span></div>`,a&&`<div class="ov-sweep-far">${a}</div>`,`<div data-kind="${l}"><i aria-hidden="true">${Z[l]}</i>${m(n)}</div>`].join("")}function se(i,e){let{rate:t,value:s,outcome:o,far:r}=ee(i,e);return`${e.curve.label}, rate ${t}: ${i.metric} ${s}${r?`, ${r}`:""}, ${o}.`}var A=class{constructor(e){this.onRest=e,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(e){this.deliver=e}send(e,t){this.deliver(e,t)}request(e,t){this.waiting.delete(e),this.waiting.set(e,t),this.flush()}expects(e){return this.due===e||this.waiting.has(e)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let e=100-(performance.now()-this.sentAt);if(e>0){this.later=setTimeout(()=>this.flush(),e);return}let[[t,s]]=this.waiting;this.waiting.delete(t),this.sentAt=performance.now(),this.due=t,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(t,s)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function ie(){return Math.min(2,globalThis.devicePixelRatio||1)}function I(i,e){let t=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),I(i,e)};t.addEventListener("change",s,{once:!0,signal:e})}var P=class{constructor(e,t){this.element=e,this.root=t}get shown(){return!this.element.hidden}showAt(e,t,s,o={}){let{width:r,height:n,x:a,y:l}=this.fill(s,o,e,t),h=a+16+r>this.root.clientWidth?a-16-r:a+16,p=l+14+n>this.root.clientHeight?l-14-n:l+14;this.place(h,p,r)}showBelow(e,t){let s=e.getBoundingClientRect(),{width:o,height:r,x:n,y:a}=this.fill(t,{},s.left,s.bottom+4);this.place(n,a+r>this.root.clientHeight?a-r-s.height-8:a,o)}hide(){this.element.hidden=!0}fill(e,t,s,o){let{element:r,root:n}=this,a=n.getBoundingClientRect();return typeof e=="string"?r.innerHTML=e:r.replaceChildren(...e),Object.assign(r.dataset,t),r.hidden=!1,{width:r.offsetWidth,height:r.offsetHeight,x:s-a.left,y:o-a.top}}place(e,t,s){let o=Math.max(0,Math.min(e,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,t)}px)`}};var ve="Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one.",oe=680,xe=440,D=class{constructor(e){this.root=e.querySelector(".ov-sweep"),this.find=t=>this.root.querySelector(`.ov-sweep-${t}`),this.stage=this.find("plot"),this.tooltip=new P(this.find("tip"),this.root),this.plot=new E(...this.stage.querySelectorAll("canvas")),this.legend=new S(this.find("rows"),{select:t=>this.choose(t),pick:(t,s)=>this.pick(t,s)}),this.outbox=new A(()=>{this.picked=this.hoped=void 0,this.schedule()}),this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize());for(let t of[this.root,this.stage])this.sizes.observe(t);I(()=>this.resize(),this.abort.signal),J(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),clearTimeout(this.saying)}load(e){let{head:t,array:s}=B(e),o=this.scene?.curves[this.chosen]?.name,r=this.told;t.curves.forEach((p,d)=>Object.assign(p,{rates:s(`rates${d}`),values:s(`values${d}`),fates:s(`fates${d}`)}));let n=t.curves[t.selected]?.name,a=p=>t.curves.findIndex(d=>d.name===p),l=this.hoped&&n!==this.hoped?this.hoped:n!==this.theirs?n:o;n===this.hoped&&(this.hoped=void 0),Object.assign(this,{scene:t,theirs:n,chosen:Math.max(0,a(l)<0?a(n):a(l)),colours:H(this.root)});let h=p=>p&&a(p.curve.name)>=0&&this.point(a(p.curve.name),v(t.curves[a(p.curve.name)].rates,p.curve.rates[p.index]));[this.cursor,this.picked]=[h(this.cursor),h(this.picked)],this.describe(),this.resize(!0),this.outbox.answered(),r&&this.retell(),this.root.dataset.ready="true"}point(e,t){return{curve:this.scene.curves[e],index:t}}describe(){let{scene:e,root:t}=this,s=e.curves.length,o=(n,a)=>this.find(n).textContent=a,r=e.across[0].toLowerCase()+e.across.slice(1);o("title",e.title),o("goal",e.goal),o("metric",e.metric),o("against",`against ${r}, ${e.scale==="log"?"both axes":"rates"} logarithmic`),this.find("empty").hidden=s>0,t.classList.toggle("ov-sweep-none",!s),t.dataset.curves=s,t.dataset.busy=String(e.busy),t.setAttribute("aria-busy",String(e.busy)),this.stage.setAttribute("aria-label",`${e.metric} against ${e.across}, ${s} curve${s===1?"":"s"}. ${ve}`),this.stage.tabIndex=s?0:-1,this.look()}look(){let{scene:e,root:t,chosen:s}=this,o=e.curves[s],r=t.querySelector('[data-do="snap"]');this.legend.show(e,s,this.colours),r.hidden=!o?.limit,r.textContent=o?`Snap to ${o.limitText}`:"",t.querySelector('[data-do="best"]').hidden=o?.best===void 0||o.best===null,t.dataset.selected=o?.name??"",t.dataset.bands=o?L(o,e.fates).map(({band:n,from:a,to:l})=>`${e.bands[n].name}:${a}-${l}`).join():""}resize(e=!1){if(!this.scene)return;let t=this.root.clientWidth;this.root.classList.toggle("ov-sweep-wide",t>=oe),this.root.classList.toggle("ov-sweep-pairs",t>=xe&&t<oe);let{clientWidth:s,clientHeight:o}=this.stage,r=ie(),n=[s,o,r].join();!(s&&o)||n===this.size&&!e||(n!==this.size&&this.plot.resize(s,o,r),this.size=n,this.redraw())}redraw(){if(!this.size)return;this.plot.prepare(this.scene,this.chosen,this.colours);let{box:e,west:t,east:s,low:o,high:r}=this.plot;Object.assign(this.root.dataset,{box:[e.left,e.top,e.width,e.height].join(),view:[t,s,o,r].join()}),this.follow()}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.follow()}))}follow(){this.size&&this.scene.curves.length&&this.plot.follow(this.told,this.picked)}choose(e){let{name:t}=this.scene.curves[e];e!==this.chosen&&(this.turnTo(e),this.outbox.request("select",{name:t,at:Date.now()}))}turnTo(e){this.chosen=e,this.hoped=this.scene.curves[e].name,this.look(),this.redraw()}pick(e,t,s=Date.now()){let o=this.scene.curves[e];t===null||this.picked?.curve===o&&this.picked.index===t||(e!==this.chosen&&this.turnTo(e),this.picked={curve:o,index:t},this.outbox.request("pick",{curve:o.name,index:t,rate:o.rates[t],gesture:s,at:Date.now()}),this.schedule())}act(e){let t=this.scene.curves[this.chosen];e==="best"&&this.pick(this.chosen,t.best),e==="snap"&&this.outbox.request("snap",{name:t.name,at:Date.now()})}walk(e){let t=this.scene.curves[this.chosen],s=t.rates.length-1,o=this.cursor?.curve===t?this.cursor.index:v(t.rates,this.cursor?.curve.rates[this.cursor.index]??t.now??t.rates[0]);return o=Math.max(0,Math.min(s,o+e)),this.cursor={curve:t,index:o},this.tell(this.cursor),this.say(),this.cursor}climb(e){this.choose(e),this.walk(0)}retell(){this.scene.curves.length?this.pointer?this.tell(this.plot.find(...this.pointer),!0):this.tell(this.cursor||void 0):this.tell(void 0)}tell(e,t=!1){if(this.told=e||void 0,this.schedule(),this.root.dataset.told=e?`${e.curve.name}:${e.index}`:"",!e)return this.tooltip.hide();let{curve:s,index:o}=e,{stage:r,scene:n,colours:a}=this,[l,h]=t&&this.pointer?this.pointer:[s.points[o].x,s.points[o].y],p=r.getBoundingClientRect();return this.tooltip.showAt(p.left+l,p.top+h,te(n,e,a))}say(){clearTimeout(this.saying),this.saying=setTimeout(()=>{this.cursor&&(this.find("sr").textContent=se(this.scene,this.cursor))},150)}},C=new WeakMap;function z({data:i,parentElement:e,setTriggerValue:t}){let s=C.get(e),o=s&&s.root.isConnected?s:new D(e);return C.set(e,o),o.outbox.connect(t),o.load(i),()=>{o.destroy(),C.delete(e)}}var re=`.ov-sweep.ov-sweep-wide {
  grid-template-columns: minmax(0, 1fr) 300px;
}
.ov-sweep [hidden] {
  display: none !important;
}
.ov-sweep p {
  margin: 0;
}
.ov-sweep :focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 2px;
  border-radius: 6px;
}
.ov-sweep button {
  font: inherit;
  color: inherit;
  cursor: pointer;
}
.ov-sweep-head {
  grid-column: 1 / -1;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 4px 14px;
  min-height: 32px;
}
.ov-sweep-title {
  font-weight: 650;
  font-size: 15px;
}
.ov-sweep-goal {
  color: var(--ov-muted);
  font-size: 13px;
  margin-left: 8px;
}
.ov-sweep-do {
  display: flex;
  gap: 6px;
  min-height: 30px;
}
.ov-sweep-do button {
  min-height: 30px;
  padding: 2px 10px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: none;
  font-size: 13px;
  white-space: nowrap;
}
.ov-sweep-do button:hover {
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-sweep-main {
  position: relative;
  min-width: 0;
}
.ov-sweep-axis {
  font-size: 12.5px;
  color: var(--ov-muted);
  padding: 0 0 3px 2px;
}
.ov-sweep-axis b {
  color: var(--st-text-color);
  font-weight: 600;
}
.ov-sweep-plot {
  position: relative;
  height: var(--ov-sweep-height, clamp(280px, 40vh, 460px));
  cursor: crosshair;
  touch-action: pan-y;
  user-select: none;
}
.ov-sweep-wide .ov-sweep-plot {
  height: var(--ov-sweep-height, clamp(320px, 52vh, 640px));
}
.ov-sweep-plot canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-sweep-side {
  min-width: 0;
}
.ov-sweep-key {
  display: flex;
  justify-content: space-between;
  font-size: 12px;
  color: var(--ov-muted);
  padding: 0 6px 3px;
}
.ov-sweep-key i {
  font-style: normal;
}
.ov-sweep-rows {
  list-style: none;
  margin: 0 !important;
  padding: 0 !important;
}
.ov-sweep-rows li {
  font-size: 14px;
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 4px;
  margin: 0 !important;
  padding: 0 !important;
  border-radius: 6px;
}
.ov-sweep-rows li:hover {
  background: var(--ov-soft);
}
.ov-sweep-rows li:has([aria-pressed="true"]) {
  background: color-mix(in srgb, var(--st-primary-color) 13%, transparent);
  box-shadow: inset 3px 0 var(--st-primary-color);
}
.ov-sweep-rows button {
  display: flex;
  align-items: center;
  gap: 8px;
  min-width: 0;
  min-height: 28px;
  padding: 2px 6px;
  border: 0;
  border-radius: 6px;
  background: none;
  text-align: left;
}
.ov-sweep-who b {
  font-weight: 500;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.ov-sweep-who[aria-pressed="true"] b {
  font-weight: 700;
}
.ov-sweep .ov-swatch {
  flex: none;
  width: 34px;
  height: 16px;
}
.ov-sweep-rows .ov-sweep-best {
  gap: 5px;
  font-size: 12.5px;
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.ov-sweep-best b {
  font-weight: 600;
}
.ov-sweep-best i {
  font-style: normal;
  color: var(--ov-muted);
}
.ov-sweep-best span {
  color: var(--ov-muted);
  min-width: 8.5ch;
  text-align: right;
}
.ov-sweep-rows .ov-sweep-best:hover:enabled {
  color: var(--st-primary-color);
  background: var(--ov-soft);
}
.ov-sweep-pairs .ov-sweep-rows {
  display: grid;
  grid-template-columns: 1fr 1fr;
  column-gap: 10px;
}
.ov-sweep-pairs :is(.ov-sweep-key i, .ov-sweep-best span) {
  display: none;
}
.ov-sweep-pairs .ov-sweep-best:disabled span {
  display: inline;
}
.ov-sweep .ov-sweep-best:disabled {
  cursor: default;
}
.ov-sweep-tip {
  position: absolute;
  z-index: 5;
  left: 0;
  top: 0;
  pointer-events: none;
  max-width: 300px;
  padding: 6px 10px;
  border-radius: 8px;
  font-size: 12.5px;
  line-height: 1.45;
  background: var(--st-background-color);
  border: 1px solid var(--ov-line);
  box-shadow: 0 4px 14px rgb(0 0 0 / 0.18);
  font-variant-numeric: tabular-nums;
}
.ov-sweep-tip div {
  display: flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.ov-sweep-tip span {
  margin-left: auto;
  padding-left: 12px;
  font-weight: 600;
}
.ov-sweep-tip i {
  font-style: normal;
  font-weight: 700;
}
.ov-sweep-tip .ov-sweep-far {
  color: var(--ov-muted);
  justify-content: flex-end;
}
.ov-sweep-empty {
  position: absolute;
  inset: 0;
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: 14px;
  text-align: center;
  border: 1px dashed var(--ov-line);
  border-radius: 10px;
}
.ov-sweep-none :is(.ov-sweep-axis, .ov-sweep-side) {
  display: none;
}
.ov-sweep-none .ov-sweep-main {
  grid-column: 1 / -1;
}
.ov-sweep-empty p {
  font-size: 14px;
  max-width: 46ch;
  padding: 0 16px;
}
.ov-sweep-empty svg {
  width: min(300px, 80%);
  fill: none;
  stroke: var(--st-primary-color);
  stroke-width: 2.5;
}
.ov-sweep-empty .ov-sweep-sketch-edge {
  stroke: var(--ov-line);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.ov-sweep-empty text {
  fill: var(--ov-muted);
  stroke: none;
  font-size: 11px;
  text-anchor: middle;
}
.ov-sweep[data-busy="true"] .ov-sweep-plot {
  opacity: 0.55;
}
.ov-sweep[data-busy="true"] .ov-sweep-main::after {
  content: "";
  position: absolute;
  left: 0;
  right: 0;
  top: 20px;
  height: 3px;
  border-radius: 2px;
  background: linear-gradient(90deg, transparent, var(--st-primary-color), transparent) 0 / 40% 100% no-repeat;
  animation: ov-sweep-busy 1.2s linear infinite;
}
@keyframes ov-sweep-busy {
  from {
    background-position: -60% 0;
  }
  to {
    background-position: 160% 0;
  }
}
.ov-sweep-sr {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
@media (pointer: coarse) {
  .ov-sweep-rows button {
    min-height: 38px;
  }
  .ov-sweep-do button {
    min-height: 38px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .ov-sweep[data-busy="true"] .ov-sweep-main::after {
    animation: none;
    background: var(--st-primary-color);
  }
}
`;var ne=`<div class="ov-sweep" data-testid="sweep" data-ready="false" role="group" aria-label="Learning-rate sweep">
  <div class="ov-sweep-head">
    <p><b class="ov-sweep-title"></b><span class="ov-sweep-goal"></span></p>
    <div class="ov-sweep-do">
      <button type="button" data-do="snap" title="Set the rate to the limit of stability" hidden></button>
      <button type="button" data-do="best" title="Play the best rate of the selected curve (B)" hidden>★ Best rate</button>
    </div>
  </div>
  <div class="ov-sweep-main">
    <p class="ov-sweep-axis"><b class="ov-sweep-metric"></b> <span class="ov-sweep-against"></span></p>
    <div class="ov-sweep-plot" role="application" aria-roledescription="chart">
      <canvas aria-hidden="true"></canvas>
      <canvas aria-hidden="true"></canvas>
    </div>
    <div class="ov-sweep-empty" hidden>
      <svg viewBox="0 0 240 96" aria-hidden="true"><path class="ov-sweep-sketch-edge" d="M84 6v70M168 6v70"/><path d="M6 20C60 20 76 24 100 56s34 22 50 14 22-34 26-64"/>
        <text x="42" y="92">crawls</text><text x="126" y="92">works</text><text x="204" y="92">diverges</text></svg>
      <p><b>No curves yet.</b> Add an optimizer: it runs once at each of many learning rates, and its curve shows where it crawls, where it works and where it diverges.</p>
    </div>
  </div>
  <div class="ov-sweep-side">
    <p class="ov-sweep-key" aria-hidden="true"><span>Curve</span><span>★ best rate<i>, its value</i></span></p>
    <ul class="ov-sweep-rows" aria-label="Curves: press one to look at it"></ul>
  </div>
  <div class="ov-sweep-tip" role="tooltip" hidden></div>
  <div class="ov-sweep-sr" aria-live="polite"></div>
</div>
`;var ae=`.ov-notice {
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
`;function le(i,e,t){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),r=Object.assign(document.createElement("button"),{type:"button",textContent:e});return r.addEventListener("click",t),s.append(o,r),s}var he="optim-viz-reloaded-for";function pe(i,e,t){let s=!1;return({data:o,parentElement:r,...n})=>{s||Me(e),s=!0;let a=new TextDecoder().decode(o.subarray(0,8));if(a!=="8c21ebf5")return Se(a,r);let l=r.querySelector(".ov-place");return l&&(l.outerHTML=i),t({...n,parentElement:r,data:o.subarray(8)})}}function Me(i){document.body.append(Object.assign(document.createElement("style"),{textContent:ae+i}))}function Se(i,e){if(!Te(i)){location.reload();return}e.querySelector(".ov-notice")?.remove(),e.prepend(le("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Te(i){try{return sessionStorage.getItem(he)===i?!0:(sessionStorage.setItem(he,i),!1)}catch{return!0}}var Tt=pe(ne,re,z);export{Tt as default};
