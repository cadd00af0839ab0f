package lt.tiltas.permits.document;

import java.awt.Color;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.paper.ShownPapers;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Pictures;
import org.springframework.stereotype.Component;

/** Faces as they were shown at the desk, and documents that are signed with them. */
@Component
class GivenPhotos {

    private final As as;
    private final GivenPermits givenPermits;
    private final Pictures pictures;
    private final Papers papers;
    private final Clock clock;

    @Component
    record Papers(ShownPapers shown, SignDocument sign, PermitDocuments documents) {}

    GivenPhotos(As as, GivenPermits givenPermits, Pictures pictures, Papers papers, Clock clock) {
        this.as = as;
        this.givenPermits = givenPermits;
        this.pictures = pictures;
        this.papers = papers;
        this.clock = clock;
    }

    void shows(HouseholdCard card, int member, Color color) {
        var taken = (Pictures.Taken.Picture) pictures.take(Faces.picture(color));
        as.run(
                Officer.SYSTEM,
                () -> papers.shown().add(card.id(), card.people().get(member), "photo", taken, Officer.SYSTEM));
    }

    ApplicationId permit(HouseholdCard card, int member) {
        LocalDate today = LocalDate.now(clock);
        ApplicationId granted = givenPermits.permit(card, member, today, today.plusDays(90));
        sign(granted);
        return granted;
    }

    /** The document before is superseded. */
    void sign(ApplicationId application) {
        as.run(Officer.SYSTEM, () -> papers.sign().sign(application, Officer.SYSTEM));
    }

    byte[] token(ApplicationId application) {
        return as.run(
                Officer.SYSTEM,
                () -> papers.documents()
                        .token(papers.documents()
                                .inForce(application)
                                .orElseThrow()
                                .id()));
    }
}
