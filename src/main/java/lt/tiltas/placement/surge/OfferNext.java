package lt.tiltas.placement.surge;

import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;

@Service
class OfferNext {
    UUID run(SurgeId id, int number) {
        return id.value();
    }

    boolean offer(UUID run, Officer officer) {
        return false;
    }
}
