package lt.tiltas.evaluation.country;

/**
 * A municipality in a snapshot.
 *
 * @param code of the register of addresses
 * @param letters three, for the tile
 * @param name short, in the reader's language
 */
public record Municipality(int code, String letters, String name, int column, int row, Figures figures) {

    public String href() {
        return "/country/" + code;
    }
}
