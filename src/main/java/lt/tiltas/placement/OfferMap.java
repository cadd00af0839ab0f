package lt.tiltas.placement;

import java.util.List;

/** The country of equal tiles, with what matters to one household in it. */
public record OfferMap(int columns, int rows, List<Tile> tiles) {

    private static final int PITCH = 22;
    private static final int SIDE = 20;

    /** @param kind offered, tie, wish, or none */
    public record Tile(int column, int row, String kind) {

        public int x() {
            return column * PITCH;
        }

        public int y() {
            return row * PITCH;
        }
    }

    public String viewBox() {
        return "0 0 " + columns * PITCH + " " + rows * PITCH;
    }

    public int side() {
        return SIDE;
    }

    public boolean has(String kind) {
        return tiles.stream().anyMatch(tile -> tile.kind().equals(kind));
    }
}
