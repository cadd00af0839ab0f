package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param to the morning of leaving, not a night any more; null while the family lives there */
public record Stay(LocalDate from, @Nullable LocalDate to, Where where) {

    public sealed interface Where permits InSite, OwnLodging {
        int municipality();
    }

    /** @param centre one of the Agency's own, from which a family still moves on */
    public record InSite(int site, int municipality, boolean centre, List<Sleeper> sleepers) implements Where {}

    /** @param kind rented, relatives or employer */
    public record OwnLodging(int municipality, String kind, String address) implements Where {}

    public record Sleeper(int person, String room, String bed) {}

    public boolean covers(LocalDate night) {
        return !night.isBefore(from) && (to == null || night.isBefore(to));
    }

    public boolean inCentre() {
        return where instanceof InSite in && in.centre();
    }

    Stay until(LocalDate day) {
        return new Stay(from, day, where);
    }
}
