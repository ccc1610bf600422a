import type { FastifyInstance } from 'fastify';
import type { World } from '../world.ts';
import { escapeHtml, STYLE, sendPage } from './page.ts';

/** The pages a person may land on: the start page, and where links of the existing wire lead. */
export function addPageRoutes(app: FastifyInstance, { studio, config }: World): void {
  app.get('/style.css', async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('x-content-type-options', 'nosniff').send(STYLE),
  );

  app.get('/favicon.ico', async (_request, reply) => reply.type('image/svg+xml').send(ICON));

  app.get('/', async (_request, reply) => {
    const { version, ready } = await studio.health();
    const body = landing(escapeHtml(config.publicUrl.replace(/(?<!\/)\/+$/, '')), escapeHtml(version), ready);
    return sendPage(reply, { title: 'Reelsmith', body });
  });

  app.get<{ Querystring: Record<string, unknown> }>('/workspace/claim', async (request, reply) => {
    const body = 'token' in request.query ? OLD_LINK : CLAIM;
    return sendPage(reply, { title: 'Open a project - Reelsmith', body });
  });

  app.get('/register', async (_request, reply) => sendPage(reply, { title: 'Accounts - Reelsmith', body: REGISTER }));
}

/** A strip of film with a play sign; browsers ask for it on every page. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#2b1055"/><path d="M12 9l12 7-12 7z" fill="#feb47b"/></svg>`;

const OLD_LINK = `<h1>This link carries a token</h1>
<p>Reelsmith does not log anybody in by a token in an address: addresses end up in histories and logs.
The token still works where it belongs, in the <code>Authorization</code> header.</p>
<p>If you did not mean to share it, revoke it: <code>POST /api/tokens/{id}/revoke</code>.</p>`;

const CLAIM = `<h1>Your project is on this server</h1>
<p>A claim link gives no access by itself. Open the project with the token it was made with:
by chat through your agent, by the command line (<code>reelsmith make</code>) or by the API (<a href="/docs">/docs</a>).</p>`;

const REGISTER = `<h1>Accounts on this server</h1>
<p>Reelsmith runs on your own machine, so there is nothing to buy: accounts and credits are local.
Your projects stay with the account that made them.</p>
<p>Whoever runs this server can lift its limits: <code>PRICES=free</code> makes everything cost nothing.</p>`;

function landing(base: string, version: string, ready: boolean): string {
  return `<h1>Reelsmith</h1>
<p>Makes and edits videos by conversation. Version ${version}, ${ready ? 'ready' : 'starting'}.</p>
<h2>From the command line</h2>
<pre><code>reelsmith make "join these clips into a 20-second promo" a.mp4 b.mp4 --out promo.mp4</code></pre>
<h2>By HTTP</h2>
<pre><code>BASE=${base}
TOKEN=$(curl -s -X POST -H "X-Client-Id: $(uuidgen)" $BASE/api/auth/anonymous-token | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')
curl -s -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
  -d '{"name":"promo"}' $BASE/v1/sessions
curl -s -H "Authorization: Bearer $TOKEN" -F file=@a.mp4 $BASE/v1/sessions/SESSION/assets
curl -s -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
  -d '{"text":"trim it to 5 seconds and export","approval":"auto"}' $BASE/v1/sessions/SESSION/turns
curl -sN -H "Authorization: Bearer $TOKEN" $BASE/v1/sessions/SESSION/events</code></pre>
<h2>More</h2>
<p><a href="/docs">The whole API</a> (<a href="/openapi.json">OpenAPI 3.1</a>) -
<a href="/schemas/draft-1.json">draft format</a> - <a href="/readyz">health</a></p>`;
}
