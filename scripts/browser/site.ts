import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** What stands at an address: a file's path, the document itself, or a service that answers what is posted to it. */
export type Content =
  | { readonly file: string }
  | { readonly html: string }
  | { readonly reply: (body: string) => string };

/** A server of pages on this machine, which is an HTTP proxy as well. */
export interface Site {
  /** "http://127.0.0.1:PORT", for a browser that uses no proxy. */
  readonly origin: string;
  /** "127.0.0.1:PORT", for a browser that sends everything here, whatever its host. */
  readonly proxy: string;
  /** Each address asked for since the start, in order; of an encrypted connection only "https://host:port/". */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/**
 * Serves on the loopback address only. As a proxy it answers for every host by the same function and never passes a
 * request on, so that a browser behind it reaches nothing else and all it asks for is on record.
 * @param resolve what stands at an address; undefined for 404
 */
export async function serve(resolve: (url: URL) => Content | undefined): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    // A request to a proxy names its whole address; any other only the path.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    requests.push(url.href);
    const content = resolve(url);
    if (content && 'reply' in content) void serveReply(request, response, content.reply);
    else answer(response, content);
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}/`);
    // The browser may be gone before the answer is; then there is nobody to tell.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const proxy = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin: `http://${proxy}`, proxy, requests, close: () => closed(server) };
}

async function serveReply(request: IncomingMessage, response: ServerResponse, reply: (body: string) => string) {
  let body = '';
  for await (const piece of request) body += String(piece);
  const origin = request.headers.origin ?? 'http://localhost';
  response
    .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': origin })
    .end(reply(body));
}

type Page = Exclude<Content, { readonly reply: unknown }>;

function answer(response: ServerResponse, content: Page | undefined): void {
  const body = content && read(content);
  if (body === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = content && 'file' in content ? TYPES[extname(content.file).toLowerCase()] : TYPES['.html'];
  response
    .writeHead(200, { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'no-store' })
    .end(body);
}

function read(content: Page): string | Buffer | undefined {
  if ('html' in content) return content.html;
  try {
    return readFileSync(content.file);
  } catch {
    // A page may name a picture that was not saved with it: a plain 404, as on any site.
    return undefined;
  }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
