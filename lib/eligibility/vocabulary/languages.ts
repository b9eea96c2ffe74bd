/** Languages that records ask for. */
export const LANGUAGES =
  'English French German Spanish Italian Dutch Danish Swedish Norwegian Finnish Portuguese Polish Czech Greek Turkish Hebrew Arabic Persian Farsi Chinese Mandarin Japanese Korean Russian Hungarian Romanian Croatian Serbian Hindi'.split(
    ' ',
  )
