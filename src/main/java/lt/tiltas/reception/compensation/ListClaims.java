package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.VIEW_COMPENSATION;

import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Language;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ListClaims {

    static final List<String> STATES = List.of("received", "held", "approved", "refused");

    private static final int SIZE = 25;

    /** @param state empty for all; {@code municipalities} short names by code */
    public record Listed(
            String state, Paged<Claim.Row> rows, Map<String, Long> counts, Map<Integer, String> municipalities) {

        public List<String> states() {
            return STATES;
        }

        public long count(String wanted) {
            return ListClaims.count(counts, wanted);
        }
    }

    private final Access access;
    private final Claims claims;
    private final Municipalities municipalities;

    ListClaims(Access access, Claims claims, Municipalities municipalities) {
        this.access = access;
        this.claims = claims;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    public Listed list(String wanted, int page, Language language, Officer officer) {
        access.allow(officer, VIEW_COMPENSATION);
        String state = STATES.contains(wanted) ? wanted : "";
        Map<String, Long> counts = claims.counts();
        List<Claim.Row> rows = claims.in(state.isEmpty() ? null : state, Paged.from(page, SIZE), SIZE);
        long all = count(counts, state);
        return new Listed(
                state, new Paged<>(rows, Math.max(page, 0), SIZE, all), counts, municipalities.names(language));
    }

    private static long count(Map<String, Long> counts, String state) {
        return state.isEmpty()
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(state, 0L);
    }
}
