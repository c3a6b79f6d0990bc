// Built by tools/bundle.js from optim_viz/web/js: edit there.
function Dt(s,t){let o=s.getContext("2d",t);if(!o)throw new Error("this browser draws on no canvas");return o}function Gt(){return document.createElement("canvas")}var Ts={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function wo(s){let o=new Uint8ClampedArray(768);for(let n=0;n<256;n++){let e=n/255*(s.length-1),i=Math.min(s.length-2,Math.floor(e)),c=e-i;for(let r=0;r<3;r++)o[3*n+r]=s[i][r]+(s[i+1][r]-s[i][r])*c}return o}var Es={light:wo(Ts.light),dark:wo(Ts.dark)};function As(s){let t=getComputedStyle(s),o=Dt(document.createElement("canvas"),{willReadFrequently:!0}),n=(a,l)=>(o.fillStyle=l,o.fillStyle=t.getPropertyValue(a).trim()||l,o.clearRect(0,0,1,1),o.fillRect(0,0,1,1),[...o.getImageData(0,0,1,1).data].slice(0,3)),e=n("--st-background-color","#ffffff"),i=n("--st-text-color","#222222"),c=.299*e[0]+.587*e[1]+.114*e[2]<128,r=(a,l)=>`rgb(${a.join(" ")} / ${l})`;return s.style.setProperty("--ov-on-accent",c?"#0d141c":"#ffffff"),{dark:c,font:t.fontFamily||"sans-serif",scale:s.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):s.classList.contains("ov-large")?1.45:1,of:a=>(c?a.dark:a.light)+(a.dim?"55":""),rim:r(e,1),halo:r(e,c?.55:.7),text:r(i,1),muted:r(i,s.classList.contains("ov-large")?.86:.68),grid:r(i,.1),frame:r(i,.3),contour:r(c?[190,215,240]:[30,60,95],c?.13:.15),contourStrong:r(c?[190,215,240]:[30,60,95],c?.3:.34),veil:r(e,.62),ramp:c?Es.dark:Es.light}}function co(s,t,o){let n=(t-s)/Math.max(1,o),e=10**Math.floor(Math.log10(n)),i=[1,2,2.5,5,10].map(r=>r*e).find(r=>r>=n*.999)??NaN,c=[];for(let r=Math.ceil(s/i-1e-9);r*i<=t+i*1e-9&&c.length<99;r++)c.push(r*i);return{values:c,step:i}}var Ne={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function bo(s){return s===0?"1":s===1?"10":"10"+String(s).split("").map(t=>Ne[t]).join("")}function $s(s,t){if(Math.abs(s)<t*1e-6)return"0";let o=Math.floor(Math.log10(t)+1e-9),n=/^2\.[45]/.test(String(t/10**o))?1:0,e=Math.max(0,n-o);if(e>6||Math.abs(s)>=1e6){let i=Math.floor(Math.log10(Math.abs(s))+1e-9),c=Math.max(0,Math.min(15,i-o+n));return s.toExponential(c).replaceAll("-","−").replace("e+","e")}return s.toFixed(e).replace("-","−")}var ze=7;function Zo(s,t){let o=s.map(a=>$s(a,t));if(o.every(a=>a.length<=ze&&!a.includes("e"))&&new Set(o).size===o.length)return{texts:o,counted:""};let n=Math.floor(Math.log10(t)+1e-9),e=Math.floor(s[0]/10**(n+2)+1e-9),i=n+2<0?e/10**-(n+2):e*10**(n+2),c=i===0?"":`${Ie(i)} + `;return{texts:s.map(a=>$s(a/10**n-e*100,t/10**n)),counted:` = ${c}… · ${bo(n)}`}}var Ie=s=>String(s).replaceAll("-","−").replace("e+","e");function yo(s,t=4){if(!Number.isFinite(s))return s>0?"∞":s<0?"−∞":"–";let o=Math.abs(s);if(o!==0&&(o<.001||o>=1e5)){let[n,e]=s.toExponential(t-2).split("e"),i=bo(Number(e)),c=String(Number(n)).replace("-","−");return/^−?1$/.test(c)?c.replace("1",i):`${c}·${i}`}return String(Number(s.toPrecision(t))).replace("-","−")}var Yo={linear:{to:s=>s,from:s=>s},log:{to:Math.log10,from:s=>10**s},complement:{to:s=>-Math.log10(1-s),from:s=>1-10**-s}},Le=[[1],[1,3],[1,2,5]],ao=class{constructor({label:t,symbol:o,scale:n},e){this.label=t,this.symbol=o,this.scale=n,this.values=e,this.to=Yo[n].to,this.from=Yo[n].from,this.count=e.length,this.size=(this.to(e[this.count-1])-this.to(e[0]))/(this.count-1),this.low=this.to(e[0])-this.size/2,this.high=this.low+this.count*this.size}edge(t){return this.low+t*this.size}middle(t){return this.edge(t+.5)}cell(t){let o=Math.floor((t-this.low)/this.size);return o>=0&&o<this.count?o:-1}format(t){let{values:o}=this,n=Math.abs(o[t]-o[t?t-1:t+1]),e=Math.abs(o[t]),i=e>0&&n>0?Math.ceil(Math.log10(e/n))+2:4;return yo(o[t],Math.max(4,Math.min(16,i)))}};function vo(s,t,o,n){let{to:e,from:i}=Yo[s],c=o-t,r=(v,f)=>v.map((d,u)=>({place:e(d),text:f[u]})).filter(({place:d})=>d>=t-1e-9*c&&d<=o+1e-9*c),a=[],l=v=>{v.length>a.length&&n(v)&&(a=v)};if(s==="linear"||c<1.2)for(let v of[1,2,3,4,5,6,8,10]){let{values:f,step:d}=co(i(t),i(o),v);l(r(f,f.map(u=>De(u,d))))}if(s==="linear")return{marks:a,minor:[]};let h=[];if(c>=.5)for(let v of[50,20,10,5,3,2,1])for(let f of v===1?Le:[[1]]){let{values:d,powers:u}=Rs(s,t,o,v,f),p=r(d,Ce(d,u)),g=a;l(p),a!==g&&v===1&&f.length===1&&(h=Rs(s,t,o,1,[2,3,4,5,6,7,8,9]).values.map(e).filter(m=>m>t&&m<o))}return{marks:a,minor:h}}function Rs(s,t,o,n,e){let i=[],c=[];for(let r=Math.floor(t/n)*n;r<=o+1;r+=n)for(let a of e){let l=s==="log"?r<0?a/10**-r:a*10**r:1-(r<0?a*10**-r:a/10**r);i.push(l),c.push(s==="log"&&a===1?r:void 0)}return{values:i,powers:c}}function Ce(s,t){let o=s.map(e=>String(Number(e.toPrecision(10))).replace("-","−"));return t.every(e=>e!==void 0)&&o.some(e=>e.length>6)?t.map(e=>bo(e??0)):o}function De(s,t){if(Math.abs(s)<t*1e-6)return"0";let o=0;for(;o<15&&Math.abs(t*10**o-Math.round(t*10**o))>1e-6*t*10**o;)o+=1;let n=Math.floor(Math.log10(Math.abs(s)));return n>5?s.toExponential(Math.max(0,Math.min(15,n-Math.floor(Math.log10(t)+1e-9)))).replaceAll("-","−").replace("e+","e"):s.toFixed(o).replace("-","−")}var ho=[[],[9,5],[2,4],[10,4,2,4],[16,5]],Mo=11.5;function Os(s,t,[o,n,e,i],c,r,a){s.font=`${Mo}px ${a.font}`;let l=d=>s.measureText(d).width,h=(d,u,p,g,m)=>x=>{let y=x.map(({place:M,text:b})=>[(M-d)/(u-d)*p,g(b)]).sort((M,b)=>M[0]-b[0]);return y.every(([M,b],k)=>!k||M-y[k-1][0]>=(b+y[k-1][1])/2+m)},v=vo(t.x.scale,o,n,h(o,n,c,l,14)),f=vo(t.y.scale,e,i,h(e,i,r,()=>Mo,16));return{across:v,up:f,left:Math.ceil(Math.max(14,...f.marks.map(({text:d})=>l(d))))+12}}function Ps(s,t,o,{across:n,up:e},i){let{left:c,top:r,width:a,height:l}=t.box,h=r+l;s.setLineDash([]),s.fillStyle=i.muted,s.font=`${Mo}px ${i.font}`;let v=(f,d)=>{for(let u of f)d?s.fillRect(Math.round(t.across(u)),h,1,3):s.fillRect(c-3,Math.round(t.up(u)),3,1)};v(n.minor,!0),v(e.minor,!1),s.textBaseline="top";for(let{place:f,text:d}of n.marks){let u=t.across(f),p=s.measureText(d).width/2;s.fillRect(Math.round(u),h,1,5),s.textAlign="center",s.fillText(d,Math.min(u,t.width-p-1),h+8)}s.textAlign="right",s.textBaseline="middle";for(let{place:f,text:d}of e.marks)s.fillRect(c-5,Math.round(t.up(f)),5,1),s.fillText(d,c-8,t.up(f));s.fillStyle=i.text,s.font=`${Mo+1}px ${i.font}`,s.textAlign="center",s.textBaseline="bottom",s.fillText(o.x.label,c+a/2,t.height-2,a),s.textAlign="left",s.textBaseline="top",s.fillText(o.y.label,Math.min(c,8),1),s.strokeStyle=i.frame,s.lineWidth=1,s.strokeRect(c-.5,r-.5,a+1,l+1)}function Ns(s,t,o,n){o.lines.forEach(({points:e},i)=>{let c=new Path2D,r=!1;for(let l=0;l<e.length;l+=2){let h=t.across(o.x.to(e[l])),v=t.up(o.y.to(e[l+1])),f=Number.isFinite(h)&&Number.isFinite(v);f&&c[r?"lineTo":"moveTo"](Math.max(-1e5,Math.min(1e5,h)),Math.max(-1e5,Math.min(1e5,v))),r=f}s.lineJoin="round";let a=[[n.rim,5,[]],[n.text,2,ho[i%ho.length]]];for(let[l,h,v]of a)s.strokeStyle=l,s.lineWidth=h,s.setLineDash(v),s.stroke(c);s.setLineDash([])})}function zs(s,t,o,n){let e=o.categories.flatMap(({label:c,point:r})=>r?[{label:c,x:r[0],y:r[1],kind:"letter"}]:[]),i=[];for(let{label:c,x:r,y:a,kind:l}of[...o.marks,...e].sort((h,v)=>+(h.kind==="letter")-+(v.kind==="letter"))){let h=t.across(o.x.to(r)),v=t.up(o.y.to(a));if(!t.inside(h,v))continue;let f=i.every(([d,u])=>Math.hypot(h-d,v-u)>17);l==="letter"&&f&&i.push([h,v]),Be(s,f||l!=="letter"?l:"dot",c,h,v,t,n)}}function Be(s,t,o,n,e,i,c){let r=(d,u)=>{let p=[[c.rim,u+3],[c.text,u]];for(let[g,m]of p)s.strokeStyle=g,s.lineWidth=m,s.stroke(d)},a=d=>{let u=new Path2D;return u.arc(n,e,d,0,2*Math.PI),u};if(s.setLineDash([]),s.fillStyle=c.text,t==="letter"){s.font=`700 12px ${c.font}`;let d=Math.max(9,s.measureText(o).width/2+4);s.fillStyle=c.rim,s.fill(a(d)),s.strokeStyle=c.text,s.lineWidth=1.5,s.stroke(a(d)),s.fillStyle=c.text,s.textAlign="center",s.textBaseline="middle",s.fillText(o,n,e+.5);return}let l=5.5,h=t==="saddle"?new Path2D(`M${n-l} ${e-l}L${n+l} ${e+l}M${n-l} ${e+l}L${n+l} ${e-l}`):a(t==="dot"?2:t==="start"?8:6);if(r(h,t==="start"?2.5:1.8),(t==="dot"||t==="minimum")&&s.fill(a(2)),t==="best"){let d=new Path2D;for(let u=0;u<10;u++)d[u?"lineTo":"moveTo"](n+(u%2?1.8:4.4)*Math.sin(u*Math.PI/5),e-(u%2?1.8:4.4)*Math.cos(u*Math.PI/5));s.fill(d)}if(!o||t==="dot")return;s.font=`600 12px ${c.font}`;let v=s.measureText(o).width,f=n+14+v>i.box.left+i.box.width;s.textAlign=f?"right":"left",s.textBaseline="middle",s.strokeStyle=c.rim,s.lineWidth=4,s.lineJoin="round",s.strokeText(o,n+(f?-12:12),e),s.fillText(o,n+(f?-12:12),e)}function Ko(s,t,o,n,e,i,c,r=[]){let a=t.across(o.x.edge(n)),l=t.across(o.x.edge(n+1)),h=t.up(o.y.edge(e)),v=t.up(o.y.edge(e+1)),f=Math.max(0,i-(l-a))/2,d=Math.max(0,i-(h-v))/2;[a,l,v,h]=[a-f,l+f,v-d,h+d];let u=[[c.rim,4.5,[]],[c.text,2,r]];for(let[p,g,m]of u)s.strokeStyle=p,s.lineWidth=g,s.setLineDash(m),s.strokeRect(a,v,l-a,h-v);s.setLineDash([])}var je={1:Uint8Array,4:Float32Array,8:Float64Array};function Is(s){let t=s.slice(),o=new DataView(t.buffer).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(t.subarray(4,4+o)));return{head:n,array:i=>{let[c,r,a]=n.arrays[i];return new je[a](t.buffer,4+o+c,r)}}}var We=255;function Ls(s){let{head:t,array:o}=Is(s),{categories:n,value:e}=t,i=new ao(t.axes[0],o("x")),c=new ao(t.axes[1],o("y")),r=t.panes.map((g,m)=>({...g,codes:o(`codes${m}`),values:t.arrays[`values${m}`]?o(`values${m}`):void 0})),a=t.lines.map((g,m)=>({label:g,points:o(`line${m}`)})),[l,h,v,f]=t.whole,d=[i.to(l),i.to(h),c.to(v),c.to(f)],u=(g,m)=>g.values&&Number.isFinite(g.values[m])?g.values[m]:void 0;return{...t,x:i,y:c,panes:r,lines:a,valueAt:u,words:(g,m)=>{let x=u(g,m),y=n[g.codes[m]];return[x===void 0?"":`${e?.label||"value"} = ${yo(x)}`,y?.words].filter(Boolean).join(", ")||(g.codes[m]===We?"not computed yet":"no value")},whole:d,wholeValues:t.whole}}function ko({scale:s,limits:[t,o]},n){let e=s==="log"?Math.log(n/t)/Math.log(o/t):(n-t)/(o-t);return Math.max(0,Math.min(1,n>0||s==="linear"?e:0))}function Cs(s){let t=(100*s).toFixed(1);return s>0&&t==="0.0"?"< 0.1 %":s<1&&t==="100.0"?"> 99.9 %":`${t} %`}var Fe={dots:(s,t)=>(s&3)<2&&(t&3)<2&&(s>>2^t>>2)===0,hatch:(s,t)=>(s+t&7)<2,back:(s,t)=>(s-t&7)<2,cross:(s,t)=>(s+t&7)===0||(s-t&7)===0,lines:(s,t)=>(t&3)===0,bars:s=>(s&3)===0,rings:(s,t)=>[4,5].includes(Math.round(2*Math.hypot(s-3.5,t-3.5))),waves:(s,t)=>t===[1,0,0,1,2,3,3,2][s]+2,peaks:(s,t)=>t===Math.abs(s-3)+2,grid:(s,t)=>(s&7)===0||(t&7)===0,quiet:(s,t)=>s===2&&t===2},Ds=Object.fromEntries(Object.entries(Fe).map(([s,t])=>[s,Uint8Array.from({length:64},(o,n)=>Number(t(n&7,n>>3)))])),Go=s=>[1,3,5].map(t=>parseInt(s.slice(t,t+2),16)),_o=(s,t,o)=>s.map((n,e)=>Math.round(n+(t[e]-n)*o)),lo=([s,t,o])=>255<<24|o<<16|t<<8|s;function Bs(s,t){let o=t.dark?[16,22,29]:[255,255,255],n=[0,0,0],e=[255,255,255],i=(c,r)=>{let a=.3*c[0]+.59*c[1]+.11*c[2]>110;return{colour:c,ink:_o(c,a?n:e,.34),tile:Ds[r]}};return{of:s.categories.map(c=>i(Go(t.dark?c.dark:c.light),c.pattern)),empty:{...i(o,"quiet"),ink:_o(o,t.dark?e:n,.3),tile:Ds.quiet},fade:c=>_o(c,o,.8)}}var So=class{constructor(t,o,n,e,i){let{x:c,y:r}=t,a=c.count*r.count,l=e?e.length/3-1:0;this.x=c,this.y=r,this.fills=n,this.only=i,this.colour=new Uint32Array(a),this.ink=new Uint32Array(a),this.tile=new Uint8Array(a),this.tiles=[new Uint8Array];let h=new Map,v=(f,{colour:d,ink:u,tile:p},g)=>{if(this.colour[f]=lo(g?n.fade(d):d),this.ink[f]=lo(g?n.fade(u):u),!p)return;let m=h.get(p)??this.tiles.push(p)-1;h.set(p,m),this.tile[f]=m};for(let f=0;f<a;f++){let d=t.valueAt(o,f),u=o.codes[f];if(d===void 0||!t.value||!e)v(f,n.of[u]??n.empty,i!==void 0&&i!==u);else{let p=3*Math.round(ko(t.value,d)*l),g=[e[p],e[p+1],e[p+2]];v(f,{colour:g,ink:g},i!==void 0)}}}draw([t,o,n,e],i,c,r){let a=new ImageData(i,c),l=new Uint32Array(a.data.buffer),{tile:h,tiles:v,colour:f,ink:d,x:u,y:p}=this,g=Int32Array.from({length:i},(b,k)=>u.cell(t+(o-t)*(k+.5)/i)),m=Uint8Array.from({length:i},(b,k)=>Math.floor(k/r)&7),{empty:x}=this.fills,y=lo(x.colour),M=lo(x.ink);for(let b=0,k=0;b<c;b++){let E=p.cell(e+(n-e)*(b+.5)/c),S=(Math.floor(b/r)&7)*8,A=E*u.count;for(let T=0;T<i;T++,k++){if(E<0||g[T]<0){l[k]=x.tile[S+m[T]]?M:y;continue}let $=A+g[T],w=h[$];l[k]=w&&v[w][S+m[T]]?d[$]:f[$]}}return a}};function To({colour:s,ink:t,tile:o},n,e,i){let c=Gt(),r=Math.max(1,Math.round(i));c.width=n*r,c.height=e*r,c.style.width=`${n}px`,c.style.height=`${e}px`,c.setAttribute("aria-hidden","true");let a=new ImageData(c.width,c.height),l=new Uint32Array(a.data.buffer);for(let h=0;h<l.length;h++){let v=Math.floor(h%c.width/r)&7,f=Math.floor(h/c.width/r)&7;l[h]=lo(o?.[8*f+v]?t:s)}return Dt(c).putImageData(a,0,0),c}var qe=16;function Tt(s,t,o=""){let n=document.createElement(s);return n.className=t,n.textContent=o,n}function js(s,t,o){let n=s.categories.map((i,c)=>({category:i,code:c,shares:s.panes.map(r=>r.shares[c])}));return n.filter(({category:i,shares:c})=>c.some(r=>r>0)||i.point&&s.mode==="category"&&n.length<=qe).map(({category:i,code:c,shares:r})=>{let a=document.createElement("li"),l=a.appendChild(Tt("button","ov-heat-map-row"));return l.type="button",l.dataset.code=c,l.title="Show these cells alone",l.setAttribute("aria-pressed","false"),l.append(To(t.of[c],24,16,o),Tt("span","ov-heat-map-words",i.words)),r.length===1&&l.append(Fs(r[0])),a})}function Ws(s,t,o,n){return s.categories.flatMap((e,i)=>{if(!t.shares[i])return[];let c=document.createElement("li");return c.title=e.words,c.append(To(o.of[i],16,12,n),Tt("b","",e.label||e.words),Fs(t.shares[i])),[c]})}function Fs(s){let t=Tt("span","ov-heat-map-share",Cs(s));return t.dataset.share=s,t}function qs(s,t,o,n,e){let i=s.panes.map(c=>{let r=Tt("div",""),a=s.valueAt(c,n)===void 0&&t.of[c.codes[n]];return a&&r.append(To(a,16,12,e)),s.panes.length>1&&r.append(Tt("small","",c.title||c.name)),r.append(Tt("b","",s.words(c,n))),r});return[Tt("div","",o),...i]}function Hs(s,t,o){return s.lines.map(({label:n},e)=>{let i=Tt("li","ov-heat-map-line"),c=i.appendChild(document.createElement("canvas"));c.width=34*o,c.height=16*o,c.setAttribute("aria-hidden","true");let r=c.getContext("2d");return r.scale(o,o),r.strokeStyle=t.text,r.lineWidth=2,r.setLineDash(ho[e%ho.length]),r.beginPath(),r.moveTo(0,8),r.lineTo(34,8),r.stroke(),i.append(Tt("span","ov-heat-map-words",n)),i})}function Us(s,t,o,n,e,i){let{scale:c,limits:r,beyond:a,label:l}=t.value,h=s.clientWidth,v=s.clientHeight;s.width=Math.round(h*e),s.height=Math.round(v*e);let f=s.getContext("2d"),[d,u,p,g]=[14,14,16,12],m=h-d-u;f.scale(e,e),f.font=`11.5px ${n.font}`;for(let k=0;k<m*e;k++){let E=3*Math.round(k/(m*e-1)*(o.length/3-1));f.fillStyle=`rgb(${o[E]} ${o[E+1]} ${o[E+2]})`,f.fillRect(d+k/e,p,1/e+.2,g)}a.forEach((k,E)=>{if(!k)return;let S=E?o.length-3:0,A=E?d+m:d;f.fillStyle=`rgb(${o[S]} ${o[S+1]} ${o[S+2]})`,f.fill(new Path2D(`M${A} ${p}L${A+(E?9:-9)} ${p+g/2}L${A} ${p+g}Z`))}),f.strokeStyle=n.frame,f.strokeRect(d+.5,p+.5,m-1,g-1);let[x,y]=c==="log"?r.map(Math.log10):r,M=k=>{let E=k.map(({place:S,text:A})=>[(S-x)/(y-x)*m,f.measureText(A).width]).sort((S,A)=>S[0]-A[0]);return E.every(([S,A],T)=>!T||S-E[T-1][0]>=(A+E[T-1][1])/2+12)};f.fillStyle=n.muted,f.textBaseline="top";for(let{place:k,text:E}of vo(c,x,y,M).marks){let S=d+(k-x)/(y-x)*m,A=f.measureText(E).width/2;f.fillRect(S,p+g,1,4),f.textAlign="center",f.fillText(E,Math.max(A,Math.min(S,h-A)),p+g+6)}if(f.textAlign="left",f.fillStyle=n.text,f.font=`12.5px ${n.font}`,f.fillText(l,d,0,m),i===void 0)return;let b=d+ko(t.value,i)*m;f.fillStyle=n.text,f.fill(new Path2D(`M${b} ${p+2}L${b-5} ${p-6}H${b+5}Z`))}var Eo=class{constructor(t){this.heatMap=t,this.at=void 0,this.keys=void 0,this.pane=void 0,this.described=void 0}get cell(){return this.keys??this.at}forget(){this.at=this.keys=void 0}look(t,o,n){let{heatMap:e}=this;if(Object.assign(this,{at:o,pane:t}),e.schedule(),!o)return this.keys?void 0:e.tooltip.hide();this.keys=void 0,this.describe(o,n.clientX,n.clientY)}walk(t,o){let{heatMap:n}=this,{scene:e}=n;if(Object.assign(this,{keys:o,pane:t}),n.schedule(),!o)return this.at?void 0:n.tooltip.hide();let i=e.x.middle(o[0]),c=e.y.middle(o[1]),r=t.stage.getBoundingClientRect();this.describe(o,r.left+t.plot.across(i),r.top+t.plot.up(c));let a=h=>e.panes.length>1?`${h.title||h.name} `:"",l=e.panes.map(h=>a(h)+e.words(h,o[1]*e.x.count+o[0]));n.spoken.textContent=`${this.where(o).join(", ")}: ${l.join("; ")}`}step(t,o,n){let{heatMap:e}=this,{scene:i,window:c}=e,[r,a,l,h]=c.view,v=(x,y)=>Math.max(0,Math.min(x-1,y)),f=[v(i.x.count,Math.floor(((r+a)/2-i.x.low)/i.x.size)),v(i.y.count,Math.floor(((l+h)/2-i.y.low)/i.y.size))],d=this.cell??e.chosenIn(t)??f,u=[v(i.x.count,d[0]+o),v(i.y.count,d[1]+n)],p=(x,y,M)=>Math.min(0,M-x)+Math.max(0,M-y),g=p(r,a,i.x.middle(u[0])),m=p(l,h,i.y.middle(u[1]));(g||m)&&c.move(()=>[r+g,a+g,l+m,h+m]),this.walk(t,u)}where([t,o]){let{x:n,y:e}=this.heatMap.scene;return[`${n.symbol} = ${n.format(t)}`,`${e.symbol} = ${e.format(o)}`]}describe(t,o,n){this.described=[t,o,n];let{scene:e,fills:i,ratio:c,tooltip:r}=this.heatMap,[a,l]=t,h=qs(e,i,this.where(t).join(", "),l*e.x.count+a,c);r.showAt(o,n,h,{i:a,j:l,x:e.x.values[a],y:e.y.values[l]})}};var Ao=class{constructor(t,o){this.outbox=t,this.date=o,this.turning=!1,this.misses=0}get late(){return this.misses>=2}turn({side:t,owner:o,run:n,name:e,value:i,phase:c},r){if(c!=="turn"){let l=this.turning;return this.turning=!1,this.outbox.withdraw("follow"),l&&c==="back"}let a=o!=="run"&&o!=="schedule"||r.includes(n??"");return t==="b"||this.late||!a||(this.turning=!0,this.outbox.request("follow",{owner:o,run:n,name:e,value:i,at:this.date()})),!1}takes(t,o){return this.misses=t==="too late"?this.misses+1:0,this.late&&this.outbox.withdraw("follow"),this.outbox.answered(t?o:void 0),!t||this.turning&&t==="in time"}};var Qo=(s,t)=>{let o=t.getBoundingClientRect();return[s.clientX-o.left,s.clientY-o.top]};function Vs(s,t){let o=(n,e,i,c={})=>n.addEventListener(e,i,{signal:t,...c});o(s.root,"click",n=>{let e=n.target.closest("[data-do]"),i=n.target.closest("[data-code]");e&&s.scene&&s.act(e.dataset.do),i&&s.pin(Number(i.dataset.code))});for(let[n,e]of[["pointerover",!0],["pointerout",!1],["focusin",!0],["focusout",!1]])o(s.key,n,i=>{let c=i.target.closest("[data-code]");c&&i.pointerType!=="touch"&&(n!=="focusin"||c.matches(":focus-visible"))&&s.single(e?Number(c.dataset.code):void 0)});o(document.fonts,"loadingdone",()=>s.refresh()),s.listenTo=n=>He(s,o,n)}function He(s,t,o){let{stage:n}=o,e=new Map,i;t(n,"pointerdown",r=>{if(r.button!==0||!s.scene)return;let[a,l]=Qo(r,n);o.plot?.inside(a,l)&&(e.set(r.pointerId,[a,l]),i=e.size>1?void 0:{px:a,py:l,x:a,y:l,zooms:s.scene.zoom&&(r.shiftKey||s.boxZooms)},n.setPointerCapture(r.pointerId),n.focus({preventScroll:!0}))}),t(n,"pointermove",r=>{if(!s.scene)return;let[a,l]=Qo(r,n);if(e.size>1)return c(r.pointerId,a,l);if(!i)return s.cursor.look(o,o.cellAt(a,l),r);if(!(!i.moved&&Math.hypot(a-i.px,l-i.py)<5)){if(i.moved=!0,s.cursor.look(o,void 0),i.zooms){let{left:h,top:v,width:f,height:d}=o.plot.box;s.drawZoomBox(o,[i.px,i.py,Math.max(h,Math.min(h+f,a)),Math.max(v,Math.min(v+d,l))])}else s.window.pan(o.plot,a-i.x,l-i.y);Object.assign(i,{x:a,y:l})}});let c=(r,a,l)=>{let[h,v]=[e.get(r),[...e].find(([d])=>d!==r)[1]];if(!h)return;let f=d=>Math.max(10,Math.hypot(d[0]-v[0],d[1]-v[1]));s.window.zoom(f([a,l])/f(h),o.plot.places((a+v[0])/2,(l+v[1])/2)),s.window.pan(o.plot,(a-h[0])/2,(l-h[1])/2),e.set(r,[a,l])};t(n,"pointerup",r=>{if(e.delete(r.pointerId),i&&!i.moved){let a=o.cellAt(i.px,i.py);s.cursor.look(o,a,r),a&&s.pick(o,a)}else if(i?.zooms){let[a,l,h,v]=s.zoomBox.rectangle;if(Math.min(Math.abs(h-a),Math.abs(v-l))>=8){let[f,d]=o.plot.places(Math.min(a,h),Math.min(l,v)),[u,p]=o.plot.places(Math.max(a,h),Math.max(l,v));s.window.move(()=>[f,u,p,d])}s.setBoxZoom(!1)}i?.zooms&&s.drawZoomBox(o,void 0),i=void 0}),t(n,"pointercancel",r=>{e.delete(r.pointerId),i=void 0,s.drawZoomBox(o,void 0)}),t(n,"pointerleave",r=>r.pointerType!=="touch"&&s.cursor.look(o,void 0)),t(n,"wheel",r=>{!s.scene?.zoom||!r.ctrlKey&&!r.metaKey||(r.preventDefault(),s.window.zoom(Math.exp(-r.deltaY*.0022),o.plot.places(...Qo(r,n))))},{passive:!1}),t(n,"keydown",r=>Ze(s,o,r)),t(n,"blur",()=>s.cursor.walk(o,void 0))}var Ue={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]},Ve={"+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"whole",r:"box-zoom"};function Ze(s,t,o){if(!s.scene||o.ctrlKey||o.metaKey||o.altKey)return;let n=Ue[o.key],e=o.shiftKey?10:1,i=Ve[o.key];if(n)s.cursor.step(t,n[0]*e,n[1]*e);else if(o.key==="Enter"||o.key===" ")s.cursor.keys?s.pick(t,s.cursor.keys):s.cursor.step(t,0,0);else if(o.key==="Escape")s.escape(t);else if(i&&s.scene.zoom)s.act(i);else return;o.preventDefault()}var Xo=18,$o=class{constructor(t,o){this.surface=t,this.evaluate=o,this.buffer=void 0;let[n,e,i,c]=t.domain,r=Float64Array.from(this.grid(n,e,i,c,81,81)).filter(Number.isFinite).sort(),a=h=>r[Math.min(r.length-1,Math.floor(h*r.length))];this.low=r[0],this.high=r[r.length-1];let{floor:l}=t;if(l!==null){let h=Math.log10(Math.max(a(.01)-l,(this.high-l)*1e-6,1e-300)),v=(Math.log10(this.high-l)-h)/Xo||1;this.level=f=>(Math.log10(Math.max(f-l,1e-300))-h)/v,this.tint=f=>f/Xo}else{let h=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[v,f]=[Math.asinh(this.low/h),Math.asinh(this.high/h)],d=(f-v)/Xo;this.level=u=>Math.asinh(u/h)/d,this.tint=u=>(u*d-v)/(f-v)}}grid(t,o,n,e,i,c){let r=new Float64Array(i*c),a=new Float64Array(i*c);for(let l=0,h=0;l<c;l++)for(let v=0;v<i;v++,h++)r[h]=t+(o-t)*v/(i-1),a[h]=e+(n-e)*l/(c-1);return this.evaluate(r,a)}at(t,o){return this.evaluate(Float64Array.of(t),Float64Array.of(o))[0]}draw(t,o,n,e,i=!1){let{left:c,top:r,width:a,height:l}=o.box,h=Math.max(2,Math.round(a/e))+1,v=Math.max(2,Math.round(l/e))+1,f=this.grid(...o.view,h,v);for(let d=0;d<f.length;d++)f[d]=this.level(f[d]);this.paint(t,o,n,f,h,v),this.contour(t,o,n,f,h,v),this.veil(t,o,n),i||this.axes(t,o,n),this.points(t,o,n),t.strokeStyle=n.frame,t.lineWidth=1,t.strokeRect(c+.5,r+.5,a-1,l-1)}paint(t,o,n,e,i,c){let r=new ImageData(i,c),a=n.ramp,l=a.length/3-1;for(let g=0;g<e.length;g++){let m=Math.max(0,Math.min(1,this.tint(e[g]))),x=3*Math.round(m*l);r.data.set([a[x],a[x+1],a[x+2],Number.isNaN(e[g])?0:255],4*g)}this.buffer??=Gt(),this.buffer.width=i,this.buffer.height=c,Dt(this.buffer).putImageData(r,0,0);let{left:h,top:v,width:f,height:d}=o.box,u=f/(i-1),p=d/(c-1);t.save(),t.beginPath(),t.rect(h,v,f,d),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,h-u/2,v-p/2,f+u,d+p),t.restore()}contour(t,o,n,e,i,c){let r=new Path2D,a=new Path2D,{left:l,top:h,width:v,height:f}=o.box,d=v/(i-1),u=f/(c-1);for(let p=0;p+1<c;p++)for(let g=0;g+1<i;g++){let m=p*i+g,x=e[m],y=e[m+1],M=e[m+i],b=e[m+i+1],k=Math.min(x,y,M,b),E=Math.max(x,y,M,b);if(E-k<40)for(let S=Math.ceil(k);S<=E;S++){let A=S%3===0?a:r,T=l+g*d,$=h+p*u,w=[];x<S!=y<S&&w.push([T+d*(S-x)/(y-x),$]),y<S!=b<S&&w.push([T+d,$+u*(S-y)/(b-y)]),M<S!=b<S&&w.push([T+d*(S-M)/(b-M),$+u]),x<S!=M<S&&w.push([T,$+u*(S-x)/(M-x)]),w.length===4&&(x+y+M+b)/4<S!=x<S&&w.push(...w.splice(0,1));for(let B=0;B+1<w.length;B+=2)A.moveTo(...w[B]),A.lineTo(...w[B+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=n.contour,t.stroke(r),t.strokeStyle=n.contourStrong,t.stroke(a)}veil(t,o,n){let[e,i,c,r]=this.surface.domain,[a,l]=o.toPixel(e,r),[h,v]=o.toPixel(i,c),{left:f,top:d,width:u,height:p}=o.box;t.save(),t.beginPath(),t.rect(f,d,u,p),t.clip(),t.beginPath(),t.rect(f,d,u,p),t.rect(a,l,h-a,v-l),t.fillStyle=n.veil,t.fill("evenodd"),t.strokeStyle=n.frame,t.setLineDash([4,4]),t.strokeRect(a,l,h-a,v-l),t.restore()}axes(t,o,n,{below:e=!0,aside:i=!0,every:c=80}={}){let{left:r,top:a,width:l,height:h}=o.box,v=11.5*n.scale,[f,d,u,p]=o.view;t.fillStyle=n.muted,t.strokeStyle=n.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${v}px ${n.font}`;let g=co(f,d,l/(c*n.scale)),m=co(u,p,h/(.8*c*n.scale));t.textAlign="center",t.textBaseline="top";let x=Zo(g.values,g.step),y=Zo(m.values,m.step);for(let[M,b]of e?g.values.entries():[]){let[k]=o.toPixel(b,u);t.fillRect(Math.round(k),a+h,1,4),t.fillText(x.texts[M],k,a+h+7)}t.textAlign="right",t.textBaseline="middle";for(let[M,b]of i?m.values.entries():[]){let[,k]=o.toPixel(f,b);t.fillRect(r-4,Math.round(k),4,1),t.fillText(y.texts[M],r-7,k)}t.fillStyle=n.text,t.font=`italic ${v+1}px ${n.font}`,t.textAlign="right",e&&t.fillText(`x${x.counted}`,r+l-4,a+h-10),t.textAlign="left",i&&t.fillText(`y${y.counted}`,r+6,a+12)}points(t,o,n){for(let{x:e,y:i,kind:c}of this.surface.points){let[r,a]=o.toPixel(e,i);o.inside(r,a,1)&&Ye(t,c,r,a,n)}}};function Ye(s,t,o,n,e){let i=5.5*e.scale,c=[[e.rim,4],[e.text,1.6]];s.setLineDash([]);for(let[r,a]of c)s.strokeStyle=r,s.lineWidth=a*e.scale,s.beginPath(),t==="saddle"?(s.moveTo(o-i*.6,n-i*.6),s.lineTo(o+i*.6,n+i*.6),s.moveTo(o-i*.6,n+i*.6),s.lineTo(o+i*.6,n-i*.6)):t==="maximum"?(s.moveTo(o,n-i*.8),s.lineTo(o+i*.8,n+i*.6),s.lineTo(o-i*.8,n+i*.6),s.closePath()):s.arc(o,n,i,0,2*Math.PI),s.stroke();t==="global minimum"&&(s.fillStyle=e.text,s.beginPath(),s.arc(o,n,i*.42,0,2*Math.PI),s.fill())}var Et=22250738585072014e-324,Ke=Float64Array.from({length:2047},(s,t)=>2**(t-1022)),Qt=new DataView(new ArrayBuffer(8)),uo=s=>Ke[s+1022];function Ro(s){return Qt.setFloat64(0,s),(Qt.getUint32(0)>>>20)-1023}function Oo(s){return Qt.setFloat64(0,s),Qt.setUint32(0,Qt.getUint32(0)&1048575|1072693248),Qt.getFloat64(0)}var Bt=s=>Math.abs(s)>=Et?s:s*0;function Zs(s,t){let o=s*t;if(!(Math.abs(o)<=Et))return o;let n=Math.abs(s)<Math.abs(t)?s*fo*t:s*(t*fo);return Math.abs(n)<Et*fo?o*0:o}function Ys(s,t){let o=s/t;return Math.abs(o)<=Et&&Math.abs(s*fo/t)<Et*fo?o*0:o}var fo=2**200;var Ks=(s,t)=>s>=t||Number.isNaN(s)?s:t,_s=(s,t)=>s<=t||Number.isNaN(s)?s:t;function Gs(s){let t=s>710,n=s<-709?-709:s,e=t?710:n,c=e*1.4426950408889634+.5,r=Math.floor(c),a=r*.6931471805598903,l=e-a,h=r*5497923018708371e-29,v=l-h,d=l-v-h,u=s<-708.3964185322641,p=1+v,m=1-p+v,x=v*v,et=(((((11470745597729725e-27*x+208767569878681e-23)*x+2755731922398589e-22)*x+248015873015873e-19)*x+.001388888888888889)*x+.041666666666666664)*x+.5,tt=((((16059043836821613e-26*x+2505210838544172e-23)*x+27557319223985893e-22)*x+.0001984126984126984)*x+.008333333333333333)*x+.16666666666666666,K=v*tt,I=et+K,W=x*I,F=d+W,Q=m+F,C=p+Q,P=r>0,D=C*(P?2:.5),H=r-1,N=r+1,L=uo(P?H:N),_=D*L,z=Bt(_);return u?0:z}function Qs(s){let t=Ro(s),o=Oo(s),n=o>1.4142135623730951,e=t+1,i=n?e:t,c=.5*o,a=(n?c:o)-1,l=2+a,h=a/l,v=h*h,d=.5*a*a,ut=(((((((((.08695652173913043*v+.09523809523809523)*v+.10526315789473684)*v+.11764705882352941)*v+.13333333333333333)*v+.15384615384615385)*v+.18181818181818182)*v+.2222222222222222)*v+.2857142857142857)*v+.4)*v+.6666666666666666,pt=v*ut,bt=d+pt,J=h*bt,R=i*5497923018708371e-29,it=J+R,rt=d-it,tt=i*.6931471805598903,K=rt-a,I=tt-K,W=s<22250738585072014e-324,Q=s>-22250738585072014e-324?-1/0:NaN,C=W?Q:I;return s<=17976931348623157e292?C:s}function Xs(s){let t=Math.abs(s),o=t<=16777216,n=s*0,e=o?s:n,c=e*.6366197723675814+.5,r=Math.floor(c),a=r*1.570796325802803,l=e-a,h=r*9920935774287987e-25,v=l-h,d=l-v-h,u=r*22517417706346578e-34,p=v-u,m=v-p-u,x=d+m,M=r*35215598651832e-40-x,b=p-M,k=.25*r,S=4*Math.floor(k),A=r-S,$=p-b-M,w=b*b,I=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,W=w*I,F=b*W,C=1-.5*w,P=$*C,q=F+P,D=b+q,H=-.5*w,N=1+H,L=1-N+H,_=w*w,vt=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,st=_*vt,V=b*$,Rt=st-V,ht=L+Rt,lt=N+ht,dt=A>=2,Z=.5*A,gt=Math.floor(Z)!==Z?lt:D,St=-gt,Y=dt?St:gt;return t<3725290298461914e-24?s:Y}function Js(s){let o=Math.abs(s)<=16777216,n=s*0,e=o?s:n,c=e*.6366197723675814+.5,r=Math.floor(c),a=r*1.570796325802803,l=e-a,h=r*9920935774287987e-25,v=l-h,d=l-v-h,u=r*22517417706346578e-34,p=v-u,m=v-p-u,x=d+m,M=r*35215598651832e-40-x,b=p-M,k=.25*r,S=4*Math.floor(k),A=r-S,$=p-b-M,w=b*b,I=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,W=w*I,F=b*W,C=1-.5*w,P=$*C,q=F+P,D=b+q,H=-.5*w,N=1+H,L=1-N+H,_=w*w,vt=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,st=_*vt,V=b*$,Rt=st-V,ht=L+Rt,lt=N+ht,dt=3-A,mt=A*dt>1,X=.5*A,Y=Math.floor(X)!==X?D:lt,G=-Y,xt=mt?G:Y,Ot=0*s;return o?xt:Ot}function tn(s){let t=Math.abs(s),o=t<=16777216,n=s*0,e=o?s:n,c=e*.6366197723675814+.5,r=Math.floor(c),a=r*1.570796325802803,l=e-a,h=r*9920935774287987e-25,v=l-h,d=l-v-h,u=r*22517417706346578e-34,p=v-u,m=v-p-u,x=d+m,M=r*35215598651832e-40-x,b=p-M,k=.25*r,S=4*Math.floor(k),A=r-S,$=p-b-M,w=b*b,I=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,W=w*I,F=b*W,C=1-.5*w,P=$*C,q=F+P,D=b+q,N=b-D+q,ot=-.5*w,L=1+ot,z=1-L+ot,yt=w*w,V=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,Rt=yt*V,ht=b*$,lt=Rt-ht,dt=z+lt,Z=L+dt,X=L-Z+dt,gt=.5*A,Y=Math.floor(gt)!==gt,G=-Z,xt=Y?G:D,Ot=-X,Nt=Y?Ot:N,nt=Y?D:Z,Ut=Y?N:X,jt=t<3725290298461914e-24,wt=xt/nt,zt=wt*134217729,Wt=zt-wt,It=zt-Wt,Xt=wt-It,Vt=nt*134217729,Jt=Vt-nt,Lt=Vt-Jt,Zt=nt-Lt,Ct=wt*nt,Ft=It*Lt-Ct,Bo=It*Zt,oo=Xt*Lt,po=Bo+oo,so=Ft+po,no=Xt*Zt,Yt=so+no,go=xt-Ct-Yt,xo=wt*Ut,es=Nt-xo,jo=(go+es)/nt,Wo=wt+jo;return jt?s:Wo}function on(s){let t=Math.abs(s),e=2*(t>20?20:t),c=e*1.4426950408889634+.5,r=Math.floor(c),a=r*.6931471805598903,l=e-a,h=r*5497923018708371e-29,v=l-h,d=l-v-h,u=uo(r),p=v*v,$=(((((11470745597729725e-27*p+208767569878681e-23)*p+2755731922398589e-22)*p+248015873015873e-19)*p+.001388888888888889)*p+.041666666666666664)*p+.5,R=((((16059043836821613e-26*p+2505210838544172e-23)*p+27557319223985893e-22)*p+.0001984126984126984)*p+.008333333333333333)*p+.16666666666666666,it=v*R,rt=$+it,tt=p*rt,K=d+tt,I=v+K,F=v-I+K,Q=u-1,C=u*I,P=Q+C,D=Q-P+C,H=u*F,N=D+H,ot=P>2,L=ot?P:2,_=ot?2:P,z=L+_,Mt=L-z+_+N,U=P/z,kt=U*134217729,ct=kt-U,at=kt-ct,Pt=U-at,$t=z*134217729,Ht=$t-z,vt=$t-Ht,st=z-vt,V=U*z,ht=at*vt-V,lt=at*st,dt=Pt*vt,Z=lt+dt,mt=ht+Z,X=Pt*st,gt=mt+X,Y=P-V-gt,G=U*Mt,xt=N-G,Nt=(Y+xt)/z,nt=U+Nt,Ut=t<3725290298461914e-24,jt=s<0,wt=-nt;return Ut?s:jt?wt:nt}function sn(s){let t=s>1025,o=s<-1022,e=t?1025:o?-1022:s,i=e+.5,c=Math.floor(i),r=e-c,a=r*134217729,l=a-r,h=a-l,v=r-h,f=r*.6931471805599453,u=h*.6931471824645996-f,p=h*-1904654323148236e-24,g=v*.6931471824645996,m=p+g,x=u+m,y=v*-1904654323148236e-24,M=x+y,b=r*23190468138462996e-33,k=M+b,E=1+f,A=1-E+f,T=f*f,it=(((((11470745597729725e-27*T+208767569878681e-23)*T+2755731922398589e-22)*T+248015873015873e-19)*T+.001388888888888889)*T+.041666666666666664)*T+.5,q=((((16059043836821613e-26*T+2505210838544172e-23)*T+27557319223985893e-22)*T+.0001984126984126984)*T+.008333333333333333)*T+.16666666666666666,D=f*q,H=it+D,N=T*H,ot=k+N,L=A+ot,_=E+L,z=c>0,At=_*(z?2:.5),Mt=c-1,U=c+1,ct=uo(z?Mt:U),at=At*ct;return o?0:at}function nn(s){let t=1+s,o=s>1,e=1-(t-s),i=t-1,c=s-i,a=(o?e:c)/t,l=Ro(t),h=Oo(t),v=h>1.4142135623730951,f=l+1,d=v?f:l,u=.5*h,g=(v?u:h)-1,m=2+g,x=g/m,y=x*x,b=.5*g*g,K=(((((((((.08695652173913043*y+.09523809523809523)*y+.10526315789473684)*y+.11764705882352941)*y+.13333333333333333)*y+.15384615384615385)*y+.18181818181818182)*y+.2222222222222222)*y+.2857142857142857)*y+.4)*y+.6666666666666666,I=y*K,W=b+I,F=x*W,C=d*5497923018708371e-29+a,P=F+C,q=b-P,D=d*.6931471805598903,H=q-g,N=D-H,L=Math.abs(s)<5551115123125783e-32,_=t<22250738585072014e-324,yt=t>-22250738585072014e-324?-1/0:NaN,At=_?yt:N,U=t<=17976931348623157e292?At:t;return L?s:U}function en(s,t){let o=Math.abs(s),n=Ro(o),e=Oo(o),i=e>1.4142135623730951,c=n+1,r=i?c:n,a=.5*e,h=(i?a:e)-1,v=2+h,d=2-v+h,u=h/v,p=u*134217729,g=p-u,m=p-g,x=u-m,y=v*134217729,M=y-v,b=y-M,k=v-b,E=u*v,A=m*b-E,T=m*k,$=x*b,w=T+$,B=A+w,et=x*k,j=B+et,ut=h-E-j,pt=u*d,J=(ut-pt)/v,R=u*u,rt=m*m-R,tt=m*x,K=x*m,I=tt+K,W=rt+I,F=x*x,Q=W+F,P=2*u*J,q=Q+P,vt=((((((((.043478260869565216*R+.047619047619047616)*R+.05263157894736842)*R+.058823529411764705)*R+.06666666666666667)*R+.07692307692307693)*R+.09090909090909091)*R+.1111111111111111)*R+.14285714285714285)*R+.2,st=R*vt,V=.3333333333333333+st,ht=.3333333333333333-V+st,lt=R*134217729,dt=lt-R,Z=lt-dt,mt=R-Z,X=V*134217729,gt=X-V,St=X-gt,Y=V-St,G=R*V,Ot=Z*St-G,Nt=Z*Y,nt=mt*St,Ut=Nt+nt,jt=Ot+Ut,wt=mt*Y,zt=jt+wt,Wt=ht+1850371707708594e-32,It=R*Wt,Xt=q*V,Vt=It+Xt,Jt=zt+Vt,Lt=G*134217729,Zt=Lt-G,Ct=Lt-Zt,to=G-Ct,Ft=u*G,oo=m*Ct-Ft,po=m*to,so=x*Ct,no=po+so,Yt=oo+no,mo=x*to,go=Yt+mo,xo=u+Ft,is=u-xo+Ft,jo=u*Jt,Wo=J*G,rs=jo+Wo,En=go+rs+J,An=is+En,cs=r*.6931471805598903,as=2*xo,Fo=cs+as,$n=cs-Fo+as,Rn=2*An,On=r*5497923018708371e-29,Pn=Rn+On,vs=$n+Pn,eo=Fo+vs,Nn=Fo-eo+vs,zn=t>11805916207174113e5,In=t<-11805916207174113e5?-11805916207174113e5:t,io=zn?11805916207174113e5:In,hs=eo*134217729,Ln=hs-eo,qo=hs-Ln,ls=eo-qo,ds=io*134217729,Cn=ds-io,Ho=ds-Cn,fs=io-Ho,ro=eo*io,Dn=qo*Ho-ro,Bn=qo*fs,jn=ls*Ho,Wn=Bn+jn,Fn=Dn+Wn,qn=ls*fs,Hn=Fn+qn,Un=Math.abs(ro)<1e3,Vn=Nn*io,Zn=Hn+Vn,us=Un?Zn:0,Yn=ro>710,Kn=ro<-709?-709:ro,Uo=Yn?710:Kn,_n=Uo*1.4426950408889634+.5,Kt=Math.floor(_n),Gn=Kt*.6931471805598903,ps=Uo-Gn,ms=Kt*5497923018708371e-29,Vo=ps-ms,gs=ps-Vo-ms+us,_t=Vo+gs,Qn=Vo-_t+gs,xs=1+_t,Xn=1-xs+_t,ft=_t*_t,Jn=(((((11470745597729725e-27*ft+208767569878681e-23)*ft+2755731922398589e-22)*ft+248015873015873e-19)*ft+.001388888888888889)*ft+.041666666666666664)*ft+.5,te=((((16059043836821613e-26*ft+2505210838544172e-23)*ft+27557319223985893e-22)*ft+.0001984126984126984)*ft+.008333333333333333)*ft+.16666666666666666,oe=_t*te,se=Jn+oe,ne=ft*se,ee=Qn+ne,ie=Xn+ee,ws=xs+ie,re=Uo+us<-708.3964185322641,ce=Kt<-1021.5,ae=ws<1,ve=re||ce&&ae,bs=Kt>0,he=ws*(bs?2:.5),le=Kt-1,de=Kt+1,fe=uo(bs?le:de),ue=he*fe,pe=Bt(ue),me=ve?0:pe,ge=o<22250738585072014e-324,ys=t>0,xe=t<0?1/0:t,we=ge?ys?0:xe:me,Ms=o>17976931348623157e292?ys?1/0:0:we,ks=Math.floor(t)===t,be=.5*t,ye=Math.floor(be)*2!==t,Me=ks&&ye,Ss=s<0,ke=s>=-17976931348623157e292,Se=Ss&&ke&&!ks,Te=s===0,Ee=1/s<0,Ae=(Ss||Te&&Ee)&&Me,$e=-Ms,Re=Se?NaN:Ae?$e:Ms,Oe=s!==s||t!==t,Pe=s+t;return t===0||s===1?1:Oe?Pe:Re}function rn(s,t){let o=Math.abs(s),n=Math.abs(t),e=o>n,i=e?n:o,c=e?o:n,r=c>17976931348623157e292,a=i>17976931348623157e292,l=0*i,v=r?a?1:l:i,u=r?1:c===0?1:c,p=u>8452712498170644e255,m=u<1499696813895631e-256?16069380442589903e44:1,x=p?7888609052210118e-46:m,y=v*x,M=u*x,b=.25*M,k=y<b,E=.75*M,A=y<E?.5:1,T=k?0:A,$=T*M,w=y-$,B=T*y,et=M+B,j=w/et,O=j*j,Mt=((((((((((((.034482758620689655*O+-.037037037037037035)*O+.04)*O+-.043478260869565216)*O+.047619047619047616)*O+-.05263157894736842)*O+.058823529411764705)*O+-.06666666666666667)*O+.07692307692307693)*O+-.09090909090909091)*O+.1111111111111111)*O+-.14285714285714285)*O+.2)*O+-.3333333333333333,U=O*Mt,kt=j*U,ct=T===0,at=T===.5,$t=ct?0:at?.4636476090008061:.7853981633974483,vt=ct?0:at?22698777452961687e-33:3061616997868383e-32,st=$t+j,Rt=$t-st+j,ht=ct?j:st,lt=ct?0:Rt,dt=vt+kt,Z=lt+dt,mt=-ht,X=1.5707963267948966+mt,St=1.5707963267948966-X+mt,Y=6123233995736766e-32-Z,G=St+Y,xt=e?X:ht,Ot=e?G:Z,Nt=t<0,nt=t===0,jt=1/t<0,zt=Nt||nt&&jt,Wt=-xt,It=3.141592653589793+Wt,Vt=3.141592653589793-It+Wt,Jt=12246467991473532e-32-Ot,Lt=Vt+Jt,Zt=zt?It:xt,Ct=zt?Lt:Ot,to=s<0,Ft=s===0,oo=1/s<0,so=to||Ft&&oo,no=Zt+Ct,Yt=Bt(no),mo=-Yt;return so?mo:Yt}var cn={exp:Gs,log:Qs,sin:Xs,cos:Js,tan:tn,tanh:on,exp2:sn,log1p:nn,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:s=>-s},an={pow:en,atan2:rn,max:Ks,min:_s,lt:(s,t)=>+(s<t),le:(s,t)=>+(s<=t),gt:(s,t)=>+(s>t),ge:(s,t)=>+(s>=t),eq:(s,t)=>+(s===t),ne:(s,t)=>+(s!==t)};var _e=s=>(t,o,n)=>{for(let e=0;e<t;e++)o[e]=s(n[e])},Ge=s=>(t,o,n,e)=>{for(let i=0;i<t;i++)o[i]=s(n[i],e[i])},Po={add(s,t,o,n){for(let e=0;e<s;e++){let i=o[e]+n[e];t[e]=Math.abs(i)>=Et?i:i*0}},sub(s,t,o,n){for(let e=0;e<s;e++){let i=o[e]-n[e];t[e]=Math.abs(i)>=Et?i:i*0}},mul(s,t,o,n){for(let e=0;e<s;e++){let i=o[e]*n[e];t[e]=Math.abs(i)>Et?i:Zs(o[e],n[e])}},div(s,t,o,n){for(let e=0;e<s;e++){let i=o[e]/n[e];t[e]=Math.abs(i)>Et?i:Ys(o[e],n[e])}},select(s,t,o,n,e){for(let i=0;i<s;i++)t[i]=o[i]?e[i]:n[i]}};for(let[s,t]of Object.entries(cn))Po[s]=_e(t);for(let[s,t]of Object.entries(an))Po[s]=Ge(t);function vn({program:s,coefficients:t}){let o=Xe({...s,results:s.results.slice(0,1)},t);return(n,e)=>o(n,e)[0]}var Qe=new Float64Array(0),qt=256;function Xe({constants:s,code:t,results:o},n){let e=[...n,...s].map(Bt),i=2+e.length,c=new Set(o);for(let h=t.length-1;h>=0;h--)if(c.has(i+h))for(let v of t[h].slice(1))c.add(v);let r=[new Float64Array(qt),new Float64Array(qt)],a=new Set([0,1]);for(let h of e)r.push(new Float64Array(qt).fill(h));let l=[];return t.forEach(([h,...v],f)=>{let d=i+f,u=c.has(d)?new Float64Array(qt):Qe,[p,g,m]=v.map(x=>r[x]);r.push(u),v.some(x=>a.has(x))&&a.add(d),c.has(d)&&(a.has(d)?l.push(x=>Po[h](x,u,p,g,m)):Po[h](qt,u,p,g,m))}),(h,v)=>{let f=o.map(()=>new Float64Array(h.length));for(let d=0;d<h.length;d+=qt){let u=Math.min(qt,h.length-d);for(let p=0;p<u;p++)r[0][p]=Bt(h[d+p]),r[1][p]=Bt(v[d+p]);for(let p of l)p(u);o.forEach((p,g)=>f[g].set(r[p].subarray(0,u),d))}return f}}var No=class{constructor(){this.canvas=Gt(),this.key="",this.land=void 0}draw(t,o,n){let{land:e,size:i,ratio:c,dark:r}=n,{width:a,height:l,box:h,view:v}=o,f=[a,l,h.left,...v,i,c,r].join();(f!==this.key||e!==this.land)&&this.follow(o,n),Object.assign(this,{key:f,land:e}),t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(this.canvas,0,0),t.restore()}follow(t,{land:o,size:n,ratio:e,dark:i}){let{canvas:c}=this,{width:r,height:a,box:l,view:h}=t,v=Math.round(l.width/n)+1,f=Math.round(l.height/n)+1;c.width=Math.round(r*e),c.height=Math.round(a*e);let d=Dt(c),u=o.grid(...h,v,f);d.setTransform(e,0,0,e,0,0);for(let m=0;m<u.length;m++)u[m]=o.level(u[m]);let p=i?"255 255 255":"10 25 45",g={contour:`rgb(${p} / 0.14)`,contourStrong:`rgb(${p} / 0.26)`};o.contour(d,t,g,u,v,f)}};var zo=class{constructor(t,o,n,e){this.width=t,this.height=o,this.view=e,this.box={left:n,top:20,width:Math.max(20,t-n-8),height:Math.max(20,o-20-42)}}across(t){let[o,n]=this.view;return this.box.left+(t-o)/(n-o)*this.box.width}up(t){let[,,o,n]=this.view;return this.box.top+(n-t)/(n-o)*this.box.height}places(t,o){let[n,e,i,c]=this.view,{left:r,top:a,width:l,height:h}=this.box;return[n+(t-r)/l*(e-n),c-(o-a)/h*(c-i)]}inside(t,o){let{left:n,top:e,width:i,height:c}=this.box;return t>=n&&t<=n+i&&o>=e&&o<=e+c}};var oi=3,si=8,hn=9,Io=class{constructor(){this.root=document.createElement("figure"),this.root.className="ov-heat-map-pane",this.title=this.root.appendChild(document.createElement("figcaption")),this.stage=this.root.appendChild(document.createElement("div")),this.stage.className="ov-heat-map-map",this.stage.tabIndex=0,this.stage.setAttribute("role","application"),this.canvas=this.stage.appendChild(document.createElement("canvas")),this.front=this.stage.appendChild(document.createElement("canvas"));for(let t of[this.canvas,this.front])t.setAttribute("aria-hidden","true");this.shares=this.root.appendChild(document.createElement("ul")),this.shares.className="ov-heat-map-shares",this.contours=new No}load(t,o,n){Object.assign(this,{scene:t,pane:o,tiles:void 0}),this.title.textContent=o.title,this.root.dataset.name=o.name,this.root.dataset.chosen=o.chosen?.join()??"",this.shares.setAttribute("aria-label",`Shares, ${o.title||o.name}`);let e=t.title+(o.title?`: ${o.title}`:""),i=t.zoom?", plus and minus zoom, 0 shows all":"",c=[`${e}. ${t.x.label} across, ${t.y.label} up.`,`Arrow keys move from cell to cell, Enter chooses one${i}.`,...n?["The maps move together."]:[]];this.stage.setAttribute("aria-label",c.join(" "))}resize(t){let{clientWidth:o,clientHeight:n}=this.stage;for(let e of[this.canvas,this.front])e.width=Math.round(o*t),e.height=Math.round(n*t);Object.assign(this,{ratio:t,width:o,height:n})}draw(t,{colours:o,fills:n,ramp:e,only:i,land:c},r){let{scene:a,pane:l,width:h,height:v,ratio:f}=this,d=this.canvas.getContext("2d");if(!(h&&v))return;d.setTransform(f,0,0,f,0,0),d.clearRect(0,0,h,v);let u=Os(d,a,t,h-60,v-20-42,o);this.plot=new zo(h,v,u.left,t);let{left:p,top:g,width:m,height:x}=this.plot.box;this.root.dataset.box=[p,g,m,x].join(),(this.tiles?.fills!==n||this.tiles.only!==i)&&(this.tiles=new So(a,l,n,e,i));let[y,M,b,k]=[p,g,p+m,g+x].map(S=>Math.round(S*f));d.putImageData(this.tiles.draw(t,b-y,k-M,Math.max(1,Math.round(f))),y,M),d.save(),d.beginPath(),d.rect(p,g,m,x),d.clip();let E=r?si:oi;c&&this.contours.draw(d,this.plot,{land:c,size:E,ratio:f,dark:o.dark}),Ns(d,this.plot,a,o),d.restore(),zs(d,this.plot,a,o),Ps(d,this.plot,a,u,o)}drawFront({colours:t,at:o,chosen:n,zoomBox:e,held:i}){let{scene:c,plot:r,ratio:a,width:l,height:h}=this,v=this.front.getContext("2d");if(!r)return;v.setTransform(a,0,0,a,0,0),v.clearRect(0,0,l,h);let{left:f,top:d,width:u,height:p}=r.box;if(v.save(),v.beginPath(),v.rect(f,d,u,p),v.clip(),n&&Ko(v,r,c,...n,hn,t),o){let g=Math.round(r.across(c.x.middle(o[0])))+.5,m=Math.round(r.up(c.y.middle(o[1])))+.5,x=Math.max(8,Math.abs(r.across(c.x.edge(o[0]))-g)),y=Math.max(8,Math.abs(r.up(c.y.edge(o[1]))-m)),M=`M${f} ${m}H${g-x}M${g+x} ${m}H${f+u}`,b=`M${g} ${d}V${m-y}M${g} ${m+y}V${d+p}`,k=new Path2D(M+b);for(let[E,S]of[[t.halo,3],[t.muted,1]])v.strokeStyle=E,v.lineWidth=S,v.stroke(k);Ko(v,r,c,...o,hn,t,i?[]:[3,2])}if(e){let[g,m,x,y]=[Math.min(e[0],e[2]),Math.min(e[1],e[3]),Math.abs(e[2]-e[0]),Math.abs(e[3]-e[1])];v.fillStyle=t.halo,v.fillRect(g,m,x,y),v.strokeStyle=t.text,v.lineWidth=1.5,v.setLineDash([5,3]),v.strokeRect(g,m,x,y)}v.restore()}cellAt(t,o){if(!this.plot?.inside(t,o))return;let[n,e]=this.plot.places(t,o),i=this.scene.x.cell(n),c=this.scene.y.cell(e);return i<0||c<0?void 0:[i,c]}};function ln(s){return s?new $o(s,vn(s)):void 0}function ni(s,t){let[o,n,e,i]=s;return[...dn(o,n,t[0],t[1]),...dn(e,i,t[2],t[3])]}function dn(s,t,o,n){let e=n-o,i=1e-11*Math.max(Math.abs(o),Math.abs(n),e),c=Math.min(e,Math.max(i,t-s)),r=Math.max(o,Math.min(n-c,(s+t-c)/2));return c===e?[o,n]:[r,r+c]}var Lo=class{constructor({onMove:t,onQuiet:o,onRest:n}){this.onMove=t,this.onQuiet=o,this.onRest=n,this.scene=void 0,this.view=[0,1,0,1],this.moving=!1,this.unsaid=!1,this.asked=void 0,this.resting=this.refining=0}stop(){for(let t of[this.resting,this.refining])clearTimeout(t)}load(t,o){this.scene=t,(o||this.asked!==void 0&&t.answers>=this.asked)&&(this.asked=void 0),o&&clearTimeout(this.resting),(o||this.asked===void 0&&!this.unsaid)&&(this.view=[t.x.low,t.x.high,t.y.low,t.y.high]),o&&(this.unsaid=!1)}get isWhole(){let{scene:t,view:o}=this;return t!==void 0&&o.every((n,e)=>n===t.whole[e])}get values(){let{scene:t,view:o}=this,[n,e,i,c]=o;return t?this.isWhole?t.wholeValues:[t.x.from(n),t.x.from(e),t.y.from(i),t.y.from(c)]:o}move(t){let{scene:o}=this,n=t(this.view);if(!o?.zoom)return;let e=ni(n,o.whole);e.every((i,c)=>i===this.view[c])||(Object.assign(this,{view:e,moving:!0,unsaid:!0}),this.onMove(),clearTimeout(this.refining),this.refining=setTimeout(()=>{this.moving=!1,this.onQuiet()},140),clearTimeout(this.resting),this.resting=setTimeout(()=>this.onRest(),250))}request(t){let[o,n,e,i]=this.values;return this.unsaid=!1,this.asked=t,{x0:o,x1:n,y0:e,y1:i,whole:this.isWhole,at:t}}zoom(t,[o,n]){this.move(([e,i,c,r])=>[o+(e-o)/t,o+(i-o)/t,n+(c-n)/t,n+(r-n)/t])}pan({box:t},o,n){this.move(([e,i,c,r])=>{let a=-o/t.width*(i-e),l=n/t.height*(r-c);return[e+a,i+a,c+l,r+l]})}};var fn=Symbol.for("optim-viz printing");function un(){!globalThis.addEventListener||fn in globalThis||(Object.assign(globalThis,{[fn]:!0}),addEventListener("beforeprint",()=>{let s=document.querySelector(".stMainBlockContainer"),{style:t}=document.documentElement;if(!s)return;let o=s.getBoundingClientRect().width;t.setProperty("--ov-window",`${innerHeight}px`),t.setProperty("--ov-page",`${o}px`),t.setProperty("--ov-smaller",String(Math.min(1,690/o)));let n=Object.assign(document.createElement("p"),{className:"ov-printed"});n.textContent=location.href.replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),s.append(n)}),addEventListener("afterprint",()=>{for(let s of["--ov-window","--ov-page","--ov-smaller"])document.documentElement.style.removeProperty(s);document.querySelector(".ov-printed")?.remove()}))}function pn(s,t){let o=new WeakMap;return un(),({data:n,parentElement:e,setTriggerValue:i,...c})=>{let r=o.get(e);return r?.root.isConnected||(r?.destroy(),r=s(e),o.set(e,r)),r.outbox.connect(i),t(r,n,c),()=>{e.isConnected||(o.get(e)?.destroy(),o.delete(e))}}}var ei="[data-testid=stApp]",ii='.stDialog:not(:has([data-testid="stVerticalBlock"])) button[aria-label="Close"]';var ri="The server does not answer at the moment. Your scene stands in the address, and comes back by itself.",ci="The server is back, and so is your scene, from the address.",ts=Symbol("renew"),Jo=class{constructor(t){this.app=t,this.held=[],this.unanswered=[],this.away=this.returning=!1,this.timer=0,t&&(new MutationObserver(()=>this.away&&this.dismiss()).observe(document.body,{childList:!0}),new MutationObserver(()=>this.look()).observe(t,{attributeFilter:["data-test-connection-state","data-test-script-state"]}))}get up(){return(this.app?.dataset.testConnectionState??"CONNECTED")==="CONNECTED"}get script(){return this.app?.dataset.testScriptState}patient(t){return(o,n)=>{let e={deliver:t,name:o,event:n};this.away||this.returning||!this.up?this.hold(e):(this.unanswered=[...this.unanswered.filter(i=>!mn(i,e)),e],t(o,n))}}hold(t){this.held=[...this.held.filter(o=>!mn(o,t)),t],this.look()}look(){!this.up&&!this.away?(this.away=!0,this.returning=!1,this.held=[...this.unanswered,...this.held],this.say(ri)):this.up&&this.away?(this.away=!1,this.returning=!0,this.wait()):this.returning&&this.wait(),this.up&&this.script!=="rerunRequested"&&(this.unanswered=[])}wait(){clearTimeout(this.timer),this.script==="notRunning"&&(this.timer=setTimeout(()=>this.returned(),300))}returned(){if(!this.returning)return;this.say(ci,6e3);let t=this.held.shift();this.returning=this.held.length>0,t?.deliver(t.name,t.event?.[ts]?.()??t.event),this.returning&&this.wait()}dismiss(){document.querySelector(ii)?.click()}say(t,o){let n=document.querySelector(".ov-connection")??document.createElement("div");n.className="ov-connection",n.setAttribute("role","status"),n.isConnected||document.body.append(n),n.textContent=t,o&&setTimeout(()=>n.textContent===t&&n.remove(),o)}},mn=(s,t)=>s.name===t.name&&["owner","name","parameter"].every(o=>s.event?.[o]===t.event?.[o]),gn;function xn(s){return gn??=new Jo(document.querySelector(ei)),gn.patient(s)}var ai=100,vi=1500;var Co=class{constructor(t,o=1,n){this.onRest=t,this.most=o,this.renewal=n,this.deliver=()=>{},this.waiting=new Map,this.due=[],this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,o){this.renewal&&Object.defineProperty(o,ts,{value:this.renewal(o)}),this.deliver(t,o)}request(t,o,n=""){let e=`${t} ${n}`;this.waiting.delete(e),this.waiting.set(e,[t,o]),this.flush()}withdraw(t){for(let[o,[n]]of this.waiting)n===t&&this.waiting.delete(o)}expects(t){return[...this.due,...this.waiting.values()].some(([o])=>o===t)}flush(){if(clearTimeout(this.later),this.due.length>=this.most||!this.waiting.size)return;let t=ai-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[o,[n,e]]]=this.waiting;this.waiting.delete(o),this.sentAt=performance.now(),this.due.push([n,e]),clearTimeout(this.patience),this.patience=setTimeout(()=>this.answered(),vi),this.send(n,e)}answered(t=1/0){this.due=this.due.filter(([,o])=>Number(o.at)>t),this.due.length||clearTimeout(this.patience),this.flush(),!this.due.length&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function os(){return Math.min(2,globalThis.devicePixelRatio||1)}function ss(s,t){let o=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),n=()=>{s(),ss(s,t)};o.addEventListener("change",n,{once:!0,signal:t})}var Do=class{constructor(t,o){this.element=t,this.root=o}get shown(){return!this.element.hidden}showAt(t,o,n,e={}){let{width:i,height:c,x:r,y:a}=this.fill(n,e,t,o),l=r+16+i>this.root.clientWidth?r-16-i:r+16,h=a+14+c>this.root.clientHeight?a-14-c:a+14;this.place(l,h,i)}showBelow(t,o){let n=t.getBoundingClientRect(),{width:e,height:i,x:c,y:r}=this.fill(o,{},n.left,n.bottom+4);this.place(c,r+i>this.root.clientHeight?r-i-n.height-8:r,e)}hide(){this.element.hidden=!0}fill(t,o,n,e){let{element:i,root:c}=this,r=c.getBoundingClientRect();return typeof t=="string"?i.innerHTML=t:i.replaceChildren(...t),Object.assign(i.dataset,o),i.hidden=!1,{width:i.offsetWidth,height:i.offsetHeight,x:n-r.left,y:e-r.top}}place(t,o,n){let e=Math.max(0,Math.min(t,this.root.clientWidth-n));this.element.style.transform=`translate(${e}px, ${Math.max(0,o)}px)`}};var li="The server is busy: the map follows when the number is let go.",di=640,ns=class{constructor(t){this.root=t.querySelector(".ov-heat-map");let o=n=>this.root.querySelector(`.ov-heat-map-${n}`);Object.assign(this,{holder:o("panes"),key:o("key"),bar:o("bar"),spoken:o("said"),bars:o("progress"),tools:o("tools"),of:o("of")}),this.outbox=new Co(()=>{},2),this.tooltip=new Do(o("tip"),this.root),this.window=new Lo({onMove:()=>this.windowMoved(),onQuiet:()=>this.schedule(!0),onRest:()=>this.outbox.send("window",this.window.request(this.date()))}),this.cursor=new Eo(this),this.following=new Ao(this.outbox,()=>this.date()),this.views=[],this.picked=new Map,this.stamp=0,this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize()),this.sizes.observe(this.root),ss(()=>this.resize(),this.abort.signal),Vs(this,this.abort.signal),document.addEventListener("ov-turn",({detail:n})=>this.turn(n),{signal:this.abort.signal})}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),this.window.stop()}load(t){let o=Ls(t),n=this.following.takes(o.follows,o.followed);o.follows||(this.full=o),n||!this.scene?this.show(o):this.refresh()}turn(t){if(!this.scene)return;let o=this.scene.panes.map(({name:n})=>n);this.following.turn(t,o)&&this.full&&this.show(this.full)}show(t){let o=t.key!==this.scene?.key,n=JSON.stringify(t.contours);n!==this.surface&&(this.land=ln(t.contours));let e=!o&&t.x.count===this.scene.x.count&&t.y.count===this.scene.y.count&&t.x.low===this.scene.x.low&&t.y.low===this.scene.y.low&&t.x.size===this.scene.x.size;for(Object.assign(this,{scene:t,surface:n}),this.window.load(t,o),e||this.cursor.forget(),o&&Object.assign(this,{pinned:void 0,pointed:void 0}),this.picked.clear();this.views.length>t.panes.length;)this.views.pop().root.remove();for(;this.views.length<t.panes.length;){let i=new Io;this.views.push(i),this.holder.append(i.root),this.listenTo(i)}t.panes.forEach((i,c)=>this.views[c].load(t,i,t.panes.length>1)),this.root.setAttribute("aria-label",t.title),this.root.style.setProperty("--ov-panes",t.panes.length),this.tools.hidden=!t.zoom,this.setProgress(t.progress),this.size=void 0,this.refresh(),this.resize(),e&&this.tooltip.shown?this.cursor.describe(...this.cursor.described):this.tooltip.hide()}setProgress(t){this.bars.hidden=t===null,this.bars.firstElementChild.style.width=`${100*(t??0)}%`,this.bars.setAttribute("aria-valuenow",Math.round(100*(t??0))),this.root.setAttribute("aria-busy",String(t!==null))}refresh(){if(!this.scene)return;let{scene:t}=this;this.colours=As(this.root),this.fills=Bs(t,this.colours),this.ramp=t.value?wo(t.value.ramp[this.colours.dark?"dark":"light"].map(Go)):void 0,this.ratio=os();let o=this.key.contains(document.activeElement)?document.activeElement.dataset.code:void 0;this.key.replaceChildren(...js(t,this.fills,this.ratio),...Hs(t,this.colours,this.ratio));for(let c of this.views)c.shares.replaceChildren(...this.views.length>1?Ws(t,c.pane,this.fills,this.ratio):[]);o!==void 0&&this.key.querySelector(`[data-code="${o}"]`)?.focus(),this.bar.hidden=!t.value,t.value&&this.bar.setAttribute("aria-label",`${t.value.label}: colours from ${t.value.limits.join(" to ")}, ${t.value.scale} scale`);let n=this.root.querySelector("[data-share]"),e=t.progress===null?"":" computed so far",i=[n?`Shares are of ${t.of}${e}.`:"",this.following.late?li:""];this.of.textContent=i.filter(Boolean).join(" "),this.schedule(!0),this.showPinned()}resize(){if(!this.scene)return;this.root.classList.toggle("ov-upright",this.root.clientWidth<di);let t=os(),o=[t,...this.views.flatMap(({stage:n})=>[n.clientWidth,n.clientHeight])].join();if(o!==this.size){Object.assign(this,{size:o,ratio:t});for(let n of this.views)n.resize(t);this.stale=!0,this.draw()}}schedule(t=!1){this.stale||=t,this.request||=requestAnimationFrame(()=>this.draw())}draw(){if(cancelAnimationFrame(this.request),this.request=0,!this.scene||!this.size)return;let{scene:t,colours:o,fills:n,cursor:e,root:i,window:c,zoomBox:r}=this,a=this.pointed??this.pinned,l={colours:o,fills:n,ramp:this.ramp,only:a,land:this.land};if(this.stale)for(let h of this.views)h.draw(c.view,l,c.moving);this.stale=!1;for(let h of this.views)h.drawFront({colours:o,at:e.cell,held:e.keys,chosen:this.chosenIn(h),zoomBox:r?.view===h?r.rectangle:void 0});if(t.value){let{cell:h}=e,{pane:v}=e.pane??this.views[0];Us(this.bar,t,this.ramp,o,this.ratio,h&&t.valueAt(v,h[1]*t.x.count+h[0]))}Object.assign(i.dataset,{ready:"true",key:t.key,mode:t.mode,panes:t.panes.length,cells:`${t.x.count},${t.y.count}`,follows:t.follows,window:c.values.join(),cursor:e.keys?.join()??"",only:a??""})}windowMoved(){for(let{plot:t}of this.views)t&&(t.view=this.window.view);this.tooltip.hide(),this.schedule(!0)}act(t){let{scene:o,window:n,cursor:e}=this,[i,c,r,a]=n.view,l=e.keys?[o.x.middle(e.keys[0]),o.y.middle(e.keys[1])]:[(i+c)/2,(r+a)/2];t==="box-zoom"?this.setBoxZoom(!this.boxZooms):t==="whole"?n.move(()=>o.whole):n.zoom(t==="zoom-in"?2:.5,l)}drawZoomBox(t,o){this.zoomBox=o&&{view:t,rectangle:o},this.schedule()}setBoxZoom(t){this.boxZooms=t,this.root.classList.toggle("ov-box-zooms",t),this.tools.querySelector('[data-do="box-zoom"]').setAttribute("aria-pressed",String(t))}date(){return this.stamp=Math.max(Date.now(),this.stamp+1),this.stamp}chosenIn(t){return this.picked.get(t.pane.name)??t.pane.chosen}pick(t,[o,n]){let{scene:e}=this;this.picked.set(t.pane.name,[o,n]),t.root.dataset.chosen=`${o},${n}`,this.schedule(),this.outbox.send("pick",{pane:t.pane.name,i:o,j:n,x:e.x.values[o],y:e.y.values[n],at:this.date()})}escape(t){this.setBoxZoom(!1),this.cursor.at=void 0,this.cursor.walk(t,void 0),this.pinned!==void 0&&this.pin(this.pinned)}single(t){this.pointed!==t&&(this.pointed=t,this.schedule(!0))}pin(t){this.pinned=this.pinned===t?void 0:t,this.pinned===void 0&&(this.pointed=void 0),this.showPinned(),this.schedule(!0)}showPinned(){for(let t of this.key.querySelectorAll("[data-code]"))t.setAttribute("aria-pressed",String(Number(t.dataset.code)===this.pinned))}},wn=pn(s=>new ns(s),(s,t)=>s.load(t));var bn=`.ov-heat-map [hidden] {
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
  height: clamp(300px, calc(var(--ov-window, 100vh) - var(--ov-heat-map-above, 290px)), 900px);
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
`;var yn=`<div class="ov-heat-map" data-testid="heat-map" data-ready="false" role="group">
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
`;var Mn=`.ov-notice {
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
`;function kn(s,t,o){let n=Object.assign(document.createElement("div"),{className:"ov-notice"});n.setAttribute("role","alert");let e=Object.assign(document.createElement("p"),{textContent:s}),i=Object.assign(document.createElement("button"),{type:"button",textContent:t});return i.addEventListener("click",o),n.append(e,i),n}var Sn="optim-viz-reloaded-for";function Tn(s,t,o){let n=!1;return({data:e,parentElement:i,setTriggerValue:c,...r})=>{n||mi(t),n=!0;let a=new TextDecoder().decode(e.subarray(0,8));if(a!=="6ded627c")return gi(a,i);let l=i.querySelector(".ov-place");l&&(l.outerHTML=s);let h=xn(c);return o({...r,parentElement:i,setTriggerValue:h,data:e.subarray(8)})}}function mi(s){document.body.append(Object.assign(document.createElement("style"),{textContent:Mn+s}))}function gi(s,t){if(!xi(s)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(kn("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function xi(s){try{return sessionStorage.getItem(Sn)===s?!0:(sessionStorage.setItem(Sn,s),!1)}catch{return!0}}var _c=Tn(yn,bn,wn);export{_c as default};
