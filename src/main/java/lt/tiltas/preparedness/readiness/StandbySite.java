package lt.tiltas.preparedness.readiness;

import java.time.LocalDate;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * A house that stands ready. What a test has shown goes before what was said of it.
 *
 * @param lastTest null when nobody has tried it
 * @param old whether that is too long ago to be relied on
 * @param placeCents of preparing one place, where no test has shown it
 */
public record StandbySite(
        SiteId id,
        String name,
        int municipality,
        boolean stepFree,
        Said said,
        @Nullable Test lastTest,
        boolean old,
        long placeCents) {

    private static final int NIGHTS = 7;

    /** @param days from the decision until people sleep in it */
    public record Said(int places, int days, int centsANight) {}

    /** @param openingCents null when it was not reckoned up */
    public record Test(
            LocalDate on, int days, int places, @Nullable Long openingCents) {}

    /** Never more than there are now, even if there were more when it was tried. */
    public int places() {
        if (lastTest == null) {
            return said.places();
        }
        return said.places() == 0 ? lastTest.places() : Math.min(said.places(), lastTest.places());
    }

    /** An old test may show that a house needs longer, but no longer that it is quicker. */
    public int days() {
        if (lastTest == null) {
            return said.days();
        }
        return old ? Math.max(said.days(), lastTest.days()) : lastTest.days();
    }

    public boolean isOpeningKnown() {
        return lastTest != null && lastTest.openingCents() != null;
    }

    public long openingCents() {
        return lastTest != null && lastTest.openingCents() != null ? lastTest.openingCents() : placeCents * places();
    }

    public long weeklyCents() {
        return (long) said.centsANight() * NIGHTS * places();
    }

    long cents(int weeks) {
        return openingCents() + weeklyCents() * weeks;
    }
}
