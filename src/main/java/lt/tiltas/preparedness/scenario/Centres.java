package lt.tiltas.preparedness.scenario;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.preparedness.engine.desk.Centre;
import lt.tiltas.preparedness.engine.desk.Network;

/** The centres of 2022 with the desks asked about, shared as the people were. */
record Centres(List<Assumptions.Registered> centres, Question.Hands hands, List<Assumption> assumptions) {

    private static final double EARTH_KM = 6_371;

    private static final double HOUR = 60;

    Network network() {
        double hours = value("desk-hours");
        double use = value("desk-use");
        double minutesOfAKm = value("road-detour") / value("road-speed") * HOUR;
        double all = centres.stream().mapToInt(Assumptions.Registered::people).sum();
        List<Centre> built = new ArrayList<>();
        List<List<Double>> travel = new ArrayList<>();
        double shared = 0;
        int given = 0;
        for (Assumptions.Registered one : centres) {
            shared += one.people() / all * hands.desks();
            int desks = (int) Math.round(shared) - given;
            given += desks;
            built.add(new Centre(
                    one.name(), one.people(), desks, hours, hands.minutes(), use, one.holding(), 0, Integer.MAX_VALUE));
            travel.add(
                    centres.stream().map(other -> km(one, other) * minutesOfAKm).toList());
        }
        return new Network(built, travel, value("household"));
    }

    private double value(String code) {
        return Assumptions.value(assumptions, code);
    }

    /** Over the line between two places. */
    private static double km(Assumptions.Registered from, Assumptions.Registered to) {
        double a = Math.toRadians(from.latitude());
        double b = Math.toRadians(to.latitude());
        double across = Math.toRadians(to.longitude() - from.longitude());
        double cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(across);
        return EARTH_KM * Math.acos(Math.min(1, cosine));
    }
}
