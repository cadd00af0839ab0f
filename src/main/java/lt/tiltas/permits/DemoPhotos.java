package lt.tiltas.permits;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.paper.ShownPapers;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Pictures;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to photos shown for an application, as the system. */
@Service
@Profile("demo")
public class DemoPhotos {

    private final ShownPapers papers;
    private final Pictures pictures;

    DemoPhotos(ShownPapers papers, Pictures pictures) {
        this.papers = papers;
        this.pictures = pictures;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID household, UUID person, byte[] picture) {
        if (pictures.take(picture) instanceof Pictures.Taken.Picture taken) {
            papers.add(new HouseholdId(household), new PersonId(person), "photo", taken, Officer.SYSTEM);
        }
    }
}
