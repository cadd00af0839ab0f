package lt.tiltas.permits.forecast;

/**
 * One step of the work and the people who do it.
 *
 * @param waiting cases that wait when the forecast begins
 * @param minutes of work on one case
 * @param people who work at it
 * @param minutesADay of one person at work
 * @param present share of that time left after leave, illness and meetings, from 0 to 1
 * @param onward share of the finished cases that goes to the next stage; the rest is done
 */
public record Stage(double waiting, double minutes, double people, double minutesADay, double present, double onward) {

    public Stage {
        if (minutes <= 0 || waiting < 0 || people < 0 || minutesADay < 0) {
            throw new IllegalArgumentException("A stage takes time, and nothing in it is below zero");
        }
        if (present < 0 || present > 1 || onward < 0 || onward > 1) {
            throw new IllegalArgumentException("Shares lie between 0 and 1");
        }
    }

    /** Cases a day. */
    public double capacity() {
        return people * minutesADay * present / minutes;
    }

    public Stage withPeople(double other) {
        return new Stage(waiting, minutes, other, minutesADay, present, onward);
    }

    public Stage withMinutesADay(double other) {
        return new Stage(waiting, minutes, people, other, present, onward);
    }
}
