// Built by tools/bundle.js from optim_viz/web/js: edit there.
var ye={1:Uint8Array,4:Float32Array,8:Float64Array};function ft(o){let t=o.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return ke(Se(s),t.buffer,4+e)}function Se({criteria:o,...t}){let{runs:e,simulator:s}=t;if(o)for(let{outcome:i}of e)i&&(i.criterion=o[i.criterion]);if(s?.usual){let i=({optimizer:n,values:r,...a})=>({optimizer:n,values:r,...s.usual,...a});s.paths=s.paths.map(n=>n.map(i))}return t}function ke(o,t,e){return{head:o,array:i=>{let[n,r,a]=o.arrays[i];return new ye[a](t,e+n,r)}}}function M(o,t){let e=o.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function N(){return document.createElement("canvas")}var Te=.024,Me=11,ut={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function mt(o){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let i=s/255*(o.length-1),n=Math.min(o.length-2,Math.floor(i)),r=i-n;for(let a=0;a<3;a++)e[3*s+a]=o[n][a]+(o[n+1][a]-o[n][a])*r}return e}var wt={light:mt(ut.light),dark:mt(ut.dark)},j=new Map,Ee=32;function Ae(o,t){let e=`${o}, else ${t}`,s=j.get(e);if(s)return s;let i=M(document.createElement("canvas"),{willReadFrequently:!0});i.fillStyle=t,i.fillStyle=o||t,i.clearRect(0,0,1,1),i.fillRect(0,0,1,1);let n=[...i.getImageData(0,0,1,1).data].slice(0,3);return j.size>=Ee&&j.clear(),j.set(e,n),n}function gt(o){let t=getComputedStyle(o),e=(a,l)=>Ae(t.getPropertyValue(a).trim(),l),s=e("--st-background-color","#ffffff"),i=e("--st-text-color","#222222"),n=.299*s[0]+.587*s[1]+.114*s[2]<128,r=(a,l)=>`rgb(${a.join(" ")} / ${l})`;return o.style.setProperty("--ov-on-accent",n?"#0d141c":"#ffffff"),{dark:n,font:t.fontFamily||"sans-serif",scale:o.classList.contains("ov-hall")?Math.max(1.45,Te*innerHeight/Me,Math.min(2.4,innerWidth/1100)):o.classList.contains("ov-large")?1.45:1,of:a=>(n?a.dark:a.light)+(a.dim?"55":""),rim:r(s,1),halo:r(s,n?.55:.7),text:r(i,1),muted:r(i,o.classList.contains("ov-large")?.86:.68),grid:r(i,.1),frame:r(i,.3),contour:r(n?[190,215,240]:[30,60,95],n?.13:.15),contourStrong:r(n?[190,215,240]:[30,60,95],n?.3:.34),veil:r(s,.62),ramp:n?wt.dark:wt.light}}var Ne={crawls:{light:[86,106,130],dark:[150,172,198],wash:.07,ink:.3,dots:!0},works:{light:[0,122,90],dark:[70,205,155],wash:.1,ink:0,strokes:[]},edge:{light:[176,116,0],dark:[240,190,80],wash:.11,ink:.24,strokes:[[-2,10,10,-2]]},stuck:{light:[110,70,170],dark:[190,155,255],wash:.09,ink:.22,strokes:[[-2,4,10,4]]},diverges:{light:[190,52,28],dark:[255,130,105],wash:.06,ink:.12,strokes:[[-2,10,10,-2],[-2,-2,10,10]]}},$e=8,$=18;function Q(o,t){let e=[];return o.fates.forEach((s,i)=>{let{band:n}=t[s],r=e[e.length-1];r?.band===n?r.to=i:e.push({band:n,from:i,to:i})}),e}function vt(o,t,e,s){let i=N(),n=M(i);if(i.width=i.height=$e*s,n.scale(s,s),n.strokeStyle=n.fillStyle=e,n.lineWidth=.8,t.dots)for(let[a,l]of[[2,2],[6,6]])n.fillRect(a-.6,l-.6,1.2,1.2);for(let[a,l,h,p]of t.strokes??[])n.beginPath(),n.moveTo(a,l),n.lineTo(h,p),n.stroke();let r=o.createPattern(i,"repeat");return r?(r.setTransform(new DOMMatrix().scale(1/s)),r):e}function bt(o,t,e,s,i,n,r){let a=[];for(let{band:l,from:h,to:p}of Q(t,e.fates)){let{name:d,label:f}=e.bands[l],c=Ne[d],u=i(h),m=i(p+1)-u;if(m<=0)continue;let w=r.dark?c.dark:c.light,b=k=>`rgb(${w.join(" ")} / ${k})`;o.fillStyle=b(c.wash),o.fillRect(u,s.top,m,s.height),o.fillStyle=vt(o,c,b(c.ink),n),o.fillRect(u,s.top,m,s.height),o.fillStyle=b(.2),o.fillRect(u,s.top-$,m,$),o.fillStyle=vt(o,c,b(2*c.ink),n),o.fillRect(u,s.top-$,m,$),o.fillStyle=b(Math.min(.55,m/24)),h&&o.fillRect(Math.round(u),s.top-$,1,$+s.height),a.push({text:f,left:u,width:m})}Oe(o,a,s,r)}function Oe(o,t,e,s){o.save(),Object.assign(o,{font:`600 11px ${s.font}`,textBaseline:"middle",textAlign:"center",lineJoin:"round",strokeStyle:s.rim,fillStyle:s.text});let i=a=>o.measureText(a).width,n=new Set,r=({text:a,left:l,width:h},p)=>{o.save(),o.translate(l+h/2,p?e.top-$/2+.5:e.top+i(a)/2+22),p||o.rotate(-Math.PI/2),o.lineWidth=3.5,o.globalAlpha=.75,o.strokeText(a,0,0),o.globalAlpha=1,o.fillText(a,0,0),o.restore(),n.add(a)};for(let a of t)i(a.text)+10<=a.width&&r(a,!0);for(let a of t.sort((l,h)=>h.width-l.width))a.width>=13&&!n.has(a.text)&&r(a,!1);o.restore()}var X=({scale:o},t)=>o==="log"?Math.log10(t):t;function tt(o){let t=o.curves.flatMap(({rates:n})=>[n[0],n[n.length-1]]).map(Math.log10),[e,s]=t.length?[Math.min(...t),Math.max(...t)]:[-4,1],i=.008*(s-e)||.5;return[e-i,s+i,X(o,o.window[0]),X(o,o.window[1])]}var W=class{constructor(t,e,s,i,n){this.scene=t,this.box={left:46,top:26,width:Math.max(40,s-58),height:Math.max(40,i-66)},this.whole=tt(t);let[r,a,l,h]=n??this.whole;this.west=r,this.east=a,this.low=l,this.high=h,this.curves=t.curves.map(p=>Object.assign(p,{points:this.place(p)})),this.mine=this.curves[e]}x(t){return this.box.left+(Math.log10(t)-this.west)/(this.east-this.west)*this.box.width}y(t){let e=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-e)}warp(t){return X(this.scene,t)}place(t){let{box:e,scene:s}=this,i=e.top+6,n=e.top+e.height-6;return Array.from(t.values,(r,a)=>{let l=s.bands[s.fates[t.fates[a]].band].name==="diverges",h=this.warp(r),p=Number.isNaN(r)?l?"above":"none":h>this.high?"above":h>=this.low?"in":"below",d=this.x(t.rates[a]),f=d<e.left-.5||d>e.left+e.width+.5;return{x:d,y:p==="in"?this.y(r):p==="below"?n:i,where:p,aside:f}})}edge(t,e){let{points:s}=t,{left:i,width:n}=this.box,r=s.length-1,a=i+n,l=e>0&&e<=r?(s[e-1].x+s[e].x)/2:NaN;return e===0&&(l=s[0].x<=i+14?i:s[0].x-4),e>r&&(l=s[r].x>=a-14?a:s[r].x+4),Math.max(i,Math.min(a,l))}nowAt(t){if(!t.now)return;let{box:e}=this,s=this.x(t.now),i=C(t.rates,t.now),n=Math.abs(t.rates[i]/t.now-1)<1e-9;if(!t.nowKnown)return{x:s,y:n?t.points[i].y:e.top+e.height};let r=t.nowValue??1/0,a=this.warp(r),l=a>this.high?e.top+6:a>=this.low?this.y(r):e.top+e.height-6;return{x:s,y:l}}find(t,e){let{box:s,curves:i,mine:n}=this;if(!n||n.hidden)return;if(e<s.top||e>s.top+s.height){let l=et(n,t);return l===void 0?void 0:{curve:n,index:l}}let r=1/0,a;for(let l of[n,...i])if(!l.hidden){for(let[h,{x:p,y:d,aside:f}]of l.points.entries()){if(f)continue;let c=Math.hypot(p-t,d-e);c<r&&([r,a]=[c,{curve:l,index:h}])}if(l===n&&r<=14)break}return a}};function U(o,t){let e=o.flatMap(i=>{let n=C(i.rates,t),r=i.rates[n+(n+1<i.rates.length?1:-1)]??i.rates[n],a=Math.abs(Math.log(r/i.rates[n])),l=Math.abs(Math.log(i.rates[n]/t))<=.51*a+1e-9;return i.hidden||!l?[]:[{curve:i,index:n}]}),s=({curve:i,index:n})=>Number.isNaN(i.values[n])?1/0:i.values[n];return e.sort((i,n)=>s(i)<s(n)?-1:s(i)>s(n)?1:0)}function et({points:o},t){let e=o.map(({x:i,aside:n})=>n?1/0:i),s=C(e,t,Math.abs);return o[s]?.aside===!1?s:void 0}function C(o,t,e){let s=0,i=1/0;for(let n=0;n<o.length;n++){let r=e?e(o[n]-t):Math.abs(Math.log(o[n]/t));r<i&&([s,i]=[n,r])}return s}function xt(o=1){return Math.min(2,(globalThis.devicePixelRatio||1)*o)}var E=o=>o.currentCSSZoom??1;function st(o,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{o(),st(o,t)};e.addEventListener("change",s,{once:!0,signal:t})}var Le=5,Re=280;function yt({clientX:o,clientY:t},e){let{left:s,top:i}=e.getBoundingClientRect(),n=E(e);return[(o-s)/n,(t-i)/n]}var St=(o,t,e)=>o.moved||Math.hypot(t-o.px,e-o.py)>=Le,kt=({ctrlKey:o,metaKey:t})=>o||t,F=class extends Map{press({pointerId:t,isPrimary:e},s){e&&this.clear(),this.set(t,s)}get several(){return this.size>1}},H=class{constructor(t){this.signal=t,this.waiting=void 0}do(t,e){this.cancel(),e?this.waiting=setTimeout(()=>this.signal.aborted||t(),Re):t()}cancel(){clearTimeout(this.waiting)}};function Tt({px:o,py:t},e,s,{left:i,top:n,width:r,height:a}){return[o,t,Math.max(i,Math.min(i+r,e)),Math.max(n,Math.min(n+a,s))]}function Mt([o,t,e,s],{left:i,top:n,width:r,height:a},[l,h,p,d]){let f=Math.abs(e-o)>=8,c=Math.abs(s-t)>=8;if(!f&&!c)return;let u=g=>l+(g-i)/r*(h-l),m=g=>d-(g-n)/a*(d-p),[w,b]=f?[u(Math.min(o,e)),u(Math.max(o,e))]:[l,h],[k,T]=c?[m(Math.max(t,s)),m(Math.min(t,s))]:[p,d];return[w,b,k,T]}function Et(o,[t,e,s,i],n){let r=[Math.min(t,s),Math.min(e,i),Math.abs(s-t),Math.abs(i-e)];o.fillStyle=n.halo,o.fillRect(...r),o.strokeStyle=n.text,o.lineWidth=1.5,o.setLineDash([5,3]),o.strokeRect(...r),o.setLineDash([])}var Ie=18;function Nt(o,t){let{stage:e}=o,s=(d,f,c)=>d.addEventListener(f,u=>o.scene?.curves.length&&c(u),{signal:t}),i=d=>yt(d,e),n=new F,r=new H(t),a=d=>o.scene.curves.findIndex(({name:f})=>f===d.name),l;s(o.root,"click",d=>{let f=d.target.closest("[data-do]");f&&o.act(f.dataset.do)}),s(e,"pointerdown",d=>{if(d.button!==0)return;let[f,c]=i(d),u=o.plot.find(f,c),m=u?.curve.points[u.index],{box:w}=o.plot.picture,b=f>=w.left&&f<=w.left+w.width&&c>=w.top&&c<=w.top+w.height,k=m&&Math.hypot(m.x-f,m.y-c)<=Ie,T=b&&(d.shiftKey||o.sight.boxZooms||d.pointerType==="mouse"&&!k);!u&&!T||(n.press(d,[f,c]),e.setPointerCapture(d.pointerId),n.several?(l=void 0,o.sight.drawZoomBox(void 0)):l={px:f,py:c,found:u,gesture:Date.now(),moved:!1,draws:T})}),s(e,"pointermove",d=>{let[f,c]=i(d);if(n.several)return;if(o.pointer=[f,c],!l)return o.hover(o.plot.find(f,c),!0);if(!St(l,f,c))return;if(l.moved=!0,l.draws)return o.hover(void 0),o.sight.drawZoomBox(Tt(l,f,c,o.plot.picture.box));let u=a(l.found.curve),m=u<0?void 0:et(o.scene.curves[u],f);if(m!==void 0)return o.pick(u,m,l.gesture),o.hover(o.point(u,m),!0)});let h=({found:{curve:d,index:f},gesture:c})=>{let u=a(d);u<0||f>=o.scene.curves[u].rates.length||(o.cursor=o.point(u,f),o.pick(u,f,c),o.hover(o.cursor,!0))};s(e,"pointerup",d=>{if(n.delete(d.pointerId),l?.draws&&l.moved)p();else if(l?.found&&!l.moved){o.pointer=i(d);let f=l;r.do(()=>h(f),!!o.sight.window.view)}l=void 0});let p=()=>{let{box:d,west:f,east:c,low:u,high:m}=o.plot.picture,w=Mt(o.sight.zoomBox,d,[f,c,u,m]);o.sight.drawZoomBox(void 0),o.sight.setBoxZoom(!1),w&&o.sight.show(w)};s(e,"dblclick",()=>{o.sight.window.view&&(r.cancel(),o.act("whole"))}),s(e,"pointercancel",d=>{n.delete(d.pointerId),l=void 0,o.sight.drawZoomBox(void 0)}),e.addEventListener("wheel",d=>{!o.scene?.curves.length||!kt(d)||(d.preventDefault(),o.sight.zoom(-d.deltaY*.006,i(d)))},{passive:!1,signal:t}),s(e,"pointerleave",d=>{d.pointerType!=="touch"&&(o.pointer=void 0,o.hover(void 0))}),s(e,"keydown",d=>_e(o,d)),s(e,"focus",()=>e.matches(":focus-visible")&&o.walk(0)),s(e,"blur",()=>o.hover(void 0)),s(document.fonts,"loadingdone",()=>o.redraw())}function _e(o,t){if(t.ctrlKey||t.metaKey||t.altKey)return;let{curves:e}=o.scene,s=t.shiftKey?10:1,i=t.key.length===1?t.key.toLowerCase():t.key,n={ArrowLeft:()=>o.walk(-s),ArrowRight:()=>o.walk(s),Home:()=>o.walk(-1/0),End:()=>o.walk(1/0),ArrowUp:()=>o.climb(At(e,o.chosen,-1)),ArrowDown:()=>o.climb(At(e,o.chosen,1)),Enter:()=>o.pick(o.chosen,o.walk(0).index),b:()=>{let{best:r}=e[o.chosen];r!==null&&(o.cursor=o.point(o.chosen,r),o.pick(o.chosen,o.walk(0).index))},"+":()=>o.act("zoom-in"),"=":()=>o.act("zoom-in"),"-":()=>o.act("zoom-out"),0:()=>o.act("whole"),r:()=>o.act("box-zoom"),Escape:()=>{o.sight.setBoxZoom(!1),o.hover(void 0)}};n[i]&&(t.preventDefault(),t.stopPropagation(),o.pointer=void 0,n[i]())}function At(o,t,e){for(let s=1;s<o.length;s++){let i=(t+s*e+s*o.length)%o.length;if(!o[i].hidden)return i}return t}var Ce={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function S(o){return o.replace(/[&<>"]/g,t=>Ce[t])}function $t(o,t,e,s,i){o.beginPath(),t.forEach(([n,r],a)=>o[a?"lineTo":"moveTo"](e+n*i,s+r*i)),o.closePath()}function P(o,t,e,s,i,n){let r=n.of(t);o.setLineDash([]),o.lineJoin="round",$t(o,t.outline,e,s,i),o.strokeStyle=n.rim,o.lineWidth=i*.75,o.stroke(),o.fillStyle=t.ordinal===1?r:n.rim,o.fill(),o.strokeStyle=r,o.lineWidth=i*(t.ordinal===1?.12:.42),o.stroke(),t.tag&&(o.fillStyle=r,o.font=`600 ${Math.round(i*1.7)}px ${n.font}`,o.textAlign="left",o.textBaseline="middle",o.fillText(t.tag,e+i*1.6,s-i))}var Pe=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Ot(o,t,e,s,i,n,r,a){let l=Math.hypot(i,n)||1,h=i/l,p=n/l,d=Pe.map(([f,c])=>[f*h-c*p,f*p+c*h]);o.setLineDash([]),$t(o,d,e,s,r*1.25),o.strokeStyle=a.rim,o.lineWidth=r*.6,o.stroke(),o.fillStyle=a.of(t),o.fill()}function B(o,t,e){let s=o.outline.map(([h,p])=>`${(17+h*5).toFixed(2)},${(8+p*5).toFixed(2)}`).join(" "),[i,n,r]=o.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${o.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${i}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${l}>${o.tag}</text></svg>`}function ot(o,t,e){let s=(t-o)/Math.max(1,e),i=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*i).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(o/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function ze(o,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-o)/n<=e)??100,i=[];for(let n=Math.ceil(o/s)*s;n<=t;n+=s)i.push(n);return i}var Be={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Lt(o){return o===0?"1":o===1?"10":"10"+String(o).split("").map(t=>Be[t]).join("")}function Rt(o,t){if(Math.abs(o)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,i=Math.max(0,s-e);if(i>6||Math.abs(o)>=1e6){let n=Math.floor(Math.log10(Math.abs(o))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return _t(...It(o.toExponential(r)))}return o.toFixed(i).replace("-","−")}function v(o,t=4){if(!Number.isFinite(o))return o>0?"∞":o<0?"−∞":"–";if(De(o))return String(Number(o.toPrecision(t))).replace("-","−");let[e,s]=It(o.toExponential(t-2));return _t(String(Number(e)),s)}var De=o=>!o||Math.abs(o)>=.001&&Math.abs(o)<1e5;function It(o){let[t,e]=o.split("e");return[t,Number(e)]}function _t(o,t){let e=Lt(t),s=o.replace("-","−");return t===0?s:/^−?1$/.test(s)?s.replace("1",e):`${s}·${e}`}function it(o,t,e){if(t-o>=2)return ze(o,t,e).map(n=>[n,Lt(n)]);let s=[];for(let n=Math.floor(o);n<=t;n++)for(let r of[1,2,5])n+Math.log10(r)>=o&&n+Math.log10(r)<=t&&s.push([n+Math.log10(r),v(r*10**n)]);if(s.length>1)return s;let{values:i}=ot(10**o,10**t,Math.max(2,e/2));return i.map(n=>[Math.log10(n),v(n,6)])}var je='<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.500 8q6.500-8 13 0q-6.500 8-13 0z"/><circle cx="8" cy="8" r="2"/><path class="ov-sweep-lid" d="M3 13L13 3"/></svg>',q=class{constructor(t,{select:e,pick:s,hide:i}){Object.assign(this,{list:t,select:e,pick:s,hide:i,names:""})}show(t,e,s){this.scene=t;let i=t.curves.map(({name:r})=>r).join(`
`);i!==this.names&&this.list.replaceChildren(...t.curves.map((r,a)=>this.row(a))),this.names=i;let n=t.curves.filter(({hidden:r})=>!r).length<2;t.curves.forEach((r,a)=>{let[l,h,p]=this.list.children[a].children,{best:d}=r,[f,c]=d===null?[]:[v(r.rates[d],3),v(r.values[d],3)];this.list.children[a].classList.toggle("ov-sweep-hidden",!!r.hidden),l.setAttribute("aria-pressed",String(!r.hidden)),l.setAttribute("aria-label",`Show ${r.label}`);let u=n&&!r.hidden;l.setAttribute("aria-disabled",String(u)),l.title=r.hidden?"Show this curve":u?"The last curve in sight stays":"Hide this curve",h.setAttribute("aria-pressed",String(a===e)),h.innerHTML=`${B(r,s.of(r),s.rim)}<b>${S(r.label)}</b>`,p.disabled=d===null,p.innerHTML=d===null?"<span>no best rate</span>":`<i aria-hidden="true">★</i><b>${f}</b><span>${c}</span>`;let m=d===null?`${r.label} has no best rate`:`Play the best rate of ${r.label}: ${f}, ${t.metric} ${c}`;p.title=m,p.setAttribute("aria-label",m)})}row(t){let e=document.createElement("li");e.innerHTML=`<button type="button" class="ov-sweep-eye">${je}</button><button type="button" class="ov-sweep-who"></button><button type="button" class="ov-sweep-best"></button>`;let[s,i,n]=e.children;return s.addEventListener("click",()=>this.hide(t)),i.title="Look at this curve",i.addEventListener("click",()=>this.select(t)),n.addEventListener("click",()=>this.pick(t,this.scene.curves[t].best)),e}};var We=[[-1,.8],[1,.8],[0,-1]];function nt(o,t,e,s,i,n,r){o.beginPath();for(let[a,l]of We)o.lineTo(t+a*s,e+l*i*s);o.closePath(),Object.assign(o,{fillStyle:n,strokeStyle:r.rim,lineWidth:1}),o.stroke(),o.fill()}function O(o,t,e,s,i,n){o.setLineDash([]),o.beginPath(),o.arc(t,e,s,0,2*Math.PI),Object.assign(o,{strokeStyle:i,lineWidth:n}),o.stroke()}function Ct(o,t,e,s,i,n,r){o.setLineDash([]),o.beginPath();for(let a=0;a<10;a++){let l=Math.PI*a/5-Math.PI/2,h=a%2?.52*s:s;o.lineTo(t+Math.cos(l)*h,e+Math.sin(l)*h)}o.closePath(),Object.assign(o,{fillStyle:n.rim,strokeStyle:i,lineWidth:r,lineJoin:"round"}),o.fill(),o.stroke()}function Pt(o,t,e,s,i,n,r){o.font=`600 11px ${r.font}`;let a=o.measureText(t).width+12,l=Math.max(i.left+a/2,Math.min(i.left+i.width-a/2,e));o.beginPath(),o.roundRect(l-a/2,s,a,17,8),Object.assign(o,{fillStyle:r.rim,strokeStyle:n,lineWidth:1.2}),o.fill(),o.stroke(),Object.assign(o,{fillStyle:r.text,textAlign:"center",textBaseline:"middle"}),o.fillText(t,l,s+9)}function zt(o,t,e,s,i,n,r=!1){Object.assign(o,{font:`${r?600:400} 11px ${n.font}`,textAlign:i,textBaseline:"middle",lineJoin:"round",strokeStyle:n.rim,lineWidth:3.5}),o.strokeText(t,e,s),o.fillStyle=r?n.text:n.muted,o.fillText(t,e,s)}var Ue=16,rt=12,G=class extends W{constructor(t,e,s,i,n,r){super(t,e,s,i,r),this.colours=n}draw(t,e){let{box:s,scene:i,colours:n,curves:r,mine:a}=this;if(!a||a.hidden)return;bt(t,a,i,s,h=>this.edge(a,h),e,n),this.axes(t,a);let l=r.filter(h=>h!==a&&!h.hidden);for(let h of l)this.line(t,h,1.5,.85);for(let h of l)this.leavings(t,h,!1);this.limit(t,a),a.now&&this.upright(t,a.now,n.of(a),[]),this.line(t,a,6,.8,n.rim,[]),this.line(t,a,3.2,1),this.leavings(t,a,!0);for(let h of l)this.badge(t,h,!1);for(let h of l)this.inForce(t,h,!1);this.badge(t,a,!0),this.inForce(t,a,!0),a.now&&this.pill(t,a.now,n.of(a))}axes(t,{now:e}){let{box:s,colours:i,scene:n}=this,r=s.top+s.height;Object.assign(t,{font:`11px ${i.font}`,lineWidth:1,fillStyle:i.muted,strokeStyle:i.grid});let a=(c,u,m,w)=>{t.beginPath(),t.moveTo(c,u),t.lineTo(m,w),t.stroke()};Object.assign(t,{textAlign:"right",textBaseline:"middle"});let l=()=>{let{values:c,step:u}=ot(this.low,this.high,s.height/34);return c.map(m=>[m,Rt(m,u)])},h=c=>Math.round(s.top+s.height*(1-(c-this.low)/(this.high-this.low)))+.5,p=n.start===null?NaN:this.warp(n.start),d=p>this.low&&p<this.high?h(p):NaN;for(let[c,u]of n.scale==="log"?it(this.low,this.high,s.height/26):l()){let m=h(c);a(s.left,m,s.left+s.width,m),Math.abs(m-d)<12||t.fillText(u,s.left-6,m)}Object.assign(t,{textAlign:"center",textBaseline:"top"});let f=e?this.x(e):NaN;for(let[c,u]of it(this.west,this.east,s.width/46)){let m=Math.round(this.x(10**c))+.5;a(m,s.top,m,r+4),Math.abs(m-f)<40||t.fillText(u,m,r+6)}t.fillText(n.across,s.left+s.width/2,r+23),t.strokeStyle=i.frame,a(s.left,r+.5,s.left+s.width,r+.5),!Number.isNaN(d)&&(t.strokeStyle=i.muted,t.setLineDash([1.5,3]),a(s.left,d,s.left+s.width,d),t.setLineDash([]),Object.assign(t,{fillStyle:i.text,textAlign:"right",textBaseline:"middle"}),t.fillText("start",s.left-6,d))}line(t,e,s,i,n=this.colours.of(e),r=e.dash){let{box:a}=this;t.save(),t.beginPath(),t.rect(a.left,a.top,a.width,a.height),t.clip(),Object.assign(t,{strokeStyle:n,lineWidth:s,globalAlpha:i,lineJoin:"round"}),t.setLineDash(r),t.beginPath();let l=!1;e.values.forEach((h,p)=>{let d=this.y(h);return Number.isFinite(d)?(t[l?"lineTo":"moveTo"](e.points[p].x,Math.max(-1e5,Math.min(1e5,d))),l=!0):l=!1}),t.stroke(),t.setLineDash([1,4]),t.beginPath(),e.points.forEach(({x:h,y:p,where:d},f)=>{let c=[e.points[f-1],e.points[f+1]].filter(u=>u?.where==="in");if(!(d!=="above"||Number.isFinite(e.values[f])))for(let u of c)t.moveTo(u.x,u.y),t.lineTo(h,p)}),t.stroke(),t.restore()}leavings(t,e,s){let{points:i}=e,n=-1e9,r=-1e9;i.forEach(({x:a,y:l,where:h,aside:p},d)=>{if(p||h==="in"||h==="none"&&!s)return;let f=i[d-1]?.where==="in"||d===0&&h!=="none"||i[d+1]?.where==="in",c=h==="below"?-1:1;t.setLineDash([]),f&&h!=="none"&&a-r>=(s?16:40)?(nt(t,a,l-2*c,4.2,c,this.colours.of(e),this.colours),P(t,{...e,tag:""},a,l+8*c,s?4.4:3.4,this.colours),n=r=a):(s||f)&&a-n>=9&&(h==="none"?O(t,a,l,2.4,this.colours.of(e),1.2):nt(t,a,l-2*c,2.8,c,this.colours.of(e),this.colours),n=a)})}badge(t,e,s){if(e.best===null)return;let{x:i,y:n,aside:r}=e.points[e.best];r||(Ct(t,i,n,s?12:9,this.colours.of(e),this.colours,s?1.8:1.3),P(t,{...e,tag:""},i,n+.5,s?4.2:3,this.colours))}inForce(t,e,s){let i=this.nowAt(e);if(!i)return;let n=s?6.4:4.6,{box:r,colours:a}=this;if(i.x<r.left||i.x>r.left+r.width){let l=i.x<r.left?-1:1;return Ot(t,e,l<0?r.left+2:r.left+r.width-2,i.y,l,0,n,a)}t.beginPath(),t.arc(i.x,i.y,n*1.75,0,2*Math.PI),t.fillStyle=a.halo,t.fill(),O(t,i.x,i.y,n*1.75,a.of(e),s?1.8:1.2),P(t,e,i.x,i.y,n,a)}upright(t,e,s,i,n=1.4){let{box:r}=this,a=Math.round(this.x(e))+.5;a<r.left||a>r.left+r.width||(Object.assign(t,{strokeStyle:s,lineWidth:n}),t.setLineDash(i),t.beginPath(),t.moveTo(a,r.top),t.lineTo(a,r.top+r.height),t.stroke(),t.setLineDash([]))}limit(t,e){if(!e.limit)return;let{box:s,colours:i}=this,n=s.left+s.width,r=this.x(e.limit),a=`${e.limitText} = ${v(e.limit,3)}`;this.upright(t,e.limit,i.text,[6,4]),t.font=`600 11px ${i.font}`;let l=t.measureText(a).width,h=r+l+14<n,[p,d,f]=r>n?[`${a} →`,n-6,"right"]:r<s.left?[`← ${a}`,s.left+6,"left"]:[a,h?r+6:r-6,h?"left":"right"],c=t.measureText(p).width,u=f==="left"?d:d-c;zt(t,p,d,this.freeHeight(u,u+c),f,i,!0)}freeHeight(t,e){let{box:s,curves:i}=this,n=s.top+s.height-30,r=i.flatMap(a=>{let l=a.best===null?void 0:a.points[a.best];return a.hidden?[]:[l,this.nowAt(a)].flatMap(h=>h?[h]:[])});for(let a=n;a>s.top+20;a-=Ue)if(r.every(l=>l.x<t-rt||l.x>e+rt||Math.abs(l.y-a)>rt+7))return a;return n}pill(t,e,s){let{box:i,colours:n}=this;Pt(t,v(e,3),this.x(e),i.top+i.height+3,i,s,n)}follow(t,e,s,i){let{colours:n,curves:r}=this;i&&Et(t,i,n);let a=e?.curve.rates[e.index];for(let{curve:l,index:h}of a?U(r,a):[]){let{x:p,y:d,where:f,aside:c}=l.points[h];c||f!=="in"||l===e?.curve||(O(t,p,d,4,n.rim,3),O(t,p,d,4,n.of(l),1.6))}for(let{point:l,strong:h}of[{point:s,strong:!0},{point:e,strong:!1}]){if(!l)continue;let{curve:p,index:d}=l,{x:f,y:c,aside:u}=p.points[d],m=n.of(p);u||p.hidden||(p!==this.mine&&this.line(t,p,2.8,1),this.upright(t,p.rates[d],h?m:n.muted,h?[4,3]:[1,3],h?1.6:1),O(t,f,c,8,n.rim,4),O(t,f,c,8,m,2),h&&this.pill(t,p.rates[d],m))}}};var z=class{constructor(t,e){this.still=M(t),this.live=M(e),this.width=this.height=0,this.ratio=1,this.picture=void 0}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let{canvas:i}of[this.still,this.live])i.width=Math.round(t*s),i.height=Math.round(e*s)}prepare(t,e,s,i){this.picture=new G(t,e,this.width,this.height,s,i),this.picture.draw(this.emptied(this.still),this.ratio)}follow(t,e,s){this.picture?.follow(this.emptied(this.live),t,e,s)}find(t,e){return this.picture?.find(t,e)}emptied(t){return t.setTransform(this.ratio,0,0,this.ratio,0,0),t.clearRect(0,0,this.width,this.height),t}};function Bt(o,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(o),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var Fe=2,He=8192,qe=2**24,Dt="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",L=16,V=8,at=24,Ge=18,Ve={font:"650 15px",line:20},jt={font:"12.5px",line:17},Wt=(o,t)=>Ut(Fe*(globalThis.devicePixelRatio||1),o,t),Ut=(o,t,e)=>Math.min(o,He/Math.max(1,t,e),Math.sqrt(qe/Math.max(1,t*e)));function Ke(o,t,e){let s=[];for(let i of t.split(" ")){let n=s.length?`${s[s.length-1]} ${i}`:i;s.length&&o.measureText(n).width<=e?s[s.length-1]=n:s.push(i)}return s}function Ft({title:o,words:t=[],parts:e,captions:s=[],rows:i=[],notes:n=[],colours:r,ratio:a}){let l=N(),h=M(l),p=Math.max(...e.map(({x:g,width:x})=>g+x)),d=Math.max(...e.map(({y:g,height:x})=>g+x)),f=[],c=L,u=(g,{font:x,line:y},A)=>{h.font=`${x} ${r.font}`;for(let R of Ke(h,g,p)){let D=c;f.push(I=>{Object.assign(I,{font:`${x} ${r.font}`,fillStyle:A,textAlign:"left"}),Object.assign(I,{textBaseline:"top"}),I.fillText(R,L,D,p)}),c+=y}};u(o,Ve,r.text);for(let g of t)u(g,jt,r.muted);let m=c+V;f.push(g=>{for(let{image:x,...y}of e)g.drawImage(x,L+y.x,m+y.y,y.width,y.height);Object.assign(g,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(g,{textBaseline:"middle"});for(let{text:x,x:y,y:A,width:R=p-y}of s)g.fillText(x,L+y,m+A,R)}),c=m+d+V,h.font=`13px ${r.font}`;let w=0;for(let{text:g,wide:x=0,sign:y}of i){let A=x&&x+V,R=A+h.measureText(g).width;w&&w+R>p&&([w,c]=[0,c+at]);let[D,I]=[L+w,c+at/2];f.push(_=>{_.save(),y?.(_,D,I),_.restore(),Object.assign(_,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(_,{textBaseline:"middle"}),_.fillText(g,D+A,I,p-A)}),w+=R+Ge}i.length&&(c+=at+V);for(let g of n)u(g,jt,r.muted);let[b,k]=[p+2*L,c+L],T=Ut(a,b,k);l.width=Math.round(b*T),l.height=Math.round(k*T),h.setTransform(T,0,0,T,0,0),h.fillStyle=r.rim,h.fillRect(0,0,b,k);for(let g of f)g(h);return l}var lt=34;function Ht(o,t,e){return{text:t,wide:lt,sign:(s,i,n)=>{Object.assign(s,{strokeStyle:e.of(o),lineWidth:2.4}),s.setLineDash(o.dash),s.beginPath(),s.moveTo(i,n),s.lineTo(i+lt,n),s.stroke(),P(s,o,i+lt/2,n,5,e)}}}function qt(...o){return`${o.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function Gt(o,t,e){o.toBlob(s=>{if(!s)return Ze(e);Bt(s,t)})}function Ze({root:o,tooltip:t,announce:e}){let s=[...o.querySelectorAll('[data-do="save"]')],i=s.find(n=>n.getClientRects().length);i&&t.showBelow(i,`<p>${Dt}</p>`),e(Dt)}function Ye(o,t){let{best:e}=o,s=e===null?"":`, best ${v(o.rates[e],3)}: ${v(o.values[e],3)}`;return Ht(o,o.label+s,t)}function Je({scene:o,chosen:t,colours:e,width:s,height:i,view:n},r=Wt(s,i)){let a=new z(N(),N());return a.resize(s,i,r),a.prepare(o,t,e,n),Ft({title:o.title,words:[o.goal,`${o.metric}, bands of ${o.curves[t].label}`].filter(Boolean),parts:[{image:a.still.canvas,x:0,y:0,width:s,height:i}],rows:o.curves.filter(({hidden:l})=>!l).map(l=>Ye(l,e)),colours:e,ratio:r})}function Vt(o,t){Gt(Je(o),qt(o.scene.title,o.scene.goal),t)}function Zt(o,t,[e,s]=[0,0]){let[i,n,r,a]=o;return[...Kt(i,n,t[0],t[1],e),...Kt(r,a,t[2],t[3],s)]}function Kt(o,t,e,s,i){let n=s-e,r=Math.max(i,1e-11*Math.max(Math.abs(e),Math.abs(s),n)),a=Math.min(n,Math.max(r,t-o)),l=Math.max(e,Math.min(s-a,(o+t-a)/2));return a===n?[e,s]:[l,l+a]}var Yt=4,Qe=.001,Xe=1.5,K=class{constructor(){this.view=void 0,this.key=""}load(t,e,s){t!==this.key?this.view=void 0:this.view&&this.move(this.view,e,s),this.key=t}move(t,e,s){let[i,n,r,a]=e,l=Zt(t,e,[(n-i)*Yt/Math.max(Yt,s),(a-r)*Qe]);this.view=l.every((h,p)=>h===e[p])?void 0:l}zoom(t,[e,s],i,n){let[r,a,l,h]=this.view??i,p=Xe**-t;this.move([e+(r-e)*p,e+(a-e)*p,s+(l-s)*p,s+(h-s)*p],i,n)}reveal(t,e,s){if(!this.view)return!1;let[i,n,r,a]=this.view,l=Math.min(0,t-i)+Math.max(0,t-n);return l&&this.move([i+l,n+l,r,a],e,s),l!==0}};var Jt=o=>Math.max(...o.map(({rates:t})=>t.length)),Z=class{constructor(t){this.chart=t,this.window=new K,this.hidden=new Set,this.boxZooms=!1,this.zoomBox=void 0}load(t){let{key:e,curves:s,metric:i,scale:n}=t;for(let l of s)l.hidden=this.hidden.has(l.name);let r=s.flatMap(({rates:l})=>[l[0],l[l.length-1]]),a=[e,i,n,Math.min(...r),Math.max(...r)].join();this.window.load(a,tt(t),Jt(s))}get count(){return Jt(this.chart.scene.curves)}show(t){this.window.move(t,this.chart.plot.picture.whole,this.count),this.drawAnew()}zoom(t,e){let{plot:s,cursor:i}=this.chart,{west:n,east:r,low:a,high:l,box:h,whole:p}=s.picture,d=i?.curve.points[i.index],f=[h.left+h.width/2,h.top+h.height/2],[c,u]=e??(d&&!d.aside?[d.x,d.y]:f),m=n+(c-h.left)/h.width*(r-n),w=l-(u-h.top)/h.height*(l-a);this.window.zoom(t,[m,w],p,this.count),this.drawAnew()}reveal(t){let{chart:e}=this;this.window.reveal(Math.log10(t),e.plot.picture.whole,this.count)&&e.redraw()}drawAnew(){this.chart.redraw(),this.chart.hoverAgain()}drawZoomBox(t){this.zoomBox=t,this.chart.schedule()}setBoxZoom(t){let{root:e}=this.chart;this.boxZooms=t,e.classList.toggle("ov-box-zooms",t),e.querySelector('[data-do="box-zoom"]').setAttribute("aria-pressed",String(t))}setHidden(t,e){let{chart:s}=this,{curves:i}=s.scene,n=i.filter((r,a)=>a!==t&&!r.hidden);if(!e)this.unhide(i[t]);else{if(!n.length)return;i[t].hidden=!0,this.hidden.add(i[t].name)}e&&t===s.chosen?s.choose(i.indexOf(n.find(r=>i.indexOf(r)>t)??n[0])):(s.look(),s.redraw()),s.hoverAgain()}unhide(t){t.hidden=!1,this.hidden.delete(t.name)}save(){let{scene:t,chosen:e,colours:s,plot:i,root:n,tooltip:r}=this.chart,{width:a,height:l}=i,h=p=>this.chart.find("sr").textContent=p;Vt({scene:t,chosen:e,colours:s,width:a,height:l,view:this.window.view},{root:n,tooltip:r,announce:h})}};var Qt={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"};function Xt(o,{curve:t,index:e}){let s=t.values[e],i=o.fates[t.fates[e]],n=t.words?.[e]??i.label,{where:r}=t.points[e],a=r==="above"&&!Number.isNaN(s)?"above the picture":r==="below"?"below the picture":"";return{rate:v(t.rates[e]),value:Number.isNaN(s)?o.missing:v(s),outcome:n,far:a,kind:i.kind}}function te(o,t,e){let{curve:s}=t,{rate:i,value:n,outcome:r,far:a,kind:l}=Xt(o,t),[h]=/\S+$/.exec(o.across)??[""];return[`<div>${B(s,e.of(s),e.rim)}<b>${S(s.label)}</b></div>`,`<div>${S(h)} = ${i}</div><div>${S(o.metric)}<span>${S(n)}</span></div>`,a&&`<div class="ov-sweep-far">${a}</div>`,`<div data-kind="${l}"><i aria-hidden="true">${Qt[l]}</i>${S(r)}</div>`].join("")}function ee(o,t){let{rate:e,value:s,outcome:i,far:n}=Xt(o,t);return`${t.curve.label}, rate ${e}: ${o.metric} ${s}${n?`, ${n}`:""}, ${i}.`}function se(o,{curve:t,index:e}){let s=t.rates[e],i=U(o.curves,s);return(i.length>1?i:[]).map(({curve:n,index:r})=>{let a=n.values[r],l=n.rates[r];return{curve:n,value:Number.isNaN(a)?o.missing:v(a),beside:Math.abs(l/s-1)>1e-6?`at ${v(l)}`:""}})}function oe(o,t,e){let s=se(o,t).map(({curve:i,value:n,beside:r})=>`<div${i===t.curve?' class="ov-sweep-mine"':""}>${B(i,e.of(i),e.rim)}${S(i.label)}<span>${S(n)}${r&&` <small>${r}</small>`}</span></div>`);return s.length?`<section>${s.join("")}</section>`:""}function ie(o,t){let e=se(o,t).filter(({curve:i})=>i!==t.curve),s=e.map(({curve:i,value:n,beside:r})=>[i.label,n,r].filter(Boolean).join(" "));return s.length?` Others there: ${s.join(", ")}.`:""}var ne=Symbol.for("optim-viz printing");function re(){!globalThis.addEventListener||ne in globalThis||(Object.assign(globalThis,{[ne]:!0}),addEventListener("beforeprint",()=>{let o=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!o)return;let e=o.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let s=Object.assign(document.createElement("p"),{className:"ov-printed"});s.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),o.append(s)}),addEventListener("afterprint",()=>{for(let o of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(o);document.querySelector(".ov-printed")?.remove()}))}function ae(o,t){let e=new WeakMap;return re(),({data:s,parentElement:i,setTriggerValue:n,...r})=>{let a=e.get(i);return a?.root.isConnected||(a?.destroy(),a=o(i),e.set(i,a)),a.outbox.connect(n),t(a,s,r),()=>{i.isConnected||(e.get(i)?.destroy(),e.delete(i))}}}var ts="[data-testid=stApp]",es='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var ss="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",os="The server is back, and so is your scene, from the address.",dt=Symbol("renew"),ht=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,s)=>{let i={deliver:t,name:e,event:s};this.away||this.returning||!this.up?this.hold(i):(this.unanswered=[...this.unanswered.filter(n=>!le(n,i)),i],t(e,s))}}hold(t){this.held=[...this.held.filter(e=>!le(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(ss)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(os,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[dt]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(es)?.click()}say(t,e){let s=document.querySelector(".ov-connection")??document.createElement("div");s.className="ov-connection",s.setAttribute("role","status"),s.isConnected||document.body.append(s),s.textContent=t,e&&setTimeout(()=>s.textContent===t&&s.remove(),e)}},le=(o,t)=>o.name===t.name&&["owner","name","parameter"].every(e=>o.event?.[e]===t.event?.[e]),he;function de(o){return he??=new ht(document.querySelector(ts)),he.patient(o)}var is=100,ns=1500;var Y=class{constructor(t,e=1,s){this.onRest=t,this.most=e,this.renewal=s,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,dt,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,s=""){let i=`${t} ${s}`;this.waiting.delete(i),this.waiting.set(i,[t,e]),this.flush()}withdraw(t){for(let[e,[s]]of this.waiting)s===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=is-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[s,i]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([s,i]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),ns),this.send(s,i)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var pt=16,pe=14,J=class{constructor(t,e,s){this.element=t,this.root=e,this.open=s}get shown(){return!this.element.hidden}showAt(t,e,s,i={}){let{width:n,height:r,x:a,y:l}=this.fill(s,i,t,e),h=a+pt+n>this.root.clientWidth?a-pt-n:a+pt;this.place(h,[l+pe,l-pe-r],n,r)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:i,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,[a,a-n-s.height-8],i,n)}hide(){this.element.hidden=!0}fill(t,e,s,i){let{element:n,root:r}=this,a=r.getBoundingClientRect(),l=E(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[h,p]=[(s-a.left)/l,(i-a.top)/l];return{width:n.offsetWidth,height:n.offsetHeight,x:h,y:p}}place(t,e,s,i){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-s)),l=this.openBox(),h=d=>l&&a<l.right&&a+s>l.left&&d<l.bottom&&d+i>l.top,p=e.find(d=>d>=0&&d+i<=r&&!h(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,p)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:s}=this.root.getBoundingClientRect(),i=E(this.root),[n,r,a,l]=[t.left-e,t.top-s,t.right-e,t.bottom-s];return{left:n/i,top:r/i,right:a/i,bottom:l/i}}};var rs="Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one; plus and minus zoom, 0 shows all.",as=640,ct=class{constructor(t){this.root=t.querySelector(".ov-sweep"),this.find=e=>this.root.querySelector(`.ov-sweep-${e}`),this.stage=this.find("plot"),this.tooltip=new J(this.find("tip"),this.root),this.plot=new z(...this.stage.querySelectorAll("canvas")),this.legend=new q(this.find("rows"),{select:e=>this.choose(e),pick:(e,s)=>this.pick(e,s),hide:e=>this.sight.setHidden(e,!this.scene.curves[e].hidden)}),this.sight=new Z(this),this.outbox=new Y(()=>{this.picked=this.hoped=void 0,this.schedule()}),this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize());for(let e of[this.root,this.stage])this.sizes.observe(e);st(()=>this.resize(),this.abort.signal),Nt(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),clearTimeout(this.saying)}load(t){let{head:e,array:s}=ft(t),i=this.scene?.curves[this.chosen]?.name,n=this.hovered;e.curves.forEach((p,d)=>Object.assign(p,{rates:s(`rates${d}`),values:s(`values${d}`),fates:s(`fates${d}`)})),this.sight.load(e);let r=e.curves[e.selected]?.name,a=p=>e.curves.findIndex(d=>d.name===p),l=this.hoped&&r!==this.hoped?this.hoped:r!==this.theirs?r:i;r===this.hoped&&(this.hoped=void 0),Object.assign(this,{scene:e,theirs:r,chosen:Math.max(0,a(l)<0?a(r):a(l)),colours:gt(this.root)}),e.curves[this.chosen]&&this.sight.unhide(e.curves[this.chosen]);let h=p=>p&&a(p.curve.name)>=0&&this.point(a(p.curve.name),C(e.curves[a(p.curve.name)].rates,p.curve.rates[p.index]));[this.cursor,this.picked]=[h(this.cursor),h(this.picked)],this.describe(),this.resize(!0),this.outbox.answered(),n&&this.hoverAgain(),this.root.dataset.ready="true"}point(t,e){return{curve:this.scene.curves[t],index:e}}describe(){let{scene:t,root:e}=this,s=t.curves.length,i=(r,a)=>this.find(r).textContent=a,n=t.across[0].toLowerCase()+t.across.slice(1);i("title",t.title),i("goal",t.goal),i("metric",t.metric),i("against",`against ${n}, ${t.scale==="log"?"both axes":"rates"} logarithmic`),this.find("empty").hidden=s>0,e.classList.toggle("ov-sweep-none",!s),e.dataset.curves=s,e.dataset.busy=String(t.busy),e.setAttribute("aria-busy",String(t.busy)),this.stage.setAttribute("aria-label",`${t.metric} against ${t.across}, ${s} curve${s===1?"":"s"}. ${rs}`),this.stage.tabIndex=s?0:-1,this.look()}look(){let{scene:t,root:e,chosen:s}=this,i=t.curves[s],n=e.querySelector('[data-do="snap"]');this.legend.show(t,s,this.colours),n.hidden=!i?.limit,n.textContent=i?`Snap to ${i.limitText}`:"",e.querySelector('[data-do="best"]').hidden=i?.best===void 0||i.best===null,e.dataset.selected=i?.name??"",e.dataset.bands=i?Q(i,t.fates).map(({band:r,from:a,to:l})=>`${t.bands[r].name}:${a}-${l}`).join():""}resize(t=!1){if(!this.scene)return;let e=this.root.clientWidth;this.root.classList.toggle("ov-sweep-tight",e<as);let{clientWidth:s,clientHeight:i}=this.stage,n=xt(E(this.root)),r=[s,i,n].join();!(s&&i)||r===this.size&&!t||(r!==this.size&&this.plot.resize(s,i,n),this.size=r,this.redraw())}redraw(){if(!this.size)return;this.plot.prepare(this.scene,this.chosen,this.colours,this.sight.window.view);let{box:t,west:e,east:s,low:i,high:n}=this.plot.picture;Object.assign(this.root.dataset,{box:[t.left,t.top,t.width,t.height].join(),view:[e,s,i,n].join(),hidden:this.scene.curves.flatMap(({name:r,hidden:a})=>a?[r]:[]).join()}),this.find("tools").querySelector('[data-do="whole"]').disabled=!this.sight.window.view,this.follow()}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.follow()}))}follow(){this.size&&this.scene.curves.length&&this.plot.follow(this.hovered,this.picked,this.sight.zoomBox)}choose(t){let{name:e}=this.scene.curves[t];t!==this.chosen&&(this.turnTo(t),this.outbox.request("select",{name:e,at:Date.now()}))}turnTo(t){this.chosen=t,this.sight.unhide(this.scene.curves[t]),this.hoped=this.scene.curves[t].name,this.look(),this.redraw()}pick(t,e,s=Date.now()){let i=this.scene.curves[t];e===null||this.picked?.curve===i&&this.picked.index===e||(t!==this.chosen&&this.turnTo(t),this.picked={curve:i,index:e},this.outbox.request("pick",{curve:i.name,index:e,rate:i.rates[e],gesture:s,at:Date.now()}),this.schedule())}act(t){let e=this.scene.curves[this.chosen],{sight:s}=this;(t==="zoom-in"||t==="zoom-out")&&s.zoom(t==="zoom-in"?1:-1),t==="box-zoom"&&s.setBoxZoom(!s.boxZooms),t==="whole"&&s.show(this.plot.picture.whole),t==="save"&&s.save(),t==="best"&&this.pick(this.chosen,e.best),t==="snap"&&this.outbox.request("snap",{name:e.name,at:Date.now()})}walk(t){let e=this.scene.curves[this.chosen],s=e.rates.length-1,i=this.cursor?.curve===e?this.cursor.index:C(e.rates,this.cursor?.curve.rates[this.cursor.index]??e.now??e.rates[0]);return i=Math.max(0,Math.min(s,i+t)),this.cursor={curve:e,index:i},this.sight.reveal(e.rates[i]),this.hover(this.cursor),this.say(),this.cursor}climb(t){this.choose(t),this.walk(0)}hoverAgain(){this.scene.curves.length?this.pointer?this.hover(this.plot.find(...this.pointer),!0):this.hover(this.cursor||void 0):this.hover(void 0)}hover(t,e=!1){if(this.hovered=t||void 0,this.schedule(),this.root.dataset.hovered=t?`${t.curve.name}:${t.index}`:"",!t)return this.tooltip.hide();let{curve:s,index:i}=t,{stage:n,scene:r,colours:a}=this,[l,h]=e&&this.pointer?this.pointer:[s.points[i].x,s.points[i].y],p=n.getBoundingClientRect(),d=E(n);return this.tooltip.showAt(p.left+d*l,p.top+d*h,te(r,t,a)+oe(r,t,a))}say(){clearTimeout(this.saying),this.saying=setTimeout(()=>{this.cursor&&(this.find("sr").textContent=ee(this.scene,this.cursor)+ie(this.scene,this.cursor))},150)}},ce=ae(o=>new ct(o),(o,t)=>o.load(t));var fe=`.ov-sweep [hidden] {
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
  top: 29px; /* below the tools */
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
`;var ue=`.ov-sweep-side {
  min-width: 0;
}
.ov-sweep-key {
  font-size: 12px;
  color: var(--ov-muted);
  padding-bottom: 3px;
  text-indent: 6px;
  white-space: nowrap;
}
.ov-sweep-key i {
  font-style: normal;
}
/* What is said above the rows stands in a cell as wide as they are: by that width, both know of the value. */
:is(.ov-sweep-rows li, .ov-sweep-key span) {
  container-type: inline-size;
}
:is(.ov-sweep-rows, .ov-sweep-key) {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, clamp(216px, 38%, 330px)), 1fr));
  column-gap: 10px;
}
.ov-sweep-rows {
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
.ov-sweep-rows .ov-sweep-eye:not([aria-disabled="true"]):hover {
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
  :is(.ov-sweep-key i, .ov-sweep-best:enabled span) {
    display: none;
  }
}
.ov-sweep .ov-sweep-best:disabled {
  cursor: default;
}
.ov-sweep .ov-sweep-eye[aria-disabled="true"] {
  opacity: 0.45;
  cursor: default;
}
@media (pointer: coarse) {
  .ov-sweep-rows button {
    min-height: 38px;
  }
}
`;var me=`/* The tools of a chart's picture: small buttons in a row. */
.ov-chart-tools {
  display: flex;
  gap: 4px;
}
.ov-chart-tools button {
  width: var(--ov-tool, 28px);
  height: var(--ov-tool, 28px);
  padding: 0;
  display: grid;
  place-items: center;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
}
.ov-chart-tools button:hover:enabled {
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-chart-tools button:disabled {
  opacity: 0.45;
  cursor: default;
}
.ov-chart-tools button[aria-pressed="true"] {
  background: color-mix(in srgb, var(--st-primary-color) 16%, transparent);
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
:is(.ov-chart-tools, .ov-sweep-eye) svg {
  width: 15px;
  height: 15px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linejoin: round;
  stroke-linecap: round;
}
`;var we=`<div class="ov-sweep" data-testid="sweep" data-ready="false" role="group" aria-label="Learning-rate sweep">
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
      <div class="ov-sweep-tools ov-chart-tools" role="toolbar" aria-label="Picture">
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
    <p class="ov-sweep-key" aria-hidden="true"><span>Curves, each with its ★ best rate<i> and the value there</i></span></p>
    <ul class="ov-sweep-rows" aria-label="Curves: press one to look at it"></ul>
  </div>
  <div class="ov-sweep-tip" role="tooltip" hidden></div>
  <div class="ov-sweep-sr" aria-live="polite"></div>
</div>
`;var ge=`.ov-notice {
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
  font: 14px / 1.35 var(--st-font, sans-serif);
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
    15px / 1.4 system-ui,
    sans-serif;
}
`;function ve(o,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let i=Object.assign(document.createElement("p"),{textContent:o}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(i,n),s}var be="optim-viz-reloaded-for";function xe(o,t,e){let s=!1;return({data:i,parentElement:n,setTriggerValue:r,...a})=>{s||fs(t),s=!0;let l=new TextDecoder().decode(i.subarray(0,8));if(l!=="2426cc10")return us(l,n);let h=n.querySelector(".ov-place");h&&(h.outerHTML=o);let p=de(r);return e({...a,parentElement:n,setTriggerValue:p,data:i.subarray(8)})}}function fs(o){document.body.append(Object.assign(document.createElement("style"),{textContent:ge+o}))}function us(o,t){if(!ms(o)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(ve("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function ms(o){try{return sessionStorage.getItem(be)===o?!0:(sessionStorage.setItem(be,o),!1)}catch{return!0}}var fi=xe(we,me+ue+fe,ce);export{fi as default};
