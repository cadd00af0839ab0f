package lt.tiltas.placement.engine;

/**
 * Homes of one kind at one address.
 *
 * @param id its name outside
 * @param town index into the towns of the country, not their id
 * @param unitSize 1 = collective, counted in beds and a household sleeps at one site; larger = flats for (unitSize + 1) / 2 to unitSize persons
 * @param units free beds or flats
 */
public record Site(int id, int town, int unitSize, int units, boolean accessible, boolean pets) {}
