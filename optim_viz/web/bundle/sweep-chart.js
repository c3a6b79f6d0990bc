// Built by tools/bundle.js from optim_viz/web/js: edit there.
var me={1:Uint8Array,4:Float32Array,8:Float64Array};function q(i){let e=i.slice(),t=new DataView(e.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t)));return{head:s,array:o=>{let[a,n,l]=s.arrays[o];return new me[l](e.buffer,4+t+a,n)}}}function v(i,e){let t=i.getContext("2d",e);if(!t)throw new Error("this browser draws on no canvas");return t}function F(){return document.createElement("canvas")}var H={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function _(i){let t=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let r=s/255*(i.length-1),o=Math.min(i.length-2,Math.floor(r)),a=r-o;for(let n=0;n<3;n++)t[3*s+n]=i[o][n]+(i[o+1][n]-i[o][n])*a}return t}var J={light:_(H.light),dark:_(H.dark)};function K(i){let e=getComputedStyle(i),t=v(document.createElement("canvas"),{willReadFrequently:!0}),s=(l,h)=>(t.fillStyle=h,t.fillStyle=e.getPropertyValue(l).trim()||h,t.clearRect(0,0,1,1),t.fillRect(0,0,1,1),[...t.getImageData(0,0,1,1).data].slice(0,3)),r=s("--st-background-color","#ffffff"),o=s("--st-text-color","#222222"),a=.299*r[0]+.587*r[1]+.114*r[2]<128,n=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:e.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:l=>(a?l.dark:l.light)+(l.dim?"55":""),rim:n(r,1),halo:n(r,a?.55:.7),text:n(o,1),muted:n(o,i.classList.contains("ov-large")?.86:.68),grid:n(o,.1),frame:n(o,.3),contour:n(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:n(a?[190,215,240]:[30,60,95],a?.3:.34),veil:n(r,.62),ramp:a?J.dark:J.light}}var we={crawls:{light:[86,106,130],dark:[150,172,198],wash:.07,ink:.3,dots:!0},works:{light:[0,122,90],dark:[70,205,155],wash:.1,ink:0,strokes:[]},edge:{light:[176,116,0],dark:[240,190,80],wash:.11,ink:.24,strokes:[[-2,10,10,-2]]},stuck:{light:[110,70,170],dark:[190,155,255],wash:.09,ink:.22,strokes:[[-2,4,10,4]]},diverges:{light:[190,52,28],dark:[255,130,105],wash:.06,ink:.12,strokes:[[-2,10,10,-2],[-2,-2,10,10]]}},ge=8,b=18;function N(i,e){let t=[];return i.fates.forEach((s,r)=>{let{band:o}=e[s],a=t[t.length-1];a?.band===o?a.to=r:t.push({band:o,from:r,to:r})}),t}function U(i,e,t,s){let r=F(),o=v(r);if(r.width=r.height=ge*s,o.scale(s,s),o.strokeStyle=o.fillStyle=t,o.lineWidth=.8,e.dots)for(let[n,l]of[[2,2],[6,6]])o.fillRect(n-.6,l-.6,1.2,1.2);for(let[n,l,h,p]of e.strokes??[])o.beginPath(),o.moveTo(n,l),o.lineTo(h,p),o.stroke();let a=i.createPattern(r,"repeat");return a?(a.setTransform(new DOMMatrix().scale(1/s)),a):t}function V(i,e,t,s,r,o,a){let n=[];for(let{band:l,from:h,to:p}of N(e,t.fates)){let{name:d,label:f}=t.bands[l],c=we[d],m=r(h),u=r(p+1)-m,L=a.dark?c.dark:c.light,y=ue=>`rgb(${L.join(" ")} / ${ue})`;i.fillStyle=y(c.wash),i.fillRect(m,s.top,u,s.height),i.fillStyle=U(i,c,y(c.ink),o),i.fillRect(m,s.top,u,s.height),i.fillStyle=y(.2),i.fillRect(m,s.top-b,u,b),i.fillStyle=U(i,c,y(2*c.ink),o),i.fillRect(m,s.top-b,u,b),i.fillStyle=y(Math.min(.55,u/24)),h&&i.fillRect(Math.round(m),s.top-b,1,b+s.height),n.push({text:f,left:m,width:u})}ve(i,n,s,a)}function ve(i,e,t,s){i.save(),Object.assign(i,{font:`600 11px ${s.font}`,textBaseline:"middle",textAlign:"center",lineJoin:"round",strokeStyle:s.rim,fillStyle:s.text});let r=n=>i.measureText(n).width,o=new Set,a=({text:n,left:l,width:h},p)=>{i.save(),i.translate(l+h/2,p?t.top-b/2+.5:t.top+r(n)/2+22),p||i.rotate(-Math.PI/2),i.lineWidth=3.5,i.globalAlpha=.75,i.strokeText(n,0,0),i.globalAlpha=1,i.fillText(n,0,0),i.restore(),o.add(n)};for(let n of e)r(n.text)+10<=n.width&&a(n,!0);for(let n of e.sort((l,h)=>h.width-l.width))n.width>=13&&!o.has(n.text)&&a(n,!1);i.restore()}var $=class{constructor(e,t,s,r){this.scene=e,this.box={left:46,top:26,width:Math.max(40,s-58),height:Math.max(40,r-66)};let o=e.curves.flatMap(({rates:h})=>[h[0],h[h.length-1]]).map(Math.log10),[a,n]=o.length?[Math.min(...o),Math.max(...o)]:[-4,1],l=.008*(n-a)||.5;this.west=a-l,this.east=n+l,this.low=this.warp(e.window[0]),this.high=this.warp(e.window[1]),this.curves=e.curves.map(h=>Object.assign(h,{points:this.place(h)})),this.mine=this.curves[t]}x(e){return this.box.left+(Math.log10(e)-this.west)/(this.east-this.west)*this.box.width}y(e){let t=(this.warp(e)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-t)}warp(e){return this.scene.scale==="log"?Math.log10(e):e}place(e){let{box:t,scene:s}=this,r=t.top+6,o=t.top+t.height-6;return Array.from(e.values,(a,n)=>{let l=s.bands[s.fates[e.fates[n]].band].name==="diverges",h=this.warp(a),p=Number.isNaN(a)?l?"above":"none":h>this.high?"above":h>=this.low?"in":"below";return{x:this.x(e.rates[n]),y:p==="in"?this.y(a):p==="below"?o:r,where:p}})}edge(e,t){let{points:s}=e;if(t===0)return s[0].x<=this.box.left+14?this.box.left:s[0].x-4;let r=s.length-1,o=this.box.left+this.box.width;return t>r?s[r].x>=o-14?o:s[r].x+4:(s[t-1].x+s[t].x)/2}nowAt(e){if(!e.now)return;let{box:t}=this,s=this.x(e.now),r=x(e.rates,e.now),o=Math.abs(e.rates[r]/e.now-1)<1e-9;if(!e.nowKnown)return{x:s,y:o?e.points[r].y:t.top+t.height};let a=e.nowValue??1/0,n=this.warp(a),l=n>this.high?t.top+6:n>=this.low?this.y(a):t.top+t.height-6;return{x:s,y:l}}find(e,t){let{box:s,curves:r,mine:o}=this;if(!o)return;if(t<s.top||t>s.top+s.height)return{curve:o,index:x(o.points.map(({x:l})=>l),e,Math.abs)};let a=1/0,n={curve:o,index:0};for(let l of[o,...r]){for(let[h,{x:p,y:d}]of l.points.entries()){let f=Math.hypot(p-e,d-t);f<a&&([a,n]=[f,{curve:l,index:h}])}if(l===o&&a<=14)break}return n}};function x(i,e,t){let s=0,r=1/0;for(let o=0;o<i.length;o++){let a=t?t(i[o]-e):Math.abs(Math.log(i[o]/e));a<r&&([s,r]=[o,a])}return s}function G(i,e){let{stage:t}=i,s=(n,l,h)=>n.addEventListener(l,p=>i.scene?.curves.length&&h(p),{signal:e}),r=n=>{let l=t.getBoundingClientRect();return[n.clientX-l.left,n.clientY-l.top]},o=n=>i.scene.curves.findIndex(({name:l})=>l===n.name),a;s(i.root,"click",n=>{let l=n.target.closest("[data-do]");l&&i.act(l.dataset.do)}),s(t,"pointerdown",n=>{if(n.button!==0)return;let[l,h]=r(n);a={px:l,py:h,...i.plot.find(l,h),gesture:Date.now(),moved:!1},t.setPointerCapture(n.pointerId)}),s(t,"pointermove",n=>{let[l,h]=r(n);if(i.pointer=[l,h],!a)return i.hover(i.plot.find(l,h),!0);if(!a.moved&&Math.hypot(l-a.px,h-a.py)<5)return;a.moved=!0;let p=o(a.curve);if(p<0)return;let d=x(i.scene.curves[p].points.map(({x:f})=>f),l,Math.abs);return i.pick(p,d,a.gesture),i.hover(i.point(p,d),!0)}),s(t,"pointerup",n=>{let l=a?o(a.curve):-1;l>=0&&!a.moved&&a.index<i.scene.curves[l].rates.length&&(i.pointer=r(n),i.cursor=i.point(l,a.index),i.pick(l,a.index,a.gesture),i.hover(i.cursor,!0)),a=void 0}),s(t,"pointercancel",()=>a=void 0),s(t,"pointerleave",n=>{n.pointerType!=="touch"&&(i.pointer=void 0,i.hover(void 0))}),s(t,"keydown",n=>be(i,n)),s(t,"focus",()=>t.matches(":focus-visible")&&i.walk(0)),s(t,"blur",()=>i.hover(void 0)),s(document.fonts,"loadingdone",()=>i.redraw())}function be(i,e){if(e.ctrlKey||e.metaKey||e.altKey)return;let{curves:t}=i.scene,s=e.shiftKey?10:1,r=e.key.length===1?e.key.toLowerCase():e.key,o={ArrowLeft:()=>i.walk(-s),ArrowRight:()=>i.walk(s),Home:()=>i.walk(-1/0),End:()=>i.walk(1/0),ArrowUp:()=>i.climb((i.chosen+t.length-1)%t.length),ArrowDown:()=>i.climb((i.chosen+1)%t.length),Enter:()=>i.pick(i.chosen,i.walk(0).index),b:()=>{let{best:a}=t[i.chosen];a!==null&&(i.cursor=i.point(i.chosen,a),i.pick(i.chosen,i.walk(0).index))},Escape:()=>i.hover(void 0)};o[r]&&(e.preventDefault(),e.stopPropagation(),i.pointer=void 0,o[r]())}var xe={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function g(i){return i.replace(/[&<>"]/g,e=>xe[e])}function Y(i,e,t,s,r){i.beginPath(),e.forEach(([o,a],n)=>i[n?"lineTo":"moveTo"](t+o*r,s+a*r)),i.closePath()}function M(i,e,t,s,r,o){let a=o.of(e);i.setLineDash([]),i.lineJoin="round",Y(i,e.outline,t,s,r),i.strokeStyle=o.rim,i.lineWidth=r*.75,i.stroke(),i.fillStyle=e.ordinal===1?a:o.rim,i.fill(),i.strokeStyle=a,i.lineWidth=r*(e.ordinal===1?.12:.42),i.stroke(),e.tag&&(i.fillStyle=a,i.font=`600 ${Math.round(r*1.7)}px ${o.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(e.tag,t+r*1.6,s-r))}var ye=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function X(i,e,t,s,r,o,a,n){let l=Math.hypot(r,o)||1,h=r/l,p=o/l,d=ye.map(([f,c])=>[f*h-c*p,f*p+c*h]);i.setLineDash([]),Y(i,d,t,s,a*1.25),i.strokeStyle=n.rim,i.lineWidth=a*.6,i.stroke(),i.fillStyle=n.of(e),i.fill()}function S(i,e,t){let s=i.outline.map(([h,p])=>`${(17+h*5).toFixed(2)},${(8+p*5).toFixed(2)}`).join(" "),[r,o,a]=i.ordinal===1?[e,t,1.2]:[t,e,1.8],n=`stroke="${e}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${e}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${n}/><polygon points="${s}" fill="${r}" stroke="${o}" stroke-width="${a}"/><text x="24" y="6.5" ${l}>${i.tag}</text></svg>`}function j(i,e,t){let s=(e-i)/Math.max(1,t),r=10**Math.floor(Math.log10(s)),o=[1,2,2.5,5,10].map(n=>n*r).find(n=>n>=s*.999)??NaN,a=[];for(let n=Math.ceil(i/o-1e-9);n*o<=e+o*1e-9&&a.length<99;n++)a.push(n*o);return{values:a,step:o}}function ke(i,e,t){let s=[1,2,3,5,10,20,50,100].find(o=>(e-i)/o<=t)??100,r=[];for(let o=Math.ceil(i/s)*s;o<=e;o+=s)r.push(o);return r}var $e={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Q(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(e=>$e[e]).join("")}function Z(i,e){if(Math.abs(i)<e*1e-6)return"0";let t=Math.floor(Math.log10(e)+1e-9),s=/^2\.[45]/.test(String(e/10**t))?1:0,r=Math.max(0,s-t);if(r>6||Math.abs(i)>=1e6){let o=Math.floor(Math.log10(Math.abs(i))+1e-9),a=Math.max(0,Math.min(15,o-t+s));return i.toExponential(a).replaceAll("-","−").replace("e+","e")}return i.toFixed(r).replace("-","−")}function w(i,e=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let t=Math.abs(i);if(t!==0&&(t<.001||t>=1e5)){let[s,r]=i.toExponential(e-2).split("e"),o=Q(Number(r)),a=String(Number(s)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",o):`${a}·${o}`}return String(Number(i.toPrecision(e))).replace("-","−")}function I(i,e,t){if(e-i>=2)return ke(i,e,t).map(o=>[o,Q(o)]);let s=[];for(let o=Math.floor(i);o<=e;o++)for(let a of[1,2,5])o+Math.log10(a)>=i&&o+Math.log10(a)<=e&&s.push([o+Math.log10(a),w(a*10**o)]);if(s.length>1)return s;let{values:r}=j(10**i,10**e,Math.max(2,t/2));return r.map(o=>[Math.log10(o),w(o,6)])}var T=class{constructor(e,{select:t,pick:s}){Object.assign(this,{list:e,select:t,pick:s,names:""})}show(e,t,s){this.scene=e;let r=e.curves.map(({name:o})=>o).join(`
`);r!==this.names&&this.list.replaceChildren(...e.curves.map((o,a)=>this.row(a))),this.names=r,e.curves.forEach((o,a)=>{let[n,l]=this.list.children[a].children,{best:h}=o,[p,d]=h===null?[]:[w(o.rates[h],3),w(o.values[h],3)];n.setAttribute("aria-pressed",String(a===t)),n.innerHTML=`${S(o,s.of(o),s.rim)}<b>${g(o.label)}</b>`,l.disabled=h===null,l.innerHTML=h===null?"<span>no best rate</span>":`<i aria-hidden="true">★</i><b>${p}</b><span>${d}</span>`;let f=h===null?`${o.label} has no best rate`:`Play the best rate of ${o.label}: ${p}, ${e.metric} ${d}`;l.title=f,l.setAttribute("aria-label",f)})}row(e){let t=document.createElement("li");t.innerHTML='<button type="button" class="ov-sweep-who"></button><button type="button" class="ov-sweep-best"></button>';let[s,r]=t.children;return s.title="Look at this curve",s.addEventListener("click",()=>this.select(e)),r.addEventListener("click",()=>this.pick(e,this.scene.curves[e].best)),t}};var Me=[[-1,.8],[1,.8],[0,-1]];function C(i,e,t,s,r,o,a){i.beginPath();for(let[n,l]of Me)i.lineTo(e+n*s,t+l*r*s);i.closePath(),Object.assign(i,{fillStyle:o,strokeStyle:a.rim,lineWidth:1}),i.stroke(),i.fill()}function k(i,e,t,s,r,o){i.setLineDash([]),i.beginPath(),i.arc(e,t,s,0,2*Math.PI),Object.assign(i,{strokeStyle:r,lineWidth:o}),i.stroke()}function ee(i,e,t,s,r,o,a){i.setLineDash([]),i.beginPath();for(let n=0;n<10;n++){let l=Math.PI*n/5-Math.PI/2,h=n%2?.52*s:s;i.lineTo(e+Math.cos(l)*h,t+Math.sin(l)*h)}i.closePath(),Object.assign(i,{fillStyle:o.rim,strokeStyle:r,lineWidth:a,lineJoin:"round"}),i.fill(),i.stroke()}function te(i,e,t,s,r,o,a){i.font=`600 11px ${a.font}`;let n=i.measureText(e).width+12,l=Math.max(r.left+n/2,Math.min(r.left+r.width-n/2,t));i.beginPath(),i.roundRect(l-n/2,s,n,17,8),Object.assign(i,{fillStyle:a.rim,strokeStyle:o,lineWidth:1.2}),i.fill(),i.stroke(),Object.assign(i,{fillStyle:a.text,textAlign:"center",textBaseline:"middle"}),i.fillText(e,l,s+9)}function A(i,e,t,s,r,o,a=!1){Object.assign(i,{font:`${a?600:400} 11px ${o.font}`,textAlign:r,textBaseline:"middle",lineJoin:"round",strokeStyle:o.rim,lineWidth:3.5}),i.strokeText(e,t,s),i.fillStyle=a?o.text:o.muted,i.fillText(e,t,s)}var E=class extends ${constructor(e,t,s,r,o){super(e,t,s,r),this.colours=o}draw(e,t){let{box:s,scene:r,colours:o,curves:a,mine:n}=this;if(!n)return;V(e,n,r,s,h=>this.edge(n,h),t,o),this.axes(e,n);let l=a.filter(h=>h!==n);for(let h of l)this.line(e,h,1.5,.85);for(let h of l)this.leavings(e,h,!1);this.limit(e,n),n.now&&this.upright(e,n.now,o.of(n),[]),this.line(e,n,6,.8,o.rim,[]),this.line(e,n,3.2,1),this.leavings(e,n,!0);for(let h of l)this.badge(e,h,!1);for(let h of l)this.inForce(e,h,!1);this.badge(e,n,!0),this.inForce(e,n,!0),n.now&&this.pill(e,n.now,o.of(n))}axes(e,{now:t}){let{box:s,colours:r,scene:o}=this,a=s.top+s.height;Object.assign(e,{font:`11px ${r.font}`,lineWidth:1,fillStyle:r.muted,strokeStyle:r.grid});let n=(c,m,u,L)=>{e.beginPath(),e.moveTo(c,m),e.lineTo(u,L),e.stroke()};Object.assign(e,{textAlign:"right",textBaseline:"middle"});let l=()=>{let{values:c,step:m}=j(this.low,this.high,s.height/34);return c.map(u=>[u,Z(u,m)])},h=c=>Math.round(s.top+s.height*(1-(c-this.low)/(this.high-this.low)))+.5,p=o.start===null?NaN:this.warp(o.start),d=p>this.low&&p<this.high?h(p):NaN;for(let[c,m]of o.scale==="log"?I(this.low,this.high,s.height/26):l()){let u=h(c);n(s.left,u,s.left+s.width,u),Math.abs(u-d)<12||e.fillText(m,s.left-6,u)}Object.assign(e,{textAlign:"center",textBaseline:"top"});let f=t?this.x(t):NaN;for(let[c,m]of I(this.west,this.east,s.width/46)){let u=Math.round(this.x(10**c))+.5;n(u,s.top,u,a+4),Math.abs(u-f)<40||e.fillText(m,u,a+6)}e.fillText(o.across,s.left+s.width/2,a+23),e.strokeStyle=r.frame,n(s.left,a+.5,s.left+s.width,a+.5),!Number.isNaN(d)&&(e.strokeStyle=r.muted,e.setLineDash([1.5,3]),n(s.left,d,s.left+s.width,d),e.setLineDash([]),Object.assign(e,{fillStyle:r.text,textAlign:"right",textBaseline:"middle"}),e.fillText("start",s.left-6,d))}line(e,t,s,r,o=this.colours.of(t),a=t.dash){let{box:n}=this;e.save(),e.beginPath(),e.rect(n.left,n.top,n.width,n.height),e.clip(),Object.assign(e,{strokeStyle:o,lineWidth:s,globalAlpha:r,lineJoin:"round"}),e.setLineDash(a),e.beginPath();let l=!1;t.values.forEach((h,p)=>{let d=this.y(h);return Number.isFinite(d)?(e[l?"lineTo":"moveTo"](t.points[p].x,Math.max(-1e5,Math.min(1e5,d))),l=!0):l=!1}),e.stroke(),e.setLineDash([1,4]),e.beginPath(),t.points.forEach(({x:h,y:p,where:d},f)=>{let c=[t.points[f-1],t.points[f+1]].filter(m=>m?.where==="in");if(!(d!=="above"||Number.isFinite(t.values[f])))for(let m of c)e.moveTo(m.x,m.y),e.lineTo(h,p)}),e.stroke(),e.restore()}leavings(e,t,s){let{points:r}=t,o=-1e9,a=-1e9;r.forEach(({x:n,y:l,where:h},p)=>{if(h==="in"||h==="none"&&!s)return;let d=r[p-1]?.where==="in"||p===0&&h!=="none"||r[p+1]?.where==="in",f=h==="below"?-1:1;e.setLineDash([]),d&&h!=="none"&&n-a>=(s?16:40)?(C(e,n,l-2*f,4.2,f,this.colours.of(t),this.colours),M(e,{...t,tag:""},n,l+8*f,s?4.4:3.4,this.colours),o=a=n):(s||d)&&n-o>=9&&(h==="none"?k(e,n,l,2.4,this.colours.of(t),1.2):C(e,n,l-2*f,2.8,f,this.colours.of(t),this.colours),o=n)})}badge(e,t,s){if(t.best===null)return;let{x:r,y:o}=t.points[t.best];ee(e,r,o,s?12:9,this.colours.of(t),this.colours,s?1.8:1.3),M(e,{...t,tag:""},r,o+.5,s?4.2:3,this.colours)}inForce(e,t,s){let r=this.nowAt(t);if(!r)return;let o=s?6.4:4.6,{box:a,colours:n}=this;if(r.x<a.left||r.x>a.left+a.width){let l=r.x<a.left?-1:1;return X(e,t,l<0?a.left+2:a.left+a.width-2,r.y,l,0,o,n)}e.beginPath(),e.arc(r.x,r.y,o*1.75,0,2*Math.PI),e.fillStyle=n.halo,e.fill(),k(e,r.x,r.y,o*1.75,n.of(t),s?1.8:1.2),M(e,t,r.x,r.y,o,n)}upright(e,t,s,r,o=1.4){let{box:a}=this,n=Math.round(this.x(t))+.5;n<a.left||n>a.left+a.width||(Object.assign(e,{strokeStyle:s,lineWidth:o}),e.setLineDash(r),e.beginPath(),e.moveTo(n,a.top),e.lineTo(n,a.top+a.height),e.stroke(),e.setLineDash([]))}limit(e,t){if(!t.limit)return;let{box:s,colours:r}=this,o=s.left+s.width,a=this.x(t.limit),n=`${t.limitText} = ${w(t.limit,3)}`;this.upright(e,t.limit,r.text,[6,4]),e.font=`600 11px ${r.font}`;let l=a+e.measureText(n).width+14<o,h=s.top+s.height-30;a>o?A(e,`${n} →`,o-6,h,"right",r,!0):a<s.left?A(e,`← ${n}`,s.left+6,h,"left",r,!0):A(e,n,l?a+6:a-6,h,l?"left":"right",r,!0)}pill(e,t,s){let{box:r,colours:o}=this;te(e,w(t,3),this.x(t),r.top+r.height+3,r,s,o)}follow(e,t,s){let{colours:r}=this;for(let{point:o,strong:a}of[{point:s,strong:!0},{point:t,strong:!1}]){if(!o)continue;let{curve:n,index:l}=o,{x:h,y:p}=n.points[l],d=r.of(n);n!==this.mine&&this.line(e,n,2.8,1),this.upright(e,n.rates[l],a?d:r.muted,a?[4,3]:[1,3],a?1.6:1),k(e,h,p,8,r.rim,4),k(e,h,p,8,d,2),a&&this.pill(e,n.rates[l],d)}}};var P=class{constructor(e,t){this.still=v(e),this.live=v(t),this.width=this.height=0,this.ratio=1,this.picture=void 0}resize(e,t,s){Object.assign(this,{width:e,height:t,ratio:s});for(let{canvas:r}of[this.still,this.live])r.width=Math.round(e*s),r.height=Math.round(t*s)}prepare(e,t,s){this.picture=new E(e,t,this.width,this.height,s),this.picture.draw(this.emptied(this.still),this.ratio)}follow(e,t){this.picture?.follow(this.emptied(this.live),e,t)}find(e,t){return this.picture?.find(e,t)}emptied(e){return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}};var se={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function ie(i,{curve:e,index:t}){let s=e.values[t],r=i.fates[e.fates[t]],o=e.words?.[t]??r.label,{where:a}=e.points[t],n=a==="above"&&!Number.isNaN(s)?"above the picture":a==="below"?"below the picture":"";return{rate:w(e.rates[t]),value:Number.isNaN(s)?i.missing:w(s),outcome:o,far:n,kind:r.kind}}function oe(i,e,t){let{curve:s}=e,{rate:r,value:o,outcome:a,far:n,kind:l}=ie(i,e),[h]=/\S+$/.exec(i.across)??[""];return[`<div>${S(s,t.of(s),t.rim)}<b>${g(s.label)}</b></div>`,`<div>${g(h)} = ${r}</div><div>${g(i.metric)}<span>${g(o)}</span></div>`,n&&`<div class="ov-sweep-far">${n}</div>`,`<div data-kind="${l}"><i aria-hidden="true">${se[l]}</i>${g(a)}</div>`].join("")}function re(i,e){let{rate:t,value:s,outcome:r,far:o}=ie(i,e);return`${e.curve.label}, rate ${t}: ${i.metric} ${s}${o?`, ${o}`:""}, ${r}.`}var R=class{constructor(e){this.onRest=e,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(e){this.deliver=e}send(e,t){this.deliver(e,t)}request(e,t){this.waiting.delete(e),this.waiting.set(e,t),this.flush()}expects(e){return this.due===e||this.waiting.has(e)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let e=100-(performance.now()-this.sentAt);if(e>0){this.later=setTimeout(()=>this.flush(),e);return}let[[t,s]]=this.waiting;this.waiting.delete(t),this.sentAt=performance.now(),this.due=t,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(t,s)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function ne(){return Math.min(2,globalThis.devicePixelRatio||1)}function D(i,e){let t=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),D(i,e)};t.addEventListener("change",s,{once:!0,signal:e})}var O=class{constructor(e,t){this.element=e,this.root=t}get shown(){return!this.element.hidden}showAt(e,t,s,r={}){let{width:o,height:a,x:n,y:l}=this.fill(s,r,e,t),h=n+16+o>this.root.clientWidth?n-16-o:n+16,p=l+14+a>this.root.clientHeight?l-14-a:l+14;this.place(h,p,o)}showBelow(e,t){let s=e.getBoundingClientRect(),{width:r,height:o,x:a,y:n}=this.fill(t,{},s.left,s.bottom+4);this.place(a,n+o>this.root.clientHeight?n-o-s.height-8:n,r)}hide(){this.element.hidden=!0}fill(e,t,s,r){let{element:o,root:a}=this,n=a.getBoundingClientRect();return typeof e=="string"?o.innerHTML=e:o.replaceChildren(...e),Object.assign(o.dataset,t),o.hidden=!1,{width:o.offsetWidth,height:o.offsetHeight,x:s-n.left,y:r-n.top}}place(e,t,s){let r=Math.max(0,Math.min(e,this.root.clientWidth-s));this.element.style.transform=`translate(${r}px, ${Math.max(0,t)}px)`}};var Se="Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one.",ae=680,Te=440,B=class{constructor(e){this.root=e.querySelector(".ov-sweep"),this.find=t=>this.root.querySelector(`.ov-sweep-${t}`),this.stage=this.find("plot"),this.tooltip=new O(this.find("tip"),this.root),this.plot=new P(...this.stage.querySelectorAll("canvas")),this.legend=new T(this.find("rows"),{select:t=>this.choose(t),pick:(t,s)=>this.pick(t,s)}),this.outbox=new R(()=>{this.picked=this.hoped=void 0,this.schedule()}),this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize());for(let t of[this.root,this.stage])this.sizes.observe(t);D(()=>this.resize(),this.abort.signal),G(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),clearTimeout(this.saying)}load(e){let{head:t,array:s}=q(e),r=this.scene?.curves[this.chosen]?.name,o=this.hovered;t.curves.forEach((p,d)=>Object.assign(p,{rates:s(`rates${d}`),values:s(`values${d}`),fates:s(`fates${d}`)}));let a=t.curves[t.selected]?.name,n=p=>t.curves.findIndex(d=>d.name===p),l=this.hoped&&a!==this.hoped?this.hoped:a!==this.theirs?a:r;a===this.hoped&&(this.hoped=void 0),Object.assign(this,{scene:t,theirs:a,chosen:Math.max(0,n(l)<0?n(a):n(l)),colours:K(this.root)});let h=p=>p&&n(p.curve.name)>=0&&this.point(n(p.curve.name),x(t.curves[n(p.curve.name)].rates,p.curve.rates[p.index]));[this.cursor,this.picked]=[h(this.cursor),h(this.picked)],this.describe(),this.resize(!0),this.outbox.answered(),o&&this.hoverAgain(),this.root.dataset.ready="true"}point(e,t){return{curve:this.scene.curves[e],index:t}}describe(){let{scene:e,root:t}=this,s=e.curves.length,r=(a,n)=>this.find(a).textContent=n,o=e.across[0].toLowerCase()+e.across.slice(1);r("title",e.title),r("goal",e.goal),r("metric",e.metric),r("against",`against ${o}, ${e.scale==="log"?"both axes":"rates"} logarithmic`),this.find("empty").hidden=s>0,t.classList.toggle("ov-sweep-none",!s),t.dataset.curves=s,t.dataset.busy=String(e.busy),t.setAttribute("aria-busy",String(e.busy)),this.stage.setAttribute("aria-label",`${e.metric} against ${e.across}, ${s} curve${s===1?"":"s"}. ${Se}`),this.stage.tabIndex=s?0:-1,this.look()}look(){let{scene:e,root:t,chosen:s}=this,r=e.curves[s],o=t.querySelector('[data-do="snap"]');this.legend.show(e,s,this.colours),o.hidden=!r?.limit,o.textContent=r?`Snap to ${r.limitText}`:"",t.querySelector('[data-do="best"]').hidden=r?.best===void 0||r.best===null,t.dataset.selected=r?.name??"",t.dataset.bands=r?N(r,e.fates).map(({band:a,from:n,to:l})=>`${e.bands[a].name}:${n}-${l}`).join():""}resize(e=!1){if(!this.scene)return;let t=this.root.clientWidth;this.root.classList.toggle("ov-sweep-wide",t>=ae),this.root.classList.toggle("ov-sweep-pairs",t>=Te&&t<ae);let{clientWidth:s,clientHeight:r}=this.stage,o=ne(),a=[s,r,o].join();!(s&&r)||a===this.size&&!e||(a!==this.size&&this.plot.resize(s,r,o),this.size=a,this.redraw())}redraw(){if(!this.size)return;this.plot.prepare(this.scene,this.chosen,this.colours);let{box:e,west:t,east:s,low:r,high:o}=this.plot.picture;Object.assign(this.root.dataset,{box:[e.left,e.top,e.width,e.height].join(),view:[t,s,r,o].join()}),this.follow()}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.follow()}))}follow(){this.size&&this.scene.curves.length&&this.plot.follow(this.hovered,this.picked)}choose(e){let{name:t}=this.scene.curves[e];e!==this.chosen&&(this.turnTo(e),this.outbox.request("select",{name:t,at:Date.now()}))}turnTo(e){this.chosen=e,this.hoped=this.scene.curves[e].name,this.look(),this.redraw()}pick(e,t,s=Date.now()){let r=this.scene.curves[e];t===null||this.picked?.curve===r&&this.picked.index===t||(e!==this.chosen&&this.turnTo(e),this.picked={curve:r,index:t},this.outbox.request("pick",{curve:r.name,index:t,rate:r.rates[t],gesture:s,at:Date.now()}),this.schedule())}act(e){let t=this.scene.curves[this.chosen];e==="best"&&this.pick(this.chosen,t.best),e==="snap"&&this.outbox.request("snap",{name:t.name,at:Date.now()})}walk(e){let t=this.scene.curves[this.chosen],s=t.rates.length-1,r=this.cursor?.curve===t?this.cursor.index:x(t.rates,this.cursor?.curve.rates[this.cursor.index]??t.now??t.rates[0]);return r=Math.max(0,Math.min(s,r+e)),this.cursor={curve:t,index:r},this.hover(this.cursor),this.say(),this.cursor}climb(e){this.choose(e),this.walk(0)}hoverAgain(){this.scene.curves.length?this.pointer?this.hover(this.plot.find(...this.pointer),!0):this.hover(this.cursor||void 0):this.hover(void 0)}hover(e,t=!1){if(this.hovered=e||void 0,this.schedule(),this.root.dataset.hovered=e?`${e.curve.name}:${e.index}`:"",!e)return this.tooltip.hide();let{curve:s,index:r}=e,{stage:o,scene:a,colours:n}=this,[l,h]=t&&this.pointer?this.pointer:[s.points[r].x,s.points[r].y],p=o.getBoundingClientRect();return this.tooltip.showAt(p.left+l,p.top+h,oe(a,e,n))}say(){clearTimeout(this.saying),this.saying=setTimeout(()=>{this.cursor&&(this.find("sr").textContent=re(this.scene,this.cursor))},150)}},z=new WeakMap;function W({data:i,parentElement:e,setTriggerValue:t}){let s=z.get(e),r=s&&s.root.isConnected?s:new B(e);return z.set(e,r),r.outbox.connect(t),r.load(i),()=>{r.destroy(),z.delete(e)}}var le=`.ov-sweep.ov-sweep-wide {
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
`;var he=`<div class="ov-sweep" data-testid="sweep" data-ready="false" role="group" aria-label="Learning-rate sweep">
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
`;var pe=`.ov-notice {
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
`;function de(i,e,t){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let r=Object.assign(document.createElement("p"),{textContent:i}),o=Object.assign(document.createElement("button"),{type:"button",textContent:e});return o.addEventListener("click",t),s.append(r,o),s}var fe="optim-viz-reloaded-for";function ce(i,e,t){let s=!1;return({data:r,parentElement:o,...a})=>{s||Re(e),s=!0;let n=new TextDecoder().decode(r.subarray(0,8));if(n!=="81a09860")return Oe(n,o);let l=o.querySelector(".ov-place");return l&&(l.outerHTML=i),t({...a,parentElement:o,data:r.subarray(8)})}}function Re(i){document.body.append(Object.assign(document.createElement("style"),{textContent:pe+i}))}function Oe(i,e){if(!Le(i)){location.reload();return}e.querySelector(".ov-notice")?.remove(),e.prepend(de("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Le(i){try{return sessionStorage.getItem(fe)===i?!0:(sessionStorage.setItem(fe,i),!1)}catch{return!0}}var zt=ce(he,le,W);export{zt as default};
