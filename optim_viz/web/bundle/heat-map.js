// Built by tools/bundle.js from optim_viz/web/js: edit there.
function Kt(s,t){let o=s.getContext("2d",t);if(!o)throw new Error("this browser draws on no canvas");return o}function go(){return document.createElement("canvas")}var Ms={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function xo(s){let o=new Uint8ClampedArray(768);for(let n=0;n<256;n++){let e=n/255*(s.length-1),r=Math.min(s.length-2,Math.floor(e)),i=e-r;for(let c=0;c<3;c++)o[3*n+c]=s[r][c]+(s[r+1][c]-s[r][c])*i}return o}var ks={light:xo(Ms.light),dark:xo(Ms.dark)};function Ss(s){let t=getComputedStyle(s),o=Kt(document.createElement("canvas"),{willReadFrequently:!0}),n=(v,h)=>(o.fillStyle=h,o.fillStyle=t.getPropertyValue(v).trim()||h,o.clearRect(0,0,1,1),o.fillRect(0,0,1,1),[...o.getImageData(0,0,1,1).data].slice(0,3)),e=n("--st-background-color","#ffffff"),r=n("--st-text-color","#222222"),i=.299*e[0]+.587*e[1]+.114*e[2]<128,c=(v,h)=>`rgb(${v.join(" ")} / ${h})`;return s.style.setProperty("--ov-on-accent",i?"#0d141c":"#ffffff"),{dark:i,font:t.fontFamily||"sans-serif",scale:s.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):s.classList.contains("ov-large")?1.45:1,of:v=>(i?v.dark:v.light)+(v.dim?"55":""),rim:c(e,1),halo:c(e,i?.55:.7),text:c(r,1),muted:c(r,s.classList.contains("ov-large")?.86:.68),grid:c(r,.1),frame:c(r,.3),contour:c(i?[190,215,240]:[30,60,95],i?.13:.15),contourStrong:c(i?[190,215,240]:[30,60,95],i?.3:.34),veil:c(e,.62),ramp:i?ks.dark:ks.light}}function io(s,t,o){let n=(t-s)/Math.max(1,o),e=10**Math.floor(Math.log10(n)),r=[1,2,2.5,5,10].map(c=>c*e).find(c=>c>=n*.999)??NaN,i=[];for(let c=Math.ceil(s/r-1e-9);c*r<=t+r*1e-9&&i.length<99;c++)i.push(c*r);return{values:i,step:r}}var we={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function qo(s){return s===0?"1":s===1?"10":"10"+String(s).split("").map(t=>we[t]).join("")}function Ho(s,t){if(Math.abs(s)<t*1e-6)return"0";let o=Math.floor(Math.log10(t)+1e-9),n=/^2\.[45]/.test(String(t/10**o))?1:0,e=Math.max(0,n-o);if(e>6||Math.abs(s)>=1e6){let r=Math.floor(Math.log10(Math.abs(s))+1e-9),i=Math.max(0,Math.min(15,r-o+n));return s.toExponential(i).replaceAll("-","−").replace("e+","e")}return s.toFixed(e).replace("-","−")}function wo(s,t=4){if(!Number.isFinite(s))return s>0?"∞":s<0?"−∞":"–";let o=Math.abs(s);if(o!==0&&(o<.001||o>=1e5)){let[n,e]=s.toExponential(t-2).split("e"),r=qo(Number(e)),i=String(Number(n)).replace("-","−");return/^−?1$/.test(i)?i.replace("1",r):`${i}·${r}`}return String(Number(s.toPrecision(t))).replace("-","−")}var Uo={linear:{to:s=>s,from:s=>s},log:{to:Math.log10,from:s=>10**s},complement:{to:s=>-Math.log10(1-s),from:s=>1-10**-s}},be=[[1],[1,3],[1,2,5]],co=class{constructor({label:t,symbol:o,scale:n},e){this.label=t,this.symbol=o,this.scale=n,this.values=e,this.to=Uo[n].to,this.from=Uo[n].from,this.count=e.length,this.size=(this.to(e[this.count-1])-this.to(e[0]))/(this.count-1),this.low=this.to(e[0])-this.size/2,this.high=this.low+this.count*this.size}edge(t){return this.low+t*this.size}middle(t){return this.edge(t+.5)}cell(t){let o=Math.floor((t-this.low)/this.size);return o>=0&&o<this.count?o:-1}format(t){let{values:o}=this,n=Math.abs(o[t]-o[t?t-1:t+1]),e=Math.abs(o[t]),r=e>0&&n>0?Math.ceil(Math.log10(e/n))+2:4;return wo(o[t],Math.max(4,Math.min(16,r)))}};function ro(s,t,o,n){let{to:e,from:r}=Uo[s],i=o-t,c=(a,d)=>a.map((f,p)=>({place:e(f),text:d[p]})).filter(({place:f})=>f>=t-1e-9*i&&f<=o+1e-9*i),v=[],h=a=>{a.length>v.length&&n(a)&&(v=a)};if(s==="linear"||i<1.2)for(let a of[1,2,3,4,5,6,8,10]){let{values:d,step:f}=io(r(t),r(o),a);h(c(d,d.map(p=>Me(p,f))))}if(s==="linear")return{marks:v,minor:[]};let l=[];if(i>=.5)for(let a of[50,20,10,5,3,2,1])for(let d of a===1?be:[[1]]){let{values:f,powers:p}=$s(s,t,o,a,d),u=c(f,ye(f,p)),x=v;h(u),v!==x&&a===1&&d.length===1&&(l=$s(s,t,o,1,[2,3,4,5,6,7,8,9]).values.map(e).filter(m=>m>t&&m<o))}return{marks:v,minor:l}}function $s(s,t,o,n,e){let r=[],i=[];for(let c=Math.floor(t/n)*n;c<=o+1;c+=n)for(let v of e){let h=s==="log"?c<0?v/10**-c:v*10**c:1-(c<0?v*10**-c:v/10**c);r.push(h),i.push(s==="log"&&v===1?c:void 0)}return{values:r,powers:i}}function ye(s,t){let o=s.map(e=>String(Number(e.toPrecision(10))).replace("-","−"));return t.every(e=>e!==void 0)&&o.some(e=>e.length>6)?t.map(e=>qo(e??0)):o}function Me(s,t){if(Math.abs(s)<t*1e-6)return"0";let o=0;for(;o<15&&Math.abs(t*10**o-Math.round(t*10**o))>1e-6*t*10**o;)o+=1;let n=Math.floor(Math.log10(Math.abs(s)));return n>5?s.toExponential(Math.max(0,Math.min(15,n-Math.floor(Math.log10(t)+1e-9)))).replaceAll("-","−").replace("e+","e"):s.toFixed(o).replace("-","−")}var vo=[[],[9,5],[2,4],[10,4,2,4],[16,5]],bo=11.5;function Ts(s,t,[o,n,e,r],i,c,v){s.font=`${bo}px ${v.font}`;let h=f=>s.measureText(f).width,l=(f,p,u,x,m)=>g=>{let b=g.map(({place:M,text:y})=>[(M-f)/(p-f)*u,x(y)]).sort((M,y)=>M[0]-y[0]);return b.every(([M,y],S)=>!S||M-b[S-1][0]>=(y+b[S-1][1])/2+m)},a=ro(t.x.scale,o,n,l(o,n,i,h,14)),d=ro(t.y.scale,e,r,l(e,r,c,()=>bo,16));return{across:a,up:d,left:Math.ceil(Math.max(14,...d.marks.map(({text:f})=>h(f))))+12}}function As(s,t,o,{across:n,up:e},r){let{left:i,top:c,width:v,height:h}=t.box,l=c+h;s.setLineDash([]),s.fillStyle=r.muted,s.font=`${bo}px ${r.font}`;let a=(d,f)=>{for(let p of d)f?s.fillRect(Math.round(t.across(p)),l,1,3):s.fillRect(i-3,Math.round(t.up(p)),3,1)};a(n.minor,!0),a(e.minor,!1),s.textBaseline="top";for(let{place:d,text:f}of n.marks){let p=t.across(d),u=s.measureText(f).width/2;s.fillRect(Math.round(p),l,1,5),s.textAlign="center",s.fillText(f,Math.min(p,t.width-u-1),l+8)}s.textAlign="right",s.textBaseline="middle";for(let{place:d,text:f}of e.marks)s.fillRect(i-5,Math.round(t.up(d)),5,1),s.fillText(f,i-8,t.up(d));s.fillStyle=r.text,s.font=`${bo+1}px ${r.font}`,s.textAlign="center",s.textBaseline="bottom",s.fillText(o.x.label,i+v/2,t.height-2,v),s.textAlign="left",s.textBaseline="top",s.fillText(o.y.label,Math.min(i,8),1),s.strokeStyle=r.frame,s.lineWidth=1,s.strokeRect(i-.5,c-.5,v+1,h+1)}function Es(s,t,o,n){o.lines.forEach(({points:e},r)=>{let i=new Path2D,c=!1;for(let h=0;h<e.length;h+=2){let l=t.across(o.x.to(e[h])),a=t.up(o.y.to(e[h+1])),d=Number.isFinite(l)&&Number.isFinite(a);d&&i[c?"lineTo":"moveTo"](Math.max(-1e5,Math.min(1e5,l)),Math.max(-1e5,Math.min(1e5,a))),c=d}s.lineJoin="round";let v=[[n.rim,5,[]],[n.text,2,vo[r%vo.length]]];for(let[h,l,a]of v)s.strokeStyle=h,s.lineWidth=l,s.setLineDash(a),s.stroke(i);s.setLineDash([])})}function Rs(s,t,o,n){let e=o.categories.flatMap(({label:i,point:c})=>c?[{label:i,x:c[0],y:c[1],kind:"letter"}]:[]),r=[];for(let{label:i,x:c,y:v,kind:h}of[...o.marks,...e].sort((l,a)=>+(l.kind==="letter")-+(a.kind==="letter"))){let l=t.across(o.x.to(c)),a=t.up(o.y.to(v));if(!t.inside(l,a))continue;let d=r.every(([f,p])=>Math.hypot(l-f,a-p)>17);h==="letter"&&d&&r.push([l,a]),ke(s,d||h!=="letter"?h:"dot",i,l,a,t,n)}}function ke(s,t,o,n,e,r,i){let c=(f,p)=>{let u=[[i.rim,p+3],[i.text,p]];for(let[x,m]of u)s.strokeStyle=x,s.lineWidth=m,s.stroke(f)},v=f=>{let p=new Path2D;return p.arc(n,e,f,0,2*Math.PI),p};if(s.setLineDash([]),s.fillStyle=i.text,t==="letter"){s.font=`700 12px ${i.font}`;let f=Math.max(9,s.measureText(o).width/2+4);s.fillStyle=i.rim,s.fill(v(f)),s.strokeStyle=i.text,s.lineWidth=1.5,s.stroke(v(f)),s.fillStyle=i.text,s.textAlign="center",s.textBaseline="middle",s.fillText(o,n,e+.5);return}let h=5.5,l=t==="saddle"?new Path2D(`M${n-h} ${e-h}L${n+h} ${e+h}M${n-h} ${e+h}L${n+h} ${e-h}`):v(t==="dot"?2:t==="start"?8:6);if(c(l,t==="start"?2.5:1.8),(t==="dot"||t==="minimum")&&s.fill(v(2)),t==="best"){let f=new Path2D;for(let p=0;p<10;p++)f[p?"lineTo":"moveTo"](n+(p%2?1.8:4.4)*Math.sin(p*Math.PI/5),e-(p%2?1.8:4.4)*Math.cos(p*Math.PI/5));s.fill(f)}if(!o||t==="dot")return;s.font=`600 12px ${i.font}`;let a=s.measureText(o).width,d=n+14+a>r.box.left+r.box.width;s.textAlign=d?"right":"left",s.textBaseline="middle",s.strokeStyle=i.rim,s.lineWidth=4,s.lineJoin="round",s.strokeText(o,n+(d?-12:12),e),s.fillText(o,n+(d?-12:12),e)}function Zo(s,t,o,n,e,r,i,c=[]){let v=t.across(o.x.edge(n)),h=t.across(o.x.edge(n+1)),l=t.up(o.y.edge(e)),a=t.up(o.y.edge(e+1)),d=Math.max(0,r-(h-v))/2,f=Math.max(0,r-(l-a))/2;[v,h,a,l]=[v-d,h+d,a-f,l+f];let p=[[i.rim,4.5,[]],[i.text,2,c]];for(let[u,x,m]of p)s.strokeStyle=u,s.lineWidth=x,s.setLineDash(m),s.strokeRect(v,a,h-v,l-a);s.setLineDash([])}var Se={1:Uint8Array,4:Float32Array,8:Float64Array};function Ps(s){let t=s.slice(),o=new DataView(t.buffer).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(t.subarray(4,4+o)));return{head:n,array:r=>{let[i,c,v]=n.arrays[r];return new Se[v](t.buffer,4+o+i,c)}}}var $e=255;function zs(s){let{head:t,array:o}=Ps(s),{categories:n,value:e}=t,r=new co(t.axes[0],o("x")),i=new co(t.axes[1],o("y")),c=t.panes.map((x,m)=>({...x,codes:o(`codes${m}`),values:t.arrays[`values${m}`]?o(`values${m}`):void 0})),v=t.lines.map((x,m)=>({label:x,points:o(`line${m}`)})),[h,l,a,d]=t.whole,f=[r.to(h),r.to(l),i.to(a),i.to(d)],p=(x,m)=>x.values&&Number.isFinite(x.values[m])?x.values[m]:void 0;return{...t,x:r,y:i,panes:c,lines:v,valueAt:p,words:(x,m)=>{let g=p(x,m),b=n[x.codes[m]];return[g===void 0?"":`${e?.label||"value"} = ${wo(g)}`,b?.words].filter(Boolean).join(", ")||(x.codes[m]===$e?"not computed yet":"no value")},whole:f,wholeValues:t.whole}}function yo({scale:s,limits:[t,o]},n){let e=s==="log"?Math.log(n/t)/Math.log(o/t):(n-t)/(o-t);return Math.max(0,Math.min(1,n>0||s==="linear"?e:0))}function Os(s){let t=(100*s).toFixed(1);return s>0&&t==="0.0"?"< 0.1 %":s<1&&t==="100.0"?"> 99.9 %":`${t} %`}var Te={dots:(s,t)=>(s&3)<2&&(t&3)<2&&(s>>2^t>>2)===0,hatch:(s,t)=>(s+t&7)<2,back:(s,t)=>(s-t&7)<2,cross:(s,t)=>(s+t&7)===0||(s-t&7)===0,lines:(s,t)=>(t&3)===0,bars:s=>(s&3)===0,rings:(s,t)=>[4,5].includes(Math.round(2*Math.hypot(s-3.5,t-3.5))),waves:(s,t)=>t===[1,0,0,1,2,3,3,2][s]+2,grid:(s,t)=>(s&7)===0||(t&7)===0,quiet:(s,t)=>s===2&&t===2},Is=Object.fromEntries(Object.entries(Te).map(([s,t])=>[s,Uint8Array.from({length:64},(o,n)=>Number(t(n&7,n>>3)))])),_o=s=>[1,3,5].map(t=>parseInt(s.slice(t,t+2),16)),Vo=(s,t,o)=>s.map((n,e)=>Math.round(n+(t[e]-n)*o)),ao=([s,t,o])=>255<<24|o<<16|t<<8|s;function Ns(s,t){let o=t.dark?[16,22,29]:[255,255,255],n=[0,0,0],e=[255,255,255],r=(i,c)=>{let v=.3*i[0]+.59*i[1]+.11*i[2]>110;return{colour:i,ink:Vo(i,v?n:e,.34),tile:Is[c]}};return{of:s.categories.map(i=>r(_o(t.dark?i.dark:i.light),i.pattern)),empty:{...r(o,"quiet"),ink:Vo(o,t.dark?e:n,.3),tile:Is.quiet},fade:i=>Vo(i,o,.8)}}var Mo=class{constructor(t,o,n,e,r){let{x:i,y:c}=t,v=i.count*c.count,h=e?e.length/3-1:0;this.x=i,this.y=c,this.fills=n,this.only=r,this.colour=new Uint32Array(v),this.ink=new Uint32Array(v),this.tile=new Uint8Array(v),this.tiles=[new Uint8Array];let l=new Map,a=(d,{colour:f,ink:p,tile:u},x)=>{if(this.colour[d]=ao(x?n.fade(f):f),this.ink[d]=ao(x?n.fade(p):p),!u)return;let m=l.get(u)??this.tiles.push(u)-1;l.set(u,m),this.tile[d]=m};for(let d=0;d<v;d++){let f=t.valueAt(o,d),p=o.codes[d];if(f===void 0||!t.value||!e)a(d,n.of[p]??n.empty,r!==void 0&&r!==p);else{let u=3*Math.round(yo(t.value,f)*h),x=[e[u],e[u+1],e[u+2]];a(d,{colour:x,ink:x},r!==void 0)}}}draw([t,o,n,e],r,i,c){let v=new ImageData(r,i),h=new Uint32Array(v.data.buffer),{tile:l,tiles:a,colour:d,ink:f,x:p,y:u}=this,x=Int32Array.from({length:r},(y,S)=>p.cell(t+(o-t)*(S+.5)/r)),m=Uint8Array.from({length:r},(y,S)=>Math.floor(S/c)&7),{empty:g}=this.fills,b=ao(g.colour),M=ao(g.ink);for(let y=0,S=0;y<i;y++){let T=u.cell(e+(n-e)*(y+.5)/i),k=(Math.floor(y/c)&7)*8,A=T*p.count;for(let $=0;$<r;$++,S++){if(T<0||x[$]<0){h[S]=g.tile[k+m[$]]?M:b;continue}let E=A+x[$],w=l[E];h[S]=w&&a[w][k+m[$]]?f[E]:d[E]}}return v}};function ko({colour:s,ink:t,tile:o},n,e,r){let i=go(),c=Math.max(1,Math.round(r));i.width=n*c,i.height=e*c,i.style.width=`${n}px`,i.style.height=`${e}px`,i.setAttribute("aria-hidden","true");let v=new ImageData(i.width,i.height),h=new Uint32Array(v.data.buffer);for(let l=0;l<h.length;l++){let a=Math.floor(l%i.width/c)&7,d=Math.floor(l/i.width/c)&7;h[l]=ao(o?.[8*d+a]?t:s)}return Kt(i).putImageData(v,0,0),i}var Ae=16;function $t(s,t,o=""){let n=document.createElement(s);return n.className=t,n.textContent=o,n}function Ds(s,t,o){let n=s.categories.map((r,i)=>({category:r,code:i,shares:s.panes.map(c=>c.shares[i])}));return n.filter(({category:r,shares:i})=>i.some(c=>c>0)||r.point&&s.mode==="category"&&n.length<=Ae).map(({category:r,code:i,shares:c})=>{let v=document.createElement("li"),h=v.appendChild($t("button","ov-heat-map-row"));return h.type="button",h.dataset.code=i,h.title="Show these cells alone",h.setAttribute("aria-pressed","false"),h.append(ko(t.of[i],24,16,o),$t("span","ov-heat-map-words",r.words)),c.length===1&&h.append(Cs(c[0])),v})}function Ls(s,t,o,n){return s.categories.flatMap((e,r)=>{if(!t.shares[r])return[];let i=document.createElement("li");return i.title=e.words,i.append(ko(o.of[r],16,12,n),$t("b","",e.label||e.words),Cs(t.shares[r])),[i]})}function Cs(s){let t=$t("span","ov-heat-map-share",Os(s));return t.dataset.share=s,t}function Bs(s,t,o,n,e){let r=s.panes.map(i=>{let c=$t("div",""),v=s.valueAt(i,n)===void 0&&t.of[i.codes[n]];return v&&c.append(ko(v,16,12,e)),s.panes.length>1&&c.append($t("small","",i.title||i.name)),c.append($t("b","",s.words(i,n))),c});return[$t("div","",o),...r]}function Fs(s,t,o){return s.lines.map(({label:n},e)=>{let r=$t("li","ov-heat-map-line"),i=r.appendChild(document.createElement("canvas"));i.width=34*o,i.height=16*o,i.setAttribute("aria-hidden","true");let c=i.getContext("2d");return c.scale(o,o),c.strokeStyle=t.text,c.lineWidth=2,c.setLineDash(vo[e%vo.length]),c.beginPath(),c.moveTo(0,8),c.lineTo(34,8),c.stroke(),r.append($t("span","ov-heat-map-words",n)),r})}function js(s,t,o,n,e,r){let{scale:i,limits:c,beyond:v,label:h}=t.value,l=s.clientWidth,a=s.clientHeight;s.width=Math.round(l*e),s.height=Math.round(a*e);let d=s.getContext("2d"),[f,p,u,x]=[14,14,16,12],m=l-f-p;d.scale(e,e),d.font=`11.5px ${n.font}`;for(let S=0;S<m*e;S++){let T=3*Math.round(S/(m*e-1)*(o.length/3-1));d.fillStyle=`rgb(${o[T]} ${o[T+1]} ${o[T+2]})`,d.fillRect(f+S/e,u,1/e+.2,x)}v.forEach((S,T)=>{if(!S)return;let k=T?o.length-3:0,A=T?f+m:f;d.fillStyle=`rgb(${o[k]} ${o[k+1]} ${o[k+2]})`,d.fill(new Path2D(`M${A} ${u}L${A+(T?9:-9)} ${u+x/2}L${A} ${u+x}Z`))}),d.strokeStyle=n.frame,d.strokeRect(f+.5,u+.5,m-1,x-1);let[g,b]=i==="log"?c.map(Math.log10):c,M=S=>{let T=S.map(({place:k,text:A})=>[(k-g)/(b-g)*m,d.measureText(A).width]).sort((k,A)=>k[0]-A[0]);return T.every(([k,A],$)=>!$||k-T[$-1][0]>=(A+T[$-1][1])/2+12)};d.fillStyle=n.muted,d.textBaseline="top";for(let{place:S,text:T}of ro(i,g,b,M).marks){let k=f+(S-g)/(b-g)*m,A=d.measureText(T).width/2;d.fillRect(k,u+x,1,4),d.textAlign="center",d.fillText(T,Math.max(A,Math.min(k,l-A)),u+x+6)}if(d.textAlign="left",d.fillStyle=n.text,d.font=`12.5px ${n.font}`,d.fillText(h,f,0,m),r===void 0)return;let y=f+yo(t.value,r)*m;d.fillStyle=n.text,d.fill(new Path2D(`M${y} ${u+2}L${y-5} ${u-6}H${y+5}Z`))}var So=class{constructor(t){this.heatMap=t,this.at=void 0,this.keys=void 0,this.pane=void 0,this.described=void 0}get cell(){return this.keys??this.at}forget(){this.at=this.keys=void 0}look(t,o,n){let{heatMap:e}=this;if(Object.assign(this,{at:o,pane:t}),e.schedule(),!o)return this.keys?void 0:e.tooltip.hide();this.keys=void 0,this.describe(o,n.clientX,n.clientY)}walk(t,o){let{heatMap:n}=this,{scene:e}=n;if(Object.assign(this,{keys:o,pane:t}),n.schedule(),!o)return this.at?void 0:n.tooltip.hide();let r=e.x.middle(o[0]),i=e.y.middle(o[1]),c=t.stage.getBoundingClientRect();this.describe(o,c.left+t.plot.across(r),c.top+t.plot.up(i));let v=l=>e.panes.length>1?`${l.title||l.name} `:"",h=e.panes.map(l=>v(l)+e.words(l,o[1]*e.x.count+o[0]));n.spoken.textContent=`${this.where(o).join(", ")}: ${h.join("; ")}`}step(t,o,n){let{heatMap:e}=this,{scene:r,window:i}=e,[c,v,h,l]=i.view,a=(g,b)=>Math.max(0,Math.min(g-1,b)),d=[a(r.x.count,Math.floor(((c+v)/2-r.x.low)/r.x.size)),a(r.y.count,Math.floor(((h+l)/2-r.y.low)/r.y.size))],f=this.cell??e.chosenIn(t)??d,p=[a(r.x.count,f[0]+o),a(r.y.count,f[1]+n)],u=(g,b,M)=>Math.min(0,M-g)+Math.max(0,M-b),x=u(c,v,r.x.middle(p[0])),m=u(h,l,r.y.middle(p[1]));(x||m)&&i.move(()=>[c+x,v+x,h+m,l+m]),this.walk(t,p)}where([t,o]){let{x:n,y:e}=this.heatMap.scene;return[`${n.symbol} = ${n.format(t)}`,`${e.symbol} = ${e.format(o)}`]}describe(t,o,n){this.described=[t,o,n];let{scene:e,fills:r,ratio:i,tooltip:c}=this.heatMap,[v,h]=t,l=Bs(e,r,this.where(t).join(", "),h*e.x.count+v,i);c.showAt(o,n,l,{i:v,j:h,x:e.x.values[v],y:e.y.values[h]})}};var Ko=(s,t)=>{let o=t.getBoundingClientRect();return[s.clientX-o.left,s.clientY-o.top]};function Ws(s,t){let o=(n,e,r,i={})=>n.addEventListener(e,r,{signal:t,...i});o(s.root,"click",n=>{let e=n.target.closest("[data-do]"),r=n.target.closest("[data-code]");e&&s.scene&&s.act(e.dataset.do),r&&s.pin(Number(r.dataset.code))});for(let[n,e]of[["pointerover",!0],["pointerout",!1],["focusin",!0],["focusout",!1]])o(s.key,n,r=>{let i=r.target.closest("[data-code]");i&&r.pointerType!=="touch"&&(n!=="focusin"||i.matches(":focus-visible"))&&s.single(e?Number(i.dataset.code):void 0)});o(document.fonts,"loadingdone",()=>s.refresh()),s.listenTo=n=>Ee(s,o,n)}function Ee(s,t,o){let{stage:n}=o,e=new Map,r;t(n,"pointerdown",c=>{if(c.button!==0||!s.scene)return;let[v,h]=Ko(c,n);o.plot?.inside(v,h)&&(e.set(c.pointerId,[v,h]),r=e.size>1?void 0:{px:v,py:h,x:v,y:h,zooms:s.scene.zoom&&(c.shiftKey||s.boxZooms)},n.setPointerCapture(c.pointerId),n.focus({preventScroll:!0}))}),t(n,"pointermove",c=>{if(!s.scene)return;let[v,h]=Ko(c,n);if(e.size>1)return i(c.pointerId,v,h);if(!r)return s.cursor.look(o,o.cellAt(v,h),c);if(!(!r.moved&&Math.hypot(v-r.px,h-r.py)<5)){if(r.moved=!0,s.cursor.look(o,void 0),r.zooms){let{left:l,top:a,width:d,height:f}=o.plot.box;s.drawZoomBox(o,[r.px,r.py,Math.max(l,Math.min(l+d,v)),Math.max(a,Math.min(a+f,h))])}else s.window.pan(o.plot,v-r.x,h-r.y);Object.assign(r,{x:v,y:h})}});let i=(c,v,h)=>{let[l,a]=[e.get(c),[...e].find(([f])=>f!==c)[1]];if(!l)return;let d=f=>Math.max(10,Math.hypot(f[0]-a[0],f[1]-a[1]));s.window.zoom(d([v,h])/d(l),o.plot.places((v+a[0])/2,(h+a[1])/2)),s.window.pan(o.plot,(v-l[0])/2,(h-l[1])/2),e.set(c,[v,h])};t(n,"pointerup",c=>{if(e.delete(c.pointerId),r&&!r.moved){let v=o.cellAt(r.px,r.py);s.cursor.look(o,v,c),v&&s.pick(o,v)}else if(r?.zooms){let[v,h,l,a]=s.zoomBox.rectangle;if(Math.min(Math.abs(l-v),Math.abs(a-h))>=8){let[d,f]=o.plot.places(Math.min(v,l),Math.min(h,a)),[p,u]=o.plot.places(Math.max(v,l),Math.max(h,a));s.window.move(()=>[d,p,u,f])}s.setBoxZoom(!1)}r?.zooms&&s.drawZoomBox(o,void 0),r=void 0}),t(n,"pointercancel",c=>{e.delete(c.pointerId),r=void 0,s.drawZoomBox(o,void 0)}),t(n,"pointerleave",c=>c.pointerType!=="touch"&&s.cursor.look(o,void 0)),t(n,"wheel",c=>{!s.scene?.zoom||!c.ctrlKey&&!c.metaKey||(c.preventDefault(),s.window.zoom(Math.exp(-c.deltaY*.0022),o.plot.places(...Ko(c,n))))},{passive:!1}),t(n,"keydown",c=>ze(s,o,c)),t(n,"blur",()=>s.cursor.walk(o,void 0))}var Re={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]},Pe={"+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"whole",r:"box-zoom"};function ze(s,t,o){if(!s.scene||o.ctrlKey||o.metaKey||o.altKey)return;let n=Re[o.key],e=o.shiftKey?10:1,r=Pe[o.key];if(n)s.cursor.step(t,n[0]*e,n[1]*e);else if(o.key==="Enter"||o.key===" ")s.cursor.keys?s.pick(t,s.cursor.keys):s.cursor.step(t,0,0);else if(o.key==="Escape")s.escape(t);else if(r&&s.scene.zoom)s.act(r);else return;o.preventDefault()}var Yo=18,$o=class{constructor(t,o){this.surface=t,this.evaluate=o,this.buffer=void 0;let[n,e,r,i]=t.domain,c=Float64Array.from(this.grid(n,e,r,i,81,81)).filter(Number.isFinite).sort(),v=l=>c[Math.min(c.length-1,Math.floor(l*c.length))];this.low=c[0],this.high=c[c.length-1];let{floor:h}=t;if(h!==null){let l=Math.log10(Math.max(v(.01)-h,(this.high-h)*1e-6,1e-300)),a=(Math.log10(this.high-h)-l)/Yo||1;this.level=d=>(Math.log10(Math.max(d-h,1e-300))-l)/a,this.tint=d=>d/Yo}else{let l=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[a,d]=[Math.asinh(this.low/l),Math.asinh(this.high/l)],f=(d-a)/Yo;this.level=p=>Math.asinh(p/l)/f,this.tint=p=>(p*f-a)/(d-a)}}grid(t,o,n,e,r,i){let c=new Float64Array(r*i),v=new Float64Array(r*i);for(let h=0,l=0;h<i;h++)for(let a=0;a<r;a++,l++)c[l]=t+(o-t)*a/(r-1),v[l]=e+(n-e)*h/(i-1);return this.evaluate(c,v)}at(t,o){return this.evaluate(Float64Array.of(t),Float64Array.of(o))[0]}draw(t,o,n,e,r=!1){let{left:i,top:c,width:v,height:h}=o.box,l=Math.max(2,Math.round(v/e))+1,a=Math.max(2,Math.round(h/e))+1,d=this.grid(...o.view,l,a);for(let f=0;f<d.length;f++)d[f]=this.level(d[f]);this.paint(t,o,n,d,l,a),this.contour(t,o,n,d,l,a),this.veil(t,o,n),r||this.axes(t,o,n),this.points(t,o,n),t.strokeStyle=n.frame,t.lineWidth=1,t.strokeRect(i+.5,c+.5,v-1,h-1)}paint(t,o,n,e,r,i){let c=new ImageData(r,i),v=n.ramp,h=v.length/3-1;for(let x=0;x<e.length;x++){let m=Math.max(0,Math.min(1,this.tint(e[x]))),g=3*Math.round(m*h);c.data.set([v[g],v[g+1],v[g+2],Number.isNaN(e[x])?0:255],4*x)}this.buffer??=go(),this.buffer.width=r,this.buffer.height=i,Kt(this.buffer).putImageData(c,0,0);let{left:l,top:a,width:d,height:f}=o.box,p=d/(r-1),u=f/(i-1);t.save(),t.beginPath(),t.rect(l,a,d,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,l-p/2,a-u/2,d+p,f+u),t.restore()}contour(t,o,n,e,r,i){let c=new Path2D,v=new Path2D,{left:h,top:l,width:a,height:d}=o.box,f=a/(r-1),p=d/(i-1);for(let u=0;u+1<i;u++)for(let x=0;x+1<r;x++){let m=u*r+x,g=e[m],b=e[m+1],M=e[m+r],y=e[m+r+1],S=Math.min(g,b,M,y),T=Math.max(g,b,M,y);if(T-S<40)for(let k=Math.ceil(S);k<=T;k++){let A=k%3===0?v:c,$=h+x*f,E=l+u*p,w=[];g<k!=b<k&&w.push([$+f*(k-g)/(b-g),E]),b<k!=y<k&&w.push([$+f,E+p*(k-b)/(y-b)]),M<k!=y<k&&w.push([$+f*(k-M)/(y-M),E+p]),g<k!=M<k&&w.push([$,E+p*(k-g)/(M-g)]),w.length===4&&(g+b+M+y)/4<k!=g<k&&w.push(...w.splice(0,1));for(let B=0;B+1<w.length;B+=2)A.moveTo(...w[B]),A.lineTo(...w[B+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=n.contour,t.stroke(c),t.strokeStyle=n.contourStrong,t.stroke(v)}veil(t,o,n){let[e,r,i,c]=this.surface.domain,[v,h]=o.toPixel(e,c),[l,a]=o.toPixel(r,i),{left:d,top:f,width:p,height:u}=o.box;t.save(),t.beginPath(),t.rect(d,f,p,u),t.clip(),t.beginPath(),t.rect(d,f,p,u),t.rect(v,h,l-v,a-h),t.fillStyle=n.veil,t.fill("evenodd"),t.strokeStyle=n.frame,t.setLineDash([4,4]),t.strokeRect(v,h,l-v,a-h),t.restore()}axes(t,o,n,{below:e=!0,aside:r=!0,every:i=80}={}){let{left:c,top:v,width:h,height:l}=o.box,a=11.5*n.scale,[d,f,p,u]=o.view;t.fillStyle=n.muted,t.strokeStyle=n.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${a}px ${n.font}`;let x=io(d,f,h/(i*n.scale)),m=io(p,u,l/(.8*i*n.scale));t.textAlign="center",t.textBaseline="top";for(let g of e?x.values:[]){let[b]=o.toPixel(g,p);t.fillRect(Math.round(b),v+l,1,4),t.fillText(Ho(g,x.step),b,v+l+7)}t.textAlign="right",t.textBaseline="middle";for(let g of r?m.values:[]){let[,b]=o.toPixel(d,g);t.fillRect(c-4,Math.round(b),4,1),t.fillText(Ho(g,m.step),c-7,b)}t.fillStyle=n.text,t.font=`italic ${a+1}px ${n.font}`,t.textAlign="right",e&&t.fillText("x",c+h-4,v+l-10),t.textAlign="left",r&&t.fillText("y",c+6,v+12)}points(t,o,n){let e=5.5*n.scale,r=[[n.rim,4],[n.text,1.6]];t.setLineDash([]);for(let{x:i,y:c,kind:v}of this.surface.points){let[h,l]=o.toPixel(i,c);if(o.inside(h,l,1)){for(let[a,d]of r)t.strokeStyle=a,t.lineWidth=d*n.scale,t.beginPath(),v==="saddle"?(t.moveTo(h-e*.6,l-e*.6),t.lineTo(h+e*.6,l+e*.6),t.moveTo(h-e*.6,l+e*.6),t.lineTo(h+e*.6,l-e*.6)):v==="maximum"?(t.moveTo(h,l-e*.8),t.lineTo(h+e*.8,l+e*.6),t.lineTo(h-e*.8,l+e*.6),t.closePath()):t.arc(h,l,e,0,2*Math.PI),t.stroke();v==="global minimum"&&(t.fillStyle=n.text,t.beginPath(),t.arc(h,l,e*.42,0,2*Math.PI),t.fill())}}}};var Dt=22250738585072014e-324,Oe=Float64Array.from({length:2047},(s,t)=>2**(t-1022)),Yt=new DataView(new ArrayBuffer(8)),lo=s=>Oe[s+1022];function Ao(s){return Yt.setFloat64(0,s),(Yt.getUint32(0)>>>20)-1023}function Eo(s){return Yt.setFloat64(0,s),Yt.setUint32(0,Yt.getUint32(0)&1048575|1072693248),Yt.getFloat64(0)}var Tt=s=>s<Dt&&s>-Dt?s*0:s;function To(s,t){let o=s*t;if(!(o<=Dt&&o>=-Dt))return o;let n=Math.abs(s)<Math.abs(t)?s*ho*t:s*(t*ho);return Math.abs(n)<Dt*ho?o*0:o}function qs(s,t){let o=s/t;return o<=Dt&&o>=-Dt&&Math.abs(s*ho/t)<Dt*ho?o*0:o}var ho=2**200;function Hs(s,t){let o=1;for(let n=s,e=t;e>0;n=To(n,n),e=Math.floor(e/2))e%2&&(o=To(o,n));return o}function Us(s){let t=s>710,n=s<-709?-709:s,e=t?710:n,i=e*1.4426950408889634+.5,c=Math.floor(i),v=c*.6931471805598903,h=e-v,l=c*5497923018708371e-29,a=h-l,f=h-a-l,p=s<-708.3964185322641,u=1+a,m=1-u+a,g=a*a,et=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,tt=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,K=a*tt,N=et+K,j=g*N,W=f+j,Q=m+W,L=u+Q,z=c>0,C=L*(z?2:.5),H=c-1,O=c+1,D=lo(z?H:O),Y=C*D,I=Tt(Y);return p?0:I}function Zs(s){let t=Ao(s),o=Eo(s),n=o>1.4142135623730951,e=t+1,r=n?e:t,i=.5*o,v=(n?i:o)-1,h=2+v,l=v/h,a=l*l,f=.5*v*v,pt=(((((((((.08695652173913043*a+.09523809523809523)*a+.10526315789473684)*a+.11764705882352941)*a+.13333333333333333)*a+.15384615384615385)*a+.18181818181818182)*a+.2222222222222222)*a+.2857142857142857)*a+.4)*a+.6666666666666666,ut=a*pt,wt=f+ut,X=l*wt,R=r*5497923018708371e-29,it=X+R,ct=f-it,tt=r*.6931471805598903,K=ct-v,N=tt-K,j=s<22250738585072014e-324,Q=s>-22250738585072014e-324?-1/0:NaN,L=j?Q:N;return s<=17976931348623157e292?L:s}function Vs(s){let t=Math.abs(s),o=t<=16777216,n=s*0,e=o?s:n,i=e*.6366197723675814+.5,c=Math.floor(i),v=c*1.570796325802803,h=e-v,l=c*9920935774287987e-25,a=h-l,f=h-a-l,p=c*22517417706346578e-34,u=a-p,m=a-u-p,g=f+m,M=c*35215598651832e-40-g,y=u-M,S=.25*c,k=4*Math.floor(S),A=c-k,E=u-y-M,w=y*y,N=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,j=w*N,W=y*j,L=1-.5*w,z=E*L,q=W+z,C=y+q,H=-.5*w,O=1+H,D=1-O+H,Y=w*w,at=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,st=Y*at,Z=y*E,Rt=st-Z,ht=D+Rt,lt=O+ht,dt=A>=2,V=.5*A,gt=Math.floor(V)!==V?lt:C,kt=-gt,_=dt?kt:gt;return t<3725290298461914e-24?s:_}function _s(s){let o=Math.abs(s)<=16777216,n=s*0,e=o?s:n,i=e*.6366197723675814+.5,c=Math.floor(i),v=c*1.570796325802803,h=e-v,l=c*9920935774287987e-25,a=h-l,f=h-a-l,p=c*22517417706346578e-34,u=a-p,m=a-u-p,g=f+m,M=c*35215598651832e-40-g,y=u-M,S=.25*c,k=4*Math.floor(S),A=c-k,E=u-y-M,w=y*y,N=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,j=w*N,W=y*j,L=1-.5*w,z=E*L,q=W+z,C=y+q,H=-.5*w,O=1+H,D=1-O+H,Y=w*w,at=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,st=Y*at,Z=y*E,Rt=st-Z,ht=D+Rt,lt=O+ht,dt=3-A,mt=A*dt>1,J=.5*A,_=Math.floor(J)!==J?C:lt,G=-_;return mt?G:_}function Ks(s){let t=Math.abs(s),o=t<=16777216,n=s*0,e=o?s:n,i=e*.6366197723675814+.5,c=Math.floor(i),v=c*1.570796325802803,h=e-v,l=c*9920935774287987e-25,a=h-l,f=h-a-l,p=c*22517417706346578e-34,u=a-p,m=a-u-p,g=f+m,M=c*35215598651832e-40-g,y=u-M,S=.25*c,k=4*Math.floor(S),A=c-k,E=u-y-M,w=y*y,N=((((((28114572543455206e-31*w+-7647163731819816e-28)*w+16059043836821613e-26)*w+-2505210838544172e-23)*w+27557319223985893e-22)*w+-.0001984126984126984)*w+.008333333333333333)*w+-.16666666666666666,j=w*N,W=y*j,L=1-.5*w,z=E*L,q=W+z,C=y+q,O=y-C+q,ot=-.5*w,D=1+ot,I=1-D+ot,bt=w*w,Z=(((((4779477332387385e-29*w+-11470745597729725e-27)*w+208767569878681e-23)*w+-2755731922398589e-22)*w+248015873015873e-19)*w+-.001388888888888889)*w+.041666666666666664,Rt=bt*Z,ht=y*E,lt=Rt-ht,dt=I+lt,V=D+dt,J=D-V+dt,gt=.5*A,_=Math.floor(gt)!==gt,G=-V,St=_?G:C,Lt=-J,Ct=_?Lt:O,nt=_?C:V,qt=_?O:J,Bt=t<3725290298461914e-24,xt=St/nt,zt=xt*134217729,Ft=zt-xt,Ot=zt-Ft,Gt=xt-Ot,Ht=nt*134217729,Qt=Ht-nt,It=Ht-Qt,Ut=nt-It,Nt=xt*nt,jt=Ot*It-Nt,No=Ot*Ut,Xt=Gt*It,fo=No+Xt,to=jt+fo,oo=Gt*Ut,Zt=to+oo,uo=St-Nt-Zt,mo=xt*qt,os=Ct-mo,Do=(uo+os)/nt,Lo=xt+Do;return Bt?s:Lo}function Ys(s){let t=Math.abs(s),e=2*(t>20?20:t),i=e*1.4426950408889634+.5,c=Math.floor(i),v=c*.6931471805598903,h=e-v,l=c*5497923018708371e-29,a=h-l,f=h-a-l,p=lo(c),u=a*a,E=(((((11470745597729725e-27*u+208767569878681e-23)*u+2755731922398589e-22)*u+248015873015873e-19)*u+.001388888888888889)*u+.041666666666666664)*u+.5,R=((((16059043836821613e-26*u+2505210838544172e-23)*u+27557319223985893e-22)*u+.0001984126984126984)*u+.008333333333333333)*u+.16666666666666666,it=a*R,ct=E+it,tt=u*ct,K=f+tt,N=a+K,W=a-N+K,Q=p-1,L=p*N,z=Q+L,C=Q-z+L,H=p*W,O=C+H,ot=z>2,D=ot?z:2,Y=ot?2:z,I=D+Y,yt=D-I+Y+O,U=z/I,Mt=U*134217729,rt=Mt-U,vt=Mt-rt,Pt=U-vt,Et=I*134217729,Wt=Et-I,at=Et-Wt,st=I-at,Z=U*I,ht=vt*at-Z,lt=vt*st,dt=Pt*at,V=lt+dt,mt=ht+V,J=Pt*st,gt=mt+J,_=z-Z-gt,G=U*yt,St=O-G,Ct=(_+St)/I,nt=U+Ct,qt=t<3725290298461914e-24,Bt=s<0,xt=-nt;return qt?s:Bt?xt:nt}function Gs(s){let t=s>1025,o=s<-1022,e=t?1025:o?-1022:s,r=e+.5,i=Math.floor(r),c=e-i,v=c*134217729,h=v-c,l=v-h,a=c-l,d=c*.6931471805599453,p=l*.6931471824645996-d,u=l*-1904654323148236e-24,x=a*.6931471824645996,m=u+x,g=p+m,b=a*-1904654323148236e-24,M=g+b,y=c*23190468138462996e-33,S=M+y,T=1+d,A=1-T+d,$=d*d,it=(((((11470745597729725e-27*$+208767569878681e-23)*$+2755731922398589e-22)*$+248015873015873e-19)*$+.001388888888888889)*$+.041666666666666664)*$+.5,q=((((16059043836821613e-26*$+2505210838544172e-23)*$+27557319223985893e-22)*$+.0001984126984126984)*$+.008333333333333333)*$+.16666666666666666,C=d*q,H=it+C,O=$*H,ot=S+O,D=A+ot,Y=T+D,I=i>0,At=Y*(I?2:.5),yt=i-1,U=i+1,rt=lo(I?yt:U),vt=At*rt;return o?0:vt}function Qs(s){let t=1+s,o=s>1,e=1-(t-s),r=t-1,i=s-r,v=(o?e:i)/t,h=Ao(t),l=Eo(t),a=l>1.4142135623730951,d=h+1,f=a?d:h,p=.5*l,x=(a?p:l)-1,m=2+x,g=x/m,b=g*g,y=.5*x*x,K=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,N=b*K,j=y+N,W=g*j,L=f*5497923018708371e-29+v,z=W+L,q=y-z,C=f*.6931471805598903,H=q-x,O=C-H,D=Math.abs(s)<5551115123125783e-32,Y=t<22250738585072014e-324,bt=t>-22250738585072014e-324?-1/0:NaN,At=Y?bt:O,U=t<=17976931348623157e292?At:t;return D?s:U}function Js(s,t){let o=Math.abs(s),n=Ao(o),e=Eo(o),r=e>1.4142135623730951,i=n+1,c=r?i:n,v=.5*e,l=(r?v:e)-1,a=2+l,f=2-a+l,p=l/a,u=p*134217729,x=u-p,m=u-x,g=p-m,b=a*134217729,M=b-a,y=b-M,S=a-y,T=p*a,A=m*y-T,$=m*S,E=g*y,w=$+E,B=A+w,et=g*S,F=B+et,pt=l-T-F,ut=p*f,X=(pt-ut)/a,R=p*p,ct=m*m-R,tt=m*g,K=g*m,N=tt+K,j=ct+N,W=g*g,Q=j+W,z=2*p*X,q=Q+z,at=((((((((.043478260869565216*R+.047619047619047616)*R+.05263157894736842)*R+.058823529411764705)*R+.06666666666666667)*R+.07692307692307693)*R+.09090909090909091)*R+.1111111111111111)*R+.14285714285714285)*R+.2,st=R*at,Z=.3333333333333333+st,ht=.3333333333333333-Z+st,lt=R*134217729,dt=lt-R,V=lt-dt,mt=R-V,J=Z*134217729,gt=J-Z,kt=J-gt,_=Z-kt,G=R*Z,Lt=V*kt-G,Ct=V*_,nt=mt*kt,qt=Ct+nt,Bt=Lt+qt,xt=mt*_,zt=Bt+xt,Ft=ht+1850371707708594e-32,Ot=R*Ft,Gt=q*Z,Ht=Ot+Gt,Qt=zt+Ht,It=G*134217729,Ut=It-G,Nt=It-Ut,Jt=G-Nt,jt=p*G,Xt=m*Nt-jt,fo=m*Jt,to=g*Nt,oo=fo+to,Zt=Xt+oo,po=g*Jt,uo=Zt+po,mo=p+jt,ss=p-mo+jt,Do=p*Qt,Lo=X*G,ns=Do+Lo,fn=uo+ns+X,pn=ss+fn,es=c*.6931471805598903,is=2*mo,Co=es+is,un=es-Co+is,mn=2*pn,gn=c*5497923018708371e-29,xn=mn+gn,cs=un+xn,so=Co+cs,wn=Co-so+cs,bn=t>11805916207174113e5,yn=t<-11805916207174113e5?-11805916207174113e5:t,no=bn?11805916207174113e5:yn,rs=so*134217729,Mn=rs-so,Bo=rs-Mn,vs=so-Bo,as=no*134217729,kn=as-no,Fo=as-kn,hs=no-Fo,eo=so*no,Sn=Bo*Fo-eo,$n=Bo*hs,Tn=vs*Fo,An=$n+Tn,En=Sn+An,Rn=vs*hs,Pn=En+Rn,zn=Math.abs(eo)<1e3,On=wn*no,In=Pn+On,ls=zn?In:0,Nn=eo>710,Dn=eo<-709?-709:eo,jo=Nn?710:Dn,Ln=jo*1.4426950408889634+.5,Vt=Math.floor(Ln),Cn=Vt*.6931471805598903,ds=jo-Cn,fs=Vt*5497923018708371e-29,Wo=ds-fs,ps=ds-Wo-fs+ls,_t=Wo+ps,Bn=Wo-_t+ps,us=1+_t,Fn=1-us+_t,ft=_t*_t,jn=(((((11470745597729725e-27*ft+208767569878681e-23)*ft+2755731922398589e-22)*ft+248015873015873e-19)*ft+.001388888888888889)*ft+.041666666666666664)*ft+.5,Wn=((((16059043836821613e-26*ft+2505210838544172e-23)*ft+27557319223985893e-22)*ft+.0001984126984126984)*ft+.008333333333333333)*ft+.16666666666666666,qn=_t*Wn,Hn=jn+qn,Un=ft*Hn,Zn=Bn+Un,Vn=Fn+Zn,ms=us+Vn,_n=jo+ls<-708.3964185322641,Kn=Vt<-1021.5,Yn=ms<1,Gn=_n||Kn&&Yn,gs=Vt>0,Qn=ms*(gs?2:.5),Jn=Vt-1,Xn=Vt+1,te=lo(gs?Jn:Xn),oe=Qn*te,se=Tt(oe),ne=Gn?0:se,ee=o<22250738585072014e-324,xs=t>0,ie=t<0?1/0:t,ce=ee?xs?0:ie:ne,ws=o>17976931348623157e292?xs?1/0:0:ce,bs=Math.floor(t)===t,re=.5*t,ve=Math.floor(re)*2!==t,ae=bs&&ve,ys=s<0,he=s>=-17976931348623157e292,le=ys&&he&&!bs,de=s===0,fe=1/s<0,pe=(ys||de&&fe)&&ae,ue=-ws,me=le?NaN:pe?ue:ws,ge=s!==s||t!==t,xe=s+t;return t===0||s===1?1:ge?xe:me}function Xs(s,t){let o=Math.abs(s),n=Math.abs(t),e=o>n,r=e?n:o,i=e?o:n,c=i>17976931348623157e292,v=r>17976931348623157e292,h=0*r,a=c?v?1:h:r,p=c?1:i===0?1:i,u=p>8452712498170644e255,m=p<1499696813895631e-256?16069380442589903e44:1,g=u?7888609052210118e-46:m,b=a*g,M=p*g,y=.25*M,S=b<y,T=.75*M,A=b<T?.5:1,$=S?0:A,E=$*M,w=b-E,B=$*b,et=M+B,F=w/et,P=F*F,yt=((((((((((((.034482758620689655*P+-.037037037037037035)*P+.04)*P+-.043478260869565216)*P+.047619047619047616)*P+-.05263157894736842)*P+.058823529411764705)*P+-.06666666666666667)*P+.07692307692307693)*P+-.09090909090909091)*P+.1111111111111111)*P+-.14285714285714285)*P+.2)*P+-.3333333333333333,U=P*yt,Mt=F*U,rt=$===0,vt=$===.5,Et=rt?0:vt?.4636476090008061:.7853981633974483,at=rt?0:vt?22698777452961687e-33:3061616997868383e-32,st=Et+F,Rt=Et-st+F,ht=rt?F:st,lt=rt?0:Rt,dt=at+Mt,V=lt+dt,mt=-ht,J=1.5707963267948966+mt,kt=1.5707963267948966-J+mt,_=6123233995736766e-32-V,G=kt+_,St=e?J:ht,Lt=e?G:V,Ct=t<0,nt=t===0,Bt=1/t<0,zt=Ct||nt&&Bt,Ft=-St,Ot=3.141592653589793+Ft,Ht=3.141592653589793-Ot+Ft,Qt=12246467991473532e-32-Lt,It=Ht+Qt,Ut=zt?Ot:St,Nt=zt?It:Lt,Jt=s<0,jt=s===0,Xt=1/s<0,to=Jt||jt&&Xt,oo=Ut+Nt,Zt=Tt(oo),po=-Zt;return to?po:Zt}var tn={neg:s=>-s,exp:Us,log:Zs,sin:Vs,cos:_s,tan:Ks,tanh:Ys,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,exp2:Gs,log1p:Qs},Ie={pow:Js,max:Math.max,min:Math.min,atan2:Xs,lt:(s,t)=>+(s<t),le:(s,t)=>+(s<=t),gt:(s,t)=>+(s>t),ge:(s,t)=>+(s>=t),eq:(s,t)=>+(s===t),ne:(s,t)=>+(s!==t),integer_power:Hs};function sn({program:s,coefficients:t}){let o=Ne({...s,results:s.results.slice(0,1)},t);return(n,e)=>o(n,e)[0]}function Ne({constants:s,code:t,results:o},n){let e=[void 0,void 0,...[...n,...s].map(c=>Float64Array.of(Tt(c)))],r=e.length,i=new Set(o);for(let c=t.length-1;c>=0;c--)if(i.has(r+c))for(let v of t[c].slice(1))i.add(v);for(let[c,...v]of t){let h=v.map(l=>e[l]);e.push(h.every(l=>l)?on(c,1,...h):void 0)}return(c,v)=>{let h=c.length,l=[c.map(Tt),v.map(Tt)],a=d=>l[d]??=new Float64Array(h).fill(e[d]?.[0]??NaN);return t.forEach(([d,...f],p)=>{i.has(r+p)&&!e[r+p]&&(l[r+p]=on(d,h,...f.map(a)))}),o.map(a)}}function on(s,t,o,n,e){let r=new Float64Array(t);if(s==="add")for(let i=0;i<t;i++)r[i]=Tt(o[i]+n[i]);else if(s==="sub")for(let i=0;i<t;i++)r[i]=Tt(o[i]-n[i]);else if(s==="mul")for(let i=0;i<t;i++)r[i]=To(o[i],n[i]);else if(s==="div")for(let i=0;i<t;i++)r[i]=qs(o[i],n[i]);else if(s==="select")for(let i=0;i<t;i++)r[i]=o[i]?e[i]:n[i];else if(tn[s]){let i=tn[s];for(let c=0;c<t;c++)r[c]=i(o[c])}else{let i=Ie[s];for(let c=0;c<t;c++)r[c]=i(o[c],n[c])}return r}var Ro=class{constructor(t,o,n,e){this.width=t,this.height=o,this.view=e,this.box={left:n,top:20,width:Math.max(20,t-n-8),height:Math.max(20,o-20-42)}}across(t){let[o,n]=this.view;return this.box.left+(t-o)/(n-o)*this.box.width}up(t){let[,,o,n]=this.view;return this.box.top+(n-t)/(n-o)*this.box.height}places(t,o){let[n,e,r,i]=this.view,{left:c,top:v,width:h,height:l}=this.box;return[n+(t-c)/h*(e-n),i-(o-v)/l*(i-r)]}inside(t,o){let{left:n,top:e,width:r,height:i}=this.box;return t>=n&&t<=n+r&&o>=e&&o<=e+i}};var Ce=3,Be=8,nn=9,Po=class{constructor(){this.root=document.createElement("figure"),this.root.className="ov-heat-map-pane",this.title=this.root.appendChild(document.createElement("figcaption")),this.stage=this.root.appendChild(document.createElement("div")),this.stage.className="ov-heat-map-map",this.stage.tabIndex=0,this.stage.setAttribute("role","application"),this.canvas=this.stage.appendChild(document.createElement("canvas")),this.front=this.stage.appendChild(document.createElement("canvas"));for(let t of[this.canvas,this.front])t.setAttribute("aria-hidden","true");this.shares=this.root.appendChild(document.createElement("ul")),this.shares.className="ov-heat-map-shares"}load(t,o,n){Object.assign(this,{scene:t,pane:o,tiles:void 0}),this.title.textContent=o.title,this.root.dataset.name=o.name,this.root.dataset.chosen=o.chosen?.join()??"",this.shares.setAttribute("aria-label",`Shares, ${o.title||o.name}`);let e=t.title+(o.title?`: ${o.title}`:""),r=t.zoom?", plus and minus zoom, 0 shows all":"",i=[`${e}. ${t.x.label} across, ${t.y.label} up.`,`Arrow keys move from cell to cell, Enter chooses one${r}.`,...n?["The maps move together."]:[]];this.stage.setAttribute("aria-label",i.join(" "))}resize(t){let{clientWidth:o,clientHeight:n}=this.stage;for(let e of[this.canvas,this.front])e.width=Math.round(o*t),e.height=Math.round(n*t);Object.assign(this,{ratio:t,width:o,height:n})}draw(t,{colours:o,fills:n,ramp:e,only:r,land:i},c){let{scene:v,pane:h,width:l,height:a,ratio:d}=this,f=this.canvas.getContext("2d");if(!(l&&a))return;f.setTransform(d,0,0,d,0,0),f.clearRect(0,0,l,a);let p=Ts(f,v,t,l-60,a-20-42,o);this.plot=new Ro(l,a,p.left,t);let{left:u,top:x,width:m,height:g}=this.plot.box;this.root.dataset.box=[u,x,m,g].join(),(this.tiles?.fills!==n||this.tiles.only!==r)&&(this.tiles=new Mo(v,h,n,e,r));let[b,M,y,S]=[u,x,u+m,x+g].map(T=>Math.round(T*d));f.putImageData(this.tiles.draw(t,y-b,S-M,Math.max(1,Math.round(d))),b,M),f.save(),f.beginPath(),f.rect(u,x,m,g),f.clip(),i&&this.drawContours(f,i,t,o,c?Be:Ce),Es(f,this.plot,v,o),f.restore(),Rs(f,this.plot,v,o),As(f,this.plot,v,p,o)}drawContours(t,o,n,e,r){let{plot:i}=this,c=Math.round(i.box.width/r)+1,v=Math.round(i.box.height/r)+1,h=o.grid(...n,c,v);for(let a=0;a<h.length;a++)h[a]=o.level(h[a]);let l=e.dark?"255 255 255":"10 25 45";o.contour(t,i,{contour:`rgb(${l} / 0.14)`,contourStrong:`rgb(${l} / 0.26)`},h,c,v)}drawFront({colours:t,at:o,chosen:n,zoomBox:e,held:r}){let{scene:i,plot:c,ratio:v,width:h,height:l}=this,a=this.front.getContext("2d");if(!c)return;a.setTransform(v,0,0,v,0,0),a.clearRect(0,0,h,l);let{left:d,top:f,width:p,height:u}=c.box;if(a.save(),a.beginPath(),a.rect(d,f,p,u),a.clip(),n&&Zo(a,c,i,...n,nn,t),o){let x=Math.round(c.across(i.x.middle(o[0])))+.5,m=Math.round(c.up(i.y.middle(o[1])))+.5,g=Math.max(8,Math.abs(c.across(i.x.edge(o[0]))-x)),b=Math.max(8,Math.abs(c.up(i.y.edge(o[1]))-m)),M=`M${d} ${m}H${x-g}M${x+g} ${m}H${d+p}`,y=`M${x} ${f}V${m-b}M${x} ${m+b}V${f+u}`,S=new Path2D(M+y);for(let[T,k]of[[t.halo,3],[t.muted,1]])a.strokeStyle=T,a.lineWidth=k,a.stroke(S);Zo(a,c,i,...o,nn,t,r?[]:[3,2])}if(e){let[x,m,g,b]=[Math.min(e[0],e[2]),Math.min(e[1],e[3]),Math.abs(e[2]-e[0]),Math.abs(e[3]-e[1])];a.fillStyle=t.halo,a.fillRect(x,m,g,b),a.strokeStyle=t.text,a.lineWidth=1.5,a.setLineDash([5,3]),a.strokeRect(x,m,g,b)}a.restore()}cellAt(t,o){if(!this.plot?.inside(t,o))return;let[n,e]=this.plot.places(t,o),r=this.scene.x.cell(n),i=this.scene.y.cell(e);return r<0||i<0?void 0:[r,i]}};function en(s){return s?new $o(s,sn(s)):void 0}function Fe(s,t){let[o,n,e,r]=s;return[...cn(o,n,t[0],t[1]),...cn(e,r,t[2],t[3])]}function cn(s,t,o,n){let e=n-o,r=1e-11*Math.max(Math.abs(o),Math.abs(n),e),i=Math.min(e,Math.max(r,t-s)),c=Math.max(o,Math.min(n-i,(s+t-i)/2));return i===e?[o,n]:[c,c+i]}var zo=class{constructor({onMove:t,onQuiet:o,onRest:n}){this.onMove=t,this.onQuiet=o,this.onRest=n,this.scene=void 0,this.view=[0,1,0,1],this.moving=!1,this.unsaid=!1,this.asked=void 0,this.resting=this.refining=0}stop(){for(let t of[this.resting,this.refining])clearTimeout(t)}load(t,o){this.scene=t,(o||this.asked!==void 0&&t.answers>=this.asked)&&(this.asked=void 0),o&&clearTimeout(this.resting),(o||this.asked===void 0&&!this.unsaid)&&(this.view=[t.x.low,t.x.high,t.y.low,t.y.high]),o&&(this.unsaid=!1)}get isWhole(){let{scene:t,view:o}=this;return t!==void 0&&o.every((n,e)=>n===t.whole[e])}get values(){let{scene:t,view:o}=this,[n,e,r,i]=o;return t?this.isWhole?t.wholeValues:[t.x.from(n),t.x.from(e),t.y.from(r),t.y.from(i)]:o}move(t){let{scene:o}=this,n=t(this.view);if(!o?.zoom)return;let e=Fe(n,o.whole);e.every((r,i)=>r===this.view[i])||(Object.assign(this,{view:e,moving:!0,unsaid:!0}),this.onMove(),clearTimeout(this.refining),this.refining=setTimeout(()=>{this.moving=!1,this.onQuiet()},140),clearTimeout(this.resting),this.resting=setTimeout(()=>this.onRest(),250))}request(t){let[o,n,e,r]=this.values;return this.unsaid=!1,this.asked=t,{x0:o,x1:n,y0:e,y1:r,whole:this.isWhole,at:t}}zoom(t,[o,n]){this.move(([e,r,i,c])=>[o+(e-o)/t,o+(r-o)/t,n+(i-n)/t,n+(c-n)/t])}pan({box:t},o,n){this.move(([e,r,i,c])=>{let v=-o/t.width*(r-e),h=n/t.height*(c-i);return[e+v,r+v,i+h,c+h]})}};var Oo=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,o){this.deliver(t,o)}request(t,o){this.waiting.delete(t),this.waiting.set(t,o),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[o,n]]=this.waiting;this.waiting.delete(o),this.sentAt=performance.now(),this.due=o,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(o,n)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function Go(){return Math.min(2,globalThis.devicePixelRatio||1)}function Qo(s,t){let o=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),n=()=>{s(),Qo(s,t)};o.addEventListener("change",n,{once:!0,signal:t})}var Io=class{constructor(t,o){this.element=t,this.root=o}get shown(){return!this.element.hidden}showAt(t,o,n,e={}){let{width:r,height:i,x:c,y:v}=this.fill(n,e,t,o),h=c+16+r>this.root.clientWidth?c-16-r:c+16,l=v+14+i>this.root.clientHeight?v-14-i:v+14;this.place(h,l,r)}showBelow(t,o){let n=t.getBoundingClientRect(),{width:e,height:r,x:i,y:c}=this.fill(o,{},n.left,n.bottom+4);this.place(i,c+r>this.root.clientHeight?c-r-n.height-8:c,e)}hide(){this.element.hidden=!0}fill(t,o,n,e){let{element:r,root:i}=this,c=i.getBoundingClientRect();return typeof t=="string"?r.innerHTML=t:r.replaceChildren(...t),Object.assign(r.dataset,o),r.hidden=!1,{width:r.offsetWidth,height:r.offsetHeight,x:n-c.left,y:e-c.top}}place(t,o,n){let e=Math.max(0,Math.min(t,this.root.clientWidth-n));this.element.style.transform=`translate(${e}px, ${Math.max(0,o)}px)`}};var je=640,Xo=class{constructor(t){this.root=t.querySelector(".ov-heat-map");let o=n=>this.root.querySelector(`.ov-heat-map-${n}`);Object.assign(this,{holder:o("panes"),key:o("key"),bar:o("bar"),spoken:o("said"),bars:o("progress"),tools:o("tools"),of:o("of")}),this.outbox=new Oo(()=>{}),this.tooltip=new Io(o("tip"),this.root),this.window=new zo({onMove:()=>this.windowMoved(),onQuiet:()=>this.schedule(!0),onRest:()=>this.outbox.send("window",this.window.request(this.date()))}),this.cursor=new So(this),this.views=[],this.picked=new Map,this.stamp=0,this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize()),this.sizes.observe(this.root),Qo(()=>this.resize(),this.abort.signal),Ws(this,this.abort.signal)}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),this.window.stop()}load(t){let o=zs(t),n=o.key!==this.scene?.key,e=JSON.stringify(o.contours);e!==this.surface&&(this.land=en(o.contours));let r=!n&&o.x.count===this.scene.x.count&&o.y.count===this.scene.y.count&&o.x.low===this.scene.x.low&&o.y.low===this.scene.y.low&&o.x.size===this.scene.x.size;for(Object.assign(this,{scene:o,surface:e}),this.window.load(o,n),r||this.cursor.forget(),n&&Object.assign(this,{pinned:void 0,pointed:void 0}),this.picked.clear();this.views.length>o.panes.length;)this.views.pop().root.remove();for(;this.views.length<o.panes.length;){let i=new Po;this.views.push(i),this.holder.append(i.root),this.listenTo(i)}o.panes.forEach((i,c)=>this.views[c].load(o,i,o.panes.length>1)),this.root.setAttribute("aria-label",o.title),this.root.style.setProperty("--ov-panes",o.panes.length),this.tools.hidden=!o.zoom,this.setProgress(o.progress),this.size=void 0,this.refresh(),this.resize(),r&&this.tooltip.shown?this.cursor.describe(...this.cursor.described):this.tooltip.hide()}setProgress(t){this.bars.hidden=t===null,this.bars.firstElementChild.style.width=`${100*(t??0)}%`,this.bars.setAttribute("aria-valuenow",Math.round(100*(t??0))),this.root.setAttribute("aria-busy",String(t!==null))}refresh(){if(!this.scene)return;let{scene:t}=this;this.colours=Ss(this.root),this.fills=Ns(t,this.colours),this.ramp=t.value?xo(t.value.ramp[this.colours.dark?"dark":"light"].map(_o)):void 0,this.ratio=Go();let o=this.key.contains(document.activeElement)?document.activeElement.dataset.code:void 0;this.key.replaceChildren(...Ds(t,this.fills,this.ratio),...Fs(t,this.colours,this.ratio));for(let n of this.views)n.shares.replaceChildren(...this.views.length>1?Ls(t,n.pane,this.fills,this.ratio):[]);o!==void 0&&this.key.querySelector(`[data-code="${o}"]`)?.focus(),this.bar.hidden=!t.value,t.value&&this.bar.setAttribute("aria-label",`${t.value.label}: colours from ${t.value.limits.join(" to ")}, ${t.value.scale} scale`),this.of.textContent=this.root.querySelector("[data-share]")?`Shares are of ${t.of}${t.progress===null?"":" computed so far"}.`:"",this.schedule(!0),this.showPinned()}resize(){if(!this.scene)return;this.root.classList.toggle("ov-upright",this.root.clientWidth<je);let t=Go(),o=[t,...this.views.flatMap(({stage:n})=>[n.clientWidth,n.clientHeight])].join();if(o!==this.size){Object.assign(this,{size:o,ratio:t});for(let n of this.views)n.resize(t);this.stale=!0,this.draw()}}schedule(t=!1){this.stale||=t,this.request||=requestAnimationFrame(()=>this.draw())}draw(){if(cancelAnimationFrame(this.request),this.request=0,!this.scene||!this.size)return;let{scene:t,colours:o,fills:n,cursor:e,root:r,window:i,zoomBox:c}=this,v=this.pointed??this.pinned,h={colours:o,fills:n,ramp:this.ramp,only:v,land:this.land};if(this.stale)for(let l of this.views)l.draw(i.view,h,i.moving);this.stale=!1;for(let l of this.views)l.drawFront({colours:o,at:e.cell,held:e.keys,chosen:this.chosenIn(l),zoomBox:c?.view===l?c.rectangle:void 0});if(t.value){let{cell:l}=e,{pane:a}=e.pane??this.views[0];js(this.bar,t,this.ramp,o,this.ratio,l&&t.valueAt(a,l[1]*t.x.count+l[0]))}Object.assign(r.dataset,{ready:"true",key:t.key,mode:t.mode,panes:t.panes.length,cells:`${t.x.count},${t.y.count}`,window:i.values.join(),cursor:e.keys?.join()??"",only:v??""})}windowMoved(){for(let{plot:t}of this.views)t&&(t.view=this.window.view);this.tooltip.hide(),this.schedule(!0)}act(t){let{scene:o,window:n,cursor:e}=this,[r,i,c,v]=n.view,h=e.keys?[o.x.middle(e.keys[0]),o.y.middle(e.keys[1])]:[(r+i)/2,(c+v)/2];t==="box-zoom"?this.setBoxZoom(!this.boxZooms):t==="whole"?n.move(()=>o.whole):n.zoom(t==="zoom-in"?2:.5,h)}drawZoomBox(t,o){this.zoomBox=o&&{view:t,rectangle:o},this.schedule()}setBoxZoom(t){this.boxZooms=t,this.root.classList.toggle("ov-box-zooms",t),this.tools.querySelector('[data-do="box-zoom"]').setAttribute("aria-pressed",String(t))}date(){return this.stamp=Math.max(Date.now(),this.stamp+1),this.stamp}chosenIn(t){return this.picked.get(t.pane.name)??t.pane.chosen}pick(t,[o,n]){let{scene:e}=this;this.picked.set(t.pane.name,[o,n]),t.root.dataset.chosen=`${o},${n}`,this.schedule(),this.outbox.send("pick",{pane:t.pane.name,i:o,j:n,x:e.x.values[o],y:e.y.values[n],at:this.date()})}escape(t){this.setBoxZoom(!1),this.cursor.at=void 0,this.cursor.walk(t,void 0),this.pinned!==void 0&&this.pin(this.pinned)}single(t){this.pointed!==t&&(this.pointed=t,this.schedule(!0))}pin(t){this.pinned=this.pinned===t?void 0:t,this.pinned===void 0&&(this.pointed=void 0),this.showPinned(),this.schedule(!0)}showPinned(){for(let t of this.key.querySelectorAll("[data-code]"))t.setAttribute("aria-pressed",String(Number(t.dataset.code)===this.pinned))}},Jo=new WeakMap;function ts({data:s,parentElement:t,setTriggerValue:o}){let n=Jo.get(t),e=n?.root.isConnected?n:new Xo(t);return Jo.set(t,e),e.outbox.connect(o),e.load(s),()=>{e.destroy(),Jo.delete(t)}}var rn=`.ov-heat-map [hidden] {
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
`;var vn=`<div class="ov-heat-map" data-testid="heat-map" data-ready="false" role="group">
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
`;var an=`.ov-notice {
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
`;function hn(s,t,o){let n=Object.assign(document.createElement("div"),{className:"ov-notice"});n.setAttribute("role","alert");let e=Object.assign(document.createElement("p"),{textContent:s}),r=Object.assign(document.createElement("button"),{type:"button",textContent:t});return r.addEventListener("click",o),n.append(e,r),n}var ln="optim-viz-reloaded-for";function dn(s,t,o){let n=!1;return({data:e,parentElement:r,...i})=>{n||Ue(t),n=!0;let c=new TextDecoder().decode(e.subarray(0,8));if(c!=="e9155bbe")return Ze(c,r);let v=r.querySelector(".ov-place");return v&&(v.outerHTML=s),o({...i,parentElement:r,data:e.subarray(8)})}}function Ue(s){document.body.append(Object.assign(document.createElement("style"),{textContent:an+s}))}function Ze(s,t){if(!Ve(s)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(hn("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Ve(s){try{return sessionStorage.getItem(ln)===s?!0:(sessionStorage.setItem(ln,s),!1)}catch{return!0}}var vr=dn(vn,rn,ts);export{vr as default};
