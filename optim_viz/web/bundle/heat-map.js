// Built by tools/bundle.js from optim_viz/web/js: edit there.
function z(o,t){let e=o.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function B(){return document.createElement("canvas")}var dt={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function N(o){let e=new Uint8ClampedArray(768);for(let i=0;i<256;i++){let s=i/255*(o.length-1),n=Math.min(o.length-2,Math.floor(s)),r=s-n;for(let a=0;a<3;a++)e[3*i+a]=o[n][a]+(o[n+1][a]-o[n][a])*r}return e}var ct={light:N(dt.light),dark:N(dt.dark)};function ft(o){let t=getComputedStyle(o),e=z(document.createElement("canvas"),{willReadFrequently:!0}),i=(h,l)=>(e.fillStyle=l,e.fillStyle=t.getPropertyValue(h).trim()||l,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),s=i("--st-background-color","#ffffff"),n=i("--st-text-color","#222222"),r=.299*s[0]+.587*s[1]+.114*s[2]<128,a=(h,l)=>`rgb(${h.join(" ")} / ${l})`;return o.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:o.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):o.classList.contains("ov-large")?1.45:1,of:h=>(r?h.dark:h.light)+(h.dim?"55":""),rim:a(s,1),halo:a(s,r?.55:.7),text:a(n,1),muted:a(n,o.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(s,.62),ramp:r?ct.dark:ct.light}}function P(o,t,e){let i=(t-o)/Math.max(1,e),s=10**Math.floor(Math.log10(i)),n=[1,2,2.5,5,10].map(a=>a*s).find(a=>a>=i*.999)??NaN,r=[];for(let a=Math.ceil(o/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}var Ft={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Q(o){return o===0?"1":o===1?"10":"10"+String(o).split("").map(t=>Ft[t]).join("")}function J(o,t){if(Math.abs(o)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),i=/^2\.[45]/.test(String(t/10**e))?1:0,s=Math.max(0,i-e);if(s>6||Math.abs(o)>=1e6){let n=Math.floor(Math.log10(Math.abs(o))+1e-9),r=Math.max(0,Math.min(15,n-e+i));return o.toExponential(r).replaceAll("-","−").replace("e+","e")}return o.toFixed(s).replace("-","−")}function j(o,t=4){if(!Number.isFinite(o))return o>0?"∞":o<0?"−∞":"–";let e=Math.abs(o);if(e!==0&&(e<.001||e>=1e5)){let[i,s]=o.toExponential(t-2).split("e"),n=Q(Number(s)),r=String(Number(i)).replace("-","−");return/^−?1$/.test(r)?r.replace("1",n):`${r}·${n}`}return String(Number(o.toPrecision(t))).replace("-","−")}var X={linear:{to:o=>o,from:o=>o},log:{to:Math.log10,from:o=>10**o},complement:{to:o=>-Math.log10(1-o),from:o=>1-10**-o}},qt=[[1],[1,3],[1,2,5]],O=class{constructor({label:t,symbol:e,scale:i},s){this.label=t,this.symbol=e,this.scale=i,this.values=s,this.to=X[i].to,this.from=X[i].from,this.count=s.length,this.size=(this.to(s[this.count-1])-this.to(s[0]))/(this.count-1),this.low=this.to(s[0])-this.size/2,this.high=this.low+this.count*this.size}edge(t){return this.low+t*this.size}middle(t){return this.edge(t+.5)}cell(t){let e=Math.floor((t-this.low)/this.size);return e>=0&&e<this.count?e:-1}format(t){let{values:e}=this,i=Math.abs(e[t]-e[t?t-1:t+1]),s=Math.abs(e[t]),n=s>0&&i>0?Math.ceil(Math.log10(s/i))+2:4;return j(e[t],Math.max(4,Math.min(16,n)))}};function I(o,t,e,i){let{to:s,from:n}=X[o],r=e-t,a=(c,f)=>c.map((p,m)=>({place:s(p),text:f[m]})).filter(({place:p})=>p>=t-1e-9*r&&p<=e+1e-9*r),h=[],l=c=>{c.length>h.length&&i(c)&&(h=c)};if(o==="linear"||r<1.2)for(let c of[1,2,3,4,5,6,8,10]){let{values:f,step:p}=P(n(t),n(e),c);l(a(f,f.map(m=>Zt(m,p))))}if(o==="linear")return{marks:h,minor:[]};let d=[];if(r>=.5)for(let c of[50,20,10,5,3,2,1])for(let f of c===1?qt:[[1]]){let{values:p,powers:m}=pt(o,t,e,c,f),u=a(p,Ht(p,m)),g=h;l(u),h!==g&&c===1&&f.length===1&&(d=pt(o,t,e,1,[2,3,4,5,6,7,8,9]).values.map(s).filter(x=>x>t&&x<e))}return{marks:h,minor:d}}function pt(o,t,e,i,s){let n=[],r=[];for(let a=Math.floor(t/i)*i;a<=e+1;a+=i)for(let h of s){let l=o==="log"?a<0?h/10**-a:h*10**a:1-(a<0?h*10**-a:h/10**a);n.push(l),r.push(o==="log"&&h===1?a:void 0)}return{values:n,powers:r}}function Ht(o,t){let e=o.map(s=>String(Number(s.toPrecision(10))).replace("-","−"));return t.every(s=>s!==void 0)&&e.some(s=>s.length>6)?t.map(s=>Q(s??0)):e}function Zt(o,t){if(Math.abs(o)<t*1e-6)return"0";let e=0;for(;e<15&&Math.abs(t*10**e-Math.round(t*10**e))>1e-6*t*10**e;)e+=1;let i=Math.floor(Math.log10(Math.abs(o)));return i>5?o.toExponential(Math.max(0,Math.min(15,i-Math.floor(Math.log10(t)+1e-9)))).replaceAll("-","−").replace("e+","e"):o.toFixed(e).replace("-","−")}var C=[[],[9,5],[2,4],[10,4,2,4],[16,5]],W=11.5;function ut(o,t,[e,i,s,n],r,a,h){o.font=`${W}px ${h.font}`;let l=p=>o.measureText(p).width,d=(p,m,u,g,x)=>b=>{let w=b.map(({place:k,text:M})=>[(k-p)/(m-p)*u,g(M)]).sort((k,M)=>k[0]-M[0]);return w.every(([k,M],y)=>!y||k-w[y-1][0]>=(M+w[y-1][1])/2+x)},c=I(t.x.scale,e,i,d(e,i,r,l,14)),f=I(t.y.scale,s,n,d(s,n,a,()=>W,16));return{across:c,up:f,left:Math.ceil(Math.max(14,...f.marks.map(({text:p})=>l(p))))+12}}function mt(o,t,e,{across:i,up:s},n){let{left:r,top:a,width:h,height:l}=t.box,d=a+l;o.setLineDash([]),o.fillStyle=n.muted,o.font=`${W}px ${n.font}`;let c=(f,p)=>{for(let m of f)p?o.fillRect(Math.round(t.across(m)),d,1,3):o.fillRect(r-3,Math.round(t.up(m)),3,1)};c(i.minor,!0),c(s.minor,!1),o.textBaseline="top";for(let{place:f,text:p}of i.marks){let m=t.across(f),u=o.measureText(p).width/2;o.fillRect(Math.round(m),d,1,5),o.textAlign="center",o.fillText(p,Math.min(m,t.width-u-1),d+8)}o.textAlign="right",o.textBaseline="middle";for(let{place:f,text:p}of s.marks)o.fillRect(r-5,Math.round(t.up(f)),5,1),o.fillText(p,r-8,t.up(f));o.fillStyle=n.text,o.font=`${W+1}px ${n.font}`,o.textAlign="center",o.textBaseline="bottom",o.fillText(e.x.label,r+h/2,t.height-2,h),o.textAlign="left",o.textBaseline="top",o.fillText(e.y.label,Math.min(r,8),1),o.strokeStyle=n.frame,o.lineWidth=1,o.strokeRect(r-.5,a-.5,h+1,l+1)}function gt(o,t,e,i){e.lines.forEach(({points:s},n)=>{let r=new Path2D,a=!1;for(let l=0;l<s.length;l+=2){let d=t.across(e.x.to(s[l])),c=t.up(e.y.to(s[l+1])),f=Number.isFinite(d)&&Number.isFinite(c);f&&r[a?"lineTo":"moveTo"](Math.max(-1e5,Math.min(1e5,d)),Math.max(-1e5,Math.min(1e5,c))),a=f}o.lineJoin="round";let h=[[i.rim,5,[]],[i.text,2,C[n%C.length]]];for(let[l,d,c]of h)o.strokeStyle=l,o.lineWidth=d,o.setLineDash(c),o.stroke(r);o.setLineDash([])})}function xt(o,t,e,i){let s=e.categories.flatMap(({label:r,point:a})=>a?[{label:r,x:a[0],y:a[1],kind:"letter"}]:[]),n=[];for(let{label:r,x:a,y:h,kind:l}of[...e.marks,...s].sort((d,c)=>+(d.kind==="letter")-+(c.kind==="letter"))){let d=t.across(e.x.to(a)),c=t.up(e.y.to(h));if(!t.inside(d,c))continue;let f=n.every(([p,m])=>Math.hypot(d-p,c-m)>17);l==="letter"&&f&&n.push([d,c]),Ut(o,f||l!=="letter"?l:"dot",r,d,c,t,i)}}function Ut(o,t,e,i,s,n,r){let a=(p,m)=>{let u=[[r.rim,m+3],[r.text,m]];for(let[g,x]of u)o.strokeStyle=g,o.lineWidth=x,o.stroke(p)},h=p=>{let m=new Path2D;return m.arc(i,s,p,0,2*Math.PI),m};if(o.setLineDash([]),o.fillStyle=r.text,t==="letter"){o.font=`700 12px ${r.font}`;let p=Math.max(9,o.measureText(e).width/2+4);o.fillStyle=r.rim,o.fill(h(p)),o.strokeStyle=r.text,o.lineWidth=1.5,o.stroke(h(p)),o.fillStyle=r.text,o.textAlign="center",o.textBaseline="middle",o.fillText(e,i,s+.5);return}let l=5.5,d=t==="saddle"?new Path2D(`M${i-l} ${s-l}L${i+l} ${s+l}M${i-l} ${s+l}L${i+l} ${s-l}`):h(t==="dot"?2:t==="start"?8:6);if(a(d,t==="start"?2.5:1.8),(t==="dot"||t==="minimum")&&o.fill(h(2)),t==="best"){let p=new Path2D;for(let m=0;m<10;m++)p[m?"lineTo":"moveTo"](i+(m%2?1.8:4.4)*Math.sin(m*Math.PI/5),s-(m%2?1.8:4.4)*Math.cos(m*Math.PI/5));o.fill(p)}if(!e||t==="dot")return;o.font=`600 12px ${r.font}`;let c=o.measureText(e).width,f=i+14+c>n.box.left+n.box.width;o.textAlign=f?"right":"left",o.textBaseline="middle",o.strokeStyle=r.rim,o.lineWidth=4,o.lineJoin="round",o.strokeText(e,i+(f?-12:12),s),o.fillText(e,i+(f?-12:12),s)}function tt(o,t,e,i,s,n,r,a=[]){let h=t.across(e.x.edge(i)),l=t.across(e.x.edge(i+1)),d=t.up(e.y.edge(s)),c=t.up(e.y.edge(s+1)),f=Math.max(0,n-(l-h))/2,p=Math.max(0,n-(d-c))/2;[h,l,c,d]=[h-f,l+f,c-p,d+p];let m=[[r.rim,4.5,[]],[r.text,2,a]];for(let[u,g,x]of m)o.strokeStyle=u,o.lineWidth=g,o.setLineDash(x),o.strokeRect(h,c,l-h,d-c);o.setLineDash([])}var Vt={1:Uint8Array,4:Float32Array,8:Float64Array};function bt(o){let t=o.slice(),e=new DataView(t.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:i,array:n=>{let[r,a,h]=i.arrays[n];return new Vt[h](t.buffer,4+e+r,a)}}}var _t=255;function wt(o){let{head:t,array:e}=bt(o),{categories:i,value:s}=t,n=new O(t.axes[0],e("x")),r=new O(t.axes[1],e("y")),a=t.panes.map((g,x)=>({...g,codes:e(`codes${x}`),values:t.arrays[`values${x}`]?e(`values${x}`):void 0})),h=t.lines.map((g,x)=>({label:g,points:e(`line${x}`)})),[l,d,c,f]=t.whole,p=[n.to(l),n.to(d),r.to(c),r.to(f)],m=(g,x)=>g.values&&Number.isFinite(g.values[x])?g.values[x]:void 0;return{...t,x:n,y:r,panes:a,lines:h,valueAt:m,words:(g,x)=>{let b=m(g,x),w=i[g.codes[x]];return[b===void 0?"":`${s?.label||"value"} = ${j(b)}`,w?.words].filter(Boolean).join(", ")||(g.codes[x]===_t?"not computed yet":"no value")},whole:p,wholeValues:t.whole}}function F({scale:o,limits:[t,e]},i){let s=o==="log"?Math.log(i/t)/Math.log(e/t):(i-t)/(e-t);return Math.max(0,Math.min(1,i>0||o==="linear"?s:0))}function vt(o){let t=(100*o).toFixed(1);return o>0&&t==="0.0"?"< 0.1 %":o<1&&t==="100.0"?"> 99.9 %":`${t} %`}var Kt={dots:(o,t)=>(o&3)<2&&(t&3)<2&&(o>>2^t>>2)===0,hatch:(o,t)=>(o+t&7)<2,back:(o,t)=>(o-t&7)<2,cross:(o,t)=>(o+t&7)===0||(o-t&7)===0,lines:(o,t)=>(t&3)===0,bars:o=>(o&3)===0,rings:(o,t)=>[4,5].includes(Math.round(2*Math.hypot(o-3.5,t-3.5))),waves:(o,t)=>t===[1,0,0,1,2,3,3,2][o]+2,grid:(o,t)=>(o&7)===0||(t&7)===0,quiet:(o,t)=>o===2&&t===2},yt=Object.fromEntries(Object.entries(Kt).map(([o,t])=>[o,Uint8Array.from({length:64},(e,i)=>Number(t(i&7,i>>3)))])),ot=o=>[1,3,5].map(t=>parseInt(o.slice(t,t+2),16)),et=(o,t,e)=>o.map((i,s)=>Math.round(i+(t[s]-i)*e)),D=([o,t,e])=>255<<24|e<<16|t<<8|o;function Mt(o,t){let e=t.dark?[16,22,29]:[255,255,255],i=[0,0,0],s=[255,255,255],n=(r,a)=>{let h=.3*r[0]+.59*r[1]+.11*r[2]>110;return{colour:r,ink:et(r,h?i:s,.34),tile:yt[a]}};return{of:o.categories.map(r=>n(ot(t.dark?r.dark:r.light),r.pattern)),empty:{...n(e,"quiet"),ink:et(e,t.dark?s:i,.3),tile:yt.quiet},fade:r=>et(r,e,.8)}}var q=class{constructor(t,e,i,s,n){let{x:r,y:a}=t,h=r.count*a.count,l=s?s.length/3-1:0;this.x=r,this.y=a,this.fills=i,this.only=n,this.colour=new Uint32Array(h),this.ink=new Uint32Array(h),this.tile=new Uint8Array(h),this.tiles=[new Uint8Array];let d=new Map,c=(f,{colour:p,ink:m,tile:u},g)=>{if(this.colour[f]=D(g?i.fade(p):p),this.ink[f]=D(g?i.fade(m):m),!u)return;let x=d.get(u)??this.tiles.push(u)-1;d.set(u,x),this.tile[f]=x};for(let f=0;f<h;f++){let p=t.valueAt(e,f),m=e.codes[f];if(p===void 0||!t.value||!s)c(f,i.of[m]??i.empty,n!==void 0&&n!==m);else{let u=3*Math.round(F(t.value,p)*l),g=[s[u],s[u+1],s[u+2]];c(f,{colour:g,ink:g},n!==void 0)}}}draw([t,e,i,s],n,r,a){let h=new ImageData(n,r),l=new Uint32Array(h.data.buffer),{tile:d,tiles:c,colour:f,ink:p,x:m,y:u}=this,g=Int32Array.from({length:n},(M,y)=>m.cell(t+(e-t)*(y+.5)/n)),x=Uint8Array.from({length:n},(M,y)=>Math.floor(y/a)&7),{empty:b}=this.fills,w=D(b.colour),k=D(b.ink);for(let M=0,y=0;M<r;M++){let $=u.cell(s+(i-s)*(M+.5)/r),v=(Math.floor(M/a)&7)*8,S=$*m.count;for(let T=0;T<n;T++,y++){if($<0||g[T]<0){l[y]=b.tile[v+x[T]]?k:w;continue}let R=S+g[T],A=d[R];l[y]=A&&c[A][v+x[T]]?p[R]:f[R]}}return h}};function H({colour:o,ink:t,tile:e},i,s,n){let r=B(),a=Math.max(1,Math.round(n));r.width=i*a,r.height=s*a,r.style.width=`${i}px`,r.style.height=`${s}px`,r.setAttribute("aria-hidden","true");let h=new ImageData(r.width,r.height),l=new Uint32Array(h.data.buffer);for(let d=0;d<l.length;d++){let c=Math.floor(d%r.width/a)&7,f=Math.floor(d/r.width/a)&7;l[d]=D(e?.[8*f+c]?t:o)}return z(r).putImageData(h,0,0),r}var Yt=16;function E(o,t,e=""){let i=document.createElement(o);return i.className=t,i.textContent=e,i}function kt(o,t,e){let i=o.categories.map((n,r)=>({category:n,code:r,shares:o.panes.map(a=>a.shares[r])}));return i.filter(({category:n,shares:r})=>r.some(a=>a>0)||n.point&&o.mode==="category"&&i.length<=Yt).map(({category:n,code:r,shares:a})=>{let h=document.createElement("li"),l=h.appendChild(E("button","ov-heat-map-row"));return l.type="button",l.dataset.code=r,l.title="Show these cells alone",l.setAttribute("aria-pressed","false"),l.append(H(t.of[r],24,16,e),E("span","ov-heat-map-words",n.words)),a.length===1&&l.append(St(a[0])),h})}function $t(o,t,e,i){return o.categories.flatMap((s,n)=>{if(!t.shares[n])return[];let r=document.createElement("li");return r.title=s.words,r.append(H(e.of[n],16,12,i),E("b","",s.label||s.words),St(t.shares[n])),[r]})}function St(o){let t=E("span","ov-heat-map-share",vt(o));return t.dataset.share=o,t}function Tt(o,t,e,i,s){let n=o.panes.map(r=>{let a=E("div",""),h=o.valueAt(r,i)===void 0&&t.of[r.codes[i]];return h&&a.append(H(h,16,12,s)),o.panes.length>1&&a.append(E("small","",r.title||r.name)),a.append(E("b","",o.words(r,i))),a});return[E("div","",e),...n]}function At(o,t,e){return o.lines.map(({label:i},s)=>{let n=E("li","ov-heat-map-line"),r=n.appendChild(document.createElement("canvas"));r.width=34*e,r.height=16*e,r.setAttribute("aria-hidden","true");let a=r.getContext("2d");return a.scale(e,e),a.strokeStyle=t.text,a.lineWidth=2,a.setLineDash(C[s%C.length]),a.beginPath(),a.moveTo(0,8),a.lineTo(34,8),a.stroke(),n.append(E("span","ov-heat-map-words",i)),n})}function Et(o,t,e,i,s,n){let{scale:r,limits:a,beyond:h,label:l}=t.value,d=o.clientWidth,c=o.clientHeight;o.width=Math.round(d*s),o.height=Math.round(c*s);let f=o.getContext("2d"),[p,m,u,g]=[14,14,16,12],x=d-p-m;f.scale(s,s),f.font=`11.5px ${i.font}`;for(let y=0;y<x*s;y++){let $=3*Math.round(y/(x*s-1)*(e.length/3-1));f.fillStyle=`rgb(${e[$]} ${e[$+1]} ${e[$+2]})`,f.fillRect(p+y/s,u,1/s+.2,g)}h.forEach((y,$)=>{if(!y)return;let v=$?e.length-3:0,S=$?p+x:p;f.fillStyle=`rgb(${e[v]} ${e[v+1]} ${e[v+2]})`,f.fill(new Path2D(`M${S} ${u}L${S+($?9:-9)} ${u+g/2}L${S} ${u+g}Z`))}),f.strokeStyle=i.frame,f.strokeRect(p+.5,u+.5,x-1,g-1);let[b,w]=r==="log"?a.map(Math.log10):a,k=y=>{let $=y.map(({place:v,text:S})=>[(v-b)/(w-b)*x,f.measureText(S).width]).sort((v,S)=>v[0]-S[0]);return $.every(([v,S],T)=>!T||v-$[T-1][0]>=(S+$[T-1][1])/2+12)};f.fillStyle=i.muted,f.textBaseline="top";for(let{place:y,text:$}of I(r,b,w,k).marks){let v=p+(y-b)/(w-b)*x,S=f.measureText($).width/2;f.fillRect(v,u+g,1,4),f.textAlign="center",f.fillText($,Math.max(S,Math.min(v,d-S)),u+g+6)}if(f.textAlign="left",f.fillStyle=i.text,f.font=`12.5px ${i.font}`,f.fillText(l,p,0,x),n===void 0)return;let M=p+F(t.value,n)*x;f.fillStyle=i.text,f.fill(new Path2D(`M${M} ${u+2}L${M-5} ${u-6}H${M+5}Z`))}var Z=class{constructor(t){this.heatMap=t,this.at=void 0,this.keys=void 0,this.pane=void 0,this.described=void 0}get cell(){return this.keys??this.at}forget(){this.at=this.keys=void 0}look(t,e,i){let{heatMap:s}=this;if(Object.assign(this,{at:e,pane:t}),s.schedule(),!e)return this.keys?void 0:s.tooltip.hide();this.keys=void 0,this.describe(e,i.clientX,i.clientY)}walk(t,e){let{heatMap:i}=this,{scene:s}=i;if(Object.assign(this,{keys:e,pane:t}),i.schedule(),!e)return this.at?void 0:i.tooltip.hide();let n=s.x.middle(e[0]),r=s.y.middle(e[1]),a=t.stage.getBoundingClientRect();this.describe(e,a.left+t.plot.across(n),a.top+t.plot.up(r));let h=d=>s.panes.length>1?`${d.title||d.name} `:"",l=s.panes.map(d=>h(d)+s.words(d,e[1]*s.x.count+e[0]));i.spoken.textContent=`${this.where(e).join(", ")}: ${l.join("; ")}`}step(t,e,i){let{heatMap:s}=this,{scene:n,window:r}=s,[a,h,l,d]=r.view,c=(b,w)=>Math.max(0,Math.min(b-1,w)),f=[c(n.x.count,Math.floor(((a+h)/2-n.x.low)/n.x.size)),c(n.y.count,Math.floor(((l+d)/2-n.y.low)/n.y.size))],p=this.cell??s.chosenIn(t)??f,m=[c(n.x.count,p[0]+e),c(n.y.count,p[1]+i)],u=(b,w,k)=>Math.min(0,k-b)+Math.max(0,k-w),g=u(a,h,n.x.middle(m[0])),x=u(l,d,n.y.middle(m[1]));(g||x)&&r.move(()=>[a+g,h+g,l+x,d+x]),this.walk(t,m)}where([t,e]){let{x:i,y:s}=this.heatMap.scene;return[`${i.symbol} = ${i.format(t)}`,`${s.symbol} = ${s.format(e)}`]}describe(t,e,i){this.described=[t,e,i];let{scene:s,fills:n,ratio:r,tooltip:a}=this.heatMap,[h,l]=t,d=Tt(s,n,this.where(t).join(", "),l*s.x.count+h,r);a.showAt(e,i,d,{i:h,j:l,x:s.x.values[h],y:s.y.values[l]})}};var it=(o,t)=>{let e=t.getBoundingClientRect();return[o.clientX-e.left,o.clientY-e.top]};function Rt(o,t){let e=(i,s,n,r={})=>i.addEventListener(s,n,{signal:t,...r});e(o.root,"click",i=>{let s=i.target.closest("[data-do]"),n=i.target.closest("[data-code]");s&&o.scene&&o.act(s.dataset.do),n&&o.pin(Number(n.dataset.code))});for(let[i,s]of[["pointerover",!0],["pointerout",!1],["focusin",!0],["focusout",!1]])e(o.key,i,n=>{let r=n.target.closest("[data-code]");r&&n.pointerType!=="touch"&&(i!=="focusin"||r.matches(":focus-visible"))&&o.single(s?Number(r.dataset.code):void 0)});e(document.fonts,"loadingdone",()=>o.refresh()),o.listenTo=i=>Gt(o,e,i)}function Gt(o,t,e){let{stage:i}=e,s=new Map,n;t(i,"pointerdown",a=>{if(a.button!==0||!o.scene)return;let[h,l]=it(a,i);e.plot?.inside(h,l)&&(s.set(a.pointerId,[h,l]),n=s.size>1?void 0:{px:h,py:l,x:h,y:l,zooms:o.scene.zoom&&(a.shiftKey||o.boxZooms)},i.setPointerCapture(a.pointerId),i.focus({preventScroll:!0}))}),t(i,"pointermove",a=>{if(!o.scene)return;let[h,l]=it(a,i);if(s.size>1)return r(a.pointerId,h,l);if(!n)return o.cursor.look(e,e.cellAt(h,l),a);if(!(!n.moved&&Math.hypot(h-n.px,l-n.py)<5)){if(n.moved=!0,o.cursor.look(e,void 0),n.zooms){let{left:d,top:c,width:f,height:p}=e.plot.box;o.drawZoomBox(e,[n.px,n.py,Math.max(d,Math.min(d+f,h)),Math.max(c,Math.min(c+p,l))])}else o.window.pan(e.plot,h-n.x,l-n.y);Object.assign(n,{x:h,y:l})}});let r=(a,h,l)=>{let[d,c]=[s.get(a),[...s].find(([p])=>p!==a)[1]];if(!d)return;let f=p=>Math.max(10,Math.hypot(p[0]-c[0],p[1]-c[1]));o.window.zoom(f([h,l])/f(d),e.plot.places((h+c[0])/2,(l+c[1])/2)),o.window.pan(e.plot,(h-d[0])/2,(l-d[1])/2),s.set(a,[h,l])};t(i,"pointerup",a=>{if(s.delete(a.pointerId),n&&!n.moved){let h=e.cellAt(n.px,n.py);o.cursor.look(e,h,a),h&&o.pick(e,h)}else if(n?.zooms){let[h,l,d,c]=o.zoomBox.rectangle;if(Math.min(Math.abs(d-h),Math.abs(c-l))>=8){let[f,p]=e.plot.places(Math.min(h,d),Math.min(l,c)),[m,u]=e.plot.places(Math.max(h,d),Math.max(l,c));o.window.move(()=>[f,m,u,p])}o.setBoxZoom(!1)}n?.zooms&&o.drawZoomBox(e,void 0),n=void 0}),t(i,"pointercancel",a=>{s.delete(a.pointerId),n=void 0,o.drawZoomBox(e,void 0)}),t(i,"pointerleave",a=>a.pointerType!=="touch"&&o.cursor.look(e,void 0)),t(i,"wheel",a=>{!o.scene?.zoom||!a.ctrlKey&&!a.metaKey||(a.preventDefault(),o.window.zoom(Math.exp(-a.deltaY*.0022),e.plot.places(...it(a,i))))},{passive:!1}),t(i,"keydown",a=>Xt(o,e,a)),t(i,"blur",()=>o.cursor.walk(e,void 0))}var Qt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]},Jt={"+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"whole",r:"box-zoom"};function Xt(o,t,e){if(!o.scene||e.ctrlKey||e.metaKey||e.altKey)return;let i=Qt[e.key],s=e.shiftKey?10:1,n=Jt[e.key];if(i)o.cursor.step(t,i[0]*s,i[1]*s);else if(e.key==="Enter"||e.key===" ")o.cursor.keys?o.pick(t,o.cursor.keys):o.cursor.step(t,0,0);else if(e.key==="Escape")o.escape(t);else if(n&&o.scene.zoom)o.act(n);else return;e.preventDefault()}var st=18,U=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[i,s,n,r]=t.domain,a=Float64Array.from(this.grid(i,s,n,r,81,81)).filter(Number.isFinite).sort(),h=d=>a[Math.min(a.length-1,Math.floor(d*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:l}=t;if(l!==null){let d=Math.log10(Math.max(h(.01)-l,(this.high-l)*1e-6,1e-300)),c=(Math.log10(this.high-l)-d)/st||1;this.level=f=>(Math.log10(Math.max(f-l,1e-300))-d)/c,this.tint=f=>f/st}else{let d=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[c,f]=[Math.asinh(this.low/d),Math.asinh(this.high/d)],p=(f-c)/st;this.level=m=>Math.asinh(m/d)/p,this.tint=m=>(m*p-c)/(f-c)}}grid(t,e,i,s,n,r){let a=new Float64Array(n*r),h=new Float64Array(n*r);for(let l=0,d=0;l<r;l++)for(let c=0;c<n;c++,d++)a[d]=t+(e-t)*c/(n-1),h[d]=s+(i-s)*l/(r-1);return this.evaluate(a,h)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,i,s,n=!1){let{left:r,top:a,width:h,height:l}=e.box,d=Math.max(2,Math.round(h/s))+1,c=Math.max(2,Math.round(l/s))+1,f=this.grid(...e.view,d,c);for(let p=0;p<f.length;p++)f[p]=this.level(f[p]);this.paint(t,e,i,f,d,c),this.contour(t,e,i,f,d,c),this.veil(t,e,i),n||this.axes(t,e,i),this.points(t,e,i),t.strokeStyle=i.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,h-1,l-1)}paint(t,e,i,s,n,r){let a=new ImageData(n,r),h=i.ramp,l=h.length/3-1;for(let g=0;g<s.length;g++){let x=Math.max(0,Math.min(1,this.tint(s[g]))),b=3*Math.round(x*l);a.data.set([h[b],h[b+1],h[b+2],Number.isNaN(s[g])?0:255],4*g)}this.buffer??=B(),this.buffer.width=n,this.buffer.height=r,z(this.buffer).putImageData(a,0,0);let{left:d,top:c,width:f,height:p}=e.box,m=f/(n-1),u=p/(r-1);t.save(),t.beginPath(),t.rect(d,c,f,p),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-m/2,c-u/2,f+m,p+u),t.restore()}contour(t,e,i,s,n,r){let a=new Path2D,h=new Path2D,{left:l,top:d,width:c,height:f}=e.box,p=c/(n-1),m=f/(r-1);for(let u=0;u+1<r;u++)for(let g=0;g+1<n;g++){let x=u*n+g,b=s[x],w=s[x+1],k=s[x+n],M=s[x+n+1],y=Math.min(b,w,k,M),$=Math.max(b,w,k,M);if($-y<40)for(let v=Math.ceil(y);v<=$;v++){let S=v%3===0?h:a,T=l+g*p,R=d+u*m,A=[];b<v!=w<v&&A.push([T+p*(v-b)/(w-b),R]),w<v!=M<v&&A.push([T+p,R+m*(v-w)/(M-w)]),k<v!=M<v&&A.push([T+p*(v-k)/(M-k),R+m]),b<v!=k<v&&A.push([T,R+m*(v-b)/(k-b)]),A.length===4&&(b+w+k+M)/4<v!=b<v&&A.push(...A.splice(0,1));for(let L=0;L+1<A.length;L+=2)S.moveTo(...A[L]),S.lineTo(...A[L+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=i.contour,t.stroke(a),t.strokeStyle=i.contourStrong,t.stroke(h)}veil(t,e,i){let[s,n,r,a]=this.surface.domain,[h,l]=e.toPixel(s,a),[d,c]=e.toPixel(n,r),{left:f,top:p,width:m,height:u}=e.box;t.save(),t.beginPath(),t.rect(f,p,m,u),t.clip(),t.beginPath(),t.rect(f,p,m,u),t.rect(h,l,d-h,c-l),t.fillStyle=i.veil,t.fill("evenodd"),t.strokeStyle=i.frame,t.setLineDash([4,4]),t.strokeRect(h,l,d-h,c-l),t.restore()}axes(t,e,i,{below:s=!0,aside:n=!0,every:r=80}={}){let{left:a,top:h,width:l,height:d}=e.box,c=11.5*i.scale,[f,p,m,u]=e.view;t.fillStyle=i.muted,t.strokeStyle=i.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${c}px ${i.font}`;let g=P(f,p,l/(r*i.scale)),x=P(m,u,d/(.8*r*i.scale));t.textAlign="center",t.textBaseline="top";for(let b of s?g.values:[]){let[w]=e.toPixel(b,m);t.fillRect(Math.round(w),h+d,1,4),t.fillText(J(b,g.step),w,h+d+7)}t.textAlign="right",t.textBaseline="middle";for(let b of n?x.values:[]){let[,w]=e.toPixel(f,b);t.fillRect(a-4,Math.round(w),4,1),t.fillText(J(b,x.step),a-7,w)}t.fillStyle=i.text,t.font=`italic ${c+1}px ${i.font}`,t.textAlign="right",s&&t.fillText("x",a+l-4,h+d-10),t.textAlign="left",n&&t.fillText("y",a+6,h+12)}points(t,e,i){let s=5.5*i.scale,n=[[i.rim,4],[i.text,1.6]];t.setLineDash([]);for(let{x:r,y:a,kind:h}of this.surface.points){let[l,d]=e.toPixel(r,a);if(e.inside(l,d,1)){for(let[c,f]of n)t.strokeStyle=c,t.lineWidth=f*i.scale,t.beginPath(),h==="saddle"?(t.moveTo(l-s*.6,d-s*.6),t.lineTo(l+s*.6,d+s*.6),t.moveTo(l-s*.6,d+s*.6),t.lineTo(l+s*.6,d-s*.6)):h==="maximum"?(t.moveTo(l,d-s*.8),t.lineTo(l+s*.8,d+s*.6),t.lineTo(l-s*.8,d+s*.6),t.closePath()):t.arc(l,d,s,0,2*Math.PI),t.stroke();h==="global minimum"&&(t.fillStyle=i.text,t.beginPath(),t.arc(l,d,s*.42,0,2*Math.PI),t.fill())}}}};var zt={neg:o=>-o,exp:Math.exp,log:Math.log,sin:Math.sin,cos:Math.cos,tan:Math.tan,tanh:Math.tanh,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:o=>2**o,log1p:Math.log1p},te={pow:Math.pow,max:Math.max,min:Math.min,atan2:Math.atan2,lt:(o,t)=>+(o<t),le:(o,t)=>+(o<=t),gt:(o,t)=>+(o>t),ge:(o,t)=>+(o>=t),eq:(o,t)=>+(o===t),ne:(o,t)=>+(o!==t)};function Pt({constants:o,code:t,results:e}){let[i]=e,s={constants:o,code:t.slice(0,Math.max(0,i-1-o.length)),results:[i]},n=ee(s);return(r,a)=>n(r,a)[0]}function ee({constants:o,code:t,results:e}){return(i,s)=>{let n=i.length,r=[i,s,...o.map(a=>new Float64Array(n).fill(a))];for(let[a,h,l,d]of t){let c=r[h],f=r[l],p=r[d],m=new Float64Array(n);if(a==="add")for(let u=0;u<n;u++)m[u]=c[u]+f[u];else if(a==="sub")for(let u=0;u<n;u++)m[u]=c[u]-f[u];else if(a==="mul")for(let u=0;u<n;u++)m[u]=c[u]*f[u];else if(a==="div")for(let u=0;u<n;u++)m[u]=c[u]/f[u];else if(a==="select")for(let u=0;u<n;u++)m[u]=c[u]?p[u]:f[u];else if(zt[a]){let u=zt[a];for(let g=0;g<n;g++)m[g]=u(c[g])}else{let u=te[a];for(let g=0;g<n;g++)m[g]=u(c[g],f[g])}r.push(m)}return e.map(a=>r[a])}}var V=class{constructor(t,e,i,s){this.width=t,this.height=e,this.view=s,this.box={left:i,top:20,width:Math.max(20,t-i-8),height:Math.max(20,e-20-42)}}across(t){let[e,i]=this.view;return this.box.left+(t-e)/(i-e)*this.box.width}up(t){let[,,e,i]=this.view;return this.box.top+(i-t)/(i-e)*this.box.height}places(t,e){let[i,s,n,r]=this.view,{left:a,top:h,width:l,height:d}=this.box;return[i+(t-a)/l*(s-i),r-(e-h)/d*(r-n)]}inside(t,e){let{left:i,top:s,width:n,height:r}=this.box;return t>=i&&t<=i+n&&e>=s&&e<=s+r}};var se=3,ne=8,Ot=9,_=class{constructor(){this.root=document.createElement("figure"),this.root.className="ov-heat-map-pane",this.title=this.root.appendChild(document.createElement("figcaption")),this.stage=this.root.appendChild(document.createElement("div")),this.stage.className="ov-heat-map-map",this.stage.tabIndex=0,this.stage.setAttribute("role","application"),this.canvas=this.stage.appendChild(document.createElement("canvas")),this.front=this.stage.appendChild(document.createElement("canvas"));for(let t of[this.canvas,this.front])t.setAttribute("aria-hidden","true");this.shares=this.root.appendChild(document.createElement("ul")),this.shares.className="ov-heat-map-shares"}load(t,e,i){Object.assign(this,{scene:t,pane:e,tiles:void 0}),this.title.textContent=e.title,this.root.dataset.name=e.name,this.root.dataset.chosen=e.chosen?.join()??"",this.shares.setAttribute("aria-label",`Shares, ${e.title||e.name}`);let s=t.title+(e.title?`: ${e.title}`:""),n=t.zoom?", plus and minus zoom, 0 shows all":"",r=[`${s}. ${t.x.label} across, ${t.y.label} up.`,`Arrow keys move from cell to cell, Enter chooses one${n}.`,...i?["The maps move together."]:[]];this.stage.setAttribute("aria-label",r.join(" "))}resize(t){let{clientWidth:e,clientHeight:i}=this.stage;for(let s of[this.canvas,this.front])s.width=Math.round(e*t),s.height=Math.round(i*t);Object.assign(this,{ratio:t,width:e,height:i})}draw(t,{colours:e,fills:i,ramp:s,only:n,land:r},a){let{scene:h,pane:l,width:d,height:c,ratio:f}=this,p=this.canvas.getContext("2d");if(!(d&&c))return;p.setTransform(f,0,0,f,0,0),p.clearRect(0,0,d,c);let m=ut(p,h,t,d-60,c-20-42,e);this.plot=new V(d,c,m.left,t);let{left:u,top:g,width:x,height:b}=this.plot.box;this.root.dataset.box=[u,g,x,b].join(),(this.tiles?.fills!==i||this.tiles.only!==n)&&(this.tiles=new q(h,l,i,s,n));let[w,k,M,y]=[u,g,u+x,g+b].map($=>Math.round($*f));p.putImageData(this.tiles.draw(t,M-w,y-k,Math.max(1,Math.round(f))),w,k),p.save(),p.beginPath(),p.rect(u,g,x,b),p.clip(),r&&this.drawContours(p,r,t,e,a?ne:se),gt(p,this.plot,h,e),p.restore(),xt(p,this.plot,h,e),mt(p,this.plot,h,m,e)}drawContours(t,e,i,s,n){let{plot:r}=this,a=Math.round(r.box.width/n)+1,h=Math.round(r.box.height/n)+1,l=e.grid(...i,a,h);for(let c=0;c<l.length;c++)l[c]=e.level(l[c]);let d=s.dark?"255 255 255":"10 25 45";e.contour(t,r,{contour:`rgb(${d} / 0.14)`,contourStrong:`rgb(${d} / 0.26)`},l,a,h)}drawFront({colours:t,at:e,chosen:i,zoomBox:s,held:n}){let{scene:r,plot:a,ratio:h,width:l,height:d}=this,c=this.front.getContext("2d");if(!a)return;c.setTransform(h,0,0,h,0,0),c.clearRect(0,0,l,d);let{left:f,top:p,width:m,height:u}=a.box;if(c.save(),c.beginPath(),c.rect(f,p,m,u),c.clip(),i&&tt(c,a,r,...i,Ot,t),e){let g=Math.round(a.across(r.x.middle(e[0])))+.5,x=Math.round(a.up(r.y.middle(e[1])))+.5,b=Math.max(8,Math.abs(a.across(r.x.edge(e[0]))-g)),w=Math.max(8,Math.abs(a.up(r.y.edge(e[1]))-x)),k=`M${f} ${x}H${g-b}M${g+b} ${x}H${f+m}`,M=`M${g} ${p}V${x-w}M${g} ${x+w}V${p+u}`,y=new Path2D(k+M);for(let[$,v]of[[t.halo,3],[t.muted,1]])c.strokeStyle=$,c.lineWidth=v,c.stroke(y);tt(c,a,r,...e,Ot,t,n?[]:[3,2])}if(s){let[g,x,b,w]=[Math.min(s[0],s[2]),Math.min(s[1],s[3]),Math.abs(s[2]-s[0]),Math.abs(s[3]-s[1])];c.fillStyle=t.halo,c.fillRect(g,x,b,w),c.strokeStyle=t.text,c.lineWidth=1.5,c.setLineDash([5,3]),c.strokeRect(g,x,b,w)}c.restore()}cellAt(t,e){if(!this.plot?.inside(t,e))return;let[i,s]=this.plot.places(t,e),n=this.scene.x.cell(i),r=this.scene.y.cell(s);return n<0||r<0?void 0:[n,r]}};function It(o){return o?new U(o,Pt(o.program)):void 0}function re(o,t){let[e,i,s,n]=o;return[...Ct(e,i,t[0],t[1]),...Ct(s,n,t[2],t[3])]}function Ct(o,t,e,i){let s=i-e,n=1e-11*Math.max(Math.abs(e),Math.abs(i),s),r=Math.min(s,Math.max(n,t-o)),a=Math.max(e,Math.min(i-r,(o+t-r)/2));return r===s?[e,i]:[a,a+r]}var K=class{constructor({onMove:t,onQuiet:e,onRest:i}){this.onMove=t,this.onQuiet=e,this.onRest=i,this.scene=void 0,this.view=[0,1,0,1],this.moving=!1,this.unsaid=!1,this.asked=void 0,this.resting=this.refining=0}stop(){for(let t of[this.resting,this.refining])clearTimeout(t)}load(t,e){this.scene=t,(e||this.asked!==void 0&&t.answers>=this.asked)&&(this.asked=void 0),e&&clearTimeout(this.resting),(e||this.asked===void 0&&!this.unsaid)&&(this.view=[t.x.low,t.x.high,t.y.low,t.y.high]),e&&(this.unsaid=!1)}get isWhole(){let{scene:t,view:e}=this;return t!==void 0&&e.every((i,s)=>i===t.whole[s])}get values(){let{scene:t,view:e}=this,[i,s,n,r]=e;return t?this.isWhole?t.wholeValues:[t.x.from(i),t.x.from(s),t.y.from(n),t.y.from(r)]:e}move(t){let{scene:e}=this,i=t(this.view);if(!e?.zoom)return;let s=re(i,e.whole);s.every((n,r)=>n===this.view[r])||(Object.assign(this,{view:s,moving:!0,unsaid:!0}),this.onMove(),clearTimeout(this.refining),this.refining=setTimeout(()=>{this.moving=!1,this.onQuiet()},140),clearTimeout(this.resting),this.resting=setTimeout(()=>this.onRest(),250))}request(t){let[e,i,s,n]=this.values;return this.unsaid=!1,this.asked=t,{x0:e,x1:i,y0:s,y1:n,whole:this.isWhole,at:t}}zoom(t,[e,i]){this.move(([s,n,r,a])=>[e+(s-e)/t,e+(n-e)/t,i+(r-i)/t,i+(a-i)/t])}pan({box:t},e,i){this.move(([s,n,r,a])=>{let h=-e/t.width*(n-s),l=i/t.height*(a-r);return[s+h,n+h,r+l,a+l]})}};var Y=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,i]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,i)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function nt(){return Math.min(2,globalThis.devicePixelRatio||1)}function rt(o,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),i=()=>{o(),rt(o,t)};e.addEventListener("change",i,{once:!0,signal:t})}var G=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,i,s={}){let{width:n,height:r,x:a,y:h}=this.fill(i,s,t,e),l=a+16+n>this.root.clientWidth?a-16-n:a+16,d=h+14+r>this.root.clientHeight?h-14-r:h+14;this.place(l,d,n)}showBelow(t,e){let i=t.getBoundingClientRect(),{width:s,height:n,x:r,y:a}=this.fill(e,{},i.left,i.bottom+4);this.place(r,a+n>this.root.clientHeight?a-n-i.height-8:a,s)}hide(){this.element.hidden=!0}fill(t,e,i,s){let{element:n,root:r}=this,a=r.getBoundingClientRect();return typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1,{width:n.offsetWidth,height:n.offsetHeight,x:i-a.left,y:s-a.top}}place(t,e,i){let s=Math.max(0,Math.min(t,this.root.clientWidth-i));this.element.style.transform=`translate(${s}px, ${Math.max(0,e)}px)`}};var ae=640,ht=class{constructor(t){this.root=t.querySelector(".ov-heat-map");let e=i=>this.root.querySelector(`.ov-heat-map-${i}`);Object.assign(this,{holder:e("panes"),key:e("key"),bar:e("bar"),spoken:e("said"),bars:e("progress"),tools:e("tools"),of:e("of")}),this.outbox=new Y(()=>{}),this.tooltip=new G(e("tip"),this.root),this.window=new K({onMove:()=>this.windowMoved(),onQuiet:()=>this.schedule(!0),onRest:()=>this.outbox.send("window",this.window.request(this.date()))}),this.cursor=new Z(this),this.views=[],this.picked=new Map,this.stamp=0,this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize()),this.sizes.observe(this.root),rt(()=>this.resize(),this.abort.signal),Rt(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),this.window.stop()}load(t){let e=wt(t),i=e.key!==this.scene?.key,s=JSON.stringify(e.contours);s!==this.surface&&(this.land=It(e.contours));let n=!i&&e.x.count===this.scene.x.count&&e.y.count===this.scene.y.count&&e.x.low===this.scene.x.low&&e.y.low===this.scene.y.low&&e.x.size===this.scene.x.size;for(Object.assign(this,{scene:e,surface:s}),this.window.load(e,i),n||this.cursor.forget(),i&&Object.assign(this,{pinned:void 0,pointed:void 0}),this.picked.clear();this.views.length>e.panes.length;)this.views.pop().root.remove();for(;this.views.length<e.panes.length;){let r=new _;this.views.push(r),this.holder.append(r.root),this.listenTo(r)}e.panes.forEach((r,a)=>this.views[a].load(e,r,e.panes.length>1)),this.root.setAttribute("aria-label",e.title),this.root.style.setProperty("--ov-panes",e.panes.length),this.tools.hidden=!e.zoom,this.setProgress(e.progress),this.size=void 0,this.refresh(),this.resize(),n&&this.tooltip.shown?this.cursor.describe(...this.cursor.described):this.tooltip.hide()}setProgress(t){this.bars.hidden=t===null,this.bars.firstElementChild.style.width=`${100*(t??0)}%`,this.bars.setAttribute("aria-valuenow",Math.round(100*(t??0))),this.root.setAttribute("aria-busy",String(t!==null))}refresh(){if(!this.scene)return;let{scene:t}=this;this.colours=ft(this.root),this.fills=Mt(t,this.colours),this.ramp=t.value?N(t.value.ramp[this.colours.dark?"dark":"light"].map(ot)):void 0,this.ratio=nt();let e=this.key.contains(document.activeElement)?document.activeElement.dataset.code:void 0;this.key.replaceChildren(...kt(t,this.fills,this.ratio),...At(t,this.colours,this.ratio));for(let i of this.views)i.shares.replaceChildren(...this.views.length>1?$t(t,i.pane,this.fills,this.ratio):[]);e!==void 0&&this.key.querySelector(`[data-code="${e}"]`)?.focus(),this.bar.hidden=!t.value,t.value&&this.bar.setAttribute("aria-label",`${t.value.label}: colours from ${t.value.limits.join(" to ")}, ${t.value.scale} scale`),this.of.textContent=this.root.querySelector("[data-share]")?`Shares are of ${t.of}${t.progress===null?"":" computed so far"}.`:"",this.schedule(!0),this.showPinned()}resize(){if(!this.scene)return;this.root.classList.toggle("ov-upright",this.root.clientWidth<ae);let t=nt(),e=[t,...this.views.flatMap(({stage:i})=>[i.clientWidth,i.clientHeight])].join();if(e!==this.size){Object.assign(this,{size:e,ratio:t});for(let i of this.views)i.resize(t);this.stale=!0,this.draw()}}schedule(t=!1){this.stale||=t,this.request||=requestAnimationFrame(()=>this.draw())}draw(){if(cancelAnimationFrame(this.request),this.request=0,!this.scene||!this.size)return;let{scene:t,colours:e,fills:i,cursor:s,root:n,window:r,zoomBox:a}=this,h=this.pointed??this.pinned,l={colours:e,fills:i,ramp:this.ramp,only:h,land:this.land};if(this.stale)for(let d of this.views)d.draw(r.view,l,r.moving);this.stale=!1;for(let d of this.views)d.drawFront({colours:e,at:s.cell,held:s.keys,chosen:this.chosenIn(d),zoomBox:a?.view===d?a.rectangle:void 0});if(t.value){let{cell:d}=s,{pane:c}=s.pane??this.views[0];Et(this.bar,t,this.ramp,e,this.ratio,d&&t.valueAt(c,d[1]*t.x.count+d[0]))}Object.assign(n.dataset,{ready:"true",key:t.key,mode:t.mode,panes:t.panes.length,cells:`${t.x.count},${t.y.count}`,window:r.values.join(),cursor:s.keys?.join()??"",only:h??""})}windowMoved(){for(let{plot:t}of this.views)t&&(t.view=this.window.view);this.tooltip.hide(),this.schedule(!0)}act(t){let{scene:e,window:i,cursor:s}=this,[n,r,a,h]=i.view,l=s.keys?[e.x.middle(s.keys[0]),e.y.middle(s.keys[1])]:[(n+r)/2,(a+h)/2];t==="box-zoom"?this.setBoxZoom(!this.boxZooms):t==="whole"?i.move(()=>e.whole):i.zoom(t==="zoom-in"?2:.5,l)}drawZoomBox(t,e){this.zoomBox=e&&{view:t,rectangle:e},this.schedule()}setBoxZoom(t){this.boxZooms=t,this.root.classList.toggle("ov-box-zooms",t),this.tools.querySelector('[data-do="box-zoom"]').setAttribute("aria-pressed",String(t))}date(){return this.stamp=Math.max(Date.now(),this.stamp+1),this.stamp}chosenIn(t){return this.picked.get(t.pane.name)??t.pane.chosen}pick(t,[e,i]){let{scene:s}=this;this.picked.set(t.pane.name,[e,i]),t.root.dataset.chosen=`${e},${i}`,this.schedule(),this.outbox.send("pick",{pane:t.pane.name,i:e,j:i,x:s.x.values[e],y:s.y.values[i],at:this.date()})}escape(t){this.setBoxZoom(!1),this.cursor.at=void 0,this.cursor.walk(t,void 0),this.pinned!==void 0&&this.pin(this.pinned)}single(t){this.pointed!==t&&(this.pointed=t,this.schedule(!0))}pin(t){this.pinned=this.pinned===t?void 0:t,this.pinned===void 0&&(this.pointed=void 0),this.showPinned(),this.schedule(!0)}showPinned(){for(let t of this.key.querySelectorAll("[data-code]"))t.setAttribute("aria-pressed",String(Number(t.dataset.code)===this.pinned))}},at=new WeakMap;function lt({data:o,parentElement:t,setTriggerValue:e}){let i=at.get(t),s=i?.root.isConnected?i:new ht(t);return at.set(t,s),s.outbox.connect(e),s.load(o),()=>{s.destroy(),at.delete(t)}}var Dt=`.ov-heat-map [hidden] {
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
.ov-heat-map.ov-box-zooms .ov-heat-map-map {
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
`;var Lt=`<div class="ov-heat-map" data-testid="heat-map" data-ready="false" role="group">
  <div class="ov-heat-map-progress" role="progressbar" aria-label="Cells computed" aria-valuemin="0" aria-valuemax="100" hidden><i></i></div>
  <div class="ov-heat-map-tools" role="toolbar" aria-label="Zoom">
    <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
    <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
    <button type="button" data-do="box-zoom" aria-pressed="false" aria-label="Zoom to a rectangle" title="Draw a rectangle to zoom to (R, or Shift and drag)">
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
`;var Bt=`.ov-notice {
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
`;function Nt(o,t,e){let i=Object.assign(document.createElement("div"),{className:"ov-notice"});i.setAttribute("role","alert");let s=Object.assign(document.createElement("p"),{textContent:o}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),i.append(s,n),i}var jt="optim-viz-reloaded-for";function Wt(o,t,e){let i=!1;return({data:s,parentElement:n,...r})=>{i||ce(t),i=!0;let a=new TextDecoder().decode(s.subarray(0,8));if(a!=="81a09860")return fe(a,n);let h=n.querySelector(".ov-place");return h&&(h.outerHTML=o),e({...r,parentElement:n,data:s.subarray(8)})}}function ce(o){document.body.append(Object.assign(document.createElement("style"),{textContent:Bt+o}))}function fe(o,t){if(!pe(o)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Nt("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function pe(o){try{return sessionStorage.getItem(jt)===o?!0:(sessionStorage.setItem(jt,o),!1)}catch{return!0}}var ko=Wt(Lt,Dt,lt);export{ko as default};
