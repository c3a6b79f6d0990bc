// Built by tools/bundle.js from optim_viz/web/js: edit there.
function W(n,t,e,s,i){n.beginPath(),t.forEach(([o,r],a)=>n[a?"lineTo":"moveTo"](e+o*i,s+r*i)),n.closePath()}function S(n,t,e,s,i,o){let r=o.of(t);n.setLineDash([]),n.lineJoin="round",W(n,t.outline,e,s,i),n.strokeStyle=o.rim,n.lineWidth=i*.75,n.stroke(),n.fillStyle=t.ordinal===1?r:o.rim,n.fill(),n.strokeStyle=r,n.lineWidth=i*(t.ordinal===1?.12:.42),n.stroke(),t.tag&&(n.fillStyle=r,n.font=`600 ${Math.round(i*1.7)}px ${o.font}`,n.textAlign="left",n.textBaseline="middle",n.fillText(t.tag,e+i*1.6,s-i))}function B(n,t,e,s,i,o,r,a){let l=Math.hypot(i,o)||1,h=i/l,c=o/l,d=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]].map(([u,f])=>[u*h-f*c,u*c+f*h]);n.setLineDash([]),W(n,d,e,s,r*1.25),n.strokeStyle=a.rim,n.lineWidth=r*.6,n.stroke(),n.fillStyle=a.of(t),n.fill()}function $(n,t,e){let s=n.outline.map(([o,r])=>`${(17+o*5).toFixed(2)},${(8+r*5).toFixed(2)}`).join(" "),i=n.ordinal===1?t:e;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" stroke="${t}"
    stroke-width="2.4" stroke-dasharray="${n.dash.join(" ")}"/><polygon points="${s}" fill="${i}" stroke="${n.ordinal===1?e:t}"
    stroke-width="${n.ordinal===1?1.2:1.8}"/><text x="24" y="6.5" font-size="8.5" font-weight="700" stroke="none" fill="${t}">${n.tag}</text></svg>`}var q={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function b(n){return n.replace(/[&<>"]/g,t=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"})[t])}function E(n,t,e){let s=(t-n)/Math.max(1,e),i=10**Math.floor(Math.log10(s)),o=[1,2,2.5,5,10].map(a=>a*i).find(a=>a>=s*.999),r=[];for(let a=Math.ceil(n/o-1e-9);a*o<=t+o*1e-9&&r.length<99;a++)r.push(a*o);return{values:r,step:o}}function lt(n,t,e){let s=[1,2,3,5,10,20,50,100].find(o=>(t-n)/o<=e)??100,i=[];for(let o=Math.ceil(n/s)*s;o<=t;o+=s)i.push(o);return i}var ht={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function F(n){return n===0?"1":n===1?"10":"10"+String(n).split("").map(t=>ht[t]).join("")}function H(n,t){if(Math.abs(n)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,i=Math.max(0,s-e);if(i>6||Math.abs(n)>=1e6){let o=Math.floor(Math.log10(Math.abs(n))+1e-9),r=Math.max(0,Math.min(15,o-e+s));return n.toExponential(r).replaceAll("-","−").replace("e+","e")}return n.toFixed(i).replace("-","−")}function g(n,t=4){if(!Number.isFinite(n))return n>0?"∞":n<0?"−∞":"–";let e=Math.abs(n);if(e!==0&&(e<.001||e>=1e5)){let[s,i]=n.toExponential(t-2).split("e"),o=F(Number(i)),r=String(Number(s)).replace("-","−");return/^−?1$/.test(r)?r.replace("1",o):`${r}·${o}`}return String(Number(n.toPrecision(t))).replace("-","−")}function O(n,t,e){if(t-n>=2)return lt(n,t,e).map(o=>[o,F(o)]);let s=[];for(let o=Math.floor(n);o<=t;o++)for(let r of[1,2,5])o+Math.log10(r)>=n&&o+Math.log10(r)<=t&&s.push([o+Math.log10(r),g(r*10**o)]);if(s.length>1)return s;let{values:i}=E(10**n,10**t,Math.max(2,e/2));return i.map(o=>[Math.log10(o),g(o,6)])}var ct={1:Uint8Array,4:Float32Array,8:Float64Array};function _(n){let t=n.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:o=>{let[r,a,l]=s.arrays[o];return new ct[l](t.buffer,4+e+r,a)}}}var V={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function J(n){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let i=s/255*(n.length-1),o=Math.min(n.length-2,Math.floor(i)),r=i-o;for(let a=0;a<3;a++)e[3*s+a]=n[o][a]+(n[o+1][a]-n[o][a])*r}return e}var U={light:J(V.light),dark:J(V.dark)};function K(n){let t=getComputedStyle(n),e=document.createElement("canvas").getContext("2d",{willReadFrequently:!0}),s=(l,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(l).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),i=s("--st-background-color","#ffffff"),o=s("--st-text-color","#222222"),r=.299*i[0]+.587*i[1]+.114*i[2]<128,a=(l,h)=>`rgb(${l.join(" ")} / ${h})`;return n.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:n.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):n.classList.contains("ov-large")?1.45:1,of:l=>(r?l.dark:l.light)+(l.dim?"55":""),rim:a(i,1),halo:a(i,r?.55:.7),text:a(o,1),muted:a(o,n.classList.contains("ov-large")?.86:.68),grid:a(o,.1),frame:a(o,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(i,.62),ramp:r?U.dark:U.light}}var dt={crawls:{light:[86,106,130],dark:[150,172,198],wash:.07,ink:.3,dots:!0},works:{light:[0,122,90],dark:[70,205,155],wash:.1,ink:0,strokes:[]},edge:{light:[176,116,0],dark:[240,190,80],wash:.11,ink:.24,strokes:[[-2,10,10,-2]]},stuck:{light:[110,70,170],dark:[190,155,255],wash:.09,ink:.22,strokes:[[-2,4,10,4]]},diverges:{light:[190,52,28],dark:[255,130,105],wash:.06,ink:.12,strokes:[[-2,10,10,-2],[-2,-2,10,10]]}},ut=8,w=18;function R(n,t){let e=[];return n.fates.forEach((s,i)=>{let{band:o}=t[s],r=e[e.length-1];r?.band===o?r.to=i:e.push({band:o,from:i,to:i})}),e}function G(n,t,e,s){let i=document.createElement("canvas"),o=i.getContext("2d");if(i.width=i.height=ut*s,o.scale(s,s),o.strokeStyle=o.fillStyle=e,o.lineWidth=.8,t.dots)for(let[a,l]of[[2,2],[6,6]])o.fillRect(a-.6,l-.6,1.2,1.2);for(let[a,l,h,c]of t.strokes??[])o.beginPath(),o.moveTo(a,l),o.lineTo(h,c),o.stroke();let r=n.createPattern(i,"repeat");return r.setTransform(new DOMMatrix().scale(1/s)),r}function X(n,t,e,s,i,o,r){let a=[];for(let{band:l,from:h,to:c}of R(t,e.fates)){let{name:d,label:u}=e.bands[l],f=dt[d],v=i(h),p=i(c+1)-v,x=r.dark?f.dark:f.light,m=k=>`rgb(${x.join(" ")} / ${k})`;n.fillStyle=m(f.wash),n.fillRect(v,s.top,p,s.height),n.fillStyle=G(n,f,m(f.ink),o),n.fillRect(v,s.top,p,s.height),n.fillStyle=m(.2),n.fillRect(v,s.top-w,p,w),n.fillStyle=G(n,f,m(2*f.ink),o),n.fillRect(v,s.top-w,p,w),n.fillStyle=m(Math.min(.55,p/24)),h&&n.fillRect(Math.round(v),s.top-w,1,w+s.height),a.push({text:u,left:v,width:p})}ft(n,a,s,r)}function ft(n,t,e,s){n.save(),Object.assign(n,{font:`600 11px ${s.font}`,textBaseline:"middle",textAlign:"center",lineJoin:"round",strokeStyle:s.rim,fillStyle:s.text});let i=a=>n.measureText(a).width,o=new Set,r=({text:a,left:l,width:h},c)=>{n.save(),n.translate(l+h/2,c?e.top-w/2+.5:e.top+i(a)/2+22),c||n.rotate(-Math.PI/2),n.lineWidth=3.5,n.globalAlpha=.75,n.strokeText(a,0,0),n.globalAlpha=1,n.fillText(a,0,0),n.restore(),o.add(a)};for(let a of t)i(a.text)+10<=a.width&&r(a,!0);for(let a of t.sort((l,h)=>h.width-l.width))a.width>=13&&!o.has(a.text)&&r(a,!1);n.restore()}var T=class{constructor(t,{select:e,pick:s}){Object.assign(this,{list:t,select:e,pick:s,names:""})}show(t,e,s){this.scene=t;let i=t.curves.map(({name:o})=>o).join(`
`);i!==this.names&&this.list.replaceChildren(...t.curves.map((o,r)=>this.row(r))),this.names=i,t.curves.forEach((o,r)=>{let[a,l]=this.list.children[r].children,{best:h}=o;a.setAttribute("aria-pressed",String(r===e)),a.innerHTML=`${$(o,s.of(o),s.rim)}<b>${b(o.label)}</b>`,l.disabled=h===null,l.innerHTML=h===null?"<span>no best rate</span>":`<i aria-hidden="true">★</i><b>${g(o.rates[h],3)}</b><span>${g(o.values[h],3)}</span>`;let c=h===null?`${o.label} has no best rate`:`Play the best rate of ${o.label}: ${g(o.rates[h],3)}, ${t.metric} ${g(o.values[h],3)}`;l.title=c,l.setAttribute("aria-label",c)})}row(t){let e=document.createElement("li");e.innerHTML='<button type="button" class="ov-curves-who"></button><button type="button" class="ov-curves-best"></button>';let[s,i]=e.children;return s.title="Look at this curve",s.addEventListener("click",()=>this.select(t)),i.addEventListener("click",()=>this.pick(t,this.scene.curves[t].best)),e}};function N(n,t,e,s,i,o,r){n.beginPath();for(let[a,l]of[[-1,.8],[1,.8],[0,-1]])n.lineTo(t+a*s,e+l*i*s);n.closePath(),Object.assign(n,{fillStyle:o,strokeStyle:r.rim,lineWidth:1}),n.stroke(),n.fill()}function M(n,t,e,s,i,o){n.setLineDash([]),n.beginPath(),n.arc(t,e,s,0,2*Math.PI),Object.assign(n,{strokeStyle:i,lineWidth:o}),n.stroke()}function Y(n,t,e,s,i,o,r){n.setLineDash([]),n.beginPath();for(let a=0;a<10;a++){let l=Math.PI*a/5-Math.PI/2,h=a%2?.52*s:s;n.lineTo(t+Math.cos(l)*h,e+Math.sin(l)*h)}n.closePath(),Object.assign(n,{fillStyle:o.rim,strokeStyle:i,lineWidth:r,lineJoin:"round"}),n.fill(),n.stroke()}function Q(n,t,e,s,i,o,r){n.font=`600 11px ${r.font}`;let a=n.measureText(t).width+12,l=Math.max(i.left+a/2,Math.min(i.left+i.width-a/2,e));n.beginPath(),n.roundRect(l-a/2,s,a,17,8),Object.assign(n,{fillStyle:r.rim,strokeStyle:o,lineWidth:1.2}),n.fill(),n.stroke(),Object.assign(n,{fillStyle:r.text,textAlign:"center",textBaseline:"middle"}),n.fillText(t,l,s+9)}function A(n,t,e,s,i,o,r=!1){Object.assign(n,{font:`${r?600:400} 11px ${o.font}`,textAlign:i,textBaseline:"middle",lineJoin:"round",strokeStyle:o.rim,lineWidth:3.5}),n.strokeText(t,e,s),n.fillStyle=r?o.text:o.muted,n.fillText(t,e,s)}var pt=14,L=class{constructor(t,e){Object.assign(this,{still:t,live:e})}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let i of[this.still,this.live])i.width=Math.round(t*s),i.height=Math.round(e*s)}x(t){return this.box.left+(Math.log10(t)-this.west)/(this.east-this.west)*this.box.width}y(t){let e=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-e)}warp(t){return this.scene.scale==="log"?Math.log10(t):t}prepare(t,e,s){Object.assign(this,{scene:t,chosen:e,colours:s}),this.box={left:46,top:26,width:Math.max(40,this.width-58),height:Math.max(40,this.height-66)};let i=t.curves.flatMap(({rates:l})=>[l[0],l[l.length-1]]).map(Math.log10),[o,r]=i.length?[Math.min(...i),Math.max(...i)]:[-4,1],a=.008*(r-o)||.5;Object.assign(this,{west:o-a,east:r+a}),[this.low,this.high]=t.window.map(l=>this.warp(l));for(let l of t.curves)this.place(l);this.draw()}place(t){let{box:e,scene:s}=this,i=e.top+6,o=e.top+e.height-6;t.points=Array.from(t.values,(r,a)=>{let l=s.bands[s.fates[t.fates[a]].band].name==="diverges",h=this.warp(r),c=Number.isNaN(r)?l?"above":"none":h>this.high?"above":h>=this.low?"in":"below";return{x:this.x(t.rates[a]),y:c==="in"?this.y(r):c==="below"?o:i,where:c}})}edge(t,e){let{points:s}=t;if(e===0)return s[0].x<=this.box.left+14?this.box.left:s[0].x-4;let i=s.length-1,o=this.box.left+this.box.width;return e>i?s[i].x>=o-14?o:s[i].x+4:(s[e-1].x+s[e].x)/2}draw(){let t=this.still.getContext("2d"),{box:e,ratio:s,scene:i,colours:o}=this,r=i.curves[this.chosen];if(t.setTransform(s,0,0,s,0,0),t.clearRect(0,0,this.width,this.height),!r)return;X(t,r,i,e,l=>this.edge(r,l),s,o),this.axes(t);let a=i.curves.filter(l=>l!==r);for(let l of a)this.line(t,l,1.5,.85);for(let l of a)this.leavings(t,l,!1);this.limit(t,r),r.now&&this.upright(t,r.now,o.of(r),[]),this.line(t,r,6,.8,o.rim,[]),this.line(t,r,3.2,1),this.leavings(t,r,!0);for(let l of a)this.badge(t,l,!1);for(let l of a)this.inForce(t,l,!1);this.badge(t,r,!0),this.inForce(t,r,!0),r.now&&this.pill(t,r.now,o.of(r))}axes(t){let{box:e,colours:s,scene:i}=this,o=e.top+e.height;Object.assign(t,{font:`11px ${s.font}`,lineWidth:1,fillStyle:s.muted,strokeStyle:s.grid});let r=(f,v,p,x)=>{t.beginPath(),t.moveTo(f,v),t.lineTo(p,x),t.stroke()};Object.assign(t,{textAlign:"right",textBaseline:"middle"});let a=()=>{let{values:f,step:v}=E(this.low,this.high,e.height/34);return f.map(p=>[p,H(p,v)])},l=f=>Math.round(e.top+e.height*(1-(f-this.low)/(this.high-this.low)))+.5,h=i.start===null?NaN:this.warp(i.start),c=h>this.low&&h<this.high?l(h):NaN;for(let[f,v]of i.scale==="log"?O(this.low,this.high,e.height/26):a()){let p=l(f);r(e.left,p,e.left+e.width,p),Math.abs(p-c)<12||t.fillText(v,e.left-6,p)}Object.assign(t,{textAlign:"center",textBaseline:"top"});let{now:d}=i.curves[this.chosen],u=d?this.x(d):NaN;for(let[f,v]of O(this.west,this.east,e.width/46)){let p=Math.round(this.x(10**f))+.5;r(p,e.top,p,o+4),Math.abs(p-u)<40||t.fillText(v,p,o+6)}t.fillText(i.across,e.left+e.width/2,o+23),t.strokeStyle=s.frame,r(e.left,o+.5,e.left+e.width,o+.5),!Number.isNaN(c)&&(t.strokeStyle=s.muted,t.setLineDash([1.5,3]),r(e.left,c,e.left+e.width,c),t.setLineDash([]),Object.assign(t,{fillStyle:s.text,textAlign:"right",textBaseline:"middle"}),t.fillText("start",e.left-6,c))}line(t,e,s,i,o=this.colours.of(e),r=e.dash){let{box:a}=this;t.save(),t.beginPath(),t.rect(a.left,a.top,a.width,a.height),t.clip(),Object.assign(t,{strokeStyle:o,lineWidth:s,globalAlpha:i,lineJoin:"round"}),t.setLineDash(r),t.beginPath();let l=!1;e.values.forEach((h,c)=>{let d=this.y(h);return Number.isFinite(d)?(t[l?"lineTo":"moveTo"](e.points[c].x,Math.max(-1e5,Math.min(1e5,d))),l=!0):l=!1}),t.stroke(),t.setLineDash([1,4]),t.beginPath(),e.points.forEach(({x:h,y:c,where:d},u)=>{let f=[e.points[u-1],e.points[u+1]].filter(v=>v?.where==="in");if(!(d!=="above"||Number.isFinite(e.values[u])))for(let v of f)t.moveTo(v.x,v.y),t.lineTo(h,c)}),t.stroke(),t.restore()}leavings(t,e,s){let{points:i}=e,o=-1e9,r=-1e9;i.forEach(({x:a,y:l,where:h},c)=>{if(h==="in"||h==="none"&&!s)return;let d=i[c-1]?.where==="in"||c===0&&h!=="none"||i[c+1]?.where==="in",u=h==="below"?-1:1;t.setLineDash([]),d&&h!=="none"&&a-r>=(s?16:40)?(N(t,a,l-2*u,4.2,u,this.colours.of(e),this.colours),S(t,{...e,tag:""},a,l+8*u,s?4.4:3.4,this.colours),o=r=a):(s||d)&&a-o>=9&&(h==="none"?M(t,a,l,2.4,this.colours.of(e),1.2):N(t,a,l-2*u,2.8,u,this.colours.of(e),this.colours),o=a)})}badge(t,e,s){if(e.best===null)return;let{x:i,y:o}=e.points[e.best];Y(t,i,o,s?12:9,this.colours.of(e),this.colours,s?1.8:1.3),S(t,{...e,tag:""},i,o+.5,s?4.2:3,this.colours)}inForce(t,e,s){let i=this.nowAt(e);if(!i)return;let o=s?6.4:4.6,{box:r,colours:a}=this;if(i.x<r.left||i.x>r.left+r.width){let l=i.x<r.left?-1:1;return B(t,e,l<0?r.left+2:r.left+r.width-2,i.y,l,0,o,a)}t.beginPath(),t.arc(i.x,i.y,o*1.75,0,2*Math.PI),t.fillStyle=a.halo,t.fill(),M(t,i.x,i.y,o*1.75,a.of(e),s?1.8:1.2),S(t,e,i.x,i.y,o,a)}nowAt(t){if(!t.now)return;let{box:e}=this,s=this.x(t.now),i=y(t.rates,t.now),o=Math.abs(t.rates[i]/t.now-1)<1e-9;if(!t.nowKnown)return{x:s,y:o?t.points[i].y:e.top+e.height};let r=t.nowValue===null?1/0:this.warp(t.nowValue),a=r>this.high?e.top+6:r>=this.low?this.y(t.nowValue):e.top+e.height-6;return{x:s,y:a}}upright(t,e,s,i,o=1.4){let{box:r}=this,a=Math.round(this.x(e))+.5;a<r.left||a>r.left+r.width||(Object.assign(t,{strokeStyle:s,lineWidth:o}),t.setLineDash(i),t.beginPath(),t.moveTo(a,r.top),t.lineTo(a,r.top+r.height),t.stroke(),t.setLineDash([]))}limit(t,e){if(!e.limit)return;let{box:s,colours:i}=this,o=s.left+s.width,r=this.x(e.limit),a=`${e.limitText} = ${g(e.limit,3)}`;this.upright(t,e.limit,i.text,[6,4]),t.font=`600 11px ${i.font}`;let l=r+t.measureText(a).width+14<o,h=s.top+s.height-30;r>o?A(t,`${a} →`,o-6,h,"right",i,!0):r<s.left?A(t,`← ${a}`,s.left+6,h,"left",i,!0):A(t,a,l?r+6:r-6,h,l?"left":"right",i,!0)}pill(t,e,s){let{box:i,colours:o}=this;Q(t,g(e,3),this.x(e),i.top+i.height+3,i,s,o)}follow(t,e){let s=this.live.getContext("2d"),{ratio:i,colours:o}=this;s.setTransform(i,0,0,i,0,0),s.clearRect(0,0,this.width,this.height);for(let[r,a]of[[e,!0],[t,!1]]){if(!r)continue;let{curve:l,index:h}=r,{x:c,y:d}=l.points[h],u=o.of(l);l!==this.scene.curves[this.chosen]&&this.line(s,l,2.8,1),this.upright(s,l.rates[h],a?u:o.muted,a?[4,3]:[1,3],a?1.6:1),M(s,c,d,8,o.rim,4),M(s,c,d,8,u,2),a&&this.pill(s,l.rates[h],u)}}find(t,e){let{box:s,scene:i}=this,o=i.curves[this.chosen];if(e<s.top||e>s.top+s.height)return{curve:o,index:y(o.points.map(({x:a})=>a),t,Math.abs)};let r={away:1/0};for(let a of[o,...i.curves])if(a.points.forEach(({x:l,y:h},c)=>{let d=Math.hypot(l-t,h-e);d<r.away&&(r={curve:a,index:c,away:d})}),a===o&&r.away<=pt)break;return r}};function y(n,t,e){let s=0,i=1/0;return n.forEach((o,r)=>{let a=e?e(o-t):Math.abs(Math.log(o/t));a<i&&([s,i]=[r,a])}),s}var P=class{constructor(){this.waiting=new Map,this.sentAt=-1/0}ask(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}flush(){if(clearTimeout(this.later),this.asked||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,s]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.asked=!0,this.patience=setTimeout(()=>this.answered(),1500),this.send(e,s)}answered(){clearTimeout(this.patience),this.asked=!1,this.flush(),!this.asked&&!this.waiting.size&&this.onRest?.()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var Z=680,vt=440,C=class{constructor(t){this.root=t.querySelector(".ov-curves"),this.find=e=>this.root.querySelector(`.ov-curves-${e}`),this.stage=this.find("plot"),this.tip=this.find("tip"),this.plot=new L(...this.stage.querySelectorAll("canvas")),this.legend=new T(this.find("rows"),{select:e=>this.choose(e),pick:(e,s)=>this.pick(e,s)}),this.outbox=new P,this.outbox.onRest=()=>{this.picked=this.hoped=void 0,this.schedule()},this.abort=new AbortController,this.sizes=new ResizeObserver(()=>this.resize());for(let e of[this.root,this.stage])this.sizes.observe(e);this.listen()}destroy(){this.abort.abort(),this.sizes.disconnect(),this.outbox.stop(),cancelAnimationFrame(this.request),clearTimeout(this.saying)}load(t){let{head:e,array:s}=_(t),i=this.scene?.curves[this.chosen]?.name,o=this.told;e.curves.forEach((c,d)=>Object.assign(c,{rates:s(`rates${d}`),values:s(`values${d}`),fates:s(`fates${d}`)}));let r=e.curves[e.selected]?.name,a=c=>e.curves.findIndex(d=>d.name===c),l=this.hoped&&r!==this.hoped?this.hoped:r!==this.theirs?r:i;r===this.hoped&&(this.hoped=void 0),Object.assign(this,{scene:e,theirs:r,chosen:Math.max(0,a(l)<0?a(r):a(l)),colours:K(this.root)});let h=c=>c&&a(c.curve.name)>=0&&this.point(a(c.curve.name),y(e.curves[a(c.curve.name)].rates,c.curve.rates[c.index]));[this.cursor,this.picked]=[h(this.cursor),h(this.picked)],this.describe(),this.resize(!0),this.outbox.answered(),o&&this.retell(),this.root.dataset.ready="true"}point(t,e){return{curve:this.scene.curves[t],index:e}}describe(){let{scene:t,root:e}=this,s=t.curves.length,i=(o,r)=>this.find(o).textContent=r;i("title",t.title),i("goal",t.goal),i("metric",t.metric),i("against",`against ${t.across[0].toLowerCase()}${t.across.slice(1)}, ${t.scale==="log"?"both axes":"rates"} logarithmic`),this.find("empty").hidden=s>0,e.classList.toggle("ov-curves-none",!s),e.dataset.curves=s,e.dataset.busy=String(t.busy),e.setAttribute("aria-busy",String(t.busy)),this.stage.setAttribute("aria-label",`${t.metric} against ${t.across}, ${s} curve${s===1?"":"s"}. Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one.`),this.stage.tabIndex=s?0:-1,this.look()}look(){let{scene:t,root:e,chosen:s}=this,i=t.curves[s],o=e.querySelector('[data-do="snap"]');this.legend.show(t,s,this.colours),o.hidden=!i?.limit,o.textContent=i?`Snap to ${i.limitText}`:"",e.querySelector('[data-do="best"]').hidden=i?.best===void 0||i.best===null,e.dataset.selected=i?.name??"",e.dataset.bands=i?R(i,t.fates).map(({band:r,from:a,to:l})=>`${t.bands[r].name}:${a}-${l}`).join():""}resize(t=!1){if(!this.scene)return;let e=this.root.clientWidth;this.root.classList.toggle("ov-curves-wide",e>=Z),this.root.classList.toggle("ov-curves-pairs",e>=vt&&e<Z);let{clientWidth:s,clientHeight:i}=this.stage,o=Math.min(2,window.devicePixelRatio||1),r=[s,i,o].join();!(s&&i)||r===this.size&&!t||(r!==this.size&&this.plot.resize(s,i,o),this.size=r,this.redraw())}redraw(){if(!this.size)return;this.plot.prepare(this.scene,this.chosen,this.colours);let{box:t,west:e,east:s,low:i,high:o}=this.plot;Object.assign(this.root.dataset,{box:[t.left,t.top,t.width,t.height].join(),view:[e,s,i,o].join()}),this.follow()}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.follow()}))}follow(){this.size&&this.scene.curves.length&&this.plot.follow(this.told,this.picked)}choose(t){let{name:e}=this.scene.curves[t];t!==this.chosen&&(this.turnTo(t),this.outbox.ask("select",{name:e,at:Date.now()}))}turnTo(t){this.chosen=t,this.hoped=this.scene.curves[t].name,this.look(),this.redraw()}pick(t,e,s=Date.now()){let i=this.scene.curves[t];e===null||this.picked?.curve===i&&this.picked.index===e||(t!==this.chosen&&this.turnTo(t),this.picked={curve:i,index:e},this.outbox.ask("pick",{curve:i.name,index:e,rate:i.rates[e],gesture:s,at:Date.now()}),this.schedule())}act(t){let e=this.scene.curves[this.chosen];t==="best"&&this.pick(this.chosen,e.best),t==="snap"&&this.outbox.ask("snap",{name:e.name,at:Date.now()})}listen(){let{signal:t}=this.abort,{stage:e}=this,s=(a,l,h)=>a.addEventListener(l,c=>this.scene?.curves.length&&h(c),{signal:t}),i=a=>{let l=e.getBoundingClientRect();return[a.clientX-l.left,a.clientY-l.top]},o=a=>this.scene.curves.findIndex(({name:l})=>l===a.name),r;s(this.root,"click",a=>{let l=a.target.closest("[data-do]");l&&this.act(l.dataset.do)}),s(e,"pointerdown",a=>{if(a.button!==0)return;let[l,h]=i(a);r={px:l,py:h,...this.plot.find(l,h),gesture:Date.now(),moved:!1},e.setPointerCapture(a.pointerId)}),s(e,"pointermove",a=>{let[l,h]=i(a);if(this.pointer=[l,h],!r)return this.tell(this.plot.find(l,h),!0);if(!r.moved&&Math.hypot(l-r.px,h-r.py)<5)return;r.moved=!0;let c=o(r.curve);if(c<0)return;let d=y(this.scene.curves[c].points.map(({x:u})=>u),l,Math.abs);return this.pick(c,d,r.gesture),this.tell(this.point(c,d),!0)}),s(e,"pointerup",a=>{let l=r?o(r.curve):-1;l>=0&&!r.moved&&r.index<this.scene.curves[l].rates.length&&(this.pointer=i(a),this.cursor=this.point(l,r.index),this.pick(l,r.index,r.gesture),this.tell(this.cursor,!0)),r=void 0}),s(e,"pointercancel",()=>r=void 0),s(e,"pointerleave",a=>{a.pointerType!=="touch"&&(this.pointer=void 0,this.tell(void 0))}),s(e,"keydown",a=>this.key(a)),s(e,"focus",()=>e.matches(":focus-visible")&&this.walk(0)),s(e,"blur",()=>this.tell(void 0)),s(document.fonts,"loadingdone",()=>this.redraw())}key(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let{curves:e}=this.scene,s=t.shiftKey?10:1,i=t.key.length===1?t.key.toLowerCase():t.key,o={ArrowLeft:()=>this.walk(-s),ArrowRight:()=>this.walk(s),Home:()=>this.walk(-1/0),End:()=>this.walk(1/0),ArrowUp:()=>this.climb((this.chosen+e.length-1)%e.length),ArrowDown:()=>this.climb((this.chosen+1)%e.length),Enter:()=>this.pick(this.chosen,this.walk(0).index),b:()=>{let{best:r}=e[this.chosen];r!==null&&(this.cursor=this.point(this.chosen,r),this.pick(this.chosen,this.walk(0).index))},Escape:()=>this.tell(void 0)};o[i]&&(t.preventDefault(),t.stopPropagation(),this.pointer=void 0,o[i]())}walk(t){let e=this.scene.curves[this.chosen],s=e.rates.length-1,i=this.cursor?.curve===e?this.cursor.index:y(e.rates,this.cursor?.curve.rates[this.cursor.index]??e.now??e.rates[0]);return i=Math.max(0,Math.min(s,i+t)),this.cursor={curve:e,index:i},this.tell(this.cursor),this.say(),this.cursor}climb(t){this.choose(t),this.walk(0)}retell(){this.scene.curves.length?this.pointer?this.tell(this.plot.find(...this.pointer),!0):this.tell(this.cursor||void 0):this.tell(void 0)}words({curve:t,index:e}){let{scene:s}=this,i=t.values[e],o=s.fates[t.fates[e]],r=t.words?.[e]??o.label,{where:a}=t.points[e],l=a==="above"&&!Number.isNaN(i)?"above the picture":a==="below"?"below the picture":"";return{rate:g(t.rates[e]),value:Number.isNaN(i)?s.missing:g(i),outcome:r,far:l,kind:o.kind}}tell(t,e=!1){if(this.told=t||void 0,this.tip.hidden=!t,this.schedule(),this.root.dataset.told=t?`${t.curve.name}:${t.index}`:"",!t)return;let{curve:s,index:i}=t,{rate:o,value:r,outcome:a,far:l,kind:h}=this.words(t),{tip:c,stage:d,root:u,colours:f}=this,v=/(\S+)$/.exec(this.scene.across)[1];c.innerHTML=`<div>${$(s,f.of(s),f.rim)}<b>${b(s.label)}</b></div><div>${b(v)} = ${o}</div>
      <div>${b(this.scene.metric)}<span>${b(r)}</span></div>${l?`<div class="ov-curves-far">${l}</div>`:""}<div data-kind="${h}"><i aria-hidden="true">${q[h]}</i>${b(a)}</div>`;let[p,x]=e&&this.pointer?this.pointer:[s.points[i].x,s.points[i].y],m=d.offsetLeft+p,k=d.offsetTop+x,j=c.offsetWidth,D=c.offsetHeight,nt=m+18+j>u.clientWidth?m-18-j:m+18,at=k+14+D>u.clientHeight?k-14-D:k+14;c.style.transform=`translate(${Math.max(0,Math.min(nt,u.clientWidth-j))}px, ${Math.max(0,at)}px)`}say(){clearTimeout(this.saying),this.saying=setTimeout(()=>{if(!this.cursor)return;let{rate:t,value:e,outcome:s,far:i}=this.words(this.cursor);this.find("sr").textContent=`${this.cursor.curve.label}, rate ${t}: ${this.scene.metric} ${e}${i?`, ${i}`:""}, ${s}.`},150)}},z=new WeakMap;function I({data:n,parentElement:t,setTriggerValue:e}){let s=z.get(t),i=s&&s.root.isConnected?s:new C(t);return z.set(t,i),i.outbox.send=e,i.load(n),()=>{i.destroy(),z.delete(t)}}var tt=`.ov-curves.ov-curves-wide {
  grid-template-columns: minmax(0, 1fr) 300px;
}
.ov-curves [hidden] {
  display: none !important;
}
.ov-curves p {
  margin: 0;
}
.ov-curves :focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 2px;
  border-radius: 6px;
}
.ov-curves button {
  font: inherit;
  color: inherit;
  cursor: pointer;
}
.ov-curves-head {
  grid-column: 1 / -1;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 4px 14px;
  min-height: 32px;
}
.ov-curves-title {
  font-weight: 650;
  font-size: 15px;
}
.ov-curves-goal {
  color: var(--ov-muted);
  font-size: 13px;
  margin-left: 8px;
}
.ov-curves-do {
  display: flex;
  gap: 6px;
  min-height: 30px;
}
.ov-curves-do button {
  min-height: 30px;
  padding: 2px 10px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: none;
  font-size: 13px;
  white-space: nowrap;
}
.ov-curves-do button:hover {
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-curves-main {
  position: relative;
  min-width: 0;
}
.ov-curves-axis {
  font-size: 12.5px;
  color: var(--ov-muted);
  padding: 0 0 3px 2px;
}
.ov-curves-axis b {
  color: var(--st-text-color);
  font-weight: 600;
}
.ov-curves-plot {
  position: relative;
  height: var(--ov-curves-height, clamp(280px, 40vh, 460px));
  cursor: crosshair;
  touch-action: pan-y;
  user-select: none;
}
.ov-curves-wide .ov-curves-plot {
  height: var(--ov-curves-height, clamp(320px, 52vh, 640px));
}
.ov-curves-plot canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-curves-side {
  min-width: 0;
}
.ov-curves-key {
  display: flex;
  justify-content: space-between;
  font-size: 12px;
  color: var(--ov-muted);
  padding: 0 6px 3px;
}
.ov-curves-key i {
  font-style: normal;
}
.ov-curves-rows {
  list-style: none;
  margin: 0 !important;
  padding: 0 !important;
}
.ov-curves-rows li {
  font-size: 14px;
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 4px;
  margin: 0 !important;
  padding: 0 !important;
  border-radius: 6px;
}
.ov-curves-rows li:hover {
  background: var(--ov-soft);
}
.ov-curves-rows li:has([aria-pressed="true"]) {
  background: color-mix(in srgb, var(--st-primary-color) 13%, transparent);
  box-shadow: inset 3px 0 var(--st-primary-color);
}
.ov-curves-rows button {
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
.ov-curves-who b {
  font-weight: 500;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.ov-curves-who[aria-pressed="true"] b {
  font-weight: 700;
}
.ov-curves .ov-swatch {
  flex: none;
  width: 34px;
  height: 16px;
}
.ov-curves-rows .ov-curves-best {
  gap: 5px;
  font-size: 12.5px;
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.ov-curves-best b {
  font-weight: 600;
}
.ov-curves-best i {
  font-style: normal;
  color: var(--ov-muted);
}
.ov-curves-best span {
  color: var(--ov-muted);
  min-width: 8.5ch;
  text-align: right;
}
.ov-curves-rows .ov-curves-best:hover:enabled {
  color: var(--st-primary-color);
  background: var(--ov-soft);
}
.ov-curves-pairs .ov-curves-rows {
  display: grid;
  grid-template-columns: 1fr 1fr;
  column-gap: 10px;
}
.ov-curves-pairs :is(.ov-curves-key i, .ov-curves-best span) {
  display: none;
}
.ov-curves-pairs .ov-curves-best:disabled span {
  display: inline;
}
.ov-curves .ov-curves-best:disabled {
  cursor: default;
}
.ov-curves-tip {
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
.ov-curves-tip div {
  display: flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.ov-curves-tip span {
  margin-left: auto;
  padding-left: 12px;
  font-weight: 600;
}
.ov-curves-tip i {
  font-style: normal;
  font-weight: 700;
}
.ov-curves-tip .ov-curves-far {
  color: var(--ov-muted);
  justify-content: flex-end;
}
.ov-curves-empty {
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
.ov-curves-none :is(.ov-curves-axis, .ov-curves-side) {
  display: none;
}
.ov-curves-none .ov-curves-main {
  grid-column: 1 / -1;
}
.ov-curves-empty p {
  font-size: 14px;
  max-width: 46ch;
  padding: 0 16px;
}
.ov-curves-empty svg {
  width: min(300px, 80%);
  fill: none;
  stroke: var(--st-primary-color);
  stroke-width: 2.5;
}
.ov-curves-empty .ov-curves-sketch-edge {
  stroke: var(--ov-line);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.ov-curves-empty text {
  fill: var(--ov-muted);
  stroke: none;
  font-size: 11px;
  text-anchor: middle;
}
.ov-curves[data-busy="true"] .ov-curves-plot {
  opacity: 0.55;
}
.ov-curves[data-busy="true"] .ov-curves-main::after {
  content: "";
  position: absolute;
  left: 0;
  right: 0;
  top: 20px;
  height: 3px;
  border-radius: 2px;
  background: linear-gradient(90deg, transparent, var(--st-primary-color), transparent) 0 / 40% 100% no-repeat;
  animation: ov-curves-busy 1.2s linear infinite;
}
@keyframes ov-curves-busy {
  from {
    background-position: -60% 0;
  }
  to {
    background-position: 160% 0;
  }
}
.ov-curves-sr {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
@media (pointer: coarse) {
  .ov-curves-rows button {
    min-height: 38px;
  }
  .ov-curves-do button {
    min-height: 38px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .ov-curves[data-busy="true"] .ov-curves-main::after {
    animation: none;
    background: var(--st-primary-color);
  }
}
`;var et=`<div class="ov-curves" data-testid="curves" data-ready="false" role="group" aria-label="Learning-rate sweep">
  <div class="ov-curves-head">
    <p><b class="ov-curves-title"></b><span class="ov-curves-goal"></span></p>
    <div class="ov-curves-do">
      <button type="button" data-do="snap" title="Set the rate to the limit of stability" hidden></button>
      <button type="button" data-do="best" title="Play the best rate of the selected curve (B)" hidden>★ Best rate</button>
    </div>
  </div>
  <div class="ov-curves-main">
    <p class="ov-curves-axis"><b class="ov-curves-metric"></b> <span class="ov-curves-against"></span></p>
    <div class="ov-curves-plot" role="application" aria-roledescription="chart">
      <canvas aria-hidden="true"></canvas>
      <canvas aria-hidden="true"></canvas>
    </div>
    <div class="ov-curves-empty" hidden>
      <svg viewBox="0 0 240 96" aria-hidden="true"><path class="ov-curves-sketch-edge" d="M84 6v70M168 6v70"/><path d="M6 20C60 20 76 24 100 56s34 22 50 14 22-34 26-64"/>
        <text x="42" y="92">crawls</text><text x="126" y="92">works</text><text x="204" y="92">diverges</text></svg>
      <p><b>No curves yet.</b> Add an optimizer: it runs once at each of many learning rates, and its curve shows where it crawls, where it works and where it diverges.</p>
    </div>
  </div>
  <div class="ov-curves-side">
    <p class="ov-curves-key" aria-hidden="true"><span>Curve</span><span>★ best rate<i>, its value</i></span></p>
    <ul class="ov-curves-rows" aria-label="Curves: press one to look at it"></ul>
  </div>
  <div class="ov-curves-tip" role="tooltip" hidden></div>
  <div class="ov-curves-sr" aria-live="polite"></div>
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
`;function it(n,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let i=Object.assign(document.createElement("p"),{textContent:n}),o=Object.assign(document.createElement("button"),{type:"button",textContent:t});return o.addEventListener("click",e),s.append(i,o),s}var ot="optim-viz-reloaded-for";function rt(n,t,e){let s=!1;return({data:i,parentElement:o,...r})=>{s||wt(t),s=!0;let a=new TextDecoder().decode(i.subarray(0,8));if(a!=="6395ba86")return yt(a,o);let l=o.querySelector(".ov-place");return l&&(l.outerHTML=n),e({...r,parentElement:o,data:i.subarray(8)})}}function wt(n){document.body.append(Object.assign(document.createElement("style"),{textContent:st+n}))}function yt(n,t){if(!xt(n)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(it("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function xt(n){try{return sessionStorage.getItem(ot)===n?!0:(sessionStorage.setItem(ot,n),!1)}catch{return!0}}var ae=rt(et,tt,I);export{ae as default};
