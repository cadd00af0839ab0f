package lt.tiltas.preparedness.readiness;

import java.util.List;

/**
 * When so many places are there, and what is opened for it.
 *
 * @param days from today until they are there; when they never are, until all is there that can be
 * @param places that are there by then
 * @param steps in the order in which people can sleep in them
 */
public record Reach(int wanted, int days, int places, List<Step> steps, List<Left> left) {

    public enum Why {
        /** Without it so many places would not be there by then. */
        NEEDED,
        /** Others would do as well, but for more money. */
        CHEAPEST
    }

    public enum WhyNot {
        /** It is ready only after the others have made up the number. */
        LATE,
        /** It would be ready in time, but the others cost less or are enough. */
        SPARE
    }

    /**
     * @param decideBy last day, from today, on which it can be decided without anything being late
     * @param together places that are there once it is open, everything before it counted
     */
    public record Step(StandbySite site, int decideBy, int together, Why why) {}

    public record Left(StandbySite site, WhyNot why) {}

    public boolean isReached() {
        return places >= wanted;
    }

    public int missing() {
        return Math.max(0, wanted - places);
    }

    public long openingCents() {
        return steps.stream().mapToLong(step -> step.site().openingCents()).sum();
    }

    public long weeklyCents() {
        return steps.stream().mapToLong(step -> step.site().weeklyCents()).sum();
    }
}
