package lt.tiltas.reception.incident;

import static lt.tiltas.reception.CareRight.KEEP_INCIDENT;

import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By itself: what nobody above has said to know in time is raised to the next one up. */
@Service
public class RaiseUnknown {

    private final Access access;
    private final Incidents incidents;
    private final IncidentParts parts;
    private final ReportIncident.Terms terms;

    RaiseUnknown(Access access, Incidents incidents, IncidentParts parts, ReportIncident.Terms terms) {
        this.access = access;
        this.incidents = incidents;
        this.parts = parts;
        this.terms = terms;
    }

    /** As the system; the same the second time. */
    @Transactional
    public void everywhere() {
        access.allow(Officer.SYSTEM, KEEP_INCIDENT);
        for (IncidentParts.Unknown unknown : parts.unknown(terms.now())) {
            Integer above = parts.above(unknown.organisation(), unknown.municipality(), terms.today());
            OffsetDateTime knownBy = terms.knownBy(unknown.severity());
            if (above != null && knownBy != null) {
                incidents.letKnow(unknown.incident(), above);
                parts.add(
                        unknown.incident(),
                        unknown.organisation(),
                        new IncidentParts.NewTask("know", null, above, null, knownBy),
                        Officer.SYSTEM);
            }
        }
    }
}
