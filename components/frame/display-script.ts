import { insteadKey } from '../device/device-storage.ts'
import { keyOf, SETTINGS } from './display-settings.ts'

/** Each setting as the script needs it: where it is kept, what stands in for that, its name, and what is not as usual. */
const rows = SETTINGS.map(([name, , ...others]) => [
  keyOf(name),
  insteadKey(keyOf(name)),
  name,
  others,
])

/**
 * Runs in the head before anything is painted: applies what a reader chose, so that no page flashes or moves, and marks that scripts run.
 * Storage can be blocked and can hold anything: then it is as if they never chose. First it asks what stands in for a device's storage that is full.
 */
export const DISPLAY_SCRIPT = `(function(root){
root.dataset.scripts="on";
function kept(storage,key){try{return window[storage].getItem(key)}catch(blocked){}}
${JSON.stringify(rows)}.forEach(function(row){
var choice=kept("sessionStorage",row[1])||kept("localStorage",row[0]);
if(row[3].indexOf(choice)>=0)root.dataset[row[2]]=choice})
})(document.documentElement)`
