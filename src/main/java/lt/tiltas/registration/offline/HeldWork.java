package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** Registrations from devices that wait for a decision. */
@Component
class HeldWork implements Work.Source {

    private final OfflineRecords records;

    HeldWork(OfflineRecords records) {
        this.records = records;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(REGISTER_ARRIVAL)) {
            return List.of();
        }
        return List.of(new Work("work.offline-held", records.count(), "/offline/held", "warning", "soon"));
    }
}
