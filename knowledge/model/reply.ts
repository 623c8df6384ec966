import { z } from 'zod';

/** What the model answers. Its sentences are its own, hence checked (verify.ts); what they are made from is named, never copied. */
export const Reply = z.object({
  statements: z.array(
    z.object({
      text: z.string().describe('Une phrase courte, avec les mots des phrases citées.'),
      from: z.array(z.string()).describe('Les identifiants des phrases qui le disent, tels que s3.'),
    }),
  ),
  answered: z.boolean().describe('false si les phrases fournies ne répondent pas à la question.'),
});
export type Reply = z.output<typeof Reply>;
