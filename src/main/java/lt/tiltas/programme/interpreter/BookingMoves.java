package lt.tiltas.programme.interpreter;

import java.util.List;

/** What an officer may do with a booking before the talk; how it ended is written down with the talk itself. */
public final class BookingMoves {

    private BookingMoves() {}

    public static List<String> of(String state) {
        return switch (state) {
            case "wanted" -> List.of("unfilled", "released");
            case "offered" -> List.of("confirmed", "released");
            case "confirmed" -> List.of("released");
            default -> List.of();
        };
    }
}
