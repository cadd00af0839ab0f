package lt.tiltas.reception.strip;

import static lt.tiltas.reception.ReceptionRight.VIEW_SITES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sixty nights of every site in a sheet: numbers, and nobody in them. */
@Service
class OccupancySheet {

    private static final List<String> COLUMNS =
            List.of("site", "night", "beds", "occupied", "held", "blocked", "spare", "free", "arriving", "leaving");

    @Component
    record Sources(Nights nights, JdbcClient db, Messages messages) {}

    private final Access access;
    private final Sources read;
    private final Clock clock;

    OccupancySheet(Access access, Sources read, Clock clock) {
        this.access = access;
        this.read = read;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    byte[] write(Officer officer, Language language) {
        access.allow(officer, VIEW_SITES);
        LocalDate today = LocalDate.now(clock);
        Map<UUID, String> names = new HashMap<>();
        read.db().sql("select id, name from reception.site").query(rs -> {
            names.put(rs.getObject(1, UUID.class), rs.getString(2));
        });
        List<List<Object>> rows = new ArrayList<>();
        Stream<Night> nights = read.nights().of(null, today, today.plusDays(OpenStrip.NIGHTS)).stream()
                .filter(night -> night.beds() + night.held() + night.occupied() > 0);
        nights.forEach(night -> rows.add(List.of(
                names.getOrDefault(night.siteId(), ""),
                night.night(),
                night.beds(),
                night.occupied(),
                night.held(),
                night.blocked(),
                night.spare(),
                night.free(),
                night.arriving(),
                night.leaving())));
        return SheetOf.rows(
                read.messages().text(language, "strip.tab"),
                COLUMNS.stream()
                        .map(column -> read.messages().text(language, "strip.column." + column))
                        .toList(),
                rows);
    }
}
