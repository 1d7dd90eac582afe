import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { ContentFault } from '@/components/desk/content-fault';
import { getContentFault, getLooks, getSite } from '@/lib/archive/questions';
import { siteMetadata } from '@/lib/metadata/metadata';
import { openSearchPath, openSearchType } from '@/lib/search/opensearch';
import { edition } from '@/lib/edition/edition';
import { directionOfLanguage } from '@/lib/language/text-direction';
import { fontVariables } from './fonts';
import './globals.css';

export function generateMetadata(): Metadata {
  return siteMetadata({ site: getSite(), ...edition }, getLooks().id !== '');
}

export function generateViewport(): Viewport {
  const { light, dark } = getLooks().colors;
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light.paper },
      { media: '(prefers-color-scheme: dark)', color: dark.paper },
    ],
  };
}

export default function Layout({ children }: { children: ReactNode }) {
  const { name, language } = getSite();
  const fault = getContentFault();
  for (const font of getLooks().preloads) {
    preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  // From the left is what a document without the attribute is.
  const dir = directionOfLanguage(language) === 'rtl' ? 'rtl' : undefined;
  return (
    <html lang={language} dir={dir} className={fontVariables}>
      <body>
        <link rel="search" type={openSearchType} title={name} href={openSearchPath} />
        {fault && <ContentFault fault={fault} />}
        {children}
      </body>
    </html>
  );
}
