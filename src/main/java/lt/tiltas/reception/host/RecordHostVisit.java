package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VISIT_HOST;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was found in the home. The next visit is planned; a concern goes to the coordinators. */
@Service
class RecordHostVisit {

    public sealed interface Outcome {

        record Recorded(HostContractId contract, boolean concern) implements Outcome {}

        record WordsMissing() implements Outcome {}

        record DoneAlready() implements Outcome {}
    }

    @Component
    record Visiting(HostContracts contracts, HostVisits visits) {}

    private final Access access;
    private final Visiting visiting;
    private final Rules rules;
    private final Clock clock;

    RecordHostVisit(Access access, Visiting visiting, Rules rules, Clock clock) {
        this.access = access;
        this.visiting = visiting;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Outcome record(HostVisitId id, Visit.Found form, Officer officer) {
        access.allow(officer, VISIT_HOST);
        Visit visit = visiting.visits.find(id).orElseThrow(() -> new NotHere("visit"));
        Contract contract = visiting.contracts.find(visit.contract()).orElseThrow(() -> new NotHere("contract"));
        if (form.result().equals("concern") && form.saysNothing()) {
            return new Outcome.WordsMissing();
        }
        if (!visiting.visits.found(visit, form, OffsetDateTime.now(clock), officer)) {
            return new Outcome.DoneAlready();
        }
        int days = rules.days("reception.host-visit-next", LocalDate.now(clock));
        visiting.visits.plan(contract, form.doneOn().plusDays(days));
        return new Outcome.Recorded(contract.id(), form.result().equals("concern"));
    }

    /** The contract on whose page the visit stands. */
    @Transactional(readOnly = true)
    public HostContractId contractOf(HostVisitId id, Officer officer) {
        access.allow(officer, VISIT_HOST);
        return visiting.visits.find(id).map(Visit::contract).orElseThrow(() -> new NotHere("visit"));
    }
}
