export const PHRASES: readonly string[] = ['le mardi', 'le soir', 'pas le 14', 'demain matin ou jeudi soir'];
