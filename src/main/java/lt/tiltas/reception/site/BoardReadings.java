package lt.tiltas.reception.site;

import java.time.LocalDate;
import lt.tiltas.reception.stay.BedRules;
import lt.tiltas.reception.stay.Places;
import lt.tiltas.reception.strip.Nights;
import lt.tiltas.reception.strip.Populations;
import org.springframework.stereotype.Component;

/** What the board reads, together. */
@Component
record BoardReadings(Sites sites, Places places, Nights nights, Populations populations, BedRules rules) {

    java.util.Map<java.util.UUID, Populations.Population> population(LocalDate day) {
        return populations.on(day, Board.WEEK, rules.adultAge(day));
    }
}
