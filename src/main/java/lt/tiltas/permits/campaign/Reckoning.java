package lt.tiltas.permits.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import lt.tiltas.permits.forecast.Chain;
import lt.tiltas.permits.forecast.Course;
import lt.tiltas.permits.forecast.Runs;
import lt.tiltas.permits.forecast.Stage;
import lt.tiltas.permits.forecast.Uncertainty;
import lt.tiltas.permits.unit.DeskTime;

/**
 * How a round goes: desk, examination, decision. One case is one person.
 *
 * @param days on which the offices are open, from the first window to the end of the permits
 * @param limit working days in which a case is to be decided
 */
public record Reckoning(Chain chain, List<LocalDate> days, int limit, Uncertainty uncertainty) {

    static final int STAGES = 3;

    private static final int RUNS = 2000;
    private static final double ALMOST_ALL = 0.95;
    private static final double HUNDRED = 100;
    private static final int OVERTIME = 60;
    private static final double LESS = 0.9;

    /** The last days of a round, in which twice as many come when nobody is invited: three weeks of fourteen in 2025. */
    private static final double LATE = 3 / 14.0;

    /** What one lever would change: cases that wait at the end at each stage. */
    public record Lever(String code, List<Long> waiting) {}

    /** @param at the last open day of the week */
    public record Week(LocalDate at, Runs.Band band) {}

    /**
     * @param missed share of the runs in which somebody waited longer than the law gives
     * @param more people to add at each stage for that to happen in one run of twenty at most; empty where that stage alone does not help
     */
    public record Answer(List<Week> weeks, double missed, List<OptionalInt> more, List<Long> waiting) {}

    /** Minutes all desks together give the round on a day. */
    static double deskMinutes(Campaign campaign, DeskTime.Open open, LocalDate day) {
        double share = campaign.hands().deskShare() / HUNDRED;
        double desks = open.desks() * share + campaign.hands().extraDesks();
        double oneDesk = open.desks() == 0 ? 0 : (double) open.minutes().getOrDefault(day, 0) / open.desks();
        return desks * (oneDesk + campaign.hands().overtime());
    }

    Answer answer() {
        Runs runs = new Runs(chain, uncertainty, RUNS, 1);
        Runs.Answer answer = runs.answer(limit);
        List<Week> weeks = new ArrayList<>();
        for (int day = 4; day < days.size(); day += 5) {
            weeks.add(new Week(days.get(day), answer.bands()[day]));
        }
        if (days.size() % 5 != 0) {
            weeks.add(new Week(days.getLast(), answer.bands()[days.size() - 1]));
        }
        Runs fewer = new Runs(chain, uncertainty, RUNS / 10, 1);
        List<OptionalInt> more = new ArrayList<>();
        for (int stage = 0; stage < STAGES; stage++) {
            more.add(fewer.morePeople(stage, limit, ALMOST_ALL));
        }
        return new Answer(weeks, answer.missed(), more, waiting(chain));
    }

    /** Each beside the plan as it stands. */
    List<Lever> levers() {
        return List.of(
                new Lever("none", waiting(chain)),
                new Lever("overtime", waiting(chain.overtime(0, OVERTIME))),
                new Lever("desk", waiting(chain.morePeople(0, 1))),
                new Lever("remote", waiting(chain.with(0, quicker(chain.stages().getFirst())))),
                new Lever(
                        "moved",
                        waiting(chain.moved(
                                0, 1, Math.min(1, chain.stages().getFirst().people())))),
                new Lever("examiner", waiting(chain.morePeople(1, 1))),
                new Lever("uninvited", waiting(uninvited())));
    }

    /** One in ten is dealt with without a visit. */
    private static Stage quicker(Stage desk) {
        return new Stage(
                desk.waiting(),
                desk.minutes() * LESS,
                desk.people(),
                desk.minutesADay(),
                desk.present(),
                desk.onward());
    }

    /** As many in all, most of them late. */
    private Chain uninvited() {
        double all = chain.arrivals().stream().mapToDouble(Double::doubleValue).sum();
        int late = (int) Math.round(chain.days() * LATE);
        double day = all / (chain.days() + late);
        List<Double> arrivals = new ArrayList<>();
        for (int n = 0; n < chain.days(); n++) {
            arrivals.add(n < chain.days() - late ? day : 2 * day);
        }
        return new Chain(chain.stages(), arrivals);
    }

    private static List<Long> waiting(Chain chain) {
        Course course = chain.expected();
        List<Long> waiting = new ArrayList<>();
        for (int stage = 0; stage < STAGES; stage++) {
            waiting.add(Math.round(course.waitingAtTheEnd(stage)));
        }
        return waiting;
    }
}
