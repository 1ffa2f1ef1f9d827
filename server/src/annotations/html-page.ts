/**
 * The style of the HTML export: readable type, marks by layer, light and dark. Where layers meet the shorter mark's
 * colour shows: a claim is a whole sentence, a name is a word or two.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--device:31 111 192;--entity:15 127 108;--claim:148 64 171;--fault:185 58 47}
@media(prefers-color-scheme:dark){:root{--device:108 182 255;--entity:86 199 176;--claim:216 160 230;--fault:242 139 130}}
body{margin:0 auto;max-width:72rem;padding:2rem 1.5rem;display:grid;grid-template-columns:minmax(0,38rem) 14rem;gap:3rem;justify-content:center;font:1.1rem/1.65 Georgia,'Times New Roman',serif}
main{grid-column:1;grid-row:1}nav{grid-column:2;grid-row:1;position:sticky;top:2rem;align-self:start;max-height:calc(100vh - 4rem);overflow:auto;font:.85rem/1.5 system-ui,sans-serif}
nav ul{list-style:none;margin:.2rem 0 1rem;padding:0}nav label{cursor:pointer}nav summary{text-transform:capitalize;font-weight:600;cursor:pointer}
h1,h2,h3,h4,h5,h6{line-height:1.25}blockquote{margin:1rem 0 1rem 1.5rem}p.footnote{font-size:.9rem}p.speaker{font-variant:small-caps;margin-bottom:0}
.claim{--c:var(--claim)}.device{--c:var(--device)}.entity{--c:var(--entity)}.fault{--c:var(--fault)}
mark{color:inherit;background:rgb(var(--c)/.12);border-bottom:2px solid rgb(var(--c)/.7);border-radius:2px}
mark.claim:not(.device,.entity,.fault){background:none;border-bottom-style:dotted}
mark.lit{background:rgb(var(--c)/.35)}mark.off{background:none;border-color:transparent}
summary.device,summary.entity,summary.claim,summary.fault{color:rgb(var(--c))}
#card{position:fixed;left:1.5rem;bottom:1.5rem;max-width:26rem;padding:.8rem 1rem;border:1px solid;border-radius:.5rem;background:Canvas;color:CanvasText;font:.9rem/1.5 system-ui,sans-serif;box-shadow:0 4px 24px rgb(0 0 0/.2)}
#card p{margin:.2rem 0}
@media(max-width:60rem){body{display:block}nav{position:static;max-height:none}}
@media print{nav,#card{display:none}body{display:block}}`;

/** Lights all parts of the marks under the pointer or the focus, shows their card, and switches labels off and on. */
export const PAGE_SCRIPT = `
const marks=[...document.querySelectorAll('mark')],card=document.getElementById('card'),off=new Set();
const ids=(mark)=>mark.dataset.marks.split(' ').map(Number).filter((id)=>!off.has(annotations[id].key));
const light=(lit)=>{for(const mark of marks)mark.classList.toggle('lit',ids(mark).some((id)=>lit.includes(id)));
card.replaceChildren(...lit.map((id)=>{const {layer,label,lines}=annotations[id],section=document.createElement('section'),name=document.createElement('strong');
name.textContent=label;name.className=layer;section.append(name,...lines.map((line)=>{const p=document.createElement('p');p.textContent=line;return p}));return section}));
card.hidden=lit.length===0};
for(const mark of marks){const on=()=>light(ids(mark));mark.addEventListener('mouseenter',on);mark.addEventListener('focus',on);mark.addEventListener('mouseleave',()=>light([]));mark.addEventListener('blur',()=>light([]))}
for(const box of document.querySelectorAll('input[data-key]'))box.addEventListener('change',()=>{if(box.checked)off.delete(box.dataset.key);else off.add(box.dataset.key);
for(const mark of marks)mark.classList.toggle('off',ids(mark).length===0)});`;
