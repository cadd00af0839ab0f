package lt.tiltas.portal.home;

import static lt.tiltas.portal.PortalRight.OWN_LOOKS;
import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.portal.documents.OwnDocuments;
import lt.tiltas.portal.looks.OwnLooks;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.NextMeeting;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.Programmes;
import lt.tiltas.programme.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the newcomer's first page from the doors of the modules. */
@Service
public class OwnHome {

    private static final int LAST_LOOKS = 3;

    /** @param meeting the next talk, if one is planned */
    public record Page(
            OwnHousehold.Own own,
            Optional<ProgrammeCard> programme,
            Optional<NextMeeting> meeting,
            OwnDocuments.Documents documents,
            LastLooks looks) {

        /** The own step that is due first, when no meeting comes before it. */
        public Optional<Step> nextStep() {
            return programme.stream()
                    .flatMap(card -> card.living().stream())
                    .flatMap(goal -> goal.steps().stream())
                    .filter(step -> step.open() && step.owner().person() && step.dueOn() != null)
                    .min(Comparator.comparing(Step::dueOn));
        }

        /** Whether something of the own is late in this goal: then it is up to the person. */
        public static boolean needsMe(Goal goal) {
            return goal.steps().stream()
                    .anyMatch(step -> step.late() && step.owner().person());
        }
    }

    public record LastLooks(List<OwnLooks.Seen> last, int count) {}

    private final Access access;
    private final OwnHousehold ownHousehold;
    private final Programmes programmes;
    private final OwnDocuments documents;
    private final OwnLooks looks;

    OwnHome(Access access, OwnHousehold ownHousehold, Programmes programmes, OwnDocuments documents, OwnLooks looks) {
        this.access = access;
        this.ownHousehold = ownHousehold;
        this.programmes = programmes;
        this.documents = documents;
        this.looks = looks;
    }

    @Transactional
    public Page open(Officer officer) {
        access.require(officer, OWN_LOOKS, OwnHousehold.self(officer));
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_PAGE);
        return new Page(
                own,
                programmes.open(own.card().id()),
                programmes.nextMeeting(own.card().id()),
                documents.of(own.card()),
                new LastLooks(looks.of(officer, LAST_LOOKS, 0), looks.count(officer)));
    }
}
