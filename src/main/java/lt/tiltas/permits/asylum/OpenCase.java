package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.PermitRight.WORK_ON_ASYLUM;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.clock.ReadClocks;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One asylum case with its clocks and its course. */
@Service
public class OpenCase {

    /**
     * @param visit at which the application is lodged, the latest
     * @param officers names of who did what
     */
    public record Page(
            AsylumCase asylum,
            HouseholdCard household,
            Member person,
            List<ReadClocks.Line> clocks,
            Optional<AsylumCase.Visit> visit,
            List<AsylumCase.Event> events,
            Map<UUID, String> officers) {

        /** A time for lodging can be given. */
        public boolean mayBook() {
            return asylum.may(AsylumStep.LODGE)
                    && visit.filter(one -> one.state().open()).isEmpty();
        }

        /** What leads on. */
        public List<AsylumStep> onward() {
            return asylum.steps().stream().filter(step -> !isAside(step)).toList();
        }

        /** What stops, ends or puts off. */
        public List<AsylumStep> aside() {
            return asylum.steps().stream().filter(OpenCase::isAside).toList();
        }
    }

    private final Access access;
    private final AsylumCases cases;
    private final Households households;
    private final ReadClocks readClocks;
    private final Officers officers;

    OpenCase(Access access, AsylumCases cases, Households households, ReadClocks readClocks, Officers officers) {
        this.access = access;
        this.cases = cases;
        this.households = households;
        this.readClocks = readClocks;
        this.officers = officers;
    }

    /** @throws NotHere when there is none, or it is not this officer's to know */
    @Transactional
    public Page open(AsylumCaseId id, Officer officer) {
        access.allow(officer, WORK_ON_ASYLUM);
        AsylumCase asylum = cases.find(id).orElseThrow(() -> new NotHere("asylum case"));
        access.saw(officer, WORK_ON_ASYLUM, List.of(asylum.person()));
        HouseholdCard card = households.cards(List.of(asylum.household())).getFirst();
        List<AsylumCase.Event> events = cases.events(id);
        return new Page(
                asylum,
                card,
                card.members().stream()
                        .filter(member -> member.personId().equals(asylum.person()))
                        .findFirst()
                        .orElseThrow(() -> new NotHere("person")),
                readClocks.of(id.value()),
                cases.visit(id),
                events,
                officers.names(events.stream().map(AsylumCase.Event::byOfficer).toList()));
    }

    private static boolean isAside(AsylumStep step) {
        return switch (step) {
            case EXTEND, BEGIN_TRANSFER, SUSPEND, BEGIN_AGE, WITHDRAW, FIND_WITHDRAWN -> true;
            default -> false;
        };
    }
}
