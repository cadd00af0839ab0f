package lt.tiltas.programme.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.tiltas.programme.OutcomeId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A job or a result of Lithuanian.
 *
 * @param onDay the job's first day; the day of the test; the day on which it was said that there has been none
 */
public record Outcome(
        OutcomeId id,
        ProgrammeId programme,
        UUID person,
        LocalDate onDay,
        @Nullable Job job,
        @Nullable Test test,
        Said said) {

    static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    static final String NOT_TESTED = "not_tested";
    static final List<String> KINDS = List.of("open_ended", "fixed", "self_employed");
    static final List<String> ENDS =
            List.of("term_over", "another_job", "laid_off", "own_wish", "health", "care", "other");

    private static final int LAST_GROUP = 9;

    /**
     * @param wage gross cents a month; null where it is not said
     * @param group major group of ISCO-08, key {@code isco.<n>}; skill the same of what the person can do
     */
    public record Job(
            String kind,
            int hours,
            @Nullable Integer wage,
            int group,
            @Nullable Integer skill,
            @Nullable End end) {}

    public record End(LocalDate on, String because) {}

    /** @param examiner null where there has been no test */
    public record Test(String level, @Nullable String examiner) {

        public boolean taken() {
            return examiner != null;
        }
    }

    /** @param side who reported it: person or office; state reported, confirmed or denied */
    public record Said(String side, String state, LocalDate on, int version) {

        public boolean waitsFor(String other) {
            return state.equals("reported") && !side.equals(other);
        }

        public boolean denied() {
            return state.equals("denied");
        }
    }

    public static List<Map.Entry<String, String>> kinds() {
        return options("outcome.job.", KINDS);
    }

    public static List<Map.Entry<String, String>> ends() {
        return options("outcome.end.", ENDS);
    }

    public static List<Map.Entry<String, String>> levels() {
        return IntStream.rangeClosed(0, LEVELS.size())
                .mapToObj(n -> n == 0 ? NOT_TESTED : LEVELS.get(n - 1))
                .map(code -> Map.entry(code, Ui.t("outcome.level." + code)))
                .toList();
    }

    /** Armed forces, group 0, come last. */
    public static List<Map.Entry<String, String>> groups() {
        return IntStream.rangeClosed(1, LAST_GROUP + 1)
                .mapToObj(n -> String.valueOf(n % (LAST_GROUP + 1)))
                .map(code -> Map.entry(code, Ui.t("isco." + code)))
                .toList();
    }

    static boolean knownGroup(int group) {
        return group >= 0 && group <= LAST_GROUP;
    }

    private static List<Map.Entry<String, String>> options(String key, List<String> codes) {
        return codes.stream().map(code -> Map.entry(code, Ui.t(key + code))).toList();
    }
}
