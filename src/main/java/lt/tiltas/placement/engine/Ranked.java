package lt.tiltas.placement.engine;

import java.util.List;

/** A place with its points and why, in codes: message keys {@code placement.for.<code>} and {@code placement.against.<code>}. */
public record Ranked(Place place, int score, List<String> reasonsFor, List<String> reasonsAgainst) {}
