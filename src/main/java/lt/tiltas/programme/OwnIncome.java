package lt.tiltas.programme;

import java.time.YearMonth;

/** What a family lived on in a month, in cents: earned net, money for integration, social assistance. */
public record OwnIncome(YearMonth month, int earned, int integration, int social) {

    private static final int WHOLE = 100;

    public long all() {
        return (long) earned + integration + social;
    }

    /** The own part; 0 when there was nothing at all. */
    public int percent() {
        return all() == 0 ? 0 : Math.toIntExact(Math.round((double) WHOLE * earned / all()));
    }
}
