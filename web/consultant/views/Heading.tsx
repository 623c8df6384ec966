import { makeStyles, mergeClasses, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { PRODUCT } from '../texts.fr.ts';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.title2,
    margin: 0,
    overflowWrap: 'anywhere',
    // No key reaches it: the focus is put there for those who listen, and a frame would look like a field.
    outlineStyle: 'none',
  },
});

/** A page just opened is read from its beginning: the focus moves from the second view on. */
let first = true;

/** Names the document after the view, and takes the focus, so that a screen reader reads where one has come. */
export function Heading({
  text,
  about = text,
  className,
}: {
  text: string;
  about?: string;
  className?: string | false;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${about} · ${PRODUCT}`;
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, [about]);
  return (
    <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, className)}>
      {text}
    </h1>
  );
}
