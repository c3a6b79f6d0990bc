// Built by tools/bundle.js from optim_viz/web/js: edit there.
var ye={1:Uint8Array,4:Float32Array,8:Float64Array};function ft(s){let t=s.slice(),e=new DataView(t.buffer).getUint32(0,!0);return ke(JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),t.buffer,4+e)}function ke(s,t,e){return{head:s,array:i=>{let[n,r,a]=s.arrays[i];return new ye[a](t,e+n,r)}}}function M(s,t){let e=s.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function N(){return document.createElement("canvas")}var Se=.024,Te=11,ut={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function mt(s){let e=new Uint8ClampedArray(768);for(let o=0;o<256;o++){let i=o/255*(s.length-1),n=Math.min(s.length-2,Math.floor(i)),r=i-n;for(let a=0;a<3;a++)e[3*o+a]=s[n][a]+(s[n+1][a]-s[n][a])*r}return e}var wt={light:mt(ut.light),dark:mt(ut.dark)},j=new Map,Me=32;function Ee(s,t){let e=`${s}, else ${t}`,o=j.get(e);if(o)return o;let i=M(document.createElement("canvas"),{willReadFrequently:!0});i.fillStyle=t,i.fillStyle=s||t,i.clearRect(0,0,1,1),i.fillRect(0,0,1,1);let n=[...i.getImageData(0,0,1,1).data].slice(0,3);return j.size>=Me&&j.clear(),j.set(e,n),n}function gt(s){let t=getComputedStyle(s),e=(a,l)=>Ee(t.getPropertyValue(a).trim(),l),o=e("--st-background-color","#ffffff"),i=e("--st-text-color","#222222"),n=.299*o[0]+.587*o[1]+.114*o[2]<128,r=(a,l)=>`rgb(${a.join(" ")} / ${l})`;return s.style.setProperty("--ov-on-accent",n?"#0d141c":"#ffffff"),{dark:n,font:t.fontFamily||"sans-serif",scale:s.classList.contains("ov-hall")?Math.max(1.45,Se*innerHeight/Te,Math.min(2.4,innerWidth/1100)):s.classList.contains("ov-large")?1.45:1,of:a=>(n?a.dark:a.light)+(a.dim?"55":""),rim:r(o,1),halo:r(o,n?.55:.7),text:r(i,1),muted:r(i,s.classList.contains("ov-large")?.86:.68),grid:r(i,.1),frame:r(i,.3),contour:r(n?[190,215,240]:[30,60,95],n?.13:.15),contourStrong:r(n?[190,215,240]:[30,60,95],n?.3:.34),veil:r(o,.62),ramp:n?wt.dark:wt.light}}var Ae={crawls:{light:[86,106,130],dark:[150,172,198],wash:.07,ink:.3,dots:!0},works:{light:[0,122,90],dark:[70,205,155],wash:.1,ink:0,strokes:[]},edge:{light:[176,116,0],dark:[240,190,80],wash:.11,ink:.24,strokes:[[-2,10,10,-2]]},stuck:{light:[110,70,170],dark:[190,155,255],wash:.09,ink:.22,strokes:[[-2,4,10,4]]},diverges:{light:[190,52,28],dark:[255,130,105],wash:.06,ink:.12,strokes:[[-2,10,10,-2],[-2,-2,10,10]]}},Ne=8,$=18;function Q(s,t){let e=[];return s.fates.forEach((o,i)=>{let{band:n}=t[o],r=e[e.length-1];r?.band===n?r.to=i:e.push({band:n,from:i,to:i})}),e}function vt(s,t,e,o){let i=N(),n=M(i);if(i.width=i.height=Ne*o,n.scale(o,o),n.strokeStyle=n.fillStyle=e,n.lineWidth=.8,t.dots)for(let[a,l]of[[2,2],[6,6]])n.fillRect(a-.6,l-.6,1.2,1.2);for(let[a,l,h,p]of t.strokes??[])n.beginPath(),n.moveTo(a,l),n.lineTo(h,p),n.stroke();let r=s.createPattern(i,"repeat");return r?(r.setTransform(new DOMMatrix().scale(1/o)),r):e}function bt(s,t,e,o,i,n,r){let a=[];for(let{band:l,from:h,to:p}of Q(t,e.fates)){let{name:d,label:f}=e.bands[l],c=Ae[d],u=i(h),m=i(p+1)-u;if(m<=0)continue;let w=r.dark?c.dark:c.light,b=S=>`rgb(${w.join(" ")} / ${S})`;s.fillStyle=b(c.wash),s.fillRect(u,o.top,m,o.height),s.fillStyle=vt(s,c,b(c.ink),n),s.fillRect(u,o.top,m,o.height),s.fillStyle=b(.2),s.fillRect(u,o.top-$,m,$),s.fillStyle=vt(s,c,b(2*c.ink),n),s.fillRect(u,o.top-$,m,$),s.fillStyle=b(Math.min(.55,m/24)),h&&s.fillRect(Math.round(u),o.top-$,1,$+o.height),a.push({text:f,left:u,width:m})}$e(s,a,o,r)}function $e(s,t,e,o){s.save(),Object.assign(s,{font:`600 11px ${o.font}`,textBaseline:"middle",textAlign:"center",lineJoin:"round",strokeStyle:o.rim,fillStyle:o.text});let i=a=>s.measureText(a).width,n=new Set,r=({text:a,left:l,width:h},p)=>{s.save(),s.translate(l+h/2,p?e.top-$/2+.5:e.top+i(a)/2+22),p||s.rotate(-Math.PI/2),s.lineWidth=3.5,s.globalAlpha=.75,s.strokeText(a,0,0),s.globalAlpha=1,s.fillText(a,0,0),s.restore(),n.add(a)};for(let a of t)i(a.text)+10<=a.width&&r(a,!0);for(let a of t.sort((l,h)=>h.width-l.width))a.width>=13&&!n.has(a.text)&&r(a,!1);s.restore()}var X=({scale:s},t)=>s==="log"?Math.log10(t):t;function tt(s){let t=s.curves.flatMap(({rates:n})=>[n[0],n[n.length-1]]).map(Math.log10),[e,o]=t.length?[Math.min(...t),Math.max(...t)]:[-4,1],i=.008*(o-e)||.5;return[e-i,o+i,X(s,s.window[0]),X(s,s.window[1])]}var W=class{constructor(t,e,o,i,n){this.scene=t,this.box={left:46,top:26,width:Math.max(40,o-58),height:Math.max(40,i-66)},this.whole=tt(t);let[r,a,l,h]=n??this.whole;this.west=r,this.east=a,this.low=l,this.high=h,this.curves=t.curves.map(p=>Object.assign(p,{points:this.place(p)})),this.mine=this.curves[e]}x(t){return this.box.left+(Math.log10(t)-this.west)/(this.east-this.west)*this.box.width}y(t){let e=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-e)}warp(t){return X(this.scene,t)}place(t){let{box:e,scene:o}=this,i=e.top+6,n=e.top+e.height-6;return Array.from(t.values,(r,a)=>{let l=o.bands[o.fates[t.fates[a]].band].name==="diverges",h=this.warp(r),p=Number.isNaN(r)?l?"above":"none":h>this.high?"above":h>=this.low?"in":"below",d=this.x(t.rates[a]),f=d<e.left-.5||d>e.left+e.width+.5;return{x:d,y:p==="in"?this.y(r):p==="below"?n:i,where:p,aside:f}})}edge(t,e){let{points:o}=t,{left:i,width:n}=this.box,r=o.length-1,a=i+n,l=e>0&&e<=r?(o[e-1].x+o[e].x)/2:NaN;return e===0&&(l=o[0].x<=i+14?i:o[0].x-4),e>r&&(l=o[r].x>=a-14?a:o[r].x+4),Math.max(i,Math.min(a,l))}nowAt(t){if(!t.now)return;let{box:e}=this,o=this.x(t.now),i=C(t.rates,t.now),n=Math.abs(t.rates[i]/t.now-1)<1e-9;if(!t.nowKnown)return{x:o,y:n?t.points[i].y:e.top+e.height};let r=t.nowValue??1/0,a=this.warp(r),l=a>this.high?e.top+6:a>=this.low?this.y(r):e.top+e.height-6;return{x:o,y:l}}find(t,e){let{box:o,curves:i,mine:n}=this;if(!n||n.hidden)return;if(e<o.top||e>o.top+o.height){let l=et(n,t);return l===void 0?void 0:{curve:n,index:l}}let r=1/0,a;for(let l of[n,...i])if(!l.hidden){for(let[h,{x:p,y:d,aside:f}]of l.points.entries()){if(f)continue;let c=Math.hypot(p-t,d-e);c<r&&([r,a]=[c,{curve:l,index:h}])}if(l===n&&r<=14)break}return a}};function U(s,t){let e=s.flatMap(i=>{let n=C(i.rates,t),r=i.rates[n+(n+1<i.rates.length?1:-1)]??i.rates[n],a=Math.abs(Math.log(r/i.rates[n])),l=Math.abs(Math.log(i.rates[n]/t))<=.51*a+1e-9;return i.hidden||!l?[]:[{curve:i,index:n}]}),o=({curve:i,index:n})=>Number.isNaN(i.values[n])?1/0:i.values[n];return e.sort((i,n)=>o(i)<o(n)?-1:o(i)>o(n)?1:0)}function et({points:s},t){let e=s.map(({x:i,aside:n})=>n?1/0:i),o=C(e,t,Math.abs);return s[o]?.aside===!1?o:void 0}function C(s,t,e){let o=0,i=1/0;for(let n=0;n<s.length;n++){let r=e?e(s[n]-t):Math.abs(Math.log(s[n]/t));r<i&&([o,i]=[n,r])}return o}function xt(s=1){return Math.min(2,(globalThis.devicePixelRatio||1)*s)}var E=s=>s.currentCSSZoom??1;function st(s,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),o=()=>{s(),st(s,t)};e.addEventListener("change",o,{once:!0,signal:t})}var Oe=5,Le=280;function yt({clientX:s,clientY:t},e){let{left:o,top:i}=e.getBoundingClientRect(),n=E(e);return[(s-o)/n,(t-i)/n]}var kt=(s,t,e)=>s.moved||Math.hypot(t-s.px,e-s.py)>=Oe,St=({ctrlKey:s,metaKey:t})=>s||t,F=class extends Map{press({pointerId:t,isPrimary:e},o){e&&this.clear(),this.set(t,o)}get several(){return this.size>1}},H=class{constructor(t){this.signal=t,this.waiting=void 0}do(t,e){this.cancel(),e?this.waiting=setTimeout(()=>this.signal.aborted||t(),Le):t()}cancel(){clearTimeout(this.waiting)}};function Tt({px:s,py:t},e,o,{left:i,top:n,width:r,height:a}){return[s,t,Math.max(i,Math.min(i+r,e)),Math.max(n,Math.min(n+a,o))]}function Mt([s,t,e,o],{left:i,top:n,width:r,height:a},[l,h,p,d]){let f=Math.abs(e-s)>=8,c=Math.abs(o-t)>=8;if(!f&&!c)return;let u=g=>l+(g-i)/r*(h-l),m=g=>d-(g-n)/a*(d-p),[w,b]=f?[u(Math.min(s,e)),u(Math.max(s,e))]:[l,h],[S,T]=c?[m(Math.max(t,o)),m(Math.min(t,o))]:[p,d];return[w,b,S,T]}function Et(s,[t,e,o,i],n){let r=[Math.min(t,o),Math.min(e,i),Math.abs(o-t),Math.abs(i-e)];s.fillStyle=n.halo,s.fillRect(...r),s.strokeStyle=n.text,s.lineWidth=1.5,s.setLineDash([5,3]),s.strokeRect(...r),s.setLineDash([])}var Re=18;function Nt(s,t){let{stage:e}=s,o=(d,f,c)=>d.addEventListener(f,u=>s.scene?.curves.length&&c(u),{signal:t}),i=d=>yt(d,e),n=new F,r=new H(t),a=d=>s.scene.curves.findIndex(({name:f})=>f===d.name),l;o(s.root,"click",d=>{let f=d.target.closest("[data-do]");f&&s.act(f.dataset.do)}),o(e,"pointerdown",d=>{if(d.button!==0)return;let[f,c]=i(d),u=s.plot.find(f,c),m=u?.curve.points[u.index],{box:w}=s.plot.picture,b=f>=w.left&&f<=w.left+w.width&&c>=w.top&&c<=w.top+w.height,S=m&&Math.hypot(m.x-f,m.y-c)<=Re,T=b&&(d.shiftKey||s.sight.boxZooms||d.pointerType==="mouse"&&!S);!u&&!T||(n.press(d,[f,c]),e.setPointerCapture(d.pointerId),n.several?(l=void 0,s.sight.drawZoomBox(void 0)):l={px:f,py:c,found:u,gesture:Date.now(),moved:!1,draws:T})}),o(e,"pointermove",d=>{let[f,c]=i(d);if(n.several)return;if(s.pointer=[f,c],!l)return s.hover(s.plot.find(f,c),!0);if(!kt(l,f,c))return;if(l.moved=!0,l.draws)return s.hover(void 0),s.sight.drawZoomBox(Tt(l,f,c,s.plot.picture.box));let u=a(l.found.curve),m=u<0?void 0:et(s.scene.curves[u],f);if(m!==void 0)return s.pick(u,m,l.gesture),s.hover(s.point(u,m),!0)});let h=({found:{curve:d,index:f},gesture:c})=>{let u=a(d);u<0||f>=s.scene.curves[u].rates.length||(s.cursor=s.point(u,f),s.pick(u,f,c),s.hover(s.cursor,!0))};o(e,"pointerup",d=>{if(n.delete(d.pointerId),l?.draws&&l.moved)p();else if(l?.found&&!l.moved){s.pointer=i(d);let f=l;r.do(()=>h(f),!!s.sight.window.view)}l=void 0});let p=()=>{let{box:d,west:f,east:c,low:u,high:m}=s.plot.picture,w=Mt(s.sight.zoomBox,d,[f,c,u,m]);s.sight.drawZoomBox(void 0),s.sight.setBoxZoom(!1),w&&s.sight.show(w)};o(e,"dblclick",()=>{s.sight.window.view&&(r.cancel(),s.act("whole"))}),o(e,"pointercancel",d=>{n.delete(d.pointerId),l=void 0,s.sight.drawZoomBox(void 0)}),e.addEventListener("wheel",d=>{!s.scene?.curves.length||!St(d)||(d.preventDefault(),s.sight.zoom(-d.deltaY*.006,i(d)))},{passive:!1,signal:t}),o(e,"pointerleave",d=>{d.pointerType!=="touch"&&(s.pointer=void 0,s.hover(void 0))}),o(e,"keydown",d=>Ie(s,d)),o(e,"focus",()=>e.matches(":focus-visible")&&s.walk(0)),o(e,"blur",()=>s.hover(void 0)),o(document.fonts,"loadingdone",()=>s.redraw())}function Ie(s,t){if(t.ctrlKey||t.metaKey||t.altKey)return;let{curves:e}=s.scene,o=t.shiftKey?10:1,i=t.key.length===1?t.key.toLowerCase():t.key,n={ArrowLeft:()=>s.walk(-o),ArrowRight:()=>s.walk(o),Home:()=>s.walk(-1/0),End:()=>s.walk(1/0),ArrowUp:()=>s.climb(At(e,s.chosen,-1)),ArrowDown:()=>s.climb(At(e,s.chosen,1)),Enter:()=>s.pick(s.chosen,s.walk(0).index),b:()=>{let{best:r}=e[s.chosen];r!==null&&(s.cursor=s.point(s.chosen,r),s.pick(s.chosen,s.walk(0).index))},"+":()=>s.act("zoom-in"),"=":()=>s.act("zoom-in"),"-":()=>s.act("zoom-out"),0:()=>s.act("whole"),r:()=>s.act("box-zoom"),Escape:()=>{s.sight.setBoxZoom(!1),s.hover(void 0)}};n[i]&&(t.preventDefault(),t.stopPropagation(),s.pointer=void 0,n[i]())}function At(s,t,e){for(let o=1;o<s.length;o++){let i=(t+o*e+o*s.length)%s.length;if(!s[i].hidden)return i}return t}var _e={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function k(s){return s.replace(/[&<>"]/g,t=>_e[t])}function $t(s,t,e,o,i){s.beginPath(),t.forEach(([n,r],a)=>s[a?"lineTo":"moveTo"](e+n*i,o+r*i)),s.closePath()}function P(s,t,e,o,i,n){let r=n.of(t);s.setLineDash([]),s.lineJoin="round",$t(s,t.outline,e,o,i),s.strokeStyle=n.rim,s.lineWidth=i*.75,s.stroke(),s.fillStyle=t.ordinal===1?r:n.rim,s.fill(),s.strokeStyle=r,s.lineWidth=i*(t.ordinal===1?.12:.42),s.stroke(),t.tag&&(s.fillStyle=r,s.font=`600 ${Math.round(i*1.7)}px ${n.font}`,s.textAlign="left",s.textBaseline="middle",s.fillText(t.tag,e+i*1.6,o-i))}var Ce=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Ot(s,t,e,o,i,n,r,a){let l=Math.hypot(i,n)||1,h=i/l,p=n/l,d=Ce.map(([f,c])=>[f*h-c*p,f*p+c*h]);s.setLineDash([]),$t(s,d,e,o,r*1.25),s.strokeStyle=a.rim,s.lineWidth=r*.6,s.stroke(),s.fillStyle=a.of(t),s.fill()}function D(s,t,e){let o=s.outline.map(([h,p])=>`${(17+h*5).toFixed(2)},${(8+p*5).toFixed(2)}`).join(" "),[i,n,r]=s.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${s.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${o}" fill="${i}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${l}>${s.tag}</text></svg>`}function ot(s,t,e){let o=(t-s)/Math.max(1,e),i=10**Math.floor(Math.log10(o)),n=[1,2,2.5,5,10].map(a=>a*i).find(a=>a>=o*.999)??NaN,r=[];for(let a=Math.ceil(s/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function Pe(s,t,e){let o=[1,2,3,5,10,20,50,100].find(n=>(t-s)/n<=e)??100,i=[];for(let n=Math.ceil(s/o)*o;n<=t;n+=o)i.push(n);return i}var ze={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Lt(s){return s===0?"1":s===1?"10":"10"+String(s).split("").map(t=>ze[t]).join("")}function Rt(s,t){if(Math.abs(s)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),o=/^2\.[45]/.test(String(t/10**e))?1:0,i=Math.max(0,o-e);if(i>6||Math.abs(s)>=1e6){let n=Math.floor(Math.log10(Math.abs(s))+1e-9),r=Math.max(0,Math.min(15,n-e+o));return _t(...It(s.toExponential(r)))}return s.toFixed(i).replace("-","−")}function v(s,t=4){if(!Number.isFinite(s))return s>0?"∞":s<0?"−∞":"–";if(De(s))return String(Number(s.toPrecision(t))).replace("-","−");let[e,o]=It(s.toExponential(t-2));return _t(String(Number(e)),o)}var De=s=>!s||Math.abs(s)>=.001&&Math.abs(s)<1e5;function It(s){let[t,e]=s.split("e");return[t,Number(e)]}function _t(s,t){let e=Lt(t),o=s.replace("-","−");return t===0?o:/^−?1$/.test(o)?o.replace("1",e):`${o}·${e}`}function it(s,t,e){if(t-s>=2)return Pe(s,t,e).map(n=>[n,Lt(n)]);let o=[];for(let n=Math.floor(s);n<=t;n++)for(let r of[1,2,5])n+Math.log10(r)>=s&&n+Math.log10(r)<=t&&o.push([n+Math.log10(r),v(r*10**n)]);if(o.length>1)return o;let{values:i}=ot(10**s,10**t,Math.max(2,e/2));return i.map(n=>[Math.log10(n),v(n,6)])}var Be='<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.500 8q6.500-8 13 0q-6.500 8-13 0z"/><circle cx="8" cy="8" r="2"/><path class="ov-sweep-lid" d="M3 13L13 3"/></svg>',q=class{constructor(t,{select:e,pick:o,hide:i}){Object.assign(this,{list:t,select:e,pick:o,hide:i,names:""})}show(t,e,o){this.scene=t;let i=t.curves.map(({name:r})=>r).join(`
`);i!==this.names&&this.list.replaceChildren(...t.curves.map((r,a)=>this.row(a))),this.names=i;let n=t.curves.filter(({hidden:r})=>!r).length<2;t.curves.forEach((r,a)=>{let[l,h,p]=this.list.children[a].children,{best:d}=r,[f,c]=d===null?[]:[v(r.rates[d],3),v(r.values[d],3)];this.list.children[a].classList.toggle("ov-sweep-hidden",!!r.hidden),l.setAttribute("aria-pressed",String(!r.hidden)),l.setAttribute("aria-label",`Show ${r.label}`);let u=n&&!r.hidden;l.setAttribute("aria-disabled",String(u)),l.title=r.hidden?"Show this curve":u?"The last curve in sight stays":"Hide this curve",h.setAttribute("aria-pressed",String(a===e)),h.innerHTML=`${D(r,o.of(r),o.rim)}<b>${k(r.label)}</b>`,p.disabled=d===null,p.innerHTML=d===null?"<span>no best rate</span>":`<i aria-hidden="true">★</i><b>${f}</b><span>${c}</span>`;let m=d===null?`${r.label} has no best rate`:`Play the best rate of ${r.label}: ${f}, ${t.metric} ${c}`;p.title=m,p.setAttribute("aria-label",m)})}row(t){let e=document.createElement("li");e.innerHTML=`<button type="button" class="ov-sweep-eye">${Be}</button><button type="button" class="ov-sweep-who"></button><button type="button" class="ov-sweep-best"></button>`;let[o,i,n]=e.children;return o.addEventListener("click",()=>this.hide(t)),i.title="Look at this curve",i.addEventListener("click",()=>this.select(t)),n.addEventListener("click",()=>this.pick(t,this.scene.curves[t].best)),e}};var je=[[-1,.8],[1,.8],[0,-1]];function nt(s,t,e,o,i,n,r){s.beginPath();for(let[a,l]of je)s.lineTo(t+a*o,e+l*i*o);s.closePath(),Object.assign(s,{fillStyle:n,strokeStyle:r.rim,lineWidth:1}),s.stroke(),s.fill()}function O(s,t,e,o,i,n){s.setLineDash([]),s.beginPath(),s.arc(t,e,o,0,2*Math.PI),Object.assign(s,{strokeStyle:i,lineWidth:n}),s.stroke()}function Ct(s,t,e,o,i,n,r){s.setLineDash([]),s.beginPath();for(let a=0;a<10;a++){let l=Math.PI*a/5-Math.PI/2,h=a%2?.52*o:o;s.lineTo(t+Math.cos(l)*h,e+Math.sin(l)*h)}s.closePath(),Object.assign(s,{fillStyle:n.rim,strokeStyle:i,lineWidth:r,lineJoin:"round"}),s.fill(),s.stroke()}function Pt(s,t,e,o,i,n,r){s.font=`600 11px ${r.font}`;let a=s.measureText(t).width+12,l=Math.max(i.left+a/2,Math.min(i.left+i.width-a/2,e));s.beginPath(),s.roundRect(l-a/2,o,a,17,8),Object.assign(s,{fillStyle:r.rim,strokeStyle:n,lineWidth:1.2}),s.fill(),s.stroke(),Object.assign(s,{fillStyle:r.text,textAlign:"center",textBaseline:"middle"}),s.fillText(t,l,o+9)}function zt(s,t,e,o,i,n,r=!1){Object.assign(s,{font:`${r?600:400} 11px ${n.font}`,textAlign:i,textBaseline:"middle",lineJoin:"round",strokeStyle:n.rim,lineWidth:3.5}),s.strokeText(t,e,o),s.fillStyle=r?n.text:n.muted,s.fillText(t,e,o)}var We=16,rt=12,G=class extends W{constructor(t,e,o,i,n,r){super(t,e,o,i,r),this.colours=n}draw(t,e){let{box:o,scene:i,colours:n,curves:r,mine:a}=this;if(!a||a.hidden)return;bt(t,a,i,o,h=>this.edge(a,h),e,n),this.axes(t,a);let l=r.filter(h=>h!==a&&!h.hidden);for(let h of l)this.line(t,h,1.5,.85);for(let h of l)this.leavings(t,h,!1);this.limit(t,a),a.now&&this.upright(t,a.now,n.of(a),[]),this.line(t,a,6,.8,n.rim,[]),this.line(t,a,3.2,1),this.leavings(t,a,!0);for(let h of l)this.badge(t,h,!1);for(let h of l)this.inForce(t,h,!1);this.badge(t,a,!0),this.inForce(t,a,!0),a.now&&this.pill(t,a.now,n.of(a))}axes(t,{now:e}){let{box:o,colours:i,scene:n}=this,r=o.top+o.height;Object.assign(t,{font:`11px ${i.font}`,lineWidth:1,fillStyle:i.muted,strokeStyle:i.grid});let a=(c,u,m,w)=>{t.beginPath(),t.moveTo(c,u),t.lineTo(m,w),t.stroke()};Object.assign(t,{textAlign:"right",textBaseline:"middle"});let l=()=>{let{values:c,step:u}=ot(this.low,this.high,o.height/34);return c.map(m=>[m,Rt(m,u)])},h=c=>Math.round(o.top+o.height*(1-(c-this.low)/(this.high-this.low)))+.5,p=n.start===null?NaN:this.warp(n.start),d=p>this.low&&p<this.high?h(p):NaN;for(let[c,u]of n.scale==="log"?it(this.low,this.high,o.height/26):l()){let m=h(c);a(o.left,m,o.left+o.width,m),Math.abs(m-d)<12||t.fillText(u,o.left-6,m)}Object.assign(t,{textAlign:"center",textBaseline:"top"});let f=e?this.x(e):NaN;for(let[c,u]of it(this.west,this.east,o.width/46)){let m=Math.round(this.x(10**c))+.5;a(m,o.top,m,r+4),Math.abs(m-f)<40||t.fillText(u,m,r+6)}t.fillText(n.across,o.left+o.width/2,r+23),t.strokeStyle=i.frame,a(o.left,r+.5,o.left+o.width,r+.5),!Number.isNaN(d)&&(t.strokeStyle=i.muted,t.setLineDash([1.5,3]),a(o.left,d,o.left+o.width,d),t.setLineDash([]),Object.assign(t,{fillStyle:i.text,textAlign:"right",textBaseline:"middle"}),t.fillText("start",o.left-6,d))}line(t,e,o,i,n=this.colours.of(e),r=e.dash){let{box:a}=this;t.save(),t.beginPath(),t.rect(a.left,a.top,a.width,a.height),t.clip(),Object.assign(t,{strokeStyle:n,lineWidth:o,globalAlpha:i,lineJoin:"round"}),t.setLineDash(r),t.beginPath();let l=!1;e.values.forEach((h,p)=>{let d=this.y(h);return Number.isFinite(d)?(t[l?"lineTo":"moveTo"](e.points[p].x,Math.max(-1e5,Math.min(1e5,d))),l=!0):l=!1}),t.stroke(),t.setLineDash([1,4]),t.beginPath(),e.points.forEach(({x:h,y:p,where:d},f)=>{let c=[e.points[f-1],e.points[f+1]].filter(u=>u?.where==="in");if(!(d!=="above"||Number.isFinite(e.values[f])))for(let u of c)t.moveTo(u.x,u.y),t.lineTo(h,p)}),t.stroke(),t.restore()}leavings(t,e,o){let{points:i}=e,n=-1e9,r=-1e9;i.forEach(({x:a,y:l,where:h,aside:p},d)=>{if(p||h==="in"||h==="none"&&!o)return;let f=i[d-1]?.where==="in"||d===0&&h!=="none"||i[d+1]?.where==="in",c=h==="below"?-1:1;t.setLineDash([]),f&&h!=="none"&&a-r>=(o?16:40)?(nt(t,a,l-2*c,4.2,c,this.colours.of(e),this.colours),P(t,{...e,tag:""},a,l+8*c,o?4.4:3.4,this.colours),n=r=a):(o||f)&&a-n>=9&&(h==="none"?O(t,a,l,2.4,this.colours.of(e),1.2):nt(t,a,l-2*c,2.8,c,this.colours.of(e),this.colours),n=a)})}badge(t,e,o){if(e.best===null)return;let{x:i,y:n,aside:r}=e.points[e.best];r||(Ct(t,i,n,o?12:9,this.colours.of(e),this.colours,o?1.8:1.3),P(t,{...e,tag:""},i,n+.5,o?4.2:3,this.colours))}inForce(t,e,o){let i=this.nowAt(e);if(!i)return;let n=o?6.4:4.6,{box:r,colours:a}=this;if(i.x<r.left||i.x>r.left+r.width){let l=i.x<r.left?-1:1;return Ot(t,e,l<0?r.left+2:r.left+r.width-2,i.y,l,0,n,a)}t.beginPath(),t.arc(i.x,i.y,n*1.75,0,2*Math.PI),t.fillStyle=a.halo,t.fill(),O(t,i.x,i.y,n*1.75,a.of(e),o?1.8:1.2),P(t,e,i.x,i.y,n,a)}upright(t,e,o,i,n=1.4){let{box:r}=this,a=Math.round(this.x(e))+.5;a<r.left||a>r.left+r.width||(Object.assign(t,{strokeStyle:o,lineWidth:n}),t.setLineDash(i),t.beginPath(),t.moveTo(a,r.top),t.lineTo(a,r.top+r.height),t.stroke(),t.setLineDash([]))}limit(t,e){if(!e.limit)return;let{box:o,colours:i}=this,n=o.left+o.width,r=this.x(e.limit),a=`${e.limitText} = ${v(e.limit,3)}`;this.upright(t,e.limit,i.text,[6,4]),t.font=`600 11px ${i.font}`;let l=t.measureText(a).width,h=r+l+14<n,[p,d,f]=r>n?[`${a} →`,n-6,"right"]:r<o.left?[`← ${a}`,o.left+6,"left"]:[a,h?r+6:r-6,h?"left":"right"],c=t.measureText(p).width,u=f==="left"?d:d-c;zt(t,p,d,this.freeHeight(u,u+c),f,i,!0)}freeHeight(t,e){let{box:o,curves:i}=this,n=o.top+o.height-30,r=i.flatMap(a=>{let l=a.best===null?void 0:a.points[a.best];return a.hidden?[]:[l,this.nowAt(a)].flatMap(h=>h?[h]:[])});for(let a=n;a>o.top+20;a-=We)if(r.every(l=>l.x<t-rt||l.x>e+rt||Math.abs(l.y-a)>rt+7))return a;return n}pill(t,e,o){let{box:i,colours:n}=this;Pt(t,v(e,3),this.x(e),i.top+i.height+3,i,o,n)}follow(t,e,o,i){let{colours:n,curves:r}=this;i&&Et(t,i,n);let a=e?.curve.rates[e.index];for(let{curve:l,index:h}of a?U(r,a):[]){let{x:p,y:d,where:f,aside:c}=l.points[h];c||f!=="in"||l===e?.curve||(O(t,p,d,4,n.rim,3),O(t,p,d,4,n.of(l),1.6))}for(let{point:l,strong:h}of[{point:o,strong:!0},{point:e,strong:!1}]){if(!l)continue;let{curve:p,index:d}=l,{x:f,y:c,aside:u}=p.points[d],m=n.of(p);u||p.hidden||(p!==this.mine&&this.line(t,p,2.8,1),this.upright(t,p.rates[d],h?m:n.muted,h?[4,3]:[1,3],h?1.6:1),O(t,f,c,8,n.rim,4),O(t,f,c,8,m,2),h&&this.pill(t,p.rates[d],m))}}};var z=class{constructor(t,e){this.still=M(t),this.live=M(e),this.width=this.height=0,this.ratio=1,this.picture=void 0}resize(t,e,o){Object.assign(this,{width:t,height:e,ratio:o});for(let{canvas:i}of[this.still,this.live])i.width=Math.round(t*o),i.height=Math.round(e*o)}prepare(t,e,o,i){this.picture=new G(t,e,this.width,this.height,o,i),this.picture.draw(this.emptied(this.still),this.ratio)}follow(t,e,o){this.picture?.follow(this.emptied(this.live),t,e,o)}find(t,e){return this.picture?.find(t,e)}emptied(t){return t.setTransform(this.ratio,0,0,this.ratio,0,0),t.clearRect(0,0,this.width,this.height),t}};function Dt(s,t){let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(s),download:t});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)}var Ue=2,Fe=8192,He=2**24,Bt="This browser makes no picture of what is drawn: it may be too large. Try a smaller window.",L=16,V=8,at=24,qe=18,Ge={font:"650 15px",line:20},jt={font:"12.5px",line:17},Wt=(s,t)=>Ut(Ue*(globalThis.devicePixelRatio||1),s,t),Ut=(s,t,e)=>Math.min(s,Fe/Math.max(1,t,e),Math.sqrt(He/Math.max(1,t*e)));function Ve(s,t,e){let o=[];for(let i of t.split(" ")){let n=o.length?`${o[o.length-1]} ${i}`:i;o.length&&s.measureText(n).width<=e?o[o.length-1]=n:o.push(i)}return o}function Ft({title:s,words:t=[],parts:e,captions:o=[],rows:i=[],notes:n=[],colours:r,ratio:a}){let l=N(),h=M(l),p=Math.max(...e.map(({x:g,width:x})=>g+x)),d=Math.max(...e.map(({y:g,height:x})=>g+x)),f=[],c=L,u=(g,{font:x,line:y},A)=>{h.font=`${x} ${r.font}`;for(let R of Ve(h,g,p)){let B=c;f.push(I=>{Object.assign(I,{font:`${x} ${r.font}`,fillStyle:A,textAlign:"left"}),Object.assign(I,{textBaseline:"top"}),I.fillText(R,L,B,p)}),c+=y}};u(s,Ge,r.text);for(let g of t)u(g,jt,r.muted);let m=c+V;f.push(g=>{for(let{image:x,...y}of e)g.drawImage(x,L+y.x,m+y.y,y.width,y.height);Object.assign(g,{font:`600 13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(g,{textBaseline:"middle"});for(let{text:x,x:y,y:A,width:R=p-y}of o)g.fillText(x,L+y,m+A,R)}),c=m+d+V,h.font=`13px ${r.font}`;let w=0;for(let{text:g,wide:x=0,sign:y}of i){let A=x&&x+V,R=A+h.measureText(g).width;w&&w+R>p&&([w,c]=[0,c+at]);let[B,I]=[L+w,c+at/2];f.push(_=>{_.save(),y?.(_,B,I),_.restore(),Object.assign(_,{font:`13px ${r.font}`,fillStyle:r.text,textAlign:"left"}),Object.assign(_,{textBaseline:"middle"}),_.fillText(g,B+A,I,p-A)}),w+=R+qe}i.length&&(c+=at+V);for(let g of n)u(g,jt,r.muted);let[b,S]=[p+2*L,c+L],T=Ut(a,b,S);l.width=Math.round(b*T),l.height=Math.round(S*T),h.setTransform(T,0,0,T,0,0),h.fillStyle=r.rim,h.fillRect(0,0,b,S);for(let g of f)g(h);return l}var lt=34;function Ht(s,t,e){return{text:t,wide:lt,sign:(o,i,n)=>{Object.assign(o,{strokeStyle:e.of(s),lineWidth:2.4}),o.setLineDash(s.dash),o.beginPath(),o.moveTo(i,n),o.lineTo(i+lt,n),o.stroke(),P(o,s,i+lt/2,n,5,e)}}}function qt(...s){return`${s.join(" ").normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}.png`}function Gt(s,t,e){s.toBlob(o=>{if(!o)return Ke(e);Dt(o,t)})}function Ke({root:s,tooltip:t,announce:e}){let o=[...s.querySelectorAll('[data-do="save"]')],i=o.find(n=>n.getClientRects().length);i&&t.showBelow(i,`<p>${Bt}</p>`),e(Bt)}function Ze(s,t){let{best:e}=s,o=e===null?"":`, best ${v(s.rates[e],3)}: ${v(s.values[e],3)}`;return Ht(s,s.label+o,t)}function Ye({scene:s,chosen:t,colours:e,width:o,height:i,view:n},r=Wt(o,i)){let a=new z(N(),N());return a.resize(o,i,r),a.prepare(s,t,e,n),Ft({title:s.title,words:[s.goal,`${s.metric}, bands of ${s.curves[t].label}`].filter(Boolean),parts:[{image:a.still.canvas,x:0,y:0,width:o,height:i}],rows:s.curves.filter(({hidden:l})=>!l).map(l=>Ze(l,e)),colours:e,ratio:r})}function Vt(s,t){Gt(Ye(s),qt(s.scene.title,s.scene.goal),t)}function Zt(s,t,[e,o]=[0,0]){let[i,n,r,a]=s;return[...Kt(i,n,t[0],t[1],e),...Kt(r,a,t[2],t[3],o)]}function Kt(s,t,e,o,i){let n=o-e,r=Math.max(i,1e-11*Math.max(Math.abs(e),Math.abs(o),n)),a=Math.min(n,Math.max(r,t-s)),l=Math.max(e,Math.min(o-a,(s+t-a)/2));return a===n?[e,o]:[l,l+a]}var Yt=4,Je=.001,Qe=1.5,K=class{constructor(){this.view=void 0,this.key=""}load(t,e,o){t!==this.key?this.view=void 0:this.view&&this.move(this.view,e,o),this.key=t}move(t,e,o){let[i,n,r,a]=e,l=Zt(t,e,[(n-i)*Yt/Math.max(Yt,o),(a-r)*Je]);this.view=l.every((h,p)=>h===e[p])?void 0:l}zoom(t,[e,o],i,n){let[r,a,l,h]=this.view??i,p=Qe**-t;this.move([e+(r-e)*p,e+(a-e)*p,o+(l-o)*p,o+(h-o)*p],i,n)}reveal(t,e,o){if(!this.view)return!1;let[i,n,r,a]=this.view,l=Math.min(0,t-i)+Math.max(0,t-n);return l&&this.move([i+l,n+l,r,a],e,o),l!==0}};var Jt=s=>Math.max(...s.map(({rates:t})=>t.length)),Z=class{constructor(t){this.chart=t,this.window=new K,this.hidden=new Set,this.boxZooms=!1,this.zoomBox=void 0}load(t){let{key:e,curves:o,metric:i,scale:n}=t;for(let l of o)l.hidden=this.hidden.has(l.name);let r=o.flatMap(({rates:l})=>[l[0],l[l.length-1]]),a=[e,i,n,Math.min(...r),Math.max(...r)].join();this.window.load(a,tt(t),Jt(o))}get count(){return Jt(this.chart.scene.curves)}show(t){this.window.move(t,this.chart.plot.picture.whole,this.count),this.drawAnew()}zoom(t,e){let{plot:o,cursor:i}=this.chart,{west:n,east:r,low:a,high:l,box:h,whole:p}=o.picture,d=i?.curve.points[i.index],f=[h.left+h.width/2,h.top+h.height/2],[c,u]=e??(d&&!d.aside?[d.x,d.y]:f),m=n+(c-h.left)/h.width*(r-n),w=l-(u-h.top)/h.height*(l-a);this.window.zoom(t,[m,w],p,this.count),this.drawAnew()}reveal(t){let{chart:e}=this;this.window.reveal(Math.log10(t),e.plot.picture.whole,this.count)&&e.redraw()}drawAnew(){this.chart.redraw(),this.chart.hoverAgain()}drawZoomBox(t){this.zoomBox=t,this.chart.schedule()}setBoxZoom(t){let{root:e}=this.chart;this.boxZooms=t,e.classList.toggle("ov-box-zooms",t),e.querySelector('[data-do="box-zoom"]').setAttribute("aria-pressed",String(t))}setHidden(t,e){let{chart:o}=this,{curves:i}=o.scene,n=i.filter((r,a)=>a!==t&&!r.hidden);if(!e)this.unhide(i[t]);else{if(!n.length)return;i[t].hidden=!0,this.hidden.add(i[t].name)}e&&t===o.chosen?o.choose(i.indexOf(n.find(r=>i.indexOf(r)>t)??n[0])):(o.look(),o.redraw()),o.hoverAgain()}unhide(t){t.hidden=!1,this.hidden.delete(t.name)}save(){let{scene:t,chosen:e,colours:o,plot:i,root:n,tooltip:r}=this.chart,{width:a,height:l}=i,h=p=>this.chart.find("sr").textContent=p;Vt({scene:t,chosen:e,colours:o,width:a,height:l,view:this.window.view},{root:n,tooltip:r,announce:h})}};var Qt={converged:"✓",global_minimum:"◉",local_minimum:"○",still_descending:"↘",rising:"↑",oscillating:"∿",stuck_at_saddle:"⨯",stuck_at_a_maximum:"△",stalled:"◦",left_view:"↗",overflowed:"!",undefined:"?"};function Xt(s,{curve:t,index:e}){let o=t.values[e],i=s.fates[t.fates[e]],n=t.words?.[e]??i.label,{where:r}=t.points[e],a=r==="above"&&!Number.isNaN(o)?"above the picture":r==="below"?"below the picture":"";return{rate:v(t.rates[e]),value:Number.isNaN(o)?s.missing:v(o),outcome:n,far:a,kind:i.kind}}function te(s,t,e){let{curve:o}=t,{rate:i,value:n,outcome:r,far:a,kind:l}=Xt(s,t),[h]=/\S+$/.exec(s.across)??[""];return[`<div>${D(o,e.of(o),e.rim)}<b>${k(o.label)}</b></div>`,`<div>${k(h)} = ${i}</div><div>${k(s.metric)}<span>${k(n)}</span></div>`,a&&`<div class="ov-sweep-far">${a}</div>`,`<div data-kind="${l}"><i aria-hidden="true">${Qt[l]}</i>${k(r)}</div>`].join("")}function ee(s,t){let{rate:e,value:o,outcome:i,far:n}=Xt(s,t);return`${t.curve.label}, rate ${e}: ${s.metric} ${o}${n?`, ${n}`:""}, ${i}.`}function se(s,{curve:t,index:e}){let o=t.rates[e],i=U(s.curves,o);return(i.length>1?i:[]).map(({curve:n,index:r})=>{let a=n.values[r],l=n.rates[r];return{curve:n,value:Number.isNaN(a)?s.missing:v(a),beside:Math.abs(l/o-1)>1e-6?`at ${v(l)}`:""}})}function oe(s,t,e){let o=se(s,t).map(({curve:i,value:n,beside:r})=>`<div${i===t.curve?' class="ov-sweep-mine"':""}>${D(i,e.of(i),e.rim)}${k(i.label)}<span>${k(n)}${r&&` <small>${r}</small>`}</span></div>`);return o.length?`<section>${o.join("")}</section>`:""}function ie(s,t){let e=se(s,t).filter(({curve:i})=>i!==t.curve),o=e.map(({curve:i,value:n,beside:r})=>[i.label,n,r].filter(Boolean).join(" "));return o.length?` Others there: ${o.join(", ")}.`:""}var ne=Symbol.for("optim-viz printing");function re(){!globalThis.addEventListener||ne in globalThis||(Object.assign(globalThis,{[ne]:!0}),addEventListener("beforeprint",()=>{let s=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!s)return;let e=s.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${e}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/e)));let o=Object.assign(document.createElement("p"),{className:"ov-printed"});o.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent).replace(/([?&]room=\w+)[^&#]*/,"$1"),s.append(o)}),addEventListener("afterprint",()=>{for(let s of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(s);document.querySelector(".ov-printed")?.remove()}))}function ae(s,t){let e=new WeakMap;return re(),({data:o,parentElement:i,setTriggerValue:n,...r})=>{let a=e.get(i);return a?.root.isConnected||(a?.destroy(),a=s(i),e.set(i,a)),a.outbox.connect(n),t(a,o,r),()=>{i.isConnected||(e.get(i)?.destroy(),e.delete(i))}}}var Xe="[data-testid=stApp]",ts='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var es="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",ss="The server is back, and so is your scene, from the address.",dt=Symbol("renew"),ht=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.ran=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(e,o)=>{let i={deliver:t,name:e,event:o};this.away||this.returning||!this.up?this.hold(i):(this.unanswered=[...this.unanswered.filter(n=>!le(n,i)),i],t(e,o))}}hold(t){this.held=[...this.held.filter(e=>!le(e,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(es)):this.up&&this.away?(this.away=this.ran=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"?this.timer=setTimeout(()=>this.returned(),this.ran?300:3e3):this.ran=!0}returned(){if(!this.returning)return;this.say(ss,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[dt]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(ts)?.click()}say(t,e){let o=document.querySelector(".ov-connection")??document.createElement("div");o.className="ov-connection",o.setAttribute("role","status"),o.isConnected||document.body.append(o),o.textContent=t,e&&setTimeout(()=>o.textContent===t&&o.remove(),e)}},le=(s,t)=>s.name===t.name&&["owner","name","parameter"].every(e=>s.event?.[e]===t.event?.[e]),he;function de(s){return he??=new ht(document.querySelector(Xe)),he.patient(s)}var os=100,is=1500;var Y=class{constructor(t,e=1,o){this.onRest=t,this.most=e,this.renewal=o,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.renewal&&Object.defineProperty(e,dt,{value:this.renewal(e)}),this.deliver(t,e)}request(t,e,o=""){let i=`${t} ${o}`;this.waiting.delete(i),this.waiting.set(i,[t,e]),this.flush()}withdraw(t){for(let[e,[o]]of this.waiting)o===t&&this.waiting.delete(e)}expects(t){return[...this.due,...this.waiting.values()].some(([e])=>e===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=os-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,[o,i]]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due.push([o,i]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),is),this.send(o,i)}answered(t=1/0){this.due=this.due.filter(([,e])=>Number(e.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var pt=16,pe=14,J=class{constructor(t,e,o){this.element=t,this.root=e,this.open=o}get shown(){return!this.element.hidden}showAt(t,e,o,i={}){let{width:n,height:r,x:a,y:l}=this.fill(o,i,t,e),h=a+pt+n>this.root.clientWidth?a-pt-n:a+pt;this.place(h,[l+pe,l-pe-r],n,r)}showBelow(t,e){let o=t.getBoundingClientRect(),{width:i,height:n,x:r,y:a}=this.fill(e,{},o.left,o.bottom+4);this.place(r,[a,a-n-o.height-8],i,n)}hide(){this.element.hidden=!0}fill(t,e,o,i){let{element:n,root:r}=this,a=r.getBoundingClientRect(),l=E(r);typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1;let[h,p]=[(o-a.left)/l,(i-a.top)/l];return{width:n.offsetWidth,height:n.offsetHeight,x:h,y:p}}place(t,e,o,i){let{clientWidth:n,clientHeight:r}=this.root,a=Math.max(0,Math.min(t,n-o)),l=this.openBox(),h=d=>l&&a<l.right&&a+o>l.left&&d<l.bottom&&d+i>l.top,p=e.find(d=>d>=0&&d+i<=r&&!h(d))??e[e.length-1];this.element.style.transform=`translate(${a}px, ${Math.max(0,p)}px)`}openBox(){let t=this.open?.getBoundingClientRect();if(!this.open||!t?.width||getComputedStyle(this.open).visibility==="hidden")return;let{left:e,top:o}=this.root.getBoundingClientRect(),i=E(this.root),[n,r,a,l]=[t.left-e,t.top-o,t.right-e,t.bottom-o];return{left:n/i,top:r/i,right:a/i,bottom:l/i}}};var ns="Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one; plus and minus zoom, 0 shows all.",rs=640,ct=class{constructor(t){this.root=t.querySelector(".ov-sweep"),this.find=e=>this.root.querySelector(`.ov-sweep-${e}`),this.stage=this.find("plot"),this.tooltip=new J(this.find("tip"),this.root),this.plot=new z(...this.stage.querySelectorAll("canvas")),this.legend=new q(this.find("rows"),{select:e=>this.choose(e),pick:(e,o)=>this.pick(e,o),hide:e=>this.sight.setHidden(e,!this.scene.curves[e].hidden)}),this.sight=new Z(this),this.outbox=new Y(()=>{this.picked=this.hoped=void 0,this.schedule()}),this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize());for(let e of[this.root,this.stage])this.sizes.observe(e);st(()=>this.resize(),this.abort.signal),Nt(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),clearTimeout(this.saying)}load(t){let{head:e,array:o}=ft(t),i=this.scene?.curves[this.chosen]?.name,n=this.hovered;e.curves.forEach((p,d)=>Object.assign(p,{rates:o(`rates${d}`),values:o(`values${d}`),fates:o(`fates${d}`)})),this.sight.load(e);let r=e.curves[e.selected]?.name,a=p=>e.curves.findIndex(d=>d.name===p),l=this.hoped&&r!==this.hoped?this.hoped:r!==this.theirs?r:i;r===this.hoped&&(this.hoped=void 0),Object.assign(this,{scene:e,theirs:r,chosen:Math.max(0,a(l)<0?a(r):a(l)),colours:gt(this.root)}),e.curves[this.chosen]&&this.sight.unhide(e.curves[this.chosen]);let h=p=>p&&a(p.curve.name)>=0&&this.point(a(p.curve.name),C(e.curves[a(p.curve.name)].rates,p.curve.rates[p.index]));[this.cursor,this.picked]=[h(this.cursor),h(this.picked)],this.describe(),this.resize(!0),this.outbox.answered(),n&&this.hoverAgain(),this.root.dataset.ready="true"}point(t,e){return{curve:this.scene.curves[t],index:e}}describe(){let{scene:t,root:e}=this,o=t.curves.length,i=(r,a)=>this.find(r).textContent=a,n=t.across[0].toLowerCase()+t.across.slice(1);i("title",t.title),i("goal",t.goal),i("metric",t.metric),i("against",`against ${n}, ${t.scale==="log"?"both axes":"rates"} logarithmic`),this.find("empty").hidden=o>0,e.classList.toggle("ov-sweep-none",!o),e.dataset.curves=o,e.dataset.busy=String(t.busy),e.setAttribute("aria-busy",String(t.busy)),this.stage.setAttribute("aria-label",`${t.metric} against ${t.across}, ${o} curve${o===1?"":"s"}. ${ns}`),this.stage.tabIndex=o?0:-1,this.look()}look(){let{scene:t,root:e,chosen:o}=this,i=t.curves[o],n=e.querySelector('[data-do="snap"]');this.legend.show(t,o,this.colours),n.hidden=!i?.limit,n.textContent=i?`Snap to ${i.limitText}`:"",e.querySelector('[data-do="best"]').hidden=i?.best===void 0||i.best===null,e.dataset.selected=i?.name??"",e.dataset.bands=i?Q(i,t.fates).map(({band:r,from:a,to:l})=>`${t.bands[r].name}:${a}-${l}`).join():""}resize(t=!1){if(!this.scene)return;let e=this.root.clientWidth;this.root.classList.toggle("ov-sweep-tight",e<rs);let{clientWidth:o,clientHeight:i}=this.stage,n=xt(E(this.root)),r=[o,i,n].join();!(o&&i)||r===this.size&&!t||(r!==this.size&&this.plot.resize(o,i,n),this.size=r,this.redraw())}redraw(){if(!this.size)return;this.plot.prepare(this.scene,this.chosen,this.colours,this.sight.window.view);let{box:t,west:e,east:o,low:i,high:n}=this.plot.picture;Object.assign(this.root.dataset,{box:[t.left,t.top,t.width,t.height].join(),view:[e,o,i,n].join(),hidden:this.scene.curves.flatMap(({name:r,hidden:a})=>a?[r]:[]).join()}),this.find("tools").querySelector('[data-do="whole"]').disabled=!this.sight.window.view,this.follow()}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.follow()}))}follow(){this.size&&this.scene.curves.length&&this.plot.follow(this.hovered,this.picked,this.sight.zoomBox)}choose(t){let{name:e}=this.scene.curves[t];t!==this.chosen&&(this.turnTo(t),this.outbox.request("select",{name:e,at:Date.now()}))}turnTo(t){this.chosen=t,this.sight.unhide(this.scene.curves[t]),this.hoped=this.scene.curves[t].name,this.look(),this.redraw()}pick(t,e,o=Date.now()){let i=this.scene.curves[t];e===null||this.picked?.curve===i&&this.picked.index===e||(t!==this.chosen&&this.turnTo(t),this.picked={curve:i,index:e},this.outbox.request("pick",{curve:i.name,index:e,rate:i.rates[e],gesture:o,at:Date.now()}),this.schedule())}act(t){let e=this.scene.curves[this.chosen],{sight:o}=this;(t==="zoom-in"||t==="zoom-out")&&o.zoom(t==="zoom-in"?1:-1),t==="box-zoom"&&o.setBoxZoom(!o.boxZooms),t==="whole"&&o.show(this.plot.picture.whole),t==="save"&&o.save(),t==="best"&&this.pick(this.chosen,e.best),t==="snap"&&this.outbox.request("snap",{name:e.name,at:Date.now()})}walk(t){let e=this.scene.curves[this.chosen],o=e.rates.length-1,i=this.cursor?.curve===e?this.cursor.index:C(e.rates,this.cursor?.curve.rates[this.cursor.index]??e.now??e.rates[0]);return i=Math.max(0,Math.min(o,i+t)),this.cursor={curve:e,index:i},this.sight.reveal(e.rates[i]),this.hover(this.cursor),this.say(),this.cursor}climb(t){this.choose(t),this.walk(0)}hoverAgain(){this.scene.curves.length?this.pointer?this.hover(this.plot.find(...this.pointer),!0):this.hover(this.cursor||void 0):this.hover(void 0)}hover(t,e=!1){if(this.hovered=t||void 0,this.schedule(),this.root.dataset.hovered=t?`${t.curve.name}:${t.index}`:"",!t)return this.tooltip.hide();let{curve:o,index:i}=t,{stage:n,scene:r,colours:a}=this,[l,h]=e&&this.pointer?this.pointer:[o.points[i].x,o.points[i].y],p=n.getBoundingClientRect(),d=E(n);return this.tooltip.showAt(p.left+d*l,p.top+d*h,te(r,t,a)+oe(r,t,a))}say(){clearTimeout(this.saying),this.saying=setTimeout(()=>{this.cursor&&(this.find("sr").textContent=ee(this.scene,this.cursor)+ie(this.scene,this.cursor))},150)}},ce=ae(s=>new ct(s),(s,t)=>s.load(t));var fe=`.ov-sweep [hidden] {
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
`;function ve(s,t,e){let o=Object.assign(document.createElement("div"),{className:"ov-notice"});o.setAttribute("role","alert");let i=Object.assign(document.createElement("p"),{textContent:s}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),o.append(i,n),o}var be="optim-viz-reloaded-for";function xe(s,t,e){let o=!1;return({data:i,parentElement:n,setTriggerValue:r,...a})=>{o||cs(t),o=!0;let l=new TextDecoder().decode(i.subarray(0,8));if(l!=="693e0519")return fs(l,n);let h=n.querySelector(".ov-place");h&&(h.outerHTML=s);let p=de(r);return e({...a,parentElement:n,setTriggerValue:p,data:i.subarray(8)})}}function cs(s){document.body.append(Object.assign(document.createElement("style"),{textContent:ge+s}))}function fs(s,t){if(!us(s)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(ve("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function us(s){try{return sessionStorage.getItem(be)===s?!0:(sessionStorage.setItem(be,s),!1)}catch{return!0}}var hi=xe(we,me+ue+fe,ce);export{hi as default};
