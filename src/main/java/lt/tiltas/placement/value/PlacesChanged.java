package lt.tiltas.placement.value;

/** A statement or a weight is another than before: what runs short is to be worked out anew. */
public record PlacesChanged() {}
