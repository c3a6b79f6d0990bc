// Built by tools/bundle.js from optim_viz/web/js: edit there.
var _o=`.ov-notice {
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
`;function Ie(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var Co="optim-viz-reloaded-for";function jo(i,t,e){let s=!1;return({data:o,parentElement:n,...a})=>{s||Zr(t),s=!0;let r=new TextDecoder().decode(o.subarray(0,8));if(r!=="dc2e92e9")return Qr(r,n);let c=n.querySelector(".ov-place");return c&&(c.outerHTML=i),e({...a,parentElement:n,data:o.subarray(8)})}}function Zr(i){document.body.append(Object.assign(document.createElement("style"),{textContent:_o+i}))}function Qr(i,t){if(!ta(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(Ie("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function ta(i){try{return sessionStorage.getItem(Co)===i?!0:(sessionStorage.setItem(Co,i),!1)}catch{return!0}}var Do=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
     aria-label="Optimizer race. Space plays, arrow keys step, Home and End jump, I looks inside a run, D opens the dial, V changes the view, F fills the screen, P is for a projector, S shares a link.">
  <div class="ov-views">
  <div class="ov-stage">
    <canvas class="ov-land" role="img"></canvas>
    <canvas class="ov-fan" aria-hidden="true"></canvas>
    <canvas class="ov-halo" aria-hidden="true"></canvas>
    <canvas class="ov-line" aria-hidden="true"></canvas>
    <canvas class="ov-heads" aria-hidden="true"></canvas>
    <div class="ov-panels" role="group" aria-label="Runs: press one to look into it" hidden><p></p></div>
    <button type="button" class="ov-start"><span></span></button>
    <button type="button" class="ov-aim" aria-label="Your guess" hidden><span></span></button>
    <button type="button" class="ov-confirm" hidden>Confirm</button>
    <div class="ov-tools" role="toolbar" aria-label="Zoom">
      <button type="button" data-do="zoom-in" aria-label="Zoom in" title="Zoom in (+)">+</button>
      <button type="button" data-do="zoom-out" aria-label="Zoom out" title="Zoom out (−)">−</button>
      <button type="button" data-do="zoom-reset" aria-label="Show the whole surface" title="Show the whole surface (0)">
        <svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
    </div>
    <div class="ov-empty" hidden><p><b>No runs yet.</b> Add one in the panel: pick an optimizer, and it starts from the ring.</p></div>
  </div>
  <div class="ov-depth" hidden>
    <canvas class="ov-surface3d" role="application" tabindex="0" title="Drag to turn; with the focus here, Shift and the arrow keys"></canvas>
    <div class="ov-tools" role="toolbar" aria-label="3D view">
      <button type="button" data-do="nearer" aria-label="Nearer" title="Nearer">+</button>
      <button type="button" data-do="farther" aria-label="Farther" title="Farther">−</button>
      <button type="button" data-do="turn-left" aria-label="Turn left" title="Turn (Shift ←)"><svg viewBox="0 0 16 16"><path d="M12 13a6 6 0 10-8-1M4 8v4H0" fill="none"/></svg></button>
      <button type="button" data-do="turn-right" aria-label="Turn right" title="Turn (Shift →)"><svg viewBox="0 0 16 16"><path d="M4 13a6 6 0 118-1M12 8v4h4" fill="none"/></svg></button>
      <button type="button" data-do="reset-camera" aria-label="First camera" title="First camera"><svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg></button>
      <button type="button" data-do="log-height" aria-pressed="true" title="Height on the contours' logarithmic scale, or f itself">log</button>
    </div>
  </div>
  </div>
  <div class="ov-controls" role="toolbar" aria-label="Playback">
    <button type="button" data-do="first" aria-label="To the start" title="To the start (Home)"><svg viewBox="0 0 16 16"><path d="M4 3v10M13 3L6 8l7 5z"/></svg></button>
    <button type="button" data-do="back" aria-label="One step back" title="One step back (←)"><svg viewBox="0 0 16 16"><path d="M11 3L4 8l7 5z"/></svg></button>
    <button type="button" data-do="play" class="ov-play" aria-label="Play" title="Play or pause (Space)">
      <svg viewBox="0 0 16 16" class="ov-icon-play"><path d="M4 2.5v11L13.5 8z"/></svg><svg viewBox="0 0 16 16" class="ov-icon-pause"><path d="M4 3h3v10H4zM9 3h3v10H9z"/></svg></button>
    <button type="button" data-do="forward" aria-label="One step forward" title="One step forward (→)"><svg viewBox="0 0 16 16"><path d="M5 3l7 5-7 5z"/></svg></button>
    <button type="button" data-do="last" aria-label="To the end" title="To the end (End)"><svg viewBox="0 0 16 16"><path d="M12 3v10M3 3l7 5-7 5z"/></svg></button>
    <input type="range" class="ov-scrub" min="0" value="0" step="1" aria-label="Step">
    <output class="ov-step"></output>
    <select class="ov-speed" aria-label="Speed" title="Speed">
      <option value="0.25">0.25×</option><option value="0.5">0.5×</option><option value="1" selected>1×</option>
      <option value="2">2×</option><option value="4">4×</option><option value="8">8×</option>
    </select>
    <button type="button" data-do="loop" aria-pressed="false" aria-label="Loop" title="Start again at the end (L)"><svg viewBox="0 0 16 16"><path d="M3 9V7a3 3 0 013-3h7M10.500 1.500L13 4l-2.500 2.500M13 7v2a3 3 0 01-3 3H3M5.500 14.500L3 12l2.500-2.500" fill="none"/></svg></button>
    <button type="button" data-do="record" aria-pressed="false" aria-label="Record" title="Play the run from step 0 and record it as a film (webm)" hidden><svg viewBox="0 0 16 16"><circle cx="8" cy="8" r="4.500"/></svg></button>
    <button type="button" data-do="projector" aria-pressed="false" aria-label="Projector" title="For a projector: large, without the panel (P)"><svg viewBox="0 0 16 16"><path d="M1 2.500h14M2.500 3v7h11V3M8 10v2M5 14.500l3-2.500 3 2.500" fill="none"/></svg></button>
    <button type="button" data-do="fullscreen" aria-label="Full screen" title="Full screen (F)"><svg viewBox="0 0 16 16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" fill="none"/></svg></button>
  </div>
  <div class="ov-dial" role="group" aria-label="Dial" hidden></div>
  <div class="ov-side">
    <div class="ov-head">
      <div class="ov-segments" role="group" aria-label="Side panel">
        <button type="button" data-do="race" aria-pressed="true">Race</button><button type="button" data-do="inside" aria-pressed="false" title="One run's rule, memory and numbers (I)">Inside</button>
      </div>
      <div class="ov-segments"><button type="button" data-do="dial" aria-pressed="false" title="Turn a learning rate, or another number, and see the path bend (D)">Dial</button></div>
      <div class="ov-segments ov-share"><button type="button" data-do="share" aria-label="Share" title="Copy the link to this very moment (S)"><svg viewBox="0 0 16 16"><path d="M6 9.500l4-3M8.500 4l1.500-1.500a2.800 2.800 0 014 4L12 8.500M7.500 12L6 13.500a2.800 2.800 0 01-4-4L4 7.500" fill="none"/></svg></button></div>
      <div class="ov-segments" role="group" aria-label="View (V)">
        <button type="button" data-do="map" aria-pressed="true">Map</button><button type="button" data-do="relief" aria-pressed="false">3D</button><button type="button" data-do="both" aria-pressed="false">Both</button><button type="button" data-do="grid" aria-pressed="false" title="Every run in a map of its own">Grid</button>
      </div>
    </div>
    <div class="ov-race">
    <ul class="ov-legend" aria-label="Runs: press one to hide or show it"></ul>
    <p class="ov-doubt" role="alert" hidden></p>
    <div class="ov-chart" data-chart="loss"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="slope"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="rates"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    </div>
    <div class="ov-inside" hidden>
      <div class="ov-who" role="group" aria-label="Run to look into"></div>
      <p class="ov-note"></p>
      <details open><summary>Rule, in symbols and in this step's numbers</summary><div class="ov-rule"></div><p class="ov-proof" role="status"></p></details>
      <details open><summary>The surface at this point</summary><div class="ov-theory"></div></details>
      <details open><summary>Marks on the map</summary><div class="ov-marks"></div></details>
      <details open><summary>Charts</summary><div class="ov-graphs"></div></details>
      <details open><summary>Partners that teach</summary><div class="ov-pairs"></div></details>
      <details open><summary>Branch from this step (B)</summary><div class="ov-forks"></div></details>
    </div>
  </div>
  <div class="ov-tip" role="tooltip" hidden></div>
  <div class="ov-sr" aria-live="polite"></div>
</div>
`;function Po(i,t){let e=new WeakMap;return({data:s,parentElement:o,setTriggerValue:n,...a})=>{let r=e.get(o);return r?.root.isConnected||(r?.destroy(),r=i(o),e.set(o,r)),r.outbox.connect(n),t(r,s,a),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var Re=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}withdraw(t){this.waiting.delete(t)}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,s]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,s)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var _e=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:a,x:r,y:c}=this.fill(s,o,t,e),h=r+16+n>this.root.clientWidth?r-16-n:r+16,d=c+14+a>this.root.clientHeight?c-14-a:c+14;this.place(h,d,n)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:a,y:r}=this.fill(e,{},s.left,s.bottom+4);this.place(a,r+n>this.root.clientHeight?r-n-s.height-8:r,o)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:a}=this,r=a.getBoundingClientRect();return typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1,{width:n.offsetWidth,height:n.offsetHeight,x:s-r.left,y:o-r.top}}place(t,e,s){let o=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};var ht=22250738585072014e-324,sa=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),de=new DataView(new ArrayBuffer(8)),ke=i=>sa[i+1022];function Ce(i){return de.setFloat64(0,i),(de.getUint32(0)>>>20)-1023}function je(i){return de.setFloat64(0,i),de.setUint32(0,de.getUint32(0)&1048575|1072693248),de.getFloat64(0)}var _=i=>Math.abs(i)>=ht?i:i*0;function G(i,t){let e=i*t;if(!(Math.abs(e)<=ht))return e;let s=Math.abs(i)<Math.abs(t)?i*Me*t:i*(t*Me);return Math.abs(s)<ht*Me?e*0:e}function Yt(i,t){let e=i/t;return Math.abs(e)<=ht&&Math.abs(i*Me/t)<ht*Me?e*0:e}var Me=2**200;function Fo(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=G(s,e)),e=G(e,e);return s}var Bo=(i,t)=>i>=t||Number.isNaN(i)?i:t,qo=(i,t)=>i<=t||Number.isNaN(i)?i:t;function Wo(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,a=o*1.4426950408889634+.5,r=Math.floor(a),c=r*.6931471805598903,h=o-c,d=r*5497923018708371e-29,l=h-d,f=h-l-d,v=i<-708.3964185322641,u=1+l,w=1-u+l,g=l*l,B=(((((11470745597729725e-27*g+208767569878681e-23)*g+2755731922398589e-22)*g+248015873015873e-19)*g+.001388888888888889)*g+.041666666666666664)*g+.5,at=((((16059043836821613e-26*g+2505210838544172e-23)*g+27557319223985893e-22)*g+.0001984126984126984)*g+.008333333333333333)*g+.16666666666666666,J=l*at,H=B+J,$=g*H,j=f+$,et=w+j,Y=u+et,R=r>0,W=Y*(R?2:.5),V=r-1,U=r+1,D=ke(R?V:U),Q=W*D,C=_(Q);return v?0:C}function Uo(i){let t=Ce(i),e=je(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,a=.5*e,c=(s?a:e)-1,h=2+c,d=c/h,l=d*d,f=.5*c*c,q=(((((((((.08695652173913043*l+.09523809523809523)*l+.10526315789473684)*l+.11764705882352941)*l+.13333333333333333)*l+.15384615384615385)*l+.18181818181818182)*l+.2222222222222222)*l+.2857142857142857)*l+.4)*l+.6666666666666666,tt=l*q,K=f+tt,X=d*K,A=n*5497923018708371e-29,ot=X+A,vt=f-ot,at=n*.6931471805598903,J=vt-c,H=at-J,$=i<22250738585072014e-324,et=i>-22250738585072014e-324?-1/0:NaN,Y=$?et:H;return i<=17976931348623157e292?Y:i}function Ho(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=o-c,d=r*9920935774287987e-25,l=h-d,f=h-l-d,v=r*22517417706346578e-34,u=l-v,w=l-u-v,g=f+w,y=r*35215598651832e-40-g,M=u-y,S=.25*r,k=4*Math.floor(S),O=r-k,z=u-M-y,x=M*M,H=((((((28114572543455206e-31*x+-7647163731819816e-28)*x+16059043836821613e-26)*x+-2505210838544172e-23)*x+27557319223985893e-22)*x+-.0001984126984126984)*x+.008333333333333333)*x+-.16666666666666666,$=x*H,j=M*$,Y=1-.5*x,R=z*Y,Z=j+R,W=M+Z,V=-.5*x,U=1+V,D=1-U+V,Q=x*x,St=(((((4779477332387385e-29*x+-11470745597729725e-27)*x+208767569878681e-23)*x+-2755731922398589e-22)*x+248015873015873e-19)*x+-.001388888888888889)*x+.041666666666666664,gt=Q*St,it=M*z,jt=gt-it,Et=D+jt,Tt=U+Et,At=O>=2,nt=.5*O,Nt=Math.floor(nt)!==nt?Tt:W,It=-Nt,rt=At?It:Nt;return t<3725290298461914e-24?i:rt}function Yo(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=o-c,d=r*9920935774287987e-25,l=h-d,f=h-l-d,v=r*22517417706346578e-34,u=l-v,w=l-u-v,g=f+w,y=r*35215598651832e-40-g,M=u-y,S=.25*r,k=4*Math.floor(S),O=r-k,z=u-M-y,x=M*M,H=((((((28114572543455206e-31*x+-7647163731819816e-28)*x+16059043836821613e-26)*x+-2505210838544172e-23)*x+27557319223985893e-22)*x+-.0001984126984126984)*x+.008333333333333333)*x+-.16666666666666666,$=x*H,j=M*$,Y=1-.5*x,R=z*Y,Z=j+R,W=M+Z,V=-.5*x,U=1+V,D=1-U+V,Q=x*x,St=(((((4779477332387385e-29*x+-11470745597729725e-27)*x+208767569878681e-23)*x+-2755731922398589e-22)*x+248015873015873e-19)*x+-.001388888888888889)*x+.041666666666666664,gt=Q*St,it=M*z,jt=gt-it,Et=D+jt,Tt=U+Et,At=3-O,Ot=O*At>1,ft=.5*O,rt=Math.floor(ft)!==ft?W:Tt,ct=-rt,zt=Ot?ct:rt,Dt=0*i;return e?zt:Dt}function Vo(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,a=o*.6366197723675814+.5,r=Math.floor(a),c=r*1.570796325802803,h=o-c,d=r*9920935774287987e-25,l=h-d,f=h-l-d,v=r*22517417706346578e-34,u=l-v,w=l-u-v,g=f+w,y=r*35215598651832e-40-g,M=u-y,S=.25*r,k=4*Math.floor(S),O=r-k,z=u-M-y,x=M*M,H=((((((28114572543455206e-31*x+-7647163731819816e-28)*x+16059043836821613e-26)*x+-2505210838544172e-23)*x+27557319223985893e-22)*x+-.0001984126984126984)*x+.008333333333333333)*x+-.16666666666666666,$=x*H,j=M*$,Y=1-.5*x,R=z*Y,Z=j+R,W=M+Z,U=M-W+Z,st=-.5*x,D=1+st,C=1-D+st,yt=x*x,it=(((((4779477332387385e-29*x+-11470745597729725e-27)*x+208767569878681e-23)*x+-2755731922398589e-22)*x+248015873015873e-19)*x+-.001388888888888889)*x+.041666666666666664,jt=yt*it,Et=M*z,Tt=jt-Et,At=C+Tt,nt=D+At,ft=D-nt+At,Nt=.5*O,rt=Math.floor(Nt)!==Nt,ct=-nt,zt=rt?ct:W,Dt=-ft,Bt=rt?Dt:U,bt=rt?W:nt,ne=rt?U:ft,Jt=t<3725290298461914e-24,$t=zt/bt,qt=$t*134217729,Zt=qt-$t,Wt=qt-Zt,pe=$t-Wt,re=bt*134217729,fe=re-bt,Ut=re-fe,ae=bt-Ut,Ht=$t*bt,Qt=Wt*Ut-Ht,$s=Wt*ae,me=pe*Ut,Oe=$s+me,ge=Qt+Oe,be=pe*ae,ce=ge+be,ze=zt-Ht-ce,$e=$t*ne,fo=Bt-$e,Is=(ze+fo)/bt,Rs=$t+Is;return Jt?i:Rs}function Go(i){let t=Math.abs(i),o=2*(t>20?20:t),a=o*1.4426950408889634+.5,r=Math.floor(a),c=r*.6931471805598903,h=o-c,d=r*5497923018708371e-29,l=h-d,f=h-l-d,v=ke(r),u=l*l,z=(((((11470745597729725e-27*u+208767569878681e-23)*u+2755731922398589e-22)*u+248015873015873e-19)*u+.001388888888888889)*u+.041666666666666664)*u+.5,A=((((16059043836821613e-26*u+2505210838544172e-23)*u+27557319223985893e-22)*u+.0001984126984126984)*u+.008333333333333333)*u+.16666666666666666,ot=l*A,vt=z+ot,at=u*vt,J=f+at,H=l+J,j=l-H+J,et=v-1,Y=v*H,R=et+Y,W=et-R+Y,V=v*j,U=W+V,st=R>2,D=st?R:2,Q=st?2:R,C=D+Q,mt=D-C+Q+U,F=R/C,pt=F*134217729,Mt=pt-F,kt=pt-Mt,Ft=F-kt,Ct=C*134217729,ie=Ct-C,St=Ct-ie,gt=C-St,it=F*C,Et=kt*St-it,Tt=kt*gt,At=Ft*St,nt=Tt+At,Ot=Et+nt,ft=Ft*gt,Nt=Ot+ft,rt=R-it-Nt,ct=F*mt,zt=U-ct,Bt=(rt+zt)/C,bt=F+Bt,ne=t<3725290298461914e-24,Jt=i<0,$t=-bt;return ne?i:Jt?$t:bt}function Ko(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,a=Math.floor(n),r=o-a,c=r*134217729,h=c-r,d=c-h,l=r-d,p=r*.6931471805599453,v=d*.6931471824645996-p,u=d*-1904654323148236e-24,m=l*.6931471824645996,w=u+m,g=v+w,b=l*-1904654323148236e-24,y=g+b,M=r*23190468138462996e-33,S=y+M,E=1+p,O=1-E+p,T=p*p,ot=(((((11470745597729725e-27*T+208767569878681e-23)*T+2755731922398589e-22)*T+248015873015873e-19)*T+.001388888888888889)*T+.041666666666666664)*T+.5,Z=((((16059043836821613e-26*T+2505210838544172e-23)*T+27557319223985893e-22)*T+.0001984126984126984)*T+.008333333333333333)*T+.16666666666666666,W=p*Z,V=ot+W,U=T*V,st=S+U,D=O+st,Q=E+D,C=a>0,ut=Q*(C?2:.5),mt=a-1,F=a+1,Mt=ke(C?mt:F),kt=ut*Mt;return e?0:kt}function Xo(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,a=i-n,c=(e?o:a)/t,h=Ce(t),d=je(t),l=d>1.4142135623730951,p=h+1,f=l?p:h,v=.5*d,m=(l?v:d)-1,w=2+m,g=m/w,b=g*g,M=.5*m*m,J=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,H=b*J,$=M+H,j=g*$,Y=f*5497923018708371e-29+c,R=j+Y,Z=M-R,W=f*.6931471805598903,V=Z-m,U=W-V,D=Math.abs(i)<5551115123125783e-32,Q=t<22250738585072014e-324,yt=t>-22250738585072014e-324?-1/0:NaN,ut=Q?yt:U,F=t<=17976931348623157e292?ut:t;return D?i:F}function Jo(i,t){let e=Math.abs(i),s=Ce(e),o=je(e),n=o>1.4142135623730951,a=s+1,r=n?a:s,c=.5*o,d=(n?c:o)-1,l=2+d,f=2-l+d,v=d/l,u=v*134217729,m=u-v,w=u-m,g=v-w,b=l*134217729,y=b-l,M=b-y,S=l-M,E=v*l,O=w*M-E,T=w*S,z=g*M,x=T+z,L=O+x,B=g*S,P=L+B,q=d-E-P,tt=v*f,X=(q-tt)/l,A=v*v,vt=w*w-A,at=w*g,J=g*w,H=at+J,$=vt+H,j=g*g,et=$+j,R=2*v*X,Z=et+R,St=((((((((.043478260869565216*A+.047619047619047616)*A+.05263157894736842)*A+.058823529411764705)*A+.06666666666666667)*A+.07692307692307693)*A+.09090909090909091)*A+.1111111111111111)*A+.14285714285714285)*A+.2,gt=A*St,it=.3333333333333333+gt,Et=.3333333333333333-it+gt,Tt=A*134217729,At=Tt-A,nt=Tt-At,Ot=A-nt,ft=it*134217729,Nt=ft-it,It=ft-Nt,rt=it-It,ct=A*it,Dt=nt*It-ct,Bt=nt*rt,bt=Ot*It,ne=Bt+bt,Jt=Dt+ne,$t=Ot*rt,qt=Jt+$t,Zt=Et+1850371707708594e-32,Wt=A*Zt,pe=Z*it,re=Wt+pe,fe=qt+re,Ut=ct*134217729,ae=Ut-ct,Ht=Ut-ae,ue=ct-Ht,Qt=v*ct,me=w*Ht-Qt,Oe=w*ue,ge=g*Ht,be=Oe+ge,ce=me+be,Ne=g*ue,ze=ce+Ne,$e=v+Qt,uo=v-$e+Qt,Is=v*fe,Rs=X*ct,mo=Is+Rs,Hn=ze+mo+X,Yn=uo+Hn,go=r*.6931471805598903,bo=2*$e,_s=go+bo,Vn=go-_s+bo,Gn=2*Yn,Kn=r*5497923018708371e-29,Xn=Gn+Kn,wo=Vn+Xn,we=_s+wo,Jn=_s-we+wo,Zn=t>11805916207174113e5,Qn=t<-11805916207174113e5?-11805916207174113e5:t,xe=Zn?11805916207174113e5:Qn,xo=we*134217729,tr=xo-we,Cs=xo-tr,yo=we-Cs,Mo=xe*134217729,er=Mo-xe,js=Mo-er,ko=xe-js,ye=we*xe,sr=Cs*js-ye,or=Cs*ko,ir=yo*js,nr=or+ir,rr=sr+nr,ar=yo*ko,cr=rr+ar,hr=Math.abs(ye)<1e3,lr=Jn*xe,dr=cr+lr,So=hr?dr:0,vr=ye>710,pr=ye<-709?-709:ye,Ds=vr?710:pr,fr=Ds*1.4426950408889634+.5,he=Math.floor(fr),ur=he*.6931471805598903,Eo=Ds-ur,To=he*5497923018708371e-29,Ps=Eo-To,Ao=Eo-Ps-To+So,le=Ps+Ao,mr=Ps-le+Ao,Lo=1+le,gr=1-Lo+le,Lt=le*le,br=(((((11470745597729725e-27*Lt+208767569878681e-23)*Lt+2755731922398589e-22)*Lt+248015873015873e-19)*Lt+.001388888888888889)*Lt+.041666666666666664)*Lt+.5,wr=((((16059043836821613e-26*Lt+2505210838544172e-23)*Lt+27557319223985893e-22)*Lt+.0001984126984126984)*Lt+.008333333333333333)*Lt+.16666666666666666,xr=le*wr,yr=br+xr,Mr=Lt*yr,kr=mr+Mr,Sr=gr+kr,Oo=Lo+Sr,Er=Ds+So<-708.3964185322641,Tr=he<-1021.5,Ar=Oo<1,Lr=Er||Tr&&Ar,No=he>0,Or=Oo*(No?2:.5),Nr=he-1,zr=he+1,$r=ke(No?Nr:zr),Ir=Or*$r,Rr=_(Ir),_r=Lr?0:Rr,Cr=e<22250738585072014e-324,zo=t>0,jr=t<0?1/0:t,Dr=Cr?zo?0:jr:_r,$o=e>17976931348623157e292?zo?1/0:0:Dr,Io=Math.floor(t)===t,Pr=.5*t,Fr=Math.floor(Pr)*2!==t,Br=Io&&Fr,Ro=i<0,qr=i>=-17976931348623157e292,Wr=Ro&&qr&&!Io,Ur=i===0,Hr=1/i<0,Yr=(Ro||Ur&&Hr)&&Br,Vr=-$o,Gr=Wr?NaN:Yr?Vr:$o,Kr=i!==i||t!==t,Xr=i+t;return t===0||i===1?1:Kr?Xr:Gr}function Zo(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,a=o?e:s,r=a>17976931348623157e292,c=n>17976931348623157e292,h=0*n,l=r?c?1:h:n,v=r?1:a===0?1:a,u=v>8452712498170644e255,w=v<1499696813895631e-256?16069380442589903e44:1,g=u?7888609052210118e-46:w,b=l*g,y=v*g,M=.25*y,S=b<M,E=.75*y,O=b<E?.5:1,T=S?0:O,z=T*y,x=b-z,L=T*b,B=y+L,P=x/B,I=P*P,mt=((((((((((((.034482758620689655*I+-.037037037037037035)*I+.04)*I+-.043478260869565216)*I+.047619047619047616)*I+-.05263157894736842)*I+.058823529411764705)*I+-.06666666666666667)*I+.07692307692307693)*I+-.09090909090909091)*I+.1111111111111111)*I+-.14285714285714285)*I+.2)*I+-.3333333333333333,F=I*mt,pt=P*F,Mt=T===0,kt=T===.5,Ct=Mt?0:kt?.4636476090008061:.7853981633974483,St=Mt?0:kt?22698777452961687e-33:3061616997868383e-32,gt=Ct+P,jt=Ct-gt+P,Et=Mt?P:gt,Tt=Mt?0:jt,At=St+pt,nt=Tt+At,Ot=-Et,ft=1.5707963267948966+Ot,It=1.5707963267948966-ft+Ot,rt=6123233995736766e-32-nt,ct=It+rt,zt=o?ft:Et,Dt=o?ct:nt,Bt=t<0,bt=t===0,Jt=1/t<0,qt=Bt||bt&&Jt,Zt=-zt,Wt=3.141592653589793+Zt,re=3.141592653589793-Wt+Zt,fe=12246467991473532e-32-Dt,Ut=re+fe,ae=qt?Wt:zt,Ht=qt?Ut:Dt,ue=i<0,Qt=i===0,me=1/i<0,ge=ue||Qt&&me,be=ae+Ht,ce=_(be),Ne=-ce;return ge?Ne:ce}var De={exp:Wo,log:Uo,sin:Ho,cos:Yo,tan:Vo,tanh:Go,exp2:Ko,log1p:Xo,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},Pe={pow:Jo,atan2:Zo,max:Bo,min:qo,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var oa=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},ia=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},Fe={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=ht?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=ht?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>ht?n:G(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>ht?n:Yt(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]}};for(let[i,t]of Object.entries(De))Fe[i]=oa(t);for(let[i,t]of Object.entries(Pe))Fe[i]=ia(t);function Be({program:i,coefficients:t}){let e=ti({...i,results:i.results.slice(0,1)},t);return(s,o)=>e(s,o)[0]}function Qo({program:i,coefficients:t}){return ti(i,t)}var na=new Float64Array(0),te=256;function ti({constants:i,code:t,results:e},s){let o=[...s,...i].map(_),n=2+o.length,a=new Set(e);for(let d=t.length-1;d>=0;d--)if(a.has(n+d))for(let l of t[d].slice(1))a.add(l);let r=[new Float64Array(te),new Float64Array(te)],c=new Set([0,1]);for(let d of o)r.push(new Float64Array(te).fill(d));let h=[];return t.forEach(([d,...l],p)=>{let f=n+p,v=a.has(f)?new Float64Array(te):na,[u,m,w]=l.map(g=>r[g]);r.push(v),l.some(g=>c.has(g))&&c.add(f),a.has(f)&&(c.has(f)?h.push(g=>Fe[d](g,v,u,m,w)):Fe[d](te,v,u,m,w))}),(d,l)=>{let p=e.map(()=>new Float64Array(d.length));for(let f=0;f<d.length;f+=te){let v=Math.min(te,d.length-f);for(let u=0;u<v;u++)r[0][u]=_(d[f+u]),r[1][u]=_(l[f+u]);for(let u of h)u(v);e.forEach((u,m)=>p[m].set(r[u].subarray(0,v),f))}return p}}var Fs=["add","sub","mul","div","select","neg","sqrt","abs"],oi=Object.entries({...De,...Pe}).filter(([i])=>!Fs.includes(i)),ra=oi.map(([,i])=>i),ii=Object.fromEntries([...Fs,...oi.map(([i])=>i)].map((i,t)=>[i,t])),ei=255,aa=65535;function qe(i,t){for(let e=0;e<i.length;e+=2){let[s,o]=[i[e],i[e+1]],n=t[o&aa],a=t[o>>>16],r;switch(s&ei){case 0:r=n+a,Math.abs(r)>=ht||(r*=0);break;case 1:r=n-a,Math.abs(r)>=ht||(r*=0);break;case 2:r=n*a,Math.abs(r)>ht||(r=G(n,a));break;case 3:r=n/a,Math.abs(r)>ht||(r=Yt(n,a));break;case 4:r=n?t[i[e+2]]:a,e+=1;break;case 5:r=-n;break;case 6:r=Math.sqrt(n);break;case 7:r=Math.abs(n);break;default:r=ra[(s&ei)-Fs.length](n,a)}t[s>>>8]=r}}var si=i=>Int32Array.from(i.flatMap(([t,e,s,o,n])=>{let a=[t|e<<8,s|o<<16];return t===ii.select?[...a,n]:a})),Se=class{constructor(){this.values=[],this.changes=[],this.code=[]}register(t=0,e=!1){return this.changes.push(e),this.values.push(_(t))-1}emit(t,e){let[s,o=s,n=s]=e,a=this.register(0,e.some(r=>this.changes[r]));return this.code.push([ii[t],a,s,o,n]),a}append(t,e){let s=[...e,...t.constants.map(o=>this.register(o))];for(let[o,...n]of t.code)s.push(this.emit(o,n.map(a=>s[a])));return t.results.map(o=>s[o])}finish(t){let e=new Set(t),[s,o]=[[],[]];for(let n of[...this.code].reverse())if(e.has(n[1])){for(let a of n.slice(2))e.add(a);(this.changes[n[1]]?o:s).push(n)}return{registers:Float64Array.from(this.values),once:si(s.reverse()),each:si(o.reverse())}}};var Bs=class{constructor(t,e){let s=new Se,o=(u,m=!0)=>Array.from({length:u},()=>s.register(0,m));this.method=e,this.hyperparameters=[s.register(0,!0),...o(e.update.inputs-la(e)-1,!1)],this.position=o(2),this.memory=o(2*e.remembers.length),this.noise=o(2),this.counters=o(2),this.powers=o(e.powers.length);let n=t.coefficients.map(u=>s.register(u)),a=u=>s.append(t.program,[...u,...n]),{hyperparameters:r,position:c,memory:h}=this,d=a(c),l=e.look_ahead?a(s.append(e.look_ahead,[...r,...c,...h])):d;this.gradient=this.noise.map((u,m)=>s.emit("add",[l[1+m],u]));let p=e.uses_hessian?d.slice(3):[],f=[...r,...this.counters,...this.powers,...p],v=s.append(e.update,[...f,...c,...this.gradient,...h]);this.after=v,this.tape=s.finish([...v,...this.gradient])}run(t,{hyperparameters:e,rates:s},{steps:o,noise:n},a){let{registers:r,once:c,each:h}=this.tape,{position:d,memory:l,gradient:p,after:f,method:v,powers:u}=this,m=v.powers.map(([S])=>ha(_(e[S]),o+2)),w=v.powers.map(([,S])=>S);this.hyperparameters.forEach((S,E)=>r[S]=_(e[E])),qe(c,r);let g=[t.x,t.y,...t.memory.flat()],b=[...d,...l];b.forEach((S,E)=>r[S]=_(g[E][a]));let[y,M]=t.noisyGradient;for(let S=a;S<=o;S++){let E=S-t.methodStart+1;r[this.hyperparameters[0]]=_(s[S]),r[this.counters[0]]=E,r[this.counters[1]]=E+1;for(let k=0;k<m.length;k++)r[u[k]]=m[k][E+w[k]];for(let k=0;k<2;k++)r[this.noise[k]]=n?_(n[k][S]):0;qe(h,r),y[S]=r[p[0]],M[S]=r[p[1]];for(let k=0;k<b.length;k++)r[b[k]]=r[f[k]];if(S===o)break;for(let k=0;k<b.length;k++)g[k][S+1]=r[f[k]];if(!d.every(k=>Number.isFinite(r[k])))return S+2}return o+1}},We=new Map,ca=16;function ha(i,t){let e=We.get(i);return(!e||e.length<=t)&&(e=Float64Array.from({length:t+1},(s,o)=>Fo(i,o)),We.size>=ca&&We.clear(),We.set(i,e)),e}var la=({powers:i,uses_hessian:t,remembers:e})=>2+i.length+(t?3:0)+4+2*e.length;function da(i,t){let e=new Se,s=e.append(i,t.map(a=>e.register(a))),{registers:o,once:n}=e.finish(s);return qe(n,o),s.map(a=>o[a])}var Ue=class{constructor(t){this.surface=t,this.differentiate=Qo(t),this.steppers=new Map}simulate(t,e){let{method:s,origin:o,branchStep:n=0,hyperparameters:a,rates:r}=t,{steps:c,start:h}=e;if(o&&n>Math.min(c,o.records-1))return o;let d=this.steppers.get(s);d||this.steppers.set(s,d=new Bs(this.surface,s));let l=c+1,p=new Float64Array(l*(10+2*s.remembers.length)),f=0,v=()=>p.subarray(f*l,++f*l),u=o?.choice.method===s,m=o?n:0,w=()=>[v(),v()],g=da(s.init,[r[m],...a.slice(1)]),b={choice:t,records:0,methodStart:u?o.methodStart:m,x:v(),y:v(),noisyGradient:w(),memory:s.remembers.map(w),loss:v(),gradient:w(),hessian:[v(),v(),v()]};if(b.memory.forEach((M,S)=>M.forEach((E,k)=>u?E.set(o.memory[S][k].subarray(0,m+1)):E.fill(g[S]))),o)for(let[M,S]of va(b,o))M.set(S.subarray(0,m+1));else[b.x[0],b.y[0]]=h;let y=d.run(b,t,e,m);return this.measure(b,m,y),b.records=pa(b,m,y),b.records>0?b:void 0}recorded(t,e,s){let[o,n,a,r,c,h,d,...l]=e.map(v=>Float64Array.from(v)),[,,,...p]=this.differentiate(o,n),f=t.method.remembers.map((v,u)=>l.slice(2*u,2*u+2));return{choice:t,records:o.length,methodStart:s,x:o,y:n,loss:a,gradient:[r,c],noisyGradient:[h,d],memory:f,hessian:p}}measure(t,e,s){let[o,n,a,...r]=this.differentiate(t.x.subarray(e,s),t.y.subarray(e,s));t.loss.set(o,e),[n,a].forEach((c,h)=>t.gradient[h].set(c,e)),r.forEach((c,h)=>t.hessian[h].set(c,e))}};function va(i,t){let e=o=>[o.x,o.y,...o.noisyGradient,o.loss,...o.gradient,...o.hessian],s=e(t);return e(i).map((o,n)=>[o,s[n]])}function pa(i,t,e){let s=[i.x,i.y,i.loss,...i.gradient,...i.noisyGradient,...i.memory.flat()];for(let o=t;o<e;o++)for(let n of s)if(!Number.isFinite(n[o]))return o;return e}var fa=6,He=class{constructor(t){let{simulator:e,surface:s,steps:o,noise:n}=t;this.scene=t,this.given=e,this.simulator=new Ue(s),this.times=Float64Array.from({length:o+1},(r,c)=>c),this.ends=new Float64Array(o+1).fill(o);let a=n?[t.array("normal_x"),t.array("normal_y")]:void 0;this.noise=a&&[ni(a[0],n),ni(a[1],n)]}method(t){return this.given.methods[this.last(t).optimizer]}last(t){return Pt(this.given.paths[t])}choices({start:t=this.scene.start,kept:e=[],turn:s}){let o=s?[...e,s]:e,{paths:n}=this.given;return o.length?o.reduce((a,r)=>{let c=r.name==="learning_rate"?r.run:void 0;return this.fair(this.turned(a,r),t,c)},n):this.fair(n,t)}turned(t,{run:e,name:s,value:o}){let{contrasts:n}=this.given,{runs:a}=this.scene;return t.map((r,c)=>a[c]?.of===a[e].of?ai(r,s,n[c]===s?1-o:o):r)}firstDrawn(t){let e=new Set(t.slice(0,this.scene.runs.length).map(o=>JSON.stringify(o))),s=o=>{let n=o.slice(0,-1);return n.length?e.has(JSON.stringify(n))?Pt(o).branch_step:s(n):0};return t.map(s)}fair(t,e,s){let{fairness:o}=this.given,{runs:n}=this.scene;if(o!=="same"&&o!=="matched")return t;let a=n.map(p=>n.findIndex(({of:f})=>f===p.of)),r=a[s??0],c=ri(t[r]),h;if(o==="same")h=t.map(()=>c);else{let p=t.map((v,u)=>u<n.length?this.firstStep(v,e):1);if(!p.every(v=>v>0))return t;let f=v=>Number((ri(t[v])*p[r]/p[v]).toPrecision(fa));h=t.map((v,u)=>u>=n.length?0:a[u]===r?c:f(a[u]))}let d=t.map((p,f)=>f<n.length&&p.length===1);return d.every((p,f)=>!p||this.takes(f,h[f]))?t.map((p,f)=>d[f]?ai(p,"learning_rate",h[f]):p):t}takes(t,e){let[{low:s,high:o}]=this.method(t).parameters;return s<=e&&e<=o}firstStep([t],e){let s=this.rates(t).subarray(0,2),o=this.simulator.simulate(this.choice(t,s),{...this.shared(e),steps:1});return o&&o.records>1?Math.hypot(o.x[1]-o.x[0],o.y[1]-o.y[0]):0}rates({schedule:t,values:e,schedule_values:s}){let{program:o}=this.given.schedules[t],n=[e.learning_rate,...s];return o.code.length?Be({program:o,coefficients:n})(this.times,this.ends):new Float64Array(this.times.length).fill(_(e.learning_rate))}pathRates(t){let e=this.rates(t[0]);for(let s of t.slice(1))s.branch_step<=this.scene.steps&&e.set(this.rates(s).subarray(s.branch_step),s.branch_step);return e}choice({optimizer:t,values:e},s){return{method:this.given.methods[t],hyperparameters:Object.values(e),rates:s}}settings({choice:{method:t,hyperparameters:e}}){let s=t;return{method:s,values:Object.fromEntries(s.parameters.map(({name:o},n)=>[o,e[n]]))}}shared(t){let{surface:e,steps:s}=this.scene;return{surface:e,start:t,steps:s,noise:this.noise}}simulate(t,e,s=new Map){let o=JSON.stringify(t);return s.has(o)||s.set(o,this.advance(t,e,s)),s.get(o)}advance(t,e,s){let o=Pt(t),n=t.length>1?this.simulate(t.slice(0,-1),e,s):void 0;if(t.length>1&&!n)return;let a={...this.choice(o,this.rates(o)),origin:n,branchStep:o.branch_step};return this.simulator.simulate(a,this.shared(e))}},ni=(i,t)=>Float64Array.from(i,e=>G(e,t)),Pt=i=>i.at(-1),ri=i=>Pt(i).values.learning_rate;function ai(i,t,e){let s=Pt(i);return!(t in s.values)||s.values[t]===e?i:[...i.slice(0,-1),{...s,values:{...s.values,[t]:e}}]}function Rt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(r=>r*o).find(r=>r>=s*.999)??NaN,a=[];for(let r=Math.ceil(i/n-1e-9);r*n<=t+n*1e-9&&a.length<99;r++)a.push(r*n);return{values:a,step:n}}function qs(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var ua={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function Vt(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>ua[t]).join("")}function Gt(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),a=Math.max(0,Math.min(15,n-e+s));return i.toExponential(a).replaceAll("-","−").replace("e+","e")}return i.toFixed(o).replace("-","−")}function N(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=i.toExponential(t-2).split("e"),n=Vt(Number(o)),a=String(Number(s)).replace("-","−");return/^−?1$/.test(a)?a.replace("1",n):`${a}·${n}`}return String(Number(i.toPrecision(t))).replace("-","−")}var ci=["local minimum","saddle","maximum"],hi=["converged","stuck_at_saddle","left_view","overflowed"],li={converged:"converged",still_descending:"still descending",oscillating:"oscillating",stuck_at_saddle:"stuck at a saddle",stalled:"stalled",left_view:"left the view",overflowed:"overflowed"},di="{fate} · step {step}",vi="stuck at a maximum",pi="Overflowed at step {step}; the last finite point is {place}, f = {f}.",fi="The position, f, its gradient or the optimizer's memory is no longer a finite float64.",ui="Converged to the {kind} at {place}, by step {step}.",mi="Converged to the minimum at {place}, which is not in the list, by step {step}.",gi="Stuck at the {kind} at {place}, since step {step}: level ground, but no minimum.",bi="Stuck at the {kind} at {place}, which is not in the list, since step {step}: level ground, but no minimum.",wi="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of it.",xi="From step {step} on it stays within {near} (0.1 % of the view's diagonal) of its last point, and Newton's step there is shorter.",yi="{because} The Hessian is not positive there.",Mi="Left the view at step {step} and has not come back; it is now at {place}.",ki="Outside the view from the start; it is now at {place}.",Si="Its last point lies outside the surface's window.",Ei="Stalled: f no longer changes, at f = {f}, though this is no known minimum.",Ti="f changed by less than 1e-12 of its size over {window}.",Ai="Oscillating: f went uphill in {share} of {window}, between {lowest} and {highest}.",Li="Oscillating: it turned back in {share} of {window}, at f = {f} on both sides.",Oi="Over the last quarter of the steps the median of f does not fall, or at least {rises} of them are uphill while the mean of f falls by less than a quarter of its spread.",Ni="Still descending after {step} steps: f = {f}.",zi="It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.",$i="the last {count} step",Ii="the last {count} steps";function Ri(i,t,e){let s=G(.5,_(i-e)),o=G(.5,_(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),a=Yt(1,n>0?n:1),[r,c]=[G(s,a),G(t,a)],h=Math.sqrt(_(G(r,r)+G(c,c))),d=G(n,h),l=Yt(1,h>0?h:1),p=h>0?G(r,l):1,f=G(c,l),v=Math.sqrt(G(.5,_(1+Math.abs(p)))),u=Yt(G(.5,f),v),[m,w]=p>=0?[v,u]:[Math.abs(u),f>=0?v:-v];return{lam:[_(o+d),_(o-d)],V:[[m,0-w],[w,m]]}}function ee(i,t,e){let[s,o]=[i/e,t/e];return Math.sqrt(s*s+o*o)}function Ci(i,t,e,s){let o=i.records-1,[n,a,r]=i.hessian.map(x=>x[o]);if(![n,a,r].every(Number.isFinite))return;let{lam:c,V:h}=Ri(n,a,r),[d,l]=[h[0][0],h[1][0]],[p,f]=i.gradient.map(x=>x[o]),v=Math.max(Math.abs(c[0]),Math.abs(c[1])),u=c.map(x=>Math.abs(x)<=1e-6*v),m=[d*p+l*f,d*f-l*p],w=m.some((x,L)=>u[L]&&Math.abs(x)>1e-6*e*v),g=m.map((x,L)=>u[L]?0:-x/c[L]),b=ee(g[0],g[1],e);if(!(v>0)||w||!(b<=1))return;let y=[d*g[0]-l*g[1],l*g[0]+d*g[1]],M=c.map((x,L)=>!u[L]&&x<0);if(M.some(Boolean)){let x=ba(i,t,y,b,e,s);M=M.map((L,B)=>L&&c[B]<-x)}let[S,E]=g.map((x,L)=>M[L]?x:0),[k,O,T]=ci,z=M.every((x,L)=>x||u[L]);return{kind:M.some(Boolean)?z?T:O:k,offset:y,leaving:ee(S,E,e)>.1}}function ba(i,t,e,s,o,n){let a=i.records-1,[r,c]=[i.x[a],i.y[a]],h=t,d=-1;for(let m=t;m<=a;m++){let w=ee(i.x[m]-r,i.y[m]-c,o);w>d&&([h,d]=[m,w])}let l=i.hessian.map(m=>m[h]);d===0&&s>0&&(l=n(Float64Array.of(r+e[0]),Float64Array.of(c+e[1])).slice(3).map(([w])=>w),d=s);let[p,f,v]=l.map((m,w)=>m-i.hessian[w][a]),u=Math.sqrt(p*p+2*(f*f)+v*v);return d>0&&Number.isFinite(u)?2*s*u/d:0}var Ee=({kind:i})=>i.endsWith("minimum");function Ws([i,t,e,s]){let[o,n]=[t-i,s-e],a=Math.max(o,n),[r,c]=[o/a,n/a];return .001*(a*Math.sqrt(r*r+c*c))}var Us=([i,t,e,s],o,n)=>o>=i&&o<=t&&n>=e&&n<=s,Hs=i=>Math.min(Math.floor((i+1)/2),Math.max(10,Math.floor(.05*i))),Ys=i=>Math.max(Math.min(i+1,20),Math.floor(.25*i));function Ge(i,t,e,s){let o=i.records;for(;o>0&&!(ee(i.x[o-1]-t,i.y[o-1]-e,s)>1);)o--;return o}function Fi({domain:i,points:t,differentiate:e},s,o){let n=Ws(i),a=o.records-1,r=a-Hs(s),[c,h]=[o.x[a],o.y[a]],d=t.filter(({interior:m})=>m),l=d.filter(Ee),p=d.filter(m=>!Ee(m)),f=m=>Ge(o,m.x,m.y,n)<=r,v=l.find(f);if(v)return{fate:Ye(v),target:v};let u=f({x:c,y:h})?Ci(o,r,n,e):void 0;if(!u?.leaving){if(v=p.find(f),v)return{fate:Ye(v),target:v};if(u){let{kind:m,offset:w}=u,g={x:c+w[0],y:h+w[1],kind:m};return v=[...l,...p].find(b=>ee(g.x-b.x,g.y-b.y,n)<=1),v?{fate:Ye(v),target:v}:{fate:Ye(g),unlisted:g}}}return Us(i,c,h)?{fate:Vs(o,a+1-Ys(s),n).fate}:{fate:"left_view"}}var Ye=i=>Ee(i)?"converged":"stuck_at_saddle";function Vs(i,t,e){let s=i.loss.subarray(t,i.records),o=s.length-1,[n,a,r]=[s[0],s[0],0];for(let f=1;f<=o;f++)n=Math.min(n,s[f]),a=Math.max(a,s[f]),s[f]>s[f-1]&&r++;let c=a-n,h=c<=1e-12*(1+Math.abs(s[o])),d=r/o,l=h?Sa(i,t,e):0,p="still_descending";if(h)p=l<.2?"stalled":"oscillating";else if(d>0){let f=Math.ceil(s.length/2),[v,u]=[s.subarray(0,f),s.subarray(f)],m=ji(v)-ji(u);(!(Di(v)>Di(u))||d>=.2&&m<.25*c)&&(p="oscillating")}return{fate:p,level:h,turning:l,rising:d,lowest:n,highest:a}}function ji(i){let t=0;for(let e of i)t+=e;return t/i.length}function Di(i){let t=i.slice().sort(),e=i.length>>1;return i.length%2?t[e]:(t[e-1]+t[e])/2}function Sa({x:i,y:t,records:e},s,o){let n=e-1,a=!1,r=0;for(let l=s;l<n;l++)ee(i[l]-i[n],t[l]-t[n],o)>1&&(a=!0),r=Math.max(r,Math.abs(i[l+1]-i[l]),Math.abs(t[l+1]-t[l]));if(!a||n-s<2)return 0;let c=0,[h,d]=[0,0];for(let l=s;l<n;l++){let[p,f]=[(i[l+1]-i[l])/r,(t[l+1]-t[l])/r];l>s&&p*h+f*d<0&&c++,[h,d]=[p,f]}return c/(n-s-1)}function qi(i,t,e){let s=e.records-1,[o,n]=[e.x[s],e.y[s]],a=Wi(o,n);if(s<t){let v=lt(pi,{step:e.records,place:a,f:N(e.loss[s],3)});return se("overflowed",e.records,v,fi)}let{fate:r,target:c,unlisted:h}=Fi(i,t,e),d=Ws(i.domain),l=N(d,2),p=c?Ge(e,c.x,c.y,d):NaN;if(c&&s-p>=Hs(t))return Bi(c,!0,p,lt(wi,{step:p,near:l}));let f=c??h;if(f){let v=Ge(e,o,n,d);return Bi(f,!!c,v,lt(xi,{step:v,near:l}))}if(r==="left_view"){let v=e.records;for(;v>0&&!Us(i.domain,e.x[v-1],e.y[v-1]);)v--;let u=lt(v?Mi:ki,{step:v,place:a});return se(r,v,u,Si)}return Ea(r,e,d)}function se(i,t,e,s,o=li[i]){let n=hi.includes(i)?lt(di,{fate:o,step:t}):o;return{kind:i,label:n,sentence:e,criterion:s,step:t}}function Bi(i,t,e,s){let{kind:o,x:n,y:a}=i,r={kind:o,place:Wi(n,a),step:e};if(Ee(i))return se("converged",e,lt(t?ui:mi,r),s);let c=lt(t?gi:bi,r),h=t&&o==="maximum"?vi:void 0;return se("stuck_at_saddle",e,c,lt(yi,{because:s}),h)}function Ea(i,t,e){let s=t.records-1,o=Ys(s),n=lt(o>2?Ii:$i,{count:o-1}),a=N(t.loss[s],3);if(i==="stalled")return se(i,s,lt(Ei,{f:a}),lt(Ti,{window:n}));if(i==="still_descending")return se(i,s,lt(Ni,{step:s,f:a}),zi);let{level:r,turning:c,rising:h,...d}=Vs(t,t.records-o,e),[l,p]=[N(d.lowest,3),N(d.highest,3)],f=r?lt(Li,{share:Gs(c),window:n,f:a}):lt(Ai,{share:Gs(h),window:n,lowest:l,highest:p});return se(i,s,f,lt(Oi,{rises:Gs(.2)}))}var lt=(i,t)=>i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s])),Wi=(i,t)=>`(${N(i)}, ${N(t)})`;function Gs(i){let t=100*i,e=Math.floor(t),s=t-e;return`${s>.5||s===.5&&e%2?e+1:e}%`}function Ke(i,t,e,s){let{records:o}=s,n=i.scene.surface.floor??0,[a,r]=s.gradient,c=i.pathRates(e).subarray(0,o),h=u=>u.subarray(0,o),d={records:o,x:h(s.x),y:h(s.y),height:h(s.loss).map(u=>u-n),slope:h(a).map((u,m)=>Math.hypot(u,r[m])),rates:c.every(u=>u===c[0])?void 0:c};if(t.rule===void 0)return d;let{method:l,values:p}=i.settings(s),f=([u,m])=>[h(u),h(m)],v={values:p,rule:Ta(l,p)??t.rule,method_start:s.methodStart,noisyGradient:f(s.noisyGradient),memory:Object.fromEntries(l.remembers.map((u,m)=>[u,f(s.memory[m])]))};return{...d,...v}}var Ta=({rules:i},t)=>i?.find(([e])=>Object.entries(e).every(([s,o])=>t[s]===o))?.[1];function Ui(i,t,e,s,o,n){let{rule:a,origin:r}=t[s],c=e[s].slice(0,-1);if(a===void 0||!c.length||JSON.stringify(c)===JSON.stringify(e[Number(r)]))return;let h=t[Number(r)],d=i.simulate(c,o,n);return d&&{...h,...Ke(i,h,c,d),offstage:!0}}function Hi(i,t,e,s){let{scene:o,given:n}=i,a={detail:Aa(e,n),dim:!s};if(!s)return a;let{method:r,values:c}=i.settings(s);if(a.rate=c.learning_rate,!t.offstage){let{domain:h,points:d}=o.surface,l=new Map(r.parameters.map(({sign:p,name:f})=>[p,c[f]]));a.outcome=qi({domain:h,points:d,differentiate:i.simulator.differentiate},o.steps,s),a.distinguishing=t.distinguishing.map(([p,f])=>[p,typeof f=="number"?l.get(p)??f:f])}return{...a,...Ke(i,t,e,s)}}function Aa(i,{methods:t,schedules:e}){let{optimizer:s,values:o,schedule:n,branch_step:a}=Pt(i),r=[`α = ${N(o.learning_rate)}`];for(let{name:c,default:h}of t[s].parameters.slice(1))o[c]!==h&&r.push(`${c} ${N(o[c],6)}`);return n!=="constant"&&r.push(e[n].label.toLowerCase()),i.length>1&&r.push(`from step ${a}`),r.join(", ")}var Xe=class{constructor(t){this.player=t,this.changes={},this.due=!1}load(t){this.laboratory=t.laboratory,this.truths=t.allRuns.map(e=>({...e})),this.bent=new Set,this.due=Object.keys(this.changes).length>0}change(t){Object.assign(this.changes,t);for(let[e,s]of Object.entries(this.changes))s===void 0&&delete this.changes[e];this.due=!0,this.player.clock.playing||this.player.picture.schedule()}keep(t){let{kept:e=[]}=this.changes,s=e.filter(({run:o,name:n})=>o!==t.run||n!==t.name);this.change({kept:[...s,t],turn:void 0})}inForce(t){let{laboratory:e,changes:s}=this;return Pt(e.choices({...s,turn:void 0})[t])}apply(){if(!this.due||!this.laboratory)return!1;this.due=!1;let{player:t,laboratory:e,changes:s,truths:o}=this,{scene:n,inside:a}=t,{paths:r}=e.given,c=s.start&&s.start.some((f,v)=>f!==n.start[v]),h=s.start??n.start,d=new Map,l=e.choices(s),p=e.firstDrawn(l);return l.forEach((f,v)=>{let u=n.allRuns[v],{hidden:m}=u,{left:w}=u,g=t.proof.isDoubted(v);if(u.first=p[v],u.left=Ui(e,o,l,v,h,d),!g&&(c||f!==r[v]))Object.assign(u,Hi(e,o[v],f,e.simulate(f,h,d))),this.bent.add(v);else if(this.bent.delete(v))Object.assign(u,o[v],{hidden:m,dim:!1,first:p[v]});else if(!w&&!u.left)return;a.renew(v),v<n.runs.length&&t.legend.describe(v)}),t.runsChanged(),!0}};function Yi(i,t,e,s,o){i.beginPath(),t.forEach(([n,a],r)=>i[r?"lineTo":"moveTo"](e+n*o,s+a*o)),i.closePath()}function Kt(i,t,e,s,o,n){let a=n.of(t);i.setLineDash([]),i.lineJoin="round",Yi(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?a:n.rim,i.fill(),i.strokeStyle=a,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=a,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var La=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function Je(i,t,e,s,o,n,a,r){let c=Math.hypot(o,n)||1,h=o/c,d=n/c,l=La.map(([p,f])=>[p*h-f*d,p*d+f*h]);i.setLineDash([]),Yi(i,l,e,s,a*1.25),i.strokeStyle=r.rim,i.lineWidth=a*.6,i.stroke(),i.fillStyle=r.of(t),i.fill()}function Ze(i,t,e,s,o,n){i.setLineDash([]);let a=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[r,c]of a){i.beginPath();for(let h of[1,-1])i.moveTo(e-o,s-h*o),i.lineTo(e+o,s+h*o);i.strokeStyle=r,i.lineWidth=c,i.stroke()}}function Qe(i,t,e,s,o,n){i.setLineDash([]);let a=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[r,c]of a)i.strokeStyle=r,i.lineWidth=c,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function Xt(i,t,e){let s=i.outline.map(([h,d])=>`${(17+h*5).toFixed(2)},${(8+d*5).toFixed(2)}`).join(" "),[o,n,a]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],r=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${r}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${a}"/><text x="24" y="6.5" ${c}>${i.tag}</text></svg>`}var Oa={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},Ks=["map","relief","both","grid"];function ts(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:a}=o,{box:r}=n,c=i.scene.runs.length,h=[r.left+r.width/2,r.top+r.height/2],d=s.stage==="relief",l=v=>(v(),o.schedule()),p=v=>d?l(()=>a.zoom(v)):o.moveWindow(()=>n.zoom(v,...h)),f={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:Ks[(Ks.indexOf(s.stage)+1)%Ks.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+c-1)%c}),"next-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+1)%c}),branch:()=>{i.offline||(i.inside.focusBranch(),i.viewState.change({inside:1}))},dial:()=>i.viewState.change({dial:s.dial?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>Na(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>l(()=>a.zoom(1.4)),farther:()=>l(()=>a.zoom(1/1.4)),"turn-left":()=>l(()=>a.orbit(-40,0)),"turn-right":()=>l(()=>a.orbit(40,0)),"reset-camera":()=>l(()=>a.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():i.root.requestFullscreen?.(),"zoom-in":()=>p(1.5),"zoom-out":()=>p(1/1.5),"zoom-reset":()=>d?l(()=>a.reset()):o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||f[t]()}async function Na(i){if(i.offline)return;let t=i.playback.spell(),s=[...location.search.slice(1).split("&").filter(n=>n&&!n.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),o=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${s}`).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!o,at:Date.now()})}function Vi(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return ts(i,"projector");let n=Oa[t.key.length===1?t.key.toLowerCase():t.key];n&&(t.preventDefault(),ts(i,n))}var za={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function dt(i){return i.replace(/[&<>"]/g,t=>za[t])}var $a=.6,es=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:a})=>o.map(r=>({run:r,dx:n,dy:a,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:a,width:r,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:h,dy:d}of t)o.rect(n+h,a+d,r,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:a,dy:r}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let c=new Path2D,h=t.length,d=!1,l=!1;for(let u=t.next;u<=e;u++){let[m,w]=s.toPixel(n.x[u],n.y[u]);if(Math.hypot(m-t.x,w-t.y)<$a&&u<e)continue;let b=Xs(t.x,t.y,m,w,s.box);b&&((!l||b[4])&&c.moveTo(b[0]+a,b[1]+r),c.lineTo(b[2]+a,b[3]+r),d=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),l=b!==null&&!b[5],t.x=m,t.y=w}if(t.next=e+1,!d)return;let{scale:p}=o,{halo:f,line:v}=this;f.strokeStyle=o.halo,f.lineWidth=5*p,f.stroke(c),v.strokeStyle=o.of(n),v.lineWidth=2.3*p,v.setLineDash(n.dash.map(u=>u*p)),v.lineDashOffset=h,v.stroke(c)}};function Gi(i,t,e,s,o){let{left:n,top:a,width:r,height:c}=e.box,h=6.2*o.scale,d=[];for(let l of t){if(l.hidden||s<l.first)continue;if(l.branch_step&&s>=l.branch_step&&l.branch_step<l.records){let[g,b]=e.toPixel(l.x[l.branch_step],l.y[l.branch_step]);e.inside(g,b)&&Qe(i,l,g,b,h,o)}let p=Math.min(s,l.records-1),f=Math.floor(p+1e-9),v=p-f,[u,m]=e.toPixel(l.x[f],l.y[f]);if(v>1e-9){let[g,b]=e.toPixel(l.x[f+1],l.y[f+1]),y=Xs(u,m,u+(g-u)*v,m+(b-m)*v,e.box);y&&(i.setLineDash([]),i.strokeStyle=o.of(l),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(y[0],y[1]),i.lineTo(y[2],y[3]),i.stroke()),u+=(g-u)*v,m+=(b-m)*v}let w=l.outcome.kind==="overflowed"&&s>=l.records-1;if(e.inside(u,m))w?Ze(i,l,u,m,h,o):Kt(i,l,u,m,h,o);else{let g=Ia(l,f,e);g&&d.push([l,...g])}}i.save(),i.beginPath(),i.rect(n-1,a-1,r+2,c+2),i.clip();for(let l of d)Je(i,...l,h,o);i.restore()}function Ia(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[a,r]=e.toPixel(i.x[s+1],i.y[s+1]),c=Xs(o,n,a,r,e.box);if(c&&c[5])return[c[2],c[3],a-o,r-n];if(c)return null}return null}function Ki(i,t,e,s,o,n){let a=n,r;for(let c of i){if(c.hidden)continue;let h=Math.min(e,c.records-1);for(let d=0;d<=h;d++){let[l,p]=t.toPixel(c.x[d],c.y[d]),f=Math.hypot(l-s,p-o);f<a&&([a,r]=[f,{run:c,i:d}])}}return r}function Xs(i,t,e,s,o){let n=e-i,a=s-t,r=0,c=1,h=[[-n,i-o.left],[n,o.left+o.width-i],[-a,t-o.top],[a,o.top+o.height-t]];for(let[d,l]of h)if(d===0){if(l<0)return null}else{let p=l/d;if(d<0?r=Math.max(r,p):c=Math.min(c,p),r>c)return null}return!Number.isFinite(n)||!Number.isFinite(a)?null:[i+n*r,t+a*r,i+n*c,t+a*c,r>0,c<1]}var Ra=5,_a=11;function oe(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function Zs(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Ra}function Qs(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function ss({picture:i},t){return i.panels.local(oe(t,i.stage))}function Js({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:a}=i,{over:r}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let h=c||o.point(...oe(s,a),n);t.light(o.on&&h?o.places[o.over].i:void 0),o.over!==r&&e.place()}function Xi(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:a}=i,{stage:r,plane:c,panels:h}=e,d;t(r,"pointerdown",v=>{if(v.button!==0||v.target.closest("button")||!i.scene)return;Js(i,v);let[u,m]=ss(i,v);c.inside(u,m)&&(d={px:u,py:m,x:u,y:m,moved:!1},r.setPointerCapture(v.pointerId),i.root.focus({preventScroll:!0}))}),t(r,"pointermove",v=>{if(!i.scene)return;!d&&!v.target.closest(".ov-start")&&Js(i,v);let[u,m]=ss(i,v);if(!d&&v.target.closest("button"))return s.hide();if(!d)return Ca(i,u,m,v);Zs(d,u,m)&&(r.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(u-d.x,m-d.y)),Object.assign(d,{x:u,y:m,moved:!0}))});let l=v=>{if(d&&!d.moved&&v.type==="pointerup"){let u=c.toPlane(d.px,d.py);n.begin(),h.on?a.change({run:h.places[h.over].i}):i.quiz.aims?i.quiz.put(...u):n.moveTo(...u)}d=void 0,r.classList.remove("ov-panning")};t(r,"pointerup",l),t(r,"pointercancel",l),t(r,"pointerleave",()=>{s.hide(),o.light(void 0)});let p=v=>Number(v.target.closest("button").dataset.place);t(h.root,"click",v=>a.change({run:p(v)})),t(h.root,"focusin",v=>o.light(p(v))),t(h.root,"focusout",()=>o.light(void 0)),t(r,"wheel",v=>{if(!Qs(i,v))return;v.preventDefault(),Js(i,v);let[u,m]=ss(i,v);e.moveWindow(()=>c.zoom(Math.exp(-v.deltaY*.0022),u,m))},{passive:!1})}function Ji(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",a=>{a.button===0&&(e.hold(),o.setPointerCapture(a.pointerId),a.preventDefault(),o.focus())}),t(o,"pointermove",a=>{e.holding&&e.moveTo(...n.toPlane(...ss(i,a)))});for(let a of["pointerup","pointercancel"])t(o,a,()=>e.release());t(o,"keydown",a=>{let r={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[a.key];if(!r)return;a.preventDefault();let c=(a.shiftKey?30:5)/n.unit,[h,d]=e.position;e.moveTo(h+r[0]*c,d+r[1]*c)})}function Ca(i,t,e,s){let{plane:o,panels:n,colours:a}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let r=Ki(n.places[n.over].runs,o,i.clock.step,t,e,_a),c=r?ja(r,a):"";to(i,o.toPlane(t,e),c,s)}function ja({run:i,i:t},e){return`<div>${Xt(i,e.of(i),e.rim)}<b>${dt(i.label)}</b> step ${t}<span>f = ${N(i.lossAt(t))}</span></div>`}function to(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),a=`<div>x = ${N(t)}, y = ${N(e)}</div><div><b>f = ${N(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,a+s,{x:t,y:e,f:n})}function Zi(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:a}=n,r;t(a,"pointerdown",h=>{if(h.button!==0||!i.scene)return;let[d,l]=oe(h,a);r={px:d,py:l,x:d,y:l,moved:!1},a.setPointerCapture(h.pointerId)}),t(a,"pointermove",h=>{if(!i.scene)return;let[d,l]=oe(h,a);if(!r){let p=n.pick(d,l);return p?to(i,p,"",h):e.hide()}Zs(r,d,l)&&(e.hide(),n.orbit(d-r.x,l-r.y),Object.assign(r,{x:d,y:l,moved:!0}),o.schedule())}),t(a,"pointerup",()=>{let h=r&&!r.moved&&n.pick(r.px,r.py);r=void 0,h&&(s.begin(),s.moveTo(...h,n.unit))}),t(a,"pointercancel",()=>r=void 0),t(a,"pointerleave",()=>e.hide()),t(a,"keydown",h=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!d||!h.shiftKey||(h.preventDefault(),n.orbit(25*d[0],25*d[1]),o.schedule())}),t(a,"wheel",h=>{Qs(i,h)&&(h.preventDefault(),n.zoom(Math.exp(-h.deltaY*.0022)),o.schedule())},{passive:!1})}function Qi(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&ts(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Vi(i,o)),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),Xi(i),Ji(i),Zi(i)}function tn(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=r=>Math.round(t.stepAt(oe(r,o)[0])),a=!1;e(o,"pointerdown",r=>{r.button!==0||!i.scene||(a=!0,o.setPointerCapture(r.pointerId),i.clock.pause(),i.clock.seek(n(r)))}),e(o,"pointermove",r=>{if(!i.scene)return;a&&i.clock.seek(n(r));let c=n(r),{colours:h}=i.picture,d=t.describe(c).map(([l,p,f])=>{let v=p==="x"||p==="y"?` along ${p}`:"";return`<div>${Xt(l,h.of(l),h.rim)}${dt(l.label)}${v}<span>${f}</span></div>`});s.showAt(r.clientX,r.clientY,`<div><b>Step ${c}</b></div>${d.join("")}`)});for(let r of["pointerup","pointercancel"])e(o,r,()=>a=!1);e(o,"pointerleave",()=>s.hide())}var os=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=Ie("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var Da={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function is({outcome:i},t=""){return`<span class="ov-chip" data-kind="${i.kind}" ${t}>${eo(i)}</span>`}function eo({kind:i,label:t}){return`<i aria-hidden="true">${Da[i]??""}</i>${dt(t)}`}var ns=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${dt(t.label)}"`,a=`${Xt(t,s.of(t),s.rim)} <b>${dt(t.label)}</b>`,r='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${a}${r}</button>`+is(t,'tabindex="0" role="note"');let c=o.querySelector(".ov-chip"),{tooltip:h}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let d=()=>[t.outcome.sentence,t.outcome.criterion].map(l=>`<p>${dt(l)}</p>`);for(let l of["pointerenter","focus"])c.addEventListener(l,()=>h.showBelow(c,d().join("")));for(let l of["pointerleave","blur"])c.addEventListener(l,()=>h.hide());return o}describe(t){let e=this.player.scene.runs[t],{outcome:s}=e,o=this.list.children[t],n=o.querySelector(".ov-chip");o.querySelector(".ov-detail").textContent=e.detail,n.dataset.kind=s.kind,n.setAttribute("aria-label",`${e.label}: ${s.sentence} ${s.criterion}`),n.innerHTML=eo(s)}update(t){this.player.scene.runs.forEach((e,s)=>{this.list.children[s].querySelector(".ov-live").textContent=N(e.lossAt(t),3)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,a)=>n.classList.toggle("ov-lit",a===t)),s.panels.light(t))}};function wt(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function xt(){return document.createElement("canvas")}var so=18,rs=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,a]=t.domain,r=Float64Array.from(this.grid(s,o,n,a,81,81)).filter(Number.isFinite).sort(),c=d=>r[Math.min(r.length-1,Math.floor(d*r.length))];this.low=r[0],this.high=r[r.length-1];let{floor:h}=t;if(h!==null){let d=Math.log10(Math.max(c(.01)-h,(this.high-h)*1e-6,1e-300)),l=(Math.log10(this.high-h)-d)/so||1;this.level=p=>(Math.log10(Math.max(p-h,1e-300))-d)/l,this.tint=p=>p/so}else{let d=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[l,p]=[Math.asinh(this.low/d),Math.asinh(this.high/d)],f=(p-l)/so;this.level=v=>Math.asinh(v/d)/f,this.tint=v=>(v*f-l)/(p-l)}}grid(t,e,s,o,n,a){let r=new Float64Array(n*a),c=new Float64Array(n*a);for(let h=0,d=0;h<a;h++)for(let l=0;l<n;l++,d++)r[d]=t+(e-t)*l/(n-1),c[d]=o+(s-o)*h/(a-1);return this.evaluate(r,c)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:a,top:r,width:c,height:h}=e.box,d=Math.max(2,Math.round(c/o))+1,l=Math.max(2,Math.round(h/o))+1,p=this.grid(...e.view,d,l);for(let f=0;f<p.length;f++)p[f]=this.level(p[f]);this.paint(t,e,s,p,d,l),this.contour(t,e,s,p,d,l),this.veil(t,e,s),n||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(a+.5,r+.5,c-1,h-1)}paint(t,e,s,o,n,a){let r=new ImageData(n,a),c=s.ramp,h=c.length/3-1;for(let m=0;m<o.length;m++){let w=Math.max(0,Math.min(1,this.tint(o[m]))),g=3*Math.round(w*h);r.data.set([c[g],c[g+1],c[g+2],Number.isNaN(o[m])?0:255],4*m)}this.buffer??=xt(),this.buffer.width=n,this.buffer.height=a,wt(this.buffer).putImageData(r,0,0);let{left:d,top:l,width:p,height:f}=e.box,v=p/(n-1),u=f/(a-1);t.save(),t.beginPath(),t.rect(d,l,p,f),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-v/2,l-u/2,p+v,f+u),t.restore()}contour(t,e,s,o,n,a){let r=new Path2D,c=new Path2D,{left:h,top:d,width:l,height:p}=e.box,f=l/(n-1),v=p/(a-1);for(let u=0;u+1<a;u++)for(let m=0;m+1<n;m++){let w=u*n+m,g=o[w],b=o[w+1],y=o[w+n],M=o[w+n+1],S=Math.min(g,b,y,M),E=Math.max(g,b,y,M);if(E-S<40)for(let k=Math.ceil(S);k<=E;k++){let O=k%3===0?c:r,T=h+m*f,z=d+u*v,x=[];g<k!=b<k&&x.push([T+f*(k-g)/(b-g),z]),b<k!=M<k&&x.push([T+f,z+v*(k-b)/(M-b)]),y<k!=M<k&&x.push([T+f*(k-y)/(M-y),z+v]),g<k!=y<k&&x.push([T,z+v*(k-g)/(y-g)]),x.length===4&&(g+b+y+M)/4<k!=g<k&&x.push(...x.splice(0,1));for(let L=0;L+1<x.length;L+=2)O.moveTo(...x[L]),O.lineTo(...x[L+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(r),t.strokeStyle=s.contourStrong,t.stroke(c)}veil(t,e,s){let[o,n,a,r]=this.surface.domain,[c,h]=e.toPixel(o,r),[d,l]=e.toPixel(n,a),{left:p,top:f,width:v,height:u}=e.box;t.save(),t.beginPath(),t.rect(p,f,v,u),t.clip(),t.beginPath(),t.rect(p,f,v,u),t.rect(c,h,d-c,l-h),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,h,d-c,l-h),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:a=80}={}){let{left:r,top:c,width:h,height:d}=e.box,l=11.5*s.scale,[p,f,v,u]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${l}px ${s.font}`;let m=Rt(p,f,h/(a*s.scale)),w=Rt(v,u,d/(.8*a*s.scale));t.textAlign="center",t.textBaseline="top";for(let g of o?m.values:[]){let[b]=e.toPixel(g,v);t.fillRect(Math.round(b),c+d,1,4),t.fillText(Gt(g,m.step),b,c+d+7)}t.textAlign="right",t.textBaseline="middle";for(let g of n?w.values:[]){let[,b]=e.toPixel(p,g);t.fillRect(r-4,Math.round(b),4,1),t.fillText(Gt(g,w.step),r-7,b)}t.fillStyle=s.text,t.font=`italic ${l+1}px ${s.font}`,t.textAlign="right",o&&t.fillText("x",r+h-4,c+d-10),t.textAlign="left",n&&t.fillText("y",r+6,c+12)}points(t,e,s){let o=5.5*s.scale,n=[[s.rim,4],[s.text,1.6]];t.setLineDash([]);for(let{x:a,y:r,kind:c}of this.surface.points){let[h,d]=e.toPixel(a,r);if(e.inside(h,d,1)){for(let[l,p]of n)t.strokeStyle=l,t.lineWidth=p*s.scale,t.beginPath(),c==="saddle"?(t.moveTo(h-o*.6,d-o*.6),t.lineTo(h+o*.6,d+o*.6),t.moveTo(h-o*.6,d+o*.6),t.lineTo(h+o*.6,d-o*.6)):c==="maximum"?(t.moveTo(h,d-o*.8),t.lineTo(h+o*.8,d+o*.6),t.lineTo(h-o*.8,d+o*.6),t.closePath()):t.arc(h,d,o,0,2*Math.PI),t.stroke();c==="global minimum"&&(t.fillStyle=s.text,t.beginPath(),t.arc(h,d,o*.42,0,2*Math.PI),t.fill())}}}};var as={left:46,right:10,top:10,bottom:28},cs=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:as.left*s,right:as.right,top:as.top,bottom:as.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,a=(s+o)/2;this.place([n,a],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,a))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),a=this.within(this.unit*t,o,n),r=this.unit/a;this.place([o+(this.centre[0]-o)*r,n+(this.centre[1]-n)*r],a)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};function en(){return Math.min(2,globalThis.devicePixelRatio||1)}function oo(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),oo(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var sn={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function on(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),a=o-n;for(let r=0;r<3;r++)e[3*s+r]=i[n][r]+(i[n+1][r]-i[n][r])*a}return e}var nn={light:on(sn.light),dark:on(sn.dark)};function io(i){let t=getComputedStyle(i),e=wt(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(c).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),a=.299*o[0]+.587*o[1]+.114*o[2]<128,r=(c,h)=>`rgb(${c.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",a?"#0d141c":"#ffffff"),{dark:a,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:c=>(a?c.dark:c.light)+(c.dim?"55":""),rim:r(o,1),halo:r(o,a?.55:.7),text:r(n,1),muted:r(n,i.classList.contains("ov-large")?.86:.68),grid:r(n,.1),frame:r(n,.3),contour:r(a?[190,215,240]:[30,60,95],a?.13:.15),contourStrong:r(a?[190,215,240]:[30,60,95],a?.3:.34),veil:r(o,.62),ramp:a?nn.dark:nn.light}}var rn=["land","fan","halo","line","heads"],hs=class{constructor(t){this.canvases=rn.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[rn[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var _t={left:46,right:6,top:40,bottom:28,gap:12},ls={one:24,two:42,wide:330},an={bare:190,full:240},Pa=56,Fa=420,ds=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:a},r){let{stage:c}=this,h=t.runs.filter(b=>!b.hidden),d=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&h.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,n.scale);return}let l=n.scale,p=b=>Math.round(b*r)/r,f=d?void 0:c.clientHeight,v=Ba(h.length,c.clientWidth,f,t.surface.domain,l),u=Math.floor(v.width),m=Math.floor(v.height),w=_t.gap*l,g=m+v.title+w;d&&(c.style.height=`${_t.top+v.rows*g+_t.bottom}px`),o.frame({left:p(_t.left*l),top:p(_t.top*l+v.title),width:u,height:m}),this.colours={...n,scale:l*Math.max(.75,Math.min(1,Math.min(u,m)/Fa/l))},this.places=h.map((b,y)=>{let M=y%v.columns,S=(y-M)/v.columns;return{...{dx:p(M*(u+w)),dy:p(S*g),aside:M===0,below:y+v.columns>=h.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:u,scale:l},this.write({scene:t,view:e,plane:o,colours:n},v.title),this.update(a.step)}write({scene:t,view:e,plane:s,colours:o},n){let{left:a,top:r,width:c,height:h}=s.box,d=new Set(t.runs.flatMap(({distinguishing:l})=>l.map(([p])=>p||"schedule")));for(this.caption.innerHTML=t.method?`<b>${dt(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:l,dx:p,dy:f},v)=>{let u=t.runs[l],m=this.titles[v]??=this.root.appendChild(document.createElement("button")),w=u.distinguishing.map(([M,S])=>`${M} ${typeof S=="number"?`= ${N(S)}`:dt(S)}`).join(", ");m.type="button",m.className=`ov-panel${n<ls.two*o.scale?" ov-flat":""}`;let g=`<b>${w||dt(u.label)}</b><small>${w?"":dt(u.detail)}</small>`,b=`<span class="ov-name">${Xt(u,o.of(u),o.rim)}${g}</span>`;m.innerHTML=`${b}${is(u)}<small class="ov-now"></small>`,m.title=`${u.label}, ${u.detail}. ${u.outcome.sentence}`,m.setAttribute("aria-pressed",String(l===Math.min(e.run,t.runs.length-1))),m.dataset.place=l;let y={left:a+p,top:r+f-n,width:c,height:n};for(let[M,S]of Object.entries(y))m.style[M]=`${S}px`;m.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(l=>l.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||e<an.bare*s)return;let o=e<an.full*s?"":"f = ";this.places.forEach(({runs:[n]},a)=>this.now[a].textContent=o+N(n.lossAt(t),3))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:a})=>s.inside(t-n,e-a));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,a){let{tile:r}=this,{left:c,top:h,width:d,height:l}=s.box;r.canvas.width=Math.round(d*a),r.canvas.height=Math.round(l*a),r.setTransform(a,0,0,a,-c*a,-h*a),e.draw(r,s,this.colours,o,!0);for(let{dx:p,dy:f,below:v,aside:u}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(r.canvas,Math.round((c+p)*a),Math.round((h+f)*a)),t.setTransform(a,0,0,a,p*a,f*a),e.axes(t,s,n,{below:v,aside:u,every:Pa})}drawStart(t,[e,s],o){let{rim:n,text:a,scale:r}=this.colours,[c,h]=o.toPixel(e,s);if(!(!this.on||!o.inside(c,h))){t.setLineDash([]);for(let[d,l]of[[n,6],[a,2.5]])t.strokeStyle=d,t.lineWidth=l*r,t.beginPath(),t.arc(c,h,5.5*r,0,2*Math.PI),t.stroke()}}};function Ba(i,t,e,[s,o,n,a],r){let c=_t.gap*r,h,d=Math.min(i,2),l=Math.max(.75,Math.min(1.2,(a-n)/(o-s)));for(let p=e?1:d;p<=(e?i:d);p++){let f=Math.ceil(i/p),v=(t-_t.left*r-_t.right-c*(p-1))/p,u=r*(v<ls.wide*r?ls.two:ls.one),m=e?(e-(_t.top+_t.bottom)*r-c*(f-1))/f-u:v*l,w=1-.03*(f*p-i),g=Math.min(v/(o-s),m/(a-n))*w;(!h||g>h.unit)&&(h={unit:g,columns:p,rows:f,title:u,width:Math.max(20,v),height:Math.max(20,m)})}return h}function cn(i,t){if(i.length!==t.length||t.some(({run:s},o)=>s!==i[o].run))return-1;let e=t.flatMap(({values:s},o)=>s===i[o].values?[]:[o]);return e.length===1?e[0]:-1}var vs=class{constructor(){this.canvases=[xt(),xt()],this.key="",this.values=[]}drawAround(t,e,s){let{drawn:o,low:n,high:a,unit:r,last:c,scale:h,width:d,height:l,ratio:p}=t,f=o.map(g=>g.values),v=[e,n,a,r,c,h,d,l,p,s.scale,s.text].join(),[u,m]=this.canvases;(v!==this.key||f.some((g,b)=>b!==e&&g!==this.values[b]))&&(t.curves(t.emptied(u),s,o.slice(0,e)),t.curves(t.emptied(m),s,o.slice(e+1))),Object.assign(this,{key:v,values:f});let w=t.emptied(t.bold);w.drawImage(u,0,0,d,l),t.curves(w,s,[o[e]]),w.drawImage(m,0,0,d,l)}};var qa=.5,Wa=2.5,ps=class{constructor(t){this.canvas=t,this.context=wt(t),this.faint=xt(),this.bold=xt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1,this.coarse=!1,this.others=new vs}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.faint,this.bold,...this.others.canvases])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let a=n.scale,r=this.coarse?cn(this.drawn,t):-1;Object.assign(this,{drawn:t,last:e,scale:s,colours:n}),this.box={left:46*a,top:7*a,width:Math.max(20,this.width-46*a-12),height:Math.max(20,this.height-27*a)},this.range(o),r>=0?this.others.drawAround(this,r,n):this.curves(this.emptied(this.bold),n,this.drawn),this.static(n)}emptied(t){let e=wt(t);return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e}range(t){let e=1/0,s=-1/0,o=0,n=1/0;for(let{values:a,first:r=0}of this.drawn){let c=a.slice(r).find(h=>h>0);c!==void 0&&Number.isFinite(c)&&(o=Math.max(o,c));for(let h=r;h<a.length;h++){let d=a[h];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<e&&(e=d),d>s&&(s=d),d&&Math.abs(d)<n&&(n=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let a=Math.max(Math.abs(e),Math.abs(s));(!(a>0)||!Number.isFinite(a))&&([e,s,n]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(n,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let r=.06*(this.high-this.low);this.low-=r,this.high+=r}else{let a=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-a,this.high=Math.min(Math.max(s,t[0]),t[1])+a,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return qs(e,s,o.height/(26*t)).map(r=>[r,Vt(r)]);if(this.scale==="symlog"){let r=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),d=qs(c,r,Math.max(1,o.height/(56*t))).flatMap(p=>[[this.warp(10**p),Vt(p)],[this.warp(-(10**p)),`−${Vt(p)}`]]),l=16*t*(s-e)/o.height;return[[0,"0"],...d.filter(([p])=>p>=e&&p<=s&&Math.abs(p)>l)]}if(this.scale==="degrees")return[0,90,180].map(r=>[r,`${r}°`]);let{values:n,step:a}=Rt(e,s,o.height/(34*t));return n.map(r=>[r,Gt(r,a)])}static(t){let e=this.emptied(this.faint),{box:s}=this,o=t.scale;e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[a,r]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(a-this.low)/(this.high-this.low)))+.5;e.strokeStyle=a===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(r,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let n=Rt(0,this.last,s.width/(70*o));for(let a of n.values){let r=this.width-e.measureText(String(a)).width/2;Number.isInteger(a)&&e.fillText(String(a),Math.min(this.x(a),r),s.top+s.height+5)}e.globalAlpha=.28,e.drawImage(this.bold,0,0,this.width,this.height),e.globalAlpha=1}curves(t,e,s,o){let{box:n}=this,a=this.coarse?Wa:qa;t.setTransform(this.ratio,0,0,this.ratio,0,0),t.save(),t.beginPath(),t.rect(n.left,n.top-1,n.width+2,n.height+2),t.clip(),t.lineJoin="round";for(let{run:r,values:c,first:h=0,dash:d=r.dash}of s){if(o&&r!==o)continue;t.strokeStyle=e.of(r),t.lineWidth=(o?3.4:1.9)*e.scale,t.setLineDash(d.map(v=>v*.8*e.scale)),t.beginPath();let l=-1e9,p=-1e9,f=!1;for(let v=h;v<c.length;v++){let u=this.x(v),m=this.y(c[v]);if(!Number.isFinite(c[v])){f=!1;continue}f&&v<c.length-1&&Math.abs(u-l)<a&&Math.abs(m-p)<a||(t[f?"lineTo":"moveTo"](u,m),f=!0,l=u,p=m)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:a}=this,r=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.faint,0,0);let c=Math.min(this.bold.width,Math.round((r+.5)*a));c>0&&s.drawImage(this.bold,0,0,c,this.bold.height,0,0,c,this.bold.height),e&&this.curves(s,n,this.drawn,e),s.setTransform(a,0,0,a,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(r,o.top),s.lineTo(r,o.top+o.height),s.stroke();for(let{run:h,values:d,first:l=0,head:p}of this.drawn){let f=Math.min(t,d.length-1),v=Math.floor(f+1e-9),u=f-v;if(v<l||!Number.isFinite(d[v]))continue;let m=this.y(d[v],0),w=u>1e-9?this.y(d[v+1],0):m,g=Number.isFinite(w)?m+(w-m)*u:m;p?Ua(s,p,this.x(f),g,n.of(h),n):Kt(s,h,this.x(f),g,3.9*n.scale,n)}}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?N(s[t]):"–"])}};function Ua(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}var fs=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new ps(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let o=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:n},a)=>{[n.previousElementSibling.innerHTML]=o[a],n.setAttribute("aria-label",o[a][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(n=>n.rates)}prepare({surface:t,runs:e},s,o,n){let[a,r,c]=this.charts,h=p=>e.filter(f=>!f.hidden).map(f=>({run:f,values:f[p],first:f.first}));a.prepare(h("height"),s,t.floor===null?"linear":"log",o,n),r.prepare(h("slope"),s,"log",o,n);let d=p=>new Float64Array(p.records).fill(p.rate),l=h("rates").map(p=>({...p,values:p.values??d(p.run)}));c.prepare(l,s,"log",o,n)}};function hn(i,t,e,s){let[o,n,a,r]=t.corners(),c=t.half[2],h=(d,l)=>{i.strokeStyle=d,i.beginPath();for(let[[p,f],v]of l){let[u,m]=t.project(p,f,v);i.lineTo(u,m)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:d}of s)h(e.grid,[[n,d],[a,d],[r,d]]);h(e.frame,[[o,-c],[n,-c],[n,c],[a,c],[r,c],[r,-c],[o,-c]]),h(e.frame,[[n,-c],[a,-c],[r,-c]]),h(e.frame,[[a,-c],[a,c]])}function ln(i,t,e,s,o,n,a){let[r,c,,h]=t.corners(),d=t.half[2],l=s*.7,p=[],f=(g,b,y,M,S)=>{let E=i.measureText(g).width,k=b+(M>.4?.5:M<-.4?-.5:0)*E,O=S>.85?y+s/2:y;p.some(T=>Math.abs(T.x-k)<(T.across+E)/2+3&&Math.abs(T.y-O)<s)||(p.push({x:k,y:O,across:E}),i.textAlign="center",i.textBaseline="middle",i.fillText(g,k,O))},[v,u]=t.project(...c,-d),m=t.project(...c,d)[1];i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;let w=0;for(let{z:g,text:b}of n){let y=t.project(...c,g)[1];i.fillRect(v-4,Math.round(y),4,1),f(b,v-l,y,-1,0),w=Math.max(w,i.measureText(b).width)}i.fillStyle=e.text,i.textAlign="center",i.measureText(a).width<u-m?(i.save(),i.translate(Math.max(s+2,v-l*1.6-w),(u+m)/2),i.rotate(-Math.PI/2),i.textBaseline="bottom",i.fillText(a,0,0),i.restore()):(i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${a}`,4,4)),i.strokeStyle=e.frame;for(let g of[c,h]){let b=g[0]===r[0]?1:0,[y,M]=o.slice(2*b,2*b+2),S=t.half[b],E=K=>b?t.project(r[0],S*K,-d):t.project(S*K,r[1],-d),[k,O]=E(-1),[T,z]=E(1),[x,L]=E(0),B=Math.hypot(T-k,z-O),P=Math.sign((O-z)*(x-t.cx)+(T-k)*(L-t.cy))/B||0,I=(O-z)*P,q=(T-k)*P,tt=Rt(y,M,B/(4.6*s));i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let K of tt.values){let[X,A]=E(2*(K-y)/(M-y)-1);i.beginPath(),i.moveTo(X,A),i.lineTo(X+4*I,A+4*q),i.stroke(),f(Gt(K,tt.step),X+l*I,A+l*q,I,q)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text,f(b?"y":"x",x+3.6*l*I,L+3.6*l*q,I,q)}}function dn(i,t,e,s,o){let{floor:n}=i.surface,a=[],r=e?n===null?i.level:Ha(i,n):h=>h,c=(h,d)=>{let l=(r(h)-t.low)/(t.high-t.low);l>=0&&l<=1&&a.every(p=>Math.abs(p.share-l)>.9/o)&&a.push({share:l,text:d,z:s*(2*l-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:N(t.least)}];e&&n===null&&c(0,"0");for(let h=300;e&&h>-300;h--)c(10**h,Vt(h)),n===null&&c(-(10**h),"−"+Vt(h));if(a.length<2){let h=n??0,d=e?Rt(t.least-h,t.most-h,o):Rt(t.low,t.high,o);for(let l of d.values)c(l,Gt(l,d.step))}return a}function Ha(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function pn(i,t,e,s){let[o,n,a,r]=t,c=Math.max(n-o,r-a),[h,d]=[n-o,r-a].map(f=>3*Math.max(4,Math.round(e*f/c/3))+1),l=i.grid(o,n,a,r,h,d).map(f=>Number.isFinite(f)?f:NaN),p=l.map(f=>i.level(f));return{columns:h,rows:d,f:l,level:p,height:s?p:l,domain:i.surface.domain,window:t}}function fn(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,a)=>o[(Math.floor(a/t)*i.columns+a%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function un(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=d=>s[Math.floor(d*(s.length-1))],[n,a]=vn(i.height),[r,c]=vn(i.f),h={low:n,high:a,least:r,most:c,cut:""};return s.length?(e?h.low=Math.max(n,o(.01)):a-n>12*(a-o(.02))&&Object.assign(h,{low:o(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(o(.98)-h.low)&&Object.assign(h,{high:o(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:n-.5,high:n+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function vn(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function no(i,t,e){let{columns:s,rows:o,height:n}=i,[a,r,c]=t,h=Float64Array.from({length:s},(u,m)=>a*(2*m/(s-1)-1)),d=Float64Array.from({length:o},(u,m)=>r*(1-2*m/(o-1))),l=n.map(u=>c*(2*(u-e.low)/(e.high-e.low)-1)),p=(u,m,w,g)=>(l[u+w]-l[u-m])/g||0,f=l.map((u,m)=>{let w=m%s,g=w>0?1:0,b=w<s-1?1:0;return p(m,g,b,h[w+b]-h[w-g])}),v=l.map((u,m)=>{let w=Math.floor(m/s),g=w>0?1:0,b=w<o-1?1:0;return p(m,g*s,b*s,d[w+b]-d[w-g])});return Object.assign(i,{x:h,y:d,z:l,slopeX:f,slopeY:v})}function ro({columns:i,rows:t,x:e,y:s,z:o},n,a){let r=(n-e[0])/(e[i-1]-e[0])*(i-1),c=(a-s[0])/(s[t-1]-s[0])*(t-1),h=Math.min(i-2,Math.floor(r)),d=Math.min(t-2,Math.floor(c));if(!(r>=0&&c>=0&&r<=i-1&&c<=t-1))return NaN;let l=d*i+h,p=r-h,f=c-d;return(o[l]*(1-p)+o[l+1]*p)*(1-f)+(o[l+i]*(1-p)+o[l+i+1]*p)*f}var mn=180,gn=.012,us=class{constructor(t,e,s,o,n,a){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=a;let r=e[1]-e[0],c=e[3]-e[2],h=Math.max(r,c),{floor:d}=t.surface,l=pn(t,e,o?mn:mn/3,s),p=o?fn(l):l;this.range=un(l,p,s&&d!==null),n.half=[r/h/2,c/h/2,.23],this.fine=no(l,n.half,this.range),this.coarse=o?no(p,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?d===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,a,r]=this.window,[c,h,d]=this.camera.half,{low:l,high:p}=this.range,f=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(n-o)-1),h*(2*(e-a)/(r-a)-1),d*(2*(f-l)/(p-l)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,ro(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,a,r]=this.camera.project(t,e,s+o+gn);return this.terrain.depthAt(n,a)>r+gn/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,a]=this.camera.unproject(t,e,s),[r,c]=this.camera.half,[h,d,l,p]=this.window;return Math.abs(ro(this.shown,o,n)-a)<.02?[h+(d-h)*(o/r+1)/2,l+(p-l)*(n/c+1)/2]:null}};function ms(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function ao(i,t,e){let s=0,o=1;for(let[n,a]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let r=a*(t[n]-i[n]),c=e[n]-a*i[n];if(!Number.isFinite(r)||r===0&&c<0)return null;r>0&&(o=Math.min(o,c/r)),r<0&&(s=Math.max(s,c/r))}return s<=o?[s,o]:null}function bn(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],a=i[o+1],r=ao(n,a,s);if(r&&r[1]<1)return[ms(n,a,r[1]),[a[0]-n[0],a[1]-n[1],a[2]-n[2]]];if(r)return null}return null}var gs={azimuth:-108,elevation:54,magnification:1},wn=.4,bs=class{constructor(){this.half=[.5,.5,.23],this.azimuth=gs.azimuth,this.elevation=gs.elevation,this.magnification=gs.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,gs)}orbit(t,e){this.azimuth=(this.azimuth-t*wn)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*wn))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,s,o){let[n,a]=[this.azimuth,this.elevation].map(h=>h*Math.PI/180);Object.assign(this,{sinA:Math.sin(n),cosA:Math.cos(n),sinE:Math.sin(a),cosE:Math.cos(a),cx:t/2,cy:e/2});let r=Math.hypot(this.half[0],this.half[1]),c=Math.hypot(r,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-s,(e/2-o)*r/c))/r}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,a=this.cosE*s-this.sinE*n;return[this.cosA*a-this.sinA*o,this.sinA*a+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var Ya=4,co=.25,ws=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let a of[o,n])a.setTransform(s,0,0,s,0,0),a.lineCap="butt",a.lineJoin="round";this.pens=this.paths.map(a=>{let{pen:r}=a;return r&&a.camp===this.camp&&r.next-1<=t?(r.again=!0,r):(a.camp=this.camp,a.pen={path:a,next:a.first+1,at:a.points[a.first],length:0,strokes:[],again:!1},a.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,a=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let r=t.next;r<=e;r++){let c=o[r],[h,d]=s.toCanvas(t.at),[l,p]=s.toCanvas(c);Math.hypot(l-h,p-d)<.6&&r<e||this.follow(t,c,a)}t.next=e+1,this.stroke(n,a,this.under,this.line),t.strokes.push(...a)}follow(t,e,s){let{box:o}=this,n=t.at,a=t.fault??0,r=o.fault(e),c=ao(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:r}),!c){t.stroke=void 0;return}let[h,d]=c,l=w=>ms(n,e,w),[p,f]=o.toCanvas(l(h)),[v,u]=o.toCanvas(l(d)),m=Math.max(1,Math.ceil(Math.hypot(v-p,u-f)/Ya));h>0&&(t.stroke=void 0);for(let w=0;w<m;w++){let g=h+(d-h)*(w+.5)/m,b=o.hides(...l(g),a+(r-a)*g);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(p,f),s.push(t.stroke));let[y,M]=o.toCanvas(l(h+(d-h)*(w+1)/m));t.stroke.path.lineTo(y,M),t.length+=Math.hypot(y-p,M-f),[p,f]=[y,M]}d<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,a=n.scale;for(let{hidden:r,path:c,offset:h}of e){if(r){s.globalAlpha=co,s.strokeStyle=n.of(t),s.lineWidth=1.2*a,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*a,s.stroke(c),o.setLineDash(t.dash.map(d=>d*a)),o.lineDashOffset=h),o.strokeStyle=n.of(t),o.lineWidth=2.3*a,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,a=6.2*o.scale,r=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:h,points:d,first:l}=c;if(e<l)continue;h.branch_step&&e>=h.branch_step&&h.branch_step<h.records&&r.push({draw:Qe,at:d[h.branch_step],fault:s.fault(d[h.branch_step]),run:h});let p=Math.min(e,h.records-1),f=Math.floor(p+1e-9),v=p-f,u=d[f],m=s.fault(u);if(v>1e-9){let y=[],M={at:u,fault:m,length:0};u=ms(u,d[f+1],v),m+=(s.fault(d[f+1])-m)*v,this.follow(M,u,y),this.stroke(h,y,t,t)}let[w,g,b]=n.half;if(Math.abs(u[0])<=w&&Math.abs(u[1])<=g&&u[2]<=b){let y=h.outcome.kind==="overflowed"&&e>=h.records-1;r.push({draw:y?Ze:Kt,at:u,fault:m,run:h})}else{let y=bn(d,l,f,n.half);y&&r.push({draw:Va(n,y[1]),at:y[0],fault:0,run:h})}}for(let{draw:c,at:h,fault:d,run:l}of r){let[p,f,v]=h,[u,m]=s.toCanvas(h);t.globalAlpha=s.hides(p,f,Math.max(v,-n.half[2]),d)?.5:1,c(t,l,u,m,a,o),t.globalAlpha=1}}};function Va(i,t){let[e,s]=i.project(...t);return(o,n,a,r,c,h)=>Je(o,n,a,r,e-i.cx,s-i.cy,c,h)}function xn({contour:i,contourStrong:t}){return Math.round(8*Te(i)[3]/Te(t)[3])}function yn(i){return[0,Te(i.veil)[3]].map(t=>Ga(i,t))}function Te(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Ga(i,t){let e=Te(i.rim),[s,o,n,a]=Te(i.contourStrong),r=[s,o,n],[c,h]=i.dark?[.62,1.5]:[.74,1.07],d=new Uint32Array(360*256),l=new Uint8ClampedArray(d.buffer),p=i.ramp.length/3-1;for(let f=0;f<d.length;f++){let v=3*Math.round((f&255)*p/255),u=(f>>8)%40,m=a*Math.floor((f>>8)/40)/8,w=c+(h-c)*u/39;for(let g=0;g<3;g++)l[4*f+g]=(Math.min(255,i.ramp[v+g]*w)*(1-m)+r[g]*m)*(1-t)+e[g]*t;l[4*f+3]=255}return d}var Xa=24e5,Ja=["px","py","pd","level","shade"],xs=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=xn(t),this.palettes=yn(t))}paint(t,e,s,o,n){let a=this.aim(e,s,o,n);this.place(t,e);let{columns:r,rows:c,z:h,domain:d,window:l}=t,[,,p]=e.half,f=(v,u)=>{let m=l[2*u]+(l[2*u+1]-l[2*u])*v;return m>=d[2*u]&&m<=d[2*u+1]};for(let v=0;v<c-1;v++){let u=e.sinA>0?c-2-v:v;for(let m=0;m<r-1;m++){let w=e.cosA>0?m:r-2-m,g=u*r+w,b=Math.min(h[g],h[g+1],h[g+r],h[g+r+1]),y=Math.max(h[g],h[g+1],h[g+r],h[g+r+1]);b<p&&y<1e4&&(this.cut=b<-p||y>p,this.palette=this.palettes[f((w+.5)/(r-1),0)&&f(1-(u+.5)/(c-1),1)?0:1],b<-p&&this.lid(t,e,[g,g+1,g+r,g+r+1]),this.lines=!0,this.triangle(g,g+1,g+r),this.triangle(g+1,g+r,g+r+1))}}return this.walls(t,e),a}aim(t,e,s,o){let[n,a,r]=t.half,c=Math.hypot(n,a)*t.unit,h=(Math.hypot(n,a)*t.sinE+r*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let d=Math.min(e,Math.ceil(t.cx+c+1)),l=Math.min(s,Math.ceil(t.cy+h+1));this.density=Math.min(o,Math.sqrt(Xa/((d-this.left)*(l-this.top)))),this.across=Math.round((d-this.left)*this.density),this.down=Math.round((l-this.top)*this.density),this.width=d-this.left,this.height=l-this.top;let{image:p}=this;return p?.width!==this.across||p?.height!==this.down?(this.image=p=new ImageData(this.across,this.down),this.pixels=new Uint32Array(p.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=r,p}place(t,e){let{columns:s,rows:o,x:n,y:a,z:r,slopeX:c,slopeY:h,level:d}=t,l=s*o;if(this.px.length!==l+4)for(let w of Ja)this[w]=new Float64Array(l+4);this.scratch=l,this.level.set(d);let{sinA:p,cosA:f}=e,[v,u,m]=[.45*f+.5*p,.45*p-.5*f,.74];for(let w=0,g=0;w<o;w++)for(let b=0;b<s;b++,g++){this.corner(g,e,n[b],a[w],r[g]);let y=(m-c[g]*v-h[g]*u)/Math.sqrt(1+c[g]*c[g]+h[g]*h[g]);this.shade[g]=y>0?y*39:0}}corner(t,e,s,o,n){let a=e.cosA*s+e.sinA*o,r=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+r*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+r*(e.sinE*a-e.cosE*n),this.pd[t]=e.cosE*a+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([a,r,c],h)=>{this.corner(n+h,t,a,r,c),this.level[n+h]=s,this.shade[n+h]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(a=>[e[a%t],s[Math.floor(a/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},a){let r=(l,p)=>{for(let f=0;f+1<l.length;f++){let v=[l[f],l[f+1]],u=Math.max(n[v[0]],n[v[1]]);if(!(u>-this.hz&&u<1e4))continue;this.cut=!0;let w=[n[v[0]],n[v[1]],-this.hz,-this.hz].map((g,b)=>[s[v[b%2]%t],o[Math.floor(v[b%2]/t)],g]);this.face(a,w,(128-this.tintBase)/this.tintSlope,p)}},c=a.sinA>0?0:e-1,h=a.cosA>0?t-1:0,d=this.colours?.dark;[this.palette]=this.palettes,r(Array.from({length:t},(l,p)=>c*t+p),d?.12:.55),r(Array.from({length:e},(l,p)=>p*t+h),d?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:a,level:r,shade:c,pixels:h,depths:d,across:l,palette:p,tintBase:f,tintSlope:v,cut:u,hz:m,zDepth:w}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let g=o[t],b=n[t],y=o[e],M=n[e],S=y-g,E=M-b,k=o[s]-g,O=n[s]-b,T=Math.max(0,Math.ceil(b-.5)),z=Math.min(this.down,Math.ceil(n[s]-.5)),x=S*O-k*E;if(T>=z||Math.abs(x)<.001)return;let L=$=>(($[e]-$[t])*O-($[s]-$[t])*E)/x,B=$=>(($[s]-$[t])*S-($[e]-$[t])*k)/x,P=L(a),I=B(a),q=L(r),tt=B(r),K=L(c),X=B(c),A=Math.hypot(q,tt),ot=this.density/2,vt=Math.min(r[t],r[e],r[s]),at=Math.max(r[t],r[e],r[s]),J=Math.min(1,(.34-A*this.density)*7),H=this.lines&&J>0&&Math.floor(at+A*ot+A)!==Math.floor(vt-A*ot-A);for(let $=T;$<z;$++){let j=$+.5,et=g+(j-b)*k/O,Y=j<M?g+(j-b)*S/E:y+(j-M)*(o[s]-y)/(n[s]-M),R=Math.max(0,Math.ceil(Math.min(et,Y)-.5)),Z=Math.min(l,Math.ceil(Math.max(et,Y)-.5)),W=R+.5-g,V=j-b,U=this.zTop+this.zRow*j,st=a[t]+P*W+I*V,D=r[t]+q*W+tt*V,Q=c[t]+K*W+X*V;for(let C=$*l+R,yt=$*l+Z;C<yt;C++,st+=P,D+=q,Q+=K){if(u){let F=w*st+U;if(F>m+1e-6||F<-m-1e-6)continue}let ut=f+v*D,mt=0;if(H){let F=Math.round(D),pt=ot+.5-Math.abs(D-F)/A;pt>0&&(mt=Math.round(J*(pt<1?pt:1)*(F%3===0?8:this.thin)))}h[C]=p[(mt*40+(Q+.5|0)<<8)+(ut<0?0:ut>255?255:ut|0)],d[C]=st}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var Za=140,ys=class{constructor(t){this.canvas=t,this.context=wt(t),this.land=wt(xt()),this.under=wt(xt()),this.line=wt(xt()),this.buffer=wt(xt()),this.camera=new bs,this.terrain=new xs,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,a){let{camera:r,terrain:c}=this,h=JSON.stringify([s,o,a,n]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let d=new us(t,s,o,a,r,c);c.mix(n,l=>t.tint(l)),this.paths=new ws(d,n,this.under,this.line),Object.assign(this,{key:h,fine:a,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Za)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:a,ratio:r,buffer:c}=this,{box:h,colours:d}=t,{landscape:l,range:p,logHeight:f,window:v,title:u}=h,m=this.fine&&!this.moving,w=Math.max(8.5,Math.min(11.5,Math.min(n,a)/28))*d.scale;s.face(n,a,Math.min(4.6*w,n*.18),Math.min(3*w,a*.14)),h.shown=m?h.fine:h.coarse;let g=o.paint(h.shown,s,n,a,m?2:1);c.canvas.width=g.width,c.canvas.height=g.height,c.putImageData(g,0,0),e.setTransform(r,0,0,r,0,0),e.clearRect(0,0,n,a);let b=2*s.half[2]*s.unit*s.cosE,y=dn(l,p,f,s.half[2],b/(2.4*w));hn(e,s,d,y),e.imageSmoothingQuality=m?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),ln(e,s,d,w,v,y,u);for(let M of[!0,!1])this.drawPoints(h,d,M);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[a,r,c]=this.camera.half,h=!1,d={toPixel:(l,p)=>{let[f,v,u]=t.toBox(l,p,n.at(l,p));h=Math.abs(f)<=a&&Math.abs(v)<=r&&u<=c&&t.hides(f,v,Math.max(u,-c),t.fault([f,v,u]))===s;let[m,w]=t.toCanvas([f,v,u]);return[m,w]},inside:()=>h};o.globalAlpha=s?co:1,n.points(o,d,e),o.globalAlpha=1}};var Qa=2.5,tc=6,ec=760,Mn=140,Ms=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new cs,this.panels=new ds(this.stage),this.layers=new hs(this.stage),this.trails=new es(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new ys(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new fs(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.bends=!1,this.settle=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(o);oo(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.settle),clearTimeout(this.surface3d.refine)}load({surface:t},e){let s=io(this.player.root),o=(a,r)=>JSON.stringify([a.key,a.parameters,r]),n=e&&o(t,s)===o(e.surface,this.colours);this.colours=s,n||(this.landscape=new rs(t,Be(t))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...n?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=io(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:a,view:r,dial:c}=t;if(!n)return;let h=t.sync.group||a.clientWidth<ec;a.classList.toggle("ov-narrow",!!h&&document.fullscreenElement!==a);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let l=en();this.panels.arrange({scene:n,view:r,root:a,plane:this.plane,colours:this.colours,clock:t.clock},l);let{clientWidth:p,clientHeight:f}=o,{clientWidth:v,clientHeight:u}=s.canvas,m=this.panels.places.map(({i:b})=>b),w=this.charts.flatMap(({canvas:b})=>[b.clientWidth,b.clientHeight]),g=[p,f,l,this.colours.scale,v,u,c.width,this.panels.on,m,w];if(!(!(p*f||v*u)||g.join()===this.size)){this.size=g.join(),p&&f&&e.resize(p,f,l),v&&u&&s.resize(v,u,l),c.paint();for(let b of this.charts)b.canvas.clientWidth&&b.resize(b.canvas.clientWidth,b.canvas.clientHeight,l);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.moving=!0,this.invalidate("land"),this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Mn)}bend(){this.bends=!0,this.invalidate("trails","charts"),this.panels.on&&this.resize(),clearTimeout(this.settle),this.settle=setTimeout(()=>{this.bends=!1,this.invalidate("charts"),this.schedule()},Mn)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:a}=t,{colours:r,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let v of["halo","line"])s.moved(v);this.trails.reset(c,e,r),a.place()}this.trails.draw(n.time);let{view:h,inside:d,quiz:l,viewState:p}=t;s.emptied("heads");let f=h.inside&&d.ready&&d.at(n.time);for(let{runs:v,i:u=p.run,dx:m,dy:w}of c){let g=s.moved("heads",m,w);o.drawStart(g,a.position,e),f&&u===p.run&&(o.on||!f.insight.run.hidden)&&d.draw(g,f,r),Gi(g,v,e,n.time,r),l.draw(g,e,r)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),a=this.moving?tc:Qa;e.on?e.drawLand(n,o,t,a,this.colours,s.ratio):o.draw(n,t,e.colours,a),this.player.root.dataset.view=t.view.map(r=>r.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,a=t.places.find(({i:r})=>r===void 0||o.runs[r]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",a?.dx,a?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:a}=this.player,{domain:r}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((d,l)=>l%2?Math.min(d,r[l]):Math.max(d,r[l])),h=t.fitted?r:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,h,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(a.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:n}=this.player,{low:a,high:r}=this.landscape,c=[a-.5*(r-a),r+.5*(r-a)];if(this.stale.charts){for(let h of this.charts)h.coarse=this.bends;e.inside?o.prepare(this.colours,c):this.race.prepare(t,s.last,c,this.colours)}for(let h of this.charts)h.draw(s.time,n.lit)}};var ks=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:a,root:r,reducedMotion:c}=this.player,{plane:h,surface3d:d}=n,{number:l,step:p,plays:f,speed:v,window:u,camera:m,hidden:w}=t;return this.restored=l,o.pause(),o.seek(p),o.speed=v,r.querySelector(".ov-speed").value=v,s.forEach((g,b)=>a.setHidden(b,w.includes(b))),u&&h.show(u),m&&Object.assign(d.camera,{azimuth:m[0],elevation:m[1],magnification:m[2]}),n.invalidate("land"),f&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:a}=e,{azimuth:r,elevation:c,magnification:h}=a.camera,d=s.runs.flatMap((p,f)=>p.hidden?f:[]),l=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||l.push(`window:${n.view.map(p=>Number(p.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&l.push(`camera:${[r,c,h].map(p=>Number(p.toFixed(2))).join("~")}`),[...l,...d.length?[`hidden:${d.join("~")}`]:[]].join()}};function ve({x:i,y:t,loss:e,gradient:s,noisyGradient:o,memory:n,choice:a}){let r=["x","y","f","∂f/∂x","∂f/∂y","given along x","given along y"];for(let c of a.method.remembers)r.push(`${c} along x`,`${c} along y`);return{columns:[i,t,e,...s,...o,...n.flat()],names:r}}var lo=Array.from({length:2},()=>new Int32Array(0));function sc(i,t){return lo[t].length<i&&(lo[t]=Int32Array.from({length:i},(e,s)=>{let o=Math.imul((s+1)*2+t,2654435769);return o=Math.imul(o^o>>>16,2246822507),o=Math.imul(o^o>>>13,3266489909),o^o>>>16|1})),lo[t]}function kn(i,t,e){let s=new Float64Array(i.length),o=new Int32Array(s.buffer),n=o.length,a=Array.from({length:2},(h,d)=>sc(64*n,d)),r=a.map(()=>0),c=e*64;for(let h=0;h<64&&c+h<t;h++){for(let d=0;d<i.length;d++)s[d]=i[d][c+h]+0;for(let d=0;d<2;d++)for(let l=0;l<n;l++)r[d]=r[d]+Math.imul(o[l],a[d][h*n+l])|0}return r.map(h=>h>>>0)}function En(i,t,e){if(i?.records!==t)return!1;let{columns:s}=ve(i);for(let o=0;o*2<e.length;o++)if(kn(s,t,o).some((n,a)=>n!==e[o*2+a]))return!1;return!0}function Tn(i,t){let{columns:e,names:s}=ve(t),o=i?ve(i).columns:[],n=Math.min(i?.records??0,t.records);for(let a=0;a<n;a++)for(let r=0;r<e.length;r++)if(e[r][a]!==o[r][a])return{step:a,name:s[r]};return i?.records===t.records?void 0:{step:n,name:"end"}}var oc=400,ic=20,Ss=class{constructor(t){this.player=t;let e=s=>t.root.querySelector(`.ov-${s}`);this.said=e("proof"),this.alarm=e("doubt"),this.timer=0,this.words="",this.doubts=new Map}destroy(){clearTimeout(this.timer)}load(t){clearTimeout(this.timer);let{runs:e,laboratory:s,simulated:o,recorded:n}=t;Object.assign(this,{scene:t,records:0}),this.doubts=new Map,n.forEach((a,r)=>{let c=a&&Tn(o[r],a);c&&this.doubts.set(r,c)}),this.words=s&&e.length?"Recomputing here …":"",this.write(),s&&(this.timer=setTimeout(()=>this.check(0),oc))}isDoubted(t){return this.doubts.has(t)}check(t){let{scene:e,player:s}=this,{simulated:o}=e;if(t===e.allRuns.length)return this.finish();let n=e.allRuns[t],a=o[t];En(a,e.sent[t],e.array(`digest${t}`))?this.records+=a.records:this.doubts.has(t)||(this.doubts.set(t,void 0),s.offline||s.outbox.send("doubted",{name:n.name,at:Date.now()})),this.timer=setTimeout(()=>this.check(t+1),ic)}finish(){let{records:t,scene:e,doubts:s}=this;e.runs.length&&!s.size&&(this.words=`${t.toLocaleString("en")} records recomputed here, all equal.`),this.write()}write(){let{doubts:t,scene:e}=this,s=[...t].map(([o,n])=>{let a=n?`another ${n.name} at step ${n.step}`:"other numbers";return`${e.allRuns[o].label}: this browser computes ${a} than the server.`});s.length&&[...t.values()].every(Boolean)&&s.push("The server's path is shown."),s.length&&(this.words=s.join(" ")),this.alarm.hidden!==!s.length&&(this.alarm.hidden=!s.length),An(this.alarm,s.join(" ")),this.show()}show(){this.player.view.inside&&An(this.said,this.words)}};function An(i,t){i.textContent!==t&&(i.textContent=t)}var nc="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",rc=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,ac="race|inside|toggle-inside|branch|previous-run|next-run",cc={view:new RegExp(`^(${ac}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Es=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(nc)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[a,r]=this.at;this.put(a+o[0]*n,r+o[1]*n)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:s}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!rc.test(t)||s.locked?.some(o=>cc[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${N(t,3)}, ${N(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>N(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,a]=e.toPixel(...o),r=s.scale,c=n>e.box.left+e.box.width/2;if(e.inside(n,a)){t.font=`600 ${12*r}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[h,d,l]of[[s.rim,5,[]],[s.text,2,[4*r,3*r]]])Object.assign(t,{strokeStyle:h,lineWidth:d*r}),t.setLineDash(l),t.beginPath(),t.arc(n,a,11*r,0,7),t.stroke(),t[l.length?"fillText":"strokeText"]("your guess",n+(c?-17:17)*r,a);t.setLineDash([])}}};var hc=90,lc=400,Ts=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s,clock:o}=this.player,{runs:n,surface:a}=t;Object.assign(e.dataset,{runs:n.length,steps:t.steps,surface:a.key}),this.setLast(o.last),e.querySelector(".ov-empty").hidden=n.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${a.label}, with the paths of ${n.map(r=>r.label).join(", ")||"no run"}.`),s.race.describe(t)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=o,this.slider.setAttribute("aria-valuetext",`step ${o} of ${e.last}`),(this.shown.step!==o||this.shown.scene!==s)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let a=this.player.scene.runs.map(r=>`${r.label}: ${N(r.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${a.join(", ")}.`)},lc))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let a=!t.playing||n-this.shown.at>hc||this.shown.scene!==e;a&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:a?n:this.shown.at}}announce(t){this.spoken.textContent=t}};var dc=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],vc=1500;function Ln(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?dc.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var vo=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:Ln(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=r=>n.push(r.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:a}=t;this.loop=a.loop,a.loop=!1,a.pause(),a.setTime(0),this.frame(),this.recorder.start(),a.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),vc)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:a}=s,{colours:r}=a,{ratio:c}=a.layers,{width:h,height:d}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=r.rim,t.fillRect(0,0,h,d);for(let v of this.sources())t.drawImage(v,0,0,h,d);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${r.font}`,t.textBaseline="middle";let l=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(v=>!v.hidden)],p=h/c-22,f=Math.max(...l.map(({label:v})=>t.measureText(v).width))+46;t.globalAlpha=.8,t.fillStyle=r.rim,t.fillRect(p-f,18,f+6,l.length*20+8),t.globalAlpha=1,l.forEach((v,u)=>{let m=32+20*u;u&&Kt(t,v,p-f+15,m,5.5,r),t.font=`600 13px ${r.font}`,t.fillStyle=r.text,t.textAlign="left",t.fillText(v.label,p-f+(u?36:10),m)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},As=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!Ln()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new vo(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var pc={1:Uint8Array,4:Float32Array,8:Float64Array};function fc(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:n=>{let[a,r,c]=s.arrays[n];return new pc[c](t.buffer,4+e+a,r)}}}function On(i){let{head:t,array:e}=fc(i),s=t.surface.floor??0,o=t.runs;o.forEach((a,r)=>{if(a.lossAt=c=>a.height[Math.min(c,a.records-1)]+s,!!t.held)for(let c of["x","y","height","slope"])a[c]=e(`${c}${r}`)});let n=o.filter(a=>!a.offstage);return Object.assign(t,{array:e,head:t,runs:n,allRuns:o})}function Nn(i){let t=On(i),{simulator:e}=t,s=t.allRuns.map(({records:r})=>r);if(!e)return Object.assign(t,{simulated:[],recorded:[],sent:s});let o=new He({...t,simulator:e}),n=new Map,a={laboratory:o,simulated:[],recorded:[],sent:s};return t.allRuns.forEach((r,c)=>{let h=e.paths[c],d=o.simulate(h,t.start,n);a.simulated[c]=d,d&&t.head.arrays[`records${c}`]&&(a.recorded[c]=uc(o,t,c,d));let l=a.recorded[c]??d;l&&Object.assign(r,Ke(o,r,h,l))}),Object.assign(t,a)}function uc(i,t,e,s){let o=t.array(`records${e}`),n=ve(s).columns.length,a=o.length/n,r=Array.from({length:n},(c,h)=>o.subarray(h*a,(h+1)*a));return i.simulator.recorded(s.choice,r,s.methodStart)}var Ls=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.holding=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.request())}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.player.bending.change({start:this.moved}),this.place(),this.holding||this.request()}request(){let{outbox:t,scene:e,offline:s}=this.player,[o,n]=this.position,{gesture:a}=this;s||!t.expects("start")&&o===e.start[0]&&n===e.start[1]||t.request("start",{x:o,y:n,gesture:a})}settle(){this.holding||(this.moved=void 0,this.player.bending.change({start:void 0}))}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,a]=t.toPixel(s,o),{dx:r,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${n+r}px, ${a+c}px)`;let h=this.position.join();this.handle.dataset.start!==h&&(this.handle.dataset.start=h),this.handle.style.visibility=t.inside(n,a)?"visible":"hidden";let d=this.fixed?"":" Drag it, or move it with the arrow keys.";this.handle.setAttribute("aria-label",`Start at ${N(s)}, ${N(o)}.${d}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var Ae=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}renew(){}build(){}update(){}prepare(){}follow(){}paint(){}stop(){}drawFan(){}};var Le=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Os=new Map,Ns=class{constructor(t){this.player=t,this.own=new Le(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t,steps:e}){if(!t)return this.clock.setLast(e);if(!Os.has(t)){let n=new Set;Os.set(t,{members:n,clock:new Le(a=>n.forEach(r=>r.tick(a)))})}let{root:s,picture:o}=this.player;this.group=Os.get(t),this.name=t,this.group.members.add(this),s.dataset.syncGroup=t,this.ended??=o.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),$n(this.group)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return $n(t);e.stop(),t&&Os.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||zn(o.scene)!==zn(t))continue;let n=o.picture.plane,a=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(a,!1)}}},zn=({surface:i})=>JSON.stringify([i.key,i.parameters]);function $n({clock:i,members:t}){i.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(i.last),e.runsChanged(),e.picture.schedule()}var zs=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let a=o===this.imposed&&(this.current.inside||this.current.dial),r=a?e.findIndex(c=>c.name===s):-1;return r>=0&&(this.current.run=r),this.imposed=o,r>=0&&r!==t.run&&n>=this.serial}change(t){let{player:e}=this;this.current&&(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,n=this.current,a=(r,c)=>t.querySelector(`[data-do="${r}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),e.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,s.root.hidden=!n.inside,o.root.hidden=!n.dial;for(let r of["map","relief","both","grid"])a(r,n.stage===r);a("race",!n.inside),a("log-height",n.log_height);for(let r of["inside","dial","fan","projector"])a(r,n[r]);e.enlarge(),o.load(this.player.scene),n.inside&&s.build(),this.player.proof.show(),e.invalidate("trails","charts")}};var po=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,a,r={})=>o.addEventListener(n,a,{signal:s,...r}),this.outbox=new Re(()=>this.start.settle()),this.tooltip=new _e(e(".ov-tip"),this.root),this.sync=new Ns(this),this.viewState=new zs(this),this.picture=new Ms(this,s),this.bending=new Xe(this),this.proof=new Ss(this),this.start=new Ls(this,e(".ov-start")),this.legend=new ns(this,e(".ov-legend")),this.readout=new Ts(this),this.playback=new ks(this),this.recorder=new As(this,e('[data-do="record"]')),this.quiz=new Es(this),this.inside=new Ae(this,e(".ov-inside")),this.dial=new Ae(this,e(".ov-dial")),Qi(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop();for(let t of[this.picture,this.readout,this.recorder,this.proof])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)tn(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=e?.surface.key!==t.surface.key,n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let a=this.viewState.load(t,s);this.inside.load(t),this.bending.load(t),this.proof.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),a&&this.viewState.change({}),this.draw()}runsChanged(){this.picture.bend(),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.bending.apply()&&this.dial.follow(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},In=Po(i=>new po(i),(i,t,e)=>{i.inspectorLoader??=new os(i,e),i.inspectorLoader.show(Nn(t))});var Rn=`.ov-player:focus-visible,
.ov-player :focus-visible {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 2px;
  border-radius: 6px;
}
.ov-player [hidden] {
  display: none !important;
}
.ov-views {
  grid-area: stage;
  display: grid;
  grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  gap: 12px;
  min-height: 0;
  min-width: 0;
}
[data-stage="both"] > .ov-views {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
}
[data-stage="both"] > .ov-views.ov-upright {
  grid-template: minmax(0, 1fr) minmax(0, 1fr) / minmax(0, 1fr);
}
.ov-player[data-stage="grid"] {
  grid-template-columns: minmax(0, 1fr) minmax(330px, 0.42fr);
}
.ov-panels {
  display: contents;
}
.ov-player .ov-panels p {
  position: absolute;
  left: 46px;
  right: 130px;
  top: 0;
  margin: 0;
  line-height: 32px;
  color: var(--ov-muted);
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  pointer-events: none;
}
.ov-panels p b {
  color: var(--st-text-color);
}
.ov-player .ov-panel {
  position: absolute;
  display: grid;
  grid: "name name" auto "chip now" auto / minmax(0, 1fr) auto;
  align-content: center;
  align-items: center;
  gap: 0 8px;
  padding: 0;
  border: 0;
  background: none;
  font-size: 13px;
  text-align: left;
  cursor: pointer;
  outline: none;
}
.ov-player .ov-flat {
  grid: "name chip now" auto / minmax(0, 1fr) auto auto;
}
.ov-panel::after {
  content: "";
  position: absolute;
  inset: -2px -2px auto;
  height: calc(100% + var(--h) + 4px);
  box-sizing: border-box;
  border-radius: 6px;
  pointer-events: none;
}
.ov-panel.ov-lit::after {
  border: 1.5px solid var(--ov-muted);
}
[data-inside="true"] .ov-panel[aria-pressed="true"]::after {
  border: 2.5px solid var(--st-primary-color);
}
.ov-panel:focus-visible::after {
  outline: 2px solid var(--st-primary-color);
  outline-offset: 1px;
}
.ov-name {
  grid-area: name;
  display: flex;
  align-items: center;
  gap: 6px;
  min-width: 0;
  white-space: nowrap;
}
.ov-name > :is(b, small) {
  overflow: hidden;
  text-overflow: ellipsis;
}
.ov-name > b {
  font-weight: 600;
  padding-bottom: 1px;
}
.ov-player .ov-panel > .ov-chip {
  justify-self: start;
  max-width: 100%;
  box-sizing: border-box;
  overflow: hidden;
  line-height: 18px;
  cursor: inherit;
}
.ov-panel small {
  color: var(--ov-muted);
  font-size: 12px;
}
.ov-now {
  justify-self: end;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.ov-panel[aria-pressed="true"] b {
  box-shadow: 0 2px var(--st-primary-color);
}
.ov-stage:has(> .ov-panels:not([hidden])) {
  cursor: pointer;
}
.ov-panels:not([hidden]) ~ .ov-start:not(:hover, :focus-visible, :active) {
  opacity: 0;
}
.ov-panels:not([hidden]) ~ .ov-tools {
  flex-direction: row;
  top: 0;
  right: 6px;
}
[data-stage="both"].ov-player {
  grid-template-columns: minmax(0, 1.75fr) minmax(330px, 1fr);
}
.ov-depth {
  position: relative;
  min-width: 0;
  min-height: 0;
  overflow: hidden;
}
.ov-surface3d {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  cursor: grab;
  touch-action: none;
}
.ov-surface3d:active {
  cursor: grabbing;
}
.ov-stage {
  position: relative;
  min-height: 0;
  min-width: 0;
  overflow: hidden;
  touch-action: pan-y;
  cursor: crosshair;
  user-select: none;
}
.ov-stage.ov-panning {
  cursor: grabbing;
}
.ov-stage canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-start {
  position: absolute;
  left: 0;
  top: 0;
  width: 32px;
  height: 32px;
  margin: -16px 0 0 -16px;
  padding: 0;
  border: 0;
  background: none;
  cursor: grab;
  touch-action: none;
}
.ov-start span {
  position: absolute;
  inset: 9px;
  border-radius: 50%;
  border: 2.5px solid var(--st-text-color);
  box-shadow:
    0 0 0 2.5px var(--st-background-color),
    inset 0 0 0 2px var(--st-background-color);
  transition: transform 0.12s;
}
.ov-start:hover span,
.ov-start:focus-visible span {
  transform: scale(1.25);
}
.ov-start:active {
  cursor: grabbing;
}
.ov-tools {
  position: absolute;
  right: 18px;
  top: 18px;
  display: flex;
  flex-direction: column;
  gap: 4px;
  cursor: default;
}
`;var _n=`.ov-player button {
  font: inherit;
  color: inherit;
}
.ov-tools button,
.ov-controls button,
.ov-speed {
  min-width: 32px;
  height: 32px;
  padding: 0;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
  color: var(--st-text-color);
  cursor: pointer;
  display: grid;
  place-items: center;
}
.ov-tools button {
  opacity: 0.88;
}
.ov-tools button:hover,
.ov-controls button:hover,
.ov-speed:hover {
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-player svg {
  width: 15px;
  height: 15px;
  fill: currentColor;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linejoin: round;
  stroke-linecap: round;
}
.ov-tools svg,
.ov-controls [data-do="first"] path,
.ov-controls [data-do="last"] path {
  fill: none;
}
.ov-controls {
  grid-area: controls;
  display: flex;
  align-items: center;
  gap: 6px;
  min-width: 0;
}
:is(.ov-controls, .ov-tools, .ov-dial) button[aria-pressed="true"] {
  background: color-mix(in srgb, var(--st-primary-color) 16%, transparent);
  border-color: var(--st-primary-color);
  color: var(--st-primary-color);
}
.ov-controls .ov-play {
  min-width: 44px;
  background: var(--st-primary-color);
  border-color: var(--st-primary-color);
  color: var(--ov-on-accent, #fff);
}
.ov-controls .ov-play:hover {
  color: var(--ov-on-accent, #fff);
  filter: brightness(1.1);
}
.ov-icon-pause,
[data-playing="true"] .ov-icon-play {
  display: none;
}
[data-playing="true"] .ov-icon-pause {
  display: block;
}
.ov-scrub {
  flex: 1 1 80px;
  min-width: 60px;
  accent-color: var(--st-primary-color);
  height: 32px;
  margin: 0 4px;
}
.ov-step {
  min-width: 9.5ch;
  text-align: right;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.ov-step small {
  color: var(--ov-muted);
  font-size: 12px;
}
.ov-speed {
  padding: 0 4px;
  font: inherit;
}
`;var Cn=`[data-dial="true"].ov-player {
  grid-template-areas: "stage side" "controls side" "dial dial";
  grid-template-rows: minmax(0, 1fr) auto auto;
}
.ov-dial {
  grid-area: dial;
  display: flex;
  align-items: center;
  min-height: 48px;
  gap: 8px;
  min-width: 0;
  font-size: 13px;
}
.ov-dial select {
  height: 32px;
  max-width: 150px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: var(--st-background-color);
  color: inherit;
  font: inherit;
}
.ov-dial-run {
  display: grid;
}
.ov-dial.ov-waiting {
  opacity: 0.5;
}
.ov-dial-track {
  flex: 1 1 200px;
  min-width: 120px;
  position: relative;
  height: 48px;
  border-radius: 8px;
  background: var(--ov-soft);
  cursor: ew-resize;
  touch-action: none;
  user-select: none;
}
.ov-dial-track[aria-disabled="true"] {
  cursor: default;
}
.ov-dial-track canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.ov-dial-track i {
  position: absolute;
  top: 11px;
  width: 4px;
  height: 26px;
  margin-left: -2px;
  border-radius: 2px;
  background: var(--st-text-color);
  box-shadow: 0 0 0 2px var(--st-background-color);
  pointer-events: none;
}
.ov-dial output {
  min-width: 11ch;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.ov-dial .ov-chip {
  min-width: 148px;
  cursor: default;
}
.ov-dial button {
  width: 32px;
  height: 32px;
  padding: 0;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: none;
  cursor: pointer;
  display: grid;
  place-items: center;
}
`;var jn=`.ov-side {
  grid-area: side;
  min-width: 0;
  min-height: 0;
  display: flex;
  flex-direction: column;
  gap: 8px;
}
.ov-race {
  flex: 1 1 0;
  min-height: 0;
  display: flex;
  flex-direction: column;
  gap: 8px;
}
.ov-head {
  display: flex;
  justify-content: space-between;
  gap: 8px;
  flex-wrap: wrap;
}
.ov-segments {
  display: inline-flex;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  overflow: hidden;
}
.ov-segments button {
  border: 0;
  background: none;
  padding: 4px 12px;
  font-size: 13px;
  cursor: pointer;
  color: var(--ov-muted);
}
.ov-share button {
  display: grid;
  place-items: center;
  padding: 4px 9px;
}
.ov-segments button + button {
  border-left: 1px solid var(--ov-line);
}
.ov-player :is(.ov-segments, .ov-who, .ov-buttons) button[aria-pressed="true"] {
  background: color-mix(in srgb, var(--st-primary-color) 14%, transparent);
  color: var(--st-text-color);
  font-weight: 600;
}
`;var Dn=`.ov-inside {
  flex: 1 1 0;
  min-height: 0;
  overflow-y: auto;
  scrollbar-width: thin;
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding-right: 4px;
}
.ov-side {
  container: side / inline-size;
}
.ov-inside > * {
  flex: none;
}
.ov-inside p {
  margin: 0;
}
.ov-who,
.ov-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  align-items: center;
}
.ov-player :is(.ov-who, .ov-buttons) :is(button, select) {
  display: inline-flex;
  align-items: center;
  gap: 5px;
  border: 1px solid var(--ov-line);
  border-radius: 8px;
  background: none;
  padding: 2px 8px 2px 5px;
  min-height: 26px;
  font-size: 12.5px;
  cursor: pointer;
  color: var(--st-text-color);
}
.ov-player .ov-buttons select {
  padding: 2px 4px;
  background: var(--st-background-color);
}
.ov-player :is(.ov-who, .ov-buttons) :is(button, select):hover {
  border-color: var(--st-primary-color);
}
.ov-player .ov-who button[aria-pressed="true"] {
  border-color: var(--st-primary-color);
}
.ov-player .ov-buttons svg {
  width: 22px;
  height: 16px;
}
.ov-player button:disabled {
  opacity: 0.4;
  cursor: default;
}
.ov-buttons .ov-size {
  color: var(--ov-muted);
  font-weight: 400;
  font-variant-numeric: tabular-nums;
  min-width: 5.5ch;
  text-align: right;
}
.ov-buttons .ov-size:empty {
  display: none;
}
.ov-buttons p {
  flex-basis: 100%;
  font-size: 12.5px;
}
.ov-buttons small {
  color: var(--ov-muted);
}
.ov-player .ov-note,
.ov-player .ov-scale {
  color: var(--ov-muted);
  font-size: 12px;
  line-height: 1.35;
}
.ov-inside summary {
  font-size: 12px;
  color: var(--ov-muted);
  cursor: pointer;
  padding: 1px 0 3px;
}
.ov-rule {
  font:
    14px/1.3 "KaTeX_Main",
    "STIX Two Text",
    "Cambria",
    "Times New Roman",
    serif;
  display: flex;
  flex-direction: column;
  gap: 4px;
  overflow-x: auto;
  scrollbar-width: thin;
  padding-bottom: 2px;
}
.ov-line {
  display: flex;
  flex-direction: column;
  gap: 2px;
  white-space: nowrap;
}
.ov-symbols {
  font-size: 15px;
}
.ov-numbers {
  color: var(--ov-muted);
  padding-left: 1.6em;
  font-size: 13.5px;
}
.ov-proof,
.ov-doubt {
  margin: 6px 0 0;
  font-size: 12.5px;
  color: var(--ov-muted);
}
.ov-doubt {
  color: var(--st-text-color);
  padding: 6px 10px;
  border-left: 3px solid var(--st-orange-text-color, currentColor);
  background: var(--ov-soft);
}
.ov-result > :is(.ov-vec, .ov-num) {
  color: var(--st-text-color);
  font-weight: 600;
}
.ov-total {
  font: 12.5px/1.4 var(--st-font, sans-serif);
  display: block;
  white-space: normal;
}
.ov-rule sub,
.ov-rule sup {
  font-size: 0.72em;
  line-height: 0;
}
.ov-rule sub sub,
.ov-rule sup sup {
  font-size: 0.9em;
}
.ov-num {
  font-variant-numeric: tabular-nums;
}
.ov-vec {
  display: inline-grid;
  vertical-align: middle;
  text-align: right;
  line-height: 1.15;
  padding: 0 4px;
  border: solid currentColor;
  border-width: 0 1px;
  border-radius: 6px / 12px;
}
.ov-vec .ov-num {
  min-width: 5.2ch;
}
.ov-frac {
  display: inline-grid;
  vertical-align: middle;
  text-align: center;
  justify-items: center;
  padding: 0 2px;
}
.ov-frac > span:first-child {
  border-bottom: 1px solid currentColor;
  padding: 0 3px 1px;
  align-self: end;
  width: 100%;
}
.ov-frac > span:last-child {
  padding: 1px 3px 0;
}
.ov-sqrt {
  display: inline-flex;
  vertical-align: middle;
}
.ov-sqrt > span {
  border-top: 1px solid currentColor;
  padding: 1px 3px 0 1px;
}
.ov-sqrt::before {
  content: "";
  width: 0.62em;
  background: currentColor;
  clip-path: polygon(0 62%, 28% 54%, 52% 88%, 90% 0, 100% 0, 100% 3%, 96% 3%, 57% 100%, 44% 100%, 20% 64%, 4% 67%);
}
.ov-numbers small {
  font-size: 0.85em;
  font-style: italic;
}
.ov-numbers [data-choice] + [data-choice]:not([hidden]) {
  margin-left: 8px;
}
.ov-cases {
  display: inline-grid;
  grid-template-columns: auto auto;
  column-gap: 10px;
  vertical-align: middle;
  border-left: 1.5px solid currentColor;
  border-radius: 6px;
  padding-left: 6px;
  align-items: center;
}
.ov-theory {
  font-size: 12.5px;
  line-height: 1.45;
  border-left: 3px solid var(--ov-line);
  padding-left: 8px;
  font-variant-numeric: tabular-nums;
}
.ov-theory em {
  font-style: normal;
  font-weight: 600;
}
.ov-theory b {
  font-weight: 600;
}
.ov-verdict {
  min-height: 2.9em;
}
.ov-theory:has([data-kind="stable"]) {
  border-color: #0a8f5b;
}
.ov-theory:has([data-kind="edge"]) {
  border-color: #b78100;
}
.ov-theory:has([data-kind="unstable"]) {
  border-color: #d03a3f;
  border-left-style: double;
  border-left-width: 5px;
}
.ov-graphs {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
  gap: 8px;
}
.ov-graphs .ov-chart {
  height: 118px;
}
.ov-waiting details {
  display: none;
}
@container side (min-width: 43em) {
  .ov-inside {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(240px, 1fr);
    grid-auto-rows: max-content;
    column-gap: 22px;
    align-content: start;
  }
  .ov-inside > :is(.ov-who, .ov-note) {
    grid-column: 1 / -1;
  }
  .ov-inside > details:first-of-type {
    grid-column: 1;
    grid-row: 3 / span 6;
    min-width: 0;
  }
  .ov-inside > details:not(:first-of-type) {
    grid-column: 2;
  }
}
`;var Pn=`.ov-legend {
  list-style: none;
  margin: 0 !important;
  padding: 0 !important;
  flex: 0 1 auto;
  overflow-y: auto;
  max-height: 52%;
  scrollbar-width: thin;
}
.ov-legend li {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  align-items: center;
  gap: 6px;
  margin: 0 !important;
  padding: 0 !important;
  min-height: 28px;
  font-size: 14px;
  border-radius: 6px;
}
.ov-legend li:is(:hover, .ov-lit) {
  background: var(--ov-soft);
}
.ov-run {
  display: grid;
  grid-template-columns: auto auto minmax(0, 1fr) auto;
  align-items: center;
  gap: 8px;
  min-width: 0;
  width: 100%;
  text-align: left;
  border: 0;
  background: none;
  padding: 3px 4px;
  cursor: pointer;
}
.ov-run b {
  font-weight: 600;
  white-space: nowrap;
}
.ov-run .ov-detail {
  color: var(--ov-muted);
  font-size: 12px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.ov-run .ov-live {
  font-variant-numeric: tabular-nums;
  font-size: 12.5px;
  white-space: nowrap;
  color: var(--ov-muted);
}
.ov-run[aria-pressed="false"] {
  opacity: 0.45;
}
.ov-run[aria-pressed="false"] b {
  text-decoration: line-through;
}
.ov-player .ov-swatch {
  width: 34px;
  height: 16px;
  fill: initial;
  stroke: initial;
  stroke-width: initial;
  stroke-linecap: butt;
}
.ov-chip {
  --c: var(--ov-muted);
  display: inline-flex;
  align-items: center;
  gap: 4px;
  font-size: 12px;
  line-height: 20px;
  padding: 0 8px 0 6px;
  border-radius: 10px;
  white-space: nowrap;
  cursor: help;
  color: color-mix(in srgb, var(--c) 58%, var(--st-text-color));
  background: color-mix(in srgb, var(--c) 15%, transparent);
}
.ov-chip i {
  font-style: normal;
  font-weight: 700;
  width: 1em;
  text-align: center;
}
.ov-chip[data-kind="converged"] {
  --c: #0a8f5b;
}
.ov-chip[data-kind="still_descending"] {
  --c: #2b7bd6;
}
.ov-chip[data-kind="oscillating"] {
  --c: #b78100;
}
.ov-chip[data-kind="stuck_at_saddle"],
.ov-chip[data-kind="stalled"] {
  --c: #8457c5;
}
.ov-chip[data-kind="left_view"] {
  --c: #c2671a;
}
.ov-chip[data-kind="overflowed"] {
  --c: #d03a3f;
}
`;var Fn=`.ov-chart {
  flex: 1.25 1 0;
  min-height: 96px;
  display: flex;
  flex-direction: column;
  position: relative;
}
.ov-chart[data-chart="slope"] {
  flex-grow: 1;
}
.ov-chart-title {
  font-size: 12.5px;
  color: var(--ov-muted);
  padding: 0 0 2px 2px;
}
.ov-chart-title b {
  color: var(--st-text-color);
  font-weight: 600;
}
.ov-chart canvas {
  flex: 1 1 0;
  min-height: 0;
  width: 100%;
  cursor: col-resize;
  touch-action: pan-y;
}
.ov-tip {
  position: absolute;
  z-index: 5;
  left: 0;
  top: 0;
  pointer-events: none;
  max-width: 320px;
  padding: 6px 9px;
  border-radius: 8px;
  font-size: 12.5px;
  line-height: 1.4;
  background: var(--st-background-color);
  color: var(--st-text-color);
  border: 1px solid var(--ov-line);
  box-shadow: 0 4px 14px rgb(0 0 0 / 0.18);
  font-variant-numeric: tabular-nums;
}
.ov-tip div {
  display: flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.ov-tip p {
  margin: 0;
  white-space: normal;
  font-size: 13px;
  line-height: 1.4;
}
.ov-tip p + p {
  margin-top: 4px;
  color: var(--ov-muted);
  font-size: 12px;
}
.ov-tip .ov-swatch {
  width: 24px;
}
.ov-tip span {
  margin-left: auto;
  padding-left: 10px;
}
.ov-empty {
  position: absolute;
  inset: 0;
  display: grid;
  place-items: center;
  pointer-events: none;
}
.ov-empty p {
  margin: 0;
  max-width: 300px;
  padding: 10px 16px;
  text-align: center;
  border-radius: 10px;
  background: var(--st-background-color);
  border: 1px solid var(--ov-line);
}
.ov-sr {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.ov-player:fullscreen {
  height: 100vh;
  padding: 20px;
}
`;var Bn=`.ov-player.ov-large {
  font-size: 17px;
  --ov-muted: color-mix(in srgb, var(--st-text-color) 86%, transparent);
  gap: 10px 26px;
  box-sizing: border-box;
}
.ov-large .ov-panels p {
  left: 67px;
  line-height: 44px;
}
.ov-large .ov-panel {
  font-size: 18px;
}
.ov-large .ov-panel small {
  font-size: 15px;
}
.ov-large .ov-legend li {
  font-size: 18px;
  min-height: 36px;
}
.ov-large :is(.ov-detail, .ov-live, .ov-chip, .ov-chart-title, .ov-step small) {
  font-size: 15px;
}
.ov-large .ov-rule {
  font-size: 19px;
}
.ov-large .ov-symbols {
  font-size: 20px;
}
.ov-large .ov-numbers {
  font-size: 18px;
}
.ov-large
  :is(
    .ov-theory,
    .ov-total,
    .ov-note,
    .ov-scale,
    .ov-inside summary,
    .ov-segments button,
    .ov-who button,
    .ov-buttons button,
    .ov-buttons select,
    .ov-buttons p
  ) {
  font-size: 15.5px;
}
.ov-large .ov-graphs .ov-chart {
  height: 170px;
}
.ov-large .ov-chip {
  line-height: 26px;
  border-radius: 13px;
}
.ov-player.ov-narrow {
  display: flex;
  flex-direction: column;
  height: auto;
  gap: 10px;
}
.ov-narrow > .ov-views {
  grid-template: auto / minmax(0, 1fr) !important;
  flex: none;
}
.ov-narrow :is(.ov-stage, .ov-depth) {
  width: 100%;
  height: min(92vw, 62vh);
}
.ov-narrow[data-stage="grid"] .ov-controls {
  position: sticky;
  bottom: 0;
  z-index: 4;
  padding: 6px 0;
  background: var(--st-background-color);
}
.ov-narrow :is(.ov-side, .ov-race, .ov-inside) {
  flex: none;
}
.ov-narrow .ov-inside {
  overflow: visible;
}
/* Always, not only where this step's numbers are long: what stands below must not jump. */
.ov-narrow .ov-numbers:has(> .ov-vec ~ .ov-vec) > .ov-result {
  display: block;
}
.ov-narrow .ov-graphs {
  grid-template-columns: 1fr 1fr;
}
.ov-narrow :is(.ov-segments button) {
  min-height: 38px;
}
.ov-narrow :is(.ov-who, .ov-buttons) :is(button, select) {
  min-height: 36px;
}
.ov-narrow .ov-controls {
  flex-wrap: wrap;
  gap: 6px 4px;
}
.ov-narrow:not(.ov-hall) .ov-controls [data-do="projector"] {
  display: none;
}
.ov-narrow :is([data-do="record"], .ov-share) {
  display: none;
}
@media (max-width: 1599px) {
  .ov-controls [data-do="record"] {
    display: none;
  }
}
.ov-narrow .ov-scrub {
  flex: 1 0 calc(100% - 100px);
  order: -2;
  margin: 0;
}
.ov-narrow .ov-step {
  order: -1;
  min-width: 88px;
}
.ov-narrow .ov-dial {
  flex-wrap: wrap;
}
.ov-narrow .ov-dial-track {
  order: 9;
  flex: 1 0 100%;
  height: 52px;
}
.ov-narrow .ov-dial-run {
  display: none;
}
.ov-narrow .ov-dial select {
  height: 40px;
  flex: 1 1 40%;
}
.ov-narrow .ov-dial button {
  width: 40px;
  height: 40px;
}
.ov-narrow .ov-dial output {
  min-width: 13ch;
}
.ov-narrow .ov-dial .ov-chip {
  margin-right: auto;
}
.ov-large .ov-dial {
  font-size: 17px;
}
.ov-large .ov-dial-track {
  height: 68px;
}
.ov-large .ov-dial-track i {
  top: 15px;
  height: 38px;
}
.ov-narrow .ov-side {
  gap: 12px;
}
.ov-narrow .ov-legend {
  max-height: none;
}
.ov-narrow .ov-chart {
  flex: none;
  height: 190px;
}
.ov-narrow .ov-graphs .ov-chart {
  height: 130px;
  min-width: 0;
}
.ov-narrow .ov-run .ov-detail {
  display: none;
}
.ov-narrow .ov-run {
  grid-template-columns: auto minmax(0, 1fr) auto;
}
.ov-narrow :is(.ov-controls button, .ov-speed) {
  flex: 1 1 36px;
  min-width: 36px;
  height: 40px;
}
.ov-narrow .ov-speed {
  flex: 0 0 60px;
  padding: 0;
}
@media (prefers-reduced-motion: reduce) {
  .ov-start span {
    transition: none;
  }
}
.ov-large .ov-swatch {
  width: 48px;
  height: 22px;
}
.ov-large .ov-step {
  font-size: 24px;
  font-weight: 600;
}
.ov-large .ov-live {
  color: inherit;
}
.ov-hall:not(.ov-narrow) :is(.ov-head, .ov-tools, .ov-controls > button:not([data-do="play"], [data-do="projector"])) {
  display: none;
}
.ov-hall:not(.ov-narrow) :is(.ov-controls:hover, .ov-controls:focus-within) > button {
  display: grid;
}
.ov-hall {
  font-size: clamp(17px, 1.1vw, 26px);
}
.ov-hall .ov-legend li {
  font-size: clamp(18px, 1.25vw, 30px);
  min-height: 2em;
}
.ov-hall :is(.ov-detail, .ov-live, .ov-chip, .ov-chart-title, .ov-step small, .ov-tip) {
  font-size: clamp(15px, 1.05vw, 25px);
}
.ov-hall .ov-chip {
  line-height: 1.7;
  border-radius: 1em;
}
.ov-hall .ov-start:not(:hover, :focus-visible) span {
  transform: scale(1.5);
}
`;var qn=`:is(.ov-aim, .ov-confirm) {
  position: absolute;
  left: 0;
  top: 0;
}
.ov-aim {
  width: 36px;
  height: 36px;
  margin: -18px 0 0 -18px;
  padding: 0;
  border: 0;
  background: none;
  pointer-events: none;
}
.ov-aim span {
  position: absolute;
  inset: 6px;
  border-radius: 50%;
  border: 2px dashed var(--st-text-color);
  box-shadow:
    0 0 0 3px var(--st-background-color),
    inset 0 0 0 3px var(--st-background-color);
}
.ov-aim span::after {
  content: "";
  position: absolute;
  inset: 8px;
  border-radius: 50%;
  background: var(--st-text-color);
}
.ov-player .ov-confirm {
  margin: 22px 0 0 -42px;
  width: 84px;
  height: 32px;
  border: 0;
  border-radius: 8px;
  background: var(--st-primary-color);
  color: var(--ov-on-accent, #fff);
  font-weight: 600;
  cursor: pointer;
}
.ov-start:disabled {
  pointer-events: none;
}
.ov-player[data-held="true"]
  :is(.ov-controls, .ov-chip, .ov-live, .ov-chart, .ov-dial, .ov-head > :not(:last-child), .ov-head [data-do="grid"]) {
  display: none !important;
}
.ov-player[data-held="true"] .ov-race::after {
  content: "The curves and the outcomes come with the answer.";
  color: var(--ov-muted);
  padding: 6px 2px;
}
[data-locked~="view"] .ov-head,
[data-locked~="dial"] [data-do="dial"],
[data-locked~="runs"] :is(.ov-forks, .ov-pairs, details:has(> :is(.ov-forks, .ov-pairs))) {
  display: none !important;
}
`;var Wn=`.ov-ended {
  position: absolute;
  left: 54px;
  bottom: 36px;
  margin: 0 !important;
  padding: 2px 10px;
  border-radius: 8px;
  font-size: 12.5px;
  background: var(--st-background-color);
  border: 1px solid var(--ov-line);
  pointer-events: none;
}
.ov-narrow[data-sync-group] {
  --ov-stage: min(74vw, 34vh);
  gap: 6px;
}
.ov-narrow[data-sync-group] :is(.ov-stage, .ov-depth) {
  height: var(--ov-stage);
}
.ov-narrow[data-sync-group][data-stage="both"] :is(.ov-stage, .ov-depth) {
  height: calc(var(--ov-stage) / 2 - 4px);
}
.ov-narrow[data-sync-group][data-stage="both"] .ov-views {
  gap: 8px;
}
.ov-narrow[data-sync-group][data-stage="both"] .ov-tools {
  flex-direction: row;
  top: 14px;
}
@media (min-width: 641px) {
  .ov-narrow[data-sync-group] {
    --ov-stage: clamp(260px, calc(100vh - 320px), 900px);
  }
  .ov-narrow[data-sync-group] .ov-controls {
    flex-wrap: nowrap;
    gap: 4px;
  }
  .ov-narrow[data-sync-group] .ov-controls > * {
    order: 0;
    height: 32px;
  }
  .ov-narrow[data-sync-group] .ov-controls button {
    flex: 0 1 36px;
    min-width: 28px;
  }
  .ov-narrow[data-sync-group] .ov-controls :is([data-do="projector"], [data-do="record"]) {
    display: none;
  }
  .ov-narrow[data-sync-group] .ov-controls .ov-scrub {
    flex: 1 1 60px;
  }
  .ov-narrow[data-sync-group] .ov-controls .ov-speed {
    flex: 0 0 60px;
  }
  .ov-narrow[data-sync-group] .ov-step {
    flex: none;
    min-width: 8.5ch;
    line-height: 32px;
  }
  .ov-narrow[data-sync-group] .ov-segments button {
    min-height: 28px;
  }
  .ov-narrow[data-sync-group] .ov-side {
    gap: 6px;
  }
}
@container pair (max-width: 695px) {
  [data-sync-group].ov-narrow {
    --ov-stage: min(74vw, 34vh);
  }
  [data-sync-group] .ov-race .ov-chart {
    display: none;
  }
}
`;var Un=[Rn,_n,Cn,jn,Dn,Pn,Fn,Bn,qn,Wn].join("");var Tc=i=>import(new URL(`inspector.js${i?`?try=${i}`:""}`,import.meta.url)),lp=jo(Do,Un,i=>In({...i,importInspector:Tc}));export{lp as default};
