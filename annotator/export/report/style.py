"""The style sheet of reports: the window's colours and type, light and dark, on screen and on paper."""

from typing import Final

from annotator.core.codebook import Codebook
from annotator.export.report.looks import LANE, colours

_LIGHT: Final = (
    "--app:#FBFBFC;--page:#FFF;--sunken:#E9EBEE;--text:#1A1D21;--text2:#474E56;--text3:#5D656E;--line:#DFE2E5;"
    "--line2:#C4C9CF;--accent:#3D4CC9;"
)
_DARK: Final = (
    "--app:#17181A;--page:#1E1E1E;--sunken:#101113;--text:#E4E5E7;--text2:#B7BBC1;--text3:#A4A9B1;--line:#37393D;"
    "--line2:#484B51;--accent:#9DA8F6;"
)
_RULES: Final = """
*{box-sizing:border-box}
html{color-scheme:light dark;background:var(--app);color:var(--text);
font:14px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;
print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{margin:0 auto;padding:48px 24px 96px;max-width:880px}
h1{font-size:24px;line-height:1.3;font-weight:600;margin:0 0 4px}
h2{font:600 19px/1.35 var(--serif);margin:0 0 4px}
h3{font-size:12px;font-weight:600;color:var(--text2);margin:24px 0 8px}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.meta,.hint{color:var(--text3);font-size:12px;margin:0}
article,.box{background:var(--page);border:1px solid var(--line);border-radius:8px;padding:32px;margin:24px 0}
.chips{display:flex;flex-wrap:wrap;gap:8px 16px;margin:16px 0 0;padding:0;list-style:none;font-size:13px}
.chips li{display:flex;align-items:center;gap:6px}
.b{font:600 10px/1 system-ui,sans-serif;padding:2px 4px;border-radius:3px;background:var(--i);color:var(--o);
vertical-align:2px;margin:0 2px;white-space:nowrap;
direction:ltr;unicode-bidi:isolate}
.b::before{content:attr(data-b) "\\2060"}
.chips .b,td .b,dt .b{vertical-align:1px;margin:0}
.u{display:inline-block;width:28px;height:6px;--t:1px}
.text{font:17px/1.5 var(--serif);max-width:68ch;margin:20px 0 0}
.text[dir=rtl]{margin-left:auto}
.p{white-space:pre-wrap;overflow-wrap:anywhere;min-height:1em;line-height:calc(1.5em + var(--n,0)*LANEpx);
margin:0 0 4px;unicode-bidi:isolate}
.p .s{padding-bottom:calc(var(--n)*LANEpx);--t:calc(100% - var(--n)*LANEpx);box-decoration-break:clone;
-webkit-box-decoration-break:clone}
table{border-collapse:collapse;width:100%;font-size:13px}
th{text-align:start;font-size:12px;font-weight:600;color:var(--text3);padding:4px 12px 4px 0;
border-bottom:1px solid var(--line2)}
td{vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
.claims td:nth-child(1),.claims td:nth-child(3){min-width:150px}td:first-child{min-width:96px}
tr:last-child td{border-bottom:0}
.w{font:14px/1.45 var(--serif);white-space:pre-wrap}
.tag{font-size:11px;color:var(--text3);border:1px solid var(--line2);border-radius:4px;padding:0 4px;white-space:nowrap}
.none{color:var(--text3)}
.scroll{overflow-x:auto}
summary{cursor:pointer;color:var(--text2);font-size:12px;font-weight:600;margin:24px 0 8px}
ol.toc{columns:2;column-gap:32px;margin:12px 0 0;padding-inline-start:28px;font-size:13px}
ol.toc li{margin:0 0 6px;break-inside:avoid;color:var(--text3)}
ol.toc a{color:var(--text);text-decoration-color:var(--line2);text-underline-offset:3px}
dl{margin:0}
dt{font-weight:600;margin:20px 0 2px;display:flex;gap:8px;align-items:center}
dd{margin:0 0 2px;color:var(--text2)}
dd b{font-weight:600;color:var(--text3);font-size:12px}
@media (max-width:640px){body{padding:24px 12px}article,.box{padding:20px 16px}ol.toc{columns:1}}
@media print{html{background:none;font-size:10pt}
body{max-width:none;padding:0}article,.box{border:0;padding:0;margin:0 0 24pt}
article{break-before:page}h2,h3,summary{break-after:avoid}tr,.p{break-inside:avoid}.toc a{text-decoration:none}}
"""
_SERIF: Final = '--serif:"Source Serif 4",Charter,"Noto Serif",Georgia,Cambria,"DejaVu Serif",serif;'


def style_sheet(codebook: Codebook) -> str:
    """The rules; nothing in them comes from a name."""
    light, dark = colours(codebook, dark=False), colours(codebook, dark=True)
    paper = f"@media print{{:root{{{_LIGHT}{light}}}}}"
    scheme = f":root{{{_SERIF}{_LIGHT}{light}}}@media (prefers-color-scheme:dark){{:root{{{_DARK}{dark}}}}}{paper}"
    keys = [f"k{place}" for place in range(len(codebook.labels))] + ["x"]
    labels = "".join(f".{key}{{--i:var(--{key});--o:var(--{key}o)}}" for key in keys)
    return f"{scheme}{_RULES.replace('LANE', str(LANE))}{labels}"
