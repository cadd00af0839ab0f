package lt.tiltas.programme.measure;

/**
 * Where a figure stands.
 *
 * @param place a municipality's number, 0 for the country
 * @param need all, or by how much time households take: light, standard, intensive; or by sex: F, M, X
 */
record MeasureCell(int place, Measure measure, String need) {

    static final int COUNTRY = 0;
    static final String ALL = "all";

    MeasureCell in(int other) {
        return new MeasureCell(other, measure, need);
    }

    MeasureCell everyNeed() {
        return new MeasureCell(place, measure, ALL);
    }
}
