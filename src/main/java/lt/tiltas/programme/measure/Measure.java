package lt.tiltas.programme.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is counted of the service, never of a person. A guard stands beside the measure that it guards and has no aim of its own. */
public enum Measure {
    PLAN_OFFERED(Aim.AT_LEAST, PlanCases.OFFERED),
    PLAN_SIGNED(Aim.AT_LEAST, PlanCases.SIGNED),
    PLAN_DECLINED(Aim.NONE, PlanCases.DECLINED),
    GOALS_LANGUAGE(Aim.AT_LEAST, PlanCases.LANGUAGE),
    GOALS_ALIKE(Aim.NONE, PlanCases.ALIKE),
    OWN_PLAN(Aim.NONE, ContactCases.OWN_PLAN),
    DOING_LATE(Aim.RISING, PlanCases.DOING_LATE),
    DOING_EARLY(Aim.NONE, PlanCases.DOING_EARLY),
    STEPS_DROPPED(Aim.NONE, PlanCases.DROPPED),
    REVIEWS_HELD(Aim.AT_LEAST, ContactCases.REVIEWED),
    SUPPORTS_REVIEWED(Aim.AT_LEAST, SupportCases.REVIEWED),
    LOWERED_KEPT(Aim.AT_LEAST, SupportCases.KEPT),
    RESTORED(Aim.AT_LEAST, SupportCases.RESTORED),
    CLIFFS_BRIDGED(Aim.AT_LEAST, SupportCases.BRIDGED),
    NEEDS_ANSWERED(Aim.AT_LEAST, SupportCases.ANSWERED),
    MEETINGS_HELD(Aim.AT_LEAST, ContactCases.HELD),
    MEETINGS_MOVED(Aim.AT_MOST, ContactCases.MOVED),
    MEETINGS_MISSED(Aim.NONE, ContactCases.MISSED),
    INTERPRETED(Aim.AT_LEAST, ContactCases.INTERPRETED),
    MENTOR_MATCHED(Aim.AT_LEAST, MentorCases.MATCHED),
    MENTOR_HOURS(Aim.AT_LEAST, MentorCases.HOURS),
    CLOSED_KNOWN(Aim.AT_LEAST, ContactCases.KNOWN),
    FOLLOW_6(Aim.AT_LEAST, ContactCases.FOLLOWED_6),
    FOLLOW_12(Aim.AT_LEAST, ContactCases.FOLLOWED_12),
    FOLLOW_24(Aim.AT_LEAST, ContactCases.FOLLOWED_24),
    APPEALS_IN_TIME(Aim.AT_LEAST, SupportCases.IN_TIME),
    APPEALS_UPHELD(Aim.NONE, SupportCases.UPHELD),
    APPEALS_FILED(Aim.NONE, SupportCases.FILED),
    /** By sex, with what keeps the speed honest beside it. */
    FIRST_JOB(Aim.RISING, OutcomeCases.FIRST_JOB),
    JOB_6(Aim.NONE, OutcomeCases.JOB_6),
    JOB_12(Aim.NONE, OutcomeCases.JOB_12),
    SKILL(Aim.NONE, OutcomeCases.SKILL),
    A2_12(Aim.RISING, OutcomeCases.A2_12),
    B1_24(Aim.RISING, OutcomeCases.B1_24),
    UNTESTED(Aim.NONE, OutcomeCases.UNTESTED),
    REFERRALS_CLOSED(Aim.AT_LEAST, OutcomeCases.REFERRED),
    REFERRALS_UNANSWERED(Aim.NONE, OutcomeCases.UNANSWERED),
    /** Of officers, not of households: they open no cases. */
    LOAD(Aim.AT_LEAST, ContactCases.LOAD),
    TURNOVER(Aim.NONE, OutcomeCases.TURNOVER);

    public enum Aim {
        AT_LEAST,
        AT_MOST,
        RISING,
        NONE
    }

    private final Aim aim;
    private final String cases;

    Measure(Aim aim, String cases) {
        this.aim = aim;
        this.cases = cases;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Aim aim() {
        return aim;
    }

    /** The law's rule that holds the target, where there is one. */
    public Optional<String> target() {
        return aim == Aim.AT_LEAST || aim == Aim.AT_MOST ? Optional.of("measure." + code()) : Optional.empty();
    }

    public boolean opensCases() {
        return this != LOAD && this != TURNOVER;
    }

    /** Where a low share is what ought to be looked at, those not counted in it are the cases to read; else those that are. */
    boolean looksAtTheRest() {
        return aim == Aim.AT_LEAST
                || aim == Aim.RISING
                || List.of(OWN_PLAN, DOING_EARLY, JOB_6, JOB_12, SKILL).contains(this);
    }

    /** Whose figures stand apart for women and men. */
    boolean bySex() {
        return this == FIRST_JOB || this == A2_12 || this == B1_24;
    }

    public List<Measure> guards() {
        return switch (this) {
            case PLAN_OFFERED -> List.of(GOALS_ALIKE);
            case PLAN_SIGNED -> List.of(PLAN_DECLINED);
            case GOALS_LANGUAGE -> List.of(GOALS_ALIKE, OWN_PLAN);
            case DOING_LATE -> List.of(DOING_EARLY, STEPS_DROPPED);
            case LOWERED_KEPT -> List.of(RESTORED);
            case NEEDS_ANSWERED -> List.of(SUPPORTS_REVIEWED);
            case REVIEWS_HELD, MEETINGS_HELD, MEETINGS_MOVED -> List.of(MEETINGS_MISSED);
            case FIRST_JOB -> List.of(JOB_6, JOB_12, SKILL);
            case A2_12 -> List.of(UNTESTED);
            case REFERRALS_CLOSED -> List.of(REFERRALS_UNANSWERED);
            case LOAD -> List.of(TURNOVER);
            case APPEALS_IN_TIME -> List.of(APPEALS_UPHELD, APPEALS_FILED);
            default -> List.of();
        };
    }

    /** In the order of a programme's life; guards stand beside these. */
    public static List<Measure> main() {
        return Arrays.stream(values()).filter(one -> one.aim != Aim.NONE).toList();
    }

    static Optional<Measure> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Statement of rows org_id, programme_id, need, met: one for whatever is counted. */
    String cases() {
        return cases;
    }
}
