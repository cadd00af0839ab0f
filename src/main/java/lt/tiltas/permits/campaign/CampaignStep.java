package lt.tiltas.permits.campaign;

import java.util.Set;
import lt.tiltas.permits.step.Arrow;

/** The course of a round of renewal; the database holds the same table (permits.campaign_transition). */
public enum CampaignStep implements Arrow {
    PLAN("planned", "none"),
    /** The windows are reckoned, again as often as one likes. */
    SIMULATE("simulated", "planned", "simulated"),
    /** Its numbers are changed: it is to be reckoned and approved anew. */
    CHANGE("planned", "simulated", "approved"),
    /** By another officer than who planned it. */
    APPROVE("approved", "simulated"),
    /** The households are told their windows; from now on these stay. */
    INVITE("inviting", "approved"),
    /** The first window has opened. */
    OPEN("open", "inviting"),
    /** The last window has closed: whoever has not come is looked for. */
    END_WINDOWS("late_care", "open"),
    CLOSE("closed", "late_care");

    private final String to;
    private final Set<String> from;

    CampaignStep(String to, String... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public String to() {
        return to;
    }

    @Override
    public Set<String> from() {
        return from;
    }
}
