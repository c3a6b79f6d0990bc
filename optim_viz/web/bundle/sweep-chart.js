// Built by tools/bundle.js from optim_viz/web/js: edit there.
function D(a,t,e,s,i){a.beginPath(),t.forEach(([o,r],n)=>a[n?"lineTo":"moveTo"](e+o*i,s+r*i)),a.closePath()}function S(a,t,e,s,i,o){let r=o.of(t);a.setLineDash([]),a.lineJoin="round",D(a,t.outline,e,s,i),a.strokeStyle=o.rim,a.lineWidth=i*.75,a.stroke(),a.fillStyle=t.ordinal===1?r:o.rim,a.fill(),a.strokeStyle=r,a.lineWidth=i*(t.ordinal===1?.12:.42),a.stroke(),t.tag&&(a.fillStyle=r,a.font=`600 ${Math.round(i*1.7)}px ${o.font}`,a.textAlign="left",a.textBaseline="middle",a.fillText(t.tag,e+i*1.6,s-i))}function B(a,t,e,s,i,o,r,n){let l=Math.hypot(i,o)||1,h=i/l,d=o/l,c=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]].map(([p,f])=>[p*h-f*d,p*d+f*h]);a.setLineDash([]),D(a,c,e,s,r*1.25),a.strokeStyle=n.rim,a.lineWidth=r*.6,a.stroke(),a.fillStyle=n.of(t),a.fill()}function k(a,t,e){let s=a.outline.map(([h,d])=>`${(17+h*5).toFixed(2)},${(8+d*5).toFixed(2)}`).join(" "),[i,o,r]=a.ordinal===1?[t,e,1.2]:[e,t,1.8],n=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${a.dash.join(" ")}"`,l=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${n}/><polygon points="${s}" fill="${i}" stroke="${o}" stroke-width="${r}"/><text x="24" y="6.5" ${l}>${a.tag}</text></svg>`}function P(a,t,e){let s=(t-a)/Math.max(1,e),i=10**Math.floor(Math.log10(s)),o=[1,2,2.5,5,10].map(n=>n*i).find(n=>n>=s*.999)??NaN,r=[];for(let n=Math.ceil(a/o-1e-9);n*o<=t+o*1e-9&&r.length<99;n++)r.push(n*o);return{values:r,step:o}}function at(a,t,e){let s=[1,2,3,5,10,20,50,100].find(o=>(t-a)/o<=e)??100,i=[];for(let o=Math.ceil(a/s)*s;o<=t;o+=s)i.push(o);return i}var lt={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function W(a){return a===0?"1":a===1?"10":"10"+String(a).split("").map(t=>lt[t]).join("")}function q(a,t){if(Math.abs(a)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,i=Math.max(0,s-e);if(i>6||Math.abs(a)>=1e6){let o=Math.floor(Math.log10(Math.abs(a))+1e-9),r=Math.max(0,Math.min(15,o-e+s));return a.toExponential(r).replaceAll("-","−").replace("e+","e")}return a.toFixed(i).replace("-","−")}function g(a,t=4){if(!Number.isFinite(a))return a>0?"∞":a<0?"−∞":"–";let e=Math.abs(a);if(e!==0&&(e<.001||e>=1e5)){let[s,i]=a.toExponential(t-2).split("e"),o=W(Number(i)),r=String(Number(s)).replace("-","−");return/^−?1$/.test(r)?r.replace("1",o):`${r}·${o}`}return String(Number(a.toPrecision(t))).replace("-","−")}function R(a,t,e){if(t-a>=2)return at(a,t,e).map(o=>[o,W(o)]);let s=[];for(let o=Math.floor(a);o<=t;o++)for(let r of[1,2,5])o+Math.log10(r)>=a&&o+Math.log10(r)<=t&&s.push([o+Math.log10(r),g(r*10**o)]);if(s.length>1)return s;let{values:i}=P(10**a,10**t,Math.max(2,e/2));return i.map(o=>[Math.log10(o),g(o,6)])}var H={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function m(a){return a.replace(/[&<>"]/g,t=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"})[t])}var ht={1:Uint8Array,4:Float32Array,8:Float64Array};function F(a){let t=a.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:o=>{let[r,n,l]=s.arrays[o];return new ht[l](t.buffer,4+e+r,n)}}}var _={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function V(a){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let i=s/255*(a.length-1),o=Math.min(a.length-2,Math.floor(i)),r=i-o;for(let n=0;n<3;n++)e[3*s+n]=a[o][n]+(a[o+1][n]-a[o][n])*r}return e}var J={light:V(_.light),dark:V(_.dark)};function K(a){let t=getComputedStyle(a),e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),s=(l,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(l).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),i=s("--st-background-color","#ffffff"),o=s("--st-text-color","#222222"),r=.299*i[0]+.587*i[1]+.114*i[2]<128,n=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return a.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:a.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):a.classList.contains("ov-large")?1.45:1,of:l=>(r?l.dark:l.light)+(l.dim?"55":""),rim:n(i,1),halo:n(i,r?.55:.7),text:n(o,1),muted:n(o,a.classList.contains("ov-large")?.86:.68),grid:n(o,.1),frame:n(o,.3),contour:n(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:n(r?[190,215,240]:[30,60,95],r?.3:.34),veil:n(i,.62),ramp:r?J.dark:J.light}}var dt={crawls:{light:[86,106,130],dark:[150,172,198],wash:.07,ink:.3,dots:!0},works:{light:[0,122,90],dark:[70,205,155],wash:.1,ink:0,strokes:[]},edge:{light:[176,116,0],dark:[240,190,80],wash:.11,ink:.24,strokes:[[-2,10,10,-2]]},stuck:{light:[110,70,170],dark:[190,155,255],wash:.09,ink:.22,strokes:[[-2,4,10,4]]},diverges:{light:[190,52,28],dark:[255,130,105],wash:.06,ink:.12,strokes:[[-2,10,10,-2],[-2,-2,10,10]]}},ct=8,b=18;function j(a,t){let e=[];return a.fates.forEach((s,i)=>{let{band:o}=t[s],r=e[e.length-1];r?.band===o?r.to=i:e.push({band:o,from:i,to:i})}),e}function U(a,t,e,s){let i=document.createElement("canvas"),o=i.getContext("2d");if(i.width=i.height=ct*s,o.scale(s,s),o.strokeStyle=o.fillStyle=e,o.lineWidth=.8,t.dots)for(let[n,l]of[[2,2],[6,6]])o.fillRect(n-.6,l-.6,1.2,1.2);for(let[n,l,h,d]of t.strokes??[])o.beginPath(),o.moveTo(n,l),o.lineTo(h,d),o.stroke();let r=a.createPattern(i,"repeat");return r.setTransform(new DOMMatrix().scale(1/s)),r}function Y(a,t,e,s,i,o,r){let n=[];for(let{band:l,from:h,to:d}of j(t,e.fates)){let{name:c,label:p}=e.bands[l],f=dt[c],w=i(h),u=i(d+1)-w,v=r.dark?f.dark:f.light,x=nt=>`rgb(${v.join(" ")} / ${nt})`;a.fillStyle=x(f.wash),a.fillRect(w,s.top,u,s.height),a.fillStyle=U(a,f,x(f.ink),o),a.fillRect(w,s.top,u,s.height),a.fillStyle=x(.2),a.fillRect(w,s.top-b,u,b),a.fillStyle=U(a,f,x(2*f.ink),o),a.fillRect(w,s.top-b,u,b),a.fillStyle=x(Math.min(.55,u/24)),h&&a.fillRect(Math.round(w),s.top-b,1,b+s.height),n.push({text:p,left:w,width:u})}pt(a,n,s,r)}function pt(a,t,e,s){a.save(),Object.assign(a,{font:`600 11px ${s.font}`,textBaseline:"middle",textAlign:"center",lineJoin:"round",strokeStyle:s.rim,fillStyle:s.text});let i=n=>a.measureText(n).width,o=new Set,r=({text:n,left:l,width:h},d)=>{a.save(),a.translate(l+h/2,d?e.top-b/2+.5:e.top+i(n)/2+22),d||a.rotate(-Math.PI/2),a.lineWidth=3.5,a.globalAlpha=.75,a.strokeText(n,0,0),a.globalAlpha=1,a.fillText(n,0,0),a.restore(),o.add(n)};for(let n of t)i(n.text)+10<=n.width&&r(n,!0);for(let n of t.sort((l,h)=>h.width-l.width))n.width>=13&&!o.has(n.text)&&r(n,!1);a.restore()}var M=class{constructor(t,{select:e,pick:s}){Object.assign(this,{list:t,select:e,pick:s,names:""})}show(t,e,s){this.scene=t;let i=t.curves.map(({name:o})=>o).join(`
`);i!==this.names&&this.list.replaceChildren(...t.curves.map((o,r)=>this.row(r))),this.names=i,t.curves.forEach((o,r)=>{let[n,l]=this.list.children[r].children,{best:h}=o,[d,c]=h===null?[]:[g(o.rates[h],3),g(o.values[h],3)];n.setAttribute("aria-pressed",String(r===e)),n.innerHTML=`${k(o,s.of(o),s.rim)}<b>${m(o.label)}</b>`,l.disabled=h===null,l.innerHTML=h===null?"<span>no best rate</span>":`<i aria-hidden="true">★</i><b>${d}</b><span>${c}</span>`;let p=h===null?`${o.label} has no best rate`:`Play the best rate of ${o.label}: ${d}, ${t.metric} ${c}`;l.title=p,l.setAttribute("aria-label",p)})}row(t){let e=document.createElement("li");e.innerHTML='<button type="button" class="ov-sweep-who"></button><button type="button" class="ov-sweep-best"></button>';let[s,i]=e.children;return s.title="Look at this curve",s.addEventListener("click",()=>this.select(t)),i.addEventListener("click",()=>this.pick(t,this.scene.curves[t].best)),e}};function O(a,t,e,s,i,o,r){a.beginPath();for(let[n,l]of[[-1,.8],[1,.8],[0,-1]])a.lineTo(t+n*s,e+l*i*s);a.closePath(),Object.assign(a,{fillStyle:o,strokeStyle:r.rim,lineWidth:1}),a.stroke(),a.fill()}function $(a,t,e,s,i,o){a.setLineDash([]),a.beginPath(),a.arc(t,e,s,0,2*Math.PI),Object.assign(a,{strokeStyle:i,lineWidth:o}),a.stroke()}function G(a,t,e,s,i,o,r){a.setLineDash([]),a.beginPath();for(let n=0;n<10;n++){let l=Math.PI*n/5-Math.PI/2,h=n%2?.52*s:s;a.lineTo(t+Math.cos(l)*h,e+Math.sin(l)*h)}a.closePath(),Object.assign(a,{fillStyle:o.rim,strokeStyle:i,lineWidth:r,lineJoin:"round"}),a.fill(),a.stroke()}function X(a,t,e,s,i,o,r){a.font=`600 11px ${r.font}`;let n=a.measureText(t).width+12,l=Math.max(i.left+n/2,Math.min(i.left+i.width-n/2,e));a.beginPath(),a.roundRect(l-n/2,s,n,17,8),Object.assign(a,{fillStyle:r.rim,strokeStyle:o,lineWidth:1.2}),a.fill(),a.stroke(),Object.assign(a,{fillStyle:r.text,textAlign:"center",textBaseline:"middle"}),a.fillText(t,l,s+9)}function T(a,t,e,s,i,o,r=!1){Object.assign(a,{font:`${r?600:400} 11px ${o.font}`,textAlign:i,textBaseline:"middle",lineJoin:"round",strokeStyle:o.rim,lineWidth:3.5}),a.strokeText(t,e,s),a.fillStyle=r?o.text:o.muted,a.fillText(t,e,s)}var ft=14,E=class{constructor(t,e){Object.assign(this,{still:t,live:e})}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let i of[this.still,this.live])i.width=Math.round(t*s),i.height=Math.round(e*s)}x(t){return this.box.left+(Math.log10(t)-this.west)/(this.east-this.west)*this.box.width}y(t){let e=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-e)}warp(t){return this.scene.scale==="log"?Math.log10(t):t}prepare(t,e,s){Object.assign(this,{scene:t,chosen:e,colours:s}),this.box={left:46,top:26,width:Math.max(40,this.width-58),height:Math.max(40,this.height-66)};let i=t.curves.flatMap(({rates:l})=>[l[0],l[l.length-1]]).map(Math.log10),[o,r]=i.length?[Math.min(...i),Math.max(...i)]:[-4,1],n=.008*(r-o)||.5;Object.assign(this,{west:o-n,east:r+n}),[this.low,this.high]=t.window.map(l=>this.warp(l));for(let l of t.curves)this.place(l);this.draw()}place(t){let{box:e,scene:s}=this,i=e.top+6,o=e.top+e.height-6;t.points=Array.from(t.values,(r,n)=>{let l=s.bands[s.fates[t.fates[n]].band].name==="diverges",h=this.warp(r),d=Number.isNaN(r)?l?"above":"none":h>this.high?"above":h>=this.low?"in":"below";return{x:this.x(t.rates[n]),y:d==="in"?this.y(r):d==="below"?o:i,where:d}})}edge(t,e){let{points:s}=t;if(e===0)return s[0].x<=this.box.left+14?this.box.left:s[0].x-4;let i=s.length-1,o=this.box.left+this.box.width;return e>i?s[i].x>=o-14?o:s[i].x+4:(s[e-1].x+s[e].x)/2}draw(){let t=this.still.getContext("2d"),{box:e,ratio:s,scene:i,colours:o}=this,r=i.curves[this.chosen];if(t.setTransform(s,0,0,s,0,0),t.clearRect(0,0,this.width,this.height),!r)return;Y(t,r,i,e,l=>this.edge(r,l),s,o),this.axes(t);let n=i.curves.filter(l=>l!==r);for(let l of n)this.line(t,l,1.5,.85);for(let l of n)this.leavings(t,l,!1);this.limit(t,r),r.now&&this.upright(t,r.now,o.of(r),[]),this.line(t,r,6,.8,o.rim,[]),this.line(t,r,3.2,1),this.leavings(t,r,!0);for(let l of n)this.badge(t,l,!1);for(let l of n)this.inForce(t,l,!1);this.badge(t,r,!0),this.inForce(t,r,!0),r.now&&this.pill(t,r.now,o.of(r))}axes(t){let{box:e,colours:s,scene:i}=this,o=e.top+e.height;Object.assign(t,{font:`11px ${s.font}`,lineWidth:1,fillStyle:s.muted,strokeStyle:s.grid});let r=(f,w,u,v)=>{t.beginPath(),t.moveTo(f,w),t.lineTo(u,v),t.stroke()};Object.assign(t,{textAlign:"right",textBaseline:"middle"});let n=()=>{let{values:f,step:w}=P(this.low,this.high,e.height/34);return f.map(u=>[u,q(u,w)])},l=f=>Math.round(e.top+e.height*(1-(f-this.low)/(this.high-this.low)))+.5,h=i.start===null?NaN:this.warp(i.start),d=h>this.low&&h<this.high?l(h):NaN;for(let[f,w]of i.scale==="log"?R(this.low,this.high,e.height/26):n()){let u=l(f);r(e.left,u,e.left+e.width,u),Math.abs(u-d)<12||t.fillText(w,e.left-6,u)}Object.assign(t,{textAlign:"center",textBaseline:"top"});let{now:c}=i.curves[this.chosen],p=c?this.x(c):NaN;for(let[f,w]of R(this.west,this.east,e.width/46)){let u=Math.round(this.x(10**f))+.5;r(u,e.top,u,o+4),Math.abs(u-p)<40||t.fillText(w,u,o+6)}t.fillText(i.across,e.left+e.width/2,o+23),t.strokeStyle=s.frame,r(e.left,o+.5,e.left+e.width,o+.5),!Number.isNaN(d)&&(t.strokeStyle=s.muted,t.setLineDash([1.5,3]),r(e.left,d,e.left+e.width,d),t.setLineDash([]),Object.assign(t,{fillStyle:s.text,textAlign:"right",textBaseline:"middle"}),t.fillText("start",e.left-6,d))}line(t,e,s,i,o=this.colours.of(e),r=e.dash){let{box:n}=this;t.save(),t.beginPath(),t.rect(n.left,n.top,n.width,n.height),t.clip(),Object.assign(t,{strokeStyle:o,lineWidth:s,globalAlpha:i,lineJoin:"round"}),t.setLineDash(r),t.beginPath();let l=!1;e.values.forEach((h,d)=>{let c=this.y(h);return Number.isFinite(c)?(t[l?"lineTo":"moveTo"](e.points[d].x,Math.max(-1e5,Math.min(1e5,c))),l=!0):l=!1}),t.stroke(),t.setLineDash([1,4]),t.beginPath(),e.points.forEach(({x:h,y:d,where:c},p)=>{let f=[e.points[p-1],e.points[p+1]].filter(w=>w?.where==="in");if(!(c!=="above"||Number.isFinite(e.values[p])))for(let w of f)t.moveTo(w.x,w.y),t.lineTo(h,d)}),t.stroke(),t.restore()}leavings(t,e,s){let{points:i}=e,o=-1e9,r=-1e9;i.forEach(({x:n,y:l,where:h},d)=>{if(h==="in"||h==="none"&&!s)return;let c=i[d-1]?.where==="in"||d===0&&h!=="none"||i[d+1]?.where==="in",p=h==="below"?-1:1;t.setLineDash([]),c&&h!=="none"&&n-r>=(s?16:40)?(O(t,n,l-2*p,4.2,p,this.colours.of(e),this.colours),S(t,{...e,tag:""},n,l+8*p,s?4.4:3.4,this.colours),o=r=n):(s||c)&&n-o>=9&&(h==="none"?$(t,n,l,2.4,this.colours.of(e),1.2):O(t,n,l-2*p,2.8,p,this.colours.of(e),this.colours),o=n)})}badge(t,e,s){if(e.best===null)return;let{x:i,y:o}=e.points[e.best];G(t,i,o,s?12:9,this.colours.of(e),this.colours,s?1.8:1.3),S(t,{...e,tag:""},i,o+.5,s?4.2:3,this.colours)}inForce(t,e,s){let i=this.nowAt(e);if(!i)return;let o=s?6.4:4.6,{box:r,colours:n}=this;if(i.x<r.left||i.x>r.left+r.width){let l=i.x<r.left?-1:1;return B(t,e,l<0?r.left+2:r.left+r.width-2,i.y,l,0,o,n)}t.beginPath(),t.arc(i.x,i.y,o*1.75,0,2*Math.PI),t.fillStyle=n.halo,t.fill(),$(t,i.x,i.y,o*1.75,n.of(e),s?1.8:1.2),S(t,e,i.x,i.y,o,n)}nowAt(t){if(!t.now)return;let{box:e}=this,s=this.x(t.now),i=y(t.rates,t.now),o=Math.abs(t.rates[i]/t.now-1)<1e-9;if(!t.nowKnown)return{x:s,y:o?t.points[i].y:e.top+e.height};let r=t.nowValue===null?1/0:this.warp(t.nowValue),n=r>this.high?e.top+6:r>=this.low?this.y(t.nowValue):e.top+e.height-6;return{x:s,y:n}}upright(t,e,s,i,o=1.4){let{box:r}=this,n=Math.round(this.x(e))+.5;n<r.left||n>r.left+r.width||(Object.assign(t,{strokeStyle:s,lineWidth:o}),t.setLineDash(i),t.beginPath(),t.moveTo(n,r.top),t.lineTo(n,r.top+r.height),t.stroke(),t.setLineDash([]))}limit(t,e){if(!e.limit)return;let{box:s,colours:i}=this,o=s.left+s.width,r=this.x(e.limit),n=`${e.limitText} = ${g(e.limit,3)}`;this.upright(t,e.limit,i.text,[6,4]),t.font=`600 11px ${i.font}`;let l=r+t.measureText(n).width+14<o,h=s.top+s.height-30;r>o?T(t,`${n} →`,o-6,h,"right",i,!0):r<s.left?T(t,`← ${n}`,s.left+6,h,"left",i,!0):T(t,n,l?r+6:r-6,h,l?"left":"right",i,!0)}pill(t,e,s){let{box:i,colours:o}=this;X(t,g(e,3),this.x(e),i.top+i.height+3,i,s,o)}follow(t,e){let s=this.live.getContext("2d"),{ratio:i,colours:o}=this;s.setTransform(i,0,0,i,0,0),s.clearRect(0,0,this.width,this.height);for(let[r,n]of[[e,!0],[t,!1]]){if(!r)continue;let{curve:l,index:h}=r,{x:d,y:c}=l.points[h],p=o.of(l);l!==this.scene.curves[this.chosen]&&this.line(s,l,2.8,1),this.upright(s,l.rates[h],n?p:o.muted,n?[4,3]:[1,3],n?1.6:1),$(s,d,c,8,o.rim,4),$(s,d,c,8,p,2),n&&this.pill(s,l.rates[h],p)}}find(t,e){let{box:s,scene:i}=this,o=i.curves[this.chosen];if(e<s.top||e>s.top+s.height)return{curve:o,index:y(o.points.map(({x:n})=>n),t,Math.abs)};let r={away:1/0};for(let n of[o,...i.curves])if(n.points.forEach(({x:l,y:h},d)=>{let c=Math.hypot(l-t,h-e);c<r.away&&(r={curve:n,index:d,away:c})}),n===o&&r.away<=ft)break;return r}};function y(a,t,e){let s=0,i=1/0;return a.forEach((o,r)=>{let n=e?e(o-t):Math.abs(Math.log(o/t));n<i&&([s,i]=[r,n])}),s}var A=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,s]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,s)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};function Q(){return Math.min(2,globalThis.devicePixelRatio||1)}function C(a,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{a(),C(a,t)};e.addEventListener("change",s,{once:!0,signal:t})}var L=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,i={}){let{width:o,height:r,x:n,y:l}=this.fill(s,i,t,e),h=n+16+o>this.root.clientWidth?n-16-o:n+16,d=l+14+r>this.root.clientHeight?l-14-r:l+14;this.place(h,d,o)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:i,height:o,x:r,y:n}=this.fill(e,{},s.left,s.bottom+4);this.place(r,n+o>this.root.clientHeight?n-o-s.height-8:n,i)}hide(){this.element.hidden=!0}fill(t,e,s,i){let{element:o,root:r}=this,n=r.getBoundingClientRect();return typeof t=="string"?o.innerHTML=t:o.replaceChildren(...t),Object.assign(o.dataset,e),o.hidden=!1,{width:o.offsetWidth,height:o.offsetHeight,x:s-n.left,y:i-n.top}}place(t,e,s){let i=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${i}px, ${Math.max(0,e)}px)`}};var ut="Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one.",Z=680,wt=440,I=class{constructor(t){this.root=t.querySelector(".ov-sweep"),this.find=e=>this.root.querySelector(`.ov-sweep-${e}`),this.stage=this.find("plot"),this.tooltip=new L(this.find("tip"),this.root),this.plot=new E(...this.stage.querySelectorAll("canvas")),this.legend=new M(this.find("rows"),{select:e=>this.choose(e),pick:(e,s)=>this.pick(e,s)}),this.outbox=new A(()=>{this.picked=this.hoped=void 0,this.schedule()}),this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize());for(let e of[this.root,this.stage])this.sizes.observe(e);C(()=>this.resize(),this.abort.signal),this.listen()}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),clearTimeout(this.saying)}load(t){let{head:e,array:s}=F(t),i=this.scene?.curves[this.chosen]?.name,o=this.told;e.curves.forEach((d,c)=>Object.assign(d,{rates:s(`rates${c}`),values:s(`values${c}`),fates:s(`fates${c}`)}));let r=e.curves[e.selected]?.name,n=d=>e.curves.findIndex(c=>c.name===d),l=this.hoped&&r!==this.hoped?this.hoped:r!==this.theirs?r:i;r===this.hoped&&(this.hoped=void 0),Object.assign(this,{scene:e,theirs:r,chosen:Math.max(0,n(l)<0?n(r):n(l)),colours:K(this.root)});let h=d=>d&&n(d.curve.name)>=0&&this.point(n(d.curve.name),y(e.curves[n(d.curve.name)].rates,d.curve.rates[d.index]));[this.cursor,this.picked]=[h(this.cursor),h(this.picked)],this.describe(),this.resize(!0),this.outbox.answered(),o&&this.retell(),this.root.dataset.ready="true"}point(t,e){return{curve:this.scene.curves[t],index:e}}describe(){let{scene:t,root:e}=this,s=t.curves.length,i=(r,n)=>this.find(r).textContent=n,o=t.across[0].toLowerCase()+t.across.slice(1);i("title",t.title),i("goal",t.goal),i("metric",t.metric),i("against",`against ${o}, ${t.scale==="log"?"both axes":"rates"} logarithmic`),this.find("empty").hidden=s>0,e.classList.toggle("ov-sweep-none",!s),e.dataset.curves=s,e.dataset.busy=String(t.busy),e.setAttribute("aria-busy",String(t.busy)),this.stage.setAttribute("aria-label",`${t.metric} against ${t.across}, ${s} curve${s===1?"":"s"}. ${ut}`),this.stage.tabIndex=s?0:-1,this.look()}look(){let{scene:t,root:e,chosen:s}=this,i=t.curves[s],o=e.querySelector('[data-do="snap"]');this.legend.show(t,s,this.colours),o.hidden=!i?.limit,o.textContent=i?`Snap to ${i.limitText}`:"",e.querySelector('[data-do="best"]').hidden=i?.best===void 0||i.best===null,e.dataset.selected=i?.name??"",e.dataset.bands=i?j(i,t.fates).map(({band:r,from:n,to:l})=>`${t.bands[r].name}:${n}-${l}`).join():""}resize(t=!1){if(!this.scene)return;let e=this.root.clientWidth;this.root.classList.toggle("ov-sweep-wide",e>=Z),this.root.classList.toggle("ov-sweep-pairs",e>=wt&&e<Z);let{clientWidth:s,clientHeight:i}=this.stage,o=Q(),r=[s,i,o].join();!(s&&i)||r===this.size&&!t||(r!==this.size&&this.plot.resize(s,i,o),this.size=r,this.redraw())}redraw(){if(!this.size)return;this.plot.prepare(this.scene,this.chosen,this.colours);let{box:t,west:e,east:s,low:i,high:o}=this.plot;Object.assign(this.root.dataset,{box:[t.left,t.top,t.width,t.height].join(),view:[e,s,i,o].join()}),this.follow()}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.follow()}))}follow(){this.size&&this.scene.curves.length&&this.plot.follow(this.told,this.picked)}choose(t){let{name:e}=this.scene.curves[t];t!==this.chosen&&(this.turnTo(t),this.outbox.request("select",{name:e,at:Date.now()}))}turnTo(t){this.chosen=t,this.hoped=this.scene.curves[t].name,this.look(),this.redraw()}pick(t,e,s=Date.now()){let i=this.scene.curves[t];e===null||this.picked?.curve===i&&this.picked.index===e||(t!==this.chosen&&this.turnTo(t),this.picked={curve:i,index:e},this.outbox.request("pick",{curve:i.name,index:e,rate:i.rates[e],gesture:s,at:Date.now()}),this.schedule())}act(t){let e=this.scene.curves[this.chosen];t==="best"&&this.pick(this.chosen,e.best),t==="snap"&&this.outbox.request("snap",{name:e.name,at:Date.now()})}listen(){let{signal:t}=this.abort,{stage:e}=this,s=(n,l,h)=>n.addEventListener(l,d=>this.scene?.curves.length&&h(d),{signal:t}),i=n=>{let l=e.getBoundingClientRect();return[n.clientX-l.left,n.clientY-l.top]},o=n=>this.scene.curves.findIndex(({name:l})=>l===n.name),r;s(this.root,"click",n=>{let l=n.target.closest("[data-do]");l&&this.act(l.dataset.do)}),s(e,"pointerdown",n=>{if(n.button!==0)return;let[l,h]=i(n);r={px:l,py:h,...this.plot.find(l,h),gesture:Date.now(),moved:!1},e.setPointerCapture(n.pointerId)}),s(e,"pointermove",n=>{let[l,h]=i(n);if(this.pointer=[l,h],!r)return this.tell(this.plot.find(l,h),!0);if(!r.moved&&Math.hypot(l-r.px,h-r.py)<5)return;r.moved=!0;let d=o(r.curve);if(d<0)return;let c=y(this.scene.curves[d].points.map(({x:p})=>p),l,Math.abs);return this.pick(d,c,r.gesture),this.tell(this.point(d,c),!0)}),s(e,"pointerup",n=>{let l=r?o(r.curve):-1;l>=0&&!r.moved&&r.index<this.scene.curves[l].rates.length&&(this.pointer=i(n),this.cursor=this.point(l,r.index),this.pick(l,r.index,r.gesture),this.tell(this.cursor,!0)),r=void 0}),s(e,"pointercancel",()=>r=void 0),s(e,"pointerleave",n=>{n.pointerType!=="touch"&&(this.pointer=void 0,this.tell(void 0))}),s(e,"keydown",n=>this.key(n)),s(e,"focus",()=>e.matches(":focus-visible")&&this.walk(0)),s(e,"blur",()=>this.tell(void 0)),s(document.fonts,"loadingdone",()=>this.redraw())}key(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let{curves:e}=this.scene,s=t.shiftKey?10:1,i=t.key.length===1?t.key.toLowerCase():t.key,o={ArrowLeft:()=>this.walk(-s),ArrowRight:()=>this.walk(s),Home:()=>this.walk(-1/0),End:()=>this.walk(1/0),ArrowUp:()=>this.climb((this.chosen+e.length-1)%e.length),ArrowDown:()=>this.climb((this.chosen+1)%e.length),Enter:()=>this.pick(this.chosen,this.walk(0).index),b:()=>{let{best:r}=e[this.chosen];r!==null&&(this.cursor=this.point(this.chosen,r),this.pick(this.chosen,this.walk(0).index))},Escape:()=>this.tell(void 0)};o[i]&&(t.preventDefault(),t.stopPropagation(),this.pointer=void 0,o[i]())}walk(t){let e=this.scene.curves[this.chosen],s=e.rates.length-1,i=this.cursor?.curve===e?this.cursor.index:y(e.rates,this.cursor?.curve.rates[this.cursor.index]??e.now??e.rates[0]);return i=Math.max(0,Math.min(s,i+t)),this.cursor={curve:e,index:i},this.tell(this.cursor),this.say(),this.cursor}climb(t){this.choose(t),this.walk(0)}retell(){this.scene.curves.length?this.pointer?this.tell(this.plot.find(...this.pointer),!0):this.tell(this.cursor||void 0):this.tell(void 0)}words({curve:t,index:e}){let{scene:s}=this,i=t.values[e],o=s.fates[t.fates[e]],r=t.words?.[e]??o.label,{where:n}=t.points[e],l=n==="above"&&!Number.isNaN(i)?"above the picture":n==="below"?"below the picture":"";return{rate:g(t.rates[e]),value:Number.isNaN(i)?s.missing:g(i),outcome:r,far:l,kind:o.kind}}tell(t,e=!1){if(this.told=t||void 0,this.schedule(),this.root.dataset.told=t?`${t.curve.name}:${t.index}`:"",!t)return this.tooltip.hide();let{curve:s,index:i}=t,{rate:o,value:r,outcome:n,far:l,kind:h}=this.words(t),{stage:d,colours:c}=this,p=/(\S+)$/.exec(this.scene.across)[1],f=[`<div>${k(s,c.of(s),c.rim)}<b>${m(s.label)}</b></div>`,`<div>${m(p)} = ${o}</div><div>${m(this.scene.metric)}<span>${m(r)}</span></div>`,l&&`<div class="ov-sweep-far">${l}</div>`,`<div data-kind="${h}"><i aria-hidden="true">${H[h]}</i>${m(n)}</div>`],[w,u]=e&&this.pointer?this.pointer:[s.points[i].x,s.points[i].y],v=d.getBoundingClientRect();return this.tooltip.showAt(v.left+w,v.top+u,f.join(""))}say(){clearTimeout(this.saying),this.saying=setTimeout(()=>{if(!this.cursor)return;let{rate:t,value:e,outcome:s,far:i}=this.words(this.cursor);this.find("sr").textContent=`${this.cursor.curve.label}, rate ${t}: ${this.scene.metric} ${e}${i?`, ${i}`:""}, ${s}.`},150)}},N=new WeakMap;function z({data:a,parentElement:t,setTriggerValue:e}){let s=N.get(t),i=s&&s.root.isConnected?s:new I(t);return N.set(t,i),i.outbox.connect(e),i.load(a),()=>{i.destroy(),N.delete(t)}}var tt=`.ov-sweep.ov-sweep-wide {
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
`;var et=`<div class="ov-sweep" data-testid="sweep" data-ready="false" role="group" aria-label="Learning-rate sweep">
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
`;var st=`.ov-notice {
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
`;function it(a,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let i=Object.assign(document.createElement("p"),{textContent:a}),o=Object.assign(document.createElement("button"),{type:"button",textContent:t});return o.addEventListener("click",e),s.append(i,o),s}var ot="optim-viz-reloaded-for";function rt(a,t,e){let s=!1;return({data:i,parentElement:o,...r})=>{s||vt(t),s=!0;let n=new TextDecoder().decode(i.subarray(0,8));if(n!=="a2ec0afe")return yt(n,o);let l=o.querySelector(".ov-place");return l&&(l.outerHTML=a),e({...r,parentElement:o,data:i.subarray(8)})}}function vt(a){document.body.append(Object.assign(document.createElement("style"),{textContent:st+a}))}function yt(a,t){if(!xt(a)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(it("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function xt(a){try{return sessionStorage.getItem(ot)===a?!0:(sessionStorage.setItem(ot,a),!1)}catch{return!0}}var pe=rt(et,tt,z);export{pe as default};
