'use client'

import { useEffect } from 'react'
import { Header } from '#components/frame/header'
import { Broken } from '#components/ui/broken'
import { applyKeptDisplay } from '../components/frame/shown-display.ts'
import { MAIN, WRAP } from '../components/frame/wrap-styles.ts'
import { fontClasses } from './fonts.ts'
import './globals.css'

/** Stands in for the whole document when the frame itself broke, so it brings its own. */
export default function GlobalError({ retry }: { retry: () => void }) {
  useEffect(applyKeptDisplay, [])
  return (
    <html lang="en-GB" className={fontClasses}>
      <head>
        <title>This page broke · GutCheck MS</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body>
        <Header path="" />
        <main className={`${WRAP} ${MAIN}`}>
          <Broken retry={retry} />
        </main>
      </body>
    </html>
  )
}
