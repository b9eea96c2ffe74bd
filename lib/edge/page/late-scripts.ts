/** The script files of a page, which all run whenever they come. One for old browsers alone is not among them. */
const FILE = /<script(?=[^>]* src="\/_next\/)(?=[^>]* async="")([^>]*)><\/script>/g
/** The data that Next.js sends with a page, for its script files alone. Other scripts in the page show what has come, and do not wait. */
const DATA = /<script([^>]*)>(?=\(self\.__next_f=|self\.__next_f\.push\()/g
/** What would fetch such a file sooner. */
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g

/** A type that no browser knows: the file is neither fetched nor run, and data is not read as a program. */
const LATE = 'text/late'

/** What is drawn in the second frame after the whole page was read is on the screen when the third begins. */
const FRAMES = 3

/** A page that is not painted, because its tab is not shown, begins after this many milliseconds. */
const LONGEST_WAIT = 1000

/**
 * Begins the late files and data of a page, and fetches its whole stylesheet, once it has been painted. Each gives its place to a script of its own
 * attributes, because React looks for it there. Until then one empty picture after another, which costs next to nothing, holds back the `load` event: a
 * page that counts as loaded has its scripts, as any other.
 */
export const LATE_STARTER = `(function(){
var begun=false;
function hold(){
if(begun)return;
var picture=new Image();
picture.onload=picture.onerror=hold;
picture.src="data:,"
}
function begin(){
if(begun)return;
begun=true;
document.querySelectorAll('link[rel="stylesheet"][disabled]').forEach(function(late){late.disabled=false});
document.querySelectorAll('script[type="${LATE}"]').forEach(function(late){
var script=document.createElement("script");
for(var i=0;i<late.attributes.length;i++){
var one=late.attributes[i];
if(one.name!=="type")script.setAttribute(one.name,one.value)
}
script.text=late.text;
late.replaceWith(script)
})
}
hold();
function after(frames){if(frames)requestAnimationFrame(function(){after(frames-1)});else setTimeout(begin)}
after(${FRAMES});
setTimeout(begin,${LONGEST_WAIT})
})()`.replaceAll('\n', '')

/**
 * A page whose script files wait for its first paint, so that they neither take room on a slow line from what can be read nor keep a slow phone from
 * painting it. `starter` is the script that begins them, as an element, at the end of the page. A page without such files stays as it is.
 */
export function withLateScripts(html: string, starter: string): string {
  const late = html.replace(FILE, `<script type="${LATE}"$1></script>`)
  if (late === html) return html
  const lean = late.replace(DATA, `<script type="${LATE}"$1>`).replace(PRELOAD, '')
  const end = lean.lastIndexOf('</body>')
  return end < 0 ? lean + starter : lean.slice(0, end) + starter + lean.slice(end)
}
