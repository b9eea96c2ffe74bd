import { insteadKey } from '../device/device-storage.ts'
import { THEME_KEY, THEMES } from './theme.ts'

const chosen = THEMES.map((theme) => theme.id).filter((id) => id !== 'system')

/**
 * Runs in the head before anything is painted: applies a kept choice, so that no page flashes, and marks that scripts run.
 * Storage can be blocked and can hold anything: then the system decides. The first line asks what stands in for a device's storage that is full.
 */
export const THEME_SCRIPT = `(function(root){
root.dataset.scripts="on";
function kept(storage,key){try{return window[storage].getItem(key)}catch(blocked){}}
var name=kept("sessionStorage",${JSON.stringify(insteadKey(THEME_KEY))})||kept("localStorage",${JSON.stringify(THEME_KEY)});
if(${JSON.stringify(chosen)}.indexOf(name)>=0)root.dataset.theme=name
})(document.documentElement)`
