package lt.tiltas.portal.documents;

import static lt.tiltas.portal.Called.full;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.Deadline;
import lt.tiltas.permits.HeldDocument;
import lt.tiltas.permits.PermitFiles;
import lt.tiltas.permits.PermitState;
import lt.tiltas.permits.Permits;
import lt.tiltas.portal.looks.OwnLooks;
import lt.tiltas.portal.looks.OwnLooks.Checked;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The permits of a household that the caller has opened. */
@Service
public class OwnDocuments {

    private static final Set<String> FOR_THE_PERSON = Set.of("attend", "papers", "permit_ends");

    /**
     * The permits as they stand.
     *
     * @param deadlines what the person has to do, nearest first; what the office has to do is left out, and so is the end of
     *     a permit until as many days before it as the earliest reminder is given
     * @param undecidedAfter last day of protection itself, when a permit goes on to it and the law says nothing of what comes then
     */
    public record Documents(
            List<Document> permits,
            List<Due> deadlines,
            @Nullable LocalDate undecidedAfter) {

        public Optional<Due> nearest() {
            return deadlines.stream().findFirst();
        }

        /** Whether nobody can say yet what to do about it. */
        public boolean undecided(Due due) {
            return due.deadline().what().equals("permit_ends")
                    && due.deadline().on().equals(undecidedAfter);
        }

        /** Whether a permit holds whose document was not made here. */
        public boolean anyOnlyInMigris() {
            return permits.stream().anyMatch(permit -> permit.state().inForce() && permit.held() == null);
        }
    }

    /**
     * @param held the permit that holds now, with its document; null when there is none
     * @param checked when somebody saw its photo; null when nobody has, or it is not one's own
     */
    public record Document(
            Member member,
            PermitState state,
            @Nullable HeldDocument held,
            @Nullable Checked checked) {}

    /** @param members for whom it is the same, on the same day */
    public record Due(List<Member> members, Deadline deadline) {

        public String names() {
            return members.stream().map(member -> full(member.names())).collect(Collectors.joining(", "));
        }
    }

    private final Permits permits;
    private final PermitFiles files;
    private final OwnLooks looks;
    private final Rules rules;
    private final Clock clock;

    OwnDocuments(Permits permits, PermitFiles files, OwnLooks looks, Rules rules, Clock clock) {
        this.permits = permits;
        this.files = files;
        this.looks = looks;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Documents of(HouseholdCard card) {
        Map<PersonId, PermitState> states = permits.states(card.people());
        LocalDate today = LocalDate.now(clock);
        LocalDate remindedFrom = today.plusDays(rules.days("permit.remind-earliest", today) + 1L);
        List<HeldDocument> held = files.of(card.id());
        List<Checked> checks = looks.checks(card.people());
        return new Documents(
                card.members().stream()
                        .filter(member -> states.containsKey(member.personId()))
                        .map(member -> new Document(
                                member, states.get(member.personId()), held(held, member), checked(checks, member)))
                        .toList(),
                dues(
                        card,
                        permits.deadlines(card.id()).stream()
                                .filter(deadline -> FOR_THE_PERSON.contains(deadline.what()))
                                .filter(deadline -> !deadline.what().equals("permit_ends")
                                        || deadline.on().isBefore(remindedFrom))
                                .toList()),
                undecidedAfter(states.values(), today));
    }

    private @Nullable LocalDate undecidedAfter(Collection<PermitState> states, LocalDate today) {
        LocalDate end = rules.date("protection.ends-on", today);
        return states.stream().anyMatch(state -> state.inForce() && end.equals(state.until())) ? end : null;
    }

    /** What is the same for several members is said once. */
    private static List<Due> dues(HouseholdCard card, List<Deadline> deadlines) {
        return deadlines.stream()
                .collect(Collectors.groupingBy(
                        deadline -> Map.entry(deadline.on(), deadline.what()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new Due(members(card, same), same.getFirst()))
                .filter(due -> !due.members().isEmpty())
                .toList();
    }

    private static List<Member> members(HouseholdCard card, List<Deadline> deadlines) {
        return card.members().stream()
                .filter(member -> deadlines.stream()
                        .anyMatch(deadline -> deadline.person().equals(member.personId())))
                .toList();
    }

    private static @Nullable Checked checked(List<Checked> all, Member member) {
        return all.stream()
                .filter(one -> one.person().equals(member.personId()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable HeldDocument held(List<HeldDocument> all, Member member) {
        return all.stream()
                .filter(one -> one.isMade() && one.person().equals(member.personId()))
                .findFirst()
                .orElse(null);
    }
}
