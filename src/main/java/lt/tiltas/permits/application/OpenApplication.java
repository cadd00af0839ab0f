package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;
import static lt.tiltas.permits.PermitRight.VIEW_PERMITS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OpenApplication {

    /**
     * @param steps what this officer may do next
     * @param permitUntil until when the permit holds, or would hold if it were granted today; null when there is none
     */
    public record Page(
            Application application,
            HouseholdCard household,
            Member person,
            Member filedBy,
            List<Step> steps,
            List<Application.Event> events,
            Examined examined,
            @Nullable LocalDate permitUntil,
            LocalDate today) {

        public List<Step> plainSteps() {
            return steps.stream()
                    .filter(step -> !step.needsReason() && !step.ofDecision() && step != Step.EXAMINE)
                    .toList();
        }

        public List<Step> stepsWithReason() {
            return steps.stream()
                    .filter(step -> step.needsReason() && !step.ofDecision())
                    .filter(step -> step != Step.EXTEND || !examined.extended())
                    .filter(step ->
                            step != Step.END_WAITING || application.dates().askedOn() != null)
                    .toList();
        }

        /** Whether it is this officer's work. */
        public boolean mine() {
            return !steps.isEmpty();
        }

        /** What happened since the officer's page, when somebody else was quicker. */
        public List<Application.Event> since(int version) {
            return events.stream().filter(event -> event.version() > version).toList();
        }

        public boolean late() {
            return application.state().open() && application.dates().dueOn().isBefore(today);
        }
    }

    private final Applications applications;
    private final Households households;
    private final ReadExamined readExamined;
    private final Access access;
    private final Clock clock;

    OpenApplication(
            Applications applications, Households households, ReadExamined readExamined, Access access, Clock clock) {
        this.applications = applications;
        this.households = households;
        this.readExamined = readExamined;
        this.access = access;
        this.clock = clock;
    }

    /** @throws NotHere when there is none, or it is not this officer's to see */
    @Transactional
    public Page open(ApplicationId id, Officer officer) {
        access.allow(officer, VIEW_PERMITS);
        Application application = applications.find(id).orElseThrow(() -> new NotHere("application"));
        access.saw(officer, VIEW_PERMITS, List.of(application.person(), application.filedBy()));
        HouseholdCard card = households.cards(List.of(application.household())).getFirst();
        boolean mine = officer.may(DECIDE_PERMIT) && officer.organisation().equals(application.org());
        LocalDate today = LocalDate.now(clock);
        Member person = member(card, application.person().value());
        return new Page(
                application,
                card,
                person,
                member(card, application.filedBy().value()),
                mine ? Step.after(application.state()) : List.of(),
                applications.events(id),
                readExamined.of(application, card, person, today, officer),
                permitUntil(application, today),
                today);
    }

    private @Nullable LocalDate permitUntil(Application application, LocalDate today) {
        return (application.state().open()
                        ? readExamined.until(application, today)
                        : applications.permitUntil(application.id()))
                .orElse(null);
    }

    private static Member member(HouseholdCard card, UUID person) {
        return card.members().stream()
                .filter(member -> member.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"));
    }
}
