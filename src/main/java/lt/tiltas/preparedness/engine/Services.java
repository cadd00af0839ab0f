package lt.tiltas.preparedness.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.preparedness.engine.arrival.Composition;

/**
 * What those who come ask of doctors, teachers and whoever answers a special need.
 *
 * @param checkHours a first examination of a grown-up takes
 * @param group grown-ups in one group that learns the language
 */
public record Services(double checkHours, int group) {

    /**
     * What one week adds.
     *
     * @param pupils children of school age
     * @param needs people by the code of what they need
     */
    public record Week(long grownUps, long pupils, double checkHours, long groups, Map<String, Long> needs) {}

    /** @param arrivals people by week */
    public List<Week> weeks(Composition composition, double[] arrivals) {
        List<Week> weeks = new ArrayList<>();
        for (int week = 0; week < arrivals.length; week++) {
            Composition.Phase phase = composition.phases().get(composition.phaseOn(week * Draws.WEEK));
            List<Double> bands = phase.bands();
            double people = arrivals[week];
            long grownUps = Math.round(people * (bands.get(Composition.GROWN) + bands.get(Composition.GROWN + 1)));
            Map<String, Long> needs = new LinkedHashMap<>();
            phase.needs().forEach(need -> needs.put(need.code(), Math.round(people * need.share())));
            long groups = Math.ceilDiv(grownUps, (long) group);
            long pupils = Math.round(people * bands.get(Composition.PUPILS));
            weeks.add(new Week(grownUps, pupils, grownUps * checkHours, groups, needs));
        }
        return weeks;
    }
}
