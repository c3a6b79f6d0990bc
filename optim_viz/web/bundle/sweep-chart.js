// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Et={1:Uint8Array,4:Float32Array,8:Float64Array};function q(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:n=>{let[a,r,l]=s.arrays[n];return new Et[l](t.buffer,4+e+a,r)}}}function v(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function F(){return document.createElement("canvas")}var Mt=.024,At=11,V={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function G(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),a=o-n;for(let r=0;r<3;r++)e[3*s+r]=i[n][r]+(i[n+1][r]-i[n][r])*a}return e}var K={light:G(V.light),dark:G(V.dark)};function Y(i){let t=getComputedStyle(i),e=v(document.createElement("canvas"),{willReadFrequently:!0}),s=(l,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(l).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),a=.299*o[0]+.587*o[1]+.114*o[2]<128,r=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Mt*innerHeight/At,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:l=>(a?l.dark:l.light)+(l.dim?"55":""),rim:r(o,1),halo:r(o,a?.55:.7),text:r(n,1),muted:r(n,i.classList.contains("ov-large")?.86:.68),grid:r(n,.1),frame:r(n,.3),contour:r(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:r(a?[190,215,240]:[30,60,95],a?.3:.34),veil:r(o,.62),ramp:a?K.dark:K.light}}var $t={crawls:{light:[86,106,130],dark:[150,172,198],wash:.07,ink:.3,dots:!0},works:{light:[0,122,90],dark:[70,205,155],wash:.1,ink:0,strokes:[]},edge:{light:[176,116,0],dark:[240,190,80],wash:.11,ink:.24,strokes:[[-2,10,10,-2]]},stuck:{light:[110,70,170],dark:[190,155,255],wash:.09,ink:.22,strokes:[[-2,4,10,4]]},diverges:{light:[190,52,28],dark:[255,130,105],wash:.06,ink:.12,strokes:[[-2,10,10,-2],[-2,-2,10,10]]}},Lt=8,b=18;function P(i,t){let e=[];return i.fates.forEach((s,o)=>{let{band:n}=t[s],a=e[e.length-1];a?.band===n?a.to=o:e.push({band:n,from:o,to:o})}),e}function J(i,t,e,s){let o=F(),n=v(o);if(o.width=o.height=Lt*s,n.scale(s,s),n.strokeStyle=n.fillStyle=e,n.lineWidth=.8,t.dots)for(let[r,l]of[[2,2],[6,6]])n.fillRect(r-.6,l-.6,1.2,1.2);for(let[r,l,h,p]of t.strokes??[])n.beginPath(),n.moveTo(r,l),n.lineTo(h,p),n.stroke();let a=i.createPattern(o,"repeat");return a?(a.setTransform(new DOMMatrix().scale(1/s)),a):e}function X(i,t,e,s,o,n,a){let r=[];for(let{band:l,from:h,to:p}of P(t,e.fates)){let{name:d,label:c}=e.bands[l],f=$t[d],m=o(h),u=o(p+1)-m,R=a.dark?f.dark:f.light,k=Tt=>`rgb(${R.join(" ")} / ${Tt})`;i.fillStyle=k(f.wash),i.fillRect(m,s.top,u,s.height),i.fillStyle=J(i,f,k(f.ink),n),i.fillRect(m,s.top,u,s.height),i.fillStyle=k(.2),i.fillRect(m,s.top-b,u,b),i.fillStyle=J(i,f,k(2*f.ink),n),i.fillRect(m,s.top-b,u,b),i.fillStyle=k(Math.min(.55,u/24)),h&&i.fillRect(Math.round(m),s.top-b,1,b+s.height),r.push({text:c,left:m,width:u})}Nt(i,r,s,a)}function Nt(i,t,e,s){i.save(),Object.assign(i,{font:`600 11px ${s.font}`,textBaseline:"middle",textAlign:"center",lineJoin:"round",strokeStyle:s.rim,fillStyle:s.text});let o=r=>i.measureText(r).width,n=new Set,a=({text:r,left:l,width:h},p)=>{i.save(),i.translate(l+h/2,p?e.top-b/2+.5:e.top+o(r)/2+22),p||i.rotate(-Math.PI/2),i.lineWidth=3.5,i.globalAlpha=.75,i.strokeText(r,0,0),i.globalAlpha=1,i.fillText(r,0,0),i.restore(),n.add(r)};for(let r of t)o(r.text)+10<=r.width&&a(r,!0);for(let r of t.sort((l,h)=>h.width-l.width))r.width>=13&&!n.has(r.text)&&a(r,!1);i.restore()}var T=class{constructor(t,e,s,o){this.scene=t,this.box={left:46,top:26,width:Math.max(40,s-58),height:Math.max(40,o-66)};let n=t.curves.flatMap(({rates:h})=>[h[0],h[h.length-1]]).map(Math.log10),[a,r]=n.length?[Math.min(...n),Math.max(...n)]:[-4,1],l=.008*(r-a)||.5;this.west=a-l,this.east=r+l,this.low=this.warp(t.window[0]),this.high=this.warp(t.window[1]),this.curves=t.curves.map(h=>Object.assign(h,{points:this.place(h)})),this.mine=this.curves[e]}x(t){return this.box.left+(Math.log10(t)-this.west)/(this.east-this.west)*this.box.width}y(t){let e=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-e)}warp(t){return this.scene.scale==="log"?Math.log10(t):t}place(t){let{box:e,scene:s}=this,o=e.top+6,n=e.top+e.height-6;return Array.from(t.values,(a,r)=>{let l=s.bands[s.fates[t.fates[r]].band].name==="diverges",h=this.warp(a),p=Number.isNaN(a)?l?"above":"none":h>this.high?"above":h>=this.low?"in":"below";return{x:this.x(t.rates[r]),y:p==="in"?this.y(a):p==="below"?n:o,where:p}})}edge(t,e){let{points:s}=t;if(e===0)return s[0].x<=this.box.left+14?this.box.left:s[0].x-4;let o=s.length-1,n=this.box.left+this.box.width;return e>o?s[o].x>=n-14?n:s[o].x+4:(s[e-1].x+s[e].x)/2}nowAt(t){if(!t.now)return;let{box:e}=this,s=this.x(t.now),o=x(t.rates,t.now),n=Math.abs(t.rates[o]/t.now-1)<1e-9;if(!t.nowKnown)return{x:s,y:n?t.points[o].y:e.top+e.height};let a=t.nowValue??1/0,r=this.warp(a),l=r>this.high?e.top+6:r>=this.low?this.y(a):e.top+e.height-6;return{x:s,y:l}}find(t,e){let{box:s,curves:o,mine:n}=this;if(!n)return;if(e<s.top||e>s.top+s.height)return{curve:n,index:x(n.points.map(({x:l})=>l),t,Math.abs)};let a=1/0,r={curve:n,index:0};for(let l of[n,...o]){for(let[h,{x:p,y:d}]of l.points.entries()){let c=Math.hypot(p-t,d-e);c<a&&([a,r]=[c,{curve:l,index:h}])}if(l===n&&a<=14)break}return r}};function x(i,t,e){let s=0,o=1/0;for(let n=0;n<i.length;n++){let a=e?e(i[n]-t):Math.abs(Math.log(i[n]/t));a<o&&([s,o]=[n,a])}return s}function Q(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var y=i=>i.currentCSSZoom??1;function C(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),C(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}function Z(i,t){let{stage:e}=i,s=(r,l,h)=>r.addEventListener(l,p=>i.scene?.curves.length&&h(p),{signal:t}),o=r=>{let l=e.getBoundingClientRect();return[r.clientX-l.left,r.clientY-l.top].map(h=>h/y(e))},n=r=>i.scene.curves.findIndex(({name:l})=>l===r.name),a;s(i.root,"click",r=>{let l=r.target.closest("[data-do]");l&&i.act(l.dataset.do)}),s(e,"pointerdown",r=>{if(r.button!==0)return;let[l,h]=o(r);a={px:l,py:h,...i.plot.find(l,h),gesture:Date.now(),moved:!1},e.setPointerCapture(r.pointerId)}),s(e,"pointermove",r=>{let[l,h]=o(r);if(i.pointer=[l,h],!a)return i.hover(i.plot.find(l,h),!0);if(!a.moved&&Math.hypot(l-a.px,h-a.py)<5)return;a.moved=!0;let p=n(a.curve);if(p<0)return;let d=x(i.scene.curves[p].points.map(({x:c})=>c),l,Math.abs);return i.pick(p,d,a.gesture),i.hover(i.point(p,d),!0)}),s(e,"pointerup",r=>{let l=a?n(a.curve):-1;l>=0&&!a.moved&&a.index<i.scene.curves[l].rates.length&&(i.pointer=o(r),i.cursor=i.point(l,a.index),i.pick(l,a.index,a.gesture),i.hover(i.cursor,!0)),a=void 0}),s(e,"pointercancel",()=>a=void 0),s(e,"pointerleave",r=>{r.pointerType!=="touch"&&(i.pointer=void 0,i.hover(void 0))}),s(e,"keydown",r=>It(i,r)),s(e,"focus",()=>e.matches(":focus-visible")&&i.walk(0)),s(e,"blur",()=>i.hover(void 0)),s(document.fonts,"loadingdone",()=>i.redraw())}function It(i,t){if(t.ctrlKey||t.metaKey||t.altKey)return;let{curves:e}=i.scene,s=t.shiftKey?10:1,o=t.key.length===1?t.key.toLowerCase():t.key,n={ArrowLeft:()=>i.walk(-s),ArrowRight:()=>i.walk(s),Home:()=>i.walk(-1/0),End:()=>i.walk(1/0),ArrowUp:()=>i.climb((i.chosen+e.length-1)%e.length),ArrowDown:()=>i.climb((i.chosen+1)%e.length),Enter:()=>i.pick(i.chosen,i.walk(0).index),b:()=>{let{best:a}=e[i.chosen];a!==null&&(i.cursor=i.point(i.chosen,a),i.pick(i.chosen,i.walk(0).index))},Escape:()=>i.hover(void 0)};n[o]&&(t.preventDefault(),t.stopPropagation(),i.pointer=void 0,n[o]())}var Ot={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function g(i){return i.replace(/[&<>"]/g,t=>Ot[t])}function tt(i,t,e,s,o){i.beginPath(),t.forEach(([n,a],r)=>i[r?"lineTo":"moveTo"](e+n*o,s+a*o)),i.closePath()}function E(i,t,e,s,o,n){let a=n.of(t);i.setLineDash([]),i.lineJoin="round",tt(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?a:n.rim,i.fill(),i.strokeStyle=a,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=a,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var Rt=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function et(i,t,e,s,o,n,a,r){let l=Math.hypot(o,n)||1,h=o/l,p=n/l,d=Rt.map(([c,f])=>[c*h-f*p,c*p+f*h]);i.setLineDash([]),tt(i,d,e,s,a*1.25),i.strokeStyle=r.rim,i.lineWidth=a*.6,i.stroke(),i.fillStyle=r.of(t),i.fill()}function M(i,t,e){let s=i.outline.map(([h,p])=>`${(17+h*5).toFixed(2)},${(8+p*5).toFixed(2)}`).join(" "),[o,n,a]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],r=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${r}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${a}"/><text x="24" y="6.5" ${l}>${i.tag}</text></svg>`}function _(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(r=>r*o).find(r=>r>=s*.999)??NaN,a=[];for(let r=Math.ceil(i/n-1e-9);r*n<=t+n*1e-9&&a.length<99;r++)a.push(r*n);return{values:a,step:n}}function Pt(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var Ct={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function st(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>Ct[t]).join("")}function it(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),a=Math.max(0,Math.min(15,n-e+s));return i.toExponential(a).replaceAll("-","−").replace("e+","e")}return i.toFixed(o).replace("-","−")}function w(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=i.toExponential(t-2).split("e"),n=st(Number(o)),a=String(Number(s)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",n):`${a}·${n}`}return String(Number(i.toPrecision(t))).replace("-","−")}function D(i,t,e){if(t-i>=2)return Pt(i,t,e).map(n=>[n,st(n)]);let s=[];for(let n=Math.floor(i);n<=t;n++)for(let a of[1,2,5])n+Math.log10(a)>=i&&n+Math.log10(a)<=t&&s.push([n+Math.log10(a),w(a*10**n)]);if(s.length>1)return s;let{values:o}=_(10**i,10**t,Math.max(2,e/2));return o.map(n=>[Math.log10(n),w(n,6)])}var A=class{constructor(t,{select:e,pick:s}){Object.assign(this,{list:t,select:e,pick:s,names:""})}show(t,e,s){this.scene=t;let o=t.curves.map(({name:n})=>n).join(`
`);o!==this.names&&this.list.replaceChildren(...t.curves.map((n,a)=>this.row(a))),this.names=o,t.curves.forEach((n,a)=>{let[r,l]=this.list.children[a].children,{best:h}=n,[p,d]=h===null?[]:[w(n.rates[h],3),w(n.values[h],3)];r.setAttribute("aria-pressed",String(a===e)),r.innerHTML=`${M(n,s.of(n),s.rim)}<b>${g(n.label)}</b>`,l.disabled=h===null,l.innerHTML=h===null?"<span>no best rate</span>":`<i aria-hidden="true">★</i><b>${p}</b><span>${d}</span>`;let c=h===null?`${n.label} has no best rate`:`Play the best rate of ${n.label}: ${p}, ${t.metric} ${d}`;l.title=c,l.setAttribute("aria-label",c)})}row(t){let e=document.createElement("li");e.innerHTML='<button type="button" class="ov-sweep-who"></button><button type="button" class="ov-sweep-best"></button>';let[s,o]=e.children;return s.title="Look at this curve",s.addEventListener("click",()=>this.select(t)),o.addEventListener("click",()=>this.pick(t,this.scene.curves[t].best)),e}};var _t=[[-1,.8],[1,.8],[0,-1]];function z(i,t,e,s,o,n,a){i.beginPath();for(let[r,l]of _t)i.lineTo(t+r*s,e+l*o*s);i.closePath(),Object.assign(i,{fillStyle:n,strokeStyle:a.rim,lineWidth:1}),i.stroke(),i.fill()}function S(i,t,e,s,o,n){i.setLineDash([]),i.beginPath(),i.arc(t,e,s,0,2*Math.PI),Object.assign(i,{strokeStyle:o,lineWidth:n}),i.stroke()}function ot(i,t,e,s,o,n,a){i.setLineDash([]),i.beginPath();for(let r=0;r<10;r++){let l=Math.PI*r/5-Math.PI/2,h=r%2?.52*s:s;i.lineTo(t+Math.cos(l)*h,e+Math.sin(l)*h)}i.closePath(),Object.assign(i,{fillStyle:n.rim,strokeStyle:o,lineWidth:a,lineJoin:"round"}),i.fill(),i.stroke()}function nt(i,t,e,s,o,n,a){i.font=`600 11px ${a.font}`;let r=i.measureText(t).width+12,l=Math.max(o.left+r/2,Math.min(o.left+o.width-r/2,e));i.beginPath(),i.roundRect(l-r/2,s,r,17,8),Object.assign(i,{fillStyle:a.rim,strokeStyle:n,lineWidth:1.2}),i.fill(),i.stroke(),Object.assign(i,{fillStyle:a.text,textAlign:"center",textBaseline:"middle"}),i.fillText(t,l,s+9)}function $(i,t,e,s,o,n,a=!1){Object.assign(i,{font:`${a?600:400} 11px ${n.font}`,textAlign:o,textBaseline:"middle",lineJoin:"round",strokeStyle:n.rim,lineWidth:3.5}),i.strokeText(t,e,s),i.fillStyle=a?n.text:n.muted,i.fillText(t,e,s)}var L=class extends T{constructor(t,e,s,o,n){super(t,e,s,o),this.colours=n}draw(t,e){let{box:s,scene:o,colours:n,curves:a,mine:r}=this;if(!r)return;X(t,r,o,s,h=>this.edge(r,h),e,n),this.axes(t,r);let l=a.filter(h=>h!==r);for(let h of l)this.line(t,h,1.5,.85);for(let h of l)this.leavings(t,h,!1);this.limit(t,r),r.now&&this.upright(t,r.now,n.of(r),[]),this.line(t,r,6,.8,n.rim,[]),this.line(t,r,3.2,1),this.leavings(t,r,!0);for(let h of l)this.badge(t,h,!1);for(let h of l)this.inForce(t,h,!1);this.badge(t,r,!0),this.inForce(t,r,!0),r.now&&this.pill(t,r.now,n.of(r))}axes(t,{now:e}){let{box:s,colours:o,scene:n}=this,a=s.top+s.height;Object.assign(t,{font:`11px ${o.font}`,lineWidth:1,fillStyle:o.muted,strokeStyle:o.grid});let r=(f,m,u,R)=>{t.beginPath(),t.moveTo(f,m),t.lineTo(u,R),t.stroke()};Object.assign(t,{textAlign:"right",textBaseline:"middle"});let l=()=>{let{values:f,step:m}=_(this.low,this.high,s.height/34);return f.map(u=>[u,it(u,m)])},h=f=>Math.round(s.top+s.height*(1-(f-this.low)/(this.high-this.low)))+.5,p=n.start===null?NaN:this.warp(n.start),d=p>this.low&&p<this.high?h(p):NaN;for(let[f,m]of n.scale==="log"?D(this.low,this.high,s.height/26):l()){let u=h(f);r(s.left,u,s.left+s.width,u),Math.abs(u-d)<12||t.fillText(m,s.left-6,u)}Object.assign(t,{textAlign:"center",textBaseline:"top"});let c=e?this.x(e):NaN;for(let[f,m]of D(this.west,this.east,s.width/46)){let u=Math.round(this.x(10**f))+.5;r(u,s.top,u,a+4),Math.abs(u-c)<40||t.fillText(m,u,a+6)}t.fillText(n.across,s.left+s.width/2,a+23),t.strokeStyle=o.frame,r(s.left,a+.5,s.left+s.width,a+.5),!Number.isNaN(d)&&(t.strokeStyle=o.muted,t.setLineDash([1.5,3]),r(s.left,d,s.left+s.width,d),t.setLineDash([]),Object.assign(t,{fillStyle:o.text,textAlign:"right",textBaseline:"middle"}),t.fillText("start",s.left-6,d))}line(t,e,s,o,n=this.colours.of(e),a=e.dash){let{box:r}=this;t.save(),t.beginPath(),t.rect(r.left,r.top,r.width,r.height),t.clip(),Object.assign(t,{strokeStyle:n,lineWidth:s,globalAlpha:o,lineJoin:"round"}),t.setLineDash(a),t.beginPath();let l=!1;e.values.forEach((h,p)=>{let d=this.y(h);return Number.isFinite(d)?(t[l?"lineTo":"moveTo"](e.points[p].x,Math.max(-1e5,Math.min(1e5,d))),l=!0):l=!1}),t.stroke(),t.setLineDash([1,4]),t.beginPath(),e.points.forEach(({x:h,y:p,where:d},c)=>{let f=[e.points[c-1],e.points[c+1]].filter(m=>m?.where==="in");if(!(d!=="above"||Number.isFinite(e.values[c])))for(let m of f)t.moveTo(m.x,m.y),t.lineTo(h,p)}),t.stroke(),t.restore()}leavings(t,e,s){let{points:o}=e,n=-1e9,a=-1e9;o.forEach(({x:r,y:l,where:h},p)=>{if(h==="in"||h==="none"&&!s)return;let d=o[p-1]?.where==="in"||p===0&&h!=="none"||o[p+1]?.where==="in",c=h==="below"?-1:1;t.setLineDash([]),d&&h!=="none"&&r-a>=(s?16:40)?(z(t,r,l-2*c,4.2,c,this.colours.of(e),this.colours),E(t,{...e,tag:""},r,l+8*c,s?4.4:3.4,this.colours),n=a=r):(s||d)&&r-n>=9&&(h==="none"?S(t,r,l,2.4,this.colours.of(e),1.2):z(t,r,l-2*c,2.8,c,this.colours.of(e),this.colours),n=r)})}badge(t,e,s){if(e.best===null)return;let{x:o,y:n}=e.points[e.best];ot(t,o,n,s?12:9,this.colours.of(e),this.colours,s?1.8:1.3),E(t,{...e,tag:""},o,n+.5,s?4.2:3,this.colours)}inForce(t,e,s){let o=this.nowAt(e);if(!o)return;let n=s?6.4:4.6,{box:a,colours:r}=this;if(o.x<a.left||o.x>a.left+a.width){let l=o.x<a.left?-1:1;return et(t,e,l<0?a.left+2:a.left+a.width-2,o.y,l,0,n,r)}t.beginPath(),t.arc(o.x,o.y,n*1.75,0,2*Math.PI),t.fillStyle=r.halo,t.fill(),S(t,o.x,o.y,n*1.75,r.of(e),s?1.8:1.2),E(t,e,o.x,o.y,n,r)}upright(t,e,s,o,n=1.4){let{box:a}=this,r=Math.round(this.x(e))+.5;r<a.left||r>a.left+a.width||(Object.assign(t,{strokeStyle:s,lineWidth:n}),t.setLineDash(o),t.beginPath(),t.moveTo(r,a.top),t.lineTo(r,a.top+a.height),t.stroke(),t.setLineDash([]))}limit(t,e){if(!e.limit)return;let{box:s,colours:o}=this,n=s.left+s.width,a=this.x(e.limit),r=`${e.limitText} = ${w(e.limit,3)}`;this.upright(t,e.limit,o.text,[6,4]),t.font=`600 11px ${o.font}`;let l=a+t.measureText(r).width+14<n,h=s.top+s.height-30;a>n?$(t,`${r} →`,n-6,h,"right",o,!0):a<s.left?$(t,`← ${r}`,s.left+6,h,"left",o,!0):$(t,r,l?a+6:a-6,h,l?"left":"right",o,!0)}pill(t,e,s){let{box:o,colours:n}=this;nt(t,w(e,3),this.x(e),o.top+o.height+3,o,s,n)}follow(t,e,s){let{colours:o}=this;for(let{point:n,strong:a}of[{point:s,strong:!0},{point:e,strong:!1}]){if(!n)continue;let{curve:r,index:l}=n,{x:h,y:p}=r.points[l],d=o.of(r);r!==this.mine&&this.line(t,r,2.8,1),this.upright(t,r.rates[l],a?d:o.muted,a?[4,3]:[1,3],a?1.6:1),S(t,h,p,8,o.rim,4),S(t,h,p,8,d,2),a&&this.pill(t,r.rates[l],d)}}};var N=class{constructor(t,e){this.still=v(t),this.live=v(e),this.width=this.height=0,this.ratio=1,this.picture=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let{canvas:o}of[this.still,this.live])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s){this.picture=new L(t,e,this.width,this.height,s),this.picture.draw(this.emptied(this.still),this.ratio)}follow(t,e){this.picture?.follow(this.emptied(this.live),t,e)}find(t,e){return this.picture?.find(t,e)}emptied(t){return t.setTransform(this.ratio,0,0,this.ratio,0,0),t.clearRect(0,0,this.width,this.height),t}};var rt={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"};function at(i,{curve:t,index:e}){let s=t.values[e],o=i.fates[t.fates[e]],n=t.words?.[e]??o.label,{where:a}=t.points[e],r=a==="above"&&!Number.isNaN(s)?"above the picture":a==="below"?"below the picture":"";return{rate:w(t.rates[e]),value:Number.isNaN(s)?i.missing:w(s),outcome:n,far:r,kind:o.kind}}function lt(i,t,e){let{curve:s}=t,{rate:o,value:n,outcome:a,far:r,kind:l}=at(i,t),[h]=/\S+$/.exec(i.across)??[""];return[`<div>${M(s,e.of(s),e.rim)}<b>${g(s.label)}</b></div>`,`<div>${g(h)} = ${o}</div><div>${g(i.metric)}<span>${g(n)}</span></div>`,r&&`<div class="ov-sweep-far">${r}</div>`,`<div data-kind="${l}"><i aria-hidden="true">${rt[l]}</i>${g(a)}</div>`].join("")}function ht(i,t){let{rate:e,value:s,outcome:o,far:n}=at(i,t);return`${t.curve.label}, rate ${e}: ${i.metric} ${s}${n?`, ${n}`:""}, ${o}.`}var pt=Symbol.for("optim-viz printing");function dt(){!globalThis.addEventListener||pt in globalThis||(Object.assign(globalThis,{[pt]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function ct(i,t){let e=new WeakMap;return dt(),({data:s,parentElement:o,setTriggerValue:n,...a})=>{let r=e.get(o);return r?.root.isConnected||(r?.destroy(),r=i(o),e.set(o,r)),r.outbox.connect(n),t(r,s,a),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Dt="[data-testid=stApp]",zt='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var jt="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",Bt="The server is back, and so is your scene, from the address.",B=Symbol("renew"),j=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!ft(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!ft(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(jt)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(Bt,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[B]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(zt)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},ft=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),ut;function mt(i){return ut??=new j(document.querySelector(Dt)),ut.patient(i)}var Ut=100,Wt=1500;var I=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,B,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=Ut-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),Wt),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var U=16,W=14,O=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:a,x:r,y:l}=this.fill(s,o,t,e),h=r+U+n>this.root.clientWidth?r-U-n:r+U,p=l+W+a>this.root.clientHeight?l-W-a:l+W;this.place(h,p,n)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:a,y:r}=this.fill(e,{},s.left,s.bottom+4);this.place(a,r+n>this.root.clientHeight?r-n-s.height-8:r,o)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:a}=this,r=a.getBoundingClientRect(),l=y(a);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[h,p]=[(s-r.left)/l,(o-r.top)/l];return{width:n.offsetWidth,height:n.offsetHeight,x:h,y:p}}place(t,e,s){let o=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};var Ht="Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one.",wt=680,qt=440,H=class{constructor(t){this.root=t.querySelector(".ov-sweep"),this.find=e=>this.root.querySelector(`.ov-sweep-${e}`),this.stage=this.find("plot"),this.tooltip=new O(this.find("tip"),this.root),this.plot=new N(...this.stage.querySelectorAll("canvas")),this.legend=new A(this.find("rows"),{select:e=>this.choose(e),pick:(e,s)=>this.pick(e,s)}),this.outbox=new I(()=>{this.picked=this.hoped=void 0,this.schedule()}),this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize());for(let e of[this.root,this.stage])this.sizes.observe(e);C(()=>this.resize(),this.abort.signal),Z(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),clearTimeout(this.saying)}load(t){let{head:e,array:s}=q(t),o=this.scene?.curves[this.chosen]?.name,n=this.hovered;e.curves.forEach((p,d)=>Object.assign(p,{rates:s(`rates${d}`),values:s(`values${d}`),fates:s(`fates${d}`)}));let a=e.curves[e.selected]?.name,r=p=>e.curves.findIndex(d=>d.name===p),l=this.hoped&&a!==this.hoped?this.hoped:a!==this.theirs?a:o;a===this.hoped&&(this.hoped=void 0),Object.assign(this,{scene:e,theirs:a,chosen:Math.max(0,r(l)<0?r(a):r(l)),colours:Y(this.root)});let h=p=>p&&r(p.curve.name)>=0&&this.point(r(p.curve.name),x(e.curves[r(p.curve.name)].rates,p.curve.rates[p.index]));[this.cursor,this.picked]=[h(this.cursor),h(this.picked)],this.describe(),this.resize(!0),this.outbox.answered(),n&&this.hoverAgain(),this.root.dataset.ready="true"}point(t,e){return{curve:this.scene.curves[t],index:e}}describe(){let{scene:t,root:e}=this,s=t.curves.length,o=(a,r)=>this.find(a).textContent=r,n=t.across[0].toLowerCase()+t.across.slice(1);o("title",t.title),o("goal",t.goal),o("metric",t.metric),o("against",`against ${n}, ${t.scale==="log"?"both axes":"rates"} logarithmic`),this.find("empty").hidden=s>0,e.classList.toggle("ov-sweep-none",!s),e.dataset.curves=s,e.dataset.busy=String(t.busy),e.setAttribute("aria-busy",String(t.busy)),this.stage.setAttribute("aria-label",`${t.metric} against ${t.across}, ${s} curve${s===1?"":"s"}. ${Ht}`),this.stage.tabIndex=s?0:-1,this.look()}look(){let{scene:t,root:e,chosen:s}=this,o=t.curves[s],n=e.querySelector('[data-do="snap"]');this.legend.show(t,s,this.colours),n.hidden=!o?.limit,n.textContent=o?`Snap to ${o.limitText}`:"",e.querySelector('[data-do="best"]').hidden=o?.best===void 0||o.best===null,e.dataset.selected=o?.name??"",e.dataset.bands=o?P(o,t.fates).map(({band:a,from:r,to:l})=>`${t.bands[a].name}:${r}-${l}`).join():""}resize(t=!1){if(!this.scene)return;let e=this.root.clientWidth;this.root.classList.toggle("ov-sweep-wide",e>=wt),this.root.classList.toggle("ov-sweep-pairs",e>=qt&&e<wt);let{clientWidth:s,clientHeight:o}=this.stage,n=Q(y(this.root)),a=[s,o,n].join();!(s&&o)||a===this.size&&!t||(a!==this.size&&this.plot.resize(s,o,n),this.size=a,this.redraw())}redraw(){if(!this.size)return;this.plot.prepare(this.scene,this.chosen,this.colours);let{box:t,west:e,east:s,low:o,high:n}=this.plot.picture;Object.assign(this.root.dataset,{box:[t.left,t.top,t.width,t.height].join(),view:[e,s,o,n].join()}),this.follow()}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.follow()}))}follow(){this.size&&this.scene.curves.length&&this.plot.follow(this.hovered,this.picked)}choose(t){let{name:e}=this.scene.curves[t];t!==this.chosen&&(this.turnTo(t),this.outbox.request("select",{name:e,at:Date.now()}))}turnTo(t){this.chosen=t,this.hoped=this.scene.curves[t].name,this.look(),this.redraw()}pick(t,e,s=Date.now()){let o=this.scene.curves[t];e===null||this.picked?.curve===o&&this.picked.index===e||(t!==this.chosen&&this.turnTo(t),this.picked={curve:o,index:e},this.outbox.request("pick",{curve:o.name,index:e,rate:o.rates[e],gesture:s,at:Date.now()}),this.schedule())}act(t){let e=this.scene.curves[this.chosen];t==="best"&&this.pick(this.chosen,e.best),t==="snap"&&this.outbox.request("snap",{name:e.name,at:Date.now()})}walk(t){let e=this.scene.curves[this.chosen],s=e.rates.length-1,o=this.cursor?.curve===e?this.cursor.index:x(e.rates,this.cursor?.curve.rates[this.cursor.index]??e.now??e.rates[0]);return o=Math.max(0,Math.min(s,o+t)),this.cursor={curve:e,index:o},this.hover(this.cursor),this.say(),this.cursor}climb(t){this.choose(t),this.walk(0)}hoverAgain(){this.scene.curves.length?this.pointer?this.hover(this.plot.find(...this.pointer),!0):this.hover(this.cursor||void 0):this.hover(void 0)}hover(t,e=!1){if(this.hovered=t||void 0,this.schedule(),this.root.dataset.hovered=t?`${t.curve.name}:${t.index}`:"",!t)return this.tooltip.hide();let{curve:s,index:o}=t,{stage:n,scene:a,colours:r}=this,[l,h]=e&&this.pointer?this.pointer:[s.points[o].x,s.points[o].y],p=n.getBoundingClientRect(),d=y(n);return this.tooltip.showAt(p.left+d*l,p.top+d*h,lt(a,t,r))}say(){clearTimeout(this.saying),this.saying=setTimeout(()=>{this.cursor&&(this.find("sr").textContent=ht(this.scene,this.cursor))},150)}},gt=ct(i=>new H(i),(i,t)=>i.load(t));var vt=`.ov-sweep.ov-sweep-wide {
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
`;var bt=`<div class="ov-sweep" data-testid="sweep" data-ready="false" role="group" aria-label="Learning-rate sweep">
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
`;var xt=`.ov-notice {
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
`;function yt(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var kt="optim-viz-reloaded-for";function St(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:a,...r})=>{s||Kt(t),s=!0;let l=new TextDecoder().decode(o.subarray(0,8));if(l!=="0058c0d3")return Yt(l,n);let h=n.querySelector(".ov-place");h&&(h.outerHTML=i);let p=mt(a);return e({...r,parentElement:n,setTriggerValue:p,data:o.subarray(8)})}}function Kt(i){document.body.append(Object.assign(document.createElement("style"),{textContent:xt+i}))}function Yt(i,t){if(!Jt(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(yt("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Jt(i){try{return sessionStorage.getItem(kt)===i?!0:(sessionStorage.setItem(kt,i),!1)}catch{return!0}}var us=St(bt,vt,gt);export{us as default};
