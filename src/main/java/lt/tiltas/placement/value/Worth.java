package lt.tiltas.placement.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.placement.wish.Said;

/**
 * The value of a municipality for a household: a sum of points, each with its sentence. Nothing is learned from people's past; {@link Model} keeps
 * the slot for a calibrated forecast once there are outcomes to calibrate it by.
 */
public final class Worth {

    private static final int WISHES = 5;
    private static final String STATE_LANGUAGE = "lt";

    private final Weights weights;
    private final Map<Integer, Profile> profiles;
    private final Scarcity scarcity;
    private final Model model;

    public Worth(Weights weights, Map<Integer, Profile> profiles, Scarcity scarcity, Model model) {
        this.weights = weights;
        this.profiles = profiles;
        this.scarcity = scarcity;
        this.model = model;
    }

    public Judgement judge(Said said, Profile there) {
        Optional<String> cause = cause(said, there);
        if (cause.isPresent()) {
            return Judgement.impossible(cause.get());
        }
        Tally tally = new Tally();
        relatives(said, there, tally);
        wishes(said, there, tally);
        services(said, there, tally);
        tally.say("low_load", there.room().perThousand() <= there.room().usual(), true);
        tally.add(model.points(said, there));
        return new Judgement(tally.points, List.copyOf(tally.reasonsFor), List.copyOf(tally.reasonsAgainst), null);
    }

    private Optional<String> cause(Said said, Profile there) {
        boolean nearestElsewhere = said.ties().stream().anyMatch(tie -> tie.nuclear() && tie.confirmed())
                && said.tiesIn(there.code()).stream().noneMatch(tie -> tie.nuclear() && tie.confirmed());
        if (nearestElsewhere) {
            return Optional.of("nearest_elsewhere");
        }
        if (said.needs().care().stream()
                .anyMatch(care -> scarcity.counts(care) && there.care().getOrDefault(care, 0) == 0)) {
            return Optional.of("no_care");
        }
        return understood(said, there) ? Optional.empty() : Optional.of("no_language");
    }

    /** A municipality that has said in which languages it helps, and in none of theirs. What was never said is no obstacle. */
    private static boolean understood(Said said, Profile there) {
        return there.languages().isEmpty()
                || said.needs().languages().isEmpty()
                || said.needs().languages().contains(STATE_LANGUAGE)
                || said.needs().languages().stream().anyMatch(there.languages()::contains);
    }

    private void relatives(Said said, Profile there, Tally tally) {
        boolean kin = said.ties().stream().anyMatch(tie -> !tie.closeness().equals("friend"));
        tally.say(
                "relatives",
                said.tiesIn(there.code()).stream()
                        .anyMatch(tie -> !tie.closeness().equals("friend")),
                kin);
    }

    /** The first wish counts in full, the fifth a fifth of it; next door to where one would be counts by the distance. */
    private void wishes(Said said, Profile there, Tally tally) {
        Optional<Integer> rank = said.rankOf(there.code());
        if (rank.isPresent()) {
            tally.reasonsFor.add(rank.get() == 1 ? "wish" : "later_wish");
            tally.points += weights.of("wish") * (WISHES + 1 - rank.get()) / WISHES;
        } else if (said.dearest().isPresent()) {
            tally.reasonsAgainst.add("wish");
        }
        Optional<Profile> dear = said.dearest().map(profiles::get);
        if (dear.isPresent()) {
            double far = dear.get().at().kilometres(there.at());
            double reach = weights.of("distance_km");
            tally.points += (int) Math.round(weights.of("distance") * Math.max(0, 1 - far / reach));
            if (rank.isEmpty() && far <= reach / 2) {
                tally.reasonsFor.add("not_far");
            }
        }
    }

    private void services(Said said, Profile there, Tally tally) {
        Said.Pupils pupils = said.needs().pupils();
        Profile.Schools schools = there.schools();
        tally.say(
                "school_places",
                schools.primary() >= pupils.primary()
                        && schools.basic() >= pupils.basic()
                        && schools.upper() >= pupils.upper(),
                pupils.atSchool() > 0);
        tally.say("kindergarten", schools.kindergarten() >= pupils.kindergarten(), pupils.kindergarten() > 0);
        List<String> fields = said.needs().work().fields();
        tally.say(
                "jobs", fields.stream().anyMatch(field -> there.jobs().getOrDefault(field, 0) > 0), !fields.isEmpty());
        List<String> care = said.needs().care();
        tally.say("care", care.stream().allMatch(one -> there.care().getOrDefault(one, 0) > 0), !care.isEmpty());
        tally.say(
                "language",
                said.needs().languages().stream().anyMatch(there.languages()::contains),
                !said.needs().languages().isEmpty() && !there.languages().isEmpty());
    }

    /** Points and reasons of one municipality as they come together. */
    private final class Tally {

        private int points;
        private final List<String> reasonsFor = new ArrayList<>();
        private final List<String> reasonsAgainst = new ArrayList<>();

        /** A reason for when it holds, against when it matters to this household and does not. */
        private void say(String code, boolean holds, boolean matters) {
            if (!matters) {
                return;
            }
            if (holds) {
                points += weights.of(code);
                reasonsFor.add(code);
            } else {
                reasonsAgainst.add(code);
            }
        }

        private void add(int more) {
            points += more;
        }
    }
}
