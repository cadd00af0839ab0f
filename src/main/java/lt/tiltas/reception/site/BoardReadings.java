package lt.tiltas.reception.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.reception.stay.BedRules;
import lt.tiltas.reception.stay.Places;
import lt.tiltas.reception.strip.Nights;
import lt.tiltas.reception.strip.Populations;
import org.springframework.stereotype.Component;

/** What the board reads, together. */
@Component
record BoardReadings(Sites sites, Places places, Nights nights, Populations populations, BedRules rules) {

    Map<UUID, Populations.Population> population(LocalDate day) {
        return populations.on(day, Board.WEEK, rules.adultAge(day));
    }
}
