package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family is given, as it was granted. What was lowered since is in the decisions beside it: {@link SupportNow}.
 *
 * @param state proposed, granted, refused or ended
 * @param bridge what comes after it, in words; null when that is not known yet
 * @param ended null while it has not
 */
public record Support(
        SupportId id,
        ProgrammeId programme,
        Aim aim,
        Basis basis,
        Measure measure,
        Term term,
        String state,
        @Nullable String bridge,
        Life life) {

    /**
     * For what it is.
     *
     * @param kind cash, in_kind, housing, service, interpreter, transport, childcare, escort or mentor (key {@code support.kind.<code>})
     * @param domain one of twelve (key {@code domain.<code>})
     * @param goal in whose words it serves; null when only the need is known
     * @param person null for the whole family
     */
    public record Aim(
            String kind,
            String domain,
            @Nullable UUID goal,
            @Nullable UUID person) {}

    /** @param rule code of the law's rule by which the amount is reckoned, if there is one */
    public record Basis(
            String act, String article, @Nullable String rule) {

        public String said() {
            return article.isBlank() ? act : act + ", " + article;
        }
    }

    /**
     * Its days.
     *
     * @param pattern taper, bridge, swap, sprint or sheltered (key {@code support.pattern.<code>})
     * @param shelteredUntil until when nothing is lowered; why is not kept
     */
    public record Term(
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate reviewOn,
            String pattern,
            @Nullable LocalDate shelteredUntil) {

        public boolean sheltered(LocalDate on) {
            return shelteredUntil != null && !shelteredUntil.isBefore(on);
        }
    }

    /** @param endedAs reached, expired, moved, withdrawn or replaced */
    public record Life(
            @Nullable LocalDate endedOn,
            @Nullable String endedAs,
            @Nullable LocalDate reviewedOn,
            int version,
            List<StepDown> steps) {}

    /**
     * What is planned to come next; it lowers nothing until it is decided.
     *
     * @param trigger on_date, on_level, on_income or on_asking (key {@code support.trigger.<code>})
     * @param level of the domain's ladder, with on_level
     */
    public record StepDown(
            String trigger,
            @Nullable LocalDate onDate,
            @Nullable LocalDate noticeOn,
            @Nullable LocalDate restorableUntil,
            @Nullable Integer level,
            Measure measure) {}

    public boolean granted() {
        return state.equals("granted");
    }
}
