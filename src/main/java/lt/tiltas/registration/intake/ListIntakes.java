package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of the officer's organisation, and how many of them wait for somebody. */
@Service
class ListIntakes implements Work.Source {

    static final int PAGE = 20;

    private final Access access;
    private final Intakes intakes;

    ListIntakes(Access access, Intakes intakes) {
        this.access = access;
        this.intakes = intakes;
    }

    @Transactional(readOnly = true)
    public List<Intake> list(int page, Officer officer) {
        access.allow(officer, IMPORT_ARRIVALS);
        return intakes.page(officer, PAGE, page);
    }

    @Override
    public List<Work> of(Officer officer) {
        return officer.may(IMPORT_ARRIVALS)
                ? List.of(new Work("intake.waiting", intakes.waiting(officer), "/intakes", "file", "soon"))
                : List.of();
    }
}
