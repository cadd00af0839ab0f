import java.sql.Connection;
import java.sql.SQLException;

/**
 * What must not be after the race.
 *
 * @param doubles beds with two people on a night
 * @param twice people with two beds on a night
 * @param half families of whom only some have a bed
 * @param strangers in a room that is not theirs
 * @param empty rows with a range of no night or without a beginning
 * @param found deadlocks that the server found; whether anybody was shown one is counted where it was shown
 */
record BedFaults(long doubles, long twice, long half, long strangers, long empty, long found) {

    static BedFaults of(Connection db) throws SQLException {
        long doubles = count(db, """
                select count(*) from reception.stay a join reception.stay b on a.bed_id = b.bed_id and a.id < b.id and a.during && b.during
                where a.state <> 'released' and b.state <> 'released'""");
        long twice = count(db, """
                select count(*) from reception.stay a join reception.stay b on a.person_id = b.person_id and a.id < b.id and a.during && b.during
                where a.state = b.state and a.state in ('hold', 'stay')""");
        long half = count(db, """
                select count(*) from (select y.household_id from reception.stay y where y.state in ('hold', 'stay')
                    group by y.household_id, y.site_id, y.state, y.during
                    having count(distinct y.person_id) <> (select count(*) from registration.person p where p.household_id = y.household_id)) h""");
        long strangers = count(db, """
                select count(*) from reception.stay a join reception.stay b on a.room_id = b.room_id and a.party <> b.party and a.during && b.during
                where a.state in ('hold', 'stay') and b.state in ('hold', 'stay')""");
        long empty = count(db, "select count(*) from reception.stay where isempty(during) or lower_inf(during)");
        long found = count(db, "select deadlocks from pg_stat_database where datname = current_database()");
        return new BedFaults(doubles, twice, half, strangers, empty, found);
    }

    boolean isNone() {
        return doubles + twice + half + strangers + empty == 0;
    }

    private static long count(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
