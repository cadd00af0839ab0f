package lt.tiltas.desk.household;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.permits.Permits;
import lt.tiltas.placement.Placements;
import lt.tiltas.programme.Programmes;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Happening;
import org.springframework.stereotype.Component;

/** The doors behind a household's overview. */
@Component
record Cases(Households households, Permits permits, Stays stays, Placements placements, Programmes programmes) {

    /** One timeline, newest first. */
    List<Happening> happenings(HouseholdId id) {
        return Stream.of(
                        households.happenings(id),
                        permits.happenings(id),
                        stays.happenings(id),
                        placements.happenings(id),
                        programmes.happenings(id))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Happening::at).reversed())
                .toList();
    }
}
