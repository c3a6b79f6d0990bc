// Built by tools/bundle.js from optim_viz/web/js: edit there.
var Bo=`.ov-notice {
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
`;function De(i,t,e){let s=Object.assign(document.createElement("div"),{className:"ov-notice"});s.setAttribute("role","alert");let o=Object.assign(document.createElement("p"),{textContent:i}),n=Object.assign(document.createElement("button"),{type:"button",textContent:t});return n.addEventListener("click",e),s.append(o,n),s}var _o="optim-viz-reloaded-for";function Ho(i,t,e){let s=!1;return({data:o,parentElement:n,...r})=>{s||Ks(t),s=!0;let a=new TextDecoder().decode(o.subarray(0,8));if(a!=="8a349dac")return Ar(a,n);let c=n.querySelector(".ov-place");return c&&(c.outerHTML=i),e({...r,parentElement:n,data:o.subarray(8)})}}function Ks(i){document.body.append(Object.assign(document.createElement("style"),{textContent:Bo+i}))}function Ar(i,t){if(!Er(i)){location.reload();return}t.querySelector(".ov-notice")?.remove(),t.prepend(De("The server has a newer version of this page, and the browser still has the old one.","Load it again",()=>location.reload()))}function Er(i){try{return sessionStorage.getItem(_o)===i?!0:(sessionStorage.setItem(_o,i),!1)}catch{return!0}}var zr={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function N(i){return i.replace(/[&<>"]/g,t=>zr[t])}function Wo(i,t,e,s,o){i.beginPath(),t.forEach(([n,r],a)=>i[a?"lineTo":"moveTo"](e+n*o,s+r*o)),i.closePath()}function Yt(i,t,e,s,o,n){let r=n.of(t);i.setLineDash([]),i.lineJoin="round",Wo(i,t.outline,e,s,o),i.strokeStyle=n.rim,i.lineWidth=o*.75,i.stroke(),i.fillStyle=t.ordinal===1?r:n.rim,i.fill(),i.strokeStyle=r,i.lineWidth=o*(t.ordinal===1?.12:.42),i.stroke(),t.tag&&(i.fillStyle=r,i.font=`600 ${Math.round(o*1.7)}px ${n.font}`,i.textAlign="left",i.textBaseline="middle",i.fillText(t.tag,e+o*1.6,s-o))}var Lr=[[0,0],[-1.9,1.05],[-1.3,0],[-1.9,-1.05]];function qe(i,t,e,s,o,n,r,a){let c=Math.hypot(o,n)||1,h=o/c,d=n/c,l=Lr.map(([v,p])=>[v*h-p*d,v*d+p*h]);i.setLineDash([]),Wo(i,l,e,s,r*1.25),i.strokeStyle=a.rim,i.lineWidth=r*.6,i.stroke(),i.fillStyle=a.of(t),i.fill()}function Fe(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.95],[n.of(t),o*.45]];for(let[a,c]of r){i.beginPath();for(let h of[1,-1])i.moveTo(e-o,s-h*o),i.lineTo(e+o,s+h*o);i.strokeStyle=a,i.lineWidth=c,i.stroke()}}function Be(i,t,e,s,o,n){i.setLineDash([]);let r=[[n.rim,o*.7],[n.of(t),o*.3]];for(let[a,c]of r)i.strokeStyle=a,i.lineWidth=c,i.beginPath(),i.arc(e,s,o*.85,0,2*Math.PI),i.stroke();i.fillStyle=n.of(t),i.beginPath(),i.arc(e,s,o*.3,0,2*Math.PI),i.fill()}function Tt(i,t,e){let s=i.outline.map(([h,d])=>`${(17+h*5).toFixed(2)},${(8+d*5).toFixed(2)}`).join(" "),[o,n,r]=i.ordinal===1?[t,e,1.2]:[e,t,1.8],a=`stroke="${t}" stroke-width="2.4" stroke-dasharray="${i.dash.join(" ")}"`,c=`font-size="8.5" font-weight="700" stroke="none" fill="${t}"`;return`<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${a}/><polygon points="${s}" fill="${o}" stroke="${n}" stroke-width="${r}"/><text x="24" y="6.5" ${c}>${i.tag}</text></svg>`}var ke={converged:"✓",still_descending:"↘",oscillating:"∿",stuck_at_saddle:"⨯",stalled:"◦",left_view:"↗",overflowed:"!"};function _e({outcome:i},t=""){return`<span class="ov-chip" data-kind="${i.kind}" ${t}>${Xs(i)}</span>`}function Xs({kind:i,label:t}){return`<i aria-hidden="true">${ke[i]??""}</i>${N(t)}`}var jt=22250738585072014e-324,Nr=Float64Array.from({length:2047},(i,t)=>2**(t-1022)),le=new DataView(new ArrayBuffer(8)),Se=i=>Nr[i+1022];function He(i){return le.setFloat64(0,i),(le.getUint32(0)>>>20)-1023}function We(i){return le.setFloat64(0,i),le.setUint32(0,le.getUint32(0)&1048575|1072693248),le.getFloat64(0)}var J=i=>Math.abs(i)>=jt?i:i*0;function Y(i,t){let e=i*t;if(!(Math.abs(e)<=jt))return e;let s=Math.abs(i)<Math.abs(t)?i*$e*t:i*(t*$e);return Math.abs(s)<jt*$e?e*0:e}function Gt(i,t){let e=i/t;return Math.abs(e)<=jt&&Math.abs(i*$e/t)<jt*$e?e*0:e}var $e=2**200;function Uo(i,t){let e=i,s=1;for(let o=t;o>0;o>>=1)o&1&&(s=Y(s,e)),e=Y(e,e);return s}var Te=(i,t)=>i>=t||Number.isNaN(i)?i:t,Ae=(i,t)=>i<=t||Number.isNaN(i)?i:t;function Ue(i){let t=i>710,s=i<-709?-709:i,o=t?710:s,r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,h=o-c,d=a*5497923018708371e-29,l=h-d,p=h-l-d,u=i<-708.3964185322641,f=1+l,w=1-f+l,m=l*l,G=(((((11470745597729725e-27*m+208767569878681e-23)*m+2755731922398589e-22)*m+248015873015873e-19)*m+.001388888888888889)*m+.041666666666666664)*m+.5,ct=((((16059043836821613e-26*m+2505210838544172e-23)*m+27557319223985893e-22)*m+.0001984126984126984)*m+.008333333333333333)*m+.16666666666666666,Z=l*ct,W=G+Z,O=m*W,C=p+O,st=w+C,U=f+st,P=a>0,_=U*(P?2:.5),V=a-1,H=a+1,D=Se(P?V:H),tt=_*D,I=J(tt);return u?0:I}function Ve(i){let t=He(i),e=We(i),s=e>1.4142135623730951,o=t+1,n=s?o:t,r=.5*e,c=(s?r:e)-1,h=2+c,d=c/h,l=d*d,p=.5*c*c,B=(((((((((.08695652173913043*l+.09523809523809523)*l+.10526315789473684)*l+.11764705882352941)*l+.13333333333333333)*l+.15384615384615385)*l+.18181818181818182)*l+.2222222222222222)*l+.2857142857142857)*l+.4)*l+.6666666666666666,et=l*B,K=p+et,X=d*K,z=n*5497923018708371e-29,it=X+z,lt=p-it,ct=n*.6931471805598903,Z=lt-c,W=ct-Z,O=i<22250738585072014e-324,st=i>-22250738585072014e-324?-1/0:NaN,U=O?st:W;return i<=17976931348623157e292?U:i}function Ye(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,d=a*9920935774287987e-25,l=h-d,p=h-l-d,u=a*22517417706346578e-34,f=l-u,w=l-f-u,m=p+w,x=a*35215598651832e-40-m,M=f-x,S=.25*a,k=4*Math.floor(S),A=a-k,L=f-M-x,y=M*M,W=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,O=y*W,C=M*O,U=1-.5*y,P=L*U,Q=C+P,_=M+Q,V=-.5*y,H=1+V,D=1-H+V,tt=y*y,yt=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,mt=tt*yt,nt=M*L,qt=mt-nt,Mt=D+qt,kt=H+Mt,$t=A>=2,rt=.5*A,Et=Math.floor(rt)!==rt?kt:_,Ot=-Et,at=$t?Ot:Et;return t<3725290298461914e-24?i:at}function Ge(i){let e=Math.abs(i)<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,d=a*9920935774287987e-25,l=h-d,p=h-l-d,u=a*22517417706346578e-34,f=l-u,w=l-f-u,m=p+w,x=a*35215598651832e-40-m,M=f-x,S=.25*a,k=4*Math.floor(S),A=a-k,L=f-M-x,y=M*M,W=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,O=y*W,C=M*O,U=1-.5*y,P=L*U,Q=C+P,_=M+Q,V=-.5*y,H=1+V,D=1-H+V,tt=y*y,yt=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,mt=tt*yt,nt=M*L,qt=mt-nt,Mt=D+qt,kt=H+Mt,$t=3-A,At=A*$t>1,vt=.5*A,at=Math.floor(vt)!==vt?_:kt,ht=-at,zt=At?ht:at,Ft=0*i;return e?zt:Ft}function Ke(i){let t=Math.abs(i),e=t<=16777216,s=i*0,o=e?i:s,r=o*.6366197723675814+.5,a=Math.floor(r),c=a*1.570796325802803,h=o-c,d=a*9920935774287987e-25,l=h-d,p=h-l-d,u=a*22517417706346578e-34,f=l-u,w=l-f-u,m=p+w,x=a*35215598651832e-40-m,M=f-x,S=.25*a,k=4*Math.floor(S),A=a-k,L=f-M-x,y=M*M,W=((((((28114572543455206e-31*y+-7647163731819816e-28)*y+16059043836821613e-26)*y+-2505210838544172e-23)*y+27557319223985893e-22)*y+-.0001984126984126984)*y+.008333333333333333)*y+-.16666666666666666,O=y*W,C=M*O,U=1-.5*y,P=L*U,Q=C+P,_=M+Q,H=M-_+Q,ot=-.5*y,D=1+ot,I=1-D+ot,bt=y*y,nt=(((((4779477332387385e-29*y+-11470745597729725e-27)*y+208767569878681e-23)*y+-2755731922398589e-22)*y+248015873015873e-19)*y+-.001388888888888889)*y+.041666666666666664,qt=bt*nt,Mt=M*L,kt=qt-Mt,$t=I+kt,rt=D+$t,vt=D-rt+$t,Et=.5*A,at=Math.floor(Et)!==Et,ht=-rt,zt=at?ht:_,Ft=-vt,_t=at?Ft:H,gt=at?_:rt,ie=at?H:vt,Xt=t<3725290298461914e-24,Lt=zt/gt,Ht=Lt*134217729,Jt=Ht-Lt,Wt=Ht-Jt,ue=Lt-Wt,ne=gt*134217729,fe=ne-gt,Ut=ne-fe,re=gt-Ut,Vt=Lt*gt,Zt=Wt*Ut-Vt,Bs=Wt*re,ge=ue*Ut,Pe=Bs+ge,be=Zt+Pe,we=ue*re,ae=be+we,Re=zt-Vt-ae,Ce=Lt*ie,xo=_t-Ce,_s=(Re+xo)/gt,Hs=Lt+_s;return Xt?i:Hs}function Xe(i){let t=Math.abs(i),o=2*(t>20?20:t),r=o*1.4426950408889634+.5,a=Math.floor(r),c=a*.6931471805598903,h=o-c,d=a*5497923018708371e-29,l=h-d,p=h-l-d,u=Se(a),f=l*l,L=(((((11470745597729725e-27*f+208767569878681e-23)*f+2755731922398589e-22)*f+248015873015873e-19)*f+.001388888888888889)*f+.041666666666666664)*f+.5,z=((((16059043836821613e-26*f+2505210838544172e-23)*f+27557319223985893e-22)*f+.0001984126984126984)*f+.008333333333333333)*f+.16666666666666666,it=l*z,lt=L+it,ct=f*lt,Z=p+ct,W=l+Z,C=l-W+Z,st=u-1,U=u*W,P=st+U,_=st-P+U,V=u*C,H=_+V,ot=P>2,D=ot?P:2,tt=ot?2:P,I=D+tt,ft=D-I+tt+H,F=P/I,dt=F*134217729,wt=dt-F,xt=dt-wt,Bt=F-xt,Dt=I*134217729,oe=Dt-I,yt=Dt-oe,mt=I-yt,nt=F*I,Mt=xt*yt-nt,kt=xt*mt,$t=Bt*yt,rt=kt+$t,At=Mt+rt,vt=Bt*mt,Et=At+vt,at=P-nt-Et,ht=F*ft,zt=H-ht,_t=(at+zt)/I,gt=F+_t,ie=t<3725290298461914e-24,Xt=i<0,Lt=-gt;return ie?i:Xt?Lt:gt}function Vo(i){let t=i>1025,e=i<-1022,o=t?1025:e?-1022:i,n=o+.5,r=Math.floor(n),a=o-r,c=a*134217729,h=c-a,d=c-h,l=a-d,v=a*.6931471805599453,u=d*.6931471824645996-v,f=d*-1904654323148236e-24,g=l*.6931471824645996,w=f+g,m=u+w,b=l*-1904654323148236e-24,x=m+b,M=a*23190468138462996e-33,S=x+M,E=1+v,A=1-E+v,$=v*v,it=(((((11470745597729725e-27*$+208767569878681e-23)*$+2755731922398589e-22)*$+248015873015873e-19)*$+.001388888888888889)*$+.041666666666666664)*$+.5,Q=((((16059043836821613e-26*$+2505210838544172e-23)*$+27557319223985893e-22)*$+.0001984126984126984)*$+.008333333333333333)*$+.16666666666666666,_=v*Q,V=it+_,H=$*V,ot=S+H,D=A+ot,tt=E+D,I=r>0,ut=tt*(I?2:.5),ft=r-1,F=r+1,wt=Se(I?ft:F),xt=ut*wt;return e?0:xt}function Yo(i){let t=1+i,e=i>1,o=1-(t-i),n=t-1,r=i-n,c=(e?o:r)/t,h=He(t),d=We(t),l=d>1.4142135623730951,v=h+1,p=l?v:h,u=.5*d,g=(l?u:d)-1,w=2+g,m=g/w,b=m*m,M=.5*g*g,Z=(((((((((.08695652173913043*b+.09523809523809523)*b+.10526315789473684)*b+.11764705882352941)*b+.13333333333333333)*b+.15384615384615385)*b+.18181818181818182)*b+.2222222222222222)*b+.2857142857142857)*b+.4)*b+.6666666666666666,W=b*Z,O=M+W,C=m*O,U=p*5497923018708371e-29+c,P=C+U,Q=M-P,_=p*.6931471805598903,V=Q-g,H=_-V,D=Math.abs(i)<5551115123125783e-32,tt=t<22250738585072014e-324,bt=t>-22250738585072014e-324?-1/0:NaN,ut=tt?bt:H,F=t<=17976931348623157e292?ut:t;return D?i:F}function Je(i,t){let e=Math.abs(i),s=He(e),o=We(e),n=o>1.4142135623730951,r=s+1,a=n?r:s,c=.5*o,d=(n?c:o)-1,l=2+d,p=2-l+d,u=d/l,f=u*134217729,g=f-u,w=f-g,m=u-w,b=l*134217729,x=b-l,M=b-x,S=l-M,E=u*l,A=w*M-E,$=w*S,L=m*M,y=$+L,R=A+y,G=m*S,q=R+G,B=d-E-q,et=u*p,X=(B-et)/l,z=u*u,lt=w*w-z,ct=w*m,Z=m*w,W=ct+Z,O=lt+W,C=m*m,st=O+C,P=2*u*X,Q=st+P,yt=((((((((.043478260869565216*z+.047619047619047616)*z+.05263157894736842)*z+.058823529411764705)*z+.06666666666666667)*z+.07692307692307693)*z+.09090909090909091)*z+.1111111111111111)*z+.14285714285714285)*z+.2,mt=z*yt,nt=.3333333333333333+mt,Mt=.3333333333333333-nt+mt,kt=z*134217729,$t=kt-z,rt=kt-$t,At=z-rt,vt=nt*134217729,Et=vt-nt,Ot=vt-Et,at=nt-Ot,ht=z*nt,Ft=rt*Ot-ht,_t=rt*at,gt=At*Ot,ie=_t+gt,Xt=Ft+ie,Lt=At*at,Ht=Xt+Lt,Jt=Mt+1850371707708594e-32,Wt=z*Jt,ue=Q*nt,ne=Wt+ue,fe=Ht+ne,Ut=ht*134217729,re=Ut-ht,Vt=Ut-re,me=ht-Vt,Zt=u*ht,ge=w*Vt-Zt,Pe=w*me,be=m*Vt,we=Pe+be,ae=ge+we,Ie=m*me,Re=ae+Ie,Ce=u+Zt,yo=u-Ce+Zt,_s=u*fe,Hs=X*ht,Mo=_s+Hs,xn=Re+Mo+X,yn=yo+xn,ko=a*.6931471805598903,$o=2*Ce,Ws=ko+$o,Mn=ko-Ws+$o,kn=2*yn,$n=a*5497923018708371e-29,Sn=kn+$n,So=Mn+Sn,xe=Ws+So,Tn=Ws-xe+So,An=t>11805916207174113e5,En=t<-11805916207174113e5?-11805916207174113e5:t,ye=An?11805916207174113e5:En,To=xe*134217729,zn=To-xe,Us=To-zn,Ao=xe-Us,Eo=ye*134217729,Ln=Eo-ye,Vs=Eo-Ln,zo=ye-Vs,Me=xe*ye,Nn=Us*Vs-Me,On=Us*zo,jn=Ao*Vs,Pn=On+jn,In=Nn+Pn,Rn=Ao*zo,Cn=In+Rn,Dn=Math.abs(Me)<1e3,qn=Tn*ye,Fn=Cn+qn,Lo=Dn?Fn:0,Bn=Me>710,_n=Me<-709?-709:Me,Ys=Bn?710:_n,Hn=Ys*1.4426950408889634+.5,ce=Math.floor(Hn),Wn=ce*.6931471805598903,No=Ys-Wn,Oo=ce*5497923018708371e-29,Gs=No-Oo,jo=No-Gs-Oo+Lo,he=Gs+jo,Un=Gs-he+jo,Po=1+he,Vn=1-Po+he,St=he*he,Yn=(((((11470745597729725e-27*St+208767569878681e-23)*St+2755731922398589e-22)*St+248015873015873e-19)*St+.001388888888888889)*St+.041666666666666664)*St+.5,Gn=((((16059043836821613e-26*St+2505210838544172e-23)*St+27557319223985893e-22)*St+.0001984126984126984)*St+.008333333333333333)*St+.16666666666666666,Kn=he*Gn,Xn=Yn+Kn,Jn=St*Xn,Zn=Un+Jn,Qn=Vn+Zn,Io=Po+Qn,tr=Ys+Lo<-708.3964185322641,er=ce<-1021.5,sr=Io<1,or=tr||er&&sr,Ro=ce>0,ir=Io*(Ro?2:.5),nr=ce-1,rr=ce+1,ar=Se(Ro?nr:rr),cr=ir*ar,hr=J(cr),lr=or?0:hr,dr=e<22250738585072014e-324,Co=t>0,vr=t<0?1/0:t,pr=dr?Co?0:vr:lr,Do=e>17976931348623157e292?Co?1/0:0:pr,qo=Math.floor(t)===t,ur=.5*t,fr=Math.floor(ur)*2!==t,mr=qo&&fr,Fo=i<0,gr=i>=-17976931348623157e292,br=Fo&&gr&&!qo,wr=i===0,xr=1/i<0,yr=(Fo||wr&&xr)&&mr,Mr=-Do,kr=br?NaN:yr?Mr:Do,$r=i!==i||t!==t,Sr=i+t;return t===0||i===1?1:$r?Sr:kr}function Ze(i,t){let e=Math.abs(i),s=Math.abs(t),o=e>s,n=o?s:e,r=o?e:s,a=r>17976931348623157e292,c=n>17976931348623157e292,h=0*n,l=a?c?1:h:n,u=a?1:r===0?1:r,f=u>8452712498170644e255,w=u<1499696813895631e-256?16069380442589903e44:1,m=f?7888609052210118e-46:w,b=l*m,x=u*m,M=.25*x,S=b<M,E=.75*x,A=b<E?.5:1,$=S?0:A,L=$*x,y=b-L,R=$*b,G=x+R,q=y/G,j=q*q,ft=((((((((((((.034482758620689655*j+-.037037037037037035)*j+.04)*j+-.043478260869565216)*j+.047619047619047616)*j+-.05263157894736842)*j+.058823529411764705)*j+-.06666666666666667)*j+.07692307692307693)*j+-.09090909090909091)*j+.1111111111111111)*j+-.14285714285714285)*j+.2)*j+-.3333333333333333,F=j*ft,dt=q*F,wt=$===0,xt=$===.5,Dt=wt?0:xt?.4636476090008061:.7853981633974483,yt=wt?0:xt?22698777452961687e-33:3061616997868383e-32,mt=Dt+q,qt=Dt-mt+q,Mt=wt?q:mt,kt=wt?0:qt,$t=yt+dt,rt=kt+$t,At=-Mt,vt=1.5707963267948966+At,Ot=1.5707963267948966-vt+At,at=6123233995736766e-32-rt,ht=Ot+at,zt=o?vt:Mt,Ft=o?ht:rt,_t=t<0,gt=t===0,Xt=1/t<0,Ht=_t||gt&&Xt,Jt=-zt,Wt=3.141592653589793+Jt,ne=3.141592653589793-Wt+Jt,fe=12246467991473532e-32-Ft,Ut=ne+fe,re=Ht?Wt:zt,Vt=Ht?Ut:Ft,me=i<0,Zt=i===0,ge=1/i<0,be=me||Zt&&ge,we=re+Vt,ae=J(we),Ie=-ae;return be?Ie:ae}var Go={exp:Ue,log:Ve,sin:Ye,cos:Ge,tan:Ke,tanh:Xe,exp2:Vo,log1p:Yo,sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,neg:i=>-i},Ko={pow:Je,atan2:Ze,max:Te,min:Ae,lt:(i,t)=>+(i<t),le:(i,t)=>+(i<=t),gt:(i,t)=>+(i>t),ge:(i,t)=>+(i>=t),eq:(i,t)=>+(i===t),ne:(i,t)=>+(i!==t)};var Or=i=>(t,e,s)=>{for(let o=0;o<t;o++)e[o]=i(s[o])},jr=i=>(t,e,s,o)=>{for(let n=0;n<t;n++)e[n]=i(s[n],o[n])},Qe={add(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]+s[o];t[o]=Math.abs(n)>=jt?n:n*0}},sub(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]-s[o];t[o]=Math.abs(n)>=jt?n:n*0}},mul(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]*s[o];t[o]=Math.abs(n)>jt?n:Y(e[o],s[o])}},div(i,t,e,s){for(let o=0;o<i;o++){let n=e[o]/s[o];t[o]=Math.abs(n)>jt?n:Gt(e[o],s[o])}},select(i,t,e,s,o){for(let n=0;n<i;n++)t[n]=e[n]?o[n]:s[n]}};for(let[i,t]of Object.entries(Go))Qe[i]=Or(t);for(let[i,t]of Object.entries(Ko))Qe[i]=jr(t);function Xo({program:i,coefficients:t}){let e=Jo({...i,results:i.results.slice(0,1)},t);return(s,o)=>e(s,o)[0]}function ts({program:i,coefficients:t}){return Jo(i,t)}var Pr=new Float64Array(0),Qt=256;function Jo({constants:i,code:t,results:e},s){let o=[...s,...i].map(J),n=2+o.length,r=new Set(e);for(let d=t.length-1;d>=0;d--)if(r.has(n+d))for(let l of t[d].slice(1))r.add(l);let a=[new Float64Array(Qt),new Float64Array(Qt)],c=new Set([0,1]);for(let d of o)a.push(new Float64Array(Qt).fill(d));let h=[];return t.forEach(([d,...l],v)=>{let p=n+v,u=r.has(p)?new Float64Array(Qt):Pr,[f,g,w]=l.map(m=>a[m]);a.push(u),l.some(m=>c.has(m))&&c.add(p),r.has(p)&&(c.has(p)?h.push(m=>Qe[d](m,u,f,g,w)):Qe[d](Qt,u,f,g,w))}),(d,l)=>{let v=e.map(()=>new Float64Array(d.length));for(let p=0;p<d.length;p+=Qt){let u=Math.min(Qt,d.length-p);for(let f=0;f<u;f++)a[0][f]=J(d[p+f]),a[1][f]=J(l[p+f]);for(let f of h)f(u);e.forEach((f,g)=>v[g].set(a[f].subarray(0,u),p))}return v}}function Pt(i,t,e){let s=(t-i)/Math.max(1,e),o=10**Math.floor(Math.log10(s)),n=[1,2,2.5,5,10].map(a=>a*o).find(a=>a>=s*.999)??NaN,r=[];for(let a=Math.ceil(i/n-1e-9);a*n<=t+n*1e-9&&r.length<99;a++)r.push(a*n);return{values:r,step:n}}function Js(i,t,e){let s=[1,2,3,5,10,20,50,100].find(n=>(t-i)/n<=e)??100,o=[];for(let n=Math.ceil(i/s)*s;n<=t;n+=s)o.push(n);return o}var Ir={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"};function It(i){return i===0?"1":i===1?"10":"10"+String(i).split("").map(t=>Ir[t]).join("")}function Kt(i,t){if(Math.abs(i)<t*1e-6)return"0";let e=Math.floor(Math.log10(t)+1e-9),s=/^2\.[45]/.test(String(t/10**e))?1:0,o=Math.max(0,s-e);if(o>6||Math.abs(i)>=1e6){let n=Math.floor(Math.log10(Math.abs(i))+1e-9),r=Math.max(0,Math.min(15,n-e+s));return i.toExponential(r).replaceAll("-","−").replace("e+","e")}return i.toFixed(o).replace("-","−")}function T(i,t=4){if(!Number.isFinite(i))return i>0?"∞":i<0?"−∞":"–";let e=Math.abs(i);if(e!==0&&(e<.001||e>=1e5)){let[s,o]=i.toExponential(t-2).split("e"),n=It(Number(o)),r=String(Number(s)).replace("-","−");return/^−?1$/.test(r)?r.replace("1",n):`${r}·${n}`}return String(Number(i.toPrecision(t))).replace("-","−")}var Rr=.6,es=class{constructor(t,e){this.halo=t,this.line=e,this.places=[],this.plane=void 0,this.colours=void 0,this.pens=[],this.time=0}reset(t,e,s){Object.assign(this,{places:t,plane:e,colours:s}),this.pens=t.flatMap(({runs:o,dx:n,dy:r})=>o.map(a=>({run:a,dx:n,dy:r,next:0,x:0,y:0,length:0})));for(let o of[this.halo,this.line]){let{left:n,top:r,width:a,height:c}=e.box;o.restore(),o.clearRect(0,0,o.canvas.width,o.canvas.height),o.save(),o.beginPath();for(let{dx:h,dy:d}of t)o.rect(n+h,r+d,a,c);o.clip(),o.lineCap="butt",o.lineJoin="round"}this.time=0}draw(t){let{places:e,plane:s,colours:o}=this;if(!(!s||!o)){t<this.time&&this.reset(e,s,o),this.time=t;for(let n of this.pens)n.run.hidden||this.extend(n,Math.min(Math.floor(t+1e-9),n.run.records-1),s,o)}}extend(t,e,s,o){let{run:n,dx:r,dy:a}=t;if(t.next===0){if(e<n.first)return;[t.x,t.y]=s.toPixel(n.x[n.first],n.y[n.first]),t.next=n.first+1}if(t.next>e)return;let c=new Path2D,h=t.length,d=!1,l=!1;for(let f=t.next;f<=e;f++){let[g,w]=s.toPixel(n.x[f],n.y[f]);if(Math.hypot(g-t.x,w-t.y)<Rr&&f<e)continue;let b=Ee(t.x,t.y,g,w,s.box);b&&((!l||b[4])&&c.moveTo(b[0]+r,b[1]+a),c.lineTo(b[2]+r,b[3]+a),d=!0,t.length+=Math.hypot(b[2]-b[0],b[3]-b[1])),l=b!==null&&!b[5],t.x=g,t.y=w}if(t.next=e+1,!d)return;let{scale:v}=o,{halo:p,line:u}=this;p.strokeStyle=o.halo,p.lineWidth=5*v,p.stroke(c),u.strokeStyle=o.of(n),u.lineWidth=2.3*v,u.setLineDash(n.dash.map(f=>f*v)),u.lineDashOffset=h,u.stroke(c)}};function Zo(i,t,e,s,o){let{left:n,top:r,width:a,height:c}=e.box,h=6.2*o.scale,d=[];for(let l of t){if(l.hidden||s<l.first)continue;if(l.branch_step&&s>=l.branch_step&&l.branch_step<l.records){let[m,b]=e.toPixel(l.x[l.branch_step],l.y[l.branch_step]);e.inside(m,b)&&Be(i,l,m,b,h,o)}let v=Math.min(s,l.records-1),p=Math.floor(v+1e-9),u=v-p,[f,g]=e.toPixel(l.x[p],l.y[p]);if(u>1e-9){let[m,b]=e.toPixel(l.x[p+1],l.y[p+1]),x=Ee(f,g,f+(m-f)*u,g+(b-g)*u,e.box);x&&(i.setLineDash([]),i.strokeStyle=o.of(l),i.lineWidth=2.3*o.scale,i.beginPath(),i.moveTo(x[0],x[1]),i.lineTo(x[2],x[3]),i.stroke()),f+=(m-f)*u,g+=(b-g)*u}let w=l.outcome.kind==="overflowed"&&s>=l.records-1;if(e.inside(f,g))w?Fe(i,l,f,g,h,o):Yt(i,l,f,g,h,o);else{let m=Cr(l,p,e);m&&d.push([l,...m])}}i.save(),i.beginPath(),i.rect(n-1,r-1,a+2,c+2),i.clip();for(let l of d)qe(i,...l,h,o);i.restore()}function Cr(i,t,e){for(let s=Math.min(t,i.records-2);s>=0;s--){let[o,n]=e.toPixel(i.x[s],i.y[s]),[r,a]=e.toPixel(i.x[s+1],i.y[s+1]),c=Ee(o,n,r,a,e.box);if(c&&c[5])return[c[2],c[3],r-o,a-n];if(c)return null}return null}function Qo(i,t,e,s,o,n){let r=n,a;for(let c of i){if(c.hidden)continue;let h=Math.min(e,c.records-1);for(let d=0;d<=h;d++){let[l,v]=t.toPixel(c.x[d],c.y[d]),p=Math.hypot(l-s,v-o);p<r&&([r,a]=[p,{run:c,i:d}])}}return a}function Ee(i,t,e,s,o){let n=e-i,r=s-t,a=0,c=1,h=[[-n,i-o.left],[n,o.left+o.width-i],[-r,t-o.top],[r,o.top+o.height-t]];for(let[d,l]of h)if(d===0){if(l<0)return null}else{let v=l/d;if(d<0?a=Math.max(a,v):c=Math.min(c,v),a>c)return null}return!Number.isFinite(n)||!Number.isFinite(r)?null:[i+n*a,t+r*a,i+n*c,t+r*c,a>0,c<1]}var Dr={"+":(i,t)=>J(i+t),"-":(i,t)=>J(i-t),"*":Y,"/":Gt,"**":Uo,pow:Je,"<":(i,t)=>+(i<t),">":(i,t)=>+(i>t),"<=":(i,t)=>+(i<=t),">=":(i,t)=>+(i>=t),"==":(i,t)=>+(i===t),"!=":(i,t)=>+(i!==t),neg:i=>-i},qr={sqrt:Math.sqrt,abs:Math.abs,sign:Math.sign,floor:Math.floor,max:Te,min:Ae,exp:Ue,log:Ve,sin:Ye,cos:Ge,tan:Ke,tanh:Xe,atan2:Ze,clip:(i,t,e)=>Ae(Te(i,t),e)},Fr=(i,t)=>i.flatMap(e=>[e(t,0),e(t,1)]),ss=(i,t,e,s)=>J(Y(i,t)+Y(e,s)),Br={norm:(i,t,[e,s])=>Math.sqrt(ss(e,e,s,s)),dot:(i,t,[e,s,o,n])=>ss(e,o,s,n),along:({V:i},t,[e,s])=>ss(i[0][t],e,i[1][t],s),across:({V:i},t,[e,s])=>ss(i[t][0],e,i[t][1],s)},Qs=(i,t)=>typeof i=="number"?i:i[t];function Nt(i){if(i[0]==="number"){let[,s]=i;return()=>s}if(i[0]==="name"){let[,s]=i;return(o,n)=>Qs(o[s],n)}if(i[0]==="if"){let[,s,o,n]=i,[r,a,c]=[Nt(s),Nt(o),Nt(n)];return(h,d)=>r(h,d)>.5?a(h,d):c(h,d)}if(i[0]==="call"){let[,s,...o]=i,n=o.map(Nt),r=Br[s];return r?(a,c)=>r(a,c,Fr(n,a)):ti(qr[s],n)}let[t,...e]=i;return ti(Dr[t],e.map(Nt))}function ti(i,t){let[e,s]=t;return t.length===1?(o,n)=>i(e(o,n)):t.length===2?(o,n)=>i(e(o,n),s(o,n)):(o,n)=>i(...t.map(r=>r(o,n)))}function Zs(i,t){return i[0]==="name"?t.has(i[1]):i.some(s=>Array.isArray(s)&&Zs(s,t))}var os=class{constructor({lines:t,signs:e,remembers:s,memory:o,stability:n,rate:r,stride:a,reads_rate:c}){this.signs=e,this.remembers=s,this.stride=a,this.readsRate=c,this.vectors=new Set(["x","g","lam",...s]),this.lines=t.map(([h,d])=>(Zs(d,this.vectors)&&this.vectors.add(h),{name:h,tree:d,value:Nt(d),pair:this.vectors.has(h)})),this.memory=o&&Nt(o),this.stability=n&&Nt(n),this.limitMoves=n!==null&&Zs(n,new Set(["learning_rate"])),this.rate=r&&Nt(r),this.looksAhead=this.lines.some(({name:h})=>h==="at")}after(t){let e=Object.assign({},t);for(let{name:s,value:o,pair:n}of this.lines)e[s]=n?[o(e,0),o(e,1)]:o(e,0);return e}};function to(i,t,e,s){let o=new Float64Array(t);for(let n=0;n<t;n++)o[n]=i[e>1?Math.floor(n/e):n]+s;return t&&(o[t-1]=i[i.length-1]+s),o}function ei(i,t,e){let{run:s,rule:o,differentiate:n}=i,{records:r,branch_step:a}=s,c=()=>[new Float64Array(r),new Float64Array(r)];s.noisyGradient=c();let h=[];i.steps=h,s.memory=Object.fromEntries(o.remembers.map(l=>[l,c()]));let d=(l,v)=>{for(let p of o.remembers)for(let u of[0,1])s.memory[p][u][l]=v(p,u)};a<r&&d(a,(l,v)=>t[2*o.remembers.indexOf(l)+v]);for(let l=a;l<r;l++){let v=o.looksAhead?o.after(i.before(l)).at:void 0,p=v?n(Float64Array.of(v[0]),Float64Array.of(v[1])).slice(1,3).map(([f])=>f):i.slopes.slice(0,2).map(f=>f[l]);for(let f of[0,1])s.noisyGradient[f][l]=p[f]+(e?e[f][l]:0);h[l]=i.step(l);let{after:u}=h[l];l+1<r&&d(l+1,(f,g)=>Qs(u[f],g))}}function ze(i,t,e){let s=Y(.5,J(i-e)),o=Y(.5,J(i+e)),n=Math.max(Math.abs(s),Math.abs(t)),r=Gt(1,n>0?n:1),[a,c]=[Y(s,r),Y(t,r)],h=Math.sqrt(J(Y(a,a)+Y(c,c))),d=Y(n,h),l=Gt(1,h>0?h:1),v=h>0?Y(a,l):1,p=Y(c,l),u=Math.sqrt(Y(.5,J(1+Math.abs(v)))),f=Gt(Y(.5,p),u),[g,w]=v>=0?[u,f]:[Math.abs(f),p>=0?u:-u];return{lam:[J(o+d),J(o-d)],V:[[g,0-w],[w,g]]}}var si=.05;function oi([i,t,e],s,o){let[n,r]=[Math.sqrt(s[0]),Math.sqrt(s[1])],{lam:a,V:c}=ze(i*n*n,t*n*r,e*r*r),h=l=>l>0?l>o*(1+si)?"unstable":l>o*(1-si)?"edge":"stable":l<0?"falls":"flat",d=l=>{let[v,p]=[c[0][l]*n,c[1][l]*r],u=Math.hypot(v,p)||1;return[v/u,p/u]};return{values:a,kinds:a.map(h),axes:[d(0),d(1)],largest:a[0]>0?o/a[0]:1/0}}var de=class{constructor(t,e,s,o){this.run=t,this.rule=e,this.differentiate=s,this.domain=o,this.last=t.records-1,this.known=void 0,this.whole=void 0,this.steps=void 0}get slopes(){let{run:t}=this;return this.known??=this.differentiate(Float64Array.from(t.x),Float64Array.from(t.y)).slice(1),this.known}hessian(t){let[,,e,s,o]=this.slopes;return[e[t],s[t],o[t]]}forget(){this.known=this.whole=void 0,this.last=this.run.records-1}before(t){let{run:e}=this,s=t-e.method_start+1,o={...e.values};for(let[n,r]of Object.entries(e.memory))o[n]=Le(r,t);return Object.assign(o,{x:Le([e.x,e.y],t),g:Le(e.noisyGradient,t),learning_rate:e.rates?e.rates[t]:e.values.learning_rate,n:s,n_next:s+1,...ze(...this.hessian(t))})}step(t){let e=this.before(t);return{before:e,after:this.rule.after(e)}}after(t){let e=this.rule.after(this.before(t)),{run:s}=this;if(t<this.last){e.x=Le([s.x,s.y],t+1);for(let[o,n]of Object.entries(s.memory))e[o]=Le(n,t+1)}return e}rate(t){let{rate:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}memory(t){let{memory:e}=this.rule;return e?[e(t,0),e(t,1)]:void 0}angle(t,[e,s]){let[o,n]=[this.slopes[0][t],this.slopes[1][t]];return!Math.hypot(o,n)||!Math.hypot(e,s)?NaN:Math.atan2(Math.abs(e*n-s*o),-(e*o+s*n))*180/Math.PI}theory(t,e){let s=this.hessian(t),o=this.rate(e),n=this.rule.stability?this.rule.stability(e,0):0,r=n>0&&[...o??[],...s].every(Number.isFinite)&&o?.every(a=>a>=0);return{...ze(...s),limit:n,step:o&&r?oi(s,o,n):void 0}}get series(){if(this.whole)return this.whole;let t=this.last+1,e=()=>new Float64Array(t).fill(NaN),s={rate:[e(),e()],angle:e(),most:{slope:0,rate:0}},{rate:o,angle:n,most:r}=s;for(let a=this.run.branch_step;a<t;a++){let{before:c,after:h}=this.steps?.[a]??this.step(a),d=this.rate(h),l=this.memory(c);if(d&&([o[0][a],o[1][a]]=d),n[a]=this.angle(a,[h.x[0]-c.x[0],h.x[1]-c.x[1]]),!(r.slope&&!_r(this.domain,c.x))){for(let v of[c.g,l])v&&(r.slope=ii(r.slope,v));d&&(r.rate=ii(r.rate,d))}}return this.whole=s,s}};function Le([i,t],e){return[i[e],t[e]]}function _r([i,t,e,s],[o,n]){return o>=i&&o<=t&&n>=e&&n<=s}function ii(i,[t,e]){let s=Math.max(Math.abs(t),Math.abs(e),Math.hypot(t,e));return Number.isFinite(s)&&s>i?s:i}function eo(i,{rungs:t,every:e},s){let[,o,,,,n]=t[s],r=(a,c)=>to(i.array(`dial_${a}${s}`),o,e,n[c]);return[r("x",0),r("y",1)]}function ni(i,t,e,s){let{dial:o,surface:n}=i,[r,a,c,h,d]=o.rungs[t],[l,v]=eo(i,o,t),[p,u,f]=s(l,v),g=n.floor??0,w=i.head.arrays[`dial_rate${t}`];return{x:l,y:v,records:a,outcome:{kind:c,label:h,sentence:`${h}.`,criterion:"Let go of the dial for the criterion."},detail:d,rate:o.name==="learning_rate"?r:e.rate,...w&&{rates:to(i.array(`dial_rate${t}`),a,o.every,0)},height:p.map(m=>m-g),slope:u.map((m,b)=>Math.hypot(m,f[b]))}}function ri(i,t,e,s,o,n){let{dial:r,surface:a,noiseRows:c}=i,[h,,,,,,d,l]=r.rungs[t];if(r.every>1||d===void 0||l===void 0)return;let v=new de(e,o[d],n,a.domain);return e.values={...s.values,[r.name]:h},ei(v,l,c),v}function is(){return Math.min(2,globalThis.devicePixelRatio||1)}function so(i,t){let e=matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`),s=()=>{i(),so(i,t)};e.addEventListener("change",s,{once:!0,signal:t})}var ai={converged:1,still_descending:.72,oscillating:.72,stuck_at_saddle:.46,stalled:.46,left_view:.46,overflowed:.2},te=12,ns=15,ci=17;function hi(i,t,e,s){let o=e.scale,n=is(),{clientWidth:r,clientHeight:a}=i,c=i.getContext("2d"),{kind:h}=s.dataset;i.width=Math.round(r*n),i.height=Math.round(a*n),c.setTransform(n,0,0,n,0,0);let d=Object.fromEntries(Object.keys(ai).map(w=>(s.dataset.kind=w,[w,getComputedStyle(s).color])));s.dataset.kind=h;let{rungs:l}=t,v=(r-2*te)/Math.max(1,l.length-1),p=Math.min(9,Math.max(1.2,v*.62)),u=(ns+ci)*o,f=w=>te+(l.length>1?w*v:0);c.textAlign="center",c.textBaseline="middle";let g=-99;l.forEach(([w,,m],b)=>{let x=ai[m]*ci*o,M=f(b)-p/2;if(c.fillStyle=c.strokeStyle=d[m],m==="left_view"?c.strokeRect(M+.5,u-x+.5,Math.max(.5,p-1),x-1):c.fillRect(M,u-x,p,x),m==="oscillating"&&c.clearRect(M-1,u-x*.62,p+2,x*.24),b===0||l[b-1][2]!==m){let A=b;for(;A+1<l.length&&l[A+1][2]===m;)A+=1;c.font=`700 ${12*o}px ${e.font}`,((A-b+1)*v>13*o||l.length<9)&&c.fillText(ke[m],(f(b)+f(A))/2,ns*.48*o)}let S=Math.log10(w),E=Math.round(S);!(t.log?Math.abs(S-E)<1e-9:l.length<9||b%Math.round((l.length-1)/5)===0)||f(b)-g<42*o||(g=f(b),c.fillStyle=e.muted,c.font=`${10.5*o}px ${e.font}`,c.fillText(t.log&&Math.abs(E)>2?It(E):T(w,3),Math.max(14*o,Math.min(r-14*o,f(b))),u+8*o))}),c.fillStyle=e.text,c.beginPath(),c.moveTo(f(t.at),(ns-1)*o);for(let w of[-4,4])c.lineTo(f(t.at)+w*o,(ns-7)*o);c.fill()}var Hr=2500,Wr=400,Ur='<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>',Vr=['<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>','<select data-dial="name" aria-label="Number on the dial"></select>','<div class="ov-dial-track" role="slider" tabindex="0"><canvas></canvas><i></i></div>','<output></output><span class="ov-chip"></span>',`<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${Ur}`,"</button><small></small>"].join(""),rs=class{constructor(t,e){let{on:s}=t;Object.assign(this,{player:t,root:e,gesture:0}),e.innerHTML=Vr;for(let[n,r]of Object.entries({sign:".ov-dial-run",runs:"[data-dial=run]",names:"[data-dial=name]",track:".ov-dial-track",canvas:"canvas",thumb:"i",value:"output",chip:".ov-chip",fan:"button",note:"small"}))this[n]=e.querySelector(r);let{track:o}=this;s(this.runs,"change",()=>t.viewState.change({run:Number(this.runs.value),dial:1})),s(this.names,"change",()=>t.viewState.change({dial:this.names.selectedIndex+1})),s(o,"pointerdown",n=>{n.button!==0||!this.data||(o.setPointerCapture(n.pointerId),o.focus({preventScroll:!0}),n.preventDefault(),this.grasp(),this.pointed=!0,this.turn(this.under(n)))}),s(o,"pointermove",n=>this.pointed&&this.turn(this.under(n))),s(o,"pointerup",()=>this.release()),s(o,"pointercancel",()=>this.back()),s(o,"keydown",n=>this.key(n)),s(o,"keyup",()=>{this.held&&!this.pointed&&(this.settle=setTimeout(()=>this.release(),Wr))}),s(o,"blur",()=>this.pointed||this.release())}grasp(){clearTimeout(this.settle),this.held||(this.gesture+=1),this.held=!0}under(t){let{left:e,width:s}=this.track.getBoundingClientRect();return Math.round((t.clientX-e-te)/(s-2*te)*(this.data.rungs.length-1))}turn(t){let{player:e}=this,s=Math.max(0,Math.min(this.data.rungs.length-1,t));s!==this.wanted&&(this.wanted=s,e.clock.playing||e.picture.schedule())}key(t){let{data:e}=this,s=e&&e.rungs.length-1;if(!e||t.ctrlKey||t.metaKey||t.altKey)return;if(t.key==="Escape"&&this.held)return t.preventDefault(),this.back();let o={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-e.stride,PageUp:e.stride,Home:-s,End:s}[t.key];o&&(t.preventDefault(),this.grasp(),this.turn(this.wanted+o))}back(){this.held=this.pointed=!1,this.event=void 0,clearTimeout(this.settle),this.data&&this.turn(this.data.at)}release(){if(!this.held)return;let{data:t,player:e}=this;if(this.held=this.pointed=!1,clearTimeout(this.settle),this.wanted===t.at)return;if(e.offline)return t.every>1&&this.back();let[s]=t.rungs[this.wanted];this.event=s,e.outbox.send("dial",{name:this.run.name,parameter:t.name,value:s,gesture:this.gesture}),clearTimeout(this.patience),this.patience=setTimeout(()=>this.event!==void 0&&!this.held&&this.back(),Hr)}invalidate(){this.stale=!0}stop(){for(let t of[this.settle,this.patience])clearTimeout(t)}get width(){return this.canvas.clientWidth}load(t){let{data:e,run:s}=this,o=e?.rungs[this.wanted][0],n=t.dial,r=this.held||this.event!==void 0;if(Object.assign(this,{scene:t,data:n,stale:!0,run:n&&t.runs[n.run]}),this.root.classList.toggle("ov-waiting",!n),!n)return Object.assign(this,{held:!1,pointed:!1,event:void 0});if(this.differentiate=ts(t.surface),this.truth={...this.run,insight:t.rules&&this.player.inside.insights[n.run]},this.shown=this.wanted=n.at,this.fill(),this.event===n.rungs[n.at][0]&&(this.event=void 0),r&&s.name===this.run.name&&e.name===n.name&&(this.held||this.event!==void 0)){let a=n.rungs.map(([c])=>Math.abs(c-o));this.wanted=a.indexOf(Math.min(...a))}else Object.assign(this,{held:!1,pointed:!1,event:void 0});this.write(),this.apply()}fill(){let{data:t,scene:e,player:s,run:o}=this,n=(r,a,c)=>`<option value="${r}" ${c?"selected":""}>${N(a)}</option>`;this.sign.innerHTML=Tt(o,s.picture.colours.of(o),s.picture.colours.rim),this.runs.innerHTML=e.runs.map((r,a)=>e.runs.findIndex(({of:c})=>c===r.of)===a?n(a,r.label,r===o):"").join(""),this.names.innerHTML=t.names.map(r=>n(r,r.replaceAll("_"," "),r===t.name)).join(""),this.track.setAttribute("aria-label",`${t.name.replaceAll("_"," ")} of ${o.label}`),this.track.setAttribute("aria-valuemax",t.rungs.length-1),this.note.textContent=t.every>1?`while turning, one step in ${t.every}`:""}path(t){return eo(this.scene,this.data,t)}apply(){if(!this.data||this.wanted===this.shown)return;let{data:t,run:e,truth:s,player:o,scene:n,wanted:r}=this,{inside:a}=o,c=r!==t.at;c?Object.assign(e,ni(n,r,s,this.differentiate)):Object.assign(e,{...s,hidden:e.hidden});for(let h of t.kin)n.runs[h].dim=c;if(n.rules&&s.insight){let h=c?ri(n,r,e,s,a.rules,this.differentiate):s.insight;c||h.forget(),a.replace(t.run,h)}this.shown=r,this.write(),o.legend.describe(t.run),o.runsChanged()}write(){let{data:t,shown:e,track:s}=this,[o,,n,r]=t.rungs[e],a=T(o,6);s.setAttribute("aria-valuenow",e),s.setAttribute("aria-valuetext",`${t.name.replaceAll("_"," ")} ${a}, ${r}`),Object.assign(s.dataset,{value:o,kind:n,changed:e!==t.at});let c=e/Math.max(1,t.rungs.length-1);this.thumb.style.left=`calc(${te}px + (100% - ${2*te}px) * ${c})`,this.value.innerHTML=`${t.sign} = <b>${a}</b>`,this.chip.dataset.kind=n,this.chip.innerHTML=`<i aria-hidden="true">${ke[n]}</i>${N(r)}`}paint(){let{data:t,player:e,chip:s}=this;t&&this.width&&hi(this.canvas,t,e.picture.colours,s)}drawFan(t,e,s,o){let{data:n,run:r,player:a}=this,{box:c}=e;if(this.stale=!1,!(!n||!a.view.fan||!a.view.dial||r.hidden)){t.strokeStyle=s.of(r),t.globalAlpha=s.dark?.13:.1,t.lineWidth=s.scale;for(let h=0;h<n.rungs.length;h+=o?6:1){let[d,l]=this.path(h),v=new Path2D,[p,u]=e.toPixel(d[0],l[0]);for(let f=1;f<d.length;f++){let[g,w]=e.toPixel(d[f],l[f]);if(Math.hypot(g-p,w-u)<1.5&&f<d.length-1)continue;let m=Ee(p,u,g,w,c);m&&(v.moveTo(m[0],m[1]),v.lineTo(m[2],m[3])),[p,u]=[g,w]}t.stroke(v)}t.globalAlpha=1}}};function pt(i,t){let e=i.getContext("2d",t);if(!e)throw new Error("this browser draws on no canvas");return e}function Rt(){return document.createElement("canvas")}var ve=class{constructor(t){this.canvas=t,this.context=pt(t),this.faint=Rt(),this.bold=Rt(),this.width=this.height=0,this.ratio=1,this.drawn=[],this.last=1,this.scale="linear",this.colours=void 0,this.box={left:0,top:0,width:1,height:1},this.low=0,this.high=1,this.unit=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of[this.canvas,this.faint,this.bold])o.width=Math.round(t*s),o.height=Math.round(e*s)}x(t){return this.box.left+this.box.width*t/this.last}warp(t){return this.scale==="log"?Math.log10(Math.max(t,1e-320)):this.scale==="symlog"?Math.asinh(t/this.unit):t}y(t,e=.1){let s=(this.warp(t)-this.low)/(this.high-this.low);return this.box.top+this.box.height*(1-Math.max(-e,Math.min(1+e,s)))}stepAt(t){return Math.max(0,Math.min(this.last,(t-this.box.left)/this.box.width*this.last))}prepare(t,e,s,o,n){let r=n.scale;Object.assign(this,{drawn:t,last:e,scale:s,colours:n}),this.box={left:46*r,top:7*r,width:Math.max(20,this.width-46*r-12),height:Math.max(20,this.height-27*r)},this.range(o),this.curves(pt(this.bold),n),this.static(n)}range(t){let e=1/0,s=-1/0,o=0,n=1/0;for(let{values:r,first:a=0}of this.drawn){let c=r.slice(a).find(h=>h>0);c!==void 0&&Number.isFinite(c)&&(o=Math.max(o,c));for(let h=a;h<r.length;h++){let d=r[h];!Number.isFinite(d)||this.scale==="log"&&!(d>0)||(d<e&&(e=d),d>s&&(s=d),d&&Math.abs(d)<n&&(n=Math.abs(d)))}}if(this.scale==="degrees")[this.low,this.high]=[-6,186];else if(this.scale==="log")s=Math.min(s,Math.max(o,1e-300)*1e3),e=Math.max(Math.min(e,s),s*1e-16),(!(e>0)||!(s>0))&&([e,s]=[.1,10]),this.low=Math.floor(Math.log10(e)+1e-9),this.high=Math.max(this.low+1,Math.ceil(Math.log10(s)-1e-9));else if(this.scale==="symlog"){let r=Math.max(Math.abs(e),Math.abs(s));(!(r>0)||!Number.isFinite(r))&&([e,s,n]=[-1,1,1]),this.unit=10**Math.floor(Math.log10(Math.max(n,Math.max(Math.abs(e),Math.abs(s))*1e-4))),[this.low,this.high]=[this.warp(Math.min(e,0)),this.warp(Math.max(s,0))];let a=.06*(this.high-this.low);this.low-=a,this.high+=a}else{let r=(t[1]-t[0])*.02;this.low=Math.max(Math.min(e,t[1]),t[0])-r,this.high=Math.min(Math.max(s,t[0]),t[1])+r,this.high>this.low||([this.low,this.high]=[t[0],t[1]])}}marks(t){let{low:e,high:s,box:o}=this;if(this.scale==="log")return Js(e,s,o.height/(26*t)).map(a=>[a,It(a)]);if(this.scale==="symlog"){let a=Math.log10(Math.sinh(Math.max(Math.abs(e),Math.abs(s)))*this.unit),c=Math.log10(this.unit),d=Js(c,a,Math.max(1,o.height/(56*t))).flatMap(v=>[[this.warp(10**v),It(v)],[this.warp(-(10**v)),`−${It(v)}`]]),l=16*t*(s-e)/o.height;return[[0,"0"],...d.filter(([v])=>v>=e&&v<=s&&Math.abs(v)>l)]}if(this.scale==="degrees")return[0,90,180].map(a=>[a,`${a}°`]);let{values:n,step:r}=Pt(e,s,o.height/(34*t));return n.map(a=>[a,Kt(a,r)])}static(t){let e=pt(this.faint),{box:s}=this,o=t.scale;e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.width,this.height),e.font=`${11*o}px ${t.font}`,e.lineWidth=1,e.textAlign="right",e.textBaseline="middle";for(let[r,a]of this.marks(o)){let c=Math.round(s.top+s.height*(1-(r-this.low)/(this.high-this.low)))+.5;e.strokeStyle=r===0&&this.scale==="symlog"?t.frame:t.grid,e.setLineDash([]),e.beginPath(),e.moveTo(s.left,c),e.lineTo(s.left+s.width,c),e.stroke(),e.fillStyle=t.muted,e.fillText(a,s.left-6,c)}e.textAlign="center",e.textBaseline="top";let n=Pt(0,this.last,s.width/(70*o));for(let r of n.values){let a=this.width-e.measureText(String(r)).width/2;Number.isInteger(r)&&e.fillText(String(r),Math.min(this.x(r),a),s.top+s.height+5)}e.globalAlpha=.28,e.drawImage(this.bold,0,0,this.width,this.height),e.globalAlpha=1}curves(t,e,s){let{box:o}=this;t.setTransform(this.ratio,0,0,this.ratio,0,0),s||t.clearRect(0,0,this.width,this.height),t.save(),t.beginPath(),t.rect(o.left,o.top-1,o.width+2,o.height+2),t.clip(),t.lineJoin="round";for(let{run:n,values:r,first:a=0,dash:c=n.dash}of this.drawn){if(s&&n!==s)continue;t.strokeStyle=e.of(n),t.lineWidth=(s?3.4:1.9)*e.scale,t.setLineDash(c.map(v=>v*.8*e.scale)),t.beginPath();let h=-1e9,d=-1e9,l=!1;for(let v=a;v<r.length;v++){let p=this.x(v),u=this.y(r[v]);if(!Number.isFinite(r[v])){l=!1;continue}l&&v<r.length-1&&Math.abs(p-h)<.5&&Math.abs(u-d)<.5||(t[l?"lineTo":"moveTo"](p,u),l=!0,h=p,d=u)}t.stroke()}t.restore()}draw(t,e){let{context:s,box:o,colours:n,ratio:r}=this,a=this.x(t);if(!n)return;s.setTransform(1,0,0,1,0,0),s.clearRect(0,0,this.canvas.width,this.canvas.height),s.drawImage(this.faint,0,0);let c=Math.min(this.bold.width,Math.round((a+.5)*r));c>0&&s.drawImage(this.bold,0,0,c,this.bold.height,0,0,c,this.bold.height),e&&this.curves(s,n,e),s.setTransform(r,0,0,r,0,0),s.strokeStyle=n.muted,s.lineWidth=1,s.setLineDash([2,3]),s.beginPath(),s.moveTo(a,o.top),s.lineTo(a,o.top+o.height),s.stroke();for(let{run:h,values:d,first:l=0,head:v}of this.drawn){let p=Math.min(t,d.length-1),u=Math.floor(p+1e-9),f=p-u;if(u<l||!Number.isFinite(d[u]))continue;let g=this.y(d[u],0),w=f>1e-9?this.y(d[u+1],0):g,m=Number.isFinite(w)?g+(w-g)*f:g;v?Yr(s,v,this.x(p),m,n.of(h),n):Yt(s,h,this.x(p),m,3.9*n.scale,n)}}describe(t){return this.drawn.map(({run:e,values:s,first:o=0,head:n})=>[e,n,t>=o&&t<s.length?T(s[t]):"–"])}};function Yr(i,t,e,s,o,n){i.fillStyle=n.rim,i.setLineDash([]),i.beginPath(),i.arc(e,s,6.5*n.scale,0,2*Math.PI),i.fill(),i.strokeStyle=i.fillStyle=o,i.lineWidth=1.2,i.stroke(),i.font=`600 ${10*n.scale}px ${n.font}`,i.textAlign="center",i.textBaseline="middle",i.fillText(t,e,s+.5)}function li(i){let t=(i.rules??[]).map(o=>new os(o)),e=ts(i.surface),s=i.allRuns.map(o=>Gr(o)?new de(o,t[o.rule],e,i.surface.domain):void 0);return{rules:t,insights:s}}var Gr=i=>i.rule!==void 0;function di(i,t,e){let s=i[t],o=Math.max(0,Math.min(Math.floor(e+1e-9),s.last));for(;o<s.run.branch_step;)s=i[Number(s.run.origin)];return{insight:s,t:o}}function as(i,t,e,s){return i>0&&t>0?Math.max(s,e+15*Math.log10(i/t)):0}function pi(i,t,e,s,o,n){let{run:r,rule:a}=t,c=n.scale,h=t.before(e),d=t.after(e),{most:l}=t.series,[v,p]=s.toPixel(...h.x);if(!s.inside(v,p,200))return;i.save(),i.beginPath(),i.rect(s.box.left,s.box.top,s.box.width,s.box.height),i.clip(),i.lineCap="round";let u={context:i,colours:n,s:c},f=o.curvature?t.theory(e,d):void 0;f&&Jr(u,v,p,f),f?.step&&a.vectors.has("rate")&&fi(u,v,p,f.step.axes[0],38*1.25*c,"u₁",[8,3,2,3]);let g=o.rates&&a.vectors.has("rate")?t.rate(d):void 0,w=S=>as(S,l.rate,38,3)*c;g&&Kr(u,v,p,[w(g[0]),w(g[1])],r);let[m,b]=d.at?s.toPixel(...d.at):[v,p];d.at&&o.look_ahead&&Xr(u,v,p,m,b,r);let x=(S,E,k,A)=>{let $=Math.hypot(...k),L=as($,l.slope,92,13)*c;L>0&&Number.isFinite($)&&vi(u,S,E,S+k[0]/$*L,E-k[1]/$*L,A)},M=o.memory?t.memory(h):void 0;if(M&&x(v,p,[-M[0],-M[1]],{letter:"−m",dash:[7,4],width:2.6,colour:n.of(r)}),o.gradient&&x(m,b,[-h.g[0],-h.g[1]],{letter:"−g",dash:[],width:1.7,colour:n.text}),o.step){let[S,E]=s.toPixel(...d.x);vi(u,v,p,S,E,{letter:"",dash:[],width:3.4,colour:n.of(r)})}i.restore()}function cs({context:i,colours:t,s:e},s,o,n,r){let a=[[t.rim,o+2.6,[]],[s,o,n]];for(let[c,h,d]of a)i.strokeStyle=c,i.lineWidth=h*e,i.setLineDash(d.map(l=>l*e)),i.beginPath(),r(i),i.stroke()}function vi(i,t,e,s,o,{letter:n,dash:r,width:a,colour:c}){let{context:h,colours:d,s:l}=i,v=Math.hypot(s-t,o-e);if(!(v>1)||!Number.isFinite(v))return;let[p,u]=[(s-t)/v,(o-e)/v],f=Math.min(v,(5+2*a)*l);cs(i,c,a,r,g=>(g.moveTo(t,e),g.lineTo(s-p*f*.8,o-u*f*.8))),h.setLineDash([]),h.beginPath(),h.moveTo(s,o);for(let g of[1,-1])h.lineTo(s-p*f+g*u*f*.45,o-u*f-g*p*f*.45);h.closePath(),h.fillStyle=c,h.strokeStyle=d.rim,h.lineWidth=1.2*l,h.stroke(),h.fill(),n&&ui(i,n,s+p*9*l,o+u*9*l,c)}function ui({context:i,colours:t,s:e},s,o,n,r){i.font=`italic 600 ${12.5*e}px ${t.font}`,i.textAlign="center",i.textBaseline="middle",i.setLineDash([]),i.lineJoin="round",i.strokeStyle=t.rim,i.lineWidth=4*e,i.strokeText(s,o,n),i.fillStyle=r,i.fillText(s,o,n)}function Kr(i,t,e,[s,o],n){if(!(s>0)||!(o>0))return;let{context:r,colours:a}=i;r.globalAlpha=.14,r.fillStyle=a.of(n),r.fillRect(t-s,e-o,2*s,2*o),r.globalAlpha=1,cs(i,a.of(n),1.3,[],c=>c.rect(t-s,e-o,2*s,2*o))}function Xr(i,t,e,s,o,n){let{context:r,colours:a,s:c}=i;Math.hypot(s-t,o-e)<1||(cs(i,a.of(n),1.4,[2,4],h=>(h.moveTo(t,e),h.lineTo(s,o))),r.setLineDash([]),r.beginPath(),r.arc(s,o,5.5*c,0,2*Math.PI),r.fillStyle=a.rim,r.globalAlpha=.8,r.fill(),r.globalAlpha=1,r.strokeStyle=a.of(n),r.lineWidth=1.6*c,r.stroke())}function Jr(i,t,e,{lam:s,V:o}){let{context:n,colours:r,s:a}=i,c=Math.min(...s.map(Math.abs).filter(d=>d>0));if(!Number.isFinite(c))return;let h=s.map(d=>(d?Math.max(3,38*1.25*Math.sqrt(c/Math.abs(d))):38*1.25)*a);s.forEach((d,l)=>fi(i,t,e,[o[0][l],o[1][l]],h[l],l?"v₂":"v₁",d<0?[2,3]:[])),s[1]>0&&(n.strokeStyle=r.muted,n.lineWidth=1.1*a,n.setLineDash([]),n.beginPath(),n.ellipse(t,e,h[0],h[1],Math.atan2(-o[1][0],o[0][0]),0,2*Math.PI),n.stroke())}function fi(i,t,e,[s,o],n,r,a){let{colours:c,s:h}=i,[d,l]=[s*n,-o*n],v=Math.max(1+11*h/n,19*h/n);cs(i,c.muted,1.2,a,p=>(p.moveTo(t-d,e-l),p.lineTo(t+d,e+l))),ui(i,r,t+d*v,e+l*v,c.muted)}var ta=[["α ÷10",.1],["α ÷2",.5],["α ×2",2],["α ×10",10],["as it is",1]],pe=i=>`<svg viewBox="0 0 22 16">${i}</svg>`,ea={gradient:pe('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),memory:pe('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),step:pe('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),rates:pe('<path d="M7 2h8v12H7z" fill="none"/>'),look_ahead:pe('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),curvature:pe('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>')};function wi(i,t,e){let s={gradient:!0,memory:!!e.memory,step:!0,rates:e.vectors.has("rate"),look_ahead:e.looksAhead,curvature:!0};return`<div class="ov-buttons">${i.filter(({name:n})=>s[n]).map(({name:n,label:r,help:a})=>{let c=`data-mark="${n}" aria-pressed="${!!t[n]}" title="${N(a)}"`,h=`${ea[n]}<span>${N(r)}</span> <span class="ov-size"></span>`;return`<button type="button" ${c}>${h}</button>`}).join("")}</div><p class="ov-scale"></p>`}function xi(i,{series:t,rule:e},s,o,n,r){let a=Math.hypot(o.x[0]-s.x[0],o.x[1]-s.x[1]),c={gradient:Math.hypot(...s.g),step:a};e.memory&&(c.memory=Math.hypot(e.memory(s,0),e.memory(s,1)));for(let[v,p]of Object.entries(c)){let u=i.querySelector(`[data-mark="${v}"] .ov-size`);u&&(u.textContent=T(p,3))}let h=v=>`${Math.round(v*n.scale)} px`,d=as(c.gradient,t.most.slope,92,13),l=[`Step in true length${a*r<7?", now hidden by the marker":""}.`,`Arrows on a log ruler: ${h(92)} is ${T(t.most.slope,3)}, this run's largest in the window;`,`a decade less is ${h(15)} shorter, ${h(13)} at the least (−g now: ${h(d)}).`];e.vectors.has("rate")&&l.push(`The rectangle's half sides likewise: ${h(38)} is a rate of ${T(t.most.rate,3)}.`),l.push(`Curvature: the flatter axis has ${h(1.25*38)}, the other is 1 / √κ as long, ${h(3)} at the least.`),i.querySelector(".ov-scale").textContent=l.join(" ")}function yi(i){return`<div class="ov-buttons">${i.contrasts.map(({name:e,label:s,teaches:o,sources:n,on:r})=>{let a=`data-ghost="${e}" aria-pressed="${r}" title="${N(`${o} Sources: ${n}`)}"`,c=r?`<p>${N(o)} <small>${N(n)}</small></p>`:"";return`<button type="button" ${a}>${N(s)}</button>${c}`}).join("")}</div>`}function Mi(i,{readsRate:t}){let e='disabled title="This rule reads its learning rate only before the first step"',s=ta.map(([c,h])=>{let d=h===1?"The same settings, to be changed in the panel":`From this step on, ${c}`,l=h!==1&&!t?e:`title="${d}"`;return`<button type="button" data-factor="${h}" ${l}>${c}</button>`}),r=`<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${i.map(([c,h])=>`<option value="${c}">${N(h)}</option>`).join("")}</select>`;return`<div class="ov-buttons">${s.join("")}${r}<button type="button" data-switch="go">Branch</button></div>`}function ki({run:i,rule:t}){let e=[["height","log"],["slope","log"]];for(let s of Object.keys(i.memory))e.push([s,"memory"]);return i.rates&&e.push(["rates","log"]),t.rate&&e.push(["rate","log"]),[...e,["angle","degrees"]]}function $i(i,t,e,s,o){let{run:n,rule:r}=t,a=n.branch_step,c=(f,g)=>[{run:n,values:f,first:a,dash:[],...g}];if(s==="height"||s==="slope")return sa(i,n,e,s);if(s==="angle")return{title:"<b>∠</b>(step, −∇f)",scale:"degrees",curves:c(t.series.angle)};if(s==="rates"&&n.rates)return{title:`<b>${r.signs.learning_rate??"α"}</b> on its schedule, log`,scale:"log",curves:c(n.rates)};let h=s==="rate",d=h?t.series.rate:n.memory[s],l=o==="log"||d.every(f=>f.every(g=>g>=0)),v=d[0].every((f,g)=>f===d[1][g]||g<a||!Number.isFinite(f)),p=h?`<b>${r.signs.rate}</b> effective rate, log`:`<b>${r.signs[s]}</b> ${N(s.replaceAll("_"," "))}${l?", log":", log both ways"}`,u=v?c(d[0],{head:"="}):d.map((f,g)=>({run:n,values:f,first:a,dash:g?[3,3]:[],head:"xy"[g]}));return{title:p,scale:l?"log":"symlog",curves:u}}function sa(i,t,e,s){let{origin:o}=t,n=typeof o=="number"?i.allRuns[o]:void 0,r=d=>d===t||d.of===t.of||d.origin===e||n===d,a=i.runs.filter(d=>r(d)&&(d===t||!d.hidden)),{floor:c}=i.surface;return{title:s==="slope"?"<b>‖∇f‖</b> log":c===null?"<b>f</b>":c===0?"<b>f</b> log":"<b>f − f*</b> log",scale:s==="height"&&c===null?"linear":"log",curves:a.map(d=>({run:d,values:d[s],first:d.first}))}}var oa={if:0,"<":1,">":1,"<=":1,">=":1,"==":1,"!=":1,"+":2,"-":2,neg:3,"*":3.5,"/":5,"**":4,pow:4};function Ne(i,t,e=void 0,s=0){let o=i[0]==="name"&&i[1]==="n"&&!e?2:e&&i[0]==="/"?3:oa[i[0]]??9,n=na(i,t,e);return o<s?`<span class="ov-paren">(</span>${n}<span class="ov-paren">)</span>`:n}var ia={"<":"&lt;",">":"&gt;","<=":"≤",">=":"≥","==":"=","!=":"≠"};function na(i,t,e){let s=(n,r=0)=>Ne(n,t,e,r),o=n=>`${e?"<wbr>":""} ${n==="-"?"−":"+"}`;switch(i[0]){case"name":return t(i[1]);case"number":return`<span class="ov-num">${T(i[1])}</span>`;case"+":case"-":return`${s(i[1],2)}${o(i[0])} ${s(i[2],i[0]==="-"?2.5:2)}`;case"*":return s(i[1],3)+(e?" · ":"&thinsp;")+s(i[2],3.5);case"/":return e?`${s(i[1],3)} / ${s(i[2],3.6)}`:ra(s(i[1]),s(i[2]));case"**":case"pow":return`${s(i[1],6)}<sup>${s(i[2])}</sup>`;case"neg":return`−${s(i[1],3)}`;case"if":return e?ca(i,s,e):aa(i,s);case"call":{let[,n,...r]=i;return ha(n,r,s,!!e)}default:return`${s(i[1],2)} ${ia[i[0]]} ${s(i[2],2)}`}}function ra(i,t){return`<span class="ov-frac"><span>${i}</span><span class="ov-sr"> / </span><span>${t}</span></span>`}function aa(i,t){let e=[],s=i;for(;s[0]==="if";s=s[3])e.push(`<span>${t(s[2])}</span><span>if ${t(s[1])}</span>`);return e.push(`<span>${t(s)}</span><span>otherwise</span>`),`<span class="ov-cases">${e.join("")}</span>`}function ca(i,t,e){let s=e.push([])-1,o=[],n=i;for(;n[0]==="if";n=n[3])e[s].push(Nt(n[1])),o.push(t(n[2],3));return[...o,t(n,3)].map((r,a)=>`<span data-choice="${s},${a}" hidden><small></small>${r}</span>`).join("")}function ha(i,t,e,s){let o=e(t[0]);return i==="sqrt"?s?`√${e(t[0],6)}`:`<span class="ov-sqrt"><span>${o}</span></span>`:i==="abs"?`|${o}|`:i==="norm"?`‖${o}‖`:i==="dot"?`⟨${o}, ${e(t[1])}⟩`:i==="along"?`<i>V</i><sup>⊤</sup>${e(t[0],3)}`:i==="across"?`<i>V</i> ${e(t[0],3)}`:i==="clip"?`clip(${o}; ${e(t[1])}, ${e(t[2])})`:`${i}(${t.map(n=>e(n)).join(", ")})`}var hs=class{constructor({rule:t,run:e},s){let o=new Set,n=p=>p==="x"||t.remembers.includes(p),r=p=>p==="g"||p==="learning_rate"&&e.rates?"<sub><i>t</i></sub>":n(p)?o.has(p)?"<sub><i>t</i>+1</sub>":"<sub><i>t</i></sub>":"",a=p=>(t.signs[p]??N(p))+r(p),c=(p,u=o.has(p)?"after":"before")=>{let f=g=>`<span class="ov-num" data-name="${p}" data-when="${u}" data-k="${g}"></span>`;return t.vectors.has(p)?`<span class="ov-vec">${f(0)}${f(1)}</span>`:f(0)},h=(p,u,f,g)=>`<div class="ov-line"><div class="ov-symbols">${p} = ${u}</div><div class="ov-numbers">= ${f}<wbr><span class="ov-result"> = ${g}</span></div></div>`,d=t.lines.find(({name:p})=>p==="at"),l=s?" + noise":"",v=d?[Ne(d.tree,a),c("at","after")]:[a("x"),c("x")];this.rows=[h(a("g"),`∇<i>f</i>(${v[0]})${l}`,`∇<i>f</i>${v[1]}${l}`,c("g"))],this.tests=[];for(let{name:p,tree:u}of t.lines){if(p==="at")continue;let f=Ne(u,a),g=Ne(u,c,this.tests);o.add(p),this.rows.push(h(a(p),f,g,c(p)))}}held(t){return this.tests.map(e=>[0,1].map(s=>e.findIndex(o=>o(t,s)>.5)).map(s=>s<0?e.length:s))}};function la({name:i,when:t,k:e},s,o){let n=(t==="after"?o:s)[i];return typeof n=="number"?n:n[e]}function Si(i,t,e,s){let o=[s.x[0]-e.x[0],s.x[1]-e.x[1]],n=i.angle(t,o),r=`<b data-fact="length">${T(Math.hypot(...o))}</b>`,a=`<b data-fact="angle">${Number.isFinite(n)?`${n.toFixed(1)}°`:"no angle"}</b>`;return`Step of length ${r}, ${a} from straight downhill.`}var ls=class{constructor(t){this.root=t}write(t){this.sheet=t,this.root.innerHTML=`${t.rows.join("")}<div class="ov-line ov-total"></div>`,this.total=this.root.querySelector(".ov-total"),this.choices=[...this.root.querySelectorAll("[data-choice]")].map(e=>[e,...e.dataset.choice.split(",").map(Number)]),this.slots=[...this.root.querySelectorAll(".ov-num[data-name]")].map(e=>{let{name:s,when:o,k:n}=e.dataset;return{node:e,name:s,when:o,k:Number(n)}})}update(t,e,s,o){for(let r of this.slots){let a=la(r,t,e);r.node.textContent=T(a),o&&(r.node.dataset.value=a)}let n=this.sheet.held(e);for(let[r,a,c]of this.choices){let h=n[a].map((d,l)=>d===c?"xy"[l]:"").join("");r.hidden=!h,r.firstChild.textContent=h==="xy"?"":`${h}: `}this.total.innerHTML=s}};var da={stable:"stable",edge:"on the edge",unstable:"unstable"},va={edge:", it hardly gains or loses ground",unstable:", each step overshoots farther"};function pa(i){return i[1]>0?`κ = <b data-fact="kappa">${T(i[0]/i[1])}</b>`:i.every(Number.isFinite)?i[0]>0&&i[1]<0?"bent up along v₁ and down along v₂: no κ":i[0]>0?"level along v₂: no κ":"no valley here: no κ":"f has no curvature here"}var ua=({rule:i})=>!i.vectors.has("rate");function fa(i,{limit:t,step:e},s,o){let n=ua(i),[r,a]=e.kinds;if(r==="falls"||r==="flat"&&a==="falls")return"It falls away: no rate is stable here, steps lead off.";if(r==="flat")return"It is level here: the curvature sets no limit.";let c=n?`${t===2?"2":T(t)} / λ₁`:"the limit of α with these rates",h=o===void 0?"":`${c} = <b data-fact="bound">${T(o)}</b> and α = ${T(s)}: `,d=n?"v":"u",l=a==="stable"&&r==="stable"?"both axes":`${d}₁`,v=a==="falls"?`; along ${d}₂ it falls away, and steps lead off there`:"";return`${h}<em>${da[r]} along ${l}</em>${va[r]??""}${v}.`}function Ti(i,t,e){let{rule:s}=i,o=i.theory(t,e),{lam:n,step:r}=o,a=e.learning_rate,c=r&&Number.isFinite(r.largest)&&!s.limitMoves?a*r.largest:void 0,[h,d]=n.map((u,f)=>`<b data-fact="lambda${f+1}">${T(u)}</b>`),l=r?fa(i,o,a,c):s.rate?"No simple limit is known for these settings.":N(s.stride),v=r?r.kinds[0]:"none";return{html:`<div>λ₁ = ${h}, λ₂ = ${d}, ${pa(n)}</div><div class="ov-verdict" data-kind="${v}">${l}</div>`,data:{lambda1:n[0],lambda2:n[1],bound:c??"",kind:v}}}function Ai(i,{html:t,data:e},s){i.innerHTML=t,s&&Object.assign(i.dataset,e)}var ee=class{constructor(t,e){this.player=t,this.root=e,this.charts=[],this.focusDue=!1}get stub(){return!0}get ready(){return!1}get width(){return 0}focusBranch(){this.focusDue=!0}load(){}build(){}update(){}prepare(){}apply(){}paint(){}back(){}stop(){}invalidate(){}drawFan(){}};var ds=class extends ee{constructor(t,e,s){super(t,e);let o=n=>e.querySelector(`.ov-${n}`);this.who=o("who"),this.note=o("note"),this.local=o("theory"),this.marks=o("marks"),this.partners=o("pairs"),this.branches=o("forks"),this.graphs=o("graphs"),this.ruleTable=new ls(o("rule")),this.focusDue=s,this.insights=void 0,this.shown=void 0,this.built=void 0}get stub(){return!1}get run(){return this.player.viewState.run}get ready(){return!!this.insights?.[this.run]}load(t){this.scene=t,this.insights=void 0,this.shown=void 0,t.rules&&Object.assign(this,li(t))}at(t){return di(this.insights,this.run,t)}draw(t,{insight:e,t:s},o){pi(t,e,s,this.player.picture.plane,this.player.view,o)}build(){this.keepFocus(()=>this.fill()),this.focusDue&&this.ready&&this.branches.querySelector("button:not(:disabled)")?.focus(),this.focusDue&&=!this.ready}keepFocus(t){let e=this.root.contains(document.activeElement)&&Object.entries(document.activeElement.dataset)[0];t(),e&&this.root.querySelector(`[data-${e[0]}="${e[1]}"]`)?.focus({preventScroll:!0})}fill(){if(this.shown=void 0,this.root.classList.toggle("ov-waiting",!this.ready),this.who.replaceChildren(...this.scene.runs.map((n,r)=>this.tab(n,r))),!this.ready)return this.empty();let t=this.insights[this.run],{run:e,rule:s}=t;this.partners.innerHTML=yi(e),this.partners.parentElement.hidden=!e.contrasts.length;let o=this.branches.querySelector("select")?.value??"";this.branches.innerHTML=Mi(this.scene.methods,s),this.branches.querySelector("select").value=o,this.kinds=ki(t),this.buildCharts(this.kinds.map(([n])=>n)),this.specify(),this.charts.forEach(({canvas:n},r)=>{n.previousElementSibling.innerHTML=this.specs[r].title,n.setAttribute("aria-label",`${n.previousElementSibling.textContent}, against the step`)})}empty(){let{dial:t,runs:e}=this.scene,s=t?.every>1&&this.rules?"Let go of the dial for the numbers.":"Looking inside …";this.note.textContent=e.length?s:"No run to look into: add one in the panel.";for(let o of[this.ruleTable.root,this.local,this.marks,this.partners,this.branches,this.graphs])o.replaceChildren();this.charts=[],this.built=void 0}buildCharts(t){if(this.built===t.join())return;this.built=t.join();let e='<div class="ov-chart-title"></div><canvas role="img"></canvas>',s=o=>`<div class="ov-chart" data-chart="inside-${o}">${e}</div>`;this.graphs.innerHTML=t.map(s).join(""),this.charts=[...this.graphs.querySelectorAll("canvas")].map(o=>new ve(o)),this.player.watch(this.charts)}specify(){let t=this.insights[this.run];this.specs=this.kinds.map(([e,s])=>$i(this.scene,t,this.run,e,s))}replace(t,e){let s=this.insights[t],o=!s!=!e||s?.rule!==e?.rule;this.insights[t]=e,o&&(this.shown=void 0),this.player.view.inside&&(o||!this.built?this.build():this.specify())}tab(t,e){let s=document.createElement("button"),{colours:o}=this.player.picture;return s.type="button",s.dataset.place=e,s.setAttribute("aria-pressed",String(e===this.run)),s.innerHTML=`${Tt(t,o.of(t),o.rim)}${N(t.label)}`,s.addEventListener("click",()=>this.player.viewState.change({run:e})),s}prepare(t,e){this.charts.forEach((s,o)=>{let{curves:n,scale:r}=this.specs[o];s.prepare(n,this.player.clock.last,r,e,t)})}update(t,e){if(!this.ready)return;let{insight:s,t:o}=this.at(t),{picture:n,view:r}=this.player;this.shown!==s.run&&(this.ruleTable.write(new hs(s,this.scene.noise>0)),this.keepFocus(()=>this.marks.innerHTML=wi(this.scene.marks,r,s.rule))),this.shown=s.run;let a=s.before(o),c=s.after(o);this.ruleTable.update(a,c,Si(s,o,a,c),e),this.note.textContent=this.remark(s,o,this.scene.runs[this.run]),Object.assign(this.root.dataset,{of:s.run.label,t:o}),Ai(this.local,Ti(s,o,c),e),xi(this.marks,s,a,c,n.panels.colours,n.plane.unit)}remark(t,e,s){let{run:o}=t,n=s.branch_step;return n>=s.records?`${o.label} ended at step ${s.records}: the branch at step ${n} never began.`:o!==s?`Before step ${n}, ${s.label} is ${o.label}${o.offstage?" as it was then":""}.`:e<t.last?s.teaches||`From step ${e} to step ${e+1}.`:`The last${s.outcome.kind==="overflowed"?" finite":""} record; the step below would come next.`}};function oo(i){let t=new ds(i,i.inside.root,i.inside.focusDue);return ma(i,t),{inside:t,dial:new rs(i,i.dial.root)}}function ma(i,t){let{root:e}=t;i.on(e,"click",s=>{let o=s.target.closest("button");if(!o||!i.scene?.rules)return;let{mark:n,ghost:r,factor:a}=o.dataset;n&&i.viewState.change({[n]:i.view[n]?0:1}),r&&i.outbox.send("ghost",{name:i.scene.runs[t.run].name,partner:r,on:o.getAttribute("aria-pressed")!=="true",at:Date.now()}),a&&Ei(i,t,{factor:Number(a)});let c=o.dataset.switch&&e.querySelector(".ov-switch").value;c&&Ei(i,t,{optimizer:c})})}function Ei(i,t,e){let{clock:s,scene:o,outbox:n}=i,{last:r}=t.insights[t.run],a=Math.min(s.step,r,s.last-1);s.pause(),s.seek(a),n.send("branch",{name:o.runs[t.run].name,step:a,at:Date.now(),...e})}var zi=`<div class="ov-player" data-testid="player" data-ready="false" tabindex="0" role="group"
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
    <div class="ov-chart" data-chart="loss"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="slope"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    <div class="ov-chart" data-chart="rates"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>
    </div>
    <div class="ov-inside" hidden>
      <div class="ov-who" role="group" aria-label="Run to look into"></div>
      <p class="ov-note"></p>
      <details open><summary>Rule, in symbols and in this step's numbers</summary><div class="ov-rule"></div></details>
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
`;var ba={1:Uint8Array,4:Float32Array,8:Float64Array};function wa(i){let t=i.slice(),e=new DataView(t.buffer).getUint32(0,!0),s=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e)));return{head:s,array:n=>{let[r,a,c]=s.arrays[n];return new ba[c](t.buffer,4+e+r,a)}}}function Li(i){let{head:t,array:e}=wa(i),s=t.surface.floor??0,o=t.runs;o.forEach((a,c)=>{Object.assign(a,{x:e(`x${c}`),y:e(`y${c}`),height:e(`height${c}`),slope:e(`slope${c}`)}),t.arrays[`rate${c}`]&&(a.rates=e(`rate${c}`)),a.rule!==void 0&&t.rules&&(a.noisyGradient=[e(`g_x${c}`),e(`g_y${c}`)],a.memory=Object.fromEntries(t.rules[a.rule].remembers.map(h=>[h,[e(`${h}_x${c}`),e(`${h}_y${c}`)]]))),a.lossAt=h=>a.height[Math.min(h,a.records-1)]+s});let n=o.filter(a=>!a.offstage),r=t.arrays.noise_x?[e("noise_x"),e("noise_y")]:void 0;return Object.assign(t,{array:e,head:t,runs:n,allRuns:o,noiseRows:r})}function Ni(i,t){let e=new WeakMap;return({data:s,parentElement:o,setTriggerValue:n,...r})=>{let a=e.get(o);return a?.root.isConnected||(a?.destroy(),a=i(o),e.set(o,a)),a.outbox.connect(n),t(a,s,r),()=>{o.isConnected||(e.get(o)?.destroy(),e.delete(o))}}}var vs=class{constructor(t){this.onRest=t,this.deliver=()=>{},this.waiting=new Map,this.due=void 0,this.sentAt=-1/0,this.later=this.patience=0}connect(t){this.deliver=t}send(t,e){this.deliver(t,e)}request(t,e){this.waiting.delete(t),this.waiting.set(t,e),this.flush()}expects(t){return this.due===t||this.waiting.has(t)}flush(){if(clearTimeout(this.later),this.due||!this.waiting.size)return;let t=100-(performance.now()-this.sentAt);if(t>0){this.later=setTimeout(()=>this.flush(),t);return}let[[e,s]]=this.waiting;this.waiting.delete(e),this.sentAt=performance.now(),this.due=e,this.patience=setTimeout(()=>this.answered(),1500),this.deliver(e,s)}answered(){clearTimeout(this.patience),this.due=void 0,this.flush(),!this.due&&!this.waiting.size&&this.onRest()}stop(){clearTimeout(this.later),clearTimeout(this.patience)}};var ps=class{constructor(t,e){this.element=t,this.root=e}get shown(){return!this.element.hidden}showAt(t,e,s,o={}){let{width:n,height:r,x:a,y:c}=this.fill(s,o,t,e),h=a+16+n>this.root.clientWidth?a-16-n:a+16,d=c+14+r>this.root.clientHeight?c-14-r:c+14;this.place(h,d,n)}showBelow(t,e){let s=t.getBoundingClientRect(),{width:o,height:n,x:r,y:a}=this.fill(e,{},s.left,s.bottom+4);this.place(r,a+n>this.root.clientHeight?a-n-s.height-8:a,o)}hide(){this.element.hidden=!0}fill(t,e,s,o){let{element:n,root:r}=this,a=r.getBoundingClientRect();return typeof t=="string"?n.innerHTML=t:n.replaceChildren(...t),Object.assign(n.dataset,e),n.hidden=!1,{width:n.offsetWidth,height:n.offsetHeight,x:s-a.left,y:o-a.top}}place(t,e,s){let o=Math.max(0,Math.min(t,this.root.clientWidth-s));this.element.style.transform=`translate(${o}px, ${Math.max(0,e)}px)`}};var xa={" ":"play",k:"play",ArrowLeft:"back",ArrowRight:"forward",Home:"first",End:"last",f:"fullscreen",l:"loop",i:"toggle-inside",d:"dial",p:"projector",s:"share",v:"next-view",b:"branch","[":"previous-run","]":"next-run","+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-reset"},io=["map","relief","both","grid"];function us(i,t){let{clock:e,view:s,picture:o}=i,{plane:n,surface3d:r}=o,{box:a}=n,c=i.scene.runs.length,h=[a.left+a.width/2,a.top+a.height/2],d=s.stage==="relief",l=u=>(u(),o.schedule()),v=u=>d?l(()=>r.zoom(u)):o.moveWindow(()=>n.zoom(u,...h)),p={race:()=>i.viewState.change({inside:0}),inside:()=>i.viewState.change({inside:1}),"toggle-inside":()=>i.viewState.change({inside:s.inside?0:1}),map:()=>i.viewState.change({stage:"map"}),relief:()=>i.viewState.change({stage:"relief"}),both:()=>i.viewState.change({stage:"both"}),grid:()=>i.viewState.change({stage:"grid"}),"next-view":()=>i.viewState.change({stage:io[(io.indexOf(s.stage)+1)%io.length]}),"log-height":()=>i.viewState.change({log_height:s.log_height?0:1}),"previous-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+c-1)%c}),"next-run":()=>c&&i.viewState.change({inside:1,run:(i.viewState.run+1)%c}),branch:()=>{i.offline||(i.inside.focusBranch(),i.viewState.change({inside:1}))},dial:()=>i.viewState.change({dial:s.dial?0:1}),projector:()=>i.viewState.change({projector:s.projector?0:1}),share:()=>ya(i),fan:()=>i.viewState.change({fan:s.fan?0:1}),nearer:()=>l(()=>r.zoom(1.4)),farther:()=>l(()=>r.zoom(1/1.4)),"turn-left":()=>l(()=>r.orbit(-40,0)),"turn-right":()=>l(()=>r.orbit(40,0)),"reset-camera":()=>l(()=>r.reset()),play:()=>e.playing?e.pause():e.play(),first:()=>(e.pause(),e.seek(0)),last:()=>(e.pause(),e.seek(e.last)),back:()=>e.stepBy(-1),forward:()=>e.stepBy(1),loop:()=>{i.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(!e.loop)),e.setLoop(!e.loop)},record:()=>i.recorder.toggle(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():i.root.requestFullscreen?.(),"zoom-in":()=>v(1.5),"zoom-out":()=>v(1/1.5),"zoom-reset":()=>d?l(()=>r.reset()):o.moveWindow(()=>n.fit(i.scene.surface.domain))};i.quiz.bars(t)||p[t]()}async function ya(i){if(i.offline)return;let t=i.playback.spell(),s=[...location.search.slice(1).split("&").filter(n=>n&&!n.startsWith("moment=")),`moment=${t}`].join("&").replace(/%(2C|3A|7E|40)/gi,decodeURIComponent),o=await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${s}`).then(()=>!0,()=>!1);i.outbox.send("share",{playback:t,copied:!!o,at:Date.now()})}function Oi(i,t){if(!i.scene||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let e=t.target,s=i.root.contains(e);if(!s&&e!==document.body&&e!==document.documentElement||s&&(e===i.start.handle||e===i.picture.surface3d.canvas&&t.shiftKey)&&t.key.startsWith("Arrow")||s&&(e.matches("select")||e.matches("[role=slider]")&&t.key==="Escape"))return;let o=t.key===" "||t.key==="Enter";if(s&&o&&e.matches("button, summary, [role=note]"))return;if(t.key==="Escape"&&i.view.projector)return us(i,"projector");let n=xa[t.key.length===1?t.key.toLowerCase():t.key];n&&(t.preventDefault(),us(i,n))}var Ma=5,ka=11;function se(i,t){let e=t.getBoundingClientRect();return[i.clientX-e.left,i.clientY-e.top]}function ro(i,t,e){return i.moved||Math.hypot(t-i.px,e-i.py)>=Ma}function ao(i,t){return i.scene&&(t.ctrlKey||t.metaKey||document.fullscreenElement===i.root)}function fs({picture:i},t){return i.panels.local(se(t,i.stage))}function no({picture:i,legend:t,start:e},s){let{panels:o,plane:n,stage:r}=i,{over:a}=o,c=s.target.closest(".ov-panel");c&&o.pointAt(c);let h=c||o.point(...se(s,r),n);t.light(o.on&&h?o.places[o.over].i:void 0),o.over!==a&&e.place()}function ji(i){let{on:t,picture:e,tooltip:s,legend:o,start:n,viewState:r}=i,{stage:a,plane:c,panels:h}=e,d;t(a,"pointerdown",u=>{if(u.button!==0||u.target.closest("button")||!i.scene)return;no(i,u);let[f,g]=fs(i,u);c.inside(f,g)&&(d={px:f,py:g,x:f,y:g,moved:!1},a.setPointerCapture(u.pointerId),i.root.focus({preventScroll:!0}))}),t(a,"pointermove",u=>{if(!i.scene)return;!d&&!u.target.closest(".ov-start")&&no(i,u);let[f,g]=fs(i,u);if(!d&&u.target.closest("button"))return s.hide();if(!d)return $a(i,f,g,u);ro(d,f,g)&&(a.classList.add("ov-panning"),s.hide(),e.moveWindow(()=>c.pan(f-d.x,g-d.y)),Object.assign(d,{x:f,y:g,moved:!0}))});let l=u=>{if(d&&!d.moved&&u.type==="pointerup"){let f=c.toPlane(d.px,d.py);n.begin(),h.on?r.change({run:h.places[h.over].i}):i.quiz.aims?i.quiz.put(...f):n.moveTo(...f)}d=void 0,a.classList.remove("ov-panning")};t(a,"pointerup",l),t(a,"pointercancel",l),t(a,"pointerleave",()=>{s.hide(),o.light(void 0)});let v=u=>Number(u.target.closest("button").dataset.place);t(h.root,"click",u=>r.change({run:v(u)})),t(h.root,"focusin",u=>o.light(v(u))),t(h.root,"focusout",()=>o.light(void 0)),t(a,"wheel",u=>{if(!ao(i,u))return;u.preventDefault(),no(i,u);let[f,g]=fs(i,u);e.moveWindow(()=>c.zoom(Math.exp(-u.deltaY*.0022),f,g))},{passive:!1})}function Pi(i){let{on:t,start:e,picture:s}=i,{handle:o}=e,{plane:n}=s;t(o,"pointerdown",r=>{r.button===0&&(e.hold(),o.setPointerCapture(r.pointerId),r.preventDefault(),o.focus())}),t(o,"pointermove",r=>{e.holding&&e.moveTo(...n.toPlane(...fs(i,r)))});for(let r of["pointerup","pointercancel"])t(o,r,()=>e.release());t(o,"keydown",r=>{let a={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[r.key];if(!a)return;r.preventDefault();let c=(r.shiftKey?30:5)/n.unit,[h,d]=e.position;e.moveTo(h+a[0]*c,d+a[1]*c)})}function $a(i,t,e,s){let{plane:o,panels:n,colours:r}=i.picture;if(!o.inside(t,e))return i.tooltip.hide();let a=Qo(n.places[n.over].runs,o,i.clock.step,t,e,ka),c=a?Sa(a,r):"";co(i,o.toPlane(t,e),c,s)}function Sa({run:i,i:t},e){return`<div>${Tt(i,e.of(i),e.rim)}<b>${N(i.label)}</b> step ${t}<span>f = ${T(i.lossAt(t))}</span></div>`}function co(i,[t,e],s,o){let n=i.picture.landscape.at(t,e),r=`<div>x = ${T(t)}, y = ${T(e)}</div><div><b>f = ${T(n,5)}</b></div>`;i.tooltip.showAt(o.clientX,o.clientY,r+s,{x:t,y:e,f:n})}function Ii(i){let{on:t,tooltip:e,start:s,picture:o}=i,{surface3d:n}=o,{canvas:r}=n,a;t(r,"pointerdown",h=>{if(h.button!==0||!i.scene)return;let[d,l]=se(h,r);a={px:d,py:l,x:d,y:l,moved:!1},r.setPointerCapture(h.pointerId)}),t(r,"pointermove",h=>{if(!i.scene)return;let[d,l]=se(h,r);if(!a){let v=n.pick(d,l);return v?co(i,v,"",h):e.hide()}ro(a,d,l)&&(e.hide(),n.orbit(d-a.x,l-a.y),Object.assign(a,{x:d,y:l,moved:!0}),o.schedule())}),t(r,"pointerup",()=>{let h=a&&!a.moved&&n.pick(a.px,a.py);a=void 0,h&&(s.begin(),s.moveTo(...h,n.unit))}),t(r,"pointercancel",()=>a=void 0),t(r,"pointerleave",()=>e.hide()),t(r,"keydown",h=>{let d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[h.key];!d||!h.shiftKey||(h.preventDefault(),n.orbit(25*d[0],25*d[1]),o.schedule())}),t(r,"wheel",h=>{ao(i,h)&&(h.preventDefault(),n.zoom(Math.exp(-h.deltaY*.0022)),o.schedule())},{passive:!1})}function Ri(i){let{on:t,root:e,readout:s}=i;t(e,"click",o=>{let n=o.target.closest("[data-do]");n&&i.scene&&us(i,n.dataset.do)}),t(s.slider,"input",()=>{i.clock.pause(),i.clock.seek(Number(s.slider.value))}),t(e.querySelector(".ov-speed"),"change",o=>i.clock.setSpeed(Number(o.target.value))),t(document,"keydown",o=>Oi(i,o)),t(document.fonts,"loadingdone",()=>i.picture.rewrite()),t(document,"fullscreenchange",()=>{i.scene&&(i.picture.enlarge(),i.picture.resize())}),ji(i),Pi(i),Ii(i)}function Ci(i,t){let{on:e,tooltip:s}=i,{canvas:o}=t,n=a=>Math.round(t.stepAt(se(a,o)[0])),r=!1;e(o,"pointerdown",a=>{a.button!==0||!i.scene||(r=!0,o.setPointerCapture(a.pointerId),i.clock.pause(),i.clock.seek(n(a)))}),e(o,"pointermove",a=>{if(!i.scene)return;r&&i.clock.seek(n(a));let c=n(a),{colours:h}=i.picture,d=t.describe(c).map(([l,v,p])=>{let u=v==="x"||v==="y"?` along ${v}`:"";return`<div>${Tt(l,h.of(l),h.rim)}${N(l.label)}${u}<span>${p}</span></div>`});s.showAt(a.clientX,a.clientY,`<div><b>Step ${c}</b></div>${d.join("")}`)});for(let a of["pointerup","pointercancel"])e(o,a,()=>r=!1);e(o,"pointerleave",()=>s.hide())}var ms=class{constructor(t,{inspector:e,importInspector:s}){Object.assign(this,{player:t,importInspector:s,attempt:0,loaded:!!e}),e&&t.install(e)}show(t){let{inside:e,dial:s}=t.view;this.scene=t,this.loaded||!(e||s)?this.player.load(t):this.request()}async request(){if(this.requested)return;this.requested=!0;let t;try{t=(await this.importInspector(this.attempt)).default}catch(s){console.warn("The inspector's script did not come.",s),this.attempt+=1}this.requested=!1;let{player:e}=this;e.abort.signal.aborted||(this.notice?.remove(),t&&(e.install(t),this.loaded=!0),e.load(this.scene),t||this.notify())}notify(){let{inside:t,dial:e}=this.player;this.notice=De("This part's script did not come through.","Try again",()=>this.request()),(this.scene.view.inside?t:e).root.prepend(this.notice)}};var gs=class{constructor(t,e){this.player=t,this.list=e,this.hidden=new Set,this.lit=void 0}load({runs:t}){let e=new Set(t.map(s=>s.name));this.hidden=new Set([...this.hidden].filter(s=>e.has(s)));for(let s of t)s.hidden=this.hidden.has(s.name)}build({runs:t}){this.list.replaceChildren(...t.map((e,s)=>this.row(e,s))),t.forEach((e,s)=>this.describe(s))}row(t,e){let{colours:s}=this.player.picture,o=document.createElement("li"),n=`class="ov-run" aria-pressed="${!t.hidden}" title="Hide or show ${N(t.label)}"`,r=`${Tt(t,s.of(t),s.rim)} <b>${N(t.label)}</b>`,a='<span class="ov-detail"></span><span class="ov-live"></span>';o.innerHTML=`<button type="button" ${n}>${r}${a}</button>`+_e(t,'tabindex="0" role="note"');let c=o.querySelector(".ov-chip"),{tooltip:h}=this.player;o.querySelector("button").addEventListener("click",()=>this.setHidden(e,!t.hidden));let d=()=>[t.outcome.sentence,t.outcome.criterion].map(l=>`<p>${N(l)}</p>`);for(let l of["pointerenter","focus"])c.addEventListener(l,()=>h.showBelow(c,d().join("")));for(let l of["pointerleave","blur"])c.addEventListener(l,()=>h.hide());return o}describe(t){let e=this.player.scene.runs[t],{outcome:s}=e,o=this.list.children[t],n=o.querySelector(".ov-chip");o.querySelector(".ov-detail").textContent=e.detail,n.dataset.kind=s.kind,n.setAttribute("aria-label",`${e.label}: ${s.sentence} ${s.criterion}`),n.innerHTML=Xs(s)}update(t){this.player.scene.runs.forEach((e,s)=>{this.list.children[s].querySelector(".ov-live").textContent=T(e.lossAt(t),3)})}setHidden(t,e){let{picture:s,scene:o}=this.player,n=o.runs[t];n.hidden!==e&&(n.hidden=e,e?this.hidden.add(n.name):this.hidden.delete(n.name),this.list.children[t].querySelector("button").setAttribute("aria-pressed",String(!e)),s.invalidate("trails","charts"),s.resize(),s.schedule())}light(t){let{scene:e,picture:s}=this.player,o=e?.runs[t];o!==this.lit&&(this.lit=o,s.schedule(),[...this.list.children].forEach((n,r)=>n.classList.toggle("ov-lit",r===t)),s.panels.light(t))}};var ho=18,bs=class{constructor(t,e){this.surface=t,this.evaluate=e,this.buffer=void 0;let[s,o,n,r]=t.domain,a=Float64Array.from(this.grid(s,o,n,r,81,81)).filter(Number.isFinite).sort(),c=d=>a[Math.min(a.length-1,Math.floor(d*a.length))];this.low=a[0],this.high=a[a.length-1];let{floor:h}=t;if(h!==null){let d=Math.log10(Math.max(c(.01)-h,(this.high-h)*1e-6,1e-300)),l=(Math.log10(this.high-h)-d)/ho||1;this.level=v=>(Math.log10(Math.max(v-h,1e-300))-d)/l,this.tint=v=>v/ho}else{let d=Math.max(Math.abs(this.low),Math.abs(this.high))/50,[l,v]=[Math.asinh(this.low/d),Math.asinh(this.high/d)],p=(v-l)/ho;this.level=u=>Math.asinh(u/d)/p,this.tint=u=>(u*p-l)/(v-l)}}grid(t,e,s,o,n,r){let a=new Float64Array(n*r),c=new Float64Array(n*r);for(let h=0,d=0;h<r;h++)for(let l=0;l<n;l++,d++)a[d]=t+(e-t)*l/(n-1),c[d]=o+(s-o)*h/(r-1);return this.evaluate(a,c)}at(t,e){return this.evaluate(Float64Array.of(t),Float64Array.of(e))[0]}draw(t,e,s,o,n=!1){let{left:r,top:a,width:c,height:h}=e.box,d=Math.max(2,Math.round(c/o))+1,l=Math.max(2,Math.round(h/o))+1,v=this.grid(...e.view,d,l);for(let p=0;p<v.length;p++)v[p]=this.level(v[p]);this.paint(t,e,s,v,d,l),this.contour(t,e,s,v,d,l),this.veil(t,e,s),n||this.axes(t,e,s),this.points(t,e,s),t.strokeStyle=s.frame,t.lineWidth=1,t.strokeRect(r+.5,a+.5,c-1,h-1)}paint(t,e,s,o,n,r){let a=new ImageData(n,r),c=s.ramp,h=c.length/3-1;for(let g=0;g<o.length;g++){let w=Math.max(0,Math.min(1,this.tint(o[g]))),m=3*Math.round(w*h);a.data.set([c[m],c[m+1],c[m+2],Number.isNaN(o[g])?0:255],4*g)}this.buffer??=Rt(),this.buffer.width=n,this.buffer.height=r,pt(this.buffer).putImageData(a,0,0);let{left:d,top:l,width:v,height:p}=e.box,u=v/(n-1),f=p/(r-1);t.save(),t.beginPath(),t.rect(d,l,v,p),t.clip(),t.imageSmoothingEnabled=!0,t.imageSmoothingQuality="high",t.drawImage(this.buffer,d-u/2,l-f/2,v+u,p+f),t.restore()}contour(t,e,s,o,n,r){let a=new Path2D,c=new Path2D,{left:h,top:d,width:l,height:v}=e.box,p=l/(n-1),u=v/(r-1);for(let f=0;f+1<r;f++)for(let g=0;g+1<n;g++){let w=f*n+g,m=o[w],b=o[w+1],x=o[w+n],M=o[w+n+1],S=Math.min(m,b,x,M),E=Math.max(m,b,x,M);if(E-S<40)for(let k=Math.ceil(S);k<=E;k++){let A=k%3===0?c:a,$=h+g*p,L=d+f*u,y=[];m<k!=b<k&&y.push([$+p*(k-m)/(b-m),L]),b<k!=M<k&&y.push([$+p,L+u*(k-b)/(M-b)]),x<k!=M<k&&y.push([$+p*(k-x)/(M-x),L+u]),m<k!=x<k&&y.push([$,L+u*(k-m)/(x-m)]),y.length===4&&(m+b+x+M)/4<k!=m<k&&y.push(...y.splice(0,1));for(let R=0;R+1<y.length;R+=2)A.moveTo(...y[R]),A.lineTo(...y[R+1])}}t.setLineDash([]),t.lineWidth=1,t.strokeStyle=s.contour,t.stroke(a),t.strokeStyle=s.contourStrong,t.stroke(c)}veil(t,e,s){let[o,n,r,a]=this.surface.domain,[c,h]=e.toPixel(o,a),[d,l]=e.toPixel(n,r),{left:v,top:p,width:u,height:f}=e.box;t.save(),t.beginPath(),t.rect(v,p,u,f),t.clip(),t.beginPath(),t.rect(v,p,u,f),t.rect(c,h,d-c,l-h),t.fillStyle=s.veil,t.fill("evenodd"),t.strokeStyle=s.frame,t.setLineDash([4,4]),t.strokeRect(c,h,d-c,l-h),t.restore()}axes(t,e,s,{below:o=!0,aside:n=!0,every:r=80}={}){let{left:a,top:c,width:h,height:d}=e.box,l=11.5*s.scale,[v,p,u,f]=e.view;t.fillStyle=s.muted,t.strokeStyle=s.frame,t.setLineDash([]),t.lineWidth=1,t.font=`${l}px ${s.font}`;let g=Pt(v,p,h/(r*s.scale)),w=Pt(u,f,d/(.8*r*s.scale));t.textAlign="center",t.textBaseline="top";for(let m of o?g.values:[]){let[b]=e.toPixel(m,u);t.fillRect(Math.round(b),c+d,1,4),t.fillText(Kt(m,g.step),b,c+d+7)}t.textAlign="right",t.textBaseline="middle";for(let m of n?w.values:[]){let[,b]=e.toPixel(v,m);t.fillRect(a-4,Math.round(b),4,1),t.fillText(Kt(m,w.step),a-7,b)}t.fillStyle=s.text,t.font=`italic ${l+1}px ${s.font}`,t.textAlign="right",o&&t.fillText("x",a+h-4,c+d-10),t.textAlign="left",n&&t.fillText("y",a+6,c+12)}points(t,e,s){let o=5.5*s.scale,n=[[s.rim,4],[s.text,1.6]];t.setLineDash([]);for(let{x:r,y:a,kind:c}of this.surface.points){let[h,d]=e.toPixel(r,a);if(e.inside(h,d,1)){for(let[l,v]of n)t.strokeStyle=l,t.lineWidth=v*s.scale,t.beginPath(),c==="saddle"?(t.moveTo(h-o*.6,d-o*.6),t.lineTo(h+o*.6,d+o*.6),t.moveTo(h-o*.6,d+o*.6),t.lineTo(h+o*.6,d-o*.6)):c==="maximum"?(t.moveTo(h,d-o*.8),t.lineTo(h+o*.8,d+o*.6),t.lineTo(h-o*.8,d+o*.6),t.closePath()):t.arc(h,d,o,0,2*Math.PI),t.stroke();c==="global minimum"&&(t.fillStyle=s.text,t.beginPath(),t.arc(h,d,o*.42,0,2*Math.PI),t.fill())}}}};var ws={left:46,right:10,top:10,bottom:28},xs=class{constructor(){this.box={left:0,top:0,width:1,height:1},this.domain=[0,1,0,1],this.centre=[.5,.5],this.unit=1,this.view=[0,1,0,1],this.fitted=!0}resize(t,e,s){let o={left:ws.left*s,right:ws.right,top:ws.top,bottom:ws.bottom*s};this.frame({left:o.left,top:o.top,width:Math.max(40,t-o.left-o.right),height:Math.max(40,e-o.top-o.bottom)})}frame(t){let e=this.whole();this.box=t,this.fitted?this.fit(this.domain):this.place(this.centre,this.unit*this.whole()/e)}whole(){let[t,e,s,o]=this.domain;return Math.min(this.box.width/(e-t),this.box.height/(o-s))}fit(t){let[e,s,o,n]=t;this.domain=t,this.place([(e+s)/2,(o+n)/2],this.whole()),this.fitted=!0}show([t,e,s,o]){let n=(t+e)/2,r=(s+o)/2;this.place([n,r],this.within(Math.min(this.box.width/(e-t),this.box.height/(o-s)),n,r))}place(t,e){let s=this.box.width/e/2,o=this.box.height/e/2;this.centre=t,this.unit=e,this.fitted=!1,this.view=[t[0]-s,t[0]+s,t[1]-o,t[1]+o]}zoom(t,e,s){let[o,n]=this.toPlane(e,s),r=this.within(this.unit*t,o,n),a=this.unit/r;this.place([o+(this.centre[0]-o)*a,n+(this.centre[1]-n)*a],r)}within(t,e,s){let o=4e6/Math.max(.001,Math.abs(e),Math.abs(s));return Math.max(this.whole()/8,Math.min(o,t))}pan(t,e){this.place([this.centre[0]-t/this.unit,this.centre[1]+e/this.unit],this.unit)}toPixel(t,e){return[this.box.left+(t-this.view[0])*this.unit,this.box.top+(this.view[3]-e)*this.unit]}toPlane(t,e){return[this.view[0]+(t-this.box.left)/this.unit,this.view[3]-(e-this.box.top)/this.unit]}inside(t,e,s=0){let o=this.box;return t>=o.left-s&&t<=o.left+o.width+s&&e>=o.top-s&&e<=o.top+o.height+s}};var Di={light:[[143,184,214],[185,210,228],[219,231,239],[240,243,243],[251,247,240]],dark:[[53,98,134],[42,73,101],[32,54,75],[24,39,54],[17,26,36]]};function qi(i){let e=new Uint8ClampedArray(768);for(let s=0;s<256;s++){let o=s/255*(i.length-1),n=Math.min(i.length-2,Math.floor(o)),r=o-n;for(let a=0;a<3;a++)e[3*s+a]=i[n][a]+(i[n+1][a]-i[n][a])*r}return e}var Fi={light:qi(Di.light),dark:qi(Di.dark)};function lo(i){let t=getComputedStyle(i),e=pt(document.createElement("canvas"),{willReadFrequently:!0}),s=(c,h)=>(e.fillStyle=h,e.fillStyle=t.getPropertyValue(c).trim()||h,e.clearRect(0,0,1,1),e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data].slice(0,3)),o=s("--st-background-color","#ffffff"),n=s("--st-text-color","#222222"),r=.299*o[0]+.587*o[1]+.114*o[2]<128,a=(c,h)=>`rgb(${c.join(" ")} / ${h})`;return i.style.setProperty("--ov-on-accent",r?"#0d141c":"#ffffff"),{dark:r,font:t.fontFamily||"sans-serif",scale:i.classList.contains("ov-hall")?Math.max(1.45,Math.min(2.4,innerWidth/1100)):i.classList.contains("ov-large")?1.45:1,of:c=>(r?c.dark:c.light)+(c.dim?"55":""),rim:a(o,1),halo:a(o,r?.55:.7),text:a(n,1),muted:a(n,i.classList.contains("ov-large")?.86:.68),grid:a(n,.1),frame:a(n,.3),contour:a(r?[190,215,240]:[30,60,95],r?.13:.15),contourStrong:a(r?[190,215,240]:[30,60,95],r?.3:.34),veil:a(o,.62),ramp:r?Fi.dark:Fi.light}}var Bi=["land","fan","halo","line","heads"],ys=class{constructor(t){this.canvases=Bi.map(e=>t.querySelector(`.ov-${e}`)),this.contexts=Object.fromEntries(this.canvases.map((e,s)=>[Bi[s],e.getContext("2d")])),this.ratio=1}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s});for(let o of this.canvases)o.width=Math.round(t*s),o.height=Math.round(e*s)}moved(t,e=0,s=0){let{ratio:o}=this,n=this.contexts[t];return n.setTransform(o,0,0,o,e*o,s*o),n}emptied(t){let e=this.moved(t);return e.clearRect(0,0,this.width,this.height),e}};var Ct={left:46,right:6,top:40,bottom:28,gap:12},Ms={one:24,two:42,wide:330},_i={bare:190,full:240},Ta=56,Aa=420,ks=class{constructor(t){this.stage=t,this.root=t.querySelector(".ov-panels"),this.caption=this.root.querySelector("p"),this.tile=document.createElement("canvas").getContext("2d"),this.titles=[],this.over=0}arrange({scene:t,view:e,root:s,plane:o,colours:n,clock:r},a){let{stage:c}=this,h=t.runs.filter(b=>!b.hidden),d=s.classList.contains("ov-narrow");if(this.on=e.stage==="grid"&&h.length>0,this.root.hidden=!this.on,c.style.height="",this.colours=n,!this.on){this.over=0,this.places=[{runs:t.runs,dx:0,dy:0}],c.clientWidth&&o.resize(c.clientWidth,c.clientHeight,n.scale);return}let l=n.scale,v=b=>Math.round(b*a)/a,p=d?void 0:c.clientHeight,u=Ea(h.length,c.clientWidth,p,t.surface.domain,l),f=Math.floor(u.width),g=Math.floor(u.height),w=Ct.gap*l,m=g+u.title+w;d&&(c.style.height=`${Ct.top+u.rows*m+Ct.bottom}px`),o.frame({left:v(Ct.left*l),top:v(Ct.top*l+u.title),width:f,height:g}),this.colours={...n,scale:l*Math.max(.75,Math.min(1,Math.min(f,g)/Aa/l))},this.places=h.map((b,x)=>{let M=x%u.columns,S=(x-M)/u.columns;return{...{dx:v(M*(f+w)),dy:v(S*m),aside:M===0,below:x+u.columns>=h.length},i:t.runs.indexOf(b),runs:[Object.create(b,{first:{value:0}})]}}),this.over=Math.min(this.over,h.length-1),this.room={width:f,scale:l},this.write({scene:t,view:e,plane:o,colours:n},u.title),this.update(r.step)}write({scene:t,view:e,plane:s,colours:o},n){let{left:r,top:a,width:c,height:h}=s.box,d=new Set(t.runs.flatMap(({distinguishing:l})=>l.map(([v])=>v||"schedule")));for(this.caption.innerHTML=t.method?`<b>${N(t.method)}</b> by ${[...d].join(", ")}`:"One run a panel";this.titles.length>this.places.length;)this.titles.pop().remove();this.places.forEach(({i:l,dx:v,dy:p},u)=>{let f=t.runs[l],g=this.titles[u]??=this.root.appendChild(document.createElement("button")),w=f.distinguishing.map(([M,S])=>`${M} ${typeof S=="number"?`= ${T(S)}`:N(S)}`).join(", ");g.type="button",g.className=`ov-panel${n<Ms.two*o.scale?" ov-flat":""}`;let m=`<b>${w||N(f.label)}</b><small>${w?"":N(f.detail)}</small>`,b=`<span class="ov-name">${Tt(f,o.of(f),o.rim)}${m}</span>`;g.innerHTML=`${b}${_e(f)}<small class="ov-now"></small>`,g.title=`${f.label}, ${f.detail}. ${f.outcome.sentence}`,g.setAttribute("aria-pressed",String(l===Math.min(e.run,t.runs.length-1))),g.dataset.place=l;let x={left:r+v,top:a+p-n,width:c,height:n};for(let[M,S]of Object.entries(x))g.style[M]=`${S}px`;g.style.setProperty("--h",`${h}px`)}),this.now=this.titles.map(l=>l.querySelector(".ov-now"))}update(t){let{width:e,scale:s}=this.room??{};if(!this.on||e<_i.bare*s)return;let o=e<_i.full*s?"":"f = ";this.places.forEach(({runs:[n]},r)=>this.now[r].textContent=o+T(n.lossAt(t),3))}point(t,e,s){let o=this.places.findIndex(({dx:n,dy:r})=>s.inside(t-n,e-r));return o>=0&&(this.over=o),o>=0}pointAt(t){this.over=this.titles.indexOf(t)}light(t){for(let e of this.titles)e.classList.toggle("ov-lit",Number(e.dataset.place)===t)}local([t,e]){let{dx:s,dy:o}=this.places[this.over];return[t-s,e-o]}drawLand(t,e,s,o,n,r){let{tile:a}=this,{left:c,top:h,width:d,height:l}=s.box;a.canvas.width=Math.round(d*r),a.canvas.height=Math.round(l*r),a.setTransform(r,0,0,r,-c*r,-h*r),e.draw(a,s,this.colours,o,!0);for(let{dx:v,dy:p,below:u,aside:f}of this.places)t.setTransform(1,0,0,1,0,0),t.drawImage(a.canvas,Math.round((c+v)*r),Math.round((h+p)*r)),t.setTransform(r,0,0,r,v*r,p*r),e.axes(t,s,n,{below:u,aside:f,every:Ta})}drawStart(t,[e,s],o){let{rim:n,text:r,scale:a}=this.colours,[c,h]=o.toPixel(e,s);if(!(!this.on||!o.inside(c,h))){t.setLineDash([]);for(let[d,l]of[[n,6],[r,2.5]])t.strokeStyle=d,t.lineWidth=l*a,t.beginPath(),t.arc(c,h,5.5*a,0,2*Math.PI),t.stroke()}}};function Ea(i,t,e,[s,o,n,r],a){let c=Ct.gap*a,h,d=Math.min(i,2),l=Math.max(.75,Math.min(1.2,(r-n)/(o-s)));for(let v=e?1:d;v<=(e?i:d);v++){let p=Math.ceil(i/v),u=(t-Ct.left*a-Ct.right-c*(v-1))/v,f=a*(u<Ms.wide*a?Ms.two:Ms.one),g=e?(e-(Ct.top+Ct.bottom)*a-c*(p-1))/p-f:u*l,w=1-.03*(p*v-i),m=Math.min(u/(o-s),g/(r-n))*w;(!h||m>h.unit)&&(h={unit:m,columns:v,rows:p,title:f,width:Math.max(20,u),height:Math.max(20,g)})}return h}var $s=class{constructor(t){this.charts=["loss","slope","rates"].map(e=>new ve(t.querySelector(`[data-chart="${e}"] canvas`)))}get shown(){return this.charts.filter(({canvas:t})=>!t.parentElement.hidden)}describe({surface:t,runs:e}){let o=[[t.floor===null?"<b>f</b> against step":`<b>Loss ${t.floor===0?"f":"f − f*"}</b> against step, log scale`,"Loss of each run against the step"],["<b>Gradient norm ‖∇f‖</b> against step, log scale","Gradient norm of each run against the step"],["<b>Learning rate</b> against step, log scale","Learning rate of each run against the step"]];this.charts.forEach(({canvas:n},r)=>{[n.previousElementSibling.innerHTML]=o[r],n.setAttribute("aria-label",o[r][1])}),this.charts[2].canvas.parentElement.hidden=!e.some(n=>n.rates)}prepare({surface:t,runs:e},s,o,n){let[r,a,c]=this.charts,h=v=>e.filter(p=>!p.hidden).map(p=>({run:p,values:p[v],first:p.first}));r.prepare(h("height"),s,t.floor===null?"linear":"log",o,n),a.prepare(h("slope"),s,"log",o,n);let d=v=>new Float64Array(v.records).fill(v.rate),l=h("rates").map(v=>({...v,values:v.values??d(v.run)}));c.prepare(l,s,"log",o,n)}};function Hi(i,t,e,s){let[o,n,r,a]=t.corners(),c=t.half[2],h=(d,l)=>{i.strokeStyle=d,i.beginPath();for(let[[v,p],u]of l){let[f,g]=t.project(v,p,u);i.lineTo(f,g)}i.stroke()};i.setLineDash([]),i.lineWidth=1;for(let{z:d}of s)h(e.grid,[[n,d],[r,d],[a,d]]);h(e.frame,[[o,-c],[n,-c],[n,c],[r,c],[a,c],[a,-c],[o,-c]]),h(e.frame,[[n,-c],[r,-c],[a,-c]]),h(e.frame,[[r,-c],[r,c]])}function Wi(i,t,e,s,o,n,r){let[a,c,,h]=t.corners(),d=t.half[2],l=s*.7,v=[],p=(m,b,x,M,S)=>{let E=i.measureText(m).width,k=b+(M>.4?.5:M<-.4?-.5:0)*E,A=S>.85?x+s/2:x;v.some($=>Math.abs($.x-k)<($.across+E)/2+3&&Math.abs($.y-A)<s)||(v.push({x:k,y:A,across:E}),i.textAlign="center",i.textBaseline="middle",i.fillText(m,k,A))},[u,f]=t.project(...c,-d),g=t.project(...c,d)[1];i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;let w=0;for(let{z:m,text:b}of n){let x=t.project(...c,m)[1];i.fillRect(u-4,Math.round(x),4,1),p(b,u-l,x,-1,0),w=Math.max(w,i.measureText(b).width)}i.fillStyle=e.text,i.textAlign="center",i.measureText(r).width<f-g?(i.save(),i.translate(Math.max(s+2,u-l*1.6-w),(f+g)/2),i.rotate(-Math.PI/2),i.textBaseline="bottom",i.fillText(r,0,0),i.restore()):(i.textAlign="left",i.textBaseline="top",i.fillText(`height: ${r}`,4,4)),i.strokeStyle=e.frame;for(let m of[c,h]){let b=m[0]===a[0]?1:0,[x,M]=o.slice(2*b,2*b+2),S=t.half[b],E=K=>b?t.project(a[0],S*K,-d):t.project(S*K,a[1],-d),[k,A]=E(-1),[$,L]=E(1),[y,R]=E(0),G=Math.hypot($-k,L-A),q=Math.sign((A-L)*(y-t.cx)+($-k)*(R-t.cy))/G||0,j=(A-L)*q,B=($-k)*q,et=Pt(x,M,G/(4.6*s));i.font=`${s}px ${e.font}`,i.fillStyle=e.muted;for(let K of et.values){let[X,z]=E(2*(K-x)/(M-x)-1);i.beginPath(),i.moveTo(X,z),i.lineTo(X+4*j,z+4*B),i.stroke(),p(Kt(K,et.step),X+l*j,z+l*B,j,B)}i.font=`italic ${s+1}px ${e.font}`,i.fillStyle=e.text,p(b?"y":"x",y+3.6*l*j,R+3.6*l*B,j,B)}}function Ui(i,t,e,s,o){let{floor:n}=i.surface,r=[],a=e?n===null?i.level:za(i,n):h=>h,c=(h,d)=>{let l=(a(h)-t.low)/(t.high-t.low);l>=0&&l<=1&&r.every(v=>Math.abs(v.share-l)>.9/o)&&r.push({share:l,text:d,z:s*(2*l-1)})};if(!(o>1))return[];if(t.least===t.most)return[{z:0,text:T(t.least)}];e&&n===null&&c(0,"0");for(let h=300;e&&h>-300;h--)c(10**h,It(h)),n===null&&c(-(10**h),"−"+It(h));if(r.length<2){let h=n??0,d=e?Pt(t.least-h,t.most-h,o):Pt(t.low,t.high,o);for(let l of d.values)c(l,Kt(l,d.step))}return r}function za(i,t){let e=i.level(t+1),s=i.level(t+10);return o=>e+(s-e)*Math.log10(o)}function Yi(i,t,e,s){let[o,n,r,a]=t,c=Math.max(n-o,a-r),[h,d]=[n-o,a-r].map(p=>3*Math.max(4,Math.round(e*p/c/3))+1),l=i.grid(o,n,r,a,h,d).map(p=>Number.isFinite(p)?p:NaN),v=l.map(p=>i.level(p));return{columns:h,rows:d,f:l,level:v,height:s?v:l,domain:i.surface.domain,window:t}}function Gi(i){let t=(i.columns-1)/3+1,e=(i.rows-1)/3+1,s=o=>Float64Array.from({length:t*e},(n,r)=>o[(Math.floor(r/t)*i.columns+r%t)*3]);return{...i,columns:t,rows:e,level:s(i.level),height:s(i.height)}}function Ki(i,t,e){let s=t.height.filter(Number.isFinite).sort(),o=d=>s[Math.floor(d*(s.length-1))],[n,r]=Vi(i.height),[a,c]=Vi(i.f),h={low:n,high:r,least:a,most:c,cut:""};return s.length?(e?h.low=Math.max(n,o(.01)):r-n>12*(r-o(.02))&&Object.assign(h,{low:o(.02),cut:"cut at its 2nd percentile"}),h.high-h.low>12*(o(.98)-h.low)&&Object.assign(h,{high:o(.98),cut:"cut at its 98th percentile"}),h.high>h.low||Object.assign(h,{low:n-.5,high:n+.5}),h):{low:0,high:1,least:0,most:1,cut:""}}function Vi(i){let t=1/0,e=-1/0;for(let s of i)s<t&&(t=s),s>e&&(e=s);return[t,e]}function vo(i,t,e){let{columns:s,rows:o,height:n}=i,[r,a,c]=t,h=Float64Array.from({length:s},(f,g)=>r*(2*g/(s-1)-1)),d=Float64Array.from({length:o},(f,g)=>a*(1-2*g/(o-1))),l=n.map(f=>c*(2*(f-e.low)/(e.high-e.low)-1)),v=(f,g,w,m)=>(l[f+w]-l[f-g])/m||0,p=l.map((f,g)=>{let w=g%s,m=w>0?1:0,b=w<s-1?1:0;return v(g,m,b,h[w+b]-h[w-m])}),u=l.map((f,g)=>{let w=Math.floor(g/s),m=w>0?1:0,b=w<o-1?1:0;return v(g,m*s,b*s,d[w+b]-d[w-m])});return Object.assign(i,{x:h,y:d,z:l,slopeX:p,slopeY:u})}function po({columns:i,rows:t,x:e,y:s,z:o},n,r){let a=(n-e[0])/(e[i-1]-e[0])*(i-1),c=(r-s[0])/(s[t-1]-s[0])*(t-1),h=Math.min(i-2,Math.floor(a)),d=Math.min(t-2,Math.floor(c));if(!(a>=0&&c>=0&&a<=i-1&&c<=t-1))return NaN;let l=d*i+h,v=a-h,p=c-d;return(o[l]*(1-v)+o[l+1]*v)*(1-p)+(o[l+i]*(1-v)+o[l+i+1]*v)*p}var Xi=180,Ji=.012,Ss=class{constructor(t,e,s,o,n,r){this.landscape=t,this.window=e,this.logHeight=s,this.camera=n,this.terrain=r;let a=e[1]-e[0],c=e[3]-e[2],h=Math.max(a,c),{floor:d}=t.surface,l=Yi(t,e,o?Xi:Xi/3,s),v=o?Gi(l):l;this.range=Ki(l,v,s&&d!==null),n.half=[a/h/2,c/h/2,.23],this.fine=vo(l,n.half,this.range),this.coarse=o?vo(v,n.half,this.range):this.fine,this.shown=this.coarse,this.title=s?d===null?"f, asinh scale":"f − f*, log scale, floor at the lowest 1 %":"f",this.range.cut&&(this.title+=`, ${this.range.cut}`)}toBox(t,e,s){let[o,n,r,a]=this.window,[c,h,d]=this.camera.half,{low:l,high:v}=this.range,p=this.logHeight?this.landscape.level(s):s;return[c*(2*(t-o)/(n-o)-1),h*(2*(e-r)/(a-r)-1),d*(2*(p-l)/(v-l)-1)]}lift(t){let e=Array.from({length:t.records},(s,o)=>this.toBox(t.x[o],t.y[o],t.lossAt(o)));return{run:t,x:t.x,points:e,first:Math.min(t.first,t.records-1)}}fault([t,e,s]){return Math.min(.05,Math.max(0,po(this.shown,t,e)-s))||0}hides(t,e,s,o){if(s<-this.camera.half[2])return!0;let[n,r,a]=this.camera.project(t,e,s+o+Ji);return this.terrain.depthAt(n,r)>a+Ji/2}toCanvas([t,e,s]){return this.camera.project(t,e,Math.max(s,-this.camera.half[2]))}pick(t,e){let s=this.terrain.depthAt(t,e);if(s===-1/0)return null;let[o,n,r]=this.camera.unproject(t,e,s),[a,c]=this.camera.half,[h,d,l,v]=this.window;return Math.abs(po(this.shown,o,n)-r)<.02?[h+(d-h)*(o/a+1)/2,l+(v-l)*(n/c+1)/2]:null}};function Ts(i,t,e){return[i[0]+(t[0]-i[0])*e,i[1]+(t[1]-i[1])*e,i[2]+(t[2]-i[2])*e]}function uo(i,t,e){let s=0,o=1;for(let[n,r]of[[0,1],[0,-1],[1,1],[1,-1],[2,1]]){let a=r*(t[n]-i[n]),c=e[n]-r*i[n];if(!Number.isFinite(a)||a===0&&c<0)return null;a>0&&(o=Math.min(o,c/a)),a<0&&(s=Math.max(s,c/a))}return s<=o?[s,o]:null}function Zi(i,t,e,s){for(let o=Math.min(e,i.length-2);o>=t;o--){let n=i[o],r=i[o+1],a=uo(n,r,s);if(a&&a[1]<1)return[Ts(n,r,a[1]),[r[0]-n[0],r[1]-n[1],r[2]-n[2]]];if(a)return null}return null}var As={azimuth:-108,elevation:54,magnification:1},Qi=.4,Es=class{constructor(){this.half=[.5,.5,.23],this.azimuth=As.azimuth,this.elevation=As.elevation,this.magnification=As.magnification,this.sinA=this.sinE=0,this.cosA=this.cosE=1,this.cx=this.cy=0,this.unit=1}reset(){Object.assign(this,As)}orbit(t,e){this.azimuth=(this.azimuth-t*Qi)%360,this.elevation=Math.max(8,Math.min(88,this.elevation+e*Qi))}zoom(t){this.magnification=Math.max(.5,Math.min(8,this.magnification*t))}face(t,e,s,o){let[n,r]=[this.azimuth,this.elevation].map(h=>h*Math.PI/180);Object.assign(this,{sinA:Math.sin(n),cosA:Math.cos(n),sinE:Math.sin(r),cosE:Math.cos(r),cx:t/2,cy:e/2});let a=Math.hypot(this.half[0],this.half[1]),c=Math.hypot(a,this.half[2]);this.unit=this.magnification*Math.max(20,Math.min(t/2-s,(e/2-o)*a/c))/a}project(t,e,s){let o=this.cosA*t+this.sinA*e;return[this.cx+this.unit*(this.cosA*e-this.sinA*t),this.cy+this.unit*(this.sinE*o-this.cosE*s),this.cosE*o+this.sinE*s]}unproject(t,e,s){let o=(t-this.cx)/this.unit,n=(this.cy-e)/this.unit,r=this.cosE*s-this.sinE*n;return[this.cosA*r-this.sinA*o,this.sinA*r+this.cosA*o,this.sinE*s+this.cosE*n]}corners(){let t=this.half[0]*(this.cosA<0?-1:1),e=this.half[1]*(this.sinA<0?-1:1),[s,o]=this.project(t,-e,0)[0]<this.project(-t,e,0)[0]?[[t,-e],[-t,e]]:[[-t,e],[t,-e]];return[[t,e],s,[-t,-e],o]}};var La=4,fo=.25,zs=class{constructor(t,e,s,o){this.box=t,this.colours=e,this.under=s,this.line=o,this.paths=[],this.pens=[],this.camp={},this.fresh=!1,this.time=0}load(t){let e=s=>this.paths.find(o=>o.run===s&&o.x===s.x);this.paths=t.filter(s=>!s.hidden).map(s=>e(s)??this.box.lift(s)),this.fresh=!1}leave(){this.camp={},this.fresh=!1}draw(t,e,s){(!this.fresh||t<this.time)&&this.restart(t,e,s),this.time=t;for(let o of this.pens)this.extend(o,Math.min(Math.floor(t+1e-9),o.path.run.records-1))}restart(t,e,s){let{under:o,line:n}=this;o.setTransform(1,0,0,1,0,0),o.globalCompositeOperation="copy",o.drawImage(e,0,0),o.globalCompositeOperation="source-over",n.setTransform(1,0,0,1,0,0),n.clearRect(0,0,n.canvas.width,n.canvas.height);for(let r of[o,n])r.setTransform(s,0,0,s,0,0),r.lineCap="butt",r.lineJoin="round";this.pens=this.paths.map(r=>{let{pen:a}=r;return a&&r.camp===this.camp&&a.next-1<=t?(a.again=!0,a):(r.camp=this.camp,r.pen={path:r,next:r.first+1,at:r.points[r.first],length:0,strokes:[],again:!1},r.pen)}),this.fresh=!0}extend(t,e){if(t.again&&this.stroke(t.path.run,t.strokes,this.under,this.line),t.again=!1,t.next>e)return;let{box:s}=this,{points:o,run:n}=t.path,r=[];t.fault??=s.fault(t.at),t.stroke=void 0;for(let a=t.next;a<=e;a++){let c=o[a],[h,d]=s.toCanvas(t.at),[l,v]=s.toCanvas(c);Math.hypot(l-h,v-d)<.6&&a<e||this.follow(t,c,r)}t.next=e+1,this.stroke(n,r,this.under,this.line),t.strokes.push(...r)}follow(t,e,s){let{box:o}=this,n=t.at,r=t.fault??0,a=o.fault(e),c=uo(n,e,o.camera.half);if(Object.assign(t,{at:e,fault:a}),!c){t.stroke=void 0;return}let[h,d]=c,l=w=>Ts(n,e,w),[v,p]=o.toCanvas(l(h)),[u,f]=o.toCanvas(l(d)),g=Math.max(1,Math.ceil(Math.hypot(u-v,f-p)/La));h>0&&(t.stroke=void 0);for(let w=0;w<g;w++){let m=h+(d-h)*(w+.5)/g,b=o.hides(...l(m),r+(a-r)*m);(!t.stroke||t.stroke.hidden!==b)&&(t.stroke={hidden:b,path:new Path2D,offset:t.length},t.stroke.path.moveTo(v,p),s.push(t.stroke));let[x,M]=o.toCanvas(l(h+(d-h)*(w+1)/g));t.stroke.path.lineTo(x,M),t.length+=Math.hypot(x-v,M-p),[v,p]=[x,M]}d<1&&(t.stroke=void 0)}stroke(t,e,s,o){let{colours:n}=this,r=n.scale;for(let{hidden:a,path:c,offset:h}of e){if(a){s.globalAlpha=fo,s.strokeStyle=n.of(t),s.lineWidth=1.2*r,s.stroke(c),s.globalAlpha=1;continue}s!==o&&(s.strokeStyle=n.halo,s.lineWidth=5*r,s.stroke(c),o.setLineDash(t.dash.map(d=>d*r)),o.lineDashOffset=h),o.strokeStyle=n.of(t),o.lineWidth=2.3*r,o.stroke(c)}}drawHeads(t,e){let{box:s,colours:o}=this,{camera:n}=s,r=6.2*o.scale,a=[];t.setLineDash([]);for(let{path:c}of this.pens){let{run:h,points:d,first:l}=c;if(e<l)continue;h.branch_step&&e>=h.branch_step&&h.branch_step<h.records&&a.push({draw:Be,at:d[h.branch_step],fault:s.fault(d[h.branch_step]),run:h});let v=Math.min(e,h.records-1),p=Math.floor(v+1e-9),u=v-p,f=d[p],g=s.fault(f);if(u>1e-9){let x=[],M={at:f,fault:g,length:0};f=Ts(f,d[p+1],u),g+=(s.fault(d[p+1])-g)*u,this.follow(M,f,x),this.stroke(h,x,t,t)}let[w,m,b]=n.half;if(Math.abs(f[0])<=w&&Math.abs(f[1])<=m&&f[2]<=b){let x=h.outcome.kind==="overflowed"&&e>=h.records-1;a.push({draw:x?Fe:Yt,at:f,fault:g,run:h})}else{let x=Zi(d,l,p,n.half);x&&a.push({draw:Na(n,x[1]),at:x[0],fault:0,run:h})}}for(let{draw:c,at:h,fault:d,run:l}of a){let[v,p,u]=h,[f,g]=s.toCanvas(h);t.globalAlpha=s.hides(v,p,Math.max(u,-n.half[2]),d)?.5:1,c(t,l,f,g,r,o),t.globalAlpha=1}}};function Na(i,t){let[e,s]=i.project(...t);return(o,n,r,a,c,h)=>qe(o,n,r,a,e-i.cx,s-i.cy,c,h)}function tn({contour:i,contourStrong:t}){return Math.round(8*Oe(i)[3]/Oe(t)[3])}function en(i){return[0,Oe(i.veil)[3]].map(t=>Oa(i,t))}function Oe(i){return(i.match(/[\d.]+/g)??[]).map(Number)}function Oa(i,t){let e=Oe(i.rim),[s,o,n,r]=Oe(i.contourStrong),a=[s,o,n],[c,h]=i.dark?[.62,1.5]:[.74,1.07],d=new Uint32Array(360*256),l=new Uint8ClampedArray(d.buffer),v=i.ramp.length/3-1;for(let p=0;p<d.length;p++){let u=3*Math.round((p&255)*v/255),f=(p>>8)%40,g=r*Math.floor((p>>8)/40)/8,w=c+(h-c)*f/39;for(let m=0;m<3;m++)l[4*p+m]=(Math.min(255,i.ramp[u+m]*w)*(1-g)+a[m]*g)*(1-t)+e[m]*t;l[4*p+3]=255}return d}var Pa=24e5,Ia=["px","py","pd","level","shade"],Ls=class{constructor(){this.colours=void 0,this.tintBase=this.tintSlope=0,this.thin=0,this.palettes=[],this.left=this.top=this.width=this.height=0,this.density=1,this.across=this.down=0,this.image=void 0,this.pixels=new Uint32Array,this.depths=new Float32Array,this.zDepth=this.zRow=this.zTop=this.hz=0,this.px=this.py=this.pd=this.level=this.shade=new Float64Array,this.scratch=0,this.cut=this.lines=!1,this.palette=new Uint32Array}mix(t,e){[this.tintBase,this.tintSlope]=[255*e(0),255*(e(1)-e(0))],t!==this.colours&&(this.colours=t,this.thin=tn(t),this.palettes=en(t))}paint(t,e,s,o,n){let r=this.aim(e,s,o,n);this.place(t,e);let{columns:a,rows:c,z:h,domain:d,window:l}=t,[,,v]=e.half,p=(u,f)=>{let g=l[2*f]+(l[2*f+1]-l[2*f])*u;return g>=d[2*f]&&g<=d[2*f+1]};for(let u=0;u<c-1;u++){let f=e.sinA>0?c-2-u:u;for(let g=0;g<a-1;g++){let w=e.cosA>0?g:a-2-g,m=f*a+w,b=Math.min(h[m],h[m+1],h[m+a],h[m+a+1]),x=Math.max(h[m],h[m+1],h[m+a],h[m+a+1]);b<v&&x<1e4&&(this.cut=b<-v||x>v,this.palette=this.palettes[p((w+.5)/(a-1),0)&&p(1-(f+.5)/(c-1),1)?0:1],b<-v&&this.lid(t,e,[m,m+1,m+a,m+a+1]),this.lines=!0,this.triangle(m,m+1,m+a),this.triangle(m+1,m+a,m+a+1))}}return this.walls(t,e),r}aim(t,e,s,o){let[n,r,a]=t.half,c=Math.hypot(n,r)*t.unit,h=(Math.hypot(n,r)*t.sinE+a*t.cosE)*t.unit;this.left=Math.max(0,Math.floor(t.cx-c-1)),this.top=Math.max(0,Math.floor(t.cy-h-1));let d=Math.min(e,Math.ceil(t.cx+c+1)),l=Math.min(s,Math.ceil(t.cy+h+1));this.density=Math.min(o,Math.sqrt(Pa/((d-this.left)*(l-this.top)))),this.across=Math.round((d-this.left)*this.density),this.down=Math.round((l-this.top)*this.density),this.width=d-this.left,this.height=l-this.top;let{image:v}=this;return v?.width!==this.across||v?.height!==this.down?(this.image=v=new ImageData(this.across,this.down),this.pixels=new Uint32Array(v.data.buffer),this.depths=new Float32Array(this.across*this.down)):this.pixels.fill(0),this.depths.fill(-1/0),this.zDepth=t.sinE,this.zRow=-t.cosE/t.unit/this.density,this.zTop=t.cosE*(t.cy-this.top)/t.unit,this.hz=a,v}place(t,e){let{columns:s,rows:o,x:n,y:r,z:a,slopeX:c,slopeY:h,level:d}=t,l=s*o;if(this.px.length!==l+4)for(let w of Ia)this[w]=new Float64Array(l+4);this.scratch=l,this.level.set(d);let{sinA:v,cosA:p}=e,[u,f,g]=[.45*p+.5*v,.45*v-.5*p,.74];for(let w=0,m=0;w<o;w++)for(let b=0;b<s;b++,m++){this.corner(m,e,n[b],r[w],a[m]);let x=(g-c[m]*u-h[m]*f)/Math.sqrt(1+c[m]*c[m]+h[m]*h[m]);this.shade[m]=x>0?x*39:0}}corner(t,e,s,o,n){let r=e.cosA*s+e.sinA*o,a=e.unit*this.density;this.px[t]=(e.cx-this.left)*this.density+a*(e.cosA*o-e.sinA*s),this.py[t]=(e.cy-this.top)*this.density+a*(e.sinE*r-e.cosE*n),this.pd[t]=e.cosE*r+e.sinE*n}face(t,e,s,o){let n=this.scratch;e.forEach(([r,a,c],h)=>{this.corner(n+h,t,r,a,c),this.level[n+h]=s,this.shade[n+h]=o*39}),this.lines=!1,this.triangle(n,n+1,n+2),this.triangle(n+1,n+2,n+3)}lid({columns:t,x:e,y:s},o,n){this.face(o,n.map(r=>[e[r%t],s[Math.floor(r/t)],-this.hz]),-this.tintBase/this.tintSlope,.25)}walls({columns:t,rows:e,x:s,y:o,z:n},r){let a=(l,v)=>{for(let p=0;p+1<l.length;p++){let u=[l[p],l[p+1]],f=Math.max(n[u[0]],n[u[1]]);if(!(f>-this.hz&&f<1e4))continue;this.cut=!0;let w=[n[u[0]],n[u[1]],-this.hz,-this.hz].map((m,b)=>[s[u[b%2]%t],o[Math.floor(u[b%2]/t)],m]);this.face(r,w,(128-this.tintBase)/this.tintSlope,v)}},c=r.sinA>0?0:e-1,h=r.cosA>0?t-1:0,d=this.colours?.dark;[this.palette]=this.palettes,a(Array.from({length:t},(l,v)=>c*t+v),d?.12:.55),a(Array.from({length:e},(l,v)=>v*t+h),d?.3:.8)}triangle(t,e,s){let{px:o,py:n,pd:r,level:a,shade:c,pixels:h,depths:d,across:l,palette:v,tintBase:p,tintSlope:u,cut:f,hz:g,zDepth:w}=this;n[e]<n[t]&&([t,e]=[e,t]),n[s]<n[e]&&([e,s]=[s,e]),n[e]<n[t]&&([t,e]=[e,t]);let m=o[t],b=n[t],x=o[e],M=n[e],S=x-m,E=M-b,k=o[s]-m,A=n[s]-b,$=Math.max(0,Math.ceil(b-.5)),L=Math.min(this.down,Math.ceil(n[s]-.5)),y=S*A-k*E;if($>=L||Math.abs(y)<.001)return;let R=O=>((O[e]-O[t])*A-(O[s]-O[t])*E)/y,G=O=>((O[s]-O[t])*S-(O[e]-O[t])*k)/y,q=R(r),j=G(r),B=R(a),et=G(a),K=R(c),X=G(c),z=Math.hypot(B,et),it=this.density/2,lt=Math.min(a[t],a[e],a[s]),ct=Math.max(a[t],a[e],a[s]),Z=Math.min(1,(.34-z*this.density)*7),W=this.lines&&Z>0&&Math.floor(ct+z*it+z)!==Math.floor(lt-z*it-z);for(let O=$;O<L;O++){let C=O+.5,st=m+(C-b)*k/A,U=C<M?m+(C-b)*S/E:x+(C-M)*(o[s]-x)/(n[s]-M),P=Math.max(0,Math.ceil(Math.min(st,U)-.5)),Q=Math.min(l,Math.ceil(Math.max(st,U)-.5)),_=P+.5-m,V=C-b,H=this.zTop+this.zRow*C,ot=r[t]+q*_+j*V,D=a[t]+B*_+et*V,tt=c[t]+K*_+X*V;for(let I=O*l+P,bt=O*l+Q;I<bt;I++,ot+=q,D+=B,tt+=K){if(f){let F=w*ot+H;if(F>g+1e-6||F<-g-1e-6)continue}let ut=p+u*D,ft=0;if(W){let F=Math.round(D),dt=it+.5-Math.abs(D-F)/z;dt>0&&(ft=Math.round(Z*(dt<1?dt:1)*(F%3===0?8:this.thin)))}h[I]=v[(ft*40+(tt+.5|0)<<8)+(ut<0?0:ut>255?255:ut|0)],d[I]=ot}}}depthAt(t,e){let s=Math.floor((t-this.left)*this.density),o=Math.floor((e-this.top)*this.density);return s>=0&&o>=0&&s<this.across&&o<this.down?this.depths[o*this.across+s]:-1/0}};var Ra=140,Ns=class{constructor(t){this.canvas=t,this.context=pt(t),this.land=pt(Rt()),this.under=pt(Rt()),this.line=pt(Rt()),this.buffer=pt(Rt()),this.camera=new Es,this.terrain=new Ls,this.width=this.height=0,this.ratio=1,this.key="",this.paths=void 0,this.stale=!0,this.fine=!1,this.moving=!1,this.refine=0,this.onRefine=()=>{}}resize(t,e,s){Object.assign(this,{width:t,height:e,ratio:s,stale:!0});for(let{canvas:o}of[this.context,this.land,this.under,this.line])o.width=Math.round(t*s),o.height=Math.round(e*s)}prepare(t,e,s,o,n,r){let{camera:a,terrain:c}=this,h=JSON.stringify([s,o,r,n]);if(!this.paths||h!==this.key||t!==this.paths.box.landscape){let d=new Ss(t,s,o,r,a,c);c.mix(n,l=>t.tint(l)),this.paths=new zs(d,n,this.under,this.line),Object.assign(this,{key:h,fine:r,stale:!0})}this.paths.load(e)}label(){return`Height: ${this.paths?.box.title}`}orbit(t,e){this.camera.orbit(t,e),this.moved()}zoom(t){this.camera.zoom(t),this.moved()}reset(){this.camera.reset(),this.moved()}moved(){this.moving=this.stale=!0,clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.stale=!0,this.onRefine()},Ra)}pick(t,e){return this.paths?.box.pick(t,e)??null}get unit(){let[t,e]=this.paths?.box.window??[0,1];return this.width/(e-t)}draw(t){let{paths:e,context:s,ratio:o}=this;!e||!this.width||(this.stale&&this.paintLand(e),e.draw(t,this.land.canvas,o),s.setTransform(1,0,0,1,0,0),s.globalCompositeOperation="copy",s.drawImage(this.under.canvas,0,0),s.globalCompositeOperation="source-over",s.drawImage(this.line.canvas,0,0),s.setTransform(o,0,0,o,0,0),e.drawHeads(s,t))}paintLand(t){let{land:e,camera:s,terrain:o,width:n,height:r,ratio:a,buffer:c}=this,{box:h,colours:d}=t,{landscape:l,range:v,logHeight:p,window:u,title:f}=h,g=this.fine&&!this.moving,w=Math.max(8.5,Math.min(11.5,Math.min(n,r)/28))*d.scale;s.face(n,r,Math.min(4.6*w,n*.18),Math.min(3*w,r*.14)),h.shown=g?h.fine:h.coarse;let m=o.paint(h.shown,s,n,r,g?2:1);c.canvas.width=m.width,c.canvas.height=m.height,c.putImageData(m,0,0),e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,n,r);let b=2*s.half[2]*s.unit*s.cosE,x=Ui(l,v,p,s.half[2],b/(2.4*w));Hi(e,s,d,x),e.imageSmoothingQuality=g?"high":"low",e.drawImage(c.canvas,o.left,o.top,o.width,o.height),Wi(e,s,d,w,u,x,f);for(let M of[!0,!1])this.drawPoints(h,d,M);this.stale=!1,t.leave()}drawPoints(t,e,s){let{land:o}=this,{landscape:n}=t,[r,a,c]=this.camera.half,h=!1,d={toPixel:(l,v)=>{let[p,u,f]=t.toBox(l,v,n.at(l,v));h=Math.abs(p)<=r&&Math.abs(u)<=a&&f<=c&&t.hides(p,u,Math.max(f,-c),t.fault([p,u,f]))===s;let[g,w]=t.toCanvas([p,u,f]);return[g,w]},inside:()=>h};o.globalAlpha=s?fo:1,n.points(o,d,e),o.globalAlpha=1}};var Ca=2.5,Da=6,qa=760,Fa=140,Os=class{constructor(t,e){let{root:s}=t;this.player=t,this.stage=s.querySelector(".ov-stage"),this.plane=new xs,this.panels=new ks(this.stage),this.layers=new ys(this.stage),this.trails=new es(this.layers.contexts.halo,this.layers.contexts.line),this.surface3d=new Ns(s.querySelector(".ov-surface3d")),this.surface3d.onRefine=()=>this.schedule(),this.race=new $s(s),this.landscape=void 0,this.colours=void 0,this.size=void 0,this.large=void 0,this.moving=!1,this.request=0,this.refine=0,this.inspected=void 0,this.stale={land:!0,trails:!0,charts:!0},this.sizes=new ResizeObserver(()=>this.resize());for(let o of[s,this.stage.parentElement,this.stage,this.surface3d.canvas])this.sizes.observe(o);so(()=>this.resize(),e)}destroy(){this.sizes.disconnect(),cancelAnimationFrame(this.request),clearTimeout(this.refine),clearTimeout(this.surface3d.refine)}load({surface:t},e){let s=lo(this.player.root),o=(r,a)=>JSON.stringify([r.key,r.parameters,a]),n=e&&o(t,s)===o(e.surface,this.colours);this.colours=s,n||(this.landscape=new bs(t,Xo(t))),this.plane.domain=t.domain,e?.surface.key!==t.key&&this.plane.fit(t.domain),this.invalidate(...n?["trails","charts"]:["land","trails","charts"])}invalidate(...t){for(let e of t)this.stale[e]=!0;this.inspected=void 0}rewrite(){this.invalidate("land","trails","charts"),this.surface3d.stale=!0,this.schedule()}get charts(){let{view:t,inside:e}=this.player;return t?.inside?e.charts:this.race.shown}watch(t){for(let{canvas:e}of t)this.sizes.observe(e)}enlarge(){let{root:t,view:e}=this.player,s=!!e.projector||document.fullscreenElement===t;t.classList.toggle("ov-hall",!!e.projector),t.classList.toggle("ov-large",s)!==this.large&&(this.large=s,this.colours=lo(t),this.size=void 0)}resize(){let{player:t,layers:e,surface3d:s,stage:o}=this,{scene:n,root:r,view:a,dial:c}=t;if(!n)return;let h=t.sync.group||r.clientWidth<qa;r.classList.toggle("ov-narrow",!!h&&document.fullscreenElement!==r);let d=o.parentElement;d.classList.toggle("ov-upright",d.clientWidth<.95*d.clientHeight);let l=is();this.panels.arrange({scene:n,view:a,root:r,plane:this.plane,colours:this.colours,clock:t.clock},l);let{clientWidth:v,clientHeight:p}=o,{clientWidth:u,clientHeight:f}=s.canvas,g=this.panels.places.map(({i:b})=>b),w=this.charts.flatMap(({canvas:b})=>[b.clientWidth,b.clientHeight]),m=[v,p,l,this.colours.scale,u,f,c.width,this.panels.on,g,w];if(!(!(v*p||u*f)||m.join()===this.size)){this.size=m.join(),v&&p&&e.resize(v,p,l),u&&f&&s.resize(u,f,l),c.paint();for(let b of this.charts)b.canvas.clientWidth&&b.resize(b.canvas.clientWidth,b.canvas.clientHeight,l);this.invalidate("land","trails","charts"),this.schedule()}}schedule(){this.request||(this.request=requestAnimationFrame(()=>{this.request=0,this.player.draw()}))}moveWindow(t,e=!0){t(),e&&this.player.sync.shareWindow(),this.moving=!0,this.invalidate("land"),this.schedule(),clearTimeout(this.refine),this.refine=setTimeout(()=>{this.moving=!1,this.invalidate("land"),this.schedule()},Fa)}draw(){let{view:t}=this.player;t.stage!=="relief"&&this.drawMap(),(t.stage==="relief"||t.stage==="both")&&this.drawSurface3d(),this.drawCharts(),this.stale={land:!1,trails:!1,charts:!1},this.inspect()}inspect(){let{view:t,inside:e,clock:s}=this.player;t.inside&&(this.inspected!==s.step||!s.playing)&&e.update(s.step,!s.playing),this.inspected=s.step}drawMap(){let{player:t,plane:e,layers:s,panels:o}=this,{clock:n,start:r}=t,{colours:a,places:c}=o;if(this.stale.land&&this.drawLand(),(this.stale.land||t.dial.stale)&&this.drawFan(),this.stale.land||this.stale.trails){for(let u of["halo","line"])s.moved(u);this.trails.reset(c,e,a),r.place()}this.trails.draw(n.time);let{view:h,inside:d,quiz:l,viewState:v}=t;s.emptied("heads");let p=h.inside&&d.ready&&d.at(n.time);for(let{runs:u,i:f=v.run,dx:g,dy:w}of c){let m=s.moved("heads",g,w);o.drawStart(m,r.position,e),p&&f===v.run&&(o.on||!p.insight.run.hidden)&&d.draw(m,p,a),Zo(m,u,e,n.time,a),l.draw(m,e,a)}}drawLand(){let{plane:t,panels:e,layers:s,landscape:o}=this,n=s.emptied("land"),r=this.moving?Da:Ca;e.on?e.drawLand(n,o,t,r,this.colours,s.ratio):o.draw(n,t,e.colours,r),this.player.root.dataset.view=t.view.map(a=>a.toPrecision(6)).join()}drawFan(){let{panels:t,layers:e,plane:s}=this,{scene:o,dial:n}=this.player,r=t.places.find(({i:a})=>a===void 0||o.runs[a]===n.run);e.emptied("fan"),n.drawFan(e.moved("fan",r?.dx,r?.dy),s,t.colours,this.moving)}drawSurface3d(){let{plane:t,colours:e,surface3d:s}=this,{scene:o,view:n,clock:r}=this.player,{domain:a}=o.surface;if(this.stale.land||this.stale.trails){let c=t.view.map((d,l)=>l%2?Math.min(d,a[l]):Math.max(d,a[l])),h=t.fitted?a:c[0]<c[1]&&c[2]<c[3]?c:t.view;s.prepare(this.landscape,o.runs,h,!!n.log_height,e,!this.moving),s.canvas.setAttribute("aria-label",`${o.surface.label} from the side. ${s.label()}. Drag to turn, or Shift and the arrow keys.`)}s.draw(r.time)}drawCharts(){let{scene:t,view:e,clock:s,inside:o,legend:n}=this.player,{low:r,high:a}=this.landscape,c=[r-.5*(a-r),a+.5*(a-r)];this.stale.charts&&(e.inside?o.prepare(this.colours,c):this.race.prepare(t,s.last,c,this.colours));for(let h of this.charts)h.draw(s.time,n.lit)}};var js=class{constructor(t){this.player=t,this.restored=void 0}restore({playback:t,held:e,runs:s}){if(!t||t.number===this.restored||e)return!1;let{clock:o,picture:n,legend:r,root:a,reducedMotion:c}=this.player,{plane:h,surface3d:d}=n,{number:l,step:v,plays:p,speed:u,window:f,camera:g,hidden:w}=t;return this.restored=l,o.pause(),o.seek(v),o.speed=u,a.querySelector(".ov-speed").value=u,s.forEach((m,b)=>r.setHidden(b,w.includes(b))),f&&h.show(f),g&&Object.assign(d.camera,{azimuth:g[0],elevation:g[1],magnification:g[2]}),n.invalidate("land"),p&&!c&&o.play(),!0}spell(){let{clock:t,picture:e,scene:s,view:o}=this.player,{plane:n,surface3d:r}=e,{azimuth:a,elevation:c,magnification:h}=r.camera,d=s.runs.flatMap((v,p)=>v.hidden?p:[]),l=[`step:${t.step}`,`plays:${Number(t.playing)}`,`speed:${t.speed}`];return n.fitted||l.push(`window:${n.view.map(v=>Number(v.toPrecision(7))).join("~")}`),(o.stage==="relief"||o.stage==="both")&&l.push(`camera:${[a,c,h].map(v=>Number(v.toFixed(2))).join("~")}`),[...l,...d.length?[`hidden:${d.join("~")}`]:[]].join()}};var Ba="textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])",_a=/^(zoom|map|relief|both|fullscreen|projector|share|nearer|farther|turn|reset|log)/,Ha="race|inside|toggle-inside|branch|previous-run|next-run",Wa={view:new RegExp(`^(${Ha}|map|relief|both|grid|next-view|log-height|dial|fan)$`),dial:/^(dial|fan)$/,runs:/^branch$/},Ps=class{constructor(t){let{on:e}=t;this.player=t,this.guess=void 0,this.aim=t.root.querySelector(".ov-aim"),this.confirm=t.root.querySelector(".ov-confirm"),e(document,"keydown",s=>{let o={PageDown:1,PageUp:-1}[s.key];!o||!t.scene?.quiz.pages||s.target.closest?.(Ba)||document.querySelector("[role=dialog]")||(s.preventDefault(),s.stopPropagation(),t.outbox.send("page",{by:o,at:Date.now()}))},{capture:!0}),e(t.root,"keydown",s=>{let o={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!this.aims||!o&&s.key!=="Enter"||s.target===t.picture.surface3d.canvas||!o&&(s.target.closest("button")??this.aim)!==this.aim)return;if(s.preventDefault(),!o)return this.submit();let n=(s.shiftKey?30:5)/t.picture.plane.unit,[r,a]=this.at;this.put(r+o[0]*n,a+o[1]*n)}),e(this.confirm,"click",()=>this.submit())}load({held:t,quiz:e,surface:s}){this.aims=t&&e.aims,Object.assign(this.player.root.dataset,{held:t,locked:e.locked?.join(" ")??""}),this.player.start.fix(!!(t||e.locked?.includes("start"))),this.aim.hidden=this.confirm.hidden=!this.aims,this.aims||(this.guess=void 0),this.middle=[(s.domain[0]+s.domain[1])/2,(s.domain[2]+s.domain[3])/2]}get at(){return this.guess??this.middle}bars(t){let{held:e,quiz:s}=this.player.scene;return e&&!_a.test(t)||s.locked?.some(o=>Wa[o]?.test(t))}put(t,e){this.guess=[t,e],this.player.tooltip.hide(),this.player.readout.announce(`Mark at ${T(t,3)}, ${T(e,3)}`),this.place()}place(){if(!this.aims)return;let{plane:t}=this.player.picture,[e,s]=t.toPixel(...this.at);for(let o of[this.aim,this.confirm])o.style.transform=`translate(${e}px, ${s}px)`,o.style.visibility=t.inside(e,s)?"visible":"hidden";this.confirm.hidden=!this.guess,this.aim.setAttribute("aria-label",`Your guess: ${this.at.map(o=>T(o,3)).join(", ")}. Arrow keys move it, Enter confirms.`)}submit(){this.guess&&this.player.outbox.send("guess",{x:this.guess[0],y:this.guess[1],at:Date.now()})}draw(t,e,s){let{guess:o}=this.player.scene.quiz;if(!o)return;let[n,r]=e.toPixel(...o),a=s.scale,c=n>e.box.left+e.box.width/2;if(e.inside(n,r)){t.font=`600 ${12*a}px ${s.font}`,t.textAlign=c?"right":"left",t.textBaseline="middle",t.fillStyle=s.text;for(let[h,d,l]of[[s.rim,5,[]],[s.text,2,[4*a,3*a]]])Object.assign(t,{strokeStyle:h,lineWidth:d*a}),t.setLineDash(l),t.beginPath(),t.arc(n,r,11*a,0,7),t.stroke(),t[l.length?"fillText":"strokeText"]("your guess",n+(c?-17:17)*a,r);t.setLineDash([])}}};var Ua=90,Va=400,Is=class{constructor(t){let e=s=>t.root.querySelector(s);this.player=t,this.slider=e(".ov-scrub"),this.label=e(".ov-step"),this.spoken=e(".ov-sr"),this.button=e('[data-do="play"]'),this.frames=0,this.shown={},this.playing=void 0,this.spokenStep=void 0,this.timer=0}destroy(){clearTimeout(this.timer)}describe(t){let{root:e,picture:s,clock:o}=this.player,{runs:n,surface:r}=t;Object.assign(e.dataset,{runs:n.length,steps:t.steps,surface:r.key}),this.setLast(o.last),e.querySelector(".ov-empty").hidden=n.length>0,s.layers.canvases[0].setAttribute("aria-label",`Contour map of ${r.label}, with the paths of ${n.map(a=>a.label).join(", ")||"no run"}.`),s.race.describe(t)}setLast(t){this.slider.max=t}forget(){this.shown={}}update(){let{root:t,clock:e,scene:s}=this.player,{step:o,playing:n}=e;this.frames+=1,Object.assign(t.dataset,{step:o,playing:n,frames:this.frames,speed:e.speed,ready:"true"}),this.slider.value=o,this.slider.setAttribute("aria-valuetext",`step ${o} of ${e.last}`),(this.shown.step!==o||this.shown.scene!==s)&&this.writeStep(),this.playing!==n&&this.button.setAttribute("aria-label",n?"Pause":"Play"),this.playing=n,clearTimeout(this.timer),!(n||this.spokenStep===o)&&(this.timer=setTimeout(()=>{this.spokenStep=o;let r=this.player.scene.runs.map(a=>`${a.label}: ${T(a.lossAt(o),3)}`);this.announce(`Step ${o} of ${e.last}. ${r.join(", ")}.`)},Va))}writeStep(){let{clock:t,scene:e,legend:s,picture:o}=this.player,n=performance.now();this.label.innerHTML=`${t.step}<small> / ${t.last}</small>`;let r=!t.playing||n-this.shown.at>Ua||this.shown.scene!==e;r&&(s.update(t.step),o.panels.update(t.step)),this.shown={step:t.step,scene:e,at:r?n:this.shown.at}}announce(t){this.spoken.textContent=t}};var Ya=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],Ga=1500;function sn(){return typeof MediaRecorder=="function"&&"captureStream"in HTMLCanvasElement.prototype?Ya.find(t=>MediaRecorder.isTypeSupported(t)):void 0}var go=class{constructor(t,e){this.player=t,this.canvas=document.createElement("canvas");let[{width:s,height:o}]=this.sources();Object.assign(this.canvas,{width:s,height:o}),this.compose(this.canvas.getContext("2d")),this.recorder=new MediaRecorder(this.canvas.captureStream(),{mimeType:sn(),videoBitsPerSecond:8e6});let n=[];this.recorder.ondataavailable=a=>n.push(a.data),this.recorder.onstop=()=>e(new Blob(n,{type:"video/webm"}));let{clock:r}=t;this.loop=r.loop,r.loop=!1,r.pause(),r.setTime(0),this.frame(),this.recorder.start(),r.play()}sources(){let{view:t,picture:e}=this.player;return t.stage==="relief"?[e.surface3d.canvas]:e.layers.canvases}frame(){let{canvas:t,player:e}=this,{clock:s}=e;this.compose(t.getContext("2d")),s.playing||s.time<s.last?this.resting=clearTimeout(this.resting):this.resting??=setTimeout(()=>this.stop(),Ga)}compose(t){let{canvas:e,player:s}=this,{scene:o,clock:n,picture:r}=s,{colours:a}=r,{ratio:c}=r.layers,{width:h,height:d}=e;t.setTransform(1,0,0,1,0,0),t.fillStyle=a.rim,t.fillRect(0,0,h,d);for(let u of this.sources())t.drawImage(u,0,0,h,d);t.setTransform(c,0,0,c,0,0),t.font=`600 13px ${a.font}`,t.textBaseline="middle";let l=[{label:`${o.surface.label}, step ${n.step}`},...o.runs.filter(u=>!u.hidden)],v=h/c-22,p=Math.max(...l.map(({label:u})=>t.measureText(u).width))+46;t.globalAlpha=.8,t.fillStyle=a.rim,t.fillRect(v-p,18,p+6,l.length*20+8),t.globalAlpha=1,l.forEach((u,f)=>{let g=32+20*f;f&&Yt(t,u,v-p+15,g,5.5,a),t.font=`600 13px ${a.font}`,t.fillStyle=a.text,t.textAlign="left",t.fillText(u.label,v-p+(f?36:10),g)})}stop(t=!0){clearTimeout(this.resting),t||(this.recorder.onstop=null),this.player.clock.loop=this.loop,this.recorder.state!=="inactive"&&(this.compose(this.canvas.getContext("2d")),this.recorder.stop())}},Rs=class{constructor(t,e){this.player=t,this.button=e,this.film=void 0,e.hidden=!sn()}toggle(){if(this.film)return this.film.stop();this.button.setAttribute("aria-pressed","true"),this.film=new go(this.player,t=>{this.film=void 0,this.button.setAttribute("aria-pressed","false");let e=Object.assign(document.createElement("a"),{href:URL.createObjectURL(t),download:`${this.player.scene.surface.key}.webm`});e.click(),setTimeout(()=>URL.revokeObjectURL(e.href),6e4)})}frame(){this.film?.frame()}destroy(){this.film?.stop(!1)}};var Cs=class{constructor(t,e){this.player=t,this.handle=e,this.moved=void 0,this.requested=void 0,this.holding=!1,this.owing=!1,this.fixed=!1,this.gesture=0}get position(){return this.moved??this.player.scene.start}fix(t){this.fixed=t,this.handle.disabled=t}begin(){this.gesture+=1}hold(){this.begin(),this.holding=!0}release(){this.holding&&(this.holding=!1,this.owing&&this.request())}moveTo(t,e,s=this.player.picture.plane.unit){if(this.fixed||this.player.offline)return;let o=Math.min(15,Math.max(0,Math.ceil(Math.log10(s))+1));this.moved=[Number(t.toFixed(o)),Number(e.toFixed(o))],this.place(),this.request()}request(){let{outbox:t,scene:e}=this.player,[s,o]=this.position,{requested:n}=this,r={x:s,y:o,gesture:this.gesture,held:this.holding},a=c=>c.x===s&&c.y===o;if(t.expects("start")){if(a(n)&&n.held===r.held)return}else if(a({x:e.start[0],y:e.start[1]})&&!this.owing)return;this.requested=r,this.owing=this.holding,t.request("start",r)}settle(){this.moved=void 0}place(){let{plane:t,panels:e}=this.player.picture,[s,o]=this.position,[n,r]=t.toPixel(s,o),{dx:a,dy:c}=e.places[e.over];this.handle.style.transform=`translate(${n+a}px, ${r+c}px)`,this.handle.style.visibility=t.inside(n,r)?"visible":"hidden";let h=this.fixed?"":" Drag it, or move it with the arrow keys.";this.handle.setAttribute("aria-label",`Start at ${T(s)}, ${T(o)}.${h}`),this.handle.title=`The start${this.fixed?"":`: drag it${e.on?"":", or click anywhere"}`}`,this.player.quiz.place()}};var je=class{constructor(t){this.onTick=t,this.last=1,this.time=0,this.speed=1,this.loop=!1,this.playing=!1,this.request=0,this.before=void 0}get step(){return Math.floor(this.time+1e-9)}setLast(t){let e=this.time>=this.last;this.last=t,this.time=e?t:Math.min(this.time,t)}play(){this.time>=this.last&&(this.time=0),this.playing=!0,this.before=void 0,cancelAnimationFrame(this.request),this.request=requestAnimationFrame(t=>this.tick(t))}pause(){this.playing=!1,cancelAnimationFrame(this.request),this.onTick()}seek(t){this.time=Math.max(0,Math.min(this.last,t)),this.onTick()}setTime(t){this.time=t}setSpeed(t){this.speed=t,this.onTick()}setLoop(t){this.loop=t,this.onTick()}stepBy(t){this.pause(),this.seek(t>0?this.step+t:Math.ceil(this.time-1e-9)+t)}tick(t){if(!this.playing)return;let e=this.before===void 0?0:Math.min(.1,(t-this.before)/1e3);this.before=t,this.time+=e*this.speed*this.last/8,this.time>=this.last&&(this.loop?this.time=0:(this.time=this.last,this.playing=!1)),this.playing&&(this.request=requestAnimationFrame(s=>this.tick(s))),this.onTick(!0)}stop(){this.playing=!1,cancelAnimationFrame(this.request)}};var Ds=new Map,qs=class{constructor(t){this.player=t,this.own=new je(e=>this.tick(e)),this.group=void 0,this.name=void 0,this.ended=void 0}get clock(){return this.group?.clock??this.own}tick(t){t?this.player.draw():this.player.picture.schedule()}join({sync_group:t,steps:e}){if(!t)return this.clock.setLast(e);if(!Ds.has(t)){let n=new Set;Ds.set(t,{members:n,clock:new je(r=>n.forEach(a=>a.tick(r)))})}let{root:s,picture:o}=this.player;this.group=Ds.get(t),this.name=t,this.group.members.add(this),s.dataset.syncGroup=t,this.ended??=o.stage.appendChild(Object.assign(document.createElement("p"),{className:"ov-ended",role:"status",hidden:!0})),nn(this.group)}leave(){let{group:t,clock:e}=this;if(t?.members.delete(this),t?.members.size)return nn(t);e.stop(),t&&Ds.delete(this.name)}update(){if(!this.group)return;let{clock:t,ended:e}=this,{root:s,scene:o}=this.player;s.querySelector(".ov-speed").value=t.speed,s.querySelector('[data-do="loop"]').setAttribute("aria-pressed",String(t.loop));let n=t.step>o.steps;e.hidden!==!n&&(e.hidden=!n,e.textContent=n?`Ended: its last step is ${o.steps}`:"")}shareWindow(){let{scene:t,picture:e}=this.player,{plane:s}=e;for(let{player:o}of this.group?.members??[]){if(o===this.player||on(o.scene)!==on(t))continue;let n=o.picture.plane,r=()=>s.fitted?n.fit(t.surface.domain):n.place(s.centre,s.unit*n.whole()/s.whole());o.picture.moveWindow(r,!1)}}},on=({surface:i})=>JSON.stringify([i.key,i.parameters]);function nn({clock:i,members:t}){i.setLast(Math.max(...[...t].map(({player:e})=>e.scene.steps)));for(let{player:e}of t)e.readout.setLast(i.last),e.runsChanged(),e.picture.schedule()}var Fs=class{constructor(t){this.player=t,this.current=void 0,this.serial=0,this.imposed=void 0}get run(){return Math.min(this.current.run,Math.max(0,this.player.scene.runs.length-1))}load({view:t,runs:e},s){let[o,n]=t.stamp;this.imposed===void 0&&(this.serial=n),(o!==this.imposed||n>=this.serial)&&(this.current={...t});let r=o===this.imposed&&(this.current.inside||this.current.dial),a=r?e.findIndex(c=>c.name===s):-1;return a>=0&&(this.current.run=a),this.imposed=o,a>=0&&a!==t.run&&n>=this.serial}change(t){let{player:e}=this;!this.current||e.offline&&t.dial&&!e.scene.dial||(this.current={...this.current,...t},this.serial+=1,this.arrange(),e.picture.resize(),e.picture.schedule(),e.outbox.send("view",{...this.current,serial:this.serial}))}arrange(){let{root:t,picture:e,inside:s,dial:o}=this.player,n=this.current,r=(a,c)=>t.querySelector(`[data-do="${a}"]`)?.setAttribute("aria-pressed",String(!!c));Object.assign(t.dataset,{stage:n.stage,inside:!!n.inside,dial:!!n.dial}),e.stage.hidden=n.stage==="relief",t.querySelector(".ov-depth").hidden=n.stage==="map"||n.stage==="grid",t.querySelector(".ov-race").hidden=!!n.inside,s.root.hidden=!n.inside,o.root.hidden=!n.dial;for(let a of["map","relief","both","grid"])r(a,n.stage===a);r("race",!n.inside),r("log-height",n.log_height);for(let a of["inside","dial","fan","projector"])r(a,n[a]);e.enlarge(),o.invalidate(),n.dial||o.back(),n.inside&&s.build(),e.invalidate("trails","charts")}};var bo=class{constructor(t){this.root=t.querySelector(".ov-player");let e=o=>this.root.querySelector(o);this.offline="offline"in this.root.dataset,this.reducedMotion=matchMedia("(prefers-reduced-motion: reduce)").matches,this.scene=void 0,this.abort=new AbortController;let{signal:s}=this.abort;this.on=(o,n,r,a={})=>o.addEventListener(n,r,{signal:s,...a}),this.outbox=new vs(()=>this.start.settle()),this.tooltip=new ps(e(".ov-tip"),this.root),this.sync=new qs(this),this.viewState=new Fs(this),this.picture=new Os(this,s),this.start=new Cs(this,e(".ov-start")),this.legend=new gs(this,e(".ov-legend")),this.readout=new Is(this),this.playback=new js(this),this.recorder=new Rs(this,e('[data-do="record"]')),this.quiz=new Ps(this),this.inside=new ee(this,e(".ov-inside")),this.dial=new ee(this,e(".ov-dial")),Ri(this),this.watch(this.picture.race.charts)}destroy(){this.sync.leave(),this.abort.abort(),this.dial.stop();for(let t of[this.picture,this.readout,this.recorder])t.destroy();this.outbox.stop()}get clock(){return this.sync.clock}get view(){return this.viewState.current}install(t){Object.assign(this,t(this))}watch(t){this.picture.watch(t);for(let e of t)Ci(this,e)}load(t){let e=this.scene,s=e?.runs[this.viewState.run]?.name,o=e?.surface.key!==t.surface.key,n=e&&(t.played!==e.played||t.held!==e.held);this.scene=t;let r=this.viewState.load(t,s);this.inside.load(t),this.picture.load(t,e),this.legend.load(t),this.sync.join(t),(o||n)&&this.clock.setTime(this.reducedMotion&&!t.held?this.clock.last:0),t.held&&this.clock.stop(),this.quiz.load(t),this.readout.describe(t),this.legend.build(t),this.dial.load(t),this.viewState.arrange(),this.picture.resize(),this.dial.paint(),this.outbox.answered(),!this.playback.restore(t)&&(o||n)&&!this.reducedMotion&&!t.held&&this.clock.play(),r&&this.viewState.change({}),this.draw()}runsChanged(){this.picture.invalidate("trails","charts"),this.readout.forget()}draw(){!this.scene||!this.picture.size||(this.dial.apply(),this.picture.draw(),this.readout.update(),this.sync.update(),this.recorder.frame())}},rn=Ni(i=>new bo(i),(i,t,e)=>{i.inspectorLoader??=new ms(i,e),i.inspectorLoader.show(Li(t))});function an(i,t){let e=document.getElementById("scene").textContent.trim(),s=Uint8Array.from(atob(e),n=>n.charCodeAt(0)),o=()=>t({data:s,parentElement:i,setTriggerValue(){}});o(),i.querySelector(".ov-start").inert=!0;for(let n of i.querySelectorAll(".ov-dial select"))n.disabled=!0;matchMedia("(prefers-color-scheme: dark)").addEventListener("change",o)}var cn=`.ov-player:focus-visible,
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
`;var hn=`.ov-player button {
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
`;var ln=`[data-dial="true"].ov-player {
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
.ov-dial small {
  color: var(--ov-muted);
  max-width: 9em;
}
.ov-dial small:empty {
  display: none;
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
`;var dn=`.ov-side {
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
`;var vn=`.ov-inside {
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
`;var pn=`.ov-legend {
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
`;var un=`.ov-chart {
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
`;var fn=`.ov-player.ov-large {
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
`;var mn=`:is(.ov-aim, .ov-confirm) {
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
`;var gn=`.ov-ended {
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
`;var wo=[cn,hn,ln,dn,vn,pn,un,fn,mn,gn].join("");var wn=i=>rn({...i,inspector:oo}),lp=Ho(zi,wo,wn),bn=document.getElementById("replay");bn&&(Ks(wo),an(bn,wn));export{lp as default};
