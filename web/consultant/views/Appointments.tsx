export function Appointments(_: { client: unknown; dossier: unknown }) {
  return null;
}
