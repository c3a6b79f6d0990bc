// Built by tools/bundle.js from optim_viz/web/js: edit there.
var me={1:Uint8Array,4:Float32Array,8:Float64Array};function B(s){let e=s.slice(),t=new DataView(e.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t)));return{head:i,array:o=>{let[a,n,l]=i.arrays[o];return new me[l](e.buffer,4+t+a,n)}}}function v(s,e){let t=s.getContext("2d",e);if(!t)throw new Error("this browser draws on no canvas");return t}function W(){return document.createElement("canvas")}var q={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function F(s){let t=new Uint8ClampedArray(768);for(let i=0;i<256;i++){let r=i/255*(s.length-1),o=Math.min(s.length-2,Math.floor(r)),a=r-o;for(let n=0;n<3;n++)t[3*i+n]=s[o][n]+(s[o+1][n]-s[o][n])*a}return t}var H={light:F(q.light),dark:F(q.dark)};function _(s){let e=getComputedStyle(s),t=v(document.createElement("canvas"),{willReadFrequently:!0}),i=(l,h)=>(t.fillStyle=h,t.fillStyle=e.getPropertyValue(l).trim()||h,t.clearRect(0,0,1,1),t.fillRect(0,0,1,1),[...t.getImageData(0,0,1,1).data].slice(0,3)),r=i("--st-background-color","#ffffff"),o=i("--st-text-color","#222222"),a=.299*r[0]+.587*r[1]+.114*r[2]<128,n=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return s.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:e.fontFamily||"sans-serif",scale:s.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):s.classList.contains("ov-large")?1.45:1,of:l=>(a?l.dark:l.light)+(l.dim?"55":""),rim:n(r,1),halo:n(r,a?.55:.7),text:n(o,1),muted:n(o,s.classList.contains("ov-large")?.86:.68),grid:n(o,.1),frame:n(o,.3),contour:n(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:n(a?[190,215,240]:[30,60,95],a?.3:.34),veil:n(r,.62),ramp:a?H.dark:H.light}}var we={crawls:{light:[86,106,130],dark:[150,172,198],wash:.07,ink:.3,dots:!0},works:{light:[0,122,90],dark:[70,205,155],wash:.1,ink:0,strokes:[]},edge:{light:[176,116,0],dark:[240,190,80],wash:.11,ink:.24,strokes:[[-2,10,10,-2]]},stuck:{light:[110,70,170],dark:[190,155,255],wash:.09,ink:.22,strokes:[[-2,4,10,4]]},diverges:{light:[190,52,28],dark:[255,130,105],wash:.06,ink:.12,strokes:[[-2,10,10,-2],[-2,-2,10,10]]}},ge=8,b=18;function O(s,e){let t=[];return s.fates.forEach((i,r)=>{let{band:o}=e[i],a=t[t.length-1];a?.band===o?a.to=r:t.push({band:o,from:r,to:r})}),t}function U(s,e,t,i){let r=W(),o=v(r);if(r.width=r.height=ge*i,o.scale(i,i),o.strokeStyle=o.fillStyle=t,o.lineWidth=.8,e.dots)for(let[n,l]of[[2,2],[6,6]])o.fillRect(n-.6,l-.6,1.2,1.2);for(let[n,l,h,p]of e.strokes??[])o.beginPath(),o.moveTo(n,l),o.lineTo(h,p),o.stroke();let a=s.createPattern(r,"repeat");return a?(a.setTransform(new DOMMatrix().scale(1/i)),a):t}function J(s,e,t,i,r,o,a){let n=[];for(let{band:l,from:h,to:p}of O(e,t.fates)){let{name:d,label:f}=t.bands[l],c=we[d],m=r(h),u=r(p+1)-m,L=a.dark?c.dark:c.light,y=ue=>`rgb(${L.join(" ")} / ${ue})`;s.fillStyle=y(c.wash),s.fillRect(m,i.top,u,i.height),s.fillStyle=U(s,c,y(c.ink),o),s.fillRect(m,i.top,u,i.height),s.fillStyle=y(.2),s.fillRect(m,i.top-b,u,b),s.fillStyle=U(s,c,y(2*c.ink),o),s.fillRect(m,i.top-b,u,b),s.fillStyle=y(Math.min(.55,u/24)),h&&s.fillRect(Math.round(m),i.top-b,1,b+i.height),n.push({text:f,left:m,width:u})}ve(s,n,i,a)}function ve(s,e,t,i){s.save(),Object.assign(s,{font:`600 11px ${i.font}`,textBaseline:"middle",textAlign:"center",lineJoin:"round",strokeStyle:i.rim,fillStyle:i.text});let r=n=>s.measureText(n).width,o=new Set,a=({text:n,left:l,width:h},p)=>{s.save(),s.translate(l+h/2,p?t.top-b/2+.5:t.top+r(n)/2+22),p||s.rotate(-Math.PI/2),s.lineWidth=3.5,s.globalAlpha=.75,s.strokeText(n,0,0),s.globalAlpha=1,s.fillText(n,0,0),s.restore(),o.add(n)};for(let n of e)r(n.text)+10<=n.width&&a(n,!0);for(let n of e.sort((l,h)=>h.width-l.width))n.width>=13&&!o.has(n.text)&&a(n,!1);s.restore()}var M=class{constructor(e,t,i,r){this.scene=e,this.box={left:46,top:26,width:Math.max(40,i-58),height:Math.max(40,r-66)};let o=e.curves.flatMap(({rates:h})=>[h[0],h[h.length-1]]).map(Math.log10),[a,n]=o.length?[Math.min(...o),Math.max(...o)]:[-4,1],l=.008*(n-a)||.5;this.west=a-l,this.east=n+l,this.low=this.warp(e.window[0]),this.high=this.warp(e.window[1]),this.curves=e.curves.map(h=>Object.assign(h,{points:this.place(h)})),this.mine=this.curves[t]}x(e){return this.box.left+(Math.log10(e)-this.west)/(this.east-this.west)*this.box.width}y(e){let t=(this.warp(e)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-t)}warp(e){return this.scene.scale==="log"?Math.log10(e):e}place(e){let{box:t,scene:i}=this,r=t.top+6,o=t.top+t.height-6;return Array.from(e.values,(a,n)=>{let l=i.bands[i.fates[e.fates[n]].band].name==="diverges",h=this.warp(a),p=Number.isNaN(a)?l?"above":"none":h>this.high?"above":h>=this.low?"in":"below";return{x:this.x(e.rates[n]),y:p==="in"?this.y(a):p==="below"?o:r,where:p}})}edge(e,t){let{points:i}=e;if(t===0)return i[0].x<=this.box.left+14?this.box.left:i[0].x-4;let r=i.length-1,o=this.box.left+this.box.width;return t>r?i[r].x>=o-14?o:i[r].x+4:(i[t-1].x+i[t].x)/2}nowAt(e){if(!e.now)return;let{box:t}=this,i=this.x(e.now),r=x(e.rates,e.now),o=Math.abs(e.rates[r]/e.now-1)<1e-9;if(!e.nowKnown)return{x:i,y:o?e.points[r].y:t.top+t.height};let a=e.nowValue??1/0,n=this.warp(a),l=n>this.high?t.top+6:n>=this.low?this.y(a):t.top+t.height-6;return{x:i,y:l}}find(e,t){let{box:i,curves:r,mine:o}=this;if(!o)return;if(t<i.top||t>i.top+i.height)return{curve:o,index:x(o.points.map(({x:l})=>l),e,Math.abs)};let a=1/0,n={curve:o,index:0};for(let l of[o,...r]){for(let[h,{x:p,y:d}]of l.points.entries()){let f=Math.hypot(p-e,d-t);f<a&&([a,n]=[f,{curve:l,index:h}])}if(l===o&&a<=14)break}return n}};function x(s,e,t){let i=0,r=1/0;for(let o=0;o<s.length;o++){let a=t?t(s[o]-e):Math.abs(Math.log(s[o]/e));a<r&&([i,r]=[o,a])}return i}function K(s,e){let{stage:t}=s,i=(n,l,h)=>n.addEventListener(l,p=>s.scene?.curves.length&&h(p),{signal:e}),r=n=>{let l=t.getBoundingClientRect();return[n.clientX-l.left,n.clientY-l.top]},o=n=>s.scene.curves.findIndex(({name:l})=>l===n.name),a;i(s.root,"click",n=>{let l=n.target.closest("[data-do]");l&&s.act(l.dataset.do)}),i(t,"pointerdown",n=>{if(n.button!==0)return;let[l,h]=r(n);a={px:l,py:h,...s.plot.find(l,h),gesture:Date.now(),moved:!1},t.setPointerCapture(n.pointerId)}),i(t,"pointermove",n=>{let[l,h]=r(n);if(s.pointer=[l,h],!a)return s.hover(s.plot.find(l,h),!0);if(!a.moved&&Math.hypot(l-a.px,h-a.py)<5)return;a.moved=!0;let p=o(a.curve);if(p<0)return;let d=x(s.scene.curves[p].points.map(({x:f})=>f),l,Math.abs);return s.pick(p,d,a.gesture),s.hover(s.point(p,d),!0)}),i(t,"pointerup",n=>{let l=a?o(a.curve):-1;l>=0&&!a.moved&&a.index<s.scene.curves[l].rates.length&&(s.pointer=r(n),s.cursor=s.point(l,a.index),s.pick(l,a.index,a.gesture),s.hover(s.cursor,!0)),a=void 0}),i(t,"pointercancel",()=>a=void 0),i(t,"pointerleave",n=>{n.pointerType!=="touch"&&(s.pointer=void 0,s.hover(void 0))}),i(t,"keydown",n=>be(s,n)),i(t,"focus",()=>t.matches(":focus-visible")&&s.walk(0)),i(t,"blur",()=>s.hover(void 0)),i(document.fonts,"loadingdone",()=>s.redraw())}function be(s,e){if(e.ctrlKey||e.metaKey||e.altKey)return;let{curves:t}=s.scene,i=e.shiftKey?10:1,r=e.key.length===1?e.key.toLowerCase():e.key,o={ArrowLeft:()=>s.walk(-i),ArrowRight:()=>s.walk(i),Home:()=>s.walk(-1/0),End:()=>s.walk(1/0),ArrowUp:()=>s.climb((s.chosen+t.length-1)%t.length),ArrowDown:()=>s.climb((s.chosen+1)%t.length),Enter:()=>s.pick(s.chosen,s.walk(0).index),b:()=>{let{best:a}=t[s.chosen];a!==null&&(s.cursor=s.point(s.chosen,a),s.pick(s.chosen,s.walk(0).index))},Escape:()=>s.hover(void 0)};o[r]&&(e.preventDefault(),e.stopPropagation(),s.pointer=void 0,o[r]())}var xe={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function g(s){return s.replace(/[&<>"]/g,e=>xe[e])}function V(s,e,t,i,r){s.beginPath(),e.forEach(([o,a],n)=>s[n?"lineTo":"moveTo"](t+o*r,i+a*r)),s.closePath()}function S(s,e,t,i,r,o){let a=o.of(e);s.setLineDash([]),s.lineJoin="round",V(s,e.outline,t,i,r),s.strokeStyle=o.rim,s.lineWidth=r*.75,s.stroke(),s.fillStyle=e.ordinal===1?a:o.rim,s.fill(),s.strokeStyle=a,s.lineWidth=r*(e.ordinal===1?.12:.42),s.stroke(),e.tag&&(s.fillStyle=a,s.font=`600 ${Math.round(r*1.7)}px ${o.font}`,s.textAlign="left",s.textBaseline="middle",s.fillText(e.tag,t+r*1.6,i-r))}var ye=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Y(s,e,t,i,r,o,a,n){let l=Math.hypot(r,o)||1,h=r/l,p=o/l,d=ye.map(([f,c])=>[f*h-c*p,f*p+c*h]);s.setLineDash([]),V(s,d,t,i,a*1.25),s.strokeStyle=n.rim,s.lineWidth=a*.6,s.stroke(),s.fillStyle=n.of(e),s.fill()}function $(s,e,t){let i=s.outline.map(([h,p])=>`${(17+h*5).toFixed(2)},${(8+p*5).toFixed(2)}`).join(" "),[r,o,a]=s.ordinal===1?[e,t,1.2]:[t,e,1.8],n=`stroke="${e}" stroke-width="2.4" stroke-dasharray="${s.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${e}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${n}/><polygon points="${i}" fill="${r}" stroke="${o}" stroke-width="${a}"/><text x="24" y="6.5" ${l}>${s.tag}</text></svg>`}function I(s,e,t){let i=(e-s)/Math.max(1,t),r=10**Math.floor(Math.log10(i)),o=[1,2,2.5,5,10].map(n=>n*r).find(n=>n>=i*.999)??NaN,a=[];for(let n=Math.ceil(s/o-1e-9);n*o<=e+o*1e-9&&a.length<99;n++)a.push(n*o);return{values:a,step:o}}function ke(s,e,t){let i=[1,2,3,5,10,20,50,100].find(o=>(e-s)/o<=t)??100,r=[];for(let o=Math.ceil(s/i)*i;o<=e;o+=i)r.push(o);return r}var Me={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function G(s){return s===0?"1":s===1?"10":"10"+String(s).split("").map(e=>Me[e]).join("")}function X(s,e){if(Math.abs(s)<e*1e-6)return"0";let t=Math.floor(Math.log10(e)+1e-9),i=/^2\.[45]/.test(String(e/10**t))?1:0,r=Math.max(0,i-t);if(r>6||Math.abs(s)>=1e6){let o=Math.floor(Math.log10(Math.abs(s))+1e-9),a=Math.max(0,Math.min(15,o-t+i));return s.toExponential(a).replaceAll("-","−").replace("e+","e")}return s.toFixed(r).replace("-","−")}function w(s,e=4){if(!Number.isFinite(s))return s>0?"∞":s<0?"−∞":"–";let t=Math.abs(s);if(t!==0&&(t<.001||t>=1e5)){let[i,r]=s.toExponential(e-2).split("e"),o=G(Number(r)),a=String(Number(i)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",o):`${a}·${o}`}return String(Number(s.toPrecision(e))).replace("-","−")}function j(s,e,t){if(e-s>=2)return ke(s,e,t).map(o=>[o,G(o)]);let i=[];for(let o=Math.floor(s);o<=e;o++)for(let a of[1,2,5])o+Math.log10(a)>=s&&o+Math.log10(a)<=e&&i.push([o+Math.log10(a),w(a*10**o)]);if(i.length>1)return i;let{values:r}=I(10**s,10**e,Math.max(2,t/2));return r.map(o=>[Math.log10(o),w(o,6)])}var T=class{constructor(e,{select:t,pick:i}){Object.assign(this,{list:e,select:t,pick:i,names:""})}show(e,t,i){this.scene=e;let r=e.curves.map(({name:o})=>o).join(`
`);r!==this.names&&this.list.replaceChildren(...e.curves.map((o,a)=>this.row(a))),this.names=r,e.curves.forEach((o,a)=>{let[n,l]=this.list.children[a].children,{best:h}=o,[p,d]=h===null?[]:[w(o.rates[h],3),w(o.values[h],3)];n.setAttribute("aria-pressed",String(a===t)),n.innerHTML=`${$(o,i.of(o),i.rim)}<b>${g(o.label)}</b>`,l.disabled=h===null,l.innerHTML=h===null?"<span>no best rate</span>":`<i aria-hidden="true">★</i><b>${p}</b><span>${d}</span>`;let f=h===null?`${o.label} has no best rate`:`Play the best rate of ${o.label}: ${p}, ${e.metric} ${d}`;l.title=f,l.setAttribute("aria-label",f)})}row(e){let t=document.createElement("li");t.innerHTML='<button type="button" class="ov-sweep-who"></button><button type="button" class="ov-sweep-best"></button>';let[i,r]=t.children;return i.title="Look at this curve",i.addEventListener("click",()=>this.select(e)),r.addEventListener("click",()=>this.pick(e,this.scene.curves[e].best)),t}};var Se=[[-1,.8],[1,.8],[0,-1]];function C(s,e,t,i,r,o,a){s.beginPath();for(let[n,l]of Se)s.lineTo(e+n*i,t+l*r*i);s.closePath(),Object.assign(s,{fillStyle:o,strokeStyle:a.rim,lineWidth:1}),s.stroke(),s.fill()}function k(s,e,t,i,r,o){s.setLineDash([]),s.beginPath(),s.arc(e,t,i,0,2*Math.PI),Object.assign(s,{strokeStyle:r,lineWidth:o}),s.stroke()}function Q(s,e,t,i,r,o,a){s.setLineDash([]),s.beginPath();for(let n=0;n<10;n++){let l=Math.PI*n/5-Math.PI/2,h=n%2?.52*i:i;s.lineTo(e+Math.cos(l)*h,t+Math.sin(l)*h)}s.closePath(),Object.assign(s,{fillStyle:o.rim,strokeStyle:r,lineWidth:a,lineJoin:"round"}),s.fill(),s.stroke()}function Z(s,e,t,i,r,o,a){s.font=`600 11px ${a.font}`;let n=s.measureText(e).width+12,l=Math.max(r.left+n/2,Math.min(r.left+r.width-n/2,t));s.beginPath(),s.roundRect(l-n/2,i,n,17,8),Object.assign(s,{fillStyle:a.rim,strokeStyle:o,lineWidth:1.2}),s.fill(),s.stroke(),Object.assign(s,{fillStyle:a.text,textAlign:"center",textBaseline:"middle"}),s.fillText(e,l,i+9)}function A(s,e,t,i,r,o,a=!1){Object.assign(s,{font:`${a?600:400} 11px ${o.font}`,textAlign:r,textBaseline:"middle",lineJoin:"round",strokeStyle:o.rim,lineWidth:3.5}),s.strokeText(e,t,i),s.fillStyle=a?o.text:o.muted,s.fillText(e,t,i)}var E=class extends M{constructor(e,t,i,r,o){super(e,t,i,r),this.colours=o}draw(e,t){let{box:i,scene:r,colours:o,curves:a,mine:n}=this;if(!n)return;J(e,n,r,i,h=>this.edge(n,h),t,o),this.axes(e,n);let l=a.filter(h=>h!==n);for(let h of l)this.line(e,h,1.5,.85);for(let h of l)this.leavings(e,h,!1);this.limit(e,n),n.now&&this.upright(e,n.now,o.of(n),[]),this.line(e,n,6,.8,o.rim,[]),this.line(e,n,3.2,1),this.leavings(e,n,!0);for(let h of l)this.badge(e,h,!1);for(let h of l)this.inForce(e,h,!1);this.badge(e,n,!0),this.inForce(e,n,!0),n.now&&this.pill(e,n.now,o.of(n))}axes(e,{now:t}){let{box:i,colours:r,scene:o}=this,a=i.top+i.height;Object.assign(e,{font:`11px ${r.font}`,lineWidth:1,fillStyle:r.muted,strokeStyle:r.grid});let n=(c,m,u,L)=>{e.beginPath(),e.moveTo(c,m),e.lineTo(u,L),e.stroke()};Object.assign(e,{textAlign:"right",textBaseline:"middle"});let l=()=>{let{values:c,step:m}=I(this.low,this.high,i.height/34);return c.map(u=>[u,X(u,m)])},h=c=>Math.round(i.top+i.height*(1-(c-this.low)/(this.high-this.low)))+.5,p=o.start===null?NaN:this.warp(o.start),d=p>this.low&&p<this.high?h(p):NaN;for(let[c,m]of o.scale==="log"?j(this.low,this.high,i.height/26):l()){let u=h(c);n(i.left,u,i.left+i.width,u),Math.abs(u-d)<12||e.fillText(m,i.left-6,u)}Object.assign(e,{textAlign:"center",textBaseline:"top"});let f=t?this.x(t):NaN;for(let[c,m]of j(this.west,this.east,i.width/46)){let u=Math.round(this.x(10**c))+.5;n(u,i.top,u,a+4),Math.abs(u-f)<40||e.fillText(m,u,a+6)}e.fillText(o.across,i.left+i.width/2,a+23),e.strokeStyle=r.frame,n(i.left,a+.5,i.left+i.width,a+.5),!Number.isNaN(d)&&(e.strokeStyle=r.muted,e.setLineDash([1.5,3]),n(i.left,d,i.left+i.width,d),e.setLineDash([]),Object.assign(e,{fillStyle:r.text,textAlign:"right",textBaseline:"middle"}),e.fillText("start",i.left-6,d))}line(e,t,i,r,o=this.colours.of(t),a=t.dash){let{box:n}=this;e.save(),e.beginPath(),e.rect(n.left,n.top,n.width,n.height),e.clip(),Object.assign(e,{strokeStyle:o,lineWidth:i,globalAlpha:r,lineJoin:"round"}),e.setLineDash(a),e.beginPath();let l=!1;t.values.forEach((h,p)=>{let d=this.y(h);return Number.isFinite(d)?(e[l?"lineTo":"moveTo"](t.points[p].x,Math.max(-1e5,Math.min(1e5,d))),l=!0):l=!1}),e.stroke(),e.setLineDash([1,4]),e.beginPath(),t.points.forEach(({x:h,y:p,where:d},f)=>{let c=[t.points[f-1],t.points[f+1]].filter(m=>m?.where==="in");if(!(d!=="above"||Number.isFinite(t.values[f])))for(let m of c)e.moveTo(m.x,m.y),e.lineTo(h,p)}),e.stroke(),e.restore()}leavings(e,t,i){let{points:r}=t,o=-1e9,a=-1e9;r.forEach(({x:n,y:l,where:h},p)=>{if(h==="in"||h==="none"&&!i)return;let d=r[p-1]?.where==="in"||p===0&&h!=="none"||r[p+1]?.where==="in",f=h==="below"?-1:1;e.setLineDash([]),d&&h!=="none"&&n-a>=(i?16:40)?(C(e,n,l-2*f,4.2,f,this.colours.of(t),this.colours),S(e,{...t,tag:""},n,l+8*f,i?4.4:3.4,this.colours),o=a=n):(i||d)&&n-o>=9&&(h==="none"?k(e,n,l,2.4,this.colours.of(t),1.2):C(e,n,l-2*f,2.8,f,this.colours.of(t),this.colours),o=n)})}badge(e,t,i){if(t.best===null)return;let{x:r,y:o}=t.points[t.best];Q(e,r,o,i?12:9,this.colours.of(t),this.colours,i?1.8:1.3),S(e,{...t,tag:""},r,o+.5,i?4.2:3,this.colours)}inForce(e,t,i){let r=this.nowAt(t);if(!r)return;let o=i?6.4:4.6,{box:a,colours:n}=this;if(r.x<a.left||r.x>a.left+a.width){let l=r.x<a.left?-1:1;return Y(e,t,l<0?a.left+2:a.left+a.width-2,r.y,l,0,o,n)}e.beginPath(),e.arc(r.x,r.y,o*1.75,0,2*Math.PI),e.fillStyle=n.halo,e.fill(),k(e,r.x,r.y,o*1.75,n.of(t),i?1.8:1.2),S(e,t,r.x,r.y,o,n)}upright(e,t,i,r,o=1.4){let{box:a}=this,n=Math.round(this.x(t))+.5;n<a.left||n>a.left+a.width||(Object.assign(e,{strokeStyle:i,lineWidth:o}),e.setLineDash(r),e.beginPath(),e.moveTo(n,a.top),e.lineTo(n,a.top+a.height),e.stroke(),e.setLineDash([]))}limit(e,t){if(!t.limit)return;let{box:i,colours:r}=this,o=i.left+i.width,a=this.x(t.limit),n=`${t.limitText} = ${w(t.limit,3)}`;this.upright(e,t.limit,r.text,[6,4]),e.font=`600 11px ${r.font}`;let l=a+e.measureText(n).width+14<o,h=i.top+i.height-30;a>o?A(e,`${n} →`,o-6,h,"right",r,!0):a<i.left?A(e,`← ${n}`,i.left+6,h,"left",r,!0):A(e,n,l?a+6:a-6,h,l?"left":"right",r,!0)}pill(e,t,i){let{box:r,colours:o}=this;Z(e,w(t,3),this.x(t),r.top+r.height+3,r,i,o)}follow(e,t,i){let{colours:r}=this;for(let{point:o,strong:a}of[{point:i,strong:!0},{point:t,strong:!1}]){if(!o)continue;let{curve:n,index:l}=o,{x:h,y:p}=n.points[l],d=r.of(n);n!==this.mine&&this.line(e,n,2.8,1),this.upright(e,n.rates[l],a?d:r.muted,a?[4,3]:[1,3],a?1.6:1),k(e,h,p,8,r.rim,4),k(e,h,p,8,d,2),a&&this.pill(e,n.rates[l],d)}}};var P=class{constructor(e,t){this.still=v(e),this.live=v(t),this.width=this.height=0,this.ratio=1,this.picture=void 0}resize(e,t,i){Object.assign(this,{width:e,height:t,ratio:i});for(let{canvas:r}of[this.still,this.live])r.width=Math.round(e*i),r.height=Math.round(t*i)}prepare(e,t,i){this.picture=new E(e,t,this.width,this.height,i),this.picture.draw(this.emptied(this.still),this.ratio)}follow(e,t){this.picture?.follow(this.emptied(this.live),e,t)}find(e,t){return this.picture?.find(e,t)}emptied(e){return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}};var ee={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function te(s,{curve:e,index:t}){let i=e.values[t],r=s.fates[e.fates[t]],o=e.words?.[t]??r.label,{where:a}=e.points[t],n=a==="above"&&!Number.isNaN(i)?"above the picture":a==="below"?"below the picture":"";return{rate:w(e.rates[t]),value:Number.isNaN(i)?s.missing:w(i),outcome:o,far:n,kind:r.kind}}function se(s,e,t){let{curve:i}=e,{rate:r,value:o,outcome:a,far:n,kind:l}=te(s,e),[h]=/\S+$/.exec(s.across)??[""];return[`<div>${$(i,t.of(i),t.rim)}<b>${g(i.label)}</b></div>`,`<div>${g(h)} = ${r}</div><div>${g(s.metric)}<span>${g(o)}</span></div>`,n&&`<div class="ov-sweep-far">${n}</div>`,`<div data-kind="${l}"><i aria-hidden="true">${ee[l]}</i>${g(a)}</div>`].join("")}function ie(s,e){let{rate:t,value:i,outcome:r,far:o}=te(s,e);return`${e.curve.label}, rate ${t}: ${s.metric} ${i}${o?`, ${o}`:""}, ${r}.`}function oe(s,e){let t=new WeakMap;return({data:i,parentElement:r,setTriggerValue:o,...a})=>{let n=t.get(r);return n?.root.isConnected||(n?.destroy(),n=s(r),t.set(r,n)),n.outbox.connect(o),e(n,i,a),()=>{r.isConnected||(t.get(r)?.destroy(),t.delete(r))}}}var R=class{constructor(e,t=1){this.onRest=e,this.most=t,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(e){this.deliver=e}send(e,t){this.deliver(e,t)}request(e,t){this.waiting.delete(e),this.waiting.set(e,t),this.flush()}withdraw(e){this.waiting.delete(e)}expects(e){return this.due.some(([t])=>t===e)||this.waiting.has(e)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let e=100-(performance.now()-this.sentAt);if(e>0){this.later=setTimeout(()=>this.flush(),e);return}let[[t,i]]=this.waiting;this.waiting.delete(t),this.sentAt=performance.now(),this.due.push([t,i]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),1500),this.deliver(t,i)}answered(e=1/0){this.due=this.due.filter(([,t])=>Number(t.at)>e),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function re(){return Math.min(2,globalThis.devicePixelRatio||1)}function D(s,e){let t=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),i=()=>{s(),D(s,e)};t.addEventListener("change",i,{once:!0,signal:e})}var N=class{constructor(e,t){this.element=e,this.root=t}get shown(){return!this.element.hidden}showAt(e,t,i,r={}){let{width:o,height:a,x:n,y:l}=this.fill(i,r,e,t),h=n+16+o>this.root.clientWidth?n-16-o:n+16,p=l+14+a>this.root.clientHeight?l-14-a:l+14;this.place(h,p,o)}showBelow(e,t){let i=e.getBoundingClientRect(),{width:r,height:o,x:a,y:n}=this.fill(t,{},i.left,i.bottom+4);this.place(a,n+o>this.root.clientHeight?n-o-i.height-8:n,r)}hide(){this.element.hidden=!0}fill(e,t,i,r){let{element:o,root:a}=this,n=a.getBoundingClientRect();return typeof e=="string"?o.innerHTML=e:o.replaceChildren(...e),Object.assign(o.dataset,t),o.hidden=!1,{width:o.offsetWidth,height:o.offsetHeight,x:i-n.left,y:r-n.top}}place(e,t,i){let r=Math.max(0,Math.min(e,this.root.clientWidth-i));this.element.style.transform=`translate(${r}px, ${Math.max(0,t)}px)`}};var $e="Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one.",ne=680,Te=440,z=class{constructor(e){this.root=e.querySelector(".ov-sweep"),this.find=t=>this.root.querySelector(`.ov-sweep-${t}`),this.stage=this.find("plot"),this.tooltip=new N(this.find("tip"),this.root),this.plot=new P(...this.stage.querySelectorAll("canvas")),this.legend=new T(this.find("rows"),{select:t=>this.choose(t),pick:(t,i)=>this.pick(t,i)}),this.outbox=new R(()=>{this.picked=this.hoped=void 0,this.schedule()}),this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize());for(let t of[this.root,this.stage])this.sizes.observe(t);D(()=>this.resize(),this.abort.signal),K(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),clearTimeout(this.saying)}load(e){let{head:t,array:i}=B(e),r=this.scene?.curves[this.chosen]?.name,o=this.hovered;t.curves.forEach((p,d)=>Object.assign(p,{rates:i(`rates${d}`),values:i(`values${d}`),fates:i(`fates${d}`)}));let a=t.curves[t.selected]?.name,n=p=>t.curves.findIndex(d=>d.name===p),l=this.hoped&&a!==this.hoped?this.hoped:a!==this.theirs?a:r;a===this.hoped&&(this.hoped=void 0),Object.assign(this,{scene:t,theirs:a,chosen:Math.max(0,n(l)<0?n(a):n(l)),colours:_(this.root)});let h=p=>p&&n(p.curve.name)>=0&&this.point(n(p.curve.name),x(t.curves[n(p.curve.name)].rates,p.curve.rates[p.index]));[this.cursor,this.picked]=[h(this.cursor),h(this.picked)],this.describe(),this.resize(!0),this.outbox.answered(),o&&this.hoverAgain(),this.root.dataset.ready="true"}point(e,t){return{curve:this.scene.curves[e],index:t}}describe(){let{scene:e,root:t}=this,i=e.curves.length,r=(a,n)=>this.find(a).textContent=n,o=e.across[0].toLowerCase()+e.across.slice(1);r("title",e.title),r("goal",e.goal),r("metric",e.metric),r("against",`against ${o}, ${e.scale==="log"?"both axes":"rates"} logarithmic`),this.find("empty").hidden=i>0,t.classList.toggle("ov-sweep-none",!i),t.dataset.curves=i,t.dataset.busy=String(e.busy),t.setAttribute("aria-busy",String(e.busy)),this.stage.setAttribute("aria-label",`${e.metric} against ${e.across}, ${i} curve${i===1?"":"s"}. ${$e}`),this.stage.tabIndex=i?0:-1,this.look()}look(){let{scene:e,root:t,chosen:i}=this,r=e.curves[i],o=t.querySelector('[data-do="snap"]');this.legend.show(e,i,this.colours),o.hidden=!r?.limit,o.textContent=r?`Snap to ${r.limitText}`:"",t.querySelector('[data-do="best"]').hidden=r?.best===void 0||r.best===null,t.dataset.selected=r?.name??"",t.dataset.bands=r?O(r,e.fates).map(({band:a,from:n,to:l})=>`${e.bands[a].name}:${n}-${l}`).join():""}resize(e=!1){if(!this.scene)return;let t=this.root.clientWidth;this.root.classList.toggle("ov-sweep-wide",t>=ne),this.root.classList.toggle("ov-sweep-pairs",t>=Te&&t<ne);let{clientWidth:i,clientHeight:r}=this.stage,o=re(),a=[i,r,o].join();!(i&&r)||a===this.size&&!e||(a!==this.size&&this.plot.resize(i,r,o),this.size=a,this.redraw())}redraw(){if(!this.size)return;this.plot.prepare(this.scene,this.chosen,this.colours);let{box:e,west:t,east:i,low:r,high:o}=this.plot.picture;Object.assign(this.root.dataset,{box:[e.left,e.top,e.width,e.height].join(),view:[t,i,r,o].join()}),this.follow()}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.follow()}))}follow(){this.size&&this.scene.curves.length&&this.plot.follow(this.hovered,this.picked)}choose(e){let{name:t}=this.scene.curves[e];e!==this.chosen&&(this.turnTo(e),this.outbox.request("select",{name:t,at:Date.now()}))}turnTo(e){this.chosen=e,this.hoped=this.scene.curves[e].name,this.look(),this.redraw()}pick(e,t,i=Date.now()){let r=this.scene.curves[e];t===null||this.picked?.curve===r&&this.picked.index===t||(e!==this.chosen&&this.turnTo(e),this.picked={curve:r,index:t},this.outbox.request("pick",{curve:r.name,index:t,rate:r.rates[t],gesture:i,at:Date.now()}),this.schedule())}act(e){let t=this.scene.curves[this.chosen];e==="best"&&this.pick(this.chosen,t.best),e==="snap"&&this.outbox.request("snap",{name:t.name,at:Date.now()})}walk(e){let t=this.scene.curves[this.chosen],i=t.rates.length-1,r=this.cursor?.curve===t?this.cursor.index:x(t.rates,this.cursor?.curve.rates[this.cursor.index]??t.now??t.rates[0]);return r=Math.max(0,Math.min(i,r+e)),this.cursor={curve:t,index:r},this.hover(this.cursor),this.say(),this.cursor}climb(e){this.choose(e),this.walk(0)}hoverAgain(){this.scene.curves.length?this.pointer?this.hover(this.plot.find(...this.pointer),!0):this.hover(this.cursor||void 0):this.hover(void 0)}hover(e,t=!1){if(this.hovered=e||void 0,this.schedule(),this.root.dataset.hovered=e?`${e.curve.name}:${e.index}`:"",!e)return this.tooltip.hide();let{curve:i,index:r}=e,{stage:o,scene:a,colours:n}=this,[l,h]=t&&this.pointer?this.pointer:[i.points[r].x,i.points[r].y],p=o.getBoundingClientRect();return this.tooltip.showAt(p.left+l,p.top+h,se(a,e,n))}say(){clearTimeout(this.saying),this.saying=setTimeout(()=>{this.cursor&&(this.find("sr").textContent=ie(this.scene,this.cursor))},150)}},ae=oe(s=>new z(s),(s,e)=>s.load(e));var le=`.ov-sweep.ov-sweep-wide {
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
`;function de(s,e,t){let i=Object.assign(document.createElement("div"),{className:"ov-notice"});i.setAttribute("role","alert");let r=Object.assign(document.createElement("p"),{textContent:s}),o=Object.assign(document.createElement("button"),{type:"button",textContent:e});return o.addEventListener("click",t),i.append(r,o),i}var fe="optim-viz-reloaded-for";function ce(s,e,t){let i=!1;return({data:r,parentElement:o,...a})=>{i||Re(e),i=!0;let n=new TextDecoder().decode(r.subarray(0,8));if(n!=="c02d8bfc")return Ne(n,o);let l=o.querySelector(".ov-place");return l&&(l.outerHTML=s),t({...a,parentElement:o,data:r.subarray(8)})}}function Re(s){document.body.append(Object.assign(document.createElement("style"),{textContent:pe+s}))}function Ne(s,e){if(!Le(s)){location.reload();return}e.querySelector(".ov-notice")?.remove(),e.prepend(de("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Le(s){try{return sessionStorage.getItem(fe)===s?!0:(sessionStorage.setItem(fe,s),!1)}catch{return!0}}var Wt=ce(he,le,ae);export{Wt as default};
