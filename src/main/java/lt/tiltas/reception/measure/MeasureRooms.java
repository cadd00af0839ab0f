package lt.tiltas.reception.measure;

import static lt.tiltas.reception.ReceptionRight.BLOCK_BED;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bedrooms are measured once, and stand beside what the standards ask for. */
@Service
public class MeasureRooms {

    public record House(SiteId id, String name, List<RoomMeasure> rooms) {}

    /** @param wrong fields that cannot be read, with what was typed; nothing is written then */
    record Outcome(int rooms, Map<String, String> wrong) {}

    public static final String AREA = "a.";
    public static final String HEIGHT = "h.";

    private static final Pattern AREA_M2 = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,2})?");
    private static final Pattern HEIGHT_M = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,2})?");

    private final Access access;
    private final JdbcClient db;
    private final Clock clock;

    MeasureRooms(Access access, JdbcClient db, Clock clock) {
        this.access = access;
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    House open(SiteId site, Officer officer) {
        access.allow(officer, BLOCK_BED);
        String name = db.sql(
                        "select name from reception.site where id = :id and reception.runs(municipality, operator_org)")
                .param("id", site.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotHere("site"));
        return new House(
                site,
                name,
                db.sql("""
                        select r.id as room, r.label, (select count(*) from reception.bed b where b.room_id = r.id)::int as beds,
                            r.area, m.height_m as height
                        from reception.room r left join reception.room_measure m on m.room_id = r.id
                        where r.site_id = :id and r.closed_on is null order by r.floor, length(r.label), r.label
                        """).param("id", site.value()).query(RoomMeasure.class).list());
    }

    /** Rooms of which nothing was typed stay as they were. */
    @Transactional
    Outcome measure(SiteId site, Map<String, String> typed, Officer officer) {
        House house = open(site, officer);
        Map<String, String> wrong = new LinkedHashMap<>();
        for (RoomMeasure room : house.rooms) {
            check(AREA + room.room(), typed, AREA_M2, wrong);
            check(HEIGHT + room.room(), typed, HEIGHT_M, wrong);
        }
        if (!wrong.isEmpty()) {
            return new Outcome(0, wrong);
        }
        int written = 0;
        for (RoomMeasure room : house.rooms) {
            Optional<BigDecimal> area = number(typed.get(AREA + room.room()));
            Optional<BigDecimal> height = number(typed.get(HEIGHT + room.room()));
            area.ifPresent(value -> area(room, value));
            height.ifPresent(value -> height(room, value, officer));
            written += area.isPresent() || height.isPresent() ? 1 : 0;
        }
        return new Outcome(written, Map.of());
    }

    private void check(String field, Map<String, String> typed, Pattern shape, Map<String, String> wrong) {
        String text = typed.getOrDefault(field, "").strip();
        if (!text.isEmpty()
                && (!shape.matcher(text).matches() || number(text).orElseThrow().compareTo(BigDecimal.ONE) < 0)) {
            wrong.put(field, text);
        }
    }

    private static Optional<BigDecimal> number(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? Optional.empty()
                : Optional.of(new BigDecimal(typed.strip().replace(',', '.')));
    }

    private void area(RoomMeasure room, BigDecimal area) {
        db.sql("update reception.room set area = :area where id = :room and area is distinct from :area")
                .param("area", area)
                .param("room", room.room())
                .update();
    }

    private void height(RoomMeasure room, BigDecimal height, Officer officer) {
        db.sql("""
                insert into reception.room_measure (room_id, org_id, measured_by, measured_on, height_m)
                values (:room, :org, :officer, :on, :height)
                on conflict (room_id) do update set org_id = excluded.org_id, measured_by = excluded.measured_by,
                    measured_on = excluded.measured_on, height_m = excluded.height_m
                where room_measure.height_m <> excluded.height_m
                """)
                .param("room", room.room())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("on", LocalDate.now(clock))
                .param("height", height)
                .update();
    }
}
