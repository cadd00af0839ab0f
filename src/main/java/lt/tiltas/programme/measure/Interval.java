package lt.tiltas.programme.measure;

/**
 * Between which shares the true one lies with a certainty of 95 per cent, after Wilson (1927): it holds for few cases and for shares near 0 and 1, too.
 *
 * @param from in per cent
 * @param to in per cent
 */
public record Interval(long from, long to) {

    private static final double Z = 1.96;

    static Interval of(long part, long whole) {
        double share = (double) part / whole;
        double square = Z * Z / whole;
        double middle = share + square / 2;
        double reach = Z * Math.sqrt(share * (1 - share) / whole + square / whole / 4);
        return new Interval(percent((middle - reach) / (1 + square)), percent((middle + reach) / (1 + square)));
    }

    private static long percent(double share) {
        return Math.round(100 * Math.clamp(share, 0, 1));
    }
}
