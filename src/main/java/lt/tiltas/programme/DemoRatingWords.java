package lt.tiltas.programme;

import java.util.Collection;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to reasons beside ratings in the person's language, as the system's actor. */
@Service
@Profile("demo")
public class DemoRatingWords {

    /** @param words why there is no goal in that part of life for now */
    public record Reason(String domain, String language, String words) {}

    /** Most by an interpreter, some by a machine and read or not; some are of words that stood there before the person corrected them. */
    private static final String TRANSLATION = """
            insert into programme.rating_translation (assessment_id, org_id, person_id, domain, part, language, words, of_words, origin,
                by_name, kept_at, kept_by)
            select a.id, a.org_id, a.person_id, r.domain, 'reason', a.language, ?, case when h.n % 10 = 7 then 'Pakalbėsime kitą kartą.' else r.reason end,
                o.origin, case when o.origin <> 'machine' then 'Valentyna Horodecka' end, a.created_at + interval '4 days', a.created_by
            from programme.assessment a join programme.domain_rating r on r.assessment_id = a.id,
                lateral (select abs(hashtext(a.id::text || r.domain || 'told')) as n) h,
                lateral (select case h.n % 5 when 3 then 'machine' when 4 then 'checked' else 'human' end as origin) o
            where r.domain = ? and a.language = ? and r.reason is not null and h.n % 10 < 8
            """;

    private final JdbcTemplate db;

    DemoRatingWords(JdbcTemplate db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Reason> reasons) {
        db.batchUpdate(
                TRANSLATION,
                reasons.stream()
                        .map(one -> new Object[] {one.words, one.domain, one.language})
                        .toList());
    }
}
