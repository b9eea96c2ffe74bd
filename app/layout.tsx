import { ALargeSmall } from 'lucide'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { catalogueIfAny } from '#app/catalogue-if-any'
import { DataNotice } from '#components/frame/data-notice'
import { DisplayButton } from '#components/frame/display-button'
import { FontsOfNextPage } from '#components/frame/fonts-of-next-page'
import { Footer } from '#components/frame/footer'
import { HeadScript } from '#components/frame/head-script'
import { Header } from '#components/frame/header'
import { KeptLine } from '#components/offline/kept-line'
import { Icon } from '#components/ui/icon'
import { KeptScroll } from '#components/ui/kept-scroll/kept-scroll'
import { MAIN, WRAP } from '../components/frame/wrap-styles.ts'
import { fontClasses } from './fonts.ts'
import { siteAddress } from './site-address'
import './globals.css'

const WORDS: Metadata = {
  title: { template: '%s · GutCheck MS', default: 'Gut trials for people with MS · GutCheck MS' },
  description:
    'Find clinical trials on the gut in multiple sclerosis. See what each public record says, what it does not say, and what to ask.',
  applicationName: 'GutCheck MS',
  formatDetection: { telephone: false, email: false, address: false },
}

export async function generateMetadata(): Promise<Metadata> {
  return { ...WORDS, metadataBase: new URL(await siteAddress()) }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#171319' },
  ],
}

export default async function Layout({ children }: { children: ReactNode }) {
  const request = await headers()
  return (
    <html lang="en-GB" className={fontClasses} suppressHydrationWarning>
      <head>
        <HeadScript nonce={request.get('x-nonce') ?? undefined} />
      </head>
      <body>
        <a
          className="absolute top-0 -left-396 z-9 bg-paper px-4 py-3 focus:top-2 focus:left-2 print:hidden"
          href="#main"
        >
          Skip to the main part
        </a>
        <Header
          path={request.get('x-path') ?? ''}
          display={
            <DisplayButton>
              <Icon of={ALargeSmall} className="size-[1.4em]" />
              Display
            </DisplayButton>
          }
        >
          <KeptLine />
          <DataNotice freshness={await catalogueIfAny()} now={new Date().toISOString()} />
        </Header>
        <main id="main" className={`${WRAP} ${MAIN}`} tabIndex={-1}>
          {children}
        </main>
        <Footer />
        <KeptScroll />
        <FontsOfNextPage />
      </body>
    </html>
  )
}
