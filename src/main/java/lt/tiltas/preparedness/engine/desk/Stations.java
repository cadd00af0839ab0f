package lt.tiltas.preparedness.engine.desk;

import java.util.List;

/** Stations one after another, each with desks of its own; an open network in which each station may be looked at alone (Jackson). */
public record Stations(double perHour, List<Station> stations) {

    /** @param share of those who come that pass it */
    public record Station(double minutes, int desks, double share) {}

    public Stations {
        stations = List.copyOf(stations);
    }

    public Desks desks(int station) {
        Station one = stations.get(station);
        return new Desks(perHour * one.share(), one.minutes(), one.desks());
    }

    /** From the door to the door, on average over everybody. */
    public double minutes() {
        double all = 0;
        for (int n = 0; n < stations.size(); n++) {
            Station one = stations.get(n);
            all += one.share() * (desks(n).meanWaitMinutes() + one.minutes());
        }
        return all;
    }

    /** How many are in the house (Little). */
    public double inside() {
        return perHour * minutes() / 60;
    }
}
