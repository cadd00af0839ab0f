package lt.tiltas.permits.clock;

import static lt.tiltas.permits.PermitRight.WATCH_CLOCKS;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Replanning.Moved;
import lt.tiltas.permits.clock.RecomputeClocks.Computed;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the stored last days are the computed ones, now and not only at night; and what to do when they are not. */
@Service
public class WatchClocks {

    /** @param others those stored otherwise than computed, with both days */
    public record Watched(int running, int unknown, int different, Paged<Moved> others) {}

    /** Why the computed days are taken over. */
    public record New(@NotBlank @Size(max = 300) String reason) {}

    private final Access access;
    private final RecomputeClocks recompute;
    private final AllClocks all;

    WatchClocks(Access access, RecomputeClocks recompute, AllClocks all) {
        this.access = access;
        this.recompute = recompute;
        this.all = all;
    }

    /** Compares at once: what has parted since the night is an alarm from now on. */
    @Transactional
    public Watched watch(int page, Officer officer) {
        access.allow(officer, WATCH_CLOCKS);
        Computed computed = recompute.compute();
        all.alarm(computed.others());
        return new Watched(
                computed.clocks(), computed.unknown(), computed.others().size(), all.moved(null, page));
    }

    /** How many last days moved; done again, none. */
    @Transactional
    public int takeOver(New form, Officer officer) {
        access.allow(officer, WATCH_CLOCKS);
        return recompute.replan(UUID.randomUUID(), form.reason().strip(), officer);
    }
}
