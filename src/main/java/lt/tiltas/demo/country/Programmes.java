package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Programmes {
    Programmes(long seed, LocalDate today, List<Officer> officers) {}

    @Nullable Programme of(Newcomers who, List<Stay> stays) {
        return null;
    }
}
