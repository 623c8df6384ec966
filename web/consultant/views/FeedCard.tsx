import { Body1, Button, Caption1, Field, Input } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { AVAILABILITY_TEXTS } from '../agenda.fr.ts';
import { useSaving } from '../useSaving.ts';
import type { AgendaCardProps } from './Availability.tsx';
import { Card } from './Card.tsx';
import { useFormStyles } from './form-styles.ts';
import { Said } from './Said.tsx';

const TEXTS = AVAILABILITY_TEXTS.feed;

/** The secret address of their week: shown once, replaced or taken back at will. */
export function FeedCard({ client, agenda, changed }: AgendaCardProps) {
  const form = useFormStyles();
  const [url, setUrl] = useState('');
  const [copied, setCopied] = useState(false);
  const saving = useSaving(changed);
  const open = () =>
    saving.save(async () => {
      const opened = await client.openFeed();
      if (opened.kind === 'failed') return opened;
      setUrl(opened.value.url);
      setCopied(false);
      return { kind: 'ok', value: opened.value.agenda };
    }, TEXTS.opened);
  const close = async () => {
    if (await saving.save(client.closeFeed, TEXTS.closed)) setUrl('');
  };
  const copy = () =>
    void navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Card title={TEXTS.title}>
      <Caption1 className={form.lead}>{TEXTS.lead}</Caption1>
      {url === '' && <Body1 className={form.lead}>{agenda.hasFeed ? TEXTS.some : TEXTS.none}</Body1>}
      <div className={form.form}>
        {url !== '' && (
          <div className={form.fields}>
            <Field label={TEXTS.once} className={form.wide}>
              <Input readOnly value={url} className={form.input} onFocus={({ target }) => target.select()} />
            </Field>
            <Button icon={<CopyRegular />} onClick={copy}>
              {TEXTS.copy}
            </Button>
          </div>
        )}
        <div className={form.end}>
          <Button disabledFocusable={saving.busy} onClick={() => void open()}>
            {agenda.hasFeed ? TEXTS.replace : TEXTS.open}
          </Button>
          {agenda.hasFeed && (
            <Button disabledFocusable={saving.busy} onClick={() => void close()}>
              {TEXTS.close}
            </Button>
          )}
          <Said told={copied ? { words: TEXTS.copied, isFault: false } : saving.told} />
        </div>
      </div>
    </Card>
  );
}
