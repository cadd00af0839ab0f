package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VIEW_HOSTS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.host.HostOffer.Row;
import lt.tiltas.reception.host.HostStep.State;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Language;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ListHosts {

    private static final int SIZE = 25;

    /** Offers by where they stand. */
    public enum Show {
        OFFERED(State.OFFERED),
        CONTACTED(State.CONTACTED),
        VETTING(State.VETTING),
        APPROVED(State.APPROVED),
        MATCHED(State.MATCHED),
        ENDED(State.WITHDRAWN, State.REFUSED, State.CLOSED);

        private final List<State> states;

        Show(State... states) {
            this.states = List.of(states);
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Show of(String code) {
            return List.of(values()).stream()
                    .filter(show -> show.code().equals(code))
                    .findFirst()
                    .orElse(OFFERED);
        }
    }

    /** @param municipalities short names by code */
    public record Listed(Show show, Paged<Row> rows, Map<State, Long> counts, Map<Integer, String> municipalities) {

        public long count(Show wanted) {
            return wanted.states.stream()
                    .mapToLong(state -> counts.getOrDefault(state, 0L))
                    .sum();
        }
    }

    private final Access access;
    private final HostOffers offers;
    private final Municipalities municipalities;

    ListHosts(Access access, HostOffers offers, Municipalities municipalities) {
        this.access = access;
        this.offers = offers;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    public Listed list(String wanted, int page, Language language, Officer officer) {
        access.allow(officer, VIEW_HOSTS);
        Show show = Show.of(wanted);
        Map<State, Long> counts = offers.counts();
        List<Row> rows = offers.in(show.states, Paged.from(page, SIZE), SIZE);
        long all = show.states.stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
        return new Listed(
                show, new Paged<>(rows, Math.max(page, 0), SIZE, all), counts, municipalities.names(language));
    }

    /** The offer that has this code, as the host reads it out. */
    @Transactional(readOnly = true)
    public Optional<HostOfferId> coded(String typed, Officer officer) {
        access.allow(officer, VIEW_HOSTS);
        return offers.coded(OfferCode.typed(typed));
    }
}
