package lt.tiltas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.tiltas.TiltasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Policies of a table are asked from the last name to the first, and the first yes ends it: what only compares numbers comes before what looks up a row (ADR 13). */
@TiltasTest
class PolicyOrderTests {

    /** Policies for reading: cheap asks no table and says yes to all who work there; dear asks a table whoever asks. */
    private static final String POLICIES = """
            with policy as (select polrelid::regclass::text as on_table, polname::text collate "C" as name,
                    regexp_replace(pg_get_expr(polqual, polrelid), '\\( SELECT access\\.(\\w+)\\(\\) AS \\w+\\)', '\\1()', 'g') as asks
                from pg_policy where polpermissive and polcmd in ('r', '*') and not 'tiltas_owner'::regrole = any(polroles)),
            told as (select on_table, name, asks !~ 'SELECT' and asks ~ 'staff\\(\\)' as cheap,
                    asks ~ 'SELECT' and asks !~ '^\\(+role\\(\\) = ' as dear from policy)
            """;

    @Autowired
    Owner owner;

    @Test
    void the_cheap_question_comes_first() {
        List<String> late = owner.rows(POLICIES + """
                select a.on_table, a.name, 'before', b.name from told a join told b using (on_table) where a.dear and b.cheap and a.name > b.name
                """);
        assertThat(late).isEmpty();
    }

    @Test
    void both_kinds_are_found() {
        assertThat(owner.rows(POLICIES + """
                select a.on_table, b.name, a.name from told a join told b using (on_table) where a.dear and b.cheap
                """)).contains("programme.goal within_the_municipality with_the_household");
    }
}
