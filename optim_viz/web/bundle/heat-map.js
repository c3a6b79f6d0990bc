// Built by tools/bundle.js from optim_viz/web/js: edit there.
function Dt(s,t){let o=s.getContext("2d",t);if(!o)throw new Error("this browser draws on no canvas");return o}function Gt(){return document.createElement("canvas")}var Ts={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function wo(s){let o=new Uint8ClampedArray(768);for(let n=0;n<256;n++){let e=n/255*(s.length-1),i=Math.min(s.length-2,Math.floor(e)),r=e-i;for(let c=0;c<3;c++)o[3*n+c]=s[i][c]+(s[i+1][c]-s[i][c])*r}return o}var As={light:wo(Ts.light),dark:wo(Ts.dark)};function Es(s){let t=getComputedStyle(s),o=Dt(document.createElement("canvas"),{willReadFrequently:!0}),n=(a,l)=>(o.fillStyle=l,o.fillStyle=t.getPropertyValue(a).trim()||l,o.clearRect(0,0,1,1),o.fillRect(0,0,1,1),[...o.getImageData(0,0,1,1).data].slice(0,3)),e=n("--st-background-color","#ffffff"),i=n("--st-text-color","#222222"),r=.299*e[0]+.587*e[1]+.114*e[2]<128,c=(a,l)=>`rgb(${a.join(" ")} / ${l})`;return s.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:s.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):s.classList.contains("ov-large")?1.45:1,of:a=>(r?a.dark:a.light)+(a.dim?"55":""),rim:c(e,1),halo:c(e,r?.55:.7),text:c(i,1),muted:c(i,s.classList.contains("ov-large")?.86:.68),grid:c(i,.1),frame:c(i,.3),contour:c(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:c(r?[190,215,240]:[30,60,95],r?.3:.34),veil:c(e,.62),ramp:r?As.dark:As.light}}function ro(s,t,o){let n=(t-s)/Math.max(1,o),e=10**Math.floor(Math.log10(n)),i=[1,2,2.5,5,10].map(c=>c*e).find(c=>c>=n*.999)??NaN,r=[];for(let c=Math.ceil(s/i-1e-9);c*i<=t+i*1e-9&&r.length<99;c++)r.push(c*i);return{values:r,step:i}}var Re={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Vo(s){return s===0?"1":s===1?"10":"10"+String(s).split("").map(t=>Re[t]).join("")}function Zo(s,t){if(Math.abs(s)<t*1e-6)return"0";let o=Math.floor(Math.log10(t)+1e-9),n=/^2\.[45]/.test(String(t/10**o))?1:0,e=Math.max(0,n-o);if(e>6||Math.abs(s)>=1e6){let i=Math.floor(Math.log10(Math.abs(s))+1e-9),r=Math.max(0,Math.min(15,i-o+n));return s.toExponential(r).replaceAll("-","−").replace("e+","e")}return s.toFixed(e).replace("-","−")}function bo(s,t=4){if(!Number.isFinite(s))return s>0?"∞":s<0?"−∞":"–";let o=Math.abs(s);if(o!==0&&(o<.001||o>=1e5)){let[n,e]=s.toExponential(t-2).split("e"),i=Vo(Number(e)),r=String(Number(n)).replace("-","−");return/^−?1$/.test(r)?r.replace("1",i):`${r}·${i}`}return String(Number(s.toPrecision(t))).replace("-","−")}var Ko={linear:{to:s=>s,from:s=>s},log:{to:Math.log10,from:s=>10**s},complement:{to:s=>-Math.log10(1-s),from:s=>1-10**-s}},Oe=[[1],[1,3],[1,2,5]],ao=class{constructor({label:t,symbol:o,scale:n},e){this.label=t,this.symbol=o,this.scale=n,this.values=e,this.to=Ko[n].to,this.from=Ko[n].from,this.count=e.length,this.size=(this.to(e[this.count-1])-this.to(e[0]))/(this.count-1),this.low=this.to(e[0])-this.size/2,this.high=this.low+this.count*this.size}edge(t){return this.low+t*this.size}middle(t){return this.edge(t+.5)}cell(t){let o=Math.floor((t-this.low)/this.size);return o>=0&&o<this.count?o:-1}format(t){let{values:o}=this,n=Math.abs(o[t]-o[t?t-1:t+1]),e=Math.abs(o[t]),i=e>0&&n>0?Math.ceil(Math.log10(e/n))+2:4;return bo(o[t],Math.max(4,Math.min(16,i)))}};function vo(s,t,o,n){let{to:e,from:i}=Ko[s],r=o-t,c=(h,f)=>h.map((d,u)=>({place:e(d),text:f[u]})).filter(({place:d})=>d>=t-1e-9*r&&d<=o+1e-9*r),a=[],l=h=>{h.length>a.length&&n(h)&&(a=h)};if(s==="linear"||r<1.2)for(let h of[1,2,3,4,5,6,8,10]){let{values:f,step:d}=ro(i(t),i(o),h);l(c(f,f.map(u=>ze(u,d))))}if(s==="linear")return{marks:a,minor:[]};let v=[];if(r>=.5)for(let h of[50,20,10,5,3,2,1])for(let f of h===1?Oe:[[1]]){let{values:d,powers:u}=$s(s,t,o,h,f),p=c(d,Ne(d,u)),x=a;l(p),a!==x&&h===1&&f.length===1&&(v=$s(s,t,o,1,[2,3,4,5,6,7,8,9]).values.map(e).filter(m=>m>t&&m<o))}return{marks:a,minor:v}}function $s(s,t,o,n,e){let i=[],r=[];for(let c=Math.floor(t/n)*n;c<=o+1;c+=n)for(let a of e){let l=s==="log"?c<0?a/10**-c:a*10**c:1-(c<0?a*10**-c:a/10**c);i.push(l),r.push(s==="log"&&a===1?c:void 0)}return{values:i,powers:r}}function Ne(s,t){let o=s.map(e=>String(Number(e.toPrecision(10))).replace("-","−"));return t.every(e=>e!==void 0)&&o.some(e=>e.length>6)?t.map(e=>Vo(e??0)):o}function ze(s,t){if(Math.abs(s)<t*1e-6)return"0";let o=0;for(;o<15&&Math.abs(t*10**o-Math.round(t*10**o))>1e-6*t*10**o;)o+=1;let n=Math.floor(Math.log10(Math.abs(s)));return n>5?s.toExponential(Math.max(0,Math.min(15,n-Math.floor(Math.log10(t)+1e-9)))).replaceAll("-","−").replace("e+","e"):s.toFixed(o).replace("-","−")}var ho=[[],[9,5],[2,4],[10,4,2,4],[16,5]],yo=11.5;function Rs(s,t,[o,n,e,i],r,c,a){s.font=`${yo}px ${a.font}`;let l=d=>s.measureText(d).width,v=(d,u,p,x,m)=>g=>{let b=g.map(({place:k,text:y})=>[(k-d)/(u-d)*p,x(y)]).sort((k,y)=>k[0]-y[0]);return b.every(([k,y],S)=>!S||k-b[S-1][0]>=(y+b[S-1][1])/2+m)},h=vo(t.x.scale,o,n,v(o,n,r,l,14)),f=vo(t.y.scale,e,i,v(e,i,c,()=>yo,16));return{across:h,up:f,left:Math.ceil(Math.max(14,...f.marks.map(({text:d})=>l(d))))+12}}function Os(s,t,o,{across:n,up:e},i){let{left:r,top:c,width:a,height:l}=t.box,v=c+l;s.setLineDash([]),s.fillStyle=i.muted,s.font=`${yo}px ${i.font}`;let h=(f,d)=>{for(let u of f)d?s.fillRect(Math.round(t.across(u)),v,1,3):s.fillRect(r-3,Math.round(t.up(u)),3,1)};h(n.minor,!0),h(e.minor,!1),s.textBaseline="top";for(let{place:f,text:d}of n.marks){let u=t.across(f),p=s.measureText(d).width/2;s.fillRect(Math.round(u),v,1,5),s.textAlign="center",s.fillText(d,Math.min(u,t.width-p-1),v+8)}s.textAlign="right",s.textBaseline="middle";for(let{place:f,text:d}of e.marks)s.fillRect(r-5,Math.round(t.up(f)),5,1),s.fillText(d,r-8,t.up(f));s.fillStyle=i.text,s.font=`${yo+1}px ${i.font}`,s.textAlign="center",s.textBaseline="bottom",s.fillText(o.x.label,r+a/2,t.height-2,a),s.textAlign="left",s.textBaseline="top",s.fillText(o.y.label,Math.min(r,8),1),s.strokeStyle=i.frame,s.lineWidth=1,s.strokeRect(r-.5,c-.5,a+1,l+1)}function Ns(s,t,o,n){o.lines.forEach(({points:e},i)=>{let r=new Path2D,c=!1;for(let l=0;l<e.length;l+=2){let v=t.across(o.x.to(e[l])),h=t.up(o.y.to(e[l+1])),f=Number.isFinite(v)&&Number.isFinite(h);f&&r[c?"lineTo":"moveTo"](Math.max(-1e5,Math.min(1e5,v)),Math.max(-1e5,Math.min(1e5,h))),c=f}s.lineJoin="round";let a=[[n.rim,5,[]],[n.text,2,ho[i%ho.length]]];for(let[l,v,h]of a)s.strokeStyle=l,s.lineWidth=v,s.setLineDash(h),s.stroke(r);s.setLineDash([])})}function zs(s,t,o,n){let e=o.categories.flatMap(({label:r,point:c})=>c?[{label:r,x:c[0],y:c[1],kind:"letter"}]:[]),i=[];for(let{label:r,x:c,y:a,kind:l}of[...o.marks,...e].sort((v,h)=>+(v.kind==="letter")-+(h.kind==="letter"))){let v=t.across(o.x.to(c)),h=t.up(o.y.to(a));if(!t.inside(v,h))continue;let f=i.every(([d,u])=>Math.hypot(v-d,h-u)>17);l==="letter"&&f&&i.push([v,h]),Pe(s,f||l!=="letter"?l:"dot",r,v,h,t,n)}}function Pe(s,t,o,n,e,i,r){let c=(d,u)=>{let p=[[r.rim,u+3],[r.text,u]];for(let[x,m]of p)s.strokeStyle=x,s.lineWidth=m,s.stroke(d)},a=d=>{let u=new Path2D;return u.arc(n,e,d,0,2*Math.PI),u};if(s.setLineDash([]),s.fillStyle=r.text,t==="letter"){s.font=`700 12px ${r.font}`;let d=Math.max(9,s.measureText(o).width/2+4);s.fillStyle=r.rim,s.fill(a(d)),s.strokeStyle=r.text,s.lineWidth=1.5,s.stroke(a(d)),s.fillStyle=r.text,s.textAlign="center",s.textBaseline="middle",s.fillText(o,n,e+.5);return}let l=5.5,v=t==="saddle"?new Path2D(`M${n-l} ${e-l}L${n+l} ${e+l}M${n-l} ${e+l}L${n+l} ${e-l}`):a(t==="dot"?2:t==="start"?8:6);if(c(v,t==="start"?2.5:1.8),(t==="dot"||t==="minimum")&&s.fill(a(2)),t==="best"){let d=new Path2D;for(let u=0;u<10;u++)d[u?"lineTo":"moveTo"](n+(u%2?1.8:4.4)*Math.sin(u*Math.PI/5),e-(u%2?1.8:4.4)*Math.cos(u*Math.PI/5));s.fill(d)}if(!o||t==="dot")return;s.font=`600 12px ${r.font}`;let h=s.measureText(o).width,f=n+14+h>i.box.left+i.box.width;s.textAlign=f?"right":"left",s.textBaseline="middle",s.strokeStyle=r.rim,s.lineWidth=4,s.lineJoin="round",s.strokeText(o,n+(f?-12:12),e),s.fillText(o,n+(f?-12:12),e)}function Yo(s,t,o,n,e,i,r,c=[]){let a=t.across(o.x.edge(n)),l=t.across(o.x.edge(n+1)),v=t.up(o.y.edge(e)),h=t.up(o.y.edge(e+1)),f=Math.max(0,i-(l-a))/2,d=Math.max(0,i-(v-h))/2;[a,l,h,v]=[a-f,l+f,h-d,v+d];let u=[[r.rim,4.5,[]],[r.text,2,c]];for(let[p,x,m]of u)s.strokeStyle=p,s.lineWidth=x,s.setLineDash(m),s.strokeRect(a,h,l-a,v-h);s.setLineDash([])}var Ie={1:Uint8Array,4:Float32Array,8:Float64Array};function Ps(s){let t=s.slice(),o=new DataView(t.buffer).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(t.subarray(4,4+o)));return{head:n,array:i=>{let[r,c,a]=n.arrays[i];return new Ie[a](t.buffer,4+o+r,c)}}}var Le=255;function Is(s){let{head:t,array:o}=Ps(s),{categories:n,value:e}=t,i=new ao(t.axes[0],o("x")),r=new ao(t.axes[1],o("y")),c=t.panes.map((x,m)=>({...x,codes:o(`codes${m}`),values:t.arrays[`values${m}`]?o(`values${m}`):void 0})),a=t.lines.map((x,m)=>({label:x,points:o(`line${m}`)})),[l,v,h,f]=t.whole,d=[i.to(l),i.to(v),r.to(h),r.to(f)],u=(x,m)=>x.values&&Number.isFinite(x.values[m])?x.values[m]:void 0;return{...t,x:i,y:r,panes:c,lines:a,valueAt:u,words:(x,m)=>{let g=u(x,m),b=n[x.codes[m]];return[g===void 0?"":`${e?.label||"value"} = ${bo(g)}`,b?.words].filter(Boolean).join(", ")||(x.codes[m]===Le?"not computed yet":"no value")},whole:d,wholeValues:t.whole}}function Mo({scale:s,limits:[t,o]},n){let e=s==="log"?Math.log(n/t)/Math.log(o/t):(n-t)/(o-t);return Math.max(0,Math.min(1,n>0||s==="linear"?e:0))}function Ls(s){let t=(100*s).toFixed(1);return s>0&&t==="0.0"?"< 0.1 %":s<1&&t==="100.0"?"> 99.9 %":`${t} %`}var Ce={dots:(s,t)=>(s&3)<2&&(t&3)<2&&(s>>2^t>>2)===0,hatch:(s,t)=>(s+t&7)<2,back:(s,t)=>(s-t&7)<2,cross:(s,t)=>(s+t&7)===0||(s-t&7)===0,lines:(s,t)=>(t&3)===0,bars:s=>(s&3)===0,rings:(s,t)=>[4,5].includes(Math.round(2*Math.hypot(s-3.5,t-3.5))),waves:(s,t)=>t===[1,0,0,1,2,3,3,2][s]+2,grid:(s,t)=>(s&7)===0||(t&7)===0,quiet:(s,t)=>s===2&&t===2},Cs=Object.fromEntries(Object.entries(Ce).map(([s,t])=>[s,Uint8Array.from({length:64},(o,n)=>Number(t(n&7,n>>3)))])),Go=s=>[1,3,5].map(t=>parseInt(s.slice(t,t+2),16)),_o=(s,t,o)=>s.map((n,e)=>Math.round(n+(t[e]-n)*o)),lo=([s,t,o])=>255<<24|o<<16|t<<8|s;function Ds(s,t){let o=t.dark?[16,22,29]:[255,255,255],n=[0,0,0],e=[255,255,255],i=(r,c)=>{let a=.3*r[0]+.59*r[1]+.11*r[2]>110;return{colour:r,ink:_o(r,a?n:e,.34),tile:Cs[c]}};return{of:s.categories.map(r=>i(Go(t.dark?r.dark:r.light),r.pattern)),empty:{...i(o,"quiet"),ink:_o(o,t.dark?e:n,.3),tile:Cs.quiet},fade:r=>_o(r,o,.8)}}var ko=class{constructor(t,o,n,e,i){let{x:r,y:c}=t,a=r.count*c.count,l=e?e.length/3-1:0;this.x=r,this.y=c,this.fills=n,this.only=i,this.colour=new Uint32Array(a),this.ink=new Uint32Array(a),this.tile=new Uint8Array(a),this.tiles=[new Uint8Array];let v=new Map,h=(f,{colour:d,ink:u,tile:p},x)=>{if(this.colour[f]=lo(x?n.fade(d):d),this.ink[f]=lo(x?n.fade(u):u),!p)return;let m=v.get(p)??this.tiles.push(p)-1;v.set(p,m),this.tile[f]=m};for(let f=0;f<a;f++){let d=t.valueAt(o,f),u=o.codes[f];if(d===void 0||!t.value||!e)h(f,n.of[u]??n.empty,i!==void 0&&i!==u);else{let p=3*Math.round(Mo(t.value,d)*l),x=[e[p],e[p+1],e[p+2]];h(f,{colour:x,ink:x},i!==void 0)}}}draw([t,o,n,e],i,r,c){let a=new ImageData(i,r),l=new Uint32Array(a.data.buffer),{tile:v,tiles:h,colour:f,ink:d,x:u,y:p}=this,x=Int32Array.from({length:i},(y,S)=>u.cell(t+(o-t)*(S+.5)/i)),m=Uint8Array.from({length:i},(y,S)=>Math.floor(S/c)&7),{empty:g}=this.fills,b=lo(g.colour),k=lo(g.ink);for(let y=0,S=0;y<r;y++){let A=p.cell(e+(n-e)*(y+.5)/r),M=(Math.floor(y/c)&7)*8,E=A*u.count;for(let T=0;T<i;T++,S++){if(A<0||x[T]<0){l[S]=g.tile[M+m[T]]?k:b;continue}let $=E+x[T],w=v[$];l[S]=w&&h[w][M+m[T]]?d[$]:f[$]}}return a}};function So({colour:s,ink:t,tile:o},n,e,i){let r=Gt(),c=Math.max(1,Math.round(i));r.width=n*c,r.height=e*c,r.style.width=`${n}px`,r.style.height=`${e}px`,r.setAttribute("aria-hidden","true");let a=new ImageData(r.width,r.height),l=new Uint32Array(a.data.buffer);for(let v=0;v<l.length;v++){let h=Math.floor(v%r.width/c)&7,f=Math.floor(v/r.width/c)&7;l[v]=lo(o?.[8*f+h]?t:s)}return Dt(r).putImageData(a,0,0),r}var De=16;function Tt(s,t,o=""){let n=document.createElement(s);return n.className=t,n.textContent=o,n}function Bs(s,t,o){let n=s.categories.map((i,r)=>({category:i,code:r,shares:s.panes.map(c=>c.shares[r])}));return n.filter(({category:i,shares:r})=>r.some(c=>c>0)||i.point&&s.mode==="category"&&n.length<=De).map(({category:i,code:r,shares:c})=>{let a=document.createElement("li"),l=a.appendChild(Tt("button","ov-heat-map-row"));return l.type="button",l.dataset.code=r,l.title="Show these cells alone",l.setAttribute("aria-pressed","false"),l.append(So(t.of[r],24,16,o),Tt("span","ov-heat-map-words",i.words)),c.length===1&&l.append(Fs(c[0])),a})}function Ws(s,t,o,n){return s.categories.flatMap((e,i)=>{if(!t.shares[i])return[];let r=document.createElement("li");return r.title=e.words,r.append(So(o.of[i],16,12,n),Tt("b","",e.label||e.words),Fs(t.shares[i])),[r]})}function Fs(s){let t=Tt("span","ov-heat-map-share",Ls(s));return t.dataset.share=s,t}function js(s,t,o,n,e){let i=s.panes.map(r=>{let c=Tt("div",""),a=s.valueAt(r,n)===void 0&&t.of[r.codes[n]];return a&&c.append(So(a,16,12,e)),s.panes.length>1&&c.append(Tt("small","",r.title||r.name)),c.append(Tt("b","",s.words(r,n))),c});return[Tt("div","",o),...i]}function qs(s,t,o){return s.lines.map(({label:n},e)=>{let i=Tt("li","ov-heat-map-line"),r=i.appendChild(document.createElement("canvas"));r.width=34*o,r.height=16*o,r.setAttribute("aria-hidden","true");let c=r.getContext("2d");return c.scale(o,o),c.strokeStyle=t.text,c.lineWidth=2,c.setLineDash(ho[e%ho.length]),c.beginPath(),c.moveTo(0,8),c.lineTo(34,8),c.stroke(),i.append(Tt("span","ov-heat-map-words",n)),i})}function Us(s,t,o,n,e,i){let{scale:r,limits:c,beyond:a,label:l}=t.value,v=s.clientWidth,h=s.clientHeight;s.width=Math.round(v*e),s.height=Math.round(h*e);let f=s.getContext("2d"),[d,u,p,x]=[14,14,16,12],m=v-d-u;f.scale(e,e),f.font=`11.5px ${n.font}`;for(let S=0;S<m*e;S++){let A=3*Math.round(S/(m*e-1)*(o.length/3-1));f.fillStyle=`rgb(${o[A]} ${o[A+1]} ${o[A+2]})`,f.fillRect(d+S/e,p,1/e+.2,x)}a.forEach((S,A)=>{if(!S)return;let M=A?o.length-3:0,E=A?d+m:d;f.fillStyle=`rgb(${o[M]} ${o[M+1]} ${o[M+2]})`,f.fill(new Path2D(`M${E} ${p}L${E+(A?9:-9)} ${p+x/2}L${E} ${p+x}Z`))}),f.strokeStyle=n.frame,f.strokeRect(d+.5,p+.5,m-1,x-1);let[g,b]=r==="log"?c.map(Math.log10):c,k=S=>{let A=S.map(({place:M,text:E})=>[(M-g)/(b-g)*m,f.measureText(E).width]).sort((M,E)=>M[0]-E[0]);return A.every(([M,E],T)=>!T||M-A[T-1][0]>=(E+A[T-1][1])/2+12)};f.fillStyle=n.muted,f.textBaseline="top";for(let{place:S,text:A}of vo(r,g,b,k).marks){let M=d+(S-g)/(b-g)*m,E=f.measureText(A).width/2;f.fillRect(M,p+x,1,4),f.textAlign="center",f.fillText(A,Math.max(E,Math.min(M,v-E)),p+x+6)}if(f.textAlign="left",f.fillStyle=n.text,f.font=`12.5px ${n.font}`,f.fillText(l,d,0,m),i===void 0)return;let y=d+Mo(t.value,i)*m;f.fillStyle=n.text,f.fill(new Path2D(`M${y} ${p+2}L${y-5} ${p-6}H${y+5}Z`))}var To=class{constructor(t){this.heatMap=t,this.at=void 0,this.keys=void 0,this.pane=void 0,this.described=void 0}get cell(){return this.keys??this.at}forget(){this.at=this.keys=void 0}look(t,o,n){let{heatMap:e}=this;if(Object.assign(this,{at:o,pane:t}),e.schedule(),!o)return this.keys?void 0:e.tooltip.hide();this.keys=void 0,this.describe(o,n.clientX,n.clientY)}walk(t,o){let{heatMap:n}=this,{scene:e}=n;if(Object.assign(this,{keys:o,pane:t}),n.schedule(),!o)return this.at?void 0:n.tooltip.hide();let i=e.x.middle(o[0]),r=e.y.middle(o[1]),c=t.stage.getBoundingClientRect();this.describe(o,c.left+t.plot.across(i),c.top+t.plot.up(r));let a=v=>e.panes.length>1?`${v.title||v.name} `:"",l=e.panes.map(v=>a(v)+e.words(v,o[1]*e.x.count+o[0]));n.spoken.textContent=`${this.where(o).join(", ")}: ${l.join("; ")}`}step(t,o,n){let{heatMap:e}=this,{scene:i,window:r}=e,[c,a,l,v]=r.view,h=(g,b)=>Math.max(0,Math.min(g-1,b)),f=[h(i.x.count,Math.floor(((c+a)/2-i.x.low)/i.x.size)),h(i.y.count,Math.floor(((l+v)/2-i.y.low)/i.y.size))],d=this.cell??e.chosenIn(t)??f,u=[h(i.x.count,d[0]+o),h(i.y.count,d[1]+n)],p=(g,b,k)=>Math.min(0,k-g)+Math.max(0,k-b),x=p(c,a,i.x.middle(u[0])),m=p(l,v,i.y.middle(u[1]));(x||m)&&r.move(()=>[c+x,a+x,l+m,v+m]),this.walk(t,u)}where([t,o]){let{x:n,y:e}=this.heatMap.scene;return[`${n.symbol} = ${n.format(t)}`,`${e.symbol} = ${e.format(o)}`]}describe(t,o,n){this.described=[t,o,n];let{scene:e,fills:i,ratio:r,tooltip:c}=this.heatMap,[a,l]=t,v=js(e,i,this.where(t).join(", "),l*e.x.count+a,r);c.showAt(o,n,v,{i:a,j:l,x:e.x.values[a],y:e.y.values[l]})}};var Ao=class{constructor(t,o){this.outbox=t,this.date=o,this.turning=!1,this.misses=0}get late(){return this.misses>=2}turn({side:t,owner:o,run:n,name:e,value:i,phase:r},c){if(r!=="turn"){let l=this.turning;return this.turning=!1,this.outbox.withdraw("follow"),l&&r==="back"}let a=o!=="run"&&o!=="schedule"||c.includes(n??"");return t==="b"||this.late||!a||(this.turning=!0,this.outbox.request("follow",{owner:o,run:n,name:e,value:i,at:this.date()})),!1}takes(t,o){return this.misses=t==="too late"?this.misses+1:0,this.late&&this.outbox.withdraw("follow"),this.outbox.answered(t?o:void 0),!t||this.turning&&t==="in time"}};var Qo=(s,t)=>{let o=t.getBoundingClientRect();return[s.clientX-o.left,s.clientY-o.top]};function Hs(s,t){let o=(n,e,i,r={})=>n.addEventListener(e,i,{signal:t,...r});o(s.root,"click",n=>{let e=n.target.closest("[data-do]"),i=n.target.closest("[data-code]");e&&s.scene&&s.act(e.dataset.do),i&&s.pin(Number(i.dataset.code))});for(let[n,e]of[["pointerover",!0],["pointerout",!1],["focusin",!0],["focusout",!1]])o(s.key,n,i=>{let r=i.target.closest("[data-code]");r&&i.pointerType!=="touch"&&(n!=="focusin"||r.matches(":focus-visible"))&&s.single(e?Number(r.dataset.code):void 0)});o(document.fonts,"loadingdone",()=>s.refresh()),s.listenTo=n=>Be(s,o,n)}function Be(s,t,o){let{stage:n}=o,e=new Map,i;t(n,"pointerdown",c=>{if(c.button!==0||!s.scene)return;let[a,l]=Qo(c,n);o.plot?.inside(a,l)&&(e.set(c.pointerId,[a,l]),i=e.size>1?void 0:{px:a,py:l,x:a,y:l,zooms:s.scene.zoom&&(c.shiftKey||s.boxZooms)},n.setPointerCapture(c.pointerId),n.focus({preventScroll:!0}))}),t(n,"pointermove",c=>{if(!s.scene)return;let[a,l]=Qo(c,n);if(e.size>1)return r(c.pointerId,a,l);if(!i)return s.cursor.look(o,o.cellAt(a,l),c);if(!(!i.moved&&Math.hypot(a-i.px,l-i.py)<5)){if(i.moved=!0,s.cursor.look(o,void 0),i.zooms){let{left:v,top:h,width:f,height:d}=o.plot.box;s.drawZoomBox(o,[i.px,i.py,Math.max(v,Math.min(v+f,a)),Math.max(h,Math.min(h+d,l))])}else s.window.pan(o.plot,a-i.x,l-i.y);Object.assign(i,{x:a,y:l})}});let r=(c,a,l)=>{let[v,h]=[e.get(c),[...e].find(([d])=>d!==c)[1]];if(!v)return;let f=d=>Math.max(10,Math.hypot(d[0]-h[0],d[1]-h[1]));s.window.zoom(f([a,l])/f(v),o.plot.places((a+h[0])/2,(l+h[1])/2)),s.window.pan(o.plot,(a-v[0])/2,(l-v[1])/2),e.set(c,[a,l])};t(n,"pointerup",c=>{if(e.delete(c.pointerId),i&&!i.moved){let a=o.cellAt(i.px,i.py);s.cursor.look(o,a,c),a&&s.pick(o,a)}else if(i?.zooms){let[a,l,v,h]=s.zoomBox.rectangle;if(Math.min(Math.abs(v-a),Math.abs(h-l))>=8){let[f,d]=o.plot.places(Math.min(a,v),Math.min(l,h)),[u,p]=o.plot.places(Math.max(a,v),Math.max(l,h));s.window.move(()=>[f,u,p,d])}s.setBoxZoom(!1)}i?.zooms&&s.drawZoomBox(o,void 0),i=void 0}),t(n,"pointercancel",c=>{e.delete(c.pointerId),i=void 0,s.drawZoomBox(o,void 0)}),t(n,"pointerleave",c=>c.pointerType!=="touch"&&s.cursor.look(o,void 0)),t(n,"wheel",c=>{!s.scene?.zoom||!c.ctrlKey&&!c.metaKey||(c.preventDefault(),s.window.zoom(Math.exp(-c.deltaY*.0022),o.plot.places(...Qo(c,n))))},{passive:!1}),t(n,"keydown",c=>je(s,o,c)),t(n,"blur",()=>s.cursor.walk(o,void 0))}var We={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]},Fe={"+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"whole",r:"box-zoom"};function je(s,t,o){if(!s.scene||o.ctrlKey||o.metaKey||o.altKey)return;let n=We[o.key],e=o.shiftKey?10:1,i=Fe[o.key];if(n)s.cursor.step(t,n[0]*e,n[1]*e);else if(o.key==="Enter"||o.key===" ")s.cursor.keys?s.pick(t,s.cursor.keys):s.cursor.step(t,0,0);else if(o.key==="Escape")s.escape(t);else if(i&&s.scene.zoom)s.act(i);else return;o.preventDefault()}var Jo=18,Eo=class{constructor(t,o){this.surface=t,this.evaluate=o,this.buffer=void 0;let[n,e,i,r]=t.domain,c=Float64Array.from(this.grid(n,e,i,r,81,81)).filter(Number.isFinite).sort(),a=v=>c[Math.min(c.length-1,Math.floor(v*c.length))];this.low=c[0],this.high=c[c.length-1];let{floor:l}=t;if(l!==null){let v=Math.log10(Math.max(a(.01)-l,(this.high-l)*1e-6,1e-300)),h=(Math.log10(this.high-l)-v)/Jo||1;this.level=f=>(Math.log10(Math.max(f-l,1e-300))-v)/h,this.tint=f=>f/Jo}else{let v=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[h,f]=[Math.asinh(this.low/v),Math.asinh(this.high/v)],d=(f-h)/Jo;this.level=u=>Math.asinh(u/v)/d,this.tint=u=>(u*d-h)/(f-h)}}grid(t,o,n,e,i,r){let c=new Float64Array(i*r),a=new Float64Array(i*r);for(let l=0,v=0;l<r;l++)for(let h=0;h<i;h++,v++)c[v]=t+(o-t)*h/(i-1),a[v]=e+(n-e)*l/(r-1);return this.evaluate(c,a)}at(t,o){return this.evaluate(Float64Array.of(t),Float64Array.of(o))[0]}draw(t,o,n,e,i=!1){let{left:r,top:c,width:a,height:l}=o.box,v=Math.max(2,Math.round(a/e))+1,h=Math.max(2,Math.round(l/e))+1,f=this.grid(...o.view,v,h);for(let d=0;d<f.length;d++)f[d]=this.level(f[d]);this.paint(t,o,n,f,v,h),this.contour(t,o,n,f,v,h),this.veil(t,o,n),i||this.axes(t,o,n),this.points(t,o,n),t.strokeStyle=n.frame,t.lineWidth=1,t.strokeRect(r+.5,c+.5,a-1,l-1)}paint(t,o,n,e,i,r){let c=new ImageData(i,r),a=n.ramp,l=a.length/3-1;for(let x=0;x<e.length;x++){let m=Math.max(0,Math.min(1,this.tint(e[x]))),g=3*Math.round(m*l);c.data.set([a[g],a[g+1],a[g+2],Number.isNaN(e[x])?0:255],4*x)}this.buffer??=Gt(),this.buffer.width=i,this.buffer.height=r,Dt(this.buffer).putImageData(c,0,0);let{left:v,top:h,width:f,height:d}=o.box,u=f/(i-1),p=d/(r-1);t.save(),t.beginPath(),t.rect(v,h,f,d),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,v-u/2,h-p/2,f+u,d+p),t.restore()}contour(t,o,n,e,i,r){let c=new Path2D,a=new Path2D,{left:l,top:v,width:h,height:f}=o.box,d=h/(i-1),u=f/(r-1);for(let p=0;p+1<r;p++)for(let x=0;x+1<i;x++){let m=p*i+x,g=e[m],b=e[m+1],k=e[m+i],y=e[m+i+1],S=Math.min(g,b,k,y),A=Math.max(g,b,k,y);if(A-S<40)for(let M=Math.ceil(S);M<=A;M++){let E=M%3===0?a:c,T=l+x*d,$=v+p*u,w=[];g<M!=b<M&&w.push([T+d*(M-g)/(b-g),$]),b<M!=y<M&&w.push([T+d,$+u*(M-b)/(y-b)]),k<M!=y<M&&w.push([T+d*(M-k)/(y-k),$+u]),g<M!=k<M&&w.push([T,$+u*(M-g)/(k-g)]),w.length===4&&(g+b+k+y)/4<M!=g<M&&w.push(...w.splice(0,1));for(let B=0;B+1<w.length;B+=2)E.moveTo(...w[B]),E.lineTo(...w[B+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=n.contour,t.stroke(c),t.strokeStyle=n.contourStrong,t.stroke(a)}veil(t,o,n){let[e,i,r,c]=this.surface.domain,[a,l]=o.toPixel(e,c),[v,h]=o.toPixel(i,r),{left:f,top:d,width:u,height:p}=o.box;t.save(),t.beginPath(),t.rect(f,d,u,p),t.clip(),t.beginPath(),t.rect(f,d,u,p),t.rect(a,l,v-a,h-l),t.fillStyle=n.veil,t.fill("evenodd"),t.strokeStyle=n.frame,t.setLineDash([4,4]),t.strokeRect(a,l,v-a,h-l),t.restore()}axes(t,o,n,{below:e=!0,aside:i=!0,every:r=80}={}){let{left:c,top:a,width:l,height:v}=o.box,h=11.5*n.scale,[f,d,u,p]=o.view;t.fillStyle=n.muted,t.strokeStyle=n.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${h}px ${n.font}`;let x=ro(f,d,l/(r*n.scale)),m=ro(u,p,v/(.8*r*n.scale));t.textAlign="center",t.textBaseline="top";for(let g of e?x.values:[]){let[b]=o.toPixel(g,u);t.fillRect(Math.round(b),a+v,1,4),t.fillText(Zo(g,x.step),b,a+v+7)}t.textAlign="right",t.textBaseline="middle";for(let g of i?m.values:[]){let[,b]=o.toPixel(f,g);t.fillRect(c-4,Math.round(b),4,1),t.fillText(Zo(g,m.step),c-7,b)}t.fillStyle=n.text,t.font=`italic ${h+1}px ${n.font}`,t.textAlign="right",e&&t.fillText("x",c+l-4,a+v-10),t.textAlign="left",i&&t.fillText("y",c+6,a+12)}points(t,o,n){let e=5.5*n.scale,i=[[n.rim,4],[n.text,1.6]];t.setLineDash([]);for(let{x:r,y:c,kind:a}of this.surface.points){let[l,v]=o.toPixel(r,c);if(o.inside(l,v,1)){for(let[h,f]of i)t.strokeStyle=h,t.lineWidth=f*n.scale,t.beginPath(),a==="saddle"?(t.moveTo(l-e*.6,v-e*.6),t.lineTo(l+e*.6,v+e*.6),t.moveTo(l-e*.6,v+e*.6),t.lineTo(l+e*.6,v-e*.6)):a==="maximum"?(t.moveTo(l,v-e*.8),t.lineTo(l+e*.8,v+e*.6),t.lineTo(l-e*.8,v+e*.6),t.closePath()):t.arc(l,v,e,0,2*Math.PI),t.stroke();a==="global minimum"&&(t.fillStyle=n.text,t.beginPath(),t.arc(l,v,e*.42,0,2*Math.PI),t.fill())}}}};var At=22250738585072014e-324,qe=Float64Array.from({length:2047},(s,t)=>2**(t-1022)),Qt=new DataView(new ArrayBuffer(8)),uo=s=>qe[s+1022];function $o(s){return Qt.setFloat64(0,s),(Qt.getUint32(0)>>>20)-1023}function Ro(s){return Qt.setFloat64(0,s),Qt.setUint32(0,Qt.getUint32(0)&1048575|1072693248),Qt.getFloat64(0)}var Bt=s=>Math.abs(s)>=At?s:s*0;function Vs(s,t){let o=s*t;if(!(Math.abs(o)<=At))return o;let n=Math.abs(s)<Math.abs(t)?s*fo*t:s*(t*fo);return Math.abs(n)<At*fo?o*0:o}function Zs(s,t){let o=s/t;return Math.abs(o)<=At&&Math.abs(s*fo/t)<At*fo?o*0:o}var fo=2**200;var Ks=(s,t)=>s>=t||Number.isNaN(s)?s:t,Ys=(s,t)=>s<=t||Number.isNaN(s)?s:t;function _s(s){let t=s>710,n=s<-709?-709:s,e=t?710:n,r=e*1.4426950408889634+.5,c=Math.floor(r),a=c*.6931471805598903,l=e-a,v=c*5497923018708371e-29,h=l-v,d=l-h-v,u=s<-708.3964185322641,p=1+h,m=1-p+h,g=h*h,et=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,tt=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,Y=h*tt,I=et+Y,F=g*I,j=d+F,Q=m+j,C=p+Q,N=c>0,D=C*(N?2:.5),U=c-1,z=c+1,L=uo(N?U:z),_=D*L,P=Bt(_);return u?0:P}function Gs(s){let t=$o(s),o=Ro(s),n=o>1.4142135623730951,e=t+1,i=n?e:t,r=.5*o,a=(n?r:o)-1,l=2+a,v=a/l,h=v*v,d=.5*a*a,ut=(((((((((.08695652173913043*h+.09523809523809523)*h+.10526315789473684)*h+.11764705882352941)*h+.13333333333333333)*h+.15384615384615385)*h+.18181818181818182)*h+.2222222222222222)*h+.2857142857142857)*h+.4)*h+.6666666666666666,pt=h*ut,bt=d+pt,X=v*bt,R=i*5497923018708371e-29,it=X+R,ct=d-it,tt=i*.6931471805598903,Y=ct-a,I=tt-Y,F=s<22250738585072014e-324,Q=s>-22250738585072014e-324?-1/0:NaN,C=F?Q:I;return s<=17976931348623157e292?C:s}function Qs(s){let t=Math.abs(s),o=t<=16777216,n=s*0,e=o?s:n,r=e*.6366197723675814+.5,c=Math.floor(r),a=c*1.570796325802803,l=e-a,v=c*9920935774287987e-25,h=l-v,d=l-h-v,u=c*22517417706346578e-34,p=h-u,m=h-p-u,g=d+m,k=c*35215598651832e-40-g,y=p-k,S=.25*c,M=4*Math.floor(S),E=c-M,$=p-y-k,w=y*y,I=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,F=w*I,j=y*F,C=1-.5*w,N=$*C,q=j+N,D=y+q,U=-.5*w,z=1+U,L=1-z+U,_=w*w,vt=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,st=_*vt,V=y*$,Rt=st-V,ht=L+Rt,lt=z+ht,dt=E>=2,Z=.5*E,gt=Math.floor(Z)!==Z?lt:D,St=-gt,K=dt?St:gt;return t<3725290298461914e-24?s:K}function Js(s){let o=Math.abs(s)<=16777216,n=s*0,e=o?s:n,r=e*.6366197723675814+.5,c=Math.floor(r),a=c*1.570796325802803,l=e-a,v=c*9920935774287987e-25,h=l-v,d=l-h-v,u=c*22517417706346578e-34,p=h-u,m=h-p-u,g=d+m,k=c*35215598651832e-40-g,y=p-k,S=.25*c,M=4*Math.floor(S),E=c-M,$=p-y-k,w=y*y,I=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,F=w*I,j=y*F,C=1-.5*w,N=$*C,q=j+N,D=y+q,U=-.5*w,z=1+U,L=1-z+U,_=w*w,vt=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,st=_*vt,V=y*$,Rt=st-V,ht=L+Rt,lt=z+ht,dt=3-E,mt=E*dt>1,J=.5*E,K=Math.floor(J)!==J?D:lt,G=-K,xt=mt?G:K,Ot=0*s;return o?xt:Ot}function Xs(s){let t=Math.abs(s),o=t<=16777216,n=s*0,e=o?s:n,r=e*.6366197723675814+.5,c=Math.floor(r),a=c*1.570796325802803,l=e-a,v=c*9920935774287987e-25,h=l-v,d=l-h-v,u=c*22517417706346578e-34,p=h-u,m=h-p-u,g=d+m,k=c*35215598651832e-40-g,y=p-k,S=.25*c,M=4*Math.floor(S),E=c-M,$=p-y-k,w=y*y,I=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,F=w*I,j=y*F,C=1-.5*w,N=$*C,q=j+N,D=y+q,z=y-D+q,ot=-.5*w,L=1+ot,P=1-L+ot,yt=w*w,V=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,Rt=yt*V,ht=y*$,lt=Rt-ht,dt=P+lt,Z=L+dt,J=L-Z+dt,gt=.5*E,K=Math.floor(gt)!==gt,G=-Z,xt=K?G:D,Ot=-J,zt=K?Ot:z,nt=K?D:Z,Ht=K?z:J,Wt=t<3725290298461914e-24,wt=xt/nt,Pt=wt*134217729,Ft=Pt-wt,It=Pt-Ft,Jt=wt-It,Vt=nt*134217729,Xt=Vt-nt,Lt=Vt-Xt,Zt=nt-Lt,Ct=wt*nt,jt=It*Lt-Ct,Do=It*Zt,oo=Jt*Lt,po=Do+oo,so=jt+po,no=Jt*Zt,Kt=so+no,go=xt-Ct-Kt,xo=wt*Ht,es=zt-xo,Bo=(go+es)/nt,Wo=wt+Bo;return Wt?s:Wo}function tn(s){let t=Math.abs(s),e=2*(t>20?20:t),r=e*1.4426950408889634+.5,c=Math.floor(r),a=c*.6931471805598903,l=e-a,v=c*5497923018708371e-29,h=l-v,d=l-h-v,u=uo(c),p=h*h,$=(((((11470745597729725e-27*p+208767569878681e-23)*p+2755731922398589e-22)*p+248015873015873e-19)*p+.001388888888888889)*p+.041666666666666664)*p+.5,R=((((16059043836821613e-26*p+2505210838544172e-23)*p+27557319223985893e-22)*p+.0001984126984126984)*p+.008333333333333333)*p+.16666666666666666,it=h*R,ct=$+it,tt=p*ct,Y=d+tt,I=h+Y,j=h-I+Y,Q=u-1,C=u*I,N=Q+C,D=Q-N+C,U=u*j,z=D+U,ot=N>2,L=ot?N:2,_=ot?2:N,P=L+_,Mt=L-P+_+z,H=N/P,kt=H*134217729,rt=kt-H,at=kt-rt,Nt=H-at,$t=P*134217729,Ut=$t-P,vt=$t-Ut,st=P-vt,V=H*P,ht=at*vt-V,lt=at*st,dt=Nt*vt,Z=lt+dt,mt=ht+Z,J=Nt*st,gt=mt+J,K=N-V-gt,G=H*Mt,xt=z-G,zt=(K+xt)/P,nt=H+zt,Ht=t<3725290298461914e-24,Wt=s<0,wt=-nt;return Ht?s:Wt?wt:nt}function on(s){let t=s>1025,o=s<-1022,e=t?1025:o?-1022:s,i=e+.5,r=Math.floor(i),c=e-r,a=c*134217729,l=a-c,v=a-l,h=c-v,f=c*.6931471805599453,u=v*.6931471824645996-f,p=v*-1904654323148236e-24,x=h*.6931471824645996,m=p+x,g=u+m,b=h*-1904654323148236e-24,k=g+b,y=c*23190468138462996e-33,S=k+y,A=1+f,E=1-A+f,T=f*f,it=(((((11470745597729725e-27*T+208767569878681e-23)*T+2755731922398589e-22)*T+248015873015873e-19)*T+.001388888888888889)*T+.041666666666666664)*T+.5,q=((((16059043836821613e-26*T+2505210838544172e-23)*T+27557319223985893e-22)*T+.0001984126984126984)*T+.008333333333333333)*T+.16666666666666666,D=f*q,U=it+D,z=T*U,ot=S+z,L=E+ot,_=A+L,P=r>0,Et=_*(P?2:.5),Mt=r-1,H=r+1,rt=uo(P?Mt:H),at=Et*rt;return o?0:at}function sn(s){let t=1+s,o=s>1,e=1-(t-s),i=t-1,r=s-i,a=(o?e:r)/t,l=$o(t),v=Ro(t),h=v>1.4142135623730951,f=l+1,d=h?f:l,u=.5*v,x=(h?u:v)-1,m=2+x,g=x/m,b=g*g,y=.5*x*x,Y=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,I=b*Y,F=y+I,j=g*F,C=d*5497923018708371e-29+a,N=j+C,q=y-N,D=d*.6931471805598903,U=q-x,z=D-U,L=Math.abs(s)<5551115123125783e-32,_=t<22250738585072014e-324,yt=t>-22250738585072014e-324?-1/0:NaN,Et=_?yt:z,H=t<=17976931348623157e292?Et:t;return L?s:H}function nn(s,t){let o=Math.abs(s),n=$o(o),e=Ro(o),i=e>1.4142135623730951,r=n+1,c=i?r:n,a=.5*e,v=(i?a:e)-1,h=2+v,d=2-h+v,u=v/h,p=u*134217729,x=p-u,m=p-x,g=u-m,b=h*134217729,k=b-h,y=b-k,S=h-y,A=u*h,E=m*y-A,T=m*S,$=g*y,w=T+$,B=E+w,et=g*S,W=B+et,ut=v-A-W,pt=u*d,X=(ut-pt)/h,R=u*u,ct=m*m-R,tt=m*g,Y=g*m,I=tt+Y,F=ct+I,j=g*g,Q=F+j,N=2*u*X,q=Q+N,vt=((((((((.043478260869565216*R+.047619047619047616)*R+.05263157894736842)*R+.058823529411764705)*R+.06666666666666667)*R+.07692307692307693)*R+.09090909090909091)*R+.1111111111111111)*R+.14285714285714285)*R+.2,st=R*vt,V=.3333333333333333+st,ht=.3333333333333333-V+st,lt=R*134217729,dt=lt-R,Z=lt-dt,mt=R-Z,J=V*134217729,gt=J-V,St=J-gt,K=V-St,G=R*V,Ot=Z*St-G,zt=Z*K,nt=mt*St,Ht=zt+nt,Wt=Ot+Ht,wt=mt*K,Pt=Wt+wt,Ft=ht+1850371707708594e-32,It=R*Ft,Jt=q*V,Vt=It+Jt,Xt=Pt+Vt,Lt=G*134217729,Zt=Lt-G,Ct=Lt-Zt,to=G-Ct,jt=u*G,oo=m*Ct-jt,po=m*to,so=g*Ct,no=po+so,Kt=oo+no,mo=g*to,go=Kt+mo,xo=u+jt,is=u-xo+jt,Bo=u*Xt,Wo=X*G,cs=Bo+Wo,kn=go+cs+X,Sn=is+kn,rs=c*.6931471805598903,as=2*xo,Fo=rs+as,Tn=rs-Fo+as,An=2*Sn,En=c*5497923018708371e-29,$n=An+En,vs=Tn+$n,eo=Fo+vs,Rn=Fo-eo+vs,On=t>11805916207174113e5,Nn=t<-11805916207174113e5?-11805916207174113e5:t,io=On?11805916207174113e5:Nn,hs=eo*134217729,zn=hs-eo,jo=hs-zn,ls=eo-jo,ds=io*134217729,Pn=ds-io,qo=ds-Pn,fs=io-qo,co=eo*io,In=jo*qo-co,Ln=jo*fs,Cn=ls*qo,Dn=Ln+Cn,Bn=In+Dn,Wn=ls*fs,Fn=Bn+Wn,jn=Math.abs(co)<1e3,qn=Rn*io,Un=Fn+qn,us=jn?Un:0,Hn=co>710,Vn=co<-709?-709:co,Uo=Hn?710:Vn,Zn=Uo*1.4426950408889634+.5,Yt=Math.floor(Zn),Kn=Yt*.6931471805598903,ps=Uo-Kn,ms=Yt*5497923018708371e-29,Ho=ps-ms,gs=ps-Ho-ms+us,_t=Ho+gs,Yn=Ho-_t+gs,xs=1+_t,_n=1-xs+_t,ft=_t*_t,Gn=(((((11470745597729725e-27*ft+208767569878681e-23)*ft+2755731922398589e-22)*ft+248015873015873e-19)*ft+.001388888888888889)*ft+.041666666666666664)*ft+.5,Qn=((((16059043836821613e-26*ft+2505210838544172e-23)*ft+27557319223985893e-22)*ft+.0001984126984126984)*ft+.008333333333333333)*ft+.16666666666666666,Jn=_t*Qn,Xn=Gn+Jn,te=ft*Xn,oe=Yn+te,se=_n+oe,ws=xs+se,ne=Uo+us<-708.3964185322641,ee=Yt<-1021.5,ie=ws<1,ce=ne||ee&&ie,bs=Yt>0,re=ws*(bs?2:.5),ae=Yt-1,ve=Yt+1,he=uo(bs?ae:ve),le=re*he,de=Bt(le),fe=ce?0:de,ue=o<22250738585072014e-324,ys=t>0,pe=t<0?1/0:t,me=ue?ys?0:pe:fe,Ms=o>17976931348623157e292?ys?1/0:0:me,ks=Math.floor(t)===t,ge=.5*t,xe=Math.floor(ge)*2!==t,we=ks&&xe,Ss=s<0,be=s>=-17976931348623157e292,ye=Ss&&be&&!ks,Me=s===0,ke=1/s<0,Se=(Ss||Me&&ke)&&we,Te=-Ms,Ae=ye?NaN:Se?Te:Ms,Ee=s!==s||t!==t,$e=s+t;return t===0||s===1?1:Ee?$e:Ae}function en(s,t){let o=Math.abs(s),n=Math.abs(t),e=o>n,i=e?n:o,r=e?o:n,c=r>17976931348623157e292,a=i>17976931348623157e292,l=0*i,h=c?a?1:l:i,u=c?1:r===0?1:r,p=u>8452712498170644e255,m=u<1499696813895631e-256?16069380442589903e44:1,g=p?7888609052210118e-46:m,b=h*g,k=u*g,y=.25*k,S=b<y,A=.75*k,E=b<A?.5:1,T=S?0:E,$=T*k,w=b-$,B=T*b,et=k+B,W=w/et,O=W*W,Mt=((((((((((((.034482758620689655*O+-.037037037037037035)*O+.04)*O+-.043478260869565216)*O+.047619047619047616)*O+-.05263157894736842)*O+.058823529411764705)*O+-.06666666666666667)*O+.07692307692307693)*O+-.09090909090909091)*O+.1111111111111111)*O+-.14285714285714285)*O+.2)*O+-.3333333333333333,H=O*Mt,kt=W*H,rt=T===0,at=T===.5,$t=rt?0:at?.4636476090008061:.7853981633974483,vt=rt?0:at?22698777452961687e-33:3061616997868383e-32,st=$t+W,Rt=$t-st+W,ht=rt?W:st,lt=rt?0:Rt,dt=vt+kt,Z=lt+dt,mt=-ht,J=1.5707963267948966+mt,St=1.5707963267948966-J+mt,K=6123233995736766e-32-Z,G=St+K,xt=e?J:ht,Ot=e?G:Z,zt=t<0,nt=t===0,Wt=1/t<0,Pt=zt||nt&&Wt,Ft=-xt,It=3.141592653589793+Ft,Vt=3.141592653589793-It+Ft,Xt=12246467991473532e-32-Ot,Lt=Vt+Xt,Zt=Pt?It:xt,Ct=Pt?Lt:Ot,to=s<0,jt=s===0,oo=1/s<0,so=to||jt&&oo,no=Zt+Ct,Kt=Bt(no),mo=-Kt;return so?mo:Kt}var cn={exp:_s,log:Gs,sin:Qs,cos:Js,tan:Xs,tanh:tn,exp2:on,log1p:sn,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:s=>-s},rn={pow:nn,atan2:en,max:Ks,min:Ys,lt:(s,t)=>+(s<t),le:(s,t)=>+(s<=t),gt:(s,t)=>+(s>t),ge:(s,t)=>+(s>=t),eq:(s,t)=>+(s===t),ne:(s,t)=>+(s!==t)};var Ue=s=>(t,o,n)=>{for(let e=0;e<t;e++)o[e]=s(n[e])},He=s=>(t,o,n,e)=>{for(let i=0;i<t;i++)o[i]=s(n[i],e[i])},Oo={add(s,t,o,n){for(let e=0;e<s;e++){let i=o[e]+n[e];t[e]=Math.abs(i)>=At?i:i*0}},sub(s,t,o,n){for(let e=0;e<s;e++){let i=o[e]-n[e];t[e]=Math.abs(i)>=At?i:i*0}},mul(s,t,o,n){for(let e=0;e<s;e++){let i=o[e]*n[e];t[e]=Math.abs(i)>At?i:Vs(o[e],n[e])}},div(s,t,o,n){for(let e=0;e<s;e++){let i=o[e]/n[e];t[e]=Math.abs(i)>At?i:Zs(o[e],n[e])}},select(s,t,o,n,e){for(let i=0;i<s;i++)t[i]=o[i]?e[i]:n[i]}};for(let[s,t]of Object.entries(cn))Oo[s]=Ue(t);for(let[s,t]of Object.entries(rn))Oo[s]=He(t);function an({program:s,coefficients:t}){let o=Ze({...s,results:s.results.slice(0,1)},t);return(n,e)=>o(n,e)[0]}var Ve=new Float64Array(0),qt=256;function Ze({constants:s,code:t,results:o},n){let e=[...n,...s].map(Bt),i=2+e.length,r=new Set(o);for(let v=t.length-1;v>=0;v--)if(r.has(i+v))for(let h of t[v].slice(1))r.add(h);let c=[new Float64Array(qt),new Float64Array(qt)],a=new Set([0,1]);for(let v of e)c.push(new Float64Array(qt).fill(v));let l=[];return t.forEach(([v,...h],f)=>{let d=i+f,u=r.has(d)?new Float64Array(qt):Ve,[p,x,m]=h.map(g=>c[g]);c.push(u),h.some(g=>a.has(g))&&a.add(d),r.has(d)&&(a.has(d)?l.push(g=>Oo[v](g,u,p,x,m)):Oo[v](qt,u,p,x,m))}),(v,h)=>{let f=o.map(()=>new Float64Array(v.length));for(let d=0;d<v.length;d+=qt){let u=Math.min(qt,v.length-d);for(let p=0;p<u;p++)c[0][p]=Bt(v[d+p]),c[1][p]=Bt(h[d+p]);for(let p of l)p(u);o.forEach((p,x)=>f[x].set(c[p].subarray(0,u),d))}return f}}var No=class{constructor(){this.canvas=Gt(),this.key="",this.land=void 0}draw(t,o,n){let{land:e,size:i,ratio:r,dark:c}=n,{width:a,height:l,box:v,view:h}=o,f=[a,l,v.left,...h,i,r,c].join();(f!==this.key||e!==this.land)&&this.follow(o,n),Object.assign(this,{key:f,land:e}),t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(this.canvas,0,0),t.restore()}follow(t,{land:o,size:n,ratio:e,dark:i}){let{canvas:r}=this,{width:c,height:a,box:l,view:v}=t,h=Math.round(l.width/n)+1,f=Math.round(l.height/n)+1;r.width=Math.round(c*e),r.height=Math.round(a*e);let d=Dt(r),u=o.grid(...v,h,f);d.setTransform(e,0,0,e,0,0);for(let m=0;m<u.length;m++)u[m]=o.level(u[m]);let p=i?"255 255 255":"10 25 45",x={contour:`rgb(${p} / 0.14)`,contourStrong:`rgb(${p} / 0.26)`};o.contour(d,t,x,u,h,f)}};var zo=class{constructor(t,o,n,e){this.width=t,this.height=o,this.view=e,this.box={left:n,top:20,width:Math.max(20,t-n-8),height:Math.max(20,o-20-42)}}across(t){let[o,n]=this.view;return this.box.left+(t-o)/(n-o)*this.box.width}up(t){let[,,o,n]=this.view;return this.box.top+(n-t)/(n-o)*this.box.height}places(t,o){let[n,e,i,r]=this.view,{left:c,top:a,width:l,height:v}=this.box;return[n+(t-c)/l*(e-n),r-(o-a)/v*(r-i)]}inside(t,o){let{left:n,top:e,width:i,height:r}=this.box;return t>=n&&t<=n+i&&o>=e&&o<=e+r}};var _e=3,Ge=8,vn=9,Po=class{constructor(){this.root=document.createElement("figure"),this.root.className="ov-heat-map-pane",this.title=this.root.appendChild(document.createElement("figcaption")),this.stage=this.root.appendChild(document.createElement("div")),this.stage.className="ov-heat-map-map",this.stage.tabIndex=0,this.stage.setAttribute("role","application"),this.canvas=this.stage.appendChild(document.createElement("canvas")),this.front=this.stage.appendChild(document.createElement("canvas"));for(let t of[this.canvas,this.front])t.setAttribute("aria-hidden","true");this.shares=this.root.appendChild(document.createElement("ul")),this.shares.className="ov-heat-map-shares",this.contours=new No}load(t,o,n){Object.assign(this,{scene:t,pane:o,tiles:void 0}),this.title.textContent=o.title,this.root.dataset.name=o.name,this.root.dataset.chosen=o.chosen?.join()??"",this.shares.setAttribute("aria-label",`Shares, ${o.title||o.name}`);let e=t.title+(o.title?`: ${o.title}`:""),i=t.zoom?", plus and minus zoom, 0 shows all":"",r=[`${e}. ${t.x.label} across, ${t.y.label} up.`,`Arrow keys move from cell to cell, Enter chooses one${i}.`,...n?["The maps move together."]:[]];this.stage.setAttribute("aria-label",r.join(" "))}resize(t){let{clientWidth:o,clientHeight:n}=this.stage;for(let e of[this.canvas,this.front])e.width=Math.round(o*t),e.height=Math.round(n*t);Object.assign(this,{ratio:t,width:o,height:n})}draw(t,{colours:o,fills:n,ramp:e,only:i,land:r},c){let{scene:a,pane:l,width:v,height:h,ratio:f}=this,d=this.canvas.getContext("2d");if(!(v&&h))return;d.setTransform(f,0,0,f,0,0),d.clearRect(0,0,v,h);let u=Rs(d,a,t,v-60,h-20-42,o);this.plot=new zo(v,h,u.left,t);let{left:p,top:x,width:m,height:g}=this.plot.box;this.root.dataset.box=[p,x,m,g].join(),(this.tiles?.fills!==n||this.tiles.only!==i)&&(this.tiles=new ko(a,l,n,e,i));let[b,k,y,S]=[p,x,p+m,x+g].map(M=>Math.round(M*f));d.putImageData(this.tiles.draw(t,y-b,S-k,Math.max(1,Math.round(f))),b,k),d.save(),d.beginPath(),d.rect(p,x,m,g),d.clip();let A=c?Ge:_e;r&&this.contours.draw(d,this.plot,{land:r,size:A,ratio:f,dark:o.dark}),Ns(d,this.plot,a,o),d.restore(),zs(d,this.plot,a,o),Os(d,this.plot,a,u,o)}drawFront({colours:t,at:o,chosen:n,zoomBox:e,held:i}){let{scene:r,plot:c,ratio:a,width:l,height:v}=this,h=this.front.getContext("2d");if(!c)return;h.setTransform(a,0,0,a,0,0),h.clearRect(0,0,l,v);let{left:f,top:d,width:u,height:p}=c.box;if(h.save(),h.beginPath(),h.rect(f,d,u,p),h.clip(),n&&Yo(h,c,r,...n,vn,t),o){let x=Math.round(c.across(r.x.middle(o[0])))+.5,m=Math.round(c.up(r.y.middle(o[1])))+.5,g=Math.max(8,Math.abs(c.across(r.x.edge(o[0]))-x)),b=Math.max(8,Math.abs(c.up(r.y.edge(o[1]))-m)),k=`M${f} ${m}H${x-g}M${x+g} ${m}H${f+u}`,y=`M${x} ${d}V${m-b}M${x} ${m+b}V${d+p}`,S=new Path2D(k+y);for(let[A,M]of[[t.halo,3],[t.muted,1]])h.strokeStyle=A,h.lineWidth=M,h.stroke(S);Yo(h,c,r,...o,vn,t,i?[]:[3,2])}if(e){let[x,m,g,b]=[Math.min(e[0],e[2]),Math.min(e[1],e[3]),Math.abs(e[2]-e[0]),Math.abs(e[3]-e[1])];h.fillStyle=t.halo,h.fillRect(x,m,g,b),h.strokeStyle=t.text,h.lineWidth=1.5,h.setLineDash([5,3]),h.strokeRect(x,m,g,b)}h.restore()}cellAt(t,o){if(!this.plot?.inside(t,o))return;let[n,e]=this.plot.places(t,o),i=this.scene.x.cell(n),r=this.scene.y.cell(e);return i<0||r<0?void 0:[i,r]}};function hn(s){return s?new Eo(s,an(s)):void 0}function Qe(s,t){let[o,n,e,i]=s;return[...ln(o,n,t[0],t[1]),...ln(e,i,t[2],t[3])]}function ln(s,t,o,n){let e=n-o,i=1e-11*Math.max(Math.abs(o),Math.abs(n),e),r=Math.min(e,Math.max(i,t-s)),c=Math.max(o,Math.min(n-r,(s+t-r)/2));return r===e?[o,n]:[c,c+r]}var Io=class{constructor({onMove:t,onQuiet:o,onRest:n}){this.onMove=t,this.onQuiet=o,this.onRest=n,this.scene=void 0,this.view=[0,1,0,1],this.moving=!1,this.unsaid=!1,this.asked=void 0,this.resting=this.refining=0}stop(){for(let t of[this.resting,this.refining])clearTimeout(t)}load(t,o){this.scene=t,(o||this.asked!==void 0&&t.answers>=this.asked)&&(this.asked=void 0),o&&clearTimeout(this.resting),(o||this.asked===void 0&&!this.unsaid)&&(this.view=[t.x.low,t.x.high,t.y.low,t.y.high]),o&&(this.unsaid=!1)}get isWhole(){let{scene:t,view:o}=this;return t!==void 0&&o.every((n,e)=>n===t.whole[e])}get values(){let{scene:t,view:o}=this,[n,e,i,r]=o;return t?this.isWhole?t.wholeValues:[t.x.from(n),t.x.from(e),t.y.from(i),t.y.from(r)]:o}move(t){let{scene:o}=this,n=t(this.view);if(!o?.zoom)return;let e=Qe(n,o.whole);e.every((i,r)=>i===this.view[r])||(Object.assign(this,{view:e,moving:!0,unsaid:!0}),this.onMove(),clearTimeout(this.refining),this.refining=setTimeout(()=>{this.moving=!1,this.onQuiet()},140),clearTimeout(this.resting),this.resting=setTimeout(()=>this.onRest(),250))}request(t){let[o,n,e,i]=this.values;return this.unsaid=!1,this.asked=t,{x0:o,x1:n,y0:e,y1:i,whole:this.isWhole,at:t}}zoom(t,[o,n]){this.move(([e,i,r,c])=>[o+(e-o)/t,o+(i-o)/t,n+(r-n)/t,n+(c-n)/t])}pan({box:t},o,n){this.move(([e,i,r,c])=>{let a=-o/t.width*(i-e),l=n/t.height*(c-r);return[e+a,i+a,r+l,c+l]})}};function dn(s,t){let o=new WeakMap;return({data:n,parentElement:e,setTriggerValue:i,...r})=>{let c=o.get(e);return c?.root.isConnected||(c?.destroy(),c=s(e),o.set(e,c)),c.outbox.connect(i),t(c,n,r),()=>{e.isConnected||(o.get(e)?.destroy(),o.delete(e))}}}var Je="[data-testid=stApp]",Xe='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var ti="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",oi="The server is back, and so is your scene, from the address.",ts=Symbol("renew"),Xo=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(o,n)=>{let e={deliver:t,name:o,event:n};this.away||this.returning||!this.up?this.hold(e):(this.unanswered=[...this.unanswered.filter(i=>!fn(i,e)),e],t(o,n))}}hold(t){this.held=[...this.held.filter(o=>!fn(o,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(ti)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(oi,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[ts]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(Xe)?.click()}say(t,o){let n=document.querySelector(".ov-connection")??document.createElement("div");n.className="ov-connection",n.setAttribute("role","status"),n.isConnected||document.body.append(n),n.textContent=t,o&&setTimeout(()=>n.textContent===t&&n.remove(),o)}},fn=(s,t)=>s.name===t.name&&["owner","name","parameter"].every(o=>s.event?.[o]===t.event?.[o]),un;function pn(s){return un??=new Xo(document.querySelector(Je)),un.patient(s)}var si=100,ni=1500;var Lo=class{constructor(t,o=1,n){this.onRest=t,this.most=o,this.renewal=n,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,o){this.renewal&&Object.defineProperty(o,ts,{value:this.renewal(o)}),this.deliver(t,o)}request(t,o,n=""){let e=`${t} ${n}`;this.waiting.delete(e),this.waiting.set(e,[t,o]),this.flush()}withdraw(t){for(let[o,[n]]of this.waiting)n===t&&this.waiting.delete(o)}expects(t){return[...this.due,...this.waiting.values()].some(([o])=>o===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=si-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[o,[n,e]]]=this.waiting;this.waiting.delete(o),this.sentAt=performance.now(),this.due.push([n,e]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),ni),this.send(n,e)}answered(t=1/0){this.due=this.due.filter(([,o])=>Number(o.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function os(){return Math.min(2,globalThis.devicePixelRatio||1)}function ss(s,t){let o=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),n=()=>{s(),ss(s,t)};o.addEventListener("change",n,{once:!0,signal:t})}var Co=class{constructor(t,o){this.element=t,this.root=o}get shown(){return!this.element.hidden}showAt(t,o,n,e={}){let{width:i,height:r,x:c,y:a}=this.fill(n,e,t,o),l=c+16+i>this.root.clientWidth?c-16-i:c+16,v=a+14+r>this.root.clientHeight?a-14-r:a+14;this.place(l,v,i)}showBelow(t,o){let n=t.getBoundingClientRect(),{width:e,height:i,x:r,y:c}=this.fill(o,{},n.left,n.bottom+4);this.place(r,c+i>this.root.clientHeight?c-i-n.height-8:c,e)}hide(){this.element.hidden=!0}fill(t,o,n,e){let{element:i,root:r}=this,c=r.getBoundingClientRect();return typeof t=="string"?i.innerHTML=t:i.replaceChildren(...t),Object.assign(i.dataset,o),i.hidden=!1,{width:i.offsetWidth,height:i.offsetHeight,x:n-c.left,y:e-c.top}}place(t,o,n){let e=Math.max(0,Math.min(t,this.root.clientWidth-n));this.element.style.transform=`translate(${e}px, ${Math.max(0,o)}px)`}};var ii="The server is busy: the map follows when the number is let go.",ci=640,ns=class{constructor(t){this.root=t.querySelector(".ov-heat-map");let o=n=>this.root.querySelector(`.ov-heat-map-${n}`);Object.assign(this,{holder:o("panes"),key:o("key"),bar:o("bar"),spoken:o("said"),bars:o("progress"),tools:o("tools"),of:o("of")}),this.outbox=new Lo(()=>{},2),this.tooltip=new Co(o("tip"),this.root),this.window=new Io({onMove:()=>this.windowMoved(),onQuiet:()=>this.schedule(!0),onRest:()=>this.outbox.send("window",this.window.request(this.date()))}),this.cursor=new To(this),this.following=new Ao(this.outbox,()=>this.date()),this.views=[],this.picked=new Map,this.stamp=0,this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize()),this.sizes.observe(this.root),ss(()=>this.resize(),this.abort.signal),Hs(this,this.abort.signal),document.addEventListener("ov-turn",({detail:n})=>this.turn(n),{signal:this.abort.signal})}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),this.window.stop()}load(t){let o=Is(t),n=this.following.takes(o.follows,o.followed);o.follows||(this.full=o),n||!this.scene?this.show(o):this.refresh()}turn(t){if(!this.scene)return;let o=this.scene.panes.map(({name:n})=>n);this.following.turn(t,o)&&this.full&&this.show(this.full)}show(t){let o=t.key!==this.scene?.key,n=JSON.stringify(t.contours);n!==this.surface&&(this.land=hn(t.contours));let e=!o&&t.x.count===this.scene.x.count&&t.y.count===this.scene.y.count&&t.x.low===this.scene.x.low&&t.y.low===this.scene.y.low&&t.x.size===this.scene.x.size;for(Object.assign(this,{scene:t,surface:n}),this.window.load(t,o),e||this.cursor.forget(),o&&Object.assign(this,{pinned:void 0,pointed:void 0}),this.picked.clear();this.views.length>t.panes.length;)this.views.pop().root.remove();for(;this.views.length<t.panes.length;){let i=new Po;this.views.push(i),this.holder.append(i.root),this.listenTo(i)}t.panes.forEach((i,r)=>this.views[r].load(t,i,t.panes.length>1)),this.root.setAttribute("aria-label",t.title),this.root.style.setProperty("--ov-panes",t.panes.length),this.tools.hidden=!t.zoom,this.setProgress(t.progress),this.size=void 0,this.refresh(),this.resize(),e&&this.tooltip.shown?this.cursor.describe(...this.cursor.described):this.tooltip.hide()}setProgress(t){this.bars.hidden=t===null,this.bars.firstElementChild.style.width=`${100*(t??0)}%`,this.bars.setAttribute("aria-valuenow",Math.round(100*(t??0))),this.root.setAttribute("aria-busy",String(t!==null))}refresh(){if(!this.scene)return;let{scene:t}=this;this.colours=Es(this.root),this.fills=Ds(t,this.colours),this.ramp=t.value?wo(t.value.ramp[this.colours.dark?"dark":"light"].map(Go)):void 0,this.ratio=os();let o=this.key.contains(document.activeElement)?document.activeElement.dataset.code:void 0;this.key.replaceChildren(...Bs(t,this.fills,this.ratio),...qs(t,this.colours,this.ratio));for(let r of this.views)r.shares.replaceChildren(...this.views.length>1?Ws(t,r.pane,this.fills,this.ratio):[]);o!==void 0&&this.key.querySelector(`[data-code="${o}"]`)?.focus(),this.bar.hidden=!t.value,t.value&&this.bar.setAttribute("aria-label",`${t.value.label}: colours from ${t.value.limits.join(" to ")}, ${t.value.scale} scale`);let n=this.root.querySelector("[data-share]"),e=t.progress===null?"":" computed so far",i=[n?`Shares are of ${t.of}${e}.`:"",this.following.late?ii:""];this.of.textContent=i.filter(Boolean).join(" "),this.schedule(!0),this.showPinned()}resize(){if(!this.scene)return;this.root.classList.toggle("ov-upright",this.root.clientWidth<ci);let t=os(),o=[t,...this.views.flatMap(({stage:n})=>[n.clientWidth,n.clientHeight])].join();if(o!==this.size){Object.assign(this,{size:o,ratio:t});for(let n of this.views)n.resize(t);this.stale=!0,this.draw()}}schedule(t=!1){this.stale||=t,this.request||=requestAnimationFrame(()=>this.draw())}draw(){if(cancelAnimationFrame(this.request),this.request=0,!this.scene||!this.size)return;let{scene:t,colours:o,fills:n,cursor:e,root:i,window:r,zoomBox:c}=this,a=this.pointed??this.pinned,l={colours:o,fills:n,ramp:this.ramp,only:a,land:this.land};if(this.stale)for(let v of this.views)v.draw(r.view,l,r.moving);this.stale=!1;for(let v of this.views)v.drawFront({colours:o,at:e.cell,held:e.keys,chosen:this.chosenIn(v),zoomBox:c?.view===v?c.rectangle:void 0});if(t.value){let{cell:v}=e,{pane:h}=e.pane??this.views[0];Us(this.bar,t,this.ramp,o,this.ratio,v&&t.valueAt(h,v[1]*t.x.count+v[0]))}Object.assign(i.dataset,{ready:"true",key:t.key,mode:t.mode,panes:t.panes.length,cells:`${t.x.count},${t.y.count}`,follows:t.follows,window:r.values.join(),cursor:e.keys?.join()??"",only:a??""})}windowMoved(){for(let{plot:t}of this.views)t&&(t.view=this.window.view);this.tooltip.hide(),this.schedule(!0)}act(t){let{scene:o,window:n,cursor:e}=this,[i,r,c,a]=n.view,l=e.keys?[o.x.middle(e.keys[0]),o.y.middle(e.keys[1])]:[(i+r)/2,(c+a)/2];t==="box-zoom"?this.setBoxZoom(!this.boxZooms):t==="whole"?n.move(()=>o.whole):n.zoom(t==="zoom-in"?2:.5,l)}drawZoomBox(t,o){this.zoomBox=o&&{view:t,rectangle:o},this.schedule()}setBoxZoom(t){this.boxZooms=t,this.root.classList.toggle("ov-box-zooms",t),this.tools.querySelector('[data-do="box-zoom"]').setAttribute("aria-pressed",String(t))}date(){return this.stamp=Math.max(Date.now(),this.stamp+1),this.stamp}chosenIn(t){return this.picked.get(t.pane.name)??t.pane.chosen}pick(t,[o,n]){let{scene:e}=this;this.picked.set(t.pane.name,[o,n]),t.root.dataset.chosen=`${o},${n}`,this.schedule(),this.outbox.send("pick",{pane:t.pane.name,i:o,j:n,x:e.x.values[o],y:e.y.values[n],at:this.date()})}escape(t){this.setBoxZoom(!1),this.cursor.at=void 0,this.cursor.walk(t,void 0),this.pinned!==void 0&&this.pin(this.pinned)}single(t){this.pointed!==t&&(this.pointed=t,this.schedule(!0))}pin(t){this.pinned=this.pinned===t?void 0:t,this.pinned===void 0&&(this.pointed=void 0),this.showPinned(),this.schedule(!0)}showPinned(){for(let t of this.key.querySelectorAll("[data-code]"))t.setAttribute("aria-pressed",String(Number(t.dataset.code)===this.pinned))}},mn=dn(s=>new ns(s),(s,t)=>s.load(t));var gn=`.ov-heat-map [hidden] {
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
`;var xn=`<div class="ov-heat-map" data-testid="heat-map" data-ready="false" role="group">
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
`;var wn=`.ov-notice {
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
`;function bn(s,t,o){let n=Object.assign(document.createElement("div"),{className:"ov-notice"});n.setAttribute("role","alert");let e=Object.assign(document.createElement("p"),{textContent:s}),i=Object.assign(document.createElement("button"),{type:"button",textContent:t});return i.addEventListener("click",o),n.append(e,i),n}var yn="optim-viz-reloaded-for";function Mn(s,t,o){let n=!1;return({data:e,parentElement:i,setTriggerValue:r,...c})=>{n||hi(t),n=!0;let a=new TextDecoder().decode(e.subarray(0,8));if(a!=="adc1d7e4")return li(a,i);let l=i.querySelector(".ov-place");l&&(l.outerHTML=s);let v=pn(r);return o({...c,parentElement:i,setTriggerValue:v,data:e.subarray(8)})}}function hi(s){document.body.append(Object.assign(document.createElement("style"),{textContent:wn+s}))}function li(s,t){if(!di(s)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(bn("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function di(s){try{return sessionStorage.getItem(yn)===s?!0:(sessionStorage.setItem(yn,s),!1)}catch{return!0}}var jr=Mn(xn,gn,mn);export{jr as default};
