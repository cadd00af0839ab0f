package lt.tiltas.preparedness.engine.site;

/**
 * When to open a site on the day: as soon as the chance to need it at the end of its lead outweighs its cost. It closes only after the chance has been
 * low for some weeks, and not while somebody would have to move who has lived there too short.
 *
 * @param cost cents of opening and running it
 * @param avoided cents of missing beds that it avoids if they are needed
 */
public record LeadRule(double cost, double avoided) {

    private static final int LOW_WEEKS = 2;
    private static final int SETTLED_DAYS = 60;

    /** What a site costs that runs for so many weeks, and what it avoids when it is full in all of them. */
    public static LeadRule of(Standby site, int weeks, long penalty) {
        return new LeadRule(
                site.openingCents() + (double) site.weeklyCents() * weeks, (double) penalty * site.places() * weeks);
    }

    public double threshold() {
        return cost / avoided;
    }

    public boolean opens(double chance) {
        return chance > threshold();
    }

    /**
     * @param open whether it is open now
     * @param low weeks in a row in which the chance was below half of the threshold
     * @param days since the last household moved in
     */
    public record State(boolean open, int low, int days) {

        public static final State CLOSED = new State(false, 0, 0);
    }

    /**
     * A week on.
     *
     * @param chance that beds are missing after the site's lead
     * @param movedIn whether a household moved in in this week
     */
    public State next(State state, double chance, boolean movedIn) {
        if (!state.open()) {
            return opens(chance) ? new State(true, 0, 0) : State.CLOSED;
        }
        int low = chance < threshold() / 2 ? state.low() + 1 : 0;
        int days = movedIn ? 0 : state.days() + 7;
        boolean closes = low >= LOW_WEEKS && days >= SETTLED_DAYS;
        return closes ? State.CLOSED : new State(true, low, days);
    }
}
