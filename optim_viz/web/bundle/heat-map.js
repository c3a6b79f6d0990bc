// Built by tools/bundle.js from optim_viz/web/js: edit there.
var rt={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function L(i){let e=new Uint8ClampedArray(768);for(let o=0;o<256;o++){let s=o/255*(i.length-1),a=Math.min(i.length-2,Math.floor(s)),n=s-a;for(let r=0;r<3;r++)e[3*o+r]=i[a][r]+(i[a+1][r]-i[a][r])*n}return e}var ht={light:L(rt.light),dark:L(rt.dark)};function lt(i){let t=getComputedStyle(i),e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),o=(h,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(h).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),s=o("--st-background-color","#ffffff"),a=o("--st-text-color","#222222"),n=.299*s[0]+.587*s[1]+.114*s[2]<128,r=(h,l)=>`rgb(${h.join(" ")} / ${l})`;return i.style.setProperty("--ov-on-accent",n?"#0d141c":"#ffffff"),{dark:n,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:h=>(n?h.dark:h.light)+(h.dim?"55":""),rim:r(s,1),halo:r(s,n?.55:.7),text:r(a,1),muted:r(a,i.classList.contains("ov-large")?.86:.68),grid:r(a,.1),frame:r(a,.3),contour:r(n?[190,215,240]:[30,60,95],n?.13:.15),contourStrong:r(n?[190,215,240]:[30,60,95],n?.3:.34),veil:r(s,.62),ramp:n?ht.dark:ht.light}}var _=(i,t)=>{let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]};function dt(i,t){let e=(o,s,a,n={})=>o.addEventListener(s,a,{signal:t,...n});e(i.root,"click",o=>{let s=o.target.closest("[data-do]"),a=o.target.closest("[data-code]");s&&i.scene&&i.act(s.dataset.do),a&&i.pin(Number(a.dataset.code))});for(let[o,s]of[["pointerover",!0],["pointerout",!1],["focusin",!0],["focusout",!1]])e(i.key,o,a=>{let n=a.target.closest("[data-code]");n&&a.pointerType!=="touch"&&(o!=="focusin"||n.matches(":focus-visible"))&&i.single(s?Number(n.dataset.code):void 0)});e(document.fonts,"loadingdone",()=>i.refresh()),i.listenTo=o=>jt(i,e,o)}function jt(i,t,e){let{stage:o}=e,s=new Map,a;t(o,"pointerdown",r=>{if(r.button!==0||!i.scene)return;let[h,l]=_(r,o);e.plot?.inside(h,l)&&(s.set(r.pointerId,[h,l]),a=s.size>1?void 0:{px:h,py:l,x:h,y:l,band:i.scene.zoom&&(r.shiftKey||i.banding)},o.setPointerCapture(r.pointerId),o.focus({preventScroll:!0}))}),t(o,"pointermove",r=>{if(!i.scene)return;let[h,l]=_(r,o);if(s.size>1)return n(r.pointerId,h,l);if(!a)return i.look(e,e.cellAt(h,l),r);if(!(!a.moved&&Math.hypot(h-a.px,l-a.py)<5)){if(a.moved=!0,i.look(e,void 0),a.band){let{left:f,top:d,width:c,height:p}=e.plot.box;i.band(e,[a.px,a.py,Math.max(f,Math.min(f+c,h)),Math.max(d,Math.min(d+p,l))])}else i.pan(e.plot,h-a.x,l-a.y);Object.assign(a,{x:h,y:l})}});let n=(r,h,l)=>{let[f,d]=[s.get(r),[...s].find(([p])=>p!==r)[1]];if(!f)return;let c=p=>Math.max(10,Math.hypot(p[0]-d[0],p[1]-d[1]));i.zoom(c([h,l])/c(f),e.plot.places((h+d[0])/2,(l+d[1])/2)),i.pan(e.plot,(h-f[0])/2,(l-f[1])/2),s.set(r,[h,l])};t(o,"pointerup",r=>{if(s.delete(r.pointerId),a&&!a.moved){let h=e.cellAt(a.px,a.py);i.look(e,h,r),h&&i.pick(e,h)}else if(a?.band){let[h,l,f,d]=i.banded;if(Math.min(Math.abs(f-h),Math.abs(d-l))>=8){let[c,p]=e.plot.places(Math.min(h,f),Math.min(l,d)),[m,u]=e.plot.places(Math.max(h,f),Math.max(l,d));i.move(()=>[c,m,u,p])}i.setBanding(!1)}a?.band&&i.band(e,void 0),a=void 0}),t(o,"pointercancel",r=>{s.delete(r.pointerId),a=void 0,i.band(e,void 0)}),t(o,"pointerleave",r=>r.pointerType!=="touch"&&i.look(e,void 0)),t(o,"wheel",r=>{!i.scene?.zoom||!r.ctrlKey&&!r.metaKey||(r.preventDefault(),i.zoom(Math.exp(-r.deltaY*.0022),e.plot.places(..._(r,o))))},{passive:!1}),t(o,"keydown",r=>Ft(i,e,r)),t(o,"blur",()=>i.walk(e,void 0))}var Nt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]},Bt={"+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"whole",r:"band"};function Ft(i,t,e){if(!i.scene||e.ctrlKey||e.metaKey||e.altKey)return;let o=Nt[e.key],s=e.shiftKey?10:1,a=Bt[e.key];if(o)i.step(t,o[0]*s,o[1]*s);else if(e.key==="Enter"||e.key===" ")i.cursor?i.pick(t,i.cursor):i.step(t,0,0);else if(e.key==="Escape")i.escape(t);else if(a&&i.scene.zoom)i.act(a);else return;e.preventDefault()}function P(i,t,e){let o=(t-i)/Math.max(1,e),s=10**Math.floor(Math.log10(o)),a=[1,2,2.5,5,10].map(r=>r*s).find(r=>r>=o*.999)??NaN,n=[];for(let r=Math.ceil(i/a-1e-9);r*a<=t+a*1e-9&&n.length<99;r++)n.push(r*a);return{values:n,step:a}}var Wt={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function K(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>Wt[t]).join("")}function Z(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),o=/^2\.[45]/.test(String(t/10**e))?1:0,s=Math.max(0,o-e);if(s>6||Math.abs(i)>=1e6){let a=Math.floor(Math.log10(Math.abs(i))+1e-9),n=Math.max(0,Math.min(15,a-e+o));return i.toExponential(n).replaceAll("-","−").replace("e+","e")}return i.toFixed(s).replace("-","−")}function j(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5)){let[o,s]=i.toExponential(t-2).split("e"),a=K(Number(s)),n=String(Number(o)).replace("-","−");return/^−?1$/.test(n)?n.replace("1",a):`${n}·${a}`}return String(Number(i.toPrecision(t))).replace("-","−")}var Y={linear:{to:i=>i,from:i=>i},log:{to:Math.log10,from:i=>10**i},complement:{to:i=>-Math.log10(1-i),from:i=>1-10**-i}},qt=[[1],[1,3],[1,2,5]],z=class{constructor({label:t,symbol:e,scale:o},s){this.label=t,this.symbol=e,this.scale=o,this.values=s,this.to=Y[o].to,this.from=Y[o].from,this.count=s.length,this.size=(this.to(s[this.count-1])-this.to(s[0]))/(this.count-1),this.low=this.to(s[0])-this.size/2,this.high=this.low+this.count*this.size}edge(t){return this.low+t*this.size}middle(t){return this.edge(t+.5)}cell(t){let e=Math.floor((t-this.low)/this.size);return e>=0&&e<this.count?e:-1}tell(t){let{values:e}=this,o=Math.abs(e[t]-e[t?t-1:t+1]),s=Math.abs(e[t]),a=s>0&&o>0?Math.ceil(Math.log10(s/o))+2:4;return j(e[t],Math.max(4,Math.min(16,a)))}};function I(i,t,e,o){let{to:s,from:a}=Y[i],n=e-t,r=(d,c)=>d.map((p,m)=>({place:s(p),text:c[m]})).filter(({place:p})=>p>=t-1e-9*n&&p<=e+1e-9*n),h=[],l=d=>{d.length>h.length&&o(d)&&(h=d)};if(i==="linear"||n<1.2)for(let d of[1,2,3,4,5,6,8,10]){let{values:c,step:p}=P(a(t),a(e),d);l(r(c,c.map(m=>Ut(m,p))))}if(i==="linear")return{marks:h,minor:[]};let f=[];if(n>=.5)for(let d of[50,20,10,5,3,2,1])for(let c of d===1?qt:[[1]]){let{values:p,powers:m}=ct(i,t,e,d,c),u=r(p,Ht(p,m)),g=h;l(u),h!==g&&d===1&&c.length===1&&(f=ct(i,t,e,1,[2,3,4,5,6,7,8,9]).values.map(s).filter(b=>b>t&&b<e))}return{marks:h,minor:f}}function ct(i,t,e,o,s){let a=[],n=[];for(let r=Math.floor(t/o)*o;r<=e+1;r+=o)for(let h of s){let l=i==="log"?r<0?h/10**-r:h*10**r:1-(r<0?h*10**-r:h/10**r);a.push(l),n.push(i==="log"&&h===1?r:void 0)}return{values:a,powers:n}}function Ht(i,t){let e=i.map(s=>String(Number(s.toPrecision(10))).replace("-","−"));return t.every(s=>s!==void 0)&&e.some(s=>s.length>6)?t.map(s=>K(s??0)):e}function Ut(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=0;for(;e<15&&Math.abs(t*10**e-Math.round(t*10**e))>1e-6*t*10**e;)e+=1;let o=Math.floor(Math.log10(Math.abs(i)));return o>5?i.toExponential(Math.max(0,Math.min(15,o-Math.floor(Math.log10(t)+1e-9)))).replaceAll("-","−").replace("e+","e"):i.toFixed(e).replace("-","−")}var D=[[],[9,5],[2,4],[10,4,2,4],[16,5]],N=11.5;function pt(i,t,[e,o,s,a],n,r,h){i.font=`${N}px ${h.font}`;let l=p=>i.measureText(p).width,f=(p,m,u,g,b)=>x=>{let v=x.map(({place:$,text:M})=>[($-p)/(m-p)*u,g(M)]).sort(($,M)=>$[0]-M[0]);return v.every(([$,M],y)=>!y||$-v[y-1][0]>=(M+v[y-1][1])/2+b)},d=I(t.x.scale,e,o,f(e,o,n,l,14)),c=I(t.y.scale,s,a,f(s,a,r,()=>N,16));return{across:d,up:c,left:Math.ceil(Math.max(14,...c.marks.map(({text:p})=>l(p))))+12}}function ft(i,t,e,{across:o,up:s},a){let{left:n,top:r,width:h,height:l}=t.box,f=r+l;i.setLineDash([]),i.fillStyle=a.muted,i.font=`${N}px ${a.font}`;let d=(c,p)=>{for(let m of c)p?i.fillRect(Math.round(t.across(m)),f,1,3):i.fillRect(n-3,Math.round(t.up(m)),3,1)};d(o.minor,!0),d(s.minor,!1),i.textBaseline="top";for(let{place:c,text:p}of o.marks){let m=t.across(c),u=i.measureText(p).width/2;i.fillRect(Math.round(m),f,1,5),i.textAlign="center",i.fillText(p,Math.min(m,t.width-u-1),f+8)}i.textAlign="right",i.textBaseline="middle";for(let{place:c,text:p}of s.marks)i.fillRect(n-5,Math.round(t.up(c)),5,1),i.fillText(p,n-8,t.up(c));i.fillStyle=a.text,i.font=`${N+1}px ${a.font}`,i.textAlign="center",i.textBaseline="bottom",i.fillText(e.x.label,n+h/2,t.height-2,h),i.textAlign="left",i.textBaseline="top",i.fillText(e.y.label,Math.min(n,8),1),i.strokeStyle=a.frame,i.lineWidth=1,i.strokeRect(n-.5,r-.5,h+1,l+1)}function ut(i,t,e,o){e.lines.forEach(({points:s},a)=>{let n=new Path2D,r="moveTo";for(let h=0;h<s.length;h+=2){let l=t.across(e.x.to(s[h])),f=t.up(e.y.to(s[h+1])),d=Number.isFinite(l)&&Number.isFinite(f);d&&n[r](Math.max(-1e5,Math.min(1e5,l)),Math.max(-1e5,Math.min(1e5,f))),r=d?"lineTo":"moveTo"}i.lineJoin="round";for(let[h,l,f]of[[o.rim,5,[]],[o.text,2,D[a%D.length]]])i.strokeStyle=h,i.lineWidth=l,i.setLineDash(f),i.stroke(n);i.setLineDash([])})}function mt(i,t,e,o){let s=e.categories.filter(n=>n.point).map(n=>({label:n.label,x:n.point[0],y:n.point[1],kind:"letter"})),a=[];for(let{label:n,x:r,y:h,kind:l}of[...e.marks,...s].sort((f,d)=>(f.kind==="letter")-(d.kind==="letter"))){let f=t.across(e.x.to(r)),d=t.up(e.y.to(h));if(!t.inside(f,d))continue;let c=a.every(([p,m])=>Math.hypot(f-p,d-m)>17);l==="letter"&&c&&a.push([f,d]),Vt(i,c||l!=="letter"?l:"dot",n,f,d,t,o)}}function Vt(i,t,e,o,s,a,n){let r=(p,m)=>{for(let[u,g]of[[n.rim,m+3],[n.text,m]])i.strokeStyle=u,i.lineWidth=g,i.stroke(p)},h=p=>{let m=new Path2D;return m.arc(o,s,p,0,2*Math.PI),m};if(i.setLineDash([]),i.fillStyle=n.text,t==="letter"){i.font=`700 12px ${n.font}`;let p=Math.max(9,i.measureText(e).width/2+4);i.fillStyle=n.rim,i.fill(h(p)),i.strokeStyle=n.text,i.lineWidth=1.5,i.stroke(h(p)),i.fillStyle=n.text,i.textAlign="center",i.textBaseline="middle",i.fillText(e,o,s+.5);return}let l=5.5,f=t==="saddle"?new Path2D(`M${o-l} ${s-l}L${o+l} ${s+l}M${o-l} ${s+l}L${o+l} ${s-l}`):h(t==="dot"?2:t==="start"?8:6);if(r(f,t==="start"?2.5:1.8),(t==="dot"||t==="minimum")&&i.fill(h(2)),t==="best"){let p=new Path2D;for(let m=0;m<10;m++)p[m?"lineTo":"moveTo"](o+(m%2?1.8:4.4)*Math.sin(m*Math.PI/5),s-(m%2?1.8:4.4)*Math.cos(m*Math.PI/5));i.fill(p)}if(!e||t==="dot")return;i.font=`600 12px ${n.font}`;let d=i.measureText(e).width,c=o+14+d>a.box.left+a.box.width;i.textAlign=c?"right":"left",i.textBaseline="middle",i.strokeStyle=n.rim,i.lineWidth=4,i.lineJoin="round",i.strokeText(e,o+(c?-12:12),s),i.fillText(e,o+(c?-12:12),s)}function G(i,t,e,o,s,a,n,r=[]){let h=t.across(e.x.edge(o)),l=t.across(e.x.edge(o+1)),f=t.up(e.y.edge(s)),d=t.up(e.y.edge(s+1)),c=Math.max(0,a-(l-h))/2,p=Math.max(0,a-(f-d))/2;[h,l,d,f]=[h-c,l+c,d-p,f+p];for(let[m,u,g]of[[n.rim,4.5,[]],[n.text,2,r]])i.strokeStyle=m,i.lineWidth=u,i.setLineDash(g),i.strokeRect(h,d,l-h,f-d);i.setLineDash([])}var _t={1:Uint8Array,4:Float32Array,8:Float64Array};function gt(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),o=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:o,array:a=>{let[n,r,h]=o.arrays[a];return new _t[h](t.buffer,4+e+n,r)}}}var Kt=255;function xt(i){let{head:t,array:e}=gt(i),{categories:o,value:s}=t,a=new z(t.axes[0],e("x")),n=new z(t.axes[1],e("y")),r=t.panes.map((d,c)=>({...d,codes:e(`codes${c}`),values:t.arrays[`values${c}`]?e(`values${c}`):void 0})),h=t.lines.map((d,c)=>({label:d,points:e(`line${c}`)})),l=(d,c)=>d.values&&Number.isFinite(d.values[c])?d.values[c]:void 0;return{...t,x:a,y:n,panes:r,lines:h,valueAt:l,words:(d,c)=>{let p=l(d,c),m=o[d.codes[c]];return[p===void 0?"":`${s?.label||"value"} = ${j(p)}`,m?.words].filter(Boolean).join(", ")||(d.codes[c]===Kt?"not computed yet":"no value")},whole:t.whole.map((d,c)=>(c<2?a:n).to(d)),wholeValues:t.whole}}function B({scale:i,limits:[t,e]},o){let s=i==="log"?Math.log(o/t)/Math.log(e/t):(o-t)/(e-t);return Math.max(0,Math.min(1,o>0||i==="linear"?s:0))}function bt(i){let t=(100*i).toFixed(1);return i>0&&t==="0.0"?"< 0.1 %":i<1&&t==="100.0"?"> 99.9 %":`${t} %`}var Zt={dots:(i,t)=>(i&3)<2&&(t&3)<2&&(i>>2^t>>2)===0,hatch:(i,t)=>(i+t&7)<2,back:(i,t)=>(i-t&7)<2,cross:(i,t)=>(i+t&7)===0||(i-t&7)===0,lines:(i,t)=>(t&3)===0,bars:i=>(i&3)===0,rings:(i,t)=>[4,5].includes(Math.round(2*Math.hypot(i-3.5,t-3.5))),waves:(i,t)=>t===[1,0,0,1,2,3,3,2][i]+2,grid:(i,t)=>(i&7)===0||(t&7)===0,quiet:(i,t)=>i===2&&t===2},Yt=Object.fromEntries(Object.entries(Zt).map(([i,t])=>[i,Uint8Array.from({length:64},(e,o)=>t(o&7,o>>3))])),Q=i=>[1,3,5].map(t=>parseInt(i.slice(t,t+2),16)),J=(i,t,e)=>i.map((o,s)=>Math.round(o+(t[s]-o)*e)),O=([i,t,e])=>255<<24|e<<16|t<<8|i;function wt(i,t){let e=t.dark?[16,22,29]:[255,255,255],o=[0,0,0],s=[255,255,255],a=(n,r)=>{let h=.3*n[0]+.59*n[1]+.11*n[2]>110;return{tone:n,ink:J(n,h?o:s,.34),tile:Yt[r]}};return{of:i.categories.map(n=>a(Q(t.dark?n.dark:n.light),n.pattern)),empty:{...a(e,"quiet"),ink:J(e,t.dark?s:o,.3)},fade:n=>J(n,e,.8)}}var F=class{constructor(t,e,o,s,a){let{x:n,y:r}=t,h=n.count*r.count,l=s?s.length/3-1:0;Object.assign(this,{x:n,y:r,tones:o,colour:new Uint32Array(h),ink:new Uint32Array(h),tile:new Uint8Array(h),tiles:[void 0]});let f=new Map,d=(c,{tone:p,ink:m,tile:u},g)=>{this.colour[c]=O(g?o.fade(p):p),this.ink[c]=O(g?o.fade(m):m),u&&(f.has(u)||f.set(u,this.tiles.push(u)-1),this.tile[c]=f.get(u))};for(let c=0;c<h;c++){let p=t.valueAt(e,c),m=e.codes[c];if(p===void 0)d(c,o.of[m]??o.empty,a!==void 0&&a!==m);else{let u=3*Math.round(B(t.value,p)*l),g=[s[u],s[u+1],s[u+2]];d(c,{tone:g,ink:g},a!==void 0)}}}draw([t,e,o,s],a,n,r){let h=new ImageData(a,n),l=new Uint32Array(h.data.buffer),{tile:f,tiles:d,colour:c,ink:p,x:m,y:u}=this,g=Int32Array.from({length:a},(M,y)=>m.cell(t+(e-t)*(y+.5)/a)),b=Uint8Array.from({length:a},(M,y)=>Math.floor(y/r)&7),{empty:x}=this.tones,v=O(x.tone),$=O(x.ink);for(let M=0,y=0;M<n;M++){let k=u.cell(s+(o-s)*(M+.5)/n),w=(Math.floor(M/r)&7)*8,S=k*m.count;for(let A=0;A<a;A++,y++){if(k<0||g[A]<0){l[y]=x.tile[w+b[A]]?$:v;continue}let R=S+g[A],T=f[R];l[y]=T&&d[T][w+b[A]]?p[R]:c[R]}}return h}};function W({tone:i,ink:t,tile:e},o,s,a){let n=document.createElement("canvas"),r=Math.max(1,Math.round(a));n.width=o*r,n.height=s*r,n.style.width=`${o}px`,n.style.height=`${s}px`,n.setAttribute("aria-hidden","true");let h=new ImageData(n.width,n.height),l=new Uint32Array(h.data.buffer);for(let f=0;f<l.length;f++){let d=Math.floor(f%n.width/r)&7,c=Math.floor(f/n.width/r)&7;l[f]=O(e?.[8*c+d]?t:i)}return n.getContext("2d").putImageData(h,0,0),n}var Gt=16;function E(i,t,e=""){let o=document.createElement(i);return o.className=t,o.textContent=e,o}function vt(i,t,e){let o=i.categories.map((a,n)=>({category:a,code:n,shares:i.panes.map(r=>r.shares[n])}));return o.filter(({category:a,shares:n})=>n.some(r=>r>0)||a.point&&i.mode==="category"&&o.length<=Gt).map(({category:a,code:n,shares:r})=>{let h=document.createElement("li"),l=h.appendChild(E("button","ov-heat-map-row"));return l.type="button",l.dataset.code=n,l.title="Show these cells alone",l.setAttribute("aria-pressed","false"),l.append(W(t.of[n],24,16,e),E("span","ov-heat-map-words",a.words)),r.length===1&&l.append(Mt(r[0])),h})}function yt(i,t,e,o){return i.categories.flatMap((s,a)=>{if(!t.shares[a])return[];let n=document.createElement("li");return n.title=s.words,n.append(W(e.of[a],16,12,o),E("b","",s.label||s.words),Mt(t.shares[a])),[n]})}function Mt(i){let t=E("span","ov-heat-map-share",bt(i));return t.dataset.share=i,t}function kt(i,t,e,o,s){let a=i.panes.map(n=>{let r=E("div",""),h=i.valueAt(n,o)===void 0&&t.of[n.codes[o]];return h&&r.append(W(h,16,12,s)),i.panes.length>1&&r.append(E("small","",n.title||n.name)),r.append(E("b","",i.words(n,o))),r});return[E("div","",e),...a]}function $t(i,t,e){return i.lines.map(({label:o},s)=>{let a=E("li","ov-heat-map-line"),n=a.appendChild(document.createElement("canvas"));n.width=34*e,n.height=16*e,n.setAttribute("aria-hidden","true");let r=n.getContext("2d");return r.scale(e,e),r.strokeStyle=t.text,r.lineWidth=2,r.setLineDash(D[s%D.length]),r.beginPath(),r.moveTo(0,8),r.lineTo(34,8),r.stroke(),a.append(E("span","ov-heat-map-words",o)),a})}function St(i,t,e,o,s,a){let{scale:n,limits:r,beyond:h,label:l}=t.value,f=i.clientWidth,d=i.clientHeight;i.width=Math.round(f*s),i.height=Math.round(d*s);let c=i.getContext("2d"),[p,m,u,g]=[14,14,16,12],b=f-p-m;c.scale(s,s),c.font=`11.5px ${o.font}`;for(let y=0;y<b*s;y++){let k=3*Math.round(y/(b*s-1)*(e.length/3-1));c.fillStyle=`rgb(${e[k]} ${e[k+1]} ${e[k+2]})`,c.fillRect(p+y/s,u,1/s+.2,g)}h.forEach((y,k)=>{if(!y)return;let w=k?e.length-3:0,S=k?p+b:p;c.fillStyle=`rgb(${e[w]} ${e[w+1]} ${e[w+2]})`,c.fill(new Path2D(`M${S} ${u}L${S+(k?9:-9)} ${u+g/2}L${S} ${u+g}Z`))}),c.strokeStyle=o.frame,c.strokeRect(p+.5,u+.5,b-1,g-1);let[x,v]=n==="log"?r.map(Math.log10):r,$=y=>{let k=y.map(({place:w,text:S})=>[(w-x)/(v-x)*b,c.measureText(S).width]).sort((w,S)=>w[0]-S[0]);return k.every(([w,S],A)=>!A||w-k[A-1][0]>=(S+k[A-1][1])/2+12)};c.fillStyle=o.muted,c.textBaseline="top";for(let{place:y,text:k}of I(n,x,v,$).marks){let w=p+(y-x)/(v-x)*b,S=c.measureText(k).width/2;c.fillRect(w,u+g,1,4),c.textAlign="center",c.fillText(k,Math.max(S,Math.min(w,f-S)),u+g+6)}if(c.textAlign="left",c.fillStyle=o.text,c.font=`12.5px ${o.font}`,c.fillText(l,p,0,b),a===void 0)return;let M=p+B(t.value,a)*b;c.fillStyle=o.text,c.fill(new Path2D(`M${M} ${u+2}L${M-5} ${u-6}H${M+5}Z`))}var X=18;var q=class{constructor(t,e){this.surface=t,this.evaluate=e;let[o,s,a,n]=t.domain,r=Float64Array.from(this.grid(o,s,a,n,81,81)).filter(Number.isFinite).sort(),h=l=>r[Math.min(r.length-1,Math.floor(l*r.length))];if(this.low=r[0],this.high=r[r.length-1],t.floor!==null){let l=Math.log10(Math.max(h(.01)-t.floor,(this.high-t.floor)*1e-6,1e-300)),f=(Math.log10(this.high-t.floor)-l)/X||1;this.level=d=>(Math.log10(Math.max(d-t.floor,1e-300))-l)/f,this.tint=d=>d/X}else{let l=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[f,d]=[Math.asinh(this.low/l),Math.asinh(this.high/l)],c=(d-f)/X;this.level=p=>Math.asinh(p/l)/c,this.tint=p=>(p*c-f)/(d-f)}}grid(t,e,o,s,a,n){let r=new Float64Array(a*n),h=new Float64Array(a*n);for(let l=0,f=0;l<n;l++)for(let d=0;d<a;d++,f++)r[f]=t+(e-t)*d/(a-1),h[f]=s+(o-s)*l/(n-1);return this.evaluate(r,h)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,o,s,a=!1){let{left:n,top:r,width:h,height:l}=e.box,f=Math.max(2,Math.round(h/s))+1,d=Math.max(2,Math.round(l/s))+1,c=this.grid(...e.view,f,d);for(let p=0;p<c.length;p++)c[p]=this.level(c[p]);this.paint(t,e,o,c,f,d),this.contour(t,e,o,c,f,d),this.veil(t,e,o),a||this.axes(t,e,o),this.points(t,e,o),t.strokeStyle=o.frame,t.lineWidth=1,t.strokeRect(n+.5,r+.5,h-1,l-1)}paint(t,e,o,s,a,n){let r=new ImageData(a,n),h=o.ramp,l=h.length/3-1;for(let g=0;g<s.length;g++){let b=Math.max(0,Math.min(1,this.tint(s[g]))),x=3*Math.round(b*l);r.data.set([h[x],h[x+1],h[x+2],Number.isNaN(s[g])?0:255],4*g)}this.buffer??=document.createElement("canvas"),this.buffer.width=a,this.buffer.height=n,this.buffer.getContext("2d").putImageData(r,0,0);let{left:f,top:d,width:c,height:p}=e.box,m=c/(a-1),u=p/(n-1);t.save(),t.beginPath(),t.rect(f,d,c,p),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,f-m/2,d-u/2,c+m,p+u),t.restore()}contour(t,e,o,s,a,n){let r=new Path2D,h=new Path2D,{left:l,top:f,width:d,height:c}=e.box,p=d/(a-1),m=c/(n-1);for(let u=0;u+1<n;u++)for(let g=0;g+1<a;g++){let b=u*a+g,x=s[b],v=s[b+1],$=s[b+a],M=s[b+a+1],y=Math.min(x,v,$,M),k=Math.max(x,v,$,M);if(k-y<40)for(let w=Math.ceil(y);w<=k;w++){let S=w%3===0?h:r,A=l+g*p,R=f+u*m,T=[];x<w!=v<w&&T.push([A+p*(w-x)/(v-x),R]),v<w!=M<w&&T.push([A+p,R+m*(w-v)/(M-v)]),$<w!=M<w&&T.push([A+p*(w-$)/(M-$),R+m]),x<w!=$<w&&T.push([A,R+m*(w-x)/($-x)]),T.length===4&&(x+v+$+M)/4<w!=x<w&&T.push(T.shift());for(let C=0;C+1<T.length;C+=2)S.moveTo(...T[C]),S.lineTo(...T[C+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=o.contour,t.stroke(r),t.strokeStyle=o.contourStrong,t.stroke(h)}veil(t,e,o){let[s,a,n,r]=this.surface.domain,[h,l]=e.toPixel(s,r),[f,d]=e.toPixel(a,n),{left:c,top:p,width:m,height:u}=e.box;t.save(),t.beginPath(),t.rect(c,p,m,u),t.clip(),t.beginPath(),t.rect(c,p,m,u),t.rect(h,l,f-h,d-l),t.fillStyle=o.veil,t.fill("evenodd"),t.strokeStyle=o.frame,t.setLineDash([4,4]),t.strokeRect(h,l,f-h,d-l),t.restore()}axes(t,e,o,{below:s=!0,aside:a=!0,every:n=80}={}){let{left:r,top:h,width:l,height:f}=e.box,d=11.5*o.scale,[c,p,m,u]=e.view;t.fillStyle=o.muted,t.strokeStyle=o.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${o.font}`;let g=P(c,p,l/(n*o.scale)),b=P(m,u,f/(.8*n*o.scale));t.textAlign="center",t.textBaseline="top";for(let x of s?g.values:[]){let[v]=e.toPixel(x,m);t.fillRect(Math.round(v),h+f,1,4),t.fillText(Z(x,g.step),v,h+f+7)}t.textAlign="right",t.textBaseline="middle";for(let x of a?b.values:[]){let[,v]=e.toPixel(c,x);t.fillRect(r-4,Math.round(v),4,1),t.fillText(Z(x,b.step),r-7,v)}t.fillStyle=o.text,t.font=`italic ${d+1}px ${o.font}`,t.textAlign="right",s&&t.fillText("x",r+l-4,h+f-10),t.textAlign="left",a&&t.fillText("y",r+6,h+12)}points(t,e,o){let s=5.5*o.scale;t.setLineDash([]);for(let{x:a,y:n,kind:r}of this.surface.points){let[h,l]=e.toPixel(a,n);if(e.inside(h,l,1)){for(let[f,d]of[[o.rim,4],[o.text,1.6]])t.strokeStyle=f,t.lineWidth=d*o.scale,t.beginPath(),r==="saddle"?(t.moveTo(h-s*.6,l-s*.6),t.lineTo(h+s*.6,l+s*.6),t.moveTo(h-s*.6,l+s*.6),t.lineTo(h+s*.6,l-s*.6)):r==="maximum"?(t.moveTo(h,l-s*.8),t.lineTo(h+s*.8,l+s*.6),t.lineTo(h-s*.8,l+s*.6),t.closePath()):t.arc(h,l,s,0,2*Math.PI),t.stroke();r==="global minimum"&&(t.fillStyle=o.text,t.beginPath(),t.arc(h,l,s*.42,0,2*Math.PI),t.fill())}}}};var At={neg:i=>-i,exp:Math.exp,log:Math.log,sin:Math.sin,cos:Math.cos,tan:Math.tan,tanh:Math.tanh,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:i=>2**i,log1p:Math.log1p},Jt={pow:Math.pow,max:Math.max,min:Math.min,atan2:Math.atan2,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};function Tt({constants:i,code:t,results:e}){let[o]=e,s={constants:i,code:t.slice(0,Math.max(0,o-1-i.length)),results:[o]},a=Qt(s);return(n,r)=>a(n,r)[0]}function Qt({constants:i,code:t,results:e}){return(o,s)=>{let a=o.length,n=[o,s,...i.map(r=>new Float64Array(a).fill(r))];for(let[r,h,l,f]of t){let d=n[h],c=n[l],p=n[f],m=new Float64Array(a);if(r==="add")for(let u=0;u<a;u++)m[u]=d[u]+c[u];else if(r==="sub")for(let u=0;u<a;u++)m[u]=d[u]-c[u];else if(r==="mul")for(let u=0;u<a;u++)m[u]=d[u]*c[u];else if(r==="div")for(let u=0;u<a;u++)m[u]=d[u]/c[u];else if(r==="select")for(let u=0;u<a;u++)m[u]=d[u]?p[u]:c[u];else if(At[r]){let u=At[r];for(let g=0;g<a;g++)m[g]=u(d[g])}else{let u=Jt[r];for(let g=0;g<a;g++)m[g]=u(d[g],c[g])}n.push(m)}return e.map(r=>n[r])}}var Xt=3,te=8,tt=20,ee=8,Rt=42,Et=9,et=class{constructor(t,e,o){Object.assign(this,{width:t,height:e,box:{left:o,top:tt,width:Math.max(20,t-o-ee),height:Math.max(20,e-tt-Rt)}})}across(t){let[e,o]=this.view;return this.box.left+(t-e)/(o-e)*this.box.width}up(t){let[,,e,o]=this.view;return this.box.top+(o-t)/(o-e)*this.box.height}places(t,e){let[o,s,a,n]=this.view,{left:r,top:h,width:l,height:f}=this.box;return[o+(t-r)/l*(s-o),n-(e-h)/f*(n-a)]}inside(t,e){let{left:o,top:s,width:a,height:n}=this.box;return t>=o&&t<=o+a&&e>=s&&e<=s+n}},H=class{constructor(){this.root=document.createElement("figure"),this.root.className="ov-heat-map-pane",this.title=this.root.appendChild(document.createElement("figcaption")),this.stage=this.root.appendChild(document.createElement("div")),this.stage.className="ov-heat-map-map",this.stage.tabIndex=0,this.stage.setAttribute("role","application"),this.canvas=this.stage.appendChild(document.createElement("canvas")),this.front=this.stage.appendChild(document.createElement("canvas"));for(let t of[this.canvas,this.front])t.setAttribute("aria-hidden","true");this.shares=this.root.appendChild(document.createElement("ul")),this.shares.className="ov-heat-map-shares"}load(t,e,o){Object.assign(this,{scene:t,pane:e,tiles:void 0}),this.title.textContent=e.title,this.root.dataset.name=e.name,this.root.dataset.chosen=e.chosen?.join()??"",this.shares.setAttribute("aria-label",`Shares, ${e.title||e.name}`);let s=t.title+(e.title?`: ${e.title}`:""),a=t.zoom?", plus and minus zoom, 0 shows all":"",n=[`${s}. ${t.x.label} across, ${t.y.label} up.`,`Arrow keys move from cell to cell, Enter chooses one${a}.`,...o?["The maps move together."]:[]];this.stage.setAttribute("aria-label",n.join(" "))}resize(t){let{clientWidth:e,clientHeight:o}=this.stage;for(let s of[this.canvas,this.front])s.width=Math.round(e*t),s.height=Math.round(o*t);Object.assign(this,{ratio:t,width:e,height:o})}draw(t,{colours:e,tones:o,ramp:s,only:a,land:n},r){let{scene:h,pane:l,width:f,height:d,ratio:c}=this,p=this.canvas.getContext("2d");if(!(f&&d))return;p.setTransform(c,0,0,c,0,0),p.clearRect(0,0,f,d);let m=pt(p,h,t,f-60,d-tt-Rt,e);this.plot=Object.assign(new et(f,d,m.left),{view:t});let{left:u,top:g,width:b,height:x}=this.plot.box;this.root.dataset.box=[u,g,b,x].join(),(this.tiles?.tones!==o||this.tiles.only!==a)&&(this.tiles=Object.assign(new F(h,l,o,s,a),{only:a}));let[v,$,M,y]=[u,g,u+b,g+x].map(k=>Math.round(k*c));p.putImageData(this.tiles.draw(t,M-v,y-$,Math.max(1,Math.round(c))),v,$),p.save(),p.beginPath(),p.rect(u,g,b,x),p.clip(),n&&this.drawContours(p,n,t,e,r?te:Xt),ut(p,this.plot,h,e),p.restore(),mt(p,this.plot,h,e),ft(p,this.plot,h,m,e)}drawContours(t,e,o,s,a){let{plot:n}=this,r=Math.round(n.box.width/a)+1,h=Math.round(n.box.height/a)+1,l=e.grid(...o,r,h);for(let d=0;d<l.length;d++)l[d]=e.level(l[d]);let f=s.dark?"255 255 255":"10 25 45";e.contour(t,n,{contour:`rgb(${f} / 0.14)`,contourStrong:`rgb(${f} / 0.26)`},l,r,h)}drawFront({colours:t,at:e,chosen:o,band:s,held:a}){let{scene:n,plot:r,ratio:h,width:l,height:f}=this,d=this.front.getContext("2d");if(!r)return;d.setTransform(h,0,0,h,0,0),d.clearRect(0,0,l,f);let{left:c,top:p,width:m,height:u}=r.box;if(d.save(),d.beginPath(),d.rect(c,p,m,u),d.clip(),o&&G(d,r,n,...o,Et,t),e){let g=Math.round(r.across(n.x.middle(e[0])))+.5,b=Math.round(r.up(n.y.middle(e[1])))+.5,x=Math.max(8,Math.abs(r.across(n.x.edge(e[0]))-g)),v=Math.max(8,Math.abs(r.up(n.y.edge(e[1]))-b)),$=`M${c} ${b}H${g-x}M${g+x} ${b}H${c+m}`,M=`M${g} ${p}V${b-v}M${g} ${b+v}V${p+u}`,y=new Path2D($+M);for(let[k,w]of[[t.halo,3],[t.muted,1]])d.strokeStyle=k,d.lineWidth=w,d.stroke(y);G(d,r,n,...e,Et,t,a?[]:[3,2])}if(s){let[g,b,x,v]=[Math.min(s[0],s[2]),Math.min(s[1],s[3]),Math.abs(s[2]-s[0]),Math.abs(s[3]-s[1])];d.fillStyle=t.halo,d.fillRect(g,b,x,v),d.strokeStyle=t.text,d.lineWidth=1.5,d.setLineDash([5,3]),d.strokeRect(g,b,x,v)}d.restore()}cellAt(t,e){if(!this.plot?.inside(t,e))return;let[o,s]=this.plot.places(t,e),a=this.scene.x.cell(o),n=this.scene.y.cell(s);return a<0||n<0?void 0:[a,n]}};function Pt(i){return i?new q(i,Tt(i.program)):void 0}var U=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,o]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,o)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function it(){return Math.min(2,globalThis.devicePixelRatio||1)}function ot(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),o=()=>{i(),ot(i,t)};e.addEventListener("change",o,{once:!0,signal:t})}var V=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,o,s={}){let{width:a,height:n,x:r,y:h}=this.fill(o,s,t,e),l=r+16+a>this.root.clientWidth?r-16-a:r+16,f=h+14+n>this.root.clientHeight?h-14-n:h+14;this.place(l,f,a)}showBelow(t,e){let o=t.getBoundingClientRect(),{width:s,height:a,x:n,y:r}=this.fill(e,{},o.left,o.bottom+4);this.place(n,r+a>this.root.clientHeight?r-a-o.height-8:r,s)}hide(){this.element.hidden=!0}fill(t,e,o,s){let{element:a,root:n}=this,r=n.getBoundingClientRect();return typeof t=="string"?a.innerHTML=t:a.replaceChildren(...t),Object.assign(a.dataset,e),a.hidden=!1,{width:a.offsetWidth,height:a.offsetHeight,x:o-r.left,y:s-r.top}}place(t,e,o){let s=Math.max(0,Math.min(t,this.root.clientWidth-o));this.element.style.transform=`translate(${s}px, ${Math.max(0,e)}px)`}};var ie=250,oe=640,se=1e-11,nt=class{constructor(t){this.root=t.querySelector(".ov-heat-map");let e=o=>this.root.querySelector(`.ov-heat-map-${o}`);Object.assign(this,{holder:e("panes"),key:e("key"),bar:e("bar"),spoken:e("said"),bars:e("progress"),tools:e("tools"),of:e("of")}),this.outbox=new U(()=>{}),this.tooltip=new V(e("tip"),this.root),this.views=[],this.picked=new Map,this.stamp=0,this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize()),this.sizes.observe(this.root),ot(()=>this.resize(),this.abort.signal),dt(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request);for(let t of[this.resting,this.refining])clearTimeout(t)}load(t){let e=xt(t),o=e.key!==this.scene?.key,s=JSON.stringify(e.contours);s!==this.surface&&(this.land=Pt(e.contours));let a=!o&&e.x.count===this.scene.x.count&&e.y.count===this.scene.y.count&&e.x.low===this.scene.x.low&&e.y.low===this.scene.y.low&&e.x.size===this.scene.x.size;for(Object.assign(this,{scene:e,surface:s}),(o||this.asked!==void 0&&e.answers>=this.asked)&&(this.asked=void 0),o&&clearTimeout(this.resting),(o||this.asked===void 0&&!this.unsaid)&&(this.view=[e.x.low,e.x.high,e.y.low,e.y.high]),o&&(this.unsaid=!1),a||Object.assign(this,{cursor:void 0,at:void 0}),o&&Object.assign(this,{pinned:void 0,pointed:void 0}),this.picked.clear();this.views.length>e.panes.length;)this.views.pop().root.remove();for(;this.views.length<e.panes.length;){let n=new H;this.views.push(n),this.holder.append(n.root),this.listenTo(n)}e.panes.forEach((n,r)=>this.views[r].load(e,n,e.panes.length>1)),this.root.setAttribute("aria-label",e.title),this.root.style.setProperty("--ov-panes",e.panes.length),this.tools.hidden=!e.zoom,this.setProgress(e.progress),this.size=void 0,this.refresh(),this.resize(),a&&this.tooltip.shown?this.describe(...this.described):this.tooltip.hide()}setProgress(t){this.bars.hidden=t===null,this.bars.firstElementChild.style.width=`${100*(t??0)}%`,this.bars.setAttribute("aria-valuenow",Math.round(100*(t??0))),this.root.setAttribute("aria-busy",String(t!==null))}refresh(){if(!this.scene)return;let{scene:t}=this;this.colours=lt(this.root),this.tones=wt(t,this.colours),this.ramp=t.value?L(t.value.ramp[this.colours.dark?"dark":"light"].map(Q)):void 0,this.ratio=it();let e=this.key.contains(document.activeElement)?document.activeElement.dataset.code:void 0;this.key.replaceChildren(...vt(t,this.tones,this.ratio),...$t(t,this.colours,this.ratio));for(let o of this.views)o.shares.replaceChildren(...this.views.length>1?yt(t,o.pane,this.tones,this.ratio):[]);e!==void 0&&this.key.querySelector(`[data-code="${e}"]`)?.focus(),this.bar.hidden=!t.value,t.value&&this.bar.setAttribute("aria-label",`${t.value.label}: colours from ${t.value.limits.join(" to ")}, ${t.value.scale} scale`),this.of.textContent=this.root.querySelector("[data-share]")?`Shares are of ${t.of}${t.progress===null?"":" computed so far"}.`:"",this.schedule(!0),this.showPinned()}resize(){if(!this.scene)return;this.root.classList.toggle("ov-upright",this.root.clientWidth<oe);let t=it(),e=[t,...this.views.flatMap(({stage:o})=>[o.clientWidth,o.clientHeight])].join();if(e!==this.size){Object.assign(this,{size:e,ratio:t});for(let o of this.views)o.resize(t);this.stale=!0,this.draw()}}schedule(t=!1){this.stale||=t,this.request||=requestAnimationFrame(()=>this.draw())}draw(){if(cancelAnimationFrame(this.request),this.request=0,!this.scene||!this.size)return;let{scene:t,colours:e,at:o,root:s}=this,a=this.pointed??this.pinned;if(this.stale)for(let n of this.views)n.draw(this.view,{...this,only:a},this.moving);this.stale=!1;for(let n of this.views)n.drawFront({colours:e,at:this.cursor??o,held:this.cursor,chosen:this.picked.get(n.pane.name)??n.pane.chosen,band:this.bandIn===n?this.banded:void 0});if(t.value){let n=this.cursor??o,r=(this.atIn??this.views[0]).pane;St(this.bar,t,this.ramp,e,this.ratio,n&&t.valueAt(r,n[1]*t.x.count+n[0]))}Object.assign(s.dataset,{ready:"true",key:t.key,mode:t.mode,panes:t.panes.length,cells:`${t.x.count},${t.y.count}`,window:this.window().join(),cursor:this.cursor?.join()??"",only:a??""})}window(){let{scene:t,view:e}=this;return e.every((o,s)=>o===t.whole[s])?t.wholeValues:e.map((o,s)=>(s<2?t.x:t.y).from(o))}move(t){let{scene:e}=this,o=t(this.view),s=[];if(e.zoom){for(let a of[0,2]){let[n,r]=[e.whole[a],e.whole[a+1]],h=r-n,l=se*Math.max(Math.abs(n),Math.abs(r),h),f=Math.min(h,Math.max(l,o[a+1]-o[a])),d=Math.max(n,Math.min(r-f,(o[a]+o[a+1]-f)/2));s.push(...f===h?[n,r]:[d,d+f])}if(!s.every((a,n)=>a===this.view[n])){Object.assign(this,{view:s,moving:!0,unsaid:!0});for(let{plot:a}of this.views)a&&(a.view=s);this.tooltip.hide(),this.schedule(!0),clearTimeout(this.refining),this.refining=setTimeout(()=>{this.moving=!1,this.schedule(!0)},140),clearTimeout(this.resting),this.resting=setTimeout(()=>this.ask(),ie)}}}ask(){let[t,e,o,s]=this.window();this.unsaid=!1,this.asked=this.date(),this.outbox.send("window",{x0:t,x1:e,y0:o,y1:s,whole:this.view.every((a,n)=>a===this.scene.whole[n]),at:this.asked})}date(){return this.stamp=Math.max(Date.now(),this.stamp+1),this.stamp}zoom(t,[e,o]){this.move(([s,a,n,r])=>[e+(s-e)/t,e+(a-e)/t,o+(n-o)/t,o+(r-o)/t])}pan({box:t},e,o){this.move(([s,a,n,r])=>{let h=-e/t.width*(a-s),l=o/t.height*(r-n);return[s+h,a+h,n+l,r+l]})}act(t){let[e,o,s,a]=this.view,{scene:n,cursor:r}=this,h=r?[n.x.middle(r[0]),n.y.middle(r[1])]:[(e+o)/2,(s+a)/2];t==="band"?this.setBanding(!this.banding):t==="whole"?this.move(()=>n.whole):this.zoom(t==="zoom-in"?2:.5,h)}band(t,e){Object.assign(this,{bandIn:t,banded:e}),this.schedule()}setBanding(t){this.banding=t,this.root.classList.toggle("ov-banding",t),this.tools.querySelector('[data-do="band"]').setAttribute("aria-pressed",String(t))}look(t,e,o){if(Object.assign(this,{at:e,atIn:t}),this.schedule(),!e)return this.cursor?void 0:this.tooltip.hide();this.cursor=void 0,this.describe(e,o.clientX,o.clientY)}walk(t,e){if(Object.assign(this,{cursor:e,atIn:t}),this.schedule(),!e)return this.at?void 0:this.tooltip.hide();let{scene:o}=this,s=o.x.middle(e[0]),a=o.y.middle(e[1]),n=t.stage.getBoundingClientRect();this.describe(e,n.left+t.plot.across(s),n.top+t.plot.up(a));let r=l=>o.panes.length>1?`${l.title||l.name} `:"",h=o.panes.map(l=>r(l)+o.words(l,e[1]*o.x.count+e[0]));this.spoken.textContent=`${this.where(e).join(", ")}: ${h.join("; ")}`}step(t,e,o){let{scene:s}=this,[a,n,r,h]=this.view,l=(g,b)=>Math.max(0,Math.min(g-1,b)),f=[l(s.x.count,Math.floor(((a+n)/2-s.x.low)/s.x.size)),l(s.y.count,Math.floor(((r+h)/2-s.y.low)/s.y.size))],d=this.cursor??this.at??this.picked.get(t.pane.name)??t.pane.chosen??f,c=[l(s.x.count,d[0]+e),l(s.y.count,d[1]+o)],p=(g,b,x)=>Math.min(0,x-g)+Math.max(0,x-b),m=p(a,n,s.x.middle(c[0])),u=p(r,h,s.y.middle(c[1]));(m||u)&&this.move(()=>[a+m,n+m,r+u,h+u]),this.walk(t,c)}pick(t,[e,o]){let{scene:s}=this;this.picked.set(t.pane.name,[e,o]),t.root.dataset.chosen=`${e},${o}`,this.schedule(),this.outbox.send("pick",{pane:t.pane.name,i:e,j:o,x:s.x.values[e],y:s.y.values[o],at:this.date()})}escape(t){this.setBanding(!1),this.at=void 0,this.walk(t,void 0),this.pinned!==void 0&&this.pin(this.pinned)}single(t){this.pointed!==t&&(this.pointed=t,this.schedule(!0))}pin(t){this.pinned=this.pinned===t?void 0:t,this.pinned===void 0&&(this.pointed=void 0),this.showPinned(),this.schedule(!0)}showPinned(){for(let t of this.key.querySelectorAll("[data-code]"))t.setAttribute("aria-pressed",String(Number(t.dataset.code)===this.pinned))}where([t,e]){let{x:o,y:s}=this.scene;return[`${o.symbol} = ${o.tell(t)}`,`${s.symbol} = ${s.tell(e)}`]}describe(t,e,o){this.described=[t,e,o];let{scene:s}=this,[a,n]=t,r=kt(s,this.tones,this.where(t).join(", "),n*s.x.count+a,this.ratio);this.tooltip.showAt(e,o,r,{i:a,j:n,x:s.x.values[a],y:s.y.values[n]})}},st=new WeakMap;function at({data:i,parentElement:t,setTriggerValue:e}){let o=st.get(t),s=o?.root.isConnected?o:new nt(t);return st.set(t,s),s.outbox.connect(e),s.load(i),()=>{s.destroy(),st.delete(t)}}var zt=`.ov-heat-map [hidden] {
  display: none !important;
}
.ov-heat-map :focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 2px;
  border-radius: 6px;
}
.ov-heat-map-progress {
  position: absolute;
  left: 0;
  right: 0;
  top: -4px;
  height: 3px;
  border-radius: 2px;
  background: var(--ov-line);
  overflow: hidden;
}
.ov-heat-map-progress i {
  display: block;
  height: 100%;
  width: 0;
  background: var(--st-primary-color);
}
.ov-heat-map-tools {
  position: absolute;
  right: 8px;
  top: 0;
  display: flex;
  gap: 4px;
  z-index: 1;
}
.ov-heat-map button {
  font: inherit;
  color: inherit;
  cursor: pointer;
}
.ov-heat-map-tools button {
  width: 32px;
  height: 32px;
  padding: 0;
  display: grid;
  place-items: center;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
}
.ov-heat-map-tools button:hover {
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-heat-map-tools button[aria-pressed="true"] {
  background: color-mix(in srgb, var(--st-primary-color) 16%, transparent);
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-heat-map-tools svg {
  width: 15px;
  height: 15px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linejoin: round;
  stroke-linecap: round;
}
.ov-heat-map-panes {
  display: grid;
  grid-template-columns: repeat(var(--ov-panes, 1), minmax(0, 1fr));
  gap: 6px 18px;
}
.ov-heat-map-pane {
  margin: 0;
  min-width: 0;
}
.ov-heat-map-pane figcaption {
  min-height: 34px;
  display: flex;
  align-items: center;
  font-weight: 600;
  padding: 0 4px 0 8px;
  overflow: hidden;
}
.ov-heat-map-pane:last-child figcaption {
  padding-right: 156px;
}
.ov-heat-map-map {
  position: relative;
  width: 100%;
  height: clamp(300px, calc(100vh - var(--ov-heat-map-above, 290px)), 900px);
  touch-action: pan-y;
  cursor: crosshair;
  user-select: none;
}
.ov-heat-map-map canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-heat-map.ov-banding .ov-heat-map-map {
  touch-action: none;
}
.ov-heat-map-foot {
  padding: 4px 8px 0;
}
.ov-heat-map-bar {
  display: block;
  width: min(100%, 460px);
  height: 48px;
}
.ov-heat-map .ov-heat-map-key {
  list-style: none;
  margin: 2px 0 0;
  padding: 0;
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 216px), max-content));
  gap: 0 14px;
  max-height: 168px;
  overflow-y: auto;
  scrollbar-width: thin;
}
.ov-heat-map-key > li {
  margin: 0 !important;
  min-width: 0;
}
.ov-heat-map-key > li:not(.ov-heat-map-line) {
  padding: 0 !important;
}
.ov-heat-map :is(.ov-heat-map-row, .ov-heat-map-line) {
  display: flex;
  align-items: center;
  gap: 8px;
  width: 100%;
  min-height: 27px;
  padding: 2px 4px;
  border: 0;
  border-radius: 6px;
  background: none;
  text-align: left;
  font-size: 13.5px;
}
.ov-heat-map-line canvas {
  flex: none;
  width: 34px;
  height: 16px;
}
.ov-heat-map-row:hover {
  background: color-mix(in srgb, var(--st-text-color) 6%, transparent);
}
.ov-heat-map-row[aria-pressed="true"] {
  background: color-mix(in srgb, var(--st-primary-color) 14%, transparent);
}
.ov-heat-map-row canvas {
  flex: none;
  border-radius: 3px;
  box-shadow: 0 0 0 1px var(--ov-line);
}
.ov-heat-map-words {
  min-width: 0;
}
.ov-heat-map-share {
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.ov-heat-map-share::before {
  content: "· ";
  color: var(--ov-muted);
}
.ov-heat-map .ov-heat-map-shares {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: 2px 16px;
  margin: 2px 0 0;
  padding: 0 8px;
  font-size: 12.5px;
}
.ov-heat-map-shares:empty {
  display: none;
}
.ov-heat-map-shares > li {
  display: flex;
  align-items: center;
  gap: 6px;
  margin: 0 !important;
  padding: 0 !important;
  font-size: inherit !important;
}
.ov-heat-map-shares canvas {
  border-radius: 3px;
  box-shadow: 0 0 0 1px var(--ov-line);
}
.ov-heat-map-shares .ov-heat-map-share::before {
  content: none;
}
.ov-heat-map .ov-heat-map-of {
  margin: 2px 4px 0;
  font-size: 12px;
  color: var(--ov-muted);
}
.ov-heat-map-tip {
  position: absolute;
  z-index: 5;
  left: 0;
  top: 0;
  pointer-events: none;
  max-width: min(320px, 92%);
  padding: 6px 9px;
  border-radius: 8px;
  font-size: 12.5px;
  line-height: 1.4;
  background: var(--st-background-color);
  border: 1px solid var(--ov-line);
  box-shadow: 0 4px 14px rgb(0 0 0 / 0.18);
  font-variant-numeric: tabular-nums;
}
.ov-heat-map-tip div {
  display: flex;
  align-items: center;
  gap: 7px;
}
.ov-heat-map-tip canvas {
  flex: none;
  border-radius: 3px;
}
.ov-heat-map-tip small {
  color: var(--ov-muted);
  font-size: 12px;
}
.ov-heat-map-said {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.ov-heat-map.ov-upright .ov-heat-map-panes {
  grid-template-columns: minmax(0, 1fr);
}
.ov-heat-map.ov-upright .ov-heat-map-pane:last-child:not(:first-child) figcaption {
  padding-right: 4px;
}
.ov-heat-map.ov-upright .ov-heat-map-pane:first-child figcaption {
  padding-right: 156px;
}
.ov-heat-map.ov-upright .ov-heat-map-map {
  height: min(92vw, 58vh);
  min-height: 260px;
}
.ov-heat-map.ov-upright .ov-heat-map-row {
  min-height: 34px;
}
.ov-heat-map.ov-upright .ov-heat-map-key {
  max-height: 420px;
}
`;var It=`<div class="ov-heat-map" data-testid="heat-map" data-ready="false" role="group">
  <div class="ov-heat-map-progress" role="progressbar" aria-label="Cells computed" aria-valuemin="0" aria-valuemax="100" hidden><i></i></div>
  <div class="ov-heat-map-tools" role="toolbar" aria-label="Zoom">
    <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
    <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
    <button type="button" data-do="band" aria-pressed="false" aria-label="Zoom to a rectangle" title="Draw a rectangle to zoom to (R, or Shift and drag)">
      <svg viewBox="0 0 16 16"><path d="M2 5V2h3M8 2h2M13 5V2M2 8v2M2 13h3M13 8v1"/><path d="M9 12h6M12 9v6"/></svg></button>
    <button type="button" data-do="whole" aria-label="Show the whole" title="Show the whole (0)">
      <svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
  </div>
  <div class="ov-heat-map-panes"></div>
  <div class="ov-heat-map-foot">
    <canvas class="ov-heat-map-bar" role="img" hidden></canvas>
    <ul class="ov-heat-map-key" aria-label="Legend"></ul>
    <p class="ov-heat-map-of"></p>
  </div>
  <div class="ov-heat-map-tip" role="tooltip" hidden></div>
  <div class="ov-heat-map-said" aria-live="polite"></div>
</div>
`;var Dt=`.ov-notice {
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
`;function Ot(i,t,e){let o=Object.assign(document.createElement("div"),{className:"ov-notice"});o.setAttribute("role","alert");let s=Object.assign(document.createElement("p"),{textContent:i}),a=Object.assign(document.createElement("button"),{type:"button",textContent:t});return a.addEventListener("click",e),o.append(s,a),o}var Ct="optim-viz-reloaded-for";function Lt(i,t,e){let o=!1;return({data:s,parentElement:a,...n})=>{o||he(t),o=!0;let r=new TextDecoder().decode(s.subarray(0,8));if(r!=="a2ec0afe")return le(r,a);let h=a.querySelector(".ov-place");return h&&(h.outerHTML=i),e({...n,parentElement:a,data:s.subarray(8)})}}function he(i){document.body.append(Object.assign(document.createElement("style"),{textContent:Dt+i}))}function le(i,t){if(!de(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Ot("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function de(i){try{return sessionStorage.getItem(Ct)===i?!0:(sessionStorage.setItem(Ct,i),!1)}catch{return!0}}var hi=Lt(It,zt,at);export{hi as default};
