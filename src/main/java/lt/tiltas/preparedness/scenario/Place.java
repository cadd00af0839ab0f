package lt.tiltas.preparedness.scenario;

/** Where a municipality stands on the map of tiles. */
record Place(int code, String letters, int column, int row) {}
