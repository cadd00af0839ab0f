package lt.tiltas.programme.measure;

/** How many of how many. */
public record Figure(long numerator, long denominator) {

    Figure plus(Figure other) {
        return new Figure(numerator + other.numerator, denominator + other.denominator);
    }
}
