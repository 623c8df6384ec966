import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

// Griffel writes style elements: they carry the nonce of the Content-Security-Policy.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App />
    </RendererProvider>,
  );
