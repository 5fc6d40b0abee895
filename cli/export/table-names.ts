/** The tables of `zoneplan export`. Written out, so that help needs nothing of the core; a test holds it against the core's list. */
export const TABLE_NAMES = ['figures', 'targets', 'events', 'rollups'] as const;
