import sharp from 'sharp';

/** A picture as an agency sends it. */
export function agencyPicture(): Promise<Buffer> {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:dc="http://purl.org/dc/elements/1.1/" photoshop:Credit="AP" photoshop:Instructions="NO ARCHIVES">
      <dc:creator><rdf:Seq><rdf:li>Jane Doe</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Trucks wait at the gate.</rdf:li></rdf:Alt></dc:description>
      <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A gate of iron, half open.</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
    </rdf:Description></rdf:RDF></x:xmpmeta>`;
  const picture = {
    create: { width: 1600, height: 900, channels: 3 as const, background: '#456' },
  };
  return sharp(picture).withXmp(xmp).png().toBuffer();
}
