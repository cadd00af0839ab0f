import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import lt.tiltas.reception.SiteId;

/** Invented houses and families, written past row-level security: what {@link Beds} races for. */
final class BedHouses {

    final List<SiteId> sites = new ArrayList<>();
    final List<List<UUID>> rooms = new ArrayList<>();
    final List<UUID> beds = new ArrayList<>();

    void add(Connection db, SplittableRandom dice, int n) throws SQLException {
        UUID site = new UUID(dice.nextLong(), dice.nextLong());
        UUID building = new UUID(dice.nextLong(), dice.nextLong());
        UUID unit = new UUID(dice.nextLong(), dice.nextLong());
        run(db, "insert into reception.site (id, name, kind, operator_org, municipality, address, opened_on) values (?, ?, 'municipal', 19, 19, 'Bench 1', ?)",
                site, "Bench " + n, Beds.TODAY.minusYears(1));
        run(db, "insert into reception.building (id, site_id, label) values (?, ?, '1')", building, site);
        run(db, "insert into reception.unit (id, building_id, site_id, label) values (?, ?, ?, '1')", unit, building, site);
        List<UUID> here = new ArrayList<>();
        for (int r = 0; r < 10; r++) {
            UUID room = new UUID(dice.nextLong(), dice.nextLong());
            int size = 1 + dice.nextInt(4);
            here.add(room);
            run(db, "insert into reception.room (id, site_id, unit_id, label, floor, area) values (?, ?, ?, ?, 1, ?)",
                    room, site, unit, String.valueOf(101 + r), size * 5);
            for (int b = 0; b < size; b++) {
                UUID bed = new UUID(dice.nextLong(), dice.nextLong());
                beds.add(bed);
                run(db, "insert into reception.bed (id, room_id, site_id, label) values (?, ?, ?, ?)", bed, room, site, String.valueOf((char) ('A' + b)));
            }
        }
        sites.add(new SiteId(site));
        rooms.add(here);
    }

    static UUID household(Connection db, SplittableRandom dice, int people) throws SQLException {
        UUID household = new UUID(dice.nextLong(), dice.nextLong());
        run(db, "insert into registration.household (id, number, state, holder_org, registered_by_org, arrived_on, registered_at, language, created_by)"
                + " values (?, ?, 'registered', 3, 2, ?, now(), 'uk', ?)", household, "B-" + household, Beds.TODAY.minusDays(9), new UUID(0, 1));
        String sex = dice.nextBoolean() ? "F" : "M";
        for (int n = 0; n < people; n++) {
            run(db, "insert into registration.person (id, household_id, holder_org, family_role, surname, given, sex, born_on, nationality, position, created_by)"
                            + " values (?, ?, 3, ?, 'Bench', ?, ?, ?, 'UKR', ?, ?)",
                    new UUID(dice.nextLong(), dice.nextLong()), household, n == 0 ? "applicant" : "other", "Name" + n, sex,
                    n < 2 ? LocalDate.of(1985, 3, 14) : LocalDate.of(2015, 9, 2), n, new UUID(0, 1));
        }
        return household;
    }

    static void run(Connection db, String sql, Object... values) throws SQLException {
        try (var statement = db.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            statement.executeUpdate();
        }
    }
}
