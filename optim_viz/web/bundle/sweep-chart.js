// Built by tools/bundle.js from optim_viz/web/js: edit there.
var fe={1:Uint8Array,4:Float32Array,8:Float64Array};function ht(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:n=>{let[r,a,l]=s.arrays[n];return new fe[l](t.buffer,4+e+r,a)}}}function S(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function N(){return document.createElement("canvas")}var ue=.024,me=11,dt={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function pt(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var ct={light:pt(dt.light),dark:pt(dt.dark)};function ft(i){let t=getComputedStyle(i),e=S(document.createElement("canvas"),{willReadFrequently:!0}),s=(l,d)=>(e.fillStyle=d,e.fillStyle=t.getPropertyValue(l).trim()||d,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(l,d)=>`rgb(${l.join(" ")} / ${d})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,ue*innerHeight/me,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:l=>(r?l.dark:l.light)+(l.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?ct.dark:ct.light}}var we={crawls:{light:[86,106,130],dark:[150,172,198],wash:.07,ink:.3,dots:!0},works:{light:[0,122,90],dark:[70,205,155],wash:.1,ink:0,strokes:[]},edge:{light:[176,116,0],dark:[240,190,80],wash:.11,ink:.24,strokes:[[-2,10,10,-2]]},stuck:{light:[110,70,170],dark:[190,155,255],wash:.09,ink:.22,strokes:[[-2,4,10,4]]},diverges:{light:[190,52,28],dark:[255,130,105],wash:.06,ink:.12,strokes:[[-2,10,10,-2],[-2,-2,10,10]]}},ge=8,L=18;function Z(i,t){let e=[];return i.fates.forEach((s,o)=>{let{band:n}=t[s],r=e[e.length-1];r?.band===n?r.to=o:e.push({band:n,from:o,to:o})}),e}function ut(i,t,e,s){let o=N(),n=S(o);if(o.width=o.height=ge*s,n.scale(s,s),n.strokeStyle=n.fillStyle=e,n.lineWidth=.8,t.dots)for(let[a,l]of[[2,2],[6,6]])n.fillRect(a-.6,l-.6,1.2,1.2);for(let[a,l,d,h]of t.strokes??[])n.beginPath(),n.moveTo(a,l),n.lineTo(d,h),n.stroke();let r=i.createPattern(o,"repeat");return r?(r.setTransform(new DOMMatrix().scale(1/s)),r):e}function mt(i,t,e,s,o,n,r){let a=[];for(let{band:l,from:d,to:h}of Z(t,e.fates)){let{name:p,label:f}=e.bands[l],c=we[p],m=o(d),u=o(h+1)-m;if(u<=0)continue;let g=r.dark?c.dark:c.light,b=T=>`rgb(${g.join(" ")} / ${T})`;i.fillStyle=b(c.wash),i.fillRect(m,s.top,u,s.height),i.fillStyle=ut(i,c,b(c.ink),n),i.fillRect(m,s.top,u,s.height),i.fillStyle=b(.2),i.fillRect(m,s.top-L,u,L),i.fillStyle=ut(i,c,b(2*c.ink),n),i.fillRect(m,s.top-L,u,L),i.fillStyle=b(Math.min(.55,u/24)),d&&i.fillRect(Math.round(m),s.top-L,1,L+s.height),a.push({text:f,left:m,width:u})}ve(i,a,s,r)}function ve(i,t,e,s){i.save(),Object.assign(i,{font:`600 11px ${s.font}`,textBaseline:"middle",textAlign:"center",lineJoin:"round",strokeStyle:s.rim,fillStyle:s.text});let o=a=>i.measureText(a).width,n=new Set,r=({text:a,left:l,width:d},h)=>{i.save(),i.translate(l+d/2,h?e.top-L/2+.5:e.top+o(a)/2+22),h||i.rotate(-Math.PI/2),i.lineWidth=3.5,i.globalAlpha=.75,i.strokeText(a,0,0),i.globalAlpha=1,i.fillText(a,0,0),i.restore(),n.add(a)};for(let a of t)o(a.text)+10<=a.width&&r(a,!0);for(let a of t.sort((l,d)=>d.width-l.width))a.width>=13&&!n.has(a.text)&&r(a,!1);i.restore()}var Y=({scale:i},t)=>i==="log"?Math.log10(t):t;function J(i){let t=i.curves.flatMap(({rates:n})=>[n[0],n[n.length-1]]).map(Math.log10),[e,s]=t.length?[Math.min(...t),Math.max(...t)]:[-4,1],o=.008*(s-e)||.5;return[e-o,s+o,Y(i,i.window[0]),Y(i,i.window[1])]}var j=class{constructor(t,e,s,o,n){this.scene=t,this.box={left:46,top:26,width:Math.max(40,s-58),height:Math.max(40,o-66)},this.whole=J(t);let[r,a,l,d]=n??this.whole;this.west=r,this.east=a,this.low=l,this.high=d,this.curves=t.curves.map(h=>Object.assign(h,{points:this.place(h)})),this.mine=this.curves[e]}x(t){return this.box.left+(Math.log10(t)-this.west)/(this.east-this.west)*this.box.width}y(t){let e=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-e)}warp(t){return Y(this.scene,t)}place(t){let{box:e,scene:s}=this,o=e.top+6,n=e.top+e.height-6;return Array.from(t.values,(r,a)=>{let l=s.bands[s.fates[t.fates[a]].band].name==="diverges",d=this.warp(r),h=Number.isNaN(r)?l?"above":"none":d>this.high?"above":d>=this.low?"in":"below",p=this.x(t.rates[a]),f=p<e.left-.5||p>e.left+e.width+.5;return{x:p,y:h==="in"?this.y(r):h==="below"?n:o,where:h,aside:f}})}edge(t,e){let{points:s}=t,{left:o,width:n}=this.box,r=s.length-1,a=o+n,l=e>0&&e<=r?(s[e-1].x+s[e].x)/2:NaN;return e===0&&(l=s[0].x<=o+14?o:s[0].x-4),e>r&&(l=s[r].x>=a-14?a:s[r].x+4),Math.max(o,Math.min(a,l))}nowAt(t){if(!t.now)return;let{box:e}=this,s=this.x(t.now),o=E(t.rates,t.now),n=Math.abs(t.rates[o]/t.now-1)<1e-9;if(!t.nowKnown)return{x:s,y:n?t.points[o].y:e.top+e.height};let r=t.nowValue??1/0,a=this.warp(r),l=a>this.high?e.top+6:a>=this.low?this.y(r):e.top+e.height-6;return{x:s,y:l}}find(t,e){let{box:s,curves:o,mine:n}=this;if(!n||n.hidden)return;if(e<s.top||e>s.top+s.height)return{curve:n,index:E(n.points.map(({x:l})=>l),t,Math.abs)};let r=1/0,a={curve:n,index:0};for(let l of[n,...o])if(!l.hidden){for(let[d,{x:h,y:p,aside:f}]of l.points.entries()){if(f)continue;let c=Math.hypot(h-t,p-e);c<r&&([r,a]=[c,{curve:l,index:d}])}if(l===n&&r<=14)break}return a}};function W(i,t){let e=i.flatMap(o=>{let n=E(o.rates,t),r=o.rates[n+(n+1<o.rates.length?1:-1)]??o.rates[n],a=Math.abs(Math.log(r/o.rates[n])),l=Math.abs(Math.log(o.rates[n]/t))<=.51*a+1e-9;return o.hidden||!l?[]:[{curve:o,index:n}]}),s=({curve:o,index:n})=>Number.isNaN(o.values[n])?1/0:o.values[n];return e.sort((o,n)=>s(o)<s(n)?-1:s(o)>s(n)?1:0)}function E(i,t,e){let s=0,o=1/0;for(let n=0;n<i.length;n++){let r=e?e(i[n]-t):Math.abs(Math.log(i[n]/t));r<o&&([s,o]=[n,r])}return s}function wt(i=1){return Math.min(2,(globalThis.devicePixelRatio||1)*i)}var A=i=>i.currentCSSZoom??1;function Q(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),Q(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}function gt({px:i,py:t},e,s,{left:o,top:n,width:r,height:a}){return[i,t,Math.max(o,Math.min(o+r,e)),Math.max(n,Math.min(n+a,s))]}function vt([i,t,e,s],{left:o,top:n,width:r,height:a},[l,d,h,p]){let f=Math.abs(e-i)>=8,c=Math.abs(s-t)>=8;if(!f&&!c)return;let m=w=>l+(w-o)/r*(d-l),u=w=>p-(w-n)/a*(p-h),[g,b]=f?[m(Math.min(i,e)),m(Math.max(i,e))]:[l,d],[T,M]=c?[u(Math.max(t,s)),u(Math.min(t,s))]:[h,p];return[g,b,T,M]}function bt(i,[t,e,s,o],n){let r=[Math.min(t,s),Math.min(e,o),Math.abs(s-t),Math.abs(o-e)];i.fillStyle=n.halo,i.fillRect(...r),i.strokeStyle=n.text,i.lineWidth=1.5,i.setLineDash([5,3]),i.strokeRect(...r),i.setLineDash([])}var be=5,xe=18,ye=280;function yt(i,t){let{stage:e}=i,s=(h,p,f)=>h.addEventListener(p,c=>i.scene?.curves.length&&f(c),{signal:t}),o=h=>{let p=e.getBoundingClientRect();return[h.clientX-p.left,h.clientY-p.top].map(f=>f/A(e))},n=h=>i.scene.curves.findIndex(({name:p})=>p===h.name),r,a;s(i.root,"click",h=>{let p=h.target.closest("[data-do]");p&&i.act(p.dataset.do)}),s(e,"pointerdown",h=>{if(h.button!==0)return;let[p,f]=o(h),c=i.plot.find(p,f);if(!c)return;let{x:m,y:u}=c.curve.points[c.index],{box:g}=i.plot.picture,b=p>=g.left&&p<=g.left+g.width&&f>=g.top&&f<=g.top+g.height,T=h.pointerType==="mouse"&&Math.hypot(m-p,u-f)>xe,M=b&&(h.shiftKey||i.sight.boxZooms||T);r={px:p,py:f,...c,gesture:Date.now(),moved:!1,draws:M},e.setPointerCapture(h.pointerId)}),s(e,"pointermove",h=>{let[p,f]=o(h);if(i.pointer=[p,f],!r)return i.hover(i.plot.find(p,f),!0);if(!r.moved&&Math.hypot(p-r.px,f-r.py)<be)return;if(r.moved=!0,r.draws)return i.hover(void 0),i.sight.drawZoomBox(gt(r,p,f,i.plot.picture.box));let c=n(r.curve);if(c<0)return;let m=E(i.scene.curves[c].points.map(({x:u})=>u),p,Math.abs);return i.pick(c,m,r.gesture),i.hover(i.point(c,m),!0)});let l=({curve:h,index:p,gesture:f})=>{let c=n(h);c<0||p>=i.scene.curves[c].rates.length||(i.cursor=i.point(c,p),i.pick(c,p,f),i.hover(i.cursor,!0))};s(e,"pointerup",h=>{if(r?.draws&&r.moved)d();else if(r&&!r.moved){i.pointer=o(h);let p=r;clearTimeout(a),i.sight.window.view?a=setTimeout(()=>!t.aborted&&l(p),ye):l(p)}r=void 0});let d=()=>{let{box:h,west:p,east:f,low:c,high:m}=i.plot.picture,u=vt(i.sight.zoomBox,h,[p,f,c,m]);i.sight.drawZoomBox(void 0),i.sight.setBoxZoom(!1),u&&i.sight.show(u)};s(e,"dblclick",()=>{i.sight.window.view&&(clearTimeout(a),i.act("whole"))}),s(e,"pointercancel",()=>{r=void 0,i.sight.drawZoomBox(void 0)}),e.addEventListener("wheel",h=>{!i.scene?.curves.length||!h.ctrlKey&&!h.metaKey||(h.preventDefault(),i.sight.zoom(-h.deltaY*.006,o(h)))},{passive:!1,signal:t}),s(e,"pointerleave",h=>{h.pointerType!=="touch"&&(i.pointer=void 0,i.hover(void 0))}),s(e,"keydown",h=>ke(i,h)),s(e,"focus",()=>e.matches(":focus-visible")&&i.walk(0)),s(e,"blur",()=>i.hover(void 0)),s(document.fonts,"loadingdone",()=>i.redraw())}function ke(i,t){if(t.ctrlKey||t.metaKey||t.altKey)return;let{curves:e}=i.scene,s=t.shiftKey?10:1,o=t.key.length===1?t.key.toLowerCase():t.key,n={ArrowLeft:()=>i.walk(-s),ArrowRight:()=>i.walk(s),Home:()=>i.walk(-1/0),End:()=>i.walk(1/0),ArrowUp:()=>i.climb(xt(e,i.chosen,-1)),ArrowDown:()=>i.climb(xt(e,i.chosen,1)),Enter:()=>i.pick(i.chosen,i.walk(0).index),b:()=>{let{best:r}=e[i.chosen];r!==null&&(i.cursor=i.point(i.chosen,r),i.pick(i.chosen,i.walk(0).index))},"+":()=>i.act("zoom-in"),"=":()=>i.act("zoom-in"),"-":()=>i.act("zoom-out"),0:()=>i.act("whole"),r:()=>i.act("box-zoom"),Escape:()=>{i.sight.setBoxZoom(!1),i.hover(void 0)}};n[o]&&(t.preventDefault(),t.stopPropagation(),i.pointer=void 0,n[o]())}function xt(i,t,e){for(let s=1;s<i.length;s++){let o=(t+s*e+s*i.length)%i.length;if(!i[o].hidden)return o}return t}var Te={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function k(i){return i.replace(/[&<>"]/g,t=>Te[t])}function kt(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function z(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",kt(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var Se=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Tt(i,t,e,s,o,n,r,a){let l=Math.hypot(o,n)||1,d=o/l,h=n/l,p=Se.map(([f,c])=>[f*d-c*h,f*h+c*d]);i.setLineDash([]),kt(i,p,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function D(i,t,e){let s=i.outline.map(([d,h])=>`${(17+d*5).toFixed(2)},${(8+h*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${l}>${i.tag}</text></svg>`}function X(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function Me(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var Ee={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function St(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>Ee[t]).join("")}function Mt(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return At(...Et(i.toExponential(r)))}return i.toFixed(o).replace("-","−")}function v(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";if(Ae(i))return String(Number(i.toPrecision(t))).replace("-","−");let[e,s]=Et(i.toExponential(t-2));return At(String(Number(e)),s)}var Ae=i=>!i||Math.abs(i)>=.001&&Math.abs(i)<1e5;function Et(i){let[t,e]=i.split("e");return[t,Number(e)]}function At(i,t){let e=St(t),s=i.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}function tt(i,t,e){if(t-i>=2)return Me(i,t,e).map(n=>[n,St(n)]);let s=[];for(let n=Math.floor(i);n<=t;n++)for(let r of[1,2,5])n+Math.log10(r)>=i&&n+Math.log10(r)<=t&&s.push([n+Math.log10(r),v(r*10**n)]);if(s.length>1)return s;let{values:o}=X(10**i,10**t,Math.max(2,e/2));return o.map(n=>[Math.log10(n),v(n,6)])}var $e='<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.500 8q6.500-8 13 0q-6.500 8-13 0z"/><circle cx="8" cy="8" r="2"/><path class="ov-sweep-lid" d="M3 13L13 3"/></svg>',U=class{constructor(t,{select:e,pick:s,hide:o}){Object.assign(this,{list:t,select:e,pick:s,hide:o,names:""})}show(t,e,s){this.scene=t;let o=t.curves.map(({name:n})=>n).join(`
`);o!==this.names&&this.list.replaceChildren(...t.curves.map((n,r)=>this.row(r))),this.names=o,t.curves.forEach((n,r)=>{let[a,l,d]=this.list.children[r].children,{best:h}=n,[p,f]=h===null?[]:[v(n.rates[h],3),v(n.values[h],3)];this.list.children[r].classList.toggle("ov-sweep-hidden",!!n.hidden),a.setAttribute("aria-pressed",String(!n.hidden)),a.setAttribute("aria-label",`Show ${n.label}`),a.title=n.hidden?"Show this curve":"Hide this curve",l.setAttribute("aria-pressed",String(r===e)),l.innerHTML=`${D(n,s.of(n),s.rim)}<b>${k(n.label)}</b>`,d.disabled=h===null,d.innerHTML=h===null?"<span>no best rate</span>":`<i aria-hidden="true">★</i><b>${p}</b><span>${f}</span>`;let c=h===null?`${n.label} has no best rate`:`Play the best rate of ${n.label}: ${p}, ${t.metric} ${f}`;d.title=c,d.setAttribute("aria-label",c)})}row(t){let e=document.createElement("li");e.innerHTML=`<button type="button" class="ov-sweep-eye">${$e}</button><button type="button" class="ov-sweep-who"></button><button type="button" class="ov-sweep-best"></button>`;let[s,o,n]=e.children;return s.addEventListener("click",()=>this.hide(t)),o.title="Look at this curve",o.addEventListener("click",()=>this.select(t)),n.addEventListener("click",()=>this.pick(t,this.scene.curves[t].best)),e}};var Ne=[[-1,.8],[1,.8],[0,-1]];function et(i,t,e,s,o,n,r){i.beginPath();for(let[a,l]of Ne)i.lineTo(t+a*s,e+l*o*s);i.closePath(),Object.assign(i,{fillStyle:n,strokeStyle:r.rim,lineWidth:1}),i.stroke(),i.fill()}function R(i,t,e,s,o,n){i.setLineDash([]),i.beginPath(),i.arc(t,e,s,0,2*Math.PI),Object.assign(i,{strokeStyle:o,lineWidth:n}),i.stroke()}function $t(i,t,e,s,o,n,r){i.setLineDash([]),i.beginPath();for(let a=0;a<10;a++){let l=Math.PI*a/5-Math.PI/2,d=a%2?.52*s:s;i.lineTo(t+Math.cos(l)*d,e+Math.sin(l)*d)}i.closePath(),Object.assign(i,{fillStyle:n.rim,strokeStyle:o,lineWidth:r,lineJoin:"round"}),i.fill(),i.stroke()}function Nt(i,t,e,s,o,n,r){i.font=`600 11px ${r.font}`;let a=i.measureText(t).width+12,l=Math.max(o.left+a/2,Math.min(o.left+o.width-a/2,e));i.beginPath(),i.roundRect(l-a/2,s,a,17,8),Object.assign(i,{fillStyle:r.rim,strokeStyle:n,lineWidth:1.2}),i.fill(),i.stroke(),Object.assign(i,{fillStyle:r.text,textAlign:"center",textBaseline:"middle"}),i.fillText(t,l,s+9)}function Lt(i,t,e,s,o,n,r=!1){Object.assign(i,{font:`${r?600:400} 11px ${n.font}`,textAlign:o,textBaseline:"middle",lineJoin:"round",strokeStyle:n.rim,lineWidth:3.5}),i.strokeText(t,e,s),i.fillStyle=r?n.text:n.muted,i.fillText(t,e,s)}var Le=16,st=12,H=class extends j{constructor(t,e,s,o,n,r){super(t,e,s,o,r),this.colours=n}draw(t,e){let{box:s,scene:o,colours:n,curves:r,mine:a}=this;if(!a||a.hidden)return;mt(t,a,o,s,d=>this.edge(a,d),e,n),this.axes(t,a);let l=r.filter(d=>d!==a&&!d.hidden);for(let d of l)this.line(t,d,1.5,.85);for(let d of l)this.leavings(t,d,!1);this.limit(t,a),a.now&&this.upright(t,a.now,n.of(a),[]),this.line(t,a,6,.8,n.rim,[]),this.line(t,a,3.2,1),this.leavings(t,a,!0);for(let d of l)this.badge(t,d,!1);for(let d of l)this.inForce(t,d,!1);this.badge(t,a,!0),this.inForce(t,a,!0),a.now&&this.pill(t,a.now,n.of(a))}axes(t,{now:e}){let{box:s,colours:o,scene:n}=this,r=s.top+s.height;Object.assign(t,{font:`11px ${o.font}`,lineWidth:1,fillStyle:o.muted,strokeStyle:o.grid});let a=(c,m,u,g)=>{t.beginPath(),t.moveTo(c,m),t.lineTo(u,g),t.stroke()};Object.assign(t,{textAlign:"right",textBaseline:"middle"});let l=()=>{let{values:c,step:m}=X(this.low,this.high,s.height/34);return c.map(u=>[u,Mt(u,m)])},d=c=>Math.round(s.top+s.height*(1-(c-this.low)/(this.high-this.low)))+.5,h=n.start===null?NaN:this.warp(n.start),p=h>this.low&&h<this.high?d(h):NaN;for(let[c,m]of n.scale==="log"?tt(this.low,this.high,s.height/26):l()){let u=d(c);a(s.left,u,s.left+s.width,u),Math.abs(u-p)<12||t.fillText(m,s.left-6,u)}Object.assign(t,{textAlign:"center",textBaseline:"top"});let f=e?this.x(e):NaN;for(let[c,m]of tt(this.west,this.east,s.width/46)){let u=Math.round(this.x(10**c))+.5;a(u,s.top,u,r+4),Math.abs(u-f)<40||t.fillText(m,u,r+6)}t.fillText(n.across,s.left+s.width/2,r+23),t.strokeStyle=o.frame,a(s.left,r+.5,s.left+s.width,r+.5),!Number.isNaN(p)&&(t.strokeStyle=o.muted,t.setLineDash([1.5,3]),a(s.left,p,s.left+s.width,p),t.setLineDash([]),Object.assign(t,{fillStyle:o.text,textAlign:"right",textBaseline:"middle"}),t.fillText("start",s.left-6,p))}line(t,e,s,o,n=this.colours.of(e),r=e.dash){let{box:a}=this;t.save(),t.beginPath(),t.rect(a.left,a.top,a.width,a.height),t.clip(),Object.assign(t,{strokeStyle:n,lineWidth:s,globalAlpha:o,lineJoin:"round"}),t.setLineDash(r),t.beginPath();let l=!1;e.values.forEach((d,h)=>{let p=this.y(d);return Number.isFinite(p)?(t[l?"lineTo":"moveTo"](e.points[h].x,Math.max(-1e5,Math.min(1e5,p))),l=!0):l=!1}),t.stroke(),t.setLineDash([1,4]),t.beginPath(),e.points.forEach(({x:d,y:h,where:p},f)=>{let c=[e.points[f-1],e.points[f+1]].filter(m=>m?.where==="in");if(!(p!=="above"||Number.isFinite(e.values[f])))for(let m of c)t.moveTo(m.x,m.y),t.lineTo(d,h)}),t.stroke(),t.restore()}leavings(t,e,s){let{points:o}=e,n=-1e9,r=-1e9;o.forEach(({x:a,y:l,where:d,aside:h},p)=>{if(h||d==="in"||d==="none"&&!s)return;let f=o[p-1]?.where==="in"||p===0&&d!=="none"||o[p+1]?.where==="in",c=d==="below"?-1:1;t.setLineDash([]),f&&d!=="none"&&a-r>=(s?16:40)?(et(t,a,l-2*c,4.2,c,this.colours.of(e),this.colours),z(t,{...e,tag:""},a,l+8*c,s?4.4:3.4,this.colours),n=r=a):(s||f)&&a-n>=9&&(d==="none"?R(t,a,l,2.4,this.colours.of(e),1.2):et(t,a,l-2*c,2.8,c,this.colours.of(e),this.colours),n=a)})}badge(t,e,s){if(e.best===null)return;let{x:o,y:n,aside:r}=e.points[e.best];r||($t(t,o,n,s?12:9,this.colours.of(e),this.colours,s?1.8:1.3),z(t,{...e,tag:""},o,n+.5,s?4.2:3,this.colours))}inForce(t,e,s){let o=this.nowAt(e);if(!o)return;let n=s?6.4:4.6,{box:r,colours:a}=this;if(o.x<r.left||o.x>r.left+r.width){let l=o.x<r.left?-1:1;return Tt(t,e,l<0?r.left+2:r.left+r.width-2,o.y,l,0,n,a)}t.beginPath(),t.arc(o.x,o.y,n*1.75,0,2*Math.PI),t.fillStyle=a.halo,t.fill(),R(t,o.x,o.y,n*1.75,a.of(e),s?1.8:1.2),z(t,e,o.x,o.y,n,a)}upright(t,e,s,o,n=1.4){let{box:r}=this,a=Math.round(this.x(e))+.5;a<r.left||a>r.left+r.width||(Object.assign(t,{strokeStyle:s,lineWidth:n}),t.setLineDash(o),t.beginPath(),t.moveTo(a,r.top),t.lineTo(a,r.top+r.height),t.stroke(),t.setLineDash([]))}limit(t,e){if(!e.limit)return;let{box:s,colours:o}=this,n=s.left+s.width,r=this.x(e.limit),a=`${e.limitText} = ${v(e.limit,3)}`;this.upright(t,e.limit,o.text,[6,4]),t.font=`600 11px ${o.font}`;let l=t.measureText(a).width,d=r+l+14<n,[h,p,f]=r>n?[`${a} →`,n-6,"right"]:r<s.left?[`← ${a}`,s.left+6,"left"]:[a,d?r+6:r-6,d?"left":"right"],c=t.measureText(h).width,m=f==="left"?p:p-c;Lt(t,h,p,this.freeHeight(m,m+c),f,o,!0)}freeHeight(t,e){let{box:s,curves:o}=this,n=s.top+s.height-30,r=o.flatMap(a=>{let l=a.best===null?void 0:a.points[a.best];return a.hidden?[]:[l,this.nowAt(a)].flatMap(d=>d?[d]:[])});for(let a=n;a>s.top+20;a-=Le)if(r.every(l=>l.x<t-st||l.x>e+st||Math.abs(l.y-a)>st+7))return a;return n}pill(t,e,s){let{box:o,colours:n}=this;Nt(t,v(e,3),this.x(e),o.top+o.height+3,o,s,n)}follow(t,e,s,o){let{colours:n,curves:r}=this;o&&bt(t,o,n);let a=e?.curve.rates[e.index];for(let{curve:l,index:d}of a?W(r,a):[]){let{x:h,y:p,where:f,aside:c}=l.points[d];c||f!=="in"||l===e?.curve||(R(t,h,p,4,n.rim,3),R(t,h,p,4,n.of(l),1.6))}for(let{point:l,strong:d}of[{point:s,strong:!0},{point:e,strong:!1}]){if(!l)continue;let{curve:h,index:p}=l,{x:f,y:c,aside:m}=h.points[p],u=n.of(h);m||h.hidden||(h!==this.mine&&this.line(t,h,2.8,1),this.upright(t,h.rates[p],d?u:n.muted,d?[4,3]:[1,3],d?1.6:1),R(t,f,c,8,n.rim,4),R(t,f,c,8,u,2),d&&this.pill(t,h.rates[p],u))}}};var B=class{constructor(t,e){this.still=S(t),this.live=S(e),this.width=this.height=0,this.ratio=1,this.picture=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let{canvas:o}of[this.still,this.live])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o){this.picture=new H(t,e,this.width,this.height,s,o),this.picture.draw(this.emptied(this.still),this.ratio)}follow(t,e,s){this.picture?.follow(this.emptied(this.live),t,e,s)}find(t,e){return this.picture?.find(t,e)}emptied(t){return t.setTransform(this.ratio,0,0,this.ratio,0,0),t.clearRect(0,0,this.width,this.height),t}};function Rt(i,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(i),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var Re=2,Oe=8192,Ie=2**24,Ot="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",O=16,F=8,it=24,Ce=18,Pe={font:"650 15px",line:20},It={font:"12.5px",line:17},Ct=(i,t)=>Pt(Re*(globalThis.devicePixelRatio||1),i,t),Pt=(i,t,e)=>Math.min(i,Oe/Math.max(1,t,e),Math.sqrt(Ie/Math.max(1,t*e)));function ze(i,t,e){let s=[];for(let o of t.split(" ")){let n=s.length?`${s[s.length-1]} ${o}`:o;s.length&&i.measureText(n).width<=e?s[s.length-1]=n:s.push(o)}return s}function zt({title:i,words:t=[],parts:e,captions:s=[],rows:o=[],notes:n=[],colours:r,ratio:a}){let l=N(),d=S(l),h=Math.max(...e.map(({x:w,width:x})=>w+x)),p=Math.max(...e.map(({y:w,height:x})=>w+x)),f=[],c=O,m=(w,{font:x,line:y},$)=>{d.font=`${x} ${r.font}`;for(let I of ze(d,w,h)){let _=c;f.push(C=>{Object.assign(C,{font:`${x} ${r.font}`,fillStyle:$,textAlign:"left"}),Object.assign(C,{textBaseline:"top"}),C.fillText(I,O,_,h)}),c+=y}};m(i,Pe,r.text);for(let w of t)m(w,It,r.muted);let u=c+F;f.push(w=>{for(let{image:x,...y}of e)w.drawImage(x,O+y.x,u+y.y,y.width,y.height);Object.assign(w,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(w,{textBaseline:"middle"});for(let{text:x,x:y,y:$,width:I=h-y}of s)w.fillText(x,O+y,u+$,I)}),c=u+p+F,d.font=`13px ${r.font}`;let g=0;for(let{text:w,wide:x=0,sign:y}of o){let $=x&&x+F,I=$+d.measureText(w).width;g&&g+I>h&&([g,c]=[0,c+it]);let[_,C]=[O+g,c+it/2];f.push(P=>{P.save(),y?.(P,_,C),P.restore(),Object.assign(P,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(P,{textBaseline:"middle"}),P.fillText(w,_+$,C,h-$)}),g+=I+Ce}o.length&&(c+=it+F);for(let w of n)m(w,It,r.muted);let[b,T]=[h+2*O,c+O],M=Pt(a,b,T);l.width=Math.round(b*M),l.height=Math.round(T*M),d.setTransform(M,0,0,M,0,0),d.fillStyle=r.rim,d.fillRect(0,0,b,T);for(let w of f)w(d);return l}var ot=34;function Bt(i,t,e){return{text:t,wide:ot,sign:(s,o,n)=>{Object.assign(s,{strokeStyle:e.of(i),lineWidth:2.4}),s.setLineDash(i.dash),s.beginPath(),s.moveTo(o,n),s.lineTo(o+ot,n),s.stroke(),z(s,i,o+ot/2,n,5,e)}}}function Dt(...i){return`${i.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function _t(i,t,e){i.toBlob(s=>{if(!s)return Be(e);Rt(s,t)})}function Be({root:i,tooltip:t,announce:e}){let s=[...i.querySelectorAll('[data-do="save"]')],o=s.find(n=>n.getClientRects().length);o&&t.showBelow(o,`<p>${Ot}</p>`),e(Ot)}function De(i,t){let{best:e}=i,s=e===null?"":`, best ${v(i.rates[e],3)}: ${v(i.values[e],3)}`;return Bt(i,i.label+s,t)}function _e({scene:i,chosen:t,colours:e,width:s,height:o,view:n},r=Ct(s,o)){let a=new B(N(),N());return a.resize(s,o,r),a.prepare(i,t,e,n),zt({title:i.title,words:[i.goal,`${i.metric}, bands of ${i.curves[t].label}`].filter(Boolean),parts:[{image:a.still.canvas,x:0,y:0,width:s,height:o}],rows:i.curves.filter(({hidden:l})=>!l).map(l=>De(l,e)),colours:e,ratio:r})}function jt(i,t){_t(_e(i),Dt(i.scene.title,i.scene.goal),t)}function Ut(i,t,[e,s]=[0,0]){let[o,n,r,a]=i;return[...Wt(o,n,t[0],t[1],e),...Wt(r,a,t[2],t[3],s)]}function Wt(i,t,e,s,o){let n=s-e,r=Math.max(o,1e-11*Math.max(Math.abs(e),Math.abs(s),n)),a=Math.min(n,Math.max(r,t-i)),l=Math.max(e,Math.min(s-a,(i+t-a)/2));return a===n?[e,s]:[l,l+a]}var Ht=4,je=.001,We=1.5,q=class{constructor(){this.view=void 0,this.key=""}load(t,e,s){t!==this.key?this.view=void 0:this.view&&this.move(this.view,e,s),this.key=t}move(t,e,s){let[o,n,r,a]=e,l=Ut(t,e,[(n-o)*Ht/Math.max(Ht,s),(a-r)*je]);this.view=l.every((d,h)=>d===e[h])?void 0:l}zoom(t,[e,s],o,n){let[r,a,l,d]=this.view??o,h=We**-t;this.move([e+(r-e)*h,e+(a-e)*h,s+(l-s)*h,s+(d-s)*h],o,n)}reveal(t,e,s){if(!this.view)return!1;let[o,n,r,a]=this.view,l=Math.min(0,t-o)+Math.max(0,t-n);return l&&this.move([o+l,n+l,r,a],e,s),l!==0}};var Ft=i=>Math.max(...i.map(({rates:t})=>t.length)),G=class{constructor(t){this.chart=t,this.window=new q,this.hidden=new Set,this.boxZooms=!1,this.zoomBox=void 0}load(t){let{key:e,curves:s,metric:o,scale:n}=t;for(let l of s)l.hidden=this.hidden.has(l.name);let r=s.flatMap(({rates:l})=>[l[0],l[l.length-1]]),a=[e,o,n,Math.min(...r),Math.max(...r)].join();this.window.load(a,J(t),Ft(s))}get count(){return Ft(this.chart.scene.curves)}show(t){this.window.move(t,this.chart.plot.picture.whole,this.count),this.drawAnew()}zoom(t,e){let{plot:s,cursor:o}=this.chart,{west:n,east:r,low:a,high:l,box:d,whole:h}=s.picture,p=o?.curve.points[o.index],f=[d.left+d.width/2,d.top+d.height/2],[c,m]=e??(p&&!p.aside?[p.x,p.y]:f),u=n+(c-d.left)/d.width*(r-n),g=l-(m-d.top)/d.height*(l-a);this.window.zoom(t,[u,g],h,this.count),this.drawAnew()}reveal(t){let{chart:e}=this;this.window.reveal(Math.log10(t),e.plot.picture.whole,this.count)&&e.redraw()}drawAnew(){this.chart.redraw(),this.chart.hoverAgain()}drawZoomBox(t){this.zoomBox=t,this.chart.schedule()}setBoxZoom(t){let{root:e}=this.chart;this.boxZooms=t,e.classList.toggle("ov-box-zooms",t),e.querySelector('[data-do="box-zoom"]').setAttribute("aria-pressed",String(t))}setHidden(t,e){let{chart:s}=this,{curves:o}=s.scene;if(!e)this.unhide(o[t]);else{let n=o.filter((r,a)=>a!==t&&!r.hidden);if(!n.length)return;o[t].hidden=!0,this.hidden.add(o[t].name),t===s.chosen&&s.choose(o.indexOf(n.find(r=>o.indexOf(r)>t)??n[0]))}s.look(),this.drawAnew()}unhide(t){t.hidden=!1,this.hidden.delete(t.name)}save(){let{scene:t,chosen:e,colours:s,plot:o,root:n,tooltip:r}=this.chart,{width:a,height:l}=o,d=h=>this.chart.find("sr").textContent=h;jt({scene:t,chosen:e,colours:s,width:a,height:l,view:this.window.view},{root:n,tooltip:r,announce:d})}};var qt={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"};function Gt(i,{curve:t,index:e}){let s=t.values[e],o=i.fates[t.fates[e]],n=t.words?.[e]??o.label,{where:r}=t.points[e],a=r==="above"&&!Number.isNaN(s)?"above the picture":r==="below"?"below the picture":"";return{rate:v(t.rates[e]),value:Number.isNaN(s)?i.missing:v(s),outcome:n,far:a,kind:o.kind}}function Vt(i,t,e){let{curve:s}=t,{rate:o,value:n,outcome:r,far:a,kind:l}=Gt(i,t),[d]=/\S+$/.exec(i.across)??[""];return[`<div>${D(s,e.of(s),e.rim)}<b>${k(s.label)}</b></div>`,`<div>${k(d)} = ${o}</div><div>${k(i.metric)}<span>${k(n)}</span></div>`,a&&`<div class="ov-sweep-far">${a}</div>`,`<div data-kind="${l}"><i aria-hidden="true">${qt[l]}</i>${k(r)}</div>`].join("")}function Kt(i,t){let{rate:e,value:s,outcome:o,far:n}=Gt(i,t);return`${t.curve.label}, rate ${e}: ${i.metric} ${s}${n?`, ${n}`:""}, ${o}.`}function Zt(i,{curve:t,index:e}){let s=t.rates[e],o=W(i.curves,s);return(o.length>1?o:[]).map(({curve:n,index:r})=>{let a=n.values[r],l=n.rates[r];return{curve:n,value:Number.isNaN(a)?i.missing:v(a),beside:Math.abs(l/s-1)>1e-6?`at ${v(l)}`:""}})}function Yt(i,t,e){let s=Zt(i,t).map(({curve:o,value:n,beside:r})=>`<div${o===t.curve?' class="ov-sweep-mine"':""}>${D(o,e.of(o),e.rim)}${k(o.label)}<span>${k(n)}${r&&` <small>${r}</small>`}</span></div>`);return s.length?`<section>${s.join("")}</section>`:""}function Jt(i,t){let e=Zt(i,t).filter(({curve:o})=>o!==t.curve),s=e.map(({curve:o,value:n,beside:r})=>[o.label,n,r].filter(Boolean).join(" "));return s.length?` Others there: ${s.join(", ")}.`:""}var Qt=Symbol.for("optim-viz printing");function Xt(){!globalThis.addEventListener||Qt in globalThis||(Object.assign(globalThis,{[Qt]:!0}),addEventListener("beforeprint",()=>{let i=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!i)return;let e=i.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),i.append(s)}),addEventListener("afterprint",()=>{for(let i of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(i);document.querySelector(".ov-printed")?.remove()}))}function te(i,t){let e=new WeakMap;return Xt(),({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Ue="[data-testid=stApp]",He='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var Fe="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",qe="The server is back, and so is your scene, from the address.",rt=Symbol("renew"),nt=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let o={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(o):(this.unanswered=[...this.unanswered.filter(n=>!ee(n,o)),o],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!ee(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(Fe)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(qe,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[rt]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(He)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},ee=(i,t)=>i.name===t.name&&["owner","name","parameter"].every(e=>i.event?.[e]===t.event?.[e]),se;function ie(i){return se??=new nt(document.querySelector(Ue)),se.patient(i)}var Ge=100,Ve=1500;var V=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,rt,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let o=`${t} ${s}`;this.waiting.delete(o),this.waiting.set(o,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=Ge-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,o]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,o]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),Ve),this.send(s,o)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var at=16,oe=14,K=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:l}=this.fill(s,o,t,e),d=a+at+n>this.root.clientWidth?a-at-n:a+at;this.place(d,[l+oe,l-oe-r],n,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-n-s.height-8],o,n)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect(),l=A(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[d,h]=[(s-a.left)/l,(o-a.top)/l];return{width:n.offsetWidth,height:n.offsetHeight,x:d,y:h}}place(t,e,s,o){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-s)),l=this.openBox(),d=p=>l&&a<l.right&&a+s>l.left&&p<l.bottom&&p+o>l.top,h=e.find(p=>p>=0&&p+o<=r&&!d(p))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,h)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),o=A(this.root),[n,r,a,l]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:n/o,top:r/o,right:a/o,bottom:l/o}}};var Ke="Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one; plus and minus zoom, 0 shows all.",Ze=640,lt=class{constructor(t){this.root=t.querySelector(".ov-sweep"),this.find=e=>this.root.querySelector(`.ov-sweep-${e}`),this.stage=this.find("plot"),this.tooltip=new K(this.find("tip"),this.root),this.plot=new B(...this.stage.querySelectorAll("canvas")),this.legend=new U(this.find("rows"),{select:e=>this.choose(e),pick:(e,s)=>this.pick(e,s),hide:e=>this.sight.setHidden(e,!this.scene.curves[e].hidden)}),this.sight=new G(this),this.outbox=new V(()=>{this.picked=this.hoped=void 0,this.schedule()}),this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize());for(let e of[this.root,this.stage])this.sizes.observe(e);Q(()=>this.resize(),this.abort.signal),yt(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),clearTimeout(this.saying)}load(t){let{head:e,array:s}=ht(t),o=this.scene?.curves[this.chosen]?.name,n=this.hovered;e.curves.forEach((h,p)=>Object.assign(h,{rates:s(`rates${p}`),values:s(`values${p}`),fates:s(`fates${p}`)})),this.sight.load(e);let r=e.curves[e.selected]?.name,a=h=>e.curves.findIndex(p=>p.name===h),l=this.hoped&&r!==this.hoped?this.hoped:r!==this.theirs?r:o;r===this.hoped&&(this.hoped=void 0),Object.assign(this,{scene:e,theirs:r,chosen:Math.max(0,a(l)<0?a(r):a(l)),colours:ft(this.root)}),e.curves[this.chosen]&&this.sight.unhide(e.curves[this.chosen]);let d=h=>h&&a(h.curve.name)>=0&&this.point(a(h.curve.name),E(e.curves[a(h.curve.name)].rates,h.curve.rates[h.index]));[this.cursor,this.picked]=[d(this.cursor),d(this.picked)],this.describe(),this.resize(!0),this.outbox.answered(),n&&this.hoverAgain(),this.root.dataset.ready="true"}point(t,e){return{curve:this.scene.curves[t],index:e}}describe(){let{scene:t,root:e}=this,s=t.curves.length,o=(r,a)=>this.find(r).textContent=a,n=t.across[0].toLowerCase()+t.across.slice(1);o("title",t.title),o("goal",t.goal),o("metric",t.metric),o("against",`against ${n}, ${t.scale==="log"?"both axes":"rates"} logarithmic`),this.find("empty").hidden=s>0,e.classList.toggle("ov-sweep-none",!s),e.dataset.curves=s,e.dataset.busy=String(t.busy),e.setAttribute("aria-busy",String(t.busy)),this.stage.setAttribute("aria-label",`${t.metric} against ${t.across}, ${s} curve${s===1?"":"s"}. ${Ke}`),this.stage.tabIndex=s?0:-1,this.look()}look(){let{scene:t,root:e,chosen:s}=this,o=t.curves[s],n=e.querySelector('[data-do="snap"]');this.legend.show(t,s,this.colours),n.hidden=!o?.limit,n.textContent=o?`Snap to ${o.limitText}`:"",e.querySelector('[data-do="best"]').hidden=o?.best===void 0||o.best===null,e.dataset.selected=o?.name??"",e.dataset.bands=o?Z(o,t.fates).map(({band:r,from:a,to:l})=>`${t.bands[r].name}:${a}-${l}`).join():""}resize(t=!1){if(!this.scene)return;let e=this.root.clientWidth;this.root.classList.toggle("ov-sweep-tight",e<Ze);let{clientWidth:s,clientHeight:o}=this.stage,n=wt(A(this.root)),r=[s,o,n].join();!(s&&o)||r===this.size&&!t||(r!==this.size&&this.plot.resize(s,o,n),this.size=r,this.redraw())}redraw(){if(!this.size)return;this.plot.prepare(this.scene,this.chosen,this.colours,this.sight.window.view);let{box:t,west:e,east:s,low:o,high:n}=this.plot.picture;Object.assign(this.root.dataset,{box:[t.left,t.top,t.width,t.height].join(),view:[e,s,o,n].join(),hidden:this.scene.curves.flatMap(({name:r,hidden:a})=>a?[r]:[]).join()}),this.find("tools").querySelector('[data-do="whole"]').disabled=!this.sight.window.view,this.follow()}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.follow()}))}follow(){this.size&&this.scene.curves.length&&this.plot.follow(this.hovered,this.picked,this.sight.zoomBox)}choose(t){let{name:e}=this.scene.curves[t];t!==this.chosen&&(this.turnTo(t),this.outbox.request("select",{name:e,at:Date.now()}))}turnTo(t){this.chosen=t,this.sight.unhide(this.scene.curves[t]),this.hoped=this.scene.curves[t].name,this.look(),this.redraw()}pick(t,e,s=Date.now()){let o=this.scene.curves[t];e===null||this.picked?.curve===o&&this.picked.index===e||(t!==this.chosen&&this.turnTo(t),this.picked={curve:o,index:e},this.outbox.request("pick",{curve:o.name,index:e,rate:o.rates[e],gesture:s,at:Date.now()}),this.schedule())}act(t){let e=this.scene.curves[this.chosen],{sight:s}=this;(t==="zoom-in"||t==="zoom-out")&&s.zoom(t==="zoom-in"?1:-1),t==="box-zoom"&&s.setBoxZoom(!s.boxZooms),t==="whole"&&s.show(this.plot.picture.whole),t==="save"&&s.save(),t==="best"&&this.pick(this.chosen,e.best),t==="snap"&&this.outbox.request("snap",{name:e.name,at:Date.now()})}walk(t){let e=this.scene.curves[this.chosen],s=e.rates.length-1,o=this.cursor?.curve===e?this.cursor.index:E(e.rates,this.cursor?.curve.rates[this.cursor.index]??e.now??e.rates[0]);return o=Math.max(0,Math.min(s,o+t)),this.cursor={curve:e,index:o},this.sight.reveal(e.rates[o]),this.hover(this.cursor),this.say(),this.cursor}climb(t){this.choose(t),this.walk(0)}hoverAgain(){this.scene.curves.length?this.pointer?this.hover(this.plot.find(...this.pointer),!0):this.hover(this.cursor||void 0):this.hover(void 0)}hover(t,e=!1){if(this.hovered=t||void 0,this.schedule(),this.root.dataset.hovered=t?`${t.curve.name}:${t.index}`:"",!t)return this.tooltip.hide();let{curve:s,index:o}=t,{stage:n,scene:r,colours:a}=this,[l,d]=e&&this.pointer?this.pointer:[s.points[o].x,s.points[o].y],h=n.getBoundingClientRect(),p=A(n);return this.tooltip.showAt(h.left+p*l,h.top+p*d,Vt(r,t,a)+Yt(r,t,a))}say(){clearTimeout(this.saying),this.saying=setTimeout(()=>{this.cursor&&(this.find("sr").textContent=Kt(this.scene,this.cursor)+Jt(this.scene,this.cursor))},150)}},ne=te(i=>new lt(i),(i,t)=>i.load(t));var re=`.ov-sweep [hidden] {
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
.ov-sweep-tight .ov-sweep-goal {
  display: none;
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
.ov-sweep-above {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  padding-bottom: 3px;
}
.ov-sweep-tools {
  display: flex;
  gap: 4px;
}
.ov-sweep-tools button {
  width: 28px;
  height: 28px;
  padding: 0;
  display: grid;
  place-items: center;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: none;
}
.ov-sweep-tools button:hover:enabled {
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-sweep-tools button:disabled {
  opacity: 0.45;
  cursor: default;
}
.ov-sweep-tools button[aria-pressed="true"] {
  background: color-mix(in srgb, var(--st-primary-color) 16%, transparent);
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-sweep :is(.ov-sweep-tools, .ov-sweep-eye) svg {
  width: 15px;
  height: 15px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linejoin: round;
  stroke-linecap: round;
}
.ov-sweep-axis {
  font-size: 12.5px;
  color: var(--ov-muted);
  padding-left: 2px;
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
.ov-sweep.ov-box-zooms .ov-sweep-plot {
  touch-action: none;
}
.ov-sweep-plot canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
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
.ov-sweep-tip section {
  margin-top: 4px;
  padding-top: 4px;
  border-top: 1px solid var(--ov-line);
}
.ov-sweep-tip section .ov-swatch {
  width: 26px;
  height: 12px;
}
.ov-sweep-tip section span {
  font-weight: 400;
}
.ov-sweep-tip .ov-sweep-mine,
.ov-sweep-tip .ov-sweep-mine span {
  font-weight: 700;
}
.ov-sweep-tip small {
  font-size: inherit;
  font-weight: 400;
  color: var(--ov-muted);
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
.ov-sweep-none :is(.ov-sweep-above, .ov-sweep-side) {
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
`;var ae=`.ov-sweep-side {
  min-width: 0;
}
.ov-sweep-key {
  font-size: 12px;
  color: var(--ov-muted);
  padding: 0 6px 3px;
}
.ov-sweep-key i {
  font-style: normal;
}
.ov-sweep-rows {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, clamp(216px, 38%, 330px)), 1fr));
  column-gap: 10px;
  list-style: none;
  margin: 0 !important;
  padding: 0 !important;
}
.ov-sweep-rows li {
  font-size: 14px;
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  gap: 2px;
  margin: 0 !important;
  padding: 0 !important;
  border-radius: 6px;
  container-type: inline-size;
}
.ov-sweep-rows li:hover {
  background: var(--ov-soft);
}
.ov-sweep-rows li:has(.ov-sweep-who[aria-pressed="true"]) {
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
.ov-sweep-rows .ov-sweep-eye {
  width: 26px;
  padding: 0;
  display: grid;
  place-items: center;
  color: var(--ov-muted);
}
.ov-sweep-rows .ov-sweep-eye:hover {
  color: var(--st-primary-color);
}
.ov-sweep-rows li:not(.ov-sweep-hidden) .ov-sweep-lid {
  display: none;
}
.ov-sweep-hidden .ov-sweep-who {
  opacity: 0.5;
}
.ov-sweep-hidden .ov-sweep-who b {
  text-decoration: line-through;
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
@container (width < 312px) {
  .ov-sweep-best:enabled span {
    display: none;
  }
}
.ov-sweep-tight .ov-sweep-key i {
  display: none;
}
.ov-sweep .ov-sweep-best:disabled {
  cursor: default;
}
`;var le=`<div class="ov-sweep" data-testid="sweep" data-ready="false" role="group" aria-label="Learning-rate sweep">
  <div class="ov-sweep-head">
    <p><b class="ov-sweep-title"></b><span class="ov-sweep-goal"></span></p>
    <div class="ov-sweep-do">
      <button type="button" data-do="snap" title="Set the rate to the limit of stability" hidden></button>
      <button type="button" data-do="best" title="Play the best rate of the selected curve (B)" hidden>★ Best rate</button>
    </div>
  </div>
  <div class="ov-sweep-main">
    <div class="ov-sweep-above">
      <p class="ov-sweep-axis"><b class="ov-sweep-metric"></b> <span class="ov-sweep-against"></span></p>
      <div class="ov-sweep-tools" role="toolbar" aria-label="Picture">
        <button type="button" data-do="box-zoom" aria-pressed="false" aria-label="Zoom to a rectangle" title="Draw a rectangle to zoom to (R, or drag where no curve is)">
          <svg viewBox="0 0 16 16"><path d="M2 5V2h3M8 2h2M13 5V2M2 8v2M2 13h3M13 8v1"/><path d="M9 12h6M12 9v6"/></svg></button>
        <button type="button" data-do="whole" aria-label="Show the whole" title="Show the whole (0, or a double click)">
          <svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
        <button type="button" data-do="save" aria-label="Save as PNG" title="Save what is drawn as a picture (PNG)">
          <svg viewBox="0 0 16 16"><path d="M8 2v8M4.500 7L8 10.500 11.500 7M2.500 13.500h11"/></svg></button>
      </div>
    </div>
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
    <p class="ov-sweep-key" aria-hidden="true">Curves, each with its ★ best rate<i> and the value there</i></p>
    <ul class="ov-sweep-rows" aria-label="Curves: press one to look at it"></ul>
  </div>
  <div class="ov-sweep-tip" role="tooltip" hidden></div>
  <div class="ov-sweep-sr" aria-live="polite"></div>
</div>
`;var he=`.ov-notice {
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
`;function de(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var pe="optim-viz-reloaded-for";function ce(i,t,e){let s=!1;return({data:o,parentElement:n,setTriggerValue:r,...a})=>{s||ts(t),s=!0;let l=new TextDecoder().decode(o.subarray(0,8));if(l!=="3610f110")return es(l,n);let d=n.querySelector(".ov-place");d&&(d.outerHTML=i);let h=ie(r);return e({...a,parentElement:n,setTriggerValue:h,data:o.subarray(8)})}}function ts(i){document.body.append(Object.assign(document.createElement("style"),{textContent:he+i}))}function es(i,t){if(!ss(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(de("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function ss(i){try{return sessionStorage.getItem(pe)===i?!0:(sessionStorage.setItem(pe,i),!1)}catch{return!0}}var Fi=ce(le,ae+re,ne);export{Fi as default};
