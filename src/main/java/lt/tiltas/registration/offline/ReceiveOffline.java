package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.Arrays;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.arrival.RegisterWhole;
import lt.tiltas.registration.card.CardCode;
import lt.tiltas.registration.card.IssueCard;
import lt.tiltas.registration.offline.OfflineRecords.Known;
import lt.tiltas.registration.offline.OfflineRecords.Waiting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a registration from a device. The same under the same key is answered alike and written once; other content under a known key
 * is kept for a person, and so is what does not pass the desk's checks or is strongly like somebody known.
 */
@Service
public class ReceiveOffline {

    private static final JsonMapper CANONICAL = JsonMapper.shared();

    private final Access access;
    private final OfflineRecords records;
    private final RegisterWhole registerWhole;
    private final IssueCard issueCard;

    ReceiveOffline(Access access, OfflineRecords records, RegisterWhole registerWhole, IssueCard issueCard) {
        this.access = access;
        this.records = records;
        this.registerWhole = registerWhole;
        this.issueCard = issueCard;
    }

    @Transactional
    public Answer receive(OfflineId id, Sent sent, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL);
        records.lock(id);
        byte[] hash = records.mark(CANONICAL.writeValueAsBytes(sent));
        List<Known> known = records.known(id);
        for (Known one : known) {
            if (Arrays.equals(one.hash(), hash)) {
                return answer(one);
            }
        }
        String content = CANONICAL.writerWithDefaultPrettyPrinter().writeValueAsString(sent.arrival());
        if (!known.isEmpty()) {
            records.hold(id, hash, sent, null, new Waiting(List.of("changed"), content), officer);
            return Answer.conflict();
        }
        var household = new HouseholdId(id.value());
        List<String> reasons =
                registerWhole.register(household, sent.arrival(), officer).reasons();
        CardCode.in(sent.code()).ifPresent(code -> issueCard.adopt(code, household, officer));
        if (reasons.isEmpty()) {
            records.keep(id, hash, sent, household, officer);
        } else {
            records.hold(id, hash, sent, household, new Waiting(reasons, content), officer);
        }
        return records.known(id).stream()
                .map(ReceiveOffline::answer)
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(Known known) {
        if (known.state() == null) {
            return Answer.conflict();
        }
        return known.state().equals("draft") ? Answer.held(known.reasons()) : Answer.registered(known.number());
    }
}
