package lt.tiltas.placement.value;

/** A household was offered a place there: less is free than a moment ago. */
public record PlaceOffered(int municipality) {}
