package lt.tiltas.permits.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.PermitState;
import lt.tiltas.permits.household.PermitStates.Held;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of a household may apply now, who files for them, and why the others may not. */
@Component
public class Candidates {

    /**
     * @param kind of application it would be, message key {@code permit.kind.<kind>}; null when the person cannot apply now
     * @param filedBy the person or, for a child, the adult who files; null when nobody can
     * @param reason in_progress, valid or no_adult; null when the person may apply
     */
    public record Candidate(
            Member member,
            PermitState state,
            @Nullable String kind,
            @Nullable Member filedBy,
            @Nullable String reason) {

        public boolean mayApply() {
            return reason == null;
        }

        /** A child's application rides on an adult's. */
        public boolean withAdult() {
            return filedBy != null && !filedBy.id().equals(member.id());
        }
    }

    private static final String PROTECTION = "temporary_protection";

    private final PermitStates states;
    private final Rules rules;
    private final Clock clock;

    Candidates(PermitStates states, Rules rules, Clock clock) {
        this.states = states;
        this.rules = rules;
        this.clock = clock;
    }

    /** For temporary protection. */
    public List<Candidate> of(HouseholdCard card) {
        return of(card, PROTECTION);
    }

    /** @param ground on which they would apply */
    public List<Candidate> of(HouseholdCard card, String ground) {
        Map<PersonId, PermitState> now = states.of(card.people());
        Map<PersonId, Held> held = states.held(card.people(), ground);
        LocalDate today = LocalDate.now(clock);
        return card.members().stream()
                .map(member -> {
                    Held before = held.getOrDefault(member.personId(), new Held(false, null));
                    PermitState state = Objects.requireNonNull(now.get(member.personId()));
                    Optional<Member> filedBy = filedBy(member, card, today);
                    String reason = reason(state, valid(state, before, ground, today), filedBy.isPresent());
                    return new Candidate(
                            member, state, reason == null ? kind(ground, before) : null, filedBy.orElse(null), reason);
                })
                .toList();
    }

    private static @Nullable String reason(PermitState state, boolean valid, boolean somebodyFiles) {
        if (state.inProgress()) {
            return "in_progress";
        }
        return valid ? "valid" : somebodyFiles ? null : "no_adult";
    }

    /** Whether the permit in force is a reason to wait. Protection may be given up for another ground at any time. */
    private boolean valid(PermitState state, Held before, String ground, LocalDate today) {
        if (ground.equals(PROTECTION)) {
            return state.inForce() && !exchangeOpen(state, today);
        }
        return before.until() != null
                && before.until().isAfter(today.plusDays(rules.days("permit.ending-soon", today)));
    }

    private static String kind(String ground, Held before) {
        return switch (ground) {
            case PROTECTION -> before.protection() ? "tp_exchange" : "tp_first";
            case "humanitarian" -> "humanitarian";
            default -> before.protection() ? "after_protection" : "other_ground";
        };
    }

    /** From the day exchange is open, when the law already names a later end than the permit's. */
    private boolean exchangeOpen(PermitState state, LocalDate today) {
        return state.until() != null
                && rules.date("protection.ends-on", today).isAfter(state.until())
                && rules.knows("protection.exchange-from", today)
                && !rules.date("protection.exchange-from", today).isAfter(today);
    }

    private Optional<Member> filedBy(Member member, HouseholdCard card, LocalDate today) {
        int ownAge = rules.years("protection.own-account-age", today);
        return old(member, ownAge, today)
                ? Optional.of(member)
                : card.members().stream()
                        .filter(other -> other.bornOn() != null && !other.minor(today))
                        .findFirst();
    }

    /** Somebody whose birth date is not known files alone, until it is. */
    private static boolean old(Member member, int years, LocalDate today) {
        return member.bornOn() == null || !member.bornOn().plusYears(years).isAfter(today);
    }
}
