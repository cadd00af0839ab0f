package lt.tiltas.registration.review;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import lt.tiltas.jobs.Job;
import lt.tiltas.registration.linkage.compare.Field;
import lt.tiltas.registration.linkage.compare.RowReader;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.match.Linker;
import lt.tiltas.registration.linkage.model.Model;
import lt.tiltas.registration.vault.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night the whole register is linked with itself, in memory, by the keys and the score of the desk and of lists. What later
 * came to light of a household speaks then for pairs that nobody could see at the desk.
 */
@Service
public class SweepRegister {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    private final JdbcClient db;
    private final PossiblePairs pairs;
    private final Numbers numbers;

    SweepRegister(JdbcClient db, PossiblePairs pairs, Numbers numbers) {
        this.db = db;
        this.pairs = pairs;
        this.numbers = numbers;
    }

    @Bean
    static Job registerSweep(SweepRegister sweep) {
        return new Job("register-sweep", Schedules.daily(VILNIUS, AT_NIGHT), sweep::sweep);
    }

    /** @return how many pairs are new; a second run finds none */
    @Transactional(propagation = Propagation.MANDATORY)
    public int sweep() {
        Rows rows = register();
        var swept = new Swept(rows, new Linker(Model.own()).link(rows, false));
        return swept.worthALook()
                .map(at -> pairs.swept(swept.one(at), swept.other(at), swept.probability(at), swept.reasons(at)))
                .sum();
    }

    /** Drafts are not in the register yet, a record that is another one is not asked about again, protected people never. */
    private Rows register() {
        var reader = new RowReader();
        db.sql("""
                select p.id, p.given, p.surname, p.patronymic, p.sex, p.born_on, p.birthplace, p.nationality, p.phone, p.household_id,
                    h.registered_at, d.kind, %s
                from registration.person p
                join registration.household h on h.id = p.household_id and h.state <> 'draft'
                left join lateral (select id, person_id, kind, sealed from registration.document d
                    where d.person_id = p.id and d.sealed is not null order by d.id limit 1) d on true
                %s
                where not exists (select from registration.merge m where m.merged = p.id and m.undone_at is null)
                    and not exists (select from registration.protection g join registration.person m on m.id = g.person_id
                        where m.household_id = p.household_id and g.ended_at is null)
                order by h.registered_at, p.id
                """.formatted(Numbers.COLUMNS, Numbers.KEY))
                .query((rs, n) -> {
                    reader.add(values(rs), 0);
                    return n;
                })
                .list();
        return reader.rows();
    }

    private String[] values(ResultSet rs) throws SQLException {
        String[] values = new String[Field.values().length];
        Arrays.fill(values, "");
        set(values, Field.RECORD_ID, rs.getString("id"));
        set(values, Field.GIVEN_NAME, rs.getString("given"));
        set(values, Field.FAMILY_NAME, rs.getString("surname"));
        set(values, Field.PATRONYMIC, rs.getString("patronymic"));
        set(values, Field.SEX, rs.getString("sex"));
        set(values, Field.BIRTH_DATE, rs.getString("born_on"));
        set(values, Field.BIRTH_PLACE, rs.getString("birthplace"));
        set(values, Field.NATIONALITY, rs.getString("nationality"));
        set(values, Field.PHONE, rs.getString("phone"));
        set(values, Field.HOUSEHOLD_REF, rs.getString("household_id"));
        set(values, Field.DOCUMENT_TYPE, rs.getString("kind"));
        set(values, Field.DOCUMENT_NUMBER, numbers.read(rs));
        return values;
    }

    private static void set(String[] values, Field field, @Nullable String value) {
        values[field.ordinal()] = Objects.requireNonNullElse(value, "");
    }
}
