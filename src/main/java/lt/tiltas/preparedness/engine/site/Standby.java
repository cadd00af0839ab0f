package lt.tiltas.preparedness.engine.site;

/**
 * A site that stands ready.
 *
 * @param lead weeks from the decision until people sleep in it
 * @param openingCents once
 * @param weeklyCents in each week in which it is open
 * @param least weeks it stays open once it is; as many as the horizon, it never closes early
 */
public record Standby(String name, int places, int lead, long openingCents, long weeklyCents, int least) {}
