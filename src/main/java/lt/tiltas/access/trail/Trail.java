package lt.tiltas.access.trail;

import java.util.Collection;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;
import lt.tiltas.access.Subject;
import lt.tiltas.access.context.ContextSigner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
public class Trail {

    private final JdbcClient db;
    private final ContextSigner signer;

    Trail(JdbcClient db, ContextSigner signer) {
        this.db = db;
        this.signer = signer;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Officer officer, Right right, Collection<? extends Subject> subjects) {
        write(officer, right, subjects, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addSearch(Officer officer, Right right, String terms, Collection<? extends Subject> found) {
        write(officer, right, found, signer.fingerprint(terms));
    }

    /** One statement: the look and everybody it showed; its number is drawn first, for what is returned is looked up under the policies of reading. */
    private void write(
            Officer officer, Right right, Collection<? extends Subject> subjects, byte @Nullable [] fingerprint) {
        db.sql("""
                with this as (select nextval('access.look_id_seq') as id, clock_timestamp() as at),
                    look as (
                        insert into access.look (id, at, officer_id, organisation_id, role, action, purpose, shown, people, terms)
                        overriding system value
                        select id, at, :officer, :organisation, :role, :action, :purpose, :shown::text[], :people, :terms::bytea from this)
                insert into access.look_subject (look_id, person_id, at, officer_id, organisation_id)
                select this.id, person_id, this.at, :officer, :organisation
                from this, unnest(:subjects::uuid[]) as person_id
                """)
                .param("officer", officer.id())
                .param("organisation", officer.organisation().value())
                .param("role", officer.role().code())
                .param("action", right.name())
                .param("purpose", right.purpose().code())
                .param("shown", right.shows().stream().map(Shown::code).sorted().toArray(String[]::new))
                .param("people", subjects.size())
                .param("terms", fingerprint)
                .param(
                        "subjects",
                        subjects.stream().map(Subject::value).distinct().toArray(UUID[]::new))
                .update();
    }
}
