package lt.tiltas.preparedness.activation.request;

import static lt.tiltas.preparedness.PreparednessRight.ANSWER_REQUEST;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;

/** What the own organisation is asked for and has not answered, among what is to be done today. */
@Service
class TodaysRequests implements Work.Source {

    private final Access access;
    private final Requests requests;

    TodaysRequests(Access access, Requests requests) {
        this.access = access;
        this.requests = requests;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(ANSWER_REQUEST)) {
            return List.of();
        }
        access.allow(officer, ANSWER_REQUEST);
        long open = requests.asked(officer.organisation().value(), null).stream()
                .filter(one -> one.answer() == null)
                .count();
        return open == 0
                ? List.of()
                : List.of(new Work("work.requests", open, "/preparedness/requests", "message", "late"));
    }
}
