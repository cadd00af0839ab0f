package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** What runs out in the officer's stores. */
@Component
class AidWork implements Work.Source {

    private final Ledger ledger;
    private final Clock clock;

    AidWork(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(KEEP_STORE)) {
            return List.of();
        }
        long low = ledger.lying(LocalDate.now(clock)).stream()
                .filter(one -> one.quantity() < one.minimum())
                .count();
        return List.of(new Work("work.aid-low", low, "/aid", "box", "soon"));
    }
}
