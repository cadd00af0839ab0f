package lt.tiltas.programme.closure;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Former participants of the municipality whom it is time to ask. */
@Component
@Order(6)
class FollowUpsToday implements TodaySource {

    private final FollowUps followUps;

    FollowUpsToday(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        return List.of(Block.elsewhere(Column.SOON, "follow-ups", followUps.countDue(officer), "/follow-ups"));
    }
}
