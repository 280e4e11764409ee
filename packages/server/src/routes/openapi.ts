import type { RouteModule } from '../context.ts';
import { openApi } from '../openapi/document.ts';
import { operations } from '../openapi/operations.ts';

/** `GET /v1/openapi.json`: what is mounted here, and nothing that is not. */
export const openapi: RouteModule = (app) => {
  let text: string | undefined;

  app.get('/v1/openapi.json', (context) => {
    text ??= JSON.stringify(openApi(operations.filter(isMounted), '1.0'));
    return context.body(text, 200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=3600' });
  });

  const isMounted = ({ method, route }: (typeof operations)[number]): boolean =>
    app.routes.some((each) => each.path === route && each.method === method.toUpperCase());
};
