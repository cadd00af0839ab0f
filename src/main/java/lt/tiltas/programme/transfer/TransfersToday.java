package lt.tiltas.programme.transfer;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.TodaySource;
import org.springframework.stereotype.Component;

/** Transfers in which the officer does the next thing. */
@Component
class TransfersToday implements TodaySource {

    private final Transfers transfers;

    TransfersToday(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        return List.of(Block.elsewhere(Column.NEEDS_ME, "transfers", transfers.waiting(officer), "/transfers"));
    }
}
