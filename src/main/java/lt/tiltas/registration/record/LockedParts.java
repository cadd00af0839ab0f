package lt.tiltas.registration.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordEntry;
import lt.tiltas.registration.RecordEntry.Fact;
import lt.tiltas.registration.RecordPart;
import lt.tiltas.registration.vault.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts in which numbers of documents stand: locked in the register, opened for whoever has a right to the copy. */
@Configuration
class LockedParts {

    private static final List<String> LOCKED =
            List.of("number_row", "number_of", "number_sealed", "number_key", "old_sealed", "new_sealed");

    @Bean
    RecordPart documentsPart(JdbcClient db, Numbers numbers) {
        Map<String, String> codes = Map.of("kind", "document-kind.", "country", "country");
        return new QueriedPart(
                db, 2, "documents", false, codes, """
                select d.kind, d.country, d.valid_from, d.valid_until, d.surname, d.given, d.surname_original, d.given_original,
                    (select count(*) from registration.scan s where s.person_id = d.person_id) as scans, %s
                from registration.document d join registration.person p on p.id = d.person_id %s
                where d.person_id = :person and p.household_id = :household
                """.formatted(Numbers.COLUMNS, Numbers.KEY), (readable, rs) -> {
                    List<Fact> facts = unlocked(readable);
                    add(facts, 1, "number", numbers.read(rs));
                    return new RecordEntry(facts);
                });
    }

    @Bean
    RecordPart correctionsPart(JdbcClient db, Numbers numbers) {
        return new QueriedPart(
                db, 5, "corrections", false, Map.of("field", "correction.field."), """
                select c.made_at as at, c.field, c.old_value as was, c.new_value as became, c.org_id as organisation,
                    c.id as number_row, c.person_id as number_of, c.old_sealed, c.new_sealed, k.wrapped as number_key
                from registration.person_change c join registration.person p on p.id = c.person_id
                left join registration.person_key k on k.person_id = c.person_id and k.opens = 'numbers' and c.field = 'documentNumber'
                where c.person_id = :person and p.household_id = :household order by c.made_at, c.field
                """, (readable, rs) -> {
                    List<Fact> facts = unlocked(readable);
                    add(facts, 2, "was", opened(numbers, rs, "old_sealed"));
                    add(facts, facts.size() - 1, "became", opened(numbers, rs, "new_sealed"));
                    return new RecordEntry(facts);
                });
    }

    private static @Nullable String opened(Numbers numbers, ResultSet rs, String column) throws SQLException {
        byte[] sealed = rs.getBytes(column);
        return sealed == null
                ? null
                : numbers.open(
                        rs.getObject("number_of", UUID.class),
                        rs.getObject("number_row", UUID.class),
                        sealed,
                        rs.getBytes("number_key"));
    }

    private static List<Fact> unlocked(RecordEntry entry) {
        List<Fact> facts = new ArrayList<>(entry.facts());
        facts.removeIf(fact -> LOCKED.contains(fact.name()));
        return facts;
    }

    private static void add(List<Fact> facts, int place, String name, @Nullable String value) {
        if (value != null) {
            facts.add(Math.min(place, facts.size()), new Fact(name, value, ""));
        }
    }
}
