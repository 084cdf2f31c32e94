"""How pages look: light and dark, wide and narrow, on a screen and printed."""

from cqo_desktop.printing import tokens
from cqo_desktop.printing.colours import readable
from cqo_desktop.webpages.tokens import DARK, LIGHT, chosen, paled

_FONTS = (
    '"Source Sans 3",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans Hebrew",'
    '"Noto Sans Devanagari","Noto Sans Thai","Noto Sans CJK SC",sans-serif'
)
"""The fonts of whoever reads: they have those of their own language, and a page stays small."""

_SCREEN = """
*{box-sizing:border-box}
html{font:100%/1.5 FONTS;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%;text-size-adjust:100%;
scroll-padding-top:1rem;color-scheme:light dark;accent-color:var(--accent)}
body{margin:0 auto;max-width:64rem;padding:2rem clamp(1rem,4vw,3rem) 3rem;overflow-wrap:anywhere}
body.wide{max-width:92rem}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;inset-inline-start:1rem;top:-6rem;padding:.75rem 1rem;background:var(--ground);z-index:1}
.skip:focus{top:.5rem}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.75rem,1.3rem + 2vw,2.5rem);font-weight:700;letter-spacing:-.01em}
h2{font-size:1.5rem;font-weight:700;margin-top:3rem}
h3{font-size:1.125rem;font-weight:700;margin-top:2rem}
h4{font-size:1rem;font-weight:700;margin-top:1.5rem}
p,ul,ol,dl,table,figure,fieldset{margin:.5rem 0 0}
p{max-width:42rem}
ul,ol{padding-inline-start:1.25rem}
.eyebrow{margin:0 0 .5rem;font-weight:600;font-size:.9375rem;color:var(--accent)}
h2+.eyebrow{margin:.25rem 0 0}
.lead{font-size:1.125rem;color:var(--muted)}
.quiet{color:var(--muted)}
.small{font-size:.9375rem}
.shift,.alert{color:var(--alert);font-weight:600}
.status{display:inline-block;padding:.125rem .625rem;border-radius:1rem;border:1px solid var(--alert);
color:var(--alert);font-weight:600;font-size:.875rem}
b,strong{font-weight:600}
:where(html:not([dir=rtl])) [dir=auto]{text-align:left}
:where(html[dir=rtl]) [dir=auto]{text-align:right}
header{border-bottom:3px solid var(--accent);padding-bottom:1.25rem}
.cover{background:var(--cover);color:#fff;border:0;border-radius:.5rem;
padding:clamp(1.5rem,5vw,4rem) clamp(1rem,4vw,3rem)}
.cover .eyebrow,.cover .lead{color:#fff}
.logo{float:inline-end;width:auto;height:auto;max-width:min(40%,14rem);max-height:3.5rem;margin-inline-start:1rem;
padding:.25rem;background:#fff;border-radius:.25rem}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.875rem;color:var(--muted)}
nav ul,.plain{list-style:none;padding:0}
nav li{break-inside:avoid}
nav a{display:inline-block;padding:.25rem 0;min-width:1.5rem}
nav ul ul{padding-inline-start:1.25rem;margin:0}
.columns{columns:20rem;column-gap:3rem}
.walls{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.5rem;list-style:none;padding:0;margin-top:1.25rem}
.walls li{padding:.625rem .875rem;background:var(--tint);border-radius:.375rem;
border-inline-start:3px solid var(--rule)}
.walls li.home{border-color:var(--accent)}
.walls .shift{display:block}
.walls time{display:block;font-size:1.25rem;font-weight:700;font-variant-numeric:tabular-nums}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
caption,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.625rem .75rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule);font-weight:400}
th:first-child,td:first-child{padding-inline-start:0}
th:last-child,td:last-child{padding-inline-end:0}
thead th{font-size:.875rem;font-weight:600;color:var(--muted);vertical-align:bottom;
border-bottom:2px solid var(--strong)}
tbody th{font-weight:600}
.wide tbody th:first-child{min-width:9rem}
tbody th :is(.quiet,.small){font-weight:400}
td p,th p{margin:.125rem 0 0}
td p:first-child,th p:first-child{margin-top:0}
.number{text-align:end;white-space:nowrap}
.whole{white-space:nowrap}
td time,th time{white-space:nowrap}
.shift{font-size:.875rem;white-space:nowrap}
tr.band th{padding-top:1.5rem;font-weight:700;border-bottom:1px solid var(--strong)}
tr.shared td{background:var(--tint);text-align:center;padding-inline:.75rem}
table.grid{table-layout:fixed;margin-top:1rem}
table.grid th:first-child{width:6.5rem}
table.grid td{padding:.375rem;font-size:.9375rem;hyphens:auto}
.talk{border-inline-start:3px solid var(--rule);padding:.25rem .5rem;background:var(--tint);border-radius:.25rem}
.talk+.talk{margin-top:.375rem}
.chip{display:inline-block;min-width:1.5em;padding:0 .35em;border-radius:.25rem;text-align:center;
color:#fff;font-weight:700;font-size:.8125rem;line-height:1.6;border:1px solid transparent}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;margin-top:1rem}
.months{display:grid;grid-template-columns:repeat(auto-fill,minmax(15.5rem,1fr));gap:2rem;margin-top:1.5rem;align-items:start}
.months table{table-layout:fixed;font-size:.9375rem}
.months caption{position:static;width:auto;height:auto;clip-path:none;text-align:start;font-weight:700;
padding-bottom:.25rem}
.months th,.months td{padding:0;text-align:center;border:0;
height:2.25rem;vertical-align:middle}
.months thead th{height:1.75rem;border-bottom:1px solid var(--strong)}
.months abbr{text-decoration:none}
.months a{display:block;min-height:2.25rem;line-height:1.1;padding-top:.2rem;border-radius:.25rem;text-decoration:none;
font-weight:700;color:#fff;border:1px solid transparent}
.months a small{display:block;font-size:.75rem;font-weight:700}
.session{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:0 1.5rem;border-top:1px solid var(--rule);
margin-top:1.5rem;padding-top:1.25rem}
.session>.when{margin:0;white-space:nowrap;font-weight:700;font-size:1.0625rem;line-height:1.35;font-variant-numeric:tabular-nums}
.session h4,.session h3{margin:0;font-size:1.125rem}
.people{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:2rem 3rem;
margin-top:1.5rem}
.person{display:grid;grid-template-columns:minmax(0,1fr);gap:.25rem 1rem;align-content:start}
.person.shown{grid-template-columns:5.5rem minmax(0,1fr)}
.person img{width:5.5rem;height:5.5rem;border-radius:.375rem;grid-row:span 9}
.person>*{grid-column:-2/-1}
.person>img{grid-column:1}
.person h3,.person p{margin:0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:1rem;list-style:none;padding:0;
margin-top:1.5rem}
.cards li{border:1px solid var(--rule);border-top:4px solid var(--accent);border-radius:.375rem;padding:1rem}
.cards p{margin:0}
.name{font-size:1.5rem;font-weight:700;line-height:1.25}
.sheet{margin-top:3rem}
.sheet>h2:first-child{margin:0}
.certificate{margin-top:2.5rem;border:1px solid var(--accent);outline:1px solid var(--accent);outline-offset:4px;
padding:clamp(1.5rem,5vw,4rem) clamp(1rem,4vw,3rem);text-align:center}
.certificate p{margin-inline:auto}
.certificate>[dir=auto]{text-align:center}
.certificate h2{font-size:clamp(1.75rem,1.2rem + 3vw,2.75rem);margin:.5rem 0 1rem}
.certificate table{text-align:start;max-width:44rem;margin:2rem auto 0}
.signed{display:flex;flex-wrap:wrap;gap:2.5rem;justify-content:center;list-style:none;padding:0;margin:4rem 0 0}
.signed li{flex:0 1 14rem;border-top:1px solid var(--strong);padding-top:.375rem}
.signed b{display:block}
fieldset{border:0;border-bottom:1px solid var(--rule);padding:1rem 0;min-width:0}
legend{padding:0;font-weight:600}
.grades{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin-top:.5rem}
.grades label{display:inline-flex;gap:.5rem;align-items:center;min-width:3rem;min-height:2.75rem;padding:0 .5rem;
font-variant-numeric:tabular-nums}
input[type=radio]{width:1.375rem;height:1.375rem;margin:0}
.open{display:block;font-weight:600;margin-top:1.5rem}
textarea{display:block;width:100%;min-height:7rem;margin-top:.5rem;padding:.625rem;font:inherit;color:inherit;
background:var(--ground);border:1px solid var(--strong);border-radius:.25rem}
button{margin-top:1.5rem;min-height:2.75rem;padding:.5rem 1.25rem;font:inherit;font-weight:600;color:#fff;
background:var(--cover);border:1px solid transparent;border-radius:.25rem}
.sign th:last-child{width:30%}
.qr{width:8rem;height:8rem;background:#fff;padding:.5rem;border-radius:.25rem}
.door h2{font-size:clamp(1.75rem,1.3rem + 2vw,2.5rem)}
"""
_NARROW = """@media screen and (max-width:NARROW){
table,thead,tbody,tr,th,td{display:block}
.months table{display:table}.months thead{display:table-header-group}.months tbody{display:table-row-group}
.months tr{display:table-row}.months th,.months td{display:table-cell}
table:not(.months table) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table:not(.months table) tr{padding:.75rem 0;border-bottom:1px solid var(--rule)}
table:not(.months table) :is(td,th):not(thead th){
border:0;padding:.125rem 0;text-align:start;white-space:normal;width:auto}
table:not(.months table) td:empty,table:not(.months table) th:empty{display:none}
table:not(.months table) tr.band{border-bottom:1px solid var(--strong);padding-bottom:.25rem}
table:not(.months table) tr.shared td{padding:.5rem .75rem}
tbody [data-head]::before{content:attr(data-head) ": ";font-weight:400;font-size:.875rem;color:var(--muted)}
tbody [data-head]:has(p)::before{display:block}
.session{grid-template-columns:minmax(0,1fr)}
.grades span{flex-basis:100%}
}
"""
_FORCED = """@media (forced-colors:active){
.chip,.months a,.talk,.walls li,button{border:1px solid}
.cover{border:1px solid}
}
"""
_PRINT = """@media print{
@page{margin:18mm 16mm}
html{font-size:10pt;line-height:1.4}
body,body.wide{max-width:none;padding:0}
.skip,nav,button{display:none}
a{color:inherit;text-decoration:none}
h1,h2,h3,h4{break-after:avoid}
.sign td,.sign th{height:12mm}
tr,li,.talk,.person,fieldset{break-inside:avoid}
thead{display:table-header-group}
.sheet+.sheet,.certificate+.certificate{break-before:page}
.cover,.chip,.months a,button{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
"""


def style(accent: str | None, *, wide: bool = False) -> str:
    """Write the style sheet, with the network's colour made readable on both grounds.

    Tables of a wide page need more room to be tables.
    """
    light = readable(accent, on=tokens.TINT, otherwise=tokens.ACCENT)
    cover = readable(accent, on=tokens.PAPER, otherwise=tokens.ACCENT)
    lit = chosen({**LIGHT, "accent": light, "cover": cover})
    unlit = chosen({**DARK, "accent": paled(light)})
    shades = "".join(
        f".shade-{i}{{background:{shade.text}}}.edge-{i}{{border-color:{shade.text}}}"
        for i, shade in enumerate(tokens.SHADES)
    )
    parts = (
        f":root{{{lit}}}@media screen and (prefers-color-scheme:dark){{:root{{{unlit}}}}}",
        _SCREEN.replace("FONTS", _FONTS),
        shades,
        _NARROW.replace("NARROW", "60rem" if wide else "44rem"),
        _FORCED,
        _PRINT,
    )
    return "".join(parts).replace("\n", "")
