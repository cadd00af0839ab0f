package lt.tiltas.programme.measure;

/** @param part message key {@code fairness.<dimension>.<part>}; of municipalities their number */
public record FairnessCell(Matter matter, String dimension, String part) {

    static final String ALL = "all";

    FairnessCell everybody() {
        return new FairnessCell(matter, ALL, ALL);
    }
}
