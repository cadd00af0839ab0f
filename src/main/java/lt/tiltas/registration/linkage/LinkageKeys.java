package lt.tiltas.registration.linkage;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.jobs.Job;
import lt.tiltas.registration.NewPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored keys of persons: written with the person, and later for whoever has none. */
@Repository
public class LinkageKeys {

    private static final int AT_ONCE = 2000;

    private record Keyed(UUID person, int holder, long[] keys) {}

    private final JdbcClient db;

    LinkageKeys(JdbcClient db) {
        this.db = db;
    }

    /** For a statement that writes many people at once. */
    public static long[] of(NewPerson.Names names, NewPerson.Birth birth, String sex) {
        return Score.keys(Known.of(names.surname(), names.given(), birth.on(), null, sex)
                .with(names.patronymic(), birth.place()));
    }

    /** The person's row must stand already. */
    public void write(UUID person, Known known) {
        db.sql("""
                insert into registration.linkage_key (key, person_id, holder_org)
                select k, p.id, p.holder_org from registration.person p, unnest(:keys::bigint[]) k where p.id = :person
                on conflict do nothing
                """)
                .param("keys", boxed(Score.keys(known)))
                .param("person", person)
                .update();
    }

    public void rewrite(UUID person, Known known) {
        remove(person);
        write(person, known);
    }

    public void remove(UUID person) {
        db.sql("delete from registration.linkage_key where person_id = :person")
                .param("person", person)
                .update();
    }

    /** Whoever was stored before there were keys. */
    public void fill() {
        UUID last = new UUID(0, 0);
        for (List<Keyed> without = without(last); !without.isEmpty(); without = without(last)) {
            last = without.getLast().person;
            List<Long> keys = new ArrayList<>();
            List<UUID> people = new ArrayList<>();
            List<Integer> holders = new ArrayList<>();
            for (Keyed person : without) {
                for (long key : person.keys) {
                    keys.add(key);
                    people.add(person.person);
                    holders.add(person.holder);
                }
            }
            db.sql("""
                    insert into registration.linkage_key (key, person_id, holder_org)
                    select * from unnest(:keys::bigint[], :people::uuid[], :holders::int[]) on conflict do nothing
                    """)
                    .param("keys", keys.toArray(Long[]::new))
                    .param("people", people.toArray(UUID[]::new))
                    .param("holders", holders.toArray(Integer[]::new))
                    .update();
        }
    }

    /** In the order of ids, for a record that says nothing has no keys and would come again and again. */
    private List<Keyed> without(UUID after) {
        return db.sql("""
                select p.id, p.holder_org, p.surname, p.given, p.patronymic, p.born_on, p.birthplace, p.sex from registration.person p
                where p.id > :after and not exists (select from registration.linkage_key k where k.person_id = p.id)
                order by p.id limit :most
                """)
                .param("after", after)
                .param("most", AT_ONCE)
                .query(LinkageKeys::keyed)
                .list();
    }

    private static Keyed keyed(ResultSet rs, int n) throws SQLException {
        Known known = Known.of(
                        rs.getString("surname"),
                        rs.getString("given"),
                        rs.getObject("born_on", LocalDate.class),
                        null,
                        rs.getString("sex"))
                .with(rs.getString("patronymic"), rs.getString("birthplace"));
        return new Keyed(rs.getObject("id", UUID.class), rs.getInt("holder_org"), Score.keys(known));
    }

    private static Long[] boxed(long[] keys) {
        Long[] boxed = new Long[keys.length];
        for (int at = 0; at < keys.length; at++) {
            boxed[at] = keys[at];
        }
        return boxed;
    }

    /** Soon after the start, then now and then: a restored backup may be older than the keys. */
    @Configuration
    static class Fill {

        @Bean
        Job linkageKeysJob(LinkageKeys keys) {
            return new Job("linkage-keys", FixedDelay.of(Duration.ofHours(6)), keys::fill);
        }
    }
}
