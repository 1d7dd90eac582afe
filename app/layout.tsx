import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ContentFault } from '@/components/desk/content-fault';
import { getContentFault, getSite } from '@/lib/archive/questions';
import { siteMetadata } from '@/lib/metadata/metadata';
import { openSearchPath, openSearchType } from '@/lib/search/opensearch';
import { edition } from '@/lib/edition/edition';
import { directionOfLanguage } from '@/lib/language/text-direction';
import { fontVariables } from './fonts';
import './globals.css';

export function generateMetadata(): Metadata {
  return siteMetadata({ site: getSite(), ...edition });
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfbf6' },
    { media: '(prefers-color-scheme: dark)', color: '#161410' },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  const { name, language } = getSite();
  const fault = getContentFault();
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
