package lt.tiltas.permits.step;

/** All that a second officer sends who agrees: which version was looked at. */
public record Seen(int version) {}
