package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.PermitRight.WORK_ON_ASYLUM;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.clock.ReadClocks;
import lt.tiltas.permits.visit.Appointment;
import lt.tiltas.permits.visit.Choice;
import lt.tiltas.permits.visit.Chosen;
import lt.tiltas.permits.visit.Given;
import lt.tiltas.permits.visit.LodgingVisits;
import lt.tiltas.permits.visit.VisitTimes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A time at which the asylum applications of a household are lodged, in person. It is moved and cancelled as any other visit. */
@Service
public class BookLodging {

    /**
     * @param people of the household whose applications are lodged together
     * @param clock by which they are to be lodged; empty while it does not run
     */
    public record Page(OpenCase.Page of, int people, Choice choice, Optional<ReadClocks.Line> clock) {

        /** The day that is shown comes after the last one for lodging. */
        public boolean tooLate() {
            return clock.filter(line -> choice.day() != null
                            && choice.day().isAfter(line.clock().dueOn()))
                    .isPresent();
        }
    }

    private final Access access;
    private final OpenCase openCase;
    private final AsylumCases cases;
    private final VisitTimes visits;
    private final LodgingVisits lodgings;

    BookLodging(Access access, OpenCase openCase, AsylumCases cases, VisitTimes visits, LodgingVisits lodgings) {
        this.access = access;
        this.openCase = openCase;
        this.cases = cases;
        this.visits = visits;
        this.lodgings = lodgings;
    }

    /** @throws NotHere when there is no such case for this officer, or nothing of it to lodge now */
    @Transactional
    public Page open(AsylumCaseId id, Choice.Ask ask, Officer officer) {
        access.allow(officer, WORK_ON_ASYLUM);
        OpenCase.Page of = openCase.open(id, officer);
        int people = together(of.asylum()).size();
        return new Page(
                of,
                people,
                visits.lodging(of.household(), people, ask),
                of.clocks().stream()
                        .filter(line -> line.clock().rule().equals(AsylumClocks.LODGE)
                                && line.clock().end() == null)
                        .findFirst());
    }

    @Transactional
    public Given book(AsylumCaseId id, Chosen chosen, Officer officer) {
        access.allow(officer, WORK_ON_ASYLUM);
        OpenCase.Page of = openCase.open(id, officer);
        List<AsylumCase> together = together(of.asylum());
        Given given = visits.lodge(of.household(), together.size(), chosen, officer);
        if (given instanceof Given.Has(Appointment visit)) {
            lodgings.write(visit.id(), together.stream().map(AsylumCase::id).toList());
        }
        return given;
    }

    private List<AsylumCase> together(AsylumCase one) {
        if (!one.may(AsylumStep.LODGE)) {
            throw new NotHere("an application to lodge");
        }
        return cases.toLodge(one.household());
    }
}
