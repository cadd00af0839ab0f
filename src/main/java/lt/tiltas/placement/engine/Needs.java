package lt.tiltas.placement.engine;

/**
 * What a household takes wherever it goes.
 *
 * @param school0 children of the first age band, and so on
 * @param med medical speciality 1 to 4, 0 = none
 * @param work load of case workers
 */
public record Needs(
        int persons, boolean wheelchair, boolean pet, int school0, int school1, int school2, int med, double work) {

    public double use(Scarce resource) {
        return switch (resource) {
            case SCHOOL0 -> school0;
            case SCHOOL1 -> school1;
            case SCHOOL2 -> school2;
            case CASELOAD -> work;
            case QUOTA -> persons;
            default -> med > 0 && resource.ordinal() == Scarce.MED1.ordinal() + med - 1 ? 1 : 0;
        };
    }

    /** Units of such homes that the household takes; 0 = it may not live there. */
    public int units(int unitSize, int least, boolean accessible, boolean pets) {
        if ((wheelchair && !accessible) || (pet && !pets)) {
            return 0;
        }
        if (unitSize > 1 && (persons < least || persons > unitSize)) {
            return 0;
        }
        return Site.take(unitSize, least, persons);
    }

    public int units(Site site) {
        return units(site.unitSize(), site.least(), site.accessible(), site.pets());
    }
}
