package lt.tiltas.permits.household;

import static lt.tiltas.permits.PermitRight.VIEW_PERMITS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
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

    /** @param attendBy the day by which somebody who applies today is to come */
    public record Page(
            HouseholdCard card,
            List<Candidate> members,
            List<PermitHistory.Line> applications,
            List<Happening> happenings,
            LocalDate attendBy,
            LocalDate today) {

        public boolean somebodyMayApply() {
            return card.state().code().equals("registered") && members.stream().anyMatch(Candidate::mayApply);
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
    private final Rules rules;
    private final Clock clock;

    OpenHouseholdPermits(
            Households households, Candidates candidates, PermitHistory history, Rules rules, Clock clock) {
        this.households = households;
        this.candidates = candidates;
        this.history = history;
        this.rules = rules;
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
                rules.due("permit.attend-by", today),
                today);
    }
}
