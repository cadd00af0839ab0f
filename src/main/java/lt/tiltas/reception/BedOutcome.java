package lt.tiltas.reception;

/** What came of asking a site for beds. Asking again for what one already has answers {@link Given} again. */
public sealed interface BedOutcome {

    /** The whole household has its beds. */
    record Given(StayCard place) implements BedOutcome {}

    /** No room, and no rooms next to each other, in which the household fits whole. Nothing has changed. */
    record SiteFull(SiteId site) implements BedOutcome {}

    /** Others were faster, again and again. Nothing has changed. */
    record Taken(SiteId site) implements BedOutcome {}
}
