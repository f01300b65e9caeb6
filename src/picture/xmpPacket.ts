/** What a file says about itself, in its metadata as in its pixels. */
export interface PictureMetadata {
  /** The label in English: what readers of metadata look for. */
  readonly label: string;
  /** The label as it stands in the pixels. */
  readonly shownLabel: { readonly language: string; readonly text: string };
  /** What the user wrote under the picture; may be empty. */
  readonly caption: string;
  /** Program and version. */
  readonly tool: string;
  /** The settings that made the picture, JSON. */
  readonly settings: string;
}

/** Not allowed in XML 1.0 at all, escaped or not: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Any text as the content of an XML element. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (c) => ENTITIES[c] ?? '');
}

const alternatives = (texts: readonly (readonly [language: string, text: string])[]): string =>
  `<rdf:Alt>${texts
    .map(([language, text]) => `<rdf:li xml:lang="${language}">${xmlText(text)}</rdf:li>`)
    .join('')}</rdf:Alt>`;

/** IPTC's word for media that a computation drew, without training data and without a camera. */
const SOURCE_TYPE = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia';

/**
 * An XMP packet (ISO 16684-1): label and caption as Dublin Core and photo programs read them, and the settings as a
 * property of our own.
 */
export function xmpPacket({
  label,
  shownLabel,
  caption,
  tool,
  settings,
}: PictureMetadata): string {
  const described = caption === '' ? label : `${label}. ${caption}`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:stipple="urn:stipple:picture:1">
<dc:title>${alternatives([['x-default', label]])}</dc:title>
<dc:description>${alternatives([['x-default', described]])}</dc:description>
<xmpRights:UsageTerms>${alternatives([
    ['x-default', label],
    [shownLabel.language, shownLabel.text],
  ])}</xmpRights:UsageTerms>
<xmp:CreatorTool>${xmlText(tool)}</xmp:CreatorTool>
<Iptc4xmpExt:DigitalSourceType>${SOURCE_TYPE}</Iptc4xmpExt:DigitalSourceType>
<stipple:settings>${xmlText(settings)}</stipple:settings>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
