import type { FastifyInstance } from 'fastify';
import type { World } from '../world.ts';
import { createDocument, loadViewer } from './document.ts';

/** Styles are set inline by the viewer; scripts come from this server only. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reelsmith API</title></head>
<body><div id="app"></div><noscript>The API as a document: <a href="/openapi.json">/openapi.json</a></noscript>
<script src="/docs/scalar.js"></script><script src="/docs/start.js"></script></body></html>
`;
const START = `Scalar.createApiReference('#app', {
  url: '/openapi.json', withDefaultFonts: false, telemetry: false, hideClientButton: true, showDeveloperTools: 'never',
  agent: { disabled: true }, mcp: { disabled: true },
});
`;

/** The API as a document and as a page; both are made when first asked for. */
export function addDocsRoutes(app: FastifyInstance, world: World): void {
  let document: Promise<object> | undefined;
  let viewer: Promise<string> | undefined;

  app.get('/openapi.json', async () => {
    document ??= createDocument(world);
    return document;
  });
  app.get('/docs', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': DOCS_POLICY, ...SAFE })
      .send(PAGE),
  );
  app.get('/docs/start.js', async (_request, reply) => reply.type(SCRIPT).headers(SAFE).send(START));
  app.get('/docs/scalar.js', async (_request, reply) => {
    viewer ??= loadViewer();
    return reply
      .type(SCRIPT)
      .headers({ ...SAFE, 'cache-control': 'public, max-age=86400' })
      .send(await viewer);
  });
}

const SCRIPT = 'text/javascript; charset=utf-8';
const SAFE = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
