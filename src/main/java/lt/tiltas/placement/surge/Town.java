package lt.tiltas.placement.surge;

/**
 * What a run means for one municipality.
 *
 * @param letters three, for its tile; column and row where that stands
 * @param share percent of all people placed by the run, {@code fair} percent of the country's residents
 */
public record Town(int code, String letters, int column, int row, Load load, double share, double fair) {

    /** @param approved households a person has decided for; @param offered those that have their offer */
    public record Load(long households, long people, long approved, long offered) {

        public boolean isOpen() {
            return households > approved;
        }
    }
}
