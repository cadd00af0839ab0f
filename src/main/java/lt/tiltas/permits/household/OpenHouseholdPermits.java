package lt.tiltas.permits.household;

import static lt.tiltas.permits.PermitRight.VIEW_PERMITS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.draft.Begun;
import lt.tiltas.permits.draft.Draft;
import lt.tiltas.permits.household.Candidates.Candidate;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Happening;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OpenHouseholdPermits {

    /**
     * @param begun the application that is being filled in; null when there is none
     * @param grounds that may be applied on today
     */
    public record Page(
            HouseholdCard card,
            List<Candidate> members,
            List<PermitHistory.Line> applications,
            List<Happening> happenings,
            @Nullable Draft begun,
            List<String> grounds,
            LocalDate today) {

        /** Somebody whose application is not being looked at. */
        public boolean somebodyMayApply() {
            return card.state().code().equals("registered")
                    && members.stream()
                            .anyMatch(member -> !member.state().inProgress() && !"no_adult".equals(member.reason()));
        }

        public PermitHistory.@Nullable Line newest(UUID person) {
            return applications.stream()
                    .filter(line -> line.person().equals(person))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final Households households;
    private final Candidates candidates;
    private final PermitHistory history;
    private final Begun begun;
    private final Clock clock;

    OpenHouseholdPermits(
            Households households, Candidates candidates, PermitHistory history, Begun begun, Clock clock) {
        this.households = households;
        this.candidates = candidates;
        this.history = history;
        this.begun = begun;
        this.clock = clock;
    }

    @Transactional
    public Page open(HouseholdId id, Officer officer) {
        HouseholdCard card = households.open(id, officer, VIEW_PERMITS);
        LocalDate today = LocalDate.now(clock);
        return new Page(
                card,
                candidates.of(card),
                history.applications(id),
                history.happenings(id).stream()
                        .sorted(Comparator.comparing(Happening::at).reversed())
                        .toList(),
                begun.draft(id),
                begun.grounds(today),
                today);
    }
}
