package lt.tiltas.placement.run;

import static lt.tiltas.placement.PlacementRight.WORK_OUT_PRICES;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody does not want to wait for the weekly run. Nothing is decided by it. */
@Service
class AskForPrices {

    private final Access access;
    private final PriceWorker worker;

    AskForPrices(Access access, PriceWorker worker) {
        this.access = access;
        this.worker = worker;
    }

    @Transactional
    void ask(Officer officer) {
        access.allow(officer, WORK_OUT_PRICES);
        worker.asked();
    }
}
