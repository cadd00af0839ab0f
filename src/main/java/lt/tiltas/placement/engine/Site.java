package lt.tiltas.placement.engine;

/**
 * Homes of one kind at one address.
 *
 * @param id its name outside
 * @param town index into the towns of the country, not their id
 * @param unitSize 1 = collective, counted in beds and a household sleeps at one site; larger = flats for so many persons
 * @param least of flats: the fewest persons who get one; of a collective site: beds of a room, which a family has for itself
 * @param units free beds or flats
 */
public record Site(int id, int town, int unitSize, int least, int units, boolean accessible, boolean pets) {

    /** Flats for at least half as many as they hold, beds that families share a room for. */
    public Site(int id, int town, int unitSize, int units, boolean accessible, boolean pets) {
        this(id, town, unitSize, (unitSize + 1) / 2, units, accessible, pets);
    }

    /** Units that so many persons take if they may live there at all. */
    int take(int persons) {
        return take(unitSize, least, persons);
    }

    static int take(int unitSize, int least, int persons) {
        return unitSize > 1 || persons == 1 ? 1 : Math.max(persons, least);
    }
}
