package lt.tiltas.placement.objection;

/** An objection about to be made. @param by household or office */
public record Objecting(String words, String language, String by) {}
