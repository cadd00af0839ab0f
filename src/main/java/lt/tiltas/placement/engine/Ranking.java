package lt.tiltas.placement.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ranks places for one household by a transparent sum of points. A hard condition comes first: the whole household
 * has room there, step-free where somebody needs it. The best site of each municipality stands for it.
 */
public final class Ranking {

    private final Weights weights;

    public Ranking(Weights weights) {
        this.weights = weights;
    }

    /** At most this many, of different municipalities, best first; equal points in the order of codes, so that the answer is always the same. */
    public List<Ranked> best(Family family, List<Place> places, int atMost) {
        Set<Integer> taken = new HashSet<>();
        return places.stream()
                .filter(place -> place.fit() != Place.Fit.NONE)
                .map(place -> rank(family, place))
                .sorted(Comparator.comparingInt(Ranked::score)
                        .reversed()
                        .thenComparing(ranked -> ranked.place().municipality().code())
                        .thenComparing(ranked -> ranked.place().site()))
                .filter(ranked -> taken.add(ranked.place().municipality().code()))
                .limit(atMost)
                .toList();
    }

    private Ranked rank(Family family, Place place) {
        Tally tally = new Tally();
        var there = place.municipality();
        tally.say("together", place.fit() == Place.Fit.ONE_ROOM, true);
        if (family.stepFree()) {
            tally.reasonsFor.add("step_free");
        }
        tally.say(
                "relatives",
                family.relatives() != null && family.relatives() == there.code(),
                family.relatives() != null);
        tally.say("wish", family.wish() != null && family.wish() == there.code(), family.wish() != null);
        tally.say("school_places", there.schoolPlaces() >= family.pupils(), family.pupils() > 0);
        tally.say("low_load", there.load() <= there.usualLoad(), true);
        tally.say("pets", place.petsAllowed(), family.pets());
        return new Ranked(place, tally.score, List.copyOf(tally.reasonsFor), List.copyOf(tally.reasonsAgainst));
    }

    /** Points and reasons of one place as they come together. */
    private final class Tally {

        private int score;
        private final List<String> reasonsFor = new ArrayList<>();
        private final List<String> reasonsAgainst = new ArrayList<>();

        /** A reason for when it holds, against when it matters to this household and does not. */
        private void say(String code, boolean holds, boolean matters) {
            if (!matters) {
                return;
            }
            if (holds) {
                score += weights.of(code);
                reasonsFor.add(code);
            } else {
                reasonsAgainst.add(code);
            }
        }
    }
}
