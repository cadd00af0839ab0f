package lt.tiltas.placement.offer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All places that were offered to one household, the newest first. */
public record HouseholdOffers(List<Line> all) {

    public record Line(Offer offer, @Nullable HouseholdAnswer said) {}

    public Optional<Offer> open() {
        return all.stream().map(Line::offer).filter(Offer::isOpen).findFirst();
    }

    public List<Line> ended() {
        return all.stream().filter(line -> !line.offer().isOpen()).toList();
    }
}
