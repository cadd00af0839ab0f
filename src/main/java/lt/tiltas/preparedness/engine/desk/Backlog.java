package lt.tiltas.preparedness.engine.desk;

/** A line that is longer by whom the day could not serve. */
public record Backlog(double capacity) {

    /** Who still wait at the end of each day. */
    public double[] after(double[] come) {
        double[] waiting = new double[come.length];
        double now = 0;
        for (int day = 0; day < come.length; day++) {
            now = Math.max(0, now + come[day] - capacity);
            waiting[day] = now;
        }
        return waiting;
    }

    public double days(double waiting) {
        return waiting / capacity;
    }
}
