package lt.tiltas.programme.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.programme.Support;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.SupportNow;
import lt.tiltas.programme.SupportSignal.About;
import org.jspecify.annotations.Nullable;

/**
 * The rules about the days of supports and referrals and about who acts, readable and always the same. What comes from ratings is in
 * {@link NeedRules}.
 */
public final class SignalRules {

    public record Found(String rule, About about) {

        public Found(String rule, SupportId support) {
            this(rule, new About(support, null, null));
        }
    }

    /**
     * What the rules look at.
     *
     * @param officeStepsSince since when every open step has been somebody else's than the person's; null when one is the person's, or none is open
     * @param shortageOn the last day on which it was told that rent or food did not suffice
     * @param awaited referrals of which a word is awaited, each with the day by which it is due
     */
    public record Facts(
            List<SupportNow> supports,
            @Nullable LocalDate officeStepsSince,
            @Nullable LocalDate shortageOn,
            Map<UUID, LocalDate> awaited,
            NeedRules.Needs needs,
            Limits limits,
            LocalDate today) {

        boolean anySheltered() {
            return supports.stream()
                    .anyMatch(now -> now.live() && now.support().term().sheltered(today));
        }
    }

    /** In days, by the law's rules. */
    public record Limits(int cliff, int officeSteps, NeedRules.Limits needs) {}

    private SignalRules() {}

    public static List<Found> find(Facts facts) {
        List<Found> found = new ArrayList<>();
        for (SupportNow now : facts.supports()) {
            if (!now.support().granted() || !now.live()) {
                continue;
            }
            if (pastItsEnd(now)) {
                found.add(new Found("S1", now.support().id()));
            }
            if (cliff(now, facts)) {
                found.add(new Found("S6", now.support().id()));
            }
            if (shortAfterStep(now, facts)) {
                found.add(new Found("S7", now.support().id()));
            }
        }
        if (onlyTheOfficeActs(facts)) {
            found.add(new Found("S5", About.WHOLE_PLAN));
        }
        found.addAll(silent(facts));
        found.addAll(NeedRules.find(facts));
        return found;
    }

    /** Asked again, a service has the same days again; then it is asked about anew. */
    private static List<Found> silent(Facts facts) {
        return facts.awaited().entrySet().stream()
                .filter(one -> one.getValue().isBefore(facts.today()))
                .map(one -> new Found("S9", new About(null, null, null, one.getKey())))
                .toList();
    }

    private static boolean pastItsEnd(SupportNow now) {
        LocalDate reviewedOn = now.support().life().reviewedOn();
        LocalDate endsOn = now.support().term().endsOn();
        return endsOn.isBefore(now.today()) && (reviewedOn == null || reviewedOn.isBefore(endsOn));
    }

    private static boolean cliff(SupportNow now, Facts facts) {
        LocalDate end = end(now);
        return !end.isBefore(facts.today())
                && !end.isAfter(facts.today().plusDays(facts.limits().cliff()))
                && now.support().bridge() == null
                && facts.supports().stream().noneMatch(other -> follows(now.support(), end, other));
    }

    /** Its planned end, or the nearer day on which a signed decision ends it. */
    private static LocalDate end(SupportNow now) {
        return now.coming().stream()
                .filter(one -> one.what().kind().equals("end"))
                .map(one -> one.what().takesEffectOn())
                .filter(day -> day.isBefore(now.support().term().endsOn()))
                .findFirst()
                .orElse(now.support().term().endsOn());
    }

    private static boolean follows(Support support, LocalDate end, SupportNow other) {
        return !other.support().id().equals(support.id())
                && other.support().granted()
                && other.support().aim().domain().equals(support.aim().domain())
                && !other.support().term().startsOn().isAfter(end.plusDays(1))
                && other.support().term().endsOn().isAfter(end);
    }

    private static boolean shortAfterStep(SupportNow now, Facts facts) {
        LocalDate told = facts.shortageOn();
        return told != null
                && now.decisions().stream()
                        .anyMatch(one -> one.inForce(facts.today())
                                && one.restorable(facts.today())
                                && !told.isBefore(one.what().takesEffectOn()));
    }

    private static boolean onlyTheOfficeActs(Facts facts) {
        LocalDate since = facts.officeStepsSince();
        return since != null
                && !since.plusDays(facts.limits().officeSteps()).isAfter(facts.today())
                && !facts.anySheltered();
    }
}
