// Built by tools/bundle.js from optim_viz/web/js: edit there.
var it={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function L(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),r=Math.min(i.length-2,Math.floor(o)),n=o-r;for(let a=0;a<3;a++)e[3*s+a]=i[r][a]+(i[r+1][a]-i[r][a])*n}return e}var st={light:L(it.light),dark:L(it.dark)};function ot(i){let t=getComputedStyle(i),e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),s=(l,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(l).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),r=s("--st-text-color","#222222"),n=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",n?"#0d141c":"#ffffff"),{dark:n,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:l=>(n?l.dark:l.light)+(l.dim?"55":""),rim:a(o,1),halo:a(o,n?.55:.7),text:a(r,1),muted:a(r,i.classList.contains("ov-large")?.86:.68),grid:a(r,.1),frame:a(r,.3),contour:a(n?[190,215,240]:[30,60,95],n?.13:.15),contourStrong:a(n?[190,215,240]:[30,60,95],n?.3:.34),veil:a(o,.62),ramp:n?st.dark:st.light}}var U=(i,t)=>{let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]};function nt(i,t){let e=(s,o,r,n={})=>s.addEventListener(o,r,{signal:t,...n});e(i.root,"click",s=>{let o=s.target.closest("[data-do]"),r=s.target.closest("[data-code]");o&&i.scene&&i.act(o.dataset.do),r&&i.pin(Number(r.dataset.code))});for(let[s,o]of[["pointerover",!0],["pointerout",!1],["focusin",!0],["focusout",!1]])e(i.key,s,r=>{let n=r.target.closest("[data-code]");n&&r.pointerType!=="touch"&&(s!=="focusin"||n.matches(":focus-visible"))&&i.single(o?Number(n.dataset.code):void 0)});e(document.fonts,"loadingdone",()=>i.refresh()),i.listenTo=s=>Dt(i,e,s)}function Dt(i,t,e){let{stage:s}=e,o=new Map,r;t(s,"pointerdown",a=>{if(a.button!==0||!i.scene)return;let[l,h]=U(a,s);e.plot?.inside(l,h)&&(o.set(a.pointerId,[l,h]),r=o.size>1?void 0:{px:l,py:h,x:l,y:h,band:i.scene.zoom&&(a.shiftKey||i.banding)},s.setPointerCapture(a.pointerId),s.focus({preventScroll:!0}))}),t(s,"pointermove",a=>{if(!i.scene)return;let[l,h]=U(a,s);if(o.size>1)return n(a.pointerId,l,h);if(!r)return i.look(e,e.cellAt(l,h),a);if(!(!r.moved&&Math.hypot(l-r.px,h-r.py)<5)){if(r.moved=!0,i.look(e,void 0),r.band){let{left:p,top:d,width:c,height:f}=e.plot.box;i.band(e,[r.px,r.py,Math.max(p,Math.min(p+c,l)),Math.max(d,Math.min(d+f,h))])}else i.pan(e.plot,l-r.x,h-r.y);Object.assign(r,{x:l,y:h})}});let n=(a,l,h)=>{let[p,d]=[o.get(a),[...o].find(([f])=>f!==a)[1]];if(!p)return;let c=f=>Math.max(10,Math.hypot(f[0]-d[0],f[1]-d[1]));i.zoom(c([l,h])/c(p),e.plot.places((l+d[0])/2,(h+d[1])/2)),i.pan(e.plot,(l-p[0])/2,(h-p[1])/2),o.set(a,[l,h])};t(s,"pointerup",a=>{if(o.delete(a.pointerId),r&&!r.moved){let l=e.cellAt(r.px,r.py);i.look(e,l,a),l&&i.pick(e,l)}else if(r?.band){let[l,h,p,d]=i.banded;if(Math.min(Math.abs(p-l),Math.abs(d-h))>=8){let[c,f]=e.plot.places(Math.min(l,p),Math.min(h,d)),[m,u]=e.plot.places(Math.max(l,p),Math.max(h,d));i.move(()=>[c,m,u,f])}i.setBanding(!1)}r?.band&&i.band(e,void 0),r=void 0}),t(s,"pointercancel",a=>{o.delete(a.pointerId),r=void 0,i.band(e,void 0)}),t(s,"pointerleave",a=>a.pointerType!=="touch"&&i.look(e,void 0)),t(s,"wheel",a=>{!i.scene?.zoom||!a.ctrlKey&&!a.metaKey||(a.preventDefault(),i.zoom(Math.exp(-a.deltaY*.0022),e.plot.places(...U(a,s))))},{passive:!1}),t(s,"keydown",a=>Lt(i,e,a)),t(s,"blur",()=>i.walk(e,void 0))}var Ct={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]},It={"+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"whole",r:"band"};function Lt(i,t,e){if(!i.scene||e.ctrlKey||e.metaKey||e.altKey)return;let s=Ct[e.key],o=e.shiftKey?10:1,r=It[e.key];if(s)i.step(t,s[0]*o,s[1]*o);else if(e.key==="Enter"||e.key===" ")i.cursor?i.pick(t,i.cursor):i.step(t,0,0);else if(e.key==="Escape")i.escape(t);else if(r&&i.scene.zoom)i.act(r);else return;e.preventDefault()}function z(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),r=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999),n=[];for(let a=Math.ceil(i/r-1e-9);a*r<=t+r*1e-9&&n.length<99;a++)n.push(a*r);return{values:n,step:r}}var jt={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function V(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>jt[t]).join("")}function _(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let r=Math.floor(Math.log10(Math.abs(i))+1e-9),n=Math.max(0,Math.min(15,r-e+s));return i.toExponential(n).replaceAll("-","−").replace("e+","e")}return i.toFixed(o).replace("-","−")}function j(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=i.toExponential(t-2).split("e"),r=V(Number(o)),n=String(Number(s)).replace("-","−");return/^−?1$/.test(n)?n.replace("1",r):`${n}·${r}`}return String(Number(i.toPrecision(t))).replace("-","−")}var at={linear:{to:i=>i,from:i=>i},log:{to:Math.log10,from:i=>10**i},complement:{to:i=>-Math.log10(1-i),from:i=>1-10**-i}},Nt=[[1],[1,3],[1,2,5]],P=class{constructor({label:t,symbol:e,scale:s},o){Object.assign(this,{label:t,symbol:e,scale:s,values:o,...at[s]}),this.count=o.length,this.size=(this.to(o[this.count-1])-this.to(o[0]))/(this.count-1),this.low=this.to(o[0])-this.size/2,this.high=this.low+this.count*this.size}edge(t){return this.low+t*this.size}middle(t){return this.edge(t+.5)}cell(t){let e=Math.floor((t-this.low)/this.size);return e>=0&&e<this.count?e:-1}tell(t){let{values:e}=this,s=Math.abs(e[t]-e[t?t-1:t+1]),o=Math.abs(e[t]),r=o>0&&s>0?Math.ceil(Math.log10(o/s))+2:4;return j(e[t],Math.max(4,Math.min(16,r)))}};function O(i,t,e,s){let{to:o,from:r}=at[i],n=e-t,a=(d,c)=>d.map((f,m)=>({place:o(f),text:c[m]})).filter(({place:f})=>f>=t-1e-9*n&&f<=e+1e-9*n),l=[],h=d=>{d.length>l.length&&s(d)&&(l=d)};if(i==="linear"||n<1.2)for(let d of[1,2,3,4,5,6,8,10]){let{values:c,step:f}=z(r(t),r(e),d);h(a(c,c.map(m=>Ft(m,f))))}if(i==="linear")return{marks:l,minor:[]};let p=[];if(n>=.5)for(let d of[50,20,10,5,3,2,1])for(let c of d===1?Nt:[[1]]){let{values:f,powers:m}=rt(i,t,e,d,c),u=a(f,Bt(f,m)),g=l;h(u),l!==g&&d===1&&c.length===1&&(p=rt(i,t,e,1,[2,3,4,5,6,7,8,9]).values.map(o).filter(b=>b>t&&b<e))}return{marks:l,minor:p}}function rt(i,t,e,s,o){let r=[],n=[];for(let a=Math.floor(t/s)*s;a<=e+1;a+=s)for(let l of o){let h=i==="log"?a<0?l/10**-a:l*10**a:1-(a<0?l*10**-a:l/10**a);r.push(h),n.push(i==="log"&&l===1?a:void 0)}return{values:r,powers:n}}function Bt(i,t){let e=i.map(o=>String(Number(o.toPrecision(10))).replace("-","−"));return t.every(o=>o!==void 0)&&e.some(o=>o.length>6)?t.map(V):e}function Ft(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=0;for(;e<15&&Math.abs(t*10**e-Math.round(t*10**e))>1e-6*t*10**e;)e+=1;let s=Math.floor(Math.log10(Math.abs(i)));return s>5?i.toExponential(Math.max(0,Math.min(15,s-Math.floor(Math.log10(t)+1e-9)))).replaceAll("-","−").replace("e+","e"):i.toFixed(e).replace("-","−")}var D=[[],[9,5],[2,4],[10,4,2,4],[16,5]],N=11.5;function lt(i,t,[e,s,o,r],n,a,l){i.font=`${N}px ${l.font}`;let h=f=>i.measureText(f).width,p=(f,m,u,g,b)=>x=>{let w=x.map(({place:k,text:M})=>[(k-f)/(m-f)*u,g(M)]).sort((k,M)=>k[0]-M[0]);return w.every(([k,M],y)=>!y||k-w[y-1][0]>=(M+w[y-1][1])/2+b)},d=O(t.x.scale,e,s,p(e,s,n,h,14)),c=O(t.y.scale,o,r,p(o,r,a,()=>N,16));return{across:d,up:c,left:Math.ceil(Math.max(14,...c.marks.map(({text:f})=>h(f))))+12}}function ht(i,t,e,{across:s,up:o},r){let{left:n,top:a,width:l,height:h}=t.box,p=a+h;i.setLineDash([]),i.fillStyle=r.muted,i.font=`${N}px ${r.font}`;let d=(c,f)=>{for(let m of c)f?i.fillRect(Math.round(t.across(m)),p,1,3):i.fillRect(n-3,Math.round(t.up(m)),3,1)};d(s.minor,!0),d(o.minor,!1),i.textBaseline="top";for(let{place:c,text:f}of s.marks){let m=t.across(c),u=i.measureText(f).width/2;i.fillRect(Math.round(m),p,1,5),i.textAlign="center",i.fillText(f,Math.min(m,t.width-u-1),p+8)}i.textAlign="right",i.textBaseline="middle";for(let{place:c,text:f}of o.marks)i.fillRect(n-5,Math.round(t.up(c)),5,1),i.fillText(f,n-8,t.up(c));i.fillStyle=r.text,i.font=`${N+1}px ${r.font}`,i.textAlign="center",i.textBaseline="bottom",i.fillText(e.x.label,n+l/2,t.height-2,l),i.textAlign="left",i.textBaseline="top",i.fillText(e.y.label,Math.min(n,8),1),i.strokeStyle=r.frame,i.lineWidth=1,i.strokeRect(n-.5,a-.5,l+1,h+1)}function dt(i,t,e,s){e.lines.forEach(({points:o},r)=>{let n=new Path2D,a="moveTo";for(let l=0;l<o.length;l+=2){let h=t.across(e.x.to(o[l])),p=t.up(e.y.to(o[l+1])),d=Number.isFinite(h)&&Number.isFinite(p);d&&n[a](Math.max(-1e5,Math.min(1e5,h)),Math.max(-1e5,Math.min(1e5,p))),a=d?"lineTo":"moveTo"}i.lineJoin="round";for(let[l,h,p]of[[s.rim,5,[]],[s.text,2,D[r%D.length]]])i.strokeStyle=l,i.lineWidth=h,i.setLineDash(p),i.stroke(n);i.setLineDash([])})}function ct(i,t,e,s){let o=e.categories.filter(n=>n.point).map(n=>({label:n.label,x:n.point[0],y:n.point[1],kind:"letter"})),r=[];for(let{label:n,x:a,y:l,kind:h}of[...e.marks,...o].sort((p,d)=>(p.kind==="letter")-(d.kind==="letter"))){let p=t.across(e.x.to(a)),d=t.up(e.y.to(l));if(!t.inside(p,d))continue;let c=r.every(([f,m])=>Math.hypot(p-f,d-m)>17);h==="letter"&&c&&r.push([p,d]),Wt(i,c||h!=="letter"?h:"dot",n,p,d,t,s)}}function Wt(i,t,e,s,o,r,n){let a=(f,m)=>{for(let[u,g]of[[n.rim,m+3],[n.text,m]])i.strokeStyle=u,i.lineWidth=g,i.stroke(f)},l=f=>{let m=new Path2D;return m.arc(s,o,f,0,2*Math.PI),m};if(i.setLineDash([]),i.fillStyle=n.text,t==="letter"){i.font=`700 12px ${n.font}`;let f=Math.max(9,i.measureText(e).width/2+4);i.fillStyle=n.rim,i.fill(l(f)),i.strokeStyle=n.text,i.lineWidth=1.5,i.stroke(l(f)),i.fillStyle=n.text,i.textAlign="center",i.textBaseline="middle",i.fillText(e,s,o+.5);return}let h=5.5,p=t==="saddle"?new Path2D(`M${s-h} ${o-h}L${s+h} ${o+h}M${s-h} ${o+h}L${s+h} ${o-h}`):l(t==="dot"?2:t==="start"?8:6);if(a(p,t==="start"?2.5:1.8),(t==="dot"||t==="minimum")&&i.fill(l(2)),t==="best"){let f=new Path2D;for(let m=0;m<10;m++)f[m?"lineTo":"moveTo"](s+(m%2?1.8:4.4)*Math.sin(m*Math.PI/5),o-(m%2?1.8:4.4)*Math.cos(m*Math.PI/5));i.fill(f)}if(!e||t==="dot")return;i.font=`600 12px ${n.font}`;let d=i.measureText(e).width,c=s+14+d>r.box.left+r.box.width;i.textAlign=c?"right":"left",i.textBaseline="middle",i.strokeStyle=n.rim,i.lineWidth=4,i.lineJoin="round",i.strokeText(e,s+(c?-12:12),o),i.fillText(e,s+(c?-12:12),o)}function K(i,t,e,s,o,r,n,a=[]){let l=t.across(e.x.edge(s)),h=t.across(e.x.edge(s+1)),p=t.up(e.y.edge(o)),d=t.up(e.y.edge(o+1)),c=Math.max(0,r-(h-l))/2,f=Math.max(0,r-(p-d))/2;[l,h,d,p]=[l-c,h+c,d-f,p+f];for(let[m,u,g]of[[n.rim,4.5,[]],[n.text,2,a]])i.strokeStyle=m,i.lineWidth=u,i.setLineDash(g),i.strokeRect(l,d,h-l,p-d);i.setLineDash([])}var qt={1:Uint8Array,4:Float32Array,8:Float64Array};function ft(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:r=>{let[n,a,l]=s.arrays[r];return new qt[l](t.buffer,4+e+n,a)}}}var Ht=255;function pt(i){let{head:t,array:e}=ft(i),{categories:s,value:o}=t,r=new P(t.axes[0],e("x")),n=new P(t.axes[1],e("y")),a=t.panes.map((d,c)=>({...d,codes:e(`codes${c}`),values:t.arrays[`values${c}`]&&e(`values${c}`)})),l=t.lines.map((d,c)=>({label:d,points:e(`line${c}`)})),h=(d,c)=>d.values&&Number.isFinite(d.values[c])?d.values[c]:void 0;return{...t,x:r,y:n,panes:a,lines:l,valueAt:h,words:(d,c)=>{let f=h(d,c),m=s[d.codes[c]];return[f===void 0?"":`${o.label||"value"} = ${j(f)}`,m?.words].filter(Boolean).join(", ")||(d.codes[c]===Ht?"not computed yet":"no value")},whole:t.whole.map((d,c)=>(c<2?r:n).to(d)),wholeValues:t.whole}}function B({scale:i,limits:[t,e]},s){let o=i==="log"?Math.log(s/t)/Math.log(e/t):(s-t)/(e-t);return Math.max(0,Math.min(1,s>0||i==="linear"?o:0))}function ut(i){let t=(100*i).toFixed(1);return i>0&&t==="0.0"?"< 0.1 %":i<1&&t==="100.0"?"> 99.9 %":`${t} %`}var Ut={dots:(i,t)=>(i&3)<2&&(t&3)<2&&(i>>2^t>>2)===0,hatch:(i,t)=>(i+t&7)<2,back:(i,t)=>(i-t&7)<2,cross:(i,t)=>(i+t&7)===0||(i-t&7)===0,lines:(i,t)=>(t&3)===0,bars:i=>(i&3)===0,rings:(i,t)=>[4,5].includes(Math.round(2*Math.hypot(i-3.5,t-3.5))),waves:(i,t)=>t===[1,0,0,1,2,3,3,2][i]+2,grid:(i,t)=>(i&7)===0||(t&7)===0,quiet:(i,t)=>i===2&&t===2},Vt=Object.fromEntries(Object.entries(Ut).map(([i,t])=>[i,Uint8Array.from({length:64},(e,s)=>t(s&7,s>>3))])),Y=i=>[1,3,5].map(t=>parseInt(i.slice(t,t+2),16)),Z=(i,t,e)=>i.map((s,o)=>Math.round(s+(t[o]-s)*e)),C=([i,t,e])=>255<<24|e<<16|t<<8|i;function mt(i,t){let e=t.dark?[16,22,29]:[255,255,255],s=[0,0,0],o=[255,255,255],r=(n,a)=>{let l=.3*n[0]+.59*n[1]+.11*n[2]>110;return{tone:n,ink:Z(n,l?s:o,.34),tile:Vt[a]}};return{of:i.categories.map(n=>r(Y(t.dark?n.dark:n.light),n.pattern)),empty:{...r(e,"quiet"),ink:Z(e,t.dark?o:s,.3)},fade:n=>Z(n,e,.8)}}var F=class{constructor(t,e,s,o,r){let{x:n,y:a}=t,l=n.count*a.count,h=o?o.length/3-1:0;Object.assign(this,{x:n,y:a,tones:s,colour:new Uint32Array(l),ink:new Uint32Array(l),tile:new Uint8Array(l),tiles:[void 0]});let p=new Map,d=(c,{tone:f,ink:m,tile:u},g)=>{this.colour[c]=C(g?s.fade(f):f),this.ink[c]=C(g?s.fade(m):m),u&&(p.has(u)||p.set(u,this.tiles.push(u)-1),this.tile[c]=p.get(u))};for(let c=0;c<l;c++){let f=t.valueAt(e,c),m=e.codes[c];if(f===void 0)d(c,s.of[m]??s.empty,r!==void 0&&r!==m);else{let u=3*Math.round(B(t.value,f)*h),g=[o[u],o[u+1],o[u+2]];d(c,{tone:g,ink:g},r!==void 0)}}}draw([t,e,s,o],r,n,a){let l=new ImageData(r,n),h=new Uint32Array(l.data.buffer),{tile:p,tiles:d,colour:c,ink:f,x:m,y:u}=this,g=Int32Array.from({length:r},(M,y)=>m.cell(t+(e-t)*(y+.5)/r)),b=Uint8Array.from({length:r},(M,y)=>Math.floor(y/a)&7),{empty:x}=this.tones,w=C(x.tone),k=C(x.ink);for(let M=0,y=0;M<n;M++){let $=u.cell(o+(s-o)*(M+.5)/n),v=(Math.floor(M/a)&7)*8,S=$*m.count;for(let T=0;T<r;T++,y++){if($<0||g[T]<0){h[y]=x.tile[v+b[T]]?k:w;continue}let R=S+g[T],A=p[R];h[y]=A&&d[A][v+b[T]]?f[R]:c[R]}}return l}};function W({tone:i,ink:t,tile:e},s,o,r){let n=document.createElement("canvas"),a=Math.max(1,Math.round(r));n.width=s*a,n.height=o*a,n.style.width=`${s}px`,n.style.height=`${o}px`,n.setAttribute("aria-hidden","true");let l=new ImageData(n.width,n.height),h=new Uint32Array(l.data.buffer);for(let p=0;p<h.length;p++){let d=Math.floor(p%n.width/a)&7,c=Math.floor(p/n.width/a)&7;h[p]=C(e?.[8*c+d]?t:i)}return n.getContext("2d").putImageData(l,0,0),n}var _t=16;function E(i,t,e=""){let s=document.createElement(i);return s.className=t,s.textContent=e,s}function gt(i,t,e){let s=i.categories.map((r,n)=>({category:r,code:n,shares:i.panes.map(a=>a.shares[n])}));return s.filter(({category:r,shares:n})=>n.some(a=>a>0)||r.point&&i.mode==="category"&&s.length<=_t).map(({category:r,code:n,shares:a})=>{let l=document.createElement("li"),h=l.appendChild(E("button","ov-cells-row"));return h.type="button",h.dataset.code=n,h.title="Show these cells alone",h.setAttribute("aria-pressed","false"),h.append(W(t.of[n],24,16,e),E("span","ov-cells-words",r.words)),a.length===1&&h.append(bt(a[0])),l})}function xt(i,t,e,s){return i.categories.flatMap((o,r)=>{if(!t.shares[r])return[];let n=document.createElement("li");return n.title=o.words,n.append(W(e.of[r],16,12,s),E("b","",o.label||o.words),bt(t.shares[r])),[n]})}function bt(i){let t=E("span","ov-cells-share",ut(i));return t.dataset.share=i,t}function wt(i,t,e,s,o){let r=i.panes.map(n=>{let a=E("div",""),l=i.valueAt(n,s)===void 0&&t.of[n.codes[s]];return l&&a.append(W(l,16,12,o)),i.panes.length>1&&a.append(E("small","",n.title||n.name)),a.append(E("b","",i.words(n,s))),a});return[E("div","",e),...r]}function vt(i,t,e){return i.lines.map(({label:s},o)=>{let r=E("li","ov-cells-line"),n=r.appendChild(document.createElement("canvas"));n.width=34*e,n.height=16*e,n.setAttribute("aria-hidden","true");let a=n.getContext("2d");return a.scale(e,e),a.strokeStyle=t.text,a.lineWidth=2,a.setLineDash(D[o%D.length]),a.beginPath(),a.moveTo(0,8),a.lineTo(34,8),a.stroke(),r.append(E("span","ov-cells-words",s)),r})}function yt(i,t,e,s,o,r){let{scale:n,limits:a,beyond:l,label:h}=t.value,p=i.clientWidth,d=i.clientHeight;i.width=Math.round(p*o),i.height=Math.round(d*o);let c=i.getContext("2d"),[f,m,u,g]=[14,14,16,12],b=p-f-m;c.scale(o,o),c.font=`11.5px ${s.font}`;for(let y=0;y<b*o;y++){let $=3*Math.round(y/(b*o-1)*(e.length/3-1));c.fillStyle=`rgb(${e[$]} ${e[$+1]} ${e[$+2]})`,c.fillRect(f+y/o,u,1/o+.2,g)}l.forEach((y,$)=>{if(!y)return;let v=$?e.length-3:0,S=$?f+b:f;c.fillStyle=`rgb(${e[v]} ${e[v+1]} ${e[v+2]})`,c.fill(new Path2D(`M${S} ${u}L${S+($?9:-9)} ${u+g/2}L${S} ${u+g}Z`))}),c.strokeStyle=s.frame,c.strokeRect(f+.5,u+.5,b-1,g-1);let[x,w]=n==="log"?a.map(Math.log10):a,k=y=>{let $=y.map(({place:v,text:S})=>[(v-x)/(w-x)*b,c.measureText(S).width]).sort((v,S)=>v[0]-S[0]);return $.every(([v,S],T)=>!T||v-$[T-1][0]>=(S+$[T-1][1])/2+12)};c.fillStyle=s.muted,c.textBaseline="top";for(let{place:y,text:$}of O(n,x,w,k).marks){let v=f+(y-x)/(w-x)*b,S=c.measureText($).width/2;c.fillRect(v,u+g,1,4),c.textAlign="center",c.fillText($,Math.max(S,Math.min(v,p-S)),u+g+6)}if(c.textAlign="left",c.fillStyle=s.text,c.font=`12.5px ${s.font}`,c.fillText(h,f,0,b),r===void 0)return;let M=f+B(t.value,r)*b;c.fillStyle=s.text,c.fill(new Path2D(`M${M} ${u+2}L${M-5} ${u-6}H${M+5}Z`))}var G=18;var q=class{constructor(t,e){this.surface=t,this.evaluate=e;let[s,o,r,n]=t.domain,a=Float64Array.from(this.grid(s,o,r,n,81,81)).filter(Number.isFinite).sort(),l=h=>a[Math.min(a.length-1,Math.floor(h*a.length))];if(this.low=a[0],this.high=a[a.length-1],t.floor!==null){let h=Math.log10(Math.max(l(.01)-t.floor,(this.high-t.floor)*1e-6,1e-300)),p=(Math.log10(this.high-t.floor)-h)/G||1;this.level=d=>(Math.log10(Math.max(d-t.floor,1e-300))-h)/p,this.tint=d=>d/G}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[p,d]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],c=(d-p)/G;this.level=f=>Math.asinh(f/h)/c,this.tint=f=>(f*c-p)/(d-p)}}grid(t,e,s,o,r,n){let a=new Float64Array(r*n),l=new Float64Array(r*n);for(let h=0,p=0;h<n;h++)for(let d=0;d<r;d++,p++)a[p]=t+(e-t)*d/(r-1),l[p]=o+(s-o)*h/(n-1);return this.evaluate(a,l)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,r=!1){let{left:n,top:a,width:l,height:h}=e.box,p=Math.max(2,Math.round(l/o))+1,d=Math.max(2,Math.round(h/o))+1,c=this.grid(...e.view,p,d);for(let f=0;f<c.length;f++)c[f]=this.level(c[f]);this.paint(t,e,s,c,p,d),this.contour(t,e,s,c,p,d),this.veil(t,e,s),r||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(n+.5,a+.5,l-1,h-1)}paint(t,e,s,o,r,n){let a=new ImageData(r,n),l=s.ramp,h=l.length/3-1;for(let g=0;g<o.length;g++){let b=Math.max(0,Math.min(1,this.tint(o[g]))),x=3*Math.round(b*h);a.data.set([l[x],l[x+1],l[x+2],Number.isNaN(o[g])?0:255],4*g)}this.buffer??=document.createElement("canvas"),this.buffer.width=r,this.buffer.height=n,this.buffer.getContext("2d").putImageData(a,0,0);let{left:p,top:d,width:c,height:f}=e.box,m=c/(r-1),u=f/(n-1);t.save(),t.beginPath(),t.rect(p,d,c,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,p-m/2,d-u/2,c+m,f+u),t.restore()}contour(t,e,s,o,r,n){let a=new Path2D,l=new Path2D,{left:h,top:p,width:d,height:c}=e.box,f=d/(r-1),m=c/(n-1);for(let u=0;u+1<n;u++)for(let g=0;g+1<r;g++){let b=u*r+g,x=o[b],w=o[b+1],k=o[b+r],M=o[b+r+1],y=Math.min(x,w,k,M),$=Math.max(x,w,k,M);if($-y<40)for(let v=Math.ceil(y);v<=$;v++){let S=v%3===0?l:a,T=h+g*f,R=p+u*m,A=[];x<v!=w<v&&A.push([T+f*(v-x)/(w-x),R]),w<v!=M<v&&A.push([T+f,R+m*(v-w)/(M-w)]),k<v!=M<v&&A.push([T+f*(v-k)/(M-k),R+m]),x<v!=k<v&&A.push([T,R+m*(v-x)/(k-x)]),A.length===4&&(x+w+k+M)/4<v!=x<v&&A.push(A.shift());for(let I=0;I+1<A.length;I+=2)S.moveTo(...A[I]),S.lineTo(...A[I+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(l)}veil(t,e,s){let[o,r,n,a]=this.surface.domain,[l,h]=e.toPixel(o,a),[p,d]=e.toPixel(r,n),{left:c,top:f,width:m,height:u}=e.box;t.save(),t.beginPath(),t.rect(c,f,m,u),t.clip(),t.beginPath(),t.rect(c,f,m,u),t.rect(l,h,p-l,d-h),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(l,h,p-l,d-h),t.restore()}axes(t,e,s,{below:o=!0,aside:r=!0,every:n=80}={}){let{left:a,top:l,width:h,height:p}=e.box,d=11.5*s.scale,[c,f,m,u]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${d}px ${s.font}`;let g=z(c,f,h/(n*s.scale)),b=z(m,u,p/(.8*n*s.scale));t.textAlign="center",t.textBaseline="top";for(let x of o?g.values:[]){let[w]=e.toPixel(x,m);t.fillRect(Math.round(w),l+p,1,4),t.fillText(_(x,g.step),w,l+p+7)}t.textAlign="right",t.textBaseline="middle";for(let x of r?b.values:[]){let[,w]=e.toPixel(c,x);t.fillRect(a-4,Math.round(w),4,1),t.fillText(_(x,b.step),a-7,w)}t.fillStyle=s.text,t.font=`italic ${d+1}px ${s.font}`,t.textAlign="right",o&&t.fillText("x",a+h-4,l+p-10),t.textAlign="left",r&&t.fillText("y",a+6,l+12)}points(t,e,s){let o=5.5*s.scale;t.setLineDash([]);for(let{x:r,y:n,kind:a}of this.surface.points){let[l,h]=e.toPixel(r,n);if(e.inside(l,h,1)){for(let[p,d]of[[s.rim,4],[s.text,1.6]])t.strokeStyle=p,t.lineWidth=d*s.scale,t.beginPath(),a==="saddle"?(t.moveTo(l-o*.6,h-o*.6),t.lineTo(l+o*.6,h+o*.6),t.moveTo(l-o*.6,h+o*.6),t.lineTo(l+o*.6,h-o*.6)):a==="maximum"?(t.moveTo(l,h-o*.8),t.lineTo(l+o*.8,h+o*.6),t.lineTo(l-o*.8,h+o*.6),t.closePath()):t.arc(l,h,o,0,2*Math.PI),t.stroke();a==="global minimum"&&(t.fillStyle=s.text,t.beginPath(),t.arc(l,h,o*.42,0,2*Math.PI),t.fill())}}}};var Mt={neg:i=>-i,exp:Math.exp,log:Math.log,sin:Math.sin,cos:Math.cos,tan:Math.tan,tanh:Math.tanh,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:i=>2**i,log1p:Math.log1p},Kt={pow:Math.pow,max:Math.max,min:Math.min,atan2:Math.atan2,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};function kt({constants:i,code:t,results:e}){let[s]=e,o={constants:i,code:t.slice(0,Math.max(0,s-1-i.length)),results:[s]},r=Zt(o);return(n,a)=>r(n,a)[0]}function Zt({constants:i,code:t,results:e}){return(s,o)=>{let r=s.length,n=[s,o,...i.map(a=>new Float64Array(r).fill(a))];for(let[a,l,h,p]of t){let d=n[l],c=n[h],f=n[p],m=new Float64Array(r);if(a==="add")for(let u=0;u<r;u++)m[u]=d[u]+c[u];else if(a==="sub")for(let u=0;u<r;u++)m[u]=d[u]-c[u];else if(a==="mul")for(let u=0;u<r;u++)m[u]=d[u]*c[u];else if(a==="div")for(let u=0;u<r;u++)m[u]=d[u]/c[u];else if(a==="select")for(let u=0;u<r;u++)m[u]=d[u]?f[u]:c[u];else if(Mt[a]){let u=Mt[a];for(let g=0;g<r;g++)m[g]=u(d[g])}else{let u=Kt[a];for(let g=0;g<r;g++)m[g]=u(d[g],c[g])}n.push(m)}return e.map(a=>n[a])}}var Yt=3,Gt=8,J=20,Jt=8,St=42,$t=9,Q=class{constructor(t,e,s){Object.assign(this,{width:t,height:e,box:{left:s,top:J,width:Math.max(20,t-s-Jt),height:Math.max(20,e-J-St)}})}across(t){let[e,s]=this.view;return this.box.left+(t-e)/(s-e)*this.box.width}up(t){let[,,e,s]=this.view;return this.box.top+(s-t)/(s-e)*this.box.height}places(t,e){let[s,o,r,n]=this.view,{left:a,top:l,width:h,height:p}=this.box;return[s+(t-a)/h*(o-s),n-(e-l)/p*(n-r)]}inside(t,e){let{left:s,top:o,width:r,height:n}=this.box;return t>=s&&t<=s+r&&e>=o&&e<=o+n}},H=class{constructor(){this.root=document.createElement("figure"),this.root.className="ov-cells-pane",this.title=this.root.appendChild(document.createElement("figcaption")),this.stage=this.root.appendChild(document.createElement("div")),this.stage.className="ov-cells-map",this.stage.tabIndex=0,this.stage.setAttribute("role","application"),this.canvas=this.stage.appendChild(document.createElement("canvas")),this.front=this.stage.appendChild(document.createElement("canvas"));for(let t of[this.canvas,this.front])t.setAttribute("aria-hidden","true");this.shares=this.root.appendChild(document.createElement("ul")),this.shares.className="ov-cells-shares"}load(t,e,s){Object.assign(this,{scene:t,pane:e,tiles:void 0}),this.title.textContent=e.title,this.root.dataset.name=e.name,this.root.dataset.chosen=e.chosen?.join()??"",this.shares.setAttribute("aria-label",`Shares, ${e.title||e.name}`),this.stage.setAttribute("aria-label",`${t.title}${e.title?`: ${e.title}`:""}. ${t.x.label} across, ${t.y.label} up. Arrow keys move from cell to cell, Enter chooses one${t.zoom?", plus and minus zoom, 0 shows all":""}.${s?" The maps move together.":""}`)}resize(t){let{clientWidth:e,clientHeight:s}=this.stage;for(let o of[this.canvas,this.front])o.width=Math.round(e*t),o.height=Math.round(s*t);Object.assign(this,{ratio:t,width:e,height:s})}draw(t,{colours:e,tones:s,ramp:o,only:r,land:n},a){let{scene:l,pane:h,width:p,height:d,ratio:c}=this,f=this.canvas.getContext("2d");if(!(p&&d))return;f.setTransform(c,0,0,c,0,0),f.clearRect(0,0,p,d);let m=lt(f,l,t,p-60,d-J-St,e);this.plot=Object.assign(new Q(p,d,m.left),{view:t});let{left:u,top:g,width:b,height:x}=this.plot.box;this.root.dataset.box=[u,g,b,x].join(),(this.tiles?.tones!==s||this.tiles.only!==r)&&(this.tiles=Object.assign(new F(l,h,s,o,r),{only:r}));let[w,k,M,y]=[u,g,u+b,g+x].map($=>Math.round($*c));f.putImageData(this.tiles.draw(t,M-w,y-k,Math.max(1,Math.round(c))),w,k),f.save(),f.beginPath(),f.rect(u,g,b,x),f.clip(),n&&this.drawContours(f,n,t,e,a?Gt:Yt),dt(f,this.plot,l,e),f.restore(),ct(f,this.plot,l,e),ht(f,this.plot,l,m,e)}drawContours(t,e,s,o,r){let{plot:n}=this,a=Math.round(n.box.width/r)+1,l=Math.round(n.box.height/r)+1,h=e.grid(...s,a,l);for(let d=0;d<h.length;d++)h[d]=e.level(h[d]);let p=o.dark?"255 255 255":"10 25 45";e.contour(t,n,{contour:`rgb(${p} / 0.14)`,contourStrong:`rgb(${p} / 0.26)`},h,a,l)}drawFront({colours:t,at:e,chosen:s,band:o,held:r}){let{scene:n,plot:a,ratio:l,width:h,height:p}=this,d=this.front.getContext("2d");if(!a)return;d.setTransform(l,0,0,l,0,0),d.clearRect(0,0,h,p);let{left:c,top:f,width:m,height:u}=a.box;if(d.save(),d.beginPath(),d.rect(c,f,m,u),d.clip(),s&&K(d,a,n,...s,$t,t),e){let g=Math.round(a.across(n.x.middle(e[0])))+.5,b=Math.round(a.up(n.y.middle(e[1])))+.5,x=Math.max(8,Math.abs(a.across(n.x.edge(e[0]))-g)),w=Math.max(8,Math.abs(a.up(n.y.edge(e[1]))-b)),k=new Path2D(`M${c} ${b}H${g-x}M${g+x} ${b}H${c+m}M${g} ${f}V${b-w}M${g} ${b+w}V${f+u}`);for(let[M,y]of[[t.halo,3],[t.muted,1]])d.strokeStyle=M,d.lineWidth=y,d.stroke(k);K(d,a,n,...e,$t,t,r?[]:[3,2])}if(o){let[g,b,x,w]=[Math.min(o[0],o[2]),Math.min(o[1],o[3]),Math.abs(o[2]-o[0]),Math.abs(o[3]-o[1])];d.fillStyle=t.halo,d.fillRect(g,b,x,w),d.strokeStyle=t.text,d.lineWidth=1.5,d.setLineDash([5,3]),d.strokeRect(g,b,x,w)}d.restore()}cellAt(t,e){if(!this.plot?.inside(t,e))return;let[s,o]=this.plot.places(t,e),r=this.scene.x.cell(s),n=this.scene.y.cell(o);return r<0||n<0?void 0:[r,n]}};function Tt(i){return i?new q(i,kt(i.program)):void 0}var Qt=250,Xt=640,te=1e-11,tt=class{constructor(t){this.root=t.querySelector(".ov-cells");let e=s=>this.root.querySelector(`.ov-cells-${s}`);Object.assign(this,{holder:e("panes"),key:e("key"),bar:e("bar"),tip:e("tip"),said:e("said"),bars:e("progress"),tools:e("tools"),of:e("of")}),this.views=[],this.picked=new Map,this.stamp=0,this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize()),this.sizes.observe(this.root),nt(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),cancelAnimationFrame(this.request);for(let t of[this.resting,this.refining])clearTimeout(t)}load(t){let e=pt(t),s=e.key!==this.scene?.key,o=JSON.stringify(e.contours);o!==this.surface&&(this.land=Tt(e.contours));let r=!s&&e.x.count===this.scene.x.count&&e.y.count===this.scene.y.count&&e.x.low===this.scene.x.low&&e.y.low===this.scene.y.low&&e.x.size===this.scene.x.size;for(Object.assign(this,{scene:e,surface:o}),(s||this.asked!==void 0&&e.answers>=this.asked)&&(this.asked=void 0),s&&clearTimeout(this.resting),(s||this.asked===void 0&&!this.unsaid)&&(this.view=[e.x.low,e.x.high,e.y.low,e.y.high]),s&&(this.unsaid=!1),r||Object.assign(this,{cursor:void 0,at:void 0}),s&&Object.assign(this,{pinned:void 0,pointed:void 0}),this.picked.clear();this.views.length>e.panes.length;)this.views.pop().root.remove();for(;this.views.length<e.panes.length;){let n=new H;this.views.push(n),this.holder.append(n.root),this.listenTo(n)}e.panes.forEach((n,a)=>this.views[a].load(e,n,e.panes.length>1)),this.root.setAttribute("aria-label",e.title),this.root.style.setProperty("--ov-panes",e.panes.length),this.tools.hidden=!e.zoom,this.setProgress(e.progress),this.size=void 0,this.refresh(),this.resize(),r&&!this.tip.hidden?this.showTip(...this.told):this.hideTip()}setProgress(t){this.bars.hidden=t===null,this.bars.firstElementChild.style.width=`${100*(t??0)}%`,this.bars.setAttribute("aria-valuenow",Math.round(100*(t??0))),this.root.setAttribute("aria-busy",String(t!==null))}refresh(){if(!this.scene)return;let{scene:t}=this;this.colours=ot(this.root),this.tones=mt(t,this.colours),this.ramp=t.value?L(t.value.ramp[this.colours.dark?"dark":"light"].map(Y)):void 0,this.ratio=Math.min(2,window.devicePixelRatio||1);let e=this.key.contains(document.activeElement)?document.activeElement.dataset.code:void 0;this.key.replaceChildren(...gt(t,this.tones,this.ratio),...vt(t,this.colours,this.ratio));for(let s of this.views)s.shares.replaceChildren(...this.views.length>1?xt(t,s.pane,this.tones,this.ratio):[]);e!==void 0&&this.key.querySelector(`[data-code="${e}"]`)?.focus(),this.bar.hidden=!t.value,t.value&&this.bar.setAttribute("aria-label",`${t.value.label}: colours from ${t.value.limits.join(" to ")}, ${t.value.scale} scale`),this.of.textContent=this.root.querySelector("[data-share]")?`Shares are of ${t.of}${t.progress===null?"":" computed so far"}.`:"",this.schedule(!0),this.showPinned()}resize(){if(!this.scene)return;this.root.classList.toggle("ov-upright",this.root.clientWidth<Xt);let t=Math.min(2,window.devicePixelRatio||1),e=[t,...this.views.flatMap(({stage:s})=>[s.clientWidth,s.clientHeight])].join();if(e!==this.size){Object.assign(this,{size:e,ratio:t});for(let s of this.views)s.resize(t);this.stale=!0,this.draw()}}schedule(t=!1){this.stale||=t,this.request||=requestAnimationFrame(()=>this.draw())}draw(){if(cancelAnimationFrame(this.request),this.request=0,!this.scene||!this.size)return;let{scene:t,colours:e,at:s,root:o}=this,r=this.pointed??this.pinned;if(this.stale)for(let n of this.views)n.draw(this.view,{...this,only:r},this.moving);this.stale=!1;for(let n of this.views)n.drawFront({colours:e,at:this.cursor??s,held:this.cursor,chosen:this.picked.get(n.pane.name)??n.pane.chosen,band:this.bandIn===n?this.banded:void 0});if(t.value){let n=this.cursor??s,a=(this.atIn??this.views[0]).pane;yt(this.bar,t,this.ramp,e,this.ratio,n&&t.valueAt(a,n[1]*t.x.count+n[0]))}Object.assign(o.dataset,{ready:"true",key:t.key,mode:t.mode,panes:t.panes.length,cells:`${t.x.count},${t.y.count}`,window:this.window().join(),cursor:this.cursor?.join()??"",only:r??""})}window(){let{scene:t,view:e}=this;return e.every((s,o)=>s===t.whole[o])?t.wholeValues:e.map((s,o)=>(o<2?t.x:t.y).from(s))}move(t){let{scene:e}=this,s=t(this.view),o=[];if(e.zoom){for(let r of[0,2]){let[n,a]=[e.whole[r],e.whole[r+1]],l=a-n,h=te*Math.max(Math.abs(n),Math.abs(a),l),p=Math.min(l,Math.max(h,s[r+1]-s[r])),d=Math.max(n,Math.min(a-p,(s[r]+s[r+1]-p)/2));o.push(...p===l?[n,a]:[d,d+p])}if(!o.every((r,n)=>r===this.view[n])){Object.assign(this,{view:o,moving:!0,unsaid:!0});for(let{plot:r}of this.views)r&&(r.view=o);this.hideTip(),this.schedule(!0),clearTimeout(this.refining),this.refining=setTimeout(()=>{this.moving=!1,this.schedule(!0)},140),clearTimeout(this.resting),this.resting=setTimeout(()=>this.ask(),Qt)}}}ask(){let[t,e,s,o]=this.window();this.unsaid=!1,this.asked=this.date(),this.send("window",{x0:t,x1:e,y0:s,y1:o,whole:this.view.every((r,n)=>r===this.scene.whole[n]),at:this.asked})}date(){return this.stamp=Math.max(Date.now(),this.stamp+1),this.stamp}zoom(t,[e,s]){this.move(([o,r,n,a])=>[e+(o-e)/t,e+(r-e)/t,s+(n-s)/t,s+(a-s)/t])}pan({box:t},e,s){this.move(([o,r,n,a])=>{let l=-e/t.width*(r-o),h=s/t.height*(a-n);return[o+l,r+l,n+h,a+h]})}act(t){let[e,s,o,r]=this.view,{scene:n,cursor:a}=this,l=a?[n.x.middle(a[0]),n.y.middle(a[1])]:[(e+s)/2,(o+r)/2];t==="band"?this.setBanding(!this.banding):t==="whole"?this.move(()=>n.whole):this.zoom(t==="zoom-in"?2:.5,l)}band(t,e){Object.assign(this,{bandIn:t,banded:e}),this.schedule()}setBanding(t){this.banding=t,this.root.classList.toggle("ov-banding",t),this.tools.querySelector('[data-do="band"]').setAttribute("aria-pressed",String(t))}look(t,e,s){if(Object.assign(this,{at:e,atIn:t}),this.schedule(),!e)return this.cursor?void 0:this.hideTip();this.cursor=void 0,this.showTip(e,s.clientX,s.clientY)}walk(t,e){if(Object.assign(this,{cursor:e,atIn:t}),this.schedule(),!e)return this.at?void 0:this.hideTip();let{scene:s}=this,o=s.x.middle(e[0]),r=s.y.middle(e[1]),n=t.stage.getBoundingClientRect();this.showTip(e,n.left+t.plot.across(o),n.top+t.plot.up(r)),this.said.textContent=`${this.where(e).join(", ")}: ${s.panes.map(a=>`${s.panes.length>1?`${a.title||a.name} `:""}${s.words(a,e[1]*s.x.count+e[0])}`).join("; ")}`}step(t,e,s){let{scene:o}=this,[r,n,a,l]=this.view,h=(g,b)=>Math.max(0,Math.min(g-1,b)),p=[h(o.x.count,Math.floor(((r+n)/2-o.x.low)/o.x.size)),h(o.y.count,Math.floor(((a+l)/2-o.y.low)/o.y.size))],d=this.cursor??this.at??this.picked.get(t.pane.name)??t.pane.chosen??p,c=[h(o.x.count,d[0]+e),h(o.y.count,d[1]+s)],f=(g,b,x)=>Math.min(0,x-g)+Math.max(0,x-b),m=f(r,n,o.x.middle(c[0])),u=f(a,l,o.y.middle(c[1]));(m||u)&&this.move(()=>[r+m,n+m,a+u,l+u]),this.walk(t,c)}pick(t,[e,s]){let{scene:o}=this;this.picked.set(t.pane.name,[e,s]),t.root.dataset.chosen=`${e},${s}`,this.schedule(),this.send("pick",{pane:t.pane.name,i:e,j:s,x:o.x.values[e],y:o.y.values[s],at:this.date()})}escape(t){this.setBanding(!1),this.at=void 0,this.walk(t,void 0),this.pinned!==void 0&&this.pin(this.pinned)}single(t){this.pointed!==t&&(this.pointed=t,this.schedule(!0))}pin(t){this.pinned=this.pinned===t?void 0:t,this.pinned===void 0&&(this.pointed=void 0),this.showPinned(),this.schedule(!0)}showPinned(){for(let t of this.key.querySelectorAll("[data-code]"))t.setAttribute("aria-pressed",String(Number(t.dataset.code)===this.pinned))}where([t,e]){let{x:s,y:o}=this.scene;return[`${s.symbol} = ${s.tell(t)}`,`${o.symbol} = ${o.tell(e)}`]}showTip(t,e,s){this.told=[t,e,s];let{scene:o,tip:r}=this;r.replaceChildren(...wt(o,this.tones,this.where(t).join(", "),t[1]*o.x.count+t[0],this.ratio)),r.hidden=!1,Object.assign(r.dataset,{i:t[0],j:t[1],x:o.x.values[t[0]],y:o.y.values[t[1]]});let n=this.root.getBoundingClientRect(),a=e-n.left+16,l=s-n.top+14,h=a+r.offsetWidth>n.width?a-r.offsetWidth-32:a,p=l+r.offsetHeight>n.height?l-r.offsetHeight-28:l;r.style.transform=`translate(${Math.max(0,Math.min(h,n.width-r.offsetWidth))}px, ${Math.max(0,p)}px)`}hideTip(){this.tip.hidden=!0}},X=new WeakMap;function et({data:i,parentElement:t,setTriggerValue:e}){let s=X.get(t),o=s?.root.isConnected?s:new tt(t);return X.set(t,o),o.send=e,o.load(i),()=>{o.destroy(),X.delete(t)}}var At=`.ov-cells [hidden] {
  display: none !important;
}
.ov-cells :focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 2px;
  border-radius: 6px;
}
.ov-cells-progress {
  position: absolute;
  left: 0;
  right: 0;
  top: -4px;
  height: 3px;
  border-radius: 2px;
  background: var(--ov-line);
  overflow: hidden;
}
.ov-cells-progress i {
  display: block;
  height: 100%;
  width: 0;
  background: var(--st-primary-color);
}
.ov-cells-tools {
  position: absolute;
  right: 8px;
  top: 0;
  display: flex;
  gap: 4px;
  z-index: 1;
}
.ov-cells button {
  font: inherit;
  color: inherit;
  cursor: pointer;
}
.ov-cells-tools button {
  width: 32px;
  height: 32px;
  padding: 0;
  display: grid;
  place-items: center;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
}
.ov-cells-tools button:hover {
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-cells-tools button[aria-pressed="true"] {
  background: color-mix(in srgb, var(--st-primary-color) 16%, transparent);
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-cells-tools svg {
  width: 15px;
  height: 15px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linejoin: round;
  stroke-linecap: round;
}
.ov-cells-panes {
  display: grid;
  grid-template-columns: repeat(var(--ov-panes, 1), minmax(0, 1fr));
  gap: 6px 18px;
}
.ov-cells-pane {
  margin: 0;
  min-width: 0;
}
.ov-cells-pane figcaption {
  min-height: 34px;
  display: flex;
  align-items: center;
  font-weight: 600;
  padding: 0 4px 0 8px;
  overflow: hidden;
}
.ov-cells-pane:last-child figcaption {
  padding-right: 156px;
}
.ov-cells-map {
  position: relative;
  width: 100%;
  height: clamp(300px, calc(100vh - var(--ov-cells-above, 290px)), 900px);
  touch-action: pan-y;
  cursor: crosshair;
  user-select: none;
}
.ov-cells-map canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-cells.ov-banding .ov-cells-map {
  touch-action: none;
}
.ov-cells-foot {
  padding: 4px 8px 0;
}
.ov-cells-bar {
  display: block;
  width: min(100%, 460px);
  height: 48px;
}
.ov-cells .ov-cells-key {
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
.ov-cells-key > li {
  margin: 0 !important;
  min-width: 0;
}
.ov-cells-key > li:not(.ov-cells-line) {
  padding: 0 !important;
}
.ov-cells :is(.ov-cells-row, .ov-cells-line) {
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
.ov-cells-line canvas {
  flex: none;
  width: 34px;
  height: 16px;
}
.ov-cells-row:hover {
  background: color-mix(in srgb, var(--st-text-color) 6%, transparent);
}
.ov-cells-row[aria-pressed="true"] {
  background: color-mix(in srgb, var(--st-primary-color) 14%, transparent);
}
.ov-cells-row canvas {
  flex: none;
  border-radius: 3px;
  box-shadow: 0 0 0 1px var(--ov-line);
}
.ov-cells-words {
  min-width: 0;
}
.ov-cells-share {
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.ov-cells-share::before {
  content: "· ";
  color: var(--ov-muted);
}
.ov-cells .ov-cells-shares {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: 2px 16px;
  margin: 2px 0 0;
  padding: 0 8px;
  font-size: 12.5px;
}
.ov-cells-shares:empty {
  display: none;
}
.ov-cells-shares > li {
  display: flex;
  align-items: center;
  gap: 6px;
  margin: 0 !important;
  padding: 0 !important;
  font-size: inherit !important;
}
.ov-cells-shares canvas {
  border-radius: 3px;
  box-shadow: 0 0 0 1px var(--ov-line);
}
.ov-cells-shares .ov-cells-share::before {
  content: none;
}
.ov-cells .ov-cells-of {
  margin: 2px 4px 0;
  font-size: 12px;
  color: var(--ov-muted);
}
.ov-cells-tip {
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
.ov-cells-tip div {
  display: flex;
  align-items: center;
  gap: 7px;
}
.ov-cells-tip canvas {
  flex: none;
  border-radius: 3px;
}
.ov-cells-tip small {
  color: var(--ov-muted);
  font-size: 12px;
}
.ov-cells-said {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.ov-cells.ov-upright .ov-cells-panes {
  grid-template-columns: minmax(0, 1fr);
}
.ov-cells.ov-upright .ov-cells-pane:last-child:not(:first-child) figcaption {
  padding-right: 4px;
}
.ov-cells.ov-upright .ov-cells-pane:first-child figcaption {
  padding-right: 156px;
}
.ov-cells.ov-upright .ov-cells-map {
  height: min(92vw, 58vh);
  min-height: 260px;
}
.ov-cells.ov-upright .ov-cells-row {
  min-height: 34px;
}
.ov-cells.ov-upright .ov-cells-key {
  max-height: 420px;
}
`;var Et=`<div class="ov-cells" data-testid="cells" data-ready="false" role="group">
  <div class="ov-cells-progress" role="progressbar" aria-label="Cells computed" aria-valuemin="0" aria-valuemax="100" hidden><i></i></div>
  <div class="ov-cells-tools" role="toolbar" aria-label="Zoom">
    <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
    <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
    <button type="button" data-do="band" aria-pressed="false" aria-label="Zoom to a rectangle" title="Draw a rectangle to zoom to (R, or Shift and drag)">
      <svg viewBox="0 0 16 16"><path d="M2 5V2h3M8 2h2M13 5V2M2 8v2M2 13h3M13 8v1"/><path d="M9 12h6M12 9v6"/></svg></button>
    <button type="button" data-do="whole" aria-label="Show the whole" title="Show the whole (0)">
      <svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
  </div>
  <div class="ov-cells-panes"></div>
  <div class="ov-cells-foot">
    <canvas class="ov-cells-bar" role="img" hidden></canvas>
    <ul class="ov-cells-key" aria-label="Legend"></ul>
    <p class="ov-cells-of"></p>
  </div>
  <div class="ov-cells-tip" role="tooltip" hidden></div>
  <div class="ov-cells-said" aria-live="polite"></div>
</div>
`;var Rt=`.ov-notice {
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
`;function zt(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),r=Object.assign(document.createElement("button"),{type:"button",textContent:t});return r.addEventListener("click",e),s.append(o,r),s}var Pt="optim-viz-reloaded-for";function Ot(i,t,e){let s=!1;return({data:o,parentElement:r,...n})=>{s||oe(t),s=!0;let a=new TextDecoder().decode(o.subarray(0,8));if(a!=="6395ba86")return ne(a,r);let l=r.querySelector(".ov-place");return l&&(l.outerHTML=i),e({...n,parentElement:r,data:o.subarray(8)})}}function oe(i){document.body.append(Object.assign(document.createElement("style"),{textContent:Rt+i}))}function ne(i,t){if(!re(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(zt("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function re(i){try{return sessionStorage.getItem(Pt)===i?!0:(sessionStorage.setItem(Pt,i),!1)}catch{return!0}}var Qe=Ot(Et,At,et);export{Qe as default};
