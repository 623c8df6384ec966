// The sign-in page of the demonstration: it asks for no password, and says so.
import type { DevPerson } from './people.ts';

interface PageOptions {
  readonly people: readonly DevPerson[];
  /** The parameters of the request, carried through the choice. */
  readonly carried: Readonly<Record<string, string>>;
  readonly nonce: string;
}

export const signInPage = ({ people, carried, nonce }: PageOptions): string =>
  page(
    nonce,
    `<p>Cette page remplace, sur votre machine, la connexion de votre organisation. Aucun mot de passe n’est demandé.</p>
    <form method="get" action="/dev/issuer/authorize">
      ${Object.entries(carried)
        .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
        .join('')}
      ${people
        .map(
          ({ subject, name, email }) =>
            `<button name="as" value="${escaped(subject)}"><b>${escaped(name)}</b><span>${escaped(email)}</span></button>`,
        )
        .join('')}
    </form>`,
  );

export const refusalPage = (nonce: string): string =>
  page(nonce, '<p>Cette demande de connexion est incomplète. Revenez à l’espace consultant et recommencez.</p>');

const page = (nonce: string, body: string): string => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Se connecter (démonstration)</title>
    <style nonce="${nonce}">
      :root { color-scheme: light dark; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
      body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f3f6f7, #16191a); }
      main { box-sizing: border-box; width: min(27rem, 100% - 2rem); margin: 1rem; padding: 2rem 1.75rem; border-radius: .75rem;
        background: light-dark(#fff, #222627); box-shadow: 0 1px 2px #0002, 0 8px 24px #0001; }
      h1 { margin: 0 0 .5rem; font-size: 1.35rem; font-weight: 600; }
      p { margin: 0 0 1.25rem; color: light-dark(#4a5356, #c0c8ca); }
      button { display: block; width: 100%; margin-top: .5rem; padding: .75rem 1rem; font: inherit; text-align: left; cursor: pointer;
        color: inherit; background: transparent; border: 1px solid light-dark(#8a9497, #7b8689); border-radius: .5rem; }
      button:hover { background: light-dark(#eef6f7, #2b3436); border-color: light-dark(#0f6c7d, #5cc0d2); }
      button:focus-visible { outline: 3px solid light-dark(#0f6c7d, #5cc0d2); outline-offset: 2px; }
      button span { display: block; color: light-dark(#4a5356, #c0c8ca); overflow-wrap: anywhere; }
    </style>
  </head>
  <body><main><h1>Se connecter comme… (démonstration)</h1>${body}</main></body>
</html>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
