// Who exists in the demonstration. The same rows seed the provider's staff: `subject` is what their tokens carry.
export interface DevPerson {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
}

export const DEMO_PEOPLE = [
  {
    subject: 'd0000000-0000-4000-8000-000000000001',
    name: 'Claire Martin',
    email: 'claire.martin@demo.invalid',
    roles: ['consultant'],
  },
] as const satisfies readonly DevPerson[];
