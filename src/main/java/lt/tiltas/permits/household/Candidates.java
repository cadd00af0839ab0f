package lt.tiltas.permits.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.PermitState;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of a household may apply now, who files for them, and why the others may not. */
@Component
public class Candidates {

    /**
     * @param kind tp_first or tp_exchange; null when the person cannot apply now
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

    private final PermitStates states;
    private final Rules rules;
    private final Clock clock;

    Candidates(PermitStates states, Rules rules, Clock clock) {
        this.states = states;
        this.rules = rules;
        this.clock = clock;
    }

    public List<Candidate> of(HouseholdCard card) {
        Map<PersonId, PermitState> now = states.of(card.people());
        LocalDate today = LocalDate.now(clock);
        return card.members().stream()
                .map(member -> candidate(member, card, now.get(member.personId()), today))
                .toList();
    }

    private Candidate candidate(Member member, HouseholdCard card, PermitState state, LocalDate today) {
        Optional<Member> filedBy = filedBy(member, card, today);
        String kind = state.until() == null ? "tp_first" : "tp_exchange";
        String reason = null;
        if (state.inProgress()) {
            reason = "in_progress";
        } else if (state.inForce() && !exchangeOpen(state, today)) {
            reason = "valid";
        } else if (filedBy.isEmpty()) {
            reason = "no_adult";
        }
        return new Candidate(member, state, reason == null ? kind : null, filedBy.orElse(null), reason);
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
