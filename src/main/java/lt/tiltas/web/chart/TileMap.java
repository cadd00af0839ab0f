package lt.tiltas.web.chart;

import java.util.List;

/** A country of equal tiles, each a link; template {@code chart/tilemap}. */
public record TileMap(int columns, int rows, List<Tile> tiles) {

    private static final int PITCH = 62;
    private static final int SIDE = 58;

    /**
     * @param code three letters
     * @param value as it is shown in the tile
     * @param name read aloud after both
     * @param step 1 to 5, 0 for no figure
     */
    public record Tile(int column, int row, String code, String value, String name, int step, String href) {

        public int x() {
            return column * PITCH;
        }

        public int y() {
            return row * PITCH;
        }

        public int middle() {
            return x() + SIDE / 2;
        }

        public String color() {
            return step == 0 ? "step-none" : "step-" + step;
        }
    }

    public static TileMap of(List<Tile> tiles) {
        int columns = tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
        int rows = tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
        return new TileMap(columns, rows, tiles);
    }

    public String viewBox() {
        return "0 0 " + columns * PITCH + " " + rows * PITCH;
    }

    public int side() {
        return SIDE;
    }
}
