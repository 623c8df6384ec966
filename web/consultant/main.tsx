import { FluentProvider, Title1, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<FluentProvider theme={webLightTheme}><Title1>Espace consultant</Title1></FluentProvider>);
